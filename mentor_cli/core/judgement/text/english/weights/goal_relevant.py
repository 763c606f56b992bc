"""What 7209 labelled goals teach about relevant: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "20f42004cc8099dc"
ANSWERS = ("no", "yes")
ROWS = """
-51 *
-10 calendar finish
-9 ga h hour vs write
-8 alternate budget by col convergence f graphics hour_$ illustration incorporate jan n namely notation overview q v w
-8 with z
-7 #B:be+of #B:light+not #B=named_numberstop. #B=tolddateTrue #Blen1 0_hour abbreviat ai align alphabet autumn axis
-7 biennial bold ce ch classic correspond draft edition format g in_the italic jo l map na parallel partition pattern
-7 plus prelude qualifier respectively rhythmic rok s score sept showcase si simplify theme variation
-6 #B:finish+noun #B:tells+of #B=goal_do #B=namedstop, #B_iit #B_themy #F=toldit #Gthat+thingFalse #pieces4 0_euro
-6 ^_and ^_to adapt advance alignment ams anime anthology architecture atlas bari bibliography blend c change chart
-6 choreography chronology cis classical color combine commentary complementary concerto conform constitution
-6 contemporary correct count counterpart crisp cuisine cup d denote dialect dice dimensional divisional ds easter edg
-6 exhibition exposition fi final finland gen geographic geography geometric goal gran graph graphic hi illustrate
-6 integral integration interchange introduce introduction it_on k keynote lat layout library lok longitude macro
-6 manga me_in memorable ne ni nice nonfiction noodle normalization numerical o onion onward orient outline pa pac
-6 para paragraph patten plenary preview pronunciation prose ps recap recast republic robin roundup rus satire script
-6 sesame sheet silk storytell style tang tempo text th that_be too_$ triangular tu tune u upcome vie vol warm width
-6 witty xi y
-5 #B:activity+thing #B:bewhere #B:create #B:finish+the #B:granted #B:light+number #B:vague+ #B=goalfree2
-5 #B=named:happens:plain #B=namedfree1 #B=told:be:s #B=told:modal:modal #B=told_istop( #B=toldstop. #B_of:plain
-5 #Bstop: #F:light+noun #F:light+the #Gbefore+theFalse #Gwith+myFalse #GwithoutFalse #pieces3 0_last ^_one ^_or
-5 ^_take abstract ac accession ad adaptation agenda aggregate animate animation ap approximate ask_of aunt_$ b bake
-5 barometer basket be_allow be_not beck bel biographical blueprint bo bode boucher boundary bowl bra budget_table
-5 butter button by_my cake cartoon category caucuse centerpiece champ chess chord clement click clinch club coincide
-5 comic commerce communique complement composite composition concurrently confederation conference conquest
-5 constituency continuation contrast cote count_$ countryman course courtesy dan dazzl decisive decorative define
-5 dessert dialogue dictionary dimension direction dish dominate domination dunk dynasty east edge edit editor element
-5 encompass ensemble epic equation es fabric fantasy favorite feature feminine fest festival fiesta finale fixture
-5 flair flemish formulate formulation forthcome forum framework garlic gauge genre geo geographical geopolitical ger
-5 gille goran grid han heartland hemisphere highlight holden hoop host i_do inaugural inclusion intersection j jun
-5 just_to key language latitude liberalization linear loosely lyric m mandarin matrix maxim mediterranean medium
-5 medley melody menu meridian metz mirza mo mode modern moment_$ mon morocco motorway muller my_aunt my_husband
-5 my_watch myself_$ narrative newcomer nickelodeon nineteenth norm ny odd opposite optical optional or os oven pan
-5 parody pas peach photography pivotal plan poem poetry point potatoe precede premier premiere projection
-5 quantitative quartet quiz r raja realism recipe regional renaissance renne repertoire repetition resolution revival
-5 rhine rim roc rotate rout rs salad satirical sauce scenery scenic screenplay se segment semifinal sequence sery
-5 singular slug smooth soy spatial sphere spicy stark stat statesman strategic styl substantive summary summit super
-5 symposium synopsy table tablespoon tal telecast tenor terminu texture the_child the_six theorem thinly this tier
-5 title toast tone tonga translate translation tri triangle trilogy trivia tun twelfth twentieth unification update
-5 vector verse vi wa ware wedge weekday wellington word woven yo zee
-4 #B:be+not #B:daily #B:decide+it #B:finish+it #B:other+number #B=emptyfree0 #B=goaldateTrue #B=goalstop:
-4 #B=named:vague:s #B=named_mystop, #B=told:decide:past #B=told_itstop. #B=told_of #B=told_thestop. #B_how #B_hownot
-4 #B_i:plain #B_my:light #B_my:s #B_ofnot #B_person:s #B_she:tells #B_thingnot #Gbefore+iTrue #Gwithout+doingFalse
-4 ^_dad ^_mark ^_me ^_thirty a_month achieve adopt advancer against ahead aka alfonso algorithm allan alpine alvin
-4 amend amp and annexation arc arcade architectural art assembly attribution avenue bach backdrop bacon bang baroque
-4 basil batman battleground be_all be_at be_mean be_write beat benjamin benny best between bilateral bing bland bloc
-4 book_system bordere boulevard bravo brazil broad broaden broadway bronze broth brunswick bur calendar_$ canada
-4 capitalization carrot centenary ceramic cha chamberlain champion championship cheese chef chile choreographer chow
-4 cinema cinematic cinnamon circa circuit clock coin colorful comedy commemorative commodore commonwealth comparison
-4 compose comprise conceptual conciliatory conjunction conquer consecutive consensu consist contest context
-4 continental continuity convention conversion copa corner coronation costume cotton councilor coupe creation
-4 critique crocker crossover crossroad crust cube cultural culture curl curriculum curry curv curve da dash day debut
-4 debute declaration decliner defeat definition delegate deliciou demographic dial dictate differ differential digest
-4 digit digital dirk discourse disparate divide division dot dough downhill duel duma dynamic dynamo e eastern
-4 eastward eclectic economics eddy editorial eh eleventh emphasize empire emulate en enactment encyclopedia
-4 enlargement entirety er era eu euro euro_$ evene excerpt expansion expressway extension fashion festive fiction
-4 finalist finely finite firstly flavor flavore flip floral flour flyer four_$ fra fridge friendly fry fu fullback
-4 gala gambia game garage_$ germanic glance gloriou golden granada gubernatorial gul handy hare harmony harper
-4 headline heavyweight highland ho holiday horizontal hour_of humorou hymn i_have i_want impetu impressive inaugurate
-4 inauguration inch inclusive index innovation instrumental integrate interactive intercontinental interface
-4 intermediate interval iso itinerary its jazz jubilee judo jumper junction ka kai kan karate kickoff kingdom know_$
-4 kung lace lamb landscape lantern lar legislative length lens lever liang libertarian lightweight line linguistic
-4 literature lively lo logic logical logo loop lyrical ma magazine mali manifesto maple marin marquy masculine
-4 mathematical mathematics maxwell may maya mean mean_to meaningless mesh metropoly mi microwave milestone millennium
-4 ministerial minute mix mixture modernization month_$ morrow music musical nante nationalism nay neal nicely
-4 no_change noir nominate notably notebook noteworthy nova novel now_$ only_the orchestral oriental otto output oval
-4 overall overlap p pacific pact paperback pasha paste patriotic pave pavilion peel pen percussion perfect perry
-4 perspective phase phrase piano pie piedmont place plate play plum plural po poet poetic pol polish pollock polo por
-4 porto potato pragmatic presentation prevail print processor proclamation prohibitive prominently promote
-4 proportional pulp pulse pumpkin puppet qing quad quarter ra ram reaffirm realistic reciprocal rectangular
-4 redeployment refer reference referendum region remake rematch reminiscent remix repertory representation reprint
-4 respective reverse revise revision revolution rewrite ri roast rubin russ sampl saturate sausage say_the scoreboard
-4 scorer season secession second section select selection seminar sensibility seventh shape sharper show_it silver
-4 sketch skillet slate slice slot socialism softene speaker specification spell spice spoon spot springboard sprinkle
-4 sprint squash stainless staple statehood statistical steeler stir strait strategically studio su sub subdivision
-4 successive sur symbolism symphony synthesy tactical taft take_up talbot tango tariff te technological temperate
-4 tenth textile the_course the_fridge the_library the_second there_be thirty thread thriller thursday tie tilt
-4 timetable tin titl tomato tong topic toro traditional transformation transition treaty trim triumph trumpet turkey
-4 ultra undate unify unofficial unveil vanilla variant vee version vibrant victory viewpoint vintage viscount
-4 vocabulary vogue voivodeship volume vowel wally wan warsaw weave weber welterweight western wherea win winner wit
-4 wool work_again writer x yan yes ying zone
-3 #B:be #B:be+number #B:have+number #B:hedge #B:vague+noun #B:vague+the #B=emptystop, #B=goal:be:plain #B=goal_how
-3 #B=goal_howstop, #B=goal_istop: #B=named #B=named_astop. #B=named_how #B=named_nobodystop. #B=named_numberstop,
-3 #B=named_thingstop; #B=named_whichstop, #B=namedlen3 #B=namedstop( #B=told:finish:past #B=told:finish:s
-3 #B=told:tells:s #B=told_allstop: #B=told_doingstop, #B=told_it #B=told_mystop. #B=told_ofstop. #B=toldit
-3 #B=toldlen2 #B=toldnumberTrue #B=toldstop( #B_do:happens #B_doingit #B_donot #B_i:finish #B_i:vague #B_nobody:light
-3 #B_nobody:past #B_nobodyit #B_number:modal #B_numbermy #B_of #B_person:finish #B_the:bewhere #B_the:modal
-3 #B_the:tells #B_the:tellswhere #B_thing:be #Blen0 #Bnot=already #Bnot=too #Bstop/ #F:abstract #F:change #F:opinion
-3 #F=told:inner:past #F=told:light:s #F=toldnot #F_thing:be #Fnot #Gfor+doFalse #Gso+thingFalse #GsoFalse #GthatFalse
-3 #goal=True 0_th ^_ask ^_in ^_jo ^_noth ^_they ^_tuesday ^_uncle a_bite about all_the allow and_not apiece at_$
-3 balance ball be_doing be_never be_on be_one bean blade block book_for care_$ carpet chapter character coat code
-3 corner_$ cupboard cupboard_$ decide_$ difference do do_it draw easter_$ elm eve exception film finance four free_$
-3 from give_up give_us going_to green ha have_four have_put have_the i_could in_week include include_$ it_twice just
-3 key_$ let_us list mar match may_$ merge nan new_year next_month nobody_on not_count not_know of_may of_my on_our
-3 once_$ one_be paint phone_$ pin plain plan_$ pros put_me qualify reach reception regular review_$ roughly round
-3 route say_i score_$ send_the session set show side sign sleeve split straight summer system t telly th_$ the_budget
-3 the_key the_night the_shed the_studio the_telly them_on thing think_i thursday_$ tile time_out tin_$ to_go to_the
-3 tonight tournament trade tuesday two_hour verb wall want_it we_sell wednesday wednesday_$ week_of when_it where_my
-3 will_have with_a with_label with_the word_$ work_$
-2 #B:activity+it #B:be+good #B:create+number #B:have+noun #B:have+the #B:light+noun #B:light+the #B:modal
-2 #B:modal+thing #B:other+to #B:tells+thing #B=empty_doing #B=empty_doingstop, #B=empty_how #B=empty_howstop.
-2 #B=empty_ofstop. #B=empty_things #B=empty_thingsstop, #B=empty_thingstop. #B=emptynot #B=goal:activity:plain
-2 #B=goal:finish:plain #B=goal:happens:plain #B=goal_dostop( #B=goal_thingstop. #B=goallen1 #B=goallen2 #B=goalstop.
-2 #B=named:activity:plain #B=named:finish:s #B=named:light:plain #B=named:light:s #B=named:other:past #B=named_a
-2 #B=named_allstop. #B=named_her #B=named_howstop. #B=named_thingstop( #B=namedfree2 #B=namedmy #B=namedstop/
-2 #B=told:light:s #B=told:other:plain #B=told:vague:past #B=told_doing #B=told_nobodystop. #B=told_ofstop,
-2 #B=told_personstop, #B=told_thingsstop: #B=told_thingstop, #B_a: #B_a:none #B_all #B_all:be #B_all:finish
-2 #B_all:plain #B_allfact #B_do:modal #B_doing #B_how: #B_how:none #B_how:s #B_i:bewhere #B_i:light #B_my:activity
-2 #B_my:activitywhere #B_my:bewhere #B_my:tells #B_nobodyfact #B_number:activity #B_number:light #B_numberit
-2 #B_of:finish #B_of:finishwhere #B_of:s #B_ofmy #B_person:other #B_personmy #B_she:other #B_sheit #B_thing:
-2 #B_thing:activity #B_thing:create #B_thing:modal #B_thing:none #B_which #B_which: #B_which:none #Bnot=never #F:
-2 #F:mass #F:none #F:past #F=empty:none: #F=empty_thing #F=emptydateTrue #F=emptyfree0 #F=emptylen1 #F=emptystop
-2 #F=told_numberstop #F=told_she #F=told_shestop #F=told_there #F=told_therestop #F=tolddateTrue #F=toldlen3
-2 #F=toldnumberTrue #F_i:past #F_iit #F_itnot #F_my:light #F_nobody:light #F_nobody:s #F_number:be #F_numbermy
-2 #F_ofnot #F_she #F_shemy #F_theit #F_there #F_there:be #F_there:s #F_thereit #F_thing: #F_thing:none #F_thing:plain
-2 #Fnot=only #Fstop #Gafter+thingFalse #GasFalse #Ginto+iFalse #Gto+doFalse #Gto+theFalse #Gwith+theFalse
-2 #Gwithout+theFalse 0_a 0_april 0_by 0_h 0_kg 0_march 0_november 0_of 0_page 0_point 0_pound 0_st 0_to 0_word ^_at
-2 ^_budget ^_by ^_dr ^_due ^_going ^_let ^_list ^_mateo ^_mr ^_must ^_never ^_pass ^_plan ^_roughly ^_some ^_start
-2 ^_still ^_ten ^_that ^_there ^_up ^_weigh ^_whatever ^_yes a2 a_half a_time a_week add afternoon already_$ and_a
-2 and_all and_then app app_$ at_the at_work audio august aunt autumn_$ bar_$ be_happier before before_$ before_the
-2 before_they before_we biscuit bite bite_$ blue box bread buy_$ by_wednesday chart_$ class club_$ colour come_back
-2 complete cool corridor course_be curtain daily deadline delegation different do_$ doe_the doing dr each_$ east_side
-2 embrace essay finish_the first_and fix for_it form forward four_hour gap garden give go go_to good_$ governor
-2 have_get hear_$ hold_my horn how_they i_start i_think if if_i improve in_a it_first junior kitchen_$ knit laptop
-2 laugh_at law_$ leave_in light loo march mark mateo mateo_will maths_$ matter max max_$ maybe_$ meet meet_on moment
-2 more_and mostly_$ my_assessor my_mother my_phone next november_$ of_august of_us old_$ on_friday on_my on_the
-2 one_of out_on over_the page paint_$ pass photo please porter press printer read recital reconcile record rest_of
-2 say_about screen sell_the shift shop_$ side_$ since_january six_$ sixth size skip sound soup sport spr st st_$
-2 start_monday swear_by tab take_the tea test_on that_i the_bar the_east the_final the_july the_module the_moment
-2 the_office the_recital the_rest the_spr then_the theory they_have thing_$ tim time to to_have to_it to_two tour
-2 tray two_coat two_day voice ward_get watch weather weekly well where with_no work workshop world
2 #B:activity #B:activity+number #B:activity+of #B:activitywhere #B:body #B:inner #B:inner+noun #B:inner+the
2 #B:inner+thing #B:intend #B:light+of #B:other+the #B:plain #B:vague #B=emptylen1 #B=goal:have:plain #B=goal_doing
2 #B=goal_doingstop( #B=goal_person #B=goalfact #B=goalfree1 #B=goalit #B=goalmy #B=goalstop( #B=goalstop,
2 #B=goalstop- #B=named:modal:modal #B=named_my #B=named_nobodystop, #B=named_person #B=named_personstop;
2 #B=named_things #B=named_thingstop. #B=namedlen1 #B=told:be:plain #B=told:happens:plain #B=told:happens:s #B=told_a
2 #B=told_do #B=told_dostop, #B=told_her #B=told_herstop, #B=told_howstop, #B=told_howstop. #B=told_mystop,
2 #B=told_nobodystop, #B=told_she #B=told_shestop. #B=told_thingsstop; #B=told_thingstop; #B=toldnot #B_all:other
2 #B_anot #B_do:finish #B_do:s #B_doing:light #B_doingmy #B_her:s #B_i: #B_i:decide #B_i:happens #B_i:none #B_i:other
2 #B_inot #B_it: #B_it:none #B_itfact #B_my #B_my: #B_my:have #B_my:none #B_my:past #B_my:plain #B_myit #B_mymy
2 #B_nobody:finish #B_numbernot #B_of:modal #B_person:activity #B_person:decide #B_person:tells #B_personnot
2 #B_she:finish #B_she:s #B_shefact #B_shenot #B_the:have #B_the:other #B_the:past #B_thenot #B_thing:happens
2 #B_thing:other #B_thing:tells #B_things:finish #Bnot #Bnot=nobody #Bnot=nothing #F:daily #F:event #F:finish
2 #F:gathered #F:inner #F:otherwhere #F:tells #F=empty:light:plain #F=emptylen3 #F=told_i #F=told_istop. #F=told_it
2 #F=told_itstop #F=told_my #F=told_personstop, #F=told_thing #F=told_thingstop #F=toldstop. #F_i #F_i:be #F_imy #F_it
2 #F_my #F_mymy #F_of:light #Flen2 #Gas+thingFalse #Gfor+myFalse #GintoFalse #GwhenTrue #Gwith+theTrue 0_$ 0_be
2 0_laugh 0_oclock 0_october 0_time ^_a ^_bin ^_book ^_council ^_do ^_gaffer ^_give ^_mother ^_now ^_nursery ^_put
2 ^_raise ^_reviewer ^_she ^_this ^_tomorrow ^_want ^_whole ^_without above adult again again_$ agree all_of aloud
2 already an an_hour and_$ anyth_$ arm back_be bad be_be be_come be_due be_fine be_off be_pay be_the be_up be_wreck
2 below better between_me board_$ book_$ both bring but_the buy by_noon by_our car certificate chair code_$ complain_$
2 cost_us council currently damp data desk diary drive drop each eleven else_seem end_in english_$ everybody
2 everyone_else everyth exam excuse fat fat_$ february february_$ finally fine fine_$ fire_service forty_minute front
2 gaffer gas gate get_nip going group hang have_have he_be head_office headquarters hello_$ hold_the hospice hour_each
2 how_to i_earn i_forget i_keep i_leave i_lose i_must i_only i_promise in_by in_it in_march in_november in_september
2 into it_make it_this july_$ keep keep_los kid_$ kill_me knock lad last_lot last_winter late latest latest_$ laugh
2 lead_$ learn leed leg less letter_take lie list_$ little_one long look_good me_$ meal meet_$ memory minute_$ miss
2 mock_$ model_$ monday monday_thursday month mum mum_come my_back my_contract my_daughter my_last my_p my_sugar need
2 need_it never night_$ night_until nip nip_in noon_on not_amuse noth_$ now_i now_they oclock october_$ of_a of_april
2 of_our office_$ old old_one on on_saturday one_at one_on one_page only_say opponent opponent_just other_$ overdue
2 overran overran_three p_value passport pond prediabetic prediabetic_$ provide pull rate react redundancy rent_$
2 report retire_$ return reviewer ride right_now roof room_in run_out say_hello say_prediabetic school see seem seven
2 shoe slip small some sorry sort source squad stand_between step study supervisor table_$ than that_night the_baby
2 the_box the_dairy the_door the_fire the_gate the_hospice the_kid the_latest the_little the_next the_number
2 the_printer the_van the_vet then_$ thesis they_say third_$ three three_of to_see track trip_$ two_have us_in value_$
2 van_$ way_$ we_have we_overran what_i what_stand who_be will_be wish without_the yard youth
3 #B:abstract #B:activity+noun #B:activity+the #B:be+noun #B:be+the #B:comparative #B:decidewhere #B:event #B:have
3 #B:light+to #B:other+it #B:other+of #B:past #B=empty_andstop. #B=empty_number #B=goal:modal:modal #B=goal_istop-
3 #B=goal_it #B=goal_thing #B=goal_thingstop( #B=goallen3 #B=goalnumberTrue #B=goalstop→ #B=named:finish:plain
3 #B=named:have:s #B=named_do #B=named_numberstop) #B=named_ofstop; #B=namedfree3 #B=told:be:past #B=told:decide:plain
3 #B=told:other:s #B=told_istop. #B=told_istop: #B=told_thestop, #B=toldfree3 #B=toldlen3 #B=toldnumberFalse
3 #B=toldstop, #B=toldstop- #B_doing:s #B_domy #B_my:finishwhere #B_number:bewhere #B_number:other #B_person:plain
3 #B_personfact #B_she:be #B_thing:s #B_things:plain #B_thingsfact #B_thingsmy #Bstop→ #F:body #F:person #F:s
3 #F=told:modal:modal #F=toldfact #F=toldlen2 #F_i:light #F_i:plain #F_it:s #F_the:plain #F_thing:light #F_thing:s
3 #Fstop. #Gand+thingTrue #GandTrue #Gbefore+doingFalse #Gbefore+thingTrue #Ginto+theFalse #Gto+myFalse #GwithTrue
3 #goal=False ^_aim ^_client ^_doc ^_doctor ^_need ^_nobody ^_on ^_say ^_someone ^_three ^_twice ^_we ^_week a_house
3 able accept all_before all_over alone and_she and_take another answer anyway arrive ask_for bag be_a be_behind
3 be_down be_over beat_me behind_since bill bill_$ bin book_the bor build call caretaker cat child choir cleaner clerk
3 come come_$ consultant copy could customer decide diary_$ doc down due_$ eight ella ella_notice even every
3 every_week explain far feed floor food forever frost hear his hol home hour_a i_can in_my lab label label_$
3 last_month law lead lease level like link little lock log lot lounge metre metre_$ milk minibu monday_i more_$ mouth
3 much my my_cousin near need_to night ninety_$ no_one not not_do not_want now nowhere number_$ of_it of_them older
3 on_monday on_paper only only_those operate ought over_me over_ninety paper_$ permit person petrol pick plastic plumb
3 portfolio_$ post register remain remember ring run sample shout since_the sixty snap son soon staff station sunday
3 supervise support_of swim take_it tape tell_me that_the the_ball the_diary the_first the_minibu the_portfolio
3 the_room these this_month three_time through through_the throw time_in to_$ today_$ travel try ups vet visa water
3 way when why year_$ zero
4 #B:change #B:finish+ #B:have+to #B:light+doing #B:other #B:prize #B:tells+it #B=empty_and #B=empty_it
4 #B=empty_numberstop( #B=emptyfree1 #B=emptystop( #B=goal:light:plain #B=goal_itstop, #B=goaldateFalse #B=goallen0
4 #B=named:happens:s #B=named_of #B=named_thingstop- #B=namedstop- #B=namedstop. #B=told_allstop, #B=told_how #B_and
4 #B_and: #B_and:none #B_do:light #B_i:be #B_it #B_itmy #B_number: #B_number:none #B_she #B_the:light #B_thing
4 #B_thing:finish #Blen2 #Blen3 #Bnot=only #F:light+thing #F=told:light:past #F=toldnumberFalse #F=toldstop,
4 #F_thefact #Fstop, #Gand+doingFalse #GandFalse ^_as ^_blood ^_get ^_sunday ^_tourist ^_two abandonment abdomen
4 ablaze abort abortion absence absentee abu accumulate accusation achille acquittal actually adamant adequate
4 administer advocacy affect afford aged airplane alien alike almost ambush ame amid amnesty angrily ankle any anybody
4 appetite archdiocese ark artificially ash ask assess assistance astronaut athlete attack attic avenge avoid bald
4 bandit banker bare barrack be be_what become beforehand behavior beleaguer believer belong benefit beset besieg
4 bet_me biologist bird blanket blast blood_pressure blow boiler bomb booster bothere bounty breast breath bred
4 bribery brunt brutality builder burden bureaucrat burglary businessman call_and caller cannot cardiologist
4 cardiovascular care cash catastrophic cemetery certainty certify charge charitable chartere chase childhood choke
4 cigarette circumstance civil clad clean clemency climber coffin colleague collision comfort commute companion
4 company concern condominium confiscate confuse consciou consulate consume conte controversy convinc corporate
4 corrupt cough counsel countless court cousin covert creature crowd cruelty cut dangerou dealer debt decker deem
4 defection defer dengue denial depress depression destruction detector determine devastate diagnosis dignity disaster
4 discard disciple disciplinary discovery discretion disguise dismissal disorder disperse dissatisfy dissident divorc
4 divorce dock dose drink driveway dubiou due duty dweller dwindl eagerly ear eat eighty elephant elevator eligible
4 embassy emotional endure enormou enough enter entourage entrust epidemic erupt escort estimate ethical evasion
4 evidently ex examination excess execute existence expel expense explode extinct extortion extradite eyed fascination
4 faulty fay female fend fever fill flesh flood flu fluid flush follower foot forehead forgiveness fortunate forty
4 fossil frantic fraternity fraudulent freighter frenzy fugitive fully fund furor futile glimpse goe grandparent gre
4 groin ground gruesome guardian gun gunfire gym hacker hallway hamstr hand handful handgun handle hangar hardship
4 harmless have hazard head headach heal healthy hedge helicopter help herd heroin hick hijack hillside himself hole
4 holocaust hormone horrible horrific horse hotel hous hovere huge humane humiliat humiliation hunt identification
4 idle ignorance illicit immediate impatient impend inactive indication indictment induce inexperienc infectiou
4 infight inflammation inject insist intensive intent intentional interpol intrusion inundate isolate isolation
4 it_would jeopardize journalist kaiser laboratory landowner lapse lax leas least least_$ legal legally ligament
4 likelihood limbo lingere liquidation listen littere livestock lone los lose_two lover lowere luckily make malaria
4 male manager many marine marital martyr mass medicine mercury methane mice midst militant miserable missionary
4 mistress mock module monk moratorium mosquitoe must neck needle neighbor neither nest ninety no normally notice_$
4 notoriety number oath obstruction obtain occupational offspr often once one orbite overnight overse overturn owe own
4 painful paper parcel pardon partly passive pentagon periodically perjury permission persecution persuad petition
4 pharmacy phony physical pil pilgrim pipe plagu plague plane plutonium polio pollute poor pose possess possibly
4 potential pound pow practically pray pressure pretend prevention priesthood probable promise prostitution protester
4 prove proven psychic psychological publicist pump punishment purport pursu put quarantine quarry quickly quiet
4 racket racketeer rag rage raid rampage rampant rarely realize recall receiv receive recently reckless recovery
4 recruitment refund refusal reinstate reliev relieve relocation reluctantly remove repay restitution restrain
4 retaliation retirement revoke rid rioter risky rogue runaway sadly salina salvage sanctuary sanitation save scrambl
4 seaman seek seemingly sentence service several sewer shady shattere she_be sheep ship shortly shoulder shut sidewalk
4 sink skeleton skepticism slaughter slave slum smallpox smile snake so_$ sooner sore spate speak specialist spectator
4 speed spree spy steal stem stockpile strewn struggle stubborn stumbl subpoena subsequently sudden sufficient
4 sufficiently suit summone sunk superior support supporter surgical surrendere surveillance survival susceptible
4 suspend sustain swine sympathetic sympathy systemic tangl tanker teamster tent terminate termination terrible
4 terribly terrorist test testosterone the_book there_every thigh thorough thrift tip to_my tobacco tooth totally tow
4 trailer train traveler triggere truck tsunami tumor tunnel turn tutor twenty ultimately unauthorize uncomfortable
4 underwent unfairly unfound university unseen unstable unuse upon vaccine vehicle vent verdict verify veteran
4 veterinary viability vigil violate violation virtually virus visit vomite wage waitress waiver wallet warden
4 warehouse warn wast wealthy whale wildlife withdrawn withhold workplace worse would wrath year yell yet young your
4 youthful
5 #B:be+thing #B:decide+of #B:finish+of #B:motion #B=goal:finish:s #B=named:finish:past #B=named_the
5 #B=named_thingsstop, #B=namedstop; #B=told:decide:s #B=told:finish:plain #B=told_personstop. #B=toldstop;
5 #B_it:modal #B_my:finish #B_person #B_person: #B_person:none #B_the #Bstop, #F:create #F:decide #Gto+thingFalse
5 #GtoFalse #Gwho+thingFalse #GwhoFalse 0_more ^_baby ^_my ^_six accustome acknowledge activist acute administere
5 administrator advice advise affidavit aggravate aging ago aide always anger angere antibiotic anxiety anyth
5 apologize appall apparent applicant ashame ashore assassin at_my attorney autism baggage barge bathroom battere
5 beaten bedroom behalf behind beneath birth boat bone bonuse borne botch brain breach break brother brutally burst
5 calf camp campaigner can can_not card_no carry casualty catch cattle cell cellar chemotherapy cholera citizen
5 clandestine cleanup closet clue cockpit collapse collateral combatant compartment compassionate complicity compound
5 concussion confidential confirm confront conscience conspire contact contagiou contend contract convent cord
5 corporal corruption couple courtroom cow crack crash credibility creditor crocodile culprit cult curiosity dairy
5 dangerously deadly deaf deeply dental deportation deposit despair detect detective detonate diarrhea difficulty
5 disbelief discharge disclosure discomfort discourage disguis disgust dismay disposal dispose disturb divert donate
5 donation donor door dop drag driver dust ecstasy eject elbow elude embarrass embroil embryo emergency empty
5 encountere endangere enforcement enlist environmentalist estrang evacuation evade everyone evict excessive execution
5 expert explosion explosive extract eye fac face fail fake false fatigue federal federally feel felony file
5 fingerprint fir firearm forget fortunately fracture freez friend frustrate frustration funeral gang grandmother
5 grateful guard gut habit harbore hardly have_to hazardou hepatity hers herself hindere hoax hospital human hungry
5 ignore immigrant imminent imprisonment inability incapable incident incompetence indefinitely indict inform
5 initially injection inspect intact interrogation interview intimidate irs it_$ jealou junk knee know laborer lack
5 laden layoff lender lethal liar lifelong litigation live lobbyist locker lonely loot lov luggage mask massacr
5 massage massive mess might misdemeanor mismanagement mob more motel motivate motive motorist my_father nanny needy
5 net net_$ nicotine nonprofit nose noth notification notoriou obese obsess official on_it operative organ other
5 otherwise_$ oversight owed owner pandas panic paralysy paramilitary pardone parental partially payroll pediatric
5 persecute persistent personally personnel pile poisonou possibility potentially powerless practitioner precaution
5 prescription priory privacy problem profession prolong prompt property protection psychologically psychologist
5 public publicize punish question questionable quit radiation rancher reason recruit registry regulator relief
5 reluctant removal repair repatriation reprieve reprisal reputation researcher restless revelation rig right robbery
5 roommate ruin rumor rumore rush saddene say schizophrenia scientist scream secrecy secretive sect seiz sewage sex
5 sexual shame sheriff shock shortage sibl sigh site_$ skeptical slaughtere slay smell smuggl smuggler sniper somebody
5 somehow spinal sprung stay stolen strand stray student substance sue sunday_after surgery sweat symptom syndrome
5 take tampere tarnish taxi teen temporary the_other theft their themselve then therapy thief thug tir tissue toilet
5 trace trainer trash traumatic trial trooper troublesome trust trustee twa twice_$ unconfirm uncover under
5 underground underwater unearth unfit unlawful unnotice unrelate unsolv upstair vandalism ventilation vigilant
5 violently visibly volcano wake walk warrant wary waste welfare whistle whose widespread wildfire will_not youngster
5 zoo
6 #B:decide #B=goalfree3 #B=named_dostop, #B=named_thestop. #B=nameddateFalse #B_doit #B_the:finish #B_the:s #F:meets
6 #F=tolddateFalse #Gfor+theFalse #Gwith+thingFalse 0_and ^_for abduction aboard accident accountable accuse
6 acknowledg acquaintance adolescent afloat afterward agency ager agony aid alarm alcohol alcoholic angry animal
6 anonymity anxiou anyone apartment arous arthrity assault asthma audit await away backlog bankrupt bankruptcy
6 basement battl bench_$ bet board bodily bogu borrower boss bribe bruis bullet burial cabin cancer cardiac char
6 charity chronic classmate clergy cling cocaine collect competent complication condition contamination contemplate
6 contempt conviction cordone correctional cost counselor criminal crippl cure daughter defective deliberately deplete
6 deport deprive desperate destroy diabete dig disclose disease displace diver dormant doubt dozen embarrassment
6 embezzlement emotionally endanger engulf eventually examine exposure facility fertility financially fisherman flee
6 flown foreigner forensic fraud garbage get graft grave hampere handicap hardene he health him hiv huddl hunger
6 identify illegal immediately immune immunity implant improper inadequate infection infiltrate inflate inflict injury
6 inquiry inside inspector instantly insufficient insurance involve involvement job juror jury kidnap lay life limb
6 liver lodge look lump maintenance malnutrition man marijuana marrow maternity medication migrant mistaken misuse
6 money mortgage mother mourner mud multimillion murder murderer nak nearby nearly neurological nobody none nursery
6 off outcry outrage overweight oxygen pain passenger payment pend permanently perpetrator pet physically pill pilot
6 plea plight pneumonia poison pregnancy premature privately probe promptly properly prosecute prosecution prosecutor
6 prospective prostate protect protective psychiatrist publicly raise rape refuge refugee remorse repeatedly repute
6 responsibility retiree retriev ridden riddl robber routinely safe safety sailor scam scar secret sentenc servant
6 severance severe skull soldier spare speculate sperm spill spouse stab stampede steroid stigma still sting stop
6 stranger submerg suicide suitcase surgeon swallow swollen systematically taint taker taxpayer teacher technician
6 teenage tenant testimony that therapist thieve to_new tourist troubl trouble tuberculosy unarm uncovere undergo
6 undocument unhappy unknown unname unsafe unspecify unwant unwill urine verge vessel voluntary volunteer vulnerable
6 wandere weary whom widow wip without wondere wrong yate
7 #B:have+thing #B:light+it #B:person #B=named_mystop. #B=named_numberstop: #B=told:other:past #B_thingsit ^_monday
7 ^_since abandone accidental accountant addiction adequately afraid agent ail ailment alcoholism alert allegation
7 anguish anonymou anthrax apprehend arson assailant asylum attacker auditor aware badly because bed behead betray
7 blame blaze blown body bodyguard breathe bus bystander capsize captivity caus cause chest civilian claim client
7 compensate compensation complaint confession confidentiality contaminate coroner cramp crew critically danger debry
7 deny desperately detention die disability disappear disgruntl dormitory drug drunken dump enrage evacuate evacuee
7 evidence examiner falsely family fate fearful fetu fle fled forc forcibly frail frightene girl grief handler
7 harassment harm heart helpless hire homeowner homicide hundr hurt illegally impair informant innocence insane insure
7 insurer intentionally intern interrogator investor juvenile kickback kid kidney landlord last lawsuit leukemia
7 liability lose lung maid makeshift manslaughter medical mercy miner misconduct mistakenly mysteriou nervou notify
7 nun officer orphan our out outside parishioner parole physician plaintiff police policeman pos prematurely
7 presumably prevent private probation quietly radioactive rais rap refuse rehabilitation repatriat resident
7 responsible retire retribution retrieve reveal safely scandal scare scrutiny secretly seeker seizure seriou shaken
7 shrapnel site slain solitary staffer stair stand starvation stomach strap suddenly suffer suicidal tell temporarily
7 testify those threatene throat toxic transplant trap treatment unable unclear undercover undisclose uninsure unsure
7 vain vanish voluntarily want we weep wept worry
8 #B:finish+thing #B:modal+not ^_it ^_mine abusive accidentally accomplice addict alive allege ambulance arrest asleep
8 autopsy awake bail believe bench blackwater bruise burn bury captor charg cheat clinic collaps coma comrade conceal
8 confine confinement contractor convict counsele cry damage dead death deceas defect defendant dentist detain
8 diagnose disabl discover disgrace drunk dy else employer exhaustion failure fatal fear for for_the foreclosure fume
8 griev guilt guilty gunman hid hostage implicate improperly inadvertently infect injure innocent interrogate
8 investigation killer knowingly lawyer leak leave liable lur mentally misl morgue neglect occupant offender ordeal
8 overcrowd overdose paralyz parent pension perish plead poisone priest prisoner prostitute ransom recover rent rescue
8 rescuer respiratory risk rubble search severely sexually sheltere sickene sickness since smoke someone starv
8 stricken sued suffere suing supposedly survive suspect tear them_$ there_$ thousand toddler trauma twice unemploy
8 unpaid villager wait what whereabout withheld witness woman wound wreck wreckage wrongly
9 #B:be+doing #B=namednumberFalse ^_so abduct account allegedly asbesto bleed blind boy captive case check corpse
9 disappearance distraught distress evacuat exhaust expose fatally find fire fre gunshot handcuf harass hide homeless
9 house illness imprisone infant investigate jail ly medic murdere negligence nurs of_the otherwise over panick
9 pregnant presume prison psychiatric recovere reportedly room seriously she shelter silence sleep smoker succumb
9 suspicion suspiciou torture two unidentify whether who wrongdo
10 #Bstop- #Bstop; abuse admit after apparently attendant burnt complain confess custody drown elderly employee escape
10 her hospitalize ill inmate investigator relative rescu them they treat unaware unconsciou worker
11 #B=tolddateFalse discharg dog father nurse patient pay survivor unharm
12 #Bstop. #pieces2 blood doctor notice so victim
13 baby mine there
14 mental
16 kill
18 sick
26 #told
"""
