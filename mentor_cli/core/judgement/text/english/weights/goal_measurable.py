"""What 3525 labelled goals teach about measurable: telltales by weight in tenths. Written by `make learn`."""

TABLES = {
    "yes": """
-23 *
-21 #hands=unsized
-15 some
-12 some_of
-11 with
-10 #lack=vague up
-9 #verb=make/thing in_the read_to sketch stop
-8 #act=vague/abstract/part #object=method :inner :vague make_the read
-7 #act=vague/empty/part #first=vague/abstract #verb=understand #verb=understand/thing :abstract i_be method person
-7 understand
-6 #first=topic/person #object=class #opinion :comparative :hedge about my of_the reception resident stuff test_$
-6 year_0
-5 #act=create/thing/part #act=finish/none/part #act=finish/thing/part #first=vague/empty #object=budget
-5 #object=garden #object=reading #verb=cut #verb=get/empty #verb=make #verb=sketch #verb=sketch/thing :mass :opinion
-5 :person ^_<why> ^_give ^_sketch ^_speak ^_stop cut garden jazz kata law level listen market not_use once_$ our
-5 procrastinate someth speak tea_<time> the_house the_reception the_year their write_in write_test
-4 #act=activity/thing/part #act=topic/abstract/part #act=topic/person/part #object=event #object=guitar #object=gym
-4 #object=it #object=market #object=test #object=ward #verb=cut/none #verb=give/none #verb=listen
-4 #verb=practice/thing #verb=sort #verb=sort/thing #verb=speak #verb=take/thing #verb=use #verb=use/thing
-4 #verb=write/thing 0_<why> 0_set :activity :change <time>_0 <why>_<why> ^_everybody ^_sort ^_understand ^_we a_bite
-4 aloud an and_i anyone be_0 bite budget by_my child class_<time> cost event event_$ everybody everybody_in get_my
-4 give_0 guitar gym have in_law mean measure never_make now our_choir over patient pension person_on respect
-4 scratch_<time> sort the_0 the_market the_new together tram with_the year
-3 #check=result #concrete=finish/thing #first=activity/none #first=activity/person #first=finish/none #object=and
-3 #object=assessment #object=business #object=code #object=community #object=do #object=excel #object=german
-3 #object=hand #object=handover #object=interview #object=javascript #object=job #object=patient #object=story
-3 #object=toast #object=training #verb=be/empty #verb=give/thing #verb=improve #verb=network #verb=network/none
-3 #verb=practice #verb=prepare #verb=reduce/thing #verb=save #verb=serve #verb=serve/thing #verb=tell
-3 #verb=tell/thing #verb=watch #verb=watch/thing #verb=work 0_chemistry 0_s <time>_concert <why>_i ^_budget ^_do
-3 ^_prepare ^_scale ^_serve ^_tell ^_to ^_watch ^_work a_job all_<time> and_then answer assessment back_to befriend
-3 better breakfast_club business business_$ chemistry club_<time> code community community_$ concert concert_<why>
-3 cover cover_letter dad diary english_$ every_single full get_a get_on give_back give_up hand_up handover help_the
-3 improve in_japanese it it_<why> japanese javascript leave leave_the like like_a make mark_code market_$ me_$ more
-3 my_community my_hand my_javascript native network_$ now_and of_leave other page_0 pivot prepare prepare_for
-3 question s s_$ scale school serve sketch_in squad sunday tea tell tell_the the_business the_guitar to_person toast
-3 turn turn_0 understand_the up_$ use_my ward_0 watch wipe wipe_down with_a with_zero work_on would_like
-2 #act=activity/person/whole #act=change/abstract/part #act=topic/person/whole #act=vague/empty/whole
-2 #first=activity/empty #first=change/abstract #first=create/abstract #first=finish/same #first=topic/abstract
-2 #object=better #object=bit #object=change #object=clue #object=conversation #object=dad #object=developer
-2 #object=exception #object=film #object=gap #object=go #object=heart #object=leader #object=love #object=new
-2 #object=photography #object=poster #object=prom #object=python #object=recursion #object=section #object=senior
-2 #object=set #object=sorted #object=suggestion #object=tired #object=tree #object=way #verb=be/abstract #verb=bring
-2 #verb=bring/thing #verb=brush #verb=brush/thing #verb=call #verb=call/person #verb=catch #verb=coach #verb=explain
-2 #verb=find/abstract #verb=give #verb=have #verb=improve/abstract #verb=lead/none #verb=like #verb=like/thing
-2 #verb=listen/thing #verb=look #verb=make/abstract #verb=mentor #verb=mentor/thing #verb=order #verb=order/thing
-2 #verb=pass/none #verb=raise/abstract #verb=reduce #verb=rehearse #verb=rehearse/thing #verb=revise #verb=sign
-2 #verb=sign/empty #verb=sleep #verb=smash #verb=smash/same #verb=speak/thing #verb=take 0_budget 0_my 0_plumb 0_to
-2 :absolute :intend :motion :tells <time>_i ^_as ^_bring ^_brush ^_coach ^_cv ^_every ^_explain ^_gym ^_have
-2 ^_improve ^_listen ^_order ^_practice ^_raise ^_read ^_reduce ^_sign ^_sleep ^_someth ^_take ^_talk ^_use ^_with
-2 a_calmer a_clue a_native about_pension about_the achieve all_staff and_<why> around as as_a at_<time> back be_a
-2 be_the become_the bite_of board_<time> book_system box_on boy bring bring_my brush brush_up bully calmer career
-2 chapter chapter_<time> chart child_on choir club clue clue_about coach code_in conversation css3 culture culture_of
-2 dad_$ data develop develop_as developer difficult_conversation either excel excel_pivot exception explain feel
-2 finance find_my follow free_<time> french front_of gap git goal graduate gran gym_0 handbook handbook_chapter
-2 have_difficult have_get have_not hour_i house_<time> in_english in_front in_our inclusive instead instead_of
-2 interview it_<time> job joint keep_a know last leader learn_excel lesson lesson_<time> letter level_0 level_<time>
-2 listen_to lot lounge love lunch_<why> maybe me middle middle_leader minibu my_code my_german my_gran my_y10 myself
-2 myself_in native_<time> need_to netball network new new_book no_exception not_a notice obviously of_my of_read
-2 on_the on_top on_ward once once_the opportunity opportunity_<why> order_in our_school pass_$ pension_and perfect
-2 person_for photography pivot_table poster potential practice prom question_in read_aloud recruiter recursion reduce
-2 rehearse repository_<time> revise role row_machine school_$ scout section seriously seriously_$ single sleep smash
-2 smash_it sort_<time> sort_out sort_the stack still story stuff_<time> suggestion system tablet take talk_to term
-2 test the_day the_git the_holiday the_last the_lounge the_row the_school thesis_0 tir to_be to_me to_take together_$
-2 top_of tree tutor_group twice up_a up_for up_on use value ward_$ will_be will_put world y10 zero
2 #act=finish/abstract/part #act=finish/person/part #act=light/thing/whole #act=topic/abstract/whole #amount=change
2 #amount=rank #check=change #check=rank #concrete=finish/same #concrete=light/thing #concrete=vague/thing
2 #first=finish/abstract #lack=alone #object=bath #object=bed #object=best #object=certificate #object=chisel
2 #object=clinic #object=dentist #object=dinner #object=door #object=elected #object=exam #object=filmed #object=gate
2 #object=hour #object=licence #object=life #object=minute #object=nurse #object=outstanding #object=policy
2 #object=practice #object=promoted #object=row #object=school #object=session #object=shop #object=sign
2 #object=signed #object=sorry #object=visit #object=voice #reasons #verb=add #verb=book #verb=book/thing #verb=cook
2 #verb=cook/thing #verb=fall #verb=fall/thing #verb=find #verb=fix/thing #verb=get/abstract #verb=give/empty
2 #verb=join/thing #verb=learn #verb=learn/thing #verb=let #verb=make/person #verb=move #verb=observe/thing
2 #verb=paint/thing #verb=play #verb=play/thing #verb=present #verb=present/none #verb=rewrite #verb=rewrite/thing
2 #verb=say #verb=say/thing #verb=sharpen #verb=sharpen/thing #verb=shout #verb=show #verb=show/thing #verb=type
2 #verb=type/thing #verb=visit #verb=visit/thing #verb=walk #verb=walk/thing #verb=write/empty 0_hour 0_minute :body
2 :create :daily <time>_instead <time>_the <why> <why>_$ ^_add ^_be ^_become ^_cook ^_find ^_i ^_join ^_mr ^_mum ^_my
2 ^_new ^_no ^_not ^_plan ^_play ^_present ^_rewrite ^_sharpen ^_that ^_type ^_visit a_medication a_spreadsheet add
2 after_that afternoon all_0 all_of all_the allotment at at_least at_two balance bath bathroom bathroom_tap be_in bed
2 best_in block board breakfast brother_$ by_0 c can captain_<time> certificate chisel clean clinic commit
2 complete_the cook count course dahlia dahlia_<time> day_$ day_<time> debate debate_club dentist dentist_<time>
2 dinner dog door door_$ door_on drawer drive_licence drive_theory elect email english_<time> entry error_$ essay
2 every exam exercise_i fall finally finally_listen find fix_the floor for_team from full_set garage gate get_promote
2 give give_me ground hale head_to home hospice hour_of i_will if improve_my in_$ in_bed in_show learn_my least leed
2 leed_<time> licence life life_$ linkedin log mentor_$ month_<time> more_$ more_than mr_hale my_drive no not_be noth
2 nurse obs obs_on of_obs off_<time> off_the on_school onto onto_the open open_day or organise_a out_at outstand
2 outstand_<time> pass penny plan plan_to play policy present present_the project_$ promote read_the review rewrite
2 rewrite_the roof run_a sales session set set_of sharpen sheet sheet_for shelf shop shout_at sign sign_off sit_in so
2 sorry spreadsheet step straight student table tap teacher teacher_$ ten than that_<time> the_allotment the_back
2 the_bathroom the_board the_dentist the_garage the_group the_head the_hospice the_whole there_be they time_<time>
2 time_i to_hand to_have twice_<time> type until up_<time> us_$ voice week_<time> will_become will_not with_mr
2 without_a write_<time> write_up
3 #act=create/none/part #act=finish/empty/whole #act=finish/person/whole #act=topic/none/whole #amount=clock
3 #amount=money #amount=rhythm #check=clock #check=money #concrete1 #first=create/thing #first=finish/person
3 #first=vague/person #first=vague/thing #hands=limitless #lack=topic #object=alive #object=app #object=cash
3 #object=documentation #object=right #object=someone #object=sort #object=splashback #object=time #object=tyre
3 #verb=apply #verb=be/person #verb=code #verb=code/none #verb=complete #verb=complete/thing #verb=get/thing
3 #verb=give/person #verb=grow #verb=grow/empty #verb=join #verb=log #verb=lose #verb=lose/thing #verb=merge
3 #verb=pass/thing #verb=publish/thing #verb=reach #verb=reach/thing #verb=spend/none #verb=win/empty 0_$ 0_of
3 :deliverable :event :granted :modal <time>_$ <why>_so ^_apply ^_code ^_complete ^_finish ^_gas ^_grow ^_life ^_log
3 ^_publish ^_put ^_rewire alive all app apply assistant b2 be_late be_on before bird box brown by_the captain
3 clarinet documentation each enough eslint every_time everyth_$ five for_my form from_memory from_scratch gas
3 gas_safe german_<time> grow hand her_$ i_can in_a in_everyth in_german in_nature join keep_on keep_the learn
3 learn_the lecture_$ let lose medication medication_error minute month movement mr_okafor mum my_own my_teacher
3 my_voice nature nature_$ never_lose not_to on_her one_of own paint petty petty_cash play_the prize project publish
3 publish_in put quick reach reed rewire right safe say shout slow slow_movement someone spend_<time> splashback
3 sugar_in teach teach_assistant team the_class the_petty the_slow theory three time_for to to_reach trust tyre visit
3 water with_my without work_with write_a write_down
4 #act=vague/person/part #object=box #object=everything #object=let #object=mentor #object=peace #object=trust
4 #verb=be/none #verb=become #verb=cancel #verb=eat #verb=eat/thing #verb=finish #verb=finish/thing #verb=hand
4 #verb=publish #verb=set #verb=set/thing #verb=spend #verb=win <time>_or ^_descale ^_eat ^_never ^_set ^_win become
4 best both cancel complete descale drive eat employee finish firm floss floss_<time> get_into give_us hall her into
4 kettle lecture make_a merge month_$ most mr never north off okafor on_time once_<time> page peace school_<time>
4 set_up show spend the_<time> the_first the_north the_ward to_give village win_best
5 #act=create/thing/whole #act=finish/thing/whole #act=topic/thing/whole #amount=share #check=share #object=bought
5 #object=employee #object=late #object=tomatoe #verb=become/thing #verb=commit/empty #verb=make/none 0 0_<time>
5 ^_commit ^_get again_$ another any anyth coffee day employee_of find_a first for_<time> green hand_in head_boy hour
5 late or_more render shed the_shed tomatoe whole win
6 #act=create/none/whole #object=boy :meets for i memory move peace_$ the_month two us war
7 #hands=exam #object=kit #verb=commit :exam a and kit on that time
8 #amount=hours #check=hours #hands=others :finish :prize ^_0 again the
9 #amount=count #check=rhythm #first=create/none #numbers one
10 #check=count head
11 #hands=partly
12 by
13 #checks2 <time>
14 buy
21 #checks1
""",
}
