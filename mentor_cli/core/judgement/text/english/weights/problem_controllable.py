"""What 5640 labelled problems teach about controllable: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "d7338d09d1c7d47f"
ANSWERS = ("no", "unclear", "yes")
ROWS = """
-22/-22 asylum
-22/-17 insurer
-22/-12 capitalism
-21/-18 bankrupt
-21/-16 society
-20/-21 decide
-20/-16 country
-20/-13 abolish
-19/-19 visa
-19/-18 state
-19/-15 cost
-19/-14 life
-19/-13 annexation enact repeal
-18/-19 residency
-18/-18 colony
-18/-16 insurance
-18/-15 immigrant no
-18/-14 scrap
-18/-13 ban
-18/-11 abolition
-18/-9 austerity
-17/-19 law
-17/-17 ordinance
-17/-16 citizen moratorium
-17/-15 emigrate
-17/-14 mandatory
-17/-13 subsidy
-17/-12 lottery rule
-17/-11 war
-16/-21 lease
-16/-18 permit
-16/-17 age sued
-16/-16 marriage
-16/-15 appeal drink
-16/-14 education immigrate welfare
-16/-13 abortion deport legally migrant
-16/-12 emigration impose penal prohibition slavery
-16/-11 citizenship
-16/-10 music
-16/-9 compulsory politician wage
-16/-7 :exam
-16/-5 tax
-15/-20 health
-15/-16 protection school
-15/-15 grant permanently sue
-15/-14 eligible farm parole revoke uninsure until
-15/-13 adoption apply deportation employer exemption immigration statute subsidize undocument
-15/-12 deaf declare taxpayer they unconstitutional unemploy vote
-15/-11 government smoker
-15/-9 secession
-14/-20 hospital
-14/-17 city
-14/-15 accident disability federal landlord liability worker
-14/-14 care death farmer license national restitution suing
-14/-13 #when=first/was divorce federally impoverish insure live orphan system workplace
-14/-12 born laborer limit overturn upheld violate
-14/-11 certify exempt legislation profession prohibit registry restriction slave winter
-14/-10 abandon embargo referendum
-14/-9 advocate ageism amend
-14/-8 die dutch monarchy racism
-14/-7 we_lose
-14/-6 june
-13/-18 result
-13/-17 county
-13/-16 preservation
-13/-15 civil homeowner pension stricken
-13/-14 allow compensation homeless march
-13/-13 deprive fair found licens ruin
-13/-12 crippl divorc forc humane overhaul retire rural union
-13/-11 authority holocaust illegal labor offender seeker tuition young
-13/-10 blockade discrimination ineligible statehood swiss trade
-13/-9 apartheid occupation punitive rul runaway save stringent unemployment
-13/-8 independence reform sell suffrage
-13/-7 grow nowaday unless
-13/-6 adopt rain
-13/-2 baby
-12/-18 correctional
-12/-17 property relocate
-12/-15 asbesto environmental prison
-12/-14 bankruptcy charter disabl handicap lawsuit pollution private university waiver
-12/-13 bachelor canada establish polytechnic scholarship unsafe
-12/-12 abandone abandonment afford bail constitutional convict elderly endangere fund graduate ill injunction liable
-12/-12 protect provision
-12/-11 annually bypass copyright defunct enrol enroll ex guarantee induct mother segregation status threaten will
-12/-10 certification climate compensate eligibility famine federation guarante juvenile officially patent sponsor
-12/-10 starvation tobacco
-12/-9 ^_capitalism act amnesty birth diploma enforce legislature money rancher
-12/-8 approve campaigner educator rebate recipient restrictive unsuccessfully
-12/-7 :prize alone amendment dictatorship enactment ghetto human labour sanction starv
-12/-6 outlaw record unilaterally
-12/-4 be_tell win
-12/-3 entry
-12/0 because
-11/-20 dy
-11/-17 orlean
-11/-16 case clinic permanent refuge relocation temporary town wife
-11/-15 homestead restoration
-11/-14 landmark mental montana nurs summer surgeon
-11/-13 closure fertility hous noth occupational overcrowd removal temporarily
-11/-12 annex cod demolition exception expire foreclosure institute jail landowner panama retiree seizure
-11/-11 #hands=private benefit childhood haven institution judge michigan naturalization north pass quarantine seek
-11/-11 threatene voluntary
-11/-10 commonwealth daughter doctorate environmentalist fled iceland incorporation marijuana ministry population
-11/-10 treaty tuberculosy wales wealthy
-11/-9 become cattle colonial constitution decade eventual exile exploitation extradite imprisonment inspector magnet
-11/-9 mandate prohibite raise register regulation reinstate reject requirement unite
-11/-8 abroad any_more boomer brink comply controversial cradle decree gay insane modernize nation poor professional
-11/-8 republic
-11/-7 ^_brexit altogether august brexit curtail down_in freedom libel persecution policy rate tariff uk uprise
-11/-6 economy eliminate forbid invade non proponent revolt these_day tide
-11/-5 affirmative bureaucracy jobless mad overwhelmingly soviet strict
-11/-4 anyth communism membership
-11/-3 first now
-10/-20 pay
-10/-17 facility manager
-10/-16 owner
-10/-15 #settled estate transit wilderness
-10/-14 beach dam extension foundation municipal shipyard
-10/-13 contract fuel los museum police retirement widow
-10/-12 affordable ago demolish heritage nonprofit permission physician preserve resettlement urban waste
-10/-11 aboriginal agricultural burn canton cold decommission endanger indoor inmate jersey marry philanthropist plan
-10/-11 rename transplant
-10/-10 #who=further/they before certificate court dentist dweller employment ethics exam fame fetu flee go inhabitant
-10/-10 million older recover rita sentenc survive
-10/-9 ced dairy emission head_office lifetime nationwide pioneer poverty registration storm trial ultimately voucher
-10/-8 applicant credit establishment exclusion financially get_old hunger imprisone invalid kill passport petition
-10/-8 poultry precedent protest recognize sport stave territory whale
-10/-7 accept activist addict brazil circa disgrace foreigner govern lose_the modern old pandemic polio prostitution
-10/-7 thoroughbr youth
-10/-6 #hopeless ^_head boycott break fail history oblige postwar punishment social uphold
-10/-5 choose congress curb discriminatory imposition internationally liberate neutrality outright spend unfair unjust
-10/-5 withdrawn
-10/-4 fall quota
-10/-3 bar big inflation punish
-10/0 censorship remake
-9/-18 year
-9/-15 lake probation rehabilitation
-9/-14 headquarters husband legal
-9/-13 custody island only return wildlife zoo
-9/-12 coal conservation program railroad separation settlement shut shutdown study treatment
-9/-11 businessman cayman convention corporation donate medicine paradise restore safe wildfire
-9/-10 administere agency ail aire bill covenant currently dependency drought escape grandfather harm lifelong
-9/-10 mortgage municipality native neglect paralyz prevention privacy propose regent renewal scotia upstate
-9/-10 veterinary violation
-9/-9 accreditation administer art bern diabete dissolution eventually industry livestock needy owed power pregnant
-9/-9 prevent remedy settler suffer thrift under
-9/-8 aged allowance automobile autonomy breakup cure earmark extinction extradition formally illegally jeopardize
-9/-8 many_person millionaire minimum owe payment populou postal quit reclaim regulate repay royalty severely south
-9/-8 supplemental supreme sweep
-9/-7 #told=the-person/open award buyer census colonist conscience designation dismantle educate epidemic expulsion
-9/-7 get_the grande illegitimate income influx lender monopoly prosperou public ratify refund refusal roe taxation
-9/-7 warsaw western
-9/-6 ^_racism collector cow deem disastrou economically enforc footballer forcibly highest industrialize kingdom
-9/-6 loophole over_$ proclamation proposition qualify scheme slaughter tape_$ tibet unsuccessful verge world
-9/-5 breeder brother_drink bust change_direction cherish cruel democracy effectively foreman generation job
-9/-5 reunification successful teen withdraw
-9/-4 #told=the-thing/can favor handball invasion japan oppose oppression recession vaccination
-9/-3 promise re yet
-9/-2 and_it i_run
-9/0 bilingual communist defy peasant persecute polish regime repression stamp tighten
-9/3 master
-9/4 self
-8/-15 medical pend rent
-8/-14 angele colorado redevelopment
-8/-13 administrator conservancy disaster emergency enter historic mayor psychiatric shelter
-8/-12 access casino construction council diocese electricity evacuation liberty month reside road sanitation
-8/-11 aging collapse college doctor evacuate fee flood litigation settle skyscraper zon
-8/-10 alcohol alleviate catastrophe catastrophic consent devastate discharg he isolation kaiser lighthouse maternity
-8/-10 min miner perish plaintiff pollute refugee science sick statutory treat unpaid victim
-8/-9 alcoholism antitrust breach brunswick central chartere commission depression environmentally forestry fre freez
-8/-9 greenhouse laureate lumber purchase queen requir theft tourist vocational
-8/-8 accredite auto beneficiary bolivia costly deal debt dominion embryo factory gamble invasive loan massacre move
-8/-8 multimillion murdere pesticide pet pregnancy procedure refuse regulator someday sometime strike thousand
-8/-8 tribunal unmarry yale
-8/-7 #when=first/past advocacy alien animal anna approval authorize bid billion claim consider countryside dioxide
-8/-7 discontinu elect evict financ football fraud halt homeland house infringement inventor livelihood lockout
-8/-7 off_the prosecute ridden rodeo sex stipulate
-8/-6 :decide ^_war academy against antarctic borrower election expel fear forbidden heart high housewife jeopardy
-8/-6 lose mentally pact pageant percent persuad practitioner restrict rewrite smallpox the_ministry till trucker
-8/-6 unanimously virtually war_$ with_the
-8/-5 #told=everybody/unsaid ^_austerity ^_red already attempt boom burgeon eu evade exclude hong inception its mine
-8/-5 parliament premium publish recognition reconsider renounc rid say_$ sign strap successfully swine threshold
-8/-5 unreasonable volleyball watchdog
-8/-4 ^_council anyway argentine be_out berlin cheap china competition discourage electorate elimination entitl
-8/-4 everyth_be exce feudal forever gypsy herd introduce overthrow platinum provisional renounce revert russia sale
-8/-4 spearhead
-8/-3 adult buy export
-8/-2 ask_me beat dare film list nobody_in
-8/0 and_we anthem anti cheat crackdown crusade devaluation eradicate hog kid liberal pig postage progressive
-8/0 repressive revise revolution ruble surplu unfairly unpopular weaken
-8/6 forget
-7/-14 waterfront
-7/-13 evacuat evacuee metropolitan rancho resort suburban
-7/-12 reopen suburb
-7/-11 cleanup commissioner fresno geneva sewage sewer trustee vacation
-7/-10 arbitration assistance brother change inaugurate music_$ nurse overdose ravage reactor renewable tourism
-7/-10 turnpike york
-7/-9 admission asthma cancer destroy emeritu exposure failure fire grade immunity in_0 jurisdiction mercy monument
-7/-9 negligence ozone sickness tech timor yacht
-7/-8 #told=my-thing/was ^_big abuse addiction agriculture alcoholic barrier behalf commenc dental do_be enrichment
-7/-8 expansion hardship impend import inherit initiat international landslide lawyer nature new northeastern receive
-7/-8 require service sister stampede
-7/-7 affluent athlete burnt carbon caroline clause clemency couple deny detain donation dump fish founder free
-7/-7 industrial inheritance intrusion irreversible liquidation may newly outcry paris pest pill prairie professor
-7/-7 rape repatriation repayment reprieve risk spouse subsequently thrive tycoon
-7/-6 ca cannot compliance criminal cutback dat default enclave ethanol exodu expand expensive firearm fle grandad hiv
-7/-6 hockey honore incentive ins intend lax like liquor lobby migration payroll prostitute pursue reduce side_with
-7/-6 sovereign sovereignty swan tennis the_state unnecessary voluntarily what_be whatever_we worry zimbabwe
-7/-5 and_five and_she applicable authorization be_rumour biggest botch burden candidate ceas clone collective
-7/-5 come_down come_from creation demand directive dollar dolly eat empower en entertainer entrepreneur era evasion
-7/-5 finally fledgl genocide girl holder interest issuance jobcentre journal killer majority minority nanny
-7/-5 nationality not_enough overdue participation play por preferential punishable redistribution reduction rumour
-7/-5 sector seize sprinter unfit whereby wo
-7/-4 #told=our-thing/was ^_bureaucracy ^_man ^_train abide activism britain cigarette deduction defamation deposit
-7/-4 destine dictator enrollment ever everywhere expectancy finland fledg homosexual hundr manufacturer media
-7/-4 notoriou penalty playboy prestigiou rejection revive sentence suppression thatcher the_curriculum try wholesale
-7/-3 #told=authority/not anyone argue at_my close customer_in estimate fight independent inspection rais
-7/-2 #told=that/is ^_boss
-7/0 ai amateur ardent avid beef bred capitalist commune compete confederation consumer consumption defend drastic
-7/0 either enough favore heyday importer it_all justify literacy martial ni onward ostensibly oust outdate pow pro
-7/0 proclaim prohibitive purse quo racer rebellion repatriat retake socialism socialist tightene to unilateral veto
-7/0 voter vow windfall
-7/3 german
-6/-16 child
-6/-15 part
-6/-14 home
-6/-13 harbor riverside
-6/-12 aquarium father leas
-6/-11 block community fe forest hydroelectric observatory recreational renovation
-6/-10 #told=thing/is aviation centennial coastal collaps consultant hazardou man notify rental reproductive shore
-6/-10 smoke survivor terminate unincorporate
-6/-9 affect amelia blackout borough coast completion conserve disposal endemic exist go_to hast headquartere
-6/-9 hurricane indefinitely library mercury napa neighbore rebuild renovate repair rink rio sanctuary slum teacher
-6/-9 village
-6/-8 0_th ^_dad aid announce application architect association atoll beaver best birthplace bishop consulate coverage
-6/-8 day destruction fatal fisherman graze greater guilty honeymoon infant isle locality marin measure murder
-6/-8 northern northwestern obligation obtain psychiatry railway severe shortage southeastern southern suspend
-6/-8 termination tertiary waiv
-6/-7 #when=further/undergone abort alpine athletics be_plan buffalo centre chile cholera creditor czar defect disease
-6/-7 dormant endowment erosion extraction for gallon heir inadequate limitation misuse near originally relieve
-6/-7 robbery royal stay underground universal unlawful vaccine walkout
-6/-6 absentee answer_to auction avert catholic comprehensive concentration conviction custom dependent dignity
-6/-6 disappear duty early ease ensure equestrian governor harmful have_none honor honorary implant indigenou lacrosse
-6/-6 monarch organizer overtime pardon partly politics premature prompt racketeer radio receiv right runoff sculptor
-6/-6 stop_at supervision technology unlimite unrestrict uranium valid viable wake widespread year_of
-6/-5 ^_her ^_politician alone_and alternative beleaguer belove branch career chemist constitute coup cruelty cum
-6/-5 curfew descendant dop dream expatriate foreign grower increase launch laundere metropoly minute_a mum must natal
-6/-5 of_my or_no organization override participate plague prescription prisoner riot same_as scam shelv skier soccer
-6/-5 surf term the_system time_and two_finger vulnerable will_be you_can
-6/-4 ^_you absolute affiliat ager ancestry annual back_$ be_break be_look be_split cabaret centenary compassionate
-6/-4 confiscate consequently cosmetic country_$ dalton demise democratically denial depend_on descent domestic fenc
-6/-4 germany go_at goe_to guideline guild have_say hike home_be imperial injustice intervention lump modify only_want
-6/-4 persuade pledg prematurely price prize read_any regardless responsible sar semester servant smuggl survival
-6/-4 swimmer taint textile the_bishop the_foreman the_way these this_country ultimate unacceptable voivodeship
-6/-4 wait_list way yearly
-6/-3 #told=he/unsaid #told=thing/coming ^_pay ^_politics ^_tech be_always before_0 bureaucracy_$ control deserve
-6/-3 down_on earn far fourth graduation in_june it_in man_do my_client my_mate no_room shop society_$ survey the_hill
-6/-3 the_pandemic the_storm
-6/-2 ^_rain a_whole appraisal april band cap deed double_maths february less scare the_customer thesis with_it
-6/0 #when=further/unsaid and_in angere artificially artist aspire authoritarian babe backlash be_make boxer bre
-6/0 bulldog campaign card challeng championship commemorate convince critic crusader curl defiance deficit den dent
-6/0 deter disband domination doom drastically eas easier empire encourage entrant eradication feminist fest fix
-6/0 forefront forty harsh hi inefficient infamou jan migrate modernization murderer nationally neo nobility not_do
-6/0 novelist obsolete opt overrun playwright pledge pornography prevalence purge reformer regain rein reputation
-6/0 resist seasonally smuggler sorry stagnant streamline substantially supervise suppress technically title topple
-6/0 tough treason turkey undermine wartime yuan
-6/2 #who=first/doing look_after of_a student with_money
-6/3 stupid
-6/6 #told=my-person/open #who=first/i
-6/7 administration
-6/10 i_lead
-5/-13 condominium recreation
-5/-12 damage
-5/-11 acre complication hall kidney port priory providence san transportation
-5/-10 convent disappearance driver ecological ownership pediatric reopene toxic wait
-5/-9 arson backlog boston cape caus charity confinement contamination cottage earthquake hazard levy offshore
-5/-9 plantation station transfer
-5/-8 #who=first/my-person ^_exam accountant aftermath board cancel conservatory contaminate corpus decision discharge
-5/-8 displace district donor examiner florence formerly france hectare hill immediate las log_me no_say oak on_each
-5/-8 postpone primary prior resident ship shipbuild tsunami valley
-5/-7 #told=the-thing/undergone #who=first/her-thing ^_fuel accidental arctic arrest bureau business conception
-5/-7 diagnose engineer fellowship felony fuel_price gase give_me grandmother have_my ice in install mass might
-5/-7 notification nuclear pandas provider reconstruction rescu ski southwestern suffere taft turn_0 vandalism
-5/-7 viability virtual worcester would_have
-5/-6 #told=person/not ^_vat accord archive asset blanket canteen chronic commute consequence crow educational
-5/-6 granddaughter homicide lech magnate massive miracle motorist my_career nor nova ordain our_deputy outdoor oyster
-5/-6 partially perpetual pollutant postgraduate previously privilege production raz recently reunite segregate
-5/-6 seriously siege so_i sole standard sustainable uncle up_$ vat where_i with_better
-5/-5 #told=thing/open 0_on ^_grandad alive alp anywhere autonomou battere breed canoe charitable conspire conversion
-5/-5 cope cornerstone debacle delivery_driver dependence economics elk eminent enterprise execution expedition
-5/-5 extinct fam havel i_see indefinite infect injection layoff least legality lessen lethal lift limite lur malaria
-5/-5 malnutrition marathon me_what mismanagement my_phone not_ask outbreak partial payroll_be physicist possession
-5/-5 possibly prefecture principality race rampage represent reproduction rich secrecy senate soro starter_$ the_cold
-5/-5 the_one the_song train undergraduate urg veteran west worsen worst zone
-5/-4 #told=doing/past #told=my-thing/past #told=we/was ^_best ^_inflation ^_wait able acquittal allocate any assembly
-5/-4 at_nine be_take bergen broadcaster budget challenge convert corruption crime down drink_again eat_it effort
-5/-4 electoral empowerment experimental flu fraudulent fulfill full get_to he_drink hold inflation_eat initiative
-5/-4 invest jubilee league librarian licence marco merchant parent_might peak plight proposal relinquish run safety
-5/-4 seiz sell_the she sleep_on softball solicitor son sunday to_that toppl torture traveller twenty un unthinkable
-5/-4 verify week_since
-5/-3 #told=my-thing/undergone ^_inspector ^_time ^_young at_easter ballot be_who breaker century chance draw_up
-5/-3 employ ethics_committee everyth final fly_and get_noth great he_will hear_not in_anyth itself junior just_how
-5/-3 last_thing laugh_$ management_doe maths_last nobody_volunteer not_for not_vote nurse_leave once_be our_oak
-5/-3 painter person_with politician_be prove rich_get room_for shall six_year storm_$ the_economy the_good the_pier
-5/-3 the_result the_rich the_skip the_trust they_have time_fly top_of volunteer_any way_they
-5/-2 #told=the-authority/unsaid ^_get be_over be_run be_sell brussel firm how_the hurt junior_be management might_not
-5/-2 not_grow on_my one_in pick_the politics_at poll red screen_have see_in should somebody_$ struggle swallow
-5/-2 the_fire the_nerve the_see the_wind until_the wash what_do what_the wrongly
-5/0 0 0_i accordance adultery aim alter ambitiou anniversary apprentice army attain automatically be_about bestow
-5/0 billboard borrow brutal catholicism champion check child_$ cinema comptroller condemn conservative contend contra
-5/0 contribution corrupt count_the counterfeit deadline defeat deflation denounc denounce der disadvantage dispose
-5/0 disproportionate dissident dub embark embryonic endorse enthusiast equivalent erode exceed finish_$ fiscal
-5/0 flemish for_me foremost four_$ garment goods gradual graft gross gubernatorial handbook handgun harder hate
-5/0 have_an heroin hinder historian homosexuality hungry impossible in_it invention irs issu it_rain jerk johanne
-5/0 journalism kindergarten know_$ lawmaker legislative legislator legitimate liar literature lower lucrative madness
-5/0 manage manifesto maths medalist mentality mit mold monetary mortality nineteenth obese obesity opponent out_of
-5/0 oversea parity petr phone_$ piracy polo popular popularly posthumously powerless practically prevalent promote
-5/0 proportion punk racist rampant rap ratification ready reluctant retaliation rethink revamp reverse reward roller
-5/0 rouge se sham significantly slash slaughtere smuggle sooner staunch stigma stud surfer systematically tarnish
-5/0 temptation the_school them_$ theoretically thereby therefore thief thieve tolerate traitor tu turnout unification
-5/0 unify unlikely urge walk_past welsh wipe witch withhold
-5/2 be_still fashion grip introduction textbook the_music vs
-5/3 coin let party song
-5/4 fascist rank
-5/5 head
-5/6 good
-5/7 motivation_go
-5/8 say_no
-4/-17 our
-4/-13 surgery
-4/-12 phoenix residence
-4/-11 apartment cemetery locate memorial tenant
-4/-10 #told=they/is amusement anchorage campus church maintenance mansion marina motel natural residential
-4/-9 after_0 area attorney boulder bury condition dade detention environment hygiene oversee plant plumb seaside
-4/-9 township undergo volcano warehouse
-4/-8 acquire builder cardiac civic file future hydro interstate maritime me_out now_$ occupancy pacific plead
-4/-8 pristine rail seminary specialist tragedy transport underwent unspecify utility vacancy you
-4/-7 aeronautic apply_for biologist boat canary capital carol cause chateau complete designate diversion east
-4/-7 employee height highway manslaughter mary operate outside philharmonic swamp synagogue that the_list travel
-4/-7 trump watersh waterway willie
-4/-6 #when=first/coming #who=first/authority 0_second anthropology appoint auspice baku baton be_do blizzard bribery
-4/-6 burglary cal cancellation capsize commercial concession costa danger dedicate director divert effect
-4/-6 embezzlement expert fishery grand irrigation islander limbo lung missionary nutrition off on_0 parental patron
-4/-6 poisone priesthood provincial refurbish reliant scientist second_i sickene sleepy specialize tel
-4/-6 telecommunication tenure timber troubl
-4/-5 :granted ^_another abduct afraid agre alma archaeology awareness back_i ballet bangkok civilian collegiate
-4/-5 create current data_and derail dissolv eastern enforcement envision erect existence extension_be fertilizer
-4/-5 financier franchise harassment have_it household hurdle if imminent insufficient isolate justice lawful lock_the
-4/-5 loom my_glove ordination panda phone_in proper protective river shield stipend territorial the_council toll
-4/-5 triggere turn_down up_from urgent vat_on villager weather week_with who_think
-4/-4 #told=doing/undergone #told=her-person/is #who=first/that about_$ about_it admiralty admit amount arthrity aunt
-4/-4 barn baseball be_now begin best_friend biopsy blossom blossom_on border by_a camp capitalism_$ child_and cocaine
-4/-4 dame dangerou day_be desperately diagnosis drink_$ drink_i drunken entire expect expense festival fever figure_$
-4/-4 finance freeze gazette global guinea hamlet hope i_gather i_just i_wait inclusion innocence insist jane jasper
-4/-4 jean jointly judicial la learn_$ letter_say likely list_be lorry madame mae matron millennium my_ex nickel
-4/-4 not_allow nun occupy order owing pardone pave pay_for poison populate proof province rapid recommend renown
-4/-4 reorganization replica risen secure sit_on sociologist sociology sponsorship sugar system_reward the_0
-4/-4 the_surgeon thereafter think_of tonga unauthorize unrest unwant wash_up
-4/-3 #told=authority/past #told=i/was #told=our-person/again #told=we/has been #told=you/can 0_s ^_academia
-4/-3 ^_algorithm ^_football ^_miss a_classroom academia algorithm_decide always_the and_dark be_its be_just be_talk
-4/-3 believe board_meet close_at dad depend everyone exam_be go_down go_in have_their her lose_my maths_lesson
-4/-3 move_in objection of_five one_and our_goalkeeper paper recipe_book ring_at rule_mean s so some_of sorry_$ spoil
-4/-3 staff_can stick_to take_all the_ethics the_power the_sixth the_stand the_sunday this_trade ticket to_my we_go
-4/-3 weld wrong_thing young_person younger_one
-4/-2 #told=my-thing/open #told=person/undergone #told=the-thing/is #who=first/her-person #who=first/we ^_all
-4/-2 ^_brother ^_headquarters ^_landlord ^_library ^_recruiter ^_university a_lottery actually all_$ all_depend
-4/-2 anymore anymore_$ at_a baseline be_finish be_think before_we block_the bother_$ bulldozer_come buyer_have cash
-4/-2 cost_more decide_what delete_the diocese_$ early_and eight_of five_year for_anyth from_$ get_richer going_to
-4/-2 grandma grow_$ happy_with her_parent holiday in_brussel in_their it_with lake_dry leave_no lesson_feel life_$
-4/-2 look_at lottery_$ mare meet_$ new_owner next_month nhs nhs_be no_job nobody_want none_$ not_$ not_respect
-4/-2 on_trial or_not our_bakery our_coach our_load our_train ours patient person_like richer room_at row_lake run_in
-4/-2 scaffold seven_$ sign_with sit_there split_up still teach_it test test_the the_diocese the_lot the_nhs the_poor
-4/-2 the_scaffold the_tender they_ask too_much two_$ vote_$ want_a we_get wednesday_and where_be with_those would
-4/-2 year_and yes you_like
-4/0 #told=that/not #told=the-authority/past #told=this/is #told=we/past 0_be :absolute a_new acceptable acceptance
-4/0 accession accountable accuse achieve actress advancement afloat alison attract avenge banker basque battleship
-4/0 be_up beaten bicycle black bogu bourbon bride candidacy carry_the cas caste cat category censure cigar class
-4/0 class_$ coach_be coffer collar comeback competitive competitiveness completely conceiv conquer contest continue
-4/0 cricketer criterion criticize crocodile crush cyclist dane darl debute democratic demonstration department
-4/0 desperate disposable disregard distributor diva dixie doctoral downturn drama drunk duchy economist ecstasy
-4/0 elephant endors enlargement enlist enrage equality essentially excellence excess excessive expenditure explicitly
-4/0 exporter fashionable fatally fiercely fin flock forgery gender generic gold golfer gov gradually guilder guise
-4/0 gymnastics ha half_seven hamper head_be heed her_phone heroine hiatu higher his historically ho hobby humiliation
-4/0 i_coach i_hear i_leave icon id imbalance immoral implement in_april incumbent initially instead_of intellectual
-4/0 intervene ironically it_as it_the january judo junta know_in knowingly kroner language largely liberalization
-4/0 libertarian lure manufacture market medal meet_overrun member_have mileage misguid monthly morally more_than
-4/0 motorcycle my my_way nascent nationalist ne nee negro nonpartisan nostalgia notoriously obsess offspr on_tuesday
-4/0 one_boy one_for opium organize originate outrage outscore outspoken percentage person_have pete politically
-4/0 popularity pornographic practice prejudice prescribe presidency prestige pretext pride probably professionally
-4/0 prone prop protectionism protester protestor qualification qualifier quest rebelliou recapture reckless recruiter
-4/0 reformation regard religion reprisal retaliate retribution revenue revival ris saddle say_yes screenwriter
-4/0 secular separatist shame shipment shortfall shrink since_my skate skip_the small soar solidarity soon sperm spree
-4/0 stardom steel stoppage strip suit supremacy synonymou taboo take_me teenage tenth terrace_$ the_client the_table
-4/0 the_time they_say throne to_come totally tournament transform trillion turk twice_$ undefeat unprecedent
-4/0 until_two unwill upper upset usage vol what whiskey withdrawal wrath yorker
-4/2 a_form be_all goalkeeper lose_$ my_team split toddler way_of yet_$
-4/3 as to_do
-4/4 action imposter karate revision the_crew
-4/5 ^_hopeless in_a in_my
-4/6 hopeless who
-4/9 ^_procrastination procrastination
-4/12 do_the
-4/14 #own1
-3/-16 us
-3/-14 hear
-3/-13 ^_the
-3/-12 land
-3/-11 #general contractor
-3/-10 cleaner merger supervisor
-3/-9 ^_whether and_the belong company get_a request
-3/-8 clean developer embassy pier psychologist st
-3/-7 #hands=authority ^_whatever behind_me go_into jury passenger tram trip want
-3/-6 #told=my-person/coming dead extend i_fail man_on project rig sea sheep tell_me you_ask
-3/-5 #told=we/unsaid 0_to ^_eight ask_twice assist because_of can_i drug due everywhere_$ ex_be grandpa i_miss knee
-3/-5 mill only_the paper_$ research site_manager today unable ward_and whether_the worth
-3/-4 #told=her-thing/past #told=there/again ^_nobody agree and_one asylum_interview become_a better chang_the coach
-3/-4 cut_in december decide_who doc every_week fly gather_$ give give_us glove_$ i_sit if_i in_december it_three
-3/-4 kid_have lady leed line_0 log lose_two my_asylum my_farm no_voice not_fair operation pass_away pilot recovere
-3/-4 region renew round_here s_turn school_be th_and the_record the_road the_trade total van want_to whatever
-3/-3 #told=charge/unsaid #told=our-charge/can #told=the-thing/was #told=they/can #who=first/everybody :person ^_ai
-3/-3 ^_everybody ^_life a_red ai_be allow_to although_we and_give and_he apprenticeship at_it at_mass attention_span
-3/-3 band_$ before_i bike break_and build_$ by_his cherry_blossom close_the complaint date_$ fight_over five_day
-3/-3 five_time for_nine further get i_be i_join i_still in_another july know_the last_night list_come may_touch
-3/-3 memory_$ my_drawer my_grandfather not_give nowaday_$ open_at out_in out_my pallet pallet_get panic part_timer
-3/-3 person_who phone_on print_0 respite ride s_be salon say_they she_look stop take_person teach_them the_county
-3/-3 the_evene the_grade the_health the_ice the_judge the_march the_mark the_mayor the_month the_placement
-3/-3 the_reception the_respite the_round the_stroke the_work them_and thursday_and to_them twice_this until_when used
-3/-3 way_as who_you whom work
-3/-2 #pictured #told=our-thing/coming #told=the-thing/past #told=they/again #told=they/coming #told=you/again
-3/-2 #who=first/his-person :modal ^_college ^_funder ^_his ^_interest ^_modern ^_rural ^_slt ^_society ^_technology
-3/-2 a_motorway a_say about_money all_our and_share anyone_guess ash_dieback auditor back_the be_anyone be_dark
-3/-2 be_hold be_last be_simply be_the belong_to boss_say brexit_happene can_take car centimetre childcare
-3/-2 childcare_cost church_hall come_on contract_be cycle date day_one depot_goe dieback dy_$ every_year exam_measure
-3/-2 farm_and fell fellow for_special for_us foreign_diploma funder_only gift government_have green_$ harvest
-3/-2 have_ruin have_sign he_dy him_the hire his_hear i_could improve in_on inside_$ interest_rate it_they january_it
-3/-2 keep_me lock_up london loo maintain market_be me_five measure_noth mental_health metre_of money_in more_for
-3/-2 motorway mural my_leave my_neighbour my_reception need_that never_really not_answer not_think nowhere nurs_be
-3/-2 off_four office_set on_our our_best our_licence our_product our_ward over_six own_time paper_for pitch_be
-3/-2 rain_on re_mark recovere_$ ref rotterdam run_from rush say_whether she_have shiny_new short_of six_and slot_0
-3/-2 slt somewhere_in supply switch_our table_$ teacher_$ teacher_pay team_say tell_off tender_by that_green
-3/-2 that_nobody the_art the_church the_consultant the_country the_flat the_flood the_script the_sea the_sprint
-3/-2 the_top the_tribunal the_window there_will they_still this_half this_town to_use trainee_bring trust_policy typo
-3/-2 underfund university_rank usher wait_on want_shiny what_a which whole will_never with_us work_all year_older
-3/0 #told=doing/again #told=doing/coming #told=he/not #told=there/unsaid #when=first/open 0_at 0_shift :daily ^_lose
-3/0 ^_pupil ^_sister ^_social ^_why a_neighbour aisha all_this and_can and_cry and_that anybody appraisal_$ ask_$
-3/0 at_least attention avoid be_born be_cut be_how be_underfund be_useless behind_the bin_every both_side bother
-3/0 climb count cut decide_$ divorc_and doe dy_on enough_for every_winter face fall_asleep fall_off february_$
-3/0 for_month fun_$ get_it good_$ grammar great_$ guess_$ ha_$ hang_on have_put have_set hear_noth here_do hold_a
-3/0 i_need ignore in_one internet invent it it_and it_at it_since it_too job_for joiner kitchen_table last_to learn
-3/0 like_it like_of like_us manager_$ me_at memory my_foreman my_partner nearly nine_and not_order or_they
-3/0 other_candidate our_member out_only pass_$ patient_family plan_the point_and problem_$ publisher pulp run_the see
-3/0 set so_it still_put sunday_night take take_the team_and tender that_stop the_badge the_bench the_boss the_card
-3/0 the_dress the_edge the_head the_house the_inspection the_inspector the_internet the_like the_market the_team
-3/0 the_wife they_get they_ring third_week thirty three_tuesday three_week tide_low to_hand to_save try_$ tuesday_$
-3/0 vet wage_$ week_after weekly wheat which_of while_the win_$ wip write_the wrong_and
-3/2 #told=thing/not ^_ofst blow department_meet dose english iron it_have mine_in not_in not_understand ofst postcode
-3/2 pot promotion simply the_hour their
-3/3 #who=first/the-authority an_old at_small day_not face_the folk hopeless_with i_draw i_put pupil small_talk
-3/3 the_master trainee up_and
-3/4 ^_need be_$ bet doing draft report useless
-3/5 :create be_too i_look i_train not_friend silent the_person when_it
-3/6 easy it_$ my_department stick_in third
-3/7 pen time_management too
-3/8 #who=first/my-thing
-3/9 ^_confidence ^_french maths_$
-2/-11 lock
-2/-10 boy
-2/-9 illness safeguard teach whether
-2/-8 :tells bring deputy ferry help playground think
-2/-7 be_sign but_the chamber depot flown friday_$ investigate level more_$ serve visit
-2/-6 #told=thing/undergone ^_it back coma crane each_of flight grandson join make_a my_first nursery quarry
-2/-6 replacement take_out terrace toilet warn
-2/-5 ash bank by charg four_day i_turn meet_on my_day my_second next out_when per recycle see_it sign_off sleep spill
-2/-5 the_police they_do
-2/-4 #told=my-thing/unsaid #who=further/it :light ^_because ^_could by_ten candidate_in eight_day gp_surgery lamb_be
-2/-4 last_$ may_$ merge my_nine of_her organ over_by salary should_have stolen the_lunch the_monday the_tumour
-2/-4 they_take tumour we_do
-2/-3 #told=doing/is #told=doing/was #told=everyone/past #told=her-thing/unsaid #told=that/can #told=there/has been
-2/-3 #told=they/open #told=they/past #told=they/unsaid 0_for 0_month 0_no ^_company a_break a_child a_cup a_kidney
-2/-3 across_the and_keep and_this at_school be_draw be_go be_off be_print be_used best_apprentice body bursary
-2/-3 card_and case_and child_do diary_i dyslexia final_$ fire_door fire_service for_a for_three for_under form_i
-2/-3 full_stop give_the gran happen have_me have_send her_about his_own home_office hut i_apply in_hospital inherite
-2/-3 interview_be it_stay lunch_with minute_$ my_brother my_sample nerve_go no_exception not_take not_yet of_class
-2/-3 office_send old_$ on_penalty on_that once only_take our_town platform portal rain_$ school_i school_in sell_my
-2/-3 sit_in stop_the surgeon_say the_bursary the_child the_deputy the_hear the_september the_warehouse their_lab
-2/-3 think_that to_look train_them twenty_year us_all us_the voice_in wait_0 wait_outside when_$ without_it year_ago
-2/-2 #told=authority/is #told=our-authority/not #told=our-person/open #told=she/coming #told=the-thing/but
-2/-2 #told=there/undergone #told=they/has been #told=they/not #who=first/everyone #who=further/the-authority 0_person
-2/-2 ^_custom ^_night ^_visa a_poll adeyemi after_and after_eleven always_$ always_be and_lose and_none and_want
-2/-2 anyone_on as_of at_half at_seven back_on baritone be be_behind be_buy be_cancel be_dead be_eat be_learn be_short
-2/-2 be_undone be_wait bed_$ begin_this big_tech book_go budget_and call_centre call_me change_it class_and cohort
-2/-2 cost_too could_come could_say country_be crumb deploy_$ disjoint disjoint_$ dna dna_test door_so duty_list
-2/-2 dy_and eat_everyth erasmu evene_we evene_when except fair_to farm_$ father_of feel_disjoint fill_in film_of
-2/-2 final_on fire_brigade for_good for_his for_six from_0 from_above from_september gate_duty ghost go_through
-2/-2 hall_and have_apply have_do have_dy have_grow have_pass hear_about hear_that huntington i_earn i_should idea_$
-2/-2 in_primary interview_from job_centre keep_up last_week late_for late_shift latin level_in live_$ low_$
-2/-2 manager_say mean_i meet_every money_now month_in my_interview my_parent my_pupil never_know next_year no_meet
-2/-2 not_change nowhere_to of_this off_each office_and on_$ open ought our_club our_way pass_for poll_station
-2/-2 principal_have product promise_i regatta request_sit ring_i scheme_take seal section share_out since_february
-2/-2 so_no so_we squad_of stay_on story_$ team_open test_in test_it the_age the_city the_clinic the_decision the_duty
-2/-2 the_exam the_father the_foundation the_paperwork the_sister the_trainee the_witness them_be them_every then_go
-2/-2 they_chang thirty_year three_room thursday_for timetable_and to_his too_late too_short trout turn_my two_year
-2/-2 under_consideration undone undone_$ until_friday we_be weekly_$ who_get who_know who_sit will_always wind
-2/-2 with_every work_at you_never your
-2/0 #told=everyone/unsaid #told=her-person/unsaid #told=my-authority/not #told=my-authority/open
-2/0 #told=our-charge/past #told=that/has been #told=that/undergone #told=the-authority/not
-2/0 #told=the-authority/undergone #told=there/not #told=thing/but #told=you/is #when=first/can 0_kg 0_my 0_patient
-2/0 0_st ^_deaf ^_drop ^_fast ^_good ^_hospital ^_school ^_small ^_weather ^_winter ^_youth a_black a_friend a_girl
-2/0 a_lady a_night a_six a_teach a_teacher able_to adult_learner after_christmas ahead_$ all_about all_four all_mine
-2/0 all_nine all_week allergen and_every and_half and_hear and_his and_say and_so and_staff and_two and_with
-2/0 anywhere_$ as_it assistant_be at_$ at_lunch at_weekend back_in badly be_able be_back be_double be_drink be_fell
-2/0 be_give be_have be_someth be_squeez be_throw be_two because_the before_he behind_$ best_mate born_in break_the
-2/0 bully burn_down burn_in burn_the by_everyth by_heart by_order by_the calendar_and calf call_in can_stay car_$
-2/0 care_about care_work change_that charity_be class_i classroom_$ close_date close_on coin_$ come_and come_with
-2/0 commit complain concert cost_$ dark_when daughter_place day_and day_of death_$ debate december_$ dementia doe_as
-2/0 door_in down_0 down_we eleven_minute eleven_year every_month everyth_about expedition_be fall_on fast_fashion
-2/0 fell_on fifth fine first_lesson five_oclock flat flat_$ flat_on floor_in foot football_$ for_an for_four for_it
-2/0 for_that forget_by forget_the forty_minute friday_at from_before from_eight fête generation_$ get_leave get_there
-2/0 girl_i give_you go_and google gp hand_over have_all have_cut have_have have_need have_our have_to he_read hear_be
-2/0 heifer her_to here_we herself herself_$ history_of hold_my hold_our holiday_$ hour_and hour_at hour_contract
-2/0 house_$ i_as i_manage i_may i_tutor i_walk idea if_she if_they in_an in_english in_february in_his in_leed
-2/0 in_seven invisible it_back it_like it_start it_that its_knee its_last judge_in just_a keeper kid_$ kill_small kit
-2/0 knee_$ lady_in late_the leave_on life_be like_ours like_this log_in lose_his lose_our make_in maker manager_have
-2/0 may_not may_the meat meet_and mentor_be metre minute_it minute_to month_they move_the movement much_$ mum_have
-2/0 my_gran my_old my_paper my_part my_shift my_thesis neighbour_be never_going never_recovere never_seem new_year
-2/0 next_time night_with no_clue no_copy nonsense_$ not_a not_count not_how not_rul noth_change now_a oclock of_doing
-2/0 of_money of_stuff of_when off_$ on_in on_its on_merge on_sunday one_on only_ever order_of oslo other_driver
-2/0 other_site our_door our_side our_valley our_warehouse overrun_by paper_be paperwork_be pasture patient_i
-2/0 person_off place_at poland practice_manager press_send price_$ product_owner programme progress put_the queue
-2/0 rank_be recruiter_ghost resit result_of rul_on saturday_i say_anyth school_like season season_$ send_my september
-2/0 set_the she_would sign_on six_oclock sixth_form skip slot_$ slow_$ so_$ so_that social_worker somali
-2/0 someth_happene sort_out spark speak_somali staff_$ start_over stay_in stop_$ stuff_be subject such_thing
-2/0 take_that talk_to tas team_have tell_to ten_on term_and test_$ that_be that_in that_way the_allergen the_appeal
-2/0 the_archive the_brass the_case the_depot the_doctor the_field the_fête the_long the_lower the_note the_owner
-2/0 the_partner the_plane the_sample the_traineeship the_vet the_visa the_woman the_world them_on there_and
-2/0 they_decide they_give to_tender to_their tomorrow touch_it town_and tractor trade_$ trainee_of traineeship
-2/0 trip_be tuesday_and tutor_have two_brother two_hundr two_third under_forty underfund_$ unfair_to union_be until_i
-2/0 until_spr up up_at up_in up_the us_at village_lose want_it want_person wear_a week_a what_else what_goe
-2/0 whether_our while_we who_write why_doe wild window winter_here wish with_them without_me year_be year_have
-2/0 yesterday_$ you_get young_man
-2/2 #told=it/is #told=the-charge/open #told=the-person/has been ^_six and and_well april_and ask_about ask_in belt
-2/2 bin_about bite_each blank_page but_they client_be comment_$ door_for drive excuse feel_a fifty firm_and
-2/2 five_minute form_tutor halfway honestly_$ i_mentor in_front it_show kind_$ lad_i loave lol lol_$ me_on morn_by
-2/2 never_see nineteen ninety note_i now_there october one_who page_of paperwork rubber sheet_have show_$ take_it
-2/2 than_the the_eye the_picture the_stall to_have to_practice toddler_bite volunteer_i watch_$ whether_my would_be
-2/3 autumn bad_with be_sit desk_be do fast fear_of glue hello horse_$ mainly matter_$ maybe_my motivation_mine
-2/3 not_read one_$ saturday_$ side_of the_morn the_shop too_nice what_it
-2/4 #who=further/this ^_read after_a assertive birthday form i_know it_take jump letter_from need_to not_assertive
-2/4 on_an the_baby the_browser
-2/5 #told=i/again #told=my-thing/is #told=we/again bad i_answer in_general my_class perfectionism_$ pop the_first
-2/5 them version we_meet
-2/6 ^_jealou ^_perfectionism browser i_supervise jealou_of label perfectionism
-2/9 ^_do time
-2/10 #who=first/thing ^_can chart french
0/-13 build
0/-12 airport
0/-11 0_and center coliseum drown lodge
0/-10 archdiocese bay canyon downtown garage hotel mesa nearby park ranch tunnel
0/-9 accommodation arena burbank coroner habitat miss_the parish refinery reservoir respiratory spr suppose twa
0/-8 artificial aspen attraction burial cabin congestion coral cove dormitory ecology episcopal faculty firestone
0/-8 former franklin gas hospitalize infrastructure laboratory mall manor neighborhood neurological northwest ocean
0/-8 principal reef reservation sheriff site thermal wreck
0/-7 #when=first/undergone adjacent agreement ann assistant attend attendant aurora autism basin biological bridge
0/-7 cedar commuter confidentiality confine construct counsele crash creek development developmental discover dispute
0/-7 disruption dock ecosystem elementary equitable exploration flora fort foster freeway furnace hayward humanitarian
0/-7 i_get irene legacy manila meadow methane methodist out_after overseen parkway pharmacy pipeline plaza prudential
0/-7 quake radiation rutherford shortly southwest sprawl stadium superintendent technician therapist trinity
0/-7 underwater wade wharf winery woman
0/-6 #when=further/past :change aboard adequate adjoin although aquatic archaeologist archbishop atlantic availability
0/-6 avalanche banda barrack bas bath blackwater blaze botanical campuse can canal carry chapel colon communal cooke
0/-6 cooper counselor courthouse deceas delay desert destination devastation discovery drainage dwell electrical
0/-6 eruption foothill fountain garbage geological glen gorge gymnasium i_would inland lagoon lawn leisure let_me
0/-6 luxury magistrate marsh mile miss monastery my_daughter northeast occupant outskirt over overse pavilion peggy
0/-6 plagu pneumonia pond presently priest privately proximity psychiatrist pueblo radioactive regency relief rescue
0/-6 resource ruth salvage sierra spa speedway subway sumatra terminal therapy tobin tract traffic trauma tripoli use
0/-6 vacate venue vicinity vineyard virgin vista void yate
0/-5 #told=i/but #told=person/again #told=the-authority/again #told=the-thing/unsaid #when=further/can
0/-5 #when=further/not #who=first/person 0_it ^_where abbey accessible administrative advisory aggravate airliner
0/-5 airway ame antarctica approximately arbor archaeological as_a astronaut atmospheric auburn auditorium autopsy
0/-5 baxter be_never beacon billionaire blind boulevard brokere burke capacity cardiovascular carnival carpenter
0/-5 cathedral chemical circumstance consecrate consortium controversy could counsel cruise cultural curator cyclone
0/-5 de delivery distress divinity dune electric embattl end engulf epicenter equipment eternal exclusive explorer
0/-5 exposition extensive fac fate fossil fume gateway go_quiet golf grave griev gulf havoc heath hillside hospitality
0/-5 hub i_count impact impair indict injure insulation into investigation ken kensington liver local location login
0/-5 low maid mammoth marc mechanic medicinal mercer misdemeanor mission modification mozambique naval necessary niece
0/-5 night_$ night_and official on_saturday outly outpost pam paralysy patel physiology place polk portion potentially
0/-5 president problem provide reach read_$ rector relic remote researcher resign scandal scarce secondary seriou
0/-5 severance shuttle slay sloan solar someone_else southeast spokeswoman standstill strawberry submerg subsidiary
0/-5 sunrise syndrome tate the_merger the_practice theater there_$ treasure underway undisclose unsolv unuse vacant
0/-5 vast ventilation vessel voyage warden warm week weekend woodland
0/-4 #told=person/is #told=you/not #who=further/my-thing :comparative ^_everyth ^_grandpa ^_inclusion ^_mum ^_person
0/-4 a_table accommodate agent airfield allege allen altitude ande archipelago arid ark arrival artifact ashore asleep
0/-4 assassinate associate asteroid at_bar at_four atomic attic await bali ballroom barge barton basement basilica
0/-4 basketball be_with beauty bedroom beth biology brew brewery brock build_and bus by_at captive castle cerebral
0/-4 certainty cessation chandler classroom commerce concern concord conjunction connection consideration consular
0/-4 councilman course crisis defective defer degradation degree designer develop disrupt doe_the dolphin dover dry el
0/-4 emma estrang exhaustion expressway farmhouse feasibility financial fisher flat_at flore gasoline geology
0/-4 governmental grace greenwood grove guilt hale hangar highland historical holt humanity humidity immediately
0/-4 improvement in_flat in_write inhabite injury installation inundate investment involve involvement job_in just_be
0/-4 kickback kidnap kilometer know lab_meet lafayette later least_forty lecturer leukemia list_for loot loss mar
0/-4 maria marital marrow martin mason maternal maximum mean_noth mellon midst migratory mineral minor mirage mistress
0/-4 mobil month_$ most mountain mrs_okoro my_accent my_wife navy neighbor nelson nightmare normal not_make now_and
0/-4 occur of_the okoro on_friday orchid ore oversight oxygen palm palmer parent_$ pastor pav pedro peninsula
0/-4 petrochemical petroleum physical physics piedmont pilgrimage pipe planner playhouse plutonium pool possibility
0/-4 precaution prehistoric preparedness preserv primarily princess priority probable proceed prolong prostate rainy
0/-4 reason recovery regional regulatory relate remain remainder remove restaurant result_be reunion rosario safely
0/-4 saint salmon scrutiny second secondly shepherd significant single_week situat six_minute slain so_my soil
0/-4 southernmost space spare specifically stake stan still_open storage strand stress_$ subdivision suicide sunset
0/-4 surgical surrey suspension swim table_for tanker taxi temple ten_minute tenor_come that_$ the_answer the_garage
0/-4 the_number the_staff therapeutic three_build titanic to_a to_whoever torch tornado transmitter traumatic tropical
0/-4 troy under_0 undertook unknown upon us_$ utilization vegetation vic vincent visitor volcanic wealth webster wed
0/-4 wellington what_can whether_i worse worsene wrack you_$
0/-3 #told=my-thing/can #told=our-charge/not #told=she/past #told=she/unsaid #told=there/past #told=thing/unsaid
0/-3 #told=we/open #told=we/undergone #who=first/his-thing #who=first/nobody #who=first/their-thing #who=first/you
0/-3 0_pass ^_kid ^_mark a_joke a_laugh about_my back_and bay_0 be_four bed before_anyone blood can_tell cellar chain
0/-3 charge conference confirm count_$ day_off dead_by do_i double drop_out easter_$ elsewhere even every_other
0/-3 every_second everyth_$ experiment fix_my gym half_term happy have_a have_begin have_miss have_risen i_only in_may
0/-3 in_three induction instance instructor longer march_i mark_have minister monitor month_for my_friend my_husband
0/-3 my_knee my_last my_patient my_probation nephew night_shift not_back not_hear noth_i oil panel person_do planet
0/-3 purpose put_my record_be release reserve shift sit_four slot snow somebody stand_on start_at store stroke th_$
0/-3 the_site the_tenor the_wall the_ward them_for those timer to_it to_the trouble twin_i typo_in way_the we_have
0/-3 week_alone what_we will_not with_no younger
0/-2 #told=his-thing/not #told=i/past #told=my-authority/past #told=my-person/can #told=our-person/not #told=that/open
0/-2 #told=their-thing/unsaid #who=first/charge #who=further/he #who=further/person 0_january 0_year :activity :event
0/-2 ^_by ^_depend ^_everyone ^_legal ^_park ^_patient ^_teach ^_this a_cost a_final a_future a_stroke a_week
0/-2 accountability affair after_half after_two again again_the age_limit all_i allergy_write and_each and_go and_not
0/-2 and_reject and_talk answer_$ answer_my as_every at_home at_noon audit audit_seven bakery be_already be_an be_be
0/-2 be_block be_clear be_coursework be_doing be_final be_full be_lose be_only be_pay be_them be_through before_read
0/-2 before_that begin_$ bound broadcast buy_a by_law carer_for chaotic close_them collect common copy_with could_we
0/-2 count_for coursework cut_off deadline_by deputy_post desk_stand do_my dog_$ down_the drive_licence dry_$ dy_in
0/-2 eight_week empty_until end_and energy evene_class evene_course every_0 everyth_we exhibition fail_the father_have
0/-2 fill_it find_out firm_be five_in for_everyone frost future_$ go_$ go_before goe goe_out goggle going goodbye
0/-2 goodbye_$ granddad group_on hall_be have_count have_fill have_for have_talk head_have hear_$ hospital_he how_they
0/-2 hunt i_both i_used ill_and in_class in_spr in_that in_with include inspect internship interview it_close july_$
0/-2 july_and kg later_and learn_on learner leave_in lie like_mine long_and lyon manage_the mate_$ maybe_not me_four
0/-2 meet_the mid_sprint midwive most_morn move_to museum_three music_school my_claim my_door my_form my_sabbatical
0/-2 my_story next_door night_crew no_allergy no_longer no_work noise not_come not_have not_lift not_meet now_my of_us
0/-2 on_at on_their on_thursday on_wednesday one_can one_they one_vote only_two open_them option order_$ out_by out_i
0/-2 out_to pay_him pay_it pension_age period photo_$ plan_$ plan_be print_$ process pub quiz_$ record_$ record_in
0/-2 rent_$ rota_and run_0 sabbatical sales schedule scrap_the second_$ secret sell_$ send_three september_and she_say
0/-2 short_in sign_and since_july sit_at special special_school sprint_twice stand_empty start_in still_look
0/-2 stop_count strongest summer_$ sunday_no sunday_run support suspect take_eleven teach_assistant teacher_say
0/-2 test_for that_the the_agency the_audit the_build the_college the_coursework the_crane the_federation the_graduate
0/-2 the_herd the_jury the_late the_mock the_moment the_part the_pass the_photo the_rent the_seed the_slot the_ticket
0/-2 the_timetable thing_to think_$ this_$ three_sunday three_ticket ticket_and ticket_desk time_at time_on to_half
0/-2 to_keep to_our to_see to_someone to_talk to_this together_$ too_and town_$ track tutor_group twenty_handover
0/-2 two_page under_it unit_$ until_noon until_then us_have us_with week_0 week_into week_of when_we whoever_be wifi
0/-2 without without_the wood work_in year_i you_be
0/2 #misplaced #told=it/not #told=my-charge/again #told=my-charge/was #told=my-person/is #told=that/again
0/2 #told=the-thing/coming #told=there/is #told=they/was #told=this/has been #told=this/unsaid #when=further/coming
0/2 #who=further/doing #who=further/everyone 0_february 0_line 0_page 0_rule 0_time ^_always ^_behaviour ^_cut ^_doe
0/2 ^_each ^_fear ^_forget ^_key ^_kitchen ^_make ^_nail ^_note ^_of ^_sell ^_since ^_to ^_with a a_box a_customer
0/2 a_pen a_perfectionist a_question academic account_$ actor adult_in afterwards all_eight all_in all_three allergy
0/2 also_the always_late and_do and_for and_whether anyth_with apply_to around_nine as_captain as_treasurer as_we
0/2 assertive_$ assertive_enough at_eight at_me at_midnight at_parent b_and bad_at bad_habit bag_$ be_also be_any
0/2 be_chaotic be_forever be_in be_kill be_more be_scrum be_stupid be_their because_they bed_0 before_every
0/2 beginner_in big_one bigger book_$ book_to bookkeep born_$ both_time bottle bring_a build_the by_accident by_my
0/2 calendar call_i carer_on change_the check_the clarinet clinic_$ cloth co_tutor collaborate come_at come_back
0/2 commit_message count_it cv_be day_as deploy desk_$ difficult_$ direct doe_anyone doe_it drawer_be drip each_think
0/2 each_week easter_and eleven_hour email_to english_be enough_say every_one every_time everyone_in everyth_i excel
0/2 faculty_be fail_at far_$ farm_be february_and feel_flat figure find_the finish_a finish_that fit_them five_hour
0/2 floor_the for_everybody for_five for_room fortnight_$ forty_time founder_i four_family freelancer from_last
0/2 from_memory from_our full_of give_change give_up go_back goe_home group_i half_an half_of hand_and handwrite
0/2 handwrite_$ have_and have_become have_leave have_noth have_tell have_three have_turn he_doe head_chef hear_me
0/2 him_and hold_the hopeless_at hour_before i_buy i_chair i_close i_conduct i_edit i_facilitate i_feel i_hire i_never
0/2 i_notice i_open i_order i_promise i_rush i_shout i_the i_wash in_assembly in_clinic in_every in_meet in_pair
0/2 in_september in_when in_without include_$ inspector_ask into_the it_again it_come it_down it_pop it_will
0/2 it_without jumble jumble_sale jump_in kitchen_and label_the last_three lately_$ learn_the leave_a leave_hand
0/2 leave_over leave_their let_it let_other lie_on line_and line_up lose_their lot_to louder loudest manager_i
0/2 manager_so maybe_the me_be me_before me_one mean_$ mess_$ method middle_$ mine_from mine_not minute_and minute_i
0/2 miss_$ miss_0 mould must_make my_0 my_baby my_board my_coach my_cook my_cv my_documentation my_duty my_lower
0/2 my_mark my_mentee my_notebook my_pottery my_record my_report my_retro my_revision my_save my_side my_sourdough
0/2 my_staff my_study my_subject my_swim my_tuesday my_volunteer name_$ need_for never_land never_once new_carer
0/2 night_before no_more no_problem nobody_laugh not_fit not_look not_one not_plan not_show not_suit not_turn now_i
0/2 number_$ nurs_for nurse_i oclock_and of_an of_breath of_mine of_school of_sixth off_and off_to offer_it on_average
0/2 on_both one_know open_my or_ten order_come other_day out_the out_with over_a overthink_$ pair_of park_the
0/2 patient_and patient_into pen_on perfectionist person_twice personally pharmacist phone_for plain plan_i
0/2 platform_team player please present_and problem_to put_off quarter read read_them really_have refuse_her
0/2 renewal_be resident_$ river_take room_twice rota rota_be row_$ rule_and rye s_can same_friday same_three
0/2 saturday_staff say_fix say_how say_leave scrum_master seedl set_off side_$ side_project silent_for since_then
0/2 since_we sit_down sixteen sixth sleep_$ so_far solo soup_$ sourdough sourdough_starter spark_$ spread squad stage
0/2 standup_have stitch stockroom stop_on sunday_and sunday_we supervise_ask supervise_the supervisor_in supper
0/2 switch_off take_more talent tbh tbh_$ teach_and teacher_ask team_lead teenager tell_any test_take that_they
0/2 the_big the_bowl the_bus the_clean the_clock the_court the_day the_entire the_farm the_five the_fluid the_freezer
0/2 the_german the_glass the_gp the_holiday the_insurance the_invoice the_jam the_jumble the_kitchen the_lad the_lead
0/2 the_lecture the_line the_loudest the_main the_microphone the_money the_nine the_order the_pair the_problem
0/2 the_radio the_safety the_seat the_talk the_train the_tray the_two the_west their_spark them_to then_i they_close
0/2 they_come they_go they_never third_time thirty_one this_have this_year thrice tidy to_know to_parent to_press
0/2 to_say towards train_be treasurer_of turn_off twenty_minute twice_since two_customer until_march volunteer_rota
0/2 want_my ward_$ ward_sister we_come website what_that what_to when when_a where_to whiteboard with_on without_count
0/2 without_lid work_and work_it workshop_and would_like would_nurs write_and write_this year_dy zero
0/3 #told=i/coming #told=it/again #told=my-authority/was #told=person/unsaid #told=the-charge/unsaid #told=this/again
0/3 #told=you/past #who=first/the-person #who=further/nobody 0_up :meets ^_give ^_overthink ^_procrastinate ^_stress
0/3 ^_thirty a_hall a_patient a_wall agre_to all_say allergic and_a and_by and_four and_how and_person and_remember
0/3 and_they answer_in any_of anyone_else apparently_$ apprentice_i approve_every arrive_after as_my as_soon at_every
0/3 barely be_eleven be_nearly be_promise be_responsible be_ten be_weigh because_my bedtime birth_$ bulldozer buy_0
0/3 by_half cake call_phone camera_off can_not carrier change_in channel_$ close_$ club_will come_off confidence_in
0/3 cook_for cupboard_$ cv day_after deadline_be department_i dictionary disorganise do_with else_$ energy_$ evene_i
0/3 fault feel_i fluid_chart for_any fraction full_$ gel generally get_me get_past glaze goe_blank goe_quiet half_my
0/3 halfway_through hall_for have_start have_you he_leave he_would head_$ head_a heart_$ her_aunt how_to i_chang
0/3 i_hold i_let i_merge i_own i_stay in_four invoice_go it_twice january_and jumper key_to kid_in know_that
0/3 know_whether land_$ lead_the leap list_get mainly_$ management_be mark_a match_and me_include me_since me_vs
0/3 me_when meal_$ meet_i member mentee mine_$ mistake_$ money_be morn_$ my_apprentice my_laptop my_prefect my_sunday
0/3 my_trainee nearly_do next_round night_be night_girl no_to not_gel not_right not_seem not_there noth_leave novel
0/3 of_everyone of_nine of_work ofst_come on_call on_me on_person on_six on_time once_a once_in only_i open_in
0/3 order_for organisation other_$ overthink own_crew paint paper_slip patient_be person person_i phone_i phone_while
0/3 place_since plumber procrastinate put put_up read_what recipe_for report_i report_to right_$ rubbish rubbish_at
0/3 run_and run_off rust say_0 see_me seed self_care send_the seventeen should_$ should_be since_august since_birth
0/3 since_june single sit sit_$ site_have sleep_through soft_on someth_and soon_as stand_there stand_up start_to
0/3 stick_$ supplier_list take_0 team_be ten_$ that_come that_do the_autumn the_break the_car the_channel the_count
0/3 the_date the_department the_firm the_fridge the_grant the_junior the_last the_letter the_log the_question
0/3 the_resident the_room the_shelf the_third thing_i three_$ three_client three_time to_approve to_every to_just
0/3 to_write too_many top train_and translator turn_$ tutor_put twice twice_in twin_be two_day two_person um under_a
0/3 unless_i violin wait_$ ward_i whenever_i whenever_the who_keep why will_ever with_0 without_a you_would
0/4 #told=authority/can #told=that/coming #told=the-thing/not #told=thing/has been #when=further/again ^_buy ^_say
0/4 ^_statistics ^_whenever a_student about_0 acronym adaptation advantage aerial aggressively akin always_have amass
0/4 ammunition amongst and_0 arrogance audition balance_$ bargain bazaar be_mine be_slow beck before_they below berg
0/4 blitz blond bode bon boss_of both_my bourse bunny bur buster by_me call capture carer_and carrier_bag cartel
0/4 caterpillar ce ch cha christmas_do citation clau cleric comedian commando comparatively compare_$ confident
0/4 conservatism considerably convertible cool cordon costume could_do could_not crawl cre crossover cruiser cup
0/4 curtain dear deeply defender definitely deliberate denominate destroyer devise dicken disagre disc dissatisfy
0/4 dissent distinguish dole domestically dominant dominate drag dumb duplicate dynasty eight_$ elude emblem
0/4 endorsement epic erotic eta ethic exert expeditionary fairy faithful falsely fantasy feat fetch fis fond foolish
0/4 forbe forget_to from_me frustrate fullback fur gap_in genuinely ger get_my get_one gloriou glu go_on good_at grain
0/4 grape group_$ guerrilla guess happier have_two heck highly hmm_$ hop hour_$ i_give i_keep i_send i_set i_take
0/4 implicit in_what inadvertently incapable incline incompatible index influential instant instead intentionally
0/4 interpret interrogator investigative ire it_could kan keep_the kim lar last_ten lat leather leopard liberation
0/4 literally live_on lok machine magazine maize maliciou manipulation mao marginal me_$ me_who merchandise metaphor
0/4 mice mighty militant militarily militia mindful ming minus minute_on moderate monkey mortal motto muller mutant
0/4 my_intern my_three nak narrowly nationalism neutral never_tell newt no_discipline not_open not_say not_wash
0/4 novelty obscure off_again oh onslaught open_a overall paperback parachute perceive performer phone_it pillow
0/4 plural po pol potent practice_$ prefect prefect_rota qing racially rah rarely rat ratio regularly renne repeatedly
0/4 responsible_for restraint retro rightly rigid ring_my romantic rotten roundup sacrifice sag say_at scenario scout
0/4 seat seat_plan sele selfish sellout sen share_the sheng shin shotgun sign_up simpler simplify sizable skater skin
0/4 slap slid snatch snooze souvenir spe specification spotlight squadron stainless standpoint start_the stature
0/4 stereo stereotype still_in striker stronghold student_and stun su symbol tackle take_no tal taller tam tank
0/4 teach_$ team technique tell_the ten the_afternoon the_form the_job the_member the_on the_recipe the_volunteer
0/4 them_since think_the thrill through_$ through_the ti time_the timely too_little trader traditionally trainee_i
0/4 transformer turbo twelfth twentieth ultra unanimou undercut underestimate underwear uniform usual_$ vampire
0/4 voltage wagon ward_manager warplane weary wen wherea widen yan ye year_old ying yo
0/5 #hands=charge #told=my-charge/past #who=further/my-person :mass :motion ^_tell a_copy aa absurd accordingly
0/5 aggregate ak all_over allegiance ally always anarchist apparatu arbitrary arm arrogant authentic bar_0 baseless
0/5 blatter bo boot both_$ bravery buildup captain_i captor chin cho clad clamp comedy comfortably compare compatible
0/5 compression consecutive contraction convergence credential criticism denomination depiction digest diplomacy
0/5 disappoint divide dong ego entirety extremism extremist fabulou fad faster flamboyant fluctuation for_two foray
0/5 forthcome fringe furiou gangster gee geniu giro gong greenback han heavyweight hmm hopeful horse hugely i_want
0/5 i_write immensely importantly imprint incarnation indispensable infiltration inflate insider instrumental
0/5 interpretation invitation it_should jo journalistic judg june_$ ka kicker knockout ladder lazy leverage limelight
0/5 lowly loyalist lu marketer me militancy miniature mistakenly my_safety my_time na next_week nominal normalization
0/5 offend offshoot ourselve pan pap pas patriotism peer pennant phenomenal pink pois poorly potato professionalism
0/5 promise_the pronounc proportional pros pullback puppet rabbit rana rebuf reformist relegate remix roar ruthless
0/5 safety_talk sampl sample_$ see_$ shaky short shrunk siz slowly smart specially speculative springboard steadily
0/5 steak stubborn submission sufficiently sunglass switch sy tae tame ten_run terminology the_book the_gate the_shift
0/5 the_toddler the_wrong throat thug titl tory treatise tri two_have ugly unchang undoubtedly unleash uphill vanguard
0/5 velvet vigorou virtue vying wallet weaponry whistle_$ with_more woo wool
0/6 #seen1 ^_every ^_public ^_too a_row ace adjust advertiser aggressive and_now applaud ay ballad bang batch bearer
0/6 beast bias calculate camel clinch comparison compatriot contender contestant contributor courageou crook das
0/6 deliberately detractor dictate digitally ding dragon dunk easiest eater eclips edition enemy enormously
0/6 enthusiastic entrench exceptionally fade famously favorite fighter five flop foil funk garnere genre get_up grader
0/6 grappl guitar habit hardene harshly head_of how_i i_have impatient imply improbable incorrect incorrectly
0/6 inexperienc insignia inspire jihad kiss laud lecture life_balance likewise liner lira mandarin math maxim
0/6 meaningless methodology naive nam nine nonetheless nonfiction obscene outlook outrageou own penetrate pistol
0/6 poetry portrayal prelude public_speak ra rebuke recipe regiment rendition rout rs satan savvy scot scramble
0/6 screenplay sharply squash squeeze stance start sticker strongly superhero superiority sway synchronize tax_office
0/6 that_i the_tax too_soft transparent trim tumble ugh ugh_$ undecide underdog veil week_and who_be wield work_life
0/7 #who=first/the-thing ^_me ads advertisement apt battalion be_good behave birdie capitalization cartridge centrist
0/7 choru cry cynical decisive disguis easily flexible flick flush forcefully format germanic heroic insult interprete
0/7 jun lace line little marginally mislead numbere organise overly persona pie pocket push putt quarterly rack
0/7 relentless ri scrum sensibility sid skillet soften spam spiegel tally the_second unofficial unopene vie vogue whip
0/7 wick wrestler
0/8 albeit ante anthology banner barometer bye che childminder decisively dip finish firmly hat hesitant ideology
0/8 infantry ink kind kung lag lame loudly moderately modestly nerve nerve_$ now_we orient phone ploy promotional
0/8 prophet pundit refrain renegade reprint rifle samurai sausage scarf screw sentiment sentimental show slim slogan
0/8 stiff tactic tilt type vastly viciou victoriou
0/9 ^_as ^_when because_i favorably for_my heel lil look loser me_and parody propaganda provocative respectable skill
0/9 skinny skirt wow
0/10 #own3 backward be_my consistently jealou tongue
0/11 discipline lean myself upwards
0/12 #told=doing/unsaid runner statistics wrong
0/13 slide
0/14 confidence my_own tab
2/-9 ward
2/-8 partner
2/-7 ^_a another lab someone when_i
2/-6 #when=first/is and_my ever_$ grandparent i_can kofi mud
2/-5 #who=first/our-thing be_0 committee i_suppose know_it respect shift_$ twin without_ask
2/-4 for_$ much nurse_on relative talk_about
2/-3 #when=further/but 0_the 0_week a_and be_get be_one boiler do_$ each_time every_single get_into heat hit_the
2/-3 i_clean lounge placement_i pressure seven_of the_call
2/-2 #told=my-charge/but #told=the-person/was 0_march :intend ^_lately ^_other ^_well ^_without a_department a_man
2/-2 a_meet bad_vibe be_different be_nice blank_$ book_a boss call_to co_op colour_blind day_before do_it for_each
2/-2 gather group_can guess_the hand_me hang_it have_both have_hint hid how_it hull i_enter i_even i_stall in_this
2/-2 lad_at laundry letter_and line_manager mine_be minute_each my_eye my_finger my_line my_placement my_work
2/-2 not_match not_my of_thing open_$ our_course phase_$ plane quality right_job roof run_a say_all see_them
2/-2 since_about source stall_$ start_$ student_go take_off text_$ the_nurse thing_have though three_year too_$ tree
2/-2 truck ward_in wednesday what_my
2/0 #told=charge/has been #told=charge/is #told=he/was #told=my-authority/unsaid #told=my-person/past
2/0 #told=my-person/undergone #told=our-charge/undergone #told=our-person/is #told=our-person/unsaid
2/0 #told=our-thing/again #told=our-thing/can #told=our-thing/undergone #told=our-thing/unsaid #told=person/past
2/0 #told=she/was #told=the-person/undergone #told=there/can #told=this/was #told=we/but #when=first/again
2/0 #when=first/has been #who=first/my-authority #who=further/her-person 0_last 0_oclock 0_short 0_singer 0_so
2/0 0_yesterday ^_bite ^_childcare ^_choir ^_code ^_delivery ^_diversity ^_homework ^_housekeep ^_induction ^_lorry
2/0 ^_lot ^_management ^_pharmacy ^_remote ^_result ^_rota ^_same ^_sixth ^_sometimes ^_teamwork ^_value ^_ward a_boy
2/0 a_colleague a_committee a_date a_difficult a_gap a_group a_hole a_mess a_postdoc a_volunteer about_a after_eight
2/0 after_ten agency_send all_be all_night an and_academic and_both and_come and_everybody and_jona and_miss and_teach
2/0 and_us and_when around_here as_can as_long assistant_do atmosphere_in attitude_in away_and away_from away_game
2/0 back_from back_of back_to bank_letter be_afraid be_answer be_call be_close be_forty be_going be_hand be_kind
2/0 be_miss be_nine be_nobody be_ours be_send be_since be_slip be_three be_tir be_us between_meet book_since boundary
2/0 box_in bring_them but_thing by_then by_three by_wednesday carer_of chair_be chang_since chaotic_$ chemistry
2/0 chess_club child_be child_in child_sit christmas class_leave class_start close_as club code_the coffee
2/0 collaboration_between colleague_who collection collection_be come_a come_ten come_up coordinate correct_my cough
2/0 course_be course_have crew daily data date_of date_to day_later day_no day_nurse day_with deal_with decision_make
2/0 desk_at differently_$ difficult_to door_at door_open doubt drain drill driver_leave drop_the drug_round each_one
2/0 eleven_time fac_the face_$ facebook facebook_$ family_have far_side fear_or fill find_it finish_at fish_at five_of
2/0 flood_$ floor_be follow_through football_team for_all for_you form_for four_of free_period from_outside
2/0 from_primary from_ten from_what gap_$ gas_bill gate_$ gate_leave get_another get_too get_wet give_away go_from
2/0 go_stale go_unanswere goe_at goe_in going_on going_well gutter handover_$ have_call have_chang have_only have_too
2/0 have_work hear_the her_twice him_once his_mate hold_$ hold_one hour housekeep hunt_for i_finish i_lend i_meet
2/0 i_ring i_stand i_support ignore_the in_$ in_august in_someone in_week into_one ipad it_0 it_any it_can
2/0 it_difficult it_for it_get it_go it_seriously it_turn item_0 job_$ jona keep_get key_be lack_of lamb late_and
2/0 later_$ leadership_$ leave_open leave_someth letter_for library_have life_in lift_$ logbook long_as look_good
2/0 luck_$ machine_at make_me make_my man_shed manager_give march_and mate me_give me_to mentor_move midnight
2/0 milligram mine_i minibu minute_at minute_before minute_late minute_over mobile monday_$ mop more_join morn_a
2/0 mr_petrov much_that must_be my_customer my_german my_grandson my_learner my_read my_rota my_salary my_seminar
2/0 my_stammer my_student my_tool my_tutee my_year nappy nappy_in need_work network never_show newcomer_at nine_$
2/0 no_consistency no_place norway not_let not_much not_pull not_quite not_reach not_really not_renew not_reproduce
2/0 not_trust not_very now_wait numb number_do of_$ of_birth of_customer of_those of_year off_it off_on off_sick
2/0 offer_a old_server on_facebook on_it on_or on_two one_at one_be one_colleague online only_he only_woman only_worse
2/0 op open_the or_i or_it or_swim other_half other_school our_committee our_conductor our_department our_family
2/0 our_floor our_hostel our_place our_team our_unit out_0 out_every overflow overflow_by owner_change ownership_in
2/0 page_$ pager parent_evene partner_copy partner_never past_the pastoral pay_at pay_the period_0 person_here
2/0 person_it person_there petrov phone_ring phonic photocopy physics_teacher physio pick_up place_$ placement_and
2/0 print product_and prompter prs pull_together pupil_$ pupil_with purpose_$ reach_the read_group read_her
2/0 really_listen recycle_bin red_and rehearsal_and relationship_between reset_the respect_$ review_be room_$
2/0 round_the run_on sales_and salt save_$ say_if say_noth say_one say_thing say_which school_the secretary see_the
2/0 see_to shed_and sheet_be shift_the shut_$ signature_$ since_sunday single_time sink_or sister_say six_person
2/0 sleep_before sluice so_loud so_much so_she someth_to sometimes_i sometimes_on somewhere_along somewhere_else
2/0 sort_it span speak_since squad_$ stale_$ stammer standard_be stay_$ steward stop_answer supplier_driver sure_the
2/0 swap swim_$ take_my take_over talk_over tape teamwork tell_her tell_whether temp template than_i that_my the_alto
2/0 the_band the_block the_boat the_boy the_builder the_care the_centrifuge the_chemistry the_cooperation the_culture
2/0 the_delivery the_drug the_fair the_feedback the_figure the_file the_gas the_handover the_ipad the_keyboard
2/0 the_matter the_meet the_old the_older the_page the_paper the_parish the_pay the_pension the_project the_recycle
2/0 the_relationship the_rest the_scanner the_sheet the_sluice the_soprano the_stage the_studio the_teacher the_tenant
2/0 the_thursday the_treasurer the_vent the_visitor the_wifi them_all them_back them_in then_$ then_the they_might
2/0 they_sit thing_about thing_in this_autumn thursday time_out timetable_be to_answer to_canada to_judge to_open
2/0 to_read to_work too_involve total_$ trainee_cry tram_$ transcribe transition_from trombone_from true_$ trust_$
2/0 trust_be turn_out tutee tutee_have tutorial twenty_past two_be two_boy two_different two_junior two_minute uncharg
2/0 uncharg_so unload until_$ until_midnight up_a up_after up_before us_up used_to user value_in valve visitor_book
2/0 wall_each want_the way_we we_hear we_never wear_me week_$ well_$ what_$ wheelchair when_my where_you who_use
2/0 who_would with_his without_her woman_i wonder work_with would_not write_for write_in wrong_$ wrong_job yard_$
2/0 you_stand youth_club
2/2 #told=charge/not 0_parent ^_leadership ^_nine ^_not ^_stair a_more a_tuesday and_on arrive_late at_random be_ask
2/2 bedside card_in chapter day_the due_in end_$ every_post final_project five_and form_arrive gate_at get_round
2/2 goalie grill half_past he_have he_never him_$ hole_$ i_say if_the in_train in_year into_it little_one me_it
2/2 merge_without most_of my_stall my_ticket news no_lift none_of not_to notice_$ oclock_$ of_read on_four only_on
2/2 pass_at perhaps pipette reason_$ repair_café room_0 say_my send_$ shift_leader six_week somehow sort_of stairwell
2/2 standup the_door the_floor the_lift the_little the_man to_put toddler_group way_$ week_the white without_wait
2/3 #told=that/was #when=further/has been ^_feedback ^_mrs ^_whoever a_close a_fortnight apparently at_all be_due
2/3 be_from beginner bread_from chemistry_be customer_$ either_$ exchange from_my have_come let_them lose_its more
2/3 my_lab my_ward not_begin not_what observer of_me other_parent out_again pour preach relay say_what say_you seem_to
2/3 still_have such the_bank the_bread the_christmas the_repair the_rule them_go time_so to_ask volunteer_be wardrobe
2/4 #seen2 #told=i/not #told=it/unsaid ^_bad a_single all_that and_have bend bind course_and embarrass friday
2/4 homework_and inherite_a just_do know_where laptop make my_lesson net not of payday rain_the run_$ september_$
2/4 silence sixty stall_be target test_to the_saturday they_be to_heart when_the wise
2/5 #told=nobody/past #told=nobody/undergone ^_for clock delegate eight from_may from_now hose in_ten leave_and my_two
2/5 not_get now_on off_in out_$ rais_the round scale sign_it so_the stop_doing take_a tell_my tend the_kid tray_$
2/5 we_would
2/6 ^_take doing_the kind_of lesson nobody_be our_school over_the question squeez thing_be timetable we_will
2/7 #told=we/is audience bor chef draw grab kick like_a mistake the_student
2/8 email my_head weak
2/9 counter or_the shirt weigh
2/10 #told=thing/can
3/-8 water
3/-7 #when=further/open
3/-6 #told=it/was funeral
3/-5 be_a experience my_best placement
3/-4 vanish
3/-3 #who=first/they a_problem a_trainee about_me ask_him be_noth bite_$ clerk come_to customer_can entrance have_get
3/-3 i_present know_what my_tomatoe never_enough other_shift same_page say_that sprint the_bee the_designer tutor_give
3/-3 unit we_lack weekend_$
3/-2 #told=my-thing/has been #told=she/is #who=further/the-person ^_kofi ^_lack ^_one a_broom and_hit be_skip be_stick
3/-2 bee before_my behind broom cold_$ dean dur enough_money first_0 for_more four_morn get_worse have_ask i_end
3/-2 in_confidence it_my kitchen_$ knife_$ lay level_$ my_instructor my_pair not_on of_house on_all operator order_in
3/-2 phase postdoc problem_with rewrite_my sense_they shift_leave staff_kitchen the_other the_touchline to_0 touchline
3/-2 use_it will_leave
3/0 #told=i/has been #told=my-authority/again #told=my-authority/undergone #told=our-authority/is #told=she/again
3/0 #told=she/not #told=the-charge/not #told=the-person/again #told=the-person/is #told=this/not #told=we/not
3/0 #told=you/open #when=further/was #who=first/she 0_b 0_card 0_hour 0_november ^_accountability ^_after
3/0 ^_documentation ^_five ^_hard ^_information ^_leave ^_morale ^_pull ^_register ^_room ^_so ^_somebody ^_standard
3/0 a_certain a_parent a_server a_word about_an again_and although_the an_issue and_ask and_bring and_mr and_their
3/0 and_twelve another_$ answer_after answer_before as_in ask_us assessment_be at_three autumn_$ away_$ backup
3/0 basically_$ be_count be_head be_i be_so be_thursday be_unfair before_the between_us book_the both_be break_$
3/0 brother_in budget_$ bus_company by_word call_$ can_say captain_tell caretaker_say child_at choir_have christmas_$
3/0 clay cliquey close_to club_$ colleague_have communication_with company_be concussion copy_my copy_of corridor_and
3/0 cover_for craft crew_be cut_out cut_the department_$ diabetic diary dig_up district_nurse do_for down_$ down_who
3/0 dy_with easter else empty_since end_up engage esol essay_and evene_this every_lesson everyone_be everyth_with
3/0 everywhere_and expectation_be find_them five_person follow force_push four_time framework frau friday_and
3/0 friday_in get_close get_drop get_lose give_our group_and handover_be have_0 have_even have_file hear_of her_own
3/0 here_$ i_pick i_work in_her in_pencil information_doe issue_$ it_me it_run it_when its_way jam_on june_the
3/0 junior_$ keep_ask keep_my key_and kid_on lab_partner label_off lack_a last last_five last_time leave_before
3/0 like_to link lock_$ log_on lunch many_meet me_for me_so me_task model money_and month_she morale_$ morale_be
3/0 music_on my_cousin my_crew my_esol my_life my_mentor my_nan my_predecessor my_review need neighbour netball
3/0 never_doe no_culture no_lock no_name not_at not_clear not_even not_help not_sign not_touch november_and of_0
3/0 of_four of_order of_our office_chang old_mr oldest on_every on_the on_whether onboard_be other_and our_allotment
3/0 our_charity our_funder our_office our_rehearsal our_share our_volunteer our_year out_as out_at over_in owner_have
3/0 pay_me pencil_and person_and person_say picker piotr place_for placement_$ playgroup practical pull_request
3/0 push_to put_on quit_in rather_not reactive register_be relation renew_our resident_and review role_in round_$
3/0 route row_club run_to sam same_old say_it school_bus scissor season_and send separate set_and set_up shop_on
3/0 since_easter since_monday since_they since_tuesday situation_$ some_person somebody_have somebody_keep
3/0 somebody_take someth_$ someth_off somewhere spanish staffroom stale stay_up stop_eat stronger stuff_at sunday_$
3/0 teach_the teacher_and team_spirit tell_$ tent the_atmosphere the_company the_conductor the_contractor the_dean
3/0 the_diabetic the_early the_family the_gym the_hire the_issue the_key the_lady the_laptop the_minibu the_mood
3/0 the_night the_playground the_store the_supplier the_teach the_trip the_vibe the_wait the_whole the_workshop
3/0 the_yard them_five thing_with this_place though_i three_person throw thursday_$ tick to_decide to_her to_main
3/0 to_nine transition treasurer_doe turn two_office us_and usual_with value vary_$ wake_at ward_0 way_to we_need
3/0 we_say we_share wear_his whatsapp wholesaler wider will_look with_whoever within work_across would_rather
3/0 would_want would_you write_down yard year_group
3/2 #told=he/coming #told=he/open #told=it/but #told=our-authority/undergone #told=our-charge/has been
3/2 #told=our-charge/is #told=the-person/unsaid #told=the-thing/has been 0_pallet 0_refuse :gathered ^_between
3/2 ^_fifteen ^_lesson ^_motivation a_regular advice always_get and_get and_noth and_since and_somebody argue_$ at_0
3/2 badge be_desire be_half be_leave be_like be_what brick close_shop desire_$ doe_$ door_$ ferreira get_better
3/2 get_out hit how_long i_bring last_saturday last_year leo lesson_$ look_$ march_$ meal_i minute_so my_code my_group
3/2 name_it no_such oclock_my october_$ of_it our_standup path pe_and person_come person_go photo point_be read_the
3/2 regret ring_be six_of stuff_$ style_$ take_$ the_bakery the_box the_guide the_hall the_youngest they_tell
3/2 this_school this_term three_different timetable_$ to_begin to_drop treasurer_have walk_in when_she whoever
3/2 work_out year_in year_now
3/3 #told=he/is #told=my-charge/is #told=my-charge/unsaid #told=our-authority/unsaid #told=thing/was 0_september
3/3 ^_eleven ^_in alarm anyone_$ arrive_at at_work average_0 bass be_say bite_of box_and feed four_to give_it i_go
3/3 knock may_and my_co nobody_take of_them person_start photograph remember sigh slow_going the_blue the_course
3/3 themselve tonight up_without vendor
3/4 #told=i/unsaid #told=my-person/not #told=nobody/is #told=the-authority/was #told=the-thing/open ^_forty ^_have
3/4 ^_let ^_my anew angry away balcony basically be_both be_stand bone bug by_now cream d damp focus for_another
3/4 general glass have_no it_to let_us loop may_i my_son newsletter not_sit note_$ office_$ pack since_i site_$ stress
3/4 take_on thank the_account to_get up_on vision
3/5 #seen3 #told=i/undergone #when=first/unsaid 0_by ^_0 apple at_five fortnight have_lose have_not instrument piano
3/5 shoe since_last snap strong ta than_it the_pool this_week tool towel update who_sign
3/6 an_hour approach dance drop for_the gauge letter_$ raw six weight
3/7 #own2 ^_half ^_i ask attitude catalogue honest office_doe on_and only_from reader shy temper to_be work_for
3/8 coat surprise will_see
3/9 copy fun of_be whistle
3/10 ^_be bread leader stock tendency trick
3/11 patience
3/14 soft
3/16 i
4/-10 parent
4/-7 after
4/-6 0_every or
4/-5 night tower
4/-4 bite_lose food maybe_it my_manager need_i noth_$ parent_in send_me with_a
4/-3 ^_sprint and_there at behaviour_$ hand_shake maybe_$ not_want over_plan restock suppose_$ the_read the_tutor
4/-3 up_to
4/-2 a_month ask_the dashboard glove hand_in i_sing it_might monday new_build not_mine not_put of_seven one_say
4/-2 present twice_a upstair we_used whose
4/0 #told=everyone/is #told=my-person/has been #told=our-thing/not #told=you/unsaid #when=first/not #who=first/there
4/0 #who=further/i ^_assessment ^_ever ^_lad ^_monday ^_never ^_plan ^_that ^_there ^_three ^_year abbot abel
4/0 about_where abundant accumulate acknowledg after_every afternoon_$ all_side all_the ambulance amin and_eleven
4/0 and_no and_those android ankle answer_the anticipation app apparent arc as_second assign at_reception at_ten
4/0 attribution bacterial banquet be_hear be_late be_not be_six be_there be_wrong behaviour besides better_$
4/0 between_the bitter blair bloom brad brent bud but_i cafeteria carnage cellular centrifuge chronicle clark clear
4/0 clipper coconut code_club collide comb comment_and competence conducive constellation controller corpse couch
4/0 council_meet councilor cousin cox crest dawn decide_on decision_in delivery_van descend dig dirt distance
4/0 distraction distraught distrust diversity dog dome donna downer drop_off dudley enhance equatorial eric euro
4/0 explode fascination fatty flatmate_practice flint float floor_and flowere for_eight for_someth friendship garland
4/0 garner genesy geographical globe goodwill graham gratitude gravel graveyard gravity gray green greg group_have
4/0 hamstr hank hardy have_order have_see have_slip have_some head_and headache hear_aid hector heightene helicopter
4/0 hilltop hilly him hornet host hydrogen icy immense importance improper in_account incident indirect inflammation
4/0 infrare inherent initial inner integral interrogation issue it_not jake joe joke_about kay keep_on kelly kemp kent
4/0 kickoff kraft laker lam lambert lance larry laurel lena lengthy les levin lewy ligament like_me limousine lingere
4/0 linguistic list_so listen_to luggage lunar mariner markete mastermind maximize me_or mechanism message_$ middle_of
4/0 might_be morale morale_in morgue morn_run mosaic mosque murphy mutation mutual my_course nasal naturally never_get
4/0 no_one nobody_have noisy noon normally not_go not_hold not_join not_sleep not_sure not_the numerou nutritional
4/0 of_eight onboard one_i only_six operational or_be or_who organism ought_to paradox parma passion pathway payoff
4/0 perjury personal petit pine pinto piper planetary plausible pollock pollster ponte powder precariou presence
4/0 presenter primitive profound projector proprietary propulsion quickly_$ ramp rang range raptor really_$ reassign
4/0 refuel rent_be rick riddl ridge riley ritual road_$ roommate rosemary ross rover rue runway sandstone sap say_the
4/0 search secretariat shaft shaw shed shower sidewalk silva simmon simulation sister_and site_and size someth_be spat
4/0 spiritual spirituality spontaneou staffer stalemate still_there stomach stop_come stormy strait stretch studio
4/0 subdivide subspecy summary symptom taj tampere telegram tell_you ten_to tendon terrestrial the_club the_committee
4/0 the_eight the_partnership the_row the_senior the_surgery their_own their_way theoretical there_may time_in timothy
4/0 tomb too_quickly transatlantic treasurer trolley turbine uncommon uncovere unfortunate unhappy unity unname
4/0 us_about us_say val very_welcome vibe_in view vigil waiter wally warner week_it where_the which_$ willow windy
4/0 with_me witter wizard word_$ yoga
4/2 #told=he/has been #told=our-authority/past #told=there/open #told=thing/again #told=we/can 0_while ^_doctor ^_home
4/2 ^_lena ^_tuesday a_pupil a_staff accent after_the ahead and_new and_post answer_on association_be at_night
4/2 be_better be_resistant best_welder business_with cell chair_i co_author complicate_$ decide_by doctor_do
4/2 family_and floor_of go_over happene_again have_another he_may her_$ her_son hot how_do i_rent inside it_over
4/2 member_of mess monday_and move_$ mr_ferreira my_dad neighbour_you new_menu nobody_can nobody_write not_great
4/2 nurse_$ object on_paper one_have parent_have past_nine resident_want resistant_to school_any sister_in speaker
4/2 spr_and square_$ student_from sure than the_back the_district the_minute the_nurs the_test the_worst they_may
4/2 third_of tile_and tir_$ unable_to under_the until_it we_want wednesday_$ wednesday_they welder whether_they
4/2 who_take why_be will_decide worst_$ would_pay youngest
4/3 all_of be_poor cello different_answer feel_like folder fourteen fourteen_turn handle keep knowledge m may_be
4/3 middle moan_$ my_sixth nobody_else not_tell post quickly recorder screen_$ sign_the since_$ sun the_chair
4/3 the_tablet true tube tuesday tutor we_can welcome where_we within_a
4/4 #when=first/but abnormal absent appointee atlas awful bamboo boast capability chi cocktail compassion confront
4/4 consultative convoy creativity credible crowd culmination defence delegation disappointment dow drift emerge
4/4 farewell fracture frog harmless have_cancel have_take hopefully how incomplete intelligent intercept julio marker
4/4 mythology obviously optical participant pere purely quiet_$ readily recap refine reiterate reliable replay
4/4 representation rory roster rotary sack sedan smaller symbolic the_exercise the_place the_usual there_be turnaround
4/4 typically underworld unreleas up_for vee
4/5 abstract accomplishment armament be_at be_on blue borne butcher cast channel chassy chow come concentrate correct
4/5 courage desperation devotion dilute downside duet egg essence exercise fabricate farc flyer freely gore handful
4/5 hastily honey huh image imperative infiltrate irrational lash leadership loyalty marvel mushroom notwithstand
4/5 often opinion paramilitary passionate prediction pulpit rationale rival routine sah saturday say_he sectarian
4/5 sophisticate sour spear speech spine squandere stephane straw tablet transmit two unreliable yang youthful
4/5 zapatero
4/6 #who=further/thing angrily appreciate appreciation b bibliography bolt box cheese chess chunk cinematic conspicuou
4/6 continuously drone evolve explicit extraordinarily fabric fang gritty handsome have_never i_do in_october
4/6 intensify kang kite mere moo negatively newcomer objective oven pad perception portrait powerful preview pseudonym
4/6 role root rubin shelf signature slick slight slug smash springer stand steer the_phone thoroughly to_me tumbl
4/6 turnover tying viewer
4/7 #hazy2 abbreviat accolade admire bogey bucket caliber class_have commend contention countryman crimson delete
4/7 difference eagerly edge els emphasy friend_$ gap gown know_how li liang logo merely offensive par perfection
4/7 quantitative realism realistic resilient ridiculou scarlet sing slack soy statistically steady sweater this_month
4/7 token triumphant write zee
4/8 bra buoy chant exactly forceful fu hamburger inaccurate instinct listener literal manipulate medley outperform
4/8 portray ps ribbon score shooter since sloppy spell tailor tie translation waist yeah
4/9 bumper cavalry ds duo edg fir forehand insert markedly masculine neck partisan rok scream straight styl tag talk
4/9 tune whenever
4/10 calculation critique downward for_0 lip mediocre poster press rhetoric satire sexy upward
4/11 #who=first/my-charge ad backhand eighty fist hair
4/12 translate
4/16 note
5/-11 trust
5/-9 where
5/-6 office
5/-5 feedback_$
5/-4 complex dunno shake_when since_the think_we walker
5/-3 #who=further/the-thing ^_some alto_and land_last last_on my_paragraph partnership where_do
5/-2 ^_safeguard ^_two across day_late five_week flatmate hour_i lead_be my_flatmate my_hand staff tech_lead the_right
5/-2 tom
5/0 #told=authority/unsaid #told=i/open #told=our-charge/unsaid #told=our-thing/is #told=the-person/past
5/0 #who=first/our-charge ^_an ^_communication ^_expectation ^_handover ^_onboard ^_our ^_sales ^_support ^_ticket
5/0 ^_volunteer a_woman about_the above abundance activate affidavit after_i altar amman announcement arise
5/0 arrangement at_our awake barrett barry be_difficult be_fine be_keep be_lock beneath blast board_have bobby bodily
5/0 booth brokerage brown cable cairn campo canopy cardinal cascade catcher centimeter chad charger cherry chevron
5/0 chromosome client_ask cloud cognitive collaboration colonel concrete connect constable contact contain
5/0 contractor_who corridor cote culture_of curiosity darkness dart debry deity derrick disturb early_shift eccentric
5/0 eddy eleven_family equilibrium evaluate evergreen evolutionary explore explosive fictional find fine_$ food_bank
5/0 frequent gale ge genera glover go_home grid grievance griffin groom ground guard harmony he_say holme hubble humid
5/0 i_help in_for internal jay josh kin larvae lightn magic magnificent majestic mast maxwell memorandum microwave
5/0 moody moon mysteriou neal new_person no_idea nobody_review noel nutrient on_them our_take paolo paper_in paramount
5/0 parker parson pentagon piston pitcher pleasant plummer pollard potassium quantum r ranger raven reciprocal reeve
5/0 review_my ria rift rivalry robbin rule_on ryder sandy sawyer sentinel shady shalom silo solve someone_in
5/0 speculation spencer spirit spokesman spray staircase stall star starter stoke stone structure sultan surround
5/0 suspiciou sympathy taxonomy terrain the_caretaker the_food the_girl the_label the_new the_share thorny tony towere
5/0 tremor turbulence turn_on unavailable undersecretary unexpect unidentify unique unresolv unsettl variou visual
5/0 volunteer_$ vulnerability wait_for walsh walt webber whatsoever while while_i with_my woody wrangl wright x
5/2 #told=my-thing/not ^_customer ^_mr ^_only ^_safety ^_stuff a_school be_mix be_our be_patchy boss_$ buggy club_be
5/2 cooperation_with drop_in happene_on in_at in_church insulin_$ ish ish_$ kid_and longer_than night_porter not_feel
5/2 number_be on_this our_code our_process square story street_have the_app the_buggy the_marquee the_middle
5/2 the_nursery to_change to_go trust_have week_two
5/3 #told=the-thing/again 0_degree ^_meet a_lot also apart catch council_be dinner each interrupt item moan on_anyth
5/3 plan_in predecessor quiet rice shoot tenor the_move the_year whatever_it
5/4 0_day acoustic alfonso ansa argument assessment assignment calcium climax compute consist countless cyru daisy
5/4 daytime demon densely detonate drummer edible extra frequency fridge imam jade luncheon madden map mathematical
5/4 may_have mend meridian mind nickelodeon outburst pavement perimeter plasma post_on profile quartet questionable
5/4 receipt relevance remorse rocket rug rumor simmere siren sodium spectacular sprung tai tangible tea tear the_bay
5/4 theorem touchdown umpire understandable utilize vine wall ware wes why_$
5/5 #told=thing/past :opinion ^_four ac alignment alongside ambush ant atop batsman cannon chestnut clarify conclusion
5/5 confession creator customary dee devotee dissatisfaction each_other ear elf fanfare get_their holden khan levele
5/5 luckily mail mali manuscript matt mature newsroom omega pull q quantity quiz readiness sadr shadow sniper sparkl
5/5 stark thigh thing_$ tray unfamiliar unpublish usually viruse
5/6 ^_work amir backbone boil bombardment bullet bunker café chalk chase console coupl coward decoration dialect
5/6 direction dislike elusive enthusiasm fi flap forg formulation ga gorgeou grey guy hol lack lap lens luck mouse
5/6 mouth onto past perfect performance pivotal pizza preseason quite reassure rebound reinforcement remind revolv
5/6 scrambl selection sound supportive swear tan tao theme trilogy trio unbelievable unpredictable upsurge vest wheel
5/6 willingness wrist
5/7 agenda alone_$ appear assertion bacon brass breath butter cereal clearer clearly compile concurrently consensu
5/7 conversely countere cutter defiant distract evidently fairly fancy fierce guru hamza hierarchy kerry lense lineage
5/7 manner micro notice pickup ping puck reflect sandwich scripture sensational shorter sow strategy stuf sturdy sub t
5/7 testament tight ty variant viral
5/8 accurate bow bowl canvas carve cheer concede concerto depict editorial evidenc gear hammere hook interviewer jaw
5/8 loyal margin noun opu orchestrate pace plenary position potatoe pretty progression pronunciation proxy referee
5/8 roast robust shi squarely stylish successive thickness uniquely volume wav wee
5/9 alphabet armor belly bolstere circulate click continually cute differentiate essay feminine ferociou fluent glance
5/9 poem shiny silk slew spirite stare style variously what_they
5/10 blank comic correctly firmer grind invoice knit minute pant razor repetition salute softene sung swing
5/11 capitalize outfit patriotic stick
5/12 lead manga outnumbere
5/13 nail
5/14 nod
6/-8 in_two
6/-6 any_feedback garden
6/-5 there
6/-3 my_hour the_feel
6/-2 and_will co conductor finger_on more_and rubble
6/0 #told=that/unsaid #told=you/but acquaintance adviser anguish anonymity as_ever associat at_once aura base berger
6/0 but by_0 by_friday cain calm can_be candle char cole condolence confidential confusion cook_$ cooler cordone
6/0 cosmic cover crescent departure desk detective diamondback door downstair driveway eleven_of every_day ewing exact
6/0 fifteen fowler galloway grief groin half_the headach householder i_find i_teach into_everyth join_up joy juror
6/0 kitchen knick lad lynch magical many_cook marquy mediat mentor mistrust morse multiple murky my_colleague opener
6/0 optic optimal oracle orbit orbite orchard pacer parcel part_of properly radiu randy receiver rodman ruby senior
6/0 shallow shrub simulate slater slip_$ spaciou spectrum sprain stranger suite summone sunlight technical the_office
6/0 thorn three_of unclear want_me weaver well whereabout would_say
6/2 #told=it/can #told=my-thing/coming #told=the-charge/has been ^_at ^_break ^_decision ^_friend ^_legacy ^_old
6/2 ^_order account_and anatomy be_complicate be_down chang_$ come_$ cooperation eight_in goe_off hand have_be home_$
6/2 in_bay just lift_out match matter mrs muddy our_build overnight room_and sixth_former start_on the_street train_$
6/2 walnut year_it
6/3 #told=the-charge/past a_while ask_to be_offer bench come_in day_$ gut i_start lot mix_$ no_real screen street
6/3 tension the_price this_site through wrong_way
6/4 #told=the-charge/is #who=further/that #who=further/you amidst and_then baseman beside busy call_it cameraman
6/4 captain coffin confrontation continuou creative cross cs daunt deepen describe desire dismay dramatic dye
6/4 engagement envoy everyday guidance hardware hide hollow hood interrogate latitude light littere lucent lull manny
6/4 maybe maze meditation mock motorcade porch roach sergeant seth stuff summon the_community uneasy variety volatile
6/4 whether_it
6/5 ^_on adrift analyze announcer bassist beetle breeze bruis clash content dish dispers domain error flexibility
6/5 gloom handcuf if_it incredible internally ion limb logic longitude negotiator obviou optional ornate overshadow
6/5 paddy peach perch person_be playmaker precinct probability quietly reliev remarkable reminder remotely shearer
6/5 shortcome simmer sock solemn strain supervisory televise the_choir the_neighbour the_under vitamin wet yesterday
6/6 a_third acceleration analyst appearance assailant authenticity benny calorie capable chest composition conceptual
6/6 context dark defensive dessert dirk down_for drum efficiently encouragement enjoyable go_out gospel honesty impetu
6/6 indicate infight ingredient instantly jitter loud maturity memo mode need_a nervou niche optimism overview pillar
6/6 rash raucou reaction revolve rough scary sery simplicity skipper sober spider spot subjective tale the_until
6/6 unusually vanilla vegetable visibly volatility wisdom worrisome yield yin
6/7 #who=first/the-charge admiration algorithm attach attribute bag brush casual combination confuse core could_be
6/7 cupboard di discourse dot dove ensemble eye frankly frequently hallmark honestly inch inconclusive inflammatory
6/7 insulin last_month measurement nut optimistic pleas positive prey protagonist purple quote recognizable reconcile
6/7 reconnaissance respond responsive seldom singh sped subordinate the_class trench tricky ubiquitou vague video wan
6/8 animation armore bake booklet bowler brigade bundl commentator congratulate consolation equally eyed flavore fry
6/8 goo ham horsepower inconsistent inscribe inscription insurgent jacket jam lik maneuver muscular narrow printer
6/8 pumpkin rhythm roll scholarly sight sleek spike unconventional unforc versatile wing worm
6/9 appropriately artillery boo camouflage cardboard consistent curry differ firepower fray indicator lever lighter
6/9 moderation negative notebook prais quick rope similarly somewhat stir sympathetic tir toast tooth ul
6/10 accurately aloud anime blistere camera goran headline loose nonsense numerical outset praise proudly repeat
6/10 slightly sword villain
6/11 bent eleven speak spoon thinner ups volley
6/12 balance mantra phrase
6/13 counterattack edit italic jar page
6/15 #hands=self
6/16 sleeve
7/-13 *
7/-12 we
7/-8 family
7/-6 dynamic_$
7/-5 get_any say_more
7/-4 happene
7/-3 hm
7/-2 #hands=other next_to once_$ situation
7/0 #told=it/open #who=first/our-person #who=further/we ^_thing address advisor amber ample and_nobody bowle bowman
7/0 certain companion compartment cozy cutler discuss dusty electromagnetic evene galaxy game gunshot idle interior
7/0 intersection it_be jerry kirk lane lava leave_the logistics luke lush mean mediator molecular moss mourner
7/0 my_father over_my patchy_$ phenomena politics_$ relationship roadside sheik skinner sky sunny telephone trainer
7/0 turn_up unusual warmth we_seem what_happene witness wreath wreckage year_$
7/2 ^_number ^_staff buddy i_mean reception roll_back seminar smell son_school stream what_i
7/3 #told=my-person/unsaid ^_student among but_you hard_to have_the in_law it_doe lead_a meet nobody_know
7/3 our_treasurer parent_council same
7/4 abed aftershock amp aspect bilateral bodyguard bulb cantor colin comet confluence diverse external facade feud
7/4 focal gene hander lamp liaison liquid mean_for mention not_work periodic rehearsal resonance scene sorrow specific
7/4 subfamily thunderstorm visible wear wire wonderful
7/5 #told=i/is affection alec animosity barney bitterness bystander carbohydrate component configuration creature
7/5 detach encountere expectation fuselage hu in_the itinerary joey lin lovely make_it mike mirror number patch proton
7/5 reveal revelation rusty sage salomon scant school_$ separately shortstop skepticism strategic supernatural terrify
7/5 together touch trunk underly waugh
7/6 anterior bing chill contradiction decorative derivative detachment fascinate fiber fiery fresh genome
7/6 geographically goodness hitter homer hovere insect inspiration intensity juice late_$ messenger only_$ ovation
7/6 person_$ rather reasone rim slow stair synthesy tome trivia underneath valentin very wide
7/7 al apiece approximate bach backdrop blackberry cam charisma charm combine continuity curt disarray disgust episode
7/7 excellent finale flare four frame frantic fruit gadget gruesome hurl identical irony moro noteworthy perspective
7/7 pi pottery recast resilience robin rounder rude sadly schill signal sore sphere suspense taste triangle unseen
7/7 vein visually xi yahoo
7/8 :deliverable abba accuracy afar ask_for astonish awakene awesome barrage bottom caution chair chili choreography
7/8 col crust delight dial earnest erratic expression gloomy grim imagery lac lofty nose orchestral pasha peripheral
7/8 pessimism picture plum precede resemble sheet shoulder singl spiral then tuck voice width with yell
7/9 ambiguou annoy barb blend brisk careful differently energetic fairway formidable handy hole incredibly mo mullah
7/9 nasty plate prowess reminiscent repertoire sauce scorer sheer side singular strategist strength stumbl tomato
7/9 upright weave
7/10 arrow brace cautiou cautiously dash grasp groove hoop noodle penchant pessimistic react reference reply robe
7/10 substitute tang uneven viewpoint vocabulary z
7/11 authoritative ball bounc chip flier hymn lackluster lightly mirza piece point posture rhythmic scath silly
7/11 surprisingly tee thrust
7/12 advancer butt cartoon cheek decidedly exaggerate script shave upside wedge
7/13 digit g toe trouser
7/14 bold
7/15 flip relentlessly satirical
8/-3 about
8/-2 caretaker field seven
8/0 0_$ ^_someth arrive be_it be_mean centere compound courtroom crystal culture deposition dunn emotional empty
8/0 fielder fuller huddl kyle name_on orbital psychic ray sherry sim tenet vice
8/2 ^_grandparent mean_to nick sense
8/3 #who=first/our-authority be_that book_for leave morn nice real walk
8/4 #hazy3 afterward aide angel customer din discomfort distant excitement express functional garnett hang herb jeff
8/4 nucleu nugget observe strewn
8/5 #told=nobody/open acid anchore bell characterize correspondent deck dwarf guide hakim half homere interactive
8/5 neural nobody olive personality procession sample sens time_$ weep
8/6 abu account admiral analysis atom attachment beforehand brigadier burst cache capsule ceremonial cisco curiou deep
8/6 deliver electron excite explain facial geo indication informant interface keynote layer lemon lime loch managerial
8/6 meal midday particle peculiar prayer rational reese sensor seriousness shell sometimes soprano stationary twelve
8/6 vomite wept workout
8/7 affinity algebra attacker background bark broad chronology commander compell crouch differential disbelief elegant
8/7 fidelity flattene flung flute forward foul gentle grenade infield intelligence l lantern laugh layout leg magnetic
8/7 metz muscle operative periodically row sammy saxophone scoreless setup sigma signale simultaneou syed tablespoon
8/7 teammate three w
8/8 applause batter bean bickere broth c chuck closely command crack display drape fantastic fore highlight horn knife
8/8 leadoff massa noticeable occasion pence percussion pinpoint portfolio rattl reshuffle respective rib rooky simple
8/8 snack sort static
8/9 bare biographical courtesy decorate denote faction fit gossip ideally impress impressive individually intensely
8/9 laden letter mixture nicky pastry pick precision ripe rotate splinter strategically suggestion trumpet u
8/10 animate autobiographical bombard bump circle dress er feather ideological pragmatic predictable processor
8/10 reinforce remark reviewer shine simultaneously tell torque vocal warmly weakness yellow
8/11 #hazy1 dice eyebrow gul listen macro medium pea poetic projection referenc seasone straightforward sync
8/12 axis beard both decliner distinctly lid lyric narrower paste pulse stripe thumb
8/13 align be_me bounce distort homework swung
8/14 leaflet
8/15 pencil pin
9/-4 my_boss room
9/-3 alto elbow
9/0 a_bite courtyard engine forum i_think logistical one_of patchy porter practice_trombone terry trombone vibe
9/0 workshop
9/2 handover late module to_us
9/3 down_to explanation firewall wound
9/4 #who=first/it at_the be_hard crater f gill mediate not_know plot really vent
9/5 berry cockpit cook difficult function gamma glimpse group intense misunderstand offer opposite reporter
9/5 sensitivity statement urgency
9/6 activation antenna bety choir corner eject exterior frustration hard hypothetical inn leaf muse neuron pile plenty
9/6 rear reliever satisfaction swirl unpleasant vinegar watch
9/7 :hedge add alpha arch bizarre bruise buffy clarity commodore compass description difficulty equation feature
9/7 geopolitical informal inter j mat motive organizational profanity purport seemingly shade shrapnel splendid sweet
9/7 teaspoon the_same
9/8 afternoon ambrose analyz assemble audio clan counterpart crocker cylinder divisional envelope evident flour
9/8 foliage footage have_stop leno logical ministerial occasional philosophical pil pont propeller respectful sincere
9/8 solid tangl uncomfortable wicket wicketkeeper
9/9 baba bat book bore compose diameter disciple disk eclectic emphasize festive freshly gaze homemade informally
9/9 motivation narrator outline precisely recur reflective scoreboard sermon shout tip topic voic
9/10 #told=the-person/not amaze basket character color colore compress congratulation definite deliciou echoe element
9/10 equalize forehead gesture h humor launcher length momentum peel quirky remarkably seem storytell sum tim twitter
9/10 variation vertical
9/11 composite equalizer flair gainer joke mesh podium sesame session spicy subdu superb tactical thick verb
9/12 blunt bunch engrave hawkish invariably notch soup stride tightly wrap
9/13 defensively evenly fold ironic punch
9/14 broadly button pac prose sideway slice verse
10/-5 some
10/-2 atmosphere
10/0 ^_money floor hal shea
10/2 from_the information know_if tile
10/3 stakeholder the_parent
10/4 intermittent main task
10/5 complicate consultation dense dexter friction interpreter joint sadness weekday
10/6 arrange atta celestial deliberation disagreement dugout interact outfield oval piazza receptor tast testimony
10/6 valentine
10/7 clue coincidence flower functionality instruction lotu membrane molecule mystical spice surface unfold
10/8 aisle alia boucher circular code constructive delicate endless hooper mutually nan oate overlap raja refresh
10/8 sporadic tomatoe unconfirm underscore useful
10/9 accompany apex brief correlation dell distinct input laughter mora mustard pinch pitch skirmish startl trait
10/10 adorn bead bland entertain flash fragment hug improvise k overhead pepper puzzle resembl sincerity smoothly
10/10 spinner sprinkle symbolism tap
10/11 alternatively articulate clutch communique correspond duel flesh guest headway packet parallel spun thoughtful
10/11 toss year_0
10/12 birdy carrot coherent commentary constantly deflect gunner mut slender slip softly
10/13 blade brilliant crossbar gently melody odd scoop sharp tun
10/14 microphone thin
10/15 ring
10/16 clip thinly
10/17 tempo
11/0 communication do_not
11/2 ^_parent
11/4 clubhouse moment
11/5 e mound scattere sheen
11/6 cluster encounter gate myriad nash
11/7 discussion fluid front intrigue observation p table taha
11/8 abdominal complexity constant correspondence eyewitness finite key sonic vary
11/9 bright buzz characteristic helpful metallic poignant reflection regular scent sideline stellar tense unmark
11/10 analytical awe bari bin dialogue forth knot lateral malik mortar n paragraph pattern resemblance substantive
11/10 thing velocity
11/11 abdomen awkward brightly cameo column dazzl distinctive garlic ginger graph indicative occasionally precise
11/11 segment
11/12 contrast encode funny horizontal impression irregular lately ominou pause randomly rub salad tandem
11/13 header illustrate lyrical memorable perfectly polite positively random shadowy tail woven
11/14 bullish chop illustration prominently shape upbeat
11/15 sharper
11/16 clever cue dough onion thread word
12/2 other
12/4 mr
12/5 answer feel hallway someth
12/6 detail
12/7 depth interaction marquee spatial
12/8 anchor parameter
12/9 communicate dim elaborate finger glow gunfire hint
12/10 beam echo familiar flavor floral fruitful greet maneuvere rectangular rove
12/11 faint flank graphics imaginary jok outward presentation
12/12 colorful complementary hasan minc pale stack underline vowel
12/13 breadth calmly differe inspirational narrative platoon sticky
12/14 carefully grin stat wit
12/15 conciliatory notation pair tempere
12/16 curv
13/0 ^_we
13/2 share
13/3 in_our
13/4 around strange
13/5 locker
13/6 breakfast
13/7 exam_$
13/8 mollusk
13/9 backstage emotion ghazi insight mood nightly node
13/10 bravo entourage geometry keyboard one protein weird
13/11 array cinnamon consistency demeanor illuminate menu narrate rotation transcript vivid
13/12 flurry matrix str synopsy text
13/13 disparate fuzzy oddly sinister smooth terrific
13/14 excerpt neat smile
13/15 beautifully chord
13/16 crisp sketch
13/17 witty
13/18 loosely
13/19 dull wildly
14/3 shake
14/7 intimate server
14/8 cone
14/9 infinite snail
14/10 basil variable
14/11 convey dimension intrigu linear symmetry
14/12 binary similarity somber
14/13 curve geometric sequence subtle
14/14 texture usual
14/15 stump verbal
14/16 spin twist
14/17 humorou
15/8 gastropod
15/10 amino parsley
15/11 comment
15/12 alternate
15/13 candid cube dimensional intricate lively
15/14 contradictory triangular
15/15 amuse angle
15/17 bite
16/0 dynamic
16/2 ^_trust colleague
16/12 complement cordial
16/13 mix vector
16/14 assortment chat
16/19 nicely tone
17/5 between
17/14 bundle
17/16 interval
17/19 finely
17/20 neatly
18/12 conversation unanswere
18/15 message
19/11 feedback
23/13 different
"""
