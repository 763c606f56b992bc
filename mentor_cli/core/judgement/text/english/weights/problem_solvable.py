"""What 2411 labelled problems teach about solvable: telltales by weight in tenths. Written by `make learn`."""

TABLES = {
    "unclear": """
-21 #settled
-15 #hopeless
-14 and_the
-13 dy war
-12 nature
-11 ^_capitalism appeal capitalism close system
-10 ^_brexit be_no brexit by everywhere like reward
-9 about_money climate down eat that_be
-8 :exam :granted be_do government grandad last should the_system will_never winter
-7 #hands=private :light all change change_$ country finish graduate health hour_$ in january law minister ours rule
-7 society under
-6 0_$ :activity :comparative ^_boss ^_grandad ^_life ^_politician against age anyone at_easter be_out but_that city
-6 cost easter easter_$ fair final for_good fund good_$ grow house in_0 it_all letter lose_the mean_i measure noth
-6 now_$ nowaday politician read sign this_country too under_the unfair unfair_to university world
-5 #pictured :absolute :body :vague ^_academia ^_i ^_landlord ^_university academia accident all_$ all_about already
-5 away back_$ be_finish be_kill be_off can_not contract contract_sign dog easy end everyone everyone_$ film first
-5 flood football for for_the further go_to have help_$ hour i_miss in_april instead_of kill lease level life not_come
-5 now off_the once_be really safety saturday say_someth sign_$ since_my so someone_else take_it the throw to touch
-5 turn two volunteer what_be world_be you_be you_can
-4 0_and 0_it 0_january :create :finish :prize ^_government ^_our ^_too against_us and and_our and_there archive
-4 at_the be_pulp before_i book burnt business_$ by_a by_everyth century child coach country_be court dog_$ drama
-4 dy_before fair_$ far farmer field get get_the go_in graduate_scheme him i_get i_say instead it_rain jacket junior
-4 just_be kid lab lack late life_be my_first never nine nobody_in not_be nurs nursery only_ever order out_of own
-4 person_have play politician_have primary publish pulp radio rain really_$ reform refuse repair rul saturday_$
-4 say_no share shout sick the_0 the_country the_graduate the_job theatre they treat twenty two_year us_$ way_they
-4 will work_$ year_and
-3 #seen1 0_year ^_ai ^_can ^_lose ^_nobody ^_not ^_science ^_society a_second a_volunteer about_it ahead ai ai_be
-3 all_pay allotment always always_be always_have and_always and_it and_none and_they and_we answer_to any_more
-3 appeal_$ april_and away_in be_0 be_be be_born be_close be_dead be_from be_invisible be_not be_repeat be_save
-3 be_start big_platform born bottom branch branch_close burn business buy_a by_person camp catere class clear
-3 close_in come_down copy_$ culture day_of dead dead_$ deadline_for demolish do_and do_be driver dy_on else_and end_$
-3 entry ever everyth_get exist exist_$ fail farm fast final_on firm follow for_each for_our forget form friday_$
-3 from_a go_and grandfather hand have_$ have_it have_risen have_sign he_be help here_be hire i_ask i_never in_that
-3 in_write instance instance_$ invisible it_as it_stay it_will it_with judge keep_going kid_have lake laps
-3 last_appeal learn let letter_say like_it lot loud main market may_it me_or mean merge_our my_last myself
-3 never_thank new_timetable no_copy no_further not_exist not_like noth_to of_it of_them on_monday on_penalty
-3 only_care our_branch our_nursery painter penalty pension permanently phone photo planet platform platform_own point
-3 point_and post postcode pull_the rain_on repeat rich risen science science_be seriously_$ simply small someone
-3 still_have sunday surgeon system_be take teacher tech that_in the_big the_evene the_final the_flood the_photo
-3 the_station the_surgeon the_time the_way the_world they_have this time_and to_everyone to_have too_much train
-3 trust_have turn_down us_all violin visa vote water we we_lose we_would when_the while whole will_be win_$ work
-2 #general #hands=charge #seen3 0 0_may 0_rd :abstract :daily :opinion ^_in ^_old ^_procrastination ^_publish ^_she
-2 ^_whatever a_bank a_classroom a_disgrace a_new a_patient a_phone a_whole able able_to across always_will and_give
-2 and_their anyone_$ anyth_$ appeal_be application arrive as_a as_of at_0 author balcony ban be_$ be_able be_and
-2 be_final be_fix be_hear be_how be_poor be_publish be_put be_refuse be_simply be_some be_withdrawn because become
-2 bed bed_$ before best better between_them big bill bill_$ boss bride brussel burn_the business_now but buy by_the
-2 can cancel candidate care care_about chamber change_that change_the channel cheap child_and circle classroom
-2 classroom_$ co_author cohort come_and come_back come_from company confirm cooperation_with cycle date_for day_$
-2 dental diary disgrace do do_$ do_about down_and down_by down_in down_my each election election_$ every_second
-2 every_time every_winter exam exam_board expect fight fill finish_and fire firm_be first_$ five five_year fix flat
-2 flood_and folk for_six form_i foundation four fourth french friday friend_she from_january further_appeal gate
-2 get_decide get_noth give_the government_have gran half_the have_become have_decide have_finish have_get have_leave
-2 have_move have_ruin have_say headquarters health_service hear_be hide hill hire_someone hous house_$ i_come i_fail
-2 i_know i_leave i_may i_still ice idea_what in_brussel in_january in_july in_on in_their internet internship
-2 into_the it_and it_for it_have itself january_it journal july_and june_it just_do know_i lack_of lake_be landlord
-2 last_$ leave_$ leave_to less letter_go level_in like_a like_that like_us live london lose_i machine man manager
-2 many march mend mine_$ miss_the morale_in more more_it mother move_in move_the must my_account my_hour my_request
-2 my_shop my_time name next_day nice no none_of not_change not_have not_read not_renew not_up not_what october
-2 of_society of_tension of_train off_$ old on on_0 on_saturday on_sunday or_perish our_only our_two out_and own_the
-2 panel parent_be pass patent pay period perish person pitch poor pour procrastination publish_and publish_or quarter
-2 random rate rd record register reject replacement report request request_for respect right_$ run_on same_week save
-2 say_i say_that say_the say_there scheme school_have secretary sector sell seven shed shoe shut sign_with since_i
-2 six_year sixth_form skill somehow sorry spirit start_$ stop_$ summer table take_out team_spirit technician
-2 tender_by tension thank the_balcony the_child the_date the_exam the_farmer the_field the_firm the_first
-2 the_foundation the_fourth the_health the_internet the_kid the_list the_mark the_museum the_night the_panel
-2 the_school the_shed the_sign the_technician the_tender the_trust the_van the_wed the_whole the_workshop them_$
-2 there_will they_be thick third throw_out time_management to_0 to_close to_his to_sell too_many tree trustee try
-2 two_day university_be until_0 until_i up up_for up_in ups van we_at we_can what what_i what_they when_a when_my
-2 where_my will_always win winter_have withdrawn workshop write
2 #hands=self 0_for 0_september 0_th :deliverable :mass ^_bad ^_choir ^_depend ^_exam ^_feedback ^_head ^_other
2 ^_result ^_someone ^_teacher ^_the a_bad a_box a_colleague a_date a_good a_job a_single a_stage abroad after_a
2 after_every again_$ all_day all_my all_that and_all and_no and_she and_until and_who app appraisal art as_last ask
2 ask_for at at_all at_night b1 back be_all be_always be_at be_enough be_just be_move be_never be_our be_pay be_this
2 be_to be_vote be_wrong before_noon before_the behind behind_the bite_strange black box_of brother brother_drink bus
2 but_you buyer by_0 cable call_out centre certain chair_and chair_be chang_since chemistry child_in claim code
2 come_to company_be complicate_$ concrete concrete_floor contract_end contradict copy_of curriculum dad date daughter
2 day_be day_i decide_if deliver department_have depend_who different difficult difficult_$ direction disk do_i
2 doe_not either enter ever_since every expectation extension extension_be february fifteen fifth finger_on five_week
2 floor floor_$ for_everybody for_more foreman friend_$ from gather_$ get_in get_round get_their glove glove_$ go_back
2 going_to grade graduation grammar guess guest guide half_of halfway halfway_through happene_on have_put have_the
2 have_to he_have hear_in home_and home_be honestly_i how_the i_be i_do i_go i_pick i_rais i_think if_i if_it if_they
2 in_for in_hospital in_its in_june in_ten inspector interview_be it_depend it_sit it_three job_$ job_centre join
2 june_$ june_and just_feel keep_them kiln kitchen knee knee_swell know_yet lad_i lady laptop last_week later_$ lead_a
2 leave_for library like_this list_$ longer look_at lose_our low_$ make make_it make_the management maybe_it meet
2 member milk model money_$ most move_abroad much mum my_0 my_client my_course my_department my_finger my_knee
2 my_landlord my_partner my_sister my_student night no_longer no_word nobody nobody_have noon noon_$ not_even not_go
2 not_start nowhere_to of of_one of_our of_the of_those of_us officer old_lady on_merge one_guest one_i only_hear
2 operation other_parent our_code our_licence out_before over_the overtime own_time owner parent_have partner patient
2 person_on plate police price problem put_in rather rather_not recipe_for recruiter road road_to round_and ruin
2 run_my same_as say_if say_in say_more scaffold scan school screen season send_0 session seventeen she_be shift_on
2 show side single_week sit_on sit_with slow_$ so_in social some_time someth_off spr_i star still_open story strange
2 street_have swell swell_after switch take_on take_the teach tell_us tell_you ten term_and th th_$ th_and than_we
2 the_build the_concrete the_ethics the_feedback the_floor the_interview the_kiln the_lad the_laptop the_lottery
2 the_model the_new the_paper the_recipe the_road the_scaffold the_staff the_trip the_two the_village the_wall
2 their_own then then_the there_may thing_on this_one this_place this_since three_year thursday_and time_$ time_no
2 to_do to_hand to_the treasurer trip trouble twice_the two_week until_then update used user usual_with we_never well
2 wet what_$ what_customer what_exactly when_it whether_i who_be who_doe whose will_show will_tell with_an work_be
2 work_out would_rather write_and wrong year_it yet_say you_know young
3 #hands=authority #own1 0_litre :decide :gathered :tells ^_big ^_communication ^_council ^_everyth ^_friend
3 ^_grandparent ^_inclusion ^_lena ^_management ^_number ^_only about_our about_the above accent agm all_get and_half
3 and_he and_honestly anyth apply apprentice at_three back_and bad basically be_back be_better be_down be_get be_i
3 be_in be_it be_sell be_sign be_someth be_the be_too be_wait big_client boss_say box build business_with call
3 can_keep carer chang_after check chess choir choir_and client client_pay co_founder come communication
3 contradict_each cry director doctor_do doe enough enter_the everybody everyth expensive floor_of for_a get_it get_to
3 going have_another have_apply have_chang have_give have_my have_their hear here_and hold_until honestly hospital
3 husband i_have i_lead i_rent i_suppose i_visit i_wait i_would i_write in_spr inclusion into_it it_could it_might
3 it_the it_worth job last_time lena lift literacy litre litre_a little luck luck_$ may_not may_or me_$ me_out mentee
3 month month_$ month_for mood more_than move_twice much_$ my_contract my_husband my_mentee my_neighbour my_son
3 my_wife never_enough never_know no_money not_give not_open not_take not_tell not_yet of_a off_with on_a on_hold
3 one_week only_six only_want or_may other_$ owner_and parent parent_$ patch person_$ person_like person_seem pick
3 please politics_$ product promise red role rota sample say_they school_$ see see_what she_can she_will sister_and
3 site_$ spr_$ student stuff_going take_me talk_in talk_that tape ten_day that_they the_agm the_app the_mood the_owner
3 the_right the_street the_team the_union the_usual the_yard there there_$ there_be they_will thing_have think_about
3 those through through_the timetable_$ tomorrow too_expensive too_little trial trust_$ turn_out union up_be us_in
3 usual vanish village vote_$ wall want_to way_i we_be we_talk wear well_the when_i which_of why_i will_see within
3 without_it woman yard yard_$ year_$ you_$ you_never younger
4 0_april :inner :modal :person ^_morale ^_school ^_three ^_well ^_work ^_you account_since and_i and_whether
4 answer_noth anybody apply_to around at_once bank be_have be_rude be_rumour be_tir be_with belong bite boss_$ both
4 boy bring build_the club council_be course depend_on die drink_$ employer enough_money ethics ethics_committee
4 everyth_at exam_$ faculty father feedback food gather girl give_up go_quiet grandparent group_and hard have_not head
4 hold_my i_can i_gather if_the in_autumn in_it in_my jobcentre lately listen_to marriage_be might_not mix mix_$
4 monday_$ morale motivation my my_boss my_team next_month night_$ not_in not_listen not_make not_say not_sure
4 number_be open our_faculty our_year passport place project quiet remote rent result_be right room_$ room_for rude
4 rumour say say_why seem since_0 six some_of someth still_look stop street suppose sure talk_about the_food the_key
4 the_rota the_shop the_spr thing_in time tir tir_$ up_and used_to wake wake_at way way_of we_used weather week_and
4 weekend weekend_$ what_happene why with_the worth year_0 yes
5 #hands=other #hazy1 #own2 ^_there a_bite about and_my at_home at_my autumn be_complicate be_talk bite_much budget
5 chang chang_$ christmas colleague complicate could craft date_$ doctor everyth_$ family_have for_his foster goe
5 going_on happene have_be i if_that in_our interview issue_$ it_may lead listen may_be me merger more_$ not_$ not_the
5 not_want one one_of rent_$ school_be sign_off staff_can stress teach_$ that_the the_committee the_council the_group
5 the_merger the_office the_trade this_town to_be trade visit wait_for we_have whether_the who with_my
6 #own3 ^_a ^_could ^_it ^_leadership ^_one ^_some ^_someth ^_thing again be_underfund can_be could_be doing group
6 hold its june my_second neighbour noth_$ of_my since spr still tell the_bank to_say town underfund underfund_$ yet
7 #misplaced after after_the be_still committee council decide depend drink hard_to home know_if might_be not_value
7 person_come person_go same since_the son staff team three value week
8 :meets ^_be family not perhaps politics result room stuff wait which with
9 be_a do_not know maybe office talk vibe want
10 number thing
11 *
12 may or some
13 might
14 whether
18 :hedge if
""",
    "yes": """
-20 #settled
-15 #hands=private :granted
-14 appeal war will
-13 not_be
-12 #hopeless close
-11 down dy final have now_$ they
-10 :prize and_the in_0 nature noth old that
-9 :exam ^_capitalism capitalism country easter_$ graduate have_risen health risen since_my the_wrong winter year
-8 :modal ^_brexit ^_her anyone archive brexit care day_$ eat go good_$ grandad grandfather help in_april judge on_0
-8 rul stay vote water
-7 #general 0_it :event ^_life about_money accident at_easter be_out be_pulp be_the best climate easter end ever flood
-7 for_good government graduate_scheme last law lease measure minister pulp sell the_graduate two_year us wife wrong
-7 you
-6 #pictured 0_january :vague-thing again already and_can any_more april away_in be be_do brother date finish for get
-6 go_in go_to help_$ i_miss it january level like live mean_i might now nursery our_nursery publish reform reward
-6 scheme shut simply society system the_0 the_trust theatre understand unfair unfair_to world you_be
-5 #hands=authority #misplaced ^_academia ^_grandad ^_leadership ^_politician ^_university a_volunteer academia
-5 allotment and_not and_their and_there april_and as_a be_finish be_get be_kill be_off be_that belong break by by_a
-5 come_down contract cost count_$ deadline deadline_for dog_$ down_$ fair far foster founder fund further get_the he
-5 house i_get in_write instead_of it_stay it_will kill life life_be lose_the move my_brother never_thank night_$
-5 nobody_in not_take nurs once_be only parent_$ pass permanently person_have play politician refuse rule say_it sign
-5 stay_on take the_curriculum the_deadline the_judge there_$ they_be this_country treat us_$ way_they we what_be
-5 whether will_never work_$ world_be year_$
-4 0_and :vague ^_ai ^_dad ^_landlord ^_some ^_thing able able_to against age ai ai_be and_it and_none and_she another
-4 answer_to any appeal_$ application apprenticeship at_the away back_$ be_able be_be be_break be_simply branch_close
-4 brussel burn burnt buy_a by_person care_about chang city clear copy_$ count craft curriculum cycle date_$ decide
-4 doctor drama dy_on enter everyone everyone_$ everyth everywhere fair_$ february field film final_on firm firm_be
-4 go_into good grow hear honestly i_fail i_leave i_may in_brussel in_their in_two instance instance_$ issue_$ it_rain
-4 knee lake letter_say marriage me_or mean might_be miss miss_the money my_best my_knee new_timetable no_copy
-4 not_come not_sure not_the not_want nowaday of_them on_penalty once only_care our_branch our_only our_two ours panel
-4 penalty planet point pull_the rain result review same_as saturday saturday_$ six_year someone start_$ sure take_out
-4 teach_$ tech that_$ the_care the_final the_firm the_flood the_list the_mark the_new the_old the_system the_work
-4 the_world their too_much trust two_day under_the university violin visa wake we_lose wed whole will_be would_have
-4 write
-3 :body :hedge :motion ^_boss ^_it ^_kid ^_person ^_publish ^_society ^_what against_us agm all_pay always_be
-3 and_always and_go as_every as_of ask_$ at_my at_three baby ban bankrupt be_close be_in be_noth be_publish be_refuse
-3 be_sell be_sign be_start be_talk be_withdrawn bed bed_$ better_$ big_platform build_the but_that c can_be candidate
-3 century chang_after change_$ client cohort company contact contract_sign country_be court dead_$ decide_in diary
-3 do_and do_be doctor_do dog driver dy_before else_and end_$ end_in ever_$ exist exist_$ extension extension_be farm
-3 fill finish_and fire floor_of for_six form_i foundation fourth friday_$ from_a get_it get_noth go_and gran
-3 group_and hand have_$ have_finish have_move have_sign have_take hear_be here_and hour_$ i_lead ice in_it in_july
-3 instead interview it_might it_out it_with january_it judge_have july_and key laps last_appeal letter_go like_us
-3 live_in may may_it maybe merge merge_our money_$ month my_boss my_second no_further none not_renew not_trust
-3 not_value of_a off_the on_merge on_monday only_ever or or_perish our_faculty own_the painter perish person_in
-3 platform platform_own point_and possible publish_and publish_or radio really_$ reject renew repair room_$ run_on
-3 safety same_week say_someth school secretary she_be shop shut_$ sign_$ sign_with site_$ someone_else station summer
-3 surgeon tender_by thank that_be that_in the_agm the_answer the_clinic the_foundation the_fourth the_last the_one
-3 the_shed the_surgeon the_tender the_time the_wed there_will thing_have time_and tree trust_have turn_down twenty
-3 until_0 until_i value vibe wake_at we_will whether_the which_of while winter_have withdrawn worth year_and you_can
-2 0_$ 0_may 0_th 0_year :daily :intend ^_a ^_could ^_everyth ^_exam ^_government ^_he ^_lose ^_science ^_someth
-2 ^_that ^_well a_box a_classroom a_disgrace a_field a_good a_job a_phone a_stage again_$ again_the against_the ahead
-2 all all_my already_go and_be and_doe and_half and_honestly and_last and_our and_whether another_one answer anywhere
-2 anywhere_$ appeal_be as back be_born be_cancel be_complicate be_final be_fix be_hear be_invisible be_just be_no
-2 be_possible be_print be_rumour be_save be_throw be_what be_with before before_i belong_to better bill bill_$
-2 board_have born boss_$ box_of break_$ burn_the business by_everyth carer certificate chain cheap choir_and
-2 christmas classroom classroom_$ close_in club_be clue co_founder coach come_from complicate concrete concrete_floor
-2 confirm contradict_each could_say custody customer_want dark dark_when date_for day_of dean decide_on demolish
-2 dental depend depend_on disgrace do_$ do_i do_it down_and down_by drop_the education enter_the entry even_the
-2 every_winter everyone_be everyth_get ex_have exam expect fail fast fee feedback field_$ fifth final_$ finger_on
-2 first first_$ five_year flood_and football for_each for_four for_our for_two four_week further_appeal give_the
-2 glove glove_$ go_quiet goe_on going government_have grant_$ hand_$ hand_over hardly have_a have_already have_apply
-2 have_it have_my have_say have_scrap have_stop have_strike have_turn health_service hill his_hear hold_my honestly_i
-2 husband i_ask i_could i_give i_never i_rais i_say i_see i_think i_visit i_wait i_will idea if if_the in in_june
-2 in_on in_that into into_the invisible it_as it_be it_can it_up it_worth its job_$ jobcentre journal just_be
-2 keep_going keep_them kid_have knee_swell know_if know_yet lake_be last_time later latin leave_to level_in
-2 licence_be literacy little london loud low_$ machine main manila market marriage_be matter may_be mend
-2 ministry_have month_for more_than mother move_in move_to move_twice my_0 my_account my_appeal my_finger my_first
-2 my_friend my_hour my_husband my_last my_partner my_record my_shop my_son my_team my_whole my_wife next_month
-2 next_round no_clue not_$ not_answer not_exist not_have not_in not_listen noth_to now_and nurs_for of_$ of_society
-2 of_train on_our on_saturday on_sunday on_their one_and one_for one_week one_who only_copy order_in other_$
-2 our_depot out_$ outdoor patent patient_i pension plate politician_have portal post postcode pour problem put_the
-2 rain_on reception recovere register_and regulator replacement result_be rich rumour run_my save save_$ say_more
-2 say_that say_the say_there scaffold scan school_$ science science_be scrap second sector see_what sell_the shed
-2 sick sign_and sign_off since_0 single site skill so_in someth son state still_look still_open stitch stop_$ stress
-2 strike stroke suppose swell swell_after system_be take_me take_on take_one talk_about talk_that teach tell_it
-2 tell_you ten_day tester th the_big the_bottom the_child the_client the_concrete the_contract the_country the_dean
-2 the_evene the_feedback the_field the_first the_health the_internet the_market the_mock the_panel the_regulator
-2 the_scaffold the_sign the_station the_summer the_whole the_winter there they_do they_will throw_out timetable
-2 to_everyone to_half to_manila to_work today touch try_$ up_$ up_between up_in up_on ups us_all used want_everyth
-2 want_to way way_i we_talk we_used what what_$ what_goe when_a when_the when_we whether_i whoever will_always
-2 will_show win win_$ with_the without_it without_my write_and year_dy yes yet yet_say
2 0_child 0_in ^_agency ^_between ^_eleven ^_nine ^_on ^_school ^_statistics ^_teacher ^_teamwork ^_with a_gap a_hundr
2 a_mess a_week a_year about_my adviser after_the afternoon agree all_say alone_$ alto always_the and_both and_each
2 and_give and_goe and_i and_now and_three and_two answer_noth app_$ argue ask_to association at_$ at_our
2 atmosphere_in attitude august average average_0 away_and bag bank_want bath be_$ be_call be_chaotic be_desire be_go
2 be_hard be_kind be_last be_like be_look be_my be_nice be_on be_some be_underfund before_it begin behind bench blind
2 book_since book_the bor both both_be box builder builder_have calendar call can_not can_see car case chair chair_i
2 chang_the channel chaotic chaotic_$ charity chat check choir_have client_ask coach_$ coin coin_$ collaboration come
2 commit committee communicate community complain cooperation_with corner could cross cry_when cupboard cut dashboard
2 day_and day_in decide_$ decision_make deputy desire desire_$ detention discharge documentation doe doe_not door
2 double draft drawer drop_off drop_out drug early_shift edit eleven_family end_of energy energy_$ enough_$ enough_as
2 evene_$ every_day every_second everywhere_$ face face_$ feel_i fifteen fifty file find_the firm_$ five_day floor_$
2 floor_and folder for_0 for_a fortnight four_time free_period freeze friday_in from fugue function german get_0
2 get_decide give give_me go_$ go_over goe goe_$ group half_my handle handwrite handwrite_$ have_even have_file
2 have_go have_let have_lose have_meet have_miss have_never have_no have_one head_and head_decide headquarters heat
2 home homework hour_to how_do hundr i_do i_feel i_hear i_promise i_rent i_still i_take illness in_app in_august in_my
2 in_november in_separate in_three information information_doe inspection involve issue it_just it_should itself
2 january_$ job_but joint joke june_$ june_the just_do just_doe keep_the kitchen know_the label laptop laptop_$
2 last_year learn leave_and leave_hand leave_someth lift like_that listener long_and lot_$ lot_of manager_give march_$
2 match_and maybe_the me_$ me_and me_to mean_to medicine memory mess_$ microscope middle mine minibu mix mix_$ month_$
2 more move_$ much_$ my_apprentice my_class my_colleague my_department my_german my_group my_handwrite my_line my_read
2 my_time my_trainee my_year name_on national_office nearly neither never never_get never_really never_tell next_and
2 next_day next_to next_week nice night night_before nine_$ no_$ no_money no_one nobody not_communicate not_feel
2 not_great not_let not_log not_much not_order not_pull not_reach not_say not_seem not_start not_very november
2 number_be nurse of_house of_my of_thing off_$ offer oil older on_average on_friday on_one on_site one_in one_person
2 one_thing only_$ only_he open_a or_the other_person our_build our_department our_school out_at out_every over_0
2 ownership pair pan parcel password pay_the person_$ person_do person_here phone_$ pick_the pipette plan plan_in
2 poor_$ poster price pull_together quality quality_here question queue rais_the rather reactive read_the registry
2 rehearse roof room_0 rota rota_in rota_on route run_$ run_the safeguard sag same_$ same_page say_i say_no say_what
2 scale school_bus see_it seem send_$ separate she she_say she_will shop_$ show sign_it signature silo since_the
2 sit_down smoke social socket someth_to speak spell staff staff_can stale stick_$ street_have stronger struggle
2 struggle_with stuff_$ sunday_$ talk_over taste teamwork teamwork_on technician tell_whether the_agency the_app
2 the_atmosphere the_back the_boy the_business the_caretaker the_chef the_committee the_cooperation the_depot
2 the_discharge the_early the_fugue the_head the_hire the_kid the_landlord the_leave the_middle the_minibu the_minute
2 the_month the_person the_price the_roof the_technician the_wait the_young the_younger them_five there_and they_close
2 they_come thing_about thing_and thirty this this_town thread three_of three_person title to_be to_change to_make
2 together_$ too tour train train_$ trainee trainer treasurer_have trust_between twice_this underfund underfund_$
2 until_the use use_the usual_$ very very_welcome voice voice_in walk_on wall want_two wash way_to we_do we_rehearse
2 week_they weekend_$ what_it what_they when when_it whenever which will_look without_the woman work work_well
2 write_it year_of young_one younger_one
3 #hands=charge #own2 #seen1 * 0_for 0_minute :inner :mass :person ^_at ^_be ^_childcare ^_confidence ^_customer
3 ^_four ^_half ^_last ^_no ^_only ^_order ^_sales a_small about_the academic across alone always among_the
3 and_academic and_come and_only and_post answer_the around_here assessment assistant at_it at_work bank be_ask be_due
3 be_have be_it be_more be_poor be_slow because_i before_they bin blue board_be bring by_wednesday captain_i caretaker
3 chapter charge class_the clean co colleague come_$ come_to committee_be commy consistency consistency_in
3 council_grant cover customer decide_but desk district doing due due_in dur each_one each_other email end_at enough
3 evene_this exercise flatmate form form_for friday_and front front_of gap gossip half_the have_open have_to him_$ his
3 his_own hose hour i_be in_with invoice ish it_and it_how it_or june junior know_$ lack_of last_month leadership
3 legal letter_$ letter_from light like_it load log long mainly mainly_$ man_come management march_and member moment
3 more_$ morn my my_flatmate my_head my_own need new_year next no_real nobody_be nobody_else nobody_say not_like
3 not_sign note number_$ of_tension of_when office_$ officer one_ask only_the our our_load overtime owner parent_be
3 parent_council parent_have person person_come porter practical practice_trombone push quiet_$ reach read real
3 recipe_for rehearsal rent report return right_$ room_and sales sales_and see_parent seem_to september_$ set_the
3 shift shift_$ six slide slot stall start stick_in stop_at stop_doing take_complaint take_it team_be team_spirit
3 tell_the tension the_account the_blue the_box the_class the_council the_district the_exercise the_moment the_next
3 the_phone the_place the_pool the_recipe the_school the_shop the_third the_toilet the_trade the_visitor the_volunteer
3 them_and thing this_week through through_$ ticket time time_management time_this to_get to_go to_it to_me together
3 tool tray trombone tuesday turn_off turn_up twice_$ twin unopene us_that visitor visitor_book we_have week_$ weekend
3 whether_it why with_his without_a year_it
4 #hands=other 0_day 0_september :change ^_as ^_not ^_procrastination ^_when a_bite about_it action advice agency
4 among and_0 and_have ask_for author be_a be_at be_full be_patchy because but captain childcare class co_author
4 complaint confidence cooperation council_be do_not do_you dull eighty exam_$ faculty_be fall feel forget forty
4 friday half handover have_0 have_be have_not head hide in_how in_the just lab late_$ leave line lock login look
4 look_at many markete may_and mine_$ monday_$ morale_in music nobody_have not_know not_think not_work of_the on
4 on_them on_wednesday one_$ open our_treasurer over over_my page patchy pay_me person_be person_go pick polite poor
4 procrastination random report_to ring see senior september should sign_the since_i since_june slip_$ so_i somebody
4 somehow tas tas_be the_boss the_hall the_night the_overtime the_same the_senior think_of third_time toilet too_many
4 transition tutor two want we_can wednesday_$ welcome what_i why_$ will_not
5 :gathered :opinion :tells ^_our ^_perfectionism ^_work a_lot about account after alarm and_say and_then app
5 atmosphere be_all be_me be_too bite book code could_be department each follow from_may have_the here_$ how know
5 myself not_really order parish parish_council perfectionism perfectionism_$ place pupil really say set seven
5 should_be slip slow so soup spirit standard stick still_have supplier ten the_bank the_parish them twice walk week
6 #hazy1 #hazy2 #hazy3 :abstract :create ^_can anyth_$ b1 balance between_the bus culture eight family find go_out
6 hall i_have it_$ lack lesson not_what number the_family thing_get three treasurer without year_0
7 #seen3 ^_i ^_two and_nobody eleven let make minute of other past practice send since statistics still tell then who
8 #own3 :deliverable :meets ^_we a ask cook every french i in_our manager meet room team wednesday
9 ^_there four not parent
10 #seen2 at council office one
11 with
12 between
13 #hands=self #own1 me
""",
}
