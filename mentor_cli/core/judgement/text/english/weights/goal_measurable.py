"""What 7521 labelled goals teach about measurable: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "a8f16da4f9da6913"
ANSWERS = ("no", "yes")
ROWS = """
-24 *
-20 accustome frightene
-19 understand
-18 #hands=unsized anxiou fearful frustrate genuinely impatient increasingly lately mindful wary weary
-17 alienate attitude distract disturb evident fascinate feel indifferent perceive perception relentlessly resilient
-17 seriously uncomfortable understandable unfamiliar unpredictable unsettl worrisome
-16 annoy articulate bite calm confuse consciou cynical decidedly frankly grasp incredibly intensely lik outsider
-16 pessimistic plight profoundly reassure savvy seem skeptical undoubtedly vulnerability worry
-15 aware cautiou confront curiou deeply distinctly embrace enormously entrepreneurial excite exploit helpful
-15 imagination immensely importantly intimidate misguid naive overly pessimism quiet rattl remarkably resilience
-15 restless sadly sentiment shaken terribly terrify thing tir underscore uneasy vibrant wildly
-14 admire alike appreciate arrogant audience awe awkward bleak bullish chaotic clearer constantly continually
-14 curiosity dangerously depress desperate desperation dislike distrust emotion emotionally enthusiasm entrench
-14 experience explore extraordinarily few forefront helpless hesitant inevitably insecurity mood notoriously obsess
-14 obviously ominou optimistic particularly perceiv persist perspective pervasive positively precariou relentless
-14 remind reminder rife seemingly seldom sense sight skepticism some stereotype stubborn supportive tendency tension
-14 unpleasant urgency vastly visibly
-13 amuse animosity appall arous assessment cautiously civilize commonplace communicate compell conducive conservatism
-13 contradictory culturally daunt defensively demographic despair desperately destructive dire dissatisfy distant
-13 diverse eager economically emphasize equally especially ethic everybody evolve familiar fascination fear ferociou
-13 frustration fundamentally glimpse gloomy grappl grim happier headway heightene honestly imagine imperative
-13 implication impress impression indifference inherently intelligent keen laugh lively look mind motivate navigate
-13 negatively nervou notion nowhere oddly optimism overshadow passionate person pragmatic predictable prevail react
-13 realization realize relevance repercussion resentment respectful resurgence rug saddene scary sensibility
-13 situation somehow someth somewhat sort spirite subtle surprisingly sympathetic tame thrive tolerant troubl
-13 turbulent unaffect underestimate unhappy unstable unsure upbeat viewpoint vigilant volatile vulnerable westerner
-13 youthful
-12 afar affluent anxiety approach awful behave beset burgeon caution certainly clearly complicate confident cope
-12 creativity culture definitely demeanor demonstrate destabilize detractor difficulty diminish disadvantage
-12 discourage disparate distraught earnest embarrass emerg encountere endure energetic enjoy enjoyable entertain
-12 erratic everyday everywhere evidently exaggerate excitement extremely flock flourish focus fortunate generosity
-12 geopolitical hardly hindere hostility hungry ignore incapable inexperienc insight inspire instability instinct
-12 intense invariably ironic lag lawless listen lot midst mistrust murky nationalism neighbor nonetheless obviou
-12 openness outset overcome overwhelm panick patience patriotism peculiar penchant perfectly peril phenomenon
-12 politically pos pose powerless problematic profound prospect pundit quirky realism reflect refresh rely resident
-12 respect rhetoric scare selfish seriousness sharper sincere sober socially sound spirituality spite standpoint
-12 startl stride strive struggle stuff subdu suicidal surely tempere tend tense thoughtful too toward trend truly
-12 turbulence uncertain unnotice utterly visionary visually vivid wandere way weakness weird wondere youngster
-11 #object=year acknowledge admiration afraid aggressive aggressively ahead always amaze anger anguish arrogance
-11 aspect aspiration atmosphere backdrop backlash behavior belief better bitterness bolstere bully candid capitalism
-11 capitalize charm civilization comparatively compassion concentrate concern conciliatory confidence contagiou
-11 contrast convinc countryside crise dampen danger dangerou deepen delight deteriorate devastation discontent
-11 discourse dismay dissatisfaction diversity divisive dominate doubt echoe elsewhere emergence encourage engage
-11 enthusiastic ethnically evidenc exacerbate extreme extremism fairly fierce financially flung fond foothold
-11 forceful fortunately fragile frantic gaze gentle gloom grip gritty harsh hostile hugely imagery inability
-11 influence intensify irony irrational irresponsible jealou jitter lament less linger lingere little macro markedly
-11 mentality metaphor militancy mistaken moderation moment mut neglect now obsession old persistent phenomenal polite
-11 politics pretty prevalent prone prosperity prosperou provoke prowess psychologically quite racially rapidly
-11 realistic reality rebelliou reputation respond responsive restive rethink rightly robust rude scenery sexuality
-11 sincerity skeptic sketch sluggish sophisticate spotlight storytell stumbl sufficiently superiority temper terrain
-11 think thrill throughout treacherou trouble troublesome turmoil undermine uniquely unrealistic upheaval upsurge
-11 view vigorou warmth weak what worse worsene wrack
-10 #first=vague/abstract adolescent affection aftershock alarm ambiguou anew angere angry anyone appetite apt ashame
-10 astonish attention attract authoritarian awake brisk broadly bustl busy capitalist centere charisma clever climate
-10 clue coherent consciousness consistently continent control courageou densely dictate dilemma dim diplomacy
-10 disagree disappoint distort distraction distress disturbance downturn dramatically drift dull dynamic eagerly
-10 eccentric economy emerge emotional emphasy environment envy epicenter esteem expansive expectation eyed farther
-10 favorably fend fiercely fluent foolish forcefully forecaster foremost formidable fruitful fundamental funny futile
-10 genuine glamorou greatly greatness hampere harder haunt havoc honest honesty hopeful horrible humor hurt ideology
-10 ignorance impact importance impoverish impunity inde indication indicative indispensable inevitable inherent
-10 instead_of intellectual intensity intrigu isolate lackluster landscape laud likene love lur make_the maneuvere
-10 manner miserable morality more motivation murderou myriad nascent newcomer noisy nostalgia noticeable notwithstand
-10 ours ourselve outrage outward passion past perhaps personality plausible pleas plentiful plenty poignant poor
-10 populate portray potent productive professionalism progress provocative prudent pursu question radically read_to
-10 reflection regrettable relatively reliant reluctance repressive sad sadness sensible sensitive shake shaky smile
-10 somber spectacle squarely stagnant steadily still strange strategically strong subjective surprise susceptible
-10 symbolism talent taste technological temperate tempt thankful towards transform tremendou tricky unbelievable
-10 uncertainty uncommon unconventional undercut underline unfavorable unfold unfortunate unfortunately unreliable
-10 unseen unthinkable unusually vague viciou vision warmer warmly wherever willingness witty woe wonder worsen yorker
-9 #first=activity/none ability absolutely absurd activism adamant albeit ambition amidst anticipate applaud arid
-9 around attractive aura awakene awareness awesome backward barometer battere battleground beneficial betray bickere
-9 bitterly bizarre blame blend bombard bounce breadth brilliant broaden brutal brutality buoy calmly careful casual
-9 challeng chilly cinematic clout coincidence comfortable competence competitiveness complexity confrontation
-9 consequence considerably constructive context contradiction contrary conversation convey convince cooler cordial
-9 creature credibility critical criticism cultivate dazzl decent decisively defiant desire devastate develop differe
-9 differently difficult disarray disbelief discomfort disgust dismal diversify dominance downside echo economic
-9 economical ecosystem educate elude elusive encounter encouragement endanger enrage erode escalate exceptionally
-9 exert explain extent fad faint faltere far favorable firepower flair fle folk foray frail french_$ fun
-9 geographically geography gorgeou greet grief happene happy harass harshly heartland hid hilly historically horrific
-9 humid idea ideological improbable improve incline inconsistent incredible infuriat inspirational insurgency
-9 interact interaction intolerance intrigue irrelevant jok just kid knowledge lack largely laughter lofty lonely lov
-9 lure marginally maybe meaningful meddl menace militarily misery misunderstand moderate moderately momentum most
-9 motive mountainou mystical nasty necessity negative nevertheless nightmare nowaday observer odd offend opinion
-9 oppression outlook outspoken overlook pace pause phenomena physically picturesque pinpoint plagu ploy portrayal
-9 posture poverty presence protectionism quietly rag rarely rather rational rationale ravage real reasonably
-9 reclusive relationship relax reluctant remarkable remembere reminiscent remotely resist rich ridiculou rumor
-9 ruthless scarce scenario sens sensitivity sentimental shock shopper shortcome simplicity skill sleepy smoothly
-9 some_of speak speculate stability stabilize stance stature straightforward stranger strengthen stress strife stupid
-9 sunny swirl sympathy synonymou tactic terrific tolerate topic tragic trait trickle tumultuou unaware underdog
-9 unfound vain violent visibility volatility watcher weathere western windy wit with worst
-8 #check=result #concrete=finish/thing #verb=make/thing a_bite accent accomplishment accurately acknowledg advantage
-8 adverse aesthetic affect ala alcoholism along ambitiou anticipation appreciation assure authentic bad badly
-8 basically bastion battl behavioral beleaguer believe believer beyond bias blunt boast boom bor bother bothere brunt
-8 brutally bureaucracy capable carnage catch cater characterize cheer childhood closely closer cognitive combate
-8 comfort completely confusion consistent contemplate contribute corrupt countless cozy creative credible critique
-8 cry cultural cute deflation defuse deliberately delicate depiction describe desirable deter determination devout
-8 dialogue direction disagreement disappointment disgruntl dumb dwindl ease eclectic eclips ecological ecology effort
-8 empowerment emulate endless enlightenment environmentalist environmentally excuse exotic expatriate fact fantastic
-8 fashionable feminist fertile fiery fledgl foreigner foreseeable fray frequently fresh furiou gadget genre glamour
-8 glance globally grateful gre grin grow gruesome habit hamper happily hardene hardship harm hate hatr healthy
-8 heavily help highlight humble humorou immense immoral impetu ineffective infectiou infiltrate influx injustice
-8 innovation inspiration instantly insurgent interest interpret intervention intimate invest investor ironically
-8 isolation kind language lax lazy lean lessen limelight listener loud loudly luckily lyrical manipulate market
-8 marketer mature mean mediocre merely messy mild modestly moral morale morally mutually narrative naturally
-8 necessarily neighborhood niche now_and obscure often onslaught openly ordeal panic peaceful peacemake penetrate
-8 people perfection persecute philosophical pity pivotal pleasant political poorly popularity powerful prais
-8 prediction pretend pristine problem progressively prosper prove psychological push quell racism racist rage rampant
-8 raucou realm recognizable regard reinforce relative revolve risk risky rivalry roar romantic satire schizophrenia
-8 secretive sectarian sensation sexy shadowy silly sincerely sinister slippery sloppy slowdown slowly slum smell
-8 softly sometimes sparsely speculative spirit splendid stakeholder stardom stark stimulate strategy strongly
-8 suddenly suffer supernatural superpower surfer suspense swath sway terrible thank the_0 thoroughly threat threaten
-8 thwart tolerance tone totally traumatic tremor ubiquitou ugly universally unleash unpopular unrest untouch unwill
-8 useful utmost viewer violence vocabulary wag wan warm weakene westward whatever while why widespread wipe with_the
-8 wonderful workplace
-7 #act=create/thing/part #act=topic/none/whole #lack=vague #object=staff #object=supervisor #object=tighter #opinion
-7 0_<why> :abstract :inner <time>_0 <time>_i ^_to a_few about abroad abundance abundant abusive accomplish actively
-7 addict addiction adequately adulthood agenda ager akin alert aloud among amongst analyze anarchy and_then answer
-7 appropriately ardent assertion assumption authoritative avian avoid away background barren beautiful benign bland
-7 bloodsh bolster boomer brace bright bunch bureaucrat buzz bystander catastrophe catholicism certainty chao
-7 charismatic circumstance clarity cling cloudy coach colorful commentator comparison compassionate competent
-7 complain conquer convenient courage crisis critic criticize crowd dar deaf deep defy democracy dense dependence
-7 depression depth desert deserve deterioration devotion differ difference differentiate disparity disregard disrupt
-7 docker dominant domination dubiou dweller effectiveness embarrassment endeavor engulf enhance epidemic ethnic even
-7 everyth evolution evolutionary exhaust expert expression extremist fade faith famously fashion flaw flexibility
-7 flurry focuse foe footstep for_once forward freely frequent fuzzy geniu gesture glad go_through goodness governance
-7 griev guess gunfire happen happiness harbore hard have_a hawkish headach hemisphere heroic highly hinder homeland
-7 housewife hovere humiliat icy ideal illustrate immune impair impossible inaccurate inappropriate inclusive
-7 indigenou inefficient infight inflationary innovative integration interfere intimidation intrusion ire jeopardize
-7 journalistic lash learn_about lend lesson likelihood loyal luck lull lush mainstay mankind mentally metropoly
-7 migrant migrate mix moist moreover move mysteriou myth nicely nonsense northward notoriety occasionally ordinary
-7 other ought outcome outnumbere outrageou overcrowd painful paradox partisan path persona poetic pois populou
-7 positive possibility potential potentially practical praise preach precedent precisely predict predominantly
-7 preparedness prey productivity proven proximity psychic publicity purely reader really reason reasone recession
-7 reckless reconcile relation reliable remark remember remote repression reprisal resemblance retreat reviewer
-7 romance satisfy scant scar scrambl seasone self seriou setback severely severity shameful sharply sheer sheltere
-7 shift shine shy sideway sigh silence similarly slick slow socialism sociologist somewhere spate speculation sped
-7 spiritual sporadic spread stare starv staunch steady strategist stronghold stylish sudden suggestion suppress surf
-7 surge suspicion suspiciou sustain sustainable swat symptom tackle take tale tangible tangl tarnish tear temptation
-7 the_app themselve thunderstorm tighter touch tough tourist tragedy traveler true tumble turn turnaround uneven
-7 unexpect unfairly upset upstate urban ushere utter vanish vast very vigilance vigorously violently viruse vital
-7 voic warn we weaken weather wildfire will_be wise withstand wrong
-6 #act=vague/abstract/part #act=vague/empty/part #first=topic/abstract #object=and #object=liked #object=method
-6 #object=milking #verb=be/empty #verb=cut :absolute :comparative ^_ace ^_check ^_read ^_room ^_save ^_speak a_0
-6 a_time absorb accelerate accessible accurate activity adapt advertiser advocate affinity aftermath aggression aging
-6 agony aim alleviate amid ample analytical analyz ande antiquity anyway apparent apparently aspire assert assess
-6 assortment at_a at_mill attack attribute autism backer barely baseless be_lik beauty bent betrayal bigger bitter
-6 blatant bordere breeze bureaucratic business call campaigner capability characteristic check_the cherish chic
-6 chiefly child chill choke classmate commend communism community comparative competitive concede conceptual conflict
-6 consensu considerable consistency constant continue convergence conversely cool cooperate counterattack crazy
-6 critically crossroad cruis cuisine culinary culprit damp decade denounce depend dependent deprive descend despite
-6 deterrent dialect disagre disappear disastrou discipline discredit discussion disproportionate disruption distinct
-6 do doing doom downward drag dramatic drastically dream dusty easier easiest eastward easy economist educator
-6 efficient efficiently enormou enthusiast entrepreneur essence ethical ethics excel excellent exodu explanation
-6 exploitation expose eyebrow fabulou feasible feel_for festive firmer firmly flamboyant flare flavor flee flier
-6 folklore foothill forth frenzy friendly fully fundamentalist furor further generally get_my get_on global gloriou
-6 gratitude grievance guitar guy hacker hail harmful harmless haze heal heroine hesitate hopefully horror housebound
-6 how huddl humidity hurry hypothetical ideally illusion image immigrant imply inadequate inadvertently indicator
-6 inhabite inland insider instead insult integrate intelligence intermittent interview interviewer inundate invader
-6 invisible joke journalism jungle justification justify leadership leftist leverage lik_by linguistic livelihood
-6 logistical lovely loyalty magnitude many matter maya me_$ meditation message middle migration minimize misl mislead
-6 mistake mobility mobilize mosquitoe myself mythical mythology narrator native nature need needy nod noteworthy
-6 obesity objective obstacle offensive on_the opportunity orderly orient outdate outreach overrun overweight pain
-6 pandemic particular partly passive patriotic pattern peacefully penetration peninsula periodically persecution
-6 philanthropy philosopher philosophy plague playmaker pleasure politician pollster pollute postwar powerhouse
-6 practically predator prejudice prepare pretext prevalence pride procrastinate prominence proponent prose
-6 protagonist protract proudly provocation psychologist psychology q quickly racial rash read_around readily recent
-6 reformer refrain regret religion remorse renegade respectable restraint retribution revive rhythm rid rift ripe
-6 rough ruin sag sake satisfaction scath scattere scene scramble scrutiny sector secular seeker seismic sexually
-6 shoot sideline significance similarity simmere simpler skirmish slack slope smart snowy social soil someone sorrow
-6 sour southeast spatial spawn spectacular speculator spoil squeez stable standstill stop stormy strain strategic
-6 stretch stun subtropical suburb succumb suggest sure surround survival survive swing systematically targete teen
-6 tempo terrorism their theme this_time thorny tibet tide time_$ time_<why> timely tout trainee traveller triumphant
-6 tropical unacceptable unanswere unconfirm unconsciou undecide under_control unlikely uphill upscale upside upward
-6 urge useless usual vegetation verge versatile villager virtue visible visit_the visual voice voter warfare wast
-6 watch wave wealth wealthy whenever wick with_zero write_test younger
-5 #act=change/thing/whole #concrete2 #first=activity/empty #object=allotment #object=archive #object=centre
-5 #object=fitter #object=further #object=game #object=hand #object=house #object=justice #object=little #object=me
-5 #object=meet #object=python #object=senior #object=shed #verb=check/thing #verb=coach #verb=cut/none
-5 #verb=give/none #verb=listen #verb=phone/thing #verb=refactor #verb=refactor/thing #verb=save #verb=sketch
-5 #verb=sketch/thing #verb=use #verb=use/thing 0_b 0_s :hedge <time>_do <time>_vet ^_coach ^_everybody ^_give ^_mend
-5 ^_python ^_refactor ^_sketch ^_work a_feel a_fresh a_level abandon absent acceleration accountable accuracy achieve
-5 achievement acl acquaintance acute adrift advancement adventure advice advocacy afloat alien ally almost alter
-5 angrily anywhere apart app_$ applause argument arise arose around_the array astronomer astronomy attraction avert
-5 avid back_the backstage balance beautifully before_<time> belove besides besieg bold bounc bre breath brightly
-5 bring burst by_the call_on camera carefully catastrophic centralize centrist challenge character chat cheap clash
-5 cleaner cloud coastal cold come comfortably complementary concept confine congratulate conservative consume
-5 consumer contemporary contentiou continuously control_<time> cop correlation counter countere coupl credential
-5 crew_<time> crucial cruel cue curtail dane dare daylight decisive deliberate deliciou democratically derail deserv
-5 destine detect devote dignity diplomat disapproval disaster discuss dissent dole doubtful drone dur_the earthquake
-5 edge ego electorate elite embattl embroil enclave end_in endemic enemy enforcement enough equilibrium eradicate
-5 erotic evacuee evaluate evangelical everybody_in everyth_<time> evil exactly extensively extinction extraordinary
-5 eye fac factor fairness faithful faster fate fault feedback fi fight fitter flu fluctuation foliage for_a foster
-5 freak friction friendship frontier gangster gap generation gently get_ahead gore gossip gradually greater growth
-5 gut hand_at handful headache heck heed heroe heyday hint hobby homosexual homosexuality hope horizon huh human
-5 humane humanity hunt hurricane identify idle ignite imaginary imminent impartial important impressive in_order
-5 incompatible incompetence inequality inflammatory inflation influential innocent insane insect integrity intention
-5 intern internally intervene intricate it_<time> journey joy keep_a landfall lapse legacy legitimacy levele liberate
-5 lifelong like likewise limbo literacy literal logical longevity magical mainly maintain maliciou malnutrition
-5 mantra maverick mayhem meaningless media mental method migratory mill_road minority modern modernization modernize
-5 monsoon mostly motorist much mullah muscular nationalist neighbore nerve nobody northeast northeastern notice obese
-5 occasional occurrence of_a older on_top ongo organizational otherwise our outcry outly overlap overtake
-5 overwhelmingly pac parallel paralyz pastoral peripheral perpetrator piracy pivot pivot_table planner plunge
-5 possibly precaution prefer prepare_for primitive principally profession profile profitability profitable programmer
-5 prolong prompt pros publicize punish python_0 quake quality questionable quo radical rancher reaction readiness
-5 rebound recapture reception_class reconciliation reel refactor refactor_the regain relevant reliability reliev
-5 religiou remnant renaissance repeatedly reporter research resembl resolve resource restrain revere reward rhythmic
-5 ris road_<time> roam rogue role root routinely sao scaffold scale scenic scent scholarly scientist scream seaside
-5 segregate sensational separatist sexual shame sharp shattere shrink shun signale significantly simply simulation
-5 siren sleek slightly slump snap sneak sociology soften solve someday sooner spark spat spicy spontaneou sprawl
-5 sprung spur squandere staff staggere standoff statistically stay stealth steer stellar stigma strait stream
-5 strength stricken subject suburban success sumatra supposedly swung systemic taboo tactical talk tea_<time>
-5 terminology terror terrorist texture that_do the_assessment the_child the_crew the_intern the_junior the_new
-5 the_nurse the_two them_$ those though tidy timor together tome tornadoe torrential tourism trader tradition
-5 transformation transparency tribal truth try twist unarm unclear underly underworld undocument unfair unjust
-5 unresolv unsafe unusual ups urgently vehemently viability viral virtually virus warplane weep welcome wept
-5 whatsoever widely wind wisdom wisely wrath wreckage write_in yell yet you young yourself
-4 #act=create/person/part #act=finish/abstract/whole #act=finish/thing/part #act=vague/empty/whole
-4 #first=create/abstract #first=topic/person #first=vague/empty #object=bag #object=bit #object=budget
-4 #object=checked #object=class #object=code #object=control #object=cosier #object=do #object=docker #object=feel
-4 #object=forward #object=funding #object=garden #object=german #object=gym #object=japanese #object=kubernetes
-4 #object=leg #object=list #object=one #object=protocol #object=room #object=season #object=slower #object=tea
-4 #object=unread #verb=attend/thing #verb=bring/thing #verb=call #verb=check #verb=coach/thing #verb=declutter
-4 #verb=declutter/none #verb=develop #verb=eliminate #verb=expect #verb=expect/none #verb=figure #verb=figure/thing
-4 #verb=finish/empty #verb=finish/same #verb=get/empty #verb=give #verb=go/thing #verb=greet/person
-4 #verb=listen/thing #verb=love #verb=love/thing #verb=master #verb=measure/none #verb=mend/thing #verb=photograph
-4 #verb=photograph/thing #verb=practice #verb=practice/thing #verb=push/thing #verb=revise #verb=revise/thing
-4 #verb=take/thing #verb=understand #verb=understand/thing #verb=work 0_c 0_mile 0_unread :mass :opinion :tells
-4 <time>_five ^_better ^_eliminate ^_fifteen ^_figure ^_greet ^_listen ^_master ^_more ^_on ^_perfect ^_photograph
-4 ^_raise ^_say ^_the abnormal abrupt abstract abt abuse academic acceptable accusation adherence advise affirmative
-4 afford affordable ai altere amusement analyst anarchist ancestor ancestry and_i anonymity anthropology archipelago
-4 argue artistic asthma at_<time> at_trainee attacker attain authenticity bali bandit bar_0 bargain battlefield be
-4 beacon beast become_a before biologist bird bite_of blizzard blow bode boo boost borrower bourse brave brush burden
-4 bush ca café_<time> campuse captivity censorship centre_<time> cerebral chance check_by chef cite civilian clarify
-4 climber clothe club_<time> coach_the coast collaborative colleague collide colonist comment commitment comparable
-4 competitor compromise compute computer conclusion condemnation confluence conquest conscience conserve consider
-4 consolidation conspicuou constraint continuation continuity cordone corporate correct corruption cosier cosier_$
-4 counterpart country cramp crippl cruelty customer damn darkness day_on deadly declutter defend defensive definite
-4 degradation dengue descent destination detach devotee diarrhea dictatorship different diplomatic discriminatory
-4 disguis disguise disorder dispers displace distinctive divert do_not domestically downer downfall drama drastic
-4 dress drought dur earth eas easily elderly electromagnetic elegant eliminate_all else endangere engagement ensu
-4 envision equatorial erosion error_in estrang evene ever every_single everyone exhaustion existence expect
-4 expectancy express eyewitness fan farce fatally fatigue favore feminine figure figure_out find_my finish_it
-4 fitter_<time> flash fled fledg focal follower forty_hour free_<time> french from_the fury future gardener gather
-4 geographical geology germanic get_fitter give_0 glow grandparent gravity gruel guerrilla gulf habitat hammere
-4 hand_$ haven hazard here hero hillside historian historical history hiv homeless hospitality hotly hub humiliation
-4 hunger hygiene i_expect impulse in_a inconclusive indirectly industrialize industry inexpensive inferior
-4 infiltration inflict influenza inform infrare infrastructure initiative insist insistence intent intentionally
-4 internationally interpretation interprete invoice_module involvement irreversible journal journal_$ journalist judg
-4 kubernetes_<time> lama latitude leap learner leave_the legitimate liberalization libertarian likely list_<time>
-4 listen_to literary littere loot lore lose_the lowland lowly luxuriou mali mammal managerial maneuver manipulation
-4 mark_code math maturity maximize meet_<time> memorable mend mess methodology mighty mir mismanagement mob modest
-4 module_<time> mom most_<time> move_to muddy my mystery narrower nation neat neither never_make news nice nighttime
-4 noise nonstop norm northwestern not_use note novice numerical oasy ocean of_the of_unit offense once one_at onset
-4 operative opponent order_<time> order_in organism orientation ostensibly out outbreak outburst outperform oversea
-4 parent_at patient peasant pedestrian perch performer photographer plain poisonou pontiff population portuguese pray
-4 preacher precise preference primarily profanity progression pronunciation propaganda proportion pursue pursuit
-4 rainy rampage read reap reasonable rebuf rebuke recruit refine reflective regime region reliance repair_café
-4 reproduce rescuer researcher resonance respondent response restrictive retaliate revelation revolutionary ridden
-4 riddl rigorou rocky rural sabotage savage scholar search seasonal security see senior_<time> shady shallow shelter
-4 shore shortage showcase shrunk sicilian signal significant silva sky slang slower smuggler so sonic sore southern
-4 southwestern speech spree stalemate standout storm story stray substantive sunlight sunshine superb surg
-4 surveillance survey sweep swell swine tailor taller task technically technology teenage tell_the test_$ that_$
-4 the_archive the_fence the_learner the_life the_wheel theological theoretical there this through_the thrust to_like
-4 to_my to_scratch toast_in toddler towere traditionally transition trauma travel trek tsunami turk turnout two_new
-4 unemploy unemployment unexpectedly unique unity universe unnecessary unprecedent unwant uproar utilize vary verbal
-4 viable villain visit_<time> volcano wake want weaponry weave weed wheel_<why> when_my wholly widen wild wildlife
-4 win_back wip wish with_my woo world_class wound writer wrought year_of year_old yoga
-3 #act=activity/empty/part #act=create/abstract/part #act=light/none/part #act=named/thing/whole
-3 #act=topic/abstract/part #act=vague/thing/whole #concrete=named/thing #concrete=vague/abstract
-3 #first=activity/person #first=topic/thing #object=a #object=behaviour #object=blot #object=camera #object=chair
-3 #object=cloth #object=colleague #object=community #object=cycle #object=developer #object=ended #object=feeling
-3 #object=fence #object=field #object=fund #object=go #object=got #object=grip #object=guitar #object=head
-3 #object=home #object=hunting #object=independent #object=javascript #object=journal #object=junior #object=language
-3 #object=mastitis #object=month #object=nan #object=note #object=opinion #object=pack #object=parent #object=price
-3 #object=quicker #object=register #object=respect #object=sample #object=say #object=somewhere #object=statistics
-3 #object=system #object=take #object=ticket #object=top #object=training #object=ward #object=welsh #verb=ask/thing
-3 #verb=bite #verb=bite/thing #verb=contribute #verb=contribute/thing #verb=cross #verb=cross/thing
-3 #verb=develop/thing #verb=do/abstract #verb=draw/thing #verb=end/empty #verb=feel #verb=feel/abstract #verb=fly
-3 #verb=greet #verb=have/none #verb=interview #verb=interview/thing #verb=lead #verb=lead/none #verb=lend
-3 #verb=lend/thing #verb=look/thing #verb=master/thing #verb=pass/none #verb=phone #verb=prepare #verb=prepare/thing
-3 #verb=progress #verb=progress/thing #verb=push #verb=respect #verb=respect/thing #verb=serve/thing #verb=shoot
-3 #verb=shoot/thing #verb=smash #verb=smash/same #verb=speak #verb=take #verb=want/thing #verb=work/thing
-3 #verb=write/thing 0_boy 0_work :change <time>_an <time>_concert <time>_currently <time>_half <time>_while
-3 <time>_with <why>_$ ^_attend ^_cross ^_declutter ^_direct ^_fly ^_interview ^_lead ^_look ^_own ^_prepare
-3 ^_progress ^_push ^_revise ^_show ^_someth ^_spanish ^_take ^_understand ^_use ^_we a_letter a_question able
-3 actually address administration again_<why> aidan alive all_$ all_<time> allergy aloud_in altar_cloth an an_evene
-3 and_night animal anybody area as_a ask back_into be_in become before_i behaviour bird_call blot breakfast_club
-3 breathe bring_my bug car_<time> cause cd chapter_<time> chapter_three choice classroom come_<time> community_$
-3 compare concert_<why> condolence conduct_the contribute_to control_of corner cost_<time> could cover_letter crew
-3 cut_down data debate department_$ desk_<time> developer development distinction down_on draw effective end_<time>
-3 evene_<time> excellence feed fence_<time> few_of field file_$ financial financially_independent find find_out
-3 five_hour flock_register floor_<time> floss_$ flow fly forgive forum frau friend full_potential fund get_back
-3 get_in git give_back going grip_on half_term hand_up handbook_chapter have_$ have_get her_write hid_it hour_$ i_be
-3 i_start ill in_leed inner interview_with into_it into_my japanese javascript job kerry kubernetes last_one lathe
-3 lathe_<time> laugh_at leader learn letter_to level_0 like_a literature little_one live look_into loom love_the
-3 mandarin mastity matter_$ me_0 me_<time> me_for mean_$ measure medium mentor might minute_$ mo mode moot morn
-3 move_the my_community my_game my_hand my_head natural need_to negotiation night night_shift northern noth object
-3 observation of_hid of_leave office_<time> on_$ on_at on_call one_$ one_end open_question our_choir out_$ own_the
-3 pair_with paper_for part_of participant pass_$ perfect period_$ persuade photography plot poem_$ possible practice
-3 presentable price probably quick quicker read_a read_up ready_for reception record_an recovery recruiter remain
-3 renew repeat resident_on responsibility review_paper road run_<time> rush s_$ safety shape sight_read sit_with
-3 sketch_in slide_<why> smash_it snap_at society somebody someth_of soup_kitchen spanish st_aidan start_in statistics
-3 story_of stronger sunday system_<time> take_me take_part technique that_be the_altar the_army the_audience the_best
-3 the_car the_desk the_dry the_field the_flock the_git the_grant the_library the_little the_moot the_next the_night
-3 the_old the_other the_parish the_poem the_reception the_school the_soup the_under them then_<why> therapist three_$
-3 three_year tighter_$ to_$ to_hold to_listen to_person to_respect to_take tomasz tomasz_and treat unit_0 unread up_$
-3 up_for ups_<time> value visit visitor wait walk_the wall ward_0 warm_ups way_<time> western_blot while_the whoever
-3 wipe_down with_tomasz without_read witness work_on year year_0
-2 #act=activity/abstract/whole #act=activity/person/whole #act=activity/thing/part #act=change/abstract/part
-2 #act=light/abstract/part #act=topic/person/whole #act=vague/abstract/whole #act=vague/person/whole
-2 #concrete=activity/person #concrete=finish/person #first=activity/abstract #first=activity/thing
-2 #first=change/abstract #first=finish/none #first=light/abstract #first=topic/empty #first=vague/thing
-2 #object=account #object=alumni #object=app #object=assembly #object=bakery #object=balance #object=band #object=bay
-2 #object=better #object=board #object=body #object=business #object=c #object=care #object=case #object=clue
-2 #object=coming #object=conversation #object=data #object=donor #object=event #object=exception #object=foot
-2 #object=gap #object=grant #object=green #object=guest #object=guild #object=handover #object=heard #object=help
-2 #object=hygiene #object=interview #object=joint #object=kitchen #object=label #object=lift #object=lit #object=lock
-2 #object=loft #object=log #object=lot #object=love #object=market #object=matter #object=max #object=menus
-2 #object=migration #object=mood #object=moth #object=name #object=new #object=news #object=nipped #object=office
-2 #object=old #object=order #object=paperwork #object=parking #object=partner #object=patient #object=plan
-2 #object=plumbing #object=portfolio #object=portuguese #object=poster #object=prepared #object=priya #object=problem
-2 #object=process #object=prom #object=questionnaire #object=quieter #object=radio #object=reading #object=record
-2 #object=research #object=reversing #object=rich #object=safety #object=said #object=same #object=silence
-2 #object=sport #object=stock #object=story #object=stuff #object=subject #object=swimming #object=taste #object=tax
-2 #object=team #object=thank #object=toast #object=us #object=viral #object=way #object=wife #object=work
-2 #object=yoga #verb=accept #verb=accept/thing #verb=act #verb=answer #verb=be/abstract #verb=break #verb=call/person
-2 #verb=carry #verb=carry/thing #verb=catch #verb=collect #verb=collect/thing #verb=comment #verb=comment/thing
-2 #verb=convince #verb=convince/person #verb=cut/thing #verb=edit #verb=edit/thing #verb=end #verb=explore
-2 #verb=explore/thing #verb=find/abstract #verb=fix/empty #verb=give/thing #verb=go #verb=grow/thing #verb=help
-2 #verb=help/thing #verb=improve #verb=keep/person #verb=lift #verb=lift/abstract #verb=look #verb=make
-2 #verb=make/abstract #verb=make/empty #verb=measure #verb=mentor #verb=mentor/thing #verb=order/thing
-2 #verb=own/empty #verb=pair #verb=pair/thing #verb=pick/thing #verb=plan #verb=plan/thing #verb=pull
-2 #verb=raise/abstract #verb=read #verb=record #verb=record/thing #verb=reduce #verb=reduce/thing #verb=repeat
-2 #verb=respond #verb=respond/thing #verb=revers #verb=revers/thing #verb=run/none #verb=save/thing #verb=say
-2 #verb=say/thing #verb=serve #verb=sign/empty #verb=sit #verb=sit/thing #verb=sleep #verb=sleep/none #verb=sort
-2 #verb=sort/thing #verb=start/none #verb=step #verb=strengthen #verb=stretch #verb=tidy #verb=tidy/thing
-2 #verb=win/thing 0_budget 0_chemistry 0_cron 0_plumb 0_set 0_the 0_to 0_while :vague <time>_at <time>_e <time>_leave
-2 <time>_me <time>_only <time>_or <time>_phone <why>_0 <why>_be <why>_have ^_<time> ^_act ^_bat ^_budget ^_call
-2 ^_collect ^_comment ^_convince ^_cut ^_develop ^_do ^_eng ^_every ^_feel ^_fix ^_go ^_groom ^_guest ^_gym
-2 ^_honestly ^_in ^_let ^_lift ^_measure ^_mentor ^_mix ^_oil ^_once ^_patch ^_phone ^_pick ^_pivot ^_provide
-2 ^_quieter ^_record ^_reduce ^_rehearse ^_respond ^_run ^_scale ^_serve ^_sign ^_sit ^_sleep ^_some ^_statistics
-2 ^_step ^_stop ^_stretch ^_tidy ^_trainee ^_with ^_world a_balance a_calmer a_clue a_dog a_full a_good a_log
-2 a_native a_real a_row a_story a_stronger absence achterberg ads advance after_train all_over all_staff all_that
-2 and_a and_so and_want and_with and_write anyth anyway_$ ao3 archive_<why> asleep at_0 at_home at_university at_work
-2 attendance_of away_from back_to bank_$ bat be_a be_away be_back be_completely be_over be_the before_0 befriend
-2 better_behaviour bingo board_to book_$ box_<why> broad bus_<why> business_$ c_<time> c_and café call_home call_the
-2 calmer camp_$ chair_$ chang chord circle city click click_<time> client_call client_meet clue_about code_in
-2 coffee_$ come_$ comment_my communication conduct consolidate conversation_with correct_them crawl cron cron_job
-2 cry_at dad_$ dark data_<why> desk_$ develop_my direct do_$ do_someth do_well dog draw_the driver_on e_g energy eng
-2 eng_light english_$ enter_the evene_class event_$ every_customer everyth_about expand fancy fast feel_ready
-2 finally_get finance_<time> first_<why> first_year fitness flawless flexible flood for_an for_mrs for_new forget
-2 from_finance from_here from_my gain get get_nip get_somewhere get_the give_up go go_on go_viral google grade_0
-2 great grow_as guild_<time> gym_$ gym_0 hack handle handover_<why> harbour have have_the head_$ head_<time> headline
-2 help_the hi him hinge_and hol hospice_$ i_do i_finally i_just i_want ideally_<time> improve_attendance in_advance
-2 in_her in_our in_polish in_the in_there independent ine ine_<time> intend_to interpreter involve irregular issue
-2 job_on justice kata keep kg kid_a kitchen_<time> knit know lane_<time> latest latin lead_the learn_0 leave
-2 leave_hand lecture_<why> level lift_the like_our line_0 link log_of lose love_to lunch_<why> lunch_away make_every
-2 make_my mark_at mate meet_<why> mic mice mile minute_one monitor more_patience mother mould mouth mrs_okoro my_code
-2 my_cousin my_german my_gran my_husband my_javascript my_level my_mark my_mother my_section my_set my_uncle my_y10
-2 myself_$ myself_<why> name_<time> native_<time> network new_system nicer night_before nip nip_<time> no_exception
-2 not_a not_just not_touch note_dur now_0 oclock_$ of of_her of_me off_a okoro old_box on_bad on_line on_me on_my
-2 on_tiktok on_with once_$ one_in one_person one_with open_evene or_not organise out_loud out_with over_me over_my
-2 owe page_0 page_<why> paper_with paperwork parallel_park parent park_<time> parser patience_with peer pelvy
-2 personal personally photograph_my photograph_the picture pitch plan_<time> plate_waste policy polish_<why>
-2 practice_revers prep priya process prom promise properly public pull pulse put_the puzzle python questionnaire
-2 quiet_one quieter quieter_<time> rain rather_than read_<time> recruiter_to refugee regional regularly
-2 research_<time> respond_to restaurant_<time> revers revers_the review_<time> rich_$ role_model room routine row_$
-2 row_of safe safeguard safer safety_$ sales_$ say_that say_the scratch_<time> script seminar sermon shift_$
-2 shift_and ship sick sign_up sleep_0 so_on soft solution someth_with somewhere_with sorry sort_my spare speak_polish
-2 sport squad stand_up steadier still_i stock student_will stuff_<time> style support swim_again swim_with
-2 table_<time> take_my take_the talk_to target team_$ tech tenor thank_you that_colleague the_<time> the_ai
-2 the_bakery the_break the_camera the_case the_date the_dementia the_department the_dog the_drawer the_flat
-2 the_guitar the_harbour the_hinge the_holiday the_house the_invoice the_last the_lounge the_market the_mirror
-2 the_most the_moth the_northern the_person the_portuguese the_quiet the_room the_scheme the_senior the_shelter
-2 the_shop the_subject the_tax the_team the_town the_trust the_uefa the_yard their_full thesis_0 thing_<time>
-2 thousand time_with to_be to_carry to_click to_get to_keep to_love to_patient to_read to_senior together_$ tool
-2 touch_the town town_hall trail train_<time> train_for translate turn_0 tutor tutor_group uefa_c understand_the up
-2 up_my up_on up_the us_$ us_on use_my user vet video_<time> volunteer_at walk_all ward_<time> water_$ we_will
-2 well_at what_a what_the when when_i whether while_i whiteboard whom will_work with_ine with_resident woman
-2 wood_<time> work_$ work_<why> would_like would_love y10 yard_<time> year_in yellow_for yes youth zone
2 #act=activity/thing/whole #act=finish/abstract/part #act=finish/empty/part #act=light/empty/whole
2 #act=topic/empty/whole #act=vague/none/whole #concrete=create/thing #first=finish/empty #first=finish/same
2 #first=topic/none #object=accepted #object=accident #object=agm #object=alive #object=b2 #object=bath #object=bean
2 #object=bed #object=block #object=boy #object=button #object=card #object=certificate #object=chisel #object=clarity
2 #object=client #object=cover #object=decision #object=dinner #object=door #object=elected #object=exam
2 #object=example #object=fee #object=filmed #object=final #object=form #object=french #object=garage #object=gutter
2 #object=habit #object=homework #object=invoice #object=kata #object=lecture #object=leila #object=letter
2 #object=level #object=light #object=lodger #object=lunch #object=marathon #object=mark #object=movement
2 #object=nothing #object=noticeboard #object=orchestra #object=painted #object=parkrun #object=pay #object=pot
2 #object=pr #object=practice #object=printed #object=promotion #object=quiz #object=refresher #object=rent
2 #object=right #object=rota #object=round #object=route #object=satisfaction #object=seminar #object=shop
2 #object=shower #object=signed #object=socket #object=somebody #object=stall #object=statement #object=tin
2 #object=tip #object=trainer #object=tray #object=upstair #object=using #object=voice #object=webinar #object=website
2 #object=whole #object=wonderwall #object=yes #verb=add #verb=agree #verb=apologise #verb=apologise/thing
2 #verb=ask/empty #verb=balance #verb=beat #verb=beat/thing #verb=check/none #verb=clear #verb=close/thing #verb=code
2 #verb=code/none #verb=come #verb=come/none #verb=cook/thing #verb=cure #verb=delete #verb=delete/thing
2 #verb=deliver/thing #verb=do #verb=draft/none #verb=earn/none #verb=ensure #verb=ensure/thing #verb=find/empty
2 #verb=finish #verb=get/person #verb=guide #verb=hand/person #verb=have #verb=implement #verb=inbox #verb=inbox/none
2 #verb=keep #verb=knit #verb=know #verb=lay #verb=lay/thing #verb=let #verb=let/person #verb=make/none
2 #verb=meet/thing #verb=need/thing #verb=open #verb=open/thing #verb=order #verb=own/none #verb=paint #verb=pay
2 #verb=phone/person #verb=post #verb=post/thing #verb=present/none #verb=promote/thing #verb=put #verb=quit
2 #verb=quit/thing #verb=raise/empty #verb=rebuild #verb=rebuild/thing #verb=reconcile/thing #verb=redo
2 #verb=redo/thing #verb=register #verb=replace #verb=replace/thing #verb=reply #verb=reply/thing #verb=return/thing
2 #verb=reverse #verb=reverse/thing #verb=ride #verb=ride/thing #verb=set #verb=sew/empty #verb=sew/thing
2 #verb=sharpen #verb=solve #verb=sow/thing #verb=start/thing #verb=submit #verb=submit/thing #verb=talk/thing
2 #verb=tell/thing #verb=train #verb=train/thing #verb=transcribe #verb=turn #verb=visit #verb=wake #verb=wake/none
2 #verb=wear #verb=wear/person #verb=win #verb=wire #verb=wire/thing 0_and 0_hour 0_in 0_k 0_minute 0_more 0_out
2 0_shift 0_step 0_time 0_with :activity :create :daily :event :light <time>_and <time>_be <time>_but <time>_get
2 <time>_my <time>_to <why>_not ^_add ^_apologise ^_back ^_beat ^_become ^_block ^_clarity ^_close ^_cure ^_delete
2 ^_ensure ^_fill ^_first ^_five ^_hand ^_have ^_hold ^_hope ^_hopefully ^_implement ^_inbox ^_lose ^_mr ^_nobody
2 ^_one ^_order ^_our ^_paint ^_parkrun ^_potty ^_promotion ^_put ^_reach ^_rebuild ^_redo ^_replace ^_reply ^_return
2 ^_ride ^_send ^_set ^_smart ^_sow ^_spend ^_submit ^_train ^_transcribe ^_visit ^_volunteer ^_what ^_would a_grade
2 a_medication a_mentor a_michelin a_pass a_patient a_proper a_reflective a_sign a_single a_weather about_a about_my
2 above_$ accident ace act advice_<time> agm agree agree_to alto alto_line always_$ and_0 and_back and_block and_bring
2 and_re and_send and_take apologise apologise_to apple apprentice_$ april arm as_well asleep_in assessor at_two
2 attempt audio b2_in back_$ back_<time> back_in backlog bake_a bakery bank_<time> bank_holiday bathroom_tap bay
2 be_behind be_going be_late be_leave be_make be_up bear beat belay belay_test best_in better_<why> better_mark bin
2 bite_$ bite_on book_the boundary box_<time> bring_it bring_the broad_bean budgete bus_route but by_0 call_$
2 canteen_<time> captain_<time> care carrot case channel chem chem_$ chest child_in chisel clarity_about class class_$
2 clear_out code codewar coffee_<time> coffee_machine coffee_with colleague_$ community_centre component concert
2 concert_$ cook cook_a cpd cross cupboard_<time> cure cutter dahlia dahlia_<time> dairy data_intensive day_$
2 day_centre debate_club decision_<time> delegate_the delegation deliver deliver_the deploy_my design_data dig
2 dig_over dinner_<time> dissertation do_what dog_<time> door_on dovetail down_<time> drill drip drive_licence
2 drive_theory duolingo_polish dyslexia dyslexia_friendly e eighty electricity email_within emil employer end end_$
2 english_at error_$ estimate every_time extractor fall_asleep fat fifteen_$ figure_<time> final_of five_past fluently
2 food_hygiene football for_all for_the fraction french_with from from_scratch function furniture garage_$ german
2 german_<time> get_0 get_promote get_through give_me goal_<time> good_$ good_i granddaughter grandfather groom grout
2 grout_the gum gutter ha half_<time> handover_sheet have_0 have_all have_every head_of head_to height help_out hide
2 hold holiday_$ home home_<time> home_for home_visit horse hospice_shop host hous house house_quiz how_to hymn i_know
2 i_shall in_anyth in_bed in_english in_one in_show in_with in_write inbox injury inset intensive_application
2 its_<time> jam job_$ judo kata_on kerb kev khan kitchen_$ kitchen_brigade kofi lady land lay_<time> leaflet
2 learn_course learn_my learn_ten least_0 leave_of lectern leila let_us life_<time> like_be list_<why> list_of
2 live_with lodger loo loss lower_the machine_learn magazine make_a make_it mark_in maths_five max me_a medication
2 meet_and memoir mic_<time> michelin michelin_star minute_with module_$ more_than mozart mr_sato mum_i mushroom
2 my_goal my_mentee my_name my_phone my_round my_son my_teacher my_voice myself_<time> myself_in never_get new_lodger
2 next ng niece not not_in not_one notebook noticeboard number_<time> number_one nurse_for of_all of_it of_year
2 off_<time> off_the offer oil okafor on on_a on_all on_codewar on_dyslexia on_her on_our one_<time> one_of one_time
2 online open_a open_day open_hour open_mic or_above or_more order_for organise_a other_person otter otter_$
2 our_<time> our_street out_<time> outside outstand_<time> over_<time> over_the own_<time> pack page_on paint_the
2 parish parkrun parkrun_<time> participate party pass_<time> past_paper patient_who pay_for pea peg percent perform
2 petty phone_the phonic photo_of place_of plan play play_the play_wonderwall plumb point_$ policy_<time> position
2 pot_the potty potty_train pr pr_$ present_the press_ups primary project_$ promoter promotion_to quite_like radiator
2 rais raise_my re_pot reach_b2 read_all read_with rebuild_the recipe reconcile_the redo redo_the reflective_account
2 refresher rent_$ rep reply_to report reservoir reverse reverse_the review rewrite_the right_on rise round row_<time>
2 run_the sam_pr same_day sato saturday save_$ say_i science_fair screen self_assessment session_on sew_my share_drive
2 sharpen she she_be shed_$ sheet_<time> shop_$ shout_at sick_<time> sign_$ since sing_the site_$ slide_<time>
2 slow_movement small smart_goal smoke socket solution_$ solve_<time> sow_broad speak_in speak_with spreadsheet stair
2 stall_at stand standard standup stitch stop_$ store study sub suit summer supplier swear take_0 talk_my tap tas
2 teach_assistant test_<time> that_<time> that_run the_alto the_apprentice the_assessor the_bank the_bath the_bird
2 the_boiler the_café the_close the_corridor the_district the_eleven the_extractor the_farm the_final the_finance
2 the_garage the_grammar the_grey the_ground the_group the_head the_law the_lectern the_may the_mozart the_office
2 the_owner the_same the_side the_slow the_solution the_stock the_sugar the_three the_tip the_ukulele the_union
2 the_ward the_week the_wiki the_witness the_workshop them_<time> theory there_<time> they three_time through_<time>
2 time_better time_for tip_<time> to to_do to_english to_hand to_let to_our to_reverse toast todo todo_app tractor
2 trainer_$ transcribe translate_the tray triage tune turn_in twice_<time> two_<time> tyre_<why> ukulele up_to up_who
2 upstair_<time> us_wear use vendor village village_hall voice_<why> wardrobe wear_trainer weather_app webinar
2 website_live week_<time> wheel wheelchair when_it who_can whole_of wife wiki wiki_$ will_<why> will_do with_jo
2 with_what within_0 without_a wonderwall wonderwall_all wood word word_in would_quite would_really write_<why>
2 write_up yard youth_orchestra
3 #act=activity/abstract/part #act=light/person/whole #act=light/thing/whole #act=topic/person/part #check=rhythm
3 #concrete=finish/same #concrete=topic/thing #first=create/person #first=create/thing #first=light/person
3 #first=vague/person #object=assistant #object=attempt #object=attendance #object=b1 #object=be #object=best
3 #object=blood #object=budgeting #object=cash #object=chapter #object=conflict #object=consultant #object=dentist
3 #object=documentation #object=done #object=dry #object=floss #object=getting #object=give #object=hearing #object=kg
3 #object=lead #object=least #object=let #object=life #object=lune #object=mentor #object=middlemarch #object=n3
3 #object=newsletter #object=none #object=onion #object=outstanding #object=pair #object=part #object=peace
3 #object=photo #object=place #object=plate #object=policy #object=promoted #object=roof #object=safe #object=school
3 #object=session #object=shown #object=sort #object=stat #object=streak #object=teach #object=toe #object=upright
3 #object=use #object=visit #object=walked #object=workshop #reasons #verb=better #verb=better/none #verb=build/thing
3 #verb=clear/thing #verb=deploy #verb=do/none #verb=enrol #verb=enrol/none #verb=fall #verb=fall/thing
3 #verb=find/person #verb=give/person #verb=grow #verb=have/abstract #verb=have/empty #verb=join #verb=join/thing
3 #verb=keep/thing #verb=know/none #verb=log #verb=memorise #verb=memorise/thing #verb=merge #verb=merge/empty
3 #verb=move #verb=observe #verb=paint/thing #verb=pass #verb=present #verb=ring #verb=see/empty #verb=see/thing
3 #verb=send/thing #verb=shadow #verb=shadow/thing #verb=sharpen/thing #verb=shout #verb=sow #verb=spend/none
3 #verb=tune #verb=tune/thing #verb=type #verb=type/thing 0_day 0_kg 0_on <time>_<time> <time>_not <time>_rehearsal
3 <time>_seminar <why> <why>_photograph ^_as ^_book ^_code ^_descale ^_floss ^_french ^_gas ^_grow ^_join ^_light
3 ^_log ^_memorise ^_observe ^_present ^_referee ^_rewrite ^_ring ^_sew ^_sharpen ^_somebody ^_start ^_telephone
3 ^_that ^_three ^_touch ^_tune ^_type ^_want ^_write a_colleague a_day actual add adeyemi adopt against against_the
3 agent and_<time> apply_to as as_an at_the autumn b1_<time> band basket bedtime bike boat boy_$ brake breakfast
3 breakfast_<time> build but_the by_myself camino carry cell change_the chapter_0 check_with choir choose church clair
3 clair_de clarinet college college_<time> column come_back commit complaint complete_the copy cover_<why> credit
3 currently dad de_lune decision degree dentist_<time> design diary die director dish doe_not dovetail_box down_to
3 draw_up dry_<time> due earn earn_a enrol_<time> eslint essay every_parent exception exercise_i exit fall ferry fill
3 fill_in finally_listen finish_read fire fix flag flat flatmate float flour folder_0 forty from_a fruit full gas_safe
3 gate_and general give go_to going_to graph greenhouse grid grumpy hamlet harvest have_read he_be head_boy hem her_$
3 higher_in highway horn hotel hour_<why> i_will if_the implement in_$ in_my insurer it_down kettle kev_$ knee knot
3 landlord last launch layer leave_in leftover letter_$ like_my lin linkedin_learn load log_every lounge lunch lune
3 make_an mar match may me_the meal medication_error memorise mentee middlemarch moss move_our mural museum musical
3 my_brother my_flatmate my_linkedin my_tea my_toe n3 n3_<time> nature_$ never_shout newsletter ninety no_english
3 north not_to noth_else of_each of_every on_0 on_<time> on_school onto or_better or_higher organic_chem our_study
3 out_my outside_the own pair_of password peer_group pension person_who petty_cash phone photograph_for pile place
3 port pottery practice_the press product promote promote_me promote_to proof proposal protocol put quiz
3 read_middlemarch relay remembrance reply result_in retrain right river run_a rust saddle score scratch secure seek
3 shadow_a shed shelf short show_at shower shut side sit size so_$ some_time spend spend_<time> stall star statement
3 straight strobe strobe_app structure study_$ sugar_in summon supervision telephone telescope tell tell_<why> tenant
3 test that the the_bathroom the_cherry the_clinic the_college the_dentist the_entire the_first the_guild the_line
3 the_name the_north the_number the_petty the_rota the_shower the_start the_strength the_surgery the_vet then thesis
3 through ticket_from time_i time_in tip to_finish to_give to_shift to_show to_the touch_my tour traffic trailer
3 tree_<time> tune_the under uniform us us_the visit_$ walk warm_up when_they white will_$ will_become with_one
3 with_someone within without_be without_look word_<time> write write_down yellow zero zip
4 #act=create/none/whole #act=light/empty/part #act=vague/person/part #amount=change #check=change
4 #concrete=change/thing #first=light/empty #object=anybody #object=appointment #object=bought #object=check
4 #object=clinic #object=coffee #object=come #object=curtain #object=display #object=employee #object=english
4 #object=family #object=gate #object=group #object=i #object=licence #object=nature #object=permit #object=position
4 #object=rail #object=sorry #object=splashback #object=train #object=word #object=world #verb=become #verb=book
4 #verb=book/thing #verb=cancel #verb=complete #verb=complete/thing #verb=eat #verb=get #verb=like #verb=max
4 #verb=max/thing #verb=pass/thing #verb=reach #verb=rewrite #verb=rewrite/thing #verb=set/thing #verb=sew #verb=spend
4 #verb=swim #verb=swim/thing #verb=want/empty #verb=win/empty 0_of 0_or <time>_free <time>_instead <time>_of
4 <time>_up <time>_without ^_<why> ^_best ^_complete ^_eat ^_half ^_life ^_max ^_rewire ^_swim ^_top ^_two ^_zero a
4 a_<time> a_b acquire activation admission afterwards again again_$ agreement airway alia all_my alpha alphabet altar
4 alternatively amir ammunition amnesty an_appointment app_<why> appearance application appointment_with apprentice
4 arc arcade armistice artery asphalt atomic attendance attorney auburn auditor authority autobiography b1 b2 babe
4 baby badger bag baht bamboo barclay barker barry battleship be_stick beck bedroom behalf belt berry best bicycle bid
4 billy birch birdie birdy bishop blackwater ble blue bo bobby bond booth bow bowman bra bread breakup breast brent
4 broadcast brock brook build_a bulk bullet burglary burke bury bust butt by_shadow cab cabin cache calendar cam canon
4 canvas canyon carbohydrate caretaker carpenter cellar cemetery ceramic cessation chamberlain champagne champion
4 chaplain charitable chevron chicken chin chop chun cigar citizenship clemency clinch clive clock club col cole
4 collateral collin colon colt commemoration commencement commonly compact comply compression concord confession
4 conservatory constable constitutional consultative contractor controversial convention correspondence course
4 courthouse cove cow cox crab cricketer criterion cs cub current cyru daisy das declare decorate dee deficiency
4 department deploy descale dessert diamondback diesel diocese dioxide discard disclose disk dismantle dismissal
4 display_<time> distribute distributor divorce do_<time> doctoral dodge doe doll dong dop dover dragon drop_<time>
4 duplicate duration dye ear earl easter eclipse either electrician electrician_<time> elementary embryo emir
4 employee_of enact enactment enter episode equestrian establish estate evasion eve eventually excavate exce except
4 executive exhibition expense expulsion extant extend fair family farm fatty fiesta filter finite firestone fisher
4 fix_the flagship flatmate_$ fletcher floor floss_<time> flower flyer foam footballer ford format formation fort
4 fraud from_memory fry fuselage gag gallery ge genera generator genesy genu gift gig goal gov graduation graft graham
4 grandson granny gravel griffin guarantee guardian han hast haul have_my havel hearst heart_<time> her hick higher
4 hire his hockey holy homer honey howe identical implant import impose imprint improve_my in_everyth in_german
4 ineligible infamou ing inheritance inn inspector insulation introduction invitational irs it_be its jacket joey
4 juvenile kay kensington kilo label labour lafayette lance landmark lane lap laureate law law_on lead leak least
4 lecture lee legislation len les library licence lien lift light_out limit liner ling lion lire litter lobster lock
4 log login lone lung madame magnate maid main majesty make_me maker manager mandate mantle marina marker marlin
4 marquy martin master mausoleum maxim me_to medicine mellon memorabilia memory_for mercer mesh metropolitan michigan
4 mick miner mineral ministry mit mobil molly morgan morse motion motorway move_up mrs mu multiple musical_$ name_on
4 napoleon navy nay ne nephew net never_be never_lose nine nineteen nitrogen nomination non not_get notation noun
4 nurse_<why> nursery occupancy of_0 of_them ofst oiler on_both on_it one_on only_<time> onward oral orchard ordain
4 order organic out_of outlaw output overdraft overseen owed ownership oxygen pact palace panther papal para parcel
4 parker parson partially partnere paste pastry pav peach peanut pearl pedal penal pencil pepper permanently phi pier
4 pike pill ping piston platform plug plural pol pole pony postponement precede prestigiou prisoner produce prohibit
4 prohibite project property protection protein ps publication pump qualifier quit raiser rana rancho randy ransom
4 ratio ray recoat recovery_position recycle red redesign redistribution refer referendum regulation relinquish
4 relocation reopen repay require reserve reshuffle residence resign retain retrospective return revenue reverend
4 rewire rewrite rite rocker roller rope ross rota roughly rounder rover ruble rum ryder sa sabbath sack_$ saint
4 salary sales salmon sand sandstone sans sas say_sorry scholarship scoop sculptor sculpture secondary secret seiz
4 selection seller semester semi semifinal send separation sepsy set_up seventeen sew sewer shareholder shea shee
4 sheng shipbuild shire shirt shoe shutdown shutout silk sister sixty skillet skinner sloan soap someth_at specify
4 specimen spinal splashback spokeswoman springer sprint squadron squash stadium stain staircase stella steven steward
4 stick stoppage str strawberry studio subdivide successor suffrage superintendent supervise surgeon surgical surname
4 surrender tae tank tar taxation teamster teaspoon ted telegraph temple terminu tertiary than_the that_they
4 the_council the_phone the_piano the_recovery them_<why> thread thrift ticket timetable timothy tire to_say tobacco
4 toilet token toro touchdown tow trademark trainer transit transmitter transport travy treasury tree trial tribunal
4 tu turnpike twin ul ultimatum umbrella unearth unification unilaterally unoppose unrestrict unsuccessfully upright
4 ur uranium use_the vacant valentin valentine vanity variant verification vessel vest veterinary vik vitamin vodka
4 void volleyball voltage vs want_my warden warner warrant webber website weekly weight what_be wheat wheeler whistle
4 whole wholesale wigan willie willy win_best with_<time> withdrawal withhold without_stop wolf woodward work_at
4 workshop worth would wrist xi y yacht zero_<time>
5 #act=create/none/part #act=finish/none/whole #act=finish/person/whole #amount=clock #amount=money #check=clock
5 #check=money #lack=topic #object=abbreviation #object=box #object=change #object=department #object=folder
5 #object=minute #object=physio #object=someone #object=stuck #object=tomatoe #object=tyre #verb=be/none
5 #verb=eat/thing #verb=grow/empty #verb=like/person #verb=observe/thing #verb=publish #verb=publish/thing
5 #verb=reach/thing #verb=see #verb=seek #verb=seek/thing #verb=send 0_<time> :finish <time>_a <time>_the ^_a ^_apply
5 ^_new ^_publish ^_re a_first a_month a_will abbreviation above academy accept accord accordance acre activate
5 adjacent administere administrative aged aggregate alcohol algebra alison all_the allow also alternate amount and_me
5 ann anna annex anniversary appellate arbor arch archer aria ash asteroid at_chess at_least attend attend_<time>
5 audition auditorium auspice ay b_or ba bachelor badminton bake balloon ballot barber barne basement bate battalion
5 bean becker beef beer below ben bench beneficiary bestow beta beth bibliography billboard billion birthday bogey
5 booster born borough bowl breach bribe bribery bride bridge brigadier brother_$ bur burton butter button caliber
5 calorie candle capsule caroline carpet cart cas castle ceas cement ch chain chairwoman chart chartere chateau cheese
5 chemist cholesterol chuck cigarette claim clement close co coal coffee coke commissioner compliance compose
5 concurrently conductor configuration confinement consortium constituency contest convene convert convertible corp
5 corpus correctional correspond counsel countess county coupe creditor crest custody custom dale dart daughter
5 deadline death defective defendant denomination dentist deputy dice dinner disposal do_a dock doctorate
5 documentation dollar domain dominion domino dough down drake dual duchess duet duff duma duolingo dy eagle ed elbow
5 elevator eligibility emblem emergency enrol envelope episcopal eric examination examiner exclusive expo extract
5 extraction extradition fake fe feature federally fenc festival fiber fifty firearm firm_<why> first_in fis fixture
5 flint flotilla foil folder follow former founder franc franklin free_$ freight frozen ga gallon galloway gate
5 get_into glen governorate gown grammar gran granite group guarante guilty guitarist gun handball harry hay he hefty
5 helmet highest hogan hole homere horizontal hospital immediately immunity in_nature inception individually indoor
5 infringement inspection intercontinental inventor invitation ion iso item jade jail james jay jimmy jockey johanne
5 joint jun keep_the ken kent kingdom knife ko kosher kraft latter laundere laurel leather lecture_$ legislative
5 legislature lever liable life_$ ligament limite liquor liter locate lockout lord lowere luggage mack mail
5 maintenance manufacturer manuscript marc mare mark maternity maxwell me_<why> meat median middleweight midland mill
5 mine ministerial minus mon monte monument motel murphy my_pe na neck never ni node noon not_buy notify ny office
5 onion operate ordination ordnance oriole os outfielder oval oversee p packet pad palmer pardone part pasha passport
5 pavilion peace_$ pebble peel penalty perkin perry petit petr pharmacy philharmonic pi pizza placement plaster plead
5 poker pollard polo pond por porcelain pork possession potter premiership premium preside princess principal prison
5 probation procedure procurement promotional promptly proportional pub publish_in pumpkin punishable punitive purple
5 qualification quartet railroad rainbow ramp rapper razor reassign recommendation record rector reduction referee
5 refurbish refuse regrout rematch renovate reopene repayment represent representative resignation rest rest_of
5 retention revision revolv rex roast rob robbery roe rosemary route royalty ruby rul rus ruth sah salon same sander
5 sausage scheme school school_<time> secretariat seed sell sergeant sery session settlement shaw sheriff si sigma sim
5 simmon skate skull slam solicitor sometime song souvenir spa specially spencer sprinkle starter station statue steam
5 sticker stove straw stuf subpoena subway suing super supreme swap swim sword symphony syrup ta tab tablet tally tape
5 te temporarily terminal that_really that_we the_consultant the_firm the_world thermal thoroughbr threshold ti timber
5 time time_<time> titl tomatoe tomb tong torah towel tower township tram transaction transcript treason triangular
5 trillion trilogy tucker tuition tunnel turbo turner unauthorize unconditional unofficial unpaid unspecify update
5 upper vacancy vale valid verse vicar victor viola violin virgin visa voluntarily vote wagon wah walk_round warehouse
5 warren warsaw wax waxman wear wed week weir welterweight wharf whereby width winery winter withdraw withheld write_a
5 yuan
6 #object=free #object=late #object=line #object=salesperson #verb=become/thing #verb=commit/empty #verb=get/thing
6 #verb=hand #verb=make/person <why>_so ^_commit ^_see abbot adjourn advisory after allocation amp apply approval
6 archive arrangement arrow assign assistant association attach audit automatically autopsy auxiliary available bacon
6 bae bailey bankruptcy barge baron barrett bass bathroom baton baxter beaver benjamin berlin bern bind birth blanket
6 blood bmj bone bonuse booker boot bottom bowie breeder brick brunswick buffalo bundle burn buster butcher butler
6 butterfly by_heart bye calcium canada candy captain carbon cardboard cargo carol cathedral ce cedar cello ceremonial
6 chairmanship chapman chapter charcoal charg charity chester chocolate chromosome circuit clay clearance clerk clinic
6 collect collection collector colonel committee_$ communion comprise comptroller confederation consort constitution
6 construct consultant copyright cord coroner corporation cotton covenant crane cube cum curl debt_free deceas
6 decoration defamation demolish des dietary directory discharge disciplinary dissolve dividend division dixie dome
6 doubl drop drummer du duchy dudley dutch earmark eldest elector electric employee endowment english entrance enzyme
6 eponymou everyone_in everyth_$ ex facility federal fellowship felony fertilizer fifteen finalize find_a flute for_my
6 foreman fork formal formerly fourteen frigate funeral gable geneva giro give_us glove grey grill guilder gymnasium
6 hamburger hangar headquarters heart heir hereditary herein hiatu hour_of hydraulic hydro inch indictment initial
6 initiat inscription intake interchange interim into invalid iss it jack jenkins jersey jewel jo jointly judge jumper
6 jury ka kappa kelly khalifa kickback knockout ladder lambert lamp lantern lar lawsuit le league lech leed lewy
6 liability lieutenant lifetime lighthouse lightweight lil liver loan loop lottery lotu machine magistrate
6 manslaughter manual marathon mary matrix maximum medalist medley memo memory meter miller minor minute modification
6 month moratorium morrow morry motor municipality my_life nail newly ninth nominal nurse obstruction off on_time only
6 otto outstand overtime oyster package paint pair parliamentary partition payroll pe pe_kit perjury pete photo physio
6 piece plaintiff plant pool postpone potassium powder preliminary premier premiere previou previously prince
6 prohibition promotion proper pseudonym quad qualify quarry quota r ra ram ratification ratify reactor rear rebate
6 recess refrigerator regent regular rehearsal rental reorganize reprieve reprint requirement restoration retriev
6 rifle rink robin roster rotate rule rutherford salesperson salesperson_of sam sandwich sear sec section select
6 separately serve shaft shipment shipyard shortene sir site skeleton slash smith soda solo son sperm square stake
6 statute steak stolen subfamily subsequent substitute sue suitcase suite surrey swan swiss sworn synod tablespoon
6 tavern teller tentatively the_month the_rest theft theorem thereafter tile to_a toe tommy top torpedo tournament
6 track transplant trim trinity troy trunk turbine twelfth ty tying unit unlimite unveil up_<time> urine varsity
6 version veto via vic vocalist volume voluntary wales war ward_<why> ware weber webster widow wilkin worcester yuh
7 #act=create/person/whole #act=topic/thing/whole #amount=share #check=share #object=brother #object=committee
7 #object=them #verb=commit :meets <time>_on <why>_<why> ^_never abbey accession accreditation agre album all allocate
7 amendment ams apiece approximately armament article assembly athletics authorization backstroke baker banquet bar
7 barrel barrow barton bassist batch bed berg berth bill blank bolt both branch breaker brewer bullion bypass c
7 cabinet cage cake camp canal cannon carl ceil cent centennial ceremony chairman championship chapel chess circular
7 citation closure comb commemorate commonwealth company compartment confiscate consecutive construction conversion
7 convict cooper corporal cream creek dalton day de debt debut decide decker deduction defunct dem denote dental der
7 derby dinar directive discharg district document donation door dynamite egg eighteen eighth elect eligible
7 elimination embezzlement enclose enlarg entire eventual every exam extra federation finalist fine finish fold for
7 for_<time> forgery foundation fountain frame furnace gala garland gas gazette ger grease guild hale half ham handgun
7 hart haye henry holt honor hut ice if imprisonment include indefinite indict injection install installment
7 intermediate introduce jan junction kilogram king lace lacrosse leas lemon length libel licens line linkedin
7 locomotive logo lower lumber manor maple marrow mason mast mat member mercury million misdemeanor module monthly
7 national no_more nominate notification numbere oak once_<time> opu orange orchestra ordinance overturn owner pa
7 panel paper paperback paragraph parenthese patel patty pen pence phase pie pin pink plenary polish portion post
7 present priory proclamation production prototype provision pyramid racketeer railway reach receipt recommend
7 rectangular regiment renovation rent reorganization reschedule residency retirement rib roger roof rotary row rubber
7 savoy schneider sentence separate service seventh shall shield shin shortly shotgun skip sleeve sole somerset spear
7 specification speedway split sponsor sponsorship spoon spr st stein storage supervisory supplement table tariff
7 tattoo the_class the_shed thickness thirteen throne tiffany till treaty twice two type tyre u ulster unanimously
7 undisclose union upheld walker walnut watt whiskey wire wrap yearly z
8 #act=finish/empty/whole #amount=hours #amount=rhythm #check=count #check=hours #first=finish/thing #object=nurse
8 #object=water 0_$ :prize aa abolish abolition addition additional additionally affidavit ag aka and annual
8 appropriation ark asbesto automatic bach ban barn bearer board booklet bourbon box bracket brass brewery brigade
8 brother brown bucket bud burial canoe canton carriage cash certification chair charge charter chassy cherry coat
8 commission completion conditional conjunction contain container cork court crystal cup cylinder d dam debute deck
8 delete demolition deposition depot diameter diamond discography discontinu duke duty equivalent erect exempt
8 expiration f factory feeder file firm found fourth freeze garage gill glass grade grant greenwood hand_in hatch hood
8 id imperial inaugural insignia insurance issuance jar join kidney knight l lamb late later lay leaf lease letter lid
8 marble membership memorandum metal midnight milligram minimum mr ms name oath omega op organ oven oxide pan
8 parachute pardon pass penny permission peter piano porter postal pot pound print propose receive refund register
8 registry repeal restitution retire rs rupee salt schedule seat shill sixteen sixth slot sodium special ss stainless
8 statutory stone strip submission subscription subsidiary subsidy sued sugar t tag tate terminate th the_green thirty
8 tooth total totale train_<why> und underwent unreleas unuse vacate van vegan velvet w win winner withdrawn wooden
8 wreath x
9 #act=create/thing/whole #amount=count #hands=limitless #verb=finish/thing 0 :exam :granted ^_0 ak allowance annually
9 appoint arbitration arrange authorize badge bail bank battery blade book bushel cartridge catalogue centenary
9 certify circa coffin commenc compensation compilation compulsory concerto consecrate consent cooke copper council
9 cubic decommission defer den designation disband draft eight eleventh engrave fifth formula fra g golden head kaiser
9 kit lake learn_the levy liquidation lok mandatory medal memorial metric municipal my_own n nickel number o obtain
9 optional or ore parole pay pend permanent petition pistol plate prior queen re reed registration remix replacement
9 replica request requir revoke ring screw sentenc seven severance signature single six steel temporary tenth
9 termination tier title ton treasurer trophy tube twelve v valve ward water which
10 #act=finish/thing/whole #first=create/none #first=named/thing #numbers admiralty aluminium aluminum amend any
10 appointment auction axe baronet bell bottle cancel cap clause contract coronation cover curtain dat date deluxe
10 deposit designate diploma disc dissolv edition entitl extension fa final form gold gram green h hall hammer
10 honorary hour hull inaugurate incorporation induct induction injunction inscribe insert issu june kroner kronor
10 license list lump maiden officially original ounce page partial patent permit pipe postage posthumously privy
10 publish purchase rack rail recipient reissu release remainder rename ribbon rod roll second set submit subsequently
10 supplemental surgery suspend suspension tender trustee twenty uk vault vol waiver without year_$ zinc
11 #hands=exam <time> ^_no announce approve award b chamber clean coin consist count decree dissolution eleven entry
11 exemption fin formally free grand homestead lime lodge m march merge mint no one parliament payment plaque platinum
11 plus purse receiv reinstate removal remove replace respectively royal sack scrap seal sign slate stamp stipulate
11 stud tin until used vi
12 #hands=others #hands=partly another block boiler bonus bronze committee crown double four iron j jubilee k marry
12 open per prize provisional sheet third transfer
13 august bath card certificate donate each expire fee five holder originally plastic sale silver ten triple vinyl
13 waiv
14 #checks2 commemorative
15 by three
16 complete
19 #checks1 first
20 buy
"""
