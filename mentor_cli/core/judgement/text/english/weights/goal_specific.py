"""What 3931 labelled goals teach about specific: telltales by weight in tenths. Written by `make learn`."""

TABLES = {
    "yes": """
-26 *
-18 #hands=unsized
-13 ^_0
-12 around hour our
-11 #lack=vague #object=hour #verb=make/thing
-10 #act=vague/abstract/part :hedge
-9 #act=topic/empty/whole #opinion me_$ someth
-8 #act=vague/empty/part #first=vague/abstract #object=it #verb=get/empty :abstract ^_to event make_the read_around
-7 #concrete=named/thing #first=topic/none #object=event #verb=take/thing ^_four get_my hour_of job me resident sort
-7 subject the_year
-6 #first=vague/empty #object=liked #object=thing #object=viral #verb=save #verb=understand #verb=understand/thing
-6 0_hour :inner ^_five ^_sort around_the be_lik code go_viral goal hour_<time> jazz lik lik_by or over person
-6 practice_0 procrastinate project respect speak study stuff thing tiktok up_a viral
-5 #act=create/none/part #act=finish/thing/part #first=activity/none #object=assessment #object=bag #object=budget
-5 #object=data #object=german #object=gym #object=piece #object=project #object=reading #object=something #object=win
-5 #verb=ask/none #verb=be/empty #verb=coach/thing #verb=give/none #verb=listen #verb=speak #verb=spend/thing 0_0
-5 0_day :comparative ^_everybody ^_speak ^_under ^_understand ^_work assessment at_a at_work back code_<time> cost
-5 cpd everybody everybody_in get get_to give_0 glaze gym i_have in_the instead instead_of keep_a lesson_<time> listen
-5 love my_mentor never_make new on_tiktok our_choir project_<time> seriously sort_the task_$ the_house the_school
-5 time_$
-4 #act=named/thing/whole #act=vague/empty/whole #act=vague/none/part #first=activity/empty #first=topic/person
-4 #object=and #object=business #object=client #object=course #object=fitter #object=h #object=javascript #object=old
-4 #object=shed #object=take #object=task #object=walk #verb=attend/thing #verb=be/thing #verb=cut #verb=keep/thing
-4 #verb=lead #verb=look #verb=network #verb=network/none #verb=post #verb=post/none #verb=prepare #verb=sort
-4 #verb=sort/thing 0_h 0_k 0_lesson 0_set 0_word :intend :tells <time>_concert ^_lead ^_post ^_prepare ^_save ^_scale
-4 and_not anyway as bag be_a be_the better budget business business_$ choir client community concert concert_<why>
-4 course_<time> cross_functional cut data event_$ event_<time> fitter five_new form_0 four functional get_fitter
-4 get_through good_idea h h_<time> have_not idea_<time> in_japanese javascript k keep lead lead_a lesson level
-4 market_$ my_german my_javascript network_$ old over_the pass_$ phd piece post_three prepare prepare_for school
-4 sight sight_read squad stop take task tea_<time> tell the_business the_course the_kid the_mentor the_new three
-4 three_time tiktok_<time> time_<time> to_person to_take up_$ use_my win_<time> work_<time>
-3 #act=activity/none/whole #act=finish/none/part #act=finish/same/whole #act=light/thing/part
-3 #act=topic/abstract/part #act=topic/none/whole #act=topic/person/part #act=vague/thing/part #act=vague/thing/whole
-3 #amount=hours #check=hours #concrete=vague/abstract #first=change/abstract #first=create/abstract
-3 #first=finish/same #first=light/thing #lack=alone #lack=topic #object=a #object=dad #object=docker #object=finnish
-3 #object=foot #object=go #object=got #object=guitar #object=handover #object=ideas #object=interview #object=job
-3 #object=join #object=kg #object=lesson #object=market #object=max #object=python #object=respect #object=set
-3 #object=stone #object=studying #object=them #object=top #object=way #verb=attend #verb=be #verb=be/abstract
-3 #verb=bite #verb=bite/thing #verb=bring #verb=bring/thing #verb=build #verb=call/person #verb=catch #verb=coach
-3 #verb=earn #verb=feel #verb=get #verb=have #verb=improve #verb=make #verb=order #verb=order/thing #verb=read/none
-3 #verb=reduce/thing #verb=save/thing #verb=sleep #verb=stay #verb=stay/thing #verb=study #verb=study/thing
-3 #verb=want/thing #verb=work #verb=work/thing #verb=write/none 0_<why> 0_stone :vague <time>_in <why>_i ^_attend
-3 ^_bring ^_budget ^_build ^_coach ^_keep ^_leave ^_max ^_may ^_more ^_order ^_our ^_python ^_sleep ^_spend ^_study
-3 a_0 a_day a_job all_staff anyway_$ as_a as_discuss ask at_least attend back_to be_to become_a become_the book_$
-3 bring bring_my catch catch_up colleague community_$ complete_0 course cpd_<time> cross cry_at dad_$ discuss earn
-3 eleven error_in exception_$ feel finnish from_my full full_potential get_on get_the give_back goal_be good have
-3 have_get house_<time> i_be idea improve in_our interview japanese june kg_<time> law least level_<time> like like_a
-3 listen_to lot mark_code market max max_0 may_i mean measure mentor more my_colleague my_community my_goal myself
-3 myself_in native native_<time> of_cpd of_me of_them on_top one_hour order order_in organise our_school out
-3 out_<time> pension person_for post potential put_0 python_0 read recruiter_to reduce_error research role
-3 scratch_<time> season should staff start stay stone stone_<time> student study_0 talk the_go the_guitar the_market
-3 the_number the_thing the_time them_on thesis thesis_0 through time_with to_keep to_stop together together_$ top
-3 turn turn_0 tutor two_hour understand_the up we whatever whatever_come work_on
-2 #act=activity/empty/part #act=activity/empty/whole #act=change/abstract/part #act=change/thing/part
-2 #act=create/abstract/part #act=vague/abstract/whole #concrete=finish/person #concrete=finish/thing
-2 #first=topic/empty #object=alive #object=app #object=better #object=board #object=braver #object=clue
-2 #object=colleague #object=confidence #object=developer #object=duty #object=engagement #object=excel
-2 #object=exception #object=form #object=game #object=goal #object=heart #object=help #object=hunting
-2 #object=innovation #object=journey #object=k #object=leader #object=lot #object=me #object=method #object=number
-2 #object=or #object=photography #object=plan #object=progress #object=prom #object=questioning #object=research
-2 #object=role #object=say #object=senior #object=session #object=sorted #object=start #object=thesis #object=tired
-2 #object=use #object=wpm #verb=ask #verb=beekeep #verb=beekeep/thing #verb=brush #verb=brush/thing #verb=build/thing
-2 #verb=call #verb=catch/thing #verb=collect/thing #verb=cut/none #verb=cut/thing #verb=declutter
-2 #verb=declutter/none #verb=develop #verb=doing #verb=doing/thing #verb=drive #verb=drive/thing #verb=explore
-2 #verb=explore/thing #verb=feel/abstract #verb=find/abstract #verb=have/thing #verb=hold/same #verb=improve/abstract
-2 #verb=keep #verb=know #verb=lead/none #verb=lead/thing #verb=listen/empty #verb=listen/none #verb=look/thing
-2 #verb=love #verb=love/thing #verb=organise #verb=pass/none #verb=raise/abstract #verb=reduce #verb=revise
-2 #verb=speak/empty #verb=speak/none #verb=strengthen #verb=take #verb=touch #verb=touch/thing #verb=use/thing
-2 0_<time> 0_budget 0_chemistry 0_or 0_plumb 0_wpm 0_year :mass :opinion <time>_$ <time>_i <time>_into <time>_on
-2 <time>_start <why>_in ^_at ^_beekeep ^_brush ^_catch ^_cut ^_cv ^_declutter ^_develop ^_drive ^_explore ^_feel
-2 ^_gym ^_hi ^_look ^_one ^_organise ^_play ^_put ^_raise ^_reduce ^_six ^_strengthen ^_take ^_ten ^_three ^_top
-2 ^_use ^_we ^_with a_calmer a_clue a_native about_pension accent accent_<time> achieve alive an and_<why> and_i
-2 answer_to app_$ basic beekeep befriend bite bite_<time> book_system braver brush brush_up build by_my by_the calmer
-2 chart chemistry clue clue_about coach confidence contact contract cover_$ css culture curriculum cut_down declutter
-2 declutter_$ develop developer do_$ do_the docker doing down_on e_g either engagement everyth exception explore fail
-2 find_my find_out form free_<time> g garden garden_<time> german group_$ guitar gym_$ gym_0 help here hi hold_it
-2 hour_on hunt i_do i_want in_<time> in_law inclusive innovation it_$ it_take job_$ job_hunt journey kg kg_$ kid know
-2 language leader learn_about learn_journey less life_of like_our like_to look lot_of lounge machine machine_$ make
-2 make_progress management may maybe minibu more_in morn my_confidence my_game my_group my_learn my_lesson my_prefect
-2 network new_book nicer no_exception not_a not_touch of_<time> of_my of_study of_us on_myself once_$ opportunity
-2 opportunity_<why> or_not or_other other other_<time> page_0 palm patient pay_0 pension_and perfect period person_in
-2 photography pivot plan_<time> plumb prefect progress prom properly pupil_$ python read_0 ready_for recruiter reduce
-2 research_<time> revise row_machine s_$ save scratch screen senior_<time> seriously_$ so_tir some_research
-2 sort_<time> spend_0 sport still stop_be strengthen stronger summer system take_a take_my take_to tea team_$
-2 ten_hour the_curriculum the_lounge the_row the_tutor the_website the_whole thing_<time> three_$ time tir to_be
-2 to_get to_me to_my to_pass to_stay too top_of town town_$ up_for up_on up_with want well with_a work world would
-2 would_like wpm wpm_$ year younger younger_pupil
2 #act=activity/none/part #act=change/none/part #act=change/thing/whole #act=create/thing/whole
2 #act=finish/person/part #amount=rhythm #concrete=activity/none #concrete=activity/person #concrete=activity/thing
2 #concrete=change/none #concrete=topic/thing #first=change/none #first=finish/none #first=vague/person
2 #first=vague/thing #object=away #object=bath #object=bed #object=best #object=box #object=checklist #object=child
2 #object=chisel #object=clinic #object=club #object=coursework #object=crawl #object=daughter #object=duolingo
2 #object=exam #object=feedback #object=fewer #object=final #object=flat #object=group #object=late #object=learning
2 #object=level #object=light #object=marking #object=meeting #object=minute #object=mitre #object=money #object=month
2 #object=note #object=onion #object=parkrun #object=pass #object=person #object=photo #object=picked #object=plot
2 #object=priya #object=row #object=safe #object=sale #object=socket #object=squat #object=subscriber
2 #object=timesheet #object=tin #object=voice #object=water #object=week #object=work #object=year #reasons
2 #verb=answer/thing #verb=be/person #verb=become #verb=book #verb=book/thing #verb=commit #verb=commit/empty
2 #verb=drink #verb=drink/thing #verb=eat #verb=eat/thing #verb=find #verb=fix/thing #verb=get/thing #verb=go
2 #verb=grow #verb=hand #verb=hold/thing #verb=join #verb=join/thing #verb=keep/abstract #verb=learn #verb=learn/thing
2 #verb=like #verb=memorise #verb=memorise/thing #verb=paint/thing #verb=pair #verb=pair/thing #verb=pass/thing
2 #verb=practice/thing #verb=read #verb=read/empty #verb=reduce/none #verb=ring #verb=say/thing #verb=shadow
2 #verb=shadow/thing #verb=sharpen #verb=sharpen/thing #verb=sit #verb=sit/thing #verb=sow #verb=spend/none
2 #verb=stretch #verb=take/none #verb=talk/thing #verb=tidy #verb=tidy/thing #verb=update #verb=update/thing
2 #verb=walk #verb=watch #verb=watch/thing 0 0_and 0_c 0_house 0_kg 0_length 0_out 0_time :change :motion <time>_that
2 <time>_the <time>_when <why> <why>_so ^_<time> ^_answer ^_ask ^_be ^_bench ^_commit ^_drink ^_eat ^_fence ^_gain
2 ^_grow ^_hand ^_join ^_light ^_make ^_memorise ^_my ^_new ^_paint ^_parkrun ^_re ^_ring ^_shadow ^_sharpen ^_stretch
2 ^_talk ^_the ^_two ^_update ^_want ^_watch ^_year a_half a_medication a_memory a_month a_weather about_0 after_that
2 and_0 at_0 at_my away away_from bake_sale bath be_late become below_0 bench best_in breakfast brigade brown but by_a
2 c can captain_$ chair checklist chess chisel clarinet clear clinic club club_$ coffee_machine come come_to count
2 coursework crawl dahlia dahlia_<time> daughter daughter_$ dementia desk dinner do_some drink_more duolingo dutch
2 e_learn each eat else entry entry_<why> error_$ essay every_pupil ex feedback fence fence_round film final
2 finally_listen fix_the flexbox flexbox_froggy food food_hygiene four_<time> froggy from_scratch front_crawl gate_$
2 get_at grandad grandad_$ ground hand hand_in have_a head_to hello help_$ home_$ homework_on house_point how_many
2 i_would in_$ in_a in_bed in_nature in_show into_the it jo keep_on keep_the kg_of kitchen_brigade learn_0 learn_my
2 least_once leave lecture lecture_$ life_<time> light_out lose_0 many marathon maths me_an memorise memory mine
2 minute_<time> minute_of mitre month_<why> more_water mr_okafor muscle muscle_<time> my_daughter my_desk my_neighbour
2 my_sister my_spell my_year myself_$ nature nature_$ never_be not note noth now_and observation of_chapter of_read
2 offcut office okafor on_linkedin onion onto open ore ore_part organise_a out_at pad page_$ paint paint_the pair
2 pair_with parkrun parkrun_<time> part_0 part_in peer peer_group phonic photo pick place plot plot_0 poster_about
2 practice_my priya profile_$ publish_in put_my re read_a read_with remind report ring_the roof round_plot safe sale
2 save_0 say_hello scale_with section set_of shadow sharpen side skill slide socket solder sorry sow spell_test
2 spend_<time> stat stretch_<time> subscriber subscriber_<time> supervision table table_up take_0 take_part tap tenant
2 test than_<time> that_<time> that_be the_checklist the_final the_first the_floor the_gate the_ground the_head
2 the_kitchen the_shed the_tractor the_ward them_<time> then third through_to thursday tier time_i time_table
2 timesheet tin to to_0 to_four to_reach to_write tractor twelve twice_<time> two_<time> unit up_by up_the update
2 update_cv verse very visit voice ward water_$ wear weather weather_app week week_<time> welcome when when_it whole
2 will_not win_the wipe wipe_down with_mr write_down
3 #act=finish/empty/whole #act=finish/person/whole #act=topic/thing/whole #act=vague/none/whole #amount=money
3 #amount=score #check=money #check=rhythm #check=score #concrete=change/thing #concrete=create/thing
3 #first=activity/thing #first=create/none #first=create/thing #first=finish/person #hands=limitless #hands=partly
3 #object=card #object=cash #object=certificate #object=chapter #object=gate #object=home #object=least #object=let
3 #object=life #object=national #object=outstanding #object=peace #object=pronunciation #object=satisfaction
3 #object=saving #object=sugar #object=swimming #object=team #object=tomatoe #object=trust #object=tyre
3 #object=walking #object=whole #verb=apply #verb=ask/thing #verb=become/thing #verb=cook #verb=finish/thing
3 #verb=give/abstract #verb=give/person #verb=grow/empty #verb=help/thing #verb=log #verb=spend/empty #verb=take/empty
3 #verb=win/empty #verb=write/thing 0_attendance 0_customer 0_minute 0_new 0_on :absolute :event :granted :vague-thing
3 <time>_at ^_a ^_apply ^_become ^_cook ^_descale ^_finish ^_food ^_gas ^_get ^_give ^_life ^_log ^_lose ^_quit
3 ^_sunday ^_tidy a all_0 always always_$ apply assistant at b2 balance bed bench_0 box by_0 call_home captain card
3 certificate chapter_0 chapter_of class complete_the cook descale do_a door drink employee enough every_time fewer
3 find firm first_$ five_$ flat floor for_ten from_0 gas gas_safe green grow half_hour homework improve_my in_german
3 inbox italki italki_lesson kettle kitchen lamb late leed leed_<time> leg length like_my linkedin lunch medication
3 medication_error more_than mr mum my_practice my_son my_tea my_voice name national netball no_more of off ofst
3 once_<time> one_$ only outstand_<time> own_$ pack peace penny petty petty_cash phone phone_call positive
3 practice_scale press profile pronunciation publish pupil_<time> put_up question quit quit_smoke reach_0 ring round
3 ruby scale scale_$ show sister sit smoke_$ son spell squat st sugar sugar_in sunday swim takeaway teach
3 teach_assistant team_<time> ten ten_minute tender than_0 the_<time> the_green the_petty they tidy to_have tomatoe
3 two tyre us used van want_my watch water whole_of will with work_in zero
4 #act=activity/person/part #act=finish/abstract/part #act=finish/thing/whole #concrete=vague/thing
4 #first=activity/person #first=topic/abstract #object=bought #object=brother #object=employee #object=kit
4 #object=question #object=refrain #object=right #object=sleep #verb=finish #verb=lose #verb=reach/thing #verb=record
4 #verb=smoke #verb=smoke/none #verb=win 0_chapter :activity :meets :person :prize <time>_<time> ^_<why> ^_do ^_half
4 ^_refrain ^_rewire all another bach best between bite_of both brother brother_$ build_a by_heart codewar_<time>
4 come_$ customer customer_satisfaction down employee_of fast for_the forget gate give_us google grammar handover_$
4 heart_<time> hour_$ i_will kit lab learn log make_a month_$ my_brother never one_of only_$ outstand part prize
4 record_myself refrain refrain_from render rewire right satisfaction say skip smoke takeaway_<time> the_grammar
4 the_month time_for until village win_best word write
5 #amount=clock #amount=count #check=clock #first=finish/thing #hands=others #object=boy #object=is #object=mentor
5 #object=part #object=splashback #verb=come #verb=get/abstract #verb=lose/thing #verb=reach :create <why>_$ ^_never
5 ^_win a_night after anyth be_in boy call codewar coffee every find_a finish for for_<time> give hall head_boy home
5 lose month most my_own night not_one own page peace_$ reach record splashback stretch team to_the under_0 war
5 within_0
6 #act=topic/abstract/whole #check=count #checks1 #first=finish/abstract #numbers #verb=be/none <time>_come a_first
6 and be_on chapter floss floss_<time> half in night_$ north on_the on_time than that the_north under within yoga
7 #act=create/none/whole #checks2 #ends #object=scale #verb=make/none :deliverable ^_no ^_some again again_$ any
7 at_the before get_0 head no the
8 #hands=exam <time> into minute one with_my
9 #act=topic/thing/part <why>_<why> get_into
10 :exam first on without
12 :finish from
14 #concrete1 buy
16 by
""",
}
