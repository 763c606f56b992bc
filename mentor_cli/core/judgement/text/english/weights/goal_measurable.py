"""What 7521 labelled goals teach about measurable: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "b60fab707fdb1401"
ANSWERS = ("no", "yes")
ROWS = """
-24 *
-20 #hands=unsized
-19 accustome frightene
-18 frustrate lately mindful understand
-17 anxiou attitude distract disturb evident fearful genuinely impatient increasingly perception relentlessly
-17 understandable unpredictable wary weary worrisome
-16 alienate bite cynical fascinate feel frankly incredibly indifferent intensely perceive plight profoundly resilient
-16 savvy seem seriously skeptical uncomfortable undoubtedly unfamiliar unsettl
-15 annoy articulate aware calm cautiou confront confuse consciou curiou decidedly distinctly embrace entrepreneurial
-15 excite grasp helpful imagination lik misguid naive outsider overly pessimism pessimistic quiet reassure resilience
-15 sadly sentiment terribly terrify thing underscore vibrant vulnerability wildly worry
-14 admire alike appreciate arrogant awe bleak bullish chaotic clearer constantly dangerously deeply desperation
-14 dislike distrust enormously enthusiasm entrench exploit few forefront immensely importantly inevitably insecurity
-14 intimidate mood notoriously ominou optimistic particularly perceiv persist perspective pervasive rattl relentless
-14 remarkably remind reminder restless rife seemingly seldom shaken sight skepticism stereotype stubborn tendency
-14 tension tir uneasy unpleasant urgency
-13 amuse animosity appall arous assessment audience awkward cautiously civilize commonplace communicate compell
-13 conducive conservatism continually contradictory curiosity daunt defensively demographic depress despair desperate
-13 destructive detractor dire eager emotion emotionally emphasize equally ethic everybody experience explore
-13 extraordinarily familiar fascination ferociou frustration fundamentally glimpse gloomy grappl grim headway
-13 heightene helpless hesitant imagine imperative implication impression indifference inherently intelligent laugh
-13 lively look mind navigate notion nowhere obsess obviously oddly openness optimism overshadow passionate patriotism
-13 positively pragmatic precariou predictable prevail react realization refresh repercussion resentment respectful
-13 resurgence rhetoric rug saddene scary sense some sort spirite stuff subtle supportive sympathetic tame tolerant
-13 troubl underestimate upbeat vastly viewpoint vigilant visibly vulnerable youthful
-12 afar affluent anxiety approach awful backdrop beset bully caution certainly clearly cope creativity culturally
-12 culture definitely demeanor demonstrate desperately destabilize difficulty diminish disadvantage discourage
-12 disparate dissatisfy distant distraught diverse earnest economically encountere endure energetic enjoyable
-12 entertain erratic especially everyday everywhere evidently evolve exaggerate excitement extremely fear flourish
-12 focus fortunate generosity geopolitical gritty happier hardly honestly hostility ignore impress insight inspire
-12 instability instinct intense invariably ironic keen lag lament listen lot mistrust motivate nationalism negatively
-12 nervou obviou overwhelm patience peculiar penchant perfectly peril person phenomenon pos pose problematic profound
-12 quirky realism realize reflect relevance rely resident respect sensibility seriousness sharper sincere situation
-12 sober somehow someth somewhat spirituality standpoint startl stride subdu surprisingly tempere thoughtful thrive
-12 too toward trend truly turbulence turbulent unaffect unhappy unnotice unstable unsure utterly visionary vivid
-12 volatile way weakness weird westerner wondere
-11 #object=year acknowledge admiration afraid aggressive always amaze anger arrogance aspect backlash behave behavior
-11 belief bitterness bolstere burgeon candid capitalism capitalize charm comparatively compassion complicate concern
-11 conciliatory confident contrast convinc countryside crise dampen danger dangerou devastation discontent discourse
-11 dismay dissatisfaction diversity divisive doubt echoe elsewhere embarrass emerg emergence emphasy encourage engage
-11 enjoy enthusiastic ethnically evidenc exacerbate extreme extremism fairly fierce flung fond forceful fortunately
-11 frantic gentle gloom grip harsh hindere hungry ignorance imagery inability incapable inexperienc influence
-11 intensify irony irrational irresponsible lawless little love markedly mentality metaphor midst militancy mistaken
-11 moderation murky mut neglect neighbor nonetheless now obsession old outset overcome panick persistent phenomenal
-11 polite politically powerless pretty prevalent prone prospect prosperou provoke prowess pundit racially realistic
-11 reputation respond responsive rethink rightly robust rude scare scenery selfish sexuality sincerity skeptic sketch
-11 sluggish socially sophisticate sound spite spotlight storytell strive struggle suicidal surely temper tend tense
-11 terrain think thrill throughout treacherou turmoil uncertain underline undermine uniquely unrealistic upheaval
-11 upsurge view vigorou visually wandere what worsene youngster
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
-10 portray potent productive professionalism progress prosperity provocative psychologically pursu question quite
-10 rapidly reality rebelliou reflection regrettable reluctance repressive restive sadness sensible shortcome somber
-10 some_of spectacle squarely stagnant strange strong stumbl subjective sufficiently superiority susceptible
-10 symbolism talent technological tempt tremendou tricky trouble troublesome unbelievable uncertainty uncommon
-10 unconventional undercut unfavorable unfold unfortunate unfortunately unseen unusually vague viciou vision warmly
-10 warmth weak wherever willingness witty woe wonder worse worsen wrack yorker
-9 #first=activity/none ability absolutely activism adamant aftershock albeit ambition amidst angere anticipate anyone
-9 appetite applaud arid attract aura authoritarian awake awareness awesome backward barometer battleground betray
-9 bickere bitterly bizarre blame blend blunt bombard brilliant broadly brutal brutality buoy calmly careful casual
-9 challeng chilly cinematic clout coincidence competence complexity confrontation confusion consciousness consequence
-9 consistently constructive context continent contrary conversation cooler cordial creature credibility critical
-9 criticism critique cry dazzl decent decisively defiant densely describe desire devastate develop differe disappoint
-9 disarray disbelief discomfort disgust dismal downside downturn eagerly eccentric economic economical ecosystem
-9 educate elusive emerge encounter encouragement endless environment epicenter escalate exceptionally excuse exert
-9 explain extent eyed fad faint faltere far favorable fend firepower flair fle flock fluent folk french_$ fruitful
-9 fun geographically geography gorgeou greet grief hampere harshly hate heartland hid highlight hilly horrific humid
-9 humorou hurt idea impoverish improbable improve incline inconsistent incredible infuriat injustice inspirational
-9 insurgency interaction intolerance intrigue jok just kid lack lackluster laughter lofty lov lur maneuvere maybe
-9 meaningful meddl menace militarily miserable misery misunderstand moderate momentum mountainou nascent nasty
-9 necessity negative nevertheless nightmare offend opinion oppression ours ourselve outlook outspoken overlook pace
-9 pause peacemake perhaps phenomena picturesque pinpoint plagu pleasant plentiful ploy poor portrayal posture poverty
-9 presence protectionism prudent quietly racism racist radically rag rampant rather rational rationale read_to real
-9 reasonably relationship relatively relax reliant remarkable remembere reminiscent ridiculou rumor ruthless sad
-9 scarce scenario sectarian sens sensitive sensitivity sentimental shake shaky simplicity skill sleepy smile speak
-9 speculate stability stance stature steadily still straightforward stranger strategically stress strife stupid sunny
-9 surprise swirl sympathy synonymou tactic temperate terrific thankful the_0 tolerance tolerate topic towards tragic
-9 trait transform trickle tumultuou unaware underdog unfound unreliable unthinkable violence violent visibility
-9 volatility warmer watcher western windy wit with worst
-8 #check=result #concrete=finish/thing #opinion #verb=make/thing :inner a_bite about accent accomplishment accurately
-8 acknowledg aesthetic affect agenda akin ala alcoholism ambitiou answer anticipation appreciation around assure
-8 attractive authentic awakene bad badly basically bastion battere behavioral believe beneficial beyond bias bloodsh
-8 boast bor bother bothere bounce broaden brunt brutally bureaucracy capable carnage catch characterize cheer
-8 childhood cognitive combate comfort comfortable competitiveness considerably consistent contemplate contribute
-8 convince corrupt countless cozy creative credible critic cultivate cultural cute dar defuse deliberately delicate
-8 depiction desirable deter determination devout dialogue differently difficult direction disagreement disappointment
-8 disgruntl disregard diversify dominance dumb ease eclectic eclips ecological ecology elude empowerment emulate
-8 endanger enrage environmentalist environmentally erode everyth exotic fact fantastic fashionable feminist fertile
-8 fiery foray foreseeable frail fray frequently fresh furiou gadget genre glamour glance globally gre grin grow
-8 gruesome habit hamper happene happy harass hardene hardship hatr heavily historically humble immense immoral impetu
-8 inaccurate ineffective infectiou influx innovation inspiration instantly insurgent interact interest intervention
-8 intimate invest investor ironically irrelevant kind knowledge language largely lax lazy lessen limelight lonely
-8 loud loudly lure lush lyrical manipulate marginally market marketer mean mediocre merely messy mild moderately
-8 moral morale most mystical narrative necessarily neighborhood niche nonsense now_and nowaday obscure observer often
-8 onslaught openly outrageou panic partisan peaceful people perfection persecute philosophical physically pity
-8 pivotal political prais preach prediction pretend problem prosper push quell rage rarely raucou ravage reckless
-8 reclusive recognizable regard reinforce relative reluctant remember remotely repression resist reviewer revolve
-8 rich risk risky rivalry roar romantic satire sexy shadowy shameful shock shopper silly sincerely sinister slick
-8 slippery sloppy slowdown slowly slum smell smoothly softly sometimes spate speculative spirit splendid sporadic
-8 stabilize stark stimulate stop strategy strengthen strongly suddenly suggestion supernatural superpower suspense
-8 swath sway tackle taste terrible thank thoroughly threat threaten thwart tone totally tough ubiquitou ugly
-8 universally unleash unpopular unrest untouch unwill useful utmost utter vain viewer vigilance vocabulary wag wan
-8 weathere whatever why widespread with_the wonderful workplace wrong
-7 #act=create/thing/part #first=topic/person #lack=vague #object=supervisor #object=tighter 0_<why> :abstract
-7 :comparative <time>_0 <time>_i ^_room ^_to a_few abundance abundant actively addiction advantage adverse ager
-7 alleviate along aloud among amongst analyze anarchy and_then ardent assert assertion assortment assumption
-7 attribute authoritative avoid away background barren battl beautiful beleaguer believer bland blatant bolster boom
-7 bright bunch bureaucrat buzz bystander catastrophe cater certainty chao charismatic clarity closely closer cloudy
-7 coach colorful commentator comparison compassionate complain completely convenient courage crazy crisis criticize
-7 crowd deep deflation defy democracy denounce dense dependence desert deserve deterioration devotion difference
-7 differentiate discredit disparity disrupt docker doing dominant domination dubiou dwindl effectiveness effort
-7 embarrassment endeavor engulf enhance enlightenment enthusiast epidemic ethics ethnic even evolution evolutionary
-7 exhaust expatriate expert explanation expression extremist fade faith famously fashion flaw fledgl flexibility
-7 flier flurry focuse foe footstep for_once foreigner forward frenzy frequent fuzzy geniu gesture glad go_through
-7 goodness governance grateful grievance guess gunfire hail happen happily happiness harbore hard harm hawkish
-7 headach healthy help hemisphere heroic hinder housewife humiliat icy ideal illustrate inappropriate inclusive
-7 indigenou infight infiltrate inflationary innovative integration interfere interpret intimidation intrusion ire
-7 isolation jeopardize joke journalistic lash lean learn_about lend lesson likelihood listener luck luckily lull
-7 mainstay mature message metropoly mix modestly morally move mutually myth naturally nicely northward notoriety
-7 obstacle occasionally offensive ordeal ordinary other ought painful paradox path patriotic pattern penetrate poetic
-7 poorly popularity populou positive possibility potential potentially powerful practical praise precedent precisely
-7 predict prejudice preparedness prey pristine productivity progressively proponent prove provocation proximity
-7 psychic psychological publicity purely racial reader really realm reason reasone recession reconcile refrain
-7 reliable remark remote reprisal resemblance restraint retribution romance satisfy scant schizophrenia scrambl
-7 secretive self sensation seriou setback severity sharply sheer shift shine shy sideway sigh silence similarly
-7 skirmish slow socialism sociologist somewhere sparsely spectacular speculation sped spiritual spread stakeholder
-7 stardom stare staunch strategist stronghold stylish sudden suffer surf surfer surge suspicion suspiciou sustain
-7 sustainable swat take tale tangible tangl targete tarnish tear temptation terrorism thunderstorm tighter time_$
-7 touch tragedy traumatic traveler tremor true tumble turn turnaround under_control uneven unexpect upstate urban
-7 ushere vast very vigorously viruse voic warm warn weaken weakene weather westward while wildfire will_be wipe wise
-7 withstand
-6 #act=vague/abstract/part #act=vague/empty/part #object=and #object=liked #object=method #object=milking
-6 #object=staff #verb=be/empty #verb=cut #verb=save ^_ace ^_check ^_read ^_save ^_speak a_0 a_time abroad abusive
-6 accelerate accessible accomplish accuracy accurate adapt addict adequately adulthood advertiser advice advocate
-6 aftermath aggression agony aim alert amid ample analytical analyz ande anyway apparent apparently applause
-6 appropriately argument aspire assess at_a attack avian backer baseless be_lik beautifully before_<time> benign bent
-6 betrayal bigger bitter boomer bordere brace breeze bureaucratic burst call campaigner capability catholicism
-6 characteristic chat check_the cherish chic chiefly chill choke circumstance classmate cling commend communism
-6 community comparative competent competitive concede concept conceptual conflict conquer consensu considerable
-6 consistency constant continue control_<time> convergence conversely cool cooperate cop correlation counterattack
-6 countere critically crossroad cuisine culinary culprit curtail daylight deaf deliberate depend dependent depression
-6 depth despite deterrent dialect differ disagre discipline discussion disproportionate disruption do dole doom
-6 downward drag dramatic dream dusty dweller easiest eastward easy educator efficient enormou entrepreneur eradicate
-6 essence ethical excel excellent exodu exploitation expose eyebrow fabulou fairness feasible feedback feel_for
-6 festive firmly flamboyant flare flavor flee folklore foothill forth freely fundamentalist furor further generally
-6 get_my get_on global gloriou gossip gratitude griev guitar guy hacker harmful harmless have_a haze heroine hesitate
-6 highly homeland hopefully horror housebound hovere how huddl humidity hurry hypothetical illusion image immigrant
-6 immune impair imply impossible inadequate inadvertently incompetence indicator inefficient inequality insider
-6 instead insult integrate intelligence intermittent interview intricate inundate invisible journalism jungle
-6 justification justify leadership leftist leverage lik_by linguistic literal livelihood logistical lovely loyal
-6 loyalty mankind mantra matter maya mayhem meditation mentally migrant migrate migration minimize misl mislead
-6 mistake mobilize moist moreover mosquitoe motorist myself mysteriou mythical narrator nature need nod noteworthy
-6 obesity objective occasional on_the opportunity orderly orient outcome outdate outnumbere outreach overcrowd
-6 overrun overweight pain pandemic particular peninsula periodically persona philanthropy philosopher philosophy
-6 pleasure pois pollster pollute postwar predator predominantly prepare pretext pride procrastinate prominence prose
-6 protract proudly proven psychologist q rash read_around readily recent reformer regret relation reliability
-6 religion remorse renegade respectable retreat revive rhythm rid rift ripe rough sake satisfaction scar scath scene
-6 scenic scent scramble scrutiny seasone secular seismic severely sexually sheltere shoot sideline signale
-6 significance similarity simmere simpler siren slack slope smart snowy social soil sorrow sour southeast spatial
-6 spawn speculator spur standstill starv steady strain strategic stretch stun subtropical suburb suburban suggest
-6 suppress sure surround survive swing symptom teen tempo theme themselve thorny tibet tide time_<why> timely tourist
-6 tout trainee twist unacceptable unanswere unconfirm undecide unfair unfairly unlikely uphill upscale upset upside
-6 upward urge useless usual vanish versatile violently virtue visible visit_the visual vital voice voter warfare wast
-6 wave we wealth whenever wick yell
-5 #act=vague/empty/whole #concrete2 #first=topic/abstract #first=vague/empty #object=allotment #object=archive
-5 #object=bag #object=centre #object=fitter #object=further #object=game #object=hand #object=house #object=justice
-5 #object=little #object=me #object=meet #object=python #object=room #object=shed #verb=check/thing #verb=coach
-5 #verb=cut/none #verb=finish/empty #verb=give/none #verb=listen #verb=phone/thing #verb=sketch #verb=sketch/thing
-5 #verb=use #verb=use/thing #verb=work 0_b 0_s :absolute :hedge <time>_vet ^_coach ^_everybody ^_give ^_mend ^_python
-5 ^_sketch ^_work a_feel a_fresh abandon absorb acceleration accountable accusation achievement acquaintance activity
-5 acute adrift advancement adventure advocacy affinity aging ally alter angrily antiquity apart arise arose
-5 around_the array at_mill attraction autism back_the backstage balance barely battlefield beauty belove besides bold
-5 boo breath brightly bring bush business by_the call_on camera carefully catastrophic centralize centrist challenge
-5 character cheap child cite clash cleaner cloud coastal cold come complementary compromise congratulate conservative
-5 consume consumer contemporary contentiou counter coupl credential crew_<time> cruel cruis cue damn damp dare decade
-5 defensive deliciou deprive derail descend deserv destine detect devote dignity diplomat disappear disapproval
-5 disaster disastrou discriminatory discuss dissent distinct distinctive doubtful drastically dress drone dur_the
-5 earthquake easier economist edge efficiently ego electorate elegant embroil end_in enemy enforcement enough erosion
-5 erotic evacuee evaluate evangelical every_single everybody_in everyth_<time> evil exactly extraordinary eye fac
-5 factor faithful fan faster fate fault fi fight firmer fitter flash fluctuation foliage for_a foster freak friction
-5 friendly friendship frontier gangster gap generation gently get_ahead give_0 gore greater growth gut hand_at
-5 handful hazard headache heal heck heed heroe heyday hillside hint hobby homosexual homosexuality hope horizon huh
-5 human humane humanity hunt identify idle ignite imaginary imminent impartial important impressive in_a in_order
-5 incompatible inflammatory inflation influential inhabite inland innocent insane integrity intention intern
-5 internally intervene interviewer invader journey joy keep_a landfall lapse legacy legitimacy levele lifelong like
-5 likewise list_<time> literacy logical longevity magical magnitude maintain maliciou malnutrition many maverick
-5 maximize me_$ meaningless media memorable mental method methodology middle migratory mill_road minority mobility
-5 modern modernization monsoon mostly much mullah muscular mythology nationalist native neat needy nerve nobody
-5 northeast northeastern notice occurrence of_the offense on_top ongo organizational orientation otherwise our
-5 outburst outcry overlap pac parallel partly passive pastoral peacefully penetration perpetrator persecution piracy
-5 pivot pivot_table plague plain planner playmaker plunge politician possibly powerhouse practically precaution
-5 precise prefer prepare_for prevalence primitive principally profanity profession profile profitability profitable
-5 prompt propaganda pros protagonist psychology publicize punish pursuit python_0 quality questionable quickly quo
-5 radical rancher reaction readiness reception_class reconciliation reflective relevant religiou remnant renaissance
-5 repeatedly reporter research resembl resolve resource restrain revere reward rhythmic ris road_<time> roam rogue
-5 role root ruin sabotage sag sao scaffold scale scattere scholarly scientist scream seaside sector security seeker
-5 segregate sensational separatist sexual shady shame sharp shun significantly simply simulation sleek slightly slump
-5 snap sneak so sociology soften solve someone spark spat spicy spoil spontaneou sprawl sprung squandere squeez
-5 stable staggere stalemate standoff statistically stealth steer stellar stigma stormy story strait stream subject
-5 success succumb sumatra survival swung systematically systemic taboo tactical talk tea_<time> tell_the terminology
-5 terror terrorist test_$ texture that_do the_assessment the_child the_crew the_intern the_junior the_new the_nurse
-5 the_two their them_$ this_time tidy tome tornadoe torrential tourism trader tradition transformation transparency
-5 traveller tribal triumphant tropical truth try unconsciou underly underworld undocument unjust unresolv unsafe
-5 unusual ups urgently vegetation vehemently verbal verge viability villager warplane watch wealthy weed weep welcome
-5 wept whatsoever widely wind wisdom wisely with_my with_zero wrath write_in write_test wrought you young younger
-5 yourself
-4 #act=create/person/part #act=finish/abstract/whole #act=finish/thing/part #act=topic/none/whole
-4 #first=activity/empty #first=create/abstract #object=bit #object=budget #object=checked #object=code
-4 #object=control #object=cosier #object=cycle #object=do #object=docker #object=feel #object=forward #object=garden
-4 #object=gym #object=japanese #object=kubernetes #object=leg #object=list #object=one #object=protocol
-4 #object=season #object=senior #object=slower #object=tea #object=ticket #object=unread #verb=attend/thing
-4 #verb=bring/thing #verb=call #verb=check #verb=coach/thing #verb=declutter #verb=declutter/none #verb=develop
-4 #verb=develop/thing #verb=expect #verb=expect/none #verb=figure #verb=figure/thing #verb=get/empty #verb=give
-4 #verb=go/thing #verb=greet/person #verb=listen/thing #verb=love #verb=love/thing #verb=master #verb=measure/none
-4 #verb=mend/thing #verb=photograph #verb=photograph/thing #verb=practice #verb=practice/thing #verb=push/thing
-4 #verb=smash #verb=smash/same #verb=take/thing #verb=understand #verb=understand/thing 0_c 0_mile 0_unread :mass
-4 :opinion :tells <time>_do <time>_five <why>_$ ^_better ^_fifteen ^_figure ^_greet ^_listen ^_master ^_on ^_perfect
-4 ^_photograph ^_raise ^_say ^_someth abrupt absent abstract abt abuse academic acceptable achieve adherence advise
-4 affirmative afford affordable afloat ai aidan alien almost altere amusement analyst anarchist ancestor and_i
-4 anonymity anthropology anywhere apartheid archipelago argue artistic asthma astronomer astronomy at_<time>
-4 at_trainee attain authenticity avert avid bali bandit bargain barrage bazaar be beacon beast become_a before_i
-4 besieg biologist bipartisan bite_of blizzard blow bode boost boucher bounc brave bre brush burden ca café_<time>
-4 camouflage campuse censorship centre_<time> cerebral check_by civilian clarify cleans cleric climber clothe
-4 club_<time> coach_the coast collaborative colleague colonist comfortably comment commitment commuter competitor
-4 compute conclusion condemn condemnation confine confluence congestion conscience conserve consolidation conspicuou
-4 constraint continuation continuity continuously cordone corporate correct corruption cosier cosier_$ counterpart
-4 country crackdown crime crippl crossover crucial cruelty customer dane darkness day_on deadly debate decisive
-4 declutter defend defiance definite deflect degradation democratically dengue denounc destination devotee diarrhea
-4 dictatorship different diplomatic discrimination disguis disguise disorder dispers divert domestically downfall
-4 drama drastic drought dur easily electromagnetic elite else embattl enclave endangere endemic engagement ensu
-4 envision equilibrium eradication error_in estrang evene ever everyone exhaustion existence expectancy express
-4 extensively extinction eyewitness farce fatigue favore feminine figure figure_out find_my fitter_<time> fledg flu
-4 focal follower free_<time> french fury future gardener gather geographical geology germanic get_fitter glow gradual
-4 gradually graphics gravity gruel guerrilla gulf habitat hand_$ harmony haven here hero historian historical
-4 homeless horseback hospitality hotly hub humanitarian humiliation hunger hurricane hygiene i_expect ideally
-4 immigration implicit impulse incite indirectly inexpensive inferior infiltration inflict influenza inform infrare
-4 infrastructure initiative insect insist insistence intent intentionally interactive interpretation interprete
-4 involvement irreversible job journal journal_$ journalist judg kubernetes_<time> lama latitude leap learner
-4 leave_the legitimate liberalization liberate libertarian limbo listen_to literary littere logic loot lore lowland
-4 luxuriou mainly majestic managerial maneuver manipulation math measure meet_<time> mend mess mismanagement mob
-4 modernize modest mom most_<time> move_the move_to muddy my mystery narrower nation neighbore never_make news nice
-4 nighttime noir noise nonstop nor norm northwestern not_use note numerical oasy obese ocean of_unit older one_at
-4 onset operative opponent order_<time> organism ostensibly out outly overtake overwhelmingly paralyz parent_at
-4 parser patient peasant pedestrian perch performer period_$ peripheral photographer poisonou pontiff portuguese pray
-4 preacher preference programmer progression prolong prominently pronunciation proportion pursue quake rainy rampage
-4 read reap reasonable rebound rebuf rebuke recapture recruit reel refine regain regime relaxation reliance reliev
-4 renew repair_café rescuer respondent response restrictive retaliate revelation revolutionary ridden riddl rigorou
-4 road rocky routinely rudd rural rush sadr safety savage scholar scope search seasonal see senior_<time> shallow
-4 shattere shelter shore shortage showcase shrink signal significant silva sky slang slide_<why> slower smash_it
-4 smuggler sniper somebody someday sonic sooner southern speech speed spree st_aidan staff standout static stay storm
-4 stray strength strewn stricken stunt substantive sunlight sunshine superb supposedly survey sweep swell swine
-4 tailor task technically technology teenage that_$ the_archive the_audience the_fence the_learner the_life the_wheel
-4 theological theoretical there thinly this those though through_the thrust thug tight timor to_like to_my to_scratch
-4 toast_in toddler together towere traditionally transition travel trek tsunami turnout two_new unarm unclear
-4 unemployment unique unit_0 unity unnecessary unprecedent unread unreasonable unwant uproar utilize vary villain
-4 viral virtually virus visit_<time> volcano wake want way_<time> weaponry weave wheel_<why> when_my widen wild
-4 wildlife win_back wip wish woo world_class worthy wound wreckage writer yeah year_0 year_of year_old yet
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
-3 #verb=take #verb=work/thing #verb=write/thing 0_boy 0_work :change :vague <time>_an <time>_concert <time>_currently
-3 <time>_while <time>_with ^_attend ^_cross ^_declutter ^_develop ^_eliminate ^_every ^_fly ^_interview ^_lead ^_look
-3 ^_more ^_own ^_prepare ^_progress ^_push ^_refactor ^_show ^_spanish ^_take ^_the ^_understand ^_use ^_we ^_world
-3 a_letter a_level a_question address administration ads alive all_$ all_<time> allergy aloud_in altar_cloth an
-3 an_evene and_night anybody area as_a ask back_into bar_0 be_a be_in before behaviour better_behaviour bird
-3 bird_call blot breakfast_club breathe bring_my bug car_<time> cause cd chapter_<time> chapter_three chef choice
-3 classroom come_<time> community_$ compare computer concert_<why> condolence conduct_the consider contribute_to
-3 control_of corner cost_<time> could cover_letter cut_down data desk_<time> develop_my developer development
-3 distinction do_$ do_not down_on draw effective eliminate_all end_<time> evene_<time> excellence expect fence_<time>
-3 few_of field file_$ financial financially_independent five_hour floor_<time> floss_$ flow fly forgive forty_hour
-3 forum frau friend from_my get_back get_in get_the git give_back going grip_on hand_up handbook_chapter have_$
-3 have_get headline hid_it hospice_$ hour_$ i_be i_start ill improve_attendance in_leed industry inner interview_with
-3 into_it issue it_<time> japanese javascript justice kerry kubernetes last_one lathe lathe_<time> laugh_at leader
-3 learn letter_to level_0 like_a literature little_one look_into loom love_the mandarin mark_code mastity matter_$
-3 me_0 me_<time> me_for mean_$ medium mentor might minute_$ mo mode moot morn my_community my_game my_hand my_head
-3 my_javascript natural need_to negotiation night_shift not_touch noth object observation of_a of_hid of_leave
-3 office_<time> on_$ on_at on_call once one_$ one_end open_question order_in our_choir own_the paper_for part_of
-3 participant pass_$ perfect personal persuade photography plate_waste plot poem_$ possible practice presentable
-3 price probably quick quicker read_up reception record_an recovery recruiter refactor refactor_the region repeat
-3 resident_on responsibility review_paper room run_<time> s_$ say_the seminar sermon shape sketch_in snap_at
-3 someth_with soup_kitchen spanish start_in statistics stock story_of style sunday system_<time> take_me take_part
-3 target technique the_altar the_army the_bakery the_best the_car the_date the_desk the_dry the_field the_git
-3 the_grant the_guitar the_library the_little the_moot the_next the_old the_other the_parish the_poem the_reception
-3 the_school the_soup the_under them then_<why> therapist three_$ three_year tighter_$ to_$ to_hold to_listen to_love
-3 to_person to_respect to_take tomasz tomasz_and touch_the trail up_$ up_for ups_<time> value visit visitor wait
-3 walk_the wall ward_0 warm_ups western_blot while_the whoever wipe_down with_tomasz without_read witness work_on
-3 year
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
-2 #verb=tidy/thing #verb=want/thing #verb=win/thing 0_budget 0_chemistry 0_cron 0_plumb 0_set 0_the 0_to :person
-2 <time>_e <time>_half <time>_leave <time>_me <time>_only <time>_phone <why>_0 <why>_be <why>_have ^_<time> ^_act
-2 ^_bat ^_budget ^_call ^_collect ^_comment ^_convince ^_cut ^_eng ^_engage ^_feel ^_fix ^_go ^_groom ^_gym
-2 ^_honestly ^_in ^_let ^_lift ^_measure ^_mentor ^_mix ^_oil ^_once ^_patch ^_phone ^_pick ^_pivot ^_provide
-2 ^_quieter ^_record ^_rehearse ^_respond ^_run ^_scale ^_serve ^_sign ^_sleep ^_some ^_statistics ^_step ^_stretch
-2 ^_tidy ^_trainee ^_with a_balance a_clue a_full a_good a_log a_native a_real a_row a_story a_stronger able
-2 achterberg actually advance after_train again_<why> all_staff all_that and_a and_all and_so and_teach and_the
-2 and_with and_write animal anyth anyway_$ ao3 archive_<why> asleep at_home at_work attendance_of away_from back_to
-2 bank_$ bat be_away be_completely be_over be_the become befriend bingo board_to book_$ box_<why> broad budget
-2 bus_<why> business_$ c_<time> c_and café call_home call_the calmer camp_$ car chair_$ chang check_them chord circle
-2 city click click_<time> client_call client_meet clue_about code_in coffee_$ come_$ comment_my communication conduct
-2 consolidate conversation_with correct_them crawl crew cron cron_job cry_at curriculum dad_$ dark data_<why>
-2 department_$ desk_$ do_someth do_well draw_the driver_on e_g energy eng eng_light engage_with english_$ essential
-2 evene_class event_$ every_customer expand fancy fast feed feel_ready fence finally_get finance_<time> find
-2 find_balance find_out first_<why> first_year fitness flawless flexible flood for_mrs for_new from_finance from_here
-2 from_the full_potential garden get get_nip get_somewhere give_up go_on go_viral google grade_0 great grow_as
-2 guild_<time> gym_$ gym_0 hack half_term hand_massage handle handover_<why> harbour have have_the head_$ help_the
-2 her_write hi him hinge hinge_and history hol homework hour_<time> i_do i_finally i_have i_just i_want in_advance
-2 in_her in_polish in_the in_there independent ine ine_<time> intend_to interpreter into_my irregular job_on kata
-2 keep kg kid_a kitchen_<time> knit lane_<time> latest latin lead_the learn_0 leave_hand lecture_<why> lift_the
-2 like_our line_0 link live log_of love_to lunch_<why> lunch_away make_every make_my mark_at master_all mate
-2 meet_<why> mic mile milk minute_one monitor more_patience mould mrs_okoro my_code my_cousin my_german my_gran
-2 my_husband my_mark my_mother my_section my_set my_uncle my_y10 myself_$ myself_<why> name_<time> native_<time>
-2 network new_system nicer night nip nip_<time> no_exception northern not_a not_just note_dur now_0 of of_her of_me
-2 off_a okoro old_box on_bad on_line on_me on_my on_some on_tiktok on_with once_$ one_in one_person one_with
-2 open_evene or_not organise out_$ out_loud out_with over_me over_my owe page_0 page_<why> pair_with paper_with
-2 paperwork parallel_park parent park_<time> patience_with pelvy personally photograph photograph_my photograph_the
-2 phrase picture pitch placement_<time> plan_<time> policy polish_<why> practice_revers prep priya process promise
-2 properly public pull put_the puzzle python questionnaire quiet_one quieter quieter_<time> quote radio rain
-2 rather_than read_<time> read_a ready_for recruiter_to reduce_error refugee regional regularly remain
-2 research_<time> respond_to restaurant_<time> revers revers_the review_<time> rich_$ role_model routine row_$ row_of
-2 safe safeguard safer safety_$ say_that script shadow_the shift_$ shift_and sick sight_read sign_up sing sit_with
-2 sleep_0 smash so_on society soft solution someone_from somewhere_with sorry sort_my spare speak_polish sport squad
-2 stand_up steadier still_i stronger student_will stuff_<time> support swim_again swim_with table_<time> take_the
-2 talk_to team_$ tenor thank_you that_be that_colleague the_<time> the_ai the_break the_camera the_case the_dementia
-2 the_department the_dog the_drawer the_flat the_harbour the_hinge the_holiday the_last the_lounge the_market
-2 the_mirror the_most the_moth the_northern the_person the_portuguese the_quiet the_room the_scheme the_senior
-2 the_shelter the_shop the_subject the_tax the_team the_town the_trust the_uefa the_yard their_full thesis_0
-2 thing_<time> to_be to_carry to_click to_get to_keep to_patient to_read together_$ tool town town_hall train_<time>
-2 train_for translate treat turn_0 tutor tutor_group uefa_c understand_the up up_a up_my up_on up_the us_$ us_on
-2 use_my user vet video video_<time> volunteer_at ward_<time> water_$ we_will well_at what_a what_the when_i whether
-2 while_i whiteboard wine with_ine with_resident wood_<time> work_$ work_<why> would_like would_love y10 yard_<time>
-2 year_i year_in yellow_for yes yoga youth zone
2 #act=activity/thing/whole #act=finish/abstract/part #act=finish/empty/part #act=finish/same/whole
2 #act=light/empty/whole #act=topic/empty/whole #act=vague/none/whole #concrete=create/thing #concrete=finish/same
2 #concrete=topic/thing #concrete=vague/thing #object=accepted #object=agm #object=alive #object=app #object=b1
2 #object=b2 #object=bath #object=bean #object=bed #object=block #object=boy #object=button #object=card
2 #object=certificate #object=chisel #object=clarity #object=client #object=colour #object=cover #object=decision
2 #object=dinner #object=done #object=door #object=elected #object=exam #object=example #object=fee #object=form
2 #object=french #object=garage #object=gutter #object=habit #object=holiday #object=homework #object=kata
2 #object=lecture #object=leila #object=letter #object=level #object=light #object=lodger #object=lunch
2 #object=marathon #object=mark #object=module #object=movement #object=none #object=nothing #object=noticeboard
2 #object=orchestra #object=painted #object=parkrun #object=photo #object=pot #object=pr #object=practice
2 #object=printed #object=promotion #object=quiz #object=refresher #object=rent #object=right #object=rota
2 #object=round #object=route #object=seminar #object=shop #object=shower #object=signed #object=socket
2 #object=somebody #object=something #object=stall #object=statement #object=stopping #object=theory #object=tin
2 #object=tip #object=trainer #object=tray #object=upstair #object=using #object=voice #object=webinar #object=website
2 #object=whole #object=wonderwall #object=yes #verb=add #verb=agree #verb=apologise #verb=apologise/thing
2 #verb=ask/empty #verb=balance #verb=beat #verb=beat/thing #verb=build/thing #verb=check/none #verb=clear
2 #verb=close/thing #verb=code #verb=code/none #verb=come #verb=come/none #verb=cook/thing #verb=cure #verb=delete
2 #verb=delete/thing #verb=deliver/thing #verb=deploy #verb=do #verb=draft/none #verb=earn/none #verb=ensure
2 #verb=find/empty #verb=get/person #verb=guide #verb=hand/empty #verb=hand/none #verb=hand/person #verb=have
2 #verb=implement #verb=inbox #verb=inbox/none #verb=keep #verb=keep/thing #verb=knit #verb=know #verb=lay
2 #verb=lay/thing #verb=let #verb=let/person #verb=make/none #verb=measure/thing #verb=meet/thing #verb=need/thing
2 #verb=open #verb=open/thing #verb=order #verb=own/none #verb=paint #verb=pay #verb=pay/thing #verb=phone/person
2 #verb=post #verb=present/none #verb=promote/thing #verb=put #verb=quit #verb=quit/thing #verb=raise/empty
2 #verb=rebuild #verb=rebuild/thing #verb=reconcile/thing #verb=redo #verb=redo/thing #verb=register #verb=replace
2 #verb=replace/thing #verb=reply #verb=reply/thing #verb=return/thing #verb=reverse #verb=reverse/thing #verb=ride
2 #verb=ride/thing #verb=set #verb=sew/empty #verb=sew/thing #verb=sharpen #verb=solve #verb=sow/thing #verb=submit
2 #verb=submit/thing #verb=talk/thing #verb=throw #verb=throw/thing #verb=train #verb=train/thing #verb=transcribe
2 #verb=turn #verb=visit #verb=wake #verb=wake/none #verb=wear #verb=wear/person #verb=win #verb=wire #verb=wire/thing
2 0_and 0_in 0_k 0_kg 0_minute 0_more 0_out 0_shift 0_step 0_with 0_without :activity :create :daily :light
2 <time>_<why> <time>_and <time>_be <time>_but <time>_get <time>_my <why>_not ^_add ^_apologise ^_back ^_beat ^_block
2 ^_clarity ^_close ^_cure ^_delete ^_ensure ^_fill ^_first ^_five ^_hand ^_have ^_hold ^_hope ^_hopefully ^_implement
2 ^_inbox ^_mr ^_nobody ^_one ^_order ^_our ^_paint ^_parkrun ^_pay ^_promotion ^_put ^_reach ^_rebuild ^_redo
2 ^_replace ^_reply ^_ride ^_ring ^_send ^_set ^_smart ^_spend ^_submit ^_ten ^_train ^_transcribe ^_visit ^_volunteer
2 ^_what a_grade a_medication a_mentor a_michelin a_pass a_patient a_proper a_reflective a_sign a_single about_a
2 about_my accident ace advice_<time> against_the agm agree agree_to alto alto_line always_$ and_0 and_back and_block
2 and_bring and_re and_send and_take apologise apologise_to app apple april arm as_well asleep_in at_the at_two
2 attempt audio b1_<time> b2_in back_$ back_<time> back_in backlog bake_a bakery bank_<time> bank_holiday basket
2 bathroom_tap bay be_behind be_going be_leave be_make be_up bear best_in better_<why> better_mark bite_$ bite_on body
2 book_the boundary box_<time> boy breakfast bring_it broad_bean budgete bus_route but by_0 call_$ canteen_<time> care
2 carrot case channel chem chem_$ child_in chisel clarity_about class class_$ clear_out codewar coffee_<time>
2 coffee_machine coffee_with column community_centre complaint complete_the component concert cook cook_a cpd
2 cupboard_<time> cure cutter dahlia dahlia_<time> dairy day_$ day_<time> day_centre debate_club decision_<time>
2 delegate_the delegation deliver deliver_the deploy_my dig dig_over discover dissertation do_what doctor dog_<time>
2 door_on dose dovetail down_<time> drill drip drive_licence drive_theory duolingo_polish dyslexia e ear_on early
2 eighty electricity email_within emil employer end end_$ english_<time> english_at error_$ estimate every_time
2 extractor fall_asleep fat fifteen_$ figure_<time> fill_in final_of finish_read fire five_past flag floss
2 food_hygiene football for_the fraction french_with from_scratch function furniture garage_$ german_<time> get_0
2 get_promote give_me go_to goal_<time> good_$ good_i granddaughter grandfather groom grout grout_the gum gutter ha
2 half_<time> handover_sheet have_0 have_all have_every have_read head_of head_to height help_out hide higher highway
2 hold holiday_$ home home_<time> home_for home_visit horse hospice_shop host house house_quiz how_to hymn i_hand
2 i_know i_shall implement in_<time> in_bed in_english in_one in_show in_with in_write inbox inset it_down its_<time>
2 jam job_$ judo kata_on kerb kev khan kitchen_$ kitchen_brigade knot kofi lady land learn_my learn_ten least_0
2 leave_of lectern leila let_us life_<time> like_be list_<why> list_of live_with load lodger loo loss lower_the
2 magazine make_a make_it mark_in maths_five me_a me_the medication meet_and mic_<time> michelin michelin_star
2 minute_with mobile month_$ more_<time> moss mozart mr_sato mum_i mushroom my_competency my_goal my_mentee my_name
2 my_phone my_round my_son my_teacher my_voice myself_<time> myself_in never_get new_lodger next ng niece no_more not
2 not_in not_one noticeboard number_<time> number_one nurs nurse_for of_all of_it of_my of_year off_<time> off_the oil
2 okafor on on_<why> on_a on_codewar on_linkedin on_our on_school one_<time> one_of one_time online open_a open_day
2 open_hour open_mic or_more order_for organise_a other_person our_<time> our_street outside outstand_<time>
2 over_<time> over_the pack page_on paint_the parish parkrun parkrun_<time> participate party pass_<time> password
2 past_paper patient_who pea peg phone_the phonic photo_of pick pile pilot place_of plan play_the play_wonderwall
2 point_$ policy_<time> position pot_the pottery pr pr_$ present_the press press_ups primary project_$ promoter
2 promotion_to proper_ear proposal quite_like quiz_$ radiator rais raise_my re_pot reach_b2 read_all read_with
2 rebuild_the recipe reconcile_the redo redo_the reflective_account refresher remembrance rent_$ rep reply_to report
2 reservoir result_in reverse reverse_the rewrite_the river round run_the sam_pr same_day sato save_$ say_i screen
2 self_assessment session_on sew_my share_drive sharpen she_be shed_$ sheet_<time> shop_$ shout_at sick_<time> sign_$
2 sing_the site_$ skin slow_movement small smart_goal smoke socket solution_$ solve_<time> sow_broad speak_in
2 spreadsheet stall stall_at stand standard standup store study sub subscriber suit summer swear take_0 talk_my tap
2 tas teach_assistant test test_<time> than than_0 that_<time> that_run the_alto the_bank the_bath the_bathroom
2 the_bird the_boiler the_café the_close the_corridor the_curtain the_district the_eleven the_extractor the_farm
2 the_final the_finance the_garage the_grammar the_grey the_ground the_group the_guild the_head the_law the_lectern
2 the_may the_mozart the_office the_owner the_rota the_same the_shower the_side the_slow the_solution the_stock
2 the_sugar the_three the_tip the_ukulele the_week the_wiki the_witness the_workshop them_<time> there_<time> thesis
2 three_time through_<time> ticket_from time_better time_for tip_<time> to to_do to_english to_finish to_hand to_let
2 to_our to_reverse toast todo trailer trainer_$ transcribe translate_the tray tree_<time> triage turn_in twice_<time>
2 two_<time> tyre_<why> ukulele upstair_<time> us_the us_wear use vendor village village_hall visit_$ voice_<why> walk
2 wardrobe wear_trainer webinar website_live week_<time> wheelchair white who_can whole_of wife wiki wiki_$ will_<why>
2 will_become will_do with_jo with_what within_0 wonderwall wonderwall_all wood word word_in would_quite would_really
2 write_<why> write_up youth_orchestra zip
3 #act=activity/abstract/part #act=light/person/whole #act=light/thing/whole #check=rhythm #concrete=change/thing
3 #first=create/person #first=create/thing #first=light/person #first=vague/person #object=assistant #object=attempt
3 #object=attendance #object=be #object=best #object=blood #object=budgeting #object=cash #object=chapter
3 #object=conflict #object=consultant #object=dentist #object=documentation #object=dry #object=english #object=floss
3 #object=getting #object=give #object=hearing #object=kg #object=lead #object=least #object=let #object=life
3 #object=lune #object=mentor #object=middlemarch #object=n3 #object=newsletter #object=onion #object=outstanding
3 #object=pair #object=part #object=peace #object=place #object=plate #object=policy #object=promoted #object=roof
3 #object=safe #object=session #object=shown #object=sort #object=stat #object=streak #object=teach #object=toe
3 #object=upright #object=visit #object=walked #object=workshop #reasons #verb=better #verb=better/none
3 #verb=clear/thing #verb=enrol #verb=enrol/none #verb=ensure/thing #verb=fall #verb=fall/thing #verb=find/person
3 #verb=give/person #verb=grow #verb=have/abstract #verb=have/empty #verb=join #verb=join/thing #verb=know/none
3 #verb=log #verb=lose #verb=lose/thing #verb=memorise #verb=memorise/thing #verb=merge #verb=merge/empty #verb=move
3 #verb=observe #verb=paint/thing #verb=pass #verb=present #verb=ring #verb=see/empty #verb=see/thing #verb=send/thing
3 #verb=shadow #verb=shadow/thing #verb=sharpen/thing #verb=shout #verb=sow #verb=spend/none #verb=start/thing
3 #verb=tell/thing #verb=tune #verb=tune/thing #verb=type #verb=type/thing 0_day 0_on <time>_<time> <time>_free
3 <time>_not <time>_rehearsal <time>_seminar <why> <why>_photograph ^_<why> ^_as ^_become ^_book ^_code ^_descale
3 ^_floss ^_french ^_gas ^_grow ^_join ^_life ^_light ^_log ^_max ^_memorise ^_observe ^_present ^_referee ^_rewrite
3 ^_sew ^_sharpen ^_somebody ^_sow ^_start ^_telephone ^_that ^_three ^_touch ^_tune ^_type ^_want ^_write a_colleague
3 a_day actual add adeyemi adopt against agent all_of altar and_<time> app_<why> apply_to as as_an assessor attendance
3 autumn bag band be_late beat bedtime bike blue boat boy_$ brake breakfast_<time> bring_the build build_a but_the
3 by_myself camino carry cell change_the chapter_0 chest choir choose church clair clair_de clarinet colleague_$
3 college college_<time> come_back commit copy course cover_<why> credit de_lune decision degree dentist_<time> design
3 diary dish doe_not dovetail_box down_to draw_up dry_<time> due dye earn earn_a enrol_<time> eslint essay
3 every_parent exce exception exercise_i exit fair farm ferry fill filter finally_listen finish_the fix flat flatmate
3 float flour folder_0 forty from from_a from_memory fruit gas_safe gate_and general give going_to graph greenhouse
3 grid grumpy hamlet he_be head_boy heart_<time> hem her_$ higher_in horn hotel hour_<why> hous i_will if_the in_$
3 in_anyth in_my injury introduction invoice kettle kev_$ landlord lane last launch leave_in leftover letter_$ library
3 lift like_my lin linkedin_learn log_every login lounge lunch lune make_an make_me mar may meal medication_error
3 memorise mentee middlemarch more_than motorway move_our mural museum musical my_brother my_flatmate my_linkedin
3 my_tea my_toe n3 n3_<time> name_on never_lose never_shout newsletter ninety no_english north not_to noth_else
3 nursery of_each of_every on_0 on_<time> on_her onto or_better or_higher orchard organic_chem our_study out_my
3 outside_the pair_of peer_group pension percent perform person_who petty_cash phone photograph_for place platform
3 play port practice_the product promote promote_me promote_to proof protocol put quiz read_middlemarch
3 recovery_position recycle relay reply revise right right_on rise run_a rust saddle score scratch secure seek
3 shadow_a she shed shelf short show_at shower shut side since sit so_$ some_time someth_at spend_<time> star
3 statement str straight strobe strobe_app structure study_$ sugar_in summon supplier tank telephone telescope tell
3 tell_<why> tenant than_the that the_assessor the_cherry the_clinic the_college the_dentist the_entire the_first
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
4 birdy bishop blackwater ble bo bond bow bowman bra bread breakup brent bribery broadcast brook bulk burke burton
4 bury bust button by_shadow cab cabin cable calendar calf canon carbohydrate cardiac caretaker carpenter cart cellar
4 cemetery ceramic cessation chairwoman chamberlain champion chaplain charitable chart check_with cheng chevron
4 chicken chin cholesterol chop chuck cigarette citizenship clemency clement clinch clive clock coal coke cole
4 collateral colon colt commonly compact compliance comply compression confession conservatory constable
4 constitutional consultative contractor convertible copa correspond correspondence counsel cove cow crab cricketer
4 criterion cs cub current currently custom cyru dad dale das declare decorate deficiency department deploy descale
4 dessert diamondback dice die diesel dinner dioxide director disclose disk dismissal display_<time> disposal
4 distribute distributor divorc divorce do_<time> doctoral doe doll domino dong dop dover dragon drop_<time> duration
4 dynamo dynasty ear earl easter eclipse ed either electrical electrician electrician_<time> emeritu emperor
4 employee_of enact enactment envelope episode equestrian eric estate evasion eve excavate except executive exhibition
4 expense expulsion extant extend fake fall fatty feature finite finland firearm fisher fix_the flagship flatmate_$
4 fletcher floor floss_<time> flower flyer foam ford format formation fort fraud freighter fry fuselage ga gag gallery
4 ge genera generator genu german gift gig goal graduation graft graham grammar grandson granny guarantee guilty gun
4 han harry harvest hast haul have_my havel hay helmet her hick hockey holy honey horizontal howe implant import
4 impose imprint in_everyth in_german indefinitely ineligible infamou infringement ing inheritance inherite inn
4 inspector insulation insurer invitational irs it_be jacket jaw juvenile kensington knee label labour lance landmark
4 laundere laurel law law_on lead leak least lecture lee legally len les licence lien light_out limit lion lire litter
4 lobster lock log lone mack madame magnate mail main majesty maker manager mandate mantle maria marina marlin marquy
4 martin match mausoleum max maxim me_to medicine mellon memory_for mercer mesh metropolitan michigan mick miner
4 mineral ministry mit molly mon monastery monument morgan motion move_up mrs mu multiple musical_$ napoleon nature_$
4 navy nephew nest net never_be ni nineteen nitrogen nomination non not_get noun nurse_<why> occupancy of_0 of_them
4 office ofst oiler on_both on_it one_on only_<time> onward operation oral ordain order ordnance organic os out_of
4 outlaw output oval overdraft overseen owed own own_<time> ownership oxygen pact pad palace panther pap papal para
4 parcel parker parson paste pastry peach peanut pearl penal pencil penguin pepper perkin perry petit pianist pier
4 pill ping piston plug plural pole por postponement precede prestigiou principality prisoner produce prohibit
4 prohibite project promotional property protection protein ps pump pumpkin punishable punitive qualifier quartet quit
4 rabbi railroad rainbow raiser raja ramp rana rancho ransom ratio ray recoat recommendation red redesign reduction
4 referendum regulation rejoin relegate relinquish relocate reopen require reserve reshuffle resign resignation retain
4 retrain retrospective return revenue reverend revision rewire rewrite rob robbery rocker rope ross rota roughly
4 rounder rover ruble rum ryder sa sack_$ sah saint salary sales salmon salon sand sander sandstone sans say_sorry
4 scheme scholarship scoop sculptor secondary secret secretariat seiz selection seller semester semifinal sepsy serge
4 sery set_up sew sewer shaw sheng shipbuild shire shoe shutdown shutout si sim sister sixty size skillet sloan soap
4 souvenir specimen spend spinal splashback spokeswoman squadron squash stadium stain staircase steven stick sticker
4 stoppage stove straw strawberry studio subdivide successor suffrage superintendent supervise supervision surrender
4 surrendere tab tae tally teaspoon ted telegraph temple tendon tertiary that_they the the_council the_piano thrift
4 tissue titl to_give to_say tobacco toilet token tong tow towel trademark trainer transmitter transport travy
4 treasury tree trial triangular tribunal trilogy tripl turbo turnpike ul ultimatum umbrella undergo unearth
4 unification unilaterally unoppose unrestrict unsuccessfully update upright uranium use_the valentin valentine
4 variant verification verse vest veterinary vik vitamin void volleyball vs wagon wah want_my warden warner waxman
4 webber website weight what_be wheat whistle whole wholesale wigan willie willy win_best winery with_<time>
4 withdrawal withhold without_look without_stop wolf woodward work_at workshop worth would xi yacht
5 #act=create/none/part #act=finish/none/whole #act=finish/person/whole #amount=clock #amount=money #check=clock
5 #check=money #lack=topic #object=abbreviation #object=box #object=change #object=department #object=family
5 #object=folder #object=minute #object=physio #object=someone #object=stuck #object=tomatoe #verb=be/none
5 #verb=eat/thing #verb=finish #verb=grow/empty #verb=like/person #verb=observe/thing #verb=publish
5 #verb=publish/thing #verb=reach/thing #verb=see #verb=seek #verb=seek/thing #verb=send #verb=spend 0_<time> <time>_a
5 <time>_the <why>_so ^_a ^_apply ^_publish ^_re a a_first a_will abbreviation academy accord accordance acquire acre
5 activate adjacent administere administrative again aged aggregate algebra alison allow also amount amp and_me anna
5 annex anniversary appellate archive aria arrangement ash asteroid at_chess at_least attend attend_<time> audition
5 auditorium auspice ay b_or ba badminton bake balloon ballot barne barrett bean becker beef below ben bench
5 beneficiary bestow beth bid birthday bogey bonuse booker booster boot born borough bowl breach breast bribe brick
5 bride bridge brigadier brother_$ bur burn buster butler butter by_heart caliber calorie candle capsule caroline
5 carpet cas castle cedar cement ceremonial ch chain chapter charg chartere chateau cheese chemist claim club co
5 coffee collect collection collector colonel commissioner compose comptroller concurrently conductor configuration
5 confinement constituency constitution contest convene convert corp corpus correctional cotton county coupe crest
5 dart daughter deadline death decoration defective defendant denomination deputy dietary diocese directory discard
5 dixie dock doctorate documentation dollar domain dough down drake du dual duchess dudley duet duff duma duolingo
5 eagle elevator eligibility emblem embryo emergency emir episcopal establish eventually examination examiner
5 exclusive expo extract extraction extradition family fe federal felony fenc fertilizer festival fiber fifty
5 firm_<why> fis fixture flint flotilla foil folder follow footballer foreman formal former founder franc franklin
5 free_$ freight frozen gallon galloway gate get_into giro glen glove governorate gown gran granite grill group
5 guarante guardian guitarist handball hefty highest hire his hogan hole homere hour_of identical immediately
5 improve_my in_nature inception indictment individually indoor initial inspection interchange intercontinental
5 inventor invitation ion iso item its jade jail james jay jenkins jimmy jockey johanne joint jun keep_the kelly ken
5 kent kilo kingdom knife ko kosher kraft lamp latter layer le leather lecture_$ legislative legislature lever lewy
5 liable life_$ ligament lil limite ling liquor liter locate lockout lord lowere luggage lung maid maintenance manual
5 manufacturer manuscript marc mare mark master maternity matrix maxwell me_<why> meat median memo middleweight
5 midland mill miller mine ministerial minor minus mobil monte morry motel murphy my_pe na neck never node noon
5 not_buy notify ny onion operate ordination oriole outfielder oversee p packet paint palmer pardone part partially
5 partnere pasha passport pavilion peace_$ pebble peel penalty perjury permanently pete petr pharmacy phi philharmonic
5 photo pi pizza placement plaster plead poker pollard polo pond porcelain pork porter possession potter premiership
5 premium preside princess principal prison probation procedure procurement prohibition promotion promptly
5 proportional pseudonym pub publish_in purple qualification r ram rapper razor rear reassign record rector referee
5 refurbish refuse regrout rematch renovate rental reopene repay repayment represent representative requirement
5 residence rest_of retention revolv rex rite roast roe rosemary route royalty ruby rul rus ruth same sas sausage
5 school school_<time> seed sell semi send sergeant session settlement seventeen shareholder sheriff sigma simmon site
5 skate slam slash smith soda sometime song specially spencer sprinkle sprint starter station statue steam stuf
5 subpoena subway suing suite super supreme surgeon surgical surname swap swim sword symphony syrup ta tablespoon
5 tablet tape te temporarily terminal that_really that_we the_consultant the_firm the_month the_world theft thermal
5 thoroughbr threshold ti timber time time_<time> tomatoe tomb torah tower township track tram transaction transcript
5 treason trillion tucker tuition tunnel turbine turner twin unauthorize unconditional unlimite unofficial unpaid
5 unspecify unveil upper vacant vale valid vessel vicar victor viola violin virgin visa voluntarily voluntary vote
5 walk_round warehouse warren warsaw wax wear wed week weir welterweight wharf whereby width wilkin winter withdraw
5 withheld wrist write_a yuh
6 #object=free #object=late #object=line #object=salesperson #object=tyre #verb=become/thing #verb=commit/empty
6 #verb=get/thing #verb=hand #verb=make/person :finish :meets <time>_on ^_commit ^_new ^_see abbot adjourn advisory
6 after allocation ams apply arrow article assign assistant association attach audit automatically autopsy auxiliary
6 available bachelor bacon bae bailey baker bankruptcy barge baron barrel barton basement bass bassist bathroom baton
6 battalion baxter beaver benjamin berg berlin bern beta bill billion bind blanket blood bmj bolt bone bowie breeder
6 brunswick buffalo bundle butcher butterfly bye cake calcium candy cannon captain carbon cardboard cargo carol
6 cathedral ce ceas cello centennial ceremony chairmanship chapman charcoal charity chester chocolate chromosome
6 circuit circular clay clearance clerk close closure comb commemorate communion comprise confederation consort
6 consortium construct construction consultant cooper copyright cord coroner corporation countess covenant crane
6 creditor creek cube cum curl custody dalton debt_free deceas decker deduction defamation dentist der derby des
6 discharge disciplinary dividend division do_a document dome dominion doubl drop drummer dy earmark elbow eldest
6 elector electric elimination embezzlement employee endowment english enrol entrance enzyme eponymou everyone_in
6 everyth_$ ex extra facility federally fifteen finalize find_a first_in flute for for_my fork formerly fountain frame
6 frigate funeral gable geneva give_us grey guilder gymnasium hamburger handgun hangar haye he headquarters heart
6 henry hereditary herein hiatu holt hospital hut hydraulic hydro immunity inch include indefinite indict initiat
6 inscription intake interim into iss it jack jersey jewel jo jointly judge jumper junction jury ka kappa khalifa
6 kickback lacrosse ladder lambert lantern lar lawsuit league lech leed lemon liability lieutenant lifetime lighthouse
6 lightweight loan loop lottery lotu lumber machine magistrate manslaughter marathon mary mat maximum medalist medley
6 memory meter minute misdemeanor modification moratorium morrow motor municipality my_life nail newly nominal numbere
6 nurse oak obstruction on_time only orange ordinance otto overtime owner oyster pa package pair panel paper paperback
6 parliamentary partition payroll pe pe_kit pen physio piece pin pink plaintiff plant pool portion post postpone
6 potassium powder preliminary premier premiere previou prince proclamation proper provision pyramid quad qualify
6 quarry quota ra racketeer ratification ratify reactor rebate recess rectangular refrigerator regular rehearsal
6 reorganize reprieve reprint rest restoration rifle rink robin roof roster rotate row rule rutherford salesperson
6 salesperson_of sam sandwich sear sec section sentence serve shaft shipment shipyard shortene shotgun sir skeleton
6 skull sleeve solicitor solo son spa spear specification speedway sponsorship square st stake statute steak stein
6 stolen storage subfamily subsequent substitute sue suitcase surrey swan sworn synod table tavern teller tentatively
6 the_rest theorem tile to_a toe tommy top torpedo tournament trim trinity troy trunk twelfth ty tying u ulster unit
6 up_<time> urine vacancy varsity version veto via vic vocalist volume wales walnut war ward_<why> ware watt weber
6 webster whiskey widow worcester yuan z
7 #act=create/person/whole #act=topic/thing/whole #amount=share #check=share #object=brother #object=them #verb=commit
7 <why>_<why> ^_never aa abbey abolition accession accreditation affidavit agre aka album all allocate amendment
7 apiece appropriation approval approximately armament assembly athletics authorization automatic backstroke ban
7 banquet bar barrow batch berth birth blank board booklet both bottom box branch breaker brewer brown bud bullion
7 bypass c cabinet cage camp canada canal canoe carl carriage ceil cent chairman championship chapel charter chassy
7 cherry chess citation clinic committee commonwealth company compartment conditional confiscate consecutive
7 conversion convict corporal cream day de debt debut decide delete dem demolish denote dental depot dinar directive
7 discharg dissolve district donation door duchy dutch dynamite egg eighteen eligible enclose enlarg enter entire
7 eventual every exam f federation fellowship finalist fine fold for_<time> forgery foundation fourteen furnace gala
7 garage garland gas gazette ger glass grease greenwood guild hale half ham hart heir honor hood ice id if
7 imprisonment install intermediate introduce invalid issuance jan kilogram king knockout l lace leaf length letter
7 libel licens lid line linkedin liver locomotive logo lower manor maple marble mason mast member mercury million
7 monthly national ninth nominate notification oath off once_<time> op opu orchestra outstand overturn paragraph
7 pardon parenthese pass patel patty pay pence pie plenary polish postal present previously priory production propose
7 prototype railway reach receipt recommend regent regiment renovation rent reorganization repeal reschedule residency
7 retirement retriev rib roger rotary rubber savoy schneider select separate separately service shall shield shill
7 shin skip somerset special sperm sponsor spoon spr stainless stone subsidy supervisory supplement swiss t tariff
7 tattoo the_class the_shed thereafter thickness thirteen tiffany till transplant treaty twice two type tyre
7 unanimously und undisclose union unreleas upheld van velvet w walker wire wrap wreath yearly
8 #act=finish/empty/whole #amount=rhythm #check=count #first=finish/thing #object=nurse #object=water 0_$ :granted
8 ^_no abolish addition additional additionally ag ak allowance annual ark asbesto authorize bach barn bearer bed
8 blade book bourbon bracket brass brewery brigade bucket burial bushel canton cartridge cash catalogue centenary
8 certification chair charge circa coat commission compilation completion conjunction contain container cork court
8 crystal cup cylinder d dam date debute deck defunct demolition den deposition diameter diamond discography
8 discontinu draft duke duty eighth elect engrave equivalent erect exempt expiration factory feeder file firm found
8 fourth fra freeze gill grade grant hand_in hatch imperial inaugural injection insignia installment insurance jar
8 join kidney knight lamb late later lay learn_the leas marrow membership memorandum memorial metal midnight milligram
8 minimum month mr ms municipal name nine o omega optional organ oven oxide pan parachute parole penny peter phase
8 piano pistol plate pot pound print receive refund requir restitution retire rs rupee salt schedule screw seat
8 sentenc seventh shortly signature single sixth slot sodium sole split ss statutory strip submission subscription
8 subsidiary sued sugar tag tate terminate th the_green thirty throne tooth total totale underwent unuse vegan win
8 winner withdrawn wooden x
9 #act=create/thing/whole #amount=count #amount=hours #check=hours #first=named/thing #hands=limitless 0 :exam :prize
9 ^_0 aluminum amend and annually arbitration arrange badge bail bank battery bottle brother certify clause coffin
9 commenc compensation compulsory concerto consecrate consent cooke copper council cubic decommission defer
9 designation disband eight eleventh fa fifth finish formula g gold golden green hammer head hull inaugurate
9 injunction inscribe issu kaiser kit lake lease levy liquidation list lok mandatory medal metric n nickel no number
9 obtain ore page pend permanent permission petition pipe prior queen rail reed registration registry release remix
9 replacement replica request revoke ring rod roll severance six sixteen steel suspension temporary tenth termination
9 title ton treasurer trophy tube twelve v vacate valve vol ward water which
10 #act=finish/thing/whole #first=create/none #hands=exam #verb=finish/thing admiralty aluminium announce any appoint
10 appointment auction award axe baronet bell cancel cap contract coronation cover curtain dat deluxe deposit
10 designate diploma disc edition entitl exemption extension final form free gram grand h hall homestead honorary hour
10 incorporation induct induction insert kroner kronor license lime lump maiden mint module my_own officially original
10 ounce partial patent payment permit plus postage posthumously privy publish purchase rack re recipient reissu
10 remainder removal rename ribbon sack scrap second set seven stamp submit supplemental surgery suspend tier trustee
10 twenty uk vault vi waiver year_$ zinc
11 #numbers approve b block boiler bonus chamber clean coin consist count decree dissolution dissolv eleven entry fin
11 formally iron j jubilee june k lodge m march merge one parliament plaque platinum purse receiv register reinstate
11 remove replace royal seal sign slate stipulate stud subsequently tender tin until used without
12 #hands=others #hands=partly <time> another bronze card crown double four open or per prize provisional respectively
12 sale sheet third triple waiv
13 bath certificate commemorative donate each expire fee five holder marry originally plastic silver ten transfer
13 vinyl
14 #checks2 august
15 by three
16 complete
19 #checks1 first
20 buy
"""
