"""What 5125 labelled goals teach about relevant: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "899ee411839b100d"
ANSWERS = ("no", "yes")
ROWS = """
-46 *
-9 by hour sept
-8 #B:be+of
-7 #B:create 0_hour aunt_$ bari by_my col communique cote count ga map my_aunt namely overview para paragraph six
-7 terminu w with
-6 #B=told:be:s #B_how ^_and abbreviat alignment alternate boucher boundary ce chronology constitution count_$ course
-6 divisional es finish finland g geographical h interchange intersection l lok longitude mali me_in ministerial
-6 motorway outline pa plenary regional respectively rue salaam second secretariat sub summary tri v vs xi
-5 #B:be #B:finish+the #B:intend #B:tells+of #B=named_how #B_themy #Blen0 #F=toldnot #Fnot accession advancer agenda
-5 align ams aunt be_at bibliography bravo c calendar census ch cis commodore comprise concurrently conference
-5 constituency consul convergence correspond costa councilor counterpart da declaration delegate dos draft east
-5 edition electoral en expressway f four fra framework gambia gen geo geographic geography gille governorate graph
-5 grid gul harper highway hour_$ illustration implementation in_week inaugurate inclusive integration inter jan
-5 junction lat latitude layout legislative m massa mediterranean memorandum metz mi mon morocco mozambique
-5 municipality n na nante natal nautical ne ni nova ny onward os p page parallel parliamentary partition patten
-5 pereira precede premier pronunciation provincial ps q qualifier raja recap recast renne republic rhine rok rout
-5 route rus section serra si socialist statistical strait su subdivide summit sur synopsy talbot the_course tome
-5 tonga triangular update viscount wa wellington y
-4 #B:have+the #B:modal #B=goal_do #B=told_thingstop. #B_how: #B_how:none #B_how:s #B_hownot #B_iit #B_my:activity
-4 #B_of:plain #B_thing:be #Bstop: #F:abstract ^_one accordance ad admiral affair ahead aire alfonso alphabet alpine
-4 ambrose ana ap approximate armistice article assembly atlas auspice autonomou avenue b banco baronet basque
-4 battleground bel benjamin berger bety biennial bilateral biographical blueprint bordere borough boulevard bra
-4 brazil brigadier brunswick budget canton cape caucuse centere cha chapter charter clarify classification clement
-4 clinch code coincide commentary commerce commonwealth commune compile confederation conform conquest consensu
-4 consultative continuation copa correct countess coupe cox crossroad cup d dar de deadline decisive decliner defence
-4 define deputy designation dialect dialogue dictionary directorate divide division dover e eastern edg editorial
-4 eighth election eleventh encompass envoy evene exposition finance firstly flemish formulate forthcome forum franco
-4 frontier gainer gauge gazette general ger ghazi goal gov gran granada graphic graphics han highland highlight hilly
-4 holden hooper i_have i_want illustrate inaugural incorporate informal integral interim interior isle iso itinerary
-4 jo jun just_to k kan keynote lam les liaison liberalization linguistic lo macao macro magazine manga manifesto
-4 marin maritime marquy mayoral merge meridian midland minister minute mirza mora muller nan narrowly nineteenth
-4 normalization northeast notation now_$ numerical o objective of_may office one_be outgo overall pacific pas
-4 peninsula pere petit piedmont pivotal plural po populou por porto prelude preparatory presidency prime proclamation
-4 province provisional quiz railway reaffirm redeployment referendum regency region relation repetition
-4 representation representative resolution respective reunification revision ri roc roundup rs rudd s sao scenic
-4 scorer scotia se secretary sery seventh sheet shire silva simplify singh sixth slug south southeast southeastern
-4 southernmost spatial specification spell sri statesman strategic styl subdivision substantive successive syed
-4 symposium table tal tally tao te text theorem to_the trail transatlantic treatise tu twelfth u unchang underline
-4 undersecretary unification unify unofficial upcome vi vie vol width x z zapatero
-3 #B:activity+it #B:create+number #B:granted #B:light+not #B:light+number #B:light+the #B:vague+ #B=empty_of
-3 #B=emptydateTrue #B=emptyfree0 #B=goaldateTrue #B=goalfree2 #B=named #B=named:activity:s #B=named:other:past
-3 #B=named:vague:s #B=named_mystop, #B=named_numberstop. #B=namedfree1 #B=told_allstop: #B=told_numberstop.
-3 #B=told_of #B=tolddateTrue #B_all #B_nobody:past #B_of #B_of:be #B_thing: #B_thing:none #B_thing:s #B_thingsnot
-3 #Blen1 #Bnot=never #F=told_she #F=toldit #F_she #Fnot=not #Gwith+theFalse #pieces3 ^_dad ^_every ^_thirty ^_to a
-3 a_month advance afternoon be_mean before book book_system change council delegation desk error final first give_up
-3 have_the hour_of hull i_start in_the it_on june laptop mar mark mean_to month_$ my_assessor only_the open plan
-3 point round say_i st the_bar the_second third thirty this_year to_go town tuesday want_it ward week within write
-2 #B: #B:activity+ #B:be+number #B:inner+it #B:none #B=empty_doing #B=empty_doingstop, #B=empty_ofstop, #B=goal:none:
-2 #B=goal_doingstop. #B=goal_istop, #B=goalstop: #B=named:be:s #B=named:happens:plain #B=named_allstop,
-2 #B=named_numberstop, #B=named_thingstop: #B=nameddateTrue #B=namedlen0 #B=namedlen1 #B=namedmy #B=namedstop/
-2 #B=told:finish:s #B=told:have:s #B=told:modal:modal #B=told:tells:s #B=told_all #B=told_nobodystop. #B=told_number
-2 #B=told_ofstop. #B=told_thestop, #B=told_thing #B=toldfact #B=toldlen2 #B=toldstop( #B_all:finish #B_do:modal
-2 #B_dofact #B_doing: #B_doing:none #B_doingit #B_howfact #B_i:modal #B_myfact #B_nobody:light #B_nobodyfact
-2 #B_nobodyit #B_number:be #B_number:s #B_numbermy #B_of:modal #B_ofmy #B_person:be #B_person:finish #B_person:s
-2 #B_the: #B_the:modal #B_the:none #B_the:tells #B_things:light #B_which #Bnot=no #Bnot=without #Bstop/ #F: #F:exam
-2 #F:light+the #F:mass #F:none #F:other+the #F:vague-thing #F=empty:none: #F=told:other:past #F=toldlen3
-2 #F_nobody:light #F_ofnot #Flen3 #Gbefore+iTrue #Gthat+thingFalse #Gto+doFalse #Gto+theFalse #Gwith+myFalse
-2 #Gwithout+doingFalse #pieces4 0_h 0_last 0_may 0_page 0_september ^_before ^_by ^_call ^_hull ^_i ^_in ^_mark
-2 ^_merge ^_more ^_no ^_only ^_start ^_take ^_they ^_whatever a_bite about add after_that august autumn be_never
-2 before_the before_we between bite_$ book_for care_$ class complete count_the do easter eleven elm extension fall
-2 finish_the for_it forward front get_a going_to good_$ governor half half_$ half_term have_put hi holiday i_could
-2 i_do i_need if_it improve it_to junior line manual maths maths_$ may_$ me_and mode my_learn newsletter next
-2 nobody_on noon of of_my of_us on_my on_our on_sunday one_$ plan_$ post press put_me quarter reconcile reply report
-2 row saturday_$ season seat session show_it sign since_january sixteen start start_monday system task term that_i
-2 the_budget the_office the_rest this tomorrow tomorrow_$ weekend well_$ where_my with_no with_the word year_$
2 #B:activity+of #B:change #B:comparative #B:create+ #B:decide+of #B:happens+thing #B:have #B:inner+the #B:light+of
2 #B:mass #B:modal+not #B:opinion #B:other+it #B:tells+it #B=empty_number #B=empty_numberstop, #B=empty_thingstop,
2 #B=emptystop. #B=goal_istop- #B=goal_it #B=goal_itstop, #B=goal_ofstop. #B=goallen3 #B=goalnumberTrue #B=goalstop-
2 #B=goalstop→ #B=named:finish:past #B=named_my #B=named_numberstop) #B=named_person #B=named_thestop. #B=named_thing
2 #B=named_things #B=nameddateFalse #B=namedfree3 #B=namednot #B=namedstop. #B=told #B=told:light:s
2 #B=told:other:plain #B=told_how #B=told_mystop, #B=told_shestop, #B=told_thingstop; #B=toldlen3 #B=toldnot
2 #B=toldstop, #B_anot #B_do:finish #B_do:light #B_do:s #B_doit #B_i: #B_i:be #B_i:none #B_i:other #B_itmy #B_myit
2 #B_nobody:finish #B_number:finish #B_number:modal #B_numberfact #B_person:plain #B_she:be #B_she:s #B_the:be
2 #B_the:have #B_thefact #B_thing #B_things #Bnot #Bnot=nobody #Bnot=not #Bnot=only #Bstop→ #F:activity #F:be
2 #F:be+thing #F:event #F:inner+the #F:modal #F=told:be:s #F=told:inner:s #F=told:other:plain #F=told_it
2 #F=tolddateFalse #F=toldlen1 #F=toldnumberFalse #F_imy #F_it #F_it:be #F_thing:light #F_thing:s #Fstop,
2 #Gand+thingFalse #Gas+thingFalse #Gbefore+doingFalse #Gbefore+theTrue #Gfor+thingFalse #GforFalse #Gwith+theTrue
2 #GwithTrue 0_$ 0_and 0_be 0_february ^_book ^_close ^_end ^_give ^_need ^_now ^_our ^_she ^_the ^_two ^_week
2 after_the again_$ all_through and_take answer at_my at_the be_behind be_what behind bet_me better bite blank board
2 boot both box call can_not cardiologist come_in consultant contact court curtain dark deliver door down due_in
2 end_in english_$ ever exercise explain family file for_the gate generation give give_me goe going group hall hello_$
2 i i_earn i_lose i_only in_by in_every in_law in_march in_on interview it_this it_would knock lab label last_one
2 laugh_at law learn least letter_take list_$ los lunchtime lunchtime_$ march_$ miss mock_$ my_contract never nod
2 now_i of_it off oil old_one on_monday only_say opponent_just order order_$ other out_in out_of over paper_$ past
2 person phone picture portfolio_$ react ready rent_$ right run say_hello see skill slow snap soon step take_it tell
2 ten the the_auditor the_baby the_ball the_old the_portfolio this_month throw time tool track train university until
2 until_the upload want_to whatever when whoever wish without work
3 #B:abstract #B:be+doing #B:be+the #B:finish+ #B:light #B:light+it #B:other+doing #B:plain #B:prize #B:tells
3 #B=emptyfree1 #B=emptylen0 #B=goal:finish:s #B=goal:modal:modal #B=goalmy #B=goalstop( #B=named:finish:s
3 #B=named_personstop, #B=named_the #B=told:be:plain #B=told:decide:s #B=told:other:past #B=told:other:s #B=told_my
3 #B=told_she #B=toldstop; #B_inot #B_it #B_it:modal #B_the:light #B_the:past #B_the:plain #B_thing:past #B_thingnot
3 #B_thingsfact #Bnot=nothing #Bstop, #F:tells #F_it:s #F_thefact #Gand+thingTrue #GandFalse #GandTrue #Gfor+theFalse
3 ^_last ^_since ^_three ^_tourist ^_with again agree aid alert allow and_the any back bag ball be_a be_be be_more
3 behind_since bench break brother but by_the call_and camp care certify coat come complaint contract copy could
3 daughter decide doe drop due earn fail far fast february floor free get_nip glass grow guess hand hang happen help
3 his hook how in_may in_my into it knee lose lounge machine make material maybe memory milk moment more_$ my_father
3 net new night nip nip_in none not nursery one_at only outside payroll petrol pick pilot plumb pound put question
3 retire run_out sand save send she_be shut sit sort stair stand stick they through through_the time_in to_my try turn
3 tutor twice wall witness year
4 #B:decide #B:finish+of #B:finish+thing #B:inner #B:other #B=empty_and #B=empty_andstop. #B=goaldateFalse
4 #B=named:have:s #B=named_do #B=named_mystop. #B=named_thingsstop, #B=named_thingstop- #B=namedlen3 #B=namedstop-
4 #B=toldfree3 #B_and #B_and: #B_and:none #B_my #B_my: #B_my:none #B_mymy #B_person #B_the #B_thingsit #Bstop;
4 #F:decide #F:gathered #F:inner #F:meets #F:s #F=toldfact #GbeforeFalse #GtoFalse 0_for 0_more ^_get ^_monday ^_my
4 abandon accidental accumulate acknowledge adolescent adult affection after afterward aggressive agony ail alcoholism
4 allegedly almost alone ample annoy anonymou anticipation anywhere aquarium ardent artificial ashame asleep athlete
4 attract audience auditor autopsy aware awe axe babe backlash bald bankrupt bare barely bargain be be_due bead bear
4 become bedroom beg behave behavior believer beneath betray blow blown body boiler boomer booster bor borrower boss
4 bounty bribe bring bug bullet burden bury bust buyer buzz ca calcium calf camera candle candy captivity captor case
4 cat cattle celebrity cellar certainly charcoal charg charisma charity cheer chemical chick choir chronic circu clad
4 classmate clean client clinic clothe clout cold collar colleague collect comb comfort competent comrade confession
4 consciou conspire contagiou contamination contempt contractor controversy convict convinc convince corpse cough
4 counsele counterfeit countless couple courtroom cramp crawl creature crippl crocodile curiou curse curtail custody
4 customer cut damn deaf dealer death debry defendant delight dental deny deport deprive deserv desperate destine
4 detect deter devotee diabete dig dirty disability disabl disappear discard discharge discomfort discretion disguis
4 disgust dislike dismay disposable dispose distraction distraught donor dormant doubt dozen drag drunken dwindl
4 eagerly easier egg ego electron elephant embryonic emotion emotionally empty endanger enrich entertainer enthusiast
4 environmentalist evacuat evacuee evade eventually everybody everyth evidence evidently excuse expensive experiment
4 eyed face facility falsely fame fascination fatigue february_$ fee female fend fetch few financially fingerprint
4 firearm fisherman fist flee flesh flock fluid foam follower food foreclosure forehead forever fortunate fortunately
4 fossil frail fre freeze frustrate frustration furor garage garbage gas gaze generosity generou germ girl glimpse
4 glove glue graze gre grin guilty gum gun gunshot handful handgun happily hard harmless harness hate he headach heal
4 healthy hedge hell hello helpless herd heroin herself hesitate himself hip hoax hobby hog holocaust horse hospital
4 hospitalize huddl hug hunger hunt husband if ignite illegal immense immunity impair impatient improper impulse
4 inability incentive incline inde indefinitely infection infectiou inflammation informant inherit innocence innocent
4 insect inside inspector instead instinct insulation insurance intensely intentionally intrusion invariably invasive
4 investigator investor it_$ juror jury justify kiss laborer lack landowner large lava lawyer layoff leave lend let
4 leukemia liar life lifelong lik limb limelight liquid litigation little live livestock lobby lonely lot loud loudly
4 lover luckily lucky ly mad makeshift male mammal man mantle many mass massive meat medic medical medicine
4 memorabilia mental mercury mercy metal methane microphone mind miner minibu misuse mom monkey mortgage mosquitoe
4 mourner mud murdere muscle muscular must mysteriou nail nearly need needle neglect negligence nerve nest net_$ nose
4 notoriety nurs obese obsession obviously occasionally offend opponent ordinary orphan ought our ovation overweight
4 owed own pandas panic paper paralyz pardon parishioner passionate patron payment payoff pediatric perceive perish
4 permission permit perpetual persecute persistent personally persuad persuade pesticide physical pile plasma plead
4 pleasure plutonium pornography portable possibility possibly pot potent practically practitioner pray preciou
4 premature prematurely priest prisoner privacy private privately probably probation prolong promise promoter prompt
4 prostate proven psychiatric psychiatrist psychologically punish punishment quickly racket rage rare rather realize
4 really reason receive recipient recovere recruit refuge refund refusal refuse relieve reluctance rely remember
4 remorse removal remove repay repeatedly reprieve reputation repute rescu rescuer researcher resentment resident
4 resist resistant respiratory restitution restless retribution ring risky roam rogue room royalty rubble rumore safe
4 safely savvy scam scar scarce scent secrecy secret secretive seeker seem seizure selective seriou severance severely
4 sewage sex sheep sheltere shock shoe shopper shortage shrapnel silicon simply since skeptic skeptical skepticism
4 skin skull slaughter slaughtere smile smuggler so_$ sock sooner soul spear spectator speculate speculator spend
4 spill spinal spit spontaneou spouse spray sprung stampede stare starvation steal stem stern still stove stud student
4 subsidize sudden sue suffere sufficient sufficiently suicidal suitcase sunglass sunlight suppose suppress sure
4 surely surgeon surgery surgical survive suspicion swell swollen taint talent tape teacher teen teenage temporary
4 tenant tend tent test testify than that the_minibu their therapeutic therapist there_$ thief thing thinner those
4 though thug toddler tolerate tourist trash tremendou trigger trouble tube tuition tumor typically ultimately
4 undercover undergo underground underwater undoubtedly unfairly unharm unlimite unnecessary unnotice unsafe unsure
4 unuse upside upstair uranium use usually vendor vent villager violently visibly volcano vulnerable wage walk wallet
4 wandere waste watcher water wax way wealthy wear weary weed weep wept wherever who whom wip withheld withstand woman
4 wrath wrong wrongdo yell young youthful
5 #B:have+thing #B:meets #B=named_dostop, #B=named_numberstop: #B=named_thingstop, #B_domy #B_person: #B_person:none
5 #B_she #B_thing:finish #Blen2 #F:deliverable #Gto+thingFalse #GwithFalse #pieces2 ^_blood ability able absorb
5 abusive accidentally actually adequately admit agent aging ailment alarm alcohol alcoholic alive already always
5 amount anger anguish anthrax anxiety anxiou anyway arous arthrity asthma attendant attic avid awake away bail bait
5 balloon basement bathroom bed believe belly benefit bigger blanket blood_pressure bone bonuse bother bothere bottle
5 boy brain breast bred bruise bubble burst buy cage cancer cannot captive card card_no cardiac caus cause cell cheap
5 check child choke cigar clone closet clown cocaine collector compensation concentration confess confine consume
5 contaminate contemplate cord cow crack crowd cry cult curiosity damage danger deceas defect defective deplete
5 deposit deserve desperately detector detractor diagnose die disbelief discover disgrace disgruntl disperse distress
5 doing donation dose drink drown drug drunk dump eager eat ecstasy embarrassment employer enormou enrage enthusiasm
5 enthusiastic envy even everywhere excitement exhaustion extract eyebrow fake fan feed fertility fetu fine flush fool
5 forc forcibly forget freez frenzy friend frightene gift grateful grief griev guilt gut gym habit hair handcuf harass
5 hardene harder hardly harmful hers hid him hire huge hundr hurt illegally illness imagine imprisone inadvertently
5 induce infant infect inflate influx infusion injection insane instantly insulin insure insurer interrogator
5 intimidate invisible jail jealou job junk juvenile kickback kind landlord last laughter lawsuit leak less liability
5 liver lobbyist lock locker longer look lov love massage medication mice misl mock mold mouth much multimillion
5 murderer my myself naturally needy noise normally obsess offender offspr often old once organ otherwise outrage
5 overdose parent passive pension perhaps permanently physically physician pig plaintiff plastic plenty poisone
5 poisonou pos pose possess potential potentially prescription pretend prevent prison properly prospective prostitute
5 protect publicity rais raise rancher ransom rap rarely readily recover reportedly restrain retiree retrieve reward
5 rid rocker scientist scratch seldom sell sexually shame shout shower sickene sickness sigh site_$ smell snake some
5 someth sometimes stockpile stop stranger strap stray stuff substance succumb sued suffer suit susceptible suspiciou
5 sympathetic tap taxpayer tear technician temper temporarily temptation themselve there thieve think threatene tir
5 to_new tobacco toilet too tooth torture trainer trap trauma two unable unaware unconsciou unemploy uninsure unpaid
5 unseen urine vain ventilation voluntarily wait want wary wast watch whenever whistle why wield wo wonder wrongly you
5 youngster your yourself
6 #B=goalfree3 #B=namedlen2 #Blen3 #Bstop- #Gwho+thingFalse #GwhoFalse ^_it ^_so abuse accustome addiction afford
6 afraid ager alike angry animal antibiotic anybody anyth apparently appetite artificially because bet bill_$ bleed
6 breath burn cash cheat chemotherapy chest cigarette complain conceal confinement cost cure dentist discharg
6 discourage disguise donate dust elderly else embryo employee enough escape everyone excess excessive eye father fear
6 fearful feel fill find for fume handler harm hear heart her homeless homeowner hormone house hungry ill immune
6 implant improperly inject kidney killer know knowingly lethal liable listen lung lure magnet marijuana marrow mask
6 mentally might money more mother nak nervou nicotine nobody noth nurse on_it outcry owner oxygen pain panick pet
6 pipe pregnant presumably protective pump quietly radiation radioactive relative reluctant risk routinely scare
6 scream scrutiny secretly shelter solitary somebody someday somehow someone spare sperm steroid stigma sting stomach
6 suddenly suing supposedly survivor take tattoo tempt testosterone them therapy thousand throat tissue toxic
6 treatment unwill victim what whether wondere worker worry would
7 #B=namednumberFalse #B=tolddateFalse #Bstop. ^_mine ^_we addict anyone asbesto ask bill blind breathe can compensate
7 doctor ear exhaust expose exposure get hide inmate keep kid laugh like lump lur module notice out pill poison
7 pressure rent sleep starv swallow sweat transplant unwant we
8 #B:person dog kill patient she sick site smoke treat
9 #Gwith+thingFalse pay smoker
10 baby mine silence
11 so
12 blood
33 #told
"""
