"""What 6493 labelled goals teach about relevant: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "b12d9c841136a506"
ANSWERS = ("no", "yes")
ROWS = """
-46 *
-11 hour
-10 calendar finish
-9 0_hour alternate col g ga h n q w
-8 abbreviat by chart convergence count course f incorporate l map namely notation overview pattern score table v
-8 variation vs write
-7 #B:be+of #B:light+not #B_of:plain #F=toldit ^_and ai align alignment alpine biennial ce ch classic correspond cup
-7 denote dialect edition final finland format geography grid hour_$ illustration italic jan layout lok longitude m
-7 muller na ni nice now_$ para parallel partition pronunciation qualifier respectively rhythmic sept sheet si
-7 simplify slug u width with z
-6 #B:tells+of #B=goal_do #B=told_itstop. #B_iit #B_themy #Blen1 #Gthat+thingFalse ^_to alphabet ams approximate
-6 architecture atlas aunt_$ be_at be_on bibliography bode bold boundary budget by_my c champ championship chronology
-6 cis classical classification clinch club combine concerto confederation conform constituency constitution
-6 continental correct cuisine d define delegate dessert dice dictionary divisional downhill draft east els equation
-6 es exposition fiesta flemish formulate framework gauge geographic geographical geometric ger gille gran graph
-6 graphics integral interchange k latitude me_in mean mon my_aunt ne nova numerical o onward optional os outline pa
-6 pan paragraph pas peach plenary point prelude ps recap recipe robin rok rus salad se second statistical summit
-6 terminu texture theorem this tonga too_$ tri triangular tu vie vol wedge y
-5 #B:activity+thing #B=goalfree2 #B=named_mystop, #B=told_istop( #B=told_thestop. #B_how:s #B_hownot #B_thing:be
-5 #Blen0 #Bnot=too #GwithoutFalse #pieces4 0_euro ^_take abstract ac accession adapt advance agenda aggregate ahead
-5 algorithm allan anime anthology arc assembly autumn axis b bake bari bel benjamin berger blend blueprint boucher
-5 bowl bra bronze brunswick butter button cake canton category caucuse cha change cheese chess chord choreography
-5 circa color commentary communique complementary composition comprise conceptual conquest consensu consist
-5 contemporary contest cote count_$ counterpart countryman coupe crisp crust curl curve dash decisive dimension
-5 dimensional direction dish divide dominate dough ds easiest easter economics eddy edg edge encompass fabric
-5 favorite feature finale finite first fixture flour formula formulation forthcome four fra gen geo goal graphic gul
-5 hemisphere hi highland hilly holden honda hoop horizontal i_do illustrate in_the inaugural inclusion inclusive indy
-5 integration interface intersection interval introduce introduction isle iso it_on j junction key keynote knot
-5 language legislative les line linear linguistic logical loosely mali mandarin manga maple mar mathematical
-5 mathematics matrix maxim may mediterranean medley melody memorable menu meridian metz mi millennium mode modern
-5 motorway my_watch nautical nineteenth nonfiction norm odd onion only_the opposite orient oval p pastry patten pen
-5 pie piedmont plan plate plural poetry pole polo potato precede premier preview proportional prose quartet quiz r
-5 race raja recast refer referendum regional renne repetition representation republic resolution rhine ri rim rotate
-5 roundup rs rue s sampl sauce scenery scenic script section semifinal sequence sesame shape showcase silk singular
-5 ski slate smooth soy specification spell spoon sprint statesman storytell styl style sub subdivision substantive
-5 summary super sur synopsy talbot te tempo text that_be the_child the_course theme tier title toast translate
-5 translation tun tune twelfth unification upcome update variant viscount volleyball wa ware weber wellington wherea
-5 win windy winner witty woven x xi
-4 #B:be #B:create #B:vague+ #B=goalstop: #B=named #B=named:vague:s #B=named_numberstop. #B=nameddateTrue
-4 #B=namedfree1 #B=namedstop, #B=told:be:s #B=told:finish:s #B=tolddateTrue #B=toldstop( #B=toldstop. #B_doingit
-4 #B_how #B_howfact #B_i:plain #B_my:light #B_ofmy #B_ofnot #B_person:finish #B_thing: #B_thing:light #B_thing:none
-4 #Bstop: #F:light+the #F=told:inner:past #Gwithout+doingFalse #pieces3 0_last ^_in ^_one ^_thirty a_month abel
-4 achieve ad adaptation adopt advancer aka algebra allow alternatively alvin amend amp angle animate animation
-4 antarctic ap architectural arid ask_of attribution avenue bach backward badminton bang barber barometer baronet
-4 basin basket battleground be_all be_mean bean beck best biographical birch blanc bland bloc bo book_system
-4 boulevard brazil breaker bulldog burton calendar_$ canada cape celestial centenary centrist champion chassy chef
-4 chocolate cinnamon circuit clement click climate colin commerce commodore commonwealth commune compete competition
-4 complement compose composite con concept concurrently conference conquer consecutive consistency consultative
-4 context continuation contrast cookbook copa cork corner costa councilor courtesy crocker crossover crossroad cube
-4 curriculum curv da dan de debut debute declaration decliner decorative defeat definite definition deliciou
-4 demographic des dialogue dictate differ difference differential digest dirk discourse disparate distinct dos dot du
-4 duel duma dunk dynamic dynasty e eastern eastward eclectic economical edit eighth electoral electorate element
-4 eleventh en encyclopedia enlargement ensemble entirety epic etymology eu euro euro_$ evene evenly exhibition
-4 expressway fantasy fe feminine fenc fest festival fi fiction finalist finely firstly fis flavor forge forum fridge
-4 fry fullback funk fuzzy game garage_$ genre geometry germanic glance gloriou goran grand green greenwood
-4 gubernatorial gymnastics hamlet han handball handy hare harmony harper heartland highway hockey hooper host howe
-4 humid hydro hymn ideal implementation impressive in_week inaugurate inch integrate interactive intermediate
-4 islander itinerary jazz jo johanne jubilee judo jumper jun kan kickoff kingdom kite know_$ lace landscape lap lar
-4 lat le lemon length lens lever liberalization libertarian library lightweight lo locality logic logo loop lyric ma
-4 macro magazine manifesto marathon marin marquy masculine massa math maxwell maya mean_to meaningless medal medium
-4 merge midland miniature ministerial mirza mix mixture mo model monte morocco municipality mutually myself_$ nante
-4 narrative natal navigation neal newcomer nickelodeon noir noodle normalization not_count nut ny objective oceanic
-4 open optical orchestral oriental otto oven overall overlap pac pacific parameter parliamentary pasha pass paste
-4 pavilion peel pencil people percussion perfect perry perspective petit phase philosophy phrase piano picturesque
-4 ping pivotal place plain plateau play plum po poem poetic pollock por porto potatoe precisely premiere prevail
-4 principle processor projection pumpkin quad qualification qualify quantitative rack railway ram ratification ratify
-4 realism realistic rectangular redeployment region regular remix renaissance representative reprint respective
-4 reunification revise revision revival rewrite roc round rout route runner russ rutherford safari salaam sandwich
-4 satirical saturate score_$ scoreboard scorer scotia screenplay season secondly secretariat sedan segment select
-4 selection semi semy serra sery seventh shire shortene side silver similarity singh situat six skate skater slice
-4 slot socialism socialist spatial spe speaker speedway sphere spice spicy springboard sprinkle squash stade stark
-4 stat statehood straight strait strategic su subdivide successive sustainable symphony symposium synthesy tablespoon
-4 tal tang tango tee temperate tenth terminology th the_budget the_fridge the_library the_second thickness thing
-4 thirty thread tilt timetable tin to_go tomorrow toro tournament traditional trail transformation treatise treaty
-4 triangle tricky trilogy trim triumph trivia twentieth ulster unify universe unofficial ur val vanilla vector vee
-4 verse version vertical vi victory viewpoint vik vintage vocabulary vogue vowel wales wally walnut want_it weave
-4 weekday welsh western word world ya yes yo zip zone
-3 #B:be+number #B:decide+it #B:finish+it #B:finish+the #B:gathered #B:granted #B:have+number #B:have+the
-3 #B:light+number #B:modal #B:other+ #B:vague-thing #B=emptydateTrue #B=emptyfree0 #B=goal:activity:plain
-3 #B=goal:be:plain #B=goal:be:s #B=goal_how #B=goal_howstop, #B=goaldateTrue #B=named:happens:plain #B=named_astop.
-3 #B=named_how #B=named_numberstop, #B=named_thingstop: #B=named_whichstop, #B=namedmy #B=told:light:plain
-3 #B=told:modal:modal #B=told_all #B=told_allstop: #B=told_doingstop, #B=told_it #B=told_of #B=told_ofstop.
-3 #B=told_thingstop. #B_all #B_allfact #B_i:light #B_my:s #B_nobody:light #B_nobody:past #B_nobodyit #B_of
-3 #B_the:modal #B_the:tells #B_which #F:abstract #F:change #F=told:light:s #F=told_shestop #F=toldnot #F_shemy #Fnot
-3 #Gbefore+iTrue #GthatFalse #Gwith+myFalse #Gwith+theFalse #goal=True 0_september ^_ask ^_noth ^_pass ^_tuesday
-3 a_bite about add afternoon and apiece app_$ aunt be_one be_write before_the between blade blue box care_$ chapter
-3 chart_$ class code complete corner_$ cupboard cupboard_$ daily deadline different do_$ do_not exception finance
-3 for_it four_$ four_hour give_up guide ha have_put have_the hour_of i_could i_have i_start i_want its junior just_to
-3 key_$ last_year let_us may_$ minute mostly_$ music nan next no_change not_know of_may of_us once_$ or page pin
-3 please polish pros reach reconcile roughly say_i seat set show_it sixth skip sport spr system take_up team the_key
-3 the_office the_shed there_be this_year tin_$ to_the tour tuesday warm weather week_of weekly when_it where
-3 will_have within
-2 #B:activity+it #B:body #B:create+number #B:daily #B:hedge #B:light+the #B:light+thing #B:other+to #B:tells+to
-2 #B=empty_doing #B=empty_doingstop, #B=empty_things #B=empty_thingsstop, #B=emptynot #B=goal:finish:plain
-2 #B=goal_dostop( #B=goal_dostop: #B=goal_istop: #B=goal_of #B=goallen1 #B=goalnot #B=named:activity:s
-2 #B=named:light:plain #B=named:other:past #B=named_a #B=named_howstop. #B=named_ofstop, #B=named_thingsstop.
-2 #B=namedfree2 #B=namedlen0 #B=told:decide:past #B=told:finish:past #B=told:tells:s #B=told_doing
-2 #B=told_nobodystop. #B=told_numberstop. #B=toldnumberTrue #B_a #B_a: #B_a:none #B_all: #B_all:none #B_all:s
-2 #B_all:tells #B_do:be #B_do:modal #B_doing #B_donot #B_how: #B_how:none #B_i:finish #B_it:s #B_my:activity
-2 #B_my:tells #B_myfact #B_mynot #B_nobodyfact #B_number:light #B_numbermy #B_of:activity #B_of:finish #B_of:s
-2 #B_person:other #B_person:s #B_the:be #B_which: #B_which:none #Bnot=never #Bstop( #Bstop/ #F: #F:activity #F:light
-2 #F:none #F:opinion #F:past #F=empty #F=empty:none: #F=emptydateTrue #F=emptyfree0 #F=emptylen1 #F=emptynumberFalse
-2 #F=emptystop #F=told:finish:plain #F=told:have:plain #F=told_numberstop #F=told_she #F=told_there #F=told_therestop
-2 #F=told_thestop, #F=toldnumberTrue #F_i:finish #F_i:past #F_my:light #F_nobody:light #F_nobody:s #F_number:be
-2 #F_of:plain #F_ofnot #F_she #F_theit #F_there #F_there:be #F_there:s #F_thereit #Fnot=only #Fstop #Gand+doFalse
-2 #GasFalse #Gbefore+theFalse #GbeforeTrue #Ginto+iFalse #Gto+theFalse #Gwithout+theFalse 0_a 0_h 0_july 0_june 0_kg
-2 0_march 0_november 0_point 0_pound 0_word ^_at ^_before ^_call ^_dad ^_every ^_going ^_have ^_let ^_list ^_mark
-2 ^_me ^_mr ^_must ^_or ^_our ^_plan ^_roughly ^_some ^_start ^_ten ^_they ^_twenty ^_up ^_weigh ^_whatever a2 a_half
-2 a_minute a_time all_the and_a and_i and_not app at_work august balance be_$ be_doing be_never be_not before_we
-2 better_$ biscuit bite bite_$ block book_for bread by_wednesday captain character class_$ clock club_$ coat
-2 committee cool corridor daily_$ date delegation district do dr draw east_side easter_$ elm english essay eve every
-2 extension farm finish_the first_and flat form forward fourteen from_the gap get_a go go_to going_to good good_$
-2 half half_$ happen have_be have_four have_get holiday how_they hull i_think if improve in_a include include_$
-2 island it_be june just knit lady laptop leave_in let light list lunch manual march match maths_$ matter maybe
-2 maybe_$ me_how month_$ more_and my_assessor new_year nobody_on not_ask of of_august on_my on_our one_be out_on
-2 over_the paint paint_$ plan_$ present put_me quarter read record rest_of row say_about say_the school_$ seem_to
-2 session shop_$ show side_$ sign sign_the since_january since_school six_$ sleeve sound space start sugar summer
-2 swear_by t take_the tally tea test_$ test_on the_bar the_bin the_east the_final the_four the_last the_rest
-2 the_sheet the_spr the_wall them_on then_the theory they_have thing_$ think_i this_be time_out to to_have to_it
-2 today together tomorrow_$ tonight tray two_hour type verb village wednesday wednesday_$ where_my which with_a
-2 with_label with_no with_the word_$ workshop
2 #B:activity+number #B:finish+ #B:inner+the #B:inner+thing #B:light+of #B:light+to #B:other+doing #B:other+the
2 #B:past #B:tells+thing #B=empty_thingstop, #B=emptydateFalse #B=emptylen0 #B=goal:have:plain #B=goal:light:plain
2 #B=goal_doing #B=goal_doingstop( #B=goal_istop- #B=goal_person #B=goalfree1 #B=goalit #B=goalmy #B=goalstop(
2 #B=goalstop- #B=goalstop→ #B=named:happens:s #B=named_number #B=named_ofstop; #B=namedfact #B=namedfree3
2 #B=namedlen2 #B=told #B=told:decide:plain #B=told:finish:plain #B=told:have:plain #B=told_howstop. #B=told_itstop,
2 #B=told_nobodystop, #B=told_person #B=told_shestop, #B=told_thestop, #B=told_things #B=told_thingstop; #B=toldlen3
2 #B=toldstop- #B_do:finish #B_do:plain #B_doing:light #B_doing:s #B_doingmy #B_how:modal #B_i: #B_i:none #B_i:past
2 #B_i:s #B_imy #B_it #B_itfact #B_itit #B_my #B_my: #B_my:be #B_my:none #B_my:plain #B_mymy #B_number:
2 #B_number:finish #B_number:none #B_number:other #B_of: #B_of:modal #B_of:none #B_person:activity #B_person:plain
2 #B_personmy #B_she:be #B_shenot #B_the:have #B_the:other #B_thenot #B_there #B_thing:other #B_thing:plain
2 #B_thing:tells #B_thingfact #B_things:finish #B_things:plain #Bnot=nobody #Bnot=nothing #Bstop→ #F:daily #F:gathered
2 #F:light+to #F:modal+not #F=told:inner:s #F=told:light:plain #F=told_i #F=told_istop. #F=told_itstop
2 #F=told_personstop, #F=told_thing #F=toldlen1 #F_i #F_i:be #F_i:plain #F_imy #F_it:be #F_number:past #F_the:plain
2 #F_thing #F_thingfact #GafterFalse #Gand+thingFalse #Gbefore+doingFalse #GbeforeFalse #Gto+myFalse #Gto+thingTrue
2 #GtoTrue #Gwith+theTrue #GwithFalse #GwithTrue 0_be 0_february 0_time ^_by ^_doctor ^_give ^_he ^_label ^_last ^_mum
2 ^_need ^_nobody ^_now ^_nursery ^_she ^_someone ^_the ^_week ^_well ^_whole ^_without a_phone able administration
2 adult again_$ all_$ an_hour and_$ another answer anyth_$ anyway back be_behind be_fine be_off be_our be_the be_up
2 beat_me between_me boat boiler book_the both_$ build by_our call can caretaker case_$ centre certificate certify
2 chair child cleaner clerk close code_$ come_in consultant desk doc doe down drive drop_in each_of earn end
2 eventually_$ ever everyth excuse explain fat fat_$ finally fine_$ fire_service five_time floor for_every front gas
2 gate get_nip goe hang hard have_have hello_$ hol home i_can i_earn i_go i_keep i_lose i_must i_promise in_by
2 in_february in_march in_november in_october in_september it_make it_this june_and keep_los kid_$ last_month
2 last_winter late lead_$ less little_one lock lose lot lounge love lunchtime lunchtime_$ material meet_$ mentor
2 mock_$ moment monday monday_i must my_contract my_cousin my_daughter my_head my_last near need_it never never_know
2 next_ten nip nip_in no_one not_do not_want now_i now_they nowhere number_$ of_it old_one older on on_each on_monday
2 on_paper one_at one_page only_say operate other_$ otherwise_$ ought over_me over_ninety palm_sunday passport past
2 pick plumb prediabetic prediabetic_$ provide pull pupil rain_$ rate real receipt_$ redundancy return review
2 right_now room_in say_hello say_prediabetic see shoe small some sorry source spend squad stand_between station
2 stop_$ take tell_me than the_baby the_family the_fire the_kid the_little the_next the_portfolio the_rain the_room
2 they_say three_of three_time throw thursday_$ tooth twice_now two_have two_year unit until up_$ up_in us us_in use
2 walk want_to water way we_have what_i what_stand when who_be why will_be would_help year youth
3 #B:abstract #B:activity+of #B:be+the #B:have+to #B:light+doing #B:meets #B:plain #B:tells+it #B=emptyfree1
3 #B=goal_thing #B=goallen0 #B=goalnumberTrue #B=goalstop, #B=named:finish:plain #B=named:finish:s #B=named:have:s
3 #B=named_numberstop) #B=named_of #B=named_thingstop, #B=named_thingstop- #B=told:be:past #B=told:other:past
3 #B=told_how #B=told_she #B=toldstop, #B_anot #B_do:light #B_i:be #B_i:other #B_number:plain #B_she:s #B_the:finish
3 #Bnot #F:body #F:event #F:inner #F:light+thing #F:s #F=told_it #F=toldfact #F=toldlen2 #F=toldstop. #F_i:light #F_it
3 #F_thefact #F_thing:light #Flen2 #Fstop. #Gand+thingTrue #GandFalse #GandTrue #Gto+thingFalse #goal=False 0_$ ^_aim
3 ^_as ^_book ^_three ^_twice ^_want a_house accept again aim alone and_she and_take any arrive ask at_my bag be_a
3 be_be be_down be_due be_over be_what behind behind_since better bill bill_$ bin board book_$ break buy card
3 cardiologist choir clean come copy could cousin customer doing door drop eat end_in even everyone far feed food
3 forever forget free grow hand hardly have head his i_only in_my lab laugh law lead least level like link list_$
3 little long me_$ memory minibu module more_$ mum my need_to ninety_$ no not number oclock_$ old only opponent_just
3 order order_$ other out_of overdue paper_$ parcel permit petrol phone plastic portfolio_$ post pound put question
3 react receipt remember renew rent_$ report run run_out say she_be since_the snap son soon speak staff step supervise
3 supervisor take_it that_the the_ball the_minibu then this_month three through through_the time_in train travel try
3 tutor under until_the visit will_not
4 #B:change #B:comparative #B:decide+of #B:event #B:finish+thing #B:have #B:inner #B:motion #B=empty_and
4 #B=empty_andstop. #B=goal:finish:s #B=goal:modal:modal #B=goal_it #B=goal_itstop, #B=goaldateFalse #B=named_do
4 #B=named_the #B=named_thingsstop, #B=namednot #B=namedstop- #B=namedstop. #B=told:decide:s #B=told:other:s
4 #B=told_istop. #B=told_personstop. #B=toldfree3 #B=toldstop; #B_and: #B_and:none #B_domy #B_itmy #B_my:finish
4 #B_numbernot #B_the:light #B_the:past #B_thingsfact #F:create #F:person #F:tells #F=told:light:past
4 #F=told:modal:modal #F=toldnumberFalse #F=toldstop, #F_it:s #F_thing:s #Fstop, #Gand+doingFalse #Gfor+theFalse
4 #GtoFalse 0_minute 0_oclock ^_do ^_get ^_on ^_tourist abandonment abdomen aboard accident accumulate achille
4 acquittal activism activity adequate administer administrator adultery advocacy advocate aftermath aggressive
4 aggressively alien alienate alike alleviate almost already always ame amount ample angrily ankle anticipation
4 anybody appall appeal applicant ardent ashame asset assistance attack autism avert awareness backlash bandit banker
4 barge barrack battery be beaten become bed bedroom beg beleaguer believer beset bet_me betrayal bird birth blanket
4 blood_pressure blow bomb bond bone bothere breast breath bully bureaucrat burial burnt businessman bust buyer calf
4 call_and caller calm campaigner can_not capsize cardiovascular care cartel casualty catch cattle cellar chaplain
4 char cit civil cleric cling closet coffer colleague comb combatant comfort commit commute compartment compassion
4 concentration concussion condition condominium confirm connection conscience consciou conspiracy consulate contact
4 convent convinc convince cooperate cop cord cough counsel counterfeit couple court cow crackdown creditor crocodile
4 crowd cruel culprit curb curtail czar dangerou debt decade deem defamation demand dengue dental deposit depress
4 depression deserve despite destine detect detection deteriorate detractor devastate devotion devout diarrhea
4 dictator difficulty dig dignity discharge disciple dismissal disorder disperse disposal dispose dissatisfy distract
4 distraction distrust divorc divorce dop drink dubiou due_$ dust eager eagerly ear effectiveness eject elbow ella
4 ella_notice else embassy emotional endangere engage enough ensu entrust environmentalist epidemic erupt evacuation
4 evidently ex exacerbate examine exile expel expense expert explosive expulsion extract extradition eyebrow eyed fan
4 fay february february_$ federally fee fend file fill financ flier flu forehead forensic fortunately frantic
4 fraudulent frequent furiou fury futile gangster garbage gaze generosity generou get glimpse grandmother groin
4 gruesome guardian gun gunfire gut gym hacker hallway halt hamstr handful handgun handle harmful harshly have_to
4 haven heal healthy hear hefty heightene help hers himself homosexual horrific hous hovere human humanitarian
4 humanity humiliat ignite ignorance immense immigrant impatient impoverish impunity inactive inappropriate incident
4 incite increasingly indication indirectly ineffective infamou infight inform infuriat infusion injunction inquiry
4 insider insist inspect institution insulin insurgency intact intelligence intense intensive intent intentional
4 interpol intervene inundate isolation it_would jeopardize jitter journalist keep knee landowner largely lax lay
4 legal liar libel likelihood likene limb lingere liquidity live livestock loan lobby lodge lonely look los lov lowere
4 loyal luggage lure maintenance make malaria maliciou manager many marine marital martyr mass massacr massage
4 mastermind medicine midst militia miner misery mistress mock monk month moratorium mortal motel motive motorist
4 mourn mouth mud muscle muscular mutiny my_father nanny nearby need neighbor neurological night none nose noth
4 notice_$ notification nursery obesity obsession obtain oclock offend often once one onetime openly opponent
4 ordination over overse own owner painful pandas paper paralysy partially partly passenger passive pastor patron
4 pentagon periodically perjury permission perpetual personal persuad petition pharmacy phony physical pilgrim plagu
4 plague poisonou polio poor possess pow powerless practically practitioner pray preacher predator prescribe presence
4 prevention preventive priory privilege problem profession properly protest protester proven provoke psychic
4 psychological psychologist publicist pump purge quarantine quell quickly quiet quit rag rampage rancher rarely
4 reassure recall receiv receive recipient reckless reclusive recovery refund refusal registry reinstate reliev
4 relocation reluctantly remove repair reproductive researcher resentment residency respond retire retirement revenge
4 revoke ridden riddl ring riot rioter risky roam ruin runaway rush ruthless saddene sailor salina sanctuary save
4 scarce scientist seaman sect seemingly selective send service sewer shadowy shattere sheriff shin shopper shoulder
4 shout sibl sigh slaughter slave slum smallpox smell smuggle so_$ somebody spark spat spear speculator spinal sprung
4 stair stern strand stray struggle submerg subpoena subsequently subsidize sufficient sufficiently suit superior
4 supporter suppress surgical surrendere susceptible suspend swell swine syndrome systemic tampere tap tape targete
4 tattoo tell temper tendon tent termination the_other their themselve thigh threat threaten thrift thwart tir to_my
4 tobacco toilet tolerate trace trainer traitor transfer trash traveler troublesome trust trustee tuition turn twa
4 ultimately unconfirm uncover underground underwent underworld unearth unfound unsolv unuse upon upstair urine
4 vaccine ventilation verdict vessel veteran vigil violate violation viral virtually virus volcano vomite wag wage
4 waiver wallet warden warehouse warn wast waste wealthy weapon welfare wield wildfire withdrawn without worse worsene
4 wrist yell young your zoo
5 #B:decide #B:finish+of #B:modal+not #B:other #B:other+it #B_and #B_doit #B_it:modal #B_person #B_the #B_the:s
5 #B_thing #B_thingsit #Blen2 #Blen3 #Bnot=only #F:decide #Gwho+thingFalse #GwhoFalse 0_and 0_more ^_baby ^_blood ^_my
5 ^_two ^_we abandone abortion abroad absence abu accountable accountant accusation acknowledge activist acute
5 administere advice advise affidavit afford afloat afterward agency aging ago aide amid amnesty animal anonymity
5 anyth apparent archdiocese arm artificially assassin attorney audit avenge avoid await away baggage balk bankrupt
5 basement bathroom behavior bench_$ benefit besieg blaze blown body bogu borne boss bounty brain breach bribery bring
5 brother brunt brutality brutally bullet burden burglary burst camp card_no carry cell charge charitable check
5 childhood choke cholera cigarette citizen cleanup clemency clerical collaborator collapse collect compassionate
5 competent compound concern confidential confiscate contamination conte contend contract controversy coroner corporal
5 corporate corrupt countless crew crime critically cruelty cure curiosity cut dangerously deadly deaf dealer debry
5 deeply defection defective deliberately denial despair destroy destruction detective deter disability disbelief
5 discomfort discretion disease disguise disgust dismay displace dissident disturb divert dose doubt drag due dwindl
5 elude embarrass embryo emergency endanger endure enlist enormou entourage espionage estrang evasion execute
5 extortion extradite eye fac face fail fake false fascination fate fatigue federal feel fertility financier
5 fingerprint fir firearm fisherman flown flush forgiveness freez freeze frenzy friend frustrate frustration fugitive
5 fund funeral girl grateful grave gre guard habit hampere handicap hardship headach health hedge hepatity heroin
5 herself hick him hindere hoax holocaust hormone huddl huge humiliation hungry identify ignore immediate immediately
5 imminent impend implant inability incapable incompetence indict indictment induce infectiou inflammation influx
5 initially injury instantly insurance interview intimidate intrusion irs jealou job junk juror jury justify know
5 laborer lack laden lapse last laundere layoff leave lend lender life liquidation listen litigation liver locker lump
5 malnutrition man maternity might migrant militant misdemeanor mistaken murderou narcotic nerve net net_$ nobody
5 nonprofit notify obese obsess obstruction occupant off official on_it operative organ our oversight overweight
5 oxygen panic paramilitary pardon parental payroll pediatric pend perpetrator personnel pet pilot pornography pose
5 possibility possibly potential precaution pregnancy premature priesthood privacy privately probe property
5 prospective prostitution protection psychologically publicity purport pursu questionable racket racketeer rage raid
5 raise rampant reason recently recruitment refugee regulator relief relieve reluctance removal repatriation repay
5 rescuer resist responsibility restitution restless retaliation revelation reward rid right rogue roommate rumor safe
5 safely safety schizophrenia scream seek seiz sell sentence sewage shame shock shortage shut site_$ skeptical
5 skepticism skull slaughtere smile sniper soldier somehow spate speculate speculation sperm spill stampede stay steal
5 stem still stockpile stolen stranger student substance sudden sue suitcase surgeon surgery surveillance sustain
5 swallow sweat sympathy symptom taker teacher technician teen temporary tenant terror terrorist testosterone the_book
5 therapist there_$ thief thug tissue trap traumatic triggere tumor unarm unauthorize unclear uncovere undocument
5 unfairly unfit unhappy university unknown unlawful unname unnotice unrelate unsafe unsure uproar verge vet violent
5 violently voluntary volunteer wake wandere what whistle whose widow withhold wondere would wrath wreckage wrong
5 youngster youthful
6 #B:light+it #B:prize #B=goalfree3 #B=named_dostop, #B=named_mystop. #B=named_thestop. #B=nameddateFalse #B_person:
6 #B_person:none #B_she #B_thing:finish #F=tolddateFalse ^_for ^_monday abduction accidental accustome acknowledg
6 acquaintance adequately adolescent afraid after aggravate agony aid alcohol alcoholic alive ambulance angere
6 antibiotic anxiety anxiou anyone apartment apologize apprehend asleep assailant assault asthma attacker auditor
6 autopsy awake backlog badly bankruptcy battere battl because behalf bench bet bodily bonuse borrower botch breathe
6 bribe bruis bury bystander cancer cardiac cash caus cause charity cheat chemotherapy chronic civilian claim
6 clandestine classmate clergy client collateral coma complaint complication complicity confidentiality confront
6 conspire contagiou contaminate contempt contractor cordone correctional corruption cost counselor courtroom covert
6 crack cramp credibility daughter dead defect deplete deport deportation deprive desperate desperately diabete die
6 disappear disclose disclosure discourage discover disguis donate donor dormant dormitory dozen drunken dump ecstasy
6 embroil emotionally enforcement engulf evacuate evade eventually evict examiner excess excessive execution facility
6 fatal felony fetu financially follower foreigner frightene furor gang handler harbore hardene he heart helpless hire
6 hiv homicide husband illegal illicit immunity impair imprisonment improper inadequate indefinitely infection
6 infiltrate inflict inject injection insane inside inspector insufficient insure insurer interrogation involve kid
6 landlord lethal liability lifelong lobbyist loot maid makeshift marrow mask massive mismanagement mistakenly mob
6 more morgue mortgage motivate mourner murder nak nearly needy nicotine notoriety nun officer orphan otherwise
6 outside owed pain pardone parent payment perish permanently persecute persecution persistent personally physically
6 physician pill plight pneumonia poison potentially prematurely prescription pressure presumably prolong promise
6 prompt promptly prosecutor prostate protect protective psychiatrist public publicize publicly punish punishment
6 radiation rape recruit refuge refuse reluctant remorse reprieve reprisal reputation rescue resident responsible
6 restrain retiree retrieve reveal robber robbery room rubble rumore scam scar scare search secrecy secret secretive
6 seriou servant severance severe sex sexual shrapnel site slay smuggl smuggler spouse spree spy stab staffer stand
6 starvation suddenly suicide survive swollen sympathetic systematically taint tarnish taxpayer teenage that theft
6 therapy thieve to_new tourist trial troubl trouble tuberculosy unable undergo unseen unwill vain vandalism vanish
6 vigilant visibly vulnerable warrant wary weary weep wept whom widespread wip woman
7 #B:be+doing #B:have+thing #B=named_numberstop: #B=namedstop; #B=tolddateFalse #F:meets #Gwith+thingFalse ^_it
7 ^_since abduct accidentally accuse ager ail ailment alarm alcoholism alert allegation anger angry anguish anonymou
7 anthrax appetite arous arson arthrity asylum aware behead believe betray blackwater blame blind bodyguard bruise
7 burn captivity chest clinic cocaine collaps compensation comrade confession contemplate conviction corpse criminal
7 crippl cry cult damage danger death deceas dentist deny detain diagnose disabl disgruntl donation drunk dy
7 embarrassment embezzlement employer evacuat evacuee evidence exhaust exhaustion exposure failure falsely family find
7 fle fled flee forc forcibly frail fraud fume graft grief griev gunman harassment harm homeowner hostage hundr hunger
7 hurt illegally immune implicate infant infect inflate injure innocence intentionally intern interrogate
7 investigation involvement it_$ juvenile kidnap kidney lawsuit leak leukemia lung manslaughter marijuana medic
7 medical medication mental mercy misconduct misuse mother multimillion murderer mysteriou nervou notoriou nurs ordeal
7 out outrage overcrowd paralyz parishioner parole pension plaintiff plea poisone police policeman presume prevent
7 private probation prosecute prosecution quietly radioactive rap rehabilitation repatriat repeatedly repute
7 respiratory retribution routinely seeker sentenc seriously shaken she sickene sickness slain smoke solitary someone
7 spare steroid stigma sting stomach stop strap stricken suffer suicidal temporarily testify testimony them them_$
7 there throat toddler toxic transplant treatment twice undisclose unemploy unidentify uninsure unspecify unwant
7 villager voluntarily wait want whereabout worry wound
8 #Bstop- ^_mine ^_so accomplice account addiction agent arrest asbesto attendant bleed boy captor case charg
8 compensate conceal confine confinement counsele defendant detention disappearance disgrace distraught distress drown
8 drug enrage expose fatally fear fearful fire for for_the foreclosure guilt guilty gunshot harass hid hide hospital
8 illness improperly inadvertently informant innocent interrogator investigate investigator investor kickback killer
8 lawyer liable ly mentally misl money neglect negligence of_the offender outcry overdose panick pos pregnant priest
8 prostitute rais ransom recover recovere rescu risk scandal scrutiny secretly seizure severely sheltere since sleep
8 succumb sued suffere suing supposedly suspect suspiciou tear they those thousand threatene trauma unconsciou
8 undercover unpaid we whether who withheld witness worker wrongdo wrongly
9 #B:person #pieces2 abusive addict admit allege bail captive complain convict custody dog employee escape fre handcuf
9 homeless hospitalize house imprisone knowingly lur murdere nurse pay plead prisoner psychiatric relative rent
9 sexually shelter smoker starv suspicion torture two unaware unharm
10 allegedly apparently confess discharg doctor elderly father her ill jail patient prison reportedly silence survivor
10 treat
11 #B=namednumberFalse #Bstop. #Bstop; abuse inmate mine so victim
12 baby blood notice
13 kill
16 sick
29 #told
"""
