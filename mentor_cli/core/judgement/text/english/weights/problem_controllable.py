"""What 2662 labelled problems teach about controllable: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "977bfc746ee01a03"
ANSWERS = ("no", "unclear", "yes")
ROWS = """
-20/-17 decide
-20/-14 rule
-20/-12 war
-18/-10 society
-17/-14 insurance
-17/-11 repeal
-17/-8 capitalism
-16/-14 bankrupt
-16/-9 enact
-15/-15 health
-15/-14 asylum
-15/-13 protection
-15/-12 ordinance
-15/-11 government
-15/-10 annexation scrap taxpayer they
-15/-9 abolish abolition
-15/-6 winter
-14/-15 farm
-14/-14 homeowner
-14/-13 flood system will
-14/-12 colony nurs permanently sue
-14/-11 cost
-14/-10 bill farmer welfare
-14/-9 pension subsidy
-14/-8 emigration
-14/-7 raise unemployment
-14/-5 racism
-13/-15 property
-13/-14 sued
-13/-13 forc grant residency
-13/-12 federal liability moratorium visa
-13/-11 citizenship declare fair foreclosure insure limit state vote
-13/-10 citizen disability employer exemption immigrant insurer lottery mandatory national register uninsure
-13/-9 country impose labor restriction summer tax threaten
-13/-8 ban immigration
-13/-7 copyright slavery
-13/-6 anyth
-13/-5 climate unless
-12/-14 homestead landlord road temporary
-12/-13 relocation
-12/-12 compensation permit
-12/-11 eligible pollution preservation retirement threatene unconstitutional
-12/-10 homeless protect save wildfire
-12/-9 deport environmental environmentalist undocument
-12/-8 canada education fund live overhaul prohibition rancher rebate reform runaway seeker
-12/-7 exempt legislation life
-12/-6 eliminate embargo
-12/-5 close entry jobless new registry
-12/-4 inflation
-11/-20 pay
-11/-15 result
-11/-14 accident
-11/-13 demolition handicap refuge removal
-11/-12 allow demolish injunction lawsuit license permanent relocate revoke
-11/-11 bankruptcy care suing waiver
-11/-10 compensate deportation eventual flee guarantee ineligible law parole restitution
-11/-9 abandon abortion august blockade guarante hous illegal laborer offender provision registration resettlement
-11/-9 tuition unemploy
-11/-8 ^_head certify emigrate officially privacy resident smoker starvation stave wildlife
-11/-7 adoption advocate amend association conservation discrimination employment endangere labour nationwide
-11/-7 quarantine referendum slave
-11/-6 annually apartheid cattle enforce famine livestock loophole scheme stringent tobacco worry young
-11/-5 commonwealth curtail
-11/-4 curb
-11/-2 alone
-11/0 recession
-10/-15 owner
-10/-14 dam lease
-10/-13 appeal estate overturn
-10/-12 bail closure headquarters noth restoration shut
-10/-11 abandonment asbesto disabl graduate lake liable redevelopment rul shutdown stricken sweep temporarily worker
-10/-10 afford civil drink recover scholarship seek
-10/-9 buyer catastrophic count crippl forest impoverish legally petition preserve prevent protest reclaim subsidize
-10/-9 wales waste
-10/-8 benefit card conservancy disgrace drought erosion federally million money outright quit retiree rita
-10/-8 unsuccessfully violate
-10/-7 act approve eligibility firm haven holocaust independence libel migrant monarchy naturalization penal postal
-10/-7 punitive recipient segregation statute unfair union win
-10/-6 amendment amnesty brink campaigner earmark ethics extinction income nature occupation orphan persecution
-10/-6 prohibit regulation secession
-10/-5 :exam enactment exce invade plan poverty prevention rate spend supplemental tariff wage
-10/-4 affirmative austerity breeder congress now restrictive suffrage tide unilaterally world
-10/-3 mad
-10/-2 baby
-10/0 censorship deficit eradicate postage redistribution revise stamp tighten
-9/-16 #settled
-9/-14 county
-9/-13 city extension
-9/-12 municipal orlean school
-9/-11 abandone fail landslide los permission shelter unsafe
-9/-10 beach deprive donate evacuation fuel landowner might only polytechnic ruin tenant
-9/-9 #hands=private affordable archive constitutional disaster dweller fled michigan reinstate sanitation upheld
-9/-9 wilderness
-9/-8 alleviate breach college conserve default dump endanger expire final fraud heritage impend indoor patent prompt
-9/-8 refund rural statehood status stay voucher
-9/-7 agricultural allowance certification change charity colonial commissioner comply enroll expansion fear hurricane
-9/-7 immigrate induct influx legislature passport propose rename requirement revolt sale urban widespread
-9/-6 #hopeless aid applicant apply be_tell brazil bust die disastrou dutch forestry hike hunger jobcentre juvenile
-9/-6 modernize politician re refugee tuberculosy unite withdrawn
-9/-5 anyone boycott compulsory constitution coverage cutback dent discontinu estimate exclusion freedom iceland
-9/-5 jeopardy march organizer program rain sanction the_curriculum verge withdraw worst zimbabwe
-9/-4 ^_young circa convention devaluation discourage elimination exploitation import polio red taxation weaken
-9/-3 bureaucracy
-9/-2 day first overrun publish
-9/0 adopt consumer dare epidemic hog invasion nation poultry seasonally slaughter surplu to uk vaccination
-9/3 june
-8/-15 hospital
-8/-13 case facility
-8/-11 authority construction correctional death refuse repair seizure us
-8/-10 ^_her collapse emergency escape evacuate evacuee prison restore return transit unable
-8/-9 absentee administrator application certificate charter deny foundation harm help judge montana monument mother
-8/-9 no overcrowd public safe suffer theft ultimately university until zoo
-8/-8 acre against annex announce barrier bid birth born cleanup corporation divorce establish eventually fee hazard
-8/-8 invalid jersey massive mortgage older panama payment purchase refusal repay runoff sell settler yet zon
-8/-7 already and_she any_more cayman controversial decommission evict fame fertility gamble hectare holder
-8/-7 infringement inhabitant intend intrusion licens litigation loan lumber minimum misuse not_$ occupational outcry
-8/-7 owed severely unpaid valley van violation
-8/-6 ^_capitalism ^_racism aboriginal activist administration brother_drink catastrophe cod collector colonist debt
-8/-6 deduction defunct donation effectively election emission evade fle football foreman graze institute layoff
-8/-6 livelihood proponent provisional qualify regulator risk swiss territory thoroughbr threshold ticket unnecessary
-8/-6 unreasonable uprise voluntary wo
-8/-5 ^_brexit agriculture auction authorize billion boom brexit cheat commission credit decade deter dictatorship
-8/-5 dollar greenhouse humane industry inspector issuance jeopardize nonprofit oblige pest pet population
-8/-5 proclamation prohibite starv tourism treaty voter vulnerable windfall
-8/-4 abroad altogether backlash census cope countryside defy democracy duty exodu fight hong initiative justify like
-8/-4 loom mandate poll punish record rid shortfall smallpox tibet trade
-8/-3 scare strict
-8/-2 :prize open
-8/0 because boomer campaign communism deflation directive discriminatory economy eu fiscal forbid gay homeland irs
-8/0 oppression prohibitive quota rampant ruble tightene we_lose whale
-8/2 in_a
-7/-12 damage electricity fire pass
-7/-11 coal cold evacuat failure house medical power shipyard
-7/-10 :granted block historic immediate landmark railroad sewer
-7/-9 access casino claim date driver elderly ill island liberty lighthouse museum recreation retire settlement sewage
-7/-9 turnpike
-7/-8 ago costly court decision destruction devastate disposal dissolution imprisonment inadequate lose marriage
-7/-8 notify observatory reject remedy shortage toll
-7/-7 after_0 age any approval aquarium assistance attempt auto backlog contamination daughter decree erect exception
-7/-7 exile exist exposure expulsion hardship hill illegally imminent kaiser lender marijuana ministry monopoly move
-7/-7 multimillion neglect paradise pollute renewable renewal seize shore taft thousand tourist unsuccessful
-7/-6 affect aftermath antitrust avert borrower cannot danger deem demand depression designation dismantle displace
-7/-6 divorc dominion drink_$ ecological enrol found grandad habitat halt institution kill lifetime marco may owe
-7/-6 partly pesticide proposition ravage retake ridden she sickness someday sometime south storm term topple tsunami
-7/-6 vacation
-7/-5 at_nine authorization better blizzard ca challenge cheap dairy endemic ensure everyth far financ forcibly freez
-7/-5 future highest increase invasive liquidation magnet mismanagement needy parent_might percent prairie prosecute
-7/-5 reduce renew republic roe scam suppression swamp thatcher unjust virtually vow workplace
-7/-4 avid be_do be_rumour burden bureau cholera debacle defend drastic eas everyone federation grower hygiene
-7/-4 imposition injustice ins lockout manage my_mate not_enough oppose outlaw pledg premium repatriation restrict
-7/-4 rodeo rumour these_day turnout unlimite unpopular wholesale work_$ youth
-7/-3 anyway ask_$ camp not_ask up_the
-7/-2 budget get_the lose_the my pulp survey
-7/0 a_new alien annual antarctic be_make china coffer competition consumption cow crackdown crisis crusade darl
-7/0 deploy domestic downturn drastically electorate enforc enrollment eradication erode exceed expand expenditure
-7/0 export forecaster ghetto gov gross gubernatorial herd introduce japan management market membership migration
-7/0 mobilize neutrality ni nobody_in onward outbreak outdate payroll pig pledge policy prostitution purse put quo
-7/0 rais rein repatriat repression reunification revenue revert ris sheep shrink slash sponsor stagnant surf surfer
-7/0 surge surpluse swine vs watchdog weed wipe worsen wrong yearly
-7/2 pen
-7/3 good
-7/5 time
-7/6 forget
-6/-13 dy old
-6/-12 grandfather
-6/-11 he hydroelectric
-6/-10 bypass caus clinic colorado jail manager park pend riverside
-6/-9 angele contract convict destroy give go_to inmate install measure memorial rehabilitation renovation skyscraper
-6/-9 treatment victim warn waterfront widow
-6/-8 completion discharg illegitimate min perish philanthropist rebuild receive rental requir vacancy vandalism waiv
-6/-7 automobile beneficiary blackout ced coastal deadline environmentally extradite fresno governor hast hurdle
-6/-7 imprisone inaugurate indefinitely inherit insane legal loss motorist offshore plantation raz relieve scotia site
-6/-7 stampede station subsequently timor trial triggere trustee wake wealthy yacht
-6/-6 ^_dad able about_it accept accreditation admission answer_to ballot beleaguer biggest cancellation centennial
-6/-6 cure demise divert ease elect financially formally founder fraudulent free gallon hazardou incentive
-6/-6 incorporation inundate likely native nursery overtime penalty persuad poor precedent punishment sanctuary settle
-6/-6 spur timber up_$ upstate with_the
-6/-5 0_th abuse asset bolivia bulldog capitalism_$ carbon cradle current czar deaf deed denial dioxide disease
-6/-5 electoral expense foreigner grande harassment head_office hire job level massacre maternity me_out newly oust
-6/-5 overdue overwhelmingly owing ozone populou premature rapid recovery regain riot safety sovereignty stop_at
-6/-5 successfully that threat thrift trucker unprecedent uphold verify veterinary weather
-6/-4 #pictured amelia anywhere ardent at_easter at_my automatically award be_be beaver candidacy compliance
-6/-4 controversy corruption defeat educate effort environment establishment evasion excessive expel favor feudal
-6/-4 get_old govern impact initiat issu kingdom lax library modify natal outdoor perpetual promise prop reconsider
-6/-4 recycle regime reserve royalty safeguard sar scarce shelv shield soviet support tech the_system the_trust
-6/-4 the_way unauthorize under unrest unwant urg veto voluntarily weld will_be withhold
-6/-3 ^_get be_split february its nobody_volunteer nowaday over_$ panic reward room_for sector society_$ supervision
-6/-3 the_hill volunteer_any young_person
-6/-2 ai april deposit enough fix last person_have sign wash zone
-6/0 addict advocacy alpine anti artificially attract awareness bre bred breed burgeon call cap capitalist ceas
-6/0 cherish cigarette circulation clone commemorate commerce communist competitiveness comptroller confederation
-6/0 continue creation crop crusader currency dampen defamation den denounce dolly double_maths economist elephant elk
-6/0 encourage enterprise entitl entrant excess fend flock forefront forever gator global good_$ grass guideline
-6/0 hamper handball hinder hungry importer inception invest last_week liberal liberate lobby malaria millennium
-6/0 mobilization monetary monthly my_partner non on_thursday oversea pact pageant pandemic peasant persecute piracy
-6/0 plague playboy plight polo postwar prevalence pro proclaim productivity protectionism racist rebellion reduction
-6/0 regulate remake repressive reproduction resist revamp revolution season shall significantly slate slowdown sooner
-6/0 spearhead sponsorship stigma stimulu substantially survival sustainable swim swimmer tame thrive till trillion
-6/0 undermine unfairly unveil way_of wrath yuan
-6/2 look_after maths
-6/3 list
-5/-13 #hands=authority
-5/-12 wife
-5/-11 developer
-5/-10 ail builder miner negligence plaintiff probation rancho
-5/-9 coliseum collaps dade mayor metropolitan reservoir resort san survive
-5/-8 burn church former harbor home immunity irrigation no_say on_0 physician play recreational regent second
-5/-8 transportation treat
-5/-7 adequate aire amusement bachelor congestion consent diversion earthquake factory infrastructure insufficient
-5/-7 isolation laureate mercy month override paralyz plant possibly postpone private queen reopen reprieve require
-5/-7 secure severe supreme survivor termination transfer transplant vacate village
-5/-6 bar brunswick burnt candidate consider devastation disruption extension_be extradition fac firearm france
-5/-6 give_me greater i_wait incumbent irreversible lawn limitation marry medicine my_brother north notification
-5/-6 our_deputy parliament playground prior provider repayment resign statutory supporter toppl toxic valid virtual
-5/-6 withstand worcester
-5/-5 0_second ^_life accord amount angere autonomy availability barn battere behalf borough cancel canteen canton
-5/-5 cape challeng chartere coast commenc confiscate consequence consequently contaminate coup crane currently dad
-5/-5 diabete employee ethanol ex expensive finally fourth garbage have_go hope industrial limite manufacturer
-5/-5 maths_lesson millionaire now_$ pandas pioneer pregnant previously pristine protester recognize rejection salary
-5/-5 shipbuild spark tornado unfit unlawful unlikely viability wellington york
-5/-4 :decide ^_grandad alcoholism athletics bangkok bank before bern blanket board breakup cash central confederate
-5/-4 convince covenant cruel curfew dalton delivery_driver depend_on dependency desperately diploma doctorate easier
-5/-4 economically educator elsewhere enable endowment era expect further harmful have have_none hundr hurt
-5/-4 inefficient inland lessen minority must never_know nowhere obligation once one_in opponent outrage overthrow
-5/-4 persuade por pregnancy professional progressive prosperou protestor reconstruction renounce reproductive risen
-5/-4 senate service sit_in some_of soro sovereign stipulate student successful technology tennis thereafter they_say
-5/-4 tobin ultimate unacceptable unanimously unrestrict upset vaccine watersh western withdrawal you_never
-5/-3 ^_academia ^_boss ^_bureaucracy ^_ofst ^_slt ^_university academia agency be_finish branch deserve documentation
-5/-3 earn ethics_committee finance get_richer lorry management_doe next_month no_room ofst once_be person_like
-5/-3 project rewrite rich_get richer sign_with six_year slt soon tender_by the_flat the_rich the_tender try two_$
-5/-3 until_two way_they
-5/-2 :modal anybody become dry finish_$ for_anyth have_sign laugh_$ let me_in ten the_client what_be win_$
-5/0 accountant activism advertise advisory afloat allocate alter animal anthem applicable argentine attendance
-5/0 auditor avoid back_$ be_still begin berlin bet bilingual billboard bogu boost borrow bounty brunt buffalo bully
-5/0 butterfly canoe caroline cat centenary centerpiece champion championship client compete comprehensive
-5/0 congressional conscience contend counterfeit create critic crocodile crow cruelty cut decline democratic der
-5/0 desperate destine dire disappear disclosure doom dormant dwindl economic embryo endorse enforcement enthusiast
-5/0 entrepreneur equestrian exclude favore fenc fest fin financial fish fledgl flu forbe foreseeable geneva goods
-5/0 gradual graft grow growth hacker handbook harsh harvest herald hi higher hiv humiliation i_sit imbalance infect
-5/0 international internationally intervene intervention it_all it_as last_thing launch laundere litter lowere lure
-5/0 malnutrition maths_last misery modernization mold mortality mosquito my_way nonpartisan not_come obsolete occupy
-5/0 one_boy opt ostensibly ought pacific parity participation peak penny platinum plunge point_and pornography pow
-5/0 predict preferential preparedness proposal publicity purge quell race racer rainy rand ratify regardless
-5/0 reluctant reproduce resistant reverse revive rise roundup rudd scrutiny secrecy slaughtere soar soccer social
-5/0 socialism speculator streamline stud suppress surpass swan taint tarnish temptation to_my tolerate traveller
-5/0 unilateral up uproar urge volleyball warsaw weakene wip woe wolve worsene yale
-5/2 autumn coin doing i_run know_$ literacy not_say title
-5/3 push revision
-5/4 and_we
-4/-11 and_the enter
-4/-10 end hear priory
-4/-9 arson businessman cemetery custody discharge gas land leas part stadium suburban
-4/-8 canyon fort go heir high levy lift log maintenance night_$ primary railway reactor request separation suburb
-4/-8 suffere trust utility
-4/-7 aging area be car cause clemency company delay deputy detention get hydro mercury municipality natural obtain
-4/-7 outside ownership pardon parkway radio rail rig rio sentenc slum spr tycoon unincorporate willie
-4/-6 absolute administer alcohol avalanche be_pulp be_sign best boulder campus cancer cedar chronic cottage dental
-4/-6 detain easter_$ embattl enrichment fre going gorge heath height highway improvement in indefinite las magnate
-4/-6 mall marin mill necessary neighbore northern order out_after receiv relinquish remove renovate rescu royal
-4/-6 seriously speedway supply teacher terminate underground unuse villager walkout week west
-4/-5 afraid arbitration argue asthma aviation be_off be_with boat botch bribery clause conspire consultant creek
-4/-5 day_be detection dictator dodge either eruption fall fetu filibuster gasoline headquartere heed i_see
-4/-5 inheritance initially jockey jurisdiction lawful least legitimate local majority meadow murdere my_grandfather
-4/-5 napa northeastern originally partially plaque privilege probably procedure prone relief rescue retaliation seiz
-4/-5 ship sick southeastern specialist stoppage substantial suspend telecommunication ten_minute therefore traffic
-4/-5 turn_my vacant viable victory vista volcano
-4/-4 0_year ^_fuel admiralty affluent apprenticeship athlete be_now beaten bob buy by_a canary clearance close_at
-4/-4 concentration criminal cyclone data_and demonstration derby despite development dignity effect emeritu enclave
-4/-4 enrage every_week explorer extinct final_$ five_day footballer fuel_price generation go_in have_give holt honor
-4/-4 huge id imperial impossible in_one in_their isle killer league legality liar liquor loot lur minimize my_phone
-4/-4 overtake overwhelm parenthese pete phone_in pollutant portal precaution presidential prudential racketeer rape
-4/-4 recently recognition replica reputation resource salvage scaffold scandal shop sign_off so_my spouse strap
-4/-4 the_ministry the_placement the_scaffold the_trade thereby they_would today too_much torch total treason unmarry
-4/-4 vast wash_up waterway week_with
-4/-3 ^_could ^_inflation ^_what about_money at_lunch be_about be_go because_of century do_be drive ever everyth_be
-4/-3 hand_over have_their history kill_small last_$ last_night lock_the mum none_$ not_for nowaday_$ per production
-4/-3 river room_at run rush she_have staff_can struggle the_ethics the_inspector the_power the_stand two_year
-4/-3 unfair_to until_the will_never with_it
-4/-2 ^_he ^_headquarters and_five buyer_have can choose collect customer_in draw_up dy_before dy_on everyone_$
-4/-2 for_six have_it home_be i_coach i_hear i_still in_it in_on itself lend like_us my_client on_$ our_member party
-4/-2 professor release site_$ spill the_list the_work this_country wrong_and yet_$ younger_one
-4/0 0 0_i abide accelerate addiction advise aeronautic aim alert amateur and_it anniversary anticipate apologize
-4/0 arctic ashore attain audit backstroke be_always be_kill be_two beef bike biologist bird blitz bolster border
-4/0 boxer broadcaster category censure champ chancellor charitable check chile cite coach_be commemorative
-4/0 competitive concern conquer conservative consolidation constitute contribution corporate corrupt crime criticize
-4/0 crush cultivation curl decrease deer defiance degradation democrat dengue denounc deplete depreciation directory
-4/0 disadvantage disband dismal disposable dispose disproportionate disregard dolphin domination dop dramatically
-4/0 dune economics embark embryonic empire empower en endors entire every_winter expectancy expedition expert expose
-4/0 extent faltere fever fine fishery fledg forecast franc frenzy furor gam gazette gen genocide girl gold gradually
-4/0 grip guinea harder harness hate havoc hesitate heyday hockey hold holiday homosexual honeymoon honore ignore
-4/0 implement improve in_april incidence independent indigenou industrialize inequality inevitable infamou
-4/0 inflationary internet introduction invader investment irresponsible islander it_rain jan jane jenkins jointly
-4/0 journal jubilee jump kroner lawmaker legislative leisure libertarian lion macao madness mae manager_$ manifesto
-4/0 medal medalist mentality midst might_not migratory mileage miserable mit mosquitoe mozambique nanny nationally
-4/0 ned newspaper nine_and notoriou offset on_sunday opium opportunity organization organize oversee own oyster
-4/0 packer panda paris participate patriot pave pavilion peg percentage pick_the planner please polish poppy
-4/0 popularity posthumously powerless prejudice pretext prize profit promote promotion prosperity publisher pursue
-4/0 qualifier quarter rainfall rally reckless recommend relegation remainder renounc reprisal republican retaliate
-4/0 rethink revers russia s say_$ sec seller semester servant sex shame shipment shrank simply since_0 skeptic
-4/0 sluggish socialist softball soil spawn sprint staunch sterl sticker stockpile stop strip subscription swallow
-4/0 swell swift systematically systemic teen tonga totale tournament trash travel trigger tropical twice_this un
-4/0 undercut unexpectedly unification universal unwill up_in upheaval usage versu veteran virus voivodeship volunteer
-4/0 wartime watcher wave wealth welsh whereby wild wrongly yuh
-4/2 :inner out_of phone_$ print supervise the_day them_$
-4/3 german saturday_$ up_and
-4/4 action globally publication
-4/5 film it_$ my_team report
-4/9 french
-4/10 ^_as
-3/-13 town
-3/-10 off
-3/-9 hall i_just replacement son
-3/-8 husband
-3/-7 again assistant by complaint control depot ferry file miss_the
-3/-6 early engineer longer man not_take pool suppose th_$
-3/-5 agre clear december have_a i_count i_fail i_gather in_december my_form my_second on_our supervisor the_graduate
-3/-5 theatre train transport trouble urgent wait worse
-3/-4 be_going child_do count_$ donor evene_when form_i glove_$ gran have_me i_may if it_with man_on of_us price
-3/-4 programme ramp same_as since_my the_mark the_one tree visit who_be year_of
-3/-3 ^_ai ^_another ^_you a_day a_joke above agree ai_be allow_to away_in be_doing be_sell build_$ by_ten cut_in
-3/-3 day_$ dean depend dna dna_test for_his for_under him_the his huntington ice in_another in_how in_three
-3/-3 instead_of know_the live_in lose_my me_five mean_i no_voice not_allow out_my pay_for prescription rich rule_mean
-3/-3 software still_open the_cold the_ice the_paperwork the_round the_state these they_have time_and tribunal us_the
-3/-3 visitor voice_in way without_it you_be
-3/-2 ^_charity ^_council ^_funder ^_landlord ^_pupil ^_recruiter ^_society a_classroom and_always and_share
-3/-2 anyone_guess be_anyone be_break be_out be_short best_friend boss_say business but_they by_order care_about
-3/-2 centre chang church_hall classroom_$ come_down come_from cub cycle delete_the down easter excuse fair_$ freeze
-3/-2 funder_only get_in have_my heifer help_$ her_parent hunt in_hospital it it_in its_last january_it life_be
-3/-2 like_of lower market_be my_leave my_neighbour nhs nhs_be no_copy of_when off_four off_the on_night one_who
-3/-2 only_want order_of our_load out_on paperwork paperwork_be parent_be pass_away planet poland say_she she_say
-3/-2 shiny_new short_of slot_$ standard stuff_going tas thank the_audit the_final the_flood the_like the_nhs
-3/-2 the_owner the_school the_sister the_stroke the_vet three_room three_tuesday thursday_and to_poland to_their vet
-3/-2 wait_outside want_shiny we_get wednesday_and weekend worth
-3/0 :daily allergen allotment and_can and_every anyth_$ assistant_be at_a at_least back_at be_born be_last be_talk
-3/0 be_think be_throw both_side branch_close break by_everyth change_that child_be come_and come_out copy_$ count_the
-3/0 department department_meet director divorc_and doc down_in english every_other everywhere firm_and five_oclock
-3/0 flat forget_the friday_at get_to goe_on government_have gym he_will head horse i_leave i_put invisible january
-3/0 me_every meet_overrun move_out my_pupil never_really not_do now_the other_driver our_branch out_only postcode
-3/0 put_it research sales science second_time see see_what seven_$ slow_$ step step_on sunday_night take take_me test
-3/0 that_be that_in the_allergen the_customer the_first the_head the_internet the_job the_music their they_ask
-3/0 they_get they_want to_use tomorrow too update week_a what_goe whistle work
-3/2 :create april_and black clamp eat fast feed for_me person post rota
-3/3 be_up client_be curtain inspection my_department off_in organisation queue september_$ split them without_a
-3/4 ^_with and_i kid maybe_my the_crew what_it
-3/5 i_look say_no scale stick_in the_desk
-3/6 i_lead
-3/7 ^_procrastination procrastination
-3/11 statistics
-3/17 ^_i
-2/-11 another
-2/-10 contractor
-2/-9 brother
-2/-8 near next
-2/-7 cleaner council low parish reason rent
-2/-6 if_i in_0 lawyer legacy manila my_daughter passenger surgeon whether
-2/-5 district for gather_$ go_quiet in_write later mate reach smoke strike three_build
-2/-4 across_the aunt bed date_$ disjoint disjoint_$ feel_disjoint fix_my graduate_scheme leed may_$ minister
-2/-4 month_for my_sample oak oil open_at over right someone_else the_lunch the_mock the_other the_team them_for
-2/-4 to_half under_0 window
-2/-3 ^_everyth a_form a_laugh a_poll and and_a and_each and_keep back be_final be_for be_move be_suppose by_the
-2/-3 cellar deadline_for diary_i do_$ each_time end_in for_three full go_into have_send her his_own how_they instance
-2/-3 it_will kit lab_meet low_$ may_touch much my_friend my_wife not_change nowhere_to or_not poll_station possible
-2/-3 priority rota_and scan seat sell_my sixth_form suppose_to the_gym the_monday the_road the_surgeon third us_all
-2/-3 warm you_$
-2/-2 :event ^_kid ^_since allergy always_be and_none and_not and_staff and_that appeal_$ assistant_have be_over
-2/-2 be_pay be_refuse bursary can_take cost_too dark_when decision_be do_i due duty_list dy_$ everyth_we fill_in
-2/-2 final_on five_time for_good garden get_leave go_$ goe goe_out goe_to great hardly her_about home_$ i_faint
-2/-2 i_only if_that in_july into_the it_stay job_centre judge_have july late_shift list_come manage_the my_nephew
-2/-2 my_shop none not_yet noth_to old_$ on_penalty only_take open_$ operation our_two out_i pallet pallet_get
-2/-2 plan_the principal_have really_listen responsible secretary sentence she_come so_it solicitor stay_on talk_to
-2/-2 teacher_$ test_it the_church the_deputy the_duty the_house the_judge the_market the_month the_time there_will
-2/-2 thursday_for time_this to_everyone to_photograph turn_down two_of two_page until_next user vote_$ want_to
-2/-2 week_after week_alone why_i you_can
-2/0 0_s :meets :vague ^_college ^_lose ^_one a_bank a_room accountability after_christmas after_school against_us
-2/0 aisha all_$ all_about always_the always_will and_be and_give and_hear and_our and_say and_until ask_again at_$
-2/0 badly bank_holiday be_back be_double be_fix be_have be_invisible be_look be_publish be_simply be_underfund
-2/0 be_when before_i bigger calendar_and call_in card_and carry_on chair_$ close_on cohort colleague_be come_off
-2/0 complain country_be data decide_$ decide_and decide_in do_with dog dog_$ door_$ down_noth downhill easy end_of
-2/0 erasmu every_month every_sunday exist_$ fast_for figure finish five_minute flood_and foot for_it for_two foreign
-2/0 get_decide girl_i give_my give_to go_up goggle_at grinder hand_$ have_$ have_say head_have health_service hear_be
-2/0 hold_my hold_the hour_and how_the how_to i_carry i_make i_manage i_tutor idea_what if_they in_english in_february
-2/0 in_that include_$ instance_$ it_do it_like its_knee junior just_how knee_$ know_yet lake_be last_to latin
-2/0 leave_on let_the licence like_a london look_at mark_be merge miss_my monitor more_it move_in move_the much_$
-2/0 my_gran my_part my_supervisor nearly no_clue no_goggle not_in not_pay not_plan not_show not_think nurs_$ nurs_for
-2/0 of_one of_society off_and office_have on_its on_merge once_and one_and only_ever our_founder our_licence our_only
-2/0 our_product out_by overrun_by own_the own_time painter panel patient_i person_in person_off place plan_be
-2/0 platform pot product publish_and pupil rain_on ready resit run_and say_a say_anyth say_there say_yes school_be
-2/0 send_my set_the she_can she_will sheet_have sit six_and small somewhere sorry start_$ sunday tas_be
-2/0 teach_assistant team_have th_and than the_apprentice the_archive the_balcony the_bench the_bowl the_cohort
-2/0 the_council the_country the_doctor the_evene the_government the_grinder the_health the_inspection the_league
-2/0 the_panel the_shed the_site the_sixth the_sprint the_window the_world them_on there_$ thing_get think_of
-2/0 this_half this_since three_week through_the throw_out thursday to_have to_train to_work town_and trust_have try_$
-2/0 tutor_group two_brother two_hundr underfund underfund_$ we_live wear_no week_so when_he whether_our whether_they
-2/0 which_of will_always with_an work_on world_be would year_and year_dy
-2/2 0_on a_pen after_a and_now be_good be_in big but_there comment_$ each_day guess i_never imposter it_again
-2/2 never_see not_turn recruiter sag season_$ than_the the_break the_bus the_hour the_lad the_lecture time_so to_self
-2/2 volunteer_be what_to with_person yesterday
-2/3 a_row boot debate desk_be graduation have_put have_two i_give news not_find phone_while the_person the_wrong
-2/3 usual_$ we_meet whether_my
-2/4 ^_need a_patient be_nearly class_$ i_know keep lead_the letter_from oclock right_$ roll september textbook
-2/4 two_have
-2/5 ^_every i_answer not_order the_kitchen weekly
-2/7 time_management
-2/8 #own3 be_all or_the start
-2/10 myself
0/-13 build
0/-11 drown garage
0/-10 bay child father lock our residence
0/-9 ^_the airport apartment bury condominium could furnace lodge mansion mine nearby night port psychiatric
0/-8 #general complication concession condition defect here locate manor marina mental mesa overdose phoenix plumb
0/-8 refinery residential sheriff someone thermal unspecify year
0/-7 accidental architect arrest attorney birthplace blaze bridge burglary burial cabin cardiac center clean
0/-7 confinement construct convent coroner courthouse double downtown electric fatal fe felony form freeway guilty
0/-7 hayward hospitalize hotel inherite inventor kidney monastery motel occupant possession principal probable
0/-7 providence quarry ranch reside st surgery tram tunnel underwent used ventilation ward wreck
0/-6 acquire adjacent although archdiocese arena attraction banda barrack baton battery boston capacity charge
0/-6 complete consulate conversion convert conviction corpus crash deceas defective dentist depose designate
0/-6 disappearance doctor doe_the dormitory drainage electrical embezzlement equipment examiner firestone fisherman
0/-6 franklin friday_$ grand heart i_miss illness immediately injure injury let_me lifelong locality magistrate
0/-6 manslaughter nephew neurological occupancy partial pharmacy plaza plead proof quake ram recovere reef reopene
0/-6 respiratory rink seaside shortly sole spare stroke sufficient superintendent technician think though tower
0/-6 transmitter trump undergo undisclose vicinity yate
0/-5 0_it :person accommodation acquittal adjoin administere admit allege anchorage artificial auburn autopsy beacon
0/-5 believe billionaire blowout boy bring but_the cal canal capital castle cavalier certainty chamber chapel charg
0/-5 circuit civic coach coma community commute commuter confidentiality confirm connection cooke copper costa cove
0/-5 creditor deficiency delivery derail descendant diagnose diocese discover dismissal distress ditch dock dwell
0/-5 embarrassment embassy entrance execution exhaustion exit expressway extraction farm_$ fertilizer financier five
0/-5 formerly fountain funeral gateway generator grandson grave hale henry infant injection innocence installation
0/-5 interstate iron isolate ken king lech location loo lung mausoleum maximum mentally misdemeanor miss modification
0/-5 monarch morale motor mount murder nearest neighborhood nelson nickel nor northwestern not_be nuclear office
0/-5 official on_saturday operator opposition ore ouster outskirt patel patron petr pier pipe pipeline plagu poisone
0/-5 police polk postponement potential potentially presume privately prove provide provincial proximity radiation
0/-5 radioactive reservation robbery rutherford secondary send seriou shift_$ siege significant sir solar southern spa
0/-5 staff stolen storage stress_$ submerg subway sudden suspension temple terminal tertiary the_garage the_staff
0/-5 throw torrential township tract tragedy twa tyre unclear underwater unknown upgrade vehicle villa void wade
0/-5 warden water watt wharf
0/-4 :activity :light :tells ^_whether abbey aboard abort absence accessible accommodate aged aggravate airfield
0/-4 alcoholic and_all and_there anna apparently appliance appoint archaeological archaeologist archbishop ariel
0/-4 arrival assassinate assembly attendant aurora avenge await barge baronet barrow barton basilica bath be_get be_no
0/-4 besieg blackwater blanco blind boulevard bourbon bribe bronco build_and burbank capsize cathedral catholic
0/-4 chandler chateau circumstance civilian cliff collateral colon confine conte convinc cooper de dealership dedicate
0/-4 defendant defer demonstrator dependent desert determine diesel dispute disrupt dissolv disturbance drunken duke
0/-4 east el eldest elementary elevate empress engulf episcopal every_second exam explosion extend extensive fatally
0/-4 fate faulty flore florence forgery fumble fume glen granddaughter grandmother greenwood gymnasium handgun
0/-4 have_miss have_risen haye hereditary hillside homicide however hull humidity identification impair impeachment
0/-4 implant inability indict induce induction indy inflict innocent insist insulation intentional investigate irene
0/-4 jasper junta justice kensington kickback knee laboratory landfall leak legislator lethal lien lionel login luxury
0/-4 maintain major make_a makeshift maria marrow marsh martin mary mason mass mayoral mechanical megawatt methane
0/-4 methodist mile minor miracle my_accent my_knee name naval night_and noise northwest noth_i nova nurse_on operate
0/-4 outly outpost outscore palace palmer paralysy pardone pav pedro person_do pneumonia poe pond porto possibility
0/-4 president pressure prince prolong proper prosecution protective province pueblo pump punt ramo rampage reasonable
0/-4 refurbish relic remain replace reportedly resignation retain retribution roof saint salina sant sculptor seminary
0/-4 setback severance shock sister slain southwest southwestern sprawl sprinter stake stan statue succeed successor
0/-4 succumb sumatra surrey synagogue taxi tel tenure terrace the_number them_i throne thus tidal tire toilet traction
0/-4 trauma trinity twin_i upon uranium vale validity venue vessel whom wigan withheld wrongdo year_i you
0/-3 ^_other a_table assist at_bar at_four back_and bay_0 be_only bishop blame bus by_at clay close_the degree
0/-3 desk_stand else empty_until everyth_$ face fifth flat_at forty_minute foster gather give_the half_term have_get
0/-3 have_no heat hid i_clean i_need in_flat july_and just_be least_forty march_i me_no meet_on museum_three neither
0/-3 not_back off_since on_friday read_$ result_be say see_them shed side_of single_week slot spoil stand_empty study
0/-3 sunday_run table_for talk_about tenor_come the_answer the_deadline the_foundation the_tenor the_twin three_sunday
0/-3 ticket_desk to_a to_the until_noon use warehouse we_be when_we wind yard
0/-2 0_every :finish ^_old ^_visa a_0 a_change a_different about_$ about_our again_the anyone_on apply_for as_last
0/-2 at_half bar_0 be_low be_mark be_print be_shut before_anyone carer change_$ christmas committee_$ dead decide_the
0/-2 design dig doubt down_$ drug every_single faculty father_have fire_door first_time for_each four_day four_person
0/-2 goggle going_on grade hang_up hear_$ hear_in hear_that i_could i_turn in_for in_this interview_be knock lady lane
0/-2 leave_in letter_go letter_say listen_to many maybe_not me_four my_husband my_patient my_probation never_thank
0/-2 night_crew no_further no_longer normal not_value noth_change now_and of_sixth on on_that one_day one_of order_and
0/-2 paper_$ person_who purpose read_out rep request_sit run_on s_i sam say_they scholarship_be season_be see_it
0/-2 since_may single sit_four site_manager steward store sunday_$ team_open than_we the_0 the_consultant the_fire
0/-2 the_plan the_share the_slot the_swim the_tenant the_wall the_ward tin to_it to_see to_talk trip turn two_day
0/-2 until_friday until_i upside_down us_and want we_do weekend_$ whoever work_i write_$ yes
0/2 0_line :body ^_for ^_not ^_whenever a_close a_mess a_single about_the adviser afternoon_and all_eight and_close
0/2 and_do and_expect and_two approve_every as_head as_soon ask_anyone at_every at_home bad be_hopeless be_leave
0/2 be_like be_poor be_say be_someth because_they below_$ book_to bug by_me calendar camera_off carer_on chaotic
0/2 choir_and club club_i come_back conference cook_be course_have curriculum cv cv_be daily day_after desk_$ diary do
0/2 draft each_week eight_$ either_$ enough_$ evene_i every_post everybody_else everyth_i expectation faculty_be
0/2 fast_and fluid_chart folk for_an for_any for_five for_them forget_to four_$ four_time fraction freeze_when
0/2 from_last from_me from_our from_parent gap_in general goe_quiet half_an half_of halfway hall_for have_and
0/2 have_become have_start have_tell have_three have_to head_of helper home_with hopeless i_conduct i_draw i_let
0/2 i_notice i_panic i_promise i_read i_say i_send i_should i_train i_want in_january in_meet it_alone it_have it_just
0/2 job_and just_not keep_the kind_of kitchen_my know_whether lad_i last_ten last_three lately_$ little_one loave
0/2 long_the machine_be manager_i me_$ me_include member member_of mentee mess_$ milk minute_and miss_$ mistake_$
0/2 mould my_call my_cook my_cousin my_cv my_documentation my_duty my_ex my_group my_lesson my_lower my_mark my_plan
0/2 my_volunteer my_year myself_at never_land new_carer next_round night_before night_girl not_begin not_open not_read
0/2 not_sleep october of_mine of_our of_the off_$ on_anyth on_monday on_three one_know one_sentence one_thing only_$
0/2 only_on open_a open_in other_$ other_parent our_school out out_and page_of panic_and past_me pick_it place_just
0/2 point position_$ pupil_i push_past put_in rain_the read_the renewal_be request_be responsible_for ring_me
0/2 say_leave say_so should_$ sign_up silent_for since_then skip_the so_much soft_$ soon_as stage_manager stand
0/2 standup street_i student_i supervisor_in take_more take_the tell_if tell_whether tender that_the the_blue
0/2 the_bread the_chef the_count the_form the_four the_german the_grant the_junior the_lift the_little the_morn
0/2 the_news the_note the_question the_register the_resident the_second the_shop the_student the_toddler the_tray
0/2 themselve then_i they_close they_come they_never thing_be third_time three_$ to_approve to_every to_get to_write
0/2 toddler too_soft train_and tuesday_and turn_$ um volunteer_i walk_on want_my week_behind week_the when_a when_they
0/2 whenever_i whenever_the where_we whole with_0 with_on work_it write_her write_it wrong_by wrong_position yes_to
0/2 you_get
0/3 0_oclock :absolute ^_0 about_0 academic all_over all_say and_forget anyone_$ apprentice arrive_after arrive_at
0/3 assertive assertive_enough bag_$ batch be_any be_more bedtime before_they captain_i change_the collection conduct
0/3 copy cry d difficult_$ draw energy_$ feel_i find_the for_our generally half_my halfway_through have_let have_turn
0/3 him_$ hour_$ hour_before i_feel i_keep i_lose i_open i_shout impatient in_when invitation it_down it_should
0/3 know_where lack_of land_$ leave_their mail mainly_$ management_be map me_when meet_i mess minute_$ miss_0 my_class
0/3 my_name my_report my_retro my_side my_staff my_three need need_to nineteen not_assertive not_seem of_it of_me
0/3 on_her on_tuesday person_twice photo photograph press retro run_off say_0 see_me self shift_leader side_project
0/3 silent since_june slack song start_the still still_in that_i the_choir the_court the_shelf the_usual there_and
0/3 thesis they_go three_time through through_$ tuesday two_customer unless_i version ward_manager weak week_and
0/3 when_she white within_a year_in
0/4 #misplaced ^_all ^_maybe ^_my ^_on ^_perfectionism ^_statistics absurd accordingly actively ads adventure
0/4 advertiser aggressively all and_they anew apple appreciate armore ask_me atlas author awful bad_at banner batman
0/4 battalion be_stand be_too beetle below beverage biography blackberry blatter bleak board_be bookstore boundary
0/4 bowl breast bunny bye calculate capitalize carpet catalogue caution cavalry chairmanship chalk chant chic chicken
0/4 chronicle chunk civilize clad clarify class clau clothe club_will collaborate collectively commando concept
0/4 confidence_in conservatism considerably conspicuou contemporary convergence conversely couch cover crawl culinary
0/4 cultivate decisively decoration define delete dictionary directorate disarray discography distract distribute
0/4 divisive domestically dragon drama duck dusk egg els embrace entrepreneurial epic ethic evangelical exclusively
0/4 explicit extremist fat feast feminist flop flourish fluctuation foil folklore forcefully forum fox framework fresh
0/4 fungi genu geographic get_me gloom gloriou goose grain groundwork han happier hardene harshly hastily head_$ hello
0/4 hemisphere humid i_supervise i_take inclusive infantry infectiou influential interprete it_could kick kind
0/4 language laud leopard lever liberation live_on lol lol_$ loser loudly marcel marginally markete marketer me_on
0/4 meat memorandum menace merchandise merely metaphor micro morality moth movie muller multinational my_apprentice
0/4 my_coach my_laptop my_prefect my_trainee my_two naive nationalism neal no_$ notice of of_breath of_my once_a
0/4 opinion orientation ourselve outlook outrageou outreach overweight pace pap parliamentarian patriotism peer
0/4 perfectionism perfectionism_$ philosophy photographic photography potter presenter principally professionalism
0/4 putt rah razor read reality recipe_for referee regiment relation relentless relevant resilience resilient rigid
0/4 robot rubin sampl savvy scenario scream seem_to seminal shadow shaky sharply short should_be show shrimp since
0/4 sit_down siz sky sleep_$ slew slick slim sloppy snake sock soften sow spam spat specially spotlight squadron stage
0/4 stance stand_there standpoint steadily steer stick_$ stiff stock strictly successive summary sunglass superman sy
0/4 symposium synchronize tab tactic tao taxonomy telecast tend tentatively test_to the_member the_recipe the_shift
0/4 thorny tight to_me torah traditionally trainee trend tri triumphant two_person umbrella und undecide
0/4 undersecretary unofficial until_0 until_march upcome upsurge vine viruse volatility w wan wardrobe warfare wav
0/4 weakness whip widen wrestler write
0/5 ^_in accolade accurately adjust advertisement alarm albeit and_have ant ante appear autobiography bazaar bias
0/5 bolstere bon bounce brigade broaden can_not cartel chow click col combate commend consistently continent cookbook
0/5 counter crimson cynical deepen delegate demographic denomination depiction devote dicken dictate diet digest
0/5 digitally discipline disguis diversify do_the documentary ds eagerly edg edible editor eight entirety everybody
0/5 evidenc expeditionary extremism farce ferociou firmly flap foray formulate forthcome freely gangster gap gear
0/5 glamour globe glue grader grape graphic grease happily hat have_not hesitant honey i_write in_four insignia
0/5 intensify internally intolerance invoice jo judg june_$ kid_in label larvae lat lazy les line literary lobster
0/5 mainly manipulate math memo mice militancy modele monkey mouse nak negative neutral nudity objective optimistic
0/5 overly participant peanut perception person_i pessimism phone pink pocket pork potato preview prey prophet proxy
0/5 pundit puppet radically raw reader reflect regularly remind ridiculou root rs sans sawyer say_what secretariat
0/5 sentiment shirt skin slowly spike stereotype strait subspecy syndicate the_volunteer thriller top trek trick trim
0/5 twelfth twentieth twilight twitter ugly underwear vanguard vastly viewer wandere weight whenever worrisome
0/6 ^_half ^_work anarchist approach barney barometer beast bibliography biennial brace camel canvas circulate clearer
0/6 commentator compile consensu contestant continuously contributor costume counterattack creator cutter dip dot
0/6 edition fis focuse for_the format get_up gloomy grappl habit heel ideology in_my indicator ink insect journalistic
0/6 karate lackluster lag lame lead leader leather logo magazine marvel medley memoir methodology mine_$ morn_$
0/6 multilateral nam negatively never_tell noir notebook periodically promotional propaganda pros quantitative
0/6 quarterly rabbit rack realistic refrain repetition report_to respectable robust shrunk skillet slide spiegel
0/6 squarely squeez strategist strategy tendency tilt titl transparent vegetarian veil velvet viciou vie weigh wet
0/6 wool worm
0/7 ^_confidence ad adapt adaptation capitalization cereal che continually downward editorial fantasy favorably
0/7 fiction firmer flick fringe fur glance grim imprint lace modestly mushroom newsroom nickelodeon outnumbere
0/7 outperform paperback partisan provocative rhetoric scout since_i squash upward vampire volume wow
0/8 abbreviat backward chart cis critique evolve flier headline italic lecture my_own newsletter parody poster
0/8 projection ribbon scarlet springer superhero unopene upwards
0/9 anthology confidence look nonfiction reprint skirt vogue
0/10 ^_when because_i i_have
0/15 #own1
2/-10 after starter
2/-5 0_$ backup but my_best problem
2/-4 across be_on only_the remote serve
2/-3 be_the for_$ half_the i_get most my_work placement_i put_my the_child the_office
2/-2 ^_morale as_a before_my day_before file_and first_0 hit_the hunt_for line_manager match_$ maybe_$ maybe_it merger
2/-2 month_$ never_enough night_shift phase review_be right_job route sixth the_laptop the_screen the_spr the_ticket
2/-2 tutorial uncharg uncharg_so us_$ work_in
2/0 0_degree 0_march ^_after ^_be ^_big ^_childcare ^_choir ^_depend ^_eleven ^_everyone ^_hard ^_leadership ^_lena
2/0 ^_nine ^_teamwork ^_well ^_whoever a_gap a_job a_meet address agency_send all_that all_the among_the and_get
2/0 and_since and_when answer_before answer_in as_i ask_the at_all back_to be_an be_fine be_head be_i be_kind be_ours
2/0 be_six be_there beginner better_$ bite_of book_and book_since break_$ builder_have but_thing call_to childcare
2/0 choir_have clock coffee collaboration_between colleague_who complain_about complaint_about consistency_in
2/0 contradict correct_my corridor could_not coursework cover_for cut_out date_of day_and day_i day_off decision_make
2/0 desk_at diabetic door drawer evene_this every_lesson every_night everyth_with face_$ field follow food_bank for_a
2/0 for_eight for_you fortnight_$ four_of four_to from_home front_of game gap_$ gate_$ gentleman get_it get_round
2/0 get_wet give_them go_home green group_project half_past happene_on have_begin have_ever have_meet have_move
2/0 have_see her_own his_mate hit honestly_i hour_i i_bring i_go i_lend i_like i_meet i_suppose i_work ignore_the
2/0 in_five in_last incident ish it_can it_come it_for it_get it_may it_on it_over january_$ join keep_ask know_what
2/0 know_which last_time last_two laundry lay leave_it leave_someth lena let_them letter_for lie logbook lot_$ lot_of
2/0 lunch manager_and maths_i me_give me_the mentor_move method might_be morn_a most_of must_be my_german my_lab
2/0 my_last my_learner my_mentor my_note my_pair my_seminar next_week night_porter no_lock none_of not_at not_hear
2/0 not_let not_much not_pull not_sure not_talk not_trust not_very number of_0 of_birth of_eight of_four of_house
2/0 of_six of_those old_server on_all on_at on_four on_my on_or on_wednesday on_with one_time only_six only_two
2/0 open_the other_person other_team our_group our_rehearsal our_team over_in over_the pair_partner parent_$
2/0 partner_never past_the perhaps period person_it person_seem person_start physio point_be product_and pull
2/0 pull_together reactive rehearsal_and relationship_between remember review road_$ round_the row_and same_month
2/0 say_that say_to say_which share_the shed_and should_i silence sister_in six_minute six_person size someth_to
2/0 sort_of sprint_$ staff_morale stall_at stall_be stand_$ standard_be start_on stop_come stop_walk street stronger
2/0 take_my take_over teamwork teamwork_on tell_$ ten_at the_back the_boiler the_box the_care the_cooperation
2/0 the_crash the_fair the_fall the_feedback the_food the_hire the_laundry the_lesson the_machine the_meet the_monitor
2/0 the_mood the_old the_older the_physio the_practice the_read the_relationship the_reviewer the_roof the_rota
2/0 the_rule the_stage the_technician the_thursday the_workshop them_and they_look they_sit they_will thing_about
2/0 thing_at thing_in those three_morn timetable_be to_0 to_ask to_canada to_change to_drop to_go to_keep to_read
2/0 to_take too_many transition trolley turn_out twenty two_week type until_$ until_midnight up_a upstair vicar
2/0 walk_since want_the way_we we_have we_never wednesday_they week_audit week_to what what_happene where_the
2/0 whether_i which_i while while_i who_say who_use wholesaler will_show with_maths without without_her work_be
2/0 would_say would_you write_not wrong_job you_know
2/2 0_be ^_feedback ^_she a_lot after_the also be_four be_miss be_wrong care_home close_shop come_on correct day_the
2/2 doe_not every_day everyth_at extra folder go_on goal how_do into_it it_how just_do know_how last_saturday
2/2 leave_and match_and minibu never_get nobody_say on_one pipette save_$ so_the talk_$ the_floor the_library
2/2 the_minibu the_neighbour up_for up_without way_$
2/3 ^_stress a_year and_0 chase come_in due_in handle have_lose hour in_ten in_with music my_time quiet_$ quite say_he
2/3 sixteen spot teenager ten_$ the_place them_go theory this_week tray_$ up_after when_it wise
2/4 #seen1 0_minute ^_three at_0 at_work drift i_mean lesson march_$ not_sit patch round the_app the_letter
2/4 the_saturday work_for
2/5 0_september be_0 blue come from_may not_what question rais_the roster stop_doing the_kid
2/6 #seen2 ^_four assessment be_my focus novel
2/7 :motion bor letter_$ listener shelf ups
2/8 #hands=charge watch
2/9 page
2/10 homework
2/13 ^_can
3/-8 get_a
3/-6 belong uncle
3/-4 0_and carry relative truck
3/-3 ^_it ^_nobody four_morn from_what my_instructor order_in placement practice younger
3/-2 ^_management a_problem after_i after_ten be_nice cold_$ course finger_on get_worse have_hint my_father my_finger
3/-2 not_on or parcel parent_in part_of postdoc problem_with room same_page seven_of shift_leave sleep somebody
3/-2 suspect tell_you that_my three_year town_$ tutor_give used_to we_talk with_a
3/0 0_b ^_assessment ^_communication ^_lack ^_leave ^_patient ^_sales ^_somebody ^_standard ^_that a_parent a_server
3/0 about_a again_and although_the always_get and_come and_my and_somebody assessment_be at_three average_0 away_and
3/0 away_from badge basically_$ be_$ be_ask be_lock be_patchy be_slip be_that be_unfair but_i by_then by_wednesday
3/0 centrifuge chain club_be colleague_have come_to committee complicate_$ coordinate copy_my corridor_and customer
3/0 drop_off drug_round end_up feel fir flatmate flatmate_practice for_more form_for free_period friday_and fridge
3/0 friend from_my from_the goe_off group_$ hand_in have_another have_even have_file he_have he_say head_and heat_in
3/0 how_it i_find in_$ in_app information_doe issue_$ it_run it_when lab_partner last_five leave_before luck_$ make_me
3/0 manager_give me_for minute_late monday_and money_$ month_she morale_$ morn_run mostly motivate move_to my_code
3/0 my_customer my_flatmate my_predecessor my_sister my_uncle neighbour_you next_day no_idea not_feel not_join
3/0 not_mine not_reach not_the october_$ of_seven onboard onboard_be once_$ one_i or_be other_and other_school out_at
3/0 page_$ password patchy pay_me phone_ring picker quiet round_$ run_to sales_and send_$ senior set_up she_be
3/0 since_easter site_and six_of so_loud some_day somebody_take stall stress tell_her the_agency the_district the_file
3/0 the_heat the_key the_lady the_merger the_minute the_nursery the_room the_row the_senior the_touchline the_vibe
3/0 the_village the_wait them_five then_$ then_the thirty this_place thursday_$ to_$ too_little touchline train_be
3/0 treasurer_have unit until_then up_before us_in usual_with very_welcome vibe_in we_used wed week_$ wheelchair
3/0 will_look wrong_$ year_it
3/2 ^_forty ^_lesson a_third chair_be chang_since cross error ferreira fortnight gate go_back have_cancel intake job_$
3/2 model monday off_sick only_he our_allotment pastoral say_it slow somehow style_$ the_early the_holiday they_be
3/2 third_of three_of tile_and to_say under_the work_out
3/3 ^_bad ask café channel do_you drum friday_in hang i_start if_the in_october march_and my_head never not_great shoe
3/3 still_have studio tension the_account until_it wednesday_$ welcome why
3/4 prefect quote repeat this_month to_know
3/5 :mass be_at bottom office_$ position printer quick really_$ rough straight uniform upside
3/6 #own2 0_day ask_for camera doing_the exactly hose saturday sign_it spell the_gate timetable
3/7 agenda an_hour for_my grey have_never me on_and sheet we_would
3/8 the_phone
3/11 note
4/-6 there
4/-5 twin when_i
4/-4 :change about bite_lose engine feedback_$ partner
4/-3 ^_some be_never glove hand_shake my_hour send_me
4/-2 0_week a_woman at caretaker day_late group_and happene here_$ know not_touch say_more
4/0 :opinion ^_inclusion ^_only ^_person ^_thing a_bite abbot ac accomplishment ace actor after_every afternoon_$
4/0 altar aluminium aluminum ambush an and_their ankle announcer answer_the argument armament arrive_late artistic
4/0 assertion associat at_our auxiliary back_from bacterial barrage be_call be_complicate be_empty be_it be_noth
4/0 beautiful bedroom before_the belle berger bety bing bitter bliss boast bogey bone both_be brent brotherhood bunker
4/0 but_you cable caller calm captor cardinal carl cascade catcher cell cellular ceramic certain char chassy chi chin
4/0 choreographer cisco clash classmate climax coconut cognitive colin collaborator comb compact composer concussion
4/0 confidential confrontation contact contain continuou contractor_who corpse councilor cramp crew_be crossroad cs
4/0 cupboard decker devotee devout diplomatic disgust dislike dispers distraught divine dominant driveway early_shift
4/0 economical elbow eleven_family empty_since encountere encouragement enzyme escort evaluate ever_$ evolutionary
4/0 exact excitement explode extant external farewell few fighter flash flexibility flint fond forehand frequency
4/0 frequent friction fusion garland gee godfather goodman grace granada graveyard guitarist hamza handful handover
4/0 handsome harmless have_order headach heal highly hip hole hood i_end i_pick icy immensely implicate incapable
4/0 incarnation incredible indication indirect inflammation inscription interrogation jay jeff jerry jet join_up
4/0 jordan josh kent kin knowledge kyle lance lap leadership lengthy li lin littere loop loud luckily lull lush
4/0 luxuriou main marker marquee maybe me_and me_task mechanic mechanism mike mistrust mix_$ mode moon morse mortal
4/0 mosque my_course my_crew my_placement my_student mystery namely naturally neck needle negotiat negotiation
4/0 new_person normally not_go not_really object off_it often oh one_say optical optimal oral order_$ organism
4/0 our_funder outer outfielder pacer paradox parker pavement pee pere periodic person_on physics pitcher planetary
4/0 plausible plummer plural pollock porch powder preparatory present preside probability productive propulsion pure
4/0 quantity radiu receiver reeve refuel remembere reminder reveal rewrite_my rite rosemary rug sacrifice sah samarra
4/0 same_$ say_all sect selfish sensor shaft shah shalom shearer shoot shooter shotgun sid sight signale sim simpler
4/0 siren skepticism skull slater slip_$ smash sniper some_person someth_off sparsely staircase standoff statement
4/0 static stormy strawberry strength striker subfamily substance suitcase sunny symbolic symptom tai taj tal tam tan
4/0 tangible teach technique tendon the_club the_night the_parent the_teacher the_visitor there_may time_in tomb
4/0 towere transformation twice_a typical unbeaten uncommon unconsciou underly unreleas unreliable unresolv unusually
4/0 usually vanish visible visitor_book vodka wake_at wally waugh weaver week_it whereabout wield will_decide with_us
4/0 wreath yang yield
4/2 0_pallet ^_order ^_result always and_post be_better be_offer blank book_the both bus_company business_with
4/2 cooperation_with cut_the eight_in find go_over have_leave in_at lead_a leave light long_and look_$ may_be
4/2 middle_of mock mr_ferreira my_co nobody_can nobody_have one_have or_it or_who our_code our_take our_year
4/2 person_come person_go plan_in politics sample side sister_and stuff_$ the_lead the_middle what_i who_would why_$
4/3 among basically bedside catere desire laugh mend nurse_$ on_a one_$ pack screen separate stair team the_boy
4/3 the_new the_paper the_pool violin
4/4 ^_mr accurate advisor barb barbecue boo bowman cartridge cast chestnut chocolate co_author comedian compassion
4/4 confuse congratulate cooler countless creativity deeply delight denote dial dilute distinguish divisional dwarf
4/4 each_other efficiently eighteen email ethan fanfare forceful franco glamorou glass guide handy honest i_would
4/4 if_you impetu incompatible insurgent latitude leaf lens longitude momentum more narrow need_a obscure par perfume
4/4 person_$ pil ping pop portrait rang rather reassign receipt relevance saga sage scoreboard seth shy stuff
4/4 subdivide supportive tango televise the_group throat unpredictable vying wide wrangl
4/5 analyze awesome beer brethren bundl calculation centrist cheese conclusion content continuity core correctly cote
4/5 cre culturally dash daytime donna down_for edge engage enormously fairly fu genuinely have_the heroic hierarchy
4/5 hop hovere i_do imperative inch inconclusive infiltrate inscribe inspire lantern layout lofty long luncheon
4/5 may_and murky mutant nan nonstop numerical offshoot optional orchestrate peacemake performer positive praise
4/5 pretty ps pseudonym raucou remark renegade roach screw secretive selection sensational seventeen simmere sixty
4/5 soap spear specialty strain team_be the_class the_exercise trench undercover unpublish variously vibrant video
4/5 virtue vision zee
4/6 ^_at audience ay backdrop bag bark be_due blistere boil bra cautiou consistent differentiate digit divide fi
4/6 fidelity flare flexible hammere insert interactive investigative joke kite mature moderately nasty ninety
4/6 normalization portfolio purple react restless romance sectarian sery stuf terminology theatrical thickness tooth
4/6 ubiquitou yeah yellow
4/7 and_then behave breath camouflage depict diplomacy emphasy erotic fabulou foliage fray grind hamburger highlight
4/7 instinct kung markedly mediocre pan plum poetry portray proudly reinforce sausage scath shiny simmer softene
4/7 spider stare sub sweater thoroughly tune
4/8 advancer alone_$ bold coat dove exaggerate genre gossip mantra moderation pessimistic picture rok screenplay soft
4/8 tomatoe trilogy
4/9 booklet chapter lean macro pant potatoe scarf skinny translate
4/10 #hazy2 bread comic satire
4/11 essay
4/12 balance cartoon manga
4/13 edit
5/-8 in_two
5/-5 any_feedback late my_manager
5/-3 ^_a boiler grandparent have_ask information mean my_paragraph
5/-2 hand nurse silo that_$
5/0 ^_customer a account_and aesthetic aftershock aide amber anguish anonymity answer antenna apiece arc as_second
5/0 authenticity bakery be_hear be_mean be_one besides blast bobby bomber bound brigadier bruis burst busy cab cache
5/0 cairn candle catch champagne chevron cleric cole collide condolence consolation constellation culture_of cutler
5/0 dar dashboard deck defiant deity describe devotion diner drummer dunk dusty eddy emir emotionally equilibrium euro
5/0 evidently ewing five_week floor_and focal footstep fraternity galloway geniu groin groom guidance half ham hers
5/0 hol hollow hu huddl i_help i_think inside insulin intelligent intermittent interrupt into_everyth ion it_might jam
5/0 jazz jealou joy just khalifa know_if lambert lamp liner load logistics lot loyal luke magic magnificent majestic
5/0 manny massa massage mastermind morale_in morgue mourner mutation nasal nervou nobody_review not_work obviou
5/0 on_them orchestra ordeal our_department paolo pathway pearl pianist pillar piper piston plane pleas pleasant
5/0 potent practical preacher predecessor primitive profound pronounc properly randy rash reaction real reciprocal
5/0 refrigerator remotely representation revelation review_my riddl rivalry rocket rue sad school_$ sedan sens sense
5/0 sergeant shallow sicilian signal simmon simulate skinner skipper smell solo solve someone_in specific spectrum
5/0 spontaneou sprain stab stereo stomach strewn structure summon summone sur symphony tass telephone terry the_price
5/0 theorem thing_$ thunderstorm tremor tribal trunk tying unconfirm underneath understand unidentify unique up_to val
5/0 vee vibe vice violinist visual vitamin vocalist waitress wall walnut ware webber well wheel where which_$ with_my
5/0 wound wreckage yin
5/2 0_for ^_break ^_legacy ^_number ^_trust and_eleven be_down between_the chang_$ come_$ cook_$ council_be crew doe_$
5/2 down_to eleven_of how i_rent in_law key kid_and luck many_cook no_real our_build signature the_caretaker
5/2 the_family the_street tube walk_in want_me wire
5/3 ask_to be_half be_our chair_i discuss fourteen_turn have_chang laptop make_it mean_for move_$ nobody_else say_my
5/3 spirit tell_the timetable_$ wear what_they
5/4 :gathered abnormal accuracy admiral alvin ambrose animosity ansa appearance armor artillery attach audition awake
5/4 backhand beside bowle butcher caliber comet command commodore crack crescent culmination daisy dancer delegation
5/4 detective domain elusive eta exchange extraordinarily fascination frantic friend_$ genera guy hook if_it
5/4 impressive infight intensity levin lil listen manuscript me_to midday monday_$ no_one nutritional paramount
5/4 passionate peach pence perch performance person_be plasma racially ryder serge shi sometimes sophisticate sped
5/4 suggestion talent the_bank the_same theoretical thirteen turbulent unfamiliar variou vest visibly we_can yell
5/5 admire alongside annoy astonish bind bombardment buzz chip comprise creature crouch densely di display drone
5/5 explore f fictional fifty frequently gadget get_their huh inconsistent indispensable interpretation itinerary
5/5 jihad keynote leno lid linguistic loch maneuver mat measurement meridian metz mythology prelude processor
5/5 progression quietly reply salomon satan seem seventy sheer skill sour story swirl the_year tray twelve unseen
5/5 viral wisdom xi
5/6 abstract akin anchore assignment attitude broad bump cardboard careful chess choru chuck concentrate context dell
5/6 elf fancy fantastic feature germanic grasp grill jacket kiss lense mali maturity mouth observe pick portrayal
5/6 prais pronunciation routine salute samurai scary sexuality shade sharp six somewhat spirite statistically steak
5/6 strategic stumbl supervisory tea transatlantic treatise trivia underscore who wick width
5/7 bounc brisk butter casual crocker dinner exercise fabric fairy fist for_0 frankly fun go_out gourmet graphics
5/7 interviewer niche nut outset overview persona pin quiz reconnaissance revolv rope since_last slightly soy spiral
5/7 testament vegetable villain waist
5/8 #seen3 bean book cautiously column comedy cute dance dark episode fashion leaflet outline peel pie pumpkin shine
5/8 stir tailor talk theme tongue uneven
5/9 appropriately be_me buffy lamb lip narrower orient patriotic posture ripe to_be
5/10 aloud pencil roast role silk sleeve
5/11 recipe
5/12 relentlessly
5/15 stick
5/19 #hands=self
6/-7 we
6/-6 family
6/-4 be_a get_any
6/-3 * ask_him
6/-2 i_teach land_last last_on my_hand respect the_right year_$
6/0 accomplice acoustic activation alfonso amin amir amman and_will arrangement aura baroque base be_difficult bench
6/0 beta bodily bow bullet cafeteria calcium can_be cantor capable charismatic chest classical coffin communication
6/0 communion competence configuration confluence connect courtesy cousin crater deep deposition detonate discomfort
6/0 disk dugout dunn dye e elder electromagnetic erratic evene explosive express facade flamboyant foul fracture
6/0 friendship frustration functionality glimpse grief him hurl hydrogen i_be inner instantly instructor interface
6/0 interior intersection kirk lack lava limb logistical managerial matter microwave misunderstand more_and motorcade
6/0 multiple my_colleague mysteriou mystic nice not_make opener optic orbit orbite ornate outfield ovation paternal
6/0 patriarch petit phenomena plenty pollard porter possess potassium pottery powerful practice_trombone purely
6/0 quantum ray rear recorder remarkable ria ritual roadside roommate rusty sadr same savoy shout sibl sound spaciou
6/0 speaker stationary suite sultan teammate theological thigh train_$ trombone warmth witness
6/2 ^_friend ^_two absent around atmosphere captain client_ask front in_bay lad name_on not_know not_tell street_have
6/2 turn_up
6/3 ^_staff add app at_night chemistry cooperation culture explain hide honestly middle mind nobody_know number_be
6/3 sign_the the_chair the_move tir_$
6/4 adrift alignment applause backbone bassist benny bitterness bowler cam cameraman cherry commander cosmic craft
6/4 customary dexter excellent fairway farc feud formidable frame fuller guru handcuf hard_to herb inflammatory input
6/4 instrumental interrogate jaw kappa kitchen leave_the mathematical messenger moo not noticeable oval overhead
6/4 passion patience perfect pont rattl refine reporter scene stranger sturdy substitute surface synthetic underworld
6/4 wrist youthful
6/5 admiration approximate beforehand choral consist could_be curiou curt decorative detachment ear equalizer evident
6/5 excite funk geo goran h have_stop honesty horsepower hypothetical impress intelligence juice lemon pivotal punch
6/5 rim rove seldom sparkl spine stephane terrify the_under torque ty urgency vague variant volatile volley year_0
6/5 yoga
6/6 analysis arrow ballad blond bombard coward creative desk dirk duo engagement enjoyable envelope envoy equalize
6/6 everyday gainer gorgeou gritty layer manner maxim mirror muscular musical noteworthy olive oriental packet plenary
6/6 preach prowess puck reference rendition responsive rude sadly sentimental shorter similarly sort subjective sum
6/6 surprisingly swing sword tablespoon tang thrust tie tim tricky tuck wee
6/7 bacon bare carve chill chronology cinematic consultative correspondent decliner each essence fore gaze genome
6/7 geopolitical hallmark hawkish imagery literal mandarin minute odd oven perfection poem precede predictable realism
6/7 robin sober styl subdu suspense tir tome translation troupe vanilla variety vertical wing z
6/8 bent bullish button chef color difference discourse earnest eyed gown hair mesh nail pause phrase referenc
6/8 respective thumb toast tomato
6/9 biographical closely differ distort fry ministerial noodle perspective random reviewer scholarly spoon thinner
6/9 viewpoint
6/10 animation commentary constantly eyebrow flip letter sexy shave
6/11 animate anime loose nod pac pea sharper sideway stripe trouser
6/12 clip
6/13 satirical
7/-7 parent
7/-6 i_can
7/-5 #hands=other
7/-4 woman
7/-3 boss match
7/-2 ^_someth share
7/0 ^_parent abba abed accent affection afterward arrive assailant baseman batsman bodyguard boss_$ bystander charisma
7/0 compartment complex conductor crystal distant eject emotional floor hander householder imam infield inn it_be joey
7/0 juror khan lime logic magical marquy mound neural noth_$ offer pinpoint procession proton reasone reception
7/0 reliever remorse repute ruby scattere shortstop singh sodium sorrow spiritual the_committee touch tutor u unusual
7/0 wicketkeeper
7/2 ^_grandparent and_no bell by_friday exam_$ over_my son_school the_until trainer
7/3 collaboration deliver mean_to not_get parent_council parent_have really two whether_it youngest
7/4 angel bass chromosome co companion component cyru dee detach garnett gill gunner harmony integral intense j liquid
7/4 neuron peripheral room_and satisfaction score scoreless seemingly setup shell simplicity span translator unforc
7/4 very viola vomite weep wicket
7/5 alec algorithm audio authentic berg characterize circular code constant contradiction cozy cream curry derivative
7/5 description detail diameter disbelief duet equally eye fiber flattene forg forward fuselage informant inspiration
7/5 laden leg lineage lotu meditation negotiator occasional p past pi plate rational recognizable schill seminar
7/5 separately seriousness shoulder solemn sore splinter stakeholder subordinate sympathetic tee three tip valentine
7/5 wonderful
7/6 background ball berry bilateral blunt calorie capsule combine compell conceptual congratulation crossbar definite
7/6 deflect dense engrave ethnically expression flower footage gentle header incredibly jar k laughter lik lovely meet
7/6 nose occasion omega operative organizational podium protagonist reconcile regular robbin scorer slip strategically
7/6 sung teaspoon uneasy upright voic voice wednesday workout
7/7 accompany amaze assemble brief bright cake correlation cuisine decorate drape endless finale flour formulation
7/7 gruesome ideally impression precisely pulse recur romantic rooky sandwich scripture skirmish sleek spirituality
7/7 uniquely
7/8 :deliverable anatomy bickere composite concurrently freshly fruit individually invariably mut nicky resemble swung
7/8 sync tactical tale vary warmly wedge
7/9 #hazy1 analyz bake colore cue dice differently emphasize entertain lightly revolve rotate silly simultaneously
7/9 stat toe weave
7/10 authoritative axis beard belly bunch cheek communique informally medium outfit paste scoop sensibility
7/11 align feather topic
7/12 broadly eighty fold i illustrate
7/13 evenly illustration sesame thinly
7/14 dress
8/-5 ^_our
8/-4 empty
8/-3 whose
8/0 abu al arch attacker bore compound confession courtroom courtyard differential eccentric exterior fielder fiery
8/0 grenade group hitter homer homere instrument locker magnetic mediat mentor next_to nugget piazza playmaker
8/0 resonance sadness testimony tile
8/2 #hazy3 afternoon c fourteen plot
8/3 and_nobody difficult mr politics_$ trust_$
8/4 :hedge attachment bin brass bruise clue combination compass difficulty gene identical instruction last_month make
8/4 mollusk our_treasurer pasha psychic relationship shea solid sonic time_$ unmark
8/5 anterior batter centere clarity corner dim encounter equation g goodness greet irony launcher molecular mullah
8/5 particle prayer rounder sammy sherry simple simultaneou singl splendid sporadic tenet unpleasant vein wept
8/5 workshop
8/6 apart boucher cocktail comment consultation depth disagreement duel echo fatty forehead glow hug ingredient inter
8/6 lighter mirza mo muscle noun observation profanity startl supernatural versatile visually weekday
8/7 adorn alternatively aspect chili compress correspondence dessert dish diverse geographically goo gospel helpful
8/7 interact knife liaison moro n notch oate pizza remarkably reminiscent repertory sideline stack style tap tast
8/7 together toss uncomfortable
8/8 afar alphabet ambiguou apex basket blade broth butt echoe fascinate festive flung groove ideological length
8/8 masculine ominou penchant piece reflection session speak stylish substantive tangl thick unconventional underline
8/9 anchor defensively er feminine flavore forth hymn informal minc nightly pattern pepper puzzle robe smoothly sphere
8/9 sprinkle spun stride unfold word
8/10 autobiographical brightly chop circle crust garlic hoop menu seasone upbeat
8/11 carrot flesh prominently thin wrap
8/12 knit
9/-6 some
9/-4 ^_we
9/-3 alto
9/0 acquaintance at_the behind cockpit electron explanation gunshot hakim module motive orbital sheik since_the
9/2 someth
9/3 fifteen hard moment morn nerve
9/4 ceremonial complicate cylinder din eyewitness function hal leadoff logical nucleu personality piano purport server
9/4 sing
9/5 acid algebra baba bach bat beam carbohydrate charm cluster coincidence facial faint functional gamma guitar joint
9/5 mediate mediator microphone mora opposite pinch receptor sensitivity sincere star synthesy useful
9/6 affinity bizarre breakfast clan dynamic faction finite gesture horn in_the lac lateral parameter quartet
9/6 rectangular rhythm sermon snail trio valentin velocity vinegar
9/7 awe birdy complexity composition energetic fit gul meal message mustard myriad refresh respectful rib sincerity
9/7 singular spatial stellar stump superb sweet task trait ul
9/8 awakene counterpart deliberation discussion element fluent flurry headway narrator nonsense opu overlap pragmatic
9/8 reese reflective rotation scent sigma snack straightforward tandem taste
9/9 character choreography contrast correspond flair grin horizontal humor indicative jok lately mixture parallel
9/9 randomly sauce tempere triangle variation vocabulary weird
9/10 chair graph guest ironic presentation rhythmic slender
9/11 colorful decidedly funny gently
9/12 carefully eleven onion slice
9/14 soup
10/0 ^_there clubhouse motivation my_boss seven
10/2 other
10/4 be_hard cello hallway hint propeller raja shrapnel syed
10/5 alia gastropod mortar node pitch precision
10/6 abdominal characteristic concerto muse peculiar strange
10/7 aisle alpha arrange cook dazzl direction disciple elaborate elegant flank fragment intrigue maneuvere membrane
10/7 percussion precise tense trumpet vocal
10/8 array articulate bari bland choir constructive dialect four hooper illuminate insight mutually parsley resembl
10/8 soprano spinner text verb
10/9 analytical brilliant celestial ensemble irregular memorable occasionally philosophical platoon tell vivid
10/10 blend coherent deliciou floral ginger intensely lyric matrix synopsy thoughtful verse
10/11 breadth clever differe fuzzy notation pale pastry positively rub script segment spicy storytell tail usual
10/12 curv distinctly prose shape tempo tightly
10/13 dough
10/14 woven
11/0 nobody
11/2 between shake
11/4 ghazi gunfire have_be thing
11/5 atom atta b interpreter nash
11/6 fluid homemade improvise late_$ resemblance sheen table
11/7 clutch communicate convey entourage metallic poignant variable
11/8 cameo familiar interaction orchestral vowel
11/9 awkward backstage bead compose conciliatory delicate distinct distinctive encode fruitful knot poetic spice
11/9 symbolism vector
11/10 calmly cinnamon dimension eclectic imaginary inspirational neat outward quirky repertoire smile smooth sticky
11/10 terrific tun
11/11 dialogue dimensional narrate shadowy softly triangular
11/12 excerpt
11/13 wildly
11/17 dull
12/0 colleague
12/4 tenor
12/5 cone
12/6 malik mood
12/7 binary emotion flute keyboard linear molecule paragraph saxophone taha
12/8 basil consistency demeanor infinite mystical transcript
12/9 intrigu somber then verbal with
12/10 abdomen angle chat curve geometric
12/11 candid mix perfectly polite sinister wit
12/12 complementary narrative
12/13 crisp
12/14 sketch thread
13/2 in_our
13/5 one
13/7 rehearsal
13/8 hasan similarity walk
13/9 bravo geometry protein str
13/10 chord contradictory flavor
13/11 alternate cube lyrical melody oddly salad sequence subtle
13/12 lively
13/13 amuse beautifully disparate spin texture
13/14 witty
13/15 humorou
14/0 do_not
14/7 unanswere
14/8 different intimate
14/9 symmetry
14/10 bundle cordial finger
14/11 interval intricate
14/13 bite twist
14/14 tone
14/15 finely
14/17 loosely neatly
15/5 feedback
15/10 pair
15/11 complement
15/13 assortment
15/17 nicely
16/10 amino conversation
16/14 ring
"""
