"""What 4810 labelled goals teach about measurable: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "3385004ac67776e7"
ANSWERS = ("no", "yes")
ROWS = """
-23 #hands=unsized
-19 *
-18 some
-17 accustome understand
-16 attitude lately mindful perceive savvy sketch worrisome
-15 cynical decidedly evident frightene perception sight sort vulnerability
-14 awe clearer distinctly emphasize entrepreneurial exaggerate fascinate frankly genuinely imagination indifference
-14 misguid ominou openness outsider overly patriotism perceiv perspective pervasive pessimism pessimistic
-14 relentlessly reminder resilience rhetoric sensibility seriousness skeptical skepticism stereotype tendency
-14 underscore understandable undoubtedly vastly viewpoint wary weary wildly
-13 admire alike appreciate arrogance arrogant articulate bite consciou conservatism curiou daunt demographic
-13 detractor distract embrace emphasy enthusiasm ethic fearful feel forefront grappl grim impatient implication
-13 importantly increasingly incredibly indifferent inevitably invariably ironic lag laugh lik mentality naive
-13 penchant plight pose realism reassure relentless relevance remind resilient sense sentiment standpoint stuff
-13 subtle terrify trend uncomfortable underestimate unfamiliar unpredictable urgency worry
-12 acknowledge afar alienate amuse annoy anxiou apt aspect backdrop bleak breadth cautiou commonplace compell
-12 creativity curiosity demonstrate desperation dire dislike distrust disturb echoe enormously esteem everywhere
-12 excite excitement extraordinarily extreme familiar fascination ferociou focus frustrate geopolitical glimpse
-12 gloomy grasp heightene helpful imperative impression intensely irony listen lofty mood nostalgia notion
-12 notwithstand obviou obviously peril pos pragmatic predictable profoundly provocative prowess pundit quirky
-12 realistic realization reflect repercussion respect restless resurgence rethink sadly seem seldom seriously sharper
-12 sincerity skeptic someth sophisticate spectacle startl stride strive stubborn symbolism tend terribly thoughtful
-12 unrealistic vibrant weakness youthful
-11 accomplishment admiration alarm amaze ambition animosity anxiety appall approach aspiration assessment astonish
-11 audience aware awful awkward bullish bully burgeon calm cinematic clout confront contradiction contrast critique
-11 deeply defensively definitely despair dilemma diplomacy disadvantage discourse disparity distort eager endure
-11 energetic enthusiastic entrench envy everybody evidenc experience exploit firepower frustration fundamentally gaze
-11 generosity glamorou glamour greatness gritty headway hesitant highlight honesty hostility humor ideological ignore
-11 imagery imagine immensely indicative inherent inherently insecurity insight intelligent intimidate look make_the
-11 metaphor mind mistrust more motivation nationalism notoriously obsess obsession optimism optimistic particularly
-11 passionate peculiar persist phenomenal phenomenon positively professionalism profound quiet rationale reality
-11 reflection refresh reluctance resentment respectful responsive rife rightly satire scary scenario sensitivity
-11 sheer shortcome sober spirite spotlight storytell superiority surely sympathetic tame technological tir touch
-11 toward truly unconventional unpleasant upbeat view vigilant vision visionary visually vivid weird what with
-10 absurd aesthetic affluent aggressive always arous at_<time> attention aura awareness awesome backlash behave bias
-10 boast bolstere bor brutality bureaucracy bureaucrat candid capitalism careful caution certainly charisma charm
-10 civilize clearly clever clue coherent compassion competitiveness complexity conciliatory confuse consistently
-10 constantly continually contradictory criticism culture danger dangerously dazzl demeanor depress difficulty
-10 diminish disagree discontent discourage dismay disparate dissatisfaction distraction diverse diversity downside
-10 echo emotion enjoyable entertain equally especially exert expansive extremism eyebrow eyed folk fond foolish
-10 forceful foremost fun fundamental funny glance gloom grin hardene harder hardly harsh heartland ideology ignorance
-10 impress inevitable inspire instinct intellectual intense intensify intensity intrigu irresponsible journalistic
-10 kind lesson likene lot macro markedly menace midst militancy moderation morality motivate mut negatively nervou
-10 nonetheless nonsense noticeable nowhere oddly our ours outrageou outset outward overwhelm ploy poignant polite
-10 posture question quite rattl react realize rely remarkably respond ridiculou robust rug scenery sensible sexuality
-10 sexy simplicity somber some_of sound spirituality spite squarely stature subjective supportive sway talent tempere
-10 terrific thrill tone tremendou troubl turbulence unbelievable undercut underline uneasy uniquely unsettl upsurge
-10 vigorou visibility vocabulary watcher westerner willingness wit wonder wondere
-9 #first=vague/abstract #lack=vague accent achievement activism adolescent affection afraid ambitiou anew anger
-9 anguish anticipate appetite applaud appreciation atmosphere attract authoritative battleground behavior beset
-9 better beyond bigger bitterness blatant blunt bold boomer broaden broadly buzz capitalist capitalize casual
-9 cautiously centere chaotic cheer chic clarity climate coincidence communicate comparatively comparison competence
-9 complicate conducive confidence context courageou credibility crise critic culturally dampen deepen defy delight
-9 deserve desperate destructive determination devastation dictate differe disbelief disgust disproportionate
-9 disregard divisive doubt dramatically dull dumb earnest effectiveness embarrass emergence emotional empowerment
-9 encourage encouragement endeavor endless enjoy everyday evidently evolve excuse expectation explore extremely faint
-9 fashion favorably fear feminist few flair flexibility flier foray formidable gadget genre gentle genuine gorgeou
-9 gre guess happier hate heroic honest honestly horrible hugely humorou i_be illusion illustrate impact importance
-9 improbable improve inability incline incredible indication influence innovation innovative instability intrigue
-9 irrational jitter journalism keen laud laughter lean lessen lively loudly lyrical maneuvere mantra marketer maybe
-9 meaningful meddl mediocre moment moral murderou murky myriad nascent navigate necessarily necessity negative niche
-9 nod noisy nowaday odd ought outlook outrage overcome overlook overshadow partisan passion patience pause perfection
-9 perhaps persistent person plausible plenty poetic politics portrayal potent praise precariou prediction pretty
-9 prevail prevalent problematic prone pros prospect protectionism provoke prudent psychological racism radically
-9 read_to recognizable remarkable reminiscent repressive reputation rude sad saddene scare scope seemingly self
-9 selfish sentimental shake shaken shameful sincere skill smile somewhat stance strategy strong stupid suicidal
-9 suspense synonymou tactic tangible terrain think tolerance tolerant topic trickle tricky ugly uncertainty uncommon
-9 underdog undermine unfold unseen unthinkable upheaval utmost utter vague vigilance volatility vulnerable warmly
-9 warmth wisdom witty workplace yorker
-8 #concrete=finish/thing #verb=save ability about absolutely accuracy accurately advertiser affinity aftershock
-8 agenda aggressively aloud ambiguou analyze answer anticipation anyone array ashame assortment attractive authentic
-8 authoritarian background backward barometer bastion behavioral belief bombard boom bother brilliant brutal
-8 bureaucratic bustl carnage civilization cognitive colorful combate concentrate conceptual concern consequence
-8 considerably consistent conspicuou constructive contemplate convergence convey cop cope countless courage creative
-8 credential critical culinary cultural cute damn dangerou dare deflation denounce depiction desirable desperately
-8 destabilize deter deterrent differ difference differently dim discipline discomfort dismal dissatisfy doing
-8 downturn dramatic dynamic eagerly eccentric eclectic economic economically elite emerg emotionally encountere
-8 enormou enthusiast erode escalate ethical ethnically excellence exceptionally expert explain expression extent
-8 fairly fashionable fierce fiercely flourish fluent flung focuse foothold forecaster geniu geography gesture greatly
-8 grip gruesome hardship haunt headache helpless hindere hint hopeful horrific horror hovere hungry idea image
-8 immense imply impunity in_the inde indispensable inexperienc injustice insider inspirational instead_of insurgency
-8 interpret intolerance ire joke justify kid lack lament landscape lax leverage linger lingere listener literal love
-8 lure market measure merely mistaken motive myth narrative neglect nightmare objective obscure observer offend often
-8 old oppression orient ourselve painful passive peacemake persona personality phenomena philanthropy philosophical
-8 picturesque pinpoint pity planner pleas politically portray postwar potential practical precisely pretend profile
-8 propaganda proponent prosperity proudly provocation psychologically publicity purely pursu racist rather raucou
-8 read refrain regrettable reinforce repression resemblance restive restraint reward rhythmic rigorou risky roar
-8 ruthless sadness scale scath scrutiny secretive sectarian sensitive severity shadowy shine silly sinister situation
-8 sleek slick sluggish socially somehow spate speak speculative splendid stability stagnant stardom stare stark
-8 stealth stimulate straightforward stranger strategically strength stress stunt stylish subdu subject sufficiently
-8 suggestion superpower surprise surprisingly sympathy temper tempt tense tension terminology thing thrive tilt
-8 tolerate tough tout transparency treacherou troublesome turbulent ubiquitou uneven unfavorable unhappy universally
-8 unnotice unstable unsure unusually upside upward usual utterly viciou viewer visible visibly visual volatile
-8 wandere we wherever withstand woe wonderful worse worsen worsene wow youngster
-7 #act=finish/thing/part #object=class #verb=get/empty #verb=make/thing :inner ^_save academic accolade accomplish
-7 achieve adamant advancement ager aggression aim akin albeit amidst analytical angere angry anybody applause
-7 appropriately ardent aspire assertion assumption astronomy at_a awakene bad balance battlefield believer betrayal
-7 bickere bitterly bizarre blame bolster bothere bounce bright brisk brunt bunch buoy busy capability capable
-7 catastrophe cater certainty cherish chill cite comfort commentator comparable comparative concept confident
-7 confrontation consciousness consensu contagiou contemporary continent contrary convenient convinc countryside
-7 credible criticize crowd cry decent defiance defiant delicate densely dependence depth desire deterioration
-7 devotion differentiate difficult direction disappointment disapproval disarray distant distinctive distress
-7 diversify dominance dominate domination downward drastic drift dubiou ease easiest ecological economy effort ego
-7 elude elusive embarrassment emulate endanger enhance enlightenment environmentalist epicenter erotic erratic even
-7 evolution exacerbate excellent expose extraordinary fabulou fact fad fairness faltere fantastic far farther
-7 favorable fi flaw flock focal foe forcefully foreseeable fortunate fortunately frantic frequent fringe futile fuzzy
-7 gap globally goodness grief hail hamper harshly hatr havoc hawkish headach heck heed historically hostile hurt
-7 hypothetical ideal ideally impetu implicit inaccurate incapable incompetence inconsistent infectiou inflationary
-7 influx infuriat inspiration interaction intervention intricate intrusion irrelevant jeopardize jok judg
-7 justification knowledge lackluster lazy less likelihood limelight linguistic little longevity loud manner math mean
-7 method methodology metropoly mileage minimize misery misunderstand mobility moderate modernization modestly
-7 moreover muscular mystical nasty newsroom noteworthy obesity observation obstacle onslaught organizational
-7 orientation outreach outspoken panick paradox patriotic penetrate plentiful political popularity populate positive
-7 poverty prais predict prejudice preparedness presence pride progress proportion prose psychology quality racially
-7 rampant rarely rash rational reader real really reasonably rebelliou recession reckless reflective reformer regard
-7 relax reliability reliant reluctant remembere remorse remotely resist resonance revolve risk romantic routinely sag
-7 satisfaction satisfy scar scholarly see seismic sens seriou shame shift shock shopper showcase sigh significance
-7 similarity sincerely slang slippery slogan sloppy slowdown smart smell socialism softly sometimes spectacular
-7 speculate stabilize staggere stellar stigma stop strategic strategist struggle stumbl susceptible swath swirl
-7 systemic tactical tarnish taste teen tempo temptation terrible textbook their theme theoretical threat thrust
-7 time_$ too towards tragedy tragic trait transform trouble tumble turmoil turnaround twist unaffect uncertain
-7 unfortunate unfortunately unfound unleash unpopular unprecedent uphill verbal violence violent wag warfare warmer
-7 watch way weak weathere windy wipe with_the wrack wrong year_0
-6 #act=activity/thing/part #act=vague/abstract/part #act=vague/empty/part #first=activity/none #object=bag
-6 #object=fitter #object=liked #object=method #verb=practice #verb=practice/thing #verb=save/thing 0_boy :abstract
-6 :comparative :person :vague <time>_i ^_to abstract accelerate acceleration accountability accountable accurate
-6 adherence advantage adverse advocacy advocate affirmative aging ala alleviate among ample analyz anyway arid around
-6 assess attribute authenticity awake backer backstage basically be_lik beautiful beauty beleaguer bloodsh brace
-6 bravery budget budgetary buildup burden calculate calculation camera campuse censorship challeng challenge
-6 characteristic characterize cheap chilly choreography closely comfortable commitment competitive complain
-6 complementary confusion considerable consistency conversely cool cooler corporate correlation corrupt counter coupl
-6 cozy crazy creature crossover crossroad cue cuisine curtail cutback dar deception definite defuse deliberate depend
-6 deteriorate develop dialect dialogue disagreement disappoint distinction disturbance dole doom drama drastically
-6 dream dwindl eclips economical economist educate educational educator efficiency elegant elsewhere emerge endit
-6 engage environmentally essence evaluate evolutionary exceptional exotic explanation extremist eye fade fancy faster
-6 fatigue feedback feminine fend festive fiery fitter flash fledg fledgl fluctuation flurry folklore forth fragile
-6 fray frenzy frequently fruitful furor gangster generally geographically get_my glad global gloriou glow gossip
-6 governance gratitude gravity greater greet grievance guy habit hallmark hampere happene happiness happy hard hazard
-6 help heroe hesitate heyday hinder hopefully horizon how huh humid hurry icy immoral impoverish inappropriate
-6 inclusive indicator inequality infiltrate infrare insult insurgent integration integrity intelligence interact
-6 interest interpretation interviewer intimate intimidation investor invisible ironically isolation jazz jealou
-6 keep_a language lapse leap legitimacy level lik_by like literacy literary literature logistical lonely lov loyalty
-6 lur magnet maneuver manipulate manipulation masculine maximize meditation message messy mild miserable mislead
-6 mistake mobilize mock moderately modern momentum morally mountainou myself narrower neat neighbor neighborhood neo
-6 nevertheless nicely nobody noise notoriety numerical occasional offensive openly opinion opportunity ordinary
-6 outdate overhead overlap overview overweight pac parody particular past path payoff peaceful penetration philosophy
-6 pivotal plagu pleasant pleasure pois poorly powerful powerhouse powerless precise precision prestige pretext
-6 prevalence pristine problem procrastinate productive productivity progressively projection prominence prominently
-6 prosperou prove proximity psychic quell quietly quo racial radical rag rage rapidly readiness realm reasone rebuke
-6 recent reclusive reel regret relatively relevant remark remember repetition reprisal resembl resident respectable
-6 retribution reviewer rivalry rogue romance sake satirical scant scenic schizophrenia scream seasone secular
-6 sensation setback shaky shape sharp shrink shun shy sideway silence similarly simpler simulation siren sleepy snowy
-6 social soften spawn specter spirit stakeholder steadily still strange strengthen strife strongly stun style success
-6 sudden suffer supernatural surf surfer surge suspicion sustain swell swing taboo tailor tale targete tech terror
-6 terrorism thankful the_old the_reception threaten traumatic traveler triumphant true truth tumultuou turn
-6 unacceptable underly unexpect unfairly unreliable unrest unwill ups upstate urban urge useful vary very virtue voic
-6 wan warm warn wave weaken weaponry whatever whatsoever why widen widespread woo worst worthy wrath yeah yell
-5 #act=create/thing/part #first=vague/empty #object=garden #object=guitar #object=gym #object=old #object=python
-5 #object=room #object=take #object=ticket #opinion #verb=cut #verb=sketch #verb=sketch/thing #verb=understand
-5 #verb=understand/thing #verb=write/thing :change :hedge :opinion ^_give ^_python ^_sketch ^_the a_few abroad
-5 abundance acceptable acceptance accessible acknowledg activity addict addiction adequately adjustment ads affect
-5 afford affordable ahead alcoholism alert alter altitude alumni amongst and_i and_then angle animation anthropology
-5 anti antiquity anywhere apparent archaeology artistic assert assure atmospheric attraction austerity autism avid
-5 avoid bam bargain barrage battere bazaar believe benign besides betray bilingual bipartisan blend blitz boo boost
-5 breath breeze brightly burst bush business bystander calmly camouflage campaigner carefully catastrophic
-5 centerpiece centralize centrist cerebral chant charismatic childhood circle classmate classroom cleans climber cold
-5 collar combat commend commentary communism community compassionate competitor compute conclusion condemnation
-5 conform consolidation constant constraint consumer continuation continuity contribute conventional conversation
-5 convince cordial core crackdown crisis culmination culprit cultivate curb curriculum curve daylight deaf debate
-5 decisively deep definition deliberately democracy denial dense deserv detect devastate devout dignity dimensional
-5 discredit discriminatory discussion disgruntl disguis disguise display distinct distraught domestically dot drag
-5 drone dweller easier eastward easy ecology economics ecosystem efficient element encompass encounter enforcement
-5 engagement enrage entrepreneur environment envision epidemic eradicate error_in ethnic everyth exactly excel
-5 excessive exhaust expatriate expectancy experiment exploitation facial factor famously fan farce fault feasible
-5 fertile fiction fitter_<time> flamboyant flare flavor fle flexible foliage fool foothill footstep foreigner frail
-5 freak friction fundamentalist furiou gear gender generation get_fitter get_on gigantic go_through gore gradual
-5 grateful groundwork gruel guide gunfire gut gym handful happen harm harmful headline healthy heavily heel
-5 hemisphere heroine hi hid highly hilly historical hobby homeland homework hoop hospitality housewife humane humble
-5 humidity humiliat illustration imaginary imbalance impossible impressive impulse inadequate incentive industrialize
-5 inefficient inexpensive infight inflammatory inflation influential initiative insistence instantly integrate
-5 interfere isolate kata knit kremlin latest latitude lawless learner leftist legacy lend liberalization logic
-5 logical loom lovely luck luckily lull lush magnitude mainstay mankind marginally mature maturity mayhem me_$ media
-5 memorable mere middle militarily mirror modele modernize modest mom morale motorist movie much mythical mythology
-5 narrator nationalist naturally nature needy newcomer nice nighttime noir nonstop not_use noth novelty now nudity
-5 obese occasionally occurrence ongo outcome outcry outnumbere outperform panic parallel parity participant pattern
-5 perfectly performer periodically peripheral persecute photography phrase picture pollster poor possibility poster
-5 potentially practice preach precedent prepare_for profanity profession profitability progression pronunciation
-5 proven psychologist publicize pursuit push python_0 quantitative rah reaction read_around reap reason reception
-5 reconcile recovery recruiter region relaxation reliable reliance religion religiou repertoire repertory restrictive
-5 reversal rhythm rid rigid roam role rumor save scarce scene scent scientific scientist scrambl scramble selective
-5 seminar separatist sharply signale significantly simmere singular sizable skinny skirmish skirt slack slew slight
-5 slope slum smoothly sniper soar sociologist sociology solve somebody someday sorrow spatial sped sphere spiral
-5 spiritual spontaneou sporadic sport sprung spur stabilization standout starv statistically staunch steady steer
-5 stimulu story stringent suggest sunshine sure survival suspiciou sustainable swat symbol symbolic symptom tackle
-5 tangl tea_<time> technology temperate terrorist test_$ texture thank the_wheel themselve thorny thorough throughout
-5 thwart tibet tide tightene timely totally towere tradition transformation traveller trek tremor trivia tun turnout
-5 typical ultra unconfirm undertake unemployment unfair unique unjust unlikely unnecessary unusual upscale upwards
-5 useless ushere vain vast veil versatile viability vie vigorously villain visitor vogue voice voter weather welcome
-5 westward wheel_<why> whenever wick wise write_in write_test wrought yet you yourself
-4 #act=light/thing/part #act=topic/abstract/part #act=topic/person/part #act=vague/empty/whole #check=result
-4 #concrete=vague/abstract #first=activity/empty #first=activity/person #first=topic/person #object=bakery
-4 #object=cosier #object=handover #object=shed #object=staff #object=story #object=subject #verb=cut/none
-4 #verb=give/none #verb=listen #verb=own #verb=serve #verb=serve/thing #verb=sort #verb=take #verb=use
-4 #verb=use/thing #verb=work 0_<why> 0_s :absolute ^_everybody ^_on ^_own ^_practice ^_raise ^_serve ^_speak
-4 ^_understand ^_work a_0 a_bite abandon abide abnormal abrupt absorb abundant acclaim across actively acute adapt
-4 adhere adjust adulthood adventure advertise advice aerial agony align alternative amid analysis analyst anarchy
-4 ande anonymity appropriate architectural argument arise around_the asthma astronomer astronomical attain auntie
-4 autobiographical avert backbone badly bah ballistic bang barely baseless basic battl be_a beacon beast beautifully
-4 belove bend beneficial benefit bent blistere blond blow bordere borrow borrower bre breakfast_club breakout breathe
-4 bring broad brush brutally bump ca car celebrity certain change chao character chat chemistry chiefly choke chord
-4 choru chronology cinema circumstance civic clad clarify cleaner clerical closer cloud cloudy club_<time>
-4 collaborative colleague color comment commuter competent completely compromise conflict confluence congestion
-4 congratulate congratulation conquer conscience conservative consideration containment contentiou continue
-4 contributor cooperate correct cosier cosier_$ cosmic costly counterattack countere covert cradle crime critically
-4 cruel cruelty curv cut dark data daytime decade defensive define deliciou demonstration denounc department_$ depict
-4 depression derail desert despite detection developmental devote devotee different dimension diplomat diplomatic
-4 dirty disagre disaster disastrou discuss disruption dissent distinguish dive do_$ docker documentary dusty edge
-4 editorial effect elaborate electorate enemy engulf enhancement enrich environmental eradication erosion evangelical
-4 event ever every_single everybody_in everyone evil excess exhibit exodu expensive explicit exposure faith faithful
-4 fantasy fascist favore figure financially firmer firmly fit flop flow flush fore forecast forgive frau frontier
-4 fulfil fury gather gay generate generou gently geographic geographical geometric geometry germanic going good
-4 graphics great grind grow growth guidance hacker hah handler handsome happily harass harbore harmless haze hello
-4 hierarchy history homosexuality hop hope horseback horsepower huddl hug huge humanity humiliation i_have i_want
-4 iconic identify ignite illuminate imminent immune impair impartial important in_my incidence incompatible incorrect
-4 incursion industry ineffective inferior infiltration inflate inflict inner instead intention interactive
-4 internationally interprete involvement irreversible it_$ job journey junk lame largely laugh_at leadership lense
-4 libertarian lifelong lighter literally littere livelihood lobby lookout lore luxuriou madness magical magnificent
-4 majestic managerial mandarin many marquee matter meaningless measurement mental merit mess milestone minimal misl
-4 mismanagement monumental mortality mosquitoe mostly motto mount multilateral mutually my mysteriou mystery
-4 nationally neatly need nerve network neutrality nightly nonfiction nonpartisan norm normalization northward notch
-4 note now_and obscene oceanic of_hid of_the of_unit offense offset operative ordeal orderly other outburst outfit
-4 overcrowd overdue overrun overwhelmingly owe own_the pace pain pandemic partly pedestrian peninsula perch
-4 performance perimeter perpetrator philosopher phony photographer physical physically plain planetary playground
-4 plunge poetry policy politician pollute pollution popular populou practically precaution predominantly prefer
-4 preference prepare pressure preventive preview priority profitable programmer proliferation promise prompt pulse
-4 punish pure purity pursue puzzle radar rang range rapid rat read_up readily reasonable recognize recruit
-4 recruiter_to recruitment regardless relation relationship renaissance rendition renegade renown repeat resemble
-4 resolve respondent response responsibility retiree retreat revelation revere revive revolutionary riddl rift rip
-4 ripe ris root rough round_<why> routine safeguard salute samarra scholar scripture seaside secrecy sector
-4 sensational sensor shrunk signal significant simply simulate sky slightly slow slowly sneak solidarity somewhere
-4 sonic sooner soprano sorry sour southeast sparsely spectrum speculation speculator speech speed spicy spine splash
-4 sprawl spread staffer standardize standoff static statistical statistics steep stiff stray stretch stronghold
-4 sturdy styl substantially substantive suburban suddenly sunny superb superhero suppress surpluse surround
-4 surveillance sweep swung sync systematically take_a taker taller task technique tentative the_department the_guitar
-4 the_house the_learner the_new the_subject theatrical theological therapeutic thinly thinner this thoroughly those
-4 thriller through_the thug thunderstorm tight tip to_take tongue tool tourism tourist traditional traditionally
-4 transition transparent trauma troupe um unarm unaware undate undecide underworld unify unit_0 unreasonable up_$
-4 uproar upset us_on utilize vehemently viral vital volcano want ward_0 warplane wartime wast wav weakene wealth web
-4 western whoever widely wildfire will_be wind windfall wipe_down with_zero word work_on yah yoga youth
-3 #act=activity/empty/part #act=finish/abstract/whole #act=light/none/part #act=vague/abstract/whole
-3 #act=vague/thing/whole #concrete2 #concrete=finish/person #first=finish/none #first=topic/abstract #object=and
-3 #object=assessment #object=bit #object=budget #object=code #object=community #object=cycle #object=developer
-3 #object=do #object=event #object=exception #object=foot #object=hunting #object=it #object=javascript #object=log
-3 #object=market #object=note #object=one #object=reading #object=same #object=section #object=senior #object=test
-3 #object=toast #object=ward #verb=bite #verb=bite/thing #verb=bring/thing #verb=call #verb=collect
-3 #verb=collect/thing #verb=feel #verb=feel/abstract #verb=give #verb=give/thing #verb=have/none #verb=improve
-3 #verb=lead/none #verb=master #verb=master/thing #verb=meet #verb=meet/person #verb=order/thing #verb=plan
-3 #verb=plan/thing #verb=respond #verb=respond/thing #verb=smash #verb=smash/same #verb=sort/thing #verb=take/empty
-3 #verb=take/thing #verb=want/thing 0_chemistry 0_set 0_the 0_year :motion :tells <time>_0 <time>_at <time>_concert
-3 <why>_i ^_collect ^_improve ^_listen ^_master ^_meet ^_respond ^_sort ^_stop ^_take ^_we a_house administration
-3 all_<time> anatomy anyth back_to bet big biology bite_of bug class_<time> clip community_$ compare completion_of
-3 computer concert_<why> cost country cover_letter coverage cycle draw english_$ evene_<time> event_$ express
-3 financial find_out forget forum free_<time> full_potential functional gauge get_out give_0 give_back give_up guitar
-3 hand_up handover handover_<why> hat have_get have_not help_the here house_<time> hunt irregular issue it_<why>
-3 javascript just kerry know leave_the level_<time> log_of longer lyric maintain mark_code meet_with mentally might
-3 minute_one mode model monitor most music my_community my_hand my_javascript my_uncle native_<time> never_make news
-3 no_exception not_touch notice of_a of_leave of_our on_paper on_the on_top once_$ one_at one_in open_question
-3 order_in our_choir out out_what page_0 pass_$ patient pivot prep presentation public python question_in quick quiz
-3 ready_for regularly relative respond_to safer safety science scratch_<time> script shadow sight_read sing sketch_in
-3 smash_it society specific stream student survey take take_part talk target tell_the the_bakery the_last the_market
-3 the_room this_time ticket to_like to_listen to_my to_person together top_of translate travel turn_0 understand_the
-3 up up_for value weed weigh wheel will_not will_put wish yes young your zero
-2 #act=create/person/part #act=topic/empty/whole #concrete=activity/thing #first=activity/abstract
-2 #first=change/abstract #first=create/abstract #object=a #object=alumni #object=better #object=business #object=clue
-2 #object=colleague #object=dad #object=effort #object=error #object=film #object=fluent #object=fund #object=game
-2 #object=gap #object=german #object=go #object=got #object=hang #object=help #object=interview #object=is
-2 #object=kev #object=new #object=norwegian #object=order #object=organic #object=patient #object=pharmacist
-2 #object=photography #object=plumbing #object=problem #object=prom #object=question #object=ready #object=recursion
-2 #object=respect #object=result #object=shelf #object=sport #object=standard #object=strong #object=sugar
-2 #object=swimming #object=top #object=viral #object=walk #object=year #verb=ask/thing #verb=attend
-2 #verb=attend/thing #verb=be/abstract #verb=be/empty #verb=be/thing #verb=bring #verb=brush #verb=brush/thing
-2 #verb=call/person #verb=catch #verb=coach #verb=coach/person #verb=cook/empty #verb=develop #verb=earn
-2 #verb=explain #verb=file #verb=finish/empty #verb=get/person #verb=have/abstract #verb=help #verb=help/thing
-2 #verb=improve/abstract #verb=label #verb=label/thing #verb=launch #verb=lead #verb=lift #verb=lift/abstract
-2 #verb=listen/thing #verb=look #verb=love #verb=love/thing #verb=make #verb=mentor #verb=mentor/thing #verb=network
-2 #verb=network/none #verb=order #verb=pass/none #verb=prepare #verb=prepare/thing #verb=put/empty #verb=reduce
-2 #verb=reduce/thing #verb=revise #verb=revise/thing #verb=run #verb=sell #verb=sign #verb=sign/empty #verb=sleep
-2 #verb=sleep/none #verb=solder #verb=solder/thing #verb=speak #verb=wash #verb=watch/thing #verb=work/thing 0_budget
-2 0_do 0_my 0_plumb :create <time>_always <time>_in <time>_tie <why>_have ^_attend ^_be ^_bring ^_brush ^_budget
-2 ^_call ^_coach ^_cv ^_do ^_explain ^_feel ^_file ^_gym ^_help ^_in ^_label ^_launch ^_lead ^_leave ^_lift ^_live
-2 ^_look ^_mentor ^_order ^_prepare ^_read ^_reduce ^_rehearse ^_run ^_scale ^_sell ^_sign ^_sleep ^_solder ^_someth
-2 ^_student ^_use ^_watch ^_with a_calmer a_clue a_full a_native about_pension action actually agency all_staff along
-2 along_with an an_expert anyway_$ art ask_each at_lunch backhand bag be_<time> be_on be_the become_a become_an
-2 become_the befriend board_to book_system brush_up business_$ by_my by_palm calmer care cause chapter_<time>
-2 chapter_three child child_on class class_<why> clinical clue_about coach code_in collaboration come concert
-2 consultant crawl cry_at dad_$ desk do_someth dose down_my down_on drive_<why> each_other earn effective else enough
-2 error essential ethics example expand face feel_ready finance_<time> follower food_bank foot french_$ friendly
-2 from_finance from_the git go_viral google grade_0 gran_<time> group_we gym_$ gym_0 handbook handbook_chapter
-2 hang_of have have_$ holiday hospice_$ hygiene improvement in_goal in_japanese in_law in_our increase industry_$
-2 insist interview it_<time> japanese keep kev lane_<time> law_<time> learn_about leave_foot like_a like_our link
-2 listen_to long lunch_<why> magazine market_$ me mentor move muscle my_class my_code my_game my_german my_gran
-2 my_note my_supervisor my_y10 network_$ new_book new_year newsletter nicer norwegian not_a now_0 observe of_me
-2 oil_and on_tiktok on_ward on_with once_the or_not our_share out_$ out_<time> palm_<time> paper_$ park_<time> pay_0
-2 peer pension pension_and person_for person_on personal persuade pharmacist photograph physics pivot_table
-2 plan_<time> possible prefect prom put_in put_my quiet_one raise read_aloud ready recognition reduce reference
-2 regional research roman roman_gallery round_<time> s_$ scan scout screen senior_<time> set_in shout sick sign_up so
-2 solder someth_with sort_the source sow spanish spe speak_to staff standard student_will study sunday
-2 supervisor_<time> support swim_again talk_to telescope tenor term term_<why> than the_0 the_account the_business
-2 the_git the_go the_hang the_holiday the_lounge the_music the_quiet the_roman the_roof the_school the_tram the_year
-2 their_full then_$ therapist there thesis thesis_0 three_$ tidy tie to_get to_keep together_<time> tram_<time> trip
-2 trumpet try tutor_group use_my verb video wait wake weight whether while_we with_a with_my with_two write_my y10
-2 younger zone
2 #act=activity/none/part #act=create/none/part #act=finish/abstract/part #act=finish/none/whole
2 #act=finish/person/part #act=light/empty/part #act=topic/abstract/whole #amount=change #check=change #concrete1
2 #concrete=change/thing #concrete=create/thing #concrete=finish/same #concrete=vague/thing #ends #first=create/thing
2 #first=light/thing #first=topic/empty #first=topic/none #first=vague/thing #lack=topic #object=algorithm
2 #object=appointment #object=b2 #object=best #object=blood #object=certificate #object=client #object=clinic
2 #object=conflict #object=curtain #object=dentist #object=english #object=ex #object=exam #object=filmed
2 #object=french #object=gate #object=hour #object=ladder #object=lecture #object=leila #object=licence #object=m
2 #object=none #object=nurse #object=onion #object=outstanding #object=paper #object=permit #object=photo
2 #object=policy #object=promoted #object=promotion #object=ring #object=roof #object=safe #object=signed
2 #object=socket #object=sorry #object=streak #object=tap #object=trainer #object=tyre #object=visit #object=website
2 #object=whole #object=word #object=work #object=yes #verb=balance #verb=beat #verb=beat/thing #verb=book
2 #verb=book/thing #verb=cook/thing #verb=deploy #verb=ensure #verb=ensure/thing #verb=get #verb=get/same
2 #verb=join/thing #verb=keep #verb=learn/thing #verb=let #verb=let/person #verb=memorise #verb=memorise/thing
2 #verb=move #verb=observe/thing #verb=paint #verb=paint/thing #verb=present #verb=present/none #verb=put/thing
2 #verb=raise/empty #verb=reach #verb=reach/thing #verb=rebuild/thing #verb=ring #verb=say #verb=say/thing #verb=send
2 #verb=sew #verb=sew/thing #verb=shadow #verb=shadow/person #verb=shout #verb=talk/thing #verb=type #verb=type/thing
2 #verb=visit/thing #verb=walk/none #verb=wear/person #verb=write/empty #verb=write/none 0_day 0_in 0_new 0_on 0_or
2 :body <time>_a <time>_instead <time>_not <time>_rehearsal <time>_then ^_beat ^_descale ^_ensure ^_first ^_gas ^_half
2 ^_hand ^_join ^_memorise ^_paint ^_present ^_ring ^_spend ^_start ^_telephone ^_that ^_type a_medication a_memory
2 a_reflective a_single a_spreadsheet about_a accident advice_<time> afternoon against algorithm all_0 all_the already
2 always_$ an_appointment ana and_<time> and_take annual appointment_with archive as ask at_least at_two audit autumn
2 b2_in backlog bakery band bank_<time> barclay basket bathroom_tap be_0 be_going be_in below best_in bird ble blue
2 body book book_the bracket buddy but_the by_0 by_a by_heart by_myself call_$ canteen carry ceil channel chem chem_$
2 clock coffee_<time> collect commerce commit complete_the contact copy cover day_$ dead debate_club dentist_<time>
2 deploy deploy_my do_<time> doc donor drip drive_licence driver duolingo dyslexia e eat english_<time> error_$
2 everyth_$ exercise_i fast fifty filter final_of finish_the football for_the french_with from_scratch function
2 gallery gas_safe german_<time> get get_it get_promote give_me go goalkeeper good_<time> grade guild handover_sheet
2 have_my he_be head_to heart_<time> help_out hem hire hour_<time> i_would if_it if_the improve_my in_$ in_<time> in_a
2 in_anyth in_everyth in_show inspector it_to job_$ keep_on knife ladder least leave leila length licence life_<time>
2 lift line linkedin_learn litter loop los loss machine make make_me mark medication memorise mentee mile more_than
2 mr_okafor mum mum_i museum must my_brother my_ex my_goal my_mentee my_tea nan national net never never_lose
2 never_shout night_$ no_more north not not_to note_the nurs of_0 off_from off_the oil okafor on_it on_our on_school
2 one_time onto_the open_day organic organise_a outstand_<time> own_<time> pack page_$ paint paint_the parent
2 part_<time> peace peer_group person_who personal_statement petty phone_<time> phonic photo piece plan_to plaster
2 play poem pottery practice_the present_the print process product project project_$ promotion_to put raise_my
2 read_with rebuild_the reflective_account rehearsal remain revenue rewrite_the ring_the rise rota scheme school sepsy
2 sew share sheet_<time> shift_<why> shout_at side site_$ so_<time> socket someone someone_from song spend_<time>
2 sponsor spreadsheet stand statement stick store streak sugar_in summer supervisor supplier swap talk_my tally
2 teacher_$ team tell_<why> than_0 that_really the_allotment the_bathroom the_corridor the_curtain the_dentist
2 the_district the_final the_garage the_grammar the_ground the_head the_same the_ward the_wiki them_<why> then_i they
2 time_<time> time_in to_do to_let to_reach to_show town track traffic trainer_$ tram trap twice_<time> us_$ us_wear
2 violin visa we_do wear_trainer what_i whole_of wiki will_get will_talk with_what without_a work_at worth would wound
2 write_<time> write_up year
3 #act=activity/thing/whole #act=finish/person/whole #act=light/person/whole #act=vague/person/part
3 #first=finish/person #first=light/person #object=attendance #object=bought #object=box #object=cash #object=coffee
3 #object=come #object=department #object=everything #object=family #object=getting #object=late #object=let
3 #object=life #object=mentor #object=part #object=peace #object=practice #object=right #object=row #object=school
3 #object=shift #object=shop #object=sort #object=splashback #object=them #object=trust #object=voice #verb=apply
3 #verb=be/person #verb=become #verb=cancel #verb=code #verb=code/none #verb=complete #verb=complete/thing #verb=eat
3 #verb=fall #verb=fall/thing #verb=find/person #verb=fix/thing #verb=give/person #verb=grow #verb=hand
3 #verb=have/empty #verb=join #verb=keep/thing #verb=lose #verb=lose/thing #verb=max #verb=max/thing #verb=merge
3 #verb=merge/empty #verb=pass/thing #verb=set #verb=set/thing #verb=show #verb=show/thing #verb=spend/none
3 #verb=visit #verb=walk/thing #verb=wear #verb=win #verb=win/empty 0_<time> 0_minute :granted :vague-thing <time>_and
3 <time>_on <why>_$ ^_apply ^_as ^_code ^_complete ^_eat ^_finish ^_grow ^_have ^_life ^_log ^_max ^_never ^_put
3 ^_rewire ^_rewrite ^_set ^_visit ^_walk ^_win a_b article at attend b2 baby badge bake ball bank be_make bedtime
3 blanket boat booklet bread break breakfast build bus but catalogue cell cellar cello charity chess choose closure
3 coat come_to committee cow crew cross deadline decision descale dinner director door down drive_theory effectively
3 electricity episode eslint every_parent finally_listen fine fire firm_<why> fix_the flour forty free from
3 from_memory game_$ give grammar grid group headquarters her_$ higher_in his hole host hotel hous i i_can i_will if
3 in_german it_be item jam jo joint kettle kitchen knee leak lecture_$ letter load lottery mail manage manual marathon
3 mate max may me_<why> meal medication_error move_up mr my_life my_linkedin my_teacher my_voice no not_get not_one
3 number nurse of_them ofst on_her one_$ one_of or_higher out_at out_my outstand pad pair panel paper pass_<time>
3 pastry petty_cash phase platform play_the point primary promotion quarter read_the reply restaurant rewire rewrite
3 river route ruby run_a same secure sell set_up signature sit slow_movement spend splashback square stair straight
3 suite supervise supervision tablet teach_assistant th that_we the_back the_class the_firm the_first the_petty
3 the_share the_slow them tier tile time_i to_give tooth tribunal trust tyre uncle unit update walk_round week where
3 will win_best wire work_with write_$ write_a yard
4 #act=finish/empty/whole #amount=clock #amount=money #check=clock #check=money #check=rhythm #first=vague/person
4 #object=boy #object=documentation #object=employee #object=group #object=kit #object=someone #object=world
4 #verb=be/none #verb=eat/thing #verb=finish #verb=get/abstract #verb=get/thing #verb=grow/empty #verb=log
4 #verb=publish #verb=publish/thing #verb=rewrite #verb=rewrite/thing #verb=spend 0_$ 0_of <time>_$ <why>_so ^_become
4 ^_get ^_my ^_publish abort absentee accept accidentally accordance acid act additional administrative advisory ag
4 again_$ agent album alison all allegedly allowance ambrose angel ankle appellate application apply apprentice
4 appropriation approval archer armistice arrangement arrive assist association at_chess attend_<time> aunt auspice
4 authorization automatically available award backstroke backup bae bamboo banana bankrupt barrack barrel bat batch
4 baton battalion bearer beat beaten beaver becker bedroom beef behalf bern bid billion birdy birthday bob bone booth
4 bowman brad brick bride bridge broth buccaneer bundle butter bypass cabin calcium calf candy cannon canoe cap cape
4 cart case cash cattle ce cedar cemetery ceremony certification chad chain chairmanship champion charcoal chassy
4 chateau chevron chicken chief chile chili ching chocolate chop chuck cinnamon claim clarinet client clinch coal
4 cocoa cod colon colorado colt comb compartment completion compulsory conditional conductor conjunction consortium
4 conspire constitutional contaminate convene cook correctional courthouse covenant crab creditor cricket cutler dan
4 das deck defamation defeat del delete dentist depart deport deportation derrick designation detain di diploma
4 directive directory discard discharge discography discover division document documentation dodger domain domino
4 dynamite dynasty early easter eighteen either electric embezzlement emergency emeritu employee_of engrave equalize
4 escort every_time ewing execute exempt extend extinct farmhouse fat father fe federal federally federation
4 fertilizer financier finch find_a firstly fixture flint flore floss floss_<time> flower fold forcibly forgery fork
4 foundation franc france freight frigate frost fry fumble gallon game garrison gastropod generator ger gibbon gille
4 give_us golden goodman governor gravel grey groom ground guardian guilder guinea hamburger hammer hardy harvest
4 headmaster hearst heather hectare hiatu hill hold holly honey hood hospital hospitalize hour_of house however
4 hydraulic ice immigrate import improperly in in_nature inactive inaugural include indictment induction infringement
4 injection inlet inmate inscribe insurance interception interchange introduce island issuance jenny jersey jordan
4 jumper jun junior keep_the keeper khan kirk ko kosher l lam landlord lar larry larvae last laurel lawyer lay
4 learn_the lee leg legislative legislature lever lightweight lim limite lionel liter lower lump lunch lung mack maize
4 make_a malik mandatory manuscript mar marble mare mariner massa mast meadow meat mercantile merchant metal meter
4 minc ministry mirza miss modification month_$ moratorium moth motor murder murdere my_pe namesake nature_$ niece
4 night noble node oak olive omega on only ordination oval overdose oversee overtime oxide packer packet palace pan
4 paperback parenthese parma parson partner passport paste pavilion pe pe_kit peach peanut peck penguin pepper period
4 perjury petit petr petroleum philanthropist phone pianist pick pierce pit pitcher pizza plant pool portion postage
4 potassium preliminary presently principality prison proceed producer prohibition propose prototype provincial
4 provision publish_in purse rabbi rack railroad ralph ransom ratification ratify raven rear receipt recess recipient
4 recommend recovere refurbish regular reign relegate render renovation rent reopen reorganization replica represent
4 reprint reserve residency rice right riley riverside roach robbery rodney romero roof roster rover rusty sa sales
4 salomon sammy sample sand sandwich say schill school_<time> score sculptor season secretariat secretary seizure semi
4 semifinal send sentence service session seventeen severance shall shareholder shea shearer sherry shield shin
4 shipbuild shop shrimp shut singer singh skip slave soda sol solo soybean spokesman spokeswoman squadron stadium
4 stake stan state statute steak steal steam stoke straw subscription succeed successive summone supplemental surgeon
4 swiss sylvester t tanker tariff telegraph telephone temple terminu testify thatcher the the_<time> the_world theft
4 theorem thirty thoroughbr time to to_a tobacco tobin tomb tong tony toppl toss touchdown tournament towel tower
4 tract trainer transaction transplant treasury tripl trunk turbine twelfth type tyrone unavailable unbeaten unchang
4 unharm union valentin valid vera version vik vinegar viola void volume vote walk wang want_my war warrant weber when
4 winery within wreath write write_down yacht zimbabwe
5 #act=topic/empty/part #amount=rhythm #amount=share #check=share #object=tomatoe #verb=finish/thing #verb=like
5 #verb=make/none #verb=walk :finish :meets <time>_be <time>_or <time>_up ^_no ^_want a a_first a_will abolition
5 accord add additionally adjoin administere admiral agreement airway alcohol alec all_my allen allocate alongside
5 altar aluminum amber amp annually approximately archbishop ark arrest asbesto assign at_the athletics autopsy bach
5 bacon baht ballot ban barber basement bathroom batsman batter beck behead belong ben berg beth bill birch bogey both
5 bottle boundary bowl breaker briefly brigade brock brokere brook buffalo bullion burgess burnt businessman butterfly
5 cake cane canton carbohydrate cardinal carter catcher cathedral cement centenary championship chaplain charter
5 chartere chemist cherry chromosome circuit clearance clemency clinic close co coke collaps commodore compensation
5 compilation compose comprise concerto concurrently confinement confirm consecutive constituency construct
5 construction contain convent corn corporation corpus cottage countryman cox crane cream dairy daisy dalton decker
5 defective defunct den derby descendant diamond disc do_a donation doubl dover draft duchess due dye eddy elbow
5 elector eligible emigrate emperor employee empress enclose end enlarg entitl eponymou eric establish eve eventual
5 everyone_in ex excavate except executive expiration extract extraction extradite f facility farm fee felony finalist
5 first_in floor florence follow forc formula fort fountain freeman freeze freighter frozen funeral gas gate gazette
5 general geneva get_into ginger glass grace granddaughter grandfather greg hay hayward head_boy hector her hogan
5 holme homer hooker householder husband illegally imperial indefinite ineligible inheritance initially injure injury
5 insert intermediate inventor isle iss jade jar jeff joe johanne jointly josh juice junction jury justice kilogram
5 knockout kraft kronor labour lake lane lap lawsuit leach lead leadoff legally len liable libel library licens life_$
5 ligament lighthouse like_my lily ling linkedin liquor loan locate lock locomotive log lose lucy luke luna manager
5 mansion manslaughter marcel match medal medalist memorial mesa methodist mick middleweight midland midnight midway
5 mike milligram million min mine miner mineral minister molly monarch monastery monte morse motel ms napoleon nash
5 navy newton next nickel noel nominate noon notification obstruction office oiler on_time once_<time> onion onto
5 onward operate or_more orange oust oyster p pablo paddy palm panama paolo parcel pardon parliamentary parsley part
5 partial partition pastor peace_$ pearl pereira pete pinch pinto pipe plaque plastic plate plenary plus pollock pond
5 pont post postal potter powder premiership present preside previou priest prime principal production pub qualify ram
5 ranch randy ranger ray re reach receive red redistribution regiment renovate reopene repair reprieve requir rest_of
5 restitution retain reunite revert rib rio rosario rum runoff ryder saint sander sandy scotia seaman sec sergeant
5 serve settlement shed sheet shepherd shipment shipyard since site skipper slot soon spear speedway sperm spoon spr
5 sprain sprinkle stamp station statutory steward stoppage storage strawberry submission subsequent successfully
5 succession suing sultan surname surrender swan synod table taft teaspoon ted tenant tentatively the_month to_the
5 tomatoe total totale treaty trinity tube twin tycoon tying ulster umpire unincorporate unite unmarry unsuccessful
5 urine vic village vol vs w wally walnut walter wanderer ward warner watt waugh weaver wellington welsh welterweight
5 wheat whilst whiskey withheld wood woodward xi
6 #act=create/none/whole #first=named/thing #numbers #object=app #object=brother #object=water #verb=become/thing
6 :event :prize <why>_<why> abel accession ace acre activate addition adjacent aged alfonso alia allow also amendment
6 ann annex any app ash attorney authorize auxiliary bankruptcy barge barn barrow baseman basil bass bay bean bed
6 berry berth billy birth blanco blood bobby boiler bonus borough box branch brett brother_$ brunswick bud burton bury
6 cabinet cage camp canal cancel cargo carol carr carriage ced cent certify chair chamberlain chandler charg church
6 clerk clive coin commonwealth communion confederation constable constitution conte copyright cotton counsel cove
6 crystal cub currently curry d dam debut debute declare defendant defer delivery deluxe depot deputy diamondback
6 diocese dismissal divorce dominion drake duchy duff dutch duty each edition egg eject emir emma enzyme episcopal
6 erect every evict examiner exemption extension factory fall ferry fifteen finalize finally firm footballer
6 for_<time> foreman founder fourteen fowler frank fre fulham galloway garage garland genera genu gold grove guilty
6 guitarist hand hand_in harper he heath hereditary home honorary howe hut illegitimate immunity imprisone
6 imprisonment indefinitely indict initiat install irene jail jerry jockey joey jubilee k kaiser ken kensington
6 khalifa kyle lance land league lime liquidation lotu mac magistrate magnate marc marco marquy marriage marrow marsh
6 mat matt member memory metric minor minute misdemeanor module moss mother muller municipality never_be nick nicky
6 notify o oath off ordinance os otto own ownership padre page partially partnere pasha pat payment pedro peel penalty
6 perkin perry place plaintiff plantation platinum plead port pound premier princess prize proclamation property
6 protocol pseudonym qualifier racketeer rana record refuse regent rejoin reliever relocate rematch remix reorganize
6 repeal representative residence resignation restoration retirement ring rob rod rubber rupee salmon san saunder
6 scoreless sear seat seiz select separate set settle shire shutout sign sim single sixteen sodium spa split ss steel
6 steven stolen stone strip subdivide submit successor superintendent supreme syrup tablespoon te terminal termination
6 the_rest the_shed thirteen thorn tiffany timothy ton township transport travy treason trial trophy troy twenty twice
6 ty unanimously unoppose unreleas upheld vacant valentine valve vessel villa vocalist voluntarily warehouse warren
6 webber wed weir wheeler which wicket wife willy winner wooden worcester wright x yate
7 #act=create/thing/whole #act=finish/thing/whole #act=light/thing/whole #first=finish/thing #hands=exam #hands=others
7 #verb=commit/empty ^_commit abolish acquire affidavit agre allan aluminium anna apiece appointment approve
7 arbitration assembly auction barker barry bate battery bench bishop blake brent brigadier burke butler card carl
7 caroline carpenter castle ceas chairman charge chester clause clay clement coconut coffee coffin colony
7 commemorative commission commissioner company confiscate consist consort container copper coronation coroner council
7 countess cousin creek cricketer cubic cup dale death decide depose deposit discontinu dissolve district divorc
7 drummer dudley dunn eleventh estate extradition feeder fielder fisher for_my form former fra franklin furnace glen
7 grand grandson greenwood griffin half hander harry hast hick incorporation induct inherite interim into invalid issu
7 jack jay judge kelly kingdom knight kroner latter leaf lemon list liver lok maid maple maria marina marlin martin
7 memorandum mercer milk morgan morrow municipal n newly one opener orchard ordain order organ oriole overturn pardone
7 parliament parole patty pence penny per permanently permit pier pollard porter posthumously postpone probation
7 publish quarry railway raja rancho reassign rector registration registry reissu reschedule resign roe rosemary
7 rounder rul salt sam savoy schedule schneider scrap seed separately shill simmon sister skinner slater solicitor
7 sometime starter stein stud subsidiary sue surgery surrendere suspension talbot tavern temporary ten tenth that
7 the_green timber tin title tucker turner underwent undisclose unsuccessfully unuse up_<time> vacancy vault via vicar
7 vinyl virgin viscount wade waiver walsh warden ware wharf wicketkeeper widow wigan wilkin willie zinc
8 #act=topic/thing/whole #amount=hours #check=hours #hands=limitless #verb=commit 0 :exam abbey abbot adjourn after
8 aka amend arrange assistant bailey bar barne bassist benjamin between board brewery bronze brown burial butcher
8 cairn canada caretaker certificate chamber chapel chapman circa clark clean cole collin contract conversion convert
8 convict cooper corporal county court custody daughter deceas demolition deposition designate discharg dock double
8 duke eight eighth eleven enter entry eventually expo fa file fin final formerly g gilbert graham gram h ham hatch
8 heir homere hooper immediately inn iron jan jenkins jimmy kent kidney lamb lambert leas lease license lumber m
8 maxwell miller month morry murphy nelson nephew nine ninth obtain open ore original ounce outfielder owner palmer
8 parish parker pass patent permanent petition possession previously prince promptly purchase queen receiv release
8 removal request rest retriev return revoke robin ross ruth rutherford sack seventh sheriff silver sixth spinner
8 stipulate subfamily substitute sugar surrey sworn tate terry till tommy triple uk vale vi victor vincent win
8 withdrawn without year_$
9 #amount=count #first=create/none ^_0 admiralty afterwards again announce another bail baker baron barrett barton
9 baxter block bourbon brewer colonel consent count dat date day de decree demolish disband dy earl elect finish
9 fletcher for found four fourth hale hart haye hull inaugurate injunction j james join king kit late leed levy lewy
9 lieutenant lodge lord maiden manor mary mason mint my_own permission peter priory privy provisional register retire
9 reverend row royal sentenc seven shaw six slate smith sole somerset spencer sued temporarily tender terminate then
9 throne trustee twelve under used van wales water webster
10 #check=count <time> and appoint bath born brother bushel commenc cork decommission donate eldest expire fifth gill
10 grant hall head holt homestead hour merge mill officially patel pend reed rename replacement roger seal sir son st
10 suspend thereafter treasurer two v walker
11 #checks2 before bell captain cooke crown dissolution family henry holder june later march or reinstate remainder
11 remove sale shortly third vacate
12 #hands=partly baronet consecrate dissolv five formally green name prior replace respectively second three transfer
12 until waiv
13 b c complete originally subsequently
14 august
15 marry
17 buy first
19 #checks1 by
"""
