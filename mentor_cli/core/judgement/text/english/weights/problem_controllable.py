"""What 1191 labelled problems teach about controllable: telltales by weight in tenths. Written by `make learn`."""

TABLES = {
    "unclear": """
-13 they war
-12 son
-11 count
-10 any_more will
-9 #hands=private #hopeless #settled :exam at_my eat for_the form only sit
-8 any close drink move not_be nurs school
-7 #pictured ^_could ask_$ be_in brother_drink daughter drink_$ fair firm in_a look second the_trust village
-6 #hands=authority :decide ^_head anyone be_do be_make be_off change day day_$ delivery doctor get_the go hear in
-6 last_$ level my_brother off on_$ red she stop the_way them train up_the van what_be
-5 :create :granted ^_her ^_pupil ^_what and_can and_it and_we as be_just be_kill brother change_$ class cold come
-5 cost do_be double_maths education end enough entry for from good_$ grandad have_have he i_count in_0 in_one junior
-5 kill life mate month my_daughter my_form my_wife next_month nine nobody_in not_ask our_member register shut
-5 since_my sit_in some_of stop_at system the_first to trouble under under_0 up us vote
-4 #general 0_s :modal :prize :vague ^_i ^_inflation ^_management ^_one ^_the after_0 and and_our appeal arrive baby
-4 be_move be_not be_sell be_split because budget burnt client come_back country deadline decide decision driver dy_on
-4 ethics every_week everyone_$ exam far five_day for_it foreman get give go_$ graduate hardly have have_a have_their
-4 head_office headquarters i_miss i_run i_wait ice inflation it_all it_rain let like management market me_in might_be
-4 miss_the mrs my_second new not_enough not_for once_be one_in out_after outside paperwork principal publish rain
-4 repair rota rul s scan see sick sign_off simply split still tape tas the_ice the_paperwork the_school the_site
-4 the_system the_world their they_do to_the too_much trust_have unfair_to up_to ups visit wash way we_get week window
-4 without_a without_it world yet
-3 #seen1 * :finish :inner ^_academia ^_he ^_landlord ^_not ^_ofst ^_society a_classroom a_joke a_year able able_to
-3 about_the academia after_the against age all_$ allow allow_to always and_five and_she anyth ask at_a at_nine
-3 be_able be_about be_always be_back be_go be_now be_only because_of by_order by_ten candidate car card case
-3 classroom classroom_$ count_the day_of deputy draw_up dy easter english ever exist exist_$ fast final final_on fix
-3 fix_my for_me for_two forty give_me good government great hall have_give have_it hear_$ hold home home_be hospital
-3 i_ask i_hear i_just i_see i_still in_another it judge lake lake_be last_thing laugh_$ like_us look_after lose_our
-3 lose_the lunch manage manager manager_$ mark market_be maths_last meet_overrun might minister month_$ mother much
-3 my_phone national nine_and no none_$ not_allow not_pay noth noth_to now of_when ofst on_0 on_penalty on_sunday
-3 on_thursday once one_boy order_of owner park penalty ruin same_as save say_$ say_she scaffold second_time she_have
-3 she_say shop shut_$ sign sister site_manager sixth_form slot_$ small so_it society starter stay stuff sunday swap
-3 tas_be term that_be the_audit the_council the_end the_final the_judge the_lunch the_mark the_market the_month
-3 the_scaffold the_window the_work the_wrong them_$ there_will these_day they_have think_of this_country three_room
-3 thursday to_everyone to_my to_work too_fast top treat up_$ us_the violin want_a we_lose when_he whole will_be
-3 winter with_it work work_$ younger younger_one
-2 #own3 0_i 0_kg 0_year :event :mass :person :tells ^_as ^_charity ^_health ^_maybe ^_my ^_politician ^_they
-2 ^_university a_bank a_new a_second about_every absent accident against_us agre_to alone always_be and_go and_he
-2 and_hear and_not and_safety and_tell and_they anyth_$ appeal_be application assistant assistant_have at_home
-2 at_midnight august_$ back_at bay bay_0 be be_break be_full be_publish be_repeat be_simply be_slow be_tell
-2 be_underfund be_when be_wound best best_friend big boy break build business_$ call care choose christmas
-2 church_hall colleague_be come_from could_be council court diary diary_i disjoint disjoint_$ do_i do_my do_the
-2 do_with doe doe_the doing draw end_of ethics_committee every_month everyone fall family_have february fee
-2 feel_disjoint field fire fire_door firm_and first_time five_time flood founder friday full fund further get_in
-2 get_leave girl give_the go_and go_into go_mad go_to goe_on goe_out going government_have graduate_scheme grant
-2 grant_$ half_term have_move have_not have_send have_sign he_have health health_and health_service hill hire
-2 hour_and how_the i_get i_give i_know i_lead i_manage if_i in_april in_english in_how in_it in_six in_three
-2 inspection it_or it_the it_up it_will job joke kg know_yet landlord language last_year laugh lead learn leave_in
-2 letter_say library licence like_that list list_come little live load log look_at lose lose_its mad mad_$ man man_on
-2 manage_the marriage marriage_be maths may_not may_or may_touch maybe_my me_and me_out member midnight ministry mock
-2 mum my my_appeal my_department my_paper my_pupil my_year myself never_really news no_$ no_voice not_decide not_say
-2 not_take not_want not_yet now_$ nurs_for october of_a of_nine of_our of_the of_us off_$ off_the older on_hold
-2 on_tuesday once_a one_of only_the or_may our_load our_product our_two ours out_every out_the overrun overrun_by
-2 pallet pallet_get panel paper parent_be passenger patient_i pay person_who phone_$ politician price print
-2 publish_and pupil queue renew resident rule run safety safety_go saturday_$ say_no scheme season send_my
-2 september_$ seriously sheet_have sit_on site_$ sixty slot slow_$ somebody sprint such summer survey system_be take
-2 take_me take_the tell_me term_$ that the the_book the_care the_date the_day the_deadline the_deputy the_ethics
-2 the_evene the_field the_fire the_graduate the_health the_inspection the_last the_letter the_ministry the_number
-2 the_report the_stand the_toilet the_vote there_$ these this_week those though time_this to_do to_have town
-2 transport tuesday turn_down twice_this two_week two_year under_a underfund underfund_$ university until until_the
-2 until_they up_and us_and visa voice voice_in wait wait_outside wash_up week_alone week_of weekend what_to when_it
-2 where_i whether_the whole_day wife will_not without wound wound_up year_and year_dy year_leave
-1 0_each 0_it 0_may 0_to :abstract :meets :motion ^_each ^_on ^_perfectionism ^_public ^_when a_day a_firm a_patient
-1 a_question a_row a_whole above after_a again_$ agency agre all_ask already always_the and_come and_doe and_each
-1 and_everyone and_give and_my and_now and_only and_say and_that and_two anyone_$ anyone_on appeal_$ apply apply_to
-1 apprentice april april_and as_i as_the asleep assertive assessment_consistent at_four at_least auditor back back_$
-1 back_to be_be be_cancel be_close be_final be_good be_hear be_my be_out be_pay be_sign be_so be_still be_too be_two
-1 be_wait before_i branch break_$ by_a call_$ camp can_not cancel cancel_on cancel_the certificate change_that
-1 charity cheap child_in church circle class_hand clean clinic close_$ close_in cohort collect college come_in
-1 come_out comment_$ committee_be company_have consistent consistent_$ contract council_be cry date date_for
-1 day_after dead deadline_for decide_$ decide_on dementia difference disorganise door_$ dress drive drop duty
-1 duty_list eight else_on estate even everybody everyth everywhere exam_board fail_the faint fifteen_minute final_$
-1 find_it first for_review for_three for_work forget four_week free freeze_when friday_$ friend from_the front
-1 front_of german girl_i goggle goggle_at grinder halv hang_on have_already have_apply have_dementia have_halv
-1 have_let have_no have_noth have_ruin have_say have_scrap have_sell he_will head_of hear_about holiday homework
-1 hour_before hour_shift how_to i_chair i_come i_fail i_faint i_feel i_keep i_leave i_look i_only i_speak i_train
-1 idea imposter in_$ in_february in_front in_march in_on in_this interview into_the it_doe it_go it_hard it_have
-1 it_stay july keep_going kick kick_off kid kitchen knock know_what know_would lady last leader league least
-1 leave_out let_the like_a listen_$ literacy lock_up login lottery low low_$ lunch_$ machine make_to march march_$
-1 mark_be may me me_every measure meet_and merge minute_and moment_$ month_for month_i more_$ move_the much_$ music
-1 my_application my_coach my_german my_lesson my_name my_place my_team my_thesis my_time my_two my_whole night_$
-1 no_goggle none noon not_assertive not_change not_exist not_give not_have not_speak noth_and noth_i now_and
-1 number_of of_train off_in on_average on_me on_monday on_their one_$ one_for one_who one_will only_in only_want open
-1 order_come out_on own own_the page_and paper_$ past_it patient pattern pattern_$ pen perfectionism perfectionism_$
-1 person_have phone pick_the plan possible post public pupil_$ question question_$ rais rate record reject release
-1 repeat report request request_sit right_$ roster round salary sample save_$ say_0 say_it scrap season_$ second_$
-1 sector seem_to sell sell_the sentence september seriously_$ set set_the she_get shift_and show sign_a since_$
-1 since_half sit_with skill so speak_for stand_ups standup start stock strategic subject sunday_and sunday_night
-1 support_plan surgeon switch table_$ take_more talk_to team_i team_open tell_us ten ten_minute ten_past that_$
-1 the_apprentice the_auditor the_big the_bus the_church the_client the_cohort the_college the_duty the_exam the_firm
-1 the_grinder the_home the_job the_lottery the_music the_nine the_owner the_panel the_photo the_project the_sprint
-1 the_subject the_surgeon the_survey the_table the_time the_whole their_manager them_and then_do then_i thesis
-1 they_meet they_say they_want they_will thing thing_and three_$ three_build three_week through ticket ticket_and
-1 time time_and time_management to_go to_half to_lead to_make to_me to_take to_three together too trade trainee try
-1 try_$ tuesday_$ uniform until_0 until_march up_on us_$ version want_to ward wear_no week_and week_late weekly
-1 when_my who_can who_decide will_always will_never with_0 with_her with_me without_ask work_and workshop_be write
-1 write_the
1 #hands=charge 0_day 0_hour 0_oclock 0_september :absolute :body :comparative :intend ^_bad ^_behaviour ^_every
1 ^_half ^_nobody ^_she ^_since a_boy a_culture a_group a_lot a_signature a_week about_0 about_it account agree
1 all_the allergy and_expect and_none and_one and_put and_since another answer app ask_and ask_me at_each at_five
1 at_handover at_the average be_an be_better be_chaotic be_die be_find be_get be_going be_head be_that begin behind_me
1 bell bell_$ blue board box brief bus business but_i but_the but_when by_0 by_the by_then by_three café carer
1 carry_on chair chaotic chaotic_$ chat check clear close_the come_ten comment_on commit company complain confidence
1 coordinator correct could_not coursework crash day_so depend_on die different do_other do_you door down_to drop_out
1 drop_the drug dur dur_the each_of each_one each_other each_wednesday either enough_money euro_on evene_and every
1 every_second everyth_$ everyth_i expect family father_have feel_like fifteen figure film fine finger_on five_on
1 food_bank for_you four_of from_our get_a get_my go_back group_chat handover_sheet have_lose have_tell he_say hoist
1 how i_could i_merge i_present i_stop i_talk i_work if if_it if_the in_her in_november in_september in_ten intake
1 into issue it_be it_can it_come it_i june_$ just_feel just_me keep keyboard know_if know_whether know_who last_ten
1 law_have letter_for lift like_this lock longer lot me_be me_the meet_$ meet_have mentee message minute_$ minute_in
1 moment money move_to must my_co my_father my_finger my_friend my_group my_knee my_laptop my_mentee my_note my_own
1 my_report my_sister my_student my_study my_supervisor name nerve nerve_$ never_get next nine_evene nine_time
1 not_come not_fit not_know not_put not_really not_send not_sure november numb oclock of_what of_year off_at off_by
1 office_$ on_her on_nine one_at open_$ open_the operation our_group our_head out_by pair parent_of parent_shout pass
1 period period_0 person person_i physics physics_teacher pick point porter present project put put_in quiet quiz
1 rather read_the reason_$ research return right road rota_$ row_and run_a run_the say_after say_one sell_$ seminar_$
1 serve she_be short_by should_be should_i shout_at since_the six_minute sixth size sleep_before socket software
1 somewhere sort spr spr_i stand_$ stand_behind statistics stroke struggle struggle_with student_council studio
1 sunday_$ supervisor suppose sure table table_and take_0 talk_$ team_$ tell_the tell_you ten_and ten_to test_take
1 th_$ the_bakery the_blue the_chair the_group the_head the_keyboard the_landlord the_lead the_new the_night the_paper
1 the_person the_rota the_second the_spr the_student the_studio the_two them_in then_he there third third_of
1 this_month this_one through_every tile_and time_i to_$ to_a to_twenty touch tray trustee turn_the tutor twenty_euro
1 twenty_minute two_day two_person under_the unopene until_have up_at used volunteer ward_manager we_do we_try wear
1 week_$ what what_exactly what_it when_the whether_i which which_i while_i with_a with_the work_have workshop_with
1 would_you write_her
2 #own1 0_every 0_the ^_depend ^_everyth ^_morale ^_person ^_three a_parent a_stroke about across_our afternoon all
2 although always_have among among_the an and_0 and_get and_have and_i and_there as_a ask_for ask_him at_all at_bar
2 at_once at_work away bad bar bar_0 be_0 be_all be_bad be_how be_low be_me be_more be_nice be_no be_wrong before_the
2 between_meet blank board_be book_a both but call_to canada carry chemistry choir_have committee complaint
2 complaint_about consultant copy corner corridor course_have crack cross cupboard day_and day_before department do_$
2 doe_not due dull each early_shift easter_and else email empty essay every_single faculty find_out finish five_of
2 flat flat_at folder food fourteen friday_and funder go_on goe gossip green grow guide half_the hang have_ask
2 have_cancel have_get have_go have_overrun have_put have_stop have_the have_to have_two heat honestly how_do i_go
2 i_have i_start i_take i_would ignore ignore_the in_each in_flat in_my in_two into_it ish it_for january june
2 june_the lab lab_partner laptop_$ lately lately_$ listen_to lock_$ main match_$ may_be me_$ me_at meal meet_the
2 mentor_move miss miss_$ monday_$ most mostly my_best my_colleague my_day my_lab my_mentor my_work need_to next_day
2 nice no_idea no_longer none_of noon_$ not_feel not_go not_pull not_sleep not_trust not_work number of_five of_them
2 old on_friday on_our on_saturday on_the on_them only_two or_the or_who order_0 order_in other_person out own_work
2 parent_$ partner_copy person_$ place practice problem pull_together purpose purpose_$ read_her reason refuse
2 refuse_to rehearsal_room rent report_to road_$ round_the same say_if seem send share_the shift_leave should shout
2 side signature_$ since since_june single_week slow some sometimes sort_of spill sprint_$ staff stand_there standard
2 structure structure_$ student suspect suspect_$ talk_over tenor tenor_come than that_have the_account the_class
2 the_committee the_consultant the_course the_customer the_door the_figure the_file the_floor the_gate the_heat
2 the_key the_kitchen the_lesson the_lift the_one the_price the_read the_right the_road the_saturday the_shop
2 the_teacher the_tenor the_ticket the_touchline the_ward the_year there_be they_be this_year three_of time_in to_0
2 to_canada to_drop to_say together_$ touchline track treasurer_have trolley turn_out twenty unit up_a up_for us_in
2 want want_the we we_never weekday what_they when when_their when_they whether who_would will_show wire workshop year
3 #own2 0_minute 0_pallet :activity :change ^_assessment ^_four ^_leadership ^_lesson ^_some ^_staff ^_thing a_mess
3 a_third academic accent after_each again allotment alone_$ an_hour and_academic and_will answer_my assessment
3 assessment_be at_0 at_half at_ten average_0 be_due be_i be_mean be_slip be_their be_there be_unfair behind between
3 between_the bin bite_lose ble blind by caretaker child cleaner cold_$ consistency crew culture cut day_off depend
3 do_it double eleven evene_this everyth_at everywhere_and explain feel file find fit for_more fortnight fourteen_turn
3 from_home from_what half_past have_chang have_hint have_leave head_and help_$ her her_own hint hour_i how_it i_find
3 i_meet i_pick i_think in_bay in_january in_last instead it_could it_may just just_do key lack lack_of laptop
3 last_five last_two late late_$ lead_a leadership line line_manager make_it match_and mean_to mentor mess mess_$ mine
3 minute more motivate my_accent my_head my_last my_line need night no_lock nobody_be nod not_join not_tell of offer
3 on_site one_have or_it order other_team our_allotment our_committee our_department our_team over_the page
3 parent_evene partner partner_never phase phase_$ physio placement prefect properly pull push quiet_$ room_and say
3 seminar signature since_easter site_and slip_$ so_i someth_off talk tell text the_club the_office the_only the_team
3 the_timetable the_under the_volunteer there_may thing_on think thirty this time_a timetable to_keep uncharg
3 uncharg_so water way_we week_audit week_the what_happene what_i when_i why will_decide word worse wrong_$
4 #hazy3 0_for ^_communication ^_customer ^_two across after and_eleven and_no author back_and bank be_down be_one
4 behaviour bus_company chang club co co_author coach code difficult_$ evene feedback floor_and freeze here hour
4 hour_$ in_at into_everyth join_up lad land land_last last_on make manager_and match may_and me_to middle middle_of
4 minute_late money_$ my_hand night_shift nine_$ nobody_else not_get not_listen not_make not_what one_i one_say our
4 our_funder our_rehearsal really review rewrite rewrite_my room same_$ say_all seven shift slip some_day teach
4 team_be the_0 the_child the_corridor the_middle think_it three time_$ to_be turn turn_up up_after want_me we_have
4 well whether_it why_$ with work_be year_$ year_0 year_it
5 :opinion ^_number ^_our ^_parent again_and any_feedback at be_half be_the bite by_friday chapter colleague come_to
5 communication copy_my difficult euro feedback_$ ferreira five five_week floor for_0 for_a get_any group_and hand_in
5 handover hard_to have_order hide i_be i_teach just_be leave leave_the me_task meet mix mix_$ morale morn mr
5 mr_ferreira my_course my_manager my_paragraph my_placement never nobody_have nobody_review not_mine nurse office
5 paragraph receipt review_my ring sales six sleep soup the_bank the_next the_parent the_same the_until then tile tir
5 two two_of we_can where who without_her
6 0_$ :deliverable :gathered ^_after ^_everyone ^_someth a_bite at_night atmosphere be_a be_hard can can_be choir
6 course customer do down group help here_$ him i i_can i_do in_the join many motivation noth_$ on_wednesday over_my
6 read saturday share someth task team the_other the_phone too_many twice wednesday woman would you
7 ^_it ^_we be_$ book boss chang_$ down_$ drown half last_month mean morale_in not our_treasurer over past rehearsal
7 supplier treasurer wednesday_$
8 #hands=other #hazy1 #seen2 ^_a ^_there a cook curriculum do_not have_be no_one nobody on_my walk
9 #hands=self and_nobody boss_$ four hand happene politics trust
10 in_our one or
11 hard my_boss other parent
""",
    "yes": """
-14 #settled
-13 #hands=authority only second
-11 ^_the for_the in_0
-10 :decide cold she war
-9 :light day sit
-8 :tells and_the close could form i_just off starter
-7 #hands=other #hands=private :granted :person be_a be_not count drink drink_$ not_be noth pay since_my some son up
-7 us will
-6 #general #hopeless ^_her any_more be be_off be_on brother brother_drink build family friday_$ go_to hear i_miss
-6 it_be just maths measure miss_the month my_daughter my_form now our school shift_$ sit_in some_of their with_my
-5 :change ^_head after_0 answer any at_my candidate deadline delivery doctor drown end for get grandad have_have
-5 have_no have_their i_wait last_$ log manager miss my_brother my_second my_wife no not_take on on_0 order part
-5 principal red scan someone the_mark there to_0 van we week what_be wife without_it
-4 * 0_$ 0_it :activity :finish :vague ^_some allow allow_to and_it and_she another any_feedback appeal as ask_$
-4 assistant be_sign budget build_and but_the decide do_be driver dy eat fair family_have feedback_$ firm five_day
-4 from get_the give_the going graduate half_the have_send he headquarters i_count i_only ice in in_another in_one it
-4 joke life mate me_in me_out mock month_for mrs next next_month not_allow not_get noth_i nurs on_saturday out_after
-4 outside paper paperwork partner register result see shop sign sign_off site stop_at system tape technician ten
-4 ten_minute the_ice the_night the_paperwork the_trust the_way the_world these these_day they to_half trouble until
-4 up_$ up_to world
-3 0_to :event :modal ^_could ^_management ^_our ^_pupil ^_what a_day a_joke a_week across after against and and_there
-3 application at_the back bay be_going be_kill be_now be_sell by by_a by_ten by_the car card change change_$
-3 christmas clean cost could_be date daughter day_$ decision deputy disjoint disjoint_$ doe_the door dy_on easter
-3 entry ethics every_week exam fall far father father_have feel_disjoint final fix_my foreman forty friday give
-3 give_me go go_into graduate_scheme group_and half_term have have_a have_go head_office hear_$ hire hospital i_hear
-3 i_see in_how in_three it_the judge kill let let_me level login man man_on may_touch money morn move my_appeal
-3 my_father my_phone my_work night night_and nine not_for of_us on_$ on_them one_in order_in placement print queue
-3 repair ruin rul same_as say_she scaffold second_time service she_have shut since_$ sit_on sixth_form so_it
-3 someone_else stroke stuff summer tas teacher term the_end the_graduate the_judge the_lunch the_month the_scaffold
-3 the_school the_site the_system the_two they_have three_build ticket to_a too_much under_0 unfair_to us_and us_the
-3 village visit vote wash_up way window work yet
-2 #pictured :abstract :daily :exam :intend :vague-thing ^_academia ^_customer ^_everyth ^_he ^_inflation ^_nobody
-2 ^_ofst ^_on ^_politician ^_society ^_someth ^_they a_classroom a_colleague a_stroke able able_to about_every absent
-2 academia accident across_the after_the again_$ and_doe and_everyone and_hear and_now and_our and_we appeal_be
-2 arrive assistant_have at at_a at_four august_$ baby back_$ back_and bay_0 be_able be_about be_back be_do be_get
-2 be_in be_noth be_split be_wound because_of best better bite_lose boy burnt but cancel care case certificate child
-2 classroom classroom_$ council country court day_before day_of desk_stand diary diary_i do_i do_my do_with double
-2 education empty empty_until end_of ethics_committee every every_second everyone_$ everywhere exist exist_$ fee
-2 fifteen final_on fire fire_door first_time five five_time for_each for_good for_it four_day four_person friend
-2 from_what front front_of fund further get_any get_leave girl go_$ go_and goe good_$ government hang hardly
-2 have_give have_hint he_have health hint home_be honestly how i_fail i_find if_i in_front in_six in_two inflation
-2 it_all it_rain it_will junior kid knee know_the last last_week late laugh_$ leave_in let_the like_us list_come
-2 longer lose lose_its low low_$ manage_the march mark market_be marriage marriage_be may me_and mean minister
-2 ministry month_$ mother motivation much mum museum museum_three my_manager my_paper my_paragraph my_placement
-2 national no_voice not_$ not_back not_enough not_go not_pay not_yet now_and of_it of_when off_$ ofst old on_penalty
-2 once_be one_of only_the open_them our_member our_two ours owner pallet pallet_get paper_$ paragraph park pass
-2 penalty person_who plan politician publish renew request result_be road saturday_$ save say_it sell serve share
-2 she_say shift_leave shut_$ sick sister sit_four site_manager sixth slot slot_$ somebody split stand_empty stay
-2 subject such sunday sunday_$ sunday_run support swap switch tas_be term_$ that_$ the_council the_deadline
-2 the_ethics the_evene the_final the_fire the_letter the_market the_ministry the_museum the_number the_office the_old
-2 the_read the_stand the_subject the_unit the_ward the_window there_will they_do thing thing_$ think think_of
-2 this_country those though three_room three_sunday ticket_desk time_this to_everyone to_go to_work together treat
-2 trust_have try_$ turn_down two_day two_year unfair until_noon until_the until_they us_$ visa voice voice_in wait
-2 want_a ward we_do we_get week_$ week_alone week_of well when_he when_the whether_the who_can with_it with_me
-2 without_ask work_$ wound wound_up you_$ younger younger_one
-1 0_every 0_in 0_kg 0_may 0_year ^_a ^_charity ^_health ^_landlord ^_morale ^_university a_firm a_second about
-1 about_the above accent after_warm against_us age agre agre_to all_$ all_the allergy_write always_be always_have
-1 and_come and_each and_five and_go and_he and_none and_put and_safety and_tell and_two anyone anyone_on appeal_$
-1 around ask_him at_all at_bar at_it audit_seven back_at bar_0 be_all be_an be_break be_cancel be_close be_final
-1 be_hear be_how be_just be_low be_move be_nice be_no be_pay be_publish be_repeat be_short be_simply be_tell be_there
-1 be_underfund be_wait be_when before_anyone before_the best_friend big blank blind boss break_$ business business_$
-1 but_when by_at by_order call_to cancel_on carry charity child_in choose church church_hall cleaner clinic close_$
-1 close_in cohort colleague colleague_be college come come_back come_from come_in come_out committee_be complaint
-1 complaint_about consultant contract copy copy_my could_not council_be count_the crew cry date_for dead deadline_for
-1 decide_$ decide_on dementia desk direction do_it do_not do_other double_maths drop drop_out duty_list each_of
-1 each_time early else_$ enough_money estate evene ever fail_the faint field final_$ finger_on firm_and five_of fix
-1 flat flat_at flood floor folder for_more for_two forty_minute founder get_in get_to go_mad goe_on goe_out
-1 government_have grant grant_$ hall hang_on have_dementia have_it have_order have_ruin have_say he_be he_say he_will
-1 health_and health_service hear_about hill home hour_and house how_the i_ask i_faint i_give i_go i_meet i_need
-1 i_pick i_present i_start i_still i_teach in_$ in_before in_flat in_her in_it in_may in_november in_this inspection
-1 into_the issue it_can it_doe it_for it_stay it_up july just_be just_me kg knock know know_would know_yet lab_meet
-1 lab_partner lack_of lady lake lake_be land_last landlord last_on last_year laugh league least_forty letter_say lift
-1 like like_that line_manager listen_to little load lock lock_up look_at lose_our lose_the lottery lunch lunch_$ mad
-1 mad_$ make_up manager_and mark_be match_$ may_$ may_not may_or me_at me_every meet_$ meet_have meet_the mentor
-1 money_$ month_and more_$ mostly much_$ my_accent my_application my_classroom my_colleague my_course my_friend
-1 my_knee my_line my_mentor my_note my_place my_question my_whole my_year need never_really new news nice night_shift
-1 no_allergy no_longer nobody_in none none_$ noon not_ask not_change not_decide not_give not_have not_mine not_put
-1 not_value not_want noth_to november now_$ nurs_for nurse of_a of_nine of_twenty off_by off_the offer older on_hold
-1 one_$ one_i one_say one_will only_want open or or_may order_of our_load our_product our_team out_every out_the
-1 over_$ panel parcel parent_be parent_of partner_never passenger patient_i person_do phase phase_$ physics
-1 physics_teacher present price publish_and pull pull_request pupil put_my question_$ rain rather reject release
-1 repeat request_sit rewrite road_$ rule run_a safety safety_go salary sample say_all say_the sector seminar
-1 seriously seriously_$ seven seven_of shift shift_and short should_i sign_a since_half single single_week sit_with
-1 site_$ site_and six_minute sixty sleep sleep_before slow_$ small society some_day sort spr_i sprint staff stop
-1 structure structure_$ study support_plan survey system_be table take_me talk_$ teach team_open tell_us tell_you
-1 ten_past tenor tenor_come term_and th_$ the_care the_child the_church the_club the_cohort the_college
-1 the_consultant the_date the_deputy the_door the_duty the_exam the_field the_figure the_fourteen the_health the_home
-1 the_inspection the_last the_lottery the_one the_only the_owner the_parent the_photo the_project the_report the_road
-1 the_rota the_sprint the_teacher the_tenor the_ticket the_toilet the_touchline the_vote the_whole the_work them_and
-1 them_in they_say they_will thick thing_and three_week through_every ticket_and tile to_$ to_do to_the toilet top
-1 touchline town train transport try tutor twenty_handover uncharg uncharg_so under under_a underfund underfund_$
-1 unit university up_and up_be up_between ups value wait_outside want_the warm warm_up wash way_we we_be we_never
-1 we_try weekend what what_happene what_i where_i whether_i while_i who_decide will_always will_be will_not winter
-1 wire with_the without worse write_on year_dy year_leave
1 0_for 0_i 0_the :absolute :body :motion ^_0 ^_assessment ^_at ^_behaviour ^_communication ^_each ^_lesson ^_of
1 ^_parent ^_she ^_staff ^_there ^_two ^_we ^_whenever a_hall a_list a_lot a_mess a_question a_row a_signature a_time
1 a_whole a_year about_how about_it academic after_a afternoon agree all_my all_of all_say although always_the
1 an_imposter and_academic and_fail and_give and_sit and_three any_of anyone_$ anyth as_a as_soon ask_and ask_the
1 assertive assessment_be assessment_consistent at_five at_half at_ten atmosphere audit auditor back_to back_with
1 be_always be_bad be_be be_enough be_have be_like be_over be_slip be_slow be_so be_still be_worth be_wrong because
1 before before_lunch behaviour behind behind_me between between_meet between_the bite_of board boss_$ branch_close
1 bring bus_company by_0 by_friday by_hand canada care_home caretaker carry_on chair_it chair_the chang_the chapter
1 charge charge_of chat check choir_have ci class_hand clear client coach come_ten commit communication complain
1 consistent consistent_$ control control_$ cook coordinator corner correct corridor course cover crack culture cut cv
1 cv_be daily daily_stand day_after day_off delegate delete depend depend_on desk_$ die do_$ do_in doing_it down_to
1 draw drive drop_in dur_the each_week earn end_up enough enough_with euro even evene_and evene_course evene_this
1 exactly fail_in fast february february_and fifteen_minute find_it find_out find_the finish fit for_an for_me
1 for_review for_three for_word forget_the fortnight four_week friday_and from_0 from_home from_me from_memory
1 from_the garden get_my go_back go_on going_to grip grow half_an half_of half_past halfway halfway_through hand_in
1 handover handwrite handwrite_$ have_0 have_cancel have_let have_never have_read have_start have_stop have_take
1 have_to have_turn head_and head_of heat her here hoist hold homework hour_i hour_shift how_do how_to i_answer
1 i_bring i_do i_drive i_freeze i_hold i_know i_leave i_let i_merge i_never i_nod i_open i_promise i_put i_rais i_send
1 i_speak i_spend i_supervise i_write idea if if_it ignore ignore_the in_april in_at in_ci in_june in_last in_my
1 in_october in_ten instead instructor into_it it_and it_go it_hard it_have it_in it_it it_run join_up just_feel
1 just_not keep_forget keep_them lab lack land language laptop_$ laptop_and last_five last_four last_thing last_two
1 late_$ law_have lead_a learn learner leave leave_out leave_the lesson_$ let_go level_$ licence like_an like_this
1 like_to line listen lock_$ lose_my lot lunch_on mail main manage manager_$ maths_last may_be me_be me_the meet_and
1 meet_i meet_overrun mentor_move merge mess_$ message middle middle_of minute minute_$ minute_so mistake mistake_$
1 moment_$ monday month_i much_to must my_apprentice my_boss my_code my_cv my_day my_feedback my_handwrite my_lab
1 my_lesson my_plant my_presentation my_sister my_supervisor my_test my_thesis my_tutor my_weak myself_to name
1 name_and nearly never_seem never_tell night_$ no_idea nobody_be not_a not_assertive not_find not_fit not_good
1 not_join not_know not_pull not_really not_tell not_trust not_work noth_$ number october of_control of_five of_one
1 of_our off_at off_i office on_friday on_me on_monday on_site one one_have one_to one_who onion only_two open_$
1 operation or_it or_the or_who order_come other_person our_branch our_committee our_daily our_funder out_$ out_on
1 out_when out_word overrun overrun_by page_and parent_$ password patient pattern pattern_$ perhaps person_in physio
1 plant point policy position position_$ possible post poster presentation promise pull_together question question_and
1 quiet_$ quite quiz rate reason_$ record rehearsal_room rent return review role_$ room room_and rota round run run_my
1 run_to same_$ same_morn same_three same_two saturday say_he say_if say_one say_someth say_what scare second_$
1 sentence share_the sheet shift_be show signature signature_$ since since_june since_september since_the slack
1 slide_out slip_$ slow so so_i so_much someth_$ somewhere soon soon_as sort_of speak_for spend sprint_$ stand_ups
1 standup start_the still_have strategic student_$ sunday_and sunday_night supervise supervision supervision_i
1 supervisor suppose take take_my take_the talk_i team_$ team_i tell_my tell_them test test_take text that_can
1 that_have that_the the_auditor the_bakery the_board the_chair the_class the_department the_desk the_eight the_floor
1 the_friday the_group the_heat the_landlord the_lift the_machine the_middle the_saturday the_shop the_student
1 the_table the_top the_workshop them them_more them_on then_do thesis they_want thing_the third_of this_term three_$
1 three_page three_time through_my through_the tile_and tim time_$ time_a to_ask to_canada to_drop to_everyth to_have
1 to_hear to_keep to_know to_lead to_make to_one to_plan to_slack to_start to_tell to_them to_three to_write
1 together_$ too_fast trade trainee_have tray treasurer_have trip trolley tuesday_$ tuesday_and turn turn_out turn_the
1 turn_up tutor_group twelve twenty_minute two_hour under_the up_at up_for up_so up_take version wait_for water weak
1 wear week_and week_audit weld what_do what_exactly what_it what_to whatever whatever_i when_a when_i when_it
1 when_their when_they when_two whenever whether while will_decide with with_a with_one with_two within woman word_for
1 workshop workshop_be workshop_with worth would_you write write_the write_to wrong_$ wrong_position year_$ year_and
1 you_get
2 0_a 0_day 0_hour 0_pallet :comparative :create :meets ^_after ^_every ^_everyone ^_not ^_number ^_since ^_three
2 a_month a_patient a_third about_0 again_and all_ask allotment among among_the and_0 and_eleven and_since and_they
2 anyth_$ apprentice april april_and ask ask_anyone ask_for at_each at_midnight at_night average_0 bank be_chaotic
2 be_four be_my be_that be_two because_they bell bell_$ bite blue both break bus can_not chang change_the chaotic
2 chaotic_$ chemistry come_to comment comment_$ committee curriculum day_and difference different disorganise do_you
2 doe due dur each_other else_on email enough_$ error everybody everyth_at feel_i ferreira figure find first five_week
2 food_bank for_0 for_feedback for_my for_them fourteen_turn freeze_when go_out guide hand happene have_$ have_chang
2 have_get have_leave have_tell head_$ help help_$ here_$ hide his hour_before i_be i_chair i_say i_should i_stop
2 i_train i_will if_the imposter in_bay in_every in_our ish it_may its january job june june_$ know_how know_whether
2 lately lately_$ lead_i leave_$ let_it listen_$ literacy live machine make make_it many march_$ match_and me_$ me_a
2 me_task mentee mess midnight might minute_and mix_$ monday_$ morale_in mr mr_ferreira my_co my_coach my_german
2 my_group my_head my_mentee my_staff my_student my_time my_two never never_land no_one nobody_have noon_$ not_hold
2 not_start not_what now_i of_the on_her on_wednesday only_in order_0 our_allotment our_rehearsal our_school out
2 over_the own_the past_it pen person_have push question_in read_the roster row sales say scheme season season_$
2 sheet_have shout since_august since_i slide someth soup speak spill stall stand_up standard studio take_0 take_more
2 task tell_if the_0 the_bank the_blue the_book the_committee the_corridor the_four the_gate the_job the_lab the_nine
2 the_paper the_price the_small the_studio the_toddler the_under the_wrong the_year them_to third this_month this_one
2 throw thursday_$ to_get to_me to_say toddler too too_many tool two two_of until_march up_a up_after want_me watch
2 way_i we_can which who why_$ will_show with_0 without_a without_her word work_for write_her year_it
3 #hazy3 0_minute 0_oclock 0_on :hedge ^_bad ^_it ^_perfectionism alone_$ an and_expect ask_me avoid be_$ be_down
3 be_due be_find be_good be_more be_someth be_the box camp can_be chang_$ course_have customer doe_not down down_$
3 dress drug easter_and everyth_i film for_a gossip half_my have_lose have_the hold_the i_feel i_get i_look i_make
3 i_shout in_january it_$ join just_do kitchen last_month last_ten lead_the lesson management may_and me_to member
3 miss_$ mix more my_laptop my_last my_trainee nine_$ nobody nobody_else nod note of_my off_in on_tuesday once once_a
3 other our_treasurer out_of page perfectionism perfectionism_$ person_$ person_i politics project put put_in read
3 rehearsal resident right say_0 seem should side since_then slip stand_there start stock tell than that that_i
3 the_bus the_course the_customer the_head the_lead the_member the_same the_until then_i thing_on three three_of
3 to_take trust two_person volunteer want wednesday what_they whether_it would_like year you
4 #misplaced :gathered :inner :mass :opinion ^_in ^_when a account and_have and_nobody and_then assessment author away
4 be_half be_hard be_too because_i can co co_author code essay expect food freeze good half hard_to have_be have_not
4 have_two hour i_draw i_keep i_would invoice keep lad laptop letter lol lol_$ maybe maybe_my meal meet my
4 my_department my_report my_team not not_listen not_seem notebook oclock over receipt right_$ ring role should_be
4 since_easter team_be the_account the_kitchen the_shift the_timetable them_$ they_be through tir tuesday twice_$
4 ward_manager when where wrong year_0
5 #own2 #own3 ^_as ^_half ^_maybe all an_hour at_0 bad be_0 be_me board_be book chair difficult difficult_$ dull each
5 german group hour_$ my_prefect own past person prefect resit seem_to september student supplier talk team the_choir
5 time to treasurer walk would
6 #seen2 #seen3 choir department do do_the eleven four hard have_put him i_lead in_a in_the leader list memory mine
6 my_class my_own of office_$ phone phone_$ say_no september_$ six the_volunteer then this time_management timetable
6 to_be trainee twice wednesday_$
7 #hands=charge #hazy2 0_september ^_four eight forget no_$ not_say report_to statistics the_person unopene
8 :deliverable action and_i confidence i_have myself report
9 #hazy1 i lead the_phone
10 stick
11 ^_i
16 #own1
23 #hands=self
""",
}
