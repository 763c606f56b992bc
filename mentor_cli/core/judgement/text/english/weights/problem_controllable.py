"""What 2611 labelled problems teach about controllable: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

ANSWERS = ("no", "unclear", "yes")
ROWS = """
-21/-14 rule
-20/-11 war
-19/-17 decide
-19/-10 society
-18/-14 insurance
-17/-14 bankrupt
-17/-10 they
-17/-8 capitalism
-16/-15 health
-16/-11 repeal scrap
-16/-10 abolish enact
-15/-14 asylum ordinance
-15/-13 protection
-15/-12 colony nurs
-15/-11 government
-15/-10 annexation farmer taxpayer welfare
-15/-9 abolition
-15/-7 winter
-14/-15 farm
-14/-14 homeowner will
-14/-13 grant residency
-14/-12 fair permanently system visa
-14/-11 national
-14/-10 cost lottery
-14/-9 bill country pension subsidy
-14/-8 emigration slavery
-14/-7 raise unemployment
-14/-6 racism
-13/-16 property
-13/-15 landlord
-13/-14 flood sued
-13/-13 forc moratorium permit
-13/-12 compensation declare federal foreclosure liability retirement sue
-13/-11 citizenship disability exemption insure limit register state
-13/-10 citizen deport immigrant impose insurer mandatory summer threaten uninsure vote
-13/-9 ban employer labor prohibition restriction undocument
-13/-8 copyright immigration tax
-13/-7 legislation
-13/-6 anyth new registry unless
-13/-5 climate
-12/-15 temporary
-12/-14 homestead refuge
-12/-13 relocation revoke
-12/-12 pollution threatene unconstitutional
-12/-11 care deportation eligible law preservation restitution
-12/-10 environmental environmentalist homeless illegal ineligible protect wildfire
-12/-9 abandon august laborer resettlement runaway save seeker wildlife
-12/-8 canada certify education endangere fund live overhaul quarantine rancher rebate referendum smoker
-12/-7 amend embargo exempt life reform
-12/-6 annually eliminate famine scheme
-12/-5 close entry
-12/-4 inflation jobless
-11/-19 pay
-11/-16 result
-11/-15 accident lease owner
-11/-14 demolition removal
-11/-13 demolish estate handicap injunction
-11/-12 asbesto bail lawsuit license permanent relocate restoration shut suing waiver
-11/-11 allow bankruptcy drink parole waste
-11/-10 blockade civil compensate eventual guarante guarantee preserve reclaim
-11/-9 abortion conservancy count offender privacy provision registration starvation subsidize unemploy
-11/-8 ^_head adoption association conservation emigrate federally hous monarchy nationwide officially resident stave
-11/-7 apartheid discrimination employment enforce extinction holocaust labour livestock loophole penal prohibit
-11/-7 regulation slave stringent tobacco
-11/-6 advocate anyone cattle commonwealth enactment march occupation plan recipient
-11/-5 :exam curb curtail invade
-11/-4 world
-11/0 recession
-10/-14 dam overturn
-10/-13 appeal
-10/-12 abandonment closure headquarters lake liable noth shutdown
-10/-11 abandone disabl permission redevelopment rul stricken sweep temporarily worker
-10/-10 afford catastrophic crippl disaster flee graduate landowner might petition recover reinstate seek wales
-10/-10 wilderness
-10/-9 archive disgrace donate drought expire forest impend indoor legally outright prevent protest quit scholarship
-10/-9 violate
-10/-8 act benefit buyer card eligibility erosion impoverish libel money patent rain refund retiree segregation status
-10/-8 statute tuition unfair unsuccessfully
-10/-7 agricultural brink campaigner certification ethics firm haven immigrate independence migrant million
-10/-7 naturalization nature postal punitive revolt union win
-10/-6 amnesty apply approve bust earmark hunger juvenile modernize orphan persecution prevention secession
-10/-6 tuberculosy worry
-10/-5 amendment breeder compulsory constitution convention exploitation income poverty program restrictive sanction
-10/-5 spend supplemental unilaterally wage
-10/-4 austerity congress mad polio poultry redistribution slaughter suffrage tide
-10/-3 now
-10/-2 alone
-10/0 censorship deficit epidemic eradicate invasion postage revise seasonally stamp surplu tighten vaccination
-9/-16 #settled
-9/-13 city county orlean
-9/-12 extension fail municipal shelter unsafe
-9/-11 authority beach collapse deprive los ruin tenant
-9/-10 ^_her certificate evacuation fuel prison public restore return sanitation school upheld zoo
-9/-9 affordable breach conserve constitutional dump dweller fled foundation invalid only polytechnic stay university
-9/-8 #hands=private allowance bid catastrophe college commissioner decommission default endanger fear final fraud
-9/-8 heritage misuse occupational panama payment prompt purchase sale statehood voucher widespread
-9/-7 against change charity cod colonial comply controversial die disastrou enroll establish expansion football graze
-9/-7 hectare hike induct legislature licens organizer passport propose rename requirement rita rural thoroughbr urban
-9/-6 #hopeless applicant be_tell boycott brazil collector commission coverage donation dutch exclusion forestry
-9/-6 humane influx institute jeopardy oblige proclamation prohibite provisional re refugee swiss unite uprise verge
-9/-6 voluntary withdrawn worst
-9/-5 ^_brexit aid altogether billion brexit decade devaluation dictatorship discontinu dollar elimination estimate
-9/-5 exce freedom iceland politician population rate red rid starv tariff taxation the_curriculum withdraw zimbabwe
-9/-4 abroad affirmative circa cutback directive discourage forbid import justify nation shortfall smallpox whale
-9/-4 young
-9/-2 :prize bureaucracy day first overrun publish
-9/0 adopt communism consumer hog homeland irs prohibitive quota uk
-9/3 june
-8/-15 hospital
-8/-13 facility
-8/-12 case correctional landslide pass road
-8/-11 cold construction death emergency landmark refuse repair seizure us
-8/-10 escape evacuate evacuee no theft
-8/-9 absentee administrator charter cleanup deny disposal divorce harm michigan montana monument overcrowd paradise
-8/-9 runoff safe suffer zon
-8/-8 acre ago alleviate announce any application aquarium birth born cayman costly destruction fame fee fertility
-8/-8 gamble help holder imminent intrusion marriage massive mortgage mother outcry pollute refusal sell settler
-8/-8 ultimately violation
-8/-7 aboriginal age and_she annex any_more auction corporation decree deem eventually evict hurricane illegally
-8/-7 infringement inhabitant litigation lumber marijuana minimum older owed pesticide regulator repay ticket tsunami
-8/-7 unnecessary unpaid unreasonable wo yet
-8/-6 ^_capitalism ^_racism activist administration already antitrust baby brother_drink cheat debt deduction defunct
-8/-6 dismantle divorc election emission inspector intend issuance jeopardize jobcentre lifetime livelihood loan
-8/-6 lockout not_$ pet proponent qualify risk territory tourism unsuccessful workplace
-8/-5 agriculture authorize colonist defy deter effectively evade federation fle foreman greenhouse hong industry
-8/-5 institution invasive loom nonprofit pest punish term tibet treaty vulnerable windfall
-8/-4 alien backlash bureau census cope countryside cow credit dare defend democracy dent duty exodu far manage
-8/-4 mandate outlaw record scare trade
-8/-3 fight strict up_the
-8/-2 open
-8/0 annual antarctic because boomer campaign deflation discriminatory economy eradication eu fiscal gay ghetto
-8/0 initiative japan management membership neutrality oppression payroll prostitution rampant ruble shrink soviet
-8/0 sponsor stagnant surpluse survey swine tightene weaken wipe
-8/2 in_a to
-8/3 good
-8/5 forget
-7/-14 dy
-7/-13 old
-7/-12 damage evacuat fire
-7/-11 coal electricity failure he historic house medical pend shipyard
-7/-10 casino clinic go_to immediate jail lighthouse railroad recreation rehabilitation sewage sewer transit
-7/-9 :granted claim convict elderly hazard ill imprisonment indefinitely inmate island judge liberty notify remedy
-7/-9 retire safety settlement site unable
-7/-8 access backlog barrier blackout contamination court date deadline decision devastate dissolution illegitimate
-7/-8 inadequate jersey min museum observatory perish philanthropist renewal shortage sickness tourist turnpike
-7/-7 accreditation approval attempt avert danger daughter ecological erect exception exile exposure expulsion
-7/-7 extradite give hardship imprisone inherit lose ministry monopoly move multimillion neglect rebuild reject
-7/-7 renewable ridden sanctuary seize severely swamp timber trial trustee vacation valley van
-7/-6 ^_dad abuse affect aftermath assistance auto ballot biggest blizzard ca cannot ced demand depression displace
-7/-6 dominion drink_$ endemic ensure exist formally found fraudulent freez gallon grandad habitat halt kaiser kill
-7/-6 layoff lender liquidation marco massacre may mismanagement owe ozone partly proposition ravage renew roe scam
-7/-6 someday sometime thatcher thousand threshold unjust virtually wealthy
-7/-5 at_nine authorization award challenge cheap cholera czar dairy debacle designation disease enrol everyone
-7/-5 everyth financ foreigner future highest hygiene imposition level parent_might percent prairie prosecute reduce
-7/-5 repatriation rodeo sovereignty suppression that topple unlimite veterinary vow
-7/-4 anyway ask_$ avid be_be be_do be_rumour boom burden cherish corruption crisis drastic eas enforc establishment
-7/-4 evasion expel forcibly forever grower increase injustice ins like magnet my_mate needy not_enough oppose pledg
-7/-4 poll premium recycle regime republic reserve restrict revert rumour sar scarce sooner successfully surf surfer
-7/-4 swim the_way till turnout voter wholesale
-7/-3 ^_young deposit not_ask nowaday youth
-7/-2 budget camp my pulp
-7/0 a_new anti be_make breed china circulation coffer communist competition confederation consumption crackdown crop
-7/0 crusade crusader deploy domestic downturn drastically electorate enrollment entitl erode exceed expand
-7/0 expenditure export gator gross gubernatorial herd inception introduce last liberate lobby lose_the market
-7/0 migration mobilize ni non onward outbreak outdate pageant pandemic peasant pig plague pledge policy postwar purse
-7/0 quo rais rein repatriat repression reunification revamp revenue revolution season sheep thrive unpopular watchdog
-7/0 we_lose weed worsen yearly
-7/3 pen
-7/5 time
-6/-11 grandfather park riverside wife
-6/-10 caus coliseum colorado manager memorial renovation waterfront
-6/-9 ail angele bypass completion contract discharg install postpone recreational skyscraper stampede treatment
-6/-9 victim warn widow yacht
-6/-8 aire cancellation coastal destroy immunity inaugurate laureate offshore rental reprieve requir she toll treat
-6/-8 until vacancy vandalism waiv wake
-6/-7 admission after_0 bachelor beneficiary centennial cure earthquake environmentally free fresno hazardou insane
-6/-7 legal loss physician plant plantation prior raz receive scotia settle shore statutory storm supreme taft timor
-6/-7 toxic transplant triggere
-6/-6 accept answer_to automobile cancel consequence consider contaminate coup demise denial divert ease extradition
-6/-6 factory financially firearm founder governor incorporation likely maternity medicine millionaire nursery
-6/-6 overtime pandas penalty poor precedent premature punishment relieve riot south spur subsequently toppl virtual
-6/-6 weather
-6/-5 about_it accord amelia asset athletics beaver behalf beleaguer better bolivia borrower bulldog capitalism_$
-6/-5 carbon chartere commenc confiscate controversy covenant cradle cruel deaf deed dioxide elect electoral
-6/-5 environment equestrian expense expensive harmful have_go head_office hire incentive initiat issu job lax me_out
-6/-5 natal native newly oust outdoor overdue owing perpetual reconsider recovery regain retake royalty safeguard
-6/-5 salary shelv soro stop_at tennis threat thrift trucker unprecedent unwant uphold upstate verify with_the
-6/-4 alpine anywhere ardent at_easter at_my automatically bank bern candidacy commemorate compliance conscience
-6/-4 current currently defamation defeat diploma disappear disclosure doctorate dormant educator elk era favor feudal
-6/-4 fish govern hundr international library modify overthrow overwhelmingly panic populou promise ratify recognize
-6/-4 reconstruction secrecy sign stipulate taint the_system the_trust unacceptable unanimously unauthorize under
-6/-4 unrest unrestrict urg voluntarily withhold
-6/-3 ^_get agency be_finish be_split finance it_rain its lorry nobody_volunteer over_$ reward society_$ supervision
-6/-3 tech technology these_day volunteer_any weld will_be work_$
-6/-2 ai april enough get_the harvest nobody_in person_have racist sector support wash wip zone
-6/0 addict advisory advocacy argentine artificially attract autumn awareness bet bounty bre bred burgeon call cap
-6/0 capitalist ceas centenary cigarette clone commerce competitiveness comprehensive comptroller congressional
-6/0 continue counterfeit creation crocodile currency dampen darl den dolly double_maths economist educate effort
-6/0 elephant encourage endowment enterprise enthusiast entrant excess flock flu forecaster forefront global good_$
-6/0 gov grass guideline hamper handball harsh herald hinder hiv hungry importer internationally invest it_all kingdom
-6/0 last_week laundere liberal look_after malaria millennium mobilization modernization monetary monthly my_partner
-6/0 nonpartisan obsolete ostensibly oversea pact persecute piracy playboy plight polo pornography pow predict
-6/0 prevalence pro proclaim productivity protectionism purge put rebellion reduction regulate remake repressive
-6/0 reproduction resist ris shall slash slate slaughtere soccer spearhead speculator sponsorship stigma stimulu
-6/0 substantially successful suppress surge survival sustainable swimmer tolerate trillion undermine unveil vaccine
-6/0 veto volleyball vs way_of wrong yale yuan
-6/2 coin maths
-6/3 list literacy
-5/-12 #hands=authority
-5/-11 developer hydroelectric probation
-5/-10 collaps enter land miner negligence rancho resort
-5/-9 amusement arson builder businessman custody dade discharge harbor leas lift mayor plaintiff reopen san survive
-5/-8 burn church former home log measure motorist no_say regent second spr termination transportation
-5/-7 adequate bar congestion consent disruption diversion driver hast hurdle infrastructure insufficient irreversible
-5/-7 irrigation isolation lawn month notification obtain override ownership paralyz pardon playground possibly
-5/-7 private queen radio sentenc severe station survivor tycoon up_$ vacate valid village
-5/-6 administer aviation bangkok blanket brunswick burnt candidate cape coast devastation extension_be fac france
-5/-6 garbage get inundate limitation magnate marry my_brother pristine renovate require resign secure seriously sick
-5/-6 supporter transfer unfit unlawful vacant
-5/-5 0_second 0_th :decide ^_life able alcoholism amount angere athlete autonomy availability barn board botch cancer
-5/-5 canteen canton clause crane curfew dad diabete dictator employee expect finally fourth geneva give_me grande
-5/-5 harassment hope humiliation incumbent industrial legality legitimate limite local maths_lesson north now_$
-5/-5 obligation our_deputy parliament persuad pregnant presidential previously probably procedure protester rapid
-5/-5 rejection repayment salvage seiz ship shipbuild spark tobin tornado unlikely viability watersh york
-5/-4 #pictured ^_grandad accountant battere before bogu buffalo canoe challeng consequently delivery_driver depend_on
-5/-4 dependency desperately dolphin doom dop easier embryo ethanol ex excessive extinct foreseeable further get_old
-5/-4 graft have_none honore hurt impact imperial inland league lessen manufacturer medalist misery must never_know
-5/-4 once outrage pioneer por pregnancy project recently renounce reproductive resource risen scandal scrutiny senate
-5/-4 service shield sit_in sovereign specialist stud tarnish they_say ultimate upset you_never
-5/-3 ^_boss ^_bureaucracy ^_could ^_ofst ^_slt ^_university ^_what anybody cash deserve documentation
-5/-3 ethics_committee get_richer have history holiday management_doe next_month no_room ofst one_in person_like
-5/-3 rewrite rich_get richer room_for sign_with six_year slt soon student tender_by the_rich the_tender try way_they
-5/-2 :modal become branch collect dry earn february fix for_anyth have_sign laugh_$ me_in not_come on_thursday
-5/-2 once_be ought ten the_client what_be
-5/0 0 activism advertise afloat allocate alter amateur animal applicable arctic attendance auditor avoid back_$ beef
-5/0 begin berlin bilingual boost borrow bully butterfly caroline cat centerpiece champion championship client compete
-5/0 confederate constitute contend contribution convince create critic cruelty cultivation dalton decline democratic
-5/0 denounce deplete desperate destine dire disposable draw_up dwindl economic economically endorse enforcement
-5/0 entire entrepreneur exclude expedition expert favore fenc fend fest fin financial fishery fledg fledgl footballer
-5/0 forbe frenzy gam gen generation genocide goods gradual growth hacker handbook higher imbalance indigenou
-5/0 inefficient infamou infect intervene intervention invader it_as last_thing launch let litter lowere lure
-5/0 malnutrition maths_last medal mentality migratory mold mortality mosquito occupy one_boy opium opponent
-5/0 organization oversee pacific packer parity participation peak peg penny planner platinum plunge point_and
-5/0 preferential preparedness pretext prize professional progressive prop proposal prosperou publicity publisher
-5/0 quell race rainy regardless reluctant renounc reproduce resistant rethink revive roundup sec servant shrank
-5/0 significantly slowdown soar social socialism soil stockpile streamline surpass tame temptation thereafter to_my
-5/0 total totale traveller unfairly unification unilateral uproar urge volunteer warsaw wartime western wolve worsene
-5/0 wrath
-5/2 :inner doing know_$ title
-5/3 revision
-5/4 and_we german publication
-5/5 film
-4/-11 and_the hear
-4/-10 cemetery go priory stadium
-4/-9 canyon detention end gas mansion part psychiatric reservoir rig suburban
-4/-8 heir levy maintenance mercy metropolitan on_0 reactor request rio suffere trust unspecify willie
-4/-7 avalanche cause cedar clemency cottage delay detain high hydro las mercury natural night_$ outside possession
-4/-7 primary railway ranch rink slum speedway suppose terminate utility week
-4/-6 absolute aging alcohol arbitration architect area assistant asthma be be_pulp be_sign boat borough boulder
-4/-6 bribery campus chronic dental deputy easter_$ embarrassment embattl embezzlement eruption fertilizer fetu fre
-4/-6 going hill indefinite inventor lawful meadow municipality order out_after precaution receiv remove rescu royal
-4/-6 suspend theatre underground unincorporate unuse villager volcano walkout withstand worcester
-4/-5 abort administere afraid agre be_off be_with believe best cal canary conspire consultant demonstration derby
-4/-5 dignity early engineer enrichment extraction filibuster forgery gasoline greater heed height honeymoon honor
-4/-5 i_see i_wait improvement inheritance isle jurisdiction lifelong liquor longer loot man mentally murdere
-4/-5 my_grandfather napa necessary neighbore nuclear official originally ouster parenthese partially plaque
-4/-5 potentially privilege prolong prone provider prudential relief relinquish replica rescue retaliation stoppage
-4/-5 supply ten_minute too_much traffic trash treason victory wellington
-4/-4 0_year ^_fuel admiralty aged alert apology apprenticeship argue ashore ballote baseball be_now beaten because_of
-4/-4 berth breakup buy by_a censure central clearance close_at criminal cyclone data_and defiance despite detection
-4/-4 development easter effect either emeritu explorer fall final_$ five_day fuel_price geological havoc headquartere
-4/-4 hoax holt huge id if impossible in_one in_their junta killer least liar lur majority minimize my_phone
-4/-4 northeastern nowhere otherwise outscore overwhelm oyster paris pave pavilion pete phone_in pollutant protestor
-4/-4 racketeer rape recognition reputation rudd run scaffold sickene sign_off so_my some_of southeastern spouse strap
-4/-4 swan telecommunication the_ministry the_placement the_scaffold therefore they_would today tonga treasure
-4/-4 underway unmarry vast viable visit visitor waterway week_with woe
-4/-3 ^_academia ^_inflation a_day about_money academia at_lunch be_about build_$ by_ten century ever every_week go_in
-4/-3 hand_over have_give have_their kill_small last_$ lock_the my_client none_$ not_allow not_for nowaday_$ per spill
-4/-3 staff_can struggle the_ethics the_inspector the_stand two_year unfair_to until_the will_never with_it
-4/-2 ^_he audit buyer_have can chang choose cycle do_be dy_before dy_on everyone_$ everyth_be for_six freeze have_it
-4/-2 home_be hunt i_coach i_hear i_sit i_still in_it it like_us mum party production professor release room_at
-4/-2 say_she site_$ the_work this_country tomorrow up win_$ wrong_and yet_$
-4/0 abide accelerate accredite addiction advancement advise aeronautic affluent aim and_can and_five and_it
-4/0 anniversary anthem anticipate apologize appall art attain babe backstroke be_always be_kill be_two billboard
-4/0 biologist bird blitz bolster bonuse botanical boxer broadcaster brunt champ chancellor charitable check chile
-4/0 coach_be commemorative commercial competitive concentration concern condemn conquer conservative consolidation
-4/0 containment contest copa cornerstone corporate corrupt cotton crime criticize crow crush curl dat decrease deer
-4/0 democrat dengue denounc department dependent depreciation der directory disadvantage disband dismal dispose
-4/0 domination eclipse ecology economics elsewhere embark embryonic empire empower en enable enclave endors event
-4/0 expatriate expectancy expose exposition extent faltere fascist fever fine flora forbidden forecast fortune franc
-4/0 furor gase gazette girl gold gradually grow guinea harness hate hesitate heyday hi historian hobby hockey hold
-4/0 homosexual household ignorance implement improve in_april independent industrialize inequality inevitable
-4/0 inflationary introduction investment irresponsible islander itself jan jane jointly journal jubilee jump kroner
-4/0 largely lawmaker legislative leisure libertarian lion lucrative macao madness mae mammoth manifesto mankind
-4/0 maritime mascot midst might_not minority miserable mit moreover mosquitoe mozambique nanny nationality nationally
-4/0 newspaper nightmare nine_and notoriou nutrition offset on_sunday opportunity opt orchid organize our_member
-4/0 outpost own panda participate patriot percentage persuade pick_the please polish poppy popularity postcode
-4/0 posthumously powerless practitioner prestigiou prevalent prisoner promote promotion prosperity punishable pursue
-4/0 qualification qualifier racer raider rainfall rally rand reckless recommend relegation reliant remainder reprisal
-4/0 retaliate reverse rise russia say_$ science scientist seller semester sept sex shame shipment simply since_0
-4/0 skeptic sluggish smuggl socialist softball sprint staunch sterl stop strip subscription subsequent surely swallow
-4/0 systematic systematically textile that_be the_head thereby titanic ton tournament traitor travel tropical turtle
-4/0 twice_this un unexpectedly universal unthinkable unwill up_in upheaval usage versu veteran virus voivodeship
-4/0 watcher weakene wealth whereby wild withdrawal wrongly yuh
-4/2 be_still out_of phone_$ post supervise them_$
-4/3 :create i_run kid print saturday_$
-4/4 action globally
-4/5 it_$ my_team report
-4/7 i_lead
-4/9 french
-4/10 statistics
-4/11 ^_as
-3/-13 town
-3/-10 another contractor
-3/-9 hall next son
-3/-8 husband i_just rent replacement
-3/-7 again block car complaint council depot file
-3/-6 by for in_0 lawyer miss_the my_second pool worse
-3/-5 clear control have_a i_count i_fail i_gather in my_form not_take price supervisor th_$ the_graduate the_mark
-3/-5 three_build transport trouble urgent wait
-3/-4 ^_another be_going count_$ day_$ day_be donor down form_i glove_$ gran i_may ice it_with man_on oil portal
-3/-4 same_as since_my teacher the_one the_trade train tree weekend who_be
-3/-3 :daily ^_ai ^_you a_joke agree ai_be allow_to and_a away_in be_doing be_out be_sell be_short centre dna dna_test
-3/-3 excuse for_under go_$ him_the huntington in_another in_how in_three instead_of know_the last_night live_in
-3/-3 me_five my_friend no_voice of_us out_my pass_away priority programme river rule_mean rush she_have still_open
-3/-3 stuff_going take the_cold the_ice the_lunch the_paperwork the_round the_site the_state they_have three_room
-3/-3 time_and tribunal us_the voice_in wash_up year_of you_$ you_be
-3/-2 ^_charity ^_college ^_council ^_funder ^_headquarters ^_landlord ^_pupil ^_recruiter a_classroom and_always
-3/-2 anyone_guess back be_anyone be_break be_final best_friend boss_say business but_they by_order care_about
-3/-2 child_be church_hall classroom_$ come_down come_from dean delete_the depend drive funder_only get_in gym hardly
-3/-2 have_my heifer help_$ her her_parent his home_$ horse if_that in_hospital internet its_last january_it lend
-3/-2 life_be like_of lose_my market_be nhs nhs_be no_copy of_when off_the on_night one_who only_want order_of
-3/-2 our_load paperwork paperwork_be parent_be pay_for plan_the planet poland prescription rich s secretary see
-3/-2 she_say shiny_new short_of slot_$ software solicitor the_audit the_final the_flood the_internet the_like
-3/-2 the_list the_nhs the_owner the_sister the_stroke the_vet three_tuesday to_poland vet wait_outside want_shiny
-3/-2 want_to wednesday_and week_after worth young_person younger_one
-3/0 0_i :vague ^_they allergen allotment and_every and_share anyth_$ april_and assistant_be at_least back_at
-3/0 bank_holiday be_born be_last be_over be_talk be_think be_throw both_side branch_close break by_everyth call_in
-3/0 change_that come_and come_out count_the cut department_meet director divorc_and doc dog down_in eat english
-3/0 every_winter fair_$ figure finish firm_and foreign forget_the friday_at get_to goe_on government_have grip hand_$
-3/0 he_will head i_put i_tutor ignore in_that invisible it_in january licence lower manager_$ me_every meet_overrun
-3/0 move_out my_leave my_pupil not_do now_the on_$ our_branch out_on out_only painter product put_it quarter research
-3/0 sales say_yes second_time see_what seven_$ slow_$ step step_on sunday sunday_night take_me test that_in
-3/0 the_allergen the_first the_job the_music the_school they_ask they_get this_since thursday_and too two_brother
-3/0 week_a what_goe with_me
-3/2 at_a debate fast feed i_never inspection rota season_$
-3/3 client_be keep my_department not_say off_in organisation push september_$ them without_a work
-3/4 maybe_my what_it
-3/5 say_no scale stick_in the_desk
-3/7 ^_procrastination procrastination start
-3/18 ^_i
-2/-10 bay
-2/-9 father mine
-2/-8 brother near off
-2/-7 cleaner reason surgery
-2/-6 if_i legacy low manila my_daughter parish passenger whether
-2/-5 :light but_the company confirm in_write minister smoke surgeon toilet under_0 window
-2/-4 aunt bed cellar disjoint disjoint_$ feel_disjoint fix_my garden gather_$ go_quiet graduate_scheme have_send
-2/-4 later mate may_$ open_at ramp right someone_else spoil the_mock the_other them_for to_half warm
-2/-3 ^_everyth a_form a_laugh a_poll and and_each and_keep be_move be_only be_suppose by_the date_$ diary_i do_$ due
-2/-3 each_time end_in evene_when for_good for_his for_three go_into have_me his_own i_only it_will kit lab_meet
-2/-3 may_touch mean_i month_for much my_wife none not_yet nowhere_to over poll_station possible rota_and sell_my sit
-2/-3 suppose_to the_gym third twin_i us_all without_it
-2/-2 :event ^_kid ^_since ^_society allergy and_none and_not and_staff and_that appeal_$ be_for be_go be_pay bursary
-2/-2 close_the cost_too dark_when deadline_for decision_be dig duty_list dy_$ fill_in final_on five_time from_above
-2/-2 full get_leave goe_out goe_to great head_have her_about how_they i_carry in_july instance into_the it_stay
-2/-2 job_centre july late_shift list_come longer_$ low_$ manage_the my_neighbour my_nephew my_shop never_thank
-2/-2 not_change noth_to now_and old_$ on_penalty only_take open_$ operation our_two out_i pallet pallet_get place
-2/-2 principal_have responsible sentence she_come site_manager sixth_form so_it standard stay_on study tas test_it
-2/-2 the_church the_deputy the_duty the_house the_judge the_market the_monday the_month the_surgeon the_time the_twin
-2/-2 there_will thursday_for time_this to_everyone to_photograph turn_down two_of two_page until_next vote_$ way
-2/-2 we_get week_alone why_i you_can
-2/0 0_s :meets ^_lose ^_one a_bank a_room a_whole accountability after_school against_us aisha all_$ all_about
-2/0 always_be always_the always_will and_give and_hear and_our and_say and_tell and_until ask_again assistant_have
-2/0 at_$ badly be_back be_double be_fix be_give be_have be_invisible be_look be_publish be_simply be_underfund
-2/0 be_when before_i bigger calendar calendar_and can_take card_and carry_on chair_$ chang_the close_on cohort
-2/0 colleague_be come_off complain copy_$ country_be data decide_$ decide_and do_i do_with dog_$ down_noth downhill
-2/0 easy end_of erasmu every_month every_other every_sunday everywhere exist_$ fast_for fifteen_minute flood_and food
-2/0 for_it for_two get_decide girl_i give_my give_to go_by go_up goe goggle_at grinder guess have_$ have_say
-2/0 health_service hear_be hold_my hold_the homework_in hour_and how_the how_to i_faint i_leave i_make i_manage
-2/0 i_visit idea_what if_they in_english in_february in_on in_six include_$ instance_$ it_do it_like its_knee
-2/0 judge_have junior just_how knee_$ know_yet lake_be latin let_the level_in like_this london look_at mark_be master
-2/0 merge miss_my monitor move_in move_the much_$ my_gran my_part my_supervisor nearly never_really news nine
-2/0 no_goggle not_in not_pay not_plan not_see not_show not_think not_want nurs_$ nurs_for of_one of_society off_and
-2/0 office_have on_eight on_its on_merge once_and one_and only_ever our_licence our_only our_product out_by
-2/0 overrun_by own_the own_time panel patient_i person_off phone_and plan_be pot pupil queue rain_on ready
-2/0 really_listen resit rul_on run_and sag say_a say_anyth say_there school_be send_my set_the she_can she_will
-2/0 sheet_have six_and small somewhere sorry squad start_$ talk_to tas_be teach_assistant team_have th_and than
-2/0 the_apprentice the_archive the_balcony the_bench the_bus the_cohort the_council the_country the_doctor the_evene
-2/0 the_government the_grinder the_health the_inspection the_league the_shed the_sprint the_window the_world their
-2/0 them_on there_$ these they_want thing_get think_of this_half three_week through_the throw_out thursday to_have
-2/0 to_them to_train to_use too_fast town_and trust_have try_$ tutor_group two_hundr underfund underfund_$ update
-2/0 we_live wear_no week_so when_he whether_our which_of will_always with_an work_on world_be would year_and year_dy
-2/0 yesterday yesterday_$
-2/2 :absolute a_pen a_row after_a and_now be_in bug comment_$ for_me have_two i_conduct imposter lad_i me_$ never_see
-2/2 tender than_the the_break the_four the_hour the_lad the_question time_so to_self volunteer_be what_to
-2/3 0_on a_patient and_i be_good black but_there clamp curtain desk_be have_put i_give i_know i_look night_girl
-2/3 not_find person phone_while recruiter september split the_day the_wrong two_have whether_my
-2/4 ^_every ^_need ^_with all be_nearly class_$ letter_from my_three right_$ usual_$ we_meet
-2/5 can_not i_answer i_write not_order textbook the_kitchen weekly
-2/6 time_management
-2/8 be_all or_the
-2/10 ^_when myself
0/-12 build drown
0/-11 ^_the lodge night
0/-10 airport could our residence
0/-9 #general apartment bury child condominium coroner furnace lock nearby phoenix plumb port
0/-8 accidental blaze burial complication concession condition confinement fatal ferry here hospitalize hotel manor
0/-8 marina mental mesa motel overdose refinery residential separation sheriff someone suburb thermal trump
0/-8 ventilation wreck year
0/-7 arena arrest attorney attraction birthplace bridge burglary cabin cardiac clean consulate convent courthouse
0/-7 defect disappearance downtown fe felony firestone fort freeway grand guilty hayward immediately injury kidney
0/-7 locate neurological occupancy occupant partial plead power probable providence quarry rail reef reopene seaside
0/-7 shortly st tram tunnel undergo underwent ward
0/-6 accommodation acquire acquittal although anchorage archdiocese artificial autopsy banda barrack bath blowout
0/-6 boston capsize center complete confidentiality construct conviction corpus cove crash creek deceas dentist depose
0/-6 designate dismissal distress dock dormitory double drainage electric electrical embassy examiner exhaustion
0/-6 fisherman fountain franklin friday_$ funeral gorge heart heath highway i_miss illness inherite injure lung
0/-6 magistrate mall manslaughter misdemeanor miss monarch monastery nephew office outskirt parkway patel pharmacy
0/-6 play plaza poisone postponement principal proof quake recovere reservation reside respiratory robbery rutherford
0/-6 sole spare stress_$ submerg sudden sufficient suspension think though torch tragedy transmitter underwater
0/-6 undisclose used vicinity void wade warden water wharf yate
0/-5 0_it :tells abbey adjacent adjoin admit allege arrival attendant auburn avenge await barge baton battery beacon
0/-5 billionaire blind boy bus canal capacity castle cavalier certainty chamber chapel charg charge chateau
0/-5 circumstance civic coach coma community commute commuter confine conte conversion cooke copper coral costa
0/-5 creditor defective deficiency delivery derail diagnose diocese discover dispute disrupt ditch doctor doe_the
0/-5 drunken dwell engulf entrance equipment eternal execution exit expressway farm_$ flore form fume generator glen
0/-5 grandmother grandson grave hale hillside humidity indy infant injection innocence insist interstate investigate
0/-5 jockey ken kensington king knee lech let_me lien locality login loo luxury marin marsh mausoleum methane mill
0/-5 miracle modification morale murder neighborhood nelson nickel nor northern not_be on_saturday operator palace
0/-5 patron pav pier pipe pipeline plagu pneumonia poe police pond porto possibility potential presume privately
0/-5 proper prove provincial proximity radiation radioactive ram ramo rampage reasonable refurbish relic resignation
0/-5 send seriou shift_$ shock shop siege sir solar spa staff stake stan stolen strike stroke subway superintendent
0/-5 synagogue technician tel temple terminal terrace tertiary the_garage tidal torrential township twa tyre unclear
0/-5 vale validity venue vessel villa vista west
0/-4 :person ^_whether aboard absence accessible adverse aggravate alcoholic alive and_all and_there apparent appoint
0/-4 aquatic archaeological archaeologist archbishop ariel arroyo ash aspen assassinate assembly assurance attic
0/-4 aurora baht bailey baku barrow barton basement basilica basin bathroom be_get be_no belove besieg bidder
0/-4 blackwater blanco bourbon bribe bring bronco build_and burbank capital cathedral chao circuit civilian cliff
0/-4 collision colon comeback communal conception connection convert cooper councilman crown dale de defendant defer
0/-4 degradation demonstrator descendant desert determine diesel discovery dissolv district disturbance dodge dune
0/-4 east ecosystem el elevate else empress enrage episcopal equitable every_second exam extensive fate faulty
0/-4 financier flame flown formerly freighter gateway golf granddaughter greenwood griev guilt gymnasium handgun
0/-4 hangar have_get have_miss henry hereditary homicide however hull identification impair impeachment implant induce
0/-4 induction inflict initially innocent installation insulation intentional investigation irene iron isolate jasper
0/-4 jury justice kickback laboratory landfall leak leed lionel location makeshift mary mason maximum mayoral
0/-4 medicinal megawatt methodist mile minor motor mount mud mutiny my_accent my_sample name nearest nee noise
0/-4 northwestern noth_i nova nurse_on oak ocean on_our only_the operate opposition ore outly oxygen palm palmer
0/-4 paralysy pardone pebble pedro petr picnic plea pleasure poison polk premier president pressure prime prosecution
0/-4 protective provide pueblo punt rare reach remain reportedly reschedule rescuer retribution ride roof safely saint
0/-4 salina seal secondary setback severance sham shed shower significant single_week ski slain southern southwest
0/-4 speed sprawl sprinter standstill statue storage substantial successor succumb sumatra surrey surround tanker taxi
0/-4 tenure terrible the_number the_staff the_team throne throw tire tract trap trinity unaware unknown upgrade upon
0/-4 uranium vehicle verdict warrant waterfall watt wigan withheld wrongdo year_i
0/-3 0_every a_table at_bar at_four back_and bar_0 bay_0 blame by_at carer clay desk_stand down_$ empty_until face
0/-3 fifth flat_at forty_minute foster gather give_the have_risen heat hid i_clean i_could i_get i_need in_flat
0/-3 july_and just_be least_forty make_a meet_on museum_three my_knee neither night_and not_back off_since or_not
0/-3 placement_i pump read_$ result_be say_they scan seat see_them skip slot stand_empty sunday_$ sunday_run table_for
0/-3 talk_about tenor_come the_answer the_child the_foundation the_tenor them_i three_sunday ticket_desk to_a to_the
0/-3 trip turn until_noon use warehouse we_be when_we wind yes you
0/-2 0_kg :finish ^_exam ^_low ^_old a_0 a_change a_stroke about_$ about_our across_the again_the allergy_write
0/-2 anyone_on apply_for appointment as_last asleep assist audit_seven away be_mark be_print before_anyone bishop
0/-2 change_$ child_do christmas club committee_$ dead decide_the degree doubt each_of eight_day every_single
0/-2 everyth_$ everyth_we father_have fire_door first_time for_each four_day four_person front_of goggle going_on
0/-2 half_term hang_up have_no hear_$ hear_in hear_that i_ask i_turn incident inspect knock leave_in letter_go
0/-2 letter_say listen_to lunch many march_i maybe_not me_four me_no my_husband my_patient never_enough night_crew
0/-2 night_shift no_allergy no_further no_longer normal of_twenty on_friday on_that one_day order_and paper_$
0/-2 person_do person_who put_the read_out rep request_sit say scholarship_be season_be see_it serve since_may
0/-2 sit_four steward store sun team_open than_we the the_0 the_city the_consultant the_deadline the_fire the_next
0/-2 the_plan the_swim the_wall the_ward tin to_it to_see to_talk twenty_handover two_day until_friday until_i
0/-2 upside_down us_$ us_and want we_do weekend_$ whoever work_i write_$ yard
0/2 0_line :body ^_for ^_no ^_not ^_same ^_whenever a_close a_hall a_mess a_single about_the account adviser all_eight
0/2 along and_close and_expect and_forget any_of anyone_$ approve_every as_soon ask_anyone at_every at_midnight bad
0/2 be_hopeless be_leave be_like be_poor be_say be_someth below big book_to camera_off choir_and club_i compare
0/2 complain_i computer cook_be course_have cry cv cv_be daily day_after desk_$ draft each_day eight_$ either_$
0/2 evene_i every_day every_post everybody_else everyth_i expectation fast_and february_and feel_i flat folk for_an
0/2 for_any for_her for_them forget_to four_$ freeze_when from_last from_our gap_in general goe_$ half_an half_of
0/2 halfway hall_for have_and have_become have_let have_start have_tell have_turn head_of helper home_with hopeless
0/2 hour how_$ i_draw i_let i_notice i_open i_panic i_promise i_say i_send i_should i_skip i_stop i_talk i_train
0/2 i_want in_june in_march in_meet it_again it_alone it_have it_just it_up job_and keep_the kid_in kind_of know_where
0/2 know_whether last_ten last_three lately_$ learn lesson_$ loave long_the me_i me_the member_of mentee mess mess_$
0/2 milk minute_and minute_so miss_$ mistake_$ morn_$ mould movement my_apprentice my_cook my_cousin my_cv
0/2 my_documentation my_duty my_ex my_group my_lesson my_lower my_mark my_plan my_side my_sunday my_volunteer my_year
0/2 myself_at never_land next_round night_before nobody_be not_begin not_hold not_open october off_$ officer on_anyth
0/2 on_monday on_the on_three only_$ only_on open_a open_in other_$ other_parent our_school ours out out_and page_of
0/2 panic_and patrol photo photograph pick_it position_$ put_in renewal_be request_be responsible_for ring_me say_he
0/2 say_leave say_so section should_$ side_project silent since_then so_much soft_$ soon_as stage_manager standup
0/2 still supervisor_in take_more tell_whether that_i that_the the_air the_blue the_bread the_chef the_count the_form
0/2 the_german the_grant the_junior the_lecture the_lift the_morn the_neighbour the_nine the_pupil the_resident
0/2 the_second the_toddler the_train themselve then_it they_be they_close they_come they_never to_approve to_get
0/2 to_two toddler too_soft tool train_and trainee_have tuesday_and turn_$ um walk_on want_my week_behind what_the
0/2 when_there whenever_i where_we with_person with_them work_for work_it write_her write_it wrong_by wrong_position
0/3 0_oclock ^_0 about_0 academic all_over all_say and_they arrive_after arrive_at assertive assertive_enough bag_$
0/3 be_any be_more bedtime before_they boot by_me captain_i change_the collection come_back conduct copy curriculum
0/3 energy_$ find_the for_our fraction generally graduation half_my halfway_through have_to him_$ hour_$ i_feel i_keep
0/3 i_lose i_shout i_supervise in_january invitation it_should kick kind lack_of land_$ machine_be mainly_$
0/3 management_be manager_i meet_i miss_0 my_class my_coach my_name my_prefect my_report my_retro my_staff my_trainee
0/3 my_two need_to nineteen not_assertive not_seem of of_it of_our of_the on_her on_tuesday person_twice point press
0/3 read retro run_off say_0 see_me should_be show since_june slack song start_the still_in take_the tell_if ten_$
0/3 the_choir the_court the_kid the_shelf the_tray the_usual theory there_and thesis this_week three_time through_$
0/3 to_write tuesday two_customer two_person ward_manager week_and when_a white whole wise within_a year_in
0/4 #misplaced ^_maybe ^_on ^_perfectionism ^_statistics acclaim accordingly acronym aggressive aggressively ant
0/4 apparatu apple appreciate apt arm author autobiography bad_at banner basis batch batman be_stand beck beer beetle
0/4 biography bloc bookstore bounce boundary breast bunny buster bye calculate catalogue chairmanship chalk chant chic
0/4 chicken chiefly clad class clau clearly clerical commando comparison concept confidence_in continent convergence
0/4 cover covert cultivate d decoration definition delete designer destroyer devise dicken diet digest dime
0/4 distinction distract division documentary domestically dominate drama draw edible embrace emerg enhance enlarg
0/4 entrench entrepreneurial epic ethic evolution exceptionally explicit extensively extremist famously farce feminist
0/4 fis foil forthcome fox framework franco fresh fungi genu geographic geographical germ get_me grain gram habit
0/4 happier happily harshly head_$ heroine highly humid i_take image impatient importantly infectiou integrate
0/4 interprete intolerance it_could it_down judg language laud lazy lead_the les liberation live_on lobster lol lol_$
0/4 loser loudly luncheon map marcel margin marginally markete marketer member memorandum menace merchandise merely
0/4 metaphor minus monkey mosaic movie muller multinational my_laptop naive nak narcotic nationalism neal need
0/4 newcomer no_$ northward nudity obscure of_breath offensive once_a opinion orientation outlook outreach overweight
0/4 pace pap paramilitary parliamentarian patriotism peanut peer penetrate perfectionism perfectionism_$ photographic
0/4 photography pink plus poorly potter preview professionalism profile progressively prolific prophet pundit putt ra
0/4 rationale readiness recipe_for relation relentless relevant remind remix resilience resilient respond ri ridiculou
0/4 rifle rigid robot roll russ sans scenario scope secretariat seem_to self seminal seth shadow shaky shift_leader
0/4 shirt simplify siz skater slang slew slick slim smaller smart soften spam specially stance stand_there standpoint
0/4 stark stealth steer stick_$ stock strait strictly strive strongly successive superman sy synchronize t tab tao
0/4 test_to the_member the_recipe the_shift the_volunteer through tight to_me traditional trainee trend trick
0/4 triumphant twilight ugly umbrella undecide undersecretary underwear unless_i until_0 until_march upsurge version
0/4 vine viruse wan wandere wardrobe weak weaponry whenever whip widen writer
0/5 ^_all ^_half ^_in ^_my accolade actively adjust ads advertisement advertiser alarm analyze and_have appear ask_me
0/5 bazaar be_too bias biennial boil bon broaden camel capitalize cartel chow chunk click col collaborate collectively
0/5 combate commend commentator conservatism considerably contemporary contestant conversely cookbook crimson cynical
0/5 decisively define delegate demographic depiction devote dictate dictionary digitally dip discipline disguis
0/5 distribute diversify eagerly edg edition editor entirety evangelical everybody evidenc exclusively extremism
0/5 fabulou fat flap foray forcefully formulate freely gangster get_up glamour globe gloomy glue grape graphic grease
0/5 han hardene hat have_not hesitant honey in_four in_my influential insect intensify internally invoice label lame
0/5 larvae lat leather lesson literary logo manipulate memo memoir mice micro militancy negative neutral never_tell
0/5 numbere objective of_my optimistic overly participant perception person_i pessimism philosophy phone pocket pork
0/5 potato prey principally proxy question rabbit radically rank razor reader reflect regiment regularly rs rubin
0/5 sampl savvy say_what secretive sentiment sharply short since skin slowly spike squadron steadily stereotype stiff
0/5 subspecy syndicate tactic tend thriller torah traditionally transparent trek twelfth twitter und undercover
0/5 unpublish vegetarian veil viewer warfare worrisome wrestler write
0/6 accurately anarchist ante barometer battalion be_0 beast bibliography bolstere brace brigade canvas cavalry cereal
0/6 che circulate compile consensu continuously costume counter creator cutter denomination do_the dot ds eight
0/6 expeditionary fantasy ferociou firmer firmly fur gap gear glance grader grim heel imprint indicator infantry ink
0/6 insignia jo journalistic june_$ karate lackluster leader magazine mainly marvel math methodology modele mouse
0/6 multilateral mushroom nam negatively nickelodeon noir notebook oclock paperback promotional pros puppet
0/6 quantitative quarterly rack raw realistic refrain repetition report_to respectable root skillet slide specialty
0/6 spiegel squash squeez strategist titl top trim twentieth vanguard vastly velvet viciou weigh wool worm
0/7 ^_confidence ^_work abbreviat adapt adaptation chart consistently contributor counterattack editorial fiction
0/7 flick focuse for_the format fringe grappl headline ideology lace lag lead mine_$ modestly newsroom propaganda
0/7 provocative rhetoric ribbon robust scarlet shrunk since_i strategy tendency tilt upward vampire vie volume wow
0/8 #own3 ad capitalization cis continually critique downward evolve favorably flier italic lecture look mediocre
0/8 my_own newsletter outnumbere outperform parody partisan poster reprint scout springer superhero unopene
0/9 anthology confidence i_have potatoe projection upwards vogue
0/10 because_i nonfiction
0/12 ^_can
0/14 #own1
2/-11 garage
2/-9 after starter
2/-6 belong problem tower
2/-5 be_on half_the my_best uncle
2/-4 0_$ 0_and :activity ^_nobody backup but carry
2/-3 as_a for_$ most on parcel practice put_my remote room sister the_office work_in
2/-2 ^_person after_i be_the coffee cold_$ committee day_before first_0 four_morn honestly_i in_this line_manager
2/-2 match_$ maybe_$ merger month_$ my_probation my_work or parent_in review_be right_job shift_leave suspect
2/-2 the_laptop the_read the_spr the_ticket tutorial upstair when
2/0 0_march ^_after ^_big ^_childcare ^_choir ^_eleven ^_everyone ^_hard ^_lack ^_leadership ^_morale ^_nine
2/0 ^_teamwork ^_whoever a_gap a_job a_meet address all_that among_the and_get and_since answer_before answer_in as_i
2/0 ask_the at_eight at_ten back_to balcony be_an be_fine be_head be_i be_kind be_lock be_ours be_there before_my
2/0 beginner better_$ bite_of book_since but_thing call_to can_tell childcare choir_have club_be collaboration_between
2/0 colleague_who come_in come_on complain_about complaint_about consistency_in contradict corridor could_not
2/0 cover_for cut_out date_of day_and day_i day_off decision_make desk_at diabetic drawer essay_and evene_this
2/0 every_lesson every_night every_year everyth_with face_$ field folder for_a for_eight for_what for_you fortnight_$
2/0 four_of four_to from_home funder game gate_$ gentleman get_it get_round get_wet give_them go_home go_on
2/0 group_project half_past hang happene_on have_begin have_ever have_meet have_move have_see he_can heat_in her_own
2/0 his_mate hit hit_the hour_i hunt_for i_bring i_go i_lend i_like i_meet i_support i_work in_app in_five in_may
2/0 information_doe ish it_can it_come it_for it_get it_may it_on it_over january_$ join keep_ask know_what know_which
2/0 last_saturday laundry lay leave_it leave_someth letter_for lie lock_$ lot_$ lot_of man_come manager_and maths_i
2/0 me_on mentor_move method might_be mine_have month_she morn_a most_of must_be my_code my_lab my_learner my_mentor
2/0 my_note my_pair my_seminar my_uncle next_week no_lock none_of noon not_at not_feel not_hear not_much not_pull
2/0 not_talk not_very of_0 of_birth of_four of_house of_year off_by old_server on_all on_at on_it on_or on_wednesday
2/0 on_with one_time only_six only_two our_group our_rehearsal our_team out_at out_every pair_partner partner_never
2/0 past_the pay_me perhaps person_it person_seem person_start phase physio placement_$ point_be product_and
2/0 pull_together reactive read_be read_the relationship_between right_person round_the row_and sam same_month
2/0 say_that say_to say_which send_$ shed_and should_i sign_up silence sister_in six_minute six_person size someth_to
2/0 sort_of sprint_$ staff_morale stall_at stand_$ standard_be start_on stop_come stop_walk stronger subject_$
2/0 take_over teamwork teamwork_on tell_$ ten_at the_back the_boiler the_box the_care the_cooperation the_crash
2/0 the_fair the_fall the_feedback the_hire the_holiday the_lady the_laundry the_lesson the_library the_machine
2/0 the_meet the_mood the_old the_older the_physio the_practice the_relationship the_room the_rota the_screen
2/0 the_share the_stage the_technician the_thursday the_village the_workshop them_and them_five then_the they_look
2/0 they_sit they_will thing_about thing_at those timetable_be to_0 to_ask to_canada to_change to_drop to_go to_keep
2/0 to_say to_take transition trolley turn_out twenty type uncharg uncharg_so until_$ until_midnight vicar walk_since
2/0 want_the way_$ way_to way_we we_have we_never wednesday_they week_the what what_happene when_she where_the which_i
2/0 while while_i who_use will_show with_maths without_her would_say would_you write_not wrong_job you_know
2/2 0_degree ^_she ^_stress a_lot after_the also be_four be_miss be_wrong break_$ care_home close_shop correct day_the
2/2 faculty_be goal how_do ignore_the into_it it_how just_do know_how leave_and match_and never nobody_say number
2/2 on_one over_the pastoral pipette save_$ so_the stall_be take_my target the_floor the_place third_of three_morn
2/2 up_a up_without why
2/3 ^_feedback and_0 difficult_$ due_in four_time from_me handle have_lose i_start in_ten in_with mail my_time
2/3 person_in quiet_$ sixteen spot teenager the_saturday them_go tray_$ welcome
2/4 #seen1 at_work blue board_be for_my i_mean march_$ music patch round stage the_app the_letter up_after
2/5 0_minute 0_september at_0 come from_may rais_the roster stop_doing watch
2/6 #hands=charge #seen2 ^_four approach assessment be_my focus have_never novel saturday shelf the_person
2/7 :motion agenda bor letter_$ ups
2/9 page
2/10 homework
3/-8 get_a
3/-4 five glove relative
3/-3 ^_it about caretaker course from_what happene order_in truck
3/-2 ^_management a_problem after_ten be_nice day_late finger_on gate get_worse hand_in have_hint maybe_it my_father
3/-2 my_finger my_instructor not_on part_of placement postdoc problem_with same_page seven_of so_loud somebody
3/-2 tell_you that_my three_year town_$ tutor_give used_to vanish with_a younger
3/0 0_b ^_assessment ^_be ^_depend ^_leave ^_lena ^_lesson ^_patient ^_sales ^_somebody ^_standard ^_that ^_well
3/0 a_parent a_server a_week about_a again_and although_the always_get and_come and_my and_post and_somebody
3/0 assessment_be at_all at_our at_three away_and away_from badge basically_$ be_$ be_ask be_call be_patchy be_six
3/0 be_slip be_unfair both_be but_i by_then by_wednesday centrifuge chain clock colleague_have come_to complicate_$
3/0 coordinate copy_my corridor_and doe_not drop_off drug_round end_up everyth_at feel flatmate flatmate_practice
3/0 for_more form_for free_period friday_and fridge friend from_my from_the goe_off green group_$ have_another
3/0 have_even have_file he_have he_say how_it i_end i_find in_$ in_last issue_$ it_run lab_partner last_five
3/0 leave_before lena luck_$ make_me manager_give me_for me_when minibu minute_late monday_and money_$ morale_$
3/0 morn_run mostly motivate move_to my_customer my_flatmate my_predecessor my_student neighbour_you next_day
3/0 night_porter no_idea not_go not_join not_mine not_reach not_sleep not_the object october_$ of_eight of_seven
3/0 onboard onboard_be once_$ one_i or_be other_and other_school over_in page_$ password patchy phone_ring physics
3/0 picker pull quiet rewrite_my round_$ route run_to sales_and senior set_up she_be since_easter site_and six_of
3/0 sixth some_day some_person somebody_take someth_off stress style_$ teach tell_her the_agency the_district the_file
3/0 the_key the_merger the_minibu the_minute the_night the_nursery the_row the_senior the_teacher the_touchline
3/0 the_vibe the_visitor the_wait then_$ thirty this_place thursday_$ time_a to_$ too_little touchline train_be
3/0 twice_a until_then up_for us_in usual_with very_welcome vibe_in visitor_book we_talk we_used wed week_$ week_audit
3/0 wheelchair wholesaler will_look wrong_$
3/2 a_third always ask average_0 café chair_be chang_since cross go_back head_and job_$ leadership monday never_get
3/2 our_allotment say_it sister_and somehow switch the_early the_gate the_heat the_shop three_of tile_and
3/2 treasurer_have under_the unit until_it
3/3 ^_bad ^_forty a_year basically do_you error extra ferreira friday_in have_cancel march_and model not_great on_a
3/3 one_$ quite shoe still_have team the_account to_know wednesday_$
3/4 drift email person_$ prefect quote repeat the_class the_exercise this_month
3/5 :mass be_at bottom doing_the exactly line more not_what office_$ quick really_$ rough uniform upside
3/6 0_day hose me printer sign_it spell straight timetable
3/7 #own2 ask_for grey pan sheet
3/8 an_hour listener on_and picture
4/-8 in_two
4/-6 there when_i
4/-4 ^_some bite_lose explosion late partner twin
4/-3 be_never feedback_$ hand_shake my_hour respect send_me
4/-2 0_week a_woman group_and here_$ information not_touch nurse say_more silo
4/0 :opinion ^_communication ^_customer ^_inclusion ^_only ^_other ^_thing a_bite absorption acceleration account_and
4/0 after_every afternoon_$ altar aluminium aluminum ambush an and_their angrily ankle announcer anonymity ansa
4/0 answer_the aria arrive_late artery artistic as_second associat at auxiliary back_from bacterial barrage barrett
4/0 be_complicate be_empty be_noth be_that beautiful bedroom before_the belle bend berger bety billy bing bitter
4/0 blazer bliss boast bogey bone bowman breeze brent bunker bus_company business_with but_you butler cable caller
4/0 calm cannon captor carl cascade catcher cellular certain chad char chi chin cholesterol choreographer cisco
4/0 classmate climax coconut cognitive composer concussion confidential confrontation constable constituent contact
4/0 contain continuou contractor_who convoy cooler corpse councilor countryman cramp crew_be cupboard decker deity
4/0 delta devotee devout diplomatic dismay dispers distraught divine dominant door early_shift economical elbow
4/0 eleven_family elusive emir empty_since encouragement enzyme escort evaluate ever_$ evolutionary exact explode
4/0 external fanfare farewell fault few fir flint fond fraternity frequency frequent friction fusion ga gee glover
4/0 godfather goodman grace graham granada guitarist half hamza handover hank hanna hardware harmless have_order heal
4/0 hilly hip hole i_help i_pick icy implicate incapable incarnation incredible indication indirect inflammation
4/0 inherent inlet inscription intentionally interchange intermediate it_when jay jerry jet join_up jordan josh
4/0 junction kelly know knowledge kyle lam lance leave lengthy littere lot luckily lull magnificent main marker
4/0 marquee massage mastermind maxwell maybe maze me_and me_task mechanism mel mike mistrust mix_$ mock moon morse
4/0 mortal mosque musician my_course my_crew my_placement mystery naturally needle negotiat negotiation new_person
4/0 nick nobody_review normally not_really off_it oh on_my one_say opera optical optimal orchard ordeal order_$
4/0 our_take pacer parry pearl pedal pee pere periodic person_on pil pitcher planetary plausible plummer pollock ponte
4/0 powder practical preparatory present preside probability properly propulsion pure quantity r rah recast reeve
4/0 refuel remembere reminder reveal revelation review_my rift rite rosemary ross rotary sah same_$ sandstone say_all
4/0 scoreboard scream shotgun sicilian sim simulate skepticism skull slater slip_$ smash solve sparsely spencer sprung
4/0 stall standoff statement stone stormy strawberry stretch striker subfamily symbolic sympathy symptom taj tam tan
4/0 tango tass televise tendon the_club the_parent there_may time_in token tomb towere tribal typical unbeaten
4/0 uncommon unconsciou underly unreleas unreliable unresolv upscale vent violet vodka wah wake_at wally waugh weaver
4/0 week_it will_decide willow wright yang year_it yield
4/2 ^_order ^_result ^_three and_eleven be_better blank book_the cell cooperation_with cut_the doe_$ find fortnight
4/2 go_from go_over have_leave hood i_rent in_at in_law intake lead_a light long_and look_$ may_be middle_of morale_in
4/2 mr_ferreira my_co nobody_can nobody_have nurse_$ off_sick one_have only_he or_it or_who our_code our_year
4/2 person_come person_go plan_in politics sample stuff_$ the_lead the_middle the_new the_street what_i who_would
4/2 why_$ with_us work_out
4/3 0_pallet among bedside both catere channel desire discuss fourteen_turn if_the in_october mend my_head say_my slow
4/3 studio stuff tea tension the_boy the_paper the_pool wear
4/4 ^_mr accurate ace actor advisor awesome blackberry chestnut chocolate co_author collaborator compassion conclusion
4/4 congratulate content countless creativity crossover cs culmination dash deeply denote discography dislike
4/4 divisional dwarf eighteen eta exchange fighter firepower flexibility genera genuinely glamorou glass guide handful
4/4 handy honest i_do i_would if_you immensely imperative impetu incompatible intelligent l laugh leaf logistics mode
4/4 momentum murky namely need_a nonstop nutritional often outer perfume ping positive presenter q rang range raucou
4/4 reassign receipt relevance remark sage sawyer sensational separate shooter simpler strength tal technique
4/4 the_group the_same unpredictable unusually usually utilize virtue vision w wav wes wield wisdom wrangl
4/5 armore atlas backdrop barb bark bundl cartridge clearer continuity cote cre creature culturally daytime deepen
4/5 distinguish each_other efficiently flare heroic hierarchy inconclusive inscribe inspire joke keynote kite lever
4/5 long manuscript may_and mutant nan nasty ninety offshoot peacemake portrait praise rather selection seventeen
4/5 seventy shy simmere sixty soap strain subdivide supportive team_be the_year trivia vibrant vying weakness weight
4/5 wherea wide zee
4/6 ^_at albeit ay bag barney be_due blistere bra breath brethren calculation cautiou centrist cheese consistent
4/6 correctly engage enormously erotic fairly fi fidelity foliage fu gourmet have_the inch infiltrate instinct
4/6 interactive interviewer investigative medley numerical orchestrate periodically pick portfolio position quiz
4/6 renegade restless romance screw sectarian sery spider squarely stuf talk terminology theatrical thoroughly tooth
4/6 treatise trench ubiquitou variously video
4/7 and_then behave camera camouflage chess depict digit diplomacy dove emphasy exercise flexible gossip grind
4/7 hamburger highlight insert kung mature moderately normalization overview pessimistic plum poetry proudly sausage
4/7 scath softene sub sweater we_would who
4/8 alone_$ backward booklet coat exaggerate mantra markedly portray soft the_phone tomatoe trilogy
4/9 chapter genre lamb macro rok scarf skirt
4/10 bread comic lean note role translate
4/11 essay recipe satire
4/12 cartoon
4/13 balance
4/14 edit
5/-6 family
5/-5 :change any_feedback my_manager sleep
5/-3 ^_a boiler engine get_any mean my_paragraph
5/-2 grandparent have_ask that_$ the_right year_$
5/0 ac accomplice aesthetic aftershock aide alfonso amber amin and_will answer apiece arc argument authenticity awake
5/0 base be_hear be_mean be_one beforehand besides beta bomber bound brigadier busy cache cairn candle catch champagne
5/0 charismatic chassy chevron clash cleric colin comb comet condolence consolation constellation cosmic crescent
5/0 crossroad culture_of customary cutler dar dashboard defiant delight describe devotion diner disgust driveway dunk
5/0 dusty eddy emotionally encountere equilibrium euro evene evidently ewing excitement fascination five_week
5/0 floor_and footstep garland geniu groin groom guidance hand headach hers him hol hollow hu huddl i_think inside
5/0 instructor insulin interrogate interrupt into_everyth it_might jazz jealou jeff just kent khalifa kin know_if
5/0 lambert lap lin liner load loop loud luck lush magic majestic manny matter microwave midday more_and morgue
5/0 mourner mutation my_hand mysteriou neck nervou not_work obviou on_them opener orbit orbite our_department
5/0 our_funder paolo parker pavement perch phenomena pianist piper piston plane pleas pleasant porch possess potent
5/0 preacher predecessor primitive profound pronounc purely quantum radiu rash reaction real receiver reciprocal
5/0 refrigerator remarkable remotely representation ria riddl ritual rivalry rocket rue rug ryder sad school_$ sens
5/0 sense sensor sergeant shaft shah shallow shalom shearer shoot sight signale simmon siren skinner skipper smell
5/0 sniper someone_in specific spectrum spontaneou sprain stab staircase stereo stomach strewn structure sultan summon
5/0 summone sunny sur symphony tai telephone terry the_price theological theorem thing_$ tremor tying unconfirm
5/0 understand unidentify unique up_to vee vibe vice violinist visible visual waitress wall ware well wheel where
5/0 which_$ with_my wound wreckage yin
5/2 0_for ^_break ^_legacy ^_number a bakery be_it be_offer between_the chang_$ come_$ cook_$ council_be down_to
5/2 eight_in eleven_of how leave_the many_cook my_sister no_real our_build spirit street_have the_caretaker the_family
5/2 walk_in want_me wire
5/3 ask_to be_down be_half chair_i chemistry culture have_chang key lad make_it mean_for move_$ nobody_else not_tell
5/3 pack screen signature stair street tell_the the_chair timetable_$ tir_$ we_can
5/4 :gathered abnormal accuracy admiral alvin appearance armament boo butcher cast commodore compact confuse daisy
5/4 dancer delegation detective difficult domain flash focal forceful forehand friend_$ guy ham handsome huh if_it
5/4 infight itinerary lantern laptop latitude lofty loyal mat me_to monday_$ par paramount passionate peach
5/4 performance person_be plasma plural pop serge shi sid sometimes sped static suggestion swirl synthetic the_bank
5/4 theoretical thirteen throat turbulent unfamiliar vest violin vitamin xi yell
5/5 anchore annoy astonish attach bind buzz caliber comedian crack crouch dial display donna edge elf ethan explore
5/5 extraordinarily fancy fantastic farc fictional gadget get_their guru hop hovere inconsistent insurgent
5/5 interpretation jihad kiss layout lens levin lid longitude maneuver measurement metz mythology narrow observe
5/5 optional oriental pence performer prelude pretty quietly racially refine roach rope routine satan seem sheer skill
5/5 sophisticate sour spear story talent tray twelve underscore unseen variou wick
5/6 abstract admire akin analysis armor artillery assignment attitude backhand bounc cardboard careful casual chip
5/6 chronology command comprise context densely desk di essence fairy fifty frankly frequently fun grill hammere
5/6 indispensable intelligence jacket linguistic mali maturity plenary prowess ps pseudonym purple react salute scary
5/6 sexuality shiny six somewhat spirite steak strategic supervisory transatlantic viral yeah yellow
5/7 audience bean concentrate consultative core crocker dell differentiate divide fist for_0 germanic go_out grasp
5/7 moderation niche nut outset persona portrayal prais reinforce revolv samurai simmer since_last soy spiral stare
5/7 statistically testament theme thickness vegetable
5/8 butter cautiously chef column comedy dance fabric fashion fray genome leaflet outline pie pumpkin realism
5/8 reconnaissance screenplay stir to_be toast tomato tune uneven villain
5/9 #seen3 advancer appropriately bold book noodle pant patriotic posture ripe skinny tailor
5/10 #hazy2 be_me roast silk
5/13 manga relentlessly
5/19 #hands=self
6/-7 we
6/-5 be_a
6/-3 *
6/-2 across ask_him i_teach land_last last_on my_colleague
6/0 ^_parent ^_two amir amman anguish antenna arrive atmosphere aura baroque bench blast bobby bodily bowle bruis
6/0 bullet burst cab cafeteria calcium cantor chest coffin cole collide communication communion competence complex
6/0 configuration courtesy crew customer deck deep deposition detonate discomfort dugout dye elder electromagnetic
6/0 erratic explosive express facade flamboyant fracture friendship frustration galloway glimpse grief hurl hydrogen
6/0 inner instantly interior intermittent ion jam joy kirk lack lamp lava limb logistical luke magical massa
6/0 misunderstand motorcade multiple mystic nasal optic orchestra ornate outfield ovation paternal pathway patriarch
6/0 petit pillar plenty pollard pont pottery powerful practice_trombone randy ray reporter repute roadside roommate
6/0 sadr savoy sedan shout sibl signal solo spaciou speaker spiritual suite thigh thunderstorm train_$ trombone
6/0 turn_up underneath val warmth webber witness
6/2 ^_friend ^_staff ^_trust captain client_ask cousin in_bay kid_and name_on not_know same tube tutor
6/3 absent add at_night be_our cooperation front hard_to hide honestly nobody_know not number_be parent_council
6/3 sign_the the_move what_they whether_it
6/4 adrift ambrose animosity app applause audition beside bitterness bowler cam cameraman capable classical craft
6/4 curiou dinner drummer excite explain feud frame frantic functionality impressive intensity interface loch
6/4 managerial mathematical messenger middle mind moo no_one not_get noticeable passion patience perfect scene side
6/4 sparkl stranger substitute surface terrify trunk underworld urgency vague visibly vocalist walnut wrist youthful
6/5 admiration authentic blond commander curt decorative derivative disk envelope everyday excellent f fairway
6/5 formidable geo gorgeou herb honesty hook hypothetical impress inflammatory jaw juice kappa kitchen laden leno meet
6/5 meridian reply rim rove rude sadly seldom seminar shade sort stephane stumbl sturdy subjective volatile workout
6/5 yoga
6/6 alongside backbone bare bombardment bump capsule chill choral consist could_be coward detachment dirk drone ear
6/6 engagement enjoyable envoy feature gainer goran horsepower lil lineage manner maxim minute mirror mouth noteworthy
6/6 olive packet pivotal preach precede progression pronunciation puck reference salomon sentimental sober sum
6/6 tablespoon tang tie tim tome tricky tuck ty vanilla variant volley wee year_0
6/7 bombard brisk broad cake choru chuck cinematic correspondent creative dark each eyed geopolitical hallmark imagery
6/7 lense literal muscular odd oven perfection pin predictable processor responsive rooky scorer sharp shine shorter
6/7 similarly surprisingly suspense sword tir troupe variety waist width
6/8 bacon buffy bullish carve cuisine cute decliner discourse earnest episode gown graphics hair hawkish mandarin
6/8 ministerial nail peel poem respective revolve slightly tactical tale thumb translation
6/9 bake biographical communique eyebrow fry lip mesh orient perspective phrase random referenc reviewer scholarly
6/9 spoon tongue
6/10 aloud animation closely differ letter loose narrower paste pea pencil shave sleeve stripe
6/11 animate anime commentary
6/12 pac
6/13 clip satirical
6/15 stick
7/-6 i_can parent
7/-4 woman
7/-3 boss
7/-2 ^_someth match share
7/0 abba abed acoustic affection afterward arrangement assailant baseman batsman bodyguard boss_$ bystander can_be
7/0 companion conductor confluence connect crater crystal dunn eject floor foul handcuf hander householder i_be imam
7/0 juror khan lime marquy mound nice not_make noth_$ nugget oval porter potassium proton rear reception recorder
7/0 reliever remorse ruby rusty seemingly shortstop sodium sorrow stationary teammate the_committee the_until tile
7/0 unusual wicket wicketkeeper
7/2 ^_grandparent accent and_no around by_friday e exam_$ son_school trainer
7/3 deliver fourteen mean_to over_my parent_have really the_under youngest
7/4 activation al alec angel bassist bin bow charisma cherry co collaboration contradiction cozy dexter disbelief
7/4 fuller gill gunner intense last_month liquid lotu mollusk neural pasha past pinpoint rattl reasone room_and
7/4 scattere setup shell singh solemn sound time_$ u valentine
7/5 alignment benny characterize chromosome circular code constant cream curry definite description detach detail duet
7/5 equalizer evident eye forg have_stop informant input inspiration integral irony leg lemon meditation mullah
7/5 negotiator neuron occasion overhead p peripheral plate podium rational schill score scoreless separately
7/5 seriousness shoulder sore span stakeholder tee tip translator very wonderful
7/6 algorithm approximate ball ballad berg bilateral calorie compell conceptual congratulation dense diameter dish
7/6 drape endless equalize equally finale flattene flower footage forward funk gritty gruesome h incredibly ingredient
7/6 instrumental inter jar layer lik listen nose omega organizational pi punch recognizable rendition romantic sing
7/6 slip spine splinter swing tast teaspoon three uneasy wednesday
7/7 accompany amaze anatomy arrow aspect assemble background basket brief combine correlation duo engrave ethnically
7/7 fascinate flour fore formulation gaze ideally k musical operative pause precisely reconcile regular robin sandwich
7/7 scripture spirituality strategically subdu subordinate together torque vertical
7/8 bent bickere broth button composite decorate difference entertain freshly fruit individually pulse resemble silly
7/8 speak styl swung thrust unfold uniquely vary warmly wing z
7/9 #hazy1 analyz color colore concurrently cue dice emphasize informally rotate scoop stat viewpoint
7/10 authoritative bunch constantly differently distort feather nod outfit sensibility sexy thinner topic
7/11 beard flip medium sideway trouser
7/12 broadly eighty fold i sharper
7/13 dress evenly illustrate illustration sesame
7/14 thinly
8/-5 #hands=other ^_our some
8/-4 empty
8/0 abu afternoon arch attacker ceremonial compartment compound confession courtroom courtyard distant emotional
8/0 fielder fiery grenade group hitter homer homere infield inn intersection it_be joey locker mediat mentor morn
8/0 next_to offer piazza procession resonance sadness satisfaction shea sheik testimony touch weep whose
8/2 #hazy3 plot
8/3 and_nobody bell someth trust_$
8/4 :hedge attachment clue dee differential dim eccentric encounter exterior harmony instrument j logic magnetic make
8/4 mr our_treasurer playmaker prayer psychic simplicity sonic unpleasant vomite workshop
8/5 bass clarity cocktail combination component cyru difficulty disagreement fuselage garnett gene gentle glow
8/5 goodness greet instruction lovely molecular observation occasional particle personality relationship sammy singl
8/5 solid splendid startl tenet unforc viola
8/6 audio batter berry centere comment consultation crossbar deflect depth duel equation expression fatty fiber lac
8/6 laughter launcher noun profanity robbin sermon sideline supernatural toss useful visually weekday
8/7 adorn alternatively apart bright chili correspondence dessert festive forehead goo gospel header helpful
8/7 impression interact liaison lighter meal mirza moro muscle oate penchant pizza protagonist reflection reminiscent
8/7 skirmish sleek stack sung sympathetic upright voic
8/8 :deliverable ambiguou anchor apex awakene blunt butt compress discussion diverse flavore flung informal invariably
8/8 knife mut nicky nightly ominou recur remarkably repertory session style stylish substantive tangl tap taste thick
8/8 unconventional underline versatile voice
8/9 afar alphabet brightly chair geographically hoop hymn ideological length lightly masculine minc piece puzzle robe
8/9 sauce smoothly sphere stride sync toe wedge
8/10 belly cheek crust flesh menu pepper simultaneously weave wrap
8/11 autobiographical axis garlic prominently seasone
8/12 align carrot knit
9/-4 ^_we
9/0 acquaintance bore explanation hakim module motive orbital since_the
9/2 at_the
9/3 c fifteen hard moment politics_$
9/4 breakfast bruise coincidence compass din electron eyewitness function hal leadoff nerve purport rounder sherry two
9/4 unmark wept
9/5 algebra baba bat bizarre boucher brass charm complicate facial faint functional gamma gastropod identical logical
9/5 mediate mediator mora pitch sensitivity server simple sincere sporadic star
9/6 anterior carbohydrate cluster corner echo finite g gesture hug intrigue joint pinch simultaneou snail synthesy
9/6 task valentin vein velocity vinegar
9/7 birdy clan deliberation drum dynamic energetic faction fit gul message mo mustard myriad n nonsense rectangular
9/7 resembl respectful scent spatial stellar stump superb trait ul uncomfortable
9/8 counterpart echoe flurry forth headway indicative notch pragmatic reese reflective sigma snack straightforward
9/8 sweet
9/9 blade deliciou feminine flair fluent grin groove humor lately mixture narrator pattern philosophical presentation
9/9 rotation sprinkle spun tempere variation weird
9/10 character circle colorful contrast correspond defensively er intensely ironic randomly rhythmic slender text
9/10 upbeat vocabulary word
9/11 chop decidedly funny gently
9/12 carefully thin
9/13 eleven onion slice soup
10/-2 alto
10/0 ^_there behind clubhouse cockpit gunshot motivation my_boss nobody seven
10/3 be_hard hint
10/4 cylinder fluid shrapnel strange thing
10/5 acid piano raja receptor syed
10/6 awe bach beam elaborate microphone mortar muse nucleu opposite peculiar
10/7 affinity alpha characteristic complexity cook dazzl disciple elegant horn in_the lateral maneuvere parameter
10/7 precise precision quartet refresh rhythm rib sincerity spinner trio
10/8 bari bland celestial composition constructive flank fragment illuminate insight jok mutually singular verb
10/9 array articulate brilliant dialect element irregular memorable occasionally opu overlap symbolism tandem tell
10/9 triangle vivid
10/10 analytical choreography ensemble floral four ginger graph horizontal parallel platoon rub synopsy thoughtful
10/11 blend coherent fuzzy guest lyric notation pastry positively spicy tail usual
10/12 breadth differe script tightly
10/13 shape tempo
10/14 dough woven
11/2 between in_our shake
11/4 ghazi hallway have_be other
11/5 cello gunfire nash propeller table
11/6 alia atom atta b homemade interpreter node resemblance taha
11/7 abdominal arrange communicate concerto entourage guitar improvise late_$ membrane metallic tense variable
11/8 aisle choir clutch direction hooper interaction parsley percussion poignant trumpet
11/9 awkward bead delicate familiar fruitful orchestral soprano spice sticky vocal with
11/10 calmly cinnamon eclectic encode imaginary inspirational neat pale poetic quirky smile terrific vector
11/11 dialogue dimension dimensional matrix shadowy smooth storytell triangular verse
11/12 clever distinctly excerpt segment
11/13 curv wildly
11/14 prose
12/5 cone mood tenor
12/6 malik sheen
12/7 convey emotion infinite paragraph
12/8 backstage binary consistency demeanor linear molecule mystical saxophone transcript
12/9 basil cameo chat intrigu knot somber then vowel
12/10 abdomen conciliatory distinct distinctive outward verbal
12/11 candid compose geometric mix narrate perfectly polite salad sinister softly tun wit
12/12 crisp repertoire
12/13 narrative
12/14 sketch thread
12/17 dull
13/0 colleague
13/5 one
13/6 rehearsal
13/8 flute walk
13/9 hasan keyboard similarity
13/10 curve geometry protein
13/11 contradictory cube flavor oddly subtle
13/12 lively sequence
13/13 amuse beautifully complementary texture
13/14 disparate witty
13/15 humorou
14/7 unanswere
14/8 different intimate
14/9 symmetry
14/10 bravo bundle cordial finger
14/11 alternate angle melody str
14/12 intricate lyrical
14/13 bite spin
14/16 finely
14/17 neatly
14/18 loosely
15/-2 do_not
15/6 feedback
15/10 pair
15/11 chord interval
15/12 complement
15/13 twist
15/15 tone
15/17 nicely
16/10 conversation
16/14 assortment ring
17/11 amino
"""
