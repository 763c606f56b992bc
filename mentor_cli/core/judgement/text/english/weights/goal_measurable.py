"""What 3931 labelled goals teach about measurable: telltales by weight in tenths. Written by `make learn`."""

TABLES = {
    "yes": """
-24 #hands=unsized
-20 *
-15 some
-11 some_of with
-10 in_the make_the
-9 #act=vague/abstract/part #act=vague/empty/part #lack=vague old sketch stop
-8 #first=vague/abstract #verb=get/empty #verb=make/thing #verb=save :abstract :comparative :inner :vague about i_be
-8 read_to
-7 #object=method :hedge instead_of person read up
-6 #concrete=finish/thing #object=bag #object=liked #opinion #verb=sketch #verb=sketch/thing #verb=understand
-6 #verb=understand/thing ^_save ^_sketch around at_a bag be_lik bite instead lik lik_by me_$ method more my of_the
-6 our read_around save sort stuff test_$ time_$ understand year
-5 #act=activity/thing/part #first=topic/person #object=class #object=gym #object=python #object=ticket #verb=cut
-5 #verb=practice/thing #verb=save/thing #verb=sort #verb=sort/thing #verb=take/thing #verb=write/thing 0_<why> :mass
-5 :opinion <time>_i ^_give ^_python ^_sort ^_speak ^_to ^_we a_bite around_the cut garden get_my gym jazz listen
-5 market not_use once_$ over patient procrastinate python_0 reception recruiter resident respect seriously someth
-5 subject tea_<time> the_reception their ticket write_test year_0
-4 #act=finish/none/part #act=finish/thing/part #act=topic/abstract/part #first=activity/empty #first=activity/none
-4 #first=activity/person #first=vague/empty #object=and #object=assessment #object=budget #object=event
-4 #object=fitter #object=garden #object=guitar #object=it #object=market #object=old #object=reading #object=shed
-4 #object=take #verb=cut/none #verb=give/none #verb=like/thing #verb=listen #verb=make #verb=practice #verb=speak
-4 #verb=use #verb=use/thing #verb=work :change :person <time>_0 ^_everybody ^_stop ^_the ^_understand a_0 aloud an
-4 and_i assessment be_a class_<time> cost event event_$ everybody everybody_in fitter free_<time> get_fitter give_0
-4 guitar have hid i_have kata keep_a level love mean measure native native_<time> never_make now of_hid other
-4 our_choir practice question recruiter_to ship sight sight_read sketch_in sort_the speak take the_0 the_house
-4 the_market the_old the_year to_take together we wipe wipe_down with_a write_in
-3 #act=activity/empty/part #act=create/thing/part #act=finish/abstract/whole #act=topic/person/part
-3 #act=vague/none/part #check=result #concrete=vague/abstract #first=change/abstract #first=finish/none
-3 #first=finish/same #object=a #object=bit #object=business #object=code #object=community #object=developer
-3 #object=foot #object=german #object=handover #object=interview #object=javascript #object=note #object=section
-3 #object=test #object=toast #object=training #object=ward #verb=be/empty #verb=bite #verb=bite/thing #verb=call
-3 #verb=give/thing #verb=go/thing #verb=improve #verb=network #verb=network/none #verb=prepare #verb=reduce
-3 #verb=reduce/thing #verb=serve #verb=serve/thing #verb=sleep #verb=take #verb=want/thing #verb=watch
-3 #verb=watch/thing 0_chemistry 0_set :absolute :activity <time>_concert <time>_in <why>_i ^_go ^_listen ^_practice
-3 ^_prepare ^_read ^_reduce ^_scale ^_serve ^_sleep ^_so ^_watch ^_work all_<time> and_then answer as_a back_to
-3 befriend better bite_of breakfast_club budget bully business business_$ car chemistry choir club_<time> code
-3 community community_$ concert concert_<why> dad_$ developer english_$ every_single feel foot full full_potential
-3 get_on give_back goal hand_up have_not help_the i_want improve in_japanese japanese javascript last law
-3 level_<time> like_a market_$ my_community my_hand my_javascript my_note myself myself_in network_$ note on_the
-3 one_in our_school out out_<time> over_the pass_$ pension person_on pivot prepare prepare_for python question_in
-3 reduce scale scratch_<time> section serve sleep squad stack start summer take_a the_business the_guitar the_last
-3 the_new the_school thesis_0 through_the to_person toast tram turn turn_0 understand_the up_$ up_for while with_zero
-3 work_on write_my
-2 #act=activity/person/whole #act=change/abstract/part #act=finish/same/whole #act=light/none/part
-2 #act=light/thing/part #act=vague/thing/whole #concrete2 #first=create/abstract #first=topic/abstract #object=better
-2 #object=change #object=clue #object=colleague #object=dad #object=do #object=excel #object=exception #object=film
-2 #object=fluent #object=game #object=gap #object=heart #object=hunting #object=job #object=leader #object=lot
-2 #object=model #object=new #object=patient #object=photography #object=piano #object=plan #object=poster
-2 #object=question #object=ready #object=recursion #object=respect #object=senior #object=sorted #object=story
-2 #object=suggestion #object=thing #object=walk #object=way #verb=answer #verb=attend/thing #verb=be/abstract
-2 #verb=be/thing #verb=beekeep #verb=beekeep/thing #verb=bring #verb=bring/thing #verb=brush #verb=brush/thing
-2 #verb=call/person #verb=coach #verb=declutter #verb=declutter/none #verb=develop #verb=do #verb=earn #verb=explain
-2 #verb=feel #verb=feel/abstract #verb=give #verb=go #verb=greet #verb=have #verb=improve/abstract #verb=lead/none
-2 #verb=listen/thing #verb=look #verb=look/thing #verb=mentor #verb=mentor/thing #verb=pass/none #verb=raise/abstract
-2 #verb=read #verb=rehearse #verb=rehearse/thing #verb=revise #verb=sell #verb=sign/empty #verb=smash
-2 #verb=smash/same #verb=speak/thing #verb=start #verb=start/thing #verb=tell #verb=tell/thing #verb=work/thing
-2 0_budget 0_my 0_plumb 0_s 0_year :gathered :tells <time>_always <time>_two ^_beekeep ^_bring ^_brush ^_budget
-2 ^_coach ^_cv ^_declutter ^_develop ^_do ^_explain ^_feel ^_gym ^_i ^_improve ^_label ^_more ^_raise ^_sell ^_sign
-2 ^_someth ^_tell ^_use ^_with a_calmer a_clue a_job a_native a_role about_pension achieve age answer_to anyone back
-2 be_0 be_the become_the beekeep board_<time> book_system boy bring bring_my brush brush_up by_the call calmer cent
-2 chapter_<time> child child_on clue clue_about coach code_in colleague come_$ come_in conversation cover
-2 cover_letter cry cry_at culture culture_of data declutter declutter_$ develop develop_as diary
-2 difficult_conversation do_$ dry earn everyone excel excel_pivot explain fail feel_ready finance find_my fluent
-2 french from_my front_of get_a git give_up goal_<time> google graduate gran greet gym_0 half_term handbook
-2 handbook_chapter handover have_difficult have_get hour_i house_<time> hunt in_english in_front in_law in_our
-2 inclusive interview it_$ it_<why> job kid know late_with law_<time> leader learn_about learn_excel leave leave_the
-2 lesson lesson_<time> like like_our listen_to look lot lot_of lounge lunch_<why> mark_code maybe me middle
-2 middle_leader model model_for mount move my_code my_colleague my_game my_german my_gran my_mentor my_uncle my_y10
-2 netball network new_book no_exception not_a notice now_0 obviously of_leave of_me off_$ often on_my on_tiktok
-2 on_top on_ward only open_question or_not organise page_0 pay_0 pension_and photography piano piano_$ pivot_table
-2 plan_<time> poster potential prefect quiet quiet_one rather rather_than read_aloud ready ready_for recursion
-2 rehearse repository_<time> revise role role_model round round_<why> s s_$ sell silence sit_with smash smash_it
-2 sort_<time> staff still store story suggestion summary sunday tablet take_my talk_to tell_the term test the_day
-2 the_git the_go the_holiday the_kid the_lounge the_quiet the_thing thing to_be to_get to_keep to_know to_my
-2 together_$ top_of train tree tutor_group uncle up_a use use_my ward_0 way whoever will_put with_the work_<time>
-2 world would would_like y10 zero
2 #act=activity/none/part #act=activity/same/whole #act=finish/abstract/part #act=finish/none/whole
2 #act=finish/person/part #act=finish/person/whole #act=topic/abstract/whole #act=topic/none/whole
2 #act=vague/none/whole #act=vague/person/whole #amount=change #amount=rank #check=change #check=rank #concrete1
2 #concrete=finish/same #concrete=vague/thing #first=topic/none #first=vague/thing #hands=limitless #lack=alone
2 #object=bath #object=bed #object=best #object=card #object=certificate #object=chisel #object=clinic
2 #object=department #object=door #object=elected #object=exam #object=filmed #object=form #object=letter
2 #object=licence #object=life #object=machine #object=month #object=nothing #object=number #object=nurse
2 #object=outstanding #object=pass #object=picked #object=policy #object=practice #object=promoted #object=promotion
2 #object=round #object=s #object=safe #object=session #object=shop #object=signed #object=someone #object=sorry
2 #object=streak #object=trainer #object=tyre #object=visit #object=voice #object=whole #object=yes #verb=add
2 #verb=book/thing #verb=fall #verb=fall/thing #verb=find #verb=get/none #verb=join/thing #verb=let #verb=let/person
2 #verb=make/person #verb=observe/thing #verb=open #verb=open/thing #verb=paint #verb=paint/thing #verb=present
2 #verb=present/none #verb=put #verb=rewrite #verb=rewrite/thing #verb=ring #verb=say/thing #verb=send #verb=sharpen
2 #verb=sharpen/thing #verb=show #verb=show/thing #verb=sow #verb=type #verb=type/thing #verb=visit #verb=visit/thing
2 #verb=walk/thing #verb=wear #verb=wear/person #verb=write/empty #verb=write/none 0_day :deliverable :granted
2 <time>_$ <time>_and <time>_the ^_add ^_be ^_find ^_gas ^_join ^_mr ^_new ^_open ^_present ^_re ^_rewrite ^_ring
2 ^_sharpen ^_that ^_top ^_type ^_visit ^_walk a_medication a_row a_spreadsheet able able_to accept add afternoon
2 all_the april at_least at_two balance bath bathroom be_able be_in be_make be_pick bed before_i best_in between_the
2 ble block book book_the breakfast brown build_a by_0 by_a by_heart can captain_<time> card certificate chisel clean
2 clinic coffee_machine course dahlia dahlia_<time> day_<time> debate debate_club deploy door_on drawer drive_licence
2 drive_theory each elect else email english_<time> entry entry_<why> error_$ eslint essay evene everyth_$ exercise
2 exercise_i fall finally_listen finish_the floor for_0 for_team four from gas gas_safe gate get get_promote give
2 give_me ground group grow hale half have_0 head_to heart_<time> home hospice hour_<time> improve_my improvement in
2 in_$ in_anyth in_bed in_show into_the january keep keep_on keep_the least leed leed_<time> let let_us licence life
2 life_$ life_<time> linkedin lose lower medication_error mentor_$ month_<time> more_than mr_hale much mum mum_i must
2 my_son never_lose night_$ north not_get not_to note_the novel number nurse of_0 off_the onto onto_the open open_a
2 open_day organise_a out_at outstand_<time> pad page_$ paint_the peer peer_group penny phone place plan_to policy
2 present present_the project project_$ promote promotion read_with rest review rewrite rewrite_the ring_the roof row
2 run_a safe sale sales same saturday send sharpen shed sheet shop shout sign_off sister six slide son sorry sow split
2 spreadsheet stat statement straight streak student teacher teacher_$ team ten than_<time> the_allotment the_back
2 the_bathroom the_class the_corridor the_ground the_head the_hospice the_june the_kitchen the_lower the_north
2 the_rest the_same then they time_<time> tin to_have to_let to_say to_show to_the trainer trainer_$ twice_<time> type
2 tyre until up_<time> up_by up_to us_wear verse very voice walk water wear wear_trainer whole_of will_not with_mr
2 within without_a write_<time> write_up yes
3 #act=activity/thing/whole #act=create/none/part #act=finish/empty/whole #act=topic/empty/part #act=vague/person/part
3 #first=create/thing #first=finish/person #object=box #object=cash #object=come #object=dentist #object=everything
3 #object=gate #object=group #object=mentor #object=none #object=onion #object=peace #object=right #object=row
3 #object=school #object=sort #object=splashback #object=time #verb=apply #verb=be/person #verb=book #verb=cancel
3 #verb=code #verb=code/none #verb=complete #verb=complete/thing #verb=fix/thing #verb=grow #verb=grow/empty
3 #verb=join #verb=keep #verb=learn/thing #verb=log #verb=merge #verb=pass/thing #verb=publish/thing #verb=reach/thing
3 #verb=set #verb=set/thing #verb=spend/none #verb=win/empty 0_minute 0_of :daily :modal :vague-thing <why>_so ^_apply
3 ^_become ^_code ^_complete ^_descale ^_finish ^_grow ^_life ^_log ^_my ^_publish ^_put ^_rewire ^_set a_memory apply
3 at_the b2 be_late bird box c cancel captain complete_the corridor count day_$ dentist dentist_<time> drive enough
3 every_time firm fix_the for_my form from_memory game german_<time> go_to grammar hand her her_$ hour_of i i_can
3 i_will if in_everyth in_nature it_be join late learn learn_the lecture lecture_$ log medication most movement mr
3 mr_okafor my_teacher my_voice nature nature_$ night no none not not_one noth okafor on_her on_it one_$ one_of onion
3 or paint peace petty petty_cash pick play_the prize publish publish_in put re reed rewire right school_<time> set_up
3 sit slow slow_movement someone spend_<time> splashback step sugar table tap the_dentist the_first the_grammar
3 the_petty the_slow the_ward theory third three_in time_for time_i to_reach trust whole will without work_with
3 write_a write_down
4 #act=create/thing/whole #act=light/thing/whole #amount=clock #amount=money #check=clock #check=money
4 #first=finish/thing #first=named/thing #hands=others #object=app #object=bought #object=documentation #object=let
4 #object=tomatoe #object=trust #verb=become #verb=eat #verb=eat/thing #verb=finish #verb=finish/thing
4 #verb=give/person #verb=hand #verb=lose #verb=lose/thing #verb=publish #verb=reach #verb=spend #verb=walk #verb=win
4 0_<time> :body :event :meets <time>_<why> <why>_$ ^_eat ^_get ^_half ^_never ^_no ^_want ^_win all_my any app
4 assistant become before best between brother coffee come_to complete descale documentation eat employee every find_a
4 finish floss floss_<time> from_scratch game_$ hall in_a in_german kettle make_a merge minute month my_brother my_tea
4 never off ofst on_time once_<time> outstand pass reach read_the say spend sugar_in teach teach_assistant tender time
4 to_a to_give tomatoe used van village want_my win_best with_my
5 #act=finish/thing/whole #amount=rhythm #amount=share #check=share #first=vague/person #object=employee #object=late
5 #verb=become/thing #verb=commit/empty #verb=make/none 0_$ <time>_or ^_commit a_first again_$ all another anyth
5 clarinet employee_of five for get_into give_us hand_in head_boy like_my memory month_$ name or_more page peace_$
5 show the_<time> the_green the_month the_shed three war win
6 #act=create/none/whole #check=rhythm #object=boy #object=kit #verb=be/none <why>_<why> a brother_$ fast for_<time>
6 forget green hour kit my_own on own render the two us
7 #numbers #object=brother #verb=commit #verb=get/thing 0 :finish both day into one
8 #act=topic/thing/whole #amount=count #amount=hours #check=hours #first=create/none #hands=exam :exam again and
9 #check=count :prize ^_0 first that
10 #hands=partly head
11 <time>
12 #checks2
14 buy by
20 #checks1
""",
}
