"""What 4131 labelled goals teach about measurable: telltales by weight in tenths for each answer but the first.

Written by `make learn`.
"""

ANSWERS = ("no", "yes")
ROWS = """
-23 #hands=unsized
-20 *
-17 accustome some
-15 attitude perceive stereotype understand
-14 frightene mindful sight sort tendency
-13 alike awe cynical decidedly distinctly embrace everywhere fearful globalization grappl impatient lately mentality
-13 outsider patriotism perceiv perception pervasive rhetoric savvy stuff viewpoint weary wildly worrisome
-12 afar alarm alienate annoy arrogance arrogant bite bully civilize commonplace curiou distract entrench
-12 entrepreneurial envy ethic exaggerate extreme fascinate feel forefront frankly genuinely indifference indifferent
-12 intimidate invariably lik louder nostalgia ominou openness overly penchant perspective plight pose pundit
-12 relentlessly remind reminder seldom tend terrify uncomfortable understandable undoubtedly unfamiliar vulnerability
-12 wary
-11 admire adversary animosity anxiou appreciate apt articulate backdrop behave brighter brightest consciou
-11 conservatism culture cyber cyberspace demographic detractor dislike distrust disturb emphasize emphasy energetic
-11 esteem evident familiar fascination ferociou hardene heightene imagination in_the increasingly inevitably
-11 intensely ironic listen make_the metaphor misguid naive nationalism noisy notion peril pessimism pessimistic pos
-11 posture provocative prowess realism relentless resentment resilience resilient respect respectful restless rethink
-11 sensibility sentiment seriousness skeptical skepticism sketch smarter spectacle standpoint strive stubborn subtle
-11 surreal symbolism tir trend unpredictable vastly vibrant vigilant worry youthful
-10 #first=vague/abstract amuse anxiety appall arous aspiration audience awful awkward bor brutality bureaucrat
-10 burgeon capitalism capitalist casual cheer clearer colorful confront constantly creativity curiosity defensively
-10 demonstrate desperation diplomacy disadvantage discourage discourse eager echoe endure enthusiasm enthusiast
-10 enthusiastic everybody everyday excite excitement extraordinarily extremism eyebrow eyed frustrate fun gaze
-10 geopolitical glamorou glamour glimpse grasp greatness grim harsh helpful hype ideological ideology imagery imagine
-10 imperative implication importantly incredibly indicative inherently intellectual intelligent lag lofty loud loudly
-10 menace militancy mistrust mood notoriously nowaday obsess obsession obviously oppression our passionate peculiar
-10 persist person phenomenon polite pragmatic prevalent professionalism profoundly quiet quirky racism racist raucou
-10 realistic reality reassure reflection reluctance repercussion repressive resurgence retro rife rightly rug sadly
-10 scary semitism sense sensitivity seriously sharper shun skeptic sober some_of someth sophisticate spirite
-10 superiority surely sympathetic tolerant tolerate touch ubiquitou underestimate underscore unrealistic urgency
-10 vigorou watcher weird westerner with
-9 absurd acknowledge activism admiration adolescent affluent aggressive always anew approach aspect atmosphere
-9 attract aura authoritarian awesome backlash behavior bleak blogger boast breadth bullish bureaucracy cautiou
-9 chaotic chic cinematic civilization clout communicate conducive confuse continually contradiction contrast
-9 countrymen crowd cry culturally cute dangerously darker daunt dazzl deeper deeply definitely defy demeanor denounce
-9 despair destructive dictate dilemma dire disagree disbelief discontent disgust disparity distort distraction
-9 diversity divisive elite emotion empowerment entertain evidenc evolve exert expansive experience exploit fiercely
-9 filmmake firepower flier flock focus folk fond forceful foremost frustration fundamentally gadget glance gloom
-9 gloomy gorgeou grassroot grin happier harder hardly hate heartland hesitant horrify humor hungry i_be ignorance
-9 ignore impunity incline inherent insecurity instinct intense intensity intolerance irony irrational irresponsible
-9 kind laugh lean likene look lot mainstream mantra markedly midst mind moderation morality more murderou muscular
-9 mut navigate nervou nonsense noticeable notwithstand nowhere obviou oddly offend ours outrageou outward
-9 particularly partisan passive personality poorer predictable profound prone pros protectionism proudly provoke
-9 read_to realization recognizable reflect refresh relax relevance repression responsive rhythmic ridiculou rude
-9 satire scenario scenery schoolchildren secretive seem semitic sexuality sexy shake sheer shine sincerity skyline
-9 slogan smile softer somber speak spirituality spotlight stance stare stature storytell stride stupid supportive
-9 synonymou tame technological terrain terribly thoughtful thrill tibetan tolerance tone toward turbulence uncommon
-9 unconventional uneasy unpleasant unseen upheaval upsurge versa view vigilance visibility visionary visually vivid
-9 vocabulary wandere warmly watch weakness wherever wider wondere youngster
-8 #act=vague/abstract/part #lack=vague #verb=make/thing #verb=save about accent accomplishment aesthetic affection
-8 afraid aftershock ager aggression aloud amaze ambition anger angry anymore appetite applaud around array ashame
-8 astronomy aware awareness backward bastion behaviour believer beset better bias bigger bitterness blatant bombard
-8 boomer bother broadly brutal bureaucratic buzz calm candid careful caucasu caution cautiously certainly chant
-8 charisma charm clad climate coherent comparatively compassion competitiveness conciliatory confrontation conspicuou
-8 contradictory convergence countless courageou criticism critique cultural damn dampen danger dare davo delight
-8 densely depress deter differently diminish discipline discomfort dismay disparate disproportionate dissatisfaction
-8 diverse dominate domination dull dumb echo encourage encouragement endless enjoy enjoyable enormously equally
-8 escalate especially ethnically ethnicity everyone excuse expression faint fashion fashionable fear feminist fierce
-8 flair flexibility flourish fluent flung focal foolish funny fuzzy generosity genre gentle genuine geography gesture
-8 grip gritty gym hardest hardliner headway helpless heroic highlight hispanic honestly honesty horrible hovere
-8 illusion immensely impression influx injustice inspire instead_of insult intensify intrusion invisible ire joke
-8 journalistic latino laughter lax lesson linger love lure macro macroeconomic maneuvere marketer maybe meddl
-8 midwestern motivate motivation myriad nascent necessarily negatively odd often optimistic orientation ought outrage
-8 overlook passion patriotic pause perfection persistent persona phenomenal plenty ploy poignant policymaker politics
-8 positively potent pretend prevail propaganda proud provocation question quite radically rattl react really
-8 reflective refrain reinforce rely remarkably reminiscent restraint richer rigid roam roar routinely sad saddene
-8 scale scare selfish sensible sentimental shaken shameful shortcome skill slang sleek softly splendid squarely
-8 stalinist startl stigma stop stronger stylish subject subjective suicidal superpower surf surfer sway taboo tactic
-8 temper tempere tense tension terminology thing thrive tighter tilt topic toughest treacherou trendy trickle truly
-8 ugly unbelievable unfold uniquely universally unnotice unsettl unthinkable upbeat usual utmost viciou visible
-8 visibly vision vulnerable warmer warmth willingness wipe wisdom witty wonder workplace yell yorker
-7 #object=method #verb=write/thing :abstract :comparative :inner <time>_i ^_save ability academia academic advertiser
-7 affinity affirmative aggressively akin ambiguou amidst angere anguish answer anticipation anyone applause
-7 appreciation ardent arid aspire assessment assortment astonish at_a attention authentic awakene background balkan
-7 belief bickere bitterly bog bold bolstere boo boom bothere bright brightly broaden broader bunch bustl camouflage
-7 campaigner campuse capability cater censorship centere cherish chilly clearly clever coincidence combate
-7 commentator communism compell competence complexity complicate consistently contagiou contemplate context continent
-7 cooler cop cope countryside creature credential crise critic culinary dangerou deaf defiant deflation depiction
-7 deserve desirable desperate determination devastation diaspora differ differe differentiate dim disregard
-7 dissatisfy dominance downplay downside dramatically drift dynamic eagerly eccentric eclectic eco embarrass
-7 emergence emotional emulate encountere endanger endit environmentalist erotic escalation ethical evidently
-7 exceptionally expectation expert explore extremely fad fan farther favorably feminine festive fi flare fledg foe
-7 forcefully forecaster foreigner formidable frenzy frequent fringe frontline fuell fundamental globally gre greet
-7 guess habit hardcore hardship hatr haunt hawkish headach headache heel hemisphere heroe hesitate hopeful horror
-7 horseback humid humorou icy idea ideal ideally image immoral impress improve inability incredible inevitable
-7 inexperienc infiltrate inflationary influence infrare infuriat insight instability insurgency interact interaction
-7 interpret intimidation intrigu intrigue isolation jitter jok journalism keen kid knit lament landscape laud lazy
-7 lessen lifestyle lingere linguistic listener literal lively lyrical magnet marketplace masculine mean meaningful
-7 measure mediocre meditation merely method mobilize mock moment murky my mystical myth nasty necessity neglect neo
-7 niche nighttime nod noise obscure observer openly optimism ordinary orient ourselve outdate outreach outset
-7 outspoken overcome overhead overshadow overwhelm pakistany panick parity patience patroll penetrate periodically
-7 phenomena picturesque pity plausible poetic populate populist praise precariou precisely prediction pretty
-7 problematic proponent prosperity prudent psychological psychologically purely quicker racial racially rag rampant
-7 rarely rather rationale read realize rebelliou regrettable relaxation remotely reprisal resembl resist restive
-7 rigorou rivalry robust ruthless safer scar sci scream sectarian secular seemingly seismic self sensitive shadowy
-7 shame shape shopper shrug sigh silence silly similarity simplicity sincere siren skirt slippery smart snowy
-7 socialism socially sometimes somewhat sound spite stagnant stardom stealth stimulate stranger stray stress strong
-7 strongest stunt subdu sunny susceptible swath swell swirl symbol talent temperate tempt terrific textbook thay
-7 theme think tibet time_$ too tough tougher tremendou tricky troublesome turbulent ultra uncertainty undercut
-7 underdog underline uneven unstable unusually upside upward ushere utter uzbek vague verbal viewer violent
-7 volatility wag warfare wav wave we weathere windy wit withstand worsen worthwhile wow
-6 #act=activity/thing/part #act=vague/empty/part #concrete=finish/thing #object=bag #verb=get/empty #verb=save/thing
-6 :vague absolutely abstract accurately achievement adamant addict adherence advancement advocate agenda aging ala
-6 albeit altitude alumni ambitiou analyze andean anti anticipate anybody anytime appalachian appropriately arguably
-6 asian athlete attendee attractive authoritative avid awake backstage backyard barometer baseline battlefield
-6 battleground behavioral beyond bilingual bizarre blunt bounce brace bre breeze brilliant brisk buildup busy
-6 bystander californian camera capable capitalize carnage catastrophe celebrity characterise characteristic chechen
-6 chill circle clarity classmate classroom cleans clerical climber clue cognitive cold collar comfort comfortable
-6 comparative comparison complain concentrate conceptual concern conform consciousness consequence considerably
-6 consistent contemporary contrary conversely convey courage cozy crackdown cram crazy criticize cuban cue cuisine
-6 curtail dalai datafile decent deepen deepest defiance delicate democracy demonstration dense dependence depth
-6 desert desperately destabilize deterrent devotee devotion devout dialect difference difficulty disarray
-6 discriminatory disgruntl display distant distinctive distress disturbance doing dot downturn drone dweller earnest
-6 ease ecological economic economically educator effectiveness ego elude embed emerg emotionally endeavor enemy
-6 enlightenment enormou enrage epicenter erode erratic ethnic everest evolution exacerbate exotic expertise expose
-6 extremist eye fabulou fade fairly fancy farrakhan fascist fatigue filmmaker flamboyant flash fle flexible foliage
-6 folklore foothill foothold foray foreseeable frail frantic fray frequently freshmen friction fundamentalist furor
-6 gameplay gangster gather gay gear gender geniu gigantic glow gotta graffiti greatly grief grievance gruesome
-6 gunship hacker haitian harass hard harshly havoc healthier heck heed heyday hi hid hindere hint historically hobby
-6 homosexual honest hoop hopefully horrific hostile huddl hugely huh humidity hypothetical illustrate immense impact
-6 implicit importance improbable incapable inclusive incompetence inconsistent inde indication indispensable
-6 infectiou ingushetia innovation innovative insider inspirational intricate invader iranian iraqy isolate ital
-6 japanese jazz justify karate keep_a kurd kurdish kyrgyz lack language leftist lesbian less level leverage lgbt
-6 lhasa like limelight literally lonely longevity lov maneuver manner market mask math mazar me_$ metropoly mild
-6 misery mistaken misunderstand mobility moderate moderately modern moral mosquitoe mountainou myself nationalist
-6 negative neighbor newsroom nightmare nobody nonetheless nonstop nudity numerical obstacle occasional occasionally
-6 of_the offensive old onslaught outfit outlook overcrowd overweight pac painful participant pattern peaceful
-6 peacemake penetration perch perhaps perimeter persecute philanthropy philosophical phrase pinpoint planner
-6 playground plentiful political portray portrayal postwar poverty powerless practical practice prejudice
-6 preparedness presence pretext pride pristine profile progressively propel proportion prospect publicity pursu quell
-6 quietly quo rage ramadi rash rational realm reclusive reformer reliant religion religiou reluctant remember
-6 remembere reputation resemblance resemble resident resonance restrictive revolve risky ruh sadness scope scrutiny
-6 seasone sens sensation separatist severity shift shock showcase shrink sideway simmere simulate simulation
-6 sincerely sinister situation sked skinny sleepy slick slope sluggish smell somehow spate spectator speculative
-6 spiral sport sprung stability stellar straightforward strategically strength strife style sufficiently suggestion
-6 sunglass suspense swing sympathy systemic tactical tajik taller tangible targete tarnish teen tempo temptation
-6 terrible thankful their threat thug tiananmen tide towards towere tradition traditional traditionally trait
-6 transform traumatic traveler traveller triumphant troubl tumble tun typical unaffect unarm undermine unhappy
-6 unleash unpopular unrest unsure urge utterly vary veil violence visual volatile wan warm way weaponry welcome what
-6 whenever woe wonderful worse worsene wrack xfdw xinjiang yeah year_0 yoga zionist
-5 #act=finish/thing/part #first=topic/person #object=class #object=fitter #object=garden #object=liked #object=python
-5 #object=take #object=ticket #opinion #verb=cut #verb=practice/thing #verb=sketch #verb=sketch/thing
-5 #verb=understand #verb=understand/thing #verb=work 0_<why> 0_boy :change :hedge :opinion :person ^_give ^_sketch
-5 ^_to a_0 a_bite abandon abide abkhazia abnormal abroad accolade accomplish accuracy acronym adhere advent advocacy
-5 affect afford afghan ahb albanian alert align alleviate amenity among amongst amusement analytical anarchy anbar
-5 ande ang anyway anywhere arab arabic assertion assumption astronomer atrocity attraction austerity bald ballistic
-5 bandit banner barb basically be_lik beard beautiful beauty beij beleaguer belove benign betrayal blame blitz blog
-5 blond bloodiest bloodsh bolster bordere bravery breathe brunt brutally buddhism buddhist burmese burst businessmen
-5 centralize cerebral certainty challeng characterize charismatic chat che cheap chechnya chinese choke choreography
-5 cite closely cloud clown cluster color combat communist community comparable compassionate competitive
-5 complementary computerize concept condom confidence confident conscience consensu constant constraint constructive
-5 convenient conventional cool correlation corrupt cosmic counter coupl crack cradle creative credibility crossover
-5 crossroad cruel cultivate curb cutback dagestan dance dar dateline daylight daytime deep definite defuse depend
-5 depict descend desire detect deteriorate deterioration dialogue difficult dignitary dignity dimensional dirty
-5 disappointment disapproval disguis disguise dismal disposable diyala doubt downward drastic drastically dream dress
-5 dusty dwindl ear easiest ecology economy educate elaborate electromagnetic elegant elsewhere elusive embarrassment
-5 emerge enclave engage enhance environment environmentally eradicate eritrean even event everyth evolutionary excel
-5 excellence exhaust exodu expatriate expectancy explain exploitation extent facial fahrenheit faithful fallout
-5 fallujah falun fantastic far faster fea feedback fend fertile fiery finest fit fitter flaw fledgl fluctuation
-5 focuse forth fortunate fortunately fragile freak freely fruitful furiou futile generally generation geographically
-5 geometry germanic get_my ghetto glad gloriou going goodness gossip gratitude gravity grind grozny guerrilla gunfire
-5 gut guy gymnastics hail hallmark hamper handful handler happily happiness happy hardline harmful hat hazard haze
-5 heavier heavily hello hierarchy hilly himalayan hinder hollywood homeland homosexuality horizon hospitality
-5 hostility housewife hug humane humiliat humiliation hurry hurt i_have illuminate imaginary impoverish inaccurate
-5 inappropriate incompatible incursion indigenou inefficient inequality infight inflammatory instead insurgent
-5 integration interfere interprete intervention interviewer intimate irrelevant islamic jealou jeopardize judg judo
-5 justification karbala kashmiri kata khatami kla korean kung lackluster lame lapse latin leap lense lik_by literacy
-5 little loh longstand lore loyalty lull lur lush mahn mainstay makeover mandarin manipulate mankind mao marcher
-5 marquee marxist mature mayhem meaningless mere messy methodology middle migrant mileage minimize minority mirror
-5 miserable modele modernization modernize modestly mom mongolian morally moreover mostly motive motorist mottaki
-5 mount muslim mythical mythology narrative narrower naturally neat needy neighborhood nepalese newer nightly nn norm
-5 northridge not_use noteworthy notoc novelty novice now nra nude oaxaca obama obese obesity object observation
-5 occurrence oceanic okay onstage opportunity organizational outcry outsourc overrun panic paradox parody past path
-5 patient payoff peasant people performer peripheral persian philosophy pla plagu plain planetary pleas pleasure pois
-5 politically pontiff poorest poorly popularity possibility poster potential powerful powerhouse practically
-5 practitioner preach precaution precision predict predominantly prefer prevalence primitive procrastinate productive
-5 profanity profession proliferation prominence prominently pronunciation propell prose prosperou protester protestor
-5 proximity psychic psychology puppet putin python_0 quality rabbani radar radical rafsanjani rah rapidly read_around
-5 reader readiness realise reasonably reception recession reckless recruiter reel regard regime relatively remark
-5 remarkable remorse renegade repetition respond retribution revere revolutionary reward rhythm rid risk robot rogue
-5 romance romantic root roundup routine saakashvili sag sake salute samurai satirical scarce scath scenic scent
-5 scholarly scrambl secrecy see seeker segregate segregation selective sellout seminar sensor shade sheltere shiny
-5 shy sidewalk significance simpler singular sinhalese skater skirmish sky slack sloppy slowdown slum sniper social
-5 soften solidarity somaly somebody someday sparsely spat spawn spectacular speculate sphere spirit spiritual
-5 spontaneou sporadic sprawl stabilize staggere standout stark starv static staunch steadily stiff still strange
-5 strategist strategy strengthen stretch stricter strictly stringent struggle stumbl stun sturdy suffer sunni
-5 sunshine supernatural suppress surprise surprisingly surround surveillance sustainability suv swat symbolic symptom
-5 synchronize tah tailor taiwanese tajikistan taliban taste tbilisi tea_<time> tech terror terrorism test_$ texan
-5 the_old the_reception the_year themselve theoretical thorny threaten throughout thrust thunderstorm tightene tongue
-5 tourist tout tragedy tragic traitor transparency trek trivia true tumultuou turkmen turmoil turn twist um
-5 unacceptable underwater unfair unfairly unfavorable unfortunate unfound unjust unprecedent unwill up uphill ups
-5 upstate upwards urban useless vast versatile vietnamese virtue visitor voic volcano warn warplane waziristan weak
-5 weaken weakest weather weep why widespread wield wildfire woo word workout wp wrath write_in write_test wrong
-5 yourself youth zedillo zen
-4 #concrete=vague/abstract #first=activity/none #first=finish/none #object=budget #object=guitar #object=gym
-4 #object=handover #object=it #object=old #object=shed #object=toast #object=ward #verb=cut/none #verb=practice
-4 #verb=serve #verb=serve/thing #verb=sort #verb=sort/thing #verb=take #verb=take/thing #verb=use #verb=use/thing
-4 :mass <time>_0 ^_go ^_python ^_serve ^_speak ^_stop ^_the ^_understand ^_we abundance abundant accelerate
-4 acceleration acceptable acceptance accessible accommodate accountability accountable accurate achieve across
-4 activist activity adapt adequately adjust adjustment adorn ads advantage aegean aerial afghanistan ahmadinejad ai
-4 aim alcoholism algerian alien all_<time> alp alter america ample analyz anarchist and_i and_then angle animation
-4 ankara anthem anthropology apartheid apec arbitrary archaeology around_the artistic asia assert asthma astronomical
-4 atmospheric attribute autism avian avoid axis backbone backer bad baja bam bang banja bargain barrage barren basic
-4 basketball battere battl bazaar be_a beacon beast beg belichick belly bend bengali bent besides betray biblical
-4 blend bohemian breakfast_club breath brush budget budgetary bug bump bumper buoy burden bush ca calculate
-4 calculation caller calmly cancun carefully cartoon caste celestial centerpiece centrist change chao cheaper chengdu
-4 chiapa childhood choru cis civic clandestine clash classical cleric cling clothe club_<time> coastline combatant
-4 commentary commitment competitor compute comrade condemnation confine conflict confusion congressmen conquer
-4 consistency containment continuity continuously conversation coordinate coordination cordial core corporate costume
-4 counterterrorism covert cowboy cramp crawl credible critical cruelty cruis culmination curriculum curv curve damp
-4 dancer darfur dark debate deception decisively definition deliberate demonstrator dengue denial denounc detection
-4 develop developmental dictatorship different dimension dinosaur direction disagreement discredit discrimination
-4 discussion disneyland disrupt dissent distance distinct distinction distinguish distraught dive diversify
-4 domestically dominant doom drag drama dramatic dub dubiou easier eastward easy eclips economical economist
-4 ecosystem educational elderly element elephant encompass encounter endurance enforc enforcement engagement engulf
-4 enhancement entourage entrepreneur envision epidemic equip eradication erdogan erosion essence evaluate
-4 every_single evil excellent excess excessive exclusion exhibit experiment explanation explicit extinction
-4 extraordinary fabric fact fairness faltere famously fanfare fantasy farce fault favore feasible feather fenc fest
-4 festivity few fighter firework firmly fist flap flavor floral flurry flush follower fool footstep footwear forbid
-4 forum free_<time> freedom frontier fur fury galaxy gap gently geometric germ get_on global golfer goo good
-4 governance gps gradual graphics grateful greater greatest groundwork gruel guide guitar gypsy hah hair hallway
-4 hampere hanoi happen happene harassment harbore harm harmless harness headline healthy helmet help herat hey highly
-4 hilltop hindi hip hiroshima homecome homework hop hottest how human humble hunger hunt husky icon iconic ignite
-4 illustration imbalance immigrant immune impair imply impossible impulse incidence indicator industrialize
-4 inexpensive inferior infiltration inflation influential inhabite inner insect insistence inspiration instantly
-4 instructor integrate integrity intelligence interference internally internet interpretation interrogator intifada
-4 invasive irna ironically irregular islam israely it_$ italic jew jiang juarez jungle kabul kahr kasparov kazakh
-4 kcna khamenei klan knowledge koizumi koran kosovo kremlin kyrgyzstan lama lapd laser latvian launcher lavrov
-4 lawless leadership legacy legitimacy liberalization liberate libertarian lighter likelihood lip literary literature
-4 littere lobby locker logic logistical lookout loom lovely loyal luckily lula luxuriou madness magical magnitude mah
-4 majestic makeup malay male manhunt manipulation many maoist marginally mascot matchup maturity maya mccain media
-4 megawati meltdown mercenary mess message meteorological midwest migration migratory militarily military mindanao
-4 miniature missile mobilization mode momentum monkey morale mosul motto mountain muqtada nafta najaf nak native
-4 native_<time> nato nature navajo neatly neon nerve network neuron neutrality newcomer newt ngo nicely nkorea noir
-4 normalization notoriety nuh objective obscene observe offense ok on_the once_$ orderly organizer oriental ossetia
-4 ostensibly other outburst outdoor outnumbere overlap overwhelmingly pandas pant parade particle particular
-4 pedestrian perfectly perpetrator persecution philosopher photography physical physically picket pkk plateau
-4 pleasant poisonou polar politician pollute poor popular porn positive pow prais pray precedent precise predator
-4 preference prestige preventive priority pristina privacy pro productivity programmer progress progression
-4 projection prolong psychologist publicize punish punk pure purge purity pursuit push puzzle qaida quantitative
-4 query quran rabby radiation rally rampage rancher randomly rang range reaction reap reasone rebuke recent recognize
-4 reconcile recreational recruit recruiter_to recruitment regardless region regret regularly relevant reliability
-4 remote renaissance rendition repeat repertoire resistance resistant respectable response retaliate retiree retreat
-4 reunification rim ritual roadblock robe robotic rodeo rough rugova rumor rumsfeld safeguard saharan saigon samarra
-4 satisfaction satisfy saudy scandinavian scant scarf scattere scene scheffer schizophrenia scholar scientist scout
-4 scramble scripture seaside seasonal senegalese seriou servicemen sexual shadow shaky sharply shiite shimbun shooter
-4 shout shrunk siberia siberian sideline similarly simplest simply sing sino sketch_in ski skier skopje slavic sleep
-4 slight slower smoke smoothly smuggler sneak soccer sociologist sociology softball solemn somewhere sonic sore
-4 sorrow soviet spatial specter spectrum speculator sped speech spicy spine splash spokesmen spread springboard
-4 stabilization staffer stakeholder standardize standoff standstill statistically steer sticker stir strategic strict
-4 stripe stronghold strongly sudden superhero suppression supremacy sure surge surpluse survival susilo suspicion
-4 suspiciou sweep sync systematically tackle tale tandem tangl tango technique teenager tehran terrorist texture
-4 the_guitar the_house the_new thinner those thousand through_the thumb ticket tight tighten tijuana to_take toe
-4 totally trafficker transformation tremor trench tribal tribesmen trojan trouble troupe trouser tudjman tune turf
-4 turnout tuzla tvs uncertain underworld undocument unfortunately uniform unify unique unman unnecessary unreasonable
-4 untouch unusual uproar upscale useful ut utilize vehemently vent very vie vietnam vigorously villain violently
-4 viruse vogue voter waist want warrior wartime weaker weed weeklong wept western westward whatever whatsoever wick
-4 wipe_down with_zero woman world worshipper worst wrought wwii yah you yudhoyono zone zulu zyuganov
-3 #act=create/thing/part #act=finish/none/part #act=light/thing/part #act=topic/abstract/part #act=topic/person/part
-3 #concrete2 #concrete=activity/thing #first=activity/empty #first=activity/person #first=vague/empty #object=a
-3 #object=and #object=assessment #object=bit #object=community #object=developer #object=do #object=event
-3 #object=foot #object=german #object=hunting #object=interview #object=javascript #object=log #object=market
-3 #object=note #object=reading #object=section #object=story #object=test #verb=be/empty #verb=bite #verb=bite/thing
-3 #verb=call #verb=give #verb=give/none #verb=give/thing #verb=go #verb=go/thing #verb=improve #verb=lead/none
-3 #verb=listen #verb=make #verb=network #verb=network/none #verb=order/thing #verb=prepare #verb=reduce
-3 #verb=reduce/thing #verb=tell #verb=tell/thing #verb=want/thing 0_s 0_set 0_year :absolute :tells <why>_i
-3 ^_everybody ^_practice ^_prepare ^_reduce ^_sort ^_tell ^_work a_native animal as_a back_to bag befriend biology
-3 bite_of business challenge chemistry chess class_<time> cleaner clip coach community_$ competent computer consumer
-3 cover_letter cut discuss effort english_$ event_$ everybody_in exercise figure foot garden get_fitter give_0
-3 give_back great grow hand_up handover_<why> have_get have_not help_the here hol holiday hygiene i_want in_my
-3 incident javascript job journey laptop leaflet leave_the level_<time> like_a log_of longer lunch_<why> mark_code
-3 matter mental mice mistake model monitor much muscle my_community my_hand my_javascript my_note my_uncle need
-3 network_$ never_make nice not_touch notebook notice now_and of_hid of_leave on_top on_ward one_in order_in organise
-3 out_<time> pass_$ picture policy pr prep prepare_for pressure problem pulse question_in quiz reliable remembrance
-3 role round_<why> save scan scratch_<time> screen sector sharp sight_read society solve sorry story swim take_a
-3 target tell_the thank the_0 the_last the_market the_school to_listen to_person together tool top_of travel turn_0
-3 twilight understand_the up_$ up_for use_my verb viral voice ward_0 wear whoever will_put with_a with_the work_on
-3 write_my young zero
-2 #act=activity/empty/part #act=change/abstract/part #act=finish/abstract/whole #act=topic/person/whole
-2 #act=topic/thing/part #act=vague/abstract/whole #act=vague/empty/whole #act=vague/none/part #act=vague/thing/whole
-2 #check=result #first=change/abstract #first=topic/abstract #object=alumni #object=better #object=board
-2 #object=business #object=change #object=clue #object=code #object=colleague #object=dad #object=excel
-2 #object=exception #object=film #object=gap #object=incident #object=joint #object=journal #object=kev
-2 #object=leader #object=lot #object=love #object=model #object=new #object=patient #object=photography #object=plan
-2 #object=plumbing #object=project #object=question #object=respect #object=room #object=senior #object=set
-2 #object=strong #object=suggestion #object=top #object=walk #object=way #verb=answer #verb=ask/thing
-2 #verb=attend/thing #verb=be/abstract #verb=bring/thing #verb=brush #verb=brush/thing #verb=call/person #verb=catch
-2 #verb=coach #verb=earn #verb=explain #verb=feel #verb=feel/abstract #verb=finish/empty #verb=going #verb=have/thing
-2 #verb=help #verb=help/thing #verb=improve/abstract #verb=label #verb=label/thing #verb=launch #verb=lead
-2 #verb=listen/none #verb=look #verb=love #verb=love/thing #verb=mentor #verb=mentor/thing #verb=order
-2 #verb=pass/none #verb=raise/abstract #verb=revise #verb=revise/thing #verb=run #verb=sell #verb=sign
-2 #verb=sign/empty #verb=sleep #verb=sleep/none #verb=smash #verb=smash/same #verb=speak #verb=take/empty #verb=wash
-2 #verb=watch #verb=watch/thing #verb=work/thing #verb=write 0_budget 0_chemistry 0_my 0_plumb <time>_always
-2 <time>_concert <time>_half <time>_in <time>_tie ^_brush ^_budget ^_coach ^_explain ^_feel ^_file ^_help ^_improve
-2 ^_in ^_label ^_launch ^_lead ^_listen ^_oil ^_order ^_raise ^_read ^_run ^_scale ^_sell ^_sign ^_sleep ^_someth
-2 ^_take ^_use ^_watch ^_with ^_write a_calmer a_clue a_full a_role about_pension about_the administration age agency
-2 all_staff an_expert answer_to anyway_$ art at_<time> at_lunch balance be_for be_the become_a become_an bee
-2 better_<time> bi big bike board_<time> boot box_on bring bring_my broad brush_up buddy business_$ by_my by_the
-2 calendar calmer camp car chapter_<time> chapter_three child child_on choir clue_about code_in comment compare
-2 concert_<why> continue cost cry_at dad_$ data database desk do_$ dog draw drill each_other elm else ethics example
-2 express face feel_ready fence fewer finance_<time> find_out finger friendly from_finance from_my from_the
-2 full_potential functional get_a git give_up goal_<time> google grade_0 gran_<time> group_we gym_0 half_term
-2 handbook handbook_chapter handover hang hear history hope hour_i house_<time> hymn in_goal in_japanese in_law
-2 in_our interview invite issue it_<time> it_<why> just keep kev know lane_<time> law_<time> leader learn learn_about
-2 like_our long lot_of lounge market_$ me mentor merit model_for most my_code my_colleague my_game my_german my_gran
-2 my_y10 netball never_have new_book no_exception not_a note now_0 of_me off_$ open_question or_not our_choir out_$
-2 over over_the overdue page_0 pay_0 pension_and person_on photograph pivot plan_<time> polish prefect prepare
-2 presentation professional promise put_my python quiet_one read_aloud ready ready_for recognition relationship
-2 relative responsibility ride role_model roman_gallery s_$ science script set_in should sick sit_with skate sleeve
-2 slow smash_it sort_the sow speak_to specific stack staff standard stream student stuff_<time> suit take_part talk
-2 talk_to task telescope term_<why> than the_bach the_business the_git the_holiday the_lounge the_quiet the_roman
-2 the_roof thesis_0 three_$ tie to_be to_my toast together_$ translate trumpet tutor_group up_a use wait ward_$ wash
-2 wax weigh weight whether who_work will_be wish y10 yes
2 #act=activity/thing/whole #act=create/none/part #act=finish/none/whole #act=finish/person/whole
2 #act=topic/none/whole #act=vague/person/whole #concrete1 #concrete=create/thing #concrete=finish/same
2 #concrete=vague/thing #ends #first=topic/empty #first=topic/none #lack=alone #lack=topic #object=alive
2 #object=appointment #object=best #object=blood #object=box #object=card #object=cash #object=clinic #object=conflict
2 #object=department #object=english #object=exam #object=filmed #object=kid #object=lecture #object=life
2 #object=lodger #object=machine #object=none #object=nurse #object=outstanding #object=photo #object=policy
2 #object=practice #object=promoted #object=right #object=safe #object=shift #object=shop #object=sorry #object=sort
2 #object=streak #object=tap #object=trainer #object=tyre #object=whole #object=work #object=yes #verb=become
2 #verb=book #verb=deploy #verb=do #verb=fall #verb=fall/thing #verb=find #verb=get/none #verb=join/thing
2 #verb=keep/thing #verb=let #verb=let/person #verb=lose #verb=memorise #verb=memorise/thing #verb=need/thing
2 #verb=paint #verb=paint/thing #verb=pass/thing #verb=present #verb=put #verb=raise/empty #verb=send #verb=shout
2 #verb=visit #verb=visit/thing #verb=walk/none #verb=walk/thing #verb=wear #verb=wear/person #verb=win/empty
2 #verb=write/empty #verb=write/none 0_day 0_minute 0_on :daily :granted <time>_<time> <time>_and <time>_be
2 <time>_instead <time>_no <time>_not ^_complete ^_finish ^_gas ^_hand ^_join ^_memorise ^_new ^_paint ^_present ^_re
2 ^_start ^_that ^_visit ^_walk a_medication a_memory a_spreadsheet advice_<time> afternoon against algorithm all_0
2 all_the always_$ an_appointment appointment_with at_least at_two az baby backlog bank_<time> bathroom_tap be_in best
2 best_in ble boat book_the boss bus but_the by_0 by_a by_heart by_myself call_$ carry channel choose clean clear
2 client closure club cm coffee_machine commerce commit complaint complete_the contact credit cross dahlia
2 dahlia_<time> day_<time> debt deliver deploy_my dinner do_<time> doc donor down driver dyslexia eat either
2 english_<time> error error_$ every everyth_$ fail fair fast field final_of finally_listen finance fine fire
2 firm_<why> fix flat for_the french function gas_safe german_<time> get get_promote goalkeeper good_<time> have_0
2 head_to heart_<time> help_out hospice hour_<time> how_to i i_can i_will i_would in_$ in_<time> in_anyth in_everyth
2 into_the it_to job_$ jumper junior key kitchen least leave lecture length let_us line linkedin_learn lisbon load
2 lodger loop lunch lung make make_me manual marathon mark master mate meal medication medication_error meet memorise
2 mentor_$ metre mile month_<time> more_than mr_okafor mum_i must my_tea national never_shout new_lodger night_$
2 not_get not_to note_the nurs of of_0 off_from off_the oil okafor on_her one_$ one_of open_day organise_a
2 outstand_<time> own_<time> paint paint_the park part_in pass_<time> pay peer_group perfect perform person_who
2 personal_statement personally petty petty_cash phone piano piece plan_to plant power practice_the price product
2 project_$ provide rais raise_my read_with rebuild recipe red reflective_account remain reply revision rewrite_the
2 ring ring_the ruby run run_a s school shout_at show side signature skip slip slot small song spell sponsor
2 spreadsheet stair step stick store streak supervision swap teacher_$ telephone the_allotment the_bathroom the_final
2 the_firm the_garage the_grammar the_hospice the_petty the_same the_ward then_i three_in time_<time> to_have to_let
2 to_reach to_say to_show to_the town trainer trainer_$ up_<time> up_to us_$ us_wear verse waste wear_trainer what_i
2 who whole_of with_my without_a work would write_$ write_<time> write_up
3 #act=activity/none/part #act=finish/abstract/part #act=finish/empty/whole #act=finish/person/part
3 #act=topic/abstract/whole #act=vague/person/part #amount=change #amount=money #check=change #check=money
3 #first=create/thing #first=finish/person #object=attendance #object=come #object=dentist #object=everything
3 #object=gate #object=late #object=let #object=mentor #object=nothing #object=onion #object=part #object=row
3 #object=school #object=someone #object=splashback #object=time #object=trust #object=visit #object=voice #verb=apply
3 #verb=be/person #verb=cancel #verb=code #verb=code/none #verb=complete #verb=complete/thing #verb=do/thing
3 #verb=finish #verb=fix/thing #verb=get #verb=give/person #verb=grow #verb=grow/empty #verb=hand #verb=have/empty
3 #verb=join #verb=keep #verb=learn/thing #verb=lose/thing #verb=merge #verb=observe/thing #verb=publish
3 #verb=publish/thing #verb=reach #verb=reach/thing #verb=rewrite #verb=rewrite/thing #verb=ring #verb=set
3 #verb=set/thing #verb=show #verb=show/thing #verb=spend/none #verb=type #verb=type/thing #verb=win :body :modal
3 :vague-thing <time>_$ <why>_so ^_apply ^_code ^_descale ^_eat ^_grow ^_half ^_life ^_log ^_never ^_publish ^_rewire
3 ^_rewrite ^_ring ^_set ^_type ^_win a_will agent application apprentice archive arrive as attempt b2 bake ball
3 bathroom be_make beat bedroom book but cart centre charity clinic copy day_$ deadline decision deck demo
3 dentist_<time> direct drive drive_theory effectively english eslint euro ex exercise_i expense find finish_the
3 fix_the foster from_memory from_scratch fund game_$ get_into glass go_to grade grammar grid ground group her_$ hole
3 hotel hour_of in_a in_german in_nature in_show inspector it_be joint landlord last lay learn_the lecture_$ leg lift
3 lighthouse log los lottery make_a me_<why> memory move_up my_brother my_life my_linkedin my_mentee my_teacher
3 my_voice nature_$ net never night no noon north not_one novel number nurse only onto out_at palm panel passport
3 peace period plan plate play_the poem portfolio process project promotion publish_in regular rent restaurant result
3 rewire rewrite right road sand scheme set_up shall share_drive she shed shop site slow_movement spend_<time>
3 splashback stock straight sugar_in suite supplier table teach_assistant team the_back the_class the_corridor
3 the_dentist the_head the_share the_slow thursday tier time_for time_i to to_give track twin type tyre update us
3 version violin want_my week where win_best work_with write_a write_down yard year_$
4 #act=light/thing/whole #amount=clock #amount=rhythm #amount=share #check=clock #check=share #first=named/thing
4 #object=app #object=bought #object=documentation #object=employee #object=group #object=peace #verb=become/thing
4 #verb=eat #verb=eat/thing #verb=like #verb=log #verb=spend #verb=walk 0_<time> 0_of :event :finish :meets
4 <time>_<why> <why>_$ ^_have ^_no ^_put ^_want ab abdallah abolition accept accidentally account acre act adler
4 administrative aggregate ahmad aig airbu airway akhtar alabama alexandre alexy alfredo ali all_my allegedly allison
4 allocate allocation allot allow alongside alonso aluminum ame amino amo amsterdam amy anaheim andre anita appearance
4 apple apply appropriation approximately archbishop architect armando arrangement arrest arsenal article asbesto ash
4 asset associate at audit augustine authorization available avenue avery backup baden bae bahama ballot barn barrel
4 bartlett bas basement basis batch battalion bauer bavaria become bed belfast belle beth betty beverly billionaire
4 birch birdy birthday bjorn bln bnp bob boston bottle bottom bowl boyfriend bpd brandenburg break breaker breakfast
4 briefly brook bud buffalo build bulk bundle byron cage cain cake calcium calorie canadien candy canton canuck
4 carnegie carroll carson casey cassette catalog census centenary certification chad chain chair championship chaplain
4 charleston chassy chatham cheese chennai chesapeake chicago christchurch christina chromosome chrysler chuck
4 churchill circuit clarinet claude clinch close clr cocoa coin collaps colony colorado comb come_to commemorative
4 committee commonwealth communion compile comprise concurrently confession confiscate conglomerate congressman
4 conjunction conspire constantine constitutional construct contaminate convent conviction copyright corn corpus
4 cotton countryman courier cream cutler dalla dana danish darrell davenport dayton defective del delay delete delphi
4 den dentist department derrick descale descendant designation desmond detroit di diamondback dickson diego diploma
4 director directory disambiguation discharge discography dismiss dispose disqualify distribution do_a dodd dollar
4 domino doubleday draft du dur duty e early ebay ed egg eject election elector electricity elena eligible email
4 emeritu emily employee_of empress enlarg enrique entrust episode epstein equalize erie et etienne every_time ewing
4 exemption extend extraction fahd fairfield faisal fannie farm farmhouse fat fay fe fedex fernandez fernando ferrari
4 ferrero fertilizer fina find_a flagship floor florida forc forgery fountain franc france francesco francisco franz
4 fraud frazier freeze freight freighter frenchman friday friedrich frigate frost frozen fry ftc game garcia gate gb
4 ge genera generator geneva genu germain gillette gilmore girlfriend give give_us gold goldberg gonzalo greenberg
4 gregg grey griffith guardian guilder guillermo guyana guzman haa hal hamad hamburger hamdan hampshire harbour harmon
4 hay header headmaster hector henman hill holden holloway holly hood hubbard humphrey hungary iaaf ibf if ignacio
4 illegally immunity imprisone improperly in inc include indefinitely indiana induct infringement injection injure
4 interception interchange intermediate investigation irvin isle ismail iss ita ix jacque jail jakob jamal jar jenny
4 jesse jo joanne jockey johanne jon jordan jose jp jpmorgan jude kansa karim kathleen kathy kaufman keegan keep_the
4 keller kelley kennedy kenya kessler kettle kg khalifa khalil kidd kmart kramer kumaratunga kw l lake landy lang lar
4 largest larry lauderdale laura laurel laurence layup leadoff leahy leak legally legislature lennon letter lever
4 levine licens life ligament lim limerick limite lindh liz lleyton lock loeb lone lopez loss lower loy lpga lump luna
4 lusaka luy macarthur mae mahmud mail maine major malone manage manuel marino marriott martinez massachusett maureen
4 mc mccann mcgraw mcguire mci md medallist melanie melissa member memorial memphy mendoza mentee mercantile merchant
4 mercury mesa metropolitan metz michele michigan miner minneapoly mirza mistress mk module moham mohame molina molly
4 montgomerie month_$ motel mother motor moya mps ms mueller narrowly natalie navarro navy neal newfoundland nicola
4 nikolay nixon noah nobel noble nomination not novak nv nz oath offence ofst oiler oklahoma olivier olsen omit
4 on_time onward opel operation oracle orange ordinance oslo oswald ot oust overse overseen owed oyster packet paddy
4 padre paisley panama paperback paragraph pardon parma pastor paula pauline peabody peck pennsylvania pepsico percent
4 pereira permanently pete petroleum pharmacy phelp pianist pike pinochet pipe pittsburgh plaque plenary poe point
4 polk potassium powder pp premiere presbyterian prescott primary procter produce prop protein providence prudential
4 pt publisher put qanta qualifier qualify quarterfinal r rafael raikkonen raleigh ram rama ranariddh ranger rapper
4 ratification rb rby read_the reay receive recently recipient recommend recommendation redistribution redmond refund
4 reggie reliever relocate rematch renovate renovation repeal replay report represent reprint residence rest_of
4 restart restitution reunite revenue review rex ricardo ringgit rise river riverside rn roach robbie robbin
4 rockefeller rodger rodriguez rollin ron rooney rosa rosen rosenberg rossi roth rotterdam route rover ruben ruiz rum
4 saad sabah sach sae sales salvage sammy sample sandy santiago saxony sc schmidt school_<time> schumacher schwartz
4 sculptor season sebastien secondly secretary seiz sell seller send sentence session severance shalit sharif sharma
4 shaun shawn shelley shepherd shipbuild simone since singer sol solo songwriter spacewalk spear speedway spend
4 spinoff spokesperson spoon spr sprain sprinkle squadron stamp stan state statement station statute steal steam
4 stefan stella stephanie stevie stockholm stone stoppage strawberry striker stroke submission subpoena succession
4 successive suing sultan supervise supplemental survive swiss synod taft takeover tally tampa tampere tanker tata
4 teaspoon telegraph tendulkar tentatively terrell thatcher the_<time> theft theodore thierry thorn thus tim tina to_a
4 tobacco toni torre toulouse tract traffic treaty tribunal tributary tripl tube tudor tuesday turnpike tyson uefa ufc
4 ultimately unavailable unbeaten uncle unmarry upon urine uss utah vacancy vacant valid valle vera verde vessel
4 viacom vicker vienna vijay villeneuve vince vinegar vitamin vodafone vote voyage vs w wachovia wagner wally walnut
4 war water watt waxman wba wbc weaver weber wednesday weiss wesley west wheat whitaker wholesale will wisconsin
4 within without witter worldcom write wta wto xavier xi york youny yusuf zach zia zimbabwe zurich
5 #act=create/none/whole #act=create/thing/whole #act=topic/empty/part #first=finish/thing #first=vague/person
5 #hands=limitless #hands=others #object=tomatoe #verb=be/none #verb=finish/thing #verb=make/none 0_$ <time>_or
5 a_first abolish absentia accord ace acid activate ada additional additionally adjacent administere afp ag aged album
5 alexandria alfonso alison all alvarez amanda ambrose ander angelo annex antigua antoine antonio antwerp any
5 appellate approval arbitration ark arkansa assign assist at_the auditor aunt aus austria authorize award axel ayala
5 bach baht baird bakery bank bankrupt bar barbara barber barney barrichello baseman bass batsman battery bbc bce bean
5 beck becker behalf behead belmont bench bentley berger bernhard bernie berth bhd bhp bid bill billion birth blanco
5 blood bogey bond bowle bowman bp brady branch braun bravo bridge brigade british brock brokere bronze brother_$
5 bruno buckingham bullion buyout bypass cabrera calgary canterbury cargo carolina carriage case catalogue cathedral
5 cd ced cement chamberlain charlie charter chartere chateau chemist cherry cheryl cheung chevrolet chevron chief
5 christensen christopher church citigroup claim clause clay clearance clemency coal coconut colin collect columbia
5 commodore compensation compilation compose compton comptroller conditional connecticut consecutive consortium
5 constituency constitution construction contain container conte cook corporation cottage cove crosby cruz crystal
5 cubic cum cyril dairy dalton daly dam damien danielle darryl daryl datuk davidson dean debbie decker defeat denise
5 depose derby dexter diamond dickinson disclose discover dividend division dna document documentation doherty
5 dominion donation dorothy dorset dravid drop due each ead earnhardt ec eden edison edmund eduardo eli elia ella
5 embezzlement emir employee end eng enron episcopal eric eve expiration extension extract extradite exxon f farrell
5 fcc federal fee feeder fifteen fin finalist florence floss floss_<time> flour footballer ford foreman formula
5 forrest fort foundation fourteen fre frederic friedman from fuller fumble gabriel gail garage garland gas gaston
5 gazprom geoff gerrard gerry gibraltar gibson gille gillespie ginger ginsburg gm gonzalez governor granddaughter
5 grandfather greg guitarist hague halliburton hamburg hand hannah hasina hassan he head_boy heather hereditary herman
5 hewitt hilton his hms hoffman hogan hold homer honorary honour hooker horace hospital howard however huber hubert
5 ibrahim icc illinoy imprisonment indy inheritance initial inlet installment insurance introduce inventor ira irish
5 ivan jacqueline jamaica jane janet jeffrey jen jeremy jerome jerry jersey joachim johansson jointly joyce jubilee
5 judith juice julian julie kaplan keat khan kirk knowle kumar labour land lane lap lara larson larsson laurie lawyer
5 leaf league lee legislative lehmann levi liable libby libel library liechtenstein life_$ like_my lilly lincoln linda
5 linkedin lionel liquor litvinenko locate lockerbie locomotive lorenzo lorraine lose lotu lowell lt ludwig lynch m
5 mac mack macy madison malik malta manitoba mansion manuscript marco marlin marrow martha massa match mathieu
5 mauritiu max may mca mccarthy mccoy mcdonnell mcdowell mclaren mclaughlin mcveigh melvin memo merck merrill metric
5 meyer mgm michel mick midway milligram million min mine mineral minister minnesota minor miranda miss missouri mln
5 mobil monday monroe monte mosley moss muralitharan murder mw namesake nancy napoleon nasser nestle next nicholson
5 nickel nicole niece nolan nominate nora norodom norwegian notification nova o oakland odi ohio oldest omar
5 once_<time> onion operate or_more ordain oregon organ oriole os otto oty outstand overdose oversee ownership oxford
5 oz p pablo paolo paper parcel pardone parry parsley partial partner partnere partnership pasha peace_$ pearl pedro
5 perez perjury permanent petersen petit peugeot pfizer phd philanthropist philly pick pierce pinto plantation
5 platinum plea plus pont portion post postal pound prasad preliminary premiership preside prime proceed proclamation
5 production propose prosecutor provision prussia quarter quentin rachel rae rahman railroad ralph ramirez randall
5 randolph randy ransom rao ratify ray reassign recovere reelection refuse regent regiment rejoin relegate render
5 reopene reorganization repaid repair repay requir reserve retain rey riley rio ritz rodney roja ronald rudolf runoff
5 sa saint salim salmon samantha same san sandra sanford saturday say schultz score scoreless seaman seat sec select
5 senate separate sergeant serve service settle settlement seymour sharpe sheldon sherman sherry shipment shipyard
5 sign simpson singh sixteen skipper solomon soon sotheby spain spector spokesman spokeswoman sr ss stamford starr
5 starter statutory steel steele sterl stevenson steward stockton stoke stolen storage successfully supervisor surgery
5 surname suspension suzanne swan swedish sweeney sydney sylvia symington syrup tablespoon tavern te ted temporary
5 tennessee teresa terminal terminu testify thame the the_month theorem thirteen time tin tom tomatoe ton tonne totale
5 totall touchdown tracy treason treasury trinity trust tsvangirai twelfth twenty ty tycoon tying ubs ulster
5 unincorporate unoppose unreleas unuse usa usd valdez valerie valve vancouver vanderbilt vaughn vault verdict vermont
5 vic village vinyl viola vol volume voluntarily waiver wanderer ware warrant waugh wellington welsh wembley wfp when
5 whiskey wilhelm willem wimbledon winery wood x yuko zambia
6 #act=finish/thing/whole #check=rhythm #hands=exam #object=boy #object=brother #object=kit #verb=commit/empty
6 #verb=get/thing :prize <why>_<why> ^_commit ^_get aaron abel abraham accession add addition adelaide admiral adrian
6 again_$ agreement ahm aka alan alexandra also aluminium amendment amp annie anton apiece archer armstrong arnold
6 assembly astro atp auckland australian autopsy avon bacon baltimore barclay barge barr barrow basil bassist bay
6 bayer belgian bellamy ben berkshire berry between billy blackpool block boiler bolton bonus boone both botha box
6 brad brenda brennan brett brighton brisbane britain buckley burial burnett bury busch businessman byrd cabinet
6 cahill cambridge camden canadian cancel carbohydrate card carlo carol carter cash castillo cb ceas cent ceo certify
6 charg charlotte charlton chelsea chiluba cincinnati circa cleveland cobb coffee coffin coke commissioner concerto
6 conrad consist consort conway copper corey coronation corporal costello council cox creditor cricketer cumberland
6 currently debute declare delaware delgado deluxe demolition denmark denny deposit deputy derek diana didier diocese
6 dion discharg discontinu dissolve district divorc dlr donald dory doubl dover drummer duffy dupont dutch eddie eddy
6 edition edmonton elisabeth ellen emerson emi emil entitl entry enzyme eponymou ernst establish esther eugene
6 eventual everett executive fall family fda felony ferreira ferry fielder finalize finally financier finley firstly
6 floyd flynn follow for_<time> for_my former founder fra freeman gallagher galway gazette general geoffrey georg
6 gerard gibb glenn goldman goodman grace gregory grove guthrie halifax hancock hand_in hander hanover harriet hawkin
6 hayden hayne hearst heath heinrich heinz her hobart holme home houston husband hussain hutchison hyde ida ii
6 illegitimate indictment initially initiat invalid iqbal irv irwin isa itune jason jay jeff jensen jermaine jim
6 jimenez joan joey johnny jona josh joshua jr juan julia julien juliu junction jury justice justin k kaiser kay ken
6 kensington kentucky kingdom kirby knockout knox koch kronor lance langer larsen lawrence lawsuit lb leach lehman len
6 lennox leo leon leopold lester liam license lime lindsay lindsey lisa llc logan lok lou luca lucia lucy luke madoff
6 maid manager mann manslaughter maple marc marcu marie marina marriage marsh marvin matt mayer mcbride mccall
6 mccartney mckay mcmahon melbourne meredith midland mike milk milwaukee misdemeanor mittal moran morse muller
6 municipal municipality my_own myer n nash nassau never_be nicky nigel norman notify nsw obstruction off office on or
6 ottawa outfielder oversaw page parliamentary parole parson partially pat paterson patricia patrick payne peel
6 penalty per perth philadelphia pinch place plaintiff plymouth pollock port portland posthumously potter premier
6 present previou princess prix prize probation producer property pseudonym putnam quarry quincy racketeer rancho re
6 rebecca receipt reelect registration registry rehnquist reissu remix removal renault reorganize representative
6 reprieve reschedule resignation restoration retirement revoke rhode richie ricky roe roland rosario rosenthal
6 rowland rue rul rupee rupert ryder salem salomon salt sander santander sarah saskatchewan saunder schedule schiavo
6 schuster scotia scrap sean secure seed separately set shannon share shareholder shearer sheet sheikh sheridan shill
6 shire shutout silver sim single snyder spa split stake stanton steve strauss strickland subdivide subfamily
6 subsequent succeed successor suez supreme surrendere susan switzerland tasmania ten termination the_green the_rest
6 the_shed tiffany timber tinto title tobago tony total township trafford transaction transport travy trent trinidad
6 trophy troy twice tyler tyrone unanimously unchang unit unite upheld used utrecht valentine vicar villa villier
6 virgin virginia vocalist von wade warden warehouse warne wayne weinstein weir which whilst whitney willie willy
6 winchester winner winston withheld worcester wyatt
7 #amount=hours #check=hours #numbers #verb=commit a aberdeen adjourn alberta alec alia allen amend andrea angu ann
7 app appointment approve arrange ashton atkin auction australia authorise barbado barker barnett bedford belgium berg
7 billiton bishop board bobby borough boyle brandon brendan brewery brigadier bruce brunswick burger burgess
7 burlington burnley byrne cairn caldwell cameron canal caretaker carl carpenter carr castle catherine certificate
7 chairman chamber chandler chapel charge cheshire chris christie clara clare clarkson clement clerk clifton clyde
7 company confirm connolly connor constable convert convict cornwall counsel courtney cousin creek cup curry curty d
7 darren dave de death debut deceas decide defendant defer delivery demolish depot designate dillon disband dismissal
7 divorce dock donaldson double doug doyle dublin duchess duchy duff dwayne earlier eight eleven elliot elton emma
7 emmanuel enter ep erik ernest everton exeter extradition fa father ferguson form formerly frank fred freddie fulham
7 furnace galloway gareth gary gayle george gerald gram grand greene greenwood greer guilty h half hampton harper
7 harpercollin harrington hatch hayward healy helena henri henrik horton houghton house howe incorporation indict inn
7 interim irene iron irvine isaac isabella isbn issu jackson jamie jan jarvy jimmy joe johan johann kally katherine
7 keane kellogg kevin kidney kingston knight kraft kroner kyle lancaster lead leas lease lemon leroy leslie
7 liquidation list liver loan lodge lumber luxembourg lynn magistrate magnate malcolm manchester mansfield maria
7 marquy maryland maurice mayo melville michael middleton milton monaco montreal munster nathaniel netherland newly
7 newman newport newton nine noel norton nymex oldham ontario open opener orchard osborne ounce overturn owner
7 parliament part patty paul payment pearce penny perkin permission petition phil pier pierre pietersen plead pollard
7 portsmouth possession postpone principal queensland quinn railway raja raymond rca reach record rector register
7 reilly resign retriev rob robertson robson rosemary rounder row rowe roy sack sam sara savoy sear sebastian seven
7 sheila shirley sister slate sodium solicitor sometime sophie spinner stanley stearn stipulate sue sunderland
7 superintendent sutherland temporarily tenth theresa thornton thorpe throne till timothy todd tommy toronto tottenham
7 townsend trial triple twelve underwent unsuccessful unsuccessfully upton vi via walter ward warner webb weston wharf
7 wheeler wicket wicketkeeper widow wife wigan wilkin withdrawn woodward worldsource yorkshire youngest zealand zinc
8 #act=topic/thing/whole #amount=count #first=create/none 0 :exam abbot acquire acquit agne agre alex alexander alfr
8 alice andersen andy anna anthony asa assistant aston atkinson attorney augustu bail bailey bankruptcy barry bate
8 bath benjamin benson bert birmingham blake bourbon brent brewer brian brown bryan bt burton bushel butcher canada
8 cardiff carey carlton caroline cecil chapman clarence clive co collingwood commission completion contract conversion
8 councillor countess court crawford cromwell cullen custody dale danny dat daughter david dawson decommission decree
8 def deposition dixon dominic dougla drake duke dundee dunn edgar edinburgh eighth elect eleventh england estate
8 evelyn examiner expire fairfax feb file final firm fisher flintoff found four fowler fr fraser g garrett gilchrist
8 gill glasgow glen gloucestershire gordon graeme grandson griffin ham hammond hansen harold hick homere homestead
8 howell hugh hutchinson hutton ian immediately inaugurate inherite injunction into ipswich ireland jack jefferson
8 jenkins jone judge kane kelly kimberly king lamb lancashire late latter leigh leinster leonard liverpool london
8 louise louy lowe lp lyon mackenzie magnu marion marshall mcdermott mcdonald mcgee mcgrath memorandum mercer mg
8 middlesbrough miguel mint moore morrow neil nelson neville nick ninth norry norway norwich obtain oct oliver
8 original own palmer parish pass patent patterson pence percy perry peterson pretax prince priory privy promptly
8 provisional publish purchase queen rbi reid release request rest retire return reverend richardson ritchie robin
8 ronnie royal royce russell ruth rutherford ryan sabha schneider scott seal sentenc seventh shane sidney simmon six
8 skinner slater stein stephen stephenson steven storey submit subsidiary suffolk sussex swansea sweden sworn talbot
8 terminate that trevor tucker turner uk under undisclose van vernon viii vincent wakefield wallace walsh watford
8 webber welch wendy windsor withdrew wright yate
9 <time> ^_0 abbey admiralty affidavit after afterwards albion allan anne another ashley baldwin beaumont bennett
9 bernard blackburn born bowen bristol brooke browne burke chester coleman collin colonel commenc consecrate consent
9 cooper coroner count county crown cunningham date davy day dec derbyshire dissolution donate dr dudley dy eaton
9 edward edwin elliott essex evan eventually ferdinand finish fitzgerald fleme gardner gavin goodwin gould green hale
9 hall hanson harrison harvey hast heir helen henderson higgin hodgson holder hooper hour hudson hughe hull john
9 johnson join jonathan keith kendall kenneth kenny kerr kit lawson leed leicester levy lieutenant livingston lyle
9 mackay maiden manor marry martin matthew mckenzie mclean mcmillan middlesex miller minute mitchell montgomery month
9 morgan mp mrs nephew newcastle nichol nichola norfolk nov officially one order owen patel pearson porter pratt
9 previously ramsey receiv reinstate remove rename replacement richard richmond roche salisbury scottish sheffield
9 sheriff sixth southampton stirl substitute sued sugar sullivan surrey suspend tate td tender terry then thereafter
9 thompson trustee v vacate vale vii viscount wales warren warwick warwickshire watkin westminster wilkinson wilson
9 win
10 #check=count abbott and announce appoint barne barrett barton baxter beatrice bell boyd burrell butler carlisle
10 charle clark clarke clayton clifford cole coventry craig devon duncan durham elizabeth elly fifth five for formally
10 fourth francy franklin fulton gilbert graham grant guinness harry hart haye herbert holland iii iv j jacob james
10 joseph kent lambert lewy licence lord ltd macdonald march margaret mary mason maxwell merge morry mr murphy nathan
10 northampton nottingham ore parker pend peter philip plc reed replace robert robinson roger ross scotland shaw
10 shortly simon sole son stewart stuart sutton thomson three treasurer vaughan victoria waiv walton watson webster
11 #checks2 adam again albert anderson arthur b baker baron before bradford c captain cork daniel dissolv earl eldest
11 fletcher frederick gile holt johnston later lbw lloyd murray name preston remainder respectively reynold sale
11 samuel sinclair sir smith somerset st stafford taylor transfer two until victor walker william williamson
12 andrew brother campbell cooke gloucester hamilton head henry june mill morrison morton originally phillip prior
12 second spencer third thomas
13 #hands=partly baronet complete february july november october september subsequently
14 april august december january
15 first
18 buy by
19 #checks1
"""
