"""What 5624 labelled problems teach about solvable: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "bafae2766d046426"
ANSWERS = ("no", "unclear", "yes")
ROWS = """
-28/-24 capitalism
-21/-25 law
-20/-18 communism
-19/-23 dy
-19/-17 abolition austerity
-19/-11 eat
-18/-21 slavery
-18/-18 scrap
-18/-14 #settled
-18/-13 ban
-17/-23 annexation
-17/-15 emigration prohibition
-17/-12 socialism
-16/-19 war
-16/-18 abolish monarchy repeal
-16/-17 age
-16/-14 campaigner
-16/-12 revolution
-16/-7 first
-15/-22 country
-15/-20 #when=first/was
-15/-19 emigrate enact
-15/-17 ordinance
-15/-15 rule society
-15/-14 world
-15/-13 repressive soviet
-15/-12 advocate freedom
-15/-10 communist
-15/0 pen
-14/-22 colony
-14/-19 apartheid
-14/-17 appeal dictatorship
-14/-15 canada independence patent
-14/-14 generation immigrant proponent
-14/-13 cherish reform
-14/-12 century
-14/-11 democracy human persecute suffrage
-14/-10 catholicism censorship farmer invention
-14/-9 china
-14/-6 fascist poor
-13/-18 death immigrate
-13/-17 colonial tide
-13/-16 invade penal preservation
-13/-15 colonist enactment environmentalist slave
-13/-14 era
-13/-13 abandone and_the city oppression pioneer
-13/-12 adopt blockade demolish down pass
-13/-11 authoritarian beat modern repression restriction tibet
-13/-10 nineteenth outscore tax
-13/-9 ardent establishment
-13/-8 activist
-13/-6 manifesto
-13/-5 everywhere stamp
-12/-20 moratorium
-12/-18 landmark
-12/-16 famine secession unconstitutional
-12/-15 cradle restoration treaty
-12/-14 heritage impose occupation overturn persecution pollution violate whale
-12/-13 lighthouse monument restrictive
-12/-12 amendment capitalist close controversial crusade deaf get_the modernize
-12/-11 dutch indigenou neutrality unfair university
-12/-10 abroad become boat proclaim regulation successfully
-12/-9 agricultural forefront modernization oppose outdate prohibit record
-12/-8 art barrier commemorate staunch suppression
-12/-7 anti artificially import painter qing reformer socialist suppress
-12/-6 anthem compulsory exposition music nationalism prohibite protest
-12/-5 mao postage
-12/-4 textile
-11/-20 state
-11/-19 bankrupt
-11/-18 endangere rul
-11/-17 year
-11/-16 crippl holocaust panama winter
-11/-15 constitutional invasion upheld
-11/-14 abandon born cod embargo protect
-11/-13 abortion citizenship cruel crusader establish foundation legislation unjust
-11/-12 citizen deprive government philanthropist pollute regime unsafe uphold
-11/-11 demolition domination invader off_the outlaw proclamation punish shipyard stringent
-11/-10 defy doctorate internationally japan severely spearhead system
-11/-9 decree hong illegal obsolete quarantine relic subsidy win
-11/-8 discriminatory flourish imperial onward protectionism sweep
-11/-7 activism be_do favore laborer labour liberal neo pig progressive publish safeguard social strict tariff we_lose
-11/-6 denounc export fair
-11/-5 peasant sculpture
-11/-4 erect like public
-11/-3 coin
-11/0 because by convert jerk patriotism polish porcelain recycle slogan torch
-10/-18 observatory
-10/-16 abandonment ced declare roe statute
-10/-15 climate decade farm life
-10/-14 copyright disgrace environmental exile fertility postwar protection segregation tuberculosy
-10/-13 amend antarctic bust civilization exploitation humane kingdom overhaul overthrow permanently punitive
-10/-13 referendum restore sell
-10/-12 aboriginal birth bred circa constitution empire found heyday libel liberate native no prosperou revolt uprise
-10/-11 commonwealth immigration imposition institute republic reunification toppl unite welfare
-10/-10 affirmative boom cornerstone curtail environmentally federation incorporation inventor
-10/-9 ^_capitalism argue defend industry migrant pagan reputation triumph under
-10/-8 ^_brexit about_money brexit cattle curb effectively enlightenment favor monopoly preserv rain sculptor statue
-10/-8 waste
-10/-7 burnt centenary forestry january poultry profession
-10/-6 illegally industrial intellectual literature measure resist revolutionary tradition unfairly
-10/-5 cheap embrace fiercely mural
-10/-4 adherence bronze business confiscate fenc nationalist secular
-10/-3 exhibition hygiene introduction lift
-10/-2 child
-10/0 dedicate flag paint propaganda protestor thereby
-10/2 german
-10/5 print
-9/-19 extinction
-9/-17 legacy
-9/-15 impoverish preserve
-9/-14 iceland statehood verge
-9/-13 destruction ever invasive legally nation perish plague reclaim renounc residency skyscraper
-9/-12 brazil charter conservation decommission dominion mankind march min polio politician sovereignty
-9/-11 already attempt bridge conscience feudal nature officially outright polytechnic provision seeker swiss
-9/-11 thoroughbr
-9/-10 antiquity convention defeat destroy emission harsh herd misguid national overwhelmingly prevalent rename
-9/-10 scholarship smoker starv supremacy tobacco
-9/-9 #hopeless deem dismantle emperor harmful launch removal revert unsuccessfully what_be
-9/-8 #when=further/past altogether back_$ bre coal congress critic feminist foremost honore inaugurate medicine
-9/-8 russia
-9/-7 conservatism construction crumbl defiance fail fish forbid land pension posthumously practitioner pulp
-9/-7 reformation religion today twentieth universally victory
-9/-6 automobile collector finland handball libertarian livestock only replica reproduction subsequently surplu timber
-9/-6 will_never
-9/-5 denounce forbidden gold inefficient medal opponent
-9/-4 advancement counterfeit crush i_be innovation invent nobody_in register restrict systematically yuan
-9/-3 #when=further/was blind business_$ iron many out_of
-9/-2 as_a free
-9/0 billboard consumption curl demonstration demonstrator discard dissent domestically entry gong ideology machinery
-9/0 movement promote protester solidarity test
-9/2 say_no
-9/4 banner finish
-8/-16 disastrou stricken
-8/-15 annex asbesto
-8/-14 #hands=private dam deport politics
-8/-13 birthplace civil historic seizure starvation tech
-8/-12 clone conquest devaluation dictator economically erosion harm liberty monarch old populou poverty reject revive
-8/-12 runaway sanction smallpox territory western
-8/-11 bolivia compensate conception discrimination enforce grandfather inhabitant laureate rancher thatcher tycoon
-8/-11 undocument weaken
-8/-10 eradicate erode imprisone induct industrialize injustice institution intrusion pact thrive undermine
-8/-10 unsuccessful wales yacht
-8/-9 #told=our-thing/was against ancient architect babe centennial conceiv cow creation dignity exclusion forc gay
-8/-9 graduate mandatory migrate partly popularly prosperity railroad revere strike successful unpopular waterway
-8/-8 ^_austerity act ai artificial condemn craft destine dioxide initiative magnate martial outcry permit physicist
-8/-8 racism raz recipient settler shipbuild virtually widespread
-8/-7 #who=first/that ^_war angere argentine artifact breed champion deficit directive early enforc film icon labor
-8/-7 lumber marijuana migratory nascent prevent science unification war_$
-8/-6 agriculture animal anniversary ballistic break butterfly crackdown cultural drown equestrian further greatly
-8/-6 inspection level livelihood lose petition philosopher popularity possession regulate renown sail subsidize teach
-8/-6 tolerant turk
-8/-5 and_it architecture conversion famou forcibly goalkeeper introduce liberalization outspoken parliament partially
-8/-5 prestigiou pretext resistant ruble seiz swimmer taxation technology warsaw
-8/-4 avid berlin cleaner competition competitiveness conservative contemporary criticize decisively have_let indoor
-8/-4 motherland quota roller sewage sport thousand tolerance underground
-8/-3 be_0 non sheep sign
-8/-2 be_no div fashion revise
-8/0 ^_too aim always brutally celebrate ceramic cigar cigarette commemorative goods harshly judo manufacture plaque
-8/0 platform religiou rioter silver spirit steel tu turn violently
-8/2 late rubber
-7/-20 asylum
-7/-19 brink
-7/-16 precedent
-7/-15 exception refuge ruin threaten
-7/-14 conquer eventual ill
-7/-13 beach conservancy drought illegitimate orphan property
-7/-12 accident ago covenant deportation ecological epidemic exist father myth neglect ozone recognize storm supreme
-7/-12 topple
-7/-11 #told=thing/is breach coup exemption fled historian history landslide mad now_$ population proposition reign
-7/-11 revoke sanctuary tarnish threatene unilaterally
-7/-10 #when=first/past adoption aquarium get_old govern infringement invalid ironically legislature loophole madame
-7/-10 ratify rewrite save soro south taxpayer you_can
-7/-9 archaeology bachelor before breeder destructive ecology embryo emergence empress eventually fam ghetto glory
-7/-9 inception ineligible injunction limit masterpiece overcrowd privacy registry rejection ruler
-7/-8 burgeon compassionate conserve corporation cruelty defamation do_be dynasty exempt fear grandad homosexuality
-7/-8 initiat justify landscape lifetime marco metropoly migration napoleon regain revival sar scheme undefeat
-7/-8 unreasonable weakene wip
-7/-7 0_and august botanical carbon containment contrary countryside disabl economy eliminate eminent go_to hail
-7/-7 historically immoral leap medalist pesticide prestige rampant rate re renaissance royal seize taboo
-7/-7 technological tourist
-7/-6 bestow bourbon boycott dump eas experimental germany graze humiliat influence interest invisible newly nobility
-7/-6 oblige passage prize renewable reverse scholar soar stagnant stereotype surf traitor uk unfit vehemently
-7/-6 westward
-7/-5 advocacy annually artist builder chemist commercially confederation conservatory entrepreneur my_first
-7/-5 ostensibly sacr seminal ship smuggl stolen taint
-7/-4 :motion ^_football believer cap ceas commenc construct cultivation discourage dissident enrage enthusiast
-7/-4 famously narrowly nurse_leave penalty poet policy pollock railway rendere sorry_$ study superiority synagogue
-7/-4 system_reward ushere vs wrong_thing
-7/-3 donate keeper pride reward
-7/-2 #told=we/unsaid at_0 hour_$ rank smoke
-7/0 ^_can accordance adhere backstroke balloon be_all beaten change chiefly clean credite cruis design disposable
-7/0 exporter extensively factory firmly garment gradually harness hat hobby importer inspire irrigation karate lobby
-7/0 ma manufacturer ming miniature pav philosophy photographic polo popular preach prolific purity rapid rigid sag
-7/0 sentiment shanghai snatch spread springboard stance symbol synchronize that_be tong towards traditional vessel
-7/0 vigorously virtue voucher widely wool
-7/2 practice push textbook
-7/3 tablet
-7/4 wooden
-7/5 too
-6/-15 collapse paradise
-6/-14 reef sued survive ultimately
-6/-13 alien cure federally health remake wildfire wildlife
-6/-12 :granted now stave suing
-6/-11 ail come_down defunct descendant dolly fame fossil isolation landowner prehistoric pristine restitution
-6/-10 alive archaeologist belove chile coastal costly dissolution final handicap harbor millennium natural novelist
-6/-10 pandas prairie rebuild wealthy
-6/-9 #told=you/can ancestry billion brutal certify challeng collaps comeback democratically down_in expansion
-6/-9 expedition hero imprisonment invoke million profoundly renounce stay surgeon swallow swine title urban
-6/-8 aire anyone attain breaker brunswick certification election embryonic emulate expulsion grow guarante historical
-6/-8 hunger maritime miner originate paralyz piracy plantation punishment regard reliant return sea surpass taft
-6/-8 throne tonga tourism vote yale
-6/-7 #told=they/past :light ^_grandad abide ambitiou anthropology applicable backlash battleship bird burn chartere
-6/-7 church commission discontinu doctrine dub economic elephant eradication footballer gase have_it have_say inland
-6/-7 lax license memorial nostalgia people pet power prevention publisher renewal resurgence rural sprinter spur sunk
-6/-7 unprecedent wartime zimbabwe
-6/-6 #when=further/undergone ^_miss ^_politician ^_university ^_vat allow anyway approve award civilize consequently
-6/-6 corrupt economics educator everyth_about excavate extraction fisherman fishery folklore for_good foreigner
-6/-6 gradual hous iconic inflation influx international largely lifelong massive outrage over oyster pier
-6/-6 prostitution punishable rais raise recognition renovate revers surfer sustainable teng unemploy unnecessary vat
-6/-6 wrought
-6/-5 aggression aid amateur be_law belief catholic centerpiece comparative confederate contaminate dairy declaration
-6/-5 dispose disregard dollar dominance earmark educate effort eu forgery genetically gloriou greenhouse guise hog
-6/-5 homosexual infuriat jubilee kai kid_have medicinal medieval morality ne ordain paper_be petr physics pollutant
-6/-5 pontiff prominence ratification reproduce retire sixth sorry streak stun supposedly surgeon_say tighten
-6/-5 vaccination volleyball vow watchdog wave
-6/-4 :absolute ^_interest ^_society acclaim achievement bergen cinema clement condemnation depiction electricity
-6/-4 encyclopedia enterprise ethanol fad fortification fourth fundamentalist ignore interest_rate lama lose_with
-6/-4 notably opium overwhelm paris pledge practically principle raft rebate refurbish ris scientific university_rank
-6/-4 veterinary visa_rule
-6/-3 be_lose engineer forget it_rain should sink somebody_$ used
-6/-2 #told=this/not :finish all_$ before_i change_$ control day designer memory year_of
-6/0 #told=person/again #told=the-thing/undergone #who=first/doing #who=first/the-thing aggregate anarchist assembly
-6/0 bar bearer beef bicycle bilingual blatant campaign circulation classical cold contribution courageou criticism
-6/0 critique deliberately ding domestic edg emblem encourage excellence exhibit firearm flame flotilla footwear
-6/0 fountain frigate furniture gain goal grass greenback gum gymnastics helmet improve incorporate ink install
-6/0 intolerance jointly journalism like_it liner liquor marble merchant monumental openness opposition organ orthodox
-6/0 outdoor oversea party pavilion peaceful pillar po poetry pole pork pornography portrait postal pro prophet
-6/0 publication pulpit puppet rally rapidly redistribution reformist reliance resistance rhetoric sanitation shed
-6/0 shutout slap slaughtere stain steadily steam strengthen submission supervision supporter surg swim thus to_have
-6/0 torah toward trademark traditionally tram treatise turkey usage wax yan ye
-6/2 attitude junior purpose self
-6/3 essay habit make throw
-6/4 apparatu form obscene own with_money
-6/5 li marcher
-6/6 be_some chant
-6/7 runner toilet
-5/-15 devastate
-5/-14 demise doom flood
-5/-13 depression endanger liability noth recover
-5/-12 boomer fetu irreversible recession school zoo
-5/-11 :exam amnesty court financially forest grande insane relocate
-5/-10 authority childhood designation disability disease grant kill regent scotia seek treasure union
-5/-9 any_more benefit claim consider damage dare dent flora guarantee occupational oust playwright scientist severe
-5/-9 shelv shut spawn synonymou unemployment withstand
-5/-8 absolute ancestor archaeological battere bulldog cholera continent crocodile deed deflation deny dweller
-5/-8 education evade expectancy heart hydroelectric i_turn infamou kaiser many_person mismanagement morally nuclear
-5/-8 prevail promise prone propose reactor rebellion reproductive sham technically thwart transform transplant
-5/-8 venerable violation
-5/-7 aeronautic bill census constitute die drastically en fle fledgl formally highest inflict journal lech lion
-5/-7 list_be malaria nonprofit ownership platinum slaughter stipulate succumb treason unanimously upset vaccine vol
-5/-7 withdrawn young
-5/-6 #when=further/can ^_academia a_classroom academia ambition amusement application bastion be_eat be_finish boxer
-5/-6 buffalo censure coaster comprehensive dane dangerously dependence deter down_on dubiou elderly embark entitl
-5/-6 environment experiment exploit finally great hazardou hectare hi honor humiliation ignorance in_my johanne miss
-5/-6 misuse morocco music_$ naturalization owing poisone prop repatriat rightly ruthless salvage se serra stigma
-5/-6 submarine substantially success temporarily theft totally veto with_that wrongly
-5/-5 ^_young achieve admiralty arrogant ashore athletics be_over capsize chance climb contagiou corruption dead_$
-5/-5 develop eclips ecstasy elimination fly fortune grip halt in_that letter_say lung me_what missionary monastery
-5/-5 naval ninety_$ notoriety perceiv percent period person_with requirement sewer shame shield sociology submerg
-5/-5 surge the_ninety thesis tolerate two_year us_$ vandalism visionary wipe
-5/-4 #told=they/not #told=thing/undergone ^_algorithm ^_private ^_social algorithm_decide anymore anymore_$ arrogance
-5/-4 at_easter athlete canoe choose compete completely copper crane cricketer currency decide_who discharg ease
-5/-4 from_september get_noth go_in hate holder homage inadequate itself jobless legitimate lose_the magnet maiden
-5/-4 mathematician mean_i miss_my pledg punk purge recreational retaliate retrospective sign_$ spite
-5/-4 telecommunication tightene trillion tuna who_get who_you
-5/-3 #told=it/has been #told=that/is #who=first/this ^_why be_who carer_$ child_and consulate festival folk
-5/-3 from_january harvest ice internship minister on_monday revision society_doe the_day turn_down value_carer
-5/-2 #told=nobody/is #who=first/we badly do_it easter instead_of it_all lad mark mill primary registration safety
-5/-2 the_good under_the water what_we
-5/0 #told=the-authority/open ^_boss ^_two abstract advance aerial aesthetic affiliat and_they and_we architectural
-5/0 article attract author awareness backward ballot barn barometer baroque be_how blanket call_it candidate cane
-5/0 cartoonist ce ceil celebration cement charcoal cheng commemoration commerce compatriot composer conform
-5/0 consistently conventional cotton credential culture custom dedication denomination depict der devout disrupt
-5/0 doctoral donation dong duck dur efficiency endors enjoy ensure evidenc exceed excessive explicitly extremism fall
-5/0 fashionable fest firework flemish flock for_it forcefully fraudulent fringe fur gallon globally gra hammer
-5/0 heavily heroic honorary i_ask if_you illustrator incompatible indifferent ineffective inferior influential
-5/0 instrument insult intent interprete ire irresponsible jan jump knowingly lash latter laud leftist lightweight
-5/0 ling literally literary locomotive lu macao magnificent maker market mechanical melt metal meter methodist
-5/0 mobilize monk motorcycle nationwide nevertheless novelty offend organization organizer patronage patten
-5/0 photography pipe plant plaster pornographic preciou principally professionally protective prototype pursuit rabby
-5/0 racket radical rail realism remembrance remove riot rout sheng shih shipment shrank smuggle speculative
-5/0 speculator stainless stimulate stimulu strictly strive strongly surpluse technique tertiary theology thereafter
-5/0 thieve torpedo trucker tung ultra unauthorize unleash upon veil velvet vigorou wang warship wast wen worker
-5/0 worship
-5/2 #when=first/not can_not i_say newspaper
-5/3 have_become while without
-5/4 applaud bent dog mainly maxim pan shoe tractor
-5/5 bamboo barricade fist
-5/6 canvas instead kick past slide souvenir tea twice
-5/7 advertisement rifle
-5/8 confidence
-5/10 poster wav
-4/-15 catastrophe endemic visa wilderness
-4/-14 care cayman extinct insurer island orlean
-4/-13 disaster ravage
-4/-12 devastation insurance insure rita status worst
-4/-11 aging blizzard earthquake escape homestead prison remedy
-4/-10 abort arctic czar downfall dream federal flee forever legality miracle reclusive separation they uninsure
-4/-9 autonomy bypass curse go hardship inhabite mercy museum ocean queen reinstate swan waiver waterfront wreck
-4/-8 apply aviation belong blowout botch build businessman cape closure contamination dat downturn emeritu
-4/-8 fundamentally inheritance limitation michigan outbreak pacific permanent pest plunge quo rid secrecy sell_the
-4/-8 suffere temptation toxic tropical unilateral voyage wrath
-4/-7 0_no airliner ash assert caus certificate clause close_at comply conviction cult decision drastic eagle evil
-4/-7 florence flu global hand_in homeless imbalance intervention islander legitimacy loo loss medical mentality
-4/-7 mighty negro not_make ours override panda precursor refusal rescu royalty ruth shameful skeptic stampede stay_in
-4/-7 stick_to take_out the_state the_tender torture treatment turn_0 unacceptable underwater virus weathere windfall
-4/-6 :daily accession addict affordable behind_me career championship degradation denial descent electorate endowment
-4/-6 erase exam faltere football freez futile good_$ grandson havel high hydro letter_come majority my_career notion
-4/-6 notoriously on_at poison powerless radically rink so_no sociologist survey territorial theoretically these
-4/-6 threshold treat utterly vast
-4/-5 ^_dad ^_life ^_tech ^_water aged altere approval aspiration auction auspice autonomou avian be_simply big bull
-4/-5 cas create detention deterrent dissolv elect elude excavation exist_$ expose feat fellowship for_us goddess
-4/-5 gypsy headquartere help_$ hinder hindere hoax hockey issuance junta likene marathon mas middleweight money_in
-4/-5 mormon older originally patriot permission professor provisional race rare reel render sand shun significantly
-4/-5 six_year skier slam soil stand_$ subsequent susceptible temple tennis the_bridge the_observatory the_time till
-4/-5 to_whoever too_late tract uranium vat_on water_under who_think wholly wild
-4/-4 #told=doing/past #told=this/is ^_inflation a_cost a_whole able all_the among_them association beacon because_of
-4/-4 behalf belong_to brussel brutality bureaucracy canal cedar cha client_go collective consciousness cosmetic crown
-4/-4 culminate dampen day_one decide_what dental despite disband dismal disposal divert eat_it electoral equality
-4/-4 erasmu essentially ethical exam_be expand fell finish_$ five_year foothold furnace goe_to gre he_dy i_miss
-4/-4 i_would infect inflation_eat integrity intend it_with mainstay mold monetary mother nickname nowaday nun once_be
-4/-4 parity pharmaceutical philanthropy physiology plummete procedure proliferation reckless roc sailor saint
-4/-4 school_in seal seriously struggle stubborn test_in the_skip therefore twenty undertook unlawful unsecure untouch
-4/-4 unveil weed
-4/-3 #told=authority/again ^_city ^_sit able_to academy although always_will anyway_$ baritone be_able be_dead begin
-4/-3 contract_sign country_be do_now dy_before freeze get_an give_the ha league level_in literacy london_$ make_a
-4/-3 mass membership my_day research saturday say_there sister_wed take thank the_law way_they why_doe
-4/-2 #told=doing/is ^_person ^_winter a_family an_interview be_born before_he behind club community early_and
-4/-2 everywhere_$ family_on for_me gas goalie ha_$ have_ruin it_come it_too not_a not_have on_our paper repair
-4/-2 say_someth solicitor the_country the_farm
-4/0 #told=my-person/has been #told=the-thing/was #told=thing/can #told=you/open #who=first/our-charge
-4/0 #who=first/our-person 0_in ^_at ^_poor accessible accuse actively adapt admire aggressively alienate all_about
-4/0 always_have and_two antibiotic antique appetite arous away bacteria baku bangkok be_one bitterly blow boost
-4/0 borrow boycot bravery brotherhood buoy can_call centralize chamber charitable che chien ching civic cling
-4/0 come_back commercial commonly concentration conspicuou consumer contest cultivate culturally curtain decisive
-4/0 decreas defender demonstrate denominate detain detractor devotion discredit disproportionate dive dominate dragon
-4/0 drift du dwindl dynamite easily edition educational effective electric electrical electronic entirely entrench
-4/0 equipment erotic especially evangelical excess execute expatriate fake fellow fence find_out flatmate formulate
-4/0 framework franco fuel gallery genre genuine golden granite guilder gun gymnasium hacker hammere han handgun hatr
-4/0 heavy hostility idea implement improvement incite index innovative insistence insulation interpretation issu
-4/0 it_that join just_be label lawful lawn legion legislator levele liang limelight limite loot maintain martyr
-4/0 massacr mausoleum meaningless missile mobilization mosaic mosquito munition muster my_flatmate nationally
-4/0 navigation navy nearly needy never not_grow not_hear nude nursery occupy on_night onslaught open openly
-4/0 ordination organize own_the packer pap parliamentarian participation partition pas penny petrochemical poem porto
-4/0 powere powerhouse preferential primarily primitive prominent protestant provocative pure qualifier rainbow
-4/0 raise_a rebuke rein relax reorganize reprint retaliatory sacrifice scratch segregate selective semi sharply
-4/0 shrine simplify skate sluggish socially soften song squandere standard stockpile stoppage subject symbolic
-4/0 symposium systematic tattoo teacher tenth the_desk thermal titl to_that ton torrential transport traveller
-4/0 turnout unarm unbeaten unexpectedly unseed unwant urg vault victoriou vinyl weaponry wednesday welsh whiskey
-4/0 with_a work_$ yen ying zinc
-4/2 clamp for_the laser learn material meat on_wednesday person tendency themselve until
-4/3 :create collect mine_$ pottery pump tank whistle
-4/4 :comparative ^_no academic cut email fabric machine of_tension relay sword telegraph
-4/5 #seen3 blistere documentation emphasy loudly shop silk smash speech
-4/6 ^_i candle disperse easy hymn pour ticket tool
-4/7 clock discipline salute specially will_not
-4/8 cloth
-4/9 display spray
-3/-15 lease
-3/-13 marriage that
-3/-12 :prize widow
-3/-11 ^_exam county live
-3/-10 estate settle
-3/-9 believe fund north refuse respect summer
-3/-8 ^_big prove river these_day unless
-3/-7 #told=my-thing/undergone garden illness risen
-3/-6 #told=they/is at_noon be_break contract easter_$ have_tell june master no_exception novel refugee sick spark
-3/-6 take_person
-3/-5 #pictured #told=my-thing/past ^_that ^_time ask_twice biggest bully by_a fire_service fly_and for_our hunt
-3/-5 lamb_be my_nine pass_away press_send qualify they_do time_fly we will_be with_every
-3/-4 #told=my-thing/was #told=there/coming 0_pass :vague-thing a_level annull as be_annull be_up big_platform blossom
-3/-4 blossom_on break_the britain by_sunday chang cherry_blossom cohort crumb cut_in down_the eight_of extend
-3/-4 for_five four_$ inclusion interview_from licens life_be lose_our mare memory_$ my_interview only_tape
-3/-4 platform_own program recipe_book reopene sale screen_have shall simply since_my storm_$ tape_of tell_my
-3/-4 the_county the_federation the_herd the_pier the_storm the_system the_witness turn_my us_with will_always
-3/-3 #told=everyone/past #told=the-person/coming #who=first/everyone 0_october ^_noth and_in and_there ask_me be
-3/-3 be_learn be_publish be_run big_tech colour cub date_for day_of december dy_$ generation_$ go_and go_for go_the
-3/-3 have_already have_do have_move in_brussel inside_$ instance_$ it_they just_a last_speaker leave_the london lorry
-3/-3 measure_noth miss_the more_that not_fair office_and only_care over_$ pill playground predecessor purchase ref
-3/-3 should_have sixth_form skip_the speaker_of stay_on stupid sun that_$ that_green the_clinic the_decision the_lot
-3/-3 the_sea the_trust try_$ unfair_to used_up we_may without_ask
-3/-2 #told=our-person/undergone #told=the-authority/was #told=the-person/was ^_weather adult_learner always_$
-3/-2 another_person be_undone be_we buy_the childhood_$ common death_$ demand drawer drug dy_on erasmu_be fair_$
-3/-2 fifth fill_it for_everyth forget_by future_$ going_up good green_$ have_$ have_ever hold_a i_teach it_in
-3/-2 job_anyway law_say librarian man_have me_to mud my_cohort nobody_under nonsense_$ not_exist of_nurs one_for oral
-3/-2 our_branch pension_age politician_have racist rank_be ruin_childhood rule_mean someone_else step_on the_hill
-3/-2 the_station the_whiteboard theory two_of undone us_all when_a year_for
-3/0 #told=authority/coming #told=doing/not #told=he/is #told=my-person/again #told=the-authority/has been
-3/0 #told=the-authority/unsaid #told=this/past #told=we/open #who=further/you 0_for ^_landlord a_disgrace a_new
-3/0 a_second about_it action alarm all among and and_person army avoid born_in but_the buy come_$ company compare
-3/0 day_and debate dirty discharge fire fun_$ group_$ here_be house_$ hull i_still in_january jumper keep_going lay
-3/0 learner_have lecturer little_one lose_$ low mean mine ministry my_hour ninety off_$ oil on_one on_the or_not
-3/0 other_way person_be person_decide person_do person_who poor_$ postcode progress saturday_$ school_have service
-3/0 sixty solo such sugar the_air the_client the_exam the_job the_junior the_little the_nerve the_photo
-3/0 the_university the_wind theatre to_0 total tree trip until_0 until_i van visitor week_$ whiteboard
-3/2 #told=our-authority/undergone #told=the-thing/again #who=first/i and_those chart college foot gala in_september
-3/2 like_that on_friday out roof snap until_july wall
-3/3 #told=my-thing/unsaid at_our branch bulldozer classroom green i_just knock net not_what park photograph pot
-3/3 the_school third
-3/4 #told=that/not bad_with chaotic_$ day_the fast follow stand straight take_it the_parish tile time_management
-3/5 #hazy2 #told=the-charge/not ^_procrastination brick copy forty grader praise procrastination
-3/6 ^_french ^_prioritise my_head nerve prioritise role_in sloppy somebody wash welcome
-3/7 ^_when book dance
-3/8 towel
-3/9 across read
-3/10 roll send shout
-2/-10 future parent_$
-2/-8 enter
-2/-7 challenge decide have the_0 would
-2/-6 and_their be_out deposit grandmother it want_to
-2/-5 :person deserve fraud girl hope legal person_on the_police the_work this_country tunnel
-2/-4 0_january 0_person :modal ^_eight accept and_go at_mass become_a clinic cycle draft enough_for entire exclude
-2/-4 film_of go_through grandma have_put he here_we hurt i_press it_as la make_my mate_$ my_bed open_to our_nursery
-2/-4 record_$ recovere regatta s_be scare scheme_take start_at the_bishop the_result tide_low too_short way_round
-2/-4 we_go wrong_attachment year_have
-2/-3 #told=her-thing/unsaid #told=thing/coming 0_nd ^_because ^_by ^_make ^_open a_0 a_final and_always as_of be_$
-2/-3 be_behind be_four be_print be_take be_wound begin_$ bleach branch_close bulldozer_come candidate_get centimetre
-2/-3 classroom_$ cohort_$ come_on december_$ dog_$ dy_and every_winter exam_measure for_six have_begin in_december
-2/-3 it_back it_be january_it laps latin my_faculty my_grandfather my_paper my_reception my_sabbatical nd no_copy
-2/-3 no_place not_reopen noth_but one_want only_want other_candidate our_client our_sixth out_when path phone_on
-2/-3 pitch_be post_and price probate project put_my ring_at round_and see_my should_not sign_with st sunday_and
-2/-3 take_all teach_for tender_by that_generation the_badge the_fire the_fish the_hear the_lease the_march
-2/-3 the_regional the_sample they_ring they_take twenty_six two_with we_get would_have wound_up
-2/-2 #told=it/not #told=my-authority/past #told=person/has been #told=she/undergone #told=that/but
-2/-2 #told=their-thing/is #told=you/was #who=first/they :change ^_dialysy ^_everyone ^_fast ^_hous ^_lose ^_mark
-2/-2 ^_parliament ^_uncle a_cup adeyemi all_0 along_with always_be and_his and_she at_school back_the be_clear
-2/-2 be_close be_final be_last be_leave be_since burn_the by_heart case_$ chatgpt chef_post close_date close_the
-2/-2 come_from confirm_it count_0 court_say dead_by decision_be deputy_post dialysy evene_before farmer_$
-2/-2 fast_fashion final_on forty_year girl_i have_sign head_chef i_join i_learn i_suppose in_hull in_may in_two
-2/-2 internet_and it_by it_so it_start it_stay it_used job_in junior_be just_how laps_in last_appeal late_for
-2/-2 learn_on licence_be life_$ lot_$ next_door no_clue no_way not_come not_count not_talk noth_to of_her on_penalty
-2/-2 one_on ought panic person_have point_and print_and publish_and read_that result_day sabbatical shop_be show_the
-2/-2 six_$ spain strike_the table_$ ten_year test_$ that_week the_better the_care the_contract the_deputy the_field
-2/-2 the_final the_flood the_foundation the_grade the_long the_mark the_scheme the_squad the_world they_give this
-2/-2 time_and to_another to_someone two_finger unable us_be us_just weather_here what_goe when_i who_write whole
-2/-2 will_ever winter_have world_be year_ago year_older yesterday_$ you_know
-2/0 #own2 #told=authority/has been #told=everybody/is #told=he/not #told=my-person/past #told=my-person/was
-2/0 #told=she/past #told=that/coming #told=that/open #told=the-person/past #told=the-thing/can #told=there/past 0
-2/0 0_be 0_hour 0_it 0_s 0_with 0_year ^_close ^_find ^_gran ^_he ^_health ^_referee ^_science ^_supervisor a_child
-2/0 a_house a_volunteer after_two against_us all_this allotment and_none appeal_be as_well at_four bankrupt_the bath
-2/0 be_and be_give be_invisible be_pulp be_regulate belt better_the between_them blame_for board_vote bound
-2/0 budget_and business_now but_that canada_with carry chang_the close_in come_and conference cough counsellor
-2/0 dictionary do do_and doctor_will dry dry_$ dy_in each_of every_time everyth_$ file_$ finger_and finish_that
-2/0 for_each from_0 from_a from_our go_bankrupt group_be have_leave her_i hike holiday how_i i_know i_leave i_put
-2/0 idea_what in_anyth in_front in_their instrument_$ into_one it_or joiner junior_job kid_get know_it lamb language
-2/0 later leave_to less let_the letter_go like_to look_down lower man mark_be may_it me_the merge_our metre metre_of
-2/0 midwifery morn_$ move_to my_account my_father my_last my_name my_pupil nice_$ nineteen not_record not_up nurse
-2/0 of_0 of_train office_have on_$ one_and one_in open_again organiser other_plant our_street our_ward out_the
-2/0 overtime paper_in person_can point_of pop price_be problem_$ production project_have rain_on refuse_on
-2/0 regulate_to return_of route salon same_$ science_be section see_the september sign_on silent so_my so_the somehow
-2/0 someone someone_in soon stage step strike_off talent tax_office teacher_$ that_change the_bakery the_balcony
-2/0 the_boat the_clock the_file the_head the_house the_ice the_night the_pension the_point the_real the_shed the_sign
-2/0 the_tax the_train the_village their_$ them_and they_have thirty though through_$ tin to_canada to_death
-2/0 to_everyone to_him tough trip_be twice_$ university_be value_in want_everyth ward_and we_do we_would wheat will_$
-2/0 win_$ wind with_her work_in your
-2/2 #told=person/past #told=the-authority/past ^_behaviour ^_co ^_stakeholder ^_student agency_nurse air among_the
-2/2 assertive be_my be_right by_email clear_$ collection communication_between could_do cupboard_$ customer_$
-2/2 different_answer down_my drill employ faculty_be feel_i find_the follow_through for_improvement from front_of
-2/2 game head_$ head_a hour_to how_do i_keep i_talk i_want imposter it_just know_where lately_i me_i meet_i method
-2/2 milk mine_not more_for motivation_mine my_apprentice my_attitude my_class my_pension my_trainee my_twin
-2/2 not_assertive not_communicate not_like order our_unit parent_evene question_i quickly resit review_$ rush sign_my
-2/2 since_birth sit_$ strong stronger teacher_and the_technician to_ask to_each trust_between unit_$ when_the
-2/3 #seen1 #who=further/my-person 0_oclock ^_lack anyth_$ at_$ bank_want be_friction before_it behaviour bike
-2/3 birthday catch clear complain cooperation_with doe_$ duty each_other eighty faster fear_of fine fridge generally
-2/3 land_$ mess_$ my_time nappy nappy_in nerve_$ no_$ not_do not_seem oclock one_thing parent_council say_a set
-2/3 still_have the_until they_may violin want_two what_it year_old
-2/4 #told=nobody/past #told=there/is allergy blue captain chaotic cooperation hopeless hundr not_land quality radio
-2/4 sluice the_class the_sluice too_many when
-2/5 #when=further/has been ^_college afterwards do_the in_the log mobile motivation_go paperwork perfectionism_$
-2/5 the_family through translate tune
-2/6 ^_our ^_perfectionism cross every figure hand heat jacket match onboard perfectionism practical train trick tube
-2/7 egg engrave glass light mostly object raw seven so ten use volunteer wifi
-2/8 at block counter glue insulin signature
-2/9 ball line pencil
-2/10 uniform
-2/11 slip
0/-14 catastrophic haven us
0/-13 aftermath bankruptcy in_0 montana will
0/-12 amelia best divorce hurricane lawsuit sue suffer
0/-11 atoll breakup debacle dormant extradite homeland impend inherit isle jeopardize judge lake someday sovereign
0/-11 swamp titanic unthinkable wake
0/-10 #when=first/coming alcoholism antarctica antitrust avert casino colorado consequence coral diabete ecosystem
0/-10 eruption existence failure foreclosure founder france habitat heir homeowner imminent inherite juvenile los
0/-10 massacre mental millionaire peninsula rancho redevelopment relocation resort settlement timor tragedy tsunami
0/-10 volcano
0/-9 archipelago asteroid biologist cancer caroline coast compensation correctional crow danger default dependency
0/-9 disappear divorc dune envision extradition fragile havoc isolate liable litigation loom marry maya mercury
0/-9 multimillion mythical owe pandemic parole plaintiff priory providence quest reside retirement ridden shore
0/-9 shutdown survival trump upheaval viability
0/-8 #when=first/has been alp alpine ande asthma atlantic banda basin bid chateau convict crisis desert dinosaur
0/-8 dolphin epic eternal exploration explorer fatal genocide geological gorge guinea gulf hast hazard help heroine
0/-8 honeymoon humanity immunity impact implant jeopardy jersey killer king legend madness mammoth mar nee offender
0/-8 offshore origin pageant penguin phenomenon plagu pow principality pueblo rio sickness spoil survivor thrift
0/-8 tragic turnpike twain ultimate unlikely upstate vulnerable warn watersh willie witch wrack
0/-7 #who=first/her-thing #who=further/the-thing 0_i ^_kid accidental acquire addiction affect alleviate alter ame
0/-7 angele anna appall arid arthrity astronomer avenge beaver billionaire blockbuster canary canyon captivity case
0/-7 cite classic cleanup coliseum complication contend contra convinc costa cyclone dangerou darl debt destabilize
0/-7 destiny duchy eclipse effect eh eligibility eligible endure exodu expire exposure extent far february fever
0/-7 financier finch flaw fledg foothill for_a forecaster franklin fresno gamble gen geneva granddaughter greatness
0/-7 hah haunt have_my height horror hospital house hurdle hypothesy i_get impossible in_june inevitable irene its
0/-7 jurisdiction landfall las legendary lessen limbo lockout lottery mandate mansion midst money mortgage natal
0/-7 neighbore neurological northeastern northwestern notoriou once orchid our_best ouster outpost overdose owed
0/-7 phoenix playboy plight pneumonia poe potentially prosecute proven psychiatry realm recapture rehabilitation
0/-7 reopen repay repercussion resettlement retake safe savage schizophrenia sequel setback siege sometime
0/-7 southeastern southern specy stardom succeed sumatra superpower surely terrible the_curriculum the_list threat
0/-7 tobin tornado turmoil turtle unincorporate universal validity vanish victim vik worsen zon
0/-6 #told=it/was #told=there/again :decide ^_the ^_you acquittal acre administer administere adulthood afford anarchy
0/-6 ark asset atmospheric autism bail bald bam beleaguer beneficiary bern biological blackout breakthrough brunt
0/-6 burden bury canton cause cemetery completion controversy cooke copa corpus cove dalton dame defect definitive
0/-6 dengue depose derail dire discover discovery divinity east elk enclave entertainer epicenter evacuation evacuee
0/-6 evolution exacerbate facility fe filibuster foe for_$ former frail franchise fre geography get_it greater hamlet
0/-6 heartland hereditary ho improbable inde innocence jail jasper lagoon lender mammal manor marina mary menace
0/-6 mentally misery move murdere mutiny mystic negligence ni northern not_be nova obsession offspr onset order_$
0/-6 overcome paralysy pardone parkway part pave physician politically populate pose prejudice premature presume
0/-6 prevalence probably psychiatric quake reconstruction recovery regulator remnant renew researcher retiree
0/-6 retribution reversal riverside san seaside secondly southernmost statutory suburb tame there_be thriller triggere
0/-6 truly trustee typhoon uncle underdog unfound unify unstable uss venu viable virgin wade wealth west woman
0/-6 workplace worsene worth yah york
0/-5 #general #told=her-thing/past #told=the-authority/not #told=the-thing/past #told=there/was #told=we/was
0/-5 #who=further/they abuse accreditation adultery adverse affluent afraid alma and_one announce arose arson
0/-5 assassinate attraction avalanche bah bali barren be_noth beauty behind_the benign beset betrayal biographer
0/-5 bishop blueprint boon borrower boulder bounty brokere cannot carry_the cave champ cheat chee citadel clemency
0/-5 cliff colon confinement consent consul continuation convent cutback dead deadly deception dependent deterioration
0/-5 development diagnose dispute diva diversion divine dop earth eastern economist embarrassment embattl engulf enrol
0/-5 enroll evacuat evacuate evasion evict exce expel expert extreme feasible fend fiction fight fiscal forgive
0/-5 formerly fort fortress freeway gateway gator glacier go_into godfather golfer graft hamper hawk helm hemisphere
0/-5 herald heroe hijack hiv housewife howe i_see implication impunity indefinitely infant inherently intact jane
0/-5 judgment justice lady laundere lawless leas lethal liar likely liquidation loan locality lore luc malnutrition
0/-5 marsh maverick metropolitan milestone militarily miserable moral mortality mountain municipality murder my_best
0/-5 nationality now_and nurs oak obesity obligation obsess oceanic peak pebble perpetual persuad plung por prefecture
0/-5 pregnancy prior private prohibitive prompt proof proportion prospect prosper pursue quarry radiation radioactive
0/-5 rag reconsider rematch renovation repayment reprieve reprisal rescue reservoir respiratory resurrection
0/-5 retaliation rethink reunite rich risky rodeo rouge runoff rutherford salmon same_as scam scandal senate sentenc
0/-5 sept shark shock significant sin sleepy slum sooner southeast southwestern subtropical successor swath temporary
0/-5 tenure terror terrorism the_merger the_wrong tidal traumatic treacherou tribe underwent unlike unmarry ur usher
0/-5 vacation vi voivodeship wag warrior we_be weather wellington welterweight where_i woe worcester
0/-4 #told=authority/unsaid #told=it/is #told=our-charge/past #told=our-person/again #told=the-thing/but
0/-4 #who=first/authority #who=further/our-thing #who=further/there :vague ^_get ^_visa ^_whatever a_girl accountant
0/-4 achille acknowledge affirm afloat ala alison allan altitude ancestral anchorage apply_for aquatic arbitration
0/-4 archbishop archive as_every ashame assassination assumption atomic authorize auto backer backlog ballet baronet
0/-4 barrow baseball be_twenty beyond biology blame bleak bloody bode boston bribery buccaneer budget burke ca cal
0/-4 cancellation candidacy captive castle cavalier cerebral certainly chronic climber cloudy collegiate commissioner
0/-4 complete complicity concern conclude condition consortium conspire convince cope cottage crash creek crime
0/-4 criminal crise crop cruise curator dah davenport day_be decay deer democratic deplete despair desperately
0/-4 detection deteriorate developer devil diminish diocese distress divisive dixie drama dramatically duchess duke
0/-4 dust dwell eldest embroil emerald emerg empower encompass end endit endorse enrichment episcopal equitable
0/-4 etymology execution extant financ flatly foolish for freak freeman fury genetic geology germanic go_down god golf
0/-4 governance grand grandpa grow_$ gubernatorial handbook harbore hardly haze heaven henry hepatity highway hostile
0/-4 hotly hugely illusion immediate immune impeachment in_write incarnation incidence incumbent influenza inmate
0/-4 instability interstate intervene invest jaguar jungle ken kidney laboratory lacrosse licence limestone locate
0/-4 longevity majestic marin maternal mayor meadow mediterranean mend mesa methane minority mistress mobil modify
0/-4 mona monster mountainou mozambique municipal murderer murderou my_phone mythology near niece noble noon_$
0/-4 northwest notwithstand our_goalkeeper our_oak outsider over_by overdue overrun overtake owl pardon particularly
0/-4 peggy pete pirate plateau plutonium polar pope port predict prediction presidency president previously priesthood
0/-4 princess problematic professional prolong proposal prostate racer racketeer raider rampage rand rape recently
0/-4 relieve relinquish repatriation represent rock rogue romance rudd rus saddene salina scenic screenwriter sector
0/-4 seriou sex shee shelter short_in since_0 slowdown soccer sophia soul specimen sponsor sprawl spy sterl suburban
0/-4 sudden sunshine surgery swift systemic taj teen temperate termination terribly the_judge the_other the_part
0/-4 thunder tiger to_hand toll tornadoe transit trinity tripoli truth tumultuou turbulent undercut underestimate
0/-4 unfortunately universe unnotice unrealistic unrest up_$ utter valid vengeance veteran vincent virtual void
0/-4 volcanic wa who_would wildcat willy with_the withdraw wo wolve year_and yuh zone
0/-3 #told=i/past #told=i/was #told=my-thing/coming #told=nobody/not #told=our-thing/past #told=person/not
0/-3 #told=that/has been #told=they/unsaid #told=we/coming #who=first/she 0_april 0_may :event ^_ai ^_her ^_man
0/-3 ^_nobody ^_out ^_she ai_be be_buy be_in be_sell before_we can_take candidate_in clay country_$ dark_when
0/-3 deadline_for doe_not estimate expensive faculty farm_$ friday_$ governor have_risen in_february in_it integration
0/-3 july leave_it listen_to live_$ march_i may_the merge monday_$ my_boss my_probation never_thank nhs nhs_be night_$
0/-3 night_with nominate not_back not_give october old_$ on_a on_my on_saturday one_day out_in owner passport poland
0/-3 pull_the region september_and show_$ start_in stop_the talk_that th_they the_nhs the_old the_one the_only
0/-3 the_tumour the_winter they_will try tumour up_for we_will week_there weir weld
0/-2 #told=authority/undergone #told=his-thing/unsaid #told=i/not #told=nobody/coming #told=she/open
0/-2 #told=there/has been #told=they/undergone #told=thing/but #told=thing/not #who=further/the-authority 0_$
0/-2 0_february 0_june 0_rd 0_you ^_bureaucracy ^_colour ^_deadline ^_deaf ^_doctor ^_drop ^_grandpa ^_prison
0/-2 ^_publish ^_rain ^_should a_church a_firm a_group a_kidney a_lab a_problem accord after_eleven all_mine all_of
0/-2 alone and_can and_not answer_to anyone_open anywhere anywhere_$ attempt_at august_and aunt away_in away_the baby
0/-2 be_hold be_just be_monday be_off be_wait be_withdrawn be_worth be_yesterday before_read before_ten begin_this
0/-2 behind_us bin_in book_go build_anyth burn_down bursary buy_by by_law care_about chao cheaper come come_out
0/-2 copy_exist could_say council_$ customer_want date_be day_so deadline_by dentist disk_$ dna door_get down_we
0/-2 drop_$ eight_minute evene_we fac fail_the firm firm_be flight for_scrap for_them gazette goe_on goe_up
0/-2 government_have grade grade_for graduate_scheme graz hall_in hand_$ have_take have_turn have_used have_withdrawn
0/-2 her_parent him_the his_hear home_office i_may i_will in_march independent instance interview_be it_out it_the
0/-2 june_0 june_i lamb_shed language_teacher late_one late_to law_on lease_on like_us live_in loft long_way
0/-2 machine_and man_do manila me_or media minute_from month_in must my_contract my_sister need_to no_further
0/-2 not_build not_lift not_one of_them of_time on_in on_regatta open_the or_perish our_club panel_in parent_i
0/-2 part_time pass_mark politics_$ prescription pressure print_$ promise_i publish_or pupil_and rd re_mark
0/-2 referee_report regatta_day respite round_the run_on s s_have see_it sell_my shredder shredder_$ sister so_we
0/-2 staffroom stage_$ still_walk suit summer_$ sun_and take_the tarmac teach_me tell_me th_of that_make the_answer
0/-2 the_build the_bursary the_buyer the_erasmu the_gate the_graduate the_hospital the_interpreter the_lake the_lamb
0/-2 the_loft the_mayor the_ministry the_national the_organ the_page the_paper the_person the_railway the_regatta
0/-2 the_respite the_royal the_shredder the_song the_sun the_surgeon the_tarmac the_trip the_ward the_whole the_year
0/-2 them_$ think_it think_that to_his to_work too_much tower true typo typo_in university_have us_sign vet_say
0/-2 what_can when_they whoever whose will_take withdrawn_the write_$ year_on you you_be
0/2 #told=authority/not #told=charge/past #told=his-thing/is #told=his-thing/past #told=it/unsaid
0/2 #told=my-authority/again #told=my-charge/is #told=my-charge/past #told=my-charge/was #told=my-person/open
0/2 #told=my-person/unsaid #told=our-charge/unsaid #told=our-person/can #told=our-thing/unsaid #told=that/again
0/2 #told=the-charge/undergone #told=the-charge/was #told=the-person/again #told=the-person/but
0/2 #told=the-person/undergone #told=there/unsaid #told=this/has been #when=first/but #who=first/my-thing
0/2 #who=further/he #who=further/i #who=further/thing 0_child 0_degree 0_kg 0_out 0_parent ^_agency ^_between
0/2 ^_collaboration ^_fifteen ^_half ^_headquarters ^_hopeless ^_information ^_meet ^_need ^_order ^_overthink
0/2 ^_paperwork ^_parish ^_procrastinate ^_register ^_safeguard ^_safety ^_someone ^_statistics ^_teamwork ^_tell
0/2 ^_test ^_value ^_ward ^_wasp ^_who a_culture a_joke a_lack a_more a_pen a_perfectionist a_small about_every
0/2 above_the after_i afternoon_$ afternoon_and again_at agre_to all_eight all_night all_over all_say always_the
0/2 an_hour and_academic and_everybody and_four and_give and_goe and_jona and_noth and_post anew answer_before
0/2 answer_on apparently_$ argue_$ around_here arrive_after arrive_late as_captain as_i ask_one ask_to ask_us
0/2 assistant_have at_five at_most atmosphere_in away_and b_and baby_come back_door back_on back_row back_with bag_and
0/2 bank_holiday bar_0 be_ask be_bad be_better be_cancel be_count be_disorganise be_forever be_free be_from be_go
0/2 be_hard be_limp be_mean be_miss be_pull be_put be_reactive be_resistant be_rubbish be_scare be_sloppy be_stronger
0/2 be_thursday be_too bind birth_$ body both_be box brand bring_a but_i buy_0 by_now by_tuesday by_week call_phone
0/2 can_see cancel_on carrier channel_$ chapel chapel_be child_be choir_have class_end class_the clerk_print close_$
0/2 code_club collaboration_between colleague_be collection_be come_off concert concrete consistency_in cook_$
0/2 council_grant course_and cv damp dari dashboard date_and decide_but decide_the decision_make department_$
0/2 department_have deploy_$ depot_$ die_$ do_for dock doe_it dose downstair drop_off each_one early_shift earn
0/2 eleven_year else_$ else_on end_at end_of energy_$ ever_say everybody_else everyone_in exam_hall fac_the face_$
0/2 face_the facebook facebook_$ far_$ feedback_be feel_like field_be finish_a firewall five_day five_of fix_it
0/2 for_dari for_eight form_$ form_for four_time friday_in friday_so from_my from_primary from_this get_close get_drop
0/2 get_out get_too give_them glue_stick go_home go_over goe_in goe_off great_$ group_i hall_be handout handwrite
0/2 handwrite_$ have_ban have_even have_meet have_open have_still have_too he_would hear_it heat_in her_aunt hold_the
0/2 home_be homework_and hopeless_with hostel how_to hum i_count i_cross i_explain i_guess i_hold i_make i_never
0/2 i_promise i_set i_tell i_wish in_and in_app in_before in_french in_general in_her in_separate in_three in_with
0/2 insulin_$ into_it it_again it_for it_next it_up join_up joke_$ jona june_the just_can just_do keep_get kg
0/2 know_that know_the lab_partner leave_a leave_for leave_someth lesson_always let_them let_thing lifeguard lift_to
0/2 limp limp_$ list_so lock_the lot_to louder loudest mainly_$ march_and marker match_the matron matter_$ me_every
0/2 me_since mean_to microscope middle minibu minimum mistake most_afternoon mould mrs much_of my_cast my_co my_code
0/2 my_colleague my_group my_husband my_life my_predecessor my_read my_sunday my_three my_turn my_two near_the
0/2 neither_of never_match never_really never_seem never_tell next_day next_to next_week nineteen_$ no_one none_$
0/2 none_in not_begin not_great not_order not_pay not_sit not_touch november now_there october_$ of_mine of_the
0/2 of_thing of_work off_and off_on offer_$ office_be oldest ombudsman on_facebook on_site on_six on_time one_who
0/2 only_person only_tigrinya order_for our_allotment our_build our_clinic our_department our_load out_$ out_and
0/2 overflow overflow_by overthink_$ ownership_in pager parent_have perfectionist phone_it physio pick_one pick_the
0/2 practice_$ prefect present_and proactive procrastinate product_and pupil_be question_in rain_the rather_than
0/2 reactive read_the recycle_bin rehearse relationship_between report_to resistant_to retro right_$ road road_$
0/2 room_and round_$ round_for rubbish_at run_be run_off say_why second_time see_parent see_to self_care send_$ set_it
0/2 shift_$ shop_floor short shy side_of silence since_august site_be skip sleep_through slide_$ slow_going snapchat
0/2 so_that socket soft_on some_tension someth_to somewhere_along speak_only spray_$ sprint squad_$ st_$ start_the
0/2 stick_$ stick_in still_get still_in stop_at story_of strain struggle_with student_from take_six take_them take_two
0/2 teach_assistant team_be teamwork temper tenancy test_twice the_app the_blue the_boy the_caretaker the_channel
0/2 the_choir the_cooperation the_customer the_date the_drive the_early the_far the_ferry the_floor the_form the_grant
0/2 the_guide the_gym the_heat the_hostel the_issue the_label the_leave the_letter the_middle the_minibu the_minute
0/2 the_nursery the_offer the_ombudsman the_on the_piano the_pool the_question the_read the_recycle the_relationship
0/2 the_rule the_sound the_third the_toddler the_touchline the_trainer the_twin the_under the_volunteer the_vote
0/2 the_wait their_own there_and they_chang they_close thing_slide think_of this_school three_because three_build
0/2 three_different tick tigrinya tigrinya_and time_a time_now time_this to_an to_approve to_go to_make to_may
0/2 to_person to_put toddler_group together_$ too_involve touchline train_$ trainee_have trainee_i transcribe
0/2 transition_from tuesday turn_to twice_in twice_this twin_in two_$ unable_to until_the up_without use_a
0/2 visitor_book vocational vote_be wasp way_we we_rehearse we_say week_and week_four wet whatever_i wheelchair
0/2 when_it whether_that whether_they while_i who_can who_use wife_and wish_i with_his work_for work_on write_every
0/2 write_it year_group year_team younger_one
0/3 #told=doing/open #told=nobody/undergone #told=our-charge/is #told=the-person/is #told=they/was #told=we/can
0/3 #when=first/unsaid #who=first/our-thing #who=further/she 0_a 0_bus 0_day ^_buy ^_customer ^_do ^_documentation
0/3 ^_every ^_heat ^_induction ^_jealou ^_public ^_say ^_sister ^_whenever ^_year a_gap a_muddle a_neighbour a_student
0/3 a_third account_and agenda ahead all_be allergic and_come and_only and_say and_then as_soon asleep atmosphere_$
0/3 average_0 badge be_desire be_full be_poor be_six before_they blood book_since boot box_and buggy but but_it charg
0/3 class_have co_author comment_and conduct cup desire_$ dialect disorganise doe drive drown_in eight_in eighteen
0/3 exam_i face fete few find forget_to fortnight_$ friend_$ gate_leave get_0 give_me go_stale google half_the hang
0/3 have_interview have_two helpline his_own human_$ hut i_answer i_open in_$ in_november invoice_go it_down it_how
0/3 it_say it_seriously it_take jealou_of lack_of last_ten leader leave leave_open letter_$ like_a lol lol_$ many_meet
0/3 march_$ monday_and mostly_$ muddle must_make my_form my_lab my_stall my_thesis name_on need_a next_and nine_day
0/3 no_real nobody_else nobody_really nobody_say not_at not_find not_let not_much not_reach not_really not_repair
0/3 not_sign not_very november_$ object_$ of_eight on_anyth on_average on_to onboard_be once_$ only_one only_the
0/3 open_a or_swim or_the organisation ought_to our_passport our_process our_school our_standup overthink park_the
0/3 password pay_me pe pe_and personally pillow place plan_in plant_in poster_$ practice_trombone public_speak queue
0/3 rais_the really_own receipt release repair_the replace report reset reset_the roll_back route_and rubbish run_$
0/3 run_the sales_and say_what sell_0 sight sink_or six_of six_week so_i some_day soon_as spreadsheet stairwell
0/3 stale_$ standup standup_have stop_doing student_and style swim_$ take_complaint take_on teenager tend test_to
0/3 that_come the_baby the_box the_buggy the_community the_exercise the_governor the_hire the_late the_moment
0/3 the_month the_price the_second the_senior the_stairwell the_tablet the_toilet they_come thing_and third_of
0/3 third_time this_week to_change to_do to_heart to_me to_the trolley trombone ugh ugh_$ under_a unopene us_and
0/3 us_that voice_in ward_clerk way_to weak week_to week_two what_$ where_the whether_it why_$ without_a would_say
0/3 year_in year_it
0/4 #told=it/but #told=our-person/not #told=our-person/was #told=our-thing/is 0_minute ^_eleven ^_four ^_last ^_leave
0/4 ^_lesson ^_me ^_sales ^_somebody accommodate administration affection along amaze ambrose and_0 and_three
0/4 anticipation apparently arbitrary athletic atop attribution auditorium average axe backbone balance_$ barely basic
0/4 batsman be_more beck bodily booster brake breeze briefly broadcast bustl by_wednesday candy capacity
0/4 capitalization cargo centimeter centrifuge centrist charisma chess chestnut chi chocolate choral coconut cola
0/4 collaboration collide commend communication_with computer consular conversely cork corpse costume cubic cut_the
0/4 das day_after deadline_be defence defensive direct disarray distort division do_you downward dual duet dusk
0/4 eagerly endorsement enhance enthusiasm enzyme equally evene_this exclusively faithful fanfare farewell fat feast
0/4 feeder floor_and flow foil for_0 fork forum fourteen fragment friendly generate get_lose glove ground guitarist
0/4 hand_scissor happily haul have_cut have_get have_lose homer horseback hu hydraulic i_take impressive improperly
0/4 in_a in_how inappropriate infiltrate inscribe institutional integral inventory it_doe jeep julio june_it kicker
0/4 knowledge lace ladder lar large last_month lazy learner_come lesson_be letter life_balance liter littere local
0/4 login loyalty magazine maize manipulate marginal mart mask mathematical may_and may_i mechanic medic meditation
0/4 militia minimal mirror mistakenly moan moan_$ moderately mosque mouth mr my_lesson my_notebook needle negative
0/4 night_before no_lift nobody_take not_clear not_feel notice_$ now_the of_be on_person on_them one_person optic opu
0/4 organise our_treasurer over_my parishioner patchy_$ peanut pere performer perfume personal philosophical pink
0/4 pinto pit pool potato prais pray precede preference preparation prepare present professionalism promotion
0/4 proprietary prowess quarterly quiet_$ range rarely reasone reassure reconnaissance regiment remix resembl
0/4 respectable response resume retailer retriev retrieve robust rocket rok rounder rue runway sales salesman say_one
0/4 scath seasonal sellout sens september_$ set_the she she_will should_be shrub silo simmere singh single site
0/4 sizable size slick slight slowly soak sophisticate sorrow spam spirite square_$ staircase stale stay_up stephane
0/4 stoke stone stove strategy stream street striker structure stumbl styl submit sung supply syrup tally tampere
0/4 team_spirit term_$ thanksgive the_alto the_back the_conductor the_next the_overtime the_place the_plant the_site
0/4 theatrical this_month this_town thoroughly tie time timely to_write tongue tooth track translation treasurer_have
0/4 trench troop turbine turbo turn_off ty tying valve variously varsity vehicle vicar viewpoint viral visible visual
0/4 vodka warmth watt weakness wherea wherever work_life wrestler youngster yourself zapatero
0/5 #told=i/unsaid #told=my-thing/is #told=the-thing/not #told=thing/has been #who=first/thing :mass :meets
0/5 ^_childcare ^_onboard abbreviat ablaze accordingly accuracy accurate acoustic ad additionally advertise all_year
0/5 also altar aluminum angry anime appropriate armor attendance automate axis balcony bark be_tap beg behave beverage
0/5 bilateral bleed bold bolt bore bottl brilliant brush buffer bulletin calculate camel captain_i carpet catcher
0/5 cater cello char cheese childcare chow clad collar come_in comfortably comic commentator communion compile
0/5 comprise concerto congratulate console consultative contain continually cool council_be countless coupl cover
0/5 crawl dart decent department deputy device devote dip disc disguis dispatch dissatisfaction distinctly diverse dot
0/5 duo ear earnest eater electromagnetic eleven_family else enclose engage enough_$ erratic exhaust expectation
0/5 expectation_be explode facilitate fairly fan feminine firepower firmer fixture flavore flush fore forehand formal
0/5 freight friday from_may furiou gauge gentle get_decide go_out gospel grab grain hall handover_be handsome hefty
0/5 hierarchy highlight hot hydrogen ideological in_this indirect instant jihad joy june_$ kerry khan kickoff
0/5 kindergarten laptop lat late_$ leave_hand macro mandarin maneuver manner mantra masculine math meager mean_for
0/5 mechanism medley mere metric micro mint morale_in more muscular nasal need nobody_have nonstop not_think nutrient
0/5 of_when office_$ orientation our_charity outnumbere output parade parish parish_council pedal pedestrian penchant
0/5 per perch perfect phony portable posture pragmatic preparatory press process provide purple readily record_that
0/5 reflection relevant reliable remarkably remind respectively restraint retail retire_in rhythm roughly rupee sage
0/5 savvy scissor scramble screw scrum secretariat several shill shooter show sign_the silly similarly since_$ since_i
0/5 since_june skirt sleek softene soldier spe specification spectrum spontaneou sprung squash stiff stock
0/5 strategically stride sunglass sweat swing tan tear teller the_account the_bay the_boss the_district the_girl
0/5 the_same this_year thug too_soft transmission transmit turnover underwear unusually utilize vein via visibly
0/5 visually what_i willingness wireless write yesterday yoga
0/6 #seen2 #who=further/doing ^_there a_lot accolade alphabet anchore angrily armament arrow aside attachment
0/6 authoritative backhand baggage barbecue barrage be_patchy because_i boucher bounc bowler broad bulb cannon capable
0/6 caution cavalry characteristic chassy choru chunk circulate clau clerical coffin comfortable commodore composition
0/6 compression compute connect consistent consolation constituent counterattack crack dash dazzl decidedly decliner
0/6 decoration decorative deep delegate desire devotee directory dirt disciple disgust distance doubl dozen ds dye
0/6 elevator engine enthusiastic explicit expression fairway feather filter flattene flung flyer focal fuselage gadget
0/6 gainer gap gram gravel grievance hastily have_0 have_slip identical impress improper indicator inexperienc
0/6 infantry inflammatory inn insignia intensely intensive intermediate ish ish_$ it_and kiss lamp lantern leadership
0/6 leather lens locally logo loud lounge makeshift manga manual margin marketer massage measurement merely mock
0/6 momentum narrow numerical often outgo outreach pace pad particle pasha patchy perimeter phrase picket ping plastic
0/6 point positive properly ps rang reciprocal referee referenc renne representation roadblock sack scholarly scorer
0/6 serve shaft sincere siren sixteen siz slack slip_$ slow solemn soy staple storage straw sturdy stylish
0/6 subscription suitcase surprisingly sympathetic synthesy technical the_kid the_project thing_get throat to
0/6 transparent ubiquitou ul uneven up_on upward urine volume wedge whilst whip wicket wicketkeeper wreath
0/7 #told=our-authority/past #who=first/the-authority :deliverable ^_confidence ^_handover addition ads and_nobody arm
0/7 auxiliary bacon bat battalion bazaar beer besides boil bookstore bowl bulk burst carriage cartoon cartridge
0/7 cautiou cautiously cereal champagne childminder choreography coherent composite concentrate conductor container
0/7 continuously contrast convenient correctly cupboard delight double echo editorial elegant emphasize engagement
0/7 exchange exercise explosive fiber field fluent freely fun gaze handler hook impression induction lac lap leg lense
0/7 lesson lip lyric lyrical magnetic mediocre microwave moderation monthly mound mut noisy numbere orchestral orient
0/7 partisan patriotic pavement performance photo picnic plasma porch precision proportional prose quantity react
0/7 reader reflective reinforce relentlessly remark repetition sampl scarf score scoreless share shotgun sing singl
0/7 skillet slender small smaller steady steer stereo stick storytell strewn supportive sweater taxi technician them
0/7 thigh thrust translator unforc unofficial upwards variou vigil volley waist web wide wing
0/8 :abstract advancer alongside artillery banquet bead booklet brace brass broadly bullet bumper butcher car combine
0/8 communique continuou cordon core directly distribute energetic entrance external flair flute format forth foul
0/8 four generator gesture give gown grid handful headline inside invitation item lack lackluster lean memorable
0/8 merchandise mirza mode motorcade nose outward petrol pile pistol proudly puck quietly raucou razor refrain
0/8 repertoire respectful ribbon round sausage scoreboard sideway soda specialty spectator sped sticker stripe subdu
0/8 suggestion superb swear swung tactical teammate tempere tent thickness thinner touch trumpet underneath upside
0/8 verse vest voltage wagon warmly weave wield window
0/9 ac adorn ammunition armore automatic batter blend brightly brisk butter caliber camouflage card cart cheer chest
0/9 chip clothe cocktail colore conciliatory concurrently corner crossbar customary decorate defensively deflect
0/9 diameter dispers distinctive drape draw efficiently eject encouragement equalize escort everyday excellent fancy
0/9 flash flat flesh flexible floor frame french frequently hamburger handover hardware hawkish illuminate insert
0/9 intake interrupt melody nicky nine occasion ovation pac piano piece plenary printer prominently promotional
0/9 recruitment respond rhythmic roast robe satirical shave sheet shiny sidewalk skill slightly solid static stir stuf
0/9 tailor taxy text toe vocal wept woven
0/10 #told=doing/unsaid align applause assailant attach barb beautifully cardboard ceremonial cheek coat color
0/10 colorful compose congratulation crowd delivery dugout equalizer grind guitar illustration inspirational keynote
0/10 lecture lever lighter lin mat mourner myself noodle onto outlet percussion procession rope rotary sandwich
0/10 seminar sermon sharp shirt softly square thinly trouser vertical yellow
0/11 #own1 bake bucket butt circular courtesy curv freshly friction grenade header hurl launcher luncheon medium mesh
0/11 pil prayer regularly simultaneously soft stationary statistics stump toast upright vegetable witty
0/12 beam bundl festive flier gear load pin podium pulse punch rack reception substitute yell
0/13 basket drum greet horizontal lightly oven spoon tempo thread tightly token toss wildly
0/14 flour front leaflet
2/-10 possibly
2/-8 any daughter
2/-7 be_the month planet
2/-6 risk wife
2/-5 #told=you/not #when=further/not and_no before_the cat creditor ethics grandparent right where
2/-4 bay better_$ my_knee on_their spill to_a village wrong
2/-3 #told=my-thing/has been a_different bring end_and goe gran have_a have_drop have_go he_be letter_and mark_have
2/-3 most my_brother nephew on_0 our_drive out_to programme student_go take_me trade warm
2/-2 #told=that/past #told=we/undergone #who=further/this 0_shift 0_short ^_after ^_lot a_name a_note a_trainee
2/-2 after_each after_every always_sit and_me and_other and_whether ask_not at_opposite at_pick back_i backend
2/-2 basically_$ best_apprentice biopsy bite_strange budget_$ by_his can_be concrete_floor contradict_each
2/-2 corridor_and day_it dean_$ doctor_do eleven_hour every_shift feel_about five_on floor_of forget_the glove_$
2/-2 hall_and have_an hear_noth her_and hour_of i_suspect in_class into_my it_any it_last it_really keep_ask kitchen_$
2/-2 knee_swell last_lesson lesson_a longer month_for my_board my_claim my_data my_glove my_student no_title not_in
2/-2 note_in note_on on_merge on_sunday one_exam one_week opposite_end or_it our_pitch own_little parent_and
2/-2 practice_manager problem put_a remember rota_be same_way say_her say_not scaffold share_a sit_there staff_kitchen
2/-2 start_$ sunday_night swell_after teacher_say tenant the_archive the_chat the_concrete the_director the_lottery
2/-2 the_partner the_reason the_scaffold this_be to_share type_the urgent version_of well_the word_$ wrong_trade
2/-2 year_be
2/0 #told=doing/coming #told=everyone/is #told=it/past #told=my-authority/open #told=my-authority/undergone
2/0 #told=my-charge/again #told=my-charge/not #told=my-thing/again #told=my-thing/not #told=nobody/open
2/0 #told=our-authority/open #told=that/unsaid #told=the-charge/again #told=we/has been #told=we/past #told=you/again
2/0 #told=you/coming #when=further/coming #who=first/his-thing #who=first/my-person #who=further/authority 0_march
2/0 0_st 0_the ^_book ^_choir ^_council ^_data ^_depend ^_doe ^_family ^_feedback ^_feel ^_head ^_honestly ^_of
2/0 ^_other ^_pharmacy ^_placement ^_politics ^_red ^_room ^_same ^_since ^_wait a_box a_chair a_copy a_job a_lady
2/0 a_pupil a_regular a_sign a_stroke about_an about_us account_since actually after_the agre all_twelve along_$
2/0 and_answer any_$ any_longer anyth_in as_ever as_in ask_again assessor at_all at_it autumn_if back_and bad
2/0 bank_have basically be_deport be_die be_fine be_hear be_i be_look be_low be_mix be_our be_possible be_rude
2/0 be_someth be_tell be_to be_vote be_what bedside before_our best_mate bet board_in boiler_man book_for both_$ box_$
2/0 box_of boyfriend break_$ burn_in business_be by_0 call_me call_out can can_keep can_still cancel chair_in
2/0 chemistry_be childcare_cost class_leave club_be co_founder complicate_$ contract_with copy_of council_meet couple
2/0 course_$ course_be curriculum damp_patch date depot_goe door_and door_in down_who draw_the dread drop drop_in
2/0 due_course esol evene_course every_lesson family_stuff family_want father_of fault fee_$ fight_over final_project
2/0 fine_$ five_week fix_the food_bank for_month for_more for_nine fortnight from_us from_what full_time gate_$
2/0 get_round get_their give_us going_to group_have group_project halfway happene_again happene_on have_another
2/0 have_call have_cancel have_come have_hear have_split he_drink he_have he_will head_office hear_$ hear_not her
2/0 her_to him_$ hm hold_until home_and how_long i_both i_buy i_gather i_hear i_need i_quote i_rais i_rent i_should
2/0 i_visit i_wait i_worry if_that in_august in_due in_his in_there in_year inspectorate it_could it_like it_my
2/0 it_over it_ring it_sit it_worth keep_fail kenya kid_and kilometre kilometre_away kofi lately_$ lead_$ lead_on
2/0 least leo lesson_$ letter_from like_this long_$ longer_$ low_$ lump make_our make_the may_$ may_or me_leave
2/0 mentor_have miss_$ month_$ morale more_in move_abroad much_$ much_time my_baby my_back my_café my_cousin my_esol
2/0 my_guide my_uncle nag name_the netball new new_build next_month night_shift nine_year not_help not_hold not_pull
2/0 not_ring not_start not_to of_a of_doing of_my of_us off_again off_sick office_chang ofst okafor old_lady on_all
2/0 on_have one_be one_colleague or_both or_may or_no or_so other_parent other_school other_site our_code our_lab
2/0 our_overdraft our_project out_before overdraft owner_and page_0 paper_$ paper_for parent_association pay_$ payment
2/0 person_and person_here phone_i pick_up police porter_say portion post_on prune put_it regret renew_our result_of
2/0 review road_to room_it rule_on run_my say_for say_the school_be school_to seat_in sell_$ server_and she_can shop_i
2/0 sign_contract sit_at sit_with some_time somebody_have someth_behind somewhere_in son_school special_school
2/0 split_the spr_and stand_behind stipend studio stuff_at stuff_be talk_in team_and team_have ten_day th_$ than_we
2/0 that_they that_will the_deadline the_dean the_end the_ethics the_father the_firm the_inspectorate the_lab
2/0 the_laptop the_last the_neighbour the_porter the_ramp the_room the_surgery the_talk the_vet the_wall the_weekend
2/0 the_woman the_workshop the_yard them_there thesis_have they_decide thing_$ thing_with think_$ three_of three_week
2/0 time_on timetable to_$ to_it to_know to_leave to_poland to_take too_early trainee trainee_bring trust_have
2/0 two_have two_version unknown until_friday up_time us_say use_it used_to usual_with vary_$ visa_lottery visit
2/0 want_from ward_0 we_need we_never we_talk week_be well_$ what_customer what_do where_we whether_i who_decide why_i
2/0 will_know will_show with_an with_one without_an without_say work_out worse_$ wrong_order youth
2/2 0_litre :activity ^_communication ^_for ^_have ^_legal ^_motivation ^_only a_single answer_$ be_have be_say
2/2 be_well bone committee_$ down_for drain either except for_ever have_make i_run it_have it_turn key_and lead lend
2/2 litre litre_a me_in mentee mind my_mentee my_supervisor newcomer note_$ on_call our_job plan_be put recipe_for
2/2 request secondary see_$ slow_$ someth_be source street_have than the_road those to_us too_little with_my
2/3 #told=the-authority/can #when=first/again as_it ask_for be_review café clinic_on committee_be company_say correct
2/3 due_in grey have_file hire link nobody_be number_$ rival room_for rough secretary seem_to sunday_$ supervise ta
2/3 th_it the_insurer the_recipe the_shop white
2/4 #when=further/unsaid ^_expectation app at_the bend between_the cadet decide_$ doing_the eleven_of enough feed lab
2/4 leave_and nan not_go not_work on_paper outside patient relegate resident_and stall_be tas tas_be the_autumn
2/4 the_parent treasurer
2/5 #told=our-authority/is #told=we/not :gathered ^_in a_bite b1 be_nine call catalogue charge count driver edge eight
2/5 excel fitness go_by instructor invoice last_year muddy nonsense observer only_$ payroll pound ramp seat seventeen
2/5 since_last sound target the_team time_$ year_the
2/6 #told=the-person/not #who=first/there apart bor breath bus_from deploy error focus hide hose impatient loop me_and
2/6 milligram pupil shoot strength twelve what_they
2/7 #told=we/is :opinion atmosphere have_no lose_its reviewer speaker tag tray very
2/8 arrive code coffee cutter guide i_do laundry truck warehouse
2/9 account batch beside catere deliver fir loose scream
2/10 bottom circle main pattern plate thumb
2/11 camera dish wire
2/12 workshop
2/13 blank sleeve vendor
2/14 bread cook
3/-9 #told=thing/unsaid
3/-7 doctor teach_$ worse
3/-6 cost do_$
3/-5 #who=first/you reason they_be yet
3/-4 ^_staff board even everyth nor not_answer nowhere pregnant whatever_it wonder worry
3/-3 #told=my-person/can after_and and_be and_from at_three bay_0 be_that be_watch boss_$ data_for drink_again
3/-3 employer ever_$ finger_on flood_$ i_enter i_manage in_bay my_work night_be not_turn our_mentor right_and sure_i
3/-3 the_balance the_evene the_garage the_matter the_sheet valley wait_0
3/-2 #told=it/open #told=this/unsaid 0_refuse ^_patient ^_weird agree an_odd anyth back_in be_both be_different
3/-2 be_plan be_rumour chair_$ chess_club choir_and confirm day_$ enter_the ex_be family_we folder_on frost hill hmm
3/-2 hold_$ i_bring i_type lead_the meal_i month_and my_wife no_word not_my not_take on_me one_guest one_this our_town
3/-2 phone_$ placement_$ plan_inspector politician_be room_$ shift_on someth_in sort_of tbh tbh_$ the_eight
3/-2 the_feedback the_key the_thing to_keep to_our trouble_at under_consideration until_when wake_at week_into which_$
3/-2 which_of write_the
3/0 #told=he/unsaid #told=her-person/past #told=his-thing/not #told=i/can #told=my-person/coming #told=my-person/is
3/0 #told=our-thing/again #told=our-thing/undergone #told=person/open #told=she/is #told=the-authority/again
3/0 #told=the-charge/past #told=the-thing/unsaid #told=they/can #told=you/but #when=first/undergone
3/0 #who=first/her-person #who=further/my-thing 0_so ^_bad ^_grandparent ^_inclusion ^_leadership ^_neighbour
3/0 ^_recruiter ^_stuff a_black a_staff about_the agency all_side and_a and_another and_both and_cry and_until and_us
3/0 as_its as_last at_my at_night at_two band be_back be_down be_get be_head be_second be_talk be_tir before_noon
3/0 buyer chang_since christmas_$ close_our college_at contract_be daughter_school day_in deal decide_in depend_on
3/0 down_$ expect father_be file for_his for_now founder_i group_and have_chang have_to he_may here_and hold_my
3/0 hold_our hole_$ i_drop i_lead i_start if_they in_account in_autumn in_ten investor it_do it_may its_last
3/0 job_centre jobcentre leed make_kid marriage_be maternity maths may_have may_not me_who model money_$ my_evene
3/0 my_ex my_neighbour my_son new_to nobody_know not_listen not_open not_tell number_be of_those off_with oh
3/0 on_thursday only_six only_worse other_that part_of put_in regional rent_$ rent_be ring_i save_$ say_0 say_it
3/0 say_they say_when shut_the situation_$ someth_off start_with still_look stuff_going sunday_no take_a teacher_pay
3/0 tell_us that_stop the_agency the_career the_chemistry the_committee the_kitchen the_phone the_street the_teacher
3/0 the_thursday the_tribunal the_visitor the_way the_weather them_no then_the think_about this_one this_trade
3/0 timetable_$ to_tender to_them twenty_$ twin um us_have wait_for wait_on we_hear what_happene when_$ which whom
3/0 will_leave with_him with_no work_be would_rather wrong_$ youngest
3/2 #told=authority/past #told=my-authority/not #who=further/the-person ^_0 ^_forty ^_old ^_take all_our apply_to
3/2 at_home be_always be_slow below chemistry date_to for_another i_can internet issue job_$ know_$ look_for next
3/2 now_we of_it off off_to out_on pass_it person_in pharmacy plane quite replacement say_yes school_bus side_$ so_far
3/2 the_bank their through_the us_off way_$ we_have who_know yes_to
3/3 #hands=other #told=i/coming #told=thing/open #when=first/can #who=first/my-charge :intend ^_parent ^_pupil
3/3 ^_teacher ^_work a back_to big_one cash dear either_$ fifty friday_and gang have_never man_come monitor more_$
3/3 new_menu prep steward that_i toddler what
3/4 #hazy1 0_of ^_not ^_on and_have diary here know_how list_for m now_i of_what ready real rota the_atmosphere
3/4 thing_be
3/5 #told=the-person/unsaid address bounce exam_$ kit member midnight mouse no_idea none parent_be recipe rice smell
3/5 stall student sub surprise up we_can write_down
3/6 #hazy3 #told=our-person/has been #told=the-authority/undergone #when=further/again ^_my could_be fraction how
3/6 kind_of me_$ nice patrol salt sock supplier
3/7 fifteen have_the lot nod observe red row shake vocabulary
3/8 bathroom group guard here_$ markete paragraph repeat taste
3/9 gather gym knit patience really stair
3/10 fruit notebook reply
3/11 edit nail page tomatoe weekly
3/12 bin flower improvise in_our lid
3/13 knife paste soup thin
3/14 dress joke
3/16 table
3/18 minute
4/-11 result
4/-7 nightmare twa
4/-6 #told=i/open certainty condominium pend probable son
4/-5 do_i energy firestone foreseeable invitational not_value peril syndrome trial wilder
4/-4 ^_bite about_me administrator ah build_the burt clive custody ghost i_build issue_with manager_have not_name
4/-4 noth_$ on_it phantom say_more tension_in
4/-3 #told=my-thing/open #who=first/it ^_never ^_where be_chair be_two date_$ extension into know_yet leave_no manage
4/-3 mood_$ move_on my_second never_enough pupil_in rig run_in she_be six_pupil some_person the_feel where_do
4/-3 whether_the work_at
4/-2 ^_well an_issue as_far asylum_interview bite_much board_be come_up diagnosis due far_as go_quiet in_spr it_might
4/-2 know_what look_$ mine_and my_team the_union the_usual value way without_it
4/0 #told=her-person/is #told=person/is #told=the-person/open #told=they/open ^_hard ^_library ^_management ^_monday
4/0 ^_money ^_so ^_three a_certain a_school abduction about_my abruptly absence accumulate acknowledg adjoin adventure
4/0 advise airway alert ambiguou amin ana anatomy anxiety anxiou ap apartment archdiocese archer ask_$ aspect
4/0 attractive authenticity bank barker barne bate be_make be_sign beth between_our big_client bitter bitterness blair
4/0 blanc blond bond bothere bowie business_with by_it by_the carol carr carter celestial chairman chairwoman
4/0 christmas_do citru clearer client_pay clinical clipper cobra cognitive com coma comfort competent conclusion
4/0 concord confess conflict cooperate count_$ covert cre crest crossroad culture_of daily_$ dale defection defuse
4/0 delay deluxe depart determine distant disturb dodd dos doubtful dover drake drone duff easiest elector elementary
4/0 embassy emotionally equatorial es escalate everyth_at exclusive extortion fatigue fi fingerprint flore foreman
4/0 fracture frozen frustrate fugitive fuji generale genesy get_richer gilbert give_up go_back going_on governorate
4/0 graveyard gray griev grove gruel guilt hander happene_at have_apply have_give heck hid hilltop hilly hopeful
4/0 hubble humid i_mean if_the initiate interview_slot irony jo job_for keep_the lam lance lava leach leak
4/0 leave_before leukemia lily logic lone mali manslaughter mason may_be me_out med mentor_be merry mile minor
4/0 more_than motorway much mum my_learner my_placement my_post navigator nay ned new_year no_date not_care
4/0 nurs_council oasy obviou occurrence of_our of_school on_hold ongo open_$ oracle orbit other_$ our_licence
4/0 outfielder overlook oversight pain parental parma parry peck perkin person_like pessimistic pine placement_be
4/0 planetary planner plug polk possibility postponement potential precariou presence pretend procedural pros quartet
4/0 rah raj reality reasonably rebel recall recess recruiter redemption reed reluctantly reminder representative
4/0 resonance rest restless revelation richer rivalry rover rug rumor sadly salaam samarra same_old sammy say_at
4/0 schneider scope severity sign_off sister_and sit_on slay sol some_of sour speculation spider spine staff_can
4/0 stella steven stint subjective sunrise superman system_be talbot tale tape_$ tate teamster terrain the_boiler
4/0 the_christmas the_council the_culture the_internet the_new the_reference the_student the_summer the_vibe the_wound
4/0 theorem thing_in this_place thorn trade_$ transaction transformer transitional traveler treasury troublesome truce
4/0 turnaround type uncover unexpect unfortunate unreleas up_and up_be upsurge vague valuation vanguard vee vine
4/0 visa_interview wah walker walter ward way_i we_seem wear_me weary wed who_keep wise withheld within woodland
4/0 work_with wrongdo y yard_$ young_person younger
4/2 #told=the-charge/unsaid :body ^_racist a_date affair bug centre chang_$ empty_on for_you get_better have_have
4/2 invite make_it neither nurs_certificate on_that parent parent_these sow standard_have tell_the the_food turn_up
4/2 tutor_on up_to weekend_$ will_see
4/3 #told=my-person/not :inner ^_morale ^_ofst assessment audit bed bigger cry deadline library_have scale security
4/3 sign_it spell transition weigh
4/4 #told=the-authority/is adjustment appear appropriation autobiographical be_at bother bra captor charm contingent
4/4 depot diarrhea differ disarm discretion fatty feel ge gig gore grape helicopter infusion intensity junction
4/4 live_on lock meaningful normal nugget pleas programmer pull replay role satisfy scan seemingly spiral strategic
4/4 telegram tension terminal trait
4/5 #told=the-charge/is #when=first/is #who=first/our-authority #who=further/that :tells aa absent admiral animation
4/5 bakery boo brawl bruis classmate compact differentiate distract elbow enjoyable eye funeral ga gunman guru honest
4/5 honey identify incredibly ironic jealou kid laden meanwhile minus not_know operator pathway player preseason
4/5 pretty screen seldom shalom sonic supermarket to_get unfamiliar vocalist wonderful
4/6 #own3 #told=thing/again ^_we affinity basis bing calculation crew delicate duel everybody flap flare hakim hamza
4/6 internal kind maximize narrower nominal noticeable observation op package pitch pronunciation ratio restaurant
4/6 roam scout shelf shower sincerity skinny smart sober spiegel store tass tee television trailer user
4/7 algorithm articulate bach balance boiler bottle compass contributor councilor creative differe differently editor
4/7 element express eyebrow foliage fruitful guidance hitter horn inch instantly interior intersection italic lane
4/7 neck offer other parcel peripheral rather retention select shade soap sodium straightforward surface wrist
4/8 adjust amir appropriately assistant audience beard birdy chef detachment disbelief electron ensemble fry full glow
4/8 gourmet ham herb ingredient involve let metallic parallel position positively sample scattere scrambl televise
4/8 tight variety versatile weep with
4/9 baba bombard bright component daily delegation detonate five gul handcuf i_have ion leaf liquid luggage notice
4/9 outfield potatoe reinforcement responsive shape shopper vent
4/10 #who=first/the-person apiece bystander careful consist convoy cordone courtyard eclectic feature forehead forward
4/10 grill hair jam listener olive participant propeller quick rehearsal routine separate shoulder shrapnel signal
4/10 smoothly thick together tuck useful video wheel
4/11 antenna broth clever deck fill geometric handle infield me midday simple tablespoon usually
4/12 advice assemble bench busy cylinder envelope floral mixture perfectly processor walk
4/13 blade booth homemade overhead wrap
4/14 calmly constantly evenly gently morn polite
4/15 lunch
4/16 bag packet
5/-9 disappearance
5/-8 troubl
5/-6 ^_a course foster
5/-5 mae napa palmer perhaps understand
5/-4 aurora bad_vibe baxter circumstance hayward honestly_i horizon not_put paradox protract the_five we_used
5/-3 ^_could husband knee last_time might_be morale_$ not_ask not_sure our_faculty so_it still_open stress_$
5/-2 going hard_to lose_six not_the pilot result_be rumour spr the_embassy to_say
5/0 #told=the-charge/has been #told=the-person/has been ^_all ^_it ^_lena ^_whether abrupt acquisition alec and_my
5/0 another arroyo aspen auditor autopsy aware banco bank_and be_complicate be_going be_it be_suppose be_this
5/0 be_useless bee beetle behavioral bel ben bidder breakdown bur buster but_you cabin carl carnage cease charity_be
5/0 chester choice clarification confront connection convene crater creator credible crossover culprit daddy dade del
5/0 demographic doe_the ego elusive estrang ethics_committee expiration factor falcon farm_and federate fiat fisher
5/0 frightene genera grace greenwood gus hamstr hang_on hardy hatch hearst hector hiatu hogan hostage hotel impasse
5/0 in_for inconclusive ing kidnap knick laker lead_a len lena let_us lineman longitude luck mac marc marquy mature
5/0 mayhem miller morry murky mysteriou newton no_room not_$ not_enough obstruction obviously occur off_in operation
5/0 operational optimistic our overse oversee peculiar pee pivotal plan plausible pollster prudential psychiatrist
5/0 psychologist quarterback rental repute reservation restive rift russ satisfactory savoy season sense seth sexual
5/0 shaw since_july sophomore spa speculate spr_$ stalemate startl subdivision subspecy supernatural suppose_to
5/0 surround sworn symptom tara tentatively terminate terrify to_talk toby tommy tribune trilogy underly
5/0 undersecretary unrelate unsettl vampire villain vineyard warden way_of well what_the wheeler yard
5/2 #told=my-authority/is #told=our-thing/open consultant council do_not get_in i_write in_law job little panel
5/2 relative take_for the_office too_expensive yes
5/3 ^_an concussion dad food get_up just no_money picture plot salary thursday to_be who_sign
5/4 adjourn ams ankle attendant battery calm cartel chairmanship competence confrontation data diamondback difference
5/4 ed evaluation fee goo grief impartial lieutenant liquidity luckily misunderstand mutual my ominou person_will
5/4 recommendation remorse remotely schill sectarian sery sheik telecast unseen vying waxman wee weight wow
5/5 #told=thing/was accent accommodation capsule colonel contact cramp dan eric fielder foreign fray hallmark host
5/5 interchange larvae lengthy lovely manny neural neutral night nighttime person_$ petit poignant prefer sap sexy
5/5 singular trio unclear unusual yield
5/6 animate awe baseman bass cable cell cellular closely columnist combination disgruntl distribution dusty excitement
5/6 groove indicate morse my_own network outline pi powder rude shortstop tangl typical wal watch
5/7 #when=further/is acceleration allocation ambush appearance atom available biographical blackberry blunt cabinet
5/7 caretaker cast crescent detach fare frequency gill headquarters his homere illustrate insurgent investigative
5/7 layer lik moment nearest niche pat potassium projection proton pub rational readiness recruit rusty sometimes
5/7 spaciou spike squeeze statistically stomach suspiciou syed vanilla vivid wear zip
5/8 #who=first/the-charge advertiser aloud analyz bell bullish communication curiou exterior friend gate hoop instruct
5/8 jar lotu loyal map policeman precinct reaction scant selection sigma spun stare sweet underline unidentify
5/8 valentin variation wallet
5/9 bare belly cake cameraman convenience frustration grocery handy i information inter it_$ limousine messenger
5/9 newsletter nut oval overnight pant roadside rs saxophone scent word
5/10 #hands=self channel content convey digit gunner interface joint knot laughter leadoff normally outfit simultaneou
5/10 tail teaspoon then tomato upbeat width wit
5/11 ambulance analytical attacker clerk compress difficulty flip flurry intricate lime sesame
5/12 commentary individually twitter unmark
5/13 consistency garlic minc rectangular rotate snack whenever
5/14 carefully cue mortar speak
5/15 afternoon communicate occasionally
5/16 clip instruction
5/17 microphone
5/18 pack
5/19 tap
6/-9 merger
6/-7 fate mirage
6/-6 ^_everyth regency rocky
6/-5 #misplaced brother director doc whatever
6/-4 and_half be_mine doubt examiner not_right probation
6/-3 #told=person/unsaid a_hole dean enough_money four_and issue_$ mia rather_not the_group
6/-2 #told=my-authority/unsaid be_think consideration know remote the_mood
6/0 #told=i/undergone #told=the-thing/coming #told=thing/past ^_break ^_number amy and_he anguish assess assume
6/0 attorney aura ay be_empty be_rig be_still be_with berg betty bloom boy brook burgess cain cascade chevron
6/0 chronicle chronology clark collin confluence congressman cousin craven cyru daisy defendant developmental
6/0 difficult don elf emerge equilibrium evene_class examine football_$ ford freshman frist from_above galaxy gee
6/0 geographic geopolitical glover grim hale happier hart have_in hole homicide if_it indict insecurity insider
6/0 inspector installment investigation jay know_if linger magnitude marvel mediation mention mercer moo morrow
6/0 mutation nanny negotiate no_job noel not_even ordeal outcome paramount plea plead pollard probe pronounc reconcile
6/0 recount reschedule resemblance resolve rex sally shuttle simmon slater smith specter suspect taxonomy tentative
6/0 the_rota thorny timothy tir_$ trauma travy trek tribal turner twilight unaware uncertainty undate underworld
6/0 uneasy unhappy until_then us_in vista why willow winery with_us worrisome x
6/2 actor hold incident mentor stupid_$ therapist
6/3 after and_all be_underfund kid_$ person_come recognise society_$ underfund underfund_$
6/4 afar amman angel apprentice be_due berger bizarre centere comedy conditional confusion convertible coupe
6/4 discography distraction distraught entertainment flint folder frankly garland gruesome in_october les maze
6/4 meridian mom omega overview pa perjury resignation sentinel subfamily thunderstorm volatility weber whatsoever
6/5 0_september abed affiliation aftershock announcement appointee associat bonuse brown cellar chase clarity comedian
6/5 confuse crystal geographically glimpse groin have_stop headache hooper hopefully interpol leverage misconduct
6/5 molecular moro nasty neal nudity recorder reference sleep summon who_be witness zero
6/6 awakene basement beta bonus c chill co confession cooler crouch cute description dynamic excite geo hovere initial
6/6 mate reliev sensor shearer splinter subdivide tenor umpire yeah
6/7 annoy ansa bargain choir complaint di diner discomfort discount fix interrogate lately mutually news noon reliever
6/7 sedan signale subscriber task vice vitamin voic walnut
6/8 additional al ample and_now base boss breadth brigade class command delete divisional drummer explain facial faint
6/8 frequent gunshot interactive intermittent multiple narrative nutritional oddly paddy piazza pie shorter six
6/8 starter subordinate summone u viewer w
6/9 be_me benny bety cam cockpit contradictory corridor deliciou door fresh functional headway internally
6/9 organizational personnel pumpkin spinner squeez two
6/10 constructive counterpart dessert dialogue emotion flexibility frantic grin h half horsepower humor idle
6/10 invariably muscle notch question refrigerator respective revolv simmer spicy spot topic trunk typically
6/11 background bari chord complementary differential elaborate entertain footage have_be lateral periodically side
6/11 symmetry thoughtful top
6/12 aisle cream finger flank pinch seasone
6/13 array casual correspondence gossip occasional one
6/14 cafeteria humorou loosely
6/15 button crisp dull notation tone
6/16 message stack
6/17 finely
7/-7 ^_some may
7/-5 #who=first/person unsolv
7/-4 ^_thing again ex sierra tribunal
7/-3 happen suppose town
7/-2 experience from_the investigate mix_$ possible vibe_in
7/0 ^_small ^_trust affiliate alan allen an anybody associate at_once barry batman bliss butler casualty certain
7/0 christmas clarify clint cole colin collateral compell complex cooper cop coroner counsel cutler daunt dilemma
7/0 donor downgrade drink_$ dudley duration equity ewing explanation fay finalize fitch fuller gibbon goodman graham
7/0 half_of haye implicate inquiry interim jack jordan jury kent kin lambert latitude laurel ledger ligament
7/0 likelihood location lori lucent mediat mel messy monte motel mystery nancy orbite over_fifty perry petty potter
7/0 prosecutor ranch rat reunion roach sah sandy sas saunder scenario shareholder standoff strawberry subcommittee
7/0 superintendent suspense there_$ uncertain unharm vacancy walt webster wondere woody
7/2 ^_good ^_train a_foreign matter the_cat tomorrow train_in
7/3 agent home pal the_trade trainer weekend
7/4 appointment chromosome contingency counsele dark decker dick dirk fowler management maturity negotiat negotiation
7/4 outperform person_go ranger rash rob rodman seriousness shady solution spencer strategist subpoena sunny tome
7/4 tricky tucker webber wrangl
7/5 ^_as above accomplice backup barrett cisco committee derivative dividend eddy eta infight lil lull personality
7/5 pullback purport rosemary sadness split sprain triangle undecide upscale urgency
7/6 #told=i/again analyze ante around awake curt domain emotional eyed for_my inform itinerary memo orchard radiu
7/6 reassign receiver sniper springer stellar swap
7/7 activate analysis anterior assign bassist bland continuity controller crust definite householder intelligence
7/7 intense nervou peach pinpoint precisely predictable preview quirky refresh scene sore yahoo
7/8 calcium companion couch dense distinct faction noun periodic quote raja sadr sensitivity snail
7/9 abba brigadier cache carbohydrate fit imaginary mail mollusk newsroom paramilitary pocket shell switch th trim
7/10 chili clubhouse cluster configuration dice disparate fluid huddl informally interpreter l layout lemon precise
7/10 rib sharper since statement substantive t tast
7/11 announcer eleven kitchen length membrane mustard pizza sauce somber vomite
7/12 audio bean bus calorie dial dinner fold juice session triangular voice
7/13 add desk function graphics phone tandem tutor
7/14 excerpt laugh slice smile sprinkle
7/15 clutch keyboard lively onion ring smooth verbal
7/16 pair
8/-7 dunno
8/-6 be_be
8/-4 saga talk_about
8/-3 that_the
8/-2 not_want somewhere
8/0 #who=first/my-authority ^_one ^_what again_$ amber arise billy bobby bullock burbank chapman coincidence
8/0 confirmation councilman defer fictional granada greg hank kay larry lewy marital morgan pam piper plummer
8/0 protagonist ransom recap rent revolve ridge sad sander sonny spokeswoman sylvester walsh warner warrant warren
8/0 witter
8/2 #told=the-thing/open baker maybe sam same still you_$
8/3 relationship seem
8/4 analyst farc garage gene guess keep option pentagon pleasant ray ron schedule sear tony underscore
8/5 both bracket celebrity dealership drink employee garnett indication madden maxwell moss mullah not orbital parson
8/5 redeployment reveal stress unname
8/6 be_on bedroom cherry comb consult cozy headach indicative joe note probability profile ria spokesman
8/7 alto apex brokerage cantor clash compound contestant cs depth disagreement doing have_not jeff logical nucleu ripe
8/7 roster search specify trivia unavailable
8/8 acid acquaintance anonymou arrangement fuzzy gamma guy optimal q recast rooky senior shadowy specific steak
8/8 stranger suite uncomfortable waitress
8/9 colleague massa morgue neuron officer pence quiz reshuffle week year_0
8/10 ask audition driveway ideally managerial maneuvere molecule nobody portfolio skirmish subtle vary verb vowel
8/11 cab compartment empty encode helpful interaction logistics motivation office peel plenty presenter server str sum
8/11 velocity
8/12 afterward alternatively caller correspond e functionality ministerial sideline sporadic vinegar
8/13 geometry hour hug meet rub telephone
8/14 accompany carrot gunfire informal pastry pepper
8/15 customer din presentation sketch spin
8/16 chop extra neat tun
8/18 dough
8/19 between
9/-3 lawyer
9/0 ^_someth barton blackwater campo chandler chief delta dwarf fox get_a glen holly holme indictment kraft molly
9/0 publicist rumore ryder scary sheriff sibl solve unsure weaver
9/2 family general honestly intern there
9/3 chain
9/4 correction disclose executive holden investigator mick riley
9/5 b bud clan d donna envoy mess please sort wound
9/6 coward crocker deposition discuss disk encounter evaluate look nickelodeon partner patch prospective robin
9/6 severance unconfirm
9/7 #told=i/is character dim finale marquee matt motive proxy similarity tir unpleasant update
9/8 col constable correlation exactly f groom key metz myriad negotiator puzzle script spear supervisor z
9/9 adviser alpha amp bickere j mike quiet shift
9/10 awkward courtroom denote dimension mix mora shea sync upstair
9/11 approximate bodyguard check click correspondent curry daytime demeanor endless malik pea satisfaction sit spice
9/11 supervisory tim
9/12 algebra bump dimensional interact liaison meal pause pickup plus twist
9/13 bunch candid consultation curve different manager optional protein rear reporter separately stakeholder sticky
9/13 torque
9/14 abdomen cinnamon comment direction slot three tip
9/15 scoop
9/16 input
9/17 nicely
9/18 randomly
10/-5 vibe
10/-4 lie
10/0 chevy constellation griffin hypothetical jake loch luke mack moody parker ponte rory ross ruby tenet trouble
10/0 tyrone unresolv woodward yate
10/2 interview neighbour not_say
10/4 cote garner heather mediate payoff robbin since_the swat testify
10/5 apple bowman exact feud josh kelly psychic undisclose unfold volatile wardrobe
10/6 cox dunn kyle reese tape tonight wes
10/7 ^_be advisor affidavit chair client galloway say soprano
10/8 atta commander complexity cone insight mo
10/9 confidential dell familiar logistical synopsy tense valentine
10/10 equation goran head interviewer module plum profanity
10/11 activation beforehand buzz flavor g gastropod sergeant spatial
10/12 discussion finite hasan setup stat
10/13 abdominal amuse basil brief hourly jok
10/14 constant cordial irregular tab terrific texture workout
10/15 listen salad unanswere
10/17 breakfast
10/18 regular
10/20 neatly
11/0 ethan hal one_of reeve star
11/2 depend
11/3 buddy
11/4 chad dee porter principal
11/5 about levin
11/6 counselor departure funny murphy opposite salomon sheen
11/7 broker fidelity nash rick roommate
11/8 abu episode hood oate operative overlap placement receptor terry testimony
11/9 hint narrator recur special
11/10 eyewitness narrate sinister
11/11 cameo chuck column
11/12 binary bruise parameter staffer team transcript
11/13 cube ginger graph rotation
11/14 answer guest pick
11/15 segment ups
11/16 alternate hallway
11/17 complement random
11/18 arrange assortment menu
11/19 evene weekday
11/20 each homework interval
12/-8 might
12/-3 whether
12/0 hick kirk situation sure
12/4 skinner want whereabout
12/5 lynch
12/6 * barney dexter r sim wait
12/7 intrigue jerry muse randy thing
12/8 clue intrigu
12/9 alia berry taha
12/10 anonymity informant number undercover
12/11 aide detail
12/13 bite ghazi intimate locker n
12/14 pale
12/15 anchor angle entourage
12/16 platoon vector
12/17 parsley
12/18 nightly
13/-4 hear
13/-2 :hedge someth
13/0 complicate strange val weird
13/2 tom
13/5 mood sawyer year_$
13/6 bowle nick
13/7 mediator some stuff
13/8 detective
13/9 joey juror sherry talk
13/10 infinite
13/11 bravo deliberation tell
13/12 leno sequence
13/13 assignment usual
13/15 linear
13/16 node
14/-2 happene or
14/0 story
14/2 if
14/11 er rove
14/12 p
14/15 amino k
14/18 feedback
14/19 chat
14/21 bundle
15/6 odd
15/9 buffy
15/15 matrix variable
15/19 backstage room
16/20 conversation
18/0 #when=further/open
18/13 staff
19/3 #when=first/open
"""
