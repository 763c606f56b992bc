"""What 3441 labelled problems teach about controllable: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "82a69c65262f22dc"
ANSWERS = ("no", "unclear", "yes")
ROWS = """
-19/-18 decide
-19/-14 rule
-19/-13 society
-18/-12 war
-18/-11 they
-17/-17 insurance
-17/-16 bankrupt
-17/-14 annexation
-17/-13 repeal
-17/-12 abolish
-16/-17 health
-16/-15 asylum
-16/-13 country
-16/-12 ban enact
-16/-11 abolition
-16/-9 capitalism
-15/-18 lease
-15/-16 residency
-15/-15 colony marriage ordinance state
-15/-14 moratorium
-15/-13 summer will
-15/-12 fair
-15/-11 government scrap
-15/-9 win
-15/-6 tax
-14/-15 grant landlord
-14/-14 appeal care citizenship permanently sue system
-14/-13 canada declare immigrant national no pension visa young
-14/-12 abortion exemption limit mandatory vote welfare
-14/-11 cost emigration farmer lottery slavery taxpayer
-14/-10 greenhouse subsidy
-14/-9 referendum
-14/-8 winter
-14/-7 entry
-14/-6 racism
-13/-16 homestead lake law
-13/-15 handicap school sued
-13/-14 citizen federal homeowner liability permit protection retirement
-13/-13 born disability eligible emigrate flood nurs unconstitutional uninsure
-13/-11 apply bill drink education employer eventual insurer prohibition
-13/-10 adoption exempt immigration impose legislation
-13/-9 reform secession
-13/-8 nowaday raise save unemployment
-13/-5 close plan
-13/-3 we_lose
-12/-19 #settled
-12/-17 county
-12/-16 property result
-12/-15 accident refuge
-12/-14 extension graduate
-12/-13 compensation forc overturn parole preservation revoke
-12/-12 deport deportation environmental farm legally pollution union upheld
-12/-11 august ineligible insure live officially undocument until wales
-12/-10 blockade labor overhaul restriction statehood tuition
-12/-9 ^_head abandon advocate smoker
-12/-8 amend politician rebate registry runaway
-12/-7 compulsory eliminate suffrage
-12/-6 climate
-12/-5 unless
-12/0 june
-11/-18 hospital
-11/-16 pay
-11/-15 dam relocate temporary
-11/-14 death exception permanent relocation
-11/-13 abandonment allow asbesto bankruptcy birth charter closure lawsuit michigan montana private removal
-11/-13 restoration suing
-11/-12 college constitutional divorce immigrate injunction license restitution ruin waiver
-11/-11 federally foreclosure homeless provision register rul scholarship seek statute subsidize threatene
-11/-10 daughter environmentalist guarante guarantee haven illegal life offender penal resettlement segregation
-11/-10 unemploy
-11/-9 decree discrimination eligibility enroll fund legislature monarchy prohibit recipient threaten treaty
-11/-9 unsuccessfully
-11/-8 act annually approve certify copyright die famine independence labour outright rancher registration starvation
-11/-7 embargo enactment stringent
-11/-5 :exam scheme tide world
-11/-4 alone
-11/-2 membership
-11/0 baby
-10/-16 town
-10/-15 city correctional estate mayor orlean
-10/-14 municipal pass road
-10/-13 age ago authority civil demolish disabl los transit
-10/-12 abandone bypass demolition deprive headquarters ill liable polytechnic redevelopment stricken university
-10/-12 unsafe wilderness
-10/-11 :granted afford bail conservancy divorc establish impoverish jersey only preserve protect rename shut status
-10/-10 benefit compensate conservation decision endangere holocaust induct laborer mother noth panama propose
-10/-10 reinstate retiree slave sweep violate wildfire
-10/-9 expire indoor juvenile orphan patent petition tuberculosy unite
-10/-8 against amendment commonwealth convention election ethics humane kill migrant occupation persecution
-10/-8 proposition protest punitive quarantine seeker swiss tobacco unfair voluntary
-10/-7 ^_brexit amnesty apartheid brexit brink campaigner cattle certification constitution dutch emission enforce
-10/-7 exclusion gay iceland march nationwide regulation stave stay withdrawn
-10/-6 affirmative freedom hunger mandate poverty qualify restrictive sanction
-10/-5 adopt boycott breeder choose curtail elimination jobless uk unilaterally
-10/-4 curb rain
-10/-3 anyone anyth inflation
-10/0 austerity
-9/-16 dy
-9/-15 case facility owner
-9/-14 colorado railroad
-9/-13 church clinic historic landmark
-9/-12 beach diocese prison return temporarily turnpike
-9/-11 annex foundation heritage judge landowner permission public settlement shutdown worker zoo
-9/-10 catastrophic crippl decommission eventually fame fertility fled found governor hous inhabitant occupational
-9/-10 ultimately urban wildlife
-9/-9 affordable candidate canton cod deny enrol expansion fail flee forest incorporation institute invalid licens
-9/-9 money naturalization older population reclaim rita rural voucher waste
-9/-8 any_more before controversial decade defunct disgrace drought dweller extinction marijuana million nonprofit
-9/-8 prevent privacy proponent refusal renewal requirement roe runoff sell thoroughbr trial unsuccessful
-9/-7 aid allowance applicant bid buyer census circa comply earmark employment federation final firm football grande
-9/-7 income libel minimum nature program quit refund revolt uprise
-9/-6 #hopeless ^_capitalism altogether be_tell boomer brazil brother_drink discontinu far invade loophole nation
-9/-6 oblige oppose prevention spend tariff taxation threshold
-9/-5 communism congress exce hike initiative organizer outlaw policy polio rate reunification sponsor supplemental
-9/-5 the_curriculum wage withdraw youth
-9/-4 mad neutrality new poll publish slaughter
-9/-3 first re strict
-9/0 eradicate vaccination
-8/-13 grandfather medical pend shipyard
-8/-12 angele he high island retire riverside
-8/-11 casino convict elderly jail liberty lighthouse observatory refuse regent seizure study
-8/-10 access archive bachelor block collapse disaster evacuation failure fresno illegitimate imprisonment landslide
-8/-10 legal marry municipality overcrowd police restore treatment wealthy
-8/-9 beneficiary cayman ced certificate colonial commissioner dissolution donate exile extradite fuel go_to harm hill
-8/-9 institution kaiser litigation man paradise recover safe sanitation scotia settler upstate zon
-8/-8 #hands=private agricultural alleviate announce bern breach catastrophe charity court designation doctorate elect
-8/-8 endanger erosion formally lifetime might owed postal recognize reject repay south storm territory valley
-8/-8 violation
-8/-7 accreditation activist approval chance colonist commission establishment expulsion fear fraud gamble geneva
-8/-7 highest holder magnet mine passport prairie proclamation prohibite republic she van
-8/-6 ^_racism autonomy bust count coverage deduction dictatorship disastrou donation effectively either exclude favor
-8/-6 foreman govern influx intend jeopardize livestock modernize overwhelmingly payment pregnancy trade unjust uphold
-8/-6 verge with_the
-8/-5 :decide be_rumour cutback duty electorate epidemic estimate exploitation forbid ghetto jeopardy management_doe
-8/-5 not_enough only_want prostitution provisional ratify tibet voter whale wo worry
-8/-4 ^_train ^_young anyway berlin democracy discriminatory everyth invasion level liberal nobody_volunteer pageant
-8/-4 red volunteer_any
-8/-3 day fix grow
-8/-2 :prize ^_get dare
-8/0 because campaign censorship competition crusade deficit eu it_all quota recession redistribution revise tighten
-7/-13 old
-7/-12 construction custody enter evacuat metropolitan rancho tenant waterfront widow
-7/-11 administrator coal cold electricity hydroelectric museum philanthropist plaintiff recreation rehabilitation
-7/-11 separation shelter
-7/-10 emergency escape evacuate inmate monument physician power queen resort sewer skyscraper that
-7/-9 ^_dad acre again aire borough brunswick claim cleanup completion consent corporation hast immediate imprisone
-7/-9 inaugurate laureate lose native north play primary shore station suffer supreme theft transplant trustee yacht
-7/-8 ^_her aboriginal and_she association barrier beaver cancer consider costly currently depression diabete endemic
-7/-8 exist fetu financially founder greater heart history hurricane indefinitely insane longer pollute precedent
-7/-8 purchase remedy renewable requir resident settle subsequently unable vacation yet
-7/-7 ^_you accept admission amelia antitrust any application auto cancel cape commenc covenant cradle cure deem
-7/-7 dependency educator exposure extradition finally graze impend infringement irreversible loan massacre outcry owe
-7/-7 parliament populou punishment receive refugee ridden risk severely sickness someday sometime tourism unpaid
-7/-7 warsaw watersh widespread
-7/-6 0_th alpine already attempt award become billion bolivia cannot carbon dairy debt default dioxide diploma
-7/-6 dismantle educate elk financ forestry freez get_old grandad halt head_office initiat invasive kingdom livelihood
-7/-6 maternity must overtime ozone paris persuad pesticide prompt prosecute record reduce regulator soviet stipulate
-7/-6 successful successfully thatcher unnecessary unreasonable western workplace worst
-7/-5 abroad advocacy authorize ballot ca challenge countryside credit electoral ensure evade free gubernatorial hong
-7/-5 increase inspector jobcentre lockout may not_ask penalty percent por premium progressive rapid reconsider
-7/-5 reduction rejection restrict rodeo sale smallpox starv technology term trucker unanimously unlimite
-7/-4 antarctic at_my at_nine before_0 camp candidacy championship cheat comprehensive cow defend enforc enrollment
-7/-4 expel favore homeland import imposition inception introduce migration my_mate participation poultry punish race
-7/-4 renounce repatriation retake rid spearhead the_trust till veto windfall zimbabwe
-7/-3 bureaucracy fight herd
-7/-2 ask_$ back_$ double_maths its management now one_in
-7/0 administration and_we annual anti backlash compete crackdown defy den devaluation directive discourage drastic
-7/0 endorse entitl eradication handball hog internationally justify liberate like lose_the my non onward oppression
-7/0 pact pledg pledge postage prohibitive quo remake stamp surplu turnout up_the vow weaken yearly
-7/3 pen
-6/-14 wife
-6/-13 council part
-6/-12 cemetery husband probation surgery
-6/-11 businessman company harbor memorial priory san suburb suburban unincorporate
-6/-10 #hands=authority contract evacuee fe miner renovation
-6/-9 aquarium coastal dade discharg discharge driver house inherit isolation min notify perish railway recreational
-6/-9 sentenc sewage taft terminate treat victim york
-6/-8 be_do centennial congestion creek destruction devastate do_be ecological erect go have hazard height help her
-6/-8 immunity jurisdiction las lumber mercy move neglect originally paralyz prior rebuild rental reopen repair rink
-6/-8 sanctuary statutory termination transfer vacancy waiv west worcester
-6/-7 absentee administer administere affect aged alcohol anna arbitration assistance automobile behalf buffalo
-6/-7 caroline change conserve contamination deaf disease disposal diversion dominion environmentally factory florence
-6/-7 hardship hectare hurdle illegally inheritance isle majority marin mass massive millionaire ministry monopoly
-6/-7 mortgage multimillion napa newly partly pioneer postpone pregnant reprieve reproductive require rio stampede
-6/-7 tourist unmarry valid yale
-6/-6 agriculture alcoholism argue athlete athletics bar breakup burnt cancellation canteen challeng clause collector
-6/-6 consequence current dalton deadline divert drink_$ dump equestrian evict ex fee footballer give hire imminent
-6/-6 incumbent intrusion league lender likely misuse pest premature procedure professor prosperou ravage relieve
-6/-6 renounc repayment river royalty sovereignty swamp swan thousand thrift timor veterinary virtually
-6/-5 #pictured allocate alp ardent auction avert biggest borrower branch bulldog burden ceas cherish cholera
-6/-5 conscience cruel denial derby embryo ethanol evasion fle foreigner gallon incentive industry ins international
-6/-5 layoff liquidation marco me_out needy overdue pet recognition regulate revert seize ski tennis this_country
-6/-5 universal unrestrict viability weld what_be year_of you_ask
-6/-4 :modal about_it addict at_easter authorization be_split better boom bred breed canoe capitalism_$ card china
-6/-4 commemorate compliance creation defeat demand dent dollar dolly dop en exodu finland forcibly forever injustice
-6/-4 issuance japan lobby lock_the loom manage minute_a natal ought oust overthrow parent_might peak persecute
-6/-4 politician_be postwar prestigiou prize promise proposal regardless regime revolution sar shelv spur swimmer
-6/-4 the_system topple unacceptable unpopular urg vaccine voluntarily
-6/-3 ^_boss ^_what april deposit everyone home_be last_thing maths_last on_thursday should society_$ survey the_hill
-6/-3 these_day try two_$ until_two
-6/-2 customer_in hold payroll person_have rais reward
-6/0 activism ai ask_me be_make bilingual bre cap capitalist centenary champion clone commune communist confederation
-6/0 consumer consumption contest crusader curl cut deflation democratic der deter eas economy effort encourage
-6/0 enlargement enough entrant exceed expand fest finish_$ fiscal good_$ gradual grass grower guideline hinder hiv
-6/0 i_run industrialize irs it_rain know_$ literacy look_after malaria millennium my_partner ni opponent out_of
-6/0 overrun participate peasant pig polo prevalence pro proclaim purse racer rampant rebellion repression ruble
-6/0 seasonally shall shortfall socialism socialist sooner sponsorship stagnant stigma substantially suppression surf
-6/0 surfer sustainable swine tightene unification unilateral volleyball vs watchdog worsen
-6/2 what_it
-6/3 to
-6/5 forget
-6/6 good
-5/-12 damage
-5/-11 locate park phoenix psychiatric reside sister year
-5/-10 canyon coliseum complication fire marina near negligence providence surgeon survive transportation village
-5/-9 ail anchorage arson birthplace boston caus collaps convent freeway heir levy on_0 parkway rail reactor reservoir
-5/-9 suppose teacher township
-5/-8 after_0 area bishop campus cause emeritu france grand headquartere highway lifelong locality mary measure
-5/-8 mercury neighbore offshore overdose plant renovate severe spr strike vacate
-5/-7 affluent asthma backlog boulder canal catholic cedar chartere clemency coast complete cottage czar east extend
-5/-7 future habitat hazardou honor hydro inadequate install log_me meadow medicine motorist no_say northeastern
-5/-7 northern obtain override plantation possibly previously radio receiv southeastern southern speedway underground
-5/-7 up_$ vandalism
-5/-6 abuse accord aftermath answer_to blackout boat consequently contaminate danger de demise dental displace
-5/-6 economically endowment enrichment eruption fourth honore if insufficient irrigation limitation loss obligation
-5/-6 pardon partial principality represent senate sheep shortage slum sovereign the_council toll trip unlawful
-5/-6 walkout
-5/-5 abort absolute accredite agre alien alone_and angere bureau central charitable concentration controversy crow
-5/-5 cut_in dame data_and deal derail diagnosis dormant ease entire expense expensive extension_be feudal filibuster
-5/-5 generation get_to harassment harmful have_it hockey honeymoon hope indefinite la lax list_be maths_lesson
-5/-5 mayoral medalist minority now_$ objection our_deputy professional project racketeer rape reconstruction
-5/-5 safeguard salary secure she_have site sprinter stake stipend stop_at supporter the_ministry thereafter therefore
-5/-5 travel tsunami unlikely viable voivodeship vulnerable with_it
-5/-4 0_second ^_grandad able academy alternative amount anywhere applicable arctic avid be_lose be_now blizzard car
-5/-4 chancellor chile close_at constitute country_$ coup date debacle deed defamation drink_again enclave exit
-5/-4 expedition fall figure_$ fraudulent further go_$ gran have_none hygiene impossible job jubilee legality lessen
-5/-4 lorry marathon mismanagement mum none_$ nowaday_$ once outbreak outdoor perpetual persuade presidential pursue
-5/-4 regain riot russia scam sex skier some_of stud supervision thereby they_say thrive ticket total train treason
-5/-4 tribunal ultimate under unfair_to unprecedent verify victory weather week_since whereby
-5/-3 ^_academia ^_bureaucracy ^_could ^_inflation ^_ofst ^_politics ^_technology ^_university academia assembly
-5/-3 be_finish by_a cheap cope deserve ethics_committee forbidden grow_$ hand_over in_their independent itself
-5/-3 keep_me kill_small market_be motorway next_month no_room nowhere ofst once_be over_$ person_like recipe_book
-5/-3 sign_with six_year stop tender_by the_greenhouse the_school the_tender work_$ wrong_thing young_person zone
-5/-2 ^_pupil budget come_from cycle down_in draw_up drive export have_sign in_april laugh_$ list market open
-5/-2 our_member party racist scare sector shop soon student the_client the_customer until_the will_be year_older
-5/0 0 a_new abide aim alter amateur and_it anthem argentine attain attract automatically awareness be_still burgeon
-5/0 call censure cigarette coffer comptroller congressional conservative contend continue convince copa corruption
-5/0 critic cruelty cyclist darl defiance democrat denounce destine domestic doom drastically du easier embark
-5/0 embryonic endors enthusiast equality erode excessive expectancy fenc forecaster forefront gator genocide german
-5/0 get_the gov gross homosexual homosexuality implement intervention invest jan laundere legislative libertarian
-5/0 listen_$ madness malnutrition manifesto me_in medal mit mobilize modernization modify monetary mortality my_way
-5/0 nobody_in nonpartisan one_boy opt organization ostensibly pandemic pave plague platinum playboy preferential
-5/0 promote protectionism pulp ready rein repatriat reproduction resist revamp revenue reverse revive saddle se
-5/0 semester sham sign significantly simply slash slate soccer stimulu survival teen temptation that_be the_house
-5/0 tolerate tournament un undermine unfairly up_in upset urge volunteer walk_past way_of while_the wholesale winner
-5/0 wipe withdrawal withhold wrath your yuan
-5/2 in_a not_one put saturday_$ supervise title
-5/4 paperwork
-5/5 say_no
-5/7 time
-4/-13 father
-4/-11 condominium residence
-4/-10 airport inherite leas lodge manager manor mansion
-4/-9 aging archdiocese architect attorney bridge builder downtown fatal fort in_0 maintenance mental ownership
-4/-9 stadium
-4/-8 amusement arena condition defect designate destroy detention district earthquake formerly guilty home interstate
-4/-8 natural outside ranch suffere survivor the_list trump tunnel
-4/-7 apply_for aviation best cal civic commute conception concession conviction corpus descendant detain diagnose
-4/-7 felony fre i_miss i_see inventor lech lift make_a mall mill monarch murdere northwestern occupancy out_after
-4/-7 royal seaside second shortly tenure toxic tycoon utility volcano
-4/-6 ann auburn be_pulp be_sign believe boulevard career carol chateau chronic consultant dad dedicate delay drainage
-4/-6 early embezzlement employee extinct fac firearm for going gorge grade honorary imperial infant initially inland
-4/-6 mentally month night_$ not_$ notification nuclear ordain partially phone_in playground privilege probably
-4/-6 provincial raz recently resign sculptor shipbuild siege spouse throne timber tobin today traffic wake waterway
-4/-5 acquittal adequate admiralty all_this aspen asset avalanche barn because_of behind_me bribery campuse canary
-4/-5 century conspire conversion costa count_$ creditor criminal day_be december delivery_driver dependent
-4/-5 development dictator dignity dodge dune easter_$ entertainer environment era extraction fellowship final_$
-4/-5 foothill form gase glove_$ havel i_join i_wait in_december industrial jasper lawn legitimate limite maximum
-4/-5 me_what miracle my_form my_grandfather my_phone necessary not_take nova of_us over owing pacific pandas pav pete
-4/-5 petr plaque poor priesthood pristine proof provider punishable relinquish sentence shield sit_in soro
-4/-5 substantial suspend theatre this toppl tree triggere unfit virtual vista week_with wellington you_can
-4/-4 ^_another ^_fuel ^_life ^_miss ^_whatever accountant addiction agency antarctica arbor art atlantic atoll
-4/-4 availability bangkok beleaguer bestow botch cornerstone depend_on disappear dissolv dream effect envision
-4/-4 every_week explorer fish five_day fuel_price ice impact impeachment implant in_one indigenou insist issu jockey
-4/-4 junior killer lacrosse legislator liquor loo madame median mountain nationality not_allow notoriou nursery
-4/-4 occupy passage per pollutant porto postgraduate practitioner prostate remainder reputation retaliation ride
-4/-4 risen run s_be s_turn scaffold science secondly secrecy service since_my staunch strap the_scaffold the_trade
-4/-4 threat thus time_and too_much uranium weekend which
-4/-3 ^_ai ^_headquarters ^_politician ^_time ai_be and_dark be_sell bike brexit_happene call_me care_about chang fell
-4/-3 finance have_their he_will her_parent hundr i_should inclusion it_back it_with january last_night longer_$
-4/-3 lose_$ maintain never_know no_voice not_for of_this on_$ order pay_for person_with portal prescription
-4/-3 production renew rewrite rumour sell_the staff_can stuff_going support the_church the_cold the_ethics the_flat
-4/-3 the_inspector the_one the_song the_stand the_state the_way want_to wash_up way_they will_never you_never
-4/-2 ^_he ^_recruiter a_motorway about_money and and_five and_share assistant_be back be_last be_simply begin
-4/-2 best_mate buyer_have cash class come_on conference diocese_$ earn everyth_be february for_anyth get_richer
-4/-2 going_to gym half_seven have_set i_still improve in_on instead_of know_the leave_no lesson_be like_us my_client
-4/-2 nobody_want of_a off_four or_they other_driver our_ward pass_$ responsible rich_get richer room_for s seven_$
-4/-2 short_of split_up struggle the_diocese the_good the_owner the_power the_rich the_time the_work this_year top_of
-4/-2 twice_$ twice_this wednesday_and win_$ would wrong_and yet_$
-4/0 accelerate acceptance accession achieve adult alison along ambitiou and_a anniversary anybody artificially at_a
-4/0 attention auspice avoid backer backstroke be_about be_always be_born be_two be_up beat beaten beef berth bicycle
-4/0 billboard boost border boxer bull bully burton butterfly cat caucu centerpiece challenger champ circulation
-4/0 coach_be collective come_out comeback commerce compassionate competitive competitiveness condemn conquer
-4/0 consolidation constituency continuation contra contribution create crime criterion criticize crop curfew dampen
-4/0 decrease democratically demonstration dengue denounc disadvantage disband disclosure dixie documentation
-4/0 domination downturn eclipse economic economics economist educational elephant empower empowerment enable
-4/0 enterprise entrepreneur event excess expenditure explicitly exposition fall_asleep fend festival fever fiesta fin
-4/0 fine fledg fledgl flock flu fulfill gazette global gold graduation graft growth guild gypsy hamper harsh hate
-4/0 head heed herald heyday hi higher humiliation i_coach imbalance importer in_front inaugural incidence inequality
-4/0 infamou infect introduction ironically it_as jane jean johanne jointly launch lawmaker le let liar liberalization
-4/0 lower lowere lure mae manager_$ manufacturer mare maths migrate migratory mileage mobilization mold mosquito
-4/0 mozambique nanny nante ne ned need obesity on_monday opportunity opposition organize outdate outrage oversea
-4/0 overtake panic parity pebble percentage pick_the plight point_and polish popular popularity pornography
-4/0 posthumously pow predict prejudice presidency proceed productivity prop prosperity prostitute protester protestor
-4/0 purge qualification qualifier quest rainy rally ratification reckless recommend recovery recruiter recycle
-4/0 reformer reluctant rematch repressive republican rethink ris run_the season september serra set_the shame site_$
-4/0 skate slaughtere social soil solidarity split stoppage streamline success suppress surge surpass surpluse swallow
-4/0 swift systematic taint take take_it take_me them_$ theoretically traveller trillion tu unconditional und undefeat
-4/0 unify unoppose unrest unthinkable unveil unwant unwill ut wash weed week_after weekly welsh westward whatever
-4/0 while_we wolve write_the wrongly yuh
-4/2 autumn film for_me monthly
-4/3 :create ^_with coin revision the_person
-4/5 kid report
-4/6 ^_delegation push stick_in
-4/7 i_lead start
-4/14 #own1
-3/-12 #general
-3/-11 land
-3/-9 gas i_just rent tram
-3/-8 assistant deputy ferry merger reopene son
-3/-7 aunt be burn by engineer file join lawyer psychologist reach replacement request so_i you
-3/-6 candidate_in complaint do_$ end my_daughter my_second should_have sign_off smoke terrace warn
-3/-5 afraid control dat dean examiner gather_$ give_me go_quiet i_count i_fail i_gather improvement library
-3/-5 my_brother pool rig seriously wait
-3/-4 0_no allow_to although_we apprenticeship ask_twice be_be be_go before_i centre director form_i have_my have_send
-3/-4 i_may in lady last_$ least leed man_on my_husband no_exception not_give of_class on_our person_who programme
-3/-4 rich sick solicitor supply the_deputy the_graduate the_lunch the_mark the_police they_chang to_look to_my
-3/-4 turn_my ward_and we_do week which_be year_ago
-3/-3 0_year ^_everyth actually agree allotment at_lunch at_mass bank baritone build_$ disjoint disjoint_$ everyth_$
-3/-3 exam feel_disjoint fill_in gardener go_in gp great hall_be happen his hurt in_another interest into_the it
-3/-3 no_meet now_two off_the painter pass_away research respite room_at rush she_look six_and ten_minute the_gym
-3/-3 the_market the_mayor the_month the_paperwork the_placement the_respite the_round the_stroke turn_down urgent
-3/-3 us_the visit without_it would_be
-3/-2 ^_funder ^_man ^_slt ^_society ^_winter a_classroom above and_none any_longer anyone_guess attention_span
-3/-2 back_at be_anyone be_break be_talk be_think be_throw be_when be_who best_friend big_chain book_go boss_say
-3/-2 by_order can_take change_$ classroom_$ come_down cost_too daughter_place delete_the divorc_and dog_$ dy_on
-3/-2 fall_on five_time for_six freeze funder_only girl grammar have_dy have_give have_go have_pass have_say help_$
-3/-2 i_sit it_in it_the its_last job_centre just_how life_be like_of list_come lose_my man_do merge might_not
-3/-2 my_leave my_neighbour nhs nhs_be not_think of_when order_of our_club our_load patient place_at poland pupil
-3/-2 really_listen recovere_$ safety say_she seat shiny_new slt sport swim tech tell_me test_in the_appeal the_bishop
-3/-2 the_flood the_government the_like the_nhs the_plane the_special the_sprint the_top the_world thursday_and
-3/-2 to_everyone to_poland to_use trust_policy two_year us_be wait_list want_shiny whether_our winter_here work_all
-3/-2 yes younger_one
-3/0 0_i 0_on ^_landlord a_finger a_room aisha allergen and_now and_say as_it at_$ auditor be_double be_kill break
-3/0 calendar_and change_that count_the debate department doc down downhill duty_list english every_winter everyone_$
-3/0 fair_$ first_lesson five_oclock foot forget_the forty goalkeeper goe_on government_have harvest have_have him_the
-3/0 hold_my holiday how_the i_hear i_leave in_that internet journal keep keeper licence mark_be master meet_overrun
-3/0 more_$ move_out my_pupil never_going never_really nine_and no_copy no_more not_do oclock on_in on_sunday one_and
-3/0 one_who only_ever out_only own_time pasture patient_family postcode put_it say_$ say_anyth say_there say_yes
-3/0 see_what shrink since_0 slow_$ sprint step suit sunday_night ten terrace_$ the_allergen the_archive the_bench
-3/0 the_duty the_hour the_moment the_music the_storm the_vet the_witness them_on thesis they_ask they_get they_have
-3/0 they_would three_tuesday three_week through_the to_save tomorrow too touch_the up_at vet what_goe what_the
-3/0 which_of work year_and
-3/2 all client_be deploy do halfway inspection jump music queue the_head the_job up_and
-3/3 check class_$ i_know i_put letter_from my_team the_crew the_desk the_shop third
-3/4 desk_be fast i_look maybe_my my_department organisation phone_$ september_$
-3/5 drown_in eight person wrong
-3/6 do_the in_my label
-3/7 action
-3/8 #own3 ^_procrastination procrastination
-3/9 ^_prioritise prioritise
-3/11 ^_can
-2/-10 hall whether
-2/-9 ^_the and_the brother developer lock
-2/-8 hear
-2/-7 0_it cleaner depot doctor log passenger supervisor
-2/-6 blind board but_the friday_$ manila person_do right transport
-2/-5 degree flight not_back oak result_be so_my specialist th_$ the_staff three_build would_have
-2/-4 0_month across_the be_with coach eight_day ever fix_my i_apply in_write knee may_$ night_and open_at say_they
-2/-4 spoil sunday the_road them_for you_$
-2/-3 ^_because ^_company a_laugh and_keep be_close be_for be_suppose business by_ten date_$ deputy_post diary_i dna
-2/-3 dna_test donor drug due evene_when every_other for_his full full_stop get give_the go_into grade_$ have_me
-2/-3 his_own huntington in_three kid_have lab_meet lie low_$ may_touch midwive month_for my_farm my_friend my_shop
-2/-3 my_wife not_yet nowhere_to of_her only_take out_my parent_$ ramp read_that region reserve rota_and rule_mean
-2/-3 same_as sell_my spark start_in sunday_no suppose_to surgeon_say the_county the_mock the_reception the_team
-2/-3 the_twin their_lab there_$ three_room to_half trouble turn_0 twenty_year visitor voice_in wait_outside
-2/-2 0_kg :event a_cooperative a_poll allergy already_go and_be and_not as_last as_of assistant_have at_half at_noon
-2/-2 at_school attendance be_final be_hold be_move be_over be_pay be_short be_undone become_a by_person card_and
-2/-2 change_it church_hall class_and close_in close_the club cooperative cub decision_be depend do_i down_noth dy_$
-2/-2 easter employ everyth_cost exam_board farm_and final_on for_be for_under from_before goe_out goe_to
-2/-2 graduate_scheme head_have his_hear how_they i_ask in_hospital in_how it_stay july late_shift like_mine live_in
-2/-2 manage_the mate me_five mean_i mud my_nephew never_recovere nine_$ not_change not_listen not_pay not_vote
-2/-2 noth_to notice_i of_school off_i on_penalty on_that one_day one_vote open_$ open_to operation or_not
-2/-2 our_goalkeeper over_0 pallet pallet_get paperwork_be plan_the poll_station possible principal_have register_in
-2/-2 section set she_come she_say since_february site_manager slot_$ small so_it spill standard stay_on still_open
-2/-2 stuff_be talk_to tas test_it th_and the_audit the_consultant the_exam the_ice the_judge the_league the_national
-2/-2 the_photo the_sister the_surgeon them_every this_half this_town thursday_for to_manila to_photograph train_them
-2/-2 two_page undone undone_$ unit_$ until_he until_next us_all weekly_$ wish without you_be
-2/0 0_my 0_s :abstract :inner :vague ^_charity ^_college ^_council ^_gran ^_if ^_lose ^_phone ^_since ^_someone
-2/0 ^_supermarket a_baby a_form a_squad a_week a_whole about_one about_us after_christmas after_school against_us
-2/0 all_$ all_about all_my along_the always_be always_the and_always and_another and_can and_every and_give and_half
-2/0 and_hear and_his and_in and_staff and_until answer_be anyth_$ appraisal april_$ at_least audit average_$ away_in
-2/0 bank_holiday batch_of be_dark be_dyslexic be_everywhere be_give be_have be_invisible be_look be_off be_out
-2/0 be_publish be_refuse be_run be_turn be_underfund be_withdrawn be_work big big_platform black both_side box_$
-2/0 branch_close bride brussel brussel_$ but_they buy by_everyth by_heart calendar call_in chang_everyth chang_the
-2/0 circle_have client close_on cohort coin_$ colleague_be collect come_and come_off commit concert contract_have
-2/0 copy_$ country_be data december_$ decide_$ decide_and dementia do_with dog down_by down_with dy_before dyslexic
-2/0 end_in end_of every_month excuse fail_the fast_for finger_$ firm_and flood_and for_an for_it form_and friday_at
-2/0 from_a frost full_time get_decide get_in get_leave give_to go_with group_be grow_ups hand_$ hang_on have_need
-2/0 have_put have_try head_chef hear_be here_be hold_the hour_and house_$ how_to i_manage i_tutor idea if_they ignore
-2/0 ill_and in_brussel in_english in_june it_at it_like it_my it_start its_knee january_it kg knee_$ know_i know_it
-2/0 know_that know_yet language last last_to last_week late_for latin law_on let_the level_in like_this london
-2/0 lose_its make_in me_every miss_my more_for more_than move_in move_the much_$ much_time my_aunt my_cast
-2/0 my_landlord my_part nearly neighbour_be nine no_clue not_care november_$ now_a now_the nurs_$ of_stuff office_set
-2/0 on_its on_merge on_night one_to oslo our_best our_branch our_licence our_only our_pitch our_product our_side
-2/0 our_street ours out_i overrun_by own_the panel patient_i person_in person_off plan_$ platform_own please price_$
-2/0 product product_owner progress pupil_and put_the regatta resit run_and say_a say_whether scan school_be seal see
-2/0 send_my she_can sheet_have shop_open single skip skip_when somali speak_somali squad start_$ step_on table_$
-2/0 take_complaint teach_assistant teacher_$ team_have team_of tell_off th than that_in the_bill the_cohort
-2/0 the_country the_decision the_doctor the_final the_governor the_inspection the_internet the_landlord the_law
-2/0 the_season the_sixth the_skip the_theatre the_window their these they_want thing_get think_of this_since
-2/0 this_trade throw_out to_have to_one to_their to_them too_late tour town_and try_$ tutor_group two_brother
-2/0 two_hundr underfund underfund_$ up us_have want_a way way_round we_get week_a week_so when_he who_sit who_write
-2/0 whole will_always with_an world_be
-2/2 :absolute ^_not and_nod and_well april_and be_cut but_there department_meet five_minute have_to i_set in_and
-2/2 never_see season_$ song supervise_the the_balcony the_first the_picture they_come to_self whether_my whistle
-2/2 with_person
-2/3 ^_to a_row after_a and_i and_they can_not finish grip guess have_start hello imposter minute_and miss_$
-2/3 not_understand page_of price than_the the_second to_do usual_$
-2/4 be_nearly easy i_supervise not_find off_in scale self top two_have wip
-2/5 ^_need cry i_answer my_trainee not_order not_say
-2/6 be_all it_$
-2/9 ^_when
-2/11 french
0/-14 build
0/-12 us
0/-11 bay
0/-10 another bury child contractor drown nearby
0/-9 apartment center franklin garage mesa miss_the parish port principal residential sheriff st trust ward
0/-8 although burial cabin confinement construct coroner courthouse disappearance episcopal former furnace hayward
0/-8 hospitalize hotel illness monastery motel neurological off refinery rutherford seminary someone twin underwent
0/-8 unspecify willie
0/-7 accidental acquire adjacent archbishop arrest attraction cardiac chamber chapel community commuter cooke could
0/-7 cove deceas dentist elementary expressway fisherman grandmother grandson kidney legacy manslaughter methodist
0/-7 neighborhood nephew next northwest office plaza plead plumb probable reef reservation respiratory sole southwest
0/-7 subway superintendent thermal tragedy trinity twa undergo used vicinity wade wreck
0/-6 ^_nobody ^_whether accommodation admit appoint artificial attend aurora barrack barton basin baton be_no
0/-6 billionaire boy bring burbank burglary burke castle cathedral childhood clean colon confine conservatory
0/-6 consulate cooper crash discover dispute disruption dormitory duke eldest electric elevate existence financier
0/-6 firestone fountain glen granddaughter hale heath henry if_i infrastructure irene isolate ken king location low
0/-6 lung magistrate magnate maria mason mile miss murder night occupant operate patron pier pneumonia polk possession
0/-6 practice privately proximity quarry radiation rector rescu robbery ruth saint secondary serve ship significant
0/-6 situat southwestern synagogue terminal tertiary the_merger think tract us_$ wharf yate
0/-5 :light abbey aboard accessible adjoin aggravate airfield alcoholic allen alma archaeological archaeologist
0/-5 attendant autism bailey banda barrow basilica beacon belove biologist blackwater blaze bourbon brock capacity
0/-5 capital capsize carpenter cerebral chandler charg charge circumstance confidentiality connection consecrate
0/-5 convert coral councilman couple course crane devastation divinity dock doe_the double duchy dwell eastern
0/-5 electrical embarrassment embassy embattl empress entrance eternal execution faculty fam flora flore flown foster
0/-5 funeral gateway geological grave greenwood gymnasium hamlet have_a haye hereditary holt homicide housewife i_get
0/-5 immediately indict injure injury innocence investigate james jury justice kensington laboratory lafayette later
0/-5 lawful let_me login luxury marsh martin mercer minor misdemeanor modern modification name naval nelson newton
0/-5 niece nor northeast ocean on_saturday only_the ordination ore outly outskirt overseen palmer pastor patel
0/-5 pavilion pediatric pedro philharmonic physicist pilot pipeline plagu poisone pond portion potentially prefecture
0/-5 president presume priest prince prone province prudential psychiatry pueblo quake radioactive recovere refurbish
0/-5 remain senator seriou shift_$ sir solar somerset spa staff statue stress_$ stroke submerg succeed successor
0/-5 surrey tel temple terminu territorial the_number though tornado transmitter twenty underwater undisclose unknown
0/-5 unuse upon upper vacant ventilation venue vessel veteran vineyard void warden watt whom winery younger
0/-4 accommodate across administrative aeronautic agreement airliner airway allege altitude ame ancestry approximately
0/-4 aquatic arrival assassinate assist asteroid auditorium autopsy avenue baker baku barge baronet bas baseball bath
0/-4 battery baxter be_get be_print beth biological blanco blowout bob botanical brewery build_and bus by_the
0/-4 cardiovascular certainty chemist circuit civilian cliff collegiate coma commercial common confederate confirm
0/-4 confiscate congressman convinc copper counsel counsele crown cruise dangerou davenport defective defendant defer
0/-4 deficiency depose descent desert destination determine developmental discovery distress dover duchess ecology
0/-4 ecosystem el elevation eminent engulf equitable estrang every_second excavate exhaustion extensive extent farm_$
0/-4 farmhouse fatally fate finch fisher for_$ ford fossil four_day franchise freeman fume garbage gilbert golf grace
0/-4 guilt gulf hangar have_get hillside historian historical historically household however hull i_be i_need i_turn
0/-4 impair induction indy inhabite injection inlet innocent instance intentional inundate invoke involvement iron
0/-4 islander jenkins kilometer landfall lane largely lethal librarian lien liver lur major maritime maternal
0/-4 mausoleum medicinal mel mellon methane midland miller missionary mistress motor mount much my_accent nearest
0/-4 nickel nobility noth_i now_and nurse_on of_the official ouster outpost oversee oyster palace paralysy pardone
0/-4 peggy peter pharmacy pilgrimage pipe poe pope populate possibility potential presently preserv princess prisoner
0/-4 profession prominent proper prosecution prosecutor prove provide psychiatrist rampage rare reason reasonable
0/-4 regency reign reliant relic relief remove renown replica rescue researcher resource reunite rosario route salina
0/-4 sant scandal scenic scientist see_it segregate seiz sickene slain slay sleepy sloan smith someone_else southeast
0/-4 southernmost spare specifically spokeswoman sprawl stolen sufficient superior suspension syndrome tate taxi ted
0/-4 telecommunication the_deadline the_garage therapist therapy trauma tripoli troy twin_i two_of unclear unlike vale
0/-4 validity vast vi vic villa villager vincent virgin vocational walter want warren we_have webster weekend_$ with_a
0/-4 without_ask withstand worse year_i
0/-3 ^_inclusion ^_kid ^_other ^_patient a_joke a_table and_all and_he and_my at_bar at_four at_ten bay_0 be_doing
0/-3 be_going be_write by_at can child_do clear day_before day_i desk_stand each_time empty_until fifth first_time
0/-3 flat_at for_three forty_minute half_term have_miss have_risen hear_$ i_clean i_suppose in_flat just_be lay
0/-3 least_forty local many march_i me_four move_to museum_three my_day my_knee my_patient my_sample neither
0/-3 night_crew normal oil okoro operator our_town over_by paper_$ priority read_$ see_them single_week sixth_form
0/-3 somebody stand_empty start_at sunday_run table_for tenor_come the_answer the_child the_monday the_practice them_i
0/-3 think_$ this_$ those three_sunday ticket_desk to_this under_0 until_noon vicar warm week_alone when_we where
0/-3 work_in worth
0/-2 0_every 0_oclock 0_to :finish ^_exam ^_legal ^_redundancy ^_referee ^_somebody ^_wait a_day a_final a_future
0/-2 a_group about_$ again_$ age_limit and_each and_from and_go answer_my anyone_on assessment_be author_have bakery
0/-2 be_already be_announce be_build be_how be_low be_mark before_anyone before_that begin_$ blood by_four by_law
0/-2 can_tell cellar chain clay day_off dead delivery design desk_in digger double_book drop_out each_of eight_week
0/-2 elsewhere even evene_course everyth_we except expect face father_have fire_door for_each for_good four_person
0/-2 future_$ get_it give_them going_on group_on hang_up hardly have_begin hear_in hear_that heifer her_about hunt
0/-2 in_for in_six include interview_be involve issue it_close july_and letter_go long lot_$ maybe_not me_no meet_on
0/-2 monday my_first my_mum my_probation my_sister my_tutor name_be never_thank night_shift no_backup noon_$ not_a
0/-2 not_value noth_change now_my of_sixth off_since office_send old_$ one_can open_them order_and ought_to our_group
0/-2 pay_him pension_age period_have person_leave place placement_be plane planet post_the pressure print_$ pull_the
0/-2 purpose redundancy redundancy_be rep request_sit review_be road_$ schedule season_be sell_in september_i she_be
0/-2 shift sit_four some_time squad_and steward team_open test_for tester than_we the_0 the_age the_clinic the_digger
0/-2 the_fire the_foundation the_fourth the_hire the_late the_part the_pension the_share the_slot the_tenant
0/-2 the_ticket the_two the_vice the_whole third_on thirty time_a time_on to_0 to_a to_see to_the to_work together_$
0/-2 turn twice until_i upside_down us_at use vote_$ week_of where_i whether_i whether_the who_be will_not with_no
0/-2 work_i
0/2 0_be 0_c 0_mm 0_page ^_from ^_mrs ^_of ^_read a_box a_customer a_hall a_lot a_mess a_pen a_question afternoon_and
0/2 all_in allergen_list and_expect and_forget any_of apply_to approve_every as_we ask ask_anyone assertive
0/2 assertive_enough assessment_in at_every at_me at_midnight at_random at_work back_to bad bag_$ band be_chaotic
0/2 be_desire be_eleven be_from be_hopeless be_late be_poor be_say be_someth be_train because_they bee before_$
0/2 below_$ belt book_to bother boundary build_the bus_be by_me by_my call_the care_home carer_on chaotic_$ check_the
0/2 chef_$ choir_and class_be clinic_$ close_$ club_i code_be come_the come_without comment_$ conflict cook_be
0/2 copy_the course_have cv cv_be daily day_$ day_after dear desire_$ desk_$ diary disorganise do_noth draft eight_of
0/2 eleven_in else_on enough_$ evene_i every_post everybody_else everyone_else everyth_i exam_i faculty_be fast_and
0/2 file_be find_the flat_be fluid_chart for_any for_our for_them forget_to from_0 from_last gap_in generally get_my
0/2 get_through go_for goal goe_$ goe_quiet group_$ group_i habit_be half_an hall_for have_become have_build
0/2 have_complain have_let have_three have_turn he_doe head_of hear_this him_$ home_with hour_$ how_i i_always i_call
0/2 i_chair i_come i_conduct i_draw i_head i_lose i_merge i_notice i_order i_panic i_play i_promise i_say i_sell
0/2 i_send i_stop i_talk i_the i_train in_both in_clinic in_every in_room in_without it_just job_and just_do just_not
0/2 keep_the kitchen_and know_whether last_three lately_$ leave_their line_and loave long_the lot_to loudest
0/2 machine_be manager_i manager_so match_and me_include me_it member mentee mess_$ mid midnight milk minibu minute_i
0/2 mm mute my_cook my_cousin my_cv my_documentation my_duty my_file my_lower my_pottery my_pull my_record my_side
0/2 my_staff my_study my_swim my_volunteer myself_at never_land new_carer next_round night_girl nineteen nod_and
0/2 not_assertive not_dare not_open not_read not_suit not_turn note_i noth_leave nurs_for oclock_and october_$ of of_0
0/2 of_every of_everywhere off_$ offer_it on_her on_three once_a one_sentence one_thing only_in open_a organise
0/2 other_$ our_house our_school out_and own_it pair_of panic_and parent_ring past_me patient_and pick_it place_since
0/2 plan_i play_the pot pound print pupil_i push_past read_the refuse_her renewal_be replay request_be resident_$
0/2 room_twice rota rule_and safety_brief same_three sample_$ say_leave school_and second_one side_$ side_project
0/2 silence since_we skip_the so_$ someth_$ stage_manager stand_up stay_in still stop_greet street_i student_i such
0/2 sunday_and sunday_i supervisor_in swap switch take_0 take_more tbh tbh_$ team_lead tell_whether the_baby the_bowl
0/2 the_break the_bus the_car the_channel the_chef the_count the_four the_german the_junior the_lab the_lecture
0/2 the_level the_library the_loudest the_minibu the_nine the_old the_question the_safety the_train the_tray the_walk
0/2 the_worksheet themselve theory they_close they_never third_time this_term three_night to_approve to_every to_get
0/2 train_and turn_$ two_customer two_on volunteer_i want_my way_$ we_come website week_and week_behind week_late
0/2 week_the what_to when_a when_she when_they whenever_i which_i white with_0 word_for work_it write_her year_dy
0/2 yes_to
0/3 #misplaced 0_line ^_each ^_maybe a_close a_single a_year all_of all_say and_remember arrive_after as as_head
0/3 as_soon be_any be_more be_scrum be_under bedtime below board_be change_the club_will come_back computer conduct
0/3 cupboard_$ difficult_$ doe eight_$ either_$ energy_$ every_time everywhere feedback_give feel_i for_two fraction
0/3 from_me from_my give_it half_my halfway_through handwrite_$ have_and have_noth have_tell have_two hit hopeless
0/3 hour hour_before i_chang i_give i_never i_open i_own i_shout i_take in_march in_when kind_of label_the land_$
0/3 last_ten like_a link_$ live_on lose_our mainly_$ meet_i monitor my_baby my_coach my_mark my_report my_year nod_$
0/3 not_begin not_right not_show novel of_me on_me once_in only_$ open_in other_in over_a own paper_slip person_twice
0/3 phone_i phone_while pour rain_the recipe_for rubber run_$ run_off say_0 scrum_master see_me short should_$
0/3 sit_down sleep_$ soon_as sorry spread start_the start_to stick_$ still_in supplier_list teenager tell_if ten_$
0/3 test test_to the_book the_court the_form the_grant the_microphone the_resident the_shelf the_third them_to then_i
0/3 there_and they_go three_$ three_time time_so time_the to_just toddler tuesday twice_in um until_march volunteer_be
0/3 whenever_the within_a year_in
0/4 0_september ^_all ^_on ^_statistics ^_whenever a_patient absurd acceleration acronym actively aerial aggressively
0/4 all_over amidst and_0 android appetite applaud apprentice apt arbitrary as_captain atlas bad_at barbecue baseless
0/4 batman be_at be_good be_like be_responsible be_stand be_too beer before_they biennial blatter bleak blitz bogey
0/4 bookstore both_time bourse breeze brethren budgetary buildup bulletin bunny bur candy capability catalogue
0/4 caterpillar chicken chocolate clau clearly climax cloth cola comfortably comparison compatible compatriot
0/4 compilation confidence_in conform contraction conversely convertible cookbook countere countryman courageou cre
0/4 credential culmination curtain das delegate deliberately demographic denomination depiction desperation dictionary
0/4 diet ding disarm discography disguise divide domestically dow draw durable easiest eclips editor ego emerg emerge
0/4 enthusiasm entrench eta everybody excel exceptionally exert expeditionary extremist fad farce fat favorite feast
0/4 feed fiction focuse footwear for_the formulate four_$ ga gag garnere get_me gloriou good_at goodwill greenback
0/4 groundwork guerrilla happier happily head_$ heavyweight humid i_feel i_keep i_want i_write imply importantly
0/4 improbable incorrect ing inject insider installment instant interpol interpretation interprete intolerance
0/4 invitation irrational it_have it_take jo jun kicker kid_in lar larvae laud lead_the leap les lesson leverage
0/4 liberation limelight line lobster lol lol_$ longitude mainly management_be manipulation map markete meal_$
0/4 meaningful meaningless memoir menace mere miniature minus miss_0 mistake_$ modele multinational my_apprentice
0/4 my_class my_laptop my_prefect my_retro my_three my_two naive need_to needle net neutral news noir nonstop not_seem
0/4 not_what novelty of_breath of_work offshoot onslaught opinion optimal overthink own_crew pap parachute patriotism
0/4 peacemake peer perceive person_i phenomenal phony photographic pistol point pois poorly pop prediction pullback ra
0/4 rah rat rationale realization regiment reinforcement remember responsible_for restraint retro rife right_$ rigid
0/4 roam roar romance rory rotten row rubin rupiah sag sans sap say_what secretariat sexuality should_be shrimp
0/4 side_of simulation since_june site_have slap slid snap sneak souvenir specification spectacle speculative
0/4 stabilize staffer stage stainless stance stand_there staple steadily strait strive stupid submission sufficiently
0/4 superiority surprise swat tabloid tackle tame telecast ten_run tend tender textbook that_i the_member the_recipe
0/4 the_shift the_student the_volunteer the_wrong thing_be thriller toy trader transmit trek trend twilight two_person
0/4 unchang undecide unleash unless_i until_0 upcome vegetarian vendor version victoriou vigilant vigorou vine vying
0/4 wandere ward_manager warfare weary web without_a wrestler
0/5 #seen1 ^_confidence ^_feedback ^_for ^_perfectionism about_0 accordingly adapt adaptation aggressive and_have ant
0/5 appear appreciation approach audience ay balance_$ bang bias birdie bon box broaden calculate captain_i carpet
0/5 cartel cavalry centrist chaotic cis clad clamp combate conclusion contributor convergence cool cordon crawl cup
0/5 damp decisively devise di disc distribute doing drag dragon dusk els entirety ethic explicit extremism fade fis
0/5 flop fluctuation forcefully fringe fur glamour grader grain grape graphic grease harshly hastily hop hopefully
0/5 in_four index infantry infiltration inspire invoice judg ladder lazy lens leopard life_balance lira magazine maize
0/5 margin math me_on mice mislead monkey multilateral nak narrow notice nudity objective obscene offensive on_person
0/5 ourselve outrageou overly par participant peanut perfectionism perfectionism_$ perfume pink poetry pork prelude
0/5 preseason pros putt regularly remix report_to ri rifle root sampl scenario seem_to sharply shrunk skin slogan
0/5 spotlight steady steer stereotype sticker straw summary sweat sy syndicate tally the_day the_kitchen through thug
0/5 timely too_soft towel tri ugly unofficial update vampire vanguard vastly we_meet we_would willingness work_life
0/5 zee
0/6 :motion ^_every ^_me ads advertisement advertiser albeit anarchist ante banner battalion beast bibliography boot
0/6 brigade bumper buoy bye camel chalk chant col commend consensu consistently contestant cote crimson cynical
0/6 dictate edition fantasy firmly flap flush foil foray forthcome freely get_up habit hat honey ideology it_should
0/6 june_$ karate kick lat lil loser loudly marketer merchandise methodology militancy nam normalization outlook
0/6 paperback perception ploy potato progression prophet pundit puppet rabbit reader recap relentless roll roundup rs
0/6 screw scrum sentiment sign_up slick slim slowly soften spam springer squeeze stiff synchronize t tactic them titl
0/6 trainee triumphant tumble underwear upsurge veil velvet vie viewer volatility whip yahoo
0/7 abbreviat ad adjust capitalize digest digitally eagerly edg favorably flick gap genre grab grappl hesitant imprint
0/7 intensify lace lag lame lecture logo marginally medley negative never_tell outperform preview proxy ps
0/7 quantitative quarterly rack razor realistic refrain respectable ribbon scramble show skillet spiegel strategy
0/7 superhero tendency tilt time_management transparent trick trim viciou wool
0/8 anthology chart che circulate click critique dip editorial format heel ink modestly nonfiction or_the parody
0/8 partisan pocket promotional propaganda reprint rhetoric since_i squash tag unopene vogue
0/9 because_i childminder downward glance phone skirt upward upwards whenever wow
0/10 delegation lead myself of_be slide
0/11 confidence
0/12 ^_as my_own
0/13 ^_i statistics
2/-12 our
2/-8 belong partner
2/-7 ^_a after get_a uncle
2/-6 my_best problem the_other tower
2/-5 0_$ happene not_be sleep
2/-4 :change carer morale put_my talk_about
2/-3 :tells ^_management backup every_single placement_i send sunday_$ the_office
2/-2 0_march ^_they back_and call_to christmas cold_$ else feel_welcome file_and four_and from_what get_worse in_this
2/-2 lack_a letter_and line_manager listen_to minister motivate my_father my_line my_work never_enough no_longer none
2/-2 not_hear not_meet on_friday on_it or period pump right_job roof seven_of teach the_laptop the_screen throw to_it
2/-2 to_someone too_$ uncharg uncharg_so warehouse
2/0 0_0 0_november 0_refuse 0_so :person ^_decision ^_eleven ^_five ^_honestly ^_leadership ^_lesson ^_lot
2/0 ^_motivation ^_mum ^_neighbour ^_nine ^_old ^_same ^_sometimes ^_teamwork ^_whoever a a_department a_difficult
2/0 a_gap a_man a_meet a_notebook a_second a_trainee about_a about_every about_my about_the after_the all_that
2/0 among_the and_come and_jona and_put and_teach and_today and_when answer_before answer_in as_i as_long at_eight
2/0 at_five at_it autumn_$ away_$ away_from away_game back_of bad_vibe be_afraid be_answer be_fine be_full be_head
2/0 be_i be_kind be_miss be_not be_only be_patchy be_really be_since be_six be_there be_this bed better_$ bite_of
2/0 book_a book_since box_in by_wednesday caller captain_tell chess_club choir_have class_doe class_leave classroom
2/0 clear_$ collaboration_between colleague_who collection_be come_at comment_on compare complain_about
2/0 conductor_start consistency_in correct_my corridor could_not cover_for cut_out date_of decision_make department_$
2/0 desk_at diabetic difficult_to doctor_do drop_the each_one essay_and evene_this every_night every_year everyth_with
2/0 everywhere_and face_$ find_out finish_at food_bank for_eight for_what for_you fortnight_$ friday_in from from_home
2/0 from_primary from_us gap_$ gentleman get_lose get_round get_too get_wet give_our glaze_be ground group_have
2/0 group_project half hang_it happene_on have_another have_leave have_no have_work he_can hear_of hear_the her_own
2/0 his_mate hold_one home_and honestly_i how_$ how_it hunt_for i_finish i_fit i_go i_lend i_like i_support i_tell
2/0 ignore_the in_app in_confidence in_last in_september in_tear incident interview it_difficult it_from it_may it_me
2/0 it_on item_0 job_$ jona key_to kid_on know_which lad_at late_and lead_be leave_it leave_side leave_someth lena
2/0 lend lesson_$ letter_for library_have link lock_$ logbook long_as luck_$ make_up manager_and market_stall match_$
2/0 me_$ me_give me_so meet_the mentor_move minute_before minute_so minute_they mobile model monday_and monday_the
2/0 mood_in more_join morn_a morn_run must_be my_bench my_code my_customer my_dad my_german my_lab my_learner my_note
2/0 my_question my_rota my_seminar need_the neighbour_you never next_and next_day next_week night_porter not_at
2/0 not_let not_much not_pull not_put not_renew not_trust notebook_and of_birth of_customer of_eight of_house of_those
2/0 of_year officer old_server on_at on_every on_one on_or on_the on_wednesday on_with one_colleague one_person
2/0 only_six other_school other_team our_family our_open out_$ out_at out_for out_to over_in overflow overflow_by
2/0 own_work owner_change ownership_in pair_partner partner_never past_the patchy pay_at pay_the pencil_and perhaps
2/0 person_it person_seem phase_$ phone_ring phonic physics_teacher physio placement_and point_be practical
2/0 pull_request pull_together purpose_$ quit_in rather_not reactive read_her record_that refuse_to rehearsal_and
2/0 reorg row_and sales_and sam same_$ same_essay save_$ say_that say_which say_why school_bus scissor send_$ separate
2/0 seriously_$ set_up shed_and shower since_$ since_monday site_be six_minute six_person so_loud solo someth_to
2/0 sometimes_i sort_it sort_of span squad_$ staff_morale standard_be still_there stop_walk support_group sure
2/0 suspect_$ take_an take_my take_on take_over talk_over teach_the teamwork teamwork_on tell_us tent that_my
2/0 the_agency the_alto the_call the_chemistry the_cooperation the_crash the_driver the_fair the_fall the_figure
2/0 the_food the_key the_lesson the_older the_parish the_physio the_read the_reorg the_room the_soprano the_spr
2/0 the_stage the_studio the_test the_tutor the_village the_wait the_ward then_$ they_sit they_take thing_about
2/0 thing_have third_of this_autumn those_of though_i three_person tile_and timetable_be tin to_change to_judge to_our
2/0 to_read to_say too_involve too_little train_be transition transition_from trolley trombone_from tutorial
2/0 twice_since two_minute type until_$ until_midnight until_then us_and us_in valve walk_since way_we we_need
2/0 we_never we_say we_share wed week_audit where_the while_i who_say who_use will_show with_his with_whoever work_out
2/0 would_rather write_in write_not wrong_$ wrong_job yard_$ you_know
2/2 0_degree ^_forty a_pupil adviser and_by and_since at_all at_once balcony chair_be close_shop collection come_in
2/2 customer_$ day_the esol every_day folder form_arrive friend half_past have_ever have_too if_the in_may it_how
2/2 kid_be lack_of learn leave_and like_that memory most_of my_esol nobody_say notice_$ number on_anyth onboard
2/2 only_on open_my patrol person_come person_start pipette poor_$ say_he say_to sigh since_then stall_be stress sun
2/2 the_box the_course the_floor the_kiln the_lift to_ask turn_out violin wednesday_$ with_me you_get
2/3 ^_stress ^_too ^_work angry anyone_$ be_in bread_from cast cover doe_not drop due_in gut he_have let_them machine
2/3 my_lesson night_before nobody_be not_sit one_$ other_parent out paint photograph quiet_$ quite read reason_$
2/3 repair_café room_0 say_it say_so shift_leader target television the_app the_blue the_bread the_repair them_go
2/3 there_be to_know wise
2/4 bind both day_as drift framework go_back it_down of_it of_my office_$ paper prefect saturday supplier the_place
2/4 the_saturday through_$ when_it write
2/5 :mass anew assessment bug course_and email glue hose i_mean in_ten it_could march_$ me_and mine_$ mistake no_$
2/5 oven photo question rais_the sign_it the_letter work_for
2/6 ^_0 ^_half batch impatient leader me_who morn_$ newsletter pan the_kid
2/7 agenda bor have_not letter_$ pace
2/9 poster recipe
2/10 look patience
2/11 for_my note stock
3/-8 starter
3/-6 when_i
3/-5 be_never
3/-4 carry not_touch relative water
3/-3 :activity ^_person a_problem as_a first_0 hit_the know maybe_$ most my_instructor not_match not_on parent_in
3/-3 placement same_page unit
3/-2 ^_lately ^_morale after_ten at be_nice behaviour behaviour_$ day_late finger_on four_morn group_can have_hint
3/-2 i_enter i_present match maybe_it move_on my_finger not_feel on_all order_in page_$ physics postdoc problem_with
3/-2 run_to shift_leave since_sunday sixth staff_kitchen suspect that_$ that_the three_year town_$ tutor_give vanish
3/-2 we_used
3/0 :comparative :opinion ^_an ^_assessment ^_be ^_choir ^_communication ^_delivery ^_depend ^_everyone ^_hard
3/0 ^_information ^_lack ^_leave ^_lena ^_onboard ^_pull ^_register ^_result ^_standard ^_well a_certain a_job a_month
3/0 a_school a_server a_word actor address again_and although_the always_get an_issue and_eleven and_get and_no
3/0 and_post and_somebody arrive_late ask_us assign at_reception at_three away_and be_an be_call be_empty be_four
3/0 be_lock be_mix be_ours be_slip be_the be_thursday before_my between_us book_the both_be brother_in but_thing
3/0 by_then call_$ cell chang_since chemistry childcare code_club colleague_have come_a come_ten coordinate copy_my
3/0 copy_of cousin day_no do_it down_$ drop_off drug_round dy_in eleven_family empty_since every_lesson everyth_at
3/0 facebook facebook_$ flatmate_practice follow for_more form_for free_period friday_and fridge from_the gate_$
3/0 give_away goalie goe_off group_and have_even have_file have_order heat heat_in hid hour_i i_bring i_meet i_pick
3/0 information_doe into it_come it_for it_run jam_on know_what lab_partner last_five laundry leave_before leave_in
3/0 leo lot_of main make_me manager_give me_for me_the middle_of mine_have minute_late money_$ month_she morale_$
3/0 morale_be mrs my_co my_pair my_placement my_predecessor my_review my_student my_uncle never_get never_show no_idea
3/0 no_lock not_join not_mine not_reach not_sure not_talk not_very not_write november_and of_four of_order of_seven
3/0 of_thing on_facebook onboard_be open_the orchard order_$ our_conductor our_rehearsal our_team parcel pastoral
3/0 pay_me pe person_and photocopy picker quality quiet register_be review round_$ row_club say_if season_and
3/0 since_easter sister_in site_and situation six_of size somebody_take someth_be someth_off staffroom start_on
3/0 stop_come store street stronger style_$ team_spirit tell_$ tell_her tell_you the_boiler the_district the_file
3/0 the_girl the_lady the_mood the_only the_store the_thursday the_touchline the_vibe the_visitor their_own them_five
3/0 then_the this_place time_in to_keep touchline treasurer up_a up_before usual_with vibe_in visitor_book want_the
3/0 we_hear we_talk wednesday_they week_$ what_happene wheelchair when_the whoever wholesaler will_look with_us
3/0 without_her wonder yard
3/2 ^_bad ^_between ^_my a_parent advice apparently_$ average_0 bedside by_0 centrifuge five general into_it keep_ask
3/2 last_saturday leadership list_so member_of not_sleep not_to only_he our_volunteer owner_have person_go process
3/2 pull renew_our resident_want round_the sales the_early the_hall the_heat the_holiday the_lead the_new to_drop
3/2 under_the word_$ would_you
3/3 0_pallet ^_no arrive_at beginner bone co_author desire have_cancel how_do i_start lap march_and not_great on_a
3/3 seventeen the_community the_paper the_rule the_tablet the_usual to_write understand until_it up_after up_without
3/3 write_it
3/4 0_by by_now channel exchange have_lose kind may_and mess more my_time ninety since sixty ta team_be the_account
3/4 the_choir this_week tool tray_$ walk_in
3/5 find from_may front i_do me position q referee roster round spot stop_doing team temper the_class vision yesterday
3/6 #hands=charge #seen2 0_day ^_four a_third alarm blue bottom delete discipline doing_the focus from_now grey hole
3/6 office_doe repeat role sow straight weak weight wet
3/7 #own2 ask_for bowl chapter copy on_and scout shirt timetable to_be weigh
3/8 be_my friend_$ have_never press quiz spell
3/9 listener
3/10 calculation
3/12 page
4/-9 in_two
4/-7 0_and
4/-6 here
4/-5 grandparent
4/-4 ^_it ^_some about about_me bite_lose hand_shake my_hour technician
4/-3 0_week and_there customer_can half_the nurse present
4/-2 an committee field i_end it_might part_of porter remote room truck up_to well
4/0 0_b 0_card 0_in ^_break ^_childcare ^_order ^_sales ^_that ^_thing ablaze activate aesthetic affidavit after_every
4/0 afternoon_$ alignment altar aluminium aluminum ammunition ample and_their ankle answer_the appointee argument
4/0 associat auxiliary back_from bacterial badge baroque be_0 be_ask be_complicate be_noth be_on bedroom bench beneath
4/0 berg beta boast bomber bowman brent brick bulb bus_company but_i by_word cab cairn calcium cannon carer_of
4/0 caretaker catcher cellular charismatic chassy chestnut chi choral chromosome classmate cleric co coffee cognitive
4/0 collaborator colonel comb come_$ comedian comet complicate_$ concussion confluence confrontation connect constable
4/0 constellation contact contain controller cook_$ corridor_and cramp crew_be cross curiosity darkness dawn deeply
4/0 defence demon destroyer device devotion diner diplomatic dismay dominant dozen driveway early_shift economical
4/0 eight_in emir end_up equilibrium escort evene ever_$ ever_say exact exotic explore explosion field_open
4/0 fingerprint five_person five_week flatmate flint floor_and focal footstep frequency frequent furnish galaxy
4/0 galloway game garland gate_of ge gee genera get_into graveyard groom guard handover handover_be hank have_0 he_say
4/0 hector helicopter hers highly hollow hubble hydrogen i_find immensely incapable incarnation inherent inner
4/0 integral intentionally intercept internal intersection issue_$ jay jealou jet join_up josh kappa keep_on khalifa
4/0 knick kyle lam lin lose_six lot lounge luggage lynch magnificent majestic me_task messy middle mike mistakenly
4/0 mistrust mix_$ month_$ moody morgue mortal mosque mostly my_colleague my_crew my_flatmate my_mentor mystery neal
4/0 new_person nobody_review noisy not_make not_really not_the numerou obscure obviou off_it on_them only_person
4/0 optical ordeal organism other_and our_allotment our_department our_funder outburst paolo password paternal
4/0 pentagon perimeter pertain piper piston planetary plummer policeman potassium productive profound proprietary
4/0 propulsion psychologically pupil_in questionable rang readily reassign reciprocal reeve refuel relation reliable
4/0 remembere representation review_my rewrite_my rivalry rodman rosemary sack sacrifice sad saga sandstone sawyer
4/0 say_all search sensitive serge shady shaft shah shaken shattere shed shoot shotgun sibl simpler six_pupil skull
4/0 slater sodium solve some_day some_person somehow sparsely staircase stark statement stomach stone stormy subdivide
4/0 suitcase sunny sympathy tai taj tendon terrestrial the_back the_care the_senior theoretical there_may they_tell
4/0 thorn thorny tiffany to_go to_us tomb troublesome turbulence twice_a typical umpire unavailable uncommon
4/0 unconsciou undersecretary understandable unearth unname unrelate unresolv upstair very_welcome viola vocalist
4/0 wake_at walker_leave walt webber week_it which_$ wooden work_be wreath wrought yang year_it
4/2 0_for ^_after ^_mr absent and_on another_$ association_be be_better be_down be_that be_wrong before_the card_in
4/2 catere chemistry_be child_at club_be cut_the doe_$ ferreira fortnight get_another head_and hood how_long it_over
4/2 it_when junior_$ look_$ maybe mr_ferreira my_group never_doe nobody_can nobody_have nurse_$ or_it or_who our_code
4/2 our_process say_my somebody_have studio the_caretaker the_door the_family the_middle the_minute the_night
4/2 the_nursery the_street tir_$ to_$ treasurer_have week_two who_would will_decide
4/3 ^_three always be_leave can_say clock correct knowledge mail mean_for my_head nobody_else october on_paper
4/3 one_have quickly so_the still_have stuff_$ tension the_bay the_boy the_group the_pool the_same tube welcome why
4/4 account ace ambush angrily appearance assertion audition beside bety bing chase compact compassion comprise
4/4 compute continuou convoy cooler dar daunt devotee dislike dunk engage engagement enormously error evaluate fierce
4/4 fifty fir foam frightene genuinely get_their glass grievance hamza handful handle handler incompatible
4/4 instrumental interrogation interrogator li liner linguistic loch lucent massa maze mechanism memorandum meridian
4/4 newcomer nutritional off_sick pavement performer presenter pseudonym relevant ryder satan secretive sedan shearer
4/4 shoe shy sid signature spat spate sprung stair stand standpoint stephane talent tangible tell_the the_bank token
4/4 transatlantic transformer treatise tying unbelievable unreleas usually virtue vitamin warplane wrangl
4/5 abnormal analyst apparatu appreciate arm awful bamboo bargain beetle blond bolt bulldozer café choru chow clarify
4/5 commando consolation creativity deepen dilute diversify do_you drum enhance extra fanfare fighter flexibility
4/5 for_0 forehand gangster heroic hierarchy image imperative inaccurate insignia insult know_how l listen luncheon
4/5 mask maxim merely metz moo mosaic mutant not onto optimism paddy paramilitary penetrate pile portrayal
4/5 professionalism readiness really_$ reassure rebound relevance remind restless robot scant selection shadow shorter
4/5 siz smart specially specialty sunglass swear tao technique televise the_exercise theatrical throat tight to_me
4/5 troupe turnover ty viruse w wallet wardrobe wheel wide
4/6 ^_in accolade attitude bazaar be_due brush bucket caution cheer comedy concentrate congratulate continuously
4/6 costume dinner distract edge erotic exactly gloom hardene honest huh impetu inch internally investigative jihad
4/6 journalistic kiss kite leather marvel memo negatively ping portray positive reflect renegade resilient ridiculou
4/6 rough scrambl sectarian since_last slug statistically steak successive tomatoe tumbl twelve wan
4/7 accurately apple behave boil boo consistent denote differentiate diplomacy disguis dot each_other emphasy evolve
4/7 flexible gown hamburger inconclusive jitter mouse mushroom newsroom nickelodeon optimistic orchestrate overview
4/7 plenary scarlet screenplay slack slew squarely strategist tab thickness this_month tie volume who width yeah
4/8 barometer bolstere bra capitalization cereal chef coat dash fray markedly patch pie provocative quick raw robust
4/8 sloppy squeez twitter worm
4/9 backward bounce breath continually counterattack ds hair lean repetition scarf shelf skinny softene
4/10 bread headline italic
4/11 homework
4/13 soft
4/15 nod
5/-9 we
5/-6 there
5/-5 walker
5/-4 come_to glove send_me we_lack
5/-3 ask_him engine instructor
5/-2 be_one boiler but dashboard have_ask here_$ land_last last_on my_course the_right
5/0 ^_customer ^_handover ^_money a_bite a_woman accomplice advisor after_i aide alfonso all_side alvin amman
5/0 apparently arrangement as_second ask_the aura base basically_$ be_a be_hear besides blast bobby bodily bowle
5/0 brokerage cable cafeteria calm candle ceramic chevron coconut cole colin collide competence complex condolence
5/0 contractor_who cordone crater crescent deity deposition describe distraught disturb elder eleven_of emotionally
5/0 evidently ewing explode fascination few fictional fracture friendship go_home groin hand_in harmless harmony
5/0 headach him i_help idle imam in_at ion it_be jerry joey joy kid_and kin kirk lad laptop lava magic manny marquee
5/0 marquy mastermind matter mediat morale_in morse motorcade mourner multiple neighbour nice not_go one_i one_say
5/0 opener or_be orbit pacer passion pearl pitcher porch possess potent predecessor primitive purely quantum randy ray
5/0 reliev repute ria riddl ritual robbin rocket roommate rubble rug sadr same say_more senior sense shallow silo
5/0 simmon skinner slip_$ someone_in speaker spectrum spiritual sprain stall structure subfamily suite suspiciou tass
5/0 the_price the_row the_teacher thunderstorm thursday_$ towere tremor tribal turbulent unique unreliable unsettl
5/0 used_to vice visible wally walnut weaver whereabout with_my witness wizard wound
5/2 ^_monday ^_number ^_remote ^_safety at_0 at_our atmosphere be_offer be_our between_the business_with chang_$
5/2 collaboration cooperation_with culture_of decide_by discuss down_to have_the i_rent in_bay lift_out manager_have
5/2 many_cook not_clear not_sign object our_take our_year paper_in person_on plan_in sister_and street_have
5/2 too_quickly train_$ why_$ youngest
5/3 0_parent ^_only at_night be_half chair_i fourteen_turn friction hang have_chang interrupt leave light luck may_be
5/3 me_to move_$ three_of timetable_$ wear wednesday
5/4 admire alongside animosity announcer armament attribute b blank busy cam clash come consist corpse cupboard dee
5/4 defensive drummer excitement extraordinarily fabricate fatty geniu handsome hu incredible indication inexperienc
5/4 inscription intelligent loyal luckily lush manuscript mathematical mend mock musical no_one not_work often ovation
5/4 overshadow passionate pivotal pleas quantity racially rather reaction remarkable repertory shortcome sim siren
5/4 skepticism specific stereo tear tray trunk underly unpublish unusually variou waugh we_can
5/5 abstract admiration adrift akin ansa apiece assignment awake barney bow bunker captor cartridge clothe couch
5/5 countless cs decoration defiant densely disgust dispers down_for duet dwarf ear edible elusive encouragement envoy
5/5 ethnically germanic go_on guy hol indispensable infight itinerary laugh leaf lofty lull mythology observe oriental
5/5 perfect performance periodic person_be pickup plasma portrait preach rash rim romantic sage shooter signale sky
5/5 slow spear spine strategic supportive synthetic tan thigh undercover unpredictable up_for utilize variant
5/5 variously vibrant weaponry wield xi yield youthful
5/6 accuracy accurate amp and_then approximate ballad barrage broad caliber calorie chess chunk commentator content
5/6 context could_be coward cream creator crouch cuisine daytime delight dirk efficiently evidenc fairly fairy farc
5/6 firepower forceful fu funk go_out grill ham horsepower infiltrate inscribe insect keynote mature maturity
5/6 measurement mode mouth nan omega optional pad peach persona poem precede pretty purple quote raucou rendition
5/6 reshuffle respond robin routine savvy seem sentimental sery shaky shi simmere soap sour sped spider subjective
5/6 supervisory tablet terminology testament the_gate theme trench uniform wick worrisome yoga
5/7 analyze backhand blackberry cheese clearer compile consultative correctly cutter dance disarray discourse elf
5/7 essence exercise fabulou fancy fi flare formulation fresh genome gourmet insurgent interviewer jacket lense lever
5/7 literal mali maneuver micro moderately momentum perfection pessimism praise prey printer pronunciation realism
5/7 recast revolv scream sensational sheer spike spiral sweater swing thoroughly translation tricky trilogy viral
5/7 waist wav
5/8 alone_$ an_hour bag butter camera canvas circle counter difference dove fashion ferociou foliage fun gear hammere
5/8 insert instinct kung manipulate numerical orient outnumbere outset plum rok salute sausage simmer soy spirite
5/8 the_phone tongue video yellow z
5/9 #hazy2 blistere digit fist indicator moderation narrower notebook tune upside
5/10 brace essay firmer lackluster letter lip mantra mediocre pant projection satire translate
5/11 balance bold ups
5/14 i
5/15 edit
5/18 #hands=self
6/-6 #hands=other
6/-5 feedback_$ i_can
6/-4 behind garden my_hand
6/-3 * late my_paragraph
6/-2 be_keep can_be clerk
6/0 ^_expectation ^_friend accent admiral affection amin and_nobody anguish anonymity baseman be_difficult cantor
6/0 catch certain coffin companion configuration crystal customer cyru deep discomfort dunn dusty electromagnetic
6/0 encountere express facade feel flamboyant fuller gene grief hand homere householder i_teach i_think inside
6/0 into_everyth jeff juror just know_if lamp luke more_and mysteriou name_on not_get one_of optic orbite phenomena
6/0 pollard practice_trombone procession receiver reception refrigerator remorse ruby school_$ spaciou sultan summone
6/0 teammate telephone terry the_club trombone tutor unidentify unusual vibe ware warmth
6/2 ^_legacy ^_staff account_and among be_it book_for but_you client_ask cooperation euro in_law lack no_real
6/2 our_build sixth_former spirit tenor want_me what_i
6/3 answer app ask_to council_be crew lead_a number_be overnight parent_have properly room_and sign_the the_chair
6/3 the_move the_neighbour trust_$ wall
6/4 acoustic activation al amber bass bassist bullet cache char characterize cherry confession confidential
6/4 contradiction cosmic detonate dye explain feud fuselage guidance guide hard_to interrogate limb lineage littere
6/4 logistics loud microwave misunderstand monday_$ nervou neural not_tell oval paramount past piano pillar proton
6/4 reminder remotely reveal revelation sample screen seth skipper smell sniper stationary story stranger summon
6/4 translator underworld visual
6/5 ^_at abba amir anchore anterior attach authenticity backbone benny bitterness bruis butcher captain cisco confuse
6/5 courtesy curt customary domain expectation external formidable frequently g gem herb hide if_it inspiration
6/5 intensity item j jade jaw make make_it meet murky need_a noticeable perch quartet reasone receipt refine roach
6/5 seldom seminar sensor sight signal simplicity simulate solemn sound sparkl strain stuff the_under two underneath
6/5 unfamiliar unforc vein visibly what_they
6/6 applause armore beforehand bombardment bowler chuck conceptual concurrently console continuity dial diameter
6/6 divisional drone excite forg gorgeou gospel guru honesty hook hovere impress impressive inflammatory key layout
6/6 leno messenger mirror negotiator noun occasion olive opu pack pi puck quietly resilience salomon score scripture
6/6 similarly skill smash sock spirituality strength suggestion thing_$ u vague vest wisdom wrist
6/7 #seen3 analysis artillery astonish awesome backdrop bacon barb bark combine core dark definite depict enjoyable
6/7 episode fairway fidelity finale frankly gritty h inconsistent joke lamb leg lemon mandarin manner mat muscular
6/7 niche pence podium prais reconcile reconnaissance reference remark scary scorer shade somewhat sum sung tablespoon
6/7 tast tee three trivia underscore wing yell
6/8 arrow buffy bump cake careful carve casual cinematic differ duo each equalize fabric fantastic gloomy highlight
6/8 interactive juice length lid masculine moro nasty person_$ proudly reply rope sandwich scholarly sensibility sober
6/8 stare stuf styl substitute tea thrust tir tooth torque vanilla vegetable vertical viewpoint villain volley watch
6/8 wee
6/9 advancer axis ball bent bounc camouflage cautiou cute eighty equalizer gossip ministerial nut outline periodically
6/9 perspective pessimistic phrase react scath shiny silk slightly stir sub tailor talk toast uneven
6/10 aloud bake booklet cautiously comic eleven flier grind patriotic picture pin potatoe pumpkin roast sexy sheet
6/10 spoon
6/11 align be_me i_have minute nail stripe
6/12 macro manga
6/13 flip
7/-7 any_feedback
7/-5 get_any woman
7/-3 boss
7/-2 arrive conductor respect share
7/0 ^_someth acquaintance arch around be_mean boss_$ centere compartment compound courtyard cutler deck distant
7/0 eccentric emotional explosive fourteen gill hander homer inn interior not_know orbital ornate piazza powerful
7/0 recorder resonance roadside sergeant sheik shortstop sorrow turn_up wreckage
7/2 by_friday load offer over_my relationship the_until trainer
7/3 ^_two afternoon bell gate moment nobody_know parent_council real
7/4 :gathered abed afterward angel antenna assailant batsman brigadier burst capable cozy detective dugout electron
7/4 garnett group hardware honestly huddl infield instantly intermittent khan last_month leadoff logistical magical
7/4 mind molecular opposite playmaker rear scene sens singl sometimes whether_it wire yin
7/5 aftershock alec algebra ambrose anatomy attachment bach basically carbohydrate charisma chest combination command
7/5 commander corner differential door evident foul frustration glimpse handcuf identical logic logical lovely mediate
7/5 mediator meditation noteworthy recognizable reporter satisfaction separately sing singh strewn subordinate uneasy
7/5 weep wonderful
7/6 acid affinity apart authentic berry bilateral book cameraman circular cocktail composition concerto creative
7/6 creature curiou decorative derivative description detachment equally equation erratic excellent fiber forward
7/6 frame geographically goodness hurl hypothetical intense interface irony lantern lik lime liquid lotu midday mo p
7/6 particle pasha pinpoint plate plenty pont prayer protagonist rational rude sadly schill scoreless seriousness six
7/6 sophisticate sore stakeholder sturdy surface sympathetic synthesy terrify the_year together trio urgency variety
7/6 visually volatile vomite walk
7/7 annoy armor capsule chronology correlation correspondent dense disk envelope expression eye faction feature fore
7/7 gentle geo hallmark handy inter layer muscle nose organizational pil portfolio precisely resemble responsive
7/7 revolve samurai shoulder singular sphere splinter static strategically swirl tale tip triangle ubiquitou uniquely
7/7 upright vary wicket workout
7/8 algorithm alternatively bickere buzz chill congratulation crack crocker dell dessert differently dish drape
7/8 frantic fruit goran ideally ideological k n pizza prowess referenc regular respective rooky scoreboard sleek speak
7/8 stumbl surprisingly suspense sword teaspoon tim tome tuck weakness
7/9 appropriately bare brisk bundl cardboard choreography closely column curry earnest emphasize eyed feminine flavore
7/9 fry grasp grim groove hawkish individually informally jar nicky predictable reinforce reviewer rotate style warmly
7/9 wedge
7/10 bean belly biographical exaggerate eyebrow hoop peel posture pulse shine thinner tomato
7/11 anime cheek dice loose ripe sync thumb toe
7/12 knit outfit pea shave sleeve trouser
7/13 cartoon evenly leaflet random
7/14 relentlessly satirical
7/16 stick
8/-7 family
8/-6 parent
8/-3 empty seven whose
8/0 bodyguard communication courtroom explanation fielder fifteen floor gunshot hal hitter mean mound noth_$ rusty
8/0 shea year_$
8/2 ^_grandparent be_hard shout the_parent tile touch
8/3 #hazy3 craft difficult e nerve son_school star the_committee
8/4 :hedge bore bystander cello dexter eject exam_$ f fiery hakim in_october instrument leave_the mean_to nucleu
8/4 nugget our_treasurer outfield personality reliever sadness tenet very workshop
8/5 abu attacker c ceremonial coincidence cylinder deliver detach difficulty din exterior functional how jam joint
8/5 magnetic managerial motive neuron receptor sherry valentin wept wicketkeeper
8/6 add aspect batter boucher charm commodore component disagreement diverse encounter everyday four kitchen liaison
8/6 mora oate peripheral pottery rounder sammy seemingly setup unconfirm unmark valentine weekday
8/7 background clarity compell constant consultation dialect disbelief display fascinate flattene flower functionality
8/7 incredibly input intelligence laden lateral motivation occasional operative overhead overlap rattl reese
8/7 respectful rove sigma simple solid tang unseen velocity vinegar voic voice year_0
8/8 ambiguou apex blunt constructive deflect discussion duel endless energetic engrave ensemble flash fluent forehead
8/8 gadget gainer geopolitical gruesome gunner hug imagery ingredient interact lac laughter lighter mirza parallel
8/8 philosophical pragmatic profanity reminiscent rhythm sermon simultaneou skirmish sort versatile
8/9 #hazy1 afar alphabet amaze analyz awakene bombard chair chili chip compress correspond crust decliner er forth
8/9 freshly gaze goo gul hymn impression informal nonsense odd penchant pick processor reflection sharp
8/9 straightforward stylish substantive tactical taste ul unconventional variation
8/10 autobiographical blade brief broth color colore entertain feather header headway invariably mesh notch packet
8/10 pause punch robe session silly simultaneously slender smoothly stride swung topic
8/11 animation beard butt decidedly distort lightly medium rhythmic sauce slip
8/12 animate broadly button commentary communique pencil sideway
8/13 fold pac scoop side
8/14 dress
9/-4 ^_our my_manager some
9/-3 ^_we
9/-2 alto elbow
9/0 ^_there and_will mentor next_to
9/2 information mr plot really
9/3 politics_$
9/4 complicate hard nash
9/5 cockpit function module propeller psychic scattere testimony
9/6 atom brass bruise clan cluster code compass cook elegant facial finite gamma grenade in_the informant observation
9/6 peculiar sensitivity shell sincere splendid supernatural unpleasant
9/7 abdominal aisle alpha baba beam bizarre choir clue correspondence depth detail direction disciple dynamic guitar
9/7 have_stop horn muse mutually node pinch pitch rectangular rehearsal rib sonic sporadic sweet trait uncomfortable
9/7 useful
9/8 :deliverable decorate deliberation echo flour flung knife launcher mullah narrator orchestral parameter recur
9/8 spatial startl trumpet verb vocal
9/9 accompany adorn assemble audio bright counterpart crossbar echoe element footage gesture glow helpful intensely
9/9 knot piece precise reflective refresh remarkably repertoire sideline sincerity subdu superb tangl weird
9/10 basket birdy contrast festive guest horizontal indicative ironic lyric mixture nightly pattern scent snack
9/10 sprinkle tap underline unfold vocabulary weave
9/11 authoritative blend composite defensively deliciou flair funny graphics humor mut pastry randomly spun verse
9/12 bullish bunch constantly illustrate menu noodle prominently
9/13 carrot gently paste shape wrap
9/14 cue sesame slice
9/15 clip thinly
10/-3 my_boss
10/-2 other
10/0 clubhouse culture
10/2 at_the
10/3 nobody
10/4 ^_trust morn
10/5 atta hallway late_$ locker sheen strange
10/6 bin fluid ghazi purport raja resemblance soprano time_$
10/7 alia arrange bat characteristic desk flute meal membrane molecule myriad saxophone syed task
10/8 awe celestial comment complexity compose dim distinct faint fit flank fragment hooper intrigue percussion
10/8 precision stellar table tense then
10/9 anchor articulate bari bland character fruitful greet maneuvere mustard rotation spinner symbolism vowel
10/10 jok memorable outward poetic segment tandem tell thick toss
10/11 brightly dialogue differe flurry graph irregular matrix minc ominou pale pepper puzzle seasone tail
10/12 breadth coherent distinctly flesh garlic grin microphone positively presentation storytell
10/13 chop curv prose rub stat tempere thin tightly upbeat
10/14 carefully illustration sharper
10/15 tempo
10/16 dough
10/17 soup
11/0 in_our since_the
11/3 someth
11/6 shrapnel
11/7 eyewitness hint mollusk mystical
11/8 breakfast entourage instruction interaction poignant resembl taha
11/9 cameo distinctive elaborate geometry homemade insight linear metallic mortar variable
11/10 abdomen awkward bead clutch curve dazzl delicate eclectic encode occasionally parsley quirky stack
11/11 analytical angle backstage brilliant dimension floral imaginary lately message spice stump thoughtful
11/12 calmly cinnamon colorful conciliatory consistency ginger narrative perfectly script smooth softly spicy
11/12 triangular tun
11/13 notation
11/14 clever onion
11/16 thread
12/5 ^_parent cone have_be
12/7 one paragraph server
12/8 communicate gunfire infinite snail
12/9 convey emotion familiar malik mood similarity with
12/10 array binary bravo demeanor illuminate improvise intrigu protein symmetry transcript
12/11 alternate chord melody narrate platoon vector vivid
12/12 flavor geometric inspirational lyrical polite sequence shadowy sinister synopsy terrific usual
12/13 complementary fuzzy neat smile sticky wit word
12/14 excerpt woven
12/15 pair
12/16 wildly
12/19 dull
13/-2 do_not
13/0 between
13/4 shake
13/6 interpreter
13/7 gastropod
13/8 intimate
13/10 basil keyboard text thing
13/11 finger hasan oddly somber
13/12 mix str subtle verbal
13/13 candid cube dimensional lively salad
13/14 beautifully chat disparate interval
13/15 crisp texture witty
13/16 sketch spin
13/17 loosely
14/2 colleague
14/11 amino
14/12 complement
14/13 bundle contradictory
14/14 amuse
14/15 twist
14/16 humorou
14/17 bite
15/11 cordial
15/13 intricate
15/17 tone
15/18 finely
15/19 neatly
16/8 different
16/9 feedback
16/10 unanswere
16/12 conversation
16/19 nicely
17/14 ring
17/15 assortment
"""
