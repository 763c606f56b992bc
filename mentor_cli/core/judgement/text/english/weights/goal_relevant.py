"""What 6326 labelled goals teach about relevant: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "e269826264353de0"
ANSWERS = ("no", "yes")
ROWS = """
-46 *
-11 cup finish
-10 calendar hour
-9 #B:be+of convergence finland g ga h map score vs
-8 0_hour abbreviat alternate chart col f incorporate n namely notation overview partition pattern qualifier
-8 respectively v variation w
-7 #B_iit #Blen1 ^_and align alignment alpine atlas biennial bold boundary by ce clinch correspond course dialect
-7 divisional edition format gauge geographical grid illustration jan l layout lok longitude m numerical onward os
-7 para paragraph parallel prelude pronunciation q rhythmic rok second sept si simplify tonga tri triangular width
-6 #B=goalfree2 #B=told:be:s #B_themy #B_thing:be #Blen0 0_euro ^_to accession advance alphabet ams approximate aunt_$
-6 autumn axis bari bibliography blueprint bode boucher bra budget by_my c ch championship chronology cis classic
-6 classification combine communique complementary comprise confederation conform constituency constitution
-6 continental cote count coupe d decisive delegate denote downhill draft ds edg els es exposition fiesta final
-6 flemish formulate forthcome framework geographic geography geometric ger gille gran graphics hemisphere highland
-6 hilly holden honda hour_$ in_the integral integration interchange introduction iso italic latitude mali me_in
-6 mediterranean meridian mon motorway muller my_aunt my_watch na ne ni nova optional outline pa pas patten piedmont
-6 plenary point precede ps recap recast redeployment referendum republic resolution reunification revision rhine rim
-6 rus se semifinal slug specification statistical styl summit table talbot terminu texture theorem this too_$ u
-6 unification update variant vie wellington with write xi y z
-5 #B:be #B:be+good #B:create #B=named_mystop, #B=named_numberstop. #B=namedfree1 #B=namedstop, #B=told:finish:s
-5 #B=told_of #B_how #B_how:s #B_hownot #B_of:plain #Bstop: #F=toldit #pieces3 ac adapt agenda aggregate ahead anime
-5 antarctic arc architecture armistice ask_of assembly be_at be_on bel blanc blend bronze brunswick canada canton
-5 cape category caucuse centenary cha champ change chord circa classical climate code coincide color commodore
-5 commonwealth commune complement composite composition concerto conference conquest consensu consist continuation
-5 copa correct counterpart crisp crossover cuisine curl curv curve dash declaration defeat define dice dictionary
-5 differ dimension dimensional dirk divide dominate eastern eastward edge encompass enlargement entirety equation eu
-5 euro euro_$ evene finale first firstly fis fixture formula formulation fra gen geo germanic goal graph graphic gul
-5 handball hi hoop horizontal illustrate implementation inaugural inaugurate inch inclusion inclusive
-5 intercontinental intersection interval introduce isle it_on itinerary j junction k kan language lar legislative
-5 lens liberalization line linear linguistic macro manga maple mar massa medley melody metz mi millennium ministerial
-5 mode morocco municipality myself_$ nante natal nautical nineteenth norm normalization now_$ o only_the oval overall
-5 p pacific pan pave peach peninsula phase pivotal plan plateau pole polo porto premier preview projection
-5 proportional qualify quantitative quartet race ratification reaffirm redesign region regional renne repetition
-5 representation revise ri robin rotate round roundup rout route rs rue s salaam sampl scenery scenic score_$
-5 scoreboard scotia seat secretariat section sedan semi sequence serra sheet shire shortene showcase side silk slate
-5 smooth southernmost soy spatial spell springboard sprint statehood strait strategic sub subdivision substantive
-5 successive summary super sur synopsy te temperate tempo text the_child the_course the_cup theme tier timetable
-5 title toro translation treaty tu tun twelfth unify unofficial upcome version victory viscount vol vowel wa ware
-5 wedge wherea win windy zone
-4 #B:light+number #B:tells+of #B:vague+ #B=goal:none: #B=goal_do #B=goalstop: #B=named #B=named:vague:s
-4 #B=nameddateTrue #B=told_istop( #B=told_ofstop. #B=told_thestop. #B=tolddateTrue #B_i:plain #B_my:light #B_ofmy
-4 #B_thing: #B_thing:none #B_thingsnot #Bnot=too #F=toldnot #Fnot #GwithoutFalse 0_last ^_in ^_one ^_thirty abstract
-4 achieve adaptation adopt advancer algorithm allan alp alternatively amend angle animate annex annexation antarctica
-4 anthology arctic arid arrow atlantic atoll attribution august autonomou b backward bake barometer baronet
-4 battleground be_all benjamin berger berth birch birdy bland bloc blue bo bolivia book_system bordere bowl brazil
-4 breakaway buffer bulldog burton butter button cairn cake calendar_$ census centrist champion chassy cheese chess
-4 chile choreography circuit clarify clement climax coherent colin commentary comparison compose concept conceptual
-4 concurrently conjunction conquer consecutive consistency consultative contemporary contest context contrast cork
-4 costa count_$ countryman courtesy criterion crocker crossroad cruis crust da dame dane dar deadline debut debute
-4 decliner definite definition demographic designation dessert dialogue diameter dictate differe differential
-4 direction dish distinct distinctly division domination dos dot dough dover du duel duma dunk durable dynamic
-4 easiest east economical eddy eighth electoral electorate element elevation eleventh emblem en enactment ensemble
-4 epic etymology exhibition expansion expedition expeditionary expressway fa fabric feature feminine fenc fest
-4 festival finalist finalize finely finite flavor floral flour forecast forge forum four fourth frontier fullback
-4 fuzzy gambia genome geographically geological geopolitical giro glance gloriou goran gov granada gubernatorial
-4 gymnastics hamlet hammere han harmony harper heartland highlight highway horn howe humid hydro i_want impetu
-4 implement impressive in_week independence indicative indicator indy infantry integrate interface intermediate
-4 invitational islander jo johanne jubilee judo jumper jun key keynote kickoff kingdom kite knockout knot lace
-4 landfall landscape lap lat length les lightweight lira lo locality logical logo loop loosely lunar magazine
-4 mandarin manifesto marathon margin marginally marin marquy masculine mathematical mathematics matrix maxim maya
-4 mean meaningless medal medium memorable menu merge metric midland milestone miniature minus minute mirza mix model
-4 modern modernization monte mozambique mutually narrow narrower navigation newcomer nickelodeon noir northern
-4 numbere ny objective oceanic of_may onion opposite optical orient oriental output overlap pact parameter parkway
-4 parliamentary patriotic pav pavilion peel pen people percussion pere perry picturesque pie pin plain plate plural
-4 podium pollock populou por potato potatoe precipitation prediction premiere prevail principle proclamation prose
-4 prototype provisional pullback pulse pumpkin quad qualification quiz r radically railway raja ram range ratify
-4 realistic recipe reconnaissance rectangular refer relay renaissance respective retake revival rewrite roc rudd russ
-4 rutherford safari salad sauce scale scorer script season secession segment selection semy sery sesame seventh shape
-4 show_it similarity simultaneou singh singular situat six skate ski smoothly socialism socialist softene south spe
-4 speedway sphere spicy spoon squadron squash stade standardize stark stat statesman stephane stipulate storytell
-4 strategically style su subdivide subspecy subtropical sunny sustainable symmetry symposium synthesy tablespoon
-4 tactical tal tang tariff tee tenth terminology terrain the_second thickness thinly thirty thread tilt to_go
-4 tomorrow tone tournament trail tram transformation translate triangle tricky trilogy trim triumph tuesday tune
-4 turkey twentieth ulster underline uneven unveil val vector vee verse vertical vi viewpoint vik voivodeship
-4 volleyball wales wally walnut want_it weave weber weekday welsh welterweight western winner witty wool word woven x
-4 yo
-3 #B:activity+thing #B:decide+it #B:finish+the #B:granted #B:have+the #B:light+the #B:light+thing #B:modal #B:other+
-3 #B=emptydateTrue #B=emptyfree0 #B=goal_dostop: #B=goal_how #B=goal_howstop, #B=goaldateTrue #B=goallen2
-3 #B=named:happens:plain #B=named:other:past #B=named_how #B=named_howstop. #B=named_thingstop: #B=namedmy
-3 #B=told_allstop: #B=told_itstop. #B=told_thingstop. #B=toldlen1 #B=toldstop( #B_howfact #B_mynot #B_nobody:past
-3 #B_of #B_ofnot #B_person:finish #B_which #F:abstract #F=told_shestop #F_shemy #Gbefore+iTrue #Gbefore+theFalse
-3 #Gthat+thingFalse #Gto+theFalse #Gwith+myFalse #Gwith+theFalse #Gwithout+doingFalse #pieces4 0_july ^_let ^_noth
-3 ^_take ^_tuesday a_bite a_month add allow and and_not apiece be_mean be_write before_the care_$ chart_$ click
-3 complete corner cupboard cupboard_$ delegation difference draw easter exception for_it fridge from_the give_up
-3 going_to half have_the hour_of hull i_could i_have i_start improve june just_to key_$ let_us march match may may_$
-3 mean_to month_$ mostly_$ new_seat next no_change not_ask of_us on_my on_the one_be open out_on page piano place
-3 play quarter result roughly say_i screw set sixth straight system tally team that_be the_bar the_blue the_budget
-3 the_fridge the_key the_office the_rest the_shed this_year to_the tour warm weather where where_my within world
-3 year_$ yes
-2 #B:activity+it #B:be+number #B:create+number #B:finish+it #B:gathered #B:hedge #B:intend #B:light+ #B:light+not
-2 #B:vague-thing #B=empty_doing #B=empty_doingstop, #B=empty_ofstop, #B=empty_things #B=empty_thingsstop, #B=emptymy
-2 #B=emptynot #B=goal:be:plain #B=goal:light:past #B=goal_dostop( #B=goallen1 #B=goalnot #B=named:activity:s
-2 #B=named:light:plain #B=named_allstop, #B=named_astop. #B=named_her #B=named_herstop, #B=named_ofstop,
-2 #B=named_thingsstop. #B=named_whichstop, #B=namedfree2 #B=namedlen0 #B=told:create:plain #B=told:light:s
-2 #B=told:modal:modal #B=told_all #B=told_istop; #B=told_it #B=told_nobodystop. #B=told_numberstop. #B=told_thing
-2 #B=toldfact #B=toldnumberTrue #B=toldstop. #B_all #B_allfact #B_do:modal #B_dofact #B_doingit #B_donot #B_how:
-2 #B_how:none #B_howit #B_i:activity #B_i:finish #B_it:be #B_it:s #B_my:s #B_nobody:light #B_nobodyfact #B_nobodyit
-2 #B_number:light #B_number:s #B_numbermy #B_of:s #B_person:other #B_the: #B_the:modal #B_the:none #B_the:tells
-2 #B_thing:light #B_thingmy #B_things: #B_things:none #B_which: #B_which:none #Bnot=never #Bstop( #Bstop/ #F: #F:have
-2 #F:have+thing #F:light+the #F:mass #F:none #F=empty #F=empty:none: #F=emptydateTrue #F=emptyfree0
-2 #F=emptynumberFalse #F=emptystop #F=told:finish:plain #F=told:have:plain #F=told_she #F=told_thestop,
-2 #F=toldnumberTrue #F_i:finish #F_nobody:light #F_ofnot #F_she #F_the:light #F_the:s #F_theit #F_thing:other
-2 #Fnot=not #Fnot=only #Fstop #GbeforeTrue #Ginto+iFalse #Gwithout+theFalse #goal=True 0_august 0_h 0_june 0_march
-2 0_november 0_page 0_point 0_pound 0_september 0_to 0_word ^_at ^_before ^_call ^_dad ^_every ^_going ^_have ^_mark
-2 ^_me ^_merge ^_plan ^_result ^_roughly ^_some ^_start ^_still ^_ten ^_that ^_they ^_this ^_up ^_whatever a2 a_half
-2 afternoon and_a and_tell app_$ august_$ aunt be_never be_one be_out before_we better_$ between bite_$ blade block
-2 book_for captain chef class clock coat committee corner_$ corridor count_the date different district do_not do_the
-2 e elm embrace error eve extension farm finance finish_the flat form forward gap get_a good_$ guide ha half_$
-2 have_do have_get have_put holiday i_do include_$ island june_$ junior laptop leave_in list_of manual maths_$ me_how
-2 meet more_and my_assessor my_learn nan new_year nobody_on noon of_my on_our paint plan_$ present pros put_me
-2 reconcile reply rest_of school_$ see_how shift shop_$ show side_$ sign sign_the since_january since_school skip
-2 sound sport spr start start_monday still_$ summer t take_the tea test_on th the_four the_library the_log the_sheet
-2 the_spr them_on they_do they_have third this_be thursday_meet time_out to_have tomorrow_$ tonight town tray
-2 two_hour want_a weekly which why_$ will_have with_no with_the word_$ write_in
2 #B:activity #B:activity+number #B:be+ #B:be+the #B:decide+of #B:finish+number #B:inner+thing #B:light+doing #B:meets
2 #B:other+doing #B:other+the #B:past #B:tells+thing #B:vague #B=empty_thingstop, #B=emptydateFalse #B=emptylen0
2 #B=goal:light:plain #B=goal_doingstop( #B=goal_istop- #B=goal_it #B=goal_ofstop. #B=goal_person #B=goalfree1
2 #B=goalmy #B=goalstop( #B=goalstop, #B=goalstop- #B=named:happens:s #B=named:none: #B=named_allstop: #B=named_number
2 #B=named_ofstop. #B=named_ofstop; #B=namedfact #B=namedfree3 #B=namedlen2 #B=namedlen3 #B=namedlen4 #B=told:be:past
2 #B=told_how #B=told_istop, #B=told_itstop, #B=told_my #B=told_nobodystop, #B=told_person #B=told_shestop,
2 #B=told_thestop, #B=told_thingstop; #B=toldnot #B=toldnumberFalse #B=toldstop- #B_do:be #B_do:light #B_do:plain
2 #B_do:s #B_doing:light #B_i: #B_i:decide #B_i:none #B_i:s #B_it #B_my: #B_my:none #B_number: #B_number:modal
2 #B_number:none #B_ofit #B_personmy #B_she:be #B_the:have #B_thenot #B_thing:have #B_thing:tells #B_things:finish
2 #Blen4 #Bnot #Bnot=nobody #Bnot=nothing #F:be #F:be+thing #F:create #F:decide #F:deliverable #F:inner+thing
2 #F:light+thing #F:light+to #F:modal+not #F:s #F:vague #F=told:other:plain #F=told_i #F=told_it #F=told_number
2 #F=told_personstop, #F=toldstop. #F_i #F_i:light #F_imy #F_it #F_it:be #F_number #F_number:past #F_the:plain
2 #F_thefact #F_thing:s #F_thingfact #Flen2 #Fstop. #GafterFalse #Gand+thingFalse #Gas+thingFalse #Gbefore+doingFalse
2 #Gto+myFalse #Gto+thingTrue #GtoTrue #Gwith+theTrue #GwithTrue #goal=False 0_be 0_february 0_time ^_as ^_book
2 ^_doctor ^_end ^_give ^_he ^_mum ^_need ^_nobody ^_now ^_nursery ^_she ^_through ^_twice ^_without adult after_the
2 agree aim an and_$ and_take and_the anyth_$ at_my at_the back ball be_behind be_fine be_in be_our be_the be_up
2 between_me boat boiler bor both build by_our by_the call certificate certify chair chao come_in dad date_$ day doc
2 drive drop earn eventually_$ ever far fast fat_$ finally fine fine_$ fire_service five_time front gate get_nip goe
2 guest happen head_office hello hello_$ hip hol hook how i_can i_earn i_lose i_must i_only i_promise if in_by
2 in_february in_march in_october it june_and keep_los kg kid_$ knock label last_month last_winter laugh_at lead_$
2 learn letter little_one lunchtime lunchtime_$ manage material member milk minute_$ mock_$ moment monday monday_i
2 month most must_be my_contract my_cousin my_daughter need_it need_to never new ninety nip nip_in no_one not_do now_i
2 nowhere number_$ of_april of_it office_$ oil old_one on_monday on_paper one_at one_page only_say operate
2 opponent_just order_$ otherwise_$ out_in out_of overdue palm palm_sunday passport past permit petrol phone pi
2 picture pound prediabetic prediabetic_$ react real receipt redundancy renew rent_$ report review room_in say_$
2 say_hello say_prediabetic school see shoe since_the skill sorry sort source speak stand_between station step
2 supervise take_it tax tell_me th_of the_baby the_fire the_kid the_little the_new the_portfolio the_room then thesis
2 they_say this_month three three_time through_the throw thursday_$ ticket twice_now two_have until until_the upload_$
2 wall way_$ what_stand will_be wish
3 #B:change #B:event #B:finish+ #B:finish+thing #B:have+to #B:motion #B:plain #B:tells+it #B=emptyfree1
3 #B=goal:finish:s #B=goal:modal:modal #B=goal_itstop, #B=goal_thing #B=goallen3 #B=goalnumberTrue #B=goalstop→
3 #B=named:finish:plain #B=named:have:s #B=named_numberstop) #B=named_of #B=named_the #B=named_thingstop- #B=namednot
3 #B=told:decide:s #B=told:other:s #B=told_istop. #B=told_personstop. #B=told_she #B=toldfree3 #B=toldlen3
3 #B=toldstop; #B_anot #B_domy #B_i:be #B_i:other #B_it:modal #B_itmy #B_my #B_my:finish #B_mymy #B_number:plain
3 #B_of: #B_of:none #B_she:s #B_the:finish #B_thingnot #Bstop→ #F:activity #F:meets #F:tells #F=told:modal:modal
3 #F=toldlen2 #F=toldnumberFalse #F=toldstop, #F_it:s #Fstop, #Gand+thingTrue #GandTrue #Ginto+theFalse #GwithFalse
3 0_$ 0_minute ^_aim ^_do ^_get ^_last ^_on ^_three ^_want ^_week able accident again_$ and_she another answer any
3 anyway bag be_be be_due be_over be_what beat_me behind_since bet_me bill bill_$ bird book_$ buy call_and can_not
3 cardiologist cat child cleaner clerk come copy could desk doe down end_in everyth excuse explain fat floor free grow
3 hardly have have_to head home in_my instead into it_would knee lab law lead least link list_$ long lose lounge make
3 me_$ memory minibu more_$ mum must ninety_$ no not now number oclock_$ older one over_ninety paper_$ parcel pick
3 plastic plumb portfolio portfolio_$ post put run_out say seem sister small snap soon stuff supervisor tell than
3 that_the the_ball the_minibu time_in tooth train twenty under use visit walk water why will_not work
4 #B:activity+of #B:decide #B:finish+of #B:modal+not #B:other+it #B=empty_andstop. #B=goaldateFalse #B=goallen0
4 #B=named:finish:s #B=named_do #B=named_thingsstop, #B=named_thingstop, #B=namedstop- #B=namedstop. #B=toldstop,
4 #B_inot #B_numbernot #B_the #B_the:light #B_the:past #B_thing #B_thing:plain #Blen2 #F:modal #F:person
4 #F=told:light:past #F=tolddateFalse #F=toldfact #F_thing:light #Gand+doingFalse #GandFalse #Gto+thingFalse 0_and
4 0_more 0_oclock ^_for ^_tourist ability aboard abortion absence acquittal activism activity administer administere
4 administrator adultery advocacy advocate affection affidavit again agency aggressive aggressively alien alienate
4 almost alone already amass ame amid amnesty among amount angrily annoy anonymity appall apparent appeal applicant
4 ardent arm ashame assistance athlete autism avenge avid await backlash bad balk bargain barge be be_a beaten behind
4 beneath beset besieg betrayal birth blackmail blanket blaze blood_pressure blow board bond bone borne boston bothere
4 brawl breach break breast breath bred broker bubble bullet bureaucracy but buyer cage camp campaigner can cannot
4 cardiovascular cartel cattle chaplain chase choir cholera cigar civil clean cling clothe clown clue coffin collar
4 collector combatant comfort commit commute companion compassion compound concentration condition condominium
4 consultant consume contend contract convent conversation convinc convince cordone corporal cough counterfeit court
4 cow creature credit creditor crew crowd cruel curb curse curtail cut czar dangerou dangerously debt decade deem
4 defamation defection defective defer demand demon denial dental deposition depress depression deserve destruction
4 deter devotee devotion devout diarrhea dictator difficulty dignity discharge dislike displace disposal dispose
4 dissent distract distraction distrust divorc door dop dose drag dubiou due_$ eagerly eat eccentric ego elbow ella
4 ella_notice elude emergency emotion emotional empty encourage endanger endowment endure engage enthusiasm entrust
4 estate esteem ethical evacuate even everywhere evidently examine exempt exile expel experience expert exploit
4 explosive extract eyebrow faithful fatigue fay february february_$ federally feed fend few fidelity financ financial
4 fingerprint fir firm flier fluid food forehead forensic forever forgery forgive former fortunately fraudulent freez
4 freeze frequently furiou gaze generou grandparent guardian gun gut hair hampere hand hang happily harmful harmless
4 hate hatr haunt haven heal healthy hefty heir hell hepatity homosexual horrible hous humanity humiliation idle
4 ignorance ignore imagine immediate immediately immense imminent impatient impend impunity inappropriate incite inde
4 indirectly infamou infight inflammation inform infusion initially inquiry insist institution insulin intelligence
4 intense intensely intensive intent intentional inundate invisible isolation judge justify keep kind lack landowner
4 lately laughter laundry lax layoff legitimate libel likene limb limbo limelight liquidation liquidity little
4 livestock loan lodge longer los love loyal loyalty magnet mail maintenance maliciou manager martyr mass mastermind
4 maternity meddl medicine mentor midst militant millionaire mind misery mistaken mock mortal motive motorist mouth
4 much mud my_father nanny nearby need neighbor nephew nerve net net_$ neurological niece night normally nose nursery
4 oath obesity obligation obtain oclock off offend official offspr only opponent order ordinary ordination other
4 overse owe painful pandas paper paralysy paramilitary partially partly passenger passionate passive pastor patronage
4 payoff payroll penchant perhaps periodically permission person personnel petition philanthropist physical pile
4 pilgrim pilot pipe pleasure poor pornographic possess pow powerless practically premature pretend prevention priory
4 prominent proven psychiatry psychological punishable purge pursue question quickly quiet raid raiser rampage rancher
4 realize recall receiv recipient reckless recruitment refugee refund registry regularly relief reluctance rely
4 remember removal remove repair reprisal reproductive resentment residency resist respond retaliation retention
4 retire revenge ridden riddl roam rocker rove ruin runaway ruthless sacrifice safely safety sailor salesman salina
4 save savvy scarce scientist seiz seldom self send service several sewer shadowy shady she_be sheik sheriff shin
4 shock shopper shoulder shy sidewalk sigh sin sit site_$ skepticism skull slaughter slaughtere slave slum smuggle
4 snake sniper solely someth sometimes son soro soul spark spate spear specialist speculation spinal spiritual
4 spotlight staff stare stern stockpile storage stray struggle subpoena subsidize sudden sufficient suit supporter
4 suppress sure surveillance susceptible swell symptom systemic take taker tattoo taxi temper tempt tent terrible
4 testosterone the_old though threat through to_my tolerate trace tract trader trainer traitor traumatic travel
4 traveler triggere troublesome try tumor ultimately unarm uncomfortable unearth unfit university unrelate unsafe
4 unsolv unuse upon uproar urine vendor vent ventilation verdict verge viciou vigil violent virtually volcano
4 voluntary vomite voucher wage wake warden warehouse way wealth when whenever wherever wield withhold without wonder
4 workplace worse wreckage yate year yet yourself zoo
5 #B:have #B:inner #B:light+it #B:other #B:prize #B=empty_and #B=named_mystop. #B=nameddateFalse #B=told:other:past
5 #B_and: #B_and:none #B_doit #B_person #B_she #B_thing:finish #B_thingsfact #Blen3 #Bnot=only #F:gathered
5 #Gfor+theFalse #GtoFalse #Gwho+thingFalse ^_baby ^_blood ^_my ^_two abandone abduction abroad abu accidental
5 accumulate accusation acknowledg acknowledge actually acute afford afloat aggravate aging ago aid alert alike always
5 ambulance angere anybody apologize archdiocese artificially ask assault asset associate attacker attic audit avoid
5 backlog badly baggage battere become bedroom beg behavior believer bench_$ benefit better billionaire bin blackwater
5 blown body botch bounty bribery bruis brutality brutally bully burden bureaucrat burglary burial burst businessman
5 bust caller card_no care carry catch celebrity cellar charge check childhood choke cigarette citizen civilian
5 cleanup clemency cleric clerical coffer collapse collateral collect comb compassionate concern confiscate connection
5 conscience consciou conspiracy contact contagiou contamination conte controversy cop cord coroner counsel couple
5 cousin covert credibility crime critically cruelty culprit customer deadly deaf dealer debry deeply deliberately
5 deplete deposit despair destroy detective detractor dig dirty disability disbelief disciple discomfort discretion
5 disease disguise disgust dismay disorder disturb divert divorce doing doubt drink due dust dwindl eager ear else
5 embarrass embryo enforcement engulf enlist enormou enough entourage espionage evade evict ex examiner execute
5 execution expense extradite eyed fac facility fail false fan fascination fate fee feel fetu file fill firearm
5 fisherman flush forget fortune fraternity frequent frustrate fugitive funeral furor gamble gangster garage garbage
5 generosity gift glimpse grandmother grateful grave guard gym hacker hallway handful handicap hardship headach health
5 help heroin hers hick his hiv hoax hormone huddl huge human identify immigrant implant inability inadequate
5 incapable incompetence increasingly indefinitely indictment induce infection infectiou inflict influx inject injury
5 inspector instantly insufficient interview intimidate intrusion irs journalist laborer lapse last laundere lay leave
5 legal lend lender lethal liar litigation live lobby lock lonely look loot lot lover luggage lump lure malnutrition
5 many marital mask massage massive memorabilia mess migrant miner misdemeanor mismanagement mistakenly mistress
5 module mom monk more murderou my narcotic nearly none notice_$ notify obese obsession obstruction occupant often
5 on_it openly oversight overweight own oxygen parental pend perjury permanently perpetrator perpetual persecution
5 personal persuad pharmacy phony plight poisonou pornography pose possibility possibly potential potentially pray
5 preacher pregnancy prematurely priesthood privilege probe problem profession promise prompt promptly properly
5 prostate protection psychic psychologically psychologist publicist publicize pump punishment purport pursu
5 questionable quit racket racketeer radiation rage raise rampant rarely reason receive recently reclusive refuge
5 regulator relieve repatriat repay rescue rescuer researcher responsibility restitution restless restrain retirement
5 revelation reward right ring risky rumor run rush safe scar schizophrenia sect seek seemingly sell sentence severe
5 sewage shortage shrapnel shut sibl skeptical slay smell smile soldier some speculate speculator spend spill spree
5 sprung stair stampede stand stay stem stolen student sue suitcase surgeon surgery sweat swollen sympathy
5 systematically tampere tap tape tarnish technician temporary terror terrorist the_book themselve there_$ think
5 thrift tir tissue tobacco toilet trap troubl trust trustee tuberculosy tuition turn tutor unauthorize uncle unclear
5 uncover undergo underground underworld undocument unfairly unhappy unknown unlawful unname unnotice unsure upstair
5 vandalism vet veteran vigilant violently visibly volunteer vulnerable waitress wallet warrant wast waste weary
5 welfare whistle widespread wife wip wrath yell youngster your youthful
6 #B:have+thing #B=named_dostop, #B=named_thestop. #B_and #B_person: #B_person:none #B_the:s #B_thingsit #GwhoFalse
6 ^_monday ^_since ^_we abduct accountable accustome activist adequately adolescent advice advise after afterward
6 agony aide alarm animal antibiotic anxiety anyth apprehend arous arson arthrity assailant assassin asthma asylum
6 attorney auditor autopsy awake away banker bankrupt bankruptcy bathroom battl bed behead bodily bogu bonuse boss
6 brain breathe bring brother bruise bury bystander cancer captivity card cardiac caus cell charitable chemotherapy
6 chronic claim clandestine classmate closet collaborator collaps coma competent complication complicity confidential
6 confidentiality confront contaminate contemplate contempt corporate correctional corrupt corruption cost countless
6 courtroom crack cramp crippl cure curiosity damage danger dead defect deport deportation deprive desperate
6 desperately diabete disappear disclose disclosure discourage disguis dissident donate donor dormant dormitory dozen
6 dump ecstasy embroil emotionally estrang evacuat evacuee evasion everyone excess excessive extortion eye face
6 failure fake fatal federal felony fertility financially financier flee follower forcibly foreigner forgiveness frail
6 frenzy frightene frustration fund gang girl gre habit handle harbore hardene hear hedge helpless herself himself
6 holocaust homicide hostage hungry hurt illicit immunity impair improper indict infiltrate inflate injection injure
6 inside insider insurance insure insurer intentionally interrogation job juror jury laden laugh liability life like
6 listen liver locker lov makeshift man marrow medic might mob morgue mortgage motel motivate mourner needy nicotine
6 nobody nonprofit noth notoriety officer onetime operative organ orphan otherwise our outside over owed panic paralyz
6 pardon pardone patient patron payment pediatric perish persistent personally pet physically pill plea pneumonia
6 police policeman practitioner prescription pressure presume prevent privacy privately prolong property prosecutor
6 prospective prostitution protect protective public publicity publicly punish rape recruit refuse rehabilitation
6 reluctant remorse repeatedly reprieve reputation resident responsible retiree retrieve reveal rid robber robbery
6 rogue roommate rubble rumore scream search secrecy secretive seeker seriou severance sexual shaken shame shout
6 smuggl smuggler somebody somehow sperm spy stab staffer starvation steal stigma still stop stricken substance suffer
6 suicide survive swallow sympathetic teacher teen tenant that their them_$ therapist therapy thief thug to_new
6 tourist trash trial trouble twice unable uncovere uninsure unseen unspecify unwill vain vanish voluntarily wandere
6 want wary wealthy weep wept what whose widow wound wrong young
7 #B:be+doing #B=goalfree3 #B=named_numberstop: #B=namedstop; #B=tolddateFalse ^_mine ^_so accidentally accountant
7 accuse acquaintance afraid ager ail alcohol alcoholic alive allegation anger angry anguish anthrax anxiou anyone
7 apartment appetite asbesto asleep aware basement because behalf believe bench bet betray blame bodyguard borrower
7 bribe burn captor cash cause charity chest clergy clinic cocaine colleague compensate compensation complaint
7 confession conspire contractor conviction corpse counselor criminal daughter deny detain detention diagnose die
7 disabl discover donation drunken dy embarrassment embezzlement employer enrage eventually evidence exhaust
7 exhaustion exposure falsely family fatally fire fle fled forc fraud friend fume get graft gunman gunshot handler
7 harassment harm he heart him hire homeowner hundr hunger husband illegal illegally immune implicate imprisonment
7 inadvertently infant infect innocence insane intern interrogate investigation involve involvement it_$ jealou junk
7 juvenile kidnap kidney know landlord lawsuit leak leukemia lifelong lobbyist lung maid manslaughter marijuana
7 medical medication mercy misconduct misuse multimillion murder mysteriou nak negligence nervou notoriou nun nurs
7 obsess of_the once ordeal out outcry outrage overcrowd owner pain parishioner parole pension persecute physician
7 plaintiff poison presumably prosecute prosecution psychiatrist quietly radioactive rais recover recovere respiratory
7 retribution room routinely scam scare seizure sentenc seriously servant severely sex sickene sickness since slain
7 solitary spare spouse steroid sting stomach stranger strap suddenly suffere suicidal taint taxpayer teenage
7 temporarily testimony theft thieve threatene throat toddler toxic transplant treatment undisclose unemploy
7 unidentify unwant villager wait whereabout whether whom withheld woman wondere would
8 #B:person #Bstop- #pieces2 ^_it accomplice ailment alcoholism anonymou arrest attendant bail bleed captive case
8 cheat comrade conceal confine confinement counsele cry cult death deceas dentist disappearance disgrace disgruntl
8 distraught distress drug drunk fear fearful find foreclosure grief griev harass hospital hospitalize illness
8 innocent interrogator investigate investigator kid liable ly mental mentally misl murderer neglect old overdose
8 panick parent poisone pos pregnant private probation psychiatric ransom rap repute rescu risk scandal scrutiny
8 secret she sheltere site smoke so someone succumb sued suing suspect suspiciou tear testify them there they those
8 thousand trauma two unconsciou undercover unharm unpaid we who witness worker worry wrongdo wrongly
9 #Gwith+thingFalse abusive addiction admit agent allege apparently blind boy charg client complain convict custody
9 defendant discharg dog drown employee escape expose for for_the fre guilt guilty handcuf hid hide homeless house
9 imprisone improperly informant investor kickback killer knowingly lawyer mother murdere nurse offender pay plead
9 priest prisoner prostitute rent reportedly secretly sexually shelter sleep smoker starv supposedly survivor
9 suspicion torture unaware
10 #B=namednumberFalse #Bstop; account addict allegedly elderly her lur mine money prison relative silence treat
11 #Bstop. confess doctor father ill inmate jail victim
12 abuse
13 baby blood kill notice
15 sick
29 #told
"""
