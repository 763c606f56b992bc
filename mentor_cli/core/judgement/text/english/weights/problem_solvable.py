"""What 7766 labelled problems teach about solvable: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "1257783ff5459816"
ANSWERS = ("no", "unclear", "yes")
ROWS = """
-27/-25 capitalism
-20/-28 law
-20/-19 communism
-20/-18 abolition
-19/-27 dy
-19/-20 abolish
-19/-17 #settled
-19/-8 eat
-18/-19 scrap
-18/-16 austerity
-17/-24 annexation
-17/-21 slavery
-17/-19 rule world
-17/-18 monarchy
-17/-13 socialism
-16/-18 repeal society
-16/-16 prohibition
-16/-15 emigration
-16/-14 ban
-15/-24 country
-15/-22 appeal
-15/-21 #when=first/was
-15/-19 canada ordinance war
-15/-17 destroy
-15/-16 cradle
-15/-14 campaigner
-15/-13 freedom revolution
-15/-12 pension
-15/-10 communist
-15/-7 fascist
-14/-21 colony
-14/-20 apartheid rul
-14/-19 emigrate foundation
-14/-18 dictatorship
-14/-16 independence university
-14/-14 oppression soviet
-14/-13 democracy dutch human reform repressive
-14/-12 blockade cherish pass persecute suffrage
-14/-11 unfair
-14/-9 farmer
-14/-8 anthem like
-14/0 pen
-13/-20 bankrupt
-13/-19 enact ruin
-13/-18 death upheld
-13/-17 treaty
-13/-16 colonial invade overturn patent penal
-13/-15 federation impose system
-13/-14 age monument slave
-13/-13 demolish outlaw punish
-13/-12 advocate beat close
-13/-11 century neutrality proclaim
-13/-10 barrier censorship tax
-13/-9 become
-13/-8 get_the
-13/-7 labour safeguard
-13/-6 down stamp
-13/0 polish
-12/-17 disgrace immigrate preservation secession
-12/-16 tide violate
-12/-15 enactment heritage restoration
-12/-14 cruel environmentalist occupation persecution proponent unjust uphold
-12/-13 colonist crusader immigrant lighthouse swiss
-12/-12 abandone adopt capitalist decree demolition first maker regulation repression tibet
-12/-11 ^_brexit brexit crusade domination invention restriction shipyard win
-12/-10 china neo
-12/-9 activist catholicism commemorate establishment imperial mural we_lose
-12/-8 about_money ardent builder nineteenth protectionism socialist strict tariff
-12/-7 compulsory protest
-12/-6 burnt manifesto test textile
-12/-5 erect iron jerk
-12/-4 coin convert peasant
-12/0 german
-11/-20 landmark moratorium
-11/-17 holocaust
-11/-16 constitutional no unconstitutional
-11/-15 crippl embargo
-11/-14 bust citizenship dominion era famine generation government protect
-11/-13 city commonwealth conscience deaf reclaim regime strike verge whale
-11/-12 amendment and_the cod defy deprive empire imposition incorporation libel modernize restore restrictive revolt
-11/-11 authoritarian back_$ modern outscore reunification
-11/-10 fail feudal forefront prohibit record relic suppression
-11/-9 cap lose monopoly oppose statue
-11/-8 #when=further/was anti boat centenary discriminatory outdate subsidy
-11/-7 break crumbl import laborer liberal parliament qing reformation reformer staunch suppress
-11/-6 artificially everywhere fenc mao nationalism sculpture wage
-11/-5 adherence nationalist secular solidarity
-11/-4 crush porcelain postage steel
-11/-2 be_no because
-11/0 flag protestor rubber slogan
-11/2 print
-10/-19 brink
-10/-17 asbesto declare endangere roe statute
-10/-16 #hands=private ced copyright
-10/-15 abandonment iceland mad politician pollution postwar preserve protection segregation skyscraper
-10/-14 amend born citizen covenant establish invasion pioneer punitive
-10/-13 :granted abandon abortion exploitation found kingdom republic sovereignty
-10/-12 act breach controversial go_to hate legislation liberate old toppl uprise
-10/-11 aboriginal cornerstone dismantle dissolution ghetto govern medicine outright proclamation prosperou stringent
-10/-11 supremacy
-10/-10 collective defend dignity exclusion indigenou industry invader japan pagan permanently spearhead welfare
-10/-9 ^_capitalism curb hong illegal measure off_the severely sweep triumph
-10/-8 agricultural effectively enlightenment fair gold handball industrial january modernization my_first obsolete
-10/-8 publish quarantine revolutionary waste will_never
-10/-7 confederation export preserv progressive prohibite replica social
-10/-6 bronze denounc melt nobility quota tradition unfairly
-10/-5 confiscate timber
-10/-4 fiercely goal lift pig thereby
-10/-3 movement torch
-10/-2 as_a
-10/0 banner demonstrator motherland pillar protester recycle rioter
-10/2 finish
-9/-21 state
-9/-18 extinction
-9/-16 annex collapse
-9/-15 deport kill
-9/-14 civilization court dam exile fertility legally liberty property referendum renounc restitution
-9/-13 constitution get_old humane min overthrow sanction sell
-9/-12 bridge circa enforce injunction mankind national pact perish rename unilaterally unsafe
-9/-11 #when=further/past attempt compensate discrimination doctorate exemption heyday infringement injustice
-9/-11 institution philanthropist pollute removal runaway smoker
-9/-10 abroad affirmative boom collaps curtail erode inhabitant internationally inventor overwhelmingly provision
-9/-10 seeker sport
-9/-9 argue coal defiance foremost hail russia sculptor successfully what_be
-9/-8 #told=you/can construction emperor favor profession railway raz reputation revert royal unification warsaw
-9/-7 activism automobile berlin church denounce exposition finland flourish intellectual labor lumber medal onward
-9/-7 painter posthumously poultry practitioner pulp rain ruble settler victory wip
-9/-6 cattle collector favore forbidden synagogue taxation turk
-9/-5 business_$ exhibition i_be non partially penalty plaque poor pride resist roller silver symbol systematically
-9/-4 adhere cheap curl forcibly ideology judo tu
-9/-3 child factory free paint
-9/-2 at_0 entry
-9/0 bar bearer by cigar discard dissent exporter firmly garment gong machinery patriotism plastic rigid snatch stain
-9/0 supervision violently
-9/4 wooden
-8/-19 observatory
-8/-18 exception
-8/-17 panama
-8/-16 prison
-8/-15 climate environmental eventual ozone residency statehood
-8/-14 charter civil decade historic seizure
-8/-13 brazil deportation destruction dictator impoverish institute nation polytechnic starvation suing
-8/-12 antarctic birth convention defunct devaluation emission induct march monarch overhaul ratify scholarship stave
-8/-12 tuberculosy
-8/-11 farm immigration imprisone industrialize officially reject revive save tarnish territory tobacco undermine
-8/-11 unite weaken
-8/-10 absolute ancient antiquity be_break bred burn carbon corporation creation defamation defeat glory invalid
-8/-10 loophole mandatory platinum rancher rewrite
-8/-9 #hopeless ai babe condemn environmentally exempt forc guarante honore icon inflation miner prosperity regain
-8/-9 rejection revere ruler taxpayer thoroughbr unsuccessfully wales yacht you_can
-8/-8 #who=first/that :light ^_austerity ^_war abide argentine boycott breaker champion congress dead deem enforc
-8/-8 feminist fourth have_it misguid outcry racism revival seize shipbuild unreasonable war_$
-8/-7 altogether anniversary business deficit equestrian forestry indoor invisible migrant petition prevent regulate
-8/-7 religion under universally virtually watchdog
-8/-6 bourbon butterfly conservatism cow dispose grandad herd illegally libertarian oblige possession principle punk
-8/-6 register reverse sacr sail sport_$ subsequently today twentieth underground
-8/-5 #told=they/past accordance advancement be_do blow competition conversion counterfeit embrace land liberalization
-8/-5 literature livestock opponent purity resistant surplu
-8/-4 #told=this/is believer competitiveness inefficient out_of pav thousand yuan
-8/-3 be_0 be_all beaten blind keeper on_monday only revise that_be
-8/-2 can_not ceil div hour_$ if_you
-8/0 ^_too aggregate billboard brutally cement ceramic cigarette commemorative consumption decisively dedicate
-8/0 demonstration emblem flemish goods hammer hygiene importer liner marble merchant metal orthodox propaganda racket
-8/0 restrict shed sheep slap small submission thieve to_have until velvet
-8/2 late throw
-8/4 wool
-8/5 hat
-8/8 will_not
-7/-17 precedent
-7/-16 sued threaten year
-7/-14 birthplace liability supreme
-7/-13 conquer harm insure laureate populou revoke stricken
-7/-12 bolivia centennial conception conservation illegitimate myth orphan topple western
-7/-11 ail conquest decommission dioxide economically erosion fled live madame native neglect plague power sanctuary
-7/-11 soro threatene tycoon
-7/-10 architect eradicate fam forbid gay guarantee landowner launch legislature limit masterpiece nature privacy
-7/-10 registry reign renounce thatcher thrive wreck
-7/-9 #when=first/past already anyone august award be_eat do_be harmful imprisonment inaugurate intrusion marco
-7/-9 martial metropoly punishment railroad recipient stipulate
-7/-8 artifact cruelty destine directive eliminate empress expulsion for_good justify nascent overcrowd paralyz
-7/-8 popularly prevalent renaissance throne venerable
-7/-7 artist containment crackdown crocodile doctrine dynasty elimination interest jubilee magnate napoleon ne paris
-7/-7 partly petr prestige rate soar swallow this_country uk waterway weakene
-7/-6 angere architecture bestow bre chamber corrupt disregard dissolv drown dump engineer eu extraction gypsy holder
-7/-6 humiliation massive music philosopher prestigiou prize seminal shame shield tighten to_whoever tolerance traitor
-7/-6 vow wipe
-7/-5 ^_football ^_landlord ^_society aggression animal be_dead catholic consequently contemporary copper currency
-7/-5 dairy eas fundamentalist grip have_let humiliat innovation inspection medieval minister popularity purge revers
-7/-5 seiz stolen subsidize turn_down
-7/-4 all_$ and_it blatant canoe ceas conservative construct enrage goalkeeper hog invent it_rain livelihood martyr
-7/-4 monumental narrowly nurse_leave partition pledge polo pretext retire sewage sorry_$ stagnant ushere vault vs
-7/-3 big fashion freeze nobody_in
-7/-2 #who=first/the-thing celebrate change_$ fish lobby pure rendere
-7/0 #told=person/past #who=first/doing aim anarchist backstroke balloon barn barricade clean curtain denomination der
-7/0 disposable domestically edg flotilla fortification forty furniture gradually grass harness helmet karate liquor
-7/0 literally manufacture manufacturer many marcher maxim party plaster pole practically puppet rabby rank religiou
-7/0 resistance sag slaughtere spirit stainless stand tong torah towards trademark traditional trucker vessel vinyl
-7/0 virtue wax
-7/2 pan pipe whistle
-7/3 branch say_no
-7/4 bent self smash
-7/5 chant fist too
-7/6 canvas
-6/-21 asylum
-6/-17 life
-6/-15 paradise refuge
-6/-14 demise disastrou endanger politics tech
-6/-13 conservancy doom ever exist irreversible recognize recover
-6/-12 amnesty authority ecological fame federally grande history insurance millennium storm survive
-6/-11 accident aire chile clone coup insane invasive isolation liable polio poverty reinstate vote
-6/-10 adoption ago bachelor bury certify claim compensation curse democratically descendant father inception
-6/-10 landslide mercy now_$ population prehistoric title treasure undocument violation
-6/-9 0_and art belove certification closure comply dweller election embryo eventually film forest gase graduate harsh
-6/-9 hero ineligible international kaiser lech lifetime priory re rebuild refuse secrecy
-6/-8 #told=our-thing/was approve artificial ash auction breeder britain brunswick burgeon clause conserve constitute
-6/-8 cultural down_the eminent fear greenhouse hunger ironically johanne license medalist migrate ours permanent
-6/-8 publisher rink se sea sham stampede successful unanimously undefeat union
-6/-7 ^_inflation ^_miss against allow athletics ballistic belong chartere cinema conservatory contrary deed entitl
-6/-7 europe festival forgery hous iconic inflation_eat kai leap lion marijuana mighty migration ownership people
-6/-7 pesticide plantation punishable rebellion refusal sar scheme slaughter spur volleyball wartime widespread
-6/-7 with_that
-6/-6 ^_politician bull chemist close_at coaster compassionate dane disabl dissident do_now economy elephant
-6/-6 entrepreneur excavate future_$ germany gradual historically immoral inflict influence itself mentality monastery
-6/-6 provisional raise rampant ratification renovate renown repatriat reproduction salvage sixth stereotype taboo
-6/-6 temporarily two_year unemploy unpopular vehemently withdrawn work_$ zimbabwe
-6/-5 ^_interest anyway battleship belief civilize condemnation critic crown den disband dollar dominance equality
-6/-5 famou fest gre guilder halt interest_rate jointly kid_have membership mold morality newly organization oyster
-6/-5 parity park passage prop ruthless safety sewer smuggl somebody_$ taint the_ninety tolerant totally unfit up_with
-6/-5 wrought
-6/-4 :absolute :daily affiliat arrogance be_law bergen confederate conform countryside crane dementia firearm
-6/-4 fisherman fountain granite graze greatly i_say ice incorporate infuriat landlord lose_with lower nun outspoken
-6/-4 paper pavilion philosophy pier pro public rebate reliance riot sand shanghai sorry sunk superiority swimmer
-6/-4 tightene visa_rule whatever_i zinc
-6/-3 anymore anymore_$ cleaner from_january install struggle the_class worker
-6/-2 ^_boss assembly peer rail reward sign sink smoke
-6/0 #told=the-person/coming :motion ^_can and_we anyth_$ apparatu backward baroque beef bicycle blanket bloc
-6/0 brotherhood chiefly circulation classical club completely cruis design ding discourage donate dragon ensure
-6/0 enthusiast excess fad fence flame footwear frigate fringe fur gain gra greenback gymnastics harshly inferior ink
-6/0 inscribe intolerance introduction jump kroner label legion lightweight like_it loot magnificent mill ming
-6/0 miniature monk motorcycle occupy on_friday opposition ostensibly pas platform po pollock pork postal promote
-6/0 protective protestant radical rally redistribution reformist rein remove satan section semi sentiment shutout
-6/0 springboard stance stoppage surg swim sword synchronize tattoo tertiary thus traditionally turkey turn ultra
-6/0 umbrella veil victoriou vigorously voucher welsh ye
-6/2 #seen3 organ overwhelm roof without
-6/3 #who=first/i bow own push
-6/4 #when=further/has been pulpit tablet with_money
-6/5 altar bamboo kick souvenir
-6/6 slide wield
-6/7 rifle salute
-6/9 wav
-5/-14 care future noth
-5/-13 beach reef remake status ultimately winter
-5/-12 cure parent_$ relocate sovereign
-5/-11 drought fetu fossil heart ill miracle proposition recession regent separation trade
-5/-10 alive archaeologist autonomy certificate come_down disability epidemic escape forever heir historian pristine
-5/-10 scotia smallpox
-5/-9 :exam archaeology attain billion conviction cult damage dare emergence expansion financially grandfather
-5/-9 handicap infamou many_person million no_exception oust profoundly renewal rid south stay synonymou these_day
-5/-9 thrift transplant turn_0 urban wealthy
-5/-8 ancestry applicable avenge blowout brutal bulldog comeback commission conceiv dent down_in emulate en endowment
-5/-8 evade formally hi highest homosexuality i_turn initiat invoke legitimacy maritime memorial mismanagement
-5/-8 negligence negro nonprofit physicist piracy prairie principality quo royalty shelv sprinter stay_in surgeon
-5/-8 surpass temptation theft tonga transform treason unemployment unilateral vol
-5/-7 0_no a_classroom academy ancestor at_noon backlash battere begin_$ biggest deflation deny difference_$ dub
-5/-7 eat_our economic embryonic erase fellowship final fledgl footballer foreigner goal_difference grow hockey honor
-5/-7 ignorance inheritance initiative junta lax list_be morally municipal nostalgia on_at on_goal owed pollutant
-5/-7 reliant scholar slam someone_else technically technological the_time threshold tourist unprecedent unsuccessful
-5/-7 welterweight windfall wrath
-5/-6 #told=thing/is #when=further/undergone ^_academia ^_grandad ^_pension ^_vat academia amusement annually
-5/-6 aspiration auspice bastion be_over before censure consulate convent declaration descent eagle ecstasy
-5/-6 experimental fle fly folklore havel higher issuance lose_the magnet majority me_what middleweight outrage
-5/-6 percent powerless prostitution saint shameful stigma succumb sustainable technology that_$ the_skip the_world
-5/-6 too_late until_0 vandalism vat vat_on veto who_think wrongly
-5/-5 #told=thing/undergone ^_social achieve advocacy agriculture amateur ask_me baku breed burden concentration dome
-5/-5 dy_before encyclopedia everyth_about finally fishery fortress golden guise heaven homosexual i_miss i_would
-5/-5 influx integrity introduce letter_say level lung migratory miss_my monetary music_$ ordain person_with
-5/-5 prominence reel requirement stand_$ streak stun surf surfer telecommunication temple territorial test_in
-5/-5 university_$ unnecessary wave we weathere win_$
-5/-4 #told=doing/past #told=my-thing/was #told=our-thing/coming #told=the-person/was #when=further/can ^_algorithm
-5/-4 ^_dementia ^_private admiralty algorithm_decide anyway_$ architectural at_easter badminton be_publish be_who
-5/-4 bury_the canon cedar clement commenc commercially composer day decide_what decide_who earmark electricity
-5/-4 enterprise excellence explicitly five_year for_me fortune from_september furnace gloriou help_$ homage
-5/-4 instead_of intact jobless lama largely legitimate mausoleum ninety_$ openness opium owing participation perceiv
-5/-4 period pledg plummete pontiff porto rais rapid refurbish retaliate ris seal shrine smuggle streamline
-5/-4 surgeon_say system_reward therefore trillion voluntary westward whereby who_get wholly
-5/-3 #told=thing/coming #who=first/this ^_winter always_will be_born be_lose fire folk full_of internship mean_i
-5/-3 memory registration six_month someone theatre write_$ wrong_thing
-5/-2 #told=authority/again #told=this/not #told=we/open and_they be_how come_back demand framework go_in have_say
-5/-2 market outdoor seed spite take under_the what_we who_you year_of
-5/0 #who=first/we abstract aesthetic all_about always avid before_i bravery call_it canal cane caste ce celebration
-5/0 change charcoal charitable charity civic clamp cling coffer commemoration compatriot contribution control cotton
-5/0 courageou criticize culture cushion damn deliberately denominate devout disproportionate domestic donation dong
-5/0 du dynamite entrench essentially excessive fabric fall float flock flop franc franco gigantic gum gymnasium
-5/0 hammere han helpless heroic hobby i_ask index inspire instrument insulation insult irrigation it_again knowingly
-5/0 kronor lay leftist locomotive lowere ma maiden mark massacr mechanical meter methodist mobilize mosaic motto
-5/0 muster nante never novelty off_$ offend on_wednesday organizer parliamentarian patronage peaceful person
-5/0 photographic poet poetry policy portrait preach preciou prophet purpose purse raft rainbow relegate remembrance
-5/0 reorganize retaliatory rout sacrifice school_$ servant set shattere sheng should shrank sid skate slash
-5/0 speculative speculator spread squandere stone strap strengthen strictly strive stubborn stud supporter supposedly
-5/0 tenth the_farm torpedo toward tram treatise tuna unauthorize und upon whiskey wholesale with_a worship yan yen
-5/2 #when=first/not badly crack defender glass scratch textbook tin to_pay
-5/3 for_the have_become knock make meat not_what pot pump the_big tile
-5/4 #who=first/the-authority candle disperse revision shoe tank
-5/5 toe tractor
-5/6 be_some brick clock decoration instead steam
-5/7 discipline hymn loudly pour
-5/8 cloth confidence swung toilet towel
-5/10 poster
-4/-17 visa
-4/-15 catastrophe lease
-4/-14 cayman
-4/-13 devastate lawsuit sue zoo
-4/-12 alien extinct grant permit shut wildfire wildlife worst
-4/-11 boomer designation federal go homestead legality massacre now remedy
-4/-10 convict dat dolly downfall dream existence failure flee geneva genocide harbor seek settlement they titanic
-4/-10 universal waiver would
-4/-9 aquarium archaeological bypass consider dependency ecology eternal loo nuclear occupational propose quarry swine
-4/-9 toxic waterfront yale
-4/-8 aeronautic benefit bern bid canton career challeng coastal contend costly craft decision doe_not evil expectancy
-4/-8 fire_service fundamentally hardship high historical hydroelectric inhabite justice king multimillion override
-4/-8 pandas playwright plunge prevail prevention queen reactor ridden severe suffere swan the_tender torture tourism
-4/-8 victim withstand
-4/-7 accreditation assert beat_us behind_me botch by_a cas championship continent dependence depose deposit
-4/-7 destructive drastic duchy economics estate exodu expedition garden headquartere imbalance landscape liquidation
-4/-7 loss misuse my_career originate prejudice realm recognition recovery regard renewable resurgence sector settle
-4/-7 siege statutory stick_to superpower taft take_out tennis these thwart unacceptable unify upset
-4/-6 ^_capital ^_prison ^_relegate ^_time ^_young accept accession administer ambition approval autonomou be_finish
-4/-6 beleaguer botanical buffalo corruption december degradation denial deter die discontinu drastically easter_$
-4/-6 educator enclave expel firm_have football get_cut girl have_put have_tell hazardou heartland hereditary hinder
-4/-6 homeless hydro illusion jan letter_come marathon morocco mystic nationality outpost permission pet
-4/-6 pharmaceutical physics poison poisone prone relegate_on rescu retrospective sin substantially teng
-4/-6 the_federation theoretically try unless uranium virgin
-4/-5 #told=i/was :person ^_dad ^_health ^_life ^_water able and_safety athlete be_simply become_a bill bird boxer
-4/-5 brutality centerpiece colour comparative compete contract cosmetic decay detain deterrent dy_on effort elderly
-4/-5 elect electoral electorate eradication erasmu evict exam_be exclude expose freez genetically go_mad god goddess
-4/-5 graft guild health_and i_sit in_that inland instance_$ intend lifelong mass medicinal misery moral notion
-4/-5 originally paper_be perpetual petrochemical plung qualify recipe_book render rightly safety_go sale sect shall
-4/-5 ship shun six_year soccer soul st submarine tel temporary thermal till tolerate us_$ us_with warrior water_under
-4/-4 #told=the-authority/unsaid acclaim achievement among_them and_in be_learn because_of behalf behead big_tech
-4/-4 carnival cha chang_the consciousness contaminate dangerously deplete discharg disposal dubiou eclips educate
-4/-4 ethanol exceed exploit faltere foothold further gas he_dy heavyweight honorary in_write intent interpretation
-4/-4 issu it_in last_instance limestone money_in mormon nationwide noble not_keep notably nowaday only_care
-4/-4 peer_review pornography powerhouse procedure proportion qualifier racer reissu reproduce rise sector_be shih
-4/-4 should_have sister_wed stay_on surge te the_sea time_and trinity unlawful utterly veterinary visionary world_$
-4/-3 #told=nobody/is #told=person/has been ^_city ^_sit a_disgrace able_to always_$ august_$ ballot be_able be_asleep
-4/-3 bureaucracy chance childhood_$ country_be designer do fell fifth finish_$ force get_noth ha i_could job_anyway
-4/-3 minister_have not_exist noth_leave plastic_$ ruin_the suspend teach teacher_in twenty university_rank us_all
-4/-3 why_doe
-4/-2 #told=doing/is #told=it/has been #told=the-thing/undergone 0_in ^_poor ^_why association carer_$ child_and
-4/-2 custom dig execute family_on find_out for_him goalie gut ha_$ i_teach ignore in_my league mother not_a one_$
-4/-2 one_in ought paper_in person_decide prisoner quarter rule_mean say_someth say_that society_doe that_make
-4/-2 the_good to_canada to_that total unit value_carer
-4/0 #seen1 #told=my-person/again #told=my-person/has been #told=our-authority/undergone #told=person/again
-4/0 #told=she/past #told=that/is #told=you/open #who=first/our-charge #who=first/our-person ^_integration ^_two
-4/0 accuse acronym advance aid allowance aluminium aluminum always_have an_interview antique arcade armistice
-4/0 arrogant ashore away axe baht barometer baton be_one betray bilingual blown boot borrow bourse boycot brewery
-4/0 bullion capsize carve centralize cheng ching cold come_$ compilation congregation consecrate consolidate
-4/0 conspicuou consumer conventional cord credite critique cultivation cum decisive decreas dedication depict
-4/0 depiction deserv detractor devotion dinar disrupt dive doll dominate drift duck duma dwindl dynamo ease
-4/0 ecclesiastical efficiency electrical electronic eleventh encourage enlarg ethic ethical evangelical fa faith fake
-4/0 false famously fashionable fellow firework firm fis flatmate for_it forcefully forget fraudulent gallery gallon
-4/0 garbage genuine germanic goat good gun handgun heavily heavy holy hostility huge hulk i_never improve impulse
-4/0 in_general inadequate incite incompatible indifferent influential inscription insistence interprete ire
-4/0 irresponsible jewelry join judg junior ko kosher lad lash latter lawful lawn levele liberation ling lire macao
-4/0 maintain marcel meaningless mercantile missionary mobilization mud munition my_flatmate nearly nevertheless
-4/0 nickname ninety nude nursery on_night ordination organize ornate oversea pap parachute patron peg penalize penny
-4/0 pilgrim plumb poor_$ popular primitive principally prolific prominent proper prototype publication pursuit putt
-4/0 pyramid rapidly realism reckless retain retreat rhine rite roar rotten sabbath saddle sanitation seventh shipment
-4/0 since_august skull slid slump song spit steadily strongly submerg successive sugar surpluse symbolic systematic
-4/0 teacher the_desk theology tire to_0 ton tory towere transparency trap trash tung unarm unbeaten unionist unleash
-4/0 unseed usage vain van ventilation wang water wharf yo
-4/2 #told=my-thing/unsaid #told=we/unsaid badge dog dur in_this like_that newspaper open pottery practice tendency
-4/2 themselve theory
-4/3 attitude blue foot mine_$ net ninth third
-4/4 applaud bolt bulldozer clad copy lace restrain telegraph while
-4/5 ablaze cannon dance firmer hand jacket ladder li mainly obscene referee regiment silk tool what_i
-4/6 #told=the-charge/not cordon corner decorative documentation engrave glue habit scarf uniform
-4/7 bounc leg patriotic pistol sturdy tea
-4/8 carriage lean rhythmic runner
-4/9 drape
-4/10 cardboard roll volunteer
-4/11 hurl
-3/-15 legacy
-3/-14 judge
-3/-13 flood
-3/-12 that
-3/-11 insurer respect widow
-3/-10 :prize ^_exam decide
-3/-9 owe summer
-3/-8 agreement capital debt good_$ master thesis
-3/-7 #told=her-thing/past #told=my-thing/undergone #told=we/was application take_person the_state treatment
-3/-6 be_print fly_and grandson hand_in inclusion natural near press_send sit_the the_better the_witness time_fly
-3/-6 with_every young
-3/-5 ^_this ask_twice big_platform blossom blossom_on cherry_blossom choose could_have down_on exist_$ film_of
-3/-5 for_our i_press i_read interview_from leave_to life_be make_my memory_$ mend my_bed my_interview only_tape
-3/-5 open_to our_nursery pass_away platform_own reopene school_in so_no storm_$ table_$ tape_of test_come th_i
-3/-5 the_fire the_observatory the_public the_storm too_short wrong_attachment you
-3/-4 #told=person/not #told=there/coming #who=first/everyone ^_because ^_open ^_supermarket ^_tech and_go and_there
-3/-4 annull be_annull be_four brussel client_go close_the crumb cut_in cycle dead_$ dental developer first_$ for_us
-3/-4 go_the goe_to have_already have_do inside_$ it_with my_day nhs not_count not_fair older over price promise race
-3/-4 refugee should_not simply since_my standard study tell_my the_nhs to_someone try_$ unfair_to want_to we_get
-3/-4 would_have year_have
-3/-3 ^_funder ^_university ^_weather a_business a_car a_cost a_new age_i and_always and_i at_school be_close
-3/-3 be_unfair be_up best_man bulldozer_come bus_$ cohort contract_sign cub day_one eat_it entire erasmu_be
-3/-3 every_winter everyth_$ exam_measure exam_system fair_$ forty_year friday_i funder funder_only get_an go_and
-3/-3 go_for him_about in_brussel integration it_they january_it just_a level_in life_$ measure_noth miss my_cohort
-3/-3 my_reception nil nil_$ nonsense_$ of_march once_be our_ward pension_age pill priya purchase put_our question_for
-3/-3 record_$ rip say_there seriously stand_there step_on take_the tech_own that_green the_decision the_final
-3/-3 the_sample the_wake to_another town_$ tribunal_say two_question unsecure we_may weather_here when_a would_still
-3/-3 year_ago year_my
-3/-2 #told=he/not #told=it/not #told=our-person/undergone ^_referee a_family a_thousand adult_learner and_two
-3/-2 basically be_abolish be_leave be_shut be_we before_he belt boundary branch_manager commit court_say disgrace_$
-3/-2 doctor_say dy_$ early_and england for_everyth for_five forget_by fun_$ going_up have_$ have_leave have_ruin
-3/-2 her_leg hurt i_may it_come it_too just_the kill_the lake_be latin learner_have london_$ man_have manager_say
-3/-2 me_to ministry more_that my_licence of_care of_nurs other_way politician_have racist raise_a rank_be read_the
-3/-2 ref repair return review_be ruin_childhood run_the saturday science_be since_monday stupid the_court the_day
-3/-2 the_hear the_high the_hill the_knee the_law the_loan the_small the_station train_have want_us ward_be whole
-3/-2 year_for
-3/0 #told=authority/coming #told=our-thing/has been #told=the-authority/coming #told=the-authority/was
-3/0 #told=the-thing/was #told=this/past #who=further/it :finish ^_agency about_it above_the against_us and_person
-3/0 army bath behind belong_to better better_the bound business_now buy can_call candidate chapel climb club_$
-3/0 concrete criticism demonstrate dirty dy_in electric from_a gala give_the group_$ head_of here_be hull i_lose
-3/0 i_still it_all it_that jumper just_be look_at lose_$ me_the minimum my_hour noise not_come not_grow not_hear
-3/0 object our_branch our_street out_the overtime own_the person_who pond pop salon saturday_$ scare september
-3/0 show_the sign_$ six_week solicitor solo somehow street strip such thank the_client the_nerve the_north the_second
-3/0 them_and to_the trainer_say used we_would wednesday whatever_we your
-3/2 #told=the-authority/open #told=we/can ^_at and and_those at_our chart clear easily harvest material on_one
-3/2 over_my plant sixty sung technique until_the where_the
-3/3 :comparative alarm collect doe_what evene_and heap i_just machine mask not_going of_tension snap steal the_exam
-3/3 the_family transport violin we_do
-3/4 #who=first/thing :create ^_volunteer academic bad_with be_friction be_not carpet cut das email entrance hut
-3/4 online receipt staff_do time_management
-3/5 #told=this/has been ^_french ^_procrastination balcony nerve procrastination stage straight tear
-3/6 ^_no cross dip easy scrum shop stiff ticket wast
-3/7 block give read sheet twice upwards wing
-3/8 piece spray use
-3/9 line rope shirt
-3/10 pencil shout
-3/14 slip
-2/-13 marriage wake
-2/-12 divorce sequel
-2/-10 county
-2/-9 #who=further/they be_out believe childhood enter help june retirement river
-2/-8 #who=first/authority hospital
-2/-7 and_their creditor journal not_make regulator risen sell_the usher
-2/-6 #told=they/is ^_her and_can basically_$ deserve fraud legal loan merge person_on prove sick starv the_work
-2/-6 vaccine will_be
-2/-5 #who=first/her-thing a_whole accountant begin detention great hope la licens lose_our professor set_by start_at
-2/-5 survey tb the_only the_part tide_low tournament
-2/-4 0_january 0_pass 0_person :vague-thing ^_by ^_drama ^_eight ^_make ^_stand ^_whatever april_and as_every at_mass
-2/-4 back be_set be_take break_the bully by_law by_sunday centimetre dy_and enough_for go_on go_through goodbye
-2/-4 grandmother have_take here_we in_december lamb_be me_as my_faculty my_grandfather my_nine no_more noth_but
-2/-4 one_day our_sixth overrun part_time piece_and print_and production sixth_form take_all teach_for th_and
-2/-4 the_badge the_bishop the_colour the_judge the_lease the_power tower tunnel turn_my wage_$ way_round wild
-2/-4 wrong_paper you_ask
-2/-3 #told=my-thing/past #told=the-thing/past #told=their-person/unsaid #told=you/has been #who=first/their-person
-2/-3 #who=further/we 0_june 0_october ^_apprentice ^_park a_0 altere always_get april as_of as_their be_final
-2/-3 be_wound before_we blank_$ board_refuse burn_down by_four candidate_get classroom_$ close_date court_give
-2/-3 date_for december_$ drawer_$ entrance_test equity_be extend farmer_$ federation_have for_six four_$ girl_i
-2/-3 grandpa green_$ hand_the harder have_begin have_one hire_someone hunt i_click i_join in_europe in_january
-2/-3 independent it_as last_speaker leave_$ london long_way lyon my_drawer my_home my_paper my_sabbatical
-2/-3 my_scholarship never_make no_copy no_place not_reopen not_stop noth_to nurse of_pride offer_and other_candidate
-2/-3 our_client our_quarter our_visitor out_when over_$ phone_on playground post_and private_equity probate re_mark
-2/-3 recovere regatta research ring_at round_the run_on s_be sabbatical saturday_on screen_have see_my shredder
-2/-3 shredder_$ sign_last sign_with speaker_of stage_$ start_in still_walk suit teach_me tender_by test_$ th_they
-2/-3 the_answer the_ballot the_couple the_herd the_long the_lot the_lower the_medical the_pier the_shredder the_song
-2/-3 the_strike the_trust they_ring they_will time_capsule to_end trustee two_with used_up vote_for way_they when_i
-2/-3 who_write will_always will_ever wound_up year_older you_like
-2/-2 #told=authority/is #told=i/past #told=my-authority/past #told=the-person/can #told=their-thing/unsaid
-2/-2 #told=they/not #who=further/their-thing 0_hour 0_on 0_with ^_county ^_dialysy ^_grandma ^_mark ^_measure
-2/-2 ^_mobile ^_parliament ^_production ^_publish a_final a_person a_year after_three agre along_with and_none
-2/-2 answer_be ash_$ away_the baritone be be_$ be_clear be_invisible be_move be_open be_undone before_0 book_go
-2/-2 book_the by_heart camp card_$ case_$ city_$ come_from come_on common confirm_it could counsellor count_my
-2/-2 death_$ decision_be decision_stand deputy_post dialysy dismiss eleven_day empty_since experiment ferry fill_it
-2/-2 final_on firm_be generation_$ get_no give_my ground_be have_hire have_sign have_turn height his_hear hold_a
-2/-2 hour_shift hq i_suppose idea_what in_july internet_and it_back it_so it_stay july_and just_how kiln_$ know_it
-2/-2 laps last_appeal last_night late_for law_say licence_be licence_for like_ours line_up make_a mare merge_our
-2/-2 miss_the my_extension name_me next_door no_respect no_second nobody_under not_build not_return not_talk on_any
-2/-2 on_our on_penalty one_mark one_on one_want or_perish our_train out_at parent_i path pen_pal person_have
-2/-2 phone_have phone_that pitch_be point_and predecessor production_table publish_and publish_or refuse_to return_of
-2/-2 rul_out second_oven shut_on since_april six_$ skip_the social_care strike_the subject_be summer_the take_off
-2/-2 take_our ten_year that_generation that_week the_appeal the_blame the_boat the_card the_certificate the_clinic
-2/-2 the_conservatoire the_deputy the_diocese the_entry the_examiner the_farmer the_flood the_foundation the_head
-2/-2 the_march the_night the_printer the_referee the_reserve the_seed the_whole they_give this_city three_hour
-2/-2 throw_out touch_it trade_be under_0 undone us_just vet_$ ward_and we_sail what_goe whitsun whitsun_$ winter_have
-2/-2 without_ask without_me without_our word_for you_be
-2/0 #told=authority/has been #told=doing/not #told=it/again #told=our-authority/not #told=person/coming
-2/0 #told=she/undergone #told=that/but #told=that/coming #told=their-thing/is #told=we/again #told=you/was 0 0_for
-2/0 0_s 0_year ^_both ^_gran ^_hous ^_low ^_night ^_quality ^_screen ^_supervisor ^_third ^_with a_house a_week
-2/0 action after_two age_be all all_the all_this allotment amount and_after and_hire and_how and_last and_one
-2/0 another_person appeal_be at_four author avoid back_on back_the band bang be_pure be_regulate be_run bind_$ blood
-2/0 board_vote body born_in budget_and but_that buy_the canada_with carry change_that clear_$ cod_be collection
-2/0 come_and company count_0 country_have cup dictionary do_about down_by down_my each_of easter election_$
-2/0 eleven_month evene_before everyone exam_as finance fine finger_and for_each from_0 from_my from_next from_our
-2/0 get_into get_worse group_be hardly have_ever have_miss have_move head_chef hive house_$ how_i hungry i_keep
-2/0 i_leave ice_on improvement in in_and in_september into_one it_or it_show it_start keep_going kid_get laser leader
-2/0 leave leave_on less_than let_the letter_go librarian mark_be metre midwifery mine miss_it more_for morn_$ move_in
-2/0 my_account my_father my_last my_request my_two nice_$ no_clue not_on nurse_$ of_her office_and oil one_for only_a
-2/0 or_not organiser our_class our_forest our_lake out_and over_it person_be person_get photographer problem_$
-2/0 progress project_have quickly rain_on refuse_on regulate_to request_for responsible result_day retract ring_the
-2/0 round_here same_$ see_the she_have shift_in shop_$ sigh sign_my since_new slot_on so_my society_have solo_i
-2/0 someone_in spray_$ step subject tax_office the_bakery the_care the_clock the_field the_file the_hour the_ice
-2/0 the_junior the_little the_paper the_pension the_photo the_report the_sign the_tax the_train the_village the_wed
-2/0 the_whiteboard the_wind their_$ they_have this_job to_come to_death to_do to_him tree trip_be twice_$ two_of
-2/0 unable university_be until_i until_it until_july us_at volunteer_any week_$ weir wheat when_my which_be
-2/0 whiteboard will_$ with_her work_it world_be
-2/2 #told=our-thing/is #told=the-authority/past #who=further/he #who=further/my-person ^_mentor a_better agency_nurse
-2/2 answer_on before_it by_email cat_be communication_between culture_be cupboard_$ day_and duty else everyth_with
-2/2 faculty_be hear_it her_$ hour_to how_do in_their insulin_$ it_just lady_at land_$ lately_i me_for mess_$
-2/2 more_year mosque mrs my_accent my_pension my_question nerve_$ new_starter not_explain not_like on_my only_talk
-2/2 our_caretaker parent_evene postcode question_i relay replace review_$ say_a scare_me see_to student_from
-2/2 switch_off the_cash the_parish the_yoghurt this_year to_everyth with_me yoghurt yoghurt_$
-2/3 #told=thing/can ^_do ^_lack ^_student a_client after_school allergy always_a article at_$ be_say brake calf
-2/3 chaotic_$ classroom day_the different_answer eat_the employ end_of exchange face fear_of focus_$ from guilt
-2/3 how_we just_do know_for know_the mirror my_apprentice my_time one_thing order ought_to our_house parent_council
-2/3 public_speak quality resident screen_time stocktake strong struggle_with the_school the_trustee too_long use_the
-2/3 what_our when_the
-2/4 #hazy2 #told=thing/has been 0_oclock ^_lab bike birthday captain drill eighty for_three full i_want lamb mobile
-2/4 out perfectionism_$ pronunciation_$ pta_$ role_in school_run see_since single some_get son_get still_have
-2/4 structure the_kid the_pta too_many trust_between turbine valve weak
-2/5 #told=i/unsaid #told=our-authority/past ^_college ^_git ^_i ^_perfectionism chaotic communication_with discharge
-2/5 double each_other essay git grab grader ground heel life_balance light motivation_go mouth onboard parent_have
-2/5 pit work_life yeah_$
-2/6 ^_prioritise ^_when brass chao_$ ear form frame fridge log my_head perfectionism prioritise retire_in stock ten
-2/6 translate trick tube tune
-2/7 afterwards arm green point printer signature wash
-2/8 card egg every french handover seat sloppy
-2/9 ball blank mat round screw touch
-2/10 petrol table
-2/11 flat
-2/12 friction
0/-14 bankruptcy catastrophic haven health in_0 orlean result wilderness will
0/-13 extradite
0/-12 aftermath antitrust atoll breakup disaster endemic island lake los medical montana ravage rita
0/-11 aging amelia casino correctional czar debacle depression devastation extradition hurricane inherit jeopardize
0/-11 mercury museum parole rancho someday suffer timor trump unthinkable us
0/-10 #who=further/the-thing angele apply avert colorado consequence coral diabete dormant earthquake eruption
0/-10 foreclosure homeland humanity impend isle juvenile plaintiff providence redevelopment relocation resort rio
0/-10 tragedy volcano
0/-9 abort antarctica any_more arctic asteroid aviation blizzard cancer chateau coliseum default ecosystem emeritu
0/-9 envision founder france homeowner imminent immunity inherite jersey legend limitation litigation lottery madness
0/-9 maya millionaire money nee offender pageant phoenix precursor prosecute pueblo quest reopen scientist swamp
0/-9 tsunami ultimate uninsure upheaval
0/-8 #when=first/coming ^_big acquire alcoholism alpine ande anna anthropology arbitration archipelago atlantic banda
0/-8 biologist build businessman canyon contamination crow danger destiny disappear disease divorc do_$ dune effect eh
0/-8 expire exploration exposure fe financier fragile fund gen geological global habitat hast havoc hazard horror
0/-8 hurdle impact implant innocence jeopardy jurisdiction killer las lockout loom mandate marry michigan mythical ni
0/-8 notoriou novelist ocean ouster pacific pandemic penguin peninsula phenomenon pow psychiatry reclusive
0/-8 reproductive reside school shutdown spawn there_be unlikely viability willie
0/-7 #general #told=the-authority/not #told=you/not #when=first/has been #when=further/not ^_kid acquittal airliner
0/-7 alleviate alp alter archive ark arson asset asthma astronomer atmospheric atomic avalanche bah bail bam basin
0/-7 beaver billionaire biological bishop blockbuster canary cape caroline case cemetery census challenge champ cite
0/-7 classic cleanup condominium contra convinc copa corpus costa defect desert destabilize dinosaur diocese divinity
0/-7 dop downturn eclipse eligibility eligible epic explorer facility fatal finch flora florence former franklin fre
0/-7 fresno gamble get_it gorge grand greater greatness guinea gulf hah heroine ho hypothesy irene isolate jail
0/-7 legendary lessen limbo luc mammoth metropolitan municipality naturalization neighbore neurological north
0/-7 obligation offshore orchid origin our_best overdose panda pest por proof psychiatric radiation recapture repay
0/-7 repercussion retake right risk rodeo rouge ruth san science sentenc shore sickness skeptic sociologist
0/-7 southeastern southern spoil stardom sumatra survival survivor terrible the_0 the_one threat tobin turnpike twa
0/-7 twain validity venu wade watersh witch wrack yah york yuh zon
0/-6 #told=authority/unsaid #told=they/unsaid 0_i :decide accidental acre addict addiction administere affect affirm
0/-6 afford anarchy announce appall archbishop arena arthrity assassinate auto bali ballet be_noth betrayal blackout
0/-6 boulder breakthrough cannot carry_the caus cause cavalier certainty chee cholera completion confinement conspire
0/-6 cooke cost crime criminal cyclone dah dalton dame dangerou definitive discover discovery divine dolphin east
0/-6 economist entertainer environment evolution exce expert extent far february firestone flaw fledg foothill
0/-6 formerly gateway godfather granddaughter haunt heroe i_see illness impossible impunity inevitable intervention
0/-6 invitational islander it its jasper lacrosse laundere lender lethal locality malaria mansion marin marina mas
0/-6 methane midst mobil mortgage mountain murder murdere murderer natal nightmare northeastern northern northwestern
0/-6 nova old_$ outbreak pardone part pave physician plagu playboy poe prevalence project proven pursue racketeer
0/-6 radioactive reconsider reconstruction rehabilitation rematch renovation represent researcher resettlement
0/-6 resurrection retaliation retiree retribution reversal riverside rus safe same_as savage sept serra setback shock
0/-6 slum sociology southernmost suburb success surely terror the_curriculum the_list the_old the_quarry thriller
0/-6 tragic transit treat triggere tropical truly turmoil underwater unincorporate upstate ur viable vik virtual virus
0/-6 voivodeship voyage vulnerable wealth west worsen
0/-5 #told=it/was #told=our-charge/past #told=person/is ^_visa abuse adultery affordable afraid ah alma ambitiou
0/-5 and_no archdiocese arid assassination attraction autism bald bas beauty beneficiary biology blame blueprint
0/-5 boston bribery ca captivity cave cheat chemical citadel clemency cliff coast colon commissioner compliance
0/-5 complicity comprehensive consent consortium conspiracy continuation controversy convince cove create curator darl
0/-5 day_be de deadly deception derail deterioration develop development devil diva draft duke dust earth eastern el
0/-5 elk elude empower endure enrichment enroll entity epicenter episcopal equitable evacuat evacuate evacuation
0/-5 evacuee evasion excavation execution extreme feat fever filibuster fiscal flu foe forecaster forgive franchise
0/-5 freeway fusion gam geography grow_$ guilty have have_chang hectare hemisphere herald herein hijack hiv hoax inde
0/-5 indefinitely infant inherently inmate interstate jean jewel judgment laboratory lagoon learn_$ leas locate lore
0/-5 lorry mammal manor mary mate_$ maverick menace mentally milestone modify mutiny ned nickel noon_$ notoriety
0/-5 now_and nurs oak obesity obsession our_oak overcome paralysy parkway patriarch peak pebble perpetrator persuad
0/-5 philharmonic plight pneumonia polar populate pose potentially prefecture premature presidency president presume
0/-5 priesthood proliferation prompt prosper prudential quake radically rampage rape ree relinquish remnant renew
0/-5 reprisal respiratory rethink reunite rock rogue romero sant seaside show_$ significant ski skier southeast
0/-5 southwestern specy sponsor succeed successor syndrome systemic taj terrorism the_other the_wrong to_a tornado
0/-5 tripoli turtle typhoon underwent universe unlike unmarry vast vengeance verdict vi vincent void volcanic wa we_be
0/-5 wellington where_i wo worcester worsene zone
0/-4 #pictured #told=her-thing/unsaid #told=i/undergone #told=it/is #told=nobody/not #told=our-person/again 0_the ^_ai
0/-4 ^_man ^_noth ^_the a_girl accord accredite adulthood adverse affluent aged ala alison all_in all_of allan allege
0/-4 alvin and_his appellate arrest as astronomical authorize avian baby backer backlog bangkok baseball basketball
0/-4 be_in be_sell beacon behind_the benign beyond blackmail blanco bloody bode boon borough borrower boulevard bounty
0/-4 brew brokere brunt bureau butch cal cancellation captive car_park cardiac category center clay collegiate commune
0/-4 complete con conclude condition confidentiality consolidation consul contempt coyote cutback dampen dark_when
0/-4 davenport deficiency dengue dependent detection diagnose dire dispute dixie early embark embarrassment embattl
0/-4 embezzlement emerald employer encompass end endorse engulf enlargement espionage exacerbate expand fail_the
0/-4 fairness feasible fiction fight financ flight fort frail fugitive fulfill futile gator genetic geology germ giant
0/-4 glacier golfer governance grandma guideline hamlet hamper have_risen hawk haze hell helm hit hogan housewife
0/-4 humidity immediate immune impeachment implication improbable in_february incidence inequality ins instability
0/-4 instance intercontinental interpret intervene invest jaguar judicial ken kidney liar likely longevity majestic
0/-4 malnutrition marc maria mathematician mellon mesa militarily mineral minority mit mona mortality murderou my_boss
0/-4 my_brother my_phone mythology night_$ nominate norm not_be not_get not_give notoriously novel obsess oceanic
0/-4 offspr oiler on_saturday onset outsider overtake oxide pardon partial patel patriot peace pediatric peggy
0/-4 persuade petroleum phantom philanthropy physiology pirate plateau plaza plutonium politically politics_$ pope
0/-4 port predict pregnancy princess prior probably professional program prohibitive prosecution prospect prostate
0/-4 put_my raptor rare redemption reduction refinery regulatory repatriation repayment reprieve reservoir review
0/-4 robbery roc runoff rural salina scam scandal scientific secondly seismic semiconductor seminary sentence sex
0/-4 shark shee significance significantly skeleton sleepy sloan soil solar sophia sprawl spy stan sting stockpile
0/-4 subsequent subsidiary suburban sun susceptible swath tame teen tenure termination terrorist the_bridge the_disk
0/-4 the_kiln the_result the_wednesday they_be thunder ti to_hand tomb too_much toro township trace tribe truth un
0/-4 uncle underdog unfound unrealistic unrest unstable unveil up_for uss ut utter vaccination valid verify victor
0/-4 waiv wildcat willy winner withdraw woe wrong ya year_and
0/-3 #told=i/has been #told=my-thing/coming #told=that/unsaid #told=we/past #who=further/nobody #who=further/our-thing
0/-3 0_last 0_may :modal :vague ^_get ^_money ^_red ^_sell a_fourth a_level a_problem a_word ai_be all_0 another
0/-3 anyone_open barrow break_$ candidate_in day_of deal degree door_get drop_$ eight_of eldest end_$ estimate
0/-3 everyth_in exam fac faculty for_$ for_them government_have graz have_go her_come here_and home_be how_it idea_$
0/-3 in_hospital interview_be it_can july kiln landlord_be law_$ lease_on leave_it literacy lot_$ machine_and man_do
0/-3 mayor me_or media must my_probation my_sister nhs_be niece night_with not_back not_hold not_look on_in one_out
0/-3 operate our_goalkeeper out_in passport pipeline poland pressure red_tape repeat_it rescue s see_it senate
0/-3 september_and shrink spain stop_the talk_that tell_me test_and the_archive the_build the_course the_grade
0/-3 the_hospital the_lake the_ministry the_spr the_tumour the_year them_the they_do they_take think_it to_his to_work
0/-3 tumour us_sign who_would will_take woman work_council year_be you_know
0/-2 #told=everyone/past #told=he/was #told=my-person/past #told=nobody/coming #told=person/undergone
0/-2 #told=that/has been #told=there/has been #told=they/undergone #told=thing/again #told=thing/but #told=we/coming
0/-2 #when=further/coming #who=further/there 0_april 0_february 0_nd 0_rd 0_you :event ^_colour ^_deadline ^_deaf
0/-2 ^_drop ^_farm ^_they ^_uncle ^_yesterday a_church a_cooperative a_cup a_kidney adeyemi after_eleven again_and
0/-2 age_and agree all_a all_mine and_at and_twelve answer_to anyth anywhere appeal_court at_her audition_for away_in
0/-2 be_and be_buy be_die be_first be_hand be_hold be_just be_now be_only be_pass be_wait be_withdrawn before_my
0/-2 before_read begin_this better_$ blame_for bleach board board_have branch_close burn_the bursary bus_leave
0/-2 by_person can_take care_about cheaper close_for conference conservatoire_be copy_$ could_say council_$ couple
0/-2 customer_want dad_dy dead_by deadline_by deadline_for deaf_club deer diploma disk_$ do_it down_we drug dry_$
0/-2 eight_minute event everyone_$ everyth_be exam_board exception_$ expensive february_$ final_letter find_in
0/-2 first_day five_company for_scrap from_outside gazette ghent go_down goe_on goe_up going_to graduate_scheme
0/-2 hall_in hand_$ hand_on hand_out handbook have_hand have_our have_rul have_withdrawn he_never head_office hear_be
0/-2 her_parent him_the hip home_office house how_the i_know i_learn i_live i_ring i_will in_primary it_weigh
0/-2 judge_have lake_dry lamb_shed language_teacher laps_in last_stage late_one late_to leave_do leave_without
0/-2 lesson_have let_me life_and listen_to longer make_up march_be march_the maths may_$ may_the me_off me_with
0/-2 minute_from monday_$ month_in my_application my_claim my_contract my_four my_result my_third my_upload nd
0/-2 never_get never_thank new_owner next_year nine_minute no_late no_longer nobody_stop nobody_tell not_allow
0/-2 not_have not_wear nowaday_$ of_$ of_this office_have on_go on_sunday one_will only_day only_want open_again
0/-2 open_day open_the over_for panel_in panic paper_come pavel pay_$ person_up portal pour_the print_$ promise_i
0/-2 pupil_and rd read_that record_over rehearsal_room reserve respite rest_of result_come rich_get ring_him round_and
0/-2 row_lake rust say_$ scheme_take shorten sign_and sister skip_in skip_when staffroom stand_at start_to still_to
0/-2 stop_$ stop_count street_i sun_and surveyor syria tarmac tell_there tenant the the_academy the_age the_art
0/-2 the_bursary the_buyer the_cherry the_country the_director the_drama the_erasmu the_gate the_interpreter
0/-2 the_journal the_lamb the_last the_mark the_money the_mural the_national the_page the_person the_phone the_post
0/-2 the_practice the_railway the_regatta the_respite the_rich the_royal the_scheme the_squad the_sun the_surgeon
0/-2 the_system the_tarmac the_three the_tide the_trip the_uniform the_ward the_winter them_$ think think_that
0/-2 three_time timetable_for trip_and true trust twenty_six typo typo_in university_have upload upload_finish urgent
0/-2 vet vision vote_and we_go we_vote where_my where_we while_he white_and whose will_go with_0 with_my with_this
0/-2 withdrawn_the year_on year_until yearbook young_man
0/2 #hands=other #told=charge/is #told=he/open #told=his-thing/is #told=his-thing/past #told=my-charge/is
0/2 #told=my-person/open #told=my-person/unsaid #told=my-person/was #told=our-authority/has been #told=our-person/can
0/2 #told=our-person/open #told=our-person/unsaid #told=our-thing/unsaid #told=the-authority/has been
0/2 #told=the-person/but #told=the-person/unsaid #told=they/was #told=thing/open #who=first/their-thing
0/2 #who=first/they #who=further/thing 0_by 0_m 0_up 0_we ^_0 ^_always ^_assessment ^_behaviour ^_between ^_chapter
0/2 ^_client ^_cooperation ^_crew ^_daughter ^_eighteen ^_eleven ^_farmer ^_forget ^_headquarters ^_heat ^_hopeless
0/2 ^_information ^_jealou ^_learn ^_legal ^_let ^_new ^_nineteen ^_ownership ^_parent ^_placement ^_post ^_put
0/2 ^_recognition ^_register ^_safeguard ^_sales ^_self ^_sister ^_someone ^_stakeholder ^_statistics ^_stress
0/2 ^_struggle ^_swimmer ^_value ^_who ^_word a_bad a_committee a_dad a_dentist a_folder a_form a_gap a_joke a_more
0/2 a_newly a_night a_student about_every about_one address_be administration_$ after_0 after_i afternoon_$ again_at
0/2 agenda agre_to air alarm_ring all_be all_eight all_night all_say alone_and already_in although always_late
0/2 among_the and_academic and_come and_four and_get and_give and_only and_our and_post and_three and_us and_you
0/2 another_$ another_way apart_$ app_$ app_that argue_$ argue_with around_here arrive_$ arrive_late as_i as_the
0/2 ask_and ask_one ask_to assertive assessment_in at_five at_most at_work atmosphere_in average_0 away_and bag_and
0/2 bank_holiday be_bad be_call be_colour be_count be_disorganise be_forever be_free be_from be_full be_hard
0/2 be_healthier be_hopeless be_limp be_lock be_miss be_nineteen be_nobody be_park be_resistant be_right be_rubbish
0/2 be_scare be_sit be_six be_sloppy be_stronger be_tension be_thursday before_a behaviour board_and bowl_club
0/2 break_out bring_the build_on but_she buy_in by_accident by_now call_phone canteen car_$ card_for care_home
0/2 chance_to changeover chao chapter_$ chapter_0 charg charge_0 chef_throw chess class_end class_forget class_the
0/2 clerk_print client_want club_i coach_from code_the colleague_be come_after come_late comment_and consistency_in
0/2 contract_$ control_$ cook_for cooperative council_grant county_close course_and culture_could customer_$ cut_to
0/2 dari date_from day_for decide_but decide_the decision_make deep_end dentist_be department_$ department_be
0/2 department_have depot_$ disagre disorganise do_for doe doe_$ doe_it drive_test drop_off drown_in dur_my each_one
0/2 earn edge_$ eight_in eleven_year end_at end_up ever_say every_evene everybody_else everyone_be exam_hall face_$
0/2 facebook facebook_$ farm_be father_shout fauré feedback_be feel_$ feel_i fetch field_be final_$ find_$ find_0
0/2 find_it finnish firewall first_bus five_day flaky flaky_test flat_$ for_0 for_dari for_how for_this forget_it
0/2 form_$ form_for fortnight_$ four_time freezer friday_so friend_$ from_primary from_this full_$ fuse fuse_$ fête
0/2 game gap_$ gate_leave gentleman get_my get_one get_their get_too girl_have give_our go_$ goe_in going_badly
0/2 going_well good_drill grade_be handout handwrite_$ hat_$ have_ban have_carry have_even have_four have_interview
0/2 have_open have_still have_test have_too have_work have_write have_you head_$ head_drop healthier healthier_$
0/2 heifer helper helpline her_aunt her_down herd_be herself_$ his_own hoist homework_and hostel how_to hum hydrant
0/2 i_always i_answer i_come i_facilitate i_freeze i_give i_need i_open i_ought i_promise i_spend i_take i_wish if_one
0/2 imposter in_between in_four in_her in_how in_on in_polish in_separate in_swedish in_train in_with interpreter_for
0/2 invoice_go iron_in it_down it_for it_how it_my it_need it_next it_take it_turn it_twice jam_on jealou_of job_and
0/2 join_the join_up key_be kg kid_in kitchen_be lab_partner last_$ last_attempt last_ten late_shift learn leave_open
0/2 let_go let_thing lifeguard lift_at lift_to limp limp_$ list_so lose_and lot_to mainly_$ man many_iron many_meet
0/2 march_and markete_be match_the me_be me_i me_if me_since meet_we member_at method microscope midwive mine_not
0/2 minus_eighty minute_of mistake monday_the month_end mood_in mould move_our music_cupboard must_make my_cast my_co
0/2 my_code my_desk my_fitness my_group my_lesson my_life my_mentor my_mother my_name my_old my_read my_three my_twin
0/2 myself_$ name_$ name_and name_for name_on neither_of nest_above never_be never_match never_once never_plan
0/2 never_really never_show never_tell next_day night_i nineteen_$ no_comment no_new no_one nobody_sign none_$ none_in
0/2 not_agree not_assertive not_at not_begin not_communicate not_find not_follow not_land not_live not_much not_pull
0/2 not_repair not_seem not_sit not_touch not_understand not_very not_where notice_after november_$ now_there
0/2 of_control of_mine of_read of_work officer_will old_flat old_mr on on_and on_anyth on_average on_facebook on_six
0/2 on_them on_time on_too on_whether onboard_be one_wash one_who only_notice open_and order_for other_in our_build
0/2 our_café our_exam our_landlord our_load our_parent our_place our_unit out_0 out_every over_the overthink own_$
0/2 ownership_be page_of pair_of part_$ pass_$ pay_the pe_and pensioner person_and physio pick_one pillow placement_i
0/2 plate_$ plumber point_for polish_$ practice_$ practice_trombone present_and primary_be procrastinate_on pupil_copy
0/2 push_to put_up question_in queue quiet_$ radiator radiator_to rain_the rais_the reactive read_what receipt_in
0/2 recipe_for referee_from refuse_my rehearse repair_the reply_to resident_$ resistant_to resit retro ring_my round_$
0/2 run_out s_on sales_and say_what scare_of second see_parent self_doubt sell_0 seller send_the set_it sew shift_$
0/2 shop_floor should_be shout_at shrug silence since_his since_september sit_alone sit_by site_$ six_time sleep_$
0/2 slot_in slow_down snapchat so_i so_that somali some_friction somehow_$ somewhere_along sort_it speak_$ sprint
0/2 squad_$ stairwell stammer stammer_get start_the stick_$ stick_in still_get stop_come stop_turn sunday supermarket
0/2 supervise supply_teacher surname swedish swim_and tablet_and take_0 take_six take_them take_two teach_assistant
0/2 tell_them ten_$ ten_and ten_minute th_contract than_the that_come the_administration the_after the_average
0/2 the_baby the_block the_blue the_bowl the_boy the_branch the_budget the_canteen the_cooperation the_corridor
0/2 the_customer the_date the_deep the_drawer the_dress the_drive the_drug the_early the_far the_floor the_form
0/2 the_franchise the_fridge the_fête the_gang the_gas the_green the_guide the_gym the_hostel the_hous the_instrument
0/2 the_intern the_jobcentre the_label the_leave the_letter the_logo the_main the_morn the_music the_number
0/2 the_nursery the_on the_orchestra the_pipe the_product the_question the_read the_recipe the_road the_route
0/2 the_seasonal the_secretary the_share the_site the_six the_social the_stairwell the_technician the_tenor the_third
0/2 the_toilet the_twin the_until the_vote the_wait the_wash the_wifi the_window the_workshop their_own then_i
0/2 they_close they_come they_may thing_slide this_autumn this_office this_school this_term three_build three_come
0/2 three_different three_year throw_pan tile_and time_a time_now time_this time_to to_approve to_ask to_begin to_each
0/2 to_heart to_her to_main to_make to_me to_practice to_put too_involve train_$ trainee trainee_have transition_from
0/2 tray_$ trip_the trombone trust_$ turn_to tutorial twice_now twice_this twin_in two_different two_half two_hundr
0/2 two_star ugh ugh_$ unable_to under_a under_me under_one university_give unlabell unpaid up_by us_on us_that use_a
0/2 vote_be wait_room wall_$ want_a ward_$ wash_the wasp wasp_nest watch_$ we_open we_should wednesday_any week_off
0/2 week_so week_to what_it what_to whatever_the when_it when_we where_it whether_that whether_they while_i while_the
0/2 whoever wholesaler wish_i with_mould with_stranger with_two with_whoever work_for work_on would_call write_every
0/2 write_it write_test year_group year_it year_team year_the yesterday younger_one youth_section
0/3 #told=authority/not #told=my-charge/past #told=my-charge/was #told=my-thing/is #told=our-charge/is
0/3 #told=our-person/was #told=that/again #told=the-person/again #told=their-thing/undergone #told=there/is
0/3 #told=there/unsaid #told=this/again #when=first/but #who=further/person 0_a 0_be 0_child 0_page ^_buy ^_club
0/3 ^_discharge ^_every ^_induction ^_last ^_lesson ^_onboard ^_order ^_paperwork ^_safety ^_say ^_should ^_tell
0/3 ^_whenever a_muddle a_natural a_parent a_small a_third access account_and ahead all_over all_year allergic
0/3 and_eleven and_noth and_say and_then at_sell atmosphere_$ back_row badly_$ bank_want be_better be_chang be_fuzzy
0/3 be_organise be_poor be_put be_tap be_too before_they behind_$ bend bone book_since both_time box_and by_an
0/3 by_monday by_wednesday by_whoever calmer can_see cancel_by care_plan carrier cello choir_library class_have
0/3 co_author collaboration contract_say count day_after deadline_be decide_$ do_you dose dry dyslexia eleven_family
0/3 enough evene_this every_rehearsal everyth_always exam_i expectation expectation_be fall_on feel_like
0/3 feel_responsible fete find_the firm_$ first_aid five_of floor_and forget_to four_of front_of get give_me glove
0/3 glue_stick go_home go_stale grey hall_be handover_be happene_$ have_file have_two hold_the housekeep human_$
0/3 i_explain i_go i_make i_tell i_worry in_front in_november in_three induction_here inspect it_doe it_say
0/3 it_seriously job_i june_the key_and kind_of last_year lead_i leave_a leave_someth letter like_a list_$ live_on
0/3 lock_the lol lol_$ long low_c make_me may_i minute_$ moan moan_$ muddle my_class my_department my_form my_job
0/3 my_lab my_trainee name nappy nappy_in need_a new_until next_and night_before no_$ no_lift nobody_feel not_clear
0/3 not_do not_eat not_happene not_let not_pay notice_$ now_they object_$ oboe october_$ of_eight off_and office_only
0/3 old_and on_person on_the one_month open_a open_on open_plan or_swim or_the orchestra organisation our_department
0/3 our_minibu our_passport our_process our_standup out_under parish park_in park_the password patchy_$ pe plan_be
0/3 plan_in plant_in plasterer policy_and pool poster_$ pray prefect put quiet_for radio ravi reach reach_the
0/3 recycle_bin rehearsal_$ report_$ reset reset_the resident_and revision_be ride rival roll_back route_and
0/3 rubbish_at run rush send_all she silo sink_or six_of size_0 skipper sluice smell_of social_service someth_to
0/3 sourdough spreadsheet stair_$ stale_$ standup standup_have steward stop stop_doing stop_talk stronger style
0/3 summer_fete swim_$ take_complaint teacher_and teenager teenager_in test_the test_to than thank_you the_alto
0/3 the_box the_buggy the_cellar the_college the_community the_conductor the_door the_estate the_exercise the_governor
0/3 the_hire the_inspector the_minute the_month the_oak the_oboe the_operator the_organ the_overtime the_owner
0/3 the_parent the_place the_plasterer the_practical the_price the_recycle the_resident the_rule the_senior the_sluice
0/3 the_stair the_tablet the_toddler the_touchline the_trainer the_tuesday the_week the_word thing_and third_of
0/3 this_house tick to to_b2 to_change toddler_group together_$ too_quiet touchline trip tuesday_group twice_in
0/3 under_my unopene up village_and waiter want_two ward_clerk water_the way_$ way_to week_two whether_it white who
0/3 who_$ with_be with_his work_and would_be would_say
0/4 #told=doing/open #told=her-thing/is #told=it/but #told=our-person/not #told=that/not 0_bus ^_google ^_me
0/4 ^_procrastinate ^_test a_shamble aa about_school accurately acoustic adjustment again_who age_$ aggressive ambrose
0/4 an_app and_have and_on approach article_der as_soon athletic atop attendant attention backdrop balance_$ basic
0/4 be_slip be_stop beck behave beverage bogey borne brawl buggy bulletin bunker bustl cadet candy canopy capability
0/4 captain_i cargo catalogue caterpillar chocolate collar come_in commencement commend commuter compact complain
0/4 comprise condolence conductor consistently consultative contingent conversely convertible cool cooperation
0/4 cooperation_with corpse correct corridor_have costume could_do cubic curiosity defence densely der_die device
0/4 die_das diplomatic disc discourse discretion dismay displacement dissatisfy divide do_with dock downward drive
0/4 drunk duff duo dusk dye eater economical edible enclose enhance exaggerate expense explode family_be fanfare
0/4 fantastic faster favorite feed fierce fiery fifty fixture follow fond formal formidable fragment friday from_may
0/4 fulham fullback generally generate get_decide get_lose get_out gig glance go_by gospel gram gunman hand_scissor
0/4 have_cut have_get healthy her_son homer hopeless hour_before household humble hydrogen improperly inaccurate
0/4 incorrect incorrectly infiltrate insignia intelligent intensify inventory its_way jihad june_$ june_it kicker
0/4 learner_come lens lesson_be liquidity local low lowly march_$ may_and meditation medley militia minimal mint
0/4 mislead miss_from mitt morale_in moro mushroom my_husband nan nest neutral nineteen no_real nobody_else
0/4 nobody_really nobody_take not_pick not_reach numerou oclock of_be of_date office_$ on_everyth on_to only_$
0/4 only_one optic orderly our_charity our_corridor output panick parade parishioner parma particle passenger pastoral
0/4 pay_for pay_me per performer person_for petit photograph pinto pitcher ploy poem pont portable powere preparatory
0/4 pretend procrastinate procurement proprietary pta pull purely put_it quarterly ramp rattl really_own reasone rebuf
0/4 redundant refuel relation relevant rely remember_the repeatedly representation resemble respectively resume retail
0/4 retriev retrieve rhetoric road roadway rounder rubbish salesman sap satire satisfy say_one schill seventy shamble
0/4 shamble_$ shy sight simplicity sit_in soon_as sophisticate sorrow sparsely speed spine splash spontaneou spr_and
0/4 square_$ st_$ stale stall_be stay_up still_in stove stray stream striker student_and styl submit suitable sweat
0/4 swirl synthesy syrup tabloid tactic tally tan tao team_spirit temp temper tend term_$ the_boss the_faculty
0/4 the_founder the_girl the_heat the_job the_late the_low the_next the_return theatrical third_time this_for
0/4 this_month though though_the throughout thug tie too_soft track treasurer_have trickle trio trolley turbo ul
0/4 unchang underwear unpublish unreleas unuse variant varsity vegetarian vehicle vicar vigorou wal wandere way_we
0/4 weakness wet wherea wine without_a worm wreckage wrestler xi yoga yourself zapatero
0/5 #told=charge/past #told=nobody/past #told=the-person/not #told=the-thing/not 0_minute :meets ^_childcare
0/5 ^_documentation ^_four ^_junior ^_public ^_scaffold ^_sleep ^_there a_lot accidentally accommodate accuracy
0/5 accustome additionally adrift affinity amidst and_0 and_still and_tell anime ant anticipation apparently
0/5 appropriate armor arrow asleep atom attendance automate average axis bach back_with backbone barely basement
0/5 batsman be_desire be_for be_more be_online beg bilateral bitterness bonuse bottl breeze briefly buffer cabinet
0/5 calculate captor car cash catch catcher cater centrist charisma chestnut chicken childcare clerical coconut coffin
0/5 college collide communion compass compile composition concede concerto connect console constituent contain crawl
0/5 department deputy desire_$ directory disarray dislike distort dot doubl ds eagerly elevator endorsement enough_$
0/5 enthusiasm evident exceptionally exclusively faithful fan farewell fat feeder feminine figure filter flyer
0/5 forceful fork fourteen friendly gauge get_0 gift give_out grammar guru harvest_$ haul have_slip hesitant hoop hu
0/5 i_cut idea ideological impetu inadvertently indicator induction infusion insect intercept intermediate ish ish_$
0/5 joy khan kindergarten lamp lantern large late_$ leave_hand liter littere login lounge loyalty macro maize
0/5 makeshift marginal marketer masculine massage math mean_for measurement mechanism micro mistakenly monday_and
0/5 needle not_feel not_think numerical of_when one_person our_treasurer parish_council pasha peanut pedal pedestrian
0/5 perimeter philosophical phony picket ping plasma poetic poorly prais precede preference preparation prepare prey
0/5 process promotion proton prowess ps purple ratio renne reportedly resembl respectable restraint rhythm roadblock
0/5 rok roughly rupee scissor september_$ set_the shaft shallow shalom she_will shooter sign_for simmere since_june
0/5 singh singular siren sizable skirt sleek slight slip_$ soak somebody soy spam spark_$ spat specification spiegel
0/5 splinter squash stoke suitcase sunday_school supply take_it tang teller that_have the_account the_association
0/5 the_bay the_district the_plant the_project thing_get this_week time_since to_an tooth touchdown translation
0/5 transparent trench troop truck turnover variously via viewpoint viral vocalist welcome what_they when willingness
0/5 wreath write youngster
0/6 #who=further/doing ^_confidence ^_in ^_revision ^_school ^_sunday abbreviat accolade accordingly accurate ad
0/6 advertise affection albeit alphabet amir angrily attachment baggage bazaar be_my bead because_i beer between_the
0/6 bleed bold bookstore bore bruis bulb camel cartridge chalk champagne char chassy cheese childminder choru chunk
0/6 clau close_$ coffee comfortably composite compression congratulate consolation container countless coupl cover
0/6 cramp crescent dart decent decliner deep delegate disciple dissatisfaction distance do_the dozen eighteen electron
0/6 element emphasy ensemble equally expression facilitate fast fiber field firepower flavore flush fore forehand
0/6 fraction freight furiou fuselage gainer gap google grain grid groove half_the handwrite hefty horseback hot hundr
0/6 identical impressive in_the inconsistent indirect inside instant invoice it_and kickoff kiss layer leadership
0/6 leather lense let locally logo magnetic mandarin maneuver manga mantra maximize mere milk moderately momentum
0/6 muscular nasal neck nominal nonsense not_really outnumbere paperwork passionate past pavement payroll perch
0/6 perfect positive potato pound pragmatic praise precision properly proportional pupil reciprocal red reflective
0/6 reinforce robust sampl scath score scorer seven several share shill since_i siz slack slick slowly sodium soldier
0/6 solemn somewhat spe speech sprung stall staple stereo storage strategically stumbl stylish subscription swing
0/6 tailor taxi technician thoroughly through timely tongue transmit up_on upward urine us_and utilize vein vest vigil
0/6 visibility volume warehouse year_old
0/7 :abstract :deliverable :opinion ^_handover ^_site ac angry armament aside authoritative auxiliary backhand
0/7 barbecue bark bat battalion be_patchy blistere breath brilliant broad brush bullet burst capable cavalry
0/7 characteristic circulate code coherent comfortable consistent core counter dash dazzl devote devotee dirt
0/7 disbelief disguis disgust distinctly editorial engage exhaust explosive fairway feather flow flung gaze generator
0/7 go_out grievance handsome happily hastily heat hide hitter horn infantry inflammatory inn insulin lap loud manner
0/7 margin merely metallic mirza mock moderation monthly narrow noisy notice numbere orchestral orient outgo outreach
0/7 pad patchy penchant phrase policeman posture puck quantity raw razor react roam row sack sage scholarly scramble
0/7 shotgun silly similarly sing singl site sixteen skinny smaller sock softene specialty spirite sticker straw strewn
0/7 stride sweater tag thigh throat train ubiquitou uneven unforc unofficial valentin vanilla variou visibly volley
0/7 voltage wall walnut wedge whilst wicket wicketkeeper wifi wrist
0/8 ^_leave ^_our adjust adorn ads advancer advertisement align alongside anchore baba bacon banquet barrage brace
0/8 bulk butcher caliber camera caretaker cartoon cautiously cereal chip colore communique component concentrate
0/8 continually continuou continuously counterattack cupboard decidedly delight desire detonate directly display
0/8 distribute elegant empty enthusiastic erratic exercise exterior external fairly flair flap flattene floor flute
0/8 foul freely gentle gourmet gown gravel h handcuf handful handler have_0 have_lose headline hook illuminate intake
0/8 inter invitation lesson lip loose lyric match meager mediocre merchandise mound mut narrower nine often organise
0/8 partisan piano picnic pie plenary proudly refrain remarkably repertoire repetition ribbon rs rusty scoreboard
0/8 scoreless shade shiny sidewalk sideway sincere skillet soda specially spectator sped square squeeze steer
0/8 surprisingly taxy teammate that_i the_same them thickness thinner tight underneath upside vent waist wallet whip
0/9 ammunition artillery automatic bare beard belly beside blend boil bowler brightly broadly butter camouflage catere
0/9 cautiou cheer chest circle cocktail compose cordone decorate diameter dispers eject energetic equalize eyebrow
0/9 flexible fluent four gesture ham hamburger insert item lac lackluster leaf luggage lyrical mostly motorcade nicky
0/9 nose outfield outfit outlet outward oven pac percussion pile pocket porch prose quietly raucou relentlessly revolv
0/9 robe sausage scream shape spun static statistics steady stick stripe subdu symmetry tent thrust trumpet verse
0/9 wagon warmly weave weep wept window
0/10 #told=doing/unsaid across armore assailant attach barb batter beam birdy book bottom bumper butt bystander cart
0/10 ceremonial circular coat consist courtyard crossbar crowd customary defensively deflect distinctive draw dugout
0/10 efficiently encouragement equalizer escort fancy flesh forehead forth geometric guitar hawkish knit lever lighter
0/10 lin melody mesh mourner myself nail occasion onto ovation pant procession promotional propeller reinforcement
0/10 roast rotary sharp shave slender slightly stir stuf superb tempere thumb vocal wheel width wire woven yellow
0/11 balance brisk cheek cylinder deck excellent flip grenade grind gunner header infield launcher lid olive pin
0/11 prayer reply sandwich satirical shrapnel simple simultaneously softly squeez stair tablespoon tail trouser tuck
0/11 upright vertical
0/12 applause basket beautifully bucket colorful curv drum festive floral horizontal knife noodle pattern pil podium
0/12 pulse send soft stationary substitute tempo toast unmark vendor
0/13 freshly gear load medium mixture overhead punch rack rectangular rotate sleeve thinly token wrap
0/14 bundl flier flour fold lack lightly plate spoon thread tightly toss
0/15 front leaflet stump wildly
0/16 bread
2/-8 doctor in_june warn
2/-7 ^_where on_it planet whatever workplace
2/-6 custody not_enough once private worse
2/-5 #told=there/was 0_month ^_culture ethics noth_$ surgery
2/-4 #told=there/again ^_that apply_for be_twenty date_$ drama extension hour_of manila morale move my_best my_knee
2/-4 she_be sooner sunday_night
2/-3 #told=our-thing/past #who=further/the-authority ^_she a_different and_a answer_the be_monday come_out country_$
2/-3 dean_$ dog_$ hall_and have_drop it_the mark_have month_and on_0 our_drive our_pitch region the_river village
2/-3 week_there without_an
2/-2 #told=it/past #told=my-thing/has been #told=the-charge/again #told=they/can #who=first/you 0_again 0_girl ^_since
2/-2 a_woman always_sit and_honestly and_whether and_with anyth_in as_ever ask_not asylum_interview at_opposite
2/-2 at_pick back_i backend be_back be_here be_under be_worth behind_us best_apprentice bite_strange block_$ bring
2/-2 build_a bus_and by_his cat class_and class_leave come contradict_each corridor_and crutch door_in equity esol
2/-2 evene_course evene_in every_lesson everyth family_we favourite feel_about fight_over fit_them folder_on glove_$
2/-2 have_give hear_noth hour_the i_hear i_suspect in_lago it_really keep_ask lago lead_$ lead_on learner_keep
2/-2 letter_and linen me_back mount my_asylum my_client my_data my_esol my_finger my_glove my_work name_i new_head
2/-2 on_crutch on_merge on_their one_exam one_week opposite_end or_it other_school our_choir out_to own_little
2/-2 parent_and partnership porter_say practice_manager right_job save_$ say_more see_if share_a staff_kitchen
2/-2 stand_behind teacher_say tell_us the_agm the_incident the_linen the_nurse the_ramp the_reason the_scaffold
2/-2 them_out this_be to_share two_student two_version until_when version_of vet_say way weigh_on whatever_my
2/-2 whether_i whom_the youth_group
2/0 #hands=authority #told=everyone/undergone #told=his-person/unsaid #told=i/not #told=it/can #told=it/open
2/0 #told=my-authority/open #told=my-authority/undergone #told=my-charge/again #told=my-charge/not
2/0 #told=my-charge/unsaid #told=my-person/can #told=my-thing/again #told=my-thing/can #told=our-authority/open
2/0 #told=our-authority/unsaid #told=our-charge/has been #told=our-person/is #told=she/is #told=she/not
2/0 #told=the-thing/unsaid #told=there/undergone #told=thing/not #told=you/unsaid #who=first/his-thing
2/0 #who=further/authority #who=further/this 0_c 0_march 0_result 0_th ^_after ^_bank ^_book ^_council ^_custom
2/0 ^_doctor ^_ethics ^_feel ^_for ^_friend ^_mum ^_of ^_pharmacy ^_politics ^_room ^_rumour ^_take ^_tribunal ^_wait
2/0 a_black a_copy a_fall a_month a_note a_second a_wednesday about_an account_$ across_the against_the agm all_know
2/0 along_$ and_eight and_her and_not and_so and_will another_one answer_noth anyone_guess appraisal appraisal_be
2/0 as_chair as_in ask_again at_all autumn_if baby_have back_of bad be_anyone be_deport be_doing be_enough be_hear
2/0 be_i be_look be_low be_mean be_mix be_offer be_possible be_rude be_silent be_somewhere be_vote be_what bedside bee
2/0 before_our best_mate bite_of boiler_man book_for both_$ box_$ box_of boy_be break_up browser build_be burn_in
2/0 by_month by_the call_me can can_be can_keep can_still can_tell carer class_i close_our co_founder complicate_$
2/0 contradict coordinator court_date cry_in damp_patch date_move day_with depend_who difference do_not doctor_in
2/0 draw_the dread drive_$ embarrass ever_since family_and family_have family_stuff family_want ferry_company fewer
2/0 file final_project fix_the food_bank for_month for_nine for_school for_too forget_the form_and fortnight from_her
2/0 from_us full_time gate_$ get_round go_miss goe_wrong governor group_project half_term happene_again have_an
2/0 have_call have_forget have_never have_split he_drink he_have he_will hedge her_and her_daughter her_to hmm_$
2/0 hold_until home_and hotel hour_in how_he i_drop i_feel i_gather i_mean i_pick i_rent i_should i_think i_visit
2/0 if_that ill_$ in_april in_august in_autumn in_class in_march in_store in_there inspectorate into_my investor
2/0 it_could it_last it_like it_ring it_sit its_last july_$ just_feel kenya kilometre_away kitchen_$ know_no
2/0 know_whether lad_$ lady_in leave_for lesson_$ let_her letter_to lightn like_me like_this little_$ lodge long_$
2/0 long_the longer_$ look_after look_good lose_it make_the may_or me_at me_not me_that mean_$ mean_to meanwhile_$
2/0 medical_form mentor_$ mentor_have message_$ mine_have month_by more_than mostly_$ move_abroad much_$ much_time
2/0 music_school my_baby my_buddy my_course my_cousin my_guide my_neighbour my_student my_uncle my_year next_month
2/0 next_to nine_year no_further no_news nobody_get nobody_pay not_my not_name not_open not_renew not_ring noth_before
2/0 noth_will number_do of_doing of_sixth off_again off_with offer_a office_chang office_come officer_$ oh okafor
2/0 on_have on_tuesday one_i one_parent or_both or_may or_no other_food otherwise our_code our_contract our_lab
2/0 our_project our_village owner_and pair_and paper_$ paper_for parent_these park_$ part_of pay_it perhaps_they
2/0 person_here phone_i plan_$ plate_go post_office post_on premiere project_and provider rest result_of retention_$
2/0 ring_in room_be sales same_story say_for say_he say_not say_why school_any school_to she_can shop_i shut_$
2/0 sit_with slope slow_$ snow so_do some_time someth_be someth_behind someth_going someth_off son_be special_school
2/0 spend staff_room start_$ stipend store_for stuff_at stuff_be support_$ take_a talk_of team_be temperature ten_day
2/0 tenant_group th_$ than_we that_on that_since that_they that_will the_board the_coroner the_deadline the_depot
2/0 the_edge the_end the_ethics the_father the_firm the_grant the_inspectorate the_lab the_milk the_orchard the_porter
2/0 the_surgery the_vet the_visitor the_wardrobe the_weekend the_woman then_our therapy thesis_have thing_with
2/0 think_about three_week time_they to_$ to_leave to_poland too_early too_high too_little trainee_cry tuesday_$
2/0 turn_on two_family two_have um unknown until_friday up_time us_a us_after usual_$ usual_trouble vary_$
2/0 village_lose visa_lottery vote_in vote_on want_from we_need we_talk we_try wear_a week_now weld well_the what_a
2/0 what_customer what_do where who_decide why_i will_know with_an with_one without_say woman_in work_be work_out
2/0 write_for wrong_trade you_never
2/2 #hands=charge #told=person/open #told=the-person/undergone #told=you/past #when=first/can 0_litre ^_communication
2/2 ^_expectation answer_$ as_it autumn can_go class clinic_on committee_be conduct cry except forum from_three
2/2 have_make in_his in_year it_have it_up leave_in list_for litre litre_a me_in mentee mice my_stall new_member
2/2 now_we number_$ office_be on_call once_$ our_school pick_up place placement_be quartet return_$ salary say_noth
2/2 seem_to sunday_$ the_boiler the_choir the_insurer the_landlord their those through_the time_it why_$
2/3 #told=charge/undergone 0_st a_neighbour a_single along anew b2 bakery be_review box committee_$ due_in excel
2/3 fatigue goe_round great_$ inclusive look_for low_$ middle present press real round_all side_$ take_on tas tas_be
2/3 tenancy th_it the_autumn the_man to_my viola year_run
2/4 #told=my-thing/not #told=our-authority/is a also assessor_be be_cancel but centrifuge chapter charge computer
2/4 council_be crash_on dialect direct few hers in_$ laptop last_month late_that leave_and m minibu my_notebook
2/4 negative not_sign of_what on_paper only_the out_be out_only personally record_that store strain the_assessor
2/4 the_back the_combine the_team this_town to_teach wear
2/5 #told=nobody/undergone #told=the-authority/undergone #told=the-charge/unsaid 0_day ^_half a_bite b1 be_nine
2/5 book_have bottle bounce cut_the doing_the dr drain eleven_of gang get_organise hose idea_noth it_$ knowledge loop
2/5 many_idea midnight milligram nine_day nobody_have rough sign_the since_last slug stand_outside target to_write
2/5 tray_be tuesday turn_off we_can
2/6 #seen2 :gathered an_hour and_nobody bus_from edge elbow more mr muddy noth_get one_have pub run_$ serve shelf size
2/6 speaker treasurer where_they
2/7 bathroom engine guard have_no lazy manual me_$ offer performance photo second_year shake tray twelve
2/8 #hazy3 #when=further/again engagement fifteen fun funeral gym honest laundry pace so
2/9 accent fir here_$ skill
2/10 at booklet bowl cutter patience practical yeah
2/11 bake clothe delivery main sermon shoulder solid sour text
2/12 #own1 bench knot walk yell
2/13 blade reception workshop
2/14 dress soup thin
2/15 bag
3/-11 best
3/-10 #told=i/open
3/-9 be_the for_a have_my mental
3/-8 #told=thing/unsaid do_i
3/-7 crisis worth
3/-6 ^_you licence sometime vanish
3/-5 rich teach_$ the_merger whatever_it
3/-4 any daughter ever_$ grandparent med moon nor not_turn since_0 the_matter would_need
3/-3 #told=charge/unsaid #told=my-thing/open #told=we/undergone 0_refuse ^_patient ^_weird a_trainee after_and
3/-3 after_each always_be be_two before_the confirm data_for each_hour eleven_hour enter_the every_shift five_on
3/-3 flood_$ floor_of gran hold i_enter in_bay issue_with knee lead_the night_be not_answer not_to one_after our
3/-3 our_mentor patient_in programme say_at say_her someth_in spill student_go team_and the_feedback the_sheet
3/-3 volunteer_have work_at
3/-2 #told=you/but #who=first/my-person 0_shift ^_depend ^_lot ^_neighbour ^_trouble a_name a_regular about_the
3/-2 after_every agency_be and_be at_my at_three back_and back_in bay_0 be_both be_empty be_off be_rumour be_to biopsy
3/-2 cancel_her chess_club choir_and clinic club_be concrete_floor contract_be crash cut_$ day_it down_$ down_who
3/-2 end_and ex_be go_back group_and honestly_i i_bring i_type i_wait it_worth knee_swell lady marriage_be maths_set
3/-2 month_for move_on my_evene my_maths my_mum my_wife nephew new_build no_title not_in nowhere on_what one_before
3/-2 one_guest phone_$ plan_inspector pupil_in rota_be run_my server_and sit_there six_pupil son_school sort_of
3/-2 still_look strength_$ swell_after the_concrete the_lottery the_partner the_student the_thing up_and up_be wait_0
3/-2 wake_at week_into which_$ with_no with_the without_it word_about worry worse_$ write_the
3/0 #told=her-person/is #told=her-person/past #told=his-thing/not #told=my-person/coming #told=nobody/open
3/0 #told=our-thing/again #told=that/past #told=that/undergone #told=the-thing/but #who=first/his-person
3/0 #who=further/my-thing #who=further/the-person 0_so ^_customer ^_data ^_doe ^_feedback ^_grandparent ^_him ^_hm
3/0 ^_if ^_other ^_perhaps ^_racist ^_rural ^_same ^_science ^_security ^_still ^_vocational a_stroke account_since
3/0 actually agency and_another and_answer and_both and_cry and_he and_until any_$ as_its at_night at_two be_fine
3/0 be_it be_slow be_someth be_tell be_tir before_noon bite_$ boyfriend business_be business_with button_for call_out
3/0 certificate_and chang_since christmas_$ club_account college_at committee_and daily_$ daughter_school day_in
3/0 decide_in depend_on depot_goe doctor_do eat_with either expect factor father_be father_of fee_$ fine_$ for_ever
3/0 for_more foreman founder_i further_$ get_move get_richer give_us go_into happene_on have_always have_another
3/0 have_ask have_cancel have_come he_may health_service hear_not hill hm hold_my hold_our hole_$ i_buy i_look i_quote
3/0 i_run in_account in_spr interview_slot it_do it_may job_$ job_centre jobcentre kid_and know_what lately_$ least
3/0 letter_from library listen_$ make_kid may_have me_leave me_who miss_$ my_ex my_post night_shift no_date not_start
3/0 not_tell nurs_certificate of_a of_paper of_them of_those off_in off_sick off_to old_lady on_all once_and only_six
3/0 or_so order_$ other_parent other_that our_overdraft our_yard out_before over_fifty overdraft page_0 primary
3/0 problem renew_our rent_be richer right_$ ring_i rule_on say_0 say_when see_how shut_the silence_and situation_$
3/0 so_$ some_day somewhere_in sow split_the start_with stuff_going take_me tape_$ that_stop the_agency the_career
3/0 the_council the_eight the_garage the_hall the_kitchen the_new the_placement the_poor the_street the_talk
3/0 the_thursday the_tribunal the_weather the_yard them_no this_one time_on timetable_$ to_it to_our to_tender to_them
3/0 trainer_$ trust_have type_the under_consideration us_ask used_to visa_interview vocational_train ward ward_0
3/0 we_hear well_$ within word_with wrong_$ you_$ you_all youngest
3/2 #told=i/can #told=my-authority/not #told=the-thing/has been #told=you/again #who=first/her-person :intend ^_choir
3/2 ^_dispatch ^_have ^_motivation ^_pupil audit be_have bed come_to date_to drop_in either_$ frozen have_a him_$
3/2 how_long in_ten kilometre library_have link little man_come mind my_mentee new_menu nobody_be other_$ parent
3/2 pass_it person_in plane police replacement say_i say_we say_yes school_bus secondary sell_$ sense source
3/2 street_have travel us_off vocational who_know yes_to
3/3 #hazy1 ^_care argument be_never exit fee fix kid know_how lab lack_of no_money nobody_know now_i person_will
3/3 pharmacy player plug room_for say_it scale secretary so_far to_give wait_$
3/4 #told=the-authority/can #when=first/unsaid ^_only ^_ward administration app ask_for bother company_say dear depot
3/4 for_his headquarters kind lock member name_the observer op replay scaffold see software write_down
3/5 0_of ^_on fitness in_a instructor me_and minus my_own ready restaurant sub the_shop time toddler who_be
3/6 #told=the-thing/again :mass ^_work atmosphere bell boss damp deploy eye group jar kit newcomer none personal
3/6 repeat salt school_have seventeen shoot sound supplier
3/7 #told=our-person/has been café error gather microwave notebook short tension translator
3/8 bor have_be i impatient markete nod position seasonal sleep slow smell stare swear very
3/9 #told=we/is apart boiler focus forward hair lose_its remark rub separate vocabulary wide
3/10 account batch clerk door eleven five grill lane lecture lime question seminar
3/11 ambulance me pronunciation thick together
3/12 vegetable
3/13 cue flower paragraph paste
3/14 ring
3/18 minute
4/-9 mar possibly
4/-8 tribunal
4/-7 ame pend trial
4/-6 complication enrol honeymoon i_get landfall my_garden schizophrenia town wife
4/-5 ^_staff be_going build_the education endit ex foreseeable reason rutherford slay
4/-4 administrator bank be_chair es first_and horizon i_build in_for know_yet mae sure_i tension_in to_explain wonder
4/-3 ^_a ^_bite and_other bay be_plan be_sign be_that be_watch bite_much come_up drink_again explain_the go_quiet
4/-3 morale_$ placement_$ shift_on still_open tbh tbh_$ weather
4/-2 #told=our-thing/undergone ^_hard ^_stuff an_issue and_half be_different be_down boss_$ curriculum every_year
4/-2 everyth_at for_special he_be if_they kofi leave_no look_$ meal_i never_enough no_word not_put only_worse our_town
4/-2 politician_be pregnant result_be stress_$ talk_in the_evene to_keep trouble_at valley warm when_$ when_they
4/-2 work_with would_rather
4/0 #told=my-person/not #told=the-authority/again #told=the-authority/is #told=the-charge/past #told=the-person/open
4/0 #when=first/undergone #who=first/charge #who=first/it ^_bad ^_dog ^_inclusion ^_kofi ^_leadership ^_management
4/0 ^_morale ^_recruiter ^_so abduction absence accumulate actress adjourn adolescent ailment all_i all_side amin ana
4/0 and_my angel ann apache astronaut auditor autopsy ay back_to bailey bank_have barker barne battleground be_cut
4/0 be_head be_second be_weigh berg beth between_our bidder big_client bob bothere brad broaden bronco bur buster
4/0 buyer by_it cancel caucuse chain christmas_do client_pay clive collateral com come_of competence conclusion
4/0 confess conflict contribute convene cooperate course_be craven crise crossover cruise crystal culture_of dale date
4/0 dawn daylight deadline defection defendant defuse del derrick desirable destination discography disorder doe_the
4/0 doubtful dover due elder elf equilibrium escalate evergreen expiration fingerprint flint flore for_now forensic
4/0 forthcome freeman frost ge genome glamorou goe going grace gray greenwood grove half_of hanna harper hector
4/0 heightene hiatu hostage huh imagine impartial initiate internet interpol into irony issue jane jimmy keep_the kemp
4/0 kidnap kitty knick laker lam latest lawless leave_before len les lose_six mali marquy mastermind may_not mayoral
4/0 me_out mile mine_and minor mission monitor motorway movie mutual my_passport my_placement negotiate netball
4/0 new_year newt next nominee nonfiction northwest not_listen not_the noteworthy nugget number_be nurs_council
4/0 on_hold ongo open_$ oracle parental pearl pee pervasive phenomena pierce portray pos precipitation problematic
4/0 procedural protract publicize put_in reality reed regional relate relevance rent_$ rental representative restless
4/0 rife rig rodney room_$ runway sadly samarra sas say_they scope second_time sheik short_of shortcome should_the
4/0 sign_off simulate since_july sister_and sit_at skepticism sneak so_so some_of somebody_have space spate staff_can
4/0 stalemate standard_have stark stella stormy subdivision summary sunrise superman surround sworn syndicate
4/0 system_be tale ted the_christmas the_internet the_reference the_teacher the_wound this_place to_talk tommy
4/0 tornadoe traumatic treasury triangle turbulent turnaround twenty_$ uncommon uncover underly underworld unfortunate
4/0 upsurge vampire vee villain vulnerability wait_for wait_on way_i we_seem wear_me wed what_happene which_of
4/0 who_keep with_him woodland wright y yard_$
4/2 #told=doing/coming #told=my-person/is ^_an ^_forty ^_ofst ^_old a_date all_our apply_to assessor be_at get_in less
4/2 make_it month_$ my my_learner ofst on_thursday police_at presence richer_$ season the_committee the_in the_union
4/2 the_way thing_be to_take weight
4/3 #told=authority/past #told=i/coming #who=further/that :body ^_teacher a_school above bigger capsule die_$ exam_$
4/3 for_monday get_better get_up i_start kid_$ know_$ lead mentor model neither parent_be patient prep season_$
4/3 strength tell_the the_atmosphere the_first to_us
4/4 #told=the-charge/is #who=first/there :inner ^_not ^_somebody android ankle battery bitter boo chairmanship
4/4 characterize context coupe derivative driver extraordinarily extremely garage gloomy hakim jo junction lush maze
4/4 misunderstand offensive pa perspective pros sonic spectrum subjective terminal the_neighbour watt we_have wireless
4/5 #told=i/again #told=we/not #who=first/my-charge abruptly animation ante appropriation beetle centimeter comfort
4/5 compute confession defensive diary differentiate distribution dividend encountere everybody fielder find focal
4/5 friday_and grief hander inappropriate lat leverage luckily not_go nutrient orientation pi pleas questionable
4/5 reassure recipe reconnaissance reflection report response sectarian student subfamily summon technical
4/5 unconventional unreliable vine warmth
4/6 :tells ^_my amaze awe bargain basis bonus boucher calculation choreography commentator diarrhea gate grape hamza
4/6 homere honey internal mouse nice nonstop observe productive provide rational readily sedan sigma spell thanksgive
4/6 transmission visually weary zip
4/7 addition allocation at_the bass cellar cola comic councilor delicate differently disgruntl eight explicit flare
4/7 format gill guide intensive interior intersection ion italic jealou lotu nearest niche noticeable noun operator
4/7 other outside package pitch potassium reliable seemingly shower sincerity strategy surface sympathetic tee trailer
4/7 u
4/8 #who=first/the-charge arrive cockpit contrast convenience convenient correctly crust delegation detachment
4/8 down_for echo emphasize glow grocery hardware how impress improper inch lot mode no_idea parallel paramilitary
4/8 peripheral piazza precinct reviewer show spaciou stomach subordinate sweet tangl unidentify unusually
4/9 #hands=self appropriately brigade chef color daily detach flash fry impression inexperienc ingredient joint
4/9 limousine liquid loyal nut recruitment rehearsal saxophone scattere shell supportive tactical taste with
4/10 apiece attacker concurrently digit gul muscle overnight prominently respectful scrambl shopper teaspoon trim
4/11 antenna bin congratulation convoy cream eclectic fruit inspirational interrupt luncheon midday one spinner trunk
4/11 weekly
4/12 assemble booth broth chord conciliatory courtesy envelope fill individually intricate lateral pinch potatoe
4/12 regularly rib tomatoe
4/13 aisle dish flank handle improvise notation perfectly processor side triangular
4/14 consistency greet homemade minc mortar
4/15 calmly cook evenly loosely
4/16 gently joke stack
5/-9 disappearance
5/-7 brother fate mirage
5/-6 ^_some energy examiner troubl
5/-5 probable regency the_five
5/-4 and_from aspen bad_vibe baxter burt doc homicide manager_have mood_$ napa paradox planetary run_in the_feel
5/-4 we_used
5/-3 #told=my-authority/unsaid ^_just ask_$ doubt even one_this our_faculty over_by suppose the_netball where_do
5/-3 whether_the whom
5/-2 a_certain as_far day_$ embassy enough_money far_as for_anyth hard_to hmm hold_$ if_the it_might on_me
5/-2 the_chemistry the_embassy the_key
5/0 #told=our-thing/open #told=they/open #told=this/unsaid ^_all ^_lena ^_monday ^_never ^_number ^_small ^_three
5/0 about_my abrupt acquisition advise alert ams anatomy anguish anticipate anxiety archer aspect assume at_home aura
5/0 authorship bank_and bate be_complicate be_make be_this be_useless ben but_you carl carol carr casualty charger
5/0 chemistry_be chemotherapy clarification class_kid comparison confluence confront cop count_$ coverage crater
5/0 creator credible culprit dade delay describe dos drake drone elaine elementary elusive emotionally equatorial
5/0 estrang eta ethics_committee farm_and fascinate first_thing from_the galaxy gale genera gilbert give_up globe
5/0 going_on gus happene_at have_apply hayward hearst i_write indict installment interim interrogation it_a james kin
5/0 lambert lan leach lead_a lena let_us leukemia ligament lily lineman lucy marvel mason may_be mediation
5/0 mental_health meridian money_$ more_$ morry motel much murky my_son nanny navigate navigator nelson new_to no_room
5/0 noel not_care not_even occurrence of_my operation operational orbit our_licence overse oversee peck perjury perkin
5/0 person_like plea plead possibility potential pronounc proximity recommendation reconcile recruiter remember
5/0 resolve resonance restive revelation rex rift rivalry rug rumor russ salaam same_old severity sit_on speculation
5/0 spr_$ steven stint suggest talbot talk_about tape tentative tentatively the_bank the_vibe thing_in thing_to toby
5/0 too_expensive traveler travy tribune troublesome twilight uncertainty unpredictable upcome vacancy value vineyard
5/0 volatility warden way_of we_will webber weber winery wise work_class young_person
5/2 #told=my-authority/is adult always_the be_suppose hole home in_law luck new of_money suppose_to they_say tomorrow
5/2 up_to who_sign
5/3 #when=first/again #when=further/is #who=first/our-authority ^_we centre chang_$ concussion hatch have_have normal
5/3 off relative sign_it strategic the_culture the_food thursday transition turn_up weekend_$
5/4 abed affiliation alec anxiou attractive beta chester confrontation could_be dad dark decker depart diamondback
5/4 easiest folder hamstr interchange meanwhile misconduct need negotiat not_know obviou obviously peculiar petty
5/4 programmer ranger reasonably recess resignation rota satisfactory sens the_office then_the uneasy unexpect vague
5/4 vying waxman wee willow
5/5 blair call calm cell cellular clarity cs differ dole fray hilly hooper identify job manny meaningful neural ominou
5/5 pessimistic powder pullback quite range scan screen shortstop split sprain surprise tass to_get trait
5/6 absent accommodation admiral autobiographical baseman brokerage chase chow colonel diverse dusty feel groin
5/6 helicopter highlight infight investigative laden noon patrol prefer radiu rarely remind savvy sexy six subdivide
5/6 syed television umpire yield
5/7 ansa anterior calcium cast caution charm combination commodore creative di divisional drummer express faction fare
5/7 guidance householder incredibly instruct ironic lovely moment pretty projection rang reaction recruit referenc
5/7 sample scout select shadowy shrub statistically summone t unfamiliar w web with_us wonderful
5/8 acceleration address ambush besides choir diner discount duel facial gunshot pat reliev reliever soap sober spike
5/8 storytell supervisory th trainer underline
5/9 aloud audience bety bullish contributor dice instantly intensely l newsroom participant really sore steak
5/9 straightforward top versatile
5/10 articulate bright cake clubhouse differential everyday feature frustration jam keynote notch pumpkin reader
5/10 refrigerator respective respond responsive roadside since str suggestion two
5/11 cab careful dessert frequently horsepower idle illustration leadoff parcel phone pizza quick routine signal
5/11 starter sum tutor wit
5/12 combine edit grin laughter listener normally rear sesame smoothly tomato usually
5/13 compress whenever
5/14 cafeteria clever garlic pastry snack voice
5/15 in_our slice sprinkle
5/16 clutch
5/17 microphone packet polite speak
5/18 tap
6/-10 merger
6/-7 director
6/-6 foster probation
6/-5 finger_on four_and some_person understand unsolv
6/-4 a_hole about_me aurora last_time might_be month not_value sierra the_group
6/-3 be_talk be_think issue_$ jury on_a rumour so_it the_usual
6/-2 ^_well ^_whether not_ask suspect to_say
6/0 acknowledg amman anthrax anybody ap arroyo as_last assess batman berger boy brook budget burgess carter cascade
6/0 circumstance citru clearer clinical cognitive consideration covert cyru difficult distant disturb dodd donor
6/0 downgrade dudley ed emerge entertainment evaluation evene_class explore falcon fi finalize fisher fitch ford frank
6/0 frightene frist gee general geopolitical glover graphic hang_on hardy hart have_in haye hopeful hubble husband
6/0 i_can inconclusive insecurity insider know_if laura longitude magnitude mercer miller molecular monte moo mum
6/0 my_team mysteriou newton occur outcome panel paramount pilot pivotal planner plausible polk pollard probe
6/0 prosecutor psychiatrist psychologist ransom recall reschedule reservation reunion rob sad sah sally sear sexual
6/0 sexuality shaw simulation son sophomore speculate spr strawberry subspecy supernatural tara terrify trauma tribal
6/0 unhappy unrelate unsettl us_in vacation walker walter wheeler x younger
6/2 affair cherry choice connection consultant disk my_second plan see_$ stupid_$ which
6/3 #told=person/unsaid be_always invite just leak of_it pal person_come role security that_matter there visit well
6/3 yard
6/4 0_september accomplice aftershock bug comb employee eric food garland gruel happier head intensity lil mac messy
6/4 mick mild negotiation night optimistic outperform person_go recorder rodham sery solution subpoena terrain to_be
6/4 whatsoever witness yet_$
6/5 ambiguou announcement be_due both cantor comedy confusion daisy dan dealership domain from_last gruesome hallmark
6/5 hopefully in_october mom redeployment reminder remotely resemblance sensor swap time_$ unharm unseen wrangl
6/6 #own3 #when=first/is activate after appear appointee assessment awakene bedroom bing broadcast brown chair clan
6/6 classmate complaint compound distraught foreign frustrate have_stop headache indicate initial lieutenant nighttime
6/6 person_$ preseason roster sadness shady sniper unusual watch word
6/7 al apex base cable closely crouch definite distract excitement frequency gadget hovere interrogate involve larvae
6/7 morgue nucleu outline peach readiness rice sadr signale smart springer tenor user vitamin
6/8 acid additional algebra appearance arrangement bassist click communication continuity corridor cozy cute denote
6/8 distinct functional guy insurgent kerry lengthy lik molecule mutually nasty organizational raja retention seldom
6/8 shearer suspiciou typical voic
6/9 #who=first/the-person abba advertiser benny breadth cache cameraman command crew differe discomfort faint herb
6/9 i_do membrane messenger pence personnel positively sometimes task variation variety
6/10 ample analytical chili complementary configuration content couch dialogue driveway fit flexibility foliage
6/10 imaginary manager massa memorable newsletter oval paddy rather scant scent simultaneou verb video
6/11 bari bombard calorie channel compartment correspond emotion finger fluid fresh function handy huddl interface
6/11 internally lemon mollusk mustard nobody spot typically
6/12 convey deliver elaborate flurry length sauce simmer upbeat
6/13 busy half hug juice peel session three
6/14 advice bus din seasone tandem witty
6/15 dinner keyboard scoop spin
6/16 carefully constantly instruction neat onion smooth
6/17 chop
6/18 clip finely lunch
6/19 dough pack
7/-5 #who=first/person coroner course not_sure
7/-4 #misplaced ^_thing mel
7/-3 ^_it ^_what be_mine happen investigate
7/-2 ^_one diagnosis mix_$ possible the_rota
7/0 #told=the-charge/has been #told=thing/past ^_could ^_library adventure affiliate amber amy and_all at_once
7/0 attorney aware barry behavioral blackwater bliss bloom budget_$ cain campo chemistry chief chromosome chronicle
7/0 chronology clarify clint cole complex counsel defer delta demographic dilemma dirk don drink_$ ewing examine farc
7/0 fay football_$ from_above geographic glen granada hale if_it implicate indictment inquiry investigation jay jordan
7/0 kraft laurel lie likelihood linger lucent marital mediat morgan morrow mutation not_$ ordeal palmer piper pollster
7/0 potter quarterback ranch recap rent roach rocky rodman saga sandy seth shuttle simmon slater smith somewhere
7/0 specter standoff superintendent taxonomy tir_$ trek tucker turner type unaware undate vista warrant webster
7/0 what_the wilder witter wondere worrisome
7/2 backup be_still incident take_for underfund_$
7/3 ^_trust ^_youth actor be_rig be_starv co recognise society_$ therapist unclear
7/4 data duration eddy host management rat sentinel seriousness spokesman startl suspense symptom telecast the_cat
7/4 thorny undersecretary upscale what will_see
7/5 barrett bizarre contact gamma grim guess humid kent mess mullah neal overview probability reference ria strategist
7/5 telegram tome z
7/6 alto columnist contingency distraction dynamic f frankly geo geographically gore j marquee mature maturity morse
7/6 network purport rash rosemary seem severance undecide year_0
7/7 alpha animate available awake c chill clash comedian confuse contestant controller coward curt dispatch eyed
7/7 logical metz observation precisely reassign spear stellar suite tricky vice
7/8 and_now appointment assign assistant audition carbohydrate description disagreement enjoyable illustrate multiple
7/8 nutritional poignant rude subscriber
7/9 blackberry cluster curiou delete dense earnest friend fruitful information nervou periodic puzzle selection
7/9 statement sync televise
7/10 annoy bickere blunt brigadier cam constructive disparate finite groom narrative oddly reshuffle shorter upstair
7/10 vowel
7/11 deliciou headway i_have kitchen malik managerial ministerial plus portfolio snail stranger switch tast useful
7/11 velocity
7/12 add dial footage fuzzy geometry invariably layout pickup somber spicy vinegar vomite
7/13 bump commentary difficulty frantic periodically torque twist
7/14 afternoon bean casual correspondence gossip pepper sticky twitter
7/15 carrot gunfire hour meet page smile
7/16 abdomen communicate desk dull laugh morn pair tun
7/17 crisp
7/18 tone
8/-7 dunno
8/-5 ^_everyth may
8/-4 dean
8/-3 again not_want vibe_in
8/-2 #who=first/my-authority the_mood
8/0 ^_break again_$ allen arise associate barton be_with betty billy bobby butler christmas clark collin congressman
8/0 cooper cote councilman cutler developmental executive gibbon goodman greg inspector know latitude ledger lewy
8/0 location lori mystery one_of orbite ponte rather_not remote ridge ron ryder sander saunder scenario sheriff sonny
8/0 spokeswoman subcommittee sylvester there_$ timothy tyrone uncertain until_then walt warner why
8/3 ^_train hybrid jack not_say train_in yes
8/4 analyst associat bud committee compell daunt dwarf explanation freshman garnett graham maxwell molly nancy option
8/4 orbital partner payoff plot recount the_trade
8/5 afar analyze centere counsele dick loch please protagonist robin spencer still thunderstorm tony weigh
8/6 cisco feud inform joe lull note nudity q receiver stress urgency
8/7 ^_as analysis anonymou broker col emotional excite glimpse indicative map memo mo moss motive negotiator pinpoint
8/7 preview recast senior similarity specify unname yahoo
8/8 amp analyz cone cooler headach interactive optimal quote
8/9 biographical constable courtroom dimension equation g his neuron predictable proxy quirky refresh ripe shea viewer
8/9 vivid waitress
8/10 ask be_me bland companion contradictory dimensional goran sergeant sit
8/11 bodyguard counterpart cube encode graph hasan ideally informally intermittent logistics precise satisfaction
8/11 substantive
8/12 alternatively announcer bruise editor functionality humor interpreter motivation pea sharper skirmish stakeholder
8/13 afterward caller check curve separately sideline thoughtful
8/14 array bunch entertain hourly optional tab
8/15 button cinnamon direction informal irregular
8/16 occasional verbal
8/17 lively message tip
8/18 occasionally
8/21 extra neatly
9/-6 be_be
9/-5 lawyer perhaps
9/-4 constellation
9/0 alan burbank certain chandler chapman chevy coincidence deployment fictional gene get_a hank holly kay larry moody
9/0 pam perry ray robbin sibl unresolv walsh warren woody yet
9/2 keep sam same
9/3 b honestly
9/4 #told=thing/was agent bullock confirmation correction discuss drink fuller investigator luke relationship rory
9/4 solve swat weaver
9/5 #told=the-thing/coming around bowman colin d deposition indication madden mediate parson reveal revolve salomon
9/5 wound
9/6 #told=i/is celebrity consult envoy exact for_my fowler news nickelodeon not scene
9/7 abu correlation exactly finale hood intelligence opposite patch prospective sunny wes
9/8 depth dim fidelity jeff mate matt rooky search sensitivity sort
9/9 client intense module specific
9/10 acquaintance activation frequent mora sinister valentine
9/11 approximate key liaison mix quiet quiz spice uncomfortable
9/12 audio funny presenter protein server stat topic
9/13 consultation endless gastropod maneuvere pause plum setup telephone
9/14 abdominal customer pale plenty sporadic
9/15 basil excerpt hallway
9/16 presentation sketch then
9/17 input
9/18 humorou randomly
9/19 nicely
9/20 menu
9/21 each
10/-3 ^_someth
10/0 baker dee kirk mack publicist ruby rumore tenet that_the woodward yate
10/2 want
10/3 #told=the-thing/open family maybe principal unsure
10/4 disclose holme jake plummer riley scary schedule testify tonight
10/5 chad evaluate heather holden intern josh kelly pentagon underscore
10/6 donna muse psychic reese supervisor undisclose unfold volatile wardrobe weekend
10/7 advisor affidavit barney crocker doing have_not pleasant profile receptor soprano
10/8 * commander dell itinerary myriad unavailable unconfirm update
10/9 ^_be adviser character colleague confidential explain galloway lately oate tir trivia unpleasant
10/10 infinite logistical mail mike officer placement
10/11 e interact interaction n tense vary
10/12 binary curry flavor ghazi slot subtle
10/13 awkward demeanor graphics reporter
10/14 angle comment different ginger meal rotation workout
10/15 accompany constant ups
10/16 platoon texture
10/17 salad
10/19 between breakfast
10/20 bundle
10/21 interval
10/22 homework
11/-6 hear
11/-5 vibe
11/0 ethan experience griffin hick mention ross star trouble
11/4 cousin fox hal if interview levin lynch neighbour parker
11/5 garner hypothetical personality skinner
11/6 counselor nash say sheen
11/7 atta departure dunn kyle mediator murphy randy
11/8 alia an background encounter juror number roommate terry
11/9 complexity orchard script
11/10 overlap spatial
11/11 correspondent eyewitness familiar hint interviewer office p parameter profanity some synopsy week
11/12 beforehand chuck daytime locker
11/13 answer cameo discussion matrix staffer tim
11/14 helpful k linear
11/15 terrific vector
11/16 cordial jok node random unanswere
11/17 complement
11/18 arrange parsley
11/19 assortment
12/0 val
12/3 be_underfund depend year_$
12/4 buddy
12/5 whereabout
12/6 apple cox nick r sim
12/7 dexter jerry rick
12/8 intrigue taha
12/9 episode insight operative sherry testimony
12/10 anonymity bravo informant porter shift team undercover
12/11 deliberation recur
12/12 buzz column narrator sequence
12/13 transcript
12/14 amino
12/16 amuse brief candid entourage
12/17 alternate anchor bite regular segment
13/-5 whether
13/-2 sure
13/0 reeve story
13/2 weird
13/5 mood
13/7 be_on look special stuff thing
13/8 bowle detective odd
13/9 clue
13/10 berry joey
13/12 aide detail narrate tell
13/14 intimate
13/15 guest
13/16 listen
13/19 evene nightly
13/20 weekday
14/-9 might
14/0 situation strange
14/2 :hedge complicate
14/6 sawyer
14/7 since_the
14/10 buffy intrigu
14/11 er
14/14 leno
14/15 assignment staff variable
14/19 pick
14/22 chat
15/0 someth
15/3 tom
15/4 matter underfund
15/7 about wait
15/13 rove usual
15/19 backstage
16/-3 or
16/0 happene
16/9 talk
16/17 feedback
16/18 room
19/2 #when=further/open
19/4 #when=first/open
19/22 conversation
"""
