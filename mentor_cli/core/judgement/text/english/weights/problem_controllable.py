"""What 5624 labelled problems teach about controllable: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "bafae2766d046426"
ANSWERS = ("no", "unclear", "yes")
ROWS = """
-22/-22 asylum
-21/-18 bankrupt
-21/-17 insurer
-21/-16 society
-21/-12 capitalism
-20/-21 decide
-20/-13 abolish
-19/-19 visa
-19/-16 country
-19/-14 cost scrap
-19/-13 annexation repeal
-18/-18 residency state
-18/-17 colony
-18/-16 insurance
-18/-15 immigrant no
-18/-13 ban enact
-18/-11 abolition
-18/-9 austerity
-17/-20 lease
-17/-19 law
-17/-17 ordinance
-17/-16 moratorium
-17/-15 citizen
-17/-12 lottery rule slavery subsidy
-17/-11 war
-16/-18 permit
-16/-17 age
-16/-16 marriage sued
-16/-15 appeal drink
-16/-14 emigrate immigrate mandatory
-16/-13 deport welfare
-16/-12 emigration government impose migrant penal prohibition
-16/-11 citizenship
-16/-9 compulsory politician
-16/-8 wage
-16/-6 :exam
-16/-4 tax
-15/-20 health
-15/-16 protection
-15/-15 accident grant landlord permanently
-15/-14 farm revoke until
-15/-13 abortion adoption deportation education employer exemption legally statute
-15/-12 declare life they unconstitutional vote
-15/-11 taxpayer
-15/-10 music
-15/-9 secession
-14/-20 hospital
-14/-17 city
-14/-16 school
-14/-15 disability federal liability sue
-14/-14 death eligible license parole suing uninsure
-14/-13 apply care divorce farmer immigration live overturn ruin subsidize system undocument violate workplace
-14/-12 born crippl deaf impoverish insure limit orphan unemploy upheld
-14/-11 certify exempt laborer legislation profession registry restriction slave smoker
-14/-10 abandon blockade embargo
-14/-9 ageism monarchy occupation referendum
-14/-8 die dutch racism
-14/-5 june
-13/-18 result
-13/-17 property
-13/-16 county
-13/-15 civil homeowner stricken
-13/-14 compensation march national pension restitution worker
-13/-13 abandonment allow fair
-13/-12 #when=first/was abandone constitutional deprive divorc federally forc injunction overhaul segregation union
-13/-11 authority holocaust illegal labor offender officially prohibit rural seeker winter young
-13/-10 discrimination statehood swiss trade
-13/-9 advocate amend apartheid ineligible rul save stringent unemployment
-13/-8 independence punitive reform runaway suffrage
-13/-7 adopt grow nowaday sell unless we_lose
-13/-6 rain record
-12/-20 dy
-12/-16 relocate wife
-12/-15 asbesto homestead preservation prison
-12/-14 bankruptcy charter disabl handicap homeless lawsuit pollution restoration summer
-12/-13 canada establish found licens private removal retire unsafe
-12/-12 bail humane ill jail liable protect provision scholarship
-12/-11 bypass convict copyright defunct ex federation guarantee induct mother north status threaten will
-12/-10 certification compensate guarante juvenile patent reinstate sponsor starvation tuition
-12/-9 ^_capitalism act birth diploma enforce famine legislature rancher
-12/-8 amnesty brink campaigner rebate recipient restrictive unsuccessfully
-12/-7 :prize altogether august dictatorship enactment ghetto human labour libel sanction
-12/-6 outlaw unilaterally
-12/-5 communism strict
-12/-4 be_tell win
-12/-2 baby
-11/-18 correctional
-11/-16 case orlean temporary town
-11/-15 permanent refuge relocation
-11/-14 environmental landmark mental montana nurs shipyard surgeon
-11/-13 bachelor closure dam fertility hous occupational overcrowd police polytechnic temporarily waiver
-11/-12 cod demolish demolition elderly endangere exception expire foreclosure graduate retiree
-11/-11 afford annex childhood eligibility enrol fund haven institution judge landowner pass quarantine seek seizure
-11/-11 threatene
-11/-10 annually benefit climate commonwealth daughter enroll fled iceland ministry registration tobacco treaty
-11/-10 tuberculosy voluntary wales wealthy
-11/-9 cattle colonial constitution decade environmentalist eventual exile extradite imprisonment incorporation
-11/-9 inspector mandate prohibite raise regulation reject requirement unite
-11/-8 abroad any_more approve become comply controversial cradle decree gay insane invalid modernize nation passport
-11/-8 protest register
-11/-7 ^_brexit amendment brexit curtail disgrace down_in freedom persecution policy rate republic starv tariff uprise
-11/-6 boycott economy forbid invade revolt these_day tide uk withdrawn
-11/-5 affirmative bureaucracy imposition jobless outright soviet unjust
-11/-4 anyth entry membership
-11/-3 now
-11/-2 first
-11/0 because
-10/-19 pay
-10/-16 owner
-10/-15 #settled clinic
-10/-14 beach estate extension municipal transit
-10/-13 contract foundation fuel los noth retirement return
-10/-12 ago heritage institute panama permission preserve railroad settlement widow
-10/-11 affordable burn canton cold decommission fetu indoor inmate marry michigan naturalization philanthropist
-10/-11 rename resettlement transplant waste
-10/-10 #hands=private #who=further/they aboriginal before certificate court dentist doctorate endanger ethics exam
-10/-10 flee inhabitant marijuana older paralyz plan population recover sentenc survive
-10/-9 ced dissolution emission exploitation fame get_old nationwide trial voucher
-10/-8 applicant boomer establishment exclusion financially govern head_office hunger illegitimate imprisone kill
-10/-8 lifetime magnet money old petition poverty precedent professional quit recognize severely supreme territory
-10/-8 ultimately whale
-10/-7 #told=the-person/open accept activist circa colonist enforc expulsion foreigner lose_the modern monopoly
-10/-7 pandemic polio prostitution refusal stave thoroughbr uphold
-10/-6 #hopeless ^_head addict alone break eliminate fail history non oblige postwar proponent punishment scheme verge
-10/-6 world
-10/-5 curb discriminatory internationally liberate mad neutrality overwhelmingly spend unfair
-10/-4 fall invasion oppression quota
-10/-3 bar inflation punish
-10/-2 yet
-10/0 censorship remake
-9/-17 facility manager year
-9/-15 lake pend
-9/-14 headquarters husband legal wilderness
-9/-13 custody enter historic island man only separation university
-9/-12 jersey museum nonprofit physician shut shutdown study treatment zoo
-9/-11 businessman cayman coal collapse convention corporation covenant paradise program restore safe settle urban
-9/-11 wildfire
-9/-10 administere agency agricultural ail dependency dweller employment escape go grandfather harm miner municipality
-9/-10 neglect prevention privacy propose regent scotia statutory violation
-9/-9 accreditation administer bern breach dairy eventually industry lifelong million mortgage power prevent remedy
-9/-9 renewal rita settler storm suffer sweep theft thrift under
-9/-8 aged automobile breakup credit extinction extradition formally illegally jeopardize owed payment pioneer postal
-9/-8 poultry reclaim refuse regulate repay royalty south
-9/-7 autonomy brazil buyer census conscience costly designation discontinu dismantle epidemic football get_the
-9/-7 many_person off_the populou prosperou ratify refund roe warsaw western
-9/-6 ^_racism against cow deem disastrou footballer forcibly highest influx loophole proclamation proposition public
-9/-6 qualify slaughter social tape_$ taxation tibet unsuccessful youth
-9/-5 breeder brother_drink bust change_direction cherish choose congress cruel democracy effectively foreman kingdom
-9/-5 mine oppose over_$ reunification successful withdraw
-9/-4 #told=the-thing/can favor handball japan job recession
-9/-3 and_it big promise
-9/-2 i_run
-9/0 communist defy peasant persecute polish regime repression stamp tighten
-9/3 master
-9/4 self
-8/-15 probation rent
-8/-14 angele medical rehabilitation
-8/-13 administrator conservancy evacuat redevelopment shelter wildlife
-8/-12 access college conservation construction council diocese disaster electricity evacuation liberty mayor month
-8/-12 road sanitation
-8/-11 aging casino evacuate fee flood lighthouse litigation maternity medicine skyscraper zon
-8/-10 aire alcohol bill catastrophe catastrophic chartere consent discharg donate he isolation kaiser native nurse
-8/-10 perish plaintiff queen sick unpaid upstate veterinary victim yacht
-8/-9 antitrust brunswick central commission currently devastate diabete dominion drought failure fire forestry
-8/-9 laureate lumber min pollute purchase tourist
-8/-8 allowance auto barrier beneficiary bolivia cure deal earmark embryo factory fre freez livestock loan lockout
-8/-8 massacre minimum murdere needy pregnancy procedure regulator requir sometime strike tribunal unmarry
-8/-7 #when=first/past alien animal approval art award bid billion burnt claim consider debt educate elect evict fraud
-8/-7 grande halt homeland house infringement invasive inventor lender livelihood lose millionaire multimillion outcry
-8/-7 owe prosecute ridden rodeo someday sovereignty stipulate subsequently supplemental thousand
-8/-6 :decide ^_war antarctic collector countryside economically election fle forbidden heart high housewife income
-8/-6 jeopardy pact pageant poor practitioner renounc restrict strap the_ministry till trucker unanimously virtually
-8/-6 war_$ with_the
-8/-5 #told=everybody/unsaid ^_austerity ^_red already attempt berlin botch burden evade expel fear generation herd
-8/-5 hong inception industrialize its nationality parliament persuad provisional publish recognition reconsider rid
-8/-5 say_$ sign successfully teen threshold unreasonable volleyball watchdog
-8/-4 ^_council anyway be_out boom china demand discourage electorate elimination entitl eu everyth_be exce feudal
-8/-4 forever gypsy introduce overthrow platinum renounce revert russia sale spearhead the_curriculum vaccination
-8/-3 cheap close competition export list
-8/-2 beat dare film nobody_in re
-8/0 and_we anthem anti ask_me bilingual cheat crackdown crusade devaluation eradicate justify liberal pig postage
-8/0 proclaim repressive revise revolution ruble unfairly unpopular weaken
-8/3 german
-8/6 forget
-7/-14 colorado waterfront
-7/-13 emergency metropolitan psychiatric rancho resort suburban
-7/-12 evacuee reopen reside suburb
-7/-11 commissioner doctor geneva music_$ sewer vacation
-7/-10 arbitration brother change collaps fresno inaugurate jurisdiction negligence reactor refugee repair science
-7/-10 treat turnpike york
-7/-9 admission alleviate depression destroy immunity in_0 indefinitely mercy monument overdose ozone ravage renewable
-7/-9 sickness teacher timor tourism
-7/-8 #told=my-thing/was ^_big abuse alcoholic alcoholism commenc day dental enrichment environmentally expansion
-7/-8 greenhouse guilty impend inherit international landslide move new northeastern pesticide pet require service
-7/-8 sister stampede yale
-7/-7 accredite advocacy affluent anna authorize behalf carbon caroline clause deny detain dioxide down dump financ
-7/-7 firearm fish gamble hardship inheritance initiat intrusion irreversible liquidation nature newly paris pill rape
-7/-7 repatriation repayment reprieve risk royal sex spouse stroke_my thrive unlawful
-7/-6 academy applicable athlete cannot ceas compliance conviction criminal cutback dat default donation duty educator
-7/-6 enclave free hockey honore ins intend lax like liquor lobby mentally partly percent prostitute pursue reduce
-7/-6 rewrite side_with smallpox sovereign swan tennis tycoon voluntarily what_be whatever_we worry year_of
-7/-5 #told=our-thing/was and_five and_she authorization be_rumour beleaguer biggest borrower burgeon candidate clone
-7/-5 collective come_from constitute creation directive dollar eat empower en entertainer era evasion exclude
-7/-5 expensive finally genocide girl holder homosexual imperial issuance jobcentre launch majority must overdue
-7/-5 participation play premium punishable redistribution reduction seize sprinter swine the_state this_country unfit
-7/-5 unnecessary zimbabwe
-7/-4 ^_bureaucracy ^_train abide activism argentine argue be_break be_look britain cigarette come_down deduction
-7/-4 defamation denial deposit destine dictator ever everywhere expectancy fenc finland fledg fledgl goe_to hundr
-7/-4 it_in manufacturer media minority no_room notoriou penalty playboy prestigiou rejection revive sector sentence
-7/-4 thatcher try unacceptable
-7/-3 #told=authority/not adult anyone at_my control customer_in estimate fight fourth inspection rais
-7/-2 #told=that/is ^_boss buy
-7/0 ai amateur ardent avid bred capitalist compete confederation crusader defend disband drastic either enough favore
-7/0 fix forty heyday hog it_all kid martial nobility obsolete onward ostensibly oust outdate overrun pow pro
-7/0 progressive purse quo racer rebellion repatriat resist retake socialism socialist suppression surplu technically
-7/0 tightene title to unilateral veto vow windfall
-6/-15 part
-6/-13 father harbor riverside
-6/-12 aquarium damage hall leas observatory
-6/-11 #told=thing/is block fe forest priory recreational renovation trustee
-6/-10 aviation borough centennial cleanup coastal hazardou hydroelectric notify rental reproductive sewage shore
-6/-10 smoke survivor terminate
-6/-9 affect amelia arson assistance asthma blackout cancer charity completion confinement consulate disposal emeritu
-6/-9 endemic exist go_to hast headquartere mercury neighbore rebuild renovate rink sanctuary tech village
-6/-8 agriculture announce application architect association atoll beaver birthplace bishop boat coast destruction
-6/-8 discharge do_be exposure fatal fisherman grade graze honeymoon hurricane import infant isle murder northwestern
-6/-8 obligation prior railway severe ship shortage slum southeastern southern suffere suspend termination tertiary
-6/-8 waiv
-6/-7 #told=the-thing/undergone #when=further/undergone 0_th ^_dad abort addiction aftermath alpine arrest athletics
-6/-7 be_plan best buffalo catholic centre cholera clemency couple creditor czar defect disease dormant endowment
-6/-7 erosion for gallon give_me heir inadequate industrial install late_shift limitation misuse near northern nuclear
-6/-7 obtain originally pest prairie professor receive relieve robbery ski stay stroke underground universal vaccine
-6/-7 walkout
-6/-6 absentee alp answer_to auction avert chile comprehensive custom dependent dignity disappear ensure equestrian
-6/-6 expand extraction grandad have_none hiv honor honorary implant indigenou lacrosse may migration monarch overtime
-6/-6 pardon partially payroll politics premature previously privilege racketeer radio receiv runoff sculptor siege
-6/-6 sole technology unrestrict uranium valid viable widespread
-6/-5 0_on ^_her ^_politician alive alone_and battere belove branch ca career concentration cruelty cum curfew demise
-6/-5 descendant dolly dop dream ease entrepreneur ethanol exodu expatriate foreign grower guideline incentive
-6/-5 interest journal killer laundere legality minute_a mum nanny natal not_enough of_my or_no organizer override
-6/-5 plague por possession principality prisoner prompt race right riot same_as sar scam shelv skier surf term
-6/-5 the_system toppl two_finger unlimite vulnerable wake whereby wo you_can
-6/-4 ^_you absolute ager ancestry annual back_$ be_split centenary commemorate compassionate confiscate consequently
-6/-4 coup democratically depend_on descent domestic electoral enrollment everyth germany guild handgun have_say
-6/-4 home_be injustice lump modify nurse_leave only_want participate preferential prematurely read_any regardless
-6/-4 relinquish seiz servant smuggl soccer stigma survival swimmer taint textile the_bishop the_foreman the_way these
-6/-4 torture treason twenty ultimate voivodeship wait_list way wholesale
-6/-3 #told=thing/coming ^_man ^_pay ^_politics ^_tech bureaucracy_$ deed deserve down_on earn get_noth go_at
-6/-3 graduation hike independent my_client my_mate price responsible rich_get room_for shop society_$ the_hill
-6/-3 the_pandemic the_rich the_storm
-6/-2 ^_rain a_whole appraisal april band cap double_maths february firm the_customer thesis with_it
-6/0 #who=first/doing and_in angere artificially authoritarian babe backlash be_make beef boxer bre bulldog card
-6/0 challeng championship commune consumer consumption contend critic curl defiance deficit deter domination doom
-6/0 drastically eas easier empire entrant erode fest forefront harsh importer inefficient infamou intervention
-6/0 legitimate literacy lower modernization murderer nationally neo ni not_do novelist opt persuade pledge polo
-6/0 pornography practically prevalence prize prohibitive purge rampant reformer regain rein reputation scare
-6/0 seasonally slaughtere sorry stagnant stud substantially supervise suppress tarnish topple tough turkey undermine
-6/0 voter wartime yuan
-6/2 look_after of_a with_money
-6/3 coin stupid
-6/6 #told=my-person/open #who=first/i
-6/7 administration say_no
-6/10 i_lead
-5/-15 child
-5/-14 home
-5/-13 condominium
-5/-12 residence
-5/-11 complication memorial port providence
-5/-10 acre convent disappearance driver kidney ownership reopene toxic unincorporate wait
-5/-9 backlog cape caus consultant contamination earthquake hazard napa offshore plantation station
-5/-8 #who=first/my-person ^_exam board cancel conception conservatory conserve corpus cottage decision examiner
-5/-8 florence formerly grandmother hectare hill immediate in las locality log_me measure no_say oak on_each postpone
-5/-8 primary psychiatry rail resident rio shipbuild transfer transport tsunami you
-5/-7 ^_fuel accidental aid arctic bureau business contaminate coverage diagnose displace district donor fellowship
-5/-7 felony fuel_price gase greater have_my highway ice lech manslaughter marin mass notification ordain pandas
-5/-7 pregnant rescu synagogue taft turn_0 valley vandalism viability virtual would_have
-5/-6 #told=person/not #who=first/her-thing ^_vat archive asset be_do blanket cancellation canteen capsize chronic
-5/-6 commute concession consequence crow divert early erect existence founder governor harmful homicide magnate
-5/-6 massive motorist my_career nor nova our_deputy oyster perpetual pollutant postgraduate production provider raz
-5/-6 recently reconstruction reunite secrecy segregate seriously so_i sport standard supervision uncle up_$ vat
-5/-6 where_i with_better
-5/-5 #told=thing/open :granted ^_grandad admiralty alternative anywhere autonomou bangkok breed canoe chemist
-5/-5 conspire conversion cope cornerstone debacle dependence derail economics elk eminent enterprise entire execution
-5/-5 expedition extinct fam harassment havel i_see imminent indefinite infect layoff least lethal lift limite loom
-5/-5 marathon metropoly mismanagement my_phone not_ask organization outbreak partial payroll_be physicist possibly
-5/-5 prefecture prescription rampage represent reproduction senate shield soro starter_$ stop_at the_cold the_one
-5/-5 the_song time_and toll vat_on west who_think will_be worsen worst zone
-5/-4 #told=doing/past #told=my-thing/past #told=we/was ^_best ^_inflation ^_wait able acquittal adultery affiliat
-5/-4 assembly at_nine be_take bergen bicycle cabaret camp capitalism_$ convert corruption cosmetic country_$ crime
-5/-4 dalton drink_again drunken eat_it experimental flu freeze fulfill full get_to he_drink hold homosexuality
-5/-4 increase inflation_eat injection invest jubilee league lessen licence malaria malnutrition marco merchant nun
-5/-4 order owing parent_might pledg proposal replica rich run sell_the semester she six_year sleep_on softball
-5/-4 solicitor son sponsorship thereafter to_that traveller un unthinkable urg verify veteran week_since
-5/-3 ^_time ^_university ^_young any at_easter ballot be_over before_0 breaker century chance draw_up
-5/-3 ethics_committee far final fly_and great he_will hear_not in_anyth in_june it_with itself junior just_how
-5/-3 last_thing laugh_$ man_do management_doe maths_last move_in nobody_volunteer not_for objection on_my once_be
-5/-3 our_oak person_with politician_be politics_at prove s safety shall survey the_economy the_pier the_result
-5/-3 the_skip the_trust this_trade time_fly top_of volunteer_any way_they
-5/-2 #told=he/unsaid #told=the-authority/unsaid ^_get ^_inspector a_lottery be_run be_sell be_who employ grow_$
-5/-2 how_the hurt junior_be lottery_$ management mare might_not not_grow painter pick_the red see_in should swallow
-5/-2 the_fire the_nerve the_see the_wind tuesday_$ until_the wash what_do what_the wrongly
-5/0 #when=further/unsaid 0 0_i accordance accuse afloat aim alter ambitiou anniversary apprentice army artist aspire
-5/0 attain automatically avenge battleship be_always be_still beaten bestow billboard borrow brutal campaign
-5/0 catholicism champion check child_$ cigar cinema class comeback condemn conquer conservative contest convince
-5/0 corrupt counterfeit crocodile crush deadline defeat deflation den denounc denounce dent der disadvantage dispose
-5/0 disproportionate dissident dub duchy effort embark embryonic empowerment encourage endorse enthusiast equivalent
-5/0 eradication essentially exceed feminist fiercely fin finish_$ fiscal flemish for_me foremost forgery four_$
-5/0 fraudulent garment gold goods gradual graft gross handbook hate have_an heroin hi hinder historian humiliation
-5/0 i_leave impossible in_it invention irs issu it_rain jan jerk know_$ kroner legislative liar literature lucrative
-5/0 madness manifesto maths medal medalist mentality migrate monetary mortality motorcycle nineteenth obese opponent
-5/0 out_of outrage oversea parity peak phone_$ piracy playwright popular popularly posthumously powerless prevalent
-5/0 prone punk racist rap ratification ready reckless reluctant retaliation revamp reverse reward roller rouge se
-5/0 sham significantly slash smuggle smuggler soon sooner staunch streamline strip struggle suit surfer
-5/0 systematically temptation the_school them_$ theoretically thereby therefore thief thieve throne toddler tolerate
-5/0 tournament traitor turk turnout unification unify unlikely urge walk_past welsh wipe witch withdrawal withhold
-5/0 wrath yearly
-5/2 fashion grip introduction party student textbook the_music
-5/3 song vs
-5/4 fascist head let rank
-5/7 motivation_go
-4/-13 recreation surgery
-4/-11 #general apartment cemetery locate san transportation
-4/-10 #told=they/is amusement anchorage church maintenance mansion marina motel natural
-4/-9 after_0 attorney boston boulder bury condition dade detention ecological hygiene pediatric plant plumb seaside
-4/-9 township undergo warehouse
-4/-8 ^_whatever accountant acquire builder cardiac civic environment file france future interstate levy manor
-4/-8 maritime now_$ occupancy pacific plead tragedy underwent unspecify utility volcano wreck
-4/-7 aeronautic agreement apply_for canary capital cause chateau complete confidentiality confine designate east
-4/-7 employee engineer height hydro lawyer mary me_out might operate outside pristine shortly southwestern speedway
-4/-7 swamp that the_list travel trump vocational watersh waterway willie worcester
-4/-6 #when=first/coming #who=first/authority accord anthropology appoint auspice baton blizzard bribery burglary cal
-4/-6 commercial danger dedicate desert director dissolv diversion educational embezzlement expert fishery grand
-4/-6 granddaughter if limbo lung mill on_0 ordination outdoor parental philharmonic plagu poisone priesthood
-4/-6 provincial refurbish reliant sea second_i sickene subway tel telecommunication tenure the_late troubl
-4/-5 0_second ^_another abduct admit afraid agre awareness baku ballet barn because_of charitable civilian collegiate
-4/-5 current data_and delivery_driver eastern effect embattl enforcement envision extension_be franchise gazette
-4/-5 have_it household hurdle i_wait innocence insufficient isolate justice lawful lock_the miracle outpost panda
-4/-5 patron proper protective river salvage scientist site_manager sleepy stipend sustainable territorial the_council
-4/-5 timber titanic train undergraduate up_from urgent want_to week_with
-4/-4 #told=doing/undergone #told=her-person/is #who=first/that ^_life about_$ about_it allege allocate amount
-4/-4 arthrity baseball be_now best_friend blossom blossom_on border broadcaster by_a cas challenge child_and cocaine
-4/-4 cut_in dame day_be desperately diagnosis drink_$ equality expect expense fatally fever figure_$ fly go_in hamlet
-4/-4 i_gather i_just inclusion initiative insist jean jointly judicial la learn_$ letter_say librarian likely lorry
-4/-4 lur madame mae matron me_what millennium my_ex occupy pardone pave poison proof province recommend recovere
-4/-4 remainder renown reorganization risen rumour s_be school_be secure sunday system_reward the_0 think_of tonga
-4/-4 torch tornado triggere turn_down unwant upper villager wash_up weather
-4/-3 #told=authority/past #told=i/was #told=my-thing/undergone #told=our-person/again #told=we/has been #told=you/can
-4/-3 0_s :person ^_academia ^_algorithm ^_football ^_miss academia algorithm_decide and_dark be_its be_talk believe
-4/-3 board_meet budget bulldozer_come close_at depend drink_i everyone exam_be festival for_nine further give go_down
-4/-3 have_their her hope list_be lose_my maths_lesson money_in not_vote nowaday_$ of_five one_and our_goalkeeper
-4/-3 paper recipe_book ring_at rule_mean so some_of sorry_$ spoil staff_can stick_to stop take_all test the_ethics
-4/-3 the_power the_sixth the_stand the_sunday ticket to_my too_much we_go weld whom wrong_thing young_person
-4/-3 younger_one
-4/-2 #told=my-thing/open #told=person/undergone #who=first/her-person #who=first/we ^_brother ^_headquarters
-4/-2 ^_landlord ^_modern ^_recruiter a_classroom all_$ all_depend anymore anymore_$ at_a baseline be_finish be_think
-4/-2 block_the bother_$ brussel buyer_have childcare_cost cost_more decide_what delete_the diocese_$ eight_of
-4/-2 five_year for_anyth from_$ get_richer going_to grandma happy_with have_sign her_parent his holiday in_brussel
-4/-2 in_on in_their lake_dry leave_no lesson_feel life_$ look_at maintain market_be meet_$ motorway new_owner no_job
-4/-2 nobody_want none_$ not_$ not_respect on_trial on_tuesday one_in our_bakery our_coach our_load our_train ours
-4/-2 person_like poll richer row_lake run_in scaffold screen_have seven_$ sign_with somebody_$ split_up still storm_$
-4/-2 teach_it teacher_pay test_the the_diocese the_lot the_scaffold the_tender they_ask they_have trainee_bring
-4/-2 trust_policy vote_$ we_get wednesday_and where_be with_those with_us would year_and
-4/0 #told=that/not #told=the-thing/is #told=this/is #told=we/past #when=first/open 0_be :daily ^_social a_new
-4/0 acceptable acceptance accession accountable achieve alison basque be_about be_up blow bogu bourbon bride brutally
-4/0 candidacy carry_the cash caste cat category censure chancellor circulation class_$ coach_be coffer collar
-4/0 competitive competitiveness completely comptroller conceiv continuation continue contra contribution count_the
-4/0 cricketer criticize crumbl currency cyclist dane dangerou darl debute democratic demonstration department
-4/0 desperate disposable disregard distributor diva dixie doctoral downturn drunk ecstasy elephant empress endors
-4/0 enlargement enlist enrage excellence excess excessive expenditure explicitly exporter fashionable flock franc
-4/0 gender golfer gov gradually gubernatorial guilder guise gun gymnastics ha half_seven hamper harder heed her_phone
-4/0 hero heroine hiatu higher historically ho hobby hungry i_coach i_hear icon id ignore imbalance immoral implement
-4/0 in_april incumbent infuriat initially instead_of intervene ironically it_as january johanne journalism judo junta
-4/0 kindergarten know_in knowingly largely lawmaker legislator legitimacy liberalization lowere manage manufacture
-4/0 market meet_overrun member_have mileage misguid mit mold monthly morally more_than morocco my my_way napoleon
-4/0 nascent nationalist ne nearly nee negro nine_and nonpartisan nostalgia not_order notoriety notoriously obesity
-4/0 obsess offspr one_boy one_for opium organize originate outspoken partition passage pete petr plight politically
-4/0 popularity practice prejudice prescribe presidency prestige pretext pride probably professionally promote prop
-4/0 proportion protectionism protester protestor qualification qualifier quest rapid recapture recruiter reformation
-4/0 regard reign religion reprisal retaliate rethink retribution revenue revers revival ris room_at saddle say_yes
-4/0 secular separatist set shame shipment shortfall shrink since_my sit_there skate skip_the slam small soar
-4/0 solidarity sperm spree stardom steel still_put stoppage supporter supremacy synonymou taboo take_me take_the
-4/0 teenage tenth terrace_$ the_client the_table the_team the_time thirty to_come totally trillion tu twice_$ unarm
-4/0 unauthorize unconditional undefeat unprecedent unrest until_two unwill upset usage vehemently victory vol what
-4/0 while_the whiskey
-4/2 #told=thing/not :absolute a_form be_all goalkeeper lose_$ split way_of yet_$
-4/3 my_team to_do
-4/4 action as imposter karate revision silent the_crew
-4/5 ^_hopeless in_a
-4/6 good hopeless who
-4/7 too
-4/9 ^_procrastination procrastination
-4/12 do_the
-4/14 #own1
-3/-17 our
-3/-16 us
-3/-13 ^_the hear
-3/-12 land
-3/-11 contractor
-3/-10 merger tenant
-3/-9 ^_whether and_the belong company embassy get_a pier request
-3/-8 bus developer jury library psychologist st
-3/-7 behind_me depot go_into passenger specialist tram trip
-3/-6 #hands=authority extend i_fail rig sheep tell_me you_ask
-3/-5 #told=we/unsaid 0_to ^_eight ash ask_twice back_i can_i due everywhere_$ ex_be grandpa knee man_on my_glove
-3/-5 only_the paper_$ phone_in pilot quarry shift_the today unable ward_and whether_the
-3/-4 #told=her-thing/past #told=there/again ^_could agree and_one assist asylum_interview at_it aunt become_a begin
-3/-4 better biopsy chang_the complaint december every_week finance gather_$ give_us glove_$ hut i_be i_miss if_i
-3/-4 in_december lady leed line_0 lose_two merge my_farm no_voice not_fair operation pass_away region renew
-3/-4 round_here s_turn sugar th_and the_record the_road the_surgeon the_trade total used van whatever worth
-3/-3 #told=authority/is #told=charge/unsaid #told=our-charge/can #told=they/can #who=first/everybody ^_ai ^_everybody
-3/-3 a_red about_money ai_be allow_to although_we and_he apprenticeship at_mass back_on band_$ be_just bed_$ before_i
-3/-3 bike break_and build_$ by_his cherry_blossom close_the dad date_$ decide_who fight_over five_day five_time get
-3/-3 i_join i_still in_another inherite it_three july kid_have know_the last_night list_come may_touch memory_$
-3/-3 my_drawer not_allow not_give once out_in out_my pallet pallet_get panic part_timer patient person_who phone_on
-3/-3 print_0 rain_$ respite ride salon say_they sit_on take_person teach_them the_county the_evene the_flat the_good
-3/-3 the_grade the_health the_ice the_judge the_march the_mark the_mayor the_month the_reception the_respite
-3/-3 the_round the_work them_and to_them twice_this until_when
-3/-2 #pictured #told=our-authority/not #told=our-thing/coming #told=the-thing/past #told=they/again #told=they/coming
-3/-2 #told=you/again #who=first/his-person :modal ^_college ^_funder ^_his ^_interest ^_rural ^_slt ^_society
-3/-2 ^_technology a_motorway a_say a_teach actually all_our and_share anyone_guess ash_dieback at_half attention_span
-3/-2 auditor be_anyone be_dark be_eat be_hold be_last be_simply before_we belong_to boss_say brexit_happene can_take
-3/-2 car childcare church_hall come_on contract_be could_come country_be cycle date day_one decide_$ depot_goe
-3/-2 dieback dy_$ early_and exam_measure farm_and fell fellow for_us foreign_diploma funder_only gift government_have
-3/-2 green_$ hall_and him_the his_hear i_could i_earn idea_$ improve inside_$ interest_rate it_they january_it
-3/-2 keep_me lock_up loo me_five measure_noth metre_of money_now more_for mural my_foreman my_neighbour my_reception
-3/-2 need_that never_really next_month nhs nhs_be not_answer not_think nowhere nurs_be off_four office_set on_our
-3/-2 open or_not our_best our_licence our_ward our_way paper_for pitch_be rain_on re_mark recovere_$ ref rotterdam
-3/-2 run_from say_whether seal section she_have she_look shiny_new short_of since_february sit_down slot_0 slt
-3/-2 somewhere_in switch_our table_$ teacher_$ tell_off tender_by that_green that_nobody the_consultant the_edge
-3/-2 the_flood the_nhs the_script the_sea the_sprint the_top the_tribunal the_window there_will they_still third_week
-3/-2 this_half this_town thursday_and to_use university_rank usher wait_on want_shiny what_a which who_you whole
-3/-2 work_all year_older you_like
-3/0 #told=doing/again #told=doing/coming #told=he/not #told=my-authority/not #told=the-authority/past #told=there/not
-3/0 #told=there/unsaid 0_at 0_shift ^_lose ^_pupil ^_sister ^_why a_neighbour a_teacher aisha all_this and_can
-3/0 and_cry and_every and_half and_say and_two anybody appraisal_$ ask_$ at_least attention avoid back_the badly
-3/0 be_born be_how be_squeez be_throw be_useless behind_the bin_every black both_side by_order calf climb commit
-3/0 count divorc_and doe drama dy_on enough_for every_winter face fall_asleep fall_off february_$ foot for_it
-3/0 for_month for_that forget_the fun_$ get_it good_$ grammar great_$ guess_$ ha_$ hang_on have_put have_set head_be
-3/0 hear_noth hold_a house_$ i_need in_one internet invent it it_and it_at it_since it_the it_too job_for joiner
-3/0 just_a kitchen_table language last_to life_be like_it like_of like_us manager_$ memory mental_health metre
-3/0 mine_in my_partner oclock on_merge or_they order_of other_candidate our_member our_product out_only own_time
-3/0 pass_$ patient_family person_have plan_the point_and problem_$ programme publisher pulp run_the see so_it so_that
-3/0 sunday_night supply team_and that_be that_stop the_badge the_boss the_card the_head the_house the_inspection
-3/0 the_inspector the_internet the_like the_market the_wife they_get they_ring they_say three_tuesday tide_low
-3/0 to_hand to_save try_$ up_the vet wage_$ week_after weekly which_of win_$ write_the wrong_and yes
-3/2 #who=first/the-authority ^_ofst ^_six and department_meet dose english halfway iron it_have me_at ninety not_in
-3/2 not_understand ofst postcode simply tender the_hour their
-3/3 an_old at_small day_not do folk form i_draw i_put need_to pot promotion small_talk the_master the_shop trainee
-3/3 up_and
-3/4 ^_need be_$ draft report useless
-3/5 #told=i/again :create be_too bet i_look i_train in_my me_and the_person when_it
-3/6 easy it_$ my_department stick_in third
-3/7 pen
-3/8 #who=first/my-thing
-3/9 ^_confidence ^_french
-2/-11 lock
-2/-10 boy supervisor
-2/-9 community safeguard whether
-2/-8 :tells clean ferry flown illness think
-2/-7 #told=thing/undergone be_sign bring but_the chamber crane crash each_of flight friday_$ help investigate level
-2/-7 more_$ my_first serve
-2/-6 #told=my-person/coming ^_it although back coma grandson join make_a nursery project take_out terrace toilet
-2/-6 visit want warn
-2/-5 as_a bank blind charg drug four_day i_turn my_day my_second next off out_when per replacement research see_it
-2/-5 shift sign_off they_do
-2/-4 #told=my-thing/unsaid ^_nobody by_ten candidate_in coach eight_day gp_surgery i_sit lamb_be last_$ later log
-2/-4 may_$ my_asylum my_nine of_her over_by pay_for recycle salary should_have spill stolen swim th_$ the_lunch
-2/-4 the_monday the_police the_tumour they_take think_that those tumour
-2/-3 #told=doing/was #told=her-thing/unsaid #told=that/can #told=there/has been #told=they/open #told=they/past
-2/-3 #told=they/unsaid #who=further/it 0_month 0_no ^_because ^_company ^_visa a_break a_child a_cup a_kidney
-2/-3 after_eleven and_give and_keep at_school be_draw be_off be_print best_apprentice body bursary card_and case_and
-2/-3 diary_i doc double dy_and dyslexia everyth_$ final_$ fire_door fire_service for_three for_under form_i full_stop
-2/-3 give_the going gran group_on have_send her_about his_own home_office i_apply interview_be it_stay lunch_with
-2/-3 minute_$ my_brother my_grandfather my_sample nerve_go no_exception not_take not_yet of_class of_this off_each
-2/-3 office_send old_$ on_penalty on_that only_take open_at organ our_club our_town platform portal promise_i
-2/-3 school_i school_in sell_my stop_the surgeon_say the_bursary the_child the_deputy the_hear the_placement
-2/-3 the_september the_warehouse their_lab to_look train_them twenty_year us_all us_the voice_in wait_0 wait_outside
-2/-3 way_as weekly_$ when_$ without_it year_ago
-2/-2 #told=doing/is #told=everyone/past #told=our-person/open #told=she/coming #told=the-thing/was
-2/-2 #told=there/undergone #told=they/has been #who=first/everyone #who=further/the-authority 0_for 0_january
-2/-2 0_person ^_all ^_custom ^_night a_poll adeyemi after_and always_$ always_the and_lose and_none and_this and_want
-2/-2 anyone_on as_every as_of at_seven be_behind be_buy be_cancel be_dead be_learn be_short be_undone be_used be_wait
-2/-2 begin_this big_tech book_go budget_and call_centre call_me centimetre change_$ change_it chaotic class_and
-2/-2 cohort cost_too could_say crumb dead_$ deploy_$ disjoint disjoint_$ dna dna_test door_so duty_list eat_everyth
-2/-2 erasmu evene_we evene_when everyth_about except fair_to farm_$ fast_for father_of feel_disjoint fill_in film_of
-2/-2 final_on fire_brigade five_in for_his for_six from_0 from_above from_september gate_duty ghost go_through
-2/-2 goodbye goodbye_$ harvest have_apply have_do have_dy have_grow have_pass he_dy hear_about hear_that hire
-2/-2 hospital_he huntington i_should in_hospital it_close job_centre keep_up last_week latin learn_on level_in live_$
-2/-2 london low_$ manager_say may_not mean_i meet_every midwive month_in my_leave my_parent my_pupil never_know
-2/-2 next_year no_meet not_change now_a nowhere_to office_and on_$ on_thursday one_they ought out_to over_six
-2/-2 poll_station principal_have product regatta request_sit ring_i scheme_take share_out so_no so_we squad_of
-2/-2 stay_on team_open team_say test_in test_it the_age the_church the_city the_clinic the_college the_decision
-2/-2 the_depot the_duty the_exam the_father the_foundation the_paperwork the_sister the_stroke the_trainee
-2/-2 the_witness them_be them_every then_go they_chang they_give thirty_year three_room thursday_for to_his too_late
-2/-2 too_short turn_my two_year typo under_consideration undone undone_$ we_be who_get who_know who_sit will_always
-2/-2 will_never wind with_every work work_at you_never
-2/0 #told=everyone/unsaid #told=he/again #told=her-person/unsaid #told=my-authority/open #told=our-charge/past
-2/0 #told=person/has been #told=that/has been #told=that/undergone #told=the-authority/not #told=the-person/but
-2/0 #told=the-thing/but #told=thing/but #told=you/is #when=first/can 0_kg 0_my 0_october 0_patient 0_st ^_charity
-2/0 ^_drop ^_fast ^_good ^_hospital ^_poor ^_school ^_small ^_weather ^_winter a_black a_family a_friend a_girl
-2/0 a_lady a_night a_nurse a_six able_to adult_learner after_christmas ahead_$ all_0 all_about all_four all_mine
-2/0 all_nine all_week allergen along_the and_hear and_his and_so and_staff and_that and_with anywhere_$ apricot as_it
-2/0 assistant_be at_$ at_lunch at_weekend back_in batch_of be_able be_back be_cut be_double be_drink be_fell be_give
-2/0 be_have be_someth be_the because_the before_he behind_$ belt best_mate born_in bother break_the bully burn_down
-2/0 burn_in burn_the business_$ by_everyth by_heart calendar_and call_in can_stay care_about change_that charity_be
-2/0 childhood_$ class_i classroom_$ close_date close_on coin_$ come_and complain concert cost_$ cut dark_when
-2/0 date_for daughter_place day_and day_of death_$ debate december_$ dementia doe_as door_in down_0 eleven_minute
-2/0 every_month fall_on fast_fashion fell_on fifth fine first_lesson five_oclock flat flat_on football_$ for_an
-2/0 for_four forget_by forty_minute friday_at from_before from_eight fête generation_$ get_leave get_there girl_i
-2/0 girl_in give_you go_and google gp hand_on hand_over have have_all have_cut have_have have_need have_our have_ruin
-2/0 he_read hear_be heifer her_to here_do here_we herself herself_$ history_of hold_my hold_our holiday_$ hour_and
-2/0 hour_at hour_contract i_as i_ask i_manage i_may i_tutor i_walk idea if_she if_they in_an in_english in_february
-2/0 in_his in_leed in_seven invisible it_back it_like it_start it_that its_knee its_last judge_in keeper kid_$
-2/0 kill_small kit knee_$ late_for leave_$ leave_on like_ours like_this log_in lose_his lose_our make_in maker
-2/0 manager_have may_the meet_and mentor_be minute_it minute_to miss_my month_they move_the movement much_$ much_time
-2/0 mum_have my_gran my_old my_paper my_part my_shift my_thesis neighbour_be never_going never_recovere never_seem
-2/0 new_year next_time night_with no_clue nonsense_$ not_a not_count not_how not_repair not_rul noth_change
-2/0 november_$ october of_doing of_when off_$ on_its on_monday one_get one_on only_ever oslo other_driver other_site
-2/0 our_door our_landlord our_side our_valley our_warehouse overrun_by paper_be paperwork_be pass_for pasture
-2/0 patient_i person_off place_at place_in place_on poland practice_manager press_send price_$ progress put_our
-2/0 put_the queue rank_be recruiter_ghost repair_the resit result_of ruin_childhood rul_on ruler rush saturday_i
-2/0 say_anyth school_like season season_$ send_my september set_the she_would sign_on since_0 sit six_and six_oclock
-2/0 sixth_form skip slow_$ so_$ social_worker somali someth_happene sort_out spark speak_somali staff_$ start_over
-2/0 stay_in stop_$ story_$ stuff_be subject such_thing take take_that talk_to tas team_have tell_to ten_on term_and
-2/0 test_$ that_in that_way the_allergen the_archive the_bench the_brass the_case the_country the_deed the_doctor
-2/0 the_dress the_field the_fête the_investor the_lease the_long the_lower the_note the_owner the_partner the_plane
-2/0 the_sample the_traineeship the_vet the_visa the_woman the_world them_on there_and they_decide three_week
-2/0 time_person to_oslo to_tender to_their town_and tractor trade_$ trainee_of traineeship trip_be tutor_have
-2/0 two_brother two_hundr two_third under_forty unfair_to union_be until_i until_spr up up_at up_in us_at
-2/0 village_lose want_a want_it want_person way_round wear_a week_a what_else what_goe wheat whether_our which_be
-2/0 while_we who_write why_doe wild window winter_here wish without_me year_have yesterday_$ you_get you_have
-2/0 young_man
-2/2 #told=it/is #told=the-charge/open #told=the-person/has been #told=the-thing/coming and_well april_and ask_about
-2/2 ask_in bin_about blank_page but_they car_$ client_be come_with comment_$ deploy door_for drive eleven_hour excuse
-2/2 feel_a feel_flat fifty firm_and five_minute form_tutor honestly_$ i_mentor in_front it_show kind_$ lad_i
-2/2 leave_their loave lol lol_$ me_on morn_by nineteen note_i now_there one_who page_of paperwork patient_into pupil
-2/2 rubber sheet_have show_$ take_it than_the the_eye the_picture the_stall to_have to_practice toddler_bite
-2/2 tuesday_and volunteer_i watch_$ whether_my wip with_them would_be
-2/3 and_a autumn bad_with desk_be face_the fast fear_of glue hopeless_with horse_$ jump mainly matter_$ maybe_my
-2/3 motivation_mine not_read one_$ rubbish_at saturday_$ side_of too_nice what_it
-2/4 #who=further/this ^_read after_a assertive birthday doing i_know it_take not_assertive not_say on_an the_baby
-2/4 the_browser the_toddler ward_manager
-2/5 #told=my-thing/is #told=we/again bad horse i_answer in_general my_class not_friend perfectionism_$ them version
-2/5 we_meet
-2/6 ^_jealou ^_perfectionism browser i_supervise jealou_of label perfectionism pop
-2/7 time_management
-2/8 finish
-2/9 ^_do maths_$ time
-2/10 #own3 #who=first/thing ^_can chart french
0/-12 airport build phoenix
0/-11 0_and center coliseum drown garage lodge
0/-10 archdiocese campus canyon downtown hotel mesa nearby park ranch residential tunnel
0/-9 area arena bay burbank cabin cleaner coroner miss_the parish refinery reservoir respiratory seminary suppose
0/-9 teach twa
0/-8 #when=first/undergone accommodation aspen assistant attraction burial congestion coral cove deputy dormitory
0/-8 episcopal faculty firestone former freeway gas habitat hospitalize laboratory mall methodist neighborhood
0/-8 neurological ocean oversee playground principal reef reservation sheriff site thermal vacancy woman
0/-7 adjacent ann artificial attend attendant aurora autism basin biological biologist bridge carol cedar commuter
0/-7 construct counsele courthouse creek development developmental discover dispute disruption dock ecology ecosystem
0/-7 elementary exploration fort foster franklin furnace hayward i_get infrastructure irene legacy manila meadow
0/-7 monastery northwest out_after parkway pharmacy pipeline plaza prudential radiation rutherford southwest stadium
0/-7 superintendent technician terminal therapist trinity underwater wade wharf winery
0/-6 #told=the-thing/unsaid #when=further/not :change aboard adequate adjoin airliner aquatic arbor archbishop
0/-6 atlantic avalanche banda barrack bath blackwater blaze botanical campuse can canal carry chapel colon communal
0/-6 cooke cooper costa deceas delay devastation discovery divinity drainage dwell electrical engulf equitable
0/-6 eruption ever_$ flora foothill fountain geological gymnasium humanitarian i_would inland into irrigation islander
0/-6 lagoon lawn leisure let_me luxury magistrate methane mile miss missionary my_daughter occupant outskirt over
0/-6 overse overseen pavilion peggy pneumonia priest privately proximity psychiatrist pueblo quake radioactive regency
0/-6 relief rescue ruth sierra spa sprawl therapy tobin traffic trauma tripoli twin use vacate venue vicinity vineyard
0/-6 virgin vista void yate
0/-5 #told=i/but #told=person/again #when=further/can #when=further/past #who=first/our-thing 0_it ^_everyth ^_where
0/-5 abbey administrative aggravate airfield airway alma ame antarctica approximately archaeological archaeologist
0/-5 archaeology asleep astronaut at_four atmospheric auburn auditorium autopsy availability barge bas baxter be_never
0/-5 beacon billionaire boulevard burke by capacity cardiovascular carnival carpenter cathedral chemical circumstance
0/-5 consecrate consortium controversy could counsel counselor create cruise de dead degree delivery destination
0/-5 distress dune electric end epicenter equipment eternal exclusive explorer exposition extensive fac fate financier
0/-5 fossil fume garbage gateway glen go_quiet golf gorge grave griev gulf hangar heath hillside hub i_count impair
0/-5 indict injure insulation investigation ken kensington liver location login low maid mammoth marsh mechanic
0/-5 medicinal meet_on mercer misdemeanor mission modification naval necessary niece northeast nutrition official
0/-5 on_saturday pam paralysy pav physiology place polk pond portion potentially presently president problem provide
0/-5 reach read_$ reason rector relic remote researcher resign resource scandal second secondary seriou severance
0/-5 shuttle slay sleep sloan solar someone_else southeast specialize spokeswoman standstill submerg subsidiary
0/-5 sumatra sunrise syndrome tate the_merger the_practice there_$ tract underway undisclose unsolv unuse vacant vast
0/-5 ventilation vessel voyage warden warm week weekend whether_i woodland
0/-4 #told=person/is #told=the-authority/again #told=thing/unsaid #told=you/not #who=first/person #who=first/you
0/-4 #who=further/my-thing ^_grandpa ^_inclusion ^_mum ^_person a_table accessible accommodate advisory altitude ande
0/-4 archipelago ark arrival artifact ashore assassinate associate asteroid at_bar atomic attic await bali ballroom
0/-4 barton basement basilica basketball bathroom be_go be_with bedroom beth biology boiler brew brewery brock brokere
0/-4 build_and by_at captive castle cerebral chain classroom commerce concern concord conjunction connection
0/-4 consideration consular councilman course cultural curator cyclone defective defer degradation designer develop
0/-4 disrupt dodge doe_the dolphin dover dry emma estrang every_other exhaustion expressway farmhouse fertilizer
0/-4 financial fisher flat_at flore ford gasoline geology governmental grace greenwood grove guilt guinea hale have_me
0/-4 havoc highland hijack historical holt hospitality humanity humidity immediately impact improvement in_flat
0/-4 in_write induction inhabite injury installation inundate involve involvement jane jasper job_in just_be kilometer
0/-4 know lab_meet lafayette least_forty lecturer leukemia list_for local longer loot loss mar marc maria marital
0/-4 martin mason maternal maximum mean_noth median mellon midland midst migratory minor mirage mistress mobil month_$
0/-4 mountain mozambique mrs_okoro my_patient my_wife navy neighbor nelson night_$ night_and nightmare normal not_make
0/-4 now_and occur okoro on_friday orchid ore outly oversight oxygen palm parent_$ pastor patel peninsula
0/-4 petrochemical petroleum physical piedmont pilgrimage pipe planner playhouse plutonium populate possibility
0/-4 precaution prehistoric preserv primarily princess priority probable proceed prolong prostate rainy recovery
0/-4 regional regulatory relate remain remove restaurant result_be rosario safely saint scarce scrutiny secondly
0/-4 shepherd single_week situat six_minute slain so_my sociologist sociology southernmost spare specifically stake
0/-4 still_open strand strawberry stress_$ subdivision suicide sunset surgical surrey suspension table_for tanker taxi
0/-4 temple tenor_come that_$ the_answer the_garage the_number the_staff theater therapeutic three_build to_a
0/-4 to_whoever transmitter traumatic treasure tropical troy under_0 undertook unknown upon us_$ validity vic vincent
0/-4 volcanic we_do webster wed wellington what_can worse worsene you_$
0/-3 #told=my-thing/can #told=our-charge/not #told=she/past #told=she/unsaid #told=we/open #told=we/undergone
0/-3 #who=first/his-thing #who=first/nobody #who=first/their-thing 0_pass :light ^_kid ^_legal ^_mark ^_this a_joke
0/-3 a_laugh a_week back_and bay_0 be_four be_get be_one bed before_anyone blood bound cellar charge child_do
0/-3 conference confirm count_$ crisis day_off dead_by drop_out easter_$ even experiment for_a goe gym happen have_a
0/-3 have_begin have_miss have_risen hull i_only in_that in_three instructor leave_in march_i mark_have mia minister
0/-3 monitor month_for most my_accent my_friend my_husband my_knee my_last my_probation nephew not_back not_hear
0/-3 noth_i of_the panel person_do planet pool purpose put_my record_be reserve schedule snow somebody stand_on
0/-3 start_at ten_minute the_site the_tenor the_wall them_for timer to_it to_the twin_i typo_in visitor way_the
0/-3 we_have week_alone what_we with_no year_i younger
0/-2 #told=his-thing/not #told=i/past #told=my-authority/past #told=my-person/can #told=our-person/not #told=that/open
0/-2 #told=their-thing/unsaid #told=there/past #told=they/not #who=first/charge #who=further/person #who=further/there
0/-2 0_year :activity :event ^_by ^_depend ^_everyone ^_park ^_patient ^_teach a_final a_future a_stroke about_my
0/-2 accountability across_the affair after_two again again_the age_limit all_i allergy_write always_be and_each
0/-2 and_go and_reject answer_$ answer_my at_home at_noon audit audit_seven bakery baritone be be_already be_an
0/-2 be_block be_clear be_coursework be_doing be_final be_full be_lose be_only be_pay be_them be_through before_read
0/-2 before_that begin_$ boss buy_a by_four by_law can_tell carer_for chang close_them come_out common copy_with
0/-2 could_we count_for coursework cut_off deadline_by deputy_post desk_stand do_my dog_$ down_the drive_licence dry_$
0/-2 dy_in eight_week elsewhere empty_until end_and evene_course every_0 every_second everyth_we exactly_when
0/-2 exhibition fail_the father_have fill_it find_out firm_be fix_my for_each for_everyone for_good from frost
0/-2 future_$ give_my go_$ go_before goe_out goggle half_term happy have_fill have_for have_talk head_have hear_$
0/-2 how_they i_both i_used ill_and in_class in_may in_spr in_with include inspect instance internship interview
0/-2 it_used july_$ kg later_and lie like_mine lyon mate_$ me_four meet_the mid_sprint most_morn move_to museum_three
0/-2 music_school my_claim my_door my_interview my_mum my_placement my_sabbatical my_story next_door night_crew
0/-2 night_shift no_allergy no_longer no_work noise not_come not_have not_lift not_meet of_us oil on_at on_their
0/-2 one_can only_two open_them order_$ out_by out_i patient_$ pay_him pension_age period person_leave photo_$ plan_$
0/-2 plan_be plane print_$ process pub quiz_$ read_that record_$ record_in release rent_$ replace roof rota_and run_0
0/-2 sabbatical scrap_the second_$ secret sell_$ send_three september_and she_say short_in sign_and since_july
0/-2 sit_four sit_in slot special_school sprint_twice stand_empty start_in still_look stop_count strongest sunday_run
0/-2 support suspect take_eleven take_them teach_assistant teacher_say test_for that_the the_agency the_audit
0/-2 the_boiler the_build the_coursework the_crane the_federation the_graduate the_herd the_jury the_mock the_moment
0/-2 the_night the_part the_pass the_photo the_rent the_ticket the_timetable theatre think_$ this_$ though
0/-2 three_sunday three_ticket ticket_and ticket_desk time_at time_on timetable_and to_half to_keep to_our to_see
0/-2 to_someone to_talk to_this together_$ too_and town_$ track trouble trout tutor_group twenty_handover two_$
0/-2 two_page under_it unit_$ until_friday until_noon until_then us_have us_with vicar we_try week_0 week_into week_of
0/-2 when_we whoever_be wifi will_have will_not without without_the wood work_be work_in you_be your
0/2 #misplaced #told=it/not #told=my-charge/again #told=my-charge/was #told=my-person/is #told=that/again
0/2 #told=there/was #told=they/was #told=this/has been #told=this/unsaid #told=you/past #when=further/coming
0/2 #who=further/doing #who=further/everyone 0_february 0_line 0_page 0_rule 0_time ^_always ^_behaviour ^_commit
0/2 ^_cut ^_doe ^_each ^_fear ^_forget ^_key ^_kitchen ^_make ^_nail ^_note ^_of ^_sell ^_to a a_box a_customer a_pen
0/2 a_perfectionist a_question academic account_$ actor adult_in afterwards all_in all_three allergy also_the
0/2 always_late and_do and_for and_nod and_whether anyth_with apply_to around_nine as_captain as_treasurer as_we asdf
0/2 assertive_$ assertive_enough assessment_in at_eight at_me at_midnight at_parent b_and bad_at bad_habit bag_$
0/2 be_also be_any be_ask be_chaotic be_forever be_in be_kill be_more be_promise be_scrum be_stupid be_their
0/2 because_they bed_0 before_every beginner_in big_one bigger bite_each board_be book_to bookkeep born_$ both_time
0/2 bottle bring_a build_the by_accident by_my calendar call_i camera_off change_the check_the clarinet clinic_$ cloth
0/2 co_tutor collaborate come_at come_back commit_message count_in count_it cv cv_be damp_patch day_as desk_$
0/2 difficult_$ doe_anyone doe_it drawer_be drip each_think each_week easter_and email_to english_be enough_say
0/2 every_one every_time everyth_i excel faculty_be fail_at far_$ farm_be february_and figure find_the finish_a
0/2 finish_that fit_them five_hour fix2 fix2_asdf fix_fix2 floor_the for_everybody for_five for_room form_arrive
0/2 fortnight_$ forty_time four_family freelancer from_last from_memory from_our full_of give_change give_up go_back
0/2 goe_home group_i hand_and handwrite handwrite_$ have_and have_become have_noth have_tell have_three have_turn
0/2 have_you he_doe head_chef hear_me him_and hopeless_at hour_before i_buy i_chair i_conduct i_edit i_facilitate
0/2 i_feel i_hire i_never i_notice i_open i_order i_own i_promise i_rush i_shout i_the i_wash in_assembly in_clinic
0/2 in_every in_meet in_pair in_september in_train in_when in_without include_$ inspector_ask interview_and into_the
0/2 it_again it_come it_down it_pop it_will it_without jumble jumble_sale jump_in jumper kitchen_and label_the
0/2 last_three lately_$ learn_the leave_a leave_hand leave_over let_other lie_on line_and line_up lose_their lot_to
0/2 loudest love manager_i manager_so marta maybe_the me_be me_before me_one mean_and mess_$ method middle_$
0/2 millimetre millimetre_on mine_from mine_not minute_and minute_i miss_$ miss_0 mould must_make my_0 my_apprentice
0/2 my_baby my_board my_cook my_cv my_documentation my_duty my_lower my_mark my_mentee my_notebook my_pottery
0/2 my_record my_report my_retro my_revision my_save my_side my_six my_sourdough my_staff my_study my_subject my_swim
0/2 my_tuesday my_volunteer name_$ need_for never_land never_see no_more no_problem nobody_laugh not_fit not_look
0/2 not_one not_plan not_show not_suit not_turn noth_leave november now_i number_$ nurs_for nurse_i oclock_and of_an
0/2 of_breath of_mine of_school of_sixth off_and off_to offer_it on_average on_both on_three one_know only_i open_my
0/2 or_ten order_come other_day out_the out_with over_a overthink_$ pair_of park_the patient_and pen_on perfectionist
0/2 person_twice personally pharmacist phone_for pipette plain plan_i platform_team please present_and problem_to
0/2 pupil_copy put put_off read read_them really_have refuse_her renewal_be resident_$ river_take room_twice rota
0/2 rota_be row_$ rule_and rye s_can same_friday same_three saturday_staff say_fix say_how say_leave scrum_master
0/2 seedl set_off side_$ side_project silent_for since_then since_we sixteen sixth sleep_$ so_far solo soup_$
0/2 sourdough sourdough_starter spark_$ spread squad standup_have stitch stockroom stop_on sunday_we supervise_ask
0/2 supervise_the supervisor_in supper supplier switch_off take_more talent tbh tbh_$ teach_and teacher_ask team_lead
0/2 teenager tell_any test_take that_they the_allotment the_big the_bowl the_bus the_clean the_clock the_count
0/2 the_court the_day the_farm the_five the_fluid the_freezer the_german the_glass the_gp the_group the_insurance
0/2 the_invoice the_jam the_jumble the_kitchen the_lad the_lead the_lecture the_line the_loudest the_main
0/2 the_microphone the_money the_nine the_order the_pair the_patient the_problem the_radio the_safety the_seat
0/2 the_talk the_train the_tray the_two the_west their_spark them_to they_come they_go they_never third_time
0/2 thirty_one this_be this_have this_year three_time thrice tidy tidy_up to_approve to_parent to_press towards
0/2 trainee_at treasurer_of turn_off twenty_minute twice_since two_customer type_the understand_the until_march
0/2 volunteer_rota want_my ward_$ ward_sister we_come website week_behind what_that what_to when_a where_to whiteboard
0/2 with_0 with_on without_count without_lid work_and work_it workshop_and would_like would_nurs write_and write_this
0/2 year_dy zero
0/3 #told=i/coming #told=it/again #told=my-authority/was #told=the-charge/unsaid #told=this/again #who=further/nobody
0/3 0_up :meets ^_give ^_overthink ^_procrastinate ^_since ^_stress ^_thirty ^_with a_hall a_patient a_wall agre_to
0/3 all_eight all_say allergic always_have and_four and_how and_person and_remember and_they answer_in any_of
0/3 anyone_else apparently apparently_$ apprentice_i approve_every arrive_after as_my as_soon at_every barely
0/3 be_eleven be_responsible be_sit be_ten be_weigh because_my bedtime bend birth_$ book_$ bulldozer buy_0 by_half
0/3 call_phone can_not carer_on carrier change_in channel_$ close_$ club_will come_off confidence_in cook_for
0/3 cupboard_$ curtain day_after deadline_be department_i dictionary direct disorganise do_with either_$ else_$
0/3 energy_$ evene_i everyone_in fault feel_i fluid_chart for_any full_$ gel generally get_me get_past glaze goe_blank
0/3 goe_quiet half_my halfway_through hall_for have_start he_leave he_would head_$ head_a heart_$ hello her_aunt
0/3 how_to i_chang i_close i_hold i_let i_merge i_set i_stay in_four instead invoice_go it_twice january_and key_to
0/3 know_that know_whether land_$ lead_the leap list_get mainly_$ management_be mark_a match_and me_include me_since
0/3 me_vs me_when meal_$ mean_$ meet_i member mentee mine_$ minute_on mistake_$ money_be more morn_$ my_coach
0/3 my_laptop my_prefect my_sunday nearly_do never_once new_carer next_round night_be night_before night_girl
0/3 no_discipline no_to not_gel not_right not_seem not_there novel of_everyone of_nine of_work ofst_come on_call on_me
0/3 on_person on_six on_time once_a once_in open_in order_for organisation other_$ overthink own_crew paint paper_slip
0/3 patient_be person person_i phone_i phone_while place_since player plumber procrastinate put_up quarter read_what
0/3 recipe_for report_i report_to right_$ rubbish run_and run_off rust say_0 seat see_me seed self_care send_the
0/3 seventeen should_$ should_be since_august since_birth since_june single sit_$ site_have sleep_through soft_on
0/3 someth_and soon_as stage stand_there stand_up start_to stick_$ supplier_list take_0 teach_$ team_be ten_$
0/3 that_come the_autumn the_break the_car the_channel the_christmas the_date the_department the_firm the_fridge
0/3 the_grant the_holiday the_junior the_letter the_log the_morn the_on the_question the_resident the_room the_shelf
0/3 the_third then_i they_close thing_i three_$ three_client to_every to_just to_write too_many top train_and
0/3 translator turn_$ tutor_put twice twice_in twin_be two_day two_person um under_a unless_i violin wait_$ ward_i
0/3 whenever_i whenever_the who_keep why will_ever without_a you_would
0/4 #told=authority/can #told=that/coming #told=the-thing/not #told=thing/has been #when=further/again ^_buy
0/4 ^_statistics ^_whenever a_single a_student aa about_0 adapt adaptation advantage aggressively ak akin amass
0/4 ammunition amongst and_0 and_by anonymou anticipate arm arrogance audition balance_$ bar_0 bazaar be_mine
0/4 be_nearly be_slow beck beg below berg blond bode bon boss_of both_my bourse breakout bur buster call capture
0/4 carer_and carrier_bag caterpillar ce cha chassy christmas_do clad clau cleric clout collaborator comedian commando
0/4 comparatively compare_$ confident consecutive conservatism considerably convertible cordon costume could_do
0/4 could_not cre crossover cuisine cultivate cup dear deeply defence defender definitely denominate denomination
0/4 devise dicken disagre disc discography discredit dissent distinguish diversify divide dole dominant dominate dong
0/4 drag dumb duplicate dynasty eight_$ elude endorsement epic erotic eta ethic exert fairy faithful falsely fantasy
0/4 feat fetch fis flamboyant fond foolish for_two forbe forget_to fraction frustrate fullback fur gap_in ger get_my
0/4 get_one giro gloriou go_on good_at grape graphic group_$ guerrilla guess have_two heck highly hmm hmm_$ hour_$
0/4 i_give i_keep i_send i_take implicit in_what inadvertently incline index inflate influential instant intercept
0/4 interpret interpretation interrogator investigative it_could kan keep_the kid_in kim lar last_ten leather leopard
0/4 literally live_on lok loyalist machine magazine maize maliciou manipulation mao marginal me_$ me_who metaphor
0/4 mighty militant militarily militia mindful ming miniature minus mistakenly moderate mortal motto muller my_intern
0/4 my_three my_trainee nak nationalism neutral never_tell not_open not_wash novelty obscure off_again oh open_a
0/4 overall paperback pas perceive phone_it pillow plural po pol pork practice_$ prefect prefect_rota professionalism
0/4 prolific racially rah rana rarely rat ratio rebuf regularly renne repeatedly responsible_for restraint retro
0/4 rightly ring_my romantic rotten roundup sack sacrifice sag say_at scenario scout seat_plan sele selfish sellout
0/4 sen share_the sheng shin shotgun sign_up simpler sizable skin slap snatch sneak snooze souvenir spe spotlight
0/4 springboard squadron stainless standpoint start_the stature still_in striker stronghold student_and stun su
0/4 sunglass symbol symbolic take_no tal taller team technique tell_the ten that_do the_afternoon the_form the_job
0/4 the_member the_recipe the_volunteer the_wrong theatrical them_since think_the thrill throat through_$ through_the
0/4 ti time_the too_little tory trader traditionally trainee_i transformer turbo twelfth twentieth two_have unanimou
0/4 undercut underestimate underwear uniform uphill usual_$ vampire velvet vocalist voltage wagon warplane weary wen
0/4 wherea widen with_more yan ye year_old ying yo
0/5 #hands=charge #told=my-charge/past #who=further/my-person :mass :motion ^_say ^_tell a_copy absurd accordingly
0/5 aggregate all_over allegiance ally anarchist angrily apparatu applaud arbitrary armament arrogant bargain baseless
0/5 bearer bias blatter blitz boot bravery buildup by_me captor cartel chin cho clamp comedy comfortably compatible
0/5 compression contraction convergence courageou credential credible criticism deliberately depiction digest
0/5 diplomacy disappoint domestically ego enemy entirety extremism extremist fabricate fad faster fluctuation foray
0/5 forthcome fringe from_me furiou gangster gee geniu genuinely glu gong grain greenback han heavyweight hop hopeful
0/5 hugely i_want i_write imprint incarnation indispensable infiltrate infiltration insider insignia instrumental
0/5 invitation ire irrational it_should jo journalistic judg june_$ ka kicker kiss knockout ladder lash lat lazy
0/5 letter_from limelight lowly loyalty lu marketer me merchandise militancy my_safety my_time my_two na naive
0/5 next_week nominal normalization notwithstand offend offshoot onslaught ourselve pan pap patriotism peer pennant
0/5 performer phenomenal pink pistol pois poorly potato promise_the pronounc proportional pros puppet rabbit rationale
0/5 reformist relegate rival roar ruthless safety_talk sampl sample_$ scale see_$ shaky short shrunk siz slowly smart
0/5 so_the specially speculative steadily steak strongly stubborn submission sufficiently superiority switch sy tae
0/5 tame ten_run terminology the_book the_gate the_shift thug titl treatise tri ugly unchang undoubtedly unleash
0/5 vanguard veil vigorou virtue wallet weaponry whistle_$ woo wool zapatero
0/6 #seen1 ^_every ^_public ^_too a_row ace adjust advertiser aggressive always and_now apt ay bang batch beast behave
0/6 bo bogey bolt calculate camel cartridge clinch comparison compatriot conspicuou contender contestant crook das
0/6 detractor dictate digitally ding disguis dragon dunk easiest eater eclips edition enormously enthusiastic entrench
0/6 exceptionally fade famously favorite fighter five flop foil forcefully funk garnere genre get_up grader grappl
0/6 habit hardene harshly head_of how_i i_have immensely imply improbable incorrect incorrectly inexperienc inspire
0/6 jihad jun laud life_balance likewise line liner lira mandarin math maxim meaningless mere methodology nam nine
0/6 nonetheless numbere obscene outrageou own penetrate poetry portrayal prelude public_speak pullback push ra rebuke
0/6 recipe regiment remix rendition rout rs satan scot sharply squandere squash squeeze stance start steer sticker
0/6 superhero sway sweater synchronize tax_office that_i the_first the_tax too_soft transparent trim tumble ugh ugh_$
0/6 underdog vogue week_and who_be wield work_life wrestler
0/7 #who=first/the-thing ads advertisement ballad banner battalion be_good birdie capitalization centrist choru cry
0/7 cynical decisive easily els email firmly flexible flick flush germanic heroic ideology impatient infantry ink
0/7 insult interprete lace little loudly marginally merely mislead mistake nonfiction organise overly par persona
0/7 pocket putt quarterly rack relentless reprint ri ridiculou rifle savvy scramble screenplay screw scrum sensibility
0/7 show sid slogan soften spam spiegel stiff tally the_second triumphant unofficial unopene victoriou vie whip wick
0/8 albeit ante anthology barometer bye che childminder decisively dip hat hesitant kung lag lame look moderately
0/8 modestly nerve nerve_$ phone ploy promotional prophet pundit refrain renegade samurai sausage scarf sentiment
0/8 sentimental skillet skirt slim tactic tilt type vastly viciou
0/9 ^_as ^_when because_i favorably forehand heel jealou kind loser now_we or_the parody propaganda provocative
0/9 respectable skinny tongue
0/10 backward be_my consistently for_my rhetoric upwards
0/11 discipline fist lean myself runner wrong
0/12 #told=doing/unsaid statistics
0/13 slide
0/14 confidence
2/-9 spr
2/-8 partner water
2/-7 ^_a another someone
2/-6 #when=first/is funeral grandparent i_can mud
2/-5 be_0 i_suppose know_it kofi respect shift_$ without_ask
2/-4 agent be_noth for_$ much nurse_on physics relative sprint talk_about vanish
2/-3 #when=further/but 0_week :comparative a_and do_$ do_i each_time entrance every_single get_into have_get heat
2/-3 hit_the i_clean lounge placement_i prep pressure seven_of store the_call three_year
2/-2 #told=my-charge/but #told=the-person/was 0_march :intend ^_lately ^_other ^_ward ^_well a_department a_man a_meet
2/-2 bad_vibe be_different be_nice behind blank_$ book_a call_to co_op colour_blind day_before do_it dur energy
2/-2 enough_money fear_or four_and gather granddad group_can guess_the hand_me have_both have_hint hid how_it i_enter
2/-2 i_even i_stall in_this lad_at laundry lay learner letter_and mine_be minute_each my_eye my_finger my_work not_my
2/-2 of_thing open_$ our_course phase_$ phonic picker prompter right_job room_$ run_a say_all see_them since_about
2/-2 sit_at source stall_$ start_$ student_go take_off text_$ the_nurse the_other too_$ tree truck ward_in what_my
2/0 #told=everyone/undergone #told=he/was #told=i/has been #told=my-authority/unsaid #told=nobody/not
2/0 #told=our-authority/is #told=our-charge/undergone #told=our-person/is #told=our-person/unsaid
2/0 #told=our-thing/again #told=our-thing/can #told=our-thing/undergone #told=our-thing/unsaid #told=person/past
2/0 #told=the-person/undergone #told=there/can #told=this/was #told=we/but #when=first/has been
2/0 #who=first/my-authority 0_hour 0_last 0_short 0_singer 0_so 0_yesterday ^_bite ^_childcare ^_choir ^_code
2/0 ^_delivery ^_diversity ^_homework ^_housekeep ^_induction ^_lorry ^_lot ^_management ^_pharmacy ^_remote ^_rota
2/0 ^_sixth ^_sometimes ^_value ^_without a_committee a_date a_difficult a_gap a_group a_hole a_mess a_postdoc
2/0 a_volunteer after_eight after_half after_ten against_the agency_send all_night and_academic and_both and_come
2/0 and_everybody and_jona and_miss and_teach and_these and_us and_when around_here as_can as_long as_the assistant_do
2/0 atmosphere_in away_and away_from away_game back_from back_of back_to be_afraid be_answer be_call be_chang be_close
2/0 be_forty be_going be_hand be_head be_i be_kind be_miss be_nine be_nobody be_ours be_send be_since be_slip be_so
2/0 be_three be_tir be_us book_since box_in bring_them by_then by_three by_wednesday caller carer_of chang_since
2/0 chaotic_$ chess_club child_in child_sit class_leave class_start close_as code_the coffee collaboration_between
2/0 colleague_who collection collection_be come_a come_ten come_up comment_on communication_with complaint_about
2/0 coordinate copy_of correct_my cough course_be course_have crew cry_in daily data date_of date_to day_later day_no
2/0 day_nurse day_with deal_with decision_make desk_at differently_$ difficult_to do_for door_at door_open doubt drain
2/0 drill driver_leave drug_round each_one empty_since esol every_lesson every_monday face_$ facebook facebook_$
2/0 family_have far_side fill find_it finish_at fish_at flood_$ floor_be follow follow_through football_team for_all
2/0 for_eleven for_half for_you form_for form_have four_of free_period friday_and friday_in from_outside from_primary
2/0 from_ten from_what gap_$ gas_bill gate_$ gate_leave get_another get_lose get_round get_too get_wet give_away
2/0 give_them go_by go_from go_stale goalie goe_at goe_in going_on going_well gutter handover_$ hang_it have_call
2/0 have_notice have_only have_too have_work hear_the her_twice him_once his_mate hold_$ hold_one hour housekeep
2/0 hunt_for i_finish i_lend i_meet i_ring i_stand i_support ignore_the in_$ in_august in_five in_someone in_week
2/0 incubator into_one ipad it_0 it_can it_difficult it_for it_from it_get it_go it_seriously it_turn item_0 jona
2/0 keep_ask keep_get know_which lack_of lamb late_and later_$ leadership_$ leave_open leave_someth letter_for life_in
2/0 lift_$ link long_as look_good luck_$ machine_at make_me make_my man_shed manager_give mark_the mate me_down
2/0 me_give me_the me_to mentor_move midnight milligram mine_i minibu minute_at minute_before minute_late minute_over
2/0 minute_they mobile mop more_join morn_a move_and mr_petrov music_on must_be my_esol my_german my_grandson my_life
2/0 my_read my_rota my_salary my_seminar my_stammer my_student my_tool my_tutee my_year nappy nappy_in need_work
2/0 network never_show newcomer_at next_day nine_$ nine_time no_consistency no_place norway not_let not_much not_pull
2/0 not_reach not_really not_renew not_reproduce not_trust not_very now_wait numb of_$ of_birth of_customer of_those
2/0 off_on off_sick offer_a old_server oldest on_facebook on_it on_or on_the on_two one_be one_colleague only_he
2/0 only_woman only_worse open_the option or_i or_it or_swim other_half other_school our_committee our_department
2/0 our_family our_hostel our_one our_place our_team our_unit out_0 out_every over_in overflow overflow_by
2/0 owner_change ownership_in page_$ pager pair_partner parent_evene parent_shout partner_copy partner_never past_the
2/0 pastoral pay_at pay_the pencil_and person_here person_it person_there petrov photocopy physics_teacher pick_one
2/0 pick_up place_$ placement_$ placement_and print product_and prs pull_together pupil_with purpose_$ put_on
2/0 reach_the reactive read_group read_her recycle_bin red_and rehearsal_and relationship_between rep reset_the
2/0 respect_$ review_be round_$ round_the run_on sales_and same_essay save_$ say_if say_noth say_one say_thing
2/0 say_which season_and see_the see_to send_$ separate share_a shed_and sheet_be shut_$ since_sunday single_time
2/0 sink_or sister_say six_i six_person sleep_before sluice so_loud so_much so_she some_day someth_to sometimes_i
2/0 sometimes_on somewhere sort_it span spark_as speak_since special squad_$ stale_$ stammer standard_be stay_$
2/0 sunday_no supplier_driver swap swim_$ take_over take_two talk_over tape tell_her temp template than_i that_my
2/0 that_our the_alto the_band the_block the_boat the_builder the_care the_centrifuge the_chemistry the_cleaner
2/0 the_conductor the_cooperation the_culture the_dean the_delivery the_drug the_fair the_far the_feedback the_figure
2/0 the_file the_gas the_handover the_incubator the_ipad the_keyboard the_laundry the_matter the_meet the_old
2/0 the_older the_page the_paper the_parish the_pay the_pension the_physio the_project the_recycle the_relationship
2/0 the_rest the_sheet the_sluice the_soprano the_stage the_studio the_teacher the_tenant the_treasurer the_vent
2/0 the_visitor the_ward the_wifi them_all them_back then_$ then_the they_might they_sit thing_about thing_at thing_in
2/0 this_autumn though_i time_out timetable_be to_answer to_judge to_open to_read to_work too_involve total_$
2/0 trainee_cry tram_$ transcribe transition_from trombone_from true_$ trust_$ trust_be turn turn_out tutee tutee_have
2/0 tutorial twenty_past two_be two_boy two_junior two_minute uncharg uncharg_so until_$ until_midnight up_a up_after
2/0 up_before us_up used_to user value_in valve visitor_book want_the way_to way_we we_hear we_never wear_me wednesday
2/0 well_$ what_$ wheelchair when_my where_you white who_use who_would with_his without_her woman_i work_with worse_$
2/0 would_not write_for write_that wrong_$ wrong_job yard_$ you_stand youth_club
2/2 #told=charge/not 0_oclock 0_parent ^_leadership ^_mrs ^_not ^_stair a_more a_tuesday always_get and_on arrive_late
2/2 at_random badge bedside card_in chapter day_the due_in end_$ every_post final_project five_and gate_at get_better
2/2 half_of half_past have_chang he_have he_never hit hole_$ i_say if_the in_year into_it keep little_one me_it
2/2 merge_without most_of my_stall my_ticket no_lift none_of not_to notice_$ oclock_$ october_$ of_me of_read on_four
2/2 only_on our_floor pass_at perhaps regret repair_café room_0 say_my shift_leader six_week somehow stairwell standup
2/2 the_box the_door the_floor the_lift the_little the_man to_put week_the without_wait
2/3 #told=person/unsaid #told=thing/was #when=further/has been ^_feedback ^_whoever a_close a_fortnight at_all be_due
2/3 be_from beginner bind bread_from chemistry_be customer_$ exchange from_my have_come him_$ let_them let_us louder
2/3 my_lab my_ward not_begin not_what observer other_parent out_again photograph preach relay say_what say_you seem_to
2/3 silence still_have such the_bank the_bread the_last the_repair the_rule them_go time_so to_ask volunteer_be
2/3 wardrobe
2/4 #seen2 #told=it/unsaid #told=the-authority/was #told=the-thing/open #who=first/the-person ^_bad all_that and_have
2/4 angry be_both by_now embarrass homework_and inherite_a just_do know_where laptop make my_lesson net not note_$ of
2/4 payday pour rain_the run_$ september_$ shoe sixty stall_be target test_to the_saturday to_heart when_the wise
2/5 #told=nobody/past #told=nobody/undergone ^_for at_five before_they captain_i clock compare delegate eight friday
2/5 from_may from_now in_ten leave_and not_get now_on off_in out_$ rais_the round sign_it stop_doing take_a tell_my
2/5 tend the_pool they_be towel tray_$ we_would
2/6 ^_take approach doing_the for_the guitar kind_of lecture nobody_be our_school over_the question squeez the_kid
2/6 thing_be timetable we_will
2/7 audience bor grab kick like_a
2/8 ^_me chef draw my_head weak
2/9 copy counter shirt skill weigh
2/14 my_own tab
3/-7 #when=further/open lab when_i
3/-6 #told=it/was night
3/-5 and_my be_a committee my_best tower
3/-3 #who=first/they a_problem a_trainee about_me bite_$ come_to customer_can have_ask know_what my_instructor
3/-3 my_tomatoe never_enough same_page say_that the_bee the_designer to_0 tutor_give unit weekend_$
3/-2 #told=my-thing/has been #told=she/is #who=further/the-person ^_kofi ^_lack a_broom and_hit ask_him be_skip
3/-2 be_stick before_my before_the broom cold_$ dean first_0 for_more four_morn get_worse i_end i_present
3/-2 in_confidence it_my kitchen_$ knife_$ level_$ my_line my_pair not_match not_on of_house on_all operator order_in
3/-2 other_shift phase postdoc problem_with sense_they staff_kitchen the_whole use_it we_lack we_used whose will_leave
3/0 #told=my-authority/again #told=my-person/past #told=our-authority/past #told=she/not #told=the-charge/not
3/0 #told=the-person/is #told=this/not #told=you/open #when=first/again #when=further/was #who=first/she 0_card
3/0 0_november ^_accountability ^_five ^_hard ^_information ^_leave ^_morale ^_pull ^_register ^_room ^_so ^_somebody
3/0 ^_standard ^_there ^_three a_certain a_parent a_server about_a about_an again_and although_the ambulance an_issue
3/0 and_ask and_bring and_mr and_somebody and_their and_thursday another_$ answer_before ask_us assessment_be
3/0 at_reception at_three autumn_$ away_$ backup basically_$ be_count be_not be_thursday be_unfair be_wrong between_us
3/0 book_the both_be break_$ budget_$ but_thing by_tuesday by_word call_$ can_say captain_tell caretaker_say chair_be
3/0 child_at choir_have christmas_$ clay clear cliquey close_to club club_$ colleague_have company_be concussion
3/0 copy_my corridor_and council_meet cover_for craft crew_be cut_out department_$ diabetic diary dig_up
3/0 district_nurse dog down_$ down_who drop_the dy_with easter else empty_on end_up engage essay_and everyone_be
3/0 everyth_with everywhere_and expectation_be fac_the find_them five_of five_person force_push four_time framework
3/0 frau get_close get_drop give_our go_after go_unanswere group_and handover_be have_0 have_even have_file hear_of
3/0 her_own here_$ how_long i_pick i_work in_her in_pencil incident information_doe instead_$ issue_$ it_me it_run
3/0 it_when its_way jam_on junior_$ keep_my key_and key_be kid_on lab_partner label_off lack_a last last_five
3/0 last_time leave_before like_to list_so lock_$ log_on lunch many_meet me_for me_so me_task middle_of model
3/0 money_and morale_$ morale_be mosque much_that my_cousin my_crew my_mentor my_nan my_predecessor my_review
3/0 neighbour netball never_doe no_culture no_lock no_name no_such not_at not_clear not_help not_sign not_touch
3/0 november_and of_0 of_four of_order off_it office_chang old_mr on_every on_whether onboard onboard_be only_six op
3/0 other_and our_allotment our_charity our_conductor our_funder our_office our_rehearsal our_share our_volunteer
3/0 our_year out_as out_at owner_have person_and person_say physio piotr place_for playgroup practical push_to quality
3/0 quit_in ramp rather_not register_be relation renew_our resident_and review rewrite_my role_in row_club run_to salt
3/0 say_it school_bus scissor secretary send set_and set_up shed shop_on since_easter since_monday since_they
3/0 since_tuesday situation_$ some_person somebody_have somebody_keep somebody_take someth_off spanish staffroom stale
3/0 still_there stop_answer stop_eat stronger stuff_at sunday_$ take_my teach_the teacher_and team_spirit tell_$ tent
3/0 the_atmosphere the_boy the_club the_company the_contractor the_diabetic the_family the_gym the_issue the_key
3/0 the_lady the_laptop the_minibu the_mood the_playground the_store the_supplier the_teach the_touchline the_trip
3/0 the_vibe the_wait the_workshop the_yard them_five them_in thing_with this_place this_school three_person throw
3/0 tick to_decide to_her to_main to_nine touchline transition treasurer_doe two_office unload us_and us_say
3/0 usual_with value vary_$ wake_at we_need we_say we_share wear_his whatsapp whether_they wholesaler wider will_look
3/0 with_each with_whoever within wonder word_$ word_with work_across would_rather would_want would_you write_down
3/0 yard year_group
3/2 #told=he/coming #told=he/open #told=it/but #told=my-charge/is #told=our-charge/has been #told=our-charge/is
3/2 #told=she/again #told=the-person/unsaid #told=the-thing/has been 0_pallet 0_refuse :gathered ^_between
3/2 ^_documentation ^_fifteen ^_lesson ^_motivation a_regular ahead and_get and_noth and_since be_desire be_half
3/2 be_leave be_like be_what brick chemistry close_shop desire_$ doe_$ door_$ ferreira four_to get_out grill her_son
3/2 how_do i_bring last_saturday last_year leo lesson_$ look_$ meal_i minute_so mr_ferreira my_co my_code my_group
3/2 name_it news nobody_can object oclock_my our_standup path pe_and person_come person_go photo point_be read_the
3/2 reason_$ ring_be same_old six_of sort_of stuff_$ style_$ take_$ talk_$ the_bakery the_test the_youngest they_tell
3/2 this_term three_different tile_and timetable_$ to_begin to_drop treasurer_have way_$ whoever work_out year_in
3/2 year_now
3/3 #told=he/is #told=my-charge/unsaid #told=that/was 0_september ^_have alarm anew anyone_$ arrive_at at_0 at_work
3/3 average_0 balcony bass be_say bite_of bone box_and different_answer feed give_it i_go knock laser lose_its march_$
3/3 may_and nobody_take of_it of_them person_start post remember screen_$ sigh slow_going stress the_blue the_course
3/3 the_tablet themselve tonight up_without walk_in
3/4 #told=i/not #told=i/unsaid #told=my-person/not #told=nobody/is ^_let ^_my away basically be_stand bug d damp
3/4 for_another glass have_no it_to loop may_i my_son newsletter office_$ replay since_i site_$ take_on the_account
3/4 to_get up_on vendor vision
3/5 #told=i/undergone #when=first/unsaid 0_by ^_0 ^_forty apple be_at course_and fortnight gauge have_lose have_not
3/5 hose instrument leadership lesson not_sit since_last snap strong ta tablet than_it thank this_week tool update
3/5 who_sign
3/6 an_hour attitude dance drop letter_$ stand the_phone weight
3/7 #own2 #told=we/is ^_half ^_i catalogue honest office_doe on_and only_from raw reader shy temper work_for
3/8 sloppy the_student
3/9 fun neck of_be scream whistle
3/10 #told=thing/can ^_be bread leader stock tendency trick
3/11 patience
3/14 soft
3/16 i
4/-11 trust
4/-10 parent
4/-9 where
4/-7 after
4/-6 0_every office
4/-5 experience placement
4/-4 bite_lose chandler clerk maybe_it need_i parent_in space with_a
4/-3 #who=further/the-thing 0_the ^_sprint at behaviour_$ food hand_shake maybe_$ not_want over_plan restock suppose_$
4/-3 the_read up_to
4/-2 and_there ask_the dashboard glove hand_in i_sing it_might line_manager monday new_build not_mine not_put one_say
4/-2 shift_leave the_tutor twice_a upstair while
4/0 #told=everyone/is #told=my-person/has been #told=our-thing/not #told=we/not #told=you/unsaid #when=first/not
4/0 #who=first/our-charge 0_b ^_assessment ^_ever ^_home ^_lad ^_monday ^_never ^_one ^_our ^_plan ^_sales ^_support
4/0 ^_that ^_tuesday ^_volunteer ^_year a_month abel about_the about_where accumulate acknowledg after_every after_i
4/0 afternoon_$ algae all_side altar alvin amin and_eleven and_no and_those and_twelve android ankle announcement
4/0 answer_after answer_the app arc as_in as_second assign at_our at_ten attribution baker banquet be_hear be_lock
4/0 be_six be_there behavioral behaviour beneath better_$ between_the bitter blair blast bliss brad brent broker
4/0 bus_company but_i cafeteria carnage cellular centrifuge chi chronicle citru clerk_print clipper code_club colonel
4/0 columnist comb comment_and competence concrete conducive constellation controller convoy corpse councilor cut_the
4/0 darkness dawn debry decide_on decision_in delivery_van dig distraction distrust dome downer drake drop_off dudley
4/0 eccentric equatorial eric euro evene_this fascination fatty flatmate_practice flint floor_and flowere for_eight
4/0 for_someth fox fracture frank friendship genesy geographical gibbon globe goodwill graham gravel graveyard gravity
4/0 gray green greg groom ground group_have hardy have_order have_see have_slip have_some he_say headache hear_aid
4/0 hilly him hornet identify immense importance in_account in_for inflammation infrare inherent integral internal
4/0 issue it_not joe joke_about june_the kay keep_on kelly kent kickoff kid_and kraft laker lam lambert lan larry
4/0 laurel lena lengthy les lesson_a lewy like_me lingere linguistic listen_to lunar mariner markete mast mastermind
4/0 maximize mechanism message_$ might_be month_she morale morale_in morn_run mosaic mutual my_course mysteriou
4/0 mystery nasal naturally never_get no_idea no_one nobody_have nobody_review noisy noon normally not_even not_go
4/0 not_hold not_join not_sleep not_sure not_the numerou nutritional of_eight of_seven one_i optical or_be or_who
4/0 organism ought_to paolo paradox parma passion pat pathway pay_me payoff perjury perkin personal pertain petit pine
4/0 pinto piper planetary plausible pollard ponte potter powder presence present presenter primitive productive
4/0 profound projector proprietary propulsion pull_request purely quickly_$ rang range raptor really_$ reassign reed
4/0 refrigerator refuel relevant rent_be reverend riddl ridge ritual road_$ roommate rotary route rue runway sales
4/0 sander sandstone saunder say_the search secretariat select shaw shower silva simmon simulation sister_and site_and
4/0 size someth_$ someth_be spat speculation spiritual spokesman spontaneou staircase stomach strait studio subspecy
4/0 summary surround suspiciou sympathy telegram tell_you ten_to terrain terrestrial the_committee the_early the_eight
4/0 the_hire the_partnership the_row the_senior the_surgery their_own their_way theological theoretical there_may
4/0 thursday time_in timothy too_quickly treasurer trolley turbine turbulence uncommon undercover unfortunate unhappy
4/0 unidentify unity unresolv us_about val very_welcome vibe_in violet waiter ward_0 ward_clerk warner week_it
4/0 where_the which_$ windy with_me wizard yoga
4/2 #told=he/has been #told=my-authority/undergone #told=our-authority/undergone #told=we/can #who=first/there 0_while
4/2 ^_doctor ^_lena a_staff accent advice and_new and_post answer_on argue_$ association_be be_better be_late
4/2 be_pregnant be_resistant best_welder brother_in business_with cell chair_i co_author complicate_$ decide_by
4/2 doctor_do family_and floor_of go_over happene_again have_another he_may head_and her_$ hot i_rent inside it_over
4/2 member_of mess monday_and move_$ my_dad need neighbour_you new_menu nobody_write not_great nurse_$ of_our on_paper
4/2 one_have or_both parent_have past_nine quickly resident_want resistant_to sam school_any sister_in spr_and
4/2 square_$ stay_up stop_come street_have student_from sure the_back the_guide the_middle the_nurs the_university
4/2 the_worst they_may third_of tir_$ unable_to under_the until_it we_want wednesday_$ wednesday_they welder when_she
4/2 who_take why_be will_decide worst_$ would_pay youngest
4/3 #told=our-authority/unsaid #told=there/open ^_eleven ^_on all_of be_empty be_poor cello feel_like fourteen
4/3 fourteen_turn handle knowledge m may_be middle moan_$ my_sixth nobody_else predecessor recorder say_our sign_the
4/3 sun tear the_app the_chair the_community the_district the_hall there_be train_be true tube tutor wall welcome
4/3 where_we within_a
4/4 #when=first/but ^_in abnormal absent awful bamboo boast borne capability ch compassion confront consultative cool
4/4 cream crowd culmination delegation demon devotion disappointment dow drift emerge farewell folder fridge frog
4/4 general happier harmless have_cancel have_take how intelligent julio marker meaningful mice mutant mythology
4/4 not_tell obviously outburst pack paramilitary participant pere post_on potent quiet_$ recap refine reiterate
4/4 reliable representation rory roster routine sedan since_$ siren smaller stereo tackle the_exercise the_place
4/4 the_usual typically underworld unexpect unreleas up_for vee
4/5 #seen3 abstract accomplishment ambush authentic be_on blue butcher cannon cast channel chow come continuously
4/5 courage creativity desperation dilute downside each_other ear egg essence evolve exercise fabulou farc flyer focus
4/5 forg freely gore handful hastily honey hopefully huh image lap levele leverage marvel mouth often opinion outlook
4/5 passionate perception piano prediction pulpit sah saturday say_he sectarian shelf signature six slug sour spear
4/5 speech spine stephane straw swear thigh timely tumbl turnaround unreliable wheel yang youthful
4/6 #who=further/thing ^_four amir appreciation ask both_$ box breath cheese clearly contention drone duet evidently
4/6 explicit extraordinarily fabric fang handsome have_never hierarchy hol i_do importantly intensify kang kite logo
4/6 moo mushroom negatively objective pad past portrait powerful preview pseudonym quite reinforcement role root rubin
4/6 slick slight smash sophisticate springer thoroughly to_me turnover tying unbelievable undecide upsurge viewer
4/6 vying
4/7 #hazy2 admire appreciate b bow bra bucket caliber chunk cinematic class_have commend contributor countryman
4/7 crimson defiant delete difference eagerly edge emphasy fierce format friend_$ gap gown jaw know_how li liang
4/7 manner offensive perfection pie ping quantitative realism realistic resilient ribbon scarlet sensational sing soy
4/7 spell squarely statistically steady this_month to_be token ty variant waist zee
4/8 accolade bumper buoy chant fir forceful fu hamburger hammere inaccurate instinct listener literal markedly medley
4/8 orchestrate orient portray ps rok score shooter since stare successive surprise tailor tie translation variously
4/8 wav will_see yeah
4/9 cavalry ds duo edg ferociou glance insert lil manipulate masculine partisan poster silk slew spirite straight styl
4/9 tag tune upward whenever wow
4/10 ad calculation critique downward for_0 lip press razor salute satire sexy
4/11 #who=first/my-charge backhand eighty hair mediocre
4/12 translate
5/-8 ward
5/-5 feedback_$ or
5/-4 dunno my_manager send_me shake_when think_we walker
5/-3 ^_some alto_and land_last last_on my_paragraph noth_$ staff where_do
5/-2 ^_safeguard ^_two and_will day_late flatmate hour_i my_flatmate my_hand partnership tech_lead the_right tom
5/0 #told=i/open #told=our-charge/unsaid #told=our-thing/is #told=the-person/again #who=further/i ^_after ^_an
5/0 ^_communication ^_expectation ^_handover ^_onboard ^_ticket a_pupil a_woman above abundance abundant across
5/0 affidavit after_the alfonso amman arise arrangement awake bacterial barrett barry be_difficult be_fine be_keep
5/0 besides bloom board_have bodily booth brokerage brown bud cable cairn calm campo candle canopy cardinal cascade
5/0 catcher centimeter chad char charger cherry chevron clark client_ask cloud coconut cognitive complex condolence
5/0 connect constable contact contain contractor_who cook_$ cordone corridor cote couch cox culture_of curiosity dart
5/0 deity describe disturb diversity donna door early_shift eleven_family enhance equilibrium evergreen every_day
5/0 evolutionary explore explosive fictional find fine_$ five_week food_bank frequent gale garland garner ge glover
5/0 go_home grid grievance griffin groin guard hank harmony hector holme host hubble humid hydrogen i_help jake kemp
5/0 kin lad larvae levin lightn littere magic magical magnificent majestic maxwell me_or memorandum microwave moody
5/0 moon murky murphy mutation neal new_person noel on_them opener oracle our_take paper_in paramount parcel parker
5/0 parson pentagon perimeter piston pitcher potassium quantum ranger raven reciprocal reeve review_my ria rick rift
5/0 riley rivalry robbin rocket rosemary ross ryder same sandy sap sentinel shady shalom silo simulate solve
5/0 someone_in spencer spirit spirituality sprain spray staffer stall star starter stoke stone structure subdivide
5/0 sultan symptom the_caretaker the_food the_girl the_label the_new the_nursery the_share theorem thorn thorny
5/0 thursday_$ tony towere tremor turn_on umpire unavailable undersecretary unique unsettl visual volunteer_$
5/0 vulnerability wait_for wally walsh walt webber whatsoever whereabout while_i willow witter woody wrangl wright x
5/2 #told=my-thing/not ^_customer ^_mr ^_nine ^_only ^_safety ^_stuff a_school a_word at_night be_mix be_our be_patchy
5/2 boss_$ buggy chang_$ club_be cooperation_with drop_in goe_off happene_on in_at in_church insulin_$ ish ish_$
5/2 longer_than mentor night_porter not_feel number_be on_this our_code our_process speaker square story street than
5/2 the_buggy the_marquee the_minute to_change to_go trust_have tuesday week_two
5/3 #told=the-thing/again #told=thing/again 0_degree ^_meet a_lot also apart ask_to catch council_be each interrupt
5/3 item mend moan on_anyth plan_in quiet receipt shoot the_move the_year we_can whatever_it
5/4 0_day :opinion acoustic amidst ansa appointee argument assessment atlas breeze climax cocktail confession
5/4 confrontation consist customary cyru daisy deepen densely detonate dismay drummer frequency hollow imam
5/4 interrogate jade limb map may_have nickelodeon pavement pollster profile questionable readily readiness relevance
5/4 remorse remotely rug rumor simmere sniper sodium spectacular sprung summon tai tea the_bay touchdown two
5/4 understandable uneasy vine ware why_$
5/5 #told=thing/past ^_work ac alignment alongside ant assailant atop authenticity batsman bruis bullet chestnut
5/5 clarify clash conclusion correct countless daytime dee devotee dissatisfaction edible elf extra fanfare get_their
5/5 gloom handcuf imperative khan luckily manuscript newsroom omega overshadow pull quantity quartet quietly quiz sadr
5/5 shadow sparkl supervisory tan tangible thing_$ transmit tray unfamiliar unpublish usually utilize viruse yesterday
5/6 assertion attach backbone bibliography boil bombardment brass bunker chalk chase chess concentrate console coupl
5/6 coward decoration dialect direction dislike elusive enthusiasm flap formulation grey gritty guy in_october lack
5/6 lens luck mali mouse need_a newcomer onto oven perfect performance pickup pivotal preseason raucou reassure
5/6 rebound reconnaissance remind revolv scrambl sound sped supportive tao theme tight trench trilogy trio
5/6 unpredictable vest visibly willingness wisdom wrist
5/7 abbreviat alone_$ appear armore bag brush butter canvas cereal coat compile concurrently consensu conversely
5/7 countere distract exactly fairly fancy fi guru hamza inconclusive jacket kerry lense lineage micro muscular notice
5/7 puck reflect sandwich scripture shorter sight slack sow strategy stuf sturdy sub t testament
5/8 accurate armor bolstere bowl brigade carve cheer circulate concede concerto depict editorial evidenc gear hook
5/8 inscribe inscription interviewer loyal maneuver margin noun opu outperform pace plenary position pretty
5/8 progression pronunciation proxy referee roast robust shi stylish thickness tooth unforc uniquely volume what_they
5/9 alphabet belly continually correctly differentiate feminine fluent knit lever outset pant poem proudly rope shiny
5/9 style swing talk
5/10 blank comic eleven firmer grind invoice nonsense repeat repetition softene sung sword
5/11 capitalize minute outfit patriotic stick
5/12 balance manga outnumbere
5/13 lead nail
5/15 nod note
6/-8 in_two
6/-6 any_feedback garden
6/-5 there
6/-4 my_hour since_the
6/-3 the_feel
6/-2 #hands=other conductor finger_on lead_be rubble would_say
6/0 #told=authority/unsaid #told=that/unsaid #told=the-person/past #who=first/our-person ^_friend acquaintance
6/0 activate all_the ample anguish anonymity as_ever associat at_once aura base bee berger bobby but by_0 by_friday
6/0 cain can_be chromosome coffin cole collaboration compartment confidential confusion cooler cosmic cover crescent
6/0 departure derrick detective diamondback downstair driveway eddy eleven_of evaluate ewing exact fifteen galloway
6/0 genera grief gunshot half_the headach householder i_teach interior intersection into_everyth jay join_up josh joy
6/0 juror kitchen knick madden many_cook marquy matter mediat mistrust morse motorcade mourner multiple my_colleague
6/0 nutrient optic orbit orbite pacer part_of pleasant plummer politics_$ porch properly r radiu roadside rodman ruby
6/0 rule_on sawyer senior shallow sheik sky slater slip_$ spaciou start_on stranger suite summone sunlight taxonomy
6/0 technical the_office three_of unclear want_me weaver well with_my witness wreath wreckage
6/2 #told=it/can #told=my-thing/coming #told=the-charge/has been ^_break ^_decision ^_legacy ^_order account_and
6/2 adviser anatomy be_complicate be_down bench come_$ cooperation eight_in hand have_be home_$ in_bay just lift_out
6/2 match mix_$ mrs muddy our_build overnight room_and sixth_former the_street train_$ walnut year_it
6/3 #told=my-person/unsaid #told=the-charge/past ^_at a_while be_offer come_in cross day_$ gut i_start lot no_real
6/3 screen tension the_price this_site through wrong_way
6/4 #who=further/that #who=further/you assignment baseman bodyguard busy call_it cameraman captain compute continuou
6/4 cs desire dinner dramatic dye engagement facade focal fuselage hardware hide hood latitude light longitude lucent
6/4 lull luncheon lynch manny mathematical maybe maze meditation meridian mind mirror mock optimal ornate plasma
6/4 precinct rice sergeant stuff tenor the_choir the_under underly variou wear wes whether_it
6/5 adrift animosity announcer bassist beetle bystander calcium chest creative daunt dispers domain encountere envoy
6/5 error expectation flexibility go_out holden if_it incredible internally ion logic mail matt mature negotiator
6/5 obviou optimism optional peach perch person_be pillar playmaker probability q reliev reminder revelation roach
6/5 school_$ shearer shortcome sock solemn stark strain televise terrify the_neighbour trunk volatile waugh wet
6/6 a_third acceleration analyst appearance café calorie capable casual clearer composition confuse context
6/6 contradiction creator dark detachment disgust dish efficiently enjoyable ga gorgeou gospel hallmark honesty
6/6 indicate infight ingredient instantly jitter loud maturity measurement memo mode nervou niche ovation overview
6/6 pizza rash reaction remarkable rough scary selection sery signal simmer simplicity skipper sober spider spot
6/6 subjective tale unusually vague vitamin volatility worrisome yield yin
6/7 admiration agenda algorithm attribute bacon bottom core could_be cupboard cutter defensive dessert di disarray
6/7 discourse dot dove drum encouragement eye flare frankly frequently gruesome honestly hurl impetu inch lofty nut
6/7 optimistic pleas positive protagonist purple quote recast recognizable reconcile respond sadly seldom singh sleek
6/7 subordinate ubiquitou vanilla video viral wan worm
6/8 accuracy awesome bake barb barrage booklet bowler bundl camouflage cardboard commentator congratulate consistent
6/8 consolation ensemble equally erratic flavore fry ham horsepower inconsistent insurgent jam last_month narrow pasha
6/8 precede prey printer rhythm roll scholarly shoulder spike spiral tir tricky tuck wee wing write yell
6/9 aloud appropriately artillery boo camera click fairway firepower formidable fray indicator lighter moderation
6/9 nasty negative notebook potatoe prais quick sheer similarly somewhat stir sympathetic toast ul
6/10 accurately anime arrow blistere brace cute essay headline lightly loose numerical penchant posture praise
6/10 slightly uneven villain
6/11 bent bounc goran rhythmic scath shave speak spoon thinner ups volley
6/12 exaggerate mantra phrase trouser
6/13 counterattack jar page
6/15 #hands=self
6/16 sleeve
7/-13 *
7/-12 we
7/-8 family
7/-6 dynamic_$
7/-5 get_any say_more
7/-3 happene hm
7/-2 more_and next_to once_$
7/0 #told=it/open #told=you/but #who=further/we ^_thing advisor amber and_nobody bowle bowman certain co companion
7/0 compound courtroom cousin cozy cutler discuss dusty electromagnetic evene fielder fowler galaxy game i_find idle
7/0 it_be kirk lamp lane late lava leave_the logistics luke lush mean mediator moss my_father orchard over_my patchy_$
7/0 phenomena randy receiver relationship shrub situation skinner spectrum subfamily sunny telephone trainer turn_up
7/0 unusual warmth we_seem what_happene
7/2 ^_grandparent ^_number ^_old ^_staff address reception smell stream
7/3 #who=first/our-authority ^_student among buddy but_you hard_to have_the i_mean in_law it_doe lead_a meet
7/3 nobody_know our_treasurer parent_council roll_back what_i wire
7/4 #told=the-charge/is abed affection aftershock anchore and_then aspect bilateral bulb cantor colin comet confluence
7/4 discomfort everyday feud gene guidance hander hang liaison liquid mention not_work proton resonance reveal scene
7/4 seth sorrow specific strewn visible weep
7/5 #told=i/is alec barney bitterness characterize configuration creature deck detach down_for external hu in_the
7/5 itinerary lin lovely make_it mean_for patch periodic procession rehearsal rusty sage separately shortstop
7/5 skepticism stair stationary strategic supernatural the_same time_$ together touch underneath variety wept
7/5 wonderful
7/6 admiral analyze anterior bing burst cache cake cam chill conceptual content decorative deep derivative dirk
7/6 fascinate fiber fiery four fresh genome geographically goodness hitter homer hovere identical indication insect
7/6 intensity juice loch messenger number only_$ paddy person_$ rather reasone revolve rim scant seriousness shell
7/6 slow sphere synthesy the_until twelve valentin very wide
7/7 #who=first/the-charge al apiece attacker backdrop benny blackberry caution charm col combination combine commander
7/7 continuity curt dial drape episode excellent finale frame frantic gadget gentle grenade inflammatory inspiration
7/7 insulin irony leg moro muscle noteworthy perspective pi picture pottery resemble reshuffle resilience responsive
7/7 robin rounder row rude schill signale sore suspense the_class three triangle trivia unseen vegetable vein visually
7/7 xi yahoo
7/8 :deliverable abba afar astonish awakene bare chair charisma choreography crack crust delight earnest expression
7/8 eyed fantastic gloomy goo grim hole lac laden lik nose occasion orchestral peripheral pessimism plate sheet singl
7/8 stumbl then voice width
7/9 ambiguou animation annoy ask_for brisk careful curry differ handy impress incredibly individually mullah prowess
7/9 pumpkin reminiscent repertoire robe sauce scorer side singular strategist strength tang unconventional upright
7/9 versatile viewpoint weave
7/10 cautiou cautiously circle dash dress flier grasp groove hoop pessimistic react reference reply tee thrust
7/10 vocabulary z
7/11 authoritative ball beard butt chip hymn lackluster mirza narrower piece point silly surprisingly upside wedge
7/12 advancer cartoon cheek decidedly script thumb toe
7/13 digit distort g italic
7/14 bold edit pin satirical
7/15 flip relentlessly
8/-3 about
8/-2 field seven
8/0 0_$ ^_someth a_bite arrive be_it caretaker centere courtyard crystal culture deposition desk dunn emotional forum
8/0 from_the fuller huddl jerry kyle molecular name_on orbital patchy psychic ray sherry tenet vice
8/2 mean_to nick seminar sense son_school
8/3 be_that book_for explanation morn nice walk
8/4 #hazy3 #who=first/it afterward aide amp angel cockpit customer din distant diverse express functional garnett jeff
8/4 leave logistical misunderstand neural nucleu observe opposite real sim thunderstorm vent
8/5 #told=nobody/open bell carbohydrate component correspondent dwarf excitement group hakim half homere interactive
8/5 midday mike nobody nugget personality prayer salomon sample sens
8/6 abu account acid algebra analysis antenna atom attachment beforehand brigadier capsule ceremonial choir curiou
8/6 deliver disbelief eject electron elegant explain facial geo informant inn joey keynote late_$ layer lemon
8/6 managerial olive particle peculiar pile rational rear reese sensor soprano teammate tome vomite workout
8/7 affinity ambrose approximate arch bach background bark broad chronology clan command compell crouch cylinder
8/7 differential excite fidelity flattene flung flute forward foul have_stop horn infield intelligence l lantern laugh
8/7 layout leadoff lime magnetic massa metz operative pence periodically propeller rib sammy scoreless setup sigma
8/7 simultaneou splendid syed tablespoon w
8/8 applause batter bean bickere bore chili chuck closely diameter display divisional fore fruit highlight imagery
8/8 knife noticeable pil pinpoint plum pont portfolio rattl respective saxophone simple snack splinter static taste
8/8 with
8/9 blend bump courtesy decorate denote differently energetic faction fit gaze gossip ideally intensely letter mo
8/9 momentum nicky pastry percussion pick precision reinforce rotate strategically suggestion tomato trumpet u wicket
8/9 yellow
8/10 autobiographical biographical bombard colore definite equalize feather forehead gesture ideological impressive
8/10 podium pragmatic predictable processor remark reviewer ripe shine simultaneously tell torque vocal warmly
8/10 weakness
8/11 #hazy1 animate eyebrow flair gainer gul lid listen macro noodle pea poetic projection referenc seasone
8/11 straightforward substitute sync tactical
8/12 axis decliner distinctly lyric paste stride stripe swung
8/13 align be_me bounce homework punch
8/14 leaflet verse
8/15 pencil
9/-4 room
9/-3 elbow
9/0 ^_money be_mean crater empty engine floor i_think porter practice_trombone terry trombone vibe workshop
9/2 handover module tile to_us
9/3 firewall wound
9/4 at_the be_hard f gill intermittent mediate not_know plot really statement
9/5 activation difficult dugout exterior function gamma glimpse guide herb intense offer piazza reporter sadness
9/5 sensitivity
9/6 bety bruise cisco corner frustration hard hypothetical interface leaf meal muse reliever satisfaction sometimes
9/6 surface swirl testimony unpleasant urgency watch
9/7 add afternoon bizarre buffy clarity coincidence commodore compass description difficulty evident feature
9/7 geopolitical informal inter j logical mat ministerial motive mystical organizational profanity purport seemingly
9/7 shade shrapnel sweet tangl uncomfortable vinegar
9/8 assemble audio c circular crocker envelope flour foliage footage informally leno occasional outline philosophical
9/8 respectful sincere solid sort teaspoon wicketkeeper
9/9 adorn baba bat book broth counterpart disciple disk eclectic emphasize festive fragment freshly homemade mixture
9/9 motivation narrator precisely recur reflective resembl rooky scoreboard seem sermon shout tip topic voic
9/10 #told=the-person/not amaze basket bead color compose compress congratulation deliciou echoe element er flash h
9/10 launcher length mesh peel quirky remarkably session sincerity smoothly spun sum thick tim twitter verb vertical
9/11 blunt communique composite dice duel engrave equalizer gunner humor joke medium pulse softly storytell subdu
9/11 superb wrap
9/12 birdy hawkish invariably ironic notch slender soup tightly
9/13 defensively evenly sideway
9/14 broadly button pac prose
10/-5 some
10/-4 my_boss
10/-3 alto
10/-2 atmosphere
10/0 hal one_of shea year_$
10/2 information know_if
10/3 down_to the_parent
10/4 interpreter main moment mound stakeholder task
10/5 consultation cook dense dexter friction joint oval
10/6 arrange atta berry celestial deliberation disagreement encounter front lotu neuron outfield receptor valentine
10/7 :hedge alpha equation flower functionality interact membrane molecule plenty tast unfold
10/8 abdominal aisle alia analyz apex boucher characteristic code constructive correspondence delicate distinct
10/8 endless hooper mutually nan overlap raja refresh spice sporadic startl tense unconfirm underscore unmark useful
10/9 accompany brief correlation dell input laughter mora mustard overhead pinch pitch poignant skirmish trait
10/10 bin bland character entertain hug improvise knot mortar pattern puzzle spinner sprinkle substantive symbolism
10/10 tap variation velocity
10/11 alternatively articulate awkward clutch coherent correspond deflect flesh headway packet parallel precise spicy
10/11 thoughtful toss year_0
10/12 bunch constantly crossbar impression melody mut sesame slip tail tun
10/13 blade both brilliant commentary gently microphone odd scoop sharp thin
10/14 slice
10/15 cue ring
10/16 clip thinly
10/17 tempo
11/0 clubhouse communication
11/2 ^_parent
11/5 complicate e gate scattere sheen weekday
11/6 cluster myriad nash observation
11/7 clue depth discussion eyewitness fluid instruction intrigue p table taha
11/8 constant finite glow key oate reflection sideline sonic tomatoe vary
11/9 bright buzz finger forth helpful lateral metallic paragraph rectangular resemblance scent stellar
11/10 abdomen awe bari dialogue distinctive echo fold greet k malik maneuvere n regular
11/11 brightly cameo column dazzl flank graph imaginary indicative irregular occasionally pause pepper segment tandem
11/11 thing
11/12 colorful contrast differe funny garlic guest horizontal lately ominou polite positively randomly rub shadowy
11/12 underline
11/13 calmly carrot header illustrate illustration lyrical memorable perfectly random woven
11/14 bullish chop grin prominently shape upbeat
11/15 sharper tempere thread
11/16 clever onion
12/0 do_not other
12/4 mr
12/5 answer feel hallway someth
12/6 detail
12/7 anchor spatial
12/8 complexity ghazi gunfire parameter
12/9 beam communicate dim elaborate entourage hint
12/10 analytical faint familiar floral fruitful outward rove
12/11 demeanor encode ginger graphics jok pale
12/12 complementary hasan minc presentation salad stack vowel
12/13 breadth carefully flurry inspirational narrative oddly platoon sticky str
12/14 stat wit
12/15 chord conciliatory curv notation pair
12/16 dough
13/0 ^_we
13/2 share
13/3 in_our
13/4 around strange
13/5 locker
13/7 breakfast interaction marquee
13/8 mollusk
13/9 backstage emotion geometry insight mood nightly node
13/10 bravo flavor keyboard protein symmetry transcript
13/11 array cinnamon consistency illuminate narrate one rotation similarity somber text vivid
13/12 matrix synopsy
13/13 curve disparate fuzzy geometric sinister smooth terrific
13/14 beautifully excerpt neat smile stump usual verbal
13/16 spin word
13/17 witty
13/18 dull loosely
13/19 wildly
14/3 shake
14/7 cone intimate server
14/8 exam_$
14/9 infinite snail
14/10 variable weird
14/11 binary comment convey dimension intrigu linear menu
14/13 intricate sequence subtle triangular
14/14 angle contradictory texture
14/16 crisp sketch twist
14/17 humorou
15/2 ^_trust
15/7 gastropod
15/10 amino parsley
15/11 basil
15/12 alternate cube
15/13 candid dimensional lively
15/15 amuse
15/17 bite
16/0 dynamic
16/5 between
16/11 cordial
16/12 complement
16/13 mix vector
16/15 assortment
16/18 nicely
16/19 finely tone
17/2 colleague
17/13 bundle
17/14 chat
17/15 interval
17/19 neatly
18/12 conversation unanswere
18/15 message
19/11 feedback
24/13 different
"""
