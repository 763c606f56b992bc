"""What 7766 labelled problems teach about controllable: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "1257783ff5459816"
ANSWERS = ("no", "unclear", "yes")
ROWS = """
-23/-14 abolish
-22/-22 asylum
-22/-17 country insurer
-22/-14 rule
-21/-18 bankrupt
-21/-15 society
-21/-11 capitalism
-20/-23 visa
-20/-20 residency
-20/-13 annexation
-19/-22 city
-19/-19 state
-19/-15 system
-19/-10 repeal
-18/-19 decide
-18/-17 ordinance
-18/-16 no
-18/-15 lottery
-18/-14 cost
-18/-13 life scrap
-18/-11 ban enact
-18/-9 abolition
-17/-23 lease
-17/-22 hospital result
-17/-20 law
-17/-18 citizen
-17/-17 colony
-17/-16 appeal drink immigrant moratorium parole revoke trade
-17/-15 ruin
-17/-14 education legally
-17/-13 mandatory
-17/-12 divorce
-17/-11 impose penal politician prohibition
-17/-6 austerity
-16/-19 permit university
-16/-17 town
-16/-16 emigrate grant
-16/-15 deport
-16/-13 authority exemption registry
-16/-12 apply citizenship emigration exempt statute upheld
-16/-11 limit rul unconstitutional
-16/-8 compulsory subsidy wage
-16/-7 sell
-16/-5 tax
-15/-17 allow protection register sued
-15/-16 insurance landlord license national pension prison will
-15/-15 born fair immigrate permanently
-15/-14 liability marriage subsidize
-15/-13 age employer violate
-15/-12 certify declare diploma profession until
-15/-11 government restriction swiss welfare
-15/-10 abortion dutch embargo forbid war world
-15/-9 referendum slavery
-15/-8 secession
-15/-7 monarchy
-14/-17 canada county
-14/-16 charter preservation private
-14/-15 eligible federal sue uninsure
-14/-14 agency establish exception found licens restitution school suing
-14/-13 deportation federally federation guarantee immigration impoverish insure migrant status vote
-14/-12 canton constitutional copyright defunct disability guarante overturn rural they
-14/-11 adoption blockade bypass come_from music prohibit sport statehood taxpayer western
-14/-9 act cradle june nowaday
-14/-8 amend stringent
-14/-7 restrictive
-14/-6 govern
-14/-5 die
-14/-3 win
-13/-20 health
-13/-18 property
-13/-17 municipal
-13/-16 landmark
-13/-15 scholarship waiver
-13/-14 bachelor bankruptcy compensation medicine pollution polytechnic
-13/-13 annex closure cod deprive undocument unsafe
-13/-12 death iceland injunction institution
-13/-11 certification crippl divorc farm illegal provision workplace
-13/-10 ^_brexit accident brexit eligibility incorporation ineligible march officially smoker treaty
-13/-9 ageism decree enforce independence legislation regulation
-13/-8 occupation
-13/-7 disgrace
-13/-6 brink reform sanction unilaterally
-13/-4 entry strict
-13/0 because
-12/-20 dy
-12/-19 orlean rent
-12/-18 correctional relocate transit
-12/-17 foundation museum
-12/-16 diocese montana
-12/-15 homestead panama shut
-12/-14 asbesto environmental farmer heritage hous live restoration stricken
-12/-13 #when=first/was civil contract expire fertility haven institute municipality power protect
-12/-12 archive emission extension go induct liable seeker summer treat unemploy
-12/-11 accreditation care doctorate humane industry judge seizure slave
-12/-10 ^_capitalism ethics holocaust labor monopoly offender orphan quarantine recognize reinstate republic
-12/-10 requirement tuition wales
-12/-9 abandonment constitution history overhaul pass passport patent recipient sector segregation
-12/-8 abandon freedom legislature mandate precedent punitive unemployment we_lose
-12/-7 advocate approve discrimination ghetto internationally runaway these_day unless
-12/-6 control libel suffrage uk
-12/-5 altogether racism
-12/-4 adopt be_tell bureaucracy enactment membership neutrality outlaw public
-11/-17 lake owner refuge
-11/-16 los permanent
-11/-15 access beach temporary
-11/-14 #settled custody dam homeowner nurs railroad temporarily
-11/-13 clinic corporation deaf jersey michigan preserve
-11/-12 afford bail certificate dominion graduate handicap jail laborer lawsuit mental ministry occupational overcrowd
-11/-12 rename union urban waste
-11/-11 benefit convict court district endangere extradite fame forc fund north removal thrift unite young
-11/-10 abandone abroad administere brazil ced commonwealth compensate credit get_old magnet nation populou royalty
-11/-10 territory threaten winter
-11/-9 :exam bern centre dairy educator establishment eventual football head_office modernize prohibite registration
-11/-9 regulate reject save sponsor statutory supreme tobacco
-11/-8 autonomy choose colonial comply decade designation finland highest modern non refuse
-11/-7 :prize accept amnesty economy famine human invalid juvenile kingdom rebate soviet tariff taxation
-11/-6 apartheid be_break controversial dictatorship exclusion fail labour rate under
-11/-5 amendment eliminate quota
-11/-4 and_it handball imposition outright unjust
-11/-3 lose_the
-11/0 censorship communism
-11/2 master
-11/4 critic
-10/-19 facility
-10/-17 manager medical
-10/-16 metropolitan
-10/-15 enter island relocation
-10/-14 #hands=private coal disabl permission transfer wilderness zoo
-10/-13 aire arbitration casino historic homeless nonprofit purchase retirement road
-10/-12 affordable cayman council currently go_to naturalization retiree safe science scotia seek settlement shutdown
-10/-12 skyscraper surgeon wealthy
-10/-11 agricultural annually brunswick convention demolish destroy enrol ex indoor jurisdiction only ozone pollute
-10/-11 population restore separation strike treatment
-10/-10 central covenant demolition enroll exile franchise inhabitant kill marijuana owed postal regent renewal
-10/-10 threatene transplant violation
-10/-9 academy administer already childhood dependency extradition hockey lifetime not_enough paralyz prosperou
-10/-9 rancher reclaim south voluntary voucher warsaw
-10/-8 any_more applicant award birth breach climate exploitation fetu financially gay grande imprisonment many_person
-10/-8 noth professional raise ratify recognition refund sovereign sovereignty tribunal
-10/-7 #told=the-person/open and_five break cattle census dissolution footballer lockout oblige roe seriously starv
-10/-7 starvation stipulate trial tuberculosy unsuccessfully
-10/-6 campaigner conscience curtail deem down_in down_on enforc insane persecution platinum policy postwar rain
-10/-6 social tibet uphold virtually
-10/-5 august berlin boycott bust cap effectively eu inspector invade loophole overwhelmingly proponent punishment
-10/-5 qualify threshold tide
-10/-4 curb it_in mad unfair
-10/-3 ^_head punish
-10/-2 polish
-10/0 affirmative discriminatory remake tighten
-9/-17 angele colorado
-9/-15 estate
-9/-14 administrator headquarters pend probation suburb wife wildlife
-9/-13 businessman fee fresno fuel legal operate redevelopment rehabilitation tourism
-9/-12 change geneva headquartere landowner min paradise philanthropist physician study
-9/-11 ail anywhere burn collaps decommission elderly international lighthouse program sewer zon
-9/-10 aboriginal accredite alcohol bolivia catastrophe collapse consent dweller endanger fled foreclosure harm ill
-9/-10 illegally million money mortgage northeastern owe pioneer recover resettlement rink storm turnpike upstate
-9/-10 veterinary
-9/-9 #told=my-thing/was #who=further/they art automobile become buyer environmentalist foreigner high isolation
-9/-9 locality millionaire nationwide overtime privacy production propose sentenc theft
-9/-8 barrier beneficiary close collector factory foreign income jeopardize liquor loan minimum neglect poor repay
-9/-8 sweep
-9/-7 0_on ^_racism antarctic approval boomer career clause compliance consider depend_on economically everywhere
-9/-7 exclude forbidden formally hong industrialize lender media payment petition poultry prevent protest restrict
-9/-7 suffer supplemental thoroughbr ultimately whale
-9/-6 #hopeless ^_gentrification ^_red addict applicable boom breakup circa discontinu dismantle expulsion fraud
-9/-6 gentrification heart infringement like nationality over_$ pageant poverty prestigiou procedure quit refusal
-9/-6 remedy russia sale severely strap volleyball
-9/-5 bar change_direction cherish grow impossible inception japan liberate pact proposition prostitution provisional
-9/-5 successful this_country uprise watchdog
-9/-4 appraisal competition customer_in favor independent jeopardy jobless lower pandemic revolt small verge withdrawn
-9/-3 ai cruel
-9/-2 cow
-9/0 commune congress elimination entitl feudal now polio postage regime reunification revert revise stamp unfairly
-9/0 yet
-9/4 be_run
-9/5 self
-8/-16 pay waterfront year
-8/-14 case conservancy electricity liberty observatory reside resort suburban
-8/-13 fe mayor part return worker york
-8/-12 conservation construction coroner psychiatric reopen sanitation tourist
-8/-11 ^_exam chartere commissioner inaugurate older retire village
-8/-10 announce bishop borough chile employment examiner exist expansion flee forestry greater greenhouse husband
-8/-10 inmate laureate marry monument northwestern southern
-8/-9 ago auto catastrophic commission dioxide environmentally everywhere_$ immunity negligence northern paris
-8/-9 provider queen railway rita southeastern valley zone
-8/-8 antitrust anyth autonomou carbon custom daughter debt drought earmark enrichment eventually freez grade
-8/-8 imprisone influx litigation market maternity mother obligation regulator requir someday survive universal west
-8/-8 yale
-8/-7 ^_war allowance anna annual any be_rumour bid biggest dentist diabete elect en enclave failure financ gamble
-8/-7 holder jobcentre league learn_$ limitation metropoly multimillion por prevention prosecute repayment right rodeo
-8/-7 sole trucker war_$
-8/-6 and_she burgeon costly cum cure deposit expensive extinction home_be homeland hunger in_june issuance journal
-8/-6 lacrosse lax preferential premium price principality proper record red_tape tennis the_ministry the_state try
-8/-6 what_be
-8/-5 #told=the-thing/can abide ask_me big cheap china cinema come_down constitute election evade exce export first
-8/-5 for_me foreman germany illegitimate inclusion irreversible liquidation ni parliament participation proclamation
-8/-5 punishable reconsider renounc rewrite ruble stave unanimously voivodeship
-8/-4 ^_council absolute brother_drink burden deduction democracy disastrou epidemic fake oppose publish
-8/-4 redistribution rid scheme term till unreasonable windfall withdraw
-8/-3 ^_boss anyway be_always itself medal ninety re way
-8/-2 film inflation
-8/0 #told=thing/coming anthem baby bilingual breeder cheat communist confederation curl dare defy devaluation eat
-8/0 electorate invasion it_all liberal oppression outdate persecute proclaim quo recession renounce repression
-8/0 repressive technically title vaccination yes
-8/2 #told=i/again fix
-8/3 #told=my-person/open
-8/5 #who=first/i head
-7/-15 port
-7/-14 home rancho shelter
-7/-12 aviation capital coastal disaster donate police renewable unincorporate
-7/-11 aging centennial flood hazardou library mercury miner native neighbore rental rio sewage ship tech
-7/-10 be_out business coast emeritu formerly in_0 indefinitely industrial kaiser lumber mercy obtain ownership
-7/-10 reactor
-7/-9 affluent application athletics baku best birthplace blackout bureau cold completion creditor decision disposal
-7/-9 do_be endowment exposure fire grandfather import marin overdose plaintiff ravage renovate service suspend
-7/-9 terminate tertiary unrestrict waterway wildfire yacht
-7/-8 admission aged alleviate atoll auction bill buffalo couple coverage dependent devastate escape higher isle
-7/-8 lifelong livestock needy old require royal settler ski thrive tycoon valid
-7/-7 #told=everybody/unsaid #told=we/was alpine athlete authorize billion claim colonist commenc concentration dental
-7/-7 educate expand extraction firearm honorary interest inventor licence livelihood matron monarch nature percent
-7/-7 pesticide privilege professor reprieve river rumour seize sometime supervision wake weather worry
-7/-6 #told=my-thing/past ^_austerity ^_her ^_miss activist advocacy affiliat against argentine before ca cannot
-7/-6 countryside criminal dependence destine ensure fledgl generation guild halt ins intrusion know_with massacre
-7/-6 misuse newly practitioner reduce risk round_here side_with soccer standard stop_at subsequently these unpaid
-7/-6 viable wreck
-7/-5 #told=our-thing/was #when=first/past :decide ^_politician ^_train authorization borrower britain ceas
-7/-5 comprehensive conviction default embryo empower far he_will housewife imperial inheritance invasive lift lose
-7/-5 majority maker manufacturer my_client one_in partial partially partly play pregnancy radio secrecy set sex
-7/-5 textile the_bishop the_power the_skip verify whereby wholesale
-7/-4 #told=our-thing/coming ^_bureaucracy ^_man ^_young alp amateur april attempt botch bulldog cabaret candidate
-7/-4 childcare_be compete consequently consumption country_$ creation cutback directive dop duchy empire everyth_be
-7/-4 expectancy fourth genocide laundere not_$ notoriou our_market overdue rais reduction reputation revolution
-7/-4 ridden scam swan swine teen the_curriculum the_storm why_doe
-7/-3 :granted ^_why a_whole alone at_my beat ever forever nationally off_the pick_the sentence strip with_it
-7/-2 anyone cut double_maths get_the know_in mine spend up_at with_0
-7/0 accordance anti authoritarian beef capitalist centenary championship cigarette cosmetic crackdown criterion
-7/0 crusade crusader defamation defend deficit den denial domination electoral eradicate evasion favore fenc fest
-7/0 full guideline hate heyday hi i_run implant inspection introduce justify martial monetary nobility nobody_in
-7/0 onward parity peasant playboy practically progressive prohibitive regain rejection revive se socialist streamline
-7/0 surplu the_see thesis turkey ultimate unacceptable unilateral unnecessary unsuccessful veto weaken
-7/3 literature
-7/7 grammar
-6/-15 airport
-6/-14 brother evacuat harbor leas
-6/-13 block locate providence recreational riverside shipyard transport
-6/-12 after_0 anchorage evacuate hydroelectric month
-6/-11 area cleanup consulate damage evacuation las notify shore st vacation
-6/-10 assistance conservatory ecological engineer maritime occupancy priory refugee renovation toxic trip widow
-6/-9 #told=they/is affect corpus day detain discharg east fellowship fre future hydro interstate lawyer move napa
-6/-9 on_0 perish philharmonic pristine rebuild receive reproductive sanctuary southwestern tel telecommunication
-6/-9 timor victim waiv
-6/-8 ^_big agriculture arctic asset asthma behalf bridge canal cancer chateau commercial contamination deny dump free
-6/-8 gase guilty highway man might nova on_saturday pollutant rail reopene repair rich slum stampede trump
-6/-8 underground virtual vocational
-6/-7 alcoholic answer_to beaver broadcaster czar depression educational entrepreneur evict fam grand hast have_none
-6/-7 heir honor honore i_see inherit landslide lech limite migration mountain murdere natural nuclear organization
-6/-7 originally outside possession prior provincial psychiatry represent robbery termination unmarry uranium watersh
-6/-6 #told=i/was #told=person/not addiction alien alternative archaeology ballet beleaguer branch caroline catholic
-6/-6 collegiate conception confiscate deal defect difference_$ dignity distributor dollar dormant economics
-6/-6 equestrian erosion ethanol goal_difference goods grandad hall hardship harmful homicide i_sit inadequate
-6/-6 incentive initiat measure minute_a must nor not_allow of_my on_goal outcry pass_away pet portion prairie
-6/-6 prefecture pregnant prestige previously province repatriation runoff severe signature_from sister the_one
-6/-6 unlawful unlimite viability voluntarily you_can youth
-6/-5 #told=doing/undergone ^_best alcoholism ancestry consequence cornerstone curfew demand disease domestic
-6/-5 drink_again earn ease entertainer entity era existence expel fall festival forcibly gazette havel intend its jan
-6/-5 legitimate lessen lucrative marathon minute_with not_ask on_what override person_who pest petr plan prescription
-6/-5 prostitute pursue recovery relinquish sickness six_year skier smuggl sprinter surf the_agency the_song what_the
-6/-5 will_be win_$ wo year_of
-6/-4 #told=authority/is #told=my-thing/undergone argue at_easter ba before_0 cas collective consumer dat day_a
-6/-4 democratically dictator enrollment entire equivalent excellence fear foremost her_parent heroin importer jubilee
-6/-4 legality level_in lump mentally minority morocco nee originate pill proof regardless repatriat sar season son_be
-6/-4 tape_$ the_algorithm the_foreman the_hill the_trust the_world they_say unfit unify until_0 until_the upper
-6/-4 withhold yearly zimbabwe
-6/-3 #told=doing/past #told=person/undergone ^_landlord ^_rain be_look be_who beyond bureaucracy_$ century deserve
-6/-3 estimate girl glasshouse graduation hike how_the just_how last_thing maths_last mural other_driver ring_road
-6/-3 scandal society_$ somebody_$ such_thing the_fire the_jobcentre the_pandemic the_ring whatever_we
-6/-2 #told=he/unsaid and_we list mare motorway of_five tournament
-6/0 #told=this/is #who=first/doing a_new activism alter appraisal_$ babe be_make billboard category challeng champion
-6/0 clone contend contra counterfeit crime cruelty deed defiance demise disband discourage disproportionate drastic
-6/0 drastically either entrant erode exceed february fiscal fledg flemish forgery garment gross gypsy hamlet have_put
-6/0 have_say herd historically hog honestly_$ id inefficient infamou injustice invention invisible journalism
-6/0 judicial kid literacy look_at modernization my nanny natal not_do obsolete ostensibly overthrow person_have polo
-6/0 popularly pornography pow prevalence pro prove purge qualification racer reformer rein retake roller sham shelv
-6/0 skate slaughter smallpox socialism spearhead stagnant stud student substantially successfully supervise
-6/0 suppression synonymou tarnish thatcher the_customer the_school the_time theoretically thereby therefore tightene
-6/0 to to_do undermine unpopular unthinkable voter wartime
-6/2 coin look_after song
-6/3 grip phone_$ the_client
-6/4 purse reverse
-6/6 say_no
-6/7 der
-6/9 i_lead
-6/11 pop
-5/-15 phoenix
-5/-14 condominium evacuee san
-5/-13 aquarium recreation transportation
-5/-12 acquire boston downtown ferry marina offshore
-5/-11 ^_dad archdiocese clean doctor driver emergency level motel wait
-5/-10 acre bury cancel chamber convent dade levy maintenance merger near plumb station utility
-5/-9 #who=first/authority #who=first/my-person atlantic cleaner condition costa designate fisherman hazard hurricane
-5/-9 kidney lorry seaside shipbuild sick township volcano want
-5/-8 0_th aeronautic bas basin boulder cape cardiac close_the confidentiality confinement divert eastern expatriate
-5/-8 fishery gallon grandmother immediate install magnate now_$ primary reliant sea slot subsidiary supply trustee
-5/-8 unspecify
-5/-7 accord amelia antarctica arrest arson artificial baseball because_of cal charity clemency commute concession
-5/-7 consortium contaminate cottage cultural de dean degree destruction director el endemic equitable exclusive
-5/-7 felony florence give_me governor hill ice indigenou log_me luxury merchant my_career nickel ordinary our_deputy
-5/-7 outdoor postpone presently receiv regional shortage subway synagogue technology turn_0 whatever_my worcester
-5/-6 #told=my-person/coming ^_dialysy ^_fuel ^_vat absentee accidental administrative agreement allocate anthropology
-5/-6 auspice bangkok cancellation chemist cocaine complete convert current delivery_driver dialysy diversion duty
-5/-6 eminent enterprise fatal fuel_price get_to graze have_it honeymoon impend invest justice murder notification oak
-5/-6 ordain oyster payroll payroll_be populate postgraduate region safety sculptor secure soro spouse stake suffere
-5/-6 think_of traveller underwent unuse vandalism void walkout whatever with_what would
-5/-5 #told=her-thing/past #when=further/undergone 0_person ^_grandad able abuse admiralty agm_$ amount and_dock
-5/-5 animal artist back_$ basketball be_dead be_plan belove blanket border charitable conversion disappear dissolv
-5/-5 effect every_week exam fle for forty from_each increase indefinite insufficient isolate la median migrate
-5/-5 miracle my_phone news or_no organizer pardon participate persuad politics racketeer recipe_book reconstruction
-5/-5 relieve seiz sleepy sociology southernmost starter_$ sustainable tenure territorial th_and the_flat today toll
-5/-5 troubl twenty vaccine vat vat_on who_think
-5/-4 #told=authority/not #when=first/coming ^_inflation always_be avert avid band band_$ battere be_split be_take
-5/-4 bergen bestow bourbon brussel canoe cholera chronic dalton descent dream easier elk everyone expect experimental
-5/-4 extinct firm_have fly_and frozen fulfill go_through have_their he_drink hear_be hiv hold in_brussel
-5/-4 inflation_eat initiative issu july lethal lifeline loo lose_my macao marco me_what medalist negro never_learn
-5/-4 nhs not_for not_give nowaday_$ ours oversea owing parent_might peak penalty persuade playwright rape rapid
-5/-4 revenue rouge segregate siege sleep_on smuggler softball spoil sponsorship stay stop the_cold the_nhs the_sea
-5/-4 the_system them_and time_fly to_that too_fast transform two_finger ut vulnerable want_a week_since widespread
-5/-4 will_never worsen worst
-5/-3 ^_academia ^_football ^_funder ^_inspector ^_politics ^_tech ^_time a_classroom a_divorce about_it academia
-5/-3 and_dark assembly ballot be_invisible be_simply behind_the block_github bulldozer_come by_the care_about chain
-5/-3 chicago close_at control_$ cut_our diagnosis everyth funder_only github glacier go_at grow_$ hail in_anyth
-5/-3 in_chicago it_the junior junior_be laugh_$ launch lesson_feel maintain man_do might_not my_neighbour need_three
-5/-3 no_room none_$ nurse_leave old_person once_be only_want our_oak paper person_with politician_be read_any
-5/-3 rich_get rule_$ s see_in semester site_manager steel storm_$ survey the_diocese the_economy the_good the_owner
-5/-3 the_rich the_scaffold the_sunday the_way them_$ time_and unaffordable volunteer_any way_they we_keep what_do
-5/-3 who_have with_the with_those yes_$ young_person younger_one
-5/-2 #told=the-authority/not alone_and and_be anybody be_sell breaker child_$ day_do draw_up enough from_$ great
-5/-2 hang_on happy_with i_lose job keeper management_doe metre my_mate no_job nobody_volunteer nowhere responsible
-5/-2 room_for run_the shall she so_$ take_the the_coach the_piano the_train the_wind wednesday_and wrongly
-5/0 #told=we/past #when=further/unsaid 0 :absolute acceptable accession achieve acquittal adultery and_in anniversary
-5/0 appellate april_and ardent artificially as attain automatically backlash basque bloc blockbuster bre bred buy
-5/0 caste catholicism check chic cigar circulation class_$ coffer come_with commemorate compassionate completely
-5/0 comptroller condemn conform conquer constituency contest continuation contribution copa corrupt corruption
-5/0 count_the coup dah dame deadline debacle deter disadvantage disposable dispose disregard diva dixie doe_not dolly
-5/0 doom dub eas empowerment endorse enlargement equality essentially excessive explicitly fashionable fast feminist
-5/0 fin final finish_$ forefront fraudulent gold graft gymnastics handbook handgun harder harsh heartland her hinder
-5/0 ho homosexual homosexuality imbalance implement injection intervention iron irs iso it_rain killer kroner
-5/0 language legislative legitimacy liar liberalization lie madness meet_overrun melt member_have mentality mileage
-5/0 millennium mismanagement modify morally ne neo nineteenth notoriously novelist one_$ one_for opt oust out_of
-5/0 partition plague pledge popular posthumously precursor prescribe prevalent prone proportion punk rampant
-5/0 ratification regard relegate religion revamp reward saddle seasonally secular semi shrink significantly slam
-5/0 stardom statistical stigma strictly supremacy survival systematically taboo taint their_$ thief tier tolerate
-5/0 topple torture totally treason tu turk turnout un unification unlikely up_and upset usage venerable welsh wipe
-5/0 yuan yuh
-5/2 debate low_$ my_team on_monday sorry tough with_money
-5/3 fashion wash
-5/4 #told=my-thing/is of_a party scare textbook
-5/5 #told=the-person/has been jerk manifesto pas stupid
-5/7 administration bad
-5/9 forget
-5/11 revision
-4/-18 our
-4/-14 center
-4/-13 hear request residence
-4/-12 ^_whether apartment coliseum residential surgery warehouse
-4/-11 arena canyon cemetery college embassy father lodge
-4/-10 amusement campus church conserve consultant dead flight mall northwest pacific reef settle southwest thermal
-4/-9 board destination disappearance earthquake environment inland neighborhood oversee pediatric seminary smoke
-4/-9 specialist survivor travel
-4/-8 0_month accountant avalanche backlog civic commuter complication development mass monastery motorist patron
-4/-8 plantation quarry radiation resident
-4/-7 #hands=authority #told=thing/is adequate appoint attendance banda baton behind_me campuse caus congestion
-4/-7 freeway i_wait jury manor may my_first no_say on_each priest recently ruth southeast specialize speedway that
-4/-7 traffic tragedy tripoli tsunami undergo up_no vast venue
-4/-6 #told=thing/undergone #who=first/person ^_eight agre alma apply_for atmospheric back be_only berth blizzard
-4/-6 canteen commerce confine descendant desert dispute enforcement expert exposition extend finally foothill garbage
-4/-6 gorge gymnasium i_ask irrigation magistrate manslaughter me_out necessary ordinary_member ore overseen physicist
-4/-6 priesthood refurbish renown second_i situat taft theater ward_and where_i
-4/-5 #told=the-thing/past 0_second ^_relegate about_$ aftermath atomic back_i begin biopsy child_and conspire danger
-4/-5 depend desk_since donor down_the eternal exodu extension_be fertilizer firm gather_$ gift grower historical hut
-4/-5 i_gather impact infant inhabite jasper jointly lawful least librarian lung massive may_$ midland my_glove
-4/-5 my_stipend not_answer nutrition occupy operation over_for parent_$ pharmaceutical phone_in plagu portal possibly
-4/-5 preserv prompt raz relegate_on say_$ shanghai stand_$ stipend swamp the_council the_season theatre they_take
-4/-5 tonga total turn_down undergraduate whom with_better
-4/-4 #told=you/can #who=first/that ^_depend ^_ethics ^_everyth ^_life ^_nobody abort adeyemi agm airline alive
-4/-4 although_we and_his arid aspire at_nine at_person at_school away_on be be_now be_wait beat_us beauty believe
-4/-4 breed bribery by_a capitalism_$ caterer circuit create crow cut_$ december diagnose embezzlement encompass
-4/-4 envision execution expedition expense forester geography give_us global golf governmental gran herald his_parent
-4/-4 historian hurdle identification if imminent in_december insist instance kid_have last_night limbo list_be lyon
-4/-4 manufacture may_touch my_ex no_voice old_$ older_man on_order ordination peninsula perpetual playhouse porto
-4/-4 protective quarter regulatory remainder rent_$ reproduction risen season_over shield shipment smuggle solicitor
-4/-4 some_of son subdivision take_all teach_them toilet try_$ urgent wait_list wash_up whitsun yah
-4/-3 #told=he/not #told=the-authority/unsaid #told=the-thing/but ^_algorithm ^_referee ^_weather a_foreign afraid
-4/-3 algorithm_decide apart_$ at_half be_away be_hold be_how be_its block_the break_and carry_the cash coach
-4/-3 coach_pass day_of drink_i eat_it eight_of ethics_committee exam_be except farm_and fast_$ from_eight go_in
-4/-3 his_hear hope i_could i_just in_another in_february instance_$ it_they it_with knee letter_say list_come
-4/-3 maths_lesson me_five mum nhs_be not_vote off_$ or_not order our_bakery our_goalkeeper prize run salon
-4/-3 say_whether sell_the sign_with so_i sorry_$ staff_it stick_to student_be sugar talk_to the_coroner the_ethics
-4/-3 the_judge the_lower the_mountain the_pier the_sixth the_strike the_tender their_teacher thing_as to_his
-4/-3 trust_policy tuesday_$ us_two want_to we_get who_know world_$ you_get
-4/-2 #told=her-person/is #told=we/has been ^_headquarters ^_his ^_library ^_pay ^_recruiter ^_teacher ^_university
-4/-2 ^_wait ^_water a_car a_flat a_lottery already_be and_cry and_keep anyone_guess army august_$ bankrupt_$ baseline
-4/-2 be_anyone be_born be_think best_friend boil_at bother_$ buyer_have challenge childcare_cost coroner_find
-4/-2 cost_more count divorc_and doe_nobody europe family_$ february_$ fish_$ freeze half_seven hand_out hand_the
-4/-2 have_already head_chef hear_not him_about in_vienna instead_of it_since january keep_up lake_dry leave_no
-4/-2 lottery_$ management nobody_want on_trial open_day open_for organiser our_coach our_member our_only own_time
-4/-2 passage past_our peer_review play_$ politics_at poll race ring_at room_after row_lake run_in screen_have
-4/-2 send_all seriously_$ seven_$ since_april split_up staff_can still_put take_our teacher_pay tender_by that_nobody
-4/-2 the_depot the_flood the_glacier the_nerve the_sprint the_stroke they_ask they_get this_trade too_much top_of
-4/-2 train trainee_bring union_be university_$ van vienna wage_$ walk_past want_it week_for year_older yearbook
-4/0 #told=nobody/again #told=the-authority/undergone #told=there/not #when=first/can #who=first/her-person 0_i ^_get
-4/0 ^_pupil a_customer acceptance accountable adhere adherence adult advancement ager aim all_$ alley ambitiou
-4/0 and_all and_do and_sit angere arthrity at_a badminton bam battleship be_about be_all be_back be_up bicycle bogu
-4/0 breakaway candidacy centralize champ class classic clearance coach_be collar comeback commercially comparative
-4/0 competitive competitiveness complicity conquest consciou conservative consolidation convince cricketer crocodile
-4/0 crown crumbl currency dangerou darl date debute defeat definitive dementia denounc dent department
-4/0 department_meet derail determine do doctoral duchess duma economic ecstasy effort eh embryonic encyclopedia
-4/0 end_in english entirely eradication excess expenditure exporter extent fall_off feasible fine flu foothold
-4/0 for_anyth forget_the four_$ franc fur gam gender generic get_noth go_on goalkeeper governorate gradual guilder ha
-4/0 hamper head_be hereditary humiliation hurt i_coach i_leave icon incidence incorporate inferior innocence
-4/0 integrity intellectual ironically jean johanne judgment keep_the knowingly kronor largely less loom lose_$ lowere
-4/0 madame mae malnutrition manage maths me_a meddl mit mold monthly more_than mortality murderer nante nascent
-4/0 nationalist newspaper nonpartisan nostalgia not_grow not_in ny obese obesity obsess opium opponent outbreak
-4/0 outscore overrun pan pav peg piracy plaque pledg politically popularity powerless premature prematurely
-4/0 presidency pretext prisoner promote proposal purity quad qualifier rap rebellion recapture recruiter reformation
-4/0 reign relax reorganization replica resist retaliation rethink retrospective revival riot separatist sept servant
-4/0 shame shortfall skip_the slash soar solidarity soon sooner sperm standardize staunch stoppage struggle success
-4/0 sunday_night suppress surfer swallow tar tattoo teach_it teacher_$ temptation tenth test the_inspection the_table
-4/0 the_wife thieve this_year throne thus too_late toppl town_and traitor triple tuna tyre undefeat universally
-4/0 unprecedent validity vanity vehemently vet vol vow while_the whiskey whole winner with_them withdrawal work_at
-4/0 year_and
-4/2 0_be apprentice draft german halfway it_take promotion suit the_high the_music to_one way_of
-4/3 :create a_form bet judo not_open
-4/4 chew deflation fight introduction of_mine slang slap sunday_and
-4/5 doing fascist good karate label the_morn und
-4/6 easy pap
-4/7 flop fringe motivation_go overwhelm
-4/9 ^_procrastination procrastination
-4/11 pen
-4/14 do_the
-3/-13 child
-3/-11 company get_a pharmacy principal
-3/-10 community
-3/-9 belong boat whether
-3/-8 be_sign forest hospitality let_me music_$ you
-3/-7 :tells ^_whatever association employee gaffer passenger project see_it sign_off
-3/-6 #when=further/past #who=first/her-thing about_my and_the as_an become_a blood donation fly have_my household
-3/-6 i_fail in lobby man_on second_$ teacher thousand thursday_and uncle whether_the worth
-3/-5 #told=the-authority/again #who=first/everybody ^_everybody ^_stand ash bank begin_$ better bound chang_the
-3/-5 day_be double due fail_and field_be glove_$ go_quiet goe_to granddaughter have_close have_one he her_about
-3/-5 lamb_be lock_the minute_for my_farm my_nine new on_friday pay_for research salary the_lunch to_whoever town_$
-3/-5 up_from
-3/-4 #told=our-person/again #told=that/can #told=their-thing/unsaid #told=they/open #told=they/unsaid
-3/-4 #who=first/everyone ^_park app_say ask_twice asylum_interview be_doing be_draw be_print by_law can_i data_and
-3/-4 date_move figure_$ fire_service for_good his in_three learn licence_for low lunch_with my_asylum my_friend
-3/-4 my_pupil my_transfer no_exception not_fair of_her of_this painter pallet_get parental rais_my respite rest
-3/-4 rest_$ restaurant result_$ s_be s_turn sail same_morn should_have sign since_whitsun sit_four sit_there
-3/-4 sixteen_room still_open test_come the_record the_respite the_surgeon their_lab transfer_request two_year
-3/-4 wait_outside week_with
-3/-3 #told=authority/past #told=charge/unsaid #told=they/can #when=first/open #who=further/their-thing 0_june 0_s
-3/-3 ^_ai ^_capital ^_hail ^_still admit ai_be allergen allow_to at_mass attention_span be_eat be_just be_used
-3/-3 big_tech blossom blossom_on body boss_and burn_down by_his call_me camp cap_the childcare cope cost_too
-3/-3 dead_since decide_who disjoint disjoint_$ door_so double_book drink_$ dy_before each_and employ end_at
-3/-3 exam_measure farm_where feel_disjoint fight_over fill_in five_time football_$ for_nine full_stop get_cut go_up
-3/-3 goal her_mother history_of i_join i_read improve inherite inside_$ last_instance leed may_not measure_noth
-3/-3 memory_$ mill move_in my_gran my_home my_second never_meet not_count not_stop noth_to one_and one_mark one_out
-3/-3 our_ward out_in part_timer phone_on principal_have programme re_mark register_$ rule_mean science_block section
-3/-3 senate she_have shop shop_i short_of signature sit_on swimmer table_$ take_person take_twenty the_cherry
-3/-3 the_coin the_couple the_lecture the_paperwork the_reception the_regular the_science the_work they_still
-3/-3 this_town torn twice_this until_when us_the whatever_i
-3/-2 #told=my-thing/unsaid #told=they/coming #told=you/has been #who=further/he ^_all ^_brother ^_city ^_custom
-3/-2 ^_interest ^_modern ^_phone ^_rural ^_sister ^_winter a_girl a_motorway a_profession a_say a_scandal a_teach
-3/-2 about_money aisha all_depend allot allotment_go always_the and_none and_want another_town anymore anymore_$
-3/-2 anyth_$ archive_in as_of auditor baritone be_against be_dark be_finish be_impossible be_over best_mate
-3/-2 board_meet can_take change_it church_hall class_and conservatoire contract_be court_give date_$ day_one
-3/-2 december_$ decide_what delete_the deploy_$ diocese_$ disgrace_$ drawer_$ driver_on dy_$ dy_and every_year
-3/-2 exam_board fifth film_of find_a five_year for_six for_that foreign_diploma friday_i from_september get_richer
-3/-2 going_to good_$ government_have grandma green_$ have_dy have_send have_sign high_street holiday hygiene i_carry
-3/-2 impossible_to in_july in_primary in_school interest_rate internet it_three its_last january_it job_for keep_me
-3/-2 keep_out kiln kiln_$ leave_to lie_on life_be lock_up make_in mental_health miss_my money_in my_drawer my_leave
-3/-2 my_parent my_reception need_six need_that neighbour_be never_really new_owner next_year nobody_tell noth_here
-3/-2 now_the nurs_be oclock_on on_any on_my on_thursday on_tuesday otherwise ought our_best our_licence our_load
-3/-2 our_product our_village over_0 over_six overrun_by paper_be paper_for person_like phone_have pitch_be plastic_$
-3/-2 print put_our question_for rain_$ ready_at recruiter_ghost refuse_to run_from saturday_and say_maybe seal
-3/-2 sit_behind six_$ skip_in small_charity social_media someth_happene somewhere_in sport_$ stay_in street_$
-3/-2 switch_our system_be system_reward tech_own tell_off test_in that_green the_allergen the_boss the_church
-3/-2 the_city the_conservatoire the_consultant the_franchise the_grade the_lot the_result the_script the_stall
-3/-2 the_stand the_top the_tribunal the_witness they_have three_tuesday tide_low to_find to_hand to_them too_short
-3/-2 touch_it two_question underfund village_lose vote_$ weather_be whether_our which_be who_sit whom_the will_always
-3/-2 winter_here would_still wrong_thing year_the you_like
-3/0 #told=doing/again #told=everyone/unsaid #told=my-authority/not #told=our-charge/past #told=our-thing/has been
-3/0 #told=that/has been #told=the-charge/open #told=they/again #who=first/we 0_in ^_slt ^_social ^_tip a_disgrace
-3/0 a_lady actually all_about all_this all_week already_$ and_can and_every and_say answer_be as_it at_$ at_least
-3/0 at_seven back_the be_cut be_have be_still be_useless be_work beaten belt borrow boss_say both_side bother
-3/0 boundary bride budget by_order calf centimetre change_that climb coach_leave come_out customer_$ cycle derby
-3/0 dy_on enough_for every_winter exit folk for_him for_month full_of fun_$ get_it gig group_be guess_$ ha_$ have_an
-3/0 have_set have_tell her_phone hip hundr i_never i_still in_april in_europe in_his in_leed it it_at it_too joiner
-3/0 just_a just_the kid_$ kilometre know_yet lady_in leave_for let life_$ like_it like_of market_be maybe_next memory
-3/0 more_for ms my_partner my_way next_month nine_and not_a not_order not_respect not_think not_up objection office_i
-3/0 office_set old_lime on_sunday one_boy order_of other_candidate our_contract our_door our_open our_valley
-3/0 outside_the patient patient_family person_off plastic point_and practice prefect_rota promise public_transport
-3/0 publisher pure queue_behind ready retain richer richer_$ room_at room_be ruler say_yes see see_what seven_week
-3/0 simply since_my six_and sixth_form slow_$ slt so_that team_and term_and terrace_$ that_be the_badge the_bench
-3/0 the_edge the_hospital the_internet the_like the_organiser the_port the_sample the_signal the_team the_toilet
-3/0 the_vet the_wake they_ring this_world ticket_$ to_have to_my twice_$ two_$ two_day university_rank until_two
-3/0 up_the ward_only week_after week_of weekly weld what_a when_he while_we who_write window_and with_our work_all
-3/0 wrong_and young_man
-3/2 #told=that/is #told=they/not ^_lose ^_ofst and_a be_for below card cat client_be fall_asleep great_$ into_the
-3/2 ofst pulp pupil should take thirty
-3/3 ^_essay ^_since blow day_not dose i_put i_shout imposter it_and my_watch postcode racist the_hour trainee um vs
-3/3 ward_$ wip
-3/4 ^_hopeless an_old i_draw in_general many_tab oclock pig rendere revers stick_in the_browser the_master we_meet
-3/4 when_it which
-3/5 ^_need documentation i_answer i_look i_train little not_friend the_crew useless
-3/6 #who=first/the-thing action hopeless
-3/7 #who=further/this boot time_management
-3/8 ^_confidence ^_public chart
-3/9 ^_french my_department
-3/11 statistics
-3/12 ^_can
-2/-16 build
-2/-13 park
-2/-12 lock
-2/-11 next
-2/-10 depot deputy parish pipeline
-2/-9 developer manila out_after safeguard
-2/-8 builder but_the i_clean pier respect tell_me
-2/-7 assist connection crash help mile nurse psychologist serve
-2/-6 #when=further/not architect can electric for_each founder illness investigate make_a merge per reserve secondary
-2/-6 someone_else terrace
-2/-5 #told=the-thing/undergone #told=you/not ^_because be_get charg coma drug everyth_$ file finance for_a give
-2/-5 it_can local meet_on my_day my_field pallet premiere read_$ reason recycle red rig same_as sit_the slot_be so_my
-2/-5 spare swim to_the wrong_paper
-2/-4 #told=the-thing/was #who=further/it 0_to :person ^_canteen ^_this a_break a_red a_set age_i and_give be_talk
-2/-4 break_on burnt bursary candidate_in consideration diary_i easter_$ ex_be exhibition fire_door gp_surgery grandpa
-2/-4 his_own i_save i_turn improvement in_with lab_meet language_i last_$ line_0 manager_say month_for my_licence
-2/-4 normal not_yet off one_day only_take out_when over_by photographer pool price_go room_the rota_and sell_my
-2/-4 stop_the tb the_0 the_bursary the_march the_next the_road think_that unable us_have visit week_alone what_can
-2/-4 will_not
-2/-3 #told=doing/is #told=our-charge/can #told=the-thing/is #told=there/again #told=there/has been
-2/-3 #who=further/the-authority 0_no :light ^_prison ^_reception ^_scholarship ^_snow ^_visa a_child a_cup a_kidney
-2/-3 a_poll a_website air and_he and_mine and_one apprenticeship be_post begin_this best_apprentice board_refuse
-2/-3 born_with build_$ by by_ten caption card_and case_and chef_throw cherry_blossom child_do crete deadline_by
-2/-3 diocese_want discount discussion_$ doc doctor_in dog_$ every_swap feel_in finger_and five_in for_discussion
-2/-3 for_under form_i from_january go_before half_term headquarters_say home_office in_hospital in_one it_yet
-2/-3 lose_two market_$ month_the my_claim my_grandfather my_sabbatical my_sister nerve_go never_make ninety_minute
-2/-3 no_feel nowhere_to of_class off_each once only_it out_i out_my play_drum poll_station recovere ring_i rock sand
-2/-3 saturday_on say school_i school_in she_look skip snow_close so squad_of still_look supermarket take_ninety
-2/-3 tell_there the_academy the_age the_annual the_bin the_clinic the_federation the_final the_health the_list
-2/-3 the_month the_placement the_quarry the_rent the_september the_trade the_tumour them_for then_$ throw_pan
-2/-3 timetable_and to_end to_look train_them tumour two_page until_then ward_be week week_0 weekly_$ where_it
-2/-3 without_me work year_ago
-2/-2 #told=everyone/past #told=our-authority/not #told=the-authority/coming #told=the-authority/open ^_company
-2/-2 ^_drama ^_health ^_shift ^_technology ^_yesterday a_black a_business able_to afghan after_and after_christmas
-2/-2 against_us all_our and_half and_this and_two and_with as_every as_if back_on be_able be_drink be_her be_nineteen
-2/-2 be_publish be_their be_thirty be_undone book_go burnt_in by_lot call_centre car care_and change_$ close_our
-2/-2 cohort concert copy_$ could_say count_my crop crumb cut_in desk_in dna dna_test do_now down_0 draw_by duty_list
-2/-2 eat_everyth end england erasmu ethics_board evene_we event every_other everyth_at fair_to father_of fault_and
-2/-2 fell final_on for_special from_a from_above from_sunday gate_duty get_there give_you go_down grinder guide_$
-2/-2 hail_on hand_rear hang_in have_do have_fill have_me have_pass have_run he_dy hire hire_someone hospital_he
-2/-2 hous_association hq huntington i_earn i_hear idea_$ if_i in_an in_six interview_from it_that july_$ july_and
-2/-2 know_and late_for leader_give leave_after like_this log_in london lose_0 manage_the meet_every my_interview
-2/-2 my_mum my_post need_ten no_copy not_change not_rul off_four office_send on_i on_penalty one_will only_the
-2/-2 only_to or_we our_town our_trust ours_to out_and over_fifty paperwork_be perhaps_they photo_$ plan_the post_be
-2/-2 print_0 promise_i ref request_go review_be rul_on say_she say_they share_out sixteen so_no stay_on still_to
-2/-2 talk_of team_say the_better the_college the_decision the_deputy the_duty the_embassy the_examiner the_foundation
-2/-2 the_gift the_grinder the_hut the_knee the_mark the_mayor the_notice the_overtime the_sister the_vice the_visa
-2/-2 the_wednesday them_be them_every there_will thirty_year this_half three_room thursday_for ticket to_use track
-2/-2 trainee_of trip_and turn_my twenty_year undone undone_$ used way_as we_do we_may wear_a when_$ who_get who_you
-2/-2 will_know with_anyth with_every without_it work_by would_hand year_be
-2/0 #pictured #told=doing/coming #told=he/again #told=her-person/unsaid #told=her-thing/has been
-2/0 #told=her-thing/undergone #told=my-authority/open #told=person/coming #told=she/coming #told=she/open
-2/0 #told=that/undergone #told=the-authority/has been #told=the-person/but #told=their-person/unsaid #told=there/is
-2/0 #told=there/unsaid #told=thing/but #told=thing/open #when=further/is #who=first/their-person 0_at 0_kg
-2/0 0_kilometre 0_october 0_sharp 0_shift 0_st 0_until :daily :event ^_could ^_deaf ^_dementia ^_good ^_grow
-2/0 ^_hospital ^_if ^_insurance ^_kit ^_measure ^_pension ^_perhaps ^_poor ^_private ^_regional ^_rent ^_saturn
-2/0 ^_school ^_sell ^_society ^_supermarket ^_uncle ^_vocational ^_wage ^_wrong a_proper a_room a_senior a_squad
-2/0 a_teacher affair_with after_march agency_be ago_$ all_0 all_in all_mine all_nine an_affair an_operation and_i
-2/0 and_lose and_share and_staff and_that anywhere_$ arrive_in as_their ash_dieback ask_about assistant_be
-2/0 assistant_have at_eight at_head at_lunch at_weekend attention audit autumn_if away_in batch_of be_abolish be_die
-2/0 be_double be_fell be_first be_frozen be_full be_give be_in be_last be_pure be_shut be_squeez be_throw
-2/0 be_underfund be_write because_the before_$ before_he between_two black blood_group born_in burn_in burnt_the
-2/0 business_$ by_heart calendar_and call_in can_stay car_$ car_park childhood_$ circle_have class_i classroom_$
-2/0 close_date close_on close_until collaps_in come_on commit cord cost_$ could_come country_be custody_hear
-2/0 dark_when deaf_club decide_$ depot_goe die_$ dieback do_noth do_someth doctor_say doe_as door_in down down_over
-2/0 drama else_$ else_on empty_since equity_be fall_on fault fell_on find_$ fire_brigade first_lesson five_day
-2/0 five_oclock flat_on floor_$ for_an for_seven for_the for_them foreman_$ forty_minute four_minute friday_at
-2/0 from_before fund_in generation_$ get_$ get_leave get_nowhere ghost_everyone girl_in goe_on great_uncle hall_$
-2/0 hand_$ have_apply have_cut have_destroy have_leave have_let have_need have_open have_our have_ruin have_wreck
-2/0 he_read he_visit hear_about hear_noth height her_to here_do here_we his_cousin his_wife hold_a hold_my hold_our
-2/0 holiday_$ hospice hour_at hour_contract how_be i_as i_make i_should i_walk if_they in_english in_how in_seven
-2/0 integration it_show its_knee january_so job_centre kenya kill_small kill_the kit kitchen_table knee_$ know_$
-2/0 last_to latin law_nobody lease_on leave_$ leave_on leed_$ let_the lift_at like_ours like_us long_and lose_his
-2/0 make_our mark_be master_student may_or may_the me_at med meet_$ mentor_be metre_of milk mine_in minute_to
-2/0 money_now month_they mother_$ move_out movement much_$ much_time my_evene my_foreman my_little my_paper my_part
-2/0 my_shift my_thesis nearly need_an never_going never_see never_seem new_head new_year next_time night_with
-2/0 nightmare no_clue no_more no_respect nobody_under nonsense_$ not_come not_exist not_how not_keep notebook_go
-2/0 noth_change now_a nurs_council of_each of_march of_money of_pupil of_when office_will old_lady on on_in on_its
-2/0 on_merge once_on open or_may or_so or_they oslo other_site our_choir our_class our_exchange our_hut our_side
-2/0 our_warehouse our_way out_only pair_and panel paper_come parent_these part_in pasture pay_0 pay_and pay_in
-2/0 place_at poland practice_manager price_$ private_equity problem_$ progress pull_down recovere_$ regatta
-2/0 rehearsal_room repository resit result_of ring_the rota_be rotterdam ruin_the run_and run_by same_hour saturday_i
-2/0 saturn say_thank scheme_take school_like second_day sector_be send_at send_my september service_be set_the sew
-2/0 share_for she_would shift_i shiny_new shorten shut_on sign_last since_august slot_0 so_by so_it social_worker
-2/0 somali someth_going speak_somali staff_$ stare_$ start_over step_on stop_for story_$ student_have subject
-2/0 take_them teacher_say tell_to tell_us term_i test_$ that_noth that_stop that_way the_air the_airline the_archive
-2/0 the_brass the_card the_child the_country the_doctor the_father the_home the_hospice the_kiln the_kitchen
-2/0 the_lease the_long the_mural the_north the_plane the_play the_poor the_postcode the_printer the_river the_room
-2/0 the_scale the_scan the_shed the_swim the_trainee the_traineeship the_weather the_wed the_winter the_woman
-2/0 them_the then_go there_and they_bury thing_up third_and this_morn three_hundr ticket_be time_they to_code to_come
-2/0 to_save to_tender to_their today_have touch_$ trade_$ trade_be traineeship tree_be trip_be two_brother two_third
-2/0 typo under_forty underfund_$ unfair_to until_i until_next us_at usher vocational_train wait_on want_shiny want_us
-2/0 wave we_be we_go we_leave wednesday_the week_a what_else what_goe wheat when_they where_be whether_we which_the
-2/0 who_doe will_tell window_shut word_for work_from work_have would_be wrong_blood year_have year_there year_until
-2/0 you_do you_have zero
-2/2 #told=it/again #told=they/has been ^_drop ^_regular ^_six ^_spend ^_struggle after_two ask_$ ask_in at_about
-2/2 bin_about box_$ brake but_they chop_onion come_back desk_be downhill drive feel_a fifty firm_and focus_$
-2/2 four_evene go_since have_two have_used he_would home_match horse_$ i_manage it_as lad_i land_$ last_row
-2/2 leave_their loave lodger lol lol_$ manager_$ mark_$ morn_by not_read not_understand note_i our_play piano_$ plain
-2/2 queue saturday_staff say_0 second_oven sheet_have show_$ someth_i split talk_with tear_at tell_who the_dose
-2/2 the_eye the_head the_knot the_log the_mice the_note think_about to_practice too_nice too_thick walk_out
-2/3 #who=first/the-authority academic and_well any_of at_small avoid bad_habit be_responsible by_half chat_and
-2/3 disorganise face_the fear_of feel_$ feel_i flat for_it halfway_through harvest he_leave hopeless_with how_to
-2/3 i_mentor markete_be maybe_my next_week nineteen open_on our_assessment peer rank small_talk so_he take_it
-2/3 team_mark the_book the_tile twenty_minute watch_$
-2/4 #told=thing/not advertise after_a assertive at_eleven bedtime crush glue never_be not_assertive not_seem radio_$
-2/4 see_$ sequel the_first thing_i think_the trainee_i
-2/5 ^_jealou ^_perfectionism and_have behind_$ by_me direct evene_i every_performance foot hour_$ it_twice jealou_of
-2/5 on_an pronunciation_$ the_last the_radio the_second
-2/6 ^_chapter and_now article browser morn_$ sign_up take_me who yeah_$
-2/7 #who=first/my-thing ^_do ^_git git
-2/9 #who=first/thing ^_prioritise judg maths_$ prioritise where_they
-2/10 #told=doing/unsaid french too type
-2/11 #own3
-2/14 #own1
0/-17 us
0/-12 0_and ^_the nearby refinery tenant
0/-11 #general dock gas land mesa
0/-10 burbank contractor mansion memorial reservation reservoir tunnel twa
0/-9 accommodation adjacent attorney attraction cove exploration former franklin hub plaza proximity ranch stadium
0/-9 supervisor terminal wade water
0/-8 aurora burial cabin coral disruption episcopal flown fort foster france gateway gulf habitat infrastructure
0/-8 islander join laboratory location ocean petroleum plant prudential pueblo resource rutherford sheriff suppose
0/-8 teach tram us_$ wharf winery
0/-7 ^_it adjoin airway ande archaeological archbishop aspen attend attendant availability billionaire biological
0/-7 biologist bring canary cooke discover displace do_$ dormitory ecology ecosystem electrical elementary equipment
0/-7 faculty financier furnace geological hayward hectare hospitalize humanitarian i_only irene leisure marc methane
0/-7 methodist mineral miss_the mobil my_daughter neurological northeast office orchestra outly outskirt pandas
0/-7 parkway petrochemical playground plead privately put_my radioactive relic rescu respiratory sierra solar spa
0/-7 sprawl superintendent technician think tobin treasure trinity underwater undisclose vacancy vicinity vincent
0/-7 virgin warn whether_i willie woman
0/-6 #who=further/my-thing aboard accessible agent airfield airliner although ann another aquatic archaeologist
0/-6 archipelago arrival artifact as_a associate auditorium barge barrack beacon blackwater botanical boulevard boy
0/-6 brewery capacity carol carry cathedral cedar chapel chemical colon construct consular cooper copper counsele
0/-6 course courthouse creek cruise curator deceas dedicate detention developmental discovery divinity each_of
0/-6 explorer firestone fish flora food glen go_into grandson i_get i_would installation investment ken kilometer
0/-6 lafayette lagoon legacy lur mary mason mercer mission missionary more_$ naval night_and not_on official
0/-6 outfielder overse oxygen pavilion pedro peggy polk president provide quake regency relief remote rosario saint
0/-6 scientist shortly stan stolen strand stress_$ sumatra sunrise take_out tanker tate the_evene the_practice
0/-6 therapist timber transmitter tribune troy vacate vessel vineyard would_have
0/-5 #told=my-thing/can #told=person/is #told=the-person/is #who=further/the-thing 0_it :change :comparative ^_one
0/-5 ^_other abduct ame app appliance approximately arbor astronaut astronomical auburn banker baxter be_do brew
0/-5 burglary burke capsize cargo carnival cause cavalier civilian confirm consecrate convenience councilman coyote
0/-5 delay delta designer devastation discharge disrupt drainage dune dwell embattl emirate entrance epicenter
0/-5 eruption ever_$ expo expressway finch flore fossil fountain freight friday_$ gasoline geology hangar hearst hit
0/-5 humidity i_suppose in_write indict injure insulation jordan know landfall lecturer loot major mar marsh meadow
0/-5 mechanic medicinal mellon migratory mirage my_brother my_patient night_$ nursery occupant oil oiler on_wednesday
0/-5 outpost pam panda paper_$ patel piedmont pilgrimage planet poisone pond primarily priority psychiatrist rector
0/-5 rehearsal_and remain replacement rescue researcher reunite safely salaam salina salmon salvage sao scarce scenic
0/-5 seismic shuttle significant sloan snow sociologist space spokeswoman storage strawberry switch_on taxi the_blood
0/-5 the_merger the_number those traveler up_$ urg utilization vacant ventilation veteran visitor vista volcanic
0/-5 wealth wellington you_ask
0/-4 #told=i/but #told=person/again #told=she/unsaid #told=the-thing/unsaid #told=we/unsaid #when=further/can
0/-4 #when=further/was 0_year ^_another ^_kid ^_mum a_table abbey accommodate across_the active addition additionally
0/-4 advise advisory affiliate aggravate airplane altitude ambassador an ana ancient ap asteroid attic autism
0/-4 automotive autopsy avenue bakery bali ballroom barcelona barrow basement basilica bath be_with belle beth biology
0/-4 blanco blank_$ blaze brewer broadcast brock brokere by_at captive cardiovascular carpenter certainty chapman chee
0/-4 circumstance cocoa communal complex concern conference conjunction consul continental corridor counsel counselor
0/-4 count_$ crane cyclone dealership defendant depart deplete desperately develop distress diver dolphin downstream
0/-4 duke early ecclesiastical eight_day elevate else elsewhere enable erect extensive fac fate fay federate financial
0/-4 four_day freighter fume furniture fusion gallery grace grave greenwood grocery have_ask havoc haye hear_$
0/-4 highland hijack holt house humanity i_be i_count i_miss immediately impair include induction inlet inspect
0/-4 inundate jazz job_in kensington king laker least_forty likely line_manager liver lobbyist lori loss luc maid
0/-4 make_up maria martin maximum megawatt mel memorabilia mercantile meteorological minister minor misdemeanor
0/-4 modification morgue mozambique mrs_okoro navigation navy nay nearest negotiate neighbor niece not_back not_my
0/-4 now_and okoro on_$ open_$ operator opportunity organic other_and over overland pardone physics pianist pilgrim
0/-4 pilot planner plutonium pneumonia polar possibility potential potentially prince princess prominent prosperity
0/-4 protocol publicist quality release representative review roc route sacr sales second security she_say shift
0/-4 sickene single_week six_minute slain soho source specifically spill standstill start_at submerg substantial
0/-4 sufficient sunset sunshine symphony table_for temple ten_minute terminu therapy thereafter three_build torch
0/-4 tract trash trauma tropical truck under_0 underway unit unknown unsolv upgrade upscale valuable venture victor
0/-4 voyage warden warm wednesday without worse yate
0/-3 #told=doing/was #told=her-thing/unsaid #told=it/past #told=my-authority/past #told=our-charge/not #told=that/open
0/-3 #told=thing/unsaid #told=we/undergone #who=first/his-thing #who=first/nobody 0_copy 0_for 0_pass :activity
0/-3 :intend ^_an ^_grandpa ^_legal ^_you a_joke a_junior a_laugh about_every affair agency_say all_of and_down
0/-3 answer_$ assessment_be at_bar at_four back_and backup basically_$ bay_0 be_low be_off before_i blind build_and
0/-3 bus by_text can_tell catere ceil cent change_too charge club dad day_off dead_by every_second final_letter
0/-3 flat_at for_us four_month from further glove goggle gym happen have_get have_hear have_risen him_the how_it
0/-3 if_you in_flat in_this kitchen_to lady laundry list_for log login market_stall mate_$ material me_not mean_noth
0/-3 minute_in monitor month_$ move_to much_i my_knee my_last my_line my_sample need need_the nephew night_shift
0/-3 not_make of_the open_at pay_him pride purpose record_$ renew result_be run_0 run_on sabbatical say_anyth
0/-3 school_be sheep shift_be short_in since_monday stand_on swap take_off ten_at tenor_come text_on th_$ the_answer
0/-3 the_boat the_far the_police the_staff the_timetable the_warehouse there_$ they_do though three_doctor through_a
0/-3 time_out timer to_someone trout tutor_group twin_i typo_in us_all us_with vehicle voice_in way_the what_my wifi
0/-3 with_no work_$ would_need year_i you_$
0/-2 #told=he/past #told=my-person/not #told=our-person/coming #told=our-person/unsaid #told=she/past
0/-2 #told=the-person/was #told=you/unsaid #who=first/charge #who=first/my-authority #who=further/there 0_again
0/-2 0_minute 0_you :body ^_culture ^_mark ^_neighbour ^_noth ^_patient ^_pharmacy ^_redundancy ^_row ^_teach a_fall
0/-2 a_final a_future a_group a_stroke a_time after_eleven after_half again_the age_limit and_after and_safety
0/-2 and_short anyone_on assign at_home aunt average back_at be_be be_block be_buy be_close be_coursework be_extend
0/-2 be_final be_four be_lose be_pull be_them be_when before_anyone before_read before_that between_them buy_a by_four
0/-2 carer_for classroom close_them confirm_it could could_have could_we count_for coursework crisis cub cut_off
0/-2 daughter_school day_how day_so december_the deputy_post do_my drop_out dry dry_$ dy_in dyslexia early_and
0/-2 eleven_day equity euro_on evene_before evene_in evene_when every_0 everyth_we exam_to exchange fail_the family_i
0/-2 farm_$ federation_have fellow fill_it firm_be first_and fix_my for_everyone for_four funder future_$ get_his
0/-2 go_mad go_under goalie goggle_at going_on goodbye goodbye_$ happy have have_begin have_for health_and hear_and
0/-2 hello_i her_the hers_$ how_much hull i_apply i_click i_ring i_used i_work idea_what ill_and in_class in_that
0/-2 internship interview interview_be it_close it_stay it_used kraków last_try later later_and lathe learn_on learner
0/-2 leave_his leave_in like_mine liquidator look_on maintainer manual_in mark_have mark_under marriage_be me_as
0/-2 mean_i meet_the mine_i most_morn music_school my_accent my_age my_door my_form my_grandmother my_probation
0/-2 my_scholarship my_story my_third network night_crew nil nil_$ nine_evene no_goggle no_meet no_second noise
0/-2 not_let not_lift not_meet not_offer not_start not_take not_value not_wear noth_i now_my off_my office_and on_at
0/-2 on_depend on_it on_nine on_our on_site on_that once_more one_can open_them option our_club out out_by
0/-2 out_yesterday outsourc panel_meet panic patient_in pension_age period person_ask person_do phone_the physio_room
0/-2 pipe post_to practice_room print_$ pump put_her quiz_$ read_out read_that record_be record_in redundancy
0/-2 redundancy_be repeat_it replace request_sit rush s_by safety_go school_put scrap_the secret see_them shift_start
0/-2 shop_$ sign_and sign_be since_week singer sister_wed sleep sleep_and so_we special special_school stand_at
0/-2 standard_have start_in still_talk stop_$ strongest summer_$ sunday_no supplier suspect syria take_five talk_about
0/-2 teach_assistant teach_in team_open teenager_in test_and test_for th_i the the_app the_apprenticeship the_audit
0/-2 the_county the_coursework the_extra the_graduate the_house the_manual the_moment the_museum the_old the_only
0/-2 the_payroll the_physio the_plan the_prefect the_programme the_rest the_round the_site the_spr the_squad the_twin
0/-2 they_chang this_$ throw_out ticket_and time_at to_it to_this to_twenty too_and twenty_euro two_week
0/-2 under_consideration under_it unit_$ until_have visa_lottery vote_and wait_0 wait_for wait_since we_carry we_have
0/-2 wear_no wed weekend_rota whoever_be wind year_from you_be your
0/2 #seen2 #told=charge/not #told=he/but #told=he/open #told=it/is #told=my-authority/but #told=my-authority/can
0/2 #told=my-charge/again #told=my-person/but #told=my-person/is #told=nobody/is #told=that/again #told=they/was
0/2 #told=you/again #told=you/is #when=further/coming #who=first/the-person 0_bus 0_february 0_have 0_point 0_poster
0/2 0_rule 0_set 0_time :inner ^_always ^_boundary ^_discipline ^_doe ^_even ^_fear ^_key ^_lab ^_learn ^_make ^_nail
0/2 ^_new ^_of ^_overthink ^_paperwork ^_recognition ^_self ^_should ^_stair ^_twelve ^_while ^_with a a_better a_hall
0/2 a_newly a_pen a_perfectionist a_quarter a_question a_queue a_sieve a_wall a_wheelchair about_allergy about_how
0/2 accent_$ administration_$ after_myself after_that again_at again_that again_third all_say all_three also_the
0/2 altere always_late and_afterwards and_b and_for and_forget and_neither and_not and_remember and_so anybody_for
0/2 apply_to around_nine as_captain as_its as_treasurer as_well ask_any ask_anybody assertive_$ assertive_enough at_me
0/2 at_midnight at_parent at_random away back_row back_with bad_at bag_$ barely basically be_also be_angry be_any
0/2 be_avoid be_black be_chaotic be_dull be_empty be_find be_forever be_fuzzy be_pointless be_rubbish be_scrum
0/2 be_someth be_ten be_train because_they bed_0 before_a before_it beginner_in behind_them bigger bind blank_page
0/2 bonus book_to both_time bottle bring_a bronze bronze_age but_can by_my by_two cab call_i call_phone chair_of
0/2 chang_what check_the child_to choir_i clap clinic_$ close_get cloth code_the come_across comment_$ commit_message
0/2 conduct consistency_in contract_say cook_be cool copy_the count_in cover_it cross_when crutch cry_$ day_as
0/2 debate_club dentist_be department_i difficult_$ direction_$ dismiss do_any doe doe_anyone doe_it door_for door_i
0/2 double_$ dr drawer_be dull_$ each_day each_lesson each_think eat_the enough_say enough_with esol_group every_evene
0/2 every_one everyone_in ex_and excel execute experiment faculty_be fail_at fall_at fall_out far_$ february_and
0/2 feel_flat fence fifty_minute figure film_it fine_and fitness fix_by flat_$ flat_be floor_the for_any for_everybody
0/2 for_room fork form_arrive form_be fortnight_$ forty_time founder_i four_family four_that friday_and friend_in
0/2 from_memory front_of funeral_be fête gentleman get_five get_me get_reopene give_him glaze go_$ go_of goe_out
0/2 goe_quiet going half_my hall_for hand_and handwrite_$ hardly have_and have_answer have_keep have_pay have_still
0/2 have_to have_turn head_$ head_a head_decide hear_from hear_me heart_$ helpline herself_$ him_and hopeless_at
0/2 hour_before hour_each hour_this hour_we house_$ how_$ i_always i_blow i_buy i_chang i_conduct i_drop i_eat i_edit
0/2 i_explain i_facilitate i_feed i_freeze i_guess i_hand i_hire i_mix i_must i_notice i_order i_own i_play i_rush
0/2 i_stay i_switch i_take i_talk i_the i_wash i_wish in_clinic in_coat in_from in_march in_nine in_such in_them
0/2 in_when inspector_ask instead interview_and it_again it_alone it_down it_off it_pop it_start it_up it_without
0/2 jumble jumble_sale jump_in keep_leave keep_put key_to know_that lady_at language_$ last_attempt last_eight
0/2 last_three late_that later_$ laugh_at lawyer_say lead_$ lead_have lead_the leave_over lecture let_go let_it
0/2 let_other lie_in lift_in like_$ like_that line_and line_up long_$ look_for lose_about lose_their louder love
0/2 mainly man_and manager_i manager_so march_and marta match_and matter_$ maybe_the me_it me_neither me_ten mean_$
0/2 mean_and measure_the mentor_have mine_and mine_not monday_run more_patient mostly_the motivation_mine mr_lindqvist
0/2 my_0 my_baby my_board my_coach my_contract my_cv my_data my_duty my_fitness my_lower my_mark my_mentee
0/2 my_portfolio my_pottery my_report my_research my_retro my_revision my_six my_sourdough my_staff my_strength
0/2 my_study my_subject my_sunday my_teach my_teacher my_thing my_tuesday my_volunteer my_ward name_$ need_for
0/2 need_work neither never nine_week no_$ no_list nobody_laugh nobody_listen nobody_sign not_and not_dare not_find
0/2 not_gel not_good not_look not_patient not_plan not_rung not_show not_stick not_turn noth_leave now_i nowhere_$
0/2 number_$ nurs_for oboe oclock_$ of_an of_breath of_department of_everyone of_it of_paper of_school of_sixth off_0
0/2 off_since offer_it on_average on_crutch on_night on_reception on_time once_i once_in one_another one_know one_who
0/2 only_i only_read or_might or_ten order_come other_need our_co our_committee out_cold out_from out_loud out_on
0/2 out_with over_a overthink_$ paperwork parent_evene parent_on path patient_daughter patient_enough patient_i
0/2 patient_into perfectionist person person_twice phone_for phone_i phone_it phone_while pick_one pillow plan_for
0/2 plan_i plan_lesson pointless pointless_$ poster_i promise_a pupil_copy put_up question_in quiet_for read read_them
0/2 really_do really_have refuse_her regression renewal_be report_i request_be research_have review_i revision_be
0/2 rota_$ round_in run_off same_eleven say_fix say_leave scale_in school_and scrum_master seal_and season_$
0/2 second_one second_week seedl self_care self_doubt sell_out set_off share_one she_may should_be sieve sieve_$
0/2 since_march since_new since_spr since_then sing_$ single_one sit_$ site_have sleep_$ solo someth_about
0/2 sourdough_starter spr_$ squad staff_and staff_do stairwell stand_about still_get stockroom stop_on stop_turn
0/2 structure_$ struggle_with such sunday_at sunday_the supervise_have supper supplier_list tbh tbh_$ teach_and
0/2 team_be tell_any ten_week that_might that_they the_baby the_balcony the_bank the_bowl the_car the_contract
0/2 the_count the_debate the_entire the_fence the_fluid the_fête the_instrument the_jam the_jumble the_lad the_lead
0/2 the_microphone the_mill the_oboe the_on the_order the_pair the_pass the_patient the_picture the_plenary
0/2 the_pottery the_problem the_relay the_restaurant the_safety the_seat the_service the_substitute the_survey
0/2 the_talk their_spark them_say them_to then_a they_close third this_season three_time thrice through_my thursday_i
0/2 ticket_for til time_a to_just to_know to_page to_school to_seven too_long tour tractor treasurer_i treasurer_of
0/2 trend trustee_i turn_off tutor_put two_customer two_hundr type_the understand_the up_first van_$ volunteer_rota
0/2 volunteer_to wait_$ wait_and want_my ward_i ward_sister way_$ way_i we_change we_practice we_spend we_would
0/2 wed_cake week_before week_i week_on weir what_that when_somebody where_to which_one whole_of wild wish_i
0/2 without_count without_lid work_and work_i workshop_and would_call would_nurs write_and write_in wrong_by year_dy
0/2 yes_to
0/3 #told=my-authority/was #told=the-authority/is #told=the-charge/unsaid #told=this/unsaid #who=further/nobody 0_a
0/3 0_line 0_oclock 0_up :mass ^_behaviour ^_every ^_forget ^_give ^_gym ^_hygiene ^_ladder ^_nineteen ^_no ^_practice
0/3 ^_read ^_stress ^_subsidy a_week address_be all_eight always always_have and and_how anyone_else apparently
0/3 apparently_$ apprentice_i approve_every arrive_after as_my assessment_in b_and bad_with badly_$ be_beyond
0/3 be_eleven be_guesswork be_nearly be_organise be_show be_slow be_weigh because_my before_every before_they birth_$
0/3 born_$ both_my bread_from bully buy_0 calendar camera_off card_for carer_and carer_on centre_and change_in
0/3 chapter_0 class_forget club_i club_will come_off compare_$ confidence_in conflict cupboard_$ day_after dead_and
0/3 deadline_be department_be deploy dire dirty drip driver_have eight_$ eleven_the email_to every_month
0/3 everyth_always excuse february_it feedback_give final2 five_minute fluid_chart for_her for_sunday fraction
0/3 framework gel generally get_make get_past go_back goe_blank going_badly good_at guesswork have_become have_six
0/3 have_start have_three have_you hello her_aunt hers his_tablet homework_and i_chair i_cut i_hang i_hold i_know
0/3 i_promise i_tell in_assembly in_meet in_september in_swedish in_what in_without invoice_go iron_in it_come it_have
0/3 it_will january_and jump last_ten learn_the let_her lidl long longer_know lose_it machine_$ mainly_$ make_$
0/3 management_be manual many_iron mark_a me_but me_her me_include me_since me_they me_vs meal_$ meet_i method mine_$
0/3 mine_from minute_on miss_$ mistake_$ monday_$ money_be mostly mostly_$ mould music_cupboard must_make
0/3 my_apprentice my_group my_handwrite my_intern my_job my_kitchen my_laptop my_lesson my_mother my_prefect my_record
0/3 my_saturday my_three my_trainee my_two name nearly_do never_ask never_once new_carer night_girl nine_of no_time
0/3 no_to noon_$ not_name not_right not_say not_suit not_there not_wash noth_write oclock_and october october_$
0/3 of_control of_nine oh on_call on_one on_six once_a open_in organisation our_cleaner out_again out_the overthink
0/3 own own_crew page_of paint paper_slip pass_to patient_and patient_be piano place_since platform_team play_the
0/3 polytunnel pot present_and put_off report report_to resistant retro right_$ rota_have row_and row_at rubbish
0/3 rubbish_at seed seventeen should_$ since_birth since_we single snooze so_far soft_on someth_and spe spread stall
0/3 still stitch supervisor_in swedish swim_and switch_off take_0 take_more take_no teacher_ask tender test_take
0/3 thank_you that_do the_afternoon the_autumn the_break the_bus the_date the_drawer the_freezer the_friday the_gp
0/3 the_grant the_holiday the_inspector the_integration the_junior the_kid the_main the_question the_queue the_return
0/3 the_shelf the_town the_van the_wrong they_go thirty_one this_have three_client three_day three_different ticket_i
0/3 time_so time_to to_approve to_heart to_parent to_pass to_stop too_many too_quiet towards train_and turn_$
0/3 tutor_mark twice_i twin_be unless_i until_march until_sunday up_for usual_$ violin walk_in when_a whenever_i
0/3 whenever_the whether_my who_keep will_ever with_more with_mould without_a wobble would_like write_this you_see
0/4 #misplaced #told=authority/can #told=my-charge/was #told=that/coming #told=the-person/can #told=we/again
0/4 #who=further/doing :meets ^_0 ^_i ^_loneliness ^_statistics ^_twin a_client a_row a_student aa abnormal
0/4 accomplishment acronym adamant ally and_by and_four and_person anonymou anticipate article_der as_soon as_we
0/4 ascent assassin at_every authentic authenticity bae balance_$ bar_0 battl battleground bazaar be_$ beck beg
0/4 beginner bend betray biography bipartisan birthday bitterly blatant bleak boss_of both_$ bothere bracket breakout
0/4 breast budgetary bur by_monday carrier_bag cart cha chang channel_$ chef cleric clerical client_want clinch
0/4 coincide come_next comedian confident consecutive convergence convertible cook_for cordon coupe creativity
0/4 credential crossover cv daddy dae date_from date_on dee defection defence definitely dem denomination der_die
0/4 desk_and dictionary die_das dilemma disagre disapproval disarmament disc dismal dissatisfy distinguish dog
0/4 dog_train doll domain dong doubt duck dunk duplicate eight_year eleventh embrace endorsement energy_$ envy erase
0/4 eta face farm_be fat fiction five_$ fluctuation foe form_tutor full_by fundamentalist gag gap_in ger get_0 get_one
0/4 get_up gigantic gloriou goat graphic grease greenback group_$ guess gum han heavyweight heck helmet helpless
0/4 herself highly hmm_$ hostility hotly how_my huh i_close i_keep i_set idea_noth in_$ in_front incline incompatible
0/4 incomplete incursion indifferent indispensable infiltrate inject inner insider installment interrogator intimidate
0/4 intimidation investigative it_could it_should khan know_whether lar lat le leap les liberation lim limelight line
0/4 live_on loneliness lowly lu magazine mali many_idea marginal me_be me_only me_who meaningful mentee militant
0/4 militarily misguid mistakenly mitt moth motion muller my_safety my_time mythology net never_tell night_before
0/4 night_nurse nine_day no_discipline not_going noth_about notion novelty now_he of_work off_again ofst_come on_me
0/4 only_talk open_a order_for painful parliamentarian payday peacemake pedal penetrate pennant perceiv perceive pere
0/4 perfectionism_$ peril persistent person_i phony pony pork practice_$ pretend procedural procrastinate_on provoke
0/4 prudent puck purely pursuit radically rafter raj rana rarely ratio read_what rebel recipe_for recruit recruitment
0/4 refuse_his regrettable relegation relevance representation resistance responsible_for restrain resurgence retreat
0/4 reversal riddl rightly ring_my romance rotten rubber rust sag sampl saturday_$ scare_me seat_plan second_year
0/4 secretive sensible shameful shin simpler sincerely siz sluggish snatch soon_as specification spectacle spite
0/4 spreadsheet squadron squandere stab stain stainless stand_up start start_the stature stem student_and stun
0/4 sunglass sway sweat sy symbolic tabloid taller tam team tell_my ten_run terribly than_the that_come the_channel
0/4 the_door the_drive the_firm the_fridge the_inner the_logo the_manager the_night the_student their_phone them_from
0/4 there_until there_yet this_for thriller ti to_every to_say to_write toddler too_little too_trust trademark
0/4 transformer treacherou trek tri triumph trust_with turnover two_have two_person ugh ugh_$ ultimatum under_me
0/4 undercut underestimate unreliable upcome utterly vengeance vigilant vinyl violently vision ward_manager warfare
0/4 we_fight weaponry week_and what_to when_we wherea wife_doe windy yo you_would yourself
0/5 #told=this/has been #who=further/my-person 0_only ^_procrastinate ^_revision ^_say ^_thirty ^_whenever about_0
0/5 accusation ace across_my adapt advertiser age_$ aggressively akin algorithm alignment allegiance amir and_me
0/5 arrogance at_sell autobiography autumn ay backbone badly batman battle battlefield be_more bearer bleed blond
0/5 bloody bo bon bout buildup bureaucratic by_accident by_noon call can_not capitalization captain_i carpet ce
0/5 chairmanship chin combat combate commando compare compatible considerably consultative costume craven cup curtain
0/5 dear determination difference digest dilute ding disappoint discredit disguise dissent dumb emblem erotic essence
0/5 ethic evil fabulou falsely farce feat fis forbe formulate fungu futile gangster garnere geniu glu gong grass gruel
0/5 guerrilla hammer hare harmless harvest_$ have_end have_never head_drop hugely humiliat i_have i_send immensely
0/5 imperative implicit importantly incapable inevitably inflate instrumental insurgency interpretation intolerance
0/5 irresponsible it_$ journalistic kan kim laptop leather likene likewise liner lira literally lok manipulation mao
0/5 menace metaphor militia minute_i moderate moo motto move_our my_class na narrowly nasal nationalism nominal
0/5 normalization not_one noth_get novel nudity of_every our_school ourselve paperback parachute pass_$ phenomenal
0/5 plaster plumber pois pol procrastinate professionalism progressively promise_the proportional provocation put_the
0/5 ra racially racket radical rat reformist rehearsal_$ remember_the repeatedly revenge rife roundup rout safety_talk
0/5 sample_$ satan scratch sele selfish share_the shortene side_$ simplify skull speak_$ specter speculative spotlight
0/5 statistically steadily stereotype stick_$ stunt superiority superman tae teach_$ tell_the the_gate the_job
0/5 the_member the_person the_recipe the_resident the_toddler the_volunteer the_wash them_since timely timetable
0/5 tomorrow troublesome twelfth unchang underwear undoubtedly unrealistic vanguard vigorously wallet waxman weathere
0/5 whistle_$ widen woo wool yet_$ ying zee
0/6 #seen1 #told=my-charge/past ^_buy ^_me a_copy a_natural accordingly adaptation adjust all_over all_that anarchist
0/6 and_0 apparatu arbitrary arrogant awful axe bang be_mine be_too bibliography blitz bravery brutally buster
0/6 calculate calmer cartridge childminder chunk clad clau cobra comedy comfortably comparison compression
0/6 conservatism conspicuou contender contestant contraction could_not crawl cre credible crook deeply deliberate
0/6 devise dicken dictate digitally disarm divide downside drag easiest easily eclips edge edition ego enormously
0/6 entirety epic escalate every_rehearsal extremist fabric fad fairy fantasy favorite fi foolish foray fracture funk
0/6 genre gramm head_of how_i i_supervise i_want i_write image imprint in_a incarnation incompetence incorrectly
0/6 infiltration insignia ire jihad jo just_do knockout lens leopard letter_from life_balance mandarin me memoir
0/6 miniature monkey monster murderou nam needle nerve_$ nonetheless not_get notwithstand objective obscene offend
0/6 offshoot orient outlook overview patriotism plural poetry poorly prediction preview pronounc pros pullback puppet
0/6 recipe referee restraint ri rigid rs ruthless scenario shaky sharply shoe short shrunk silent skin springboard
0/6 steak stray strongly sufficiently tally tame tax_office terminology the_invoice the_shift the_tax them thigh
0/6 too_soft ty unofficial unopene vampire version vie virtue wag what_it with_be work_life year_old
0/7 #told=we/is 0_page ^_put ^_sleep ^_tell absurd ante apt barometer baseless batch be_good be_sit bias blatter bunny
0/7 camel cinematic clamp contention depiction detractor divisive entrench exceptionally extremism fabricate fade
0/7 famously foil forthcome from_me germanic giro grader harshly hierarchy horse i_give idea imply improbable
0/7 incorrect ink interprete jun like_a marginally math meaningless methodology militancy naive nak nerve nonfiction
0/7 numbere onslaught opu our_stall perfection perfectionism persona phone pistol portrayal quarterly rationale
0/7 realism regiment remix rendition run_$ screenplay sensibility slight spiegel spine squash squeeze sticker
0/7 submission sweater tailor the_administration throat through_the thug titl tory transparent treatise tumble ul
0/7 underdog vastly velvet vogue wrestler wrist
0/8 ads advertisement aggressive ballad banner bye centrist copy courageou decisive deliberately disguis firmly
0/8 flexible flush form glance gown hamburger in_my insult kung lag lazy loser mere mislead mistake modestly off_in
0/8 outrageou par pie pocket promotional prophet pundit quantitative question respectable scot sentiment sid soften
0/8 stance superhero synchronize time veil
0/9 #told=thing/can ^_documentation ^_when abbreviat albeit anthology beast consistently could_do cry cynical do_with
0/9 finish flick forcefully forehand grappl habit ideology inaccurate jaw lace ladder leader lil literal now_we overly
0/9 ploy push rabbit reprint ribbon ridiculou rifle sausage scarf slim slogan squarely stubborn ugly uphill victoriou
0/9 waist wick wow
0/10 because_i das decisively insert nine propaganda public_speak skirt tilt
0/11 backward for_my parody runner skinny stiff styl tactic
0/12 confidence discipline heel lame myself satire stage tongue wrong
0/13 be_my lip pronunciation
0/14 my_own yeah
0/15 i slide
2/-13 we
2/-11 bay
2/-10 assistant drown when_i
2/-9 baker garage
2/-8 ward
2/-7 #when=first/undergone ^_where where
2/-6 #told=it/was be_one do_i send_me tower
2/-5 0_week here know_it most or
2/-4 0_the nurse_on plane say_that store that_$ the_ticket younger
2/-3 #told=i/has been #told=she/not #who=first/you 0_march a_and a_trainee answer_my asleep_in each_time eldest
2/-3 every_single give_them have_miss instructor lounge me_four not_hear noth_$ order_$ place take_eleven the_band
2/-3 the_call them_back them_i without_ask yard
2/-2 #told=my-charge/but #told=our-person/not #told=thing/again #told=this/not #who=first/she #who=further/person 0_so
2/-2 ^_bite ^_lately ^_low a_common a_man a_problem ask_him ask_the book_the call_to comment_on even explain_the
2/-2 first_0 five_of four_and from_what front_row granddad group_can handover_$ have_both hit_the i_enter i_stall
2/-2 i_stand in_confidence involve it_weigh kid_from lad_at learner_keep make_me me_i me_the morn_a my_floor
2/-2 my_grandson my_instructor my_placement my_wife no_place not_much not_touch of_house person_on problem read_her
2/-2 right_job run_a since_about sit_at speak_about split_$ stall_$ star stop_talk student_go studio the_draw the_gym
2/-2 the_nurse the_page the_pension the_tenor the_three think_$ throw to_explain to_talk we_need write_down
2/0 #told=charge/has been #told=charge/is #told=his-thing/past #told=i/can #told=it/coming #told=it/not
2/0 #told=it/undergone #told=my-authority/unsaid #told=my-person/again #told=my-person/undergone #told=my-thing/not
2/0 #told=nobody/can #told=nobody/has been #told=our-charge/undergone #told=our-thing/can #told=person/past
2/0 #told=the-person/coming #told=this/was #told=we/but #when=first/has been #who=first/their-thing #who=first/this
2/0 #who=further/her-person #who=further/our-thing 0_0 0_c 0_last 0_november 0_row 0_short 0_singer ^_client ^_club
2/0 ^_daughter ^_delivery ^_everyone ^_flour ^_goalkeeper ^_hm ^_induction ^_journeyman ^_kitchen ^_lot ^_lunch
2/0 ^_management ^_maybe ^_medical ^_nine ^_physio ^_placement ^_relation ^_remote ^_rota ^_sixth ^_sometimes
2/0 ^_swimmer ^_teamwork ^_trainee ^_ward a_boy a_committee a_date a_friday a_gap a_hole a_meet a_minute a_postdoc
2/0 a_resident a_signature a_tuesday a_volunteer across_our actor after_each after_eight after_warm agency_send
2/0 alarm_ring all_be all_know all_see although_the always_a always_put always_run an_issue an_owner and_come
2/0 and_everybody and_find and_move and_patient and_tell and_their and_thursday another_one answer_before around_here
2/0 arrive_without as_long ask_he assistant_do at_rehearsal at_table atmosphere_$ attitude_in away_and away_from
2/0 away_game b_can bandsaw bank_letter be_different be_dire be_forty be_go be_healthier be_i be_kind be_nine
2/0 be_nobody be_open be_park be_pay be_see be_since be_slip be_stronger be_this be_three be_tir be_us because_it
2/0 between_us ble blister boat_and book_in book_on box_tick boy_i breakfast_$ bring_it buy_in by_then by_three
2/0 by_word care_$ carer carer_of catch_in catch_up centre_$ chaotic_$ child_in choir_have class_doe cliquey clockwise
2/0 code_club cold_$ collaboration_between colleague_have colleague_who collection come_a come_into common_language
2/0 communication_with company_say complain_to coordinate copy_my copy_of correct_my corridor_be cough culture_could
2/0 dad_and dad_coach date_of day_later day_with day_work decision_make department_$ desk_at desk_when differently_$
2/0 difficult_to dig_up dirty_and do_and doe_the donkey door_at drama_with drift_apart driver_leave drug_round due_on
2/0 eat_with even_have every_idea every_lesson every_night everyth_with examine explain_$ face_$ face_to fall_from
2/0 family_have far_side fear_or feel_welcome few find_them finish_at fish_at fit_for flatmate_and flood_$ floor_be
2/0 foal football_team for_eleven for_everyth for_purpose for_thing for_thirty for_you free_period freeze_$ freezer
2/0 friday_in from_outside from_ten fryer gap_$ gate_$ general get_another get_drop give_away glove_box goalpost
2/0 goe_in going_well guess_the hand_me hang_it hang_up happene_$ have_$ have_call have_drift have_ever have_hint
2/0 have_make have_only have_overrun have_rung have_tast have_too have_work he_do he_may healthier healthier_$ healthy
2/0 heat his_mate hm_$ hm_the hold_one hold_person hole_$ home_in hour_to how_he how_we hunt_for i_both i_finish
2/0 i_lend i_let i_measure i_meet i_show i_support import_it in_august in_five in_lane in_last in_to inclusive_as
2/0 induction_here into_one ipad it_but it_difficult it_for it_get it_turn it_when it_worth junior_$ keep_my key_be
2/0 kick_off know_for label_off lack_a lane_0 last_week last_year late_and late_each leadership_$ leave_at
2/0 leave_before leave_egg leave_someth leave_without leo lesson_be letter_for library_have life_in lift_$ log_on
2/0 look_good loud_that luck_$ lunch_$ lunch_club make_my many_meet march_i me_before me_no me_see me_so meet_have meh
2/0 middle middle_of milligram minute_at minute_each miss_on model money_$ month_end morale_$ more_inclusive more_join
2/0 morn_and morn_out move_my much_that mud music_on my_aunt my_eldest my_learner my_life my_question my_read my_rota
2/0 my_salary my_seminar my_stammer my_student my_ticket my_tool my_trainer my_uncle name_be nappy nappy_in near_$
2/0 need_two new_member next_day night_i night_out no_work nobody_answer nobody_really norway not_communicate not_flow
2/0 not_follow not_live not_person not_pull not_reach not_trust not_very not_write november_and now_wait numb
2/0 number_do object oclock_my of_$ of_birth of_drain of_me of_pressure of_structure of_what off_around off_by
2/0 off_with offer_a officer old_and on_chapter on_four on_her on_or on_their on_too onboard_be once_at one_socket
2/0 one_that one_this one_week online only_one only_woman only_worse op open_and open_the or_i or_it or_swim organ
2/0 other_here our_agency our_conductor our_firm our_forest our_meet our_office our_place our_site our_team
2/0 our_volunteer out_0 out_every out_two over_in over_ten overflow owe_me own_$ own_by own_the owner_change
2/0 ownership_in page_$ pair_partner parent_have part_$ partner_copy partner_never pastoral patrol pay_$ pe
2/0 peer_mentor pencil_and period_0 person_here person_it phd phd_student phone_ring photocopy physics_teacher pile_up
2/0 piotr place_$ planet_$ playgroup pottery_class practice_be pray presence primary_be promise_date prs pta pta_$
2/0 pull_together pupil_$ pupil_with purpose_$ put_them quality_here quit_in raffle read_group really_know rearrange
2/0 reception_$ receptionist recorder relation_with rep request_from reset_the respect_$ role_in rung_the sales_and
2/0 saturday_at say_bring say_if say_one say_there say_which school_bus scroll_on see_since see_to sell_at send_$
2/0 separate seven_on sheet_be shift_the should_work show_him show_up shrug side_and silence_and since_sunday sink_or
2/0 sister_say sit sit_in sluice smell_of so_much so_she socket somebody somebody_ought someth_off sometimes_i
2/0 sometimes_on somewhere_along spanish squad_$ stall_at stallholder stammer standard_be standup standup_have steward
2/0 stop_answer stop_eat stop_walk strength_$ supplier_driver sure_the swim_$ swimmer_in take_away take_in take_my
2/0 talk_$ talk_over tast_it teach_the teamwork tell_her tell_whether temp term_$ than_i that_thing the_bandsaw
2/0 the_care the_centre the_centrifuge the_charity the_chemistry the_contractor the_culture the_cut the_delivery
2/0 the_discharge the_dishwasher the_donkey the_driver the_drug the_emergency the_engine the_figure the_fish the_fryer
2/0 the_glove the_hoist the_hotel the_ipad the_keyboard the_late the_league the_little the_lobby the_low the_minibu
2/0 the_mosque the_mother the_netball the_plant the_project the_pta the_raffle the_screen the_slow the_sluice
2/0 the_soprano the_stage the_supplier the_teenager the_tram the_unit the_vestry the_young the_youngest the_youth
2/0 them_five there_he they_might they_sit thing_again thing_and thing_at thing_in thing_the those_of though_i three_$
2/0 three_lad ticket_pile timetable_be to_canada to_each to_go to_judge to_mine to_open to_swap to_switch to_train
2/0 to_work tomasz too_low trailer trainee_cry tram_$ transcribe treasurer_doe trip_the trouble true_$ trust_each turn
2/0 turn_on turn_out tutorial twenty_past two_boy two_driver two_family two_junior uncharg uncharg_so unlabell unsign
2/0 until_midnight up_before urn us_a us_up use_my value_in valve vestry walk_since want_the ward_in wash_machine wasp
2/0 wasp_nest watch_me water_for way_a we_deal we_hear we_should we_unload wear_his wear_me wednesday_i week_audit
2/0 week_we whatsapp which_i who_come who_leave who_would whoever_come wholesaler with_his with_whoever without_her
2/0 woman_i word_with work_with worse_$ write_for write_to wrong_job year_group year_in year_now year_team you_letter
2/0 you_remember youth_club
2/2 #told=my-charge/is #told=my-charge/unsaid #told=person/unsaid #told=the-thing/coming #told=thing/past
2/2 #who=further/she 0_parent ^_between ^_dog ^_feedback ^_twice a_more allergy answer_in apart arrive_late as_the
2/2 badge be_due be_from card_in chao_$ child_sit course_have crew_$ defender discharge_letter eighteen enough_$
2/2 every_post every_time feed_the final_project five_and follow four_to from_one gate_at go_after greet_person grill
2/2 he_never inclusive leave_a long_the lot_to make may_be mess_$ money_come most_of motivate mount nobody_at none_of
2/2 not observer of_those of_two oldest_from on_when onboard only_on park_the pass_at policy_and referee_from report_$
2/2 rota say_my say_why she_leave short_on slow_going sort_it sort_of sun take_over that_since the_big the_boy
2/2 the_chef the_clean the_loo the_teacher the_test the_visit they_come to_think tuesday_and tuner twice_now under_a
2/2 up_without well_$ what_$ wheelchair wood
2/3 #told=it/unsaid #when=further/has been 0_of ^_mrs a_patient account_$ allergic and_on battery chemistry_be clock
2/3 close_$ come_at door_$ drawer either_$ every fetch friend from_my have_come have_no i_spend inherite_a kid_in
2/3 lesson_$ let_them merge_without my_son next_round not_agree not_begin notice_$ notice_after of_read on_everyth
2/3 out_$ pay_the pharmacist ravi receipt relay repair_café say_what say_you seem_to sell_$ send_the shout_at
2/3 social_service somehow stale_$ the_faculty the_local the_repair the_rule them_go this_term to_put volunteer_be
2/3 walk_to week_to without_wait
2/4 #told=i/coming #told=my-charge/not #when=first/unsaid #who=further/thing ^_bad a_second accent ankle at_five
2/4 be_behind by_now change_the confirmation course_and draw full_$ get_my give_it himself i_merge if_one instrument
2/4 lamb let_us mask minute_and name_the never_plan newsletter not_sit on_person our_charity out_under put rain_the
2/4 scout september_$ so_the step structure target test_to the_farm the_floor the_form the_letter the_workshop their
2/4 this_week under_my
2/5 #hands=charge #seen3 ^_leave ^_too a_fortnight christmas_do email faster for_two from_may from_now gauge handwrite
2/5 have_move honestly hose in_four kind_of leave_and list_of machine nobody_be not_what now_on of replay say_noth
2/5 shelf stock take_a than_it the_bread the_phone the_place the_shop tin uniform wardrobe web
2/6 cake catalogue delegate eater exactly get_organise honesty invitation sign_it still_in substitute technique
2/6 they_be towel train_be we_will
2/7 ^_take blank class_have correct criticism five for_five
2/8 dip focus grab hat kind me_and my_head on_and or_the scale scrum that_i wast
2/9 format
2/10 counter organise screw toe
2/11 performance shirt
2/13 fun tab
2/14 ^_as
3/-11 hotel
3/-9 partner
3/-8 up_to
3/-7 delivery spr
3/-6 grandparent lab miss weekend
3/-5 into my_best to_a
3/-4 #when=first/is and_my evene_course just_be me_for sprint
3/-3 #who=first/our-thing ^_inclusion a_broom and_there bad_vibe be_nice book_a box_in committee crew_be customer_can
3/-3 energy feel_part find_out five_week four_morn gather get_into get_worse i_present letter_and load member
3/-3 my_finger never_enough placement_i pour_the same_page sense_they seven_of the_bee the_garage
3/-2 #told=my-person/has been #when=further/but #who=further/the-person ^_dress ^_third ^_well a_department after_i
3/-2 after_ten all_i and_hit and_twelve as_last at_handover at_noon bathroom be_going be_stick bee better_$ boss
3/-2 both_do broom cellar dress_room enough_money fac_the for_more i_end i_even it_my knife_$ month_she my_eye my_pair
3/-2 no_consistency not_mine nurse_say of_thing order_in other_shift out_what phonic picker postdoc pressure prompter
3/-2 reactive ride say_all shift_$ staff_kitchen the_designer the_lesson the_tenant the_wall tutor_give use_it
3/-2 usual_with value walker_leave we_lack we_used weekend_$ whose with_us you_all
3/0 #told=everyone/is #told=he/has been #told=my-authority/again #told=my-authority/undergone #told=my-person/past
3/0 #told=our-authority/again #told=our-authority/is #told=our-authority/past #told=our-authority/undergone
3/0 #told=she/again #told=their-thing/is #told=their-thing/undergone #told=we/coming #told=you/open #who=further/i 0_b
3/0 0_card 0_hour 0_while :gathered ^_accountability ^_bike ^_college ^_data ^_diversity ^_ever ^_fifteen ^_five ^_him
3/0 ^_information ^_just ^_lad ^_lorry ^_mr ^_night ^_plan ^_pull ^_register ^_result ^_room ^_so ^_standard ^_trouble
3/0 ^_value ^_year a_certain a_difficult a_mess a_parent a_pupil a_server a_word about_a again and_bring and_eleven
3/0 and_jona and_somebody and_teach and_when answer_the anxiou argue_$ as_can as_in as_they ask_us at_reception
3/0 atmosphere_in autumn_$ away_$ back_of be_an be_better be_call be_feed be_head be_online be_suppose be_there
3/0 be_thursday be_unfair bed before_the behind_it beside_the between_meet bike_shed block_$ board_have both_be
3/0 brother_in budget_$ bus_company business_with but_thing by_wednesday by_whoever cadet captain_tell caretaker_say
3/0 chang_since charity_$ child_at choir_library close_as close_to club_$ club_have co_author co_op coach_$ coffee
3/0 collection_be company_be complicate_$ concussion cut_out data day_before day_nurse decision_in developer_be
3/0 diabetic dig dishwasher district_nurse do_it down_who drain drop_the dy_with egg_on essay_and evene_this
3/0 every_thursday everywhere_and expectation_be facebook facebook_$ fatima ferreira five_person floodlight flow
3/0 force_push four_time frau from_primary from_two further_$ gate_leave get_back get_lose get_wet go_from go_miss
3/0 go_off go_over go_stale go_unanswere group_and half_do handover_be happene_again have_even have_file have_lock
3/0 have_promise have_see have_test have_touch he_look head_and hear_of help_$ helpdesk her_own hid hoist host i_phone
3/0 i_pick i_rent i_say ignore_the in_for in_german in_her in_pencil in_someone inside it_0 it_a it_go it_run
3/0 it_seriously jack january_$ jona june_the kayak keep_ask keep_it key_and kid_on kitchen_be know_who knowledge
3/0 lab_partner lack_of lad_$ last_five lately_$ leave_open listen_to lock_$ lose_a lose_and machine_at manager_give
3/0 mark_the me_she me_task mentor_move might_be minute_early minute_late money_and moon moor morale_in mosque
3/0 mr_ferreira must_be my_mentor my_nan my_predecessor my_review my_tutee my_window neighbour neighbour_you
3/0 netball_lot never_doe never_show newcomer_at night_porter no_culture no_further no_lock nobody_get not_even
3/0 not_join not_renew not_reproduce not_see october_and of_complaint of_date of_order of_our of_reach of_tin off_at
3/0 office_chang old_mr old_one old_server on_every on_facebook on_the one_colleague one_person or_who organ_tuner
3/0 other_half ought_to our_allotment our_block our_family our_floor our_parent our_rehearsal our_share our_standup
3/0 our_year out_at over_screen overflow_by pager park_$ past_nine pensioner person_and person_say place_for
3/0 placement_$ placement_and plasterer play_everyth practical problem_with pull_request push_to quickly ramp
3/0 reach_the really_own recycle_bin register_be relation retention_$ ring_be room_$ round_the row_club same_old
3/0 same_story save_$ say_thing school_the second_time set_and set_up shop_be should_know shut_$ signature_$ since_$
3/0 since_they since_tuesday situation_$ so_loud some_day some_person somebody_take someth_$ someth_be somewhere
3/0 sourdough speaker start_$ steal still_the still_there stone stop_come stuff_at style_$ sunday_in support_$
3/0 suppose_to teach_0 team_spirit tenant_group tension_on th the_alto the_boiler the_box the_cellar the_cooperation
3/0 the_dean the_diabetic the_fair the_heat the_helpdesk the_issue the_lady the_laptop the_laundry the_matter the_meet
3/0 the_middle the_minute the_money the_organ the_paper the_pay the_plasterer the_recycle the_register the_senior
3/0 the_store the_teach the_trip the_verger the_vibe the_wait the_whole them_in then_i thermometer they_will
3/0 thing_with this_autumn this_place three_person three_year tick time_on to_0 to_answer to_begin to_change to_decide
3/0 to_main too_high transition_$ transition_from tray_be tree trombone_from trouble_at trust_$ trust_between tutee
3/0 tutee_have twelve_of twin two_different two_office unload until_$ until_half us_about used_to user verger
3/0 very_welcome voice_be volunteer_$ wait_room wall_$ ward_0 we_open we_share what_our when_she where_we where_you
3/0 whether_they wider window without_tell without_the woman_in wonder work_across would_rather would_want would_you
3/0 write_the wrong_$ wrong_in yard_$ you_stand
3/2 #told=our-charge/has been #told=our-charge/is #told=she/was #when=first/not 0_as 0_m 0_pallet 0_refuse
3/2 ^_assessment ^_leadership ^_lesson ^_whoever a_staff a_translator already_in anger argue_with arrive_at at_0
3/2 average_0 be_count be_half be_late be_leave be_resistant be_what bedside behind close_shop come_the corridor_and
3/2 cross cut_the day_the drill evene_and find_it frost gas_bill get_better get_round get_too governance how_do
3/2 in_tear it_doe loop low_c monday my_code my_name my_stall name_it netball no_idea not_be only_notice owner_have
3/2 parcel_from past_$ pe_and person_go personally point_be quiet_$ renew_our resident_want resistant_to season_and
3/2 sit_down someone_take somewhere_else stuff_$ take_$ teacher_and the_bakery the_blue the_builder tir_$ to_drop
3/2 to_her to_woman toddler_group too_involve treasurer_have vendor way_we where_the who_take will_decide youngest
3/3 ^_discharge ^_eleven ^_pig a_close alike and_since at_work back_from box_and cabinet chair_i client clothe
3/3 come_late demonstrate different_answer fan find_the for_another her_$ i_bring march_$ member_of minute_so night_be
3/3 no_name other_parent panto perhaps person_start regret sigh since_june site_$ six_week slid stale stall_be take_on
3/3 the_panto the_tablet the_trainer to_get to_read tomorrow_$ true wear when
3/4 #told=our-thing/is #told=the-authority/was #told=the-thing/not #told=this/again ^_have ^_in ^_motivation ^_work
3/4 audition be_both blue bulldozer editor eight end_up from_our hmm in_it in_train june_$ know_where map marker my_co
3/4 my_desk other_$ preach since sixty snap the_christmas the_class the_pool third_of twice wise within_a
3/5 ^_each at_all be_say fortnight friday have_be may_i note_$ notebook rais_the robot since_last stop_doing strong
3/5 tend the_two tray_$ who_sign
3/6 #when=further/again ^_for a_single b boil bone embarrass gap guitar half_of it_to lesson mend need_to opinion quiz
3/6 raw role seat thing_be update
3/7 approach arm assessment attitude day_for kick know_how of_be office_doe only_from our_exam squeez swear tie
3/7 week_so
3/8 bowl chess doing_the mice mouth rack spam stomach weak
3/9 :motion look over_the press skill sloppy translation up_on
3/10 bor calculation spell trick whistle
3/11 bucket circle neck tendency
3/13 hair
3/14 nod
3/15 soft
4/-11 trust
4/-6 0_every reach with_a
4/-5 be_never caller fisher kofi my_manager use
4/-4 allen be_noth bite_lose chandler chevron conductor hornet maybe_it nelson paper_in parent_in restock sandy
4/-3 ^_morale ^_sprint be_skip bite_$ clerk come_to flatmate level_$ maybe_$ my_flatmate my_tomatoe next_door not_want
4/-3 shift_leave the_right the_tutor twice_a vanish
4/-2 #told=i/open #told=that/unsaid #who=first/our-charge ^_bar ^_onboard a_woman and_they at_ten be_a colour_blind
4/-2 dashboard diversity for_coffee four_of have_order i_sing it_might last_time never_get not_learn not_quite
4/-2 rewrite_my shake_when suppose_$ tech_lead the_read time_this too_$ will_leave with_my
4/0 #told=i/past #told=my-thing/has been #told=our-thing/again #told=the-charge/has been #told=the-person/undergone
4/0 ^_after ^_care ^_code ^_colleague ^_dispatch ^_expectation ^_hard ^_home ^_lena ^_post ^_rather ^_sales
4/0 ^_staffroom ^_support ^_tension ^_there ^_tuesday a_shamble ablaze above abundant accumulate acknowledg adobe
4/0 adventure after_every after_the afternoon_$ alan alvin and_deny and_mr and_no and_those answer_after apache
4/0 app_show arrangement arrive_$ as_ever at at_three authorship auxiliary banquet be_already be_colour be_down be_six
4/0 be_wrong behavioral beneath benjamin besides betty billy birch blake blast brad brave brent brett broker brokerage
4/0 bud burnt_out but_i cafeteria cairn calcium call_$ campo capability carter catcher cherry chi chilly christmas_$
4/0 citru clay clear cling closer code_review collide collin come come_ten comment_and conducive contain contingency
4/0 contractor_who controller councilor cover_for cox craft crescent cyru dale deity delivery_van deny_it depend_who
4/0 designer_hand diary disgruntl displacement do_for dodger don down_$ downer dozen drake drop_in drop_off dudley dur
4/0 dusk easter emotionally enhance equilibrium eric erupt evaluate everyone_be everyth_i exact explode extract
4/0 family_and find flatmate_practice flint float follower for_$ for_eight fox frequency from_customer generate
4/0 generator generosity get_close gilbert goe_at gratitude greg griev guitarist handler harmony harry hart have_sit
4/0 have_the he_have heal heather heightene hick hopper humid hydrogen identify imam implicate in_account in_spr
4/0 information_doe initial instruct internal into_my issue issue_$ it_me it_not its_way jam_on job_$ joke_about julio
4/0 kay keep_get kid_and kin kitchen_$ know_what lam lance lay leach lena lieutenant lightn like_me lily limousine
4/0 lingere logbook longitude lunar mack magic magnificent marine mariner mastermind maths_teacher meanwhile
4/0 memorandum message_$ midnight minus_eighty miss_from morale_be morgan morn_run mourn mutation mutual my_buddy
4/0 my_cousin my_pass my_year navigate navigator nighttime no_comment normally not_at numerou of_eight of_four of_year
4/0 off_it on_all on_them one_before opener optic or_be other_in our_department our_funder our_lab out_as outgo
4/0 overnight paolo parishioner parma pay_me perimeter perjury person_come personnel pinto piper piston plan_be
4/0 playmaker poisonou politics_in pollard pollock pos post_for powere present presenter productive profound projector
4/0 put_on quantity quickly_$ radiu range raptor readily reassign reciprocal refuel remnant resident_and retrieve rex
4/0 ridge rift ring_me ritual ron rug rumore run_to sacrifice say_it scissor secretary send several shalom shamble
4/0 shamble_$ sidewalk sister_and site_and slow_eater smaller somebody_keep someone_in sparkl speculate spirituality
4/0 spokesman sprain staircase standoff start_on stream street street_be stronger subdivide summary sunday_$ sure
4/0 surround sworn tai talbot tangible tara teacher_keep technical telegram tell_you terrestrial thankful
4/0 the_atmosphere the_committee the_early the_error the_gas the_hire the_key the_older the_partnership the_playground
4/0 the_row the_six the_surgery their_own their_way theoretical there_be there_may there_since this_office ticket_in
4/0 time_in to_nine too_quickly translator treasurer tribute tucker turbulence unavailable uncommon undercover unharm
4/0 unique unman unresolv up_after us_and vary_$ vibe_in visual vocalist waiter wake_at walter warner we_say week_$
4/0 week_it weigh_on which_$ while_i wondere would_say x year_it young_one
4/2 #told=the-person/past #told=the-thing/has been #told=there/open #when=first/but #who=first/there ^_burnt
4/2 ^_cooperation ^_meet advice and_noth another_$ answer_on association_be be_poor best_welder bite_of but_it
4/2 christmas council_be decide_by delegation doctor_do family_be firm_$ floor_of give_our her_son hotel_$ i_come
4/2 in_year insulin_$ ish ish_$ last last_saturday longer_than match_the move_$ my_sixth new_menu nobody_write
4/2 not_clear not_hold not_really not_the number_be of_0 on_two our_café park_in personal rent_be retention run_them
4/2 run_until scan shop_on six_of size square_$ stay_up student_from supply_teacher take_longer ten_to the_buggy
4/2 the_company the_district the_estate the_marquee the_nurs the_pipe the_seasonal the_shipyard the_worst themselve_at
4/2 they_may this_school three_because three_come tile_and time_be timetable_$ unfair_$ unit_test until_it
4/2 wednesday_they welder why_be will_look worst_$ would_pay
4/3 #told=i/undergone #told=our-authority/unsaid #told=the-charge/not a_regular about_an all_the and_ask be_desire
4/3 brick comfortable crew deal_with decide_on desire_$ folder forget_to get_out goe_off half_past helper him_$ i_go
4/3 it_over item knock look_$ may_have meal_i minus moan moan_$ more nine_$ nobody_can nobody_else not_sign nurse_$
4/3 off_and photo photograph room_0 roster screen_$ simulation six slow_down spark stress the_association the_back
4/3 the_usual the_year they_tell this_house through_$ unable_to week_two whoever
4/4 #told=the-charge/past #told=thing/was #told=we/can 0_september ac aerial agony ammunition amongst ansa anyone_$
4/4 appreciation atop batsman be_stand call_it carnage cello comb comrade d densely diarrhea dirt dodd extremely fiat
4/4 flamboyant footstep forg genu get_their groin groundwork happier have_take lindqvist mac maize manuscript
4/4 mathematical mayhem mechanism mild mosaic murky obviously office_$ omega on_whether optimal payoff plasma
4/4 plausible probability questionable recount regularly reiterate rim round_$ sedan shaft spark_$ spectacular suggest
4/4 the_exercise the_hall thrill to_ask transmit tube twice_in vying wandere wen wrought yang yesterday
4/5 #told=it/but ^_forty abrupt absent abstract afterwards appreciate aside balcony box cocktail confession cream
4/5 customary dialect disappointment elf fatigue feel_like fighter fullback ga gang grape hamza headache hear_aid
4/5 hopefully hour inadvertently interrogation kang lash loyalty merry messy mindful negatively newsroom niche
4/5 not_tell obviou pack pavement preseason printer realization rebuf recap restless rival rodham romantic savvy sen
4/5 sophisticate spate specially sphere still_have supervisory tackle tank thank time_the turnaround tying unfortunate
4/5 unpublish unreleas up_by wagon with_me yoga zapatero
4/6 #hazy2 #told=i/unsaid #told=nobody/undergone ^_let accolade anterior armament audience brass butcher chassy cheese
4/6 cho chow clearer compatriot compile consensu continuously contributor conversely enemy exercise genuinely goo
4/6 gritty irrational kite laud maliciou me_$ measurement mortal not_feel pad perception pivotal recognizable roar
4/6 score selection smart snake soy springer tight tool turbo unbelievable who_be
4/7 #told=nobody/past a_third argument battalion behave caliber clearly conclusion concurrently crimson culmination
4/7 diplomacy dole dragon duet editorial emphasy ensemble evolve explicit extraordinarily fancy friend_$ how in_ten
4/7 inspire leadership lineage margin offensive oven ping pink pit potato pseudonym rebuke renegade routine sandwich
4/7 scramble scripture shotgun shy slick smash sow speech stalemate subjective surprise t testament thoroughly
4/7 triangle uniquely unleash vein vest volume wield work_for
4/8 #own2 accurate assertion bolt click concerto delete edg fairly formulation honest impatient infantry inscribe
4/8 inscription lense manipulate moderately newt position prelude root samurai shooter skillet steer thickness thinner
4/8 to_be trilogy variant wee
4/9 alphabet bogey bra capitalize che choru consistent crack els favorably hammere hardene heroic instinct loudly
4/9 markedly merely narrow noun plenary realistic refrain round sensational silk stylish successive sung tablet trim
4/9 variously
4/10 belly chapter coat feminine for_0 knit masculine mediocre poster putt relentless sentimental tag wheel
4/11 backhand ds jealou logo provocative sexy style translate upward
4/12 ad critique downward invoice lean outfit patience upwards
4/14 essay
5/-11 family
5/-10 parent someone
5/-7 garden in_two
5/-6 ^_a
5/-5 experience i_can since_the
5/-4 culture dunno hand_shake larry need_i orbite over_plan
5/-3 alto_and behaviour_$ dust funeral much my_garden my_paragraph not_match partnership reception
5/-2 ^_person after bedroom by_0 contact door_be from_next i_teach lead_be linen new_build not_put the_linen the_other
5/-2 who_$
5/0 #told=authority/unsaid #told=our-charge/unsaid #told=the-person/again #told=we/not #told=you/but ^_communication
5/0 ^_handover ^_monday ^_ticket a_month abel abundance affidavit alfonso algae all_side also ambulance and_our and_us
5/0 arise arroyo as_second associat aura barrett barry base baseman be_difficult be_hear be_keep be_like be_lock
5/0 behaviour bodily by_timer cardinal centrifuge chad charger chromosome cloud club_be coconut cognitive
5/0 collaboration committee_and compute confluence constable convoy cook_$ cosmic cote cultivate darkness day_late
5/0 debry defuse descend distrust doe_$ donna dow dye early_shift eddy elder eleven_family eleven_of escort euro
5/0 every_day evolutionary ewing explore explosive fall_through fascination fictional fletcher floor_and for_his
5/0 for_someth frequent friendship galloway garland garner ge genesy graham gray ground group_have grove have_a
5/0 have_slip he_say helicopter him hold_$ housekeep hubble intercept interior intersection it_depend jay joe keep_on
5/0 kelly kemp knick laurel leave levin lewy lisbon luna madden magical majestic many_cook marquy mast mate maxwell
5/0 me_or microwave mine_be molly monday_the moody murphy my_work mysteriou naturally nest not_great not_sleep
5/0 not_sure nutrient one_i only_six orbit ordeal organism pacer pat perkin pine primitive propulsion rang ranger
5/0 raven really_$ recall receiver reed reeve resonance robbin rocket rodney roommate ross rover sam say_the search
5/0 shaw shed sheik shortstop silo silva since_easter situation solve somebody_have spectrum staffroom stormy symptom
5/0 tear_$ tell_$ tent testify the_caretaker the_exam the_label the_new the_nursery thorn three_of touchdown towere
5/0 tremor umpire unclear undersecretary unhappy unidentify unsettl valentin violet volatile wally walsh walt ware
5/0 webber wheeler witter wizard
5/2 #told=our-person/was #told=the-person/unsaid ^_choir ^_site ^_stuff ^_teenager ahead and_client and_post ask_my
5/2 bass be_our between_the buggy cell concrete contractor_in council_meet engage evene first_aid fourteen_turn hatch
5/2 have_another how_long in_at in_church lift_out list_so match minute_before mood_in my_crew my_dad new_person
5/2 now_they on_paper our_code our_process our_take person_be rather_not sack school_any school_have seasonal see_how
5/2 sister_in street_have than the_lab then_the to_give trust_have us_say we_want welcome word_$
5/3 #who=further/that ^_not ^_number afternoon can_say heap light may_and mrs nobody on_anyth plan_in properly ta
5/3 tenor the_community the_eight the_move viola
5/4 #told=you/past ^_my ^_never acoustic al altar announcement anticipation appointee assignment bacterial be_on bench
5/4 care_plan channel classmate consist corpse cs destroyer dish distraction eccentric ensu farc fungi handful
5/4 have_cancel jade littere lucent mess nickelodeon passion person_$ petty pollster post_on potter precinct
5/4 predecessor q rage rebound remembere remorse rivalry rotary ryder sadr sap school_$ seventy shady sign_the siren
5/4 speculation strategic tall terrain the_bay the_chair the_price typically unexpect utilize vulnerability we_can wes
5/4 wire
5/5 :opinion ^_four aspect be_promise calorie captor cast compassion composition concentrate content continuou couch
5/5 cruiser daytime derivative dick drift facade faithful fiber focal frustrate functional geographically happily
5/5 have_0 honey ingredient insulin lengthy luckily mark mind mirror number outburst paramilitary pillar pizza
5/5 powerful profile rehearsal remarkable remotely response say_he spot sprung subspecy tan the_choir tumbl
5/5 understandable unfamiliar volatility weary
5/6 #told=i/not admire an_hour applaud apple ask blair chapter_$ clarify context courage decoration desperation
5/6 dessert devotion dot drone elusive emerge enthusiastic fond guy hallmark hopeful levele li logic loyalist marvel
5/6 maze mutant often onto perfect reflect rory rubin scorer silence since_i slack slowly spat strategically synthesy
5/6 tao the_saturday trunk undecide underneath unsure usually viewer wan weight willingness wisdom worrisome wrangl
5/7 angrily attach borne bottom bruis bullet buoy butter commend commentator consolation contradiction countere coupl
5/7 dance di disk ear evidently fang grey ham handsome hollow in_october inexperienc micro mushroom notice piece
5/7 portrait positive reader sheet shi shortcome simplicity steady straw theme token unpredictable what_they
5/8 accuracy bag bolstere breath bunker canvas cereal concede drop duo evidenc flavore fluent fu hook hoop indicator
5/8 interviewer irony kiss liang listener medley outperform resilient revolv rhythm rok sectarian shorter sing
5/8 straight talk tear unforc vigorou viral z
5/9 agenda appear armor chant differentiate hesitant manner plate pretty sheer side tricky triumphant tuck width
5/9 will_see write
5/10 birdie booklet bumper carve correctly flap goran numerical portray progression ps roast stare swing tee tune
5/10 viewpoint whenever whip
5/11 eleven firmer groove jar loose rhythmic slew temper uneven volley
5/12 ^_be butt nonsense pant partisan rhetoric viciou
5/13 balance fist manga phrase razor repetition
5/14 stick
5/16 flip nail
5/18 sleeve
6/-9 field
6/-8 room
6/-7 site
6/-6 #when=further/open
6/-5 feedback_$ relative where_do
6/-4 before_my morale night think_we
6/-3 cable my_hand not_have upstair
6/-2 #hands=other #who=first/our-person ^_lack ^_safeguard ^_some ^_somebody ^_two cousin hand_in land_last last_on
6/-2 of_seven placement
6/0 #who=further/we ^_doctor ^_friend ^_kofi ^_same ^_someone ^_thing ^_three abed activate amber ample and_nobody
6/0 and_will anonymity anyth_since at_night be_0 be_complicate be_fine berger bilateral bloom booth brown but
6/0 by_friday calm cameraman can_be canopy certain clark client_ask cole come_by compartment condolence confidential
6/0 cooler cooperation_with cordone cover cozy creative crystal culture_of curiosity dawn derrick detective
6/0 diamondback din distraught downstair driveway dusty eight_in fielder fine_$ flowere frank galaxy game gene genera
6/0 glover green guard hakim hand hank hardware headach hector holly holme homer i_help incident ion join_up josh
6/0 logistics manny mediat multiple my_colleague my_course my_father name_on neal no_one nobody_review noel nugget
6/0 one_say orbital part_of pentagon phenomena pitcher pleasant plummer politics_$ real reverend rick rodman rosemary
6/0 ruby senior shallow shower sibl sixth_former sky spaciou spencer spray stoke suite sunlight suspiciou sympathy
6/0 telephone the_club the_girl the_mood the_office the_share the_touchline thursday_$ timothy tony touchline train_$
6/0 transition turbine two_minute variou vigil visibility visible we_seem whereabout willow
6/2 ^_decision ^_legacy ^_volunteer across be_mix be_patchy deployment go_home hot hybrid in_bay monday_and
6/2 relationship room_and rule_on square the_founder the_street third_time this_site
6/3 0_degree ^_at ^_governance ^_safety a_while and_get and_new and_still boss_$ busy but_you captain catch
6/3 governance_$ just lead_a mentor muddy no_real not_pick not_work shoot tea thing_$ walnut wednesday_$ whatever_it
6/3 white wrong_way
6/4 #told=my-person/unsaid #told=the-thing/again #who=first/it ^_customer ^_scaffold alarm alec analyst anatomy
6/4 and_then ask_to awake centimeter char compass component confusion crowd desk dirk dramatic envoy external
6/4 interrogate leave_the liquid lose_its matt mistrust participant quartet r remember sergeant singl specific spr_and
6/4 taxonomy that_matter the_under when_the why_$
6/5 affinity alongside analyze announcer burst creator dart deepen demon describe detonate each excellent extra
6/5 farewell flexibility flung frightene grievance group handcuf incredible intelligent itinerary magnetic mail
6/5 mean_for noisy ornate peach picture quite readiness reassure skipper sniper spontaneou stuff syed thorny to_me
6/5 tuesday two
6/6 ^_our alone_$ android approximate attribute bitter bombardment combine conceptual could_be countryman daisy damp
6/6 decorative defensive dial dissatisfaction everyth_take fanfare fuselage genome gloom goodness gore gospel gut hood
6/6 i_do indicate layer letter luck overshadow perch periodic pi pickup pleas reconnaissance remind rub shearer
6/6 simmere sour spear story televise three trio trivia underly vanilla viruse vitamin with yin
6/7 afar algebra anew appearance ask_for bacon bamboo café chest col combination console continuity core coward crust
6/7 differential direction dove eagerly enjoyable frog gorgeou hastily hol lap late_$ limb lime lofty mo mode mullah
6/7 optional pasha peculiar pulpit quote rounder seldom seriousness shadow sock strain subordinate touch u ubiquitou
6/7 versatile video wide youthful
6/8 0_by abba awesome boo bow bug chronology defiant discourse expression have_not have_stop inch intensify jacket
6/8 optimistic peripheral perspective reasone sery sight slug sore stuf sturdy sub tale tip upsurge vague
6/9 0_day bake bowler chalk circulate cutter fir fray guru minute mouse negative nut pace proudly repertoire robust
6/9 sadly scholarly shoulder singh sleek trench
6/10 accurately authoritative ball bounc camera cardboard cavalry continually definite depict differ fairway forceful
6/10 grasp inconclusive inconsistent lever maneuver mirza nervou poem reference roll scarlet scream shiny similarly
6/10 singular somewhat spiral vocabulary weigh
6/11 anime appropriately comic cute gul headline orchestrate pastry patriotic proxy repeat salute strategy wing
6/12 align axis digit script softene spoon tooth upside villain
6/13 bent bread narrower thumb
6/14 #hands=self #who=first/my-charge exaggerate
6/15 trouser
6/16 mantra note
7/-10 *
7/-7 any_feedback
7/-6 about_me dynamic_$ get_any walker
7/-5 my_hour
7/-4 say_more the_feel
7/-3 once_$ seven
7/-2 hour_i more_and starter there vice want_me
7/0 #told=he/is adviser advisor anchore anguish bobby boiler bowman candle centere colonel compound correspondent
7/0 crater departure discuss dispatch diverse door electromagnetic empty evergreen everyday fifteen gale gamma griffin
7/0 hardy hitter homere householder i_find into_everyth it_be jake kirk lamp lava liaison lunch lynch mean_to mediator
7/0 molecular morse moss next_to noon not_go not_know one_of orchard parker parson patchy_$ psychic ray riley road_$
7/0 rubble salomon sawyer seth slater slip_$ spirit staffer sunny thursday tom turn_up warmth while witness woody
7/0 work_in wreckage wright year_$
7/2 #told=my-thing/coming ^_grandparent account account_and among cooperation day_$ lot our_build over_my quiet
7/2 seminar sign_for son_school teenager_$ through trolley
7/3 #told=the-charge/is ^_order ^_student be_not chang_$ corner for_monday hang happene_on hard_to i_mean in_law maybe
7/3 mean nobody_know of_them our_treasurer parent_council what_i
7/4 #who=further/you a_lot abu atom carbohydrate coffin comet dismay each_other fourteen from_last function groom
7/4 guidance hide in_the joy juror lin luncheon lush motorcade muse nucleu oracle proton separately teammate unusual
7/4 variety whether_it
7/5 a_school bassist be_offer breeze c cache countless deck desire discomfort disturb drummer edible efficiently egg
7/5 error expectation feed forward geo gunshot handle if_it indication infield informant interactive interrupt joey
7/5 lack lull m make_it negotiator optimism post scant scene screen signal simulate stair strewn subfamily summon
7/5 supernatural time_$ tray wet wicketkeeper wonderful
7/6 acid adrift ambush animosity assailant be_at benny cannon capable ceremonial configuration confrontation dark
7/6 detach detachment dinner enthusiasm exterior frame geopolitical holden inspiration instantly intelligence inter
7/6 jitter loch maturity meditation metz neural newcomer ovation porch pottery rear reinforcement reveal rumor
7/6 saturday schill scrambl sensor sigma tome uneasy vegetable vine w yield
7/7 #told=i/is :deliverable admiration amidst analysis bach cam caterpillar characterize chase chestnut chill clash
7/7 compell confront congratulate crouch cupboard daunt dislike display elegant envelope identical impetu internally
7/7 laden lik loyal noteworthy passionate past pinpoint portfolio pull reaction resilience respective responsive
7/7 revelation robin rough setup simmer solemn sped stark supportive taste the_neighbour this_month very visibly
7/7 visually waugh xi
7/8 acceleration arch broad casual charisma charm climax confuse denote divisional fantastic firepower flute
7/8 frequently fry furiou go_out ideally imagery jam leg logical memo moro need_a noticeable orchestral precision
7/8 purple raucou recast scary table unusually wav
7/9 #hazy1 #who=first/the-charge animation astonish both brigade bundl choreography disarray distract drape equally
7/9 fierce finale fit frankly gloomy gruesome handy have_lose impressive infight inflammatory insurgent kerry lac
7/9 lighter muscle prais protagonist regular revolve rotate sauce spike sum suspense
7/10 artillery barb biographical brush camouflage g gear gossip hole horsepower moderation noodle nose notch
7/10 pessimistic praise prowess quick rash resemble rib robe stumbl sympathetic toast ups
7/11 ambiguou arrow knife lid macro mesh muscular penchant poetic potatoe precede projection pumpkin referenc show
7/11 slightly tir
7/12 autobiographical blistere bounce brace ferociou lightly outset reply spirite sword
7/13 decidedly grind outnumbere page ring scath shave silly thrust wedge
7/14 distort edit italic
7/15 cheek pin
7/16 be_me homework satirical
8/-5 finger_on
8/-2 hm staff
8/0 #told=it/open ^_money ^_that acquaintance angel at_once be_mean caretaker co courtroom cutler deposition distant
8/0 express garnett grief hander here_$ home_$ lane luke meet piazza pour practice_trombone randy review_my sense
8/0 sherry skinner summone trombone well
8/2 #hazy3 be_that beside kitchen mention module nice on_this one_have smell the_food what_happene
8/3 #who=first/our-authority at_the come_$ f food_bank guide main mix_$ nobody_have pick_up roll_back volunteer
8/4 affection aftershock bowle cain cantor celestial cockpit companion courtyard customer electron gill logistical
8/4 mike observe rice statement tenet thunderstorm tile vent weaver wreath
8/5 ^_only activation amp angry at_our bety bodyguard come_in dispers fowler hovere hu i_start leadoff molecule
8/5 particle receptor reese roach roadside sammy sample satisfaction sens sensitivity sorrow sound themselve
8/6 antenna bing capsule curt devotee engagement eye fidelity foul intensity interface j managerial mature membrane
8/6 messenger misunderstand nan paddy personality procession reliev reminder rusty shell skepticism solid soprano
8/6 stationary tablespoon wall
8/7 ant audio bat batter bitterness blackberry chili clarity coincidence deep disbelief encouragement equation
8/7 fascinate feature feud fresh gadget juice lemon lovely mystical operative organizational overlap quietly raja
8/7 rational rattl signale sometimes splendid unseen
8/8 ^_half armore basket brisk broth caution cheer closely correlation courtesy curry delight description differently
8/8 eclectic facial h horn hurl ministerial patch percussion prey row scoreboard simultaneou snack static terrify
8/9 apex attachment awakene backdrop blend circular diameter disgust episode equalize er erratic flattene highlight
8/9 individually layout massa mock occasion pessimism precisely reconcile reflective rude simple sober spider
8/9 strategist tang tell tomato topic walk yell
8/10 annoy barrage careful chair correspond element equalizer flare flier fore formidable fragment incredibly quirky
8/10 react reshuffle reviewer shine simultaneously stir superb symbolism unconventional variation vocal weakness weave
8/11 aloud cautiou cautiously chip dash dice feather flair lackluster parallel point pragmatic pulse rope storytell
8/11 tactical worm
8/12 advancer bare distinctly forehead hymn ideological length paste predictable reminiscent straightforward
8/12 surprisingly sync thick torque
8/13 beard eighty lyric nasty stride stripe swung tightly
8/14 cartoon counterattack fold ironic posture
8/15 #told=the-person/not broadly pencil verse
8/16 bold
9/-5 my_boss
9/-4 alto
9/-2 elbow happene
9/0 0_$ ^_old about be_it dunn forum fuller hal half_the idle jerry lad mourner patchy
9/2 #told=it/can morn offer parcel to_us
9/3 bell book_for down_to explanation gravel know_if wound
9/4 ^_break bulb emotional gate glimpse jeff outfield reporter sunday_school
9/5 #told=nobody/open admiral alpha apiece brigadier bystander cisco colin eject excitement fridge inn late midday
9/5 opposite sim stranger the_until workshop
9/6 add address barney boucher commander drum dwarf excite from_the mora sage together tutor watch
9/7 alia ambrose analyz attacker choir command fiery finite four fruit hooper lantern larvae motive mutually purport
9/7 rooky saxophone scoreless strength surface teaspoon urgency useful
9/8 :hedge baba beetle beforehand bruise creature cylinder difficulty distinct evident footage functionality grenade
9/8 hypothetical impress input insect l laugh malik pence pile profanity respond the_same workout yahoo
9/9 bead clan code compose congratulation decorate momentum periodically pil pont wicket
9/10 adorn bizarre bore color deliciou emphasize eyed faction gainer gentle grim informally mixture n nicky
9/10 philosophical plum precise reinforce sincerity sort then
9/11 alternatively bump colore communique composite compress crossbar deflect gesture graph listen medium outline
9/11 pattern podium processor remark segment smoothly spicy splinter suggestion tap upright verb yellow
9/12 animate coherent decliner defensively engrave humor motivation ripe spun vertical year_0
9/13 commentary eyebrow scoop sharp wrap
9/14 evenly knot punch
9/15 prose sideway
9/17 relentlessly tempo
10/-3 do_not i_think
10/-2 arrive vibe
10/0 a_bite atta handover huddl information kyle nash shea terry
10/2 about_the buddy
10/3 ^_staff e stakeholder
10/4 background be_hard dugout firewall floor moment
10/5 afterward aide discussion herb interact reliever sadness same sheen tension
10/6 complicate consultation deliver mediate observation olive only_$ pinch plenty plot shrub the_parent twelve
10/6 vinegar
10/7 clue counterpart crocker curiou dense encountere eyewitness hard keynote last_month leaf meal neuron oate p
10/7 prayer spice thing unpleasant weep wept
10/8 bari chuck deliberation disagreement frustration informal mat oval parameter pitch rather shade sincere sweet
10/8 swirl task unconfirm unmark
10/9 ^_on bombard book buffy characteristic constructive festive front homemade leno metallic occasional overhead
10/9 propeller reflection refresh respectful seemingly shrapnel sprinkle trumpet underscore velocity vomite
10/10 abdominal amaze applause complementary dazzl delicate distinctive encode energetic flash freshly gaze intensely
10/10 k lateral launcher loud resemblance startl tangl trait uncomfortable unfold voice warmly
10/11 bickere character dialogue earnest echoe gunner joke narrator packet rectangular recur remarkably resembl
10/11 seasone sermon spinner tim
10/12 bland header headway indicative
10/13 birdy brilliant hawkish melody microphone pea peel perfectly puzzle slip softly soup speak tun
10/14 lyrical notation odd thin woven
10/15 invariably leaflet pac slice
10/16 button curve shape word
10/17 clip
10/18 thread
11/-4 ^_someth some
11/-2 atmosphere communication other
11/0 ^_parent clubhouse
11/2 interpreter
11/3 difficult nick
11/4 answer friction gutter mound tast
11/5 bin marquee really taha weekday
11/6 anchor berry cluster cook depth dexter exam_$ intermittent joint sonic valentine
11/7 bravo commodore explain ghazi instruction intense key myriad spatial testimony
11/8 assemble detail finger flour fluid lotu one sideline stellar vary
11/9 aisle bean complexity correspondence dell disciple frantic intrigue mustard node pick protein scent
11/10 analytical brief endless foliage geometry guest hasan helpful outward seem tense voic
11/11 bark subdu substantive
11/12 cameo clutch imaginary matrix mut positively sesame session stat text toss twitter underline
11/13 abdomen articulate breadth bullish consistency contrast horizontal irregular ominou paragraph shadowy vowel
11/14 blunt cue flesh illustration memorable prominently random
11/15 blade illustrate narrative slender sticky tail wit
11/16 grin
11/17 chord dough lead
11/18 thinly tone
11/19 loosely
12/2 around
12/3 trainer
12/4 matter
12/5 scattere
12/6 hallway
12/7 arrange half tomatoe
12/8 down_for flower slow
12/9 accompany beam bright buzz constant dim dress flavor glow variable weird
12/10 awe familiar fruitful illuminate sporadic transcript
12/11 dimension echo elaborate entertain flank floral forth hug impression mortar pepper poignant rotation shout
12/11 symmetry tandem
12/12 brightly column garlic improvise laughter pale pause randomly salad similarity skirmish stack
12/13 calmly colorful constantly funny geometric presentation synopsy thoughtful
12/14 awkward bunch differe duel oddly pair str
12/15 carefully carrot gently upbeat
12/16 sharper
12/17 chop clever curv onion
13/3 engine
13/4 locker
13/6 feel interaction
13/9 amino encounter infinite insight
13/10 array backstage binary emotion faint keyboard
13/11 hint intrigu menu
13/12 cinnamon dimensional ginger graphics jok linear narrate
13/13 demeanor disparate maneuvere minc occasionally polite terrific
13/14 angle inspirational sequence smooth
13/15 excerpt sinister texture
13/16 beautifully conciliatory crisp neat triangular
13/17 spin tempere
13/18 fuzzy
13/19 twist
13/22 dull
14/5 strange
14/6 cone shake
14/7 intimate
14/8 breakfast nightly
14/9 communicate
14/10 convey entourage gunfire
14/11 greet lately
14/12 rove vivid
14/13 alternate cube flurry
14/14 platoon subtle usual
14/15 contradictory intricate smile
14/17 sketch
14/18 witty
14/20 wildly
15/0 share
15/3 ^_we
15/6 mr
15/7 server
15/8 someth
15/9 mollusk
15/11 complement mood
15/13 somber vector
15/14 bundle lively
15/17 amuse stump verbal
15/20 humorou
16/0 ^_trust dynamic
16/2 in_our
16/3 porter
16/4 between
16/10 snail
16/11 comment parsley
16/14 candid
16/16 interval mix
16/20 nicely
16/21 neatly
17/8 gastropod
17/10 cordial
17/15 assortment
18/10 unanswere
18/12 basil
18/16 chat
18/18 bite
18/22 finely
19/12 conversation
20/2 colleague
20/10 feedback
20/15 message
23/15 different
"""
