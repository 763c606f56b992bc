"""What 2171 labelled problems teach about specific: telltales by weight in tenths. Written by `make learn`."""

TABLES = {
    "yes": """
-32 *
-13 keep
-12 same
-11 #hazy2
-10 :absolute thing
-9 always like person you
-8 #hazy1 it not
-7 :light :vague as feel have_be i_be just run someth we what
-6 :comparative :vague-thing again age do_not ever family how i_do i_keep i_run lack really some too year
-5 #hopeless all_the and_nobody atmosphere doe funder get going have_the i_can job know_$ my_own nobody_say own
-5 switch_off the_food the_one the_rota themselve this to_be year_$
-4 #hands=authority #hands=charge :opinion ^_it ^_someth a_bite all always_have and_none anyth assessment
-4 atmosphere_in be_not be_the between bite chain company confidence course day do doe_not family_have finish food
-4 for_anyth grow have_a have_another here i_chair keep_going less look_after make manager_and me_$ much my_head
-4 myself nobody_in not_tell or pay polish_$ project same_page say_why slow street street_have switch system than
-4 the_atmosphere the_family these these_day to_know to_me together will wing with_my wrong
-3 #general #hands=self #hazy3 #misplaced ^_employer ^_person ^_publish ^_that ^_too a_new across among among_the
-3 and_i and_not answer answer_$ answer_to be_an be_any be_like between_the big_client brother business business_$ buy
-3 buy_a chang_since client_pay crew debate direction employer everyth exchange fee fee_$ give_in give_up go_wrong
-3 going_on hand_$ hard hard_to have_give have_let head_$ head_and here_$ hold_the i_have i_never i_take in_our in_six
-3 in_spr in_this inspection it_in it_make it_show it_will job_$ journal just_be keep_to listen look make_the
-3 management many me_or more my_manager my_team my_time no_real none none_of not_get not_have not_listen one_who
-3 or_perish page_$ party_and pattern pattern_$ pension perish phone_$ point policy polish post publish_or real
-3 report_for rewrite_the rush school seem seem_to should simply six_year spr story talk_about team that_$ the_board
-3 the_business the_debate the_funder the_hour the_inspection the_street the_time the_youth them third_time time_in
-3 to_themselve too_many too_much train_$ up_be us us_$ way what_it when_they whoever write_it young youth
-2 0_b :body :event :inner :intend :mass :prize ^_between ^_no ^_politician ^_some ^_staff ^_statistics a_close a_job
-2 about about_$ about_0 about_it after_myself again_$ all_over always_be and_always and_go and_night anyone at_a
-2 at_me at_our b badly bar be_a be_always be_build be_desire be_i be_it be_leave be_me be_simply be_so be_stand
-2 be_too become before_$ belong better between_day big_platform bill_$ bite_of book_to boss_$ bottom break_$ chair
-2 chair_be chang_after club come_down conversation cost craft department deserve desire desire_$ director down_to
-2 evene evene_$ ever_$ everybody everyone father for_each foster from_what game gather gather_$ get_to go_on go_over
-2 good_at government graduate grip hang have_$ have_and have_rewrite have_their head health health_service help_$
-2 hour_the house how_$ i_come i_gather i_just i_sit i_work i_would if_i if_the information interview issue it_all
-2 it_come it_out its jacket junior kind kind_of know_it last_time last_to lead lead_the leave leave_it leave_someth
-2 leave_to let_my let_us like_that listen_$ mark_be me_and mean measure meet_i mess might_not morale more_than move
-2 move_the my_boss my_class my_co my_department my_mark my_mate my_side my_son need need_a never_really night_crew
-2 no_room nobody_have not_good not_look not_pull not_sure not_talk not_what noth_$ noth_and nowhere of_those off_$
-2 old one_i only_want our_build our_funder out_of parent_council party person_$ person_do person_i personally planet
-2 platform platform_own politician project_$ pull_together reactive really_$ rewrite role room_for rota ruin run_$
-2 run_on run_the say_no say_so season season_$ see_what senior shape show show_$ shut_$ side_project since_about
-2 sit_there slide so_$ somehow someth_off someth_to sorry staff stand_at statistics stop_$ subject subject_$
-2 supervision supervision_i sure system_be take_it take_thing team_be tech technology tell_$ tell_if tell_you that
-2 that_be the_bar the_big the_budget the_feedback the_group the_health the_lead the_next the_person the_place
-2 the_project the_same the_senior the_subject the_usual the_way the_young them_go there there_$ those time time_and
-2 to to_keep to_my together_$ trouble two_brother unfair up_$ usual vibe want_everyth we_at weekend well what_be
-2 when_a who will_go with_0 with_the with_them work_it work_out would would_say wrong_job young_one
2 #own1 ^_at ^_choir ^_customer ^_forty ^_grandad ^_i ^_in ^_lose ^_my ^_on ^_since a_second a_share after after_i
2 and_a and_goe and_have and_my and_she and_that and_there and_whether any_more apply archive assistant august
2 august_$ away away_$ backup bank bankrupt be_ask be_tir because_i belt between_floor blue board_have book box
2 breakfast burnt buyer buyer_have camp change channel chapter chef child_and choir_and close_the coin coin_$ cold_$
2 colleague collect come committee_$ complain copy corner could customer date day_of deaf design die differently
2 differently_$ doc drawer eight else end_of everyone_tell ex exam exam_board exist exist_$ fast_and fear feed
2 feedback feedback_from final_$ final_on find_out freezer friend_$ from get_wet go_with going_to good_$ grandad
2 grant_$ half_the happene happene_at have_get have_one have_order have_say have_scrap have_stop have_to heat herd
2 him_$ hire_someone i_get i_hold i_read ice in_the it_or it_sit january keep_forget keep_write kitchen know_yet label
2 lake lake_be late late_$ leed let_me licence lift line live lock_the log loose lorry lose_its lose_the main march
2 mate may_not may_or mean_i mind miss_the monday_$ month_$ mother mrs my_client my_first my_knee my_mother my_phone
2 my_second name no_backup not_say not_speak not_to october officer on_monday on_one on_penalty on_the one_$ one_to
2 or_may order_$ our_founder out_and over owner penalty pitch practice pump quit random read_my refuse renew
2 replacement ring salary sample say_$ say_there scrap scrape scrape_the see_me send_the seven shift sign_$ sign_off
2 since since_august sit_in sixty skip someone someone_else speak_too stand stand_there stick stick_$ still_have
2 still_open sunday_$ supplier support take_the team_someth tell_it tell_me ten text that_the the_app the_blue the_box
2 the_end the_final the_first the_herd the_hire the_ice the_paper the_twin the_until then there_will ticket tile to_go
2 to_lock to_one to_work tuesday turn_up twin twin_i two_of two_version unless unless_i up_to user vanish version
2 violin walk wall we_can wednesday week_so wet what_the what_to wheelchair while whole window with with_a with_it
2 word write_in write_the yes yesterday
3 #own3 :decide ^_governor ^_pupil ^_the ^_two against_us all_say alone alone_$ an_hour ask at_night bath be be_go
3 be_in be_split be_still be_train because c call can_be chess choir church clean close coach_$ code come_in commit
3 complain_$ contact council dad dead_$ deliver double_maths drama drill eleven enough every extension extension_be
3 fix for for_good for_our forget form forty founder from_the further_appeal get_a give_$ go_$ go_quiet grant hair
3 half hand hand_over head_decide hear hold i i_send i_talk it_can last_thing latin live_on lottery lottery_fund man
3 maths_last me me_to memory might_be milk miss move_out my_form nine no_feedback no_further not_be not_let number off
3 one one_boy open_$ paper parent_shout promise queue radio read registry right_$ room_$ saturday save scheme sell
3 share shout side_of split stuff_$ sunday the_church the_night the_old them_$ thick time_$ too_fast us_no want
3 want_me whether with_two
4 #hands=private :create ^_a ^_council ^_head ^_one ^_with against app appeal_$ apprentice at_my be_move be_off
4 be_with before begin best both by cold could_be court dead disk end fall first friday_$ full glue governor
4 have_begin he hire hour i_chang i_stand in in_may it_rain know_if last letter list lock lose low may_$ my_apprentice
4 night_$ not_$ not_hold not_know off_the old_server order parent parent_might perhaps quiet rain say_yes september
4 september_$ server she_be sign six starter still three turn twice when_i winter with_me
5 #hands= :change :exam :person agency be_back be_final be_sign behind behind_the boy child double for_the freeze_at
5 further hide husband i_count i_freeze landlord month morn my_husband my_until nurse open our out_$ painter past
5 pupil residency right room the_leave the_residency will_not
6 :activity :gathered :granted :meets and appeal be_never count cupboard cupboard_$ four freeze friday go_to her him
6 if_it know monday no patch second send she so stop week without write
7 #seen2 #seen3 :tells and_the drug night out to_the
8 back_$ decide final have_not his it_be nobody_know of_the say until
9 :deliverable may on the
10 0 back dy my two
11 #settled at
13 #pictured
16 :finish
18 #seen1
""",
}
