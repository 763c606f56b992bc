"""What 3931 labelled goals teach about specific: telltales by weight in tenths for each answer but the first.

Written by `make learn`.
"""

ANSWERS = ("no", "yes")
ROWS = """
-26 *
-18 entrepreneurial strive
-17 #hands=unsized globalization importantly mindful
-16 attitude civilize consciou genuinely imperative our perceive pragmatic smarter socially
-15 accustome aspiration conducive disadvantage economically endeavor inherently misguid openness realistic
-15 realization resilient savvy sort standpoint vastly visionary
-14 accomplish alienate ambitiou behave boomer capitalist coherent cynical daunt defensively demographic disparate
-14 diverse embrace energetic enormously excite filmmake forefront fundamentally inclusive incredibly indifferent
-14 macroeconomic ours perspective poorer profoundly reality resilience respect responsive rethink someth
-14 technological tendency truly undoubtedly unrealistic vibrant
-13 adversary alike appreciate articulate aspect awe better capitalism courageou creativity culturally decidedly
-13 destructive emphasize empowerment envision ethic ethnically extraordinarily focus frankly globally grassroot
-13 healthier imagine immensely indispensable innovation innovative lag meaningful naive orient ourselve outsider
-13 perception pessimistic predictable productive radically realism restless richer sensibility sensible stereotype
-13 supportive surely unpredictable unthinkable vision worthwhile
-12 ^_0 accountable achieve admire align anxiou approach arrogant atmosphere brightest broaden concentrate
-12 conservatism cope creative demonstrate desirable distinctly dynamic emphasy enjoyable entrench esteem exert
-12 extreme fascinate fearful feasible foremost formidable frightene fundamental glamorou happier ideology imagination
-12 impatient incapable incline increasingly industrialize integration intellectual intelligent intensely intimidate
-12 lately latino macro mentality modernization morally motivate objective overly patriotism perceiv philanthropy
-12 politically positively postwar prosperity prudent rational realize relentlessly repercussion repressive respectful
-12 scenario selfish seriously stimulate suicidal terribly thing thoughtful transform uncomfortable unconventional
-12 underestimate understandable urgency viewpoint visually worrisome youthful
-11 #object=hour #verb=make/thing adolescent aesthetic affluent agenda aggressive aim amaze ambition appall apt
-11 audience authoritarian awesome awful bureaucrat cater chaotic civic clout commonplace compell competitiveness
-11 complementary constructive convergence coordinate crise cyber definitely democracy dictate discipline discourse
-11 dissatisfy distract diversity divisive doing eager economic economical efficient emotionally emulate encourage
-11 endanger endure entertain environmentally equally everybody evolve experience explore feel financially firepower
-11 flexibility foreseeable governance grappl harder headway helpful heroic hour hugely idea ideal ideally ideological
-11 implication improve indicative inevitably integrate irrational irresponsible job lesson liberalization lifestyle
-11 lik mainstream marketplace midst militarily mind mobilize modernize mood murderou nascent necessarily necessity
-11 negatively nostalgia obsess organizational outreach outset peacemake perfection personality phenomenal planner
-11 poorest precariou professionalism profound progress pros prosperou psychologically relentless relevance reliant
-11 safer showcase sight skeptical sober socialism sophisticate spectacle stability stabilize stakeholder stealth
-11 strategy strengthen stronger stuff superiority superpower surreal sustainable task tend terrify thrive trend
-11 unbelievable understand undertake uneasy upheaval urban vulnerability wary westerner workplace zionist
-10 #lack=vague absurd accomplishment achievement activism advancement afar aging akin around arrogance aspire
-10 astonish attract awakene awkward beneficial bigger boast brighter broader bureaucracy burgeon californian
-10 capability capable catastrophe certainly cinematic civilization clearer climate cognitive collectively combate
-10 communicate compassion competence competitive complicate conceptual confront consensu consequence consolidation
-10 coordination countrymen cultural decent democratically deterrent diminish diplomacy disagree disproportionate
-10 distrust disturb diversify eco ecological educational efficiency emergence enjoy environment envy everyday evident
-10 exploit extremism filmmaker fledg fledgl flourish focuse foolish forceful fortunate fruitful frustrate fulfil
-10 functional generation generosity geopolitical grasp greatness gritty hardest havoc hesitant hispanic honest
-10 honestly honesty hopefully illusion immoral impunity incredible indifference inefficient initiative intensity
-10 interact interaction lofty lot maneuvere maximize mobility moderation morality motivation multilateral mutually
-10 ngo notion obviously opportunity optimistic ought overcome overwhelm passive peaceful person pervasive pose
-10 posture poverty practical precisely prevail priority problematic propel provocative prowess pursu quirky radical
-10 reassure reflection reformer remarkably retro rhetoric rightly risky robust ruthless satisfy scary sci secular
-10 seem sense seriousness shameful shift social stabilization storytell strategic stress stride strongest subjective
-10 sustainability tactical talent tangible thrill tolerance tolerant transformation tremendou turbulence undermine
-10 uniquely unstable utterly versa vigilant vulnerable weary wider willingness withstand
-9 #first=vague/abstract #object=it #verb=get/empty ability absolutely academia accelerate acceptable actively
-9 aftershock aggression aggressively ala amuse anticipate apec arguably artistic assessment aura aware awareness
-9 balkan behavior behavioral believer bleak bor breadth campuse candid capitalize cautiou centere centrist cherish
-9 choreography cis closer collaborative collective comfortable commitment communism comparable competent complexity
-9 concept confidence confident continent conversely culture cyberspace damn dangerously decisively deepen deeply
-9 depress deserve despair desperate destabilize dialogue diaspora differentiate differently difficult dimensional
-9 dire discourage dislike distraction dominate dramatically drastic dumb eclectic economy educator elite endit engage
-9 enhance enlightenment enthusiasm enthusiastic event everywhere excellence expansive expertise fabulou fairness
-9 fantastic favorably feminist ferociou fi fiercely flexible foothold fragile fulfill fun futile genre geographically
-9 hardene helpless hi hinder horrible hostile hungry impact importance improbable inevitable infrastructure inherent
-9 inspire instinct invest iraqy irreversible jeopardize kind laud less lessen leverage lgbt listen literacy mainstay
-9 mankind markedly me me_$ measure mediocre menace metropoly moderate moral motherland nationalism needy niche noisy
-9 norm notoriously nowaday oddly oppression orderly outsourc pac participation particularly partisan passionate peril
-9 phenomena phenomenon pivotal plight ploy politics powerless pr preparedness project proponent proportion prospect
-9 protectionism proud psychological pundit purely quicker rationale realise really reasonably reflect relevant rely
-9 reminder respectable resurgence reward rhythmic sadly safeguard sector self sentiment sexuality shortcome shun
-9 sincere sincerely situation skyline smart solidarity spirite spirituality splendid staggere stagnant stature
-9 strategically struggle stubborn stunt stupid stylish suspense sway targete terrific think tir toughest toward
-9 transition transparency tricky turbulent ultra unacceptable underscore unpleasant unpopular utmost viable vie
-9 vigorou weakest weird wildly workforce worry youngster
-8 #act=topic/empty/whole #act=vague/abstract/part #act=vague/empty/part #opinion :hedge ^_to abstract academic
-8 admiration advertiser advocacy advocate afford affordable afraid alliance analytical analyze animosity annoy
-8 anxiety anymore array ashame assure attain attractive backbone backlash backward basically battleground beset
-8 bickere bog bolstere brisk brutal budget budgetary bullish bustl calm catalyst catastrophic cautiously centralize
-8 challeng charisma chic clarity community comparatively complement consistent consistently constantly constraint
-8 contemplate context continually continuation continuity contradiction contrast convinc cooperation courage credible
-8 critical crossroad curiou curtail cutback dangerou dare datafile davo dazzl deeper define depend deregulation
-8 desire desperately desperation deter detractor develop devote difficulty dilemma dimension domestically domination
-8 downturn dream earnest easiest educate effective effectiveness efficiently emotional empower encompass engagement
-8 entrepreneur equality especially evaluate evolution excitement excuse expatriate extremely extremist fairly
-8 fascination fashion focal folk freshmen fringe frontline gadget gameplay gaze geniu glamour global gloomy goal
-8 goodness governmental gre greatly groundwork hamper hardly hardship harmful hate hawkish healthy heartland heck
-8 heroe hindere hopeful hypothetical imagery impetu impossible impress impulse inability incentive incompatible
-8 ineffective inequality inexperienc influence injustice insecurity insight instability institution intensify
-8 internationally intervention invariably ironic irrelevant isolation israely jazz journalism lax leadership liberate
-8 louder love make_the makeover managerial maneuver manner marketer math mature maybe mentally minimize minority
-8 mistrust more moreover multinational myriad myself navigate neo nervou newcomer newsroom nightmare nowhere
-8 numerical obese obsession obstacle odd ordinary orientation outrageou outward overweight painful pakistany parity
-8 participant patience penetrate performer persona pessimism physically plausible pleas policymaker political
-8 populist potent pretend profession progressively pursue quite quo react rebelliou reflective regrettable reinforce
-8 relax remarkable remind repertory repression restraint ridiculou rigid rigorou romantic sad saddene sake satire
-8 schizophrenia scope secretive seismic sexy shaky sharper shrink simpler simulation sincerity skeptic skepticism
-8 skill smoothly sphere stardom stellar strength study subject subtle sufficiently sustain sympathetic tactic taller
-8 thankful theater theme theoretical tolerate tough tougher troubl underdog unfamiliar unfavorable unfold unhappy
-8 unify universally useful utilize view viewer violent virtue vying wag weaken wherever wonder worse worsen wow
-8 yorker zyuganov
-7 #concrete=named/thing #first=topic/none #object=event ^_four abide abroad absorb accommodate accountability
-7 accurately acknowledge adapt adhere adjustment advantage affect affinity affirmative alleviate alter alternative
-7 anatoly anyway appetite appropriately assess assumption austerity awake backdrop balance barometer basic bastion
-7 beleaguer belief benefit beyond bipartisan bloc bloodsh blueprint bold bolster broadly brutality bully bunch burden
-7 bureaucratic business businessmen busy bystander cancun careful carnage catere cerebral certainty challenge
-7 charismatic cinema classroom cleans clearly clever coincidence compassionate compute confrontation conscience
-7 consciousness considerably consideration contemporary contradictory contribute convenient conventional convince
-7 cooperate cooperative cop core corporate corrupt cost countless critique crossover curiosity curriculum dar darker
-7 denounce dependence dependent deterioration determination devastation development developmental devise dictatorship
-7 differe difference dignity dim discriminatory dismal disparity disregard disrupt distant distort djindjic doom
-7 downside drastically dweller eccentric ecosystem effort element emerg emission emotion enemy enhancement enterprise
-7 entity epicenter escalation essential ethical ethnicity everyone evidenc evidently evolutionary exaggerate excel
-7 exceptionally expand expectation experiment exploitation extraordinary factor fahrenheit faltere farce fascist
-7 faster flair flung forecaster foreigner forum funny gender genuine get_my gotta greater greenhouse grim guess guy
-7 gym hardliner harm harmony heightene hemisphere homosexual horrific horrify horror hospitality hour_of huh humane
-7 humanity hype ignorance immune impair implement inde institutional integral intense interpret intimate intrigu ital
-7 journalistic justify keen kid kurd landscape lean leftist lesbian liberal libertarian logical logistical lure
-7 maverick meaningless metaphor methodology midterm militancy miserable mobilization moderately moment momentum
-7 muscular need neglect neighborhood network newer nonetheless nonpartisan nonstop noteworthy notwithstand obesity
-7 observer obviou okay ominou optimal outcome outdate overlap passion patriotic peculiar penchant people persecute
-7 philosophy pity poignant policy poorly populate potential practice_0 precision predict prediction prelude pretext
-7 pretty prevalent preventive primakov principle procrastinate productivity profitability profitable prone prosper
-7 proven provocation psychology punish pursuit racially ramadi rapidly raucou read_around readiness reckless
-7 reconcile reconciliation reconstruction reform refresh reluctance remotely reputation resentment resist respondent
-7 restrictive retiree reunification revolve rid risk roadmap robot role saudy schoolchildren sectarian seemingly
-7 segregate seldom seminar semitism sensitivity sentimental shaath shaken shrunk silly simplicity simultaneously
-7 singular sleek sluggish socialist solve someday somehow sonic spatial speak spiritual spite spontaneou spotlight
-7 squarely stalinist stance standstill startl stimulu straightforward strategist streamline structural success suffer
-7 sunny supernatural surprisingly survival symbolism symmetry synonymou tame technically tempt tense terrible terror
-7 terrorism terrorist thay the_year themselve theoretically tilt too topic totally towards tragedy tragic trait
-7 traumatic treacherou trendy troupe tumultuou tun turnaround unaffect undecide undercut uneven uninsure unity unjust
-7 unnecessary unprecedent unseen unwill upbeat ushere versatile vigilance visibility visibly vivid volatile warfare
-7 warmth weakness wealthiest whatever wise witty wondere wonderful worst worthy yourself youth
-6 #act=create/none/part #first=vague/empty #object=liked #object=viral #verb=save #verb=take/thing 0_hour ^_five
-6 abandon activity adamant addict adequately adherence adulthood adverse affection afloat ai airlift alarm albeit
-6 ally amenity america among anarchy anbar animation anybody anytime anywhere applaud appreciation arab ardent
-6 around_the asean asia assortment astronomy at_a axis backer ballet baseline be_lik behaviour benign besides
-6 betrayal biodiversity bitterly blatant blogger bloodiest bombardment boom bother brave brilliant broadband
-6 calculate calculation campaigner caucasu centerpiece change chechen chechnya choreographer cleaner clooney
-6 coalition code_<time> collaborate collaboration combat comedy commit communist comparison compatible competitor
-6 compromise concert conciliatory conform conquer contingency cordial cornerstone costly counterterrorism country
-6 coupl course cozy crazy credibility critic culinary culmination cute dampen danger deaf decay decisive defy densely
-6 deprive destiny deteriorate devastate devotion differ direction disaster discuss disgruntl dissatisfaction
-6 dominance drama dramatic easier ecology economics economist ego embark embarrass emerge employ enable encouragement
-6 enlargement enormou ensemble ensure environmental equilibrium equitable eradicate erode erotic escalate ethnic
-6 everyth evil exceptional exercise expectancy familiar fashionable favor favorable favore favourable fea fend
-6 festive fighter flaw foe foray forcefully forge forgive fortunately framework freedom friendly fundamentalist
-6 future gangster gay gear generate gesture ghetto glad gloom gloriou go_viral good gorbachev gorgeou gradual
-6 grateful gravity greatest grozny gruel haitian happen happiness happy hardcore harlem harsh harshly hatr hesitate
-6 highlight historically hmo hoc hollywood hr humanitarian hurt i_have ignore imbalance immense impoverish impression
-6 improvement in_the inadequate inconsistent indirectly individual infectiou infight inflationary influx insane
-6 inspirational insurgency interactive interest interfere intolerance intrigue invader invisible irony islamiyah
-6 jemaah judg justification khatami kosovo kostunica kyoto kyrgyzstan lack lackluster leap level lifelong lik_by
-6 listener livelihood lively logic longevity look lov lyrical magnet mahn marginally marxist mayhem mazar mba mean
-6 meditation mega meltdown mental mentor mess messy mideast midwestern mode modele modern modestly multi musical mut
-6 nabil nafta nation nationalist nato negative nicely nickelodeon non nonprofit normalization northridge noticeable
-6 onslaught onstage openly oppose optimism organise organization organize ostensibly outnumbere outperform outspoken
-6 overcrowd overshadow overwhelmingly parliamentarian participate payoff peacekeep perfectly performance perhaps
-6 peripheral perpetrator persist philosophical planetary pois polite pollster populou portray portrayal possibility
-6 powerhouse practitioner precedent pride programmer progression proliferation promise promote propaganda proposition
-6 provoke psychologist putin quiet racism rapid rattl realm rebuild reciprocal recognizable recognize regard
-6 regardless regime relation relatively relaxation religiou reluctant remake renaissance renewable repertoire
-6 resident resonance responsibility restructure revamp revolutionary rife rivalry romeo rude sabotage scenery science
-6 sens shadowy shake shape sheer shine significance significantly simplest simulate sinister sino sitcom sked slower
-6 slum sociology softer somber sound soviet spectrum spielberg spirit stable stark starv statistically steadily
-6 strictly strife strong student substantive surpluse susceptible synchronize systematically systemic tackle tandem
-6 target technology teen tempo temptation theatrical threaten thwart tighter tiktok together tourism tout transparent
-6 tremor troublesome turmoil turnout ugly unarm uncertainty uncommon underline unemploy unfortunately unsettl unsure
-6 uphill upsurge urge useless usher vague valery vanguard viability viciou villain violence viral visual vital
-6 volatility want warmer warmly way wb we wisdom woo worsene wrack wrought xfdw xiaop yeah yes yours
-5 #act=light/thing/part #act=vague/empty/whole #first=activity/none #object=and #object=bag #object=data
-5 #object=german #object=gym #object=h #object=piece #object=reading #object=win #verb=ask/none #verb=be
-5 #verb=coach/thing #verb=speak #verb=spend/thing 0_0 0_day :abstract :inner ^_sort ^_speak ^_under abnormal
-5 acceleration active adjust aerospace afghanistan ager alignment alzheimer ambiguou anew anger anguish ante
-5 anthropology apparatu appointee appropriate architecture arena asian athlete atmospheric atrocity attendee
-5 attention attraction authentic authoritative autism automation autonomou autonomy avert backstage bali battlefield
-5 belgrade bent bias bilateral biomedical bite bitterness blitz bode bombard boost breakout breathe brutally ca
-5 cabaret cardiovascular care casual category caution characteristic charm cheer chemistry chernobyl chinatown choice
-5 chord civilian closely cloudy comfort commend commentator commuter comparative complex con conceiv conflict confuse
-5 congressmen conservative consolidate constituent constitute contagiou containment continue contrary contribution
-5 correlation cosmic cpd craft cramp creature credential crippl crisis critically criticize cruel cuisine curb cw
-5 dancer daylight deadliest debate decade deem defiant definition deflation deliberate delicate delight demeanor
-5 democratic demonstration deng density depth derail devout different disability disappoint disarray disastrou
-5 discontent discussion disorder disruption distinct distress diyala documentary doha dominant dull earthquake ease
-5 eclips education effect eighty electorate elude elusive endless energy enrich entertainment enthusiast entrant
-5 environmentalist equal equip equity er era erratic essence establishment europe exacerbate exactly excellent
-5 exhaust expansion expenditure experimental expression extent facilitate faction faculty faith fallout fallujah
-5 fantasy far farther fear feasibility feat feminine financ financial finest fiscal flamboyant flock fluctuation
-5 fluent fond foster frail frantic friendship frustration garner gase generou gennady geography geometry get giuliani
-5 glimpse grief groundbreak growth gut gymnastics h_<time> hahn haiti hallmark handful happene hard hatoyama haunt
-5 headach heal healthcare heavier help heyday highly hiroshima hobby horizon horwitz hostility hottest hour_<time>
-5 hous housewife hub hubble humidity humiliat humor hunger hurry imaginary impartial implicit important impressive
-5 inappropriate indicator influential infrare insider instead_of insure insurgent integrity intent intention
-5 internally intifada intricate investment iraq isolate japanese kan keep_a klau knit knowledge kobe kph kyrgyz laker
-5 lament latitude laugh lavrov lazy ldp least legacy legitimacy leisure lend like likelihood likene linger linguistic
-5 lobby logistics lonely loser luckily lugar luxuriou magnitude maintain manage manpower mantra marginal market marx
-5 masculine meddl mere merely mileage milestone mindanao minimal misery mission modest monterrey monumental morale
-5 moscow motive movie mtv multimedia mutual mystical namely narrative nationally nature necessary neighbourhood
-5 neuron neutrality nevertheless nightly nighttime ninety nod nonsense obligation oecd offensive oic operational
-5 orchestrate osce outlook outrage overall overrun owe pace palestine pandemic paradox paramount partnership path
-5 patroll pause pave pbs peacefully penetration pension perfect pla planet pledg plenty poetic pollute poor pos
-5 potentially powerful practically prais preach predator prefer prejudice prepare presence pristina procedural
-5 professional professionally program progressive projection prove psychic puppet quake quality quantitative que
-5 rabbani rabby racial racist rah rather reap reasone recession recovery reduction redundant regional relationship
-5 reliability reliance religion remember remembere reminiscent renewal reprisal research resolve respective respond
-5 restive retaliate revive rooky rudy rug rugova russia saakashvili sacrifice sag saharan satisfactory scar scarce
-5 scare secession sensitive seriou setback setup seventy severity shame shock should shy similarity skater skyscraper
-5 slow slowdown society sociologist soften solely solution somewhat sooner soprano soro sort_the space spaciou spawn
-5 spd spectacular speculative sport springboard stigma stranger stricter stringent strongly style subdu substantially
-5 suburban sunni sure sv swath swing sympathy taboo tailor tajikistan tal talk tango tech tempere tension terrain
-5 texan the_house the_new therapeutic those thriller tianjin time_$ timely tone trickle triumphant ubiquitou um
-5 uncertain undergraduate undertaken undocument unfair unfortunate unilateral unique universal universe unlikely
-5 unnotice up_a upscale upstate urgently utilization vain vary venture verge very vigorously vladimir vocabulary
-5 vocational voter warm wartime wast watcher wave weak weaker wealthy weaponry welfare wholly wit woe world yo yuri
-5 zapatero zedillo
-4 #act=finish/same/whole #act=finish/thing/part #act=named/thing/whole #act=topic/none/whole #act=vague/none/part
-4 #act=vague/thing/part #amount=hours #check=hours #first=finish/same #object=budget #object=client #object=fitter
-4 #object=foot #object=javascript #object=old #object=project #object=something #object=stone #object=take
-4 #object=thing #verb=be/empty #verb=be/thing #verb=catch #verb=cut #verb=give/none #verb=have #verb=lead
-4 #verb=listen #verb=look #verb=network #verb=network/none #verb=order #verb=order/thing #verb=post #verb=post/none
-4 #verb=prepare #verb=sort #verb=sort/thing #verb=understand #verb=understand/thing #verb=want/thing 0_h 0_k 0_set
-4 0_stone :comparative :tells <time>_i <why>_i ^_build ^_everybody ^_lead ^_order ^_post ^_prepare ^_work abkhazia
-4 absolute absorption acceptance accessible acclaim accolade accommodation accuracy accurate action actor adult
-4 advancer advent aerial af afghan aftermath agree airstrike albanian algier alien allawi alone altogether amongst
-4 analyst analyz anarchist and_not ang angle animate anti anyone apart apartheid applicable arbitrary architectural
-4 arid arous assist asthma atom automaker automotive aviv aznar background bad badly ballistic ballroom bam bandit
-4 bang barak battl bbn become_a believe beneficiary betray biden bilingual bio biotechnology bizarre blame blend
-4 bollywood bonn borrower bory bosnia bounce bravery breakthrough brink broadway buzz capacity cardoso catalonia
-4 celsiu chao characterise characterize charitable cheap cheaper chernomyrdin chiefly chilly choral cio circle
-4 circumstance citizen ciudad classical climber cnbc collaborator colleague combatant combine comfortably compare
-4 compete complete_0 comprehensive concentration concern condemn congratulate conserve consider considerable
-4 consistency conspicuou constant consultant consume consumer continuously contributor convention convey cooler
-4 countryside coward cpd_<time> crackdown create creation credite crime criterion croat cross_functional crowd
-4 crucial cry cuban cultivate cumulative cushion dagestan dance darfur daytime decliner deepest defensive deficit
-4 definite defuse democrat depression deserv det disagre disagreement disapproval disarm discomfort dismantle
-4 disneyland distinction distinguish disturbance divide dole domestic doubt downfall dreamwork dubiou durable dwindl
-4 eagerly earth eastward easy echoe elderly electromagnetic elegant eliminate elsewhere eminent emmy employment
-4 endorse endurance enforc enforcement enroll eradication es eternal evade evangelical even event_<time> everybody_in
-4 excess exclusion exhibit expensive expert expo fare farrakhan fatigue fiction fierce fight filipino fitter five_new
-4 fool form_0 formulation franco freud from_my fukuda fully fusion fuzzy galaxy gallup gap gen generally gentle
-4 geographical geometric get_fitter get_through get_to gigantic give_0 glaze going golfer gonna goodwill gop govern
-4 graphics gratitude griev grip gruesome guidance habibie habit haifa hail happily harbore hashimoto have_get
-4 have_not hazard hbo heroine hierarchy hindi hitchcock hitler holocaust homeland homeless homeowner homosexuality
-4 horsepower how huddl human humorou hutu hybrid illustrate image indication indie indigenou industrial inexpensive
-4 inferior infiltrate informal infuriat ingushetia inhabite initiate inspiration intensive interference
-4 interpretation intimidation intrusion invasive iranian ire ironically it_$ ivanov javascript jealou jeopardy jew
-4 jia jok jospin ju judaism kabul karbala keep kl kla koizumi kremlin kurdish kwasniewski lapse latin latvia laughter
-4 lawless leader leb legitimate leningrad lense liaison likud limbo limelight literal livni loh loud loudly loyal
-4 loyalty luc lukashenko lula lull luxury maastricht magnificent mah makeup mandate manipulate marquee mas maskhadov
-4 masterpiece matchup mathematical mathematics matter maturity maxim meantime mechanic mechanism med medicare
-4 megawati memorable mercosur merkel mighty millennium mir miracle mistake misunderstand model mom monetary mori
-4 mortal mostar mosul movement mph mujahedeen my_javascript my_mentor myth narrower nasrallah naturally neighbor
-4 network_$ neurological new nobody noise nonfiction nonproliferation nordic normal nudity obama observe obsolete
-4 occupation of_cpd offend offense offshoot on_tiktok ongo opera opinion opponent opt optical orbital orchestral
-4 order_in organisation organism ossetia outpost outscore overdue overhaul oversea overview ozone palestinian
-4 parallel parameter particular partner pas pass_$ patient peasant pedestrian pelosi pere perimeter perot persuade
-4 pew philharmonic philosopher photography physical physics pinpoint plagu pleasant pleasure plentiful polar
-4 politician pollutant pollution popularity population por post_three praise predominantly prepare_for prestige
-4 preval prevalence prevention pri primitive principally privatization probability programme project_<time>
-4 prominence propell proximity psychiatry publicity punk purge push quantum radar rafsanjani rage rat ravage real
-4 reasonable recruit recruitment redevelopment reformist region rehearsal rein reliable representation reproductive
-4 residential resistance resource responsible retribution revival revolution revolv rhythm rn robotic rogue runway
-4 rural russian sadness sahn sanitation saturate scheffer scholarly schroeder schwarzenegger scientific scrambl se
-4 seasone segment segregation seinfeld sellout separatist serbia servicemen severely shaquille shiite shimon shopper
-4 showtime sight_read significant similarly simultaneou sizable slack slobodan slogan sloppy sociedad solar solid
-4 somaly songwrite spearhead spend sprawl spur squandere stalemate stare statehood static staunch steady steer
-4 stone_<time> stun sturdy summit sundance supervise support suppose surfer susilo suv swell symbolic sync taiwanese
-4 tajik tarnish task_$ tea_<time> technique tel tentative thank the_course the_mentor the_school theory therapy these
-4 thesis thoroughly threat three_time thrust thug tiananmen tibet tiktok_<time> time_<time> timorese tonight tool
-4 topple touch transatlantic trauma traveler trek true tu tutsi tutsy tuzla tvs twentieth ultimate undergone underly
-4 understand_the underwrite unemployment unfairly unleash unman unreasonable unsafe up_$ upgrade uphold upward usual
-4 utter uzbek value vast venue violently virtual visible vogue vow wage warplane weakene wealth well whatsoever
-4 whoever why wick widen win_<time> windfall windy wish workshop worldwide xinjiang yah yeltsin yitzhak younger
-4 yudhoyono yugoslavia zone
-3 #act=activity/empty/whole #act=activity/none/whole #act=change/thing/part #concrete=finish/thing
-3 #concrete=vague/abstract #first=activity/empty #first=change/abstract #first=topic/person #lack=alone #lack=topic
-3 #object=a #object=assessment #object=business #object=course #object=finnish #object=form #object=got
-3 #object=guitar #object=interview #object=join #object=kg #object=max #object=python #object=respect #object=set
-3 #object=shed #object=studying #object=them #object=top #object=walk #verb=attend/thing #verb=be/abstract #verb=bite
-3 #verb=bite/thing #verb=build #verb=coach #verb=earn #verb=feel #verb=have/thing #verb=keep/thing #verb=listen/none
-3 #verb=love #verb=love/thing #verb=make #verb=reduce/thing #verb=save/thing #verb=sleep #verb=stay #verb=study
-3 #verb=study/thing #verb=touch #verb=touch/thing #verb=work #verb=work/thing #verb=write/none 0_<why> 0_lesson 0_or
-3 0_word :light :mass <time>_concert ^_at ^_budget ^_coach ^_keep ^_leave ^_max ^_may ^_more ^_python ^_save ^_scale
-3 ^_sleep ^_study ^_understand a_day a_job a_native able aceh adb adequate adviser aeronautic airplane alcoholism
-3 algerian all_staff altman alumni alvin always american andean angere anticipation anyway_$ app_$ architect arise
-3 art arturo as_a assemble at_work avenge avoid banja basra be_a be_the beacon beautiful beautifully biology bjp
-3 book_$ bothere brace brethren bring broad brunt buoy busan business_$ calderon caraca career carmen catch_up
-3 caucuse cbs celebrity censorship certain chance chavez childhood chill choir chretien clandestine clerical client
-3 clinical colorful communal communication community_$ compensate conception concert_<why> conduct consultancy
-3 contentiou cool coordinator corridor counsele counter course_<time> couture coverage covert cppcc criticism cruelty
-3 cruis cry_at dad_$ dedication degradation depiction destination developer dignitary disarmament disciple disco
-3 discredit dismay disposable dissident distraught domingo downtown drift drone dynamo e_g electron eliezer else
-3 embarrassment enclave encountere endowment enforce error_in event_$ ever everest exodu exotic exploration
-3 extinction eyed faithful feinstein fewer find_out firmly fit fleischer flier forbid force fore forex formulate
-3 fraction freelance frequent friction function funk gam garnere gdp geographic gerhard get_on get_the give_back
-3 glance goal_be good_idea gore gps guerrilla guide guise hampere hardline headache health helmut herzegovina
-3 hezbollah homecome hop hope house_<time> humble humid humiliation i_be idea_<time> idle implementation in_japanese
-3 incompetence increase induce industry inflammatory inject instructor instrumental intelligence internet investor
-3 invite iraqi isaf islamic italic jerk jewish jiang jihad jitter joke journey judo juergen karate kg_$ kg_<time>
-3 labor language largely larger lead lead_a lebanon lemieux leno lesson_<time> level_<time> liberation liberty
-3 lieberman lifeline like_a lockhe lur mahr maliki management manmohan mao maoist mark_code markete marwan max_0
-3 may_i mayoral medvedev megawatt mercenary method middle midfield migration military milosevic mistaken mit modem
-3 mostly msnbc much muqtada muslim my_community my_german my_goal myself_in nah najaf native_<time> nazy nbc
-3 never_make newest nice nicer nih nikolai nino nn noh noir none not_touch notoriety novice ntv obscure occupational
-3 of_me of_my of_them older on_top one_hour or orchestra orphan otherwise our_choir over_the overtake paralyz
-3 particle pasadena pcs persecution personally petrochemical phd picturesque pillar pioneer playground pledge poll
-3 portfolio power precaution predecessor pro ps puzzle python_0 qaida quietly radiation randomly rang raptor reaction
-3 ready reason reclusive reconnaissance recruiter_to reduce reduce_error reel refine refrain refuel remorse renown
-3 republican retaliatory reversal richest richter roar rok routine samarra save scale scenic school scientist
-3 scratch_<time> screen selective sergei sheltere sideway sigh silicon sinhalese sixty sleepy slippery sm smaller
-3 solana somebody sorrow sorry soul southeast spacecraft spate spe specialize specter speculator spiral spoil sprung
-3 stage stalin stay step still study_0 stumbl styl suburb superhero suppress supremacy surge sweep swiftly symposium
-3 systematic tah taiwan take_a taste tb tbilisi teach telecast telugu temperate terminology textbook the_business
-3 the_go the_guitar the_kid them_on theology thereby thorough time_with timeline timetable tirana to_person to_take
-3 tomorrow top_of triumph trouble turk turkmen turn two_hour unreliable unrest unusually uribe use_my ut utc
-3 uzbekistan vengeance versu viruse volunteer walkout wan wandere waterfront weathere weight westward what
-3 whatever_come whenever wind wolfgang work work_on workout wrong yen young yugoslav zoran
-2 #act=change/abstract/part #act=create/abstract/part #act=finish/none/part #act=topic/abstract/part
-2 #act=topic/person/part #act=vague/abstract/whole #act=vague/thing/whole #concrete=finish/person
-2 #concrete=light/thing #first=create/abstract #first=granted/thing #first=light/thing #object=alive #object=app
-2 #object=assembly #object=better #object=board #object=book #object=braver #object=clue #object=colleague
-2 #object=dad #object=developer #object=docker #object=duty #object=excel #object=g #object=garden #object=go
-2 #object=handover #object=heart #object=help #object=hunting #object=ideas #object=job #object=k #object=lot
-2 #object=market #object=me #object=number #object=prom #object=research #object=say #object=senior #object=session
-2 #object=start #object=task #object=thesis #object=way #object=wpm #verb=ask #verb=attend #verb=beekeep
-2 #verb=beekeep/thing #verb=bring #verb=bring/thing #verb=brush #verb=brush/thing #verb=build/thing #verb=call
-2 #verb=call/person #verb=catch/thing #verb=collect/thing #verb=cut/none #verb=cut/thing #verb=feel/abstract
-2 #verb=file #verb=find/thing #verb=hold #verb=hold/same #verb=improve #verb=improve/abstract #verb=keep #verb=know
-2 #verb=lead/none #verb=lead/thing #verb=look/thing #verb=master #verb=master/thing #verb=pass/none
-2 #verb=raise/abstract #verb=read/none #verb=reduce #verb=revise #verb=sign/empty #verb=speak/empty #verb=stay/thing
-2 #verb=take #verb=trust #verb=trust/thing #verb=use #verb=use/thing #verb=want 0_<time> 0_budget 0_chemistry 0_plumb
-2 0_wpm 0_year :intend <time>_in <time>_on <time>_start <why>_in ^_attend ^_beekeep ^_bring ^_brush ^_cut ^_cv ^_feel
-2 ^_file ^_gym ^_i ^_look ^_master ^_one ^_our ^_patient ^_reduce ^_six ^_spend ^_take ^_three ^_top ^_use ^_with a_0
-2 a_calmer a_clue a_full about_pension accent_<time> across administration advance age aid alive alto and_i answer_to
-2 artist as_discuss at_<time> at_least attend average back back_to be_to become_the beekeep befriend big bracket
-2 braver bring_my brush_up build by_my by_the calmer chef choose clean clue clue_about coach code complain component
-2 computer conference control cover_$ cut cut_down dad data delegate deploy diabete direct do_$ do_what docker
-2 down_on earn effectively employer enough exce exception_$ express figure find_my finnish follower forget forward
-2 free_<time> from_the full_potential garden_<time> german great group group_$ gym_$ gym_0 h here hold_it holiday
-2 homework hour_on in_<time> in_law in_our instead intend involve issue it_<time> it_take job_$ job_hunt k know learn
-2 learn_about let life like_our like_to listen_to little live longer los lot_of lovely machine_$ many market_$ max
-2 merit minibu mock monitor more_<time> my_colleague my_group my_prefect next_time not_a not_only noth observation
-2 of_<time> of_study of_us often ok on_myself once_$ option or_not or_other other our_school out_<time> page_0 past
-2 patient_should pay_0 peer pension_and perform person_for person_in pg pitch pivot plan plan_<time> prefect prep
-2 presentation pressure problem prom public put_0 python quiz read_0 ready_for recruiter remembrance response retail
-2 roman_gallery round_the row_machine s_$ scratch see seriously_$ sick silence skate some some_research somewhere
-2 spare specific speech staff standard start stop stop_be stuff_<time> survey system take_to teacher telescope tell
-2 ten_hour tenor the_lounge the_market the_number the_roman the_row the_thing the_time the_website the_whole there
-2 thesis_0 thing_<time> three_$ tie time time_<why> to_be to_get to_keep to_me to_my to_pass to_stay to_stop
-2 together_$ town_$ train trust_me try turn_0 tutor up up_for up_on up_with ups us visitor voice website_<time> weigh
-2 welcome will_be with_the work_<time> would_like wpm wpm_$ you
2 #act=activity/none/part #act=finish/abstract/whole #act=finish/person/part #act=finish/person/whole
2 #act=light/empty/part #act=topic/empty/part #act=topic/thing/whole #act=vague/none/whole #amount=score #check=rhythm
2 #check=score #concrete=activity/none #concrete=activity/person #concrete=activity/thing #concrete=create/thing
2 #concrete=topic/thing #first=finish/person #first=vague/person #object=best #object=certificate #object=checklist
2 #object=chisel #object=club #object=code #object=crawl #object=duolingo #object=exam #object=fewer #object=final
2 #object=gate #object=group #object=kid #object=lecture #object=let #object=level #object=light #object=lodger
2 #object=marking #object=meeting #object=mitre #object=note #object=parkrun #object=person #object=photo #object=plot
2 #object=poster #object=priya #object=promoted #object=pronunciation #object=pupil #object=safe #object=sorry
2 #object=spreadsheet #object=squat #object=sugar #object=swimming #object=teacher #object=timesheet #object=trust
2 #object=tyre #object=voice #object=water #object=year #reasons #verb=answer/thing #verb=ask/thing #verb=be/person
2 #verb=book #verb=book/thing #verb=clean/thing #verb=cook #verb=drink #verb=drink/thing #verb=eat #verb=eat/thing
2 #verb=find #verb=fix/thing #verb=gain #verb=give/person #verb=help/thing #verb=join #verb=join/thing #verb=learn
2 #verb=memorise #verb=memorise/thing #verb=mentor #verb=mentor/thing #verb=observe #verb=paint/thing #verb=pass/thing
2 #verb=practice/thing #verb=ring #verb=say/thing #verb=set #verb=set/thing #verb=shadow #verb=shadow/thing
2 #verb=sharpen #verb=sharpen/thing #verb=show #verb=show/thing #verb=solve #verb=spend/none #verb=stretch
2 #verb=take/empty #verb=take/none #verb=talk/thing #verb=tidy #verb=tidy/thing #verb=update #verb=update/thing
2 #verb=watch #verb=watch/thing #verb=win/empty 0_attendance 0_house :body :granted <time>_the <why> ^_<time> ^_a
2 ^_answer ^_ask ^_become ^_bench ^_cook ^_drink ^_fence ^_food ^_gain ^_half ^_have ^_honestly ^_join ^_lose
2 ^_memorise ^_new ^_observe ^_paint ^_parkrun ^_ring ^_set ^_shadow ^_sharpen ^_stretch ^_sunday ^_talk ^_tidy
2 ^_update ^_want ^_watch ^_year a_half a_medication a_month a_weather above advice ana and_0 animal api apprentice
2 ask assembly at_my bandage be be_make become below_0 bench_0 best_in ble both by_0 calendar car centre chapter_0
2 checklist chisel clinic clip closure club_$ cm coffee_machine come_to common course_$ dahlia dahlia_<time> deep_work
2 deliver dig drink_more duolingo duty dyslexia either episode error_$ essay every_pupil exception face fence_round
2 field filter finish_the fix_the flexbox flexbox_froggy food_hygiene for_ten for_the form four_<time> friend froggy
2 from_0 from_scratch front_crawl get_promote gift goe good_<time> grandad hand_in hat have_0 have_a have_be head_to
2 heart help_$ homework_on honestly_i house_point how_many how_to hunt i_would in_a in_nature in_show information
2 insurance into_the join joint keep_on keep_the kg_of leaflet learn_0 least_once lecture_$ leed_<time> legacy_code
2 leo lesson_with light_out lodger look_at lose_0 loss magazine man meal member memorise merge metronome mile
2 minute_of mitre month_<why> more_water move mum_i muscle_<time> my_neighbour my_tea my_year myself_$ nature_$ net
2 never_be new_lodger news of_deep of_read of_week on_linkedin on_my one_of organise_a out_at outside p page_$
2 paint_the plot_0 polish priya product promote_to proper publish_in pupil_<time> put question_in reach_0 read_the
2 refresher regular remain repair restaurant retirement review revise room round_plot route safety sales save_0
2 scale_with scan school_<time> session set set_up sharpen show slot smash spend_<time> spreadsheet stair stand star
2 story stretch_<time> subscriber subscriber_<time> sugar_in supervision supplier swap take_0 take_part
2 teach_assistant teacher_$ than the_boat the_checklist the_coursework the_final the_head the_legacy the_shed
2 the_tractor the_ward them_<time> through_to tidy time_i timesheet to_0 to_four to_reach to_school to_show town tram
2 twice_<time> two_<time> type up_the wait want_my water_$ weather_app week_0 weld what_i will_not win_the work_in
2 write_down x yoga
3 #act=change/thing/whole #amount=money #check=money #check=result #concrete=change/thing #first=activity/thing
3 #first=create/thing #hands=partly #object=bought #object=brother #object=cash #object=coursework #object=feedback
3 #object=least #object=life #object=money #object=national #object=part #object=refrain #object=saving #object=team
3 #object=tomatoe #object=walking #object=whole #verb=become/thing #verb=commit #verb=commit/empty #verb=give/abstract
3 #verb=grow #verb=grow/empty #verb=learn/thing #verb=like #verb=log #verb=lose #verb=spend/empty #verb=win
3 #verb=write/thing 0 0_length 0_minute 0_new 0_on :absolute :event :meets :vague-thing <time>_at <why>_so ^_apply
3 ^_commit ^_descale ^_finish ^_gas ^_give ^_grow ^_life ^_log ^_never ^_quit ^_refrain ^_rewire abdel abdullah accept
3 accession accusation aden administere afterward alcoholic alfr all aloud alphabet amendment amp anatolia ancestry
3 angelo anglican ant antarctic antique apiece approximately archbishop archie arroyo artifact artwork asylum atkin
3 attribution audio audit away b2 backlog bae bahrain bait bake baltimore bangladesh battalion bavaria bayer beat beck
3 bedroom belt benedict bestow beverage birdie birdy bite_of blatter bob body bond bookstore boss bowler brandenburg
3 brawl brenda briton brokere bryant build_a bullock burkina bust by_heart bye cabinet calcium call_home calvin
3 cameron cancel canon canvas cascade castillo championship chapter_of charger chartere chong claude cody college
3 colorado commodore compression concussion cone contact contract controversial convertible coral corner couch
3 countryman coursework crescent cub curtain curty cylinder d daily dana danny dawn deadline dealer debbie debry
3 decide decline defunct delay demolition denote deportation derive descale description designate designation desk
3 detective detonate diameter dinner directive disk distributor divorc do_a do_some doctor documentation dolly draft
3 durban dvd dynamite e eat editor eduardo ee elder elect elliot elvy embassy employee empty endemic englishman enzyme
3 erupt escape evene every_time exam excavation exclusive explosive extensive extortion fabricate factory fairy falcon
3 fang farmer favre feast fence fetch fifteen firm first_$ fishermen five five_$ flora flotilla flute flynn foot
3 football fossil fr free fri fur gas_safe gaston gem general get_at girl give_us goodbye goods gov gown grab grade
3 gran grape greenland grenade gunbattle gunman half_hour hamburger hammer handover_$ hang hanover hasan hayne hear
3 heart_<time> hefty heinrich heinz hid high highest himself hollow homer horn icrc identical if illegal illegitimate
3 importer improve_my in_german inbox inch incident include indian indiana inspect inspection intake interception
3 introduce introduction invent iphone irene italki italki_lesson jam jessica jona junior juror kaiser kansa karnataka
3 kelley kettle khale khalifa khalil kick kiss kosher kumaratunga lab lacrosse lafayette lahore lar largest laurence
3 laurie layer leone libya libyan life_<time> light like_my lim lindh linkedin liquid locomotive loop lori lowell lt
3 luca ludwig lung lusaka m mandela mantle marine marriage marvin mastercard mate maths maureen may medication
3 medication_error medicinal melissa merck metre mickey microphone midfielder milligram ministry moist mona month_$
3 monty moon mora moratorium moreno mount mourner mouse mozambique mum murdoch mutiny my_voice nadu nail nalbandian
3 nancy nascar natal netball never newman newsday newsletter next niagara nicholson nick nicole niger no_more nolan
3 notebook nova novel nut nz ocalan of ofst once_<time> one_$ only_$ opium ordain osman overnight own_$ pale parkrun
3 parkrun_<time> parma pea pedro peer_group pennsylvania perez perfume perkin permit petty petty_cash phone_call
3 pickup pig pinochet piper pirate plenary point polanski policeman pollock ponte pool pope poppy portland portugal
3 poster poster_about potatoe prasad present price procession producer profile_$ prohibition pull pulp put_up pyramid
3 qualifier quarterfinal quit_smoke rahman rail rand raw rbi recast recipient recommend redistribution refrain_from
3 regent regy reign reject reluctantly rematch reopen repatriat reservation rest result revers rewire reye robbery
3 rocker roddick roja ron ronaldo rory rosario rugbyu s saad sail salim sanchez santander saratoga sawyer schedule
3 scheme schultz schumacher scrum seafood search seat sebastien secretary select senegal sensex sheila shop short
3 shoulder simmer since sink situat slain slalom slate slice smoke_$ snap snyder southeastern special speculation
3 spiegel spike spill spray squash squat stanton starter statutory sting stock stoppage stove straight street stretch
3 stripe submerg subspecy suit sulawesi summary supply surgery symington synod tai tail tang team_<time> ten_minute
3 teresa terrace texas than_0 the_<time> the_grammar the_green the_petty they thierry thumb to_have tong track trail
3 trailer trash trichet turnpike turtle twenty uae ubs uganda ultimatum unconfirm under_0 unit usb vacant valle
3 variant vegetable veronica vic video villier walk walter waxman wbc wei wes whole_of will win_best winger wire witch
3 withhold wolve yan yang yemeni yesterday yong yonhap youtube yu yuko yusuf zhao zia zip zurich
4 #act=activity/person/part #act=finish/abstract/part #act=finish/empty/whole #act=finish/thing/whole #amount=clock
4 #amount=count #check=clock #concrete=vague/thing #first=activity/person #first=create/none #numbers #object=boy
4 #object=chapter #object=employee #object=is #object=kit #object=outstanding #object=peace #object=question
4 #object=right #object=satisfaction #object=sleep #object=splashback #verb=apply #verb=finish #verb=finish/thing
4 #verb=get/thing #verb=lose/thing #verb=reach/thing #verb=record #verb=smoke #verb=smoke/none 0_chapter 0_customer
4 :activity :prize <time>_<time> <why>_$ ^_<why> ^_get ^_win a abbott abduct abdul abraham absence accidental account
4 ace achille acquire acquittal acre ada add addition admit adorn against ago agre alam album alcohol alec alexandra
4 alexy all_0 alongside aluminum alvarez always_$ ame android anna announcement antarctica antitrust anton apparently
4 appeal appear approval approve arbor arch archive arlington arm armando arrival arrow arsenal assailant assam
4 associat association atop attach attic auburn auditor authority authorization authorize await award baby backhand
4 backstroke backup bahadur band bankruptcy banquet barbara bartlett basket be_in beard beatle bee behalf belgium
4 below beneath bermuda bern bernie beverly bhp bhutto bible bibliography bill bin biographer biography bird black
4 blanc bogey bogu boil book booth borough botanical bottl boulder bowden bowle boyle bragg breach brett brew bridge
4 brigade brighton broth brother_$ bruise brush bullet bumper bundesbank bundle bureau bus businessman but cab cage
4 california cameo candle cannon canton captor caretaker carla carpenter carpet cat caus cavalry cave cc ced cement
4 cent ceremony certification chain chamberlain char chemist chesapeake chevron chin christina christmas christopher
4 circular circulation cit citru clau clear clement cliff close coal coast coca cochran colin collection colore colour
4 column columnist come commute company compensation compile complete_the completion compton comptroller conceal
4 confederate confer confidentiality congo congressman connecticut consist convent conversion conviction council crash
4 crater craven crisp cross crouch crow ct cubic curl customary customer cutler dakota damien darryl davenport day
4 daytona de dead dean dec decker deer def defective defender deflect della demo denise denny dental dentist detain
4 devi di diploma directly dirt disband discovery dissolve distribute district ditch div djibouti doc domain dominic
4 domino don donald donovan dorothy dough dragon driveway drum duck duffy dust dynasty earliest eastman ecstasy edg
4 eds elia elian ella ellison emil emily employee_of empress encode end entitl erie eritrea escort eve evergreen every
4 excerpt expell explorer extend extradite fairway faisal falsely famou fannie farm faso fcc feed ferrari fever fia
4 fifa fill finalist finch finn fir flap float florence florida flown fold food forehand formula fortify foul found
4 founder fra frame franc frankie fre freeze freight french fresh fresno front fruit fuller fungu gabriel gag gallon
4 garage garbage garlic garrison geoff gerry ghanaian giant gibb gillespie glacier glenn gmina gmt gome gonzalez goose
4 graf grass greenville griffith grocery grower guinea guitarist gunshot guthrie guzman haley hampshire handball
4 handcuf hander hannah harare hare harmon harold harpercollin hashim hasina hassan hawaiian hayat hayden head_boy
4 headmaster hector helmet henri henrik herald herbal hereditary heroin hewitt hide highland hilton hoax hoh hold hole
4 holyfield homemade hook horace hour_$ huang huber hutchison hyde i_will ibrahim icelandic ii imprint imprisone
4 inaugurate incomplete incorporation indefinite indicate indict induct infect inheritance injection ink installment
4 instant instruction investigate irs irv jacket jacqueline jamal jamie jana jane jason jeff jen jenny jeremy jewelry
4 jimenez joan joaquin johanne jon jordan journal julie julien juliu justin kate kay kee keegan ken kevin kibaki kim
4 kitchen knee knowle koran kry lamp lanka lantern lap lara large larry larvae laureate layup league leahy leas legend
4 lehmann len lengthy lennox leon leonard lesotho liberian librarian licens liechtenstein lilly limousine lin lincoln
4 line lineage linebacker ling linux lip livestock loan lobster loch lok lottery lou louisiana louy lowe lowere
4 lowland lpga luke luxembourg ly mack madison madonna mae majid make_a maker malik maltese manager manitoba manual
4 manufacturer marc marianne marie marina marino marquy martha massachusett mausoleum mcgraw mckay mckinney mcmillan
4 meanwhile medalist medina megan melvin memorial mendoza mercantile meter methodist meyer mg michael miguel milton
4 min miner minnesota mistakenly modify monde monica monte monthly montoya moose more_than morn moroccan mosley
4 mountain moya muddy muh murdere musa my_brother my_own my_practice napster nasser nate national naturalization
4 nebraska needle netherland newborn nicotine nigeria nine ninth nippon noah noble node noodle not_one nun odinga
4 offence official oklahoma old oldest oliver omar on_the once organ origin oriole ottawa otto outstand_<time>
4 overland pablo paint panama panel panther parkway parry partition pasha passage pastry paternal pauline pebble
4 pencil pereira permanently petra petrol petroleum pfizer pier pinch pizza po poison portuguese postponement pot
4 potassium potomac poultry practice_scale pregnant presbyterian prescott presenter pretax pretoria previou
4 principality probe pronunciation property prosecution proxy psv publication punjab qanta qb quaker quantity
4 quarantine quincy quit quran rachel racket rafah rafter raid railroad rainbow rajasthan ram rama randy ranger rapper
4 rashid rauf raymond reassign rebellion recall reconstruct record_myself recount rectangular redmond reese referenc
4 refrigerator regulator rehnquist reilly renault repeatedly reply reschedule ricky right ringgit rio rise rite road
4 rob rochester rodney roland roof rope rosa rosenthal ruiz rumor run runoff rust ryder safari sah salina salomon same
4 sami sammy san sanctuary santiago sap saud savannah saxony scale_$ scandal scoreboard scotia sea sear seasonally
4 secretly selection server service settlement several severance shaft sharif shark shave shawn sheikh shelton shoe
4 shootout shortene side sidney sierra sindh skeleton skin slater slide slug smuggl snow sodium song sophie soup
4 source south southwestern spa spanish spat sperm splashback split springfield sprinter spun sri ss stamford stan
4 stanley statement station statute steak stearn stein stella stem steroid stevenson stevie sticker sticky strand
4 stream strickland striker subscription subsidiary succession suing sun supermarket supervisor supplement susan
4 suspect swamp swaziland swear sweat sweet swim swiss switzerland swollen taft takeaway takeaway_<time> tally tanker
4 tap tata ted tee teller temple terrell thatcher the_month theresa thornton thunder tile tim time_for tinto tiny tire
4 tissue to tobago togo tow trainer translation transmitter tri trouser truck trustee tudor tumbl tunnel ty uci uefa
4 unite unofficial unseed unspecify ur uranium usa uss valdez valid variously velvet vendor vest vicario videotape
4 vieira villeneuve vine visa visit vocalist vodka voivodeship voluntarily voyage vs wagon wall wanderer war warner
4 webber website weekly west where while whilst whip whitewater whitman who wilhelm willem wine with woodland
4 worldsource wwe wyome xi xinhua youngest youny zambian zheng zhou zimbabwe
5 #check=count #checks1 #first=finish/thing #first=topic/abstract #hands=limitless #object=mentor #verb=be/none
5 #verb=come #verb=get/abstract #verb=reach :create :person ^_do a_first a_night aaron abdomen abel abramoff acid
5 adjoin admiral adrian again_$ agent agne ahl ahm ahmad airway alberta alexandria allen allmusic along alternatively
5 although aluminium ambrose amelia amend ancestral annie anonymou antwerp app appearance appellate application apply
5 arabian arbitration archer ark article asif at auckland aus autobiography automatically autumn bag bakery bank
5 barnett barr baseman basement basin bassist bathroom baton battery bbc bce be_on beach bead bear belfast belong
5 bengal benjamin beth between billiton birthday blackpool blade blagojevich blanco block bo bobby booker boot borneo
5 botswana bow bowie bowman bp brass bread breaker breakfast breaststroke breeder brennan bribe bribery brick brief
5 brock brook bruno bryan buckley buffalo bulk bull bulletin bur burgess busch butter byrd byrne cabin cairn canadian
5 canary cannaby canopy capsize capsule cardboard carl carlo carol carolyn carry carson carter cash catalog catcher
5 catherine cb ceas cellar cemetery centenary cereal ceremonial certify chair chairman chalk chaplain chateau cheryl
5 chicken chief chip chris christi church cigar circa circuit classify clause cloth clyde cocoa codewar_<time> colony
5 come_$ comment compilation conditional confederation controversy convert conway copyright corey cornerback counsel
5 counterfeit crimson crocker cruz cum curse customer_satisfaction cyril cyru dade daly dan darl darwin dave debut
5 deck declare defamation defendant defer demolish denmark department deputy derek derrick descendant desmond dessert
5 dictionary didier dillon dip directory disambiguation disappearance disciplinary discography dixie dlr dog dominion
5 donaldson donation dop dory double doubleday doug dougla dove download drake driver drown drummer du dwayne each ear
5 early eaton eden eight eighth eliot elk elliott elton emi emir emperor enclose episcopal equalize eric eriksson
5 ernest estrada etymology everett ex examination except exemption expulsion extant extension extinct extraction fahd
5 family fbi feb federal fertilizer fielder find_a fine fingerprint fire firearm firestone fisher flank flowere fog
5 footballer for_<time> forc forest formal frank fraud frazier freddie freeman freshwater frog fry gabon gaelic
5 gallagher gao garrett gas gb gerrard ghana gibbon gibson gillette goalkeeper goddess grace graft grain gram granite
5 graze greer greg gregory grill guyana gyanendra hair halliburton hamdan hammond hampton hamstr handgun hanson harley
5 harriet harrington harvey haul hawkin hayward heap helena hemingway herb herbert herman hideout him honorary honour
5 hopper hospital hospitalize hurl husband hussain hwang hydraulic ibf id identification illinoy immunity import
5 imprisonment inadvertently indy infamou inherite injure inn inquiry inside insignia inspector intermediate inventor
5 invitation iqbal irwin isa isaac issuance ivory j jake jakob jan jaw jay jerry joachim joanne joe johann johansson
5 joyce juan jumper kally kathleen kenya kerr khan kickback kidnapper kilogram kirby kraft kroner lancaster larsen
5 larsson lawn lay le leach lease leather lee leopard leopold leslie lester levi lewinsky liam library lift limestone
5 linda lindsay lindsey lion liter litter litvinenko livingstone liz lleyton load locate logan logo lorenzo lower lp
5 lucia lump madoff maine majesty mansion manslaughter maria marilyn marker marshall martin mat mc mcbride mccall
5 mccarthy mccoy mcdowell mclaren mclean mcmahon mcveigh medal medallist melbourne memorabilia merchant mercury mesa
5 metal metric michigan mid midnight midway minor miranda mirza moham monaco monarch montana monterey moran ms murder
5 mushroom myer namibia nan napa napoleon natalie nestle newly newspaper nickel nickname nicky night_$ noel norman
5 northern nose novak nursery o oct officer ohio oil oldham on_time only optional orchid order ordnance os oty
5 outfielder owl own packer paisley palace panamanian papal paperwork parachute paragraph parliament pastor patricia
5 patterson paul paula peace_$ peanut penalty pepsico per perjury pete petit pharmacy phelp phil photograph pie pierce
5 pietersen pill pit plain plaintiff plant poe poem poisone police polk pont porcelain pork post postpone potato pratt
5 premier premiership preside presley prison prix procter proprietary pub publisher punt purportedly putnam quote
5 raikkonen rain rais raja rana randall randolph rape rare ray rear rebecca receipt receive recess recipe recorder
5 rector reference register reliever remix reopene reservoir residence retire revert richardson richie riley ritchie
5 riverside roast robe robertson rover rowe royalty rsa rumour rupee rupert ruth sabha saddle sae salad sally samantha
5 sampson sander sandstone sandwich santa sara savoy scam scarlet schiavo scrap sebastian secret seizure seller semi
5 separate seven seymour sharpe shaw she shell shepherd sheridan sherman shield shin shiva shrapnel shrimp sid
5 sihanouk sim simmon simon sit six slave sleeve slid small snake sol solomon souvenir spokesman spokesperson stab
5 stack statue steel stephanie steven stoke stomach summon superintendent surrender surrendere sutherland sweater
5 sweden sylvester t tab tabloid tan tara taxonomy te tea temporary ten tendon tennessee tenth terminal terminate text
5 the the_north theorem thoroughbr throw ticket till tina to_the toast tobin tom tomato tongue tooth touchdown tractor
5 trenton trevor triangular trinidad turner twelve tycoon ulster underwent unharm unknown unpublish unreleas
5 unsuccessfully utrecht valerie valley vanilla verde verdict verse version veterinary viii vik villa village vincent
5 vineyard wash waterfall waugh wax wba wear wed wfp wharf whereabout widow wigan wilkin window within_0 word wright
5 wta xvi yacht yard yogurt zuma
6 #checks2 #hands=others :deliverable <time>_come ^_no abruptly absentee accompany accord adelaide adjacent adjourn
6 afp afternoon aka alexander ali alia alison allegation amanda ammunition amo andersen anthony anthrax antigua
6 appointment arrange arrest arrive asbesto ashton atkinson atp augustine augustu automatic available b bach bacon
6 baden badge bahama baldwin ball ballot bamboo banana barbado barber barker barrel barrichello barry batch batsman
6 beatrice beaver beckham bedford beer bellamy ben bernard bernardino bert berth beside birmingham blackwater blank
6 bluff boiler bolton boone bore bottom bounty bowl boyfriend brady brandon break brendan brewer brian brigadier
6 britain bruce bse bt bucket bunny burger burke burlington burn butt butterfly button byron cameroon canada canoe
6 canyon cap carey carlton carolina carroll cartridge catalogue cathedral cd chad chamber champagne chapter charg
6 charlie charlton chatham chaudhry cheek cheese chelsea chili chocolate chop chuck citation clara clemency clifford
6 clifton cobb cod codewar cola collector collingwood colt columbia comb commission commissioner communion companion
6 compartment confidential confirmation conrad contamination convict cook cookie cord corpse courier courtesy cousin
6 cover cricket crossbar cullen cunningham custom cutter dam daryl decommission decree delivery deluxe deny depose
6 dexter dismiss dispute divorce doherty drape due dur dye eagle earnhardt ebay eddy edgar edmund edwin egg elbow
6 eleventh elf embezzlement emblem emma eng entrance erect erik evelyn evidence expiration expire fall false faulkner
6 fay feeder felony ferreira finally fish fisherman flag fleme flint floor floss floss_<time> foreman formerly freshly
6 frigate ftc fumble funeral gambia gary gayle geoffrey george get_0 gilbert gilchrist girlfriend goat google governor
6 granddaughter grandmother grave gravel greenwood griffin groin groom ground guilty gunpoint hamza hansen harbour
6 harper harvest hatch he healy hearst helen henderson henman hick higgin hms hogan holy hooper howe however hubbard
6 hut icc ice imperial improperly informant infringement initial initially injury interpol invalid investigation
6 investigator irvin iry isbn island ismail item jamaican janet jar jarvy jasper jermaine jersey jim jimmy johnny
6 jonathan judith julian junction jury kane keith kenneth kessler kingdom knife kyle label labrador lace lady land
6 lawrence lawyer lb lennon lever levy ligament lighthouse limerick lisa lloyd lone lorraine louise ltd lynn lyon mac
6 madra magnu maize malawi malcolm marco marcu marijuana marion mark marrow marry maryland massa match matt maurice
6 mauritiu mccann mccartney mcgrath mckenzie mention mercer midland mike mine mineral missouri mitchell mollusk molly
6 monastery monk moore morgan morrow mose motel mother mud mustard nassau navy near nearby neil nevada newport nichol
6 niece nigel night noon norodom norse norway norwegian note notice nov nsw obstruction odi off olive onion ontario
6 opener oracle oral oregon originate osborne overdose oz pack pad pair parenthese park parole part partial pass pat
6 patrick patty pearce pearson peck perry peterson photo pil pile pin plaster plastic plead pollard polo pony
6 preliminary priest prize prophet rack racketeer rancho raven reach recently referee refund reggie regiment reid
6 replay replica reserve resign rex rey rhode richard rifle roche roll round rounder rowland roy russell rusty saint
6 salman sandy saskatchewan sauce saunder sausage say scarf scoop scott sean sec section sell sentinel separately
6 seventh shalit shane shelley sherry shirley shirt shotgun signature silk sister sixth skinner skipper slip smoke
6 sock sometime sonny soon sotheby soybean spector speedway spice spokeswoman spot sprinkle starr steal steam steve
6 steward stone storage store storey submission subsequent sullivan sultan sword sydney table tablespoon tag tar tate
6 tattoo team telegram telephone theft thick thorpe timothy todd tomatoe tommy townsend township tract travy treasury
6 tree trial tribune trinity triple trout tsvangirai tucker two tyler uk unavailable underneath unincorporate unuse
6 update upon upper upton usda valentine vermont vernon vi vick vii vinegar violet volume wade wallace ward warehouse
6 warren weaver webb weir wellington wendy wet wheeler which wicket wikileak willow wimbledon winner wisconsin within
6 wolf wool wrist wyatt yuh zambia
7 #act=topic/abstract/whole #ends #first=finish/abstract #hands=exam #verb=make/none acquit adam akhtar alabama alex
7 allege allegedly also amazon and andy anita ankle ann appoint asa assistant aston at_the aunt australia australian
7 authorise axel ban barrow basil bass bate bearer beaten beef beetle belgian belmont bennett berkshire billy birth
7 bishop blake blue boat bonus booklet brewery bride brisbane british brittany bud bundl burnley burton cache cahill
7 cake caldwell call cambridge camden canterbury cargo carr carriage cart case cassette cecil chandler check cherokee
7 chest chestnut chiluba chronicle churchill cigarette clayton club coat cocaine coke coleman collect commenc commonly
7 complete confession consent consort conte corporal cottage courthouse cow cox crab crane cream cricketer cromwell
7 crowley dairy daisy dalton danish darrell darren david davidson davy dawson deceas delete depot diocese disc
7 discharg discharge disclose discontinu disqualify dissolution dixon dna donate door down doyle dr drink dublin duchy
7 dudley duff dump duncan dunn dutch easter eddie edward emmanuel envelope ep eponymou estate esther eventually
7 excavate extradition farmhouse father fda fedex fee ferry fifth fina finger flat flour floyd foley for forehead
7 former franklin friday frost frozen fulham furnace galway gardner gareth gastropod get_into gibraltar glasgow
7 goodwin gordon grammar grand grandfather greene guardian hay heather her herein his hobart holloway holly holme
7 homere horse horton howell hudson hughe hunter hutchinson iaaf idaho illegally incorrectly intercept ireland
7 isabella isle itune jacob jail jensen jewel jo jockey joey johnson joseph joshua katherine keeper kellogg kensington
7 kimberly kingston lac lambert last latter lauderdale laurel lawsuit leicester list liver liverpool lock lotu lucy
7 luggage lunch lyle magnate manchester mare mayo mcdermott mcdonald meadow meat meredith messenger miller minc miss
7 mississippi mistress monday monroe morse mound mouth muhammad muralitharan namesake nasal nathan nathaniel navarro
7 newfoundland newton nichola nile no norton norwich nur office open owner paddy paperback pardone partially patel
7 paterson payment pepper percy perth phone pick pike pinto pipe pistol place platinum plc plea pond porter portsmouth
7 postal posthumously pottery pound proclamation prosecutor provisional pumpkin punch purple rabbit rae ransom rca
7 reed refer remainder rename replacement report reportedly resignation respectively retrieve rib ribbon rice richmond
7 ridge robbie robin rod roe rooney rul rutherford ryan sabah sage salem salmon sam sarah saturday saxon scot seaman
7 sentence sergeant serve settle shearer sheep shill ship sign single site skip snail soda sole solicitor sonoma spear
7 specimen spell spit spr sprain stain steele stephen stephenson sterl stirl stolen strip subpoena sue summone
7 sunderland supreme swedish sworn taint tape teaspoon teddy temporarily termination test testimony that thief thomson
7 tiffany tip title tobacco tomb ton tottenham trace trafford treason trophy tube tuck tuesday tyrone tyson unidentify
7 unname upheld valve vaughan vault vessel vicar victor virginia waiver wakefield wallet warrant watford wayne
7 wednesday week weston white wife willie windsor winery winston wrap write yate yorkshire zealand zinc
8 #act=create/none/whole #act=topic/thing/part #object=scale <time> <why>_<why> ^_some aberdeen alan albert albion
8 alice allan altar announce any apple arkansa armstrong ashley attorney axe baker bar barge bark barn bay beaumont
8 bed behead bench benson bentley blackberry blanket blood board bone born botha bowen branch brent briefly bronze
8 browne brunswick burgundy c camel canal cardiff caroline castle chapel chapman charcoal christie cinnamon circulate
8 claim clare clarence clark clarke clarkson collin complaint connolly connor consecrate cooper cornwall count
8 countess cove crawford crest crocodile crystal cumberland dale daniel dart death delaware derbyshire diana discard
8 dismissal dissolv dock document dorset drop dry duchess duke edinburgh eject elly email emerald emerson english
8 enter everton exeter extract fairfax flintoff flower follow forgery fort fountain fourth freighter garland gavin
8 genu ginger give glass glen glove golden gould grandson grant gray grey hale hand harrison hart hast haye header
8 heath heir hodgson home homestead hooker houghton house hull hutton ian iii in indictment inlet insert ipswich irish
8 jamaica johan jubilee judge juice june kenny kentucky kidney knox lancashire lance lane leave ledger leigh leinster
8 length leroy libel lieutenant lily liquor london lose mackenzie magistrate mansfield maple marble margaret marsh
8 matthew maxwell mcgee melville memo memorandum mick middlesbrough misdemeanor montgomery moth mp mrs murphy nelson
8 nephew notify oak officially onto original oval oxford oyster parcel pardon parish parsley paste patch peel pen
8 pence penny peter pine pink plantation plum plymouth port portion powder press preston previously prince princess
8 print probation promptly pseudonym purchase purse queensland quinn railway ranch recovere refuse registry release
8 replace reprieve return reveal reverend robert roger ronnie rosemary ross row rubber sample sand seed seiz sentenc
8 shannon sheet shelf shire simpson soak spoon stuart stump suitcase sunday sussex sutton swan swansea tablet tampere
8 tasmania terry thame thereafter thigh thompson throat thursday tin tonne toss towel transcript tributary tyre umpire
8 uncle uncovere unearth unmark v vacate van vinyl virgin viscount walnut walsh warne warwick watson welch whistle
8 wilson winchester with_my wooden wreath
9 :finish afterwards andrew angu anne arthur auction avon bailey barne bean berry birch boy boyd bradford bristol
9 brooke buckingham bullion burnt bury butcher butler calf candy cane cape carlisle cattle cedar charge charle
9 cheshire chester clay clearance clerk clive coconut colonel confirm constable contain container contaminate corn
9 coronation corpus correspondence courtney craig cup curry custody date daughter deposit derby diary dickinson
9 discover dover dundee dy earlier edition eldest england entry essex evan fa fake ferguson fin final find finish
9 fitzgerald fletcher formally fowler francy frederick gate gloucestershire gold graeme grove gum half harry hill
9 holland holt honey hood hugh inscription into iron irvine iv jack jackson jade jefferson jenkins jone keane kelly
9 kendall kent knight lake landy lawson lbw leak leed leg libby lime livingston macdonald maid mason middlesex
9 middleton milk month morry morton mr murray neck neville norfolk norry north notification oath obtain omit palm
9 palmer parker passport patent peach pearl plaque plate postage potter quarry registration reissu removal reprint
9 reynold river robinson robson royce rum sack salt send sheffield shipment sinclair skull southampton spinner st
9 stewart strawberry stud stuf submit substitute sued surrey suspension tavern td telegraph tender testify third thorn
9 throne trademark transfer treasurer trent trunk twice used via water watkin welsh wheat when withdrawn withdrew
9 withheld wood worcester
10 abbey accidentally again anderson ash autopsy bail baron barrett barton bath baxter blackburn bottle bourbon bushel
10 card cherry commemorative confiscate copper copy cotton county court coventry diamond durham elizabeth engrave
10 ferdinand file fork fulton galloway gile gill graham green hall ham handwritten inscribe james john kit lemon
10 licence license lumber mackay mail manuscript march mary munster newcastle northampton nymex one overturn owen
10 packet page paper pend permission philip possession privy receiv red revoke ring ruby scotland scottish second sir
10 somerset son stamp straw subfamily suffolk surname syrup taylor timber troy under undisclose urine vale wales
10 warden ware warwickshire westminster wicketkeeper wilkinson without woodward
11 :exam abbot admiralty amber another baronet box brother brown burial burrell captain certificate coffee coin cole
11 cooke dat december devon examiner fraser gazette guinness hamilton head immediately injunction january johnston
11 king lamb late leaf letter lewy lord maiden manor morrison moss nottingham november orange orchard ore ounce
11 petition phillip prior priory publish queen ramsey record reinstate request retriev royal sale salisbury samuel
11 september smith spencer sugar suspend talbot victoria walker walton whiskey williamson yellow
12 april august campbell coroner creek deposition earl february issu july log minute october on originally remove
12 sheriff shortly silver stafford then thomas waiv webster william
13 #concrete1 after bell coffin cork crown gloucester henry holder later lodge subsequently until
14 affidavit before mill mint seal
15 name
16 first from
17 buy
21 by
"""
