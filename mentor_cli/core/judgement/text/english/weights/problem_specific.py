"""What 1191 labelled problems teach about specific: telltales by weight in tenths. Written by `make learn`."""

TABLES = {
    "yes": """
-33 *
-13 :absolute
-12 :light
-10 #hazy2 keep
-9 #hazy1
-8 always not too
-7 like really
-6 age feel funder get person
-5 :intend :prize be_always doe ever how just this you
-4 #general #hands=authority #hopeless :vague :vague-thing ^_there a a_bite always_the bite course doe_not everyth
-4 family grow have_the i_work just_be keep_going listen manager_and many me_$ my_manager not_listen someth to_know
-4 too_many we will year year_$
-3 #hands=self :abstract ^_person ^_too across again and_nobody atmosphere be_a be_the buy direction do down each
-3 feel_like hard hard_to head house i_be i_do i_just i_keep in_six inspection it its mean move_the much my_head
-3 nobody nobody_have not_tell on_the one_who point project report_for run same season_$ seem seem_to slow team
-3 the_funder the_inspection the_one the_same the_wrong these these_day thing third_time time_in to_be why_$ wrong
-2 #hazy3 #misplaced :hedge :inner ^_employer ^_her ^_it ^_not ^_politician ^_some ^_someth about_how account all_the
-2 always_be always_have among among_the and_each and_none and_not and_we answer_$ any assessment be_an be_good be_i
-2 be_me be_simply be_someth be_there big bite_of boss boss_$ bottom but chair circle class department depend disjoint
-2 disjoint_$ do_it down_$ each_of employer family_have feel_disjoint finish for_each from_what fund game go_and going
-2 graduate have_$ have_a have_leave have_rewrite have_their head_and health health_service how_i i_can i_chair i_find
-2 i_will if_the in_my in_our into_it issue junior listen_$ listen_to maybe mess mine must my_boss my_class my_co
-2 my_finger my_own my_team never never_land none_of not_get not_pull not_really not_say not_seem not_sure noth_and
-2 of_them only_want our_funder own pattern pattern_$ person_$ person_do politician post pull_together put rewrite
-2 rewrite_the right role round ruin season senior service should side simply site_and society some someth_off station
-2 sure system tell tell_if the_board the_health the_last the_right they_have third to_$ to_get to_keep to_my together
-2 together_$ too_much trouble up_and ups us_$ want_to we_be well what where why will_never work_it you_$
-1 #hands=charge :body :comparative :modal :opinion ^_academia ^_after ^_as ^_assessment ^_behaviour ^_everyone
-1 ^_family ^_he ^_lesson ^_maybe ^_morale ^_nobody ^_public ^_staff ^_they ^_thing ^_university ^_you a_firm able
-1 able_to academia action all all_of allotment and_can and_i and_never and_one answer anyone_$ anyth anyth_$ anywhere
-1 anywhere_$ arrive as as_a as_the assessment_be author back_and be_$ be_able be_build be_chaotic be_die be_get
-1 be_hard be_head be_just be_like be_low be_mean be_my be_out be_slow be_so be_unfair behaviour better between
-1 between_the board break but_i but_when change_that chaotic chaotic_$ cheap child_in clear club club_be co_author
-1 come_to committee company compare compare_myself confidence control control_$ conversation country day_$ delegate
-1 disorganise do_$ do_not do_other do_you down_to drink_$ education else_on every_time everybody everyone everyth_$
-1 everywhere far father father_have fee fifteen find_it finger finger_on focus for_you foreman free from_above
-1 get_any get_the get_to go good_at government_have grip group group_and handwrite handwrite_$ have_go have_hint
-1 have_let have_put head_$ help help_$ here_$ hint honestly how_do how_the i_compare i_feel i_give i_lead i_look
-1 i_run i_take i_would if in_it in_law in_this interview into it_$ it_all it_come it_could it_hard it_how it_it job_$
-1 join_up just_do know_whether land law law_have leader leave_me lesson like_a little look look_after low_$
-1 management manager mark_be market me_and me_out mean_to meet minister morale move my_course my_day my_department
-1 my_father my_group my_handwrite my_note my_placement my_sister my_staff my_time my_weak myself name nerve nerve_$
-1 never_really never_seem nice no_$ nobody_in none not_good not_have not_join not_put not_work note noth noth_$
-1 noth_i now_$ of of_a of_control of_it of_thing of_train of_when off_in on_$ on_it on_their other other_parent
-1 our_allotment our_committee our_department our_group our_member our_school our_team ours own_the own_work page
-1 parent_$ person_i phone_$ place_$ placement problem public pull put_in rather really_$ report run_$ run_my say_all
-1 say_no say_one school sector seriously seriously_$ set set_of shoe shop should_be should_i show since_$ sister
-1 sister_in size sleep slide some_of somebody sort sort_of staff start struggle struggle_to supervision supervision_i
-1 system_be table table_$ take_more talk talk_to team_be team_i test that_be the_big the_book the_club the_course
-1 the_department the_family the_group the_job the_lead the_market the_office the_person the_phone the_project
-1 the_volunteer the_way the_whole them there_be there_may thing_the time time_management tir to_each to_me to_take
-1 too_late trade treat trick under_a unfair unfair_$ university up_$ us_and volunteer water way way_i we_do we_get
-1 weak wear wear_me what_be what_i when_it whether_the which_i will_always with_my wonder work_and worth write_down
-1 wrong_job you_can
1 0_and ^_four ^_head ^_i ^_in ^_ofst ^_on ^_our ^_parent ^_since ^_we ^_when a_colleague a_day a_group a_parent
1 a_patient a_second a_third abbreviation about above accident after_school after_the agre agre_to all_my allow
1 allow_to although an and_doe and_have and_he and_my and_no and_say and_then and_there and_whether and_will any_of
1 app apply apply_to approve april arrive_at ask_$ ask_for at_night at_our at_the auditor august be be_0 be_cancel
1 be_enough be_find be_four be_go be_going be_ill be_in be_make be_one be_publish be_repeat be_still be_two be_wait
1 because begin behind behind_$ blank blind blue book both brief build_$ burnt bus by_friday call can_be cancel
1 cancel_on candidate car chang chang_$ change chat chemistry christmas church classroom cleaner colleague_be
1 come_back come_in company_have contract cook coordinator copy count crack cross customer cut cv cv_be dark dead
1 deadline_for decide_$ decision delete dementia do_i doctor drive drop_the early early_shift eleven else_$ end
1 enough_$ error evene_and every everyone_$ faint fair february feedback field find_out fit five_week food for_0
1 for_an for_feedback for_good for_it forget forget_what four_page freeze friend from_home from_the front gate girl
1 give_me give_the go_$ go_out go_quiet go_to good good_$ gossip grade grandad green group_chat guess guess_$ half
1 half_the hardly have_apply have_dementia have_move have_never have_stop have_tell have_to have_turn he_be head_of
1 hill hospital i_approve i_ask i_faint i_manage i_miss i_promise i_still i_teach if_it ignore ignore_the ill
1 in_august in_february in_the in_three it_may january judge june june_$ keep_forget keyboard knock know_if know_what
1 know_who know_would lab laptop last_three last_year leave let let_me letter_for letter_say library licence line
1 look_at lottery mail main march may_and may_be may_not may_or me_in might minute miss miss_the monday_$ most most_of
1 my_classroom my_coach my_colleague my_cv my_lab my_place my_pupil my_trainee my_two never_ask never_once new
1 night_and nine_$ no_appeal no_one nobody_be nod not_allow not_ask not_decide not_give not_make not_speak notebook
1 noth_to now_and oclock octave october of_my of_our office_$ ofst old on_her on_monday on_my on_site once one_to
1 open_$ or_may our_product our_rehearsal owner owner_have page_and page_for pair paper parent_evene park partner
1 partner_never password past patient photo photograph porter practice promise promise_three publish push question
1 quiet quit read read_the reason receipt rehearsal_room report_to result return room_and run_the saturday say_$
1 say_the scan school_$ second_$ see seminar seminar_$ set_$ she_can shift shut_$ since_may since_the sit_in sit_with
1 site_$ six_time skill small so_i soup spend spend_my stage stand standup starter_i stop talk_over tape teach_them
1 tell_my tell_us ten term text than the_0 the_auditor the_blue the_child the_church the_cohort the_contract
1 the_council the_date the_evene the_field the_first the_four the_gate the_grant the_keyboard the_kitchen the_late
1 the_letter the_lottery the_month the_new the_old the_only the_photo the_read the_report the_second the_site
1 the_teacher the_third the_toilet the_top the_until the_window then they_want think think_it thirty thirty_person
1 this_month those three_build three_of through to_a to_do to_drop to_everyone to_have to_main to_one toilet top track
1 trainee try try_$ tuesday turn_us twice_this two_of two_week under_the unopene until_they us_down use wait wait_for
1 want_a wash wash_up we_have weld what_the what_to whatever when_a when_i when_the whether whether_it wife window
1 with with_a with_two word word_$ work_be would_you write_the wrong_$ year_0 year_leave
2 :decide :gathered ^_a ^_customer ^_two after after_i again_$ and_a and_she back_to bank be_final be_on before_i
2 budget camp chapter chart child child_and client clinic close close_the coach cold cold_$ colleague come could_be
2 council date day_of deadline eight enough evene final_$ first five for_our form german goe grant_$ hand have_chang
2 have_order have_say have_scrap he him i_get i_have i_send i_think i_train ice in in_0 in_may it_or it_rain kitchen
2 know_yet lake lake_be late_$ lock low mate may_$ me monday month_$ mrs my_german my_phone next nine not_begin on_a
2 on_hold one one_of open or order over over_my phone plan possible rain rehearsal repeat salary scrap sell send
2 send_the shut sit six son still summer sunday sunday_$ support teacher the_deadline the_ice them_$ there_$ tile
2 time_and touch turn_up twice up up_without violin vote walk want we_can when who_decide whole_day will_be winter
2 within without_her woman work_$ write yet
3 0_$ :activity :event ^_pupil against against_us all_say an_hour and_it appeal_$ ask at_work be_noth be_off before
3 commit court curriculum decide door double_maths fall final_on fix for give going_to hear her husband in_a it_be
3 know last_$ last_thing letter list live lose_the maths_last memory might_be month mother my_form my_husband not_be
3 not_let on_penalty parent_shout penalty queue rul she_be so stick supplier the_final the_night there_will they thick
3 three to_work turn will_not without work
4 #hands=private #seen3 :change :daily :exam ^_my ^_one appeal apprentice away back_$ be_move be_no be_split best by
4 die double for_the founder friday_$ from further grant have_not hour_$ i lose me_to mistake mistake_$ morn mum
4 my_apprentice of_the off_the one_boy pupil scheme september september_$ shout sign_off since speak split starter
4 until want_me
5 :create agency and and_the be_sign boy drug final four friday hide landlord my night not_know on our out_$ parent
5 room she to_the week
6 #own1 :granted :meets back cupboard dy hour last may nurse off say second sign two
7 #seen2 :person at his the
8 #settled :tells no out
9 :deliverable
10 0
12 #pictured
15 :finish
21 #seen1
""",
}
