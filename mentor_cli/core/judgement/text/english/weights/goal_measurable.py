"""What 7521 labelled goals teach about measurable: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "2d9446c34be59cc6"
ANSWERS = ("no", "yes")
ROWS = """
-24 *
-19 #hands=unsized accustome frightene
-18 frustrate lately mindful understand
-17 anxiou attitude distract disturb evident fearful genuinely impatient increasingly perception relentlessly
-17 unpredictable wary weary worrisome
-16 alienate bite cynical fascinate feel frankly indifferent intensely perceive plight profoundly resilient savvy seem
-16 seriously skeptical uncomfortable understandable undoubtedly unfamiliar unsettl vulnerability
-15 annoy articulate aware calm cautiou confront confuse consciou curiou decidedly distinctly embrace entrepreneurial
-15 grasp helpful imagination incredibly lik misguid naive outsider overly pessimism pessimistic quiet reassure
-15 resilience sadly sentiment terribly terrify thing underscore wildly worry
-14 admire alike appreciate arrogant awe bleak bullish chaotic clearer constantly dangerously deeply desperation
-14 dislike distrust enormously enthusiasm entrench excite exploit few forefront immensely importantly inevitably
-14 insecurity intimidate mood ominou optimistic particularly perceiv persist perspective pervasive rattl relentless
-14 remarkably remind reminder restless rife seemingly seldom shaken sight skepticism stereotype stubborn tendency
-14 tension tir uneasy unpleasant urgency vibrant
-13 amuse animosity appall arous assessment audience awkward cautiously civilize commonplace communicate compell
-13 conducive conservatism continually contradictory curiosity daunt defensively demographic depress despair desperate
-13 destructive dire eager emotion emotionally emphasize equally ethic everybody experience explore extraordinarily
-13 familiar fascination ferociou frustration fundamentally glimpse gloomy grappl grim headway heightene helpless
-13 hesitant imagine imperative implication indifference inherently intelligent laugh lively look mind navigate notion
-13 notoriously nowhere obsess obviously oddly openness optimism passionate positively pragmatic precariou predictable
-13 prevail react realization relevance repercussion resentment respectful resurgence rhetoric rug saddene scary sense
-13 some sort spirite stuff subtle supportive tame tolerant troubl underestimate unstable upbeat vastly viewpoint
-13 vigilant visibly vulnerable youthful
-12 afar affluent anxiety approach awful backdrop beset caution certainly clearly cope creativity culturally culture
-12 definitely demeanor demonstrate desperately destabilize detractor difficulty diminish disadvantage discourage
-12 disparate dissatisfy distant distraught diverse earnest economically encountere endure energetic enjoyable erratic
-12 especially everyday everywhere evidently evolve exaggerate excitement extremely fear flourish focus generosity
-12 geopolitical gritty happier hardly honestly hostility ignore impress impression insight inspire instability
-12 instinct intense invariably ironic keen lag listen lot mistrust motivate nationalism negatively nervou obviou
-12 overshadow overwhelm patience patriotism penchant perfectly peril person phenomenon pos pose problematic profound
-12 quirky realism realize reflect refresh rely resident respect sensibility seriousness sharper sincere situation
-12 sober somehow someth somewhat spirituality standpoint startl stride subdu surprisingly sympathetic tempere tense
-12 thoughtful thrive too toward trend truly turbulence turbulent unaffect unhappy unnotice unsure utterly view vivid
-12 volatile way weakness weird westerner wondere
-11 #object=year acknowledge admiration afraid aggressive always amaze anger arrogance aspect backlash behave behavior
-11 belief bitterness bolstere bully burgeon candid capitalism capitalize charm comparatively compassion complicate
-11 concern conciliatory confident contrast convinc countryside crise dampen danger dangerou devastation discontent
-11 discourse dismay dissatisfaction diversity divisive doubt echoe elsewhere embarrass emerg emergence emphasy
-11 encourage engage enjoy entertain enthusiastic ethnically evidenc exacerbate extreme extremism fairly fierce flung
-11 fond forceful fortunate fortunately frantic gentle gloom grip harsh hindere hungry ignorance imagery inability
-11 incapable inexperienc influence intensify irony irrational irresponsible lament lawless little love markedly
-11 mentality metaphor midst militancy mistaken moderation murky mut neglect neighbor nonetheless now obsession old
-11 outset overcome panick peculiar persistent phenomenal polite politically powerless pretty prevalent prospect
-11 prosperity provoke prowess pundit realistic reflection reputation respond responsive rethink rightly robust rude
-11 scare scenery selfish sexuality sincerity skeptic sketch sluggish socially sophisticate sound spite spotlight
-11 storytell strive struggle suicidal surely temper tend terrain think thrill throughout treacherou turmoil uncertain
-11 underline undermine uniquely unrealistic upheaval upsurge vigorou visionary visually wandere what worsene
-11 youngster
-10 #first=vague/abstract absurd adolescent affection aggressively ahead alarm ambiguou anew angry anguish apt ashame
-10 aspiration atmosphere attention better breadth brisk bustl busy capitalist centere charisma civilization clever
-10 climate clue concentrate confidence contagiou contradiction control convey deepen delight deteriorate dictate
-10 dilemma dim diplomacy disagree distort distraction distress disturbance dominate dramatically drift dull dynamic
-10 echo economy emotional envy esteem expansive expectation farther favorably fiercely financially foolish foothold
-10 forcefully forecaster foremost formidable fragile fundamental funny futile gaze genuine glamorou greatly greatness
-10 harder haunt havoc honest honesty hopeful horrible hostile hugely humor ideology impact importance impunity inde
-10 indication indicative indispensable inevitable inherent instead_of intellectual intensity intrigu isolate jealou
-10 jitter landscape laud less likene linger lingere macro make_the manner moment morality more motivation murderou
-10 myriad noisy nostalgia noticeable notwithstand odd outrage outward passion past personality plausible pleas plenty
-10 poignant politics populate portray productive professionalism progress prone prosperou provocative psychologically
-10 pursu question quite racially rapidly reality rebelliou regrettable reluctance repressive restive sadness sensible
-10 sensitive shortcome somber some_of spectacle squarely stagnant strange strong stumbl subjective sufficiently
-10 superiority susceptible symbolism talent technological tempt towards tremendou tricky trouble troublesome
-10 unbelievable uncertainty uncommon unconventional undercut unfavorable unfold unfortunate unfortunately unseen
-10 unusually vague viciou vision warmly warmth weak wherever willingness witty woe wonder worse worsen wrack yorker
-9 #first=activity/none #opinion ability absolutely activism adamant aftershock albeit ambition amidst angere anyone
-9 appetite applaud arid around astonish attract aura authoritarian awake awareness awesome backward barometer
-9 battleground betray bickere bitterly bizarre blame blend bombard brilliant broadly brutal brutality buoy calmly
-9 careful casual challeng chilly cinematic clout coherent coincidence competence complexity confrontation confusion
-9 consciousness consequence consistently constructive context continent contrary contribute conversation cooler
-9 cordial courageou creature credibility critical criticism critique cry dazzl decent defiant densely describe desire
-9 devastate develop differe disappoint disarray disbelief discomfort disgust dismal downside downturn eagerly
-9 eccentric economic economical ecosystem educate elusive emerge encounter encouragement endless environment
-9 epicenter escalate exceptionally exert explain extent eyed fad faint faltere far favorable fend firepower flair fle
-9 fluent folk french_$ fruitful fun geographically geography gorgeou greet grief hampere harshly hate heartland hid
-9 highlight hilly horrific humid humorou hurt idea ideological impoverish improbable improve incline inconsistent
-9 incredible infuriat injustice inspirational insurgency interaction intolerance intrigue jok just lack lackluster
-9 laughter lofty lov lur maneuvere maybe meaningful meddl menace militarily miserable misery misunderstand moderate
-9 momentum motive mountainou nascent nasty necessity negative nevertheless newcomer nightmare offend opinion
-9 oppression ours ourselve outlook outspoken overlook pace pause peaceful peacemake perhaps phenomena picturesque
-9 pinpoint plagu pleasant plentiful ploy poor portrayal posture potent poverty presence protectionism prudent quietly
-9 racism radically rag rampant rather rational rationale read_to real reasonably relationship relatively relax
-9 reliant remarkable remembere reminiscent ridiculou rumor ruthless sad scarce scenario sectarian sens sensitivity
-9 sentimental shake shaky simplicity skill sleepy smile speak speculate stability stance stature steadily still
-9 straightforward stranger strategically stress strife stupid sunny surprise swirl sympathy tactic temperate terrific
-9 thankful the_0 tolerance tolerate topic tragic trait transform trickle tumultuou unaware underdog unfound
-9 unreliable unthinkable violence violent visibility volatility warmer watcher western windy wit with worst
-8 #check=result #concrete=finish/thing #verb=make/thing :abstract a_bite about accent accomplishment accurately
-8 acknowledg aesthetic affect agenda ala alcoholism ambitiou answer anticipate anticipation appreciation assure
-8 attractive authentic awakene bad badly basically bastion battere behavioral believe beneficial beyond bias bloodsh
-8 blunt boast bor bother bothere bounce broaden brunt brutally bureaucracy capable carnage catch characterize cheer
-8 childhood cognitive combate comfort comfortable competitiveness considerably consistent contemplate convince
-8 corrupt countless cozy creative credible critic cultivate cultural dar decisively defuse deliberately delicate
-8 depiction desirable deter determination devout dialogue differently difficult direction disagreement disappointment
-8 disregard diversify dominance dumb ease eclectic eclips ecological elude empowerment emulate endanger enrage
-8 environmentalist environmentally erode everyth excuse exotic fact fantastic fashionable feminist fertile fiery
-8 flock foray foreseeable frail fray frequently fresh furiou gadget glamour glance globally gre grin gruesome habit
-8 hamper happene happy harass hardene hardship hatr heavily historically humble immense immoral impetu ineffective
-8 infectiou influx innovation inspiration instantly insurgent interact interest intervention intimate invest investor
-8 ironically irrelevant kid kind knowledge language largely lax lazy lessen limelight lonely loud loudly lure lush
-8 lyrical manipulate marginally market marketer mean mediocre merely messy mild moderately moral most mystical
-8 narrative necessarily neighborhood niche nonsense now_and nowaday obscure observer often onslaught openly outrageou
-8 panic partisan people perfection persecute philosophical physically pity pivotal political prais preach prediction
-8 pretend problem prosper push quell racist rage rarely raucou ravage reclusive recognizable regard reinforce
-8 relative reluctant remotely repression resist reviewer revolve rich risk risky rivalry roar romantic satire sexy
-8 shadowy shameful shock shopper silly sincerely sinister slick slippery sloppy slowdown slowly slum smell smoothly
-8 softly sometimes spate speculative spirit splendid sporadic stabilize stark stimulate stop strategy strengthen
-8 strongly suddenly suggestion supernatural superpower suspense swath sway synonymou tackle take taste terrible thank
-8 thoroughly threat threaten thwart tone totally touch tough ubiquitou ugly universally unleash unpopular unrest
-8 untouch useful utmost utter vain viewer vigilance vocabulary wag wan weathere whatever why widespread with_the
-8 wonderful workplace wrong
-7 #act=create/thing/part #first=topic/person #lack=vague #object=supervisor #object=tighter 0_<why> :inner <time>_0
-7 <time>_i ^_room ^_to a_few abundance abundant actively addiction advantage adverse ager akin alleviate along aloud
-7 among amongst analyze anarchy and_then assert assertion assortment assumption attribute authoritative avoid away
-7 background barren battl beautiful beleaguer believer bland blatant bolster boom bright bunch bureaucrat buzz
-7 bystander cater certainty chao charismatic chill clarity closely closer cloudy coach colorful commentator
-7 comparison compassionate complain completely conquer convenient courage crazy crisis criticize crowd cute deep
-7 deflation defy democracy denounce dense dependence depth desert deserve deterioration devotion difference
-7 differentiate discredit disgruntl disparity disrupt docker doing domination dubiou dwindl ecology effectiveness
-7 effort embarrassment endeavor engulf enhance enlightenment enthusiast epidemic ethics ethnic even evolution
-7 evolutionary exhaust expatriate expert explanation expression extremist fade faith famously fashion flaw fledgl
-7 flexibility flier flurry focuse foe footstep for_once foreigner forward freely frenzy frequent further fuzzy geniu
-7 genre gesture get_on glad go_through goodness governance grateful grievance grow guess gunfire hail happen happily
-7 happiness harbore hard harm have_a hawkish headach healthy help hemisphere heroic hinder housebound housewife icy
-7 ideal illustrate inaccurate inappropriate inclusive infight infiltrate inflationary innovative integration
-7 interfere interpret intimidation intrusion ire isolation jeopardize joke journalistic lash lean learn_about lend
-7 lesson likelihood listener luck luckily lull mainstay matter mature message metropoly mix modestly morale morally
-7 move mutually myth naturally nicely northward notoriety obstacle occasionally ordeal ordinary other ought painful
-7 paradox path pattern penetrate poetic poorly popularity populou positive possibility potential potentially powerful
-7 practical praise precedent precisely predict prejudice preparedness prey pristine productivity progressively
-7 proponent prove provocation proximity psychic psychological publicity purely racial reader realm reason reasone
-7 recession reckless reconcile refrain relation reliable remark remember remote reprisal resemblance restraint
-7 romance satisfy scant schizophrenia scrambl secretive self sensation seriou setback severity sharply sheer sheltere
-7 shift shine shy sideway sigh silence similarly skirmish slow socialism sociologist somewhere sparsely speculation
-7 sped spiritual spread stakeholder stardom stare strategist stronghold stylish sudden suffer surf surfer surge
-7 suspicion suspiciou sustain sustainable swat tale tangible tangl tear temptation terrorism thunderstorm tighter
-7 time_$ tragedy traumatic traveler tremor true tumble turn under_control uneven unexpect unwill urban ushere vast
-7 very viruse vital voic warm warn weaken weakene weather westward while wildfire will_be wipe wise withstand
-6 #act=vague/abstract/part #act=vague/empty/part #object=and #object=liked #object=method #object=milking
-6 #object=staff #verb=be/empty #verb=cut #verb=save #verb=sketch :absolute :comparative ^_ace ^_check ^_read ^_save
-6 ^_sketch ^_speak a_0 a_time abroad abusive accelerate accessible accomplish accuracy accurate adapt addict
-6 adequately adulthood advertiser advice advocate aftermath aggression agony aim alert amid ample analytical analyz
-6 ande anyway apparent apparently applause appropriately ardent argument aspire assess at_a attack avian backer
-6 baseless be_lik beautifully before_<time> benign bent betrayal bigger boomer bordere brace breeze bureaucratic
-6 burst call campaigner capability catastrophe catholicism characteristic chat check_the cherish chic chiefly choke
-6 circumstance classmate cling commend communism community comparative competent competitive concede concept
-6 conceptual conflict consensu considerable consistency constant continue control_<time> convergence conversely cool
-6 cooperate correlation countere critically crossroad cuisine culinary culprit curtail daylight deaf deliberate
-6 depend dependent depression despite deterrent dialect differ disagre discipline discussion disproportionate
-6 disruption do dole dominant downward drag dramatic dream dusty dweller easiest eastward easy educator efficient
-6 enormou entrepreneur essence ethical excel excellent exodu exploitation expose eyebrow fabulou fairness feasible
-6 feedback feel_for festive firmly flamboyant flare flavor flee folklore foothill forth fundamentalist furor
-6 generally get_my global gloriou gossip gratitude griev guitar guy hacker harmful harmless haze heroine hesitate
-6 highly homeland hopefully horror hovere how huddl humidity humiliat hurry hypothetical illusion image immigrant
-6 immune impair imply impossible inadequate inadvertently incompetence indicator indigenou inefficient inequality
-6 insider instead insult integrate intelligence intermittent interview intricate inundate invisible journalism jungle
-6 justification justify leadership leftist leverage lik_by linguistic literal livelihood logistical lovely loyal
-6 loyalty mankind mantra maya mayhem me_$ meditation mentally middle migrant migrate migration minimize misl mislead
-6 mistake mobility moist moreover mosquitoe motorist myself mysteriou mythical narrator nature need nod noteworthy
-6 obesity objective occasional offensive on_the opportunity orderly orient outcome outdate outnumbere outreach
-6 overcrowd overrun overweight pain particular patriotic penetration peninsula periodically persona philanthropy
-6 philosopher philosophy pleasure pois pollster pollute postwar predator predominantly pretext prevalence pride
-6 procrastinate prominence prose protract proudly proven psychologist psychology q rash read_around readily really
-6 recent reformer regret reliability religion remorse renegade respectable retreat retribution revive rhythm rid rift
-6 rough sake satisfaction scar scath scene scenic scramble scrutiny seasone seismic severely sexually shoot sideline
-6 signale significance similarity simmere simpler siren slack slope smart snowy social soil sorrow sour southeast
-6 spatial spawn spectacular speculator spur standoff standstill starv staunch steady strain strategic stretch stun
-6 subtropical suburb suburban suggest suppress sure surround swing symptom targete tarnish teen tempo terrorist theme
-6 themselve thorny tibet tide time_<why> timely tourist tout trainee traveller turnaround twist unacceptable
-6 unanswere unconfirm undecide unfair unfairly unlikely uphill upscale upset upside upstate upward urge useless usual
-6 vanish versatile vigorously violently virtue visible visit_the visual voice warfare wave we wealth whenever wick
-6 yell you
-5 #act=vague/empty/whole #concrete2 #first=topic/abstract #first=vague/empty #object=allotment #object=archive
-5 #object=bag #object=centre #object=fitter #object=further #object=game #object=hand #object=house #object=justice
-5 #object=little #object=me #object=meet #object=python #object=room #object=shed #verb=check/thing #verb=coach
-5 #verb=cut/none #verb=finish/empty #verb=get/empty #verb=give/none #verb=listen #verb=phone/thing #verb=sketch/thing
-5 #verb=use #verb=use/thing #verb=work 0_b 0_s :hedge <time>_vet ^_coach ^_everybody ^_give ^_mend ^_python ^_work
-5 a_feel a_fresh abandon absorb acceleration accountable accusation achievement acquaintance activity acute adrift
-5 advancement adventure advocacy affinity aging ally alter angrily antiquity apart arise arose around_the array
-5 at_mill attraction autism back_the backstage balance barely battlefield beauty belove besides besieg bitter bold
-5 boo breath brightly bring bush business by_the call_on camera carefully centralize challenge character cheap child
-5 cite clash cleaner cloud coastal cold come complementary confine congratulate consume consumer contemporary
-5 contentiou cop counter counterattack coupl credential crew_<time> cruel cruis cue damn damp dare decade deliciou
-5 deprive derail descend deserv destine detect devote dignity diplomat disappear disapproval disaster disastrou
-5 discriminatory discuss dissent distinct doom doubtful drastically drone dur_the easier economist edge efficiently
-5 ego electorate elegant embroil end_in enemy enforcement enough eradicate erosion erotic evacuee evaluate
-5 evangelical every_single everybody_in everyth_<time> evil exactly extraordinary eye fac factor faithful faster fate
-5 fault fi fight firmer fitter flash fluctuation foliage for_a foster freak friction friendly friendship frontier
-5 gangster gap generation gently get_ahead give_0 gore greater growth gut hand_at handful hazard headache heal heck
-5 heed heroe heyday hillside hint hobby homosexual homosexuality hope horizon huh human humane humanity hunt identify
-5 idle ignite imaginary imminent impartial important impressive in_a in_order incompatible inflammatory inflation
-5 influential inhabite inland innocent insane insistence integrity intention intern internally intervene interviewer
-5 invader journey joy keep_a landfall lapse legacy legitimacy levele lifelong like likewise list_<time> literacy
-5 logical longevity magical magnitude maintain maliciou malnutrition many maximize media memorable mental method
-5 methodology mill_road mobilize modern modernization monsoon mostly much mullah muscular mythology nationalist
-5 native neat needy nerve nobody northeast northeastern notice occurrence of_the on_top ongo organizational
-5 orientation otherwise our outburst outcry overlap pac pandemic parallel partly passive pastoral peacefully
-5 perpetrator persecution piracy pivot pivot_table plague plain planner playmaker plunge politician possibly
-5 powerhouse practically precaution precise prefer prepare prepare_for primitive principally profanity profession
-5 profile profitability profitable prolong prompt propaganda pros protagonist publicize punish pursuit python_0
-5 quality questionable quickly quo radical rancher reaction readiness reception_class reconciliation reflective
-5 relevant religiou remnant repeatedly reporter research resembl resolve resource restrain revere rhythmic ripe ris
-5 road_<time> roam rogue role root routinely ruin sabotage sag sao scaffold scale scattere scent scholarly scientist
-5 scream seaside sector secular security seeker segregate sensational separatist sexual shady shame sharp shun
-5 significantly simply simulation sleek slightly slump snap sneak so sociology soften solve someone spark spat spicy
-5 spoil spontaneou sprawl sprung squandere squeez stable staggere stalemate statistically steer stellar stigma stormy
-5 story strait stream subject success succumb sumatra survival survive swung systematically systemic taboo tactical
-5 talk tea_<time> tell_the terminology terror test_$ texture that_do the_assessment the_child the_crew the_intern
-5 the_junior the_new the_nurse the_two their them_$ this_time tidy tome torrential tourism trader tradition
-5 transformation transparency tribal triumphant tropical truth try unconsciou underly underworld undocument unjust
-5 unresolv unsafe unusual ups urgently vegetation vehemently verbal verge viability villager voter warplane wast
-5 watch wealthy weed weep welcome wept whatsoever widely wind wisdom wisely with_my with_zero wrath write_in
-5 write_test wrought young younger yourself
-4 #act=create/person/part #act=finish/abstract/whole #act=finish/thing/part #act=topic/none/whole
-4 #concrete=vague/abstract #first=activity/empty #first=create/abstract #object=bit #object=budget #object=checked
-4 #object=code #object=control #object=cosier #object=cycle #object=do #object=docker #object=feel #object=forward
-4 #object=garden #object=gym #object=japanese #object=kubernetes #object=leg #object=list #object=one
-4 #object=protocol #object=season #object=senior #object=slower #object=tea #object=ticket #object=unread
-4 #verb=bring/thing #verb=call #verb=check #verb=coach/thing #verb=contribute #verb=develop #verb=develop/thing
-4 #verb=expect #verb=expect/none #verb=figure #verb=figure/thing #verb=give #verb=go/thing #verb=greet/person
-4 #verb=listen/thing #verb=love #verb=love/thing #verb=master #verb=measure/none #verb=mend/thing #verb=photograph
-4 #verb=photograph/thing #verb=practice #verb=practice/thing #verb=push/thing #verb=smash #verb=smash/same
-4 #verb=take/thing #verb=understand #verb=understand/thing 0_c 0_mile 0_unread :tells <time>_do <time>_five <why>_$
-4 ^_better ^_fifteen ^_figure ^_greet ^_listen ^_on ^_perfect ^_photograph ^_raise ^_say ^_someth ^_take abrupt
-4 absent abstract abt abuse academic acceptable accountability achieve adherence advise affirmative afford affordable
-4 afloat ai aidan alien almost altere amusement analyst anarchist ancestor and_i anonymity anthropology anywhere
-4 apartheid archipelago argue artistic asthma astronomer astronomy at_<time> at_trainee attain authenticity avert
-4 avid bali bandit bargain barrage bazaar be be_in beacon beast become_a before_i biologist bite_of blizzard blow
-4 bode boost boucher bounc brave bre brush burden ca café_<time> camouflage campuse catastrophic censorship
-4 centre_<time> centrist cerebral check_by civilian clarify cleans cleric climber clothe club_<time> coach_the coast
-4 collaborative colleague colonist comfortably comment commitment commuter competitor compromise compute computer
-4 conclusion condemn condemnation confluence congestion conscience conservative conserve consolidation conspicuou
-4 constraint continuation continuity continuously cordone corporate correct correspondent corruption cosier cosier_$
-4 counterpart country crackdown crime crippl crucial cruelty curve customer dane darkness data day_on deadly decisive
-4 defend defensive defiance definite deflect degradation democratically dengue destination devotee diarrhea
-4 dictatorship different diplomatic disguis disguise disorder dispers distinctive divert domestically downfall drama
-4 drastic dress drought dur earth earthquake eas easily electromagnetic elite else embattl enclave endangere endemic
-4 engagement ensu envision equilibrium eradication error_in estrang evene ever everyone exhaustion existence
-4 expectancy express extensively extinction eyewitness fan farce fatigue favore feminine figure figure_out find_my
-4 fitter_<time> fledg flow flu focal follower free_<time> french fury future gardener gather geographical geology
-4 germanic get_fitter glow gradual gradually graphics gravity gruel guerrilla gulf habitat hand_$ harassment harmony
-4 haven here historian historical homeless horseback hospitality hotly hub humanitarian humiliation hunger hurricane
-4 hygiene i_expect ideally immigration implicit impulse incite indirectly inexpensive inferior infiltration inflict
-4 influenza inform infrare infrastructure initiative insect insist intent intentionally interactive interpretation
-4 interprete involvement irreversible journal journal_$ journalist judg kubernetes_<time> lama latitude leap learner
-4 leave_the legitimate liberalization liberate libertarian limbo listen_to literary littere logic loot lore lowland
-4 luxuriou mainly majestic managerial maneuver manipulation math maverick meaningless meet_<time> mend mess migratory
-4 minority mismanagement mob modernize modest mom most_<time> move_the move_to muddy my mystery narrower nation
-4 neighbore never_make news nice nighttime noir noise nonstop nor norm northwestern not_use note numerical oasy obese
-4 observation ocean of_unit offense older one_at onset operative opponent order_<time> organism ostensibly out outly
-4 overtake overwhelmingly paralyz parent_at parser patient pedestrian perch performer peripheral photographer
-4 poisonou pontiff portuguese pray preacher preference programmer progression prominently pronunciation proportion
-4 pursue quake rainy rampage read reap reasonable rebound rebuf rebuke recapture recruit reel refine regain regime
-4 region relaxation reliance reliev renaissance renew repair_café rescuer respondent response restrictive retaliate
-4 revelation revolutionary reward ridden riddl rigorou road rocky rural sadr safety savage scholar scope search
-4 seasonal see senior_<time> shallow shattere shore shortage showcase shrink signal significant silva sky slang
-4 slide_<why> slower smash_it smuggler sniper somebody someday sonic sooner southern speech speed spree st_aidan
-4 staff standout static stay stealth steep storm stray strength strewn stricken stunt substantive sunlight sunshine
-4 superb supposedly survey sweep swell swine tailor take_part task technically technology teenage that_$ the_archive
-4 the_audience the_fence the_learner the_life the_wheel theological theoretical there this those though through_the
-4 thrust tight timor to_like to_my to_scratch toast_in toddler together tornadoe towere traditionally transition
-4 travel trek tsunami turnout two_new unarm unclear unemployment unique unit_0 unity unnecessary unprecedent unread
-4 unreasonable unwant up_for uproar utilize vary villain viral virtually virus visit_<time> volcano wake wall want
-4 way_<time> weaponry weave wheel_<why> when_my widen wild wildlife win_back wip wish woo world_class worthy wound
-4 wreckage writer yeah year_0 year_of year_old yet
-3 #act=activity/empty/part #act=create/abstract/part #act=light/none/part #act=topic/abstract/part
-3 #act=vague/thing/whole #concrete=named/thing #first=activity/person #first=change/abstract #first=finish/none
-3 #first=topic/thing #object=a #object=behaviour #object=blot #object=camera #object=class #object=cloth
-3 #object=colleague #object=community #object=developer #object=ended #object=fence #object=field #object=foot
-3 #object=fund #object=go #object=got #object=grip #object=guitar #object=handover #object=home #object=hunting
-3 #object=independent #object=javascript #object=journal #object=junior #object=language #object=mastitis
-3 #object=opinion #object=pack #object=parent #object=price #object=quicker #object=respect #object=sample
-3 #object=somewhere #object=statistics #object=stuff #object=system #object=take #object=top #object=ward
-3 #object=welsh #verb=ask/thing #verb=attend/thing #verb=bite #verb=bite/thing #verb=contribute/thing #verb=cross
-3 #verb=cross/thing #verb=declutter #verb=declutter/none #verb=do/abstract #verb=draw/thing #verb=eliminate
-3 #verb=end/empty #verb=feel #verb=feel/abstract #verb=fly #verb=greet #verb=have/none #verb=interview
-3 #verb=interview/thing #verb=lead #verb=lead/none #verb=lend #verb=lend/thing #verb=look/thing #verb=master/thing
-3 #verb=own/empty #verb=pass/none #verb=phone #verb=prepare #verb=prepare/thing #verb=progress #verb=progress/thing
-3 #verb=push #verb=refactor #verb=refactor/thing #verb=respect #verb=respect/thing #verb=revise #verb=serve/thing
-3 #verb=shoot #verb=shoot/thing #verb=speak #verb=work/thing #verb=write/thing 0_boy 0_set 0_work :change :mass
-3 :opinion :vague <time>_an <time>_concert <time>_currently <time>_while <time>_with ^_attend ^_cross ^_declutter
-3 ^_develop ^_eliminate ^_every ^_fly ^_interview ^_lead ^_look ^_master ^_more ^_own ^_prepare ^_progress ^_push
-3 ^_refactor ^_show ^_spanish ^_the ^_understand ^_use ^_we ^_world a_letter a_question address administration ads
-3 alive all_$ all_<time> allergy aloud_in altar_cloth an an_evene and_night anybody area as_a ask back_into bar_0
-3 before behaviour better_behaviour bird bird_call blot breakfast_club breathe bring_my bug car_<time> cause cd
-3 chapter_<time> chapter_three chef choice classroom come_<time> community_$ compare concert_<why> condolence
-3 conduct_the consider contribute_to control_of corner cost_<time> could cover_letter cut_down debate declutter
-3 desk_<time> develop_my developer development distinction do_$ do_not down_on draw effective eliminate_all
-3 end_<time> evene_<time> excellence expect fence_<time> few_of field file_$ financial financially_independent
-3 five_hour floor_<time> floss_$ fly forgive forty_hour forum frau friend from_my get_back get_in get_the git
-3 give_back going grip_on hand_up handbook_chapter have_$ have_get headline hid_it hospice_$ hour_$ i_be i_start
-3 improve_attendance in_leed industry inner interview_with into_it issue it_<time> japanese javascript job justice
-3 kerry kubernetes last_one lathe lathe_<time> laugh_at learn letter_to level_0 like_a literature little_one
-3 look_into loom love_the mandarin mark_code mastity matter_$ me_0 me_<time> me_for mean_$ measure medium mentor mic
-3 might minute_$ mo mode moot morn my_community my_game my_hand my_head my_javascript natural need_to negotiation
-3 night_shift not_touch noth object of_a of_hid of_leave office_<time> on_$ on_at on_call once one_$ one_end
-3 open_question order_in our_choir own_the paper_for part_of participant pass_$ period_$ personal persuade
-3 photography plate_waste plot poem_$ possible practice presentable price probably quick quicker read_a read_up
-3 reception record_an recovery recruiter refactor refactor_the regularly repeat resident_on responsibility
-3 review_paper room run_<time> rush s_$ say_the seminar sermon shape shelter sight_read sketch_in snap_at someth_with
-3 soup_kitchen spanish start_in statistics stock story_of style sunday system_<time> take_me target technique
-3 the_altar the_army the_bakery the_best the_car the_date the_desk the_dry the_field the_git the_grant the_guitar
-3 the_library the_little the_moot the_next the_old the_other the_parish the_poem the_reception the_school the_soup
-3 them then_<why> therapist three_$ three_year tighter_$ to_$ to_hold to_listen to_person to_respect to_take tomasz
-3 tomasz_and touch_the trail up_$ value visit visitor wait walk_the ward_0 warm_ups western_blot while_i while_the
-3 whoever wipe_down with_tomasz without_read witness work_on year
-2 #act=activity/abstract/whole #act=activity/person/whole #act=activity/thing/part #act=change/abstract/part
-2 #act=change/thing/whole #act=light/abstract/part #act=named/thing/whole #act=vague/abstract/whole
-2 #act=vague/person/whole #act=vague/thing/part #concrete=activity/person #concrete=finish/person
-2 #first=activity/abstract #first=activity/thing #first=light/abstract #first=vague/thing #object=account
-2 #object=alumni #object=assembly #object=bakery #object=balance #object=band #object=bay #object=better
-2 #object=board #object=body #object=business #object=c #object=care #object=case #object=chair #object=chem
-2 #object=clue #object=coming #object=conversation #object=data #object=donor #object=event #object=exception
-2 #object=expectation #object=feeling #object=gap #object=german #object=grant #object=green #object=guild
-2 #object=head #object=help #object=hygiene #object=interview #object=job #object=kitchen #object=label #object=lift
-2 #object=lit #object=lock #object=loft #object=log #object=lot #object=love #object=market #object=massage
-2 #object=matter #object=menus #object=migration #object=mood #object=moth #object=name #object=nan #object=new
-2 #object=news #object=nipped #object=note #object=office #object=old #object=order #object=paperwork #object=parking
-2 #object=partner #object=patient #object=plan #object=plumbing #object=portfolio #object=portuguese #object=poster
-2 #object=prepared #object=priya #object=problem #object=process #object=prom #object=questionnaire #object=quieter
-2 #object=radio #object=reading #object=record #object=research #object=reversing #object=rich #object=safety
-2 #object=said #object=same #object=say #object=section #object=silence #object=sport #object=stock #object=story
-2 #object=subject #object=swimming #object=tax #object=team #object=test #object=thank #object=toast #object=us
-2 #object=viral #object=way #object=wife #verb=accept #verb=accept/thing #verb=act #verb=answer #verb=be/abstract
-2 #verb=break #verb=bring #verb=call/person #verb=carry #verb=carry/thing #verb=collect #verb=collect/thing
-2 #verb=comment #verb=comment/thing #verb=convince #verb=convince/person #verb=cut/thing #verb=edit #verb=edit/thing
-2 #verb=end #verb=explore #verb=explore/thing #verb=find/abstract #verb=fix/empty #verb=give/thing #verb=go
-2 #verb=grow/thing #verb=help #verb=help/thing #verb=improve #verb=keep/person #verb=lift #verb=lift/abstract
-2 #verb=look #verb=make/empty #verb=measure #verb=mentor #verb=mentor/thing #verb=order/thing #verb=pair
-2 #verb=pair/thing #verb=pick #verb=pick/thing #verb=plan #verb=plan/thing #verb=pull #verb=raise/abstract #verb=read
-2 #verb=record #verb=record/thing #verb=repeat #verb=respond #verb=respond/thing #verb=revers #verb=revers/thing
-2 #verb=revise/thing #verb=run/none #verb=save/thing #verb=say #verb=serve #verb=sign/empty #verb=sleep
-2 #verb=sleep/none #verb=sort #verb=sort/thing #verb=start/none #verb=step #verb=strengthen #verb=stretch #verb=tidy
-2 #verb=tidy/thing #verb=want/thing #verb=win/thing 0_budget 0_chemistry 0_cron 0_plumb 0_the 0_to :person <time>_e
-2 <time>_half <time>_leave <time>_me <time>_only <time>_phone <why>_0 <why>_be <why>_have ^_<time> ^_act ^_bat
-2 ^_budget ^_call ^_collect ^_comment ^_convince ^_cut ^_eng ^_feel ^_fix ^_go ^_groom ^_guest ^_gym ^_honestly ^_in
-2 ^_let ^_lift ^_measure ^_mentor ^_mix ^_oil ^_once ^_patch ^_phone ^_pick ^_pivot ^_provide ^_quieter ^_record
-2 ^_rehearse ^_respond ^_run ^_scale ^_serve ^_sign ^_sleep ^_some ^_statistics ^_step ^_stretch ^_tidy ^_trainee
-2 ^_with a_balance a_clue a_dog a_full a_good a_level a_log a_native a_real a_row a_story a_stronger able achterberg
-2 actually advance after_train again_<why> all_staff all_that and_a and_all and_so and_teach and_the and_want
-2 and_with and_write animal anyth anyway_$ ao3 archive_<why> asleep at_home at_work attendance_of away_from back_to
-2 bank_$ be_a be_away be_completely be_over be_the become befriend bingo board_to book_$ box_<why> broad budget
-2 bus_<why> business_$ c_<time> c_and café call_home call_the calmer camp_$ car chair_$ chang check_them chord circle
-2 city click click_<time> client_meet clue_about code_in coffee_$ come_$ comment_my communication conduct consolidate
-2 conversation_with correct_them crawl crew cron cron_job cry_at curriculum dad_$ dark data_<why> department_$ desk
-2 desk_$ do_someth do_well draw_the driver_on e_g energy eng eng_light english_$ essential evene_class event_$
-2 every_customer everyth_about expand fancy fast feed feel_ready fence finally_get finance_<time> find find_balance
-2 find_out first_<why> first_year fitness flexible flood for_mrs for_new from_finance from_here from_the
-2 full_potential garden get get_nip get_somewhere give_up go_on go_viral google grade_0 great grow_as guild_<time>
-2 gym_$ gym_0 hack half_term hand_massage handle handover_<why> harbour have have_the head_$ help_the her_write hi
-2 him hinge hinge_and history hol homework hour_<time> i_do i_finally i_have i_just i_want ill in_advance in_her
-2 in_polish in_the in_there independent ine ine_<time> intend_to interpreter into_my irregular job_on kata keep kg
-2 kid_a kitchen_<time> knit lane_<time> latest latin lead_the leader learn_0 leave_hand lecture_<why> level lift_the
-2 like_our line_0 link live log_of love_to lunch_<why> lunch_away make_every make_my mark_at mate meet_<why> mile
-2 milk minute_one monitor more_patience mould mrs_okoro my_code my_cousin my_german my_gran my_husband my_mark
-2 my_mother my_section my_set my_uncle my_y10 myself_$ myself_<why> name_<time> native_<time> network new_system
-2 nicer nip nip_<time> no_exception northern not_a not_just note_dur now_0 of of_her of_me off_a okoro old_box on_bad
-2 on_line on_me on_my on_some on_tiktok on_with once_$ one_in one_person one_with open_evene or_not organise out_$
-2 out_loud out_with over_me over_my owe page_0 page_<why> pair_with paper_with paperwork parallel_park parent
-2 park_<time> patience_with pelvy perfect personally photograph photograph_my photograph_the phrase picture pitch
-2 placement_<time> plan_<time> policy polish_<why> practice_revers prep priya process promise properly public pull
-2 put_the puzzle python questionnaire quiet_one quieter quieter_<time> quote radio rain rather_than read_<time>
-2 ready_for recruiter_to reduce_error refugee regional remain research_<time> respond_to restaurant_<time> revers
-2 revers_the review_<time> rich_$ role_model routine row_$ row_of safe safeguard safer safety_$ sales_$ say_that
-2 scratch_<time> script shadow_the shift_$ shift_and ship sick sign_up sing sit_with sleep_0 smash so_on society soft
-2 solution someone_from somewhere_with sorry sort_my spare speak_polish sport squad stand_up steadier still_i
-2 stronger student_will stuff_<time> support swim_again swim_with table_<time> take_the talk_to team_$ tenor
-2 thank_you that_be that_colleague the_<time> the_ai the_break the_camera the_case the_dementia the_department
-2 the_dog the_drawer the_flat the_harbour the_hinge the_holiday the_house the_last the_lounge the_market the_mirror
-2 the_most the_moth the_northern the_person the_portuguese the_quiet the_room the_scheme the_senior the_shelter
-2 the_shop the_subject the_tax the_team the_town the_trust the_uefa the_under the_yard their_full thesis_0
-2 thing_<time> to_be to_carry to_click to_get to_keep to_love to_patient to_read together_$ tool town town_hall
-2 train_<time> train_for translate treat turn_0 tutor tutor_group uefa_c understand_the up up_a up_and up_my up_on
-2 up_the ups_<time> us_$ us_on use_my user vet video video_<time> volunteer_at ward_<time> water_$ we_will well_at
-2 what_a what_the when_i whether whiteboard will_work wine with_ine with_resident wood_<time> work_$ work_<why>
-2 would_like would_love y10 yard_<time> year_i year_in yellow_for yes yoga youth zone
2 #act=activity/thing/whole #act=finish/abstract/part #act=finish/empty/part #act=finish/same/whole
2 #act=topic/empty/whole #act=vague/none/whole #concrete=create/thing #concrete=finish/same #concrete=topic/thing
2 #concrete=vague/thing #first=finish/empty #first=vague/person #object=accepted #object=agm #object=alive
2 #object=bath #object=bean #object=bed #object=block #object=boy #object=button #object=card #object=certificate
2 #object=chisel #object=clarity #object=client #object=colour #object=cover #object=decision #object=dinner
2 #object=done #object=door #object=elected #object=exam #object=example #object=final #object=form #object=french
2 #object=garage #object=gutter #object=habit #object=holiday #object=homework #object=kata #object=lecture
2 #object=leila #object=letter #object=level #object=light #object=lodger #object=lunch #object=marathon #object=mark
2 #object=module #object=movement #object=none #object=nothing #object=noticeboard #object=orchestra #object=painted
2 #object=parkrun #object=photo #object=pot #object=pr #object=practice #object=printed #object=promotion #object=quiz
2 #object=refresher #object=rent #object=right #object=rota #object=round #object=route #object=seminar #object=shop
2 #object=shower #object=signed #object=socket #object=somebody #object=something #object=stall #object=statement
2 #object=stopping #object=theory #object=tin #object=tip #object=trainer #object=tray #object=upstair #object=using
2 #object=voice #object=webinar #object=website #object=whole #object=wonderwall #object=yes #verb=add #verb=agree
2 #verb=apologise #verb=apologise/thing #verb=ask/empty #verb=balance #verb=be/thing #verb=beat #verb=beat/thing
2 #verb=better #verb=build/thing #verb=check/none #verb=clear #verb=close/thing #verb=code #verb=code/none #verb=come
2 #verb=come/none #verb=cook/thing #verb=cure #verb=delete #verb=delete/thing #verb=deliver/thing #verb=deploy
2 #verb=do #verb=draft/none #verb=earn/none #verb=earn/thing #verb=find/empty #verb=get/person #verb=guide
2 #verb=hand/empty #verb=hand/none #verb=hand/person #verb=have #verb=implement #verb=inbox #verb=inbox/none
2 #verb=keep #verb=keep/thing #verb=knit #verb=know #verb=lay #verb=lay/thing #verb=let #verb=let/person
2 #verb=make/none #verb=measure/thing #verb=meet/thing #verb=need/thing #verb=open #verb=open/thing #verb=order
2 #verb=own/none #verb=paint #verb=pay #verb=pay/thing #verb=phone/person #verb=post #verb=present/none
2 #verb=promote/thing #verb=put #verb=quit #verb=quit/thing #verb=raise/empty #verb=rebuild #verb=rebuild/thing
2 #verb=reconcile/thing #verb=redo #verb=redo/thing #verb=register #verb=replace #verb=replace/thing #verb=reply
2 #verb=reply/thing #verb=return/thing #verb=reverse #verb=reverse/thing #verb=ride #verb=ride/thing #verb=set
2 #verb=sew/empty #verb=sew/thing #verb=sharpen #verb=solve #verb=sow/thing #verb=submit #verb=submit/thing
2 #verb=take/empty #verb=talk/thing #verb=throw #verb=throw/thing #verb=train #verb=train/thing #verb=transcribe
2 #verb=turn #verb=visit #verb=wake #verb=wake/none #verb=wear #verb=wear/person #verb=win #verb=wire #verb=wire/thing
2 0_and 0_in 0_k 0_kg 0_minute 0_more 0_out 0_shift 0_step 0_with 0_without :activity :create :daily :light
2 <time>_<why> <time>_and <time>_be <time>_but <time>_get <time>_my <time>_seminar <why>_not ^_add ^_apologise ^_back
2 ^_beat ^_block ^_clarity ^_close ^_cure ^_delete ^_fill ^_first ^_five ^_hand ^_have ^_hold ^_hope ^_hopefully
2 ^_implement ^_inbox ^_mr ^_nobody ^_one ^_order ^_our ^_paint ^_parkrun ^_pay ^_promotion ^_put ^_rebuild ^_redo
2 ^_replace ^_reply ^_ride ^_ring ^_send ^_set ^_smart ^_sow ^_spend ^_submit ^_ten ^_train ^_transcribe ^_visit
2 ^_volunteer ^_what ^_would a_grade a_medication a_mentor a_michelin a_pass a_patient a_proper a_reflective a_sign
2 a_single a_weather about_a about_my accident ace advice_<time> against_the agm agree agree_to alto alto_line
2 always_$ and_0 and_back and_block and_bring and_re and_send and_take apologise apologise_to apple april arm as_well
2 asleep_in at_the at_two attempt audio b1 b1_exam b2_in back_$ back_<time> back_in backlog bake_a bakery bank_<time>
2 bank_holiday basket bathroom_tap bay be_behind be_going be_leave be_make be_up bear best_in better_<why> better_mark
2 bite_$ bite_on body book_the boundary box_<time> boy breakfast bring_it bring_the broad_bean budgete bus_route but
2 by_0 call_$ canteen_<time> care carrot carry case channel chem chem_$ child_in chisel clarity_about class_$
2 clear_out codewar coffee_<time> coffee_machine coffee_with column community_centre complaint complete_the component
2 concert cook cook_a cupboard_<time> cure cutter dahlia dahlia_<time> dairy day_$ day_centre debate_club
2 decision_<time> delegate_the delegation deliver deliver_the deploy_my dig dig_over discover dissertation do_what
2 doctor dog_<time> donor door_on dose dovetail down_<time> drill drip drive_licence duolingo_polish dyslexia
2 dyslexia_friendly ear_on early eighty electricity email_within emil employer end_$ english_<time> english_at error_$
2 estimate every_time extractor fall_asleep fat fifteen_$ figure_<time> fill_in final_of finish_read fire five_past
2 floss flour food_hygiene football for_team fraction french_with from_scratch function furniture german_<time> get_0
2 get_promote give_me go_to goal_<time> good_$ good_i granddaughter grandfather groom grout grout_the gum gutter ha
2 half_<time> handover_sheet have_0 have_all have_every have_read head_of head_to height help_out hide higher highway
2 hold holiday_$ home home_for home_visit horse hospice_shop host house house_quiz how_to hymn i_hand i_know i_shall
2 implement in_<time> in_anyth in_bed in_english in_one in_with in_write inbox inset it_down its_<time> jam job_$ judo
2 kata_on keep_on kerb kev khan kitchen_$ kitchen_brigade knot kofi lady land launch lead_$ learn_my learn_ten least_0
2 leave_of lectern leila let_us life_<time> like_be list_<why> list_of live_with load lodger loo loss lower_the make_a
2 make_it mark_in maths_five me_a me_the medication meet_and michelin michelin_star minute_with month_$ more_<time>
2 moss mozart mr_sato mum_i mushroom my_competency my_goal my_mentee my_name my_phone my_round my_son my_teacher
2 my_voice myself_<time> myself_in new_lodger next ng niece no_more north not not_in not_one noticeboard number_<time>
2 number_one nurs nurse_for of_all of_it of_my of_year off_<time> off_the offer oil okafor on on_<why> on_a on_codewar
2 on_dyslexia on_linkedin on_school one_<time> one_of one_time online open_a open_day open_hour open_mic or_more
2 order_for organise_a other_person our_<time> our_street outside outstand_<time> over_<time> over_the pack page_on
2 paint_the parish parkrun parkrun_<time> participate party pass_<time> password past_paper patient_who pea peg
2 phone_the phonic photo_of pick pile pilot place_of plan play_the play_wonderwall point_$ policy_<time> port position
2 pot_the pottery pr pr_$ present_the press press_ups primary project_$ promoter promotion_to proper_ear proposal
2 quite_like radiator rais raise_my re_pot read_all read_with rebuild_the recipe reconcile_the record_<why> redo
2 redo_the reflective_account refresher remembrance rent_$ rep reply_to report reservoir result_in reverse reverse_the
2 rewrite_the right_on river round run_the sam_pr same_day sato save_$ say_i screen self_assessment session_on sew_my
2 share_drive sharpen she_be shed_$ sheet_<time> shop_$ short shout_at sick_<time> sign_$ sing_the site_$ skin
2 slide_<time> slow_movement small smart_goal smoke socket solution_$ solve_<time> sow_broad speak_in spreadsheet
2 stall stall_at stand standard standup store study sub subscriber suit summer swear take_0 talk_my tap tas
2 teach_assistant test_<time> than than_0 that_<time> the_alto the_bank the_bath the_bathroom the_bird the_boiler
2 the_café the_close the_corridor the_curtain the_district the_eleven the_extractor the_farm the_final the_finance
2 the_garage the_grammar the_grey the_ground the_group the_guild the_head the_law the_lectern the_may the_mozart
2 the_office the_owner the_rota the_same the_shower the_side the_slow the_solution the_stock the_sugar the_three
2 the_tip the_ukulele the_week the_wiki the_witness the_workshop them_<time> there_<time> thesis three_time
2 through_<time> ticket_from time_better time_for tip_<time> to to_do to_english to_finish to_hand to_let to_our
2 to_reach to_reverse toast todo traffic trailer trainer_$ transcribe translate_the tray tree_<time> triage turn_in
2 twice_<time> two_<time> tyre_<why> ukulele upstair_<time> us us_the us_wear use vendor village village_hall visit_$
2 voice_<why> walk wardrobe wear_trainer weather_app webinar website_live week_<time> wheelchair when_it white who_can
2 whole_of wife wiki wiki_$ will_<why> will_become will_do with_jo with_what within_0 wonderwall wonderwall_all wood
2 word word_in would_quite would_really write_<why> write_up youth_orchestra zip
3 #act=activity/abstract/part #act=light/empty/whole #act=light/person/whole #act=light/thing/whole #check=rhythm
3 #concrete=change/thing #first=create/person #first=create/thing #first=light/person #object=app #object=assistant
3 #object=attempt #object=attendance #object=b2 #object=be #object=best #object=blood #object=budgeting #object=cash
3 #object=chapter #object=come #object=conflict #object=consultant #object=dentist #object=documentation #object=dry
3 #object=english #object=fee #object=floss #object=getting #object=give #object=hearing #object=kg #object=lead
3 #object=least #object=let #object=life #object=lune #object=mentor #object=middlemarch #object=n3 #object=newsletter
3 #object=onion #object=outstanding #object=pair #object=peace #object=place #object=plate #object=policy
3 #object=promoted #object=roof #object=safe #object=school #object=session #object=shown #object=sort #object=stat
3 #object=streak #object=teach #object=toe #object=upright #object=visit #object=walked #object=workshop #reasons
3 #verb=better/none #verb=clear/thing #verb=enrol #verb=enrol/none #verb=ensure #verb=ensure/thing #verb=fall
3 #verb=fall/thing #verb=find/person #verb=give/person #verb=grow #verb=have/abstract #verb=have/empty #verb=know/none
3 #verb=log #verb=lose #verb=lose/thing #verb=memorise #verb=memorise/thing #verb=merge #verb=merge/empty #verb=move
3 #verb=observe #verb=paint/thing #verb=pass #verb=present #verb=reach #verb=reach/thing #verb=ring #verb=see/empty
3 #verb=see/thing #verb=send/thing #verb=shadow #verb=shadow/thing #verb=sharpen/thing #verb=shout #verb=sow
3 #verb=spend/none #verb=start/thing #verb=tell/thing #verb=tune #verb=tune/thing #verb=type #verb=type/thing 0_day
3 0_on <time>_<time> <time>_free <time>_not <time>_rehearsal <why> <why>_photograph ^_<why> ^_as ^_become ^_book
3 ^_code ^_descale ^_ensure ^_floss ^_french ^_gas ^_grow ^_life ^_light ^_log ^_max ^_memorise ^_observe ^_present
3 ^_referee ^_rewrite ^_sew ^_sharpen ^_somebody ^_start ^_telephone ^_that ^_three ^_touch ^_tune ^_type ^_want
3 ^_write a_colleague a_day actual add adeyemi adopt against agent agreement all_of altar and_<time> app app_<why>
3 apply_to as assessor attendance autumn bag band be_late beat bedtime bike blue boat boy_$ brake breakfast_<time>
3 build but_the by_myself camino cell change_the chapter_0 chest choir choose church clair clair_de clarinet
3 colleague_$ college college_<time> come_back commit copy course cover_<why> credit de_lune decision degree
3 dentist_<time> design diary dish doe_not dovetail_box down_to draw_up drive_theory dry_<time> due dye earn earn_a
3 enrol_<time> eslint essay every_parent exce exception exercise_i exit fair ferry fill finally_listen finish_the fix
3 flag flat flatmate float folder_0 forty from from_a from_memory fruit gas_safe gate_and general give going_to graph
3 greenhouse grid grumpy hamlet he_be head_boy heart_<time> hem her_$ higher_in horn hotel hour_<why> hous i_will
3 if_the in_$ in_my in_show injury introduction invoice kettle kev_$ landlord lane leave_in leftover letter_$ library
3 lift like_my lin linkedin_learn log_every login lounge lunch lune make_an make_me mar may meal medication_error
3 memorise mentee middlemarch more_than motorway move_our mural museum musical my_brother my_flatmate my_linkedin
3 my_tea my_toe n3 n3_<time> name_on never_get never_lose never_shout newsletter ninety no_english not_to noth_else
3 nursery of_each of_every on_0 on_<time> on_her on_our onto or_better or_higher orchard organic_chem our_study out_my
3 outside_the pair_of peer_group pension percent perform person_who petty_cash phone photograph_for place platform
3 play practice_the product promote promote_me promote_to proof protocol put quiz reach_b2 read_middlemarch
3 recovery_position recycle relay reply revise right rise run_a rust saddle score scratch secure seek shadow_a she
3 shed shelf show_at shower shut side since sit so_$ some_time someth_at spend_<time> star statement str straight
3 strobe strobe_app structure study_$ sugar_in summon supervision supplier tank telephone telescope tell tell_<why>
3 tenant test than_the that the_assessor the_cherry the_clinic the_college the_dentist the_entire the_first the_line
3 the_name the_north the_number the_petty the_phone the_recovery the_start the_strength the_surgery the_vet them_<why>
3 then they thread through ticket time_i time_in timetable tip to_give to_shift to_show to_the touch_my tour trial
3 tune_the under uniform up_to up_who warm_up when_they will_$ with_one with_someone within without_be word_<time>
3 write write_down yellow zero
4 #act=create/none/whole #act=light/empty/part #act=vague/person/part #amount=change #check=change #first=finish/same
4 #first=light/empty #object=anybody #object=appointment #object=bought #object=check #object=clinic #object=coffee
4 #object=curtain #object=display #object=employee #object=gate #object=group #object=i #object=licence #object=nature
4 #object=permit #object=position #object=rail #object=sorry #object=splashback #object=use #object=word #object=world
4 #verb=book #verb=book/thing #verb=cancel #verb=complete #verb=complete/thing #verb=do/none #verb=eat #verb=get
4 #verb=like #verb=max #verb=max/thing #verb=pass/thing #verb=rewrite #verb=rewrite/thing #verb=set/thing #verb=sew
4 #verb=swim #verb=swim/thing #verb=want/empty #verb=win/empty 0_hour 0_of 0_or <time>_instead <time>_of <time>_up
4 <time>_without ^_apply ^_best ^_complete ^_eat ^_finish ^_half ^_join ^_rewire ^_swim ^_top ^_two ^_zero a_<time>
4 a_b above accept administer admission affiliat afterwards again_$ airway alcohol algebra alia alison all_my all_the
4 alpha alphabet alternate alternatively ammunition amnesty amount an_appointment ann antarctic appearance application
4 appointment_with apprentice arbor arc arch archer armistice artery as_an asset atomic attorney auburn auditor
4 authority b2 babe baby badger baht bamboo bankrupt barber barclay barker bate battleship be_stick beck bedroom beer
4 behalf belong below belt best bibliography bidder billboard billy birdie birdy bishop blackwater ble bo bond bow
4 bowman bra bread breakup bribery bridge broadcast brook build_a bulk burke burton bury bust button by_shadow cab
4 cabin calendar calf cam canon carbohydrate cardiac carpenter cart cellar cemetery ceramic chairwoman chamberlain
4 champagne champion chaplain charitable chart check_with chevron chicken chin cholesterol chop chuck cigarette
4 citizenship clemency clinch clive clock coal coke cole collateral collin colon colt commonly compact compliance
4 comply compression confession conservatory constable constitutional consultative contractor controversial
4 convertible copa correspond correspondence counsel cove cow crab cricketer criterion cs cub current currently custom
4 dad dale das declare decorate deficiency department deploy descale dessert diamondback dice die diesel dinner
4 dioxide director disclose disk dismissal display_<time> disposal distribute distributor divorc divorce do_<time>
4 doctoral doe doll domino dong dop dover dragon drop_<time> duration dynamo dynasty ear earl easter eclipse ed either
4 electrician electrician_<time> emeritu emperor employee_of enact enactment envelope episode equestrian eric estate
4 evasion eve excavate except executive exhibition expense expulsion extant extend fake fall farm fatty feature fiesta
4 filter finite finland firearm fisher fix_the flagship flatmate_$ fletcher floor floss_<time> flower flyer ford
4 format formation fort fraud freighter fry fuselage ga gag gallery ge genera generator genesy genu gift gig goal
4 graduation graft graham grammar grandson granny guarantee guilty gun han harry harvest hast haul have_my havel hay
4 her hick hockey holy honey horizontal howe implant import impose imprint in_everyth in_german ineligible infamou
4 infringement ing inheritance inherite inn inspection inspector insulation insurer invitational irs iso it_be jacket
4 jaw joey juvenile kensington kilo knee label labour lance landmark last laundere laurel law law_on lead leak least
4 lecture lee legally len les licence lien light_out limit liner lion lire litter lock log lone mack madame magnate
4 mail main majesty maker manager mandate mantle maria marina marlin marquy martin match mausoleum max maxim me_to
4 medicine mellon memory_for mercer mesh metropolitan michigan mick miner mineral ministry mit molly mon monastery
4 monument morgan motion move_up mrs mu multiple musical_$ na napoleon nature_$ navy nephew nest net never_be ni
4 nineteen nitrogen nomination non not_get noun nurse_<why> occupancy of_0 of_them office ofst oiler on_both on_it
4 one_on only_<time> onward oral ordain order ordnance organic os out_of outlaw output oval overdraft overseen owed
4 own own_<time> ownership oxygen pact palace panther pap papal para parcel parker parson part paste pastry peach
4 peanut pearl pebble penal pencil penguin pepper perkin perry petit pianist pier pill ping piston plug plural pole
4 pony por postponement precede prestigiou principality prisoner produce prohibit prohibite project promotional
4 property protection protein ps pump pumpkin punishable punitive qualifier quartet quit railroad rainbow raiser ramp
4 rana rancho ransom ratio ray recoat recommendation red redesign reduction referendum regulation rejoin relegate
4 relinquish relocate reopen require reserve reshuffle residence resign retain retrain retrospective return revenue
4 reverend revision rewire rewrite rob robbery rocker rope ross rota roughly rounder rover ruble rum ryder sack_$ sah
4 saint salary sales salon sand sander sandstone sans say_sorry scheme scholarship scoop sculptor secondary secret
4 secretariat seiz selection seller semester semi semifinal sepsy serge sery set_up sew sewer sheng shipbuild shire
4 shoe shutdown shutout si sim sister sixty size sloan soap souvenir specimen spend spinal spinner splashback sprint
4 squadron squash stadium stain staircase steven steward stick sticker stint stoppage stove straw strawberry studio
4 subdivide subway successor suffrage superintendent supervise surrender surrendere tab tally teaspoon ted telegraph
4 temple tendon tertiary that_they the the_council the_piano thrift tissue titl to_say tobacco toilet token tong tow
4 towel trademark trainer transmitter transport travy treasury tree triangular tribunal trilogy tripl turnpike ul
4 ultimatum umbrella unauthorize undergo unearth unilaterally unoppose unrestrict unsuccessfully update upright
4 uranium use_the valentin valentine variant verification verse vest veterinary vik vitamin void volleyball vs wagon
4 wah want_my warden warner waxman webber website weight what_be wheat whistle whole wholesale width wigan willie
4 willy win_best winery with_<time> withdrawal withhold without_look without_stop wolf woodward work_at workshop worth
4 would xi yacht zero_<time>
5 #act=create/none/part #act=finish/none/whole #act=finish/person/whole #amount=clock #amount=money #check=clock
5 #check=money #lack=topic #object=abbreviation #object=box #object=change #object=department #object=family
5 #object=folder #object=minute #object=part #object=physio #object=someone #object=stuck #object=tomatoe
5 #verb=be/none #verb=become #verb=eat/thing #verb=finish #verb=grow/empty #verb=like/person #verb=observe/thing
5 #verb=publish #verb=publish/thing #verb=see #verb=seek #verb=seek/thing #verb=send #verb=spend 0_<time> <time>_a
5 <time>_the <why>_so ^_a ^_publish ^_re a a_first a_month a_will abbreviation academy accord accordance acquire acre
5 activate adjacent administere administrative again aged aggregate allow also amp and_me anna annex anniversary
5 appellate apply archive aria arrangement article ash asteroid at_chess at_least attend attend_<time> audit audition
5 auditorium auspice ay b_or ba badminton bake balloon ballot barne barrett battalion bean becker beef ben bench
5 beneficiary bestow beth bid birthday bogey booker booster boot born borough bowl breach breast bribe brick bride
5 brigadier brother_$ bur burn buster butler butter by_heart caliber calorie candle capsule caretaker cargo caroline
5 carpet cas castle ce ceas cedar cement ceremonial ch chain chapter charg chartere chateau cheese chemist claim
5 clement club co coffee collect collection collector colonel commissioner compose comptroller concurrently conductor
5 configuration confinement constituency constitution contest convene convert corp corpus correctional cotton countess
5 county coupe crest custody dart daughter deadline death decoration defective defendant denomination deputy dietary
5 diocese directory discard dixie dock doctorate documentation dollar domain dough down drake du dual duchess dudley
5 duet duff duma duolingo eagle elevator eligibility emblem embryo emergency emir episcopal establish eventually
5 examination examiner exclusive expo extract extraction extradition family fe federal felony fenc fertilizer festival
5 fiber fifty firm_<why> fis fixture flint flotilla foam foil folder follow footballer foreman formal former founder
5 franc franklin free_$ freight frozen gallon galloway gate german get_into giro glen glove governorate gown gran
5 granite grill group guarante guardian guitarist handball hefty helmet highest hire his hogan hole homere hour_of
5 identical immediately improve_my in_nature inception indictment individually indoor initial interchange
5 intercontinental inventor invitation ion item its jade jail james jay jenkins jimmy jockey johanne joint jun ka
5 keep_the kelly ken kent kingdom knife ko kosher kraft lamp latter layer le leather lecture_$ legislative legislature
5 lever lewy liable life_$ ligament lil limite ling liquor liter lobster locate lockout loop lord lowere luggage lung
5 maid maintenance manual manufacturer manuscript marc mare mark master maternity matrix maxwell me_<why> meat median
5 memo middleweight midland mill miller mine ministerial minus mobil monte morry motel murphy my_pe neck never node
5 noon not_buy notify ny onion operate ordination oriole outfielder oversee p packet pad paint palmer pardone
5 partially partition partnere pasha passport pavilion peace_$ peel penalty perjury permanently pete petr pharmacy phi
5 philharmonic photo pi pizza placement plaster plead poker pollard polo pond porcelain pork porter possession potter
5 premiership premium preside princess principal prison probation procedure procurement prohibition promotion promptly
5 proportional pseudonym pub publish_in purple qualification r rapper razor rear reassign record rector referee
5 refurbish refuse regrout rematch renovate rental reopene repay repayment represent representative requirement
5 resignation rest_of retention revolv rex rifle rite roast roe rosemary route royalty ruby rul rus ruth sa salmon
5 same sas sausage school school_<time> seed sell send sergeant session settlement seventeen shareholder shaw sheriff
5 sigma simmon site skate slam slash smith soda sometime song specially spencer sprinkle starter station statue steam
5 stuf subpoena suing suite super supreme surgeon surgical surname swap swim sword syrup ta tablespoon tablet tape te
5 temporarily terminal that_really that_we the_consultant the_firm the_month the_world theft thermal threshold ti
5 timber time_<time> tomatoe tomb top torah tower township track tram transaction transcript treason trillion trim
5 tucker tuition tunnel turbine turbo turner twin unconditional unlimite unofficial unpaid unspecify unveil upper
5 vacant vale valid vessel vicar victor viola visa voluntarily voluntary vote walk_round warehouse warren warsaw wax
5 wear wed week weir welterweight wharf whereby wilkin winter withdraw withheld wrist write_a yuh
6 #object=free #object=late #object=line #object=salesperson #object=tyre #verb=become/thing #verb=commit/empty
6 #verb=get/thing #verb=hand #verb=make/person :finish :meets <time>_on ^_commit ^_new ^_see abbot adjourn advisory
6 after allocation ams arrow assign assistant association attach automatically autopsy auxiliary available bachelor
6 bacon bae bailey baker bankruptcy barge baron barrel barton basement bass bathroom baton baxter beaver benjamin berg
6 berlin bern beta bill billion bind blanket blood bmj bolt bone bonuse bowie breeder brunswick buffalo bundle butcher
6 butterfly bye cake calcium camp candy cannon captain carbon cardboard carol cathedral cello centennial ceremony
6 chairmanship chapman charcoal charity chester chocolate chromosome circuit circular clay clearance clerk close
6 closure comb commemorate communion comprise confederation consort consortium construct construction consultant
6 cooper copyright cord coroner corporation covenant crane creditor creek cube cum curl dalton debt_free deceas decker
6 deduction defamation dentist der derby des discharge disciplinary dividend division do_a document dome dominion door
6 doubl drop drummer duchy dy earmark elbow eldest elector electric elimination embezzlement employee enclose
6 endowment english enrol entrance enzyme eponymou everyone_in everyth_$ ex extra facility federally fifteen finalize
6 find_a first_in flute for for_my fork formerly fountain frame frigate funeral gable geneva give_us guilder gymnasium
6 hamburger handgun hangar haye he headquarters heart henry hereditary herein hiatu holt hospital hut hydraulic hydro
6 immunity inch include indefinite indict initiat inscription intake interim into iss jack jersey jewel jo jointly
6 judge jumper junction jury kappa khalifa kickback lacrosse ladder lambert lantern lar lawsuit league lech leed lemon
6 liability lieutenant lifetime lighthouse lightweight loan lottery lotu lumber machine magistrate manslaughter
6 marathon mary mat maximum medalist medley memory meter minor minute misdemeanor modification moratorium morrow motor
6 municipality my_life nail newly nominal numbere nurse oak obstruction on_time only ordinance otto overtime owner
6 oyster pa package pair panel paper paperback parliamentary payroll pe pe_kit pen physio piece pin pink plaintiff
6 plant pool portion post postpone potassium powder preliminary premier premiere previou prince proclamation proper
6 provision pyramid quad qualify quarry quota ra racketeer ram ratification ratify reach reactor rebate recess
6 rectangular refrigerator regular rehearsal reorganize reprieve reprint rest restoration rink robin roof roster
6 rotate row rule rutherford salesperson salesperson_of sam sandwich sear sec section sentence separately serve
6 service shaft shipment shipyard shortene shotgun sir skeleton skull sleeve solicitor solo son spa spear
6 specification speedway sponsorship square st stake statute steak stein stolen storage subfamily subsequent
6 substitute sue suitcase surrey swan sworn symphony synod table tavern teller tentatively the_rest theorem thickness
6 thoroughbr tile time to_a toe tommy torpedo tournament trinity troy trunk twelfth ty tying u ulster unit up_<time>
6 urine vacancy varsity version veto via vic violin virgin vocalist volume wales walnut war ware watt weber webster
6 whiskey widow worcester yuan z
7 #act=create/person/whole #act=finish/empty/whole #act=topic/thing/whole #amount=share #check=share
7 #first=finish/thing #object=brother #object=them #verb=commit <why>_<why> ^_never aa abbey abolition accession
7 accreditation affidavit agre aka album all allocate amendment apiece appropriation approval approximately armament
7 assembly athletics authorization automatic backstroke ban banquet bar barrow bassist batch berth birth blank board
7 booklet both bottom box branch breaker brewer brown bud bullion bypass c cabinet cage canada canal canoe carl
7 carriage ceil cent chairman championship chapel charter chassy cherry chess citation clinic committee commonwealth
7 company compartment conditional confiscate consecutive conversion convict corporal cream dam day de debt debut
7 decide deck delete dem demolish denote dental depot diameter dinar directive discharg dissolve district donation
7 dutch duty dynamite egg eighteen eligible enlarg enter entire eventual every exam expiration f federation fellowship
7 finalist fine fold for_<time> forgery foundation fourteen furnace gala garage garland gas gazette ger glass grease
7 greenwood grey guild hale half ham hart heir honor hood ice id if imprisonment install intermediate introduce
7 invalid issuance it jan kilogram king knockout l lace lay leaf length letter libel licens lid line linkedin liver
7 locomotive logo lower manor maple marble mason mast member mercury million monthly national ninth nominate
7 notification oath off once_<time> op opu orange orchestra outstand overturn paragraph pardon parenthese patel patty
7 pay pence phase pie plenary polish postal present previously priory production propose prototype railway receipt
7 recommend regent regiment renovation rent reorganization repeal reschedule residency retirement retriev rib roger
7 rotary rubber savoy schneider select separate shall shield shill shin skip somerset special sperm sponsor spoon spr
7 stainless stone subsidy supervisory supplement swiss t tariff tattoo th the_class the_shed thereafter thirteen
7 tiffany till transplant treaty twice two type tyre unanimously und undisclose union unreleas upheld van velvet w
7 walker ward_<why> wire wrap wreath yearly
8 #amount=rhythm #check=count #object=nurse #object=water 0_$ :exam :granted ^_no abolish addition additional
8 additionally ag ak allowance annual ark asbesto authorize bach barn bearer bed blade book bourbon bracket brass
8 brewery brigade bucket burial bushel canton cartridge cash catalogue centenary certification chair charge circa coat
8 commission compilation completion conjunction contain container cork court crystal cup cylinder d date debute
8 defunct demolition den deposition designation diamond discography discontinu draft duke eighth elect engrave
8 equivalent erect exempt factory feeder file firm found fourth fra freeze gill grade grant hand_in hatch imperial
8 inaugural injection insignia installment insurance jar kidney knight lamb late later learn_the leas marrow
8 membership memorandum memorial metal midnight milligram minimum month mr ms municipal name nine no o omega optional
8 organ oven oxide pan parachute parole pass penny peter piano pistol plate pot pound print receive refund requir
8 restitution retire rs rupee salt schedule screw seat sentenc seventh shortly single sixth slot sodium sole split ss
8 statutory strip submission subscription subsidiary sued tag tate terminate the_green thirty throne tooth total
8 totale underwent unuse vegan win winner withdrawn wooden x
9 #act=create/thing/whole #amount=count #amount=hours #check=hours #first=named/thing #hands=limitless 0 :prize ^_0
9 aluminum amend and annually any arbitration arrange axe badge bail bank battery bottle brother certify clause coffin
9 commenc compensation compulsory concerto consecrate consent cooke copper council cubic decommission defer disband
9 edition eight eleventh entitl extension fa fifth finish formula g gold golden green hammer head hull inaugurate
9 injunction inscribe issu join kaiser kit lake lease levy liquidation list lok mandatory medal metric n nickel number
9 obtain ore page pend permanent permission petition pipe prior queen rail reed registration registry release remix
9 replica request revoke ring rod roll set severance signature six sixteen steel sugar suspension temporary tenth
9 termination title ton treasurer trophy tube twelve v vacate valve vol ward water which
10 #act=finish/thing/whole #first=create/none #hands=exam #verb=finish/thing admiralty aluminium announce appoint
10 appointment auction award baronet bell cancel cap contract coronation cover curtain dat deluxe deposit designate
10 diploma disc exemption form free gram grand h hall homestead honorary hour incorporation induct induction insert
10 kroner kronor license lime lump maiden mint module my_own officially original ounce partial patent payment permit
10 plus postage posthumously privy publish purchase rack re recipient reissu remainder removal rename replacement
10 ribbon sack scrap second seven stamp submit supplemental surgery suspend tier twenty uk vault vi waiver year_$ zinc
11 #numbers approve b block boiler chamber clean coin consist count decree dissolution dissolv eleven entry fin final
11 formally iron j jubilee june k lodge m march merge one open parliament plaque platinum purse receiv register
11 reinstate remove replace royal seal sign slate stipulate stud subsequently tender tin trustee until used without
12 #hands=others #hands=partly <time> another bonus bronze card crown double four or per prize provisional
12 respectively sale sheet third triple vinyl waiv
13 bath certificate commemorative donate each expire fee five holder marry originally plastic silver ten transfer
14 #checks2 august
15 by three
16 complete
19 #checks1 first
20 buy
"""
