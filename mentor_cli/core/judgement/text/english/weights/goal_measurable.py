"""What 7521 labelled goals teach about measurable: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "9ffd3bf0b32fd3d4"
ANSWERS = ("no", "yes")
ROWS = """
-24 *
-20 #hands=unsized
-19 accustome frightene
-18 frustrate lately mindful understand
-17 anxiou attitude distract disturb evident fearful genuinely impatient increasingly perception relentlessly
-17 understandable unpredictable wary weary worrisome
-16 alienate bite cynical fascinate feel frankly indifferent intensely perceive plight profoundly resilient savvy seem
-16 seriously skeptical uncomfortable undoubtedly unfamiliar unsettl
-15 annoy articulate aware calm cautiou confront confuse consciou curiou decidedly distinctly embrace entrepreneurial
-15 excite grasp helpful imagination incredibly lik misguid naive outsider overly pessimism pessimistic quiet reassure
-15 resilience sadly sentiment terribly terrify thing underscore vibrant vulnerability wildly worry
-14 admire alike appreciate arrogant awe bleak bullish chaotic clearer constantly dangerously deeply desperation
-14 dislike distrust enormously enthusiasm entrench exploit few forefront immensely importantly inevitably insecurity
-14 intimidate mood ominou optimistic particularly perceiv persist perspective pervasive rattl relentless remarkably
-14 remind reminder restless rife seemingly seldom shaken sight skepticism stereotype stubborn tendency tension tir
-14 uneasy unpleasant urgency
-13 amuse animosity appall arous assessment audience awkward cautiously civilize commonplace communicate compell
-13 conducive conservatism continually contradictory curiosity daunt defensively demographic depress despair desperate
-13 destructive detractor dire eager emotion emotionally emphasize equally ethic everybody experience explore
-13 extraordinarily familiar fascination ferociou frustration fundamentally glimpse gloomy grappl grim headway
-13 heightene helpless hesitant imagine imperative implication impression indifference inherently intelligent laugh
-13 lively look mind navigate notion notoriously nowhere obsess obviously oddly openness optimism passionate
-13 patriotism positively pragmatic precariou predictable prevail react realization refresh repercussion resentment
-13 respectful resurgence rhetoric rug saddene scary sense some sort spirite stuff subtle supportive sympathetic tame
-13 tolerant troubl underestimate upbeat vastly viewpoint vigilant visibly vulnerable youthful
-12 afar affluent anxiety approach awful backdrop beset bully caution certainly clearly cope creativity culturally
-12 culture definitely demeanor demonstrate desperately destabilize difficulty diminish disadvantage discourage
-12 disparate dissatisfy distant distraught diverse earnest economically encountere endure energetic enjoyable
-12 entertain erratic especially everyday everywhere evidently evolve exaggerate excitement extremely fear flourish
-12 focus fortunate generosity geopolitical gritty happier hardly honestly hostility ignore impress insight inspire
-12 instability instinct intense invariably ironic keen lag lament listen lot mistrust motivate nationalism negatively
-12 nervou obviou overshadow overwhelm patience peculiar penchant perfectly peril person phenomenon pos pose
-12 problematic profound quirky realism realize reflect relevance rely resident respect sensibility seriousness
-12 sharper sincere situation sober somehow someth somewhat spirituality standpoint startl stride subdu surprisingly
-12 tempere thoughtful thrive too toward trend truly turbulence turbulent unaffect unhappy unnotice unstable unsure
-12 utterly visionary vivid volatile way weakness weird westerner wondere
-11 #object=year acknowledge admiration afraid aggressive always amaze anger arrogance aspect backlash behave behavior
-11 belief bitterness bolstere burgeon candid capitalism capitalize charm comparatively compassion complicate concern
-11 conciliatory confident contrast convinc countryside crise dampen danger dangerou devastation discontent discourse
-11 dismay dissatisfaction diversity divisive doubt echoe elsewhere embarrass emerg emergence emphasy encourage engage
-11 enjoy enthusiastic ethnically evidenc exacerbate extreme extremism fairly fierce flung fond forceful fortunately
-11 frantic gentle gloom grip harsh hindere hungry ignorance imagery inability incapable inexperienc influence
-11 intensify irony irrational irresponsible lawless little love markedly mentality metaphor midst militancy mistaken
-11 moderation murky mut neglect neighbor nonetheless now obsession old outset overcome panick persistent phenomenal
-11 polite politically powerless pretty prevalent prospect provoke prowess pundit racially realistic reputation
-11 respond responsive rethink rightly robust rude scare scenery selfish sexuality sincerity skeptic sketch sluggish
-11 socially sophisticate sound spite spotlight storytell strive struggle suicidal surely temper tend tense terrain
-11 think thrill throughout treacherou turmoil uncertain underline undermine uniquely unrealistic upheaval upsurge
-11 view vigorou visually wandere what worsene youngster
-10 #first=vague/abstract absurd adolescent affection aggressively ahead alarm ambiguou anew angry anguish apt ashame
-10 aspiration astonish atmosphere attention better breadth brisk bustl busy capitalist centere charisma civilization
-10 clever climate clue coherent concentrate confidence contagiou contradiction control convey courageou deepen
-10 delight deteriorate dictate dilemma dim diplomacy disagree distort distraction distress disturbance dominate
-10 dramatically drift dull dynamic echo economy emotional envy esteem expansive expectation farther favorably
-10 fiercely financially foolish foothold forcefully forecaster foremost formidable fragile fundamental funny futile
-10 gaze genuine glamorou greatly greatness harder haunt havoc honest honesty hopeful horrible hostile hugely humor
-10 ideological ideology impact importance impunity inde indication indicative indispensable inevitable inherent
-10 instead_of intellectual intensity intrigu isolate jealou jitter landscape laud less likene linger lingere macro
-10 make_the manner moment morality more motivation motive murderou myriad newcomer noisy nostalgia noticeable
-10 notwithstand odd outrage outward passion past personality plausible pleas plenty poignant politics populate
-10 portray potent productive professionalism progress prone prosperity prosperou provocative psychologically pursu
-10 question quite rapidly reality rebelliou reflection regrettable reluctance repressive restive sadness sensible
-10 shortcome somber some_of spectacle squarely stagnant strange strong stumbl subjective sufficiently superiority
-10 susceptible symbolism talent technological tempt tremendou tricky trouble troublesome unbelievable uncertainty
-10 uncommon unconventional undercut unfavorable unfold unfortunate unfortunately unseen unusually vague viciou vision
-10 warmly warmth weak wherever willingness witty woe wonder worse worsen wrack yorker
-9 #first=activity/none ability absolutely activism adamant aftershock albeit ambition amidst angere anyone appetite
-9 applaud arid attract aura authoritarian awake awareness awesome backward barometer battleground betray bickere
-9 bitterly bizarre blame blend blunt bombard brilliant broadly brutal brutality buoy calmly careful casual challeng
-9 chilly cinematic clout coincidence competence complexity confrontation confusion consciousness consequence
-9 consistently constructive context continent contrary conversation cooler cordial creature credibility critical
-9 criticism critique cry dazzl decent decisively defiant densely describe desire devastate develop differe disappoint
-9 disarray disbelief discomfort disgust dismal downside downturn eagerly eccentric economic economical ecosystem
-9 educate elusive emerge encounter encouragement environment epicenter escalate exceptionally excuse exert explain
-9 extent eyed fad faint faltere far favorable fend firepower flair fle flock fluent folk french_$ fruitful fun
-9 geographically geography gorgeou greet grief hampere harshly hate heartland hid highlight hilly horrific humid
-9 humorou hurt idea impoverish improbable improve incline inconsistent incredible infuriat injustice inspirational
-9 insurgency interaction intolerance intrigue jok just kid lack lackluster laughter lofty lov lur maneuvere maybe
-9 meaningful meddl menace militarily miserable misery misunderstand moderate momentum mountainou nascent nasty
-9 necessity negative nevertheless nightmare offend opinion oppression ours ourselve outlook outspoken overlook pause
-9 perhaps phenomena picturesque pinpoint plagu pleasant plentiful ploy poor portrayal posture poverty presence
-9 protectionism prudent quietly racism racist radically rag rampant rather rational rationale read_to real reasonably
-9 relationship relatively relax reliant remarkable remembere reminiscent ridiculou rumor ruthless sad scarce scenario
-9 sectarian sens sensitive sensitivity sentimental shake shaky simplicity skill sleepy smile speak speculate
-9 stability stance stature steadily still straightforward stranger strategically stress strife stupid surprise swirl
-9 sympathy tactic temperate terrific thankful the_0 tolerance tolerate topic towards tragic trait transform trickle
-9 tumultuou unaware underdog unfound unreliable unthinkable violence violent visibility volatility warmer watcher
-9 western windy wit with worst
-8 #check=result #concrete=finish/thing #opinion #verb=make/thing :inner a_bite about accent accomplishment accurately
-8 acknowledg aesthetic affect agenda akin ala alcoholism ambitiou answer anticipate anticipation appreciation around
-8 assure attractive authentic awakene bad badly basically bastion battere behavioral believe beneficial beyond bias
-8 bloodsh boast bor bother bothere bounce broaden brunt brutally bureaucracy capable carnage catch characterize cheer
-8 childhood cognitive combate comfort comfortable competitiveness considerably consistent contemplate contribute
-8 convince corrupt countless cozy creative credible critic cultivate cultural cute dar defuse deliberately delicate
-8 depiction desirable deter determination devout dialogue differently difficult direction disagreement disappointment
-8 disgruntl disregard diversify dominance dumb ease eclectic eclips ecological elude empowerment emulate endanger
-8 endless enrage environmentalist environmentally erode everyth exotic fact fantastic fashionable feminist fertile
-8 fiery foray frail fray frequently fresh furiou gadget genre glamour glance globally gre grin grow gruesome habit
-8 hamper happene happy harass hardene hardship hatr heavily historically humble immense immoral impetu inaccurate
-8 ineffective infectiou influx innovation inspiration instantly insurgent interact interest intervention intimate
-8 invest investor ironically irrelevant kind knowledge language largely lax lazy lessen limelight lonely loud loudly
-8 lure lush lyrical manipulate marginally market marketer mean mediocre merely messy mild moderately moral morale
-8 most mystical narrative necessarily neighborhood niche nonsense now_and nowaday obscure observer often onslaught
-8 openly outrageou pace panic partisan peaceful peacemake people perfection persecute philosophical physically pity
-8 pivotal political prais preach prediction pretend problem prosper push quell rage rarely raucou ravage reckless
-8 reclusive recognizable regard reinforce relative reluctant remember remotely repression resist reviewer revolve
-8 rich risk risky rivalry roar romantic satire sexy shadowy shameful shock shopper silly sincerely sinister slick
-8 slippery sloppy slowdown slowly slum smell smoothly softly sometimes spate speculative spirit splendid sporadic
-8 stabilize stark stimulate stop strategy strengthen strongly suddenly suggestion sunny supernatural superpower
-8 suspense swath sway synonymou tackle taste terrible thank thoroughly threat threaten thwart tone totally tough
-8 ubiquitou ugly universally unleash unpopular unrest untouch unwill useful utmost utter vain viewer vigilance
-8 vocabulary wag wan weathere whatever why widespread with_the wonderful workplace wrong
-7 #act=create/thing/part #first=topic/person #lack=vague #object=supervisor #object=tighter 0_<why> :abstract
-7 :comparative <time>_0 <time>_i ^_room ^_to a_few abundance abundant actively addiction advantage adverse ager along
-7 aloud among amongst analyze anarchy and_then ardent assert assertion assortment assumption attribute authoritative
-7 avoid away background barren battl beautiful beleaguer believer bland blatant bolster boom bright bunch bureaucrat
-7 buzz bystander cater certainty chao charismatic clarity closely closer cloudy coach colorful commentator comparison
-7 compassionate complain completely convenient courage crazy crisis criticize crowd deep deflation defy democracy
-7 denounce dense dependence desert deserve deterioration devotion difference differentiate discredit disparity
-7 disrupt docker doing dominant domination dubiou dwindl ecology effectiveness effort embarrassment endeavor engulf
-7 enhance enlightenment enthusiast epidemic ethics ethnic even evolution evolutionary exhaust expatriate expert
-7 explanation expression extremist fade faith famously fashion flaw fledgl flexibility flier flurry focuse foe
-7 footstep for_once foreigner foreseeable forward frenzy frequent fuzzy geniu gesture glad go_through goodness
-7 governance grateful grievance guess gunfire hail happen happily happiness harbore hard harm have_a hawkish headach
-7 healthy help hemisphere heroic hinder housewife humiliat icy ideal illustrate inappropriate inclusive indigenou
-7 infight infiltrate inflationary innovative insult integration interfere interpret intimidation ire isolation
-7 jeopardize joke journalistic lash lean learn_about lend lesson likelihood listener luck luckily lull mainstay
-7 mature message metropoly mix modestly morally move mutually myth naturally nicely northward notoriety obstacle
-7 occasionally offensive ordeal ordinary other ought painful paradox path patriotic pattern penetrate poetic poorly
-7 popularity populou positive possibility potential potentially powerful practical praise precedent precisely predict
-7 prejudice preparedness prey pristine productivity progressively proponent prove provocation proximity psychic
-7 psychological publicity purely racial reader really realm reason reasone recession reconcile refrain reliable
-7 remark remote reprisal resemblance restraint retribution romance satisfy scant schizophrenia scrambl secretive self
-7 sensation seriou setback severity sharply sheer shift shine shy sideway sigh silence similarly skirmish slow
-7 socialism sociologist somewhere sparsely spectacular speculation sped spiritual spread stakeholder stardom stare
-7 strategist stronghold stylish sudden suffer surf surfer surge suspicion suspiciou sustain sustainable swat take
-7 tale tangible tangl targete tarnish tear temptation terrorism thunderstorm tighter time_$ touch tragedy traumatic
-7 traveler tremor true tumble turn turnaround under_control uneven unexpect upstate urban ushere vast very vigorously
-7 viruse voic warm warn weaken weakene weather westward while wildfire will_be wipe wise withstand
-6 #act=vague/abstract/part #act=vague/empty/part #object=and #object=liked #object=method #object=milking
-6 #object=staff #verb=be/empty #verb=cut #verb=save #verb=sketch ^_ace ^_check ^_read ^_save ^_sketch ^_speak a_0
-6 a_time abroad abusive accelerate accessible accomplish accuracy accurate adapt addict adequately adulthood
-6 advertiser advice advocate aftermath aggression agony aim alert alleviate amid ample analytical analyz ande anyway
-6 apparent apparently applause appropriately argument array aspire assess at_a attack avian backer baseless be_lik
-6 beautifully before_<time> benign bent betrayal bigger boomer bordere brace breeze bureaucratic burst call
-6 campaigner capability catastrophe catholicism characteristic chat check_the cherish chic chiefly chill choke
-6 circumstance classmate cling commend communism community comparative competent competitive concede concept
-6 conceptual conflict conquer consensu considerable consistency constant continue control_<time> convergence
-6 conversely cool cooperate cop correlation counterattack countere critically crossroad cuisine culinary culprit
-6 curtail daylight deaf deliberate depend dependent depression depth despite deterrent dialect differ disagre
-6 discipline discussion disproportionate disruption do dole downward drag dramatic dream dusty dweller easiest
-6 eastward easy educator efficient efficiently enormou entrepreneur eradicate essence ethical excel excellent exodu
-6 exploitation expose eyebrow fabulou fairness feasible feedback feel_for festive firmly flamboyant flare flavor flee
-6 folklore foothill forth freely fundamentalist furor further generally get_my get_on gloriou gossip gratitude griev
-6 guitar guy hacker harmful harmless haze heroine hesitate highly homeland hopefully horror housebound hovere how
-6 huddl humidity hurry hypothetical illusion image immigrant immune impair imply impossible inadequate inadvertently
-6 incompetence indicator inefficient inequality insider instead integrate intelligence intermittent interview
-6 intricate intrusion inundate invisible journalism jungle justification justify leadership leftist leverage lik_by
-6 linguistic literal livelihood logistical lovely loyal loyalty mankind mantra matter maya mayhem me_$ meditation
-6 mentally migrant migrate migration minimize misl mislead mistake mobilize moist moreover mosquitoe motorist myself
-6 mysteriou mythical narrator nature need nod noteworthy obesity objective occasional on_the opportunity orderly
-6 orient outcome outdate outnumbere outreach overcrowd overrun overweight pain particular peninsula periodically
-6 persona philanthropy philosopher philosophy pleasure pois pollster pollute postwar predator predominantly prepare
-6 pretext pride procrastinate prominence prose protract proudly proven psychologist q rash read_around readily recent
-6 reformer regret relation reliability religion remorse renegade respectable retreat revive rhythm rid rift ripe
-6 rough sake satisfaction scar scath scene scenic scent scramble scrutiny seasone secular seismic severely sexually
-6 sheltere shoot sideline signale significance similarity simmere simpler siren slack slope smart snowy social soil
-6 sorrow sour southeast spatial spawn speculator spur standstill starv staunch steady strain strategic stretch stun
-6 subtropical suburb suburban suggest suppress sure surround survive swing symptom teen tempo theme themselve thorny
-6 tibet tide time_<why> timely tourist tout trainee twist unacceptable unanswere unconfirm undecide unfair unfairly
-6 unlikely uphill upscale upset upside upward urge useless usual vanish versatile violently virtue visible visit_the
-6 visual vital voice voter warfare wast wave we wealth whenever wick yell you
-5 #act=vague/empty/whole #concrete2 #first=topic/abstract #first=vague/empty #object=allotment #object=archive
-5 #object=bag #object=centre #object=fitter #object=further #object=game #object=hand #object=house #object=justice
-5 #object=little #object=me #object=meet #object=python #object=room #object=shed #verb=check/thing #verb=coach
-5 #verb=cut/none #verb=finish/empty #verb=give/none #verb=listen #verb=phone/thing #verb=sketch/thing #verb=use
-5 #verb=use/thing #verb=work 0_b 0_s :absolute :hedge <time>_vet ^_coach ^_everybody ^_give ^_mend ^_python ^_work
-5 a_feel a_fresh abandon absorb acceleration accountable accusation achievement acquaintance activity acute adrift
-5 advancement adventure advocacy affinity aging ally alter angrily antiquity apart arise arose around_the at_mill
-5 attraction autism back_the backstage balance barely battlefield beauty belove besides bitter bold boo breath
-5 brightly bring bush business by_the call_on camera carefully centralize centrist challenge character cheap child
-5 cite clash cleaner cloud coastal cold come complementary compromise congratulate consume consumer contemporary
-5 contentiou counter coupl credential crew_<time> cruel cruis cue damn damp dare decade defensive deliciou deprive
-5 derail descend deserv destine detect devote dignity diplomat disappear disapproval disaster disastrou
-5 discriminatory discuss dissent distinct distinctive doom doubtful drastically dress drone dur_the easier economist
-5 edge ego electorate elegant embroil end_in enemy enforcement enough erosion erotic evacuee evaluate evangelical
-5 every_single everybody_in everyth_<time> evil exactly extraordinary eye fac factor faithful fan faster fate fault
-5 fi fight firmer fitter flash fluctuation foliage for_a foster freak friction friendly friendship frontier gangster
-5 gap generation gently get_ahead global gore greater growth gut hand_at handful hazard headache heal heck heed heroe
-5 heyday hillside hint hobby homosexual homosexuality hope horizon huh human humane humanity hunt identify idle
-5 ignite imaginary imminent impartial important impressive in_a in_order incompatible inflammatory inflation
-5 influential inhabite inland innocent insane integrity intention intern internally intervene interviewer invader
-5 journey joy keep_a landfall lapse legacy legitimacy levele lifelong like likewise list_<time> literacy logical
-5 longevity magical magnitude maintain maliciou malnutrition many maverick maximize meaningless media memorable
-5 mental method methodology middle migratory mill_road minority mobility modern modernization monsoon mostly much
-5 mullah muscular mythology nationalist native neat needy nerve nobody northeast northeastern notice occurrence
-5 of_the offense on_top ongo organizational orientation otherwise our outburst outcry overlap pac pandemic parallel
-5 partly passive pastoral peacefully penetration perpetrator persecution piracy pivot pivot_table plague plain
-5 planner playmaker plunge politician possibly powerhouse practically precaution precise prefer prepare_for
-5 prevalence primitive principally profanity profession profile profitability profitable prompt propaganda pros
-5 protagonist psychology publicize punish pursuit python_0 quality questionable quickly quo radical rancher reaction
-5 readiness reception_class reconciliation reflective relevant religiou remnant renaissance repeatedly reporter
-5 research resembl resolve resource restrain revere reward rhythmic ris road_<time> roam rogue role root ruin
-5 sabotage sag sao scaffold scale scattere scholarly scientist scream seaside sector security seeker segregate
-5 sensational separatist sexual shady shame sharp shun significantly simply simulation sleek slightly slump snap
-5 sneak so sociology soften solve someone spark spat spicy spoil spontaneou sprawl sprung squandere squeez stable
-5 staggere stalemate standoff statistically stealth steer stellar stigma stormy story strait stream subject success
-5 succumb sumatra survival swung systematically systemic taboo tactical talk tea_<time> tell_the terminology terror
-5 terrorist test_$ texture that_do the_assessment the_child the_crew the_intern the_junior the_new the_nurse the_two
-5 their them_$ this_time tidy tome tornadoe tourism trader tradition transformation transparency traveller tribal
-5 triumphant tropical truth try unconsciou underly underworld undocument unjust unresolv unsafe unusual ups urgently
-5 vegetation vehemently verbal verge viability villager warplane watch wealthy weed weep welcome wept whatsoever
-5 widely wind wisdom wisely with_my with_zero wrath write_in write_test wrought young younger yourself
-4 #act=create/person/part #act=finish/abstract/whole #act=finish/thing/part #act=topic/none/whole
-4 #first=activity/empty #first=create/abstract #object=bit #object=budget #object=checked #object=code
-4 #object=control #object=cosier #object=cycle #object=do #object=docker #object=feel #object=forward #object=garden
-4 #object=gym #object=japanese #object=kubernetes #object=leg #object=list #object=one #object=protocol
-4 #object=season #object=senior #object=slower #object=tea #object=ticket #object=unread #verb=attend/thing
-4 #verb=bring/thing #verb=call #verb=check #verb=coach/thing #verb=declutter #verb=declutter/none #verb=develop
-4 #verb=develop/thing #verb=expect #verb=expect/none #verb=figure #verb=figure/thing #verb=get/empty #verb=give
-4 #verb=go/thing #verb=greet/person #verb=listen/thing #verb=love #verb=love/thing #verb=master #verb=measure/none
-4 #verb=mend/thing #verb=photograph #verb=photograph/thing #verb=practice #verb=practice/thing #verb=push/thing
-4 #verb=smash #verb=smash/same #verb=take/thing #verb=understand #verb=understand/thing 0_c 0_mile 0_unread :opinion
-4 :tells <time>_do <time>_five <why>_$ ^_better ^_fifteen ^_figure ^_greet ^_listen ^_master ^_on ^_perfect
-4 ^_photograph ^_raise ^_say ^_someth abrupt absent abstract abt abuse academic acceptable achieve adherence advise
-4 affirmative afford affordable afloat ai aidan alien almost altere amusement analyst anarchist ancestor and_i
-4 anonymity anthropology anywhere apartheid archipelago argue artistic asthma astronomer astronomy at_<time>
-4 at_trainee attain authenticity avert avid bali bandit bargain barrage bazaar be beacon beast become_a before_i
-4 besieg biologist bipartisan bite_of blizzard blow bode boost boucher bounc brave bre brush burden ca café_<time>
-4 camouflage campuse catastrophic censorship centre_<time> cerebral check_by civilian clarify cleans cleric climber
-4 clothe club_<time> coach_the coast collaborative colleague colonist comfortably comment commitment commuter
-4 competitor compute computer conclusion condemn condemnation confine confluence congestion conscience conservative
-4 conserve consolidation conspicuou constraint continuation continuity continuously cordone corporate correct
-4 corruption cosier cosier_$ counterpart country crackdown crime crippl crossover crucial cruelty customer dane
-4 darkness day_on deadly debate decisive declutter defend defiance definite deflect degradation democratically dengue
-4 denounc destination devotee diarrhea dictatorship different diplomatic discrimination disguis disguise disorder
-4 dispers divert domestically downfall drama drastic dur earthquake easily electromagnetic elite else embattl enclave
-4 endangere endemic engagement ensu envision equilibrium eradication error_in estrang evene ever everyone exhaustion
-4 existence expectancy express extensively extinction eyewitness farce fatigue favore feminine figure figure_out
-4 find_my fitter_<time> fledg flu focal follower free_<time> french fury future gardener gather geographical geology
-4 germanic get_fitter give_0 glow gradual gradually graphics gravity gruel guerrilla gulf habitat hand_$ harmony
-4 haven here hero historian historical homeless horseback hospitality hotly hub humanitarian humiliation hunger
-4 hurricane hygiene i_expect ideally immigration implicit impulse incite indirectly inexpensive inferior infiltration
-4 inflict influenza inform infrare infrastructure initiative insect insist insistence intent intentionally
-4 interactive interpretation interprete involvement irreversible job journal journal_$ journalist judg
-4 kubernetes_<time> lama latitude leap learner leave_the legitimate liberalization liberate libertarian limbo
-4 listen_to literary littere logic loot lore lowland luxuriou mainly majestic managerial maneuver manipulation math
-4 measure meet_<time> mend mess mismanagement mob modernize modest mom most_<time> move_the move_to muddy my mystery
-4 narrower nation neighbore never_make news nice nighttime noir noise nonstop nor norm northwestern not_use note
-4 numerical oasy obese ocean of_unit older one_at onset operative opponent order_<time> organism ostensibly out outly
-4 overtake overwhelmingly paralyz parent_at parser patient peasant pedestrian perch performer period_$ peripheral
-4 photographer poisonou pontiff portuguese pray preacher preference programmer progression prolong prominently
-4 pronunciation proportion pursue quake rainy rampage read reap reasonable rebound rebuf rebuke recapture recruit
-4 reel refine regain regime relaxation reliance reliev renew repair_café rescuer respondent response restrictive
-4 retaliate revelation revolutionary ridden riddl rigorou road rocky routinely rural rush sadr savage scholar scope
-4 search seasonal see senior_<time> shallow shattere shelter shore shortage showcase shrink signal significant silva
-4 sky slang slide_<why> slower smash_it smuggler sniper somebody someday sonic sooner southern speech speed spree
-4 st_aidan staff standout static stay storm stray strength strewn stricken stunt substantive sunlight sunshine superb
-4 supposedly survey sweep swell swine tailor task technically technology teenage that_$ the_archive the_fence
-4 the_learner the_life the_wheel theological theoretical there thinly this those though through_the thrust thug tight
-4 timor to_like to_my to_scratch toast_in toddler together torrential towere traditionally transition travel trek
-4 tsunami turnout two_new unarm unclear unemployment unique unit_0 unity unnecessary unprecedent unread unreasonable
-4 unwant uproar utilize vary villain viral virtually virus visit_<time> wake want way_<time> weaponry weave
-4 wheel_<why> when_my widen wild wildlife win_back wip wish woo world_class worthy wound wreckage writer yeah year_0
-4 year_of year_old yet
-3 #act=activity/empty/part #act=create/abstract/part #act=light/none/part #act=topic/abstract/part
-3 #act=vague/thing/whole #concrete=named/thing #concrete=vague/abstract #first=activity/person #first=change/abstract
-3 #first=finish/none #first=topic/thing #object=a #object=behaviour #object=blot #object=camera #object=class
-3 #object=cloth #object=colleague #object=community #object=developer #object=ended #object=fence #object=field
-3 #object=foot #object=fund #object=go #object=got #object=grip #object=guitar #object=home #object=hunting
-3 #object=independent #object=javascript #object=journal #object=junior #object=language #object=mastitis
-3 #object=opinion #object=pack #object=parent #object=price #object=quicker #object=respect #object=sample
-3 #object=somewhere #object=statistics #object=stuff #object=system #object=top #object=ward #object=welsh
-3 #verb=ask/thing #verb=bite #verb=bite/thing #verb=contribute #verb=contribute/thing #verb=cross #verb=cross/thing
-3 #verb=do/abstract #verb=draw/thing #verb=eliminate #verb=end/empty #verb=feel #verb=feel/abstract #verb=fly
-3 #verb=greet #verb=have/none #verb=interview #verb=interview/thing #verb=lead #verb=lead/none #verb=lend
-3 #verb=lend/thing #verb=look/thing #verb=master/thing #verb=own/empty #verb=pass/none #verb=phone #verb=prepare
-3 #verb=prepare/thing #verb=progress #verb=progress/thing #verb=push #verb=refactor #verb=refactor/thing
-3 #verb=respect #verb=respect/thing #verb=revise #verb=serve/thing #verb=shoot #verb=shoot/thing #verb=speak
-3 #verb=take #verb=work/thing #verb=write/thing 0_boy 0_set 0_work :change :mass :vague <time>_an <time>_concert
-3 <time>_currently <time>_while <time>_with ^_attend ^_cross ^_declutter ^_develop ^_eliminate ^_every ^_fly
-3 ^_interview ^_lead ^_look ^_more ^_own ^_prepare ^_progress ^_push ^_refactor ^_show ^_spanish ^_take ^_the
-3 ^_understand ^_use ^_we ^_world a_letter a_level a_question address administration ads alive all_$ all_<time>
-3 allergy aloud_in altar_cloth an an_evene and_night anybody area as_a ask back_into bar_0 be_a be_in before
-3 behaviour better_behaviour bird bird_call blot breakfast_club breathe bring_my bug car_<time> cause cd
-3 chapter_<time> chapter_three chef choice classroom come_<time> community_$ compare concert_<why> condolence
-3 conduct_the consider contribute_to control_of corner cost_<time> could cover_letter cut_down data desk_<time>
-3 develop_my developer development distinction do_$ do_not down_on draw effective eliminate_all end_<time>
-3 evene_<time> excellence expect fence_<time> few_of field file_$ financial financially_independent five_hour
-3 floor_<time> floss_$ flow fly forgive forty_hour forum frau friend from_my get_back get_in get_the git give_back
-3 going grip_on hand_up handbook_chapter have_$ have_get headline hid_it hospice_$ hour_$ i_be i_start ill
-3 improve_attendance in_leed industry inner interview_with into_it issue it_<time> japanese javascript justice kerry
-3 kubernetes last_one lathe lathe_<time> laugh_at leader learn letter_to level_0 like_a literature little_one
-3 look_into loom love_the mandarin mark_code mastity matter_$ me_0 me_<time> me_for mean_$ medium mentor might
-3 minute_$ mo mode moot morn my_community my_game my_hand my_head my_javascript natural need_to negotiation
-3 night_shift not_touch noth object observation of_a of_hid of_leave office_<time> on_$ on_at on_call once one_$
-3 one_end open_question order_in our_choir own_the paper_for part_of participant pass_$ perfect personal persuade
-3 photography plate_waste plot poem_$ possible practice presentable price probably quick quicker read_up reception
-3 record_an recovery recruiter refactor refactor_the region repeat resident_on responsibility review_paper room
-3 run_<time> s_$ safety say_the seminar sermon shape sketch_in snap_at someth_with soup_kitchen spanish start_in
-3 statistics stock story_of style sunday system_<time> take_me take_part target technique the_altar the_army
-3 the_audience the_bakery the_best the_car the_date the_desk the_dry the_field the_git the_grant the_guitar
-3 the_library the_little the_moot the_next the_old the_other the_parish the_poem the_reception the_school the_soup
-3 the_under them then_<why> therapist three_$ three_year tighter_$ to_$ to_hold to_listen to_love to_person
-3 to_respect to_take tomasz tomasz_and touch_the trail up_$ up_for ups_<time> value visit visitor wait walk_the wall
-3 ward_0 warm_ups western_blot while_the whoever wipe_down with_tomasz without_read witness work_on year
-2 #act=activity/abstract/whole #act=activity/person/whole #act=activity/thing/part #act=change/abstract/part
-2 #act=change/thing/whole #act=light/abstract/part #act=named/thing/whole #act=vague/abstract/whole
-2 #act=vague/person/whole #concrete=activity/person #concrete=finish/person #first=activity/abstract
-2 #first=activity/thing #first=light/abstract #first=vague/thing #object=account #object=alumni #object=assembly
-2 #object=bakery #object=balance #object=band #object=bay #object=better #object=bird #object=board #object=body
-2 #object=business #object=c #object=care #object=case #object=chair #object=chem #object=clue #object=coming
-2 #object=conversation #object=data #object=donor #object=event #object=exception #object=expectation #object=feeling
-2 #object=gap #object=german #object=grant #object=green #object=guild #object=handover #object=head #object=help
-2 #object=hygiene #object=interview #object=job #object=kitchen #object=label #object=lift #object=lit #object=lock
-2 #object=loft #object=log #object=lot #object=love #object=market #object=massage #object=matter #object=menus
-2 #object=migration #object=mood #object=moth #object=name #object=nan #object=new #object=news #object=nipped
-2 #object=note #object=office #object=old #object=order #object=paperwork #object=parking #object=partner
-2 #object=patient #object=plan #object=plumbing #object=portfolio #object=portuguese #object=poster #object=prepared
-2 #object=priya #object=problem #object=process #object=prom #object=questionnaire #object=quieter #object=radio
-2 #object=reading #object=record #object=research #object=reversing #object=rich #object=safety #object=said
-2 #object=same #object=say #object=section #object=silence #object=sport #object=stock #object=story #object=subject
-2 #object=swimming #object=take #object=tax #object=team #object=test #object=thank #object=toast #object=us
-2 #object=viral #object=way #object=wife #verb=accept #verb=accept/thing #verb=act #verb=answer #verb=be/abstract
-2 #verb=break #verb=bring #verb=call/person #verb=carry #verb=carry/thing #verb=catch #verb=collect
-2 #verb=collect/thing #verb=comment #verb=comment/thing #verb=convince #verb=convince/person #verb=cut/thing
-2 #verb=edit #verb=edit/thing #verb=end #verb=engage #verb=engage/thing #verb=explore #verb=explore/thing
-2 #verb=find/abstract #verb=fix/empty #verb=give/thing #verb=go #verb=grow/thing #verb=help #verb=help/thing
-2 #verb=improve #verb=keep/person #verb=lift #verb=lift/abstract #verb=look #verb=make/empty #verb=measure
-2 #verb=mentor #verb=mentor/thing #verb=order/thing #verb=pair #verb=pair/thing #verb=pick #verb=pick/thing
-2 #verb=plan #verb=plan/thing #verb=pull #verb=raise/abstract #verb=reach/abstract #verb=read #verb=record
-2 #verb=record/thing #verb=repeat #verb=respond #verb=respond/thing #verb=revers #verb=revers/thing
-2 #verb=revise/thing #verb=run/none #verb=save/thing #verb=say #verb=serve #verb=sign/empty #verb=sleep
-2 #verb=sleep/none #verb=sort #verb=sort/thing #verb=start/none #verb=step #verb=strengthen #verb=stretch #verb=tidy
-2 #verb=tidy/thing #verb=want/thing #verb=win/thing 0_budget 0_chemistry 0_cron 0_plumb 0_the 0_to :person <time>_e
-2 <time>_half <time>_leave <time>_me <time>_only <time>_phone <why>_0 <why>_be <why>_have ^_<time> ^_act ^_bat
-2 ^_budget ^_call ^_collect ^_comment ^_convince ^_cut ^_eng ^_engage ^_feel ^_fix ^_go ^_groom ^_gym ^_honestly ^_in
-2 ^_let ^_lift ^_measure ^_mentor ^_mix ^_oil ^_once ^_patch ^_phone ^_pick ^_pivot ^_provide ^_quieter ^_record
-2 ^_rehearse ^_respond ^_run ^_scale ^_serve ^_sign ^_sleep ^_some ^_statistics ^_step ^_stretch ^_tidy ^_trainee
-2 ^_with a_balance a_clue a_dog a_full a_good a_log a_native a_real a_row a_story a_stronger able achterberg actually
-2 advance after_train again_<why> all_staff all_that and_a and_so and_teach and_the and_with and_write animal anyth
-2 anyway_$ ao3 archive_<why> asleep at_home at_work attendance_of away_from back_to bank_$ bat be_away be_completely
-2 be_over be_the become befriend bingo board_to book_$ box_<why> broad budget bus_<why> business_$ c_<time> c_and
-2 café call_home call_the calmer camp_$ car chair_$ chang check_them chord circle city click click_<time> client_call
-2 client_meet clue_about code_in coffee_$ come_$ comment_my communication conduct consolidate conversation_with
-2 correct_them crawl crew cron cron_job cry_at curriculum dad_$ dark data_<why> department_$ desk_$ do_someth do_well
-2 draw_the driver_on e_g energy eng eng_light engage_with english_$ essential evene_class event_$ every_customer
-2 expand fancy fast feed feel_ready fence finally_get finance_<time> find find_balance find_out first_<why>
-2 first_year fitness flawless flexible flood for_mrs for_new from_finance from_here from_the full_potential garden
-2 get get_nip get_somewhere give_up go_on go_viral google grade_0 great grow_as guild_<time> gym_$ gym_0 hack
-2 half_term hand_massage handle handover_<why> harbour have have_the head_$ help_the her_write hi him hinge hinge_and
-2 history hol homework hour_<time> i_do i_finally i_have i_just i_want in_advance in_her in_our in_polish in_the
-2 in_there independent ine ine_<time> intend_to interpreter into_my irregular job_on kata keep kg kid_a
-2 kitchen_<time> knit lane_<time> latest latin lead_the learn_0 leave_hand lecture_<why> lift_the like_our line_0
-2 link live log_of love_to lunch_<why> lunch_away make_every make_my mark_at master_all mate meet_<why> mic mile milk
-2 minute_one monitor more_patience mould mrs_okoro my_code my_cousin my_german my_gran my_husband my_mark my_mother
-2 my_section my_set my_uncle my_y10 myself_$ myself_<why> name_<time> native_<time> network new_system nicer night
-2 nip nip_<time> no_exception northern not_a not_just note_dur now_0 of of_her of_me off_a okoro old_box on_bad
-2 on_line on_me on_my on_some on_tiktok on_with once_$ one_in one_person one_with open_evene or_not organise out_$
-2 out_loud out_with over_me over_my owe page_0 page_<why> pair_with paper_with paperwork parallel_park parent
-2 park_<time> patience_with pelvy personally photograph photograph_my photograph_the phrase picture pitch
-2 placement_<time> plan_<time> policy polish_<why> practice_revers prep priya process promise properly public pull
-2 put_the puzzle python questionnaire quiet_one quieter quieter_<time> quote radio rain rather_than read_<time>
-2 read_a ready_for recruiter_to reduce_error refugee regional regularly remain research_<time> respond_to
-2 restaurant_<time> revers revers_the review_<time> rich_$ role_model routine row_$ row_of safe safeguard safer
-2 safety_$ say_that scratch_<time> script shadow_the shift_$ shift_and sick sight_read sign_up sing sit_with sleep_0
-2 smash so_on society soft solution someone_from somewhere_with sorry sort_my spare speak_polish sport squad stand_up
-2 steadier still_i stronger student_will stuff_<time> support swim_again swim_with table_<time> take_the talk_to
-2 team_$ tenor thank_you that_be that_colleague the_<time> the_ai the_break the_camera the_case the_dementia
-2 the_department the_dog the_drawer the_flat the_harbour the_hinge the_holiday the_last the_lounge the_market
-2 the_mirror the_most the_moth the_northern the_person the_portuguese the_quiet the_room the_scheme the_senior
-2 the_shelter the_shop the_subject the_tax the_team the_town the_trust the_uefa the_yard their_full them_on thesis_0
-2 thing_<time> to_be to_carry to_click to_get to_keep to_patient to_read together_$ tool town town_hall train_<time>
-2 train_for translate treat turn_0 tutor tutor_group uefa_c understand_the up up_a up_my up_on up_the us_$ us_on
-2 use_my user vet video video_<time> volunteer_at ward_<time> water_$ we_will well_at what_a what_the when_i whether
-2 while_i whiteboard will_work wine with_ine with_resident wood_<time> work_$ work_<why> would_like would_love y10
-2 yard_<time> year_i year_in yellow_for yes yoga youth zone
2 #act=activity/thing/whole #act=finish/abstract/part #act=finish/empty/part #act=finish/same/whole
2 #act=light/empty/whole #act=topic/empty/whole #act=vague/none/whole #concrete=create/thing #concrete=finish/same
2 #concrete=topic/thing #concrete=vague/thing #object=accepted #object=agm #object=alive #object=b1 #object=b2
2 #object=bath #object=bean #object=bed #object=block #object=boy #object=button #object=card #object=certificate
2 #object=chisel #object=clarity #object=client #object=colour #object=cover #object=decision #object=dinner
2 #object=done #object=door #object=elected #object=exam #object=example #object=fee #object=form #object=french
2 #object=garage #object=gutter #object=habit #object=holiday #object=homework #object=kata #object=lecture
2 #object=leila #object=letter #object=level #object=light #object=lodger #object=lunch #object=marathon #object=mark
2 #object=module #object=movement #object=none #object=nothing #object=noticeboard #object=orchestra #object=painted
2 #object=parkrun #object=photo #object=pot #object=pr #object=practice #object=printed #object=promotion #object=quiz
2 #object=refresher #object=rent #object=right #object=rota #object=round #object=route #object=seminar #object=shop
2 #object=shower #object=signed #object=socket #object=somebody #object=something #object=stall #object=statement
2 #object=stopping #object=theory #object=tin #object=tip #object=trainer #object=tray #object=upstair #object=using
2 #object=voice #object=webinar #object=website #object=whole #object=wonderwall #object=yes #verb=add #verb=agree
2 #verb=apologise #verb=apologise/thing #verb=ask/empty #verb=balance #verb=beat #verb=beat/thing #verb=build/thing
2 #verb=check/none #verb=clear #verb=close/thing #verb=code #verb=code/none #verb=come #verb=come/none
2 #verb=cook/thing #verb=cure #verb=delete #verb=delete/thing #verb=deliver/thing #verb=deploy #verb=do
2 #verb=draft/none #verb=earn/none #verb=ensure #verb=find/empty #verb=get/person #verb=guide #verb=hand/empty
2 #verb=hand/none #verb=hand/person #verb=have #verb=implement #verb=inbox #verb=inbox/none #verb=keep
2 #verb=keep/thing #verb=knit #verb=know #verb=lay #verb=lay/thing #verb=let #verb=let/person #verb=make/none
2 #verb=measure/thing #verb=meet/thing #verb=need/thing #verb=open #verb=open/thing #verb=order #verb=own/none
2 #verb=paint #verb=pay #verb=pay/thing #verb=phone/person #verb=post #verb=present/none #verb=promote/thing #verb=put
2 #verb=quit #verb=quit/thing #verb=raise/empty #verb=rebuild #verb=rebuild/thing #verb=reconcile/thing #verb=redo
2 #verb=redo/thing #verb=register #verb=replace #verb=replace/thing #verb=reply #verb=reply/thing #verb=return/thing
2 #verb=reverse #verb=reverse/thing #verb=ride #verb=ride/thing #verb=set #verb=sew/empty #verb=sew/thing
2 #verb=sharpen #verb=solve #verb=sow/thing #verb=submit #verb=submit/thing #verb=talk/thing #verb=throw
2 #verb=throw/thing #verb=train #verb=train/thing #verb=transcribe #verb=turn #verb=visit #verb=wake #verb=wake/none
2 #verb=wear #verb=wear/person #verb=win #verb=wire #verb=wire/thing 0_and 0_in 0_k 0_kg 0_minute 0_more 0_out 0_shift
2 0_step 0_with 0_without :activity :create :daily :light <time>_<why> <time>_and <time>_be <time>_but <time>_get
2 <time>_my <why>_not ^_add ^_apologise ^_back ^_beat ^_block ^_clarity ^_close ^_cure ^_delete ^_ensure ^_fill
2 ^_first ^_five ^_hand ^_have ^_hold ^_hope ^_hopefully ^_implement ^_inbox ^_mr ^_nobody ^_one ^_order ^_our ^_paint
2 ^_parkrun ^_pay ^_promotion ^_put ^_reach ^_rebuild ^_redo ^_replace ^_reply ^_ride ^_ring ^_send ^_set ^_smart
2 ^_sow ^_spend ^_submit ^_ten ^_train ^_transcribe ^_visit ^_volunteer ^_what a_grade a_medication a_mentor
2 a_michelin a_pass a_patient a_proper a_reflective a_sign a_single a_weather about_a about_my accident ace
2 advice_<time> against_the agm agree agree_to alto alto_line always_$ and_0 and_back and_block and_bring and_re
2 and_send and_take apologise apologise_to apple april arm as_well asleep_in at_the at_two attempt audio b1_<time>
2 b2_in back_$ back_<time> back_in backlog bake_a bakery bank_<time> bank_holiday basket bathroom_tap bay be_behind
2 be_going be_leave be_make be_up bear best_in better_<why> better_mark bite_$ bite_on body book_the boundary
2 box_<time> boy breakfast bring_it broad_bean budgete bus_route but by_0 call_$ canteen_<time> care carrot case
2 channel chem chem_$ child_in chisel clarity_about class_$ clear_out codewar coffee_<time> coffee_machine coffee_with
2 column community_centre complaint complete_the component concert cook cook_a cpd cupboard_<time> cure cutter dahlia
2 dahlia_<time> dairy day_$ day_<time> day_centre debate_club decision_<time> delegate_the delegation deliver
2 deliver_the deploy_my dig dig_over discover dissertation do_what doctor dog_<time> door_on dose dovetail down_<time>
2 drill drip drive_licence drive_theory duolingo_polish dyslexia early eighty electricity email_within emil employer
2 end end_$ english_<time> english_at error_$ estimate every_time extractor fall_asleep fat fifteen_$ figure_<time>
2 fill_in final_of finish_read fire five_past flag floss flour food_hygiene football for_the fraction french_with
2 from_scratch function furniture garage_$ german_<time> get_0 get_promote give_me go_to goal_<time> good_$ good_i
2 granddaughter grandfather groom grout grout_the gum gutter ha half_<time> handover_sheet have_0 have_all have_every
2 have_read head_of head_to height help_out hide higher highway hold holiday_$ home home_<time> home_for home_visit
2 horse hospice_shop host house house_quiz how_to hymn i_hand i_know i_shall implement in_<time> in_bed in_english
2 in_one in_show in_with in_write inbox inset it_down its_<time> jam job_$ judo kata_on kerb kev khan kitchen_$
2 kitchen_brigade knot kofi lady land learn_my learn_ten least_0 leave_of lectern leila let_us life_<time> like_be
2 list_<why> list_of live_with load lodger loo loss lower_the magazine make_a make_it mark_in maths_five me_a
2 medication meet_and mic_<time> michelin michelin_star minute_with month_$ more_<time> moss mozart mr_sato mum_i
2 mushroom my_competency my_goal my_mentee my_name my_phone my_round my_son my_teacher my_voice myself_<time>
2 myself_in new_lodger next ng niece no_more not not_in not_one noticeboard number_<time> number_one nurs nurse_for
2 of_all of_it of_my of_year off_<time> off_the oil okafor on on_<why> on_a on_codewar on_linkedin on_our on_school
2 one_<time> one_of one_time online open_a open_day open_hour open_mic or_more order_for organise_a other_person
2 our_<time> our_street outside outstand_<time> over_<time> over_the pack page_on paint_the parish parkrun
2 parkrun_<time> participate party pass_<time> password past_paper patient_who pea peg perform phone_the phonic
2 photo_of pick pile pilot place_of plan play_the play_wonderwall point_$ policy_<time> position pot_the pottery pr
2 pr_$ present_the press press_ups primary product project_$ promoter promotion_to proposal quite_like quiz_$ radiator
2 rais raise_my re_pot reach_b2 read_all read_with rebuild_the recipe reconcile_the redo redo_the reflective_account
2 refresher remembrance rent_$ rep reply_to report reservoir result_in reverse reverse_the rewrite_the river round
2 run_the sam_pr same_day sato save_$ say_i screen self_assessment session_on sew_my share_drive sharpen she_be shed_$
2 sheet_<time> shop_$ shout_at sick_<time> sign_$ sing_the site_$ skin slow_movement small smart_goal smoke socket
2 solution_$ solve_<time> sow_broad speak_in spreadsheet stall stall_at stand standard standup store study sub
2 subscriber suit summer swear take_0 talk_my tap tas teach_assistant test test_<time> than than_0 that_<time>
2 that_run the_alto the_bank the_bath the_bathroom the_bird the_boiler the_café the_close the_corridor the_curtain
2 the_district the_eleven the_extractor the_farm the_final the_finance the_garage the_grammar the_grey the_ground
2 the_group the_guild the_head the_law the_lectern the_may the_mozart the_office the_owner the_rota the_same
2 the_shower the_side the_slow the_solution the_stock the_sugar the_three the_tip the_ukulele the_union the_week
2 the_wiki the_witness the_workshop them_<time> there_<time> thesis three_time through_<time> ticket_from time_better
2 time_for tip_<time> to to_do to_english to_finish to_hand to_let to_our to_reverse toast todo trailer trainer_$
2 transcribe translate_the tray tree_<time> triage turn_in twice_<time> two_<time> tyre_<why> ukulele upstair_<time>
2 us_the us_wear use vendor village village_hall visit_$ voice_<why> walk wardrobe wear_trainer weather_app webinar
2 website_live week_<time> wheelchair white who_can whole_of wife wiki wiki_$ will_<why> will_become will_do with_jo
2 with_what within_0 wonderwall wonderwall_all wood word word_in would_quite would_really write_<why> write_up
2 youth_orchestra zip
3 #act=activity/abstract/part #act=light/person/whole #act=light/thing/whole #check=rhythm #concrete=change/thing
3 #first=create/person #first=create/thing #first=light/person #first=vague/person #object=app #object=assistant
3 #object=attempt #object=attendance #object=be #object=best #object=blood #object=budgeting #object=cash
3 #object=chapter #object=conflict #object=consultant #object=dentist #object=documentation #object=dry
3 #object=english #object=floss #object=getting #object=give #object=hearing #object=kg #object=lead #object=least
3 #object=let #object=life #object=lune #object=mentor #object=middlemarch #object=n3 #object=newsletter #object=onion
3 #object=outstanding #object=pair #object=part #object=peace #object=place #object=plate #object=policy
3 #object=promoted #object=roof #object=safe #object=session #object=shown #object=sort #object=stat #object=streak
3 #object=teach #object=toe #object=upright #object=visit #object=walked #object=workshop #reasons #verb=better
3 #verb=better/none #verb=clear/thing #verb=enrol #verb=enrol/none #verb=ensure/thing #verb=fall #verb=fall/thing
3 #verb=find/person #verb=give/person #verb=grow #verb=have/abstract #verb=have/empty #verb=join #verb=join/thing
3 #verb=know/none #verb=log #verb=lose #verb=lose/thing #verb=memorise #verb=memorise/thing #verb=merge
3 #verb=merge/empty #verb=move #verb=observe #verb=paint/thing #verb=pass #verb=present #verb=ring #verb=see/empty
3 #verb=see/thing #verb=send/thing #verb=shadow #verb=shadow/thing #verb=sharpen/thing #verb=shout #verb=sow
3 #verb=spend/none #verb=start/thing #verb=tell/thing #verb=tune #verb=tune/thing #verb=type #verb=type/thing 0_day
3 0_on <time>_<time> <time>_free <time>_not <time>_rehearsal <time>_seminar <why> <why>_photograph ^_<why> ^_as
3 ^_become ^_book ^_code ^_descale ^_floss ^_french ^_gas ^_grow ^_join ^_life ^_light ^_log ^_max ^_memorise
3 ^_observe ^_present ^_referee ^_rewrite ^_sew ^_sharpen ^_somebody ^_start ^_telephone ^_that ^_three ^_touch ^_tune
3 ^_type ^_want ^_write a_colleague a_day actual add adeyemi adopt against agent all_of altar and_<time> app app_<why>
3 apply_to as as_an assessor attendance autumn bag band be_late beat bedtime bike blue boat boy_$ brake
3 breakfast_<time> bring_the build but_the by_myself camino carry cell change_the chapter_0 chest choir choose church
3 clair clair_de clarinet colleague_$ college college_<time> come_back commit copy course cover_<why> credit de_lune
3 decision degree dentist_<time> design diary dish doe_not dovetail_box down_to draw_up dry_<time> dye earn earn_a
3 enrol_<time> eslint essay every_parent exce exception exercise_i exit fair ferry fill filter finally_listen
3 finish_the fix flat flatmate float folder_0 forty from from_a from_memory fruit gas_safe gate_and general give
3 going_to graph greenhouse grid grumpy hamlet he_be head_boy heart_<time> hem her_$ higher_in horn hotel hour_<why>
3 hous i_will if_the in_$ in_anyth in_my injury introduction invoice kettle kev_$ landlord lane launch leave_in
3 leftover letter_$ library lift like_my lin linkedin_learn log_every login lounge lunch lune make_an make_me mar may
3 me_the meal medication_error memorise mentee middlemarch more_than motorway move_our mural museum musical my_brother
3 my_flatmate my_linkedin my_tea my_toe n3 n3_<time> name_on never_get never_lose never_shout newsletter ninety
3 no_english north not_to noth_else nursery of_each of_every on_0 on_<time> on_her onto or_better or_higher orchard
3 organic_chem our_study out_my outside_the pair_of peer_group pension percent person_who petty_cash phone
3 photograph_for place platform play port practice_the promote promote_me promote_to proof protocol put quiz
3 read_middlemarch recovery_position recycle relay reply revise right right_on rise run_a rust saddle score scratch
3 secure seek shadow_a she shed shelf short show_at shower shut side since sit so_$ some_time someth_at spend_<time>
3 star statement str straight strobe strobe_app structure study_$ sugar_in summon supplier tank telephone telescope
3 tell tell_<why> tenant than_the that the_assessor the_cherry the_clinic the_college the_dentist the_entire the_first
3 the_line the_name the_north the_number the_petty the_phone the_recovery the_start the_strength the_surgery the_vet
3 them_<why> then they thread through ticket time_i time_in timetable tip to_shift to_show to_the touch_my tour
3 traffic tune_the under uniform up_to up_who us warm_up when_they will_$ with_one with_someone within without_be
3 word_<time> write write_down yellow zero zero_<time>
4 #act=create/none/whole #act=light/empty/part #act=vague/person/part #amount=change #check=change #first=finish/same
4 #first=light/empty #object=anybody #object=appointment #object=bought #object=check #object=clinic #object=coffee
4 #object=come #object=curtain #object=display #object=employee #object=gate #object=group #object=i #object=licence
4 #object=nature #object=permit #object=position #object=rail #object=school #object=sorry #object=splashback
4 #object=use #object=word #object=world #verb=become #verb=book #verb=book/thing #verb=cancel #verb=complete
4 #verb=complete/thing #verb=do/none #verb=eat #verb=get #verb=like #verb=max #verb=max/thing #verb=pass/thing
4 #verb=reach #verb=rewrite #verb=rewrite/thing #verb=set/thing #verb=sew #verb=swim #verb=swim/thing #verb=want/empty
4 #verb=win/empty 0_hour 0_of 0_or <time>_instead <time>_of <time>_up <time>_without ^_best ^_complete ^_eat ^_finish
4 ^_half ^_rewire ^_swim ^_top ^_two ^_zero a_<time> a_b a_month above accept administer admission affiliat afterwards
4 again_$ agreement airway alcohol alia all_my all_the alpha alphabet alternate alternatively amir ammunition amnesty
4 an_appointment ann antarctic appearance application appointment_with apprentice arbor arc arch archer armistice
4 artery asset atomic attorney auburn auditor authority b1 b2 babe baby badger baht bamboo bankrupt barber barclay
4 barker bate battleship be_stick beck bedroom beer behalf belong belt best bibliography bidder billboard billy birdie
4 birdy bishop blackwater ble bo bond bow bowman bra bread breakup brent bribery bridge broadcast brook build_a bulk
4 burke burton bury bust button by_shadow cab cabin cable calendar calf canon carbohydrate cardiac carpenter cart
4 cellar cemetery ceramic cessation chairwoman chamberlain champion chaplain charitable chart check_with cheng chevron
4 chicken chin cholesterol chop chuck cigarette citizenship clemency clement clinch clive clock club coal coke cole
4 collateral colon colt commonly compact compliance comply compression confession conservatory constable
4 constitutional consultative contractor convertible copa correspond correspondence counsel cove cow crab cricketer
4 criterion cs cub current currently custom cyru dad dale das declare decorate deficiency department deploy descale
4 dessert diamondback dice die diesel dinner diocese dioxide director disclose disk dismissal display_<time> disposal
4 distribute distributor divorc divorce do_<time> doctoral doe doll domino dong dop dover dragon drop_<time> due
4 duration dynamo dynasty ear earl easter eclipse ed either electrical electrician electrician_<time> emeritu emperor
4 employee_of enact enactment envelope episode equestrian eric estate evasion eve excavate except executive exhibition
4 expense expulsion extant extend fake fall farm fatty feature finite finland firearm fisher fix_the flagship
4 flatmate_$ fletcher floor floss_<time> flyer foam ford format formation fort fraud freighter fry fuselage ga gag
4 gallery ge genera generator genu german gift gig goal graduation graft graham grammar grandson granny guarantee
4 guardian guilty gun han harry harvest hast haul have_my havel hay helmet her hick hockey holy homere honey
4 horizontal howe implant import impose imprint in_everyth in_german indefinitely ineligible infamou infringement ing
4 inheritance inherite inn inspector insulation insurer invitational irs it_be jacket jaw juvenile kensington knee
4 label labour lance landmark last laundere laurel law law_on lead leak least lecture lee legally len les licence lien
4 light_out limit lion lire litter lobster lock log lone mack madame magnate maid mail main majesty maker manager
4 mandate mantle maria marina marlin marquy martin match mausoleum max maxim me_to medicine mellon memory_for mercer
4 mesh metropolitan michigan mick miner mineral ministry mit molly mon monastery morgan motion move_up mrs mu multiple
4 musical_$ napoleon nature_$ navy nephew nest net never_be ni nineteen nitrogen nomination non not_get noun
4 nurse_<why> occupancy of_0 of_them office ofst oiler on_both on_it one_on only_<time> onward operation oral ordain
4 order ordnance organic os out_of outlaw output oval overdraft overseen owed own own_<time> ownership oxygen pact pad
4 palace panther pap papal para parcel parker parson partnere paste pastry peach peanut pearl penal pencil penguin
4 pepper perkin perry petit pianist pier pill ping piston plug plural pole por postponement precede prestigiou
4 principality prisoner produce prohibit prohibite project promotional property protection protein ps pump pumpkin
4 punishable punitive quartet quit railroad rainbow raiser ramp rana rancho ransom ratio ray recoat recommendation red
4 redesign reduction referendum regulation rejoin relegate relinquish relocate reopen require reserve reshuffle resign
4 resignation retain retrain retrospective return revenue reverend revision rewire rewrite rob robbery rocker rope
4 ross rota roughly rounder rover ruble rum ryder sa sack_$ sah saint salary sales salmon salon sand sander sandstone
4 sans say_sorry scheme scholarship scoop sculptor secondary secret secretariat seiz selection seller semester
4 semifinal sepsy serge sery set_up sew sewer shaw sheng shipbuild shire shoe shutdown shutout si sim sister sixty
4 size skillet sloan soap souvenir specimen spend spinal splashback spokeswoman squadron squash stadium stain
4 staircase steven steward stick sticker stoppage stove straw strawberry studio subdivide successor suffrage
4 superintendent supervise supervision surrender surrendere tab tae tally teaspoon ted telegraph temple tendon
4 tertiary that_they the the_council the_piano thrift tissue titl to_give to_say tobacco toilet token tong tow towel
4 trademark trainer transmitter transport travy treasury tree trial triangular tribunal trilogy tripl turbo turnpike
4 ul ultimatum umbrella unauthorize undergo unearth unification unilaterally unoppose unrestrict unsuccessfully update
4 upright uranium use_the valentin valentine variant verification verse vest veterinary vik vitamin void volleyball vs
4 wagon wah want_my warden warner waxman webber website weight what_be wheat whistle whole wholesale wigan willie
4 willy win_best winery with_<time> withdrawal withhold without_look without_stop wolf woodward work_at workshop worth
4 would xi yacht
5 #act=create/none/part #act=finish/none/whole #act=finish/person/whole #amount=clock #amount=money #check=clock
5 #check=money #lack=topic #object=abbreviation #object=box #object=change #object=department #object=family
5 #object=folder #object=minute #object=physio #object=someone #object=stuck #object=tomatoe #verb=be/none
5 #verb=eat/thing #verb=finish #verb=grow/empty #verb=like/person #verb=observe/thing #verb=publish
5 #verb=publish/thing #verb=reach/thing #verb=see #verb=seek #verb=seek/thing #verb=send #verb=spend 0_<time> <time>_a
5 <time>_the <why>_so ^_a ^_apply ^_publish ^_re ^_see a a_first a_will abbreviation academy accord accordance acquire
5 acre activate adjacent administere administrative again aged aggregate algebra alison allow also amount amp and_me
5 anna annex anniversary appellate archive aria arrangement ash asteroid at_chess at_least attend attend_<time>
5 audition auditorium auspice ay b_or ba badminton bake balloon ballot barne barrett bass bean becker beef below ben
5 bench beneficiary bestow beth bid birthday bogey bonuse booker booster boot born borough bowl breach breast bribe
5 brick bride brigadier brother_$ bur burn buster butler butter by_heart caliber calorie candle capsule caretaker
5 caroline carpet cas castle cedar cement ceremonial ch chain chapter charg chartere chateau cheese chemist claim co
5 coffee collect collection collector colonel commissioner compose comptroller concurrently conductor configuration
5 confinement constituency constitution contest convene convert corp corpus correctional cotton county coupe crest
5 dart daughter deadline death decoration defective defendant denomination deputy dietary directory discard dixie dock
5 doctorate documentation dollar domain dough down drake du dual duchess dudley duet duff duma duolingo eagle elevator
5 eligibility emblem embryo emergency emir episcopal establish eventually examination examiner exclusive expo extract
5 extraction extradition family fe federal felony fenc fertilizer festival fiber fifty firm_<why> fis fixture flint
5 flotilla foil folder follow footballer foreman formal former founder franc franklin free_$ freight frozen gallon
5 galloway gate get_into giro glen glove governorate gown gran granite grill group guarante guitarist handball hefty
5 highest hire his hogan hole hour_of identical immediately improve_my in_nature inception indictment individually
5 indoor initial inspection interchange intercontinental inventor invitation ion iso item its jade jail james jay
5 jenkins jimmy jockey johanne joint jun keep_the kelly ken kent kilo kingdom knife ko kosher kraft lamp latter layer
5 le leather lecture_$ legislative legislature lever lewy liable life_$ ligament lil limite ling liquor liter locate
5 lockout lord lowere luggage lung maintenance manual manufacturer manuscript marc mare mark master maternity matrix
5 maxwell me_<why> meat median memo middleweight midland mill miller mine ministerial minor minus mobil monte monument
5 morry motel murphy my_pe na neck never node noon not_buy notify ny onion operate ordination oriole outfielder
5 oversee p packet paint palmer pardone part partially pasha passport pavilion peace_$ pebble peel penalty perjury
5 permanently pete petr pharmacy phi philharmonic photo pi pizza placement plaster plead poker pollard polo pond
5 porcelain pork porter possession potter premiership premium preside princess principal prison probation procedure
5 procurement prohibition promotion promptly proportional pseudonym pub publish_in purple qualification qualifier r
5 ram rapper razor rear reassign record rector referee refurbish refuse regrout rematch renovate rental reopene repay
5 repayment represent representative requirement residence rest_of retention revolv rex rite roast roe rosemary route
5 royalty ruby rul rus ruth same sas sausage school school_<time> seed sell semi send sergeant session settlement
5 seventeen shareholder sheriff sigma simmon site skate slam slash smith soda sometime song specially spencer sprinkle
5 sprint starter station statue steam stuf subpoena subway suing suite super supreme surgeon surgical surname swap
5 swim sword symphony syrup ta tablespoon tablet tape te temporarily terminal that_really that_we the_consultant
5 the_firm the_month the_world theft thermal threshold ti timber time time_<time> tomatoe tomb torah tower township
5 track tram transaction transcript treason trillion tucker tuition tunnel turbine turner twin tying unconditional
5 unlimite unofficial unpaid unspecify unveil upper vacant vale valid vessel vicar victor viola violin virgin visa
5 voluntarily voluntary vote walk_round warehouse warren warsaw wax wear wed week weir welterweight wharf whereby
5 width wilkin winter withdraw withheld wrist write_a
6 #object=free #object=late #object=line #object=salesperson #object=tyre #verb=become/thing #verb=commit/empty
6 #verb=get/thing #verb=hand #verb=make/person :finish :meets <time>_on ^_commit ^_new abbot adjourn advisory after
6 allocation ams apply arrow article assign assistant association attach audit automatically autopsy auxiliary
6 available bachelor bacon bae bailey baker bankruptcy barge baron barrel barton basement bassist bathroom baton
6 battalion baxter beaver benjamin berg berlin bern beta bill billion bind blanket blood bmj bolt bone bowie breeder
6 brunswick buffalo bundle butcher butterfly bye cake calcium candy cannon captain carbon cardboard cargo carol
6 cathedral ce ceas cello centennial ceremony chairmanship chapman charcoal charity chester chocolate chromosome
6 circuit circular clay clearance clerk close closure comb commemorate communion comprise confederation consort
6 consortium construct construction consultant cooper copyright cord coroner corporation countess covenant crane
6 creditor creek cube cum curl custody dalton debt_free deceas decker deduction defamation dentist der derby des
6 discharge disciplinary dividend division do_a document dome dominion doubl drop drummer duchy dy earmark elbow
6 eldest elector electric elimination embezzlement employee endowment english enrol entrance enzyme eponymou
6 everyone_in everyth_$ ex extra facility federally fifteen finalize find_a first_in flute for for_my fork formerly
6 fountain frame frigate funeral gable geneva give_us grey guilder gymnasium hamburger handgun hangar haye he
6 headquarters heart henry hereditary herein hiatu holt hospital hut hydraulic hydro immunity inch include indefinite
6 indict initiat inscription intake interim into iss it jack jersey jewel jo jointly judge jumper junction jury ka
6 kappa khalifa kickback lacrosse ladder lambert lantern lar lawsuit league lech leed lemon liability lieutenant
6 lifetime lighthouse lightweight loan loop lottery lotu lumber machine magistrate manslaughter marathon mary mat
6 maximum medley memory meter minute misdemeanor modification moratorium morrow motor municipality my_life nail newly
6 nominal numbere nurse oak obstruction on_time only opu orange ordinance otto overtime owner oyster pa package pair
6 panel paper paperback parliamentary partition payroll pe pe_kit pen physio piece pin pink plaintiff plant pool
6 portion post postpone potassium powder preliminary premier premiere previou prince proclamation proper provision
6 pyramid quad qualify quarry quota ra racketeer ratification ratify reactor rebate recess rectangular refrigerator
6 regular rehearsal reorganize reprieve reprint rest restoration rifle rink robin roof roster rotate row rule
6 rutherford salesperson salesperson_of sam sandwich sear sec section sentence separately serve shaft shipment
6 shipyard shortene shotgun sir skeleton skull sleeve solicitor solo son spa spear specification speedway sponsorship
6 square st stake statute steak stein stolen storage subfamily subsequent substitute sue suitcase surrey swan sworn
6 synod table tavern teller tentatively the_rest theorem thoroughbr tile to_a toe tommy top torpedo tournament trim
6 trinity troy trunk twelfth ty u ulster unit up_<time> urine vacancy varsity version veto via vic vocalist volume
6 wales walnut war ward_<why> ware watt weber webster whiskey widow worcester yuan yuh z
7 #act=create/person/whole #act=topic/thing/whole #amount=share #check=share #first=finish/thing #object=brother
7 #object=them #verb=commit <why>_<why> ^_never aa abbey abolition accession accreditation affidavit agre aka album
7 all allocate amendment apiece appropriation approval approximately armament assembly athletics authorization
7 automatic backstroke ban banquet bar barrow batch berth birth blank board booklet both bottom box branch breaker
7 brewer brown bud bullion bypass c cabinet cage camp canada canal carl carriage ceil cent chairman championship
7 chapel charter chassy cherry chess citation clinic committee commonwealth company compartment conditional confiscate
7 consecutive conversion convict corporal cream day de debt debut decide delete dem demolish denote dental depot dinar
7 directive discharg dissolve district donation door dutch dynamite egg eighteen eligible enclose enlarg enter entire
7 eventual every exam f federation fellowship finalist fine fold for_<time> forgery foundation fourteen furnace gala
7 garage garland gas gazette ger glass grease greenwood guild hale half ham hart heir honor hood ice id if
7 imprisonment install intermediate introduce invalid issuance jan kilogram king knockout l lace lay leaf length
7 letter libel licens lid line linkedin liver locomotive logo lower manor maple marble mason mast medalist member
7 mercury million monthly national ninth nominate notification oath off once_<time> op orchestra outstand overturn
7 paragraph pardon parenthese pass patel patty pay pence pie plenary polish postal present previously priory
7 production propose prototype railway reach receipt recommend refund regent regiment renovation rent reorganization
7 repeal reschedule residency retirement retriev rib roger rotary rubber savoy schneider select separate service shall
7 shield shill shin skip somerset special sperm sponsor spoon spr stainless stone subsidy supervisory supplement swiss
7 t tariff tattoo th the_class the_shed thereafter thickness thirteen tiffany till transplant treaty twice two type
7 tyre unanimously und undisclose union unreleas upheld van velvet w walker wire wrap wreath yearly
8 #act=finish/empty/whole #amount=rhythm #check=count #object=nurse #object=water 0_$ :granted ^_no abolish addition
8 additional additionally ag ak allowance annual ark asbesto authorize bach barn bearer bed blade book bourbon bracket
8 brass brewery brigade bucket burial bushel canoe canton cartridge cash catalogue centenary certification chair
8 charge circa coat commission compilation completion conjunction contain container cork court crystal cup cylinder d
8 dam date debute deck defunct demolition den deposition diameter diamond discography discontinu draft duke duty
8 eighth elect engrave equivalent erect exempt expiration factory feeder file firm found fourth fra freeze gill grade
8 grant hand_in hatch imperial inaugural injection insignia installment insurance jar join kidney knight lamb late
8 later learn_the leas marrow membership memorandum memorial metal midnight milligram minimum month mr ms municipal
8 name nine o omega optional organ oven oxide pan parachute parole penny peter phase piano pistol plate pot pound
8 print receive requir restitution retire rs rupee salt schedule screw seat sentenc seventh shortly signature single
8 sixth slot sodium sole split ss statutory strip submission subscription subsidiary sued sugar tag tate terminate
8 the_green thirty throne tooth total totale underwent unuse vegan win winner withdrawn wooden x
9 #act=create/thing/whole #amount=count #amount=hours #check=hours #first=named/thing #hands=limitless 0 :exam :prize
9 ^_0 aluminum amend and annually arbitration arrange axe badge bail bank battery bottle brother certify clause coffin
9 commenc compensation compulsory concerto consecrate consent cooke copper council cubic decommission defer
9 designation disband eight eleventh fa fifth finish formula g gold golden green hammer hull inaugurate injunction
9 inscribe issu kaiser kit lake lease levy liquidation list lok mandatory medal metric n nickel no number obtain ore
9 page pend permanent permission petition pipe prior queen rail reed registration registry release remix replacement
9 replica request revoke ring rod roll severance six sixteen steel suspension temporary tenth termination title ton
9 treasurer trophy tube twelve v vacate valve vol ward water which
10 #act=finish/thing/whole #first=create/none #hands=exam #verb=finish/thing admiralty aluminium announce any appoint
10 appointment auction award baronet bell cancel cap contract coronation cover curtain dat deluxe deposit designate
10 diploma disc edition entitl exemption extension final form free gram grand h hall head homestead honorary hour
10 incorporation induct induction insert kroner kronor license lime lump maiden mint module my_own officially original
10 ounce partial patent payment permit plus postage posthumously privy publish purchase rack re recipient reissu
10 remainder removal rename ribbon sack scrap second set seven stamp submit supplemental surgery suspend tier trustee
10 twenty uk vault vi waiver year_$ zinc
11 #numbers approve b block boiler bonus chamber clean coin consist count decree dissolution dissolv eleven entry fin
11 formally iron j jubilee june k lodge m march merge one parliament plaque platinum purse receiv register reinstate
11 remove replace royal seal sign slate stipulate stud subsequently tender tin until used without
12 #hands=others #hands=partly <time> another bronze card crown double four open or per prize provisional respectively
12 sale sheet third triple vinyl waiv
13 bath certificate commemorative donate each expire fee five holder marry originally plastic silver ten transfer
14 #checks2 august
15 by three
16 complete
19 #checks1 first
20 buy
"""
