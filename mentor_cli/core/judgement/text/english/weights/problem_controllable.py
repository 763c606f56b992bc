"""What 2171 labelled problems teach about controllable: telltales by weight in tenths. Written by `make learn`."""

TABLES = {
    "unclear": """
-15 they
-14 war
-13 #hands=private decide
-12 close count nature will
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
-5 #hands=authority :create ^_bureaucracy ^_fuel ^_landlord ^_pupil a_joke after_0 alone and_it and_our archive
-5 assistant bankrupt be_always be_finish be_in be_pulp be_split be_still bed branch bureaucracy buyer case cellar
-5 change_$ cold come_and depend_on double_maths enough ethics_committee everyone_$ extension extension_be film finish
-5 for fuel fuel_price go go_$ good good_$ hall have_it head_office hospital i_count i_run i_see i_wait in it_rain
-5 kill know_$ last level look_after management_doe mate maths_lesson me_out miss_the mother my my_form my_partner no
-5 no_room no_say not_for nowaday nursery our_deputy pay person_like pulp put road room_for ruin second sign since_my
-5 sit_in split stop_at sunday tape term that_be they_have to too_much treat up_$ us van wash week window worry
-5 young_person
-4 #general 0_january 0_s :inner ^_academia ^_ai ^_boss ^_grandad ^_inflation ^_ofst ^_since ^_slt ^_society ^_someone
-4 academia ai ai_be allow and_can and_the and_we application apprenticeship at_a at_nine baby be_be be_just be_kill
-4 be_not be_sell be_sign before_i brother burnt buyer_have by_everyth city count_the date_$ day_$ deputy diary do_be
-4 dy_before dy_on easter end entry every_week fair_$ flood_and for_anyth forget form founder give_me go_into go_to
-4 have_go have_none have_sign have_their head health health_service hear_$ home_be hous i_fail i_hear i_may i_still
-4 in_april in_one inflation inspector instead_of insurance it_as kill_small knee laugh_$ lease life_be like_us live
-4 live_in lunch manage market maths me_five minister ministry month my_client my_daughter my_mate nine nine_and none
-4 not_allow not_come not_want noth_to now_$ ofst on_$ on_sunday once_be one_boy open our_member out_after outside
-4 painter paperwork pension permanently phone_$ planet portal queue quit rain rul s save say_$ scan scheme season see
-4 see_what set_the seven_$ she short_of sick sign_with simply sit_on site_$ six_year slt so_it some_of specialist
-4 sprint staff_can station stay_on stop stress swap sweep tender_by that the_client the_ethics the_first the_graduate
-4 the_health the_ministry the_owner the_site the_summer the_tender the_wrong their these_day they_do time to_my top
-4 trial twice_this under_0 until_the ups village violin wait way_they what_be will_never win win_$ world young
-3 0 :event :finish :tells ^_as ^_charity ^_council ^_he ^_headquarters ^_health ^_my ^_not ^_procrastination ^_what
-3 a_classroom a_day about_it about_money all_$ allow_to and_always and_every and_five and_go and_safety anyth_$
-3 appeal_$ april at_least august back back_at bank_holiday be_now be_out be_pay be_simply be_tell be_two be_with
-3 because because_of before best bill branch_close build_$ by_a by_order by_the call_in card century chair_$
-3 challenge child_be choose church_hall classroom classroom_$ colleague_be come_from country_be cry data_and date
-3 day_of decision delete delete_the department_meet die divorc divorc_and doctor down_with drama draw_up drive
-3 english every_month every_sunday every_winter everybody everywhere exist exist_$ fair farmer final_on fire firm_and
-3 five_day for_good for_the forget_the further gather get_in go_in go_mad graduate_scheme great gym hardly have_give
-3 have_open have_risen have_send health_and help_$ her_about hill holiday homework house i_gather i_lead i_leave
-3 i_manage i_miss i_only i_sit ice in_0 in_another in_february in_june interview into_the it_all it_stay january joke
-3 language last_thing last_year latin least licence list lock_the look look_at low_$ mad mad_$ manager_$ market_be
-3 marriage maths_last may may_$ maybe_my mean_i meet_overrun mine_$ monday money move_out my_brother my_department
-3 my_friend my_leave my_phone myself never_really no_copy no_voice none_$ not_pay not_see not_take now_the of_when
-3 off off_the on_penalty only_ever order_of organisation our_branch out_of out_the over_$ overtime own owner_and
-3 panel paperwork_be park pay_for penalty pension_$ phone phone_in pick_the plan play point_and principal
-3 procrastination production pupil radio register resit result risen rota rota_and round safety_go same_as say_she
-3 say_there say_yes scaffold scale school_be second_time sector sell she_have she_say she_will sign_off site
-3 site_manager sixth_form slow_$ still still_open stuff such sunday_night take_me take_the tas tas_be ten tender
-3 that_in the the_audit the_bus the_cold the_council the_desk the_final the_flood the_government the_head the_ice
-3 the_inspector the_job the_judge the_mark the_market the_month the_paperwork the_project the_scaffold the_school
-3 the_sister the_stand the_stroke the_time the_union the_world them_$ them_on there_will these this_since three_room
-3 three_tuesday thursday thursday_and ticket to_everyone to_save to_use trade trouble try try_$ two_year under unfair
-3 until_next up upstair us_the visa visit wash_up we_get wednesday_and week_a what_to which_of whole wife with_it
-3 with_me without_a without_it work_$ world_be yesterday yet_$ you_can younger_one
-2 #own1 #own3 0_i 0_it 0_kg 0_year :body :vague ^_another ^_exam ^_funder ^_lose ^_one ^_person ^_politician
-2 ^_publish ^_the ^_university ^_when ^_with a_poll a_whole able able_to about_one above adviser after_christmas
-2 after_school against against_us age agre_to aisha allergen always_be and_a and_be and_doe and_give and_i and_none
-2 and_now and_say and_share and_staff and_tell and_there and_they apply apprentice approach as_the ask_about asleep
-2 assistant_have association at_$ at_four at_it august_$ back_$ batch bay be_able be_about be_back be_break
-2 be_business be_double be_final be_fix be_from be_give be_go be_good be_only be_publish be_refuse be_repeat be_short
-2 be_underfund be_when belong_to best_friend box_$ budget burn but_there but_they buy buy_a by_ten calendar_and
-2 cancel candidate car centre church class_and clear client_be come_down come_out committee_$ contract count_$ cry_in
-2 day_after dead_$ deadline decide_$ decide_in decide_who depend diary_i dig disjoint disjoint_$ district do_the
-2 do_with doe_the doing double_book down down_by duty duty_list easy eight eight_$ employer end_in erasmu estate
-2 every_other exam_entry fast_for fee feel_disjoint figure fill final_appeal first_time five_time fix_my for_it
-2 for_me for_six for_two form_i foundation fourth from_a full fund funder_only fête gather_$ german get_noth girl
-2 give_the glove glove_$ glue go_and go_by go_quiet go_up goe_on goe_out goggle goggle_at government_have grammar
-2 great_$ grinder half_term have_apply have_finish have_have have_my have_put have_say he_will here_be hold_my
-2 homework_in hour hour_and hour_to how_the how_they how_to hundr i_answer i_ask i_cross i_just i_know i_visit
-2 if_that if_they imposter in_english in_how in_it in_on in_six in_three instance instance_$ instead into involve
-2 it_or it_out it_the it_up its job_centre job_i judge judge_have july july_and just_how kg know_the know_yet lad_i
-2 lake lake_be laugh lawyer leave_hand lesson let letter_go letter_say library light like_of list_come load login
-2 longer longer_$ lose_its lottery lunch_$ machine man_on manage_the manila material may_touch me_every meet_and
-2 merge midnight_and might month_and month_for more_it move_in move_twice much_$ mum my_first my_neighbour my_paper
-2 my_part my_pupil my_shop my_son my_team my_three national never_see next_year night_girl nineteen no_$ no_further
-2 no_goggle not_$ not_book not_change not_find not_give not_order not_plan not_renew not_show not_think not_yet
-2 now_and nowhere nowhere_to nurs_for object october of_my of_society off_in off_my on_eight on_merge on_monday
-2 one_of only_want open_$ or_not or_perish order_and our_founder our_licence our_load our_product our_two ours_be
-2 out_and out_i out_on out_only overrun overrun_by own_the passenger passport patent patient_i pay_it pen perish
-2 person_who photo photograph plan_the politician poll poll_station primary publish_and publish_or question raise
-2 rather_than redundancy redundancy_be refuse registry renew rent_$ replacement report residency resident right_$
-2 round_it run run_$ run_and say_a say_i say_no science scrap scrap_the season_$ secretary sell_the sell_up send
-2 seriously seriously_$ service sheet_have shiny shiny_new shop shop_$ short simply_do single six_and sixteen skip
-2 slot slot_$ so_my someone squad square starter stick_in stroke such_a surgeon survey system_be technology tell_me
-2 ten_minute than_the the_allergen the_answer the_apprentice the_bed the_bottom the_church the_city the_clinic
-2 the_country the_day the_deputy the_duty the_end the_firm the_foundation the_fête the_grinder the_gym the_hour
-2 the_inspection the_kid the_lad the_lawyer the_like the_lunch the_mock the_music the_number the_photo the_report
-2 the_residency the_round the_shed the_sprint the_surgeon the_team the_trade the_vote the_window the_work they_come
-2 they_want think_of this_half three_week thursday_i time_management time_so time_this tip to_do to_have to_him
-2 to_manila to_work tomorrow too too_fast town_and train train_on trainee transport trust_have tuesday turn turn_down
-2 twice_$ two_brother underfund underfund_$ union university unopene until_friday up_and upside upside_down voice
-2 voice_in volunteer volunteer_be vote_$ wait_outside want_a want_shiny want_to we_live wear_no weather week_after
-2 week_of week_on week_so week_with what_goe what_it what_would when_he when_my when_we whether_my who_can who_doe
-2 whole_day why_i will_not will_tell with_an work wrong year_and year_dy year_leave year_of you_$ you_be
2 #hazy2 0_hour 0_minute 0_september :abstract :change ^_0 ^_after ^_be ^_big ^_eleven ^_everyone ^_kid ^_leadership
2 ^_lena ^_morale ^_mrs ^_nine ^_no ^_teacher ^_teamwork ^_three ^_work a_date a_job a_lot a_parent a_problem a_server
2 a_third a_week about_a across_our afraid agency agency_and agree allotment always_have and_by and_have and_three
2 answer_my ask_for ask_the assessment at_all at_our at_ten atmosphere_in author average_0 bank_letter bar be_afraid
2 be_an be_ask be_fine be_forty be_i be_miss be_ours be_rude be_slip be_their be_tir be_unfair be_wrong become
2 behaviour between_meet bite_$ blank ble block blue board_be boiler build builder builder_have bus_company but_thing
2 but_you by_then by_wednesday c cable call_to can_tell canada care_home certain chang chapter chat chef chemistry
2 chess choir_have collaboration collection colour come_to commit communicate complaint_about consistency contradict
2 coordinate copy could_not course_have cover_for craft crew cross cut date_of day_i day_off desk_at developer
2 differently differently_$ doctor_do doe_not down_$ drawer due_in dull early empty enter essay essay_and evene_this
2 every_night every_post everyth_$ everyth_at explain eye face face_$ faculty faculty_be feel feel_like ferreira
2 finger flatmate food_bank for_our for_what fortnight_$ foster four_to fourteen friday_and from_home from_may front
2 front_of function gate_$ get_round go_home goe green group_$ half_past hand_over hang hang_up have_another
2 have_become have_begin have_cancel have_file have_see have_stop he_be he_say heat her hid hit_the honestly_i hose
2 hour_i how how_do hunt hunt_for i_like i_present i_start i_support i_suppose i_work if_the if_you ignore ignore_the
2 in_app in_five in_this in_with interpreter into_it ish issue_$ it_come it_could it_get it_may it_on it_run just
2 just_do key keyboard lab lack_of lady laptop_$ last_saturday last_time last_two leave_someth lena letter_$
2 letter_for lot_$ march_and match_$ match_and maths_i matter matter_to me_and me_on me_the me_when meal mentee
2 mentor_move mess message minute_so moment monday_$ monday_and month_she mood more_than morn_a mostly mrs must_be
2 my_accent my_customer my_dad my_eye my_flatmate my_last my_line my_mentee my_note my_time my_tool neighbour_you
2 next_day night_shift no_consistency no_lock nobody_answer nobody_be not_communicate not_much not_pull not_reach
2 not_really not_stand not_talk not_touch not_what notice of_birth of_the of_year off_it off_with old_server on_and
2 on_four on_one on_site on_with one_thing only_the only_two open_the or_be order other_team our_group our_street
2 our_team out_at own_work ownership pair parcel partner partner_copy pattern perhaps person_and person_it
2 person_start phase phase_$ physio poor practical present problem promise pull_together pump purpose purpose_$ push
2 put_my quality random rather rather_not reactive reason refuse_to rehearsal_room remember reopene report_to reviewer
2 right_job right_person roof room_$ round_the route row row_and rude sample say_one say_so say_to see_it send_$
2 senior seven_of share_the she_be shed_and shift_leave shirt shoe shout shout_at sign_it sign_up signature_$
2 since_easter since_then sister sister_in six six_minute so some_day someth_to sort sort_of spr spr_$ standard
2 start_on still_have stop_come stop_doing story studio subject_$ support_group suppose suspect suspect_$ swim
2 take_over team team_be teamwork teamwork_on tell_$ tell_her tell_the tenor thank that_the the_app the_atmosphere
2 the_back the_blue the_boiler the_box the_care the_chef the_cooperation the_corridor the_course the_crash
2 the_customer the_fair the_feedback the_figure the_floor the_holiday the_keyboard the_kiln the_lady the_leave
2 the_lesson the_meet the_minute the_mood the_neighbour the_office the_older the_only the_paper the_place
2 the_practical the_reviewer the_roof the_rota the_saturday the_screen the_senior the_shop the_spr the_technician
2 the_usual the_village the_visitor the_volunteer the_wall the_ward them_go then_$ there there_may they_sit
2 thing_about thing_in third_of this three_person tile_and to_canada to_drop to_it to_keep to_the together_$
2 too_little tool track train_be transition treasurer_have trolley tube tutor tutorial uncharg uncharg_so until_$
2 until_it until_then up_a us_in use used_to usual visitor_book want_the watch way_we we_never wednesday_$
2 wednesday_they week_$ week_the week_to weekend_$ well wet what_we where_the which_i who_use wholesaler why why_$
2 wire with_a with_him with_maths workshop would_rather write_not write_on wrong_job you_know
3 0_b :opinion ^_assessment ^_at ^_childcare ^_choir ^_communication ^_customer ^_depend ^_forty ^_lesson ^_result
3 ^_sales ^_standard ^_thing a_meet about_my after_every after_i again_and agency_send all_of all_the among among_the
3 and_no and_post and_since and_somebody and_their answer_the argue as_second assessment_be at_three attitude away_and
3 b back_from bath be_call be_due be_never be_nice be_noth be_patchy be_there begin both both_be box breakfast but_i
3 caretaker catch chang_since charge child childcare clean cleaner co co_author coach cold_$ come_in committee
3 complicate_$ contractor contractor_who council crack curriculum day_before day_late detention do_you doe_$ down_to
3 due each eight_in email every every_day expectation fifty finger_on fit floor_and fluid folder follow for_a
3 for_eight for_more fortnight four_of fourteen_turn free_period freeze from_the from_what get_worse go_back go_on
3 guide have_hint have_leave have_lose have_the her_own hint honestly how_it i_find i_meet i_rent i_think i_would
3 illness in_last information_doe instructor issue job_$ joint lab_partner lad land last_five lately lead_a leadership
3 leave_it line_manager make_it make_me manager_and manager_give may_be me mentor merger middle_of might_not mind
3 minute minute_late miss morale morale_$ morn_$ most_of mr_ferreira my_best my_father my_finger my_instructor my_lab
3 my_mentor my_student name_on need need_a never_get next nice no_idea nobody_can nobody_say not_feel not_hear
3 not_join not_know not_listen not_very of_it of_seven office_$ on_wednesday once_$ one_guest one_have one_i only_six
3 or_who order_$ order_in other_and our_allotment our_department our_funder our_rehearsal page_$ part_of partner_never
3 patchy person_on picker plan_in polite postdoc quiet_$ really_$ remote review rewrite right room sales sales_and
3 same_page say say_my seminar send_me set_up side signature sister_and site_and sleep somebody someth_off soup spirit
3 supplier take_my teenager tell_you text that_$ that_my the_club the_early the_file the_gate the_group the_heat
3 the_library the_merger the_morn the_next the_other the_person the_room the_row the_teacher the_touchline the_under
3 the_year thing_$ think_it this_month this_place three_of through_$ time_in to_say together touchline town_$ turn_out
3 twice_a two_week up_for up_to very very_welcome visitor want way_$ week_audit what_happene wheelchair when_she
3 who_would will_decide with_her without word_$ work_be work_out worse wrong_$ year year_$ year_it you
4 0_for 0_pallet ^_some ^_too accent account afternoon alone_$ an and_eleven and_my and_then ask ask_him ask_to
4 atmosphere badge be_complicate be_that be_the behind bin bite_lose blind break_$ chair_be chair_i chang_$ club code
4 come_$ communication complicate cook_$ cooperation_with corner corridor_and council_be cover cut_the deliver
4 different difficult_$ early_shift eleven_family ever_$ feed feedback_$ form_for get_a go_out go_over group_and hand
4 hand_shake have_ask have_chang have_order head_and i_help i_pick if_it in_at in_bay information it_might it_when
4 join_up kit kitchen late leave lift luck luck_$ many_cook match may_and maybe maybe_it middle mine most motivate
4 mouth mr my_course my_head my_placement new_person nine_$ no_real nobody_have nobody_review not_at not_get not_go
4 not_mine not_sleep nurse on_the one_say or or_it our_code our_take our_year password period person_$ placement pool
4 prefect properly reach real really rent review_my rewrite_my same_$ say_all say_it say_more say_they screen shake
4 share slip slip_$ some stall style style_$ talk_about teach the_agency the_lead the_middle the_parent the_pool
4 the_same the_street there_be three_year thursday_$ tile timetable tir_$ to_$ to_change trainer two up_after
4 usual_with vanish vibe wake_at wall want_me water we we_would week_it welcome what_i what_they when whether_it
4 which_$ will_look with_my without_her
5 #hands=charge :gathered ^_legacy ^_number ^_order ^_parent ^_that ^_we a_bite across an_hour any_feedback around at
5 at_the bag be_$ be_down be_half be_it be_me be_mean be_on be_our bedside between_the book boss choir community
5 copy_my could could_be crew_be customer dashboard difficult dog drown each_other eighty else evene fifteen find
5 floor get_any half_the hand_in handover hard_to here_$ hide i_do in_law into_everyth join land_last laptop last_on
5 leave_the legacy many me_task me_to meet mix mix_$ morale_in more my_crew my_manager my_sister name nobody_else
5 nobody_know not_make not_work office on_my our_build paragraph parent_have practice saturday school_$ seven should
5 sign_the since slow star street_have talk task the_0 the_bank the_chair the_class the_committee the_family the_phone
5 the_price the_right three time_$ timetable_$ too_many turn_up walk_in we_can who whose would year_0
6 #hazy1 #seen2 * 0_$ :hedge ^_friend ^_only ^_someth ^_staff a account_and and_nobody and_will app at_night be_offer
6 be_one chair client_ask cook cooperation course culture dur eleven_of feedback five_week for_0 friend_$ go_from
6 guest happene i_teach know_if last_month look_$ mean mean_to morn motivation my_colleague my_paragraph no_one
6 not_tell on_them over_my parent_council past receipt rehearsal room_and same since_the street table tell trust where
6 with
7 #hands=other #hands=self ^_our about after be_hard bite can_be eleven euro family half i_be in_two it_be know lack
7 late_$ my_hand next_to noth_$ number_be person_be ring server son_school the_until to_be walk wednesday word
8 :deliverable ^_it ^_two be_a boss_$ by_friday exam_$ grandparent group him make never not offer our_treasurer
8 politics politics_$ treasurer when_i woman
9 colleague four have_be i i_can over someth
10 #hazy3 ^_there between hard my_boss then thing
11 do_not in_our in_the parent
12 nobody one other
""",
    "yes": """
-16 #settled
-14 pay will
-13 ^_the second
-12 #hands=authority #hands=private decide hear
-11 ^_her and_the cold life
-10 #general until us war
-9 :granted appeal drink manager noth off on_0 our starter we
-8 ^_head archive brother_drink date form go i_just miss_the not_be only result they week
-7 :change :decide ^_capitalism any_more be_pulp be_sign capitalism delivery down end go_to graduate grandfather he
-7 here i_miss i_wait in_0 measure move my_form nature night no_say play pulp she sit some stay up wife
-6 #hands=other #hopeless #pictured :exam :light :modal ^_a after_0 and_she and_there another answer answer_to any
-6 assistant be be_off be_on brother build by by_the count date_$ day_$ doe_the double drink_$ eat extension
-6 extension_be firm flood friday_$ have_risen headquarters i_fail i_see me_out month my_brother my_daughter my_second
-6 no not_take out_after publish red risen road rule school since_my someone staff sweep the_graduate they_have
-6 they_say to_0 town yet
-5 0_it :person :tells ^_life ^_person ^_some a_joke accident any_feedback application at_easter at_my be_with better
-5 but_the candidate capitalism_$ care change change_$ child cost deputy driver dy easter_$ final five for_good gather
-5 get_a give_me grandad have have_a have_send head_office i_gather i_may in interview knee last_$ let_me like live_in
-5 log login mate maths_lesson may_$ miss my_manager night_$ nursery on_saturday one_in or our_deputy parent_might
-5 part pass price repair scan sell send shift_$ shut some_of stop_at stroke summer system tape ten_minute term
-5 the_mark there too_much up_$ up_to van vote without_it
-4 0_january :activity ^_could ^_fuel ^_nobody a_day allow allow_to although anyone anyth appeal_$ apprenticeship as_a
-4 ask_$ bankrupt be_do be_get be_no be_not be_rumour be_sell bite_lose build_and buyer by_a case city client close
-4 could deadline depend depend_on diary disjoint disjoint_$ do_it drown end_in ethics everyth fail fair far
-4 feel_disjoint finish fire fix_my for for_three fuel fuel_price gather_$ get give glove_$ go_in go_into go_quiet
-4 government graduate_scheme hall have_go have_no hear_$ hospital house i_count if_i in_one in_three in_two
-4 instead_of it_stay landlord level longer lorry man_on mean_i ministry month_for my_phone my_work next not_$
-4 not_allow not_for noth_i nurs on only_the or_not owner person_like phone_in placement principal quit radio rumour
-4 scaffold share shop sign_off sit_in site someone_else specialist stay_on still_open the_child the_curriculum
-4 the_flood the_ministry the_mock the_office the_scaffold the_site the_staff the_system the_team the_trust they_do
-4 think though three_build to_half treat twin_i under_0 unfair_to used valley visa week_with will_never year_$ year_i
-4 yes you_be
-3 * :daily :event :finish :intend :prize :vague-thing ^_academia ^_ai ^_another ^_bureaucracy ^_grandad ^_inflation
-3 ^_landlord ^_ofst ^_our ^_pupil ^_since ^_slt ^_someth ^_whether a_colleague a_poll a_volunteer about_it about_our
-3 academia across after again ai ai_be already and_a and_it and_none at_four at_the august back_and bay bay_0
-3 be_about be_finish be_going be_low be_move be_never be_only be_out be_pay be_refuse be_split because_of bed belong
-3 best boss budget build_$ bureaucracy burnt but by_at cellar christmas clean clear client_pay committee_$ country
-3 data_and diary_i dig do_be doctor down_$ dy_before dy_on easter education empty enter ethics_committee every_second
-3 every_week everyone exam feedback_$ file fire_door first_time five_day foreman form_i foundation founder
-3 four_person from_what full further get_any give_the glove go_$ half_term hand_shake have_ask have_give have_none
-3 have_their health help_$ her_about his how_they i_can i_could i_only ice in_another in_how in_this in_write
-3 inflation inspector instructor insurance into_the it_rain judge july july_and just kill know_the last_week laugh
-3 lease least_forty leave_in letter_go like_us look_at lottery loud low low_$ manage_the management_doe march_i
-3 may_touch maybe_not me_five me_four meet_on minister mock money money_$ move_to museum my_friend my_instructor
-3 my_knee my_probation my_shop my_son my_wife never_enough new next_month night_and night_crew no_longer no_room
-3 no_voice nobody_volunteer not_ask not_back not_come not_enough not_pay not_want not_yet noth_to now_$ nowaday
-3 nowhere_to ofst old older on_$ on_our open_$ order_in outside pallet_get panel partner person_do person_who
-3 placement_i poll poll_station portal probation production pull put_my quarter register request result_be review_be
-3 room_for rota_and ruin rul same_as say_she second_time see_them shake she_will sick sign sign_with single_week
-3 site_manager six_year sleep slot slt so_it society son staff_can stress subject swap tas tell_us tender_by that
-3 that_$ the_ethics the_fire the_foundation the_gym the_ice the_judge the_lunch the_month the_number the_old
-3 the_other the_paperwork the_read the_round the_stroke the_tender the_ticket the_time the_twin the_way these
-3 this_country thursday_and to_a to_the touch trouble turn turn_down twenty twin two_year unfair until_friday
-3 until_the us_$ us_the village volunteer_any wait wake week_$ week_alone when_i when_we will_be will_not window
-3 with_a with_the year you_can young_person younger
-2 0_and 0_every 0_kg 0_to :vague ^_boss ^_charity ^_council ^_customer ^_exam ^_he ^_headquarters ^_health ^_morale
-2 ^_society ^_someone ^_university ^_we ^_what a_change a_classroom a_new a_stroke able able_to about_money about_one
-2 absent across_the adviser after_i again_$ again_the against agre agre_to already_go and and_always and_doe and_go
-2 and_my and_safety and_staff anyone_on as_last as_of ask_him ask_us assistant_have at_bar at_it at_three august_$
-2 baby back back_at bar_0 be_a be_able be_already be_final be_hear be_just be_kill be_now be_one be_short be_shut
-2 be_wound before_anyone before_i best_friend bill boy branch branch_close breakfast bursary but_they buy_a
-2 buyer_have by_everyth by_order by_ten cancel car card carry centre century challenge child_do church church_hall
-2 class_and classroom classroom_$ clinic cold_$ collaboration come_and come_from come_out committee company complaint
-2 contract council count_$ count_the country_be data date_for daughter day_before day_late deadline_for decide_in
-2 decide_the decide_who decision delete_the desk_at desk_stand direction divorc divorc_and do_$ do_not do_with
-2 each_of each_time earn employer empty_until enough_money estate ever everyone_$ everyth_we everywhere exam_entry
-2 exist exist_$ fair_$ fall farmer father father_have february fee fill_in final_on finger_on finish_and firm_be
-2 five_time fix flat_at flood_and for_each for_what forty_minute four_day from_a fund get_leave get_the get_worse
-2 go_and go_mad going_on group_and half_the hand hardly have_apply have_finish have_get have_hint have_it have_me
-2 have_open have_order have_sign have_since health_and health_service hear_that hid hill hint hit_the holiday home
-2 home_be honestly husband i_ask i_clean i_cross i_get i_hear i_leave i_need i_still i_teach i_visit if_that in_april
-2 in_before in_flat in_six information instance instance_$ instead it_be it_can it_doe it_might it_the it_will job
-2 job_centre job_i jobcentre joke judge_have junior kg kill_small lab_meet land_last last_on late laugh_$ law
-2 leave_hand lend letter_say licence_be life_be lift list_come lock longer_$ lose_the lunch mad mad_$ man manila
-2 market_be marriage material may may_it me_in mean meet_have month_$ mood morale mother motivation move_twice mum
-2 museum_three my_appeal my_application my_client my_course my_customer my_father my_finger my_husband my_leave
-2 my_mate my_neighbour my_paragraph national nine_and ninety no_further nobody_in none noon not_change not_give
-2 not_hear not_value now_and nowhere of_seven of_us of_when off_since off_with on_friday on_penalty on_thursday
-2 once_$ once_be one_day one_of open_them order_$ order_and order_of our_branch our_member our_two ours out_i
-2 outside_the overtime owner_and painter pallet paperwork paragraph part_of passenger pay_for pay_it penalty
-2 pension_$ permanently person_leave pharmacy photo plan_the planet primary queue redundancy redundancy_be refuse
-2 reject rent_$ replacement request_sit residency right_job run_and run_on safety_go same_page same_week save say_$
-2 say_there say_why say_yes school_$ school_be see serve set_the she_be she_have she_say since_half since_the
-2 sit_four sit_on site_$ six_and sixteen sixth_form slot_$ small somebody split sprint stall stand_empty stuff such
-2 sunday_$ sunday_run surgeon take_me take_out tas_be team_open technician tell_you ten tenor tenor_come term_$ th_$
-2 that_be that_in that_my the the_answer the_audit the_church the_city the_client the_clinic the_cold the_council
-2 the_deadline the_deputy the_firm the_government the_health the_hire the_inspector the_leave the_lottery the_market
-2 the_mood the_museum the_night the_one the_only the_owner the_project the_report the_residency the_road the_school
-2 the_share the_stand the_summer the_surgeon the_tenor the_touchline the_two the_wall the_window the_world their
-2 there_will these_day think_of thirty three_room three_sunday three_tuesday three_year thursday ticket_and
-2 ticket_desk time_this to_everyone to_manila to_save to_work touchline town_$ train_on tram trial tutorial
-2 twice_this two_day union university unknown until_next until_noon up_be upside upside_down us_and used_to value
-2 voice_in wait_outside wash_up way way_they we_get we_have we_live weather wednesday_and week_after week_of what_be
-2 where_i whether whoever why_i win win_$ winter with_it without_ask without_my world world_be worry worse wound
-2 wound_up yet_$ you you_$ young younger_one
2 0_a 0_be 0_pallet ^_for ^_friend ^_mr ^_my ^_order ^_same ^_that ^_they ^_three ^_two ^_whenever a_bite a_close
2 a_mess a_row a_stage a_third a_year about_0 about_my about_the afternoon afternoon_and again_and agency all_ask
2 all_over all_say along aloud and_do and_expect and_forget and_look and_nobody and_three and_two approve
2 approve_every april_and arrive_at as_head ask_anyone ask_to assertive assertive_enough at_midnight average_0 avoid
2 balcony bank be_hard be_hopeless be_it be_leave be_offer be_our be_poor be_rude be_someth be_that bedtime before
2 begin bell between_the big book_to by_friday by_hand by_me by_wednesday chair_be chang_$ chang_since change_the
2 charge chart chemistry club club_i come come_$ come_back come_on comment comment_$ community complain cook_be
2 cooperation_with copy corner council_be course_have cousin culture customer cut_the cv delegate department_meet
2 desk_$ difference different differently differently_$ do doe_$ doe_not dog down_to drive drug due_in dur each_day
2 easter_and else_on entry error euro even evene everybody everybody_else everyth_at everyth_i ex exam_$ faculty
2 faculty_be fast_and ferreira fir folder food_bank foot for_her for_our for_them fortnight forty four_hand four_to
2 fourteen_turn freeze_when from_last from_me get_their give_in glass go_back go_over goe_$ good gossip grip group
2 guide habit half half_an half_of halfway halfway_through hand_go handle have_chang have_leave have_one have_start
2 have_tell have_turn head_and head_of hide hold_the homework hopeless how_do i_chair i_let i_lose i_make i_plan
2 i_play i_run i_send i_should i_skip i_start i_stop i_train i_want i_would if_the imposter in_a in_bay in_law in_our
2 in_ten in_with into_it it_again it_all it_and it_have it_just it_on it_when job_$ job_and junior_i just_not keep_a
2 kitchen_my know know_$ know_how know_whether lad_i land_$ last_five last_ten lately_$ leave_it lecture lesson_$
2 let_her like_a line literacy loose lose lose_my lower make_it manager_i many march_and master maths may_be me_task
2 mess mess_$ middle midnight midnight_and might_not milk minute minute_so mistake mistake_$ mix mix_$ morale_in
2 morn_$ mould mouth music my_apprentice my_co my_coach my_code my_cook my_cousin my_cv my_documentation my_duty my_ex
2 my_german my_group my_lesson my_mark my_name my_plan my_side my_sister my_staff myself_at need_a never_get
2 never_land never_see newsletter night_before night_girl no_one no_real nobody_be nobody_have nobody_know
2 not_assertive not_hold not_know not_start number october of_them of_year office on_four on_paper on_three once one_$
2 one_have one_thing only_at only_in only_six or_it order_0 other_$ other_parent our_allotment our_build our_code
2 our_school our_year over_0 over_my ownership pair parent_have pattern pen person_have person_in pipette place_just
2 plan_for play_the politics pool poor position position_$ promise put question rather_than read read_the real record
2 recruiter registry rehearsal responsible responsible_for river river_take room_0 route row rude rush same_four
2 sample sample_$ say say_0 say_it say_my say_one say_so say_someth season_$ server session shape sheet_have show_$
2 side_project signature since_easter skill slip social soft soft_$ son_school speak_too spill stand_up standup star
2 start_the stock street_have student studio style style_$ sunday_i table take_0 take_my take_the tell_the tell_them
2 tell_whether ten_$ tent test textbook than than_the that_i the_agency the_bakery the_balcony the_book the_course
2 the_customer the_day the_family the_four the_gate the_heat the_hour the_junior the_lab the_lad the_lecture
2 the_library the_middle the_minute the_morn the_neighbour the_newsletter the_nine the_page the_paper the_pool
2 the_river the_second the_shop the_small the_street the_studio the_toddler the_under the_wrong them_go then_it theory
2 they_be thing_on third_of this this_month this_week three_time ticket_$ time_so tir to_get to_know to_write toddler
2 together too_many too_soft tool train train_and tube tuesday_and turn_$ turn_out twice_$ two_customer up_a visitor
2 volunteer_be watch way_$ week_and week_behind week_they weigh wet wheelchair when when_a where whether_my while
2 white with_0 with_last with_person with_two within within_a without without_her work_it work_out worth write
2 write_her write_it wrong_position year_in you_get you_know
3 #hazy3 #own2 0_i 0_minute 0_oclock 0_on :absolute :create :mass ^_bad ^_every ^_forty ^_number ^_only
3 ^_perfectionism ^_staff a a_lot a_patient also and_they approach arrive_after ask at_night at_work away bag_$ be_$
3 be_0 be_any be_down be_good be_last be_miss be_more be_stand become bedside blue bor both box but_there can_not
3 captain chair_i check chef choir_and class client_be co_author cook cooperation department deposit do_you
3 documentation doe doing dress each_other eight_$ energy energy_$ essay every_day exactly feel_i find_the first food
3 for_0 for_a from gap gap_in go_from grandparent half_my hard_to have_become have_let have_put have_two head_$
3 i_answer i_draw i_feel i_give i_keep i_know i_look i_mean i_never i_put i_say i_supervise i_take if_it if_you
3 in_january in_october it_should join just_do keep kid label lad laptop lead_the leave_the lesson look_$ management
3 management_be me_to mean_to miss_$ monday_$ mr my_head my_report my_retro my_time my_trainee my_two name need nine_$
3 nobody nobody_else nobody_say nod not_do not_find not_say not_seem not_up not_work notebook of_our of_the off_$
3 offer officer on_her only_$ or_the out_of own page_of parent_council perfectionism perfectionism_$ phone_while
3 picture politics_$ post project push rather remember retro right_$ ring_me room_and roster rota sales same say_what
3 see_me seem shelf should_$ should_be sign_the since_june slow so_much stage stand_there step still_in supervise
3 supplier swim teenager test_to the_account the_blue the_boy the_chair the_chef the_class the_letter the_member
3 the_place the_same the_shelf them_$ there_and three_of time_$ timetable_$ tir_$ to trainer tray tuesday two two_have
3 two_person unless unless_i until_march up_after we_can we_meet whether_it without_a
4 #misplaced :hedge :inner ^_in ^_maybe ^_with an and_i and_we app ask_me assessment bad bad_at be_all be_at be_due
4 be_half be_nearly because breath co code cover due each fine for_my four_time freeze friend_$ from_may german get_me
4 goe graduation hard have_be have_lose have_never have_stop him_$ hour i_shout in_four invoice it_could kitchen
4 late_$ list live_on lol lol_$ look march_$ meal meet meet_i member my_class my_department my_laptop my_prefect
4 my_three nearly never_tell note number_be of_breath off_in on_the on_tuesday once_a one organisation our_treasurer
4 patient person_$ person_i phone_$ polite poster prefect rais_the random receipt resident saturday_$ since_0 slide
4 someth stick_$ street team_be that_the the_app the_bank the_choir the_shift the_year them three through through_$
4 timetable to_me wait_for ward_manager wednesday_$ welcome whenever wrong year_0
5 #hazy2 #seen3 0_day :gathered :motion ^_four ^_half ^_statistics ask_for at_0 bag be_my board_be camp chapter
5 could_be difficult difficult_$ email have_not have_the i_write inspection june_$ last_month listener make may_and
5 maybe_my me memory more my_team no_$ oclock of office_$ page person_be quiet_$ rais really_$ role saturday scout
5 seem_to september september_$ should since_i six spell stair stop_doing the_group the_usual the_volunteer time
5 trainee usual walk word
6 0_september ^_procrastination action all alone_$ an_hour bite book choir do_the dull edit find forget him hose
6 i_lead in_my it_$ leader letter letter_$ not not_order not_what on_and other over phone procrastination sign_it
6 stick_in the_desk the_kitchen the_person time_management we_would what_it with
7 #own3 #seen2 ^_at and_have and_then be_too because_i chair eight eighty four go_out in_the mine_$ my_own never
7 person report report_to soup talk treasurer wednesday who
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
