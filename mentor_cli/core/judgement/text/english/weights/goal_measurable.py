"""What 3931 labelled goals teach about measurable: telltales by weight in tenths for each answer but the first.

Written by `make learn`.
"""

ANSWERS = ("no", "yes")
ROWS = """
-23 #hands=unsized
-20 *
-18 some
-17 accustome
-15 attitude perceive stereotype understand
-14 frightene mindful patriotism sight sort tendency
-13 alike arrogance awe cynical decidedly distinctly embrace entrepreneurial extreme fearful globalization grappl
-13 indifference lately mentality nostalgia openness penchant perceiv perception pervasive rhetoric savvy
-13 uncomfortable viewpoint weary worrisome
-12 afar alienate arrogant civilize commonplace consciou conservatism distrust emphasy entrench envy esteem ethic
-12 everywhere evident exaggerate fascinate fascination ferociou forefront frankly imagination impatient in_the
-12 increasingly indifferent nationalism ominou outsider overly perspective pessimism plight pose realism relentless
-12 relentlessly reminder resilience restless sensibility seriousness standpoint stuff symbolism terrify unfamiliar
-12 vastly vulnerability wary wildly youthful
-11 admire adversary alarm animosity annoy anxiety anxiou appreciate articulate aspiration backdrop behave bite
-11 brighter brightest bully burgeon creativity culture curiosity curiou cyber demographic demonstrate detractor
-11 dislike distract emphasize endure energetic enthusiasm feel gaze genuinely glamorou hardene heightene ideological
-11 imagery imperative importantly inevitably intellectual intensely intimidate invariably ironic lik listen louder
-11 metaphor misguid mood noisy notion peril pessimistic posture professionalism provocative prowess pundit reflection
-11 remind resentment respect respectful rethink seldom sense sentiment skepticism smarter sophisticate spectacle
-11 strive stubborn subtle superiority surreal tend tir understandable undoubtedly unpredictable vibrant
-10 admiration adolescent appall apt arous aspect atmosphere audience aura awkward bor breadth brutality bureaucracy
-10 bureaucrat capitalism capitalist casual cheer cinematic clearer clout confront constantly cyberspace deeper
-10 defensively despair desperation diplomacy disadvantage discontent discourage discourse disturb eager elite
-10 enthusiastic everyday excite excitement exert expansive extremism eyebrow familiar filmmake firepower flier
-10 frustration geopolitical glamour glimpse greatness grim harsh hype ideology imagine implication incredibly
-10 indicative inherently insecurity lag lesson lofty loudly make_the menace militancy mistrust moderation mut naive
-10 notoriously obsess obsession oppression our outward passionate peculiar persist person phenomenon polite pos
-10 pragmatic prevalent profound profoundly quiet quirky raucou realistic reality realization reassure relevance
-10 reluctance repercussion repression repressive resilient resurgence retro rhythmic rife rug sadly schoolchildren
-10 semitism sensitivity seriously sexuality sharper sheer shun sincerity skeptic skeptical sketch sober somber
-10 some_of spirite spirituality storytell stride sympathetic technological tolerance tolerant tolerate toward trend
-10 uncommon unconventional underestimate underscore uneasy unrealistic urgency vigilant vigorou visibility visionary
-10 vocabulary westerner wider with worry
-9 absurd acknowledge activism aesthetic affluent aggression aggressive ambition amuse anger approach attract
-9 authoritarian awareness awesome awful backlash behavior bitterness bleak boast boomer calm cautiou chaotic chic
-9 civilization colorful communicate compassion conducive conspicuou continually contradiction contrast countrymen
-9 crowd cultural culturally dangerously darker daunt dazzl deeply defy demeanor destructive dictate diminish dire
-9 disbelief discipline disgust dismay disparity disproportionate dissatisfaction distort distraction diverse
-9 diversity domination echoe emotion empowerment enjoy enormously entertain enthusiast everybody evidenc evolve
-9 experience exploit extraordinarily eyed fiercely flair flexibility flock flung focus folk fond forceful frustrate
-9 fun gadget generosity gesture gloom gloomy gorgeou grasp grassroot grin happier hate heartland helpful hesitant
-9 hovere humor ignorance ignore impunity incline inherent inspire instinct intelligent intense intensity intolerance
-9 irony irrational irresponsible journalistic kind laugh laughter lean lot loud macro macroeconomic mainstream
-9 maneuvere mantra markedly midst mind morality more murderou muscular noticeable notwithstand nowaday obviou
-9 obviously oddly ours outrageou particularly partisan passive personality poorer predictable prone pros
-9 protectionism provoke racism racist radically reflect refresh reinforce relax responsive restraint ridiculou
-9 rightly roar rude satire scary scenery secretive seem sensible sexy shake skyline sleek smile someth speak
-9 spotlight stance stare stature stigma supportive surely synonymou terribly thoughtful tilt tone touch turbulence
-9 ubiquitou unpleasant unseen upheaval upsurge versa view vigilance vision visually vivid wandere warmly warmth
-9 watcher weakness weird workplace youngster
-8 #act=vague/abstract/part #act=vague/empty/part #first=vague/abstract #lack=vague #verb=get/empty #verb=make/thing
-8 #verb=save about accent accomplishment affection affinity afraid aftershock ager amaze anew anguish appetite
-8 applaud appreciation around array astronomy aware background backward balkan bastion believer beset better bias
-8 bigger blatant blogger bolstere bombard broaden broader broadly brutal bullish bureaucratic bustl buzz camouflage
-8 campuse candid cater caucasu centere chant charisma charm cherish chilly clad coherent comparatively competence
-8 competitiveness conciliatory confrontation confuse contemplate convergence countless courageou crise critique cry
-8 culinary cute damn dampen danger davo definitely denounce densely depress deter diaspora differe dilemma disagree
-8 discomfort disparate disregard divisive dramatically dull dumb eccentric echo emotional encourage encouragement
-8 endless enjoyable equally escalate especially ethnically ethnicity expression faint fashion fashionable fear
-8 feminist festive fierce flare flourish fluent focal foolish foremost fundamentally funny genre gentle genuine
-8 glance gre greet grip gritty gym harder hardliner hardly hardship headach headway helpless heroic highlight honesty
-8 horrify hungry i_be illusion immensely impression influx injustice instability insurgency intensify intrigue
-8 intrusion invisible ire isolation joke journalism knit latino lax lessen lifestyle likene linger look lure measure
-8 meddl midwestern mobility motivate motivation myriad nascent navigate necessity negatively neo nervou nighttime
-8 nonsense nowhere offend often optimism optimistic orient orientation outrage passion patience patriotic pause
-8 perfection persistent persona phenomena phenomenal ploy poignant politics positively potent precariou pretend
-8 prevail propaganda proud proudly provocation psychological purely racial rattl react read_to rebelliou recognizable
-8 reflective refrain relaxation rely remarkably reminiscent richer rigid roam sad scale scar scare scenario sci
-8 sectarian seismic selfish semitic sentimental shadowy shaken shameful shift shine shortcome simplicity sincere
-8 skill slang slogan softer softly splendid squarely stagnant stalinist startl stealth stop stronger stunt stupid
-8 stylish subdu subject subjective suicidal superpower sway taboo tactic tame temper tempere tense tension
-8 terminology terrain thrill thrive tibetan tighter toughest tremendou trendy truly ugly unbelievable unfold uniquely
-8 universally unthinkable usual utmost viciou visible visibly vulnerable warfare warmer wherever willingness wisdom
-8 wit withstand wondere yorker
-7 :vague <time>_i ability academia academic advancement advertiser aging akin always ambiguou amidst angry
-7 anticipation anymore applause ardent arid ashame aspire assessment assortment astonish at_a attention authentic
-7 awakene behavioral belief beyond bickere bitterly bog boom bother bright brightly bunch capability capable careful
-7 caution cautiously censorship certainly clarity classroom cleans clearly clerical clever climate cognitive collar
-7 combate commentator communism compell complexity complicate concentrate conceptual considerably consistently
-7 contagiou context continent contradictory cooler cop cope countryside cram credential criticism dangerou dare deaf
-7 deepen defiance defiant deflation delight dependence depiction deserve desperate determination deterrent
-7 devastation devotion differ differently difficulty dim disgruntl dissatisfy distinctive disturbance dominance
-7 dominate downside drift dynamic eclectic eco embarrass emergence emulate encountere endanger endeavor endit erode
-7 erotic escalation ethical ethnic everyone evidently exceptionally excuse expectation expertise explore fad fan
-7 farther fascist fatigue feminine fi fledg flexible foe foray forcefully foreigner formidable frenzy frequent fringe
-7 frontline fuell fundamental fuzzy gear geography globally grief habit hardest hatr haunt hawkish headache healthier
-7 hemisphere heroe heyday hispanic honestly hoop horrible horrific horror horseback hospitality hostile humid humorou
-7 icy idea ideal ideally image immense immoral importance impress improve inability incredible indispensable
-7 inevitable inexperienc infiltrate influence infrare innovation innovative insight inspirational instead_of insult
-7 interact interaction interpret intricate intrigu jitter jok keen kyrgyz landscape laud lazy lgbt lingere linguistic
-7 listener literal lively love lyrical magnet marketer marketplace masculine mask maybe mean meaningful mediocre
-7 meditation merely metropoly mobilize mock moral murky my mystical myth necessarily neglect newsroom niche nod noise
-7 nonstop nudity observer odd onslaught openly ordinary ought ourselve outdate outreach outset outspoken overcome
-7 overhead overlook overwhelm painful pakistany panick parity patroll peacemake penetrate penetration periodically
-7 philanthropy picturesque pity plenty poetic policymaker populate populist postwar poverty practical praise
-7 preparedness presence pretty pride problematic proponent prosperity prudent psychologically pursu question quite
-7 rag rage rampant rarely rather rationale realize really reception reliant remotely reprisal reputation resembl
-7 resist resonance restive rigorou rivalry robust routinely ruthless saddene sadness safer scope scream secular
-7 seemingly self sensitive severity shame shopper showcase sigh silence similarity siren skirt snowy socialism
-7 socially somewhat sound spite stability stardom stimulate stranger strength stress strife strongest style surf
-7 surfer swath swell swirl symbol tactical talent teen temperate terrific their theme thing tibet time_$ too topic
-7 tougher trait traumatic treacherou trickle troubl troublesome turbulent ultra unarm uncertainty undercut underdog
-7 underline unnotice unsettl unstable unusually upbeat upward ushere utter uzbek vague veil verbal viewer violence
-7 violent visual volatility wag watch wav wave weaponry weathere wipe witty wonder worsen worsene worthwhile wow
-7 wrack yell
-6 #act=activity/thing/part #concrete=finish/thing #object=bag #object=method #verb=save/thing #verb=write/thing
-6 :abstract :comparative :inner :mass ^_save absolutely abstract accolade achievement addict adherence advocate
-6 affirmative agenda aggressively aim ala albeit alleviate aloud altitude alumni ambitiou amenity andean angere anti
-6 anticipate anybody anyone anytime appropriately arab athlete atrocity attendee attractive austerity authoritative
-6 avid awake backstage backyard ballistic baseline battlefield battleground behaviour betrayal bilingual bizarre
-6 blunt bold boo bothere brace breeze brilliant brisk brunt buildup busy bystander californian camera campaigner
-6 capitalize carnage catastrophe centralize cerebral characterise characteristic characterize chechen chechnya chill
-6 circle classmate climber coincidence cold combat comfort comfortable community comparable comparative comparison
-6 complain concept concern confidence consciousness consequence constant constructive contemporary conventional
-6 conversely convey cosmic courage cozy crackdown crazy creative creature critic criticize cuban cuisine curb curtail
-6 cutback dagestan datafile daylight decent deepest delicate democracy demonstration dense depth desirable
-6 desperately destabilize devout dialect dialogue difference differentiate dignitary disapproval disarray
-6 discriminatory disguis display distant distress doing dot downplay downturn drastic drastically dress drone dweller
-6 dwindl eagerly earnest ease ecological economic economically educator effectiveness ego elegant emerg emotionally
-6 enemy engage enhance enlightenment enormou environmentalist epicenter eritrean erratic evolution exacerbate excel
-6 excellence exotic expatriate expose extremely extremist eye fabulou facial fade fahrenheit fairly fancy farrakhan
-6 favorably filmmaker flamboyant flash fle fledgl fluctuation focuse folklore foothold forecaster frail frantic fray
-6 frequently freshmen friction fundamentalist furor gameplay gangster gather gay gender geniu ghetto gigantic gloriou
-6 glow goodness gratitude gravity greatly grievance gruesome guess gunship haitian hallmark harass hardcore harshly
-6 havoc heed heel hesitate hi hierarchy hindere historically hobby hollywood homosexual honest hostility huddl hugely
-6 humidity illustrate impact implicit impoverish improbable incapable inclusive incompatible incompetence inequality
-6 infectiou inflationary infuriat ingushetia insider integration interfere intervention intimate intimidation invader
-6 iranian iraqy japanese jazz justify karate kid kurd kurdish lack lament language leftist lense lesbian less level
-6 leverage lhasa limelight literacy longevity lov loyalty lull mainstay makeover maneuver manner market math mazar
-6 me_$ method mild mileage minimize misery mistaken misunderstand moderate moderately modern modernization moment
-6 mosquitoe mountainou myself nasty nationalist needy negative neighbor nightly nightmare nonetheless numerical
-6 obesity obscure occasional of_the offensive old onstage opportunity organizational outfit outlook overcrowd
-6 overshadow overweight pac participant peaceful perch perhaps perimeter persecute philosophical philosophy pla
-6 planner plausible playground plentiful political popularity portray portrayal powerless practice preach precisely
-6 precision prediction prejudice pretext procrastinate progressively propel proportion prospect psychic psychology
-6 publicity quell quicker quo racially radical ramadi rash rational read readiness realm reckless reclusive reformer
-6 regrettable religion religiou reluctant remarkable remember remembere resemblance resemble resident restrictive
-6 revolve reward risky romantic sag sake salute scrutiny seasone secrecy segregate seminar sens sensation separatist
-6 shape shock shrink shrug silly simmere simulate simulation sincerely sinister situation sked skinny sleepy slick
-6 slippery sluggish smart smell social solidarity sometimes spate spectator speculative sphere spiral spirit
-6 spiritual spontaneou sporadic sport sprung stabilize starv steadily stellar strategically stray stricter stringent
-6 strong sufficiently suggestion sunglass sunny supernatural susceptible suspense suv sympathy systemic tailor tajik
-6 tajikistan taller tangible targete tarnish taste tempo tempt temptation terrible test_$ textbook thay think threat
-6 thrust tiananmen tough towards towere tradition traditional tragedy transform transparency traveler traveller trek
-6 tricky triumphant tumultuou tun turkmen turmoil typical unaffect undermine uneven unhappy unleash unpopular unrest
-6 upside urban utterly vary virtue volatile warm warplane we windy woe wonderful worse wrath write_test xinjiang yoga
-6 youth zionist
-5 #first=topic/person #object=and #object=garden #object=it #object=liked #object=python #object=take #object=ticket
-5 #opinion #verb=cut #verb=practice/thing #verb=sketch #verb=sketch/thing #verb=sort #verb=understand
-5 #verb=understand/thing 0_<why> :change :hedge :opinion ^_give ^_sketch abandon abide abkhazia abnormal abroad
-5 accelerate accommodate accomplish accountable accuracy accurately achieve acronym activity adamant adhere
-5 adjustment advent advocacy aerial affect afford afghan afghanistan albanian alert algerian align among amusement
-5 analytical analyze anarchy anbar ande angle answer anthem anthropology anywhere appalachian arabic arguably
-5 artistic asian assumption asthma astronomer astronomical atmospheric attraction autism bald bandit banja banner
-5 barometer basic basically battere battl be_lik beautiful beauty beleaguer belly belove benign blame blend blitz
-5 blond bloodiest bloodsh bolster bounce bravery bre breathe brutally buddhism buddhist budgetary burden burmese
-5 burst businessmen catere celebrity certainty charismatic che cheap chinese choreography civic clothe cloud clown
-5 clue cluster color commitment communist compassionate competitive complementary computerize condemnation condom
-5 conform conscience consistent constraint continuity contrary convenient cool coordinate coordination cordial core
-5 corporate correlation corrupt counter counterterrorism coupl cradle credibility crossover crossroad cruel cue
-5 cultivate curriculum dalai dance dancer dar dateline daytime deep defuse depend depict descend desert desire detect
-5 deteriorate deterioration devotee dictatorship dignity dimensional dirty disagreement disguise dismal disposable
-5 diversify diyala doubt downward drama dramatic dream ecology economical economy educate educational electromagnetic
-5 elsewhere elude embarrassment embed enclave encompass engagement engulf enrage environment environmentally equip
-5 eradicate even event everest evolutionary exceptional excessive exclusion exhaust exodu expectancy expert explain
-5 exploitation extent extraordinary fabric fairness faithful fallujah fantastic far farce faster fea feedback fend
-5 fertile fiery fighter finest fit foliage foothill foreseeable forth fortunate fortunately fragile freak freedom
-5 futile gap generally generation geographically geometry germanic gotta governance graffiti greater grind grozny
-5 gruel guerrilla gunfire guy gymnastics hacker hail hamper hampere handful handler happiness hard hardline harmful
-5 hat haze headline heavier heavily heck hello hid himalayan hinder hint homeland homosexuality hopeful hopefully
-5 horizon housewife hug huh humane humiliat humiliation hurry hurt hypothetical illuminate imaginary imbalance
-5 impulse inappropriate inconsistent incursion inde indication inefficient infight inflammatory insistence
-5 inspiration instructor insurgent integrate interference interviewer irregular irrelevant islamic isolate israely
-5 ital jealou jeopardize judg judo justification kabul karbala kashmiri khatami kla knowledge kremlin kung lackluster
-5 lapse latin latvian launcher leap legacy liberate lik_by like literally logistical loh lonely longstand lur lush
-5 luxuriou mahn makeup male mandarin mankind many mao marcher marquee marxist mature mayhem mere messy methodology
-5 middle migrant mindanao minority mirror miserable mobilization modele modernize modestly mom mongolian morally
-5 moreover mostly motive motorist mottaki mount muslim mythical mythology narrative narrower nato neat neighborhood
-5 nepalese neutrality newer ngo nobody norm northridge not_use noteworthy notoriety novelty nra nude obese objective
-5 observation observe obstacle occasionally oceanic okay once_$ oriental ossetia outcry outsourc overlap overrun
-5 panic pant paradox past patient pattern payoff peasant people performer peripheral persian photography phrase
-5 pinpoint plagu planetary pleasure politically pontiff poorest poorly poster powerful powerhouse practically
-5 practitioner precaution predominantly prefer prestige prevalence preventive primitive pristina pristine productive
-5 profanity profession profile proliferation prominence pronunciation propell prose prosperou protestor proximity
-5 puppet purity pursuit putin python_0 quality quietly rabbani radar radiation rah rang rapidly read_around reader
-5 realise recession recruit recruiter regard regime relatively remark remorse renegade repertoire repertory
-5 repetition respond retiree retribution revere revolutionary rhythm rid risk robot robotic rogue romance routine ruh
-5 saakashvili saigon samurai satirical saudy scandinavian scarce scath scenic scent schizophrenia scholarly scout
-5 seaside see seeker segregation selective sellout sensor seriou servicemen shade shaky sheltere shiny shrunk shy
-5 sideway significance simpler singular sinhalese skirmish sky slope sloppy slowdown slum sniper soften solemn somaly
-5 somehow sorrow soviet sparsely spat spatial spawn spectacular spectrum sprawl stabilization staggere stark static
-5 staunch stiff still straightforward strategic strategy strengthen strict strictly struggle stumbl stun sturdy
-5 suffer sunni sunshine suppress supremacy surprisingly surround surveillance suspicion sustainability swat swing
-5 symbolic symptom synchronize taiwanese tbilisi tea_<time> tech terror terrorism thankful the_old the_reception
-5 the_year themselve theoretical thinner thorny threaten throughout thug tide tightene tongue tourist tout
-5 traditionally tragic trench troupe tudjman tumble turn tuzla tvs twist um unacceptable underwater unfairly
-5 unfavorable uniform unjust unnecessary unprecedent unsure up uphill ups upstate upwards urge useless vast vent
-5 versatile vietnamese violently visitor voic volcano waist wan wartime way waziristan weak weaken weakest weather
-5 weep welcome what whenever widespread wield wildfire woo workout wp write_in xfdw yeah year_0 zen
-4 #act=finish/thing/part #first=activity/none #first=activity/person #first=vague/empty #object=budget #object=class
-4 #object=event #object=fitter #object=guitar #object=gym #object=old #object=section #object=toast #object=ward
-4 #verb=cut/none #verb=practice #verb=serve #verb=serve/thing #verb=sort/thing #verb=take #verb=take/thing #verb=use
-4 #verb=use/thing #verb=work :absolute :person <time>_0 ^_go ^_python ^_serve ^_speak ^_stop ^_the ^_to ^_understand
-4 ^_we a_0 a_bite abidjan absorb abundance acceleration acceptable acceptance accessible accountability across
-4 addiction adequately adjust adorn adriatic ads advantage aegean affordable agony ahb ailment alcoholism alien alp
-4 alter america amid amongst ample analyz anarchist and_i and_then ang animation ankara ante anyway apartheid
-4 apparatu arbitrary archaeology around_the asia assertion attain avoid axis backbone backer bad baggage ballroom
-4 baltic bam bang barb barbie bargain barrage barren basketball basra bazaar beacon beard beast beg beij belgrade
-4 belichick bend bengali bent besides betray biblical blog bohemian bordere breakfast_club breath brethren brush
-4 budget buoy calculate calculation carefully cartoon caste catalonia catastrophic celestial celsiu centerpiece
-4 centrist challeng change chao chat cheaper chengdu chiapa chiefly childhood choke choru cinema circu cis cite
-4 civilian clandestine clash classical cleaner cleric cling closely closer club_<time> coastline collective combatant
-4 commentary commuter competitor compute comrade confident confine conflict confusion conquer consensu considerable
-4 consistency containment contingent continuation continuously cost costume covert cowboy crack craft cramp crisis
-4 critical cruelty culmination curv curve customary cut damp darfur dark debate decade deception definite definition
-4 deliberate demonstrator dengue denial denounc depression detection develop developmental devote different difficult
-4 dimension diplomatic direction disability disappointment discrimination discussion disneyland disorder disrupt
-4 disruption dissent distance distinct distinction distinguish distraught dive domestically dominant doom drag dubiou
-4 dusty ear easier easiest eastward eclips economics ecosystem efficiency elaborate elderly element elusive emerge
-4 encounter endurance enforc enforcement enhancement enrich entourage entrepreneur envision epidemic erdogan essence
-4 evacuee evaluate evangelical event_$ evil excellent excess exhaustion exhibit expensive experiment explanation
-4 explicit exposure fact faith fallout faltere falun famously fanfare fantasy favore feather fenc fest festivity
-4 firework firmly fist fitter flap flavor flaw floral flurry flush follower footstep footwear forbid fore forum
-4 free_<time> freely frequency frontier fruitful fur furiou fury galaxy geometric georgian germ get_fitter get_my
-4 glad global gossip gps gradual graphics grateful greatest griev groundwork guide guitar gut gypsy hair hallway
-4 hanoi happily happy harassment harbore harm harness hazard healthy helmet herat highly hilltop hilly hindi hip
-4 hiroshima hmo homage homecome homeless homework hop hottest how humanity humble hunger hygiene i_have icon iconic
-4 ignite immigrant immune impair impetu imply inaccurate inadequate incentive incidence incite indicator indigenou
-4 industrialize inexpensive inferior infiltration influential inner instantly instead integrity intelligence
-4 interactive interest internally internationally interpretation interprete interrogator intifada invasive iraqi irna
-4 islam islamiyah ivorian jemaah jew juarez jungle kata kazakh keep_a klan koizumi korean kosovo kyrgyzstan lama lame
-4 lapd laser lavrov lawless leadership legion legitimacy leisure lend liberalization lifelong lighter likelihood lip
-4 literary literature littere little lobby logic lookout loom lore lovely loyal luckily lula macedonian madness
-4 magical magnificent magnitude mah majestic malay managerial manhunt manipulate manipulation marginally maturity
-4 maximize me meaningless measurement media megawati meltdown mental mercenary message meteorological midfield
-4 midwest migration migratory militarily military miniature missile mode monkey morale moscow moslem mosul motto
-4 mujahedeen multilateral muqtada muscle nafta najaf nak nasrallah naturally nature nazi neatly neon nerve network
-4 neuron newcomer nicely nn noir nordic normalization northward notoc novice now nuh oasy oaxaca obama object obscene
-4 occupational occurrence offshoot okinawa on_the onetime onset optical orderly ostensibly other outdoor outnumbere
-4 pain parade parliamentarian parody participation particular path peacekeep pedestrian peninsula perfectly perpetual
-4 persecution physical physically picket pilgrim pkk plain pleas pleasant pois polar pollute poor porn positive
-4 possibility potential pow pr prais pray predator predict preference primakov priority pro productivity programmer
-4 progress progression projection prolong prominently protester psychiatry psychologist publicize pulse punish punk
-4 pure purge push quantitative rabby rafsanjani rampage range rapid reap reasonably reasone rebuke recent recognize
-4 reconcile recreational recruiter_to recruitment reel regardless region regret regularly relation relevant
-4 reliability remembrance renaissance rendition renown resistance respectable response retaliate retaliatory retreat
-4 reunification revolv ritual roadblock robe root roundup rugova rumsfeld runway russian safeguard saharan samarra
-4 satisfaction satisfy scant scarf scene scheffer scrambl scramble scripture seasonal senegalese serb sex sexual
-4 shadow sharply shiite shimbun shout siberia siberian sickness sideline sidewalk significantly similarly simplest
-4 sing sino sizable skater sketch_in ski skier skopje slack slavic sleep slight slower smoke smoothly smuggler sneak
-4 soar sociologist sociology somebody someday somewhere sonic sore sort_the southeast spaciou speculate speculator
-4 sped speech spicy spine splash spread springboard spy staffer stakeholder standardize standoff standout standstill
-4 statistically steer sticker stir strange strategist stretch stripe stronghold strongly styl suburban sudden
-4 superhero suppression surge surpluse surprise survival suspiciou sustain sweep swung symmetry sync syrian
-4 systematically tackle tah talabani tale taliban tandem tangl tango tanjug technique teenager tehran tent terrorist
-4 texan texture the_house the_new theatrical theological theology therapeutic those thousand thunderstorm tight
-4 tighten tijuana tirana to_take toe totally train traitor transformation trauma tremor tribal tribesmen trivia
-4 trouble trouser true turf turk uncertain undertake underworld undocument unemployment unfair unfortunate
-4 unfortunately unfound unify unique unman unreasonable unusual unwill uproar upscale useful ut utilize vehemently
-4 vie vietnam vigorously villain vogue voice voter vowel wardrobe warn warrior weaker weeklong wept western westward
-4 whatever whatsoever why wick widen wipe_down woman word workforce worshipper worst wrong wrought wwii yah yourself
-4 yudhoyono zedillo zone zulu zyuganov
-3 #act=finish/none/part #act=light/thing/part #act=topic/abstract/part #act=topic/person/part #concrete2
-3 #concrete=vague/abstract #first=activity/empty #first=finish/none #first=finish/same #object=a #object=assessment
-3 #object=bit #object=community #object=developer #object=foot #object=handover #object=hunting #object=interview
-3 #object=javascript #object=market #object=note #object=reading #object=shed #object=story #object=test
-3 #object=training #verb=be/empty #verb=be/thing #verb=bite #verb=bite/thing #verb=call #verb=give #verb=give/none
-3 #verb=give/thing #verb=go #verb=go/thing #verb=have #verb=improve #verb=like/thing #verb=listen #verb=make
-3 #verb=mentor #verb=mentor/thing #verb=network #verb=network/none #verb=prepare #verb=reduce #verb=reduce/thing
-3 #verb=tell #verb=tell/thing #verb=want/thing 0_chemistry 0_s 0_set :gathered :tells ^_everybody ^_practice
-3 ^_prepare ^_reduce ^_sort ^_tell ^_work abrupt abundant abusive accurate actively activist acute adapt adult
-3 adulthood adventure adverse advertise advice ahmadinejad airspace airwave albania algier all_<time> anatomy
-3 anonymity antenna apec apparel apparent appropriate architecture arctic arise armenian artificially as_a assert
-3 assess assure attachment attendance attribute autonomou autonomy avian back_to bag baja balance ballet balloon
-3 barrier basque be_a beneficial benefit biology bite_of blind blizzard blonde bollywood bombardment boost borne
-3 borrow bubble buffer bump bumper bush business ca cabaret cadet calderon caliber caller calmly campus cancun
-3 catalan celebration cellphone centr certain chadian challenge chemistry chess chinatown chord chronic ciudad
-3 class_<time> clip cloudy cnbc coach coaster cocktail comedy commend community_$ competent computer concentration
-3 congestion congratulation congressmen consolidation consumer continue conversation cooperation cough counterattack
-3 counterpart country couture cover_letter coverage crawl credible cruis darkness decay decisively defensive define
-3 deployment destination detachment devastate dinosaur diplomat discuss documentary doo dub dune earth earthquake
-3 easy economist effect efficient effort emigration employ english_$ enlargement ensemble equality eradication
-3 erosion eternal ethiopian europe ever every_single everybody_in everyth exercise extinction fare fault favorable
-3 favourable feasible female few fight figure filipino firmer flame flop foot forehead friendly friendship fulfil
-3 fume functional gang garden generou gently geographic geographical get_on give_0 give_back glory glue going golfer
-3 goma goo good goodwill gorbachev governmental gown graduate great grow guangxi hah hainan hand_up handsome happen
-3 happene harlem havana have_get hawk heaviest help help_the heroine hezbollah hitler holiday holocaust hub huge
-3 human hunt i_want ihs illustration impossible ineffective inflation inflict informal inhabite initiative insect
-3 internet iraq ironically irreversible islamist it_$ izetbegovic jacket jammu javascript jazeera jenin jerk jiang
-3 job journey kahr kasparov khamenei kinshasa koran kostunica ku kurdistan kwasniewski laptop latitude lavish layoff
-3 leaflet learn leave_the liberation like_a limb limbo limitation livelihood locker longer lukashenko lunch_<why>
-3 magnetic mainly maintain malnutrition maoist mark_code martial mascot maskhadov matter maverick maya mecca medieval
-3 melody memorable mentor mess mexican mighty militiamen minimal mistake mob modest momentum monitor monumental
-3 mortality motherland mourn movie much multimedia mutually my_community my_hand my_javascript my_note my_uncle
-3 mysteriou nation native native_<time> nautical navajo need network_$ never_make nice nike normal normally nose
-3 notoriou now_and occupation of_hid of_leave offense ok on_top one_in open_question oppose ordeal outburst outpost
-3 over overdue overwhelmingly pandas pandemic paralyz particle pass_$ pastoral pavement peacefully periodic
-3 perpetrator philosopher phony photographer picture piracy plateau pocket poisonou policy politician pollution
-3 popular precedent precise prep prepare_for pressure privacy professional promise prostitute prostitution protective
-3 protest puzzle qaida quake query question_in quetta quiz quran rally ramadan rancher randomly ravage reaction ready
-3 refugee relative reliance relieve remote renew repeat resistant resort responsibility restrain rim riot rioter ris
-3 riviera rodeo role roller rough round_<why> rumor sadr sahara sarajevo save scandinavia scattere scholar scientist
-3 scientology scratch_<time> screen sector shaath sharp shirt shooter shortage shorter sight_read signal signale
-3 signall silent sleeve slightly slobodan slowly soccer society softball solve soprano specter speed spike spokesmen
-3 stationary steady stick stimulu suburb suddenly sunlight sure susilo take_a target technology telescope televise
-3 tell_the than thank the_0 the_guitar the_last the_market theater theoretically these through_the thumb thwart
-3 ticket tightly tikrit timorese to_my to_person tool tourism trafficker transition transparent travel treat triangle
-3 trigger trojan tune turn_0 turnaround turnout tutsi twilight uh underly understand_the underwear unemploy uninsure
-3 untouch unwant up_$ up_for urdu uribe usage uzbekistan vain variety verb very viral virtual viruse wage want ward_0
-3 wear weave weed weightlift wind with_a with_the with_zero work_on world worthy write_my xiaop yoh you young
-3 yugoslav zairean zero
-2 #act=activity/empty/part #act=change/abstract/part #act=create/thing/part #act=finish/abstract/whole
-2 #act=finish/same/whole #act=topic/person/whole #act=vague/abstract/whole #act=vague/none/part #check=result
-2 #concrete=activity/thing #first=change/abstract #object=alumni #object=better #object=board #object=business
-2 #object=change #object=clue #object=code #object=dad #object=do #object=excel #object=exception #object=film
-2 #object=gap #object=german #object=journal #object=kev #object=leader #object=new #object=patient
-2 #object=photography #object=plan #object=question #object=ready #object=recursion #object=respect #object=senior
-2 #object=suggestion #object=tree #object=way #verb=answer #verb=ask/thing #verb=attend/thing #verb=be/abstract
-2 #verb=brush #verb=brush/thing #verb=call/person #verb=catch #verb=coach #verb=earn #verb=explain #verb=feel
-2 #verb=feel/abstract #verb=file #verb=help #verb=label #verb=label/thing #verb=lead/none #verb=listen/none
-2 #verb=look #verb=love #verb=love/thing #verb=master #verb=master/thing #verb=order #verb=order/thing
-2 #verb=pass/none #verb=raise/abstract #verb=revise #verb=revise/thing #verb=sell #verb=sign/empty #verb=sleep
-2 #verb=smash #verb=smash/same #verb=speak #verb=speak/thing #verb=wash #verb=watch/thing #verb=work/thing
-2 #verb=write 0_budget 0_plumb 0_year :activity :light :motion <time>_always <time>_concert <time>_in <why>_i ^_brush
-2 ^_budget ^_coach ^_cv ^_do ^_explain ^_feel ^_file ^_help ^_improve ^_in ^_label ^_listen ^_order ^_raise ^_read
-2 ^_scale ^_sell ^_sign ^_sleep ^_someth ^_use ^_watch ^_with ^_write a_calmer a_clue a_full a_native about_pension
-2 about_the administration age agency all_staff animal anyway_$ art ask_each at_<time> at_lunch be_for be_the
-2 become_a befriend bi bike board_<time> boot box_on bring bring_my broad brush_up business_$ by_the calmer camp car
-2 catch_up chapter_<time> chapter_three child child_on choir clue_about code_in colleague compare concert
-2 concert_<why> cry_at css curtain dad_$ desk dose draw drill each_other effective elm ethics expand express
-2 feel_ready fewer find_out from_my from_the full full_potential git give_up goal_<time> group_we growth gym_0
-2 half_term handbook handbook_chapter have have_not here history hope hour_i house_<time> in_english in_japanese
-2 in_law in_my in_our incident increase invite issue it_<why> kev know lane_<time> law_<time> leader learn_about
-2 level_<time> like_our long lounge market_$ merit model most my_code my_colleague my_game my_german myself_in
-2 new_book no_exception not_a notebook notice of_me off_$ older on_my on_ward onboard or_not order_in organise
-2 our_choir out_<time> over_the page_0 part_in pay_0 pension_and perfect person_on photograph pivot pivot_table
-2 plan_<time> polish prefect prepare presentation problem public put_my python quiet_one ready_for recognition reduce
-2 rehearsal relationship reliable ride s_$ scan science script should sick sit_with skate smash_it sorry sow specific
-2 stack staff standard story stream student stuff_<time> suit summer talk_to task teach tenor term term_<why>
-2 the_bach the_business the_git the_holiday the_lounge the_quiet the_roof the_school the_scout the_yard thesis_0
-2 three_$ tie to_be toast together top_of translate trumpet up_a use use_my value ward_$ wash wax weigh weight
-2 whoever will_put wish without_read workshop would_like yard_<time> year yes
2 #act=finish/abstract/part #act=finish/none/whole #act=finish/person/whole #act=vague/person/whole #amount=change
2 #amount=rank #check=change #check=rank #concrete1 #concrete=create/thing #concrete=finish/same #ends
2 #first=light/thing #first=topic/empty #first=topic/none #lack=topic #object=best #object=box #object=card
2 #object=cash #object=clinic #object=conflict #object=department #object=exam #object=filmed #object=kid
2 #object=lecture #object=life #object=lodger #object=machine #object=none #object=nurse #object=outstanding
2 #object=policy #object=practice #object=promoted #object=rest #object=right #object=safe #object=shift #object=shop
2 #object=signed #object=slide #object=sorry #object=sort #object=streak #object=trainer #object=tyre #object=whole
2 #object=yes #verb=be/person #verb=book #verb=book/thing #verb=deploy #verb=fall #verb=fall/thing #verb=find
2 #verb=get #verb=get/none #verb=join/thing #verb=keep/thing #verb=learn #verb=let #verb=let/person #verb=like
2 #verb=lose #verb=memorise #verb=memorise/thing #verb=merge #verb=observe #verb=pass/thing #verb=present #verb=put
2 #verb=rebuild #verb=rebuild/thing #verb=rewrite #verb=rewrite/thing #verb=say/thing #verb=shout #verb=visit/thing
2 #verb=volunteer #verb=walk/none #verb=walk/thing #verb=wear #verb=wear/person #verb=win/empty #verb=write/empty
2 #verb=write/none 0_day 0_minute 0_the :granted :modal <time>_<time> <time>_be <time>_instead ^_become ^_find ^_gas
2 ^_join ^_memorise ^_my ^_new ^_observe ^_paint ^_present ^_rebuild ^_rewrite ^_ring ^_volunteer ^_walk a_medication
2 a_memory a_spreadsheet afternoon algorithm alive all_0 all_the always_$ apprentice at at_least at_two baby
2 backstroke bake bank_<time> basket bathroom_tap be be_in be_make below best_in bin ble boat book_the boss by_0
2 by_heart by_myself channel charity chart clear club cm coffee_machine commit contact cow credit cross dahlia
2 dahlia_<time> day_<time> debate_club debt deliver deploy_my dinner direct do_<time> donor door down eat effectively
2 english_<time> error_$ eslint euro everyth_$ exception expect expense fail field finally_listen fine finish_the fire
2 fix flat foster free gas_safe get get_out get_promote good_<time> have_0 head_to heart_<time> help_out hospice hotel
2 hour_<time> how_to i_can in_$ in_anyth in_everyth in_show information into_the job_$ joint keep_on key kitchen least
2 leave lecture length let_us life_$ life_<time> line lisbon load lodger loop lunch lung make make_me marathon
2 medication medication_error memorise mentor_$ metre more_than mr_okafor mum mum_i must my_son nan national
2 never_shout new_lodger night_$ not_get not_to note_the of of_0 off_from off_the oil okafor on_her one_of only
2 onto_the open_day organise_a out_at outstand_<time> page_$ paint paint_the pay peer_group period person_who
2 personal_statement personally petty_cash photo plan_to plant play practice_the press price project_$ promotion rais
2 read_with rebuild red reflective_account regular rent restaurant revision rewrite_the ring ring_the roof round run_a
2 s scheme shout_at show side sit slip slot small sponsor spreadsheet stair stall stand star step store streak sub
2 summary supervision swap sweet tax tea teacher_$ telephone test text the_allotment the_bathroom the_first the_front
2 the_grammar the_head the_hospice the_petty the_rest the_same the_ward the_week three_in tier time_<time> to_have
2 to_let to_say to_show town trainer trainer_$ twin up_<time> up_to us_$ us_wear verse walk waste wear_trainer website
2 what_i who whole whole_of without_a work write_<time> write_up year_of
3 #act=activity/none/part #act=activity/thing/whole #act=create/none/part #act=finish/empty/whole
3 #act=finish/person/part #act=topic/abstract/whole #act=vague/person/part #concrete=vague/thing #first=create/thing
3 #first=finish/person #hands=limitless #object=come #object=dentist #object=documentation #object=everything
3 #object=gate #object=group #object=let #object=nothing #object=onion #object=peace #object=row #object=school
3 #object=someone #object=splashback #object=time #object=trust #object=visit #object=voice #verb=apply #verb=become
3 #verb=cancel #verb=code #verb=code/none #verb=complete #verb=complete/thing #verb=finish #verb=finish/thing
3 #verb=fix/thing #verb=give/person #verb=grow #verb=grow/empty #verb=hand #verb=join #verb=learn/thing #verb=log
3 #verb=lose/thing #verb=observe/thing #verb=paint #verb=paint/thing #verb=publish #verb=publish/thing #verb=reach
3 #verb=reach/thing #verb=ring #verb=set #verb=set/thing #verb=show #verb=show/thing #verb=spend/none #verb=type
3 #verb=type/thing #verb=visit #verb=win 0_<time> 0_of :body :daily :event :meets :vague-thing <time>_$ ^_apply ^_code
3 ^_complete ^_descale ^_eat ^_finish ^_grow ^_half ^_life ^_log ^_never ^_publish ^_put ^_rewire ^_set ^_type ^_visit
3 ^_want ^_win abdul abn abolition abramoff acquittal adjoin affirm against airway allege allmusic allocation allot
3 amelia angel appeal architect archive argentina aria arrangement arrive arsenal as asif ask attempt augusto
3 autobiography b2 bahrain ball banana barrel bas basin basis bathroom batter bavaria be_late beckett bedroom beef
3 belfast belle bernstein best birdie blood booklet booth botswana bottle bpd brasil briton brittany buccaneer build
3 bulk bundle burglary burnt but butter cage california calorie cameo canadien canton cantor cape cardinal carnegie
3 carrie ce centre cereal chain chairmanship chairwoman chaplain charleston chassy cheng chile choose chop chrysler
3 cinnamon claude clean client clinic clr cod cohen collaps collection columbu commerce communion commute complaint
3 complete_the comprise conclude confederation confession conglomerate congress conjunction constantine contest
3 convent correspondence councilman councilor crab crowley ct cy cyru darl darwin davydenko day_$ dayton debra deck
3 decline deed defunct dem demo dempsey dent dentist_<time> deny diane diploma directive director disc discard
3 discharge discovery distribution distributor doc doh dollar donna drive_theory driver duty duval dwight dye dynasty
3 edit eindhoven either elder electricity eliot emeritu emigrate emperor english engrave epa ericsson ernie error esp
3 every every_time ex execute exercise_i extant factory fair fairfield faisal faldo fast fatty feyenoord finch fischer
3 fix_the for_my forbe forc freeze freight freshwater from_memory from_scratch fund game_$ gastropod gene generator
3 germain german_<time> ghana glass gmina go_to goalkeeper golden gome gomez gp grammy grid ground group guilder
3 gyanendra hal haley hamza hardenne hasan helm hepatity her_$ hermann hewlett hopper hour_of huang hungary hunter
3 huntington hydro hydroelectric i i_will ibn idaho impeachment in in_nature injure injury interstate investigate ip
3 ipo irs iss issuance it_be ito ix jacque jessica jill jorge judy jumper jun junior juror justine kate katz keep_the
3 khalid kibaki kilogram kim kirsten knesset ko kry kurt lady lai landlord lange last laureate lay lecture_$ leg leung
3 lewinsky lift lil linkedin los lottery louisiana louisville lump macarthur maddux madra maggie manual mare marilyn
3 mariner mark mate mcconnell mci mckinney meadow meanwhile meat meet metal methodist metropolitan metz mid mistress
3 mlb modification moe mohammad montana murdoch my_brother my_tea my_teacher my_voice nature_$ navy nawaz nestor net
3 never newhouse nextel night no noon north not_one novel number nv odinga offence oiler olga one_$ operation orlando
3 oslo ot oval overseen owed oxide packard paperwork pariba parkway partition passport paste peace percent petty
3 phoenix phone pianist pie piece pinochet pipe pit pizza plan plate play_the plum pm po poem point polanski portfolio
3 portugal postage postponement presbyterian presently presley probable process product project protocol prototype
3 providence proxy psv publish_in punt purse qanta rack raleigh ramo random rashid raven rb rear recipe regina reject
3 reluctantly remain renovate renovation reply report reportedly restitution reunite revenue rewire rewrite rib right
3 rise roddick rookie rory ruby run russ salad salah salazar saleh salvage sami sand santa santana santo sawyer schwab
3 sco secretariat selection semi serie sery set_up severance shall share she shed shelton shelv shootout signature
3 sloan slow_movement soda song sonia sox spell spend_<time> spinoff splashback stanford stock stockholm straw strip
3 studio stump subcommittee sugar_in suite supervise supplemental supplier swiss taint takeover tanker tanzania
3 taxonomy teach_assistant team telecom teller texas the_back the_class the_corridor the_dentist the_slow thus
3 time_for time_i to to_give to_reach tomb toss track tract transcript transplant trimble trio trunk turbine type tyre
3 unanimou uncovere unknown unless unmarry us usda uss valencia vanessa vanilla veronica viacom vice victory viktor
3 violin vodafone void voivodeship voyage walt wang want_my war week where wholesale win_best with_my withhold wolfe
3 wong wooden work_with write_a write_down wu wwe yamaha yard yesterday yong yousuf zurich
4 #act=create/thing/whole #act=light/thing/whole #amount=clock #amount=money #amount=rhythm #check=clock #check=money
4 #first=finish/thing #first=named/thing #object=app #object=bought #object=employee #object=late #object=mentor
4 #verb=eat #verb=eat/thing #verb=keep #verb=spend #verb=walk <time>_<why> <why>_$ <why>_so ^_no a_first abdallah
4 abdel abolish absentee accept accidentally account acre act additional adler administere administrative ag again_$
4 aged aggregate aig alberto alejandro alexandre alexy alfonso alfredo ali alicia all_my allegedly allison allocate
4 allow alonso although aluminum amber ame amino amsterdam anaheim andre annex antoine antwerp anwar appearance
4 application apply approximately archbishop archie arlington armando arrest asset assist associate at_the audit
4 augustine austin austria authorization automatically available avenue avery backup baden bae bahadur bahama baht
4 bankrupt barclay basement batch battalion bauer bbc beat beaten beaver belong bengal berman betty beverly bidder
4 billionaire birthday blagojevich bln bnp bond bone book boston bottom boundary bowl bowle boyfriend brandenburg
4 braun bravo break breakfast briefly brigade broker bryant buffalo buffett bullock buyout bypass calcium calgary
4 candy cane canuck cargo carla carolyn carriage cart cassette catalog catcher cathedral ced cedar centenary
4 certification chad chair champion championship charter chartere chateau chatham chaudhry cheese chennai chesapeake
4 chevron chicago ching chip chocolate chong christchurch christina christine chromosome church citigroup clarinet
4 clause close cody colony colt come_to commodore commonwealth compensation concurrently conditional confidential
4 confirmation confiscate congressman consortium conspire constitutional construct contaminate convene conviction
4 cookie copy corpus courier courthouse craven cream cricket crocker cub cum cutter cynthia dade daisy dalla dan dana
4 danish das deborah decision defective delay delphi den dentist department der derrick descale descendant designation
4 detroit di diaz diego directory disambiguation dismiss dispose dividend dodd dominion domino donation donovan
4 doubleday download du duo dur e ead early ebay edith eject eleanor electoral elena eli eligible ellison embezzlement
4 employee_of empress encode englishman enlarg enrique episcopal episode epstein equalize erie estrada et etienne
4 ewing excavate except execution exemption extinct extraction exxon f fahd famer farm farmhouse farrell fat fay fe
4 federally fee felix ferrer ferrero fertilizer fia fifa fina find finn flint floor flore florence florida floss
4 floss_<time> foley ford fork foundation fountain franc francesco frankie franz frederic freighter frenchman
4 friedrich frigate frozen fry game garro garza gas gazprom ge geneva get_into gibbon gil gillette giovanni girlfriend
4 give give_us glover gmt goldberg goldstein gonzalo grade graf grammar gravel greenberg grey guardian gubernatorial
4 gus gustavo guyana guzman hamad hamburg hamburger hampshire harbour hardy harvest hashim header headmaster hector
4 hereditary herein hernandez his historic hms hole holloway holly honey honorary honour hood hospital humphrey ibf
4 illegally immunity imprisone improperly in_a in_german inc include incomplete incumbent indefinitely indiana
4 indianapoly induct ineligible infringement inheritance injection inquiry insert inspector interception interchange
4 intermediate investigation ira irl irvin island ita ivo jade jail jake jakob jamal jana jarrett jennifer jenny
4 jersey joachim joanne joel jordan jp jubilee judd jude karim kathy kaufman keeper kelley kennedy kenya kettle kg
4 khale khalifa khalil kidd kmart kramer kronor kumaratunga kw l lamar lang lanka lar largest lauderdale laurence
4 layup lead leahy learn_the legally legislature lennon lever levine licens ligament lighthouse lily limerick limite
4 lindh ling lionel litvinenko livingstone lock locke lockerbie lockhart loeb lone lopez loss lower loy lpga luna
4 lusaka luy macy mahmud mail maine major make_a malawi malone malta manage marble mariano marin marriott massachusett
4 mathieu maureen mc mccann mcdonnell mcgraw mcguire md medal medalist medallist medina melanie melissa member
4 memorial memory memphy merchant mercury mesa mgm michel michele michigan minc mirza mississippi mitch mln mobil
4 modify module moham mohame molina monica montgomerie month_$ montoya mose motel mother motor mps ms mueller muhammad
4 musa nadu nalbandian namibia napster nate nebraska nestle nevada newfoundland nicola nielsen nikolay nixon nl nobel
4 noble not nur nz oak oath ofst olivier olsen olson on_time onto onward operate orange ordain ordinance ortiz oswald
4 oust outstand overdose oversee oxford oyster packet padilla paisley palm panama panel paragraph park parma part
4 partial partner partnership pastor paula pauline peabody peach peck pennsylvania pepper pepsico pereira permanently
4 petit petr petra petroleum peugeot phd pike pittsburgh plaque plenary plus polk pond potassium powder pp premiere
4 prescott primary procter produce production prop prosecution protein provincial provision prudential prussia pt
4 publisher put qb quarter r rafael railroad ram rama rana ranariddh ranch ranger ransom rapper ratification rby
4 read_the reay receive recently recipient recommend recommendation redistribution redmond reese refund regent
4 relegate relocate reopen reopene reorganization repair repay represent reprint requir reservoir residence rest
4 restart result retrieve reye rice rick ringgit ritter ritz river riverside roach road robbin rockefeller rod rodger
4 rodriguez rollin romero ron rooney rosa rosie roth rotterdam route rover rsa rudolf rum rusty sa saad sach sales
4 sammy sampson sanchez saxony sc school_<time> schwartz sculptor season sebastien secondly seiz sell semifinal
4 senator send sentence serve shalit shapiro sharif shaun shepherd shipbuild shipyard shop silva simone since singer
4 site sixteen skip sol solo songwriter sonny sonoma soybean spacewalk spear spend sperm spokesperson spoon spr sprain
4 sprinkle sr sri ss statement station statute statutory steal steam stefan stella stevie stockton stoppage straight
4 striker stroke suarez submission succession successive suing sultan summone surgery surrender survive sylvester
4 synod table tampa tampere tata teaspoon telegraph tendulkar terminal terminu terrell testimony the the_<time> theft
4 theodore thierry thursday to_a tobin toni torre totall treaty tribunal tributary trinity tripl tube tudor tuesday
4 turnpike twenty ufc ultimately umpire unbeaten uncle unharm unpublish update upon uruguay vacancy vacant valid valle
4 vancouver verde version vessel vicario vick vicker vienna vince vinegar vitamin vol vs wachovia wagner wally water
4 watt wbc weiss wesley west whitaker will willem within witter worldcom write wta wto xavier xi xinhua y york youny
4 yuko zach zia
5 #act=finish/thing/whole #act=topic/empty/part #amount=share #check=rhythm #check=share #first=vague/person
5 #hands=others #object=boy #object=tomatoe #verb=be/none #verb=become/thing #verb=make/none 0_$ :finish <time>_or
5 ^_get absentia ace acid activate ada addition additionally adjacent admiral afp agreement ahmad akhtar alabama album
5 alexandria all alongside amo amy ander angelo anita antigua antonio any appellate apple appropriation approval
5 arbitration ark article asbesto ash assign auckland auditor aunt authorize award axel ayala bach bakery ballot bank
5 bar barbara barber barge barn barney bartlett baseman bass battery bayer bce becker become bed behalf behead belmont
5 bench bentley berger bernhard beth between bhd bid bill billion birch birdy birth bjorn bob bogey bowman bp brady
5 branch breaker bridge british brokere brook bruno buckingham bud bullion byron cain cake canadian canterbury
5 carolina carroll carson casey cash catalogue cd ceas cement census chamberlain charlie chemist cheryl cheung
5 chevrolet christensen christopher chuck churchill circuit claim clearance clemency clinch coal cocoa coin colin
5 colorado columbia comb commemorative committee compile compose compton comptroller concerto connecticut consecutive
5 constituency construction container conte cook copyright corn coronation corporation cottage cotton countryman cove
5 creditor crosby cruz crystal cubic currently cutler cyril dairy damien danielle darrell davenport deadline dean
5 decker defeat del delete deluxe denise depose desmond dexter diamond diamondback dickson didier diocese disclose
5 discography disqualify division document documentation dorothy dorset doubl draft dravid drop due dutch each
5 earnhardt ec ed edison edmonton egg election elector elia elisabeth ella email emily emir employee end enron eric
5 establish eve expiration extension extradite fannie fcc federal fedex feeder fernandez fernando ferrari ferry
5 fifteen fin financier find_a firstly flour footballer forgery formula forrest fort fourteen francisco fraud frazier
5 fre friday friedman from frost ftc fuller fumble gabriel garage garcia gaston gate gb genera genu georg gerard
5 gerrard gerry gibraltar gibson gilmore ginger ginsburg gm gold granddaughter grandfather gregg griffith guillermo
5 haa hague halifax halliburton hamdan hand hannah hanover harmon hasina hassan hay he head_boy hearst heinrich henman
5 hill hilton hoffman hold holden hooker horace however hubbard huber hubert husband iaaf ibrahim icc if ignacio ii
5 illegitimate illinoy imprisonment initial initiat inlet installment insurance introduce inventor iqbal irish isle
5 ismail ivan jacqueline jane jar jeffrey jerome jesse jo jockey johanne johansson jointly jon jose jpmorgan judith
5 julie julien kaiser kansa kaplan kathleen keat keegan keller kessler khan kirk kumar labour lake land landy lane lap
5 lara larry larson larsson laura laurel laurie lawyer leadoff league leak legislative lehmann leo letter liable libel
5 library liechtenstein like_my lilly lim lincoln liquor liz llc locate locomotive lorraine lose lowell lt lucia
5 ludwig lynch mack madison mae malik manitoba mansion manslaughter manuel marco marie marlin marriage marrow martha
5 martinez massa mauritiu max may mca mccoy mclaughlin mcveigh memo mendoza merck merrill metric mick midland midway
5 milligram million min mine miner mineral minister minnesota minor miranda miss missouri molly monday monroe monte
5 mosley moya murder mw my_own namesake nancy napoleon narrowly nassau nasser natalie navarro neal nickel nicole niece
5 noah nolan nomination nora norodom norwegian notification nova novak oakland odi ohio oklahoma oldest omar omit
5 once_<time> onion or_more oracle organ oriole otto oty ownership oz p paddy padre paolo paperback parcel pardon
5 parry parsley partially partnere pasha peace_$ pedro permanent perth pete petersen pfizer phelp philanthropist pinto
5 platinum plea plymouth poe port portion portland postal pound premiership preside prime proclamation propose
5 qualifier qualify quarterfinal quentin quincy rachel rahman raikkonen ramirez randy ratify ray reassign receipt
5 recovere refuse reggie regiment rejoin reliever rematch render reorganize repaid repeal replay reserve restoration
5 retain retirement review rex ricardo riley rio robbie roja ronald rosen rosenberg rossi ruben ruiz rupee sabah sae
5 saint salim same sample sandy sanford santander santiago saturday schmidt schumacher schuster score scoreless seaman
5 seat secretary seller senate separate sergeant service session settlement seymour shareholder sharma sharpe shawn
5 sheldon shelley sherry shipment singh skipper soon spa spain speedway split spokesman spokeswoman stamford stamp
5 stan state steel stephanie sterl steward stoke stolen stone storage strawberry subpoena successfully suez supervisor
5 surname suspension swedish sweeney switzerland sydney sylvia tablespoon taft tally tavern te ted temporary tennessee
5 tentatively teresa termination thame thatcher the_month the_shed theorem thirteen thorn tim time tina tobacco tom
5 ton tonne total totale touchdown tracy transport treason treasury trust twelfth tycoon tying tyson ubs uefa ulster
5 unavailable unit unoppose unuse urine usa usd utah utrecht valdez valerie valve vanderbilt vaughn vera verdict
5 vermont vic vicar vijay village villeneuve villier vinyl viola volume voluntarily von vote w waiver walnut wanderer
5 warehouse warrant waxman wba weaver weber wednesday wellington wembley wfp wheat when whilst whiskey wilhelm
5 wimbledon winchester winery wisconsin without x yusuf zambia zimbabwe
6 #act=create/none/whole #numbers #object=brother #object=kit #verb=commit/empty :prize <why>_<why> ^_commit a abel
6 abraham accession accord add adelaide adrian ahm alexandra alison also aluminium alvarez amanda ambrose amendment
6 amp anton apiece appointment arkansa arrange assembly astro atp aus australian avon bacon baird baltimore
6 barrichello barrow basil batsman bay bean beck belgian belgium bellamy berkshire bernie berth bhp bishop blackpool
6 blanco boiler bolton bonus borough both brad brenda brett brighton brisbane britain brock bronze brother_$ brunswick
6 burial burnett bury businessman byrd byrne cabinet cabrera cambridge camden cancel carbohydrate carlo carol case
6 castillo catherine cb cent ceo certify chapel charg charlotte charlton chelsea cherry cheshire chief cincinnati
6 circa cleveland coconut coffin coke collect compilation conrad consist consort constitution contain contract copper
6 corey corporal costello council cumberland dalton daly dam darryl daryl datuk davidson debbie debute declare defer
6 delaware delgado demolition denmark denny deposit derby derek diana dickinson dion discharg discontinu discover
6 dissolve district divorc divorce dlr dna doherty donald dory dover dublin duchess duchy dupont eddy eden edition
6 edmund eduardo eleven ellen emi emil emmanuel eng entitl enzyme eponymou ernst eugene eventual everett executive
6 exeter extract fall family father fda felony fielder finalist finalize finley flynn follow for_<time> foreman former
6 founder fra freeman gail gallagher galway garland gazette general geoff geoffrey gibb gille gillespie glenn goldman
6 gonzalez goodman governor grace greg gregory guitarist half hancock hand_in hander heather heinz her herman hewitt
6 hobart hogan home homer houston howard hutchison ida incorporation indict indy initially interim irene jamaica janet
6 jason jen jensen jeremy jermaine jerry joan jona josh joyce jr juice julia julian juliu junction jury k kay
6 kensington kentucky kingdom knight knockout knowle knox koch kroner lancaster lance lawrence lawsuit lb leaf leas
6 lease lee lehman len leopold levi liam libby license lime linda liquidation lisa lleyton loan log logan lorenzo lotu
6 lou luke m mac madoff maid manager mann manuscript maple marc marcu marina marino marsh marvin match mayer mcbride
6 mccall mccarthy mccartney mcdowell mclaren melbourne melvin meredith meyer milk milwaukee misdemeanor mittal monaco
6 montreal morse moss muller municipal municipality muralitharan myer n nash newly newport next nicholson nicky noel
6 nominate norman nsw nymex o obstruction off office or oregon os ottawa outfielder oversaw pablo paper pardone
6 parliamentary parole parson pat paterson patricia patrick payment payne pearl penalty per perez perjury philadelphia
6 philly pick pierce pierre pinch plantation plead pollock pont post posthumously prasad preliminary present previou
6 princess principal prix prize probation proceed producer property prosecutor putnam racketeer rae ralph randall
6 randolph rao re rebecca rector reelection registration registry rehnquist reissu remix renault representative
6 reprieve reschedule resignation revoke rey rhode richie rodney rosario rue runoff rupert ryder salem salmon salomon
6 salt samantha san sander sandra saskatchewan savoy say schedule schiavo schultz scotia scrap sec secure select set
6 settle shannon shearer sheikh sheridan sherman shill shire shutout sign simpson snyder solomon sophie sotheby
6 spector stake stanton starr starter steele stevenson stipulate strauss subdivide subsequent succeed successor
6 surrendere susan suzanne swan symington syrup tasmania ten testify the_green tiffany tin tinto tobago tomatoe tony
6 township trafford transaction trial trinidad trophy troy tsvangirai twice ty tyrone unanimously unchang underwent
6 unincorporate unite unreleas upheld valentine vault villa virgin virginia vocalist warden waugh weinstein welsh
6 which whitney widow wife willy withheld wood worcester wyatt
7 #act=topic/thing/whole #amount=hours #check=hours #hands=exam #verb=commit aaron aberdeen acquire aka alan alberta
7 alec alia allen amend andrea ann annie approve archer armstrong arnold ashton auction authorise autopsy bankruptcy
7 barbado barker barr bassist bath bedford ben berg berry billiton billy block board bobby boone botha box boyle
7 brandon brendan brennan brewery brigadier buckley burger burgess burlington burnley busch cahill caldwell cameron
7 canal card caretaker carl carpenter carr carter castle certificate chamber charge chiluba clara clarkson clay
7 clement clerk clifton clyde cobb coffee commissioner company confirm connolly connor constable convert convict
7 conway cornwall cousin cox cricketer cromwell cup curry curty d darren dave de death debut deceas decree defendant
7 delivery demolish depot deputy designate dillon disband dismissal dock dominic donaldson donate double drummer duff
7 duffy dwayne earlier eddie eight elton emerson enter entry erik ernest esther everton expire extradition ferreira
7 finally firm floyd for form formerly fr freddie fulham furnace galloway gareth gary gayle george gerald glasgow gram
7 grove guilty guthrie hampton harper harpercollin harriet hawkin hayden hayne heath helena henri henrik holme horton
7 houghton house howe hussain hyde inaugurate indictment inherite into invalid iron irv irwin isa isaac isabella isbn
7 itune jamie jarvy jay jeff jim jimenez joe joey johan johann johnny joshua juan justice justin kally katherine keane
7 kellogg ken kevin kidney kingston kirby kraft langer larsen leach lennox leon leroy leslie lester lindsay lindsey
7 liver lodge lok louy luca lucy luxembourg lynn lyon magistrate magnate malcolm manchester mansfield marquy maryland
7 matt maurice mayo mckay mcmahon mg michael middleton mike milton moran morrow nathaniel netherland newman newton
7 nigel nine norway norwich notify oldham oliver on ontario open ounce own page parliament patty paul peel pence
7 perkin permission pier pietersen place plaintiff pollard portsmouth possession postpone potter premier pretax
7 pseudonym quarry queen queensland railway raja rancho raymond rca record reelect register reilly removal resign
7 retriev ricky rob roe roland rosenthal row rowe rowland rul sack sarah saunder sean sear sebastian separately seven
7 sheet sheila shirley silver sim single sister sodium sometime stearn steve strickland subfamily subsidiary sue
7 sunderland superintendent supreme sutherland sweden temporarily terminate theresa thornton thorpe throne till timber
7 title toronto tottenham townsend travy trent triple twelve tyler unsuccessful unsuccessfully upton used vi via viii
7 wade walter ward ware warne warner wayne weir weston wharf wicket wigan wilkin willie windsor winner winston
7 withdrawn woodward worldsource yorkshire youngest zealand zinc
8 #amount=count #verb=get/thing 0 :exam abbot acquit adjourn afterwards agne agre alexander alfr alice andersen angu
8 anna app asa assistant aston atkin atkinson attorney augustu australia bail barnett barry bate bernard birmingham
8 blake bourbon brent brewer brian bruce bryan bushel cairn canada cardiff carey carlton caroline chairman chandler
8 chapman chris christie clare clarence clive co collingwood commission completion consent conversion councillor
8 counsel countess court courtney creek cullen custody danny dat daughter dawson decide decommission deposition doug
8 dougla doyle drake duke dundee edinburgh elect eleventh elliot emma england ep estate evelyn examiner fa fairfax feb
8 ferguson file final fisher flintoff found four frank fred g gilchrist gill grand grandson greene greenwood greer
8 griffin h ham hammond harold harrington hatch hayward healy hick homestead hour hugh hutton ian immediately inn
8 ipswich ireland irvine issu jack jackson jan jefferson jimmy join kane kimberly king kyle lamb lancashire latter
8 leicester leigh leinster lemon list liverpool london louise lowe lp lumber mackenzie magnu maria marion marshall
8 martin mcdermott mcgee mcgrath melville memorandum mercer middlesbrough miguel mint munster neil neville ninth
8 norton obtain oct opener orchard order original osborne overturn owner parish pass patent patterson pearce pearson
8 penny percy perry petition phil prince priory privy promptly provisional publish purchase quinn rbi reach receiv
8 request retire return reverend richardson ritchie robertson robson roche rosemary rounder roy royal royce ryan sabha
8 sara schneider scott scottish seed sentenc shane sidney simmon six skinner slate solicitor spinner stanley stein
8 stephenson storey suffolk suspend sussex swansea sworn talbot tenth timothy todd tommy trustee tucker turner uk
8 under undisclose vernon vii vincent wakefield wallace walsh watford webb webber welch westminster wheeler
8 wicketkeeper withdrew wright
9 #check=count #first=create/none ^_0 abbey admiralty affidavit after albion alex allan andy anne another anthony
9 ashley bailey baldwin beatrice beaumont benjamin benson bert blackburn born bristol brown bt burke burton butcher
9 cecil chester coleman colonel commenc consecrate count coventry crawford cunningham dale david day dec def
9 derbyshire dissolution dixon dudley dunn durham dy eaton edgar edward edwin eighth elliott essex eventually
9 ferdinand fitzgerald fleme fowler fraser gardner garrett gavin glen gloucestershire gordon gould graeme grant hale
9 hall hansen hanson harvey hast heir helen henderson hodgson holder homere hooper howell hudson hughe hull hutchinson
9 injunction jenkins john johnson jonathan jone joseph judge keith kelly kendall late lawson leed leonard levy licence
9 lieutenant livingston ltd mackay maiden manor marry maxwell mcdonald mckenzie mclean mcmillan merge middlesex minute
9 mitchell montgomery month moore mrs nelson nephew newcastle nichol nichola nick norfolk norry nov officially one
9 owen palmer peterson plc porter pratt previously reid reinstate release remove rename replacement richmond robin
9 ronnie russell ruth rutherford salisbury sam seal seventh sheffield sheriff sixth slater southampton stephen steven
9 stirl submit substitute sued sullivan surrey tate tender terry that then thereafter thompson trevor v vale van waiv
9 wales warren warwick warwickshire wendy wilkinson wilson win yate
10 #hands=partly <time> abbott and announce appoint baxter bennett bowen boyd brooke browne burrell butler carlisle
10 charle collin cooper coroner county craig crown date davy devon dissolv dr duncan elizabeth elly evan finish five
10 formally francy franklin gilbert goodwin green guinness harrison hart haye herbert higgin holland iii iv j kenneth
10 kenny kent kerr kit lambert lord lyle march margaret mary matthew miller morgan morry mp mr murphy northampton
10 nottingham ore parker patel pend peter philip ramsey remainder replace respectively richard robert robinson roger
10 scotland shaw shortly simon sole son st stuart sugar sutton td thomson three transfer treasurer two vacate vaughan
10 victoria viscount watkin
11 #checks2 adam again albert b baker barne barrett barton before bell bradford captain clark clarke clayton clifford
11 cole cork earl eldest fifth fletcher fourth frederick fulton gile graham harry head jacob james johnston later lewy
11 lloyd macdonald mason murray nathan preston prior reed reynold ross sale samuel sinclair sir smith somerset stewart
11 taylor until victor walton watson webster williamson
12 anderson andrew arthur baron brother c campbell cooke daniel gloucester hamilton henry holt june lbw mill morton
12 name originally phillip second september spencer stafford third thomas walker william
13 baronet complete december february july morrison november october subsequently
14 april august january
15 first
17 buy
18 by
19 #checks1
"""
