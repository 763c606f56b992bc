"""What 2411 labelled problems teach about solvable: telltales by weight in tenths for each answer but the first.

Written by `make learn`.
"""

ANSWERS = ("no", "unclear", "yes")
ROWS = """
-24/-20 capitalism
-21/-18 #settled
-19/-20 war
-16/-12 campaigner
-16/-10 system
-15/-16 abolition unfair
-15/-15 communism reform
-15/-13 repressive
-15/-12 emigration exploitation government
-15/-11 censorship society
-14/-18 slavery
-14/-17 apartheid law
-14/-16 dy
-14/-15 penal
-14/-14 country
-14/-13 pollution
-14/-11 world
-14/-10 socialism
-14/-8 freedom greenpeace
-14/-6 by
-13/-16 ordinance rule
-13/-14 flood
-13/-13 ban down environmentalist
-13/-12 blockade
-13/-11 against australia climate nature oppression
-13/-10 environmental
-13/-9 democracy
-13/-8 protectionism zealand
-13/-6 criticise
-12/-17 enact repeal
-12/-15 monarchy
-12/-14 dictatorship endangere famine
-12/-13 breach colonial tasmania
-12/-12 pollute pulp
-12/-11 #hopeless austerity illegal protection waste
-12/-10 and_the curb repression
-12/-9 advocate barrier conservation measure regulation
-12/-8 modernization piracy timber zimbabwe
-12/-7 australian china fishermen safeguard
-12/-6 anti forestry nsw under zimbabwean
-12/-5 activist fascist
-12/-4 globalization
-12/-3 poor
-12/0 everywhere
-11/-18 scrap
-11/-16 abolish appeal
-11/-15 unjust
-11/-14 crippl impose restoration
-11/-13 preservation prohibition violate
-11/-12 cuba greece restrictive stringent
-11/-11 close punish stricter subsidy ussr
-11/-10 capitalist century intrusion modernize outdate protect tibet
-11/-9 discriminatory import injustice poverty severely welfare
-11/-8 africa lax neutrality rampant suppression
-11/-7 agricultural commonwealth communist farmer forefront inefficient kong racism
-11/-6 fishery indigenou migrant protest
-11/-5 bangladesh romanian watchdog
-11/-4 boat goalkeeper hygiene
-11/-3 labour maritime
-11/0 chinese protestor
-10/-20 annexation
-10/-16 asylum
-10/-15 invade
-10/-14 demolish embargo enactment
-10/-13 cruel libel
-10/-12 deregulation persecution privatization proponent regime wetland
-10/-11 argentina crusader foundation harsh imposition independence legislation lighthouse nazy queensland restriction
-10/-11 slave whale
-10/-10 cherish effectively humane hungary mismanagement persecute portugal romania seeker usd wildlife
-10/-9 britain calcutta defend fair immigrant liberty penalty privatisation quarantine
-10/-8 ^_brexit aboriginal brexit canada civil ecological fund immigration revolution soviet strict suffrage tariff
-10/-8 uruguay
-10/-7 academia denounc fiji hong nation sewage sweep victorian vietnam waterway
-10/-6 blatant corrupt export india jerk recycle staunch taxation
-10/-5 establishment european fenc laborer racist raft textile
-10/-4 african portuguese sail sanitation socialist
-10/-3 be_no
-10/0 demonstrator div intellectual ngo organisation propaganda protester
-10/4 culture
-10/5 french
-9/-17 rul
-9/-16 unconstitutional
-9/-15 :granted patent
-9/-14 colony dam overturn punitive treaty
-9/-13 controversial copyright demolition destruction invasion sanction unsafe
-9/-12 czechoslovakia eradicate health infringement overhaul
-9/-11 colonist conservancy enforce erosion jamaica min provision restore wildfire
-9/-10 brazil defy destroy environmentally forest invention january misguid monument obsolete save successfully
-9/-10 taxpayer toppl
-9/-9 authoritarian barbado biodiversity discrimination dump heritage illegally invader mankind prohibit water
-9/-8 antarctic argue conscience conserve construction cost crumbl deficit directive dutch earmark enforc eradication
-9/-8 exclusion favour land monopoly oppose pretext prevent prop resist sinhalese spearhead yacht
-9/-7 ardent belaru cheap condemn critic cruelty damien destructive dollar euro inadequate manifesto massive prohibite
-9/-7 qing rendere systematically unite university widespread
-9/-6 about_money be_do burnt citizen corruption dignity france liberalization livestock nazi pollock prevention
-9/-6 semitism sink stamp tide yuan zionist
-9/-5 adherence agriculture aid anthem argentine british condemnation domestically ecology erect exposition fiercely
-9/-5 finish graffiti harshly national policy politician postage singapore sustainable
-9/-4 belarusian canadian environment hungarian industrial keeper lanka minister nz pen restrict safety ship slap sri
-9/-4 thereby
-9/-3 aim clean dissent pietro sector
-9/0 banner competitiveness dedicate defender domestic enterprise flag international metre nationalism pillar platform
-9/0 rioter should slogan solidarity torch towards transparency vessel vietnamese
-8/-19 moratorium
-8/-15 extinction
-8/-14 chernobyl permanently stalinist statute verge
-8/-13 abandone devaluation disgrace emigrate starvation
-8/-12 constitutional cradle holocaust loophole nicaragua panama polio threaten tuberculosy winter
-8/-11 amnesty belize drought grenada impoverish netherland occupation stricken thatcher
-8/-10 adopt affirmative amendment antigua artificially cod crusade curtail deem deprive era farm farmland
-8/-10 reunification stalin unreasonable uphold wip
-8/-9 athen bermuda billion burma defamation disaster drown emission epidemic feudal guyana indonesia lukashenko
-8/-9 million shipyard sovereignty undermine undocument unesco wales
-8/-8 burn coal containment domination estonia harmful hondura hongkong internationally lumber marco misuse moi outcry
-8/-8 overcrowd pass pig rain south sydney tsunami unfairly unnecessary violation yangtze
-8/-7 act ballistic catholicism city coastal counterfeit expell flourish further ineffective initiative irrigation
-8/-7 japan lisbon malaria mine modern nepal offshore poultry privacy publish rand relic ruble samoa shipbuild
-8/-7 suppress vs
-8/-6 blind confiscate corporation countryside crush denounce enlightenment handball hazardou human invisible
-8/-6 irresponsible myanmar neo reckless reputation smuggl speculative stagnant submerg sunk surplu tibetan
-8/-6 unprecedent wrought zambia
-8/-5 animal away brutally chilean criticize cuban disregard economy europe ferreira fish industry inland introduction
-8/-5 kerala livelihood mainland painter prosperity quota reward sculpture taiwan tonga trillion ukraine will_never
-8/-4 activism aeronautic brazilian capsize commission deliberately ensure eu first greek indian ltd marxist mural
-8/-4 ottoman redistribution semitic shield steel the_system unleash vigorously
-8/-3 governance infrastructure innovation levele liberal libertarian morality peasant pier wave
-8/-2 all
-8/0 advocacy bent bureaucracy combate consumption courageou criticism critique danish defence ec estonian excessive
-8/0 flotilla goods governmental kick lankan lash machinery meter mobilize obscene patriotism populist pour promote
-8/0 racket relief rubber scrum standard strengthen supervision synchronize throw totall ukrainian uruguayan warship
-7/-18 bankrupt
-7/-17 brink
-7/-15 asbesto disastrou roe
-7/-14 abandon declare
-7/-13 amend outright secession
-7/-12 dismantle justify legacy multibillion overthrow preserve scheme
-7/-11 antiquity cannaby compensate decade endemic fail maastricht neglect reef segregation
-7/-10 borneo civilization coup crocodile economically forc gorbachev harm iceland landslide outlaw plague punishment
-7/-10 revolt runaway soro starv threatene tobacco wilde
-7/-9 attempt bolivia constitution establish gandhi greenhouse korea nonproliferation outscore pact perish rico
-7/-9 totally vinci
-7/-8 :exam canberra cattle cypriot dominion empire graze hectare immoral inhabitant last onward partially pension
-7/-8 rica swiss thailand triumph unacceptable unpopular venice victoria win withstand wwii
-7/-7 america bulgaria cholera coastline compassionate congress contrary conversion defiance degradation doctorate eas
-7/-7 elephant gibraltar guinea henan hunger institute institution jamaican kenya manitoba mongolia namibia natural
-7/-7 newfoundland nineteenth pav philanthropist preserv punishable record salvage speculator statue unification
-7/-7 venetian western
-7/-6 ^_capitalism archaeology bridge bucharest centenary construct crackdown decisively denmark disposal divert
-7/-6 exploit haitian inflict iron kospi latvia malaysia martial olympic piu pledge porto prone renewable republic
-7/-6 ruthless sar sculptor seiz sewer stimulu supremacy weakene wto
-7/-5 advent aggression beij convert dprk effort fortification germany hindere indonesian korean monetary ocean
-7/-5 opponent organiser patten posthumously roman submarine surf technological tidal tobago underground
-7/-4 airspace american ashore coin continent curl currency du education electricity excess gre grow honour jointly
-7/-4 literature migratory monumental mozambique panamanian paralympic philosopher principle science shandong swiftly
-7/-4 swim swimmer traffick uk unauthorize urban violently
-7/-3 accordance breton civilize crane economic foremost free gome kenyan kg labor migration register reich taiwanese
-7/-3 tolerance
-7/-2 change fine
-7/0 :light action advancement aerial aggregate asian aviation backstroke backward bamboo bangladeshi barricade
-7/0 bengali chiefly commerce cruis cultural demonstration diaspora efficiency ethical exhibition exporter firmly
-7/0 frigate german global grassroot greenback gross hk humanitarian insult ire japanese lgbt liu lobby medal moral
-7/0 motherland movement mozambican nationalist naval net non norwegian outspoken paolo programme public rail reliance
-7/0 resource rigid riot ris scientific sea smash spread surg sustainability thai that_be ton topix trucker turkish
-7/0 vigorou whistle wikipedia wooden zambian
-7/2 ministry
-7/3 polish practice spirit transport
-6/-14 abandonment
-6/-13 bust collapse landmark overthrown reclaim refuge upheld
-6/-12 deport devastate invasive restitution rotterdam stave topple
-6/-11 cayman circa costly gaston proposition skyscraper
-6/-10 accident ai alien altogether catastrophe citizenship dictator guarantee katrina orphan ozone polytechnic
-6/-10 pristine proclamation rancher raz rewrite state unfound weaken
-6/-9 adoption alberta already collaps decree devastation dioxide easter_$ edith erode exist imprisonment kingdom life
-6/-9 limit malawi overthrew partly postwar rebuild roosevelt tarnish territory tougher treason tycoon
-6/-8 age alleviate at_easter bill boom brisbane brutal censure cleanup damage defeat eliminate emperor evade
-6/-8 expulsion far forbid habitat haiti hebei icelandic melbourne papua petition proclaim prosperou ridden seize spur
-6/-8 tax undertaken utterly vehemently virtually
-6/-7 appall applicable aquarium carbon charter cornerstone creation dangerously def england for_good forcibly found
-6/-7 graft grandad humiliat humiliation indoor initiat mugabe ostensibly passage pioneer powerless prevalent
-6/-7 prostitution reliant sand shameful shore subsequently useless venezuela wrath
-6/-6 ^_life abide abroad angere authority budapest caribbean cleaner compulsory constitute convention danube deaf
-6/-6 edwin expose fauna film fina fle flora for gase govern homeless ignorance ignore implement incur intervention
-6/-6 isbn jew karnataka laundere lenin leung lift magnate maharashtra misery nigeria norway revise rig saharan savage
-6/-6 sheep tiananmen tighten trinidad universally vulnerable
-6/-5 ^_politician abuse amusement arrogant aussie back_$ baht bengal billiton bre buddhism burden burmese
-6/-5 christianity deterrent discard falun fifa fiscal franc gold harbour imperial insufficient inundate landscape lao
-6/-5 madra malta mas mauritiu metropoly myung parity pledg population pornography reformer rescu rugby russia shame
-6/-5 submission surfer swift tamil thay underwater unlawful
-6/-4 admiralty annually automobile badly baltic beat bhp bird bronze brutality cap coast commemorate commit
-6/-4 conservatism der drainage encyclopedia entry exceed extensively feminist fisherman grass greatly hammere
-6/-4 honduran hour_$ italy julien liaon loot maliciou mao mighty offence outrage oxford pavilion plight progressive
-6/-4 religion rudd sign_$ soar someone_else spite stereotype storm tighter tong torrential tropical tu xiaop xie
-6/-4 zhejiang
-6/-3 0_$ ^_boss arrogance disabl eco fire football hous it_all kroner level like magnificent nonprofit paulo perceiv
-6/-3 pirate po provocation railway retaliatory rican snatch surge textbook tourism treatise wast
-6/-2 change_$ pump thank the
-6/0 :absolute :activity accuse anarchist aquatic article assistance association author awareness benfica billboard
-6/0 blistere bolivian breaststroke buddhist budgetary bulgarian butterfly can_not canvas ceil cesar chant circulation
-6/0 clearance coffer combat competition confederation contribution credite cricket custom design dinar dragon edg
-6/0 equestrian ethiopian eurozone excellence expenditure extremism federation ferociou fin flame franco freighter
-6/0 gallon garbage globally gong grappl hampere haul heavily heavy helpless heroic ideology improve in incapable
-6/0 incite ink integrity interference intolerance irish italian jacque journalism kph latvian lehmann lire log macao
-6/0 malaysian mosquito mph navigation nigerian openness opposition organization oversea overwhelm own paint
-6/0 parliamentarian penalize polo pont pornographic postal prestige principally prolific publication purpose push
-6/0 rapid recreational revolutionary ringgit sag sailor scath secular shed silva sino skipper slick speed springboard
-6/0 stance steam stoppage telecommunication thousand total totale toward turnover unarm virtue weightlift welsh wind
-6/0 wool worldwide
-6/2 goal toilet too
-6/3 apparatu marcher organise work
-6/4 book cross discipline foreign whilst
-6/5 mainly order shout superb
-6/7 lack
-6/8 ^_i
-5/-13 kyoto meltdown seizure
-5/-12 immigrate referendum remake
-5/-11 #hands=private archive bailout catastrophic exemption have mad noth redevelopment reject removal smallpox swamp
-5/-11 wembley
-5/-10 abortion anyone bahama basel bred cambodia conquest covenant decommission deed endanger exile final laureate
-5/-10 liability libya nafta nobel ravage rid sanctuary sharia shut they unsuccessfully
-5/-9 adelaide artificial bc compensation cow deflation dispose diversion forgery graduate guatemala help
-5/-9 hydroelectric imprisone in_0 island landowner liberate marijuana mexico millennium now_$ permit peru pesticide
-5/-9 plantation recognise revert rita toxic truman uprise visa wipe
-5/-8 blizzard born deadliest epa good_$ guarante halt hurdle inventor lithuania lyndon mandatory morally oblige
-5/-8 ontario peninsula populou puerto rename render resettlement resistant salvador thwart titanic torture trust
-5/-8 unfit worst
-5/-7 absolute ambitiou ancient artifact belgium chile completely contaminate deter dubiou durban earthquake ecstasy
-5/-7 ecuador egypt elimination favor fraudulent go_to harbor hardship havana hurricane junta mose notoriously
-5/-7 novelist october opium poland possession repatriat reservoir se severe spawn subsidize swine thame theatre theft
-5/-7 thrive traitor waterfront weed wreck
-5/-6 #pictured administration architect baseless battere be_finish be_out canal cape champion comprehensive crisis
-5/-6 cultivation danger dangerou declaration disability dlr dominican entitl ernest extraction fend fidel gujarat
-5/-6 havoc hazard historian hog inaugurate industrialize intervene kill lose mean miner mutiny native ne negligence
-5/-6 nowaday owing paralyz poorest por rama reconstruction reformation replica richest saskatchewan scholarship
-5/-6 shaanxi smuggle tightene tolerant unemployment vaccination vandalism vow voyage weathere wholly
-5/-5 ^_university aus bbn be_kill bln botanical breed caus ceas cigarette commenc consequently costa discourage
-5/-5 doctrine ethanol ethiopia expedition fa favore footballer get_the guise hero hubei i_get impact impunity ireland
-5/-5 largely lesotho loss march medalist medicine mitterrand mln nadu narrowly onslaught ownership pollutant
-5/-5 porcelain prize recipient reel registry regulate rein river shelter slam spain systematic tech threat treacherou
-5/-5 uganda victory vol what_be
-5/-4 :vague adapt adhere auckland authorise avian bangkok beaten become borrow brunt cambodian clamp clear coaster
-5/-4 collector das deco dependence depreciation development dirty disqualify donate dong ease enrage eur henri hindu
-5/-4 hugo hulk influx jiangsu knowingly launch london mean_i mexican nicaraguan not_come occupational paraguay
-5/-4 pauline peaceful power practitioner reproduction rural shark sign smuggler specy squandere surpluse undertook
-5/-4 vast westward wild
-5/-3 ^_landlord all_$ architecture art auspice battleship blanket blaze boer but_that campaign canoe clement control
-5/-3 coventry create deliberate dog economics electoral embrace factory fight firearm firm forcefully gaulle
-5/-3 gradually greatest hail highway indy install lifeline market ottawa politician_have say_someth swaziland
-5/-3 terrorism tourist tudor turk union vegetation wellington winnipeg ye zone
-5/-2 :finish business_$ child i_say outdoor strike the_job
-5/0 :comparative acclaim accountability achievement actively adrian all_about allocate amass applaud arous asia
-5/0 assist award barge barrage behalf behaviour belgian bicycle bravery bureau bureaucratic burgeon business cac cane
-5/0 catch cement centralize charitable chartere che cheng christophe collect commemorative commend compassion
-5/0 confederate conservative contemporary cope countrymen cricketer czech deng depiction destroyer ding disperse
-5/0 disproportionate disrupt dissident distort donation drift easy educational effective efficient eminent encourage
-5/0 enthusiast entrepreneur equality essay fast favourable fence feng ferry filipino finance finnish firmer fist
-5/0 float francoy freestyle freshwater ft fuel fury ganguly gigantic gilchrist hand harass hardline harness heap
-5/0 helmet huge hull immense importer incompatible incompetence indifference innovative islam islamic iso jiabao
-5/0 journalistic judo kilogram koran kuomintang kw laud le leftist lightweight limite liner littere locomotive
-5/0 maintain malay manpower manufacture marian meddl merchant meteorological middleweight mobilization monde nacional
-5/0 nautical navy nepalese nepali nicola notably nt pacific people pereira philosophy photographic pipe plung poetry
-5/0 poorly post powere pp preparedness pride procurement prussian puppet pursuit racial rainbow rapidly realism
-5/0 relentless rely reprint rescue resistance respect rhetoric roar roller roma rotten rsa rupee russian saturday
-5/0 scarce seaman sentiment servant shill shutout simon slid sloppy spam spanish stability steadily strait strongly
-5/0 successive superiority support sword tackle tall tanker tao technology tendulkar territorial tonne torpedo towere
-5/0 trap trash traveller tug tuna turn unbeaten undp upwards urg urgently usage ventilation volleyball warn wash wei
-5/0 while worker yamaha zhang zheng zhou
-5/2 newspaper print section social twenty
-5/3 about_it cannon hundr julio set traffic
-5/4 capable confidence fifty journalist li professionalism propell slide tank telegraph volume weave
-5/5 across counter decliner ftse gainer reinforce
-5/6 class cpc
-5/8 patriotic volunteer wav
-4/-13 ced legally precedent recover sued
-4/-12 federally insure paradise unilaterally
-4/-11 :prize care deportation ever grande grant injunction suing
-4/-10 escape financially gyanendra himalayan ineligible insurer legality macau myth now property ratify reelection
-4/-10 switzerland wilderness
-4/-9 aftermath antitrust californian columbia conceiv court fled futile handicap heyday historic louisiana
-4/-9 masterpiece officially recession rejection siberia stipulate
-4/-8 bse challeng darwin debt denial dent destine drastic end exempt fear fundamentally hawaiian hemingway
-4/-8 incorporation insurance isolation limitation nuclear observatory owed propose que regulator scam since_my
-4/-8 slaughter smoker taft timor treasure
-4/-7 anglo austria certification contra contract cypru deception ditch dweller ecosystem federal foolish fraud glory
-4/-7 homeland homosexuality in_april inception invoke janeiro macarthur militarily npt orphanage our_nursery
-4/-7 overwhelmingly pandemic peg pest popularly prairie profoundly reagan rebate rebellion ruler scotland secrecy
-4/-7 shanxi sickness smithsonian taint tame thoroughbr tobin two_year
-4/-6 aire amsterdam any_more azerbaijan be_pulp bogu bueno christchurch democratically dire dop downturn dub en epic
-4/-6 evasion evil expansion exploration faltere forbidden hinder humanity imbalance iran licence marina nicosia nurs
-4/-6 outbreak picasso playwright plunge practically railroad retaliate revival settler soil spill surpass susceptible
-4/-6 taboo tolerate tract weir
-4/-5 ^_grandad aegean allotment anhui application arctic attain backlash bully ce census centerpiece cha deny deplete
-4/-5 embark experimental famously foreigner go_in grip guilder hamper hare help_$ herd holder hydro introduce invent
-4/-5 invest itself ix judaism justification kolkata lion medallist mill nobody_in occupy only_care ours pagan
-4/-5 palestine papandreou petr phd prejudice proliferation qinghai regard repair repatriation saigon saturday_$ seoul
-4/-5 sick slaughtere sprinter statutory stubborn stupid systemic the_0 thesis triggere untouch voucher wallaby
-4/-5 wealthiest wick worsene you_be
-4/-4 ^_academia achieve afloat and_our and_there be_off beef bihar birdie blame contagiou dengue denominate detention
-4/-4 documentation false formulate gao geological guangdong guideline gulf hitler holt hostile i_miss imf instead_of
-4/-4 insulation intent judgement kai kazakhstan ko la late life_be lose_the malnutrition marble medieval mikhail
-4/-4 missile nascent newly once_be overcome paperback period physicist plaster rag remove requirement resolution
-4/-4 revision seriously slovakia stolen stun swath tb theodore thieve tinto undertake unfair_to voluntary wanderer
-4/-4 wartime way_they wealth work_$ world_be you_can
-4/-3 accusation afl airliner albania anthropology armistice atmospheric avoid berlin builder conform contract_sign
-4/-3 despite develop dismal dy_before eat else_and engulf everyone_$ exist_$ fiction govt hacker honore hunan illicit
-4/-3 jewish justice libyan mud not_exist off_the penny philippine plumb preciou preferential punt refugee roy
-4/-3 sabotage scottish spit stain struggle swedish telugu the_station this_country tree turkey un waugh wharf
-4/-2 ^_government before_i gas just_be kid_have never out_of smoke test the_evene under_the
-4/0 ^_too ablaze abusive accessible adequate aggressive aircraft airwave albion allegedly amateur ambrose amidst anc
-4/0 andre andrei appreciation arcade architectural artist artwork austrian avid bai balloon batsman bearer belief
-4/0 believer bilingual block blow blown board bounc boxer brush bureaucrat byzantine capita cartoonist cdp centre
-4/0 ceramic chien cinema citation civilian collective collectively commercial commissioner commitment comparative
-4/0 compatriot condom conducive consistently consumer counterattack creativity cristiano critical crude cruiser cyber
-4/0 dax decreas defense demand depict detain dhaka diesel disadvantage displacement dive diver dominique dravid drill
-4/0 duck economical educate emergency employ empowerment enemy enforcement eng engineer english enormou entrench
-4/0 equipment erotic espionage expatriate expo extreme fabian fac fairness fastest federico finland firefighter
-4/0 fledgl fleet fletcher folklore foot footwear for_the forceful forex framework frederic fujian fundamental
-4/0 furniture gain garment gdp generosity genoa goalie guo gut hammer hatr he_be healthcare hms hobby homosexual
-4/0 horse hungry illustrator index indifferent inflation inspire installation instead intentional intentionally
-4/0 intercept internet intimidation iranian irrational islander issu jospin ju judicial jump kally karate km knock
-4/0 largest lawful lend lim ling lira liter literally liverpool lowland ma macro maltese manuel marginally mariano
-4/0 material mechanical media mercenary ming minh miniature missionary motorcycle munition nationwide nearly needy
-4/0 nippon noise nonpartisan oceanic oecd oil oliver ordnance organ over panathinaiko par paris parliament patronage
-4/0 pct persian petroleum pew photography poet poisonou pork port powerhouse precaution primarily pro productivity
-4/0 protective provocative provoke publicity pure putt radio rally rebuke recreation reduce redundant religiou renown
-4/0 rescuer research resentment reza roof royal rupiah sans satire scenery scholar sebastien self semi september
-4/0 shanghai sharply shattere shaun sheng shepherd shortage shrank shrimp silver singaporean slash slovak sluggish
-4/0 soccer sq staggere stainless strictly strive stronger supply supporter surveillance sustain symbol telecom thus
-4/0 tory towel tractor trademark tradition tram transparent transportation tumbl tung uae unfavorable unicef unrest
-4/0 unwant upon urge ushere utc utilization utilize venezuelan veterinary viciou villager visionary vital volley
-4/0 warsaw welterweight wen workplace wwf xinjiang yan yen yokohama yomiuri youth yu zhu zulu
-4/2 and rush say_no to up
-4/3 attitude barroso cordon cover devotion fierce form nine restraint stand take_it vigilance visibility
-4/4 alarm ball batsmen brilliant captain cargo container expeditionary many organize outnumbere pan petrol prais
-4/4 praise relay swung umbrella
-4/5 amongst carry continuously crossbar deflect directorate draw forth header past referee rifle scholarly specialise
-4/5 specially tea touch
-4/6 emphasy external salute spectator wide
-4/7 advancer cooperation hurl read
-3/-16 will
-3/-14 lease
-3/-13 annex
-3/-12 illegitimate lawsuit sham
-3/-11 conquer eden liable multimillion remedy ruin
-3/-10 fannie invalid refuse revive utrecht
-3/-9 cheat claim eventually flee galveston hobart hoover lake rhode sell unsuccessful vote windfall withdrawn
-3/-8 arguably beach comply contamination depression excavate griffith isle madame newport prehistoric prosecute
-3/-8 proven reverse rio risen
-3/-7 #general acre archaeological chiluba clause commercially december defunct dependency designation disease
-3/-7 eisenhower empress history hoax legislature legitimacy nkorea project serra sih successful swan temporarily
-3/-7 willie wrongly
-3/-6 0_it aquino arid blackmail boycott break bribery cat dolphin drastically essentially facto financ fragile geneva
-3/-6 gum hanoi house inherently issuance junichiro lagoon liechtenstein medicinal mercy migrate mombasa museum norton
-3/-6 nottingham nursery oldest rajasthan regain reggae ronald stampede suffere sweden terrible threshold wisconsin
-3/-5 0_january anarchy armenia ash away_in backlog best bjorn cardiff cas challenge cheaper company constantine dalai
-3/-5 den deserve disco discredit dog_$ dynamite entirely exce explorer fountain get gloucestershire gogh
-3/-5 graduate_scheme guam hiv induct infuriat it_will jerome julian lama letter_say longest loyola maldive
-3/-5 meaningless north novel park person_have pet prevail renewal shall shoreline shortfall slippery stigma suez
-3/-5 the_graduate they_be thriller timorese utter waterfall
-3/-4 ^_ai ahmadinejad ai_be always_be archipelago at_the august be_close branch_close build by_a copy_$ cyclone
-3/-4 deadline_for decision detection diploma discharg dy_on election evacuation exodu gam gay go_and have_sign
-3/-4 historical howard hwa idea inclusion infect interstate jetliner likene memorial menace muster negro no_copy
-3/-4 our_branch overcame pipeline point_and renaissance rome scandinavian seal spark streamline therefore title
-3/-4 trust_have typhoon varga victim we_lose will_be wolve
-3/-3 allan allow and_always and_none be_start beleaguer bestow biggest cameroon choke do_and east estimate expansive
-3/-3 fair_$ fourth haze hear_be icon in_write instance_$ it_as it_rain it_with legitimate mahathir may_it merge_our
-3/-3 nevertheless no_clue nuremberg off play poorer raise sacr say_the streak the_surgeon the_time the_world time_and
-3/-3 trafficker unemploy uzbekistan win_$ year_and
-3/-2 0_and appeal_be before by_everyth chamber concrete copy country_be date_for day_of dead_$ do_$ do_be everyone
-3/-2 everyth_get exam_board for_each for_our i_ask it_be journal last_appeal literacy my_last noth_to only_ever panic
-3/-2 rain_on the_big the_country the_exam they_have tin too_much turn_down up_for when_a
-3/0 #hands=charge ^_whatever aboard absorb abstract access accountable adrift advance aggressively airlift allowance
-3/0 always_have and_we anger angola aside athletics attract backhand be_born be_dead be_repeat be_save blackpool
-3/0 blatter blitz bologna boost border boundary brick catalan catholic central chao characterise charcoal charity
-3/0 chen cheung ching chirac chong commodity community concern constraint consume cotton courage crack curtain
-3/0 cushion cut cyclist dalian decisive dedication des direct discontent discourse displace disposable distress
-3/0 dominance draft educator electronic employment enable ensu equivalent ernesto ethic exhibit facilitate famou
-3/0 firework forehand francesco fringe fuell fundamentalist gale gallery gasoline generou genuine geology great
-3/0 guardian gun gustavo hat have_become highest hydraulic in_that inc inconsistent incorporate increase influence
-3/0 inspection interception janata jobless juppe kilo latin lawn leonardo like_that literary lithuanian loudly
-3/0 machine manage manchester massacr mathieu mediterranean mi mislead moldova mongolian mosaic mosquitoe motorist
-3/0 multilateral municipal my_first narcotic nobility not_change nude obstacle offend offset organizer ourselve
-3/0 participation party paul peng petrochemical pinto point pole portrait postcode pressure prestigiou profession
-3/0 professional pt pulpit pursu put reach really_$ relentlessly remembrance reserve responsible rip roc rough rout
-3/0 sanskrit shih shipment simplify sked slump societe sociology solely spend spirite spray stimulate stirl stray
-3/0 stuart subject subtropical survey symposium taipei technique the_way themselve third thug timely titl to_have
-3/0 torino tunisian twentieth und utmost vigilant violent warm warplane warrior we_would weaker weaponry website
-3/0 widely wuhan yard
-3/2 ahead chaotic dur him hit pool stiff use
-3/3 #seen1 blogger code eighty energy habit legion pedestrian prowess raw reformist slack the_school too_many weak
-3/4 :opinion ^_not advertisement bowler capacity conspicuou decorative distribute firepower magazine on pascal
-3/4 passionate powerful schoolchildren so spe squadron steer strong sturdy thirty
-3/5 ^_can anyth_$ carriage devote duty freight poster what_i
-3/6 ^_our academic arm decoration delivery forty npc satirical slip tool train
-3/7 artillery ip
-3/8 handle leaflet workshop
-3/9 medium two
-2/-12 year
-2/-11 not_be old
-2/-10 live us
-2/-9 approve grandfather
-2/-7 developer simply
-2/-6 :event overrun scare
-2/-5 be_simply freeze november the_list the_trust
-2/-4 big_platform care_about come_down craft firm_be form_i hunt it_stay master move never_thank own_the platform_own
-2/-4 sign_with six_year study tender_by that_$ the_firm the_tender two_day us_$ we
-2/-3 ^_person ^_publish ^_that a_volunteer able_to all_pay and_it answer_to appeal_$ april_and be_able be_final
-2/-3 be_publish be_withdrawn by_person down_and easter even_the every_winter final_on finish_and for_six get_noth
-2/-3 have_finish i_fail i_leave in_their january_it legal level_in me_or miss_the must new_timetable no_further
-2/-3 on_penalty or_perish our_depot our_two publish_and publish_or pull_the rate sorry take_out the_client the_flood
-2/-3 the_fourth the_mark there_will until_i up_on us_all van whole will_always winter_have write
-2/-2 0_year :body :daily ^_society a_classroom a_phone against_us and_staff as_of be_and be_be be_fix be_invisible
-2/-2 bed_$ burn_the buy_a classroom_$ close_in discharge dry end_$ first_$ five_year friday_$ from_a give_the have_$
-2/-2 have_it have_say in_july in_on into_the keep_going lake_be laps leave_to letter_go manila motivate move_in
-2/-2 my_hour not_get not_have not_renew on_saturday on_sunday our_only physics production professor rais same_week
-2/-2 say_that that_in the_field the_final the_first the_foundation the_internet the_panel the_shed the_sign the_wed
-2/-2 to_everyone until_0 what when_my
-2/0 0 ^_in ^_lose ^_nobody ^_science ^_she a_bank a_new a_patient a_second a_whole always_will and_they anyone_$ at_0
-2/0 be_0 be_from be_hear be_how be_lose be_not between_them bill_$ business_now change_that charg church close_$
-2/0 collection come_and come_back come_from dead do_about down_in down_my drama face fall folk friend_she garden
-2/0 gate_$ have_decide have_set have_tell here_be hire_someone house_$ i_come i_know i_never idea_what in_january
-2/0 internship issue it_have last_$ league leave_$ less like_a lose_i man mouth my_account never_see no none_of
-2/0 not_read not_up of_it of_train portal say_there school_have science_be secretary seriously_$ silent sixth_form
-2/0 system_be the_date the_farmer the_head the_leave the_photo them_$ theory this_year tile to_close to_his
-2/0 university_be urgent wheelchair when_the
-2/2 ^_with and_give assembly be_$ be_some branch complain cooperation_with evene_$ flat half_the hang i_still
-2/2 language match my_time off_$ paper parent_be run say_i shoe sixty the_same the_technician this way_to
-2/3 agency around_here but clock flatmate get_decide it_and just_do lack_of like_it more my_flatmate not_like
-2/3 of_tension pastoral priority roll slow square teacher the_next the_night time_management to_go translate
-2/3 what_they
-2/4 ^_no ^_perfectionism ^_procrastination and_come co_author do_you field follow it_how junior lab loud morale_in
-2/4 mostly object perfectionism perfectionism_$ person procrastination share
-2/5 mine_$ myself quality score since_i still_have we_can
-2/6 atmosphere corner main really report service skill the_family visitor welcome
-2/7 #seen3 :create letter not_what
-2/9 wing
-2/10 send
0/-13 cure jurassic shelv ultimately
0/-12 eventual insane irreversible
0/-11 bankruptcy clone contend doom foreclosure haven hawaii pinochet polanski renounc residency revoke schiavo
0/-11 statehood sue unthinkable
0/-10 abort ada amelia april bypass california debacle demise dolly dormant downfall embryo extinct extradite
0/-10 fertility homestead ironically nevada oregon priory rancho reinstate repay settlement survive swallow wrong
0/-9 absentia antwerp atoll avert bail breakup breeder casino curse dare death default dissolution eliot estate
0/-9 extradition failure february fetu forever fossil getty go homeowner huntington ill isabella jeopardize judge
0/-9 juvenile litigation massachusett melville mississippi parole prove quo reactor regent relocate renounce riviera
0/-9 safer savannah settle siberian suffer takeover technically temptation that the_wrong unilateral waiver
0/-9 yellowstone zoo
0/-8 ^_her ago alabama apply archaeologist arthrity augustu autonomy bid birthplace botch breaker certify closure
0/-8 conception consequence dat dune embryonic envision erase fallout ferdinand fujimori galileo gamble genocide gorge
0/-8 hast hwang ida imminent implant impossible innocence irv isolate jeopardy liar loo lottery maine mammoth maradona
0/-8 marino massacre medicaid nebraska offender orlean owe pebble plaintiff possibly promise recapture reclusive
0/-8 refusal reign relocation resort rockefeller seek sequel shuh shutdown subprime suharto supreme theoretically
0/-8 treatment unless uranium vanderbilt witch woodstock
0/-7 abacha addict adultery agne ahb ail alaska alcoholism assert augusta babe bam banda believe berkeley bern
0/-7 bertrand biotech birth blowout busan cancun charleston chesapeake comeback completion consider convict conviction
0/-7 convinc coral czar dakota day_$ definitive deposit diabete disappear dory dream emulate enrichment erie eruption
0/-7 everest excavation exception existence feasible filibuster finally flatly flaw florida floyd forgive formally
0/-7 founder freud garro ghetto gonna guantanamo have_risen heir holland hypothesy idaho immunity impend indefinitely
0/-7 infamou inherite it iv jacqueline kentucky lender license loan lockout loom madness mae magna mahn maya mercury
0/-7 miracle mogul mortgage napoleon niagara nile once oust pandas pardone pga platinum plutonium poison prison
0/-7 prussia quest re renovation repayment reproduce retake revers risky royalty sale separation siege skeptic
0/-7 sovereign sparta substantially suh synonymou tallest thrift toh transplant treat tulsa twain unrealistic utah
0/-7 vaccine validity virginia warwick watersh widow wimbledon withdraw withdrew worth wyome yoh zon
0/-6 :vague-thing absurd accept accidental acquittal addiction administer administere afford albany ame andean
0/-6 antarctica arizona asset asteroid auction augusto auschwitz avenge az basin bce be beatrice bedford biotechnology
0/-6 blueprint boomer botha brasil bulldog byron canary canne cannot canyon caroline catalonia cdy certificate chennai
0/-6 christie churchill clemency coliseum copa correctional cove dalton darl depose derail descendant desert deserv
0/-6 destabilize discontinu disneyland doubtful dresden dubai dutchman earliest eindhoven eternal exposure fcc fda fea
0/-6 feat finch flop florence freddie freez genetically georgia gloucester gradual gran greenland groundbreak
0/-6 guggenheim guillermo hardest harriet harvest heroine hi ho honolulu hy ii iii illinoy improbable inevitable
0/-6 inhabite inheritance intend ivo jail jakob judgment khodorkovsky killer kingston kuh lausanne leningrad lethal
0/-6 limbo liquidation livingstone lockerbie los madagascar madoff mandate mansion mar margaret marion marry marsh
0/-6 maryland meadow medicare mentally millionaire missouri mittal mona monarch money morocco napster natal nicklau
0/-6 nih norman normandy notoriou ocalan oklahoma olympia omaha on_0 originate ouster outpost pave permission perth
0/-6 pill poe politically poppy potentially precursor principality pyongyang quarry quebec quentin radioactive
0/-6 recognize reconsider recovere rehabilitation reissu renovate repaid reprieve retirement rightly risk riverside
0/-6 roadmap runoff safe sahara sahn saxon saxony setback shui sin sioux slum solomon srebrenica stanford status
0/-6 sumatra summer tennessee the_curriculum till tragedy tunnel turnpike ultimate una unanimously undefeat uninsure
0/-6 vain vermont veto viable vii virus volcano washn wayne webb willem worse worsen yale yoo yuh zelaya
0/-5 able absolutely accession aceh achille aclu affordable aig alison alive alp altere amazon ambition and_can
0/-5 anywhere approval aristide ark arnold arson ashame asthma augustine bachelor bald bali barren bay belove benefit
0/-5 benign betrayal bhutan biblical billionaire blackout boca bohemian boon borrower bounty brandenburg breakthrough
0/-5 brighton brokere bury businessman captivity carolina castle cave centennial charley chinatown chun citadel cite
0/-5 classic clay cliff clive clr como complete concession confinement conspire continuation copenhagen copper
0/-5 cornwall corpus cottage count_$ creditor cromwell crow cyril daewoo dairy damn davenport deh delaware detractor
0/-5 dinosaur disclosure dissolv dorothy duh dundee dynasty eclips effect eligibility elly els elude elvy embezzlement
0/-5 emerald emergence eurovision evict excuse expel expensive experiment explicitly extent exxon fabricate fam fame
0/-5 fatal feasibility feb financier firestone flu fool forrest fortress fre frederick freeway fta fulton furnace
0/-5 gator george georgetown greatness grizzly gustav ha haley hamlet haunt hayne hayward he hell herein heroin
0/-5 hiroshima hmo hopkin horror hotly hugely hyderabad illusion im impeachment in_two injection insist irene
0/-5 irrelevant irwin isabel jackie jacksonville jasper jong jung justin kaiser khmer king kyi landy laurence lawrence
0/-5 legend lessen libertadore licens lifetime limestone lindsay lleyton lucia mandela mann mauritania menem mentality
0/-5 methane midst miserable mold monterey mosley murderer mythical nanj nassau natalie ncaa nightmare norse notion nv
0/-5 obligation only orchid osborne overdue override oyster panda parkway paso passport patel permanent perpetrator
0/-5 persuad plagu planet playboy plymouth poisone pow pradesh procedure proof proposal prosecution prosper providence
0/-5 psv pueblo pursue pyramid queen racketeer radically rae ratification realise redemption refurbish renew reopene
0/-5 repercussion restructure retaliation rethink retribution retrospective revamp reversal rouge sant say_it
0/-5 scandinavia schwarzenegger scientist scotia seaside secondly semy sentenc shun sicily soon sotheby stardom stroke
0/-5 succeed succumb sulfur supposedly surely survival suu tar te temple tempt teng tennis terribly texas throne
0/-5 transform tunisia turkmenistan turtle uc unable undercut undergone underwent unfinish unfortunately unnotice
0/-5 upheaval upset usa uttar valdez vengeance verde verdict vik wa wag wealthy whitaker whitman winless wrack zurich
0/-4 ^_kid aaron abkhazia acknowledge acquire adamant adler admit adverse affect aging ajax alfr alice allege
0/-4 anastasia and_not and_she and_their ande ankara anna any arbitration as as_a asa assumption atrocity
0/-4 authorization authorize autobiography backer backyard baja barn be_sell be_that beneficiary bennett bernardino
0/-4 bert biologist bloody bluff bourbon bristol briton brooklyn bruce brunswick bt buccaneer bull byrd camden
0/-4 cancellation canton caspian cecil cedar champ championship chatham chee cherokee chiang childhood chronic clemson
0/-4 clinic cocaine colon colorado compliance complicity compromise conclude concorde consent conservatory conspiracy
0/-4 conte controversy convent cosmetic county creek criminal crop cult cutback dae deadly deduction derby desperately
0/-4 deteriorate deterioration devi discovery dispute donovan down_$ dwell eagle eastwood eclipse eligible elk ella
0/-4 embarrassment empower enclave endorse endowment endure englishman enrich entirety equitable esther ethics evacuat
0/-4 evacuate exacerbate execute execution expectancy expressway facility fah faldo faulkner fc fe federer feingold
0/-4 fetch fever feyenoord fledg fortune frankie freak fumble gadhafi gansu gen generation geoffrey germ golf granite
0/-4 guilty hackett hague haifa harder hartford harvard havel heart heath heaven height heisman helen henry hepatity
0/-4 herbal hike historically howe hua humphrey hunter hurt ike immediate inde indiana insistence intact intention
0/-4 interpretation intifada israel jaffna jaguar java jenkins johanne johannesburg josef jubilee july jurisdiction
0/-4 kadhafi kahn katherine keat kensington kerr kessler kirchner koizumi kuerten kurd lancaster landfall leap leas
0/-4 lee leopard lester louise mare marianne marrow marshall medical mehd michigan misl modify monastery monster
0/-4 morrison mother ms murdere murderou my_best my_brother naive nalbandian naturalization neighbore neurological ni
0/-4 nickel nicotine niger northampton nostalgia nov oaxaca olga olivia olympian originally ortega ought overtake owl
0/-4 oxide pageant painful papa paralysy parkinson partition pas patriot peabody penguin pennsylvania percy perpetual
0/-4 phelp phenomenon plant plateau playhouse pneumonia pond populate porn pose prague pre prescribe pretoria
0/-4 prevalence previously prior problematic prohibitive prompt prototype protract psychologically pulitzer pullout
0/-4 purchase purge qualify quarterfinal rampage rape realm reconstruct recovery reelect refund regulatory relieve
0/-4 remnant reprisal reproductive reside resurgence revere review richmond rink robbie roland romanize rugbyu ruth
0/-4 saakashvili salazar salzburg scandal scientology scratch seminal sheila sherman shinawatra shock sid
0/-4 significantly sleepy sol someone soo sotomayor specimen spoil spree stadium start_$ stay_on sterl stevenson
0/-4 stockpile strongman subsequent success suffolk sunshine superstar sussex syracuse taj tanzania temporary term
0/-4 thaksin the_care the_deadline the_work thief thorpe ti tiger tornado toughest tragic tripoli trojan truly trustee
0/-4 truth try turmoil tutsy underdog underestimate unearth unify unincorporate universal unstable unveil unwill usda
0/-4 vale valid vancouver venerable verify villa voluntarily wade west whereby wikileak wilson withhold worcester
0/-4 wrongdo ya zaire zinc zuma
0/-3 0_th ^_dad ^_he ^_what abhisit accelerate accreditation acquit affirm agreement ala alexandra alpine alternative
0/-3 amount ancestor ancestry andhra announce apologize apprenticeship arose arthur as_every ask_$ assertion atomic
0/-3 aung back bad bae bailey baku bastion baxter be_break be_noth beyond bian biographer biological bitterly bleak
0/-3 board_have bollywood boulder bp bubble buy candidacy canterbury capriati carnegie castro cause cc chandra con
0/-3 confidentiality conrad contempt contention cory cristina culminate cycle dame dampen dane dark_when deal deer
0/-3 delhi desmond devise dianne dicken dickinson dion dismiss dixie drug dust early easier eleanor electorate embroil
0/-3 emeritu emily emory endors entertainer eritrea evidence extension_be farce fertilizer fest final_$ foe forecaster
0/-3 fort fortunately franklin ftc fully gardner gateway generic go_into god golfer good gould habibie hand_over
0/-3 harbore have_a hee hewitt his_hear hooker hope hudson hyun i_may iaaf ibf illness impasse indefinite indie ingrid
0/-3 inmate innocent ins intercontinental irs it_out jeanne jewel jin jungle kobe laguna lai langer later liberia
0/-3 lilly lloyd locality lou luc lung luxembourg ly maiden majestic majority mama mammal mara marathon marilyn
0/-3 martina memoir mend milton minnesota miranda monkey municipality murray na nazarbayev nichola norfolk
0/-3 northeastern northern northwestern not_trust notoriety notwithstand obtain oct of_them on_merge ore os oversaw
0/-3 packer part payment peck percent persuade pete pharmaceutical plan plaque playground portsmouth posada prediction
0/-3 preval proceed progressively prolong promptly provisional purse quake rafter rana randall rao regrettable return
0/-3 rich ridiculou right ritchie robson rodeo samaranch same_as screenwriter seasonally selective sen shakespeare
0/-3 sharapova she_be signatory sincerely site somerset southeastern southern spare stafford stanley staten stem
0/-3 stockholm strip supplemental survivor synthetic teach tehran terror texan the_clinic the_judge the_last the_old
0/-3 the_one titan tournament tuition turf unconditional unspecify vi village virtual void voivodeship walesa wax
0/-3 we_will westminster williamson willy wilmington worry would xavier yours
0/-2 0_may :motion ^_mrs ^_staff a_field again_the already_go although and_be and_go another_one answer_be anywhere_$
0/-2 be_for be_possible be_print be_refuse be_tell be_what better_$ camp close_the club_be cohort come_up could_say
0/-2 crash customer_want decide_in decision_be dig digger do do_it down_by drop drop_the end_in ever_$ everyone_be
0/-2 exam field_$ for_be for_two grant_$ hand_$ have_already have_move have_strike head_office hear_in hold_the
0/-2 i_could i_drop i_see i_will in_brussel in_one interview_be it_up july_and label landlord last_summer leave_the
0/-2 library lie like_us live_in mistake mrs my_apprenticeship my_friend my_placement my_shop near night_and no_backup
0/-2 nurs_for of_$ office_have on_monday on_our on_their one_and one_for only_copy oslo out_$ patient_i predecessor
0/-2 prescription put_the refuse_the resident run_on second shut_$ so_in stitch surgeon table_$ tablet take take_one
0/-2 tell_it the_answer the_digger the_market the_mock the_other the_whole the_winter these_day they_do to_half
0/-2 to_manila to_work transfer try_$ two_finger two_of up_$ up_between up_in used version when_we would_have year_dy
0/2 0_child ^_agency ^_at ^_lad ^_last ^_new ^_on ^_sales ^_statistics ^_teamwork a_gap a_mess a_week afterwards
0/2 all_say among_the and_each and_goe and_post answer_the app_$ ask_to at_$ at_our at_work atmosphere_in away_and
0/2 bad_at bank_want be_all be_ask be_chaotic be_desire be_go be_hopeless be_kind be_like be_look be_more before_it
0/2 but_i by_wednesday can_go can_see chair_i chaotic_$ child_at client_ask coach coin_$ come_$ come_in consistency_in
0/2 cupboard decide_but demo desire_$ doe_not drawer eleven_family end_at end_of enough_$ enough_as evene_this
0/2 every_second face_$ feel_i firm_$ floor_and folder forget_to fortnight fortnight_$ four_time free_period friday_in
0/2 from_the get_0 give_me glue go_$ goe_$ handwrite handwrite_$ have_even have_meet have_never have_no have_open
0/2 head_and here him_$ hopeless hour_to how_do i_answer i_do i_hear i_mean i_start imposter in_app in_how in_may
0/2 in_october in_separate in_september in_three in_with include invoice it_just it_on january_$ job_but june_it
0/2 june_the just_doe know_$ know_the lad_on last_month lazy least leave_someth letter_from list live_on long long_and
0/2 lot_of mainly_$ man_come march_$ maybe_the me_and mean_to mess_$ minibu move_$ my_apprentice my_class my_co
0/2 my_group my_handwrite my_head my_landlord my_read my_trainee my_year never_really never_tell next_and next_day
0/2 next_to next_week no_$ no_one not_communicate not_feel not_great not_much not_order not_reach not_seem not_start
0/2 not_very number_$ on_friday on_one on_site one_ask one_in only_he only_the open or_the our_department out
0/2 out_every out_without overtime parent_council pay_the person_here phone_$ plan_in poor_$ properly quality_here
0/2 queue quiet_$ rais_the reactive read_the rota_in rota_on row run_the s sales_and same_$ say_a see_it see_me
0/2 see_parent shop_$ silo single someth_to sound specialist stale stick_$ stick_in stop_at strain student stuff_$
0/2 teamwork teamwork_on term_i test_to the_atmosphere the_box the_boy the_business the_caretaker the_class the_depot
0/2 the_discharge the_girl the_kid the_landlord the_minibu the_moment the_month the_only the_prefect the_price
0/2 the_rule the_third the_under the_volunteer the_younger them_and them_five there_and they_close they_come thing_and
0/2 three_person time_a to_it to_make track train_$ trainee trust_between turn_up twice_this until_the very_welcome
0/2 violin vision want_two we_do weigh what_we while_i who_use will_look will_not with_his without_a without_the
0/2 work_well year_of young younger_one
0/3 :change ^_as ^_childcare ^_confidence ^_customer ^_four ^_half ^_order ^_when a_small abbreviat ability accuracy
0/3 acoustic advise alliance alone_$ altar always amaze analog and_academic and_now and_only antara apostolic
0/3 appropriation approximately assessment at_it attention attribute aznar basic be_full be_hard be_patchy be_poor
0/3 be_slow beck below black blackhawk bleed board_be boast bodily bolt book_since book_the brotherhood calculate
0/3 capability captain_i cartridge caucu cautiously cbc chadian charge chart chase childcare chow class_the clergy
0/3 closer cognitive collaborator competitor computer concerto conduct congolese cool corpse cote council_grant
0/3 credential culinary curiosity dash database decent decide_$ decision_make deep defensive delgado deploy derrick di
0/3 diarrhea diversity dmitry dominant drive due_in dwayne each_one early_shift egg eighth electrical engine equal
0/3 equity erratic ethnic ethnicity faculty_be feel felipe find_the fiorentina fix fixture flavore focuse force
0/3 form_for fr freely friday_and gang gate generally gerhard gerrard give gp gram gratitude gray haq have_to heinrich
0/3 hire his_own household huber hume identification inspiration instant ish it_or ivorian keller kid kiss lac ladder
0/3 lane lat leinster letter_$ lobbyist lock lowly male management maneuver march_and marcu mcbride meager michel
0/3 micro milan miliband moderately monday monitor mps musician my_own nationality navigator need negative new_year
0/3 night_before ninth no_real nobody_else nobody_say not_let not_sign noteworthy oas office_$ on_wednesday our
0/3 our_load outline outstand over_my oxygen pace passion pastor patchy peanut peer perform person_be phrase piero
0/3 pietersen pilot poll potato practice_trombone preach predominantly primary primera prominent propulsion quantity
0/3 refuel relevant reminder repeat repetition report_to retransmit rice right_$ round rpm sabha sage sales scale
0/3 seem_to seemingly sellout senegalese sense set_the seventy shaft shop sight sign_it skater somali sosa soto
0/3 squeeze ss standout standpoint start stop_doing storage stride structure style subdivide sudanese syndicate tag
0/3 take_complaint tan target targete td team_be team_spirit tell_the the_blue the_district the_early the_exercise
0/3 the_phone the_place the_pool the_senior the_toilet the_visitor the_wait theme this_week through through_$
0/3 time_this to_get to_me todd traditional tray tribesmen trombone trooper tube turn_off twice_$ type umpire unhcr
0/3 unopene us_that valencia valery vijay viral visitor_book visually vocational wall wednesday_$ week_$ werder wherea
0/3 whether_it wider xu youngster
0/4 0_day a_lot accommodate accustome admiration ads adversary airbu airplay akbar alert alessandro alex alexei
0/4 allocation along also and_0 and_have and_then andretti animation apec apparel appropriately armando armor army
0/4 arrow asahi asean aspect atop au audi backdrop bacon balcony ballack basis bazaar beautifully because_i
0/4 before_they birdy bombardment bomber booster borussia boucher bowl brennan briefly bulb bumper burst bustl butcher
0/4 calm camel cello char charisma chassy chestnut civic clarity classroom claudio cloth clout collaboration colombo
0/4 commandant commando compile congratulate consistent context continental corridor coruna costume countless coupl
0/4 dart dawn dc della devotee diplomat diplomatic distract divide doubleday dove duo ecowa edge efficiently eighteen
0/4 encountere engage engrave enhance enlist enthusiasm entrance equalize equalizer equally equip eritrean evangelical
0/4 evident exclusively experience explode explosive fan farewell fatigue fax fernande ferrari fewer fiery fighter
0/4 fitness five flattene fly formidable fortify foul friendly full gauge gb gentle glance glass graphic green
0/4 grievance grind guitarist harmony have_0 healthy heat heavier hide hooper horseback hose hot hu hub humid in_the
0/4 infiltrate influential injure inn inner insert institutional integral intensive internally iraqy jia june_$ just
0/4 khale kickoff klau kouchner large lavrov leader learn leather locally login longitude luigi luo lyric mallorca
0/4 manga manner manual marginal marine marku mask mast math mathematical maxim may_and mdc mediocre medley metro
0/4 militia milligram ml mock mohammad molina mori motor multimedia narrow nationally neutral newcomer nicky ninety nm
0/4 nobody_be nonsense not_know nudity numerical numerou of of_when on_them one_$ online operational optic ordinary
0/4 our_treasurer overall particular patricia pay_me payroll penchant pencil per perch perimeter petty philosophical
0/4 photograph pistol pitcher player positive posture preacher promotion prose provide pull qian quarterly range rat
0/4 rb react reference reflect refrain remarkably renne respectable response rider rivera roam roberto robust rodrigo
0/4 room_and rossi roughly sabbath salesman salon sampdoria sanchez sausage schalke schumacher secondary secretariat
0/4 security sens september_$ sergei sergio serie sery sevilla shift_$ shooter short silk similarly simmere simone
0/4 sincere sincerity sing skillet slip_$ so_i soda soft span speech squad standby sticker storey straight strewn
0/4 subcommittee subscription summary sunglass surface surprisingly swing sympathy tally tangl tas tas_be teamster
0/4 telex terminal the_boss the_overtime theatrical them thigh think_of third_time traditionally transatlantic
0/4 transmission transmit troop ul underneath undersecretary uneven unforc unique uniquely unity unusually upside usb
0/4 uzbek vehicle verse vibrant vicar vieira visual wagner weakness wfp whip why_$ wicketkeeper window worldsource wp
0/4 wreckage xi yao yemeni zanu zyuganov
0/5 acceleration accolade accommodation account active affair afghan aftershock ahmad airborne amenity ammunition
0/5 ample and_say animate anime ansa armament athletic atletico auditorium authoritative automatic automotive backbone
0/5 barb between_the beverage biathlon bilateral body boiler bore brace brian broad broadcast broadly bullet bulletin
0/5 butt cafe candle cardboard carrier cartoon casualty catcher category caution cautiou ceremony chi chip
0/5 choreography cis clad coffee coffin coherent comfortable comic commodore competence complaint composite compute
0/5 concentrate condolence congregation congressmen connect consular consultancy coordinator corp counterterrorism
0/5 cuisine dance dancer dazzl defensively delight desktop dice directly directory disgust dismay distinguish
0/5 distribution doubl double driver duel elevator elite engagement error et faithful feather female fiber figure fir
0/5 flexible flyer forum from_may fun fuselage gala generator geographical geopolitical gesture ghanaian gill grader
0/5 half helicopter here_$ his homer hospitality hymn igor info intensity inter interfax intermittent interpol itar
0/5 item jiang jihad jintao jordanian joy lackluster lamp lap larger late_$ lebanese leg lens leverkusen lille liquid
0/5 louder loyalty lyrical mandarin margin mark marshal mat matthew maximize mc measurement mm mobile mobility modem
0/5 moderation momentum music mutual nikkei nikolai noisy nonstop not_really not_think not_work observer often onboard
0/5 onto paddy pakistani parish_council parishioner particle peacekeep percentage performance personal photographer
0/5 picnic plane pm porch ppp pr practical pragmatic preference promotional purple raphael rather rational reciprocal
0/5 reliable remark respond responsibility retention reviewer rhythm rok rope rs sadc scarf scoreless scream seasonal
0/5 sheet sidewalk sideway sign_the simmer since_june siren sizable sky sleek sm small smart sorrow source space sped
0/5 sport spun statement static steady stefano stephane stir storytell strategic strikeout stump stylish sub
0/5 substitute symbolism technical telegram tent the_hall the_parish thinly thirteen throughout ticket tie tight tony
0/5 treasurer troupe tse tuesday twice udinese urdu vanguard varsity very viewpoint villarreal visible visibly warmth
0/5 weary web wireless without wolfsburg woven wrestler xinhua zemin
0/6 #hazy3 :abstract :deliverable ^_two ac additional additionally affection air allot alphabet alumni anatoly apart
0/6 apiece arturo attendance auxerre axis badge baggage bare barrichello bat bb bbc be_me bi bilbao biographical blog
0/6 blue booklet brightly broth bulk bundesliga bundl card careful cart cater centere centrist chaplain choral choru
0/6 clash clever col collide colspan communique commuter conductor conference constructive consultative content
0/6 controller crowley cutter deportivo depth difficulty disbelief dispatch dispers distance division dual
0/6 electromagnetic electronically encouragement enrique enthusiastic exercise expertise expression fashion flesh
0/6 flung focus fore fourteen frame friction frontline fundrais gaze gcc gennady geo giuseppe globe go_out gospel grab
0/6 grid guide gunner gunship hall hardware highlight hoc horsepower host hp idf illustrate inch indicator inexperienc
0/6 int intensely internal involve iraqi ivanov jacket lean lesson lever local loose lot lounge make markete meanwhile
0/6 mechanic merchandise mesh midfielder muscular nato noodle nose numbere nyse oau orchestral orient osce overnight
0/6 parish passenger patience perspective pf piano piece pil pin positively prasad precision proportional puck rank
0/6 reader reflective regiment reinforcement representation respectively retail revolv ruben scant scoreboard scrambl
0/6 sensor several shake sharma shell shirt should_be singl sixteen siz slender slightly smoothly softly soldier
0/6 songwrite sphere spinner spokesman squeez stream stuf sunday supplier supportive tempere ten tension text
0/6 thickness thing_get thrust toe tomatoe ubiquitou vent vladimir vocabulary voltage wagon waist warmly wield wit
0/6 wound zaragoza
0/7 accessory address admiral anchore armour articulate average bass beer beside besides bety blend bombard bottom
0/7 brass breadth brisk bucket butter cadet camouflage cavalry chair checkpoint cheer chest circular clerical coat
0/7 collar colonel commentator compass compress comprise conciliatory contingent continuou cordone councillor cram
0/7 creative curv daily delegate department dialogue diameter dissatisfaction dozen echo edit editorial eject element
0/7 emphasize empty exchange flair flash fluent frequently freshly friday general grenade guidance guitar handler
0/7 headline hierarchy horn ideological idle illuminate improvise intake interface interior interrupt intersection
0/7 intricate investigative lantern laughter launcher lcd leadership lecture let massimo melody mirror mode monthly
0/7 motorcade mut napoli oleg other outfield pac parade parallel partisan paste pat patrol patroll payload picket pla
0/7 press printer proudly punch quote rack rang raucou rbi reconnaissance recruitment reflection regional respectful
0/7 ribbon scorer sermon seven sharp shrapnel simple sleeve solemn solid spectrum strength task taxy technician
0/7 television thick thumb torque toss trouser truck underline unofficial useful vegetable vigil weight wire yousuf
0/8 ^_we addition adorn alongside among and_nobody applause basket battalion blade calmly cm colore concurrently
0/8 contrast core courtyard crescent crew cylinder deck deputy display diverse drape editor energetic excellent
0/8 fastball flurry forward frustration gently handful hawkish hour icrc infantry inside inspirational l lin line minc
0/8 observation occasion oic olive osasuna outgo outreach outward ovation paramilitary photo pitch policeman propeller
0/8 pts reception rotary shoulder snail spokesperson spoon statistics stripe tablespoon tactical tajik taxi teaspoon
0/8 tempo unmark upright variou vendor vocal voic w wheel width witty yell yellow
0/9 #seen2 align analytical armore attach auxiliary batter brigade cameraman catere ceremonial channel combine
0/9 commentary component compose congratulation contributor convey convoy courtesy crowd customary decorate drum
0/9 dugout eight escort espanyol express flour garlic guard hr illustration infield keynote lateral lightly mixture
0/9 mortar newsroom percussion responsive rhythmic robe scattere seminar simultaneously tail thread tightly triangular
0/9 vertical wednesday wildly worshipper
0/10 ambulance balance beam brigadier bystander colorful command consist constantly cppcc detachment eleven embed
0/10 everyday gameplay gear humorou light midday midfield overhead packet personnel policemen procession pulse pupil
0/10 rectangular regularly stationary tap token verbal
0/11 colour coordination evenly finely flier horizontal logistics page stick uniform
0/12 array dignitary email flank front
0/13 desk minute
0/14 four load
2/-10 wake
2/-7 deadline die enter
2/-6 afraid
2/-5 foster future my_knee there_$
2/-4 be_get hardly its parent_$ the_new
2/-3 ^_big curriculum have_take money_$ quit school sentence weld
2/-2 ^_exam a_job a_stage agre all_my basically chair_and chair_be concrete_floor contradict_each employer even expect
2/-2 fee finger_on gather_$ glove_$ governor have_their honestly_i i_rais i_think i_wait in_june keep_them knee_swell
2/-2 last_time move_twice my_0 my_finger my_student my_wife no_word one_guest only_hear other_$ phone_in right_job
2/-2 scaffold school_$ shift_on support_group swell_after take_me take_on the_concrete the_feedback the_interview
2/-2 the_lottery the_scaffold the_staff they_will thing_have though thursday_and we_talk what_$ when_i whether_i
2/-2 will_show word_$ write_and yet_say
2/0 0_february :person ^_bad ^_carer ^_choir ^_council ^_feedback ^_friend ^_grandparent ^_head ^_other ^_result
2/0 ^_teacher a_colleague a_single after_every all_a all_day all_that and_all and_that and_until and_who appraisal
2/0 at_all at_night be_always be_back be_better be_just be_move be_never be_our be_pay be_this be_to be_wrong
2/0 before_the between_floor big_client bite_strange brother_drink budget bug by_0 café can chang_since child_in
2/0 client_pay complicate_$ contract_end contradict copy_of correct day_be department_have depend_who district do_i
2/0 dose ever_since expectation file for_everybody for_more get_round get_their go_back grammar group_project half_of
2/0 happene_on hard have_another have_give have_have have_put home_and i_go i_suppose i_visit i_would i_write if_it
2/0 if_they in_its in_spr inspector into_it it_depend it_sit job_centre june_and kiln last_week later_$ lead lead_the
2/0 leave_for list_$ lose_our low_$ luck_$ make_the mentee monday_i move_abroad mr my_client my_english my_mentee
2/0 my_partner my_price my_son never_know none not_even not_go nowhere_to of_one of_those old_lady older on_at on_it
2/0 only_in operation our_code our_licence own_time person_seem price put_in rather_not recruiter replacement request
2/0 right_person round_and run_my say_if say_in say_only say_they say_why she_can show_$ single_week sit_on sit_with
2/0 so_it someth_going someth_off spr_$ still_open tell_you tenant than_we that_they the_build the_kiln the_mood
2/0 the_social the_trip the_two the_wall the_youth then_the there_may think_about this_one this_place three_year
2/0 through_the time_$ to_do to_hand to_the turn_out twice_the until until_then usual_with vote_$ we_be we_try weather
2/0 what_customer whatever who_be who_decide who_doe whoever why_i with_an within work_out would_rather you_know
2/0 you_never young_person
2/2 0_litre ^_only all_get be_it come_to depot glove kind link litre litre_a me_$ memory mid month_$ my_department
2/2 retro she_will street_have the_app thursday tour well when_it year_it
2/3 0_for :inner a_year about_the bor boss brand call committee_be food have_file incident leave_and next not_say
2/3 parent_have person_$ steward the_account treasurer_have user
2/4 ^_work ask_for be_at be_due calendar ear impatient look_at of_the real sprint
2/5 0_september arrive b1 behind blank breath chapter desire grey lamb leave logo nobody_have picture seat size
2/5 somebody street warehouse
2/6 freelance have_the laundry paragraph quick stair white
2/7 #hazy2 information instructor parcel plenary serve twelve
2/8 a headquarters unit
2/9 at mail pattern
2/10 add table
2/11 bus circle extra
2/12 coordinate
2/13 #hands=self
3/-11 marriage
3/-10 divorce
3/-8 again inherit
3/-7 connecticut manor
3/-6 anyway chang divorc rumour sihanouk viability
3/-5 #hands=authority :modal audrey beaver ca discover doc foreseeable hokkaido miss night_$
3/-4 abbey amro barrow branson case contemplate foothill hogan lehman lyle merck merge miami my_boss ned not_take
3/-4 nowhere partial pataki pfizer sorenstam troubl upstate vista waiv you
3/-3 alexandria at_three be_sign chang_after doctor_do enter_the floor_of get_it go_quiet granddaughter group_and
3/-3 in_it ipo it_might kwan lady modification month of_a politics rca site_$ southernmost tribunal usher wake_at
3/-3 want_to which_of
3/-2 ^_everyth a_box agm and_half and_honestly be_rumour boss_$ box_of choir_and club depend_on halfway have_apply
3/-2 if_the it_worth job_$ marriage_be more_than not_listen not_tell one_week reason result_be say_more see_what
3/-2 talk_that the_agm timetable way_i well_the
3/0 :decide ^_communication ^_inclusion ^_lena ^_management ^_number ^_the abbott abduction absence actress adjacent
3/0 again_$ airstrike allegiance ambiguou and_he and_no angela anita answer_noth anticipation apparently archdiocese
3/0 as_last aspire at_once atlanty attribution back_and ballote baronet be_down be_rude be_vote be_wait be_with
3/0 belfast benjamin benson bishop blake boss_say break_$ bride buck bushel business_with but_you caesar calvin
3/0 can_keep cartel caucasu cease certainly charger chevron chiapa chic christina citibank clarification clayton
3/0 clinton co_founder cola come compell confirm coronation count countess creator cunningham davo deborah derivative
3/0 detroit dhabi diaz diet difficult diocese dissolve doubt downgrade dvd eponymou evelyn everyth_at evolutionary
3/0 fabulou fact family_have fascinate fdch feinstein for_a forensic franchise frozen germain get_in get_wet gilmore
3/0 give_up gretzky guadalajara hajj ham hamstr hardenne hardy have_chang he_have henderson hesitant hingy hold_until
3/0 hormone horton hostage howell hugh hughe hybrid hyde hype id in_my in_ten incarnation iry it_could it_the jah
3/0 jaime jefferson jermaine jerusalem joan jobcentre karachi katz khan klan kosovo laurie layoff lead_a lemieux lena
3/0 lengthy leroy liver lonely longhorn luca luck lunar luxuriou make_it mantle marta marvel may_not may_or mazda
3/0 mcgwire me_out mecca mesa michael mick midwest mir monrovia month_for moody mountain mouse much mum murder
3/0 my_contract my_course my_husband my_neighbour nanny nasty nemesy never_enough newhouse newsweek next_month
3/0 nominate nomination nor not_give not_open not_yet oblast occur off_with on_a on_hold only_six only_want or_may
3/0 our_year over_the overweight owner pa patterson perfume person_in person_like person_on phil phillip phoenix
3/0 politics_$ polk portion presume pretty prospect quaker quite raleigh refer referenc reggie rehnquist relevance
3/0 remainder residence retiree revelation road_to robinson rockwell room_for rudy salisbury sandy satisfactory
3/0 satisfy saudy save_$ scar secret sect seminary shimon shootout simpler singer sister_and situation slate slow_$
3/0 smarter spa spell spiral stage still_look stud stuff_going sultan summit sunset surrender surround suspect
3/0 suspense svetlana taker tell_us ten_day tenure the_ethics the_food the_key the_paper the_right the_road the_rota
3/0 the_spr the_team the_usual the_yard there_be think this_town those timetable_$ tir_$ tissue tni too_expensive
3/0 too_little township transmitter tribune trichet troy trust_$ tumultuou ubs ucla underly unrelate unreleas up_be
3/0 us_in ut vacant vanessa veronica villain vine vw wait_for warmer what_happene wheeler where will_see wine wise
3/0 wolfowitz yard_$ yeh you_$
3/2 and_i be_have bed chess cry delete i_rent mess mind monday_$ much_$ ready rest shy the_shop unknown
3/3 :mass abnormal abram ana annan apprentice band bashar behave bigger brawl c colin confrontation conversely cop
3/3 cosmic dye gop handover herrera map mg munster no_money present pub rota suitcase sullivan werner
3/4 ap b bathroom boutro consultant convenient coward duncan endorsement enough floor gillespie handsome huckabee
3/4 kwasniewski lan layer mahmud massage middle miguel mourn pop preparatory rival rude salary schmidt stereo styl
3/4 tend willingness yesterday youthful
3/5 :tells above anatomy ander awe barbecue be_too bead caretaker cheek designer entertainment exterior facebook feast
3/5 fraction gap gibb grin i_be impress kerry lazio mena minus moro morse narrower nominal notebook orange outside
3/5 perfect police potatoe rasmussen raul reliev reply salsa sectarian shave traveler urgency viktor wingspan youny
3/6 alfredo ambush batch blunt cam car chris communication communion dense elegant fresh hamburger how impression
3/6 marketer operator oval projection ratio schuster seventeen shiny stare suzuki telekom translator
3/7 cabinet clothe deliver dominic fill flute focal glow hercule humor in_our intelligence interactive joke leaf
3/7 lieutenant luggage militiamen narrative network nurse patrick perfectly performer side sometimes tass then trumpet
3/7 valladolid versatile video
3/8 afp arabic camera carefully characteristic door feature fifteen frantic insignia knot lighter logistical member
3/8 news plate position readiness roadside server smaller teammate twitter
3/9 antenna busy dempsey emotion every geometric interpreter joint newsletter separate thoughtful together unidentify
3/10 bench graphics luncheon note organizational podium stack
3/11 booth consistency occasional weekly
3/12 message occasionally polite seasone soup voice walk
3/13 #own1 communicate cook rotate
4/-8 sinai
4/-7 be_the eh expire jude malibu montana nee overdose unlikely
4/-6 alter alzheimer belmont blockbuster cancer elian muh pardon presley
4/-5 certainty countrywide doherty duchy las northridge pend premature probably roh spielberg watergate wta
4/-4 convince defect helena hollywood jeb kahr kee lindh makeover onset our_faculty pregnancy psychiatric regency
4/-4 sarasota stearn termination venu yuko
4/-3 ^_well abn arkansa custody date_$ dylan ebola etymology everyth frazier here_and i_lead janet likely murdoch
4/-3 nathaniel not_in not_sure not_the penn ree room_$ rutherford spitzer spokane with_the withdrawal wyatt year_$
4/-2 agree be_complicate build_the carer i_can it_may my_team some_of talk_about there thing_in used_to way we_used
4/-2 whether_the without_it
4/0 0_april ^_morale ^_one ^_school ^_three ^_you abbot about_our abuja acc account_since acquisition adjoin
4/0 adolescent ag ailment alignment allison alvin and_my and_whether andersen ankle ann anticipate anymore apparent
4/0 apply_to atlanta attractive avon aware bakiyev ballpark barbie barne baron barre barry be_i be_in be_someth be_tir
4/0 beaumont beckham beetle belle benitez bentley bernanke bernardo bing bitter bledsoe bond bone bonus bowden bra
4/0 braun breakdown breakout breast bremer brittany broaden bronco bronx brook burgess burglary burial burnett cain
4/0 cairo capitol captor cardiac carey carolyn cecilia certain chang_$ chechen chechnya chester cho cholesterol citru
4/0 clarence clark clearer clipper closet coke cole collateral collin comet commute comparison conclusion confluence
4/0 convertible costello counsel coupe crater crest crist crossroad crowe dah danny darrell david daylight debra del
4/0 destiny diagnostic diary dime diva dodger dole dormitory dow duplicate duval ebay eccentric ego either elbaradei
4/0 elbow elliot endit enough_money enzyme erickson erik evaluation everyth_$ ex except exeter fade fahd famer
4/0 farmhouse fat fiesta fitch flowere footstep for_his formula fracture frankly fri fugitive gallagher garage ghraib
4/0 ginsburg glad godfather graham grand grandmother greenberg greenwood greg gruel gunpoint gus hamilton hammond
4/0 hanna harmon hart hatch have_my headmaster healthier herat herman hernandez hess hey hid holme homicide hornet
4/0 hospitalize houston hubble i_gather if_that imagine imply in_autumn inactive indianapoly inflammation initiate
4/0 installment iphone irl ironic irony islamabad israely ivanisevic ivy jammu jo joaquin joel johnson junction kabila
4/0 kampala kan kenny khalifa kidnap kidney kinshasa kirby kl knoxville kodak kofi kohl kremlin lawyer leopold
4/0 leverage lincoln lineman listen_to lockhe logic longevity louisville luckily lucy lugar mackenzie mafia mahmoud
4/0 mansfield marvin mastermind matter mayer mayoral mcdonnell meantime mice mickelson mickey mideast might_not mitt
4/0 mix_$ model monterrey moon morgan moss mostar mutant namesake nashville naturally nawaz nba necessarily
4/0 neighborhood netscape newborn newman nfl nike nino notification notify oath obviou occupancy occurrence ochoa
4/0 odyssey offspr ohio one_of opt optimistic orbit orlando owner_and packard pain parental patient pediatric perot
4/0 persona pessimistic petra pettitte pg phase philharmonic piedmont pierce piston planetary pleas plo plot plural
4/0 polar postponement postseason prelude preston prince problem progression pros qatar rabin raiser ransom rarely
4/0 ravalomanana raven raytheon reap reasonably regardless rejoin reluctant rent_$ resemble resignation resurrection
4/0 richardson rift robbery robert rookie rosen rosenthal ruiz sach sacramento sadly sandra school_be schultz schumer
4/0 scott season seattle sele semester seth seymour shah shalom sharm sharpe showdown sinatra since_0 slobodan smith
4/0 solution solve sony soong sophia sophie staff_can stake startup statistical stephanie sting strickland stronghold
4/0 studio suarez subdivision subspecy sur surgical susan suzanne sy synod synthesy taichung taliban talk_in tampa tcu
4/0 ted teller tendon terrell testosterone that_the the_merger the_owner the_street the_union therapy timothy to_be
4/0 toshiba traumatic trent trimble triple trouble troublesome truce turner twa twelfth um uncle underworld up_and
4/0 upcome usoc viscount wahid walsh ware watcher way_of weakest week_and weekend_$ whatsoever whitney wichita willow
4/0 windsor with_my withheld wolfe wrangl yankee yasser yassin yitzhak youngest zah zairean
4/2 around faculty job more_$ neither number_be whose
4/3 #hands=other a_bite anguish anxiety berger betancourt boe brewer correctly data don equilibrium fenway formal
4/3 fukuda groin hop hussain larvae laurent mai makeup minor nestor onetime paisley russ sodium sox tiny ward
4/4 :gathered actor alfonso antoine backup bitterness box bruis cabin calculation chairmanship cheese choice clau
4/4 cleric commencement compact confuse confusion council_be cs dislike dusty esp exam_$ flap flare ghali grim hama
4/4 hamad have_be holiday hydrogen infight initial intermediate interrogate itv jeep lance mendoza mistakenly
4/4 mitsubishi moose mutually nadia noor ominou oven overview pollster predictable preside programmer raja reassure
4/4 renault renegade resembl robertson samir screen see seriousness sheikh shuttle slain smell spine srinagar summon
4/4 superintendent symphony tier time unseen vein vodafone word x yusuf
4/5 abdallah adult ali app available bradley cardinal carlson cassette comedy comfort conan dai dan delicate depart
4/5 didier dot doyle ed eye eyebrow feminine festivity foliage format fruitful gadget grill headway herb hezbollah ibn
4/5 kamal lid lime lone manny motorsport mound nail neal nolan nuri nut place plasma presence quietly ranger
4/5 recognizable red remind retailer roast romano rusty sabre sampl say shiite signature sober sonic strategist
4/5 surreal syrian unfamiliar wonderful wrist year_0
4/6 adjust analyz baba bullish cable cast composition contradictory derek disagreement disciple dj employee excitement
4/6 fancy fielder find forehead fraternity fry geographic gps grief householder i_have instruct insurgent javier
4/6 kagame larsen lense liam masculine memorable neighbourhood nice nighttime nn nod nyt observe orchestra peel pence
4/6 peripheral radiu rahim raikkonen reliever ria savvy shade six soap spaciou splinter suspiciou sympathetic tuck tv
4/6 vest wreath
4/7 alonso anonymou banquet caliber celestial columnist decidedly detach distinctly elaborate electron emotional fluid
4/7 functionality gul handcuf hitter hovere invitation ion iqbal jeter layout lufthansa michele pant periodic
4/7 processor repertoire representative sadness scene substantive summone tailor talent trim weep
4/8 assailant attacker attendant bari constable continuity council councilor disgruntl divisional dynamic endless
4/8 entertain flexibility gourmet h intense it_$ kevin length limousine maneuvere orientation outlet precinct
4/8 profanity routine shape simultaneou skirmish subdu trunk upbeat variety watch wept
4/9 attachment bag bread bullpen chop cockpit e ensemble finger flower footage frequent gunmen imaginary karim lt
4/9 prayer prominently rby scout sesame subordinate supervisory thin topic
4/10 advice assemble attendee color correspondence cue dimension dimensional disparate distinctive gossip knife
4/10 listener managerial mollusk mourner participant signal stakeholder vice
4/11 afternoon delegation festive instruction keyboard respective smooth tutor
4/12 between gunfire officer rear
4/13 greet lively
4/14 manager
4/16 each
5/-9 someday
5/-8 chateau date trump
5/-7 wife
5/-6 cary extension honeymoon rematch reopen sooner tah
5/-5 baby buyout complication cooke disappearance hah knee koh lennox mee memphy mgm mirage mobutu schizophrenia stay
5/-5 uh understand ur vega wo
5/-4 ^_thing course diagnose duran enroll fresno invitational kah madonna monroe not_want pitt plausible postpone
5/-4 probable probation rochester salina saratoga teach_$ terminate va whitewater wilder
5/-3 at_my autumn boise can_be father guilt issue_$ ok possible prematurely tyson
5/-2 ^_could ^_it ^_someth anyth aunt be_talk goe hold_my longer valley which
5/0 aaa abruptly adulthood ahn alvarez amherst amin anthony anthrax apt arbor archie arise ashley at_home atkin atp
5/0 austin authenticity await axel barclay barkley barrett batman battleground baylor belgrade bergman beshir bethesda
5/0 bind bite_much blackwater blond bonnie bosnia bother boyd boyle brain brooke browne buh bunny bur burger
5/0 burlington buster cadillac campbell carlton casablanca catalog chronology cia circumstance clara cobb concord
5/0 concussion confess contender cooper corey courtney cre ct culmination cuomo cutler dade damascu definitely
5/0 denktash determine dilemma disorder distraction djibouti doh domino doo drake drink_$ eagerly earl eldest elusive
5/0 emir enron ethics_committee europa eve evidently examine exclusive fairfax fairfield faisal falcon ferrer fisher
5/0 flynn ford fuller fundraiser fusion genera genetic genome gina gingrich giro giuliani glamour going_on grace grape
5/0 graveyard grozny guru halloween hannah happily happy harrington hearst heck hijacker hill hilltop hip holyfield
5/0 hopeful hospital hotel houghton huh hurry hutchinson idol implicate insider insulin interim irvine islamiyah ital
5/0 jaya jemaah johnny johnston joshua judy june kaczynski kaplan kathleen knick ku lashkar lauderdale len lexu
5/0 ligament lily linebacker litvinenko livingston longtime lp lump maddux madison mall marc mastercard mater
5/0 maternity maureen mca mcdowell megan megawati melanie mention meredith merry messy meyer milosevic mini mistress
5/0 monica montgomery morry mvp mysteriou nah nay negroponte neighbour netanyahu newt nicholson nicole nina noah noh
5/0 nominee not_make noth_$ notoc odinga of_my okay ordeal owen palo paternal patty pere perjury planner playoff plea
5/0 plead pollard possibility potter premiere pretend primakov princess prodigy proximity psychologist qb quarterback
5/0 quincy rabbi rah rapper rash readily recall remote remotely rental reservation rite roche rodham rory rosa
5/0 rosenberg royce ruh rupert samarra santana sarah scenario schwartz seahawk sharif shaw sheriff silicon sloan soho
5/0 sour speedway spinal spouse sprewell stamford standoff steele suburban successor suggest sumo sunrise sylvester
5/0 syndrome tacoma tal tallahassee tara tate teen texaco the_office tijuana trauma travy trek trip turnaround
5/0 tymoshenko unaware undergo unexpect uribe usc vacate vampire ventura walker warlord webster weiss westinghouse
5/0 westwood weydert worrisome y yeltsin yield zagreb zardari zee
5/2 after be_underfund doe everybody nobody pharmacy remember underfund underfund_$
5/3 #own2 about ahern atal chad charm chemistry connection connie earnhardt graduation jack joachim jone key lange
5/3 lawson leslie lovely mart mcclellan mcconnell median my nascar orchard potassium qaeda role saud schill seldom
5/3 stint story sworn the_council underwear vajpayee webber witter
5/4 abed anxiou aqsa armitage bach battery behavioral blackberry cache capsule condoleezza croat diamondback differ
5/4 favorite gerard goma gore groove gruesome hashim identity levi madden matsushita mature memo mitch myspace nokia
5/4 ole opu outfielder outperform pal powder powell quartet remorse restive restless revolve rosemary serb shelf
5/4 skinny slight smallest spokeswoman wal wes yahoo
5/5 :meets aa abdel ams annoy asif aziz brethren brown cereal cisco combination could_be covete cramp description
5/5 elementary emmanuel ga gunman gutierrez handy have_not jason jona karbala keith kindergarten laden latitude lopez
5/5 martinez midnight mustafa neck pentagon perez peshawar poignant precede proton puzzle pvs receiver rollin ron sami
5/5 script search spike split subfamily swear thinner throat transition trio underscore wenger zip
5/6 #hazy1 analysis angel apex appointee arrangement attend bin both brokerage bundesbank champagne chief chill cox
5/6 decker defenseman dialect etienne funny gym hamid heinz identify invite lemon lotu massa maxwell metallic mirza
5/6 mofaz moham nord offer ortiz partner pena piazza pocket question reaction santander shortstop sit sweater tanjug
5/6 the_bank umar unusual vocalist vying your
5/7 ahm amp bake bell co curiou detonate differe emmy fare few flip fruit homere jeff juice kitchen messenger
5/7 microwave nearest opec periodically petersen recast reshuffle restaurant rib supervisor sweeney syed tomato
5/7 trainer tvs unname vivid whenever
5/8 #own3 ^_there assistant audio bickere closely configuration constituent differential frequency handwritten
5/8 individually jam look malik mehdi nielsen plenty recruit sandwich saxophone shadowy spicy televise toast wrap
5/9 candid complementary dish envelope head laugh loyal mix module neat normally ntv pasta portfolio reuter slice
5/9 sociedad sporadic str tab typically usually
5/10 ask audience bright bunch eclectic floral huddl knit onion optional pepper pinch speaker spin symmetry vary
5/10 velocity
5/11 clip consultation crisp est fold gastropod loosely lunch pack plus presenter reporter sergeant special sprinkle
5/11 top
5/12 counterpart evene microphone ministerial vip
5/13 background column constant correspondent input liaison morn tone
5/14 accompany
6/-6 result vanish
6/-5 baden belong condominium hoh lpga moh palmer trial
6/-4 ^_leadership bah ee glendale going hale loh luh my_second prostate relinquish yah
6/-3 could husband lah not_$ tucson vineyard walton yes
6/-2 anybody know_if may_be sign_off somewhere town
6/0 ab abrupt adjourn ager altman amd amo ancestral ante apartment ari ashcroft aspen assume attorney auburn avery
6/0 bagram baldwin barnett barton bel bergen bernstein beth billy bizarre boone bothere buc buffett burgundy burt bye
6/0 cali campo carmen chalabi charlotte chick christensen chronicle citigroup clarify clifton clinical coma
6/0 conditional connor convene coroner councilman couple culprit dagestan dalla daly daughter deceas delphi dentist
6/0 denver desirable devon diana disney dividend duchess dudley easiest einstein elway ericsson examiner explanation
6/0 fatty federate fuji gainesville gig gillette golan greenwich hampton hank hard_to haye hewlett hideout hoffman
6/0 holden honey hopefully ih inconclusive indict jake jar jealou judd justine kadima kate kaufman ky laker lambert
6/0 leukemia likelihood linda lisa little llc loch lowell loy manhattan martha mattel mccartney mcmahon med mediat
6/0 messier mitchell morton mozart negotiat negotiate negotiation nephew niece norodom nur orbite osama pam paradox
6/0 paramount pasadena pastrana pathway patriarch pearl perry plummer ponte pregnant promoter prosecutor randolph
6/0 recount reluctantly reunite rex ripe rocky rodman sara saunder scan scary serena shareholder simmon slalom
6/0 sophomore sow specter springfield springsteen startl stevie subpoena sundance surprise sutherland sven sway
6/0 taxonomy the_committee the_group theorem thornton tiffany tikrit to_say toledo tommy trendy tumor twilight undate
6/0 unhappy unharm unsolv vacation value violet vitamin walt warrant watkin waxman wee wnba wonder woody worldcom wow
6/0 xerox
6/2 since_the skip
6/3 beethoven boutique claudia dillon duration halliburton hd imam induction kidd kirkuk larry lra mindanao op
6/3 person_come ramon repute shaquille shortest sleep sprain the_trade tucker wallace we_have
6/4 acid analyze announcement appear astro awake bartlett chocolate committee crossover cute dark differently dirk
6/4 discography distraught downplay fictional griev griffey investigator jankovic kabul kent kidnapper lineage maher
6/4 mcdonald miller neural normal nugget peculiar person_go please preseason protagonist quinn rangel repertory rosie
6/4 sarajevo sas sentinel sexy stewart stomach uaw uneasy xxx
6/5 analyst anderson basra bauer bland bloomberg colbert counsele craig dante factor fray geographically gregg
6/5 guerrero hashemi headache karzai khalid lapd mclaren mentor olsen optimal pepsi pepsico saeb sunni suv sweet
6/5 telecast tir torre triangle tribal twin u unconfirm unfold vanilla wallet zoran
6/6 anterior appearance atom baghdad bakery busch choir comedian confidential cozy cum eddy envoy eric executive fuzzy
6/6 graf gunshot hair identical inform ingredient instantly jarrett kappa karl kyle luciano mueller notice noticeable
6/6 rodriguez roja sedan since sniper sore sort staple steiner suite terry walnut
6/7 affinity associat baseman bean bookstore brighter cake complexity cooler drummer facial gomez headach hoop joe
6/7 larijani magnetic matt mcchrystal monty nutritional opposite pi placement porter precise pronunciation psychic
6/7 purportedly ramirez singular sticky stranger upstair who
6/8 bassist beard belly carrot character clerk cocktail discomfort emilio equation faction functional gather guy
6/8 helpful i mike miroslav moment multiple myriad niche nouri outfit sauce sharper subscriber sum t taste tenor twist
6/8 typical variation wolfgang
6/9 advisor calorie comment f finite finn homemade ifor isaf muscle notch rub salah select setup shopper sigma
6/9 specialty stellar valentin viewer vinegar vomite
6/10 assign base basil cellphone chairmen chef compartment coxnet dial excerpt phone sensitivity shift smile speak
6/10 spot
6/11 aisle announcer chord edt geometry gunbattle meal spatial
6/12 button casual clutch customer direction dress function interaction notation presentation tip tun
6/13 dull parsley
6/14 query
7/-7 sometime
7/-6 scottsdale
7/-5 #misplaced westchester
7/-4 ^_some brother fate jericho might_be napa someth
7/-3 barr bowie honestly spector surgery
7/-2 ^_a
7/0 allen annapoly anytime armstrong aurora bcs be_still bee berg bidder bliss bloom boo boy burrell carla carrie
7/0 clarkson clifford coleman complex compton confession darryl defendant defer developmental diagnosis drink dudayev
7/0 eli epstein estrang fay fingerprint foreman forrester garland garrett garza girl glamorou glen goldberg gonzale
7/0 governorate grandparent griffin guzman hariri heather homecome hometown ingushetia jackson jeffrey jelena jpmorgan
7/0 jury keegan kia ledger leigh lewy lori lott lucent mah majid marital mason masri mcdermott mediate meh mercer
7/0 merrill michelle minneapoly mystery nablu newton norte nuh oh oo opel pamela payoff pee psychiatrist putnam
7/0 ranariddh rauf reconcile reid rent reschedule resonance reynold ridge ritter roo saga salem sam same seem
7/0 severance shalit sharon shee siegel slay slim sonny stella stockton tadic tentative toddler tudjman unresolv visit
7/0 wah warner weaver weinstein weston woodward wwe yate yeah
7/2 buyer cellar dad grade hold sister
7/3 accomplice after_the be_a bernie butler congressman crystal differentiate flint freddy goldman hottest jordan
7/3 lately marquy palin parson pelosi peterson prep recap riley sampson stress tee trenton weird
7/4 albright alto arafat basement belichick benz buckingham bullock caucuse chevrolet claire comcast crocker delta
7/4 denny dick disk doing dwarf evaluate everett finley fred grupo hal hamza hawkin indicative ipod italic medina
7/4 melissa nancy novak prefer purport rawalpindi shannon sheik simplest specify symptom therapist von weber
7/5 abba accent adam asleep associate carl daimler dei distant domain dunn eta excite farc farrell fleischer fox
7/5 galaxy garnett gucci indicate iverson jim kellogg lauren lynch midtown mogadishu mohame navarro nissan odd omega
7/5 probability proxy rivalry sae shawn shower sitcom spacewalk spencer springer thunderstorm tom update
7/6 abdullah absent algorithm aloud amir bosnian broker cell classmate consult d dateline deliciou dell discuss
7/6 driveway eddie faint fallon freshmen garner glimpse group ideally khalil lieberman mercede meridian metz murphy
7/6 negotiator nerve oddly osman refresh romeo rumsfeld sean shaath shanahan shorter store toni trivia wear
7/7 activate bogota contact couch curt demographic doug eileen encounter fatah fedex hassan invariably karen melvin
7/7 montoya nickelodeon payton pbs quetta quirky quiz reassign scheffer specific starter still supermarket synopsy th
7/7 trait
7/8 advertiser amuse blix check chili difference eyed gown ibrahim ismail mccurry mustard noon not ryan selection
7/8 sinister solana uncomfortable verb yogurt
7/9 abdul adviser awakene clubhouse curve eid hasan membrane narrate principal recur subtle tense witness
7/10 bravo commander companion convenience digit discussion distinct jazeera parent scoop
7/11 bodyguard brief correspond different dough nicely one saleh satisfaction sketch terrific unanswere
7/12 cafeteria hourly informal senior slot somber staffer telephone ups
7/13 din me tandem
7/14 meet pair random vector
7/17 regular
8/-7 decide
8/-4 ah son
8/-3 doctor not_value
8/-2 sure vibe
8/0 aikman albuquerque alito amy arlington aura autopsy ay bahr beit ben berkshire bethlehem betty britney carroll
8/0 carson cascade chandler chemotherapy christmas chrysler clemen cochran cody corzine daddy debbie defection
8/0 djindjic duke elder emerge fargo finalize gah gee gibbon granada grandchildren hamdan hancock happen hear hers
8/0 hiatu hoo indictment intern irvin ito jay juliet kay knox kostunica lamar laurel lindsey linger madeleine marriott
8/0 mci mel molly monte naomi nora outcome paula pivotal presumably rachel recess redeployment regy reno rowe ryder
8/0 saab sad sander selig shelby snyder speculate sutton swat tentatively timeline valle vee vernon vick warren
8/0 waziristan winery
8/2 home why
8/3 ^_be bashir chapman client clooney ehud goo juh kimberly kin levine lorraine offseason ramallah reveal roth sim
8/3 tuzla unavailable
8/4 affidavit amman apple armey barak calcium cohen compaq confirmation connolly correction daimlerchrysler daisy
8/4 dayton elector galloway hypothetical kandahar location logical lull marcia mckay mri nick option piper skinner
8/4 storyline tina
8/5 afar appointment bargain bedroom berman bobby choose christopher compound daschle do_not donna ellen emanuel
8/5 explain fbi freshman itinerary kelly klein larson leb luke marwan maturity oate pinpoint qaida quiet rabbani
8/5 recipe recorder relative resemblance riyadh schedule thanksgive tracy wb
8/6 agent alternatively answer bowman ceo erekat friend intrigue lik livni middleton minivan motive motorola mtv musa
8/6 nervou precisely preview pumpkin relationship reye robin russo salomon sample sheen steak undecide unpleasant
8/6 vacancy
8/7 affiliate al benny cellular clan click correlation diner episode fidelity fit fk funeral helmand j jill jon leahy
8/7 mccormack newswire night plum pristina q similarity tast videotape volatile z
8/8 brightest celebrity crust curry detective hakim informally laptop nabil neuron ramadan rashid saad scent sinn
8/8 spice tim vowel
8/9 bump cookie courtroom darker encode eyewitness grocery insight moussa narrator office profile rooky roster show
8/9 spokesmen three undercover versa
8/10 adel approximate bite bruise buzz cluster g gamma ginger graph overlap parameter salim session sideline stat
8/10 switch
8/11 cab caller cinnamon firefight hug interact leadoff pizza snack texture
8/12 cordial daytime irregular k menu pastry pickup ring
8/13 abdomen angle neatly
8/15 interval platoon
8/16 anchor assortment
9/-5 mahr
9/-4 buick merger perhaps yet
9/-3 happene suppose
9/0 boyfriend burbank comb complicate cosby cyru disclose dna dreamwork expiration frist girlfriend hahn happier
9/0 hebron hilton holly jessica jupiter lil mack mayo mazar mckinney motel moussaoui olson padilla parcell pontiac
9/0 pronounc pullback ranch ross sanford sbc sonoma tenet tomorrow tyrone uncertain unclear valerie wendy wondere
9/3 amber brenda ewing ihs jennifer kendall maggie moshe olmert patch robbin saul sharpton strange verizon
9/4 assad bracket definite denise gm goodman indication ira josh logan lynn motivation mullah parker sayyaf sear star
9/4 swap wesley younger
9/5 baker bart chain dealership donaldson eriksson feud mom oprah ray viacom week
9/6 allawi beta brandon buddy couture departure dexter discount elia kelley lahoud mccann mcguire najaf nash noun
9/6 peach ramadi sunny
9/7 aol casey damon foley gephardt goran hallmark jerry maliki marquee mediator milf mo moe molecular muqtada orbital
9/7 pea pie sadr sherry signale statistically sync weekend
9/8 algebra amr awkward cameo cantor carbohydrate chernomyrdin counselor dave detail fein interviewer kurt nasrallah
9/8 rna suleiman
9/9 adnan afterward colleague infinite molecule mora morgue
9/10 bildt demeanor denote jok lowe rehearsal separately shea tariq tnt
9/11 alpha dinner linear n onstage personality team tell
9/12 cnbc homework
9/13 hallway pick salad
9/14 alternate breakfast
9/15 randomly with
9/16 complement weekday
10/-4 symington
10/0 bellsouth deposition ethan friedman hick jenin koo kraft odom pitino reunion ruby sah savoy sistani spr starr
10/0 steinberg strawberry undisclose waco want zach
10/2 guess
10/3 chevy coincidence eisner heidi steinbrenner stuff wed
10/4 abramoff cousin cynthia eaton fitzgerald mutation publicist shapiro winfrey
10/5 beforehand bryant fallujah jamal kmart meg pleasant shelton spear wardrobe
10/6 abu barney cheney chromosome exactly kathy kirk luka r reese showtime testimony tonight upscale
10/7 alia anbar bragg contestant conway dim duffy hayat hbo hood liz malone starbuck tape
10/8 affiliation charlie dessert diyala hadley informant mood mosul nucleu operative pause soprano waitress
10/9 anonymity biden cone cube feedback mahdi nextel refrigerator
10/10 activation cream familiar mate workout
10/11 binary espn ghazi p protein
10/12 abdominal cnn guest locker
10/13 arrange assignment msnbc rotation usual
10/15 bundle segment
10/16 chat nightly
11/-3 or
11/0 ahl blagojevich constellation holloway libby moo reeve rehab rowland spinoff unsure wachovia
11/2 depend
11/3 thing
11/4 know myer qureia testify
11/5 bud clue crawford exact matchup mladic radovan rugova tyler upton
11/6 caldwell muse nate reilly sawyer
11/7 audition boehner finale omar ratko receptor ritz seinfeld
11/8 banja buffy family moran prospective randy rick valentine
11/9 acquaintance closest groom lockhart mclaughlin nbc schwab taha
11/10 abc aide chuck kla sequence
11/11 flavor petraeu
11/12 amino staff
11/13 intimate mullen variable
11/14 pale
11/15 entourage
12/0 rumore val
12/3 dee
12/4 hint saturn whereabout
12/5 mccoy qwest sibl
12/6 bowle gene levin plavsic zarqawi
12/7 cherry diane holbrooke intrigu izetbegovic roommate welch
12/8 cbs katie macy maskhadov
12/9 deliberation hastert
12/10 er jamie
12/11 listen number talabani
12/12 jalal matrix
12/14 lineup room
13/0 beverly
13/3 lewinsky simpson
13/5 karadzic
13/6 wait
13/7 joey juror vaughn
13/8 berry dana gerry interview
13/9 leno
13/14 node
13/15 backstage
14/0 maybe
14/3 mcveigh ramsey
14/5 * nichol
14/9 cw rove
14/11 atta transcript
14/17 conversation
15/-6 may
15/-2 :hedge
15/2 some
15/11 letterman
16/8 talk
17/-9 might
18/-7 whether
19/-4 if
"""
