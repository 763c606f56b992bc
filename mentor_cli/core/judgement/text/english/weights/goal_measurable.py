"""What 3141 labelled goals teach about measurable: telltales by weight in tenths. Written by `make learn`."""

TABLES = {
    "yes": """
-22 *
-19 some
-12 :comparative
-11 #lack=vague some_of with
-10 #verb=make/thing in_the up
-9 read_to
-8 #act=vague/abstract/part #object=method :inner :vague make_the person read sketch stop tea_<time>
-7 #opinion #verb=understand about i_be method my understand
-6 #act=vague/empty/part #first=topic/person #first=vague/abstract #object=budget #object=class #object=garden
-6 #verb=understand/thing 0_<why> :abstract :hedge :mass :opinion ^_stop garden reception stuff test_$ write_test
-6 year_0
-5 #act=activity/thing/part #act=create/thing/part #act=finish/thing/part #act=topic/abstract/part #first=vague/empty
-5 #object=event #object=reading #verb=cut #verb=sketch #verb=sketch/thing ^_give ^_sketch ^_speak be_0 better budget
-5 cut event jazz kata law level listen market not_use of_the once_$ our procrastinate resident someth speak tea
-5 the_house the_reception the_year their
-4 #act=topic/person/part #check=result #object=gym #object=javascript #object=market #object=test #object=ward
-4 #verb=cut/none #verb=get/empty #verb=give/none #verb=listen #verb=make #verb=practice/thing #verb=sort
-4 #verb=sort/thing #verb=speak #verb=take/thing #verb=use #verb=use/thing #verb=write/thing 0_set :activity :change
-4 ^_everybody ^_sort ^_understand ^_we a_bite aloud an and_i anyone bite by_my calmer child class_<time> cost event_$
-4 everybody everybody_in get_my gym in_law javascript measure more myself now pension person_on scratch_<time> the_0
-4 the_market the_new tram with_the with_zero write_in year
-3 #concrete=finish/thing #first=activity/empty #first=activity/none #first=activity/person #first=finish/none
-3 #first=topic/abstract #object=and #object=assessment #object=business #object=code #object=community
-3 #object=developer #object=do #object=german #object=hand #object=handover #object=interview #object=it
-3 #object=story #object=toast #object=training #verb=be/abstract #verb=coach #verb=give/thing #verb=improve
-3 #verb=mentor #verb=mentor/thing #verb=network #verb=network/none #verb=practice #verb=prepare #verb=serve
-3 #verb=serve/thing #verb=take #verb=tell #verb=tell/thing #verb=watch #verb=watch/thing 0_budget 0_chemistry 0_s
-3 :person :tells <time>_0 <time>_concert ^_<why> ^_a ^_budget ^_coach ^_do ^_every ^_have ^_prepare ^_scale ^_serve
-3 ^_take ^_tell ^_to ^_watch ^_with ^_work a_calmer a_native all_<time> alto alto_line and_<why> and_then answer
-3 assessment back_to bite_of business business_$ chemistry club_<time> coach community community_$ concert cover
-3 cover_letter dad developer english_$ every_single full garden_<time> get_a get_on give_0 give_back give_up graduate
-3 hand_up handover have help_the improve in_japanese japanese joint keep_a last leave leave_the lesson lesson_<time>
-3 level_<time> like like_a lounge make mark_code market_$ me_$ mean my_community my_hand my_javascript native
-3 native_<time> network_$ never_make nicer notice now_and of_leave on_the other our_choir page_0 patient pivot
-3 prepare prepare_for question respect s s_$ scale school serve since sketch_in sleep sort squad stack sunday take
-3 tell tell_the the_business the_last the_lounge then to_be to_person toast together turn turn_0 understand_the up_$
-3 up_for use_my ward_0 watch wipe wipe_down with_a work_on world would_like
-2 #act=activity/empty/part #act=activity/person/whole #act=change/abstract/part #act=finish/none/part
-2 #act=finish/same/whole #act=light/none/part #act=topic/person/whole #act=vague/empty/whole #first=change/abstract
-2 #first=create/abstract #first=create/empty #first=finish/same #first=light/abstract #object=a #object=better
-2 #object=bit #object=change #object=clue #object=confidence #object=conversation #object=dad #object=excel
-2 #object=exception #object=film #object=gap #object=go #object=job #object=joint #object=leader #object=lesson
-2 #object=new #object=patient #object=photography #object=podcast #object=poster #object=project #object=prom
-2 #object=python #object=recursion #object=relationship #object=section #object=senior #object=set #object=sorted
-2 #object=suggestion #object=tired #verb=attend/thing #verb=be/empty #verb=bite #verb=bite/thing #verb=bring
-2 #verb=bring/thing #verb=brush #verb=brush/thing #verb=call #verb=call/person #verb=develop #verb=do #verb=do/same
-2 #verb=explain #verb=find/abstract #verb=improve/abstract #verb=know #verb=lead/none #verb=like #verb=like/thing
-2 #verb=listen/thing #verb=look #verb=look/thing #verb=make/abstract #verb=order #verb=order/thing #verb=pass/none
-2 #verb=pull #verb=raise/abstract #verb=reduce #verb=reduce/thing #verb=rehearse #verb=rehearse/thing #verb=sign
-2 #verb=sign/empty #verb=sleep #verb=smash #verb=smash/same #verb=speak/thing #verb=work 0_my 0_plumb :absolute
-2 :intend :motion <time>_half <time>_i <why>_<why> ^_as ^_bring ^_brush ^_cv ^_develop ^_explain ^_gym ^_improve
-2 ^_listen ^_order ^_practice ^_raise ^_read ^_reduce ^_sign ^_sleep ^_some ^_someth ^_talk ^_use a_0 a_clue a_job
-2 a_middle about_pension about_the achieve all_staff around as_a at_<time> be_a become_the befriend board_<time>
-2 book_system box_on breakfast_club bring bring_my brush brush_up bully career chapter chapter_<time> child_on club
-2 clue clue_about code code_in confidence conversation course_<time> css3 culture dad_$ data develop develop_as diary
-2 difficult_conversation do excel excel_pivot exception explain feel finance find_my for_myself free_<time> french
-2 front_of gap git goal gran guitar gym_0 half half_term handbook handbook_chapter have_difficult have_get hour_i
-2 house_<time> in_better in_english in_front in_our instead instead_of interview it it_<why> know law_<time> leader
-2 learn_excel less letter line listen_to look lunch_<why> mark maybe me middle middle_leader my_code my_german
-2 my_gran my_y10 myself_$ myself_in neater need_to netball network new new_book no_exception not_a obviously of_read
-2 of_us on_top on_ward once once_the opportunity opportunity_<why> order_in our_school pass_$ pension_and perfect
-2 person_for photography pivot_table podcast potential practice professional prom pull question_in read_aloud
-2 recruiter recursion reduce rehearse relationship relationship_with repository_<time> role row_machine school_$
-2 scout section senior senior_<time> seriously seriously_$ shape shape_<time> single smash smash_it some_project
-2 sort_<time> sort_out sort_the start still story stuff_<time> suggestion system talk_to term test the_day the_git
-2 the_row thesis_0 tir to_know to_me to_take top_of tree tutor_group twice up_a up_on us_in use want what what_the
-2 will_do will_put y10
2 #act=activity/thing/whole #act=create/none/part #act=finish/abstract/part #act=finish/empty/whole
2 #act=finish/person/part #act=light/thing/whole #act=topic/abstract/whole #act=vague/thing/part #amount=change
2 #amount=clock #amount=rank #amount=score #check=change #check=clock #check=rank #check=score #concrete1
2 #concrete=finish/same #concrete=light/thing #first=create/person #first=finish/abstract #first=finish/empty
2 #first=finish/thing #object=bed #object=best #object=certificate #object=chisel #object=clinic #object=dentist
2 #object=dinner #object=door #object=elected #object=english #object=exam #object=gate #object=hour #object=licence
2 #object=life #object=light #object=minute #object=nurse #object=policy #object=practice #object=promoted #object=row
2 #object=school #object=session #object=sign #object=signed #object=someone #object=time #object=visit #object=voice
2 #object=yes #reasons #verb=add #verb=book #verb=book/thing #verb=cook #verb=cook/thing #verb=do/thing #verb=fall
2 #verb=fall/thing #verb=fix/thing #verb=get/abstract #verb=give/empty #verb=join/thing #verb=learn #verb=learn/thing
2 #verb=let #verb=log #verb=observe/thing #verb=paint #verb=paint/thing #verb=play #verb=play/thing #verb=present
2 #verb=present/none #verb=rewrite #verb=rewrite/thing #verb=say #verb=say/thing #verb=sharpen #verb=sharpen/thing
2 #verb=show #verb=show/thing #verb=type #verb=type/thing #verb=visit #verb=visit/thing #verb=walk #verb=walk/thing
2 #verb=write/empty 0_minute 0_more 0_on :body :create :deliverable :event :modal <time>_<why> <time>_and
2 <time>_instead <time>_the <why> ^_<time> ^_add ^_be ^_become ^_cook ^_find ^_join ^_learn ^_light ^_log ^_mr ^_mum
2 ^_my ^_new ^_no ^_not ^_plan ^_play ^_present ^_rewrite ^_sharpen ^_that ^_type ^_visit ^_walk a_medication
2 a_spreadsheet able_to add afternoon all_0 all_the allotment at_least at_two balance bathroom bathroom_tap be_able
2 be_in be_on bed before best_in ble block board breakfast brother_$ brown build_a c captain captain_<time>
2 certificate chisel clean clinic commit complete_the cook dahlia dahlia_<time> day_$ debate debate_club dentist
2 dentist_<time> dinner dog door door_$ door_on drawer drive_licence elect email entry error_$ every everyth everyth_$
2 exam exercise exercise_i fair fall finally fix_the for_team from full_set get_all get_promote give_me ground hale
2 head_to holiday home hour_of i_will if improve_my in in_$ in_bed it_be keep learn_my learn_the least leed
2 leed_<time> let licence life life_<time> light light_out linkedin log mentor_$ month_<time> mr_hale my_0 my_drive
2 my_voice not_be nurse obs obs_on of_obs off_<time> off_the on_school onto onto_the open open_day organise_a over_the
2 paint paint_the penny plan plan_to play policy present present_the project project_$ promote read_the review rewrite
2 rewrite_the roof run_a safe sales sam session set set_of sharpen sheet shelf shout show_with sign sign_off
2 spend_<time> spreadsheet stand starter step straight student table tap teacher teacher_$ ten than_0 the_allotment
2 the_back the_bathroom the_board the_dentist the_ground the_group the_head the_whole theory they time_i to_do to_hand
2 twice_<time> type under_0 up_<time> voice we_do will_become will_not with_mr with_my work work_with write_<time>
2 write_up year_$
3 #act=finish/person/whole #act=light/empty/part #act=topic/none/whole #amount=money #amount=rhythm #check=money
3 #first=create/thing #first=finish/person #first=vague/person #first=vague/thing #lack=topic #object=box #object=cash
3 #object=documentation #object=everything #object=filmed #object=let #object=mentor #object=outstanding #object=peace
3 #object=right #object=sort #object=splashback #verb=apply #verb=be/none #verb=cancel #verb=code #verb=code/none
3 #verb=complete #verb=complete/thing #verb=find/empty #verb=get/thing #verb=grow #verb=grow/empty #verb=hand
3 #verb=join #verb=lose #verb=lose/thing #verb=make/person #verb=merge #verb=move #verb=pass/thing #verb=reach
3 #verb=reach/thing #verb=spend/none 0_$ :granted <why>_$ <why>_so ^_apply ^_code ^_complete ^_gas ^_grow ^_life ^_put
3 ^_rewire all apply at b2 be_late bird box by_the cancel clarinet day_<time> documentation each enough eslint
3 every_time finally_listen five for_my form from_memory from_scratch gas gas_safe german_<time> grow hand her her_$
3 in_a in_everyth in_german in_nature in_show join keep_on keep_the learn lecture_$ lose medication medication_error
3 more_than movement mr_okafor my_own my_teacher nature nature_$ never never_lose no not_to on_her or out_<time>
3 outstand outstand_<time> own peace petty petty_cash play_the publish publish_in put quick reach reed rewire right
3 say slow slow_movement someone spend splashback sugar_in team than the_class the_petty the_slow time_for to to_reach
3 trust visit water without without_a write_a write_down
4 #act=vague/person/part #object=alive #object=app #object=trust #verb=be/person #verb=eat #verb=find #verb=finish
4 #verb=finish/thing #verb=give/person #verb=publish #verb=publish/thing #verb=set #verb=set/thing #verb=spend
4 #verb=win/empty 0_<time> <time>_$ ^_descale ^_eat ^_finish ^_never ^_publish ^_set again_$ alive app assistant both
4 complete descale drive eat find find_a finish firm floss floss_<time> for_<time> hall holiday_$ kettle lecture merge
4 minute most mr north okafor on_time once_<time> one_of page prize school_<time> set_up teach teach_assistant
4 the_<time> the_first the_north three to_give tyre us village win_best
5 #act=create/thing/whole #act=finish/thing/whole #act=topic/thing/whole #hands=limitless #object=bought
5 #object=employee #object=kit #object=late #object=tomatoe #verb=become #verb=become/thing #verb=commit/empty
5 #verb=eat/thing #verb=forget #verb=forget/thing #verb=make/none #verb=win <time>_or ^_commit ^_get ^_win another any
5 anyth become best coffee day employee employee_of forget get_into give_us green hand_in hour kit late make_a month_$
5 more_$ off peace_$ render shed show the_shed the_ward tomatoe war
6 #act=create/none/whole #amount=share #check=share #hands=others #object=boy 0 :meets first for head_boy i memory
6 month move or_more the_month two whole win
7 #check=rhythm #hands=exam #hands=partly #verb=commit a again and into on time
8 #amount=hours #check=hours #first=create/none :exam :finish :prize that the
9 #numbers ^_0 one
10 #amount=count #check=count head
12 <time> by
13 #checks2
14 buy
22 #checks1
""",
}
