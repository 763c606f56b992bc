"""What 2171 labelled problems teach about controllable: telltales by weight in tenths. Written by `make learn`."""

TABLES = {
    "unclear": """
-15 they
-14 war
-13 decide
-12 #hands=private close count nature will
-11 :exam :prize eat
-10 #hopeless ^_capitalism ^_head ^_her anyth capitalism life nurs
-9 #pictured #settled at_my drink new only rule sit stay system
-8 :granted ^_could any_more appeal brother_drink capitalism_$ drink_$ firm he in_a move red until vote
-7 :decide :modal a_new accident any be_do be_off be_rumour cost delivery driver everyth february final flood get_the
-7 give have hear like lose_the nobody_in not_ask noth now one_in parent_might publish repair rumour school the_trust
-7 they_say this_country up_the winter yet
-6 ^_i ^_life already and_she answer_to anyone ask_$ at_easter be be_make better call care change client country
-6 daughter day easter_$ education ethics everyone far fast first fix foreman government graduate grandad grandfather
-6 headquarters hold junior landlord last_$ last_week lorry management manager me_in next_month nobody_volunteer
-6 not_be not_enough not_say older on_0 on_thursday owner shut small society summer the_curriculum the_system the_way
-6 unfair_to valley volunteer_any way_of we_lose will_be
-5 :create ^_bureaucracy ^_fuel ^_landlord ^_pupil ^_since a_joke after_0 alone and_it and_our archive assistant
-5 bankrupt be_always be_finish be_in be_pulp be_split be_still bed branch bureaucracy buyer case cellar change_$ cold
-5 come_and depend_on double_maths enough ethics_committee everyone_$ extension extension_be film finish for fuel
-5 fuel_price go go_$ good good_$ hall have_it head_office hospital i_count i_run i_see i_still i_wait in it_rain kill
-5 know_$ last level look_after management_doe mate maths maths_lesson me_out miss_the mother my my_form my_partner no
-5 no_room no_say not_for nowaday nursery our_deputy pay person_like pulp put road room_for ruin second sign since_my
-5 sit_in split stop_at sunday tape term that_be to too_much treat up_$ us van wash week window worry young_person
-4 #general #hands=authority 0_january 0_s :inner ^_academia ^_ai ^_boss ^_grandad ^_inflation ^_ofst ^_slt ^_society
-4 ^_someone academia ai ai_be allow and_can and_every and_the and_we application apprenticeship at_a at_nine baby
-4 be_be be_just be_kill be_not be_sell be_sign before_i brother burnt buyer_have by_everyth century city count_the
-4 date_$ day_$ deputy diary do_be dy_before dy_on easter end entry every_week fair_$ flood_and for_anyth form founder
-4 give_me go_into go_to have_go have_none have_sign have_their head health health_service hear_$ home_be hous i_fail
-4 i_hear i_may in_april in_one inflation inspector instead_of insurance it_as kill_small knee laugh_$ lease life_be
-4 like_us live live_in manage market me_five minister ministry month my_client my_daughter my_mate nine nine_and none
-4 not_allow not_come not_want noth_to now_$ ofst on_$ on_sunday once_be one_boy open our_member out_after outside
-4 painter paperwork pension permanently phone_$ planet portal queue quit rain rul s save say_$ scan scheme season see
-4 see_what set_the seven_$ she short_of sick sign_with simply sit_on site_$ six_year slt so_it some_of specialist
-4 sprint staff_can station stay_on stop stress swap sweep tender_by that the_client the_ethics the_first the_graduate
-4 the_health the_ministry the_owner the_site the_summer the_tender the_wrong their them_$ these_day they_do they_have
-4 time to_my top trial twice_this under_0 until_the ups village violin wait way_they what_be will_never win win_$
-4 world young
-3 #hands= 0 :finish :tells ^_as ^_charity ^_council ^_he ^_headquarters ^_health ^_my ^_not ^_procrastination ^_what
-3 a_classroom a_day about_it about_money all_$ allow_to and_always and_five and_go and_safety anyth_$ appeal_$ april
-3 at_least august back back_at bank_holiday be_now be_out be_pay be_simply be_tell be_two be_with because because_of
-3 before best bill branch_close build_$ but_they by_a by_order by_ten by_the call_in card chair_$ challenge child_be
-3 choose church_hall classroom classroom_$ colleague_be come_from country_be cry data_and date day_of decision delete
-3 delete_the department_meet die divorc divorc_and doctor down_with drama draw_up drive easy english every_month
-3 every_sunday every_winter everybody everywhere exist exist_$ fair farmer final_on fire firm_and five_day for_good
-3 for_the forget forget_the further gather get_in go_in go_mad graduate_scheme great gym hardly have_give have_open
-3 have_risen have_send health_and help_$ her_about hill holiday homework house i_gather i_lead i_leave i_manage
-3 i_miss i_only i_sit ice in_0 in_another in_february in_june interview into_the it_all it_stay january joke language
-3 last_thing latin least licence list lock_the look look_at low_$ lunch mad mad_$ manager_$ market_be marriage
-3 maths_last may may_$ maybe_my mean_i meet_overrun mine_$ monday money move_out my_brother my_friend my_leave
-3 my_phone myself never_really no_copy no_voice none_$ not_pay not_see not_take now_the of_when off off_the
-3 on_penalty only_ever order_of organisation our_branch out_of out_the over_$ overtime own owner_and panel
-3 paperwork_be park pay_for penalty pension_$ phone phone_in pick_the plan play point_and principal procrastination
-3 production pupil radio register resit result risen rota rota_and round safety_go same_as say_she say_there say_yes
-3 scaffold scale school_be scrap second_time sector sell she_have she_say she_will sign_off site site_manager
-3 sixth_form slow_$ still still_open stuff such sunday_night take_me take_the tas tas_be ten tender that_in the
-3 the_audit the_bus the_cold the_council the_desk the_final the_flood the_government the_head the_ice the_inspector
-3 the_job the_judge the_mark the_market the_month the_paperwork the_project the_scaffold the_school the_sister
-3 the_stand the_stroke the_time the_union the_window the_world them_on there_will these they_want this_since
-3 three_room three_tuesday thursday thursday_and ticket to_everyone to_save to_use trade train_on trouble try try_$
-3 two_year under unfair until_next up up_and upstair us_the visa visit wash_up we_get wednesday_and week_a which_of
-3 whole wife with_it with_me without_a without_it work_$ world_be yesterday yet_$ you_can younger_one
-2 #own1 #own3 0_i 0_it 0_kg 0_year :body :event ^_another ^_exam ^_funder ^_lose ^_one ^_person ^_politician
-2 ^_publish ^_the ^_university ^_when ^_with a_poll a_whole able able_to about_one above adviser after_christmas
-2 after_school against against_us age agre_to aisha allergen always_be and_a and_be and_doe and_give and_i and_none
-2 and_now and_say and_share and_staff and_tell and_there and_they apply apprentice approach as_the ask_about asleep
-2 assistant_have association at_$ at_four at_it august_$ back_$ batch bay be_able be_about be_back be_break
-2 be_business be_double be_final be_fix be_from be_give be_go be_good be_nearly be_only be_publish be_refuse
-2 be_repeat be_short be_underfund be_when belong_to best_friend box_$ burn but_there buy buy_a calendar_and can
-2 cancel candidate car centre church class_and clear client_be come_down come_out committee_$ contract count_$ court
-2 cry_in day_after dead_$ deadline decide_$ decide_in decide_who depend diary_i dig disjoint disjoint_$ district
-2 do_the do_with doe_the doing double_book down down_by duty duty_list eight eight_$ employer end_in erasmu estate
-2 every_other exam_entry fast_for fee feel_disjoint figure fill final_appeal first_time five_time fix_my for_it
-2 for_me for_six for_two form_i foundation fourth from_a full fund funder_only fête gather_$ german get_noth girl
-2 give_the glove glove_$ glue go_and go_by go_quiet go_up goe_on goe_out goggle goggle_at government_have grammar
-2 great_$ grinder half_term have_apply have_finish have_have have_my have_put have_say he_will here_be hold_my
-2 homework_in hour hour_and hour_to how_the how_they how_to hundr i_answer i_ask i_cross i_just i_know i_visit
-2 if_that if_they imposter in_english in_how in_it in_on in_six in_three instance instance_$ instead into involve
-2 it_or it_out it_the it_up its job_centre job_i judge judge_have july july_and just_how kg know_the know_yet lad_i
-2 lake lake_be last_year laugh lawyer leave_hand lesson let letter_go letter_say library light like_of list_come load
-2 login longer longer_$ lose_its lottery machine man_on manage_the manila material may_touch me_every meet_and merge
-2 midnight_and might month_and month_for more_it move_in move_twice much_$ mum my_department my_first my_neighbour
-2 my_paper my_part my_pupil my_second my_shop my_son my_team my_three national nearly never_see next_year night_girl
-2 nineteen no_$ no_further no_goggle not_$ not_book not_change not_find not_give not_order not_plan not_renew
-2 not_show not_think not_yet now_and nowhere nowhere_to nurs_for object october of_my of_society off_in off_my
-2 on_eight on_merge on_monday one_of only_want open_$ or_not or_perish order_and our_founder our_licence our_load
-2 our_product our_two ours_be out_and out_i out_on out_only overrun overrun_by own_the passenger passport patent
-2 patient_i pay_it pen perish person_who photo photograph pitch plan_the politician poll poll_station primary
-2 publish_and publish_or question raise rather_than redundancy redundancy_be refuse registry renew rent_$ replacement
-2 report residency resident right_$ round_it run run_$ run_and say_a say_i say_no science scrap_the season_$
-2 secretary sell_the sell_up seriously seriously_$ service sheet_have shiny shiny_new shop shop_$ short simply_do
-2 single six_and sixteen skip slot slot_$ so_my someone squad square starter stick_in stroke such_a surgeon survey
-2 system_be technology tell_me ten_minute than_the the_allergen the_answer the_apprentice the_bed the_bottom
-2 the_church the_city the_clinic the_country the_day the_deputy the_doctor the_duty the_end the_firm the_foundation
-2 the_fête the_grinder the_gym the_hour the_inspection the_kid the_lad the_lawyer the_like the_lunch the_mock
-2 the_music the_number the_photo the_report the_residency the_round the_shed the_sprint the_surgeon the_team
-2 the_trade the_vote the_work they_come thing_get think_of this_half three_week thursday_i time_management time_so
-2 time_this tip to_do to_half to_have to_him to_manila to_work tomorrow too too_fast town_and train trainee transport
-2 trust_have tuesday turn turn_down twice_$ two_brother underfund underfund_$ union university unopene until_friday
-2 voice voice_in volunteer volunteer_be vote_$ wait_outside want_a want_shiny want_to we_live wear_no weather
-2 week_after week_of week_on week_so week_with what_goe what_it what_to what_would when_he when_my when_we whether_my
-2 who_can who_doe whole_day why_i will_not will_tell with_an work wrong year_and year_dy year_leave year_of you_$
-2 you_be
2 #hazy2 0_hour 0_minute 0_september :abstract :change ^_0 ^_after ^_be ^_big ^_childcare ^_eleven ^_everyone ^_kid
2 ^_leadership ^_lena ^_morale ^_mrs ^_nine ^_no ^_teacher ^_teamwork ^_three ^_work a_date a_job a_lot a_parent
2 a_problem a_server a_third a_week about_a across_our afraid agency agency_and agree all_the allotment always_have
2 and_by and_have and_three answer_my ask_for ask_the assessment at_all at_our at_ten atmosphere_in author average_0
2 bank_letter bar be_afraid be_an be_ask be_fine be_forty be_i be_miss be_ours be_rude be_slip be_their be_tir
2 be_unfair be_wrong become behaviour between_meet bite_$ blank ble block blue board_be boiler build builder
2 builder_have bus_company but_thing but_you by_then by_wednesday c cable call_to can_tell canada care_home certain
2 chang chapter chat chef chemistry chess childcare choir_have collaboration collection colour come_to communicate
2 complaint_about consistency contradict coordinate copy could_not course_have cover_for craft crew cross cut date_of
2 day_i day_off desk_at developer differently differently_$ doctor_do doe_not down_$ drawer due_in dull empty enter
2 essay essay_and evene_this every_night every_post everyth_$ everyth_at explain eye face face_$ faculty faculty_be
2 feel feel_like ferreira finger flatmate food_bank for_our for_what fortnight_$ foster four_to fourteen friday_and
2 from_home from_may front front_of function gate_$ get_round go_home goe gossip green group_$ group_project half_past
2 hand_over hang hang_up have_another have_become have_begin have_cancel have_file have_see have_stop he_be he_say
2 heat her hid hit_the honestly_i hose hour_i how how_do hunt hunt_for i_like i_present i_start i_support i_suppose
2 i_work if_the if_you ignore ignore_the in_app in_five in_this in_with interpreter into_it ish issue_$ it_come
2 it_could it_get it_may it_on it_run it_should just just_do key keyboard lab lack_of lady laptop_$ last_saturday
2 last_time last_two leave_someth lena letter_$ letter_for lot_$ march_and match_$ match_and maths_i matter matter_to
2 me_and me_on me_the me_when meal mentee mentor_move mess message minute_so moment monday_and month_she mood
2 more_than morn_a mostly mrs must_be my_accent my_customer my_dad my_eye my_flatmate my_last my_line my_mentee
2 my_note my_time my_tool neighbour_you new_one next_day night_shift no_consistency no_lock nobody_answer nobody_be
2 not_communicate not_much not_pull not_reach not_really not_stand not_talk not_touch not_what notice of_birth of_the
2 of_year off_it off_with on_and on_four on_one on_with one_thing only_the only_two open_the or_be order other_team
2 our_group our_street our_team out_at own_work ownership pair parcel partner partner_copy pattern person_and
2 person_it person_start pharmacy phase phase_$ physio practical present priority problem promise pull_together pump
2 purpose purpose_$ push put_my quality random rather reactive reason refuse_to rehearsal_room remember reopene
2 report_to review_be reviewer right_job right_person roof room_$ round_the route row_and rude sample say_one say_so
2 say_to see_it send_$ senior seven_of share_the she_be shed_and shift_leave shirt shout shout_at sign_it sign_up
2 signature_$ since_easter since_then sister sister_in six six_minute some_day someth_to sort sort_of spr spr_$
2 standard start_on still_have stop_come stop_doing story studio subject_$ support_group suppose suspect suspect_$
2 swim take_over team team_be teamwork teamwork_on tell_$ tell_her tell_the tenor thank that_the the_app
2 the_atmosphere the_back the_blue the_boiler the_box the_care the_chef the_cooperation the_corridor the_course
2 the_crash the_customer the_fair the_feedback the_figure the_floor the_holiday the_keyboard the_kiln the_lady
2 the_leave the_lesson the_meet the_minute the_mood the_neighbour the_office the_older the_only the_place
2 the_practical the_reviewer the_roof the_rota the_saturday the_screen the_senior the_shop the_spr the_technician
2 the_usual the_village the_visitor the_volunteer the_wall the_ward them_go then_$ there there_may they_sit
2 thing_about third_of this three_person tile_and to_canada to_drop to_it to_keep together_$ too_little tool track
2 train_be transition treasurer_have trolley tube tutor tutorial uncharg uncharg_so until_$ until_it until_then up_a
2 us_in use used_to usual visitor_book want_the watch way_we we_never wednesday_$ wednesday_they week_$ week_the
2 week_to weekend_$ well wet what_we where_the which_i who_use wholesaler why why_$ wire with_a with_him with_maths
2 workshop write_not write_on wrong_job you_know
3 0_b :opinion ^_assessment ^_at ^_choir ^_communication ^_customer ^_depend ^_forty ^_lesson ^_sales ^_standard
3 ^_thing a_meet about_my after_every after_i again_and agency_send among among_the and_no and_post and_since
3 and_somebody and_their answer_the argue as_second assessment_be at_three attitude away_and b back_from bath be_call
3 be_due be_never be_nice be_noth be_patchy be_there begin both both_be box breakfast but_i caretaker catch
3 chang_since charge child clean cleaner co co_author coach cold_$ come_in commit committee complicate_$ contractor
3 contractor_who council crack curriculum day_before day_late detention do_you doe_$ down_to due each eight_in email
3 every every_day expectation fifty finger_on fit floor_and fluid folder follow for_a for_eight for_more fortnight
3 four_of fourteen_turn free_period freeze from_the from_what get_worse go_back go_on guide have_hint have_leave
3 have_lose have_the her_own hint honestly how_it i_find i_meet i_rent i_think i_would illness in_last information_doe
3 instructor issue job_$ joint lab_partner lad land last_five lately lead_a leadership leave_it line_manager make_it
3 make_me manager_and manager_give may_be me mentor merger middle_of might_not mind minute minute_late miss monday_$
3 morale morale_$ morn_$ most_of mr_ferreira my_best my_father my_finger my_instructor my_lab my_mentor my_student
3 name_on need need_a never_get next nice no_idea nobody_can nobody_say not_feel not_hear not_join not_know not_listen
3 not_very of_it of_seven office_$ old_server on_wednesday once_$ one_guest one_have one_i only_six or or_who order_$
3 order_in other_and our_allotment our_department our_funder our_rehearsal page_$ part_of partner_never patchy perhaps
3 person_on picker plan_in polite postdoc quiet_$ really_$ remote review rewrite right room row sales sales_and
3 same_page say say_my seminar send_me set_up shoe side signature site_and sleep somebody someth_off soup spirit
3 supplier take_my teenager tell_you text that_$ that_my the_club the_early the_file the_gate the_group the_heat
3 the_library the_merger the_morn the_next the_other the_paper the_person the_room the_row the_teacher the_touchline
3 the_under the_year thing_$ thing_in think_it this_month this_place three_of through_$ time_in to_say together
3 touchline turn_out twice_a two_week up_for up_to very very_welcome visitor want way_$ week_audit what_happene
3 wheelchair when_she who_would will_decide with_her without word_$ work_be work_out worse wrong_$ year year_$ year_it
3 you
4 0_for 0_pallet ^_result ^_some ^_too accent account afternoon all_of alone_$ an and_eleven and_my and_then ask
4 ask_him ask_to atmosphere badge be_complicate be_me be_that be_the behind bin bite_lose blind break_$ chair_be
4 chair_i chang_$ club code come_$ communication complicate cook_$ cooperation_with corner corridor_and council_be
4 cover cut_the deliver different difficult_$ early_shift eleven_family ever_$ feed feedback_$ find floor form_for
4 get_a go_out go_over group_and hand hand_shake hard_to have_ask have_chang have_order head_and i_help i_pick if_it
4 in_at in_bay information it_might it_when join_up kit kitchen late leave lift luck luck_$ many_cook match may_and
4 maybe maybe_it middle mine most motivate mouth mr my_course my_head my_placement new_person nine_$ no_real
4 nobody_have nobody_review not_at not_get not_go not_mine not_sleep nurse on_the one_say or_it our_code our_take
4 our_year password period person_$ placement pool prefect properly reach real really rent review_my rewrite_my same_$
4 say_all say_it say_more say_they screen shake share sister_and slip slip_$ some stall style style_$ talk_about teach
4 the_agency the_lead the_middle the_parent the_pool the_same the_street there_be three_year thursday_$ tile timetable
4 tir_$ to_$ to_change town_$ trainer two up_after usual_with vanish vibe wake_at wall want_me water we we_would
4 week_it welcome what_i what_they when whether_it which_$ will_look with_my without_her would
5 #hands=charge * :gathered ^_legacy ^_number ^_order ^_parent ^_that ^_we a_bite across an_hour any_feedback around
5 at at_the bag be_$ be_down be_half be_it be_mean be_on be_our bedside between_the book boss choir community copy_my
5 could could_be crew_be dashboard difficult dog each_other eighty else evene fifteen get_any half_the hand_in
5 handover here_$ hide i_do in_law into_everyth join land_last laptop last_on leave_the legacy many me_task me_to meet
5 mix mix_$ morale_in more my_crew my_manager name nobody_else nobody_know not_make not_work office on_my our_build
5 parent_have practice saturday school_$ seven should sign_the since slow star street_have talk task the_0 the_bank
5 the_chair the_class the_committee the_family the_phone the_price the_right three time_$ timetable_$ too_many turn_up
5 walk_in we_can who whose year_0
6 #hazy1 #seen2 0_$ :hedge ^_friend ^_only ^_someth ^_staff a account_and and_nobody and_will app at_night be_offer
6 be_one chair client_ask cook cooperation course culture customer drown dur eleven_of feedback five_week for_0
6 friend_$ go_from guest happene i_teach know_if last_month look_$ mean mean_to morn motivation my_colleague
6 my_paragraph my_sister no_one not_tell on_them over_my paragraph parent_council past receipt rehearsal room_and same
6 since_the street table tell trust where with
7 #hands=self ^_our about after be_hard bite can_be eleven euro family half i_be in_two it_be know lack late_$ my_hand
7 next_to noth_$ number_be person_be ring server son_school the_until to_be walk wednesday word
8 #hands=other :deliverable ^_it ^_two be_a boss_$ by_friday exam_$ grandparent group him i_can make never not offer
8 our_treasurer politics politics_$ treasurer when_i woman
9 colleague four have_be i over someth thing
10 #hazy3 ^_there between hard my_boss then
11 do_not in_our in_the parent
12 nobody one other
""",
    "yes": """
-16 #settled
-14 pay will
-13 ^_the second
-12 #hands=private decide hear
-11 #hands=authority ^_her and_the cold life
-10 #general until us war
-9 :granted appeal drink manager noth off on_0 our starter we
-8 ^_head brother_drink date form go i_just miss_the not_be only result week
-7 :change :decide ^_capitalism any_more archive be_pulp be_sign capitalism delivery end friday_$ go_to graduate
-7 grandfather he here i_miss i_wait in_0 measure move nature night no_say play pulp she sit some they up wife
-6 #hands=other #hopeless #pictured :exam :light :modal ^_a after_0 and_she and_there another answer answer_to any
-6 assistant be be_off be_on brother build by by_the count date_$ day_$ doe_the double down drink_$ extension
-6 extension_be firm flood have_risen headquarters i_fail i_see login me_out month my_brother my_daughter my_form
-6 my_second no not_take or out_after publish red risen road rule school since_my someone staff stay sweep
-6 the_graduate they_have they_say to_0 town yet
-5 0_it :person :tells ^_life ^_person ^_some a_joke accident any_feedback application at_easter at_my be_with better
-5 but_the candidate capitalism_$ care change change_$ child cost deputy driver dy easter_$ eat final five for_good
-5 gather get_a give_me grandad have have_a have_send head_office i_gather i_may in interview knee last_$ let_me like
-5 live_in log mate maths_lesson may_$ miss my_manager night_$ nursery on_saturday one_in our_deputy parent_might part
-5 pass price repair scan send shift_$ shut site some_of stop_at stroke summer system tape ten_minute term the_mark
-5 there too_much up_$ up_to van vote without_it
-4 * 0_january :activity ^_fuel ^_nobody a_day allow allow_to although anyone anyth appeal_$ apprenticeship as_a ask_$
-4 bankrupt be_get be_never be_no be_not be_rumour be_sell bite_lose build_and buyer by_a case city client close could
-4 deadline depend depend_on diary disjoint disjoint_$ do_it drown end_in ethics every_second everyth fail fair far
-4 feel_disjoint fire fix_my for for_three fuel fuel_price gather_$ get give glove_$ go_in go_into go_quiet government
-4 graduate_scheme hall have_go have_no hear_$ hospital house i_count if_i in_one in_two instead_of it_stay landlord
-4 level longer lorry man_on mean_i ministry month_for my_work next not_$ not_allow not_for noth_i now_$ nurs on
-4 only_the or_not owner person_like phone_in placement principal quit radio rumour scaffold sell share shop sign_off
-4 sit_in someone_else specialist stay_on still_open the_child the_curriculum the_flood the_ministry the_mock
-4 the_office the_scaffold the_site the_staff the_system the_team the_trust they_do think though three_build to_half
-4 treat twin_i under_0 unfair_to used valley visa week_with will_never year_$ year_i yes you_be
-3 :daily :event :finish :intend :prize :vague-thing ^_academia ^_ai ^_another ^_bureaucracy ^_could ^_grandad
-3 ^_inflation ^_landlord ^_ofst ^_our ^_pupil ^_since ^_slt ^_someth ^_whether a_colleague a_poll a_volunteer
-3 about_it about_our academia across after again ai ai_be already and_a and_it and_none at_four at_the august
-3 back_and bay bay_0 be_about be_do be_finish be_low be_move be_only be_out be_pay be_refuse be_split because_of bed
-3 belong best boss budget build_$ bureaucracy burnt but by_at cellar christmas clean clear client_pay committee_$
-3 country data_and diary_i dig do_be doctor down_$ dy_before dy_on easter education empty enter ethics_committee
-3 every_week everyone exam feedback_$ file finish fire_door first_time five_day foreman form_i foundation founder
-3 four_person from_what full further get_any give_the glove go_$ half_term hand_shake have_ask have_give have_it
-3 have_none have_their health help_$ her_about his how_they i_can i_could i_only ice in_another in_how in_this
-3 in_three in_write inflation inspector instructor insurance into_the it_rain judge july july_and just kill know_the
-3 last_week laugh lease least_forty leave_in letter_go like_us look_at loud low low_$ manage_the management_doe
-3 march_i marriage may_touch maybe_not me_five me_four meet_on minister mock money move_to museum my_friend
-3 my_instructor my_knee my_phone my_probation my_shop my_son my_wife never_enough new next_month night_and night_crew
-3 no_longer no_room no_voice nobody_volunteer none not_ask not_back not_come not_enough not_pay not_want not_yet
-3 noth_to nowaday nowhere_to ofst old older on_$ on_our open_$ order_in outside pallet_get panel partner person_do
-3 person_who placement_i poll poll_station portal probation production put_my quarter register request result_be
-3 review_be room_for rota_and ruin rul same_as say_she second_time see see_them shake she_will sick sign sign_with
-3 single_week site_manager six_year sleep slot slt so_it society son staff_can stress subject swap tas tell_us
-3 tender_by that that_$ the_ethics the_fire the_foundation the_gym the_ice the_judge the_lunch the_month the_number
-3 the_old the_other the_paperwork the_read the_round the_tender the_ticket the_time the_twin the_way this_country
-3 thursday_and to_a to_the touch trouble turn turn_down twenty twin two_year unfair until_friday until_the us_$
-3 us_the village volunteer_any wait wake way_they week_$ week_alone when_i when_we will_be will_not window with_a
-3 with_it with_the year you_can young_person younger
-2 #hands= 0_and 0_every 0_kg 0_to :vague ^_boss ^_charity ^_council ^_customer ^_exam ^_he ^_headquarters ^_health
-2 ^_management ^_morale ^_society ^_someone ^_university ^_we ^_what a_change a_classroom a_new a_stroke able able_to
-2 about_money about_one absent across_the adviser after_i again_$ again_the against agre agre_to already_go and
-2 and_always and_doe and_go and_my and_safety and_staff anyone_on as_last as_of ask_him ask_us assistant_have at_bar
-2 at_it at_three august_$ baby back back_at bar_0 be_a be_able be_already be_final be_going be_hear be_just be_kill
-2 be_now be_one be_short be_shut be_wound before_anyone before_i best_friend bill boy branch branch_close breakfast
-2 bursary but_they buy_a buyer_have by_everyth by_order by_ten cancel car card carry centre century challenge
-2 child_do church church_hall class_and classroom classroom_$ clinic cold_$ collaboration come_and come_from come_out
-2 committee company complaint contract council count_$ count_the country_be data date_for daughter day_before
-2 day_late deadline_for decide_in decide_the decide_who decision delete_the desk_at desk_stand direction divorc
-2 divorc_and do_$ do_not do_with each_of each_time earn employer empty_until enough_money estate ever everyone_$
-2 everyth_we everywhere exam_entry exist exist_$ fair_$ fall farmer father father_have february fee fill_in final_on
-2 finger_on finish_and firm_be five_time fix flat_at flood_and for_each for_what forty_minute four_day from_a fund
-2 get_leave get_the get_worse go_and go_mad going_on group_and half_the hand hardly have_apply have_finish have_get
-2 have_hint have_me have_open have_say have_sign have_since health_and health_service hear_that hid hill hint hit_the
-2 holiday home home_be honestly husband i_ask i_clean i_cross i_get i_hear i_leave i_need i_still i_teach i_visit
-2 if_that in_april in_before in_flat in_six information instance instance_$ instead it_be it_doe it_might it_the
-2 it_will job job_centre job_i jobcentre joke judge_have junior just_be kg kill_small lab_meet land_last last_on late
-2 laugh_$ law leave_hand lend letter_say licence_be life_be lift list_come lock longer_$ lose_the lottery lunch mad
-2 mad_$ man manila market_be material may may_it me_in mean meet_have money_$ month_$ mood morale mother motivation
-2 move_twice mum museum_three my_appeal my_application my_client my_course my_customer my_father my_finger my_husband
-2 my_leave my_mate my_neighbour my_paragraph national nine_and ninety no_further nobody_in noon not_change not_give
-2 not_hear not_value now_and nowhere of_seven of_us of_when off_since off_with on_friday on_penalty on_thursday
-2 once_$ once_be one_day one_of open_them order_$ order_and order_of our_branch our_member our_two ours out_i
-2 outside_the overtime owner_and painter pallet paper_$ paperwork paragraph part_of passenger pay_for pay_it penalty
-2 pension_$ permanently person_leave pharmacy photo plan_the planet primary pull queue redundancy redundancy_be
-2 refuse reject rent_$ replacement request_sit residency right_job run_and run_on safety_go same_page same_week save
-2 say_$ say_there say_why say_yes school_$ school_be serve set_the she_be she_have she_say since_half since_the
-2 sit_four sit_on site_$ six_and sixteen sixth_form slot_$ small somebody split sprint stall stand_empty station
-2 stuff such sunday_$ sunday_run surgeon take_me take_out tas_be team_open technician tell_you ten tenor tenor_come
-2 term_$ th_$ that_be that_in that_my the the_answer the_audit the_church the_city the_client the_clinic the_cold
-2 the_council the_deadline the_deputy the_firm the_government the_health the_hire the_inspector the_leave the_lottery
-2 the_market the_mood the_museum the_night the_one the_only the_owner the_plan the_project the_report the_residency
-2 the_road the_school the_share the_stand the_stroke the_summer the_surgeon the_tenor the_touchline the_two the_wall
-2 the_window the_world their there_will these these_day think_of thirty three_room three_sunday three_tuesday
-2 three_year thursday ticket_and ticket_desk time_this to_everyone to_manila to_save to_use to_work touchline town_$
-2 train_on tram trial tutorial twice_this two_day union university unknown until_next until_noon until_they up_be
-2 upside upside_down us_and used_to value voice_in wait_outside wash_up way we_get we_have we_live we_try weather
-2 wednesday_and week_after week_of what_be where_i whether whoever why_i win win_$ winter without_ask without_my
-2 world world_be worry worse wound wound_up yet_$ you you_$ young younger_one
2 0_a 0_be 0_pallet ^_for ^_friend ^_mr ^_my ^_number ^_only ^_order ^_same ^_that ^_they ^_three ^_two ^_whenever
2 a_bite a_close a_mess a_row a_stage a_third a_year about_0 about_my about_the after_a afternoon afternoon_and
2 again_and agency all_ask all_over all_say along aloud and_do and_expect and_forget and_look and_nobody and_three
2 and_two approve approve_every april_and arrive_at as_head ask_anyone ask_to assertive assertive_enough at_midnight
2 average_0 avoid balcony bank be_hard be_hopeless be_it be_leave be_offer be_our be_poor be_rude be_someth be_that
2 bedtime before begin bell between_the big book_to by_friday by_hand by_me by_wednesday chair_be chang_$ chang_since
2 change_the charge chart chemistry club club_i come come_$ come_back come_on comment comment_$ community complain
2 cook_be cooperation_with copy corner council_be course_have cousin culture customer cut_the cv delegate
2 department_meet desk_$ difference different differently differently_$ do doe_$ doe_not dog down_to drive drug due_in
2 dur each_day easter_and else_on entry error euro even evene everybody everybody_else everyth_at ex exam_$ faculty
2 faculty_be fast_and ferreira fir folder food_bank foot for_an for_her for_our for_them fortnight forty four_to
2 fourteen_turn freeze_when from_last from_me get_their give_in glass go_back go_over goe_$ good gossip grip guide
2 habit half half_an half_of halfway halfway_through hand_and handle have_chang have_leave have_one have_start
2 have_tell have_turn head_and head_of hide hold_the homework hopeless how_do i_chair i_do i_head i_let i_lose i_make
2 i_plan i_play i_promise i_run i_send i_should i_skip i_start i_stop i_train i_want i_would if_the imposter in_a
2 in_bay in_law in_our in_ten in_with into_it it_again it_all it_and it_have it_just it_on it_when job_$ job_and
2 junior_i just_not keep_a kitchen_my know know_$ know_how know_whether lad_i land_$ last_five last_ten last_three
2 lately_$ leave_it lecture lesson_$ let_her like_a line literacy loose lose lose_my lower make_it manager_i many
2 march_and master match_and maths may_be me_task mess mess_$ middle midnight midnight_and might_not milk minute
2 minute_so mistake mistake_$ mix mix_$ morale_in morn_$ mould music my_apprentice my_co my_coach my_code my_cook
2 my_cousin my_cv my_documentation my_duty my_ex my_german my_group my_lesson my_mark my_name my_plan my_side
2 my_sister my_staff myself_at need_a never_get never_land never_see newsletter night_before night_girl no_one no_real
2 nobody_be nobody_have nobody_know not_assertive not_great not_hold not_know not_start not_up number october of_them
2 of_year on_four on_paper on_three once one_$ one_have one_thing only_at only_in only_six or_it order_0 other_$
2 other_parent our_allotment our_build our_code our_school our_year over_0 over_my ownership pair parent_have pattern
2 pen person_have person_in pipette place_just plan_for play_the politics pool poor position position_$ promise put
2 question rather_than read read_the real record recruiter registry rehearsal responsible responsible_for river
2 river_take route row rude rush sample sample_$ say say_0 say_my say_one say_so say_someth season_$ server session
2 shape sheet_have shout_i show_$ side_project signature since_easter skill slip social soft soft_$ somehow son_school
2 speak_too spill stand_up standup star start_the stock street_have student studio style style_$ sunday_i table take_0
2 take_my take_the tell_the tell_them tell_whether ten_$ tent test textbook than than_the that_i the_agency the_bakery
2 the_balcony the_book the_course the_customer the_day the_family the_four the_gate the_heat the_hour the_junior
2 the_lab the_lad the_lecture the_library the_middle the_minute the_morn the_neighbour the_newsletter the_nine
2 the_page the_paper the_pool the_river the_second the_shop the_small the_street the_studio the_toddler the_under
2 the_wrong them_go then_it theory they_be thing_on third_of this this_month this_week three_time ticket_$ time_so tir
2 to_get to_know to_write toddler together too_many too_soft tool train train_and tube tuesday_and turn_$ turn_out
2 twice_$ two_customer up_a visitor volunteer_be watch way_$ week_and week_behind week_they weigh wet wheelchair when
2 when_a where whether_my while white with_0 with_last with_person with_two within within_a without without_her
2 work_it work_out worth write write_her write_it wrong_position year_in you_get you_know
3 #hazy3 #own2 0_i 0_minute 0_oclock 0_on :absolute :create :mass ^_bad ^_every ^_forty ^_perfectionism ^_staff a
3 a_lot a_patient also and_they approach arrive_after ask at_night at_work away bag_$ be_$ be_0 be_any be_down be_good
3 be_last be_miss be_more be_stand become bedside blue bor both box but_there can_not captain chair_i check chef
3 choir_and class client_be co_author cook cooperation department deposit do_you documentation doe doing dress
3 each_other eight_$ energy energy_$ essay every_day everyth_i exactly feel_i find_the fine first food for_0 for_a
3 from gap gap_in go_from grandparent group half_my hard_to have_become have_let have_put have_two head_$ i_answer
3 i_draw i_feel i_give i_keep i_know i_look i_mean i_never i_put i_say i_supervise i_take if_it if_you in_january
3 in_october it_should join just_do keep kid label lad laptop lead_the leave_the lesson look_$ management
3 management_be me_to mean_to miss_$ monday_$ mr my_head my_report my_retro my_time my_trainee my_two name need nine_$
3 nobody nobody_else nobody_say nod not_do not_find not_say not_seem not_work notebook of_our of_the off_$ offer
3 officer on_her only_$ or_the our_treasurer out_of own page_of parent_council perfectionism perfectionism_$
3 phone_while picture politics_$ post project push rather remember retro right_$ ring_me room_and roster rota sales
3 same say_what see_me seem shelf should_$ should_be sign_the since_june slow so_much stage stand_there step still_in
3 supervise supplier swim teenager test_to the_account the_blue the_boy the_chair the_chef the_class the_letter
3 the_member the_place the_same the_shelf them_$ there_and three_of time_$ timetable_$ tir_$ to trainer tray tuesday
3 two two_have two_person unless unless_i until_march up_after we_can we_meet whether_it without_a
4 #misplaced :hedge :inner ^_in ^_maybe ^_with and_i and_we app ask_me assessment bad bad_at be_all be_at be_due
4 be_half be_nearly because breath co code cover due each for_my four_time freeze friend_$ from_may german get_me goe
4 graduation hard have_be have_lose have_never have_stop him_$ hour i_shout in_four invoice it_could kitchen late_$
4 list live_on lol lol_$ look march_$ meal meet meet_i member my_class my_department my_laptop my_prefect my_three
4 nearly never_tell note number_be of_breath off_in on_the on_tuesday once_a one organisation patient person_$
4 person_be person_i phone_$ polite poster prefect rais_the random receipt resident saturday_$ since_0 slide someth
4 stick_$ street team_be that_the the_app the_bank the_choir the_shift the_year them three through through_$ timetable
4 to_me wait_for ward_manager wednesday_$ welcome whenever wrong year_0
5 #hazy2 #seen3 0_day :gathered :motion ^_four ^_half ^_statistics an ask_for at_0 bag be_my board_be camp chapter
5 could_be difficult difficult_$ email have_not have_the i_write inspection june_$ last_month listener make may_and
5 maybe_my me memory more my_team no_$ oclock of office_$ page quiet_$ rais really_$ role saturday scout seem_to
5 september september_$ should since_i six spell stair stop_doing the_group the_usual the_volunteer time trainee usual
5 walk word
6 0_september ^_procrastination action all alone_$ an_hour bite book choir do_the dull edit find forget him hose
6 i_lead in_my it_$ leader letter letter_$ not not_order not_what on_and other over phone procrastination sign_it soup
6 stick_in the_desk the_kitchen the_person time_management treasurer we_would wednesday what_it with
7 #own3 #seen2 ^_at and_have and_then be_too because_i chair eight eighty four go_out in_the mine_$ my_own never
7 person report report_to talk who
8 ^_when guest lead ring say_no since then to_be unopene would
9 #hands=charge #hazy1 confidence i_have june start stick the_phone
10 :deliverable be_me myself tell
11 ^_as i statistics
12 eleven
15 #own1
16 ^_i
21 #hands=self
""",
}
