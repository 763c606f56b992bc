"""What 5125 labelled goals teach about relevant: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "2794de31dc33e672"
ANSWERS = ("no", "yes")
ROWS = """
-46 *
-9 by hour
-8 #B:be+of sept
-7 #B:create 0_hour aunt_$ bari by_my col communique cote count count_$ ga map my_aunt namely overview para paragraph
-7 six terminu w with
-6 #B=told:be:s #B_how ^_and abbreviat alignment alternate boucher boundary ce chronology constitution course
-6 divisional es finish finland g geographical h interchange intersection l lok longitude me_in ministerial motorway
-6 outline pa plenary regional respectively rue salaam second secretariat sub summary tri v vs xi
-5 #B:be #B:finish+the #B:intend #B:tells+of #B=named_how #B_themy #Blen0 #F=toldnot #Fnot accession advancer agenda
-5 align ams assembly aunt be_at bibliography c calendar census ch cis commodore comprise concurrently conference
-5 constituency consul convergence correspond costa councilor counterpart declaration delegate dos draft east edition
-5 electoral en expressway f four fra framework gambia gen geo geographic geography gille graph grid gul highway
-5 hour_$ illustration implementation in_week inaugurate inclusive integration inter jan junction lat layout
-5 legislative m mali massa mediterranean memorandum meridian metz mi mon morocco mozambique municipality n na nante
-5 natal nautical ne ni nova ny onward os p page parallel parliamentary partition patten pereira precede premier
-5 provincial ps q qualifier raja recap recast renne republic rhine rok rout route rus section serra si singh
-5 socialist statistical strait su subdivide summit sur synopsy talbot the_course tome tonga triangular update
-5 viscount wa wellington y
-4 #B:activity+it #B:have+the #B:modal #B=goal_do #B=told_thingstop. #B_how: #B_how:none #B_how:s #B_hownot #B_iit
-4 #B_my:activity #B_of:plain #B_thing:be #Bstop: #F:abstract ^_one accordance ad admiral affair ahead aire alfonso
-4 alphabet alpine ambrose ana ap approximate armistice article atlas auspice autonomou avenue b banco baronet basque
-4 battleground bel benjamin berger bety biennial bilateral biographical blueprint bordere borough boulevard bra bravo
-4 brazil brigadier brunswick budget canton cape caucuse centenary centere cha chapter charter clarify classification
-4 clement clinch code coincide commentary commerce commonwealth commune compile composite confederation conform
-4 conquest consensu consultation consultative continuation copa correct countess coupe cox crossroad cup d da dar de
-4 deadline decisive decliner defence define delegation deputy designation dialect dialogue dictionary directorate
-4 divide division dover e eastern edg editorial eighth election eleventh encompass envoy evene exposition finance
-4 firstly fis flemish formulate forthcome forum franco frontier gainer gauge gazette general ger ghazi goal gov
-4 governorate gran granada graphic graphics han harper highland highlight hilly holden hooper i_have i_want
-4 illustrate inaugural incorporate informal integral interim interior isle iso itinerary jo jun just_to k kan keynote
-4 lam latitude les liaison liberalization linguistic lo macao macro magazine manga manifesto marin maritime marquy
-4 mayoral merge midland minister minute mirza mora muller nan narrowly nineteenth normalization notation now_$
-4 numerical o objective of_may office one_be outgo oval overall pacific parkway pas peninsula pere petit piedmont
-4 pivotal plural po populou por porto prelude preparatory presidency prime proclamation pronunciation province
-4 provisional quiz railway reaffirm redeployment referendum regency region relation repetition representation
-4 representative resolution respective reunification revision ri roc roundup rs rudd s sao scenic scorer scotia se
-4 secretary sery seventh sheet shire silva simplify sixth slug south southeast southeastern southernmost spatial
-4 specification spell sri statesman strategic styl subdivision substantive successive syed symposium table tal tally
-4 tang tao te text theorem trail transatlantic transitional treatise tu twelfth u unchang underline undersecretary
-4 unification unify unofficial upcome vi vie vol width x z zapatero
-3 #B:create+number #B:granted #B:light+not #B:light+number #B:light+the #B:vague+ #B=empty_of #B=emptydateTrue
-3 #B=emptyfree0 #B=goaldateTrue #B=goalfree2 #B=named #B=named:activity:s #B=named:other:past #B=named:vague:s
-3 #B=named_mystop, #B=named_numberstop. #B=namedfree1 #B=told_allstop: #B=told_numberstop. #B=told_of #B=tolddateTrue
-3 #B_all #B_nobody:past #B_of #B_of:be #B_thing: #B_thing:none #B_thing:s #B_thingsnot #Blen1 #Bnot=never #F=told_she
-3 #F=toldit #F_she #Fnot=not #Gwith+theFalse #pieces3 ^_dad ^_every ^_thirty ^_to a a_month advance afternoon be_mean
-3 before book book_system change complete council desk error final first give_up have_the hour_of hull i_start
-3 improve in_the it_on june laptop mar mark mean_to month_$ my_assessor of only_the open plan point round say_i st
-3 the_bar the_second third thirty this_year to_go to_the tomorrow town tuesday want_it ward week within write
-2 #B: #B:activity+ #B:be+number #B:inner+it #B:none #B=empty_doing #B=empty_doingstop, #B=empty_ofstop, #B=goal:none:
-2 #B=goal_doingstop. #B=goal_istop, #B=goalstop: #B=named:be:s #B=named:happens:plain #B=named_allstop,
-2 #B=named_howstop. #B=named_thingstop: #B=nameddateTrue #B=namedlen0 #B=namedlen1 #B=namedmy #B=namedstop/
-2 #B=told:finish:s #B=told:have:s #B=told:modal:modal #B=told:tells:s #B=told_all #B=told_nobodystop. #B=told_number
-2 #B=told_ofstop. #B=told_personstop, #B=told_thestop, #B=told_thing #B=toldfact #B=toldfree2 #B=toldlen2
-2 #B=toldstop( #B_all:finish #B_do:modal #B_dofact #B_doing: #B_doing:none #B_doingit #B_howfact #B_i:modal #B_myfact
-2 #B_nobody:light #B_nobodyfact #B_nobodyit #B_number:be #B_number:s #B_numbermy #B_of:modal #B_ofmy #B_person:be
-2 #B_person:finish #B_the: #B_the:modal #B_the:none #B_the:tells #B_things:light #B_which #Bnot=no #Bnot=without
-2 #Bstop/ #F: #F:exam #F:light+the #F:mass #F:none #F:other+the #F:vague-thing #F=empty:none: #F=told:other:past
-2 #F=toldlen3 #F_nobody:light #F_ofnot #Flen3 #Gbefore+iTrue #Gthat+thingFalse #Gto+doFalse #Gto+theFalse
-2 #Gwith+myFalse #Gwithout+doingFalse #pieces4 0_h 0_last 0_may 0_page 0_september ^_before ^_call ^_hull ^_i ^_in
-2 ^_mark ^_merge ^_more ^_no ^_only ^_start ^_take ^_they ^_whatever a_bite about add after_that assessment august
-2 autumn be_never before_the before_we between bite_$ book_for care_$ class count_the do easter eleven elm essay
-2 extension fall finish_the for_it forward front get_a going_to good_$ governor half half_$ half_term have_put hi
-2 holiday i_could i_do i_need if_it it_to junior line lunch manual maths maths_$ may_$ me_and meet mode my_learn
-2 newsletter next nobody_on noon of_my of_us on_my on_our on_sunday one_$ plan_$ post press put_me quarter reconcile
-2 reply report row saturday_$ season seat session show_it sign since_january sixteen start start_monday system task
-2 term that_i the_budget the_office the_rest this to_have tomorrow_$ wednesday weekend well_$ where_my with_no
-2 with_the word year_$
2 #B:abstract #B:activity+of #B:change #B:comparative #B:create+ #B:decide+of #B:finish+ #B:happens+thing #B:light+of
2 #B:mass #B:modal+not #B:opinion #B:other+it #B:tells+it #B=empty_number #B=empty_thingstop, #B=emptystop.
2 #B=goal_istop- #B=goal_it #B=goal_itstop, #B=goal_ofstop. #B=goallen3 #B=goalnumberTrue #B=goalstop- #B=goalstop→
2 #B=named:finish:past #B=named_my #B=named_numberstop) #B=named_person #B=named_thestop. #B=named_thing
2 #B=named_things #B=nameddateFalse #B=namedfree3 #B=namednot #B=namedstop. #B=told #B=told:light:s
2 #B=told:other:plain #B=told_how #B=told_mystop, #B=told_shestop, #B=told_thingstop; #B=toldlen3 #B=toldnot
2 #B=toldstop, #B_anot #B_do:finish #B_do:light #B_do:s #B_doit #B_i: #B_i:be #B_i:none #B_i:other #B_itmy #B_myit
2 #B_nobody:finish #B_number:finish #B_number:modal #B_numberfact #B_of: #B_of:none #B_she:be #B_she:s #B_the:be
2 #B_the:have #B_thefact #B_thing #B_things #Bnot #Bnot=nobody #Bnot=not #Bnot=only #Bstop→ #F:activity #F:be
2 #F:be+thing #F:event #F:inner+the #F:modal #F=told:be:s #F=told:inner:s #F=told:other:plain #F=told_it
2 #F=tolddateFalse #F=toldlen1 #F=toldnumberFalse #F_imy #F_it #F_it:be #F_thing:light #F_thing:s #Fstop,
2 #Gand+thingFalse #Gas+thingFalse #Gbefore+doingFalse #Gbefore+theTrue #Gfor+thingFalse #GforFalse #Gwith+theTrue
2 #GwithTrue 0_$ 0_and 0_be 0_february ^_book ^_close ^_end ^_give ^_need ^_now ^_our ^_she ^_the ^_two ^_week again_$
2 all_through and_take answer at_my at_the be_behind be_what behind bench bet_me better bite blank board boot both box
2 call can_not cardiologist come_in consultant contact court curtain dark deliver door down due_in end_in english_$
2 ever explain family fast file for_the gate generation give give_me glass goe group hello_$ i i_earn i_lose i_only
2 in_by in_every in_law in_march in_on interview it_this it_would knock lab label last_one laugh_at law learn least
2 letter_take list_$ los lunchtime lunchtime_$ march_$ miss mock_$ my_contract never nod now_i of_it off oil old_one
2 on_monday only_say opponent_just order order_$ other otherwise_$ out_in out_of over paper_$ past person phone
2 picture portfolio_$ react ready rent_$ right run sales say_hello see sit skill slow soon step take_it tell ten the
2 the_auditor the_baby the_ball the_old the_portfolio this_month throw time tool track university until until_the
2 upload want_to whatever when whoever wish without work year
3 #B:be+doing #B:be+the #B:light #B:light+it #B:other+doing #B:plain #B:prize #B:tells #B=emptyfree1 #B=emptylen0
3 #B=goal:finish:s #B=goal:modal:modal #B=goalmy #B=goalstop( #B=named:finish:s #B=named_personstop, #B=named_the
3 #B=told:be:plain #B=told:decide:s #B=told:other:past #B=told:other:s #B=told_my #B=told_she #B=toldstop; #B_inot
3 #B_it #B_it:modal #B_the:light #B_the:past #B_the:plain #B_thing:past #B_thingnot #B_thingsfact #Bnot=nothing
3 #Bstop, #F:tells #F_it:s #F_thefact #Gand+thingTrue #GandFalse #GandTrue #Gfor+theFalse ^_last ^_since ^_three
3 ^_tourist ^_with after_the again agree aid alert allow and_the any back bag ball be_a be_be be_more behind_since
3 break brother but by_the call_and camp care certify coat come complaint contract copy could daughter decide doe drop
3 due earn fail far february floor free get_nip going grow guess hand hang happen help his hook how in_may in_my into
3 it knee lose lounge machine make material maybe memory milk moment more_$ my_father net new night nip nip_in none
3 not nursery one_at only outside payroll petrol pick pilot plumb pound put question retire run_out sand save send
3 she_be shut snap sort stair stand stick they through through_the time_in to_my try turn tutor twice wall witness
4 #B:decide #B:finish+of #B:finish+thing #B:inner #B:other #B=empty_and #B=empty_andstop. #B=goaldateFalse
4 #B=named:have:s #B=named_do #B=named_mystop. #B=named_thingsstop, #B=named_thingstop- #B=namedlen3 #B=namedstop-
4 #B=toldfree3 #B_and #B_and: #B_and:none #B_my #B_my: #B_my:none #B_mymy #B_person #B_the #B_thingsit #Bstop;
4 #F:decide #F:gathered #F:inner #F:meets #F:s #F=toldfact #GbeforeFalse #GtoFalse 0_for 0_more ^_get ^_monday ^_my
4 abandon accidental accumulate acknowledge adolescent adult affection after afterward aggressive agony ail alcoholism
4 allegedly almost alone ample angere annoy anonymou anticipation anywhere aquarium ardent artificial ashame asleep
4 athlete attract audience auditor autopsy aware awe axe babe backlash bald bankrupt bare barely bargain be be_due
4 bead bear become beg behavior believer beneath betray blow blown body boiler boomer booster bor borrower boss bounty
4 bribe bring bug bullet burden bury bust buyer buzz ca calcium calf camera candle candy captivity captor case cat
4 cattle celebrity cellar certainly charcoal charg charisma charity cheer chemical chick choir chronic circu clad
4 classmate clean client clinic clothe clout cold collar colleague collect comb comfort competent comrade confession
4 consciou conspire contagiou contamination contempt contractor controversy convict convinc convince corpse cough
4 counsele counterfeit countless couple courtroom cramp crawl creature crippl crocodile curiou curse curtail custody
4 customer cut damn deaf dealer death debry defendant delight dental deny deport deprive deserv desperate destine
4 detect deter devotee diabete dig dirty disability disabl disappear discard discharge discomfort discretion disguis
4 disgust dislike dismay disposable dispose distraught donor dormant doubt dozen drag drunken dwindl eagerly easier
4 egg ego elephant embryonic emotion emotionally empty endanger enrich entertainer enthusiast environmentalist evacuat
4 evacuee evade eventually everybody everyth everywhere evict evidence evidently excuse experiment eyed face facility
4 faint falsely fame fascination fatigue february_$ fee fend fetch few financially fingerprint firearm fisherman flee
4 flesh flock fluid foam follower food foreclosure forehead forever fortunate fortunately fossil frail fre freeze
4 frustrate frustration furor gamble garage garbage gas gaze generosity generou germ girl glimpse glove glue graze gre
4 grin guilty gum gun gunshot handful handgun happily hard harmless harness hate he headach healthy hedge hell hello
4 helpless herd heroin herself hesitant hesitate himself hip hoax hobby hog holocaust horse hospital hospitalize huddl
4 hug hunger hunt husband if ignite illegal imagination immense immunity impair impatient improper impulse inability
4 incentive incline inde indefinitely infection infectiou inflammation informant inherit innocence innocent insect
4 inside inspector instead instinct insulation insurance intensely intentionally intrusion invariably invasive
4 investigator investor it_$ joke juror jury justify kiss laborer lack landowner large lava lawyer layoff leave lend
4 let leukemia liar life lifelong lik limb limelight litigation little live livestock lobby lonely lot loud loudly
4 lover luckily lucky mad makeshift male man mantle many mass massive meat medic medical medicine memorabilia mental
4 mercury mercy metal methane mind miner minibu misuse mom monkey mortgage mosquitoe mourner mud murdere muscle
4 muscular must mysteriou nail nearly need needle neglect negligence nerve nest net_$ nose notoriety notoriou nurs
4 obese obsession obviously occasionally offend opponent ordinary ought our ovation overweight owed own pandas panic
4 paper paralyz pardon parishioner passionate patron payment payoff pediatric penchant perceive perish permission
4 permit perpetual persecute persistent personally persuad persuade pesticide physical pile plasma plead pleasure
4 plutonium pornography portable possibility possibly pot potent practically practitioner pray preciou premature
4 prematurely presence priest prisoner privacy private privately probably probation prolong promise promoter prompt
4 prostate protect prove proven psychiatric psychiatrist psychologically punish punishment quickly racket rage rare
4 rather realize really reason receive recipient recovere recruit refuge refund refusal refuse relieve reluctance
4 remember remorse removal remove repay repeatedly reprieve reputation repute rescu rescuer researcher resentment
4 resident resist resistant respiratory restitution restless retribution ring risky roam rogue room royalty rubble
4 rumore safe safely savvy scam scar scarce scent secrecy secret seeker seem seizure selective seriou severance
4 severely sewage sex sheep sheltere shock shoe shopper shortage shower shrapnel silicon simply since skeptic
4 skeptical skepticism skin skull slaughter slaughtere smile smuggler snake so_$ sock sooner soul spear spectator
4 speculator spend spill spinal spit spouse spray sprung stare starvation steal stem stern still stove stud student
4 subsidize sudden sue suffere sufficient sufficiently suicidal suitcase sunglass sunlight suppose suppress sure
4 surely surgeon surgery surgical survive suspicion swell swollen taint talent tape teacher teen teenage temporary
4 tenant tend tent test testify than that the_minibu their therapeutic therapist there_$ thing thinner those though
4 thrill thug toddler tolerate tourist trash tremendou trigger trouble tube tuition tumor typically ultimately
4 undercover undergo underground underwater undoubtedly unfairly unharm unlimite unnecessary unnotice unsafe unsure
4 unuse upside uranium use usually vent ventilation villager violently visibly volcano vulnerable wage walk wallet
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
5 deposit deserve desperately detector detractor diagnose die disbelief discover disgrace disgruntl disperse
5 distraction distress doing donation dose drink drown drug drunk dump eager eat ecstasy embarrassment embryo employer
5 enormou enrage enthusiasm enthusiastic envy even excitement exhaustion expensive extract eyebrow fake fan feed
5 fertility fetu fine flush fool forc forcibly forget freez frenzy friend frightene gift grateful grief griev guilt
5 gut gym habit hair handcuf harass hardene harder hardly harmful hers hid him hire huge hundr hurt illegally illness
5 imagine imprisone inadvertently induce infant infect inflate influx infusion injection insane instantly insulin
5 insure insurer interrogator intimidate invisible jail jealou job junk juvenile kickback kind landlord last laughter
5 lawsuit leak less liability liver lobbyist lock locker longer look lov love ly magnet massage medication mice misl
5 mock mold mouth much multimillion murderer my myself naturally needy noise normally obsess offender offspr often old
5 once organ otherwise outrage overdose parent passive pension perhaps permanently physically physician pig plaintiff
5 plastic plenty poisone poisonou pos pose possess potential potentially prescription pretend prevent prison properly
5 prospective prostitute publicity quietly rais raise rancher ransom rap rarely readily recover rely reportedly
5 restrain retiree retrieve reward rid rocker scientist scratch seldom sell sexually shame shout sickene sickness sigh
5 site_$ smell some someth sometimes speculate stockpile stop stranger strap stray stuff substance succumb sued suffer
5 suit susceptible suspiciou sympathetic tap taxpayer tear technician temper temporarily temptation themselve there
5 thief think threatene tir to_new tobacco toilet too tooth torture trainer trap trauma two unable unaware unconsciou
5 unemploy uninsure unpaid unseen urine vain voluntarily wait want wary wast watch whenever whistle why wield wo
5 wonder wrongly you youngster your yourself
6 #B=goalfree3 #B=namedlen2 #Blen3 #Bstop- #Gwho+thingFalse #GwhoFalse ^_it ^_so abuse accustome addiction afford
6 afraid ager alike angry animal antibiotic anybody anyth apparently artificially because bet bill_$ bleed breath burn
6 cash cheat chemotherapy chest cigarette complain conceal confinement cost cure dentist discharg discourage disguise
6 donate dust elderly else employee enough escape everyone excess excessive eye father fear fearful feel fill find for
6 fume handler harm hear heart her homeless homeowner hormone house hungry ill immune implant improperly inject kidney
6 killer know knowingly lethal liable listen lung lure marijuana marrow mask mentally might money more mother nak
6 nervou nicotine nobody noth nurse on_it outcry owner oxygen pain panick pet pipe pregnant presumably protective pump
6 radiation radioactive relative reluctant risk routinely scare scream scrutiny secretly shelter solitary somebody
6 someday somehow someone spare sperm steroid stigma sting stomach suddenly suing supposedly survivor take tattoo
6 tempt testosterone them therapy thieve thousand throat tissue toxic treatment unwill victim what whether wondere
6 worker worry would
7 #B=namednumberFalse #B=tolddateFalse #Bstop. ^_mine ^_we addict anyone appetite asbesto ask bill blind breathe can
7 compensate doctor ear exhaust expose exposure get hide inmate keep kid laugh like lump lur module notice out pill
7 poison pressure rent sleep sweat transplant unwant we
8 #B:person dog kill patient she sick site smoke starv swallow treat
9 #Gwith+thingFalse pay smoker
10 baby mine silence
11 so
12 blood
33 #told
"""
