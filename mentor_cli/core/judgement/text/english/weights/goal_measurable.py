"""What 2661 labelled goals teach about measurable: telltales by weight in tenths. Written by `make learn`."""

TABLES = {
    "yes": """
-24 *
-17 some
-11 #lack=vague :comparative some_of
-10 in_the up
-9 with
-8 #act=vague/abstract/part #opinion person sketch tea_<time>
-7 #act=activity/thing/part #verb=make/thing #verb=understand 0_<why> :inner ^_stop i_be make_the read_to stop
-7 understand
-6 #first=topic/person #first=vague/abstract #object=budget #object=class #object=garden #verb=understand/thing
-6 :abstract :hedge :mass :vague about garden someth stuff tea year_0
-5 #act=topic/abstract/part #act=vague/empty/part #object=market #object=method #verb=make #verb=sketch
-5 #verb=sketch/thing :opinion ^_give ^_sketch better budget law level market my once_$ reception test_$ the_market
-5 the_reception with_the write_test
-4 #act=create/thing/part #act=finish/thing/part #act=topic/person/part #act=vague/none/part #concrete=activity/thing
-4 #first=vague/empty #object=event #object=gym #verb=cut #verb=cut/none #verb=speak #verb=take/thing 0_set :absolute
-4 ^_speak ^_understand an and_<why> and_i anyone bite by_my calmer child community community_$ cut event full gym
-4 in_law kata like listen measure method nicer of_the on_the our person_on read resident sleep speak the_0 the_house
-4 the_year their tram up_$ year
-3 #act=activity/person/whole #act=topic/person/whole #first=create/empty #object=assessment #object=business
-3 #object=code #object=community #object=do #object=handover #object=house #object=interview #object=javascript
-3 #object=joint #object=photography #object=section #object=story #object=test #object=toast #object=ward
-3 #verb=be/abstract #verb=bring #verb=bring/thing #verb=coach #verb=explain #verb=get/empty #verb=give/none
-3 #verb=give/thing #verb=listen #verb=mentor #verb=mentor/thing #verb=network #verb=order #verb=order/thing
-3 #verb=practice/thing #verb=serve #verb=serve/thing #verb=sort #verb=sort/thing #verb=take #verb=tell
-3 #verb=tell/thing #verb=use #verb=use/thing 0_budget 0_chemistry 0_s :intend <time>_0 ^_<why> ^_bring ^_budget
-3 ^_coach ^_everybody ^_explain ^_have ^_order ^_read ^_scale ^_serve ^_sort ^_take ^_tell ^_we ^_with a_bite
-3 a_native account all_<time> aloud and_then assessment back_to be_0 bite_of bring bring_my business business_$
-3 chemistry class_<time> club_<time> coach cost cover cover_letter dad every_single everybody everybody_in explain
-3 for_the get_on give_0 give_back graduate handover have javascript joint keep_a leave leave_the lesson lesson_<time>
-3 level_<time> like_a line lounge make mark_code market_$ maybe me me_$ mean my_community my_javascript native
-3 network_$ notice now_and of_leave our_choir photography pivot procrastinate recruiter respect s s_$ scale serve
-3 since sort stack sunday tell tell_the term the_business the_lounge the_new to_be to_the toast turn turn_0
-3 understand_the up_for use ward_0 wipe wipe_down with_a with_zero
-2 #act=change/abstract/part #act=create/empty/part #act=create/person/part #act=finish/abstract/whole
-2 #act=finish/none/part #act=vague/person/whole #concrete=finish/thing #first=activity/empty #first=activity/none
-2 #first=activity/person #first=change/abstract #first=finish/none #first=finish/same #first=topic/abstract
-2 #first=vague/none #object=a #object=account #object=and #object=better #object=bit #object=change #object=clue
-2 #object=confidence #object=conversation #object=dad #object=excel #object=exception #object=gap #object=it
-2 #object=leader #object=lesson #object=maths #object=new #object=patient #object=podcast #object=question
-2 #object=recursion #object=senior #object=set #object=something #object=sorted #object=suggestion #object=tired
-2 #object=video #verb=attend/thing #verb=be/empty #verb=beekeep #verb=beekeep/thing #verb=bite #verb=bite/thing
-2 #verb=brush #verb=brush/thing #verb=call #verb=call/person #verb=develop #verb=do #verb=do/empty #verb=improve
-2 #verb=lead #verb=lead/none #verb=like #verb=like/thing #verb=listen/thing #verb=network/none #verb=practice
-2 #verb=prepare #verb=read #verb=reduce #verb=reduce/thing #verb=run #verb=run/thing #verb=sign/empty #verb=sleep
-2 #verb=speak/empty #verb=speak/thing #verb=watch #verb=watch/thing #verb=work #verb=write #verb=write/thing 0_plumb
-2 :activity :change :daily :decide :light :motion :tells <time>_concert <time>_half <time>_i <why>_<why> ^_a
-2 ^_beekeep ^_brush ^_develop ^_do ^_every ^_gym ^_improve ^_lead ^_listen ^_prepare ^_raise ^_reduce ^_run ^_sign
-2 ^_sleep ^_some ^_talk ^_to ^_watch ^_work ^_write a_0 a_calmer a_clue a_full a_job about_pension achieve alto
-2 alto_line as as_a be be_a beekeep befriend board_<time> brush brush_up change chapter chapter_<time> choir club
-2 clue clue_about code_in college_$ concert confidence conversation course_<time> css3 culture dad_$ develop
-2 developer diary difficult difficult_conversation do_a down event_<time> excel_pivot exception free_<time> gap
-2 garden_<time> get_my git give_up goal gran group gym_0 half_term handbook handbook_chapter have_difficult have_get
-2 help help_the hour_i i_hope improve in_<time> in_better in_our instead instead_of interview it it_<why> know last
-2 leader learn_excel less letter listen_to look mark maths more my_code my_gran myself_$ neater need_to network
-2 never_make no_exception not_a now of_read of_us on_top once once_the order organise other our_school page_0 patient
-2 pension pension_and perfect pivot_table podcast potential prepare prepare_for read_aloud recursion reduce
-2 repository_<time> role row_machine school school_$ section senior senior_<time> seriously seriously_$ shape
-2 shape_<time> sign_up single sort_<time> sort_the squad start still story stuff_<time> suggestion tablet take
-2 talk_to term_$ test the_git the_last the_row then thesis_0 tir to_me to_senior to_take together top_of up_a up_on
-2 us_in video ward_$ watch what wider work_on would would_like write_in
-1 #act=activity/empty/part #act=activity/empty/whole #act=activity/none/part #act=activity/none/whole
-1 #act=finish/none/whole #act=finish/same/whole #act=light/abstract/whole #act=light/none/part #act=vague/empty/whole
-1 #act=vague/same/whole #act=vague/thing/whole #check=result #first=activity/thing #first=create/abstract
-1 #first=light/abstract #object=assembly #object=book #object=braver #object=calmer #object=chess #object=css
-1 #object=database #object=diary #object=engagement #object=excuse #object=feedback #object=fit #object=fluent
-1 #object=folder #object=fraction #object=game #object=grip #object=group #object=guitar #object=harder #object=help
-1 #object=html #object=job #object=jonas #object=journey #object=kev #object=knowledge #object=kubernetes
-1 #object=language #object=list #object=lit #object=management #object=model #object=money #object=nicer #object=one
-1 #object=or #object=page #object=peace #object=person #object=portuguese #object=poster #object=professional
-1 #object=prom #object=python #object=questioning #object=refrain #object=relationship #object=role #object=room
-1 #object=round #object=sister #object=source #object=spanish #object=standard #object=stuff #object=synergy
-1 #object=system #object=take #object=thesis #object=tone #object=tree #object=v2 #object=walk #object=walking
-1 #object=want #object=way #object=weight #object=year #verb=answer #verb=answer/thing #verb=ask #verb=ask/thing
-1 #verb=attend #verb=become/abstract #verb=catch #verb=catch/none #verb=communicate #verb=communicate/empty
-1 #verb=cut/thing #verb=delegate/empty #verb=develop/person #verb=do/same #verb=exercise #verb=exercise/none
-1 #verb=explore #verb=explore/thing #verb=feel #verb=feel/abstract #verb=figure #verb=figure/thing #verb=file
-1 #verb=find/abstract #verb=get/same #verb=have #verb=have/abstract #verb=help #verb=help/thing #verb=hold
-1 #verb=improve/none #verb=improve/thing #verb=know #verb=know/empty #verb=listen/none #verb=look #verb=look/thing
-1 #verb=make/abstract #verb=march #verb=master #verb=master/thing #verb=organise #verb=organise/thing #verb=pass/none
-1 #verb=pull #verb=pull/empty #verb=raise/abstract #verb=read/none #verb=read/thing #verb=rehearse
-1 #verb=rehearse/thing #verb=repeat #verb=revise #verb=revise/thing #verb=save #verb=save/empty #verb=sell #verb=sign
-1 #verb=sing/empty #verb=smash #verb=smash/same #verb=stand/none #verb=strengthen #verb=tidy #verb=tidy/thing
-1 #verb=want/same #verb=wash #verb=work/empty #verb=work/thing 0_b 0_in 0_to :gathered :person <time>_give <time>_of
-1 <time>_tie <time>_with <why>_<time> <why>_i ^_all ^_answer ^_app ^_as ^_attend ^_better ^_chapter ^_cut ^_cv ^_eng
-1 ^_explore ^_feel ^_figure ^_file ^_help ^_in ^_less ^_look ^_make ^_master ^_more ^_oil ^_organise ^_plant
-1 ^_practice ^_refrain ^_save ^_season ^_sell ^_so ^_someth ^_spanish ^_start ^_strengthen ^_tidy ^_ward a_department
-1 a_little a_more a_new a_role a_stronger about_the accent accent_<time> across across_the active advice against
-1 ahead all_staff an_expert and_ask and_want ao3 app_v2 around ask ask_each assembly at_handover attend autumn
-1 back_<time> bandage basic be_<why> be_about be_braver be_for be_going be_more be_nicer be_on be_the be_there be_to
-1 become_an become_fluent better_at body book_$ box_on boy braver bully call career catch catch_up challenge change_$
-1 chapter_three charity chart chem class_$ code code_of college communicate communicate_better contribute_to cross
-1 css culture_of curriculum customer_$ cut_down cv_$ dark dark_mode data database delegate_more department_we
-1 develop_as do down_on e_g each_other effectively either elm eng eng_light engagement engagement_with error_in excel
-1 excuse excuse_$ expectation expert expert_in explore feedback feel_at figure figure_out file_$ find_my first_$ fit
-1 fluent fluent_in folder follow for_myself fraction fraction_<time> french front_of g game get get_fit get_it
-1 get_through get_to give goal_be grip group_0 group_repository group_we guitar guitar_$ gym_$ half handover_<time>
-1 harder hat hat_<time> have_$ have_the healthier hold home_in hope_to house house_<time> how_they html html_css i_do
-1 i_intend i_may i_would idk in_front in_goal in_kubernetes in_my in_room inclusive intend intend_to it_$ it_<time>
-1 job_i jona journey js kev knowledge language law_<time> lead leader_$ learn_journey learn_python less_phone level_0
-1 look_into lot lunch_<why> machine machine_$ manage management management_on mark_<time> master may may_march
-1 me_<why> me_seriously middle middle_leader mindset minibu mode model model_for money money_$ more_<time>
-1 more_effectively more_out mum_<time> my_career my_confidence my_diary my_game my_goal my_inbox my_learn my_notebook
-1 my_sleep my_thesis myself neighbour_<time> never_have new nicer_to night nobody notebook obviously of_our off_$
-1 on_with other_$ out_what over pass_$ peace peer person_$ person_at phone_$ play_chess plumb polish portuguese
-1 professional profile prom promise properly pull python_$ python_0 question raise_standard react read_a read_more
-1 recursion_$ reduce_error reduce_the redux refrain refrain_from rehearse relationship relationship_with repeat
-1 repository revise role_model room room_0 room_<time> round_the run save_money scale_with scheme scout season
-1 season_0 see see_how sell shift_$ sister_<time> sit_with sleep_$ smash smash_it someth_with sort_out sound spanish
-1 sport sql stakeholder stand_up standard strengthen stronger subtitle synergy system take_a take_me take_my tax
-1 term_<why> that_i the_code the_curriculum the_day the_group the_guitar the_login the_mentor the_module the_podcast
-1 the_three the_twin the_website the_younger them_to there thesis thesis_<time> three_$ three_of through_the throw
-1 ticket ticket_<time> tidy tie tie_<time> time_management to_get to_it to_know to_my to_open to_person to_speak
-1 together_$ tone train tree trip twice twin university v2 value visit_<time> wait wait_list want wash we we_will
-1 weight weight_$ what_the when wife will_be will_do will_get will_work wine with_patient work_harder world would_be
-1 write younger zero
1 #act=activity/person/part #act=light/thing/part #act=topic/empty/part #amount=score #check=score
1 #concrete=activity/none #concrete=change/thing #concrete=create/same #concrete=create/thing #concrete=finish/person
1 #concrete=topic/thing #concrete=vague/thing #first=change/thing #first=finish/thing #first=light/thing
1 #first=named/thing #first=topic/empty #first=topic/none #first=vague/thing #object=action #object=agency
1 #object=application #object=appointment #object=b #object=bath #object=boiler #object=buy #object=call
1 #object=captain #object=card #object=checklist #object=coffee #object=corridor #object=council #object=count
1 #object=cup #object=day #object=department #object=done #object=door #object=email #object=english #object=essay
1 #object=expense #object=flat #object=form #object=free #object=gate #object=habit #object=happen #object=hired
1 #object=inbox #object=invoice #object=k #object=kata #object=kg #object=lead #object=learning #object=least
1 #object=licence #object=litter #object=loss #object=lunch #object=machine #object=name #object=note #object=novel
1 #object=order #object=own #object=paper #object=parkrun #object=part #object=patch #object=picked #object=plot
1 #object=poem #object=point #object=policy #object=pr #object=promoted #object=re #object=refresher
1 #object=restaurant #object=rota #object=sales #object=saving #object=scheme #object=school #object=session
1 #object=shelf #object=shift #object=signed #object=site #object=socket #object=sorry #object=statement #object=step
1 #object=sugar #object=table #object=tap #object=team #object=theory #object=verse #object=voted #object=week
1 #object=win #object=word #object=work #object=yes #verb=accept #verb=accept/thing #verb=add/thing #verb=apply
1 #verb=apply/thing #verb=build #verb=build/thing #verb=cover #verb=cycle/thing #verb=deploy #verb=email
1 #verb=email/thing #verb=enter #verb=enter/thing #verb=fill #verb=fill/thing #verb=fix #verb=get #verb=go #verb=greet
1 #verb=hand/thing #verb=have/thing #verb=keep #verb=keep/thing #verb=learn #verb=learn/thing #verb=leave #verb=let
1 #verb=move/thing #verb=need #verb=need/thing #verb=open #verb=open/thing #verb=pass #verb=pay #verb=persuade
1 #verb=persuade/thing #verb=present #verb=present/none #verb=put/empty #verb=raise/empty #verb=rebuild
1 #verb=rebuild/thing #verb=reply #verb=reply/thing #verb=return #verb=return/thing #verb=review #verb=review/thing
1 #verb=ring #verb=ring/thing #verb=score #verb=score/none #verb=see #verb=see/none #verb=send #verb=send/thing
1 #verb=ship/thing #verb=sign/thing #verb=sing #verb=sing/thing #verb=sit #verb=solve #verb=sow #verb=sow/thing
1 #verb=stand #verb=stop #verb=stop/thing #verb=submit #verb=submit/thing #verb=take/same #verb=train #verb=up
1 #verb=up/thing #verb=update #verb=update/thing #verb=visit #verb=visit/thing #verb=walk #verb=walk/thing #verb=warm
1 #verb=warm/none #verb=win/empty #verb=win/thing #verb=wire #verb=wire/thing 0_attendance 0_be 0_day 0_hour 0_house
1 0_k 0_kg 0_new 0_oclock 0_or 0_step 0_work :body :create :granted :modal :vague-thing <time>_<time> <time>_again
1 <time>_at <time>_be <time>_have <time>_no <time>_on ^_apply ^_book ^_build ^_come ^_email ^_enter ^_fence ^_fill
1 ^_first ^_hand ^_hold ^_it ^_learn ^_leave ^_move ^_mr ^_my ^_not ^_open ^_our ^_pair ^_parkrun ^_pass ^_persuade
1 ^_present ^_rebuild ^_reply ^_return ^_review ^_ring ^_score ^_send ^_sow ^_stand ^_submit ^_team ^_thesis ^_update
1 ^_use ^_visit ^_walk ^_warm ^_wire a_big a_day a_restaurant a_single a_week about_hear about_my accept action after
1 agency aid along along_the always always_$ and_0 and_take app_$ application apply apply_for appointment article at_0
1 at_<time> attempt b b1 b1_exam bach bank bath bathroom be_<time> be_come be_due be_make be_up bean before_it
1 behaviour behaviour_policy below bench bench_0 big ble blood board boiler book_0 book_<time> book_the brigade broad
1 broad_bean build build_a buy_my by_heart by_myself c card care checklist checklist_in clarity_about clear club_$
1 code_<time> codewar coffee_with come comment_<time> conference consumer consumer_unit corridor council_to count
1 county county_show course_$ course_on cup customer_<time> daughter day_<why> dementia deploy deputy deputy_head desk
1 desk_<why> diploma do_$ do_<time> do_all do_the doing door_on double down_to drawer drill drive_<time> drive_licence
1 drive_theory drop due dutch duty dyslexia e e_learn each_$ each_one email employer english english_<why> enter
1 enter_the essay evene_about exam_$ exercise expense express fair_<time> family family_$ fence fence_round fill
1 fill_in filter finish_level finish_my finish_the fire first_<time> five_$ five_past fix flat floor_flat food
1 food_bank for_0 for_mum four four_<time> free_$ friendly from_0 from_now from_the front functional fund gate get_at
1 get_hire get_out get_promote github give_a give_each go_$ go_to good_<time> grade grade_0 greet grid ground
1 ground_floor guide habit hale hand_<time> hand_the handle handover_in happen happen_$ hardly have_a have_lunch
1 have_to head_prefect head_to hear_loss heart heart_<time> high high_potential hold_one home_<time> hospice
1 hour_<time> hour_of house_point how how_to i_can ill improve_my improvement in_$ in_0 in_dutch in_form in_sbar
1 information information_evene invoice it_be it_to jar job_$ k k_$ kerry kestrel kg kitchen_brigade label landlord
1 leaflet league league_$ leak learn_$ least_a least_once library licence light list litter lorry loss loss_<time>
1 lunch lunch_with make_me manual maths_five message minute_<time> miss module_$ mr_hale much mum mum_i must my_cv
1 my_daughter my_drive my_linkedin my_name my_neighbour my_nurs my_part my_personal my_supervisor my_three my_time
1 my_water name neighbour never new_word no_more not_be note note_the noticeboard number nurs nurs_diploma observe
1 oclock of_0 of_<time> of_it of_work off_my offcut on_$ on_<time> on_dyslexia on_linkedin on_our once_in one_<time>
1 one_information one_to online open open_a order_$ our_team out outage page_with paint paper paper_$ parkrun
1 parkrun_<time> part pass pass_drive pass_my pass_the past past_paper patch patch_to pay payment payment_module
1 person_who personal personal_statement persuade persuade_the phone_in pick plot plot_0 poem point policy post
1 post_<time> potential_programme pr pr_$ practice_in prefect present pressure problem programme programme_<time>
1 project_$ promote promote_to publish_our python raise_my ramp re read_the rebuild refresher refresher_<time>
1 regional regional_science register repair replace reply reply_to request rest restaurant retirement retrieval
1 retrieval_practice return revision rota rota_in round_plot route row run_a sales sam sam_pr same_day say_sorry sbar
1 scheme_of science science_fair score score_0 second section_of send send_my service set_up sew sew_in shelf_be
1 shift_<time> shout sign_<time> sing single_use sister sit site six skate skate_ramp skill slide small so socket
1 solve sorry sow sow_broad sponsor sponsor_walk stall stall_<time> stand stand_for start_a starter statement
1 step_<time> stock stock_order student submit sugar supervisor supervisor_<time> swim table_up take_0 take_it
1 takeaway team_<time> team_captain team_kestrel team_lead ten_minute test_<time> test_for than_<time> that_the
1 the_bathroom the_boiler the_checklist the_county the_drive the_fire the_floor the_food the_front the_garage the_gate
1 the_ground the_head the_high the_hospice the_kitchen the_league the_leak the_library the_number the_online
1 the_payment the_regional the_school the_second the_shelf the_skate the_sponsor the_stock the_theory thesis_chapter
1 tier time_<time> time_in time_table timetable tin to_show touch track tutor twelve twilight two_day under unit until
1 up_<time> up_at up_ten up_to update update_my upgrade use_the verse vote walk_<time> walk_the ward warehouse warm
1 warm_up watch_the water_filter way wear week week_<time> well whatever_happen where whoever whom will_become
1 will_read will_speak will_use wire wire_a within within_0 without_the word_<time> work_$ write_a write_my write_the
1 write_up yes zero_$
2 #act=activity/thing/whole #act=change/thing/part #act=finish/abstract/part #act=finish/empty/part
2 #act=light/thing/whole #act=topic/abstract/whole #act=vague/thing/part #amount=change #amount=clock #amount=rank
2 #check=change #check=clock #check=rank #concrete1 #concrete2 #concrete=finish/same #concrete=light/thing #ends
2 #first=create/person #first=finish/abstract #first=finish/empty #first=finish/person #object=app #object=bank
2 #object=bed #object=certificate #object=chisel #object=dinner #object=error #object=exam #object=fair #object=hour
2 #object=leo #object=letter #object=life #object=light #object=minute #object=nurse #object=practice #object=quiz
2 #object=row #object=someone #object=sort #object=spreadsheet #object=voice #object=whole #verb=add #verb=be
2 #verb=book #verb=book/thing #verb=cook #verb=cook/thing #verb=do/thing #verb=find/empty #verb=fix/thing
2 #verb=give/empty #verb=join/thing #verb=log #verb=play #verb=reach/thing #verb=rewrite #verb=rewrite/thing #verb=say
2 #verb=say/thing #verb=set #verb=set/thing #verb=shadow #verb=shadow/thing #verb=sharpen #verb=sharpen/thing
2 #verb=show #verb=show/thing #verb=spend #verb=spend/empty #verb=type #verb=type/thing 0_minute 0_more 0_on :event
2 <time>_$ <time>_and <time>_before <time>_instead <time>_the ^_add ^_cook ^_find ^_gas ^_i ^_join ^_life ^_light
2 ^_log ^_mum ^_never ^_new ^_no ^_plan ^_rewrite ^_set ^_shadow ^_sharpen ^_spend ^_that ^_the ^_type a_bedtime
2 a_spreadsheet add after_that afternoon again_$ all_0 all_my all_the allotment alone and_<time> app at_least at_the
2 b2 be_in bed bedtime bedtime_story biscuit block book box brown captain captain_<time> certificate chisel clarinet
2 clean commit complete_the cook day_$ day_<time> debate debate_club dinner dinner_<time> door door_$ error evene
2 every everyth exam exercise_i fair film finally five fix_the floor for_my for_team for_two from_memory garage gas
2 gas_safe german german_<time> get_all get_the give_me go holiday if in_bed in_german join keep learn least lecture_$
2 leo let life_<time> light_out linkedin log mic movement my_0 my_life my_own my_voice not_to novel nurse on_school
2 onto onto_the open_mic organise_a out_<time> out_at own page page_$ plan plan_to play play_the put_my quick quiz
2 quiz_$ review rewrite rewrite_the row_<time> safe same say session session_$ shadow sharpen shelf show_with side
2 side_$ slow slow_movement spend step story_<time> tap teacher ten than_0 that_<time> the_<time> the_allotment
2 the_back the_board the_holiday the_open the_same the_slow the_way theory they through time_i to_hand to_have
2 to_reach twice_<time> type under_0 voice we_do whole_of will will_not win_the with_mr work_in work_with year_$
3 #act=finish/empty/whole #act=light/empty/part #act=topic/none/whole #amount=money #amount=rhythm #check=money
3 #first=create/none #first=vague/person #object=best #object=box #object=cash #object=everything #object=filmed
3 #object=let #object=mentor #object=splashback #object=time #reasons #verb=be/thing #verb=complete
3 #verb=complete/thing #verb=fall #verb=fall/thing #verb=grow #verb=grow/empty #verb=hand #verb=join #verb=merge
3 #verb=move #verb=pass/thing #verb=play/thing #verb=publish/thing #verb=put/thing #verb=reach #verb=win 0_$
3 <time>_<why> <why> <why>_$ <why>_so ^_<time> ^_complete ^_grow ^_play ^_publish ^_put ^_rewire ^_win all balance
3 before best best_in bird complete dahlia dahlia_<time> drive each enough entry every_time fall feel finally_listen
3 form from from_scratch grow her_$ in_a in_nature keep_on lecture leed leed_<time> life make_a medication
3 medication_error more_than move mr_okafor my_teacher nature nature_$ no off off_the okafor or over_the penny petty
3 petty_cash publish_in reach reed rewire roof school_<time> scratch someone splashback spreadsheet sugar_in table
3 teach team than the_petty the_whole to trust us water with_my without work
4 #act=create/none/part #act=finish/person/whole #act=finish/thing/whole #act=vague/person/part #first=create/thing
4 #hands=limitless #lack=topic #object=alive #object=outstanding #object=trust #verb=be/person #verb=cancel #verb=code
4 #verb=code/none #verb=find #verb=finish #verb=finish/thing #verb=lose #verb=lose/thing #verb=make/person
4 #verb=publish #verb=put ^_become ^_code ^_descale ^_finish alive any assistant be_late both cancel day descale
4 everyth_$ find find_a finish firm get_into hall hand_in her hour i_will in in_everyth in_show keep_the kettle
4 learn_the lose mentor_$ merge minute most mr never_lose north on_her once_<time> outstand outstand_<time> publish
4 teach_assistant the_class the_north the_shed three to_give two tyre village win without_a
5 #act=create/thing/whole #act=topic/thing/whole #check=rhythm #hands=exam #hands=others #object=bought
5 #object=employee #object=tomatoe #verb=become 0_<time> <time>_or a again another become coffee employee employee_of
5 floss floss_<time> give_us green hand head_boy memory month_$ more_$ one or_more put render shed the_first the_month
5 the_ward time tomatoe
6 #amount=share #check=share #object=boy #object=late #object=right #verb=become/thing #verb=get/thing 0 :meets :prize
6 ^_get and anyth head i late month right show whole
7 #hands=partly :finish first for into on the
8 #amount=hours #check=hours #numbers :exam ^_0
9 that
10 #amount=count #check=count <time> by
11 #checks2
14 buy
23 #checks1
""",
}
