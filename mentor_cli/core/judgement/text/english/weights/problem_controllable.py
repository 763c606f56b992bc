"""What 5624 labelled problems teach about controllable: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "17ee06bffb62eb6a"
ANSWERS = ("no", "unclear", "yes")
ROWS = """
-22/-22 asylum
-22/-17 insurer
-21/-18 bankrupt
-21/-16 society
-21/-12 capitalism
-20/-21 decide
-20/-13 abolish
-19/-19 visa
-19/-18 state
-19/-16 country
-19/-15 no
-19/-13 annexation enact repeal
-18/-18 residency
-18/-16 insurance
-18/-15 cost immigrant
-18/-14 scrap
-18/-13 ban
-18/-11 abolition
-18/-9 austerity
-17/-19 law
-17/-17 colony ordinance
-17/-16 moratorium
-17/-15 citizen
-17/-12 lottery rule slavery subsidy
-17/-11 war
-16/-20 lease
-16/-18 permit
-16/-17 age sued
-16/-15 appeal drink emigrate marriage
-16/-14 deport immigrate mandatory
-16/-13 abortion education legally migrant welfare
-16/-12 emigration government impose penal prohibition
-16/-10 citizenship
-16/-9 politician
-16/-8 wage
-16/-7 :exam
-16/-5 tax
-15/-20 health
-15/-16 protection school
-15/-15 grant permanently sue
-15/-14 farm parole revoke until
-15/-13 adoption apply deportation employer exemption immigration statute undocument
-15/-12 deaf declare life taxpayer they unconstitutional vote
-15/-11 smoker
-15/-10 music
-15/-9 compulsory secession
-14/-19 hospital
-14/-15 accident federal landlord liability worker
-14/-14 death disability eligible license suing uninsure
-14/-13 #when=first/was care divorce farmer federally impoverish insure live overturn subsidize system violate
-14/-13 workplace
-14/-12 born laborer limit orphan unemploy upheld
-14/-11 certify exempt legislation profession prohibit registry restriction slave
-14/-10 abandon embargo referendum
-14/-9 advocate ageism amend
-14/-8 die dutch monarchy racism
-14/-5 june
-13/-18 result
-13/-16 city county
-13/-15 civil homeowner pension stricken
-13/-14 compensation march national restitution
-13/-13 allow fair ruin
-13/-12 crippl divorc forc humane overhaul retire union
-13/-11 authority holocaust illegal labor offender rural seeker winter young
-13/-10 blockade ineligible officially statehood swiss trade
-13/-9 apartheid enforce occupation punitive rul runaway save stringent unemployment
-13/-8 independence reform sell suffrage
-13/-7 grow nowaday unless we_lose
-13/-6 adopt
-13/-2 baby
-12/-18 correctional
-12/-17 property
-12/-16 relocate
-12/-15 asbesto bankruptcy preservation prison
-12/-14 charter disabl handicap homeless lawsuit pollution private summer waiver
-12/-13 canada establish found licens scholarship unsafe
-12/-12 abandone abandonment bail constitutional convict deprive endangere ill injunction liable protect provision
-12/-11 bypass copyright defunct ex fund guarantee induct mother segregation status threaten will
-12/-10 certification climate compensate discrimination enroll guarante juvenile patent reinstate sponsor starvation
-12/-10 tobacco tuition
-12/-9 ^_capitalism act amnesty birth diploma famine legislature rancher
-12/-8 approve brink campaigner educator rebate recipient restrictive unsuccessfully
-12/-7 :prize alone altogether amendment dictatorship enactment ghetto human labour sanction
-12/-6 outlaw rain record unilaterally
-12/-5 strict
-12/-4 be_tell win
-12/-3 entry
-12/0 because
-11/-19 dy
-11/-17 orlean
-11/-16 case refuge relocation temporary town wife
-11/-15 homestead permanent restoration
-11/-14 environmental landmark mental montana nurs surgeon
-11/-13 bachelor closure fertility hous noth overcrowd police polytechnic removal temporarily
-11/-12 cod demolition elderly exception expire foreclosure graduate institute jail occupational panama retiree
-11/-12 seizure
-11/-11 #hands=private afford annex annually childhood enrol haven institution judge naturalization north pass plan
-11/-11 quarantine seek threatene voluntary
-11/-10 benefit eligibility environmentalist federation fled iceland marijuana ministry treaty tuberculosy wealthy
-11/-9 cattle colonial constitution decade eventual exile extradite imprisonment incorporation inspector mandate
-11/-9 prohibite raise regulation reject requirement unite
-11/-8 abroad any_more become boomer comply controversial cradle decree gay insane invalid modernize nation register
-11/-8 starv
-11/-7 ^_brexit august brexit curtail down_in freedom libel persecution policy rate uprise
-11/-6 economy eliminate forbid invade mad non proponent revolt these_day tide uk
-11/-5 affirmative bureaucracy jobless soviet
-11/-4 anyth communism membership
-11/-3 now
-11/-2 first
-10/-19 pay
-10/-16 owner
-10/-15 #settled clinic estate
-10/-14 beach dam extension municipal shipyard transit
-10/-13 contract foundation fuel los retirement university
-10/-12 ago demolish heritage nonprofit permission physician preserve resettlement waste widow
-10/-11 aboriginal affordable burn canton cold decommission endanger inmate jersey landowner marry michigan
-10/-11 philanthropist transplant urban
-10/-10 #who=further/they before certificate court daughter dentist ethics exam fetu flee go inhabitant older
-10/-10 population recover rita sentenc survive wales
-10/-9 ced commonwealth doctorate emission exploitation fame get_old head_office imprisone kill magnet nationwide
-10/-9 poverty registration storm trial ultimately voucher
-10/-8 applicant credit establishment exclusion financially hunger money passport petition poultry precedent
-10/-8 professional protest quit recognize stave supreme territory whale
-10/-7 accept activist addict circa colonist disgrace expulsion foreigner govern illegitimate lose_the modern old
-10/-7 pandemic polio prostitution refusal republic tariff thoroughbr
-10/-6 #hopeless ^_head boycott break fail oblige postwar punishment uphold withdrawn
-10/-5 choose congress curb discriminatory history imposition internationally liberate neutrality outright
-10/-5 overwhelmingly spend unfair unjust
-10/-4 invasion punish quota
-10/-3 bar inflation
-10/0 censorship remake
-9/-17 facility manager
-9/-15 lake pend
-9/-14 headquarters husband legal rehabilitation wilderness
-9/-13 custody island only return wildlife
-9/-12 coal museum railroad separation settlement shut shutdown study treatment zoo
-9/-11 businessman cayman convention corporation indoor paradise program rename restore safe wildfire
-9/-10 administere agency agricultural ail bill covenant dependency dweller employment escape grandfather harm
-9/-10 mortgage municipality native neglect paralyz prevention privacy propose regent scotia upstate veterinary
-9/-10 violation
-9/-9 accreditation administer bern dairy diabete dissolution eventually industry lifelong million owed pregnant
-9/-9 prevent remedy renewal settler suffer thrift under
-9/-8 aged autonomy breakup cure extinction extradition formally illegally jeopardize lifetime minimum needy payment
-9/-8 pioneer postal reclaim regulate repay royalty severely south supplemental sweep
-9/-7 #told=the-person/open brazil buyer census conscience designation dismantle educate epidemic get_the influx
-9/-7 lender monopoly off_the populou prosecute prosperou ratify refund roe
-9/-6 ^_racism against cow deem disastrou economically effectively enforc footballer forcibly highest kingdom loophole
-9/-6 proclamation proposition public qualify scheme slaughter social tape_$ taxation tibet unsuccessful verge world
-9/-6 youth
-9/-5 breeder brother_drink bust change_direction cruel democracy foreman job over_$ reunification successful teen
-9/-5 withdraw
-9/-4 #told=the-thing/can fall favor handball japan oppose oppression recession regime vaccination
-9/-3 big promise re yet
-9/-2 and_it dare i_run
-9/0 communist defy peasant persecute repression revise stamp tighten
-9/3 master
-9/4 self
-8/-17 year
-8/-15 probation rent
-8/-14 angele colorado medical
-8/-13 administrator conservancy disaster emergency enter psychiatric redevelopment shelter
-8/-12 casino conservation construction council diocese evacuation historic liberty mayor month road sanitation
-8/-11 aging collapse college evacuate fee flood litigation medicine settle skyscraper zon
-8/-10 aire alcohol catastrophe catastrophic consent currently discharg donate he isolation kaiser lighthouse
-8/-10 maternity miner nurse perish plaintiff pollute sick statutory treat unpaid victim
-8/-9 antitrust breach brunswick central chartere commission depression drought failure forestry fre greenhouse
-8/-9 laureate livestock lumber min power purchase queen requir theft tourist
-8/-8 alcoholism allowance auto automobile beneficiary bolivia costly deal debt dominion earmark embryo factory freez
-8/-8 invasive loan lockout massacre millionaire move multimillion murdere pesticide pet pregnancy procedure refuse
-8/-8 regulator sometime strike thousand tribunal unmarry yale
-8/-7 #when=first/past advocacy alien animal approval art authorize award bid billion claim consider dioxide
-8/-7 discontinu elect evict financ football fraud grande halt homeland house income infringement inventor lose
-8/-7 many_person owe poor ridden rodeo sex someday stipulate subsequently warsaw western
-8/-6 :decide ^_war and_five antarctic borrower collector election expel fear forbidden heart high housewife
-8/-6 industrialize intend jeopardy mentally pact pageant percent persuad practitioner restrict rewrite smallpox
-8/-6 sovereignty the_ministry till trucker unanimously virtually war_$ with_the
-8/-5 #told=everybody/unsaid ^_austerity ^_red already attempt boom cherish clone eu evade generation hong inception
-8/-5 its mine nationality parliament publish reconsider renounc rid say_$ sign strap successfully swine threshold
-8/-5 unreasonable watchdog
-8/-4 ^_council anyway argentine be_out berlin discourage electorate elimination entitl everyth_be exce feudal forever
-8/-4 gypsy herd introduce overthrow platinum provisional renounce revert russia sale spearhead the_curriculum
-8/-3 cheap competition
-8/-2 ask_me film list nobody_in
-8/0 and_we anthem anti bilingual cheat crackdown crusade devaluation eradicate hog justify kid liberal pig polish
-8/0 postage repressive revolution ruble unfairly unpopular weaken
-8/6 forget
-7/-13 evacuat evacuee rancho resort suburban
-7/-12 access electricity metropolitan reopen reside suburb
-7/-11 cleanup commissioner doctor geneva music_$ sewer vacation
-7/-10 #told=thing/is alleviate arbitration assistance brother change devastate fresno inaugurate indefinitely
-7/-10 negligence notify ravage reactor refugee renewable science tourism turnpike york
-7/-9 admission asthma cancer destroy do_be exposure fire grade immunity in_0 jurisdiction mercy monument overdose
-7/-9 ozone sickness teacher tech yacht
-7/-8 #told=my-thing/was ^_big abuse accredite agriculture alcoholic barrier behalf commenc dental enrichment
-7/-8 environmentally expansion impend inherit initiat international landslide lawyer nature new northeastern require
-7/-8 service sister stampede
-7/-7 affluent anna burnt carbon caroline clause clemency countryside deny detain dump firearm fish free gamble
-7/-7 hardship intrusion irreversible liquidation livelihood may newly outcry paris pest pill rape repatriation
-7/-7 repayment reprieve risk spouse thrive tycoon
-7/-6 academy applicable athlete ca cannot ceas compliance criminal cutback dat default expensive fle founder grandad
-7/-6 hiv hockey ins lax like liquor lobby migration payroll prostitute pursue reduce side_with sovereign swan
-7/-6 the_state unnecessary voluntarily wake what_be whatever_we worry year_of zimbabwe
-7/-5 and_she authorization be_rumour biggest botch britain burden burgeon candidate come_from creation demand
-7/-5 directive dollar dolly eat empower en entertainer entrepreneur era ethanol evasion everywhere exclude finally
-7/-5 genocide girl guideline holder interest issuance jobcentre journal killer majority minority must nanny
-7/-5 not_enough overdue participation play por premium punishable recognition redistribution reduction rumour seize
-7/-5 tennis this_country unfit volleyball whereby will_be wo
-7/-4 #told=our-thing/was ^_bureaucracy ^_man ^_train abide activism argue be_break china cigarette come_down
-7/-4 deduction defamation denial deposit destine dictator enrollment ever expectancy finland fledg fledgl homosexual
-7/-4 hundr manufacturer media ni notoriou penalty playboy prestigiou rejection revive sector sentence suppression
-7/-4 thatcher try
-7/-3 #told=authority/not adult anyone at_my buy close customer_in estimate export fight independent inspection rais
-7/-2 #told=that/is ^_boss
-7/0 ai amateur ardent avid beat beef bred capitalist compete confederation consumer consumption crusader defend
-7/0 disband drastic either enough favore heyday importer it_all literacy martial obsolete onward ostensibly oust
-7/0 outdate pow pro proclaim progressive prohibitive quo racer rebellion repatriat resist retake socialism socialist
-7/0 surplu technically tightene to unilateral veto voter vow windfall
-7/3 german
-6/-15 part
-6/-14 waterfront
-6/-13 harbor riverside
-6/-12 aquarium damage father leas
-6/-11 block fe forest observatory recreational trustee
-6/-10 aviation centennial coastal collaps hazardou man rental reproductive sewage shore smoke survivor terminate
-6/-9 affect amelia coast completion contamination disposal emeritu endemic exist go_to hast headquartere hurricane
-6/-9 mercury neighbore rebuild repair rink sanctuary timor village
-6/-8 0_th ^_dad aid announce application architect association atoll beaver bishop board consulate coverage day
-6/-8 destruction fatal fisherman graze guilty honeymoon import infant isle measure murder northwestern obligation
-6/-8 obtain prior psychiatry railway receive severe ship shortage southeastern southern suspend termination tertiary
-6/-8 waiv
-6/-7 #when=further/undergone abort addiction alpine arrest athletics be_plan best birthplace buffalo centre cholera
-6/-7 couple creditor czar defect disease donation dormant endowment erosion extraction for gallon heir inadequate
-6/-7 industrial limitation marin misuse northern notification originally prairie professor relieve robbery royal stay
-6/-7 underground universal unlawful vaccine walkout
-6/-6 absentee answer_to auction avert catholic chile comprehensive conviction custom dependent disappear duty early
-6/-6 ease enclave ensure equestrian exodu expand harmful have_none honor honorary honore implant incentive indigenou
-6/-6 inheritance lacrosse monarch organizer overtime pardon partially partly politics premature prisoner prompt
-6/-6 racketeer radio riot runoff sculptor supervision technology unlimite unrestrict uranium valid viable widespread
-6/-5 ^_her ^_politician alone_and alternative beleaguer belove branch career chemist collective concentration
-6/-5 constitute coup cruelty cum curfew demise descendant dop dream expatriate foreign grower launch laundere lethal
-6/-5 minute_a mum natal of_my or_no organization override participate plague prescription right same_as sar scam
-6/-5 shelv skier soccer surf term these torture vulnerable you_can
-6/-4 ^_you absolute affiliat ager ancestry annual back_$ be_look centenary compassionate confiscate consequently
-6/-4 dalton democratically depend_on descent domestic everyth fenc germany goe_to guild have_say hike home_be
-6/-4 imperial injustice intervention lump modify only_want persuade pledg preferential prematurely read_any
-6/-4 regardless responsible semester servant smuggl sprinter survival swimmer taint textile the_bishop the_foreman
-6/-4 the_way treason two_finger ultimate unacceptable verify wait_list way wholesale
-6/-3 #told=he/unsaid ^_pay ^_politics ^_tech before_0 bureaucracy_$ control deserve down_on far fourth go_at
-6/-3 graduation it_in man_do my_client my_mate no_room nurse_leave on_my price rich_get shop society_$ survey
-6/-3 the_hill the_pandemic the_rich the_storm
-6/-2 ^_rain a_whole appraisal april band cap deed double_maths february scare the_customer thesis with_it
-6/0 #when=further/unsaid #who=first/doing and_in angere artificially authoritarian babe backlash be_make boxer bre
-6/0 bulldog card challeng championship commemorate commune convince critic curl defiance deficit den deter domination
-6/0 doom drastically eas easier empire encourage endorse entrant feminist fest fix forefront forty harsh hi
-6/0 homosexuality inefficient infamou lower modernization murderer nationally neo nobility not_do novelist opt
-6/0 overrun pledge pornography prevalence prize purge purse reformer regain rein reluctant reputation seasonally
-6/0 slaughtere smuggler sorry stagnant streamline substantially supervise suppress title topple tough undermine
-6/0 wartime
-6/2 look_after of_a student with_money
-6/3 coin stupid
-6/6 #told=my-person/open #who=first/i
-6/7 administration
-6/10 i_lead
-5/-16 child
-5/-14 home
-5/-13 condominium
-5/-11 complication hall port priory providence renovation san
-5/-10 acre consultant convent disappearance driver hydroelectric kidney ownership toxic unincorporate wait
-5/-9 arson backlog blackout borough caus charity confinement conserve cottage earthquake hazard napa offshore
-5/-9 plantation renovate station transfer volcano
-5/-8 #who=first/my-person ^_exam accountant aftermath boat cancel cape conservatory contaminate corpus decision
-5/-8 discharge displace donor examiner florence formerly hill immediate in las levy locality log_me no_say oak
-5/-8 on_each postpone primary rescu resident rio shipbuild slum tsunami valley you
-5/-7 #told=the-thing/undergone #who=first/her-thing ^_fuel accidental arctic bureau business conception diagnose
-5/-7 district fellowship felony fuel_price gase give_me grandmother greater have_my install might motorist near
-5/-7 nuclear pandas provider reconstruction ski suffere taft turn_0 vandalism viability virtual worcester would_have
-5/-6 #told=person/not ^_vat accord archive asset blanket cancellation canteen chronic commute consequence crow
-5/-6 dignity expert governor homicide ice indefinite lech magnate massive miracle my_career nor nova ordain
-5/-6 our_deputy oyster perpetual pollutant postgraduate previously privilege production raz receiv recently reunite
-5/-6 segregate seriously siege so_i sole sport standard uncle up_$ vat where_i with_better
-5/-5 #told=thing/open ^_grandad admiralty afraid alive alp anywhere autonomou battere breed canoe conspire conversion
-5/-5 cope cornerstone debacle delivery_driver dependence economics elk eminent enterprise execution expedition
-5/-5 extinct fam havel i_see imminent increase infect injection layoff least legality lessen lift limite loom lur
-5/-5 malaria malnutrition marathon me_what metropoly mismanagement my_phone not_ask outbreak payroll_be physicist
-5/-5 possession possibly prefecture principality race rampage represent reproduction rich secrecy senate soro
-5/-5 starter_$ stop_at the_cold the_one the_song the_system time_and urg veteran west worsen worst zone
-5/-4 #told=doing/past #told=my-thing/past #told=we/was 0_on ^_best ^_inflation ^_wait able acquittal afloat assembly
-5/-4 at_nine be_split be_take bergen cabaret challenge convert corruption cosmetic country_$ crime down drink_again
-5/-4 drunken eat_it effort electoral experimental flu fraudulent freeze fulfill full get_to he_drink hold
-5/-4 inflation_eat initiative invest jubilee league licence likely marco merchant nun order poison proposal
-5/-4 relinquish run safety seiz sell_the she sleep_on softball solicitor son sunday thereafter to_that toppl
-5/-4 traveller twenty un unthinkable voivodeship week_since
-5/-3 #told=thing/coming ^_time ^_university ^_young any at_easter ballot breaker century chance draw_up earn
-5/-3 ethics_committee final fly_and get_noth great hear_not in_anyth in_june it_with itself just_how last_thing
-5/-3 laugh_$ maths_last nobody_volunteer not_for not_vote once_be our_oak parent_might person_with politician_be
-5/-3 politics_at prove ring_at room_for shall should six_year storm_$ the_economy the_good the_pier the_result
-5/-3 the_skip the_trust they_have time_fly top_of volunteer_any way_they
-5/-2 #told=the-authority/unsaid ^_get ^_inspector be_over be_run be_sell be_who employ firm how_the hurt junior_be
-5/-2 management management_doe might_not not_grow one_in painter pick_the poll red see_in struggle swallow the_fire
-5/-2 the_nerve the_see the_wind until_the what_do wrongly
-5/0 0 0_i accordance adultery aim alter ambitiou anniversary apprentice army artist aspire attain automatically
-5/0 battleship be_about be_always be_still billboard borrow brutal campaign catholicism censure champion check
-5/0 child_$ cinema class comptroller condemn conquer conservative contend contra corrupt count_the counterfeit
-5/0 crocodile deadline defeat deflation denounc denounce dent der disadvantage dispose disproportionate dissident dub
-5/0 embark embryonic empowerment enthusiast equivalent eradication erode exceed finish_$ fiscal flemish for_me
-5/0 foremost four_$ garment goods gradual graft gross handbook handgun harder hate have_an heroin hinder historian
-5/0 implement impossible in_it invention irs issu it_rain jan jerk johanne journalism know_$ lawmaker legislative
-5/0 legislator legitimate liar literature madness manage manifesto maths medalist mentality migrate misguid mit
-5/0 monetary mortality nineteenth obese obesity opponent out_of oversea parity peak petr phone_$ piracy playwright
-5/0 polo popular popularly posthumously powerless practically prevalent promote punk racist rampant rap ratification
-5/0 ready reckless retaliation rethink revamp reverse reward roller rouge se sham significantly slash smuggle soon
-5/0 sooner staunch stigma stud suit surfer systematically tarnish temptation the_school them_$ theoretically thereby
-5/0 therefore thief thieve tolerate traitor tu turk turkey turnout unification unify unlikely unwill urge walk_past
-5/0 wash welsh wipe witch withhold yearly yuan
-5/2 introduction the_music vs
-5/3 fashion party song textbook
-5/4 fascist let rank revision
-5/5 head
-5/6 good
-5/7 motivation_go say_no
-4/-17 our
-4/-13 recreation surgery
-4/-12 phoenix
-4/-11 #general apartment cemetery memorial residence tenant transportation
-4/-10 #told=they/is amusement anchorage church ecological locate maintenance mansion marina motel natural reopene
-4/-9 after_0 attorney boston bury campus condition dade detention environment hygiene oversee pediatric plumb seaside
-4/-9 township undergo warehouse
-4/-8 acquire boulder builder cardiac civic file france future hectare interstate maritime now_$ occupancy pacific
-4/-8 plant plead rail seminary specialist tragedy transport underwent unspecify wreck
-4/-7 aeronautic agreement apply_for biologist canary capital cause chateau complete designate diversion east employee
-4/-7 engineer highway hydro manslaughter mary mass me_out operate outside pristine shortly southwestern swamp
-4/-7 synagogue that the_list travel utility vocational watersh waterway willie
-4/-6 #told=my-person/coming #when=first/coming #who=first/authority 0_second appoint auspice baton be_do blizzard
-4/-6 bribery burglary cal capsize commercial concession costa danger dedicate director divert educational
-4/-6 embezzlement enforcement fishery grand granddaughter height islander limbo lung missionary outdoor parental
-4/-6 patron philharmonic poisone priesthood reliant salvage scientist second_i sickene tel telecommunication tenure
-4/-6 tobin troubl
-4/-5 :granted ^_another abduct admit agre anthropology archaeology awareness baku ballet bangkok because_of
-4/-5 charitable civilian current data_and derail dissolv eastern effect envision erect existence extension_be
-4/-5 figure_$ financier franchise harassment have_it household hurdle i_wait if insufficient isolate justice lawful
-4/-5 lock_the my_glove ordination outpost panda partial proper protective river shield site_manager sleepy specialize
-4/-5 stipend sustainable territorial the_council timber toll train triggere turn_down undergraduate up_from urgent
-4/-5 vat_on villager weather week_with who_think
-4/-4 #told=doing/undergone #told=her-person/is #who=first/that ^_life about_$ about_it allege allocate amount
-4/-4 arthrity banker barn baseball be_now begin best_friend blossom blossom_on border broadcaster budget by_a camp
-4/-4 capitalism_$ child_and cocaine collegiate dame dangerou day_be desperately diagnosis drink_$ drink_i entire
-4/-4 expect expense fever finance fly gazette give global go_in guinea hamlet hope i_gather i_just inclusion
-4/-4 innocence insist it_three jane jointly judicial la letter_say librarian list_be lorry madame mae matron
-4/-4 millennium my_ex not_allow occupy owing pardone pave plight province rapid recommend renown reorganization
-4/-4 replica risen secure sit_on sponsorship sugar system_reward the_0 think_of titanic tonga unauthorize unrest
-4/-4 unwant wash_up
-4/-3 #told=i/was #told=my-thing/undergone #told=our-person/again #told=we/has been #told=you/can 0_s ^_academia
-4/-3 ^_algorithm ^_brother ^_football ^_miss about_money academia algorithm_decide and_dark be_its be_just be_talk
-4/-3 believe board_meet close_at dad depend everyone exam_be festival go_down have_their he_will her junior lose_my
-4/-3 maths_lesson money_in move_in nowaday_$ objection of_five one_and our_goalkeeper paper proof rule_mean s so
-4/-3 some_of sorry_$ spoil staff_can stick_to take_all the_ethics the_power the_sixth the_stand the_sunday this_trade
-4/-3 ticket to_my we_go weld wrong_thing young_person younger_one
-4/-2 #told=authority/past #told=my-thing/open #who=first/her-person #who=first/we ^_all ^_headquarters ^_landlord
-4/-2 ^_recruiter a_classroom a_lottery actually all_$ all_depend anymore anymore_$ at_a baseline be_finish be_think
-4/-2 before_we block_the bother_$ brussel bulldozer_come buyer_have childcare_cost cost_more decide_what delete_the
-4/-2 diocese_$ early_and eight_of farm_and five_year for_anyth from_$ get_richer going_to grandma grow_$ happy_with
-4/-2 have_sign head_be her_parent holiday in_brussel in_their lake_dry leave_no lesson_feel life_$ look_at lottery_$
-4/-2 mare meet_$ new_owner no_job nobody_want none_$ not_$ not_respect on_trial our_bakery our_coach our_load
-4/-2 our_train ours patient person_like richer room_at row_lake run_in scaffold screen_have seven_$ sign_with
-4/-2 sit_there somebody_$ split_up still teach_it teacher_pay tell_off test test_the the_diocese the_lot the_scaffold
-4/-2 the_tender they_ask too_much trainee_bring two_$ vote_$ want_a we_get wednesday_and what_the where_be with_those
-4/-2 would year_and yes you_like
-4/0 #told=that/not #told=the-authority/past #told=thing/not #told=this/is #told=we/past 0_be a_new acceptable
-4/0 accession accountable accuse achieve alison appellate avenge basque be_up beaten bestow bicycle bogu bourbon
-4/0 bride candidacy carry_the cas cash caste cat category chancellor cigar class_$ coach_be coffer collar comeback
-4/0 competitiveness completely conceiv conform contest continue contribution cricketer criterion criticize crush
-4/0 currency cyclist dane darl debute democratic demonstration department desperate disposable disregard distributor
-4/0 diva dixie doctoral downturn drama drunk duchy economist ecstasy elephant endors enlargement enlist enrage
-4/0 equality essentially excellence excess excessive explicitly exporter fatally fiercely filibuster fin flock
-4/0 forgery forgive gender generic gold golfer gov gradually gubernatorial guilder guise gun ha half_seven hamper
-4/0 heed her_phone hiatu higher his historically ho hobby humiliation hungry i_coach i_hear i_leave icon id imbalance
-4/0 immoral in_april incumbent infuriat initially instead_of intervene ironically irresponsible it_as it_the january
-4/0 jean judo junta kindergarten know_in knowingly kroner language largely liberalization libertarian lowere
-4/0 lucrative lure manufacture market medal meet_overrun member_have mileage mold monthly morally more_than
-4/0 motorcycle my my_way nascent nationalist ne nee negro nonpartisan notoriously obsess offspr on_tuesday one_boy
-4/0 one_for opium organize originate outrage outscore outspoken passage pete politically popularity pornographic
-4/0 practice prejudice prescribe pretext probably professionally prone prop proportion protectionism protester
-4/0 protestor qualification quest rebelliou recapture recruiter reformation regard religion reprisal retaliate
-4/0 retribution revenue revers ris routinely saddle say_yes selective separatist set shame shipment shortfall shrink
-4/0 since_my skate skip_the slam small soar solidarity sperm spree stardom steel strip supremacy synonymou taboo
-4/0 take_me teenage tenth terrace_$ the_client the_table the_time they_say throne to_come totally tournament trillion
-4/0 tuna twice_$ unarm undefeat unprecedent until_two upper upset usage vehemently vol what withdrawal wrath
-4/2 :absolute a_form be_all goalkeeper grip lose_$ split toddler way_of yet_$
-4/3 as my_team to_do
-4/4 action imposter karate
-4/5 ^_hopeless in_a in_my
-4/6 hopeless it_$ who
-4/7 too
-4/9 ^_procrastination procrastination
-4/12 do_the
-4/14 #own1
-3/-16 us
-3/-14 hear
-3/-13 ^_the
-3/-12 land
-3/-11 contractor
-3/-10 cleaner merger supervisor
-3/-9 ^_whether and_the belong company get_a request
-3/-8 clean developer embassy help jury library passenger pier psychologist st
-3/-7 ^_whatever behind_me go_into tram trip want warn
-3/-6 #hands=authority dead extend i_fail on_0 rig sea sheep tell_me you_ask
-3/-5 0_to ^_eight ask_twice assist back_i better can_i drug due everywhere_$ ex_be grandpa i_miss knee man_on mill
-3/-5 only_the paper_$ phone_in research unable ward_and whether_the
-3/-4 #told=her-thing/past #told=there/again agree and_one asylum_interview at_it aunt become_a biopsy chang_the coach
-3/-4 cut_in december decide_who doc every_week gather_$ give_us glove_$ gp_surgery i_be i_sit if_i in_december
-3/-4 kid_have lady learn_$ line_0 log lose_two my_asylum my_farm not_fair operation pass_away pilot recovere region
-3/-4 renew round_here s_be s_turn school_be th_and the_record the_road the_surgeon the_trade used van want_to
-3/-4 whatever worth
-3/-3 #told=charge/unsaid #told=our-charge/can #told=the-thing/was #told=they/can #who=first/everybody :person ^_ai
-3/-3 ^_everybody a_red ai_be allow_to although_we and_give and_he apprenticeship at_mass attention_span band_$
-3/-3 before_i bike break_and build_$ by_his cherry_blossom close_the complaint date_$ fight_over five_day five_time
-3/-3 for_nine full_stop further i_join i_still in_another july know_the last_night list_come may_touch memory_$
-3/-3 my_drawer my_grandfather no_voice not_give out_in out_my pallet pallet_get panic part_timer person_who phone_on
-3/-3 print_0 recipe_book respite ride say_they she_look stop take_person teach_them the_county the_evene the_grade
-3/-3 the_health the_ice the_judge the_march the_mark the_mayor the_month the_reception the_respite the_round
-3/-3 the_stroke the_work them_and thursday_and to_them twice_this until_when way_as whom work
-3/-2 #pictured #told=authority/is #told=our-thing/coming #told=person/undergone #told=the-thing/is
-3/-2 #told=the-thing/past #told=they/again #told=they/coming #told=you/again #who=first/his-person :modal ^_college
-3/-2 ^_funder ^_his ^_interest ^_modern ^_rural ^_slt ^_society ^_technology a_motorway a_say all_our and_share
-3/-2 anyone_guess ash_dieback at_half auditor back_the be_anyone be_dark be_eat be_hold be_last be_simply belong_to
-3/-2 boss_say brexit_happene can_take car centimetre childcare church_hall come_on contract_be country_be cycle date
-3/-2 day_one depot_goe dieback dy_$ dy_on exam_measure fell fellow for_us foreign_diploma funder_only government_have
-3/-2 hall_and harvest him_the hire his_hear i_could idea_$ improve in_on inside_$ interest_rate it_they january_it
-3/-2 keep_me keep_up lock_up loo maintain market_be me_five measure_noth mental_health metre_of more_for motorway
-3/-2 my_leave my_neighbour my_reception need_that never_really next_month nhs nhs_be not_answer not_think nowhere
-3/-2 nurs_be off_four office_set on_our or_not ought our_best our_licence our_product our_ward over_six own_time
-3/-2 paper_for pitch_be rain_on re_mark recovere_$ ref rotterdam run_from rush salon say_whether she_have shiny_new
-3/-2 short_of since_february slot_0 slt somewhere_in switch_our table_$ teacher_$ tender_by that_green that_nobody
-3/-2 the_church the_consultant the_flat the_flood the_nhs the_script the_sea the_sprint the_top the_tribunal
-3/-2 the_window there_will they_still this_half this_town to_use trust_policy tuesday_$ typo university_rank usher
-3/-2 wait_on want_shiny what_a who_you whole will_never with_us work_all year_older
-3/0 #told=doing/again #told=doing/coming #told=he/not #told=my-authority/not #told=there/unsaid #when=first/open 0_at
-3/0 0_shift :daily ^_fast ^_lose ^_pupil ^_sister ^_social ^_why a_neighbour aisha all_this and_can and_cry and_that
-3/0 anybody appraisal_$ ask_$ at_least attention avoid be_born be_how be_useless behind_the bin_every black blow
-3/0 bother calf climb commit count decide_$ divorc_and doe enough_for every_winter face fall_asleep fall_off
-3/0 fast_fashion february_$ for_it for_month fun_$ get_it good_$ grammar great_$ guess_$ ha_$ hang_on have_put
-3/0 have_set hear_noth here_do hold_a i_need ignore in_one internet invent it it_and it_at it_since it_too job_for
-3/0 joiner kitchen_table last_to learn like_it like_of like_us manager_$ me_at memory metre mural my_foreman
-3/0 my_partner nearly nine_and not_order or_they other_candidate our_member out_only pass_$ patient_family
-3/0 person_have plan_the point_and problem_$ publisher pulp run_the see so_it still_put sunday_night take take_the
-3/0 team_and tender that_be that_stop the_badge the_bench the_boss the_card the_edge the_head the_house
-3/0 the_inspection the_inspector the_internet the_like the_market the_team the_wife they_get they_ring third_week
-3/0 thirty three_tuesday three_week tide_low to_hand to_save try_$ vet wage_$ want_it week_after weekly which_of
-3/0 while_the win_$ wip write_the wrong_and
-3/2 #told=the-person/has been #who=first/the-authority ^_ofst ^_six and department_meet dose english iron it_have
-3/2 mine_in not_in not_understand ofst postcode simply the_hour their
-3/3 an_old at_small day_not draft face_the folk form hopeless_with i_draw i_put need_to pot promotion pupil
-3/3 small_talk the_master the_shop trainee up_and useless
-3/4 ^_need be_$ bet doing report the_crew
-3/5 #told=we/again :create be_too i_look i_train not_friend silent the_person when_it
-3/6 easy my_department stick_in third
-3/7 pen
-3/8 #who=first/my-thing
-3/9 ^_confidence ^_french maths_$
-3/10 ^_can
-2/-11 lock
-2/-10 boy
-2/-9 community safeguard whether
-2/-8 :tells bring ferry illness think
-2/-7 be_sign but_the chamber crash depot each_of flight flown friday_$ investigate level more_$ my_first
-2/-6 #told=thing/undergone ^_it back coma crane grandson join make_a nursery project serve take_out terrace toilet
-2/-6 visit
-2/-5 #told=we/unsaid ash bank by charg four_day i_turn meet_on my_day my_second next off out_when per quarry
-2/-5 replacement sign_off sleep spill they_do today
-2/-4 #told=my-thing/unsaid #who=further/it ^_could ^_nobody by_ten candidate_in eight_day lamb_be last_$ later leed
-2/-4 may_$ merge my_nine of_her organ over_by pay_for recycle salary should_have stolen the_lunch the_monday
-2/-4 the_police the_tumour they_take those total tumour
-2/-3 #told=doing/is #told=doing/was #told=her-thing/unsaid #told=that/can #told=there/has been #told=they/open
-2/-3 #told=they/past #told=they/unsaid 0_for 0_month 0_no ^_because ^_company a_break a_child a_cup a_kidney and_keep
-2/-3 at_school back_on be_draw be_go be_off be_print bed_$ best_apprentice body bursary card_and case_and child_do
-2/-3 diary_i dy_and dyslexia everyth_$ final_$ fire_door fire_service for_three for_under form_i get give_the going
-2/-3 gran happen have_me have_send her_about his_own home_office hut i_apply inherite interview_be it_stay lunch_with
-2/-3 minute_$ my_brother my_sample nerve_go no_exception not_take not_yet of_class office_send old_$ on_penalty
-2/-3 on_that once only_take open_at our_town platform portal rain_$ school_i school_in sell_my sit_in stop_the
-2/-3 surgeon_say the_bursary the_child the_deputy the_foundation the_hear the_placement the_september the_warehouse
-2/-3 their_lab think_that to_look train_them twenty_year us_all us_the voice_in wait_0 wait_outside weekly_$ when_$
-2/-3 without_it year_ago
-2/-2 #told=everyone/past #told=our-authority/not #told=our-person/open #told=the-thing/but #told=there/undergone
-2/-2 #told=they/has been #told=they/not #who=first/everyone #who=further/the-authority 0_kg ^_custom ^_night ^_visa
-2/-2 a_poll adeyemi after_and after_eleven always_$ always_the and_lose and_none and_this and_want anyone_on as_every
-2/-2 as_of at_seven baritone be_behind be_buy be_cancel be_dead be_learn be_short be_undone be_used be_wait
-2/-2 begin_this big_tech book_go budget_and call_centre call_me change_it class_and cohort cost_too could_come
-2/-2 could_say crumb deploy_$ disjoint disjoint_$ dna dna_test door_so duty_list eat_everyth erasmu evene_we
-2/-2 evene_when everyth_about except fair_to farm_$ father_of feel_disjoint fill_in film_of final_on fire_brigade
-2/-2 for_good for_his for_six from_0 from_above from_september gate_duty ghost gift go_through green_$ have_apply
-2/-2 have_do have_dy have_grow have_pass have_ruin he_dy hear_about hear_that huntington i_earn i_should in_hospital
-2/-2 interview_from job_centre last_week late_for late_shift latin level_in live_$ london low_$ manager_say mean_i
-2/-2 meet_every midwive money_now month_in my_interview my_parent my_pupil never_know next_year no_meet not_change
-2/-2 now_a nowhere_to of_this off_each office_and on_$ open our_club our_way pass_for poll_station principal_have
-2/-2 product promise_i regatta request_sit ring_i scheme_take seal section share_out six_and so_no so_we squad_of
-2/-2 stay_on story_$ supply team_open team_say test_in the_age the_city the_clinic the_decision the_duty the_exam
-2/-2 the_father the_paperwork the_sister the_trainee the_witness them_be them_every then_go they_chang thirty_year
-2/-2 three_room thursday_for to_his too_late too_short trout turn_my two_year under_consideration undone undone_$
-2/-2 until_friday we_be who_get who_know who_sit will_always wind with_every work_at you_never your
-2/0 #told=everyone/unsaid #told=her-person/unsaid #told=my-authority/open #told=our-charge/past #told=she/coming
-2/0 #told=that/has been #told=that/undergone #told=the-authority/not #told=the-authority/undergone #told=there/not
-2/0 #told=thing/but #told=you/is #when=first/can 0_my 0_patient 0_st ^_charity ^_deaf ^_drop ^_good ^_hospital ^_poor
-2/0 ^_school ^_small ^_weather ^_winter a_black a_girl a_lady a_night a_six a_teach a_teacher able_to adult_learner
-2/0 after_christmas ahead_$ all_about all_four all_mine all_nine all_week allergen and_every and_half and_hear
-2/0 and_his and_say and_so and_staff and_two and_with anywhere_$ as_last assistant_be at_$ at_lunch at_weekend
-2/0 back_in badly be be_able be_back be_cut be_double be_drink be_fell be_give be_have be_someth be_squeez be_the
-2/0 be_throw be_two because_the before_he behind_$ best_mate born_in both_side break_the bully burn_down burn_in
-2/0 burn_the business_$ by_everyth by_heart by_order by_the calendar_and call_in can_stay car_$ care_about
-2/0 change_that charity_be class_i classroom_$ close_date close_on coin_$ come_and come_with complain concert cost_$
-2/0 cut dark_when daughter_place day_and day_of dead_$ death_$ debate december_$ dementia doe_as door_in down_0
-2/0 down_we eleven_minute eleven_year every_month expedition_be fall_on fell_on fifth fine first_lesson five_oclock
-2/0 flat flat_$ flat_on floor_in foot football_$ for_an for_four for_that forget_by forget_the forty_minute friday_at
-2/0 from_before from_eight fête generation_$ get_leave get_there girl_i give_you go_and google gp hand_over have_all
-2/0 have_cut have_have have_need have_our have_to he_read hear_be heifer her_to here_we herself herself_$ history_of
-2/0 hold_my hold_our holiday_$ hour_and hour_at hour_contract house_$ i_as i_manage i_may i_tutor i_walk idea if_she
-2/0 if_they in_an in_english in_february in_his in_leed in_seven invisible it_back it_like it_start it_that its_knee
-2/0 its_last judge_in just_a keeper kill_small kit knee_$ late_the leave_on life_be like_ours like_this log_in
-2/0 lose_his lose_our make_in maker manager_have may_not may_the meat meet_and mentor_be minute_it minute_to miss_my
-2/0 month_they move_the movement much_$ much_time my_old my_paper my_part my_shift my_thesis neighbour_be never_going
-2/0 never_recovere never_seem new_year next_time night_with no_clue nonsense_$ not_a not_count not_how not_rul oclock
-2/0 of_doing of_stuff of_when off_$ on_in on_its on_merge on_sunday one_on only_ever order_of oslo other_driver
-2/0 other_site our_door our_shop our_side our_valley our_warehouse overrun_by paper_be paperwork_be pasture patient_i
-2/0 person_off place_at place_on poland practice_manager press_send price_$ product_owner programme progress put_the
-2/0 queue rank_be recruiter_ghost resit result_of rul_on saturday_i say_anyth school_like season season_$ send_my
-2/0 september set_the she_would sign_on six_oclock sixth_form skip slot_$ slow_$ so_$ so_that social_worker somali
-2/0 someth_happene sort_out spark speak_somali staff_$ start_over stay_in stop_$ stuff_be subject such_thing talk_to
-2/0 tas tell_to ten_on term_and test_$ test_it that_in that_way the_allergen the_appeal the_archive the_brass
-2/0 the_case the_country the_depot the_doctor the_dress the_field the_fête the_long the_lower the_note the_owner
-2/0 the_partner the_plane the_sample the_traineeship the_vet the_visa the_woman the_world them_on there_and
-2/0 they_decide they_give time_person to_oslo to_tender to_their tomorrow touch_it town_and tractor trade_$
-2/0 trainee_of traineeship trip_be tuesday_and tutor_have two_brother two_hundr two_third under_forty unfair_to
-2/0 union_be until_i until_spr up up_at up_in up_the us_at village_lose want_person wear_a week_a what_else what_goe
-2/0 wheat whether_our which which_be while_we who_write why_doe wild window winter_here wish with_them without_me
-2/0 year_be year_have yesterday_$ you_get young_man
-2/2 #told=it/is #told=the-charge/open and_well april_and ask_about ask_in belt bin_about blank_page but_they
-2/2 client_be comment_$ door_for drive excuse feel_a fifty firm_and five_minute form_tutor halfway honestly_$
-2/2 i_mentor in_front it_show kind_$ lad_i loave lol lol_$ me_on morn_by never_see nineteen ninety note_i now_there
-2/2 october one_who page_of paperwork rubber sheet_have show_$ take_it than_the the_eye the_picture the_stall to_have
-2/2 to_practice toddler_bite volunteer_i watch_$ whether_my would_be zero
-2/3 autumn bad_with be_sit desk_be do fast fear_of glue hello horse_$ mainly matter_$ maybe_my motivation_mine
-2/3 not_read one_$ rubbish_at side_of the_morn too_nice what_it
-2/4 #who=further/this ^_read after_a assertive birthday i_know it_take jump letter_from not_assertive on_an
-2/4 saturday_$ the_baby the_browser
-2/5 #told=i/again #told=my-thing/is bad i_answer in_general my_class perfectionism_$ them version we_meet
-2/6 ^_jealou ^_perfectionism browser i_supervise jealou_of label perfectionism pop
-2/7 time_management
-2/9 ^_do time
-2/10 #who=first/thing chart french
0/-12 airport build
0/-11 0_and center coliseum drown lodge
0/-10 archdiocese bay canyon downtown garage hotel mesa nearby park ranch residential tunnel
0/-9 area burbank cabin coroner habitat miss_the refinery reservoir respiratory suppose teach twa
0/-8 accommodation arena aspen assistant attraction burial congestion coral cove deputy dormitory episcopal faculty
0/-8 firestone former franklin gas hospitalize laboratory mall manor neighborhood neurological ocean parish playground
0/-8 principal reef reservation sheriff site thermal vacancy
0/-7 #when=first/undergone adjacent artificial attend attendant autism basin biological bridge carol cedar commuter
0/-7 confidentiality confine counsele creek development developmental discover dispute disruption dock ecology
0/-7 ecosystem elementary exploration fort foster freeway furnace hayward humanitarian i_get infrastructure irene
0/-7 legacy manila meadow methane methodist northwest out_after overseen parkway pharmacy pipeline plaza prudential
0/-7 quake radiation rutherford southwest stadium superintendent technician therapist trump underwater wade wharf
0/-7 winery woman
0/-6 #when=further/past :change aboard adequate adjoin although ann aquatic archaeologist archbishop atlantic aurora
0/-6 avalanche banda barrack bas bath blackwater blaze botanical campuse can canal carry chapel colon communal
0/-6 construct cooke cooper counselor courthouse deceas delay desert destination devastation discovery drainage dwell
0/-6 equitable eruption ever_$ flora foothill geological glen i_would inland irrigation lagoon lawn leisure let_me
0/-6 luxury magistrate marsh mile miss monastery my_daughter occupant outskirt over overse pavilion peggy plagu
0/-6 pneumonia pond presently priest privately proximity psychiatrist pueblo radioactive refurbish regency relief
0/-6 rescue resource ruth sierra spa speedway sprawl subway sumatra terminal therapy tract traffic trauma trinity
0/-6 tripoli use vacate venue vicinity vineyard virgin vista void yate
0/-5 #told=i/but #told=person/again #told=the-authority/again #told=the-thing/unsaid #when=further/can
0/-5 #when=further/not 0_it ^_everyth ^_where abbey administrative advisory aggravate airliner airway alma ame
0/-5 antarctica approximately arbor archaeological as_a asleep astronaut atmospheric auburn auditorium autopsy
0/-5 availability barge baxter beacon billionaire blind boulevard brokere burke capacity cardiovascular carpenter
0/-5 cathedral chemical circumstance consecrate consortium controversy could counsel create cruise cyclone de delivery
0/-5 distress divinity dune electric electrical embattl end engulf epicenter equipment eternal exclusive explorer
0/-5 exposition extensive fac fate fertilizer fossil fountain fume garbage gateway go_quiet golf gorge grave griev
0/-5 gulf gymnasium havoc heath hillside hub i_count impact impair indict injure insulation into investigation ken
0/-5 kensington liver local location login low maid mammoth mechanic medicinal mercer misdemeanor mission modification
0/-5 naval necessary niece night_$ night_and northeast nutrition official on_saturday outly pam paralysy patel place
0/-5 polk portion potentially president problem provide provincial reach read_$ rector relic remote researcher resign
0/-5 scandal second secondary see_it seriou severance shuttle slay sloan solar someone_else southeast spokeswoman
0/-5 standstill submerg subsidiary sunrise syndrome tate the_merger the_practice treasure underway undisclose unsolv
0/-5 unuse vacant vast ventilation vessel voyage warden warm week weekend woodland
0/-4 #told=person/is #told=thing/unsaid #told=you/not #who=first/person #who=first/you #who=further/my-thing :light
0/-4 ^_grandpa ^_inclusion ^_mum ^_person a_table accessible accommodate advise agent airfield allen altitude ande
0/-4 archipelago arid ark arrival artifact ashore assassinate associate asteroid at_bar at_four atomic attic await
0/-4 bali ballroom barton basement basilica be_with bedroom beth biology brew brewery brock build_and bus by_at
0/-4 captive carnival castle cerebral certainty cessation chandler classroom commerce concern concord conjunction
0/-4 connection consideration consular councilman course crisis cultural curator defective defendant defer degradation
0/-4 degree designer develop disrupt dodge doe_the dolphin dover dry emma estrang exhaustion expressway farmhouse
0/-4 feasibility financial fisher flat_at flore gasoline geology governmental grace greenwood grove guilt hale hangar
0/-4 highland historical holt hospitality humanity humidity immediately improvement in_flat in_write inhabite injury
0/-4 innocent installation inundate investment involve involvement jasper job_in just_be kickback kidnap kilometer
0/-4 know lab_meet lafayette least_forty lecturer leukemia list_for loot loss mar marc maria marital marrow martin
0/-4 mason maternal maximum mean_noth mellon midst migratory mineral minor mirage mistress mobil month_$ most mountain
0/-4 mozambique mrs_okoro my_accent my_wife navy neighbor nelson nickel nightmare normal not_make now_and occur okoro
0/-4 on_friday orchid ore oversight oxygen palm palmer parent_$ pastor pav pedro peninsula petrochemical petroleum
0/-4 physical physics physiology piedmont pilgrimage pipe planner playhouse plutonium populate possibility precaution
0/-4 prehistoric preparedness preserv primarily princess priority probable proceed prolong prosecution prostate rainy
0/-4 reason recovery regional regulatory relate remain remainder remove restaurant result_be rosario safely saint
0/-4 scarce scrutiny secondly shepherd significant single_week situat six_minute slain so_my sociologist sociology
0/-4 soil spare specifically stake stan strand strawberry stress_$ subdivision suicide sunset surrey suspension swim
0/-4 table_for tanker taxi temple ten_minute tenor_come that_$ the_answer the_garage the_number the_staff theater
0/-4 therapeutic there_$ three_build to_a to_whoever torch tornado transmitter traumatic tropical troy under_0
0/-4 undertook unknown upon us_$ utilization validity vic vincent volcanic we_do webster wed wellington what_can
0/-4 whether_i worse worsene wrack you_$
0/-3 #told=my-thing/can #told=our-charge/not #told=she/past #told=she/unsaid #told=there/past #told=we/open
0/-3 #told=we/undergone #who=first/his-thing #who=first/nobody #who=first/their-thing 0_pass ^_kid ^_mark a_joke
0/-3 a_laugh back_and bay_0 be_four be_get bed before_anyone blood bound can_tell cellar chain charge conference
0/-3 confirm count_$ day_off dead_by double easter_$ elsewhere even every_other every_second experiment for_a gym
0/-3 have_a have_begin have_miss have_risen hull i_only in_may in_three induction instance instructor longer march_i
0/-3 mark_have minister monitor month_for my_friend my_husband my_knee my_last my_patient my_probation nephew
0/-3 night_shift not_back not_hear noth_i of_the oil panel person_do planet pool purpose put_my record_be release
0/-3 reserve schedule shift slot snow somebody stand_on start_at still_open stroke th_$ the_site the_tenor the_wall
0/-3 the_ward them_for timer to_it to_the trouble twin_i typo_in visitor way_the we_have week_alone what_we will_not
0/-3 with_no younger
0/-2 #told=his-thing/not #told=i/past #told=my-authority/past #told=my-person/can #told=our-person/not #told=that/open
0/-2 #told=their-thing/unsaid #who=first/charge #who=further/he #who=further/person 0_january 0_year :event ^_by
0/-2 ^_depend ^_everyone ^_legal ^_park ^_patient ^_teach ^_this a_cost a_final a_future a_stroke a_week about_my
0/-2 accountability across_the affair after_two again again_the age_limit all_i and_each and_go and_reject answer_$
0/-2 answer_my at_home at_noon audit bakery be_already be_an be_block be_clear be_coursework be_doing be_final be_full
0/-2 be_lose be_no be_only be_pay be_them be_through before_read begin_$ buy_a by_law carer_for change_$ chaotic
0/-2 close_them collect common copy_with could_we count_for coursework cut_off deadline_by deputy_post desk_stand
0/-2 do_my dog_$ down_the drive_licence drop_out dry_$ dy_in eight_week empty_until end_and evene_class evene_course
0/-2 every_0 everyth_we exhibition fail_the fast_for father_have fill_it find_out firm_be five_in fix_my for_everyone
0/-2 frost future_$ give_my go_$ go_before goe goe_out goggle goodbye goodbye_$ granddad group_on half_term hall_be
0/-2 happy have_count have_fill have_for have_talk head_have hear_$ hospital_he how_they hunt i_both i_used ill_and
0/-2 in_class in_spr in_that in_this in_with include inspect internship interview it_close july_$ kg later_and lathe
0/-2 learn_on learner leave_in lie like_mine long_and lyon manage_the mate_$ me_four meet_the mid_sprint most_morn
0/-2 move_to museum_three music_school my_claim my_door my_form my_sabbatical my_story next_door night_crew no_longer
0/-2 no_work noise not_come not_have not_lift not_meet not_my now_my of_us on_at on_their on_thursday on_wednesday
0/-2 one_can one_they one_vote only_two open_them option order_$ out_by out_i out_to pay_him pay_it pension_age period
0/-2 photo_$ plan_$ plan_be print_$ process quiz_$ record_$ record_in rent_$ rota_and run_0 sabbatical scrap_the
0/-2 second_$ secret sell_$ send_three september_and she_say short_in sign_and since_july sit_at sit_four
0/-2 special_school sprint_twice stand_empty start_in still_look stop_count strongest sunday_no sunday_run support
0/-2 suspect take_eleven take_them teach_assistant teacher_say test_for that_the the_agency the_audit the_build
0/-2 the_college the_coursework the_crane the_federation the_graduate the_herd the_jury the_late the_mock the_moment
0/-2 the_part the_pass the_photo the_rent the_seed the_slot the_ticket the_timetable think_$ this_$ though
0/-2 three_sunday three_ticket ticket_and ticket_desk time_at time_on timetable_and to_half to_keep to_our to_see
0/-2 to_someone to_talk to_this together_$ too_and town_$ track tutor_group two_page under_it unit_$ until_noon
0/-2 until_then us_have us_with week_0 week_into week_of when_we whoever_be wifi without without_the wood work_be
0/-2 work_in year_i you_be
0/2 #misplaced #told=it/not #told=my-charge/was #told=my-person/is #told=that/again #told=the-thing/coming
0/2 #told=there/was #told=they/was #told=this/has been #told=this/unsaid #told=you/past #when=further/coming
0/2 #who=further/doing #who=further/everyone 0_february 0_line 0_page 0_rule 0_time ^_always ^_behaviour ^_cut ^_doe
0/2 ^_each ^_fear ^_forget ^_key ^_kitchen ^_make ^_nail ^_note ^_of ^_sell ^_since ^_to ^_with a a_box a_customer
0/2 a_pen a_perfectionist a_question academic account_$ actor adult_in afterwards again_third all_eight all_in
0/2 all_three allergy also_the always_late and_do and_for and_whether anyth_with apply_to around_nine as_captain
0/2 as_treasurer as_we assertive_$ assertive_enough at_eight at_me at_midnight at_parent b_and bad_at bad_habit bag_$
0/2 be_also be_any be_chaotic be_forever be_in be_kill be_more be_scrum be_stupid be_their because_they bed_0
0/2 before_every beginner_in big_one bigger bite_each book_$ book_to bookkeep born_$ both_time bottle bring_a
0/2 build_the by_accident by_my calendar call_i camera_off change_the check_the clarinet clinic_$ cloth co_tutor
0/2 collaborate come_at come_back commit_message count_it cv_be day_as deploy desk_$ difficult_$ direct doe_anyone
0/2 doe_it drawer_be drip each_think each_week easter_and eleven_hour email_to english_be enough_say every_one
0/2 every_time everyone_in everyth_i excel faculty_be far_$ farm_be february_and feel_flat figure find_the finish_a
0/2 finish_that fit_them five_hour floor_the for_everybody for_five for_room form_arrive fortnight_$ forty_time
0/2 founder_i four_family freelancer from_last from_memory from_our from_this full_of give_change give_up go_back
0/2 goe_home group_i half_an half_of hand_and handwrite handwrite_$ have_and have_become have_leave have_noth
0/2 have_tell have_three have_turn he_doe head_chef hear_me him_and hopeless_at hour_before i_buy i_chair i_close
0/2 i_conduct i_edit i_facilitate i_feel i_hire i_never i_notice i_order i_promise i_rush i_shout i_the i_wash
0/2 in_assembly in_clinic in_every in_pair in_september in_train in_when in_without include_$ inspector_ask
0/2 interview_and into_the it_again it_come it_down it_pop it_will it_without january_and jumble jumble_sale jump_in
0/2 kitchen_and label_the last_three lately_$ learn_the leave_a leave_hand leave_over leave_their let_it let_other
0/2 lie_on line_and line_up lose_their lot_to louder loudest manager_i manager_so maybe_the me_be me_before me_one
0/2 mess_$ method middle_$ mine_from mine_not minute_and minute_i miss_$ miss_0 more mould must_make my_0 my_baby
0/2 my_board my_cook my_cv my_documentation my_duty my_lower my_mark my_mentee my_notebook my_pottery my_record
0/2 my_report my_retro my_revision my_save my_side my_sourdough my_staff my_study my_subject my_swim my_tuesday
0/2 my_volunteer name_$ need_for never_land never_once night_before no_more no_problem nobody_laugh not_fit not_look
0/2 not_one not_plan not_show not_suit not_turn now_i number_$ nurs_for nurse_i oclock_and of_an of_breath of_mine
0/2 of_school of_sixth off_and off_to offer_it on_average on_both one_know only_i open_my or_ten order_come other_day
0/2 out_the out_with over_a overthink_$ pair_of park_the patient_and patient_into pen_on perfectionist person_twice
0/2 personally pharmacist phone_for plain plan_i platform_team player please present_and problem_to put_off read
0/2 read_them really_have refuse_her renewal_be resident_$ river_take room_twice rota rota_be row_$ rule_and rye s_can
0/2 same_friday same_three saturday_staff say_fix say_how say_leave scrum_master seedl set_off shift_leader side_$
0/2 side_project silent_for since_then since_we sit_down sixteen sixth sleep_$ so_far solo sort_of soup_$ sourdough
0/2 sourdough_starter spark_$ spread squad standup_have stitch stockroom stop_on sunday_we supervise_ask supervise_the
0/2 supervisor_in supper switch_off take_more talent tbh tbh_$ teach_and teacher_ask team_lead teenager tell_any
0/2 test_take that_they the_big the_bowl the_bus the_clean the_clock the_court the_day the_entire the_farm the_five
0/2 the_fluid the_freezer the_german the_glass the_gp the_holiday the_insurance the_invoice the_jam the_jumble
0/2 the_kitchen the_lad the_lead the_lecture the_line the_loudest the_main the_man the_microphone the_money the_nine
0/2 the_order the_pair the_problem the_radio the_safety the_seat the_train the_tray the_two the_west their_spark
0/2 them_to then_i they_close they_come they_go they_never third_time thirty_one this_have this_year thrice tidy
0/2 to_approve to_parent to_press to_say top towards treasurer_of turn_off twenty_minute twice_since two_customer
0/2 type_the until_march volunteer_rota want_my ward_$ ward_sister we_come website what_that what_to when when_a
0/2 where_to white whiteboard with_on without_count without_lid work_it workshop_and would_like would_nurs write_and
0/2 write_this year_dy
0/3 #told=i/coming #told=it/again #told=my-authority/was #told=the-charge/unsaid #told=this/again #when=further/again
0/3 #who=further/nobody 0_up :meets ^_give ^_overthink ^_procrastinate ^_stress ^_thirty a_hall a_patient a_wall
0/3 agre_to all_say allergic and_a and_by and_four and_how and_person and_remember and_they answer_in any_of
0/3 anyone_else apparently_$ apprentice_i approve_every arrive_after as_my as_soon at_every barely be_eleven be_nearly
0/3 be_promise be_responsible be_ten be_weigh because_my bedtime birth_$ bulldozer buy_0 by_half call_phone can_not
0/3 carer_on carrier change_in channel_$ close_$ club_will come_off confidence_in cook_for cupboard_$ cv day_after
0/3 deadline_be department_i dictionary disorganise do_with else_$ energy_$ evene_i fail_at fault feel_i fluid_chart
0/3 for_any full_$ gel generally get_me get_past glaze goe_blank goe_quiet half_my halfway_through hall_for have_start
0/3 have_you he_leave he_would head_$ head_a heart_$ her_aunt how_to i_chang i_hold i_let i_merge i_own i_set i_stay
0/3 in_four in_meet invoice_go it_twice jumper key_to know_that know_whether land_$ lead_the leap list_get mainly_$
0/3 management_be mark_a match_and me_include me_since me_vs me_when meal_$ mean_$ meet_i member mentee mine_$
0/3 mistake_$ money_be morn_$ my_apprentice my_coach my_laptop my_prefect my_sunday nearly_do new_carer next_round
0/3 night_be night_girl no_to not_gel not_right not_seem not_there noth_leave novel of_everyone of_nine of_work
0/3 ofst_come on_call on_me on_person on_six on_time once_a once_in open_in order_for organisation other_$ overthink
0/3 own_crew paint paper_slip patient_be person person_i phone_i phone_while place_since procrastinate put put_up
0/3 quarter read_what recipe_for report_i report_to right_$ rubbish run_and run_off rust say_0 see_me seed self_care
0/3 send_the seventeen should_$ should_be since_august since_birth since_june single sit sit_$ site_have sleep_through
0/3 soft_on someth_and soon_as stage stand_there stand_up start_to stick_$ supplier_list take_0 team_be ten_$
0/3 that_come that_do the_autumn the_break the_car the_channel the_count the_date the_department the_firm the_fridge
0/3 the_grant the_junior the_last the_letter the_log the_question the_room the_shelf the_third thing_i three_$
0/3 three_client three_time to_every to_just to_write too_many train_and translator turn_$ tutor_put twice twice_in
0/3 twin_be two_day two_person um under_a unless_i violin wait_$ ward_i whenever_i whenever_the who_keep why will_ever
0/3 with_0 without_a
0/4 #seen2 #told=authority/can #told=that/coming #told=the-thing/not #told=thing/has been ^_buy ^_say ^_statistics
0/4 ^_whenever a_student about_0 acronym adaptation advantage aerial aggressively ak akin ally always_have ammunition
0/4 amongst and_0 arm arrogance audition balance_$ bargain bazaar be_mine be_slow beck before_they below berg blitz
0/4 blond bode bon boss_of both_my bourse bunny bur buster by_me call captor capture carer_and carrier_bag cartel
0/4 caterpillar ce ch cha christmas_do cleric clout comedian commando compact comparatively compare_$ confident
0/4 conservatism considerably convertible cordon costume could_do could_not crawl cre credible crossover cruiser
0/4 cuisine cup curtain dear deeply defender definitely denominate denomination destroyer devise dicken disagre disc
0/4 dissent distinguish divide dole domestically dominant dominate drag dumb duplicate dynasty eight_$ elude emblem
0/4 endorsement epic erotic eta ethic exert expeditionary fairy faithful falsely fantasy feat fetch fis foolish
0/4 for_two forbe forget_to fraction frustrate fullback fur gangster gap_in genuinely ger get_my get_one glamour
0/4 gloriou glu go_on good_at grain grape graphic group_$ guerrilla guess happier have_two heck highly hmm_$ hop
0/4 hour_$ i_give i_keep i_send i_take implicit in_what inadvertently incline index influential insider instant
0/4 instead intercept interpret interrogator investigative ire it_could kan keep_the kid_in kim lar last_ten leather
0/4 leopard literally live_on lok loyalist machine magazine maize maliciou manipulation mao marginal me_$ me_who
0/4 metaphor mice militant militarily mindful ming minus minute_on mistakenly moderate mortal motto muller mutant
0/4 my_intern my_three my_trainee nak narrowly nationalism never_tell newt no_discipline not_open not_say not_wash
0/4 novelty obscure off_again oh onslaught open_a ourselve overall paperback parachute perceive perfume phone_it
0/4 pillow plumber plural po pol pork practice_$ prefect prefect_rota prolific racially rah rana rarely rat ratio
0/4 rebuf regularly renne repeatedly responsible_for restraint retro rightly rigid ring_my romantic rotten roundup
0/4 sacrifice sag say_at scenario scout seat seat_plan sele selfish sellout sen share_the sheng shin shotgun sign_up
0/4 simpler simplify sizable skater skin slap slid snatch snooze souvenir spe specification spotlight squadron
0/4 stainless start_the stature stereotype still_in striker stronghold student_and stun su symbol tackle take_no tal
0/4 taller tam tame teach_$ team technique tell_the ten the_afternoon the_form the_job the_member the_on the_recipe
0/4 the_resident the_volunteer theatrical them_since think_the thrill through_$ through_the ti time_the timely
0/4 too_little trader traditionally trainee_i transformer turbo twelfth twentieth ultra unanimou undercut
0/4 underestimate underwear uniform usual_$ vampire wagon ward_manager weary wen wherea widen yan ye year_old ying yo
0/4 you_would
0/5 #hands=charge #told=my-charge/past #who=further/my-person :mass :motion ^_tell a_copy aa absurd accordingly
0/5 aggregate all_over allegiance always anarchist apparatu arbitrary armament arrogant bar_0 baseless blatter boot
0/5 both_$ bravery buildup chin cho clad clamp clau comedy comfortably compare compatible compression consecutive
0/5 contraction convergence courageou credential criticism deliberately depiction digest diplomacy disappoint dong
0/5 enemy entirety extremism extremist fabricate fad faster fluctuation foray forthcome fringe from_me furiou gee
0/5 geniu giro gong greenback han heavyweight hmm hopeful horse hugely i_want i_write immensely importantly imprint
0/5 incarnation indispensable infiltrate infiltration inflate instrumental interpretation invitation irrational
0/5 it_should jo journalistic judg june_$ ka kicker knockout ladder lash lat lazy limelight lowly lu marketer me
0/5 merchandise militancy miniature my_safety my_time na naive next_week normalization offend offshoot outlook pan pap
0/5 pas patriotism peer penetrate pennant performer phenomenal pink pois poorly potato prediction professionalism
0/5 promise_the pronounc proportional pros pullback puppet rabbit rationale reformist relegate remix roar ruthless
0/5 safety_talk sah sampl sample_$ scale see_$ shaky short shrunk siz slowly smart specially speculative springboard
0/5 steadily steak stubborn submission sufficiently sunglass switch sy tae ten_run terminology the_book the_gate
0/5 the_shift the_toddler the_wrong throat thug titl tory treatise tri two_have ugly unchang undoubtedly unleash
0/5 uphill vanguard velvet vigorou virtue wallet weaponry whistle_$ with_more woo wool zapatero
0/6 ^_every ^_public ^_too a_row ace adjust advertiser aggressive and_now applaud apt ay ballad bang batch bearer
0/6 beast behave bias bo calculate camel cartridge clinch comparison compatriot contender contestant crook das
0/6 detractor dictate digitally ding disguis dragon eagerly easiest eater eclips edition enormously enthusiastic
0/6 entrench exceptionally fade famously favorite fighter five flop foil forcefully funk garnere genre get_up grader
0/6 grappl habit hardene harshly head_of how_i i_have impatient imply improbable incorrect incorrectly inexperienc
0/6 insignia inspire jihad jun kiss laud life_balance likewise liner lira mandarin math maxim meaningless methodology
0/6 nam nine nominal nonetheless numbere obscene outrageou own pistol poetry portrayal prelude public_speak ra rebuke
0/6 recipe regiment rendition rout rs rubin satan savvy scot scramble screenplay sharply squash squeeze stance start
0/6 steer sticker strongly superhero superiority sway synchronize tax_office that_i the_first the_tax too_soft
0/6 transparent trim tumble ugh ugh_$ undecide underdog veil week_and who_be wick wield work_life
0/7 #seen1 #who=first/the-thing ^_me ads advertisement battalion be_good birdie bye capitalization centrist choru
0/7 contributor cry cynical decisive easily els firmly flexible flick flush format germanic heroic insult interprete
0/7 lace line little loudly marginally mislead nonfiction organise overly par persona pocket push putt quantitative
0/7 quarterly rack relentless renegade ri ridiculou scrum sensibility sid skillet soften spam spiegel tally the_second
0/7 unofficial unopene victoriou vie vogue whip wrestler
0/8 ^_when albeit ante anthology banner barometer che childminder decisively dip finish hat hesitant ideology infantry
0/8 ink instinct kind kung lag lame look loser moderately modestly nerve nerve_$ now_we phone ploy promotional prophet
0/8 pundit refrain reprint rifle samurai sausage scarf screw sentiment show slim slogan stiff tactic tilt type vastly
0/8 viciou
0/9 ^_as because_i favorably for_my heel lil me_and parody propaganda provocative respectable skinny skirt wow
0/10 #own3 backward be_my consistently jealou tongue upwards
0/11 discipline lean myself wrong
0/12 #told=doing/unsaid runner statistics
0/13 slide
0/14 confidence
0/15 my_own
2/-9 spr ward
2/-7 ^_a another lab someone when_i
2/-6 #when=first/is and_my grandparent i_can kofi mud
2/-5 #who=first/our-thing be_0 be_never i_suppose know_it respect shift_$ twin without_ask
2/-4 for_$ much nurse_on relative talk_about
2/-3 #when=further/but 0_the 0_week :comparative a_and be_one boiler come_to do_$ do_i every_single get_into have_get
2/-3 heat hit_the i_clean lounge placement_i pressure store the_call
2/-2 #told=my-charge/but #told=the-person/was 0_march :activity :intend ^_lately ^_other ^_well ^_without a_department
2/-2 a_man a_meet after_half bad_vibe be_different be_nice blank_$ book_a boss call_to co_op colour_blind day_before
2/-2 do_it energy enough_money fear_or for_each gather group_can guess_the hand_me hang_it have_both have_hint hid
2/-2 how_it i_enter i_even i_stall lad_at laundry letter_and line_manager mine_be minute_each my_eye my_finger my_line
2/-2 my_placement my_work not_match of_thing open_$ our_course phase_$ plane right_job roof run_a say_all see_them
2/-2 since_about source stall_$ start_$ student_go take_off text_$ the_nurse thing_have three_year too_$ tree truck
2/-2 ward_in wednesday what_my
2/0 #told=charge/has been #told=charge/is #told=everyone/undergone #told=he/was #told=my-authority/unsaid
2/0 #told=my-person/past #told=my-person/undergone #told=our-charge/undergone #told=our-person/is
2/0 #told=our-person/unsaid #told=our-thing/again #told=our-thing/can #told=our-thing/undergone #told=our-thing/unsaid
2/0 #told=person/past #told=she/was #told=the-person/undergone #told=there/can #told=this/was #told=we/but
2/0 #when=first/again #when=first/has been #who=first/my-authority #who=further/her-person 0_hour 0_last 0_short
2/0 0_singer 0_so 0_yesterday ^_bite ^_childcare ^_choir ^_code ^_delivery ^_diversity ^_homework ^_housekeep
2/0 ^_induction ^_lorry ^_lot ^_management ^_pharmacy ^_remote ^_result ^_rota ^_sixth ^_sometimes ^_teamwork ^_value
2/0 ^_ward a_boy a_colleague a_committee a_date a_difficult a_gap a_group a_hole a_mess a_postdoc a_volunteer about_a
2/0 after_eight after_ten agency_send all_be all_night an and_academic and_ask and_both and_come and_everybody
2/0 and_jona and_miss and_teach and_us and_when another_one around_here as_can as_long assistant_do atmosphere_in
2/0 away_and away_from away_game back_from back_of back_to be_afraid be_answer be_call be_close be_forty be_going
2/0 be_hand be_kind be_miss be_nine be_nobody be_ours be_send be_since be_slip be_three be_tir be_us between_meet
2/0 book_since boundary box_in bring_them but_thing by_then by_three by_wednesday can_read carer_of chair_be
2/0 chang_since chaotic_$ chess_club child_be child_in child_sit christmas class_leave class_start close_as club
2/0 code_the coffee collaboration_between colleague_who collection collection_be come_a come_ten come_up
2/0 communication_with coordinate copy_of correct_my cough course_be course_have crew cry_in daily data date_of
2/0 date_to day_later day_no day_nurse day_with deal_with decision_make desk_at differently_$ difficult_to door_at
2/0 door_open doubt drain drill driver_leave drug_round each_one esol every_lesson fac_the face_$ facebook facebook_$
2/0 family_have far_side fill find_it finish_at fish_at five_of flood_$ floor_be follow_through football_team for_all
2/0 for_you form_for four_of framework free_period friday_in from_outside from_primary from_ten from_what gap_$
2/0 gas_bill gate_$ gate_leave get_another get_round get_too get_wet give_away go_from go_stale go_unanswere goe_at
2/0 goe_in going_on going_well gutter handover_$ have_call have_chang have_only have_too have_work hear_the him_once
2/0 his_mate hold_$ hold_one hour housekeep hunt_for i_finish i_lend i_meet i_ring i_stand i_support i_work ignore_the
2/0 in_august in_someone in_week into_one ipad it_0 it_can it_difficult it_for it_get it_go it_seriously it_turn
2/0 item_0 jona keep_get lack_of lamb late_and later_$ leadership_$ leave_open leave_someth letter_for life_in lift_$
2/0 link logbook long_as look_good luck_$ make_me make_my manager_give march_and mate me_give me_to mentor_move
2/0 midnight milligram mine_i minibu minute_at minute_before minute_late minute_over mobile monday_$ mop more_join
2/0 morn_a mr_petrov music_on must_be my_customer my_esol my_german my_grandson my_learner my_life my_read my_rota
2/0 my_salary my_seminar my_stammer my_student my_tool my_tutee my_year nappy nappy_in need_work network never_show
2/0 newcomer_at nine_$ no_consistency no_place norway not_let not_much not_pull not_quite not_reach not_really
2/0 not_renew not_reproduce not_trust not_very now_wait numb number_do of_$ of_birth of_customer of_those of_year
2/0 off_it off_on off_sick offer_a old_server on_facebook on_it on_or on_two one_at one_be one_colleague online
2/0 only_he only_woman only_worse op open_the or_i or_it or_swim other_half other_here other_school our_committee
2/0 our_conductor our_department our_family our_floor our_place our_team our_unit out_0 out_every overflow overflow_by
2/0 owner_change ownership_in page_$ pager parent_evene partner_copy partner_never past_the pastoral pay_at pay_the
2/0 person_here person_it person_on person_there petrov phone_ring phonic photocopy physics_teacher physio pick_up
2/0 place_$ placement_$ placement_and print product_and prompter prs pull_together pupil_with purpose_$ quit_in
2/0 reach_the read_group read_her recycle_bin red_and rehearsal_and relationship_between rep reset_the respect_$
2/0 review review_be room_$ round_$ round_the run_on sales_and save_$ say_if say_noth say_one say_thing say_which
2/0 say_why secretary see_the see_to send_$ shed_and sheet_be shift_the shut_$ signature_$ since_sunday single_time
2/0 sink_or sister_say six_person sleep_before sluice so_loud so_much so_she someth_to sometimes_i sometimes_on
2/0 somewhere_along sort_it span speak_since special squad_$ stale_$ stammer standard_be stay_$ stop_answer stronger
2/0 supplier_driver sure_the swim_$ take_my take_over talk_over tape teamwork tell_her tell_whether temp template
2/0 than_i that_my the_alto the_band the_block the_boat the_boy the_builder the_care the_centrifuge the_chemistry
2/0 the_cooperation the_culture the_delivery the_drug the_fair the_feedback the_figure the_file the_gas the_handover
2/0 the_ipad the_keyboard the_matter the_meet the_minibu the_old the_older the_page the_paper the_parish the_pay
2/0 the_pension the_project the_recycle the_relationship the_rest the_scanner the_sheet the_sluice the_soprano
2/0 the_stage the_studio the_teacher the_tenant the_thursday the_treasurer the_vent the_visitor the_wifi them_all
2/0 them_back then_the they_might they_sit thing_about thing_in this_autumn though_i thursday time_out timetable_be
2/0 to_answer to_canada to_judge to_open to_read to_work too_involve total_$ trainee_cry tram_$ transcribe
2/0 transition_from trombone_from true_$ trust_$ trust_be trust_each turn_out tutee tutee_have tutorial twenty_past
2/0 two_be two_different two_junior two_minute uncharg uncharg_so unload until_$ until_midnight up_a up_after
2/0 up_before us_up used_to user valve visitor_book wall_each want_the way_to way_we we_hear we_never wear_me week_$
2/0 well_$ what_$ wheelchair when_my where_you who_use who_would with_him with_his without_her woman_i wonder
2/0 work_with worse_$ would_not write_for write_in wrong_$ wrong_job yard_$ you_stand youth_club
2/2 #told=charge/not 0_oclock 0_parent ^_leadership ^_mrs ^_nine ^_not ^_stair a_more a_tuesday always_get and_on
2/2 arrive_late at_0 at_random badge be_ask bedside card_in chapter day_the due_in end_$ every_post final_project
2/2 five_and gate_at get_better goalie grill half_past he_have he_never him_$ hole_$ i_say if_the in_$ in_year into_it
2/2 little_one me_it merge_without most_of my_stall my_ticket news no_lift none_of not_to notice_$ oclock_$ of_read
2/2 on_four only_on pass_at pipette reason_$ repair_café room_0 say_my six_week somehow stairwell standup the_door
2/2 the_floor the_lift the_little to_put toddler_group way_$ week_the without_wait
2/3 #when=further/has been #who=first/the-person ^_feedback ^_whoever a_close a_fortnight alarm apparently at_all
2/3 be_due be_from beginner bind bread_from chemistry_be customer_$ either_$ exchange from_my have_come let_them
2/3 my_lab my_ward not_begin not_what observer of_me other_parent out_again pour preach relay say_what say_you seem_to
2/3 silence still_have such the_bank the_bread the_christmas the_repair the_rule them_go time_so to_ask volunteer_be
2/4 #told=it/unsaid #told=person/unsaid ^_bad a_single all_that and_have bend course_and embarrass friday homework_and
2/4 inherite_a just_do know_where laptop make my_lesson net not of payday rain_the run_$ september_$ shoe sixty
2/4 stall_be target test_to the_saturday to_heart wardrobe when_the wise
2/5 #told=nobody/past #told=nobody/undergone ^_for at_five captain_i clock delegate eight from_may from_now hose
2/5 in_ten leave_and my_two not_get now_on off_in out_$ rais_the round sign_it so_the stop_doing take_a tell_my tend
2/5 the_kid the_pool they_be tray_$ we_would
2/6 ^_take approach doing_the guitar kind_of lecture lesson nobody_be our_school over_the question squeez thing_be
2/6 timetable we_will
2/7 audience bor chef draw email grab kick like_a mistake shy the_student
2/8 my_head weak
2/9 copy counter or_the shirt skill weigh
2/10 #told=thing/can
2/14 tab
3/-8 partner water
3/-7 #when=further/open
3/-6 #told=it/was funeral
3/-5 be_a committee my_best placement
3/-4 vanish
3/-3 #who=first/they a_problem a_trainee about_me ask_him be_noth bite_$ clerk customer_can each_time entrance
3/-3 i_present know_what my_tomatoe never_enough other_shift same_page say_that seven_of sprint the_bee the_designer
3/-3 tutor_give unit weekend_$
3/-2 #told=my-thing/has been #told=she/is #who=further/the-person ^_kofi ^_lack ^_one ^_somebody a_broom and_hit
3/-2 be_skip be_stick bee before_the behind broom cold_$ dean dur first_0 for_more four_morn get_worse have_ask i_end
3/-2 in_confidence it_my kitchen_$ knife_$ lay level_$ my_instructor my_pair not_on of_house on_all operator order_in
3/-2 phase postdoc reactive sense_they shift_leave staff_kitchen the_other the_touchline to_0 touchline use_it we_lack
3/-2 we_used will_leave
3/0 #told=i/has been #told=my-authority/again #told=my-authority/undergone #told=our-authority/is #told=she/not
3/0 #told=the-charge/not #told=the-person/again #told=the-person/is #told=the-person/unsaid #told=this/not
3/0 #told=you/open #when=further/was #who=first/she 0_b 0_card 0_november ^_accountability ^_after ^_five ^_hard
3/0 ^_information ^_leave ^_morale ^_pull ^_room ^_so ^_standard a_certain a_parent a_server a_word about_an again_and
3/0 although_the ambulance an_issue and_bring and_mr and_somebody and_their and_twelve another_$ answer_after
3/0 answer_before ask_us assessment_be assign at_reception at_three autumn_$ away_$ backup basically_$ be_count
3/0 be_head be_i be_so be_thursday be_unfair between_us book_the both_be break_$ budget_$ bus_company by_word call_$
3/0 can_say captain_tell caretaker_say child_at choir_have christmas_$ clay clear cliquey close_to club_$
3/0 colleague_have company_be concussion copy_my corridor_and council_meet cover_for craft crew_be cut_out cut_the
3/0 department_$ diabetic diary dig_up district_nurse do_for dog down_$ down_who drop_the dy_with easter else
3/0 empty_since end_up engage essay_and everyone_be everyth_with everywhere_and expectation_be find_them five_person
3/0 follow force_push four_time frau friday_and get_close get_drop get_lose give_our group_and handover_be have_0
3/0 have_even have_file hear_of her_own here_$ i_pick in_her in_pencil information_doe issue_$ it_me it_run it_when
3/0 its_way jam_on june_the junior_$ keep_ask keep_my key_and key_be kid_on lab_partner label_off lack_a last
3/0 last_five last_time leave_before like_to lock_$ log_on lunch many_meet me_for me_so me_task model money_and
3/0 month_she morale_$ morale_be much_that my_cousin my_crew my_mentor my_nan my_predecessor my_review neighbour
3/0 netball never_doe no_culture no_lock no_name no_such not_at not_clear not_even not_help not_sign not_touch
3/0 november_and of_0 of_four of_order office_chang old_mr oldest on_every on_the on_whether onboard onboard_be
3/0 other_and our_allotment our_charity our_funder our_office our_rehearsal our_share our_volunteer our_year out_as
3/0 out_at over_in owner_have pay_me pencil_and person_say picker piotr place_for playgroup practical pull_request
3/0 push_to put_on quality ramp rather_not register_be relation renew_our resident_and rewrite_my role_in route
3/0 row_club run_to salt same_old say_it school_bus scissor season_and send separate set_and set_up shed shop_on
3/0 since_easter since_monday since_they since_tuesday situation_$ some_person somebody_have somebody_keep
3/0 somebody_take someth_$ someth_off somewhere spanish staffroom stale stay_up stop_eat stuff_at sunday_$ teach_the
3/0 teacher_and team_spirit tell_$ tent the_atmosphere the_company the_conductor the_contractor the_dean the_diabetic
3/0 the_early the_family the_gym the_issue the_key the_lady the_laptop the_mood the_night the_playground the_store
3/0 the_supplier the_teach the_trip the_vibe the_wait the_whole the_workshop the_yard them_five them_in thing_with
3/0 this_place three_person throw thursday_$ tick to_decide to_her to_main to_nine transition treasurer_doe turn
3/0 two_boy two_office us_and us_say usual_with value vary_$ wake_at ward_0 we_need we_say we_share wear_his whatsapp
3/0 where_the whether_they wholesaler wider will_look with_whoever within work_across would_rather would_want
3/0 would_you write_down yard year_group
3/2 #told=he/coming #told=he/open #told=it/but #told=our-authority/undergone #told=our-charge/has been
3/2 #told=our-charge/is #told=she/again #told=the-thing/has been 0_pallet 0_refuse :gathered ^_between ^_documentation
3/2 ^_fifteen ^_lesson ^_motivation ^_register a_regular advice and_get and_noth and_since argue_$ be_desire be_half
3/2 be_leave be_like be_what brick chemistry close_shop desire_$ doe_$ door_$ ferreira four_to get_out her_son hit
3/2 how_do how_long i_bring keep last_saturday last_year leo lesson_$ look_$ march_$ meal_i minute_so my_code my_group
3/2 name_it oclock_my october_$ our_standup path pe_and perhaps person_come person_go photo point_be read_the regret
3/2 ring_be six_of stuff_$ style_$ take_$ the_bakery the_box the_guide the_hall the_youngest they_tell third_of
3/2 this_school this_term three_different tile_and timetable_$ to_begin to_drop treasurer_have walk_in when_she
3/2 whoever work_out year_in year_now
3/3 #told=he/is #told=my-charge/is #told=my-charge/unsaid #told=that/was #told=thing/was 0_september ^_eleven anew
3/3 angry anyone_$ arrive_at at_work average_0 balcony bass be_say bite_of bone box_and different_answer feed give_it
3/3 i_go knock lose_its may_and my_co nobody_take of_it of_them person_start photograph post remember screen_$ sigh
3/3 slow_going stress the_blue the_course themselve tonight train_be up_without vendor
3/4 #told=i/not #told=i/undergone #told=i/unsaid #told=my-person/not #told=nobody/is #told=the-authority/was
3/4 #told=the-thing/open ^_forty ^_have ^_let ^_my away basically be_both be_stand bug by_now d damp for_another
3/4 general have_no how it_to let_us loop may_i my_son newsletter not_sit note_$ office_$ since_i site_$ take_on thank
3/4 the_account to_get up_on vision
3/5 #seen3 #when=first/unsaid 0_by ^_0 apple be_at fortnight have_lose have_not instrument leadership since_last snap
3/5 strong ta than_it this_week tool towel update who_sign
3/6 an_hour dance drop for_the gauge letter_$ six weight
3/7 #own2 #told=we/is ^_half ^_i ask attitude catalogue honest office_doe on_and only_from raw reader surprise temper
3/7 work_for
3/8 coat
3/9 fun of_be scream whistle
3/10 ^_be bread leader stock tendency trick
3/11 patience
3/14 soft
3/16 i
4/-11 trust
4/-10 parent
4/-7 after
4/-6 0_every office or
4/-5 experience night tower
4/-4 bite_lose maybe_it my_manager need_i noth_$ parent_in send_me space with_a
4/-3 ^_sprint at behaviour_$ food hand_shake maybe_$ not_want over_plan restock suppose_$ the_read the_tutor up_to
4/-2 a_month and_there ask_the before_my dashboard glove hand_in i_sing it_might monday new_build not_mine not_put
4/-2 of_seven one_say problem_with twice_a upstair while whose
4/0 #told=everyone/is #told=my-person/has been #told=our-thing/not #told=we/not #told=you/unsaid #when=first/not
4/0 #who=first/there #who=further/i ^_assessment ^_ever ^_home ^_lad ^_monday ^_never ^_plan ^_sales ^_support ^_that
4/0 ^_there ^_three ^_volunteer ^_year abbot abel about_the about_where accumulate acknowledg after_every afternoon_$
4/0 all_side all_the amin and_eleven and_no and_those android ankle answer_the anticipation app apparent arc as_in
4/0 as_second at_ten attribution bacterial banquet be_hear be_late be_not be_six be_there be_wrong behaviour better_$
4/0 between_the bitter blair bliss bloom brent brother_in bud but_i cafeteria carnage cellular centrifuge chronicle
4/0 citru clark clipper code_club collide comb comment_and conducive constellation controller corpse couch councilor
4/0 cox crest dawn decide_on decision_in delivery_van dig dirt distance distraction distrust diversity dome downer
4/0 drop_off dudley economical equatorial eric euro evene_this expansive explode extraordinary fatty flatmate_practice
4/0 flint float floor_and flowere for_eight for_someth fracture garner generator genesy geographical globe goodwill
4/0 graham gratitude gravel graveyard gravity green greg ground group_have hamstr hank hardy have_order have_see
4/0 have_slip have_some head_and headache hear_aid hector helicopter hilltop him hydrogen icy immense importance
4/0 in_account incident indirect inflammation infrare initial inner inside integral issue it_not jake joe joke_about
4/0 jordan keep_on kelly kemp kent kickoff kid_and kraft laker lam lambert larry laurel lena lengthy les levin lewy
4/0 like_me lingere linguistic list_so listen_to luggage lunar mariner markete mast mastermind maximize me_or
4/0 meaningful mechanism message_$ middle_of might_be morale morale_in morgue morn_run mosaic mosque murphy mutation
4/0 mutual my_course nasal naturally never_get new_person no_one nobody_have nobody_review noisy noon normally not_go
4/0 not_hold not_join not_sleep not_sure not_the numerou nutritional of_eight of_our one_i only_six or_be or_who
4/0 organism ought_to paradox parma pat pathway payoff perjury perkin person_and personal petit pine pinto planetary
4/0 plausible pollard powder precariou presence present presenter primitive productive profound projector proprietary
4/0 propulsion quickly_$ rang range raptor raven really_$ reassign refuel rent_be rick riddl ridge riley ritual road_$
4/0 roommate rosemary ross rue runway sales sam sandstone sap say_the search secretariat shaft shalom shaw shower
4/0 sidewalk significance silva simmon simulation sister_and site_and size someth_be spat speculation spiritual
4/0 spirituality spokesman staffer stalemate stall still_there stomach stop_come stormy strait stretch studio
4/0 subdivide subspecy summary suspiciou symptom taj talbot tampere telegram tell_you ten_to tendon terrestrial
4/0 the_club the_committee the_eight the_hire the_partnership the_row the_senior the_surgery their_own their_way
4/0 theological theoretical there_may time_in timothy tomb too_quickly transatlantic treasurer trolley turbine
4/0 uncommon uncovere underworld unfortunate unhappy unidentify unity unname us_about val very_welcome vibe_in view
4/0 vigil waiter wally warner week_it which_$ willow windy with_me witter wizard word_$
4/2 #told=he/has been #told=our-authority/past #told=there/open #told=we/can 0_while ^_doctor ^_lena ^_tuesday a_pupil
4/2 a_staff accent after_the ahead and_new and_post answer_on association_be at_night be_better be_resistant
4/2 best_welder business_with cell chair_i co_author complicate_$ decide_by doctor_do family_and floor_of go_over
4/2 happene_again have_another he_may her_$ hot i_rent it_over member_of mess monday_and move_$ mr_ferreira my_dad
4/2 need neighbour_you new_menu nobody_can nobody_write not_great nurse_$ object on_paper one_have our_code
4/2 parent_have past_nine quickly resident_want resistant_to school_any sister_in spr_and square_$ street_have
4/2 student_from sure than the_back the_district the_minute the_nurs the_test the_university the_worst they_may tir_$
4/2 unable_to under_the until_it we_want wednesday_$ wednesday_they welder who_take will_decide worst_$ would_pay
4/2 youngest
4/3 #told=our-authority/unsaid ^_in all_of be_poor cello feel_like folder fourteen fourteen_turn handle knowledge m
4/3 may_be mend middle moan_$ my_sixth nobody_else not_tell predecessor recorder sign_the since_$ sun the_chair
4/3 the_community the_tablet true tube tuesday tutor wall we_can welcome where_we within_a
4/4 abnormal absent amass appointee atlas awful bamboo boast borne capability chi compassion confront consultative
4/4 convoy cool cream crowd culmination defence delegation demon disappointment dow drift emerge farewell fond frog
4/4 glass harmless have_cancel have_take hopefully intelligent julio marker mythology obviously optical pack
4/4 paramilitary participant pere pollster potent purely quartet quiet_$ readily recap refine reiterate reliable
4/4 replay representation rory roster rotary sack sedan siren smaller standpoint stereo symbolic the_exercise
4/4 the_place the_usual there_be turnaround typically unreleas up_for vee voltage yoga
4/5 ^_work abstract accomplishment authentic be_on blue butcher cast channel chassy chow come continuously correct
4/5 courage creativity desperation devotion dilute downside each_other egg ego essence evolve exercise fabulou farc
4/5 flamboyant flyer focus freely get_their gore handful hastily honey huh imperative levele leverage loyalty marvel
4/5 mushroom notwithstand often opinion passionate piano pulpit reinforcement rival routine saturday say_he sectarian
4/5 slug sophisticate sour spear speech spine squandere stephane straw swear tablet transmit tumbl two unreliable
4/5 viruse vying yang youthful
4/6 #who=further/thing angrily appreciate appreciation b bibliography bogey bolt box cheese cinematic conspicuou
4/6 delete direction drone duet dunk explicit extraordinarily fabric fang handsome have_never hierarchy i_do image
4/6 in_october intensify kang kite lap mere moo negatively objective oven pad perception portrait powerful preview
4/6 pseudonym role root shelf signature slick slight smash springer stand the_phone thoroughly to_me turnover tying
4/6 upsurge viewer
4/7 #hazy2 abbreviat admire appear breath bucket caliber class_have clearly commend consensu contention countere
4/7 countryman crimson difference distract edge emphasy friend_$ gap gown know_how li liang logo merely offensive
4/7 perfection pie ping realism realistic resilient scarlet sing soy statistically steady sub sweater this_month to_be
4/7 triumphant ty variant zee
4/8 bow bra buoy chant exactly fir forceful fu hamburger hammere inaccurate listener literal manipulate medley
4/8 orchestrate orient outperform portray ps ribbon rok score sentimental shooter since sloppy spell squarely
4/8 successive tailor tie translation variously waist will_see write yeah
4/9 bumper cavalry ds duo edg ferociou forehand glance insert markedly masculine neck partisan slew straight styl tag
4/9 talk tune whenever
4/10 ad calculation critique downward for_0 lip mediocre poster press rhetoric satire sexy upward
4/11 #who=first/my-charge backhand eighty fist hair
4/12 translate
4/16 note
5/-9 where
5/-5 feedback_$
5/-4 complex dunno shake_when since_the think_we walker
5/-3 #who=further/the-thing ^_some alto_and land_last last_on my_paragraph where_do
5/-2 ^_safeguard ^_two day_late five_week flatmate hour_i lead_be my_flatmate my_hand partnership staff tech_lead
5/-2 the_right tom
5/0 #told=authority/unsaid #told=i/open #told=our-charge/unsaid #told=our-thing/is #told=the-person/past
5/0 #who=first/our-charge ^_an ^_communication ^_expectation ^_handover ^_onboard ^_our ^_ticket a_woman above
5/0 abundance abundant activate affidavit after_i altar amman announcement arise arrangement at_our awake barrett
5/0 barry be_difficult be_fine be_keep be_lock beneath besides blast board_have bobby bodily booth brokerage brown
5/0 cable cairn campo canopy cardinal cascade catcher centimeter chad charger cherry chevron chromosome client_ask
5/0 cloud coconut cognitive collaboration colonel competence concrete connect constable contact contain contractor_who
5/0 cook_$ corridor cote culture_of curiosity darkness dart debry deity derrick describe disturb donna early_shift
5/0 eccentric eleven_family enhance equilibrium evaluate evergreen every_day evolutionary explore explosive
5/0 fascination fictional find fine_$ food_bank frequent friendship gale garland ge genera glover go_home grid
5/0 grievance griffin groin groom guard harmony he_say hilly holme host hubble humid i_help in_for inherent internal
5/0 jay josh kin lad larvae lightn lynch magic magnificent majestic maxwell memorandum microwave moody moon mysteriou
5/0 neal no_idea noel nutrient on_them oracle outburst paolo paper_in paramount parker parson passion pentagon piston
5/0 pitcher plummer potassium quantum r ranger reciprocal reeve review_my ria rift rivalry robbin rocket ryder sandy
5/0 sawyer sentinel shady silo simulate solve someone_in spencer spirit spontaneou sprain spray staircase starter
5/0 stoke stone structure sultan surround sympathy taxonomy terrain the_caretaker the_food the_girl the_label the_new
5/0 the_share thorny three_of tony towere tremor turbulence turn_on umpire unavailable undersecretary unexpect unique
5/0 unresolv unsettl visual volunteer_$ vulnerability wait_for walsh walt webber whatsoever whereabout while_i with_my
5/0 woody wrangl wright x
5/2 #told=my-thing/not ^_customer ^_mr ^_only ^_safety ^_stuff a_school be_mix be_our be_patchy boss_$ buggy club_be
5/2 cooperation_with drop_in goe_off happene_on in_at in_church insulin_$ ish ish_$ longer_than night_porter not_feel
5/2 number_be on_this our_process our_take speaker square star story street the_app the_buggy the_marquee the_middle
5/2 the_nursery to_change to_go week_two why_be
5/3 #told=thing/again 0_degree ^_meet a_lot also apart assessment catch council_be each item moan on_anyth plan_in
5/3 screen shoot tenor the_move the_year trust_have whatever_it
5/4 #told=the-thing/again #when=first/but 0_day :opinion acoustic ansa ant argument assignment cocktail compute
5/4 confession confrontation consist countless cyru daisy densely detonate dismay drummer edible extra frequency
5/4 fridge hollow imam interrogate jade limb lucent madden map mathematical may_have meridian mind nickelodeon
5/4 pavement perimeter plasma post_on profile questionable readiness receipt relevance remorse remotely rug rumor
5/4 simmere sniper sodium spectacular sprung summon tai tea tear the_bay theorem touchdown understandable utilize vine
5/4 ware wes why_$
5/5 #told=thing/past ^_four ac alignment alongside ambush atop batsman bullet cannon chestnut clarify concentrate
5/5 conclusion customary daytime dee dissatisfaction ear elf fanfare gloom handcuf holden khan luckily mail mali
5/5 manuscript matt mature newsroom omega pull q quantity quietly quiz sadr shadow supervisory thigh thing_$ tray
5/5 unfamiliar unpublish usually
5/6 amir assertion backbone boil bombardment bunker café chalk chase chess chunk clearer console coupl coward
5/6 decoration dialect dislike elusive enthusiasm evidently fi flap forg formulation ga grey gritty guy hol lens luck
5/6 mouse mouth need_a newcomer onto past perfect performance pickup pivotal preseason quite reassure rebound remind
5/6 revolv scrambl selection sound supportive tan tao theme trilogy trio unbelievable unpredictable vest wheel
5/6 willingness wisdom wrist
5/7 agenda alone_$ bacon brass butter cereal compile concede concurrently conversely cutter defiant dove fairly fancy
5/7 fierce guru hamza inconclusive kerry lense lineage loyal manner micro notice optimistic puck reconnaissance
5/7 reflect sandwich scripture sensational shorter slack sow sped strategy stuf t testament tight token viral worm
5/8 accolade accurate armor bolstere booklet bowl canvas carve cheer circulate concerto depict editorial gear hook
5/8 inscription interviewer jaw maneuver margin noun opu pace plenary position potatoe pretty progression
5/8 pronunciation proxy referee roast robust shi stylish thickness uniquely volume wav wee
5/9 alphabet belly click continually cute differentiate essay feminine fluent lever negative poem shiny silk spirite
5/9 stare tooth what_they
5/10 accurately blank comic correctly firmer grind invoice knit minute pant razor repeat repetition salute softene
5/10 sung swing villain
5/11 capitalize outfit stick
5/12 balance lead manga outnumbere phrase
5/13 nail
5/15 nod
6/-12 we
6/-8 in_two
6/-6 any_feedback garden
6/-5 there
6/-4 my_hour
6/-3 the_feel
6/-2 #hands=other and_will conductor finger_on rubble
6/0 #told=that/unsaid #told=you/but ^_friend across anguish anonymity as_ever associat at_once aura base berger bowman
6/0 but by_0 by_friday cain calm can_be candle char coffin cole condolence confidential confusion cooler cordone
6/0 cosmic cover crescent departure detective diamondback door downstair driveway eddy eleven_of ewing exact fifteen
6/0 fowler galloway half_the headach householder i_teach into_everyth join_up joy juror kitchen knick luke magical
6/0 many_cook marquy matter mediat mentor mistrust morse multiple murky my_colleague opener optimal orbit orbite
6/0 orchard pacer parcel part_of pleasant politics_$ properly radiu randy receiver rodman ruby rule_on senior shallow
6/0 shrub sky slater slip_$ spectrum start_on stranger suite summone sunlight technical the_office thorn unclear
6/0 variou want_me weaver well witness would_say wreckage
6/2 #told=it/can #told=my-thing/coming #told=the-charge/has been ^_at ^_break ^_decision ^_legacy ^_old ^_order
6/2 account_and adviser anatomy be_complicate be_down come_$ cooperation eight_in hand home_$ in_bay just lift_out
6/2 match mrs muddy our_build overnight room_and sixth_former the_street train_$ walnut year_it
6/3 #told=the-charge/past a_while ask_to be_offer bench chang_$ come_in day_$ gut i_start interrupt lot mix_$ no_real
6/3 quiet rice tension the_price this_site through wrong_way
6/4 #told=the-charge/is #who=further/you alfonso amidst and_then baseman beside busy calcium call_it cameraman cantor
6/4 captain climax continuou creative cross cs deepen desire dinner dramatic dye engagement envoy guidance hardware
6/4 hide hood latitude light littere longitude lull luncheon manny maybe maze meditation mock motorcade porch roach
6/4 sergeant seth stuff the_choir underly uneasy variety volatile wear whether_it
6/5 ^_on adrift analyze announcer assailant authenticity barney bassist beetle breeze bruis bystander clash content
6/5 creator daunt devotee dish dispers domain error flexibility fuselage go_out if_it incredible internally ion logic
6/5 negotiator obviou optimism optional ornate overshadow peach perch person_be playmaker precinct probability reliev
6/5 reminder revelation school_$ shearer shortcome simmer sock solemn sparkl stark strain tangible the_neighbour
6/5 the_under vitamin volatility waugh wet yesterday
6/6 a_third acceleration analyst appearance benny calorie capable chest composition confuse context dark defensive
6/6 detachment dirk down_for drum efficiently enjoyable gorgeou gospel honesty impetu indicate infight ingredient
6/6 instantly jitter lack loud maturity memo mode nervou niche overview pillar rash raucou reaction remarkable rough
6/6 scary sery signal simplicity skipper sober spider spot subjective tale televise the_until unusually vague vanilla
6/6 visibly worrisome yield yin
6/7 #who=first/the-charge algorithm armore attach attribute bag brush casual core could_be cupboard dessert di
6/7 discourse dot encouragement eye flare frankly frequently honestly inch inflammatory insulin last_month measurement
6/7 nut pizza pleas positive prey protagonist purple quote recast recognizable reconcile respond responsive sadly
6/7 seldom sight singh sturdy subordinate the_class trench tricky video wan
6/8 bake bottom bowler brigade bundl commentator congratulate consolation ensemble equally evidenc eyed flavore fry
6/8 goo ham horsepower inconsistent inscribe insurgent jacket jam lik muscular narrow notebook precede printer rhythm
6/8 roll sleek spike spiral tir ubiquitou unconventional unforc versatile wing yell
6/9 aloud appropriately artillery boo camera camouflage cardboard consistent differ firepower fray indicator lighter
6/9 moderation nasty outset prais pumpkin quick rope similarly somewhat stir style sympathetic toast ul
6/10 anime arrow blistere brace goran headline loose nonsense numerical pessimistic praise proudly react slightly
6/10 sword
6/11 bent eleven patriotic silly speak spoon thinner ups volley
6/12 exaggerate mantra
6/13 counterattack italic jar page trouser
6/14 edit
6/15 #hands=self
6/16 sleeve
7/-13 *
7/-8 family
7/-6 dynamic_$
7/-5 get_any
7/-4 happene say_more
7/-3 hm
7/-2 more_and next_to once_$ situation
7/0 #told=it/open #who=first/our-person #who=further/we ^_thing acquaintance advisor amber ample and_nobody bowle
7/0 certain co companion compartment compound cousin cozy cutler desk discuss dusty electromagnetic evene galaxy game
7/0 grief gunshot i_find idle interior intersection it_be jerry kirk lava leave_the logistics lush mean mediator
7/0 molecular moss mourner my_father optic over_my patchy_$ phenomena relationship roadside sheik skinner spaciou
7/0 subfamily sunny telephone trainer turn_up unusual warmth we_seem what_happene wreath
7/2 ^_number ^_staff address buddy have_be reception seminar smell son_school stream
7/3 #told=my-person/unsaid ^_student among but_you hard_to have_the i_mean in_law it_doe lead_a meet nobody_know
7/3 our_treasurer parent_council roll_back same what_i wire
7/4 #who=further/that abed aftershock amp aspect bilateral bodyguard bulb colin comet diverse everyday external facade
7/4 feud focal gene hander lamp liaison liquid mean_for mention not_work periodic proton resonance reveal sage scene
7/4 sorrow specific thunderstorm visible
7/5 #told=i/is affection alec anchore animosity bitterness carbohydrate configuration creature deck detach encountere
7/5 expectation hu in_the insect itinerary joey lin lovely make_it mike mirror number paddy patch rehearsal rusty
7/5 salomon scant separately shortstop skepticism strategic supernatural terrify together touch trunk wonderful
7/6 admiral anterior bing cake chill conceptual contradiction decorative derivative fascinate fiber fiery fresh genome
7/6 geographically goodness hitter homer hovere indication informant intensity juice late_$ messenger only_$ ovation
7/6 person_$ rather reasone revolve rim slow stair synthesy tome trivia underneath valentin vegetable very wide
7/7 admiration al apiece attacker bach backdrop blackberry cam caution combination combine commander continuity curt
7/7 dial disarray disgust episode excellent finale flute forward four frame frantic gadget gruesome hallmark hurl
7/7 identical inspiration intelligence irony leg moro periodically perspective pi pottery reshuffle resilience robin
7/7 rounder rude sammy schill signale sore sphere suspense taste triangle unseen vein visually xi yahoo
7/8 abba accuracy afar ask_for astonish awakene awesome barrage chair charisma choreography col crust delight drape
7/8 earnest erratic expression fruit gloomy grim hole lac laden lofty nose occasion orchestral pasha pessimism picture
7/8 resemble scholarly sheet shoulder singl then tuck voice width with
7/9 ambiguou animation annoy barb brisk careful curry differently fairway formidable handy incredibly individually
7/9 letter mo mullah plate prowess reference reminiscent repertoire sauce scorer sheer side singular strategist
7/9 strength stumbl tomato upright weave
7/10 cautiou cautiously dash flier grasp groove hoop lightly penchant reply robe shine simultaneously substitute tang
7/10 tee uneven viewpoint vocabulary z
7/11 authoritative ball bounc chip hymn lackluster listen mirza noodle point posture scath script sync thrust
7/12 advancer beard butt cartoon cheek decidedly rhythmic shave toe upside wedge
7/13 align digit g
7/14 bold
7/15 flip pin relentlessly satirical
8/-3 about
8/-2 caretaker field seven
8/0 0_$ ^_someth arrive be_it be_mean centere courtroom crystal deposition dunn emotional empty fielder fuller huddl
8/0 kyle lane name_on orbital patchy psychic ray sherry sim tenet vice
8/2 ^_grandparent handover mean_to nick sense
8/3 #who=first/our-authority be_that book_for explanation leave morn nice real walk
8/4 #hazy3 afterward aide angel cockpit confluence customer discomfort distant express garnett gill hang jeff
8/4 misunderstand neural nucleu nugget observe strewn vent
8/5 #told=nobody/open acid bell characterize component correspondent dwarf functional gamma guide hakim half homere
8/5 interactive loch midday nobody personality procession sample sens time_$ weep
8/6 abu account analysis atom attachment beforehand brigadier burst cache capsule ceremonial choir cisco curiou deep
8/6 deliver electron explain facial fidelity geo interface keynote layer lemon olive particle peculiar prayer rational
8/6 rear reese reliever sensor seriousness shell sometimes soprano stationary syed twelve vomite wept workout
8/7 affinity algebra ambrose approximate background bark broad charm chronology command compell crouch differential
8/7 disbelief elegant excite flattene flung foul gentle grenade infield l lantern laugh layout lime magnetic metz
8/7 muscle noteworthy operative pence row scoreless setup sigma simultaneou tablespoon teammate three w
8/8 :deliverable applause batter bean bickere c chili chuck closely crack diameter display divisional fantastic fore
8/8 horn imagery knife leadoff massa noticeable peripheral pinpoint plum pont portfolio rattl respective rib rooky
8/8 saxophone simple snack sort splinter static strategically
8/9 bare biographical blend bump decorate denote energetic faction fit gossip ideally impress informally momentum
8/9 nicky pastry percussion pick precisely precision reinforce ripe rotate suggestion trumpet u
8/10 animate autobiographical bombard circle definite dress er feather ideological impressive pragmatic predictable
8/10 processor remark reviewer tell torque vocal warmly weakness yellow
8/11 #hazy1 dice eyebrow gainer gul macro medium pea piece poetic projection referenc seasone straightforward
8/11 surprisingly tactical
8/12 axis both decliner distinctly lid lyric narrower paste pulse stripe thumb
8/13 be_me bounce distort homework swung
8/14 leaflet
8/15 pencil
9/-4 room
9/-3 alto elbow
9/0 ^_money a_bite courtyard crater culture engine forum i_think logistical one_of porter practice_trombone terry
9/0 trombone vibe workshop year_$
9/2 late module tile to_us
9/3 down_to firewall plot wound
9/4 #who=first/it at_the be_hard din excitement f herb mediate not_know really statement
9/5 activation difficult function glimpse group intense opposite reporter sensitivity testimony urgency
9/6 antenna bety bruise corner eject exterior frustration hard hypothetical inn leaf managerial meal muse neuron pile
9/6 satisfaction surface swirl unpleasant watch
9/7 :hedge add afternoon alpha arch bizarre buffy clan clarity coincidence commodore compass cylinder description
9/7 difficulty equation feature geopolitical informal inter j ministerial motive organizational profanity purport
9/7 seemingly shade shrapnel splendid sweet the_same vinegar
9/8 analyz assemble audio bore counterpart crocker envelope evident flour foliage footage have_stop highlight leno
9/8 logical mat occasional outline philosophical pil propeller respectful sincere solid tangl teaspoon uncomfortable
9/8 wicket wicketkeeper
9/9 accompany bat book broth compose courtesy disciple disk eclectic emphasize fragment freshly gaze homemade
9/9 intensely mixture motivation narrator reflective resembl scoreboard seem sermon shout tip topic voic
9/10 #told=the-person/not amaze basket bead character color colore compress congratulation deliciou echoe element
9/10 equalize forehead gesture h launcher length peel quirky remarkably session smoothly sum thick tim twitter verb
9/10 vertical
9/11 alternatively blunt communique composite duel engrave equalizer gunner joke mesh podium sesame spicy storytell
9/11 subdu superb wrap
9/12 birdy bunch flair fold hawkish invariably notch soup stride tightly
9/13 defensively evenly ironic punch
9/14 broadly button pac prose sideway slice verse
10/-5 some
10/-4 my_boss
10/-2 atmosphere
10/0 floor hal information shea
10/2 from_the know_if
10/3 stakeholder the_parent
10/4 intermittent main task
10/5 berry complicate consultation cook dexter friction interpreter joint offer sadness weekday
10/6 arrange atta celestial deliberation dense disagreement dugout encounter front interact outfield oval piazza
10/6 receptor tast valentine
10/7 clue flower functionality instruction lotu membrane molecule mutually mystical plenty sonic unfold
10/8 aisle alia boucher circular code constructive delicate hooper nan oate overlap raja refresh spice sporadic
10/8 tomatoe unconfirm underscore useful
10/9 apex baba brief correlation dell distinct festive input laughter mora mustard pinch pitch recur skirmish startl
10/9 trait unmark
10/10 adorn bland entertain flash hug improvise k n overhead pattern pepper puzzle sincerity spinner sprinkle spun
10/10 substantive symbolism tap variation
10/11 articulate awkward clutch coherent correspond flesh headway humor packet parallel precise thoughtful toss year_0
10/12 carrot commentary constantly crossbar deflect mut randomly slender slip softly
10/13 blade brilliant gently melody odd random scoop sharp tun
10/14 microphone thin
10/15 cue ring
10/16 clip thinly
10/17 tempo
11/0 communication do_not
11/2 ^_parent
11/4 clubhouse moment mound
11/5 answer e scattere
11/6 cluster gate myriad nash observation sheen
11/7 discussion intrigue p table taha
11/8 abdominal constant correspondence endless eyewitness finite key tense vary
11/9 bright buzz characteristic dim forth helpful lateral malik metallic paragraph poignant reflection regular scent
11/9 sideline stellar
11/10 analytical awe bari bin dialogue echo knot mortar resemblance velocity
11/11 abdomen brightly cameo column dazzl distinctive encode garlic graph guest indicative occasionally pause rub
11/11 segment tandem
11/12 contrast funny horizontal impression irregular lately minc ominou positively salad shadowy
11/13 calmly differe header illustrate lyrical memorable perfectly polite tail woven
11/14 bullish chop illustration prominently shape upbeat
11/15 sharper word
11/16 clever dough onion thread
12/2 other
12/4 mr
12/5 feel hallway someth
12/6 detail
12/7 depth fluid interaction spatial
12/8 anchor complexity parameter
12/9 communicate elaborate entourage finger glow gunfire hint
12/10 beam familiar fruitful greet maneuvere rectangular rove
12/11 faint flank ginger graphics imaginary jok outward thing
12/12 colorful complementary hasan pale presentation stack str underline vowel
12/13 inspirational narrative oddly platoon sticky
12/14 carefully grin stat wit
12/15 chord conciliatory notation pair tempere
12/16 curv
13/0 ^_we
13/2 share
13/3 in_our
13/4 around strange
13/5 locker
13/6 breakfast
13/7 exam_$ marquee
13/8 mollusk
13/9 backstage emotion ghazi insight mood nightly node
13/10 bravo flavor floral geometry keyboard one protein transcript weird
13/11 array cinnamon demeanor illuminate menu narrate rotation text vivid
13/12 flurry matrix somber synopsy
13/13 breadth disparate fuzzy sinister smooth terrific
13/14 excerpt neat smile verbal
13/15 beautifully
13/16 crisp sketch
13/17 witty
13/18 loosely
13/19 dull wildly
14/3 shake
14/7 cone intimate server
14/9 infinite snail
14/10 variable
14/11 binary comment convey dimension intrigu linear symmetry
14/12 alternate consistency similarity
14/13 curve geometric intricate sequence subtle
14/14 contradictory texture triangular usual
14/15 stump
14/16 spin twist
14/17 humorou
15/8 gastropod
15/10 amino basil parsley
15/12 cube
15/13 candid dimensional lively
15/14 angle
15/15 amuse
15/17 bite
16/0 dynamic
16/2 ^_trust colleague
16/11 cordial
16/12 complement
16/13 mix vector
16/14 chat
16/15 assortment
16/18 nicely
16/19 finely tone
17/5 between
17/14 bundle
17/16 interval
17/20 neatly
18/12 conversation unanswere
18/15 message
19/11 feedback
23/13 different
"""
