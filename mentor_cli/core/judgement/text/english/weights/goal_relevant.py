"""What 6391 labelled goals teach about relevant: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "f4353448195d24a3"
ANSWERS = ("no", "yes")
ROWS = """
-47 *
-10 calendar finish hour
-9 #B:be+of map score
-8 ^_and abbreviat alternate col convergence finland g ga h incorporate namely overview pattern qualifier respectively
-8 v vs w
-7 #B_iit #F=toldit 0_hour alignment alpine biennial boundary by ce chart correspond course cup edition exposition f
-7 illustration jan l layout lok m n notation onward para partition prelude pronunciation q rhythmic rok second sept
-7 si table tonga tri triangular variation width
-6 #B=goalfree2 #B_themy #Blen0 #Blen1 0_euro ^_to accession align alphabet ams architecture atlas aunt_$ autumn bari
-6 be_at bibliography blueprint bode bold boucher budget by_my c centenary ch championship chronology cis classic
-6 classification clinch communique comprise concerto confederation conform constituency constitution continental cote
-6 count d decisive denote dialect divisional downhill draft edg els es fiesta final first flemish format formulate
-6 forthcome framework gauge geographic geographical geography gille gran graphics grid highland hilly holden hour_$
-6 in_the integral integration interchange introduction italic longitude mali me_in mediterranean mi motorway muller
-6 my_aunt my_watch na ne ni nova numerical os pa paragraph parallel patten peach piedmont plenary point precede ps
-6 recap recast referendum republic resolution reunification scenic se sheet simplify slug specification statistical
-6 summit talbot te terminu theorem this too_$ u unification vie wa wellington with write xi y z
-5 #B:create #B:vague+ #B=goal_do #B=named:vague:s #B=named_mystop, #B=named_numberstop. #B=namedfree1 #B=namedstop,
-5 #B=told:be:s #B=tolddateTrue #B_how #B_how:s #B_hownot #B_of:plain #B_thing:be #Bstop: adapt advance agenda
-5 aggregate ahead allan anime antarctic approximate armistice assembly axis be_on bel blanc blend bra brazil bronze
-5 brunswick canada canton cape caucuse cha champ choreography circa classical color combine commodore commonwealth
-5 complementary composite composition conference conquest consensu consist continuation copa correct costa
-5 counterpart countryman coupe crisp cuisine curl dash declaration define delegate dice dictionary dimension
-5 dimensional divide ds east easter eastern edge en encompass equation eu euro euro_$ evene finale firstly fis
-5 formula formulation fra gambia gen geo geometric ger goal graph graphic gul handball hemisphere hi honda hoop
-5 illustrate implementation inaugural inaugurate inclusion inclusive intersection interval introduce islander isle
-5 iso it_on itinerary j junction k keynote language latitude legislative liberalization line linear linguistic macro
-5 mandarin manga maple mar medley melody meridian metz milestone millennium ministerial mon morocco municipality
-5 nante natal nautical nineteenth norm normalization now_$ o only_the optional outline oval overall p pacific pan pas
-5 pave peninsula phase picturesque pivotal plan plateau pollock polo porto premier preview quartet race reaffirm
-5 redeployment regional renne repetition revise revision rhine ri rim robin roc round roundup route rs rue rus s
-5 salaam salad scenery scoreboard scotia season secretariat sedan semifinal sequence serra sesame shire showcase side
-5 silk slate smooth southernmost soy spatial spell springboard statehood strait styl sub subdivision substantive
-5 summary super sur symposium synopsy temperate tempo text texture the_child the_course theme timetable title toro
-5 translation treaty tu tun twelfth upcome update variant viscount vol volleyball wally ware wedge win windy zone
-4 #B:be #B:finish+the #B:light+number #B:tells+of #B=goal:none: #B=goalstop: #B=nameddateTrue #B=told:finish:s
-4 #B=told_itstop. #B=told_of #B=told_thestop. #B=told_thingstop. #B=toldstop( #B_i:plain #B_my:light #B_of #B_ofmy
-4 #B_thing: #B_thing:none #Bnot=too #F=toldnot #Fnot #GwithoutFalse #pieces3 0_last ^_in ^_one ^_thirty a_month abel
-4 abstract ac achieve adaptation admiral adopt aka algorithm alp alvin amend animate animation annex annexation
-4 antarctica anthology arc arcade architectural arctic aria arid arrow ask_of atlantic august auspice autonomou b
-4 badminton bake banana barometer baronet basin be_all benjamin berger bilateral biographical birch birdy bland bloc
-4 bo bolivia book_system bordere boulevard bowl bravo breakaway breakthrough bulldog burton butter button cairn cake
-4 calendar_$ category census centerpiece champion change chassy cheese chess chile chord circuit clement climate
-4 climax code coincide colin colonial commentary commerce commune complement compose concept conceptual concurrently
-4 conjunction conquer consecutive consultative contemporary contest context contrast cork count_$ courtesy craven
-4 crocker crossover crossroad cruis crust curv curve da dame dar deadline debut debute decliner decorative defeat
-4 definite definition designation dessert dialogue differ differe differential direction dirk dish distinct division
-4 dominate domination dos dough dover du duel duma dunk dynamic dynasty eastward economical economics eddy eighth
-4 electoral electorate element eleventh emblem enactment encyclopedia enlargement ensemble entirety epic etymology
-4 exhibition expansion expedition expeditionary expressway fa fabric fe feature feminine fenc fest festival finalist
-4 finalize finite fixture flavor flora floral flour forecast forge forum fourth frontier fullback fuzzy geological
-4 germanic glance gloriou goran gov granada grande greenwood gubernatorial gymnastics hamlet han hare harmony harper
-4 heartland heritage highlight highway historic hooper horizontal horn host howe humid hydro hymn i_want impetu
-4 implement impressive in_week inch independence indy integrate intercontinental interface intermediate invitational
-4 jo johanne jointly jubilee judo jumper jun kan key kickoff kingdom kite knot lace landfall landscape lap lar length
-4 lens les liang lo locality logical logo lush macao magazine manifesto marathon marin marquy masculine massa
-4 mathematical mathematics matrix maxim maya meaningless medal medium memorable menu merge metric midland minute
-4 mirza mix mode model modern modernization monte mozambique mutually myself_$ navigation neal nickelodeon noir
-4 noodle northern ny objective oceanic of_may onion opposite orchestral orient oriental output overlap pact paddy
-4 parkway parliamentary pasha patriotic pav pavilion peel pen people percussion pereira perry petit pie ping plain
-4 plate plum plural poem poetry pole populou por potato potatoe precipitation premiere prevail principle proclamation
-4 projection proportional prose pullback pumpkin quad qualification qualify quantitative quiz r radically railway
-4 raja ram range ratification ratify realistic recipe rectangular redesign refer regency region remix renaissance
-4 representation representative reprint respective revival rewrite rotate rout rudd russ rutherford safari sampl
-4 sauce score_$ scorer screenplay script secession section segment selection semi semy sery seventh shape shortene
-4 similarity singh singular situat six skate ski smoothly socialism socialist softene south southwest speedway spicy
-4 spoon sprint squash stade stark stat statesman stipulate storytell strategic strategically style su subdivide
-4 subtropical successive sunny sustainable symphony tablespoon tactical taft tal tang tango tara tariff tee tenth
-4 textile the_budget the_second tier tilt to_go tome tomorrow trail tram transformation translate triangle tricky
-4 trilogy trim triumph tuesday tune turkey twentieth ulster underline unify unofficial unveil val vector verse
-4 version vi victory viewpoint vik viola voivodeship vowel wales walnut want_it weave weber welsh welterweight
-4 western wherea winner witty wool word woven x yo
-3 #B:activity+thing #B:be+number #B:decide+it #B:finish+it #B:granted #B:have+the #B:light+the #B:light+thing
-3 #B:modal #B:other+ #B=emptydateTrue #B=emptyfree0 #B=goal_dostop: #B=goal_how #B=goal_howstop, #B=goaldateTrue
-3 #B=goalnot #B=named #B=named:happens:plain #B=named:other:past #B=named_how #B=named_howstop. #B=named_thingstop:
-3 #B=namedmy #B=told_allstop: #B=told_istop( #B=told_ofstop. #B=toldstop. #B_all #B_howfact #B_it:s #B_mynot
-3 #B_nobody:past #B_ofnot #B_person:finish #B_thing:light #B_which #F:abstract #F=told_shestop #F_shemy
-3 #Gbefore+iTrue #Gbefore+theFalse #Gthat+thingFalse #Gto+theFalse #Gwith+myFalse #Gwith+theFalse
-3 #Gwithout+doingFalse #pieces4 0_july ^_at ^_let ^_noth ^_take ^_tuesday a_bite add allow and and_a apiece be_mean
-3 be_write before_the captain care_$ chart_$ click complete corner cupboard cupboard_$ delegation difference
-3 exception for_it four fridge from_the give_up going_to ha half have_the hour_of hull i_have i_start improve june
-3 just_to key_$ march match may may_$ mean mean_to month_$ mostly_$ newcomer next no_change not_ask of_us on_my
-3 on_the one_be open out_on page piano pin place play quarter roughly say_i set show_it sign sixth straight system
-3 take_the team that_be the_bar the_fridge the_key the_office the_rest the_shed thirty this_year to_the tomorrow_$
-3 tour warm weather where where_my with_the world year_$ yes
-2 #B:activity+it #B:be+good #B:body #B:create+number #B:gathered #B:hedge #B:intend #B:light+ #B:light+not
-2 #B:vague-thing #B=empty_doing #B=empty_doingstop, #B=empty_of #B=empty_ofstop. #B=empty_things #B=empty_thingsstop,
-2 #B=emptymy #B=emptynot #B=goal:be:plain #B=goal:light:past #B=goal_dostop( #B=goallen1 #B=goallen2
-2 #B=named:activity:s #B=named:light:plain #B=named_a #B=named_allstop, #B=named_her #B=named_herstop,
-2 #B=named_numberstop, #B=named_ofstop, #B=named_thingsstop. #B=named_whichstop, #B=namedfree2 #B=namedlen0
-2 #B=told:create:plain #B=told:decide:past #B=told:have:s #B=told:light:s #B=told:modal:modal #B=told_all
-2 #B=told_istop; #B=told_it #B=told_nobodystop. #B=told_thing #B=toldfact #B=toldfree2 #B=toldnumberTrue #B_do:modal
-2 #B_dofact #B_doingit #B_donot #B_how: #B_how:none #B_howit #B_i:activity #B_i:finish #B_it:be #B_my:s
-2 #B_nobody:light #B_nobodyfact #B_nobodyit #B_number:light #B_number:s #B_numbermy #B_of:s #B_person:other #B_the:
-2 #B_the:modal #B_the:none #B_the:tells #B_thingmy #B_things:light #B_thingsnot #B_which: #B_which:none #Bnot=never
-2 #Bstop( #Bstop/ #F: #F:have #F:have+thing #F:light+the #F:mass #F:none #F:plain #F:vague-thing #F=empty
-2 #F=empty:none: #F=emptydateTrue #F=emptyfree0 #F=emptynumberFalse #F=emptystop #F=told:finish:plain
-2 #F=told:have:plain #F=told_she #F=told_thestop, #F=toldnumberTrue #F_i:finish #F_iit #F_nobody:light #F_ofnot
-2 #F_she #F_the:light #F_theit #F_thing:other #Fnot=not #Fnot=only #GbeforeTrue #Ginto+iFalse #GthanFalse
-2 #Gwithout+theFalse #goal=True 0_august 0_h 0_june 0_march 0_may 0_november 0_page 0_point 0_pound 0_september
-2 0_word ^_before ^_call ^_dad ^_every ^_going ^_have ^_mark ^_maybe ^_me ^_mr ^_must ^_plan ^_post ^_result
-2 ^_roughly ^_some ^_start ^_still ^_ten ^_that ^_they ^_up ^_whatever a2 a_half a_minute afternoon all and_not
-2 and_tell app_$ ask_me august_$ aunt be_never be_one be_out before_we better_$ between bite_$ blade block blue
-2 book_for by_wednesday chapter chef class class_$ clock committee corner_$ corridor count_the date different
-2 district do_not do_the draw e easter_$ elm embrace essay eve extension farm finance finish_the form forward get_a
-2 good_$ guide half_$ have_get have_put here_$ holiday how_they i_could i_do if_i include include_$ island its june_$
-2 junior laptop leave_in let_us linen list_of manual maths_$ me_how meet more_and my_assessor nan new_year nobody_on
-2 noon of_my on_our other_$ paint part plan_$ present pros put_me reception reconcile reply rest_of result school_$
-2 seat session shop_$ show side_$ sign_the since_january since_school skip sound sport spr start start_monday still_$
-2 summer t tally tea test_on th the_four the_library the_sheet the_spr them_on then_the there_be they_do they_have
-2 third this_be thursday_meet time_out tin to_have today tonight town tray two_hour village wednesday wednesday_$
-2 weekly which why_$ will_have with_no within word_$ workshop write_in
2 #B:activity #B:activity+number #B:be+ #B:finish+number #B:inner+thing #B:light+doing #B:light+of #B:opinion
2 #B:other+doing #B:other+the #B:past #B:vague #B=empty_thingstop, #B=emptydateFalse #B=emptylen0 #B=goal
2 #B=goal:light:plain #B=goal_doingstop( #B=goal_istop- #B=goal_it #B=goal_ofstop. #B=goal_person #B=goalfree1
2 #B=goalmy #B=goalstop( #B=goalstop, #B=named:none: #B=named_allstop: #B=named_ofstop. #B=named_ofstop; #B=namedfree3
2 #B=namedit #B=namedlen3 #B=namedlen4 #B=told:be:past #B=told:decide:plain #B=told:have:plain #B=told_how
2 #B=told_istop, #B=told_itstop, #B=told_my #B=told_nobodystop, #B=told_person #B=told_shestop, #B=told_thingstop;
2 #B=toldlen3 #B=toldnot #B=toldnumberFalse #B=toldstop- #B_do:be #B_do:light #B_do:plain #B_do:s #B_doing:light #B_i:
2 #B_i:be #B_i:none #B_i:s #B_it #B_my: #B_my:none #B_number: #B_number:modal #B_number:none #B_personmy #B_she:be
2 #B_the:have #B_thing:have #B_thing:tells #B_thingnot #B_things:finish #Blen4 #Bnot #Bnot=nobody #Bnot=not
2 #Bnot=nothing #F:be #F:be+thing #F:inner #F:inner+thing #F:light+to #F:modal+not #F:vague #F=told:inner:s
2 #F=told:other:plain #F=told_i #F=told_it #F=told_personstop, #F=toldlen2 #F=toldlen4 #F=toldstop. #F_i #F_i:light
2 #F_imy #F_it #F_it:be #F_number:past #F_the:plain #F_thing:s #F_thingfact #Flen2 #Flen4 #Fstop. #GafterFalse
2 #Gand+thingFalse #Gas+thingFalse #Gbefore+doingFalse #Gto+myFalse #Gto+thingTrue #GtoTrue #Gwith+theTrue #GwithTrue
2 #goal=False 0_be 0_february ^_as ^_book ^_do ^_doctor ^_end ^_give ^_he ^_mother ^_mum ^_need ^_nobody ^_now ^_she
2 ^_someone ^_the ^_through ^_twice ^_week ^_whole ^_without agree aim an and_$ and_take anyth_$ at_my at_the back
2 ball be_behind be_our be_the be_up between_me boat boiler bor both build by_our call caretaker certificate chair
2 child cleaner come_in daily doc drive due_in earn eventually_$ ever fast fat_$ finally fire_service for_this front
2 gate get_nip goe happen head_office hello hello_$ hip hol home hook how i_can i_earn i_lose i_must i_only i_promise
2 in_by in_february in_law in_march in_october it june_and keep_los kg kid_$ knock label last_month last_winter
2 laugh_at lead_$ learn letter little_one lunchtime lunchtime_$ manage material member milk minute_$ mock_$ moment
2 monday monday_i most mother_in must_be my_contract my_cousin my_daughter my_last need_it never new ninety nip nip_in
2 no_one not_do now_i nowhere number_$ of_april of_it old_one on_monday on_paper one_at one_page only_say operate
2 opponent_just order_$ otherwise_$ out_in out_of overdue palm_sunday passport past permit petrol phone picture
2 portfolio pound prediabetic prediabetic_$ pupil rate react real redundancy renew rent_$ report review room_in sample
2 say say_hello say_prediabetic see shoe should since_the skill sorry sort source speak stand_between station step
2 supervise take_it tax tell_me th_of the_baby the_fire the_little the_portfolio the_room thesis they_say this_month
2 three_time through_the throw thursday_$ ticket twice_now two_have until upload_$ wall water what_stand will_be wish
3 #B:change #B:comparative #B:decide #B:decide+of #B:finish+ #B:finish+thing #B:have+to #B:meets #B:motion #B:tells+it
3 #B=emptyfree1 #B=goal:finish:s #B=goal:modal:modal #B=goal_itstop, #B=goal_thing #B=goallen3 #B=goalnumberTrue
3 #B=goalstop→ #B=named:finish:plain #B=named:have:s #B=named_numberstop) #B=named_of #B=named_thingstop- #B=namedlen2
3 #B=namednot #B=told:decide:s #B=told:other:s #B=told_istop. #B=told_personstop. #B=told_she #B=toldfree3
3 #B=toldstop; #B_anot #B_it:modal #B_itmy #B_my #B_my:finish #B_mymy #B_number:plain #B_of: #B_of:none #B_she:s
3 #B_the:finish #B_thing:plain #Bstop→ #F:activity #F:create #F:meets #F:person #F:s #F=told:modal:modal #F=toldstop,
3 #F_it:s #F_thefact #Fstop, #Gand+thingTrue #GandTrue #Ginto+theFalse #GwithFalse 0_$ 0_minute ^_aim ^_three ^_want
3 able accident adult again_$ and_she another answer any anyway bag be_be be_due be_over be_what beat_me behind_since
3 bet_me bill bill_$ bird book_$ break buy by_the call_and can_not cardiologist cat certify choir clerk come copy
3 could desk doe down drop end_in everyth excuse explain far fat floor free grow have have_to head in_my instead into
3 it_would knee lab law lead least less link list_$ long lose lounge love me_$ memory mentor minibu month more_$ mum
3 must ninety_$ no now number oclock_$ older one other over_ninety paper_$ parcel pick plastic plumb portfolio_$ post
3 put receipt run_out sister small snap soon staff stuff supervisor than that_the the_ball the_minibu the_old three
3 through time_in tooth train under university until_the use visit walk way why will_not work year
4 #B:activity+of #B:event #B:finish+of #B:have #B:inner #B:modal+not #B:plain #B=empty_andstop. #B=goaldateFalse
4 #B=goallen0 #B=named:finish:s #B=named_do #B=named_the #B=named_thingsstop, #B=named_thingstop, #B=namedstop-
4 #B=namedstop. #B=toldstop, #B_domy #B_i:other #B_inot #B_numbernot #B_the #B_the:light #B_the:past #B_thing
4 #F:decide #F:modal #F:tells #F=told:light:past #F=tolddateFalse #F=toldfact #F=toldnumberFalse #F_thing:light
4 #Gand+doingFalse #GandFalse #Gto+thingFalse 0_and 0_more 0_oclock ^_for ^_get ^_last ^_on ^_tourist ability aboard
4 absence acquittal activism activity adequate administer administere administrator adultery advocacy advocate
4 affection affidavit again agency aggressive aggressively ago alien alienate almost alone already ame amid amnesty
4 amount ample angrily annoy anonymity apparent appeal applicant ardent arm ashame associate athlete attic autism
4 avenge avid await backlash bad balk bare bargain barge battery be be_a behind beneath beneficiary beset besieg
4 betrayal billionaire birth blackmail blanket blaze blood_pressure blow board bond bone boomer breach breast bred
4 broker bubble bullet bully bureaucracy burial businessman but buyer cabin cage calf camp campaigner can cannot
4 cardiovascular cartel catch cattle celebrity chaplain cholera cigar clean cleanup cling clothe clue collar collector
4 combatant comfort commit communicate commute companion compartment compassion compound concentration concern
4 concussion condition condominium consultant consume conte contend contract convent conversation convinc convince
4 corporal cough counterfeit court cousin cow creature credit creditor crew crowd cruel curb curtail cut czar dangerou
4 dangerously debt decade deem defection defer demand demon denial dental deposit deposition depress depression
4 deserve destruction detect detector deter devotee devotion devout diarrhea dictator directly dirty discharge
4 disciple dislike displace disposal dispose dissatisfy dissent distract distrust divorc divorce door dop dubiou due_$
4 eager eagerly eat eccentric ego eject elbow ella ella_notice elude emergency emotion emotional empty endure engage
4 enough enthusiasm entrust estate esteem ethical evacuate even everywhere evidently exempt exile expel experience
4 expert exploit explosive extract eyebrow faithful fan fay february february_$ federally feed fend few fidelity
4 financ fir flesh flier flown fluid food forehead forensic forever forgery forgive fortunate fortunately fortune
4 fraternity fraudulent freez freeze frequent frequently furiou gamble garage gaze generosity generou gift grandparent
4 groin gruesome guard guardian gun hair hampere hand handgun hang hardly harmful harmless hate hatr haven headache
4 heal hefty heir hell hepatity homosexual horrible hous human humanity humiliat humiliation idle ignorance ignore
4 immediate immediately immense immigrant imminent impatient impend impunity inactive inappropriate incite inde
4 indirectly inexperienc infamou infight inform infusion initially inquiry insist institution insulin intelligence
4 intense intensely intensive intent intentional interview inundate invariably invisible isolation justify kind lack
4 landowner lately laughter laundry lax legitimate libel likelihood likely limb limbo limelight lingere liquidation
4 liquidity little live loan longer los lot lowere loyal loyalty lure magnet mail maintenance make malaria maliciou
4 manipulate many martyr mastermind meddl medicine memorabilia midst migrant militant millionaire mind miner misery
4 mistaken mock mom monk mortal motivation motive motorist mouth much mud muscle muscular my_father nanny narcotic
4 nearby need neighbor neither nephew net net_$ neurological niece night normally nose not notice_$ nursery oath
4 obesity obtain oclock off offend official offspr only opponent order ordinary painful pandas paper paralysy
4 paramilitary partially partly passenger passionate pastor patronage payoff penchant pend pentagon perceiv perhaps
4 periodically permission person personnel persuad physical pile pilgrim pilot pipe plague pleasure poor pornographic
4 possess pow powerless practically pray preacher predator premature prescribe presence pretend prevention priory
4 profile protection proven provider psychiatry psychological purge pursu quell question quickly quiet raid raiser
4 rancher receiv reckless reclusive recruitment refugee refund refusal registry regularly reinstate relief reluctance
4 rely remember removal repair reproductive resentment resist respond retaliation retention retire revenge ridden
4 riddl right roam rocker rove runaway ruthless safety sailor salesman salina save savvy scarce scientist seem seiz
4 seldom self send service several sewer shadowy shady she_be sheriff shin shopper shoulder shy sidewalk sigh simply
4 sin sit site_$ skepticism skull slaughter slaughtere slave slum smuggle sniper so_$ solely someth sometimes son
4 sooner soro soul spate spear speculation speculator spinal spiritual spotlight squeez stare stern stockpile storage
4 stray struggle subpoena subsidize sudden sufficient sufficiently suit supporter suppress sure surveillance
4 susceptible swell sympathy syndrome systemic take tattoo tell temper temporary tempt tent terrible therapeutic
4 there_$ though threat to_my tobacco tolerate trace tract trainer traitor travel traveler triggere troublesome
4 trustee try tuition twa ultimately unarm uncle uncomfortable underworld unrelate unsolv unuse upon uproar urine
4 vendor vent ventilation verdict verge veteran viciou vigil violent viral virtually virus volcano voluntary vomite
4 voucher wage waitress wake warden warehouse wealth when whenever wield wife without wonder workplace worse wrath
4 wreckage yet yourself zoo
5 #B:other #B:other+it #B:prize #B=empty_and #B=named_thestop. #B=nameddateFalse #B_and #B_and: #B_and:none #B_doit
5 #B_person #B_she #B_the:s #B_thing:finish #B_thingsfact #B_thingsit #Blen2 #Blen3 #Bnot=only #F:gathered
5 #Gfor+theFalse #GtoFalse #Gwho+thingFalse #GwhoFalse ^_baby ^_blood ^_my ^_two ^_we abandone abduction abortion
5 abroad abu accidental accumulate accusation acknowledg acknowledge activist actually acute advise afloat afterward
5 aggravate aid alert alike always angere animal anybody apologize archdiocese artificially ask assault asset attorney
5 audit avoid away backlog badly baggage banker battere beaten become bed bedroom beg behavior believer bench_$
5 benefit better bin blackwater blown body borne botch bothere bounty breath bribery bring brother bruis brutality
5 brutally burden bureaucrat burglary burst bust caller card_no care carry cellar charge check childhood choke citizen
5 civilian clemency cleric coffer collaborator collapse collateral collect comb compassionate confidential confiscate
5 connection conscience consciou conspiracy contact contagiou contamination controversy cop cord cordone coroner
5 correctional counsel couple covert credibility crime critically cruelty culprit customer deadly deaf dealer debry
5 deeply defective deliberately deplete despair destroy detective detractor difficulty dig disbelief discomfort
5 discretion disease disguise disgust dismay disorder distraction disturb divert doing dose doubt drag drink due dust
5 dwindl ear else embarrass embroil embryo endanger enforcement engulf enlist enormou entourage espionage estrang
5 evict ex examine execute execution expense extradite eyed fac facility fail false fascination fate fatigue fee feel
5 fertility file fill financier fingerprint firearm fisherman flush forget forgiveness frustrate fugitive fund funeral
5 furor gangster garbage glimpse grandmother grateful grave gut gym hacker hallway handful handicap hardship headach
5 health healthy help heroin hick himself his hiv hoax holocaust hormone huddl huge identify illicit implant inability
5 inadequate incapable incompetence increasingly indefinitely indictment induce infectiou inflammation inflict influx
5 injury insider inspector insufficient intimidate intrusion journalist keep laborer lapse last laundere lay layoff
5 leave legal lend lender liar like listen litigation lobby lock lonely look loot lov lover luggage malnutrition
5 marital mask mass massage massive maternity mess misdemeanor mismanagement mistakenly mistress module more motel
5 murderou my nearly nerve none nonprofit noth notify notoriety obese obsession obstruction occupant often on_it
5 onetime openly outside oversight own oxygen panic pardone parental passive patron payroll pediatric perjury
5 permanently perpetrator perpetual persecution personal pharmacy phony plight poisonou pornography pose possibility
5 possibly potential practitioner pregnancy priesthood privilege probe problem profession promise prompt promptly
5 properly property prostitution protect psychic psychologically psychologist publicist publicity publicize pump
5 punishment purport questionable quit racket racketeer rage raise rampant rarely reason receive recently recipient
5 refuge regulator relieve remove repatriat repay reprieve reprisal rescue rescuer researcher responsibility
5 restitution restless restrain retirement revelation reward ring risky rogue rumor run rush safe safely schizophrenia
5 sect seek seemingly sell sentence severe sewage shock shortage shout shrapnel shut sibl since skeptical slay smell
5 smile soldier some speculate spend spill spree sprung stair stampede stand stay stem stolen student sue surgeon
5 surgery sweat swollen symptom systematically taker tampere tap tape technician terror terrorist testosterone
5 the_book think thrift tir tissue to_new toilet trap traumatic troubl trust tuberculosy tumor turn tutor unauthorize
5 unclear uncover undergo underground undocument unfairly unfit unhappy unknown unlawful unname unnotice unsafe unsure
5 upstair vandalism vet vigilant violently visibly volunteer wallet warrant wast waste wealthy welfare whistle
5 widespread wip withhold yell young youngster your youthful
6 #B:be+doing #B:have+thing #B:light+it #B=named_dostop, #B=named_mystop. #B=told:other:past #B_person: #B_person:none
6 ^_monday abduct accountable accustome adequately advice afford after aging agony aide alarm ambulance antibiotic
6 anxiety anyth apartment apprehend arous arson arthrity assailant assassin asthma asylum attacker autopsy bankrupt
6 bankruptcy bathroom battl behalf behead bodily bogu bonuse boss brain breathe bury bystander captivity card cardiac
6 cash caus cell charitable charity chemotherapy chronic cigarette claim clandestine classmate clerical closet collaps
6 coma compensation competent complication complicity confidentiality confront contaminate contemplate contempt
6 contractor corporate corrupt corruption cost countless courtroom crack cramp crippl cure curiosity damage daughter
6 dead defect deport deportation deprive desperate desperately diabete disability disappear disclose disclosure
6 discourage disguis dissident donate donor dormant dormitory dozen dump ecstasy emotionally evacuat evacuee evade
6 evasion everyone examiner excess excessive extortion eye face fake family fatal federal felony fetu financially fled
6 flee follower forcibly foreigner frenzy frightene frustration gang girl gre habit handle harassment harbore hardene
6 he hear hedge helpless hers herself him homicide hostage hunger hungry hurt illegal immunity impair imprisonment
6 improper indict infection infiltrate inject injection injure inside instantly insurance insure insurer intentionally
6 interrogation involve involvement irs jealou job juror jury kidnap laden landlord laugh lethal liability life
6 lifelong liver locker lump maid makeshift man marrow mercy might mob morgue mortgage motivate mourner needy nicotine
6 nobody nun officer once operative organ orphan otherwise our outrage over overweight owed owner paralyz pardon
6 payment perish persistent personally pet physically pill plea pneumonia police policeman potentially prematurely
6 prescription pressure privacy privately prolong prosecutor prospective prostate protective public publicly punish
6 radiation rape recruit refuse rehabilitation reluctant remorse repeatedly reputation resident responsible retiree
6 retrieve reveal rid robber robbery roommate rubble rumore scar scream search secrecy secretive seeker seriou
6 severance sexual shaken shame smuggl smuggler somebody somehow sperm spy stab staffer starvation steal still stop
6 stricken substance suicide suitcase survive swallow sympathetic tarnish teacher teen tenant theft their them_$
6 themselve therapist therapy thief thug tourist trash trial trouble twice unable uncovere unseen unspecify unwill
6 vain vanish villager vulnerable wandere wary weary weep wept what whose widow would wound wrong
7 #B=goalfree3 #B=named_numberstop: #B=namedstop; #B=tolddateFalse ^_mine ^_since ^_so accidentally accountant accuse
7 acquaintance adolescent afraid ager ail alcohol alcoholic alive allegation anger angry anguish anthrax anxiou anyone
7 appetite asbesto asleep auditor awake aware basement because believe bench bet betray blame bodyguard borrower bribe
7 bruise burn cancer captor cause chest clergy clinic cocaine colleague compensate complaint comrade confession
7 conspire conviction corpse counselor criminal cry cult danger death deny detain detention diagnose die disabl
7 discover donation drunken dy embarrassment embezzlement employer enrage eventually evidence exhaust exhaustion
7 exposure failure fire fle forc frail fraud friend fume get graft grief griev gunman gunshot handler harm heart hire
7 homeowner hundr husband illegally immune implicate inadvertently infant infect inflate innocence insane intern
7 interrogate investigate investigation it_$ junk juvenile kid kidney know lawsuit leak leukemia lobbyist manslaughter
7 marijuana medic medical medication misconduct misuse multimillion murder mysteriou nak neglect negligence nervou
7 notoriou nurs obsess of_the old ordeal out outcry overcrowd pain parent parishioner parole pension persecute
7 physician plaintiff poison poisone presumably presume prevent private probation prosecute prosecution psychiatrist
7 quietly radioactive rais rap recover recovere repute rescu respiratory retribution room routinely scam scare secret
7 seizure sentenc seriously servant severely sex sickene sickness site slain solitary spare spouse steroid stigma
7 sting stomach stranger strap suddenly suffer suffere suicidal taint taxpayer teenage temporarily testimony that
7 thieve thousand threatene toddler toxic transplant treatment undisclose unemploy unidentify uninsure unwant
7 voluntarily wait whereabout whether whom withheld witness woman wondere
8 #Bstop- #pieces2 ^_it accomplice addiction ailment alcoholism anonymou arrest attendant bail blind captive case
8 charg cheat conceal confine confinement counsele deceas defendant dentist disappearance disgrace disgruntl
8 distraught distress drown drug drunk falsely fatally fear fearful find foreclosure fre harass hospital hospitalize
8 illness innocent interrogator investigator investor kickback liable lung ly mental mentally misl murderer overdose
8 panick pos pregnant priest prisoner ransom risk scandal scrutiny secretly she shelter sheltere smoke someone succumb
8 sued suing suspect suspiciou tear testify them there they those throat trauma two unconsciou undercover unharm
8 unpaid want we who worker worry wrongdo wrongly
9 #B:person #Gwith+thingFalse abusive admit agent allege allegedly apparently bleed boy client complain convict
9 custody discharg employee escape expose for for_the guilt guilty handcuf her hid hide homeless house ill imprisone
9 improperly informant killer knowingly lawyer lur mine money mother murdere nurse offender pay plead prostitute
9 psychiatric relative rent reportedly sexually sleep starv supposedly survivor suspicion torture unaware
10 #Bstop. #Bstop; account addict confess dog elderly jail prison silence smoker treat
11 #B=namednumberFalse abuse doctor father inmate patient so victim
12 kill
13 baby blood notice
15 sick
30 #told
"""
