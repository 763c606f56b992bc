"""What 2411 labelled problems teach about specific: telltales by weight in tenths. Written by `make learn`."""

TABLES = {
    "yes": """
-35 *
-13 keep
-12 same
-11 #hazy2 you
-10 :absolute person thing
-9 #hazy1 always like
-8 it not run year
-7 :light :vague as do_not ever feel have_be i_be some someth what
-6 #hopeless again atmosphere doe family get i_do i_run just really too we
-5 :comparative :vague-thing a_bite all all_the and_nobody anyth company count_$ funder going have_the health how
-5 i_can i_keep job know_$ lack less my_own nobody_say or reform same_page switch_off system the_one the_rota
-5 themselve these these_day third this to_be to_know year_$
-4 #hands=charge ^_someth ^_too age always_have and_none assessment atmosphere_in be_i be_the between bite chain
-4 change_$ day do family_have food for_anyth fourth grow hard hard_to have_a have_another here i_have in_our in_two
-4 keep_going listen look_after make manager_and me_$ me_down much my_head myself no_real nobody_in not_on not_tell
-4 page_$ pay policy polish polish_$ project real say_why school slow street_have switch the_atmosphere the_family
-4 the_food the_fourth to_me together well who wing with_my
-3 #hands=self #hazy3 #misplaced :body :intend :opinion ^_employer ^_person ^_publish ^_that a_new across always_be
-3 among among_the and_not answer_$ answer_to anyone be_an be_any be_it between_the big_client business business_$
-3 buy_a chang_since client_pay confidence course crew debate direction doe_not down down_$ employer everyth exchange
-3 fee fee_$ finish folk give_in give_up go_wrong going_on hand_$ hang have_$ have_and have_give head_$ help here_$
-3 hold_the house_$ i_chair i_never i_take if_that in_spr in_this it_all it_in it_make it_show it_will job_$ journal
-3 junior just_be keep_to last_to look make_the management many me_give me_or might_not my_boss my_hour my_team
-3 my_time need none_of not_get not_have not_listen not_what noth_and or_perish own party_and pattern_$ pension perish
-3 planet please post pub publish_or report_for rewrite_the rota rush say_so secretary seem seem_to senior should
-3 simply sit_there six_year spr story street system_be taste team tell_you than the_board the_business the_debate
-3 the_funder the_hour the_next the_same the_senior the_street the_time the_youth them there third_time time_in
-3 to_themselve too_many two_year up_be way we_talk what_it when_they will work write_it wrong year_and young youth
-2 #general #hands=authority 0_b :abstract :mass :prize ^_between ^_confidence ^_everyth ^_some ^_staff ^_statistics
-2 a_close a_disgrace a_job a_joke a_lot about about_$ about_0 about_it after_myself all_over and_always and_go and_i
-2 and_night and_who answer at_a at_me at_our b badly bar be_a be_always be_build be_desire be_leave be_like be_me
-2 be_not be_simply be_so be_stand be_too become before_$ belong better between_day big_platform bill bill_$ bite_of
-2 book_to boss_$ break_$ brother buy century chair chair_be chang_after club come_down committee conversation cost
-2 country course_and craft customer_want dental department depend deserve desire desire_$ director disgrace down_to
-2 evene evene_$ ever_$ everybody fast_for father for_each foster from_what game gather gather_$ get_decide get_the
-2 get_to go_on go_over good_at government graduate grip have_let have_rewrite have_stop have_their head_and hour_the
-2 house how_$ i_could i_gather i_just i_sit i_tell i_work i_would if_the in_$ in_six inspection instead instead_of
-2 internship interview issue it_come it_depend it_like it_out jacket kind kind_of know_it last_time lead lead_the
-2 leave leave_it leave_someth leave_to let_my let_us like_that listen_$ listen_to london lot mark_be measure meet_i
-2 mess money morale more more_than move move_the my_class my_co my_department my_manager my_mark my_mate my_side
-2 need_a never_land never_really nhs nhs_be night_crew no_room nobody_have none not_good not_look not_pull not_really
-2 not_sure not_talk noth_$ nowhere of_$ of_those off_$ on_with one_i one_who only_want our_build our_funder out_of
-2 own_the page parent_council party patient pattern person_do person_i personally phone_$ platform platform_own point
-2 project_$ pull_together reactive really_$ rent rich role room_for ruin run_$ run_on run_the say_it season season_$
-2 see_what shape show show_$ side_project since_about slide slide_$ so_$ somehow someth_off someth_to staff stand_at
-2 statistics stuff_going subject subject_$ supervision supervision_i sure take_it take_thing talk talk_about team_be
-2 tech technology tell_$ tell_if that the_bar the_budget the_feedback the_inspection the_junior the_lead the_nhs
-2 the_person the_place the_project the_subject the_usual the_way the_young them_go there_$ to to_keep to_say to_them
-2 to_two too_much trade train_$ trouble two_brother up_$ ups us us_$ us_all usual volunteer weekend whoever will_go
-2 with_0 with_them work_it work_out would_say wrong_job you_$ young_one
2 0_s :decide ^_at ^_forty ^_grandad ^_in ^_on ^_since ^_the ^_when a_bad a_second a_share after_a after_i and_a
2 and_my and_say and_she and_that and_then and_there and_whether and_will apply archive assistant august august_$ away
2 away_$ back_the bank bankrupt be_$ be_ask be_save be_tir be_wait because_i before_i belt between_floor board_have
2 book breakfast bride burnt buyer buyer_have camp catere change channel chapter child_and clean coin coin_$ cold_$
2 colleague collect come commit committee_$ complain control corner could count count_the crash date deaf deliver
2 design die differently differently_$ doc door drawer dy_$ eight enough everyone_tell ex exam exam_board fast
2 fast_and february feed feedback feedback_from final_$ final_on find_out five for_0 for_our form founder freezer
2 friend friend_$ get_wet give go go_$ go_with good_$ grandad grant_$ hair half_the happene happene_at have_build
2 have_get have_one have_order have_say have_to heat hire_someone hospital i_answer i_hold i_read i_send ice
2 in_hospital in_the it_sit january keep_forget keep_the keep_write kitchen know_yet lake lake_be late_$ lay leed
2 licence lift line lock_the log loose lorry lose_its lose_the man march mate may_not may_or me mean_i mentee milk
2 mind miss_the most mother mrs mum my_client my_mentee my_mother my_phone my_second name nine not_$ not_say not_touch
2 officer on_monday on_one on_penalty one_to only open_$ or_may order_$ our_founder out_and outdoor owner penalty play
2 practice rain_on random read_my refuse registry rehearsal renew ring s sag salary sample saturday say_$ say_there
2 screen see see_me send_the seven shift sign_$ sign_off since since_august single sit_in sixty skip so_long someone
2 someone_else speak_too stand_there stick still_have still_open sunday_$ supplier support take_the team_someth
2 tell_it tell_me tell_us ten the_app the_box the_end the_evene the_final the_first the_hire the_ice the_paper
2 the_right the_twin the_until the_wed then there_will thick three_time through ticket tile time_so to_go to_one
2 to_work tuesday turn_up twin twin_i two_version unless unless_i us_that user version violin walk wall we_can
2 we_would wednesday week_$ week_so wet what_the what_to wheelchair when where where_my which while whole window with
2 with_a with_it word_$ write_in write_the yesterday
3 #own1 ^_choir ^_i ^_lose ^_my ^_pupil ^_two advice against against_us agency all_say alone alone_$ an_hour ask at_my
3 at_night bath be be_0 be_go be_in be_split be_still be_train because boot box c call can_be chess choir choir_and
3 church close coach_$ code come_in complain_$ contact copy council dad dead_$ double_maths drama drill eleven else
3 end every extension extension_be fear first fix for_good for_his forget forty friday_$ from_the further_appeal get_a
3 give_$ go_quiet grant half hand hand_over head_decide hear him_$ his_own hold i i_stand i_talk it_can know_if
3 last_thing late legal live live_on lock lottery_fund low maths_last memory might_be miss move_out my_form
3 no_feedback no_further not_be noth noth_change number off old_server on_the one one_$ one_boy over paper
3 parent_shout pay_the promise pump queue radio read right_$ room_$ scheme sell share shout side_of so_it split
3 starter stick_$ stuff_$ sunday than_we the_church the_night the_overtime them_$ time_$ too_fast two_of us_no wait
3 want want_me whether winter with_me with_two word yes
4 #own3 :create ^_a ^_agency ^_council ^_governor ^_head ^_one ^_with after allergy and_the app appeal_$ apprentice
4 be_move be_off be_sign be_with before begin best both boy brand by change_that clear cold consultant court dead disk
4 double fall for full glue governor have_begin he hire hour i_chang in in_may it_rain last latin letter list lose
4 lottery manager may_$ me_to month my_apprentice night_$ not_hold not_know not_let off_the order our overtime parent
4 parent_might past perhaps quiet quite rain september september_$ server she_be sign six still stop that_the
4 the_consultant the_old turn twice when_i
5 #hands=private :change :exam :person and be_back be_final behind behind_the child could_be for_the freeze_at friday
5 further hide husband i_count know landlord monday morn my_husband my_until nurse open out_$ painter patch pupil
5 residency right room save say_yes the_leave the_residency three
6 #seen2 #seen3 :activity :gathered :granted :meets appeal be_never cupboard cupboard_$ freeze go_to her him i_freeze
6 if_it no send she week will_not without
7 :tells back_$ decide drug four night second so write
8 final have_not out to_the two until
9 :deliverable it_be may nobody_know of_the say the
10 back his on
11 #settled 0 dy my
12 at
14 #pictured
17 :finish
19 #seen1
""",
}
