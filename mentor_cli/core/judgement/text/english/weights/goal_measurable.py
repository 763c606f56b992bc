"""What 6493 labelled goals teach about measurable: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "b55ae9a4018d1d71"
ANSWERS = ("no", "yes")
ROWS = """
-24 *
-21 #hands=unsized
-19 accustome
-18 frightene lately
-17 fearful mindful understand wary
-16 alienate attitude cynical evident genuinely impatient increasingly perception plight relentlessly savvy
-16 undoubtedly weary worrisome worry
-15 anxiou consciou decidedly distract disturb embrace enthusiasm entrepreneurial fascinate feel forefront frankly
-15 frustrate imagination indifferent misguid mood outsider perceiv perceive pessimism profoundly reassure resilience
-15 sentiment sight skeptical skepticism some understandable vulnerability
-14 alike annoy audience awe cautiou curiosity curiou deeply desperation detractor dislike distinctly distrust exploit
-14 fascination few incredibly indifference intensely intimidate lik naive ominou openness overly patriotism penchant
-14 pervasive pessimistic quiet relentless remind reminder resilient resurgence rhetoric rife seriously sort
-14 stereotype tendency terribly terrify thing uncomfortable underscore unfamiliar unpredictable unsettl vibrant
-14 wildly
-13 admire animosity appall appreciate arous arrogance arrogant articulate aware bleak bullish burgeon calm clearer
-13 commonplace confront confuse conservatism creativity dangerously despair dire discourage eager emphasize
-13 enormously entrench ethic everywhere exaggerate excite excitement fear frustration glimpse gloomy grappl grasp
-13 grim heightene helpful hesitant immensely importantly inevitably insecurity laugh nationalism nostalgia notion
-13 notoriously obsess optimism optimistic particularly passionate perspective rattl repercussion resentment restless
-13 sadly seem seldom sense sensibility shaken sketch someth spirite stubborn tension tir trend urgency vastly
-13 viewpoint youthful
-12 #object=year acknowledge afar affluent alarm amuse anger anxiety backdrop backlash bite bully capitalism chaotic
-12 constantly continually contradictory culture demographic demonstrate depress desperate desperately discontent
-12 dismay echoe embarrass emotion endure energetic enthusiastic especially everybody evidenc experience
-12 extraordinarily familiar ferociou focus fundamentally generosity grip headway hostility ignore imagine imperative
-12 implication impression inspire invariably ironic keen lag listen look mentality midst mind mistrust motivate
-12 nervou nowhere obsession obviou obviously overshadow persist person phenomenon pos pose positively pragmatic
-12 predictable profound pundit quirky react realism realization reflect relevance rely remarkably reputation resident
-12 respectful saddene scare seemingly seriousness spirituality standpoint stride stuff subtle supportive sympathetic
-12 tame thrive too toward troubl underestimate uneasy unpleasant upbeat vigilant visionary weakness westerner what
-11 activism admiration afraid aggressive always approach aspect aspiration attention awful awkward beset bitterness
-11 bolstere bustl capitalize cautiously certainly civilize clearly communicate compassion compell conciliatory
-11 conducive countryside criticism culturally dampen danger daunt defensively definitely demeanor destructive
-11 devastation difficulty diminish disadvantage discourse dissatisfaction dissatisfy distort echo economically emerg
-11 emergence emphasy encourage enjoy entertain envy equally esteem evidently explore extreme extremism flourish fond
-11 foremost genuine geopolitical gloom greatness gritty hardly harsh haunt heartland helpless hindere honestly hungry
-11 ideology ignorance imagery impress inability influence inherently insight instability instinct intellectual
-11 intelligent intense irony irresponsible jitter lament laud likene little lively lot metaphor militancy moderation
-11 more mut navigate negatively neglect nonetheless notwithstand oddly old outrage overwhelm panick patience peculiar
-11 peril persistent phenomenal precariou prevalent prospect provocative provoke prowess realize reflection refresh
-11 reluctance respect rethink rightly rug scary sharper sincere sincerity skeptic sober some_of somewhat sophisticate
-11 spectacle spite spotlight startl strive suicidal surely symbolism technological temper tempere tend thoughtful
-11 tolerant truly turbulence turbulent undercut undermine unhappy unnotice unrealistic upheaval upsurge view vigorou
-11 visibly vivid vulnerable wandere weird wondere youngster
-10 adolescent affection aggressively amaze ambition anew angere angry anguish appetite applaud apt ashame atmosphere
-10 attract aura authoritarian awareness basically behave behavior belief blame boom brutality busy candid capitalist
-10 caution charisma charm cheer cinematic civilization clout comparatively concern confidence contagiou contradiction
-10 contrast cope crise critic critique dangerou deepen delight destabilize dilemma disagree disgust disparate distant
-10 distraction distraught distress diverse diversity divisive doubt eagerly earnest economy elsewhere emotional
-10 emotionally encouragement enjoyable erratic everyday evolve exacerbate expansive extremely fad fierce fiercely
-10 financially flock flung folk foolish foothold foray forceful fortunate frantic gaze gentle glamorou happier harder
-10 hate highlight honesty hugely humor idea impact importance indication indicative inevitable infuriat intensify
-10 irrational landscape lingere lofty loudly lur macro markedly meddl misery mistaken moment morality motivation
-10 murderou murky nascent neighbor noisy noticeable now outset outward overcome overlook passion plenty ploy poignant
-10 polite politically politics pretty prevail problematic professionalism prone prosperity protectionism pursu
-10 question racist rampant rather read_to real realistic reality repressive respond responsive restive robust rude
-10 sad scenery selfish sentimental sexuality shake shortcome situation sluggish socially somber somehow sound speak
-10 squarely stagnant storytell strong struggle stumbl subdu superiority surprisingly sympathy think thrill tone
-10 tremendou trickle trouble turmoil unaffect unconventional underline unstable unsure utterly vague vision visually
-10 volatile warmly warmth watcher wherever willingness with woe wonder worsene yorker
-9 #opinion absolutely absurd accomplishment aesthetic aftershock ambitiou amidst anticipation anyone appreciation
-9 astonish bad bastion battere boast bombard breadth brisk brutal buoy bureaucracy careful centere clever clue
-9 coherent competitiveness complicate concentrate confident consciousness consistently contemplate contrary convey
-9 convinc countless courageou credibility criticize cry cultural dazzl defiant denounce densely deteriorate dim
-9 diplomacy disappointment disarray disbelief discomfort dismal dominate downside downturn dramatically drift ease
-9 eccentric economic empowerment encountere engage enrage environmentalist erode escalate ethnically excuse exert
-9 expectation explain eyed faint fairly faltere fashionable favorably feminist firepower flair fle fluent forcefully
-9 fortunately fragile fun fundamental funny futile gesture glamour glance gre greatly grief grin hardship harshly
-9 havoc honest hopeful horrible horrific hostile hurt ideological impoverish improbable improve impunity incapable
-9 incredible inde indispensable inexperienc influx inherent injustice innovation instead_of intolerance intrigu
-9 intrigue jealou just lack lackluster laughter lawless lax limelight linger lure make_the marketer maybe meaningful
-9 menace misunderstand motive myriad myth negative neighborhood newcomer nowaday obscure odd offend oppression our
-9 ours outlook outrageou outspoken panic past pause perfectly perhaps personality picturesque pity plagu plausible
-9 pleas poor popularity populate portray portrayal potent poverty powerless praise progress prosperou prudent
-9 psychologically publicity quite racially racism radically rationale raucou rebelliou reclusive regrettable reliant
-9 remarkable remembere reminiscent repression resist ridiculou roar rumor ruthless sadness satire scenario sensible
-9 sensitive sensitivity shameful shock shopper simplicity sleepy slum smile spate speculate speculative stance
-9 stardom stature still stimulate stranger stupid surprise sway synonymou tactic talent tarnish tear tempt tense
-9 terrific tolerance tolerate towards transform treacherou troublesome ubiquitou ugly unbelievable uncertain
-9 uncertainty uncommon underdog unfold unfortunate unfortunately unfound uniquely unleash unseen unthinkable
-9 unusually viciou violent visibility weak widespread wipe wit worse worsen worst wrack
-8 #concrete=finish/thing #first=vague/abstract #verb=make/thing 0_<why> a_few ability accent adamant agenda ager
-8 albeit aloud ambiguou anticipate ardent assessment attractive authentic awake awakene awesome backward barometer
-8 battleground beleaguer believer betray better beyond bias bickere bitterly bizarre blatant blunt bother bothere
-8 bounce brilliant broaden broadly brunt bureaucrat buzz carnage casual cherish chic childhood chilly climate
-8 coincidence combate commentator competence complain confrontation confusion consequence constructive context
-8 continent contribute conversation corrupt creative critical crowd cute decent deflation defy deliberately depiction
-8 describe deserve desire deter deterioration determination devastate develop devotion devout dictate disappoint
-8 disgruntl disparity disregard disturbance diversify dull dumb dweller dwindl eclectic ecological educate effort
-8 elude embarrassment emulate endanger endless enlightenment enthusiast environment environmentally epicenter
-8 exceptionally expression extent extremist eyebrow far farther fashion favorable fend fiery fledgl flier forecaster
-8 foreigner formidable frenzy frequent frequently fruitful furiou gadget genre geography gorgeou habit hail hamper
-8 hampere harass hardene hatr heavily help heroic hid historically humorou immense immoral impetu inaccurate incline
-8 inconsistent infiltrate innovative inspiration inspirational insurgency intensity interest intrusion invest
-8 investor ire ironically isolate jok joke journalism journalistic kid kind knowledge language lean learn_about
-8 lessen lesson listener loud lov love lyrical maneuvere manner mantra market mean mediocre merely metropoly
-8 miserable moderate moral morale mountainou mystical nasty necessity nevertheless niche nightmare nonsense notoriety
-8 often onslaught openly opinion orient ourselve partisan peaceful peacemake persecute phenomena philanthropy
-8 philosophical pinpoint plentiful poetic political posture prais prediction presence pretend pride productive
-8 proponent proudly provocation quell quietly rag rage rapidly recognizable reformer refrain regard relatively relax
-8 reluctant remark reprisal risk risky scarce secretive sectarian self sensation sexy shadowy shaky sheer silence
-8 sincerely skill slick sloppy slowdown smell snap socialism splendid stability stabilize starv steadily
-8 strategically stress strife subjective sufficiently suggestion surfer susceptible suspicion swirl tangible terrain
-8 terrible thank thankful threat threaten tibet topic touch tourist tout tragedy tragic tricky tumultuou unfavorable
-8 universally unpopular unreliable unrest upstate urban ushere utmost utter vain viewer vigilance violence vocabulary
-8 volatility wag wan warmer way weathere whatever why witty wonderful workplace
-7 #act=create/thing/part #check=result #concrete2 #first=activity/none #first=topic/person #lack=vague
-7 #object=supervisor #object=ticket #verb=save :inner abroad accurately achievement acknowledg addict addiction
-7 advantage advertiser advocate affect affinity aggression akin ala alcoholism alleviate amid among analyze and_then
-7 answer apparent applause arid around assertion assumption assure attraction attribute authoritative avoid backer
-7 background badly battl beautiful behavioral believe benign betrayal bigger bloodsh bolster boomer bor bright
-7 brutally bureaucratic burst calmly camera campaigner catastrophe catch cater challeng characterize charismatic
-7 check_the clarity cognitive colorful comfort comfortable communism community comparison compassionate complexity
-7 considerably consistent convenient cordial cozy crazy creature credential credible crisis culinary cultivate
-7 curtail dar dare deaf decisively deep defuse delicate democracy dependence desirable dialogue differe differently
-7 difficult disagreement discredit disproportionate docker dominance domination dramatic dream dubiou dynamic eclips
-7 ecology economical ecosystem educator elusive emerge endeavor engulf enhance enormou entrepreneur epidemic ethical
-7 even excel exodu exotic expatriate expert expose fact fade faith famously fantastic fertile festive flaw
-7 flexibility flurry focuse foe folklore footstep frail fray fundamentalist furor geniu glad globally go_through
-7 goodness gossip grateful gratitude greet grievance gruesome guess hacker happene happiness happy hard harm hawkish
-7 headach headache heyday hilly hinder horror housebound housewife humble humiliat icy illusion illustrate image
-7 imply inappropriate incompetence ineffective infectiou inflationary insider instantly insult insurgent interact
-7 interaction interpret intervention intimate intimidation irrelevant isolation jeopardize justify largely lazy
-7 leftist leverage lonely luckily lull lush mainstay manipulate media message messy mild mislead moderately modestly
-7 momentum most myself narrative necessarily nobody nod now_and observer ought outcry outreach overcrowd painful
-7 paradox patriotic perfection persona pleasant pleasure pollute postwar potential powerful powerhouse practical
-7 preach preparedness pretext pristine problem prominence propaganda prove proximity psychic psychological purely
-7 rarely rash rational ravage reader realm reasonably recent recession reckless reel reinforce relationship relative
-7 remember remorse remotely resemblance retribution revive revolve rivalry romance romantic sag scar scath
-7 schizophrenia scrutiny secular sens seriou setback shame shine shun shy sigh significance silly sinister slippery
-7 social softly sometimes sorrow spawn spectacular speculation speculator spirit spiritual sporadic spread sprung
-7 spur stare stark staunch stigma stop straightforward strange strategist strategy strengthen strongly stun stylish
-7 sudden suddenly suffer supernatural superpower suppress surf surge suspense swath take targete taste teen temperate
-7 temptation the_0 their theme throughout thwart totally tough trait traumatic traveler traveller tumble turnaround
-7 unaware unexpect unfairly untouch unwill vast visible visual voic warn wave we wildfire will_be windy with_the
-7 wrong yell
-6 #act=vague/empty/part #object=and #object=game #object=hand #object=liked #object=method #object=one
-6 #verb=check/thing #verb=cut #verb=get/empty :abstract :comparative <time>_i ^_give ^_save ^_to a_time about
-6 abundant abusive academic accelerate accessible accolade actively activity advancement adverse advocacy aftermath
-6 ahead aim alert amongst ample anarchy ande angrily antiquity anyway appropriately array aspire assert assortment
-6 astronomy at_<time> at_a authenticity autism avid baseless be_lik beauty before_<time> belove beneficial bent
-6 besides bold boo bordere brace breath breathe breeze bunch business bystander call campuse capable catholicism
-6 censorship certainty chao chat cheap chill choke cite city classmate cling closely closer comparative completely
-6 concept conceptual conquer considerable conspicuou consumer contemporary continue convergence convince cool cooler
-6 cop courage crackdown critically crossroad cue cuisine culprit damn decade defiance deliberate depression desert
-6 despite deterrent dialect difference differentiate direction disapproval discipline disrupt disruption doing doom
-6 downward dusty easy economist effectiveness ego elite encounter end_in eradicate erotic essence ethnic evolution
-6 evolutionary excellent exhaust explanation exploitation eye fabulou fan feedback fi flamboyant flare foothill
-6 for_once foreseeable forth freak freely fresh further gangster geographically get_my global gloriou governance
-6 griev grow guitar gunfire happen happily harbore harmful healthy heed heroe hesitate highly hobby homeland
-6 homosexuality hospitality hovere huh humid hurry ideal ignite immigrant immune inadequate inclusive indicator
-6 indigenou inefficient infight inflammatory influential integration interfere interview intricate inundate invisible
-6 justification keep_a lapse lash leadership legacy less lifelong lik_by likelihood linguistic literal livelihood
-6 longevity loyalty luck maliciou mankind many marginally matter maya mayhem me_$ meditation migrant militarily
-6 minimize misl mistake mobilize modern modernization morally moreover motorist move mysteriou mythical mythology
-6 nationalist nature needy neo noteworthy obesity obstacle occasional occasionally offensive opportunity ordeal
-6 ordinary other out outburst outdate pace particular partly passive path penetrate people periodically persecution
-6 philosophy physically pivotal planner pois politician pollster poorly populou positive possibility potentially
-6 precedent precisely predict predominantly prejudice procrastinate productivity profile progressively prompt prose
-6 psychology publicize racial radical really reason recovery regret reliable religion religiou renaissance research
-6 restraint retreat revere reward rich rid rift roam rogue root routinely ruin sake satisfaction satisfy scant scene
-6 scenic scent scholarly scrambl scramble scream seaside see seeker seismic seminar separatist severely severity
-6 sharply sheltere shift showcase signale similarly simmere siren slack slang sleek slogan slow slowly smoothly snowy
-6 sociologist sour spark sparsely spat sped spontaneou sprawl spree stakeholder standstill steady stream stronghold
-6 subject suburb suburban success sunny surround suspiciou sustain sustainable swat swell swing symptom
-6 systematically systemic taboo tackle tale tangl tech tempo terminology terror terrorism terrorist themselve
-6 thoroughly tide tidy time_$ tourism tradition transparency tremor triumphant true turn unacceptable unconfirm
-6 underworld uneven unfair unprecedent uproar upscale upset upside upward urge useful useless usual vanish verge
-6 vigorously virtue visit_the vital voice voter wast watch weaken weakene wealth weather welcome western westward
-6 wick widely withstand woo wrath
-5 #act=finish/thing/part #act=vague/abstract/part #first=topic/abstract #first=vague/empty #object=do #object=feel
-5 #object=fitter #object=further #object=japanese #object=little #object=me #object=python #object=shed #object=tea
-5 #verb=check #verb=cut/none #verb=listen #verb=phone/thing #verb=save/thing #verb=serve/thing #verb=sketch
-5 #verb=sketch/thing #verb=understand #verb=use #verb=use/thing :hedge <time>_do ^_python ^_read ^_sketch ^_speak
-5 ^_work a_bite abandon abundance accomplish accountable accuracy accurate accusation achieve acute adequately
-5 adherence adulthood advice affirmative afford affordable aging agony ai amusement analytical analyz anarchist anti
-5 apparently archaeology arose assess asthma attack austerity avian away back_the backstage balance bam bandit
-5 barrage barren battlefield bazaar beacon besieg bilingual bitter blow boost borrower bounc brightly bring bush
-5 café_<time> capability catastrophic centralize centrist cerebral challenge chant characteristic check chiefly clash
-5 classroom cleans cloud cloudy coach come commend comment commitment commuter competitive condemnation congratulate
-5 conscience consensu conservative consolidation continuation conversely cooperate corporate corruption counter
-5 counterattack countere coupl crew_<time> crippl cruel curb daylight deception demise demonstration denounc dense
-5 depth derail deserv detect devote devotee differ dignity disagre disaster disastrou discriminatory discussion
-5 disguis disguise dissent distinctive do dole dominant downfall drag drastic drastically earthquake easier easiest
-5 eastward educational efficient elegant enforcement enough erosion error_in evacuee evangelical every_single everyth
-5 evil excellence extraordinary fairness faithful fascist fatigue feasible feel_for figure firmly fitter flash fledg
-5 flee follower forward friendship fury fuzzy gap gather generally generation get_on glow gore greater gut guy
-5 hallmark handful harmless haze heal heck hemisphere herald here heroine hillside hint historical history homeless
-5 homosexual hope hopefully horizon how huddl humane humiliation hunger hypothetical identify imminent impair
-5 implicit important impossible impulse in_a inadvertently incompatible inequality inflation infrare initiative
-5 insane insistence instead integrate integrity intelligence intention interviewer invader involvement journalist
-5 jungle lama learner legitimacy lend levele liberalization like literacy literally literary literature littere
-5 logistical lovely loyal manipulation mature maverick mentally method methodology middle mismanagement mix mobility
-5 modernize modest mom mosquitoe mostly much muscular mutually narrator naturally neat need newsroom nicely nighttime
-5 noise northward notice objective occurrence of_the ongo orderly organizational outcome outnumbere overrun
-5 overweight pac pain pandemic pastoral patient pedestrian penetration peninsula peripheral perpetrator philosopher
-5 plague plunge pontiff popular poster practically prepare_for prestige prevalence prey profession prominently
-5 promise pros proven psychologist punish push python_0 quake quality questionable quo rampage rancher read
-5 read_around readily reap reasone rebuke reception_class reconciliation regime relation reliability remote renegade
-5 repair_café repeatedly reporter resembl respectable restrictive revelation reviewer revolutionary rhythm rhythmic
-5 riddl rigorou ris role rural sabotage satirical scale scholar scientist seasone sector sensational sexually shady
-5 sharp shrink sideline sidewalk sideway similarity simpler simply skirmish slew slope slump smart sneak soar
-5 sociology soften solidarity someday somewhere southeast spoil squandere staggere standout stealth steer stellar
-5 strategic stray strength stretch stricken stunt suggest sunshine supporter supposedly sure survival survive sweep
-5 swung talk test_$ the_crew the_junior the_two those thug thunderstorm timely to_my towere trainee transformation
-5 truth twist unanswere underly undocument unemployment unjust unlikely unusual uphill vehemently verbal very vet
-5 viability villager violently viruse visit visit_<time> visitor volcano wake want warfare warm wav wealthy weep
-5 whatsoever whenever widen win_back wip wisdom wise wisely with_zero work_$ wow write_in write_test wrought year
-5 year_0 year_old you yourself youth
-4 #act=activity/thing/part #act=create/person/part #act=finish/abstract/whole #act=topic/none/whole
-4 #act=topic/person/part #first=activity/empty #first=create/abstract #object=a #object=archive #object=bag
-4 #object=bit #object=budget #object=checked #object=class #object=code #object=colleague #object=cosier
-4 #object=docker #object=end #object=forward #object=garden #object=grip #object=gym #object=junior
-4 #object=kubernetes #object=room #object=season #object=staff #verb=be/empty #verb=bite #verb=bite/thing
-4 #verb=bring/thing #verb=coach #verb=coach/thing #verb=develop #verb=develop/thing #verb=eliminate #verb=give
-4 #verb=give/none #verb=go/thing #verb=lend #verb=lend/thing #verb=listen/thing #verb=master #verb=measure/none
-4 #verb=mend/thing #verb=photograph #verb=photograph/thing #verb=practice/thing #verb=serve #verb=smash
-4 #verb=smash/same #verb=understand/thing #verb=work 0_s :absolute :opinion :tells <time>_0 <time>_five <why>_$
-4 ^_coach ^_eliminate ^_everybody ^_fifteen ^_listen ^_mend ^_on ^_perfect ^_photograph ^_raise ^_say ^_serve a_fresh
-4 a_letter abnormal abrupt absorb abstract abuse acceleration acceptance acclaim accountability acquaintance across
-4 activist adapt address administration ads adventure advise afloat ailment ally alter analyst and_i anonymity ansa
-4 anthropology anywhere apartheid apologize argue argument arise art artificially artistic astronomer avert bali
-4 barely bargain basque beast beautifully become_a beg benefit bite_of bland blend blind blitz blizzard bourse bre
-4 bred brush burden ca call_on caller camouflage campaign carefully celebrity change che check_by child chronic
-4 circle circumstance civic clandestine cleaner cleric climber clothe club_<time> coach_the coastal cold
-4 collaborative colleague come_<time> communist comparable competent complementary compromise compute computer
-4 concede condemn condolence confine conflict confluence congestion congratulation consider consistency constant
-4 consume continuity control controversy cordone correlation cosier cosier_$ costly country crime crossover cruelty
-4 cruis crunch culmination cutback damp dane data deadly debacle definite deliciou dengue denial depend dependent
-4 depict deprive descend destination destine devaluation developer dictatorship diplomat diplomatic dirty disappear
-4 discrimination discuss disorder distinct divert do_$ domestically doubtful downtown drama draw drone economics edge
-4 effect elderly electorate eliminate_all embattl embroil emigration enclave enemy engagement environmental envision
-4 eradication erase evaluate ever everybody_in everyone excessive exhaustion experiment express extensively
-4 extinction eyewitness fac factor fancy farce fate fault favore feminine financial find_my firmer fitter_<time>
-4 flavor flow flu fluctuation flush focal foliage fool forgive forgiveness freedom friction friendly fringe frontier
-4 fume gang garden gay gently germanic get_fitter give_0 good gradual great groundwork growth guerrilla guilt gulf
-4 hah haven hazard headline hero hi hip historian homeowner hub hug huge human humanity humidity hunt hygiene i_want
-4 icon iconic imaginary immigration impend impressive in_our incite incursion indirectly industrialize industry
-4 inexpensive inferior infiltration inflict infrastructure inhabite inland inner innocent insist institutional intent
-4 interactive intermittent internationally interpretation interprete irreversible japanese journal_$ journey joy judg
-4 kubernetes kubernetes_<time> laden last_one latest laugh_at leap learn leave_the legitimate letter_to liberal
-4 libertarian link listen_to logical lookout loot lore luxuriou lyric magical magnificent magnitude mainly maintain
-4 majestic malnutrition managerial mandarin mark_code math maximize meaningless measure memorable mend mental mess
-4 might mighty migrate migration migratory mileage militant minority miracle mirror mob moist monsoon moot morn movie
-4 muddy mullah my my_hand mystery nation neighbore nerve never_make news nice noir nonstop northeast northeastern
-4 not_use note noth oasy obese obscene of_unit offense office_<time> on_$ on_my on_top onetime operative opponent
-4 orchestrate oriental orientation ostensibly otherwise outly outskirt overhead oversea overwhelmingly paralyz
-4 parishioner parody pattern payoff peasant perch performer phony photographer photography piracy pivot plain
-4 playground playmaker poisonou practice practitioner pray preacher precaution predator prefer prepare presentable
-4 primitive principally privacy profanity profitability profitable programmer progression prolong pronunciation
-4 proportion prosper prostitute protagonist protract public pursue pursuit quickly rah rally rapid rather_than
-4 reaction readiness rebound rebuf recapture reception recognize reconcile recruit reflective relaxation relevant
-4 reliance remnant renew renown repeat repertory rescuer researcher resolve resonance resort resource respondent
-4 response responsibility restrain retaliate revenge reversal ridden rioter ripe rough rush sadr samarra sao save
-4 scattere scientific scope scripture segregate selective sermon sexual shattere shelter shortage sicilian signal
-4 significant significantly simulation sizable sky slight slightly smash_it smuggler sniper solve somebody sonic
-4 sooner soro speech speed spicy squeez standoff statistically statistics steep stormy story strain strait strewn
-4 style succumb sunlight survey swine tabloid tactical tailor tea_<time> technology teenage tell_the tentative
-4 textbook the_archive the_car the_date the_learner the_library the_life the_moot the_other the_poster the_tax
-4 the_wheel theological theoretical thing_<time> this_time thorny tightene tilt to_be to_like toast_in tornadoe
-4 torrential trader traditional traditionally traitor trauma travel trek tribal triggere try tsunami turnout twitter
-4 um unconsciou undecide undertake unique unit_0 unity unnecessary unreasonable unsafe unwant up_for urgently veil
-4 versatile villain viral virtually vogue warplane weaponry web weed wept wheel_<why> when_my while wind wish witness
-4 worthy writer yah yeah year_of young zapatero
-3 #act=activity/empty/part #act=create/abstract/part #act=light/none/part #act=topic/abstract/part
-3 #act=vague/empty/whole #concrete=vague/abstract #first=activity/person #first=change/abstract #first=finish/none
-3 #object=bakery #object=board #object=c #object=cloth #object=conversation #object=cycle #object=developer
-3 #object=fence #object=fund #object=got #object=guitar #object=handover #object=hunting #object=independent
-3 #object=javascript #object=language #object=log #object=moth #object=name #object=note #object=old #object=poster
-3 #object=price #object=quicker #object=research #object=respect #object=said #object=same #object=sample
-3 #object=section #object=senior #object=take #object=team #object=test #object=top #object=ward #verb=ask/thing
-3 #verb=attend/thing #verb=contribute #verb=contribute/thing #verb=cross #verb=cross/thing #verb=declutter
-3 #verb=declutter/none #verb=do/abstract #verb=draw/thing #verb=end #verb=expect #verb=expect/none #verb=feel
-3 #verb=feel/abstract #verb=figure #verb=figure/thing #verb=fly #verb=give/thing #verb=have/none #verb=improve
-3 #verb=interview #verb=interview/thing #verb=lead/none #verb=look/thing #verb=master/thing #verb=measure #verb=own
-3 #verb=pass/none #verb=phone #verb=plan #verb=practice #verb=prepare #verb=prepare/thing #verb=record
-3 #verb=record/thing #verb=refactor #verb=refactor/thing #verb=respect #verb=respect/thing #verb=take
-3 #verb=want/thing #verb=win/thing #verb=work/thing #verb=write/thing 0_boy 0_budget 0_set 0_the :change :person
-3 :vague <time>_currently <time>_e <why>_have ^_attend ^_cross ^_declutter ^_develop ^_every ^_figure ^_fly
-3 ^_interview ^_look ^_master ^_measure ^_more ^_oil ^_own ^_pivot ^_prepare ^_record ^_refactor ^_show ^_someth
-3 ^_understand ^_use ^_we ^_with ^_world a_0 a_feel a_log about_the all_<time> all_staff along aloud_in altar_cloth
-3 an and_night and_the anybody anyway_$ apart area around_the ask at_work back_into bar_0 before_i bird bird_call
-3 borrow breakfast_club budget bug car car_<time> cause chapter_<time> character community_$ compare contribute_to
-3 correct cost_<time> curriculum customer debate declutter defend department_$ develop_my development different
-3 distinction driver_on e_g else end_<time> ethics evene evene_<time> expect faster feed fence_<time> few_of
-3 figure_out file_$ financially_independent find_out five_hour flood floor_<time> forty_hour forum foster frau
-3 full_potential get_back git give_back going grip_on gym hand_$ hand_up handbook_chapter handover_<why> hat have
-3 have_$ have_a have_get hello hid_it him homework hospice_$ hour_$ i_be i_expect ideally in_leed interview_with
-3 into_it javascript job journal kg know lathe lathe_<time> leave_hand level level_0 like_a like_our line_0
-3 little_one log_of look_into loom me_0 mean_$ mentor mic minute_$ most_<time> move_to my_game my_javascript native
-3 need_to network night_shift not_touch note_dur object observation of_a of_hid of_leave older on_call on_line on_the
-3 once_$ one_$ one_at order_in out_$ out_with owe parallel parser pass_$ personal persuade photograph_the phrase
-3 picture pivot_table poem_$ policy portuguese possibly pour price quick quicker quiet_one radio read_up record_an
-3 recruiter recruiter_to refactor refactor_the region regularly research_<time> resident_on row_$ run_<time> s_$
-3 safeguard safer safety say_the search senior_<time> shadow shape sick sight_read sketch_in smash so society someone
-3 sport stay story_of sunday supervisor_<time> take_me tax technique the_ai the_altar the_army the_audience
-3 the_bakery the_camera the_child the_fence the_flat the_git the_guitar the_house the_little the_lounge the_market
-3 the_quiet the_reception the_school the_shelter then_<why> therapist though thousand three_$ three_year through_the
-3 ticket to_get to_hold to_listen to_person to_respect to_stop to_take toddler together tomasz tool touch_the
-3 transition translate treat two_new up_$ up_the ups use_my value video wait walk_the ward_0 while_i who whoever
-3 wipe_down with_my work_on yes yet yoga younger
-2 #act=activity/abstract/whole #act=change/abstract/part #act=light/abstract/part #act=light/empty/whole
-2 #act=light/thing/part #act=named/thing/whole #act=topic/person/whole #act=vague/thing/whole #concrete=named/thing
-2 #first=activity/abstract #first=light/abstract #first=light/empty #object=account #object=assessment
-2 #object=balance #object=better #object=bird #object=boundary #object=case #object=chair #object=community
-2 #object=dad #object=data #object=donor #object=event #object=exception #object=film #object=foot #object=gap
-2 #object=german #object=go #object=goal #object=grant #object=guild #object=head #object=help #object=home
-2 #object=indispensable #object=journal #object=kev #object=kitchen #object=lift #object=lit #object=loft #object=lot
-2 #object=love #object=market #object=menus #object=nan #object=new #object=nipped #object=opinion #object=order
-2 #object=paperwork #object=partner #object=pastry #object=pitch #object=plan #object=plumbing #object=problem
-2 #object=quieter #object=radio #object=reading #object=say #object=set #object=silence #object=statistics
-2 #object=stock #object=story #object=strong #object=stuff #object=subject #object=sugar #object=system #object=table
-2 #object=tax #object=thank #object=toast #object=tone #object=training #object=us #object=viral #object=way
-2 #verb=accept #verb=accept/thing #verb=answer #verb=bake #verb=be/thing #verb=break #verb=bring #verb=call
-2 #verb=call/person #verb=catch #verb=collect #verb=collect/thing #verb=do/same #verb=edit #verb=edit/thing
-2 #verb=explain #verb=find/abstract #verb=finish/empty #verb=floss #verb=floss/none #verb=go #verb=help
-2 #verb=help/thing #verb=hold #verb=improve/abstract #verb=label #verb=label/thing #verb=lead #verb=lift
-2 #verb=lift/abstract #verb=like/none #verb=look #verb=love #verb=love/thing #verb=make/abstract #verb=mentor
-2 #verb=mentor/thing #verb=order/thing #verb=own/empty #verb=pick #verb=pick/thing #verb=plan/thing
-2 #verb=raise/abstract #verb=reach/abstract #verb=repeat #verb=respond #verb=respond/thing #verb=revers #verb=revise
-2 #verb=revise/thing #verb=run/none #verb=sign #verb=sign/empty #verb=sleep #verb=sleep/none #verb=sort #verb=speak
-2 #verb=speak/none #verb=stand/none #verb=step #verb=take/empty #verb=take/thing #verb=tidy #verb=tidy/thing 0_c
-2 0_chemistry 0_do 0_plumb 0_to 0_work :mass :motion <time>_concert <time>_leave <time>_with <why>_be <why>_i
-2 ^_<time> ^_bake ^_better ^_budget ^_collect ^_cv ^_eng ^_feel ^_groom ^_gym ^_honestly ^_improve ^_in ^_label
-2 ^_lead ^_learn ^_let ^_lift ^_mentor ^_patch ^_phone ^_pick ^_quieter ^_rehearse ^_respond ^_run ^_sign ^_sleep
-2 ^_some ^_step ^_stop ^_take ^_the ^_tidy a_calmer a_dog a_full a_grip a_question a_real a_row a_stronger achterberg
-2 actually after_train alive all_$ all_over all_that alumni an_evene and_a and_all and_so and_write animal answer_to
-2 anyth ao3 as_<time> as_a at_0 attendance_of auntie back_to balcony bank_$ bayesian be be_a be_completely be_over
-2 be_take be_that be_the become_indispensable become_the beekeep befriend bet big biology board_to book_$ bring_my
-2 broad budgete business_$ c_and café calculation call_home calmer cassette cassette_$ catch_up chapter_three chef
-2 child_on clementi client_call client_meet code_in coffee_$ collaboration completion_of concert_<why> consolidate
-2 conversation_with corner correct_them cover_letter crawl dad_$ dark data_<why> display do_not do_well dog draw_the
-2 dur dur_the effective email_0 eng eng_light english_$ essential evene_class event_$ expand famou feel_ready fence
-2 finally_$ finally_get finance_<time> find find_balance finish_strong flawless flexible fly forget free_<time>
-2 french_$ friend from_finance from_here from_the game_<time> garden_<time> get_nip get_out give_up go_on go_viral
-2 google grade_0 group_repository guide guild_<time> gym_$ gym_0 have_the help_the hinge hinge_and hol holiday
-2 house_<time> i_do i_finally ill improve_attendance in_some in_the independent indispensable_$ invite issue
-2 it_<time> japanese_<time> jazz kata keep kerry kid_a kitchen_<time> knit land_on latin leader learn_0 leave
-2 lesson_<time> level_<time> lift_the like_the list_at live local love_to lunch_<why> make_every markete me_for
-2 meet_$ meet_<why> minute_one mock mode monitor more_patience mount movement music my_code my_community my_cousin
-2 my_german my_gran my_mother my_set my_uncle my_y10 myself_$ myself_<why> name_<time> native_<time> natural new
-2 nicer night nip nip_<time> no_exception northern not_a not_just now_0 of_give of_me on_bad on_placement on_tiktok
-2 once one_in one_person one_with open_evene open_question organise our_choir over over_me over_my overdue own_the
-2 page_0 page_<time> page_<why> pair_with paper_for paperwork patience_with pelvy person_for personally photograph
-2 photograph_my plan_<time> plot portal portrait possible probably pulse puzzle python quieter quieter_<time> read_a
-2 ready_for reduce_error reduce_the regional rejection repository_<time> respond_to review_<time> review_paper
-2 role_model round_<why> routine say_$ scratch_<time> script shift_$ shift_and should shout sign_up sing sit_with
-2 slide_<why> smoke so_on soft soil someth_with sorry sort_my source sow staff start_to stock street stronger
-2 student_will support take_a take_my take_part take_the talk_to target task team_$ thank_you that_$ that_come
-2 the_autumn the_best the_break the_case the_clementi the_department the_dog the_go the_grant the_hinge the_holiday
-2 the_last the_leave the_mirror the_mood the_most the_moth the_new the_old the_poem the_portuguese the_roof the_room
-2 the_senior the_shop the_subject the_trust the_violin the_yard their_full there thesis_0 this tie time_<why> to_$
-2 to_patient together_$ tone_$ town trail train_<time> train_for trip trust turn_0 tutor tutor_group understand_the
-2 unread up up_a up_my us_on user video_<time> violin_<time> wait_list ward_<time> we_will well_at what_a what_the
-2 when when_i whether whichever whiteboard will_not will_work without_read work_<why> would_like would_love y10
-2 yard_<time> year_i zone
2 #act=activity/none/part #act=activity/thing/whole #act=finish/empty/part #act=finish/none/whole
2 #act=finish/person/whole #act=finish/same/whole #act=light/empty/part #act=topic/abstract/whole
2 #concrete=create/thing #concrete=finish/same #concrete=topic/thing #first=create/thing #first=topic/empty
2 #object=accepted #object=alive #object=app #object=b #object=b2 #object=badge #object=bath #object=be #object=best
2 #object=box #object=button #object=card #object=cash #object=certificate #object=chisel #object=colour #object=cover
2 #object=cupboard #object=day #object=dinner #object=done #object=door #object=dry #object=elected #object=exam
2 #object=example #object=filmed #object=firm #object=form #object=gutter #object=habit #object=holiday
2 #object=invoice #object=kata #object=kg #object=ladder #object=lecture #object=leila #object=level #object=light
2 #object=lodger #object=machine #object=made #object=marathon #object=mark #object=movement #object=noticeboard
2 #object=onion #object=outstanding #object=photo #object=poem #object=pot #object=pr #object=practice #object=printed
2 #object=promoted #object=promotion #object=questionnaire #object=quiz #object=rota #object=route #object=row
2 #object=saving #object=session #object=shop #object=socket #object=stall #object=statement #object=streak
2 #object=tap #object=tin #object=upstair #object=visit #object=voice #object=voted #object=website #object=whole
2 #object=workshop #verb=add #verb=agree #verb=ask #verb=ask/empty #verb=balance #verb=beat #verb=beat/thing
2 #verb=better #verb=better/none #verb=build/thing #verb=check/none #verb=clear #verb=clear/thing #verb=close/thing
2 #verb=code #verb=code/none #verb=come #verb=come/none #verb=cook/thing #verb=delete #verb=delete/thing
2 #verb=deliver/thing #verb=deploy #verb=do #verb=do/thing #verb=earn/thing #verb=email #verb=email/thing #verb=ensure
2 #verb=ensure/thing #verb=find/empty #verb=get #verb=get/abstract #verb=guide #verb=hand/none #verb=hand/person
2 #verb=implement #verb=inbox #verb=inbox/none #verb=keep #verb=knit #verb=knit/thing #verb=lead/thing #verb=let
2 #verb=measure/thing #verb=meet/thing #verb=need/thing #verb=open #verb=open/thing #verb=paint #verb=pass #verb=pay
2 #verb=pay/thing #verb=phone/person #verb=present/none #verb=print #verb=print/thing #verb=promote/thing #verb=put
2 #verb=put/thing #verb=raise/empty #verb=rebuild #verb=reconcile #verb=reconcile/thing #verb=redo #verb=redo/thing
2 #verb=repaint #verb=repaint/thing #verb=replace #verb=replace/thing #verb=reply #verb=reply/thing #verb=ride
2 #verb=ride/thing #verb=send/thing #verb=sew/empty #verb=sew/thing #verb=shadow #verb=sharpen #verb=sharpen/thing
2 #verb=sow #verb=sow/thing #verb=spend/none #verb=start #verb=start/thing #verb=submit #verb=submit/thing
2 #verb=talk/thing #verb=tell/thing #verb=throw #verb=throw/thing #verb=train #verb=train/thing #verb=transcribe
2 #verb=turn #verb=visit #verb=wake #verb=wake/none #verb=want/empty #verb=write/empty 0_kg 0_more 0_on :event :light
2 <time>_<why> <time>_all <time>_and <time>_my <time>_out <why>_not ^_add ^_as ^_beat ^_close ^_delete ^_ensure ^_fill
2 ^_first ^_five ^_have ^_hold ^_hope ^_implement ^_inbox ^_mr ^_one ^_paint ^_pay ^_promotion ^_rebuild ^_reconcile
2 ^_redo ^_repaint ^_replace ^_reply ^_ride ^_send ^_set ^_shadow ^_sharpen ^_smart ^_sow ^_spend ^_submit ^_thesis
2 ^_three ^_train ^_transcribe ^_visit ^_what ^_write a_bedtime a_medication a_memory a_michelin a_reflective a_sign
2 a_single a_spreadsheet about_a across_the actual advice_<time> after_that airfield all_0 altar an_hour and_back
2 and_send apply_to apprentice arrive as_well asleep_in at_the at_two attempt autumn b2_in back_in backlog bag ball
2 band bank_<time> bank_holiday basket bathroom_tap be_at be_going be_leave be_up bedtime_story best_in between bike
2 bite_$ bite_on body book_the box_with bring_it broad_bean build by_0 calendar call_$ canteen_<time> carrot cast
2 channel chapter_0 chem chem_$ child_in chisel choir clarity_about class class_$ clear_out codewar coffee_<time>
2 coffee_machine coffee_with colleague_$ colleague_and college college_<time> colour complaint complete_the
2 confirmation cook_a copy course cupboard cupboard_<time> dahlia dahlia_<time> dead debate_club delegate delegate_the
2 delegation deploy_my dig_over dinner_<time> dish drill drip drive_licence drive_theory duolingo_polish dyslexia eat
2 eighty electricity email_within english_<time> english_at envelope error_$ essay exercise exit fall_asleep fifteen_$
2 figure_<time> fill fill_in finish_read finish_the fire five_past flexion folder_0 for_the fraction from_scratch full
2 gallery german_<time> get_promote get_through gift give_me goal_<time> going_to good_i governor graft grandchildren
2 granny greenhouse ground grout grout_the gutter half_<time> hand_my handover_sheet have_0 have_all have_every
2 head_to hear height help_out higher highway holiday_$ home_visit hospice_shop hospital host hotel hous house_quiz
2 how_to husband i_hand i_will implement improve_my in_<time> in_anyth in_english in_my in_one in_write it_down it_to
2 its_<time> job_$ kata_on kitchen_$ knee_flexion knock kofi lady landlord last launch law learn_my leave_in leila leo
2 letter_$ life list_<why> list_of lodger lose loss madame make make_a maths_five me me_a me_the medication meet_and
2 memorise_the mentor_$ mic_<time> michelin michelin_star mile miss motorway mozart mr_okafor mr_sato mum_i mushroom
2 must my_goal my_mentee my_name my_phone my_son my_tea my_teacher my_voice myself_<time> national never_lose
2 new_lodger no_more not_one note_the noticeboard number_<time> number_one nurse_for nursery of_each of_every of_it
2 off_<time> off_from office okafor on on_<time> on_a on_all on_codewar on_school one_<time> one_go one_of one_time
2 open_a open_day open_mic option or_better or_more organise_a our_corridor outstand_<time> over_<time> own page_$
2 page_one paint_the part_<time> participate partner pass_<time> past_paper pea perform person_who petty_cash
2 phone_<time> phone_the phonic photo_of photograph_every pick pilot place placement plan_to play_the point_$
2 policy_<time> pot_the pottery pr pr_$ present_the product project promotion_to proper proposal questionnaire quit
2 quite_like quiz_$ raise_my re_pot read_all read_with rebuild_the reconcile_the record_<why> redo redo_the
2 reflective_account rep repaint repaint_the reply_to result_in revise rewrite_the right ring_the rise river room
2 round run_the rust s saddle salon sam_pr sato saturday say_i school_$ school_place share share_drive sharpen
2 sheet_<time> shelf shop_$ short show_with shower sit_in site_$ slow_movement smart_goal socket sow_broad specy
2 spend_<time> spend_no spreadsheet stall_at standard_<time> standup stick store story_<time> str suit swim take_up
2 talk_my tas teacher_$ team tell than_0 that_<time> the_bath the_bird the_boiler the_box the_café the_college
2 the_corridor the_council the_curtain the_dentist the_door the_final the_finance the_first the_garage the_gate
2 the_grammar the_grey the_head the_may the_mozart the_name the_owner the_petty the_phone the_same the_shower the_slow
2 the_start the_sugar the_tip the_union the_wiki the_workshop them_<why> then there_be thesis_chapter three_time tim
2 time_better time_in timetable tip_<time> to_finish to_show toast toilet tour tractor traffic transcribe
2 translate_the tray tree tree_<time> twice_<time> two_<time> uncle under_0 uniform union_rep upstair_<time> village
2 village_hall visit_$ want_my warm_up website week_<time> weigh wheelchair where white who_can whole_of wiki will
2 will_$ will_do win_the winter with_<time> with_jo with_what without_a word_for word_in work_in would_quite
2 would_really write_<time> write_<why> write_to yard zero zip
3 #act=activity/abstract/part #act=finish/empty/whole #act=light/person/whole #act=topic/none/part #amount=change
3 #check=change #concrete=change/thing #first=create/person #first=light/person #first=topic/none #first=vague/person
3 #object=attempt #object=b1 #object=blood #object=chart #object=client #object=coffee #object=conflict
3 #object=dentist #object=documentation #object=english #object=fee #object=free #object=getting #object=give
3 #object=group #object=hearing #object=lead #object=least #object=let #object=licence #object=life #object=lune
3 #object=mentor #object=middlemarch #object=minute #object=newsletter #object=none #object=pair #object=part
3 #object=permit #object=plate #object=policy #object=rail #object=roof #object=safe #object=shown #object=sort
3 #object=stat #object=teach #object=time #object=toe #object=tyre #object=upright #object=walked #object=word
3 #object=world #verb=apply #verb=apply/thing #verb=cure #verb=do/none #verb=eat #verb=find/person #verb=fix/thing
3 #verb=give/person #verb=join #verb=join/thing #verb=keep/thing #verb=know/none #verb=log #verb=lose #verb=lose/thing
3 #verb=memorise #verb=memorise/thing #verb=merge #verb=merge/empty #verb=move/thing #verb=observe #verb=paint/thing
3 #verb=present #verb=reach #verb=rebuild/thing #verb=rewrite #verb=rewrite/thing #verb=ring #verb=see/thing #verb=set
3 #verb=shout #verb=tune #verb=tune/thing #verb=type #verb=type/thing #verb=wear #verb=win/empty 0_<time> 0_day 0_hour
3 <time>_$ <time>_be <time>_instead <time>_not <time>_of <time>_rehearsal <why>_photograph ^_<why> ^_a ^_back ^_become
3 ^_book ^_code ^_cure ^_descale ^_eat ^_gas ^_half ^_hand ^_join ^_life ^_light ^_log ^_memorise ^_move ^_observe
3 ^_present ^_put ^_rewire ^_rewrite ^_ring ^_see ^_sew ^_somebody ^_start ^_telephone ^_that ^_touch ^_tune ^_two
3 ^_type ^_volunteer ^_zero a_b a_colleague a_day a_will above academy accept adopt again_$ agent agreement algorithm
3 all_of all_the allotment alphabet an_appointment and_<time> and_take app apple appointment_with as as_an attend
3 attendance audition b1_<time> b2 baby bay be_late be_make beat bedtime blue boat boy_$ breakfast bridge bring_the
3 build_a but but_the by_myself carpet carry case cell cellar chapter charity church cigarette clair clair_de clarinet
3 clear clinic club component consultant contractor cow currently day_$ de_lune decision degree dentist_<time>
3 department descale design desk diary do_<time> down down_<time> down_to draw_up drop duolingo dye electrician
3 electrician_<time> english eslint every_parent exception exercise_i expense fair festival finally_listen fix_the
3 flat floss flyer forty free from_memory function gas_safe german get_into give go_to goal grammar gran granddaughter
3 grandfather groom have_my he_be head_boy heart_<time> heat hem higher_in his house i_shall if_the in_$ in_everyth
3 in_show it_be keep_on kettle kev_$ khan knee land leak licence lift linkedin_learn litter live_with load lock lune
3 lung mail main make_an make_me meal medication_error medicine memorise mentee middlemarch milk more_than move_our
3 move_up my_linkedin my_toe net never_shout niece ninety north not_get not_to noth_else of_0 of_all of_my on_0 on_her
3 on_it on_our onto or_higher out_my over_the own_<time> pad paint pair_of part peer_group pen percent period petty
3 photograph_for platform point port practice_the premium primary project_$ put quarter ramp ratio read_middlemarch
3 recipe red referee reopen reply retrain revenue revision right_on roof rota rule run_a sack_$ salary sales say_sorry
3 scheme scratch secure seek sell send shadow_a shed show_at side since so_$ soap some_time song spend staircase
3 standard star statement strobe strobe_app structure sub sugar_in summary supervision supplier ta tablet tank tape
3 teach_assistant telephone tell_<why> than_the the the_allotment the_back the_bathroom the_district the_entire
3 the_guild the_kitchen the_north the_number the_share the_side the_surgery time_<time> time_i to_give to_the touch_my
3 tram tune_the tyre_<why> up_to up_who us_the verse visa voice_<why> walk wax wear website_live will_become with_one
3 without_stop word_<time> workshop would write_down write_up yellow
4 #act=create/none/part #act=light/thing/whole #act=vague/person/part #amount=money #check=money #first=finish/same
4 #object=abbreviation #object=anybody #object=appointment #object=attendance #object=bought #object=clinic
4 #object=curtain #object=display #object=employee #object=everything #object=folder #object=gate #object=peace
4 #object=school #object=sorry #object=splashback #object=tomatoe #object=use #reasons #verb=become #verb=book
4 #verb=book/thing #verb=cancel #verb=complete #verb=complete/thing #verb=eat/thing #verb=fall #verb=fall/thing
4 #verb=grow #verb=have/abstract #verb=like #verb=make/none #verb=max #verb=max/thing #verb=pass/thing #verb=see
4 #verb=send #verb=set/thing #verb=sew #verb=spend 0_of 0_or <time>_a <time>_up <why> ^_apply ^_best ^_clear
4 ^_complete ^_finish ^_grow ^_max ^_new ^_re ^_top ^_want a_month abbreviation accord acid act adeyemi aggregate
4 alcohol algebra all_my allen alongside also alternate alternatively amber amino antarctic appearance application
4 approximate aria association asteroid at_least attend_<time> audit auditor auspice b1 bachelor backup baht bake
4 bamboo banquet barclay baseman basis batsman batter battleship be_stick beck bedroom belong below ben beneficiary
4 berger bern beth bibliography bid birch birdie birthday blackwater blanket ble bob booker boot booth boundary bout
4 bowie boxer bra bread breast brett brick bride brokere broth bulk burn bury calf caliber camino cane cantor capacity
4 cardboard carr carrier cathedral cavalry cedar ceil cement census centennial centimeter ch chairwoman chandler
4 chateau chicken chief chili cholesterol choose clemency clock closure coal col collect collection colt command
4 commandant commemorate commodore commonly compact compliance comply compression cone confirm consortium
4 constitutional consultative contest continental convertible cook corn corpus correctional correspondence cove
4 covenant crab cub curl custom cyru daisy declare decoration deduction defamation deficiency denomination dental
4 dentist depose der des dessert destroyer diamondback diesel dinner diocese director discard display_<time> disposal
4 divisional dixie documentation dodge dollar dome domino drum du due duma duration eagle earmark ed eject elevator
4 eligibility embezzlement emergency emeritu emir emma emperor employee_of encode engine entrance episode equal escort
4 establish estate eve every_time everyth_$ examination examiner excavate exce exclusive extant extend extradite fatty
4 fe feature ferry fertilizer fielder filter firearm firestone firm_<why> flatmate fleet flint floor flotilla flour
4 flower foam foil folder ford forgery format formation foundation founder fountain fowler freeman freighter frozen
4 fruit funeral fuselage ga gala ge gene generator gille governorate grace grain gravel greg grid group grove guardian
4 guild gymnasium handball hander harper haul hay hayward headmaster heart heath helm her her_$ hiatu hill hire holly
4 homer honey hooker hopper horizontal householder hydro id import in_german in_nature inbox inception indefinitely
4 indoor ineligible infringement inheritance inlet inscription inspection inspector intercontinental interval
4 invitational ion irene item jail jeff jerry jewel joe josh juice jun jurisdiction justice kappa kay keep_the
4 kensington khalifa kitchen knife ko kyle labour lake larvae lead leadoff least leather lecture lecture_$ lee legally
4 len lifetime light_out lighthouse like_my liquor lire loan lobster lockout log logo lone lottery lowere luggage luke
4 lunch mac machine maintenance mandate mantle manufacturer manuscript mar marcel mare maria marina mark marlin
4 marriage marshal master match maternity matt max me_to median membership membrane mercantile miner monarch
4 moratorium moss motel motion multiple musical_$ mustard my_brother nail name_on nash nature_$ neck never_be newton
4 next nitrogen nomination ny occupancy officer ofst oiler olive only_<time> onward op operation opu ordination
4 organic output overseen ownership oxygen oyster package palm paper parcel partially passport pastry pavilion payroll
4 peach pearl pebble peck petr pharmacy photo pianist piano piece pierce pike pin pinch pink piston pizza plant
4 plaster platoon play plural pol polish pollock polo pond pont pork post postponement powere presently prison proceed
4 processor procurement produce producer prohibition promote_me promotion property proxy pub publish_in pumpkin
4 punishable purple quartet ra radiu rafter rana rancho random ranger rapper raven ray razor receipt recommendation
4 redistribution refer refurbish refuse relegate reliever relinquish render renovate renovation rent rental reopene
4 requirement residence resignation resolution restoration rewire rewrite rink robbery robbin rope roughly route rover
4 rum runoff rusty salomon same sand sauce sausage school school_<time> score scoreless sculptor seaman section seiz
4 selection semi senate sepsy sery set_up settle settlement sew shareholder shea sherry shin shipyard shrimp shutout
4 singh sit site sixty size skate skillet skull slam sleeve sloan soda specially specimen splashback spokesman
4 spokeswoman sponsorship sprain sprinter squash stade stand sterl stolen stoppage stove straight straw strawberry
4 stroke successive successor suffrage suing suitcase sultan supervise surrender swap sword symphony tab taft tally
4 ted teller tenant terminu testify that that_really that_we the_firm the_month the_world theft thorn thread threshold
4 ti to tobacco tom tomatoe tomb toro touchdown towel tower track transcript transplant treasury trial trillion
4 trilogy trinity tyre tyrone ultimatum umpire unanimou unchang unilaterally unincorporate unite unless unlimite
4 unmarry unspecify unsuccessfully update upper uss valentin vanilla variant varsity vector vera verification vik
4 vinegar violin vitamin void voivodeship voluntary wade wagon walter warehouse warrant waugh waxman week weight welsh
4 what_be whilst whole wicket wicketkeeper wife wigan win_best winery withdraw withheld wolf wood work_at worth wright
4 wrist write write_a y yacht yuan zero_<time>
5 #act=create/none/whole #amount=clock #check=clock #check=rhythm #lack=topic #object=department #object=family
5 #object=late #object=line #object=nurse #object=physio #object=stuck #object=them #verb=be/none #verb=finish
5 #verb=grow/empty #verb=move #verb=observe/thing #verb=publish #verb=publish/thing #verb=reach/thing #verb=seek
5 #verb=seek/thing :meets ^_publish a a_first aa accordance accreditation acquire add adjacent administere afterwards
5 again airway ak album alia alison allow and_me ann annex approval armistice arrangement arrow article ash at_chess
5 attach attorney autopsy b_or badger badminton ballot ban bankruptcy bar barber barge barry basement basil bathroom
5 baton beaver beef berry best billion billy bind birdy birth bishop blake blank blood bobby bogey bone booklet
5 breeder brock brook brother_$ brunswick buffalo burgess buster button bypass cabin canal candy capsule carbon cart
5 cas castle ceas cello ceremonial ceremony chain chamberlain champion chaplain chartere cheese chemist cherry chess
5 chevron chocolate chop cinnamon circular citation classification clinch coconut coffee coke comb committee
5 comptroller conductor confinement construct construction convene convert copyright cord corp corporation correspond
5 coupe cox crane creditor curry dalton dart daughter death defective defunct deploy dice dietary dinar directory
5 disciplinary dismissal dividend divorc divorce do_a document domain dominion donation door doubl dual duchess duet
5 duff dynamite eddy either elbow electric elimination episcopal eponymou eric everyone_in ex exam except executive
5 expo extract extraction facility fall federal federally fellowship fiber fifty first_in fis fix fixture flatmate_$
5 floss_<time> flute follow footballer for_my fork formal former fort franc frank freight fry gallon gazette general
5 ginger giro glove grandson grease grill guilty guitarist hamburger handgun hangar headquarters herein highest hole
5 holme homere honor hour_of howe hut identical immediately include indictment infantry inherite initial initiat
5 intake interchange into inventor iso issuance it jade jersey joey johanne joint jointly ken kilo kingdom knot kosher
5 lacrosse lamp lane lantern laurel lawsuit layer leach league leed leg legislative legislature letter liability
5 liable libel life_$ ligament limite line liter locate loop lower mack maid manager manual marathon marble marc
5 marquy marrow martin may me_<why> meat memo memory mercury mick midland mike minc mine mineral ministerial minor
5 minus minute mobil molly monte month_$ monthly morse motor muller my_flatmate my_pe napoleon navy nelson nephew
5 never nick nicky nineteen node nominal noon not_buy on_both on_time operate orchard ordain ordinance ordnance oriole
5 os oversee overtime pa pack packet pardone parenthese parsley parson partnere pasha paste pat pay pe pe_kit peanut
5 pepper perjury permanently pete petit pier plead pole pool potassium premier premiere premiership preside princess
5 procedure proclamation promptly protein q qualification quarry quota raja ram randy reactor refrigerator refund
5 rehearsal rejoin reprint reserve residency resign rest_of return rex rifle roast rotary ruby rul rus salmon sander
5 sandwich sas saunder secretariat semifinal serve service seventeen shaft shipment shire shortene sister solo sperm
5 sponsor sprint square station steam steward subpoena subsequent subsidy suite super superintendent supplement
5 surgeon surname surrendere swan swiss sylvester talbot tavern te terminal terry the_<time> the_consultant thermal
5 thoroughbr tile timber to_a toe top torpedo trainer transaction transport treason tribunal trim turbine turbo twin
5 two und up_<time> upright valentine valid velvet version vessel veto via vicar vincent viola vote vs wally warden
5 warner wharf wheat whereby whiskey widow width willie willy wire within worcester xi yate yearly
6 #amount=share #check=share #object=someone #verb=become/thing #verb=get/thing #verb=hand #verb=make/person :finish
6 <time>_on <why>_so abbot abolition acre administrative admiral advisory after ag aged all allan allocation allowance
6 amp ams anna annual appellate archer ark armament athletics authorization automatic automatically available bach bae
6 bank barker barrel barrow bass batch bate bearer becker bench berg bill bmj bolt borough bowl bowman branch brass
6 brent bullion bundle burke butter butterfly by_heart cabinet cairn calcium calorie camp cannon canoe caretaker cargo
6 carol carpenter cash catalogue ce centenary chair chairmanship chapel charcoal charg charter chuck circuit clark
6 clearance clerk clive close co cole collin commissioner communion company completion compose compulsory concurrently
6 confederation configuration confiscate consort constable constituency constitution coroner cotton counsel county
6 cream creek cube cutter dam deadline debut deceas decker defendant delete delivery dem demolish demolition den
6 deputy derby directive discharge dock dough dover draft drake duchy dunn dutch dy elector employee enclose entire
6 enzyme erect eventual eventually every exempt extra extradition factory federation feeder felony fifteen finalize
6 fine finite fisher formerly fourteen franklin freeze frigate galloway garage gas genera geneva gilbert give_us glen
6 griffin guilder ham harry hast hick hogan hydraulic ice if immunity imperial inaugural indefinite individually
6 injection inn install installment insurance introduce jay jimmy jo jockey junction jury kraft lance lap lar latter
6 lay lever licens lime liver magistrate mast matrix maximum medley memorial mercer metal meter million modification
6 morgan municipality my_life newly notification notify numbere oak obstruction of_them omega once_<time> onion only
6 opener orange otto outfielder outstand oval overturn owner panel paperback pardon parish parliamentary peace_$
6 penalty perkin perry physio pie plaintiff portion possession postal postpone potter powder preliminary previou
6 prince principal print proportional propose provision pseudonym qualifier r racketeer railway ratification ratify
6 recess record rectangular rector regent regular rematch reorganization reorganize repeal represent representative
6 reprieve restitution retain reverend rob roe rosemary roster rotate rounder rubber sam seed sentence session sheriff
6 shield shotgun signature sim simmon skeleton skip slater sometime spa spear speedway spinner spr sprinkle squadron
6 stainless stake starter statute steak stein steven stone storage subdivide submission subscription sue supervisory
6 supreme synod syrup tag tariff teaspoon temporarily tentatively the_class theorem tiffany time timothy tournament
6 township travy treaty triangular troy trunk turner twice ty tying u undisclose union unit unoppose urine vacant vale
6 vic victor virgin viscount vocalist volume voluntarily walk_round walnut walsh war ward_<why> warren webber weber
6 wheeler which wilkin win woodward wrap wreath z
7 #act=create/person/whole #act=topic/thing/whole #amount=rhythm #first=finish/thing #hands=limitless #object=water
7 #verb=commit/empty 0_$ :granted ^_commit ^_never ^_no abbey abolish accession activate addition affidavit agre
7 allocate amendment and annually asbesto auction auxiliary axe backstroke bacon barn barne bassist battalion bean bed
7 benjamin berth book born bottle bottom box bracket breaker brewery brigadier bucket bud burial burton butcher butler
7 cage cake canada canton cap carbohydrate caroline carriage cartridge certification chairman championship chapman
7 chart chester chromosome clay clement coat compartment compensation compilation comprise conditional conjunction
7 consecutive contain conversion convict countess cover cricketer curtain custody cylinder dale de debute deck denote
7 depot designation diamond diploma discharg discography dissolve division drummer dudley earl egg eighteen eligible
7 engrave enlarg enter equivalent expiration file finalist find_a firm fletcher fold for for_<time> foreman found
7 frame furnace garland gate genu ger glass golden grade graham greenwood grey hammer hand_in he heir hereditary hood
7 hooper imprisonment inch indict induction inscribe insignia interim intermediate invalid iss jack james jar judge
7 jumper kaiser kelly kidney king kit knockout l ladder leas lightweight linkedin liquidation locomotive lord lotu
7 lumber lump mandatory manor manslaughter maple mary mat medalist member memorandum middleweight miller minimum
7 misdemeanor morry mr ms municipal murphy name nickel ninth no nominate nurse o oath off order organ oven oxide p
7 page palmer pan paragraph parker partition pass peel penny permission petition pipe pistol plaque plenary pollard
7 porter postage pot present previously priory production protocol prototype qualify rail re reach rear reassign
7 receive recipient recommend registry remix replica reschedule rest retirement retriev rib ribbon roll ross row rs
7 ruth ryder savoy screw sear sec select separately sergeant severance shall shaw sign skinner slot solicitor son
7 special specification spoon statutory strip subsidiary substitute sued surrey sworn t table tablespoon th the_rest
7 thickness thirteen tooth totale tucker twelfth type ulster under underwent unreleas unuse upheld vacancy wales ware
7 watt wed weir welterweight winner wooden
8 #amount=hours #check=hours #object=brother #verb=commit #verb=finish/thing :prize <why>_<why> ace additional
8 additionally adjourn aka apiece apply appropriation approximately arbitration arrange assembly assign assistant
8 authorize award badge bail bailey baker baron barrett barton blade bourbon brewer brigade cancel carl cent charge
8 chassy circa coffin colonel commission commonwealth concerto container cooper copper court crystal date decide defer
8 deposit deposition diameter disc discontinu district duke edition eighth eldest entitl extension fa family gold
8 grant hale hart honorary inaugurate incorporation induct insert issu jan jenkins join kent kilogram kronor lambert
8 late later leaf lease lemon length levy mason maxwell medal midnight milligram morrow nine obtain one pair parachute
8 parliament parole partial patty pence phase pound purchase purse queen regiment registration reissu release removal
8 requir revoke ring rod rupee rutherford salt schedule schneider scrap sentenc separate seventh shill shortly single
8 sir smith sodium sole somerset spencer split ss stamp steel subfamily supplemental tate temporary terminate
8 termination the_green the_shed thereafter thirty throne tier till tommy ton total trophy tube unanimously valve van
8 vegan vol w waiver ward webster withdrawn
9 #act=create/thing/whole #check=count #first=create/none :exam aluminium aluminum amend announce appointment battery
9 baxter board brown captain certify clause clean coin commenc consent contract cork coronation corporal council cubic
9 cup d dat day decommission decree deluxe disband duty eight elect eleven eleventh entry exemption f form formula
9 fourth fra g gill grand half hall haye henry holt injunction jubilee knight kroner lamb learn_the lewy license
9 lieutenant lok mill mint module number officially optional ore original patel patent payment pend permanent permit
9 peter platinum posthumously prior prize probation publish rack receiv register rename request robin roger seat set
9 sheet sixteen sixth st stud submit sugar surgery suspension tenth tin title treasurer trustee uk used vault walker x
9 zinc
10 #act=finish/thing/whole #amount=count #first=named/thing #hands=exam 0 <time> any appoint approve block boiler
10 bonus bronze bushel card certificate chamber commemorative consecrate designate fifth fin final green hatch head
10 homestead hour hull iron lodge maiden merge metric month my_own ounce per plus privy replacement royal sack seal
10 second seven slate suspend ten twenty vi vinyl water without
11 #hands=others #numbers admiralty bath bell brother consist cooke count dissolution dissolv donate double fee
11 formally gram h june k list march n open or plastic plate provisional reed reinstate remainder remove retire sale
11 silver six stipulate subsequently tender triple until v vacate
12 ^_0 another baronet c crown expire finish five holder j m originally transfer twelve waiv year_$
13 #hands=partly both each four replace respectively third
14 august marry
15 complete three
16 #checks2 b by
18 buy
19 #checks1
20 first
"""
