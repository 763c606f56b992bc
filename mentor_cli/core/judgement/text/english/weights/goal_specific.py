"""What 3525 labelled goals teach about specific: telltales by weight in tenths. Written by `make learn`."""

TABLES = {
    "yes": """
-29 *
-15 #hands=unsized
-14 ^_0
-11 #verb=make/thing hour our
-10 #lack=vague
-9 #act=vague/abstract/part #opinion :hedge hour_of someth
-8 #act=topic/empty/whole #verb=take/thing :abstract around
-7 #first=vague/abstract #object=event #object=it #verb=get/empty :comparative :inner event job make_the more_$ person
-7 procrastinate resident the_year
-6 #act=finish/thing/part #act=vague/empty/part #first=vague/empty #lack=topic #object=budget #object=hour
-6 #object=piece #verb=spend/thing ^_to get_through hour_<time> law lesson_<time> me_$ project school sort study stuff
-6 tell the_house three
-5 #act=create/none/part #act=vague/empty/whole #concrete=named/thing #first=topic/person #object=data #object=german
-5 #object=gym #object=project #object=something #object=win #verb=get #verb=listen #verb=understand
-5 #verb=understand/thing 0_set :vague budget by_my cost cpd form_0 get get_my gym in_law in_the jazz kg_<time> level
-5 listen my_mentor never_make not or our_choir pension piece project_<time> scratch_<time> speak task_$ the_school
-5 through understand up up_a
-4 #act=activity/none/whole #act=vague/none/part #first=activity/none #first=topic/empty #first=topic/none
-4 #object=assessment #object=business #object=finnish #object=javascript #object=market #object=number
-4 #object=reading #object=task #verb=be/empty #verb=coach #verb=cut #verb=give/none #verb=improve #verb=keep
-4 #verb=keep/thing #verb=lead #verb=look #verb=sort #verb=sort/thing #verb=speak 0_hour 0_k 0_lesson :intend
-4 <time>_concert <time>_on ^_budget ^_coach ^_everybody ^_keep ^_lead ^_our ^_scale ^_sort ^_speak ^_understand
-4 ^_work as assessment at_work back be_the business business_$ code code_<time> concert concert_<why> course_<time>
-4 cross cross_functional cut data event_<time> everybody everybody_in finnish functional get_on get_to give_0 goal
-4 improve instead instead_of javascript keep_a kid lead lesson like market_$ me more my_german my_javascript over phd
-4 respect stone_<time> task tea_<time> the_business the_course the_kid the_market the_mentor three_time time_<time>
-4 time_with to_person together up_$ use_my win_<time> work work_<time>
-3 #act=topic/person/part #amount=hours #check=hours #first=change/abstract #first=create/abstract #lack=alone
-3 #object=course #object=exception #object=form #object=go #object=handover #object=help #object=interview
-3 #object=job #object=join #object=lesson #object=max #object=method #object=research #object=set #object=stone
-3 #object=studying #object=thing #object=top #object=walk #verb=attend #verb=attend/thing #verb=be/abstract
-3 #verb=bring #verb=bring/thing #verb=brush #verb=brush/thing #verb=catch #verb=get/none #verb=listen/none #verb=make
-3 #verb=network #verb=network/none #verb=order #verb=order/thing #verb=post #verb=post/none #verb=prepare
-3 #verb=read/none #verb=reduce/thing #verb=save #verb=sleep #verb=study #verb=study/thing #verb=work #verb=work/thing
-3 #verb=write/none 0_<time> 0_stone 0_wpm :mass :tells <why>_i ^_<time> ^_attend ^_bring ^_brush ^_build ^_one
-3 ^_order ^_post ^_prepare ^_six ^_sleep ^_spend ^_study ^_take a_day a_job a_native all_staff and_<why> and_not
-3 attend be_a be_to become_the better bring bring_my brush brush_up choir coach community community_$ complete_0
-3 course cpd_<time> dad dad_$ error_in event_$ everyth form from_my give_back have have_not i_be in_japanese
-3 interview it japanese k keep like_a like_to listen_to lot love mark_code market max maybe mean method myself_in
-3 native native_<time> network_$ no_exception number of_cpd on_myself on_top one_hour order order_in out person_for
-3 post_three prepare prepare_for progress reduce_error research role s_$ school_$ scratch season seriously
-3 seriously_$ some_research sort_the squad stone stop student study_0 take_my tea the_guitar the_new the_number
-3 the_time thesis thing tiktok to_me to_stop together_$ turn turn_0 tutor up_on way with_a would_like wpm wpm_$
-2 #act=activity/empty/whole #act=change/abstract/part #act=change/thing/part #act=create/abstract/part
-2 #act=finish/none/whole #act=finish/same/whole #act=named/thing/whole #act=topic/abstract/part #first=activity/empty
-2 #first=finish/same #object=a #object=app #object=better #object=book #object=clue #object=confidence
-2 #object=conversation #object=dad #object=developer #object=duty #object=engagement #object=excel #object=garden
-2 #object=guitar #object=hallway #object=heart #object=innovation #object=journey #object=maths #object=me
-2 #object=photography #object=prom #object=role #object=say #object=senior #object=thesis #object=tired #object=way
-2 #object=wpm #verb=be/thing #verb=beekeep #verb=beekeep/thing #verb=bite #verb=bite/thing #verb=build
-2 #verb=build/thing #verb=call #verb=call/person #verb=catch/thing #verb=collect/thing #verb=cut/none #verb=cut/thing
-2 #verb=develop #verb=drive #verb=drive/thing #verb=explore #verb=explore/thing #verb=find/thing #verb=hold/same
-2 #verb=improve/abstract #verb=know #verb=lead/thing #verb=listen/empty #verb=look/thing #verb=make/abstract
-2 #verb=organise #verb=raise/abstract #verb=reduce #verb=repeat #verb=speak/empty #verb=take #verb=use/thing 0_budget
-2 0_chemistry 0_day 0_m 0_plumb :opinion <time>_$ <time>_<why> ^_beekeep ^_catch ^_cut ^_cv ^_develop ^_every
-2 ^_explore ^_gym ^_look ^_more ^_organise ^_raise ^_reduce ^_three ^_use ^_we ^_with a_calmer a_clue about_pension
-2 about_the accent accent_<time> achieve all_my an and_i app_$ as_a at_<time> at_least back_to basic be be_0 beekeep
-2 befriend bite bite_<time> book_$ book_system build calmer catch catch_up chart chemistry child clue clue_about
-2 confidence contact conversation cover cover_$ cut_down develop developer difficult difficult_conversation do_$
-2 down_on duty e_g either engagement exception explore find_my free_<time> full g garden garden_<time> german get_the
-2 goal_be group guitar gym_$ gym_0 hallway have_difficult have_get help hold_it hour_i hour_on house_<time> hunt
-2 i_have in_<time> in_our inclusive innovation job_$ job_hunt journey know language learn_about learn_excel
-2 learn_journey least level_<time> lounge m machine machine_$ make measure mentor minibu more_<time> my_community
-2 my_confidence my_goal my_learn my_prefect my_y10 myself network new new_book next nicer not_a of_my of_study once_$
-2 opportunity opportunity_<why> organise our_school over_the page_0 pension_and perfect photography pivot pivot_table
-2 plumb post potential professional prom properly pupil_$ put_0 reduce repeat row_machine screen spend_0 staff
-2 stop_be student_will system take the_hallway the_lounge the_row the_website thesis_0 thing_<time> tir to_be to_take
-2 top top_of touch town town_$ tutor_group two_hour understand_the up_for up_with value volunteer want website
-2 website_<time> well will_be work_on world would write_<time> y10 year younger younger_pupil
2 #act=activity/person/whole #act=change/thing/whole #act=create/thing/whole #act=finish/person/part
2 #act=vague/person/part #concrete=activity/none #concrete=activity/person #concrete=create/thing
2 #concrete=light/thing #first=finish/person #first=topic/thing #object=bed #object=best #object=card
2 #object=certificate #object=chess #object=council #object=coursework #object=crawl #object=daughter #object=dog
2 #object=duolingo #object=exam #object=flat #object=late #object=learning #object=leed #object=light #object=meeting
2 #object=mitre #object=national #object=note #object=parkrun #object=plot #object=point #object=priya
2 #object=pronunciation #object=pupil #object=sale #object=section #object=socket #object=tin #object=voice
2 #object=walking #object=water #object=week #object=word #object=work #reasons #verb=answer #verb=answer/thing
2 #verb=ask #verb=ask/thing #verb=book #verb=book/thing #verb=commit #verb=commit/empty #verb=do/empty #verb=drink
2 #verb=drink/thing #verb=eat #verb=eat/thing #verb=fall #verb=fall/thing #verb=fix/thing #verb=go #verb=hand
2 #verb=hold/thing #verb=join #verb=join/thing #verb=learn #verb=learn/thing #verb=make/empty #verb=paint/thing
2 #verb=pair #verb=pair/thing #verb=pass/thing #verb=practice/thing #verb=publish #verb=publish/thing #verb=read
2 #verb=read/empty #verb=say #verb=say/thing #verb=set #verb=set/thing #verb=shadow #verb=shadow/thing
2 #verb=spend/none #verb=talk/thing #verb=tidy #verb=tidy/thing #verb=watch #verb=watch/thing 0_and 0_house 0_into
2 0_length 0_new 0_of 0_out :change :event :granted :modal <time>_the <why> <why>_so ^_answer ^_ask ^_be ^_become
2 ^_bench ^_commit ^_drink ^_eat ^_fence ^_find ^_get ^_go ^_hand ^_i ^_join ^_light ^_log ^_not ^_paint ^_pair
2 ^_parkrun ^_publish ^_read ^_set ^_shadow ^_team ^_the ^_watch a a_weather after_that afternoon all and_0 answer
2 at_my away away_from bake bake_sale be_late bench_0 best_in bite_of board both break breakfast brown but by_the call
2 can captain captain_<time> card certificate chair chapter chapter_0 chess club club_$ count crawl dahlia
2 dahlia_<time> daughter daughter_$ dementia desk dinner dinner_<time> do do_a dog drink drink_more duolingo e_learn
2 eat entry essay every_pupil ex fall fence fence_round film finally_listen firm five five_$ fix_the flexbox
2 flexbox_froggy floor_flat froggy from_scratch front_crawl gate_$ geography ground ground_floor half_marathon hand
2 hand_in have_0 hello home_$ homework_on hope house_point how_many improve_my in_a in_bed in_german in_my in_nature
2 jo keep_on kg_of late league league_$ learn_my length light_out linkedin lose_0 lunch_break many marathon merge
2 metronome mine minute_<time> minute_of mitre more_water mr_okafor mum muscle muscle_<time> my_daughter my_spell
2 my_tea myself_$ national nature nature_$ never_be never_lose no_sugar note observation office okafor on_linkedin
2 on_school once_<time> onto open out_at out_of pack page_$ paint_the pair pair_with parkrun parkrun_<time> part
2 part_in past phonic play_chess point practice practice_my press priya profile_$ pronunciation publish_in put
2 question report round_plot safe sale say_hello scale_with school_<time> section session_on set_of set_up shadow
2 shout side side_$ sleep socket spell_test spend_<time> stretch_<time> subscriber subscriber_<time> supervision table
2 table_up ten test_<time> that_<time> the_coursework the_gate the_ground the_head the_league the_shed the_tin
2 the_ward tier time_i tin to_give to_reach to_the train trust twice_<time> unit up_the visit voice ward watch water_$
2 weather weather_app week week_<time> welcome will will_not win_the wipe wipe_down with_mr without_a word_<time>
2 write write_down
3 #act=activity/none/part #act=finish/abstract/whole #amount=money #amount=score #check=money #check=rhythm
3 #check=score #concrete2 #concrete=change/thing #concrete=vague/thing #first=activity/thing #first=create/thing
3 #first=finish/empty #first=finish/thing #first=vague/thing #object=box #object=cash #object=chisel #object=gate
3 #object=home #object=least #object=let #object=minute #object=outstanding #object=part #object=peace
3 #object=question #object=satisfaction #object=sugar #object=swimming #object=team #object=trust #object=tyre
3 #object=whole #verb=apply #verb=be/person #verb=cook #verb=find #verb=finish #verb=finish/thing #verb=give/person
3 #verb=grow #verb=grow/empty #verb=help/thing #verb=log #verb=lose #verb=read/thing #verb=sharpen #verb=sharpen/thing
3 #verb=spend/empty #verb=win/empty #verb=write/thing 0_attendance 0_customer 0_minute :absolute :person <time>_<time>
3 <time>_at ^_apply ^_cook ^_finish ^_gas ^_grow ^_make ^_new ^_quit ^_rewire ^_sharpen ^_tidy a_medication all_0
3 always always_$ apply assistant b2 bach balance bed bench box by_0 by_heart call_home chisel class complete_the cook
3 coursework door enough error_$ every every_time find first_<time> floor four from_0 gas gas_safe get_at give green
3 half heart_<time> homework hour_$ i in_show inbox italki italki_lesson kitchen lecture lecture_$ leg life_<time> log
3 lunch medication medication_error memory month move mr my_practice my_sister my_voice my_year netball no_more not_to
3 of of_0 organise_a outstand outstand_<time> own paint peace penny petty petty_cash phone phone_call plot plot_0
3 positive practice_scale profile publish pupil_<time> put_my put_up quit quit_smoke rewire round scale scale_$
3 sharpen shed show sister skill skip sugar sugar_in swim take_part teach teach_assistant ten_minute test than_0
3 the_<time> the_first the_petty the_whole they tidy time_table to tyre used water what whole_of without work_in zero
4 #act=finish/person/whole #act=finish/thing/whole #amount=clock #check=clock #first=create/none #hands=limitless
4 #hands=partly #object=bought #object=employee #object=kit #object=life #object=refrain #object=right #object=sleep
4 #object=splashback #object=tomatoe #verb=become #verb=become/thing #verb=lose/thing #verb=reach #verb=reach/thing
4 #verb=record #verb=smoke #verb=smoke/none #verb=take/empty #verb=win 0_on :activity <why>_$ ^_descale ^_life
4 ^_refrain ^_win another at become build_a codewar_<time> day day_$ descale down employee employee_of finish flat
4 gate give_us google grow hall handover_$ home i_will kettle kit lab learn leed leed_<time> lose make_a month_$
4 more_than my_own never night no off one_of own_$ peace_$ prize reach record_myself refrain refrain_from render right
4 say smoke smoke_$ spell splashback takeaway takeaway_<time> team_<time> time_for tomatoe under_0 until us village
4 win_best within within_0
5 #act=activity/person/part #act=finish/empty/whole #first=activity/person #hands=exam #object=boy #object=is
5 #object=mentor #verb=be/none #verb=come :create :prize <time>_come ^_never a_night after and anyth best boy codewar
5 coffee come come_$ customer customer_satisfaction find_a for for_<time> head_boy in most night_$ on_the record
5 satisfaction stretch than that the_month war yoga
6 #amount=count #first=finish/abstract #first=topic/abstract #hands=others #numbers #verb=get/abstract :deliverable
6 :meets ^_no at_the be_in be_on before first floss floss_<time> into north on_time page team the_north under whole
6 word
7 #act=topic/abstract/whole #check=count #checks1 #checks2 #ends #object=scale #verb=make/none again again_$ get_0
7 get_into head one with_my
8 #act=create/none/whole from minute
9 <time> ^_some the
10 :exam
11 #act=topic/thing/part on
13 :finish
14 buy
15 by
16 #concrete1
""",
}
