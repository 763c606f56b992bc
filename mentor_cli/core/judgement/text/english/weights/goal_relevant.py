"""What 5125 labelled goals teach about relevant: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "8338cc3005f56f06"
ANSWERS = ("no", "yes")
ROWS = """
-46 *
-9 by hour
-8 #B:be+of sept
-7 #B:create 0_hour aunt_$ bari by_my col communique cote count ga map my_aunt namely overview para paragraph six
-7 terminu w with
-6 #B=told:be:s #B_how ^_and abbreviat alignment alternate boucher boundary ce chronology constitution count_$ course
-6 divisional es finish finland g geographical h interchange intersection l lok longitude me_in ministerial motorway
-6 outline pa plenary regional respectively rue salaam second secretariat sub summary tri v vs xi
-5 #B:be #B:finish+the #B:intend #B:tells+of #B=named_how #B_themy #Blen0 #F=toldnot #Fnot accession advancer agenda
-5 align ams aunt be_at bibliography c calendar census ch cis commodore comprise concurrently conference constituency
-5 consul convergence correspond costa councilor counterpart declaration delegate dos draft east edition electoral
-5 expressway f four fra framework gambia gen geo geographic geography gille graph grid gul highway hour_$
-5 illustration implementation in_week inaugurate inclusive integration inter jan junction lat layout legislative m
-5 mali massa mediterranean memorandum meridian metz mi mon morocco mozambique municipality n na natal nautical ne ni
-5 nova ny onward os p page parallel parliamentary partition patten pereira precede premier provincial ps q qualifier
-5 raja recap recast renne republic rhine rok rout route rus section serra si singh socialist statistical strait su
-5 subdivide summit sur synopsy talbot the_course tome tonga triangular update viscount wa wellington y
-4 #B:activity+it #B:have+the #B:modal #B=goal_do #B=told_thingstop. #B_how: #B_how:none #B_how:s #B_hownot #B_iit
-4 #B_my:activity #B_of:plain #B_thing:be #Bstop: #F:abstract ^_one accordance ad admiral affair ahead aire alfonso
-4 alphabet alpine ambrose ana ap approximate armistice article assembly atlas auspice autonomou avenue b banco
-4 baronet basque battleground bel benjamin berger bety biennial bilateral biographical blueprint bordere borough
-4 boulevard bra bravo brazil brigadier brunswick budget canton cape caucuse centere cha chapter charter clarify
-4 classification clement clinch code coincide commentary commerce commonwealth commune compile composite
-4 confederation conform conquest consensu consultation consultative continuation copa correct countess coupe cox
-4 crossroad cup d da dar de deadline decisive decliner define delegation deputy designation dialect dialogue
-4 dictionary dimension directorate divide division dover e eastern edg editorial eighth election eleventh en
-4 encompass envoy evene exposition finance firstly fis flemish formulate forthcome forum franco frontier gainer gauge
-4 gazette general ger ghazi goal gov governorate gran granada graphic graphics han harper highland highlight hilly
-4 holden hooper i_have i_want illustrate inaugural incorporate informal integral interim interior isle iso itinerary
-4 jo jun just_to k kan keynote lam language latitude les liaison liberalization linguistic lo macao macro magazine
-4 manga manifesto marin maritime marquy mayoral merge midland minister minute mirza mora muller nan nante narrowly
-4 nineteenth normalization notation now_$ numerical o objective of_may office one_be outgo oval overall pacific paolo
-4 parkway pas peninsula pere petit piedmont pivotal plural po populou por porto prelude preparatory presidency prime
-4 proclamation pronunciation province provisional quiz railway reaffirm redeployment referendum regency region
-4 relation repetition representation representative resolution respective reunification revision ri roc roundup rs
-4 rudd s sao scenic scorer scotia se secretary sery seventh sheet shire silva simplify sixth slug south southeast
-4 southeastern southernmost spatial specification spell sri statesman strategic styl subdivision substantive
-4 successive syed symposium table tal tally tang tao te text theorem to_the trail transatlantic transitional treatise
-4 tu twelfth u unchang underline undersecretary unification unify unofficial upcome vi vie vol width x z zapatero
-3 #B:create+number #B:granted #B:light+not #B:light+number #B:light+the #B:vague+ #B=empty_of #B=emptydateTrue
-3 #B=emptyfree0 #B=goaldateTrue #B=goalfree2 #B=named #B=named:activity:s #B=named:other:past #B=named:vague:s
-3 #B=named_mystop, #B=named_numberstop. #B=namedfree1 #B=told_allstop: #B=told_numberstop. #B=told_of #B=tolddateTrue
-3 #B_all #B_nobody:past #B_of #B_of:be #B_thing: #B_thing:none #B_thing:s #B_thingsnot #Blen1 #Bnot=never #F=told_she
-3 #F=toldit #F_she #Fnot=not #Gwith+theFalse #pieces3 ^_dad ^_every ^_thirty ^_to a a_month advance afternoon be_mean
-3 before book book_system change complete council desk error final first give_up have_the hour_of hull i_start in_the
-3 it_on june laptop mar mark mean_to month_$ my_assessor of only_the open plan point round say_i st the_bar
-3 the_second third thirty this_year to_go tomorrow town tuesday want_it ward week within write
-2 #B: #B:activity+ #B:be+number #B:inner+it #B:none #B=empty_doing #B=empty_doingstop, #B=empty_ofstop, #B=goal:none:
-2 #B=goal_doingstop. #B=goal_istop, #B=goalstop: #B=named:be:s #B=named:happens:plain #B=named_allstop,
-2 #B=named_thingstop: #B=nameddateTrue #B=namedlen0 #B=namedlen1 #B=namedmy #B=namedstop/ #B=told:finish:s
-2 #B=told:have:s #B=told:modal:modal #B=told:tells:s #B=told_all #B=told_nobodystop. #B=told_number #B=told_ofstop.
-2 #B=told_personstop, #B=told_thestop, #B=told_thing #B=toldfact #B=toldfree2 #B=toldlen2 #B=toldstop( #B_all:finish
-2 #B_do:modal #B_dofact #B_doing: #B_doing:none #B_doingit #B_howfact #B_i:modal #B_myfact #B_nobody:light
-2 #B_nobodyfact #B_nobodyit #B_number:be #B_number:s #B_numbermy #B_of:modal #B_ofmy #B_person:be #B_person:finish
-2 #B_the: #B_the:modal #B_the:none #B_the:tells #B_things:light #B_which #Bnot=no #Bnot=without #Bstop/ #F: #F:exam
-2 #F:light+the #F:mass #F:none #F:other+the #F:vague-thing #F=empty:none: #F=told:other:past #F=toldlen3
-2 #F_nobody:light #F_ofnot #Flen3 #Gbefore+iTrue #Gthat+thingFalse #Gto+doFalse #Gto+theFalse #Gwith+myFalse
-2 #Gwithout+doingFalse #pieces4 0_h 0_last 0_may 0_page 0_september ^_before ^_by ^_call ^_hull ^_i ^_in ^_mark
-2 ^_merge ^_more ^_no ^_only ^_start ^_take ^_they ^_whatever a_bite about add after_that august autumn be_never
-2 before_the before_we between bite_$ book_for care_$ class count_the do easter eleven elm essay extension fall
-2 finish_the for_it forward front get_a going_to good_$ governor half half_$ half_term have_put hi holiday i_could
-2 i_do i_need if_it improve it_to junior line lunch manual maths maths_$ may_$ me_and meet mode my_learn newsletter
-2 next nobody_on noon of_my of_us on_my on_our on_sunday one_$ plan_$ post press put_me quarter reconcile reply row
-2 saturday_$ season seat session show_it sign since_january sixteen start start_monday system task term that_i
-2 the_budget the_office the_rest this tomorrow_$ wednesday weekend well_$ where_my with_no with_the word year_$
2 #B:activity+of #B:change #B:comparative #B:create+ #B:decide+of #B:finish+ #B:happens+thing #B:have #B:inner+the
2 #B:light+of #B:mass #B:modal+not #B:opinion #B:other+it #B:tells+it #B=empty_number #B=empty_thingstop,
2 #B=emptystop. #B=goal_istop- #B=goal_it #B=goal_itstop, #B=goal_ofstop. #B=goallen3 #B=goalnumberTrue #B=goalstop-
2 #B=goalstop→ #B=named:finish:past #B=named_my #B=named_numberstop) #B=named_person #B=named_thestop. #B=named_thing
2 #B=named_things #B=nameddateFalse #B=namedfree3 #B=namednot #B=namedstop. #B=told #B=told:light:s
2 #B=told:other:plain #B=told_how #B=told_mystop, #B=told_shestop, #B=told_thingstop; #B=toldlen3 #B=toldnot
2 #B=toldstop, #B_anot #B_do:finish #B_do:light #B_do:s #B_doit #B_i: #B_i:be #B_i:none #B_i:other #B_itmy #B_myit
2 #B_nobody:finish #B_number:finish #B_number:modal #B_numberfact #B_of: #B_of:none #B_she:be #B_she:s #B_the:be
2 #B_the:have #B_thefact #B_thing #B_things #Bnot #Bnot=nobody #Bnot=not #Bnot=only #Bstop→ #F:activity #F:be
2 #F:be+thing #F:event #F:inner+the #F:modal #F=told:be:s #F=told:inner:s #F=told:other:plain #F=told_it
2 #F=tolddateFalse #F=toldlen1 #F=toldnumberFalse #F_imy #F_it #F_it:be #F_thing:light #F_thing:s #Fstop,
2 #Gand+thingFalse #Gas+thingFalse #Gbefore+doingFalse #Gbefore+theTrue #Gfor+thingFalse #GforFalse #Gwith+theTrue
2 #GwithTrue 0_$ 0_and 0_be 0_february ^_book ^_close ^_end ^_give ^_need ^_now ^_our ^_she ^_the ^_two ^_week
2 after_the again_$ all_through and_take answer at_my at_the be_behind be_what behind bench bet_me better bite blank
2 board boot both box call can_not cardiologist come_in consultant contact court curtain dark deliver door down due_in
2 end_in english_$ ever exercise explain family fast file for_the gate generation give give_me glass goe going group
2 hello_$ i i_earn i_lose i_only in_by in_every in_law in_march in_on interview it_this it_would knock lab label
2 last_one laugh_at law learn least letter_take list_$ los lunchtime lunchtime_$ march_$ miss mock_$ my_contract never
2 nod now_i of_it off oil old_one on_monday only_say opponent_just order order_$ other out_in out_of over paper_$ past
2 person phone picture portfolio_$ rate react ready rent_$ right run sales say_hello see sit skill slow soon step
2 take_it tell ten the the_auditor the_baby the_ball the_old the_portfolio this_month throw time tool track university
2 until until_the upload want_to whatever when winter wish without work
3 #B:abstract #B:be+doing #B:be+the #B:light #B:light+it #B:other+doing #B:plain #B:prize #B:tells #B=emptyfree1
3 #B=emptylen0 #B=goal:finish:s #B=goal:modal:modal #B=goalmy #B=goalstop( #B=named:finish:s #B=named_personstop,
3 #B=named_the #B=told:be:plain #B=told:decide:s #B=told:other:past #B=told:other:s #B=told_my #B=told_she
3 #B=toldstop; #B_inot #B_it #B_it:modal #B_the:light #B_the:past #B_the:plain #B_thing:past #B_thingnot #B_thingsfact
3 #Bnot=nothing #Bstop, #F:tells #F_it:s #F_thefact #Gand+thingTrue #GandFalse #GandTrue #Gfor+theFalse ^_last ^_since
3 ^_three ^_tourist ^_with again agree aid alert allow and_the any back bag ball be_a be_be be_more behind_since bor
3 break brother but by_the call_and camp care certify coat come complaint contract copy could daughter decide doe drop
3 due earn fail far february floor free get_nip grow guess hand hang happen help his hook how in_may in_my into it
3 knee lose lounge machine make material maybe memory milk moment more_$ my_father net new night nip nip_in none not
3 nursery one_at only outside payroll petrol pick pilot plumb pound put question retire run_out sand save send she_be
3 shut snap sort stair stand stick they through through_the time_in to_my try tutor twice wall witness year
4 #B:decide #B:finish+of #B:finish+thing #B:inner #B:other #B=empty_and #B=empty_andstop. #B=goaldateFalse
4 #B=named:have:s #B=named_do #B=named_mystop. #B=named_thingsstop, #B=named_thingstop- #B=namedlen3 #B=namedstop-
4 #B=toldfree3 #B_and #B_and: #B_and:none #B_my #B_my: #B_my:none #B_mymy #B_person #B_the #B_thingsit #Bstop;
4 #F:decide #F:gathered #F:inner #F:meets #F:s #F=toldfact #GbeforeFalse #GtoFalse 0_for 0_more ^_get ^_monday ^_my
4 abandon accidental accumulate acknowledge adolescent adult affection after afterward aggressive agony ail alcoholism
4 allegedly almost alone ample angere annoy anonymou anticipation anywhere aquarium ardent artificial ashame asleep
4 athlete attract audience auditor autopsy aware awe axe babe backlash bald bankrupt bare barely bargain be be_due
4 bead bear become beg behavior believer beneath betray blow blown body boiler boomer booster borrower boss bounty
4 bribe bring bug bullet burden bury bust buyer buzz ca calcium calf candle candy captivity captor case cat cattle
4 celebrity cellar certainly charcoal charg charisma charity cheer chemical chick choir chronic circu clad classmate
4 clean client clinic clothe clout cold collar colleague collect comb comfort competent comrade confession consciou
4 conspire contagiou contamination contempt contractor controversy convict convinc convince corpse cough counsele
4 counterfeit countless couple courtroom cramp crawl creature crippl crocodile curiou curse curtail custody customer
4 cut damn deaf dealer death debry defendant delight dental deny deport deprive deserv desperate destine detect deter
4 devotee diabete dig dirty disability disabl disappear discard discharge discomfort discretion disguis disgust
4 dislike dismay disposable dispose distraction distraught donor dormant doubt dozen drag drunken dwindl eagerly
4 easier egg ego elephant embryonic emotion emotionally empty endanger enrich entertainer enthusiast environmentalist
4 evacuat evacuee evade eventually everybody everyth everywhere evidence evidently excuse experiment eyed face
4 facility faint falsely fame fascination fatigue february_$ fee fend fetch few financially fingerprint firearm
4 fisherman flee flesh flock fluid foam follower food forehead forever fortunate fortunately fossil frail fre freeze
4 frustrate frustration furor garage garbage gas gaze generosity generou germ girl glimpse glove glue graze gre grin
4 guilty gum gun gunshot gut handful handgun happily hard harmless harness hate he headach healthy hedge hell hello
4 helpless herd heroin herself hesitant hesitate himself hip hoax hobby hog holocaust horse hospital hospitalize huddl
4 hug hunger hunt husband if ignite illegal immense immunity impair impatient improper impulse inability incentive
4 incline inde indefinitely infection infectiou inflammation informant inherit innocence innocent insect inside
4 inspector instead instinct insulation insurance intensely intentionally intrusion invariably invasive investigator
4 investor it_$ juror jury justify kiss laborer lack landowner large lava lawyer layoff leave lend let leukemia liar
4 life lifelong lik limb limelight litigation little live livestock lobby lock lonely lot loud loudly lover luckily
4 lucky mad makeshift male man mantle many mass massive medic medical medicine memorabilia mental mercury mercy metal
4 methane mind miner minibu minimize misuse mom monkey mortgage mosquitoe mourner mud murdere muscle muscular must
4 mysteriou nail nearly need needle neglect negligence nerve nest net_$ nose notoriety notoriou nurs obese obsession
4 obviously occasionally offend opponent ordinary ought our ovation overweight owed own pandas panic paper paralyz
4 pardon parishioner passionate patron payment payoff pediatric perceive perish permission permit perpetual persecute
4 persistent personally persuad persuade pesticide physical pile plasma plead pleasure plutonium pornography portable
4 possibility possibly pot potent practically practitioner pray preciou premature prematurely priest prisoner privacy
4 private privately probably probation promise promoter prompt prostate protect prove proven psychiatric
4 psychologically punish punishment quickly racket rage rare rather realize really reason receive recipient recovere
4 recruit refuge refund refusal refuse relieve reluctance rely remember remorse removal remove repay repeatedly
4 reprieve reputation repute rescu rescuer researcher resentment resident resist resistant respiratory restitution
4 restless retribution ring risky roam rogue room royalty rubble rumore safe safely savvy scam scar scarce scent
4 scientist secrecy secret seeker seem seizure selective seriou seriously severance severe severely sewage sex sheep
4 sheltere shock shoe shopper shortage shower shrapnel silicon simply since skeptic skeptical skepticism skin skull
4 slaughter slaughtere smile smuggler snake so_$ sock sooner soul spear spectator speculate speculator spend spill
4 spinal spit spouse spray sprung stare starvation steal stem stern still stove stud student subsidize sudden sue
4 suffere sufficient sufficiently suicidal suitcase sunglass sunlight suppose suppress sure surely surgeon surgery
4 surgical survive swell swollen taint talent tape teacher teen teenage temporary tenant tend tent test testify than
4 that the_minibu their therapeutic therapist there_$ thief thing thinner those though thug toddler tolerate tourist
4 trainer trash tremendou trigger trouble tube tuition tumor turn typically ultimately undercover undergo underground
4 underwater undoubtedly unfairly unharm unlimite unnecessary unnotice unsafe unsure unuse upside uranium use usually
4 vent ventilation villager violently visibly volcano vulnerable wage walk wallet wandere waste watcher water wax way
4 wealthy wear weary weed weep wept wherever who whom wip withheld withstand woman wrath wrong wrongdo yell young
4 youthful
5 #B:have+thing #B:meets #B=named_dostop, #B=named_numberstop: #B=named_thingstop, #B_domy #B_person: #B_person:none
5 #B_she #B_thing:finish #Blen2 #F:deliverable #Gto+thingFalse #GwithFalse #pieces2 ^_blood ability able absorb
5 abusive accidentally actually adequately admit agent aging ailment alarm alcohol alcoholic alive already always
5 amount anger anguish anthrax anxiety anxiou anybody anyway arous arthrity asthma attendant attic avid awake away
5 bail bait balloon basement bathroom bed believe belly benefit bigger blanket blood_pressure bone bonuse bother
5 bothere bottle boy brain breast bred bruise bubble burst buy cage cancer cannot captive card card_no cardiac caus
5 cause cell cheap check child choke cigar clone closet clown cocaine collector compensation concentration confess
5 confine consume contaminate contemplate cord cow crack crowd cry cult curiosity damage danger deceas defect
5 defective deplete deposit deserve desperately detector detractor diagnose die disbelief discover disgrace disgruntl
5 disperse distress doing donation dose drink drown drug drunk dump eager eat ecstasy embarrassment embryo employer
5 enormou enrage enthusiasm enthusiastic envy even excitement exhaustion expensive extract eyebrow fake fan feed
5 fertility fetu find fine flush fool forc forcibly foreclosure forget freez frenzy friend frightene gift grateful
5 grief griev guilt gym habit hair handcuf harass hardene harder hardly harmful hers hid him hire huge hundr hurt
5 illegally illness imagine imprisone inadvertently induce infant infect inflate influx infusion injection insane
5 instantly insulin insure insurer interrogator intimidate invisible jail jealou job junk juvenile kickback kind
5 landlord last laughter lawsuit leak less liability liver lobbyist locker longer look lov love ly magnet massage
5 medication mice misl mock mold mouth much multimillion murderer my myself naturally needy noise normally obsess
5 offender offspr often old once organ otherwise outrage overdose parent passive pension perhaps permanently
5 physically physician pig plaintiff plastic plenty poisone poisonou pos pose possess potential potentially
5 prescription pretend prevent prison prolong properly prospective prostitute publicity quietly rais raise rancher
5 ransom rap rarely readily recover reportedly restrain retiree retrieve reward rid rocker scratch seldom sell
5 sexually shame shout sickene sickness sigh site_$ smell some someth sometimes stockpile stop stranger strap stray
5 stuff substance succumb sued suffer suit susceptible suspicion suspiciou sympathetic tap taxpayer tear technician
5 temper temporarily temptation themselve there thieve think threatene tir to_new tobacco toilet too tooth torture
5 trap trauma two unable unaware unconsciou unemploy uninsure unpaid unseen urine vain voluntarily wait want wary wast
5 watch whenever whistle why wield wo wonder wrongly you youngster your yourself
6 #B=goalfree3 #B=namedlen2 #Blen3 #Bstop- #Gwho+thingFalse #GwhoFalse ^_it ^_so abuse accustome addiction afford
6 afraid ager alike angry animal antibiotic anyth apparently artificially because bet bill_$ bleed breath burn cash
6 cheat chemotherapy chest cigarette complain conceal confinement cost cure dentist discharg discourage disguise
6 donate dust elderly else employee enough escape everyone excess excessive eye father fear fearful feel fill for fume
6 handler harm hear heart her homeless homeowner hormone house hungry ill immune implant improperly inject kidney
6 killer know knowingly lethal liable listen lung lure marijuana marrow mask mentally might money more mother nak
6 nervou nicotine nobody noth nurse on_it outcry owner oxygen pain panick pet pipe pregnant presumably protective pump
6 radiation radioactive relative reluctant risk routinely scare scream scrutiny secretly shelter solitary somebody
6 someday somehow someone spare sperm steroid stigma sting stomach suddenly suing supposedly survivor take tattoo
6 tempt testosterone them therapy thousand throat tissue toxic treatment unwill victim what whether wondere worker
6 worry would
7 #B=namednumberFalse #B=tolddateFalse #Bstop. ^_mine ^_we addict anyone appetite asbesto ask bill blind breathe can
7 compensate doctor ear exhaust expose exposure get hide inmate keep kid laugh like lump lur module notice out pill
7 poison rent sleep starv swallow sweat transplant unwant we
8 #B:person dog kill patient pressure she sick site smoke treat
9 #Gwith+thingFalse pay smoker
10 baby mine silence
11 so
12 blood
33 #told
"""
