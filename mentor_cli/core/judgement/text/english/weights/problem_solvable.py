"""What 2611 labelled problems teach about solvable: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

ANSWERS = ("no", "unclear", "yes")
ROWS = """
-21/-21 capitalism
-21/-18 #settled
-17/-20 war
-15/-17 dy
-15/-13 and_the
-14/-17 abolition law
-14/-12 nature
-13/-20 scrap
-13/-17 rule
-13/-16 ordinance unfair
-13/-14 reform
-13/-8 under
-12/-16 appeal
-12/-15 communism
-12/-14 ban country
-12/-13 campaigner government penal
-12/-12 world
-12/-11 censorship close emigration socialism
-12/-10 down
-12/-9 measure
-12/-8 first
-12/-7 by
-11/-18 apartheid repeal slavery
-11/-17 enact
-11/-16 monarchy
-11/-15 enactment overturn prohibition restoration
-11/-14 pollution
-11/-13 breach exploitation preservation
-11/-12 blockade climate pulp repressive
-11/-11 fair
-11/-10 lighthouse
-11/-9 century freedom greenpeace
-11/-8 barrier modernization system
-11/-7 reward
-10/-21 annexation
-10/-18 rul
-10/-16 abolish
-10/-15 :granted patent punitive
-10/-14 environmentalist impose
-10/-13 controversial demolish deregulation privatization violate
-10/-12 monument pollute protection waste
-10/-11 environmental foundation invention stringent
-10/-10 #hopeless austerity conservation democracy record stricter
-10/-9 privatisation regulation
-10/-8 ^_brexit brexit china construction neutrality timber
-10/-7 about_money criticise kong penalty safeguard stamp university
-10/-6 exposition forestry pollock sculpture taxation
-10/-5 finish minister mural raft
-10/-4 boat
-10/0 div goalkeeper
-9/-20 moratorium
-9/-17 unconstitutional
-9/-16 unjust
-9/-15 asylum dam dictatorship endangere
-9/-14 landmark libel treaty
-9/-13 cuba demolition
-9/-12 colonial conservancy constitutional greece imposition independence min nazy proponent ussr
-9/-11 amendment artificially cherish legislation oppression overhaul restore restriction restrictive subsidy tasmania
-9/-11 tibet unesco whale
-9/-10 australia curb illegal intrusion january liberty provision
-9/-9 advocate argue discriminatory heritage import outdate suffrage tariff
-9/-8 :exam academia denounc directive dutch favour fund illegally manifesto pass protectionism statue sweep
-9/-7 burnt export hong jerk pav strict yuan zealand
-9/-6 agricultural be_do fascist postage recycle romanian victorian watchdog waterway
-9/-5 erect establishment graffiti land painter safety sink slap will_never
-9/-4 industrial keeper pen revise textile
-9/-2 be_no
-9/0 everywhere pier pillar poor sail
-9/5 french
-8/-15 roe
-8/-14 colony crippl cruel destruction devaluation embargo famine upheld
-8/-13 amend copyright czechoslovakia infringement panama regime statute unsafe winter
-8/-12 abandone erosion health loophole lukashenko stalin
-8/-11 era maastricht proclamation punish repression reunification skyscraper sovereignty unreasonable uphold wetland
-8/-10 antiquity decree dump emission environmentally humane hungary last mismanagement protect romania successfully
-8/-10 usd water
-8/-9 adopt antarctic billion canada capitalist coal effectively misguid modernize obsolete prohibit queensland rain
-8/-9 revolution save severely shipyard society soviet spearhead suppression uruguay welfare
-8/-8 aboriginal belaru britain communist containment deficit ecological iron lenin massive mine partially qing
-8/-8 quarantine relic swiss vinci yacht
-8/-7 ^_capitalism australian blatant calcutta cheap city commonwealth counterfeit crumbl doctorate earmark film
-8/-7 fishermen immigration inefficient invisible lax piracy preserv protest publish ruble sculptor sewage venice
-8/-7 wrought
-8/-6 activist anti back_$ bronze confiscate damien dollar euro fenc fishery forefront further liberalization lisbon
-8/-6 monumental passage prop rendere salvage sunk surplu venetian
-8/-5 adherence coin commission construct nsw socialist steel trillion
-8/-4 away ceil globalization hygiene labour singapore torch
-8/-3 clean it_all sector
-8/-2 that_be
-8/0 banner canvas chinese exhibition kick levele machinery maritime meter metre paint pietro platform propaganda
-8/0 protestor rubber ship should thereby throw topix vessel
-7/-18 bankrupt
-7/-16 disastrou old
-7/-15 chernobyl disgrace
-7/-14 bust invade kyoto outright verge
-7/-13 cradle holocaust invasion permanently reclaim removal sanction
-7/-12 accident dismantle gorbachev justify multibillion nobel preserve reef restitution scheme thatcher
-7/-11 #hands=private argentina belize dioxide fail jamaica netherland ozone rotterdam soro toppl win
-7/-10 athen authoritarian brazil conscience crusader curtail deem defy destroy enforce gandhi greenhouse harsh
-7/-10 injustice life limit mankind masterpiece moi pact portugal pristine proclaim scholarship slave taxpayer triumph
-7/-10 violation wilde wildlife wip
-7/-9 age barbado biodiversity censure cod colonist defend drown exclusion farmland forgery internationally marco
-7/-9 pension poverty rewrite undermine yangtze
-7/-8 act attempt carbon civil condemn conserve cornerstone critic cruelty establish fina hongkong inventor monopoly
-7/-8 nazi oppose outscore philanthropist posthumously sand seeker seize undertaken unfairly unprecedent victoria
-7/-8 vietnam
-7/-7 africa anthem ballistic centenary congress corporation creation dignity edwin enforc farmer gold immigrant
-7/-7 initiative institute lumber national offshore pretext prohibite replica reputation sydney zimbabwe
-7/-6 ^_university architect argentine cap chilean commemorate condemnation france gibraltar honour imperial
-7/-6 inadequate indigenou industry irrigation modern nineteenth quota reckless seiz sewer shipbuild staunch submerg
-7/-6 submission systematically taiwan ukraine xiaop zionist
-7/-5 ^_politician agriculture belarusian bridge british canadian canal discard divert domestically enlightenment eu
-7/-5 european get_the hungarian india introduction mainland medal migrant monetary patten porcelain rand speculative
-7/-5 sustainable zimbabwean
-7/-4 accordance admiralty aeronautic bangladesh consumption conversion curl entry fortification kerala ltd
-7/-4 magnificent marble narrowly ottoman parliament policy portuguese principle register reich shandong snatch
-7/-3 all_$ like science
-7/-2 0_$ :light all change supervision test
-7/0 :comparative aggregate aim clearance convert critique danish deco dedicate deliberately demonstrator design flag
-7/0 float frigate goods harbour hk ink innovation intellectual international navigation net nz obscene organisation
-7/0 own photographic print protester racket restrict rioter sanitation slogan smash totall towards transparency
-7/0 treatise wooden
-7/2 for_the standard
-7/3 slide
-7/7 block
-6/-17 brink declare
-6/-16 asbesto flood
-6/-15 abandonment extinction
-6/-14 overthrown secession seizure stalinist
-6/-13 ced collapse nicaragua referendum
-6/-12 amnesty compensate emigrate gaston grenada injunction laureate noth overthrow persecution reject vote
-6/-11 ai cayman circa coup final grant have landslide occupation proposition shut
-6/-10 alberta antigua archive bailout basel cannaby citizenship costly court covenant crocodile defamation deprive
-6/-10 disaster erode guarantee iceland indonesia legality madame now_$ perish persecute redevelopment rico tycoon
-6/-9 adoption affirmative artificial civilization cleanup collaps conceiv constitution crusade damage edith emperor
-6/-9 eradication feudal forest guyana harmful historic immoral in_0 incorporation million misuse nonproliferation
-6/-9 olympic partly permit petition propose roosevelt stipulate titanic totally
-6/-8 ardent bermuda bill boom burn contrary cypriot defiance dispose dominion entitl estonia favor go_to graduate
-6/-8 hebei icelandic inaugurate manitoba mongolia mose nation october outcry polytechnic postwar prevent rampant tax
-6/-8 tiananmen trust tsunami unnecessary virtually
-6/-7 #pictured ambitiou at_easter bulgaria charter compassionate corruption denounce destructive dubiou empire evade
-6/-7 fiji for_good fraudulent gase henan human initiat issuance japan leung magnate mitterrand natural nepal onward
-6/-7 picasso pioneer privacy prize punishable racism resist subsequently theatre tide unite wales
-6/-6 ^_life artifact award beij billiton blind bucharest budapest citizen corrupt danube declaration disposal
-6/-6 disregard donate exceed exploration extraction far flourish gogh grandad handball harbor hazardou irresponsible
-6/-6 laundere lift livelihood livestock mao march neo newfoundland norway panamanian porto possession prevention
-6/-6 prosperity renewable retrospective sar smuggl stolen tibetan voyage waterfront wto
-6/-5 advent amsterdam animal archaeology automobile be_kill catholicism cleaner clear coastal commenc compulsory
-6/-5 criticize decisively denmark du ecology economy effort electoral fiercely fiscal gigantic harshly henri
-6/-5 ineffective institution judgement julien kai laborer mean_i ocean plaster prestige revision seal shield silver
-6/-5 stimulu thame thesis tidal tong underwater unleash what_be xie
-6/-4 aid baht battleship brazilian capsize crane der dissent drainage economic ensure environment excessive ferreira
-6/-4 fish franc gaulle gome greek gross hour_$ jointly kospi landscape liberal libertarian liu motherland
-6/-4 redistribution sign_$ stain taiwanese technological trademark unauthorize underground vigorously wave
-6/-3 :finish ^_boss change_$ education level sign
-6/-2 all_about fine free london
-6/0 advancement aerial african apparatu architectural architecture ashore authorise backward balloon barge barricade
-6/0 bearer bent birdie blistere breton budgetary cac cement ceramic cesar collect commemorative commerce
-6/0 competitiveness contribution credite cruis currency custom defence defender dive easy ec edg efficiency
-6/0 enterprise estonian expenditure fence feng firmly flotilla gallon german greenback hammere hand infrastructure
-6/0 inland integrity jacque kroner lash late liner literature lobby madra morality nationalism naval ngo norwegian
-6/0 openness paolo pavilion philosopher po populist pour public railway reliance relief rigid sag scientific scrum
-6/0 semitic sino slid solidarity speed springboard strengthen surg swiftly synchronize telecommunication ton totale
-6/0 ukrainian uruguayan vietnamese volley warship wharf whistle wind wool
-6/2 goal polish purpose set spirit too
-6/4 culture transport
-6/6 header superb
-6/8 read
-5/-15 lease
-5/-14 precedent
-5/-13 abandon legacy legally remake sham shelv starvation unilaterally
-5/-12 catastrophe dictator eradicate harm invalid polio tarnish topple
-5/-11 decade exemption gyanendra invasive katrina liability macau nafta now outlaw ratify reelection stricken tobacco
-5/-11 tuberculosy wembley
-5/-10 abortion altogether bahama bolivia compensation decommission deed devastation epa impoverish imprisonment
-5/-10 overthrew punishment rejection revolt runaway they unfound wildfire windfall
-5/-9 absolute already anyone borneo burma columbia discrimination diversion easter_$ exist forc hondura hurdle
-5/-9 hydroelectric kingdom millennium observatory property raz rica sanctuary switzerland treason truman unacceptable
-5/-9 unification unsuccessfully weaken
-5/-8 adelaide against augustu born canne certification close_at conception for forbid good_$ graft hectare invader
-5/-8 jamaican korea licence lithuania macarthur negligence pig rebuild rename revers se secrecy territory theft
-5/-8 tougher treasure undocument universally unpopular utterly vehemently widespread withstand wreck wwii
-5/-7 applicable approve aquarium archaeological authority canberra centennial certificate completely constitute
-5/-7 convention crackdown crush cuban darwin deception def degradation domination egypt ernest excavate excavation
-5/-7 expell federal federation found govern graze halt havana inflict legislature martial medalist medallist mikhail
-5/-7 miner myanmar myung novelist organiser piu render renovation republic reservoir reverse scam slam smithsonian
-5/-7 spur suppress thailand thwart
-5/-6 administration ancient be_finish bogu centerpiece coastline collector completion cost decision ditch dynamite
-5/-6 eas falun fountain gre hail hindere holder house hugo incur isbn kill latvia marina mas melbourne ostensibly
-5/-6 overcrowd paralympic plaque pledge pollutant poultry reconstruction registry revival rican russia samoa
-5/-6 saskatchewan semitism shaanxi sinhalese south speculator suez supremacy swift swimmer useless victory vs weakene
-5/-6 wholly
-5/-5 ^_academia acclaim botanical cape cigarette complete comprehensive contract disqualify doctrine dong dprk europe
-5/-5 excess expedition germany granite guilder guise have_it help_$ hitler hubei implement insufficient invent
-5/-5 karnataka labor leap liaon maharashtra malaysia malta mauritiu metropoly ownership parity physicist pledg
-5/-5 progressive railroad ratification reel reformation reformer regulate repair shih shore someone_else stagnant
-5/-5 statutory stun theodore tighten tightene tinto tobago tonga tu unfinish unlawful waterfall you_be
-5/-4 activism atmospheric baltic be_out bhp blanket brutally butterfly ching countryside das deliberate deng
-5/-4 electricity equestrian experimental false feasibility feminist fisherman formulate get_old gong greatly
-5/-4 instead_of insulation issu itself justice kg knowingly loot migratory mill ming not_come offence penny phd
-5/-4 preciou remove reproduction requirement rescu revolutionary roman smuggle soar step submarine surge swim
-5/-4 this_country tourism tung uk undertook violently wast world_be zhejiang
-5/-3 ^_landlord ^_sit against_us and_our art badly business_$ clamp documentation dy_before firm kid_have mean
-5/-3 politician_have say_someth work_$
-5/-2 ^_too before_i hous market pump thank the the_job
-5/0 :absolute abstract achievement action advocacy airliner airspace amass andrei article artwork author aviation
-5/0 backhand backstroke bamboo berlin billboard board breaststroke buddhism buddhist bulgarian bureau bureaucracy
-5/0 chartere cheng cinema coffer courageou criticism cultural cushion demonstration denominate depiction dinar ding
-5/0 diploma distort domestic dominique donation economics essay ethical excellence exporter favourable firmer fist
-5/0 flame forehand foremost franco francoy freighter furniture gain gallery garbage garment gilchrist governance
-5/0 governmental hammer haul heavily helmet highway huge hull i_say ideology index indian install installation italy
-5/0 japanese jiabao judicial jump kally kilogram lanka lankan latvian le lehmann lightweight lire log macao
-5/0 manufacture marxist mechanical migration miniature monde moral movement nationalist off ottawa oxford par paris
-5/0 patriotism paulo peasant penalize philosophy photography pipe plung pornographic portrait post postal procurement
-5/0 programme prolific promote prussian publication push putt rail rapid realism renaissance resource roof scath
-5/0 scenery sea shanghai shed sheng shutout silva slick spectacular squandere sri stainless steam stoppage strait
-5/0 sustainability technique tighter tonne torpedo total toward towere transparent trap trash tudor turkish turn
-5/0 turnover upon ushere vault ventilation virtue volume wash wikipedia zhou
-5/2 can_not toilet twenty
-5/3 up
-5/4 book bounc confidence cordon decorative ministry nautical practice propell section
-5/5 ball cross swung
-5/6 composite deflect touch weave
-5/7 crossbar
-4/-14 eventual sued
-4/-13 irreversible meltdown
-4/-12 annex catastrophic deport devastate drought ever insure paradise pinochet recover refuge revoke statehood
-4/-12 threaten
-4/-11 :prize deportation federally grande immigrate multimillion recognise rita segregation sell stave
-4/-10 cambodia eden exile fertility grandfather heyday hoover judge lyndon mexico neglect officially peru que
-4/-10 residency revive starv threatene toxic unilateral waiver
-4/-9 alien antitrust atoll blowout challeng conquest cow drastic economically epidemic glory gorge guarante guatemala
-4/-9 hawaiian hemingway hwang imprisone insurer libya mandatory pesticide plague popularly puerto reagan revert
-4/-9 salvador shameful sharia supreme swan traitor unsuccessful wipe
-4/-8 appall archaeologist botch cattle chile chiluba defeat designation eisenhower eliminate eliot empress end exempt
-4/-8 expulsion flop fraud futile griffith help hoax hobart inception invoke island jacqueline janeiro junta
-4/-8 legitimacy limitation mammoth marijuana morally mugabe napoleon nuclear oblige ontario owed plantation
-4/-8 prehistoric re resettlement ronald shanxi taft tallest unfit utrecht venezuela wrongly
-4/-7 abide any_more auction austria belgium breaker busan champion clause commercially contaminate december
-4/-7 democratically deposit deserv earthquake ecstasy elephant en epic evasion fidel fifa galileo gradual guggenheim
-4/-7 guinea humiliat illusion indoor inhabitant junichiro kenya malaria my_grandfather ne opium overwhelmingly peg
-4/-7 peninsula populou por prosperou rebate recipient regulator reliant rhode richest shui successful surpass they_be
-4/-7 tobin trinidad unanimously vandalism veto vow watersh weathere
-4/-6 0_it ahmadinejad aire amusement approval baseless bestow blueprint break brisbane bueno caribbean cas copper
-4/-6 costa cultivation dangerously disco dlr durban election embezzlement expansion fa fam famously fauna flora
-4/-6 forbidden gao geneva gujarat haitian hazard historian honore hulk hydro impact in_april jew judgment longest
-4/-6 lose museum namibia our_nursery owing pagan papandreou pas playwright plunge practically prone qinghai rama
-4/-6 renovate ruthless seminal serra sheep subsidize threshold unveil vol weir western zambia zon
-4/-5 :vague achieve aegean aggression alfr always_be american annually arrogance august battere become bln burden
-4/-5 burmese ceas christchurch coaster company consequently deterrent dion discredit dog_$ elude embark endowment
-4/-5 essentially exploit expose fabricate favore forcibly good greenland honduran iconic ignore indonesian
-4/-5 industrialize intervention introduce kahn kazakhstan korean la lagoon lo meaningless mehd memorial mombasa nadu
-4/-5 nicaraguan nicosia nobody_in only_care opponent paraguay patel person_have petr power procedure proposal
-4/-5 provisional pulitzer refurbish river roy saturday_$ seoul seriously spain spite surf te torrential unfair_to wax
-4/-5 you_can
-4/-4 ^_grandad abroad allan anniversary application authorization be_off bengal canoe ce chen chien commit
-4/-4 competition confederation conservatism depreciation eat england famou geological go_in guangdong guideline gut
-4/-4 historical hunan hwa i_miss imf inflate intent jerome jetliner justification largely launch life_be lim maiden
-4/-4 master medicine miss_my municipal never newly on_night once_be oswald outspoken oversaw pauline peaceful polo
-4/-4 pornography prototype provocation puppet purse rein resolution roller rudd scotia shoreline slippery step_on
-4/-4 surfer surpluse swedish systematic thieve tin traffick treacherou tunnel undertake untouch van vast voucher
-4/-4 way_they wick winnipeg
-4/-3 ^_get builder chamber contract_sign control dead_$ dog everyone_$ exist_$ factory fire fourth gas grow it_rain
-4/-3 lose_the off_the oslo period tech the_station
-4/-2 0_and build but_that child concrete copy date_for everyth_get i_ask internship just_be no not_exist physics
-4/-2 rule_mean saturday strike take the_evene under_the
-4/0 accountability accuse adhere adrian aesthetic allegedly allocate aluminum always_have anarchist anthropology
-4/0 antique applaud arc artist asian astronomical auspice austrian automate bai bangkok bangladeshi barometer baroque
-4/0 barrage baseline be_not beat belgian benfica bengali bicycle blow blown borrow bourse bravery brick brush bullion
-4/0 bunker business cane cannon cardoso catch charcoal charitable che cheung chiefly chirac christianity circulation
-4/0 citation civilize clement coast combate commend commercial comparative conservatory contemporary continent
-4/0 counterattack create crude curtain czech decisive depict detection development disproportionate diver doctoral
-4/0 dragon drift drill ease eco efficient embrace eminent encyclopedia engineer enormou equality equipment erotic eur
-4/0 eurozone exhibit expansive extensively fabian fabric facade fake fast federico ferry finance finland finnish
-4/0 firearm firework fletcher forcefully forex framework francesco frederic freestyle ft fuel ganguly gdp global
-4/0 goalie gustavo hampere harness heap heavy heroic hindu holt humanitarian illustrator immense importer improve in
-4/0 incapable incomplete incorporate innovative inscribe instrument insult intentional intentionally interpretation
-4/0 islamic iso italian jiangsu jospin journalism journalistic ju judaism julio jumper kenyan km knock kolkata koran
-4/0 kph kronor kuomintang laud lawful legislative lend leonardo li lifeline limite literally littere locomotive
-4/0 lowere ma maintain malaysian maliciou marcher marginally marian material medieval merchant metal meteorological
-4/0 minh mislead missile mobilize mosaic mozambican mph munition nacional navy nicola nippon nonpartisan nonprofit nt
-4/0 nude oil opposition ordnance ornate oversea pad paper pereira petroleum pew pinto plastic poet poetry point pole
-4/0 pont port powere practitioner precautionary prestigiou principally promptly protective provocative punt pure
-4/0 pursuit rainbow really_$ rebuke recreational registration renown reprint rescue rescuer research retaliatory reza
-4/0 ringgit ris rotten royal rupee russian sacr say_no seaman secular seng september sharply shattere shipment simon
-4/0 simplify skipper sloppy societe souvenir spanish splendid spread staggere stance steadily strauss streamline
-4/0 superiority surveillance swath sword symbolic taipei tanker tao technology telecom tendulkar territorial thai
-4/0 thermal thorough thus tile timely titl tolerance tourist tow towel tram transportation trucker tug tumbl tuna
-4/0 turk twentieth unbeaten unfavorable urban utilization veil venezuelan vigorou visionary vital warsaw wei
-4/0 weightlift wellington wen westward wuhan yamaha yan yen yokohama yu zambian zhang zheng zhu
-4/2 #seen1 foot instead machine pan stronger textbook third too_many while
-4/3 ahead assist boundary foreign form on to
-4/4 balcony be_some brilliant cargo carry clock container dax decoration discipline dravid fifty take_it tank
-4/4 telegraph upwards
-4/5 cardboard cpc equalize gainer specially whilst wicketkeeper
-4/6 across counter rifle shout so tool
-4/7 decliner forth ftse slip wav
-3/-16 will
-3/-13 year
-3/-11 ruin state that
-3/-10 exception
-3/-9 gran lake project withdrawn
-3/-8 claim insurance simply
-3/-7 oldest poland spill
-3/-6 #general be_pulp freeze november ours renewal since_my two_year
-3/-5 allotment best deadline_for deaf graduate_scheme grip novel nowaday nurs pass_away that_$ the_0 the_graduate
-3/-5 the_trust
-3/-4 :daily ^_ai ai_be all_pay big_platform branch_close by_a copy_$ detention discharge dy_on letter_say no_copy
-3/-4 on_sunday our_branch own_the platform_own we_lose will_be
-3/-3 0_year ^_society and_always and_there be_close be_start can_take dig do_and easter else_and every_winter fair_$
-3/-3 go_and have_$ idea instance_$ it_with level_in may_it merge_our no_clue over over_$ rate say_the the_flood
-3/-3 the_surgeon the_world tree trust_have us_all we
-3/-2 ^_government and_none appeal_be be_invisible be_last before by_everyth close_in country_be day_of do_be draft
-3/-2 everyone for_each have_say in_that keep_going only_ever outdoor park postcode self smoke the_big the_country
-3/-2 the_time theory this_year time_and turn_down up_for when_a winter_have write year_and zone
-3/0 :activity ^_gran and assembly association bar be_born be_dead be_over be_repeat behaviour between_them centre cut
-3/0 drop fall for_our hang have_become he_be here_be inspection like_that minimum my_first nearly not_read of_it
-3/0 out_of photograph radio reach rough school_have second seriously_$ shoe sixth survey the_way they_have to_have
-3/0 tower we_would
-3/2 about_it glue hit newspaper organise social the_school
-3/3 flat get_decide many object of_tension poster rush upside use
-3/4 ^_procrastination branch co_author cover follow glass jacket procrastination square
-3/5 :create ^_can anyth_$ captain day_the lab lack nine past share sheet tea
-3/6 draw mainly score what_i
-3/7 academic cooperation train
-3/8 delivery
-3/9 corner volunteer
-3/10 balance
-3/11 ^_i
-2/-12 wrong
-2/-11 farm
-2/-10 april us
-2/-9 lottery miss worst
-2/-8 history visa
-2/-7 announce apply risen
-2/-6 :event :vague-thing developer get
-2/-5 be_simply harvest inclusion july only recovere reopene stroke title union
-2/-4 0_january away_in biggest come_down firm_be form_i have_sign herd it_will last_night never_thank nursery raise
-2/-4 review sick sign_with six_year spark tender_by the_firm the_list the_tender two_day us_$ whole
-2/-3 ^_publish ^_that ^_visa a_classroom a_volunteer able_to and_his and_it answer_to appeal_$ april_and as_a be_able
-2/-3 be_final be_for be_publish be_withdrawn be_yesterday by_person classroom_$ craft decision_be down_and even_the
-2/-3 finish_and for_six have_a hear_be i_fail i_may in_their in_write it_as it_stay january_it legal me_or name
-2/-3 no_exception of_$ or_perish our_depot our_two plan point_and production publish_and publish_or pull_the purchase
-2/-3 someone the_client the_mark the_sign the_system the_whole up_on will_always win_$
-2/-2 0_i a_phone allow and_staff as_of at_midnight avoid be_and be_fix burn_the buy buy_a cohort country_have dead
-2/-2 down_by early final_on first_$ five_year from_a get_noth give_the government_have have_finish i_leave ice
-2/-2 in_july in_on into_the laps last_appeal leave_to manila midnight_and miss_the move_in my_daughter new_timetable
-2/-2 no_further not_have not_renew noth_to of_train on_penalty on_saturday same_week say_that say_there sell_my study
-2/-2 sunday_and table_$ that_in the_decision the_field the_final the_first the_foundation the_panel the_shed them_$
-2/-2 there_will thing_$ to_everyone until_0 until_i up_in version what when_my yesterday_$
-2/0 ^_dad ^_lose ^_low ^_nobody ^_old ^_science ^_whatever a_bank a_disgrace a_new a_patient a_second a_whole
-2/0 always_will anyone_$ at_0 at_the audit be_from be_save be_since bill_$ brussel business_now change_that charg
-2/0 charity child_and collection come_and come_back come_from compare crack day do_about do_the dock down_in down_my
-2/0 drama dur end_$ english exam_board friend_she great handwrite have_go have_leave have_tell her_my hire_someone
-2/0 house_$ i_know i_never idea_what in_may it_have journal know_i landlord last_$ leave_$ letter_go like_a like_of
-2/0 lose_i manage method more_it my_account my_handwrite my_hour my_last my_report my_request none_of not_change
-2/0 not_get not_up of_society off_$ on_my party professor quarter rain_on request_for review_$ science_be she
-2/0 sixth_form somehow subject support tender test_it the_balcony the_date the_exam the_farmer the_head the_leave
-2/0 the_like the_photo this throw_out to_0 to_close to_him to_his university_be when_the work_it year_of year_that
-2/2 ^_in a_mess agency agenda and_we bad_at be_like chaotic cooperation_with evene_$ have_get home_$ in_january
-2/2 it_just like_it mess_$ my_apprentice my_class my_name my_time no_one not_feel not_like parent_council primary
-2/2 say_i see_parent talk_over the_technician yard
-2/3 :opinion among_the and_academic and_come and_give attitude be_0 but eighty half_the just_do low roll route sixty
-2/3 slack structure the_kid time_management to_me translate tube tuesday
-2/4 ^_no alarm code hundr mark morale_in not_let onboard_be order over_my report right_$ straight sunday team_spirit
-2/4 thirty we_can what_they
-2/5 ^_college ^_perfectionism a_lot duty mine_$ myself perfectionism perfectionism_$ quality still_have the_family
-2/5 work
-2/6 atmosphere forty without
-2/7 field main
-2/8 bottom
-2/9 #seen3 leaflet onboard
-2/10 line two workshop
0/-13 cure jurassic ultimately
0/-12 contend demise illegitimate insane lawsuit liable polanski renounc schiavo suing unthinkable
0/-11 bankruptcy bred care clone debacle divorce dolly doom downfall endanger endemic forever hawaii ironically mad
0/-11 marriage not_be reinstate sue swamp
0/-10 abort aftermath amelia breakup breeder california conquer curse dare death dissolution dormant embryo extinct
0/-10 extradite failure february fetu foreclosure fossil fujimori himalayan homestead imminent ineligible jeopardize
0/-10 jeopardy liar live myth nevada night_$ parole prove quo rancher rancho remedy renounce rid smallpox survive
0/-10 swallow uprise wilderness zoo
0/-9 abacha absentia ada ago arguably avert babe bail bid birthplace blizzard californian casino certify cheat closure
0/-9 comeback consequence contamination deadliest default deflation denial dent escape estate extradition fannie feat
0/-9 ferdinand financially floyd founder galveston getty go handicap haven heir ida ill impend infamou inherit
0/-9 innocence isabella khodorkovsky liberate litigation loo louisiana madness maradona marino massacre miracle
0/-9 mississippi oregon orphan owe plaintiff promise ravage recession refusal reign repay ridden rio riviera
0/-9 rockefeller sequel settlement shutdown siberia siberian suffer suharto takeover temptation thoroughbr timor trump
0/-9 willie woodstock wrath yellowstone
0/-8 accidental acquittal ahb ail alabama alaska america antwerp aquino asteroid augusto autonomy banda bc bertrand
0/-8 birth brasil brutal bypass cancun chateau comply consider contra conviction coral czar definitive defunct destine
0/-8 dop dory dream dub dune ecuador elimination elvy embryonic envision erase eruption eventually everest existence
0/-8 expire facto fallout fame fear flatly flaw fled flee formally gamble garro genocide gonna groundbreak habitat
0/-8 haiti humiliation huntington hurricane immunity implant impossible induct irv isle it iv jakob juvenile landowner
0/-8 license lockout malawi mar mercury mogul monarch nee once orlean oust ouster pandas pardon pardone pebble
0/-8 platinum poison presley priory prosecute proven quebec reactor rebellion reclusive recognize regent relocation
0/-8 resistant resort royalty ruler runoff savannah separation settle shuh sin slaughter smoker suh suu synonymou
0/-8 taint technically theoretically toh torture ultimate unless unlikely unrealistic uranium utah warn widow witch
0/-8 yoo
0/-7 ^_her acre adultery agne alcoholism alleviate angere anglo arthrity assert auschwitz avenge bam beach believe
0/-7 biotech blockbuster botha boycott canyon cholera churchill clemency convict convinc copa crow dakota danger darl
0/-7 dat day_$ debt depose depression deserve dire disability disappear discontinu disease disneyland dominican
0/-7 eclipse ecosystem eh emulate erie eternal eurovision exxon filibuster florida foolish fragile fundamentally
0/-7 ghetto guillermo hardship hast hero hiroshima hog homeowner homosexuality hunger hypothesy idaho ii iii imbalance
0/-7 indefinitely inevitable inherite isolation jackie jude kaiser kentucky killer kyi landy legend lifetime
0/-7 liquidation loom los magna mahn maine marion massachusett medicaid melville menem mercy millionaire montana
0/-7 mosley nebraska niagara nicklau nile notoriou npt ocalan offender overdose pageant pandemic papua pga plutonium
0/-7 poe possibly prairie precursor premature profoundly proof quest radioactive recapture reggae reissu relocate
0/-7 repatriat reprieve retake retirement reversal roh safer sahn sale schwarzenegger seek setback severe shame
0/-7 sickness sih sihanouk sinai sovereign spawn srebrenica stampede status surely swine tah teng terrible
0/-7 the_curriculum thrift tolerate tragedy transplant treat treatment tulsa twain una undefeat valdez validity
0/-7 vanderbilt vega viability volcano weed wimbledon withdraw withdrew worth wyome ya yoh zelaya
0/-6 ^_kid absolutely absurd accept aclu addict aig alive alter alzheimer ambition antarctica arctic aristide arizona
0/-6 ark ash asset attain audrey augusta aung autobiography azerbaijan backlash bald basin beatrice beaver belmont
0/-6 belove benefit benign betrayal bian billionaire blackmail blackout boomer boon bounty bourbon breakthrough
0/-6 bribery bse byrd canary cancellation cancer candidacy cannot cat catalonia caus cha champ charley chee chesapeake
0/-6 christie chun cite clay coliseum crisis cult cypru dae daewoo dalai dalton dangerou deadline deny dependency
0/-6 derail descendant desert deter diabete dinosaur disappearance disclosure dissolv divorc dolphin downturn
0/-6 drastically dubai duh duran dutchman dweller dynasty earliest eclips effect elian eligibility embarrassment
0/-6 emerald enrichment entertainer ethanol evil exce exposure fatal fcc fda feasible fight finally firestone fool
0/-6 foreseeable forgive freak freddie freez freud georgia greatest greatness grizzly guantanamo ha haley hamper hanoi
0/-6 harriet have_risen havel havoc heisman heroine hi hinder ho holland homeland honeymoon honolulu hotly humanity
0/-6 humphrey hy i_get iaaf ignorance impeachment improbable impunity inheritance insist irene irwin isolate ivo ix
0/-6 jong josef jubilee khmer king kirchner koh kuh las lausanne leningrad liechtenstein likene limbo lion livingstone
0/-6 loan lockerbie loh loss lucia madagascar madoff madonna mae maldive mandate mandela mansion margaret marry maya
0/-6 mee memphy methane mgm mirage misery missouri mittal mona money muh murderer mutiny mythical napster nazarbayev
0/-6 ncaa newport nigeria nih nkorea notoriously nv oklahoma olga olympia olympian omaha orchid orphanage ortega
0/-6 outbreak overdue override oxide panda paralyz partial paso pave pend permanent permission pest pet phelp pill
0/-6 planet playboy poisone politician poppy potentially pow powerless preval prevalent principality prison
0/-6 prostitution pueblo pyongyang quarry quentin rae reconsider regain regard renew repaid repayment repercussion
0/-6 reproduce retaliate retaliation retribution revere rightly rink risk roadmap rouge saakashvili safe sahara
0/-6 saharan salazar samaranch sant savage saxony sentenc shall shun siege sioux skeptic soil solomon spielberg
0/-6 sprinter stardom strongman subprime substantially success suffere sulfur summer superstar sweden taboo tame tar
0/-6 temporarily the_wrong threat thrive throne ti till tragic triggere turkmenistan undergone unemployment universal
0/-6 upheaval utter vaccination vaccine vengeance verdict viable vii walesa warwick watergate wayne webb whitaker
0/-6 willem wisconsin yah yuh yuko zinc
0/-5 abuse accession aceh achille adamant addiction administer administere affirm afford afl albany alison allege
0/-5 altere amazon ame anarchy anastasia and_can andean anhui apologize arid armenia arnold arrogant arson ashame
0/-5 atomic atrocity authorize az backer backlog bah baja bali bbn bce be be_be be_that beneficiary bennett berkeley
0/-5 bern bert biographer biotechnology bjorn bloody bollywood boxer bp brandenburg branson bre breed brokere bruce
0/-5 brutality bull bulldog bury businessman buyout byron cambodian captivity caroline cary case castro cause cave cdy
0/-5 certainty challenge championship charleston cherokee chiang classic clive como complicity con concession conclude
0/-5 concorde confinement connecticut conspire constantine conte contempt continuation controversy cooke corpus
0/-5 correctional count_$ cove creditor cristina crop cyclone dairy damn deh den dengue destabilize deterioration
0/-5 detractor diamond dirty discharg discover discovery dorothy doubtful down_$ dresden duchy dust eindhoven ella
0/-5 emergence endorse enrage esther ethiopia evict excuse execution expel experiment explicitly extent faltere
0/-5 faulkner fea fever financ financier finch flood_$ florence footballer forrest frankie fre frederick fta furnace
0/-5 gadhafi gator genetically george grass guilty gum gustav hackett hardest hardly hare haunt hayne hayward he heart
0/-5 hell herein hogan hokkaido hollywood homage homeless horror hoya hua hugely ibf ike illinoy immediate in_two inde
0/-5 infuriat ingrid inhabite inherently injection intend intention intervene intifada iran irrelevant isabel jail
0/-5 jasper jeanne jewel johanne jung justin kadhafi kah kee kingston ko koizumi kuerten kwan lama lao laurence lech
0/-5 lee lender lessen lethal libertadore licens limestone lindh lleyton lou louise loyola lung ly makeover mann manor
0/-5 mare marianne marilyn marsh maryland mauritania meadow medicare medicinal menace mentality mentally mexican midst
0/-5 mighty militarily miserable mold monterey morocco mortgage my_brother nagano nanj nassau natalie native negro
0/-5 neurological nickel nickname nightmare nixon nld norman normandy norton nostalgia notion notoriety notwithstand
0/-5 oaxaca obasanjo obligation on_0 originally osborne outrage overrun oyster palestine papa paralysy passport pataki
0/-5 peabody perpetrator perpetual persuad perth phenomenon plagu politically poorest popularity pose postpone pradesh
0/-5 prejudice prevail previously probably proliferation prosecution prussia purge pyramid queen racketeer rajasthan
0/-5 rare rca realise redemption reelect regrettable rehabilitation reopen repatriation resurgence rig risky riverside
0/-5 rodeo roland ruth saigon salina salzburg saxon scandal scare scientist scotland settler sheila shock shortfall
0/-5 slaughtere slum soo sotheby sotomayor sparta specy stadium stanford stanley stigma storm stupid subsequent
0/-5 succeed succumb sumatra sunshine supposedly survival susceptible systemic taj temple temporary tennessee tennis
0/-5 termination terribly texas thaksin thay therefore thorpe thriller timorese tito tolerant trophy truly truth
0/-5 turnpike turtle typhoon uc undercut underdog underestimate underwent unearth unfortunately uninsure upset ur usa
0/-5 usda usher vain varga venu verde vermont victim virginia virus void vulnerable wa wade wartime washn wba wbc
0/-5 wealth wealthiest welterweight whitman wikileak winner worsen wrongdo wta yale zedillo zurich
0/-4 ^_person aaron abe abhisit abkhazia able accreditation accusation acknowledge acquire acquit admit adverse affect
0/-4 affordable aging agreement ala album alexandre alice alp alpine amount amro ancestor and_not ande anita ankara
0/-4 anna any anywhere apology arbitration archipelago arthur asa assassinate assassination assertion asthma augustine
0/-4 aus aussie bachelor backyard baden bailey bakiyev baku bang barn barren barrow be_sell beaten beatle bedford
0/-4 betray bhutan biologist bird bitterly blanco blatter blaze blonde bluff boca bohemian bolivian booker brunt bt
0/-4 bubble buddha campaign capita care_about carnegie carolina caspian castle cecil cedar census certainly chandra
0/-4 chennai chinatown chong chongq cigar citadel claude cliff clr colon colorado commissioner compilation compliance
0/-4 compromise confidentiality consent conspiracy contagiou contemplate copenhagen cornwall cosmetic creek crown
0/-4 culminate cutback cy cycle cyril dah dampen day_be de deadly decay deduction deer defective delaware dependence
0/-4 deplete derby desmond despite destiny devi dianne disabl disband discourage dismiss dispute diva dixie doherty
0/-4 donovan dylan eagle eastwood el eligible elk elly els emi empower endors endure engulf entirely ep ernesto es
0/-4 estimate estrada eugene evacuation evidence exacerbate exhaustion expectancy expensive explorer fad fah faldo
0/-4 famer farce farrakhan fc fe feb feingold feinstein fend fertilizer fest fia fle fledg flu football foreigner
0/-4 fortress fortune franklin freeway furor fury gam gay gen generation geoffrey gloria gloriou god goddess godfather
0/-4 golf grand grandson grower guam gulf hague hale haze heaven hee height helen helena helm heroin highest hike hiv
0/-4 hope hopkin horrible howard howe hsu hunt hunter hurt hyderabad hyun icon im indefinite indiana indie influx
0/-4 insistence intact intercontinental inundate invest ireland isa israel jade jah janet jeb jin julian kahr
0/-4 katherine keat kessler khalifa kibaki kidney kurd lai lame landfall lawrence leas legendary legitimate lehman
0/-4 lenny leonid leopard lesotho lester levy libyan lindsay ling lloyd luc luh lula luxembourg lyle mahathir
0/-4 malnutrition mama marathon marrow marshall marvin maurice mausoleum mccall memoir merit miami middleweight
0/-4 migrate milestone mineral miranda misl mln mobil monroe monster morrison mother mozambique ms mu mud murder
0/-4 murdere murderou must my_best natal naturalization nay nevertheless ni nicotine niger noh nor norse north
0/-4 nottingham nov obsession occupational old_$ olivia olusegun onslaught ore originate ought outpost overcome
0/-4 overtake packer painful parent_$ parkinson parkway penguin perceiv pete petrochemical philippine pipeline plant
0/-4 plateau plausible playhouse plight pneumonia poisonou pond population porn posada postponement pre predecessor
0/-4 predict prediction pregnancy prematurely presume pri prior prix prolong prompt prosper proud psv pt publicize
0/-4 publicly pullout punk purity pursue racist radiation radically rag ramo rana rape recognition recovery reduction
0/-4 refund regulatory remnant reprisal reproductive respect restructure rethink retire revamp rich ridiculou rock
0/-4 romero rugby ruiz sabotage saddene samper scandinavia scientology scratch seaside secondly semy sen seriou shark
0/-4 sherman shevardnadze shinawatra si sid signatory significantly sinatra sincerely slovakia sol soon sorenstam
0/-4 specimen spector spitzer stan steroid stevenson sting stockholm stockpile streak stubborn successor sudden
0/-4 supplemental survivor tae tamil tanzania tempt the_care the_deadline the_work thief tiger tornado tournament tout
0/-4 tract transform tripoli tropical trustee tunisia turf turmoil uganda un unable unconditional undoubtedly unnotice
0/-4 unspecify uttar vale valid vancouver venerable verify vi vik vista voluntarily voluntary wag waiv wallaby wealthy
0/-4 whitewater wild wilder willy wilson winless withhold wolve worsene worthy would wrack wwf yanukovych ye yo yours
0/-4 yushchenko zanzibar zuma
0/-3 ^_he ^_staff ^_what a_different and_she and_their as as_every ask_$ be_break be_noth bully cancel clinic county
0/-3 dark_when decide_in ethics extension_be final_$ go_into his_hear i_could illness in_june it_out label later
0/-3 leave_the mend merge move mrs nowaday_$ of_them on_merge on_their part pressure qualify release return right
0/-3 say_it sentence sorry start_$ stay_on sun take_out term the_clinic the_judge the_youth tribunal try up_$ vote_$
0/-3 weld
0/-2 0_may again_the agre already_go although and_be and_doe and_go another another_one anywhere_$ apprenticeship
0/-2 at_six back basically be_decide be_hear be_possible be_refuse be_tell be_what belong_to better_$ board_have camp
0/-2 club_be come_up crash customer_want drop_the end_in ever_$ everyone_be expect for_two goe_on governor hand_$
0/-2 hand_in hand_over have_already have_move have_strike hear_in his_mother i_give i_see i_turn i_will in_brussel
0/-2 in_one interview_be it_up judge_have july_and lake_be like_us live_in ministry_have mistake motivate my_shop
0/-2 no_backup not_trust nurs_for office_have on_our one_and one_for our_only paper_be patient_i rais resident run_on
0/-2 s_i scholarship_be she_be shut_$ site so_in so_my stitch surgeon swell take_one tell_it the_answer the_fourth
0/-2 the_last the_market the_mock the_old the_spr the_squad the_state the_wed the_winter these_day they_do timetable
0/-2 to_half to_manila today too_much try_$ up_between used want_everyth we_will what_goe when_they when_we with_it
0/-2 would_have year_dy
0/2 0_a 0_child 0_degree 0_to ^_agency ^_at ^_headquarters ^_lack ^_leave ^_need ^_new ^_on ^_sales ^_statistics
0/2 a_week all_get all_over all_say always_the and_forget and_goe and_i and_post answer_the around_here arrive_late
0/2 ask_to assertive assertive_enough at_$ at_work atmosphere_in average_0 away_and bank_want be_all be_ask be_bad
0/2 be_call be_chaotic be_desire be_go be_hard be_hopeless be_look be_more before_it begin below board_be book_since
0/2 both_be but_i can_see chair_i chang_the chaotic_$ chart class_$ client_ask coach_$ coin_$ come_$ come_in complain
0/2 confidence_in consistency_in correct dashboard date_and day_after day_late decide_$ decide_but demo desire_$
0/2 drawer drug_round end_at enough_$ evene_this every_second everywhere_$ face_$ feel_i file find_the firm_$ flatmate
0/2 floor_and folder for_my forget_to fortnight fortnight_$ four_time free_period friday_in get_0 give_me goe_$
0/2 great_$ handover handwrite_$ have_even have_interview have_meet have_never have_open heat_in here him_$ hopeless
0/2 hour_to how_do i_promise i_put i_start i_still i_take imposter in_app in_how in_october in_separate in_september
0/2 internet it_on january_$ june_it june_the just_doe kind_of know_the last_month last_ten last_year leave_hand
0/2 leave_someth list live_on lol lol_$ long long_and lot_$ mainly_$ man_come march_$ match_and me_and mean_to
0/2 microscope minibu mouth move_$ much_$ my_co my_flatmate my_landlord my_read my_trainee name_on need_to never_get
0/2 never_really next_day next_to night_porter nineteen no_$ no_idea no_reason not_assertive not_communicate not_do
0/2 not_much not_order not_reach not_seem not_start not_very office_pick office_send ombudsman on_$ on_average
0/2 on_friday on_one on_site on_the one_in only_he only_the other_person our_department out_every out_without over_0
0/2 overtime own_$ parent_be part_of pay_the person_do phone_ring plan_in poor_$ pound present price product_owner
0/2 properly quality_here queue quiet_$ raw read_the recipe_for repeat report_to resit rota_on run_$ run_off run_the
0/2 s_copy sales sales_and same_$ say_a say_what shop_$ sign_my silo six_week some_day someth_to sound stale stall_be
0/2 stand stick_$ stick_in stiff stock stop_at stuff_$ take_six teach tell_her term_i test_to the_atmosphere the_box
0/2 the_boy the_caretaker the_depot the_discharge the_girl the_landlord the_minibu the_ministry the_moment the_move
0/2 the_ombudsman the_prefect the_price the_recipe the_rule the_same the_toilet the_under the_until the_volunteer
0/2 the_younger their_own them_five themselve there_and they_chang they_close thing_and three_person through_$
0/2 thursday to_approve to_go to_it to_make together_$ track trust_between turn_up twice_this until_the up_after
0/2 very_welcome walk_on want_two way_to we_do week_to what_we whether_it who_doe who_use will_look with_his
0/2 without_the work_well wrong_size younger_one
0/3 :inner ^_all ^_as ^_childcare ^_confidence ^_customer ^_four ^_half ^_last ^_order a_small afterwards alone_$ also
0/3 and_have and_now and_only assessment at_it be_full be_kind be_limp be_patchy be_poor be_slow be_stronger
0/3 before_they book_the captain_i charge childcare class_the committee_be conduct consistent council_grant cupboard
0/3 decision_make degree depot depot_$ due_in each_one each_other early_shift ewe faculty_be field_be figure form_for
0/3 friday_and gate generally give habit helpline his_own hose i_be in_with include invoice ish it_or know_$ land_$
0/3 lazy leave_and letter_$ letter_from limp limp_$ lock loud march_and match mean_for mid mock monday my_group
0/3 my_head my_year new_year next next_and night_before no_real nobody_be nobody_else nobody_say not_great not_know
0/3 not_land not_sign not_work nurse_$ of off_sick on_wednesday one_$ one_ask open or_the our_load out patchy
0/3 person_be pool practice_trombone pull put rais_the room_and round_$ row run scale see_it seem_to set_the shift_$
0/3 sign_it signature since_last soft stall stop_doing stronger_$ take_complaint tell_the the_account the_blue
0/3 the_class the_early the_exercise the_far the_late the_month the_night the_phone the_place the_pool the_senior
0/3 the_third the_visitor the_wait them_and this_week time_this to_get trainee tray treasurer_have trombone turn_off
0/3 twice_$ unopene us_that violin visitor_book weak week_$ weigh will_not without_a
0/4 #hazy3 0_day ^_when abbreviat abdel abram acceleration adjacent adjoin adrift ads affair ahmad airbu airplay alex
0/4 alignment allocation always analog and_say animation anime apec apparel approach appropriately armor army asean
0/4 atm atop au audi auditorium aziz batsman because_i belfast between_the beverage bilateral body boil bomber boucher
0/4 bound boutique bowl breath brennan brian broadband broadcast broaden broader by_wednesday cabin calculation calm
0/4 camel capability capitalization capsule cartoon cartridge cassette cast casualty catcher category cautiously cello
0/4 centr champagne char charm chassy chestnut chi choreography christian clad claudio closer cloth coffin cognitive
0/4 collaboration comfortably compile computer condolence conference congolese console constituency context
0/4 continental continually cool correctly countless coupl courier culinary dai dance dart dawn dazzl dc decent deep
0/4 defensive delight denomination designer device dice didier dip diplomat directorate discourse disgust distribute
0/4 do_you doing_the dormitory doubl double drive driver duncan dwayne earnest ecowa egg employ engine enhance enlist
0/4 enrique entertainment equally equity eritrean erratic et ethnic evident expeditionary explode fan feather feeder
0/4 fernande ferrari fiber fighter firepower fix flap flattene flintoff floor fly force foul fr full fullback gayle gb
0/4 gennady gentle gesture gill glance glow gmt graphic green grey grim ground gutierrez ham hama handsome harmony
0/4 have_0 heavier hide hire his homer hook hoop horseback hot household hume i_do igor in_the injure inner insect
0/4 institutional integral integrate intelligent interbank interchange it_how jintao jordanian joy junction june_$
0/4 just kamal karachi keller kerry kickoff ladder lag lancashire language lantern lap leader leather leisure login
0/4 loyalty lumpur lyric mahmud makeshift maneuver manga manner marginal marine marku marshal mat mathematical
0/4 mathematics meager measurement mechanism mediocre mendoza mercantile metro mg mhz micro midland milligram
0/4 mistakenly moderately mohammad monitor more mound mystical nadia nationally navigate navigator neutral ninety nm
0/4 noisy nominal not_really numerou nuri observer of_when office_$ oldham ominou on_them op operational optic
0/4 orthodox our_treasurer overview particle particular pascal passionate patricia pay_me pedestrian pencil per
0/4 perfect performance person petrol picture piero pike pistol powerful ppp predominantly prey priority productive
0/4 promotional protestant provider ps qian quarterly quartet raf raja rasmussen rat rattl raul react referee reflect
0/4 refrain refuel relentlessly relevant remark remarkably repetition respectable response responsibility retention
0/4 retransmit robust rossi rusty sabbath salesman salute samir sanchez scarf schalke scramble secretariat security
0/4 seemingly sens september_$ sergio sery seventy sevilla short shuttle siena simone since_june sincere sinclair sky
0/4 slip_$ slow slower slowly so_i somali somebody source span spe specialist speech spine spirituality spokesman
0/4 squeeze stereo storage straightforward strategically strategy strewn sturdy styl style subscription summary summon
0/4 surface surprisingly suzuki symbolism syndicate targete tas_be td teacher team_be tee telex the_boss the_hall
0/4 the_next the_overtime them thigh third_time ticket tiny traditional traditionally traffic translation travel
0/4 treasurer trench troupe umpire undersecretary unhcr unique uniquely unseen unusually utilize valencia vehicle vein
0/4 via vibrant vieira vijay visible visual wakefield wall wandere warmth watford wedge wednesday_$ wfp wherea whip
0/4 wicket willingness wonderful workforce wreath wreckage wrist xi yemeni yoga zanu
0/5 ^_not active affection aftershock alert alessandro along ammunition amongst ample anatoly and_then ander animate
0/5 ansa approximately armament arturo aspect atalanta atletico atom automotive b1 baba backbone bacon badge ballack
0/5 banquet bare basic bathroom bazaar bead beautifully beer bi birdy blank blue boiler bombardment borussia bowler
0/5 bradley brass briefly bullet bulletin bullish bundesbank bustl butcher butt cabinet cache capable card carriage
0/5 carrier caution cautiou chase cheek cheese choral choru clergy coffee colspan comic commando communique competence
0/5 complaint composition conductor consultative corp coruna crouch database delicate description devote devotee
0/5 diplomatic disbelief dissatisfaction distinguish distribution district dot doubleday dual duel dusty efficiently
0/5 eighteen electromagnetic elevator elite emmy encountere enthusiastic entrance error evangelical exclusively exeter
0/5 explosive expression exterior eyebrow faithful fax feast fielder fiorentina fir five flesh flyer focuse forum
0/5 frankfurt freely friendly from_may fruitful fun fundrais fuselage gauge gcc generator gerrard ghanaian gibb gile
0/5 gillespie grievance grin grind hamid headway heat heinz highlight hooper hospitality householder hub hymn ibn
0/5 impress impression infiltrate info inn insert intensity intermediate internally interpol ion item ivanov javier
0/5 jihad lackluster lane large lat layer lebanese leg letter lid lime locally longitude lowly lyrical mallorca manual
0/5 marcu margin massage maximize may_and mc mena merchandise metallic milan minus mm mobility moderation moham
0/5 momentum mostly mueller multimedia muscular music mutual narrow neck need nicky nighttime nonstop not_think
0/5 numerical oleg online orchestra ordinary osce outnumbere pace paddy parade parish_council pastoral peacekeep peer
0/5 pena percentage perch perimeter personal pf philosophical photographer piazza picnic pietersen plane plasma
0/5 poignant posture pr pragmatic preach preacher preference projection prose rank raphael reciprocal reference
0/5 reflective reliable renne representation reviewer ribbon rok rope roughly round rs ruben sabre sadc sage sausage
0/5 schoolchildren scream seat shade shake shave shiny shirt shop sideway sign_the similarly since_i singl sizable
0/5 skillet sleek small solemn songwrite sophisticate space specialize sphere squadron srinagar standby static stefano
0/5 stephane storey strikeout subcommittee subdivide surreal swing syrian tangl target tas tass tent terminal
0/5 the_parish theological think_of thinner tie toe transatlantic transmission transmit trip troop tse twice ul
0/5 undergraduate underneath unforc unofficial vanguard vent verse very vest villarreal wallet warmly welcome werder
0/5 why_$ wider window wingspan worldsource wp xinhua youngster
0/6 accommodate accommodation account additionally admiral adorn ahm air airborne alonso amenity arm arrangement
0/6 arrive authoritative automatic axis baggage barb barrichello basis bat batsmen bb bbc biographical blog booklet
0/6 brace brightly broad broadly bucket bundesliga cafe cam careful cart celestial centrist cheer chip chris classroom
0/6 coherent col college collide colombo colonel comfortable commentator commodore compute concentrate congregation
0/6 consular consultancy content contingent continuou continuously convenient corridor councillor counterterrorism
0/6 crowley cuisine cutter deliver deploy deportivo derek directly directory divide echo edge eject elaborate electron
0/6 engage equalizer equip exercise fashion flexible forehead fortify fourteen frame freight friction geo geographical
0/6 giuseppe globe go_out gown grab grader hall handy helicopter here_$ hoc homere horsepower identical illustrate
0/6 inch indicator instruct int intensive interior intermittent internal iraqi it_and jeter larger larsen late_$
0/6 latitude lcd lean lens lense leverkusen lieutenant lille liquid lounge lufthansa magnetic mandarin markete math
0/6 matthew meanwhile mechanic memorable mirror mobile monthly morse motorcade mut narrower nikkei noodle nose npc
0/6 numbere nyse oau occasion often operator orchestral outgo oval ovation pakistani paragraph passenger patience
0/6 patriotic performer piano picket piece pin pm porch positively practical prasad precision preparatory press
0/6 proportional proudly provide punch purportedly quietly quote radiu rahim range ratio rational raucou rb rbi really
0/6 reflection reinforce respectively respond rhythm sami sampdoria sampl satirical scant scholarly scoreless
0/6 secondary sensor several shell should_be sidewalk siren siz size sleeve sm smart sober softly soldier solid
0/6 spectator sped spokesperson spun steady steer stir storytell strategic strength stuf stylish substitute supportive
0/6 sweater technical telekom television tempere the_district thickness thing_get thirteen through throughout thrust
0/6 tight usb video viewpoint vigil vivid vocational voltage wagon waist warehouse web weight wield wireless wolfsburg
0/6 woven
0/7 #hazy2 ^_our ^_two ^_we ac additional adjust afp allot alphabet analysis analyz apart apiece applause armour
0/7 auxerre bass bety bilbao blunt breadth brisk broth bulk bundl butter cadet caliber camouflage centere chair
0/7 chaplain chest circular clerical clever clothe coat colore commuter compass compress conciliatory congratulation
0/7 connect constructive contradictory controller councilor crew cylinder daily decorate defensively delegate
0/7 department depth deputy desktop detonate diameter difficulty dispatch dispers display distance division dozen
0/7 drape editorial elegant element emphasize emphasy encouragement energetic engagement expertise express external
0/7 fancy feature flair flash flip flute focal fore gaze gospel gps grid grill guitar gul gunner gunship half handcuf
0/7 handler hardware headline horn hp hurl ideological illuminate insignia intake inter interrupt intricate
0/7 investigative iqbal junior laughter lever lighter limousine lin local loose luggage melody mesh michele midfielder
0/7 mode modem not_what onto outfield pac partisan paste payload pence perspective photo pil pla plate plenary
0/7 prominently puck quick rang reception reconnaissance regiment respectful retail revolv scene scoreboard scorer
0/7 sermon service seven sharma sharp shrapnel skill slender slightly smoothly spaciou spectrum spinner squeez stair
0/7 stare stream stripe stump sub substantive taxi taxy ten thick thumb tomatoe trouser truck trumpet tuck umar
0/7 underline urdu visitor vocal wide wit yellow youny yousuf zaragoza
0/8 accessory addition advancer alongside anchore articulate artillery assailant average batter beside besides blade
0/8 blend cameraman cavalry ceremonial characteristic checkpoint clerk cm comprise concurrently contrast contributor
0/8 convey cordone courtesy courtyard cram creative crescent crowd curv customary deck detach dialogue door dugout
0/8 edit editor electronically empty ensemble envelope excellent fastball flung flurry footage freshly friday grenade
0/8 guidance guide handwritten hawkish humor improvise infield information inside inspirational intelligence
0/8 interactive intersection ip keynote knot l launcher light massimo narrative observation oic orient overnight
0/8 parallel parcel patroll perfectly podium policeman precise printer propeller pts rby recruitment reinforcement
0/8 repertoire rhythmic robe rotary routine scrambl shape shoulder simmer simple specialise statistics subdu
0/8 supervisory tail tailor task technician text thinly toss trunk udinese upbeat useful vegetable vocabulary w wheel
0/8 width wire wrap yell
0/9 align and_nobody antenna arabic at attach attacker bake basket battalion beam bombard brigade brigadier camera
0/9 carefully channel cockpit color colorful compose core cppcc differential drum eight exchange fluent forward
0/9 frantic functionality geometric guard handle headquarters hour infantry interface karim layout lecture length let
0/9 luncheon maneuvere minc napoli olive osasuna outreach outward pattern percussion portfolio precinct procession
0/9 rack responsive reuter roadside simultaneou spoon symmetry tablespoon tactical tempo thin thoughtful token
0/9 triangular unidentify unmark upright variou vendor vertical wildly wing witty worshipper
0/10 analytical armore assemble auxiliary bari bystander calmly clip colour combine commentary component consist
0/10 convoy dimensional distinctive escort festive floral gently hr illustration lateral lightly mixture neat
0/10 organizational overhead pasta personnel policemen prayer pulse pupil rectangular seminar signal simultaneously
0/10 stationary table tap thread tightly
0/11 ambulance booth busy catere circle command coordination correspondence detachment dignitary embed flour gear
0/11 horizontal humorou knife medium microphone midday midfield mortar newsroom oven packet smooth stack stick tension
0/11 verbal wednesday
0/12 #hands=self array crisp finely flier front logistics page rear rotate uniform
0/13 flank instruction send
0/14 lively load
0/15 desk four minute
2/-13 refuse
2/-8 spoil
2/-7 worse
2/-6 anyway enter for_$
2/-5 :modal blame chang daughter future my_knee not_take
2/-4 0_th bay morale our_pitch same_as there_$ you
2/-3 be_get custody have_take him_the money_$ month school the_one the_other
2/-2 ^_big a_box a_job a_stage and_from basically_$ be_make box_of bring chair_and chair_be class_leave coach
2/-2 concrete_floor confirm contradict_each copy_of day_i even finger_on gather_$ get_a glove_$ have_cancel have_hint
2/-2 have_their i_like i_rais i_think i_wait it_sit knee_swell move_twice my_finger my_partner my_phone my_student
2/-2 no_word not_listen on_it one_guest only_copy other_$ phone_in scaffold school_$ shift_on sit_with swell_after
2/-2 take_me take_on th_$ the_concrete the_feedback the_garage the_interview the_lottery the_ramp the_reception
2/-2 the_scaffold the_staff thing_have to_poland way_i we_talk well_$ whether_i whoever with_an write_and yet_say
2/0 0_february 0_litre :change ^_choir ^_council ^_feedback ^_friend ^_grandparent ^_head ^_pupil ^_result ^_someone
2/0 ^_trust a_date a_single after_every all_day all_my all_that and_each and_until and_who appraisal at_all be_down
2/0 be_enough be_going be_in be_move be_never be_this be_to be_vote be_wrong before_our between_floor bite_strange
2/0 boss_say bride by_0 café can chang_since client_pay close_on come complicate_$ contract_end contradict curriculum
2/0 dean department_have do_i dose every_lesson expectation five_week floor_$ for_everybody for_more from_the get_in
2/0 get_richer get_round get_their get_wet grammar half_of halfway_through hang_on happene_on have_another have_have
2/0 have_stop home_and home_be i_pick i_suppose i_visit i_would if_they in_hospital in_ten inspector into_it it_depend
2/0 it_over job_$ job_centre just_feel kiln lab_partner later_$ lead lead_a lead_the lesson_$ list_$ listen_$ litre
2/0 litre_a low_$ luck_$ may_have me_out mentee month_for most move_abroad my_0 my_client my_english my_guide my_lab
2/0 my_mentee my_price my_sister my_son never_know nhs nhs_be nobody_know none not_even not_go nowhere_to oak of_one
2/0 of_those old_lady one_i only_in operation order_$ our_licence our_project out_with owner pay_$ product put_in
2/0 rather_not really_listen recruiter rich_get right_job road_to round_and run_my say_if say_in send_0 single_week
2/0 sit_on slow_$ so_it some_time someth_going someth_off spell still_open studio tell_us tell_you tenant th_and
2/0 than_we the_build the_choir the_ethics the_internet the_kiln the_laptop the_model the_nhs the_paper the_rich
2/0 the_road the_team the_trip the_two the_usual the_year their then_the there_be there_may these think_about think_it
2/0 this_one this_place three_year thursday_and time_$ time_on timetable_$ to_do to_hand to_leave to_them too_little
2/0 tour trust_$ twice_the until_then visa_be wait_for we_never we_try what_customer whatever where_we who_be
2/0 who_decide why_i will_see will_show would_rather you_know you_never
2/2 ^_morale ^_only black brand can_go come_to doe_not incident kit least memory month_$ plot retro say_why shy
2/2 slot_in steward street_have teenager the_app then_noth until we_be when_it where
2/3 ^_work a_year calendar delete feed have_file link logo management me_$ midnight my_own parent_have pray she_will
2/3 start type year_it
2/4 0_for ^_my be_at be_due be_too box look_at nobody_have real sprint white
2/5 anatomy and_0 be_me behind car desire fraction nail nod reply screen shelf vicar
2/6 0_september :abstract :deliverable a chapter gap involve lamb laundry leadership learn outside rather sixteen
2/6 street supplier wound
2/7 batch fill it_$ lesson make map nice parish six twelve
2/8 among focus patrol translator unit
2/9 bag joint note then
2/10 add bench cue interpreter separate together
2/11 bus eleven
2/12 walk
2/14 cook
3/-10 wake
3/-8 again be_the die
3/-7 date
3/-5 doc not_in nowhere
3/-4 bad doubt extension its my_boss probation
3/-3 ^_patient agm bay_0 chang_after doctor_do enter_the floor_of get_it go_quiet group_and here_and i_bring if_the
3/-3 in_bay keep_ask lady our_faculty placement_$ quit reason the_agm the_new they_will wake_at which_of
3/-2 ^_exam ^_well and_half and_honestly at_three aunt be_just be_rumour be_sign boss_$ choir_and hard honestly_i
3/-2 i_coach in_it it_might it_the it_worth last_time learner more_than my_husband my_learner my_wife one_week
3/-2 parent_and say_more since_0 site_$ surgery talk_that warm way well_the without_it worry
3/0 ^_bad ^_communication ^_inclusion ^_lena ^_number ^_three ^_you about_our again_$ and_my and_no and_whether
3/0 answer_noth as_last at_night back_and band be_back be_better be_on be_rude be_someth be_think be_wait be_with
3/0 big_client budget bug but_you can_keep chang_$ club co_founder culture_of diary difficult everyth_$ everyth_be
3/0 family_have give_up go_back have_give he_have hear_$ hill hold_until hospital i_rent i_write if_it in_spr
3/0 jobcentre join june kid_and lawyer lena listen_to luck make_it marriage_be matter may_not may_or might_not model
3/0 mum my_contract my_course my_team never_enough not_enough not_open not_yet off_with on_hold only_six only_want
3/0 or_may our_year owner_and person_like politics_$ quite room_for save_$ say_they scan see_what she_can sister_and
3/0 spr_$ still_look stop stuff_going talk_in ten_day than that_they the_end the_owner the_right the_union the_wall
3/0 the_yard thing_in through_the too_expensive turn_out uncle unknown us_in way_of what_happene when_i whose with_us
3/0 yard_$ you_$ young_person
3/2 about_the be_have be_it bed call chemistry from kind mess mind monday_$ night older suspect the_shop up_be within
3/3 ask_for boss feel graduation have_to not_say person_$ rest rota salary strain
3/4 :gathered :mass a_bite bor c consultant council_be data doe have_not of_the our pharmacy
3/5 #hazy1 b caretaker ear eye how lot louder observe police sit
3/6 find invitation notebook sum ward
3/7 address council fluid freelance i_have in_our reader
3/8 #seen2 communication have_the instructor
3/9 ^_there position serve
3/10 consistency mail
3/11 afternoon phone presentation
3/12 extra
3/13 coordinate email message polite
3/14 #own1 between
4/-9 someday
4/-8 rematch
4/-7 malibu moh sooner wife
4/-6 baby defect hoh lennox lpga mobutu probable rumour sometime uh vanish
4/-5 afraid ah complication hah invitational northridge palmer prostate relinquish tyson with_the
4/-4 bowie ca countrywide ee elusive foster guilt husband lah not_sure nur paradox possible rex ruh saratoga teach_$
4/-4 va
4/-3 anyth build_the know_what of_a ok room_$ some_person used_to want_to we_used whether_the
4/-2 agree and_do be_complicate before_the depend_on employer have_apply hold_my i_can i_lead morale_$ next_month
4/-2 not_tell result_be work_out year_$
4/0 0_april ^_break ^_hard ^_management ^_school ^_teacher abduct account_since actor adjourn affluent alito allen
4/0 allison amherst amo ana ancestral animosity annapoly apply_to apt aqsa arafat arbor ari ashcroft ashley aspire
4/0 at_once atal atp attorney avery bagram balkan barkley barnett barrett basketball be_i be_tir belgrade benitez
4/0 bentley berg bidder bishop bite_much blond boise bonnie brain brawl brittany bronco brooke bruis buckingham
4/0 buffett burnett burt business_with buster buyer bye byrne cadillac campbell capello captor carey carlton carolyn
4/0 caucasu cb certain chalabi charlotte chechen chiapa childhood chocolate christensen cia citigroup citru clarify
4/0 clarkson clifton clinical cobb cola com coma concord concussion confess confession conflict confront connie
4/0 contender convene conversely convince cooper corey costello coward crowe culprit dade daly darfur darrell dear
4/0 defendant defer denktash denver desirable diet discography disney dividend dodger dole domino don donor downgrade
4/0 dudley eager easiest ego either eli embroil endit enough_money enroll enzyme erickson ericsson everyth_at excel
4/0 except exclusive explanation fairfield fatty favorite fenway finalize fitch for_his ford fugitive fuji fundraiser
4/0 fungi gallagher gang gerard ghost ghraib gingrich glamour goe goldberg goldman gop gore governorate graham
4/0 graveyard gruel gucci guerrero guitarist guru halloween hammond hamstr hannah hariri harrington have_chang have_my
4/0 headmaster hearst hey hid highland hip hoffman holme holyfield hornet hospitalize houghton hugh huh hurry hybrid
4/0 hype i_gather if_that ih imagine in_autumn inconclusive induction inflammation insecurity insider interim it_could
4/0 ivanisevic ivy jammu jar jaya joachim joaquin joel johnston jone joshua judy juh kabila kadima kathleen kaufman
4/0 kidd kidnap kinshasa kirby kl knick knoxville kosovo ky lan lauderdale layoff leave_before leslie leverage
4/0 ligament likely lily longhorn louisville lowell loyalist mac mafia mai male manny mansfield marc marquy martha
4/0 marvel mason mastercard mater mcclellan mcdowell meantime med median mention messier messy meyer mice mideast
4/0 midwest mild miller milosevic mini mistress mix_$ monica montgomery moody moose morton moss mostar mri mvp
4/0 my_neighbour mysteriou nablu nanny nawaz nba necessarily ned negotiat negotiation negroponte neither nemesy nestor
4/0 netscape newborn newman newton nicholson nicole niece nino noah norodom not_give not_make obviou obviously
4/0 occurrence ole on_a onetime opt orbite ordeal packard palo paramount pasadena pastrana pathway patriarch patty
4/0 peanut pediatric perceive perennial perry peterson phil pitcher playoff plead plural pol ponte possibility
4/0 potassium powell preston proton proximity ramon rangel raven rebelliou recount redmond rejoin reluctantly remorse
4/0 remotely rent_$ ritter rochester rodham ron rosa rupert sadly salem sally santana sarasota saudy scenario
4/0 school_be seahawk season sele seriousness seth sexual shareholder sharon shortest shrub sierra slain slalom
4/0 smallest smith somewhere sox speedway spinal spokeswoman springfield squash staff_can stamford stevie strife susan
4/0 sway system_be tacoma tallahassee tara teenage tentative tentatively terminate terrell terrify texaco texan
4/0 thankful the_food the_key the_merger the_rota the_street the_vibe there thorny those tijuana tir_$ toledo travy
4/0 trendy trent tribe trimble troubl tumor turner twilight um uncommon underworld unlike unsettl unwill up_and ut
4/0 valley ventura vibe_in violet wah walker wallace walsh walt walton warmer warrant watcher watkin waxman weather
4/0 webster week_and weinstein weiss westerner westwood wherever which whom wise with_my wolfe wrangl wrestler xerox
4/0 yankee youthful zagreb zardari
4/2 ^_the at_home bigger in_my my nobody number_be ready skip this_town to_be well
4/3 chess food job no_money say
4/4 #hands=other angel attractive bach backup bartlett battery behave bloomberg brown cereal choice cleric colbert
4/4 comedy condoleezza coordinator cote dark devon diarrhea dirk ed esp exam_$ faculty female fitness groin groove
4/4 healthy holiday huber huckabee humid identity investigator iraqy itv kampala karl keith key khalil kirkuk laden
4/4 lawson lotu mart martinez moro neighborhood nokia noticeable novice nudity nugget ortiz pastor petty player
4/4 precede predictable pub ria rival robertson romano salsa see sexuality sonic spacewalk spike story student swear
4/4 the_council transition tribesmen urgency vodafone x zoran
4/5 accustome acid advise amir analyze anterior ap asif athletic attendance awe barbecue basement bin campuse cardinal
4/5 carlson cis congressmen connection cs decker defenseman depart emmanuel enough facebook feminine fewer foliage
4/5 geopolitical interrogate islamabad jason karbala khalid militia ml mutually neal neural nolan notice opec pentagon
4/5 powder reassure recorder reliev repertory retailer roja seasonal serie shaath shiite shortstop simmere simplest
4/5 soap spencer split strategist superintendent sweet tanjug telegram throat tier time trio unusual user varsity
4/5 visibly
4/6 afghan app appointee available baseman cable cake chill collar combination comfort communion confidential cramp dj
4/6 driveway emotional format fresh gunman gunshot hair have_be hitter identify intensely joke kagame masculine massa
4/6 maxwell middle midtown mirza mofaz moment nato optimal pant parishioner pat periodic place raikkonen ramirez
4/6 representative reshuffle roam santander script seventeen ubiquitou your
4/7 ambush anonymou apex attendant bakery belly brokerage clash columnist decidedly dense disciple distinctly fruit
4/7 fry gadget geographic hamburger head hercule hierarchy icrc idf idle inexperienc kindergarten lazio leaf meridian
4/7 messenger neighbourhood news nielsen ntv patrick peripheral peshawar petersen potatoe restaurant roast schuster
4/7 search sometimes suite summone suspiciou syed synopsy teammate toast tvs valentin vice walnut wolfgang
4/8 bell constable continuity differe divisional dominic dynamic flexibility flower frequently functional h hovere
4/8 individually mehdi microwave module nearest offer opposite orientation peel regional salah shadowy snail tajik
4/8 torque trim valladolid variation versatile watch wept
4/9 audio bright candid configuration delegation diverse emotion espanyol finger gourmet imaginary kitchen look malik
4/9 mourner newsletter outlet sandwich side smaller sociedad str teaspoon twist upstair velocity
4/10 bread class complementary curve dimension dish excerpt fifteen gunmen homemade mollusk notch pinch scattere
4/10 weekly
4/11 advice dress eclectic everyday fold gameplay garlic graphics loosely ministerial nurse regularly sketch slice
4/11 spin
4/12 aisle clutch constantly disparate evenly greet lunch notation voice
4/13 evene gunfire input keyboard manager morn soup tone
4/14 pair tip
5/-8 result
5/-6 trial understand
5/-5 autumn belong scottsdale wo
5/-4 #hands=authority ^_leadership diagnose fresno meh not_the not_want schizophrenia tucson yes
5/-3 at_my carer date_$ everyth father issue_$ politics stay talk_about
5/-2 ^_some be_talk can_be course foreman it_may not_$ sign_off some_of value
5/0 :decide ^_one aaa acc accomplice adulthood affidavit ailment and_he anguish ante anymore appear armstrong aspen
5/0 assume atlanta auburn aurora aware ay baldwin barak barton batman battleground baylor beetle beit bel ben benz
5/0 beshir beth bethlehem bitterness blackwater boone bosnia bother bowden bullock bunny burgundy butler cali campo
5/0 carmen cascade caucuse chick chronicle clemen clifford cohen coleman comb complex compton confirmation corzine
5/0 councilman couple courtney cre crossover dagestan dalla deceas definitely delphi dentist deposition diagnosis
5/0 diamondback dilemma djibouti djindjic dna downplay drink_$ dudayev duke duration earnhardt ebola ehud elector
5/0 elway emanuel envy ethics_committee expiration fargo farm_$ fatigue fay flowere flynn for_a frankly frightene
5/0 from_above frustrate garage garland garrett garza gig gillette gina glamorou glen glendale going_on gonzale goo
5/0 greg griffey grupo guzman hahn halliburton hamdan hampton hamza hank happily happy hardy hawkin haye healthier
5/0 heck hers hewlett hideout hilton hoo hopeful hopefully hutchinson idol implicate inactive indict indictment
5/0 ingushetia islamiyah jack jackson jemaah jericho johnny jpmorgan judd justine kate laker lashkar leb ledger leigh
5/0 lewy likelihood linda lineman lisa little livingston llc loch lonely longer loy lucent maddux mah majid masri
5/0 mattel maureen mccartney mcconnell mediat megan melanie mercer meredith merry mick minneapoly minor mitchell
5/0 monrovia monte moussaoui much mutant nasty naturally negotiate neighbor nephew newt nfl norte noth_$ notoc nuh
5/0 offspr oh okay one_of onset oo osama outcome outfielder overweight pain pal palin pamela parental patient pee
5/0 pelosi persist piedmont pivotal plummer potter pregnant pretend problem prodigy pullback purport qb quarterback
5/0 randolph rarely rash rauf readily recall recess redeployment regardless reluctant rent repute reschedule
5/0 resemblance reservation retiree reveal reynold rift rodman saga sara saunder schill schultz schwartz serena
5/0 severance shalit shaquille shee sheik sheriff showdown siegel simmon situation slay smarter solve sour springsteen
5/0 standoff steele stella stint stronghold subdivision subspecy suburban sumo surprise sven sylvester tadic taliban
5/0 tcu telecast that_the the_committee think timeline tni trek troublesome tucker unaware unharm unsolv usc usoc
5/0 vacation vampire vee villain vine vineyard von warner westchester weston willow witter wnba woodward worldcom
5/0 worrisome yate zairean
5/2 after be_underfund cry of_my role society_$ underfund underfund_$
5/3 above cellar more_$
5/4 adversary amman analyst appointment apprentice archie bauer blackberry chief confrontation confusion cop daimler
5/4 dan everett executive finley fleischer forrester hashemi indicate iverson karzai kidnapper larvae lineage madden
5/4 maher mcdonald medina mohame motorsport myspace normal osman peculiar presence ramallah red revolve rodriguez
5/4 rosemary rude sarajevo sas serb sexy skinny sleep specify sprain stewart stockton stomach sutherland suv tikrit
5/4 torre unconfirm vocalist weber word yahoo
5/5 #own2 abba abdullah about albright alumni ams appearance armitage busch conan craig differ distract doyle eddy
5/5 elia eric evaluate excitement experience faint flare fraternity ga garnett gregg hassan hezbollah impatient invite
5/5 itinerary jankovic jarrett kabul kappa lieberman livni logical luciano mclaren mercede newcomer orchard pepsico
5/5 probability programmer ranger rawalpindi refresh remind riyadh rollin sadness sae saeb sheen splinter tend
5/5 the_bank triangle tv twin u unfold vanilla wes
5/6 affinity anderson attend basra behavioral bland both brighter cisco co dante dillon disagreement doug elementary
5/6 etienne funny fuzzy glimpse gomez grief gym herb host instantly larijani liam marketer member nord payton pitch
5/6 porter precisely puzzle pvs reaction receiver reliever scheffer sectarian sedan singular sort sweeney televise
5/6 toni unname voic vying weary year_0
5/7 algorithm baghdad beard bedroom bogota cocktail cum emilio every facial fare graf ibrahim ingredient insurgent jam
5/7 juice leave lemon miroslav nabil nouri nutritional oddly orbital other pinpoint placement pocket question savvy
5/7 selection show specific stellar sticky store suleiman supervisor sympathetic talent traveler unfamiliar videotape
5/7 weep zip
5/8 #own3 advisor ask assistant bookstore cater check closely comment complexity constituent curiou dialect eid
5/8 endless equation few fit frontline frustration militiamen network nyt paramilitary readiness recast rib sigma
5/8 sinister tenor twitter witness
5/9 attendee bullpen entertain eyewitness finite frequency handful logistical lt membrane niche processor saxophone
5/9 select sesame sharper subordinate variety who
5/10 attachment audience cellphone chef compartment convenience dempsey e hasan leadoff managerial participant saleh
5/10 scoop server session smile speaker special spot tab top topic vary
5/11 base chop correspond est gossip graph knit one onion pack plus reporter vip
5/12 accompany consultation counterpart dough dull function gastropod geometry occasional officer pastry respective
5/12 spatial sprinkle
5/13 background button din direction nicely
5/14 liaison occasionally unanswere
5/15 communicate
5/16 each
6/-9 decide
6/-5 ^_thing brother fate
6/-4 buick could reno
6/-3 going may_be my_second stress_$ vibe
6/-2 ^_could ^_someth anybody hard_to the_office to_say woman wonder
6/0 ^_everyth adolescent ager aikman albuquerque amber amd amy anthrax anytime arise arlington assad astro aura austin
6/0 bahr barr bashir bee berkshire bernie betty billy bitter bliss bloom boo bothere buc carla carrie chandler chapman
6/0 chemotherapy chevrolet chrysler claudia clooney cochran cody coincidence congressman connor daimlerchrysler darryl
6/0 defection disclose dislike disorder distraction epstein everybody ewing ex falcon fred freddy gah gainesville gee
6/0 genera gibbon goodman granada grape griffin hancock hebron hiatu holden homecome hometown honey indication irl
6/0 irvin ital jake jay jeffrey jordan jupiter kay kia kimberly kin kostunica lamar larry laurel lexu linebacker lott
6/0 madeleine marriott mcdermott mci mcmahon mel merrill michelle mitch moshe motel mystery naomi napa nascar nora
6/0 olmert opel padilla pam parson payoff pepsi pg piper presumably promoter psychiatrist psychologist rachel
6/0 ranariddh ray reid remember reunite ridge robbin rocky rory rosie roth saab sah sampson sander savoy scary seem
6/0 selig shannon sistani sophomore sow specter speculate spouse sutton symington syndrome taxonomy teen tenet
6/0 the_group town trauma traumatic tudjman undate valerie valle vernon visit vitamin warlord warren weaver wee
6/0 weekend_$ weird winery wow yeah
6/2 be_a committee hold remote toddler wed young youth
6/3 dad drink person_come person_go richer since_the the_trade trouble
6/4 anxiety calcium carl crocker cute definite disk factor federate fictional flint griev infight juliet kid_$ klein
6/4 knox marwan mckay mindanao musa nancy navarro nissan novak omega preseason pros qaeda reconcile renegade restive
6/4 ripe seldom shawn shower subfamily tracy tuzla unavailable wal we_have xxx
6/5 aa absent adam allawi alto around associate awake comcast comedian correction could_be couture croat differently
6/5 distraught dunn eddie erekat explain fbi fray galaxy goma indicative ipod jona kandahar kelly kent lapd larson
6/5 lauren location lynch marcia mentor minivan nash odd olsen option outperform prep preview protagonist quinn reye
6/5 sentinel springer steiner testimony trenton underscore wear wenger
6/6 :meets adult aloud asleep bargain cell chernomyrdin christopher compound confuse curt deliciou discuss distant
6/6 domain employee envoy funeral inform kellogg kyle lahoud mcchrystal motive murphy negotiator newswire nut pi
6/6 recipe rumsfeld saad salomon sample shanahan signale staple sunni terry thanksgive tribal
6/7 :tells abdul activate adnan associat bean blix broker cameo consult correlation cox cozy dessert discomfort
6/7 discount fatah geographically hakim ismail jeff mccurry metz molecular montoya nerve nn psychic rashid scent
6/7 shorter similarity since solana t tast
6/8 algebra amp bump character couch crust detail diner eileen gamma gather guy ideally intense matt monty morgue
6/8 moussa multiple outfit plenty pristina profanity pronunciation quirky sniper starter supermarket tim tomato
6/8 whenever
6/9 adel adviser amuse click clubhouse cookie courtroom digit f finn jazeera kevin laugh narrate noon normally
6/9 periodically principal rehearsal salim satisfaction sauce scout sensitivity setup spicy subtle taste typical
6/9 viewer vinegar
6/10 bodyguard bravo cab calorie chairmen companion encode frequent grocery helpful hug listener mix parameter rub
6/10 shopper specialty typically usually
6/11 approximate assign brief discussion huddl optional presenter sergeant somber stakeholder terrific texture
6/12 chord correspondent dial gunbattle ring shift
6/13 angle cafeteria customer edt informal interaction random seasone telephone tun tutor
6/14 column hallway meet menu tandem vector
6/15 neatly
6/16 interval
7/-5 #misplaced mahr
7/-4 knee merger might_be someth
7/-3 not_value youngest
7/-2 know_if
7/0 ^_it after_the and_all bcs be_still boy bracket britney burbank carroll carson christmas cosby cyru daddy daisy
7/0 debbie delta denise developmental dick doctor dreamwork dwarf eisner elder emerge estrang ethan fitzgerald fox
7/0 friedman frist general girlfriend grandparent hal happen hd heather heidi hottest ihs intern jealou jelena jenin
7/0 jennifer jessica keegan koo kraft levine lil lindsey longtime lori mack marital mayo mazar odom olson paula
7/0 pronounc putnam ranch regy riley ross rowe rowland ruby ryder sam sanford saul sharpton snyder sonny sonoma starr
7/0 strawberry tina tommy uaw uncertain unclear undisclose unresolv vick waziristan wendy woody wwe zach
7/2 be_rig
7/3 sister
7/4 apple armey baker belichick chad choose claire dealership dei denny donna ellen exact farc grade hypothetical
7/4 italic jamal kendall logan lorraine lra lull lynn mediate melissa mtv offseason parker peach recap restless
7/4 shapiro skinner storyline swat verizon wardrobe
7/5 abu agent annoy anxiou beforehand berman bowman bryant chain choir chromosome compaq connolly dayton departure
7/5 differentiate eta excite farrell galloway garner group hallmark headache home mature maturity moe oate prefer
7/5 proxy pumpkin rabbani romeo schedule sean sear sitcom swap therapist uneasy update vacancy
7/6 accent afar al bassist benny bosnian brandon clue d dim donaldson drummer friend joe jon lik melvin middleton
7/6 motorola nickelodeon noun pie quiet relationship robin sore tape trait undecide unpleasant z
7/7 alternatively answer brethren brightest cantor cooler counsele damon dateline dell demographic episode eyed fedex
7/7 fidelity hayat j kurt leahy luke maliki mccormack mogadishu pbs quiz ramadan statistically steak stranger trivia
7/7 upscale
7/8 advertiser amr awakene bickere bruise cellular classmate cube difference disgruntl faction i infinite informally
7/8 mike mustard neuron not plum quetta reassign ritz ryan sinn spokesmen verb vowel yogurt
7/9 afterward announcer commander darker demeanor ifor isaf loyal molecule muscle myriad refrigerator rna skirmish
7/9 subscriber uncomfortable vomite
7/10 awkward carrot distinct insight laptop onstage speak sporadic tariq
7/11 basil bite coxnet dinner linear pepper pickup pizza separately sideline stat
7/12 irregular overlap snack staffer
7/13 casual constant pick ups
7/14 abdomen arrange me
7/15 slot
7/16 bundle query
7/17 complement
8/-5 son yet
8/-4 suppose
8/-3 honestly
8/-2 sure
8/0 abramoff ahl blagojevich bobby boyfriend brenda chevy constellation cynthia grandchildren happier hick holly ira
8/0 jim leukemia linger maggie mckinney molly moo mutation parcell pontiac publicist rugova sad same shelby spinoff
8/0 steinberg tomorrow tyrone unhappy wachovia winfrey wondere
8/2 neighbour
8/3 ^_be patch star strange
8/4 client cousin crawford do_not doing josh lately mullah oprah qureia sayyaf sbc sim testify th viacom why
8/5 bart beta ceo cheney daschle finale hbo meg muse nick please relative russo symptom thunderstorm tom tonight wb
8/5 younger
8/6 alia audition contestant dexter exactly fallon freshman gephardt hood intrigue kelley kirk marquee mcguire mo
8/6 nasrallah pleasant qaida wesley
8/7 affiliate barney bragg casey celebrity clan conway duffy fk freshmen headach helmand invariably malone mediator
8/7 milf mood muqtada najaf partner ramadi roster sherry starbuck still week
8/8 buzz chili cone contact encounter fein hadley informant jill lockhart mora nucleu office profile q recur sadr shea
8/8 volatile waitress
8/9 activation anonymity bildt carbohydrate cream curry deliberation detective g ghazi jok lowe meal parent pause
8/9 recruit tnt undercover
8/10 alpha ginger n narrator sequence spice tense
8/11 binary bunch cluster firefight switch three
8/12 caller cinnamon daytime locker protein senior
8/13 cordial hourly salad
8/14 breakfast parsley
8/15 alternate
8/16 anchor platoon randomly
8/17 assortment
9/-4 happene perhaps
9/-2 spr
9/0 bellsouth complicate dee girl hear holloway lewinsky libby mcveigh pitino reeve rehab reunion rumore saturn
9/0 simpson steinbrenner unsure val waco
9/2 guess stress
9/3 trainer
9/4 gm karadzic mladic myer nichol showtime spear tyler
9/5 buddy eaton eriksson fallujah gene jerry levin mom motivation plavsic qwest radovan rivalry
9/6 boehner kathy kmart nate ratko reese sawyer sunny
9/7 anbar dave goran holbrooke interviewer juror karen liz mccann nervou omar pea sync taha upton valentine
9/8 affiliation aol biden denote groom intrigu macy mahdi soprano
9/9 acquaintance aide closest colleague diyala mate mosul operative rooky schwab versa
9/10 familiar tell workout
9/11 cnbc cnn feedback p personality transcript
9/12 abdominal k rotation
9/13 amino entourage interact intimate usual
9/14 assignment homework
9/16 segment
9/17 weekday
10/-4 ^_a
10/0 beverly bud ramsey
10/3 thing
10/4 hint whereabout
10/5 feud kid maskhadov matchup seinfeld shelton tir zarqawi
10/6 bowle izetbegovic r reilly rick vaughn
10/7 cbs charlie cherry diane luka randy receptor
10/8 caldwell foley moran nbc prospective wait
10/9 abc banja different kla mclaughlin nextel talabani
10/10 chuck counselor
10/11 flavor guest jalal jamie petraeu team
10/12 matrix msnbc
10/13 pale variable
10/14 backstage with
10/15 regular room
10/16 nightly
10/17 chat
11/-2 or
11/0 depend want
11/3 stuff
11/5 mccoy
11/6 sibl weekend welch
11/7 berry dana
11/8 hastert katie leno rove
11/9 buffy roommate
11/10 er espn
11/14 lineup node
12/3 know
12/6 joey
12/7 gerry
12/8 family
12/10 atta
12/13 mullen
12/18 conversation
13/5 some
13/8 interview
13/9 cw
13/10 listen number
14/-2 maybe
14/11 letterman staff
15/-7 may
15/5 *
15/7 talk
16/-10 might
16/-7 whether
16/-2 :hedge
19/-4 if
"""
