"""What 6326 labelled goals teach about measurable: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "e269826264353de0"
ANSWERS = ("no", "yes")
ROWS = """
-24 *
-21 #hands=unsized
-19 accustome
-18 lately
-17 frightene understand
-16 evident fearful increasingly mindful perception savvy wary worrisome
-15 alienate anxiou attitude distract embrace entrepreneurial fascinate frustrate genuinely imagination impatient
-15 outsider perceive plight relentlessly understandable undoubtedly weary worry
-14 alike annoy awe consciou curiosity curiou cynical decidedly distrust disturb enthusiasm exploit feel forefront
-14 frankly indifferent intensely misguid mood overly perceiv pessimism quiet reassure relentless reminder resilience
-14 resilient resurgence rife sentiment seriously sight skeptical skepticism some stereotype tendency tension
-14 uncomfortable unfamiliar unpredictable vibrant vulnerability wildly
-13 admire animosity appreciate arous audience aware burgeon calm cautiou clearer commonplace creativity deeply
-13 desperation detractor discourage dislike distinctly eager emphasize ethic everywhere excite excitement fascination
-13 few frustration glimpse heightene helpful immensely importantly incredibly indifference inevitably insecurity
-13 intimidate lik naive notoriously obsess ominou openness particularly patriotism penchant persist pervasive
-13 pessimistic profoundly rattl remind repercussion resentment resident restless rhetoric sadly seem seldom sketch
-13 someth sort stubborn terribly terrify thing tir underscore unsettl urgency youthful
-12 afar affluent anxiety appall arrogance arrogant articulate backdrop bite bleak bullish bully chaotic confront
-12 confuse conservatism constantly continually culture dangerously demonstrate despair desperate dire discontent
-12 emotion enormously entrench especially everybody exaggerate experience explore extraordinarily familiar fear
-12 ferociou flourish focus generosity grappl grasp grip headway hesitant hostility implication impression invariably
-12 keen lag laugh listen look mentality midst mistrust nationalism nervou nostalgia notion nowhere obsession obviou
-12 obviously optimism optimistic overshadow passionate perspective phenomenon pos pose profound prowess realization
-12 relevance rug sense sensibility seriousness shaken spirite spirituality stride stuff subtle tame thrive toward
-12 trend troubl uneasy unpleasant vastly viewpoint weakness westerner with
-11 acknowledge admiration aggressive alarm amuse anger aspiration awkward backlash beset bitterness bustl capitalism
-11 capitalize certainly civilize communicate compassion conducive countryside culturally dampen daunt definitely
-11 demographic depress desperately destructive diminish disadvantage dismay dissatisfaction distraction echoe
-11 embarrass emergence emphasy encourage endure energetic enjoy entertain enthusiastic envy esteem evidenc evidently
-11 extreme extremism fond fundamentally geopolitical gloom gloomy grim hardly heartland hungry ignorance ignore
-11 imagery imagine imperative impress inherently insight inspire instability instinct intelligent intense intensify
-11 ironic irony jitter lively lot metaphor militancy mind more motivate navigate neighbor now panick patience
-11 peculiar peril persistent person phenomenal positively pragmatic precariou predictable prevalent provoke pundit
-11 quirky react real realism realize reflect refresh reluctance rely remarkably reputation respectful rethink saddene
-11 scare scenery seemingly sincere sincerity skeptic sophisticate spectacle spite spotlight standpoint startl strive
-11 supportive surely symbolism sympathetic technological temper tend tolerant too underestimate unnotice upbeat
-11 upheaval upsurge view vigilant vigorou visibly visionary vulnerable wandere wondere youngster
-10 #opinion activism affection afraid aggressively always amaze ambition amidst anew angere anguish appetite approach
-10 apt aspect atmosphere attention attract aura awareness awful basically behavior belief boast bolstere boom busy
-10 capitalist caution cautiously charisma charm cheer civilization clearly clout compell concern conciliatory
-10 contagiou contradictory contrast criticism danger dazzl deepen defensively delight demeanor destabilize
-10 devastation difficulty dilemma diplomacy discourse disgust disparate distant diverse diversity doubt eagerly echo
-10 economically elsewhere emerg emotionally encouragement enjoyable equally erratic everyday evolve exacerbate exert
-10 expansive fierce financially flock flung foothold foray forceful foremost frantic gaze gentle genuine glamorou
-10 greatness gritty happier harsh haunt helpless highlight hindere hugely humor ideology importance impoverish
-10 inability indication indicative inevitable influence influx infuriat intellectual irrational irresponsible lament
-10 landscape laud likene lingere little lur lure meddl moderation motivation murderou murky mut myriad nascent
-10 negatively neglect noisy noticeable notwithstand oddly old outrage outward overcome overlook overwhelm passion
-10 picturesque plenty ploy polite politics prevail problematic prone prospect prosperity protectionism provocative
-10 pursu rampant rather read_to reflection respect respond restive rightly scary selfish shake sharper shortcome
-10 situation sluggish sober some_of somehow somewhat stagnant storytell strong struggle stumbl suicidal superiority
-10 tempere tense thoughtful thrill tone tremendou trickle trouble truly turbulence turbulent turmoil unaffect
-10 unconventional undercut underline undermine unhappy unrealistic unstable vision visually vivid volatile warmth
-10 watcher weird what wherever willingness wipe woe worsene wrack
-9 #verb=make/thing absurd accomplishment adolescent aesthetic angry anticipation applaud appreciation ashame
-9 authoritarian bastion behave blame breadth broaden brutality buoy bureaucracy candid casual centere cinematic
-9 clever clue comparatively competitiveness complicate concentrate confidence confident contemplate contradiction
-9 convinc cope countless credibility crise critique cultural dangerou densely deter deteriorate disagree disbelief
-9 discomfort disparity dissatisfy distort distraught distress divisive dominate downside downturn dramatically drift
-9 earnest ease economic economy emotional empowerment encountere endless engage enrage enthusiast environmentalist
-9 erode escalate ethnically excuse extremely eyed fad faint faltere farther fashionable fiercely firepower flair fle
-9 folk foolish fortunate fortunately fragile frenzy fun fundamental glamour gre greatly grief grin harder hardship
-9 hate havoc honestly honesty hopeful horrible hurt idea ideological impact improve impunity inde indispensable
-9 inherent innovation instead_of insurgency intolerance intrigu intrigue isolate kind lack lackluster laughter lessen
-9 limelight linger lofty loudly love macro markedly marketer maybe meaningful menace misery mistaken misunderstand
-9 moment morality mountainou neighborhood newcomer nonetheless nowaday offend oppression our ours outset past
-9 perfectly perhaps personality plagu plentiful poignant politically popularity populate potent presence pretty
-9 professionalism prosperou publicity question racism racist raucou realistic reality rebelliou relax reliant
-9 repressive responsive ridiculou robust rude rumor sad sadness sensitivity sentimental sexuality shopper simplicity
-9 sleepy slum smile socially somber spate speak speculate speculative squarely stardom stature still stimulate
-9 stranger strategically subdu surprisingly sway sympathy synonymou talent tangible tear tempt terrain think
-9 tolerance tolerate towards transform treacherou troublesome ubiquitou ugly unbelievable uncertainty uncommon
-9 underdog unfold unseen unsure utmost utterly vague viciou visibility warmly way widespread wit wonder worse worsen
-9 worst yorker
-8 #check=result #first=vague/abstract 0_<why> :inner ability absolutely accent addict aftershock aloud ambitiou
-8 and_then anticipate anyone ardent arid astonish attraction attractive authentic awakene awesome backward bad
-8 battere battleground beleaguer believer better beyond bickere bitterly bizarre blatant bombard bother bounce brisk
-8 broadly brunt brutal bureaucrat buzz careful carnage cater cherish chic childhood chilly climate coherent
-8 coincidence colorful combate community competence complain confrontation confusion consciousness consistently
-8 constructive context continent contrary convey creative critic crowd cry culinary cultivate cute decent defiant
-8 deflation defuse denounce dependence desire determination develop dictate dim disappointment disarray dismal
-8 disturbance diversify dominance dull dweller dwindl eccentric ecological educate effort elude embarrassment emulate
-8 endanger endeavor environmentally epicenter exotic expectation explain extent eyebrow fairly fashion favorably
-8 feminist fend fertile fledgl flier fluent forcefully formidable frequent fruitful funny futile gadget geography
-8 gesture glance gorgeou habit hamper hampere hard hardene hatr headach help hid historically honest horrific hostile
-8 humorou immense impetu improbable incapable incline incredible inexperienc infiltrate injustice innovative
-8 inspiration interaction intrusion invest investor ire jealou jok journalistic kid knowledge language lawless lax
-8 learn_about loud lov make_the maneuvere manner mantra market mean metropoly miserable motive mystical myth nasty
-8 necessity negative niche nightmare notoriety obscure odd often onslaught openly orient ourselve outlook outrageou
-8 outspoken panic pause peaceful peacemake phenomena philanthropy pinpoint pity plausible pleas poor portray
-8 portrayal posture poverty powerless praise prediction pretend pride productive progress proponent proximity prudent
-8 psychologically quell quietly quite racially radically rag rage rapidly rationale reclusive recognizable regard
-8 regrettable relatively reluctant remarkable remembere reminiscent repression reprisal resist risk risky rivalry
-8 roar ruthless satire scarce scenario secretive sectarian self sensation sensible sensitive sexy shadowy shaky
-8 shameful sheer shock shun sincerely skill slowdown smell snap sound spectacular splendid stability stance steadily
-8 stress strife stupid subjective sufficiently surf surfer surprise susceptible suspicion swath swirl tactic tarnish
-8 terrific thank thankful the_0 their threat threaten tibet topic tourist tout trait tricky tumultuou uncertain
-8 unfortunate unfortunately unfound uniquely unleash unrest unthinkable unusually upstate utter vast vigilance
-8 violence violent vocabulary volatility wag wan warmer we weak weathere whatever witty wonderful workplace
-7 #concrete=finish/thing #first=topic/person #object=and #object=supervisor #object=ticket #object=year #verb=save
-7 :abstract a_few abroad abundant acknowledg adamant addiction advantage advertiser affect affinity agenda ager ala
-7 albeit alcoholism alleviate ambiguou amid among apparent around assertion assessment assure avoid awake backer
-7 barometer battl beautiful behavioral believe beneficial betray betrayal bias bigger bloodsh bolster boo boomer bor
-7 bothere bright brilliant bureaucratic burst camera catastrophe catch challeng characterize charismatic check_the
-7 city cognitive comfort comfortable commentator complexity consequence considerably contribute convenient
-7 conversation cooler cordial corrupt courageou cozy creature critical criticize crossroad cuisine curtail dar deep
-7 defy deliberately delicate depiction describe desert deserve desirable deterioration devastate devotion devout
-7 dialogue differe differentiate difficult disagreement disappoint discredit disgruntl disregard disrupt docker doing
-7 domination dream dubiou dumb dynamic eclectic eclips ecology economical ecosystem elusive emerge encounter engulf
-7 enhance enlightenment enormou entrepreneur environment ethnic even evolution excel exceptionally expatriate
-7 expression extremist fact fade fantastic far favorable festive fiery flexibility flurry focuse foe folklore
-7 foothill footstep forecaster foreigner frail fray frequently fresh furiou furor genre geographically glad globally
-7 go_through goodness gratitude greet grievance gruesome guess hail happene happiness happy harass harm harshly
-7 headache heavily hilly hinder housebound housewife humble humid icy illusion image immoral imply inappropriate
-7 inconsistent infectiou inflationary insider inspirational insult insurgent intensity interact interest intervention
-7 intimate intimidation ironically isolation jeopardize joke journalism justify largely lazy lean lesson leverage
-7 linguistic listener livelihood lonely lull lush lyrical mainstay manipulate maya mediocre meditation merely message
-7 messy mild moderate momentum moral morale most myself necessarily nevertheless nobody nod nonsense now_and obstacle
-7 other ought outcry outreach overcrowd painful paradox partisan path perfection persecute philosophical planner
-7 pleasant pleasure poetic political potential powerhouse practical prais preach preparedness pretext pristine
-7 problem proudly provocation psychic psychological purely rarely rash ravage realm reasonably recent recession
-7 reckless reformer refrain reinforce relationship relative remark remember remotely resemblance retribution revive
-7 revolve rift roam romance romantic sag scar scenic scent schizophrenia scrutiny seaside sens seriou setback shame
-7 sheltere shift shine significance silence silly sinister slick slippery sloppy snowy socialism softly sometimes
-7 sparsely spat spawn speculation speculator spirit spiritual sporadic sprawl spread sprung spur stabilize stare
-7 starv stigma stop straightforward strange strategy strengthen stronghold stylish suburban sudden suddenly suffer
-7 suggestion superpower surge surround swat take targete taste temperate temptation terrible theme thwart touch tough
-7 tourism tragedy tragic traumatic traveler traveller tumble unaware unexpect unfairly unfavorable universally
-7 unpopular unreliable unwill upscale urban ushere vain viewer visible visual warn wave will_be windy
-6 #act=create/thing/part #act=vague/empty/part #concrete2 #first=activity/none #lack=vague #object=game #object=hand
-6 #object=method #object=one #object=python #verb=check/thing #verb=cut #verb=get/empty :comparative ^_give ^_save
-6 ^_to a_time abandon about abundance accelerate accessible accurately achievement activity advancement adverse
-6 advocacy advocate aggression ahead aim akin alert amongst ample amusement analyze anarchy and_i ande answer
-6 antiquity anyway applause array aspire assert assortment assumption astronomy at_<time> at_a attribute
-6 authoritative autism avid background backstage badly barren beauty before_<time> belove benign besides blunt
-6 bordere brace breath breathe breeze brutally bunch business call calmly campaigner campuse capable catholicism
-6 certainty chao chat cheap choke clarity classmate cling closely closer communism comparative comparison
-6 compassionate competitive completely conceptual conquer considerable consistent conspicuou convergence convince
-6 cool cop crackdown crazy credential credible crisis cue culprit damn dare deaf decade democracy dense devotee
-6 dialect difference differently direction disguise disproportionate disruption dramatic dusty easiest easy educator
-6 effectiveness ego elite end_in epidemic eradicate erotic essence ethical evolutionary exodu expert explanation
-6 exploitation expose eye fabulou faith famously fan feedback fi flamboyant flare flaw flee for_once foreseeable
-6 freak freely fundamentalist gangster gather geniu gloriou gossip governance grateful greater griev grow gunfire
-6 hacker happen happily harbore harmful hawkish healthy heed hemisphere heroic hesitate heyday hobby homeland hope
-6 hopefully horror hospitality hovere how huddl huh humiliat hurry ideal ignite illustrate immigrant immune
-6 inaccurate inclusive incompetence indigenou ineffective inefficient infight inflammatory instantly instead
-6 integration interfere interpret interview intricate inundate irrelevant jungle just justification keep_a lash
-6 leftist lifelong likelihood literal longevity loyalty luck luckily mankind many marginally mayhem me_$ media
-6 migrant militarily minimize mislead mistake moderately modern modernization modestly moreover mosquitoe motorist
-6 move mutually mysteriou mythical mythology narrative nationalist naturally nature needy northward noteworthy
-6 obesity observer occasional occasionally offensive opportunity ordeal ordinary out outburst pain particular partly
-6 passive patriotic penetrate penetration peninsula people periodically persecution persona philosophy pivotal pois
-6 pollute poorly populou positive possibility postwar potentially powerful predict predominantly prejudice
-6 productivity profile progressively prominence prompt propaganda prove publicize racial rancher rational reader reap
-6 reason recovery reel regret religion religiou remorse remote renaissance research restraint retreat revere reward
-6 rich rid root routinely ruin sake satisfaction scant scath scene scrambl scramble scream secular seeker seismic
-6 seminar separatist severity showcase shy sigh signale simmere siren skirmish slack slang sleek slogan slope slowly
-6 smoothly sneak social someday sorrow sour southeast spark sped spontaneou spree stakeholder standstill staunch
-6 strategist strength strongly stun subject suburb success sunny supernatural suppress suspense suspiciou sustain
-6 sustainable swell swing symptom systemic taboo tackle tale tangl tech teen terminology terrorism themselve
-6 throughout thunderstorm tide tidy time_$ totally tradition trainee transparency tremor triumphant true turn
-6 turnaround underworld uneven unprecedent untouch upside upward urge useful usual valley vigorously visit_the
-6 visitor vital voic want wast watch weaken wealth wealthy weather welcome western westward whatsoever whenever
-6 wildfire with_the withstand woo wrath wrong year_0 yell
-5 #act=finish/thing/part #act=vague/abstract/part #first=vague/empty #object=bag #object=class #object=fitter
-5 #object=further #object=liked #object=little #object=me #object=shed #object=tea #verb=cut/none #verb=listen
-5 #verb=save/thing #verb=serve/thing #verb=sketch #verb=sketch/thing #verb=understand #verb=use #verb=use/thing
-5 :hedge :opinion <time>_do ^_coach ^_python ^_read ^_say ^_sketch ^_speak ^_wipe ^_work a_bite abusive academic
-5 accolade accomplish accusation achieve acquaintance actively acute adequately adherence adulthood affirmative
-5 afford affordable aftermath aging agony analytical analyz angrily apparently appropriately archaeology arose
-5 artificially assess asthma attack authenticity avian away back_the balance bam bandit bargain barrage baseless
-5 basque battlefield bazaar be_lik bent besieg bitter bold boost bounc bre brightly bring bystander café_<time>
-5 capability censorship centralize cerebral challenge chant characteristic check chiefly chill cite clash classroom
-5 cleans climber clothe cloud cloudy coach come commend comment commuter complementary concept condemnation conflict
-5 confluence congestion congratulate consensu consolidation constant consumer contemporary continue conversely
-5 cooperate corporate correlation corruption counter counterattack coupl courage crew_<time> critically curb daylight
-5 deception decisively defiance deliberate demonstration dengue depend dependent depression depth derail descend
-5 deserv despite destination destine detect deterrent devote differ dignity disapproval disaster disastrou discipline
-5 discriminatory discussion disguis dissent distinctive divert dole dominant doom downtown downward drag drastic
-5 drastically draw earthquake easier eastward economist edge educational efficient elegant embroil enclave enough
-5 erosion error_in evacuee every_single everyth excellence excellent exhaust extraordinary faithful fancy fatigue
-5 feasible firmly fitter flash flavor fledg flow fluctuation focal foliage follower forth forward friction friendly
-5 friendship further fuzzy gap garden generally generation get_my get_on global glow great growth gut hallmark
-5 handful harmless haze heal heck here heroe heroine highly hillside hint historical history homosexual homosexuality
-5 horizon horseback hub hug humane humidity humiliation hypothetical ideally imminent impair implicit important
-5 impossible impulse inadequate indicator inequality inexpensive infiltration influential infrare initiative
-5 insistence integrate intelligence intention intermittent interviewer invisible involvement journey lama lapse
-5 learner legacy legitimacy lend less liberalization lik_by like literally literary littere logistical lore lovely
-5 loyal lucrative magical maintain majestic maliciou manipulation mature maximize measure mend method middle migrate
-5 migration migratory misl mismanagement mobility mobilize modernize mom morally much muscular my neat neighbore neo
-5 nerve nighttime noise nonstop northeast northeastern notice oasy objective occurrence ongo orderly organizational
-5 orientation outcome outdate outly overrun pac pace pastoral patient payoff pedestrian perch peripheral physically
-5 plague plain playground plunge politician pollster pontiff popular practically practice precaution precedent
-5 precisely prepare_for prestige prevalence prey procrastinate profession profitable prolong pros prose protract
-5 proven psychology pursue push python_0 quality quo radical rally rampage rapid read read_around readily really
-5 reasone reception reception_class reconciliation relation relaxation reliability reliable reliance renegade renew
-5 repair_café repeatedly resembl resolve resonance resort rhythm rhythmic rigorou ris rogue role rural sabotage
-5 satisfy scale scattere scholarly scientist sector see severely shady sharply shortage shrink sideline sidewalk
-5 sideway similarity simpler simply slew slow smart smuggler sociologist sociology soften solve somewhere spoil
-5 squandere squeez staggere standoff standout stark steady steer stellar strain strategic stray stream stretch
-5 stricken stunt suggest sunshine sure survival sweep swung systematically technology tempo terror terrorist test_$
-5 the_crew the_dry the_junior the_two thorny thoroughly towere traditionally transformation travel tribal truth twist
-5 unacceptable unanswere unconfirm underly undocument unfair unlikely unusual unwant uphill uproar upset useless
-5 vanish vehemently verbal verge very vet viability villager violently viral virtue viruse visit voice volcano voter
-5 warfare warm wav weakene weaponry weed weep why wick widely widen win_back wipe_down wisdom wisely with_zero work_$
-5 wow write_in write_test youth
-4 #act=create/person/part #act=finish/abstract/whole #act=topic/abstract/part #act=topic/person/part
-4 #first=create/abstract #first=topic/abstract #object=archive #object=budget #object=checked #object=cosier
-4 #object=docker #object=end #object=feel #object=garden #object=grip #object=guitar #object=gym #object=independent
-4 #object=japanese #object=javascript #object=junior #object=kubernetes #object=name #object=old #object=room
-4 #object=sample #object=season #object=staff #object=wipe #verb=be/empty #verb=bring/thing #verb=check #verb=coach
-4 #verb=coach/thing #verb=develop #verb=eliminate #verb=figure #verb=figure/thing #verb=give #verb=give/none
-4 #verb=lend #verb=lend/thing #verb=listen/thing #verb=master #verb=master/thing #verb=measure #verb=phone/thing
-4 #verb=photograph #verb=photograph/thing #verb=practice/thing #verb=serve #verb=understand/thing #verb=work 0_s
-4 :change :tells <time>_0 <time>_five ^_clean ^_eliminate ^_everybody ^_figure ^_listen ^_master ^_measure ^_on
-4 ^_photograph ^_raise ^_serve a_0 a_fresh a_letter abnormal abrupt absorb abuse acceleration acceptance
-4 accountability accountable accuracy accurate across address ads adventure advice advise afloat ai ailment ally
-4 along alter anarchist ancient and_the anonymity anthropology anti anywhere apartheid argument arise artistic
-4 astronomer austerity avert backbone bali bar_0 barely beacon become_a beg benefit bilingual bite_of blend blitz
-4 blizzard blow borrower bourse bred brush bubble bug buildup burden bush ca call_on caller camouflage campaign
-4 campus carefully catastrophic catere celebrity centerpiece centrist change che cheat check_by chronic circle
-4 circumstance civic clandestine cleaner cleric club_<time> coach_the coastal cold collaborative come_<time>
-4 commitment competitor compute condolence confine conservative conserve consistency consume continuation continuity
-4 control controversy cordone cosier cosier_$ costly countere country cradle crippl crossover cruel cruelty cruis
-4 crunch culmination cutback damp deadly definite deliciou demise denial denounc deprive developer diplomatic
-4 disappear discrimination discuss disorder distinct do do_$ downfall drink drone drought eas elaborate elderly
-4 eliminate_all embattl emigration enforcement engagement enrich envision eradication erase evaluate evangelical ever
-4 everybody_in evil excessive exhaustion experiment extinction fac factor fairness fascist fault favore feel_for
-4 feminine figure figure_out financially_independent find_my firmer fitter_<time> flu flush forgiveness forum fringe
-4 frontier fume fury gang gay gender gently germanic get_fitter gigantic give_0 gore gradual groundwork gruel
-4 guerrilla guilt gulf guy gym have_a haven hazard heel herald hi hilltop hip homeless homeowner honeymoon hotly huge
-4 human humanity hunger hunt i_want iconic identify idle imaginary impend impressive in_leed inadvertently incentive
-4 incite incompatible incursion indirectly industry inferior inflation inflict infrastructure inhabite inland inner
-4 insane insist institutional integrity intent interactive internationally interpretation invader irreversible
-4 japanese javascript journal_$ joy know kubernetes_<time> laden last_one leadership leap learn leave_the legitimate
-4 leisure letter_to level levele lifeline link listen_to literacy literature logical lookout loom loot luxuriou
-4 magnet magnificent magnitude mainly malnutrition managerial mandarin maneuver mark_code math matter maverick
-4 meaningless memorable mental mentally mess methodology might militant minority mix mob modest moist monsoon moot
-4 morn move_to muddy mullah my_hand narrator native never_make newsroom nice nicely northwestern not_use noth of_the
-4 of_unit on_my on_top one_$ onetime operative opinion orchestrate oriental ostensibly outfit outnumbere outskirt
-4 overhead overlap oversea overweight overwhelmingly pandas pandemic paralyz parishioner parody pattern peacefully
-4 peasant performer perimeter perpetrator philosopher photographer piedmont pilgrim piracy pivot plateau playmaker
-4 poisonou poster practitioner pray predator prefer prepare preventive primitive principally profanity profitability
-4 programmer progression prominently promise proportion prosper prostitute prostitution protagonist psychologist
-4 public punish pursuit quake questionable rah rainy reaction readiness rebuf rebuke recapture recognize reconcile
-4 recreational recruit recruiter regime region relevant relieve remnant renown reporter rescuer researcher resource
-4 respectable restrain restrictive retaliate revelation revenge reviewer revolutionary ridden riddl ripe rough sadr
-4 samarra sao satirical save say_the scholar scope scripture search seasonal seasone segregate selective sensational
-4 sexual sexually sharp shattere shelter shore sicilian signal significant significantly similarly simulation sizable
-4 sky slight slump soar solidarity somebody sooner soro southern southwestern spatial speed spicy spill sport stable
-4 statistically stealth steep stormy story strait strewn style succumb sumatra sunlight supporter supposedly swine
-4 tactical tailor talk tea_<time> teenage the_altar the_archive the_car the_learner the_library the_life the_moot
-4 the_other the_poster the_tax the_wheel theological theoretical therapeutic thing_<time> those thug tightene tilt
-4 timely to_like to_my to_take toast_in torrential trader traditional trek triggere try tsunami turnout twitter
-4 typical um undecide undertake unemployment unique unit_0 unjust unnecessary unsafe urgently vacation vegetation
-4 veil versatile virus visit_<time> wake walk_the warplane web wept wheel_<why> when_my wild wildlife wip wise wish
-4 witness worthy wrought yah yeah yoga you young yourself
-3 #act=activity/empty/part #act=activity/thing/part #act=create/abstract/part #act=light/none/part
-3 #act=topic/none/whole #act=vague/empty/whole #act=vague/thing/whole #concrete=vague/abstract #first=activity/empty
-3 #first=activity/person #first=change/abstract #first=finish/none #object=bakery #object=bit #object=board #object=c
-3 #object=cloth #object=code #object=community #object=cycle #object=developer #object=do #object=forward #object=got
-3 #object=handover #object=home #object=language #object=log #object=moth #object=note #object=poster #object=price
-3 #object=quicker #object=research #object=respect #object=same #object=senior #object=sourdough #object=subject
-3 #object=take #object=test #object=top #object=ward #object=way #verb=answer #verb=ask/thing #verb=attend/thing
-3 #verb=contribute #verb=contribute/thing #verb=cross #verb=cross/thing #verb=declutter #verb=declutter/none
-3 #verb=develop/thing #verb=end #verb=feel #verb=feel/abstract #verb=fly #verb=give/thing #verb=have/none
-3 #verb=improve #verb=interview #verb=interview/thing #verb=lead/none #verb=look/thing #verb=own #verb=pass/none
-3 #verb=plan #verb=practice #verb=prepare #verb=prepare/thing #verb=record #verb=record/thing #verb=refactor
-3 #verb=refactor/thing #verb=respect #verb=respect/thing #verb=smash #verb=smash/same #verb=take #verb=want/thing
-3 #verb=win/thing #verb=work/thing 0_boy 0_set 0_the 0_to :absolute :person :vague <time>_currently <time>_e <time>_i
-3 <time>_my <why>_$ <why>_have ^_attend ^_cross ^_declutter ^_develop ^_every ^_fly ^_interview ^_look ^_more ^_oil
-3 ^_own ^_perfect ^_phone ^_pivot ^_prepare ^_record ^_refactor ^_show ^_someth ^_understand ^_use ^_we ^_world a_log
-3 a_question about_the abstract actually administration all_<time> all_staff aloud_in altar_cloth alumni an analyst
-3 and_night anybody anyway_$ apart around_the art ask auntie back_into be_a bet bird bird_call borrow breakfast_club
-3 call_home car car_<time> cassette cassette_$ cause chapter_<time> character child community_$ competent computer
-3 consider contribute_to corner cost_<time> cover_letter curriculum customer data debate declutter develop_my
-3 development different dog dry dur_the e_g else end_<time> evene evene_<time> everyone expect express faster feed
-3 file_$ finally_get financial find_out five_hour flood floor_<time> fly forty_hour foster frau from_an from_the
-3 full_potential get_back git give_back going good grip_on hand_$ hand_up handbook_chapter handover_<why> hat have
-3 have_$ have_get headline hid_it homework hygiene i_be i_expect i_finally in_a in_our into_it jazz job journal kg
-3 kubernetes latest lathe lathe_<time> laugh_at leave_hand level_0 like_our little_one log_of look_into love_to
-3 markete me_0 mean_$ mentor mic minute_$ mirror most_<time> mostly my_community my_game my_german my_javascript
-3 my_team my_uncle need network news night_shift not_touch note note_dur object observation of_a of_hid of_leave
-3 of_three older on_$ on_call on_the once once_$ one_at one_in opponent order_in out_with over over_$ owe own_the
-3 paper_for parallel parser pass_$ persuade photograph_the photography phrase pivot_table poem_$ possibly pour
-3 pronunciation quicker quiet_one rather_than read_a read_up ready_for record_an recruiter_to refactor refactor_the
-3 reflective regularly repeat research_<time> resident_on response responsibility review_paper round_<why> routine
-3 row_$ run_<time> s_$ safeguard safer safety senior_<time> sermon shape shop sick sight_read sketch_in smash_it
-3 society someone speech statistics stay story_of sunday supervisor_<time> survey survive take_a take_me team_of
-3 technique tell_the the_ai the_army the_audience the_bakery the_camera the_date the_dog the_fence the_flat the_git
-3 the_guitar the_house the_little the_market the_quiet the_reception the_school the_subject then_<why> therapist this
-3 this_time though thousand three_$ through_the ticket to_be to_get to_hold to_listen to_person to_respect to_stop
-3 toddler together tomasz tool touch_the trail transition treat trip two_new up up_$ up_for up_the ups us_on use_my
-3 user video video_<time> wait ward_0 whether while who whoever work_on would_love year_i younger
-2 #act=activity/abstract/whole #act=change/abstract/part #act=light/abstract/part #act=light/empty/whole
-2 #act=light/thing/part #act=named/thing/whole #act=topic/empty/whole #act=vague/abstract/whole #act=vague/none/part
-2 #concrete=named/thing #first=activity/abstract #first=light/abstract #first=light/empty #object=a #object=account
-2 #object=apprentice #object=assessment #object=balance #object=band #object=bay #object=better #object=bird
-2 #object=boundary #object=business #object=case #object=chair #object=chess #object=colleague #object=conversation
-2 #object=data #object=donor #object=event #object=exception #object=fence #object=film #object=foot #object=fund
-2 #object=gap #object=german #object=go #object=goal #object=grant #object=guild #object=help #object=hunting
-2 #object=included #object=indispensable #object=it #object=journal #object=kev #object=kitchen #object=leader
-2 #object=lift #object=lot #object=love #object=market #object=menus #object=model #object=nan #object=new
-2 #object=nipped #object=office #object=page #object=partner #object=pastry #object=patient #object=pitch
-2 #object=plan #object=plumbing #object=portuguese #object=priya #object=problem #object=quieter #object=radio
-2 #object=reading #object=said #object=say #object=section #object=set #object=silence #object=statistics
-2 #object=stock #object=story #object=strong #object=stuff #object=sugar #object=system #object=table #object=team
-2 #object=toast #object=tone #object=training #object=us #object=viral #object=walk #object=want #verb=bake
-2 #verb=be/thing #verb=bite #verb=bite/thing #verb=break #verb=call #verb=call/person #verb=collect
-2 #verb=collect/thing #verb=do/abstract #verb=draw #verb=draw/thing #verb=edit #verb=edit/thing #verb=explore
-2 #verb=explore/thing #verb=find/abstract #verb=find/thing #verb=finish/empty #verb=floss #verb=floss/none
-2 #verb=go/thing #verb=help #verb=help/thing #verb=hold #verb=improve/abstract #verb=know/empty #verb=label
-2 #verb=label/thing #verb=lead #verb=lift #verb=lift/abstract #verb=look #verb=mentor #verb=mentor/thing
-2 #verb=order/thing #verb=own/empty #verb=phone #verb=plan/thing #verb=plant #verb=plant/thing #verb=raise/abstract
-2 #verb=reach/abstract #verb=rehearse #verb=respond #verb=respond/thing #verb=revers #verb=revise #verb=revise/thing
-2 #verb=run #verb=run/none #verb=sign/empty #verb=sleep #verb=sleep/none #verb=sort #verb=sort/thing #verb=speak
-2 #verb=speak/none #verb=stand/none #verb=stretch #verb=take/empty #verb=take/thing #verb=write/thing 0_budget 0_c
-2 0_chemistry 0_do 0_plumb 0_work 0_year :mass <time>_concert <time>_leave <time>_with <why>_i ^_<time> ^_all
-2 ^_better ^_budget ^_collect ^_cv ^_draw ^_explain ^_feel ^_find ^_go ^_groom ^_gym ^_improve ^_label ^_lead ^_learn
-2 ^_lift ^_mentor ^_patch ^_plant ^_quieter ^_rehearse ^_respond ^_review ^_run ^_sleep ^_stop ^_stretch ^_take ^_the
-2 ^_with a_calmer a_dog a_full a_grip a_real a_role a_safer a_stronger achterberg after_train alive all_over all_that
-2 allergy and_all and_write animal answer_to apprentice_how as_<time> as_a at_0 at_university at_work attendance_of
-2 back_to bank_$ bayesian be be_completely be_not be_over become become_indispensable become_the bee before_i
-2 befriend big biology board_to book_$ brief bring_my broad budget business_$ by_my by_the c_and café calculation
-2 calmer chapter_three chef child_on clementi client_meet cloth code_in collaboration collapse colleague compare
-2 completion_of concert_<why> consolidate conversation_with crawl cycle dad_$ dark data_<why> department_$ display
-2 distinction do_not do_well doe down_the draw_the dress driver_on dur email_0 espresso espresso_machine ethics
-2 evene_class event_$ expand face famou feel_ready fence fence_<time> finally_$ find finish_strong flawless flexible
-2 forget free_<time> french_$ friend get_nip get_out get_the give_up go_viral google grade_0 group_repository guide
-2 guild_<time> guitar gym_$ gym_0 handle hello help_the him hinge_and hol holiday hospice_$ hour_$ house_<time>
-2 how_the ill improve_attendance in_meet in_the include_$ independent indispensable_$ interview_with invite irregular
-2 issue it_$ japanese_<time> kata kerry kid_a knit latin leader learn_0 level_<time> lift_the like_0 like_a like_the
-2 line_0 list_at local lunch_<why> make_every massage mate me_for meet_$ meet_<why> mentor_a minute_<why> minute_one
-2 mock mode model_for monitor more_patience mould mount mrs_okoro muscle music my_apprentice my_code my_colleague
-2 my_cousin my_gran my_mother my_set my_y10 myself_$ myself_<why> name_<time> native_<time> natural need_to nicer
-2 night nip nip_<time> no_exception northern not_a now_0 of of_give of_her of_me office_<time> on_line on_placement
-2 on_tiktok open_evene open_question our_choir out_$ out_loud over_me over_my page_0 page_<time> page_<why> pair_with
-2 patience_with pelvy personal photograph photograph_my picture pitch plan_<time> play_chess plot policy portal
-2 portuguese possible price priya probably puzzle python quick quieter quieter_<time> radio read_aloud recognition
-2 reduce_error reduce_the refugee regional rehearse repository_<time> respond_to role_model round_<time> say_$
-2 scratch_<time> shadow shift_$ shop_<time> should sing slide_<why> smash soft soil someth_with sorry sort_my source
-2 sourdough sow staff stock stronger suppose swahili take_my take_part talk_to target task tax team_$ that_$
-2 that_come the_break the_brief the_case the_clementi the_department the_go the_grant the_hinge the_holiday the_leave
-2 the_lounge the_mirror the_mood the_most the_moth the_old the_poem the_roof the_room the_senior the_shelter the_shop
-2 the_trust the_violin the_wait the_yard the_year their_full there thesis_0 tie time_<why> to_know to_patient
-2 together_$ tone_$ town train train_<time> train_for translate turn_0 tutor_group understand_the university unread
-2 up_a value violin_<time> volunteer_at wait_list want_<time> we_will weekend well well_at what_a what_the when
-2 whichever while_i whiteboard will_not with_my work_<why> write_my y10 yard_<time> yes yet zone
2 #act=activity/none/part #act=activity/thing/whole #act=change/thing/part #act=create/none/part
2 #act=finish/empty/part #concrete=create/thing #concrete=topic/thing #first=create/thing #first=finish/person
2 #first=finish/same #first=topic/empty #object=algorithm #object=alive #object=attempt #object=b #object=b2
2 #object=badge #object=bath #object=boy #object=button #object=certificate #object=chisel #object=colour
2 #object=conflict #object=cover #object=day #object=dinner #object=done #object=door #object=exam #object=example
2 #object=filmed #object=firm #object=form #object=good #object=gutter #object=habit #object=holiday #object=invoice
2 #object=kata #object=kg #object=ladder #object=least #object=lecture #object=leila #object=light #object=lodger
2 #object=machine #object=made #object=marathon #object=noticeboard #object=onion #object=outstanding #object=photo
2 #object=poem #object=pr #object=practice #object=printed #object=promoted #object=promotion #object=quiz
2 #object=rota #object=route #object=session #object=shift #object=socket #object=stall #object=statement
2 #object=stopping #object=streak #object=tap #object=thing #object=tin #object=upstair #object=visit #object=voice
2 #object=voted #object=website #object=word #object=workshop #verb=add #verb=apply/thing #verb=ask/empty
2 #verb=balance #verb=beat #verb=beat/thing #verb=better #verb=better/none #verb=build/thing #verb=check/none
2 #verb=clear #verb=clear/thing #verb=close/thing #verb=come/none #verb=cook/thing #verb=delete #verb=delete/thing
2 #verb=deliver/thing #verb=deploy #verb=do/none #verb=do/thing #verb=earn/thing #verb=email #verb=email/thing
2 #verb=ensure #verb=ensure/thing #verb=find/empty #verb=get #verb=go/none #verb=guide #verb=hand/none
2 #verb=hand/person #verb=implement #verb=inbox #verb=inbox/none #verb=keep #verb=knit #verb=knit/thing
2 #verb=know/none #verb=let #verb=measure/thing #verb=meet/thing #verb=need/thing #verb=open #verb=open/thing
2 #verb=paint #verb=pass #verb=pay #verb=pay/thing #verb=phone/person #verb=play #verb=present/none #verb=put
2 #verb=put/thing #verb=raise/empty #verb=rebuild #verb=redo #verb=redo/thing #verb=replace #verb=replace/thing
2 #verb=ride #verb=ride/thing #verb=send/thing #verb=sew/empty #verb=sew/thing #verb=sharpen #verb=sharpen/thing
2 #verb=sow #verb=sow/thing #verb=spend/none #verb=start #verb=start/thing #verb=submit #verb=submit/thing #verb=tell
2 #verb=tell/thing #verb=train #verb=train/thing #verb=transcribe #verb=visit #verb=wake #verb=wake/none
2 #verb=want/empty #verb=write/empty 0_kg 0_more 0_on :event :light :vague-thing <time>_<why> <time>_all <time>_be
2 <time>_not <time>_out <time>_rehearsal <why>_not ^_add ^_as ^_beat ^_become ^_close ^_delete ^_ensure ^_first ^_get
2 ^_hand ^_have ^_hold ^_hope ^_implement ^_inbox ^_light ^_mr ^_my ^_one ^_paint ^_pay ^_promotion ^_rebuild
2 ^_reconcile ^_redo ^_replace ^_ride ^_see ^_send ^_sew ^_shadow ^_sharpen ^_smart ^_sow ^_spend ^_submit ^_telephone
2 ^_thesis ^_three ^_train ^_transcribe ^_visit ^_what ^_zero a_colleague a_day a_medication a_memory a_michelin
2 a_reflective a_sign a_single about_a across_the actual advice_<time> after_that airfield all_0 already always_$
2 an_hour and_back and_friday and_tell apple apply_to april arrive as asleep_in at_the at_two attempt autumn average
2 b1_exam b2_in back_in backlog ball band bank_<time> bank_holiday basket bathroom_tap bay be_at be_going be_late
2 be_leave be_up bedtime between between_the bite_$ bite_on boat body book_the bring_the broad_bean build but by_0
2 by_myself calendar call_$ can_not canteen_<time> carpet carrot cell channel chapter_0 chem chem_$ child_in chisel
2 choir clarity_about class class_$ clear_out clinic code codewar coffee_<time> coffee_machine coffee_with colleague_$
2 colour column commit complaint complete_the confirmation cook_a course cow cupboard cupboard_<time> dahlia
2 dahlia_<time> dead debate_club delegate delegate_the delegation deliver deploy_my die dig_over dinner_<time> down
2 drive_licence duolingo_polish dyslexia earn eat edit email_mrs email_within english_<time> english_at error_$ exit
2 expense fair_<time> fall_asleep fat festival figure_<time> final_of finance finish_read finish_the fire five_past
2 flat folder_0 for_a fraction friday from_memory function german_<time> get_promote get_vote give_a give_me go_$
2 go_to goal_<time> going_to good_i governor graft gran grandchildren granny greenhouse groom grout grout_the gutter
2 half_<time> handover_sheet have_0 have_all he_be head_to heat help_out hem higher highway holiday_$ home_visit
2 hospital hous house_quiz how_to husband i_can i_will in_<time> in_anyth in_bed in_english in_my invoice it_be it_to
2 its_<time> job_$ kata_on kitchen_$ knock know_$ kofi label lady land last launch law learn_my leave_in leila life
2 life_<time> lift list_of litter live_with lodger loft loss madame make make_a maker maths_five me me_a me_the meal
2 memorise_the mentor_$ mic_<time> michelin michelin_star mile minute_<time> minute_with miss motorway mozart
2 mr_okafor mr_sato mum_i mushroom musical must my_0 my_goal my_mentee my_name my_phone my_son my_teacher my_voice
2 my_whole myself_<time> national never_lose new_lodger newsletter ng niece not not_one note_the noticeboard novel
2 number_<time> nurse_for of_all of_each of_every off_<time> off_from okafor on_a on_all on_codewar on_our on_school
2 one_<time> one_of one_time online open_a open_day open_mic or_better or_more organise_a our_corridor out_of
2 outstand_<time> over_<time> own_<time> pad page_$ page_one paint_the part_<time> participate party pass_<time>
2 past_paper pea peace perform person_who phone_<time> phonic photo_of placement plan_to play_the point_$
2 policy_<time> port pr pr_$ premium present_the press press_ups primary project promotion_to proposal quit quite_like
2 quiz_$ radiator raise_my read_all read_with recipe record_<why> red redo redo_the reference reflective_account
2 reopen rep report rewrite_the right ring_the run_the rust s salon sam_pr sample sato saturday say_i school_$
2 science_fair screenplay sharpen she sheet_<time> shop_$ site_$ slow_movement smart_goal socket solution_$ sow_broad
2 speak_with specy spend_<time> stall_at standard_<time> standup store suit supplier tablet take_up talk_my telephone
2 text than_0 than_the that_<time> the_bath the_bird the_boiler the_café the_corridor the_council the_curtain
2 the_dentist the_final the_finance the_first the_garage the_grammar the_grey the_group the_guild the_head the_invoice
2 the_may the_mozart the_name the_same the_shower the_slow the_solution the_start the_sugar the_three the_tip the_week
2 the_wiki the_workshop them then there_be thesis_chapter three_time tim time_better time_in timetable tip_<time>
2 to_finish to_reach to_show to_the toast tour traffic transcribe translate_the tree tree_<time> twice_<time>
2 two_<time> uncle under_0 uniform upstair_<time> village village_hall visa visit_$ voice_<why> waitlist waitlist_page
2 walk want_my warm_up wax we_do website website_live week_<time> weigh wheelchair wiki will_$ win_the with_jo
2 with_what within_0 without_a word_in workshop would_quite write_<time> write_up yard zero
3 #act=activity/abstract/part #act=finish/empty/whole #act=finish/none/whole #act=finish/person/whole
3 #act=light/empty/part #act=light/person/whole #act=topic/none/part #amount=change #check=change
3 #concrete=change/thing #concrete=finish/same #first=create/person #first=light/person #first=vague/person
3 #object=app #object=appointment #object=b1 #object=best #object=blood #object=bought #object=box #object=card
3 #object=cash #object=chart #object=client #object=clinic #object=coffee #object=dentist #object=documentation
3 #object=dry #object=english #object=free #object=getting #object=give #object=lead #object=let #object=licence
3 #object=life #object=lune #object=mentor #object=middlemarch #object=minute #object=movement #object=newsletter
3 #object=none #object=part #object=permit #object=plate #object=policy #object=pot #object=rail #object=roof
3 #object=safe #object=shown #object=sorry #object=sort #object=stat #object=teach #object=time #object=toe
3 #object=tyre #object=upright #object=walked #object=whole #object=world #reasons #verb=apply #verb=become #verb=code
3 #verb=code/none #verb=cure #verb=fall #verb=fall/thing #verb=find/person #verb=fix/thing #verb=get/abstract
3 #verb=give/person #verb=have/abstract #verb=join #verb=join/thing #verb=keep/thing #verb=log #verb=lose
3 #verb=lose/thing #verb=memorise #verb=memorise/thing #verb=merge #verb=merge/empty #verb=move/thing #verb=observe
3 #verb=paint/thing #verb=present #verb=reach #verb=rebuild/thing #verb=ring #verb=see #verb=see/thing #verb=set
3 #verb=shout #verb=talk/thing #verb=tune #verb=tune/thing #verb=wear 0_day <time>_instead <time>_of <why> <why>_and
3 <why>_photograph ^_back ^_book ^_code ^_cure ^_descale ^_eat ^_gas ^_half ^_join ^_life ^_log ^_max ^_memorise
3 ^_move ^_new ^_observe ^_present ^_put ^_rewire ^_rewrite ^_ring ^_set ^_somebody ^_start ^_that ^_touch ^_tune
3 ^_two ^_type ^_volunteer ^_want ^_write a_b a_month above academy adopt again_$ agent agreement alcohol algebra
3 algorithm all_of all_the allotment alphabet an_appointment and_<time> and_take and_work app application
3 appointment_with as_an at_least attend attendance audition b1_<time> b2 baby barclay be_make bedroom best_in boot
3 boss boundary bread bridge bring_it build_a but_the camino carry case cast cellar charity church cigarette clair
3 clair_de clarinet clear closure club come_to component consultant contractor copy currently day_$ de_lune degree
3 dentist_<time> department descale desk diary dinner do_<time> down_<time> drive_theory duolingo dye eighty either
3 electrician electrician_<time> english eslint essay every_parent exam finally_listen fix_the floss flyer forty
3 fountain free frozen fruit gallery gas_safe german give goal grammar granddaughter grid group hear heart_<time> her
3 higher_in honey house i_shall if_the implement in_$ in_everyth in_show include inspection it it_down keep_on kettle
3 kev_$ khan knee knife licence linkedin_learn load lock lose lottery lune lung machine main make_an make_me mar mark
3 median medication_error medicine memorise mentee middlemarch milk more_than musical_$ my_linkedin my_tea my_toe net
3 never_be never_shout no_more north not_get not_to noth_else of_0 office on on_0 on_her on_it onto or_higher out_my
3 over_the ownership parcel part peer_group pen percent period petty petty_cash photograph_for pick pilot platform
3 practice_the project_$ promote_me property put quarter ramp read_middlemarch rebuild_the rent residence retrain
3 revenue review revise right_on rise rule run_a sack_$ salary sand say_sorry scheme secure seek sell send shadow_a
3 shed short shout_at side since skate so_$ soap some_time spend staircase standard star statement stick str strobe
3 strobe_app structure sub sugar_in supervision ta tab tank teach_assistant tenant the the_allotment the_back
3 the_bathroom the_district the_entire the_kitchen the_north the_number the_petty the_share the_side the_surgery
3 them_<why> thread time_<time> time_i to_give touch_my tram tune_the tyre tyre_<why> up_to us_the wear white whole
3 whole_of will_become with_one without_stop wood word_<time> work_at worth would write_a write_down yellow
4 #act=light/thing/whole #act=vague/person/part #amount=clock #amount=money #check=clock #check=money
4 #object=abbreviation #object=anybody #object=attendance #object=curtain #object=display #object=employee
4 #object=everything #object=family #object=fee #object=folder #object=gate #object=group #object=peace #object=row
4 #object=school #object=splashback #object=stuck #object=them #object=use #object=water #verb=book #verb=book/thing
4 #verb=cancel #verb=complete #verb=complete/thing #verb=eat #verb=eat/thing #verb=grow #verb=like #verb=make/none
4 #verb=max #verb=max/thing #verb=pass/thing #verb=rewrite #verb=rewrite/thing #verb=send #verb=set/thing #verb=sew
4 #verb=spend #verb=type #verb=type/thing #verb=win/empty 0_<time> 0_hour 0_of 0_or <time>_$ <time>_a <time>_and
4 <time>_up ^_<why> ^_apply ^_clear ^_complete ^_finish ^_grow ^_re ^_top a_first a_will abbreviation accept
4 accreditation acid adeyemi adjacent administere aggregate airway alec all_my allow alongside alternate alternatively
4 amber amino annex antarctic appearance arrow ash association asteroid attach attend_<time> auditor auspice b1 backup
4 badger badminton baht bake banquet bar barney baseman basement basil baton batsman batter battleship be_stick beat
4 beaver beef behead below ben berger bern best beth bibliography birch birdie birthday blanket ble blue bob booker
4 booth bowie boxer boy_$ breach breakfast brick bride brokere bury cabin caliber candy canon cantor capsule cardboard
4 cardinal cart carter cas cathedral cement census centennial centimeter ceremonial ceremony ch chain chairwoman
4 champion chandler chapter cheese cherry chevron chief cholesterol choose cinnamon classification clemency clinch
4 clock close coal coconut coke col colin collect collection colt commandant commemorate commodore compile compliance
4 comply composition confinement consortium constitutional construction consultative contest continental convertible
4 cook cord corn corpus correctional correspondence covenant current cyru dan dart decision deduction defamation
4 deficiency denomination dental dentist deploy depose derrick destroyer diamondback diesel diocese director discard
4 display_<time> divisional divorce do_a documentation dodge dollar domain domino donation down_to drop drum du dual
4 due duration eagle earmark elbow elevator eligibility embezzlement emergency emeritu emir emma emperor employee_of
4 encode engine equal establish estate eve every_time everyth_$ examination exce exception execute execution
4 exercise_i extant extract extraction extradite facility feature federally fellowship fiber fielder filter firm_<why>
4 fis fix flatmate fleet flint floor flour foam folder forgery fork formal format formation fort foundation founder
4 fre freight freighter frost funeral fuselage ga ge generator get_into giro glove goodman grace greg gross guardian
4 guild gun hamburger hander hangar have_my hayward head_boy headmaster headquarters heath helm her_$ hiatu hire holly
4 homer hooker hopper horizontal householder hulk hut id illegitimate in_german in_nature inactive inbox inception
4 indefinitely ineligible infringement initially inmate inscription inspector interception interchange interval ion
4 item jade jail jane jeff jerry jewel joe joey joint josh juice jun jurisdiction kappa kay keep_the khalifa kirk
4 kitchen knot ko kyle lacrosse lantern larry laurel layer leak least lecture lecture_$ lee leg legally len ligament
4 light_out lighthouse like_my lil limite line loan lobster locate log logo lone loop lowere luke lunch mac maid mail
4 maintenance majesty manager mandate mantle manufacturer marathon marcel marina marlin marriage marshal master match
4 matt max may me_<why> me_to meat membership mercantile midland miner mineral mobil month_$ moratorium motel move_our
4 move_up murder my_brother my_flatmate name_on nancy nature_$ neal newton ni ninety node noel ny of_my officer ofst
4 oiler only_<time> orchestra ordination organic output oyster pack package packet paint pair par partially passport
4 paste pastry pay payroll peanut pearl peck peggy penal petit petr pianist piano pike pin pinch pink piston pizza
4 plaster platoon play plural point pole polish pollock pool pork potassium precede premiership presently prison
4 prisoner procedure proceed procurement produce producer prohibition promotion protein ps publish_in punishable ralph
4 rana ranger rank rapper receipt redistribution refer refurbish refuse rehearsal relegate reliever renovate
4 renovation reply requirement residency resolution restoration return revision rewire riley roast robbery robbin ron
4 roof rota rotary roughly route rover ruby rue sales salomon same sandwich sas school school_<time> scoreless
4 sculptor secretariat secretary selection semi semifinal sepsy sept serge sery set_up settlement sew shareholder shea
4 sherry shin shipyard singh sit site size skillet skull slam sleeve sloan soda song spa specially specimen sperm
4 splashback spokesman spokeswoman sponsor sprint square stake steam stolen stone stove straight stroke subcommittee
4 subsidy successive suffrage summary super supervise supplement surrender swap sword sylvester taft talbot tape ted
4 telegraph tell tell_<why> teller terminal terminu testify that that_really that_we the_<time> the_firm the_month
4 the_world theft thermal thoroughbr threshold ti to tobin toe tom toro touchdown tower track trainer transcript
4 transplant trial trilogy trinity trio turbo two tyrone ultimatum umpire unincorporate unite unless unmarry unpublish
4 unsuccessful upper uss valentin variant varsity vera verdict verse vik vinegar violin vitamin void voivodeship
4 voluntary wade wagon warehouse warrant week weight welsh wharf what_be wheat whereby wicket wicketkeeper wife wigan
4 win_best wing withdraw withheld within wolf wrist write_to xi y yearly yuan zero_<time>
5 #act=create/none/whole #first=topic/none #lack=topic #object=department #object=late #object=line #object=nurse
5 #object=physio #object=tomatoe #verb=be/none #verb=become/thing #verb=finish #verb=grow/empty #verb=hand #verb=move
5 #verb=observe/thing #verb=publish #verb=publish/thing #verb=reach/thing #verb=seek #verb=seek/thing :meets ^_publish
5 aa abbot accord acquire acre act administrative ag ak alia alison allen allocation allowance also and_me annual
5 approval aria armistice arrangement at_chess athletics audit automatic autopsy available b_or bae ballot ban barber
5 barge barry basis bathroom beck bed berry billion bind birdy birth bishop blake bobby bogey bone borough bowl branch
5 brett brock brook brother_$ brunswick buffalo bundle burn buster butter button bypass calcium canal canoe carbon
5 caretaker carr cash castle cavalry ceas ceil cello chaplain chartere chemist chess chocolate chop chuck circular
5 clearance comb command committee communion conductor confederation confirm confiscate construct convene convert
5 copyright corp corporation correspond cotton coupe crane cream creditor creek cube curry dalton dam daughter declare
5 defective defunct der derby des design dice dietary directory discharge disciplinary dismissal dividend divorc dock
5 dominion door doubl dover duchess duchy duet duma dynamite ed eddy eject electric elimination employee episcopal
5 eponymou eric ex examiner except executive expo fall federal federation finite first_in fixture flatmate_$
5 floss_<time> flotilla flute follow footballer for_my ford fowler franc frank freeman freeze fry gallon galloway gas
5 gazette general gille ginger grandson grease grill guilty handgun harper heart herein highest hole homere honor
5 hour_of howe hydraulic ice immediately immunity indefinite infantry inherite initial initiat injection install
5 intake into inventor irene issuance jersey jockey jointly junction justice kilo kingdom kosher kraft labour lamp
5 lane lawsuit leach league leed legislative legislature letter liability liable libel licens life_$ lifetime lime
5 lire liter lower mack manual manuscript marble maria marquy marrow medley memory mercury mick mike minc mine
5 ministerial minor minus minute modification molly monthly motion motor municipality my_pe napoleon nash nelson never
5 next nicky nominal nomination noon not_buy oak of_them on_both on_time onward op opener operate opu orange ordain
5 ordinance ordnance oriole os outfielder oval oversee overtime owner paper parenthese parsley parson partnere pasha
5 pat pe pe_kit pepper perjury permanently photo pie piece pier pierce plead pont portion possession post postpone
5 premier premiere preside princess q qualification qualifier quarry quartet quota ra railway raja ram random randy
5 ray reactor recess recommendation refrigerator refund regent rejoin render reprieve reserve resign resignation
5 rest_of retain rewrite rex rifle rotate rul rus rusty salmon saunder score seaman section senate serve service shaft
5 shipment shire shortene shotgun shutout sister sixty skeleton skip speedway spinner spr stand station steak sterl
5 steward storage subpoena subscription subsequent successor suite superintendent surgeon surname surrendere swan
5 swiss symphony syrup tag tally tavern te teaspoon temporarily terry the_consultant theorem tile timber to_a tomatoe
5 top torpedo tournament township transaction transport treasury triangular tribunal trillion trim trunk turbine twin
5 unanimou unchang und undisclose union unit unsuccessfully up_<time> update upright urine vacant vale valentine valid
5 velvet vessel veto via vincent viola virgin voluntarily vs wally walter warden waugh waxman which whilst whiskey
5 width willie wire worcester wrap wreath wright write yate
6 #amount=share #check=rhythm #check=share #object=someone #verb=get/thing #verb=make/person :finish :granted
6 <time>_on <why>_so ^_commit abbey abolition accession accordance activate add admiral after afterwards again aged
6 album all allan amp ams ann anna annually appellate archer ark article asbesto attorney authorization automatically
6 bach backstroke bank bankruptcy barn barrel barrow batch bate bean bearer becker bench berth bill billy blank blood
6 bmj bolt booklet bowman box brass brewery bud bullion burgess burial butterfly cairn cake calorie camp cancel cannon
6 canton cargo carol carpenter catalogue ce centenary chair chairmanship chamberlain chapel charcoal charg charter
6 circuit citation clive co coat coffee cole commissioner company compartment completion comptroller compulsory
6 concurrently conditional configuration conjunction consort constable constituency countess cover cox crystal custody
6 cutter deadline death deceas decker defendant delivery demolish demolition den diamond dinar diploma dissolve
6 division document dough draft drake duff dunn dutch egg elector eligible enclose enter entire enzyme episode erect
6 eventual eventually every everyone_in exempt extra extradition factory feeder felony fifty finalize fine fisher fold
6 formerly frigate furnace garage gate genera geneva genu gilbert give_us glass glen golden griffin guilder guitarist
6 ham hast heir hereditary hick hogan holme identical if imperial inaugural indictment individually induction inn
6 installment insurance intermediate introduce iso iss jar jay johanne jumper jury ken kidney kit ladder lance lap lar
6 latter lay lead lever linkedin liver lotu magistrate maple marc martin mast mat matrix maximum medalist memo
6 memorial mercer metal meter million morgan morse muller municipal my_life name navy nephew newly nick nineteen no
6 notification notify numbere oath obstruction omega onion only otto outstand oven own pa pardon pardone parish
6 partition pass peace_$ penalty perkin pete physio pistol plaintiff plenary postal potter powder preliminary prince
6 principal print priory proclamation production promptly proportional propose provision qualify racketeer ratify
6 receive rectangular rector regular rematch reorganization replica represent reprint reschedule rest restitution rib
6 ribbon rob roe rosemary roster rounder rs rubber ryder sam sander seed session seventeen severance sheriff shield
6 signature sim simmon slot solo sometime spear special split sprinkle squadron stainless starter statute steven strip
6 subdivide sue supervisory supreme synod t table tariff tentatively the_class the_rest tiffany time timothy travy
6 treason treaty troy turner twice ty tying u ulster underwent unoppose unuse vacancy version vic vicar viscount vote
6 walnut walsh war ward_<why> warner warren webber weber wed welterweight wheeler widow willy woodward z
7 #act=create/person/whole #act=topic/thing/whole #amount=hours #amount=rhythm #check=hours #first=create/none
7 #first=finish/thing #hands=limitless #verb=commit/empty #verb=finish/thing 0_$ ^_never a abolish addition advisory
7 affidavit agre allocate and apply approximately armament auction auxiliary axe bacon badge barker bass battalion
7 benjamin berg blade book born bottle bottom bracket breaker brent brewer bucket burke butcher by_heart cabinet cage
7 canada cap carbohydrate caroline carriage cartridge certification chairman championship chart chester chromosome
7 clark clay clean clement clerk collin commonwealth compensation compose comprise consecutive constitution contain
7 container conversion convict copper coroner counsel county cricketer curtain cylinder dale date debut deck defer
7 delete dem denote deposit depot deputy diameter directive discharg discography discontinu district drummer dudley
7 duke dy earl eighteen engrave enlarg equivalent expiration extension file finalist find_a for for_<time> foreman
7 former found frame franklin garland ger gold grade graham greenwood grey hale harry he hood hooper imprisonment inch
7 incorporation indict inscribe insignia interim invalid jimmy jo kaiser kent kilogram king knockout l leaf leas lease
7 lemon length lightweight liquidation locomotive lord lumber lump mandatory manor manslaughter member memorandum
7 middleweight minimum misdemeanor morry mr ms nickel o off once_<time> one organ overturn oxide p page palmer pan
7 panel paperback parachute parker parliamentary partial peel permission perry phase pipe plaque pollard pot previou
7 previously protocol prototype pseudonym purse queen r rail ratification reach rear reassign recipient recommend
7 record registration registry reorganize repeal representative requir retirement retriev reverend revoke ring roll
7 ross ruth salt savoy screw sear sec select sentence separate separately sergeant shaw sign skinner slater solicitor
7 son specification spoon statutory stein subfamily submission subsidiary substitute sued supplemental surrey
7 tablespoon temporary terminate termination th the_shed thickness throne tooth totale tube tucker twelfth type under
7 unreleas upheld vegan victor vocalist volume waiver wales walk_round ware watt weir wilkin win winner wooden
8 #act=create/thing/whole #object=brother #verb=commit :exam <why>_<why> ^_no ace additional additionally adjourn aka
8 aluminum amendment apiece appropriation arbitration arrange assign assistant authorize award bail bailey barne baron
8 barrett barton bassist baxter bourbon brigade brigadier burton butler carl cent chapman charge chassy coffin
8 commission compilation concerto cork coronation court cubic cup day de debute decide deposition designation disc
8 eldest exemption fa family firm fletcher formula fourteen grant hammer hand_in head honorary inaugurate induct
8 injunction insert issu jack james jan jenkins join jubilee judge kelly kronor lambert late levy license mary mason
8 maxwell medal midnight mill miller milligram module morrow murphy ninth nominate nurse obtain optional order
8 paragraph parliament parole patty payment pence penny permanent permit petition porter postage pound present
8 probation purchase rack re regiment remix removal rod row rupee rutherford schedule schneider scrap seat seventh
8 shall shill shortly single sodium sole somerset spencer ss stamp steel stud sugar surgery suspension sworn tate
8 the_green thereafter thirteen tier till tommy ton total trophy unanimously valve van ward water webster withdrawn
8 without zinc
9 0 :prize <time> aluminium amend announce any appointment assembly baker battery board brown bushel captain certify
9 circa clause coin colonel commenc consent contract cooper corporal council d deluxe disband duty edition eight
9 eighth elect eleventh entitl entry form fourth fra g gill grand half hall hart haye henry holt homestead iron knight
9 kroner lamb later learn_the lewy lieutenant lodge lok maiden metric mint month my_own nine number ore original ounce
9 patel patent pend peter platinum plus prior receiv register reissu release rename request robin roger royal seal
9 sentenc set sheet sir sixteen sixth smith st submit suspend tenth thirty tin title treasurer trustee uk used vault
9 vol w
10 #act=finish/thing/whole #amount=count #check=count #hands=exam #hands=others appoint approve bath block boiler
10 bonus bronze card certificate chamber commemorative consecrate dat decommission decree designate dissolution donate
10 double eleven f fee fifteen fifth fin final hatch hour hull merge officially open per plastic plate posthumously
10 privy prize publish remove replacement sack seven slate ten tender triple twenty v vacate vi walker x
11 #first=named/thing #numbers admiralty bell brother consist cooke count crown dissolv five formally gram green h
11 holder june k list m march n or reed reinstate remainder retire sale second silver six stipulate subsequently
11 transfer until vinyl year_$
12 ^_0 another both c each expire finish j provisional three twelve waiv
13 #hands=partly baronet four originally replace respectively third
14 august marry
15 complete
16 #checks2 b
17 by
18 buy
20 #checks1
21 first
"""
