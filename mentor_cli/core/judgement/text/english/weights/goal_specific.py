"""What 3141 labelled goals teach about specific: telltales by weight in tenths. Written by `make learn`."""

TABLES = {
    "yes": """
-29 *
-14 ^_0
-12 #verb=make/thing
-11 #lack=vague :comparative hour
-10 #act=vague/abstract/part #opinion our
-9 #verb=take/thing :hedge hour_of
-8 #act=topic/empty/whole #object=event around event person someth
-7 #first=vague/abstract #object=piece :abstract :inner job make_the school the_year
-6 #act=create/none/part #act=finish/thing/part #first=vague/empty #object=budget #object=hour #object=it
-6 #object=project #verb=spend/thing 0_<why> ^_to get get_my get_through hour_<time> law lesson_<time> listen me_$
-6 piece procrastinate project resident some sort study stuff tea_<time> tell the_house
-5 #act=vague/empty/part #concrete=named/thing #first=topic/person #lack=topic #object=data #object=gym
-5 #verb=get/empty #verb=listen #verb=understand #verb=understand/thing 0_set :tells :vague better budget by_my cost
-5 course_<time> cpd cross form_0 gym in_law in_the jazz kg_<time> level more my_mentor never_make pension
-5 scratch_<time> speak task_$ tea the_mentor three through understand up up_a
-4 #act=activity/none/whole #act=vague/empty/whole #first=activity/none #first=topic/none #object=a #object=assessment
-4 #object=business #object=german #object=javascript #object=market #object=reading #object=something #object=task
-4 #object=win #verb=attend/thing #verb=be/abstract #verb=be/empty #verb=bite #verb=bite/thing #verb=coach #verb=cut
-4 #verb=get #verb=give/none #verb=improve #verb=keep/thing #verb=lead #verb=look #verb=network #verb=network/none
-4 #verb=prepare #verb=sort #verb=sort/thing #verb=speak 0_hour 0_lesson :intend <time>_on ^_<time> ^_budget ^_coach
-4 ^_everybody ^_keep ^_lead ^_order ^_our ^_prepare ^_scale ^_sort ^_speak ^_understand ^_work and_<why> and_not as
-4 assessment at_work business business_$ calmer coach code code_<time> cross_functional cut data event_<time>
-4 everybody everybody_in get_on get_to give_0 goal improve instead instead_of javascript keep_a kid lead lesson like
-4 market_$ me more_$ my_german my_javascript network_$ nicer not or order_in phd prepare prepare_for project_<time>
-4 since stone_<time> take_my task the_business the_market the_school the_time three_time time_<time> time_with
-4 to_person up_$ use_my win_<time> work_<time>
-3 #act=finish/same/whole #act=named/thing/whole #act=topic/abstract/part #act=topic/person/part #act=vague/none/part
-3 #amount=hours #check=hours #first=change/abstract #first=create/abstract #first=topic/empty #lack=alone
-3 #object=course #object=exception #object=finnish #object=form #object=garden #object=go #object=group
-3 #object=handover #object=interview #object=job #object=lesson #object=max #object=method #object=number #object=one
-3 #object=relationship #object=research #object=set #object=stone #object=studying #object=thing #object=top
-3 #object=walk #verb=attend #verb=bring #verb=bring/thing #verb=brush #verb=brush/thing #verb=find/thing
-3 #verb=get/none #verb=keep #verb=listen/none #verb=make #verb=order #verb=order/thing #verb=post #verb=post/none
-3 #verb=read/none #verb=study #verb=study/thing #verb=take #verb=work #verb=write/none 0_k 0_stone :mass :opinion
-3 <time>_concert ^_a ^_attend ^_bring ^_brush ^_build ^_post ^_six ^_spend ^_study ^_take ^_with a_day a_job a_native
-3 alto alto_line attend be_a become_the bring bring_my brush brush_up community community_$ complete_0 concert
-3 contact course cover_$ cpd_<time> dad e_g event_$ finnish form from_my functional garden garden_<time> give_back
-3 group group_0 healthier i_be in_japanese interview japanese k level_<time> like_a listen_to mark_code market max
-3 maybe mentor method my_sleep myself myself_in native native_<time> no_exception of_cpd on_myself on_top once_$
-3 one_hour order our_choir person_for post post_three progress put_0 relationship relationship_with research respect
-3 role school_$ scratch season seriously seriously_$ some_research sort_the stone stop study_0 the_course the_kid
-3 the_new thesis thing tiktok to_be to_stop top top_of turn turn_0 up_on what_the work
-2 #act=activity/empty/whole #act=change/abstract/part #act=change/thing/part #act=create/abstract/part
-2 #act=finish/none/whole #first=activity/empty #first=finish/same #object=better #object=book #object=clue
-2 #object=confidence #object=conversation #object=dad #object=developer #object=duty #object=engagement #object=excel
-2 #object=hallway #object=help #object=innovation #object=join #object=journey #object=maths #object=me
-2 #object=photography #object=prom #object=role #object=say #object=senior #object=system #object=tidier
-2 #object=tired #object=wpm #verb=beekeep #verb=beekeep/thing #verb=build #verb=build/thing #verb=call
-2 #verb=call/person #verb=catch #verb=catch/thing #verb=collect/thing #verb=cut/none #verb=cut/thing #verb=develop
-2 #verb=drive #verb=explore #verb=explore/thing #verb=find/abstract #verb=improve/abstract #verb=know #verb=lead/none
-2 #verb=lead/thing #verb=listen/empty #verb=look/thing #verb=raise/abstract #verb=reduce/thing #verb=repeat
-2 #verb=speak/empty #verb=use #verb=use/thing #verb=work/thing 0_<time> 0_budget 0_chemistry 0_day 0_m 0_plumb 0_wpm
-2 :daily <time>_$ <time>_<why> <time>_give <time>_half ^_beekeep ^_catch ^_cut ^_cv ^_develop ^_every ^_explore ^_gym
-2 ^_look ^_more ^_one ^_sleep ^_three ^_use ^_we a_calmer a_clue a_more a_new about_pension about_the accent
-2 accent_<time> achieve active active_role all_my all_staff an and_i app_$ as_a at_<time> at_least back back_to basic
-2 be be_0 be_the be_to beekeep bite_<time> book_$ book_system build catch catch_up chemistry child choir clue
-2 clue_about confidence conversation cover curriculum cut_down dad_$ day_<time> develop developer difficult
-2 difficult_conversation do_$ down_on duty engagement error_in exception explore find_my free_<time> full g german
-2 get_the goal_be gym_$ gym_0 half_term hallway have have_difficult have_get hour_i hour_on house_<time> house_tidier
-2 how hunt in_better in_our inbox_<time> innovation it_at job_$ job_hunt journey keep know language last learn_about
-2 learn_excel learn_journey least life_of like_to line look lounge love m machine machine_$ make mean measure mindset
-2 money more_active more_in my_community my_confidence my_goal my_inbox my_learn my_prefect my_y10 network new
-2 new_book next not_a notice number of_my of_study of_us on_with opportunity opportunity_<why> organise our_school
-2 over page_0 pension_and perfect person_in photography pivot pivot_table plumb potential professional prom properly
-2 pupil_$ read reduce_error repeat role_in row_machine s_$ shape shape_<time> some_project spend_0 squad staff start
-2 stop_be student stuff_<time> system take term_$ the_curriculum the_hallway the_last the_lounge the_number the_row
-2 the_website thesis_0 thing_<time> tidier tir to_me to_my to_take together town town_$ tutor tutor_group two_hour
-2 understand_the up_for up_with us_in well work_on world would would_like wpm wpm_$ write_<time> y10 year younger
-2 younger_pupil
2 #act=activity/person/whole #act=create/thing/whole #act=topic/empty/part #act=vague/person/part
2 #concrete=activity/person #concrete=create/thing #concrete=light/thing #first=finish/person #first=named/thing
2 #first=topic/thing #hands=partly #object=box #object=card #object=certificate #object=chess #object=chisel
2 #object=clinic #object=council #object=coursework #object=crawl #object=daughter #object=dog #object=duolingo
2 #object=exam #object=flat #object=gate #object=late #object=learning #object=leed #object=meeting #object=mitre
2 #object=national #object=note #object=parkrun #object=point #object=priya #object=pronunciation #object=sale
2 #object=section #object=signed #object=subscriber #object=tin #object=water #object=week #object=word #verb=answer
2 #verb=answer/thing #verb=ask #verb=ask/thing #verb=book #verb=book/thing #verb=commit #verb=commit/empty
2 #verb=do/thing #verb=drink #verb=drink/thing #verb=eat #verb=eat/thing #verb=fall #verb=fall/thing #verb=fix/thing
2 #verb=go #verb=go/thing #verb=hand #verb=hold/thing #verb=join #verb=join/thing #verb=learn #verb=learn/thing
2 #verb=log #verb=make/empty #verb=paint #verb=paint/thing #verb=pair #verb=pair/thing #verb=pass/thing
2 #verb=practice/thing #verb=publish #verb=publish/thing #verb=read #verb=say #verb=say/thing #verb=see #verb=see/none
2 #verb=set #verb=set/thing #verb=shadow #verb=shadow/thing #verb=sharpen #verb=sharpen/thing #verb=spend/none
2 #verb=talk/thing #verb=walk #verb=walk/thing #verb=watch #verb=watch/thing 0_and 0_length 0_new 0_out :change :event
2 <time>_<time> <time>_at <time>_i <time>_test <time>_the <why>_<time> <why>_so ^_answer ^_ask ^_become ^_bench
2 ^_commit ^_drink ^_eat ^_get ^_go ^_hand ^_learn ^_log ^_not ^_paint ^_parkrun ^_publish ^_read ^_set ^_shadow
2 ^_sharpen ^_team ^_the ^_watch a_medication a_weather after_that afternoon all and_0 answer at_my away away_from b2
2 bake bake_sale be_late bench_0 board both break breakfast brown by_0 by_the call captain captain_<time> card
2 certificate change chapter chapter_0 chess chisel clinic club club_$ council council_to coursework crawl dahlia
2 dahlia_<time> daughter daughter_$ dementia desk dinner dinner_<time> do_a dog drink drink_more duolingo e_learn each
2 eat entry error_$ every_pupil ex fall film finally_listen firm first_<time> five five_$ flexbox flexbox_froggy
2 floor_flat froggy from_scratch front front_crawl gate_$ geography get_at ground ground_floor half_marathon hand
2 hand_in have_0 hello hope i_want improve_my in_bed in_german in_nature jo keep_on keep_the kestrel kg_of late league
2 league_$ learn_my lecture length light linkedin lose_0 lunch_break marathon memory merge metronome mine
2 minute_<time> minute_of mitre more_water mr_okafor mum muscle muscle_<time> my_daughter my_desk my_spell my_voice
2 myself_$ national nature nature_$ never_lose night no_sugar note observation oil okafor on_$ on_linkedin on_school
2 once_<time> onto or_more organise_a out_of page_$ paint paint_the pair pair_with parkrun parkrun_<time> part_in past
2 patient phonic play_chess point practice practice_my press priya profile_$ pronunciation publish_in question report
2 roof sale save say say_hello scale_with school_<time> section session_on set_of set_up shadow sharpen shout side
2 side_$ sign some_of spell_test spend_<time> stretch_<time> subscriber subscriber_<time> table table_up team_kestrel
2 ten test_<time> that_<time> the_board the_coursework the_gate the_ground the_head the_league the_shed the_tin
2 the_ward three_day tier time_i tin to to_give to_reach to_see to_the train trust twice_<time> two unit up_the visit
2 ward watch water_$ watercolour we we_do weather weather_app week week_<time> welcome whether win_the wipe wipe_down
2 with_mr word_<time> work_$ write write_down
3 #act=change/thing/whole #act=finish/abstract/whole #act=finish/empty/whole #amount=money #check=money #check=rhythm
3 #concrete=change/thing #concrete=vague/thing #first=create/thing #first=finish/empty #first=finish/thing
3 #first=vague/thing #object=bed #object=best #object=cash #object=home #object=kit #object=least #object=let
3 #object=light #object=minute #object=peace #object=plot #object=question #object=satisfaction #object=sugar
3 #object=swimming #object=tomatoe #object=trust #object=whole #object=work #reasons #verb=apply #verb=be/person
3 #verb=cook #verb=finish #verb=finish/thing #verb=forget #verb=forget/thing #verb=give/person #verb=grow
3 #verb=grow/empty #verb=help/thing #verb=lose #verb=read/thing #verb=tidy #verb=tidy/thing #verb=win/empty
3 #verb=write/thing 0_attendance 0_customer 0_house 0_minute :absolute <why> ^_apply ^_cook ^_fence ^_finish ^_gas
3 ^_grow ^_light ^_make ^_new ^_quit ^_tidy a always always_$ apply assistant bach balance bed bench best_in box
3 by_heart call_home class codewar_<time> complete_the cook door down enough every every_time fence fence_round floor
3 forget four from_0 gas gas_safe green half heart heart_<time> holiday_$ home_$ homework hour_$ house_point i_will
3 in_my in_show italki italki_lesson kit kitchen lecture_$ leg life_<time> light_out log lunch medication
3 medication_error move mr my_practice my_sister my_tea my_year netball never never_be not_to of of_0 out_<time> pack
3 part peace penny petty petty_cash phone phone_call plot plot_0 positive practice_scale profile publish pupil_<time>
3 put_my put_up quit quit_smoke round round_plot safe scale scale_$ shed sister skill skip smoke_$ sugar sugar_in
3 supervision swim take_part teach teach_assistant ten_minute test the_<time> the_first the_petty the_whole they tidy
3 time_table tomatoe used water whole_of will_not without without_a work_in zero
4 #act=activity/none/part #act=activity/person/part #act=finish/person/whole #act=finish/thing/whole
4 #act=light/empty/part #amount=clock #amount=score #check=clock #check=score #concrete2 #first=activity/thing
4 #first=create/none #hands=exam #object=bought #object=life #object=mentor #object=outstanding #object=part
4 #object=refrain #object=sleep #object=splashback #object=team #verb=be/none #verb=become #verb=become/thing
4 #verb=come #verb=find #verb=find/empty #verb=lose/thing #verb=reach #verb=reach/thing #verb=record #verb=smoke
4 #verb=smoke/none #verb=spend/empty #verb=take/empty #verb=win 0_on :activity :person <why>_$ ^_descale ^_life
4 ^_refrain ^_rewire all_0 another at become build_a codewar come customer customer_satisfaction day day_$ descale
4 employee finish flat gate give_us google grow hall handover_$ home kettle lab leed leed_<time> lose make_a month_$
4 most my_own no_more off on_the one_of outstand outstand_<time> own own_$ peace_$ prize reach record_myself refrain
4 refrain_from rewire satisfaction show smoke spell splashback takeaway takeaway_<time> team_<time> than_0 tyre us
4 village win_best within within_0
5 #first=activity/person #first=finish/abstract #hands=others #object=boy #object=employee #object=is #object=right
5 :prize <time>_come ^_never ^_win a_night after anyth be_in before best boy coffee come_$ employee_of find find_a for
5 for_<time> head_boy i in learn month night_$ record render right stretch the_month time_for under_0 until war yoga
6 #first=topic/abstract #hands=limitless #numbers #verb=get/abstract :create :deliverable :meets ^_no again and at_the
6 be_on first floss floss_<time> more_than no north on_time one page team that the_north under with_my word
7 #act=topic/abstract/whole #amount=count #check=count #checks2 #ends #object=scale #verb=make/none ^_some again_$
7 get_0 get_into head than whole
8 #act=create/none/whole #checks1 from into minute the
9 <time>
10 #act=topic/thing/part
11 :exam on
13 :finish
14 buy
15 #concrete1 by
""",
}
