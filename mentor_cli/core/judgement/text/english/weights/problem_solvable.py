"""What 2171 labelled problems teach about solvable: telltales by weight in tenths. Written by `make learn`."""

TABLES = {
    "unclear": """
-22 #settled
-15 #hopeless
-14 war
-13 nature
-12 and_the
-11 :exam ^_capitalism capitalism close dy system
-10 appeal by change_$ everywhere like
-9 :granted change noth the_system will_never
-8 be_do be_no down eat final finish government grandad should that_be
-7 :activity :comparative ^_person anyone cost hour_$ january law minister now_$ ours rule sign_$ this_country winter
-6 :light :vague ^_boss ^_life against and at_easter back_$ country easter easter_$ easy everyone first flood for fund
-6 graduate in_0 it_all last letter mean_i measure nowaday own read sign too turn under
-5 #hands=private #pictured 0_$ :body :opinion ^_academia ^_government ^_grandad ^_landlord about_it about_money
-5 academia age all all_$ already and_there be_finish be_kill be_off before_i business business_$ but_that can_not
-5 city dy_before everyone_$ fair for_good further good_$ grow health help help_$ i_get i_miss kill lease level life
-5 lose_the nine nobody_in not_come now off_the play radio since_my take the the_job throw under_the unfair unfair_to
-5 volunteer what_be world world_be
-4 #seen1 0_and 0_it 0_january :create ^_i accident against_us archive be_$ be_pulp best burnt by_everyth century
-4 child class country_be drama driver dy_on end ever far film get get_the grandfather have he_be hire hour house in
-4 instead instead_of jacket junior lab life_be monday my_first not_be nursery once_be our_nursery painter publish
-4 pulp really safety say_no share shout sick small so society take_it teacher test that_$ the_whole they they_be to
-4 train treat turn_down twenty up us_$ we whole will work you_can
-3 #general #hands=charge 0 :absolute :finish ^_ai ^_in ^_lose ^_nobody ^_not ^_politician ^_science a_volunteer ahead
-3 ai ai_be always always_be and_always and_none and_our and_they another answer answer_to any_more appeal_$ april
-3 at_the away be_close be_dead be_from be_just be_not be_out be_repeat become bed before better better_$ boss bottom
-3 branch branch_close burn business_now buy_a by_a camp close_in court day_of dead dead_$ depot do do_$ do_be end_$
-3 entry exist exist_$ fail fair_$ farmer fast final_on firm follow for_each for_the forget form foundation friday
-3 friday_$ go_in go_to graduate_scheme hand have_it have_ruin here_be hire_someone hous i_ask in_on in_write instance
-3 instance_$ it_as it_for it_stay it_will just_be kid laps last_appeal late let letter_go level_in like_it loud main
-3 manager market me_or mean miss_the my_last myself never no not_exist not_like noth_to off_$ on_penalty on_saturday
-3 only_care only_ever order our_branch penalty permanently phone photo planet point politician post primary refuse
-3 repair repeat replacement rul saturday saturday_$ science science_be sector seriously_$ shut simply six_year
-3 someone_else sorry surgeon tech that_in the_0 the_final the_flood the_foundation the_graduate the_photo the_school
-3 the_station the_surgeon the_time the_way the_world their they_have this time_and to_everyone two two_year
-3 university_be violin visa water way_they we_lose what when_the will_be win win_$ you_be
-2 #hazy2 #seen3 0_year :prize ^_at ^_procrastination ^_publish ^_she ^_society ^_university ^_whatever a_classroom
-2 a_new a_patient a_phone a_second a_whole able able_to account across across_the allotment always_have always_will
-2 and_it and_we anyone_$ anyth_$ appeal_be application arrive as_a as_of at_0 author bad ban be_0 be_able be_and
-2 be_business be_cancel be_final be_hear be_poor be_publish be_put be_refuse be_simply be_tell because between_them
-2 big big_platform bill bill_$ boat book burn_the buy by_the can cancel candidate captain care care_about change_that
-2 cheap child_and classroom classroom_$ clear co_author cohort come come_and come_back come_from company confidence
-2 confirm contract country_have culture cycle date_for day deadline_for diary do_about do_and do_it do_you down_and
-2 down_by down_my each each_of election election_$ every_second every_time every_winter exam exam_board expect field
-2 fight finish_and firm_be first_$ five five_year flat flatmate flood_and for_our for_six for_two form_i friend_she
-2 from_a gate gate_$ get_noth give_the go_and gossip half_the hand_$ have_$ have_already have_become have_decide
-2 have_finish have_get have_move have_risen have_say have_sign have_tell headquarters health_service hide hill him
-2 i_fail i_leave i_may i_still ice idea_what in_a in_april in_january into_the it_and it_be it_have it_how itself
-2 journal july_and just keep_going lack lake lake_be land landlord last_$ last_night learn leave_$ leave_to less
-2 letter_say like_that like_us lose_i lot lot_of machine man manager_give march mark_be may_it mend merge_our mine_$
-2 morale_in more more_it mother move_in my_account my_best my_flatmate my_report my_request my_shop my_time never_see
-2 new_timetable nice no_further none none_of not_change not_have not_let not_read not_renew not_what nurs nurs_for
-2 october of_it of_society of_tension of_train on_0 on_monday on_sunday one_and one_who only or_perish our_only
-2 our_two out_and own_the panel parent_be patent patient_i pay pension period perish person pitch platform
-2 platform_own point_and poor pour procrastination publish_and publish_or quarter random rate really_$ reception
-2 register reject report request request_for right_$ risen round run_on same_week say_i say_that say_the say_there
-2 scheme school_have september service shed sign_with skill somehow spirit stop_$ strike sunday system_be team_spirit
-2 technician tender_by tension that the_big the_boat the_bottom the_country the_date the_exam the_family the_farmer
-2 the_field the_firm the_first the_head the_health the_kid the_mark the_night the_panel the_second the_shed the_sign
-2 the_technician the_tender the_work the_workshop there_will thick this_year time_management to_0 to_close to_have
-2 to_him to_save too_much touch trust_have two_day until_0 up_$ up_to ups vote we_at we_can we_do we_live what_i
-2 what_they when_a when_my will_always winter_have workshop would_have write write_to year_dy year_that
2 #hands=authority 0_september :mass ^_0 ^_choir ^_depend ^_exam ^_feedback ^_head ^_result ^_someone ^_teacher a_box
2 a_colleague a_good a_job a_stage after_every all_my and_no and_that answer_$ app appraisal approve art at_night b1
2 back_and be_always be_at be_down be_enough be_in be_it be_move be_never be_our be_pay be_sign be_this be_too
2 be_wrong before_the behind behind_the between bite_strange black boss_say box_of break_$ build bus buyer by_0 cable
2 centre certain chair_and chair_be chang_since chemistry come_to complicate_$ concrete concrete_floor contract_end
2 contradict copy_of count count_$ cry curriculum date day_i decide_in deliver department_have different direction
2 director disk do_i drop else_$ end_of enter evene ever_$ ever_since every exactly extension extension_be february
2 february_$ fifteen fifth finger_on five_week for_more foreman friend_$ from gather_$ get_in get_round get_to give_$
2 glove glove_$ go_back grade graduation great great_$ group_project guest guide half_of halfway halfway_through
2 have_my have_no have_not have_stop have_the have_their have_to he_have hear hear_and heat here_$ home_and home_be
2 honestly_i how_the i_do i_drop i_go i_like i_pick i_rais i_see i_suppose i_think if_it in_its in_june in_ten in_the
2 inspector it_sit it_three job job_$ job_centre join june_and just_feel keep keep_them kiln kitchen knee_swell laptop
2 last_week later_$ lead_a leave_for library like_this list_$ longer lose_our lottery low_$ luck luck_$ make_the mate
2 may_$ maybe_it might_not milk model mood more_than most move_twice mum my_0 my_course my_department my_finger
2 my_landlord my_mate my_partner my_placement my_price my_student my_whole neighbour_you no_money no_word nobody_have
2 nobody_know noon noon_$ not_go not_yet noth_$ nowhere_to of_one of_our of_those of_us off_since off_with officer
2 old_lady on_thursday one_guest one_i other_parent our_code our_licence over over_the overtime owner parent_have
2 partner patch patient person_$ person_be phone_in pick plan_for plate price problem_$ put_in rais rather_not reason
2 right_job round_and row run_my same_as sample say_if say_in say_more say_she scaffold screen season send_0 session
2 seventeen she shift shift_on show side since_february sister sit_on sit_with slow_$ social some_time someth_off star
2 still_open story strange street_have student suppose swell swell_after take_the tape teach team_$ tell_us ten
2 term_and th_$ the_bank the_board the_chair the_concrete the_group the_interview the_key the_kiln the_lad the_laptop
2 the_lottery the_model the_mood the_road the_scaffold the_staff the_team the_trip the_two the_village the_wall
2 the_yard them there there_$ there_may thing_on think_about this_place this_since three_time three_year thursday_and
2 time_no timetable to_do to_hand toddler tomorrow treasurer trip trouble user usual_with vote_$ wall way_$ way_i
2 we_never we_will wed what_$ what_exactly wheelchair when_i when_it where whether_i who_decide who_doe will_show
2 will_tell with_an with_the within word word_$ work_be would_rather write_and yard year_$ year_it yet_say you_$
2 you_know young
3 #hands=self 0_litre :inner ^_big ^_communication ^_could ^_council ^_friend ^_lena ^_management ^_number ^_only
3 ^_three ^_work about_our about_the above accent agm all_get all_of and_half and_he and_honestly anyth apply around
3 as_last ask_for at_once at_three back be_back be_get be_have be_i be_rude be_sell be_someth be_the be_wait belong
3 big_client box bring but_you call can_keep carer chang_after choir choir_and claim client client_pay co_founder
3 collection communication contradict_each council_be course doe doe_not either employer enough enter_the everyth_at
3 expectation floor_of for_a get_it girl give_up goe going have_apply have_chang have_give head here_and hold_until
3 honestly hospital how husband i_can i_have i_rent i_wait i_would i_write if_that in_autumn in_it in_my in_spr
3 into_it it_could it_might it_the it_worth last_time lena lift literacy litre litre_a look_at make make_it management
3 marriage_be may_not may_or me_$ me_out mix_$ month_$ month_for much_$ museum my_client my_contract my_husband
3 my_neighbour my_sister my_son my_wife never_enough night_$ not_even not_give not_in not_open not_say not_take
3 on_hold on_the one_week only_six only_want or_may other_$ out parent parent_$ person_in place politics_$ problem
3 product promise red role rota rude say_they scan school_$ see see_what she_can she_will site_$ some_of spr_$ take_me
3 tell_you ten_day that_the that_they the_agm the_app the_committee the_ethics the_feedback the_owner the_right
3 the_shop the_spr the_street there_be thing_have thing_in this_one those time time_$ tir_$ to_the too_little trial
3 turn_out union up_be us_in vanish village wait_for want_to way_of wear which_of whose why_i will_see worth younger
4 #hazy1 :decide :modal ^_everyth ^_morale ^_school ^_there a_bite again again_$ and_she and_whether anybody apply_to
4 at be_complicate be_rumour be_tir be_with bite boss_$ both boy budget build_the chess complicate date_$ depend_on
4 die doctor_do doing drink_$ enough_money ethics everyth everyth_$ faculty father feedback gather go_quiet going_on
4 group_and have_another he hold_my i_gather i_lead i_visit if_the in_our issue issue_$ it_may june lately lead
4 leadership listen listen_to little may_be mix money month morale motivation my_boss my_brother my_team next_month
4 not_listen not_sure not_tell number_be of of_a on_a one open our_year owner_and passport person_like project quiet
4 remote result_be room_$ room_for rumour say_why school_be she_be since sister_and staff_can still_look street sure
4 talk_in the_council the_food the_office the_rota the_trade the_union they_will this_town through through_the
4 timetable_$ tir to_my trade up_and vibe wake wake_at way we_have weather week_and weekend weekend_$ what_happene
4 whether_the why without_it woman year_0 yes yet
5 #hands=other ^_leadership ^_someth ^_thing and_i at_home at_my autumn be_underfund brother chang chang_$ christmas
5 colleague committee council craft doctor ethics_committee exam_$ family_have food foster grandparent group happene
5 have_be interview know_if me merger more_$ my not_$ not_make one_of rent rent_$ result right say sign_off six stress
5 stuff talk_about teach_$ tell the_merger to_say underfund underfund_$ visit with_my
6 #own2 #own3 :person ^_a ^_one ^_some after and_my can_be could depend drink family hard hard_to hold i my_second
6 neighbour not_want of_my spr stop talk team town wait week which
7 #misplaced :meets ^_be after_the be_still could_be home its know not not_value since_the someth son staff still
7 three value
8 about might_be office perhaps politics same want
9 be_a do_not maybe room thing with
10 ^_it decide number
12 * may might or
13 whether
14 some
15 if
18 :hedge
""",
    "yes": """
-20 #settled
-16 :granted
-15 #hands=private will
-14 appeal war
-13 close down not_be
-11 #hopeless
-10 :prize dy final have life nature noth now_$ the_wrong they
-9 ^_capitalism and_the capitalism easter_$ graduate have_risen in_0 risen since_my
-8 :exam :modal :vague-thing ^_her already anyone archive care country day_$ end ever flood go grandad grandfather
-8 lease old on_0 stay that us winter
-7 #general 0_it accident at_easter be_pulp easter eat finish for_good good_$ government graduate_scheme health law
-7 our_nursery play pulp rul shut vote we wife wrong
-6 #pictured 0_january :event ^_life ^_person and_can and_there be be_do be_off be_the for get help_$ i_get i_miss
-6 january last level like mean_i measure might minister move now nursery publish simply stay_on system the_graduate
-6 the_new their understand unfair unfair_to water will_never year you
-5 #hands=authority #misplaced :vague ^_academia ^_grandad a_volunteer academia again any_more as_a be_finish be_get
-5 be_kill be_out be_that best break change_$ cost date date_$ deadline down_$ dy_on everyone far founder fund further
-5 hear help in_april it it_stay judge kill knee lose_the miss my_knee nobody_in not_take once_be only permanently
-5 really_$ refuse rule scheme sell society take that_$ the_curriculum the_flood the_judge the_system the_trust
-5 there_$ this_country treat way_they what_be world world_be write year_$ you_be
-4 ^_ai ^_kid ^_thing able able_to about_money against ai ai_be and_always and_go and_none and_not and_their another
-4 answer answer_to appeal_$ application april at_the back_$ be_able be_just be_simply belong branch_close burn burnt
-4 by by_a care_about chang clear craft curriculum cycle deadline_for doctor drama dy_before enter everyone_$ everyth
-4 extension_be fair fair_$ film finish_and firm firm_be foster get_the go_to honestly i_fail i_leave i_may in_write
-4 instance instance_$ instead_of it_will letter_say life_be marriage me_or mean might_be miss_the money_$ night_$
-4 no_further not_come not_sure not_want nowaday only_care our_branch our_two ours panel parent_$ planet point radio
-4 same_as say_it sign sign_$ six_year sure take_out teach_$ tech that_be the_care the_deadline the_final the_firm
-4 the_mark the_old the_world they_be too_much trust two_day two_year us_$ violin we_lose whether whole will_be
-4 would_have you_can
-3 0_and :activity :body :comparative :hedge ^_boss ^_exam ^_government ^_he ^_it ^_landlord ^_leadership ^_politician
-3 ^_publish ^_society ^_some ^_university ^_what a_classroom against_us age agm all_$ allotment always_be and_it
-3 and_our any apprenticeship as as_every as_of ask_$ at_my at_three baby ban bankrupt be_close be_in be_noth
-3 be_publish be_refuse be_sell be_sign bed before_i big_platform brother build_the buy buy_a c can can_be candidate
-3 century change city classroom classroom_$ client cohort come_down company contact contract country_be court dead_$
-3 do_be do_it doctor_do down_and driver end_$ end_in everywhere exist exist_$ extension february final_on first
-3 five_year floor_of form_i foundation friday_$ from_a get_it get_noth go_and go_in go_into going good group_and grow
-3 have_finish have_it have_move have_sign have_take health_service here_and his_hear house i_lead i_wait i_will ice
-3 if if_the in_it instead interview issue it_be it_might it_out judge_have july_and laps last_appeal last_time
-3 letter_go licence_be like_us live_in manila maybe merge month month_for move_to my_best my_boss my_first my_last
-3 my_second my_shop new_timetable next_month none not_listen not_renew not_value noth_to nurs of_a off off_the
-3 on_merge on_monday on_penalty on_saturday once or or_perish our_only painter penalty perish platform platform_own
-3 point_and politician possible pour publish_and publish_or reject repair review room_$ run_on safety scan school
-3 sector shop shut_$ sick sign_with sit site_$ station summer surgeon teach tender_by that_in the_0 the_agm
-3 the_answer the_clinic the_foundation the_health the_one the_shed the_surgeon the_tender the_time the_winter
-3 the_work there there_will they_do thing_have time_and to_0 to_manila turn_down university until_0 value visa wake
-3 wake_at want_to wed when_we whether_the which_of win winter_have work_$ worth yes yet
-2 0 :decide ^_a ^_lose ^_mrs ^_science ^_she ^_that ^_the a_box a_field a_job a_patient a_phone a_stage again_the
-2 against_the already_go and_be and_doe and_half and_honestly and_last and_she and_whether another_one anywhere
-2 anywhere_$ appeal_be back backup be_already be_break be_cancel be_complicate be_final be_fix be_hear be_possible
-2 be_print be_rumour be_turn be_what belong_to better better_$ bill bill_$ board_have boss boss_$ box_of branch
-2 burn_the bursary business business_now but_that by_everyth cancel_on carer chair_and chang_after choir_and
-2 christmas clinic close_in club club_be come_from complicate concrete concrete_floor confirm contradict_each
-2 could_say count_$ country_have dark dark_when date_for day_of decide decide_on depend depend_on diary do_$ do_and
-2 down_by drink drop drop_the each_of education enter_the entry even ever_$ every_winter everyone_be ex_have exam
-2 expect faculty fail farmer fast fee feedback field field_$ fifth finger first_$ flood_and for_each for_four for_six
-2 for_two forget_the four_week further_appeal get_a give_the glove glove_$ go_quiet government_have grant_$ hand_$
-2 hardly have_$ have_a have_already have_apply have_look have_ruin have_say have_scrap have_strike have_turn he_have
-2 hear_in hill hold_my honestly_i hour_$ husband i_ask i_could i_give i_rais i_sign i_think if_that in_$ in_june
-2 in_on into into_the issue_$ it_as it_rain it_the it_up it_worth journal just_be keep_going knee_swell know_if lake
-2 lake_be late later latin lawyer leave_the leave_to level_in listen_to literacy little live loud machine main market
-2 marriage_be matter may_it mend merge_our might_not money mother motivation move_in move_twice my_0 my_account
-2 my_appeal my_apprenticeship my_brother my_friend my_husband my_partner my_son my_wife next_round no_backup not_$
-2 not_answer not_exist not_get not_have not_in not_trust now_and nurs_for of_it of_society of_them on_sunday on_their
-2 one_and one_of one_week only_copy only_ever our_depot out_$ own own_the owner_and passport patent patient_i plate
-2 possible_$ post primary problem put_the rain reception recovere redundancy redundancy_be register_and regulator
-2 renew replacement result result_be review_be rumour run_my same_week saturday saturday_$ save_$ say_more say_that
-2 say_there scaffold school_$ science science_be scrap second second_time see_what sell_the shed sign_and skill small
-2 so_in some someone son state still_open stitch stop_$ stress strike swell swell_after system_be take_me take_one
-2 talk_about tell_us tell_you tester than the_big the_bottom the_buyer the_child the_client the_concrete the_contract
-2 the_country the_date the_ethics the_feedback the_field the_first the_last the_lawyer the_mock the_panel
-2 the_regulator the_scaffold the_sign the_spr the_station the_summer the_whole they_have thing_in timetable
-2 to_everyone to_half to_work trust_have try try_$ turn twenty two_group under_the university_be up_$ up_between
-2 up_on ups usual_with village want_everyth warm wave wave_one way way_i we_at we_will week_so what when_a when_the
-2 whether_i whoever will_always will_show win_$ with_the without_it write_and year_dy yet_say
2 0_in 0_litre :absolute :inner :tells ^_bad ^_be ^_between ^_eleven ^_lad ^_nine ^_statistics ^_teacher ^_teamwork
2 ^_with a_mess a_week a_year about_my account_and adviser after_the agree all_get all_of all_over all_say alone
2 always_the and_both and_give and_goe and_now and_only and_share and_two app_$ argue ask_to assistant assistant_have
2 association at_$ atmosphere_in attitude august average average_0 away_and bag bank bank_want bath be_call be_chaotic
2 be_desire be_go be_hard be_hopeless be_it be_last be_late be_low be_my be_nice be_on because_i before_it begin
2 behind blind book_the bor both both_be box bring builder builder_have by_eight calendar call can_go can_not
2 caretaker chair chair_i channel chaotic chaotic_$ charge charity choir_have clean client_ask co coin coin_$
2 collaboration colleague collection come_$ come_on commit communicate community complain consistency consistency_in
2 consultation cooperation_with corner could cross cry_when cupboard dashboard day_after day_and decide_$ degree
2 deputy desire desire_$ desk detention different difficult difficult_$ discharge disorganise documentation doe_not
2 dog door double drawer drug early_shift edit eight_day eleven_family energy energy_$ engineer enough_$ enough_as
2 evene_$ every_day every_second feel_i fifty file find_the firm_$ fix fix_my floor_$ floor_and folder football for_a
2 form fortnight fortnight_$ four_time free_period freeze from front front_of function give give_me go_by go_over goe
2 goe_$ group hair half_my handle handwrite handwrite_$ have_go have_let have_lose have_meet have_miss have_not
2 have_one have_open have_to head_and headquarters heat home homework hood hopeless how_do hundr i_be i_do i_feel
2 i_hear i_know i_never i_skip i_still i_take illness imposter in_app in_august in_my in_separate in_three information
2 information_doe inspection involve it_and it_just it_on it_should january_$ job_but joke junior just_doe kitchen_my
2 know_$ know_the lack_of lad_on laptop laptop_$ lend like_that list litre litre_a lorry lot lot_$ lot_of man_come
2 manager_give march_$ march_and match_and maybe_the me_$ me_and me_in me_to mean_to medicine memory mess_$ microscope
2 mine mix mix_$ month_$ more much much_$ my_apprentice my_class my_colleague my_department my_german my_handwrite
2 my_line my_read my_slide my_time my_year name name_on national_office need neighbour neither never_get never_really
2 never_tell next_and next_day next_to next_week nice night night_before nine_$ no no_money no_one nobody nobody_else
2 not_at not_communicate not_feel not_great not_know not_log not_much not_order not_pull not_say not_seem not_touch
2 notebook number_be nurse on_average on_one on_site one_in one_person one_thing only_$ open_a other_person our
2 our_department our_school out out_every out_without over_0 owner pair password pay_for person_$ person_do
2 person_here phone_$ pick_the placement plan plan_in polish pool pull_together question queue rais_the rather
2 reactive registry rehearsal right_$ road roof room_0 room_for rota rota_in rota_on route run_$ safeguard same_$
2 say_a say_i say_what school_bus see_it see_me seem seem_to send_$ separate she she_say she_will shop_$ should_$ show
2 sign_it six skip_the slot social socket spell sprint staff_can stale stick_$ street_have stronger struggle
2 struggle_with stuff_$ sunday_$ swim take_it teamwork teamwork_on technician tell_whether test thank the_agency
2 the_atmosphere the_back the_business the_chef the_discharge the_group the_hire the_kid the_landlord the_minute
2 the_pool the_prefect the_price the_roof the_technician the_trade the_until the_visitor the_wait the_young
2 the_younger them_and there_and they_close thing_about thing_and think thirty this this_town thread three_of
2 three_person time time_management to to_change to_main to_my to_themselve together_$ trainee trainer tray
2 trust_between tuesday turn_up twice_this up_at use_the vision visitor_book voice voice_in wall want_two wash we_be
2 we_have we_would week_they weekend_$ well what_it what_they whenever where with_her without_the would write_it
2 write_to year_of young_one younger_one
3 #hands=other #hazy2 #seen1 0_for :change ^_at ^_childcare ^_customer ^_half ^_last ^_no ^_only ^_order
3 ^_perfectionism ^_procrastination ^_too ^_when a_small about_it about_the afternoon agency always among_the and_come
3 and_post answer_the apprentice around_here assessment at_it at_work atmosphere author bad be_all be_ask be_due
3 be_have be_poor be_slow blue board_be by_wednesday captain chapter childcare class_the co_author coach come_to
3 committee_be cooperation council_be council_grant customer decide_but do_not doing due due_in each_one each_other
3 else email end_of enough evene evene_this everywhere_$ flatmate forget form_for french friday german gossip half_the
3 have_file have_the head here_$ hose hour hour_to in_with invoice ish it_how it_or itself june_$ just_do kitchen
3 last_month learn leave leave_and letter_$ lift light like_it load log login look management member moment monday_$
3 more_$ my_flatmate my_head my_own new_year no_$ no_real nobody_be nobody_say not_let not_like not_sign not_start
3 not_very note number_$ of_tension of_the off_$ office_$ officer on on_friday on_the one_$ one_ask only_the open
3 our_load our_treasurer ownership page parcel parent_be parent_council parent_have perfectionism perfectionism_$ pick
3 polite poor_$ practical procrastination push quiet_$ reach read real rent report report_to return room_and run_the
3 say_no see_parent senior september_$ set_the shift shift_$ should since_june slide somebody stall stick_in
3 still_have stop_at stop_doing talk tas_be team_spirit tell_the tension the_account the_app the_blue the_box
3 the_class the_council the_early the_hall the_moment the_month the_night the_place the_same the_school the_senior
3 the_shop the_third the_toilet third third_time this_week through ticket time_this to_get to_it to_make to_me
3 together too tool transition treasurer_have tutor twin unopene use very very_welcome visitor want we_do week week_$
3 weekend when_it whether_it why will_look will_not without_a year_it
4 #hazy3 #own2 * 0_day 0_september :person ^_as ^_four ^_not ^_sales a_bite academic after among and_0 and_academic
4 ask_for be_$ be_at be_full be_like be_patchy because bin but class code complaint confidence cover do_you doe dull
4 dur each eighty exam_$ faculty_be fall feel follow forty friday_and from_may half hall handover have_0 hide him
4 in_how june lab late_$ line lock look_at markete may_and mine_$ morale_in morn my never nobody_have not_really
4 not_think of_when on_them on_wednesday over_my patchy pay_me person_be poor pupil random ring sales sales_and see
4 september seven should_be sign_the since_i slip slip_$ so_i somehow standard start stop tas team tell ten the_bank
4 the_boss the_phone the_volunteer think_of through_$ to_be toilet turn_off twice_$ we_can wednesday_$ why_$
5 #hands=charge :create :gathered :opinion a_lot account action and_i and_say and_then anyth_$ b1 be_me be_too
5 between_the bite department how in_our it_$ know lack music not_work order parish parish_council set slow so soup
5 spirit stick supplier the_parish them two walk welcome what_i who
6 #hazy1 :abstract :deliverable ^_two about and_have and_nobody app be_a bus cook could_be culture eight eleven family
6 find have_be i_have in_the let make manager minute myself next not_what other past person place since still the_next
6 then thing_get three treasurer twice without year_0
7 #seen3 ^_i ^_our a ask book go_out lesson many number over practice say statistics the_family too_many
8 #own3 :meets ^_there ^_we i meet room send wednesday
9 every four of office parent
10 #seen2 at council not
11 one
12 #own1 between with
13 #hands=self me
""",
}
