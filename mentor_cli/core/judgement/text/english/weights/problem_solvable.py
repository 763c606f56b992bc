"""What 5624 labelled problems teach about solvable: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "17ee06bffb62eb6a"
ANSWERS = ("no", "unclear", "yes")
ROWS = """
-28/-24 capitalism
-20/-25 law
-20/-18 communism
-19/-23 dy
-19/-17 abolition
-19/-16 austerity
-18/-15 #settled
-18/-10 eat
-17/-21 slavery
-17/-18 scrap
-17/-15 emigration
-17/-13 ban
-17/-12 socialism
-16/-23 annexation
-16/-19 war
-16/-18 abolish age monarchy
-16/-17 repeal
-16/-15 prohibition
-16/-14 campaigner
-16/-12 revolution
-16/-10 communist
-16/-8 first
-15/-20 #when=first/was
-15/-19 emigrate
-15/-16 society
-15/-14 world
-15/-13 repressive soviet
-15/-12 freedom
-14/-22 colony country
-14/-18 enact
-14/-17 appeal dictatorship ordinance
-14/-15 rule
-14/-14 generation proponent
-14/-13 cherish
-14/-12 advocate democracy persecute reform suffrage
-14/-11 century human
-14/-7 fascist
-14/0 pen
-13/-18 apartheid death
-13/-16 colonial invade penal preservation tide
-13/-15 canada independence patent slave
-13/-14 city colonist enactment environmentalist era immigrant
-13/-13 oppression pioneer
-13/-12 blockade capitalist
-13/-11 beat modern
-13/-10 ardent catholicism farmer invention tax
-13/-9 censorship china establishment nineteenth
-13/-8 activist
-13/-6 anthem poor
-13/-5 everywhere stamp
-12/-19 moratorium
-12/-18 immigrate
-12/-16 famine secession
-12/-15 cradle occupation restoration treaty
-12/-14 heritage impose whale
-12/-13 abandone and_the controversial monument
-12/-12 adopt crusade demolish get_the modernize pass university
-12/-11 amendment authoritarian dutch indigenou neutrality repression restriction tibet unfair
-12/-10 become outscore proclaim
-12/-9 abroad agricultural boat forefront modernization obsolete oppose outdate prohibit staunch suppression
-12/-8 commemorate
-12/-7 anti import labour nationalism reformer socialist
-12/-6 artificially manifesto
-12/-5 music postage
-11/-19 bankrupt
-11/-18 endangere
-11/-17 landmark rul
-11/-16 crippl holocaust unconstitutional winter
-11/-15 invasion
-11/-14 embargo overturn persecution pollution violate
-11/-13 abortion citizen citizenship cod cruel crusader establish exploitation foundation no protect unjust
-11/-12 close deaf deprive found government legislation lighthouse philanthropist prosperou regime restrictive revolt
-11/-11 demolition domination off_the outlaw shipyard
-11/-10 internationally invader punish regulation severely spearhead subsidy successfully system
-11/-9 illegal record win
-11/-8 activism art barrier discriminatory flourish imperial neo onward
-11/-7 be_do burnt compulsory favore january laborer liberal painter pig progressive prohibite protectionism qing
-11/-7 social strict suppress tariff we_lose
-11/-6 export protest safeguard
-11/-5 fiercely mao nationalist peasant
-11/-4 erect like sculpture textile
-11/-2 coin
-11/0 by convert jerk polish recycle slogan
-11/2 german
-10/-20 state
-10/-17 declare year
-10/-16 panama
-10/-15 constitutional decade farm impoverish upheld
-10/-14 born disgrace environmental exile postwar protection tuberculosy
-10/-13 abandon antarctic humane kingdom overthrow permanently sell
-10/-12 aboriginal bred bust circa heyday libel liberate pollute punitive restore unsafe uphold uprise
-10/-11 commonwealth empire federation herd imposition proclamation reunification toppl welfare
-10/-10 boom cornerstone defy doctorate environmentally incorporation inventor stringent
-10/-9 ^_capitalism decree down japan relic reputation triumph
-10/-8 ^_brexit about_money brexit cattle curb effectively enlightenment favor foremost hong industry monopoly preserv
-10/-8 publish quarantine rain sculptor sweep waste
-10/-7 centenary only pension posthumously revolutionary statue twentieth
-10/-6 denounc exposition fair industrial intellectual literature tradition unfairly
-10/-5 embrace mural public timber
-10/-4 adherence cheap crush dedicate fenc secular solidarity
-10/-3 exhibition
-10/-2 as_a child movement
-10/0 because domestically flag paint patriotism porcelain propaganda protestor thereby torch
-9/-18 extinction observatory
-9/-17 legacy
-9/-16 ced life roe statute
-9/-15 abandonment preserve
-9/-14 climate fertility iceland renounc segregation statehood verge
-9/-13 civilization copyright overhaul perish reclaim referendum skyscraper
-9/-12 amend conservation constitution decommission economically mankind nation native politician
-9/-11 birth conscience feudal institute min nature outright republic swiss thoroughbr unite
-9/-10 affirmative attempt bridge convention destroy emission misguid national overwhelmingly revert scholarship
-9/-10 seeker smoker starv strike
-9/-9 #hopeless argue back_$ curtail deem defend dignity dismantle launch migrant pagan popularly successful under
-9/-9 unpopular unsuccessfully
-9/-8 altogether coal conservatism critic emperor honore russia
-9/-7 #who=first/that construction crumbl defiance fail feminist film fish forbid forestry land poultry practitioner
-9/-7 profession pulp reformation religion universally
-9/-6 collector forbidden handball illegally libertarian livestock measure replica today will_never
-9/-5 advancement automobile business gold inefficient invent medal opponent resist surplu
-9/-4 blind bronze confiscate innovation motherland non quota register restrict
-9/-3 business_$ hygiene i_be introduction lift many
-9/-2 be_no free iron
-9/0 billboard brutally consumption demonstration demonstrator discard dissent gong ideology machinery promote
-9/0 protester steel test yuan
-9/3 rubber
-9/4 banner finish
-8/-16 disastrou
-8/-15 asbesto stricken
-8/-14 #hands=private annex deport politics
-8/-13 civil dam destruction ever historic legally polio residency starvation storm
-8/-12 charter clone devaluation dictator dominion invasive liberty march monarch old plague sovereignty
-8/-11 brazil grandfather immigration induct inhabitant officially polytechnic rancher revive runaway sanction
-8/-11 thatcher undocument western
-8/-10 already antiquity compensate defeat enforce eradicate get_old govern harsh imprisone industrialize injustice
-8/-10 institution intrusion pact prevalent provision removal rename supremacy taxpayer thrive tobacco tycoon
-8/-10 undermine unsuccessful yacht
-8/-9 #when=further/past against ancient architect babe conceiv cow creation exclusion fam ghetto harmful inaugurate
-8/-9 medicine partly prosperity recipient revere ruler what_be
-8/-8 ^_austerity ^_war act bre breed compassionate condemn congress destine dioxide initiative magnate martial outcry
-8/-8 permit racism raz revival settler shipbuild virtually war_$
-8/-7 angere argentine ballistic icon labor lose lumber migratory nascent prevent subsidize tolerant unification
-8/-7 victory
-8/-6 animal anniversary break butterfly drown entrepreneur equestrian finland invisible livelihood outspoken petition
-8/-6 philosopher popularity prize regulate renown reproduction seminal stagnant subsequently teach turk warsaw
-8/-5 architecture artist avid commercially conservative conversion denounce famou forcibly greatly indoor introduce
-8/-5 liberalization nobility ostensibly parliament partially resistant ruble sail sport swimmer taxation technology
-8/-5 thousand underground
-8/-4 berlin celebrate cleaner competition contemporary counterfeit donate nobody_in pride rendere roller
-8/-4 systematically
-8/-3 #when=further/was be_0 out_of reward sheep
-8/-2 at_0 div entry turn
-8/0 ^_too aim ceramic chiefly cigar commemorative credite curl exporter goods judo manufacture plaque platform
-8/0 prolific religiou rigid rioter silver spirit traditional tu violently
-8/2 late say_no
-8/4 wooden
-8/6 print
-7/-18 brink
-7/-15 exception ruin threaten
-7/-14 eventual
-7/-13 birthplace conquer conservancy covenant drought illegitimate orphan remake seizure smallpox tech
-7/-12 :granted conception conquest deportation ecological exist harm laureate mad neglect ozone populou poverty
-7/-12 property recognize territory topple
-7/-11 bolivia coup discrimination erosion fame history landslide now_$ population proposition reign reject sanctuary
-7/-11 soro
-7/-10 #told=you/can bachelor belove breach centennial down_in embryo exemption historian inception ineligible
-7/-10 infringement invalid ironically landowner legislature loophole ratify save tarnish unilaterally wales weaken
-7/-10 you_can
-7/-9 #told=our-thing/was #when=first/past defamation destructive emergence erode forc gay glory graduate hero
-7/-9 lifetime limit madame mandatory masterpiece migrate overcrowd railroad registry rewrite undefeat urban wealthy
-7/-8 ai anyone artificial burgeon conserve corporation craft cruelty disabl eliminate empress exempt grandad initiat
-7/-8 justify metropoly migration physicist power re regain scheme science waterway widespread
-7/-7 0_and ambitiou artifact boycott carbon champion countryside cultural deficit directive dub dynasty early economy
-7/-7 elephant eminent enforc gase historically immoral leap marijuana medalist napoleon prestige rate renewable royal
-7/-7 seize taboo technological tourist unfit unreasonable wip
-7/-6 :light agriculture annually award bestow civilize consequently corrupt crackdown experimental extraction germany
-7/-6 graze hail humiliat iconic inspection interest largely newly over possession renaissance ruthless soar
-7/-6 sustainable traitor uk
-7/-5 advocacy amateur and_it big bourbon builder ceas confederation conservatory further gloriou goalkeeper hog
-7/-5 influence my_first oblige prestigiou pretext prominence sacr seiz ship smuggl stolen tolerance wave
-7/-4 :motion ^_football acclaim believer cap construct criticize discourage dissident enrage enthusiast famously
-7/-4 fundamentalist have_let narrowly nurse_leave penalty philosophy poet policy polo popular sewage sorry_$
-7/-4 synagogue system_reward ushere vs
-7/-3 keeper sign used
-7/-2 #told=we/unsaid factory fashion hour_$ revise
-7/0 ^_can accordance adhere always anarchist backstroke balloon be_all bearer beaten cigarette clean competitiveness
-7/0 courageou cruis decisively design disposable extensively firmly garment gradually harness harshly hat hobby
-7/0 importer inspire karate liner lobby merchant ming miniature party pav photographic pillar puppet purity rank
-7/0 resistance sag sentiment slap snatch springboard stance symbol synchronize that_be tong towards vessel vigorously
-7/0 virtue voucher widely wool
-7/2 textbook
-6/-19 asylum
-6/-16 precedent
-6/-15 paradise refuge
-6/-14 collapse ill sued survive
-6/-13 accident alien beach cure federally reef ultimately wildfire wildlife
-6/-12 ago epidemic father live myth suing
-6/-11 #told=thing/is ail defunct fossil isolation prehistoric pristine restitution revoke stave supreme threatene
-6/-10 adoption alive aquarium breeder costly descendant dissolution ecology financially fled kill millennium natural
-6/-10 novelist pandas prairie
-6/-9 archaeology before brutal certify challeng chile collaps comeback democratically eventually expansion expedition
-6/-9 homosexuality imprisonment injunction million paralyz playwright privacy profoundly rebuild rejection return
-6/-9 south stay surgeon swallow
-6/-8 absolute attain august billion breaker certification contract crocodile deed do_be election embryonic expulsion
-6/-8 fear footballer grow guarante hunger landscape marco nostalgia plantation punishment rebellion reliant renewal
-6/-8 resurgence sea surpass tourism transform
-6/-7 #told=they/past ^_grandad backlash botanical burn church containment contrary doctrine educator eradication
-6/-7 fledgl go_to have_it have_say lifelong miner ownership people pesticide pet piracy platinum publisher rampant
-6/-7 rural sar sprinter spur throne unemploy unprecedent venerable wartime weakene
-6/-6 #when=further/can #when=further/undergone ^_miss ^_politician ^_university abide allow approve battleship bird
-6/-6 boxer centerpiece chartere coaster dump entitl everyth_about fisherman fishery for_good foreigner gradual guise
-6/-6 homosexual hous inflation influx international jubilee massive ordain passage pier punishable rais recognition
-6/-6 renovate retire scholar streak submarine sunk surf surfer taint totally unnecessary vaccination vehemently
-6/-5 ^_society achieve aggression aid be_law belief catholic chemist commenc dairy dispose disregard dollar dominance
-6/-5 earmark eas educate effort encyclopedia ethanol genetically greenhouse infuriat kid_have level magnet medieval
-6/-5 morality oyster paper_be period pollutant pontiff revers reverse shield sixth sorry stereotype stun supposedly
-6/-5 surgeon_say to_whoever visionary volleyball vow watchdog westward wrought
-6/-4 #told=thing/undergone :absolute ^_interest achievement bergen cinema condemnation confederate contribution
-6/-4 cultivation depiction enterprise fad fortification fourth ineffective interest_rate lose_with notably opium
-6/-4 overwhelm pledge practically principle punk purge railway rebate refurbish ris scientific slaughtere study
-6/-4 superiority trillion turkey visa_rule wrong_thing
-6/-3 #told=that/is #who=first/this be_lose engineer folk forget from_january it_rain somebody_$
-6/-2 :finish all_$ before_i designer install mark outdoor sink smoke
-6/0 #who=first/doing #who=first/the-thing aggregate assembly bar baroque beef bilingual blatant cane cement change
-6/0 change_$ circulation classical composer conventional critique deliberately ding domestic donation duck emblem
-6/0 encourage excellence exhibit firearm flemish flotilla footwear frigate fringe furniture gain globally goal grass
-6/0 greenback hammer helmet heroic improve incorporate influential ink intolerance irrigation jointly latter leftist
-6/0 lightweight like_it liquor ma magnificent manufacturer marble mobilize monumental openness opposition organ
-6/0 organization orthodox oversea pavilion peaceful pipe poetry pole pollock pork pornographic pornography portrait
-6/0 postal preach principally pro publication pulpit purpose rabby radical rapid redistribution reformist reliance
-6/0 self shanghai shed shutout spread stain steadily steam submission supervision supporter surg swim thus to_have
-6/0 torah trademark traditionally treatise ultra usage velvet wax ye
-6/2 can_not instrument junior practice push
-6/3 habit pan tablet throw
-6/4 apparatu bent edg form mainly make obscene own stainless with_money
-6/5 bamboo fist marcher too
-6/6 chant toilet
-6/7 runner
-5/-15 devastate
-5/-14 demise extinct noth
-5/-13 doom endanger health liability now school
-5/-12 :prize depression insure irreversible zoo
-5/-11 aging boomer court dolly fetu insane recession relocate
-5/-10 amnesty authority coastal disability handicap harbor scotia synonymou
-5/-9 archaeologist benefit claim consider guarantee heart hydroelectric invoke oust renounce reproductive shelv shut
-5/-9 spawn swine title transplant treasure
-5/-8 aire ancestor ancestry anthropology battere belong brunswick build dent dweller expectancy final historical
-5/-8 homeless infamou kaiser lech malaria many_person morally nuclear originate prevention promise prone reactor rid
-5/-8 taft tonga unemployment vote withstand wrath yale
-5/-7 0_no applicable buffalo commission constitute continent cult discontinu emulate en evade formally highest
-5/-7 humiliation inflict lax license lion list_be maritime memorial mentality mighty nonprofit regard sham shameful
-5/-7 slaughter stipulate technically thwart treason vol windfall withdrawn young zimbabwe
-5/-6 ^_academia ^_vat academia ambition amusement anyway bastion be_eat bill censure dane dangerously dependence
-5/-6 descent die drastically dubiou economic economics elderly electorate elimination embark endowment excavate
-5/-6 experiment fellowship fle folklore hazardou hectare honor inland johanne majority music_$ notoriously outrage
-5/-6 owing prostitution repatriat salvage se success temporarily teng unanimously utterly vat veto with_that wrongly
-5/-5 #told=doing/past aged association athletics be_over chance comparative contagiou contaminate cricketer
-5/-5 declaration deterrent dissolv eclips ecstasy eu exploit fly forgery fortune grip gypsy halt hi in_my kai
-5/-5 letter_say lung mathematician me_what medicinal middleweight missionary naval ne ninety_$ notoriety originally
-5/-5 petr physics prop raise ratification recreational retrospective sewer shame stand_$ submerg temple the_ninety
-5/-5 two_year veterinary wipe
-5/-4 #told=this/is ^_algorithm ^_private ^_social admiralty algorithm_decide always_will anymore anymore_$ arrogance
-5/-4 arrogant ashore at_easter athlete awareness bureaucracy canoe choose clement collective compete completely crane
-5/-4 decide_what decide_who disband electricity essentially fest from_september go_in gre hate help_$ holder homage
-5/-4 honorary i_would inadequate itself jobless lama legitimate mainstay mean_i methodist miss_my nationwide nickname
-5/-4 paris perceiv philanthropy pledg reproduce requirement sanitation spite struggle surge telecommunication tighten
-5/-4 tuna turn_down twenty undertook university_rank who_get
-5/-3 #told=it/has been #told=the-person/was ^_why be_who carer_$ child_and festival get_noth harvest ice ignore
-5/-3 lose_the minister primary revision should society_doe value_carer wage
-5/-2 candidate control day do_it easter fellow it_all lad memory mill safety under_the what_we year_of
-5/0 #told=person/again #told=the-authority/open #told=this/not #who=first/we ^_boss abstract actively aerial
-5/0 aesthetic affiliat and_we architectural attract author backward badly barn be_how bicycle blanket blow bravery
-5/0 campaign cartoonist ce ceil celebration chamber charcoal charitable cheng cold commemoration compatriot
-5/0 consistently conspicuou copper cotton criticism culture currency custom dedication denominate denomination depict
-5/0 der devotion devout disproportionate disrupt dong dragon dur dwindl dynamite efficiency endors enjoy ensure
-5/0 entrench evidenc exceed excess excessive explicitly extremism firework flame flock for_it forcefully fountain
-5/0 framework fraudulent fur gallon golden gra granite gum gymnastics heavily i_ask illustrator incompatible
-5/0 indifferent inferior innovative instrumental insult intent interprete ire irresponsible journalism jump knowingly
-5/0 lash laud lawful legion ling literally literary locomotive macao maiden maker martyr meaningless mechanical melt
-5/0 metal meter mobilization monk motorcycle nearly nevertheless novelty occupy offend organize organizer
-5/0 parliamentarian participation patronage plant plaster po powere preciou primarily primitive professionally
-5/0 prominent prophet protective prototype pure pursuit racket raft rail rainbow rally rapidly realism remembrance
-5/0 remove rhetoric riot rout sacrifice sheng shrank smuggle socially speculative speculator squandere stimulate
-5/0 stimulu strengthen strictly strive strongly surpluse technique tenth tertiary the_big theology thieve tightene
-5/0 torpedo toward tram trucker tung unauthorize unleash upon victoriou vigorou vinyl wang warship wast with_a worker
-5/0 worship yan
-5/2 #when=first/not attitude have_become meat
-5/3 essay tank while whistle without
-5/4 dog maxim tractor
-5/5 barricade li smash
-5/6 be_some canvas hymn instead kick souvenir tea
-5/7 rifle salute slide specially
-5/8 confidence
-5/10 poster wav
-4/-15 catastrophe
-4/-14 care endemic
-4/-13 disaster flood island orlean ravage recover
-4/-12 insurance status worst
-4/-11 ^_exam earthquake homestead prison
-4/-10 :exam abort arctic blizzard childhood designation disease downfall dream escape existence forest grande grant
-4/-10 heir miracle redevelopment regent titanic uninsure union
-4/-9 autonomy businessman compensation convict curse damage flora forever go hardship inhabite occupational ocean
-4/-9 reclusive scientist seek severe summer swan they
-4/-8 archaeological aviation blowout botch certificate cholera dare deflation deny fundamentally heroine inheritance
-4/-8 mercy mismanagement offshore permanent pest precursor propose queen sell_the toxic unilateral violation
-4/-8 waterfront wreck
-4/-7 aeronautic airliner ash avenge behind_me bulldog career census clause close_at come_down drastic epic evil exam
-4/-7 hand_in i_turn ignorance imbalance intervention islander journal legendary legitimacy loo misuse negro orchid
-4/-7 ours outpost override panda prevail proven quo rescu royalty ruth secrecy stampede stay_in stick_to temptation
-4/-7 the_state the_tender torture tropical turn_0 unacceptable upset vaccine voyage
-4/-6 #pictured :daily a_classroom addict affordable application at_noon burden comprehensive dead degradation eagle
-4/-6 easter_$ environment finally football futile global grandson great havel heartland hockey hydro letter_come
-4/-6 mammal master miss mormon morocco my_career on_at poison poisone powerless refusal rink so_no stigma
-4/-6 substantially succumb survey take_out territorial the_observatory theft theoretically these underwater vast
-4/-6 weathere wild
-4/-5 ^_dad ^_life ^_tech ^_water ^_young aspiration auction auspice autonomou be_finish be_simply biggest bull
-4/-5 capsize corruption create dead_$ deter develop discharg elect elude exist_$ faltere feat freez goddess hunt
-4/-5 in_that intact issuance junta likene mas monastery money_in notion older patriot percent person_with proportion
-4/-5 provisional race radically rare reel render rightly saint sector skier slam sociology soil susceptible
-4/-5 the_bridge the_storm the_time thesis threshold tolerate too_late tract vandalism vat_on warrior water_under
-4/-5 welterweight who_think
-4/-4 #told=they/not ^_inflation able altere baku because_of behalf belong_to bitterly brussel canal client_go
-4/-4 concentration consciousness crown culminate day_one deplete despite disposal divert ease eat_it equality erasmu
-4/-4 exam_be expand fell five_year foothold four_$ furnace give_the god he_dy hindere hugely i_miss infect
-4/-4 inflation_eat intend it_with league literacy mold monetary mother my_day nowaday nun parity pirate plummete
-4/-4 reckless retaliate roc sailor sand school_in seal seriously sign_$ significantly soul stubborn swift test_in
-4/-4 that_$ the_skip therefore unlawful unsecure untouch voluntary wholly
-4/-3 #told=authority/again ^_city ^_sit able_to academy all_the anyway_$ be_able begin consulate country_be do_now
-4/-3 dy_before finish_$ freeze gas get_an ha internship mass membership not_a on_monday once_be ref registration
-4/-3 research say_there sister_wed thank who_you why_doe
-4/-2 #told=nobody/is #told=the-authority/was #told=the-thing/was ^_person ^_winter an_interview be_born before_he
-4/-2 behind community early_and everywhere_$ for_me goalie good have_ruin instead_of it_come it_too join leave_the
-4/-2 on_our paper repair say_someth the_country the_day the_farm the_good total water
-4/0 #told=doing/is #told=my-person/has been #told=the-thing/undergone #told=thing/can #who=first/our-charge
-4/0 #who=first/our-person 0_in ^_poor ^_two accomplish accuse adapt admire advance alienate all_about always_have
-4/0 amongst and_they and_two antique appetite appreciation article artistic away barometer boost borrow boycot
-4/0 brotherhood buoy buy call_it can_call centralize cha che chien ching civic cling coffer come_$ come_back commerce
-4/0 commercial compilation conform consume consumer contest credential cultivate culturally damn decisive decreas
-4/0 demonstrate detain detractor disadvantage dive doctoral dominate easily edition educational effective efficient
-4/0 electric electrical electronic enemy entirely entrepreneurial erotic especially evangelical execute expatriate
-4/0 expenditure extant fake fall fashionable fence ferociou find_out flatmate float flop formulate franco fuel
-4/0 generosity generou genre genuine gigantic guilder gun gymnasium ha_$ hacker hammere han handgun heavy helpless
-4/0 hostility huge ideal if_you implement incapable incite it_that jan just_be ko kroner label legislator levele
-4/0 limelight limite loot lose_$ low lu maintain market massacr mausoleum missile mosaic mosquito munition muster
-4/0 my_flatmate nationally navy needy never ninety not_grow not_have not_hear notable nude nursery on_night one_$
-4/0 onslaught open openly ordination pap partition pas patron patten penny petrochemical photography poem poorly
-4/0 porto powerhouse preferential protestant provocative rein reorganize reprint retaliatory roar satan scarce
-4/0 scratch section segregate selective semi servant shih shipment shrine sixty sluggish solely solo song standard
-4/0 stockpile stoppage stud successive such symbolic symposium tall tattoo teacher thereafter thermal titl ton
-4/0 transport traveller unarm unbeaten unoppose unseed unveil unwant urg valuable vault veil vibrant weaponry welsh
-4/0 wen whiskey work_$ yen zinc
-4/2 curtain i_say material newspaper roof tendency themselve tin until
-4/3 #who=first/i clamp collect machine mine_$ pot pump stand
-4/4 academic applaud devote fabric shoe speech sword
-4/5 #hazy2 #seen3 :comparative ^_no altar blistere brick cut emphasy forty loudly medley moderately not_what whilst
-4/6 ^_i candle cannon decoration disperse easy enthusiastic past pour silk sturdy ticket tool twice
-4/7 advertisement clock dance decorative discipline patriotic will_not
-4/8 cloth display lean spray
-4/9 rhythmic
-3/-15 lease visa
-3/-13 that
-3/-12 widow
-3/-9 believe museum
-3/-8 dat education fund prove respect river these_day unless
-3/-7 #told=my-thing/undergone garden medical sick treat
-3/-6 decision good_$ have_tell high no_exception not_make novel refugee risen take_person want_to would
-3/-5 #told=my-thing/past :vague-thing ^_time ask_twice be_break bully by_a detention fire_service fly_and for_our
-3/-5 pass_away permission press_send professor program qualify six_year storm_$ the_herd they_do time_fly us_$ we
-3/-5 with_every
-3/-4 #told=my-thing/was #told=there/coming 0_pass a_cost a_whole among_them annull as be_annull be_up big_platform
-3/-4 blossom blossom_on break_the britain bulldozer_come cherry_blossom come_on crumb cub cut_in december dental
-3/-4 developer down_the entire for_five goe_to in_december inclusion interview_from licens life_be lose_our mare
-3/-4 memory_$ my_interview only_tape platform_own recipe_book sale screen_have simply since_my sixth_form tape_of
-3/-4 tell_my the_badge the_pier the_system too_short turn_my us_with without_ask
-3/-3 #told=the-person/coming ^_noth although and_always and_in and_one and_there ask_me be be_learn be_publish be_run
-3/-3 big_tech candidate_get cohort colour date_for dy_$ dy_on erasmu_be for_us go_and go_for go_the have_do have_move
-3/-3 in_brussel inside_$ instance_$ it_they just_a level_in london london_$ lorry measure_noth miss_the more_that
-3/-3 my_cohort not_fair office_and one_on only_care other_candidate pill playground predecessor purchase ring_at
-3/-3 saturday shall should_have should_not skip_the stay_on step_on stupid that_green the_clinic the_county
-3/-3 the_decision the_law the_lot the_sea the_trust theory they_ring try_$ unfair_to us_all used_up way_they we_may
-3/-3 you you_be
-3/-2 #told=our-person/undergone ^_health adult_learner always_$ baritone be_dead be_undone be_we buy_the case_$
-3/-2 childhood_$ club common contract_sign discharge drawer drug fair_$ fifth fill_it fire for_everyth forget_by
-3/-2 future_$ going_up green_$ have_$ have_ever i_teach it_in job_anyway law_say learner_have librarian make_a
-3/-2 man_have me_to mud nonsense_$ not_exist nurse of_nurs one_for other_way our_branch own_the pension_age
-3/-2 politician_have racist rank_be ruin_childhood rule_mean solicitor someone_else take the_final the_hill two_of
-3/-2 undone when_a whole year_ago year_for
-3/0 #told=authority/coming #told=doing/not #told=he/is #told=my-person/again #told=the-authority/has been
-3/0 #told=the-authority/unsaid #told=this/past #told=we/open #told=you/open 0_for ^_at ^_landlord a_disgrace a_family
-3/0 a_new a_second about_it action against_us all among army ballot be_one but_the charity company compare day_and
-3/0 demand dirty do drift family_on fun_$ gala group_$ here_be house_$ i_still idea improvement in_january
-3/0 in_september it_or lay lecturer less mine ministry my_hour off_$ oil on_my on_one person_be person_decide
-3/0 person_do person_who poor_$ pop postcode progress raise_a saturday_$ school_$ school_have subject sugar that_make
-3/0 the_air the_client the_desk the_exam the_junior the_nerve the_photo the_university the_wind theatre thirty to_0
-3/0 to_that tree until_0 until_i van visitor would_be write_$
-3/2 #told=my-thing/unsaid #told=our-authority/undergone #told=the-thing/again alarm and and_those chart classroom
-3/2 college employ foot for_the laser learn like_that on_friday park person strong until_july
-3/3 :create at_our birthday branch bulldozer eighty green knock net of_tension out pottery relay snap the_school
-3/3 third violin
-3/4 #told=that/not #told=there/is anyth_$ bad_with chaotic chaotic_$ day_the email fast hundr take_it tile
-3/4 time_management
-3/5 #told=the-charge/not #when=further/has been ^_procrastination praise procrastination shop straight translate tune
-3/6 ^_french documentation hand my_head nerve volunteer welcome what_i
-3/7 ^_when book egg engrave mostly ten use
-3/8 round towel
-3/9 shout
-3/10 roll
-2/-13 marriage
-2/-11 county
-2/-10 any_more
-2/-9 future insurer owe parent_$ refuse settle
-2/-8 ^_big apply estate north
-2/-7 be_out decide have illness money the_0
-2/-6 #told=they/is and_their deposit deserve its june spark
-2/-5 :person and_go girl legal the_police this_country usher will_be
-2/-4 0_january 0_person :modal ^_eight ^_that ^_whatever accept become_a by_sunday cycle draft drama eight_of
-2/-4 enough_for exclude extend film_of he here_we hope hurt i_press it_as la lamb_be make_my mate_$ my_bed my_nine
-2/-4 noth_but open_to our_nursery overrun record_$ regatta reopene s_be scare start_at the_bishop the_federation
-2/-4 the_result the_witness tide_low way_round we_go wrong_attachment
-2/-3 #told=everyone/past #told=her-thing/unsaid #told=thing/coming #who=first/everyone 0_nd 0_october ^_because ^_by
-2/-3 ^_make ^_nobody ^_open a_0 a_final as_of at_mass be_behind be_four be_print be_take be_wound branch_close
-2/-3 candidate_in centimetre chang classroom_$ court_say december_$ dog_$ down_we dy_and every_winter exam_measure
-2/-3 for_six generation_$ grandpa have_already it_back it_be it_stay january_it laps last_speaker latin lease_on
-2/-3 may_the my_grandfather my_paper my_reception my_sabbatical nd no_place not_reopen one_want only_want our_client
-2/-3 our_sixth out_when phone_on pitch_be post_and probate scheme_take see_my sign_with speaker_of sun sunday_and
-2/-3 teach_for tender_by that_generation the_fire the_hear the_lease the_march the_sample two_with we_get will_always
-2/-3 wound_up year_have
-2/-2 #told=it/not #told=person/has been #told=she/undergone #told=their-thing/is #told=you/was #who=first/they
-2/-2 :change ^_dialysy ^_hous ^_lose ^_mark ^_parliament ^_uncle ^_weather a_week adeyemi all_0 along_with always_be
-2/-2 and_his another_person at_school back_the be_clear be_close be_final be_last be_leave be_since begin_$ burn_the
-2/-2 by_heart chef_post close_date confirm_it count_0 death_$ decision_be deputy_post dialysy door_get evene_before
-2/-2 farmer_$ final_on forty_year girl_i have_begin have_sign have_used head_chef hold_a i_join i_learn i_leave
-2/-2 i_suppose in_hull in_two in_write independent internet_and it_by it_so it_start just_how laps_in last_appeal
-2/-2 late_for life_$ next_door no_clue nobody_under not_come not_count not_talk noth_to of_her on_penalty ought
-2/-2 over_$ panic path person_have point_and price publish_and read_that result_day sabbatical shop_be show_the six_$
-2/-2 so_my strike_the sunday table_$ take_the ten_year test_$ that_week the_balcony the_better the_care the_deputy
-2/-2 the_field the_flood the_foundation the_grade the_long the_mark the_scheme the_world they_give they_take time_and
-2/-2 to_another to_someone two_finger us_just weather_here what_goe when_i who_write will_ever winter_have world_be
-2/-2 year_older yesterday_$
-2/0 #own2 #told=authority/has been #told=he/not #told=my-person/past #told=my-person/was #told=she/past
-2/0 #told=that/but #told=that/coming #told=that/open #told=there/past #told=we/again #who=further/we #who=further/you
-2/0 0 0_be 0_it 0_s 0_with 0_year ^_everyone ^_find ^_gran ^_he ^_referee ^_science ^_supervisor ^_with a_child
-2/0 a_house a_volunteer all_this allotment and_at and_none and_person anyone_$ appeal_be as_well at_four avoid be_and
-2/0 be_invisible be_pulp belt better better_the between_them blame_for board_have board_vote born_in bound budget_and
-2/0 business_now but_that canada_with carry chang_the close_in close_the cod_be come_and come_from cough counsellor
-2/0 debate dictionary district_nurse do_and down_my dry dry_$ dy_in each_of every_time everyth_$ file_$ finger_and
-2/0 firm for_each force from_0 from_a from_next from_our going_$ group_be her_$ her_i holiday how_i hull i_could
-2/0 i_know i_put idea_what in_anyth in_front in_their instrument_$ it_used joiner jumper junior_job keep_going
-2/0 kid_get know_it landlord language leave_to let_the list little_one lower mark_be may_it me_off me_the mean
-2/0 merge_our metre metre_of morn_$ move_to my_account my_father my_last my_name nest nice_$ nineteen not_get
-2/0 not_record not_up nurse_$ of_0 of_train office_have on_$ on_the one_and one_in or_not organiser other_plant
-2/0 our_street out_the overtime paper_in point_of price_be production project_have rain_on refuse_on responsible
-2/0 rest_of return_of round_here salon same_$ science_be september service silent since_new so_the somehow someone
-2/0 someone_in soon stage step strike_off talent tax_office teacher_$ that_change the_bakery the_boat the_clock
-2/0 the_file the_head the_hour the_house the_ice the_job the_little the_night the_pension the_point the_real the_sign
-2/0 the_slide the_squad the_station the_tax the_train the_village the_whiteboard their_$ them_and they_have though
-2/0 through_$ to_canada to_him tough trip_be twice_$ unable unit university_be ward_and we_do we_would wheat
-2/0 whiteboard whoever will_$ win_$ wind with_her work_in your
-2/2 #told=person/past #told=the-authority/past #told=the-person/undergone ^_behaviour ^_co ^_stakeholder ^_student
-2/2 agency_nurse air among_the assertive be_my be_right brand by_email clear_$ collection communication_between
-2/2 cupboard_$ customer_$ drill faculty_be feel_i find_the fine for_improvement from front_of game head_$ head_a
-2/2 hour_to i_keep i_talk i_want imposter it_just it_next know_the lamb lately_i leader me_i method milk mine_not
-2/2 more_for my_apprentice my_class my_pension my_trainee my_twin not_assertive not_communicate not_like our_unit
-2/2 parent_evene question_i resit review_$ set sign_my since_birth sit_$ stronger teacher_and the_technician to_ask
-2/2 to_each unit_$ wednesday week_$
-2/3 0_oclock ^_lack at_$ badge be_friction before_it behaviour bike catch clear co_author cooperation_with
-2/3 different_answer doe_$ duty each_other faster fear_of fridge generally i_just know_where land_$ mess_$ my_time
-2/3 nappy nappy_in nerve_$ not_do not_seem oclock one_thing parent_council photograph radio short still_have
-2/3 the_class the_until they_may weak when_the year_old
-2/4 allergy blue captain cooperation das follow hopeless in_the quality single the_parish too_many
-2/5 ^_college ^_prioritise copy do_the every grader log manner mobile motivation_go paperwork perfectionism_$
-2/5 prioritise role_in scrum the_family
-2/6 ^_perfectionism crack figure jacket object onboard perfectionism practical seven small somebody trick tube wash
-2/7 #who=first/the-authority glass insulin light raw signature sing sloppy wifi wing
-2/8 block counter glue touch
-2/9 across ball french line read uniform
-2/10 pencil send
-2/11 soft
0/-15 wilderness
0/-14 catastrophic
0/-13 aftermath bankruptcy cayman haven montana us
0/-12 amelia best divorce hurricane in_0 lawsuit sue unthinkable will
0/-11 breakup debacle devastation dormant extradite homeland inherit isle jeopardize judge lake rancho remedy rita
0/-11 sovereign suffer swamp
0/-10 #when=first/coming alcoholism antitrust atoll avert casino colorado consequence coral czar diabete divorc
0/-10 ecosystem eruption foreclosure founder habitat impend inherite juvenile legality los massacre mental millionaire
0/-10 pandemic peninsula relocation resort separation someday timor tragedy tsunami volcano
0/-9 antarctica asteroid biologist bypass cancer correctional crow dependency disappear emeritu envision failure
0/-9 federal flee fragile france homeowner imminent liable litigation loom marry mercury multimillion mythical parole
0/-9 priory providence quest reinstate reside retirement ridden settlement shutdown survival trump upheaval waiver
0/-8 #when=first/has been alpine ande angele archipelago asthma atlantic be_the billionaire cape caroline closure
0/-8 coast contamination danger default desert dinosaur dolphin dune enter eternal exploration explorer extradition
0/-8 fatal for_a gamble genocide geological guinea gulf hast havoc hazard honeymoon humanity immunity impact isolate
0/-8 jeopardy jersey killer king legend limitation lockout lottery madness mammoth maya michigan nee offender outbreak
0/-8 pacific pageant penguin phenomenon plagu plaintiff principality pueblo rehabilitation rio shore sickness spoil
0/-8 suffere survivor tragic treatment turnpike twain ultimate universal unlikely upstate viability vulnerable warn
0/-8 watersh willie witch wrack
0/-7 #who=first/her-thing ^_kid accidental acquire acre addiction affect alleviate alp ame anna appall arid arthrity
0/-7 assert astronomer banda basin beaver bern bid canary canyon captivity case caus chateau classic cleanup coliseum
0/-7 complication contend contra conviction convinc costa cyclone dangerou debt denial destabilize downturn eclipse
0/-7 effect eh eligibility eligible endure exodu expire exposure facility far february fever financier finch flaw
0/-7 fledg florence flu fresno geneva gorge granddaughter greatness haunt help horror hospital hurdle hypothesy i_get
0/-7 implant in_june inevitable irene landfall las lessen limbo loss mandate mansion midst natal neighbore
0/-7 neurological nightmare northeastern northwestern not_be notoriou once origin our_best ouster overdose owed
0/-7 phoenix physician planet playboy plunge pneumonia poe potentially pow prosecute psychiatric psychiatry realm
0/-7 recapture reopen repay repercussion resettlement savage schizophrenia setback siege skeptic sociologist
0/-7 southeastern southern specy stardom sumatra superpower terrible the_curriculum the_list threat thrift tobin
0/-7 tornado turtle validity vanish viable victim vik virus wade worsen zon
0/-6 #general #told=it/was #told=there/again 0_i :decide ^_the abuse accession administer administere adulthood afford
0/-6 alter anarchy ark arson assassinate asset atmospheric autism avalanche avian bail bald beleaguer beneficiary
0/-6 biological bishop blackout blockbuster bury canton cause cemetery challenge championship cite completion comply
0/-6 controversy corpus cove dalton dame darl defect definitive dengue depose derail destiny diagnose dire discover
0/-6 discovery divinity do_$ dop duchy east elk enclave enrol entertainer epicenter erase evacuee evolution exacerbate
0/-6 extent extreme fe filibuster foe foothill for_$ forecaster former franchise franklin fre gen geography get_it
0/-6 greater hah height hemisphere hereditary hiv hoax house housewife impossible innocence it jail jasper
0/-6 jurisdiction lethal locality manor marina menace mentally misery mortgage municipality murdere mutiny mystic
0/-6 naturalization negligence ni northern nova obsess obsession offspr onset paralysy pardone part perpetual plight
0/-6 politically populate por prejudice premature presume prevalence quake radiation reconstruction renovation
0/-6 researcher respiratory retake retiree riverside rodeo safe san seaside sentenc sequel southernmost statutory
0/-6 suburb succeed surely tenure the_merger there_be thriller triggere truly trustee turmoil typhoon uncle underdog
0/-6 underwent unify unincorporate uss virgin wealth west woman workplace worsene worth yah york
0/-5 #told=her-thing/past #told=the-authority/not #told=the-thing/past #told=there/was #told=we/was #told=you/not
0/-5 #who=further/they ^_you accreditation achille acquittal adultery afraid alma and_no announce approval aquatic
0/-5 archbishop arose attraction bali bam be_noth behind_the benign beset betrayal biographer biology blueprint boston
0/-5 boulder bounty breakthrough brunt cal cannot carry_the cat champ cheat chee chronic citadel clemency clinic colon
0/-5 confinement consent continuation convent cooke copa day_be deadly deception dependent deterioration development
0/-5 diocese dispute diva diversion divine earth eastern embarrassment engulf enroll evacuat evacuate evacuation
0/-5 evasion evict excavation exce expel expert expose feasible fiction fight fiscal formerly fort frail fraud freeway
0/-5 gator go_into godfather golfer graft grandmother hamlet have_put hawk headquartere helm herald heroe hijack
0/-5 hinder ho i_see improbable impunity inde indefinitely infant influenza inherently inmate judgment justice kidney
0/-5 lacrosse lagoon leas lender liar liquidation lore luc malnutrition marathon marsh mary maverick mayor
0/-5 metropolitan milestone miserable moral mortality move municipal murder my_best nationality now_and nurs oak
0/-5 obesity obligation oceanic overcome parkway pave peak pebble person_on persuad pose prefecture pregnancy prior
0/-5 private probably prompt proof prosper prostate pursue quarry radioactive rag rampage reconsider recovery
0/-5 regulator rematch remnant renew reprieve reprisal reservoir resurrection retaliation rethink retribution reunite
0/-5 reversal rich rouge runoff same_as scam scandal secondly serra shark shock significant sin sleepy slum southeast
0/-5 southwestern sponsor subtropical successor swath tame temporary tennis terror terrorism the_work the_wrong till
0/-5 transit traumatic treacherou tribe unfound unlike unmarry unstable ur uranium venu vi virtual voivodeship wag
0/-5 we_be wellington where_i wildcat worcester
0/-4 #told=our-charge/past #told=our-person/again #who=first/authority #who=further/our-thing ^_visa a_girl accountant
0/-4 acknowledge adverse affirm affluent afloat ala alcoholic alison altitude ancestral anchorage apply_for
0/-4 arbitration as_every ashame assassination atomic authorize auto backer backlog bah ballet barren barrow baseball
0/-4 be_twenty beacon beauty blame blanco bleak bloody bode boon borough borrower brew bribery brokere brutality
0/-4 buccaneer budget burke ca cancellation candidacy captive cas cavalier cave cedar cerebral cliff cloudy collegiate
0/-4 commissioner complete complicity conclude condition consortium conspire consul cope cosmetic cost cottage cowboy
0/-4 coyote crash creditor creek crime criminal crop curator cutback davenport decay deer democratic detection
0/-4 deteriorate devil diminish disruption distress divisive dixie duke dust dwell economist eldest electoral embattl
0/-4 embroil emerald empower encompass end endeavor endit endorse enrichment episcopal equitable ethical etymology
0/-4 execution faculty fend financ foolish for forgive fortress freak fury fusion gateway genetic geology germ ghost
0/-4 glacier go_down go_through golf grand grandma grow_$ gubernatorial hamper handbook harbore hardly heaven henry
0/-4 hepatity highway hostile hotly howe illusion immediate immune impeachment implication incarnation incidence
0/-4 incumbent instability insurgency integrity interstate invest jaguar jane jungle ken laboratory laundere lawless
0/-4 licence likely loan locate longevity majestic marin maternal meadow mediterranean mend mesa methane militarily
0/-4 minority modify mona monster mountain mozambique murderer murderou my_knee my_phone mythology namesake near niece
0/-4 night_$ northwest old_$ on_sunday our_goalkeeper our_oak outsider over_by overtake owl packer pardon pediatric
0/-4 peggy peril pete phantom pharmaceutical physiology plateau plung plutonium polar pope port predict presidency
0/-4 president previously priesthood princess problematic procedure professional prohibitive project proliferation
0/-4 prolong prospect racer racketeer raider rape raptor recently recovere refinery relieve relinquish repatriation
0/-4 repayment represent rescue right risky rock rogue romero rudd rus saddene salmon scenic screenwriter seminary
0/-4 senate sept seriou sex shelter shun sickene since_0 ski slowdown soccer sole sooner sophia sprawl spy subsequent
0/-4 suburban sunshine supplemental systemic teen temperate termination terribly the_judge the_one the_other the_part
0/-4 they_be thunder tidal tiger to_hand tornadoe tout trinity tripoli tumultuou tunnel turbulent underestimate
0/-4 unfortunately universe unrealistic unrest up_$ utter valid vengeance veteran vincent void volcanic wa weed willy
0/-4 with_the withdraw woe wolve wrong year_and yuh zone
0/-3 #told=i/past #told=i/was #told=it/is #told=my-thing/coming #told=our-thing/past #told=person/not
0/-3 #told=they/unsaid #who=first/she #who=further/the-authority #who=further/there 0_may :event :vague ^_ai ^_get
0/-3 ^_her ^_man ^_out ^_she accord after_eleven ai_be and_can and_she be_$ be_sell before_we better_$ bring can_take
0/-3 clay country_$ dark_when doe_not drop_$ estimate expensive farm_$ friday_$ have_go have_risen in_february in_it
0/-3 in_may integration it_the leave_it live_$ long_way me_or merge monday_$ month_in my_boss my_brother my_faculty
0/-3 my_probation never_thank nhs nhs_be nominate noon_$ not_give october on_saturday out_in owner poland put_my
0/-3 region round_and september_and show_$ st start_in stop_the take_all talk_that th_they the_fish the_nhs the_old
0/-3 the_only the_tumour the_winter them_$ they_will trade tumour twenty_six up_for who_would would_have
0/-2 #told=authority/undergone #told=his-thing/unsaid #told=my-authority/past #told=nobody/coming #told=nobody/not
0/-2 #told=she/open #told=that/has been #told=the-thing/but #told=there/has been #told=they/undergone #told=thing/but
0/-2 #told=thing/not #told=we/coming 0_$ 0_april 0_february 0_june 0_rd 0_you ^_bureaucracy ^_colour ^_deadline ^_deaf
0/-2 ^_drop ^_fast ^_prison ^_publish ^_rain ^_should a_church a_cup a_group a_kidney a_lab a_level a_problem all_mine
0/-2 all_of alone and_not answer_to anyone_open attempt_at august_and aunt away_in away_the baby be_buy be_extend
0/-2 be_hold be_just be_monday be_wait be_withdrawn be_worth before_read before_ten begin_this behind_us bleach
0/-2 build_anyth burn_down bursary buy_by by_law chao chatgpt cheaper choose_the conference copy_exist could_say
0/-2 council_$ customer_want day_so dead_by deadline_by deadline_for dean_$ dentist disk_$ eight_minute fac fail_the
0/-2 fast_fashion firm_be first_day flight for_scrap for_them gazette goe_on goe_up government_have governor
0/-2 graduate_scheme graz hall_in have_a have_take have_turn have_withdrawn her_parent him_the his_hear home_office
0/-2 i_may i_will in_march instance interview_be it_out job_in july june_0 june_i junior_be lamb_shed language_teacher
0/-2 late_one late_to law_on learn_on like_us listen_to loft lot_$ machine_and makerspace man_do march_i media
0/-2 minute_from most must my_claim my_sister need_to night_with no_copy no_further no_more no_way not_allow not_back
0/-2 not_build not_one of_$ of_them of_time on_a on_in on_regatta one_day open_the or_perish our_club our_pitch
0/-2 panel_in parent_i part_time pass_mark passport politics_$ prescription pressure print_$ promise_i publish_or
0/-2 pupil_and put_the rd re_mark regatta_day respite round_the run_on s s_have see_it sell_my shredder shredder_$
0/-2 sister so_we spain staffroom stage_$ still_walk suit sun_and supermarket_chain take_me tarmac teach_me tell_me
0/-2 tenant that_in the_answer the_bar the_build the_bursary the_buyer the_erasmu the_gate the_graduate the_hospital
0/-2 the_interpreter the_lake the_lamb the_loft the_makerspace the_mayor the_ministry the_organ the_page the_paper
0/-2 the_person the_railway the_regatta the_respite the_river the_royal the_shredder the_song the_spr the_sun
0/-2 the_supermarket the_surgeon the_tarmac the_trip the_ward the_whole the_year think_it think_that this to_his
0/-2 to_hold to_work too_much tower true trust try turn_out typo typo_in university_have unknown us_sign versu we_will
0/-2 wednesday_$ weir what_can when_they whose will_take withdrawn_the year_be year_on you_know
0/2 #told=authority/not #told=charge/past #told=he/past #told=his-thing/is #told=his-thing/past #told=it/unsaid
0/2 #told=my-charge/past #told=my-charge/was #told=my-person/open #told=my-person/unsaid #told=our-authority/not
0/2 #told=our-charge/unsaid #told=our-person/can #told=that/again #told=the-charge/undergone #told=the-charge/was
0/2 #told=the-person/again #told=the-person/but #told=there/unsaid #told=this/has been #who=first/my-thing
0/2 #who=further/everyone #who=further/it #who=further/my-person #who=further/thing 0_child 0_degree 0_kg 0_out
0/2 0_parent ^_between ^_collaboration ^_every ^_fifteen ^_headquarters ^_hopeless ^_information ^_jealou ^_meet
0/2 ^_order ^_overthink ^_paperwork ^_parish ^_procrastinate ^_register ^_safeguard ^_safety ^_sister ^_someone
0/2 ^_statistics ^_teamwork ^_tell ^_test ^_value ^_wasp ^_who ^_year a_culture a_joke a_lack a_more a_pen
0/2 a_perfectionist a_pupil a_row a_small a_third about_every above_the after_i afternoon_$ afternoon_and again_at
0/2 agre_to all_eight all_over all_say alone_$ always_the an_hour and_academic and_come and_everybody and_four
0/2 and_give and_goe and_jona and_noth and_post and_that and_you answer_on apparently_$ argue_$ around_here
0/2 arrive_after arrive_late as_captain as_we ask_one assistant_have at_five at_most atmosphere_in away_and b_and
0/2 baby_come back_door back_on back_row back_with bag_and band bank_holiday bar_0 be_ask be_bad be_better be_cancel
0/2 be_count be_disorganise be_forever be_free be_from be_go be_hard be_limp be_miss be_not be_put be_resistant
0/2 be_rubbish be_scare be_sloppy be_stronger be_thursday bind birth_$ blood body book_it bot both_be box bring_a
0/2 buy_0 by_now by_tuesday can_see cancel_on carrier channel_$ chapel chapel_be child_be choir_have class_end
0/2 class_the clerk_print close_$ club_$ code_club collaboration_between colleague_be collection_be come_at come_off
0/2 consistency_in cook_$ could_do council_grant county_close course_and cup dari dashboard date_and decide_but
0/2 decide_the decision_make department_$ department_have deploy_$ depot_$ disagre do_for dock doe_it dose down_for
0/2 downstair drain drop_off each_one early_shift earn eleven_year else_on end_at end_of energy_$ evene_and ever_say
0/2 everybody_else everyone_in exam_hall fac_the face_$ face_the facebook facebook_$ fall_on feedback_be feel_like
0/2 fetch field_be finish_a firewall five_day five_of fix_it follow_through for_dari for_eight form_$ form_for
0/2 four_time friday_in friend_$ from_my from_primary from_this get_close get_drop get_out get_too give_them
0/2 glue_stick go_home go_over goe_in goe_off great_$ group_i half_hour hall_be handwrite handwrite_$ have_even
0/2 have_meet have_open have_still have_too hear_it heat_in her_aunt hire hold_the home_$ homework_and hopeless_with
0/2 hostel how_do how_to hum i_answer i_count i_cross i_explain i_hold i_make i_never i_promise i_set i_tell i_wish
0/2 in_and in_app in_before in_her in_separate in_three insulin_$ it_again it_down it_for it_my it_up jam_on jealou_of
0/2 job_i join_up joke_$ jona june_the just_do just_doe keep_get kg lab_partner late_with leave_a leave_for
0/2 leave_someth lesson_always let_thing lifeguard lift_to limp_$ list_so live_on lock_the lol lol_$ louder loudest
0/2 mainly_$ march_and marker matron matter_$ me_every me_since mean_to meet_i microscope middle minibu minimum
0/2 mistake most_afternoon motivation_mine mould mrs much_of my_attitude my_cast my_co my_code my_colleague my_group
0/2 my_husband my_life my_predecessor my_question my_read my_sunday my_three my_turn my_two near_the neither_of
0/2 never_know never_really never_tell next_day nineteen_$ no_one nobody_say none_$ none_in not_begin not_find
0/2 not_great not_much not_pay not_repair not_sit not_touch not_very november november_$ object_$ october_$ of of_mine
0/2 of_the of_thing of_work off_and off_on offer_$ office_be oldest ombudsman on_and on_anyth on_facebook on_site
0/2 on_six on_time on_whether one_who only_person only_the only_tigrinya order_for other_in ought_to our_build
0/2 our_clinic our_department our_landlord our_load out_$ overflow overflow_by overthink_$ ownership_in pager
0/2 parent_have pe_and perfectionist person_and physio piano_in pick_one pick_the practice_$ prefect present_and
0/2 proactive procrastinate put_it question_in quickly rain_the rather_than reactive read_the read_what recycle_bin
0/2 rehearse repair_the reset_the resistant_to retro road road_$ room_and round_$ round_for rubbish_at run_be run_off
0/2 rush sales_and say_what school_the second_time see_parent see_to self_care send_$ set_it shift_$ shy side_of
0/2 silence since_august site_be skip sleep_through slow_going snapchat socket soft_on someth_to somewhere_along
0/2 speak_only spray_$ spreadsheet sprint squad_$ st_$ standup_have start_the stick_$ stick_in still_get still_in
0/2 stop_at story_of strain struggle_with student_from supervise take_six take_them take_two teach_assistant team_be
0/2 teamwork temper tenancy terrace that_kind the_app the_bean the_blue the_boy the_caretaker the_channel
0/2 the_cooperation the_customer the_date the_department the_drive the_early the_far the_ferry the_floor the_form
0/2 the_guide the_gym the_heat the_hire the_hostel the_insurer the_issue the_label the_leave the_letter the_loudest
0/2 the_middle the_minibu the_minute the_nursery the_offer the_ombudsman the_piano the_pool the_question the_recycle
0/2 the_rule the_second the_stairwell the_third the_toddler the_touchline the_trainer the_twin the_under the_volunteer
0/2 the_vote the_wait the_workshop their_own they_chang they_close they_come thing_slide think_of this_school
0/2 three_because three_build three_different tick tigrinya tigrinya_and time_a time_now time_this to_an to_approve
0/2 to_heart to_make to_person to_practice to_put toddler_group together_$ too_involve touchline train_$ trainee
0/2 trainee_have transcribe transition_from trust_between try_to tuesday turn_to tutorial twice_in twice_this twin_in
0/2 two_$ unable_to until_the up_after up_without use_a visitor_book vocational voice_in vote_be wasp we_rehearse
0/2 we_say week_and what_it whatever_i wheelchair when_it whether_that whether_they while_i who_can who_doe who_use
0/2 wife_and wish_i with_two work_for work_on write_every write_it year_group year_team you_never younger_one
0/3 #seen1 #told=doing/open #told=my-charge/is #told=nobody/undergone #told=our-charge/is #told=the-charge/unsaid
0/3 #told=the-person/is #told=they/was #told=we/can #when=first/but #when=first/unsaid #who=further/he
0/3 #who=further/she 0_a 0_bus 0_day ^_0 ^_agency ^_buy ^_do ^_documentation ^_four ^_heat ^_induction ^_public
0/3 ^_sales ^_say ^_whenever a_gap a_muddle a_neighbour a_student account_and agenda all_be allergic and_on and_only
0/3 and_say and_then as_soon asleep atmosphere_$ average average_0 balance_$ bank_want be_full be_poor be_six
0/3 before_they book_since boot box_and buggy but_it call_phone charg class_have comment_and complain concrete conduct
0/3 damp deadline_be direct disorganise doe drive drown_in eight_in eighteen exam_i face fete few fifty floor_and
0/3 for_0 forget_to fortnight_$ friday_so gate_leave get_0 give_me go_stale google half_the have_ban have_interview
0/3 have_lose have_two helpline his_own human_$ hut i_open i_take in_a in_general in_how in_november invoice_go it_how
0/3 it_say it_seriously it_take key_and lack_of last_ten leave leave_open letter_$ life_balance like_a limp many_meet
0/3 march_$ may_i monday_and mosque mostly_$ muddle must_make my_form my_lab my_lesson my_thesis name_on need_a
0/3 next_and nine_day no_$ no_real nobody_else nobody_really not_at not_feel not_land not_let not_reach not_really
0/3 of_eight on_average on_to onboard_be once_$ only_one open_a or_swim or_the organisation our_passport our_process
0/3 our_standup overthink park_the password pe personally phone_it pillow plan_in plant_in poster_$ practice_trombone
0/3 public_speak put queue rais_the really_own receipt release replace report reset roll_back route_and rubbish run_$
0/3 run_the say_a say_one sell_0 sight sink_or site six_of six_week so_i soon_as stairwell stale_$ standup stop_doing
0/3 student_and style swim_$ take_complaint teenager test_to than that_come the_alto the_baby the_box the_buggy
0/3 the_exercise the_governor the_late the_moment the_month the_on the_parent the_price the_senior the_tablet
0/3 the_toilet thing_and third_of third_time this_week to_change to_do to_me to_the trolley trombone ugh ugh_$ under_a
0/3 unopene us_and us_that vicar want_two ward_clerk way_$ way_to week_to week_two wet what_$ where_the whether_it
0/3 with_his without_a work_life would_say year_in year_it zero
0/4 #told=it/but #told=nobody/past #told=our-person/not #told=our-person/was #told=our-thing/is 0_minute ^_eleven
0/4 ^_last ^_leave ^_lesson ^_me ^_somebody abbreviat accommodate accurately ad adjustment advertise affection ahead
0/4 along amaze ambrose and_0 and_three anticipation apparently appropriation arbitrary atop auditorium
0/4 autobiographical axe backbone barely basic batsman be_desire be_more beck beverage bodily bow brake breeze briefly
0/4 bulletin bustl but by_wednesday candy canopy capitalization cargo catcher centimeter centrifuge centrist chalk
0/4 chess chi chocolate choral coconut collaboration collide come_in commend communication_with compile computer
0/4 consular contingent conversely cork corpse costume cubic cut_the day_after dealer defence defensive desire_$
0/4 diplomatic disarray divide division do_you drag dual duet duff dusk electromagnetic enclose endorsement enhance
0/4 enzyme equally evene_this exclusively expectation_be explode fan fanfare farewell fat fatty feeder flow foil fork
0/4 forum fourteen fragment friendly ge generate get_decide get_lose glove go_out ground guru hall hand_scissor hang
0/4 have_cut have_get heel helicopter hesitant hierarchy homer horseback hu hydraulic impetu impressive improperly
0/4 infiltrate infusion inscribe institutional instructor intensify inventory jeep june_it kindergarten knowledge
0/4 large last_month lazy learner_come lesson_be letter liter littere local login loyalty manipulate marginal mart
0/4 mask mathematical may_and meaningful medic metric militia minimal mistakenly moan moan_$ mouth mr needle negative
0/4 night_before no_lift nobody_take nonstop not_clear not_sign notice_$ now_the of_be on_person on_them one_person
0/4 optic opu orderly organise ornate our_treasurer output over_my panick parishioner patchy_$ pay_me peanut per
0/4 performer perfume personal perspective philosophical pink pinto pit poetic pool portable potato prais pray precede
0/4 preference preparation present promotion proprietary prowess quartet quiet_$ range rarely rattl relegate remix
0/4 resembl respectable response restrain resume retriev retrieve roadway robust rounder rubble sales salesman scath
0/4 seasonal secretariat seemingly sens set_the she_will shooter should_be shrub silo simmere simplicity singh sizable
0/4 size slick sluice soak sophisticate sorrow spam spectrum spirite spontaneou square_$ stale stall_be stay_up
0/4 stephane stone stove strategy stream street striker structure stumbl styl sung supply syrup tally tang tao
0/4 team_spirit telegraph tend term_$ thanksgive the_back the_community the_conductor the_girl the_next the_overtime
0/4 the_place the_plant the_site the_sluice theatrical this_month thoroughly tie time to_write tongue trader
0/4 translation transmission treasurer treasurer_have troop turbine turn_off turnover ty tying unchang unreleas valve
0/4 variously vehicle viewpoint viral visible visual warmth weakness when wherea wrestler yoga youngster yourself
0/5 #told=i/unsaid #told=my-thing/is #told=the-thing/not #told=thing/has been #who=first/thing :mass ^_childcare ^_in
0/5 ^_onboard ablaze accolade accuracy accurate acoustic additionally administration afterwards all_year also aluminum
0/5 and_have angry animation anime appropriate attachment attendance automate axis b1 baggage balcony bark be_tap beg
0/5 behave between_the bilateral bleed bold bolt bore bottl brilliant buffer calculate camel capable captain_i captor
0/5 carpet cater cello cheese childcare chow clad clerical collar comfortably comic commentator commodore communion
0/5 compact comprise compute congratulate console consultative contain cool council_be countless coupl cover crawl
0/5 dart decent department deputy device directory disc disguis dispatch dissatisfaction distance distinctly distort
0/5 diverse doubl downward ds duo dye eagerly earnest eater eleven_family engage enough_$ erratic expectation
0/5 facilitate fairly feminine firepower fixture flavore flush flyer focal fore forehand formal freight friday
0/5 from_may furiou gauge gentle gospel grain gram handover_be handsome happily haul have_slip hefty highlight hot
0/5 hydrogen ideological in_this incredibly indirect inflammatory instant intensive intermediate jihad joy june_$
0/5 kerry khan kickoff kind_of lace ladder lat late_$ leave_hand locally macro makeshift mandarin maneuver mantra
0/5 masculine massage math meager mean_for mechanism mere micro mint minus mirror morale_in muscular nasal nobody_have
0/5 not_think nutrient of_when office_$ only_$ order orientation our_charity outnumbere outreach parade parish
0/5 parish_council pedestrian penchant perfect phony posture pound pragmatic preparatory prepare process provide
0/5 purple quarterly ramp readily reconnaissance reflection regiment relevant reliable remarkably respectively
0/5 restraint retail retailer retire_in rok roughly rupee sage savvy scholarly scissor scramble september_$ serve
0/5 several shill show sign_the silly similarly since_$ since_i since_june skirt slowly soldier spe specification
0/5 sprung squash staircase staple stock strategically stride subscription sunglass sweat tan target tear teller
0/5 the_account the_bay the_boss the_district the_project the_same this_year through thug timely too_soft tooth track
0/5 transmit trench trio underwear unusually utilize via visibly visually vocalist willingness wireless write
0/6 #seen2 #who=further/doing :meets ^_there a_lot accordingly ads alphabet anchore and_nobody angrily armament armor
0/6 arrow aside authoritative auxiliary backhand barbecue barrage basis bat be_patchy because_i boucher bowler broad
0/6 brush bulb bus_from cartoon cartridge char characteristic chassy choru chunk circulate clau comfortable
0/6 composition compression concerto conductor connect consistent consolation constituent continually counterattack
0/6 cross dazzl decidedly deep delegate desire devotee dip dirt disciple disgust dot ear elevator else engine exercise
0/6 exhaust explicit expression feather filter firmer flattene flung fuselage gainer grab gravel grievance have_0 heat
0/6 hitter honest identical improper indicator induction inexperienc infantry inn insignia intensely ish ish_$ it_and
0/6 kiss lamp lantern leadership leather lens logo loud lounge manga manual margin marketer match maximize measurement
0/6 mediocre merely microwave mock moderation momentum monthly more narrow noisy nominal numerical often on_wednesday
0/6 outgo pace package pad particle partisan pasha patchy pedal perch perimeter phrase picket picnic ping plastic
0/6 point positive properly ps pupil rang ratio reciprocal referee renne representation restaurant rhythm roadblock
0/6 sack sampl scorer screw seat shaft shotgun sincere singl siren sixteen siz skinny slack sleek slip_$ slow smart so
0/6 softene solemn soy speaker stall stereo stiff storage straw strength stylish suitcase surprisingly swing
0/6 sympathetic synthesy the_kid thing_get throat to trailer train translator transparent twelve ubiquitou ul uneven
0/6 up_on upward urine vein vigil volume wall web wedge whip wicket wicketkeeper wreath
0/7 #told=our-authority/past :deliverable :opinion ^_confidence ^_handover addition arm articulate at bacon battalion
0/7 beer besides boil bookstore bounc bowl bulk burst carriage cautiou cavalry cereal champagne childminder
0/7 choreography coffin coherent concentrate container continuously contrast contributor convenient correctly creative
0/7 cupboard dash decliner delight distribute double dozen editorial element emphasize energetic engagement exchange
0/7 explosive fairway fiber field flair fluent format freely fun gadget gaze generator grid handler hastily hook horn
0/7 impress inside lac lap lense lyric magnetic mound numbere orchestral orient pavement performance pistol plasma
0/7 precision proportional prose proudly quantity reflective reinforce relentlessly remark scarf score scoreless
0/7 select shade share skillet smaller spectator steer stick storytell strewn supportive sweater tactical taxi
0/7 technician thrust unforc unofficial upwards variou versatile vest volley wide
0/8 :abstract ^_our ac advancer alongside appropriately artillery audience banquet batter bead beard booklet brass
0/8 broadly bullet bumper butcher caliber camouflage car cautiously chest combine communique composite continuou
0/8 cordon core cutter directly eject electron elegant ensemble entrance everyday external flute foul four fry gesture
0/8 give glow gourmet handful headline ingredient invitation ion lack lackluster leg lesson lip loyal lyrical
0/8 memorable merchandise mirza mode motorcade mut nicky nine nose outfield petrol photo porch puck quietly raucou
0/8 razor react recruitment refrain repertoire respectful ribbon sausage scoreboard slender soda solid specialty
0/8 static steady sticker subdu superb swear swung taxy tent them thickness thinner truck underneath upside verse
0/8 voltage wagon waist warmly weave wield window
0/9 adorn ammunition automatic batch birdy blend brace brightly brisk butter card cart catere cheer chip clothe
0/9 cocktail colore component concurrently corner crossbar customary decorate defensively deflect diameter dispers
0/9 distinctive drape draw dugout efficiently encouragement equalize equalizer escort excellent fancy flash flesh
0/9 flexible floor forth frequently gown hamburger handover hardware hawkish illuminate insert inspirational intake
0/9 item keynote lecture occasion outlet outward ovation pac piano piece pile plenary potatoe printer prominently
0/9 promotional reinforcement responsive roast robe rotary satirical seminar sermon shape shiny shirt sidewalk sideway
0/9 skill slightly sped stir stripe stuf tailor tempere trumpet vocal wept woven
0/10 #told=doing/unsaid align antenna applause armore assailant attach balance barb beautifully bottom butt bystander
0/10 cardboard ceremonial cheek color compose conciliatory congratulation consist convoy courtyard crowd delivery
0/10 eclectic flat frame grind guitar lever lighter luncheon mat melody mourner myself noodle olive onto percussion
0/10 prayer procession propeller rope sandwich sharp shave sheet shrapnel softly square statistics text toe upright
0/10 yellow
0/11 bake bucket circular clever coat colorful courtesy curv cylinder freshly friction grenade header hurl infield
0/11 launcher lin load medium mesh pil processor pulse regularly simple simultaneously stationary substitute thinly
0/11 toast trouser vegetable vertical witty
0/12 assemble beam festive flier gear mixture oven podium punch rack reception slip stump workshop yell
0/13 basket bread bundl drum flour greet homemade horizontal lightly overhead sleeve spoon tempo thread tightly token
0/13 toss wildly
0/14 front leaflet
2/-11 wake
2/-10 possibly
2/-8 have_my
2/-7 #who=further/the-thing any crisis month sometime
2/-6 risk
2/-5 #when=further/not #who=first/you before_the grandparent noth_$ surgery where
2/-4 #told=authority/unsaid archive bay lady on_their spill to_a village weather
2/-3 #told=my-thing/has been a_different be_in budget_$ can_be gran hall_and letter_and mark_have nephew on_0
2/-3 our_drive out_to student_go the_matter warm week_there weld
2/-2 #told=i/not #told=it/open #told=we/undergone ^_lot a_name a_note a_trainee after_each after_every always_sit
2/-2 and_honestly and_me and_whether answer_the ask_not at_opposite at_pick backend basically_$ be_empty be_off
2/-2 best_apprentice biopsy bite_strange board by_his care_about concrete_floor contradict_each coordinator
2/-2 corridor_and curriculum day_$ day_it doctor_do down_$ end_and every_shift family_we feel_about five_on floor_of
2/-2 forget_the goe have_an have_drop he_be hear_noth her_and hm hour_of hour_the i_suspect into_my it_last keep_ask
2/-2 kitchen_$ knee_swell leadership_team longer manila month_and month_for morale my_data my_student no_title note_in
2/-2 on_merge one_exam opposite_end or_it own_little page_0 parent_and plan_inspector practice_manager rota_be say_her
2/-2 say_more say_not staff_kitchen start_$ sunday_night swell_after teacher_say team_and the_archive the_concrete
2/-2 the_director the_evene the_leadership the_partner the_reason this_be three_week to_share two_version type_the
2/-2 urgent version_of well_the wrong_trade
2/0 #told=doing/coming #told=everyone/is #told=her-person/past #told=i/has been #told=my-authority/open
2/0 #told=my-authority/undergone #told=my-charge/again #told=my-charge/not #told=my-thing/again #told=my-thing/not
2/0 #told=nobody/open #told=our-charge/has been #told=our-person/open #told=our-thing/again #told=she/is
2/0 #told=that/undergone #told=that/unsaid #told=the-charge/again #told=we/past #told=you/coming #when=first/undergone
2/0 #when=further/coming 0_march 0_the ^_book ^_council ^_data ^_depend ^_doe ^_family ^_feedback ^_feel ^_for
2/0 ^_grandparent ^_of ^_politics ^_room ^_same ^_since ^_wait ^_ward a_black a_box a_chair a_fortnight a_lady
2/0 about_an about_us account_since actually agre along_$ and_answer answer_noth any_$ any_longer anyth_in appraisal
2/0 as_chair as_ever as_in ask_again assessor at_all at_two autumn_if back_and bad basically be_a be_deport be_die
2/0 be_doing be_hear be_here be_look be_low be_mix be_offer be_our be_possible be_rude be_silent be_someth
2/0 be_somewhere be_to be_vote be_what bedside bee before_our best_mate bet bite_$ board_in boiler_man book_for box_$
2/0 box_of boyfriend break_$ browser business_be by_0 by_the call_me call_out can can_still cancel chair_in
2/0 class_leave close_on club_be co_founder come complicate_$ contradict copy_of couple course_be damp_patch door_and
2/0 door_in downhill draw_the dread drop drop_in esol evene_course every_lesson family_and family_stuff family_want
2/0 father_be father_of fee_$ fewer fight_over final_project five_week fix_the food_bank for_month for_more for_nine
2/0 from_us full_time gate_$ get get_round get_their grammar group_have group_project half_term halfway happene_again
2/0 happene_on have_another have_cancel have_come have_split he_drink he_have he_will hear_$ hear_not her_to him_$
2/0 hold_until hole_$ home_and how_long i_buy i_gather i_hear i_lead i_need i_quote i_rais i_rent i_should i_visit
2/0 i_wait i_worry if_that in_autumn in_class in_his in_there in_year inspectorate into_it it_could it_like it_over
2/0 it_ring it_sit it_worth kenya kid_and kilometre kilometre_away kofi lately_$ lead_$ lead_on leo lesson_$
2/0 letter_from like_this listen_$ longer_$ low_$ maths may_$ may_not may_or mentor mentor_have miss_$ month_$
2/0 more_than move_abroad much_$ much_time my_baby my_café my_course my_esol my_finger my_guide my_uncle need_that
2/0 netball new new_build next_month night_shift nine_year not_hold not_look not_renew not_ring not_start not_to
2/0 note_$ of_doing of_that off_again off_sick offer_a okafor old_lady only_six or_may or_no or_so order_$
2/0 other_parent other_school other_site other_that our_code our_lab our_overdraft our_project overdraft owner_and
2/0 paper_$ paper_for person_here phone_i pick_up police porter_say portion post post_on regret renew_our replacement
2/0 result_of review rich_get ring_in road_to rule_on run_my save_$ say_for say_i say_why school_be school_to sell_$
2/0 server_and share_a she_can shop_i sit_at sit_there sit_with snow some_time somebody_have someth_behind son_school
2/0 special_school split_the spr_and stand_behind stipend stop stuff_at stuff_be talk_in ten_day th_$ than_we
2/0 that_they the_career the_deadline the_dean the_end the_ethics the_father the_inspectorate the_lab the_laptop
2/0 the_neighbour the_phone the_porter the_room the_surgery the_talk the_vet the_weekend the_woman the_yard them_there
2/0 thesis_have they_decide thing_$ think think_$ three_year time_on timetable to_$ to_it to_leave to_poland to_take
2/0 too_early too_little trust_have twin two_have until_friday up_time used_to usual_with vary_$ ward_0 we_need
2/0 we_never what_customer what_do where_we whether_i who_decide why_i will_know will_show with_an with_my with_one
2/0 within_a without_an without_say write_for yet_$ youth
2/2 #told=authority/past #who=further/i 0_litre ^_communication ^_customer ^_have ^_legal ^_motivation ^_only a_single
2/2 anew answer_$ be_mean be_say bone committee_$ die_$ either except home_be i_run it_have it_turn lead lend litre
2/2 litre_a me_in mentee mind my_mentee my_supervisor name_the newcomer next_to on_call out_on placement_be plan_be
2/2 recipe_for request secondary secretary seem_to slow_$ some_day someth_be source street_have the_road to_us
2/3 ^_expectation a as_it ask_for be_review café cash clinic_on committee_be dialect due_in find grey in_$ it_doe link
2/3 my_stall nobody_be number_$ our_school place rival rough ta take_on th_it that_i the_autumn the_recipe the_shop
2/3 those white why_$
2/4 #told=our-thing/unsaid #when=further/unsaid #who=first/our-thing at_the bend cadet company_say decide_$ doing_the
2/4 eleven_of enough feed have_file here lab leave_and my_notebook nan need none not_go not_work on_paper payroll
2/4 ready resident_and she tas tas_be this_town
2/5 #told=we/not #who=first/there a_bite be_nine bounce deploy eight excel fitness fraction go_by invoice kind laptop
2/5 last_year nonsense observer press record_that seventeen since_last sound the_team time_$ up we_can year_the
2/5 yesterday
2/6 apart bor breath catalogue error focus gap hide hose impatient lose_its me_and milligram picture tray what_they
2/7 #hazy3 #told=we/is atmosphere coffee fifteen guide here_$ markete reader reviewer tag very
2/8 code interrupt laundry rather row warehouse
2/9 account beside deliver fir let loose scream
2/10 circle main pattern plate thumb
2/11 #own1 dish nail wire
2/12 flower improvise pin soup vendor
2/13 blank knife thin
2/14 cook
3/-10 #told=thing/unsaid
3/-7 daughter teach_$ worse
3/-6 wife
3/-5 do_i ethics reason
3/-4 ^_staff everyth not_answer nowhere whatever_it
3/-3 #told=my-person/can after_and and_be and_from and_other at_three bay_0 be_rumour be_watch boss_$ data_for
3/-3 drink_again employer flood_$ hold_$ i_enter in_bay my_work night_be not_turn our_mentor phone_$ pregnant
3/-3 programme rig someth_in tbh tbh_$ the_garage the_sheet wait_0 wonder work_at
3/-2 #told=i/undergone #told=my-thing/open #told=that/past #told=this/unsaid #who=further/this 0_refuse 0_shift
3/-2 ^_patient ^_weird anyth back_in be_both be_different be_plan be_two chess_club choir_and down_who eleven_hour
3/-2 enter_the ex_be folder_on go_quiet hmm honestly_i i_bring i_type it_really meal_i my_wife no_word not_in not_my
3/-2 not_put not_take on_me one_guest one_week our_town placement_$ problem remember room_$ shift_on sort_of the_eight
3/-2 the_feedback the_lottery the_thing to_keep trouble_at under_consideration until_when valley wake_at week_into
3/-2 which_$ which_of whom word_$ write_the
3/0 #told=he/unsaid #told=her-person/is #told=his-thing/not #told=i/can #told=my-authority/not #told=my-person/coming
3/0 #told=my-person/is #told=our-thing/undergone #told=person/open #told=the-authority/again #told=the-charge/past
3/0 #told=the-thing/unsaid #told=they/can #told=you/again #who=first/her-person #who=first/my-person
3/0 #who=further/authority #who=further/my-thing 0_so ^_bad ^_choir ^_forty ^_head ^_inclusion ^_leadership
3/0 ^_neighbour ^_other ^_pharmacy ^_recruiter ^_red a_regular a_stroke about_the agency agree all_side and_another
3/0 and_both and_cry and_until and_us as_last at_home at_my at_night bank_have be_down be_fine be_get be_head be_i
3/0 be_second be_tell be_tir before_noon both_$ burn_in buyer can_keep chang_since christmas_$ close_our college_at
3/0 come_out contract_be date daughter_school day_in deal decide_in depend_on depot_goe expect fault fine_$ for_his
3/0 for_now foreman fortnight founder_i give_us going_to have_call have_chang he_may head_office her here_and hold_my
3/0 hold_our i_drop i_start if_they in_account in_ten investor it_do it_may its_last job_centre jobcentre know_$ leed
3/0 long_$ make_kid marriage_be maternity may_have me_leave me_who model money_$ my_evene my_ex my_neighbour my_post
3/0 my_son nobody_know not_listen not_open not_tell number_be of_those off_with oh on_all on_have on_thursday
3/0 only_worse or_both out_before pass_it pay_$ person_in put_in rent_$ rent_be ring_i say_0 say_it say_when shut_the
3/0 sign_off sister_and situation_$ someth_off somewhere_in start_with still_look stuff_going take_a tell_us
3/0 the_agency the_board the_kitchen the_street the_thursday the_visitor the_way the_weather the_wound them_no
3/0 then_the thing_with think_about this_one through_the timetable_$ to_our to_tender to_them twenty_$ um up_and
3/0 visa_lottery wait_on we_hear wear_me well_$ what_happene when_$ which wise with_him with_no work_be worse_$
3/0 wrong_$ youngest
3/2 #told=thing/open #who=further/the-person ^_old ^_pupil ^_take apply_to back_to be_always be_have be_slow below
3/2 date_to either_$ for_ever have_make internet issue job next now_we off off_to our_job part_of plane prep quite
3/2 say_yes school_bus see_$ sense side_$ so_far standard_have the_summer their transition us_off we_have who_know
3/2 yes_to
3/3 #hands=other #told=i/coming #told=the-authority/can #when=first/again #who=first/my-charge :intend ^_parent
3/3 ^_teacher ^_work app bigger correct dear friday_and gang have_never look_for man_come new_menu of_it room_for
3/3 steward sunday_$ toddler
3/4 #hazy1 0_of ^_not ^_on bother know_how list_for m now_i operator outside patient role rota scale thing_be who_be
3/4 write_down
3/5 #told=our-authority/is #told=the-person/not #told=the-person/unsaid #when=further/again :gathered bakery call
3/5 charge count driver edge exam_$ kit member midnight mouse muddy pitch pull rice smell student to_get
3/6 #told=our-person/has been #told=the-authority/undergone loop me_$ observe patrol recipe red shoot sock sub
3/6 supplier television tension
3/7 boiler have_no have_the nod shake vocabulary
3/8 arrive chef full guard gym i_do paragraph position scattere taste
3/9 gather knit patience really separate
3/10 feature fruit listener reply stair tutor wheel
3/11 bin cake camera deck edit tomatoe weekly
3/12 lid paste walk
3/13 blade
3/14 dress joke polite
3/16 table
3/18 minute
4/-11 result
4/-8 mar
4/-7 twa
4/-6 #told=i/open condominium doctor probable son
4/-5 certainty energy foreseeable not_value rutherford syndrome vacation wilder yet
4/-4 about_me administrator be_chair build_the burt clive custody date_$ even husband i_build invitational issue_with
4/-4 leukemia manager_have ned nor protract salina slay tension_in worry
4/-3 #who=first/it ^_bite ^_never ^_where ever_$ extension finger_on into know_yet leave_no morale_$ move_on my_second
4/-3 never_enough one_this pupil_in run_in she_be six_pupil still_open sure_i where_do whether_the without_it
4/-2 ^_stuff an_issue another as_far asylum_interview be_that come_up confirm far_as frost if_the in_spr it_might
4/-2 know_what look_$ lose_six my_team politician_be the_chemistry the_feel the_key the_new the_union the_usual
4/0 #told=person/is #told=the-person/has been #told=the-person/open #told=they/open #told=you/but ^_hard ^_lena
4/0 ^_library ^_management ^_monday ^_small ^_so a_certain a_date a_school abduction about_my abruptly absence
4/0 accumulate adjoin adventure ah airway alec alert allegation amin anatomy and_a and_my ann anthrax anxiety anxiou
4/0 apartment apparent archer as_its ask_$ aspect attractive authenticity await barker be_back be_make be_sign be_talk
4/0 be_useless beetle between_our bidder big_client bitter bitterness blair blond bond bowie business_with buster
4/0 by_it cabin carl carnage carol cartel carter cease celestial chairman chairwoman chemistry_be christmas_do
4/0 client_pay clipper cognitive com coma concord confess conflict cooperate count_$ cousin coverage creator crest
4/0 crossover culture_of daddy daily_$ dale defection defuse delay depart determine distant dodd dos dow drake easiest
4/0 ego elusive equatorial es escalate everyth_at exclusive exit fatigue fi file flore forensic frozen frustrate fuji
4/0 generale geographical get_richer gilbert give_up go_back going_on governorate grape gray griev group_and grove
4/0 gruel guilt hander hanna happene_at hardy harper hatch have_apply have_give heck hiatu hid hill hilltop hilly
4/0 hostage hubble huh humid i_can i_mean initiate interview_slot irony job_$ keep_the kidnap lam lan lance laura
4/0 leach leak leave_before lena let_us lily lineman lingere logic lookout mali manslaughter mayhem me_out mild mile
4/0 mine_and minor motorway mum my_learner my_placement navigator nay nelson new_to new_year no_date not_care notify
4/0 nurs_council obviou occurrence of_a of_my off_in on_hold ongo open_$ operation operational orbit other_$ our
4/0 our_licence outfielder over_fifty overlook oversight pain parental parma parry peck perkin person_like pessimistic
4/0 piedmont pierce pine pivotal planetary planner possibility postpone postponement potential preliminary presence
4/0 pretend procedural pros prosecution proximity rah rather_not reasonably recall recess repute resonance rest
4/0 revelation richer rivalry rug sadly samarra same_old say_at say_they schill schneider sexuality sheik shortcome
4/0 sit_on slope sol sour speculation spine stark statistical steven stint subjective suggest summary sunrise
4/0 system_be tal tale tate telecast tentatively terrain terrify that_stop the_boiler the_christmas the_committee
4/0 the_council the_culture the_internet the_reference the_student the_teacher the_tribunal the_vibe theorem
4/0 this_place transaction traveler treasury trilogy troublesome truce turnaround type unexpect unfortunate up_be
4/0 upsurge vague valuation value vampire vee villain vine visa_interview visit wah wait_for walter way way_i we_seem
4/0 weary wed well who_keep withheld woodland work_with would_rather y yard_$ you_$ younger
4/2 #told=our-thing/open :body :inner ^_ofst ^_racist affair centre chang_$ council get_better invite neither
4/2 nurs_certificate ofst parent parent_these pharmacy regional salary the_bank the_food turn_up up_to weekend_$
4/2 will_see
4/3 #told=my-person/not #when=first/can ^_morale all_our audit bed cry deadline do_not fee folder get_in library_have
4/3 monitor normal security sign_it spell what
4/4 #told=the-authority/is #who=first/our-authority aa appear attribution be_at boo bra brawl chairmanship charm
4/4 comedy comfort depot diarrhea diary differ discography discretion feel fiat glance gore gunman host intensity
4/4 lieutenant liquidity mature mutual nugget of_what pathway plug preseason programmer real reasone replay runway
4/4 satisfy sery sonic spiral strategic terminal the_atmosphere trait unseen vying weigh weight wow wreckage
4/5 #when=first/is #who=further/that :tells absent accommodation address admiral bruis classmate could_be cramp
4/5 differentiate distribution elbow enjoyable fielder funeral hakim honey identify ironic jealou kid laden lock
4/5 meanwhile nighttime no_idea not_know parent_be player pleas pretty reassure remind rue scout screen seldom shalom
4/5 singular slight submit supermarket surprise unfamiliar wonderful
4/6 ^_my ^_we accent affinity animate awe bass bazaar bing bottle combination crescent crew delicate disgruntl duel
4/6 editor everybody eye fare flap foreign hamza internal lot my_own nice noticeable op parcel proton pub rational
4/6 recruit referenc roam salt sexy shelf shower sober spiegel technical thigh typical user
4/7 #own3 #told=thing/again algorithm allocation atom bach cabinet calculation caretaker caution compass councilor
4/7 detach detachment differently foliage frequency fruitful groove guidance ham herb homere how impression instantly
4/7 interior investigative jar lane layer narrower neck niche offer other peripheral policeman retention sincerity
4/7 soap sodium spaciou straightforward surface teammate televise valentin vanilla wrist
4/8 #who=first/the-charge adjust amir bathroom cast daily detonate disbelief echo eyebrow group hoop inch involve leaf
4/8 metallic parallel positively repeat repetition squeeze suggestion tight variety weep with
4/9 baba bare belly bombard bright delegation empty five gul handcuf i_have liquid notebook outfit respond roadside rs
4/9 saxophone scrambl shopper sweet vent video
4/10 #who=first/the-person apiece broth careful channel digit forehead forward grill hair jam joint laughter leadoff
4/10 normally pant participant quick rehearsal routine shoulder signal smoothly squeez tablespoon tail thick together
4/10 useful width wit
4/11 compress eleven fill geometric handle illustration intricate sesame tuck usually
4/12 bench booth flip floral in_our perfectly
4/13 evenly garlic rectangular rotate wrap
4/14 calmly constantly fold gently
4/15 bag lunch packet
4/16 clip
4/18 pack
5/-9 disappearance
5/-7 foster troubl
5/-6 ^_a mirage pend
5/-5 ^_some brother doc firestone on_it perhaps trial
5/-4 archdiocese bad_vibe baxter hayward horizon mae mood_$ some_person the_five
5/-3 ^_could diagnosis last_time not_ask our_faculty so_it stress_$ we_used
5/-2 #told=my-authority/unsaid ^_three ^_well bite_much due hard_to not_the pilot since_july the_embassy
5/0 #told=the-thing/coming ^_all ^_break ^_money ^_whether abrupt acknowledg acquisition advise ambiguou ana and_half
5/0 ap arroyo aware banco bank bank_and barne bate be_complicate be_going be_it be_still be_suppose bel ben beth blanc
5/0 bothere breakdown carr centere chemistry chevron choice citru clearer clinical conclusion confront confrontation
5/0 connection convene crater craven credible culprit del demographic diamondback disturb doe_the doubtful dover ed
5/0 elementary embassy entertainment estrang ethics_committee expiration factor falcon farm_and federate frightene
5/0 genera grace greenwood gus half_of hang_on happier hearst hector hogan hotel impasse in_for ing installment knick
5/0 laker len longitude luck mac marquy marvel mason may_be morry much murky mysteriou no_room noel not_$ not_enough
5/0 obstruction obviously occur optimistic oracle overse oversee paramount peculiar pee plan plausible polk pollster
5/0 prudential psychologist quarterback recruiter rental resemblance restive result_be rex rumor russ salaam savoy
5/0 scope season seth severity sexual shaw some_of sophomore spa spr_$ staff_can stalemate startl stella subdivision
5/0 subspecy supernatural suppose_to surround sworn talbot terminate thing_in to_talk toby tommy tribune twilight
5/0 uncover underly undersecretary underworld uneasy unrelate unsettl vineyard walker ward warden way_of what_the
5/0 wheeler within wrongdo yard young_person
5/2 #told=my-authority/is actor bug consultant get_up have_have hold in_law just little make_it more_$ panel sow
5/2 tell_the the_office too_expensive
5/3 ^_an assessment dad food my no_money plot relative to_be who_sign
5/4 ams ankle attendant battery calm competence conditional convertible dan difference fingerprint goo grief hallmark
5/4 impartial jo junction luckily omega ominou pa person_will recommendation remorse remotely satisfactory scan
5/4 sectarian subfamily telegram waxman wee
5/5 #told=the-charge/is appointee awakene baseman bonuse capsule cell colonel columnist comedian flare ga have_stop
5/5 interchange larvae lengthy leverage lovely manny moro morse nasty neural neutral night person_$ petit poignant
5/5 powder prefer sap shortstop tass unusual yield
5/6 appearance bonus cable cellular cute distract dusty excitement gill headquarters nearest network observation pat
5/6 pi readiness reliev rude splinter stomach store subdivide tangl wal watch
5/7 #when=further/is acceleration ambush annoy available base biographical blackberry closely communication di drummer
5/7 express friend his illustrate insurgent intersection italic lik moment mutually potassium pronunciation sigma
5/7 sometimes spike statistically suspiciou syed task tee vivid walnut wear
5/8 advertiser assistant bell benny blunt boss brigade bullish cameraman choir command curiou differe gate grocery
5/8 instruct inter internally lotu messenger oddly organizational paddy personnel piazza pie precinct projection
5/8 reaction rusty sample scant selection shorter starter subordinate unidentify variation wallet
5/9 constructive convenience door exterior handy horsepower i idle it_$ limousine luggage narrative newsletter notice
5/9 nut oval overnight spinner spun stare word
5/10 #hands=self content convey cordone dessert dialogue fresh gunner h hour interface knot revolv simultaneou spicy
5/10 symmetry teaspoon tomato trunk typically upbeat
5/11 ambulance analytical attacker chord commentary complementary difficulty entertain flurry footage half lime midday
5/11 respective thoughtful
5/12 advice aisle busy clerk envelope me minc one page pinch seasone twitter unmark whenever
5/13 array consistency individually mortar occasional snack voice
5/14 clutch cue humorou loosely morn speak
5/15 carefully communicate instruction occasionally
5/17 microphone
5/19 tap
6/-9 merger
6/-7 be_be fate
6/-6 understand
6/-5 course director palmer probation regency rocky whatever
6/-4 #told=person/unsaid aurora circumstance ex four_and napa not_sure paradox
6/-3 a_hole dean enough_money issue_$ knee might_be rumour the_group
6/-2 ^_one be_think consideration from_the going spr the_rota to_say
6/0 #told=the-charge/has been ^_it ^_number affiliate and_he angel anguish aspen assess assume auditor aura autopsy ay
6/0 batman be_rig be_this be_with behavioral berg bloom boy brook bur burgess but_you cain chester chronicle
6/0 chronology clarification collateral collin confluence congressman cop cyru dade daisy defendant difficult don
6/0 donor duration elf emerge equilibrium equity evaluation evene_class examine fisher football_$ ford freshman frist
6/0 galaxy geographic geopolitical glover hale hamstr hart homicide if_it inconclusive indict insecurity insider
6/0 inspector jay know_if lead_a magnitude marc mediation mention mercer messy miller moo morrow mutation nanny
6/0 negotiate newton not_even ordeal plead pronounc psychiatrist ranch rat reconcile reschedule reservation resolve
6/0 reunion rift roach sally shareholder shuttle simmon slater smith specter speculate suspect symptom tara tentative
6/0 therapist there_$ thorny timothy tir_$ trauma travy trek tribal turner uncertainty unhappy unharm vista weber why
6/0 willow winery with_us worrisome x
6/2 #told=thing/past and_all hole i_write stupid_$ take_for yes
6/3 after be_underfund concussion home kid_$ pal person_come recognise society_$ thursday underfund underfund_$
6/4 accomplice adjourn afar affiliation be_due bizarre compell coupe dark data distraction distraught eric eta flint
6/4 frankly garland grim gruesome in_october les maze meridian misconduct misunderstand mom overview petty ranger
6/4 reference resignation rob seem thunderstorm volatility
6/5 0_september abed aftershock announcement beta brown c cellar confuse contact crystal derivative dividend fray
6/5 geographically groin hooper hopefully infight interpol lil neal nudity outperform personality purport receiver
6/5 recorder sleep split strategist triangle tricky undecide
6/6 #told=thing/was ante basement chase chill clarity co confession cooler crouch description dynamic excite geo
6/6 glimpse householder hovere indicate initial mate news pullback sensor shearer springer stellar summon swap tenor
6/6 umpire unclear yeah
6/7 activate al ansa assign bassist class companion complaint continuity crust diner discomfort discount fix gunshot
6/7 interrogate nutritional outline predictable reliever sedan signale subscriber vice vitamin voic zip
6/8 additional ample analyz and_now bargain bety bland calcium dense distinct divisional facial faction faint frequent
6/8 frustration functional interactive intermittent map mollusk multiple noun paramilitary shadowy six snail steak
6/8 summone th u underline viewer w
6/9 aloud be_me breadth cam contradictory corridor delete deliciou fit headway humor imaginary information l newsroom
6/9 pocket pumpkin scent shell switch
6/10 bari chili cockpit counterpart dice differential disparate emotion flexibility fluid frantic grin invariably
6/10 muscle notch refrigerator rib simmer spot then topic two
6/11 background finger have_be lateral mustard pizza sauce side somber top
6/12 bus casual correspondence cream dinner elaborate juice triangular
6/13 cafeteria flank gossip tandem
6/14 desk notation onion slice sprinkle
6/15 afternoon crisp dull keyboard laugh lively smooth
6/16 button message stack tone
6/17 finely
7/-7 may
7/-6 #misplaced ^_everyth
7/-5 #who=first/person examiner unsolv
7/-4 again be_mine sierra tribunal
7/-3 ^_thing doubt suppose vibe_in
7/-2 happen mix_$ the_mood
7/0 ^_trust allen amy an associate at_once attorney barry betty billy bliss cascade casualty chromosome clark clint
7/0 cole complex coroner counsel cutler daunt developmental dick dilemma dudley fictional finalize fitch fowler
7/0 from_above gee gene gibbon goodman graham hank have_in haye implicate interim investigation jack jordan jury kent
7/0 know lambert latitude laurel ligament likelihood linger location mediat mel monte motel mystery orbite outcome
7/0 perry plea pollard potter probe prosecutor protagonist ransom recount remote rent revolve sad sandy sas saunder
7/0 scenario sentinel somewhere standoff strawberry subcommittee superintendent suspense sylvester taxonomy tucker
7/0 unaware undate until_then us_in vacancy walt webster whatsoever wondere woody
7/2 incident matter sam same the_cat train_in trainer
7/3 ^_train relationship the_trade weekend
7/4 amman appointment backup berger colin committee confusion contingency counsele dirk farc garage kin management
7/4 maturity negotiat negotiation perjury person_go rash solution spencer tome tony webber wrangl
7/5 ^_as associat barrett bracket celebrity decker emotional employee for_my headache joe lull molecular mullah
7/5 redeployment rosemary sadness shady sprain subpoena sunny unname upscale witness
7/6 #told=i/again above analyze awake both cisco clash comb controller cozy curt domain eyed inform memo radiu
7/6 reassign roster sniper
7/7 analysis anterior apex bedroom cantor chair compound contestant cs definite gamma intelligence intense lately
7/7 nervou noon note nucleu orchard peach precisely preview quirky quote refresh ripe scene sore
7/8 arrangement cache couch fuzzy guy officer periodic raja sadr senior stranger
7/9 abba acid brigadier carbohydrate cluster explain funny key quiet reshuffle t
7/10 announcer audition clubhouse configuration huddl ideally informally interpreter kitchen lemon logistics
7/10 managerial maneuvere nobody portfolio precise presenter sharper since statement substantive tast trim
7/11 calorie encode layout length membrane plus question str sum velocity vomite
7/12 audio bean dial function functionality ministerial periodically session vinegar
7/13 add graphics hug
7/14 accompany din excerpt gunfire pastry smile verbal
7/15 ring sketch spin
7/16 chop extra pair tun
8/-7 dunno
8/-4 saga talk_about
8/-3 experience not_want that_the town
8/-2 possible
8/0 #who=first/my-authority ^_what again_$ alan amber anybody bobby bullock burbank butler certain christmas
8/0 coincidence confirmation cooper councilman defer delta downgrade drink_$ dwarf ewing explanation fay fox fuller
8/0 get_a granada greg inquiry investigate kraft larry ledger lewy lori lucent marital maybe molly morgan nancy one_of
8/0 piper plummer ray recap ridge ron sah sander sibl sonny uncertain walsh warner warrant warren weaver
8/2 #told=the-thing/open general still there tomorrow
8/3 chain
8/4 agent bud clarify drink garnett keep mess mick option pleasant rodman schedule sear seriousness witter wound
8/5 analyst clan dealership eddy guess madden maxwell moss nickelodeon not orbital parson probability spokesman stress
8/5 urgency
8/6 around be_on cherry coward have_not headach indicative itinerary profile ria
8/7 alto anonymou character depth disagreement doing finale jeff logical marquee matt optimal pinpoint proxy search
8/7 unavailable waitress yahoo
8/8 acquaintance alpha brokerage dim groom j puzzle quiz rooky script sensitivity suite uncomfortable z
8/9 bickere colleague mail massa morgue neuron pence specific year_0
8/10 ask daytime denote driveway mix molecule skirmish verb vowel
8/11 bodyguard cab compartment endless helpful interaction meal motivation pea plenty server sporadic subtle
8/11 supervisory vary
8/12 afterward alternatively caller correspond geometry peel pickup
8/13 bunch meet phone rear rub separately stakeholder torque
8/14 carrot customer informal pepper three
8/15 presentation scoop
8/16 input neat
8/17 nicely
8/18 dough
9/-3 lawyer
9/0 ^_someth arise barton blackwater campo chandler chapman chevy chief constellation glen holly holme jake kay luke
9/0 mack moody pam payoff publicist riley rumore ryder scary sheriff spokeswoman unsure
9/2 baker intern
9/3 honestly not_say
9/4 correction executive garner indictment investigator robbin solve underscore
9/5 b d donna feud holden indication partner pentagon please psychic reveal sort wardrobe
9/6 consult crocker discuss disk encounter envoy evaluate patch robin severance tape volatile wes
9/7 advisor exactly motive prospective q similarity supervisor tir trivia unconfirm unpleasant update
9/8 col commander cone constable correlation f metz mo myriad negotiator recast spear specify
9/9 adviser equation mike module placement profanity shea shift valentine
9/10 amp awkward courtroom dimension gastropod goran satisfaction sergeant sinister sync upstair
9/11 algebra approximate buzz cameo click correspondent curry demeanor finite liaison malik plum setup sit spice
9/12 bump dimensional e interact pause reporter sideline twist
9/13 candid consultation curve different hourly irregular manager optional protein sticky telephone terrific workout
9/14 abdomen cinnamon slot tab
9/15 direction salad tip
9/16 breakfast regular
9/18 randomly
9/19 between
10/-5 vibe
10/0 griffin hypothetical parker ponte rory ross star tenet trouble tyrone unresolv yate
10/2 family neighbour
10/3 buddy
10/4 cote disclose heather josh loch porter principal since_the swat
10/5 apple bowman kelly mediate reese unfold
10/6 ^_be deposition dunn exact galloway kyle sheen tonight
10/7 #told=i/is affidavit episode fidelity operative say soprano terry
10/8 abu broker complexity insight logistical receptor
10/9 confidential dell interviewer narrator recur special synopsy
10/10 chuck familiar head mora narrate tense week
10/11 activation beforehand check flavor g office spatial staffer tim
10/12 binary bruise discussion hasan stat
10/13 abdominal amuse basil brief cube ginger jok rotation
10/14 comment constant cordial guest listen texture
10/15 platoon segment unanswere
10/16 alternate
10/17 complement
10/18 arrange assortment
10/19 interval
10/20 each neatly
11/-3 lie
11/0 ethan hal hick interview kirk reeve ruby woodward
11/2 depend
11/4 chad dee
11/5 about counselor cox levin lynch testify undisclose
11/6 departure jerry murphy nash opposite r rick
11/7 barney client look muse roommate salomon
11/8 atta hood oate
11/9 alia hint overlap taha testimony
11/10 eyewitness undercover
11/11 column
11/12 parameter team
11/13 graph intimate n
11/14 answer pale pick
11/15 angle entourage ups
11/16 hallway parsley random
11/17 nightly
11/18 menu weekday
11/19 evene homework
12/-3 whether
12/-2 sure
12/0 strange
12/2 weird
12/4 skinner want
12/5 * mood whereabout year_$
12/6 dexter nick sim
12/7 intrigue mediator randy thing wait
12/8 clue intrigu
12/9 berry
12/10 infinite informant
12/11 aide bravo leno number
12/12 locker sequence transcript
12/13 assignment bite ghazi usual
12/14 linear
12/15 anchor
12/16 vector
12/20 chat
13/-8 might
13/-4 hear
13/-2 :hedge
13/0 complicate situation val
13/2 tom
13/5 sawyer
13/6 bowle odd stuff
13/8 detective
13/9 joey juror sherry some
13/10 anonymity
13/11 deliberation detail er
13/15 amino k
13/16 node
13/20 bundle
14/-2 someth
14/0 story
14/2 if
14/9 buffy talk
14/11 rove tell
14/12 p
14/14 variable
14/15 matrix
14/17 feedback
15/-2 happene or
15/18 backstage
15/19 room
16/12 staff
16/20 conversation
17/0 #when=further/open
19/4 #when=first/open
"""
