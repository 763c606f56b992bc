"""What 6493 labelled goals teach about measurable: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "250103f07a0cefa0"
ANSWERS = ("no", "yes")
ROWS = """
-24 *
-21 #hands=unsized
-19 accustome
-18 frightene lately
-17 fearful mindful understand wary
-16 attitude cynical evident genuinely impatient increasingly perception plight relentlessly savvy undoubtedly weary
-16 worrisome worry
-15 alienate anxiou consciou decidedly distract disturb embrace entrepreneurial fascinate feel forefront frankly
-15 frustrate imagination indifferent misguid mood outsider perceiv perceive pessimism profoundly reassure resilience
-15 sentiment sight skeptical skepticism some understandable vulnerability
-14 alike annoy audience awe cautiou curiosity curiou deeply desperation detractor dislike distinctly distrust
-14 enthusiasm exploit few incredibly indifference intensely intimidate lik naive ominou openness overly patriotism
-14 pervasive pessimistic quiet relentless remind reminder resilient resurgence rife seriously sort stereotype
-14 tendency terribly terrify thing uncomfortable underscore unfamiliar unpredictable unsettl vibrant wildly
-13 admire animosity appall appreciate arous arrogance arrogant articulate aware bleak bullish burgeon calm clearer
-13 commonplace confront confuse conservatism creativity dangerously despair dire discourage eager emphasize
-13 enormously entrench ethic everywhere exaggerate excite excitement fascination fear frustration glimpse gloomy
-13 grappl grasp grim heightene helpful hesitant immensely importantly inevitably insecurity laugh nationalism
-13 nostalgia notion notoriously obsess optimism optimistic particularly passionate penchant perspective rattl
-13 repercussion resentment restless rhetoric sadly seem seldom sense shaken sketch someth spirite stubborn tension
-13 tir trend unpleasant urgency vastly viewpoint youthful
-12 #object=year acknowledge afar affluent alarm amuse anxiety backdrop backlash bite bully capitalism chaotic
-12 constantly continually contradictory culture demographic demonstrate depress desperate desperately discontent
-12 dismay echoe embarrass emotion endure energetic enthusiastic especially everybody evidenc experience
-12 extraordinarily familiar ferociou focus generosity grip headway hostility ignore imagine imperative implication
-12 impression inspire invariably ironic keen lag listen look mentality midst mind mistrust motivate nervou nowhere
-12 obsession obviou obviously overshadow persist person phenomenon pos pose positively pragmatic predictable profound
-12 pundit quirky react realism realization reflect relevance rely remarkably reputation resident respectful saddene
-12 scare seemingly sensibility seriousness spirituality standpoint stride stuff subtle supportive sympathetic tame
-12 thrive too toward troubl underestimate uneasy upbeat vigilant visionary weakness westerner what
-11 activism admiration afraid aggressive always anger approach aspect aspiration attention awful awkward beset
-11 bitterness bolstere bustl capitalize cautiously certainly civilize clearly communicate compassion compell
-11 conciliatory conducive countryside culturally dampen danger daunt defensively definitely demeanor destructive
-11 devastation difficulty diminish disadvantage discourse dissatisfaction dissatisfy distort echo economically emerg
-11 emergence emphasy encourage enjoy entertain envy equally esteem evidently explore extreme extremism flourish fond
-11 foremost fundamentally geopolitical gloom greatness gritty hardly harsh haunt heartland helpless hindere honestly
-11 hungry ideology ignorance imagery impress inability influence inherently insight instability instinct intellectual
-11 intelligent intense irony irresponsible jitter lament laud likene little lively lot metaphor militancy moderation
-11 more mut navigate negatively neglect nonetheless notwithstand oddly old outrage overwhelm panick patience peculiar
-11 peril persistent phenomenal precariou prevalent prospect provocative provoke prowess realize reflection refresh
-11 reluctance respect rethink rightly rug scary sincere sincerity skeptic sober some_of somewhat sophisticate
-11 spectacle spite spotlight startl strive suicidal surely symbolism technological temper tempere tend thoughtful
-11 tolerant truly turbulence turbulent undercut undermine unhappy unnotice unrealistic upheaval upsurge view vigorou
-11 visibly vivid vulnerable wandere weird wondere youngster
-10 adolescent affection aggressively amaze ambition anew angere angry anguish appetite applaud apt ashame atmosphere
-10 attract aura authoritarian awareness basically behave behavior belief blame boom brutality busy candid capitalist
-10 caution charisma charm cheer cinematic civilization clout comparatively concern confidence contagiou contradiction
-10 contrast cope crise critic criticism critique dangerou deepen delight destabilize disagree disgust disparate
-10 distant distraction distraught distress diverse diversity divisive doubt eagerly earnest economy elsewhere
-10 emotional emotionally encouragement enjoyable erratic everyday evolve exacerbate expansive extremely fierce
-10 fiercely financially flock flung folk foolish foothold foray forceful fortunate frantic gaze gentle genuine
-10 glamorou happier harder hate highlight honesty hugely humor impact importance indication indicative inevitable
-10 infuriat intensify irrational landscape lingere lofty lur macro markedly meddl misery mistaken moment morality
-10 motivation murderou murky nascent neighbor noisy noticeable now outset outward overcome overlook passion plenty
-10 ploy poignant polite politically politics prevail problematic professionalism prone prosperity protectionism pursu
-10 question racist rampant rather read_to real realistic reality repressive respond responsive restive robust rude
-10 sad scenery selfish sentimental sexuality shake sharper shortcome situation sluggish socially somber somehow speak
-10 squarely stagnant storytell strong struggle stumbl subdu superiority surprisingly sympathy think thrill tone
-10 tremendou trickle trouble turmoil unaffect unconventional underline unstable unsure utterly vague vision visually
-10 volatile warmly warmth watcher wherever willingness with woe wonder worsene yorker
-9 #first=vague/abstract #opinion absolutely absurd accomplishment aesthetic aftershock ambitiou amidst anticipation
-9 anyone appreciation astonish bad bastion battere boast bombard breadth brisk brutal buoy bureaucracy careful
-9 centere clever clue coherent competitiveness complicate concentrate confident consciousness consistently
-9 contemplate contrary convey convinc countless courageou credibility criticize cry cultural dazzl defiant denounce
-9 densely deteriorate dilemma dim diplomacy disappointment disarray disbelief discomfort dismal dominate downside
-9 downturn dramatically drift ease eccentric economic empowerment encountere engage enrage environmentalist erode
-9 escalate ethnically excuse exert expectation explain eyed fad faint fairly faltere favorably feminist firepower
-9 flair fle fluent forcefully fortunately fragile fun fundamental funny futile gesture glamour glance gre greatly
-9 grief grin hardship harshly havoc honest hopeful horrible horrific hostile hurt idea ideological impoverish
-9 improbable improve impunity incapable incredible inde indispensable inexperienc influx inherent injustice
-9 innovation instead_of intolerance intrigu intrigue jealou just lack lackluster laughter lawless lax limelight
-9 linger loudly lure make_the marketer maybe meaningful menace misunderstand motive myriad myth negative neighborhood
-9 newcomer nowaday odd offend oppression our ours outlook outrageou outspoken panic past perfectly perhaps
-9 personality picturesque pity plagu plausible pleas poor popularity populate portray portrayal potent poverty
-9 powerless praise pretty progress prosperou prudent psychologically publicity quite racially racism radically
-9 rationale raucou rebelliou reclusive regrettable reliant remarkable remembere reminiscent repression resist
-9 ridiculou roar rumor ruthless sadness satire scenario sensible sensitive sensitivity shameful shock shopper
-9 simplicity sleepy slum smile sound spate speculate speculative stance stardom stature still stimulate stranger
-9 stupid surprise sway synonymou tactic talent tarnish tear tempt tense terrific tolerance tolerate towards transform
-9 treacherou troublesome ubiquitou ugly unbelievable uncertain uncertainty uncommon underdog unfold unfortunate
-9 unfortunately unfound uniquely unleash unseen unthinkable unusually viciou violent visibility weak widespread wipe
-9 wit worse worsen worst wrack
-8 #concrete=finish/thing #verb=make/thing 0_<why> a_few ability accent adamant agenda ager albeit aloud ambiguou
-8 anticipate ardent attractive authentic awake awakene awesome backward barometer battleground beleaguer believer
-8 betray better beyond bias bickere bitterly bizarre blatant blunt bother bothere bounce brilliant broaden broadly
-8 brunt bureaucrat buzz carnage casual cherish chic childhood chilly climate coincidence combate commentator
-8 competence complain confrontation confusion consequence constructive context continent contribute conversation
-8 corrupt creative critical crowd cute decent deflation defy deliberately depiction describe deserve desire deter
-8 deterioration determination devastate develop devotion devout dictate disappoint disgruntl disparity disregard
-8 disturbance diversify dull dumb dweller dwindl eclectic ecological educate effort elude embarrassment emulate
-8 endanger endless enlightenment enthusiast environment environmentally epicenter exceptionally expression extent
-8 extremist eyebrow far farther fashion fashionable favorable fend fiery fledgl flier forecaster foreigner formidable
-8 frenzy frequent frequently fruitful furiou gadget genre geography gorgeou habit hail hamper hampere harass hardene
-8 hatr heavily help heroic hid historically humorou immense immoral impetu inaccurate incline inconsistent infiltrate
-8 innovative inspiration inspirational insurgency intensity interest intrusion invest investor ire ironically isolate
-8 jok joke journalism journalistic kid kind knowledge language lean learn_about lessen lesson listener loud lov love
-8 lyrical maneuvere manner mantra market mean mediocre merely metropoly miserable moderate moral morale mountainou
-8 mystical nasty necessity nevertheless niche nightmare nonsense notoriety obscure often onslaught openly opinion
-8 orient ourselve partisan pause peaceful peacemake persecute phenomena philanthropy philosophical pinpoint plentiful
-8 poetic political posture prais prediction presence pretend pride productive proponent proudly provocation quell
-8 quietly rag rage rapidly recognizable reformer refrain regard relatively relax reluctant remark reprisal risk risky
-8 scarce secretive sectarian self sensation sexy shadowy shaky sheer silence sincerely skill slick sloppy slowdown
-8 smell snap socialism splendid stability stabilize starv steadily strategically stress strife subjective
-8 sufficiently surfer susceptible suspicion swirl tangible terrain terrible thank thankful threat threaten tibet
-8 topic touch tourist tout tragedy tragic tricky tumultuou unfavorable universally unpopular unreliable unrest
-8 upstate urban ushere utmost utter vain viewer vigilance violence vocabulary volatility wag wan warmer way weathere
-8 whatever why witty wonderful workplace
-7 #act=create/thing/part #act=vague/empty/part #check=result #concrete2 #first=activity/none #first=topic/person
-7 #object=supervisor #object=ticket #verb=save :inner abroad accurately achievement acknowledg addict addiction
-7 advantage advertiser advocate affect affinity akin ala alcoholism alleviate amid among analyze and_then answer
-7 apparent applause arid around assertion assessment assumption assure attribute authoritative avoid backer
-7 background badly battl beautiful behavioral believe benign betrayal bigger bloodsh bolster boomer bor bright
-7 brutally bureaucratic burst calmly camera campaigner catastrophe catch cater challeng characterize charismatic
-7 check_the clarity cognitive colorful comfort comfortable communism community comparison compassionate complexity
-7 considerably consistent convenient cordial cozy crazy creature credential credible crisis culinary cultivate
-7 curtail dar dare deaf decisively deep defuse delicate democracy dependence desirable dialogue differe differently
-7 difficult disagreement discredit disproportionate docker dominance domination dramatic dream dubiou dynamic eclips
-7 ecology economical ecosystem educator elusive emerge endeavor engulf enhance enormou entrepreneur epidemic ethical
-7 even excel exodu exotic expatriate expert expose fact fade faith famously fantastic fertile flaw flexibility flurry
-7 focuse foe folklore footstep frail fray fundamentalist furor geniu glad globally go_through goodness gossip
-7 grateful gratitude greet grievance gruesome guess hacker happene happiness happy hard harm hawkish headach headache
-7 heyday hilly hinder horror housebound housewife humble humiliat icy illusion illustrate image imply inappropriate
-7 incompetence infectiou inflationary insider instantly insult insurgent interact interaction interpret intervention
-7 intimate intimidation irrelevant isolation jeopardize justify largely lazy leftist leverage lonely luckily lull
-7 lush mainstay manipulate media message messy mild mislead moderately modestly momentum most myself narrative
-7 necessarily nobody nod now_and observer ought outcry outreach overcrowd painful paradox patriotic perfection
-7 persona pleasant pleasure pollute postwar potential powerful powerhouse practical preach preparedness pretext
-7 pristine problem prominence propaganda prove proximity psychic psychological purely rarely rash rational ravage
-7 reader realm reasonably recent recession reckless reel reinforce relationship relative remember remorse remotely
-7 resemblance retribution revive revolve rivalry romance romantic sag scar scath schizophrenia scrutiny secular sens
-7 seriou setback shame shine shun shy sigh significance silly sinister slippery social softly sometimes sorrow spawn
-7 spectacular speculation speculator spirit spiritual sporadic spread sprung spur stare stark staunch stigma stop
-7 straightforward strange strategist strategy strengthen strongly stun stylish sudden suddenly suffer suggestion
-7 superpower suppress surf surge suspense swath take targete taste teen temperate temptation the_0 their theme
-7 throughout thwart totally tough trait traumatic traveler tumble turnaround unaware unexpect unfairly untouch unwill
-7 vast visible visual voic warn wave we wildfire will_be windy with_the wrong yell
-6 #act=vague/abstract/part #lack=vague #object=and #object=game #object=hand #object=liked #object=method #object=one
-6 #verb=check/thing #verb=cut :abstract :comparative <time>_i ^_give ^_save ^_to a_time about abundance abundant
-6 abusive academic accelerate accessible accolade actively activity advancement adverse advocacy aftermath aggression
-6 ahead aim alert amongst ample anarchy ande angrily antiquity anyway appropriately array aspire assert assortment
-6 astronomy at_<time> at_a attraction authenticity autism avid baseless be_lik beauty before_<time> belove beneficial
-6 bent besides bold boo bordere brace breath breathe breeze bunch business bystander call campuse capable catholicism
-6 censorship centralize certainty chao chat cheap chill choke cite city classmate cling closely closer comparative
-6 completely concept conceptual conquer considerable conspicuou consumer contemporary continue convergence convince
-6 cool cooler cop courage crackdown critically crossroad cue cuisine culprit damn decade defiance deliberate
-6 depression desert despite deterrent dialect difference differentiate direction disapproval discipline disrupt
-6 disruption doing doom downward dusty easy economist effectiveness ego elite encounter end_in eradicate erotic
-6 essence ethnic evolution evolutionary excellent exhaust explanation exploitation eye fabulou fan feedback festive
-6 fi flamboyant flare foothill for_once foreseeable forth freak freely fresh further gangster geographically get_my
-6 global gloriou governance griev grow guitar gunfire happen happily harbore harmful healthy heed heroe hesitate
-6 highly hobby homeland homosexuality hospitality hovere huh humid hurry ideal ignite immigrant immune inadequate
-6 inclusive indicator indigenou ineffective inefficient infight inflammatory influential integration interfere
-6 interview intricate inundate invisible justification keep_a lapse lash leadership legacy less lifelong lik_by
-6 likelihood linguistic literal livelihood longevity loyalty luck maliciou mankind many marginally matter maya mayhem
-6 me_$ meditation migrant militarily minimize misl mistake mobilize modern modernization morally moreover motorist
-6 move much mysteriou mythical mythology nationalist nature needy neo noteworthy obesity obstacle occasional
-6 occasionally offensive opportunity ordeal ordinary other out outburst outdate pace particular partly passive path
-6 penetrate people periodically persecution philosophy physically pivotal planner pois politician pollster poorly
-6 populou positive possibility potentially precedent precisely predict predominantly prejudice procrastinate
-6 productivity profile progressively prompt prose psychology publicize racial radical really reason recovery regret
-6 reliable religion religiou renaissance research restraint retreat revere reward rich rid rift roam root routinely
-6 ruin sake satisfaction satisfy scant scene scenic scent scholarly scrambl scramble scream seaside see seeker
-6 seismic seminar separatist severely severity sharply sheltere shift showcase signale similarly simmere siren slack
-6 slang sleek slogan slow slowly smoothly snowy sociologist sour spark sparsely spat sped spontaneou sprawl spree
-6 stakeholder standstill steady stream stronghold subject suburb suburban success sunny supernatural surround
-6 suspiciou sustain sustainable swat swell swing symptom systematically systemic taboo tackle tale tangl tech tempo
-6 terminology terror terrorism terrorist themselve thoroughly tide tidy time_$ tourism tradition transparency
-6 traveller tremor triumphant true turn unacceptable unconfirm underworld uneven unfair unprecedent uproar upscale
-6 upset upside upward urge useful useless usual vanish verge vigorously virtue visit_the vital voice voter wast watch
-6 weaken weakene wealth weather welcome western westward wick widely withstand woo wrath
-5 #act=finish/thing/part #first=topic/abstract #first=vague/empty #object=bag #object=do #object=feel #object=fitter
-5 #object=further #object=japanese #object=little #object=me #object=python #object=shed #object=tea #verb=check
-5 #verb=cut/none #verb=get/empty #verb=listen #verb=phone/thing #verb=save/thing #verb=serve/thing #verb=sketch
-5 #verb=sketch/thing #verb=understand #verb=use #verb=use/thing :hedge <time>_do ^_python ^_read ^_sketch ^_speak
-5 ^_work a_bite abandon accomplish accountable accuracy accurate accusation achieve acute adequately adherence
-5 adulthood advice affirmative afford affordable aging agony ai amusement analytical analyz anarchist anti apparently
-5 archaeology arose assess asthma attack avian away back_the backstage balance bam bandit barrage barren battlefield
-5 bazaar beacon besieg bilingual bitter blow boost borrower bounc brightly bring bush café_<time> capability
-5 catastrophic centrist cerebral challenge chant characteristic check chiefly clash classroom cleans cloud cloudy
-5 coach come commend comment commitment commuter competitive condemnation congratulate conscience consensu
-5 conservative consolidation continuation conversely cooperate corporate corruption counter counterattack countere
-5 coupl crew_<time> crippl cruel curb daylight deception demise demonstration denounc dense depth derail deserv
-5 detect devote devotee differ dignity disagre disaster disastrou discriminatory discussion disguis disguise dissent
-5 distinctive do dole dominant downfall drag drastic drastically earthquake easier easiest eastward educational
-5 efficient elegant enforcement enough erosion error_in evacuee evangelical every_single everyth evil excellence
-5 extraordinary fairness faithful fascist fatigue feasible feel_for figure firmly fitter flash fledg flee follower
-5 forward friction friendship fury fuzzy gap gather generally generation get_on glow gore greater gut guy hallmark
-5 handful harmless hazard haze heal heck hemisphere herald here heroine hillside hint historical history homeless
-5 homosexual hope hopefully horizon how huddl humane humiliation hunger hypothetical identify imminent impair
-5 implicit important impossible impulse in_a inadvertently incompatible inequality inflation infrare initiative
-5 insane insistence instead integrate integrity intelligence intention interviewer invader involvement journalist
-5 jungle lama learner legitimacy lend levele liberalization like literacy literally literary literature littere
-5 logistical lovely loyal manipulation mature maverick mentally method methodology middle mismanagement mix mobility
-5 modernize modest mom mosquitoe mostly muscular mutually narrator naturally neat need newsroom nicely nighttime
-5 noise northward notice objective occurrence of_the ongo orderly organizational outcome outnumbere overrun
-5 overweight pac pain pandemic pastoral patient pedestrian penetration peninsula peripheral perpetrator philosopher
-5 plague plunge pontiff popular poster practically precaution prepare_for prestige prevalence prey profession
-5 prominently promise pros proven psychologist punish push python_0 quake quality questionable quo rampage rancher
-5 read read_around readily reap reasone rebuke reception_class reconciliation regime relation reliability remote
-5 renegade repair_café repeatedly reporter resembl respectable restrictive revelation reviewer revolutionary rhythm
-5 rhythmic riddl rigorou ris rogue role rural sabotage satirical scale scholar scientist seasone sector sensational
-5 sexually shady sharp shrink sideline sidewalk sideway similarity simpler simply skirmish slew slope slump smart
-5 sneak soar sociology soften solidarity someday somewhere southeast spoil squandere staggere standout stealth steer
-5 stellar strategic strength stretch stricken stunt suggest sunshine supporter supposedly sure survival survive sweep
-5 swung talk test_$ the_crew the_junior the_two those thug thunderstorm timely to_my towere trainee transformation
-5 truth twist unanswere underly undocument unemployment unjust unlikely unusual uphill vehemently verbal very vet
-5 viability villager violently viruse visit visitor volcano wake want warfare warm wav wealthy weep whatsoever
-5 whenever widen win_back wip wisdom wise wisely with_zero work_$ wow write_in write_test wrought year year_0
-5 year_old you yourself youth
-4 #act=activity/thing/part #act=create/person/part #act=finish/abstract/whole #act=topic/none/whole
-4 #act=topic/person/part #first=activity/empty #first=create/abstract #object=a #object=archive #object=bit
-4 #object=budget #object=checked #object=class #object=code #object=colleague #object=cosier #object=docker
-4 #object=end #object=forward #object=garden #object=grip #object=gym #object=junior #object=kubernetes #object=room
-4 #object=season #object=staff #verb=be/empty #verb=bite #verb=bite/thing #verb=bring/thing #verb=coach
-4 #verb=coach/thing #verb=develop #verb=develop/thing #verb=give #verb=give/none #verb=go/thing #verb=lend
-4 #verb=lend/thing #verb=listen/thing #verb=master #verb=measure/none #verb=mend/thing #verb=photograph
-4 #verb=photograph/thing #verb=practice/thing #verb=serve #verb=smash #verb=smash/same #verb=understand/thing
-4 #verb=work 0_s :absolute :opinion :tells <time>_0 <time>_five <why>_$ ^_coach ^_everybody ^_fifteen ^_listen ^_mend
-4 ^_on ^_perfect ^_photograph ^_raise ^_say ^_serve a_fresh a_letter abnormal abrupt absorb abstract abuse
-4 acceleration acceptance acclaim accountability acquaintance across activist adapt address administration ads
-4 adventure advise afloat ailment ally alter analyst and_i anonymity ansa anthropology anywhere apartheid apologize
-4 argue argument arise art artificially artistic astronomer austerity avert bali barely bargain basque beast
-4 beautifully become_a beg benefit bite_of bland blend blind blitz blizzard bourse bre bred brush burden ca call_on
-4 caller camouflage campaign carefully celebrity change che check_by child chronic circle circumstance civic
-4 clandestine cleaner cleric climber clothe club_<time> coach_the coastal cold collaborative colleague come_<time>
-4 communist comparable competent complementary compromise compute computer concede condemn condolence confine
-4 conflict confluence congestion congratulation consider consistency constant consume continuity control controversy
-4 cordone correlation cosier cosier_$ costly country crime crossover cruelty cruis crunch culmination cutback damp
-4 dane data deadly debacle definite deliciou dengue denial depend dependent depict deprive descend destination
-4 destine devaluation developer dictatorship diplomat diplomatic dirty disappear discuss disorder dissident distinct
-4 divert do_$ domestically doubtful downtown drama draw drone economics edge effect elderly electorate embattl
-4 embroil emigration enclave enemy engagement environmental envision eradication erase evaluate ever everybody_in
-4 everyone excessive exhaustion experiment express extensively extinction eyewitness fac factor fancy farce fate
-4 fault favore feminine financial find_my firmer fitter_<time> flavor flow flu fluctuation flush focal foliage fool
-4 forgive forgiveness freedom friendly fringe frontier fume gang garden gay gently germanic get_fitter give_0 gradual
-4 great groundwork growth guerrilla guilt gulf hah haven headline hero hi hip historian homeowner hub hug huge human
-4 humanity humidity hunt hygiene i_want icon iconic imaginary immigration impend impressive in_our incite incursion
-4 indirectly industrialize industry inexpensive inferior infiltration inflict infrastructure inhabite inland inner
-4 innocent insist institutional intent interactive intermittent internationally interpretation interprete
-4 irreversible japanese journal_$ journey joy judg kubernetes kubernetes_<time> laden last_one latest laugh_at leap
-4 learn leave_the legitimate letter_to liberal libertarian link listen_to logical lookout loot lore luxuriou lyric
-4 magical magnificent magnitude mainly maintain majestic malnutrition managerial mandarin mark_code math maximize
-4 meaningless measure memorable mend mental mess might mighty migrate migration migratory mileage militant minority
-4 miracle mirror mob moist monsoon moot morn movie muddy mullah my my_hand mystery nation neighbore nerve never_make
-4 news nice noir nonstop northeast northeastern not_use note noth oasy obese obscene of_unit offense office_<time>
-4 on_$ on_my on_top onetime operative opponent orchestrate oriental orientation ostensibly otherwise outly outskirt
-4 overhead oversea overwhelmingly paralyz parishioner parody pattern payoff peasant perch performer phony
-4 photographer photography piracy pivot plain playground playmaker poisonou practice practitioner pray preacher
-4 predator prefer prepare presentable primitive principally privacy profanity profitability profitable programmer
-4 progression prolong pronunciation proportion prosper prostitute protagonist protract public pursue pursuit quickly
-4 rah rally rapid rather_than reaction readiness rebound rebuf recapture reception recognize reconcile recruit
-4 reflective relaxation relevant reliance remnant renew renown repeat repertory rescuer researcher resolve resonance
-4 resource respondent response responsibility restrain retaliate revenge reversal ridden rioter ripe rough rush sadr
-4 samarra sao save scattere scientific scope scripture segregate selective sermon sexual shattere shelter shortage
-4 sicilian signal significant significantly simulation sizable sky slight slightly smash_it smuggler sniper solve
-4 somebody sonic sooner soro speech speed spicy spill squeez standoff statistically statistics steep stormy story
-4 strain strait stray strewn style succumb sunlight survey swine tabloid tactical tailor tea_<time> technology
-4 teenage tell_the tentative textbook the_archive the_car the_date the_learner the_library the_life the_moot
-4 the_other the_poster the_tax the_wheel theological theoretical thing_<time> this_time thorny tightene tilt to_be
-4 to_like toast_in tornadoe torrential trader traditional traditionally traitor trauma travel trek tribal triggere
-4 try tsunami turnout twitter um unconsciou undecide undertake unique unit_0 unity unnecessary unreasonable unsafe
-4 unwant up_for urgently veil versatile villain viral virtually visit_<time> vogue warplane weaponry web weed wept
-4 wheel_<why> when_my while wind wish witness worthy writer yah yeah year_of young zapatero
-3 #act=activity/empty/part #act=create/abstract/part #act=light/none/part #act=topic/abstract/part
-3 #act=vague/empty/whole #concrete=vague/abstract #first=activity/person #first=change/abstract #first=finish/none
-3 #object=bakery #object=board #object=c #object=cloth #object=conversation #object=cycle #object=developer
-3 #object=fence #object=fund #object=got #object=guitar #object=handover #object=hunting #object=independent
-3 #object=javascript #object=language #object=log #object=moth #object=name #object=note #object=old #object=poster
-3 #object=price #object=quicker #object=research #object=respect #object=said #object=same #object=sample
-3 #object=section #object=senior #object=take #object=team #object=test #object=top #object=ward #verb=ask/thing
-3 #verb=attend/thing #verb=contribute #verb=contribute/thing #verb=cross #verb=cross/thing #verb=declutter
-3 #verb=declutter/none #verb=do/abstract #verb=draw/thing #verb=eliminate #verb=end #verb=expect #verb=expect/none
-3 #verb=feel #verb=feel/abstract #verb=figure #verb=figure/thing #verb=fly #verb=give/thing #verb=have/none
-3 #verb=improve #verb=interview #verb=interview/thing #verb=lead/none #verb=look/thing #verb=master/thing
-3 #verb=measure #verb=pass/none #verb=phone #verb=plan #verb=practice #verb=prepare #verb=prepare/thing #verb=record
-3 #verb=record/thing #verb=refactor #verb=refactor/thing #verb=respect #verb=respect/thing #verb=take
-3 #verb=want/thing #verb=win/thing #verb=work/thing #verb=write/thing 0_boy 0_budget 0_set 0_the :change :person
-3 :vague <time>_currently <time>_e ^_attend ^_cross ^_declutter ^_develop ^_eliminate ^_every ^_figure ^_fly
-3 ^_interview ^_look ^_master ^_measure ^_more ^_oil ^_pivot ^_prepare ^_record ^_refactor ^_show ^_someth
-3 ^_understand ^_use ^_we ^_with ^_world a_0 a_feel a_log about_the all_<time> all_staff along aloud_in altar_cloth
-3 an an_evene and_night and_the anybody anyway_$ apart area around_the ask at_work back_into bar_0 before_i bird_call
-3 borrow breakfast_club budget bug car car_<time> cause chapter_<time> character community_$ compare contribute_to
-3 correct cost_<time> curriculum customer debate declutter defend department_$ develop_my development different
-3 distinction driver_on e_g eliminate_all else end_<time> ethics evene evene_<time> expect faster feed fence_<time>
-3 few_of figure_out file_$ financially_independent find_out five_hour flood floor_<time> forty_hour forum foster frau
-3 full_potential get_back git give_back going good grip_on gym hand_$ hand_up handbook_chapter handover_<why> have
-3 have_$ have_a have_get have_the hello hid_it him homework hospice_$ hour_$ i_be i_expect ideally in_leed
-3 interview_with into_it javascript job journal kg know lathe lathe_<time> leave_hand level level_0 like_a like_our
-3 line_0 little_one log_of look_into loom me_0 mean_$ mentor mic minute_$ most_<time> move_to my_game my_javascript
-3 native need_to network night_shift not_touch note_dur object observation of_a of_hid of_leave older on_call on_line
-3 on_the once_$ one_$ one_at order_in out_$ out_with owe parallel parser pass_$ personal persuade photograph_the
-3 phrase picture pivot_table poem_$ policy portuguese possibly pour price quicker quiet_one radio read_up record_an
-3 recruiter recruiter_to refactor refactor_the region regularly research_<time> resident_on run_<time> s_$ safeguard
-3 safer safety say_the search senior_<time> shadow shape sick sight_read sketch_in smash so society someone sport
-3 stay story_of sunday supervisor_<time> take_me tax technique the_ai the_altar the_army the_audience the_bakery
-3 the_camera the_child the_fence the_flat the_git the_guitar the_house the_little the_lounge the_market the_quiet
-3 the_reception the_school the_shelter then_<why> therapist though thousand three_$ three_year through_the ticket
-3 to_get to_hold to_listen to_person to_respect to_stop to_take toddler together tomasz tool touch_the transition
-3 translate treat two_new up_$ up_the ups us_on use_my value video wait walk_the ward_0 while_i who whoever wipe_down
-3 with_my work_on yes yet yoga younger
-2 #act=activity/abstract/whole #act=change/abstract/part #act=light/abstract/part #act=light/thing/part
-2 #act=named/thing/whole #act=topic/person/whole #act=vague/thing/whole #concrete=named/thing
-2 #first=activity/abstract #first=light/abstract #object=account #object=assessment #object=balance #object=better
-2 #object=bird #object=boundary #object=case #object=chair #object=community #object=dad #object=data #object=donor
-2 #object=event #object=exception #object=film #object=foot #object=gap #object=german #object=go #object=goal
-2 #object=grant #object=guild #object=head #object=help #object=home #object=indispensable #object=journal
-2 #object=kev #object=kitchen #object=lift #object=lit #object=loft #object=lot #object=love #object=market
-2 #object=menus #object=nan #object=new #object=nipped #object=opinion #object=order #object=paperwork
-2 #object=partner #object=pastry #object=pitch #object=plan #object=plumbing #object=problem #object=quieter
-2 #object=radio #object=reading #object=say #object=set #object=silence #object=statistics #object=stock
-2 #object=story #object=strong #object=stuff #object=subject #object=sugar #object=system #object=table #object=tax
-2 #object=thank #object=toast #object=tone #object=training #object=us #object=viral #object=way #verb=accept
-2 #verb=accept/thing #verb=answer #verb=bake #verb=be/thing #verb=break #verb=bring #verb=call #verb=call/person
-2 #verb=catch #verb=collect #verb=collect/thing #verb=do/same #verb=edit #verb=edit/thing #verb=explain
-2 #verb=find/abstract #verb=finish/empty #verb=floss #verb=floss/none #verb=go #verb=help #verb=help/thing #verb=hold
-2 #verb=improve/abstract #verb=label #verb=label/thing #verb=lead #verb=lift #verb=lift/abstract #verb=like/none
-2 #verb=look #verb=love #verb=love/thing #verb=make/abstract #verb=mentor #verb=mentor/thing #verb=order/thing
-2 #verb=own #verb=own/empty #verb=pick #verb=pick/thing #verb=plan/thing #verb=raise/abstract #verb=reach/abstract
-2 #verb=repeat #verb=respond #verb=respond/thing #verb=revers #verb=revise #verb=revise/thing #verb=run/none
-2 #verb=sign #verb=sign/empty #verb=sleep #verb=sleep/none #verb=sort #verb=sort/thing #verb=speak #verb=speak/none
-2 #verb=stand/none #verb=step #verb=take/empty #verb=take/thing #verb=tidy #verb=tidy/thing 0_c 0_chemistry 0_do
-2 0_plumb 0_to 0_work :mass :motion <time>_concert <time>_leave <time>_with <why>_be <why>_have <why>_i ^_<time>
-2 ^_bake ^_better ^_budget ^_collect ^_cv ^_eng ^_feel ^_groom ^_gym ^_honestly ^_improve ^_in ^_label ^_lead ^_learn
-2 ^_let ^_lift ^_mentor ^_own ^_patch ^_phone ^_pick ^_quieter ^_rehearse ^_respond ^_run ^_sign ^_sleep ^_some
-2 ^_step ^_stop ^_take ^_the ^_tidy a_calmer a_dog a_full a_grip a_question a_real a_row a_stronger achterberg
-2 actually after_train alive all_$ all_over all_that alumni and_a and_all and_so and_write animal answer_to anyth ao3
-2 as_<time> as_a at_0 attendance_of auntie back_to balcony bank_$ bayesian be be_a be_completely be_over be_take
-2 be_that be_the become_indispensable become_the beekeep befriend bet big biology bird board_to book_$ bring_my broad
-2 budgete business_$ c_and café calculation call_home calmer cassette cassette_$ catch_up chapter_three chef child_on
-2 clementi client_call client_meet code_in coffee_$ collaboration completion_of concert_<why> consolidate
-2 conversation_with corner correct_them cover_letter crawl dad_$ dark data_<why> display do_not do_well dog draw_the
-2 dur dur_the effective email_0 eng eng_light english_$ essential evene_class event_$ expand famou feel_ready fence
-2 finally_$ finally_get finance_<time> find find_balance finish_strong flawless flexible fly forget free_<time>
-2 french_$ friend from_finance from_here from_the game_<time> garden_<time> get_nip get_out give_up go_on go_viral
-2 google grade_0 group_repository guide guild_<time> gym_$ gym_0 handle hat help_the hinge hinge_and hol holiday
-2 house_<time> i_do i_finally ill improve_attendance in_some in_the independent indispensable_$ invite issue
-2 it_<time> japanese_<time> jazz kata keep kerry kid_a kitchen_<time> knit land_on latin leader learn_0 leave
-2 lesson_<time> level_<time> lift_the like_0 like_the list_at live local love_to lunch_<why> make_every markete
-2 me_for meet_$ meet_<why> minute_one mock mode monitor more_patience mount movement music my_code my_community
-2 my_cousin my_german my_gran my_mother my_set my_uncle my_y10 myself_$ myself_<why> name_<time> native_<time>
-2 natural new nicer night nip nip_<time> no_exception northern not_a not_just now_0 of_give of_me on_bad on_placement
-2 on_tiktok once one_in one_person one_with open_evene open_question organise our_choir over over_me over_my overdue
-2 own_the page_0 page_<time> page_<why> pair_with paper_for paperwork patience_with pelvy person_for personally
-2 photograph photograph_my plan_<time> plot portal portrait possible probably pulse puzzle python quick quieter
-2 quieter_<time> read_a ready_for reduce_error reduce_the regional rejection repository_<time> respond_to
-2 review_<time> review_paper role_model round_<why> routine row_$ say_$ scratch_<time> script shift_$ shift_and
-2 should shout sign_up sing sit_with slide_<why> smoke so_on soft soil someth_with sorry sort_my source sow staff
-2 start_to stock street stronger student_will support take_a take_my take_part take_the talk_to target task team_$
-2 thank_you that_$ that_come the_best the_break the_case the_clementi the_department the_dog the_go the_grant
-2 the_hinge the_holiday the_last the_leave the_mirror the_mood the_most the_moth the_new the_old the_poem
-2 the_portuguese the_roof the_room the_senior the_shop the_subject the_trust the_violin the_yard their_full there
-2 thesis_0 this tie time_<why> to_$ to_patient together_$ tone_$ town trail train_<time> train_for trip trust turn_0
-2 tutor_group understand_the unread up up_a up_my user video_<time> violin_<time> wait_list ward_<time> we_will
-2 well_at what_a what_the when when_i whether whichever whiteboard will_not will_work without_read work_<why>
-2 would_like would_love y10 yard_<time> year_i zone
2 #act=activity/none/part #act=activity/thing/whole #act=finish/none/whole #act=finish/person/whole
2 #act=finish/same/whole #act=light/empty/part #act=topic/abstract/whole #concrete=create/thing #concrete=finish/same
2 #concrete=topic/thing #first=create/thing #first=topic/empty #object=accepted #object=alive #object=app #object=b
2 #object=b2 #object=badge #object=bath #object=be #object=best #object=box #object=button #object=card #object=cash
2 #object=certificate #object=chisel #object=colour #object=cover #object=cupboard #object=day #object=dinner
2 #object=done #object=door #object=dry #object=elected #object=exam #object=example #object=filmed #object=firm
2 #object=form #object=habit #object=holiday #object=idea #object=invoice #object=kata #object=kg #object=ladder
2 #object=lecture #object=leila #object=level #object=light #object=lodger #object=machine #object=made
2 #object=marathon #object=mark #object=movement #object=noticeboard #object=onion #object=outstanding #object=photo
2 #object=poem #object=pot #object=pr #object=practice #object=printed #object=promoted #object=promotion
2 #object=questionnaire #object=quiz #object=rota #object=route #object=row #object=session #object=shop
2 #object=socket #object=stall #object=statement #object=streak #object=tap #object=tin #object=upstair #object=visit
2 #object=voice #object=voted #object=website #object=whole #object=workshop #verb=add #verb=agree #verb=ask
2 #verb=ask/empty #verb=balance #verb=beat #verb=beat/thing #verb=better #verb=better/none #verb=check/none
2 #verb=clear #verb=clear/thing #verb=close/thing #verb=code #verb=code/none #verb=come #verb=come/none
2 #verb=cook/thing #verb=delete #verb=delete/thing #verb=deliver/thing #verb=deploy #verb=do #verb=do/thing
2 #verb=earn/thing #verb=email #verb=email/thing #verb=ensure #verb=ensure/thing #verb=find/empty #verb=get
2 #verb=get/abstract #verb=guide #verb=hand/none #verb=hand/person #verb=implement #verb=inbox #verb=inbox/none
2 #verb=keep #verb=knit #verb=knit/thing #verb=lead/thing #verb=let #verb=measure/thing #verb=meet/thing
2 #verb=need/thing #verb=open #verb=open/thing #verb=paint #verb=pass #verb=pay #verb=pay/thing #verb=phone/person
2 #verb=present/none #verb=print #verb=print/thing #verb=promote/thing #verb=put #verb=put/thing #verb=raise/empty
2 #verb=rebuild #verb=reconcile #verb=reconcile/thing #verb=redo #verb=redo/thing #verb=repaint #verb=repaint/thing
2 #verb=replace #verb=replace/thing #verb=reply #verb=reply/thing #verb=ride #verb=ride/thing #verb=send/thing
2 #verb=sew/empty #verb=sew/thing #verb=shadow #verb=sharpen #verb=sharpen/thing #verb=sow #verb=sow/thing
2 #verb=spend/none #verb=start #verb=start/thing #verb=submit #verb=submit/thing #verb=talk/thing #verb=tell/thing
2 #verb=throw #verb=throw/thing #verb=train #verb=train/thing #verb=transcribe #verb=turn #verb=visit #verb=wake
2 #verb=wake/none #verb=want/empty #verb=write/empty 0_kg 0_more 0_on :event :light :vague-thing <time>_<why>
2 <time>_all <time>_and <time>_my <time>_out <why>_not ^_add ^_as ^_beat ^_close ^_delete ^_ensure ^_fill ^_first
2 ^_five ^_have ^_hold ^_hope ^_implement ^_inbox ^_mr ^_one ^_paint ^_promotion ^_rebuild ^_reconcile ^_redo
2 ^_repaint ^_replace ^_reply ^_ride ^_send ^_set ^_shadow ^_sharpen ^_smart ^_sow ^_spend ^_submit ^_thesis ^_three
2 ^_train ^_transcribe ^_visit ^_what ^_write a_bedtime a_medication a_memory a_michelin a_reflective a_sign a_single
2 a_spreadsheet about_a across_the actual advice_<time> after_that airfield all_0 altar an_hour and_back and_send
2 apply_to apprentice april arrive as_well asleep_in at_the at_two attempt autumn b2_in back_in backlog bag ball band
2 bank_<time> bank_holiday basket bathroom_tap be_at be_going be_leave be_up bedtime_story best_in between bike bite_$
2 bite_on body book_the box_with bring_it broad_bean build by_0 calendar call_$ canteen_<time> carrot cast channel
2 chapter_0 chem chem_$ child_in chisel choir clarity_about class class_$ clear_out codewar coffee_<time>
2 coffee_machine coffee_with colleague_$ colleague_and college college_<time> colour complaint complete_the
2 confirmation cook_a copy course cupboard cupboard_<time> dahlia dahlia_<time> dead debate_club delegate delegate_the
2 delegation deploy_my dig_over dinner_<time> dish drill drip drive_licence drive_theory duolingo_polish dyslexia eat
2 eighty electricity email_within english_<time> english_at envelope error_$ essay exercise exit fair fall_asleep
2 fifteen_$ figure_<time> fill fill_in finish_read finish_the fire five_past flexion folder_0 for_the fraction
2 from_scratch full gallery german_<time> get_promote get_through gift give_me goal_<time> going_to good_i governor
2 graft grandchildren granny greenhouse ground grout grout_the gutter half_<time> hand_my handover_sheet have_all
2 have_every head_to hear height help_out higher highway holiday_$ home_visit hospice_shop hospital host hotel hous
2 house_quiz how_to husband i_hand i_will implement improve_my in_<time> in_anyth in_english in_my in_one in_write
2 it_down it_to its_<time> job_$ kata_on kitchen_$ knee_flexion knock kofi lady landlord last launch law learn_my
2 leave_in leave_of leila leo letter_$ life list_<why> list_of lodger lose loss madame make make_a maths_five me me_a
2 me_the medication meet_and memorise_the mentor_$ mic_<time> michelin michelin_star mile miss motorway mozart
2 mr_okafor mr_sato mum_i mushroom musical must my_goal my_mentee my_name my_phone my_son my_tea my_teacher my_voice
2 myself_<time> national never_lose new_lodger no_more not_one note_the noticeboard number_<time> number_one nurse_for
2 nursery of_each of_every of_it off_<time> off_from office okafor on on_<time> on_a on_all on_codewar on_school
2 one_<time> one_go one_of one_time open_a open_day open_mic option or_better or_more organise_a our_corridor
2 outstand_<time> over_<time> own page_$ page_one paint_the part_<time> participate partner pass_<time> past_paper pea
2 perform person_who petty_cash phone_<time> phone_the phonic photo_of photograph_every pick pilot place placement
2 plan_to play_the point_$ policy_<time> pot_the pottery pr pr_$ present_the product project promotion_to proper
2 proposal questionnaire quit quite_like quiz_$ raise_my re_pot read_all read_with rebuild_the reconcile_the
2 record_<why> redo redo_the reflective_account rep repaint repaint_the reply_to result_in revise rewrite_the right
2 ring_the rise river room round run_the rust s saddle salon sam_pr sato saturday say_i school_$ school_place share
2 share_drive sharpen sheet_<time> shelf shop_$ short show_with shower sit_in site_$ slow_movement smart_goal socket
2 sow_broad specy spend_<time> spreadsheet stall_at standard_<time> standup stick store story_<time> str suit supplier
2 swim take_up talk_my tas teacher_$ team tell than_0 that_<time> the_bath the_bird the_boiler the_box the_café
2 the_college the_corridor the_council the_curtain the_dentist the_door the_final the_finance the_first the_garage
2 the_gate the_grammar the_grey the_head the_may the_mozart the_name the_owner the_petty the_phone the_same the_shower
2 the_slow the_start the_sugar the_tip the_union the_wiki the_workshop them_<why> then there_be thesis_chapter
2 three_time tim time_better time_in timetable tip_<time> to_finish to_show toast toilet tour tractor traffic
2 transcribe translate_the tray tree tree_<time> twice_<time> two_<time> uncle under_0 uniform union_rep
2 upstair_<time> village village_hall visit_$ want_my warm_up website week_<time> weigh wheelchair where white who_can
2 whole_of wiki will will_$ will_do win_the winter with_<time> with_jo with_what without_a word_for word_in work_in
2 would_quite would_really write_<time> write_<why> write_to yard zero
3 #act=activity/abstract/part #act=finish/empty/whole #act=light/person/whole #act=topic/none/part #amount=change
3 #check=change #concrete=change/thing #first=create/person #first=light/person #first=topic/none #first=vague/person
3 #object=attempt #object=b1 #object=blood #object=bought #object=chart #object=client #object=coffee #object=conflict
3 #object=dentist #object=documentation #object=english #object=fee #object=free #object=getting #object=give
3 #object=group #object=hearing #object=lead #object=least #object=let #object=licence #object=life #object=lune
3 #object=mentor #object=middlemarch #object=minute #object=newsletter #object=none #object=pair #object=part
3 #object=permit #object=plate #object=policy #object=rail #object=roof #object=safe #object=shown #object=sort
3 #object=stat #object=teach #object=time #object=toe #object=tyre #object=upright #object=walked #object=word
3 #object=world #verb=apply #verb=apply/thing #verb=build/thing #verb=cure #verb=do/none #verb=eat #verb=find/person
3 #verb=fix/thing #verb=give/person #verb=have/abstract #verb=join #verb=join/thing #verb=keep/thing #verb=know/none
3 #verb=log #verb=lose #verb=lose/thing #verb=memorise #verb=memorise/thing #verb=merge #verb=merge/empty
3 #verb=move/thing #verb=observe #verb=paint/thing #verb=present #verb=reach #verb=rebuild/thing #verb=rewrite
3 #verb=rewrite/thing #verb=ring #verb=see/thing #verb=set #verb=shout #verb=tune #verb=tune/thing #verb=type
3 #verb=type/thing #verb=wear #verb=win/empty 0_<time> 0_day 0_hour <time>_$ <time>_be <time>_instead <time>_not
3 <time>_of <time>_rehearsal <why>_photograph ^_<why> ^_a ^_back ^_become ^_book ^_code ^_cure ^_descale ^_eat ^_gas
3 ^_half ^_hand ^_join ^_life ^_light ^_log ^_memorise ^_move ^_observe ^_present ^_put ^_rewire ^_rewrite ^_ring
3 ^_see ^_sew ^_somebody ^_start ^_telephone ^_that ^_touch ^_tune ^_two ^_type ^_volunteer ^_zero a_b a_colleague
3 a_day a_will above academy accept adopt again_$ agent agreement algorithm all_of all_the allotment alphabet
3 an_appointment and_<time> and_take app apple application appointment_with as as_an attend attendance audition
3 b1_<time> b2 baby bay be_late be_make beat bedtime blue boat boy_$ breakfast bridge bring_the build_a but but_the
3 by_myself carpet carry case cell cellar chapter charity church cigarette clair clair_de clarinet clear clinic club
3 component consultant contractor cow currently day_$ de_lune decision degree dentist_<time> department descale design
3 desk diary do_<time> down down_<time> down_to draw_up drop duolingo dye electrician electrician_<time> english
3 eslint every_parent exception exercise_i expense festival finally_listen fix_the flat floss flyer forty free
3 from_memory function gas_safe german get_into give go_to goal grammar gran granddaughter grandfather groom have_0
3 have_my he_be head_boy heart_<time> heat hem higher_in his house i_shall if_the in_$ in_everyth in_show it_be
3 keep_on kettle kev_$ khan knee land leak licence lift linkedin_learn litter live_with load lock lune lung mail main
3 make_an make_me meal medication_error medicine memorise mentee middlemarch milk more_than move_our move_up
3 my_linkedin my_toe net never_shout niece ninety north not_get not_to noth_else of_0 of_all of_my on_0 on_her on_it
3 on_our onto or_higher out_my over_the own_<time> pad paint pair_of part peer_group pen percent period petty
3 photograph_for platform point port practice_the premium primary project_$ put quarter ramp ratio read_middlemarch
3 recipe red referee reopen reply retrain revenue revision right_on roof rota rule run_a sack_$ salary sales say_sorry
3 scheme scratch secure seek sell send shadow_a shed show_at side since so_$ soap some_time song spend staircase
3 standard star statement strobe strobe_app structure sub sugar_in summary supervision ta tablet tank tape
3 teach_assistant telephone tell_<why> than_the the the_allotment the_back the_bathroom the_district the_guild
3 the_kitchen the_north the_number the_share the_side the_surgery time_<time> time_i to_give to_the touch_my tram
3 tune_the tyre_<why> up_to up_who us_the verse visa voice_<why> walk wax wear website_live will_become with_one
3 without_stop word_<time> workshop would write_down write_up yellow
4 #act=create/none/part #act=light/thing/whole #act=vague/person/part #first=finish/same #object=abbreviation
4 #object=anybody #object=appointment #object=attendance #object=clinic #object=curtain #object=display
4 #object=employee #object=everything #object=folder #object=gate #object=peace #object=school #object=sorry
4 #object=splashback #object=tomatoe #object=use #reasons #verb=become #verb=book #verb=book/thing #verb=cancel
4 #verb=complete #verb=complete/thing #verb=eat/thing #verb=fall #verb=fall/thing #verb=grow #verb=like
4 #verb=make/none #verb=max #verb=max/thing #verb=pass/thing #verb=see #verb=send #verb=set/thing #verb=spend 0_of
4 0_or <time>_a <time>_up <why> ^_apply ^_best ^_clear ^_complete ^_finish ^_grow ^_max ^_new ^_re ^_top ^_want a
4 a_month abbreviation accord acid act adeyemi aggregate alcohol algebra all_my allen alongside also alternate
4 alternatively amber amino antarctic appearance approximate aria association asteroid at_least attend_<time> audit
4 auditor auspice b1 bachelor backup badminton baht bake bamboo banquet barclay baseman basis batsman batter
4 battleship be_stick bedroom beer below ben beneficiary berger bern beth bibliography bid birch birdie birthday
4 blackwater blanket ble bob booker boot booth boundary bout bowie boxer bra bread breast brett brick bride brokere
4 broth bulk burn bury calf caliber camino cane cantor capacity cardboard carr carrier cathedral cavalry cedar ceil
4 cement census centennial centimeter ceremony ch chairwoman chandler chateau chicken chief chili cholesterol choose
4 clemency clock closure coal col collect collection colt command commandant commemorate commodore commonly compliance
4 comply compression cone confirm consortium constitutional consultative contest continental convertible cook cord
4 corn corpus correctional correspondence cove covenant crab cub curl custom cyru daisy declare decoration deduction
4 defamation deficiency denomination dental dentist depose der des dessert destroyer diamondback diesel dinner diocese
4 director discard display_<time> disposal divisional dixie documentation dodge dollar dome domino drum du due duma
4 duration eagle earmark ed eject elevator eligibility embezzlement emergency emeritu emir emma emperor employee_of
4 encode engine entrance episode equal escort establish estate eve every_time everyth_$ examination examiner excavate
4 exce exclusive extant extend extradite fatty fe feature ferry fertilizer fielder filter firearm firestone firm_<why>
4 flatmate fleet flint floor flotilla flour flower foam foil folder ford forgery format formation fort foundation
4 founder fountain freeman freighter frost frozen fruit funeral fuselage ga gala ge gene generator gille governorate
4 grace grain gravel greg grid group grove guardian guild gymnasium handball hander harper haul hay hayward headmaster
4 heart heath helm her her_$ hiatu hill hire holly homer honey hooker hopper horizontal householder hydro id import
4 in_german in_nature inbox inception indefinitely indoor ineligible infringement inheritance inlet inscription
4 inspection inspector intercontinental interval invitational ion irene it item jail jeff jerry jewel joe josh juice
4 jun jurisdiction justice kappa kay keep_the kensington khalifa kitchen knife ko kyle labour lake larvae lead leadoff
4 least leather lecture lecture_$ lee leg legally legislature len lifetime ligament light_out lighthouse like_my
4 liquor lire loan lobster lockout logo lone lottery lowere luggage luke lunch mac machine maintenance mandate mantle
4 manufacturer manuscript mar marcel mare maria marina mark marlin marriage marshal master match maternity matt max
4 me_to median membership membrane mercantile monarch moratorium moss motel motion multiple musical_$ mustard
4 my_brother nail name_on nash nature_$ neck never_be newton next ni nitrogen nomination ny occupancy officer ofst
4 oiler olive only_<time> onward op operation opu ordination organic output overseen ownership oxygen package palm
4 paper parcel partially passport pastry pavilion pay payroll peach pearl pebble peck petr pharmacy photo pianist
4 piano piece pierce pike pin pinch pink piston pizza plant plaster platoon play plural pol pole polish pollock polo
4 pond pont pork post postponement powere presently prison proceed processor procurement produce producer prohibition
4 promote_me promotion property proxy pub publish_in pumpkin punishable purple quartet ra radiu rana rancho random
4 ranger rapper raven ray razor receipt recommendation redistribution refer refurbish refuse relegate reliever
4 relinquish render renovate renovation rent rental reopene requirement residence resignation resolution restoration
4 return rewire rewrite rink robbery robbin rope roughly route rover rum runoff rusty salomon same sand sauce sausage
4 school school_<time> score scoreless sculptor seaman section selection semi senate sepsy sery set_up settle
4 settlement sew shareholder shea sherry shin shipyard shrimp shutout singh sit site sixty size skate skillet skull
4 slam sleeve sloan soda specially specimen splashback spokesman spokeswoman sponsorship sprain sprinter squash stade
4 stand sterl stolen stoppage stove straight straw strawberry stroke successive successor suffrage suing suitcase
4 sultan supervise surrender swap sword symphony tab taft tally ted teller tenant terminu testify that that_really
4 that_we the_entire the_firm the_month the_world theft thermal thorn thread threshold ti to tobacco tom tomatoe tomb
4 toro touchdown towel tower track transcript transplant treasury trial trillion trilogy trinity tyre tyrone ultimatum
4 umpire unanimou unchang unilaterally unincorporate unite unless unlimite unmarry unspecify unsuccessfully update
4 upper uss valentin vanilla variant varsity vector vera verification vik vinegar violin vitamin void voivodeship
4 voluntary wade wagon walter warehouse warrant waugh waxman week weight welsh what_be whilst whole wicket
4 wicketkeeper wife wigan win_best winery withdraw withheld wolf wood work_at worth wright wrist write write_a y yacht
4 yuan zero_<time>
5 #act=create/none/whole #amount=clock #amount=money #check=clock #check=money #check=rhythm #lack=topic
5 #object=department #object=family #object=late #object=line #object=nurse #object=physio #object=stuck #object=them
5 #verb=be/none #verb=grow/empty #verb=move #verb=observe/thing #verb=publish #verb=publish/thing #verb=reach/thing
5 #verb=seek #verb=seek/thing #verb=sew :meets ^_publish a_first aa accordance accreditation acquire add adjacent
5 administere afterwards again airway ak album alia alison allow and_me ann annex approval armistice arrangement arrow
5 article ash at_chess attach attorney autopsy b_or badger ballot ban bankruptcy bar barber barge barry basement basil
5 bathroom baton beaver beck beef berry best billion billy bind birdy birth bishop blake blank blood bobby bogey bone
5 booklet breeder brock brook brother_$ brunswick buffalo burgess buster button bypass cabin canal candy capsule
5 carbon cart cas castle ceas cello ceremonial chain chamberlain champion chaplain chartere cheese chemist cherry
5 chess chevron chocolate chop cinnamon circular citation classification clinch coconut coffee coke comb committee
5 comptroller conductor confinement construct construction convene convert copyright corp corporation correspond coupe
5 cox crane creditor curry dalton dart daughter death defective defunct deploy dice dietary dinar directory
5 disciplinary dismissal dividend divorc divorce do_a document domain dominion donation door doubl dual duchess duet
5 duff dynamite eddy either elbow electric elimination employee episcopal eponymou eric everyone_in ex exam except
5 executive expo extract extraction facility fall federal federally fellowship fiber fifty first_in fis fix fixture
5 flatmate_$ floss_<time> flute follow footballer for_my fork formal former fowler franc frank freight fry gallon
5 gazette general ginger giro glove grandson grease guilty guitarist hamburger handgun hangar headquarters herein
5 highest hole holme homere honor hour_of howe hut identical immediately include indictment infantry inherite initial
5 initiat intake interchange into inventor iso issuance jade jersey joey johanne joint jointly ken kilo kingdom knot
5 kosher lacrosse lamp lane lantern laurel lawsuit layer leach league leed legislative letter liability liable libel
5 life_$ limite line liter locate log loop lower mack maid manager manual marathon marble marc marquy marrow martin
5 may me_<why> meat memo memory mercury mick midland mike minc mine mineral ministerial minor minus minute mobil molly
5 monte month_$ monthly morse motor muller my_flatmate my_pe napoleon navy nelson nephew never nick nicky nineteen
5 node nominal noon not_buy on_both on_time opener operate orchard ordain ordinance ordnance oriole os oversee
5 overtime oyster pa pack packet pardone parenthese parsley parson partnere pasha paste pat pe pe_kit peanut pepper
5 perjury permanently pete petit pier plead pool potassium premier premiere premiership preside princess procedure
5 proclamation promptly protein q qualification quarry quota raja ram randy reactor refrigerator refund rehearsal
5 rejoin reprint reserve residency resign rest_of rex rifle roast rotary ruby rul rus salmon sander sandwich sas
5 saunder secretariat semifinal serve service seventeen shaft shipment shire shortene sister solo sperm sponsor sprint
5 square station steam steward subpoena subsequent subsidy suite super superintendent supplement surgeon surname
5 surrendere swan swiss sylvester talbot tavern te terminal terry the_<time> the_consultant thoroughbr tile timber
5 to_a toe top torpedo trainer transaction transport treason tribunal trim turbine turbo twin two und up_<time>
5 upright urine valentine valid velvet version vessel veto via vicar vincent viola vote vs wally warden warner wharf
5 wheat whereby whiskey widow width willie willy wire within worcester xi yate yearly
6 #amount=share #check=share #object=someone #verb=become/thing #verb=finish #verb=get/thing #verb=hand
6 #verb=make/person :finish <time>_on <why>_so abbot abolition acre activate administrative admiral advisory after ag
6 aged all allan allocation allowance amp ams anna annual appellate archer ark armament athletics authorization
6 automatic automatically available bach bae bank barker barrel barrow bass batch bate bearer becker bench berg bill
6 bmj bolt borough bowl bowman branch brass brent bullion bundle burke butter butterfly by_heart cabinet cairn calcium
6 calorie camp cannon canoe caretaker cargo carol carpenter cash catalogue ce centenary chair chairmanship charcoal
6 charg charter chuck circuit clark clearance clerk clive close co cole collin commissioner communion company
6 compilation completion compose compulsory concurrently confederation configuration confiscate consort constable
6 constituency constitution coroner cotton counsel county cream creek cube cutter dam deadline debut deceas decker
6 defendant delete delivery dem demolish demolition den deputy derby directive discharge discography dock dough dover
6 draft drake duchy dunn dutch dy elector enclose entire enzyme erect eventual eventually every exempt extra
6 extradition factory federation felony fifteen finalize fine finite fisher formerly fourteen franklin freeze frigate
6 galloway garage gas genera geneva gilbert give_us glass glen griffin grill guilder ham harry hast hick hogan
6 hydraulic ice if immunity imperial inaugural indefinite individually injection inn install installment insurance
6 introduce jay jimmy jo jockey junction jury kraft lance lap lar latter lay lever licens lime liver magistrate mast
6 matrix maximum medley memorial mercer metal meter million modification morgan municipal municipality my_life newly
6 notification notify numbere oak obstruction of_them omega once_<time> onion only orange otto outfielder outstand
6 oval overturn owner panel paperback pardon parish parliamentary peace_$ penalty perkin perry physio pie plaintiff
6 portion possession postal postpone potter powder preliminary previou prince principal print proportional propose
6 provision pseudonym qualifier r racketeer railway ratification ratify recess record rectangular rector regent
6 regular rematch reorganization reorganize repeal represent representative reprieve restitution retain reverend rob
6 roe rosemary roster rotate rounder rubber sam seed sentence session sheriff shield shotgun signature sim simmon
6 skeleton skip slater sometime spa spear speedway spinner spr sprinkle squadron stainless stake starter statute steak
6 stein steven stone storage subdivide submission subscription sue supervisory supreme synod syrup tag tariff teaspoon
6 temporarily tentatively the_class the_rest theorem tiffany time timothy tournament township travy treaty triangular
6 troy trunk turner twice ty tying u undisclose union unit unoppose unreleas vacant vale vic victor virgin viscount
6 vocalist volume voluntarily walk_round walnut walsh war ward_<why> warren webber weber wheeler which wilkin win
6 woodward wrap wreath z
7 #act=create/person/whole #act=topic/thing/whole #amount=rhythm #first=finish/thing #hands=limitless #object=water
7 #verb=commit/empty 0_$ :granted ^_commit ^_never ^_no abbey abolish accession addition affidavit agre allocate
7 amendment and annually asbesto auction auxiliary axe backstroke bacon barn barne bassist battalion bean bed benjamin
7 berth book born bottle bottom box bracket breaker brewery brigadier bucket bud burial burton butcher butler cage
7 cake canada canton cap carbohydrate caroline carriage cartridge certification chairman championship chapel chapman
7 chart chester chromosome clay clement coat compartment compensation comprise conditional conjunction consecutive
7 contain conversion convict countess cover cricketer curtain custody cylinder dale de debute deck denote depot
7 designation diamond diploma discharg dissolve division drummer dudley earl egg eighteen eligible engrave enlarg
7 enter equivalent expiration feeder file finalist find_a firm fletcher fold for for_<time> foreman found frame
7 furnace garland gate genu ger golden grade graham greenwood grey hammer hand_in he heir hereditary hood hooper
7 imprisonment inch indict induction inscribe insignia interim intermediate invalid iss jack james jar judge jumper
7 kaiser kelly kidney king kit knockout l ladder leas lightweight linkedin liquidation locomotive lord lotu lumber
7 lump mandatory manor manslaughter maple mary mat medalist member memorandum middleweight minimum misdemeanor morry
7 mr ms murphy name nickel ninth no nominate nurse o oath off order organ oven oxide p page palmer pan paragraph
7 parker partition pass peel penny permission petition pipe pistol plaque plenary pollard porter postage pot present
7 previously priory production protocol prototype qualify rail re reach rear reassign receive recipient recommend
7 registry remix replica reschedule rest retirement retriev rib ribbon roll ross row rs ruth ryder savoy screw sear
7 sec select separate separately sergeant severance shall shaw sign skinner slot solicitor son special specification
7 spoon statutory strip subsidiary substitute sued supplemental surrey sworn t table tablespoon temporary th thickness
7 thirteen tooth totale tucker twelfth type ulster under underwent unuse upheld vacancy wales ware watt wed weir
7 welterweight winner wooden
8 #act=create/thing/whole #amount=hours #check=hours #object=brother #verb=commit #verb=finish/thing :prize
8 <why>_<why> ace additional additionally adjourn aka apiece apply appropriation approximately arbitration arrange
8 assembly assign assistant authorize award badge bail bailey baker baron barrett barton blade bourbon brewer brigade
8 cancel carl cent charge chassy circa coffin colonel commission commonwealth concerto container cooper copper court
8 crystal date decide defer deposit deposition diameter disc discontinu district duke edition eighth eldest entitl
8 extension fa family gold grant hale hart honorary inaugurate incorporation induct insert issu jan jenkins join kent
8 kilogram kronor lambert late later leaf lease lemon length levy mason maxwell medal midnight miller milligram morrow
8 nine obtain one pair parachute parliament parole partial patty pence phase pound purchase purse queen regiment
8 registration reissu release removal requir revoke ring rod rupee rutherford salt schedule schneider scrap sentenc
8 seventh shill shortly single sir sixth smith sodium sole somerset spencer split ss stamp steel subfamily tate
8 terminate termination the_green the_shed thereafter thirty throne tier till tommy ton total trophy tube unanimously
8 valve van vegan vol w waiver ward webster withdrawn
9 #check=count #first=create/none :exam aluminium aluminum amend announce appointment battery baxter board brown
9 captain certify clause clean coin commenc consent contract cork coronation corporal council cubic cup d dat day
9 decommission decree deluxe disband duty eight elect eleven eleventh entry exemption f form formula fourth fra g gill
9 grand half hall haye henry holt injunction jubilee knight kroner lamb learn_the lewy license lieutenant lok mill
9 mint module number officially optional ore original patel patent payment pend permanent permit peter platinum plus
9 posthumously prior prize probation publish rack receiv register rename request robin roger seat set sheet sixteen st
9 stud submit sugar surgery suspension tenth tin title treasurer trustee twenty uk used vault walker x zinc
10 #act=finish/thing/whole #amount=count #first=named/thing #hands=exam 0 <time> any appoint approve block boiler
10 bonus bronze bushel card certificate chamber commemorative consecrate designate dissolution fifth fin final green
10 hatch head homestead hour hull iron lodge maiden merge metric month my_own ounce per privy replacement retire royal
10 sack seal second seven slate suspend ten vi vinyl water without
11 #hands=others #numbers admiralty bath bell brother consist cooke count dissolv donate double fee formally gram h
11 june k list march n open or plastic plate provisional reed reinstate remainder remove sale silver six stipulate
11 subsequently tender triple until v vacate
12 #hands=partly ^_0 another baronet c crown expire finish five holder j m originally replace transfer twelve waiv
12 year_$
13 both each four respectively third
14 august marry
15 complete three
16 #checks2 b by
18 buy
19 #checks1
20 first
"""
