"""What 7521 labelled goals teach about relevant: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "2d9446c34be59cc6"
ANSWERS = ("no", "yes")
ROWS = """
-50 *
-11 calendar hour
-10 finish h
-9 ga n notation v vs
-8 #B:be+of alternate autumn biennial by convergence correspond f format g hour_$ incorporate l namely partition
-8 pattern prelude q qualifier respectively rhythmic triangular variation w with z
-7 #B:light+not #B=named_numberstop. #B_iit #Blen1 #F=toldit 0_hour abbreviat align alphabet axis bold budget ce ch
-7 col conform count denote easter edition final graph graphics illustration in_the italic jan lok map na
-7 normalization onward overview paragraph parallel plenary plus precede recap recast repetition rok roundup s score
-7 sept showcase si simplify table theme u upcome width write xi
-6 #B:activity+thing #B:tells+of #B=namedstop, #B=told:be:s #Gbefore+iTrue #Gthat+thingFalse #pieces3 #pieces4 0_euro
-6 ^_and ^_one ^_to accession advance aggregate ai alignment ams anime bari c chart chord chronology classic clinch
-6 coincide color combine commentary communique complement complementary composite concerto correct cup decisive
-6 dialogue dimension dimensional divisional draft ds edg evene exhibition exposition festival fiesta finale fixture
-6 forthcome geometric goal gran graphic hi i_do inaugural inclusion integral integration interchange interval
-6 introduce introduction it_on jo k keynote lat layout liberalization linear macro manga matrix me_in melody
-6 memorable menu mirza mode ne numerical onion optional orient outline pa para point preview pronunciation resolution
-6 rout rus scoreboard semifinal sequence sesame sheet silk slug storytell substantive summit tang tempo text th
-6 that_be theorem tone tri triangle tun tune update verse vie warm word woven
-5 #B:bewhere #B:create #B:daily #B:finish+noun #B:finish+the #B:granted #B:light+number #B=goal_do #B=goalfree2
-5 #B=goalstop: #B=told:modal:modal #B=told_istop( #B=told_itstop. #B=tolddateTrue #B=toldstop. #B_person:s #B_themy
-5 #Bstop: #GwithoutFalse 0_last ^_take ^_thirty abstract ac ad advancer against agenda ahead and animate animation
-5 anthology approximate arcade architecture ask_of aunt_$ b backdrop barometer basket be_allow between bibliography
-5 bilateral bind blend boundary bowl bra budget_table butter button by_my cake cartoon category caucuse centenary
-5 centerpiece champ championship change chess choreography cis classical click climax clock club commemorative
-5 composition comprise concurrently confederation conference conquest constituency constitution contemporary contest
-5 context continuation contrast coronation cote count_$ counterpart courtesy crisp cube cuisine curv curve d dash
-5 dazzl declaration decliner decorative define definition dessert dialect dice dictate differ digit dish divide
-5 dominate domination duel dynasty east edge element enactment encompass entirety epic fabric feature feminine fest
-5 festive fi finely finite finland flavor floral formulate formulation forum framework gala garlic gauge gen geo
-5 geographic geographical geopolitical ger glance grid gul hemisphere highlight holiday hoop host hymn illustrate
-5 impetu inclusive indicative intercontinental interface intermediate intersection itinerary j jubilee just_to key
-5 kingdom lace lantern latitude lens library logo longitude loosely m masculine maxim meaningless medium medley
-5 meridian metz millennium ministerial mix mon morocco motorway my_aunt my_husband my_watch myself_$ nante ni nice
-5 nickelodeon nineteenth noodle norm now_$ ny o odd opposite or os oval overlap pac pan pas patten pave peach
-5 percussion phase pivotal plan plural premiere presentation prevail processor projection proportional ps quad
-5 quartet quiz raja recipe reciprocal referendum regional renne representation republic respective reverse revision
-5 revival rim robin rotate rs salad satire sauce script secession segment sery session shape showdown simultaneou
-5 singular six slate slot smooth softene soy spatial specification spicy springboard squash stat strait styl style
-5 successive summary super symmetry symposium synopsy synthesy tablespoon tariff telecast tenor terminu texture
-5 the_child thinly this thread tier title toast tonga too_$ traditional translation trilogy tu twelfth unification
-5 unofficial vector vi vol vowel weekday wellington wherea witty y
-4 #B:be+number #B:finish+it #B:other+number #B:vague+ #B=emptyfree0 #B=goaldateTrue #B=named #B=named:happens:plain
-4 #B=named:vague:s #B=named_mystop, #B=named_thingstop; #B=namedfree1 #B=told_of #B=told_thestop. #B_doing:modal
-4 #B_hownot #B_i:plain #B_my:light #B_my:s #B_nobody:past #B_numbermy #B_ofnot #B_the:tells #B_thing:be #B_thingnot
-4 #Bnot=already #Bnot=too #F:light+noun #F:light+the #Gwithout+doingFalse #goal=True ^_dad ^_me ^_or a_month about
-4 achieve adapt adaptation adopt algorithm allow alternatively amend amp angle annexation anniversary ap apiece arc
-4 arch armistice assembly atlas attribution avenue bach badminton bake banana bang baroque batman battleground be_all
-4 beat beck bel benjamin binary biographical blade bloc blueprint bo bode book_system bordere boucher boulevard
-4 breaker brisk broad broaden broadly bronze broth bur bushel calendar_$ capitalization carrot celebrate celebration
-4 ceremonial chile chow cinnamon circa circuit clarify class clement coin colorful comic commemorate commemoration
-4 commencement commodore commonwealth comparison compatible competition compose conceptual conciliatory conjunction
-4 conquer consecutive consensu consist consolidation constructive consultative continental continuity continuou
-4 convention conversion copa corner costume councilor countryman coupe course crocker crossover crossroad culminate
-4 cultural dance debut debute decisively decoration defeat definite delegate deliciou dial dictionary differe
-4 differential digest direction discourse disparate distinct domain dominance dot dough downhill drum duma dunk
-4 dynamic e eastern eastward eclectic edit eleventh emphasize empire encode enlargement ensemble equation era es euro
-4 euro_$ eve evenly excerpt expansion expressway extend fanfare fantasy favorite feast fenc finalist firmer firstly
-4 flair flavore flemish flip flour flourish flyer focal four four_$ fra frequency fridge friendly fu functionality
-4 fuzzy game garage_$ genre geography germanic gille give_up gloriou goran gra gymnastics harmony headline heartland
-4 heavyweight hence holden horizontal hour_of humorou i_have i_want implement implementation imposition impressive
-4 inaugurate inauguration inch index indicator informal innovation input instrumental inter interactive
-4 interpretation invitation its jam judo jun junction kan karate kickoff knockout knot know_$ lamb language
-4 legislative length let_us lever liang lightweight line linguistic lively lo logic logical loop lyric lyrical macao
-4 mali mandarin maple markedly marquy match may mean mediterranean mesh metric metropoly mi milestone minc minute
-4 mixture mo modern moment_$ month_$ muller musical mut mutually narrative nationalism nay newcomer next_month nicely
-4 no_change nonfiction notably noteworthy noun once_$ only_the optical orchestral oriental output oven overall p pact
-4 paperback parade parameter parody paste patriotic pavilion peel phrase piano piedmont place plate plum poem poetry
-4 pol polo potato potatoe precipitation preferential premier print proclamation progression prominently promote prose
-4 protocol provocative pullback pulse pumpkin puppet qing quantitative quarter r rally ratification ratify reaffirm
-4 realism realistic rectangular redeployment refer reference reflect relay rematch reminiscent remix renaissance
-4 repertoire replay reprint reunification revise rhetoric rhine ribbon ripe roast roc round sampl satirical saturate
-4 sausage say_i say_the scale scenery scenic schedule se season second section seed selection semi seminar semy
-4 seventh sharper shortene show_it side similarity simultaneously sketch skillet slice slogan soften southernmost
-4 spell sphere spice split spoon spot sprinkle sprint stade stainless staple stark statehood stir str straight
-4 strategic strategically sub subdivide subdivision supremacy symbol symbolic symbolism symphony tactical taft
-4 take_up tango te technological televise temperate tense tenth textile the_course the_fridge the_library the_second
-4 the_six there_be they_have thickness thirty tie tile tilt timetable tin to_the tomato topic tournament
-4 transformation transformer transition translate treaty trim triumph trivia trumpet turkey twentieth two_hour ultra
-4 underline uneven unify unveil variant vary venue verbal version victory voivodeship volleyball voltage volume wa
-4 ware warsaw weave wedge welterweight win with_the work_again x ying yo zee zone
-3 #B:be+good #B:have+number #B:hedge #B:modal #B:vague+noun #B:vague+the #B=empty:none: #B=goal:activity:plain
-3 #B=goal:be:plain #B=goal_how #B=goal_howstop, #B=goal_istop: #B=goal_thingstop. #B=goallen1 #B=named_how
-3 #B=named_howstop. #B=named_nobodystop. #B=named_numberstop, #B=named_whichstop, #B=namedmy #B=told:decide:past
-3 #B=told:finish:s #B=told:other:plain #B=told_allstop: #B=told_doingstop, #B=told_it #B=told_mystop. #B=told_ofstop.
-3 #B=toldlen2 #B=toldstop( #B_all #B_allfact #B_do:happens #B_doingit #B_donot #B_how #B_i:light #B_i:vague
-3 #B_my:activity #B_nobody:light #B_nobodyit #B_number:modal #B_of:finish #B_of:plain #B_of:s #B_person:finish
-3 #B_she:other #B_sheit #B_the:bewhere #B_the:modal #B_the:tellswhere #B_thing: #B_thing:none #B_which #Bstop/
-3 #F:abstract #F:change #F:mass #F:opinion #F=emptydateTrue #F=told:inner:past #F=told:light:s #F=toldnot
-3 #F=toldnumberTrue #F_thing:be #Fnot #Fstop #Gfor+doFalse #Gso+thingFalse #GsoFalse #GthatFalse #Gto+theFalse 0_word
-3 ^_ask ^_jo ^_let ^_mark ^_noth ^_they ^_tuesday ^_uncle a_bite add afternoon all_the already_$ and_not at_$ august
-3 be_at be_mean be_never be_on be_one be_write block book_for care_$ carpet chapter coat code concert corner_$
-3 cupboard cupboard_$ curtain date deadline difference draw easter_$ elm exception for_it form free_$ good_$
-3 have_four have_the horn i_could in_week it_twice jumper key_$ light list mar march mark may_$ mean_to merge music
-3 my_wife new_year next nobody_on not_count not_know of_may of_my on_our pen photo pin play polish reach read
-3 reception reconcile regular repeat rewrite roughly route score_$ send_the set shop_$ show sign sleeve st studio
-3 summer t tea th_$ the_budget the_key the_night the_shed the_studio them_on thing think_i tin_$ to to_go tonight
-3 trade tuesday verb wall want_it wednesday wednesday_$ week_of where where_my with_a with_label word_$ yes
-2 #B:activity+it #B:be #B:create+number #B:create+of #B:decide+it #B:have+noun #B:have+the #B:light+noun #B:light+the
-2 #B:light+thing #B:other+to #B:tells+to #B:vague-thing #B=empty_doing #B=empty_doingstop, #B=empty_how
-2 #B=empty_howstop. #B=empty_ofstop. #B=empty_things #B=empty_thingsstop, #B=emptynot #B=goal:finish:plain
-2 #B=goal_dostop( #B=goalnot #B=goalnumberFalse #B=goalstop. #B=named:activity:plain #B=named:light:plain
-2 #B=named:light:s #B=named:other:past #B=named_a #B=named_allstop. #B=named_astop. #B=named_numberstop-
-2 #B=named_thingstop( #B=nameddateTrue #B=namedfree2 #B=namedstop( #B=namedstop/ #B=told:light:plain #B=told:light:s
-2 #B=told:tells:s #B=told:vague:past #B=told_doing #B=told_istop, #B=told_nobodystop. #B=told_numberstop.
-2 #B=told_ofstop, #B=told_personstop, #B=told_thing #B=told_thingsstop: #B=told_thingstop, #B=toldit #B=toldlen1
-2 #B=toldnumberTrue #B_a: #B_a:none #B_all: #B_all:finish #B_all:none #B_all:s #B_all:tells #B_do:modal #B_doing
-2 #B_how: #B_how:none #B_how:s #B_i:bewhere #B_my:activitywhere #B_my:bewhere #B_my:tells #B_nobodyfact
-2 #B_number:activity #B_number:light #B_of:finishwhere #B_of:light #B_ofmy #B_person:other #B_personmy #B_thefact
-2 #B_thing:activity #B_thing:create #B_thing:plain #B_thingit #B_which: #B_which:none #Blen0 #Bnot=never #F: #F:none
-2 #F=empty:none: #F=empty_thing #F=emptyfree0 #F=emptystop #F=told_numberstop #F=told_she #F=told_shestop
-2 #F=told_there #F=told_therestop #F=tolddateTrue #F_iit #F_itnot #F_my:light #F_nobody:light #F_nobody:s
-2 #F_number:be #F_numbermy #F_ofnot #F_she #F_shemy #F_theit #F_there #F_there:be #F_there:s #F_thereit #F_thing:
-2 #F_thing:none #F_thing:plain #Fnot=only #GasFalse #Gbefore+theFalse #GbeforeTrue #Ginto+iFalse #GthanFalse
-2 #Gwith+myFalse #Gwith+theFalse #Gwithout+theFalse 0_a 0_april 0_by 0_day 0_h 0_july 0_kg 0_march 0_november 0_of
-2 0_page 0_point 0_pound 0_s 0_st 0_th 0_to ^_at ^_bank ^_budget ^_dr ^_due ^_going ^_have ^_in ^_list ^_mateo ^_mr
-2 ^_must ^_pass ^_possibly ^_post ^_roughly ^_some ^_start ^_ten ^_that ^_there ^_up ^_weigh ^_whatever ^_yes a2
-2 a_half a_minute a_time afternoon_$ and_a app app_$ at_least at_the audio autumn_$ balance bar_$ be_doing be_happier
-2 bean before_they before_we better_$ biscuit bite bite_$ blue bread buy_$ by_tomorrow by_wednesday character chart_$
-2 club_$ colour complete cool corridor course_be daily day day_$ december december_$ decide_$ delegation different
-2 do_$ do_it do_the doe_the dr drop_$ each_$ east_side embrace english entry extension film finance finish_the first
-2 first_and five fix four_hour friday from_a from_the gap garden give go_out go_to go_well going_to green ha half_$
-2 hall happen have_get have_put hear_$ hold_my how_they i_start i_think ideally ill_$ improve in_$ in_a include
-2 include_$ induction it_be it_first kitchen_$ knit laptop laugh_at law_$ leave_in lift lunch magazine mateo
-2 mateo_will maths_$ matter max max_$ maybe_$ me_and me_how meet meet_on moment more_and mostly_$ mouth_shut mr
-2 my_assessor my_mother my_mouth my_phone nan noon not_ask november_$ of_august old_$ on_my on_the open over_the page
-2 paint paint_$ pass per phone_$ plain plan_$ please portal pot pot_$ pros put_me recital record reply rest_of
-2 review_$ row say_about school_$ screen seat seat_plan seem_to shift shop shut_$ side_$ sign_the since_january
-2 since_school six_$ sixth size skip slide sound soup sport spr st_$ start_monday swear swear_by system take_the
-2 tally term test_on that_i the_bar the_bin the_east the_final the_four the_july the_lab the_module the_moment
-2 the_office the_recital the_rest the_sheet the_spr the_summer then_the thing_$ this_be time_out to_have to_it
-2 together tomorrow_$ tour tray two_coat two_day voice ward_get watch weekend when_it which will_have with_no within
-2 workshop world
2 #B:abstract #B:activity #B:activity+of #B:activitywhere #B:be+noun #B:be+the #B:decide+thing #B:inner #B:inner+noun
2 #B:inner+the #B:inner+thing #B:other+of #B:other+the #B:plain #B:vague #B=empty_number #B=emptylen1
2 #B=goal:have:plain #B=goal:modal:modal #B=goal_person #B=goalfree1 #B=goalit #B=goallen3 #B=goalnumberTrue
2 #B=goalstop- #B=named_and #B=named_my #B=named_person #B=named_personstop. #B=named_personstop; #B=named_things
2 #B=namedlen0 #B=namedlen2 #B=namednumberTrue #B=told_do #B=told_her #B=told_howstop, #B=told_howstop. #B=told_i
2 #B=told_istop- #B=told_mystop, #B=told_nobodystop, #B=told_number #B=told_thestop, #B_all:past #B_andit
2 #B_doing:light #B_doing:s #B_her:be #B_i: #B_i:decide #B_i:none #B_i:other #B_i:past #B_it: #B_it:none #B_itfact
2 #B_my #B_my: #B_my:have #B_my:none #B_myit #B_mymy #B_nobody:finish #B_number:bewhere #B_number:other #B_of:modal
2 #B_person:activity #B_person:activitywhere #B_person:decide #B_personnot #B_she:be #B_shenot #B_the:have
2 #B_the:other #B_thenot #B_thing:other #B_things:create #B_things:finish #B_things:plain #Bnot #Bnot=nobody
2 #Bnot=nothing #F:body #F:daily #F:event #F:finish #F:gathered #F:tells #F=told_a #F=told_astop #F=told_i
2 #F=told_istop. #F=told_it #F=told_itstop #F=told_my #F=told_personstop, #F=told_thingstop #F_a #F_i #F_i:be
2 #F_i:plain #F_imy #F_it #F_my #F_my:plain #F_mymy #F_of:light #F_the:plain #Flen2 #Gas+thingFalse
2 #Gbefore+doingFalse #Gfor+myFalse #GintoFalse #GwithTrue 0_be 0_laugh 0_oclock ^_a ^_bin ^_book ^_council ^_doctor
2 ^_gaffer ^_his ^_mother ^_nobody ^_now ^_nursery ^_put ^_raise ^_reviewer ^_the ^_whole ^_without a accept
2 administration again agree already and_$ another answer anyth_$ assessment back_i bad be_be be_come be_down be_due
2 be_fine be_more be_up between_me bin board_$ book_$ both both_$ bring buy by_noon by_our can_do certificate chance
2 choir coach code_$ come_back come_in complain_$ cost_us currently customer decide desk diary drive dry due each_of
2 earn eight end_in english_$ ethics eventually_$ everybody fat_$ february february_$ field finally fine fine_$
2 fire_service for_this front gaffer get_nip go_$ going hard have_have head_office headquarters hear hello hello_$
2 hold_the hour_a hour_each how_to i_earn i_leave i_lose i_must i_only i_promise in_march in_september interpreter
2 into it_at it_make it_this july_$ keep keep_los kid_$ last_lot last_winter latest latest_$ lead_$ leed less
2 letter_take level link list_$ little_one lock long look_good love manage meet_$ mock_$ model_$ monday_$
2 monday_thursday mood mouth mum my my_contract my_cousin my_daughter my_p my_sugar near need nerve never never_know
2 new next_ten night night_$ night_until nip nip_in noon_on now_i now_they oclock october_$ of_it of_our office_$
2 on_each on_monday on_saturday one_at one_end one_on one_page only_say only_take opponent overdue overran
2 overran_three p_value palm_sunday passport permit person petrol portfolio provide pull redundancy refuse_to remain
2 rent_$ retire_$ return right_now ring roof room_in sample say_hello school scout see shoe shout sister sixty skill
2 slip small snap soon sorry stand_between stupid sugar_$ table_$ than that_night that_the the_baby the_ball the_box
2 the_dairy the_door the_fire the_first the_kid the_latest the_next the_number the_old the_printer the_room the_vet
2 they_say think through_the throw to_see today_$ tooth track treasurer trip_$ two_have two_minute up_$ ups us_in
2 value_$ van van_$ we_be we_have we_overran what_i what_stand who_be wife without_$ without_the yard year_$ youth
3 #B:activity+noun #B:activity+the #B:comparative #B:decidewhere #B:have #B:light+to #B:other #B:prize #B:tells+it
3 #B=empty_andstop. #B=empty_it #B=empty_numberstop( #B=emptystop( #B=goal_istop- #B=goal_it #B=goal_thing
3 #B=goal_thingstop( #B=goallen0 #B=goalstop, #B=goalstop→ #B=named:finish:plain #B=named:have:s #B=named:modal:modal
3 #B=named:none: #B=named_andstop. #B=named_do #B=named_nobodystop, #B=named_numberstop) #B=named_ofstop;
3 #B=named_thingsstop, #B=namedfree3 #B=told:be:past #B=told:other:s #B=told_allstop, #B=told_istop: #B=told_she
3 #B=toldfree3 #B=toldlen3 #B=toldnot #B=toldnumberFalse #B=toldstop, #B=toldstop- #B_all:other #B_anot
3 #B_my:finishwhere #B_my:past #B_number: #B_number:be #B_number:finish #B_number:none #B_person:plain #B_personfact
3 #B_she:s #B_the:light #B_the:past #B_thing:happens #B_thing:s #B_thingsfact #B_thingsmy #Bstop→ #F:inner
3 #F:otherwhere #F:person #F:s #F=told_thing #F=toldfact #F=toldlen2 #F=toldstop. #F_i:light #F_it:s #F_thing:light
3 #F_thing:s #Fstop. #Ginto+theFalse #Gto+myFalse ^_aim ^_client ^_doc ^_give ^_if ^_need ^_on ^_say ^_someone ^_three
3 ^_tomorrow ^_twice ^_two ^_week a_house able all_before all_over alone an and_she and_take any anyway arrive ash
3 ask_for back bag be_a be_behind be_go be_over be_pay be_the beat_me better bill_$ boiler book_the bor break breath
3 build by_monday cardiologist caretaker cat chair charge child clerk come_$ copy could court day_be diary_$ doing
3 down draw_$ drift due_$ ear eat ella ella_notice every every_week everyth explain fat feed floor food forever gas
3 group gym have headach his hol honest husband i_keep in_my kill_me label label_$ last_month late law lead learn
3 least least_$ little log lot lounge me_$ mentor metre metre_$ milk minibu minute_$ miss mock monday_i more_$ much
3 must my_last need_it need_to ninety_$ no_one not not_do not_want now nowhere number number_$ on_paper only
3 only_those operate order_$ other_$ ought over_ninety paper_$ partner pick plastic plumb pond pool portfolio_$
3 possibly pressure quiet register reviewer run_out shut since_the smile source supervisor support_of take_it tape
3 tell_me test the_diary the_minibu the_portfolio there_every these thesis this_month three_time through time_in try
3 vet visa warn water way when
4 #B:change #B:event #B:have+to #B:light+doing #B=empty:be:plain #B=empty_and #B=emptyfree1 #B=goal:light:plain
4 #B=goal_itstop, #B=goaldateFalse #B=goalmy #B=named_of #B=named_the #B=namedstop- #B=namedstop. #B=told:decide:plain
4 #B=told_how #B=toldstop; #B_and: #B_and:none #B_do:light #B_i:be #B_it #B_it:modal #B_itmy #B_number:s #B_person
4 #B_shefact #B_the #B_thing #Blen2 #Blen3 #Bnot=only #F:create #F:light+thing #F=told:light:past #F=told:modal:modal
4 #F=toldstop, #F_thefact #Fstop, #Gand+doingFalse #Gand+thingTrue #GandFalse #GandTrue #Gbefore+thingTrue
4 #Gwho+thingFalse #GwhoFalse #goal=False ^_as ^_blood ^_forty ^_get ^_half ^_she ^_tourist ^_we a_day abortion abu
4 accumulate accusation actually acute adequate administere affidavit afford aged airplane alarm alien alike almost
4 ambush amnesty anger angere antibiotic anxiety anybody apologize appall apparent aquarium archaeologist archdiocese
4 artificially assault asset assist assistance athlete attic avid await bald bandit barrack be_what become bedroom
4 behind_since beleaguer belong beneficiary beset bet_me bill billionaire biological bird birth blanket blond
4 blood_pressure bodily bone bonuse boomer borne bothere boulder breach brutally builder burden bureaucrat burial
4 burst calf call call_and caller cameraman can_not casualty catastrophic cattle cemetery cerebral certainty chaplain
4 chase chemist childhood cigarette civil clean cleaner clear clergy climber clue cockpit coffer coffin cole
4 collaborator collateral comb combatant compartment complicity concern concussion condominium confiscate confront
4 conscience consciou consult contagiou contend convent convinc cop cord corporal corporate corruption countless cow
4 crack creature creditor cult cut dangerou deadly debt decker defective deportation depression despair detect
4 determine detonate devastate diagnosis diarrhea difficulty dirty disaster disbelief discard discharge discomfort
4 discourage discovery discretion disguise disgust dismay dissatisfy dissident disturb divorce donor door dop dose
4 drag drink dubiou dweller dwindl ecstasy educate educator ego eighty elbow elevator eligible embarrass employ empty
4 encountere engineer enough enrol entourage environmental epidemic estate estimate ethical evacuation evasion even
4 everyone evict evidently examination excessive execute existence expense experience explosion explosive extinct
4 extract extradite fac face fail fake false farmer fascination fatigue faulty fellow felony female fill financ
4 firearm firm fluid foot forget fortunate fortune fossil foundation fracture fraudulent freez freighter frost
4 frustration fugitive funeral gang glimpse goe grandfather grandparent gre guardian habit hacker hair hale hand
4 handle hangar hardship have_to hazard healthy hedge heir helicopter help hepatity herd heroin hijack hillside
4 hindere hole home hotel hous housewife huge human hunt identification ignore imprisonment inability inactive
4 incapable incident incompetence indefinitely indict infectiou inject injection insider insist institution intact
4 intelligence intensive intentional intimidate intrusion inundate investigative it_would knee lab lack laden
4 landowner lapse lax layoff leas lease legal legally lender lethal like limbo listen litigation livestock lobby
4 locker lone loot lose_two lover luckily malaria management many marital mask massacr massage massive mechanic
4 mercury methane millionaire mir mob mom monday moratorium motivate motive motorist mourner murky neither nephew
4 niece ninety no nose noth notice_$ notoriety notoriously obtain occupational offshore offspr old_one older once
4 onetime orbite organ over_me overse pandas paralysy paramilitary parcel pardon parental partly pastor patron pend
4 permission perpetrator persistent persuad phony photographer pile pipe plane plea plutonium poisonou polio pollute
4 poor pose possibility post potential potentially pound pow powerless practically preacher premature pretend
4 previously priory prolong promise prompt prove prudential psychiatry psychological psychologically publicize pump
4 punish purport put quickly ranch rape realize recall receiv receive recipient reckless reclusive recovery refund
4 registry regulator reliev relieve reluctant reluctantly rely remember remorse removal rental repatriation repay
4 research reservoir residency restitution revelation rid rig risky rocker ruin rumor run runaway saddene salesman
4 salvage sanctuary sanitation scarce scream seek seemingly sell sergeant service sewer sex sexual shady shame
4 shattere she_be sheep shepherd ship shipyard shock shoot shortage shuttle shy sibl sink skeleton slaughtere slave
4 slum smallpox smuggl snake sniper so_$ son speak spinal sprung staff stampede station steal stern steward stigma
4 stockpile strand stray study stumbl subsequently sufficiently superior supervise support survival sweat swiss
4 sympathetic symptom syndrome tampere tangl teamster teen temporary tent terribly terrorist the_book theft their
4 themselve then thorough though thug tip tissue to_my tobacco toilet tow trailer traumatic travel trial trooper
4 troublesome truck tug tunnel turn ultimately unconfirm underwent unearth unfairly unfound unnotice unreliable unseen
4 unsolv unstable untouch upstair verify viability vigilant violate virtually virus visibly visit wage waiver wake
4 wallet warden warrant wary wast whale whistle why widespread withhold woodward workplace worse would yacht year yet
4 your youthful
5 #B:be+thing #B:decide+of #B:finish+of #B:past #B=goal:finish:s #B=named:finish:past #B=named:happens:s
5 #B=named_thingstop- #B=told:decide:s #B=told:finish:plain #B=told_istop. #B=told_personstop. #B_domy #B_my:finish
5 #B_numbernot #B_person: #B_person:none #B_she #B_the:finish #B_the:s #B_thing:finish #Bstop, #F:decide
5 #F=toldnumberFalse #Gto+thingFalse #Gwith+thingFalse 0_more ^_baby ^_my abduction accountable accustome acknowledge
5 activist adolescent advice advise advocacy afterward ago agony aide alcohol alert always anonymity anxiou anyth
5 applicant ark arous arthrity ashame ashore ask assassin associate astronaut at_my autism backlog baggage banker
5 basement bathroom battere be beaten behalf beneath benefit bet biologist boat botch bounty brain bred bruis bullet
5 bystander camp campaigner can card_no cardiac care carry cash catch cellar certify charitable chartere chemotherapy
5 cholera chronic citizen clandestine cling closet collapse colleague companion company compassionate complication
5 condition confession confidential confirm conspire consultant contact conte contemplate contempt contract conviction
5 cordone corrupt counsel couple cousin covert crash credibility crocodile culprit curiosity dairy dangerously deaf
5 deeply deliberately dental deposit destroy disclosure disease disguis displace disposal dispose divert divorc doc
5 donate donation doubt driver dust eject elude embarrassment embezzlement embroil embryo emergency emotionally
5 endanger endangere enforcement engulf enlist entrust environmentalist estrang evade ex eye eyed fay feel fertility
5 file financier fingerprint fir foreigner former fortunately frustrate fund graft grateful guard gut half_of hampere
5 handicap harassment harbore hardene hardly hazardou he head hers herself hick himself hiv hoax holocaust huddl
5 humane hunger i_can identify illegal immediately immigrant immune immunity impair improper inexperienc infection
5 inflict inform initially injury inquiry inside inspect instantly insufficient interrogation interview jealou
5 journalist junk juror jury laboratory laborer lay liar limb live liver lodge los lov luggage maintenance make
5 malnutrition manager marine marrow maternity medication medicine mess might mismanagement missionary mistress misuse
5 module more motel mud my_father nak name_$ nearby nervou net net_$ neurological nicotine none notoriou nursery obese
5 off official old on_it one other otherwise_$ outcry outrage oversight owe own oxygen pain paper pardone partially
5 passenger payment payroll pentagon permanently persecute personally personnel pharmacy physically pill plight
5 pneumonia practitioner pregnancy prescription prevent privacy probe problem profession properly property prospective
5 prostate protection protective proven psychic public publicist publicly pursu quarry question questionable quit
5 raise reason recently relief repair reprieve restless retirement retribution retriev right robber robbery rogue
5 roommate rumore rush salina save say scar schizophrenia seaman secrecy secretive seiz severe sewage sheriff site_$
5 skeptical skull slay smell smuggler solitary somebody somehow spare specialist spy stand stay steroid sting stolen
5 stop stranger student submerg substance suicide sunk surgery swollen systematically take taker tanker tarnish taxi
5 tenant the_other therapy thrift tir trace train trash traveler trouble trust trustee tutor twenty twice_$ unarm
5 uncover under undergo underground underwater unfit unsafe unspecify unwant unwill urine us ventilation verge
5 veterinary volcano voluntary vulnerable waitress walk wealthy wildfire wildlife will_not without young youngster zoo
6 #B:decide #B:modal+not #B:motion #B=named_dostop, #B=named_mystop. #B=named_thestop. #B=nameddateFalse #B=namedstop;
6 #B=told:other:past #B_and #B_doit #F:meets #F=tolddateFalse #Gfor+theFalse #GtoFalse 0_and ^_for accident accidental
6 accuse acknowledg acquaintance adequately administrator afloat afraid after ager aging aid ailment alcoholic
6 allegation ame angry anguish animal anyone apartment apprehend arson assailant asthma attacker attorney audit
6 bankrupt bankruptcy barge battl because behind bench_$ blaze blown board body bogu borrower boss breathe bribe
6 brother businessman cabin cancer capsize caus cause char charity chest civilian classmate cleanup client cocaine
6 collect come competent complaint confidentiality confinement contamination correctional cost cramp criminal crippl
6 cry cure danger deplete deport deprive desperate detective detention diabete disclose diver dormant dormitory dozen
6 drug drunken enrage evacuate eventually examine expert exposure facility fate fear fearful federal federally fle
6 flee flown forc forcibly foreclosure forty fraud friend frightene garbage get girl grandmother grave grief heart
6 helpless him homicide hundr hungry implant inadequate infiltrate inflate innocence involve involvement irs it_$
6 juvenile kaiser kidnap kidney know landlord lawsuit leukemia liability life lifelong lobbyist lonely look lump maid
6 makeshift man manslaughter marijuana mercy migrant misconduct mistaken mortgage mother multimillion murder murderer
6 name nanny nearly needy nonprofit notify obsess operative out outside overweight owed owner parishioner parole
6 pediatric pet poison prematurely presumably promptly prosecute prosecution prosecutor protect quietly radiation
6 rancher rap recruit refugee repatriat repeatedly reputation repute researcher respiratory responsibility responsible
6 reveal ridden riddl routinely safe safely safety sailor scam scandal scare scientist scrutiny secret seizure sentenc
6 seriou servant severance shaken shrapnel sigh soldier speculate sperm spill spouse stab stair starvation still
6 stomach suddenly sue suffer suicidal suitcase swallow taint teenage temporarily testify testimony that therapist
6 thief thieve threatene throat to_new tourist trainer trap troubl tuberculosy twa unable unclear uncovere undisclose
6 undocument unhappy university unknown unname unsure vain vessel veteran voluntarily wandere waste weary weep welfare
6 wept whose wip wondere yate
7 #B:finish+thing #B:have+thing #B:light+it #B:person #B=goalfree3 #B=named_numberstop: #B_thingsit ^_it ^_monday
7 ^_since abandone aboard abusive accomplice addiction agency ail alcoholism anonymou anthrax arrest asleep asylum
7 autopsy awake aware badly bail bed behead bench betray blame bodyguard bruise burn bus captivity captor charg cheat
7 claim collaps coma compensate compensation conceal confine contaminate coroner counsele counselor crew critically
7 damage daughter death debry defect defendant deny desperately detain die dig disability disappear disgruntl dump
7 else evacuee evidence exhaustion failure falsely family fatal fetu financially fisherman fled for forensic frail
7 fume griev guilt gunman handler harm health homeowner hostage hurt illegally implicate inadvertently infant infect
7 injure innocent insane inspector insurance insure insurer intentionally interrogate interrogator investigation
7 investor kickback kid last leave liable lose miner mistakenly money morgue mysteriou neglect nobody nun occupant
7 offender officer ordeal orphan our overcrowd overdose paralyz pilot plaintiff plead poisone police policeman pos
7 priest private privately probation prostitute psychologist radioactive rais recover refuge refuse rehabilitation
7 resident retiree retrieve risk rubble secretly seeker severely sexually sickene sickness silence site slain smoke
7 strap succumb surgeon suspicion taxpayer teacher tear technician tell they those thousand toxic transplant trauma
7 treatment villager volunteer wait want whom widow witness worry wreck wrong
8 #B:finish+ ^_mine ^_so abduct accidentally addict agent alive allege allegedly ambulance asbesto auditor believe
8 blackwater bleed boy bury case check clinic comrade convict corpse dead deceas diagnose disabl disgrace distraught
8 distress drunk dy employer evacuat exhaust expose far fire for_the guilty gunshot handcuf hid hide hire illness
8 imprisone improperly informant intern investigate job killer knowingly leak lung medic medical mentally misl
8 negligence otherwise over panick parent perish physician presume prison prisoner psychiatrist ransom recovere rent
8 rescue rescuer retire room search seriously sheltere sleep smoker staffer stricken sued suffere suing supposedly
8 survive suspect suspiciou there_$ toddler torture twice undercover unemploy uninsure unpaid vanish we what
8 whereabout withheld woman wound wreckage wrongdo wrongly
9 #B:be+doing #B=namednumberFalse #B=tolddateFalse #Bstop- abuse account accountant admit attendant away blind captive
9 confess contractor custody dentist disappearance discover escape examiner fatally find fre harass homeless hospital
9 hospitalize house ill jail lawyer lur ly murdere nurs of_the pension pregnant psychiatric relative reportedly
9 shelter since someone starv them them_$ two unconsciou unidentify whether who
10 apparently burnt complain discharg drown elderly employee her inmate investigator treat unaware unharm worker
11 #Bstop; blood dog notice nurse patient pay rescu she survivor victim
12 #Bstop. #pieces2 doctor father so
13 baby mental mine there
16 kill
17 sick
27 #told
"""
