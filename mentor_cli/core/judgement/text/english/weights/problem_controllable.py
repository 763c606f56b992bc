"""What 2411 labelled problems teach about controllable: telltales by weight in tenths. Written by `make learn`."""

TABLES = {
    "unclear": """
-18 they
-15 decide
-14 war
-13 #hands=private
-12 :exam count
-11 #hopeless eat nature
-10 #settled ^_capitalism ^_head anyth capitalism close life noth nurs
-9 :prize ^_her any_more appeal drink headquarters hear landlord new rule society system vote will
-8 #pictured :modal ^_brexit anyone at_my be_rumour be_tell brexit brother_drink capitalism_$ climate drink_$ final
-8 firm jobcentre lose_the move only publish red rumour stay yet
-7 :granted a_new accident and_she answer_to any april at_easter be_be be_do branch change country day ethics everyth
-7 february get_the go_to have he in_a like manager nobody_in not_$ not_ask now on_0 parent_might put school sit that
-7 the_curriculum to until up_the we_lose winter
-6 :decide ^_could ^_life about_money and_we archive ask_$ be_finish be_make bed care client cold cost daughter
-6 delivery depend_on ethics_committee everyone fast first fix flood foreman give good government graduate grandad
-6 grandfather hold in_april inspector it_rain lake last last_$ live lorry management might money my_partner
-6 next_month nobody_volunteer now_$ older one_in owner pay person_have result reward small split summer tape that_be
-6 the_system the_trust the_way they_say this_country unfair_to valley volunteer_any way_of will_be
-5 #hands=authority 0 0_second ^_academia ^_boss ^_bureaucracy ^_fuel ^_i ^_inflation ^_landlord ^_ofst ^_pupil
-5 ^_university academia after_0 alone and_it and_the at_nine baby bankrupt be_always be_off be_out be_split be_still
-5 best better brother bureaucracy buyer by_a call cellar doing double_maths driver dry education end everyone_$
-5 extension extension_be far film for fuel fuel_price goe_to good_$ head_office hospital house i_see i_wait in
-5 in_their inflation insurance it_all kill know_$ last_week level life_be look_after management_doe market mate me_in
-5 me_out my my_form my_mate nine no no_say not_be not_enough not_for not_say nowaday ofst on_thursday once_be
-5 our_deputy our_member permanently person_like rain repair road ruin run she shut sign since_my sit_in some_of
-5 sprint stop stop_at sweep term the_inspector these_day time to_my treat trial twice_this two_year up_$ us van wait
-5 wash way_they work_$ world worry you_be young_person
-4 :create :inner ^_ai ^_dad ^_grandad ^_since ^_slt ^_society ^_someone ^_what a_joke ai ai_be allow allow_to and_can
-4 and_five application apprentice apprenticeship assistant away_in be_break be_in be_kill be_pulp be_sell be_sign
-4 be_talk be_two be_with because bill build_$ burnt buyer_have by_everyth card city clear come_and come_down
-4 count_the data_and date date_$ day_$ delivery_driver deputy diary do_be drama draw_up dy_before dy_on easter_$
-4 enough every_week fair_$ farmer field final_$ finish fire flood_and for_anyth forget form founder give_me go_$
-4 go_in have_go have_it have_none have_sign have_their head health hear_$ heifer help_$ home_be hous i_fail i_may
-4 i_never i_run i_sit i_still in_0 in_another in_one instead_of it_as its_last january judge june junior kill_small
-4 last_thing laugh laugh_$ lease like_us list live_in look manage maths maths_last maths_lesson meet_overrun ministry
-4 miss_the mother my_brother my_client my_daughter never_know nhs nhs_be nine_and no_copy no_room not_allow not_come
-4 not_take nursery of_when on_sunday one_boy open out_after over_$ painter paperwork pension plan planet point_and
-4 portal postcode principal pulp room_for rul saturday_$ save say_$ scheme season see_what seven_$ short_of sign_with
-4 since_0 site_$ six_year slt so_it specialist staff_can still_open stress swap tender tender_by the_client the_cold
-4 the_desk the_ethics the_first the_graduate the_market the_ministry the_nhs the_owner the_stand the_summer
-4 the_tender the_vet the_work the_world theatre these too_much top trade until_the up_in vet violin what_be
-4 will_never win win_$ window with_the world_be you_never young
-3 #own3 0_january 0_s 0_year :finish :vague ^_as ^_charity ^_council ^_he ^_headquarters ^_health ^_not
-3 ^_procrastination ^_recruiter ^_you a_classroom a_day a_disgrace age all_about allotment already and_every and_i
-3 and_safety and_say another anyone_guess appeal_$ april_and at_a at_least at_lunch back_$ back_at bank_holiday bay
-3 be be_anyone be_born be_doing be_invisible be_now be_pay be_short be_simply because_of before born boss_say
-3 both_side branch_close brussel by_order by_the call_in cancel car case centre century chair_$ change_that child_be
-3 choose church church_hall classroom classroom_$ client_be come_from count_$ country_be cry dad day_of deadline
-3 delete delete_the demolish department_meet depend disgrace divorc divorc_and down_with easter english entry
-3 every_month every_winter everywhere exist exist_$ fair figure fill final_on firm_and five_day football for_good
-3 for_six for_two forget_the fourth french friday_at further gather get_in glue go_into go_mad goe_on government_have
-3 graduate_scheme guess gym hand_$ hand_over have_give have_my have_send he_will health_and health_service hill his
-3 his_own holiday homework hundr i_count i_gather i_hear i_just i_lead i_leave i_manage i_miss ice if_that in_brussel
-3 in_hospital in_that interview into_the invisible it it_stay it_with its joke language latin least let_the
-3 letter_from licence lock_the london look_at low_$ lunch mad mad_$ man_on manager_$ market_be marriage may may_$
-3 maybe_my me_every me_five mean_i merge might_not mine_$ minister month month_for mum my_department my_friend
-3 my_leave my_neighbour my_phone my_second my_team never_thank no_voice none none_$ not_pay not_see not_want noth_to
-3 now_the nurs_$ on_merge on_monday on_penalty one_who only_ever open_$ order_of organisation our_branch our_load
-3 our_two out_only out_the outside overtime panel paperwork_be pass pay_for penalty pension_$ phone phone_$ phone_in
-3 pick_the procrastination production pupil question queue quit raise register renew room_at round s safety_go
-3 say_she say_yes scaffold scan school_be season_$ second second_time secretary sell set_the she_can she_have short
-3 sign_off simply six_and sixth_form slow_$ starter station stay_on such sunday_night take_me tas tell_me ten_minute
-3 that_in the_audit the_bus the_church the_council the_country the_government the_head the_health the_ice the_job
-3 the_list the_mark the_month the_one the_paperwork the_project the_round the_scaffold the_school the_site the_stroke
-3 the_team the_time the_wrong them them_on there_will they_get they_have they_would this_since three_week
-3 thursday_and ticket time_and to_everyone to_save to_use too touch town_and train tree trouble try try_$ two_brother
-3 under under_0 unfair university until_next up ups visa want_to wash_up we_get wednesday_and week_a week_after
-3 week_with what_goe when_he when_my whether whether_our which_of who_be wife with_it with_me without_a without_it
-3 year_and yesterday yet_$ younger_one
-2 #general 0_i 0_kg 0_th :absolute :body :event :intend :light :motion ^_another ^_funder ^_lose ^_one ^_politician
-2 ^_publish ^_when a_form a_future a_poll a_room a_row a_whole able able_to about_it about_one act adviser
-2 after_christmas after_school again against against_us agre_to allergen allergy always_be and_a and_always and_be
-2 and_doe and_give and_go and_not and_now and_share and_staff and_tell and_there and_until anybody anyth_$ apply
-2 approach ask_again asleep assistant_be assistant_have association at_$ august aunt back back_in bad_at batch bay_0
-2 be_able be_about be_back be_business be_double be_final be_fix be_from be_give be_go be_going be_good be_look
-2 be_low be_nearly be_not be_only be_publish be_refuse be_repeat be_suppose be_throw be_underfund be_when before_i
-2 belong_to best_friend blame boundary box_$ budget burn but_the but_there but_they buy_a by_person by_ten
-2 calendar_and candidate challenge change_$ class_and close_them coin coin_$ colleague_be come_out committee_$
-2 consultant contract_have copy_$ dark day_after dead_$ deadline_for dean death decide_$ decide_and decide_in
-2 decide_who dental diary_i die dig disjoint disjoint_$ district do_and do_i do_the do_with doctor doe_the dog_$
-2 double double_book down down_by down_in down_noth draw drive duty duty_list dy dy_$ earn easy employer end_in
-2 erasmu estate every_other every_sunday everyth_we exactly exam_entry fast_for fee feel_disjoint first_time
-2 five_time fix_my for_his for_it for_me for_the for_three form_i forty foundation from_a full fund funder_only
-2 future future_$ fête gather_$ get_decide glove glove_$ go go_and go_by go_quiet go_up goe_out goggle_at grammar
-2 gran great great_$ grinder half_term hall hardly have_already have_apply have_have have_me have_open have_risen
-2 have_say hear_be help her_about here_be hold_my hold_until home homework_in hour hour_to how_the how_they how_to
-2 i_answer i_cross i_draw i_know i_let i_look i_only i_put i_stay i_tutor i_visit idea idea_what if_i if_they
-2 imposter in_an in_english in_february in_how in_it in_july in_june in_march in_six in_this in_three in_write
-2 instance instance_$ internet involve it_at it_do it_in it_like it_now it_or it_out january_it job_centre job_i
-2 judge_have july july_and june_$ just_how kg knee know_the know_yet lake_be laps last_year lawyer leader leave_hand
-2 let library light like_of list_come lock lol lol_$ longer_$ lose_its lose_two lottery machine manage_the manila
-2 march mark_be material may_touch merge_our mid monday_i more_it move_in move_out move_twice much_$ my_contract
-2 my_first my_gran my_nephew my_part my_pupil my_record my_shop my_son my_supervisor my_three myself national nephew
-2 never_really never_see news next_year night_girl nineteen no_further no_goggle not_change not_find not_give
-2 not_plan not_show not_think not_yet noth_and now_and nowhere nowhere_to nurs_for object of_my of_society of_us
-2 off_in off_the office_be on_$ on_eight on_hold once once_and one_and one_day one_of only_in only_want or_perish
-2 order_and our_licence our_only our_product ours_be out_i out_my out_of out_on overrun overrun_by own own_the
-2 own_time owner_and pallet pallet_get park passenger passport patient_i pay_it pen perish person_who photo
-2 photograph pitch plan_be plan_the poland politician poll poll_station pot publish_and publish_or put_it quarter
-2 quite radio rain_on read_out recruiter reform refuse register_and registry reject rent_$ replacement report
-2 residency resident resit right_$ risen rota rota_and run_and same_as same_week say_a say_i say_no say_there scale
-2 science scrap scrap_the sector see self send_three september september_$ seriously she_come she_say she_will
-2 sheet_have shiny shiny_new shop shop_$ simply_do since_june site site_manager sixteen slot_$ so_my society_and
-2 someone son squad square start_$ stick_in strain stroke student_$ sunday suppose_to surgeon system_be
-2 take_complaint talk_to tas_be teach_assistant technology ten term_$ test th th_and than_the the the_allergen
-2 the_apprentice the_archive the_break the_build the_child the_city the_clinic the_consultant the_day the_dean
-2 the_deputy the_district the_doctor the_duty the_end the_evene the_farmer the_final the_firm the_flood
-2 the_foundation the_fête the_grinder the_gym the_hour the_house the_inspection the_judge the_landlord the_lawyer
-2 the_like the_lunch the_mock the_monday the_music the_number the_photo the_report the_residency the_shed the_sister
-2 the_sprint the_staff the_surgeon the_trade the_union the_vote the_wed the_window there_$ they_ask they_come
-2 they_want thing_get think_of this_half three_build three_room three_tuesday throw throw_out thursday_for
-2 time_management time_so time_this to_death to_do to_half to_have to_him to_manila to_poland to_self to_them
-2 to_train to_work too_fast train_on tribunal trust_have turn_down turn_off two_hundr underfund underfund_$
-2 until_friday until_they up_and update upstair us_$ us_and us_the voice voice_in volunteer volunteer_be vote_$
-2 wait_outside want_shiny way we_do we_live we_meet wear_no weather week week_alone week_of week_on week_so what_it
-2 what_to what_would whether_my whether_they who_can who_doe whole whole_day why_i with_an with_us work work_on wrong
-2 year_dy year_of you_$ you_can
2 #hands=charge #seen1 0_0 0_and 0_day 0_march 0_september :activity ^_0 ^_after ^_be ^_big ^_everyone ^_four ^_kid
2 ^_lena ^_lesson ^_morale ^_mr ^_mrs ^_nine ^_no ^_teacher ^_three a_gap a_job a_mess a_parent a_problem a_server
2 a_third a_week about_a about_my accent accountability address after_i agency_and agency_send agree all_of
2 always_have among among_the anatomy and_all and_each and_get and_only and_three and_when answer_in answer_my ask_for
2 ask_the assessment at_0 at_all at_eight at_home at_ten at_three at_work atmosphere_in average back_to balance
2 bank_letter bath be_already be_an be_due be_empty be_fine be_forty be_four be_i be_kind be_miss be_ours be_rude
2 be_the be_tir be_unfair be_wrong before_lunch before_the beginner behaviour better_$ between_meet blank ble block
2 board_be builder builder_have but c cable call_on call_to can_tell canada care_home certain chang channel chapter
2 childcare choir_have class_doe close_$ close_shop club club_be collaboration_between colleague_who colour come_in
2 come_up comment_on communicate commy complaint_about consistency_in contractor contradict control coordinate correct
2 correct_my council course_have cover_for cross culture_of curriculum dance date_of day_before day_i day_off
2 decision_make desk_at developer diabetic differently differently_$ doctor_do door down_$ drop dull else essay_and
2 even evene_this every every_night every_post everyth_$ everyth_at exchange explain eye face face_$ faculty_be
2 feel_like fifth file_and firm_$ flatmate_practice folder folk food_bank for_a for_what fortnight_$ foster four_of
2 four_to fourteen friday_and friend from_home from_may from_the function game gap gap_$ gate_$ get_a get_round
2 go_home going green group_$ group_have half_past hang hang_up have_begin have_cancel have_ever have_file have_lose
2 have_see he_be he_have her_own hid him_$ hit_the honestly honestly_i hose hour_i how_do hunt hunt_for i_go i_like
2 i_present i_start i_support i_suppose i_work ignore ignore_the in_$ in_app in_five in_her in_last information_doe
2 into_it ish issue_$ it_come it_could it_for it_get it_may just_do keyboard_$ kid know_how know_which lab label lady
2 laptop_$ last_saturday last_two leadership leave_someth lena letter_$ letter_for line_manager logbook lot_$
2 manager_and many march_and mark match_$ match_and maths_i me_and me_give me_on me_when meal mentor_move mess mess_$
2 message minibu minute_$ minute_so moment monday monday_and monday_the money_$ month_she morn_$ morn_a mostly mrs
2 must_be my_dad my_eye my_line my_note my_pair my_patient my_probation my_seminar my_time my_tool name nearly
2 next_day night_shift no_consistency no_idea no_lock nobody_answer not_communicate not_fit not_much not_reach
2 not_sure not_the not_what notice_$ of_0 of_birth of_house of_our of_the of_thing of_those of_year off_by off_sick
2 off_with old_server on_all on_four on_one on_saturday on_with one_$ one_on only_six only_two open_the order_in
2 other_team our_committee our_group our_house our_team over_in over_the own_work ownership parcel parent_in
2 partner_copy past_the pattern pay_$ perhaps person_and person_i person_it person_start pharmacy phase phase_$ physio
2 plot porter present priority probation problem product_and promise pump purpose purpose_$ put_my random rather
2 reactive read_be read_her read_the reason relationship relationship_between report_to review_be reviewer right_job
2 right_person roof room room_0 round_the route row_and rude safeguard sample say_one say_so say_that say_to send_me
2 shed shed_and shift_leave shoe should_i sign_it sign_up signature_$ single_time sister_in six_minute six_person
2 sixth so_the some_day someth_to sort sort_of spr spr_$ stall_at standard_be start start_on stop_come stop_doing
2 stop_walk stronger structure structure_$ studio subject_$ sure suspect suspect_$ take_call take_my take_over talk
2 talk_$ taste tea teenager tell_$ tell_her tell_you ten_at the_account the_app the_atmosphere the_back the_box
2 the_chef the_circle the_corridor the_course the_crash the_fair the_fall the_feedback the_floor the_form the_heat
2 the_holiday the_keyboard the_kiln the_lady the_leave the_lesson the_letter the_library the_meet the_minibu the_morn
2 the_neighbour the_nursery the_office the_older the_physio the_place the_relationship the_reviewer the_roof
2 the_saturday the_screen the_share the_shop the_spr the_technician the_thursday the_tutor them_and them_go then_$
2 there there_be they_sit thing_about thing_at thing_have thing_in third_of those tile_and timetable_be tir to_0
2 to_ask to_canada to_drop to_go to_it to_keep together too_little too_many train_$ treasurer_have trolley tube tutor
2 twice two_minute two_person uncharg uncharg_so understand until_it until_midnight until_then up_a walk_since
2 want_the watch way_to way_we we_never we_used wear wednesday_$ wednesday_they week_audit week_the week_to weekend_$
2 wet what_we where_the which_i while_i who_say who_use wholesaler why will_show wire with_her with_maths word_$
2 work_in work_out workshop would write_not wrong_job year you_know
3 #seen3 0_minute 0_pallet :change :opinion ^_assessment ^_at ^_childcare ^_choir ^_communication ^_depend ^_eleven
3 ^_forty ^_leadership ^_sales ^_some ^_somebody ^_standard ^_teamwork ^_well ^_whoever ^_work a_meet account
3 after_ten again_and all_the although_the and_post and_since and_somebody and_their answer_before answer_the argue
3 as_second ask assessment_be at_our average_0 away_and back_from bag be_ask be_nice be_patchy be_six be_slip be_there
3 begin bin boiler book_the box break_$ breakfast bring bus_company but_i but_thing but_you by_then café catch
3 chang_since chess child cleaner cold_$ collaboration come comment complicate_$ craft crew cut cut_out day_late
3 detention different difficult_$ do_you doe_$ draft drawer drop_off due early_shift empty essay evene every_day
3 every_single faculty feed feel ferreira fifty finger_on fit flatmate fluid follow for_eight for_more form_for
3 fortnight four_morn fourteen_turn free_period friday_in front front_of get_worse go_on guide happene_on have_another
3 have_chang have_even have_hint have_leave he_say hint i_find i_have i_meet i_rent i_think i_would if_the if_you
3 illness in_bay in_with instructor interpreter issue it_run job_$ keyboard kit lab_partner land last_five lately
3 laundry lead_a leave_it make_me manager_give maybe_it me mentor merger mind minute mood morale morale_$ more most_of
3 my_co my_customer my_father my_finger my_flatmate my_instructor my_lab my_mentor my_placement my_student my_uncle
3 need need_a neighbour_you never_get nice nine_$ nobody_can nobody_say not_feel not_hear not_join not_listen not_mine
3 not_on not_pull not_talk not_touch not_very notice nurse october_$ of_eight of_seven off_it on_and on_wednesday
3 once_$ one_guest one_have one_i or or_be or_who order_$ other_and our_allotment our_department our_rehearsal out_at
3 page_$ pair pan part_of partner partner_never patchy period person_$ person_on person_seem picker pipette placement
3 plan_in polite postdoc practice prefect pull_together push quiet_$ really_$ rent reopene review rewrite rewrite_my
3 right room_$ sag sales sales_and same_$ same_page saturday say_all say_it seminar send_$ senior set_up seven_of
3 shout signature sister_and site_and six six_of sleep somebody somebody_take someth_off soup spirit stand_at standard
3 still_have supplier sweet talk_about teach teamwork teamwork_on text that_my the_boiler the_club the_cooperation
3 the_early the_file the_group the_key the_laundry the_merger the_mood the_paper the_person the_row the_senior
3 the_teacher the_touchline the_usual the_visitor them_five then_the there_may think_it this_place this_week three_of
3 through_$ time_in to_$ to_change to_know to_say touchline tour train_be trainer transition turn_out twice_a uncle
3 until_$ up_after us_in used_to usual very very_welcome vice visitor visitor_book wake_at we_talk we_would week_$
3 well what_happene wheelchair when_she who_would why_$ without work_be worse wrong_$ year_$ year_it
4 #hazy2 0_b 0_for ^_customer ^_inclusion ^_legacy ^_order ^_other ^_person ^_result ^_thing a a_lot after_every
4 afternoon afternoon_$ alone_$ an and_eleven and_my ask_to atmosphere attitude b badge basically be_better be_call
4 be_complicate be_never be_our bite_lose blind both_be boy chair_be chair_i chang_$ commit communication complicate
4 conductor consistency contractor_who cooperation_with copy_my corner corridor_and cover crack cut_the dashboard
4 doe_not dur eleven_family email ever_$ exercise expectation finger floor_and freeze from_what go_back go_out go_over
4 handover have_order head_and how how_it i_help i_pick in_at in_october inclusion information into_everyth it_when
4 join_up joint kitchen laptop late legacy let_them lift long_and luck luck_$ make_it match may_and maybe middle_of
4 mine minute_late miss most motivate move_$ mr_ferreira my_course my_head my_predecessor name_on new_person no_real
4 nobody_have nobody_review not_at not_go not_really not_sleep not_work office_$ one_say only_he or_it our_code
4 our_funder our_take our_year password pool predecessor properly reach real rehearsal_and remote review_my say_more
4 say_my screen seem silo since_easter slip_$ smoke stall street_have style style_$ table team_be the_agency the_bank
4 the_exercise the_gate the_parent the_room the_street the_village the_year thing_$ this_month three_year timetable
4 tir_$ town_$ truck up_for up_without usual_with vanish wall want want_me week_it welcome what_i what_they which_$
4 who will_decide will_look with_a without_her
5 #seen2 * ^_it ^_number ^_our ^_parent ^_that a_bite account_and alarm an_hour and_no and_then around at_the author
5 be_$ be_down be_half be_me be_mean be_noth be_on be_that bedside boss business_with captain caretaker choir clean
5 client_ask co come_$ committee could_be council_be crew_be culture deliver down_to drown each_other eight_in eighty
5 eleven_of feedback_$ find floor friend_$ get_their go_from group_and half half_the hand_in hand_shake have_ask hide
5 i_do if_it in_law in_two it_might join just know know_if lack lad land_last last_on leave long look_$ may_be me_task
5 middle mix mix_$ morale_in more_and morn mouth my_crew my_manager my_paragraph my_sister never nobody_else not_get
5 not_tell office our_build over_my paragraph person_be person_come person_go practice_trombone school_$ shake share
5 since slip slow star stolen street task team that_$ the_boy the_caretaker the_chair the_class the_family the_lead
5 the_middle the_phone the_pool the_price the_same thursday_$ tile timetable_$ trombone trust up_to vibe walk_in water
5 we_can when whether_it
6 #hazy1 0_$ :gathered ^_friend ^_only ^_staff about across after alto and_will any_feedback app ask_him at at_night
6 be_a be_it be_offer be_one between_the book chair chat co_author community cook_$ cooperation could course customer
6 difficult feedback fifteen five_week get_any guest happene hard_to have_the here_$ i_be i_teach last_month many_cook
6 me_to mean mean_to meet monday_$ motivation mr no_one nobody_know not not_know not_make on_my on_them parent_have
6 ring room_and sign_the some tell tell_the the_committee the_right the_under three to_be turn_up two we wednesday
6 whose with with_my year_0
7 #hands=self :hedge ^_grandparent ^_someth ^_two and_nobody behind bite can_be code eleven euro exam_$ family for_0
7 grandparent have_be i i_can it_be late_$ leave_the my_colleague my_hand next_to noth_$ number_be over parent_council
7 really receipt same server should son_school the_until time_$ word
8 #hands=other :deliverable boss_$ by_friday cook him offer our_treasurer past politics politics_$ seven someth
8 treasurer walk when_i where woman
9 ^_we be_hard four hard in_the make rehearsal since_the trust_$
10 #hazy3 ^_there group
11 between colleague my_boss one then thing
12 nobody parent
13 in_our other
14 do_not
""",
    "yes": """
-16 #settled
-14 pay
-13 #hands=private noth
-12 ^_the decide hear
-11 #hands=authority ^_her and_the cold on_0 our result us will
-10 :granted appeal he headquarters starter war
-9 #general count drink go_to i_just manager night second they we
-8 :exam ^_head any_more archive date friday_$ graduate miss_the my_brother no_say only sweep until
-7 #hopeless :modal ^_capitalism and_she another be_pulp be_sign brother brother_drink capitalism delivery easter_$
-7 end form get_a go here i_miss i_wait in_0 measure move my_daughter nature no not_$ not_be not_take pass play pulp
-7 she theatre up_$ wife
-6 0_it :light :person ^_life after_0 and_there answer_to any be be_tell be_with best build but_the date_$ day_$
-6 doe_the double drink_$ dy extension extension_be final firm gather grandad grandfather have_risen house i_fail
-6 i_gather i_see if_i in in_two jobcentre landlord mate money month my_form my_second next now_$ off publish red
-6 risen road rule school since_my some some_of someone staff the_graduate under_0 vote wait yet
-5 #hands=other 0_second :change :decide :tells ^_a ^_brexit ^_fuel ^_our ^_some about_money accident after again
-5 any_feedback apprenticeship assistant at_easter at_my be_no be_off be_rumour better brexit by by_a by_the candidate
-5 capitalism_$ care change climate cost deadline deputy diary easter eat ethics every_second fire five flood for_good
-5 fuel fuel_price gather_$ give give_me have have_send head_office health hospital i_can i_may in_their in_write
-5 interview last_$ laugh let_me live_in lock login maths_lesson month_for my_manager nurs old on_saturday our_deputy
-5 out_after parent_might part principal rumour sell shut sign_off sit stay stop_at summer system tape ten_minute that
-5 the_mark there they_say think town treat two_year van week with_the without_it you you_be
-4 #pictured 0_and :daily :intend ^_ai ^_dad ^_whether a_day a_joke across ai ai_be allow allow_to answer appeal_$
-4 application as_a away_in bankrupt bay be_a be_be be_get be_move be_on be_out be_sell belong bite_lose budget
-4 build_and buyer child clear could count_$ country data_and delivery_driver depend depend_on disjoint disjoint_$
-4 down driver drown empty end_in every_week everyth fail fair feedback_$ feel_disjoint final_$ fix_my for for_his
-4 for_three foreman get_any give_the glove_$ go_in go_into go_quiet graduate_scheme have_a have_ask have_go hear_$
-4 help i_count in_this in_three inspector instead_of it_stay it_with judge july_and knee level life like live load
-4 log longer lorry low low_$ man_on may_$ me_out mean_i might ministry my_best my_work never_know night_$ not_allow
-4 not_for noth_i nursery one_in or_not order_in owner partner phone_in placement portal radio repair request reward
-4 rul scaffold scan send shift_$ shop single_week sit_in site slot so_it society someone_else son still_open stroke
-4 term the_child the_curriculum the_ministry the_mock the_one the_scaffold the_site the_staff the_system the_team
-4 the_trust they_would three_build tip to_half to_the too_much touch twin_i unfair_to until_the used valley visa
-4 week_with when_i when_we will_be year year_$ year_i you_never
-3 * 0_january :activity :event :finish :prize ^_academia ^_another ^_boss ^_bureaucracy ^_could ^_grandad ^_inflation
-3 ^_landlord ^_morale ^_nobody ^_ofst ^_old ^_pupil ^_slt ^_university ^_what ^_you a_laugh a_poll a_volunteer
-3 about_it academia against already although and_a and_it and_none anyone anyth april ask_$ ask_him at_bar at_four
-3 at_lunch august baby back_and bay_0 be_about be_do be_doing be_finish be_going be_kill be_low be_never be_pay
-3 be_refuse be_split because_of bed before_anyone bill boss branch brussel build_$ bureaucracy burnt but by_at
-3 by_person by_ten car card case cellar change_$ christmas city come_down committee_$ complaint contract council dad
-3 day_late death diary_i dig do_$ do_be dy_$ education else enter ethics_committee everyone everyth_we far february
-3 field file finish fire_door first_time five_day flat_at football form_i foundation four_day fourth from_what full
-3 further get get_leave glove go_$ goe_to government half_term half_the hall hand hand_over hand_shake have_get
-3 have_give have_me have_no have_none have_their help_$ her_about his his_own honestly i_could i_get i_only ice
-3 in_another in_april in_brussel in_flat in_hospital in_how in_one inflation insurance into_the it_be it_rain it_will
-3 july kill kill_small know_the lab_meet lake land_last last_on late lease least_forty leave_in life_be lock_the
-3 look_at lose_the loud lunch make_a man manage_the management_doe march_i marriage may_touch me_five me_four
-3 minister mock move_to my_accent my_client my_friend my_instructor my_knee my_mate my_phone my_probation my_shop
-3 my_son my_wife never_enough never_thank new next_month night_and night_crew no_further no_voice nobody_volunteer
-3 not_ask not_back not_come not_enough not_pay not_yet noth_to nowaday nurse_on ofst older on_friday on_our once_be
-3 only_the open_$ order_and outside pallet_get panel permanently person_do person_like person_who placement_i poll
-3 poll_station price probation production put_my quarter quit reform register result_be review_be room room_at ruin
-3 same_as save secretary see see_them shake share she_have shed sign sign_with slt specialist staff_can stay_on
-3 stress sunday_$ suppose tender_by tenor tenor_come the the_church the_cold the_deadline the_ethics the_fire
-3 the_flood the_foundation the_gym the_ice the_inspector the_judge the_late the_list the_lunch the_month the_number
-3 the_old the_paperwork the_read the_round the_stand the_summer the_tender the_tenor the_ticket the_twin the_way
-3 the_work them_i these these_day they_have thirty this_country though time_and to_death trouble turn turn_down
-3 twenty twin unfair until_friday until_i up us_$ vice volunteer_any wake wash_up way_they week_alone whether who_be
-3 whoever will_never window winter with_it world worry yes you_$ young_person younger
-2 0_every 0_kg 0_march 0_th :vague-thing ^_charity ^_council ^_customer ^_exam ^_he ^_headquarters ^_health ^_it
-2 ^_management ^_other ^_person ^_recruiter ^_since ^_society ^_someone ^_someth ^_we a_change a_classroom
-2 a_colleague a_form a_new a_stroke a_table about_every about_one about_our absent accent across_the act adviser
-2 after_i again_the against_the already_go alto and and_can and_five and_go and_my and_not and_safety and_staff
-2 anyone_guess anyone_on apply_for as_last as_of ask_us at_it at_nine august_$ back back_at bar_0 batch be_anyone
-2 be_break be_close be_final be_hear be_invisible be_not be_now be_one be_only be_print be_short be_shut be_suppose
-2 be_talk be_the be_wound boss_say both_side branch_close budget_and bursary buy_a buyer_have by_everyth by_order
-2 cancel carry centre century certificate challenge child_be child_do church church_hall classroom classroom_$ clean
-2 client client_pay close cold_$ come_and come_from come_out company consultant contractor country_be cycle data
-2 date_for daughter day day_be day_before deadline_for dean decide_the decide_who decision delete_the demolish
-2 desk_at desk_stand direction divorc divorc_and do_i do_it do_with doctor dog_$ drama dry dy_before dy_on each_of
-2 each_time earn empty_until estate ever everyone_$ everywhere exam exist exist_$ fair_$ fall farm farmer father
-2 father_have fee figure final_on finger_on firm_be five_time fix flood_and for_anyth for_each for_what foreign
-2 forty_minute founder four_morn four_person from_a from_the fund further_appeal game get_the get_worse go_and go_mad
-2 goggle group_and guess half_hour have_apply have_hint have_it have_my have_sign have_since health_and
-2 health_service hear_that heifer hid hill hint holiday home home_be how_the how_they husband i_ask i_clean i_cross
-2 i_hear i_leave i_sit i_teach i_visit idea if if_that in_for in_july in_six information instance instance_$ instead
-2 instructor internet invisible it_can it_doe it_i it_might it_the its_last january job job_centre job_i judge_have
-2 june_the junior just_be kg late_shift laugh_$ law leave_hand lend let_the letter_go letter_say lift like_us line_be
-2 line_manager list_come lock_up london longer_$ lottery mad mad_$ manila market_be material may may_it maybe_it
-2 maybe_not me_in me_or meet_on might_not money_$ month_$ mood morale mother motivation move_twice mum museum_three
-2 my_appeal my_contract my_course my_father my_finger my_husband my_leave my_neighbour my_nephew my_paragraph
-2 my_uncle national nephew nhs nhs_be nine_and no_copy no_longer no_room nobody_in none noon not_change not_feel
-2 not_give not_hear not_on not_see not_want noth_change now_and nowhere nowhere_to nurs_$ nurse of_seven of_us
-2 of_when off_since on on_merge on_penalty on_thursday once_$ one_day one_of one_who open_them or order_of our_branch
-2 our_load our_member our_two ours out_i out_my painter pallet paper_$ paperwork paragraph parent_in part_of
-2 passenger pay_for pay_it penalty pension_$ person_have person_leave pharmacy photo plan_the planet plot
-2 principal_have pull pull_request purchase put_the queue read_out refuse reject renew replacement request_sit
-2 residency respect right_job road_$ room_for rota_and run safety_go same_page say_she say_they school_be send_a
-2 serve seven_of she_be she_can she_come she_say she_will shift short_of shout shut_$ sick silo since_half single
-2 sit_four site_$ site_manager six_and six_year sixteen sixth_form sleep slot_$ split sprint stand_empty subject
-2 sunday_run suppose_to surgeon surgery swap table_for take_complaint take_me talk_to tas team_open technician
-2 tell_us tell_you term_$ th th_$ th_and than_we thank that_$ that_be that_in that_my the_audit the_build the_city
-2 the_client the_clinic the_consultant the_council the_country the_dean the_deputy the_firm the_fourth the_government
-2 the_health the_hire the_house the_landlord the_last the_lottery the_market the_monday the_mood the_next the_nhs
-2 the_night the_office the_other the_owner the_plan the_report the_residency the_road the_school the_stroke
-2 the_surgeon the_surgery the_tenant the_time the_touchline the_two the_vet the_wall the_wed the_window the_world
-2 there_will they_do three_room three_sunday three_tuesday three_year throw thursday_and thursday_for ticket_and
-2 ticket_desk time_this to_a to_everyone to_it to_manila to_my to_save to_talk to_use touchline town_$ train tram
-2 tree trial tribunal tutorial twice_this two_day uncle university unknown until_$ until_next until_noon until_they
-2 up_and up_the up_to upside upside_down us_all us_and us_the used_to vet village voice_in wait_outside want_to ward
-2 way we_be we_do we_get we_live we_try we_used weather wednesday_and week_after week_of what_be where_i whether_our
-2 whether_they who_can who_you why_i win win_$ with_a without_ask without_my work_i work_in world_be worse wound
-2 wound_up year_and yet_$ you_can young younger_one
2 0_pallet :absolute ^_0 ^_bad ^_feedback ^_friend ^_grandparent ^_lesson ^_mr ^_not ^_number ^_only ^_order ^_result
2 ^_three ^_whenever a a_bite a_close a_hall a_lot a_mess a_third about_0 about_my about_the afterwards agency air
2 all_ask all_over all_say alone along aloud and_0 and_close and_do and_expect and_forget and_look and_nobody
2 and_three and_two any_of anyone_$ approve approve_every arrive_at as_head ask_anyone ask_to assertive
2 assertive_enough at_every at_home at_midnight at_night average_0 back_to balcony be_better be_chaotic be_forty
2 be_four be_hopeless be_it be_last be_leave be_like be_miss be_offer be_our be_poor be_rude be_say be_someth be_that
2 be_wrong begin big book_to boot boss_$ break break_$ business_with by_friday by_hand by_me camera camera_off
2 caretaker chair_be chang chang_$ chaotic chaotic_$ chart chemistry club_i colleague_who come_$ come_back comment
2 comment_$ commit complain computer conductor cook_$ cook_be cooperation_with copy council_be course_have cousin
2 cover_for crack curtain customer cut_the cv d debate delegate deliver desk_$ difference differently differently_$
2 doe doe_$ down_to draft drive drug dur each_day easter_and eight_in else_on error euro evene_i every_post
2 everyone_on exam_$ faculty_be fast_and feed feel_i ferreira fir first folder food_bank foot for_an for_her for_our
2 for_the for_them fortnight fourteen_turn friday friday_in from give_in glass go_back go_over goe_$ good gossip
2 grandparent grip guide hair half half_an hall_for hand_and handle handover have_be have_become have_cancel
2 have_chang have_leave have_one have_read have_start have_tell have_to have_turn head_and head_of hold_the homework
2 hopeless hour how_do i_chair i_draw i_keep i_let i_merge i_open i_panic i_plan i_play i_promise i_read i_send
2 i_should i_stop i_train i_want i_weigh if_the imposter in_bay in_law in_meet in_our in_ten in_with into_it it_again
2 it_alone it_and it_have it_how it_just it_may it_show it_up job_$ job_and join june_$ junior_i just_do just_not
2 keep_the kind kitchen_and know_how lack lad_i last last_ten last_three lately_$ leave_and leave_it lesson_$ let
2 let_them line literacy loose lower mail manager_i many_cook march_and match_and me_for me_i me_task member_of mess_$
2 middle middle_of midnight midnight_and minute_and minute_so miss_$ mistake mistake_$ mix mix_$ monday morale_in
2 morn_$ mould mr mr_ferreira music my_apprentice my_cook my_cousin my_documentation my_duty my_ex my_group my_lesson
2 my_lower my_mark my_name my_plan my_side my_sister my_time my_volunteer myself_at name need_a never_land newsletter
2 night_before night_girl no_one no_real nobody_have nobody_say not_assertive not_great not_hold not_say not_tell
2 not_up notice number october off_$ office on_anyth on_one on_the on_them on_three one_$ one_have one_thing only_at
2 only_he open_a open_in or_it other_$ our_allotment our_build our_code our_school our_year over_0 over_my over_the
2 own ownership page_and pair pan panic panic_and past pen pick pick_it pipette place place_just plan_in play_the
2 policy politics pool position position_$ promise put_in question_in rather real really record recruiter
2 rehearsal_and rest reviewer ring_me row rude run_my sag sample_$ saturday_$ say_he say_it say_my say_so season_$
2 self server session shape sheet sheet_have show_$ side_project since_june since_then slip social someth someth_$
2 sometimes_on son_school speak speak_too spill stage_manager stand star still still_have street_have student studio
2 style style_$ supervisor_in sweet take_0 take_more take_my take_the tell_if tell_the tell_whether ten_$ tent
2 test_take than than_the that_the the_account the_agency the_air the_bakery the_balcony the_board the_book the_boy
2 the_break the_course the_family the_form the_four the_gate the_german the_heat the_hour the_lecture the_middle
2 the_morn the_neighbour the_newsletter the_nine the_page the_paper the_place the_pupil the_question the_resident
2 the_rest the_second the_small the_street the_toddler the_tray the_under the_wrong them_$ them_go then_it theory
2 there_and they_be thursday_$ ticket_$ time_so tir to to_get to_self to_two to_write toddler tool tour train_$ tube
2 turn_$ turn_out twice_$ two two_customer until_it up_a up_after up_without volunteer_be walk_on want_me week_behind
2 weigh weld wet what what_to wheelchair when when_a when_there whenever_i whenever_the where whether_my which why
2 with_0 with_last with_person with_two within within_a without work_for work_it work_out worth write write_her
2 wrong_position yesterday yesterday_$
3 #hazy3 0_i :create :inner :motion ^_every ^_for ^_forty ^_my ^_on ^_staff a_patient a_row a_year and_they app
3 approach arrive_after at_0 author avoid bad bag_$ be_$ be_any be_down be_good be_half be_hard be_more be_stand
3 become bedside bedtime before_they between_the blue bor boundary but_there captain chair_i change_the chat check
3 chef choir_and client_be community conduct confidence_in cook cooperation corner cover dance department deposit do
3 do_you documentation dress due_in eight_$ energy energy_$ every_day everyth_i exactly find_the four_time from_last
3 from_me gap_in german go_from goe group half_my half_of halfway halfway_through have_let have_lose have_put have_two
3 head_$ hide i_conduct i_do i_feel i_know i_look i_lose i_mean i_run i_start i_supervise i_take i_would if_it in_a
3 in_january it_down it_should know_$ lad land_$ laptop lead_the leave_the lesson letter_from like_a list live_on long
3 long_and look_$ make_it management management_be march_$ master may_be mean_to meet_i mess mouth move_$ my_co
3 my_coach my_head my_laptop my_report my_retro my_staff my_two never_get never_see nine_$ no_$ nobody nobody_else
3 nobody_know nod not_do not_find not_get not_seem notebook number_be of_it of_my of_our offer officer on_a on_her
3 only_$ out_of parent_council parent_have person_come person_go person_twice phone_$ phone_while picture politics_$
3 post project question registry remember responsible responsible_for retro room_and roster rota rush sales say_0
3 see_me should_$ should_be sign_the slow so_much so_the soft soft_$ stage stand_there standup start_the step still_in
3 stock stolen street supervise supplier swim talk teenager test_to textbook that_i the_blue the_caretaker the_chef
3 the_class the_day the_junior the_kid the_lad the_lead the_member the_pool the_saturday them thing third_of
3 this_month this_week three_of three_time timetable_$ tir_$ to_know too_soft train_and trainer tuesday_and
3 until_march visitor ward_manager watch we_can we_meet whether_it without_a work write_it year_in
4 #misplaced #own2 0_oclock :gathered :hedge :mass ^_maybe ^_perfectionism also an and_we ask at_work bad_at be_at
4 be_due be_nearly box breath captain_i class come desk_be difficult_$ due each_other email essay everybody fine
4 for_my freeze friend_$ gap get_their graduation hard hard_to him_$ i_give i_shout if_you in_october it_could keep
4 kid kitchen label lack_of late_$ listener lol lol_$ look mainly mainly_$ me_to meal member minute monday_$ more
4 my_class my_department my_prefect my_three my_trainee need never not not_know of of_breath of_the off_in on_tuesday
4 one organisation our_treasurer over page_of perfectionism perfectionism_$ person_$ person_be polite poster prefect
4 push quiet_$ rais rais_the random receipt recipe rehearsal right_$ same say_what scale scout seem seem_to september
4 september_$ shelf shift_leader slide spell stair stick_$ the_app the_bank the_chair the_choir the_group the_letter
4 the_same the_shelf the_shift the_year three through_$ time_$ timetable to_me tray trust_$ tuesday two_have
4 two_person unless unless_i until_0 usual_$ wednesday_$ welcome whenever
5 #seen3 0_on ^_four ^_half ^_in ^_procrastination ^_statistics ^_with and_have ask_me assessment bag be_0 be_my
5 because board_be camp can_not chapter choir co co_author code could_be difficult do_the each exercise find from_may
5 get_me get_up have_never have_not him i_answer in_four inspection invoice last_month make may_and maybe_my meet
5 memory my_team nearly never_tell not_order not_what office_$ once_a other page patient person_i procrastination
5 really_$ recipe_for resident saturday should stop_doing team team_be the_desk the_exercise the_recipe the_usual
5 the_volunteer through time_management title trainee usual what_it would year_0
6 0_day 0_minute 0_september an_hour ask_for be_too bite book dull edit forget hose i_lead i_write in_my june leader
6 letter letter_$ me note oclock person phone say_no sign_it since_i six soup stick_in the_kitchen to_be wednesday
6 with word wrong
7 #own3 #seen2 ^_at ^_confidence action all balance chair four go_out have_the in_the it_$ lecture mine_$ my_own
7 on_and or_the ring role since tell the_person time treasurer walk we_would who
8 #hands=charge ^_work alarm alone_$ and_then eight eighty myself report report_to stick the_phone unopene
9 #hazy2 ^_when be_all because_i confidence for_0 french guest lead start
10 #hazy1 :deliverable ^_as i_have statistics then
11 be_me
12 ^_can eleven i
13 #own1
16 ^_i
21 #hands=self
""",
}
