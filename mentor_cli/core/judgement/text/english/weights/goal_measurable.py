"""What 7209 labelled goals teach about measurable: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "20f42004cc8099dc"
ANSWERS = ("no", "yes")
ROWS = """
-24 *
-20 accustome frightene
-18 #hands=unsized fearful frustrate genuinely lately mindful understand
-17 alienate anxiou attitude disturb fascinate impatient increasingly perception relentlessly unfamiliar unpredictable
-17 wary weary worrisome
-16 annoy bite cynical distract evident feel frankly incredibly indifferent intensely lik perceive plight profoundly
-16 resilient savvy seem seriously skeptical uncomfortable understandable undoubtedly unsettl worry
-15 articulate aware calm confuse consciou curiou decidedly deeply distinctly embrace entrepreneurial excite exploit
-15 grasp helpful imagination immensely misguid naive outsider overly pessimistic quiet reassure restless sadly
-15 terribly terrify tir uneasy vibrant vulnerability wildly
-14 admire alike appreciate arrogant awe bleak cautiou chaotic clearer confront constantly curiosity dangerously
-14 desperate desperation dislike distrust enormously enthusiasm entrench explore extraordinarily few forefront
-14 hesitant importantly inevitably insecurity intimidate mood notoriously obsess optimistic particularly perceiv
-14 persist pervasive pessimism precariou rattl relentless remarkably remind reminder resilience rife seemingly seldom
-14 sentiment shaken sight skepticism stereotype stubborn supportive thing underscore unpleasant visibly
-13 amuse animosity appall arous audience awkward bullish cautiously civilize commonplace communicate conducive
-13 continually contradictory culturally daunt depress despair desperately destructive dire eager economically emotion
-13 emotionally equally especially ethic everybody everywhere experience familiar fascination ferociou frustration
-13 fundamentally glimpse gloomy grappl grim happier headway helpless imagine indifference inherently intelligent
-13 laugh lively look mind navigate nervou notion nowhere obviously oddly ominou passionate person perspective
-13 positively pragmatic predictable realization realize repercussion resentment respectful resurgence rug saddene
-13 scary sense some someth somewhat sort spirite stuff sympathetic tame tendency tension thrive tolerant troubl
-13 underestimate unhappy unstable urgency vastly vigilant vulnerable youthful
-12 afar affluent afraid anxiety assessment awful beset bully burgeon certainly clearly compell conservatism cope
-12 countryside creativity culture defensively definitely demeanor demographic demonstrate destabilize detractor
-12 difficulty disadvantage discourage disparate dissatisfy distant distraught diverse embarrass emphasize encountere
-12 endure energetic enjoy enjoyable entertain erratic evidently evolve exaggerate excitement extremely fear flock
-12 flourish focus fortunate generosity gentle gritty hardly heightene hindere honestly hostility hungry ignore
-12 imperative implication impress impression inspire instability instinct intense invariably ironic keen lag listen
-12 lot midst mistrust motivate murky nationalism negatively neighbor obviou openness optimism overshadow overwhelm
-12 panick patience patriotism penchant perfectly phenomenon pos pose prevail problematic profound quirky react
-12 refresh relevance rely resident rhetoric scare selfish sensibility sincere situation sober socially somehow sound
-12 spirituality stride strive subtle suicidal surprisingly tend thoughtful too toward trend truly turbulent unaffect
-12 unnotice unsure upbeat utterly viewpoint visually volatile wandere way weakness weird westerner wondere
-11 #object=year acknowledge aggressive always amaze approach arrogance ashame aspect atmosphere backdrop behave
-11 behavior belief bitterness candid capitalism capitalist capitalize caution charm civilization comparatively
-11 compassion complicate concentrate conciliatory confident contagiou contrast convinc danger dangerou delight
-11 devastation diminish discontent discourse dismay divisive earnest echoe elsewhere emerg emergence encourage engage
-11 enthusiastic ethnically everyday evidenc exacerbate extreme extremism fairly financially flung fond foothold
-11 forceful fortunately fragile frantic geopolitical gloom grip haunt honest hostile hugely imagery incapable
-11 inexperienc insight intensify irony irrational irresponsible isolate jealou lament landscape lawless little
-11 markedly mentality metaphor mistaken moderation mut neglect nonetheless nostalgia now obsession old outset
-11 overcome peculiar peril persistent phenomenal polite politically populate powerless pretty prevalent prone
-11 prospect prosperity prosperou psychologically pundit realism rebelliou reflect reputation respect respond
-11 responsive rightly rude scenery seriousness sexuality sharper sincerity skeptic sketch sluggish sophisticate spite
-11 spotlight standpoint startl struggle stumbl subdu surely temper tempere tense terrain thrill throughout treacherou
-11 troublesome turbulence turmoil uncertain uniquely upheaval upsurge view vigorou visionary vivid what worse worsene
-11 wrack youngster
-10 absurd admiration adolescent affection aggressively ahead alarm ambiguou anew anger angere angry anguish apt arid
-10 aspiration attention awake backlash bitterly blame bolstere brisk bustl busy centere clever climate clue concern
-10 confidence consciousness continent control crise dampen deepen densely deteriorate disagree dissatisfaction
-10 distort distraction distress diversity dominate doubt dramatically drift dull eagerly eccentric echo economy
-10 ecosystem emotional emphasy environment envy epicenter esteem expansive eyed farther favorably fierce fiercely
-10 foolish forcefully forecaster foremost fruitful funny futile gaze genuine glamorou greatly greatness hampere
-10 harder harsh havoc honesty hopeful horrible humor hurt ignorance impact importance impoverish impunity inability
-10 inde indication indicative inevitable influence instead_of intellectual intrigu jitter just laud likene linger
-10 lingere love lur macro make_the militancy miserable moment more mountainou murderou newcomer noisy noticeable
-10 notwithstand ours outrage outward passion past perhaps personality plausible pleas plentiful plenty poignant
-10 politics portray productive progress provocative provoke prowess pursu question quite racially rapidly realistic
-10 reality reflection regrettable relatively reliant reluctance repressive restive rethink robust sad sensible
-10 sensitive shake sleepy smile spectacle squarely stagnant still storytell strange stranger strategically strong
-10 sufficiently superiority susceptible symbolism talent technological temperate tempt thankful think towards
-10 transform tricky trouble unbelievable uncertainty uncommon unconventional undercut underline undermine unfold
-10 unfortunate unfortunately unrealistic unseen unthinkable unusually vague viciou vision warmer warmly warmth weak
-10 wherever willingness with witty wonder worsen yorker
-9 #check=result #first=activity/none #first=vague/abstract ability absolutely activism adamant aftershock albeit
-9 ambition amidst anyone appetite applaud astonish attract attractive aura authoritarian awareness awesome backward
-9 battere battleground betray better bickere bizarre bombard bor breadth brilliant broadly brutal brutality buoy
-9 calmly careful casual challeng charisma childhood chilly cinematic coherent coincidence comfortable confrontation
-9 consistently constructive context contradiction contrary conversation convey cooler cordial courageou creature
-9 credibility criticism cry cultivate dazzl decent defiant describe devastate develop dictate dilemma dim diplomacy
-9 disappoint discomfort disgust dismal disturbance diversify downside downturn dynamic economic educate elusive
-9 emerge encounter encouragement endanger enrage environmentalist environmentally escalate exceptionally exotic
-9 expectation explain extent fad faint faltere far fend fertile flair fle fluent folk foray formidable french_$ fun
-9 fundamental geographically geography gorgeou grief happene happy harass harshly hate heartland hid hilly
-9 historically horrific humid humorou idea ideological ideology improbable improve incline inconsistent incredible
-9 indispensable infuriat inherent insurgency intensity interaction intolerance intrigue jok kid lack lackluster
-9 largely laughter lazy less lofty lonely lov lure maneuvere manner maybe meaningful meddl menace militarily misery
-9 misunderstand morality most motivation motive myriad nascent nasty necessity nevertheless nightmare nowaday odd
-9 offend oppression ourselve outlook outspoken overlook peaceful phenomena picturesque plagu pleasant ploy poor
-9 portrayal posture potent poverty presence professionalism protectionism prudent quietly radically rag rampant
-9 rarely rather read_to real reasonably reclusive relationship relax remarkable remembere reminiscent remotely rich
-9 ridiculou risky rumor ruthless sadness scarce scenario sensitivity sentimental shaky shortcome simplicity skill
-9 slum somber some_of speak speculate stability stance steadily straightforward strife stupid subjective sunny
-9 surprise swirl sympathy synonymou taste terrific tolerate tragic trait tremendou trickle tumultuou ubiquitou
-9 unaware underdog unfavorable unfound unreliable vain violent visibility watcher weathere western windy wit woe
-9 wonderful worst
-8 #concrete=finish/thing #verb=make/thing ^_read a_bite abundant accent accomplishment aesthetic affect ager ala
-8 alcoholism along ambitiou anticipate anticipation around assure authentic awakene bad badly barometer barren
-8 basically bastion battl beautiful believe believer beneficial beyond blend blunt boast boom bother bothere bounce
-8 broaden brunt brutally bureaucracy capable carnage catch cater characterize cheer closer clout combate comfort
-8 competence competitiveness complain completely complexity confusion consequence considerably consistent contemplate
-8 contribute convince corrupt countless cozy creative critical critique cultural cute decisively defuse deliberately
-8 delicate dense depiction desert desirable desire deter devout differe differently difficult disagreement
-8 disappointment disarray disbelief disgruntl dominance dumb ease eclectic eclips ecological ecology economical elude
-8 empowerment emulate endeavor endless engulf erode even excuse exert expatriate fact famously fantastic fashionable
-8 favorable feminist fiery firepower frail frequently fresh furiou gadget genre glad glamour glance globally grateful
-8 gre grin grow gruesome habit hamper happily hardene hardship harm hatr healthy heavily highlight housewife humble
-8 icy immoral ineffective infectiou infiltrate influx injustice innovation inspirational instantly interact interest
-8 intimate invest investor ironically irrelevant kind knowledge language lax lean lessen limelight loud loudly
-8 luckily lush lyrical marginally market marketer mature mean mediocre messy metropoly mild moderate moderately
-8 momentum morally mutually mystical myth naturally negative neighborhood niche nobody nonsense obscure observer
-8 occasionally often onslaught openly opinion ordeal outrageou pace panic pause peacemake people persecute
-8 philosophical physically pinpoint pity political poorly prais prediction pretend pristine problem prosper prove
-8 push racism racist rage rational rationale raucou ravage realm recognizable regard relative reluctant remember
-8 resist revolve risk rivalry roar romantic satire secretive sectarian sens sensation sexy shadowy shameful shock
-8 shoot shopper sigh silly sincerely sinister slick slippery sloppy slowdown slowly smell smoothly softly sometimes
-8 somewhere sparsely spate speculative spirit splendid stabilize stardom stark starv stature stimulate strategy
-8 strengthen stress strongly suddenly suffer supernatural superpower surf surfer swath tactic tear terrible the_0
-8 thoroughly threat threaten tolerance tone topic totally touch traumatic tremor ugly universally unleash unpopular
-8 unrest untouch unwill useful utmost viewer violence vocabulary volatility wag wan warm we westward while why
-8 widespread wildfire wipe workplace wrong
-7 #act=topic/none/whole #act=vague/empty/part #lack=vague #object=staff #object=supervisor #object=tighter #opinion
-7 0_<why> :abstract :inner <time>_0 ^_room a_few abroad abundance abusive accessible accurately acknowledg actively
-7 addict addiction adulthood advantage adverse agenda akin aloud among amongst analyze and_then ande answer
-7 appreciation ardent assumption authoritative avoid away behavioral beleaguer benign bias bloodsh boomer bordere
-7 breeze bright bunch bureaucrat buzz bystander call campaigner catastrophe certainty chao charismatic clarity cling
-7 closely cloudy coach cognitive colorful commentator community compassionate conquer convenient crazy credible
-7 crisis critic criticize crossroad crowd dar deaf deep deflation democracy dependence depression depth deserve
-7 deterioration determination devotion dialogue difference differentiate direction disparity disregard disrupt
-7 dominant domination dream dubiou dusty dweller dwindl effort embarrassment enhance enlightenment enthusiast
-7 epidemic ethnic everyth evolution evolutionary exhaust expert expose expression extremist fade fashion flaw fledgl
-7 flier focuse foe footstep for_once foreigner foreseeable forward fray freely frenzy frequent geniu gesture
-7 go_through goodness greet griev guess gunfire happen happiness harbore hard harmless have_a headach help hemisphere
-7 heroic highly hinder housebound humiliat ideal illustrate immense immune impetu impossible inaccurate inappropriate
-7 inclusive indigenou inefficient infight inflationary innovative inspiration insurgent interfere interpret
-7 intervention interview intimidation intrusion isolation jeopardize joke journalistic jungle lash learn_about lend
-7 listener luck lull mainstay manipulate mankind maya mentally merely migrant migrate mix modestly moist moral morale
-7 mosquitoe move myself mysteriou narrative nature necessarily nicely northward notoriety now_and obstacle on_the
-7 ordinary orient other ought overcrowd painful paradox partisan path penetrate perfection persona pivotal pleasure
-7 poetic pollute popularity populou possibility potential potentially powerful practical praise preach precisely
-7 predict predominantly preparedness prey pride progressively proponent proven proximity psychic psychological
-7 publicity purely quell read_around reader really recession reckless recovery reinforce reliable remark remote
-7 repression reprisal resemblance reviewer rift romance satisfy scar schizophrenia scrambl self seriou setback
-7 severely severity sheer sheltere shine shy silence similarly slow socialism sociologist soil sour spawn sped
-7 spiritual sporadic spread stakeholder stare stop strategist stronghold stylish subtropical suggestion surround
-7 survive suspense suspicion suspiciou sustain sustainable swat sway symptom tackle take tale tangible tangl tarnish
-7 temptation thank the_app their themselve thunderstorm thwart tibet tighter tough tourist tragedy traveler true
-7 tumble turn uneven unexpect unfairly upset upstate urban ushere utter vanish vast very vigilance vigorously
-7 violently viruse voic weakene weather whatever wise with_the withstand
-6 #act=create/thing/part #act=vague/abstract/part #first=topic/abstract #object=and #object=hand #object=liked
-6 #object=method #object=milking #verb=be/empty #verb=cut <time>_i ^_ace ^_check ^_save ^_speak ^_to about accelerate
-6 accomplish across activity adapt adequately advertiser advocacy advocate aftermath aggression aging agony alert
-6 alleviate amid analyz anarchy antiquity anyway app_$ apparent apparently applause appropriately aspire assert
-6 assertion assortment at_a attraction attribute autism avian backer background barely baseless be_lik beauty belove
-6 bent betrayal bigger bitter bland blatant bolster brace bureaucratic burst business capability catholicism
-6 characteristic chat check_the cherish chic chiefly child chill choke circumstance classmate coastal communism
-6 comparative comparison competent competitive confine conflict consensu considerable continue convergence conversely
-6 cool cooperate courage critically cruis cuisine culinary culprit damp decade defy denounce depend dependent deprive
-6 descend despite dialect differ disagre disappear disastrou discredit discussion disproportionate disruption docker
-6 doing dole doom drag dramatic easier easiest eastward easy educator effectiveness efficient embroil end_in enormou
-6 entrepreneur eradicate erotic essence ethical ethics excel excellent explanation exploitation eyebrow fabulou faith
-6 feasible festive firmly flamboyant flare flavor flee flexibility flurry foliage folklore foothill forth freak
-6 friendly fully fundamentalist furor further fuzzy generally get_my get_on gloriou gossip governance gratitude
-6 grievance guitar guy hacker hail harmful hawkish haze heal heroine hobby homeland hopefully horror hovere huddl
-6 humane humidity hurry hypothetical ideally illusion image immigrant impair imply in_a inadequate inadvertently
-6 inhabite inland insider instead insult integrate integration intermittent interviewer intricate inundate invisible
-6 ire journalism justify leadership leftist lesson leverage lifelong lik_by likelihood linguistic livelihood lovely
-6 loyal many matter meditation message middle migration misl mislead mistake moreover mostly mythical narrator native
-6 needy northeast northeastern noteworthy obesity occasional of_the offensive opportunity orderly outcome outdate
-6 outnumbere outreach overrun overweight pain particular partly passive patriotic pattern peacefully penetration
-6 peninsula periodically philanthropy plague pois pollster positive postwar powerhouse practically precedent predator
-6 prejudice pretext procrastinate productivity prominence prose protagonist protract proudly provocation psychologist
-6 racial rancher rash readily reason reasone recent reconcile reformer refrain regret relation religion remorse
-6 renegade respectable restraint retreat retribution revive rhythm rid ripe rough ruin sag sake satisfaction scant
-6 scath scattere scene scenic scent scramble seaside seasone seeker seismic sexually sharply shift sideline sideway
-6 significance simmere simpler skirmish slack slope snap snowy social someone sorrow southeast spat spectacular
-6 speculation speculator spoil sprawl sprung squeez standstill staunch steady stigma stormy strain stream stretch
-6 stun suburb suburban sudden suppress sure surge survival swing systematically taboo targete teen terrorism theme
-6 thorny tide time_$ time_<why> tout trainee traveller tropical turnaround unacceptable unanswere unconfirm
-6 unconsciou undecide under_control unfair unlikely unsafe uphill upscale upward useless usual vegetation verge
-6 versatile villager visible visit_the vital voice warfare warn wast wave weaken wealth wealthy weep whenever wick
-6 will_be write_test yell younger
-5 #act=vague/empty/whole #concrete2 #first=activity/empty #first=create/abstract #object=allotment #object=centre
-5 #object=do #object=feel #object=fitter #object=further #object=game #object=house #object=justice #object=list
-5 #object=me #object=meet #object=one #object=python #object=season #object=senior #object=shed #verb=check/thing
-5 #verb=cut/none #verb=give/none #verb=listen #verb=phone/thing #verb=refactor #verb=refactor/thing #verb=save
-5 #verb=sketch #verb=sketch/thing #verb=use #verb=use/thing #verb=work 0_s :absolute :hedge <time>_do <time>_vet
-5 ^_everybody ^_give ^_mend ^_python ^_refactor ^_sketch ^_work a_0 a_fresh a_level a_time abandon absorb accountable
-5 accuracy accurate achievement acquaintance acute adrift advancement adventure advice affinity afloat aim alien ally
-5 almost alter ample amusement analytical angrily anywhere apart argument arise arose around_the array assess
-5 astronomy at_mill attack avid back_the backstage balance bandit battlefield beautifully before_<time> besides
-5 besieg boo bounc bre breath brightly bring brush camera carefully catastrophic centralize centrist cerebral
-5 challenge character cheap check_by cite clash cleaner cloud cold comfortably commend complementary concede concept
-5 conceptual congratulate consistency constant consume consumer contemporary contentiou continuously control_<time>
-5 cop correlation counterattack countere crew_<time> cruel curtail damn dare daylight deliberate deliciou dengue
-5 derail deserv destination destine detect deterrent devote dignity diplomat disaster discipline dissent distinct do
-5 doubtful downward drastically drone dur_the earthquake economist edge efficiently ego electorate elegant elite
-5 enclave endangere endemic enemy enforcement enough erosion error_in evacuee evaluate evangelical everybody_in
-5 everyone evil exactly exodu extensively extinction eye fac fairness faithful fan faster fate fault feedback
-5 feel_for fi fight firmer fitter flu fluctuation for_a foster friction friendship frontier gangster gap generation
-5 gently get_ahead global gore greater growth gut habitat handful headache heck heed heroe hesitate heyday hillside
-5 hint homeless homosexual homosexuality hope horizon hospitality how huh human hunt identify idle ignite imaginary
-5 important incompatible incompetence indicator inequality inflammatory influential innocent insane insect integrity
-5 intelligence intention intern internally invader journey joy justification keep_a landfall lapse legacy levele
-5 liberate like limbo list_<time> literacy literal littere logical logistical longevity loyalty magical magnitude
-5 mainly maintain maliciou malnutrition mantra mayhem me_$ media mental migratory mill_road minimize minority
-5 mobility mobilize modern modernization mom monsoon morn motorist much muddy mullah muscular mythology nationalist
-5 neat need neighbore nerve nod notice oasy obese objective occurrence of_a older ongo organizational otherwise our
-5 out outburst outcry outly overlap pac pandemic parallel paralyz pastoral peripheral perpetrator persecution
-5 philosopher philosophy piracy plain planner playmaker plunge politician possibly precaution prefer prepare
-5 prepare_for prevalence primitive principally profession profile profitable programmer prolong prompt pros
-5 psychology publicize punish python_0 q quake quality questionable quickly quo radical reception_class
-5 reconciliation refactor refactor_the relevant reliability religiou remnant renaissance repeatedly reporter rescuer
-5 research resembl resolve resource revere rhythmic ridden ris road_<time> roam rogue role root routinely rural sao
-5 scale scholarly scientist scream scrutiny sector secular segregate senior_<time> sensational separatist sexual
-5 shady shallow shame sharp shattere shore shrink shun signale significantly similarity simply siren sleek slightly
-5 slump smart sneak so sociology someday spark spatial spicy spontaneou spur squandere stable staggere standoff
-5 statistically steer stellar strait strategic stricken subject success succumb suggest sumatra supposedly swung
-5 systemic talk tea_<time> tempo terminology terror terrorist texture that_$ the_assessment the_child the_crew
-5 the_new the_nurse the_two there this_time those though tidy timely together tornadoe torrential tourism tradition
-5 transformation tribal triumphant truth try twist underly underworld undocument unjust unresolv unusual ups upside
-5 urge urgently vehemently viability viral virtually virtue virus visual voter watch weed welcome wept whatsoever
-5 widely wild wind wip wisdom with_zero wrath wreckage write_in wrought yet you young yourself
-4 #act=change/thing/whole #act=create/person/part #act=finish/abstract/whole #act=finish/thing/part
-4 #concrete=vague/abstract #first=topic/person #first=vague/empty #object=archive #object=bag #object=bit
-4 #object=budget #object=checked #object=class #object=code #object=control #object=docker #object=forward
-4 #object=funding #object=garden #object=german #object=gym #object=japanese #object=kubernetes #object=leg
-4 #object=little #object=name #object=protocol #object=room #object=slower #object=tea #object=unread
-4 #verb=attend/thing #verb=bring/thing #verb=call #verb=check #verb=coach #verb=coach/thing #verb=develop
-4 #verb=eliminate #verb=expect #verb=expect/none #verb=figure #verb=figure/thing #verb=finish/empty #verb=finish/same
-4 #verb=get/empty #verb=give #verb=go/thing #verb=listen/thing #verb=love #verb=love/thing #verb=master
-4 #verb=measure/none #verb=mend/thing #verb=practice/thing #verb=revise #verb=revise/thing #verb=understand
-4 #verb=understand/thing 0_b 0_unread :comparative :opinion :tells <time>_five <time>_or ^_coach ^_eliminate ^_figure
-4 ^_listen ^_master ^_more ^_on ^_perfect ^_photograph ^_raise ^_say ^_take ^_the a_feel a_letter abnormal abrupt
-4 absent abt abuse academic acceleration acceptable accusation achieve acl adherence advise affirmative afford
-4 affordable ai ailment alive altere analyst anarchist ancestor ancestry and_i anonymity anthropology apartheid
-4 archaeology archipelago area argue artificially artistic asthma astronomer at_<time> at_trainee attain authenticity
-4 avert bali bargain barrage bazaar be be_in beacon beast before biologist bite_of blaze blind blizzard blow blown
-4 bode bold borrower brave breakfast_club bred burden bush ca café_<time> call_on campuse captivity catere cause
-4 censorship centre_<time> chef civilian classroom cleans climber clothe club_<time> coach_the coast collaborative
-4 colleague collide colonist come comment commuter competitor compromise compute conclusion condemnation confluence
-4 conscience conservative conserve consider consolidation conspicuou continuation continuity cordone corruption
-4 costly counter country coupl cramp credential crippl crucial cruelty cue customer dane darkness day_on deadly
-4 decisive defend defensive degradation democratically devotee diarrhea dictatorship different dinosaur disapproval
-4 discriminatory discuss disguis disguise disorder dispers displace distinctive divert domestically downer downfall
-4 drama drastic dress drought drunk dune dur earth easily elderly eliminate_all else embattl engagement envision
-4 equilibrium eradication estrang ever every_single everyth_<time> exhaustion existence expectancy express
-4 extraordinary eyewitness factor farce fatally fatigue favore feminine figure figure_out finish_it fitter_<time>
-4 flash flattene fled fledg flow follower free_<time> french from_the fume fury future garden gardener gather
-4 geographical geology germanic get_fitter get_in ghost give_0 glow gradually grandparent gruel guerrilla gulf
-4 hand_at harmony haven hazard here hero historian historical history homeowner horseback hotly hub hug humanity
-4 humiliation hunger hurricane hygiene i_expect ill imminent impartial impressive in_order indirectly inexpensive
-4 inferior infiltration inflation inflict influenza inform infrare infrastructure initiative insist insistence intent
-4 intentionally internationally intervene invasive involvement irreversible it_<time> journal_$ journalist judg
-4 kubernetes_<time> lama last_one leap learner legitimacy legitimate liberalization libertarian lie likewise
-4 listen_to literally literary loot lore lose_the lover lowland luxuriou mad majestic mammal managerial mandarin
-4 maneuver manipulation math maverick maximize meaningless meet_<time> memorable mend mess method methodology mighty
-4 mir mismanagement mob modernize modest module_<time> moot most_<time> my my_hand mystery nation neither never_make
-4 news nice nighttime noir noise nonstop norm northwestern not_use note ocean of_unit offense on_$ on_top once one_at
-4 onset operative opponent order_<time> order_in organism orientation ostensibly outbreak outskirt oversea overtake
-4 overwhelmingly peasant pedestrian perch performer photographer pivot playground poisonou pontiff popular population
-4 pray preacher precise primarily profanity profitability progression propaganda proportion pursue pursuit rainy
-4 rampage reaction readiness reap rebound rebuke recapture recruit reel refine reflective regain regime region
-4 reliance reliev renown repair_café reproduce researcher resort respondent response restrain restrictive retaliate
-4 revelation revolutionary reward riddl rigorou road rocky sabotage savage scholar search seasonal see shelter
-4 shortage showcase shrub shrunk sicilian sick signal simulation sky slang slower smuggler soften solve somebody
-4 sonic sooner sore southeastern southern southwestern spaciou spill spree staff stalemate standout stay stealth
-4 steep storm story stray strength strewn stunt sunlight sunshine survey swamp sweep swell swine tactical tailor
-4 taller task technically technology teenage tell_the test_$ the_archive the_fence the_intern the_junior the_learner
-4 the_life the_moot the_school the_wheel them_$ theological theoretical therapist this through_the thug tidal timor
-4 to_like to_my to_scratch toast_in toddler tome towere trader traditionally transition transparency travel trek
-4 tsunami turnout unarm unclear unemploy unemployment unexpectedly unique unnecessary unprecedent unread unwant
-4 uproar utilize vacation vary verbal viable villain visit_<time> volcano wake want warplane way_<time> weave
-4 wheel_<why> when_my wholly widen wildlife win_back wisely wish woo world_class wound writer yeah year_0 year_of
-4 year_old yoga
-3 #act=activity/empty/part #act=activity/thing/part #act=create/abstract/part #act=light/none/part
-3 #act=named/thing/whole #act=topic/abstract/part #act=vague/thing/whole #concrete=named/thing #first=activity/person
-3 #first=activity/thing #first=change/abstract #first=finish/none #first=light/abstract #first=topic/thing
-3 #object=bakery #object=blot #object=camera #object=chair #object=cloth #object=colleague #object=cosier
-3 #object=cycle #object=developer #object=fence #object=field #object=go #object=got #object=grip #object=guitar
-3 #object=head #object=home #object=hunting #object=independent #object=javascript #object=junior #object=language
-3 #object=mastitis #object=max #object=month #object=note #object=opinion #object=plan #object=price #object=quicker
-3 #object=register #object=respect #object=sample #object=say #object=section #object=somewhere #object=system
-3 #object=team #object=ticket #object=top #object=training #object=ward #object=welsh #verb=ask/thing #verb=bite
-3 #verb=bite/thing #verb=contribute #verb=contribute/thing #verb=cross #verb=cross/thing #verb=declutter
-3 #verb=declutter/none #verb=develop/thing #verb=do/abstract #verb=draw/thing #verb=feel #verb=feel/abstract
-3 #verb=have/none #verb=interview #verb=interview/thing #verb=lead/none #verb=lend #verb=lend/thing
-3 #verb=master/thing #verb=pass/none #verb=phone #verb=photograph #verb=photograph/thing #verb=practice #verb=prepare
-3 #verb=prepare/thing #verb=progress #verb=progress/thing #verb=push #verb=push/thing #verb=record #verb=record/thing
-3 #verb=respect #verb=respect/thing #verb=serve/thing #verb=smash #verb=smash/same #verb=speak #verb=take
-3 #verb=take/thing #verb=work/thing #verb=write/thing 0_set 0_work :change :mass <time>_an <time>_concert
-3 <time>_currently <time>_while <time>_with ^_attend ^_cross ^_declutter ^_direct ^_fifteen ^_interview ^_look ^_own
-3 ^_pivot ^_prepare ^_progress ^_push ^_record ^_revise ^_show ^_spanish ^_understand ^_use ^_we ^_world a_question
-3 abstract actually administration ads aidan all_$ all_<time> aloud_in altar_cloth an an_evene and_night animal
-3 anybody as_a at_work back_into bar_0 become become_a before_i bird bird_call blot breathe bring_my bug by_the
-3 car_<time> cd chapter_<time> chapter_three city come_<time> community_$ compare computer concert_<why> conduct_the
-3 contribute_to control_of corner correct cosier cosier_$ cost_<time> could cover_letter crawl crew cut_down dark
-3 data debate declutter department_$ desk_<time> developer development down_on draw effective end_<time> evene
-3 evene_<time> excellence expect feed few_of field file_$ financial financially_independent find find_my find_out
-3 five_hour flock_register flood floor_<time> floss_$ fly forget forty_hour forum frau friend full_potential fund
-3 get_back get_the git give_back going good grip_on hand_$ hand_up handbook_chapter have_$ have_get have_the hid_it
-3 hour_$ i_start i_want improve_attendance in_leed industry inner interview_with into_it japanese javascript job
-3 journal know kubernetes lathe lathe_<time> laugh_at learn leave_hand leave_the letter_to level_0 like_a literature
-3 little_one live look_into loom love_the mark_code mastity matter_$ me_0 me_<time> mean_$ measure mentor mic might
-3 mile minute_$ mo mother mouth move_the move_to my_game my_head natural need_to network night night_shift northern
-3 not_touch noth object observation of_hid of_leave office_<time> on_at on_call one_$ open_question our_choir own_the
-3 paper_for part_of participant pass_$ patient perfect period_$ persuade photography pivot_table plate_waste plot
-3 poem_$ portuguese possible presentable price probably pronunciation quick quicker rain read read_up ready_for
-3 reception record_an recruiter regularly remain renew repeat resident_on responsibility review_paper row_$
-3 run_<time> rush s_$ safety seminar shape should sight_read sit_with sketch_in smash_it snap_at society someth_of
-3 spanish speech sport st_aidan start_in story_of stronger style sunday system_<time> take_me take_part technique
-3 the_ai the_altar the_army the_audience the_bakery the_car the_desk the_field the_flock the_git the_guitar
-3 the_invoice the_library the_little the_market the_night the_old the_other the_poem the_reception the_shop the_under
-3 them then_<why> thing_<time> three_$ three_year to_$ to_get to_hold to_listen to_person to_respect to_take tomasz
-3 town trail treat two_new unit_0 up up_$ up_for ups_<time> visit visitor wait walk_the wall ward_0 warm_ups
-3 western_blot while_the whoever wipe_down with_my without_read witness work_$ work_on year
-2 #act=activity/abstract/whole #act=activity/person/whole #act=change/abstract/part #act=light/abstract/part
-2 #act=topic/person/whole #act=vague/abstract/whole #act=vague/person/whole #concrete=activity/person
-2 #first=activity/abstract #object=a #object=alumni #object=app #object=assembly #object=balance #object=band
-2 #object=bay #object=better #object=board #object=body #object=boundary #object=business #object=c #object=care
-2 #object=case #object=clue #object=coming #object=community #object=conversation #object=data #object=donor
-2 #object=end #object=event #object=exception #object=file #object=foot #object=fund #object=gap #object=grant
-2 #object=green #object=guest #object=guild #object=handover #object=heard #object=help #object=hygiene
-2 #object=interview #object=joint #object=journal #object=kitchen #object=label #object=lift #object=lit #object=lock
-2 #object=loft #object=log #object=lot #object=love #object=market #object=matter #object=menus #object=migration
-2 #object=module #object=moth #object=nan #object=new #object=nipped #object=office #object=old #object=order
-2 #object=paperwork #object=parking #object=partner #object=patient #object=plumbing #object=portfolio #object=poster
-2 #object=priya #object=problem #object=process #object=prom #object=questionnaire #object=quieter #object=radio
-2 #object=reading #object=research #object=reversing #object=rich #object=safety #object=said #object=same
-2 #object=silence #object=spanish #object=sport #object=stock #object=story #object=stuff #object=subject
-2 #object=table #object=take #object=tax #object=test #object=thank #object=toast #object=us #object=viral
-2 #object=way #object=wife #object=yoga #verb=accept #verb=accept/thing #verb=act #verb=answer #verb=bake
-2 #verb=be/abstract #verb=break #verb=bring #verb=call/person #verb=carry #verb=carry/thing #verb=collect
-2 #verb=collect/thing #verb=comment #verb=comment/thing #verb=convince #verb=cook/empty #verb=edit #verb=edit/thing
-2 #verb=end #verb=explain #verb=explore #verb=explore/thing #verb=find/abstract #verb=fix/empty #verb=fly
-2 #verb=give/thing #verb=go #verb=help #verb=improve #verb=lead #verb=lift #verb=lift/abstract #verb=like/none
-2 #verb=look #verb=look/thing #verb=make #verb=make/abstract #verb=make/empty #verb=measure #verb=mentor
-2 #verb=mentor/thing #verb=order/thing #verb=own/empty #verb=pair #verb=pair/thing #verb=plan #verb=plan/thing
-2 #verb=pull #verb=raise/abstract #verb=read #verb=repeat #verb=respond #verb=respond/thing #verb=revers
-2 #verb=revers/thing #verb=run/none #verb=save/thing #verb=say #verb=serve #verb=sign #verb=sign/empty #verb=sleep
-2 #verb=sleep/none #verb=sort #verb=sort/thing #verb=start/none #verb=step #verb=strengthen #verb=tidy
-2 #verb=tidy/thing #verb=want/thing #verb=win/thing 0_boy 0_budget 0_c 0_chemistry 0_cron 0_plumb 0_target 0_the 0_to
-2 0_while :vague <time>_at <time>_e <time>_leave <time>_me <time>_only <time>_phone <why>_$ <why>_0 <why>_be
-2 <why>_have ^_<time> ^_act ^_bake ^_bat ^_better ^_budget ^_call ^_collect ^_comment ^_convince ^_could ^_develop
-2 ^_do ^_eng ^_every ^_feel ^_fly ^_groom ^_guest ^_gym ^_honestly ^_in ^_know ^_lead ^_learn ^_let ^_lift ^_measure
-2 ^_mentor ^_mix ^_my ^_oil ^_once ^_patch ^_phone ^_provide ^_quieter ^_rehearse ^_respond ^_run ^_scale ^_serve
-2 ^_sign ^_sleep ^_some ^_someth ^_step ^_tidy ^_trainee ^_with a_calmer a_clue a_dog a_full a_good a_log a_real
-2 a_row a_stronger able achterberg address after_train again_<why> all_over all_staff all_that allergy and_a and_so
-2 and_the anyth anyway_$ ao3 archive_<why> art ask asleep at_0 at_home at_university attendance_of auntie away_from
-2 back_to bank_$ bat be_a be_back be_completely be_over be_the before_0 befriend behind bingo board_to book_$
-2 box_<why> broad bus_<why> business_$ c_and café call_home call_the calmer camp_$ car centre chang choice circle
-2 client_call client_meet clue_about code_in coffee_$ come_$ comment_my communication conversation_with correct_them
-2 could_i cron cron_job cry_at dad_$ data_<why> desk_$ develop_my distinction do_$ do_not do_someth do_well dog
-2 draw_the driver_on e_g energy eng eng_light english_$ enter_the evene_class event_$ every_customer everyth_about
-2 expand fancy fast feel_ready fence fence_<time> finally_$ finally_get finance_<time> find_balance first_<why>
-2 first_year fitness flawless flexible for_mrs for_new from_finance from_here from_my garden_<time> get get_nip
-2 get_somewhere give_up go_on go_viral google grade_0 graze great grow_as guild_<time> gym_$ gym_0 hack handle
-2 handover_<why> harbour have head_<time> headline help_the her_write hi him hinge_and hip hol hospice_$ i_be i_do
-2 i_finally i_just ideally_<time> in_her in_law in_polish in_there independent ine ine_<time> intend_to interpreter
-2 involve irregular issue justice kata keep kerry kg kid_a kitchen_<time> knit lane_<time> latest latin lead_the
-2 leader learn_0 lift_the like_our line_0 link local log_of longer love_to lunch_<why> lunch_away make_every make_my
-2 mark_at mate me_for medium meet_<why> mice milk minute_one mode monitor more_patience moth mrs_okoro my_code
-2 my_community my_cousin my_german my_gran my_husband my_javascript my_level my_mark my_mother my_set my_uncle my_y10
-2 myself_$ myself_<why> name_<time> negotiation new_system nicer night_before nip nip_<time> no_exception not_a
-2 not_just note_dur now_0 oclock_$ of of_give of_her of_me off_a okoro old_box on_bad on_line on_me on_my on_tiktok
-2 on_with once_$ one_in one_person one_with open_evene or_not organise out_$ out_loud out_with over_me over_my owe
-2 page_0 page_<why> pair_with paper_with paperwork parallel_park park_<time> parser patience_with patient_what pelvy
-2 personal personally phone_in photograph photograph_my photograph_the picture pitch plan_<time> policy polish_<why>
-2 practice practice_revers prep priya process promise properly public pull puzzle python questionnaire quiet_one
-2 quieter quieter_<time> rather_than read_<time> read_a read_them recruiter_to reduce_error refugee regional
-2 research_<time> respond_to restaurant_<time> revers_the review_<time> rich_$ rig role_model room round_<time>
-2 round_<why> routine safe safeguard safer safety_$ sales_$ say say_that say_the scratch_<time> sermon shift_$
-2 shift_and ship sign_up sing sleep_0 slide_<why> smash so_on soft solution someone_from someth_with somewhere_with
-2 sorry sort_my sound_less soup_kitchen spare speak_polish stand_up statistics steadier still_i stock student_will
-2 stuff_<time> supervisor_<time> take_the talk_to target team_$ thank_you that_be that_colleague the_autumn the_best
-2 the_break the_camera the_case the_date the_department the_dog the_drawer the_dry the_flat the_grant the_harbour
-2 the_hinge the_holiday the_house the_last the_lounge the_mirror the_most the_moth the_northern the_portuguese
-2 the_quiet the_room the_senior the_shelter the_subject the_tax the_team the_town the_trust the_uefa the_van the_yard
-2 their_full thesis_0 thousand tighter_$ to_be to_carry to_love to_patient to_senior to_stop together_$ tool
-2 touch_the town_hall train_<time> train_for translate trap turn_0 tutor tutor_group uefa_c understand_the up_and
-2 up_my up_on up_the us_on use_my user value vet video video_<time> walk_all ward_<time> wash water_$ we_will well
-2 well_at what_a what_the when when_i whether whichever while_i whiteboard whom will_put will_work wine with_ine
-2 woman wood_<time> work_<why> would_like would_love y10 yard_<time> yellow_for yes youth zone
2 #act=activity/thing/whole #act=finish/abstract/part #act=finish/empty/part #act=light/empty/whole
2 #concrete=create/thing #concrete=finish/same #first=finish/empty #first=finish/same #object=accepted
2 #object=accident #object=alive #object=b2 #object=bath #object=bean #object=bed #object=block #object=boy
2 #object=button #object=card #object=certificate #object=chart #object=chisel #object=colour #object=dinner
2 #object=done #object=door #object=elected #object=exam #object=example #object=filmed #object=final #object=form
2 #object=french #object=garage #object=gutter #object=habit #object=holiday #object=homework #object=invoice
2 #object=kata #object=lecture #object=leila #object=letter #object=level #object=light #object=lodger #object=lunch
2 #object=marathon #object=mark #object=movement #object=nothing #object=noticeboard #object=orchestra #object=painted
2 #object=parkrun #object=pay #object=photo #object=pot #object=pr #object=practice #object=printed #object=promotion
2 #object=quiz #object=refresher #object=right #object=rota #object=round #object=route #object=seminar #object=shift
2 #object=shop #object=shower #object=signed #object=socket #object=somebody #object=statement #object=stopping
2 #object=teach #object=theory #object=thing #object=tin #object=tip #object=trainer #object=tray #object=tree
2 #object=upstair #object=using #object=voice #object=webinar #object=whole #object=writing #verb=add #verb=agree
2 #verb=ask/empty #verb=balance #verb=beat #verb=beat/thing #verb=better #verb=better/none #verb=clear
2 #verb=close/thing #verb=code #verb=code/none #verb=come #verb=come/none #verb=cook/thing #verb=darn #verb=darn/thing
2 #verb=delete #verb=delete/thing #verb=earn/none #verb=ensure #verb=ensure/thing #verb=find/empty #verb=finish
2 #verb=guide #verb=hand/person #verb=have #verb=implement #verb=inbox #verb=inbox/none #verb=keep #verb=knit
2 #verb=know/none #verb=lay #verb=lay/thing #verb=let #verb=let/person #verb=live #verb=live/none #verb=make/none
2 #verb=measure/thing #verb=meet/thing #verb=mend #verb=need/thing #verb=open #verb=open/thing #verb=order
2 #verb=own/none #verb=pay #verb=phone/person #verb=post #verb=post/thing #verb=present/none #verb=promote
2 #verb=promote/thing #verb=put #verb=put/thing #verb=raise/empty #verb=rebuild #verb=reconcile/thing #verb=redo
2 #verb=redo/thing #verb=register #verb=register/thing #verb=replace #verb=replace/thing #verb=reply #verb=reply/thing
2 #verb=return/thing #verb=ride #verb=ride/thing #verb=set #verb=sew/empty #verb=sew/thing #verb=sharpen
2 #verb=sow/thing #verb=submit #verb=submit/thing #verb=talk/thing #verb=tell/thing #verb=throw #verb=throw/thing
2 #verb=train #verb=train/thing #verb=transcribe #verb=turn #verb=visit #verb=wake #verb=wake/none #verb=wear/person
2 #verb=win #verb=write/empty 0_and 0_hour 0_k 0_minute 0_more 0_on 0_out 0_shift 0_step 0_with 0_without :activity
2 :create <time>_$ <time>_and <time>_but <time>_get <time>_my <why>_not ^_add ^_back ^_beat ^_become ^_block ^_close
2 ^_darn ^_delete ^_ensure ^_fill ^_first ^_five ^_hand ^_hold ^_hope ^_hopefully ^_implement ^_inbox ^_mr ^_one
2 ^_order ^_our ^_paint ^_potty ^_promotion ^_reach ^_rebuild ^_redo ^_register ^_replace ^_reply ^_return ^_ride
2 ^_send ^_set ^_smart ^_sow ^_spend ^_start ^_submit ^_three ^_train ^_transcribe ^_visit ^_what ^_would ^_write
2 a_grade a_medication a_memory a_michelin a_pass a_proper a_reflective a_sign a_single a_weather about_a about_my ace
2 act advice_<time> algorithm alto_line always_$ and_0 and_back and_block and_bring and_send and_take apple arm
2 as_well asleep_in assessor at_two attempt audio autumn b2_in back_$ back_<time> back_in backlog ball bank_<time>
2 bank_holiday bathroom_tap bay be_going be_late be_leave be_make be_up bear bedtime_story belay belay_test best_in
2 better_<why> better_mark bike bite_$ bite_on boat book_the boundary box_<time> box_room box_with bring_it bring_the
2 broad_bean budgete bus_route but by_0 call_$ canteen_<time> cardigan carrot channel chem chem_$ chest child_in
2 chisel clarity_about class class_$ clear_out code codewar coffee_<time> coffee_machine coffee_with colleague_$
2 college_<time> column component concert concert_$ cook cook_a cpd cross cupboard cupboard_<time> cutter dahlia
2 dahlia_<time> darn day_$ day_centre debate_club delegate_the delegation deliver deploy_my dig dig_over dinner_<time>
2 dish dissertation do_what donor dose drill drip drive_<time> drive_licence drive_theory dyslexia e ear eighty
2 email_within employer english_at error_$ fall_asleep fat fifteen_$ figure_<time> fill_in final_of finance fire
2 five_past float floss fluently food_hygiene football for_all for_the french_with from_scratch function garage_$
2 gate_and german_<time> get_0 get_a get_promote get_through give_me go_to goal_<time> good_$ good_i grandad_<time>
2 grandchildren granddaughter grandfather groom grout grout_the gutter hand_my hang have_0 have_all have_every
2 have_read head_of head_to heat height hem hide highway hold holiday_$ home_<time> home_for home_visit hospice_shop
2 host hotel hous house_quiz how_to i_hand i_know i_shall in_$ in_anyth in_bed in_one in_show in_with in_write inbox
2 inset it_back it_down its_<time> job_$ judo kata_on kev khan kitchen_$ kitchen_brigade knot kofi lady lead_$
2 learn_course learn_my least_0 leave_of leila leo let_us life_<time> lin list_<why> list_of load lodger loo loss
2 lounge lower_the machine_learn make_a make_it mark_in maths_five max me_a medication meet_and merit mic_<time>
2 michelin michelin_star module_$ more_than mozart mr_okafor mr_sato mum_i mushroom my_competency my_goal my_mentee
2 my_name my_phone my_son my_teacher my_two my_voice myself_<time> myself_in new_lodger ng north not not_one notebook
2 noticeboard number_<time> number_one nurse_for of_each of_it of_year off_<time> off_the offer oil okafor on on_<why>
2 on_a on_all on_codewar on_her on_our one_<time> one_go one_of one_time online open_a open_day option or_more
2 order_for organise_a other_person otter otter_$ our_<time> our_street out_<time> out_of outside over_<time> over_the
2 own_<time> page_$ page_one paint_the parkrun parkrun_<time> part_<time> participate party pass_<time> past_paper
2 patient_who pay_for payment_module peg perform person_who petty phonic photo_of photograph_every pick pile place_of
2 plan plan_to play play_the point_$ policy_<time> pot_the pottery potty potty_train pr pr_$ present_the presentation
2 press_ups primary product project_$ promote promote_to promoter promotion_to quit quite_like quiz_$ radiator rais
2 raise_my re_pot read_the read_with rebuild_the recipe reconcile_the redo redo_the reflective_account refresher
2 remembrance render rep reply_to report reservoir result_in reverse review revise right_on river run_the saddle
2 sam_pr same_day sato save_$ science_fair screen self_assessment session_on sew_my share_drive sharpen she she_be
2 shed_$ sheet_<time> shop_$ short shout_at shut sign_$ since sing_the sit_in site_$ slow_movement smart_goal socket
2 solution_$ some_time sow_broad speak_in speak_with spreadsheet stall_at stand standard standup stitch stop_$ store
2 story_<time> study subscriber suit summary summer take_0 tap tas test_<time> text that_<time> that_run the_alto
2 the_apprentice the_assessor the_bath the_bird the_boiler the_box the_café the_college the_corridor the_curtain
2 the_district the_final the_finance the_garage the_gate the_grammar the_grey the_ground the_group the_head the_may
2 the_mozart the_name the_office the_owner the_payment the_practice the_rota the_same the_slow the_solution the_stock
2 the_strength the_sugar the_three the_tip the_ward the_week the_wiki the_witness the_workshop them_<time> then theory
2 there_<time> they three_time through_<time> time_better time_for time_in tip tip_<time> to to_do to_english to_hand
2 to_let to_our to_reach to_say toast todo todo_app traffic trailer trainer_$ transcribe translate_the tray tune
2 twice_<time> two_<time> tyre_<why> upholstery upstair_<time> us_the us_wear use vendor waitlist waitlist_page walk
2 want_my wardrobe we_do wear_trainer weather_app webinar website week_<time> wheelchair when_it white who_can
2 whole_of wife wiki wiki_$ will_talk with_<time> with_every with_jo with_what within_0 without_a word would_quite
2 would_really write_<why> write_up yard youth_orchestra zip
3 #act=activity/abstract/part #act=create/none/whole #act=finish/person/whole #act=light/person/whole
3 #act=light/thing/whole #act=topic/person/part #concrete=topic/thing #first=create/person #first=create/thing
3 #first=light/person #first=topic/none #first=vague/person #object=attempt #object=attendance #object=b1 #object=be
3 #object=best #object=blood #object=box #object=budgeting #object=cash #object=chapter #object=client
3 #object=conflict #object=cover #object=dentist #object=documentation #object=dry #object=english #object=fee
3 #object=floss #object=gate #object=getting #object=give #object=hearing #object=kg #object=lead #object=least
3 #object=let #object=life #object=lune #object=mentor #object=middlemarch #object=n3 #object=newsletter #object=none
3 #object=onion #object=outstanding #object=pair #object=part #object=peace #object=permit #object=place #object=plate
3 #object=policy #object=promoted #object=roof #object=row #object=safe #object=session #object=shown #object=sort
3 #object=stall #object=stat #object=streak #object=toe #object=upright #object=use #object=visit #object=walked
3 #object=website #object=workshop #reasons #verb=build/thing #verb=clear/thing #verb=cure #verb=deploy #verb=do/none
3 #verb=fall #verb=fall/thing #verb=find/person #verb=give/person #verb=grow #verb=have/abstract #verb=join
3 #verb=join/thing #verb=keep/thing #verb=log #verb=memorise #verb=memorise/thing #verb=merge #verb=merge/empty
3 #verb=move #verb=observe #verb=paint #verb=paint/thing #verb=pass #verb=present #verb=rebuild/thing #verb=ring
3 #verb=see/empty #verb=see/thing #verb=send/thing #verb=shadow #verb=shadow/thing #verb=sharpen/thing #verb=shout
3 #verb=sow #verb=spend/none #verb=start/thing #verb=tune #verb=tune/thing #verb=type #verb=type/thing
3 #verb=want/empty #verb=wear 0_day 0_kg :light <time>_<time> <time>_be <time>_instead <time>_not <time>_rehearsal
3 <time>_seminar <time>_the <time>_up <why> <why>_photograph ^_as ^_book ^_code ^_cure ^_descale ^_floss ^_french
3 ^_gas ^_grow ^_join ^_light ^_log ^_memorise ^_observe ^_present ^_put ^_referee ^_rewrite ^_ring ^_sew ^_sharpen
3 ^_somebody ^_telephone ^_that ^_touch ^_tune ^_type ^_volunteer a_colleague a_day a_patient above actual adeyemi
3 adopt against against_the agent altar an_appointment and_<time> apply_to appointment_with as as_an b1_<time> b2 baby
3 band basket beat bedtime blue boy_$ brake breakfast build but_the by_myself camino carry case cell cellar change_the
3 chapter_0 check_with choir choose church clair clair_de clarinet college come_back commit complaint complete_the
3 consultant contractor copy cow credit currently de_lune decision degree dentist_<time> design diary director
3 do_<time> doe doe_not down_<time> down_to draw_up drop_<time> dry_<time> due duolingo_polish earn_a electrician
3 electrician_<time> end_$ eslint essay every_parent every_time exception exercise_i exit fair ferry fill
3 finally_listen finish_read flat flour folder_0 forty fraction from_a fruit full gallery gas_safe german gig going_to
3 graft graph greenhouse harvest he_be head_boy her_$ higher_in his honey horn if_the implement in_my injury insurer
3 kettle kev_$ knee label landlord last launch layer leave_in leftover letter_$ library like_my linkedin_learn
3 live_with log_every lunch lune make_an make_me mar me_the meal medication_error memorise memory_for mentee
3 middlemarch minute_with motorway move_our museum musical must my_brother my_linkedin my_tea my_toe n3 n3_<time>
3 nature_$ never_get never_shout newsletter ninety no_english not_to noth_else nursery of_all on_0 on_<time> on_school
3 onto open_mic or_better or_higher orchard our_study outside_the own pair_of peer_group pension percent petty_cash
3 phone phone_the photograph_for place platform pond port press promote_me proof proposal quiz read_middlemarch
3 recycle relay reply retrain right rise run_a rust sand say_i scratch secure shadow_a shed shelf show_at shower side
3 sit so_$ soap spend spend_<time> stall star statement straight strobe strobe_app structure study_$ sub sugar_in
3 summon supplier swear tank teach_assistant telephone telescope tell tell_<why> tenant test than_the the the_bathroom
3 the_clinic the_dentist the_entire the_first the_guild the_law the_line the_north the_number the_petty the_shower
3 the_side the_start the_surgery the_vet thesis thread through ticket_from time_i to_finish to_show to_the toilet
3 touch_my tour tree_<time> tune_the under uniform up_to up_who us village_hall visit_$ voice_<why> warm_up
3 website_live when_they will_$ will_<why> will_become will_do with_one within without_look without_stop word_<time>
3 write write_down yellow zero_<time>
4 #amount=change #check=change #concrete=change/thing #object=anybody #object=appointment #object=bought
4 #object=change #object=check #object=clinic #object=coffee #object=come #object=curtain #object=display
4 #object=employee #object=family #object=group #object=i #object=licence #object=minute #object=nature #object=rail
4 #object=school #object=sorry #object=splashback #object=train #object=word #object=world #verb=become #verb=book
4 #verb=book/thing #verb=cancel #verb=complete #verb=complete/thing #verb=get #verb=have/empty #verb=like #verb=max
4 #verb=max/thing #verb=pass/thing #verb=reach #verb=rewrite #verb=rewrite/thing #verb=set/thing #verb=sew #verb=spend
4 #verb=win/empty 0_of 0_or <time>_free <time>_of <time>_without ^_<why> ^_best ^_complete ^_half ^_life ^_max
4 ^_rewire ^_top ^_two ^_want ^_zero a_<time> a_b a_will acre activation add adjacent administer admiral admission
4 afterwards again_$ aged agreement airway alcohol alia alison all_my allan alpha alphabet alternatively amir
4 ammunition amnesty amount ann app_<why> appearance application apprentice arbor arc arch armistice asset asteroid
4 at_the atomic attend attend_<time> attendance attorney auburn auditor authority b1 babe backup badger bag baht bake
4 balloon barclay barker basis bate battleship be_stick beck bedroom beer behalf belt best bidder billboard billy
4 birdie blackwater ble bo bond booster booth bow bowman bra bread breast brent bribery bridge broadcast brock brook
4 build_a bulk burglary burke bury bust butt by_shadow cab cabin cairn calendar cardiac cardinal carpenter carpet cart
4 ceramic cessation chairwoman champagne champion cherry chevron chicken chief chop chuck cigarette citizenship
4 clemency clinch clive club coal coke col cole collateral collin colt commandant commemoration commencement commonly
4 compact compile comply confession constitutional consultative contest controversial convention correctional
4 correspondence course courtesy courthouse cox cricketer current cyru declare decorate deficiency delivery department
4 depose descale diamondback diesel dinner diocese dioxide discard disclose disk display_<time> disposal distribute
4 distributor divisional divorce dock doctoral dodge doll domino dong dop dover dragon duet duplicate duration dye
4 dynamo dynasty earn easter either elevator embryo emeritu emir emperor employee_of enact enactment encode enter
4 episode equestrian establish estate evasion eve eventually exce exceed except exhibition expense extend fake fall
4 family fatty fe feature filter fisher fix fix_the fletcher flint floor floss_<time> flyer foam footballer ford
4 formation fort fraud from_memory frozen fry fuselage gag ge general generator genesy genu get_into gift give gov
4 graduation graham gran grandson granite granny grid griffin group guarantee guardian han hast haul have_my hay
4 heart_<time> her hick higher hire hole holy homer hooper horizontal howe i_will import impose imprint improve_my
4 in_everyth in_german ineligible infamou infantry infringement ing inheritance inn inspector instruction insulation
4 introduction invitational irs jacket joey jurisdiction kilo labour lafayette lance landmark lane lap laundere laurel
4 law_on lead leak least lecture_$ lee legislation len les licence lien lift light_out limit ling litter lobster
4 locate lock log login lone lung mack madame maid mail main majesty maker manager mantle mare marker marquy martin
4 master match mausoleum maxim may me_to meat median medicine mellon memorabilia mercer meridian mesh metropolitan
4 michigan mick mill minc mineral ministry mit mon monument morgan morse motel motion move_up mrs multiple musical_$
4 na napoleon navy nay neck nephew net never_be never_lose ni nine nineteen nitrogen non not_get noun nurse_<why>
4 occupancy of_0 of_them office oiler on_it one_on only_<time> onward oral ordain organic os out_my outlaw output oval
4 overseen owed ownership oxygen pact pad palace panther papal para parcel parker parson partially partnere paste
4 pastry pavilion peanut pebble penal pencil pepper permanently perry phi pier pill ping plant plug plural pol pole
4 polo por pork postponement practice_the precede prestigiou proceed produce prohibit prohibite project promotional
4 property prosecutor protein protocol ps pub publication pumpkin put rabbi railroad rainbow raja ramp rana randy
4 ransom ratio ray recoat red redeployment redesign redistribution refer referendum regulation rejoin relegate
4 relinquish reopen repay replay require reshuffle residence resolution retrospective return revenue reverend rewire
4 rite roast rocker rope rosemary ross rota roughly rounder rover ruble rum ryder sa sack_$ saint sales salmon salon
4 say_sorry scholarship school scoop score sculptor secondary seek seiz seller semester semi semifinal senate sepsy
4 sept serge set_up seventeen sew shea sheng shipbuild shire shoe shutdown shutout si sim sister sixty size skillet
4 skinner sloan someth_at song souvenir specify spinner splashback sprint squadron stadium stain staircase steam
4 steven steward stick sticker stoppage stove str straw studio stuf subdivide subway successive successor suffrage
4 suing superintendent supervise supervision surgical surname surrendere taxation teamster teaspoon ted telegraph
4 tertiary that that_really that_they that_we the_council the_phone the_piano them_<why> ticket timber timetable
4 timothy titl to_give tobacco token tong touchdown towel trademark trainer tram transport travy treasury trial
4 trilogy tripl tunnel turner turnpike twin umbrella unanimou unauthorize unchang unilaterally unoppose unpaid
4 unrestrict unsuccessfully upright uranium use_the valentin valentine variant verdict verification verse vessel vest
4 veterinary vik viscount vitamin void voltage wagon wah warden warner warrant webber wharf what_be wheeler whistle
4 whole wholesale wigan willie willy win_best winery wing winter withdrawal withhold woodward work_at workshop worth
4 would write_a xi yacht zero
5 #act=create/none/part #act=finish/none/whole #act=light/empty/part #act=vague/person/part #amount=clock
5 #amount=money #check=clock #check=money #check=rhythm #first=light/empty #lack=topic #object=abbreviation
5 #object=department #object=folder #object=physio #object=someone #object=stuck #object=tomatoe #verb=be/none
5 #verb=eat #verb=eat/thing #verb=grow/empty #verb=like/person #verb=observe/thing #verb=publish #verb=publish/thing
5 #verb=reach/thing #verb=seek #verb=seek/thing #verb=send 0_<time> :finish <time>_a ^_a ^_apply ^_eat ^_publish ^_re
5 a a_first a_month abbreviation academy accept accord acquire administere again aggregate algebra all_the allow also
5 and_me anna annex anniversary appellate archer archive aria ash at_chess at_least audition auditorium auspice ay
5 b_or ba bachelor badminton ballot barber barge barne basement bass bean beaver becker beef below ben beneficiary
5 bestow beta beth bibliography bid birth birthday bishop blanket bogey bone booker boot born borough bowie bowl
5 breach breeder bribe brick bride brother_$ bur burn burton butter butterfly button bye caliber calorie candle candy
5 canon capsule carbohydrate cardboard caretaker cargo carol caroline cas castle ceas cedar cement ch chain
5 chamberlain chaplain charity chartere chateau cheese chemist chocolate cholesterol claim clement clock co coffee
5 collect collection collector commissioner compliance compose compression concurrently conductor confinement
5 consortium constable constituency construct convene convert convertible corp corpus correspond cotton counsel
5 countess county coupe crane crest criterion cs curl custody custom dale dart daughter death defective defendant
5 denomination dentist deploy deputy dice dismissal dixie do_a doctorate documentation dollar domain dominion dough
5 drake du dual duchess duff duma duolingo dy eagle earl ed elbow emblem emergency english envelope episcopal eponymou
5 eric ex examination examiner exclusive executive expo expulsion extract extraction federally fenc fertilizer
5 festival fiber fifty finite firearm firm_<why> first_in fis fixture flatmate flatmate_$ flotilla foil folder follow
5 foreman fork format former formerly founder franklin free_$ freight ga gallon galloway giro glen glove goal
5 governorate gown grammar grill guarante guilty guitarist gun hamburger handball hangar harry he hefty helmet hiatu
5 hogan homere hospital hut hydro identical immediately in_nature inception individually indoor inspection interchange
5 intercontinental inventor invitation ion iso it_be item its jade jail james jay jimmy jockey joint jun ka keep_the
5 kelly ken kent khalifa kickback kingdom knife ko kosher kraft latter law le leather lech legislative legislature
5 liable lid life_$ ligament lighthouse lil limite liquor lire liter lockout lowere luggage maintenance mandate
5 manufacturer manuscript marathon marc mark maternity maxwell me_<why> medley meter midland mine ministerial minor
5 minus mobil monte moratorium murphy my_flatmate my_pe name_on never next node nomination noon not_buy notation
5 notify ny off ofst on_time operate ordination ordnance oriole outfielder oversee oyster p pack packet palmer pardone
5 parish part pasha passport peel perkin pete petit petr pharmacy philharmonic pi piece piston pizza placement plaster
5 plead poker pollard pool porcelain possession potter premiership premium preside princess principal prison probation
5 procedure procurement promptly proper publish_in punishable punitive purple qualifier quarry quartet r rapper razor
5 reactor reassign recommendation reduction referee refurbish refuse rehearsal rematch renovate rent rental reopene
5 repayment represent reserve resign resignation rest rest_of retain retention revision revolv rewrite rex rink rob
5 robbery roe roof route royalty ruby rul rus ruth sah salary same sander sandwich sas sausage scheme school_<time>
5 secretariat section seed selection sell send sergeant sery session settlement shareholder shaw sheriff shipyard
5 sigma simmon site skate skeleton skull slam slash soda sometime spa specially sperm sprinkle starter station statue
5 subfamily suitcase suite super surgeon surrender swan swap sword symphony syrup ta tab tablet tally tape tavern te
5 temporarily terminal the_consultant the_firm the_world thermal thoroughbr threshold ti time time_<time> tomatoe tomb
5 torah torpedo tower township track transaction transcript treason triangular tribunal trillion trinity tucker
5 tuition turbine turbo ul ultimatum unconditional unofficial unspecify update upper vacant vale valid vicar victor
5 viola violin virgin visa voluntarily vote vs warehouse warren warsaw wax waxman wear wed week weight weir
5 welterweight whereby widow width withdraw withheld wrist yuan
6 #object=free #object=late #object=line #object=salesperson #object=them #object=tyre #verb=become/thing
6 #verb=commit/empty #verb=hand #verb=make/person #verb=see <time>_on <why>_so ^_commit ^_new ^_see abbot accordance
6 activate administrative after album allocation amp apply approximately arrangement arrow association attach audit
6 automatically autopsy available bacon bae bailey baker bankruptcy barrett barrow barton bassist bathroom baton
6 battalion baxter bench benjamin berg berlin bern bill billion bind blood bmj bolt bonuse bottom box brigadier
6 brunswick buffalo bundle buster butcher butler by_heart cake calcium camp canada canal cannon captain carbon
6 cathedral ce cello centennial ceremonial ceremony chairmanship chapman chapter charcoal charg chester chromosome
6 circuit circular clay clearance clinic close closure colonel comb commemorate communion comprise comptroller
6 confederation configuration consort constitution construction cooper copyright cord coroner corporation covenant
6 cream creditor creek cube cum dalton deadline debt_free deceas decker decoration defamation demolish dental der
6 derby des dietary directory discharg discharge disciplinary dividend dome door doubl down drop drummer duchy dudley
6 earmark egg eldest electric eligibility embezzlement employee enclose endowment entire entrance enzyme every
6 everyone_in everyth_$ extradition facility federal federation fellowship felony fifteen finalize flute for_my formal
6 foundation fountain fourteen franc frigate funeral gable gala geneva give_us gymnasium hale handgun headquarters
6 heart heir hereditary herein highest holt hour_of hydraulic ice if immunity inch include indictment initial initiat
6 inscription intake interim into invalid iss it jack jenkins jersey jewel jo johanne jointly jumper junction jury
6 kappa lacrosse ladder lamp lantern lar lawsuit league lecture leed lemon lever lewy liability lifetime lightweight
6 line liver loan loop lord lottery lotu lumber machine magistrate manor manslaughter manual maple mary mast matrix
6 maximum medalist memo memory middleweight miller million minute modification module month morrow morry motor
6 municipality my_life nail newly nurse oak obstruction on_both onion only orange order ordinance otto overtime owner
6 package paint pair paper parliamentary partition payroll pe pe_kit peace_$ pen penalty perjury photo physio pie pink
6 plaintiff portion postpone potassium powder preliminary premier premiere present previou previously prince priory
6 prohibition promotion proportional pseudonym pyramid quad qualification qualify quota ra ram rear rebate recess
6 rector refrigerator regent regrout reorganize representative reprieve reprint requirement restoration retriev rib
6 rifle robin roster rotate rule rutherford salesperson salesperson_of sam sear sec separately serve shaft shin
6 shipment shortene shotgun skip smith solicitor solo son spear speedway spencer sponsorship spr square stake statute
6 steak stein stolen storage subpoena subsequent substitute sue supreme surrey swiss synod tablespoon tattoo teller
6 tentatively the_month the_rest theft theorem thereafter tile to_a toe top tournament transplant trim troy trunk two
6 ty tying unit unlimite unveil up_<time> urine vacancy varsity version via vic vocalist volume voluntary wales
6 walk_round walnut war ward_<why> ware weber webster whiskey wilkin wire worcester yuh
7 #act=finish/empty/whole #act=topic/thing/whole #amount=rhythm #amount=share #check=share #first=finish/thing
7 #object=brother #verb=commit #verb=get/thing :meets <why>_<why> aa abbey accession accreditation adjourn advisory
7 agre aka all allocate ams apiece approval ark armament article asbesto assembly assign assistant athletics auxiliary
7 backstroke ban banquet bar barn baron barrel batch bed berth blank booklet branch breaker brewer brewery bullion
7 bypass cabinet cage canoe carl carriage ceil cent chairman championship chapel chart chassy chess clerk committee_$
7 commonwealth company compartment confiscate consecutive conversion convict dam day de debt debut deduction defunct
7 delete dem demolition denote depot diameter dinar dissolve district division document dutch dynamite eighteen
7 elector eligible elimination enlarg erect eventual exam extra factory feeder finalist find_a fine finish firm fold
7 for for_<time> forgery found frame furnace garage garland gas gate gazette ger gill glass grease greenwood grey
7 guild guilder ham hand_in hart haye henry honor imprisonment indefinite indict injection install intermediate
7 introduce judge kidney kilogram king knockout l lace lambert lay leas length letter libel licens lieutenant linkedin
7 locomotive logo lower marble marrow mason mat member mercury misdemeanor monthly national ninth nominal notification
7 numbere once_<time> op opu orchestra outstand overturn pa panel paperback pardon parenthese patel patty pin polish
7 porter post postal proclamation production prototype provision racketeer railway ratification ratify reach receipt
7 record rectangular regiment regular renovation reorganization reschedule residency retirement roger rotary rubber
7 salt savoy schneider select sentence separate service shall shield sir sleeve sole somerset specification split
7 sponsor spoon st stainless stone subsidy supervisory supplement sworn tariff the_class the_shed thickness thirteen
7 tiffany till tommy tooth train_<why> treaty twelfth twice type tyre u ulster und undisclose union unreleas upheld
7 velvet veto walker watt wooden wrap wreath yearly z
8 #act=create/person/whole #act=create/thing/whole #amount=count #amount=hours #check=hours #object=nurse
8 #object=water 0_$ :exam :granted :prize ^_never abolish abolition addition additionally affidavit ag ak allowance
8 amendment and annual annually appropriation authorization automatic bach bank bearer blade both bourbon bracket
8 brass brother brown bucket bud burial canton cash catalogue certification chair charge charter circa citation coat
8 compilation completion conditional conjunction contain container cork corporal court cover crystal cup cylinder d
8 debute decide deck den deposition diamond directive discography discontinu donation duke duty eighth elect
8 equivalent exempt expiration f file freeze golden grade grant half hatch hood hour id imperial inaugural installment
8 insurance issuance jan jar join kaiser lamb late later leaf lease membership memorandum memorial metal midnight
8 milligram mr ms municipal my_own name nickel no_more nominate o oath omega or organ oven oxide page pan parachute
8 paragraph pass pay pence penny peter phase piano pistol plate plenary pot pound print propose queen receive
8 recommend refund register registry repeal restitution retire row rs rupee schedule screw seat seventh shill shortly
8 sixteen sixth slot sodium special ss strip submission subscription subsidiary sued sugar t table tag tate terminate
8 th the_green thirty throne ton total totale unanimously underwent unuse van vegan w win winner withdrawn x
9 #check=count #first=create/none #first=named/thing #hands=limitless #verb=finish/thing 0 ^_0 additional aluminum any
9 appoint arbitration arrange auction authorize bail battery book bottle brigade bushel cartridge centenary certify
9 coffin commenc commission compensation compulsory concerto consecrate consent cooke copper council cubic dat
9 decommission defer deposit designate designation diploma disband draft eight eleventh engrave entitl extension fifth
9 formula fourth fra g gold hall hammer hull inaugurate inscribe insignia kit knight levy liquidation list lok lump
9 mandatory medal metric minimum n number obtain optional ore parole pend permanent permission petition pipe prior
9 rail re reed registration release remix replica request requir revoke ring rod roll sentenc severance signature
9 single six statutory steel temporary tenth termination title treasurer trophy tube twelve twenty v vacate valve vol
9 ward water which
10 #act=finish/thing/whole #numbers aluminium amend appointment axe badge baronet bell board c cancel cap clause clean
10 contract coronation curtain date deluxe disc dissolv edition eleven exemption fa form gram green homestead honorary
10 incorporation induct induction injunction insert issu kroner kronor learn_the license lime lodge maiden mint
10 officially original ounce partial patent permit platinum postage posthumously privy publish purchase rack recipient
10 reissu remainder removal rename replacement ribbon scrap second set seven sign slate stud subsequently supplemental
10 surgery suspension tender tier trustee uk vault waiver without year_$ zinc
11 #hands=exam <time> admiralty announce approve award b chamber coin consist decree entry fin final formally free
11 grand h head iron jubilee june m march merge no one open parliament per plaque plus purse receiv reinstate remove
11 replace royal sack seal sheet stamp submit suspend ten tin until used vi
12 #hands=others #hands=partly ^_no another block boiler bonus bronze card count crown dissolution double j k marry
12 originally payment plastic prize provisional respectively silver stipulate third triple vinyl
13 #checks2 bath certificate committee donate each expire fee five four holder sale transfer waiv
14 august commemorative
15 three
16 by complete
19 first
20 #checks1 buy
"""
