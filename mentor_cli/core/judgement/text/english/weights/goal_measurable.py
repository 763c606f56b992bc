"""What 4265 labelled goals teach about measurable: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

ANSWERS = ("no", "yes")
ROWS = """
-23 #hands=unsized
-21 *
-18 some
-17 accustome
-15 attitude mindful perceive stereotype tendency understand
-14 alike awe cynical frightene globalization grappl lately mentality rhetoric sight sort worrisome
-13 arrogance commonplace decidedly distinctly entrepreneurial envy everywhere extreme fearful frankly impatient
-13 indifference openness outsider patriotism perceiv perception pervasive pose savvy stuff viewpoint weary wildly
-12 admire adversary afar alienate annoy appreciate arrogant bite brightest bully civilize conservatism curiou
-12 detractor dislike distract distrust embrace entrench ethic evident exaggerate fascinate feel ferociou forefront
-12 genuinely imagination increasingly indifferent inevitably intimidate invariably louder misguid nostalgia ominou
-12 overly penchant perspective pessimism pessimistic plight pundit realism relentless relentlessly reminder
-12 resilience seldom sensibility smarter standpoint stubborn symbolism tend terrify uncomfortable understandable
-12 undoubtedly unfamiliar unpredictable vastly vulnerability wary
-11 alarm animosity anxiou apt articulate backdrop behave breadth brighter bureaucrat burgeon capitalism consciou
-11 creativity culture cyber cyberspace daunt demographic demonstrate disadvantage discourse disturb emphasize emphasy
-11 endure energetic enthusiasm esteem excite eyebrow familiar fascination geopolitical hardene hype ideological
-11 ideology imagery imagine imperative importantly in_the incredibly intensely ironic lag lik listen make_the
-11 metaphor mistrust naive nationalism noisy notion notoriously oppression peril persist posture provocative prowess
-11 remind repercussion resentment resilient respect respectful restless resurgence rethink rife semitism sentiment
-11 seriousness skeptic skeptical skepticism spectacle strive subtle superiority surreal tir tolerant trend
-11 underestimate underscore vibrant worry youthful
-10 #first=vague/abstract amuse anxiety appall arous aspect aspiration audience authoritarian awful awkward backlash
-10 bleak boast bor brutality bureaucracy capitalist cheer cinematic civilization clearer clout confront constantly
-10 continually curiosity deeper deeply defensively despair desperation diplomacy dire disagree discontent discourage
-10 disparity distort diversity eager echoe enthusiast enthusiastic everybody everyday evolve excitement exert
-10 expansive exploit extraordinarily extremism filmmake firepower frustrate frustration fun gaze glamorou glamour
-10 glance glimpse gloom gloomy grasp greatness grim harsh heightene helpful ignorance implication indicative inherent
-10 inherently insecurity intellectual intolerance irony lofty lot loudly menace militancy mood more notwithstand
-10 nowaday obsess obsession obviously ours passionate peculiar person phenomenon poorer pos pragmatic predictable
-10 prevalent professionalism profoundly prone pros protectionism quirky racism racist realistic reality realization
-10 reassure reflection relevance reluctance repression repressive retro rhythmic rightly rug sadly scary seem sense
-10 sensitivity sharper sheer shun sketch sober some_of someth sophisticate spirite storytell stride surely
-10 sympathetic technological terribly tolerate touch uncommon unpleasant unrealistic urgency vigilant vigorou
-10 vocabulary watcher weakness weird westerner wider with
-9 absurd accomplishment acknowledge activism admiration adolescent aesthetic affluent aggressive always amaze
-9 ambition approach array atmosphere attract aura awesome backward better bitterness blatant blogger boomer bullish
-9 bureaucratic buzz casual cautiou chaotic chic colorful communicate compassion competitiveness conducive confuse
-9 conspicuou contradiction contrast countrymen critique culturally cute damn danger dangerously darker dazzl
-9 definitely demeanor destructive dictate dilemma diminish disbelief disgust disparate distraction diverse divisive
-9 domination dumb elite emotion empowerment endless enormously entertain especially evidenc experience eyed fiercely
-9 flair flier flock flourish flung focus folk fond foolish forceful foremost fundamentally gadget generosity gorgeou
-9 grassroot grin gritty happier harder hardly hate heartland helpless hesitant humor hungry i_be ignore immensely
-9 impression impunity incline injustice inspire instinct intelligent intense intensity irrational irresponsible
-9 journalistic kind laugh laughter lean lesson likene look loud macro macroeconomic mainstream maneuvere mantra
-9 markedly midst mind moderation morality murderou muscular mut navigate nervou nonsense noticeable nowhere obviou
-9 oddly our outrageou outward particularly partisan passive persistent personality phenomenal polite prevail profound
-9 provoke quiet rattl raucou read_to recognizable reflect refresh relax responsive richer ridiculou roar rude safer
-9 satire scenario scenery secretive semitic sensible seriously sexuality sexy shake shine shortcome sincerity skyline
-9 softer somber spirituality spotlight squarely stance stare startl stature stigma stupid superpower supportive sway
-9 synonymou tame terrain thoughtful thrill thrive tilt tolerance tone toughest toward truly turbulence ubiquitou ugly
-9 unbelievable unconventional uneasy uniquely unseen unthinkable upheaval upsurge versa viciou view vigilance
-9 visibility visionary visually vivid wandere warmth wherever wondere youngster
-8 #act=vague/abstract/part #lack=vague #verb=make/thing #verb=save about academia accent affection afraid aftershock
-8 aggression anew anger anymore appetite applaud arid around ashame astonish astronomy attention aware awareness
-8 balkan bastion behavior believer beset bias bigger bombard boom bother broader broadly brutal bunch calm candid
-8 careful caucasu caution centere certainly chant charisma charm cherish clever climate coherent comparatively
-8 compell complexity conciliatory confrontation consistently context continent contradictory convergence countless
-8 courageou crise criticism crowd cry culinary cultural dampen dangerou dare davo deflation defy delight denounce
-8 densely depress deserve deter diaspora differ differe differently discipline discomfort dismay disproportionate
-8 dissatisfaction dominate downside drift dull echo embarrass emergence encourage encouragement enjoy enjoyable
-8 equally escalate ethnically ethnicity everyone exceptionally excuse expression faint farther fashion fashionable
-8 fear feminist fierce flexibility fluent focal formidable fringe fundamental funny fuzzy genre gentle genuine
-8 geography gesture gre grip guess hardest hardliner hardship headway heroic highlight honestly honesty horrible
-8 horrify horror hovere humid illusion incredible inevitable influx instability instead_of intensify intrigu intrigue
-8 intrusion invisible ire joke journalism keen landscape latino lax lessen linger lingere literal love lure marketer
-8 maybe measure meddl midwestern motivate motivation myriad myth nascent necessarily negatively neo odd offend often
-8 optimism optimistic orientation ought ourselve outrage outset overcome overlook overwhelm passion patriotic pause
-8 penetrate perfection phenomena plenty ploy poignant policymaker politics positively potent precariou pretend pretty
-8 problematic propaganda proponent proud proudly provocation psychological psychologically question quite radically
-8 rag react really reflective refrain reinforce rely remarkably reminiscent restraint rigid rivalry robust sad
-8 saddene scale scar scare schoolchildren sci seismic selfish sentimental shaken shameful shrug simplicity skill
-8 slang sleek slogan smile softly speak splendid stagnant stalinist stop stronger strongest stylish subject
-8 subjective surf surfer swath swell swirl taboo tactic talent temper temperate tempere tense tension terminology
-8 terrific thing tibetan tighter topic treacherou tremendou trickle uncertainty underdog underline uneven unfold
-8 universally unnotice unsettl upbeat upward usual utmost utter visible visibly vision volatility vulnerable warfare
-8 warmer warmly we weathere willingness wipe wisdom wit withstand witty wonder workplace wow yorker
-7 #concrete=finish/thing #object=method :inner <time>_i ^_save ability absolutely academic advancement advertiser
-7 affinity affirmative ager aggressively akin aloud ambiguou amidst angry anguish anticipation anyone applause
-7 appreciation ardent arguably aspire assessment assortment at_a authentic authoritative awakene background baseline
-7 battlefield battleground belief beyond bickere bitterly bog bold bolstere boo bothere brightly brilliant broaden
-7 bustl camouflage campaigner campuse capability capitalize cater cautiously censorship characterise chilly clad
-7 clarity clearly cognitive coincidence collar combate commentator communism comparison competence complicate
-7 concentrate conceptual considerably contagiou contemplate conversely cooler cop cope countryside creature
-7 credential critic datafile deepen deepest dense depiction depth desirable desperate determination deterrent
-7 devastation dialect difference differentiate dim disarray disregard dissatisfy distant dominance dot downplay
-7 downturn dramatically dweller dynamic eagerly eccentric eclectic eco ecological economic economically ego emotional
-7 emulate encountere endanger endeavor endit enormou environmentalist erode erotic escalation ethical evidently
-7 exacerbate expectation expert explore expose extremely fabulou fad fairly fan fascist favorably feminine festive fi
-7 flare fledg foe forcefully forecaster frequent frontline fuell gameplay globally gym habit hardcore hatr haunt
-7 hawkish headach headache heck heel hemisphere heroe hi hispanic hoop hopeful horrific hugely humorou icy idea ideal
-7 ideally illustrate image immense impact importance impress improbable improve inability indispensable inequality
-7 inexperienc infectiou infiltrate inflationary influence infrare infuriat innovation insight inspirational insult
-7 insurgency interact interaction interpret intimidation intricate isolation jitter jok knit lament laud lazy
-7 leverage lifestyle linguistic listener lively lyrical magnet marketplace masculine mean meaningful mediocre
-7 meditation merely method metropoly misery mobility mobilize moment moral mountainou murky my mystical nasty
-7 necessity negative neglect newsroom niche nightmare nod noise numerical obscure observer onslaught ordinary orient
-7 outdate outspoken overhead overshadow painful panick parity patience penetration perhaps perimeter periodically
-7 persona philanthropy picturesque pity plausible plentiful poetic populate populist postwar poverty praise precisely
-7 prediction preparedness pride prosperity prudent purely quicker racial rampant rarely rather rationale read realize
-7 rebelliou reformer regrettable relaxation reliant remotely reprisal reputation resembl resist resonance restive
-7 rigorou roam routinely ruthless sadness scope scream sectarian secular seemingly self sensitive severity shadowy
-7 shame shape shift shrink sigh silence silly similarity sincere skirt slick slippery snowy socialism socially
-7 sometimes somewhat sound speculative spiral spite sprung stability stardom stealth stimulate stranger strategically
-7 strength stress strife strong stunt subdu suicidal susceptible suspense symbol taller tangible tempo tempt
-7 temptation textbook theme think tibet time_$ too tough tougher towere trait traumatic trendy tricky troubl
-7 troublesome turbulent ultra undercut unleash unstable unusually upside utterly vague verbal viewer violent visual
-7 volatile wag watch wave windy woe worse worsen worthwhile wrack yell
-6 #act=activity/thing/part #act=vague/empty/part #object=bag #object=ticket #verb=get/empty #verb=save/thing
-6 #verb=write/thing 0_boy :abstract :comparative :vague abstract accolade accomplish accurately achievement acronym
-6 adamant addict adherence agenda aging ala albeit align alleviate altitude alumni ambitiou analyze ande andean
-6 angere answer anti anticipate anybody anytime appalachian appropriately asian atrocity attendee attractive
-6 austerity avid awake backyard ballistic barometer behavioral behaviour benign bizarre blunt bounce brace bre breeze
-6 bright brisk brunt buildup busy californian capable carnage catastrophe centralize cerebral characteristic
-6 characterize chill circle classroom cleans climber clue cold comfortable comparable comparative complain concern
-6 confidence conform consciousness consequence consistent constant constraint constructive contemporary contrary
-6 conventional convey courage cozy crackdown cradle cram crazy criticize cuban cue cuisine cultivate curb curtail
-6 cutback deaf decent defiance defiant delicate democracy demonstration dependence desert desperately destabilize
-6 devotion devout difficult difficulty dimensional discriminatory disgruntl dismal distinctive disturbance doing
-6 doubt downward drastic earnest ease easiest economy educator effectiveness elude embarrassment embed emerg
-6 emotionally enemy enhance enlightenment epicenter eradicate erratic ethnic even everest evolution evolutionary
-6 excellence exotic expertise exploitation extent extremist eye fade fahrenheit fancy fantastic far fatigue fea
-6 fertile filmmaker finest flamboyant flash flexible fluctuation focuse foliage folklore foothill foothold foray
-6 foreigner foreseeable fortunate fray frenzy frequently freshmen friction furor futile gangster gear gender geniu
-6 geographically germanic gigantic gloriou glow goodness gotta graffiti gravity greatly greet grief grievance grind
-6 gruesome hacker harass hard harshly havoc healthier heed hesitate heyday hierarchy hindere hint historically honest
-6 hopefully horseback hostile hostility huddl huh humidity hypothetical immoral implicit impoverish incapable
-6 inclusive incompetence inconsistent inde indication inefficient ingushetia innovative insider integration invader
-6 iranian irrelevant isolate ital jazz justify karate keep_a kid kurd kyrgyz lack language leap leftist less level
-6 lgbt like limelight literally lonely longevity lov maneuver mankind manner market marxist mask math mazar me_$ mild
-6 mileage minimize mistaken misunderstand mock moderate moderately modern modernization moreover mosquitoe myself
-6 mythical narrative nationalist neat neighbor nighttime nn nonetheless nonstop norm notoc nudity obesity observation
-6 obstacle occasional of_the offensive old openly organizational outlook outreach outsourc overcrowd overrun
-6 overweight pac pakistany paradox participant patroll pattern payoff peaceful peacemake perch persecute
-6 philosophical phrase pinpoint planner playground political politically poorest poorly popularity portray portrayal
-6 powerhouse powerless practical practice prejudice presence pretext pristine procrastinate profile progressively
-6 propel proportion prose prospect psychology publicity pursu quell quo racially rage ramadi rash rational reader
-6 realm recession reclusive regard relatively religion reluctant remarkable remember remembere repetition resemblance
-6 resemble resident restrictive revolve reward risky ruh scrutiny seasone sens sensation shock shopper showcase
-6 sideway significance simmere simulation sincerely sinister siren situation sked skinny skirmish sleepy slope sloppy
-6 sluggish smart smell social soften somehow sparsely spectacular spectator sphere sport stabilize staggere stark
-6 starv steadily stellar straightforward strategy stray struggle stun style suffer sufficiently suggestion sunny
-6 surprisingly swing sympathy systemic tactical tajikistan tarnish taste teen terrible thankful thay their thorny
-6 threat threaten thrust thug tiananmen tide towards tradition traditional transform transparency traveler trek
-6 tumble tun turmoil twist typical unacceptable unaffect undermine unhappy unpopular unrest unsure uphill upwards
-6 urban useless ushere uzbek vary vast veil violence volcano warm wav way weak weakest weaponry what wonderful
-6 worsene wrath write_test xfdw xinjiang yeah year_0 yoga zionist
-5 #act=finish/thing/part #first=topic/person #object=class #object=fitter #object=garden #object=liked #object=python
-5 #object=take #opinion #verb=cut #verb=practice/thing #verb=sketch #verb=sketch/thing #verb=take #verb=understand
-5 #verb=understand/thing #verb=use #verb=work 0_<why> :change :hedge :opinion :person ^_give ^_sketch ^_to a_0 a_bite
-5 abkhazia abnormal abroad abundance accelerate accountable accuracy adhere adjustment advantage advocacy advocate
-5 affect afford afghan afghanistan ahb albanian alert amenity among amongst ample analytical anarchy anbar and_then
-5 ang angle anthropology anyway anywhere arab archaeology assertion assumption astronomer astronomical athlete
-5 atmospheric attraction backer backstage bad bald bam bandit bang banja banner barb barren basically battl be_lik
-5 beautiful beauty beleaguer bend bent betrayal bilingual blame blitz bloodiest bloodsh bolster bordere bravery
-5 breathe brush brutally buddhism budget budgetary burden burmese burst businessmen bystander camera celebrity
-5 certainty challeng charismatic che cheap chechen chechnya chinese choke choreography cite classmate clerical
-5 closely cloud cluster coastline combat comfort commentary communist community competitive complementary compute
-5 computerize concept confident confusion conquer conscience consensu consistency containment convenient cool core
-5 correlation corrupt cosmic counter coupl crack creative credibility crossover crossroad cruel curv dagestan dalai
-5 dance dar dateline daylight deep definite defuse deliberate depend depict descend desire detect deteriorate
-5 deterioration devotee dialogue dictatorship dignitary dignity dimension dirty disagreement disappointment
-5 disapproval disguise display disposable dissent distinct distress diversify diyala dramatic drastically dream dress
-5 drone dubiou dusty dwindl ear eclips ecology economical ecosystem educate electromagnetic elegant elsewhere elusive
-5 emerge enclave encompass engage enrage environment environmentally epidemic eritrean error_in essence event everyth
-5 excel excess excessive exhaust exodu expatriate expectancy explain facial fairness faithful fallout farce farrakhan
-5 faster fault feedback fenc fend fiery fit fitter flaw fle fledgl flush forth fortunately fragile frail frantic
-5 freak fruitful fundamentalist furiou galaxy gap gather gay generally generation geometric geometry get_my ghetto
-5 glad global gossip governance gratitude greater greatest grozny gruel gunship gut guy gymnastics hail haitian
-5 hallmark hamper hampere handful handler happiness happy hardline harmful hat hazard haze heavier heavily hid hilly
-5 himalayan hinder hobby hollywood homeland homosexual homosexuality horizon hospitality humane humiliat humiliation
-5 hurry hurt i_have illuminate imaginary imbalance inaccurate inappropriate incompatible incursion industrialize
-5 inferior infight infiltration inflammatory inspiration instead insurgent integrate interfere interference
-5 internally interpretation intervention interviewer intimate iraqy irregular italic japanese jealou jeopardize judg
-5 judo justification karbala kasparov kata khatami kla kremlin kung kurdish lackluster lame lapse latin lawless
-5 legacy lense lesbian lhasa lik_by literacy little loh longstand loom lore loyalty luckily lull lur lush mahn
-5 mainstay makeover manipulate manipulation many mao marcher marquee mature mayhem meaningless mere messy methodology
-5 middle migrant militarily minority mirror miserable modele modernize modestly mongolian morally mostly motorist
-5 mount muslim mythology narrower naturally needy neighborhood neutrality newcomer newer nobody noir northridge
-5 not_use noteworthy now nra oaxaca obese objective occasionally occurrence oceanic okay onstage opportunity ossetia
-5 outcry outfit overlap panic parody particular past path people perfectly performer peripheral persecution persian
-5 philosophy pla plagu plain planetary plateau pleas pois pollute possibility poster potential powerful practically
-5 practitioner preach precision predict predominantly prefer prevalence primitive problem productive productivity
-5 profanity progress progression proliferation prominence prominently pronunciation propell prosperou protestor
-5 proximity psychic puppet pursuit putin python_0 quality quantitative quietly rabbani radar radical rafsanjani rah
-5 rapidly read_around readiness realise reasonably reckless recruiter reel regime region religiou remark renegade
-5 respectable respond retribution revere rhythm rid rim risk robot rogue romance romantic root roundup saakashvili
-5 sag saharan sake salute satirical satisfy scarce scath scenic scent schizophrenia scholarly scrambl scramble
-5 secrecy see segregate segregation sellout seminar separatist seriou shade shaky sheltere shiny shrunk shy simpler
-5 simulate singular sinhalese skater slack slavic slowdown slum sniper solidarity solve somaly someday soviet spat
-5 spate spatial spawn speculate spirit spiritual spontaneou sporadic sprawl spread springboard stabilization standout
-5 static staunch steer stiff still strategist strengthen stretch stricter stringent stumbl sturdy sunglass sunshine
-5 supernatural suppress supremacy surge surpluse surprise surround sustainability suv swat sweep symbolic symptom
-5 synchronize tackle tah tailor tajik tangl targete tbilisi tea_<time> tech technique terror terrorism test_$ texan
-5 texture the_old the_reception the_year themselve theoretical thinner throughout thunderstorm tightene tongue tout
-5 traditionally tragedy tragic traveller trench triumphant trivia trojan trouble true tudjman tumultuou turf turkmen
-5 turn um unarm unfair unfairly unfavorable unfortunate unfortunately unfound unify unique unjust unnecessary
-5 unprecedent unwill up ups upstate urge useful vent versatile vie vietnamese villain virtue visitor voic wan warn
-5 warplane waziristan weaken weaker weather weed welcome whenever why widespread wildfire woo word worst wp write_in
-5 wrong wrought yourself youth zedillo zen
-4 #concrete2 #concrete=vague/abstract #first=activity/none #first=finish/none #object=budget #object=event
-4 #object=guitar #object=gym #object=handover #object=it #object=old #object=shed #object=toast #object=ward
-4 #verb=cut/none #verb=go/thing #verb=practice #verb=serve #verb=serve/thing #verb=sort #verb=sort/thing
-4 #verb=take/thing #verb=use/thing :mass :tells <time>_0 ^_go ^_python ^_serve ^_speak ^_stop ^_the ^_understand ^_we
-4 abandon abide absorb abundant acceleration acceptable accessible accommodate accountability accurate achieve across
-4 activity adapt adequately adjust ads advent adverse aerial agony ahmadinejad ai aim alcoholism algerian alien
-4 all_<time> alp alter america amusement analyz anarchist and_i animation ante anthem apartheid apparatu arabic
-4 arbitrary arise around_the artistic asia assert assess asthma attain attribute aussie autism avian avoid axis
-4 backbone baja barrage barrier basic basketball battere bazaar be_a beacon beard beast beg beij belichick belly
-4 belove bengali besides betray biblical blend blog blond bohemian bounc breakfast_club breath bubble buddhist buffer
-4 bug bump bumper buoy ca calculate calculation carefully cartoon caste catalonia catastrophic celestial celsiu
-4 centerpiece centrist challenge change chao chat cheaper chengdu chiapa chord choru cis civic clandestine clash
-4 classical cling closer clothe clown club_<time> collective color combatant commitment compassionate competitor
-4 condemnation condom confine conflict congressmen considerable continuation continuity convinc coordinate
-4 coordination cordial corporate counterattack counterterrorism covert cowboy cramp crawl credible crisis critical
-4 cruelty cruis culmination curriculum curve cut damp dancer darfur dark daytime debate decade deception decisively
-4 defensive define definition demonstrator dengue denial denounc department_$ depression detection devastate develop
-4 developmental different dinosaur direction disappoint discredit discrimination disguis disorder disruption distance
-4 distinction distinguish distraught dive domestically dominant doo doom drag drama dune easier eastward easy
-4 economics economist edge educational efficiency elaborate element encounter endurance enforc enforcement engagement
-4 engulf enhancement enlargement enrich entrepreneur envision equip eradication erosion europe evaluate ever
-4 every_single evil excellent exceptional exclusion exhibit experiment explanation exposure extinction extraordinary
-4 fabric fact fallujah faltere falun famously fantasy fastball favorable favore favourable feasible feather fest few
-4 fighter firmer firmly fist flap flavor flop flurry fool footstep footwear fore forum free_<time> freedom freely
-4 frontier fur fury gently geographic geographical germ get_on glory going golfer goo good gps gradual graphics
-4 grateful groove groundwork guerrilla guitar gunfire gypsy hah hanoi happen happene happily harassment harbore harm
-4 harmless harness headline healthy hello help herat heroine highly hilltop hindi hip hiroshima hmo homework hop
-4 hottest housewife how hug huge human humanity humble hunger husky icon iconic ignite illustration immigrant immune
-4 impair impetu imply impossible impulse inadequate incentive incidence indicator indigenou ineffective inexpensive
-4 inflation influential inhabite inner insect insistence instantly instructor integrity intelligence interest
-4 interprete interrogator intifada invasive irna ironically irreversible islam islamic israely it_$ jerk jew juarez
-4 jungle kabul kahr kashmiri khamenei klan knowledge koizumi korean kosovo kostunica kyrgyzstan lama lapd laser
-4 latitude latvian launcher lavrov leadership legion legitimacy liberalization liberate libertarian lighter
-4 likelihood lip literary literature littere livelihood logic logistical lookout lovely luck lula luxuriou madness
-4 magical magnificent magnitude mah majestic makeup malay managerial mandarin marginally matchup maturity maverick
-4 maximize maya measurement media medieval megawati meltdown memorable mercenary mess message meteorological midfield
-4 midwest mighty migration migratory mindanao miniature missile mobilization mode mom momentum monkey monster
-4 monumental morale mosul motive mottaki motto mountain much multilateral muscle nafta najaf native native_<time>
-4 nato nature neatly nepalese nerve network neuron newt ngo nice nicely nightly nino nkorea nordic normalization
-4 northward notoriety novelty novice nude nuh obama object obscene observe of_hid offense ok on_the on_top opponent
-4 optical orderly oriental other outburst outdoor outnumbere pain pandemic pant parallel particle patient peasant
-4 pedestrian peninsula perpetrator philosopher photography physical physically pkk plague pleasant pleasure poisonou
-4 polar policy pollution pontiff poor porn positive pow pr prais pray precaution precedent precise predator
-4 preference prestige preventive prey primakov priority pristina pro profession programmer projection prolong
-4 protester psychologist publicize pulse punish punk pure purge purity push puzzle query radiation rally rancher rang
-4 range rapid ravage reaction readily reap reasone rebuke recent reception recognize reconcile recruit recruiter_to
-4 regardless regret relevant reliability remorse renaissance rendition repeat repertoire repertory resistance
-4 resistant retaliate retiree retreat reunification revolutionary rift roadblock robe robotic rough routine rugova
-4 rumor rumsfeld russian safeguard sahara saigon samarra samurai satisfaction saudy save scandinavian scant scarf
-4 scattere scene scheffer scholar scientist scout scripture seaside seasonal seeker selective sensor shadow sharp
-4 sharply shimbun shooter shout shrub siberia siberian sidewalk similarly simplest simply sing sizable sketch_in ski
-4 skier skopje sky slight slower smoothly smuggler sneak soar soccer sociologist sociology softball solemn somebody
-4 somewhere sonic sore sorrow southeast specter spectrum speculator sped speech spicy spine splash spur stakeholder
-4 standardize standoff standstill statistically stimulu stir strange strategic strict strictly stripe stronghold
-4 strongly sudden sunni superhero suppression sure surveillance survival susilo suspicion sustain swung symmetry sync
-4 systematically taiwanese tale taliban tango teenager terrorist the_guitar the_house the_new theoretically these
-4 thinly those through_the thumb tight tighten tijuana to_take toe tornadoe totally tourist trafficker traitor
-4 transformation transparent trauma tremor tribal tribesmen troupe trouser truth tune turnaround turnout tuzla tvs uh
-4 uncertain underly undertake underwater underworld undocument unemployment unman unreasonable untouch unusual uproar
-4 ut utilize uzbekistan vegetation vehemently very vietnam vigorously violently viruse vogue volcanic voter vowel
-4 waist warrior wartime weep western westward whatever whatsoever wick widen wield wind wipe_down with_zero workout
-4 world worthy yah yoh you yudhoyono zero zone zyuganov
-3 #act=activity/empty/part #act=create/thing/part #act=finish/none/part #act=light/none/part #act=light/thing/part
-3 #act=topic/abstract/part #act=topic/person/part #act=vague/abstract/whole #concrete=activity/thing
-3 #first=activity/empty #first=vague/empty #object=a #object=and #object=assessment #object=bit #object=code
-3 #object=community #object=developer #object=do #object=foot #object=german #object=hunting #object=interview
-3 #object=javascript #object=log #object=market #object=note #object=reading #object=section #object=staff
-3 #object=test #verb=attend/thing #verb=be/empty #verb=bite #verb=bite/thing #verb=call #verb=feel #verb=give/none
-3 #verb=give/thing #verb=go #verb=have/none #verb=improve #verb=lead/none #verb=listen #verb=make #verb=network
-3 #verb=network/none #verb=order/thing #verb=prepare #verb=prepare/thing #verb=tell #verb=tell/thing #verb=want/thing
-3 0_chemistry 0_s 0_set 0_year :absolute <why>_i ^_everybody ^_practice ^_prepare ^_raise ^_sort ^_tell ^_work
-3 a_native anatomy animal as_a back_to bag balance befriend biology bite_of business chemistry chess class_<time>
-3 cleaner clip coach community_$ competent completely computer consumer contribute conversation cover_letter
-3 discussion down_my draw effort english_$ event_$ everybody_in figure follower foot garden get_fitter give_0
-3 give_back great grow guide hand_up handover_<why> have_get have_not help_the here hol holiday hunt hygiene i_want
-3 in_my internet javascript job journey laptop leave_the level_<time> like_a like_our log_of longer lunch_<why>
-3 maintain mark_code matter mental merit mistake monitor most my_community my_german my_hand my_javascript my_note
-3 my_uncle need network_$ never_make not_touch notebook now_and of_leave on_ward once_$ one_in order_in out_<time>
-3 overdue page_0 pass_$ picture plan_<time> prep prepare_for pressure question_in quiz reliable remembrance role
-3 round_<why> script sector sight_read sleep society sorry sow stream take_a take_part target telescope tell_the
-3 thank the_0 the_department the_last the_market ticket to_listen to_my to_person together tool top_of transition
-3 translate turn_0 twilight understand_the uniform up_$ up_for use_my verb viral voice want ward_0 whoever will_be
-3 will_put with_a with_the work_on young
-2 #act=change/abstract/part #act=create/person/part #act=finish/abstract/whole #act=topic/person/whole
-2 #act=topic/thing/part #act=vague/empty/whole #act=vague/none/part #check=result #first=activity/person
-2 #first=change/abstract #first=change/thing #first=create/abstract #first=topic/abstract #object=alumni
-2 #object=better #object=board #object=business #object=change #object=clue #object=colleague #object=dad
-2 #object=error #object=excel #object=exception #object=film #object=fund #object=gap #object=got #object=heart
-2 #object=joint #object=journal #object=kev #object=leader #object=lot #object=love #object=model #object=new
-2 #object=patient #object=photography #object=plan #object=plumbing #object=project #object=question #object=respect
-2 #object=room #object=senior #object=set #object=story #object=strong #object=suggestion #object=top #object=tree
-2 #object=walk #object=way #verb=answer #verb=ask/thing #verb=attend #verb=be/abstract #verb=be/thing #verb=brush
-2 #verb=brush/thing #verb=call/person #verb=catch #verb=coach #verb=earn #verb=explain #verb=feel/abstract
-2 #verb=finish/empty #verb=give #verb=going #verb=have #verb=help #verb=help/thing #verb=improve/abstract #verb=label
-2 #verb=label/thing #verb=launch #verb=lead #verb=listen/none #verb=look #verb=love #verb=love/thing #verb=mentor
-2 #verb=mentor/thing #verb=order #verb=pass/none #verb=raise/abstract #verb=reduce #verb=reduce/thing #verb=revise
-2 #verb=revise/thing #verb=run #verb=sell #verb=sign #verb=sign/empty #verb=sleep #verb=sleep/none #verb=smash
-2 #verb=smash/same #verb=speak #verb=take/empty #verb=wash #verb=watch #verb=watch/thing #verb=work/thing #verb=write
-2 0_budget 0_my 0_plumb :decide :light :motion <time>_always <time>_concert <time>_in ^_attend ^_brush ^_budget
-2 ^_coach ^_explain ^_feel ^_file ^_help ^_improve ^_in ^_label ^_launch ^_lead ^_listen ^_mentor ^_oil ^_order
-2 ^_read ^_reduce ^_rehearse ^_run ^_scale ^_sell ^_sign ^_sleep ^_someth ^_take ^_use ^_watch ^_with ^_write
-2 a_calmer a_clue a_full a_job a_role about_pension about_the above all_staff an_expert answer_to anyway_$ art
-2 at_<time> at_lunch be_for be_the become_an bee better_<time> bi big bike board_<time> book_system boot box_on bring
-2 bring_my broad brush_up business_$ by_my by_the calmer camp cause chapter_<time> chapter_three child_on clue_about
-2 code_in column comment compare concert concert_<why> continue correct cost cry_at curtain dad_$ data database
-2 difficult_conversation discuss do_$ drill dry each_other effective elm else ethics example excellence_$ exercise
-2 face feel_ready fence fewer finance_<time> find_out finger fraction french_$ friendly from_finance from_my from_the
-2 full_potential functional gauge get_a git give_up google grade_0 gran_<time> group_we growth gym_0 handbook
-2 handbook_chapter have have_$ have_difficult history hope hospice_$ hour_i house_<time> hymn in_japanese in_law
-2 in_our invite issue it_<time> it_<why> just kev know lane_<time> law_<time> leaflet learn learn_about long lot_of
-2 market_$ me mentor mice model model_for my_code my_colleague my_game my_gran my_y10 new_book no_exception not_a
-2 note notice now_0 of_me off_$ once_the open_question or_not organise our_choir out_$ over over_the pay_0
-2 pension_and person_on pivot polish prefect prepare professional promise put_my python quiet_one read_aloud ready
-2 ready_for real relationship relative response responsibility ride role_model roman_gallery s_$ scan science
-2 scratch_<time> screen set_in should sick sign_up sit_with skate skin sleeve slow smash_it sort_the speak_to
-2 specific stack staff standard story stuff_<time> suit swim talk talk_to task than the_bach the_business the_git
-2 the_holiday the_lounge the_quiet the_roman the_roof the_school the_scout thesis_0 three_$ tie to_be toast
-2 together_$ travel trumpet tutor_group up_a use value ward_$ wash wax we_will weigh weight wish without_read
-2 write_my y10 yes zip
2 #act=activity/none/part #act=activity/thing/whole #act=create/none/part #act=finish/person/whole
2 #act=topic/abstract/whole #act=topic/none/whole #concrete1 #concrete=change/thing #concrete=create/thing
2 #concrete=finish/same #concrete=vague/thing #ends #first=light/thing #first=topic/empty #first=vague/thing
2 #lack=topic #object=appointment #object=best #object=blood #object=box #object=cash #object=clinic #object=conflict
2 #object=english #object=exam #object=filmed #object=hour #object=kid #object=lecture #object=life #object=lodger
2 #object=machine #object=none #object=nurse #object=outstanding #object=photo #object=policy #object=practice
2 #object=promoted #object=right #object=safe #object=shift #object=shop #object=sorry #object=sort #object=streak
2 #object=tap #object=trainer #object=tyre #object=visit #object=whole #object=work #object=yes #verb=ask/none
2 #verb=become #verb=book #verb=book/thing #verb=deploy #verb=do #verb=ensure #verb=ensure/thing #verb=fall
2 #verb=fall/thing #verb=find #verb=get/none #verb=join/thing #verb=keep/thing #verb=learn/thing #verb=let
2 #verb=let/person #verb=lose #verb=memorise #verb=memorise/thing #verb=paint #verb=paint/thing #verb=pass/thing
2 #verb=present #verb=put #verb=put/thing #verb=raise/empty #verb=say/thing #verb=shadow/person #verb=shout
2 #verb=visit/thing #verb=volunteer #verb=walk/none #verb=walk/thing #verb=wear/person #verb=win/empty
2 #verb=write/empty #verb=write/none 0_day 0_minute :body :daily :modal <time>_<time> <time>_and <time>_be
2 <time>_instead ^_as ^_ensure ^_finish ^_gas ^_hand ^_join ^_life ^_memorise ^_new ^_paint ^_present ^_re ^_start
2 ^_telephone ^_that ^_type ^_volunteer ^_walk a_medication a_memory a_reflective a_spreadsheet advice_<time> against
2 alive all_0 all_the always_$ an_appointment appointment_with archive ask at_least at_two attend backlog bake ball
2 band bank_<time> bathroom_tap be be_in beat best best_in bin ble boat book_the boss bread but_the by_0 by_a by_heart
2 by_myself canteen carry cell cello centre channel check clean clear closure club cm coffee_machine commit
2 complete_the contact credit cross customer dahlia dahlia_<time> debate_club debt department deploy_my do_<time> doc
2 doctor donor door drink drip dyslexia eat effectively either english_<time> error_$ euro evene every_parent expect
2 fail fair fast final_of finally_listen finance fine firm_<why> flat flour foster free friend function gas_safe
2 german_<time> get get_promote good_<time> head_to heart_<time> help_out hire hole host hour_<time> how_to i i_can
2 i_will i_would improve_my in_$ in_<time> in_anyth in_everyth information into_the jumper junior key kitchen least
2 leave lecture length let_us line linkedin_learn lisbon lodger loop make make_me marathon mark master meal meet
2 memorise mentee mentor_$ month_<time> more_than morn mr_okafor mum_i must my_mentee national net never_shout
2 new_lodger night_$ not_get not_to note_the nurs of of_0 off_from off_the oil okafor on_her once one_$ one_of
2 open_day option organise_a outstand_<time> own_<time> paint paint_the pass_<time> pay perfect period person_and
2 person_who personally petty petty_cash phonic photo piano piece plan_to plant play_the poem practice_the press price
2 product project_$ proposal provide rais raise_my read_with rebuild recipe red reflective_account remain reply
2 revision rewrite_the ring_the run run_a s sand school senior share_drive shout_at side sit slot small someone spell
2 sponsor spreadsheet stair stall start step stick stock straight streak swap teacher_$ team the_allotment
2 the_bathroom the_final the_firm the_first the_garage the_grammar the_petty the_same the_ward the_wiki then_i thirty
2 three_in tier time_<time> to_let to_reach to_say to_show to_the town trainer_$ up_<time> up_to us_$ us_wear visit
2 walk waste wear_trainer website what_i who whole_of wiki with_my without_a work would wound write_$ write_<time>
2 write_up yard
3 #act=finish/abstract/part #act=finish/empty/whole #act=finish/none/whole #act=finish/person/part
3 #act=vague/person/part #amount=change #check=change #first=create/thing #first=finish/person #object=attendance
3 #object=b2 #object=come #object=dentist #object=department #object=everything #object=gate #object=late #object=let
3 #object=mentor #object=nothing #object=onion #object=part #object=row #object=school #object=someone
3 #object=splashback #object=time #object=trust #object=voice #verb=apply #verb=be/person #verb=cancel #verb=code
3 #verb=code/none #verb=complete #verb=complete/thing #verb=do/thing #verb=eat #verb=finish #verb=fix/thing #verb=get
3 #verb=give/person #verb=grow #verb=grow/empty #verb=hand #verb=have/empty #verb=join #verb=keep #verb=lose/thing
3 #verb=merge #verb=observe/thing #verb=publish #verb=publish/thing #verb=reach #verb=reach/thing #verb=rewrite
3 #verb=rewrite/thing #verb=ring #verb=set #verb=set/thing #verb=show #verb=show/thing #verb=spend/none #verb=type
3 #verb=type/thing #verb=visit #verb=wear #verb=win :event <time>_$ <why>_so ^_apply ^_code ^_complete ^_descale ^_eat
3 ^_grow ^_half ^_have ^_log ^_never ^_publish ^_rewire ^_rewrite ^_ring ^_set ^_visit ^_win accident afternoon as
3 attempt attend_<time> b2 b2_in baby be_make book build bus cart charity choose client come_to commerce complaint
3 copy day_$ deck deliver dentist_<time> dinner direct down drive drive_theory driver english eslint ex exercise_i
3 expense find finish_the fire fix_the from_memory from_scratch game_$ get_into glass go_to grade grid ground
3 headquarters her_$ hotel hour_of in in_a in_german in_nature in_show it_be it_to item joint kg last learn_the
3 lecture_$ leg lift load log los loss lottery lunch lung make_a manage manual mate medication medication_error memory
3 move_up my_brother my_life my_linkedin my_tea my_teacher my_voice nature_$ never no north not_one novel number nurse
3 only onto out_at palm panel park peace peer_group phone plan plate point portfolio process project promotion
3 publish_in regular rent restaurant result revenue rewire rewrite right ring river road ruby scheme set_up shall show
3 signature skip slow_movement song spend_<time> splashback store sugar_in supervision supplier table tally
3 teach_assistant the_back the_corridor the_dentist the_head the_share the_slow time_for time_i to to_give track
3 trainer twin type tyre update us violin want_my week where win_best work_with write_a year_$
4 #amount=clock #amount=money #amount=rhythm #amount=share #check=clock #check=money #check=share #first=named/thing
4 #object=app #object=bought #object=documentation #object=employee #object=group #object=peace #verb=become/thing
4 #verb=eat/thing #verb=like #verb=log #verb=spend #verb=walk 0_<time> 0_of :finish :meets :vague-thing <time>_<why>
4 <why>_$ ^_no ^_put ^_want a_will abdallah abdel abdul abolition abort abruptly accept accomplice accordance account
4 acquittal acre adjoin adler administrative adoption agent aig airbu alcoholic alfredo all all_my allege allison
4 allocate allot allow alonso although aluminum amber amino amsterdam amy ander anita anwar apartment apollo appeal
4 appearance apple application apply apprentice appropriation approximately archdiocese architect arlington armando
4 arrangement arrive article asbesto ash asif asset associate at at_the audit augustine austria automatically
4 auxiliary avenue avery axel bach backup bae bahama baht barn barrel bartlett bas basis bathroom battalion bauer
4 bavaria bce becker become bedroom belle belong berger betty beverly bhutto billionaire birch birdy bjorn blagojevich
4 bln bob bogey bond booth boston bottle bowl bpd break breaker breakfast bride broker brook brooklyn bryant bud
4 buffalo bulk burglary burnt but bypass byron cain cake calgary candy cane canton canuck cape carolyn carroll carson
4 catalog catalogue census chad chain charleston chassy chateau chaudhry chennai chesapeake chevron chocolate
4 christchurch christina chromosome chrysler chuck churchill citigroup clarinet claude clinch clinic close clr cocoa
4 coin collaps colorado columbu commonwealth communion commute companion compartment compile comprise comptroller
4 concurrently condominium conductor confession confidential conglomerate congressman conjunction consortium
4 constitutional construct contaminate contractor convene convent cook cookie corn corpus cotton countryman courthouse
4 cream cub cubic cutler daisy dalla dana darrell darwin davenport dayton deadline decision defeat defective defunct
4 del delete delphi demo deny depart departure derrick descale descendant designation desmond detroit dhabi di diamond
4 diamondback diego diploma directive director directory discharge discography dismiss disqualify distribution
4 distributor dividend do_a dollar domino donna doubleday du e ebay ed elder eleanor election electric electricity
4 eligible ellison emergency emigrate emily emperor employee_of empress engineer enlarg entrust episode epstein
4 equalize erie estrada et etienne every every_time evict ewing except execute execution exemption extend extraction
4 exxon f factory fahd fairfield faisal farm farmhouse farrell fat fe fedex fernandez fernando ferrari fertilizer fia
4 fina find_a finn flagship floor florida forc forgery formal foundation fountain franc francesco fraud frazier
4 frederic freeze freight friedrich frigate frost frozen fry ftc gabriel game gaston gazprom gb ge genera generator
4 geneva genu gerrard gillette gilmore girlfriend give_us gmt gold goldberg gonzalo grammar gregg grey groom group
4 guardian guillermo gunpoint guyana guzman gyanendra hamburg hampshire harmon hashim hay hector hewitt hill historic
4 holden holly hood hooker hospitalize householder huber iaaf ibf if ignacio illegally imprisone inc indefinitely
4 indiana indianapoly ineligible infringement inheritance injection injure inlet inquiry insert inspector instruct
4 interception interchange intermediate investigate irvin island iss issuance ita itv ivan ix jacque jakob jamal jar
4 jenny jerome jo joachim joanne johansson jon jordan jose jp jpmorgan karim kate kathy kaufman keegan keep_the keller
4 kelley kenya kessler kettle khale khalil kmart kumaratunga kw lady lake landlord landy lar largest larry larsson
4 lauderdale laurel laurence lay layup leahy leak legislature lehmann lever liechtenstein ligament lighthouse lily lim
4 limerick lindh ling lionel lleyton lock lockhart lone lopez lorenzo lowell lower loy lpga lt luna luy lynch
4 macarthur madra mae mahmud mail maine major malone manhattan manuel marco marino martinez massa mathieu maureen may
4 mccarthy mcgraw mcguire mci md me_<why> melanie memorial memphy mendoza mercantile mercury mesa methodist metric
4 metropolitan michel michele michigan mid midnight ministry minneapoly mirza mississippi mistress mk mln mobil
4 modification modify module moham molina monte month_$ mosley motor ms mueller muhammad murdere musa nadu narrowly
4 natalie navarro navy nawaz neal nestle nickel night nixon noah nobel noble nomination noon not nv nz odi offence
4 officer ofst olivier olsen omit on_time onion onward operation oracle orange ordinance oslo oswald oust overse
4 overseen owed oyster packet paddy padilla padre paisley panama paolo paperback paragraph parent parma parsley
4 passport paula peabody peck peggy pennsylvania pepsico percent pereira pete petit petroleum pharmacy phd phelp
4 pianist pike pinochet pittsburgh pizza plaque plenary plus pm poe polanski polk postage potassium presbyterian
4 prescott presenter priest primary prison private procter protein prototype providence provincial prudential prussia
4 pt publisher put quaker qualifier qualify quarter quentin raikkonen raleigh ram rama ranariddh ranch ranger rapper
4 rashid ratification rby read_the rear reay recipient recommendation redistribution redmond refund reggie reject
4 relegate reliever reluctantly rematch renovate renovation rental reopen repay replay report reportedly represent
4 reprint reserve rest_of restart restitution retrieve reunite revert review rex reye ricardo rice ringgit rise
4 riverside roach robbery robbie robbin rochester rockefeller rodger rodriguez rollin ron rooney rosa rosen rosenberg
4 rosie rossi roth rotterdam route rover ruben ruiz rum saad sach salah saleh sales sammy sample santiago saxony sc
4 schmidt school_<time> schumacher schwartz score scoreless sculptor season secondly sell seller severance sharma
4 sharpe shaun shawn she shed shelley shipbuild shop since singer site sm solo songwriter spacewalk spain spear
4 special speedway spend sperm spinoff spokesperson spoon spr sprain squadron sr sri stan state statute steal steam
4 stefan stella stephanie stevie stockholm stockton stoke stoppage strip studio submission subscription succession
4 suite summone supervise supplemental surgeon surrender survive sylvia synod takeover tampa tampere tanker teaspoon
4 tenant terrell testimony the_<time> the_class theft theorem thierry thorn thursday tim tina to_a tobacco tobin tom
4 toni torre totall traffic transportation treaty tribunal tripl tube turnpike tyson ubs uefa ufc uncle unmarry urine
4 uss vacancy vacant valdez valid vera verde veronica version viacom vice vicker vienna villeneuve vince vinegar
4 vodafone vol vote voyage w wachovia wagner wally walnut wanderer war water watt waxman wba weaver weber wed weiss
4 wesley west wheat wholesale will willem wimbledon winnipeg wisconsin within without worldcom write write_down wta
4 wto xavier xi xinhua yacht youny yousuf yuko zimbabwe zurich
5 #act=create/thing/whole #act=finish/thing/whole #act=light/thing/whole #act=topic/empty/part #first=vague/person
5 #hands=others #object=boy #object=tomatoe #verb=be/none #verb=finish/thing #verb=make/none 0_$ :prize <time>_or
5 a_first abolish accidentally ace acid act activate ada additional additionally adjacent administere afp ag ahmad
5 airway akhtar alabama album alexandre alfonso ali alison allegedly alongside alvarez amanda ambrose amo amp angelo
5 annex antigua antoine anton antonio antwerp any apiece appellate arbitration archbishop ark arkansa arrest assign
5 assist astro atp auditor aus authorization available award ayala baird ballot bank bankrupt barbara barber barclay
5 barney barrichello baseman basement basil bass batch batsman battery bayer bbc bean beck bed behalf behead belfast
5 belmont bench bentley bernhard bernie berth beth bhd bhp bid bill billion birthday blanco bolton bowle bowman
5 boyfriend bp brady branch braun bravo brenda bridge briefly brigade brock bronze brother_$ bruno bullion buyout
5 cabrera canterbury carolina case casey cash cassette castillo cathedral cd ced cement centenary certification chair
5 chamberlain chaplain charlie charlton chatham chelsea cheryl cheung chevrolet chicago christensen church circuit
5 claim clause clay clearance coal coke colin collect colony columbia comb commemorative committee commodore
5 compensation compilation compose compton concerto conditional confiscate connecticut consecutive conspire
5 constituency constitution contain conviction copyright cottage cove creditor crosby cruz crystal cum cyril dairy
5 dalton daly dam damien danielle danish dean delay delgado denise denny dentist derby dexter dickson didier division
5 dna document documentation doherty dominion donation dorothy dorset doubl draft dravid drop due dutch duty each ead
5 early earnhardt ec eddy eden edison edmund eduardo egg eject elector eli elia ella email embezzlement emir employee
5 end eng enron episcopal eric expiration extract extradite fannie fay fcc fee feeder ferreira fifteen fin finalist
5 financier finley florence floss floss_<time> footballer ford foreman formula forrest fort fourteen fra francisco
5 freighter friday friedman fuller fumble funeral gail gas gate geoff geoffrey gerard gerry gibraltar gille gillespie
5 ginger ginsburg give gm goldman gonzalez governor greg griffith hague halliburton hamad hamdan hand hander hannah
5 harbour he head_boy headmaster hearst hereditary herman hilton his hms hoffman hogan holloway homer honorary honour
5 horace hospital howard however hubbard hubert humphrey ibrahim icc illinoy immunity improperly include induct indy
5 initial installment insurance introduce investigation ira isle ismail jacqueline jail jane janet jeffrey jen jeremy
5 jersey jesse jockey johanne jointly joyce jubilee judith juice julian julie julien juliu k kansa kaplan kathleen kay
5 keat kennedy khalifa khan kidd kirk knockout knowle kronor kumar labour land lane langer lap lara larson laura
5 laurie lb leach leadoff leaf league lee legally legislative lehman lennon letter levi liable libby libel library
5 licens life life_$ like_my lilly limite linkedin liquor litvinenko liz locate lockerbie locomotive lorraine lose
5 ludwig lusaka m mac mack macy madison malta manitoba mann mansion manuscript marlin marriott marrow marsh martha
5 massachusett match mauritiu max mayer mc mca mcbride mccall mccann mccoy mcdonnell mcdowell mclaren mclaughlin
5 melvin member memo merchant merck merrill meyer mgm mick midway milligram million min mine miner mineral minister
5 minnesota minor miranda miss missouri mittal mohame molly monday monroe moss motel mps muller municipality
5 muralitharan mw namesake nancy napoleon newfoundland nicholson nicole nolan nora norman nova o oakland oath off ohio
5 oklahoma oldest omar once_<time> operate or_more oregon organ oriole os otto outstand overdose oversee oxford oz p
5 pablo paper pardon parry partial partner partnere partnership pasha pastor peace_$ pedro penalty perez perjury
5 permanently petersen peugeot pfizer philanthropist philly pick pierce pinch pinto plantation platinum pollock pont
5 portion postal pound powder premiere premiership prize propose protocol provision qanta rachel rahman railroad
5 ramirez randall randy ransom rao ray receive recently recommend recovere reelection regent relocate render
5 reorganization repaid repeal requir residence retain rey riley rio ritz rodney roja roland ronald rosario rudolf
5 runoff ryder sa sabah sae saint salmon samantha same sander sandra sanford santander saturday say schultz schuster
5 seaman seat sec secretary seed seiz senate send sentence separate serve session settle settlement seymour shalit
5 sharif sheldon shepherd sheridan sherman sherry shipment shipyard shutout singh sixteen skipper sotheby spa split
5 spokesman ss stamford stamp starr starter statement station statutory steel steele sterl stevenson steward stone
5 storage strauss strawberry subdivide subpoena successfully suez suing sultan surgery surname swan swedish sweeney
5 switzerland sydney symington syrup tablespoon taft tata te ted telegraph telephone ten tennessee tentatively teresa
5 terminal terminu thame thatcher the the_month theodore timber time tin tomatoe ton tonne total totale touchdown
5 treason treasury trinity trophy trust tuesday twelfth twenty twice ty tycoon tying tyrone ulster unavailable unchang
5 unharm unincorporate unoppose upon usa usd utah utrecht valerie valve vancouver vanderbilt vaughn vault verdict
5 vermont vessel vic village villier vinyl viola volume von ware waugh wednesday wellington welsh wembley when whiskey
5 wilhelm winery wood x york yusuf zambia zia
6 #act=create/none/whole #check=rhythm #first=finish/thing #hands=limitless #object=brother #object=kit
6 #verb=commit/empty #verb=get/thing <why>_<why> ^_commit ^_get aaron abel abraham absentia accession accord add
6 addition admiral adrian again_$ aged agreement alan alec alexandra alexandria aluminium amendment approval archer
6 arnold auckland aunt australian authorize avon bacon bakery baltimore bar barge barr barrow bay belgian belgium
6 bellamy ben berkshire berry between billiton birth blackpool blood boiler bonus boone both botha box brad brennan
6 brett britain british brokere buckingham buckley burnett burnley bury busch byrd byrne cabinet cahill caldwell
6 camden canadian carbohydrate cargo carlo carol carriage castle catherine cb ceas ceo certify charlotte charter
6 chartere chemist cherry cheshire chief christopher cincinnati circa clemency cleveland cobb coconut conrad consist
6 consort construction container conte conway copper corey coronation corporation costello council cox cumberland cup
6 currently d darryl daryl datuk dave davidson debbie debute decker declare delaware deluxe demolition denmark depose
6 deposit derek dickinson dillon diocese dion disclose discover dissolve district dlr donald dory dover duchy dupont
6 edition edmonton elisabeth ellen emerson emi emil entitl entry enzyme erik ernest ernst establish esther eugene eve
6 eventual everett everton executive extension fall fda federal felony ferry fielder firstly floyd flynn for_<time>
6 fre freeman from fulham gallagher galway garage gareth garland gary gayle gazette general georg gibb gibson glenn
6 goodman granddaughter grandfather gregory grove guitarist guthrie hancock hand_in hanover harriet harrington hasina
6 hassan hayden hayne heath heather heinrich heinz henrik hobart hold holme houston hussain hutchison ida ii
6 illegitimate imprisonment initiat inventor iqbal irish irv irwin isbn jamaica jason jay jeff jensen jermaine jerry
6 jim jimenez joan joey johnny jona josh jr juan julia junction jury kaiser ken kensington kentucky kingdom kirby knox
6 koch kraft lance larsen lawrence lawsuit lawyer len lennox leo leon leopold lester liam lime lincoln linda lindsay
6 lindsey liquidation lisa llc loan logan lok lotu lou luca lucia luke madoff malik manager maple marc marcu marie
6 marina marriage marvin matt mccartney mckay mcmahon mcveigh melbourne meredith midland mike milk milwaukee monaco
6 moran morse mother murder my_own myer n nash nassau nasser netherland never_be next nicky niece nigel noel nominate
6 norodom norwegian notification nsw obstruction or ordain ottawa oty outfielder oversaw ownership page parcel pardone
6 parliamentary parson partially pat paterson patricia patrick payne pearl peel per permanent perth place plaintiff
6 plea port portland post potter prasad preliminary present preside previou prime prix proceed proclamation producer
6 production prosecutor putnam quarry quincy racketeer rae ralph randolph ratify re reach reassign rebecca receipt
6 reelect refuse regiment rehnquist reissu rejoin remix renault reopene reorganize repair representative reprieve
6 reschedule restoration retirement rhode richie roe rowland rue rupee rupert salim salomon salt san saskatchewan
6 saunder schiavo scotia scrap sebastian secure select sergeant service set shannon share shareholder shearer sheet
6 sheikh shill shire sign silver sim simpson single snyder sodium solomon soon sophie spector spokeswoman stake
6 stanton stearn steve stolen strickland subfamily subsequent succeed successor supervisor surrendere susan suspension
6 suzanne tasmania tavern temporary termination testify the_green the_rest the_shed thirteen thorpe tinto title tobago
6 tony tottenham township tracy trafford transaction transport trent trinidad troy tsvangirai unit unite unreleas
6 unuse upheld valentine vicar villa virginia vocalist voluntarily waiver walter warden warehouse warne warrant wayne
6 weir wfp which whilst whitney wigan wilkin willie willy winchester winner winston worcester wyatt
7 #amount=hours #check=hours #hands=exam #numbers #verb=commit a aberdeen adelaide ahm aka alberta alexander alia
7 allen also amend andrea angu ann annie armstrong asa ashton assembly aston atkin auction australia autopsy barbado
7 barker barnett barry bassist bedford berg billy bishop blake block bobby borough boyle brandon brendan brewery
7 brigadier brighton brisbane bruce brunswick bt burger burgess burial burlington businessman cairn cambridge cameron
7 canal cancel card caretaker carl carpenter carr carter cent chairman chamber chandler chapel charg chiluba chris
7 christie clara clare clarence clarkson clement clifton clive clyde coffee coffin commissioner company confirm
7 connolly connor constable convert cornwall corporal courtney cousin creek cricketer cromwell curry curty darren
7 dawson de debut defendant defer deputy designate diana discharg discontinu dismissal divorc divorce donaldson double
7 doug doyle drummer dublin duchess duff duffy dwayne earlier eddie eight eleven elton emmanuel eponymou exeter
7 extradition fa family father ferguson finalize finally follow for_my form former formerly founder fr frank fred
7 freddie furnace g galloway gerald grace gram greene greenwood greer h half halifax ham hampton harper harpercollin
7 hawkin hayward healy helena henri her home horton houghton howe husband hyde incorporation indict indictment
7 inherite initially inn interim invalid irene iron irvine isa isaac isabella itune jamie jarvy joe johan johann
7 joshua justice justin kally kane katherine keane kellogg kevin kidney knight kroner kyle lancaster lead lease
7 leinster lemon leroy leslie license list liver lucy luxembourg lynn lyon mackenzie magistrate magnate magnu maid
7 malcolm manchester mansfield manslaughter maria marquy maryland maurice mayo melville mg michael middlesbrough
7 middleton milton misdemeanor montreal morrow municipal munster nathaniel neville newly newman newport newton nine
7 norry norton norway norwich notify nymex office oldham oliver on ontario open opener orchard osborne ounce parole
7 part patty paul payment pearce penny perkin phil philadelphia pier pierre pietersen plymouth pollard portsmouth
7 posthumously postpone premier pretax princess principal probation property pseudonym queensland railway raja rancho
7 raymond rbi rca record rector registration registry reilly removal resignation retriev revoke ricky rob robertson
7 robson rosemary rosenthal row roy rul sack salem sara sarah savoy schedule schneider sean sear separately seven
7 sheila shirley spinner stanley stipulate sue sunderland superintendent supreme sutherland sweden tenth theresa
7 thornton throne tiffany till timothy todd tommy toronto townsend travy trial triple twelve tyler unanimously
7 underwent unsuccessful unsuccessfully upton used vi virgin wade wakefield ward warner webb weinstein welch weston
7 wharf wheeler wicket wicketkeeper withheld woodward worldsource yorkshire youngest zealand zinc
8 #act=topic/thing/whole #amount=count #first=create/none 0 :exam ^_0 abbot acquire acquit adjourn agne agre alex alfr
8 alice andersen andy anna anthony app appointment approve arrange atkinson attorney augustu authorise bailey
8 bankruptcy bate bath benjamin benson bernard bert birmingham blackburn board bourbon brent brewer brian brown bryan
8 burton bushel butcher canada cardiff carey carlton caroline cecil certificate charge clerk co collingwood commission
8 contract conversion convict councillor counsel countess cullen dale danny dat david death deceas decide decree def
8 delivery demolish deposition depot derbyshire disband dixon dock dominic dougla drake duke dundee dunn edgar
8 edinburgh eighth eleventh elliot emma england enter ep estate examiner fairfax file final firm flintoff four fowler
8 fraser george gilchrist gill glasgow glen gloucestershire graeme grand grandson griffin guilty hammond hansen harold
8 hast hatch hick hodgson homere homestead hooper house howell hugh hutchinson hutton ian inaugurate into ipswich
8 ireland issu jack jackson jan jefferson jenkins jimmy jonathan jone judge kimberly king kingston lamb lancashire
8 latter leas leicester leigh leonard liverpool lodge louise louy lowe lp lumber marion marshall martin mcdermott
8 mcgee mcgrath mckenzie memorandum mercer miguel mint minute moore neil newcastle nick ninth original overturn own
8 owner palmer parish parliament pass patent patterson pence percy permission perry petition plead possession prince
8 provisional publish queen quinn register resign rest richardson ritchie robin roche ronnie rounder rowe royce
8 russell ruth ryan sabha sam scott seal seventh shane sidney simmon sister six skinner slate slater solicitor
8 sometime stein stephen stephenson steven storey subsidiary substitute suffolk sussex swansea talbot temporarily
8 trevor tucker turner undisclose v vernon via vii viii vincent wallace walsh watford webber widow wife wilkinson win
8 windsor withdrawn withdrew wright
9 abbey admiralty after afterwards albion allan anne ashley assistant bail baldwin beaumont bennett bowen bristol
9 browne burke chapman chester coleman collin colonel completion count county court coventry crawford cunningham
9 custody daughter davy day dec decommission dissolution donate dudley eaton edward edwin elect elliott evelyn
9 eventually expire feb ferdinand finish fisher fitzgerald fleme found gardner garrett gavin gilbert goodwin gordon
9 gould green hale hanson harvey heir helen henderson higgin holder hour hudson hughe hull immediately injunction john
9 johnson join keith kelly kendall kenneth kenny kerr late lawson leed levy livingston london lyle mackay maiden manor
9 matthew mcdonald mclean mcmillan middlesex miller mitchell montgomery month morgan mrs nelson nichol nichola nov
9 obtain oct one order ore owen pearson peterson porter pratt previously priory privy promptly purchase receiv reid
9 release remove replacement request retire return reverend richard richmond roger royal rutherford salisbury scottish
9 sentenc sheffield sheriff simon sixth southampton stirl submit sued sugar sullivan surrey suspend sutton sworn tate
9 td terminate terry then thereafter thompson thomson trustee uk under vale van wales warren warwick warwickshire
9 watkin wendy westminster wilson yate
10 #check=count <time> abbott affidavit again and announce another b barne barrett barton baxter beatrice bell born
10 boyd bradford brooke burrell butler carlisle charle clark clarke clayton clifford commenc consecrate consent cooper
10 coroner craig crown date devon dr duncan durham dy elizabeth elly essex evan fifth five for fourth francy franklin
10 graham grant guinness hall harrison harry hart haye herbert holland iii iv j joseph kent kit lambert lewy
10 lieutenant lloyd lord ltd margaret marry mary mason maxwell merge morry mp mr murphy murray nephew norfolk
10 northampton nottingham officially parker patel peter philip plc ramsey reed reinstate rename respectively robert
10 robinson scotland shaw sole stewart stuart tender that three treasurer vacate vaughan victor victoria viscount waiv
10 walton watson webster
11 #checks2 adam albert anderson appoint arthur baker baron before c cole cork daniel dissolv earl eldest fletcher
11 formally frederick fulton gile gloucester holt jacob james johnston licence macdonald march morton nathan pend
11 preston remainder replace reynold ross sale samuel shortly sinclair sir smith somerset son st stafford taylor
11 thomas transfer two william williamson
12 andrew campbell captain cooke hamilton head henry later lbw mill morrison name originally phillip prior second
12 spencer third until walker
13 #hands=partly baronet brother complete june september
14 december february july november october subsequently
15 april august january
16 first
18 buy
19 by
20 #checks1
"""
