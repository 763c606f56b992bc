"""What 7521 labelled goals teach about relevant: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "a8f16da4f9da6913"
ANSWERS = ("no", "yes")
ROWS = """
-51 *
-11 calendar
-10 finish h hour
-9 ga notation vs
-8 abbreviat alternate autumn biennial budget by convergence correspond f format g hour_$ illustration incorporate n
-8 namely overview pattern prelude q qualifier rhythmic sept v variation w write z
-7 #B:be+of #B:light+not #B=named_numberstop. #B=namedstop, #B=tolddateTrue 0_hour ai align alignment alphabet anime
-7 axis bold ce ch chronology classic col complementary conform denote easter edition exposition final graph graphics
-7 in_the introduction italic jan l lok manga map na normalization onward paragraph parallel partition plenary plus
-7 precede respectively rok roundup s score sesame showcase si silk simplify tempo th theme triangular u upcome width
-7 with
-6 #B:activity+thing #B:finish+noun #B:finish+the #B:tells+of #B=told:be:s #B_iit #B_themy #Blen1 #F=toldit
-6 #Gthat+thingFalse #pieces3 #pieces4 0_euro ^_and ^_one ^_to accession advance aggregate ams architecture bari
-6 bibliography blend bowl c cartoon chart chord choreography classical clinch club coincide color combine commentary
-6 communique complement concerto constitution correct count crisp cuisine cup dialogue dice dimensional divisional
-6 draft ds edg exhibition feature festival fi fiesta finale fixture forthcome geometric goal graphic hi i_do
-6 inaugural inclusion integral integration interchange interval introduce it_on jo k keynote lat layout
-6 liberalization macro me_in melody memorable menu mirza mode ne ni nice noodle numerical o onion optional orient pa
-6 pac para patten preview pronunciation recap recast repetition resolution robin rus sauce sequence sheet slug smooth
-6 soy storytell style synopsy table tang text texture that_be theorem too_$ tri triangle tu tun tune twelfth update
-6 verse vie vol woven xi
-5 #B:bewhere #B:create #B:finish+it #B:granted #B:light+number #B=goal_do #B=goalfree2 #B=goalstop:
-5 #B=named:happens:plain #B=told:modal:modal #B=told_istop( #B=told_itstop. #B=toldstop. #B_person:s #Bstop:
-5 #Gbefore+theFalse #Gwith+myFalse 0_last ^_or ^_take ^_thirty abstract ac ad adapt adaptation agenda and animate
-5 animation anthology approximate arcade ask_of atlas aunt_$ b bake barometer basket be_allow bel bilateral boundary
-5 bra broaden broth budget_table butter button by_my cake capitalization category caucuse centenary centerpiece champ
-5 change chess cis click clock coin commemorative composite composition concurrently confederation conference
-5 conquest constituency contemporary context continuation contrast coronation cote count_$ counterpart courtesy cube
-5 curv curve d dash dazzl debut debute decisive declaration decorative define definition dessert dialect dictate
-5 differ digit dimension dish dominate domination dough duel dunk dynasty east edge edit element enactment encompass
-5 ensemble entirety epic es evene fabric fantasy favorite feminine fest festive finland flair flavor flemish floral
-5 formulate formulation forum framework gala garlic gauge gen genre geo geographic geographical geography
-5 geopolitical ger gille glance gloriou goran gran grid gul hemisphere highlight holiday hoop host humorou hymn
-5 illustrate impetu inclusive interactive intercontinental interface intermediate intersection itinerary j jubilee
-5 judo jun just_to karate key kingdom lace latitude library linear logo longitude loosely lyric m mandarin masculine
-5 matrix maxim mean meaningless mediterranean medium medley meridian mesh metz millennium ministerial mix moment_$
-5 mon morocco motorway my_husband my_watch myself_$ nante nickelodeon nineteenth nonfiction norm now_$ ny odd
-5 opposite optical or os outline output overlap pan parody pas paste peach percussion phase phrase pivotal plan
-5 plural poetry point premiere presentation processor promote proportional prose ps quad quantitative quartet quiz
-5 raja recipe reciprocal regional renaissance renne repertoire representation reprint republic respective reverse
-5 revision revival rim roast roc rotate rout rs salad satire satirical scoreboard script se segment semifinal sery
-5 simultaneou singular slate slot spatial specification spice spicy spoon springboard squash staple stat strait styl
-5 substantive successive summary summit super symposium synthesy tablespoon tango tariff te telecast terminu
-5 the_child the_six thinly this thread thursday tier title toast tone tonga traditional translate translation trilogy
-5 trivia twentieth unification unofficial vector vi vowel warm weave weekday wherea witty word y yo zone
-4 #B:be+not #B:daily #B:decide+it #B:other+number #B:vague+ #B=emptyfree0 #B=goaldateTrue #B=named #B=named:vague:s
-4 #B=named_mystop, #B=namedfree1 #B=told:decide:past #B=told_of #B=told_thestop. #B_doing:modal #B_how #B_hownot
-4 #B_i:plain #B_my:light #B_my:s #B_ofnot #B_she:tells #F:light+noun #F:light+the #Gbefore+iTrue #Gwithout+doingFalse
-4 #GwithoutFalse #goal=True ^_dad ^_mark ^_me a_bite a_month achieve adopt advancer against ahead aka algorithm allow
-4 alternatively amend amp angle annexation anniversary ante ap apiece arc armistice art assembly attribution avenue
-4 bach backdrop backward badminton banana bang baroque batman battleground be_all be_at be_not beck best between bind
-4 biographical blade bland blitz bloc blueprint bo bode book_system bordere boucher boulevard brand bravo breaker
-4 brisk broad broadway bronze buffer bur bushel calendar_$ carrot celebrate celebration ceramic cereal ceremonial
-4 chamberlain championship cheese chic chile chili chip chow cinema cinematic cinnamon circa circuit class clement
-4 climax colorful comedy comic commencement commerce commodore commonwealth comparison compatible competition
-4 competitiveness compose comprise conceptual conciliatory conjunction conquer consecutive consensu consist
-4 consistency consolidation constructive consultative contest continental continuity continuou convention conversion
-4 copa corner costume cotton countryman coupe course crocker crossover crossroad culminate cultural curl curriculum
-4 dan dance day decliner decoration defeat definite delegate deliciou demographic depreciation dial dictionary
-4 differential digest digital direction discourse disparate distinct divide division domain dominance dot downhill
-4 drum duet dynamic e eastward eclectic editorial eighth eleventh emphasize emphasy empire encode encyclopedia
-4 enlargement equation er era eve excerpt expansion export expressway extend extension fanfare fashion feast fenc
-4 fiber finalist finely finite firmer firstly flavore flip flour flourish flyer focal four_$ fra frequency fridge
-4 friendly fry fu fullback functionality fuzzy game garage_$ germanic give_up golden gown gra grain granada
-4 gymnastics han handball handy harmony headline heartland heavyweight hence highland ho holden hop horizontal
-4 hour_of i_have i_want implement implementation imposition impressive inaugurate inauguration inch index indicative
-4 informal innovation instrumental integrate interpretation invitation iso its jam jazz junction ka kai kickoff
-4 knockout knot know_$ kung lamb language lantern legislative length lens lever liang lightweight line linguistic
-4 lively lo logic logical loop lyrical macao mali manifesto markedly marquy match mathematics maya metric metropoly
-4 mi microwave middleweight milestone minute mixture mo modern month_$ muller music musical mutually my_aunt
-4 narrative nationalism nay neal newcomer nicely no_change noir not_know notably noteworthy novelty once_$ only_the
-4 orchestral oriental oval oven overall p pact paperback parade pasha patriotic pave pavilion perfect photo
-4 photography piano pie piedmont ping place plate play plum po poem poetic pol pollock polo por potato potatoe
-4 precipitation preferential premier prevail print proclamation progression prohibitive projection prominently
-4 promotion promotional protocol provocative pullback pulp pulse pumpkin puppet qing quarter r ra rack ratification
-4 reaffirm realism realistic rectangular redeployment refer reference referendum regular rematch reminiscent remix
-4 replay reunification revise rhine rhythm ri ribbon rotation sampl sandwich saturate sausage say_the scenery scenic
-4 schedule scorer screenplay season secession second section selection semi seminar semy sensibility session seventh
-4 shape sharper shortene show_it showdown similarity simultaneously sketch skillet skirt slice slogan soften softene
-4 southernmost sparkl spell sphere split spot sprinkle sprint stainless stark statehood statesman statistical stir
-4 str straight strategic strategically streamline su sub subdivision supremacy symbol symbolic symbolism symmetry
-4 symphony tactical taft take_up tal tandem technological temperate tenor tenth terminology textile thanksgive
-4 the_course the_fridge the_library the_second there_be they_have thickness thirty thriller ti tie tile tilt
-4 timetable tin titl tomato topic toro tournament transatlantic transformation transition treaty trim triumph trumpet
-4 turkey two_hour ultra underline uneven unify unveil vanilla variant vary vee vegetable velvet venue version vibrant
-4 viewpoint vintage vocabulary vogue voivodeship volleyball volume wa wally wan ware warsaw wedge wellington
-4 welterweight win wool work_again x yan ying zee
-3 #B:be+number #B:have+number #B:hedge #B:modal #B:tells+thing #B:vague+noun #B:vague+the #B=empty_ofstop.
-3 #B=goal:activity:plain #B=goal:be:plain #B=goal_how #B=goal_howstop, #B=goal_istop: #B=goal_thingstop. #B=goallen1
-3 #B=named_how #B=named_howstop. #B=named_nobodystop. #B=named_thingstop( #B=named_thingstop; #B=named_whichstop,
-3 #B=namedmy #B=namedstop( #B=told:finish:past #B=told:other:plain #B=told:tells:s #B=told_doingstop, #B=told_it
-3 #B=told_mystop. #B=told_ofstop. #B=toldit #B=toldlen2 #B=toldstop( #B_do:happens #B_doingit #B_donot #B_i:finish
-3 #B_i:vague #B_my:activity #B_nobody:light #B_nobody:past #B_nobodyit #B_number:modal #B_numbermy #B_of:finish
-3 #B_of:plain #B_of:s #B_person:finish #B_the:bewhere #B_the:modal #B_the:tells #B_the:tellswhere #B_thing:be
-3 #B_thingnot #Bnot=already #Bnot=too #Bstop/ #F:abstract #F:change #F:mass #F:opinion #F=told:inner:past
-3 #F=told:light:s #F=toldnot #F=toldnumberTrue #F_thing:be #Fnot #Fstop #Gfor+doFalse #Gso+thingFalse #GsoFalse
-3 #GthatFalse #Gto+theFalse 0_of 0_th 0_word ^_ask ^_in ^_jo ^_noth ^_start ^_tuesday ^_uncle about all_the and_not
-3 audio august balance ball be_doing be_mean be_never be_on be_write bean beat bite block book_for bread care_$
-3 carpet chapter chef coat code come_back concert corner_$ cupboard cupboard_$ curtain date deadline decide_$
-3 difference draw easter_$ editor elm euro euro_$ exception four free_$ give_us going_to green have_four have_the
-3 i_could improve in_week include include_$ it_twice jumper key_$ law_$ let_us list magazine mar march may may_$
-3 mean_to merge my_wife nan new_year next_month nobody_on not_count of_may of_my on_our pen pin plain polish pros
-3 qualify reach read reception review_$ rewrite round route say_i score_$ send_the set shop shop_$ show side sign
-3 skip sleeve studio summer t tea telly th_$ the_budget the_key the_night the_rest the_shed the_studio the_telly
-3 them_on thing think_i thursday_$ tin_$ to_go to_the tonight trade tuesday verb wall want_it we_sell wednesday
-3 wednesday_$ week_of where where_my with_the word_$ yes
-2 #B:activity+ #B:be #B:be+good #B:create+number #B:create+of #B:have+noun #B:have+the #B:inner+ #B:light
-2 #B:light+noun #B:light+the #B:other+to #B=empty:none: #B=empty_doing #B=empty_doingstop, #B=empty_how
-2 #B=empty_howstop. #B=empty_things #B=empty_thingsstop, #B=emptynot #B=emptystop, #B=goal:finish:plain
-2 #B=goal:happens:plain #B=goal_dostop( #B=goalnot #B=goalnumberFalse #B=goalstop. #B=named:activity:plain
-2 #B=named:light:plain #B=named:light:s #B=named:other:past #B=named_a #B=named_allstop. #B=named_astop. #B=named_her
-2 #B=named_numberstop, #B=named_numberstop- #B=nameddateTrue #B=namedstop/ #B=told:finish:s #B=told:light:plain
-2 #B=told:light:s #B=told:vague:past #B=told_allstop: #B=told_doing #B=told_nobodystop. #B=told_ofstop,
-2 #B=told_personstop, #B=told_thingsstop: #B=told_thingstop, #B=toldlen1 #B=toldnumberTrue #B_a: #B_a:none #B_all
-2 #B_all: #B_all:be #B_all:finish #B_all:none #B_all:plain #B_allfact #B_do:modal #B_doing #B_how:s #B_i:bewhere
-2 #B_i:light #B_it:finish #B_my:bewhere #B_my:tells #B_nobodyfact #B_number:activity #B_number:light #B_numberit
-2 #B_of #B_of:finishwhere #B_of:light #B_ofmy #B_person:other #B_personmy #B_she:other #B_sheit #B_thing:
-2 #B_thing:activity #B_thing:create #B_thing:none #B_thing:plain #B_thingit #B_which #B_which: #B_which:none #Blen0
-2 #Bnot=never #F: #F:none #F=empty:none: #F=empty_thing #F=emptydateTrue #F=emptyfree0 #F=emptystop
-2 #F=told_numberstop #F=told_she #F=told_shestop #F=told_there #F=told_therestop #F=tolddateTrue #F_iit #F_itnot
-2 #F_my:light #F_nobody:light #F_nobody:s #F_number:be #F_numbermy #F_ofnot #F_she #F_shemy #F_theit #F_there
-2 #F_there:be #F_there:s #F_thereit #F_thing: #F_thing:none #F_thing:plain #Fnot=only #Gafter+thingFalse #GasFalse
-2 #Ginto+iFalse #Gwith+theFalse #Gwithout+theFalse 0_a 0_april 0_by 0_day 0_h 0_kg 0_march 0_november 0_out 0_page
-2 0_point 0_pound 0_s 0_st 0_to ^_after ^_at ^_balance ^_bank ^_budget ^_dr ^_due ^_going ^_let ^_list ^_mateo ^_mr
-2 ^_must ^_never ^_pass ^_possibly ^_post ^_roughly ^_some ^_ten ^_that ^_there ^_they ^_twenty ^_up ^_weigh
-2 ^_whatever ^_yes a2 a_half a_time add after_that afternoon already_$ and_a and_then app app_$ at_$ at_the autumn_$
-2 bar_$ be_happier be_one before before_$ before_they before_we biscuit bite_$ blue box buy_$ by_tomorrow character
-2 chart_$ club_$ colour complete cool corridor daily december december_$ different do_$ do_the doe_the doing double
-2 dr each_$ east_side embrace english entry film finance finish_the first first_and fix for_it form four_hour friday
-2 gap garden give go_out go_to go_well good_$ ha half_$ hall have_get have_put hear_$ hold_my horn how_they i_start
-2 i_think ideally ill_$ in_a it_first january kitchen_$ knit laptop laugh_at leave_in lift light lunch mark mateo
-2 mateo_will maths_$ matter max max_$ maybe_$ me_how more_and mostly_$ mouth_shut my_assessor my_mother my_mouth
-2 my_phone next no_more noon not_ask november_$ of_august old_$ on_friday on_my on_the one_of open out_on over_the
-2 page paint paint_$ pass per phone_$ plan_$ please portal pot pot_$ put_me recital reconcile record repeat rest_of
-2 roughly row say_about screen seat seat_plan sell_the shift shut_$ side_$ since_january six six_$ sixth size slide
-2 sound soup sport spr sprint_$ st st_$ start_monday streak swear_by system tab tag take_the term test_on that_i
-2 the_bar the_east the_final the_four the_july the_lot the_module the_moment the_office the_recital the_spr
-2 the_summer then_the thing_$ time_out to to_be to_have tomorrow_$ tour tray two_coat two_day type voice ward_get
-2 watch weather weekend weekly when_it will_have with_a with_label with_no within workshop world
2 #B:abstract #B:activity #B:activity+of #B:activitywhere #B:decide+thing #B:inner #B:inner+noun #B:inner+the
2 #B:inner+thing #B:light+of #B:other+it #B:other+the #B:plain #B:vague #B=empty_ofstop, #B=emptylen1
2 #B=goal:have:plain #B=goal_person #B=goalfact #B=goalfree1 #B=goallen3 #B=goalnumberTrue #B=goalstop- #B=named:none:
2 #B=named_and #B=named_my #B=named_nobodystop, #B=named_personstop; #B=named_things #B=named_thingstop. #B=namedlen0
2 #B=namedlen2 #B=namednumberTrue #B=told:be:plain #B=told:happens:plain #B=told:happens:s #B=told_do #B=told_her
2 #B=told_howstop, #B=told_howstop. #B=told_mystop, #B=told_nobodystop, #B=told_she #B=told_shestop.
2 #B=told_thingsstop; #B_andit #B_anot #B_do:finish #B_do:s #B_doing:light #B_doing:s #B_her:be #B_i: #B_i:decide
2 #B_i:happens #B_i:none #B_i:other #B_inot #B_it: #B_it:none #B_itfact #B_my #B_my: #B_my:have #B_my:none #B_myit
2 #B_mymy #B_nobody:finish #B_number:bewhere #B_numbernot #B_of:modal #B_person:activity #B_person:decide
2 #B_person:plain #B_person:tells #B_personnot #B_she:finish #B_she:s #B_shenot #B_the:have #B_the:other #B_the:past
2 #B_thing:other #B_thing:tells #B_things:finish #Bnot #Bnot=nobody #Bnot=nothing #F:body #F:daily #F:event #F:finish
2 #F:gathered #F:otherwhere #F:tells #F=told_a #F=told_astop #F=told_i #F=told_istop. #F=told_it #F=told_itstop
2 #F=told_my #F=told_personstop, #F=told_thingstop #F=toldstop. #F_a #F_i #F_i:be #F_i:plain #F_imy #F_it #F_my
2 #F_my:plain #F_mymy #F_of:light #Flen2 #Gas+thingFalse #Gbefore+thingFalse #Gfor+myFalse #GintoFalse #GwithTrue 0_be
2 0_laugh 0_october 0_time ^_a ^_bin ^_book ^_council ^_gaffer ^_his ^_mother ^_nursery ^_put ^_raise ^_reviewer ^_she
2 ^_whole ^_without a above again agree all_$ aloud already an and_$ anyth_$ assessment back_be back_i bad bag be_be
2 be_come be_down be_due be_fine be_more be_up be_wreck below between_me bin book_$ both_$ bring but_the buy by_noon
2 by_our can_do car certificate chance coach code_$ come_in complain_$ cost_us council currently customer diary drive
2 earn eight eleven else_seem end_in ethics eventually_$ everybody everyone_else fat fat_$ february february_$ finally
2 fine fine_$ fire_service food for_this gaffer gate get_nip give_me go_$ going hang hard have_have he_be head_office
2 headquarters hello_$ hold_the hour_each how_to i_earn i_leave i_lose i_must i_only i_promise in in_it in_january
2 in_march in_september into it_at it_make it_this july_$ keep keep_los kid_$ kill_me knock lad land last_winter late
2 latest latest_$ lead_$ learn leed less letter letter_take lie link list_$ little_one long look_good lounge manage
2 me_$ meet_$ mentor minute_$ mock_$ model_$ monday_$ monday_thursday month mood mouth mum mum_come my my_back
2 my_contract my_daughter my_last my_p my_sugar near never never_know night_$ night_until nip nip_in noon_on noth_$
2 now_i now_they october_$ of_a of_april of_it of_our on_monday on_saturday one_at one_end one_on one_page only_say
2 only_take operate opponent opponent_just other_$ overdue overran overran_three p_value passport permit petrol pi
2 portfolio prediabetic prediabetic_$ proof provide pull react redundancy refuse_to rent_$ report retire_$ return
2 reviewer right_now ring roof room_in run_out sample say_hello say_prediabetic school see seem seven sister slip snap
2 sorry stand_between stupid supervisor table_$ tape than that_night that_the the_ball the_box the_dairy the_door
2 the_fire the_first the_gate the_kid the_latest the_next the_number the_old the_printer the_van the_vet thesis
2 they_say think throw to_see track treasurer trip_$ two_have two_minute up_$ ups us_in value_$ van van_$ visa way_$
2 we_be we_have we_overran what_i what_stand who_be whoever wife without_the yard year_$ youth zero
3 #B:activity+noun #B:activity+the #B:be+noun #B:be+the #B:comparative #B:decidewhere #B:have #B:light+to #B:other+of
3 #B:past #B=empty:be:plain #B=empty_andstop. #B=empty_number #B=goal:modal:modal #B=goal_istop- #B=goal_it
3 #B=goal_thing #B=goal_thingstop( #B=goalit #B=goallen0 #B=goalstop, #B=goalstop→ #B=named:finish:plain
3 #B=named:have:s #B=named:modal:modal #B=named_andstop. #B=named_do #B=named_numberstop) #B=named_ofstop;
3 #B=named_person #B=told:be:past #B=told:decide:plain #B=told:other:s #B=told_istop. #B=told_istop: #B=told_thestop,
3 #B=toldfree3 #B=toldlen3 #B=toldnot #B=toldnumberFalse #B=toldstop, #B=toldstop- #B_all:other #B_my:finishwhere
3 #B_my:past #B_number: #B_number:finish #B_number:none #B_number:other #B_number:s #B_personfact #B_she:be #B_thenot
3 #B_thing:finish #B_thing:happens #B_thing:s #B_things:plain #B_thingsfact #B_thingsmy #Bstop→ #F:inner #F:person
3 #F:s #F=told:modal:modal #F=told_thing #F=toldfact #F=toldlen2 #F_i:light #F_it:s #F_the:plain #F_thing:light
3 #F_thing:s #Fstop. #Gbefore+doingFalse #Ginto+theFalse #Gto+myFalse ^_aim ^_client ^_doc ^_doctor ^_forty ^_give
3 ^_if ^_need ^_nobody ^_on ^_say ^_someone ^_sunday ^_three ^_tomorrow ^_twice ^_week a_house able accept
3 administration all_before all_over alone and_she and_take another answer any anyway arrive ash ask_for be_a
3 be_behind be_go be_over be_pay be_the beat_me behind_since better bill_$ boiler book_the bor both break breath build
3 by_monday caretaker cat chair child choir cleaner clerk come come_$ copy could decide diary_$ down draw_$ drift due
3 due_$ ear eat ella ella_notice every every_week everyth explain feed floor forever front gas group gym have hear hol
3 honest hour_a husband i_keep in_my lab label label_$ last_month law lead lease level like little lock log lot metre
3 metre_$ milk minibu miss mock monday_i more_$ must my_cousin need need_it need_to nerve night ninety_$ no_one not
3 not_do not_want now nowhere of_them on_paper only_those ought over_me over_ninety paper_$ partner person plastic
3 plumb pond pool portfolio_$ post quiet register remain run service shout shut since_the sixty small soon source
3 study sunday supervise support_of swim take_it tell_me test the_baby the_diary the_minibu the_portfolio the_room
3 these this_month three_time through through_the time_in to_$ today_$ tooth travel water way when
4 #B:change #B:event #B:have+to #B:light+doing #B:other #B:prize #B:tells+it #B=empty_and #B=empty_it
4 #B=empty_numberstop( #B=emptyfree1 #B=emptystop( #B=goal:light:plain #B=goal_itstop, #B=goaldateFalse #B=goalmy
4 #B=named_of #B=named_the #B=named_thingsstop, #B=namedfree3 #B=namedstop- #B=namedstop. #B=told_allstop, #B=told_how
4 #B=toldstop; #B_and: #B_and:none #B_do:light #B_i:be #B_it #B_it:modal #B_itmy #B_she #B_the #B_the:light #B_thing
4 #Blen3 #Bnot=only #F:create #F=told:light:past #F=toldstop, #F_thefact #Fstop, #Gand+doingFalse #Gand+thingTrue
4 #GandFalse #GandTrue #Gbefore+thingTrue #Gwho+thingFalse #goal=False ^_as ^_blood ^_get ^_six ^_tourist ^_two ^_we
4 abdomen abort abortion absentee abu accumulate accusation acquittal actually adamant adequate administere advocacy
4 afford aged aggravate airplane alien almost ambush amnesty angrily antibiotic anxiety anybody appall apparent
4 aquarium archaeologist archdiocese argue artificially assess asset assist assistance associate athlete attic avenge
4 avid await bald barrack be_what become bedroom behavior beleaguer benefit beset besieg bet_me bill billionaire
4 biological bird birth blanket blood_pressure blow bomb bone bonuse boomer booster bothere boulder bounty breach bred
4 bribery brunt brutally builder burden bureaucrat burglary calf call call_and caller cameraman can_not cannot
4 cardiologist catastrophic cattle cell cerebral certainty certify chaplain charge charitable chartere chase childhood
4 cit civil clean clear climber cockpit coffer coffin collaborator collateral comb combatant companion company
4 compound concern concussion condominium confiscate confuse consciou consult consultant contact contagiou contend
4 controversy convent convince cop cord corporal corporate countless court courtroom covert cow crack crane creature
4 creditor crocodile cut dangerou deadly debt decker defection denial deportation depression deserve destruction
4 detect determine detonate detractor devastate diagnosis diarrhea difficulty discard discharge disciple discomfort
4 discourage discovery discretion disguise disgust disorder dissident doc dop drag drink driveway dubiou dweller
4 ecstasy educate educator eighty elbow elder elevator eligible embarrass employ enormou enough enrol entourage
4 environmental epidemic estate estimate ethical evacuation evade evasion examination excavate excessive execute
4 existence expel explode extinct extract extradite eye eyewitness face fake farmer faulty fellow felony female fend
4 fill firearm firm flaw flood fluid follower foot forget forgiveness fortunate fracture fraudulent freez freighter
4 frost fugitive funeral furor gang glimpse goe grandparent gre guardian habit hacker hale hallway hand handful handle
4 hangar hardship have_to hazard headach healthy hedge heir helicopter help hepatity herd hick hijack hindere his hole
4 home horrific hotel hovere huge humane identification ignorance ignore immediate imminent impatient impend
4 imprisonment inability inactive inde indefinitely indication infectiou injection insider institution intact
4 intelligence intentional interrogation intrusion inundate isolate it_$ it_would knee laden lament lapse largely lax
4 layoff leas legal legally lethal likelihood limbo listen litigation livestock locker loot los lose_two lover luckily
4 malaria many mask massage mechanic medicine mercury militant mir mistress module mosquitoe much neighbor nephew nest
4 nicotine niece ninety no nose notice_$ number number_$ obstruction obtain occupational offspr old old_one older once
4 one onetime only orbite organ overse overturn own pandas panic paper paralysy paramilitary parcel pardon parental
4 partly pastor patron perjury persistent persuad pharmacy phony photographer pick pipe plane plutonium polio pollute
4 poor pose possibly potential pound pow powerless practically practitioner pregnancy pressure pretend previously
4 priesthood priory probable probably prolong prompt prove prudential psychic psychological publicist publicize pump
4 punish purport pursu put quickly rag rage raid realize recall receiv receive recipient recovery registry reliev
4 relieve reluctantly remember removal remove repatriation reprisal reservoir resign restitution revelation rid risky
4 rumor runaway sadly salvage sanctuary sanitation save scrambl seaman sect seek seemingly seminary sergeant several
4 sewer sex sexual shattere she_be ship shipyard shoot shortage sink skeleton skeptic skepticism slaughtere slave slum
4 smallpox smile smuggl snake so_$ son sooner speak specialist specimen spinal sprung staff station steal stern
4 steward stockpile strand strewn struggle stumbl subsequently sudden sufficient sufficiently summone sunday_after
4 superior supporter survival susceptible sustain sweat swine sympathetic sympathy symptom tampere tangl taxi teamster
4 teen temporary tent terribly terrorist the_book theft their then there_every though thrift thug tip tissue to_my
4 toilet totally tow tragedy train traumatic traveler troublesome truck try tsunami tunnel tutor underestimate
4 unfairly unfound unnotice unrelate unseen unstable upstair us vandalism vent verify vet veterinary viability
4 violently virtually virus visit voluntary wage waitress wake walk wallet warden warn warrant weathere whale why
4 wildlife withhold woodward workplace worse would wrath yacht year yell yet your youthful
5 #B:decide+of #B:finish+of #B=goal:finish:s #B=named:finish:past #B=named:happens:s #B=named_thingstop-
5 #B=nameddateFalse #B=namedstop; #B=told:decide:s #B=told:finish:plain #B=told_personstop. #B_domy #B_my:finish
5 #B_person #B_person: #B_person:none #Blen2 #Bstop, #F:decide #F:light+thing #F=toldnumberFalse #GwhoFalse 0_and
5 0_more ^_baby ^_half ^_my abduction accustome acknowledge acute adolescent advice advise affidavit agony alarm
5 alcohol alcoholic alike always ame anger angere anonymity anyth apologize applicant ark arous arthrity ashame ashore
5 ask assassin assault astronaut at_my autism baggage banker barge bathroom battere be beaten belong beneath bet
5 biologist boat bodily borne botch brain bullet burial burst businessman camp campaigner can card_no cardiac care
5 carry cash casualty catch cellar cemetery charity chemotherapy cholera chronic citizen clandestine clergy closet
5 clue collapse compartment compassionate complicity condition confidential confirm confront conscience conspire conte
5 contemplate contempt contract conviction convinc cordone corrupt corruption counsel couple cousin crash credibility
5 culprit cult curiosity dairy dangerously deaf deeply defective deliberately dental deposit despair disaster
5 disbelief disclosure disease disguis dismay disposal dispose dissatisfy disturb divert divorc donate donation donor
5 door driver dust eject elude embroil embryo emergency emotionally empty encountere endangere enforcement enlist
5 entrust estrang even everyone evict evidently ex explosion explosive eyed fac fail false fatigue fay federally feel
5 fertility file financier fingerprint fir foreigner former fortunately fossil frustration fund grandmother grateful
5 guard gut half_of hampere harbore hardene hardly hazardou head hers herself hillside himself hiv hoax holocaust
5 hospital hous human hunger i_can illegal immediately immigrant immunity improper incapable incident incompetence
5 indict inexperienc infection inflict inform inject injury insist inspect interview intimidate irs jealou journalist
5 junk kaiser laboratory laborer lack landowner least lender liar limb live liver lodge lone lonely lov luggage
5 maintenance make malnutrition manager marine marrow massacr massive maternity medication mess methane might
5 missionary misuse mob monday more motel motivate motive motorist mourner my_father nak nanny needy neither net net_$
5 neurological noth notoriou nursery obese obsess official on_it other otherwise_$ outcry oversight owe pain pardone
5 partially payment payroll pediatric pend pentagon perpetrator personnel pile pill plea poisonou possibility
5 potentially premature prescription privacy problem profession promise properly property prostate protection
5 protective proven psychologically public quarry questionable quit rancher rape reason recently regulator relief
5 reluctant remorse repair repay reprieve reputation restless retirement rig right robbery rogue roommate ruin rumore
5 rush saddene salina say scam schizophrenia scream secrecy secretive seiz seizure severe sewage shame sheriff shock
5 sibl site_$ slay smell smuggler sniper somebody somehow sperm spy stampede stay steroid stigma sting stolen stop
5 stray student substance sunk support surgery syndrome take tanker tarnish teenage tenant the_other themselve therapy
5 thief tir trace trash trial trooper trouble trust turn twenty twice_$ ultimately unconfirm uncover under undergo
5 underground underwater unearth unfit unsafe unsolv unspecify unwant unwill urine ventilation verge veteran vigilant
5 visibly wary wast wealthy welfare whistle widespread wildfire without young youngster zoo
6 #B:be+thing #B:decide #B:finish+ #B:have+thing #B:motion #B=goalfree3 #B=named_dostop, #B=named_mystop.
6 #B=named_thestop. #B=told:other:past #B_and #B_doit #B_the:finish #B_the:s #F:meets #F=tolddateFalse #Gto+thingFalse
6 #GtoFalse #Gwith+thingFalse ^_for accident accidental accountable accuse acknowledg acquaintance activist addiction
6 administrator afloat afterward ager aging ago aid aide ailment alert angry animal anxiou anyone apartment asthma
6 attacker attorney audit backlog bankrupt bankruptcy basement battl because bed behalf behind bench_$ blown board
6 body bogu borrower boss breathe bribe brother bruis bystander cabin caus cause char classmate cleanup client cling
6 cocaine colleague competent complication confession confidentiality confinement contamination correctional cost
6 cramp criminal crippl cure deplete deport deprive desperate destroy detective detention diabete disclose displace
6 diver dormant dormitory doubt dozen drug drunken embarrassment embezzlement endanger engulf environmentalist
6 eventually examine expert exposure facility federal flee flown forcibly forty fraud friend frustrate garbage get
6 girl graft handicap harassment he health heart him homicide huddl hungry identify immune impair implant inadequate
6 infiltrate inflate initially innocence inquiry inside instantly insufficient insurance involve involvement juror
6 jury juvenile kidnap know landlord lay least_$ liability life lifelong lobbyist look lump maid makeshift man
6 marijuana mercy migrant misconduct mismanagement mistaken money mortgage mother mud multimillion murder murderer
6 name name_$ nearby nearly nervou none nonprofit off operative out outrage outside overweight owed owner oxygen
6 parole passenger permanently persecute personally pet physically plight pneumonia poison prematurely prevent
6 probation probe promptly prosecute prosecution prosecutor prospective protect psychologist publicly question quietly
6 radiation raise rap recruit refugee rehabilitation repatriat repeatedly repute researcher responsibility retribution
6 retriev ridden riddl robber routinely safe safety sailor scar scare scientist secret seeker sentenc seriou servant
6 severance sigh skeptical skull soldier solitary spare speculate spill spouse stab stand starvation still stomach
6 stranger submerg sue suffer suicidal suicide suitcase swallow swollen systematically taint taker teacher temporarily
6 testimony that therapist thieve throat to_new tourist trainer troubl trustee tuberculosy twa unarm uncovere
6 undisclose undocument unhappy university vain vessel volcano voluntarily volunteer vulnerable wandere waste weary
6 wept whose will_not wip yate
7 #B:light+it #B:modal+not #B:person #B=named_numberstop: #B_thingsit #Gfor+theFalse ^_monday ^_since abandone aboard
7 abusive adequately afraid agency agent ail alcoholism allegation anguish anonymou anthrax apprehend arson assailant
7 asylum awake aware badly bail behead blaze bruise bus cancer capsize captivity cheat chest civilian claim clinic
7 collaps collect coma compensate compensation complaint conceal confine contaminate counsele counselor critically cry
7 danger daughter defendant deny desperately detain dig disability disabl disappear enrage evacuate evidence
7 exhaustion falsely family fatal fate fear fearful fetu financially fisherman fle fled for forc foreclosure forensic
7 frail frightene grave grief handler harm helpless hundr hurt illegally insane inspector insure insurer intentionally
7 interrogator job kickback kid kidney lawsuit leukemia liable manslaughter mistakenly morgue mysteriou nobody notify
7 nun offender officer ordeal orphan our overcrowd overdose paralyz parent parishioner pilot plaintiff police
7 policeman pos presumably priest private privately prostitute radioactive rais refuge refuse respiratory responsible
7 retire retiree retrieve reveal safely scandal scrutiny search secretly sexually shaken shrapnel site smoke stair
7 strap suddenly surgeon taxpayer tear technician testify those threatene transplant trap treatment unable unclear
7 undercover unknown unname unsure wait want weep whom widow witness wondere worry wrong
8 #B:finish+thing ^_it ^_mine accidentally accomplice accountant addict alive allege allegedly ambulance arrest
8 asbesto asleep auditor autopsy believe bench betray blackwater blame bleed blind bodyguard boy burn captor case
8 charg check comrade convict coroner crew damage dead death debry defect diagnose die disgrace disgruntl distress
8 drunk dump dy else employer evacuee examiner exhaust expose failure far for_the fume griev guilt guilty gunman
8 gunshot handcuf hid hide hire homeowner hostage illness implicate improperly inadvertently infant infect informant
8 injure innocent intern interrogate investigation investor killer knowingly last leak leave lose lung lur medic
8 medical mentally miner neglect occupant over panick perish physician plead poisone prison prisoner psychiatrist
8 ransom recover recovere rent rescue resident risk rubble severely sheltere sickene sickness silence slain sleep
8 smoker staffer starv stricken succumb sued suffere suing supposedly survive suspect suspicion tell them_$ there_$
8 they thousand toddler torture toxic trauma twice unemploy uninsure unpaid vanish villager we whereabout withheld
8 woman wound wreck wreckage wrongly
9 #B:be+doing ^_so abduct account attendant bury captive contractor corpse custody deceas dentist discover distraught
9 escape evacuat fatally find fire fre harass homeless house ill imprisone investigate jail lawyer ly misl negligence
9 nurs of_the otherwise pension pregnant presume psychiatric relative rescuer room seriously she shelter since someone
9 suspiciou unconsciou unidentify what whether who wrongdo
10 #B=namednumberFalse #Bstop- #Bstop; abuse admit after apparently away burnt confess disappearance discharg dog
10 elderly employee her hospitalize inmate murdere reportedly treat two unaware unharm worker
11 #B=tolddateFalse #Bstop. blood complain drown investigator notice nurse patient pay rescu them
12 #pieces2 doctor father so survivor victim
13 baby
14 mental mine there
16 kill
17 sick
26 #told
"""
