"""What 3725 labelled goals teach about specific: telltales by weight in tenths. Written by `make learn`."""

TABLES = {
    "yes": """
-26 *
-16 #hands=unsized
-15 ^_0
-12 #verb=make/thing around hour our
-11 #lack=vague
-10 #act=vague/abstract/part #object=hour
-9 #act=topic/empty/whole #first=vague/abstract #opinion :hedge read_around someth
-8 #act=vague/empty/part #object=it #verb=get/empty :abstract event job make_the subject
-7 #object=event #verb=take/thing #verb=understand goal hour_of me_$ practice_0 procrastinate respect the_year
-6 #act=create/none/part #concrete=named/thing #first=topic/none #object=reading #object=thing #object=viral
-6 #verb=save #verb=understand/thing ^_to as get_through go_viral hour_<time> lesson_<time> or person project resident
-6 sort study stuff the_house thing tiktok viral
-5 #act=finish/thing/part #act=named/thing/whole #first=activity/none #first=vague/empty #object=assessment
-5 #object=bag #object=budget #object=data #object=german #object=gym #object=h #object=liked #object=piece
-5 #object=project #object=something #object=win #verb=ask/none #verb=be/empty #verb=give/none #verb=listen
-5 #verb=speak #verb=spend/thing 0_0 0_h 0_hour 0_set :comparative :inner :intend ^_everybody ^_under ^_understand
-5 at_a back be_lik better choir code code_<time> cost cpd everybody everybody_in form_0 get_my get_to give_0 gym h
-5 in_the jazz lik lik_by listen love me my_mentor over piece project_<time> school speak task_$ tell the_new three
-5 through time_$ up_$ up_a
-4 #act=activity/none/whole #act=vague/empty/whole #act=vague/none/part #first=activity/empty #lack=topic
-4 #object=business #object=javascript #object=job #object=kg #object=task #object=walk #verb=attend/thing #verb=cut
-4 #verb=get #verb=improve #verb=keep/thing #verb=lead #verb=look #verb=make #verb=network #verb=work 0_<why> 0_k
-4 0_lesson 0_word :vague <time>_concert <time>_i <why>_i ^_lead ^_more ^_our ^_save ^_scale ^_sort ^_speak ^_take
-4 ^_work and_not assessment at_work bag be_a budget business business_$ concert concert_<why> course_<time>
-4 cross_functional cut data eleven event_$ event_<time> from_my functional get have_not i_have improve in_japanese
-4 instead instead_of javascript job_$ k keep_a lead_a lesson level market_$ more my_german my_javascript network_$
-4 never_make on_tiktok our_choir out pension phd scratch_<time> task tea_<time> the_business the_course the_kid
-4 the_mentor the_school three_time together up use_my win_<time> work_<time>
-3 #act=finish/none/whole #act=finish/same/whole #act=topic/abstract/part #act=topic/person/part
-3 #act=vague/abstract/whole #act=vague/thing/whole #amount=hours #check=hours #concrete=finish/thing
-3 #first=change/abstract #first=create/abstract #first=finish/same #first=topic/empty #first=topic/person
-3 #object=course #object=dad #object=finnish #object=form #object=go #object=guitar #object=handover #object=help
-3 #object=interview #object=join #object=lesson #object=market #object=max #object=number #object=research
-3 #object=set #object=stone #object=studying #object=them #object=top #verb=attend #verb=be #verb=be/abstract
-3 #verb=be/thing #verb=bring #verb=bring/thing #verb=call #verb=call/person #verb=catch #verb=coach #verb=earn
-3 #verb=get/none #verb=love #verb=love/thing #verb=network/none #verb=order #verb=order/thing #verb=post
-3 #verb=post/none #verb=prepare #verb=reduce/thing #verb=save/thing #verb=sleep #verb=speak/empty #verb=study
-3 #verb=study/thing #verb=work/thing #verb=write/none 0_stone 0_wpm :tells <time>_0 <why>_in ^_attend ^_bring
-3 ^_budget ^_build ^_coach ^_gym ^_keep ^_order ^_post ^_prepare ^_sleep ^_spend ^_study a_day a_job and_i ask attend
-3 back_to be_the be_to become_the bring bring_my by_my catch catch_up coach community community_$ complete_0 contract
-3 course cpd_<time> cross dad dad_$ do_the earn error_in finnish full full_potential get_on get_the give_back goal_be
-3 have i_be in_our inclusive it_$ japanese keep kg_<time> kid law lead level_<time> like like_a like_to listen_to lot
-3 make mark_code market max mean measure mentor my_community my_goal myself myself_in native native_<time> network
-3 new of_cpd of_them once_$ one_hour or_not order order_in our_school perfect person_for post_three potential prepare
-3 prepare_for put_0 read read_0 reduce_error research role s_$ save scratch season seriously seriously_$
-3 some_research sort_the squad start stone stone_<time> stop student study_0 take_my talk tea the_go the_guitar
-3 the_market the_time them_on thesis thesis_0 tiktok_<time> time_<time> time_with to_keep to_person to_stop
-3 together_$ top turn turn_0 tutor two_hour understand_the visitor we work_on would_like wpm wpm_$
-2 #act=activity/empty/whole #act=change/abstract/part #act=create/abstract/part #act=finish/none/part
-2 #act=light/thing/part #act=topic/none/whole #amount=share #check=share #lack=alone #object=a #object=alive
-2 #object=app #object=better #object=board #object=book #object=clue #object=come #object=confidence
-2 #object=conversation #object=database #object=developer #object=docker #object=duty #object=engagement
-2 #object=excel #object=exception #object=foot #object=game #object=garden #object=goal #object=heart
-2 #object=innovation #object=journey #object=k #object=lot #object=maths #object=me #object=or #object=photography
-2 #object=plan #object=prom #object=questioning #object=recursion #object=role #object=say #object=senior
-2 #object=session #object=sorted #object=start #object=thesis #object=tired #object=use #object=way #object=wpm
-2 #verb=ask #verb=beekeep #verb=beekeep/thing #verb=bite #verb=bite/thing #verb=brush #verb=brush/thing #verb=build
-2 #verb=build/thing #verb=catch/thing #verb=collect/thing #verb=cut/none #verb=cut/thing #verb=develop #verb=doing
-2 #verb=doing/thing #verb=drive #verb=drive/thing #verb=explore #verb=explore/thing #verb=feel #verb=find/abstract
-2 #verb=find/thing #verb=hold/same #verb=improve/abstract #verb=keep #verb=know #verb=lead/none #verb=lead/thing
-2 #verb=listen/empty #verb=listen/none #verb=look/thing #verb=organise #verb=pass/none #verb=raise/abstract
-2 #verb=read/none #verb=reduce #verb=revise #verb=sort #verb=sort/thing #verb=stay #verb=stay/thing #verb=strengthen
-2 #verb=take #verb=touch #verb=touch/thing #verb=use/thing 0_budget 0_chemistry 0_day 0_plumb :mass <time>_$
-2 <time>_in <time>_on <time>_start ^_at ^_beekeep ^_brush ^_catch ^_cut ^_cv ^_develop ^_explore ^_hi ^_leave ^_look
-2 ^_one ^_organise ^_play ^_raise ^_reduce ^_six ^_stay ^_strengthen ^_ten ^_three ^_top ^_use ^_we ^_with a_clue
-2 a_more a_native about about_pension accent accent_<time> achieve active active_role alive all_staff alone an
-2 and_<why> app_$ as_a as_discuss at_<time> at_least basic beekeep befriend bite bite_<time> bite_more book_$
-2 book_system brush brush_up build calmer charity chart chemistry clue clue_about confidence contact conversation
-2 cover cover_$ culture cut_down database develop developer difficult difficult_conversation discuss do_$ docker
-2 doing down_on duty e_g either engagement everyth exception explore fail find_my foot form free_<time> g game garden
-2 garden_<time> german good group guitar gym_$ gym_0 hand_out handover_<time> have_difficult he help here hi hold_it
-2 hour_on house_<time> hunt i_do in_law innovation interview job_hunt journey kg kg_$ language learn_about
-2 learn_journey least life_of like_our look lot_of lounge machine machine_$ management maybe minibu more_<time>
-2 more_active more_in morn my_confidence my_learn my_lesson my_prefect my_y10 new_book nicer no_exception not_a
-2 not_touch number of_<time> of_my of_study of_us old on_myself on_top opportunity opportunity_<why> or_other
-2 organise other other_<time> out_the over_the page_0 pass_$ pay_0 pension_and person_in photography pivot
-2 pivot_table plan_<time> plumb post prefect progress prom properly pupil_$ reduce revise role_in row_machine session
-2 sort_<time> spend_0 sport staff stay still stop_be strengthen system take the_lounge the_number the_row the_website
-2 thing_<time> three_$ time tir to_be to_get to_me to_take too top_of town town_$ tutor_group up_for up_on up_with
-2 well whatever whatever_come will_be with_a work world would y10 younger younger_pupil
2 #act=activity/none/part #act=change/thing/whole #act=create/thing/whole #act=finish/person/part
2 #act=topic/thing/whole #act=vague/none/whole #check=result #concrete=activity/none #concrete=activity/person
2 #concrete=activity/thing #concrete=create/thing #first=finish/person #first=named/thing #first=vague/person
2 #object=bath #object=bed #object=best #object=card #object=certificate #object=checklist #object=child #object=code
2 #object=coursework #object=crawl #object=daughter #object=exam #object=feedback #object=flat #object=home
2 #object=kid #object=late #object=learning #object=level #object=light #object=meeting #object=mitre #object=money
2 #object=note #object=parkrun #object=pass #object=photo #object=plot #object=priya #object=safe #object=sale
2 #object=saving #object=school #object=socket #object=sorry #object=squat #object=subscriber #object=swimming
2 #object=timesheet #object=tin #object=trainer #object=voice #object=was #object=water #object=week #object=work
2 #object=year #verb=answer #verb=answer/thing #verb=be/person #verb=book/thing #verb=clean/thing #verb=commit
2 #verb=commit/empty #verb=drink #verb=drink/thing #verb=eat #verb=eat/thing #verb=find #verb=fix/thing
2 #verb=get/thing #verb=go #verb=grow #verb=hand/none #verb=hold/thing #verb=join #verb=join/thing #verb=keep/abstract
2 #verb=learn/thing #verb=let #verb=let/person #verb=like #verb=make/empty #verb=memorise #verb=memorise/thing
2 #verb=paint/thing #verb=pair #verb=pair/thing #verb=pass/thing #verb=publish #verb=read #verb=ring #verb=say
2 #verb=say/thing #verb=set/thing #verb=shadow #verb=shadow/thing #verb=spend/none #verb=talk #verb=tidy
2 #verb=tidy/thing #verb=update #verb=update/thing #verb=watch #verb=watch/thing #verb=wear #verb=wear/person 0_$
2 0_and 0_house 0_length 0_new 0_out :body :event :granted <time>_that <time>_the <why>_$ <why>_so ^_<time> ^_a
2 ^_answer ^_ask ^_be ^_become ^_bench ^_commit ^_drink ^_eat ^_fence ^_gain ^_get ^_grow ^_hand ^_join ^_light
2 ^_memorise ^_my ^_new ^_parkrun ^_ring ^_shadow ^_sunday ^_talk ^_team ^_update ^_want ^_watch ^_year a_weather
2 after_that afternoon and_0 and_ask answer at_my away bake_sale bath be_late bed bench best_in blood both breakfast
2 brigade brown but c can captain captain_<time> card certificate chair checklist chess clear club club_$
2 coffee_machine complete count crawl dahlia dahlia_<time> daughter daughter_$ dementia desk dinner dinner_<time>
2 do_some dog drink_more dutch e_learn eat entry entry_<why> essay every_pupil ex feedback fence fence_round film
2 finally_listen first_<time> five five_$ fix_the flexbox flexbox_froggy food food_hygiene froggy from_0 from_scratch
2 front_crawl gate_$ get_at grandad grandad_$ ground hand_in have_0 head_to hello help_$ home_$ homework_on
2 house_point how_many hygiene in_bed in_german in_nature in_show inbox it italki italki_lesson jo keep_on keep_the
2 kestrel kg_of kitchen_brigade late league league_$ learn_my lecture lecture_$ let_us life_<time> light_out lunch
2 many marathon memorise memory metronome mine minute_<time> minute_of mitre more_water mr_okafor mum muscle
2 muscle_<time> my my_daughter my_neighbour my_sister my_spell my_tea my_year myself_$ nature nature_$ neighbour note
2 observation of_chapter of_read offcut okafor on_linkedin onto open out_at page_$ paint paint_the pair pair_with
2 parkrun parkrun_<time> part_in pass phonic photo pick place plot plot_0 point practice_my press priya profile_$
2 publish_in put_my question reach_0 read_a read_with report roof round_plot safe sale sand save_0 say_hello
2 scale_with section session_on set_of shadow shed side_$ skill sleep slide socket sorry spell_test spend_<time> squat
2 stat stretch_<time> subscriber subscriber_<time> sugar_in supervision table table_up take_part tap team_kestrel
2 test_<time> than_<time> that_<time> the_checklist the_coursework the_floor the_gate the_ground the_head the_kitchen
2 the_league the_shed the_ward tier time_i time_table timesheet tin to to_have to_let to_reach to_write train trainer
2 trainer_$ trust twice_<time> unit up_the update update_cv us_wear verse verse_0 visit voice want_my ward watch
2 water_$ wear wear_trainer weather weather_app week welcome when_it will will_not win_the wipe wipe_down with_mr
2 work_$ write_down write_up zero
3 #act=finish/empty/whole #act=finish/thing/whole #amount=money #amount=score #check=money #check=score
3 #concrete=change/thing #first=activity/thing #first=create/thing #hands=limitless #object=box #object=cash
3 #object=chapter #object=chisel #object=fewer #object=gate #object=least #object=let #object=life #object=minute
3 #object=national #object=outstanding #object=peace #object=pronunciation #object=refrain #object=sugar #object=team
3 #object=tomatoe #object=trust #object=tyre #object=walking #object=whole #reasons #verb=apply #verb=ask/thing
3 #verb=become #verb=book #verb=cook #verb=finish/thing #verb=give/abstract #verb=give/person #verb=grow/empty
3 #verb=hand #verb=help/thing #verb=log #verb=practice/thing #verb=read/empty #verb=sharpen #verb=sharpen/thing
3 #verb=spend/empty #verb=take/empty #verb=talk/thing #verb=win/empty #verb=write/thing 0_attendance 0_minute 0_on
3 :absolute :activity :modal :person :prize :vague-thing <time>_<time> <time>_at <why> ^_apply ^_cook ^_descale
3 ^_finish ^_food ^_gas ^_give ^_half ^_life ^_log ^_lose ^_quit ^_refrain ^_rewire ^_sharpen ^_tidy ^_two a a_first
3 a_medication a_month all all_0 apply assistant at b2 bach balance become bench_0 bite_of box by_0 call_home
3 chapter_0 chapter_of chisel class complete_the cook coursework day_$ do_a door down drink else employee enough
3 error_$ every_time find firm flat floor for_ten for_the four gas gas_safe green grow half_hour heart_<time> homework
3 i_will improve_my into_the kitchen lab leed leed_<time> leg length like_my linkedin log medication medication_error
3 month_<why> more_than mr my_practice my_voice name national netball never_be no_more noth of once_<time> one_$
3 organise_a outstand outstand_<time> own_$ pack peace penny petty petty_cash phone phone_call positive profile
3 pronunciation publish pupil_<time> put_up quit quit_smoke refrain refrain_from rewire ring round scale scale_$
3 sharpen show sister sit skip sugar sunday swim takeaway teach teach_assistant ten ten_minute test than_0 the_<time>
3 the_first the_petty they tidy to_the tomatoe two two_<time> tyre until used van village water what whole_of with
3 word work_in
4 #act=activity/person/part #act=finish/abstract/part #act=finish/person/whole #check=rhythm #concrete=vague/thing
4 #first=activity/person #first=create/none #first=finish/thing #object=bought #object=brother #object=employee
4 #object=kit #object=question #object=satisfaction #object=splashback #verb=finish #verb=lose #verb=reach
4 #verb=reach/thing #verb=smoke #verb=smoke/none #verb=win 0_chapter 0_customer :meets <why>_<why> ^_do always
4 always_$ another best brother_$ build_a by_heart codewar_<time> coffee come_$ customer customer_satisfaction day
4 descale employee_of fast fewer finish forget give_us google grammar handover_$ home hour_$ kettle kit learn make_a
4 month_$ my_brother never night not_one of_0 off one_of practice_scale prize reach render satisfaction say smoke
4 smoke_$ spell splashback takeaway_<time> team_<time> tender the_grammar the_month time_for under_0 us whole win_best
4 write
5 #amount=clock #check=clock #first=topic/abstract #hands=others #object=boy #object=is #object=mentor #object=part
5 #object=right #object=sleep #verb=become/thing #verb=lose/thing #verb=record :create ^_never ^_win a_night after
5 anyth be_in boy brother call codewar every find_a for_<time> gate give half hall head_boy lose month most my_own
5 night_$ on_the own page part peace_$ record record_myself right stretch that under war within within_0
6 #act=topic/abstract/whole #amount=count #checks1 #first=finish/abstract #hands=exam #hands=partly #verb=be/none
6 #verb=come #verb=get/abstract <time>_come ^_no again and chapter floss floss_<time> for in no north on_time team
6 than the the_north yoga
7 #check=count #ends #object=scale #verb=make/none :deliverable ^_some again_$ any at_the be_on before head into one
8 #act=create/none/whole #checks2 #numbers first get_0 minute
9 #act=topic/thing/part <time> with_my
10 :exam get_into on without
11 :finish
12 from
14 #concrete1 buy
15 by
""",
}
