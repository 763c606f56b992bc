"""What 5640 labelled problems teach about solvable: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "d7338d09d1c7d47f"
ANSWERS = ("no", "unclear", "yes")
ROWS = """
-27/-24 capitalism
-20/-25 law
-19/-18 communism
-19/-10 eat
-18/-23 dy
-18/-17 abolition scrap
-18/-16 austerity
-18/-15 #settled
-17/-21 slavery
-17/-13 ban
-17/-12 socialism
-16/-23 annexation
-16/-19 war
-16/-18 abolish monarchy
-16/-15 emigration prohibition
-16/-14 campaigner
-16/-10 communist
-15/-20 #when=first/was
-15/-18 age
-15/-17 appeal repeal
-15/-15 rule
-15/-14 world
-15/-13 repressive soviet
-15/-12 revolution
-14/-22 colony
-14/-19 emigrate
-14/-18 apartheid
-14/-17 dictatorship ordinance
-14/-15 independence slave society
-14/-12 advocate century democracy freedom persecute reform
-14/-11 human suffrage
-14/-7 fascist
-14/0 pen
-13/-23 country
-13/-18 death enact
-13/-16 colonial invade penal
-13/-15 canada patent
-13/-14 colonist environmentalist generation immigrant proponent
-13/-13 cherish oppression
-13/-12 blockade
-13/-11 beat dutch punish
-13/-10 catholicism farmer invention tax
-13/-9 ardent boat censorship china nineteenth
-13/-8 activist
-13/-7 anthem first
-13/-5 stamp
-12/-19 bankrupt moratorium
-12/-18 immigrate rul
-12/-16 secession tide
-12/-15 cradle occupation treaty
-12/-14 city enactment era impose overturn violate whale
-12/-13 abandone and_the monument
-12/-12 capitalist close demolish get_the pass regime
-12/-11 adopt authoritarian indigenou modern neutrality outlaw repression tibet unfair
-12/-10 become outscore proclaim
-12/-9 establishment oppose
-12/-7 import nationalism qing socialist
-12/-6 artificially manifesto protest safeguard
-12/-4 like
-12/-3 coin
-12/0 by
-12/2 german
-11/-18 endangere
-11/-17 declare
-11/-16 famine preservation unconstitutional
-11/-15 invasion restoration upheld
-11/-14 embargo heritage persecution
-11/-13 abandon citizen citizenship cruel crusader no pioneer protect unjust
-11/-12 controversial crusade deaf government lighthouse restrictive revolt uphold
-11/-11 amendment domination invader modernize off_the reunification
-11/-10 defy japan regulation restriction
-11/-9 abroad down forefront illegal obsolete outdate prohibit successfully win
-11/-8 about_money barrier commemorate discriminatory imperial neo record staunch suppression
-11/-7 anti be_do burnt laborer labour liberal painter pig prohibite protectionism reformer strict suppress tariff
-11/-7 we_lose
-11/-6 compulsory denounc export poor
-11/-5 fiercely mao nationalist peasant postage
-11/-4 erect everywhere textile
-11/-2 polish
-11/0 because convert flag jerk protestor slogan torch
-10/-20 state
-10/-17 landmark
-10/-16 crippl holocaust panama roe winter
-10/-15 constitutional
-10/-14 born disgrace exile pollution postwar
-10/-13 abortion cod exploitation foundation humane kingdom overthrow permanently politician punitive sell
-10/-12 aboriginal bred bust deprive establish legislation libel liberate philanthropist pollute prosperou restore
-10/-12 unsafe uprise
-10/-11 commonwealth conscience demolition empire federation feudal imposition proclamation shipyard swiss toppl
-10/-10 #hopeless internationally inventor spearhead strike stringent system
-10/-9 decree defend emperor environmentally migrant pagan relic severely subsidy triumph
-10/-8 ^_capitalism agricultural cattle enlightenment favor foremost hong modernization monopoly onward sculptor
-10/-8 statue sweep
-10/-7 centenary effectively favore flourish january only progressive publish revolutionary social
-10/-6 exposition fair illegally intellectual tradition unfairly
-10/-5 mural resist timber
-10/-4 adherence bronze cheap confiscate crush fenc sculpture secular solidarity
-10/-3 lift
-10/-2 as_a be_no movement
-10/0 paint patriotism porcelain protester recycle
-10/4 banner finish
-9/-18 extinction
-9/-16 ced statute
-9/-15 abandonment decade deport farm impoverish
-9/-14 #hands=private climate environmental iceland protection renounc segregation verge
-9/-13 civilization copyright legally perish referendum
-9/-12 amend antarctic brazil circa constitution found mankind nation native reclaim republic sanction sovereignty
-9/-12 university
-9/-11 attempt birth herd heyday min nature outright seeker thoroughbr
-9/-10 affirmative already boom cornerstone defeat destroy doctorate incorporation overwhelmingly smoker supremacy
-9/-10 unite welfare yacht
-9/-9 argue back_$ curtail deem dignity dismantle misguid popularly reputation revert under unsuccessfully what_be
-9/-8 ^_brexit altogether argentine brexit coal condemn critic forbid honore industry preserv quarantine rain russia
-9/-8 waste
-9/-7 #who=first/that activism curb defiance fail fish handball land lose posthumously poultry practitioner profession
-9/-7 pulp reformation today twentieth unification universally
-9/-6 automobile collector crumbl forbidden industrial literature measure pension replica will_never
-9/-5 denounce embrace forcibly gold inefficient invent medal opponent parliament quota ruble
-9/-4 blind business counterfeit motherland non register
-9/-3 business_$ exhibition i_be many
-9/-2 child entry free iron
-9/0 billboard brutally consumption dedicate demonstrator discard dissent domestically gong ideology propaganda steel
-9/0 test thereby violently yuan
-9/3 rubber
-8/-18 observatory
-8/-17 legacy
-8/-16 life
-8/-15 asbesto ruin stricken
-8/-14 annex fertility politics preserve statehood
-8/-13 civil dam destruction ever skyscraper starvation tuberculosy
-8/-12 charter conquest conservation decommission devaluation dictator dominion economically harm liberty march
-8/-12 monarch now_$ old overhaul reject territory
-8/-11 immigration induct inhabitant officially rancher runaway thatcher tycoon undocument
-8/-10 antiquity breach bridge compensate convention emission enforce get_old govern harsh imprisone industrialize
-8/-10 injustice intrusion invalid national pact prevalent provision rename thrive tobacco undermine weaken
-8/-9 #when=further/past against ancient babe cow destine exclusion forc ghetto harmful inaugurate launch prosperity
-8/-9 removal revere ruler
-8/-8 ^_austerity ^_war act bre champion congress magnate martial outcry permit racism raz settler unpopular virtually
-8/-8 war_$
-8/-7 angere conservatism construction enforc feminist film forestry icon labor lumber philosopher prevent religion
-8/-7 seize tolerant turk victory
-8/-6 animal anniversary break butterfly drown equestrian finland inspection invisible libertarian livestock music
-8/-6 nobility oblige outspoken petition possession regulate renown subsequently traitor
-8/-5 confederation dissident enrage indoor partially pretext resistant roller sail seiz ship surplu swimmer thousand
-8/-4 believer cap celebrate conservative contemporary judo liberalization nobody_in out_of pride reward
-8/-4 systematically underground
-8/-3 #when=further/was be_0 introduction sheep
-8/-2 div rank turn
-8/0 ^_too adhere bearer beaten ceramic cigar commemorative curl decisively demonstration exporter firmly goods
-8/0 harshly importer liner machinery pillar promote restrict rigid rioter silver snatch spirit symbol tu vessel
-8/2 late say_no
-8/4 wooden
-8/6 print
-7/-20 asylum
-7/-18 brink
-7/-17 year
-7/-16 disastrou precedent
-7/-15 exception threaten
-7/-14 eventual
-7/-13 :granted accident alien birthplace conquer historic illegitimate residency seizure storm tech
-7/-12 bolivia covenant deportation exist invasive laureate plague polio populou property supreme topple western
-7/-11 clone conception coup descendant discrimination fled grandfather institute mad polytechnic population reign
-7/-11 restitution revive threatene unilaterally
-7/-10 #told=you/can belove centennial dissolution down_in eradicate exemption historian ineligible infringement
-7/-10 ironically kill landowner loophole ratify scholarship soro tarnish wales you_can
-7/-9 #told=our-thing/was #when=first/past architect creation defamation democratically destructive empress erode fam
-7/-9 gay glory hero imprisonment injunction institution legislature limit madame mandatory masterpiece migrate
-7/-9 overcrowd railroad rejection rewrite stay successful swallow taxpayer unsuccessful
-7/-8 ai anyone breaker compassionate conceiv corporation craft dioxide do_be exempt fear grandad justify marco
-7/-8 medicine miner napoleon partly physicist punishment recipient regain scheme sea shipbuild undefeat unreasonable
-7/-8 waterway widespread
-7/-7 #told=they/past 0_and abide artifact boycott breed carbon contrary deficit directive dub dynasty economy
-7/-7 elephant eminent fisherman foreigner gase hail immoral leap marijuana medalist migratory nascent prestige rate
-7/-7 re revival royal taboo tourist unfit weakene wip
-7/-6 ^_politician ^_university ballistic battleship bestow bourbon civilize consequently corrupt crackdown dump
-7/-6 entrepreneur everyth_about famou germany humiliat iconic interest livelihood newly over popularity prize
-7/-6 reproduction ruthless stagnant subsidize sunk vehemently warsaw
-7/-5 aggression agriculture and_it architecture artist avid builder commercially conversion dispose further
-7/-5 goalkeeper greatly have_let infuriat introduce my_first ostensibly penalty prestigiou sacr seminal smuggl stolen
-7/-5 taint taxation technology tolerance uk
-7/-4 :motion advancement berlin ceas cleaner competition criticize discourage enthusiast famously fundamentalist
-7/-4 innovation narrowly nurse_leave peaceful poet polo principle purity slaughtere sorry_$ superiority synagogue
-7/-4 system_reward ushere vs
-7/-3 hygiene keeper public sign used
-7/-2 at_0 factory fashion hour_$ revise sink
-7/0 #who=first/doing ^_can accordance aim anarchist backstroke balloon bar be_all chiefly cigarette competitiveness
-7/0 courageou credite cruis flotilla frigate garment gradually greenback hat inspire karate lobby manufacture
-7/0 manufacturer marble merchant ming miniature party pav plaque platform pole pollock prolific puppet religiou
-7/0 rendere resistance sentiment shed slap springboard stance synchronize that_be tong towards traditional vigorously
-7/0 virtue wool ye
-7/2 push throw
-7/4 edg
-7/5 fist too
-6/-15 paradise refuge
-6/-14 collapse demise doom ill noth sued survive
-6/-13 drought endanger federally orphan remake ultimately
-6/-12 ago conservancy epidemic father live myth neglect recognize smallpox suing
-6/-11 ail amnesty court defunct ecological erosion fame fossil history landslide ozone poverty prehistoric
-6/-11 proposition revoke sanctuary stave
-6/-10 adoption alive chile millennium pandas save treasure wealthy
-6/-9 absolute ancestry before breeder brutal challeng collaps embryo emergence eventually expedition graduate
-6/-9 homosexuality inception lifetime many_person privacy profoundly registry renounce return south title
-6/-8 aire ancestor art artificial attain certify conserve crocodile cruelty deed election expulsion footballer grow
-6/-8 guarante hunger initiative invoke metropoly migration morally nostalgia paralyz plantation rebellion reliant
-6/-8 sprinter surpass technically throne vote
-6/-7 ^_grandad august burgeon burn certification church contract countryside disabl doctrine eliminate go_to have_it
-6/-7 have_say historically initiat mighty ownership people pesticide piracy platinum power rampant sar treason
-6/-7 unanimously unemploy unprecedent venerable wartime withdrawn zimbabwe
-6/-6 #when=further/undergone :light ^_academia ^_miss academia allow ambitiou anyway approve award be_eat bird boxer
-6/-6 chartere coaster containment cultural experimental extraction fishery for_good graze gypsy homosexual inflation
-6/-6 influx largely massive outrage passage punishable rais renaissance renewable repatriat scholar se soar sport
-6/-6 submarine surf surfer sustainable technological totally wrongly
-6/-5 ^_society amateur annually arrogant be_law belief big catholic chemist condemnation dairy disregard dollar
-6/-5 dominance eas ethanol eu fly forgery genetically gloriou grip guise hog influence jubilee kai kid_have level
-6/-5 medieval ninety_$ oyster paper_be pier pontiff prominence punk ratification retire revers reverse sailor shame
-6/-5 shield sixth sorry stereotype streak stun supposedly surgeon_say the_ninety two_year volleyball vow watchdog
-6/-5 wave westward wrought
-6/-4 ^_football ^_interest ^_private acclaim admiralty always_will anymore anymore_$ bergen canoe completely
-6/-4 confederate construct crane cultivation enterprise fad fortification fourth holder interest_rate lama lose_with
-6/-4 minister opium overwhelm paris philosophy policy popular practically purge railway sewage to_whoever trillion
-6/-4 tuna turkey university_rank victoriou visa_rule wrong_thing
-6/-3 #told=that/is #who=first/this be_lose donate forget from_january it_rain should somebody_$
-6/-2 #told=we/unsaid :finish all_$ before_i mark smoke year_of
-6/0 #told=person/again #who=first/the-thing aggregate always assembly baroque beef blatant cane ceil cement change
-6/0 change_$ classical clean compatriot copper currency deliberately denomination design ding disposable domestic
-6/0 duck emblem extensively firearm flame flemish furniture gain goal grass hammer harness helmet heroic hobby ink
-6/0 instrument intolerance jointly jump leftist lightweight like_it liquor literally ma metal monk monumental
-6/0 motorcycle offend opposition organ orthodox oversea pavilion photographic pipe pledge pork portrait preach pro
-6/0 pulpit purpose rabby racket radical raft rally reformist reliance sag self shanghai shutout smuggle speculator
-6/0 stain steam submission supervision supporter surg swim thieve thus to_have trademark traditionally trucker ultra
-6/0 velvet voucher warship wax widely
-6/2 can_not junior practice textbook
-6/3 pan tablet
-6/4 apparatu bent form marcher stainless with_money
-6/5 bamboo chant li smash
-6/7 rifle runner
-6/9 wav
-5/-14 extinct
-5/-13 beach liability now recover reef wildfire
-5/-12 :prize cure irreversible wildlife
-5/-11 dolly fetu insane insure isolation pristine recession
-5/-10 #told=thing/is :exam archaeologist authority bachelor coastal curse escape financially grande handicap harbor
-5/-10 natural novelist synonymou union
-5/-9 aquarium archaeology belong claim consider costly ecology forever go guarantee million oust playwright prairie
-5/-9 rebuild reclusive shelv shut spawn surgeon swine
-5/-8 battere billion comeback dare deflation deny dweller expansion expectancy final fundamentally infamou lech
-5/-8 nuclear originate promise prone reactor regard tonga tourism transform urban violation withstand wrath
-5/-7 0_no airliner applicable ash backlash botanical clause commission constitute continent cult descent embryonic
-5/-7 emulate en eradication evade evil fle fledgl formally highest humiliation inflict landscape lax license lifelong
-5/-7 lion list_be maritime mentality negro ours pet publisher refusal renewal rescu resurgence sham shameful
-5/-7 slaughter stipulate the_state thwart torture unacceptable young
-5/-6 #when=further/can ^_vat a_classroom ambition amusement be_finish bill censure dane dangerously dead die dubiou
-5/-6 economic educator elimination entitl excavate folklore gradual hazardou honor inland international johanne junta
-5/-6 majority miss morocco music_$ notoriously ordain poisone powerless prostitution recognition rightly salvage spur
-5/-6 teach temporarily teng territorial tolerate unnecessary utterly vat veto weathere with_that
-5/-5 ^_young achieve advocacy aid association athlete athletics be_over bull capsize chance choose conservatory
-5/-5 contaminate cricketer dead_$ declaration deter dissolv earmark eclips ecstasy educate effort encyclopedia
-5/-5 exploit fortune greenhouse halt hous in_my issuance legitimate letter_say me_what medicinal middleweight
-5/-5 missionary money_in morality ne nickname period person_with petr physics pirate pollutant prop provisional raise
-5/-5 renovate slam stand_$ submerg test_in visionary warrior welterweight wipe
-5/-4 #told=doing/past #told=this/is :absolute ^_algorithm ^_social achievement algorithm_decide arrogance ashore
-5/-4 at_easter cinema clement collective commenc compete consulate decide_what decide_who depiction detain disband
-5/-4 electricity essentially fell finish_$ from_september go_in gre help_$ homage i_miss i_would ignore itself
-5/-4 jobless mean_i miss_my naval notably perceiv rebate reckless refurbish reproduce retaliate sand scientific spite
-5/-4 stubborn study surge telecommunication therefore tighten turn_down twenty unlawful who_get
-5/-3 #told=authority/again #told=it/has been #told=thing/undergone ^_why be_who carer_$ child_and country_be engineer
-5/-3 festival folk freeze get_noth ice internship lose_the on_monday society_doe value_carer wage why_doe
-5/-2 #told=the-person/was ^_boss candidate control day designer do_it easter fellow harvest instead_of it_all join
-5/-2 memory revision safety under_the what_we
-5/0 #told=the-authority/open #told=the-thing/undergone #who=first/we ^_two abstract affiliat always_have and_they
-5/0 and_we architectural backward badly barn be_how bicycle bilingual blow bravery brotherhood call_it ce celebration
-5/0 chamber charcoal circulation cold commemoration composer conform contribution conventional cotton criticism
-5/0 critique custom denominate depict der devout disproportionate disrupt dong dragon dur dynamite encourage ensure
-5/0 entrench excellence excessive execute explicitly fence firework float flock footwear for_it forcefully fountain
-5/0 framework franco fraudulent fringe fur gallon globally golden gra granite gum gymnastics hammere han heavily
-5/0 i_ask if_you incompatible incorporate indifferent ineffective inferior influential install insult intent
-5/0 interprete ire irresponsible irrigation knowingly lad lash latter lawful legion ling locomotive macao magnificent
-5/0 maiden maker market martyr massacr maxim meaningless melt meter mobilize nearly nevertheless novelty occupy
-5/0 openness organization organizer outdoor parliamentarian plaster pledg po poetry pornographic pornography postal
-5/0 powere preciou principally professionally prominent prophet prototype publication pure pursuit rainbow rapid
-5/0 rapidly redistribution remembrance remove retaliatory rhetoric riot ris rout sacrifice satan semi sheng shipment
-5/0 speculative spread steadily stoppage strengthen strictly strive strongly tenth the_big tightene tin ton torah
-5/0 torpedo toward tram treatise unarm unauthorize unleash upon usage vault veil vigorou vinyl wang wast whiskey
-5/0 with_a worker worship yan zinc
-5/2 #when=first/not attitude have_become meat themselve
-5/3 habit tank while whistle without
-5/4 applaud dog mainly make obscene own sword tractor
-5/5 barricade disperse
-5/6 be_some hymn instead kick pour souvenir tea
-5/7 canvas salute slide toilet
-5/8 specially
-5/9 confidence
-4/-15 devastate visa
-4/-14 endemic that
-4/-13 cayman island
-4/-12 school status worst zoo
-4/-11 ^_exam aging boomer insurance prison relocate
-4/-10 abort arctic designation disability downfall dream existence flee forest grant heir legality liable miracle
-4/-10 regent scotia titanic
-4/-9 autonomy businessman compensation convict damage hardship inhabite mercy mythical ocean reinstate respect
-4/-9 scientist seek swan they wreck
-4/-8 archaeological aviation benefit blowout botch certificate cholera dent flora heart heroine historical
-4/-8 hydroelectric inheritance kaiser king mismanagement offshore origin permanent propose queen quo rid secrecy
-4/-8 sell_the severe superpower taft temptation these_day toxic transplant unemployment unilateral voyage waterfront
-4/-8 yale
-4/-7 aeronautic appall assert avenge behind_me brunswick bulldog census close_at come_down comply conviction dangerou
-4/-7 decision denial depose drastic epic fre greatness hand_in homeless i_turn ignorance islander legendary
-4/-7 legitimacy loo malaria memorial misuse nonprofit orchid outpost override panda plunge prevail prevention royalty
-4/-7 skeptic stampede stay_in stick_to the_tender turn_0 upset vol windfall
-4/-6 #pictured accession bastion be_break buffalo championship dependence discontinu drastically eagle economics
-4/-6 elderly electorate embark erase finally futile grandson great havel hectare hoax hockey letter_come my_career
-4/-6 notion on_at poison rink sector serra skier so_no stigma success succumb take_out the_observatory theft
-4/-6 theoretically these underwater virgin wild
-4/-5 :daily ^_dad ^_life ^_tech ^_water aged application aspiration auction auspice autonomou be_simply biggest cas
-4/-5 centerpiece comparative contagiou corruption crown deterrent elect elude evict exam_be exist_$ expel experiment
-4/-5 faltere feat freez god goddess hi hunt in_that likene magnet marathon mas mathematician militarily monastery
-4/-5 mormon notoriety older originally owing percent proportion race radically rare render six_year soccer
-4/-5 substantially temple the_bridge the_storm the_time threshold too_late uranium vaccination vandalism vat_on
-4/-5 water_under we who_think
-4/-4 #told=there/coming #told=they/not ^_inflation a_cost able all_the baku because_of behalf belong_to betray
-4/-4 bitterly britain brussel brutality bureaucracy carnival cha client_go culminate day_one despite discharg eat_it
-4/-4 equality erasmu fest five_year foolish foothold for_five four_$ germanic give_the guilder hate he_dy heaven
-4/-4 hindere honorary hugely inadequate infect inflation_eat intact intend it_with lung methodist mold monetary
-4/-4 my_day nowaday nun parity plummete plung porto racer recreational reel requirement retrospective roc school_in
-4/-4 seal seriously sewer shun sign_$ simply soil soul struggle swift that_$ the_skip unsecure untouch veterinary
-4/-4 voluntary wholly you
-4/-3 #told=nobody/is #told=the-person/coming ^_city ^_sit able_to anyway_$ be_able behind childhood_$ do_now
-4/-3 dy_before early_and gas get_an ha league level_in membership not_a once_be only_care ref registration
-4/-3 ruin_childhood say_there sister_wed stupid take who_you
-4/-2 #told=the-authority/was #told=the-thing/was ^_winter adult_learner always_$ an_interview be_born be_dead
-4/-2 before_he come_back demand family_on for_everyth for_me forget_by goalie good ha_$ have_$ have_ruin it_come
-4/-2 leave_the mill on_our paper say_someth the_day the_farm the_good total water
-4/0 #told=doing/is #told=my-person/has been #told=this/not #who=first/our-charge #who=first/our-person 0_in ^_poor
-4/0 accuse actively admire advance aerial aesthetic alienate all_about amongst and_two antique appetite armistice
-4/0 article attract author away badminton banana barometer be_one behead blanket bloc borrow boycot buoy buy campaign
-4/0 can_call cartoonist centralize charitable charity che cheng chien ching cling commerce conspicuou consumer
-4/0 credential culturally culture cyclist damn decisive decreas dedication defender deserv destroyer detractor
-4/0 devotion dinar dive dominate donation drift du dwindl ease easily efficiency electric electronic endors enemy
-4/0 enjoy entirely evangelical evidenc exceed excess exhibit expatriate extant extremism fake fashionable ferociou
-4/0 find_out follower formulate franc freighter fuel genre genuine gigantic gun hacker handgun harass heavy
-4/0 heavyweight helpless hostility illustrator improve incapable incite index inscribe insistence instrumental
-4/0 interpretation issu it_that jan journalism just_be kilogram ko kroner label laud legislator levele limelight
-4/0 literary loot lose_$ lu mainstay maintain marginally mausoleum mechanical mercantile ministry missile
-4/0 mobilization munition muster nationwide navy never ninety not_grow not_have not_hear nude on_night one_$
-4/0 onslaught open openly ordination organize participation partition pas patron patronage patten peg penalize penny
-4/0 petrochemical plant poisonou poor_$ powerhouse preferential primitive protective protestant provocative qualifier
-4/0 rail realism rebuke rein reorganize reprint retreat roar sanitation school_$ scratch section servant seventh
-4/0 sharply shih shrank shrine sixty skate slang smuggler socially solo song squandere stimulate stimulu stud
-4/0 successive such surpluse symbolic tall teacher technique tertiary theology thereafter titl to_that tory towere
-4/0 transport trap traveller tung umbrella unbeaten unseed urg vain welsh wen whereby work_$ yen
-4/2 #who=first/i curtain for_the i_say like_that newspaper roof tendency until
-4/3 :create bulldozer clamp collect essay knock machine mine_$ pot pottery pump stand
-4/4 ^_no bow consistently fabric haul shoe tile
-4/5 #seen3 altar blistere brick candle forty loudly medley moderately not_what
-4/6 ^_i decoration easy past patriotic silk sturdy ticket tool twice
-4/7 clock dance discipline wield will_not
-4/8 cloth lean round swung
-4/9 rhythmic shout
-4/10 poster
-3/-15 lease
-3/-14 care
-3/-13 flood
-3/-12 widow
-3/-10 any_more childhood refuse settle
-3/-9 believe summer
-3/-8 dat prove river unless
-3/-7 #told=my-thing/undergone build career exam garden have sick starv treat vaccine
-3/-6 at_noon easter_$ football for_our good_$ have_tell journal master no_exception not_make refugee take_person
-3/-6 want_to will_be would
-3/-5 #told=my-thing/past ^_time ask_twice bully by_a detention fellowship fire_service fly_and high pass_away
-3/-5 permission press_send qualify storm_$ survey the_herd thesis time_fly us_$ with_every
-3/-4 #told=my-thing/was 0_pass :vague-thing a_whole altere among_them annull as be_annull be_run be_up big_platform
-3/-4 blossom blossom_on break_the bulldozer_come cherry_blossom come_on crumb cub cut_in december down_the enough_for
-3/-4 exclude goe_to hurt in_december inclusion interview_from licens life_be mare memory_$ mother my_interview
-3/-4 only_tape platform_own sale screen_have shall since_my sixth_form tape_of tell_my the_badge the_pier the_system
-3/-4 this_country too_short turn_my us_with without_ask
-3/-3 #told=person/has been #told=thing/coming #who=first/everyone 0_october ^_noth ^_weather academy and_always
-3/-3 and_in and_one and_there ask_me be_learn be_publish big_tech candidate_get cohort colour date_for death_$ dy_$
-3/-3 dy_on erasmu_be for_us generation_$ go_and go_for go_the have_already have_do have_move in_brussel instance_$
-3/-3 it_they just_a london lorry mass measure_noth more_that my_cohort not_fair office_and other_candidate price
-3/-3 purchase recipe_book ring_at saturday should_have skip_the stay_on step_on thank that_generation that_green
-3/-3 the_clinic the_law the_lot the_sea the_trust theory they_ring try_$ unfair_to used_up way_they we_may you_be
-3/-2 #told=our-person/undergone ^_health ^_parliament ^_person a_family although baritone be_leave be_undone be_we
-3/-2 begin business_now buy_the case_$ club common contract_sign discharge drawer drug fair_$ fifth fill_it fire
-3/-2 future_$ going_up green_$ have_ever i_teach in_write it_in it_too job_anyway law_say learner_have life_$
-3/-2 london_$ make_a man_have me_to miss_the mud no_clue nonsense_$ not_exist of_nurs one_for other_way ought
-3/-2 our_branch pension_age politician_have predecessor racist rank_be repair rule_mean science_be solicitor
-3/-2 someone_else the_decision the_final the_hill two_of undone us_all visitor when_a whoever whole year_ago year_for
-3/0 #told=authority/coming #told=doing/not #told=he/is #told=my-person/again #told=the-authority/unsaid
-3/0 #told=thing/can #told=this/past #told=we/open #told=you/open 0_for ^_at ^_landlord a_new a_second about_it action
-3/0 alarm all among and_person army avoid ballot bound but_the carry come_$ company day_and dirty do everyth_$ fall
-3/0 flatmate fun_$ group_$ here_be house_$ i_still idea in_january it_or jumper keep_going lay low mine my_flatmate
-3/0 my_hour nursery off_$ oil on_one own_the paper_in person_be person_decide person_do person_who pop raise_a
-3/0 saturday_$ september somehow someone standard subject sugar that_make the_air the_client the_desk the_exam
-3/0 the_head the_junior the_nerve the_photo the_wind theatre thirty to_0 to_canada tree university_be until_0 until_i
-3/0 van would_be write_$
-3/2 #told=my-thing/unsaid #told=our-authority/undergone #told=person/past and and_those be_not chart employ foot from
-3/2 on_friday person set until_july wednesday
-3/3 at_our branch catch eighty green material net of_tension out relay snap the_school third violin
-3/4 #told=that/not academic anyth_$ bad_with blue captain chaotic_$ day_the email fast hundr time_management
-3/5 #told=the-charge/not #told=there/is #when=further/has been :comparative ^_procrastination praise procrastination
-3/5 shop speech straight translate tune welcome
-3/6 #hazy2 ^_french copy documentation hand jacket my_head nerve somebody what_i
-3/7 book engrave mostly use
-3/8 glue spray towel
-3/9 uniform
-3/10 roll
-3/12 slip
-2/-13 marriage us
-2/-12 health judge
-2/-11 county
-2/-10 future
-2/-9 insurer owe parent_$
-2/-8 ^_big apply enter estate north
-2/-7 be_out decide its the_0
-2/-6 #told=they/is and_their deposit deserve june person_on risen spark
-2/-5 :person and_go girl legal novel professor the_police the_result the_work they_do tide_low
-2/-4 #told=person/not 0_january 0_person ^_whatever accept be_take become_a by_sunday cycle dental developer draft
-2/-4 early eight_of entire extend film_of he here_we hope i_press it_as la lamb_be lose_our make_my my_bed my_nine
-2/-4 noth_but open_to our_nursery overrun record_$ recovere regatta reopene rescue scare start_at the_bishop
-2/-4 the_country the_federation the_part the_witness way_round we_go wrong_attachment year_have
-2/-3 #told=everyone/past #told=her-thing/unsaid #who=first/they 0_nd ^_because ^_by ^_eight ^_make ^_open a_0 a_final
-2/-3 as_of at_mass be be_$ be_behind be_four be_print be_wound branch_close candidate_in centimetre chang classroom_$
-2/-3 court_say december_$ dog_$ down_we dy_and every_winter exam_measure for_six grandpa inside_$ it_back it_be
-2/-3 january_it laps last_speaker latin literacy my_faculty my_grandfather my_paper my_reception nd no_place
-2/-3 not_reopen one_on one_want only_want our_client our_sixth out_when part_time phone_on pill pitch_be playground
-2/-3 post_and probate s_be scheme_take see_my should_not sign_with speaker_of sun take_all teach_for tender_by
-2/-3 the_county the_fire the_hear the_lease the_march the_sample two_with we_get will_always wound_up
-2/-2 #told=it/not #told=she/undergone #told=you/was :change ^_dialysy ^_hous ^_lose ^_mark ^_publish ^_should ^_uncle
-2/-2 a_group a_week adeyemi all_0 along_with and_none another_person anywhere at_school away_the back_the be_clear
-2/-2 be_close be_extend be_final be_last be_pulp be_since be_withdrawn begin_$ burn_the by_heart care_$ chef_post
-2/-2 close_date count_0 decision_be deputy_post dialysy evene_before fac farmer_$ final_on forty_year girl_i
-2/-2 have_begin have_sign have_turn have_used head_chef hold_a i_join i_learn i_leave i_may i_suppose in_hull in_july
-2/-2 in_two internet_and it_by it_start it_stay just_how landlord language laps_in last_appeal late_for learn_on
-2/-2 librarian lot_$ nobody_under not_come not_count not_talk noth_to nurse of_her on_penalty or_perish over_$ panic
-2/-2 parent_i path person_have point_and publish_and publish_or pupil_and rain_on research result_day sabbatical
-2/-2 shop_be show_the so_my still_walk strike_the sunday sunday_and table_$ take_the ten_year test_$ that_in
-2/-2 that_week the_balcony the_better the_care the_deputy the_field the_flood the_foundation the_grade the_long
-2/-2 the_mark the_ministry the_scheme the_world they_give this time_and to_another to_someone try unable us_just
-2/-2 weather_here what_goe when_i who_write will_ever winter_have world_be year_older yesterday_$
-2/0 #own2 #told=authority/has been #told=he/not #told=my-person/past #told=my-person/was #told=she/past
-2/0 #told=that/coming #told=that/open #told=the-authority/has been #told=there/past #told=we/again #who=further/you 0
-2/0 0_be 0_hour 0_it 0_s 0_with 0_year ^_everyone ^_find ^_gran ^_he ^_referee ^_supervisor ^_tourist ^_with a_child
-2/0 a_disgrace a_house a_volunteer after_two against_us all_this allotment and_at anyone_$ appeal_be as_well at_four
-2/0 be_and be_invisible be_kill be_regulate belt better better_the between_them blame_for board_have board_vote
-2/0 born_in budget_and but_that canada_with chang_the climb close_in close_the cod_be come_and come_from commit
-2/0 compare confirm_it counsellor country_have dictionary district_nurse do_and down_my dry dry_$ dy_in each_of
-2/0 every_time february_they file_$ finger_and firm for_each force from_0 from_a from_next from_our gala going_$
-2/0 group_be her_$ her_i holiday how_i hull i_could i_know idea_what improvement in in_anyth in_front in_their
-2/0 instrument_$ into_one it_used joiner junior_job kid_get know_it last leave_to let_the letter_go list little_one
-2/0 lower man mark_be me_off me_the mean metre metre_of midwifery monday morn_$ move_to my_account my_father my_last
-2/0 my_name my_pupil my_request nest nice_$ nineteen not_get not_trust nurse_$ of_0 of_train office_have on_$ on_my
-2/0 on_the one_and one_in open_again or_not organiser other_plant our_street out_the overtime person_can
-2/0 physics_teacher point_of postcode price_be problem_$ production progress project_have refuse_on regulate_to
-2/0 request_for return_of round_here same_$ silence silent since_new so_the someone_in soon squad stage step
-2/0 strike_off tax_office teacher_$ that_change the_bakery the_boat the_clock the_examiner the_file the_hour
-2/0 the_house the_ice the_job the_little the_money the_night the_pension the_point the_real the_sign the_squad
-2/0 the_station the_tax the_train the_village the_whiteboard their_$ them_and they_have though through_$ to_death
-2/0 to_everyone to_him tough tourist_have trip_be twice_$ two_finger unit want_everyth ward_and we_do we_would wheat
-2/0 where_my whiteboard will_$ win_$ wind with_her work_in work_it your
-2/2 #told=the-authority/past #who=further/it ^_behaviour ^_co ^_stakeholder ^_student agency_nurse among_the
-2/2 answer_on assertive be_my be_right before_it by_email class_the clear_$ collection college communication_between
-2/2 complain cup cupboard_$ customer_$ drill faculty_be feel_i find_the for_improvement front_of game head_a hour_to
-2/2 how_do i_keep i_talk i_want imposter in_separate in_september it_just it_next know_where lamb laser lately_i
-2/2 leader me_i meet_i method milk mine_not more_for my_apprentice my_class my_pension my_twin not_assertive
-2/2 not_communicate not_like parent_evene question_i resit review_$ see_parent sign_my since_birth sit_$ strong
-2/2 stronger student_from teacher_and temper the_technician to_each twin_in week_$
-2/3 0_oclock ^_lack at_$ badge be_friction behaviour bike clear cooperation_with different_answer doe_$ duty
-2/3 each_other faster fear_of fridge generally i_just insulin_$ land_$ life_balance mess_$ my_time nappy nappy_in
-2/3 nerve_$ not_do not_seem oclock one_thing parent_council park photograph public_speak quickly radio say_a single
-2/3 still_have the_class the_until they_may ugh ugh_$ weak when_the work_life year_old
-2/4 #told=thing/has been allergy birthday chaotic cooperation das follow hopeless in_the the_parish too_many when
-2/5 ^_college ^_prioritise afterwards angry balcony do_the enough_$ figure in_this log manner mobile motivation_go
-2/5 order paperwork perfectionism_$ prioritise role_in scrum take_it the_family
-2/6 ^_perfectionism crack cross double grader object onboard perfectionism referee seven small stiff trick wash
-2/7 #who=first/the-authority ^_when egg glass light raw signature sing sloppy ten touch volunteer wifi wing
-2/8 counter insulin
-2/9 ball block french line read shirt
-2/10 pencil send
-2/11 soft
0/-15 catastrophe wilderness
0/-14 catastrophic
0/-13 bankruptcy disaster haven montana orlean ravage
0/-12 aftermath amelia best depression divorce in_0 lawsuit sue unthinkable will
0/-11 atoll breakup debacle devastation earthquake extradite homeland homestead hurricane inherit isle jeopardize lake
0/-11 rancho remedy rita sovereign suffer swamp
0/-10 #when=first/coming alcoholism antitrust avert blizzard casino colorado consequence coral czar dormant ecosystem
0/-10 eruption founder habitat imminent impend inherite juvenile los massacre millionaire peninsula possibly
0/-10 relocation resort separation settlement someday timor tragedy tsunami volcano wake
0/-9 antarctica archipelago asteroid biologist cancer coast correctional crow danger dependency diabete disappear
0/-9 disease divorc emeritu extradition failure federal foreclosure france genocide homeowner legend litigation loom
0/-9 marry maya mercury occupational pandemic parole priory providence pueblo quest redevelopment reside retirement
0/-9 ridden shutdown trump uninsure upheaval waiver
0/-8 #when=first/has been accidental alp alpine ande angele atlantic bid billionaire bypass cape caroline chateau
0/-8 closure default desert dolphin dune envision eternal exploration explorer fatal fragile geological guinea gulf
0/-8 hast have_my havoc honeymoon humanity immunity impact isolate jeopardy jersey killer limitation lockout lottery
0/-8 madness mammoth mar michigan multimillion museum nee notoriou offender outbreak pacific pageant penguin pest
0/-8 phenomenon plaintiff planet pow principality reproductive rio shore sickness spoil suffere survival survivor
0/-8 tragic twain ultimate unlikely viability vulnerable warn watersh willie witch wrack
0/-7 #who=first/her-thing ^_kid acquire acre addiction affect afford alleviate anna anthropology arid asthma
0/-7 astronomer banda basin beaver bern canary canyon captivity case caus classic cleanup coliseum contamination
0/-7 contend contra convinc costa crisis cyclone debt destabilize dinosaur downturn eclipse eligibility eligible exodu
0/-7 expire exposure far february fever financier finch fledg florence flu foothill for_a fresno gamble gen geneva
0/-7 gorge granddaughter haunt hazard help horror hospital hurdle hypothesy illness imbalance implant in_june
0/-7 inevitable innocence intervention irene las lessen limbo mandate mansion medical midst money murdere natal
0/-7 neighbore neurological nightmare northeastern northern northwestern not_be once our_best ouster overdose owed
0/-7 phoenix plagu playboy precursor presume prosecute proven psychiatry realm recapture rehabilitation reopen repay
0/-7 repercussion resettlement retake ruth safe savage setback siege sociologist sometime southeastern southern specy
0/-7 stardom sumatra terrible the_curriculum the_list threat thrift tobin tornado treatment tropical turnpike twa
0/-7 universal upstate validity vanish victim vik virus wade
0/-6 #told=it/was #told=there/again 0_i :decide ^_the acquittal addict administer administere adulthood affordable
0/-6 alter ame anarchy ark arson arthrity assassinate atmospheric autism avalanche bail bald beleaguer beneficiary
0/-6 betrayal biological bishop blackout blockbuster bury canton carry_the cause cemetery certainty challenge champ
0/-6 cite controversy copa corpus cove dalton dame darl defect definitive degradation dengue derail destiny diagnose
0/-6 dire discover discovery divinity do_$ dop duchy east effect eh elk enclave endowment endure entertainer
0/-6 environment epicenter evacuat evolution exacerbate extent extreme facility fe filibuster flaw foe for_$
0/-6 forecaster former franchise franklin geography get_it global grandmother greater hah heartland height hereditary
0/-6 house housewife hydro impossible improbable impunity it jail jasper jurisdiction landfall lethal locality loss
0/-6 mammal manor marina misery mortgage move municipality mutiny mystic nationality naturalization negligence ni nova
0/-6 obsess obsession offspr onset paralysy pardone physician plight pneumonia poe politically populate por
0/-6 potentially prejudice premature prevalence probably proof psychiatric quake radiation reconstruction retaliation
0/-6 retiree retribution riverside rodeo san seaside sentenc sequel southernmost statutory suburb succeed surely
0/-6 tennis the_merger there_be thriller triggere truly trustee turmoil turtle typhoon uncle underdog unfound unify
0/-6 unincorporate unstable uss venu viable wealth west woman worsen worsene worth yah zon
0/-5 #general #told=authority/unsaid #told=her-thing/past #told=the-authority/not #told=the-thing/past #told=we/was
0/-5 #told=you/not #who=first/authority #who=further/they abuse accreditation achille adultery afraid and_no announce
0/-5 approval archbishop asset atomic attraction avian bali bam be_noth beauty behind_the benign beset biographer
0/-5 blueprint bounty breakthrough brokere brunt burden cannot cheat chee citadel clemency colon completion
0/-5 comprehensive confinement consent consul continuation convent cooke creditor criminal day_be deadly deception
0/-5 dependent deterioration develop development dispute diva diversion divine earth eastern economist embarrassment
0/-5 embattl engulf enrol enroll evacuate evacuation evacuee evasion excavation exce expert feasible fiction fight
0/-5 forgive formerly fort fortress frail fraud freeway gator go_into godfather golfer graft grand hamlet have_put
0/-5 hawk headquartere helm hemisphere herald heroe hijack hinder hiv ho i_see inde indefinitely infant inherently
0/-5 inmate invitational judgment justice lacrosse lagoon leas lender liar likely liquidation lore luc malnutrition
0/-5 marsh mary maverick mayor menace mentally metropolitan milestone miserable moral mountain murder murderer my_best
0/-5 now_and nurs oak obesity obligation oceanic overcome parkway part patriot pave peak pebble perpetual persuad port
0/-5 pose prefecture pregnancy private prompt prosper pursue quarry radioactive rag rampage rape reconsider recovery
0/-5 regulator rematch remnant renew renovation reprieve reprisal researcher reservoir respiratory resurrection
0/-5 rethink reunite reversal rich rouge runoff rural saint same_as scam scandal science secondly shark shock
0/-5 significant sin sleepy slum sociology southeast southwestern successor susceptible swath tame temporary tenure
0/-5 terror terrorism the_wrong till tract transit treacherou tribe underwent unlike unmarry ur usher vast vi
0/-5 voivodeship wag we_be where_i worcester year_and york
0/-4 #told=our-charge/past #told=our-person/again #who=further/our-thing :modal :vague ^_that ^_visa a_girl accountant
0/-4 acknowledge adverse affirm affluent ala alcoholic alison alma altitude ancestral anchorage apply_for aquatic
0/-4 arbitration arose ashame assassination authorize auto backer backlog bah ballet barren barrow baseball be_twenty
0/-4 beacon biology blame blanco bleak bloody bode boon borrower boston boulder bribery buccaneer burke ca cal
0/-4 cancellation candidacy captive cavalier cave cedar cerebral chronic cliff climber cloudy collegiate commissioner
0/-4 complicity conclude condition consciousness consortium conspiracy conspire convince cope cosmetic cottage cowboy
0/-4 coyote crash create creek crime crop curator cutback dah davenport de decay deer deplete despair detection devil
0/-4 diocese disposal distress divert divisive dixie duke dust dwell eldest electoral embroil emerald empower
0/-4 encompass end endorse enrichment episcopal equitable etymology execution expose fend fiscal flatly freak fury
0/-4 fusion gam gateway genetic geology ghost glacier go_down go_through golf grandma grow_$ gubernatorial guilt
0/-4 guilty hamper handbook harbore hardly henry hepatity highway hostile hotly howe illusion immediate immune
0/-4 impeachment implication incarnation incidence incumbent influenza innocent instability integrity interstate
0/-4 intervene invest jaguar jane jungle ken kidney laboratory laundere lawless licence loan locate longevity majestic
0/-4 marin mate_$ maternal mediterranean mend mesa methane minority mistress mobil modify mona monster mortality
0/-4 mozambique municipal murderou my_knee my_phone mythology near niece night_$ noble noon_$ old_$ on_sunday
0/-4 our_goalkeeper our_oak outsider over_by overtake owl packer pardon peggy peril phantom pharmaceutical
0/-4 philanthropy physiology pipeline plateau plutonium polar pope predict presidency president previously priesthood
0/-4 princess prior problematic procedure professional program prohibitive project proliferation prolong prospect
0/-4 prostate province racketeer raider rebelliou refinery relinquish repatriation repayment represent right risky
0/-4 rock rogue romero rudd rus saddene salina salmon scenic screenwriter seminary senate sept seriou sex shelter
0/-4 sickene significantly since_0 ski slowdown sole sooner sophia sponsor spy subsequent subtropical suburban
0/-4 sunshine systemic taj teen temperate termination terribly the_judge the_one the_other they_be thunder tidal tiger
0/-4 to_a to_hand tournament trinity tripoli truth tunnel underestimate undertook unfortunately universe unrealistic
0/-4 unrest up_$ utter valid vengeance veteran vincent virtual void volcanic wa weed wellington wildcat willy winner
0/-4 with_the withdraw wo woe wolve wrong yuh zone
0/-3 #told=i/past #told=i/was #told=it/is #told=my-thing/coming #told=nobody/not #told=our-thing/past
0/-3 #told=they/unsaid #told=we/coming #who=first/she #who=further/the-authority #who=further/there 0_april 0_may
0/-3 :event ^_ai ^_get ^_her ^_man ^_nobody ^_out ^_she accord after_eleven ai_be and_can and_she as_every be_sell
0/-3 before_we better_$ bring clay community dark_when doe_not drama estimate expensive faculty farm_$ for gran
0/-3 have_go have_risen in_february in_it in_may integration learn_$ leave_it live_$ long_way may_the me_or merge
0/-3 monday_$ my_boss my_probation never_thank nhs nhs_be nominate not_give october on_saturday out_in owner passport
0/-3 poland put_my region round_and september_and show_$ st start_in stop_the talk_that th_they the_nhs the_old
0/-3 the_only the_tumour the_winter them_$ they_will trade tumour twenty_six up_for who_would would_have
0/-2 #told=authority/undergone #told=his-thing/unsaid #told=i/not #told=my-authority/past #told=nobody/coming
0/-2 #told=that/has been #told=the-thing/but #told=their-thing/is #told=there/has been #told=they/undergone
0/-2 #told=thing/but #told=thing/not 0_$ 0_february 0_june 0_you ^_bureaucracy ^_colour ^_deadline ^_deaf ^_drop
0/-2 ^_fast ^_prison a_church a_cup a_kidney a_level a_problem all_mine alone always_be and_his and_not answer_to
0/-2 anyone_open attempt_at august_and aunt away_in baby be_buy be_hold be_just be_monday be_off be_wait be_worth
0/-2 be_yesterday before_read before_ten begin_this behind_us bleach build_anyth burn_down bursary buy_by by_law
0/-2 can_take capital care_about chao chatgpt cheaper choose_the could_say council_$ customer_want day_so dead_by
0/-2 deadline_by deadline_for dean_$ dentist disk_$ door_get drop_$ eight_minute fail_the fast_fashion firm_be
0/-2 first_day flight for_scrap for_them friday_$ gazette goe_on goe_up government_have governor graduate_scheme graz
0/-2 hall_in have_a have_take have_withdrawn he_never her_parent him_the his_hear home_office i_apply i_will in_march
0/-2 in_primary independent instance interview_be it_on it_out it_so it_the job_in july june_0 june_i junior_be
0/-2 lamb_shed language_teacher late_one late_to law_on lease_on less let_me listen_to live_in loft machine_and man_do
0/-2 manila media minute_from month_in most must my_claim my_sabbatical my_sister need_to next_door next_year
0/-2 night_with no_copy no_further no_more no_way not_allow not_back not_build not_one of_$ of_our of_them of_time
0/-2 on_in on_regatta one_day open_the our_club our_pitch panel_in pass_mark politics_$ prescription pressure print_$
0/-2 promise_i put_the re_mark read_that regatta_day respite round_the run_on s s_have see_it sell_my shredder
0/-2 shredder_$ sister six_$ so_we spain staffroom stage_$ suit sun_and supermarket_chain tarmac teach_me tell_me
0/-2 the_answer the_art the_bar the_build the_bursary the_buyer the_erasmu the_fish the_gate the_graduate the_hospital
0/-2 the_interpreter the_lake the_lamb the_loft the_mayor the_organ the_page the_paper the_person the_railway
0/-2 the_regatta the_respite the_river the_royal the_shredder the_song the_spr the_sun the_supermarket the_surgeon
0/-2 the_tarmac the_trip the_ward the_whole the_year they_take think_it think_that to_his to_hold to_work too_much
0/-2 tower true trust turn_out typo typo_in university_have unknown urgent us_sign versu we_will wednesday_$ weir
0/-2 what_can when_they whose will_take withdrawn_the year_be year_on you_know young_man
0/2 #told=authority/not #told=charge/past #told=he/past #told=his-thing/is #told=his-thing/past #told=it/unsaid
0/2 #told=my-charge/past #told=my-charge/was #told=my-person/open #told=my-person/unsaid #told=our-authority/not
0/2 #told=our-charge/unsaid #told=our-person/can #told=that/again #told=the-charge/undergone #told=the-charge/was
0/2 #told=the-person/again #told=the-person/but #told=the-thing/again #told=there/unsaid #told=this/has been
0/2 #who=first/my-thing #who=further/everyone #who=further/thing 0_child 0_degree 0_kg 0_out 0_parent 0_to ^_between
0/2 ^_collaboration ^_fifteen ^_headquarters ^_hopeless ^_information ^_jealou ^_meet ^_order ^_overthink ^_paperwork
0/2 ^_parish ^_procrastinate ^_register ^_safeguard ^_safety ^_someone ^_statistics ^_teamwork ^_tell ^_test ^_value
0/2 ^_wasp ^_who a_culture a_joke a_lack a_more a_perfectionist a_pupil a_row a_small a_third about_$ about_every
0/2 above_the after_i afternoon_$ afternoon_and again_at agre_to air all_eight all_over all_say alone_$ an_hour
0/2 and_academic and_come and_everybody and_four and_give and_goe and_jona and_noth and_post and_that and_you
0/2 answer_before apparently_$ apprentice argue_$ around_here arrive_after arrive_late as_captain as_i as_we ask_one
0/2 ask_to assistant_have at_five at_most at_work atmosphere_in away_and b_and baby_come back_door back_row back_with
0/2 bag_and band bank_holiday bar_0 bath be_ask be_bad be_better be_cancel be_count be_disorganise be_forever be_free
0/2 be_from be_go be_hard be_limp be_mean be_miss be_resistant be_rubbish be_say be_scare be_sloppy be_stronger
0/2 be_thursday bind birth_$ body book_it bot both_be box brand bring_a buy_0 by_now by_tuesday can_see cancel_on
0/2 carrier channel_$ chapel chapel_be child_be choir_have class_end clerk_print close_$ club_$ code_club
0/2 collaboration_between colleague_be collection_be come_at come_off committee_be concert consistency_in cook_$
0/2 could_do council_grant county_close course_and dari dashboard date_and decide_but decide_the decision_make
0/2 department_$ department_have deploy_$ depot_$ dialect dig do_for dock doe_it dose downstair drop_off each_one
0/2 early_shift earn eleven_year else_on end_at end_of energy_$ ever_say everybody_else everyone_in exam_hall fac_the
0/2 face_$ face_the facebook facebook_$ fall_on feedback_be feel_like fetch few field_be fine finish_a firewall
0/2 five_day five_of fix_it follow_through for_dari for_eight form_$ form_for four_time friday_in friday_so friend_$
0/2 from_my from_primary from_this get_close get_drop get_out get_too give_them glue_stick go_home go_over goe_in
0/2 goe_off great_$ group_i half_hour hall_be handwrite handwrite_$ have_even have_meet have_open have_still have_too
0/2 head_$ hear_it heat_in her_aunt hire hold_the home_$ home_be homework_and hopeless_with hostel how_to hum i_answer
0/2 i_count i_cross i_explain i_hold i_make i_never i_promise i_set i_tell i_wish in_and in_app in_before in_her
0/2 in_three it_again it_down it_for it_my it_turn it_up jam_on jealou_of job_i join_up joke_$ jona june_the just_do
0/2 just_doe keep_get kg know_the lab_partner late_with leave_a leave_for leave_someth lesson_always let_them
0/2 let_thing lifeguard like_a list_so live_on lock_the lol lol_$ louder loudest mainly_$ march_and marker matron
0/2 matter_$ me_every me_since mean_to microscope minibu minimum most_afternoon motivation_mine mould mrs my_attitude
0/2 my_cast my_code my_colleague my_group my_husband my_life my_predecessor my_read my_sunday my_three my_trainee
0/2 my_turn my_two near_the neither_of never_really never_seem never_tell next_day nineteen_$ no_one nobody_say none_$
0/2 none_in not_begin not_great not_much not_pay not_repair not_sit not_touch not_very november november_$ object_$
0/2 october_$ of of_mine of_thing of_work off_and off_on offer_$ office_be oldest ombudsman on_and on_anyth
0/2 on_facebook on_site on_six on_time on_whether one_who only_person only_the only_tigrinya order_for other_in
0/2 our_build our_clinic our_department our_landlord our_load our_unit out_$ outside_the overflow overflow_by
0/2 overthink_$ ownership_in pager parent_have pe_and perfectionist person_and phone_it physio piano_in pick_one
0/2 pick_the plan_be practice_$ prefect present_and procrastinate put_it question_in rain_the rather_than reactive
0/2 read_the read_what recycle_bin rehearse repair_the resident_want resistant_to retro road_$ room_and round_$
0/2 round_for rubbish_at run_$ run_be run_off say_what school_the second_time see_to self_care send_$ set_it shift_$
0/2 shop_$ shy side_of since_august site_be skip sleep_through slide_$ slow_going snapchat socket soft_on someth_to
0/2 somewhere_along speak_only spray_$ sprint squad_$ st_$ standup_have start_the stick_$ stick_in still_get still_in
0/2 stop_at story_of struggle_with ta take_six take_them take_two teach_assistant team_be teamwork tenancy that_kind
0/2 the_app the_bean the_block the_blue the_boy the_caretaker the_channel the_child the_cooperation the_customer
0/2 the_date the_department the_drive the_early the_far the_ferry the_floor the_form the_guide the_gym the_heat
0/2 the_hire the_hostel the_insurer the_issue the_label the_leave the_loudest the_middle the_minibu the_minute
0/2 the_nursery the_offer the_ombudsman the_on the_piano the_pool the_question the_recycle the_road the_rule
0/2 the_second the_stairwell the_third the_toddler the_touchline the_trainer the_twin the_under the_volunteer the_vote
0/2 the_wait the_workshop their_own they_chang they_close they_come thing_slide this_school three_because three_build
0/2 three_different tick tigrinya tigrinya_and time_a time_now time_this to_an to_approve to_ask to_heart to_make
0/2 to_may to_person to_practice to_put toddler_group too_involve touchline train_$ trainee trainee_have transcribe
0/2 transition_from trust_between try_to tuesday turn_to tutorial twice_in twice_this two_$ unable_to unit_$ until_the
0/2 up_after use_a visitor_book voice_in vote_be wasp we_rehearse we_say what_it whatever_i wheelchair when_it
0/2 whether_that whether_they while_i who_can who_use wife_and wish_i with_two work work_for work_on write_every
0/2 write_it year_group year_team younger_one
0/3 #seen1 #told=doing/open #told=my-charge/is #told=nobody/undergone #told=our-charge/is #told=our-person/not
0/3 #told=our-thing/is #told=the-charge/unsaid #told=the-person/is #told=they/was #told=we/can #when=first/but
0/3 #when=first/unsaid #who=further/he #who=further/my-person #who=further/she 0_a 0_bus 0_day ^_0 ^_agency ^_buy ^_do
0/3 ^_documentation ^_every ^_four ^_heat ^_induction ^_sales ^_say ^_sister ^_whenever ^_year a a_gap a_muddle
0/3 a_neighbour a_student account_and agenda ahead all_be allergic and_on and_only and_say and_then as_soon asleep
0/3 atmosphere_$ average average_0 balance_$ bank_want be_full be_poor be_six before_they blood book_since boot
0/3 box_and buggy but_it call_phone charg chess class_have classroom co_author comment_and concrete conduct damp
0/3 deadline_be decide_$ disorganise doe drive drown_in eight_in eighteen exam_i face fete fifty floor_and for_0
0/3 forget_to fortnight_$ gate_leave get_0 give_me glove go_stale google half_the hang have_ban have_interview
0/3 have_lose have_two helpline here his_own human_$ hut i_open i_take in_a in_general in_how in_november invoice_go
0/3 it_doe it_how it_say it_seriously it_take key_and last_ten learn leave leave_open letter_$ lift_to limp limp_$
0/3 many_meet march_$ may_and may_i monday_and mosque mostly_$ muddle must_make my_form my_lab my_lesson my_thesis
0/3 name_on need_a next_and nine_day no_$ no_real nobody_else nobody_really not_at not_find not_land not_let not_reach
0/3 not_really of_eight on_average on_to onboard_be once_$ only_one open_a or_swim or_the organisation ought_to
0/3 our_passport our_process our_school our_standup overthink park_the password pe personally pillow place plan_in
0/3 plant_in poster_$ practice_trombone put queue rais_the really_own receipt release replace report reset reset_the
0/3 road roll_back rough route_and rubbish run_the rush sales_and say_one sell_0 sight sink_or six_of six_week so_i
0/3 soon_as spreadsheet stairwell stale_$ standup stop_doing student_and style swim_$ take_complaint teenager test_to
0/3 than that_come the_alto the_baby the_box the_buggy the_exercise the_governor the_late the_moment the_month
0/3 the_parent the_price the_senior the_site the_tablet the_toilet thing_and third_of third_time this_week to_change
0/3 to_do to_me to_the trolley trombone under_a unopene us_and us_that vicar want_two ward_clerk way_$ way_to week_to
0/3 week_two wet what_$ where_the whether_it with_his without_a would_say year_in year_it zero
0/4 #told=it/but #told=nobody/past #told=our-person/was 0_minute ^_eleven ^_last ^_leave ^_lesson ^_me ^_somebody
0/4 accommodate accurately affection along amaze ambrose and_0 and_three anticipation apparently arbitrary athletic
0/4 atop auditorium barely basic be_desire be_more beck beg bend between_the beverage bodily booster bottl bra brake
0/4 brawl breeze briefly bustl but by_wednesday camel candy canopy capacity capitalization captor cargo catcher
0/4 caterpillar centimeter centrifuge centrist chalk charisma chestnut chi chocolate choral coconut collaboration
0/4 come_in commend communication_with computer contingent conversely cork corpse costume council_be cubic cut_the
0/4 day_after defence defensive desire_$ direct disarray divide division do_you downward duet dusk eagerly
0/4 electromagnetic endorsement enthusiasm enzyme equally evene_this evident exclusively expectation_be explode fan
0/4 fanfare farewell fat feeder feminine foil fork formal fourteen fragment friendly ge generate get_decide get_lose
0/4 gig go_out ground gunman hand_scissor happily have_cut heel helicopter hesitant hierarchy homer horseback hu
0/4 hydraulic impetu improperly inappropriate infiltrate institutional intensify june_it knowledge large last_month
0/4 lazy learner_come lesson_be letter liter littere local login loyalty magazine maize manipulate marginal mart mask
0/4 mathematical meditation metric militia minimal mint mistakenly moan moan_$ mr negative night_before no_lift
0/4 nobody_take nonstop not_clear not_feel not_sign not_work notice_$ now_the numerou observer of_be on_person on_them
0/4 one_person opu orderly organise our_treasurer over_my parishioner pay_me peanut per performer perfume personal
0/4 perspective philosophical pink pit pleas portable potato prais pray precede preference preparation prepare
0/4 proprietary prowess quartet quiet_$ rarely rattl reasone reassure relegate remix resembl respectable restrain
0/4 resume retriev retrieve roadway rok roughly rounder rubble rue sales salesman satisfy scath seasonal secretariat
0/4 seemingly sens set_the she_will shooter should_be shrub silo simmere simplicity singh site sizable size slick
0/4 slight sluice soak sophisticate spam spiral spirite spontaneou square_$ staircase stale stall_be stay_up stone
0/4 stove stream street striker structure stumbl styl sung sunglass supply syrup tally tang team_spirit telegraph tend
0/4 term_$ thanksgive the_back the_community the_conductor the_girl the_next the_overtime the_place the_plant
0/4 the_sluice theatrical this_month thoroughly tie tissue to_write tongue translation treasurer_have troop turbine
0/4 turn_off ty tying unchang unreleas valve vanguard varsity vehicle viewpoint viral visible visual warmth watt
0/4 weakness wherea yoga yourself
0/5 #told=i/unsaid #told=my-thing/is #told=the-thing/not #who=first/thing ^_childcare ^_in ^_onboard ^_public
0/5 abbreviat ablaze accuracy accurate acoustic ad additionally administration admiral advertise all_year also
0/5 aluminum and_have angrily anime appropriate attachment attendance axis backbone baggage bark be_tap behave
0/5 bilateral bold bolt bore brilliant brush buffer bulletin calculate capable captain_i carpet cater cello char
0/5 cheese childcare clad clerical collar comfortably comic commentator communion compact compile comprise concerto
0/5 congratulate consolation console consultative contain cool countless coupl crawl cut decent department deputy
0/5 device devote disc disgruntl disguis dispatch dissatisfaction distance distinctly distort diverse doubl duo dye
0/5 eater eleven_family emphasy enclose enhance erratic every exhaust expectation facilitate fairly firepower fixture
0/5 flavore flow flush flyer forehand freight friday from_may furiou gauge gentle gospel grab grain gram hall
0/5 handover_be handsome have_get have_slip hefty hot hydrogen ideological impressive incredibly indirect instant
0/5 intermediate jihad joy june_$ khan kickoff kind_of kindergarten kiss lace ladder laden laptop late_$ leave_hand
0/5 locally loud macro makeshift mandarin maneuver mantra masculine massage math mean_for mere merely micro mirror
0/5 morale_in mouth muscular needle nobody_have nonsense not_think nutrient of_when office_$ only_$ orientation
0/5 our_charity outnumbere output parade parish parish_council pasha patchy_$ pedal pedestrian penchant perch perfect
0/5 phony phrase ping pool pound pragmatic preparatory process promotion purple quality quarterly readily
0/5 reconnaissance regiment relevant reliable remind representation respectively response restraint retailer retire_in
0/5 rhythm robust rupee sage savvy scissor scramble seldom september_$ shill short show sign_the silly similarly
0/5 since_$ since_i since_june sincere skirt slowly soldier soy spe specification spectrum squash staple stock
0/5 strategically submit suitcase sweat tan target tear teller the_account the_bay the_boss the_district the_project
0/5 the_same this_year through thug timely too_soft tooth track transmission transmit trench trio turnover underwear
0/5 unfamiliar unusually via visibly visually vocalist willingness write
0/6 #hazy3 #seen2 #who=further/doing :mass :meets :opinion ^_there a_lot accolade accordingly alphabet anchore
0/6 and_nobody armament armor arrow aside authoritative automate auxiliary b1 backhand barbecue barrage basis bat
0/6 be_patchy because_i bleed boucher bowler bulb cannon cartoon cartridge caution cavalry champagne characteristic
0/6 chassy choru chunk circulate clau coffin comfortable commodore composition compute conductor consistent
0/6 constituent continually counterattack cover dart dash dazzl decidedly deep delegate delicate desire devotee dip
0/6 directory dirt disciple disgust dot dozen ds duel ear elevator else engage engine enthusiastic exercise explicit
0/6 expression fairway feather filter firmer flattene fluent flung fore fuselage gainer gravel grievance have_0 heat
0/6 hide hitter honest identical impatient indicator induction inexperienc infantry inflammatory inn insignia
0/6 intensely intensive ish ish_$ it_and lamp lantern leadership leather lens logo lounge manga manual margin marketer
0/6 match meager measurement mechanism microwave mock moderation momentum more narrow nasal noisy nominal numerical
0/6 often on_wednesday outgo outreach pace pad particle partisan patchy perimeter picket picnic plastic point positive
0/6 posture practical properly ps pupil rang ratio reciprocal remarkably renne restaurant retail roadblock sack
0/6 scholarly scorer screw seat serve several shaft share shotgun singl siren sixteen siz skinny slack sleek slip_$
0/6 slow so softene solemn sprung stall stereo straw stride stylish subscription surprisingly sweater swing
0/6 sympathetic synthesy the_kid thigh thing_get to trailer train translator transparent tube twelve ubiquitou ul
0/6 up_on upward urine utilize vein vigil volume wall wedge whilst whip wicket wicketkeeper wreath
0/7 #told=our-authority/past :deliverable ^_confidence ^_handover ^_our ads advertisement amir arm articulate atom
0/7 bacon battalion beer boil bounc bowl broad bulk burst cabinet carriage cautiou cautiously cereal childminder
0/7 choreography coffee coherent concentrate container continuously contrast convenient correctly cupboard decliner
0/7 decorative delight disbelief editorial elegant element emphasize engagement exchange explosive fiber field flair
0/7 freely fun gaze generator grid handler hastily hook hoop horn impress impression inside invitation lac lap leg
0/7 lense lyric magnetic mediocre mound numbere orient pavement pistol plasma policeman precision proportional prose
0/7 proudly puck quantity react reflective reinforce relentlessly remark repetition sampl scarf score scoreless select
0/7 shade skillet smaller spectator steer stick straightforward strewn supportive surface swear tag taxi teammate
0/7 technician them throat uneven unforc unofficial upwards versatile vest volley
0/8 :abstract ac advancer alongside appropriately artillery at audience banquet batter bead beard booklet brass
0/8 broadly bullet bumper butcher caliber camouflage car cheer combine communique composite continuou cordon core
0/8 cutter detonate directly display distribute echo eject electron energetic ensemble entrance flute format foul four
0/8 fry gesture give glow gourmet gown handful headline ingredient lackluster lesson lip loyal lyrical memorable
0/8 merchandise metallic mirza mode motorcade mut nicky nine nose orchestral outfield parallel performance petrol
0/8 photo porch quietly raucou razor refrain repertoire respectful sausage scoreboard sideway slender soda sped static
0/8 steady sticker subdu suggestion superb tactical taxy tempere tent thickness thinner thrust truck trumpet
0/8 underneath upside variou verse voltage wagon waist warmly weave weep wide window
0/9 across adorn ammunition armore assailant automatic bare batch birdy blend brace brightly brisk butter card cart
0/9 chest chip clothe cocktail colore conciliatory concurrently corner crossbar crowd customary decorate defensively
0/9 deflect diameter dispers distinctive drape draw dugout efficiently encouragement equalize equalizer escort
0/9 excellent external fancy flash flat flesh flexible forth frequently gul hamburger handcuf handover hawkish
0/9 illuminate insert inspirational intake item keynote lack leaf lecture loose melody occasion outfit outlet outward
0/9 ovation pac piano piece pile plenary potatoe printer promotional propeller reinforcement respond ribbon roast robe
0/9 satirical scream sermon shape shave shiny sidewalk skill slightly solid stir stripe stuf tailor text vocal wept
0/9 woven
0/10 #told=doing/unsaid align applause attach balance barb beautifully bottom butt bystander cardboard ceremonial
0/10 cheek color colorful compose congratulation consist convoy courtyard delivery floor frame grenade grind guitar
0/10 header infield lever lighter lin luncheon mat mourner myself noodle olive onto percussion prayer procession
0/10 prominently rope rotary sandwich sharp sheet shrapnel softly square statistics tablespoon tail toe upright yellow
0/11 bake bucket circular coat courtesy curv cylinder festive freshly friction hurl launcher load medium mesh pil
0/11 regularly simple simultaneously stationary thinly toast trouser tuck vegetable vertical witty
0/12 assemble beam flier gear mixture overhead perfectly pin podium processor pulse punch rack reception stump
0/12 substitute tempo vendor workshop yell
0/13 basket blank bread bundl drum flour greet homemade horizontal lightly oven sleeve spoon thread token toss wildly
0/13 wrap
0/14 calmly front leaflet tightly
2/-10 #told=thing/unsaid
2/-8 be_the
2/-7 #who=further/the-thing daughter i_get month teach_$
2/-6 fund workplace
2/-5 #told=there/was #when=further/not #who=first/you ^_you before_the cat grandparent noth_$ weather where
2/-4 cost everyth lady nephew nowhere on_their spill village
2/-3 #told=my-thing/has been a_different be_in can_be hall_and letter_and mark_have my_brother on_0 our_drive out_to
2/-3 rig student_go week_there
2/-2 #told=i/undergone #told=it/open #told=this/unsaid #told=we/undergone 0_rd a_name a_note a_trainee after_each
2/-2 after_every all_of always_sit and_honestly and_me answer_the ask_not at_opposite at_pick back_i backend
2/-2 basically_$ be_empty be_here be_two best_apprentice biopsy bite_strange board by_his concrete_floor
2/-2 contradict_each corridor_and day_$ day_it doctor_do down_$ end_and every_shift family_we feel_about five_on
2/-2 floor_of folder_on forget_the glove_$ goe have_an have_drop he_be hear_noth her_and hm hour_of hour_the i_suspect
2/-2 into_my it_last it_really keep_ask kitchen_$ knee_swell leadership_team longer march_i month_and month_for morale
2/-2 my_data my_student no_title note_in on_a on_merge one_exam opposite_end or_it own_little page_0 parent_and
2/-2 practice_manager rd right_job rota_be say_her say_more say_not staff_kitchen start_$ sunday_night swell_after
2/-2 take_me teacher_say the_archive the_concrete the_director the_evene the_leadership the_partner the_poor
2/-2 the_reason this_be three_week to_share two_version type_the version_of weld well_the without_an wrong_trade
2/0 #hands=authority #told=doing/coming #told=everyone/is #told=her-person/past #told=i/has been
2/0 #told=my-authority/open #told=my-authority/undergone #told=my-charge/again #told=my-charge/not
2/0 #told=my-thing/again #told=my-thing/not #told=nobody/open #told=our-authority/unsaid #told=our-charge/has been
2/0 #told=our-person/open #told=our-thing/again #told=she/is #told=that/undergone #told=that/unsaid
2/0 #told=the-charge/again #told=we/has been #told=we/past #told=you/again #told=you/coming #when=further/coming
2/0 #who=further/authority 0_march 0_the ^_book ^_choir ^_council ^_data ^_doe ^_family ^_feedback ^_feel ^_for
2/0 ^_grandparent ^_head ^_nine ^_of ^_politics ^_room ^_same ^_since ^_wait ^_ward a_black a_chair a_copy a_fortnight
2/0 a_lady about_an about_us across_the actually adult agree along_$ answer_noth any_$ anyth_in appraisal as_chair
2/0 as_ever as_in ask_again assessor at_all autumn_if back_and bad be_a be_deport be_doing be_down be_get be_hear be_i
2/0 be_look be_offer be_our be_possible be_rude be_silent be_someth be_somewhere be_vote be_what bedside bee
2/0 before_our best_mate bite_$ board_in boiler_man book_for both_$ box_$ box_of boyfriend break_$ burn_in business_be
2/0 by_0 by_the call_me call_out can_keep can_still cancel chair_in class_leave close_on club_be co_founder come
2/0 complicate_$ contradict coordinator couple course_be damp_patch deal door_and door_in draw_the dread drop_in esol
2/0 evene_course every_lesson except family_and family_stuff family_want father_be father_of fault fee_$ fewer
2/0 fight_over final_project fix_the for_month for_more for_nine from_us full_time gate_$ get get_round grammar
2/0 group_have group_project half_term happene_again happene_on have_always have_cancel have_come he_drink he_have
2/0 he_will head_office health_service hear_$ hear_not her_to him_$ hold_until home_and how_long i_buy i_gather i_hear
2/0 i_lead i_look i_need i_quote i_rais i_rent i_should i_visit i_wait if_that in_autumn in_his in_there in_year
2/0 inspectorate into_the investor it_could it_like it_over it_ring it_sit it_worth keep_them kenya kid_and kilometre
2/0 kilometre_away kofi lately_$ lead_$ lead_on lead_the leo lesson_$ letter_from like_this listen_$ low_$ may_$
2/0 may_not may_or me_back mentor_have miss_$ month_$ more_than move_abroad much_$ much_time my_baby my_course my_esol
2/0 my_finger my_glove my_guide my_uncle need_that netball new_build next_month night_shift nine_year nobody_pay
2/0 not_hold not_look not_ring not_start not_to of_doing of_that of_the off_again off_sick off_with offer_a officer_$
2/0 okafor old_lady or_both or_may or_no or_so order_$ other_parent other_school other_site other_that our_code
2/0 our_lab our_overdraft our_project overdraft paper_$ paper_for pass_it person_here phone_i pick_up plane police
2/0 porter_say portion post post_on primary renew_our replacement result_of review ring_in rule_on run_my save_$
2/0 say_for say_i say_why scaffold school_to see_what sell_$ server_and service share_a she_can shop_i sit_at sit_with
2/0 snow some_time somebody_have someth_be someth_behind son_school special_school split_the spr_and stand_behind stop
2/0 studio stuff_at stuff_be talk_in ten_day tenant th_$ than_we that_on that_they that_will the_career the_deadline
2/0 the_dean the_end the_ethics the_father the_inspectorate the_lab the_neighbour the_phone the_porter the_ramp
2/0 the_scaffold the_surgery the_talk the_vet the_weather the_weekend the_woman the_yard them_there therapy
2/0 thesis_have they_decide thing_$ thing_with think_$ three_year time_on time_they timetable to_it to_leave to_poland
2/0 to_take too_early transfer trust_have twin two_have two_person until_friday up_time us_off usual_with vary_$
2/0 ward_0 we_need we_never what_customer what_do where_we whether_i who_decide why_i will_know will_show with_an
2/0 with_my with_one within_a without_say work_be write_for yet_$ youth_group
2/2 #who=further/i 0_litre ^_communication ^_have ^_legal ^_motivation ^_only a_single anew answer_$ be_put
2/2 committee_$ date_to die_$ down_for either i_run into_it it_have lead lend library_have litre litre_a me_in mentee
2/2 middle mind my_co my_mentee my_supervisor name_the newcomer next_to number_$ off_to on_call out_on placement_be
2/2 recipe_for secretary seem_to slow_$ some_day source strain supervise terrace the_letter to_us too_little yes_to
2/3 #hands=other #told=the-authority/can ^_customer ^_expectation ^_teacher app as_it ask_for be_review bone café
2/3 clinic_on correct drain due_in find gang grey in_$ link my_stall nobody_be rival room_for school_have street_have
2/3 take_on th_it the_recipe those white why_$
2/4 #told=our-thing/unsaid at_the cadet company_say doing_the eleven_of enough feed forum have_file instructor lack_of
2/4 m my_notebook nan none not_go on_paper operator present ready resident_and she tas tas_be the_autumn the_shop
2/4 this_town time
2/5 #told=our-authority/is #told=we/not #who=first/there a_bite be_nine bounce charge count deploy driver excel
2/5 fraction go_by hose invoice kind last_year leave_and member muddy payroll pitch press pull ramp record_that
2/5 seventeen shoot since_last sound the_team time_$ treasurer up year_the yesterday
2/6 #told=the-person/not #when=further/again bor breath bus_from catalogue eight error lose_its me_and milligram sock
2/6 speaker strength sub tension tray very what_they
2/7 #told=we/is arrive atmosphere fifteen guard here_$ monthly reader row
2/8 code gather guide interrupt let rather warehouse
2/9 account beside catere fir patience stair
2/10 circle main pattern plate reply seminar thumb
2/11 deck dish nail wire
2/12 #own1 flower soup
2/13 knife
2/14 thin
2/16 table
3/-11 result
3/-7 worse
3/-6 wife
3/-5 do_i ethics reason risk yet
3/-4 ^_staff archive bay date_$ nor not_answer surgery whatever_it wonder worry
3/-3 #told=my-person/can after_and and_be and_other at_three bay_0 be_rumour be_watch clinic confirm data_for employer
3/-3 ever_$ flood_$ hold_$ i_enter in_bay know_yet night_be not_turn on_me our_mentor pregnant programme someth_in tbh
3/-3 tbh_$ the_garage the_matter the_sheet wait_0 work_at
3/-2 #who=further/this 0_refuse 0_shift ^_lot ^_patient ^_weird an_issue and_whether another anyth back_in be_both
3/-2 be_different be_plan chess_club choir_and down_who drink_again eleven_hour enter_the ex_be go_quiet hmm
3/-2 honestly_i i_bring i_type meal_i my_wife my_work no_word not_in not_my not_put not_take one_guest one_week
3/-2 our_town placement_$ plan_inspector politician_be problem remember room_$ shift_on sort_of team_and the_eight
3/-2 the_feedback the_lottery the_thing to_keep trouble_at under_consideration until_when wake_at warm week_into
3/-2 which_$ which_of whom word_$ write_the
3/0 #told=he/unsaid #told=her-person/is #told=his-thing/not #told=i/can #told=my-authority/not #told=my-person/coming
3/0 #told=my-person/is #told=our-thing/undergone #told=person/open #told=that/past #told=the-authority/again
3/0 #told=the-charge/past #told=the-person/has been #told=the-thing/unsaid #told=they/can #when=first/undergone
3/0 #who=first/her-person #who=first/my-person 0_so ^_bad ^_forty ^_inclusion ^_leadership ^_neighbour ^_other
3/0 ^_pharmacy ^_recruiter ^_red ^_rural ^_science ^_small a_date a_regular a_school a_stroke about_the account_since
3/0 agency all_side and_another and_answer and_both and_cry and_until and_us as_last at_my at_night at_two bank_have
3/0 be_fine be_head be_second be_talk be_tell be_tir be_to before_noon buyer can chang_since christmas_$ close_our
3/0 college_at come_out conflict contract_be curriculum date daughter_school day_in decide_in depend_on depot_goe
3/0 expect file fine_$ for_his for_now foreman fortnight founder_i give_us going_to have_another have_call have_chang
3/0 he_may her here_and hold_my hold_our hole_$ i_drop i_start if_they in_account in_ten it_do it_may its_last
3/0 job_centre jobcentre long_$ make_kid marriage_be maths may_have me_leave me_who mentor model my_evene my_ex
3/0 my_neighbour my_post my_son new no_date nobody_know not_listen not_open not_tell number_be of_a of_those oh on_all
3/0 on_have on_hold on_thursday only_six only_worse out_before parent pay_$ person_in put_in rent_be ring_i say_0
3/0 say_it say_when sense shut_the sign_off sister_and sit_there situation_$ someth_off somewhere_in start_with
3/0 still_look stuff_going tell_us that_stop the_agency the_board the_kitchen the_street the_thursday the_tribunal
3/0 the_visitor the_way them_no then_the think_about this_one timetable_$ to_$ to_our to_them train_be twenty_$ up_and
3/0 value visa_lottery vocational way we_hear well_$ what_happene when_$ which with_him with_no worse_$ wrong_$
3/0 youngest
3/2 #told=authority/past #told=thing/open #who=further/my-thing #who=further/the-person ^_old ^_pupil ^_take apply_to
3/2 at_home back_to be_have be_never be_slow below cry for_ever have_make have_never internet issue know_$ next of_it
3/2 our_job part_of quite say_yes school_bus secondary see_$ side_$ so_far take_a the_summer their through_the we_have
3/2 work_have
3/3 #told=i/coming #who=first/my-charge ^_parent ^_work be_at bigger cash dear either_$ friday_and job list_for
3/3 look_for man_come new_menu no_money now_we steward sunday_$ that_i toddler transition what who_know
3/4 #hazy1 #when=further/unsaid #who=first/our-thing 0_of ^_on bother know_how lab midnight need now_i outside real
3/4 thing_be weigh who_be write_down
3/5 #told=the-person/unsaid :gathered ^_not absent bakery call could_be edge fitness funeral jealou kid kit meanwhile
3/5 mouse no_idea parent_be patrol rice smell surprise to_get we_can
3/6 #told=our-person/has been #told=the-authority/undergone crew everybody focus loop observe parcel picture recipe
3/6 red supplier
3/7 apart differently gap have_the me_$ nod reviewer shake vocabulary
3/8 chef delegation five group laundry markete paragraph position repeat scattere taste
3/9 deliver knit really vent
3/10 fruit hair separate thick wheel
3/11 bin camera tomatoe weekly
3/12 improvise lid paste walk
3/13 blade
3/14 cook dress joke polite
3/18 minute
4/-9 disappearance
4/-8 mental
4/-7 any complication doctor probable
4/-6 #told=i/open condominium pend schizophrenia son
4/-5 education energy firestone foreseeable not_value rutherford traumatic trial vacation
4/-4 about_me administrator be_chair build_the clive custody endit even horizon i_build into issue_with manager_have
4/-4 meadow ned northwest protract slay tension_in
4/-3 ^_bite ^_never ^_where and_from boss_$ country_$ extension finger_on leave_no move_on my_second never_enough
4/-3 one_this phone_$ pupil_in run_in she_be six_pupil still_open sure_i where_do whether_the
4/-2 #told=my-thing/open ^_stuff and_half asylum_interview be_that come_up every_year frost in_spr it_might know_what
4/-2 look_$ lose_six pilot the_chemistry the_feel the_key the_new the_union the_usual valley without_it
4/0 #told=person/is #told=the-person/open #told=they/open #told=you/but ^_hard ^_lena ^_management ^_monday ^_money
4/0 ^_so a_certain about_my abruptly accumulate acknowledg adjacent adjoin administrative adventure advise ah alec
4/0 alert ambiguou amin and_a and_my anthrax anxiou apartment archer arroyo as_its ask_$ aspect attractive
4/0 authenticity bailey banco barker be_back be_cut be_make be_sign be_useless between_our bidder big_client bitter
4/0 blair blanc bob bothere bowie broaden business_with by_it cabin carl carnage carter chairman chemistry_be
4/0 chemotherapy chevron christmas_do client_pay clipper com comfort conclusion concord confront confrontation convene
4/0 cooperate count_$ covert credible crest crossover crossroad culprit culture_of daddy daily_$ dale delay determine
4/0 diamondback disorder disparity distant disturb dos doubtful earl easiest elaine elevation elf embassy es estrang
4/0 ethics_committee everyth_at exclusive exit explore fatigue for_special forensic frank frightene frozen frustrate
4/0 fuji genera genome geographical get_richer gilbert give_up go_back going_on graphic group_and grove gruel hang_on
4/0 hanna happene_at hardy harper hatch have_apply have_give heck hector hiatu highland hill hilly hogan huh humid
4/0 i_can i_mean if_the impartial impasse inflammation initiate interview_slot irony james jenkins job_$ keep_the lam
4/0 lan laura leach leak leave_before leed lena let_us library lily logic luck lucy mali maternity mayhem me_out med
4/0 mild mile mine_and minor money_$ mum murky my_learner my_placement mysteriou nay negotiate neither nelson new_to
4/0 new_year not_care notify nurs_council obviou obviously occurrence of_my off_in ongo open_$ optimistic oracle orbit
4/0 other_$ our our_licence over_fifty overlook oversight parma peculiar person_like pessimistic piedmont pierce pine
4/0 planetary possibility potential preliminary procedural proximity questionable rah rather_not reality recall recess
4/0 reed relevance reminder remorse rent_$ repertory rest revelation richer rivalry rodham rug rumor salaam samarra
4/0 same_old satisfactory say_at say_they schill schneider sexuality sheik shortcome simulation sit_on sol spa
4/0 speculation spinal staff_can stark statistical subjective subspecy suggest sunrise supernatural sworn system_be
4/0 tal tentatively terminate terrain terrify the_boiler the_christmas the_committee the_council the_culture
4/0 the_internet the_reference the_student the_teacher the_vibe the_wound theorem thing_in this_place to_tender
4/0 traveler trilogy troublesome turnaround type um uncover underfund_$ uneasy unexpect unfortunate up_be vague
4/0 valuation vampire vee villain visa_interview visit vulnerability wah wait_for wait_on way_i we_seem wear_me wed
4/0 who_keep wise withheld woodland work_with would_rather wrongdo y yard_$ you_$ young_person younger
4/2 :body :inner ^_ofst ^_racist affair bug centre chang_$ get_better invite nurs_certificate off ofst panel
4/2 parent_these prep relative salary short_of standard_have the_bank the_first the_food turn_up up_to weekend_$
4/3 #told=my-person/not #when=first/can :intend ^_morale all_our bed council deadline do_not folder get_in monitor my
4/3 security sign_it spell will_see
4/4 #told=the-authority/is #when=first/again #who=first/our-authority adjustment appropriation attendant attribution
4/4 autobiographical boo chairmanship charm conditional convertible depot diarrhea diary differ discretion duff fatty
4/4 fee feel globe intensity inventory lieutenant luckily manny meaningful moro mutual neutral nugget of_what omega
4/4 ominou pathway player plug programmer range replay role rota runway scale sonic spine stoke strategic strategy
4/4 subfamily terminal the_atmosphere trait vying weight wow
4/5 #who=further/that :tells aa accent appear baseman broadcast bruis chow classmate colonel cramp differentiate
4/5 distract elbow enjoyable fielder flare focal guru hakim highlight honey identify infusion ironic kerry lock minus
4/5 not_know optic patient prefer pretty provide reflection scout screen sexy shalom shortstop singular student summon
4/5 supermarket tass wireless wonderful yield
4/6 #own3 ^_my ^_we address affinity animate animation awe bass bazaar bing bottle calculation combination connect
4/6 crescent earnest exam_$ express eye fare foreign hamza homere improper lat lot my_own nice noticeable package
4/6 pronunciation proton pub rational referenc reliev roam rude salt shelf shower sincerity smart sober spiegel
4/6 splinter storage technical television user
4/7 addition algorithm ambush bach besides boiler bookstore boss caretaker compass compression contributor councilor
4/7 detach flap fruitful gadget groove guidance ham herb how instantly interior italic jar lane lotu maximize narrower
4/7 neck reaction rusty sodium sometimes storytell summone suspiciou tee unidentify valentin vanilla wear web wrist
4/8 #who=first/the-charge adjust baba bathroom bullish creative detachment everyday exterior eyebrow full gym i_do
4/8 inch instruct inter involve ion layer niche positively rs specialty squeeze stare subordinate sweet televise tight
4/8 wallet with
4/9 belly bombard bright component empty forward hardware i i_have limousine liquid luggage notebook notice nut
4/9 overnight pant participant recruitment responsive roadside saxophone scrambl shopper spun
4/10 antenna apiece attacker broth careful convey cordone digit eclectic feature forehead grill gunner jam knot
4/10 laughter leadoff listener normally quick routine shoulder signal symmetry together tomato upbeat usually video
4/10 width
4/11 clerk clever compress eleven fill geometric handle illustration intricate lime midday sesame smoothly squeez
4/11 tutor unmark
4/12 bench edit envelope flip floral in_our individually minc one seasone whenever
4/13 garlic mortar rectangular rotate
4/14 cue evenly fold gently speak
4/15 bag carefully lunch packet
4/18 pack
5/-7 fate mirage troubl
5/-6 ^_a understand
5/-5 ^_some brother doc mae on_it paradox perhaps regency syndrome
5/-4 archdiocese bad_vibe burt circumstance hayward husband mood_$ some_person the_five wilder
5/-3 #who=first/it ^_could enough_money knee last_time morale_$ not_ask our_faculty stress_$ we_used
5/-2 #told=my-authority/unsaid ^_three ^_well as_far bite_much due far_as going hard_to my_team not_the since_july
5/-2 the_embassy
5/0 ^_all ^_it ^_whether abrupt acquisition ana anatomy angel ann anxiety ap assume auditor autopsy aware bank
5/0 bank_and barne bate be_complicate be_going be_it be_still be_suppose bel ben boy breakdown budget buster carol
5/0 carr chairwoman choice citru clarification clearer cognitive coverage crater craven creator daisy defendant del
5/0 difficult dodd doe_the dover drake ego elementary emerge expiration factor falcon farm_and federate fi fingerprint
5/0 first_thing galaxy governorate grace gus half_of happier hotel hubble in_for inconclusive indict ing insider
5/0 installment knick laker leukemia lineman mac marc marquy marvel may_be mediation mental_health misunderstand
5/0 motorway much no_room noel not_$ not_enough obstruction occur operation operational overse pain parental peck pee
5/0 perkin petty pivotal plan planner plausible plead pronounc prudential reconcile recruiter rental reschedule
5/0 resemblance resolve resonance restive result_be rex russ savoy scope season severity sexual shareholder sloan
5/0 some_of speculate spr_$ stalemate startl stella steven stint suppose_to surround suspect talbot tate tentative
5/0 thing_to tir_$ to_talk toby tommy tribune twilight uncertainty underly undersecretary underworld unhappy unharm
5/0 unrelate unsettl vineyard walker walter warden way_of well what_the wheeler why willow within yard
5/2 #told=my-authority/is #told=our-thing/open always_the get_up have_have hold in_law little make_it more_$ pharmacy
5/2 regional sow the_office too_expensive yes
5/3 ^_an audit dad food just normal of_money plot tell_the who_sign
5/4 accomplice adjourn ams ankle assessment battery bizarre calm comedy competence coupe dark difference discography
5/4 eta goo grief gruesome host jo junction mature person_will preseason recommendation remotely resignation scan
5/4 sectarian sery telecast unseen waxman wee
5/5 #told=the-charge/is #told=thing/was #when=first/is accommodation ante awakene bonuse c capsule cellar chase
5/5 confuse contact dan derivative fray ga gore hooper interchange interpol larvae lengthy leverage liquidity lovely
5/5 nasty night nighttime petit poignant powder sap unclear unusual yeah
5/6 appointee bonus cable cell confession cute distribution dusty excitement gill headquarters indicate interrogate
5/6 nearest observation op pat person_$ pi store subdivide swap tangl tenor typical umpire wal watch
5/7 #told=thing/again #when=further/is acceleration allocation annoy appearance bargain blackberry class closely
5/7 curiou di drummer editor faction fix foliage frequency his illustrate insurgent internal intersection
5/7 investigative lik moment mutually noun offer other piazza potassium readiness recruit reliever retention sedan
5/7 sigma soap spaciou spike statistically stomach syed task voic walnut
5/8 advertiser aloud assistant bell blunt brigade cameraman cast choir command daily differe divisional door faint
5/8 frustration gate grocery have_no it_$ messenger mollusk oddly paddy paramilitary peripheral pie precinct
5/8 projection sample scant selection shadowy snail starter u underline variation variety
5/9 cockpit constructive convenience handy horsepower idle internally newsletter oval personnel pumpkin scent shell
5/9 spinner word
5/10 #hands=self cake channel chili content counterpart dessert dialogue dice emotion frantic fresh h hour interface
5/10 invariably joint rehearsal revolv simultaneou spicy spot teaspoon trunk typically useful wit
5/11 #who=first/the-person ambulance chord elaborate entertain flurry half respective side top
5/12 aisle busy me page pinch
5/13 advice booth consistency flank snack voice
5/14 afternoon clutch constantly loosely morn notation
5/15 button communicate instruction occasionally smooth
5/16 microphone stack
5/17 clip finely
5/19 tap
6/-9 merger
6/-6 foster
6/-5 course ex napa probation rocky unsolv whatever
6/-4 #told=person/unsaid aurora four_and not_sure palmer sierra tribunal
6/-3 ^_thing a_hole doubt happen might_be rumour so_it suppose the_group
6/-2 ^_one be_think diagnosis from_the issue_$ the_rota to_say
6/0 #told=the-charge/has been #told=the-thing/coming ^_break ^_library ^_number and_he anguish aspen assess aura ay
6/0 batman baxter be_rig be_this be_with berg berger beth bloom brook budget_$ bur burgess but_you cain chemistry
6/0 chester chronology clinical collateral confluence congressman connection consideration cop cyru dade demographic
6/0 don donor equilibrium equity evene_class examine farc finalize fisher football_$ ford frist from_above gee
6/0 geopolitical glover greenwood hale hamstr hart have_in hearst homicide if_it implicate incident insecurity
6/0 inspector interim jay kin know_if lead_a len likelihood longitude magnitude mason mediat mention messy miller moo
6/0 morry mutation nanny not_even orbite ordeal outcome oversee paramount plea polk pollard pollster probe prosecutor
6/0 psychiatrist psychologist quarterback ransom rent reservation reunion rift roach sally sas seth shaw shuttle
6/0 slater smith sophomore specter standoff strawberry subdivision symptom tara taxonomy there_$ thorny timothy travy
6/0 trek tribal unaware vista ward weber whatsoever winery with_us wondere worrisome x
6/2 actor and_all consultant hole i_write pal stupid_$ take_for trainer
6/3 ^_train after be_starv concussion kid_$ person_come recognise society_$ thursday
6/4 0_september affiliation be_due centere compell data decker distraction distraught ed entertainment evaluation
6/4 flint frankly garland grim hallmark in_october les maze misconduct mom negotiat negotiation pa perjury ranger rat
6/4 seem telegram thunderstorm tome triangle tricky volatility webber wrangl
6/5 #told=i/again abed above aftershock announcement beta bracket brown clarity columnist comedian crystal dividend
6/5 eric geographically glimpse groin hopefully infight lil mate meridian mullah outperform purport recorder sadness
6/5 shady sleep split strategist undecide witness
6/6 basement cellular chill co complaint crouch description dynamic excite eyed geo have_stop householder hovere
6/6 initial morse network neural news pullback radiu sensor shearer sniper
6/7 activate al ansa assign available base bassist crust definite diner discount friend gunshot noon outline
6/7 predictable quote raja signale sore stellar subscriber vice vivid zip
6/8 additional analyz and_now arrangement benny bety biographical bland communication dense distinct facial frequent
6/8 functional guy map sadr shorter six steak th w
6/9 abba ample be_me breadth cam clubhouse contradictory delete deliciou fit headway imaginary information interpreter
6/9 l narrative organizational pocket switch t verb
6/10 bari configuration differential disparate flexibility fluid grin huddl informally muscle mustard notch
6/10 refrigerator rib simmer statement substantive sum then trim two
6/11 analytical background complementary difficulty finger footage have_be lateral length pizza question sauce somber
6/11 str thoughtful
6/12 casual commentary cream hug juice session triangular twitter
6/13 array correspondence gossip occasional tandem
6/14 cafeteria desk humorou laugh pastry ring slice smile sprinkle
6/15 crisp dull keyboard lively onion pair tone
6/16 chop
7/-7 may
7/-6 #misplaced ^_everyth be_be
7/-5 #who=first/person director examiner saga
7/-4 again be_mine talk_about
7/-3 dean
7/-2 investigate mix_$ possible spr the_mood vibe_in
7/0 ^_trust affiliate allen amber amy an anybody at_once attorney barry behavioral betty billy bliss cascade casualty
7/0 chromosome chronicle clark clint coincidence cole collin complex coroner counsel cousin cutler daunt dick dilemma
7/0 downgrade duration explanation fay fictional fitch freshman geographic gibbon graham hank haye inquiry
7/0 investigation jack jordan jury know lambert laurel ligament linger mel mercer monte morrow motel mystery newton
7/0 perry piper potter protagonist ranch recount remote revolve sad sah sandy scenario simmon somewhere subcommittee
7/0 suspense tomorrow trauma turner uncertain undate until_then us_in vacancy walt warrant woody
7/2 #told=thing/past be_always matter same still the_cat therapist train_in
7/3 ^_youth home relationship the_trade
7/4 afar amman appointment backup clarify colin committee confusion dirk employee garage guess keep management mick
7/4 overview person_go rash reference rob rodman sentinel seriousness solution sunny tony
7/5 ^_as both clan contingency dealership eddy for_my headache lull maturity molecular neal nudity personality
7/5 receiver redeployment rosemary spokesman sprain subpoena unname upscale
7/6 analyze awake cherry cisco clash comb controller cooler coward cozy curt domain emotional indicative inform
7/6 logical reassign roster springer
7/7 anterior apex brokerage cantor companion compound contestant continuity cs disagreement discomfort gamma
7/7 intelligence intense lately marquee memo nervou note nucleu nutritional orchard peach pinpoint precisely preview
7/7 quirky refresh ripe scene vitamin yahoo
7/8 acid alpha cache calcium chair couch explain fuzzy interactive intermittent multiple negotiator periodic puzzle
7/8 rooky senior stranger uncomfortable viewer z
7/9 brigadier carbohydrate cluster corridor denote funny key massa pence quiet reshuffle skirmish
7/10 announcer ask driveway humor ideally lemon managerial molecule newsroom nobody precise since tast vowel
7/11 alternatively bodyguard cab calorie compartment encode kitchen layout maneuvere membrane topic velocity vomite
7/12 bean bus correspond dial dinner function ministerial peel periodically pickup vinegar
7/13 add bunch graphics phone rear rub
7/14 accompany carrot gunfire informal pepper verbal
7/15 neat spin
7/16 extra message tun
7/18 dough
8/-7 dunno
8/-3 not_want town
8/0 #who=first/my-authority ^_what again_$ alan arise associate blackwater bobby bullock butler campo certain chief
8/0 christmas confirmation cooper councilman defer delta developmental drink_$ dudley dwarf ewing get_a goodman
8/0 granada greg indictment kent kraft larry latitude lewy location lori lucent marital maybe morgan one_of plummer
8/0 recap ridge ron rumore ryder sander saunder sibl sonny superintendent sylvester unsure walsh warner warren weaver
8/0 webster
8/2 #told=the-thing/open chain general honestly sam there
8/3 weekend
8/4 agent bud fowler fuller garnett gene investigator not option ray schedule sear spencer to_be tucker witter wound
8/5 analyst associat barrett celebrity drink envoy indication joe maxwell mess moss nickelodeon orbital parson
8/5 pentagon probability reveal ria sort stress urgency
8/6 alto around have_not itinerary motive prospective robin unconfirm
8/7 acquaintance analysis anonymou bedroom character depth doing finale jeff q search similarity specify tir
8/7 unavailable waitress
8/8 col dim f groom j optimal proxy recast sensitivity spear suite
8/9 bickere colleague mix morgue neuron quiz specific year_0
8/10 audition dimension gastropod logistics mail presenter sync
8/11 click endless finite interaction malik meal motivation pea plenty plus portfolio server sharper subtle
8/11 supervisory vary
8/12 afterward audio bump caller functionality geometry sideline sporadic twist
8/13 manager meet separately stakeholder sticky telephone torque
8/14 cinnamon customer different din direction excerpt three tip
8/15 presentation scoop sketch
8/16 input
8/17 nicely
8/19 between
9/-3 lawyer that_the
9/-2 ^_someth experience
9/0 barton burbank chandler chapman chevy constellation fox glen holly holme hypothetical jake kay ledger mack molly
9/0 moody nancy pam payoff ponte scary sheriff solve spokeswoman unresolv
9/2 baker intern
9/3 not_say
9/4 b correction cote counsele disclose executive loch mediate pleasant riley underscore
9/5 d exact feud holden madden partner please unfold volatile
9/6 #told=i/is consult crocker deposition discuss disk encounter evaluate headach patch profile severance tape
9/7 be_on commander correlation exactly matt mo trivia unpleasant update
9/8 abu broker cone constable metz script valentine
9/9 adviser confidential equation familiar mike module mora officer placement shea shift sinister tense
9/10 awkward courtroom demeanor goran satisfaction sergeant spice upstair week
9/11 algebra approximate beforehand curry dimensional g helpful plum setup sit tim
9/12 e hasan interact liaison pause reporter stat
9/13 basil candid consultation cube curve hourly irregular jok optional protein
9/14 abdomen comment cordial slot tab
9/15 salad
9/18 randomly
9/20 neatly
10/-4 lie
10/0 chad luke parker publicist rory ruby star tenet trouble tyrone woodward yate
10/2 depend family interview neighbour
10/3 buddy want
10/4 garner heather robbin since_the swat
10/5 about bowman josh kelly psychic reese testify undisclose wardrobe
10/6 apple departure donna kyle look opposite sheen tonight wes
10/7 ^_be advisor affidavit fidelity say soprano
10/8 atta complexity episode hood myriad operative receptor supervisor
10/9 dell hint interviewer logistical narrator
10/10 amp check eyewitness head profanity synopsy
10/11 activation buzz cameo correspondent daytime flavor office
10/12 binary bruise discussion staffer
10/13 amuse answer brief ginger graph rotation terrific workout
10/14 constant entourage listen pale pick texture
10/15 platoon unanswere ups
10/16 alternate breakfast hallway
10/17 regular
10/18 arrange assortment
10/19 interval
10/20 each
11/-5 vibe
11/-3 whether
11/0 ethan griffin hal hick kirk ross
11/4 dee principal skinner whereabout
11/5 lynch porter
11/6 counselor cox dunn galloway intrigue murphy nash rick salomon wait
11/7 barney client jerry mediator muse roommate terry
11/8 alia clue insight juror oate
11/9 informant overlap recur taha testimony
11/10 infinite narrate undercover
11/11 chuck spatial
11/12 ghazi parameter team transcript
11/13 abdominal bite n
11/14 guest
11/15 angle
11/16 parsley random segment vector
11/17 complement
11/18 menu weekday
11/19 evene
11/20 homework
12/-8 might
12/-2 sure
12/0 complicate reeve situation strange val
12/2 weird
12/3 be_underfund
12/5 * levin mood
12/6 nick r sim
12/7 dexter randy
12/8 intrigu some
12/9 anonymity berry sherry special
12/10 bravo number
12/11 aide column deliberation detail
12/12 locker sequence
12/13 intimate usual
12/14 linear
12/15 anchor
12/17 nightly
12/20 bundle chat
13/-4 hear
13/-2 :hedge
13/2 tom
13/4 year_$
13/5 sawyer
13/6 bowle odd
13/7 stuff thing
13/8 detective
13/9 joey talk
13/11 p tell
13/12 leno
13/13 assignment
13/15 amino k
13/16 node
14/-2 happene or someth
14/0 story
14/2 if
14/3 underfund
14/9 buffy
14/11 er rove
14/14 variable
14/15 matrix
14/17 feedback
15/18 backstage
15/19 room
16/12 staff
16/20 conversation
18/0 #when=further/open
19/4 #when=first/open
"""
