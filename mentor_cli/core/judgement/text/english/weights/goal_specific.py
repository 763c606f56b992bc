"""What 2661 labelled goals teach about specific: telltales by weight in tenths. Written by `make learn`."""

TABLES = {
    "yes": """
-32 *
-15 ^_0
-13 #lack=vague
-12 :comparative
-10 hour
-9 :hedge our
-8 #act=topic/empty/whole #act=vague/abstract/part #object=hour #opinion
-7 #object=piece 0_<why> :abstract in_the lesson_<time> make_the piece
-6 #object=budget #verb=make/thing :inner better hour_of me me_$ person school some sort tell the_year up
-5 #act=vague/none/part #first=topic/none #first=topic/person #first=vague/abstract #lack=alone #object=business
-5 #object=event #object=it #verb=get/empty #verb=make #verb=speak #verb=take/thing #verb=understand
-5 #verb=understand/thing :daily ^_take and_<why> business business_$ cost course_<time> event form_0 get_through job
-5 keep_a kg_<time> law or procrastinate resident someth speak study stuff task_$ tea_<time> the_house through
-5 time_<time> understand
-4 #act=finish/thing/part #act=topic/person/part #concrete=named/thing #first=activity/none #first=vague/none
-4 #lack=topic #object=a #object=form #object=gym #object=house #object=javascript #object=market #object=stone
-4 #object=studying #object=task #object=win #verb=be/abstract #verb=bite #verb=bite/thing #verb=coach
-4 #verb=keep/thing #verb=order #verb=order/thing 0_hour 0_k 0_set ^_budget ^_coach ^_everybody ^_order ^_our ^_scale
-4 ^_speak an around at_work be bring_my budget by_my calmer coach code_<time> contact course cover_$ everybody
-4 everybody_in get get_to goal gym in_law instead instead_of javascript k lesson level like listen make market
-4 market_$ more my_javascript nicer not on_myself order season since stone stone_<time> task tea the_business
-4 the_market the_new the_time time_with to_be up_$ up_a win_<time> work_<time> year year_0
-3 #act=create/none/part #act=vague/empty/part #act=vague/empty/whole #first=topic/empty #object=app
-3 #object=assessment #object=data #object=exception #object=finnish #object=garden #object=group #object=handover
-3 #object=lesson #object=max #object=number #object=research #object=set #object=top #object=walk #verb=be/empty
-3 #verb=beekeep #verb=beekeep/thing #verb=bring #verb=bring/thing #verb=collect #verb=collect/thing #verb=give/none
-3 #verb=keep #verb=listen #verb=look #verb=network #verb=network/none #verb=post/none #verb=prepare #verb=read/none
-3 #verb=sort #verb=sort/thing #verb=speak/thing #verb=take 0_<time> 0_lesson :intend :light :mass :tells :vague
-3 <time>_concert ^_<time> ^_beekeep ^_bring ^_collect ^_gym ^_keep ^_prepare ^_six ^_sort ^_understand ^_work
-3 a_native alto alto_line as assessment back_to basic be_a be_to beekeep bring code community community_$ concert
-3 cover dad day_<time> do_some e_g exception finnish form full g garden garden_<time> get_on give_0 give_back goal_be
-3 group group_0 handover hour_<time> i_be like_a line listen_to mark_code max maybe my_community my_goal myself
-3 native network network_$ never_make new night no_exception of_my of_study on_top one_hour organise our_choir
-3 post_three prepare prepare_for project research school_$ some_research squad take the_course thing three_time
-3 tiktok time to_me top top_of town town_$ turn_0 what what_the work
-2 #act=activity/empty/whole #act=activity/none/whole #act=activity/thing/part #act=create/empty/part
-2 #act=finish/none/whole #act=finish/same/whole #act=named/thing/whole #act=topic/abstract/part
-2 #act=vague/person/whole #amount=hours #check=hours #first=change/abstract #first=create/abstract
-2 #first=create/empty #first=create/none #first=finish/same #first=vague/empty #object=better #object=book
-2 #object=calmer #object=clue #object=conversation #object=course #object=dad #object=day #object=engagement
-2 #object=excel #object=g #object=innovation #object=interview #object=job #object=join #object=journey #object=maths
-2 #object=me #object=one #object=photography #object=recursion #object=relationship #object=role #object=say
-2 #object=school #object=senior #object=something #object=thing #object=tired #object=use #object=wpm #verb=brush
-2 #verb=brush/thing #verb=call #verb=call/person #verb=catch #verb=cut #verb=develop #verb=feel #verb=find/thing
-2 #verb=get #verb=get/none #verb=improve #verb=know #verb=lead #verb=lead/none #verb=listen/none #verb=master
-2 #verb=master/thing #verb=organise #verb=post #verb=put/thing #verb=reduce/thing #verb=repeat #verb=speak/empty
-2 #verb=spend/thing #verb=study #verb=talk/empty #verb=work 0_budget 0_chemistry 0_m 0_of 0_plumb 0_wpm :opinion
-2 <time>_<why> <time>_half <time>_into <time>_of <time>_with ^_a ^_brush ^_build ^_develop ^_every ^_have ^_lead
-2 ^_more ^_organise ^_post ^_put ^_sleep ^_study ^_three ^_with a_calmer a_clue a_day a_job a_more about_pension
-2 achieve active active_role all_staff and_i and_the app app_$ as_a at_it be_the bite_<time> book_$ brush brush_up
-2 bully catch catch_up chemistry child choir clue clue_about conversation cut dad_$ data develop developer difficult
-2 difficult_conversation engagement error_in event_<time> free_<time> get_my gym_$ half_term have have_$
-2 have_difficult have_get healthier here hour_i hour_on house_<time> improve in_better in_our inbox_<time> innovation
-2 interview journey keep know language last lead learn_journey level_<time> life_of like_to lounge m machine
-2 machine_$ me_<why> mean measure meet more_$ more_active my_sleep not_a notice once_$ our_school out over page_0
-2 pension pension_and perfect person_in photography pivot potential progress properly put_0 reduce_error relationship
-2 relationship_with repeat respect role role_in row row_machine s_$ screen shape shape_<time> six sleep sort_the
-2 staff start still stop_be student study_0 stuff_<time> system take_a term_$ that_i the_last the_lounge the_mentor
-2 the_number the_row the_school the_website thesis thesis_0 thing_<time> tir to_my to_take together turn
-2 understand_the up_for up_on would would_like wpm wpm_$
-1 #act=activity/abstract/part #act=change/abstract/part #act=change/abstract/whole #act=create/abstract/part
-1 #act=create/abstract/whole #act=create/person/part #act=finish/abstract/whole #act=light/none/part
-1 #act=topic/none/whole #act=topic/person/whole #act=vague/same/whole #act=vague/thing/whole #first=activity/abstract
-1 #first=activity/empty #object=anyway #object=assembly #object=braver #object=chef #object=clarity #object=class
-1 #object=come #object=confidence #object=culture #object=cv #object=database #object=development #object=excuse
-1 #object=feedback #object=fraction #object=game #object=german #object=goal #object=grip #object=harder
-1 #object=heard #object=help #object=html #object=improvement #object=k #object=kg #object=knowledge
-1 #object=kubernetes #object=lathe #object=leader #object=link #object=lit #object=man #object=model #object=module
-1 #object=new #object=nice #object=nicer #object=or #object=own #object=page #object=person #object=podcast
-1 #object=portfolio #object=poster #object=professional #object=profile #object=progress #object=prom #object=promise
-1 #object=python #object=questioning #object=round #object=scout #object=somewhere #object=sorted #object=source
-1 #object=standard #object=stress #object=stuff #object=system #object=thesis #object=timetable #object=tone
-1 #object=ugh #object=useful #object=want #object=ward #object=way #object=weight #object=wife #verb=attend
-1 #verb=attend/thing #verb=become/abstract #verb=build #verb=build/thing #verb=catch/none #verb=catch/thing
-1 #verb=communicate #verb=communicate/empty #verb=cut/none #verb=cut/thing #verb=develop/abstract
-1 #verb=develop/person #verb=do #verb=do/abstract #verb=do/same #verb=drive #verb=drive/thing #verb=exercise
-1 #verb=exercise/none #verb=explore #verb=explore/thing #verb=feel/abstract #verb=file #verb=find/abstract #verb=fix
-1 #verb=get/same #verb=go/empty #verb=hire #verb=hold #verb=hold/empty #verb=hold/same #verb=improve/none
-1 #verb=improve/thing #verb=know/empty #verb=know/thing #verb=learn/none #verb=listen/thing #verb=look/thing
-1 #verb=love #verb=love/thing #verb=make/abstract #verb=manage #verb=manage/abstract #verb=organise/empty
-1 #verb=organise/thing #verb=pass/none #verb=plan #verb=plan/none #verb=pull #verb=pull/empty #verb=put
-1 #verb=raise/abstract #verb=reduce #verb=revise #verb=revise/thing #verb=save/empty #verb=sign #verb=sign/empty
-1 #verb=smash #verb=smash/same #verb=stand/none #verb=stop #verb=stop/thing #verb=strengthen #verb=supervise
-1 #verb=want #verb=want/same #verb=work/empty #verb=work/thing 0_a 0_b 0_day 0_kg 0_or 0_s :body <time>_give
-1 <time>_no <time>_on <time>_tie <why>_i ^_all ^_as ^_at ^_attend ^_better ^_catch ^_chapter ^_clarity ^_cut ^_cv
-1 ^_drive ^_eng ^_explore ^_feel ^_file ^_fix ^_improve ^_know ^_let ^_look ^_make ^_manage ^_master ^_one ^_play
-1 ^_raise ^_reduce ^_scout ^_season ^_sign ^_so ^_someth ^_spanish ^_strengthen ^_ten ^_timetable ^_to ^_ward ^_we
-1 ^_when ^_would a_0 a_full a_little a_new a_role a_stronger about about_the accent accent_<time> account across
-1 across_the all_my all_of an_expert an_hour and_be and_want anyway ao3 as_the assembly at_handover attend baby back
-1 be_$ be_0 be_braver be_going be_more be_nicer be_so become_a become_an befriend better_at bite body braver call
-1 camp camp_$ career_$ challenge chapter_three charity chart chef chem clarity class_$ collect come_first communicate
-1 communicate_better concentrate concentrate_in confidence confidence_with contribute_to cross css culture curriculum
-1 customer_$ cut_down cv cv_$ database develop_as develop_my development do_$ doe doe_the down_on early either eng
-1 eng_light engagement_with even everyone everyth excel excel_<time> excel_pivot excuse expert expert_in explore
-1 feedback feel_$ feel_at file_$ find_my fix fluent for_myself for_the fraction fraction_<time> game german_<time>
-1 get_all get_it get_somewhere going grip guitar guitar_$ gym_0 h2 h2_$ handover_<time> harder hat hat_<time>
-1 have_not have_the head_chef hold hold_it home_in hope_to house how html html_css i_do i_have i_hope i_intend i_need
-1 i_plan idea idk in_<time> in_goal in_h2 in_kubernetes inclusive intend intend_to it it_<time> it_all it_at it_in
-1 job_$ job_i js just kg kid kind kind_to knowledge lathe lathe_$ law_<time> leader learn_excel learn_to less
-1 less_phone let level_0 link little look look_into lot love make_progress man manage manage_my management
-1 management_on mark_<time> master maths matter me_seriously meet_$ mess middle middle_leader mindset minibu model
-1 model_for module money money_$ more_<time> more_feel my_0 my_confidence my_game my_handover my_inbox my_learn
-1 my_project my_wife myself_$ neater need need_to never_have new_head next nice nicer_to number of_code of_us on_0
-1 on_call on_with once_the other other_$ paper_<why> part pass_$ patient patient_<time> phone_$ pivot_table plan_on
-1 plumb podcast post professional progress_$ project_<time> prom promise properly_<time> raise_standard react
-1 read_more really reception recursion reduce regular revise role_model round_the s save_money scout season_0 senior
-1 senior_<time> seriously seriously_$ set sign_up six_hour smash smash_it somewhere somewhere_with sort_<time>
-1 sort_out sound sport sql stack stakeholder stand_up strengthen stress stronger study_<time> supervise tablet
-1 take_me take_my take_up tax team_$ term the_0 the_baby the_curriculum the_family the_front the_guitar the_kid
-1 the_lathe the_module the_most the_nurse the_podcast the_staff the_tablet the_tutor the_twin the_week the_younger
-1 them_to three three_$ three_of tie tie_<time> time_management to_a to_hold to_improve to_know to_open to_person
-1 to_senior to_understand to_use together_$ tone twin two_hour ugh understand_what up_with us_in useful value walk
-1 want ward_$ ward_0 way we_want website website_<time> weight weight_$ whatever whenever wider wife will_be
-1 will_work win wine with_more with_the with_two work_harder work_on work_with world would_be younger
1 #act=activity/empty/part #act=activity/none/part #act=activity/person/whole #act=activity/thing/whole
1 #act=change/none/part #act=create/same/whole #act=finish/empty/part #act=finish/none/part #act=finish/person/part
1 #act=light/thing/part #act=vague/thing/part #amount=change #amount=rank #check=change #check=rank #check=rhythm
1 #concrete=activity/person #concrete=activity/thing #concrete=change/none #concrete=finish/same
1 #concrete=finish/thing #concrete=topic/thing #first=change/none #hands=partly #object=action #object=and
1 #object=anything #object=api #object=application #object=band #object=bath #object=call #object=captain #object=card
1 #object=chapter #object=checklist #object=code #object=college #object=complaint #object=council #object=coursework
1 #object=cup #object=decide #object=dish #object=door #object=email #object=english #object=error #object=essay
1 #object=file #object=find #object=flat #object=folder #object=free #object=fresh #object=fund #object=gate
1 #object=hired #object=home #object=inbox #object=jar #object=kilometre #object=length #object=leo #object=licence
1 #object=lunch #object=machine #object=name #object=newsletter #object=novel #object=nurse #object=order
1 #object=paper #object=part #object=patch #object=photo #object=picked #object=playing #object=policy
1 #object=portuguese #object=post #object=pound #object=pr #object=practice #object=promoted #object=reading
1 #object=refresher #object=restaurant #object=review #object=room #object=saving #object=section #object=shelf
1 #object=site #object=socket #object=someone #object=sorry #object=sort #object=squat #object=step #object=table
1 #object=test #object=timesheet #object=tin #object=tree #object=ups #object=video #object=voted #object=walking
1 #object=worksheet #object=x #verb=add #verb=apply #verb=bench #verb=bench/thing #verb=book/thing #verb=clean/thing
1 #verb=cycle #verb=cycle/person #verb=draw #verb=draw/thing #verb=eat #verb=eat/thing #verb=explain #verb=fill
1 #verb=fill/thing #verb=get/abstract #verb=give #verb=go #verb=go/none #verb=hand #verb=have/thing #verb=hold/thing
1 #verb=join #verb=join/thing #verb=keep/abstract #verb=like #verb=like/thing #verb=march/thing #verb=mark
1 #verb=mark/thing #verb=mentor #verb=mentor/thing #verb=merge #verb=move #verb=move/thing #verb=open #verb=open/thing
1 #verb=pair #verb=pair/thing #verb=pass/thing #verb=pay #verb=perform #verb=plant #verb=plant/thing #verb=present
1 #verb=present/none #verb=put/empty #verb=raise/empty #verb=read #verb=read/thing #verb=record #verb=record/thing
1 #verb=reduce/none #verb=reply #verb=reply/thing #verb=review #verb=review/thing #verb=rewrite #verb=rewrite/thing
1 #verb=save/thing #verb=say #verb=say/thing #verb=send #verb=ship/thing #verb=show #verb=show/thing #verb=sing
1 #verb=sing/empty #verb=sit #verb=sit/thing #verb=sow #verb=spend #verb=staff #verb=staff/thing #verb=start
1 #verb=start/thing #verb=stay #verb=submit #verb=submit/thing #verb=swim #verb=swim/thing #verb=take/same #verb=train
1 #verb=up #verb=up/thing #verb=use #verb=use/thing #verb=walk #verb=walk/thing #verb=win/empty #verb=win/thing
1 #verb=wire #verb=wire/thing #verb=write 0_and 0_by 0_codewar 0_file 0_for 0_i 0_kilometre 0_oclock 0_step 0_time
1 0_word 0_work 0_x :change :decide :motion <time>_about <time>_and <time>_before <time>_for <time>_instead <time>_to
1 <why>_<why> <why>_so ^_add ^_be ^_cycle ^_explain ^_fill ^_find ^_first ^_food ^_go ^_grade ^_i ^_it ^_join ^_lose
1 ^_mark ^_move ^_mr ^_not ^_oil ^_open ^_pair ^_present ^_record ^_reply ^_review ^_rewrite ^_set ^_sing ^_sit
1 ^_spend ^_staff ^_stay ^_submit ^_that ^_time ^_two ^_walk ^_wire ^_write a_bedtime a_big a_good a_junior a_pay
1 a_restaurant a_spreadsheet about_0 action add administration advice again_<why> against aid all_<time> alone along
1 along_the aloud and_0 and_<time> and_a and_take and_then answer_customer api api_into application apply ask_for
1 at_<time> at_least at_lunch audition b1 b1_exam band bandage bath be_come be_make be_up bedtime bedtime_story
1 between bird ble block blog_post blood blood_pressure board boat book book_0 book_the both brigade brother brown
1 by_0 by_a by_myself c can card card_for care case change change_$ chat check checklist chess_with class_<time>
1 classroom classroom_<time> clear clock club club_$ code_$ codewar codewar_kata college college_$ comment complaint
1 consumer consumer_unit container cook_from copy coral corridor council council_to course_$ course_on cup
1 customer_email cycle cycle_to debate debate_club decide deputy deputy_head desk dig dish do_0 do_a do_not do_the
1 door_$ door_on draw drawer drive_licence drive_theory drop dutch duty dyslexia eat email email_within employer
1 english english_<why> error essay evene exam exam_<time> explain file fill fill_in finally find_their finish_level
1 finish_my finish_the five_new five_past fix_the floor_flat folder food food_hygiene for_0 for_help for_me for_mum
1 for_team for_two four_<time> free_$ fresh from_fresh from_the fund fund_<time> garage gate german get_0 get_a
1 get_hire get_out get_promote get_sign get_the github give_me give_up go good_<time> grade grade_0 gran grandad
1 ground ground_floor guitar_0 hale half hand_<time> hand_in hand_the handle handover_in have_a have_be have_lunch
1 head_prefect help help_$ help_lose help_the hire hire_as his holiday hour_<why> how_to hygiene i_can if ill in_$
1 in_class in_sbar in_spanish inbox information into_a invoice it_<why> jar jar_of junior junior_dev k_$ kata kerry
1 kg_$ kilometre kitchen_brigade label_$ label_the ladder lane lane_<time> leak learn_$ learn_0 least leave legacy
1 legacy_code length_<time> leo licence linkedin list list_of look_at lose_0 lose_year lunch_with make_0 make_me
1 manual march march_with mark maths_five maths_worksheet message method mic minute_$ minute_and mistake
1 mistake_<time> move mr_hale mum_<time> mum_i my_cv my_gran my_name my_scale my_teacher my_uncle myself_play name
1 neighbour_<time> neighbour_in never newsletter not_be not_to notebook noticeboard novel now now_and nurse oclock
1 oclock_<time> of_0 of_<time> of_water off_$ off_my offcut old on_linkedin on_our one_photo onto open open_a open_mic
1 our_api our_save outage page_and pair pair_with paper paper_$ pass passport past_paper patch patch_to pay payment
1 perform person_$ person_<time> phone_in photo photo_a pick place plan_to plank plant play policy polish portuguese
1 possible post_<time> pound pr pr_$ practice practice_my prefect prefect_$ present press_ups pressure problem
1 project_$ promote promote_to pull_request put put_our put_the question quick quiz_$ raise_my re read_a read_aloud
1 record record_myself reed reference refresher refresher_<time> replace reply reply_to report request restaurant
1 retirement review_$ revision rewrite rewrite_the ring rise room room_<time> run s_find sales sam_pr sand save_0 sbar
1 see send serve session set_of set_up shelf shelf_be shout sign sign_<time> sign_by sign_off sing sing_at single sit
1 site sketch socket someone sorry sow spend spend_0 squat squat_<time> stand_for start_a stay step step_<time> stock
1 story story_<time> submit subtitle sunday swim take_it tap team_captain that_the the_band the_board the_boat
1 the_checklist the_council the_coursework the_drive the_floor the_garage the_ground the_gym the_head the_holiday
1 the_kitchen the_lab the_leak the_legacy the_old the_open the_post the_shelf the_stock the_tin the_van
1 their_classroom them_$ them_at then theory three_<time> thursday ticket tidy_my time_from time_out timesheet
1 tin_<time> to_college to_four to_have to_show to_stop to_write train tree twelve twenty twenty_squat twice type
1 uncle unit_0 until_the up_<time> up_at up_ten update ups ups_<time> use van van_fund video visit vote walk_the
1 want_to water_<time> wear week_0 wiki will will_become will_hand will_have wire wire_a with_grandad with_my
1 without_read worksheet worksheet_0 write_up x x_0
2 #act=activity/person/part #act=change/thing/whole #act=finish/abstract/part #act=topic/empty/part #amount=clock
2 #amount=score #check=clock #check=score #concrete=activity/none #concrete=change/thing #concrete=light/thing
2 #first=change/thing #first=create/person #first=finish/abstract #first=finish/person #first=named/thing
2 #first=vague/person #first=vague/thing #object=attendance #object=certificate #object=chess #object=crawl
2 #object=css #object=exam #object=filmed #object=learning #object=least #object=leed #object=let #object=level
2 #object=light #object=mitre #object=national #object=parkrun #object=point #object=pupil #object=question
2 #object=quiz #object=signed #object=spreadsheet #object=time #object=voice #object=water #object=week #object=word
2 #verb=answer #verb=answer/thing #verb=ask #verb=ask/thing #verb=book #verb=complete #verb=complete/thing #verb=cook
2 #verb=cook/thing #verb=drink #verb=drink/thing #verb=fall #verb=fall/thing #verb=fix/thing #verb=gain
2 #verb=give/empty #verb=help #verb=help/thing #verb=learn/thing #verb=log #verb=practice/thing #verb=publish
2 #verb=publish/thing #verb=reach #verb=reach/thing #verb=read/empty #verb=see #verb=see/none #verb=set
2 #verb=set/thing #verb=solve #verb=talk/thing #verb=watch #verb=watch/thing #verb=write/thing 0_$ 0_attendance 0_in
2 0_into 0_length 0_new :absolute :event :gathered :prize <time>_<time> <time>_at <time>_from <time>_i <time>_test
2 <time>_the <why>_<time> ^_answer ^_ask ^_bench ^_complete ^_cook ^_drink ^_gain ^_gas ^_get ^_help ^_light ^_log
2 ^_new ^_parkrun ^_publish ^_quit ^_read ^_team ^_use ^_watch a a_week after_that afternoon answer apply_to ask at_my
2 attendance b2 bach be_in before bench_0 biscuit bite_of build_a by_heart captain captain_<time> certificate chapter
2 chapter_0 chess commit complete complete_the cook coursework crawl dahlia dahlia_<time> day dementia dinner
2 dinner_<time> do drink drink_more e_learn entry every_pupil ex fall film finally_listen firm first_<time> five_$
2 floor four from_scratch front front_crawl gain gas gas_safe geography get_at go_to half_marathon heart_<time> home
2 hour_work i_want in_a in_german in_nature keep_on keep_the kestrel kg_of kitchen label league league_$ learn_the
2 lecture lecture_$ length lesson_with life light light_out lol lol_$ lunch make_a marathon mark_home marta merge
2 metronome mine minute_<time> minute_of mitre more_water mum muscle muscle_<time> my my_neighbour my_sister my_voice
2 national nature nature_$ neighbour no_sugar now_on of_the office oil on_<time> on_my on_school once_<time>
2 organise_a pack parkrun parkrun_<time> past play_chess press publish_in pupil pupil_<time> quit quiz reach read roof
2 safe save save_account scale school_<time> scratch section show_with side side_$ solve some_of spell spreadsheet
2 stretch stretch_<time> take_0 take_mark team_kestrel ten than_<time> that_<time> the_<time> the_class the_league
2 the_shed them tier time_i tin to_0 to_give to_reach to_see to_the trust twice_<time> two unit up_the up_to upgrade
2 voice ward watch water_$ we week week_<time> well whether wipe wipe_down word_<time> work_in
3 #act=create/thing/whole #act=finish/thing/whole #act=vague/person/part #amount=money #check=money
3 #concrete=create/thing #concrete=vague/thing #first=activity/person #first=finish/empty #first=topic/thing
3 #hands=others #object=bed #object=box #object=cash #object=chisel #object=late #object=life #object=mentor
3 #object=plot #object=satisfaction #object=tomatoe #object=trust #object=whole #object=work #verb=be/person
3 #verb=be/thing #verb=finish #verb=finish/thing #verb=grow #verb=grow/empty #verb=make/person #verb=sharpen
3 #verb=sharpen/thing #verb=smoke #verb=smoke/none #verb=spend/empty #verb=tidy #verb=tidy/thing #verb=win 0_customer
3 0_house :meets ^_fence ^_finish ^_grow ^_life ^_never ^_rewire ^_sharpen ^_the ^_tidy ^_win after all always
3 assistant balance be_late bed bench best box chisel class customer customer_satisfaction day_$ door down each enough
3 every_time feel fence fence_round finish five flat from_0 green hand heart hour_$ house_point in_bed in_my late
3 learn life_<time> log medication medication_error memory mentor mr_okafor my_own my_tea never_be never_lose no_more
3 of off okafor on_$ one out_<time> own page page_$ penny petty petty_cash plot plot_0 point publish put_my rewire
3 round round_plot satisfaction scale_with sharpen shed sister skill smoke sugar_in table table_up takeaway
3 teach_assistant ten_minute test test_<time> than_0 the_petty the_ward the_whole they tidy time_table tomatoe us
3 water we_do whole_of will_not win_the with_mr within_0 without without_a work_$ write zero
4 #act=finish/empty/whole #act=finish/person/whole #act=light/empty/part #concrete2 #first=activity/thing
4 #first=create/thing #first=finish/thing #numbers #object=best #object=minute #object=outstanding #object=refrain
4 #object=splashback #object=sugar #reasons #verb=find/empty #verb=get/thing #verb=lose #verb=lose/thing 0_minute 0_on
4 :create :deliverable <why> ^_become ^_descale ^_refrain all_0 always_$ and another at best_in descale employee every
4 give_us grow hall in_show kettle lab leed leed_<time> mentor_$ mr outstand outstand_<time> own_$ profile refrain
4 refrain_from splashback sugar teach the_first to tyre under_0 used village within
5 #hands=exam #object=boy #object=employee #object=team #verb=become #verb=come #verb=find <time>_come <why>_$ at_the
5 become boy coffee come come_$ employee_of find_a head_boy i_will in lose month month_$ more_than most no on_the
5 render show team team_<time> the_month until
6 #checks2 #first=topic/abstract #hands=limitless #object=bought #object=right #object=scale #verb=become/thing
6 :activity ^_no again again_$ anyth find floss floss_<time> google head north right the_north under word
7 #act=topic/abstract/whole #amount=count #check=count #ends :person first for get_into i than that whole
8 ^_some from into minute
9 #checks1 <time>
10 by on the
11 #act=topic/thing/part :exam
12 :finish buy
17 #concrete1
""",
}
