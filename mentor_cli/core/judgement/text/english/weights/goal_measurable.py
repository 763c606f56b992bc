"""What 3725 labelled goals teach about measurable: telltales by weight in tenths. Written by `make learn`."""

TABLES = {
    "yes": """
-22 #hands=unsized
-21 *
-16 some
-11 some_of with
-9 #lack=vague #verb=make/thing in_the sketch
-8 #act=vague/abstract/part #act=vague/empty/part #verb=save :abstract :comparative :vague about make_the read_to stop
-8 up
-7 #first=vague/abstract #object=method #verb=get/empty #verb=understand :hedge :inner around person read understand
-6 #object=bag #verb=understand/thing 0_<why> :change :mass ^_save at_a i_be method of_the old our read_around respect
-6 save someth stuff subject test_$ ticket time_$ write_test year_0
-5 #act=create/thing/part #concrete=finish/thing #object=class #object=garden #object=it #object=reading
-5 #object=ticket #opinion #verb=cut #verb=make #verb=save/thing #verb=sketch #verb=sketch/thing :opinion :person
-5 <time>_0 ^_give ^_sketch ^_speak ^_the and_i bag bite cost cut garden jazz kata level listen measure more my
-5 not_use once_$ procrastinate reception ship tea_<time> the_house the_old the_reception the_year write_in
-4 #act=activity/thing/part #act=finish/thing/part #act=topic/abstract/part #first=activity/empty #first=activity/none
-4 #first=topic/person #first=vague/empty #object=assessment #object=budget #object=event #object=guitar #object=gym
-4 #object=job #object=liked #object=market #object=test #object=ward #verb=cut/none #verb=give/none #verb=like/thing
-4 #verb=listen #verb=practice #verb=practice/thing #verb=sort #verb=speak #verb=take/thing #verb=use #verb=use/thing
-4 #verb=write/thing 0_set <time>_i ^_everybody ^_stop ^_to ^_understand a_bite aloud an anyone assessment be_lik
-4 better budget community community_$ event event_$ everybody everybody_in free_<time> get_a get_my give_0 guitar gym
-4 have keep_a leave lik lik_by love market mean native native_<time> now other over patient person_on resident
-4 scratch_<time> sketch_in sort speak the_0 the_market the_new their together tram up_$ wipe wipe_down year
-3 #act=finish/abstract/whole #act=finish/none/part #act=named/thing/whole #act=topic/person/part
-3 #first=activity/person #first=finish/none #object=and #object=business #object=code #object=community
-3 #object=developer #object=do #object=german #object=handover #object=interview #object=javascript #object=patient
-3 #object=section #object=story #object=toast #object=training #verb=be/empty #verb=do #verb=explain #verb=give/thing
-3 #verb=improve #verb=network #verb=network/none #verb=prepare #verb=reduce #verb=reduce/thing #verb=serve
-3 #verb=serve/thing #verb=sleep #verb=sort/thing #verb=take #verb=tell #verb=tell/thing #verb=watch #verb=watch/thing
-3 #verb=work 0_chemistry 0_s :absolute :activity :motion <time>_concert <time>_in <why>_i ^_<why> ^_explain ^_go
-3 ^_more ^_prepare ^_read ^_reduce ^_scale ^_serve ^_sleep ^_so ^_sort ^_take ^_tell ^_watch ^_we ^_work a_native
-3 all_<time> and_then back back_to be_a breakfast_club bully business business_$ chemistry child choir class_<time>
-3 club_<time> concert concert_<why> cover_letter dad developer english_$ every_single explain full get_on give_back
-3 goal hand_out hand_up handover have_not he help_the i_have improve in_japanese instead instead_of it_<why> japanese
-3 javascript job law leave_the level_<time> like_a make market_$ me_$ my_community my_hand my_javascript myself
-3 myself_in network_$ never_make now_and of_leave our_choir our_school out out_the page_0 pension pivot practice
-3 prepare prepare_for question reduce s s_$ scale serve squad stack start sunday take tea tell tell_the the_business
-3 the_guitar through_the toast turn turn_0 understand_the watch while with_a with_zero work_on would_like
-2 #act=activity/empty/part #act=activity/person/whole #act=change/abstract/part #act=finish/same/whole
-2 #act=vague/abstract/whole #act=vague/none/part #act=vague/thing/whole #check=result #first=change/abstract
-2 #first=create/abstract #first=finish/same #first=light/abstract #first=topic/abstract #object=better #object=bit
-2 #object=change #object=clue #object=conversation #object=dad #object=excel #object=exception #object=film
-2 #object=fluent #object=foot #object=gap #object=hand #object=leader #object=lot #object=love #object=new
-2 #object=photography #object=piano #object=poster #object=prom #object=python #object=recursion #object=senior
-2 #object=sorted #object=suggestion #object=thing #object=viral #object=walk #object=way #verb=attend/thing
-2 #verb=be/abstract #verb=be/thing #verb=bring #verb=bring/thing #verb=brush #verb=brush/thing #verb=call
-2 #verb=call/person #verb=catch #verb=coach #verb=declutter #verb=declutter/none #verb=do/empty #verb=earn
-2 #verb=find/abstract #verb=go/thing #verb=have #verb=improve/abstract #verb=lead/none #verb=listen/thing #verb=look
-2 #verb=love #verb=love/thing #verb=make/abstract #verb=mentor #verb=mentor/thing #verb=order #verb=order/thing
-2 #verb=pass/none #verb=raise/abstract #verb=read #verb=rehearse #verb=rehearse/thing #verb=revise #verb=revise/thing
-2 #verb=sell #verb=sign/empty #verb=smash #verb=smash/same #verb=speak/thing #verb=start #verb=start/thing
-2 #verb=work/thing 0_budget 0_in 0_my 0_plumb :gathered ^_as ^_bring ^_brush ^_budget ^_coach ^_cv ^_declutter ^_do
-2 ^_gym ^_have ^_improve ^_listen ^_look ^_order ^_practice ^_raise ^_sell ^_sign ^_someth ^_use ^_with a_calmer
-2 a_clue a_good a_job about_pension achieve answer as at_<time> be_0 be_the become_the befriend bite_of board_<time>
-2 box_on boy bring bring_my brush brush_up by_my calmer career catch catch_up cause chapter chapter_<time> child_on
-2 club clue clue_about coach code code_in contract conversation cover css3 culture culture_of dad_$ data declutter
-2 declutter_$ diary difficult_conversation earn excel_pivot exception fail feel finance find_my fluent follow foot
-2 free french front_of full_potential git give_up go_viral graduate gran gym_0 handbook handbook_chapter hat
-2 hat_<time> have_difficult hour_i house_<time> i_do idea in_english in_front in_law in_my in_our inclusive interview
-2 it_$ joint last law_<time> learn_excel learn_python lesson lesson_<time> letter level_0 like_our listen_to look lot
-2 lot_of lounge lunch_<why> mark_code maybe me middle middle_leader move my_code my_german my_gran my_uncle my_y10
-2 need_to netball network new new_book no_exception not_a notice now_0 obviously of_my on_my on_tiktok on_top on_ward
-2 opportunity opportunity_<why> or_not order_in organise out_$ pass_$ pay_0 pension_and photography piano piano_$
-2 pivot_table plan_<time> poster potential prefect prom question_in read_aloud recruiter recursion rehearse
-2 repository_<time> revise role row_machine scout section sell seriously seriously_$ sit_with sleep smash smash_it
-2 sort_<time> sort_the still story suggestion tablet talk_to term test the_day the_git the_holiday the_kid the_lounge
-2 the_row the_school the_scout the_yard thesis_0 thing through throw to_be to_get to_keep to_person together_$ top_of
-2 tree tutor_group uncle up_a up_for use use_my viral visitor ward_$ ward_0 we will_be will_put with_the world would
-2 y10 yard yard_<time>
2 #act=activity/thing/whole #act=finish/abstract/part #act=finish/empty/whole #act=finish/person/part
2 #act=topic/abstract/whole #act=topic/empty/part #act=vague/none/whole #act=vague/person/whole #amount=change
2 #amount=rank #check=change #check=rank #concrete=finish/same #concrete=vague/thing #first=light/thing
2 #first=vague/thing #object=bath #object=bed #object=best #object=card #object=certificate #object=chisel
2 #object=clinic #object=department #object=door #object=elected #object=exam #object=filmed #object=gate #object=hour
2 #object=kid #object=licence #object=life #object=machine #object=minute #object=month #object=nurse #object=pass
2 #object=policy #object=practice #object=promoted #object=s #object=safe #object=saving #object=session #object=shop
2 #object=signed #object=trainer #object=visit #object=voice #object=whole #object=yes #verb=add #verb=book
2 #verb=book/thing #verb=cook/thing #verb=fall #verb=fall/thing #verb=find #verb=get/abstract #verb=give/empty
2 #verb=join/thing #verb=keep #verb=keep/thing #verb=learn/thing #verb=let #verb=let/person #verb=make/person
2 #verb=memorise #verb=memorise/thing #verb=observe/thing #verb=paint #verb=paint/thing #verb=present
2 #verb=present/none #verb=reply #verb=reply/thing #verb=rewrite #verb=rewrite/thing #verb=ring #verb=say
2 #verb=say/thing #verb=sharpen #verb=sharpen/thing #verb=shout #verb=show #verb=show/thing #verb=sow #verb=type
2 #verb=type/thing #verb=visit #verb=visit/thing #verb=walk/thing #verb=wear #verb=wear/person #verb=write/empty
2 0_minute 0_new :daily :deliverable :vague-thing <time>_$ <time>_<why> <time>_and <time>_the ^_add ^_be ^_become
2 ^_find ^_half ^_join ^_memorise ^_mr ^_new ^_plan ^_present ^_reply ^_rewrite ^_ring ^_sharpen ^_that ^_top ^_type
2 ^_visit ^_walk a_medication a_spreadsheet accept add afternoon all_the april at_least at_two bach balance bath
2 bathroom be_in be_make bed best_in ble block book_the breakfast brigade brown build_a by_0 by_heart can captain
2 captain_<time> card certificate chair chisel clean clinic course dahlia dahlia_<time> day_<time> debate debate_club
2 dog door_on drawer drive_licence drive_theory elect email english_<time> entry entry_<why> error_$ essay everyth_$
2 exam exercise_i fall finally_listen finish_the floor for_team four from garage gate get_0 get_promote give give_me
2 ground grow hale half_hour hand have_0 head_to heart_<time> hospice i_will if improve_my in_$ in_bed in_show january
2 keep keep_the kitchen_brigade least leed leed_<time> let let_us licence life life_$ linkedin list memorise mentor_$
2 month_<time> more_than mr_hale much mum must my_drive never_lose not nurse of off_<time> off_the on_it on_our onto
2 onto_the open_day organise_a out_at page_$ paint_the penny phone pick plan_to policy present present_the project_$
2 promote reply reply_to rest review rewrite rewrite_the ring_the roof run_a safe sales same saturday send session set
2 set_of sharpen shelf shop shout shout_at sign sign_off sister slide sorry sow spreadsheet straight student sugar_in
2 tap teacher teacher_$ ten than_<time> the_allotment the_back the_bathroom the_garage the_ground the_group the_head
2 the_hospice the_kitchen the_same the_whole they time_<time> time_i to_hand to_have to_let to_the trainer trainer_$
2 type until up_<time> up_to us_wear verse very voice water wear wear_trainer week_<time> whole_of will will_not
2 with_mr without_a work work_with write_<time> write_up yes
3 #act=create/none/part #act=light/thing/whole #act=topic/none/whole #act=vague/person/part #amount=clock
3 #amount=money #check=clock #check=money #concrete1 #first=create/thing #first=finish/person #first=finish/thing
3 #lack=alone #object=cash #object=dentist #object=mentor #object=nothing #object=outstanding #object=peace
3 #object=right #object=row #object=school #object=someone #object=sort #object=splashback #object=time #object=tyre
3 #reasons #verb=apply #verb=be/person #verb=cancel #verb=code #verb=code/none #verb=complete #verb=complete/thing
3 #verb=fix/thing #verb=grow #verb=grow/empty #verb=log #verb=merge #verb=pass/thing #verb=publish/thing
3 #verb=reach/thing #verb=spend/none #verb=walk #verb=want #verb=win/empty 0_of :event :granted <why> <why>_so ^_a
3 ^_apply ^_code ^_complete ^_descale ^_finish ^_gas ^_get ^_grow ^_life ^_log ^_my ^_no ^_publish ^_put ^_rewire
3 a_first apply b2 be_late be_on bird box c cancel clarinet coffee_machine complete_the count dentist dentist_<time>
3 documentation drive each else enough eslint every every_time firm fix_the for_my form from_memory from_scratch gas
3 gas_safe german_<time> go_to grammar her her_$ hour_of i_can in_a in_everyth in_german in_nature into_the it_be
3 keep_on learn learn_the lecture lecture_$ log lose medication medication_error most movement mr_okafor my_teacher
3 my_voice nature nature_$ no not_get not_one not_to on_her one_$ one_of open or outstand outstand_<time> paint peace
3 petty petty_cash play_the prize project publish publish_in put quick read_with reed rewire right say school_<time>
3 set_up sit slow slow_movement someone spend_<time> splashback stat step table team than the_class the_dentist
3 the_first the_grammar the_petty the_slow the_ward theory three time_for to_reach trust twice_<time> tyre visit
3 with_my without write_a write_down
4 #act=finish/person/whole #act=finish/thing/whole #amount=rhythm #first=named/thing #object=app #object=box
4 #object=documentation #object=everything #object=let #object=tomatoe #object=trust #verb=become #verb=eat
4 #verb=finish #verb=finish/thing #verb=give/person #verb=hand #verb=join #verb=lose #verb=lose/thing #verb=publish
4 #verb=reach #verb=set #verb=set/thing #verb=spend #verb=win :body :meets :modal ^_eat ^_set ^_want ^_win all_my any
4 app assistant at_the become before best both brother complete descale eat employee find_a finish five floss
4 floss_<time> hall join kettle make_a merge minute month month_$ mr my_brother never noth off okafor on_time
4 once_<time> page pass reach read_the spend teach teach_assistant time to_give tomatoe used van village want_my
4 win_best
5 #amount=share #check=share #hands=others #object=bought #object=employee #object=late #verb=be/none
5 #verb=commit/empty #verb=eat/thing #verb=make/none 0_$ <time>_or ^_commit ^_never again_$ all another anyth coffee
5 day employee_of give_us green hand_in head_boy i into late like_my my_own name north own peace_$ render shed show
5 tender the the_<time> the_month the_north the_shed whole win
6 #act=create/none/whole #act=create/thing/whole #act=topic/thing/whole #check=rhythm #first=vague/person #object=boy
6 #object=kit #verb=become/thing 0 a brother_$ fast for for_<time> forget get_into kit memory on or_more us war
7 #object=brother #verb=commit #verb=get/thing 0_<time> :exam :finish :prize again first hour that two
8 #amount=hours #check=hours #hands=exam and one
9 #amount=count #first=create/none #numbers ^_0
10 #check=count head
12 <time> by
13 #checks2 #hands=partly
14 buy
21 #checks1
""",
}
