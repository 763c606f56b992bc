"""What 1191 labelled problems teach about solvable: telltales by weight in tenths. Written by `make learn`."""

TABLES = {
    "unclear": """
-16 #settled
-14 #hopeless
-11 like war
-10 #seen1 they
-9 change
-8 close dy everywhere minister ours system that_$ the
-7 and_the appeal change_$ eat fund in_0 measure
-6 :deliverable :exam :opinion against be_do can_not country fair for_the go grandad health now should since_my
-6 that_be the_system thing_$ too will
-5 #hands=charge #pictured :vague against_us and at_the be_just be_kill care dy_on for good graduate have i_miss kill
-5 level life miss_the small this_country under what
-4 #hazy2 0_$ :activity :finish ^_academia ^_person academia age be_go be_off class come_back court easter ever
-4 everyone_$ exist exist_$ final final_on further get government have_it i_get it_all kid late no nobody_in not_come
-4 not_get now_$ nursery of_it on_penalty our_nursery pay penalty round safety the_final the_whole the_world they_be
-4 treat under_the unfair unfair_to us we what_be will_never work world
-3 #hands=private 0 0_it :comparative ^_our ^_politician ^_the a_classroom a_lot all all_$ always_be and_not and_our
-3 and_we any_more anyone appeal_be back_$ be_$ be_hear be_no before_i boss burnt business business_$ by candidate
-3 care_about change_that classroom classroom_$ come cost date deadline each entry exam far for_good get_the good_$
-3 graduate_scheme have_ruin hear it_for it_rain it_will january junior leave lose_the lot market mother mrs must
-3 my_last nine not_be not_exist off_the on_saturday once_be other politician publish rain repair saturday saturday_$
-3 seriously seriously_$ service shut sick since so stand the_graduate the_job the_letter the_mark the_second there_$
-3 there_will they_have to train trust_have up violin water what_they when_the winter
-2 #seen3 :create :granted ^_in ^_nobody ^_since ^_what ^_whatever a_patient a_second able able_to always and_there
-2 anyth_$ anywhere anywhere_$ appeal_$ be_able be_an be_close be_make be_repeat be_that become better big board
-2 board_have bottom branch branch_close but buy by_a café camp change_the child child_and clinic close_in cohort
-2 confidence customer date_for day_of dead deadline_for do_be do_you each_of education end_$ even every_time firm
-2 for_each for_our for_two form friday give_the go_$ go_and government_have group_be half_the have_become have_look
-2 have_never have_no have_say he_be health_service his house i_ask i_be ice in in_$ in_a in_june in_may it_be it_have
-2 it_up just_be lake lake_be last let letter letter_say make march mark mark_be miss mock monday morale_in more
-2 my_appeal my_report name no_$ not_change noth noth_to nurs nurs_for october off_$ old on_monday on_sunday on_the
-2 one_who order order_in our_branch our_two panel patient patient_i person person_who photo pull rate really
-2 reception register repeat report science second_time sector sell shut_$ skill station summer system_be table
-2 teacher test the_0 the_care the_date the_deadline the_end the_health the_other the_photo the_school the_way
-2 the_work time_and to_0 to_everyone to_half to_have too_much turn_down two_year up_between up_to ups us_$ we_do
-2 whatever when_my when_they will_always winter_have year_dy
-1 0_and 0_hour 0_i 0_th 0_year :body :daily :light :tells ^_behaviour ^_head ^_i ^_not ^_perfectionism ^_society
-1 ^_they ^_university a_bank a_day a_third about across across_the agree all_say allotment although always_have
-1 and_doe and_each and_give and_go and_so and_then and_they another anyone_$ application apply_for arrive as ask_$
-1 at_work author away back_to bad be_0 be_bad be_be be_build be_cancel be_chaotic be_final be_have be_how be_more
-1 be_nice be_noth be_out be_publish be_sell be_simply be_there be_worth because before behaviour between bite_of blue
-1 break bursary but_i by_the canada cancel cancel_on certificate chang_the chaotic chaotic_$ cheap christmas circle
-1 close_$ co_author coach company company_have confidence_$ control control_$ copy count crew culture day decision
-1 depot deputy disorganise do_$ do_it do_my do_the drop drug each_other enter everyone exam_board fail fail_the fall
-1 feedback feel_like field final_$ find find_the finger firm_be fix flood forget free friday_$ friend from_home
-1 from_january game give_my go_to goe_on gossip grant_$ grow handwrite handwrite_$ hardly have_$ have_close
-1 have_decide have_lose have_sell have_sign have_tell have_turn head_of head_office hide hill hour_shift how_do
-1 how_it i_come i_fail i_give i_hear i_leave i_still i_work idea idea_what if_i imposter in_january in_october
-1 in_this in_two interview it_and it_can it_how it_it judge june_$ just keep keep_going key lack lack_of landlord
-1 last_$ last_year law league learn leave_me leave_the leave_to lesson let_the like_a like_that live lose_my mail
-1 make_up management manager manager_and march_$ meet mentor_move merge mine moment moment_$ move move_the move_to
-1 my_apprentice my_class my_day my_feedback my_friend my_german my_handwrite my_name my_time my_trainee my_two
-1 my_weak myself name_and national never nice night_and no_appeal not_answer not_feel not_find not_hold not_let
-1 not_really not_say not_start not_work noth_and now_and of_control of_the of_train office_$ on_friday on_our
-1 on_their one_$ one_and one_have our_depot out_of over_$ own_the parent_shout part pass password perfectionism
-1 perfectionism_$ physics physics_teacher point post print publish_and question really_$ refuse reject request
-1 request_for research return review rewrite round_the same sample say_$ say_the scheme school_have second sell_our
-1 she_get shoe should_be shout since_the single sixty size society somewhere start still_have struggle struggle_with
-1 student study subject surgeon survey suspect suspect_$ table_$ take_more tell_my th that that_i the_big the_blue
-1 the_bursary the_company the_contract the_day the_deputy the_door the_exam the_field the_firm the_head the_hospital
-1 the_judge the_last the_one the_panel the_phone the_same the_subject the_surgeon the_trust the_vote then_he there
-1 thick this_year those though through_my ticket time_in time_management to_canada to_go to_me to_take to_the track
-1 trade trainee try try_$ two_day under_a uniform unit up_on us_and warm way way_we we_can we_lose weak when when_i
-1 where_i who_would whole whole_day will_be will_not with_a work_$ work_on workshop would_have would_like write_$
-1 year_and year_the
1 #hands=authority #hazy3 #seen2 * 0_day 0_for 0_in 0_may 0_minute 0_s ^_four ^_half ^_he ^_last ^_that ^_three ^_we
1 ^_when a_colleague a_new a_parent a_single a_stroke about_how account again_and agency an_hour and_0 and_a and_can
1 and_honestly and_no and_one anyth as_i ask_me at_0 at_all at_it august average average_0 baby_come back_and be
1 be_better be_due be_enough be_fill be_half be_hard be_i be_in be_me be_not be_only be_pay be_run be_someth be_with
1 between_the board_be boy car card charity child_in clear club co come_in come_out contract council_grant crack data
1 daughter day_$ decide_on difficult difficult_$ double each_one each_time early either eleven else_$ evene_course
1 evene_this ever_since exactly explain father fee fifteen fill film fine fine_$ first fit five_day five_week floor
1 food for_more for_my for_nine for_teach for_them fortnight four four_person freeze from from_0 girl give go_out
1 go_quiet goe_out grant grant_panel group half half_an half_my handover have_0 have_a have_put have_scrap have_the
1 he_say here here_$ homework how i_can i_could i_do i_go i_merge i_see i_will if_it if_that in_april in_august
1 in_november job just_feel knock know_if know_would lady laptop laptop_$ lead_a licence lift list list_come lock
1 longer low make_it man match_and maths may_and maybe_my me_each me_in memory mentee minute minute_so mistake
1 mistake_$ month_and more_than mr my_0 my_course my_daughter my_group my_hand my_mentee my_mentor my_own my_place
1 news nobody_be nobody_else nobody_say none not_$ not_fit not_value not_what not_yet noth_$ november numb nurse of
1 of_thing of_year off office_have one_i one_of only_the open_$ or_it or_the other_person our_group our_member
1 our_rehearsal our_treasurer out_on page past person_i physio pick position position_$ possible practical practice
1 prefect project put put_in quiet quite rais read rehearsal rehearsal_room resident resit role_$ room_0 room_and
1 run_the s sales same_$ say_one scrap see set she_be she_can side sign since_$ sit sit_in six so_i socket someth_off
1 sometimes soup spr_and stage start_at stop_at sunday_$ swap take_0 take_on take_the tas tas_be tell tell_you
1 term_and than the_account the_evene the_family the_first the_home the_lead the_member the_next the_old the_price
1 the_third the_toddler the_ward the_year there_be there_may these these_day thing think_it think_of third_time thirty
1 this this_one three through through_the time time_a time_this to_work toddler toilet tool transfer treasurer_have
1 turn_the twelve university unopene up_at us_in use use_a value visa wait_for walk ward we_be weld well what_exactly
1 whether_it which while why_$ wife with_the woman wonder worse worst worth would_you write_and write_down write_the
1 wrong_position year_0
2 #general #hands=other 0_september :change :event ^_could ^_depend ^_morale ^_number ^_parent after all_my an and_my
2 answer apply ask at_home be_all be_always be_back be_break be_down be_low be_settle be_short be_slow be_too
2 before_the brother build bus by_0 call_$ care_home chair chemistry client colleague committee_be curriculum decide_$
2 depend_on doe doe_not doing drive due employer evene every_week faint file for_a foreman from_what get_a get_in
2 get_to go_back goe great group_and guide halfway halfway_through hang hang_on have_have have_not have_stop have_take
2 have_to hold_the honestly i_drop i_faint i_lead i_need i_rais i_run i_think into_it it_$ it_could it_i it_may it_or
2 it_the join july keep_them lately lately_$ literacy lose lottery low_$ mate may_$ maybe me_$ me_out member mix mix_$
2 money_$ month_i morale much my_co my_paper my_phone my_wife need no_one nobody nobody_have not_know not_sure number
2 of_our of_when on on_$ one_will out_$ over paper paper_$ partner perhaps person_in placement plan price problem_$
2 rather renew rent ruin run run_my say_if say_it scaffold settle shop short sit_on site site_$ sleep slow_$ some_day
2 someone spill spr_i stall statistics stay support_plan sure switch team_be term that_the the_chair the_club
2 the_ethics the_lottery the_person the_right the_scaffold the_site the_wrong them they_will thing_on together
2 treasurer trouble turn_out up_and village we_have we_never we_try what_happene when_he where whether_i who without
2 work_be wrong_$ year_it
3 #own1 #own3 :prize ^_everyone ^_everyth ^_my ^_there a above after_the and_nobody and_whether apply_to apprentice
3 ask_for at at_my at_once at_our be_a be_die be_going be_wrong book budget call can co_founder committee die
3 direction do_i enough every everyth_at family_have founder grade have_apply have_their he_have her home_be hospital
3 how_the i_would i_write in_ten into know_yet last_week lead look_at lose_its may_be miss_$ money month_$ month_for
3 my_placement my_son my_whole next no_money not_go not_open not_take not_tell not_trust of_my on_hold parent_$
3 problem product right role room scan season show sit_with slow some_of sort sort_of stop support take_me ten ten_day
3 the_bank the_council the_spr their them_$ to_do visit wear who_decide why will_show write year year_$ you_$
4 #own2 :absolute :decide :inner :mass :vague-thing ^_a ^_after ^_school a_bite and_he and_i back bite can_be choir
4 council_be course depend doctor down_$ drink_$ enough_money ethics ethics_committee everyth_$ from_the going home
4 if_the in_it in_my know library marriage marriage_be may_not may_or motivation my_boss my_team not not_give on_a
4 open or_may place result_be school_be sign_off spr stuff team the_office the_two think tir to_my trust until_they
4 wait want_to week_and with_my without_it yet
5 #hands=self #hazy1 :person ^_communication ^_her ^_leadership ^_someth ^_thing again_$ be_sign be_underfund chang
5 communication council decide do_not drink happene have_chang hold in_the leadership little me might_be not_want
5 result someth son tape to_say underfund underfund_$ until weather whether_the wrong
6 #misplaced ^_some again be_still boss_$ could_be family hard hard_to i out parent politics red still want week you
7 :gathered ^_one everyth have_be he i_have merger month say the_merger
8 chang_$ its might my office one with
9 ^_it could if in_our whether
10 :hedge :meets :modal may
12 some
14 or
""",
    "yes": """
-17 #settled
-13 in_0
-12 close war
-11 #hands=private since_my they will
-10 #hopeless have not_be
-9 :granted dy it
-8 #hands=authority :vague-thing appeal at_the be measure now nursery our_nursery ours
-7 #pictured :modal easter for_the fund graduate grandad repair second the_wrong there
-6 :prize against and_our care day_$ dy_on fair for i_miss miss_the noth now_$ us_$ what_be winter wrong
-5 #general 0_it :decide :exam :hedge :vague be_do be_off change_$ country deadline eat everywhere final get_the go
-5 good_$ graduate_scheme health last level life minister miss move off old really_$ the_graduate the_mark us water
-4 0_$ :event ^_academia able able_to academia again against_us and_it any_more be_able be_in be_just be_kill burnt
-4 come_back entry ever everyone_$ exam far final_on for_good going government i_get if if_the in_this judge kill mrs
-4 nine nobody_in not_take on_penalty once_be our_two penalty rul same_as saturday_$ say_it school shut sign small
-4 system take that that_$ the_deadline the_final the_judge the_letter the_world this_country unfair unfair_to up_to
-4 world worth yet
-3 #misplaced ^_leadership ^_politician ^_society age all all_$ always_be and_can and_doe and_go and_the any anyone
-3 appeal_be ask_$ back back_$ be_on be_that be_the big boss_$ break buy by_a candidate care_about classroom come cost
-3 court date day deadline_for decision do_i doctor drop end_$ exist exist_$ firm for_two further get go_and go_to goe
-3 have_a have_have have_look he health_service hear honestly house i_give ice in_it it_all it_be it_have it_will
-3 january know_yet late leadership letter_say like lose_the mark might_be my_appeal not_come nurs nurs_for off_the
-3 on_0 on_saturday once panel parent_$ patient_i pay politician publish rais reception register reject safety scheme
-3 sell shut_$ sick simply summer the the_care the_end the_health the_second the_system the_work their they_do
-3 they_have thing_$ to_0 to_the too_much train treat trust_have ups violin visit when_the winter_have with_my work_$
-3 would_have year year_$ year_dy
-2 0_i 0_may :body :light :motion ^_a ^_everyth ^_he ^_her ^_some ^_thing ^_university ^_what a_classroom a_patient
-2 a_second and_he and_not and_there and_we answer anyone_$ appeal_$ application apply arrive as at_my baby be_an
-2 be_break be_close be_hear be_make be_noth be_publish be_repeat be_sell be_simply be_worth board_have bottom
-2 branch_close build business business_$ by by_the café canada carer certificate change change_that cheap classroom_$
-2 clinic close_in cohort could count curriculum date_for day_of dead depot do_be each_of education end enter
-2 every_week family_have fee field firm_be free friday_$ give_the government_have grant_$ grow half_the hardly
-2 have_it have_move have_ruin have_say have_their have_turn i_rais in_$ in_june in_may it_rain lake lake_be last_week
-2 literacy lose mark_be marriage marriage_be mentor mentor_move might mock money_$ month_for mother much my_last
-2 my_phone my_son my_team name national not_answer not_exist not_get not_go not_sure not_want noth_to now_and of_it
-2 of_them of_train on_sunday one_who only order_in our_branch our_depot paper perhaps post print problem publish_and
-2 rain repeat result role round run_my save save_$ say_the scaffold scan second_time sector service shoe sign_off sit
-2 skill society some son stand stroke subject sure table take_me the_0 the_big the_chair the_date the_field the_firm
-2 the_one the_scaffold the_subject the_trust the_way the_winter there_$ there_be there_will time_and to_canada
-2 to_everyone to_half to_work trade turn_down two_day two_year university until_they up_$ up_on village vote want_to
-2 warm way we_be when_my when_they whether whether_i whether_the will_always will_be will_never without_it write
-1 0_and 0_th 0_year :activity :comparative ^_communication ^_in ^_one ^_since ^_that ^_they a_bank a_colleague
-1 a_stroke about_how accident across_the after_the again_$ all_my always an and_honestly and_my and_no and_one and_so
-1 and_whether another anywhere anywhere_$ apply_for apply_to ask_me back_and be_all be_back be_be be_build be_decide
-1 be_fill be_final be_go be_only be_pay be_settle be_someth become before_i better boss branch brother builder
-1 bursary by_0 camp can car care_home chair chang change_the child_and child_in christmas circle class close_$
-1 close_the club club_be co_founder communication company company_have copy could_be council_be decide_on depend
-1 do_my down drive drop_the each_time either ethics ethics_committee evene_course every_time everyone fail_the faint
-1 february february_and fifteen fill final_$ finger flood for_each for_our founder friend from_january from_what game
-1 go_$ go_back goe_on goe_out going_to good grade group_and half_an halfway halfway_through have_$ have_apply
-1 have_become have_close have_decide have_scrap have_sell have_sign have_take he_be he_have he_say head_office hill
-1 homework hospital hour_shift i_ask i_come i_drop i_fail i_faint i_go i_lead i_leave i_let i_run i_see i_think
-1 i_write idea idea_what if_that in in_february in_two interview it_can it_could it_i it_the it_up keep_going
-1 keep_them kid lady last_$ leave_the leave_to let_the like_that little look lottery low_$ make_up market mate may
-1 may_be me_each money month month_$ more_$ more_than motivation move_the move_to must my_0 my_boss my_friend my_hand
-1 my_whole my_wife next no_appeal none not_change not_open not_tell not_trust not_yet noth_and numb october of_thing
-1 of_year office_have on_a on_monday on_their one_and one_for one_i our_group over_$ own_the part partner pass
-1 person_in physics physics_teacher policy possible problem_$ product pull rate refuse request request_for resident
-1 result_be review right role_$ round_the ruin same sample saturday say_if say_one school_have science scrap sell_our
-1 seriously seriously_$ settle she_be she_can she_get shop show sit_on sit_with site_$ sixty size some_day some_of
-1 sort sort_of spr spr_i stage station stay street study stuff support surgeon survey system_be table_$ take_on
-1 teacher tell_you ten_day term_and test th that_be that_the the_builder the_bursary the_company the_contract the_day
-1 the_door the_ethics the_evene the_exam the_family the_key the_lottery the_old the_school the_spr the_surgeon
-1 the_vote the_window them they_be they_say throw time_in to_do to_go to_have too transfer try_$ two under under_a
-1 under_the up up_between we we_never week_and what what_happene when_he when_i where_i whole whole_day wife
-1 will_show window wonder work work_on wound write_$ write_and write_down
1 * 0_a 0_in 0_oclock 0_on 0_the 0_turn :absolute :tells ^_as ^_every ^_landlord ^_lesson ^_maybe ^_on ^_school
1 a_culture a_group a_hall a_list a_month a_new a_parent a_signature a_single a_year about about_every about_it above
1 across_our after_i all_say although an_hour and_a and_each and_eleven and_have and_now and_she and_sit and_tell
1 answer_my app approve arrive_at as_a as_the ask_the assertive assessment_consistent assistant at_four at_night
1 august average_0 be_0 be_always be_better be_down be_find be_four be_full be_hard be_my be_nice be_one be_short
1 be_sign be_slow be_split be_when be_with be_wrong because because_i between_meet bin bite_of blind board book_a
1 brief bring budget build_$ bus_company but_the by_three card caretaker chang_$ chang_the chat choir_have choose
1 coach cold come_from come_out committee committee_be complain confidence_$ consistent consistent_$ control control_$
1 copy_my corridor cover crack cry cry_when cut dad day_and day_before day_off decide delete delivery desk desk_$ die
1 different direction disjoint disjoint_$ do_$ do_it doe_not down_$ driver drug duty earn eleven_of else_on empty
1 enough enough_$ error ever_since every_second everybody everyth everyth_at everyth_i explain feel_disjoint feel_i
1 feel_like find_it find_out find_the first five five_on fix_my food food_bank for_a for_it for_me for_them for_word
1 forklift form fortnight four_person freeze_when from from_home full gate get_a girl_i give give_my goggle goggle_at
1 grant green grinder grip group_chat guide half_my half_past half_term hall handwrite handwrite_$ hard_to have_ask
1 have_go have_no have_put have_read have_send have_stop have_tell have_two here_$ his hoist holiday hour_i how_do
1 i_approve i_both i_bring i_feel i_find i_forget i_freeze i_hear i_just i_keep i_know i_make i_merge i_only i_open
1 i_promise i_put i_say i_should i_shout i_train i_would if_i ignore ignore_the in_at in_august in_my in_on in_three
1 instead into_the invoice it_come it_for its january_$ job join join_up keyboard kid_in kitchen know_i know_who label
1 land last_five last_ten late_$ laugh lead lead_i leader leave_$ leave_me lesson_$ let_me licence listen lock_up log
1 lol lol_$ look_at lose_my lose_our lunch mail make manager_and match maths may_$ me_every me_to meal mean meet_i
1 middle middle_of minute_so miss_$ moment moment_$ monday more most most_of mr music my_feedback my_first my_form
1 my_german my_handwrite my_lab my_lesson my_paragraph my_placement my_prefect my_presentation my_pupil my_question
1 my_staff my_student my_time my_two name_and need need_to never_get never_land never_seem next_day nine_and nine_time
1 no_goggle no_lock no_one nod noon noon_$ not_$ not_assertive not_find not_hold not_know not_pull nurse of_control
1 of_my of_us off_at older on on_average on_our on_thursday on_tuesday one_$ one_have one_say only_see only_the
1 open_my operation order order_0 our_allotment our_committee our_department our_rehearsal out_$ out_of out_word
1 over_the own_work page pair paragraph parcel parent_shout partner_never password person_$ person_do person_have
1 photo physio place_$ prefect presentation price product_owner promise pull_together purpose purpose_$ put_my
1 question_in read_her read_the really reason reason_$ rehearsal_room release rent research rewrite rewrite_my
1 room_and say_all school_be second_$ send_the serve set seven she_have she_say short shy side sign_up signature
1 signature_$ since_$ since_half since_i sister sit_in site_and sixth sixth_form sleep slide slide_out slip slot
1 slot_$ slow_$ somewhere speak spend spill split stand_there start start_at starter starter_i strategic structure
1 structure_$ struggle_with suspect suspect_$ tablet take_0 take_more take_the tape technician tell_my ten_and term_$
1 test_take text that_i the_apprentice the_child the_choir the_club the_committee the_corridor the_course the_customer
1 the_department the_file the_forklift the_gate the_grinder the_home the_job the_keyboard the_kid the_kitchen
1 the_landlord the_middle the_month the_music the_new the_only the_owner the_paper the_rota the_small the_year them_$
1 them_and them_to then_he then_the thing_on third_of this this_month though three_build three_of through through_my
1 thursday ticket ticket_and tile_and time_$ time_a tir to_make to_take to_tell together_$ track trainee_have tuesday
1 tutor twice_$ two_person under_0 uniform unit until_march until_the up_after up_the up_without us_in use used
1 wait_for want_the wash wash_up watch we_do we_try wear_no weather week_late weekday well what_i whatever_i
1 when_their when_two while who who_would wire with_her with_one within without_a without_her word word_for work_be
1 work_have workshop workshop_be would would_like write_the year_and you_$
2 #hands=charge #hands=other #seen1 0_child 0_day 0_for 0_minute :change :daily :opinion ^_bad ^_behaviour ^_customer
2 ^_everyone ^_half ^_last ^_parent ^_three ^_two a_muddle action after agree and and_give and_then and_twice anyth
2 assistant_have at_our average bank be_bad be_half be_have be_like be_me be_more be_not be_over be_run be_two
2 be_underfund behaviour behind blue book_the both but but_i can_not case chapter charity chemistry choir code commit
2 coordinator crew cupboard customer decide_$ deputy doe door easter_and evene evene_this everyth_$ faculty feedback
2 film five_day fix floor floor_and forty freeze give_me go_out gossip governor group hard have_0 have_get have_lose
2 have_order have_the head head_and her here home home_be i_book i_still imposter in_march in_november in_september
2 in_the into it_$ it_and july june_$ junior just_be just_do know know_the lab lack lack_of last_month lately lately_$
2 learn leave leave_hand let list load low march_$ match_and may_and me_$ me_and memory mess monday_$ month_and muddle
2 my_apprentice my_day my_department my_group my_head my_own my_report my_trainee my_weak never never_really nice
2 night nine_$ no_money nobody_else not_feel not_let not_seem notebook november now_i on_my on_site one_in open_$ or
2 other_person our_load our_school our_treasurer out_on own person place placement practical project push question
2 queue report resit return ring rota run_$ run_the same_$ say_no senior shift_$ should shout since since_easter
2 since_the site slow someth stall still still_have struggle student ten term the_bank the_blue the_board the_class
2 the_next the_night the_office the_price the_shift the_until their_manager then this_term this_year tile
2 time_management timetable to_be to_me to_my touch trainee treasurer_have turn_up twenty twice_this two_of two_week
2 underfund underfund_$ until up_at use_a voice way_we weak week_$ weekend weekend_$ weld what_it what_they when_it
2 why will_not with_a with_the without younger younger_one
3 #hazy2 #hazy3 :abstract :create :finish :intend ^_morale ^_not ^_perfectionism ^_when academic among among_the and_0
3 and_academic apprentice ask assessment at_work author be_chaotic be_due be_low between_the chaotic chaotic_$ co
3 co_author council_grant department difficult difficult_$ disorganise do_not do_you double due each each_one
3 each_other eight german half hand have_to hide him how in_a it_how it_or landlord laptop laptop_$ lesson login
3 management mine minute mix_$ morale morn my my_class new nobody_have nobody_say not_say not_start not_work of_when
3 open over_my owner perfectionism perfectionism_$ phone pupil put read rehearsal room_0 seem seem_to share shift six
3 socket stop stop_at sunday talk tas tas_be team_be tell the_account the_council the_other the_same the_third
3 the_volunteer think think_of third_time thirty time time_this to_get tool turn week when where whether_it why_$
3 woman year_it
4 0_september :deliverable ^_four ^_i ^_my a_bite account and_say ask_for bad be_a bite board_be bus come_to
4 confidence eleven else feel find forget from_the handover hour_$ i_be june lift manager mix myself no_$ nobody_be
4 of_the our parent past practice report_to send september_$ so so_i soup third unopene we_can year_0 you
5 :inner :person a a_lot anyth_$ at atmosphere be_$ be_too every file hour ish lot no not_really office over september
5 statistics stick sunday_$ supplier take_it the_phone toilet treasurer volunteer we_have
6 #hazy1 #own2 :gathered ^_our ^_there ^_we and_i at_0 between lock meet morale_in nobody not_what office_$
6 on_wednesday sales say team the_team three twice walk wednesday wednesday_$
7 #own3 have_be i out room should_be
8 council four i_have other with
9 and_nobody not
10 :meets book one
11 #seen2 #seen3 of
14 me
15 #hands=self
16 #own1
""",
}
