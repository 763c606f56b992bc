"""What 2171 labelled problems teach about specific: telltales by weight in tenths. Written by `make learn`."""

TABLES = {
    "yes": """
-34 *
-13 keep
-12 same
-11 #hazy2
-10 :absolute thing
-9 always like person you
-8 #hazy1 it not
-7 :vague as feel have_be i_be run someth we what
-6 :comparative :light :vague-thing again age do_not ever family i_do i_keep i_run just lack really some too year
-5 #hopeless all_the and_nobody atmosphere doe funder get going have_the how i_can job know_$ my_own nobody_say own
-5 switch_off the_food the_one the_rota themselve this to_be year_$
-4 #hands=charge :opinion ^_it ^_someth a_bite all always_have and_none anyth assessment atmosphere_in be_not be_the
-4 between bite chain company confidence course day do doe_not family_have finish food grow have_a have_another here
-4 i_chair keep_going less look_after make manager_and me_$ much my_head nobody_in none_of not_tell or pay polish_$
-4 project same_page say_why six_year slow street street_have switch system than the_atmosphere the_family these
-4 these_day to_know to_me together will wing with_my wrong
-3 #hands=authority #hazy3 #misplaced ^_employer ^_person ^_publish ^_that ^_too a_new across among among_the and_i
-3 and_not answer answer_$ answer_to be_an be_any be_like between_the big_client brother business business_$ buy buy_a
-3 chang_since client_pay crew debate direction employer everyth exchange fee fee_$ for_anyth give_in give_up go_over
-3 go_wrong going_on hand_$ hard hard_to have_$ have_give have_let head_$ head_and here_$ hold_the i_have i_never
-3 i_take in_our in_six in_spr in_this inspection it_in it_make it_show it_will job_$ journal just_be keep_to listen
-3 look make_the management many me_or more my_manager my_team my_time myself no_real none not_get not_have not_listen
-3 one_who or_perish page_$ party_and pattern pattern_$ pension perish phone_$ point policy polish post publish_or
-3 real report_for rewrite_the rush school seem seem_to should simply spr story talk_about team that_$ the_board
-3 the_business the_debate the_funder the_hour the_inspection the_street the_time the_youth them third_time time_in
-3 to_themselve too_many train_$ up_be us us_$ way what_it when_they whoever write_it young youth
-2 #general #hands=self 0_b :body :event :inner :intend :mass :prize ^_between ^_no ^_politician ^_some ^_staff
-2 ^_statistics a_close a_job about about_$ about_0 about_it after_myself again_$ all_over always_be and_always and_go
-2 and_night anyone at_a at_me at_our b badly bar be_a be_always be_build be_desire be_i be_it be_leave be_me
-2 be_simply be_so be_stand be_too become before_$ belong better between_day big_platform bill bill_$ bite_of book_to
-2 boss_$ bottom break_$ chair chair_be chang_after club come_down conversation cost craft department deserve desire
-2 desire_$ director down_to evene evene_$ ever_$ everybody father for_each foster from_what game gather gather_$
-2 get_to go_on good_at government graduate grip hang have_and have_rewrite have_their head health health_service
-2 help_$ hour_the house how_$ i_come i_gather i_just i_sit i_work i_would if_i if_the information interview issue
-2 it_all it_come it_out its jacket junior kind kind_of know_it last_time last_to lead lead_the leave leave_it
-2 leave_someth leave_to let_my let_us like_that listen_$ mark_be me_and mean measure meet_i mess might_not morale
-2 more_than move_the my_boss my_class my_co my_department my_mark my_mate my_side my_son need need_a never_really new
-2 night_crew no_room nobody_have not_good not_look not_pull not_sure not_talk not_what noth_$ noth_and nowhere
-2 of_those off_$ old one_i only_want our_build our_funder out_of parent_council party person_$ person_do person_i
-2 personally planet platform platform_own politician project_$ pull_together reactive really_$ rewrite role room_for
-2 rota ruin run_$ run_on run_the say_no say_so season season_$ see_what senior shape show show_$ shut_$ side_project
-2 since_about sister sit_there slide so_$ somehow someth_off someth_to sorry staff stand_at statistics stop_$ subject
-2 subject_$ supervision supervision_i sure system_be take_it take_thing team_be tech technology tell_$ tell_if
-2 tell_you that that_be the_bar the_big the_budget the_feedback the_group the_health the_lead the_next the_person
-2 the_place the_project the_same the_senior the_subject the_way the_young them_go there third time time_and to
-2 to_keep to_my together_$ too_much trouble two_brother unfair up_$ vibe we_at weekend well what_be when_a who
-2 will_go with_0 with_the with_them work_it work_out would would_say wrong_job young_one
2 ^_at ^_choir ^_forty ^_grandad ^_in ^_lose ^_my ^_on ^_since a_second a_share after_i and_a and_goe and_have and_my
2 and_she and_that and_there and_whether any_more apply archive assistant august august_$ away away_$ bank bankrupt
2 be_ask be_tir because_i belt between_floor blue board_have book box breakfast burnt buyer buyer_have camp change
2 channel chapter chef child_and choir_and client close_the coin coin_$ cold_$ colleague collect committee_$ complain
2 corner could date day_of deaf design die differently differently_$ doc drawer eight else end_of everyone_tell ex
2 exam exam_board fast_and fear feed feedback feedback_from final_$ final_on find_out for freezer friend_$ get_wet go
2 go_with goe_$ going_to good_$ grandad grant_$ half_the happene happene_at have_get have_one have_order have_say
2 have_scrap have_stop have_to heat herd him_$ hire_someone i_get i_hold i_read ice in_the it_or it_sit january
2 keep_forget keep_write kitchen know_yet label lake lake_be late late_$ leed let_me licence lift line live live_on
2 lock_the log loose lorry lose_its lose_the main man march mate may_not may_or mean_i mind miss_the monday_$ mother
2 my_client my_first my_knee my_mother my_phone my_second name not_say not_speak not_to october officer on_monday
2 on_one on_penalty on_the one_$ one_to or_may order_$ our_founder out_and over owner penalty pitch practice pump
2 random read_my refuse renew replacement ring salary sample saturday say_$ say_there scrap scrape scrape_the see_me
2 send_the seven shift sign_$ sign_off since since_august sit_in sixty skip someone someone_else speak_too stand
2 stand_there stick stick_$ still_open sunday_$ supplier support take_the team_someth tell_it tell_me ten text
2 that_the the_app the_blue the_box the_end the_final the_first the_herd the_hire the_ice the_paper the_twin the_until
2 then there_will ticket tile to_go to_lock to_one to_work tuesday turn_up twin twin_i two_of two_version unless
2 unless_i up_to user version violin walk wall we_can wednesday week_so wet what_the what_to wheelchair while whole
2 window with with_a with_it word write_in write_the yes yesterday
3 #own1 #own3 :decide ^_governor ^_i ^_pupil ^_the ^_two after against_us all_say alone alone_$ an_hour ask at_night
3 bath be be_in be_split be_still be_train because c call can_be chess choir church clean close coach_$ code come
3 come_in commit complain_$ contact copy council dad dead_$ deliver double_maths drama drill eleven enough every
3 extension extension_be fix for_good for_our forget form forty founder friday_$ from_the further_appeal get_a give_$
3 go_$ go_quiet governor grant hair half hand hand_over head_decide hear hold i i_send i_talk it_can last_thing latin
3 lottery_fund maths_last me me_to memory might_be milk miss move_out mrs my_form nine no_feedback no_further not_$
3 not_be not_let number off one one_boy open_$ paper parent_shout promise queue radio read registry right_$ room_$
3 save scheme sell share shout side_of split starter still_have stuff_$ sunday the_church the_night the_old them_$
3 thick time_$ too_fast us_no want want_me whether with_two
4 :create ^_a ^_council ^_head ^_one ^_with against agency app appeal_$ apprentice at_my be_go be_move be_off be_with
4 before begin best both by cold could_be court dead disk double end fall first full glue have_begin he hire hour
4 i_chang i_stand in in_may it_rain know_if last letter list lock lose lottery low may_$ month my_apprentice night_$
4 not_hold not_know off_the old_server parent parent_might perhaps quiet rain september september_$ server she_be sign
4 six still three turn twice when_i winter with_me
5 #hands=private :change :exam :gathered :person be_back be_final be_sign behind behind_the boy child for_the
5 freeze_at friday further husband i_count i_freeze landlord morn my_husband my_until no nurse open order our out_$
5 painter past pupil residency right room say_yes the_leave the_residency will_not
6 #seen2 :activity :granted :meets and appeal be_never count cupboard cupboard_$ four freeze go_to her hide him if_it
6 know monday patch second send she so stop week without write
7 #seen3 :tells and_the drug night out
8 back_$ decide final have_not his it_be nobody_know of_the say to_the until
9 :deliverable may on the
10 0 back two
11 #settled at dy my
14 #pictured
16 :finish
19 #seen1
""",
}
