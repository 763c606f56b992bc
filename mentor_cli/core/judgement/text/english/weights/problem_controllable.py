"""What 3441 labelled problems teach about controllable: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "3d3c83a9b9e0fab5"
ANSWERS = ("no", "unclear", "yes")
ROWS = """
-19/-19 decide
-19/-14 rule
-19/-13 society
-19/-12 they
-18/-13 repeal
-18/-12 war
-17/-17 insurance
-17/-16 bankrupt
-17/-14 annexation
-17/-12 abolish
-16/-17 health
-16/-15 asylum
-16/-13 country
-16/-12 ban
-16/-11 abolition enact
-16/-9 capitalism
-15/-18 lease
-15/-16 colony residency
-15/-15 marriage
-15/-14 ordinance
-15/-13 pension summer
-15/-12 vote welfare
-15/-11 government scrap taxpayer
-15/-9 win
-15/-6 tax
-14/-16 landlord sued
-14/-15 grant state
-14/-14 appeal care citizenship moratorium national permanently protection sue system
-14/-13 canada declare disability immigrant no will young
-14/-12 abortion exemption fair limit
-14/-11 cost emigration farmer lottery mandatory slavery
-14/-9 referendum
-14/-8 winter
-14/-7 entry
-14/-6 racism
-13/-16 homestead lake
-13/-15 law school
-13/-14 citizen federal handicap homeowner liability permit retirement
-13/-13 born eligible emigrate flood nurs visa
-13/-12 insurer unconstitutional uninsure
-13/-11 apply bill employer eventual insure prohibition
-13/-10 adoption education exempt immigration impose legislation restriction subsidy
-13/-9 reform secession
-13/-8 save unemployment
-13/-5 plan
-13/-4 close
-13/-3 we_lose
-12/-17 county
-12/-16 property result
-12/-15 accident refuge
-12/-14 extension road
-12/-13 compensation forc graduate overturn preservation revoke
-12/-12 deport deportation farm legally parole ruin union upheld
-12/-11 august drink federally ineligible live officially undocument wales
-12/-10 ^_head blockade guarante labor overhaul segregation statehood tuition unsuccessfully
-12/-9 abandon advocate discrimination smoker
-12/-8 amend independence nowaday politician raise registry runaway
-12/-7 compulsory eliminate suffrage
-12/-6 climate
-12/-5 unless
-12/0 june
-11/-19 #settled
-11/-18 hospital
-11/-16 pay
-11/-15 dam relocate temporary
-11/-14 death exception permanent relocation
-11/-13 allow asbesto bankruptcy charter closure demolish lawsuit license michigan private removal restoration suing
-11/-12 abandonment bypass college demolition divorce environmental immigrate injunction rul waiver
-11/-11 constitutional divorc establish homeless pollution preserve protect provision register restitution seek status
-11/-11 threatene until violate
-11/-10 daughter environmentalist foreclosure guarantee haven illegal life penal resettlement statute subsidize
-11/-10 unemploy
-11/-9 certify decree eligibility enroll fund legislature monarchy prohibit rancher recipient threaten
-11/-8 amendment annually copyright die labour occupation outright registration unfair
-11/-7 apartheid brink embargo rebate stringent
-11/-6 affirmative enactment
-11/-5 scheme tide
-11/-2 membership
-10/-17 town
-10/-15 city estate orlean owner
-10/-14 ago correctional mayor municipal pass
-10/-13 age authority birth civil disabl landmark los montana transit
-10/-12 abandone beach deprive ill jersey liable redevelopment refuse stricken university unsafe wilderness
-10/-11 :granted afford annex bail conservancy polytechnic rename scholarship shut sweep
-10/-10 benefit compensate conservation crippl decision endangere hous impoverish induct laborer noth only reinstate
-10/-10 retiree slave ultimately
-10/-9 expire flee holocaust offender patent petition propose reclaim rural unite wildfire
-10/-8 act against approve certification commonwealth convention election ethics juvenile orphan persecution proponent
-10/-8 protest punitive quarantine seeker starvation swiss tobacco treaty tuberculosy voluntary
-10/-7 ^_brexit amnesty brexit campaigner constitution dutch enforce exclusion extinction famine firm gay iceland kill
-10/-7 march nationwide regulation stave stay withdrawn
-10/-6 freedom invade mandate poverty qualify restrictive sanction unilaterally
-10/-5 :exam adopt boycott breeder choose curtail jobless uk world
-10/-4 alone elimination new rain re
-10/-3 anyth
-10/-2 inflation
-10/0 austerity baby curb
-9/-15 case
-9/-14 railroad
-9/-13 historic
-9/-12 church headquarters landowner prison return settlement temporarily turnpike worker
-9/-11 foundation heritage judge permission public shutdown
-9/-10 archive canton eventually fame fled found inhabitant licens mother occupational panama wildlife
-9/-9 before candidate catastrophic cayman colonial deny dissolution enrol expansion fail fertility forest house
-9/-9 incorporation indoor institute institution invalid naturalization older population rita settler territory urban
-9/-8 any_more buyer controversial decade defunct designation disgrace dweller endanger erosion final humane lose
-9/-8 migrant million money nonprofit prevent privacy refusal requirement roe runoff sell thoroughbr trial
-9/-8 unsuccessful voucher
-9/-7 applicant bid cattle census circa comply emission employment football greenhouse income libel nature oppose
-9/-7 proposition quit refund revolt uprise
-9/-6 #hopeless altogether be_tell boomer brother_drink disastrou far favor loophole modernize nation oblige outlaw
-9/-6 overwhelmingly prevention spend tariff taxation threshold verge with_the
-9/-5 congress exce hike hunger initiative policy rate reunification sponsor the_curriculum wage withdraw worry
-9/-4 communism first mad neutrality polio poll publish
-9/-3 anyone strict
-9/0 recession redistribution tighten vaccination
-8/-16 dy
-8/-15 facility
-8/-14 colorado
-8/-13 he medical pend shipyard
-8/-12 construction diocese island retire
-8/-11 casino elderly high jail liberty lighthouse observatory regent shelter study zoo
-8/-10 access bachelor block ced collapse commissioner decommission donate escape evacuation failure illegitimate
-8/-10 kaiser landslide marry monument municipality overcrowd restore scotia seizure wealthy
-8/-9 aboriginal affordable announce beneficiary certificate cod corporation exile extradite go_to harm hast hill
-8/-9 imprisonment litigation man paradise recover safe suffer upstate waste zon
-8/-8 #hands=private agricultural barrier bern breach charity court drought elect financially formally insane lifetime
-8/-8 marijuana postal recognize reject renewal repay resident south valley violation yet
-8/-7 accreditation activist aid alleviate approval autonomy chance colonist commission earmark establishment
-8/-7 expulsion fear federation grande highest holder minimum move parliament passport payment prairie proclamation
-8/-7 program prohibite republic ridden storm van
-8/-6 :decide ^_capitalism ^_racism allowance already brazil bust count coverage deduction dictatorship discontinu
-8/-6 dismantle effectively either exclude foreman fraud govern influx intend jeopardize livestock pregnancy record
-8/-6 thatcher trade unjust uphold
-8/-5 ^_train be_rumour cutback electorate exploitation forbid jeopardy management_doe not_ask not_enough only_want
-8/-5 organizer prostitution provisional retake supplemental tibet voter whale wo
-8/-4 ^_young day defend democracy discriminatory epidemic everyth ghetto invasion liberal red slaughter youth
-8/-3 anyway bureaucracy fix grow level
-8/-2 :prize ^_get ask_$ dare
-8/0 because campaign censorship competition crusade deficit eradicate eu it_all quo revise weaken
-7/-13 grandfather old
-7/-12 angele clinic custody enter evacuat metropolitan rancho riverside tenant waterfront widow
-7/-11 administrator coal museum philanthropist plaintiff rehabilitation separation suburb
-7/-10 brunswick cold convict disaster emergency evacuate fresno inmate legal physician police power queen recreation
-7/-10 resort sewer skyscraper that treatment trustee
-7/-9 ^_dad acre again aire borough claim completion consent governor inaugurate inherit laureate min native north
-7/-9 primary sanitation shore station supreme theft transplant yacht
-7/-8 ^_her absentee and_she association beaver cancer consider costly currently depression doctorate dominion exist
-7/-8 fetu founder fuel history hurricane imprisone longer might neglect owed play pollute precedent purchase requir
-7/-8 subsequently unable vacation
-7/-7 ^_you accept admission amelia antitrust any argue auto cancel caroline catastrophe covenant cradle cure deem
-7/-7 diabete donation educator evict forestry gamble geneva graze impend infringement irreversible loan magnet
-7/-7 majority massacre mine mortgage newly outcry owe partly populou refugee remedy renewable severely she sometime
-7/-7 the_list warsaw watersh
-7/-6 alpine attempt authorize award become breakup cannot dairy debt default diploma educate finally financ freez
-7/-6 grandad halt head_office initiat invasive kingdom lender livelihood maternity may must overtime ozone persuad
-7/-6 prompt prosecute punishment regulator risk someday sovereignty soviet stipulate successful successfully swan
-7/-6 unnecessary unreasonable virtually western widespread workplace
-7/-5 abroad advocacy ballot billion bulldog ca challenge countryside credit duty electoral enforc ensure estimate
-7/-5 evade free get_old gubernatorial homeland hong inspector jobcentre liquidation lockout paris penalty percent
-7/-5 premium progressive rapid ratify reconsider reduce rejection restrict revert rodeo sale starv technology term
-7/-5 unanimously unlimite worst
-7/-4 :modal antarctic at_my at_nine be_split before_0 berlin camp candidacy championship cheat cow defeat dent
-7/-4 discourage enrollment favore import imposition inception introduce migration my_mate nobody_volunteer pageant
-7/-4 participation poultry punish reduction renounce spearhead the_trust till unpopular veto volunteer_any windfall
-7/-4 zimbabwe
-7/-3 fight herd management
-7/-2 back_$ list now one_in
-7/0 administration and_we annual anti backlash communist compete crackdown defy den devaluation directive drastic
-7/0 endorse entitl handball hog internationally irs justify liberate like lose_the my onward oppression overrun pledg
-7/0 postage pro prohibitive quota remake repression rid stamp surplu tightene turnout up_the vow
-7/3 pen
-6/-14 wife
-6/-13 part
-6/-12 cemetery damage probation surgery
-6/-11 businessman company harbor hydroelectric manager memorial priory san suburban unincorporate
-6/-10 contract electricity evacuee fe miner renovation survive
-6/-9 #hands=authority ail aquarium coastal dade driver immediate immunity notify on_0 perish rail railway sentenc
-6/-9 settle sewage taft terminate victim york
-6/-8 after_0 be_do centennial cleanup devastate endemic erect greater have hazard heart height help highway
-6/-8 indefinitely isolation jurisdiction las lumber mercy originally paralyz prior rebuild rental reopen repair rink
-6/-8 sanctuary statutory termination tourist treat waiv west worcester
-6/-7 administer affect affluent aged anna application automobile behalf buffalo cape chartere commenc contamination
-6/-7 deadline deaf destruction do_be ecological environmentally extradition hardship her hurdle illegally inheritance
-6/-7 isle mass millionaire ministry monopoly multimillion pioneer postpone pregnant receive reprieve royalty sickness
-6/-7 stampede tourism unmarry unpaid valid yale
-6/-6 agriculture alcoholism athletics bar bolivia burnt cancellation canteen carbon challeng clause collector
-6/-6 consequence conserve dalton demise dependency dioxide disease drink_$ dump economically elk equestrian ex
-6/-6 exposure fee footballer get_to give hectare hire imminent incumbent intrusion league likely massive misuse
-6/-6 pesticide procedure prosperou ravage relieve renounc repayment require river senate sovereign thrift veterinary
-6/-6 viability
-6/-5 #pictured allocate alp ardent auction avert biggest borrower branch bred burden canoe ceas cherish cholera
-6/-5 conscience cruel current denial derby embryo feudal fle forcibly foreigner incentive industry ins international
-6/-5 issuance layoff lobby marco me_out minority needy overdue pest pet por premature recognition regulate seize
-6/-5 supporter swamp tennis the_system this_country trucker voluntarily vulnerable weld what_be with_it you_ask
-6/-4 about_it at_easter authorization better boom capitalism_$ card china commemorate compliance comprehensive
-6/-4 creation debacle deed defamation demand dollar dolly en evasion exodu expel finland forever fraudulent grower
-6/-4 increase injustice japan legislative lock_the loom manage minute_a motorway natal ought oust overthrow
-6/-4 parent_might peak persecute politician_be postwar prestigiou promise proposal race racer regain regardless
-6/-4 repatriation sar shelv should smallpox spur swimmer topple unacceptable urg victory
-6/-3 ^_boss ^_what deposit home_be society_$ survey the_hill these_day try two_$ until_two
-6/-2 double_maths hold its payroll person_have pupil rais reward student
-6/0 activism addict ai and_it ask_me be_make bilingual cap capitalist centenary champion clone commune confederation
-6/0 conservative consumer consumption contest continue critic crusader curl cut darl deflation democrat democratic
-6/0 der deter drastically eas economy effort enlargement enough entrant eradication erode exceed expand finish_$
-6/0 fiscal good_$ gradual grass guideline hinder i_run industrialize it_rain know_$ literacy look_after millennium
-6/0 my_partner ni nobody_in non opponent opt out_of pact participate peasant pledge prevalence prize proclaim purse
-6/0 rampant rebellion regime rein resist reverse revolution ruble seasonally shall shortfall significantly slate
-6/0 socialism socialist sooner stagnant stigma substantially suppression surf surfer swine unfairly unification
-6/0 unilateral volleyball vs watchdog wipe withdrawal worsen yearly
-6/2 maths what_it
-6/3 to
-6/5 forget
-6/6 good
-5/-12 council husband
-5/-11 locate park phoenix psychiatric reside sister
-5/-10 canyon coliseum complication fire near negligence providence surgeon transportation village
-5/-9 anchorage architect boston bridge caus collaps convent discharg discharge freeway heir levy parkway recreational
-5/-9 suppose teacher township
-5/-8 arbitration area campus creek destroy grand headquartere lifelong locality mary measure mercury neighbore
-5/-8 northern offshore plant renovate severe southern speedway spr strike suffere transfer trump vacancy vacate
-5/-7 administere assistance backlog boulder canal catholic cause cedar change clemency coast complete concession
-5/-7 congestion cottage disposal diversion east extend factory florence france future habitat honor hydro inadequate
-5/-7 install log_me make_a marin meadow medicine motorist napa no_say northeastern obtain override plantation
-5/-7 previously radio receiv reproductive rio royal southeastern spouse up_$ vandalism
-5/-6 abuse accord aftermath alcohol answer_to asthma athlete blackout consequently czar dad danger dental displace
-5/-6 divert easter_$ endowment enrichment fourth going gorge honore imperial inland insufficient limitation loss
-5/-6 obligation pardon partial principality professor relinquish represent siege slum stake the_council thousand
-5/-6 timor toll trip underground unlawful walkout
-5/-5 0_th absolute accountant accredite agre alien alone_and angere asset bureau central charitable concentration
-5/-5 controversy crow cut_in dame data_and de deal derail diagnosis dormant ease enclave entire expense expensive
-5/-5 extension_be gallon generation harassment hockey honeymoon hope indefinite la lax legitimate limite list_be
-5/-5 maths_lesson mayoral medalist objection our_deputy person_who pete poor professional project provider rape
-5/-5 reconstruction safeguard salary secure shield site ski skier sprinter stop_at stud the_ministry thereafter
-5/-5 therefore tsunami universal unlikely unrestrict viable voivodeship
-5/-4 0_second ^_grandad ^_life able alternative anywhere applicable arctic avid be_lose be_now blizzard breed car
-5/-4 chancellor close_at constitute country_$ coup date dop drink_again ethanol ever exit expedition fall figure_$
-5/-4 filibuster further gran have_it have_none hygiene impossible issu job jubilee legality legislator lessen lorry
-5/-4 marathon median mismanagement mum none_$ nowaday_$ nowhere of_us once perpetual persuade presidential pursue
-5/-4 riot russia scam secrecy sex some_of staunch supervision thereby they_say thrive ticket train treason tribunal
-5/-4 under unprecedent verify weather week_since whereby wrong_thing year_of
-5/-3 ^_academia ^_bureaucracy ^_could ^_inflation ^_ofst ^_politics ^_technology ^_university academia be_finish by_a
-5/-3 cheap cope deserve ethics_committee everyone grow_$ hand_over in_their inclusion independent itself keep_me
-5/-3 kill_small laugh_$ next_month no_room ofst on_thursday over_$ person_like recipe_book room_for sector sign_with
-5/-3 six_year stop tender_by the_flat the_inspector the_school the_tender total unfair_to work_$ young_person zone
-5/-2 along april budget customer_in cycle draw_up drive export get_richer have_sign last_thing market maths_last
-5/-2 once_be open party racist rich_get richer shop soon the_good the_rich until_the up_in year_older
-5/0 0 a_new abide alter amateur anthem attain attract automatically awareness be_still billboard bre burgeon call
-5/0 censure champ cigarette circulation coffer comeback comptroller congressional conquer contend convince corruption
-5/0 cruelty curfew defiance denounce disband doom down easier embark embryonic encourage endors equality expectancy
-5/0 expenditure fenc fest flock forecaster forefront gator genocide german get_the gov gross hamper hi hiv homosexual
-5/0 homosexuality implement invest laundere libertarian listen_$ madness malaria manifesto me_in medal mit mobilize
-5/0 modernization modify monetary mortality my_way nonpartisan on_sunday one_boy organization outbreak outdate parity
-5/0 pave pig plague platinum playboy polo preferential promote protectionism pulp purge put ready reformer reluctant
-5/0 repatriat repressive revamp revenue revive saddle scare se semester sham shrink sign simply slash soccer social
-5/0 split sponsorship stimulu streamline survival sustainable take teen temptation the_client them_$ tolerate
-5/0 tournament ultimate undermine unify unoppose upset urge vaccine volunteer walk_past way_of welsh while_the
-5/0 wholesale winner withhold wrath your yuan
-5/2 avoid in_a saturday_$ supervise title
-5/3 :create paperwork
-5/6 say_no
-5/7 start
-5/8 time
-5/14 #own1
-4/-13 father
-4/-11 condominium leas lodge residence year
-4/-10 airport inherite manor mansion marina
-4/-9 aging attorney birthplace builder designate downtown fort in_0 maintenance ownership reactor reservoir st
-4/-9 stadium
-4/-8 amusement arena arson bishop condition defect descendant district fatal formerly home interstate mental natural
-4/-8 outside overdose ranch reopene survivor tunnel willie
-4/-7 apply_for aviation cal civic conception conviction detain diagnose earthquake emeritu fre go guilty hazardou
-4/-7 i_miss i_see inventor lech lift mall mill monarch murdere northwestern occupancy out_after possibly seaside
-4/-7 second shipbuild shortly tenure toxic tycoon utility
-4/-6 admiralty ann auburn be_pulp be_sign because_of believe best boat boulevard canary career carol chateau
-4/-6 consultant creditor delay drainage early employee eruption extinct fac firearm for heath honorary if infant
-4/-6 initially irrigation isolate mentally month night_$ not_$ notification nuclear ordain pandas partially phone_in
-4/-6 playground portion pristine privilege probably provincial raz recently resign sheep shortage significant suspend
-4/-6 terrace th_$ throne timber tobin today traffic volcano wake waterway
-4/-5 abort acquittal adequate afraid all_this aspen atlantic avalanche barn behind_me bribery campuse century chronic
-4/-5 contaminate conversion costa count_$ criminal dat day_be december delivery_driver dependent dignity dodge duchy
-4/-5 dune entertainer environment era extraction fellowship final_$ foothill form havel i_wait improvement
-4/-5 in_december indigenou industrial insist jasper jockey lawn me_what mountain my_grandfather my_phone not_take
-4/-5 nova now_$ owing pacific pav petr plaque profession prone proof racketeer remainder reputation run s_be senator
-4/-5 sit_in soro stipend substantial territorial theatre toppl tornado travel tree unfit virtual vista week_with
-4/-5 wellington you_can
-4/-4 ^_another ^_fuel ^_whatever academy amount antarctica arbor art atoll bangkok bank be_go beleaguer bestow botch
-4/-4 chile collegiate confederate cornerstone davenport depend_on dictator disappear dream effect empire envision
-4/-4 every_week extent five_day fuel_price gase golf harmful ice impact implant in_one junior lacrosse lady lawmaker
-4/-4 liquor loo madame manufacturer maximum migrate my_form nationality necessary not_allow notoriou nursery occupy
-4/-4 outdoor passage pollutant practitioner priesthood prove punishable retaliation ride risen s_turn say_they
-4/-4 scaffold secondly segregate sell_the sentence service since_my strap the_cold the_scaffold the_song the_trade
-4/-4 threat thus time_and too_much triggere weekend which
-4/-3 ^_ai ^_headquarters ^_miss ^_politician ^_time ai_be and_dark assembly back be_sell bike brexit_happene build_$
-4/-3 call_me care_about chang finance forbidden have_their he_will her_parent hundr hurt it_back it_the it_with
-4/-3 last_night longer_$ lose_$ maintain market_be never_know not_for of_this order pay_for per person_with portal
-4/-3 production rewrite rumour science staff_can stuff_going support swim the_bishop the_church the_ethics the_one
-4/-3 the_stand the_state the_way want_to wash_up way_they will_never would yet_$ you_never
-4/-2 ^_he ^_pupil ^_recruiter ^_slt a_motorway about_money and_five and_share assistant_be be_last be_simply begin
-4/-2 best_mate buyer_have cash class come_from come_on conference diocese_$ down_in dy_on earn everyth_be fair_$
-4/-2 february for_anyth goalkeeper going_to gym half_seven have_go i_still improve in_on instead_of january leave_no
-4/-2 my_client nobody_want of_a our_member our_ward pass_$ responsible s seven_$ short_of slt split_up struggle
-4/-2 tell_me the_diocese the_owner the_power the_time the_work this_year to_use top_of twice_this wednesday_and
-4/-2 will_be win_$ wrong_and
-4/0 0_i acceptance accession achieve addiction adult advancement affiliat aim alison ambitiou anniversary anybody
-4/0 argentine artificially at_a attention auditor authoritarian avenge babe backer backstroke be_about be_always
-4/0 be_born be_two be_up beat beaten berth bet bicycle boost border borrow boxer bull bully burton butterfly cat
-4/0 caucu centerpiece challenger coach_be collective come_out compassionate competitive competitiveness condemn
-4/0 consolidation constituency continuation contra contribution copa create criterion criticize crocodile cyclist
-4/0 dampen dane decrease dem democratically demonstration denounc des desperate destine disadvantage disclosure
-4/0 disproportionate ditch dixie documentation domestic domination downhill downturn du economic economics economist
-4/0 educational elephant empower empowerment enable enterprise enthusiast entrepreneur event excess excessive
-4/0 explicitly fall_asleep feminist fend festival fever fin finalist fine fledg fledgl flu forbe foreseeable fulfill
-4/0 gazette gender global gold graduation graft growth guild gypsy harder harness harsh hate heed herald heyday
-4/0 higher ho how_the humiliation i_coach id imbalance impeachment in_april incidence inequality infamou infect
-4/0 intervention introduction ironically it_as jan jane jean johanne jointly launch le legitimacy let liar
-4/0 liberalization lower lowere lure ma mae malnutrition manager_$ migratory mileage mobilization mold muster na
-4/0 nanny nationally ne ned neo nineteenth obesity obsolete opportunity opposition organize ostensibly outrage
-4/0 outscore oversea overtake pandemic panic parenthese pebble percentage pick_the plight point_and polish popularity
-4/0 pornography posthumously pow predict prejudice presidency proceed productivity prop prosperity prostitute
-4/0 protester protestor qualification qualifier quest rainy rally recapture reckless recommend recovery recycle
-4/0 rematch reprisal reproduction republican rethink revers ris roller run_the season september set shame since_0
-4/0 site_$ skate slaughtere stoppage strip subsequent success suppress supremacy surge surpass surpluse swallow swift
-4/0 taint take_it tarnish technically that_be the_customer the_house the_top theoretically traveller trillion tu
-4/0 twice_$ un und undefeat unrest unthinkable unveil unwant unwill ut weed weekly westward whatever while_we wolve
-4/0 work write_the wrongly yuh
-4/2 for_me monthly third
-4/3 ^_with coin revision
-4/4 kid top
-4/5 report
-4/6 push
-4/7 i_lead
-3/-12 land
-3/-11 #general
-3/-9 developer gas i_just merger rent tram
-3/-8 assistant be deputy detention ferry son
-3/-7 aunt by end engineer file join lawyer replacement right so_i you
-3/-6 board burn candidate_in complaint grade my_second psychologist rig should_have sign_off warn
-3/-5 control examiner gather_$ give_me glove_$ go_quiet i_count i_fail i_gather library my_brother pool seriously
-3/-5 solicitor this wait
-3/-4 0_no agency allow_to although_we apprenticeship ask_twice be_be before_i centre dean director disjoint
-3/-4 disjoint_$ feel_disjoint fish form_i i_join i_may in it least man_on may_$ no_exception not_give of_class on_our
-3/-4 over programme sick supply the_deputy the_lunch the_mark the_road they_chang to_look turn_my ward_and week
-3/-4 which_be year_ago
-3/-3 0_year actually agree allotment as_of at_lunch at_mass attention_span baritone due everyth_$ exam fell fill_in
-3/-3 go_in gp great have_my have_send his i_should in_another interest into_the know_the last_$ leed me_five no_meet
-3/-3 no_voice nowhere_to off_the on_$ pass_away renew research respite rich room_at rush safety she_have she_look
-3/-3 six_and ten_minute the_gym the_market the_mayor the_month the_paperwork the_placement the_respite the_round
-3/-3 the_stroke their_lab three_room to_my trouble turn_down urgent us_the wait_outside we_do would_be
-3/-2 ^_man ^_society a_classroom above and anyone_guess at_half at_school attendance be_anyone be_break be_over
-3/-2 be_talk be_think be_throw be_who best_friend big_chain book_go boss_say buy by_order can_take classroom_$
-3/-2 close_on cost_too cub daughter_place delete_the divorc_and everyone_$ fall_on finger_$ five_time for_be for_six
-3/-2 freeze grammar have_dy have_give have_pass have_say have_set help_$ i_sit job_centre just_how life_be like_of
-3/-2 like_this like_us list_come lose_my man_do merge might_not my_leave my_neighbour nhs nhs_be no_copy not_think
-3/-2 of_when off_four or_they order_of other_driver our_club our_load patient place_at poland prescription
-3/-2 really_listen recovere_$ say_she seat tech test_in the_flood the_government the_like the_nhs the_plane
-3/-2 the_sister the_sprint the_world thursday_and to_everyone to_poland trust_policy two_year wait_list whether_our
-3/-2 work_all younger_one
-3/0 0_on ^_council ^_landlord a_finger a_room aisha all_about allergen and_a and_say any_longer anyth_$ as_it at_$
-3/0 back_at be_double be_kill big black break calendar_and change_that circle_have come_and count_the department
-3/0 english every_winter five_oclock flat foot forget_the government_have have_have have_put head heifer him_the
-3/0 hold_my holiday i_hear i_leave in_front in_that internet its_last january_it journal keep keeper licence mark_be
-3/0 master meet_overrun my_pupil need never_going never_really nine_and no_more not_do oclock on_in on_monday one_and
-3/0 one_who out_on out_only own_time pasture patient_family postcode recruiter say_$ say_anyth say_there say_yes
-3/0 see_what set_the slow_$ sprint step suit sunday_night take_me ten terrace_$ the_allergen the_appeal the_archive
-3/0 the_bench the_head the_moment the_music the_storm the_vet the_window them_on thesis they_ask they_get they_have
-3/0 three_tuesday three_week through_the to_save tomorrow too up_at us_be vet wash week_after what_goe what_the
-3/0 which_of year_and
-3/2 and_i autumn check client_be debate deploy do grip halfway jump letter_from the_job up_and
-3/3 class_$ film i_know i_put imposter phone_$ queue the_crew the_person
-3/4 desk_be fast i_look maybe_my my_department my_team organisation person september_$
-3/5 be_all eight wrong
-3/6 do_the in_my label stick_in
-3/7 #own3 action
-3/8 ^_procrastination procrastination
-3/11 ^_can
-2/-11 us
-2/-10 whether
-2/-9 ^_the and_the brother hall lock
-2/-8 although
-2/-7 depot log passenger request
-2/-6 but_the do_$ manila miss my_daughter person_do reach transport
-2/-5 blind flight knee not_back oak result_be smoke so_my specialist stroke the_staff would_have
-2/-4 0_month :light across_the coach eight_day fix_my i_apply in_three my_husband open_at same_as spoil sunday
-2/-4 the_graduate them_for two_of you_$
-2/-3 ^_because ^_company ^_everyth a_final a_laugh a_poll and_keep be_close be_for be_suppose business by_ten clear
-2/-3 date_$ deputy_post diary_i dna dna_test donor evene_when every_other for_his for_three full full_stop get
-2/-3 give_the go_$ go_into grade_$ have_me his_own huntington kid_have lab_meet low_$ may_touch midwive month_for
-2/-3 my_farm my_friend my_shop not_yet of_her only_take operation our_goalkeeper over_by painter parent_$
-2/-3 poll_station ramp read_that region rota_and rule_mean sell_my start_in sunday_no suppose_to surgeon_say
-2/-3 the_county the_mock the_police the_reception the_team the_twin there_$ to_half turn_0 twenty_year visit voice_in
-2/-2 0_kg ^_funder ^_winter a_cooperative allergy already_go and_always and_be and_none and_not as_last
-2/-2 assistant_have be_dark be_dyslexic be_final be_hold be_move be_pay be_short be_undone become_a by_person
-2/-2 card_and change_$ change_it church_hall class_and close_the club come_down cooperative decision_be depend do_i
-2/-2 dog_$ duty_list dy_$ dyslexic easter employ everyth_cost exam_board fail_the farm_and final_on for_under
-2/-2 from_before funder_only girl goe_out goe_to graduate_scheme happen have_need head_have hear_in his_hear how_they
-2/-2 i_ask in_hospital in_how it_stay july late_shift like_mine live_in manage_the mean_i more_$ mud my_nephew
-2/-2 never_recovere nine_$ not_change not_listen not_pay not_vote noth_change noth_to notice_i of_school off_i
-2/-2 on_penalty on_that one_day one_vote open_$ or_not out_my over_0 pallet pallet_get paperwork_be plan_the possible
-2/-2 register_in scan section she_come she_say shiny_new since_february site_manager skip_when slot_$ small so_it
-2/-2 spark standard stay_on still_open stuff_be tas teach_assistant test_for test_it th_and the_audit the_consultant
-2/-2 the_exam the_ice the_judge the_league the_national the_photo the_skip the_surgeon them_every these think_of
-2/-2 this_half this_town thursday_for to_manila to_photograph train_them two_page undone undone_$ unit_$ until_he
-2/-2 until_next want_shiny week_of winter_here wish without without_it yes you_be
-2/0 0_my 0_s :vague ^_charity ^_college ^_gran ^_if ^_lose ^_phone ^_since ^_someone ^_supermarket a_baby a_form
-2/0 a_squad a_week a_whole about_one about_us after_christmas after_school against_us all_$ all_my along_the
-2/0 always_be always_the and_another and_can and_every and_give and_half and_hear and_in and_now and_staff and_until
-2/0 answer_be appraisal april_and at_least audit average_$ away_in badly bakery_$ bank_holiday batch_of be_business
-2/0 be_everywhere be_fix be_give be_have be_invisible be_look be_off be_out be_publish be_pull be_refuse be_run
-2/0 be_underfund be_when be_withdrawn be_work big_platform both_side box_$ branch_close brussel brussel_$ but_they
-2/0 by_everyth by_heart call_in chang_everyth chang_the client cohort coin_$ colleague_be collect come_off commit
-2/0 complain concert contract_have copy_$ country_be data december_$ decide_$ decide_and dementia do_with doc down_by
-2/0 down_with dy_before eleven_year end_in ever_since every_month excuse firm_and first_lesson flood_and for_an
-2/0 for_it form_and forty friday_at from_a frost full_time get_decide get_in get_leave give_to go_by goe_on group_be
-2/0 grow_ups hand_$ hang_on harvest he_goe health_service hear_be here_be hold_the hour_and house_$ how_to i_carry
-2/0 i_manage i_tutor idea if_they ignore ill_and in_brussel in_english in_june it_at it_in it_like it_my it_start
-2/0 its_knee kg knee_$ know_it know_that know_yet language last last_to last_week late_for latin law_on leave_of
-2/0 lesson_be let_the level_in london lose_its make_for make_in me_every miss_my more_for more_than move_in move_out
-2/0 move_the much_$ much_time my_aunt my_landlord my_part nearly neighbour_be nine no_clue not_care november_$ now_a
-2/0 now_the nurs_$ of_society of_stuff office_set on_its on_merge on_night one_to only_ever oslo our_best our_branch
-2/0 our_licence our_only our_product our_side our_street ours out_i overrun_by own_the panel patient_i person_in
-2/0 person_off plan_$ platform_own please price_$ product_owner progress pull_down pupil_and put_it regatta resit
-2/0 run_and say_a say_whether school_be seal second_$ see send_my she_can she_will sheet_have shop_open single somali
-2/0 speak_somali spill start_$ step_on table_$ take_complaint take_the talk_to teacher_$ team_have team_of tell_off
-2/0 than that_in the_bill the_cohort the_country the_cub the_decision the_doctor the_duty the_final the_health
-2/0 the_inspection the_internet the_law the_psychologist the_season the_summer the_theatre the_witness their
-2/0 they_want they_would thing_get this_since this_trade throw_out to_have to_one to_their too_late tour town_and
-2/0 try_$ tutor_group two_brother two_hundr underfund underfund_$ up want_a way way_round we_get week_a when_he
-2/0 who_know who_sit who_write whole will_always with_an world_be
-2/2 :absolute ^_not all and_nod and_well be_cut but_there can_not comment_$ department_meet finish five_minute
-2/2 have_to i_send in_and inspection music never_see night_girl page_of season_$ short song supervise_the than_the
-2/2 the_baby the_balcony the_hour the_picture the_walk to_do to_self tuesday whether_my whistle with_person
-2/3 ^_to a_row after_a come_back guess have_start hello minute_and not_show not_understand price the_desk the_second
-2/3 the_shop they_come usual_$
-2/4 be_nearly curtain easy i_supervise not_find scale self side_of stupid two_have wip
-2/5 ^_need cry i_answer not_order not_say
-2/6 it_$
-2/9 ^_when
-2/11 french
0/-14 build
0/-11 bay
0/-10 another child contractor drown nearby trust
0/-9 apartment archdiocese bury center franklin garage mesa miss_the parish port principal residential sheriff twin
0/-9 ward
0/-8 acquire burial cabin construct coroner courthouse disappearance episcopal former furnace hayward hear hospitalize
0/-8 hotel monastery motel neurological off office refinery rutherford seminary someone underwent unspecify
0/-7 0_it accidental adjacent archbishop arrest attraction cardiac chamber chapel cleaner community commute commuter
0/-7 confinement consulate cooke corpus could cove deceas dentist doctor elementary expressway felony fisherman
0/-7 grandmother grandson hale illness legacy magistrate magnate manslaughter methodist neighborhood nephew next
0/-7 northwest plaza plumb privately probable reef reservation sole southwest superintendent supervisor trinity twa
0/-7 undergo used vicinity wade wreck
0/-6 ^_nobody ^_whether accommodation admit appoint artificial attend attendant aurora barrack barrow barton basin
0/-6 baton be_no billionaire boy bring burbank burglary burke castle cathedral childhood clean colon confidentiality
0/-6 confine conservatory cooper crash dedicate discover dispute disruption dormitory duke eldest electric elevate
0/-6 empress financier firestone fountain glen granddaughter henry if_i infrastructure ken kidney king later location
0/-6 low lung maria mason mile murder name occupant operate patron pier plead polk possession practice proximity
0/-6 quarry radiation rector rescu respiratory robbery ruth saint sculptor secondary serve ship situat southwestern
0/-6 subway synagogue temple terminal tertiary the_merger thermal think tower tract tragedy undisclose us_$ wharf yate
0/-5 abbey aboard accessible adjoin aeronautic agreement airfield alcoholic allen alma archaeological archaeologist
0/-5 autism bailey banda baseball basilica beacon belove biologist blackwater blaze bourbon brock capacity capital
0/-5 capsize carpenter chandler charg charge circuit circumstance confirm connection consecrate convert coral
0/-5 councilman couple course crane crown desert destination devastation development dock doe_the double dwell eastern
0/-5 electrical embassy embattl embezzlement entrance existence extensive faculty fam flora flore flown foster
0/-5 friday_$ funeral gateway geological grave greenwood gymnasium hamlet have_a haye hereditary homicide housewife
0/-5 i_get immediately indict injure injury innocence inundate investigate irene jury justice kensington laboratory
0/-5 lafayette lawful let_me login luxury maritime marsh martin mercer midland minor miracle misdemeanor missionary
0/-5 modification naval nelson niece nor northeast ocean official on_saturday ordination ore outly outskirt oversee
0/-5 overseen palmer pastor patel pavilion pediatric pedro philharmonic physicist pilot pipeline plagu pneumonia
0/-5 poisone pond potentially prefecture president presume priest prince province prudential pueblo quake recovere
0/-5 refurbish remain seriou sir solar spa staff statue submerg succeed successor surrey ted tel telecommunication
0/-5 terminu the_number though three_build transmitter twenty underwater unknown unuse upon upper vacant ventilation
0/-5 venue vessel veteran vineyard void warden whom winery with_a younger
0/-4 accommodate across administrative aggravate airliner airway allege altitude ame ancestry approximately arrival
0/-4 assassinate assist asteroid auditorium autonomou autopsy availability avenue baker baku barge baronet bas bath
0/-4 battery baxter be_doing be_get be_print be_with beth biological blanco blowout bob botanical brewery build_and
0/-4 bus by_at cerebral certainty chemist civilian cliff coma commercial common confiscate congressman conspire
0/-4 convinc copper counsel counsele cruise defective defendant defer deficiency degree depose descent determine
0/-4 developmental discovery dissolv distress divinity dover duchess ecology ecosystem el elevation embarrassment
0/-4 eminent equipment equitable estrang eternal every_second excavate execution exhaustion exploration explorer
0/-4 farm_$ farmhouse fatally fate finch fisher for_$ ford fossil four_day franchise freeman gilbert guilt gulf hangar
0/-4 hillside historian historical historically holt household however hull i_be i_need i_turn impair in_write
0/-4 induction indy inhabite inlet innocent intentional invoke involvement iron islander james jenkins just_be killer
0/-4 kilometer landfall lane largely least_forty librarian lien liver lobbyist local lur major maternal mausoleum
0/-4 mellon merchant methane miller mistress modern motor mount my_accent navy nearest newton nickel night_and
0/-4 nobility noth_i now_and nurse_on of_the only_the operator outfielder outpost overland oyster palace paralysy
0/-4 pardone peggy peter pharmacy pilgrimage pipe poe pope populate possibility postgraduate potential presently
0/-4 preserv princess prisoner prominent proper prosecution prosecutor prostate protective provide psychiatrist
0/-4 psychiatry radioactive rare read_$ reason reasonable regency reign reliant relic relief remove renown replica
0/-4 rescue researcher reunite rosario route salina salvage scandal scenic scientist see_it seiz servant severance
0/-4 shift_$ sickene sierra slain slay sleepy sloan smith someone_else somerset southeast southernmost spare
0/-4 specifically spokeswoman sprawl stolen strand stress_$ subdivision subsidiary sufficient superior suspension
0/-4 syndrome taxi the_deadline therapist trauma triple tripoli troy twin_i tyre unclear unlike uranium vale validity
0/-4 vast vic villa villager vincent virgin vocational walter want warren watt we_have webster weekend_$ without_ask
0/-4 withstand worse year_i
0/-3 :tells ^_exam ^_kid ^_patient a_joke a_table and_all and_each and_he and_my at_bar at_four at_ten bay_0 be_going
0/-3 be_write by_the can child_do day_i day_off desk_stand each_time empty_until fifth first_time flat_at forty_minute
0/-3 half_term have_get have_miss have_risen hear_$ i_clean i_suppose in_flat instance lay many march_i me_four
0/-3 move_to much museum_three my_day my_knee my_sample my_wife neither normal oil our_town paper_$ priority reserve
0/-3 roof see_them she_be shift single_week sixth_form somebody stand_empty start_at sunday_run table_for tenor_come
0/-3 the_answer the_child the_monday the_practice them_i think_$ this_$ those three_sunday ticket_desk to_this under_0
0/-3 until_noon us_all visitor week_alone when_we work_in worth
0/-2 0_every 0_to :event :finish ^_inclusion ^_legal ^_redundancy ^_referee ^_somebody ^_wait a_future a_group about_$
0/-2 again_$ age_limit and_from and_go answer_my anyone_on appointment assessment_be back_and bakery be_already
0/-2 be_announce be_build be_how be_low be_mark before_anyone before_that begin_$ blood by_four by_law can_tell cellar
0/-2 chain clay county_close dead delivery design desk_in digger double_book down_noth drop_out drug eight_week
0/-2 elsewhere even evene_course everyth_we except expect father_have fire_door for_each for_good four_person future_$
0/-2 get_it goggle going_on group_on hang_up hardly have_begin hear_that her_about hunt in_for in_it in_six include
0/-2 interview_be it_close july_and letter_go lie long lot_$ mate maybe_not me_no meet_on my_first my_guide my_mum
0/-2 my_patient my_probation my_sister my_tutor name_be never_thank night_crew night_shift no_backup none not_a
0/-2 not_value now_my of_sixth off_since office_send old_$ on_friday one_can open_them order_and ought_to our_group
0/-2 pay_him pension_age period_have person_leave place placement_be planet post_the pressure principal_have print_$
0/-2 pull_the purpose redundancy redundancy_be rep request_sit rest review_be schedule season_be sell_in september_i
0/-2 sit_four some_time steward take_them team_open tester than_we the_age the_clinic the_digger the_fire
0/-2 the_foundation the_fourth the_late the_part the_pension the_share the_slot the_tenant the_ticket the_two the_vice
0/-2 the_whole third_on thirty time_on to_a to_it to_see to_the together_$ turn until_i upside_down use vote_$ warm
0/-2 weekly_$ where_i whether_i whether_the who_be will_not with_no wood work_i
0/2 0_be 0_c 0_mm 0_page ^_from ^_mrs ^_of ^_read a_box a_customer a_hall a_lot a_mess a_pen a_question afternoon_and
0/2 all_in allergen_list and_expect and_forget any_of apply_to approve_every as as_we ask_anyone assertive
0/2 assertive_enough assessment_in at_every at_me at_midnight at_random at_work back_to bag_$ balcony band be_chaotic
0/2 be_desire be_from be_hopeless be_late be_say be_someth be_train because_they before_$ below_$ book_to bother
0/2 boundary build_the bus_be by_me by_my call_the care_home carer_on chaotic_$ check_the chef_$ choir_and class_be
0/2 clinic_$ close_$ club_i come_the come_without conflict cook_be copy_the count_my course_have cv cv_be d daily
0/2 day_$ day_after dear desire_$ desk_$ diary do_noth doe door_$ draft drama eight_of eleven_in else_on enough_$ esol
0/2 evene_i every_post everybody_else everyone_else everyth_i exam_i faculty_be fast_and file_be fill find_the flat_be
0/2 fluid_chart for_any for_our for_them forget_to form_arrive from_last gap_in get_my get_through go_for goe_$
0/2 goe_quiet group_$ group_i habit_be hall_for have_and have_become have_build have_complain have_let have_three
0/2 have_turn he_doe head_of hear_this home_with hour_$ hour_before how_i i_always i_call i_chair i_come i_conduct
0/2 i_draw i_give i_head i_lose i_merge i_never i_notice i_order i_panic i_play i_promise i_sell i_set i_stop i_talk
0/2 i_the i_train in_clinic in_every in_room in_when in_without it_just job_and just_do just_not keep_the kitchen_and
0/2 know_where know_whether last_three lately_$ leave_their like_that line_and loave long_the lot_to loudest
0/2 machine_be manager_i manager_so match_and me_include me_it member mentee mess_$ midnight milk minibu minute_i mm
0/2 mute my_cook my_cousin my_cv my_documentation my_duty my_esol my_file my_lower my_pottery my_pull my_record
0/2 my_side my_study my_until my_volunteer myself_at never_land new_carer next_round nineteen nod_and not_assertive
0/2 not_open not_read not_suit not_turn note_i noth_leave nurs_for oclock_and of_0 of_every of_mine off_$ on_her
0/2 on_three once_a once_in one_sentence one_thing only_in open_a open_my organise other_$ our_school out_and own_it
0/2 pair_of panic_and parent_ring past_me patient_and pick_it place_since plan_i play_the pot pound print push_past
0/2 read_the refuse_her renewal_be replay request_be resident_$ room_twice rota rule_and safety_brief same_three
0/2 sample_$ say_leave say_the school_and second_one sick_the side_$ side_project silent since_we skip_the so_$
0/2 someth_$ squad stage_manager stand_up stay_in still stop_greet street_i such sunday_and supervisor_in swap switch
0/2 take_0 take_more tbh tbh_$ team_lead tell_if tell_whether the_bowl the_break the_bus the_car the_channel the_chef
0/2 the_count the_fluid the_four the_german the_lab the_lecture the_loudest the_minibu the_nine the_old the_question
0/2 the_train the_tray the_worksheet themselve theory they_close they_never third_time this_term three_night
0/2 to_approve to_every to_get to_write touch_the train_and tuesday_and turn_$ two_customer two_on volunteer_i want_my
0/2 we_come website week_and week_behind week_late week_the what_to when_a when_she when_they whenever_i white
0/2 word_for work_it write_her write_it year_dy yes_to
0/3 #misplaced 0_line ^_each ^_maybe a_close a_patient a_single a_year all_say and_remember arrive_after as_head
0/3 as_soon bad be_any be_eleven be_more be_scrum be_under bedtime below board_be change_the club_will computer
0/3 conduct cupboard_$ delegate difficult_$ eight_$ either_$ energy_$ every_time everywhere feedback_give feel_i
0/3 for_two fraction from_me from_my give_it goal half_an half_my halfway_through handwrite_$ have_noth have_tell
0/3 him_$ hit hopeless i_chang i_open i_own i_shout i_take in_march invitation it_down kind_of label_the land_$
0/3 last_ten like_a link_$ live_on lose_our meet_i monitor my_apprentice my_baby my_coach my_lesson my_mark my_report
0/3 my_staff my_year need_to news nod_$ not_begin not_right october of on_me only_$ open_in other_in out over_a own
0/3 paper_slip person_twice phone_i phone_while photograph rain_the recipe_for row rubber run_$ run_off say_0
0/3 scrum_master see_me should_$ sit_down sleep_$ soon_as sorry start_the start_to stick_$ still_in supplier_list
0/3 target teenager ten_$ test test_to the_book the_court the_first the_form the_grant the_microphone the_resident
0/3 the_safety the_shelf the_third them_to then_i there_and they_go thing_be three_$ three_time time_so time_the
0/3 to_just toddler twice_in um until_march volunteer_be whenever_the within_a without_a write year_in
0/4 0_september ^_all ^_on ^_statistics ^_whenever about_0 absurd acronym adventure aggressive aggressively all_over
0/4 amidst analyst and_0 and_they android appetite applaud apprentice apt arbitrary as_captain atlas autobiography
0/4 bad_at bang barbecue baseless batman be_at be_good be_like be_responsible be_stand be_too before_they biennial
0/4 birdie blatter bleak blitz bogey bookstore both_time bourse box brethren broaden budgetary buildup bulldozer
0/4 bulletin bunny bur candy capability carnage catalogue caterpillar chicken clad clau cloth comparison compatible
0/4 compilation compression confidence_in conform confront contraction convertible cookbook cordon countryman courage
0/4 courageou cre culmination das deliberately demographic denomination desperation dictionary diet ding disarm
0/4 discography divide doing dow drag dumb durable easiest eclips editor egg ego emerge enthusiasm entirety entrench
0/4 epic ethic everybody excel exceptionally expeditionary extremist fad farce fat favorite feast feed fierce focuse
0/4 for_the formulate four_$ ga gag garnere get_me gloriou good_at groundwork happier happily have_two head_$ hour
0/4 humid i_feel i_keep i_want i_write imagination imply importantly improbable incorrect infiltration ing insider
0/4 installment instant interpol interpretation interprete irrational it_have it_take jo jun junk kicker kid_in ladder
0/4 laud lead_the leap leopard les leverage liberation limelight line lobster lol lol_$ longitude madden mainly
0/4 mainly_$ management_be manipulation map margin markete mayhem meal_$ meaningful memoir meridian metric miniature
0/4 minus miss_$ miss_0 mistake_$ modele monster movie multinational my_class my_laptop my_prefect my_retro my_three
0/4 my_two naive narcotic narrow nationalism needle net neutral nonstop not_one not_seem not_what notwithstand novelty
0/4 of_breath of_me of_work off_in offshoot onslaught opinion overthink own_crew pap patriotism peacemake peer
0/4 perceive person_i phenomenal phony photographic pistol plus point pol poorly pop potter pour prediction pullback
0/4 ra rah rat rationale read realization reinforcement remember responsible_for restraint retro ri rife right_$ rigid
0/4 roam roar romance rory rubin rupiah sag sans sap secretariat should_be shrimp sid simulation since_june site_have
0/4 slap slid snap sneak souvenir specification spectacle speculative spread stabilize stage stainless stance stark
0/4 steadily strait strive sufficiently sweat tabloid tame telecast ten_run tend tender textbook that_i the_member
0/4 the_recipe the_shift the_student the_volunteer the_wrong thriller through toy trader trek trend twilight
0/4 two_person unchang undecide unleash unless_i unofficial until_0 upcome vendor version victoriou vigilant vigorou
0/4 vine virtue vulnerability vying wandere warfare weary web willingness wrestler
0/5 #seen1 ^_confidence ^_feedback ^_for ^_perfectionism accordingly adapt ads advertiser and_have appear approach
0/5 audience ay balance_$ banner battalion bias bon buoy calculate captain_i carpet cartel cavalry centrist chalk
0/5 chaotic cis clamp combate conclusion contestant contributor convergence conversely cool crawl cup damp decisively
0/5 depiction devise disc distribute domestically dragon draw dusk els fade fiction fis flop fluctuation forcefully
0/5 fringe fur gangster glamour glue grader grain grape grease harshly hastily hop hopefully image in_four inaccurate
0/5 index infantry inject insignia inspire intolerance invoice judg larvae lazy lens life_balance lira loser loudly
0/5 magazine maize me_and me_on meaningless menace mere mice mine_$ mislead mistake monkey multilateral my_trainee nak
0/5 nam noir notice nudity objective obscene offensive on_person onto ourselve outrageou overly par participant
0/5 penetrate perfectionism perfectionism_$ perfume photo pink pork prelude preseason pros putt regularly remix
0/5 report_to rifle root rotten sampl scenario seem_to sharply shrunk slim slogan spotlight steady steer stereotype
0/5 sticker straw summary sy syndicate tackle tally the_day the_kid the_kitchen them thug tight timely too_soft towel
0/5 tri triumphant ugly update vanguard vastly vegetarian w ward_manager we_meet we_would work_life zee
0/6 :motion ^_every ^_me adaptation advertisement albeit anarchist ante bibliography boot brigade bumper bye camel
0/6 chant col commend consensu consistently crimson cynical dictate eagerly edg edition explicit extremism fantasy
0/6 firmly flap flush foil foray forthcome freely get_up gloom grab graphic habit hat ideology it_should journalistic
0/6 june_$ karate lat lil logo marketer math medley merchandise methodology militancy normalization outlook perception
0/6 ploy poetry potato progression prophet pundit puppet rabbit razor reader recap relentless ridiculou roll roundup
0/6 rs scramble screw scrum sentiment sign_up skin slew slick slowly slug springer squeeze stiff successive
0/6 synchronize t tactic titl trainee tumble underwear vampire veil velvet vie viewer whip wool yahoo
0/7 abbreviat ad adjust beast capitalize digest digitally favorably gap genre grappl hesitant imprint intensify lace
0/7 lag lame marginally negative never_tell outperform paperback partisan pocket preview proxy ps quantitative
0/7 quarterly realistic refrain respectable ribbon show skillet soften spam spiegel squarely strategy superhero
0/7 tendency tilt time_management transparent trim unopene
0/8 barometer chart che circulate click critique dip editorial flick format fray heel ink lecture modestly nonfiction
0/8 or_the parody promotional propaganda provocative rack reprint rhetoric since_i skirt squash tag trick viciou vogue
0/9 anthology backward because_i childminder downward glance lean phone upward upwards wow
0/10 headline italic lead of_be slide
0/11 confidence myself
0/12 ^_as my_own
0/13 ^_i statistics
2/-12 our
2/-9 belong partner
2/-8 after get_a
2/-7 uncle
2/-6 my_best night not_be problem the_other
2/-5 :change happene sleep talk_about
2/-4 carer morale put_my relative the_garage
2/-3 ^_management ^_other backup every_single or placement placement_i send sunday_$ the_office throw vicar
2/-2 0_march ^_they christmas cold_$ day_before desk_at each_of file_and four_and from_what get_worse give_them
2/-2 i_present in_this involve lack_a letter_and line_manager listen_to match_$ minister monday my_father my_line
2/-2 my_work never_enough no_longer not_hear not_meet on_it period plane pump right_job road_$ six_minute that_the
2/-2 the_laptop the_screen to_someone twice uncharg uncharg_so
2/0 0_0 0_november 0_refuse 0_so ^_an ^_assessment ^_choir ^_decision ^_eleven ^_five ^_honestly ^_leadership ^_lesson
2/0 ^_lot ^_motivation ^_neighbour ^_nine ^_old ^_same ^_sometimes ^_teamwork ^_whoever a_certain a_department
2/0 a_difficult a_gap a_job a_man a_meet a_notebook a_second a_trainee about_a about_every about_my about_the
2/0 after_each after_the air all_that among_the and_come and_jona and_put and_teach and_today and_when answer_before
2/0 answer_in as_i as_long at_eight at_five author autumn_$ away_$ away_from away_game back_of bad_vibe be_$ be_afraid
2/0 be_answer be_fine be_four be_full be_head be_kind be_lay be_miss be_ours be_patchy be_really be_since be_stick
2/0 bed_$ better_$ bite_of ble book_a book_since box_in by_wednesday call_to caller captain_tell chess_club choir_have
2/0 class_doe class_leave classroom clear_$ collaboration_between colleague_who collection_be come_at complain_about
2/0 conductor_start consistency_in correct_my corridor could_not cover_for cut_out date_of day_no decision_make
2/0 department_$ diabetic difficult_to doctor_do down_$ drop_the each_one else essay_and evene_this every every_night
2/0 every_year everyth_with face_$ feel_welcome find_out finish_at food_bank for_eight for_what for_you fortnight_$
2/0 four_time free_period friday_and friday_in from_home from_primary from_us funder gap_$ gate_$ gentleman get_lose
2/0 get_round get_too get_wet give_our goalie ground group_have group_project half hang_it happene_on have_another
2/0 have_leave have_work he_can hear_of hear_the his_mate hold_one home_and honestly_i how_$ hunt_for i_finish i_fit
2/0 i_go i_lend i_like i_support i_tell ignore_the in_app in_confidence in_five in_last in_tear incident interview
2/0 into issue issue_with it_come it_difficult it_from it_may it_me it_on it_worth item_0 jona key_to kid_on
2/0 know_which lad_at late_and lead_be learner leave_side leave_someth lena lend lesson_$ letter_for library_have link
2/0 lock_$ logbook long_as lunch make_up manager_and market_stall maths_i me_$ me_give me_so meet_the mentor_move
2/0 might_be mine_have minute_before minute_so minute_they model monday_and monday_the mood_in more_join morn_a
2/0 morn_run motivate must_be my_customer my_dad my_german my_lab my_learner my_note my_question my_rota my_seminar
2/0 neighbour_you never next_and next_day next_week noon not_at not_join not_let not_much not_pull not_put not_renew
2/0 not_sure not_trust notebook_and of_birth of_customer of_those of_year old_server on_at on_every on_one on_or
2/0 on_wednesday on_with one_colleague one_person only_six oral other_school other_team our_family our_open out_$
2/0 out_at out_for out_to over_in overflow overflow_by own_work ownership_in pair_partner partner_never past_the
2/0 patchy pay_at pay_the pencil_and person_it person_seem phase_$ phone_ring phonic physics_teacher physio
2/0 placement_and point_be product_and pull_request purpose_$ quit_in rather_not reactive read_her record_that
2/0 relationship_between reorg row_and run_on sales_and sam same_$ same_essay save_$ say_which say_why school_bus
2/0 scissor send_$ separate seriously_$ set_up shed_and shower since_$ since_monday site_be six_person so_loud solo
2/0 sometimes_i somewhere_along sort_it sort_of span spanish squad_$ staff_morale stall_at stand_at standard_be
2/0 still_there stop_walk street support_group suspect_$ take_an take_my take_over talk_over teach_the team_spirit
2/0 teamwork teamwork_on tell_us ten_at tent that_my the_agency the_alto the_call the_cooperation the_crash the_driver
2/0 the_fair the_fall the_figure the_food the_key the_laundry the_lesson the_older the_only the_parish the_physio
2/0 the_read the_relationship the_reorg the_room the_spr the_stage the_studio the_tutor the_village the_wait then_$
2/0 they_look they_sit thing_about thing_at thing_have third_of this_autumn those_of though_i three_person tile_and
2/0 time_be timetable_be tin to_change to_judge to_our to_read to_say too_$ too_involve too_little train_be transition
2/0 transition_from trolley trombone_from tutorial two_minute type until_$ until_midnight us_and us_in valve
2/0 walk_since way_we we_at we_never we_say we_share wed week_$ week_audit where_the while_i who_say who_use will_show
2/0 with_him with_his with_maths with_whoever without_her work_be work_out would_rather write_in write_not wrong_$
2/0 wrong_job yard yard_$ you_know
2/2 0_degree ^_forty ^_my a_pupil adviser and_by at_all at_once average_0 be_not be_poor bread_from by_0 chair_be
2/2 close_shop collection come_in compare customer_$ day_the every_day folder friend half_past have_no have_too i_say
2/2 if_the in_$ in_may intake into_it it_how lack_of learn leave_and memory nobody_be nobody_say not_sleep notice_$
2/2 number october_$ onboard one_$ only_on person_start pipette poor_$ repair_café sigh since_then special stall_be
2/2 stress sun the_box the_bread the_floor the_library the_lift the_new to_ask turn_out way_$ wednesday_$ which_i
2/2 with_me you_get
2/3 ^_stress ^_too ^_work all_of angry anyone_$ be_in bone cover doe_not drop due_in he_have let_them machine
2/3 night_before not_sit of_my on_anyth other_parent over_the paint paper quiet_$ quite reason_$ say_he say_it say_so
2/3 shift_leader silence supplier television the_app the_blue the_repair them_go there_be to_know tray_$ up_after wise
2/4 :mass bind both day_as drift framework go_back gut know_how lesson ninety novel of_it office_$ say_what
2/4 stand_there ta the_saturday through_$ when_it
2/5 ^_0 anew assessment bug course_and email from_may hose i_mean in_ten it_could march_$ no_$ question rais_the
2/5 sign_it stand the_letter work_for
2/6 #hands=charge #seen2 ^_four ^_half discipline doing_the hole impatient kick leader morn_$ pan scout straight weak
2/7 agenda bor have_not letter_$ me_who pace shirt timetable
2/9 poster whenever
2/10 calculation look stock
2/11 for_my note patience
3/-8 starter
3/-7 0_and
3/-6 when_i
3/-5 0_$ be_never
3/-4 carry most technician
3/-3 :activity a_problem and_there as_a first_0 group_can hit_the know maybe_$ my_instructor not_match not_on remote
3/-3 unit where
3/-2 ^_lately ^_morale after_ten at be_nice behaviour behaviour_$ day_late field finger_on four_morn have_hint i_enter
3/-2 match maybe_it my_finger not_feel on_all order_in page_$ parent_in part_of physics postdoc problem_with run_to
3/-2 seven_of shift_leave sixth staff_kitchen suspect teach three_year town_$ tutor_give twice_since vanish we_used
3/0 :comparative :opinion ^_be ^_communication ^_delivery ^_depend ^_everyone ^_hard ^_information ^_lack ^_leave
3/0 ^_lena ^_onboard ^_pull ^_register ^_result ^_sales ^_standard ^_well a a_month a_school a_server a_word actor
3/0 address again_and although_the always_get an_issue and_eleven and_get and_no and_post and_somebody arrive_late
3/0 ask_us assign at_reception at_three away_and back_from be_0 be_an be_call be_empty be_lock be_mix be_six be_slip
3/0 be_the be_there be_thursday bed before_my between_us book_the both_be brick brother_in but_thing by_then call_$
3/0 childcare code_club colleague_have come_a come_ten coordinate copy_my copy_of cousin do_it drop_off drug_round
3/0 empty_since every_lesson everyth_at facebook facebook_$ flatmate_practice follow for_more form_for fridge from
3/0 from_the give_away goe_off group_and have_even have_file head_and heat heat_in her_own hid hour_i how_it i_bring
3/0 i_meet i_pick information_doe it_for it_over it_run jam_on know_what lab_partner last_five laundry leave_before
3/0 leave_in leo lot_of luck_$ main make_me manager_give me_for me_the middle_of minute_late money_$ month_she
3/0 morale_$ morale_be mrs my_code my_pair my_placement my_predecessor my_review my_student my_uncle never_get
3/0 never_show no_idea no_lock not_mine not_reach not_talk not_very not_write november_and of_eight of_four of_house
3/0 of_order of_seven of_thing off_it on_facebook open_the order_$ our_conductor our_rehearsal our_team parcel
3/0 password pastoral pay_me pe person_and photocopy picker quality quiet register_be rehearsal_and review round_$
3/0 row_club say_if say_that season_and since_easter sister_in site_and situation six_of size somebody_have
3/0 somebody_take somehow someth_off staffroom start_on stop_come store stronger style_$ take_on tell_$ tell_her
3/0 tell_you the_back the_boiler the_district the_file the_lady the_mood the_senior the_soprano the_store the_thursday
3/0 the_touchline the_vibe the_visitor the_ward their_own them_five then_the this_place to_0 to_go to_keep touchline
3/0 treasurer until_then up_a up_before upstair usual_with vibe_in visitor_book want_the warehouse we_hear we_talk
3/0 wednesday_they what_happene wheelchair when_the whoever wholesaler will_look with_us wonder
3/2 0_minute ^_bad ^_between a_parent advice and_since apparently_$ five general get_another have_ever hood keep_ask
3/2 last_saturday leadership list_so member_of not_to only_he our_volunteer owner_have person_come person_go pull
3/2 renew_our resident_want round_the sales say_to the_course the_early the_hall the_heat the_holiday the_lead to_drop
3/2 under_the word_$ would_you
3/3 0_pallet ^_no ^_three arrive_at beginner desire have_cancel how_do i_start lap march_and my_head not_great on_a
3/3 room_0 seventeen the_community the_paper the_rule the_tablet the_usual understand until_it up_without violin
3/4 0_by account by_now channel chase exchange in_october kind may_and mess my_time prefect round saturday shy sixty
3/4 spot team_be the_account the_choir the_place this_week tool walk_in
3/5 blue front i_do me more oven position q referee roster stop_doing team temper the_class to_me yesterday
3/6 0_day a_third batch bottom delete focus from_now grey newsletter office_doe role slack sow twelve vision weight
3/6 wet who
3/7 #own2 alarm ask_for bowl chapter consistent on_and press repeat tie to_be
3/8 be_my friend_$ have_never spell
3/9 listener
3/10 recipe
3/11 homework
3/12 page
4/-9 in_two
4/-6 ^_a here walker
4/-5 grandparent
4/-4 ^_it ^_some about_me bite_lose hand_shake my_hour water
4/-3 0_week ^_person about customer_can present same_page
4/-2 an but committee five_week half_the i_end it_might not_touch porter since_sunday that_$ truck up_to well
4/0 0_b 0_card ^_childcare ^_order ^_that ablaze absent abundance activate aesthetic affidavit after_every afternoon_$
4/0 altar aluminium aluminum ammunition ample and_their ankle answer_the argument armament assertion associat
4/0 auxiliary bacterial badge banquet baroque be_ask be_complicate be_noth be_on bench beneath berg berger beta bing
4/0 bitter boast bomber bowle bowman brent brokerage buddy bus_company but_i by_word cab cain cairn cannon carer_of
4/0 caretaker cellular chad champagne chang_since charismatic chemistry_be chestnut chi choral classmate cleric
4/0 cognitive collaborator colonel comb comedian complicate_$ comprise concussion confluence confrontation connect
4/0 constable constellation container controller cook_$ cordone corridor_and cramp crew_be cross crude daisy dawn
4/0 deeply demon destroyer device devotion diner diplomatic dismay economical eddy elder eleven_family end_up enzyme
4/0 equilibrium escort exact exotic explosion extract farewell five_person flatmate flint floor_and focal footstep
4/0 fracture franco frequency frequent furnish galaxy galloway game garland ge genera genesy get_into go_over
4/0 grievance groom hand_in handover handover_be hank have_order he_say hector helicopter highly hollow hubble i_find
4/0 immensely incapable incarnation inherent inner insulin integral intentionally intercept internal intersection
4/0 issue_$ jay jealou jet join_up josh just kappa keep_on khalifa kin knick kyle lance lengthy li lin lot lounge
4/0 luggage magnificent majestic maxwell me_task mercantile messy middle mike mistrust mix_$ month_$ moody morgue
4/0 mortal moss mostly my_colleague my_crew my_flatmate my_mentor naturally neal new_person nobody_review noisy
4/0 normally not_make not_really not_the nutrient obviou onboard_be optical or_be orchard ordeal organism other_and
4/0 our_allotment our_department our_funder outburst paternal pertain pinto piper piston planetary pleasant poisonou
4/0 policeman pollock porch powder practical predecessor productive profound proprietary propulsion psychologically
4/0 questionable radiu readily reassign reciprocal reeve refuel relation remembere representation review_my rewrite_my
4/0 rice rivalry room rubble rug sack sacrifice sad sadr saga sawyer say_all sensitive serge shaft shah shed shortcome
4/0 shotgun sibl sicilian simpler slater some_day some_person someth_be sparsely spontaneou standoff statement stomach
4/0 stone stormy subdivide suitcase sympathy symptom syrup tai taj tendon terrestrial the_care the_girl the_teacher
4/0 theoretical there_may they_tell thorn thorny time_in tomb towere tribal twice_a typical umpire unavailable
4/0 uncommon unconsciou understandable unname unrelate unresolv unsettl very_welcome visible vocalist waitress wake_at
4/0 walt webber week_it which_$ wound yang year_it
4/2 0_for ^_after ^_break ^_mr always and_on another_$ association_be be_better be_that be_wrong before_the
4/2 business_with card_in catere cell centrifuge child_at club_be come_$ cut_the doe_$ early_shift ferreira fortnight
4/2 how_long it_when junior_$ look_$ maybe mr_ferreira my_co my_group never_doe nobody_can nobody_have not_sign or_who
4/2 our_process process say_my studio the_caretaker the_door the_family the_middle the_minute the_night the_street
4/2 tir_$ to_$ treasurer_have week_two who_would will_decide
4/3 be_leave bedside can_say clock knowledge mail nobody_else nurse_$ on_paper one_have quickly so_the still_have
4/3 stuff_$ the_bay the_boy the_nursery the_pool tube welcome why
4/4 acceleration ambush angrily appearance arm audition beer beside breeze bunker cast chocolate climax co_author
4/4 compact compassion compute continuou convoy correct dar darkness daunt delegation devotee dislike dunk engage
4/4 engagement enormously error eta evaluate fabricate fifty fighter fir foam frightene get_their hamza handful
4/4 handler have_lose hierarchy incompatible inexperienc inscription instrumental interrogation interrogator julio
4/4 linguistic loch lucent mask maze mechanism memorandum mend metaphor moo newcomer nutritional off_sick optimal
4/4 overshadow paramilitary pavement performer presenter probability pseudonym rang relevant ryder secretive sedan
4/4 shearer shoe signature since spat sprung stair standpoint staple stephane swear tangible tell_the the_bank
4/4 the_group throat token transatlantic tray tying unbelievable unpublish unreleas usually vodka warplane wrangl
4/5 ant apparatu appreciate appreciation awful bamboo bargain barney beetle bolt café choru chow clarify commando
4/5 congratulate consolation couch deepen di dilute diversify do_you down_for drum enhance find flexibility for_0
4/5 forehand genuinely germanic glass heroic inscribe insult jihad kite listen lofty luncheon maxim merely metz mosaic
4/5 optimism peanut pile ping portrayal professionalism readiness really_$ reassure rebound relevance remind restless
4/5 robot satan selection sexuality shadow shorter siz smart spear specially specialty sunglass tao technique televise
4/5 the_exercise transformer transmit treatise troupe turnover ty variously viruse wallet wardrobe wheel wide
4/6 ^_in accolade bazaar be_due boo brush bucket caution cheer commentator continuously costume cote creativity
4/6 distract edge erotic evidenc extra fairly funk hardene honest honey huh internally investigative kiss leather
4/6 marvel memo negatively optimistic pad portray positive reflect renegade resilient rough savvy scrambl sectarian
4/6 shaky since_last statistically strategist theatrical trench tumbl uniform upsurge volatility wan
4/7 accurately attitude behave bolstere comedy compile copy correctly denote differentiate diplomacy disguis dot
4/7 each_other emphasy evolve exactly fabulou flexible gown hamburger hammere inch inconclusive jitter lense markedly
4/7 micro moderately mouse newsroom nickelodeon orchestrate patch scarlet screenplay six sloppy tab thickness
4/7 this_month waist weigh width yeah
4/8 bra capitalization circle coat dash fashion ferociou gear insert numerical orient outnumbere pie quick quiz raw
4/8 robust shelf squeez twitter worm
4/9 bounce breath continually counterattack ds hair indicator scarf skinny softene
4/10 #hazy2 bread firmer repetition
4/13 soft
4/14 nod
5/-9 we
5/-6 my_manager there
5/-4 behind come_to glove send_me we_lack
5/-3 ask_him instructor late nurse
5/-2 be_one dashboard have_ask here_$ land_last last_on my_course the_right used_to
5/0 ^_customer ^_handover ^_monday ^_thing a_bite a_woman accomplice account_and advisor after_i aide alfonso all_side
5/0 alvin amman apparently arrangement as_second ask_the aura base basically_$ be_a be_hear besides blast bobby bulb
5/0 busy cable calm cantor catcher ceramic chevron chromosome co coconut coffee cole colin collide comet competence
5/0 complex condolence contact contain contractor_who crater crescent curiosity deity describe distraught disturb
5/0 eight_in eleven_of emir emotionally encountere evene ever_$ evidently ewing explode explore fascination few
5/0 fictional friendship go_home groin harmony have_0 headach him hydrogen i_help idle imam in_at indication
5/0 into_everyth ion jeff joey joy kid_and kirk lad laptop luke magic marquee marquy mastermind matter morale_in morse
5/0 motorcade mourner multiple mystery not_go on_them one_i one_of one_say opener optic orbit pacer paolo pearl
5/0 pitcher plummer potassium potent primitive quantum randy receiver reliev ria riddl robbin rocket rodman roommate
5/0 rosemary same say_more senior shallow silo simmon skinner slip_$ sodium solve someone_in speaker spiritual sprain
5/0 stall structure subfamily suite sunny suspiciou tass the_price the_row thunderstorm thursday_$ to_us tremor
5/0 turbulent undersecretary unique unreliable viola wally walnut weaver whereabout with_my witness wizard wreath
5/2 ^_money ^_number ^_safety among at_0 at_our be_down be_offer be_our between_the chang_$ collaboration
5/2 cooperation_with council_be culture_of decide_by discuss hang have_the i_rent lift_out many_cook not_clear object
5/2 or_it our_build our_code our_take our_year paper_in person_on plan_in sister_and street_have too_quickly train_$
5/2 youngest
5/3 0_parent ^_only be_half chair_i drummer fourteen_turn friction have_chang interrupt light may_be me_to mean_for
5/3 move_$ often tension the_same three_of timetable_$ wall wear wednesday
5/4 admire alongside animosity announcer ansa attribute calcium cam clash come consist cooler corpse cupboard dee
5/4 defensive extraordinarily fatty geniu handle handsome harmless hol incredible intelligent itinerary lineage loyal
5/4 luck luckily lush manuscript massa mathematical mock musical no_one not_work ovation passion passionate past perch
5/4 pivotal pleas racially rather reaction remarkable repertory sense sim siren skepticism slow sniper specific
5/4 spectrum talent tear trunk turbulence unusually variou waugh we_can xi
5/5 ^_at abba abnormal abstract admiration adrift akin armore assignment authenticity awake barrage bety blank blond
5/5 bow captor cartridge clothe contradiction countless cs decoration defiant densely dispers duet ear elusive
5/5 encouragement ethnically fanfare farc go_on guy infight infiltrate jaw laugh lull mutant mythology not observe
5/5 paddy perfect performance periodic person_be pickup portrait rash rim romantic scant shi shooter sight signale sky
5/5 sped spine stereo strategic supportive synthetic tan terminology thigh undercover underly underneath unpredictable
5/5 up_for utilize variant vibrant vitamin weaponry what_they wield yield youthful
5/6 accuracy accurate amp and_then ballad barb bombardment broad caliber chess chunk consultative context continuity
5/6 coward creator crouch cutter daytime delight dial dinner dirk disarray disgust divisional fairway fairy firepower
5/6 forceful fu go_out grill ham imperative impetu indispensable insect insurgent l layout maneuver mature maturity
5/6 measurement mirror mode mouth nan peach persona preach precede pretty pronunciation puck purple quote raucou
5/6 reshuffle resilience respond robin routine score seem sentimental sery simmere soap sour spider steak strength
5/6 supervisory testament the_gate vest wav wick wisdom worrisome yoga
5/7 analyze apple backdrop backhand clearer concentrate content core crack depict discourse duo essence exercise fancy
5/7 gourmet interviewer jacket kung lever literal mali momentum optional outset overview person_$ pessimism plenary
5/7 poem praise prey proudly recast reconcile revolv salute scream sensational sheer spike subjective sweater swing
5/7 theme thoroughly translation tricky trilogy wing
5/8 alone_$ an_hour bag boil bump camera canvas cereal chef counter difference dove fabric fi flare fun gloomy
5/8 instinct lid manipulate mushroom perfection printer realism rok rope sausage sensibility spiral spirite styl
5/8 the_phone thing_$ tongue tooth tune upside video volume z
5/9 blistere cautiou digit fist flier moderation narrower notebook pessimistic silk uneven
5/10 brace lackluster letter lip mantra mediocre pant pin projection satire translate
5/11 balance be_me bold essay nail ups
5/12 flip
5/13 i
5/15 edit stick
5/18 #hands=self
6/-6 #hands=other woman
6/-5 feedback_$ i_can
6/-3 * clerk engine my_paragraph
6/-2 be_keep boiler vice
6/0 ^_expectation ^_friend admiral amin anguish anonymity arch baseman be_difficult be_it bodily cafeteria candle
6/0 certain coffin configuration customer cutler cyru deck deep deposition detonate discomfort dunn dusty
6/0 electromagnetic express facade feel flamboyant fourteen hand homere householder i_teach i_think inside it_be jerry
6/0 juror khan know_if lava manny mediat more_and name_on neighbour not_get orbite over_my phenomena pollard possess
6/0 powerful practice_trombone procession purely ray reception remorse repute ritual ruby school_$ skipper spaciou
6/0 sultan summone teammate telephone the_club trombone turn_up tutor unidentify vibe ware wreckage
6/2 ^_legacy ^_staff atmosphere book_for but_you catch client_ask cooperation down_to euro gate in_bay in_law lack
6/2 nice properly sixth_former spirit tenor want_me what_i
6/3 answer app ask_to at_night bass chemistry crew lead_a no_real number_be overnight parent_have room_and sign_the
6/3 the_chair trust_$ why_$ wire
6/4 acoustic al amber anchore antenna anterior bassist benny bullet char characterize cherry chest confession
6/4 confidential cosmic curt customary dye excitement explain feud fuselage gem group guidance guide hard_to hu
6/4 interrogate leave limb littere logistics loud microwave mind monday_$ nervou neural not_tell oriental oval
6/4 paramount piano pillar quantity rear refrigerator reminder remotely reveal screen sens seth singh stationary story
6/4 stranger summon underworld visibly visual yin
6/5 activation aftershock amir apiece attach b backbone bitterness bruis butcher captain chuck cisco command confuse
6/5 courtesy domain dwarf envoy expectation external forg formidable frequently geographically if_it item j jade leaf
6/5 make make_it meet murky need_a negotiator noteworthy noticeable quartet quietly reasone receipt revelation roach
6/5 sage seldom sensor signal simulate sound strain strewn the_under unfamiliar unforc vein wrist
6/6 applause approximate artillery beforehand blackberry bowler conceptual concurrently console could_be cream cuisine
6/6 diameter drone edible efficiently elf equally frame guru hide honesty hook hovere impress impressive inconsistent
6/6 inflammatory inspiration intensity key keynote mo noun occasion omega opu pack pence pi plasma remark rendition
6/6 sadly salomon scripture similarly simplicity skill smash sock somewhat sophisticate sore sparkl spirituality stuff
6/6 sturdy suggestion sung tablet u vague
6/7 #seen3 analysis armor astonish awesome bark calorie cheese chronology dance dark definite enjoyable eye fidelity
6/7 finale fore formulation frankly fresh genome gorgeou gritty h handy horsepower leg leno mandarin manner mat
6/7 muscular niche podium portfolio prais reconnaissance reference respective scorer shade splinter sum tee three
6/7 trivia tuck underscore viral weakness yell yellow
6/8 arrow buffy butter careful carve casual cinematic differ each episode equalize fantastic foliage goran highlight
6/8 interactive joke lamb length masculine nasty plum referenc reply scary scholarly shiny soy stuf stumbl tea thrust
6/8 tir torque vertical viewpoint villain volley watch wee
6/9 advancer axis ball bent bounc bundl camouflage cautiously cute eighty gossip grasp groove nut outline periodically
6/9 perspective phrase picture react reinforce simmer slightly stare sub tailor toast wedge
6/10 aloud bake booklet comic eleven exaggerate grind patriotic posture potatoe pumpkin roast scath sexy sheet talk
6/10 toe
6/11 align i_have knit loose outfit stripe
6/12 macro manga sleeve trouser
6/13 relentlessly
7/-7 any_feedback
7/-5 get_any
7/-4 my_hand
7/-3 garden
7/-2 can_be conductor respect share
7/0 abed accent affection afterward and_nobody be_mean bodyguard boss_$ centere companion compartment compound
7/0 courtyard crystal distant dugout eccentric emotional explosive fuller gene gill grief hander homer inn interior
7/0 lamp mysteriou not_know orbital ornate piazza recorder roadside rusty sergeant terry unusual
7/2 bell by_friday load offer relationship the_until
7/3 leave_the moment nobody_know parent_council real the_move the_neighbour
7/4 :gathered abu angel assailant batsman bore brigadier bystander cache commander cozy detach detective electron
7/4 garnett glimpse hardware honestly huddl identical infield instantly intermittent last_month leadoff logistical
7/4 magical misunderstand molecular opposite proton resonance sample singl smell sometimes sorrow subordinate
7/4 translator warmth whether_it
7/5 alec algebra ambrose attachment bach basically burst cameraman capable charisma corner detachment differential
7/5 door evident foul frustration handcuf herb logic logical magnetic managerial mediate neuron pasha recognizable
7/5 refine reporter satisfaction scene schill scoreless seminar separately sing solemn two uneasy weep
7/6 anatomy apart authentic bilateral book circular combination concerto creature curiou decorative derivative
7/6 description equation erratic excellent excite fiber forward four g goodness hurl hypothetical interface irony lik
7/6 lime lovely meditation messenger midday operative peripheral pinpoint plate plenty pont prayer protagonist
7/6 rational seriousness shoulder stakeholder strategically surface sympathetic synthesy tang terrify the_year
7/6 together trio unconfirm upright urgency variety visually volatile walk wonderful
7/7 annoy bacon cocktail combine correspondent creative disk drape expression faction feature frantic gentle geo
7/7 gospel hallmark intelligence inter lantern layer lemon moro motivation muscle nose olive organizational overlap p
7/7 pil precisely resemble responsive rooky samurai singular sphere static swirl tast triangle ubiquitou uniquely
7/7 unseen vary wicket workout
7/8 algorithm bickere bombard buzz cake closely congratulation correlation crocker dessert differently gunner ideally
7/8 ideological individually informally juice k n parallel pragmatic prowess regular revolve rhythm sandwich
7/8 scoreboard sleek sober speak surprisingly sword tablespoon tale tim tome vanilla vegetable
7/9 appropriately bare brisk cardboard chill chip choreography column curry decliner dell earnest emphasize equalizer
7/9 eyed feather feminine goo grim hawkish jar ministerial notch predictable reviewer rotate sharp style substitute
7/9 suspense tactical ul warmly
7/10 belly eyebrow hoop mesh peel shine spoon stir stride swung thinner
7/11 anime cheek dice rhythmic ripe shave sync thumb
7/12 broadly sideway
7/13 cartoon evenly leaflet
7/14 dress satirical
8/-7 family
8/-6 parent
8/-3 boss empty seven whose
8/-2 arrive
8/0 ^_someth acquaintance around communication courtroom explanation fielder fifteen floor gunshot hal hitter mean
8/0 mound noth_$ reliever shea sheik shortstop tile year_$
8/2 ^_grandparent be_hard craft shout the_committee the_parent trainer
8/3 #hazy3 ^_two difficult e nerve really son_school star
8/4 :hedge afternoon cello ceremonial eject exam_$ f hakim how instrument joint mean_to motive nucleu nugget
8/4 our_treasurer outfield playmaker tenet testimony touch very workshop
8/5 attacker bruise c carbohydrate coincidence deliver dexter difficulty din disagreement exterior fiery functional
8/5 in_the jam mediator personality pottery receptor valentin wept wicketkeeper
8/6 acid add affinity aspect batter berry boucher charm clan commodore compass component composition desk diverse
8/6 encounter flattene intense kitchen lateral liaison lotu oate particle rounder rove sammy seemingly setup shell
8/6 splendid unmark valentine vomite
8/7 background capsule clarity compell constant consultation decorate dense dialect disbelief display everyday
8/7 fascinate functionality incredibly input laden liquid occasional overhead rattl reese respectful rude sigma simple
8/7 solid tip voic voice year_0
8/8 alternatively ambiguou apex blunt deflect dish duel endless engrave ensemble envelope flash fluent forehead gadget
8/8 gainer geopolitical gruesome hug lighter mirza philosophical pizza recur reminiscent sermon simultaneou skirmish
8/8 sort substantive teaspoon velocity
8/9 afar alphabet amaze awakene birdy chair correspond crossbar crust er flavore forth freshly fruit fry gaze gul
8/9 horizontal hymn imagery impression informal laughter nicky nonsense odd penchant pick piece processor robe
8/9 straightforward stylish unconventional variation
8/10 autobiographical bean biographical blade brief color colore entertain header headway invariably packet pause
8/10 punch silly simultaneously slender smoothly tomato
8/11 animation authoritative beard butt communique decidedly distort lightly pulse slip topic
8/12 animate button commentary minute pea pencil side
8/13 fold pac random
8/15 clip
9/-4 some
9/-2 alto elbow
9/0 ^_there and_will mentor next_to
9/2 information mr plot
9/3 politics_$
9/4 complicate hard nash
9/5 cockpit function propeller psychic sadness scattere sherry
9/6 bin brass cluster code cylinder facial gamma grenade informant mora observation peculiar raja sensitivity sincere
9/6 unpleasant weekday
9/7 abdominal aisle baba beam bizarre choir clue correspondence depth detail direction disciple dynamic echo elegant
9/7 finite flower flung guitar have_stop horn muse mutually pitch rectangular rehearsal rib sonic sporadic
9/7 supernatural trait uncomfortable useful
9/8 adorn assemble constructive counterpart deliberation discussion energetic fit gesture ingredient interact knife
9/8 lac launcher mullah narrator orchestral parameter profanity sideline startl sweet verb versatile vinegar vocal
9/9 #hazy1 accompany analyz audio bright chili echoe element flour footage knot precise reflection reflective
9/9 remarkably repertoire sincerity subdu superb tangl taste tomatoe weird
9/10 basket compress contrast festive guest indicative ironic lyric nightly pattern segment session snack spun tap
9/10 underline unfold vocabulary weave
9/11 broth composite defensively flair graphics mut pastry prominently randomly sauce sprinkle verse
9/12 bullish bunch constantly funny medium menu noodle
9/13 gently illustrate paste scoop shape thin wrap
9/14 cue illustration sharper slice
9/15 thinly
10/-4 ^_our
10/-3 ^_we my_boss
10/-2 other
10/0 clubhouse culture since_the
10/2 at_the
10/3 nobody someth
10/4 ^_trust morn
10/5 atta hallway locker module strange
10/6 atom ghazi late_$ purport resemblance shrapnel soprano syed time_$
10/7 alia alpha arrange bat characteristic cook distinct flute meal membrane myriad node pinch saxophone task
10/8 :deliverable anchor celestial comment complexity compose dim faint flank fragment hooper intrigue percussion
10/8 precision resembl spatial stellar tense trumpet
10/9 articulate awe bari bland character glow helpful intensely maneuvere mustard refresh rotation spinner table tell
10/9 then vowel
10/10 awkward irregular jok memorable outward poetic scent stack tandem thick toss
10/11 brightly deliciou dialogue differe distinctly flurry graph humor minc mixture ominou pale pepper puzzle seasone
10/11 stump tail
10/12 blend breadth coherent grin matrix microphone positively presentation
10/13 carefully curv flesh garlic prose rub stat tempere tightly upbeat
10/14 carrot sesame
10/15 tempo
10/16 dough
10/17 soup
11/0 in_our
11/6 mollusk sheen
11/7 eyewitness fluid hint
11/8 breakfast entourage instruction interaction molecule mystical poignant
11/9 cameo clutch delicate distinctive elaborate fruitful greet linear metallic mortar symbolism variable
11/10 abdomen backstage bead curve dazzl eclectic insight occasionally quirky
11/11 analytical angle brilliant floral imaginary lately message platoon thoughtful
11/12 calmly colorful conciliatory consistency ginger narrative perfectly script shadowy smooth softly storytell
11/12 triangular tun
11/13 chop notation spicy
11/14 clever onion
11/15 thread
12/-2 do_not
12/5 ^_parent cone have_be
12/7 paragraph
12/8 communicate gunfire snail taha
12/9 convey emotion familiar geometry homemade infinite malik mood similarity with
12/10 array binary demeanor improvise intrigu parsley symmetry transcript
12/11 alternate chord dimension encode finger illuminate melody narrate spice str vector vivid
12/12 cinnamon complementary geometric lyrical polite sequence sinister smile synopsy usual verbal
12/13 fuzzy inspirational neat terrific wit word
12/14 excerpt pair woven
12/15 wildly
12/19 dull
13/0 between
13/4 shake
13/6 interpreter
13/7 gastropod server
13/8 intimate one
13/10 basil bravo keyboard protein text
13/11 hasan oddly somber
13/12 flavor mix subtle thing
13/13 candid chat dimensional disparate salad sticky
13/14 beautifully interval
13/15 crisp texture witty
13/16 humorou sketch spin
13/17 loosely
14/0 colleague
14/13 bundle contradictory
14/14 amuse cube lively
14/15 twist
15/7 different
15/11 amino cordial
15/12 complement
15/13 intricate
15/16 bite
15/17 tone
15/19 neatly
16/10 feedback unanswere
16/11 conversation
16/15 ring
16/18 finely
16/19 nicely
17/15 assortment
"""
