"""What 6493 labelled goals teach about relevant: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "250103f07a0cefa0"
ANSWERS = ("no", "yes")
ROWS = """
-46 *
-11 hour
-10 calendar finish
-9 0_hour col g ga h n q w
-8 abbreviat alternate chart convergence count course f incorporate l map namely notation overview score table v vs
-8 write
-7 #B:bewhere #B:light+not #B_iit #B_of:plain #F=toldit ^_and ai align alignment biennial by ce ch correspond cup
-7 denote dialect edition final finland format geography grid hour_$ illustration italic jan k layout lok longitude m
-7 na nice para parallel partition pattern pronunciation qualifier respectively rhythmic sept sheet si u variation
-7 width with z
-6 #B=goal_do #B=told_itstop. #B_themy #Blen1 #Gthat+thingFalse 0_euro ^_to alphabet alpine ams approximate
-6 architecture atlas bibliography bode bold boundary budget by_my c champ chronology cis classic classical
-6 classification clinch combine concerto confederation conform constituency constitution continental correct cuisine
-6 d delegate dessert dice dictionary divisional downhill draft east equation exposition fiesta flemish formulate
-6 framework gauge geographic geographical geometric ger gille gran graph graphics integral interchange latitude me_in
-6 mean mon muller ne ni nova now_$ numerical o onward optional os outline pa pan paragraph pas peach plenary point
-6 prelude ps recap robin rok rus salad se second simplify slug statistical terminu theorem this tonga tri triangular
-6 vie vol wedge y
-5 #B:activity+thing #B:be+of #B:tells+of #B:vague+ #B=goalfree2 #B=named:vague:s #B=named_mystop, #B=told_istop(
-5 #B=told_thestop. #B_how:s #B_hownot #B_thing:be #Blen0 #GwithoutFalse #pieces4 ^_take abstract ac accession adapt
-5 advance agenda aggregate ahead algorithm allan anime anthology arc assembly aunt_$ autumn axis bake bari be_at
-5 be_on bel berger blend blueprint boucher bowl bra bronze brunswick butter button cake canton category caucuse cha
-5 championship change cheese chess chord choreography circa club color commentary communique complementary
-5 composition comprise conceptual conquest consensu consist contemporary contest cote count_$ counterpart coupe crisp
-5 crust curl curve dash decisive define dimension dimensional direction dish divide dominate dough ds eddy edg edge
-5 els encompass es fabric feature finale finite first fixture formula formulation forthcome four fra gen geo goal
-5 graphic hemisphere hi highland hilly holden honda hoop horizontal i_do illustrate in_the inaugural inclusion
-5 inclusive integration interface intersection interval introduce introduction isle iso it_on j junction keynote knot
-5 language legislative les line linear linguistic logical mali manga maple mar mathematical mathematics matrix maxim
-5 may mediterranean medley melody menu meridian metz mi millennium mode modern motorway my_aunt my_watch nautical
-5 nineteenth nonfiction norm odd onion only_the opposite orient oval p patten pen pie piedmont plan plate plural
-5 poetry pole polo potato precede premier preview proportional prose quartet quiz r race raja recast recipe refer
-5 referendum regional renne repetition representation republic resolution rhine ri rim rotate roundup rs rue s sampl
-5 sauce scenery scenic script section semifinal sequence sesame shape showcase silk singular smooth soy specification
-5 spell spoon sprint statesman storytell styl style sub subdivision substantive summary summit super sur synopsy
-5 talbot te tempo text texture that_be the_child the_course theme thirty tier title too_$ translate translation tu
-5 tun tune twelfth unification upcome update variant viscount volleyball wa ware weber weekday wellington wherea win
-5 winner witty woven x xi
-4 #B:be+number #B:create #B=goalstop: #B=named_numberstop. #B=nameddateTrue #B=namedfree1 #B=namedstop, #B=told:be:s
-4 #B=told:finish:s #B=told:modal:modal #B=tolddateTrue #B=toldstop( #B=toldstop. #B_doingit #B_how #B_howfact
-4 #B_i:plain #B_my:light #B_ofmy #B_ofnot #B_thing: #B_thing:light #B_thing:none #Bnot=too #Bstop: #F:light+noun
-4 #F:light+the #F=told:inner:past #Gwithout+doingFalse #pieces3 0_last ^_in ^_one ^_thirty a_month abel achieve ad
-4 adaptation adopt advancer aka algebra allow alternatively amend amp angle animate animation antarctic ap
-4 architectural arid ask_of attribution avenue b bach backward bang barber barometer baronet basin basket
-4 battleground be_all be_mean bean beck benjamin best biographical birch blanc bland bloc bo book_system boulevard
-4 brazil breaker bulldog burton calendar_$ canada cape celestial centenary centrist champion chassy chef cinnamon
-4 circuit clement click climate colin commerce commodore commonwealth commune compete competition complement compose
-4 composite concept concurrently conference conquer consecutive consistency consultative context continuation
-4 cookbook copa cork corner costa countryman courtesy crocker crossover crossroad cube curriculum curv da dan de
-4 debut debute declaration decliner decorative defeat definite definition deliciou dem demographic des dialogue
-4 dictate differ differential digest dirk discourse distinct dos dot du duel duma dunk dynamic dynasty e easiest
-4 easter eastern eastward economical economics edit eighth electoral electorate element eleventh en encyclopedia
-4 enlargement ensemble entirety epic etymology eu euro euro_$ evene evenly exhibition expressway fantasy favorite fe
-4 feminine fenc fest festival fi fiction finalist finely firstly fis flavor flour forge forum fridge fry fullback
-4 funk fuzzy gambia game garage_$ genre geometry germanic glance gloriou goran green greenwood gubernatorial gul
-4 gymnastics hamlet han handball handy hare harmony harper heartland highway hockey hooper host howe humid hydro hymn
-4 ideal implementation in_week inaugurate inch indy integrate interactive intermediate islander itinerary jazz jo
-4 johanne jubilee judo jumper jun kan key kickoff kingdom kite know_$ lace landscape lap lar lat le lemon length lens
-4 lever liberalization libertarian library lightweight lo locality logic logo loop loosely lyric macro magazine
-4 mandarin manifesto marathon marin marquy masculine massa math maxwell maya mean_to meaningless medal medium
-4 memorable merge midland miniature ministerial mirza mix mixture mo model monte morocco municipality mutually
-4 myself_$ nante narrative natal navigation neal newcomer nickelodeon noir noodle normalization not_count nut ny
-4 objective oceanic open optical orchestral oriental otto oven overall overlap pac pacific parameter parliamentary
-4 pasha pass pastry patriotic pavilion peel pencil people percussion perfect perry perspective petit phase phrase
-4 piano picturesque ping pivotal place plain plateau play plum plus po poem poetic pollock por porto potatoe
-4 precisely premiere prevail principle processor projection pulse pumpkin quad qualification qualify quantitative
-4 rack railway ram ratification ratify reach realism realistic rectangular redeployment region regular remix
-4 renaissance representative reprint respective reunification revise revision revival rewrite roc round rout route
-4 runner russ rutherford safari salaam sandwich satirical saturate score_$ scoreboard scorer scotia screenplay season
-4 secretariat sedan segment select selection semi semy serra sery seventh shire shortene side silver singh situat six
-4 skate ski slate slice slot socialism socialist spatial spe speaker speedway sphere spice spicy springboard sprinkle
-4 squash stade stark stat statehood strait strategic su subdivide successive symphony symposium synthesy tablespoon
-4 take_up tal tang tango tee temperate tenth terminology th the_budget the_fridge the_library the_second thickness
-4 thread tilt timetable tin toast tomorrow toro tournament traditional trail transformation treatise treaty triangle
-4 tricky trilogy trim triumph trivia twentieth ulster unify universe unofficial ur val vanilla vector vee verse
-4 version vertical vi victory viewpoint vik vocabulary vogue voivodeship vowel wales wally walnut want_it weave welsh
-4 western windy word world ya yes yo zip zone
-3 #B:be #B:decide+it #B:finish+it #B:gathered #B:granted #B:have+noun #B:have+number #B:have+the #B:light+number
-3 #B:modal #B:other+ #B:vague-thing #B=emptydateTrue #B=emptyfree0 #B=goal:activity:plain #B=goal:be:plain
-3 #B=goal:be:s #B=goal_how #B=goal_howstop, #B=goaldateTrue #B=named #B=named:happens:plain #B=named_astop.
-3 #B=named_how #B=named_numberstop, #B=named_thingstop: #B=named_whichstop, #B=namedmy #B=told:light:plain
-3 #B=told_all #B=told_allstop: #B=told_doingstop, #B=told_it #B=told_of #B=told_ofstop. #B=told_thingstop. #B_all
-3 #B_allfact #B_i:light #B_my:s #B_nobody:light #B_nobody:past #B_nobodyit #B_of #B_person:finish #B_the:bewhere
-3 #B_the:modal #B_the:tells #B_the:tellswhere #B_which #F:abstract #F:change #F=told_shestop #F=toldnot #F_shemy
-3 #Fnot #Gbefore+iTrue #GthatFalse #Gwith+myFalse #Gwith+theFalse #goal=True 0_september ^_ask ^_noth ^_pass
-3 ^_tuesday a_bite about add afternoon and apiece app_$ be_not be_one be_write before_the between blade box care_$
-3 chapter chart_$ class code complete corner_$ cupboard cupboard_$ daily deadline difference different do_$ do_not
-3 exception for_it four_$ four_hour give_up ha have_put have_the hour_of i_could i_have i_start i_want its junior
-3 just_to key_$ last_year let_us may_$ minute mostly_$ music nan next no_change not_know of_may of_us once_$ or page
-3 pin please polish pros reconcile roughly say_i seat set show_it sixth skip sport straight system team the_key
-3 the_office the_shed there_be thing this_year tin_$ to_go to_the tour tuesday warm weather week_of weekly when_it
-3 where will_have within
-2 #B:activity+it #B:body #B:create+number #B:daily #B:finish+noun #B:finish+the #B:hedge #B:light+noun #B:light+the
-2 #B:light+thing #B:other+to #B:tells+to #B=empty_things #B=empty_thingsstop, #B=emptynot #B=goal:finish:plain
-2 #B=goal_dostop( #B=goal_dostop: #B=goal_istop: #B=goal_of #B=goallen1 #B=goalnot #B=named:activity:s
-2 #B=named:light:plain #B=named:other:past #B=named_a #B=named_howstop. #B=named_ofstop, #B=named_thingsstop.
-2 #B=namedfree2 #B=namedlen0 #B=told:create:plain #B=told:decide:past #B=told_doing #B=told_nobodystop.
-2 #B=told_numberstop. #B=told_personstop, #B=toldnumberTrue #B_a #B_a: #B_a:none #B_all: #B_all:none #B_all:s
-2 #B_all:tells #B_do:be #B_do:modal #B_doing #B_donot #B_how: #B_how:none #B_i:bewhere #B_i:finish #B_it:s
-2 #B_my:activity #B_my:activitywhere #B_my:bewhere #B_my:tells #B_myfact #B_mynot #B_nobodyfact #B_number:light
-2 #B_numbermy #B_of:activity #B_of:finish #B_of:finishwhere #B_of:s #B_person:other #B_person:s #B_the:be #B_which:
-2 #B_which:none #Bnot=never #Bstop( #Bstop/ #F: #F:activity #F:light #F:none #F:opinion #F:past #F=empty
-2 #F=empty:none: #F=emptydateTrue #F=emptyfree0 #F=emptylen1 #F=emptynumberFalse #F=emptystop #F=told:finish:plain
-2 #F=told:have:plain #F=told:light:s #F=told_numberstop #F=told_she #F=told_there #F=told_therestop #F=told_thestop,
-2 #F=toldnumberTrue #F_i:finish #F_i:past #F_my:light #F_nobody:light #F_number:be #F_of:plain #F_ofnot #F_she
-2 #F_the:s #F_theit #F_there #F_there:be #F_there:s #F_thereit #Fnot=only #Fstop #GasFalse #Gbefore+theFalse
-2 #GbeforeTrue #Ginto+iFalse #Gto+theFalse #Gwithout+theFalse 0_a 0_h 0_july 0_june 0_kg 0_march 0_november 0_point
-2 0_pound 0_word ^_at ^_before ^_call ^_dad ^_every ^_going ^_have ^_let ^_list ^_mark ^_me ^_mr ^_must ^_or ^_our
-2 ^_plan ^_roughly ^_some ^_start ^_ten ^_they ^_twenty ^_up ^_weigh ^_whatever a2 a_half a_time all_the and_a and_i
-2 and_not app at_work august aunt balance be_$ be_doing be_never before_we biscuit bite bite_$ block blue book_for
-2 bread by_wednesday captain character class_$ clock club_$ coat committee cool corridor daily_$ degree delegation
-2 district do dr draw east_side easter_$ elm english essay eve every extension farm finance finish_the first_and flat
-2 form forward fourteen from_the gap get_a go go_to going_to good good_$ guide half half_$ happen have_four have_get
-2 holiday how_they hull i_think if if_i improve in_a include include_$ it_be june just knit laptop leave_in let list
-2 lunch manual march match maths_$ matter maybe maybe_$ me_how month_$ more_and my_assessor new_year nobody_on noon
-2 not_ask of on_my on_our one_be out_on over_the paint paint_$ plan_$ present put_me quarter read record rest_of row
-2 say_about say_the school_$ seem_to session shop_$ show side_$ sign sign_the since_january since_school six_$ sleeve
-2 sound space spr start sugar summer swear_by t take_the tally tea test_$ test_on the_bar the_bin the_east the_final
-2 the_four the_last the_rest the_sheet the_spr the_wall them_on then_the theory they_have thing_$ think_i this_be
-2 time_out to to_have to_it today together tomorrow_$ tonight tray two_hour type verb village wednesday wednesday_$
-2 where_my which with_a with_label with_no with_the word_$ workshop
2 #B:abstract #B:activity+number #B:be+noun #B:be+the #B:decidewhere #B:finish+ #B:inner+thing #B:light+of #B:light+to
2 #B:other+doing #B:other+the #B:past #B=empty_thingstop, #B=emptydateFalse #B=emptylen0 #B=goal:have:plain
2 #B=goal_doing #B=goal_doingstop( #B=goal_istop- #B=goal_person #B=goalfree1 #B=goalit #B=goalmy #B=goalstop(
2 #B=goalstop- #B=goalstop→ #B=named:happens:s #B=named:modal:modal #B=named_number #B=named_ofstop; #B=namedfact
2 #B=namedfree3 #B=namedlen2 #B=told:decide:plain #B=told:finish:plain #B=told:have:plain #B=told_howstop.
2 #B=told_nobodystop, #B=told_person #B=told_shestop, #B=told_things #B=told_thingstop; #B=toldlen3 #B=toldstop-
2 #B_do:finish #B_do:plain #B_doing:light #B_doing:s #B_doingmy #B_how:modal #B_i:past #B_i:s #B_it #B_itfact #B_my
2 #B_my: #B_my:be #B_my:none #B_my:plain #B_myit #B_mymy #B_number: #B_number:bewhere #B_number:finish #B_number:none
2 #B_number:other #B_of: #B_of:modal #B_of:none #B_person:activity #B_person:plain #B_personmy #B_she:be #B_shenot
2 #B_the:have #B_the:other #B_thenot #B_thing:other #B_thing:plain #B_thing:tells #B_thingfact #B_things:finish
2 #B_things:plain #Bnot=nobody #Bnot=nothing #Bstop→ #F:daily #F:gathered #F:light+thing #F:light+to #F:modal+not
2 #F:otherwhere #F=told:inner:s #F=told:light:plain #F=told_i #F=told_istop. #F=told_itstop #F=told_personstop,
2 #F=told_thing #F=toldlen1 #F_i #F_i:be #F_i:plain #F_imy #F_it:be #F_number:past #F_the:plain #F_thing #F_thingfact
2 #GafterFalse #Gand+thingFalse #GandFalse #Gbefore+doingFalse #GbeforeFalse #Gto+myFalse #Gto+thingTrue #GtoTrue
2 #Gwhen+iTrue #Gwith+theTrue #GwithFalse #GwithTrue 0_be 0_february ^_book ^_by ^_doctor ^_give ^_he ^_label ^_last
2 ^_mum ^_need ^_nobody ^_now ^_nursery ^_she ^_someone ^_the ^_week ^_well ^_whole ^_without able administration
2 adult again again_$ all_$ an_hour and_$ another answer anyth_$ anyway back be_behind be_due be_fine be_here be_our
2 be_up beat_me between_me boat boiler book_the both_$ build by_our call can caretaker case_$ centre certificate
2 certify chair child cleaner clerk close code_$ come_in consultant desk doe down drive drop_in earn end end_in
2 eventually_$ ever everyth excuse explain fat fat_$ finally fine_$ fire_service five_time floor for_every front gas
2 gate get_nip goe hang hard have_have hello_$ hol home i_earn i_keep i_lose i_must i_promise in_by in_february
2 in_march in_november in_october it_make it_this june_and keep_los kid_$ last_month last_winter late lead_$
2 little_one lock lose lot lounge love lunchtime lunchtime_$ material meet_$ mentor mock_$ moment monday monday_i must
2 my_contract my_cousin my_daughter my_head my_last near need_it never never_know nip nip_in no_one not_do not_want
2 now_i now_they nowhere number_$ of_it old_one older on on_monday on_paper one_at one_page only_say operate other_$
2 otherwise_$ ought over_me overdue palm_sunday passport past permit pick plumb portfolio portfolio_$ prediabetic
2 prediabetic_$ provide pull rain_$ rate real receipt_$ redundancy return review right_now room_in say_hello
2 say_prediabetic see shoe small some sorry source spend stand_between station stop_$ supervisor take tell_me than
2 the_baby the_family the_fire the_kid the_little the_next the_portfolio the_rain the_room they_say three_time through
2 through_the throw thursday_$ tooth twice_now two_have until up_$ up_in us us_in use walk want_to water way we_have
2 what_i what_stand when who_be why will_be would_help year youth
3 #B:activity+of #B:decide+of #B:have+to #B:light+doing #B:meets #B:plain #B:tells+it #B=emptyfree1
3 #B=goal:light:plain #B=goal_thing #B=goallen0 #B=goalnumberTrue #B=goalstop, #B=named:finish:plain #B=named:finish:s
3 #B=named:have:s #B=named_numberstop) #B=named_of #B=named_thingstop, #B=named_thingstop- #B=told:be:past
3 #B=told:decide:s #B=told:other:past #B=told_how #B=told_itstop, #B=told_she #B=told_thestop, #B=toldstop, #B_anot
3 #B_do:light #B_domy #B_i:other #B_my:finishwhere #B_number:plain #B_she:s #B_the:finish #Bnot #F:body #F:event
3 #F:inner #F:s #F=told_it #F=toldfact #F=toldlen2 #F=toldstop. #F_i:light #F_it #F_thefact #F_thing:light #Flen2
3 #Fstop. #Gand+thingTrue #GandTrue #Gto+thingFalse #goal=False 0_$ ^_aim ^_as ^_three ^_twice ^_want a_house accept
3 aim alone and_she and_take any arrive ask at_my bag be_a be_be be_down be_over be_what behind_since better bill
3 bill_$ bin board book_$ break buy call_and card cardiologist choir clean come copy could customer doing door drop
3 eat even everyone far feed food forever forget free grow hand hardly have head his i_can i_only in_my lab laugh law
3 lead least level like link list_$ little long me_$ memory minibu module more_$ mum my need_to ninety_$ no not number
3 oclock_$ old only opponent_just order order_$ other out_of over_ninety paper_$ parcel petrol phone plastic post
3 pound put question react receipt remember renew rent_$ report run run_out save say send she_be since_the snap son
3 soon speak staff step supervise take_it that_the the_ball the_minibu then this_month three time_in train travel try
3 tutor under until_the visit will_not
4 #B:change #B:comparative #B:event #B:finish+of #B:finish+thing #B:have #B:inner #B:motion #B=empty_and
4 #B=empty_andstop. #B=goal:finish:s #B=goal:modal:modal #B=goal_it #B=goal_itstop, #B=goaldateFalse #B=named_do
4 #B=named_the #B=named_thingsstop, #B=namednot #B=namedstop- #B=namedstop. #B=told:other:s #B=told_istop.
4 #B=told_personstop. #B=toldfree3 #B=toldstop; #B_and: #B_and:none #B_i:be #B_itmy #B_my:finish #B_numbernot
4 #B_the:light #B_the:past #B_thingsfact #F:create #F:decide #F:person #F:tells #F=told:light:past #F=told:modal:modal
4 #F=toldnumberFalse #F=toldstop, #F_it:s #F_thing:s #Fstop, #Gand+doingFalse #Gfor+theFalse #GtoFalse 0_minute
4 0_oclock ^_do ^_get ^_on ^_tourist abandonment abdomen aboard abort accident accumulate achille acquittal activism
4 activity adequate administer administere administrator adultery advocacy advocate afford aftermath aggressive
4 aggressively alien alienate alike alleviate already always ame amount ample angrily ankle anticipation anybody
4 appall appeal applicant ashame asset assistance attack autism avert awareness backlash baggage bandit banker barge
4 barrack battery be beaten become bed bedroom beg behind beleaguer believer beset besieg bet_me betrayal bird birth
4 blanket blood_pressure blow bomb bond bone bothere breast breath bred bully bureaucrat burial burnt businessman bust
4 buyer calf caller calm campaigner can_not capsize cardiovascular care cartel casualty catch cattle cellar chaplain
4 char cholera cit civil cleric cling closet coffer colleague comb combatant comfort commit commute compartment
4 compassion concentration concussion condition condominium confirm connection conscience consciou conspiracy
4 consulate contact convent convinc convince cooperate cop cord cough counsel counterfeit couple court cousin cow
4 crackdown creditor crocodile crowd cruel culprit curb curtail cut czar dangerou debt decade deem defamation demand
4 dengue dental deposit depress depression deserve despite destine detect detection deteriorate detractor devastate
4 devout diarrhea dictator difficulty dig discharge disciple discretion dismissal disorder disperse disposal dispose
4 dissatisfy distract distraction distrust divorc divorce dop drink dubiou due_$ dust eager eagerly ear eject elbow
4 ella ella_notice else embassy emotional endangere endure engage enormou enough ensu entrust environmentalist
4 epidemic erupt evacuation evidently ex exacerbate examine exile expel expense expert exploit explosive expulsion
4 extract extradition eyebrow eyed fay february february_$ federally fee fend file fill financ fir flier flu flush
4 forehead fortunately frantic fraudulent frequent furiou futile gangster garbage gaze generosity glimpse grandmother
4 gre groin gruesome guardian gun gunfire gut gym hacker hallway halt hamstr handful handgun handicap handle harmful
4 harshly have_to haven heal healthy hear hefty heightene help hers himself homosexual horrific hous hovere human
4 humiliat humiliation hunt ignorance immigrant impatient impoverish impunity inactive inappropriate incident incite
4 increasingly indication indirectly ineffective infamou infight inform infuriat infusion injunction inquiry insider
4 insist inspect institution insulin insurgency intact intelligence intense intensive intent intentional interpol
4 intervene inundate isolation it_would jeopardize jitter journalist keep knee landowner largely lax lay legal liar
4 libel likelihood likene limb lingere liquidity listen live livestock loan lobby lodge lonely look los lov lowere
4 loyal luggage lure maintenance make malaria maliciou manager many marital martyr mass massacr massage mastermind
4 medicine memorabilia midst militia miner misery mistress mock monk month moratorium motel motive motorist mourn
4 mouth mud muscle my_father nanny nearby need neighbor neurological night none nose noth notice_$ notification
4 nursery obesity obsession obtain oclock offend often once one onetime openly opponent ordination over overse own
4 owner painful pandas paper paralysy partially partly passenger passive pastor patron pentagon periodically perjury
4 permission perpetual personal persuad petition pharmacy phony physical pilgrim plagu plague poisonou polio poor
4 possess pow powerless practitioner pray precaution predator presence prevention preventive priory privilege problem
4 profession properly protest protester proven provoke psychic psychological psychologist publicist pump quarantine
4 quell quickly quiet quit rag rampage rancher rarely reassure recall receiv receive recipient reckless reclusive
4 recovery refund refusal reinstate reliev relocation reluctantly remove repair reproductive researcher resentment
4 residency respond retire retirement revenge revoke ridden riddl ring riot rioter risky roam ruin runaway rush
4 ruthless saddene sailor salina sanctuary scarce scientist sect seemingly selective service shadowy shattere sheriff
4 shin shopper shoulder shout sibl sigh slaughter slave slum smallpox smell smuggle so_$ somebody spark spat spear
4 speculator spinal sprung stair stern strand stray struggle submerg subpoena subsequently subsidize sufficient
4 sufficiently suit supporter suppress surgical surrendere susceptible suspend sustain swell swine syndrome systemic
4 tampere tap tape targete tattoo tell temper tendon tent termination the_other their themselve thigh threat threaten
4 thrift thwart tir to_my tobacco toilet tolerate trace trainer traitor trash traveler troublesome trust trustee
4 tuition tumor turn twa ultimately uncomfortable unconfirm uncover underground underwent underworld unearth unfound
4 unnotice unsolv unuse upon upstair urine vaccine ventilation verdict vessel veteran vigil violate violation
4 virtually virus volcano vomite wag wage waiver wallet warden warehouse warn wast waste wealthy weapon weathere
4 welfare wield wildfire withdrawn without worse worsene wrist yell young your zoo
5 #B:decide #B:modal+not #B:other #B:other+it #B_and #B_doit #B_it:modal #B_person #B_the #B_the:s #B_thing
5 #B_thingsit #Blen2 #Blen3 #Bnot=only #Gwho+thingFalse #GwhoFalse 0_and 0_more ^_baby ^_blood ^_my ^_two abandone
5 abortion abroad absence abu accountable accountant accusation acknowledge activist acute advice advise affidavit
5 afloat afterward agency aging ago aide amid amnesty animal anonymity anyth apologize apparent archdiocese arm
5 artificially assassin attorney audit avenge avoid await away balk bankrupt basement bathroom behavior bench_$
5 benefit blaze blown body bogu borne boss bounty brain breach bribery bring brother brunt brutality brutally bullet
5 burden burglary burst camp card_no carry cell charge charitable check childhood choke cigarette citizen cleanup
5 clemency clerical collaborator collapse collect compassionate competent compound concern confidential confiscate
5 contagiou contamination conte contend contract controversy coroner corporal corporate corrupt countless crew crime
5 critically cruelty cure curiosity dangerously deadly deaf dealer debry deeply defection defective deliberately
5 denial despair destroy destruction detective deter disability disbelief discomfort disease disguise disgust dismay
5 displace dissident disturb divert dose doubt drag due dwindl elude embarrass embryo emergency endanger enlist
5 entourage espionage estrang evacuate evasion excess execute extortion extradite eye fac face fail fake false
5 fascination fate fatigue federal feel fertility financier fingerprint firearm fisherman flown follower forensic
5 forgiveness freez freeze frenzy friend frustrate frustration fugitive fund funeral get girl grateful grave guard
5 habit hampere hardship headach health hedge hepatity heroin herself hick him hindere hoax holocaust hormone huddl
5 huge hungry identify ignore immediate immediately imminent impend implant inability incapable incompetence indict
5 indictment induce infectiou inflammation influx initially inject injury instantly insurance interview intimidate
5 intrusion irs jealou job junk juror jury justify know laborer lack laden lapse last laundere layoff leave lend
5 lender life liquidation litigation liver locker lump malnutrition man maternity might migrant militant misdemeanor
5 mistaken murderou narcotic nearly nerve net net_$ nobody nonprofit notify obese obsess obstruction occupant off
5 official on_it organ our oversight overweight oxygen panic paramilitary pardon parental payroll pediatric pend
5 perpetrator persecution personnel pet pilot pornography pose possibility possibly potential pregnancy premature
5 priesthood privacy privately probe property prospective prostitution protection psychologically public publicity
5 punishment purport pursu questionable racket racketeer radiation rage raid raise rampant reason recently recruitment
5 refugee regulator relief relieve reluctance removal repatriation repay rescuer resist responsibility restitution
5 restless retaliation reward rid right rogue roommate rumor safe safely safety schizophrenia scream seek seiz sell
5 sentence sewage shame shock shortage shut site_$ skeptical skepticism skull slaughtere smile sniper soldier somehow
5 spate speculate speculation sperm spill stampede stay steal stem still stockpile stolen stranger student substance
5 sudden sue suitcase surgeon surgery surveillance swallow sweat sympathetic sympathy symptom taker teacher technician
5 teen temporary tenant terror terrorist testosterone the_book therapist therapy there_$ thief thug tissue trap
5 traumatic triggere unarm unauthorize unclear uncovere undocument unfairly unfit unhappy university unknown unlawful
5 unname unrelate unsafe unsure uproar verge vet violent violently voluntary volunteer wake wandere what whistle whose
5 widow withhold wondere would wrath wreckage wrong youngster youthful
6 #B:have+thing #B:light+it #B:prize #B=goalfree3 #B=named_dostop, #B=named_mystop. #B=named_thestop.
6 #B=nameddateFalse #B_person: #B_person:none #B_she #B_thing:finish #F=tolddateFalse ^_for ^_it ^_monday ^_we
6 abduction accidental accustome acknowledg acquaintance adequately adolescent afraid after ager aggravate agony aid
6 alcohol alcoholic alert alive ambulance anger angere antibiotic anxiety anxiou anyone apartment apprehend arthrity
6 asleep assailant assault asthma attacker auditor autopsy awake backlog badly bankruptcy battere battl because behalf
6 bench bet blackwater bodily bonuse borrower botch breathe bribe bruis burn bury bystander cancer cardiac cash caus
6 cause charity cheat chemotherapy chronic civilian claim clandestine classmate clergy client collateral coma
6 complaint complication complicity confidentiality confront conspire contaminate contempt contractor cordone
6 correctional corruption cost counselor courtroom covert crack cramp credibility daughter dead defect deplete deport
6 deportation deprive desperate desperately diabete die disappear disclose disclosure discourage discover disguis
6 donate donor dormant dormitory dozen drunken dump ecstasy embroil emotionally enforcement engulf evade eventually
6 evict examiner excessive execution facility fatal felony fetu financially foreigner frightene furor gang handler
6 harbore hardene he heart helpless hire hiv homicide husband illegal illicit immunity impair imprisonment improper
6 inadequate indefinitely infection infiltrate inflict injection insane inside inspector insufficient insure insurer
6 interrogation involve kid kidney landlord lethal liability lifelong lobbyist loot maid makeshift marijuana marrow
6 mask massive mismanagement mistakenly mob more morgue mortgage motivate mourner murder nak needy nicotine notoriety
6 nun officer operative orphan otherwise outside owed pain pardone parent parole payment perish permanently persecute
6 persistent personally physically physician pill plight pneumonia poison potentially prematurely prescription
6 pressure presumably prolong promise prompt promptly prosecutor prostate protect protective psychiatrist publicize
6 publicly punish rape recruit refuge refuse reluctant remorse reprieve reprisal reputation rescue resident
6 responsible restrain retiree retrieve reveal revelation robber robbery room rubble rumore scam scar scare search
6 secrecy secret secretive seeker seriou servant severance severe sex sexual shrapnel site slay smuggl smuggler
6 someone spouse spree spy stab staffer stand starvation suddenly suicide survive swollen systematically taint tarnish
6 taxpayer teenage that theft thieve to_new tourist trial troubl trouble tuberculosy unable undergo uninsure unseen
6 unwill vain vandalism vanish vigilant visibly vulnerable wait warrant wary weary weep wept whom widespread wip woman
7 #B:be+doing #B=named_numberstop: #B=namedstop; #F:meets #Gwith+thingFalse ^_since abduct accidentally accuse ail
7 ailment alarm alcoholism allegation angry anguish anonymou anthrax appetite arous arson asylum aware behead believe
7 betray blame blind bodyguard bruise captivity chest clinic cocaine collaps compensate compensation comrade
7 confession contemplate conviction corpse criminal crippl cry cult damage danger death deceas dentist deny detain
7 diagnose disabl disgruntl donation drunk dy embarrassment embezzlement employer evacuat evacuee evidence exhaust
7 exhaustion exposure failure falsely family find fle fled flee forc forcibly frail fraud fume graft grief griev
7 gunman harassment harm homeowner hostage hundr hunger hurt illegally immune inadvertently infant infect inflate
7 injure innocence intentionally intern interrogate investigation involvement it_$ juvenile kidnap lawsuit leak
7 leukemia lung manslaughter medic medical medication mental mercy misconduct misuse money mother multimillion
7 murderer mysteriou neglect negligence nervou notoriou nurs ordeal out outrage overcrowd paralyz parishioner pension
7 plaintiff plea poisone police policeman presume prevent private probation prosecute prosecution quietly radioactive
7 rap rehabilitation repatriat repeatedly repute respiratory retribution routinely sentenc seriously shaken she
7 sickene sickness slain smoke solitary spare steroid stigma sting stomach stop strap stricken suffer suicidal
7 temporarily testify testimony them them_$ there throat toddler toxic transplant treatment twice undisclose unemploy
7 unidentify unspecify unwant villager voluntarily want whereabout worry wound
8 #B=tolddateFalse #Bstop- ^_mine ^_so accomplice account addiction agent arrest asbesto attendant bleed boy captor
8 case charg conceal confine confinement counsele defendant detention disappearance disgrace distraught distress drown
8 drug enrage expose fatally fear fearful fire for for_the foreclosure guilt guilty gunshot handcuf harass hid hide
8 hospital illness implicate improperly informant innocent interrogator investigate investigator investor kickback
8 killer lawyer liable ly mentally misl of_the offender outcry overdose panick pos pregnant priest prisoner prostitute
8 rais ransom recover recovere rescu risk scandal scrutiny secretly seizure severely sexually shelter sheltere since
8 sleep smoker succumb sued suffere suing supposedly suspect suspiciou tear they those thousand threatene trauma
8 unconsciou undercover unpaid we whether who withheld witness worker wrongdo wrongly
9 #B:person #pieces2 abusive addict admit allege apparently bail captive complain convict custody dog elderly employee
9 escape fre homeless hospitalize house imprisone knowingly lur murdere nurse pay plead psychiatric relative rent
9 starv survivor suspicion torture two unaware unharm
10 allegedly confess discharg doctor father her ill inmate jail patient prison reportedly silence treat
11 #B=namednumberFalse #Bstop. #Bstop; abuse mine so victim
12 baby blood notice
13 kill
16 sick
29 #told
"""
