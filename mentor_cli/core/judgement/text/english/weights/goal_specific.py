"""What 4265 labelled goals teach about specific: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

ANSWERS = ("no", "yes")
ROWS = """
-27 *
-17 #hands=unsized entrepreneurial globalization importantly mindful perceive smarter strive
-16 behave civilize disadvantage imperative vastly
-15 accustome attitude consciou daunt defensively genuinely inherently openness pragmatic realistic resilience
-15 resilient socially someth standpoint
-14 capitalist conducive culturally cynical demographic economically endeavor energetic enormously excite frankly
-14 fundamentally incredibly macroeconomic misguid our ours perspective poorer profoundly realization respect savvy
-14 scenario sort technological tendency truly undoubtedly unpredictable unrealistic unthinkable
-13 ^_0 accomplish alienate alike ambitiou appreciate articulate aspiration awe better boomer brightest coherent
-13 decidedly destructive disparate diverse embrace ethnically extraordinarily feasible forefront frightene imagine
-13 inclusive indicative indifferent intelligent lag macro meaningful naive outsider perception pessimistic
-13 predictable prudent radically realism reality responsive rethink richer stereotype surely terribly thing
-13 underestimate vibrant visionary visually worrisome worthwhile
-12 #first=vague/abstract accountable achieve admire adversary affluent align apt arrogant aspect awesome capitalism
-12 courageou creativity cyber definitely demonstrate desirable dynamic emphasize empowerment envision everybody exert
-12 fascinate fearful filmmake foreseeable formidable fundamental glamorou globally grassroot happier hardest
-12 healthier ideally immensely implication incline indispensable industrialize innovation innovative intimidate
-12 latino mentality morally motivate objective orient ourselve overly perceiv phenomenal politically positively
-12 productive psychologically rational realize repercussion restless scary selfish sensible stealth supportive
-12 unbelievable uncomfortable understand understandable urgency viewpoint vision
-11 #verb=make/thing accomplishment amaze anxiou appall approach astonish atmosphere authoritarian awful boast
-11 brighter broaden bureaucrat certainly cinematic clearer clout cognitive compell complementary concentrate
-11 conservatism constructive convergence conversely coordinate cope deterrent disagree disproportionate distinctly
-11 distract diversity emotionally emphasy emulate enjoyable entertain entrench environmentally envy equally esteem
-11 ethic evolve experience extreme feel firepower flexibility focus foolish foremost fortunate grappl grasp greatness
-11 harder headway helpful hispanic ideology imagination impatient improbable incapable increasingly indifference
-11 inevitably integration intensity interact irrational lately lik lot militarily modernization motivation murderou
-11 necessarily negatively obviously ought outset patriotism pervasive philanthropy planner poorest postwar precariou
-11 precisely pros prosperity relevance repressive respectful rightly risky safer sensibility seriously seriousness
-11 skeptical spectacle stability stimulate strategy stronger stuff subjective suicidal superiority superpower surreal
-11 talent task tend terrify thoughtful transform trend unconventional upheaval urban versa vulnerability vulnerable
-11 westerner withstand youthful
-10 #lack=vague #object=hour absurd academia achievement adolescent aesthetic afar aftershock agenda aggressive akin
-10 ambition arguably around arrogance attract audience awkward behavior behavioral beneficial bigger broader
-10 bureaucracy californian capable capitalize catastrophe cater centere chaotic civilization climate collectively
-10 combate commonplace comparable competence competitiveness complexity complicate conceptual confront consequence
-10 creative crise cultural democracy deserve dictate differently dimensional diminish discipline discourse disturb
-10 divisive doing dumb eager ecological economic economical efficiency efficient encourage endanger endit endure
-10 environment evident explore financially frustrate functional geographically geopolitical governance gritty hardly
-10 havoc heck heroic hesitant honestly hopefully hour hugely hypothetical ideal ideological illusion immoral improve
-10 impunity incredible integrate intellectual intensely interaction irresponsible job lesson lofty marketplace
-10 maximize menace midst mind mobilize modernize mood notion obsess opportunity optimistic organizational overcome
-10 overwhelm passive perfection peril personality pivotal plausible pose posture poverty prevail priority problematic
-10 professionalism profound progress prosperou prowess quicker quirky reflect reflection relentlessly reliant
-10 remarkably ruthless sci seem sense shameful showcase skyline sober socialism sophisticate stabilization stabilize
-10 staggere stakeholder stature storytell strategic strategically strengthen strongest stupid sustainability
-10 sustainable taller tangible thrill thrive tolerance tolerant toughest transformation transition tremendou tricky
-10 turbulence underscore undertake uniquely unpleasant unstable vigilant wary workplace
-9 #act=vague/abstract/part ability absolutely accelerate activism advancement aggressively aging ala amuse analyze
-9 anticipate apec aspire attractive aura awakene aware balkan behaviour bleak bor breadth burgeon campuse capability
-9 choreography civic closer coincidence comfortable communicate comparatively compassion competent competitive
-9 confident consensu consolidation continent contrast coordination countrymen curiou cyberspace dangerously decent
-9 decisively democratically depress destabilize deter differentiate difficult dimension diplomacy dire discourage
-9 dislike disparity dissatisfy distraction distrust diversify dramatically drastic easiest eco economy elite
-9 emergence encompass epicenter evaluate event everywhere excellence expansive exploit extremism fabulou fantastic
-9 favorably ferociou fi filmmaker flourish focal focuse foothold forceful freshmen fruitful fun gameplay generosity
-9 helpless hi honest honesty horrible impact impossible inefficient inequality inevitable inherent injustice instinct
-9 intrigu invest ironic irreversible jeopardize kind less lessen leverage liberalization lifestyle make_the maneuvere
-9 mankind markedly math me_$ measure mediocre metropoly mobility moderation moral morality moreover multilateral
-9 mutually nascent navigate necessity newcomer norm nostalgia notoriously nowaday nowhere numerical obese odd oddly
-9 outreach outward pac particularly peacemake person phenomena phenomenon pleas potent powerless preparedness project
-9 propel proponent proportion prospect protectionism proud provocative psychological pundit purely pursu quite
-9 rationale realise really reasonably reassure reformer regrettable relentless relevant reminder respectable
-9 resurgence retro reward rhetoric ridiculou robust sadly satisfy scope sexuality sharper shift shortcome simpler
-9 sincerely situation skeptic smart social solve spirite splendid stellar stress stride stubborn study stunt subtle
-9 sway sympathetic tactical terrific think tir tolerate toward transparency unacceptable underdog undermine uneasy
-9 unfamiliar unify utmost utterly vie vigorou vying weakest weary weird wider wildly willingness worry worse zionist
-8 #act=topic/empty/whole #concrete=named/thing #first=topic/none #object=it #opinion :hedge ^_to abstract acceptable
-8 accurately acknowledge actively advantage affirmative afford afraid aggression aim alter annoy anxiety anymore
-8 array artistic ashame assess assessment attain awareness backlash backward barometer battleground believer brutal
-8 budgetary bullish bully bunch cancun candid carnage catalyst catastrophic cautiou cautiously centrist certainty
-8 challeng cis clarity collaborative commitment communism community comparison complement concept confidence
-8 consistent consistently constraint contemplate context contradiction convinc cop crossroad culture cutback damn
-8 dangerou dare datafile davo dazzl deepen deeper deeply define depend despair desperate desperation detractor
-8 devastation difference dilemma dim distant dominate downside downturn ecosystem educational educator effective
-8 effectiveness efficiently emotional enhance enjoy enlightenment enthusiasm enthusiastic especially everyday
-8 evolution evolutionary exceptionally excitement excuse expertise extremely factor fairly fairness fledg fledgl
-8 forecaster fragile fringe fulfil fulfill futile gaze generation geniu genre get_my global goal gre greatly guess
-8 hardene harmful hate heartland hemisphere heroe hinder hopeful hostile humanity hungry idea importance impress
-8 ineffective inexperienc infrastructure initiative insecurity insight inspire instability interpret intervention
-8 invariably it_$ ital laud lax lgbt listen literacy logical louder love lure magnitude mainstream makeover
-8 managerial maneuver mature maybe mentally metaphor minimize mistrust moderate myself nationalism needy nervou
-8 newsroom ngo niche nightmare noisy northridge noteworthy notwithstand obstacle obviou oppression orderly
-8 orientation outcome outrageou outsourc overweight painful parity participant participation partisan passionate
-8 peaceful peculiar penetrate performer persona pessimism physically plight ploy policymaker politics populate
-8 populou potential pr practical practice_0 predict prediction pretend pretty progressively prone proposition proven
-8 quo radical react read_around reckless reflective rely remarkable remind repression rhythmic rigorou role sad
-8 saddene schizophrenia secretive sector secular seismic seldom sentiment sexy shrink shun sight simulation sincere
-8 sincerity singular skepticism spatial spirituality stagnant stardom startl strategist strength struggle stylish
-8 sufficiently suspense sustain tactic tame targete technically thankful theater theoretical theoretically tough
-8 tougher tragedy trait troubl turbulent turnaround unfavorable unfold universally unpopular utilize viable view
-8 viewer virtue weaken wherever wonder workforce worsen worthy wow youngster zyuganov
-7 ^_four absorb academic accountability adjustment admiration adverse advertiser advocacy advocate affect affinity
-7 affordable ai always analytical anatoly animosity anybody anyway appropriately assumption assure awake backdrop
-7 balance baseline basically bastion benefit benign beset beyond bickere biodiversity bode bog bold bolstere broadly
-7 brutality budget burden bureaucratic bustl calculate calculation calm careful centralize cerebral challenge
-7 charisma cherish chic clearly clever clooney collective considerably consideration continually continuation
-7 continuity contradictory convenient convince cooperation correlation corrupt courage cpd credible critique
-7 crossover curtail danger dar darker decisive denounce densely deregulation desperately determination develop
-7 developmental devise dialogue diaspora differ differe difficulty discriminatory disregard domestically domination
-7 dramatic drastically dream dweller earnest eccentric eclectic economist educate element embarrass emerge emission
-7 emotion empower enemy engage engagement entrepreneur equality er error_in escalation ethnicity everyone evidently
-7 evil exactly exaggerate excel exceptional expectation extraordinary fahrenheit fascination faster feminist fiercely
-7 flair flaw flexible folk forgive fortunately forum frontline funny gadget gangster gender glamour gloomy good
-7 goodness gorgeou gotta governmental gravity greater greenhouse grim groundwork guy hamper happen hardship harm
-7 hawkish healthy heightene hesitate hindere hollywood horrific horrify horror huh humane hype ignorance imagery
-7 imbalance immune impair impetu impulse inability incentive incompatible inconsistent inde influence insane
-7 institution institutional integral intensify iraqy irrelevant islamiyah isolation jazz journalism justify kid kobe
-7 laker latitude leadership leap liberate logistical look magnet mainstay manner marketer matchup maverick mazar me
-7 mean mega methodology midterm minority miserable moment momentum monterrey more motherland muscular myriad negative
-7 neighborhood neo neuron newer nonetheless noticeable obesity obsession okay ominou optimal ordinary outperform
-7 overlap pakistany patience payoff perhaps perpetrator pity planetary poignant political pollster poorly populist
-7 portray portrayal precedent precision prelude prevalent procrastinate productivity profitability progression
-7 prosper provocation psychology punish pursue racially racism ramadi rattl rebelliou recognize refresh reinforce
-7 relax remotely repertory resonance respondent restraint restrictive revolve rid risk robot romeo rudy safeguard
-7 satire scenery seemingly self semitism sensitivity sentimental severity shaken sheer shrunk significance silly
-7 simplest simplicity sinister skill sleek sluggish smoothly solidarity someday somehow sonic sphere squarely stark
-7 statistically stimulu straightforward strong structural subject suffer supernatural surprisingly susceptible
-7 symbolism symmetry synonymou systemic tackle tempt temptation tense terrible terror terrorism terrorist thay
-7 the_year theme tilt too tragic traumatic treacherou troupe tun ugly ultra unaffect uncertainty uncommon undecide
-7 uneven unhappy uninsure unjust unprecedent unseen unsure unwill uphill useful versatile vigilance villain violent
-7 visibility visual vivid volatile volatility wag want we weakness wealthiest whatever wise witty wondere woo worst
-7 yorker
-6 #act=create/none/part #act=vague/empty/part #act=vague/empty/whole #first=vague/empty #object=event #object=liked
-6 #object=piece #object=viral #verb=get/empty #verb=save 0_hour :abstract :comparative abide acceleration accommodate
-6 adamant adapt adequately adhere alarm alignment alleviate alliance alternative alzheimer ambiguou america among
-6 anbar angle animation ante anytime anywhere appetite applaud appropriate arena around_the asean asia astronomy at_a
-6 atrocity attraction austerity axis backbone bali ballet be_lik beleaguer belief betrayal bipartisan blatant
-6 bloodiest bloodsh blueprint bolster boom bother brave breakout brilliant brisk business businessmen busy bystander
-6 ca cardiovascular caucasu centerpiece change characteristic charismatic charm choreographer cinema ciudad classroom
-6 cleans combat commit comparative compassionate competitor complex compute con conciliatory conform confrontation
-6 confuse conquer conscience consciousness constantly contemporary contingency cooperate cooperative core corporate
-6 cosmic costly counterterrorism coupl course crazy creature credibility critic critical culinary culmination
-6 curiosity cute dampen decay deflation density dependence dependent depth desire deterioration devastate
-6 dictatorship dignity direction disaster dismal distinct distort diyala djindjic doom drama earthquake easier
-6 ecology economics effect effort ego elusive emerg enhancement enlargement enormou ensemble enterprise entity
-6 environmental environmentalist equilibrium equity eradicate ethical everyth evidenc expatriate expectancy
-6 experiment expert exploitation extent extremist fallout faltere familiar farce farther fascist fashion fashionable
-6 favorable favore favourable fea feat fend fluctuation flung foe foreigner future galaxy gay generate geography
-6 geometry ghetto giuliani glad gloom go_viral greatest gruel gym hahn happy hardliner harmony harsh highlight
-6 hiroshima historically hmo homosexual hour_of hr humidity hurt i_have immense implement impression impressive
-6 in_the individual infectiou inflationary insure insurgency intense internationally intimate intolerance intrigue
-6 invader investment invisible irony isolate israely jemaah judg justification kan keen kostunica kph kurd kyoto
-6 kyrgyzstan landscape lazy lean leftist lesbian level libertarian lik_by likelihood lively logic loh longevity loser
-6 lugar mahn marginally mayhem meaningless meltdown mental mentor mess messy midwestern mighty mileage militancy
-6 mistake mobilization mode modele moderately modern modestly monumental morale motive multinational mut nabil nafta
-6 namely nation need neglect network nicely nod nonpartisan observer offense outdate outnumbere overwhelmingly
-6 pandemic paradox peacekeep penchant people perfectly performance perimeter peripheral persecute persist philosophy
-6 planet pois policy polite possibility potentially powerhouse predator preventive pri pride primakov principle
-6 profession profitable programmer projection prove provoke psychologist pursuit quantitative que quiet racial rah
-6 rapid rapidly raucou readiness realm reap reasone recognizable reconcile reconstruction reform regard regardless
-6 relatively reluctance reluctant remake renaissance reputation resentment resident resist retiree reunification rife
-6 rigid rivalry roadmap romantic rooky rude sake saudy scare schoolchildren schwarzenegger science sectarian
-6 segregate seminar sens shaath shake shaky shape shine should shy significantly similarity simulate skyscraper
-6 slower slum socialist sociologist sociology somber sooner soprano sound speak spectacular spielberg spite
-6 spontaneou spotlight stalinist stance streamline substantially success sunny surpluse survival susilo synchronize
-6 tal target tech terrain themselve threaten thwart tianjin tighter tiktok time_<time> together topic totally tourism
-6 tout towards tremor trendy troublesome tumultuou turmoil turnout undercut underline unfortunate unfortunately
-6 universe unlikely unnecessary unsettl upbeat upstate upsurge ushere valery viability viciou viral visibly warfare
-6 warmer warmly warmth way wonderful wrack wrought xfdw yah yeah yes yourself youth zedillo
-5 #act=finish/thing/part #act=topic/none/whole #act=vague/thing/part #first=activity/none #object=bag #object=data
-5 #object=fitter #object=german #object=h #object=kg #object=thing #verb=be/empty #verb=coach/thing #verb=post
-5 #verb=post/none #verb=spend/thing #verb=take/thing #verb=test 0_0 0_day 0_h 0_or :tells ^_five ^_post ^_sort
-5 ^_under abandon abnormal abroad activity addict adjust adulthood aerospace affection ager albeit alien alvin
-5 amenity and_not ang anthropology applicable appointee appreciation arbitrary architecture ardent arturo asian
-5 assortment athlete atmospheric attendee autism automation autonomou autonomy avert backer bam bang basic
-5 battlefield besides bias biomedical bite bitterly bizarre bloc bombardment boost bounce broadband calderon
-5 campaigner cardoso carmen category catere caution chechen chechnya cheer chemistry chernobyl chinatown chord
-5 circumstance cleaner closely cloudy code_<time> collaborate collaboration comedy compare compatible compromise
-5 concert congressmen consider constitute contagiou containment contribute conventional cordial cornerstone cost
-5 countless crime criterion cruel cumulative curriculum cushion cw daylight deadliest deaf defensive deficit definite
-5 definition defy deliberate delight demeanor department_$ depression deprive deserv destiny deteriorate devote
-5 different disability disappoint disastrou discontent discuss disgruntl disneyland disorder disrupt distinction
-5 distress disturbance dominance domingo dubiou dull eastwood eclips education electorate eliminate elude employ
-5 enable encouragement enroll enthusiast entrant equal equitable erode erotic es escalate ethnic evade exercise
-5 expand expansion expenditure expression extinction faculty fallujah fantasy far fault favor feasibility federico
-5 feminine festive fighter financial finest fiscal fitter flamboyant flock forcefully foster framework freedom
-5 friendly garner gase gennady genuine geometric gesture get_to gigantic give_0 glimpse gloriou gorbachev gradual
-5 grateful growth grozny gut gymnastics h_<time> haiti haitian happene happiness hard hardcore harlem harshly
-5 hatoyama hatr haunt have_not hazard headach heavier help higher highly hitchcock hoc homeowner horizon horwitz
-5 hospitality hottest hubble humiliat hurry husky ignore impartial implicit important impoverish inadequate
-5 inappropriate indication indicator indirectly inferior infight influx infrare ingushetia insider inspirational
-5 instead_of integrity interactive interest interfere internally intricate invasive ironically italic jia
-5 journalistic juarez karbala kg_<time> knowledge kosovo kyrgyz lack lackluster lament lapd laugh least lemieux
-5 liberal like likene linger linguistic listener literal luckily lula lyrical magnificent mah manipulate mantra
-5 marginal market marquee marx marxist masculine matter maturity mayoral mba meditation mere merely milestone
-5 mindanao minimal modest monetary mori movie mph musical my_mentor mystical narrative nationalist nationally nato
-5 naturally nature necessary neighbourhood neurological nevertheless nickelodeon nih nobody noise non nonprofit
-5 nonsense nonstop normalization oecd offensive oic onslaught onstage openly operational opponent oppose optimism
-5 organise organization organize osce outlook outscore outspoken overall overcrowd overlook overrun overshadow
-5 overview owe ozone parameter parliamentarian participate particle pasadena passion path patriotic pause penetration
-5 pension philosophical pinpoint pla plenty pollutant pollute poor population pos post_three powerful practitioner
-5 prejudice presence pretext probability procedural proliferation promise promote propaganda proximity putin quake
-5 quality quantum rabbani racist raptor rat rather real reasonable rebuild recession reciprocal reconciliation
-5 reduction regime regional relation relaxation religion remember remembere reminiscent renewable repertoire research
-5 responsibility restive restructure retaliate revamp reversal revolutionary richter rogue rug russia rutger sabotage
-5 saharan sahn satisfactory scar se secession segregation seinfeld sensitive seriou setback setup shadowy shaquille
-5 shock similarly simultaneously sino skater sked sloppy slowdown sociedad softer somewhat soro soviet space spaciou
-5 spd spectrum speculative spirit spiritual springboard spur squandere stable standstill stare steadily stigma strife
-5 stringent strongly student stun subdu substantive suburban sundance sure sv swath swing systematically tah
-5 tajikistan tandem tango tea_<time> technology teen tempere tempo texan the_house theatrical therapeutic those
-5 three_time thriller tone tonight transparent trauma trojan true tu um unarm uncertain underwrite undocument unfair
-5 unique unity unnotice up up_$ up_a upscale urge useless usher ut utilization vague value vanguard vary very
-5 violence vital vladimir vocabulary vocational voter wast watcher wave wb weak weaker weaponry wisdom wit woe
-5 worsene xiaop xinjiang yo yours yudhoyono yuri zapatero
-4 #act=activity/none/whole #act=light/thing/part #amount=hours #check=hours #concrete=finish/thing #lack=alone
-4 #object=budget #object=client #object=course #object=finnish #object=foot #object=gym #object=javascript
-4 #object=old #object=project #object=something #object=staff #object=stone #object=take #object=top #object=win
-4 #verb=ask/none #verb=attend/thing #verb=be #verb=be/thing #verb=build #verb=cut #verb=give/none #verb=have
-4 #verb=lead #verb=listen #verb=look #verb=network #verb=network/none #verb=order #verb=order/thing #verb=prepare
-4 #verb=prepare/thing #verb=sort #verb=speak #verb=understand #verb=understand/thing #verb=want/thing 0_set 0_stone
-4 :inner <time>_i <why>_i ^_build ^_everybody ^_lead ^_order ^_prepare ^_save ^_speak ^_understand ^_work abkhazia
-4 absorption accessible accolade accuracy accurate action active actor adb adherence advancer afghanistan afloat
-4 aftermath agree airlift algebra ally alone altitude altman alumni analyst analyz anarchy andean anew anger anguish
-4 animate anyone arab architectural arid arise arous assume asthma astronomer at_work atom attention authentic
-4 authoritative aznar bad bah baja ballistic ballpark ballroom bambang bandit battl bbn be_the beautiful belgrade
-4 believe beneficiary betray biden bilateral bio biology biotechnology bitterness blame blitz blogger bloomberg
-4 bollywood bombard borrower bothere brace bracket bravery brink bronx bruin brunt burbank busan buzz cabaret campo
-4 caraca casual catalonia caucuse cavalier celsiu certain chance chao characterise characterize cheaper chengdu
-4 chiapa choice chongq cio citizen climber clinical clipper clown clue cluster coalition coliseum combatant combine
-4 comfort comfortably commend commentator communist commuter compete complete_0 concede conceiv concentration concern
-4 conflict congratulate conservative conserve consistency consolidate conspicuou constellation constituent contender
-4 contrary contribution country coverage cozy cpd_<time> cppcc crackdown cramp create credential crisis critically
-4 criticize cross_functional crowd crucial cruelty cuban cuisine culprit cultivate curb curve dagestan dalian dancer
-4 darfur debate decade decliner deem defiant degradation delicate democrat democratic demonstration deng depiction
-4 derail destination det devotion devout dinosaur disagre disarray discomfort discussion disruption dissatisfaction
-4 distinguish doha dole dominant doubt dpp dreamwork dynamo earth ease eastward easy echoe eighty electromagnetic
-4 electron elsewhere embark embarrassment emmy endless endorse endurance energy enforcement equip era eradication
-4 erratic essence essential europe even everest everybody_in exacerbate exce excellent excess exclusion exhibit
-4 exotic expensive experimental expo facilitate farrakhan fatigue fear feinstein fight filipino financ five_new
-4 fluent fond fool foray forex forge form_0 formulation fraction frail franco frantic freud from_my frustration
-4 fundamentalist fusion fuzzy gallup gdp gear gen generally generou genoa gentle geographical get_fitter get_on
-4 get_through glance glaze going golfer gonna goo gop gore graphics grief grip grizzly groundbreak gruesome guangxi
-4 guggenheim habibie hah haifa hainan handful harbore hashimoto have_get hbo heal heroine heyday hierarchy hobby
-4 holocaust homeless homosexuality horsepower hour_<time> hous housewife how hub human humanitarian humor hurricane
-4 hybrid illustrate image imaginary imply incidence incompetence indigenou induce industrial infiltrate influential
-4 inhabite initiate inject inspiration insurgent intent intention interference interpretation intifada intimidation
-4 intrusion investor ire ivanov japanese javascript jealou jeopardy jeou jok ju judo juergen juliet keep keep_a
-4 khatami kl kla klau knick knit koizumi kung kwan lapse latin latvia laughter lavrov lawless ldp lead_a legacy
-4 legitimacy leisure lend leningrad leno lense lesson_<time> lifelong limbo linear livelihood lo locality lockhe
-4 logistics lonely longitude loud loudly lov luc luxuriou maastricht mahr maintain majestic makeup manage manpower
-4 mao mas masterpiece mathematical mathematics mechanism med meddl megawati memorable mercosur merkel mi mideast
-4 millennium miracle misery mission mistaken misunderstand model moh mortal moscow mostar mosul mtv multi multimedia
-4 mutual my_german my_javascript myth mythical naacp narrower neighbor network_$ nice nighttime ninety nino nn noh
-4 noir normal notoc notre novice nudity obama oblast obligation obscure of_cpd offend on_tiktok opera opinion optical
-4 or orbital orchestrate order_in organism osaka oscar ossetia outrage overcame overtake pace pacer parallel
-4 paramount particular partnership pas pataki patient patroll pave pbs peacefully pedestrian pelosi pena perot
-4 philosopher physical physics picturesque plagu pleasant pledg poetic polar pollution por postseason practically
-4 prais precaution prefer prepare prepare_for preval prevalence prevention primitive pristina problem professionally
-4 program progressive project_<time> psychiatry psychic puppet purge quad rabby radar radiation randomly rangel
-4 rarely ravage reason receptor recovery recruit redevelopment redundant region relationship reliability religiou
-4 representation reprisal reproductive residential resolve resort resource respective respond retribution richest
-4 ripe rubin rugova runway rural saakashvili sacrifice sadness sag samarra saturn save scale scarce scenic scheffer
-4 schumer scientist scratch_<time> selective sellout shame showtime sideway sigh significant silicon sitcom sizable
-4 slack slippery slow society soften solar solely solution sort_the southeast spawn specter spiral sport sprawl starv
-4 stone_<time> strange stranger stricter strictly strikeout style suburb summit sunni suppose surfer surge surpass
-4 surprise suv swell symbolic sympathy taboo tailor taiwan talk task_$ tb technique temperate tension terminology
-4 the_course the_department the_guitar the_mentor the_new the_school them_on theory therapy these thesis threat
-4 thrust thug tiananmen tibet tijuana time_$ timeline timely timorese tirana to_listen tornadoe touch trek trickle
-4 triumphant trump tutsy tuzla ubiquitou ucla undergraduate underly understand_the undertaken unemploy unemployment
-4 unfairly unilateral universal unleash unreasonable unsafe unsolv up_<time> upgrade uphold upset upward urgently usc
-4 use_my usual utter uzbek uzbekistan vain variable venture verbal verge versu vigorously viruse visible warm
-4 waterfront weakene wealth wealthy welfare well what whatsoever whoever wholly why wick widen windfall windy world
-4 wrong xiamen yen young younger yugoslavia zone
-3 #act=activity/empty/whole #act=change/same/whole #act=change/thing/part #act=light/none/part #act=named/thing/whole
-3 #act=vague/abstract/whole #act=vague/none/part #act=vague/thing/whole #first=activity/empty #first=change/abstract
-3 #first=change/same #first=create/abstract #first=light/thing #first=topic/person #lack=topic #object=a
-3 #object=assessment #object=board #object=business #object=colleague #object=error #object=form #object=got
-3 #object=guitar #object=handover #object=heart #object=ideas #object=incident #object=interview #object=join
-3 #object=lot #object=max #object=python #object=reading #object=respect #object=score #object=set #object=shed
-3 #object=studying #object=task #object=walk #object=way #verb=attend #verb=be/abstract #verb=bite #verb=bite/thing
-3 #verb=catch #verb=coach #verb=earn #verb=feel #verb=have/none #verb=have/thing #verb=keep/thing #verb=listen/none
-3 #verb=love #verb=love/thing #verb=save/thing #verb=sleep #verb=sleep/none #verb=sort/thing #verb=speak/empty
-3 #verb=stay #verb=study #verb=study/thing #verb=take #verb=touch #verb=touch/thing #verb=want #verb=work
-3 #verb=work/thing #verb=write/none 0_<why> 0_k 0_word :mass <time>_concert <time>_in ^_at ^_attend ^_coach ^_keep
-3 ^_leave ^_max ^_may ^_more ^_one ^_our ^_sleep ^_spend ^_study ^_take a_0 a_day a_job a_native able advance
-3 all_staff alto answer_to anyway_$ app_$ as_a ask be_a become_a become_the book_$ broad business_$ by_my calmer
-3 catch_up circle client code community_$ concert_<why> consultant consumer coordinator corridor course_<time>
-3 cover_$ cry dad_$ delegate developer development do_$ e_g earn else error event_$ event_<time> figure find_out fit
-3 forget forward function gap get get_the give_back good_idea grow h habit have_$ here higher_$ hope house_<time>
-3 i_be idea_<time> improvement in_japanese increase language leader learn level_<time> like_a like_our like_to los
-3 lot_of management mark_code max_0 may_i merit method mice middle much my_colleague native_<time> never_have
-3 never_make new nicer none not_touch observe of_me ok older on_myself on_top one_hour or_higher our_choir overdue
-3 pass_$ personally persuade pg photography pitch plan prep push put_0 puzzle read_0 recruiter_to rehearsal reliable
-3 routine score_of screen some somebody somewhere sorry specific spend stage stay study_0 support system take_a tenor
-3 thank the_business the_go the_kid tiktok_<time> to_get to_person to_take together_$ tool top_of turn_0 two_hour
-3 weigh weight whatever_come whenever will_be win_<time> wish with_the you
-2 #act=change/abstract/part #act=create/abstract/part #act=create/person/part #act=finish/none/part
-2 #act=finish/same/whole #act=topic/abstract/part #act=topic/person/part #amount=share #check=share
-2 #concrete=finish/person #concrete=light/thing #concrete=vague/abstract #object=alive #object=and #object=assembly
-2 #object=better #object=book #object=braver #object=clue #object=dad #object=developer #object=excel #object=g
-2 #object=garden #object=go #object=help #object=job #object=k #object=market #object=number #object=plan
-2 #object=proficiency #object=progress #object=prom #object=research #object=revenue #object=senior #object=session
-2 #object=standard #object=start #object=stuff #object=wpm #verb=beekeep #verb=beekeep/thing #verb=behave
-2 #verb=bring/thing #verb=brush #verb=brush/thing #verb=build/thing #verb=call #verb=call/person #verb=catch/thing
-2 #verb=collect #verb=collect/thing #verb=cut/none #verb=cut/thing #verb=feel/abstract #verb=file #verb=find/thing
-2 #verb=get/person #verb=grow/thing #verb=hold #verb=hold/same #verb=improve #verb=improve/abstract #verb=keep
-2 #verb=know #verb=lead/none #verb=lead/thing #verb=look/thing #verb=make #verb=master #verb=master/thing
-2 #verb=organise #verb=pass/none #verb=raise/abstract #verb=read/none #verb=reduce/thing #verb=repeat #verb=revise
-2 #verb=run/none #verb=sign #verb=sign/empty #verb=stand #verb=stand/thing #verb=stay/thing #verb=trust
-2 #verb=trust/thing #verb=use #verb=use/thing 0_<time> 0_budget 0_chemistry 0_lesson 0_m 0_plumb 0_wpm 0_year :light
-2 <time>_check <time>_half <time>_off <time>_on <time>_start ^_beekeep ^_brush ^_budget ^_collect ^_cut ^_cv ^_feel
-2 ^_file ^_gym ^_handover ^_look ^_master ^_organise ^_patient ^_python ^_raise ^_scale ^_sign ^_stand ^_ten ^_three
-2 ^_top ^_two ^_use ^_with ^_zero a_calmer a_clue a_full about_pension accent accent_<time> actually administration
-2 an_expert anatomy and_<why> and_i art at_<time> at_least average back back_to be_more be_to become_an beekeep
-2 befriend big bite_<time> braver bring_my brush_up build by_the career check_up choir choose clean_code clue_about
-2 coach component computer conference counter cry_at cut cut_down data degree diabete doe down_on ensure example
-2 exception_$ express fewer find_my free_<time> from_the full_potential fund g garden_<time> german goal_be great
-2 group_$ guide gym_$ gym_0 handover_<why> have hol_$ hold_it hospice hospice_$ hour_on i_want in_<time> in_law in_my
-2 in_our instead internet invite involve it_<time> it_take job_$ job_hunt journey k k_<time> kg_$ know learn_about
-2 let lisbon listen_to little longer lovely machine_$ make_progress mandarin many market_$ max minibu mock movement
-2 my_community my_goal my_group my_prefect myself_in native new_book next_time not_a not_only of_0 of_a of_my
-2 of_study of_us often once_the option or_not or_other organisation our_school out_<time> over_the page_0 past
-2 patient_should pay_0 pension_and perform person_for person_in phd pivot plan_<time> portfolio positive power
-2 prefect presentation proficiency proficiency_in prom pupil python python_0 raise recognise recruiter reduce
-2 reduce_error reflect_on response revenue roman_gallery row_machine s_$ school score scratch see seriously_$ sick
-2 sign_up skate some_research squad stand_up standard stat still stop_be stuff_<time> summer_hol survey take_to tax
-2 teach teacher team_$ telescope tell ten_hour term the_holiday the_hospice the_lounge the_market the_number
-2 the_roman the_row the_summer the_thing the_time the_website the_whole there thesis_0 time_<why> time_with timetable
-2 to_keep to_me to_my to_pass to_stop top town_$ trust_me try turn turnover tutor understand_what up_for up_on
-2 up_with us visitor volunteer watch watch_$ we_will website_<time> welcome what_the will_behave with_a work
-2 work_<time> work_on wpm wpm_$ zero
2 #act=activity/none/part #act=activity/person/whole #act=finish/person/part #act=light/empty/part
2 #act=topic/empty/part #act=topic/thing/whole #act=vague/none/whole #amount=score #check=score
2 #concrete=activity/none #concrete=activity/person #concrete=create/thing #concrete=topic/thing #first=finish/empty
2 #first=finish/person #object=article #object=b2 #object=bed #object=best #object=certificate #object=checklist
2 #object=chisel #object=club #object=everything #object=exam #object=folder #object=gate #object=hired #object=kid
2 #object=lecture #object=let #object=level #object=light #object=marking #object=meeting #object=minute #object=mitre
2 #object=note #object=person #object=photo #object=plot #object=post #object=poster #object=pr #object=pressure
2 #object=priya #object=pronunciation #object=refresher #object=safe #object=sorry #object=spreadsheet #object=squat
2 #object=step #object=sugar #object=swimming #object=teacher #object=team #object=test #object=timesheet
2 #object=training #object=trust #object=video #object=voice #object=water #object=work #object=year #reasons
2 #verb=answer/thing #verb=be/person #verb=become/thing #verb=bench #verb=bench/thing #verb=book #verb=book/thing
2 #verb=clean/thing #verb=cook #verb=do/thing #verb=drink #verb=drink/thing #verb=eat #verb=eat/thing #verb=find
2 #verb=fix/thing #verb=gain #verb=get/same #verb=hand #verb=hand/none #verb=help/thing #verb=join/thing
2 #verb=learn/thing #verb=like/thing #verb=log/none #verb=mentor #verb=mentor/thing #verb=merge #verb=observe
2 #verb=paint/thing #verb=pass/thing #verb=rewrite #verb=rewrite/thing #verb=ring #verb=say/thing #verb=set
2 #verb=set/thing #verb=shadow #verb=shadow/thing #verb=sharpen #verb=sharpen/thing #verb=show #verb=show/thing
2 #verb=sit #verb=sit/thing #verb=spend/none #verb=take/none #verb=tidy #verb=tidy/thing #verb=update
2 #verb=update/thing #verb=visit #verb=visit/thing #verb=win/empty #verb=write/thing 0_attendance 0_house 0_new 0_of
2 0_out 0_to :absolute :meets <time>_and <why> <why>_so ^_<time> ^_answer ^_as ^_bench ^_cook ^_drink ^_fence ^_finish
2 ^_food ^_gain ^_half ^_hand ^_honestly ^_join ^_new ^_observe ^_paint ^_rewrite ^_ring ^_set ^_shadow ^_sharpen
2 ^_talk ^_telephone ^_update ^_visit ^_want ^_year a_fortnight a_half a_weather above aloud and_0 animal api
2 article_to aside assembly at_0 at_my attendance b2_in be be_make beat become below_0 bench_0 best_in bite_of ble
2 blog_post blood_pressure both by_a calendar call_home camp cello chapter_0 checklist chisel club_$ cm coffee_machine
2 college common coral course_$ dahlia dahlia_<time> deadline department dish do_not doc drink_more dyslexia
2 electricity episode every_parent every_pupil fence_round field filter finish_the firm_<why> first_$ fix_the flexbox
2 flexbox_froggy folder food_hygiene for_ten form fortnight fortnight_$ foundation four_<time> froggy from_scratch
2 get_at get_hire get_it goe good_<time> grandad grandad_$ guild hand_in handbook handover_$ hang hat have_be head_to
2 hear help_$ homework_on honestly_i hotel house_point how_many how_to hunt hymn i_can ielt if in_bed in_class
2 in_german in_nature in_show insurance into_the invoice keep_the kg_of lab landlord launch lead learn_0 learn_my
2 lecture_$ leed_<time> legacy_code life life_<time> light_out linkedin_learn log_0 loop lose_0 lower m make make_0
2 man mentee metronome mistake_<time> mitre module more_water move move_up mum muscle_<time> my_linkedin my_neighbour
2 my_tea my_voice my_year myself_$ nature_$ next not now_and nurs nurse offer on_linkedin once_<time> one_of online
2 organise_a out_at p page_$ paint_the parent pay phone_call phonic piano plot_0 point portal pressure_$ priya
2 production publish_in pupil_<time> question question_in read read_the reception recycle refresher rent result review
2 revise ring_the round_plot s safety scale_with school_<time> secure select set_up share sharpen shed shelter show
2 slot so_far solo solve_0 spell_test spend_<time> spreadsheet stair stall starter step_<time> story straight stretch
2 stretch_<time> subscriber_<time> sugar_in swap table_up take_0 teacher_$ tenant than_<time> the_boat the_checklist
2 the_coursework the_firm the_green the_head the_legacy the_shed the_tractor the_ward time_i time_table timesheet
2 to_<time> to_four to_have to_reach to_school to_show town twice_<time> want_my water_$ weather_app week_0 will_not
2 win_the work_in write_$ year zip
3 #act=activity/abstract/part #act=change/thing/whole #act=finish/abstract/part #act=finish/thing/whole #amount=money
3 #check=money #check=result #check=rhythm #first=activity/abstract #first=activity/thing #first=create/none
3 #first=create/thing #hands=limitless #object=bought #object=brother #object=cash #object=coursework #object=crawl
3 #object=department #object=employee #object=feedback #object=fewer #object=group #object=idea #object=kit
3 #object=least #object=life #object=money #object=national #object=parkrun #object=refrain #object=saving
3 #object=sleep #object=tyre #object=walking #object=whole #verb=ask/thing #verb=commit #verb=commit/empty
3 #verb=ensure #verb=ensure/thing #verb=get/thing #verb=give/abstract #verb=give/person #verb=grow/empty
3 #verb=have/empty #verb=join #verb=lose #verb=memorise #verb=memorise/thing #verb=practice/thing #verb=spend/empty
3 #verb=watch #verb=watch/thing #verb=win 0_for 0_length 0_on :granted :vague-thing ^_ask ^_commit ^_descale ^_ensure
3 ^_gas ^_give ^_life ^_lose ^_memorise ^_never ^_parkrun ^_quit ^_refrain ^_tidy ^_watch a_medication a_month
3 accident advice against apprentice attend_<time> audit away backhand backlog backstroke bedroom bee below bird blog
3 boss bring_one brother_$ build_a by_0 by_heart car chapter_of clinic clip closure committee contact corner
3 coursework dana decide descale dig district do_some doctor draft duolingo e eat elect emergency employee_of error_$
3 essay every_time exam fence final_of five five_$ foot football for_the format friend from_0 front_crawl gas_safe
3 gift girl give_us half_hour headquarters heart_<time> hid hole improve_my inbox information italki italki_lesson
3 join joint jona kettle leaflet light like_my lottery lung make_a manager mate maths me_<why> memorise merge metre
3 mini minute_of month_$ month_<why> mount my_brother my_life nan netball news notebook novel ofst on_the one_$ only_$
3 outside own_$ parkrun parkrun_<time> peer_group petty petty_cash practice_my present price product profile_$ proper
3 put quit_smoke reach_0 refrain_from regular remain restaurant retirement room run rust sales save_0 scale_$ scheme
3 seat session set since smash smoke_$ spanish squat stock street subscriber suit summary supervision supervisor
3 surgery tally teach_assistant team_<time> ten_minute test than_0 the_<time> the_final the_grammar the_petty they
3 tidy to tram two_<time> under_0 up_the wait walk whole_of will_get win_best write_down yoga
4 #act=activity/person/part #act=finish/none/whole #amount=count #concrete=change/thing #concrete=vague/thing
4 #first=activity/person #numbers #object=attendance #object=boy #object=chapter #object=is #object=mentor
4 #object=outstanding #object=peace #object=question #object=right #object=splashback #object=tomatoe #verb=apply
4 #verb=finish #verb=lose/thing #verb=reach #verb=reach/thing #verb=record #verb=rehearse #verb=smoke #verb=smoke/none
4 0 0_chapter 0_minute :event :person :prize <time>_at <why>_$ ^_<why> ^_a ^_apply ^_get ^_rehearse ^_rewire ^_win a
4 a_night aaron abandone abbott abdel abdomen abdul abel abhisit ablaze aboard absence accept accession accidental
4 account accreditation ace achille acid acquire acre add addition aden admiral adorn afterward agent ago agre ahl
4 alam alberta alec alexy all_0 allen allmusic alternatively amendment amp ams anatolia ander android anglican anna
4 antarctic anthony antigua antique appeal appear appearance approve arbitration arbor arch arlington army artwork
4 assailant assam associat association atop atp attic attribution auckland audio augustine augustu authority
4 authorization authorize automatically await b2 backup bae bahadur bahama bahrain bangladesh bangladeshi bank
4 bankruptcy baptist bare baseman basket baton battalion bce be_in beach bead bear beard beaver begin belgium belong
4 beneath berth bhp bill bin biographer biography black blackout blackpool blade bo bob body bogey bogu bolt booker
4 bookstore bowie bowler bowman breach breaker breaststroke breeder brett brew bribery bridge briton broadcast brock
4 brook broth bruise bruno brush bryan bt buffalo bullet bumper burgess busch but butterfly byrd cab cancel cannaby
4 cannon canvas care_$ carolyn carpet catcher caus cavalry ceremony chartere chesapeake chevron christopher circuit
4 circular cit clara classify clement close clyde coast cobb coca colin collaps colore colour columnist come commodore
4 commute company compensation compile complete_the completion conceal conditional confederate congo conrad
4 constitution content continue_professional contract controversial controversy convent conway corey cornerback couch
4 council crescent crimson crisp crocker cross crouch crow cubic curtain cylinder cyril cyru daly damien dan darwin
4 day daytona dead dean debute defamation defective defendant defer deflect delay deliver demolition dental dentist
4 deputy derek derrick desk desmond detain detonate didier dillon dinner dirt disambiguation disciplinary discovery
4 distributor divorc djibouti dlr do_a documentation dominic domino dop dorothy double dougla drake driveway du duffy
4 dust duty dvd dynamite eagle ear earliest eden eds edwin egypt egyptian eighth elder elevator elk ella embassy emil
4 emily emperor employee empty end enlarg equalize eric erupt ethiopia etymology evene everett exclusive explosive
4 expulsion extant extend extensive extinct falsely famou farmer fbi feast federal feed felony ferrari fia fifteen
4 fine fingerprint finn firestone fisher fixture flank float flotilla flown fog forest formula fourteen frame franc
4 frank fraud frazier freddie freeman fri fruit ftc fuller furniture gabon gag gallon garlic garrett garrison gerrard
4 ghana ghanaian gibb gillespie gillette glacier glenn gmina gmt goalkeeper goddess goodbye governor graf graft gram
4 granite grass greenville greer greg gregory grenade grower gunbattle gunshot guthrie guyana hair halt hamad
4 hamburger hammer hampshire hampton hander hannah harare harold hashim hastily hawkin head_boy headmaster heinz
4 helmet henderson henrik herald herb herbal hereditary heroin hiatu hide hideout highland himself hold honorary hook
4 hopper hour_$ hutchison hwang hyde i_will i_would ibf ibrahim icrc ii illegal illinoy importer in_wound include
4 incomplete incorporation indefinite indian infamou infant infect inn inspect inspection instruction intake
4 intermittent interrupt introduce introduction invent ira irv irvin irwin iry island itv jam jamal jane jasper jaw
4 jeep jeff jenny jeremy jewelry joan joanne johansson jon jordan jordanian joyce julian julie jumper jury kate
4 kathleen kerr khale khalifa kilogram kim kiss knee kosher kuwaiti lahore lamp lancaster lanka lankan lantern lap lar
4 large larsson larvae laundry laureate lawrence lb leach league leahy legend lehmann len leonard leopard leslie
4 lesotho lewinsky librarian library libya lid life_$ lilly limestone limite linda lindsey line liner linkedin linux
4 lip liquid lisa livingstone loan lobster locate lockerbie locomotive logan louy lowere lowland lucia ludwig lusaka
4 luxembourg madoff mae maine majid makeshift mandela manitoba manslaughter maria marilyn marion marker marriage
4 marshall martha martin massa material mausoleum mcbride mccoy mcdowell mcgraw mcmillan mcveigh meal medal medallist
4 medication_error member memoir memorial mercury mg michigan microphone midway min minister ministry minor missouri
4 mistakenly modify mohame mohammad monaco monopoly montana monterey moratorium mourner mps ms muddy murder murdere
4 murdoch mushroom my_practice myer nadu nail napa napster nassau nate needle netherland nevada never never_be newborn
4 nickel nickname nicotine niger nigeria nine no_more norman northern not_one novak nun nut nz ohio oliver omar oracle
4 ordain origin otto outstand_<time> overnight owl ownership paint panel papal passage paternal patricia patterson
4 paula pauline pea peace_$ perfume permit pete petit petra pfizer phelp pier pinch pirate plain pocket poe poison
4 policeman porch portuguese poster_about pot potassium potomac poultry practice_scale pregnant prematurely preside
4 pretax pretoria previou prime principality procession producer professional_development prohibition pronunciation
4 property proxy pull punjab purport put_up quantity quarantine quincy quran rachel racket raid raikkonen rail rain
4 raja rancho randolph rape rapper rare rashid raven raw read_<time> rebellion reconstruct record_myself recount
4 redmond referenc refusal reggie rehearse rehnquist reject reluctantly reopen repair repeatedly reply reschedule
4 reserve reservoir rest_of restoration resume rewire rey rhode richardson ricky riley ringgit rise rite road rob
4 rocker rope rosenthal rowe roy sabbath safari sail sailor saleh same sami sander sandstone saud say scam scarlet
4 schedule scoreboard scotia scrum sear search seasonally sebastian sec server settlement seymour shaft sharpe shave
4 sheridan sherman shipbuild shiva short shortene sidney sim simmer sindh singer skin slain slate slater slug snack
4 snow sodium sonny sophie south spa spat special sperm spiegel splashback split sponsorship sri statue steak stein
4 stella steven stevie sticky stoke stoppage stream strewn striker succession suing summon supermarket supplier
4 surgeon swamp swaziland swear sweat sweet swim swiss swollen t tag takeaway takeaway_<time> tan taxonomy te team
4 tear tenth terminal the_month the_rest them_<time> theresa time_for timothy tinto tiny tissue toddler tom tomato
4 touchdown tour track traffic trailer trainer transmitter transport trash trevor triangular tribute trinidad tripoli
4 trouser trustee tudor tunnel twenty twitter two uae unauthorize underwear unit unite unpaid upton utrecht variously
4 vegetable verde verdict vest video videotape villa vincent vineyard vodafone voyage wade wall war warner wba webb
4 west wheel where while whip who wholesale wigan wikipedia wilhelm wilkin will wine winner wire wisconsin withhold
4 wolf worldsource wound_care wreckage wright wwe xi yard yemeni yonhap youtube yusuf zuma
5 #check=count #checks1 #first=topic/abstract #hands=partly #object=satisfaction #verb=be/none #verb=finish/thing
5 #verb=get/abstract #verb=like #verb=log 0_customer :create <time>_<time> ^_log a_first abduct abdullah abramoff
5 absentee adjacent adjoin agne alabama alcohol alcoholic alexandria alia along alongside although aluminum always_$
5 amanda ambrose ambulance amend ancestral announcement anonymou anthrax antwerp app apparently application apply
5 approval arabian archive ark arm arrival atkinson attach aus b baby bach baden bag bake baldwin band banquet barr
5 barrichello barrow barry bate battery beatle beckham bedford behalf belmont ben bengal benjamin beth between
5 beverage bhutto bible billiton block bluff bobby boil bolton book boone boot booth borneo botswana bottom bounty bow
5 bowl bowle bp brady brandon brass brennan brian bribe brigade brighton brokere bruce bse buckley bud bundle burke
5 burlington bus businessman byrne cabinet cairn camden cameroon canopy canyon capsule caretaker carl carlton carol
5 carolina carpenter carroll carter catherine cellar cement cemetery cent ceremonial certification chain chairman
5 chalk chandler chapter char charlie charlton chateau check chelsea chemist chief chip chris christi chuck cigar
5 circa circulation citation clause clear clemency clifford clifton coal codewar_<time> coleman collection colony colt
5 columbia column comb come_$ comment commissioner confederation confidentiality confirmation consist contamination
5 conversion convert copyright counsel counterfeit courtesy crossbar cullen cunningham customary daily dam darl dave
5 dawn debut dec deck decker declare defunct demo descendant dessert dexter dictionary dip diploma directory
5 disappearance discography dismiss dissolve ditch dixie dog doherty dominion donaldson dory doubleday doug dough dove
5 driver drown drum dwayne dye each early eaton edgar editor edmund eight elf elliott embezzlement emblem emir eng
5 entitl entrance episcopal eriksson eritrea ernest escort eve every evidence ex examination except excerpt exemption
5 expell explorer extension factory faisal family farm faulkner fay feb ferreira fertilizer fielder fill find_a fir
5 firearm firm fish flap flint floor fold footballer for_<time> for_my foreman fortify founder fre free freeze french
5 fresh freshwater front fumble gaelic gallagher galway gambia garbage gayle gb geoff geoffrey gerry get_0 gibson
5 gilbert goods google grace grain grave graze greenwood griffin grill guilty guitarist hamdan hammond hamstr handcuf
5 harbour harley harpercollin harriet harvey hasina hassan healy heap helena hemingway henman henri herman hick him
5 hogan hospital hospitalize howe however hubbard hydraulic icc icelandic id idaho identification immunity import
5 imprisone imprisonment inaugurate induct indy informant infringement inheritance inherite injure injury ink inquiry
5 insignia inspector instant interpol investigation investigator iqbal isaac issuance j jacket jakob jan janet jar
5 jerry jersey joachim joe johann johnny journal judith kally kenya khalil kibaki kirby koran kraft kroner kumaratunga
5 kyle lace lauderdale laurel lawn lawyer lee lengthy leopold levi liam liberian libyan licens ligament lighthouse
5 limousine liter litter litvinenko livestock logo lone lorraine lowe lp lump lyon magnu maker malawi malik mansion
5 manual manufacturer marcu marie marrow maryland match matt mauritiu mccall mckenzie mclaren mclean mcmahon meanwhile
5 medication melbourne memorabilia mention mercantile mercer methodist metric mike miner mirza mississippi mollusk
5 monarch monthly more_than morgan morn moroccan morrow mose my_own namibia napoleon natalie national navarro nestle
5 newsletter nichol nicky night_$ nippon noel noodle nose nursery o obstruction oct odi odinga of off officer official
5 old oldest oldham on_time once only ontario opener optional ordnance oregon organ originate os oty outfielder
5 overland pair palace panamanian paperwork parachute paragraph parenthese parole part_in partition pasha pastor
5 patrick paul pearce peck pepsico per permanently perry peterson petroleum pharmacy phil photograph pie pietersen
5 pike pit pizza plant plaster poem poisone police polish polo pont porcelain poster postpone pratt preliminary
5 premier premiership presbyterian prison prix prize procter proprietary prosecutor protocol punt qanta quote
5 racketeer rafah railroad rainbow rana reach rear rebecca recall receipt receive recess recorder rector
5 redistribution referee reference refrigerator replay residence richard richie ridge right ritchie roast robe
5 robertson roche roe roof round rover rowland russell rusty ruth saad sabha saddle saint salad sally samantha sandy
5 sara saskatchewan saunder savoy schiavo sean secretly section seizure semi seven seventh several severance sharif
5 shaw she shield shin shirley shoe shop shrimp sid side sihanouk simmon sit six sixth skinner slid small smuggl soap
5 song sonoma soup source specimen speedway spokesman spokesperson spot spun stab stack starr statement station steal
5 steel stephanie steward stick sticker stomach stove strand submission subscription subsidiary sullivan supply
5 surrender sweater sweden sword sydney tanker tap tar tata ten tendon terminate thatcher the the_north theft
5 thoroughbr throw ticket tina tip tire todd tomatoe tommy tongue tooth tow township translation travy treasury tree
5 trial triple trout truck tucker twelve tycoon tyler tyrone tyson ultimatum underneath underwent unincorporate
5 unknown unofficial unsuccessfully upper uranium valerie velvet vendor verse version veterinary vi vick viii vik
5 violet virginia visa visit vocalist vodka voluntarily wakefield wallace ward waugh wax wayne wear weaver website
5 weir wellington wendy wharf wheeler whereabout willow wimbledon with within_0 word wyatt xinhua xvi zambian zia
5 zimbabwe
6 #act=finish/empty/whole #act=topic/thing/part #amount=clock #check=clock #checks2 #ends #first=finish/abstract
6 #hands=others #verb=come :activity :deliverable ^_do ^_have ^_no a_will accord acquit adelaide adjourn afternoon ahm
6 ahmad airway aka album alex alexander ali alison allegation allege aluminium amazon amo andersen andy anita annie
6 arkansa arrest asbesto ashton asif aston autobiography autumn available axel bacon badge ball ballot bamboo banana
6 barbado barber barker barrel basement bassist bathroom batsman be_on beatrice beetle belfast bellamy bennett
6 berkshire bernard bert billy birthday bishop blackwater blake blank blue bore botha bottl bowen brendan brewer brick
6 brief brigadier brisbane brittany bulk bulletin bunny burger burnley burton butter button cabin cahill caldwell
6 canada canadian candle canoe canterbury cap capsize captor cardboard carey carr carry cartridge case cash catalog
6 catalogue cathedral cb cecil centenary cereal certify chad chair chamber chaplain charg chatham chaudhry cheese
6 cheryl chicken chili chop christmas chronicle church clarence clayton cocaine cocoa cod codewar cola collector
6 collingwood commission commonly compartment compilation consort conte convict cord corpse courier courthouse cousin
6 cove cover cox crab crane crawford crest cricket crystal cum customer_satisfaction cutter daisy dalton darrell
6 darren daryl david davidson davy dawson delaware demolish denmark deny depose diocese disband discharge disclose
6 dispute disqualify distribute divorce dixon dna donation download doyle drummer duchy dudley due duke dunn earnhardt
6 ebay eddie eddy edward eleventh elton emerald emi enclose erect erik esther evelyn excavate expiration extraction
6 fahd fall false fina finally fire fisherman fleme floss floss_<time> floyd foley food forc forehead formal formerly
6 found franklin freight frigate fry fulham garage gardner garland gary gas gastropod genu george get_into gilchrist
6 girlfriend goat grand granddaughter gravel greene grocery groin groom ground gyanendra hale halliburton handgun
6 hansen hanson harper harvest hast hatch haul hay hayat he heather helen herbert higgin hms hobart holly holy
6 homemade homere honour hooper horton howell hudson hunter hurl husband hussain hutchinson iaaf ice iii imperial
6 imprint improperly inadvertently incorrectly initial inside invalid inventor invitation isa isabella isbn ismail
6 ivory jamaican jarvy jermaine jewel jim jockey joey johnson jonathan joshua junction kane katherine keith kenneth
6 kessler khan kickback kidnapper kitchen labrador lady land lawsuit lay le leas lease leather levy lift limerick liz
6 lloyd load louise lynn mac madra magistrate majesty mare marijuana mark marry mat maurice mayo mc mccann mcgrath
6 meadow metal mid midland minc mine mineral misdemeanor miss mistress moham molly monastery monde monk monroe moore
6 motel mound mud muralitharan mustard nasal nasser nathaniel near nearby neil newly newport newton niece nigel nile
6 noon norodom norse norton norwich note notice nov nur oil onion oral order osborne overdose oz pack parliament
6 partial pass pastry pat paterson patty peanut petrol pick pil pill pin pinto place plead pollard pony pork porter
6 potato presenter presley priest provisional pub punch purple quaker quit rabbit rae rais recipe refer refund
6 register reid remix reopene replica respectively rest retire revert ribbon richmond rifle robbie robin rod rooney
6 royalty rumour rupee rupert rutherford ryan sae salmon sam sandwich sauce scoop scott seaman secret seed seller
6 sentence sentinel separate service shane shannon sheikh shell shelley shepherd sherry shrapnel signature silk simon
6 simpson skip skipper slave sleeve slide slip sock solicitor sotheby souvenir soybean spector spice spokeswoman
6 sprain steele stephen sterl steve stirl stone storey sue sultan supplement supreme surrendere tabloid tate tattoo
6 tea telegram temporary testimony text thick thief thorpe till title tomb townsend tract tractor trafford treason
6 tribune tributary trinity trophy tsvangirai turner ulster unavailable unharm unpublish unreleas update upheld usda
6 valentine vanilla vault vermont vernon vii village vinegar volume wagon warrant warren wash wed weekly wet wfp which
6 whilst wicket widow willie window within wrist yacht yate yogurt youny yuh zambia
7 #act=create/none/whole #first=finish/thing #object=part #verb=make/none :exam <time>_come abruptly accompany afp
7 again_$ akhtar alan albert alice allan also ammunition ankle ann appoint appointment arrange arrive asa assistant at
7 at_the attorney aunt australia automatic bailey bakery basil bass batch bay bbc bearer beaten beaumont beef beer
7 bench benson bentley beside birmingham birth boiler bone bonus boyfriend branch break breakfast bride bronze
7 brunswick bucket burgundy butt c cache cambridge cape caroline castle cd ceas champagne cheek cherokee chest
7 chestnut chiluba chocolate christie churchill clare clarkson clay cloth club coat coke collect collin communion
7 companion complete confidential connolly connor consent cook cookie cooper corporal count cromwell crowley custom
7 customer daniel dart decommission decree delete deluxe disc discharg down dr drape duchess duff dump duncan easter
7 egg elbow elly emma envelope estate everton expire extradition fairfax farmhouse fda fedex fee feeder ferry fifth
7 finger flag flat flower forgery former fort fourth francy freshly frost funeral gareth gibraltar glen glove golden
7 goodwin gordon grammar grandfather grandmother gray grey guardian gunpoint hamza hart haye header hearst heath
7 herein holloway holme homestead hooker horse hughe hut hutton indictment initially inlet intercept ipswich irvine
7 isle item jacob jail jamaica jensen jimmy jo joseph judge keeper kenny kensington kentucky kimberly kingdom kingston
7 knife knox label lac lake lambert lance landy lane larsen last latter ledger leicester leigh leinster length lennon
7 leroy lever lily list liver liverpool livingston lock lotu lucy luggage lyle magazine maize malcolm manchester
7 mansfield maple marble marsh mason maxwell mcdermott mcdonald melville merchant meredith middlesbrough midnight
7 miller mitchell monday montgomery morse moth mother mouth muhammad murphy namesake nathan navy nelson newfoundland
7 newspaper nichola night norway notify nsw oak office olive open oval own oyster pad paisley palmer pardon pardone
7 patel payment pearson penny pepper percy perth photo pile pine plastic platinum plea plum pond port portion
7 portsmouth post pottery pound preston probation proclamation prophet publication publisher pumpkin purportedly
7 queensland quinn rack ransom recently recovere reed regiment replacement resign resignation retrieve rib river
7 robert roger roll rosemary rounder rul sabah salem salman sarah saturday sausage saxon scarf scot scrap sell sentenc
7 separately sergeant serve settle shalit shearer sheep shill shire shirt shotgun sign single sister site smoke snail
7 sometime soon spear spell spit spr sprinkle stain steam stephenson stolen storage store subpoena subsequent summone
7 sunderland sutton swan sworn table tablespoon taint tasmania teaspoon teddy termination thompson thomson tiffany
7 toast tobacco ton tottenham trace tuck tuesday umpire uncovere unearth unidentify unname unuse upon v vacate valve
7 vaughan vicar victor viscount waiver wallet walsh warehouse warwick watford week weston whistle white wikileak
7 wilson windsor winery winston with_my wool wound zealand zinc
8 #act=topic/abstract/whole #hands=exam #object=scale ^_some aberdeen adam albion allegedly altar and any apple
8 armstrong article ashley australian authorise axe baker ban bark bean behead belgian berry birch blackberry board
8 boat booklet born boyd bradford bread brent brewery britain brooke browne bullion bundl burn cake call canal cardiff
8 cargo cart chapman charcoal charge cherry chester cigarette claim clark clarke commenc complaint confession
8 consecrate constable cornwall corpus cottage countess county cow cricketer crocodile cumberland curry dairy dale
8 death deceas delivery deposit depot derby derbyshire diana dickinson discontinu discover dismissal dissolution
8 donate door dorset dover drink drop dry dublin dundee dur dutch eject email emerson emmanuel enter eponymou essex
8 evan eventually exeter fa father ferguson fin final find finish fitzgerald flintoff fountain fowler friday frozen
8 fulton furnace gate gavin ginger glasgow glass gold gould grandson grant half harrison harry heir her hill his
8 hodgson holland home hood houghton house hugh hull ian illegally inscription ireland jackson jade jefferson jenkins
8 johan jone jubilee keane kellogg kelly kendall kidney knight libby libel lieutenant lime lose ltd mackenzie magnate
8 matthew mccartney mcgee meat memo messenger mick middlesex middleton mr mrs munster murray neck no norry norwegian
8 omit original owen owner paddy paperback parish parker parsley partially patch peach peel pen pence peter phone pink
8 pipe pistol plantation plaque plymouth postal posthumously potter powder previously prince princess pseudonym
8 purchase purse railway ranch rca refuse registry remainder rename report reportedly reprieve return reveal reverend
8 reynold rice robinson robson ronnie ross row royce sage sample sand sheffield ship skull soak sole strawberry stuart
8 stump suffolk suitcase sunday sussex swansea swedish tablet tampere tape td temporarily terry testify thame thigh
8 throat thursday tin to_the tonne toss transcript treasurer troy trunk tube tyre uk uncle unmark van vessel walnut
8 warne watson wednesday welch when wife winchester wood worcester wrap wreath yorkshire
9 :finish <time> <why>_<why> amber anderson andrew angu anne announce arthur auction autopsy avon bail bar barge barn
9 barne barrett barton blackburn blanket briefly bristol british buckingham bury bushel butler calf camel cane
9 carlisle carriage cassette cattle cedar chapel charle cheshire cinnamon circulate clearance clerk clive coconut
9 colonel confirm contain container contaminate copper corn coronation correspondence court courtney craig cream cup
9 custody danish daughter diamond discard dock document durham dy earlier edinburgh eldest english entry ep extract
9 fake ferdinand fletcher follow fork frederick freighter gile gill give gloucestershire graeme grove hand holt honey
9 inscribe insert iron itune iv jack james juice june kent lancashire lawson lbw leak leave leed leg liquor london
9 lunch macdonald maid margaret memorandum morry morton mp nephew neville norfolk north northampton notification oath
9 officially onto overturn oxford palm parcel paste patent pearl philip plate plc possession press print promptly
9 quarry red registration release removal replace ring rubber ruby rum sack salt second seiz sheet shelf soda
9 southampton spinner spoon st strip stud stuf subfamily submit substitute sued surrey suspension tavern telephone
9 that thereafter third thorn throne towel trademark trent twice used vale via vinyl virgin warden ware warwickshire
9 water watkin wheat withheld wooden woodward write
10 abbot baron baronet baxter bed bourbon boy burnt burrell butcher candy card coin commemorative confiscate cooke
10 coroner coventry date diary dissolv edition elizabeth england engrave examiner file flour for formally galloway
10 graham green gum hall ham hamilton in injunction into irish john kit late leaf lemon lewy license lord mackay mail
10 manor manuscript march mary milk month moss newcastle nottingham nymex obtain on one orange ounce page part
10 passport pend phillip postage privy ramsey receiv reinstate reissu reprint revoke salisbury samuel scotland send
10 shipment sinclair sir smith somerset son stewart surname syrup talbot taylor tender timber transfer undisclose
10 urine victoria waiv wales walker walton welsh westminster wicketkeeper wilkinson williamson withdrawn withdrew
10 yellow
11 abbey accidentally admiralty afterwards another ash blood bottle box brother brown burial campbell captain
11 certificate cole copy cotton creek deposition devon earl fraser gazette guinness handwritten head johnston king
11 letter lumber minute morrison orchard ore packet paper permission petition prior priory queen request retriev
11 scottish september sheriff silver spencer stafford stamp straw suspend telegraph thomas under webster whiskey
11 william without
12 #concrete1 april bath bell coffee cork dat december gloucester henry holder immediately issu january july lamb
12 licence maiden november publish record royal sale sugar then
13 affidavit after again august crown february lodge october originally remove shortly
14 coffin later log mint name seal subsequently until
15 before mill
16 first
17 from
18 buy
22 by
"""
