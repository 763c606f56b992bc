"""What 3441 labelled problems teach about specific: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "82a69c65262f22dc"
ANSWERS = ("no", "yes")
ROWS = """
-38 *
-22 civilize entrepreneurial fundamentally
-21 capitalist imperative standpoint
-20 capitalism conducive disadvantage economically entrench governance importantly inherently mindful perception
-20 prosperity
-19 conservatism fundamental ideology perspective pragmatic prosperou resilient socially transform
-18 aspiration attitude competitiveness demographic diverse diversify diversity ecological economic enormously ethic
-18 exploit genuinely geopolitical implication perceiv politics profoundly selfish stability strive superpower
-18 technological truly unpredictable
-17 alienate aspect beneficial consciou cultural culturally disparate distrust dynamic endeavor environment ethnically
-17 feel forefront immensely indispensable intellectual irrational misguid nationalism openness perceive precariou
-17 productive realization resilience socialism sustainable thrive underestimate undermine undoubtedly vastly vibrant
-17 visionary
-16 arrogance arrogant climate continent crise culture cynical destructive economy ecosystem emphasize empowerment
-16 evolve flourish focus foremost frankly globally gre ideal ideological importance increasingly indifferent
-16 inequality inherent innovation insecurity instability macro mentality morality necessity notion objective
-16 organizational ours outsider people pervasive politically poverty predictable prevail radically rational relevance
-16 repercussion sector social stereotype strategic strategy upheaval viewpoint virtue
-15 accountable akin beset civilization clout combate concentrate consequence convergence corrupt daunt deepen
-15 destabilize diminish divisive dominate ecology economical emergence emphasy enterprise extremism formidable
-15 fragile geography global grasp honesty incapable incredibly inefficient injustice institutional integration lack
-15 leadership like mankind mistrust morally motivate negatively norm orient overcome particularly patriotism
-15 philanthropy political problematic profound protectionism realism reform reliant reputation responsive savvy
-15 situation stagnant stakeholder synonymou tendency tolerant transformation trend unstable urban vision
-15 vulnerability vulnerable wealth worrisome
-14 accustome advancement agenda ambition atmosphere authoritarian belief bureaucracy burgeon coherent competence
-14 competitive complexity complicate concept confidence consolidation contradiction creative creativity decidedly
-14 deeply defensively democracy discipline discourse dominant domination embrace environmentally equality equally
-14 equitable ethical evident experience explore extreme fairness financially focuse foreseeable geographically
-14 heartland honestly hugely imagination immoral impact impunity inclusive indicative indifference inevitably
-14 influence infrastructure intensely lag mainstay midst militarily modernization moral naive namely nature obsess
-14 obviously peculiar pessimistic populou prevalent prudent reality realize really relation repressive resource
-14 respect rethink rife ruthless seem sense sensibility sentiment solve strategist strengthen subjective superiority
-14 surely terribly thing turbulent underscore understandable uneasy uniquely unrealistic unthinkable utterly weakness
-13 accomplishment admire aesthetic affluent alliance ambitiou animosity appall appreciate aware balance become
-13 business capitalize catastrophe certainly chao chaotic civic communism compell context cope corporate define
-13 democratically dependent depress desirable development dilemma disparity distinctly dominance emerg entity
-13 especially exploitation extraordinarily factor fascinate fearful fledgl foothold fruitful grappl greatly havoc
-13 historically ignorance industrialize innovative instinct integral integrate integrity intelligent invest
-13 irresponsible lately liberalization libertarian menace metropoly motivation mutually nascent neglect obsession
-13 oppression ourselve overly peril pessimism phenomenon policy postwar professionalism profitable promote prosper
-13 purely realistic realm reflect regard regional resentment resurgence sake scenario sensible shameful shortcome
-13 significance socialist society spirituality strategically struggle stubborn supportive tourism trait transparency
-13 tremendou troubl turbulence turmoil uncertainty understand urgency volatile wholly workplace wrack
-12 absolutely absurd achieve achievement actively activism align always anarchy articulate assumption awful backbone
-12 barometer battleground behave behavior betrayal better bleak broaden bullish bureaucrat centere challenge cherish
-12 collectively commonplace compassion complementary conflict confront consensu constraint constructive continuity
-12 credibility decisively definitely depend desire dictate difference dire dislike dissatisfy downturn economics
-12 efficiency efficient encompass enjoy entrepreneur environmental envision envy erode essence esteem everyday
-12 evolution exacerbate excite exert extent feasible financial foolish future generosity geographical governmental
-12 greatness headway health hemisphere honest hostile hostility hypothetical imagine imbalance important incredible
-12 inde inevitable insight institution interaction interest intolerance investment jeopardize landscape legacy
-12 managerial meaningful moderation modernize moreover murderou myriad nation necessarily niche notoriously
-12 notwithstand nowhere optimistic paradox partnership personality phenomena phenomenal philosophy pivotal powerhouse
-12 principle profession proportion prospect proven prowess racism rationale real regrettable relationship reliance
-12 rely restless rich rightly rivalry secular sociology sphere stable stature strife tangible unbelievable underdog
-12 unify unity unpleasant unsettl viable weird woe worry worse worsen worst you
-11 accomplish advantage affect aggressive aggressively ala alike among artistic aura awakene awareness awe awesome
-11 bastion bickere breadth budgetary burden bureaucratic centralize centrist challeng closely cognitive comparative
-11 concern confident consolidate contrary conversely country courageou crisis cultivate dangerou dangerously
-11 democratic dependence despair deterioration dignity dimension disarray disastrou distinct distract downside
-11 dramatically dubiou educational encourage endanger endure energy enhance enlightenment enthusiasm equilibrium
-11 equity eradicate evil evolutionary excellence fascination fiscal flaw framework frustrate goodness govern greater
-11 gritty grow harm helpful how humanity immense impatient improve initiative irrelevant journalistic keep kind
-11 lawless less lessen leverage liberal livelihood lofty logical management marginal metaphor militancy mind minority
-11 mismanagement misunderstand mobility mood motherland murky nightmare nonpartisan nowaday obviou ought outcome
-11 outlook outset overlap overwhelm partisan philosophical plagu planner plight politician poor pose positively
-11 powerless practical precedent pride principally priority productivity profitability pursu quirky quo racial
-11 rapidly reformer relentlessly religion remarkable remarkably responsibility revolve rid risky robust sadly
-11 safeguard satisfy scary self seriousness shaken skeptical someth spirit spite squarely stabilize strength stupid
-11 systemic talent task terrorism think threaten tolerance totally transition true unacceptable uncertain
-11 uncomfortable underly unfair unfavorable unfortunate unpopular value viability vital wary weak what worsene
-11 youthful
-10 #hazy1 accountability acknowledge adverse advocacy agricultural aim alter amaze anthropology appetite arid ashame
-10 astonish attractive backlash basically behavioral bigger blatant boast bode bolstere boomer catastrophic certainty
-10 characteristic characterize chiefly cis clearer clearly coincidence collective commitment community compute
-10 conceptual conquer consciousness consideration consistency consistent constitute continuation contradictory
-10 contrast contribute convinc core cornerstone corruption crossroad demonstrate deteriorate determination deterrent
-10 devastation develop difficult disagree disagreement discontent dismal disproportionate disregard disturb domestic
-10 economist elite emerge emotionally engage essential establishment ethnic evidenc extremely fairly fantastic
-10 fascist feminist fiercely flair fortunate foster friendship frightene gender generation geniu glamorou growth
-10 happier harmful hatr heroic hinder hindere horrible idea impetu improbable incompatible incompetence indigenou
-10 industry infight intensify intimidate intrigue keen knowledge lax linguistic loser manner markedly markete matter
-10 maximize meddl mess moderate momentum morale motive multinational mutual myth negative neutrality nevertheless
-10 nonetheless nostalgia numerical obesity obstacle odd organization outdate overshadow passion perfection persist
-10 person populate portfolio prejudice preparedness progress prone proponent psychology racially rampant recession
-10 reckless recognize region relentless reminder respectful responsible role saddene science scope sectarian
-10 seemingly seriously setback sexuality shadowy shaky shrink sincerely sinister skepticism sluggish sociologist
-10 solidarity somehow sort staggere stimulate storytell stress strong structural success supernatural supremacy
-10 survival susceptible symbolism tame tarnish tend terrible terrify themselve theory these tolerate too tragic
-10 tricky trust unaffect unconventional undercut underline unhappy universe very viciou view vigilant volatility wag
-10 warfare way we weaken wise
-9 ability abstract acceptable adapt admiration adolescent advocate affinity aggression aging agriculture ally amongst
-9 analytical anxiou approach apt attain backward banco beleaguer believer benefit betray bitterly bitterness bloc
-9 broadly brutal brutality catalyst cater cautiou charisma cinematic circumstance clarity closer collaborative
-9 commodity comparatively conscience conservation conservative cordial courage create credible critical critique
-9 culinary danger debacle decade decliner deprive deserve devastate dictatorship differe differentiate dimensional
-9 diplomacy direction disaster discriminatory dissatisfaction distinction distraction divide doe doing doubt downfall
-9 drastically dumb educate effectiveness ego electorate element emotion emulate energetic enjoyable enormou epicenter
-9 everywhere exaggerate existence expansive expectation extraordinary fabulou farce favorable ferociou firepower
-9 flexibility folk forum freedom fulfil functional genre genuine geographic gloom gloomy hamper happiness harder
-9 hardly hardship harmony hate healthy heightene helpless homeland hub humane hungry hurt illusion impoverish
-9 inability inconsistent industrial ineffective influential insider inspire irony issue journalism lament largely
-9 laud legitimacy legitimate leisure logistical longevity lot marketer messy methodology minimize modern much
-9 multilateral mythical nationalist natural newcomer noteworthy opportunity optimism outrageou pac particular
-9 passionate patriotic peaceful peacemake plausible ploy pollster pollute population potent precisely predict
-9 prediction problem prove pundit reasonably reassure reconcile reflection reinforce resolve respectable
-9 revolutionary rhetoric ridden ridiculou risk root same satire scarce scientific secretive shape shrunk significant
-9 simplicity sincere sincerity singular skill slowdown solution sovereign spatial spectacle stabilization stride
-9 suffer sufficiently suicidal tackle tactical taste technology temperate tempere tension theme theoretical toward
-9 treacherou turnaround ugly uncommon undertake unfamiliar unfold unfortunately universally unjust utmost vast
-9 venture vie vying weakene wealthy wisdom
-8 #hazy2 :light abide absorb academic accelerate adherence afar affair affirmative analyst anarchist anxiety
-8 apartheid architectural architecture arise as assert assessment asset assume assure attract autonomou backdrop bad
-8 believe benign besides beyond bias bilateral bipartisan blame bolster bre bully bunch bustl calm capability capable
-8 caste charismatic coalition comfortable commerce communist comparable competent competitor confuse conserve
-8 consider considerable considerably consistently consumer cooperate correlation countryside cozy creation creature
-8 crime crucial cuisine culprit curiosity dampen decent deflation degradation dependency desperation destiny
-8 detractor developmental devote devotion dialogue differ difficulty discourage discrimination distant distort
-8 domestically drastic dream eager eccentric eclips education effective efficiently elusive embarrass embroil empower
-8 endangere endemic ensure environmentalist equal era eradication evangelical everybody exceptional expand
-8 expenditure exploration extinction extremist fact faith faltere fashion favore fertile feudal finance firmly
-8 fishery fluctuation foe forge formulate fortune franchise friendly frontier futile gainer gam gamble gap glamour
-8 great grim grip happen heroe hierarchy highlight highly historical history horizon hospitality human immune
-8 impossible impression improvement indirectly inhabite insurgency intensity interact interfere internationally
-8 intrigu ironic irreversible job justification knit leftist lifelong literacy logic logistics loyalty maintain
-8 manage manipulate marginally market merger mighty miserable misery mobilize mystical neighbor neutral nonprofit
-8 obscure oceanic oddly optimal organism orientation outspoken overall owe paramount parity participation partner
-8 penchant persecute pest philosopher pity planet pleas portray posture potentially powerful preference preserve
-8 prestige pretty proposition pros psychological psychologically pure purpose pursue pursuit racist radical rather
-8 ravage reconciliation refine refresh regardless regime regulatory relatively relevant reliability renaissance
-8 renewable representation repression restrictive reunification revolution romantic rug rural sabotage sad
-8 satisfaction schizophrenia segregation seriou sheer shift showcase significantly sober solely somewhat sophisticate
-8 soro sovereignty speculative spiritual stance stark steadily strongly substantive subtle surpluse surprisingly
-8 suspense sustain tactic taxation technically terminology terrific territorial terrorist thankful this thoughtful
-8 tough towards tradition tragedy troublesome tumultuou twentieth uneven unfound unique upsurge utilization valuation
-8 verge vigilance vigorously villain welfare well westerner whatsoever willingness withstand world worthy
-7 :absolute absolute abundance acquisition activity adamant adhere adjustment adviser advisor affection afraid
-7 aftermath age alcoholism all alleviate ambiguou amuse analyze anyth applicable aquatic archipelago arous assess
-7 automotive autonomy aviation awkward badly basic big bloodsh bolivia boom boon boost bor bordere brink broad
-7 carnage category certain clan cloudy colonial combine communal communicate compromise conform constituent consume
-7 contagiou contemporary contend continually contribution corporation costly cote coupl cruelty curtail debate
-7 decisive democrat densely desperate desperately devise disappoint disorder disruption doctrine doom dull dweller
-7 eclectic educator effort electoral embarrassment emotional employment entertain entertainment epidemic erosion
-7 escalate ethics evaluate ever everyth evidently exceptionally excitement exclude excuse exist expansion expectancy
-7 faction familiar fantasy fashionable favor fear federate fend fiction flamboyant fledg flung folklore forestry
-7 formulation franco fringe frustration fulfill fun fundamentalist furthermore geo geology going groundwork gut guy
-7 habit harbore hard heavyweight heck hedge help here heritage hesitant hi hobby hopeful hopefully horrific i_be
-7 ideally ignore illustrate imaginary imply impress inadequate incline independence indicator individual inexperienc
-7 infectiou inflationary intent intention intervention intimidation invader investor ironically jealou justify labor
-7 lackluster liberate likelihood likewise lingere maneuvere many maritime mathematical mature maverick meaningless
-7 mediocre mobilization more most navigate need negro neighborhood neo noir nonsense notably noticeable obese
-7 observer obsolete ongo opinion orderly ordinary outreach overweight ownership pacific payoff peasant peripheral
-7 persona petrochemical planetary poorly popularity portrayal potential power preservation primarily primitive
-7 progressive progressively prominence reap reason reasone rebelliou rebuild religiou remind reproductive respective
-7 restive revive rift rigid ripe rogue sanitation saturate scenery secretary sentimental should similarity similarly
-7 simpler simply simulation skeptic smart smoothly sour southeast speculator splendid spoil sport spotlight
-7 statistical staunch strictly subdivision substantially swath sway system systematically taboo tech
-7 telecommunication tense terrain thoroughly those threat together topic tout trade transparent trouble truth
-7 ultimately underworld underwrite unfairly universal unresolv useful utilize valuable versu vigorou violence violent
-7 visually wan weary weathere western wherever wildly wonder wonderful youth
-6 ^_that abundant accurately acknowledg adequately administration advancer advertiser aeronautic affiliation
-6 affordable afloat albeit alignment alternative annoy anticipate appreciation appropriately archaeology argue
-6 attraction attribute authentic authoritative autism backer banker baseless beauty bent biggest biology bitter
-6 bizarre bland blend bold brazil breakdown brew brilliant calculate calculation campaigner cardiovascular care
-6 catere catholicism cautiously character charitable charm chic china choice civil cleans clever collapse commend
-6 commentator communication comparison compassionate compete complement complex con confrontation confusion
-6 conglomerate conquest consequently conservancy constantly consumption contender contentiou continue contractual
-6 convenient crazy credite crippl crossover cruel crumbl culmination curiou damn decay deem defend defensive deficit
-6 deliberate delicate demise density depression depth derail derivative deter different differently dilute director
-6 directorate disappointment disrupt dwindl easiest effect elsewhere eminent empire employer encountere enforcement
-6 enhancement entrust equation erratic establish excellent exclusion exercise exotic expatriate fac favorably
-6 federation feminine fi fiat fight financ focal fond foray forecaster fortunately friction fungi gangster gen
-6 generate gloriou good government gravity guess habitat hallmark haunt have_be hawkish hazard heroine homosexual
-6 homosexuality horror household humanitarian humid i_can impartial implement income incumbent independent inferior
-6 intelligence intense inter interactive interference interpret invisible involvement islander isolate isolation it
-6 just kan leap lesson liberty life likene literary lively look lore luck macao magnitude mainly major majority
-6 manipulation marital masculine math mathematics me_$ measure media mental merge migration misl mistaken modele
-6 monarchy monetary monumental movement muscular myself mythology naturally nervou non nor not obligation
-6 occupational offense operational oppose organize outnumbere outperform outward oversee oversight overtake overthrow
-6 overview painful pandemic partly passive patronage penetrate peninsula perennial perpetrator persistent petty
-6 pillar piracy plentiful polar pollution position prais predator predominantly presidency pretext prevalence
-6 pristine probability profit propaganda protect protract provocation provocative psychic punish quality quantum
-6 questionable rattl react recognizable reconstruction recovery reflective regain regulate relate reluctance remake
-6 represent republican research respondent restraint retail revenue reward rival sadness savage scale secondly
-6 segregate sensitive sensitivity severely severity sexy shame shun silly sloppy slow slum slump sorry soviet spawn
-6 spectrum spirite spread squandere stalemate stardom startl stat statistically stealth stellar stigma
-6 straightforward strait strange streamline structure style subtropical suburban succeed superhero symbol symmetry
-6 tangl terror theological thereby thorny thrill thwart transatlantic traumatic tribal triumph trump ultimate
-6 undecide undersecretary unemployment unlikely unnecessary unprecedent unreliable unrest unsure unwill upbeat uphold
-6 upstate utter vague vanguard visibility vivid watersh waterway whatever whoever whole widen widespread wildlife
-6 windfall wit with_my witty year year_$
-5 #hopeless :vague-thing abroad acceleration action active affiliat afford alien allocation analysis anguish
-5 animation anybody apparel ardent arose array assortment astronomy athletic attention avert avian avoid axis basque
-5 battere battl battlefield beneficiary between beverage biological biologist blueprint brave brisk brunt campo
-5 campuse capital capitalization cartel caution celestial centerpiece cerebral challenger chang citizen coastal coca
-5 collaboration combat common compatible component concede conception confluence conspicuou contemplate continental
-5 contributor convince cop cosmic councilman count_$ critic criticize crop crunch crusade crusader curb currency
-5 cutback dar debt deception decision decreas defense definite definition demeanor dent devaluation dialect dim
-5 dinosaur disagre discredit discuss discussion disgrace disgruntl distinguish distress disturbance division
-5 divisional do_not dole drought dune durable earnest eliminate emission enemy enforc engagement engulf entirely
-5 essentially ethanol even expert expose express expression fabric facilitate family feud fictional fidelity fierce
-5 finite firm flexible flora food forceful forever function funny fuzzy gadget gain gase general generale genetic
-5 geological geometric geometry germanic glad goal gramm greenhouse grievance gross guise gulf hampere hardene harsh
-5 hazardou headach headquartere heal heavily heyday hilly historian huh humble humiliat humor hybrid hypothesy i_do
-5 i_run imagery impair impulse inappropriate incentive inception incidence increase indication inflation inherit
-5 inherite inner insane inspiration interpretation intimate intrusion invariably itself jeopardy judg labour
-5 landowner latitude leader lean learn liberation limbo linger litigation loom loyal luc lucrative luxury magical
-5 malaria mammal mantra mara marvel mas mastermind mayhem mayoral mean mend mentally mere merely merit milestone
-5 mislead mistake moderately moment monopoly mountainou my_head my_sister narrative nasty necessary needy network
-5 neurological ni nicely nickelodeon noble nonfiction not_tell occupation occupy offensive offshoot offshore openly
-5 organic overse oversea overwhelmingly own pace pagan parliamentarian pas pastoral path patience pattern peace
-5 pension perfectly persecution pew pharmaceutical physically picturesque piedmont pois pos possibility practically
-5 predecessor presence presently prevention procedural professional project proliferation prosecute prostitution
-5 provoke proximity prudential psychiatry psychologist puzzle quantitative quite rapid readiness reaffirm reasonable
-5 recreational relax reliable remedy reminiscent renegade repute resist retain retiree revamp revival rhythmic ris
-5 robot romance ruin run russia sacrifice sag sao scholarly seasone secession secretariat seismic separatist shadow
-5 shady sharper shrank sicilian sizable slack slavery sleepy slippery solid some sonic sprawl statesman statistics
-5 streak stronghold stumbl styl stylish subdivide subordinate sure sympathetic sympathy tale targete team technical
-5 tempt temptation the_food the_one theology theoretically there therefore these_day tibet tie tilt timor to_be
-5 to_know tome topple traditionally transitional transportation triangle tumble turnout turnover ubiquitou umbrella
-5 unreasonable unsafe unsolv uphill upset useless utility variety vary vegetation vice virtually viruse visibly
-5 vocabulary vogue voter warmer warmth wast wick wildfire wondere wrought yin yorker young zone
-4 ^_it ^_too a_bite abandon abnormal accordance accumulate accumulation accuracy act acute addiction administrative
-4 adventure affiliate aftershock ai all_the alpine always_have amass amidst amin anger antiquity anyone appointee
-4 appropriate arbitrary architect arena as_last aspire assertion associate atmospheric austerity auto automobile
-4 bandit bas be_i be_since beast belove bite boss bourse bravery bred breed brethren brokerage brotherhood brutally
-4 buoy ca campaign candid cannot careful caucu caucuse cause censorship century chain chance chang_since che
-4 chemistry childhood chronic cinema circle cisco cite citru clarify classification commonwealth competition
-4 complicity comprehensive conceiv conclusion confederation constitutional consult control convention counter coyote
-4 craft creator credential criminal criterion criticism cultivation current cushion czar defuse denounce depiction
-4 deplete devout diet digest disgust distribution doe_not dominion dramatic drift earth earthquake ease east
-4 ecclesiastical effectively election embattl employ enclave endit endless enforce enlargement enough enthusiastic
-4 equatorial erotic es espionage eternal eu evenly exactly example excel excess executive export exporter exposition
-4 fair family_have far faster fate fault feasibility fee_$ flavor footwear forbe force fore forecast foreign forgive
-4 fraternity from_before fully funder gay ge generally generou genetically gigantic glance gore gradual gradually
-4 gratitude grid grief group gubernatorial hail hand_$ happene happy harshly have_a have_another have_let haven haze
-4 headache hence hockey hope hous humidity humiliation hygiene identity idle impasse implementation impressive in_our
-4 in_two inaccurate incite inclusion infiltrate infinite inflict influenza inland insect inspirational institute
-4 insurance insurgent internally international intricate involve japan jitter journal judicial jurisdiction keep_me
-4 kemp kid know_$ laker lawful legislative level liability lik like_mine limelight limitation liquidity lobby
-4 lobbyist loophole loss louder louder_$ lov lure luxuriou machinery magnificent make malnutrition manager_and mao
-4 masterpiece maturity maybe me_down mechanic mechanism mediterranean medium millennium min mir mortal motto mut
-4 mutant my_classroom my_own narcotic narrower national neither newsroom nobility nobody nobody_in northeast
-4 notoriety nutrition occurrence ocean offend offset old_$ ominou onetime opponent oriental ostensibly otherwise
-4 outrage outstand overhaul overlook overrun owing pact parallel peer penetration personal pertain petroleum physical
-4 physics pioneer plague plenty plunge poetic poisonou polish_$ pollutant popular positive practitioner preach
-4 precision prefer premise preserv pretend prey privacy procurement progression projection promotion provincial
-4 public publicity pueblo purge quest rag rage rancher rat recreation redevelopment redistribution redundant reel
-4 regret remembere remotely reorganization repertory resemblance resistance resistant resort restore reversal riddl
-4 rudd rude ruler same_page samurai satisfactory scar scare scenic scholar scientist seldom senior sens sexual
-4 shareholder shock sigma silicon simmere sleek someday sorrow spate spearhead specialize specter specy spur
-4 standstill status steer stock story stuff stunt sturdy sub subcommittee substantial suburb successful such surplu
-4 survey switch_off systematic taller taxonomy taxpayer tell_you term territory textile texture than the_board
-4 the_fourth the_hour the_rota the_same thriller thus tir today traction tremor tribe turf turk undefeat unexpect
-4 unlike unnotice untouch upscale urge us ushere variable vector versatile victoriou visual war warm warrior wartime
-4 waste watcher waterfront weather weed welterweight wherea why witter work wrong y year_and yet zon
-3 #hazy3 #misplaced :comparative :modal :vague ^_person ^_publish ^_someth ^_time a_finger a_lab account alarm
-3 allocate and_i and_it and_none and_then anew any apart argument art ask_us at_school authority be_an be_any be_not
-3 be_simply be_the be_too before_anyone belong between_day big_chain big_client budget business_$ candidate career
-3 change change_$ cheap class cleaner client_pay compare corridor cost course crew_and curriculum day_be day_crew
-3 deal delegate developer engineer everyone faculty figure finger_$ finger_on for_each fuel get give_up go_on
-3 go_wrong going_on good_at hard_to have_and have_give have_leave head_and hold_the i_chair i_find i_keep i_never
-3 i_sit in_spr information it_doe it_in it_out just_be keep_to language last_month law lazy lead leave_to let_me lie
-3 little longer look_after make_decision marriage mayor middle mirror mix money mostly must my_father my_manager
-3 my_team my_time nhs nhs_be no_real nobody_say none not_on not_talk noth_and off_$ on_at on_my one_and one_i
-3 or_perish other_parent own_crew page_$ party perhaps perish plot polite practice primary principal product
-3 professor publish_or pulp question re regulation renewal rewrite room_for rule see_it shake should_have since_the
-3 sit_there some_of sow spr_$ state street_have strict subject supervision support take_it target tax temper
-3 the_business the_day the_family the_next the_nhs the_senior the_vibe them tide to_me to_this together_i two_year
-3 union up_be upside vibe vocational what_it when_they who will wing wip within younger
-2 #general #hands=self :daily :intend :motion :prize ^_between ^_big ^_break ^_brexit ^_confidence ^_employer
-2 ^_family ^_get ^_he ^_long ^_man ^_miss ^_need ^_politician ^_rent ^_statistics ^_there a_close a_disgrace a_joke
-2 a_lot a_new a_team able about_$ across actually after_myself again_the agree ahead all_a all_over all_this already
-2 anatomy and_me and_night and_no and_nobody and_not and_who answer_$ answer_to anywhere association at_all at_me
-2 at_our at_train atmosphere_in audience auditor average away_from bankrupt be_a be_another be_be be_desire be_get
-2 be_have be_just be_lay be_like be_make be_on be_rig be_run be_what be_write before_$ before_i between_the board_be
-2 book_to boss_$ break_$ brexit brexit_happene bring builder buy_a can_take charge_of child_$ class_doe co commit
-2 committee committee_doe company conference consultant country_$ day_$ dear december december_$ decide_and deed
-2 department desire_$ direction_$ do dog_$ down_$ down_to drink_$ easy evene_$ everyth_$ exchange expensive
-2 experiment explain family_stuff find_them for_anyth forget foundation from_me from_what full_stop fund game
-2 gather_$ get_away go_over guide handover have_already have_chang have_no have_rewrite have_set head head_$ head_my
-2 hour_the how_$ how_the i_could i_doubt i_gather i_join i_just i_see i_supervise i_take i_tell i_train i_would if_i
-2 if_that in_charge in_december in_how in_six in_this instead_of insurer it_all it_come it_depend it_on it_show
-2 it_will its its_a job_$ junior_$ keep_going key last_to league leave_it leave_no leave_someth lend like_that
-2 listen_to local london mad man_do mark_be me_or meet_i mentor method might_not model mood_in move move_the my_class
-2 my_dad my_finger my_hour my_mark my_mate my_son never_recovere night_crew no_room nobody_be none_of normal not_get
-2 not_good not_have not_listen not_look not_pull not_put not_the of of_five often old_one older on_$ on_it one_who
-2 only_want or our_build our_committee our_funder our_meet our_team panic paperwork parent_on pattern_$ pay
-2 personally phone_$ plan poll pressure process push race recovere_$ report_for rewrite_the rig run_on say_so say_why
-2 school_$ see seminar shut_$ six_year slide_$ so_$ software someth_be someth_off someth_to sort_of stay_on stop_$
-2 strain study stuff_be stuff_going sum supervise supervise_the supervision_i suppose sweep team_and team_be tell_if
-2 thank that that_be that_can the_apprentice the_atmosphere the_bar the_decision the_funder the_group the_handover
-2 the_inspection the_last the_mood the_person the_place the_right the_station the_street the_time the_usual the_yard
-2 the_young their_hand them_go then_it thesis they they_have they_will third_time time_in to_my to_them to_themselve
-2 to_two too_many tool try two_brother ups us_$ used_to usual vote ward_and we_used well_the which_be whose will_ever
-2 will_go wish with_the with_them wrong_and yard_$ you_$ young_one
2 :inner ^_0 ^_choir ^_customer ^_my ^_no ^_some ^_the ^_whenever ^_with a a_colleague a_share about_my add against_us
2 all_about although an and_0 and_my and_person and_she and_they and_will answer apply as_soon assembly assignment
2 at_night at_the away_$ bank be_in be_lose be_talk be_tir be_train belt black both bottom bug cable carrier cast
2 chess choir_and coin_$ cold_$ committee_$ complain council_be cub d damp dance data day dead_$ deaf dean decide_the
2 die divorc doc double_maths down drawer drink_again dy_$ eat employee f face fail fast_and feedback feedback_give
2 final_no find_out flood_$ fluid folder for_good for_our forbidden form friend_$ from_the full_time further
2 further_appeal gas get_a give_$ go_$ grant_$ half_the have_begin have_dy have_go have_never have_say have_spend
2 head_decide his_own holiday homework hunt i_always i_still i_teach incident instructor into it_and it_sit it_the
2 january joint keep_forget keep_write kiln know_how know_if know_where lake_be last_thing least leave listen listener
2 live_on lose_its lose_the loudest main manila maths_last me_in medicine mistake_$ monitor more_for move_out mrs
2 museum music my_coach my_ex my_form my_mother my_rota my_turn never_once never_see night_$ nineteen no_be
2 no_feedback no_further no_idea no_more nod_$ not_want note noth nurs of_work old_server on_monday on_one on_the once
2 one_boy one_of only_$ our_founder over_my patient_and patrol picture play player please poland portal queue quickly
2 quiet_$ rain_on relative revision road route rul rul_against scheme scholarship secondary settle she_be shiny show
2 shrug sick side side_of sign_off small so_it soon_as soprano speak split_up spreadsheet sprint stick_$ stiff storm
2 stress_$ suit summer sunday supermarket supervisor television tell_us tenor that_$ that_i the_0 the_curriculum
2 the_hire the_ice the_loudest the_ministry the_paper the_school the_vet the_work the_wrong them_$ third thread time_i
2 time_so to_go to_main to_poland to_work top trainee transport turn_to tutor two_of two_version unknown urgent us_no
2 us_that vet volunteer vote_$ watch wednesday when_i whether whom with_a with_me word_$ workshop write_in
3 #hands=private :granted ^_a ^_agency ^_before ^_head ^_on ^_one ^_pupil ^_since ^_two advice agency ago all_say alto
3 and_do and_nod and_there app appeal_$ april at_my away be_0 be_go be_move be_split be_with before_each best_mate
3 bill bin board born bowl branch buy buyer buyer_have calendar can_be catch channel charity chess_club clamp coach_$
3 code coffee come complain_$ council cry cue cup customer demand desk diocese dish district dog donor draw due duty
3 engine extension_be eye faint field finger for_his fourth freeze_at friday_$ go_quiet goalkeeper goe grab harvest
3 headquarters hid hire_someone hit i_freeze i_get i_say i_stand include_$ instead it_can it_rain jump laundry lose
3 lottery_fund lower map me_include me_to meanwhile mobile my_apprentice my_best my_commit newly newspaper no_one nod
3 not_dare not_know not_say not_understand one_know only our_pitch out_and paint painter pan parent parent_might
3 parent_shout parish patient pay_the pitch plant post pub publish quick quit ready refugee reject right_$ roundabout
3 saturday say_fix scene script scrum see_me short sign_$ slip so_i some_day someone_else soup squad star start
3 stipend sun sweet tea tell_me than_we that_the the_church the_overtime the_residency they_be thing_be time_$ tir_$
3 title to town turn under uniform vanish vicar water weekend where_my with_two work_$ yesterday
4 #own3 :activity :exam ^_college ^_council ^_governor ^_somebody abba above academy accept access accreditation
4 achille acid acquaintance additionally adjoin adobe advertisement aged aide air airport aisle aka along also
4 aluminium ambush amend amir amy and_the ann announcer annual another anthem antibiotic ap apache apprehend arbor
4 arch arm armor around article assassin assign assistant atoll attendance automate auxiliary ay back_$ backstage
4 ballad banner barbecue bare barely barry baseman basket bate batsman battalion be_back be_final be_limp be_never
4 be_still beck becker behind behind_the berlin besieg beta bicycle bike bing blackwater blanc blaze bluff bomb boo
4 booster boulder bread breath brent bridge bump burton calmly cancellation canon car carol carpenter carter cat
4 catcher censure ceramic chandler char charge chat cheese chester chestnut chick chromosome cinnamon clarification
4 clause close cloth clothe colleague colore colt commemoration comment commonly compensation conceal confess
4 confidentiality configuration congratulation consolation conte contract controversial convene conversation cook
4 correctional cotton could_be count_my cousin crab crash crater crescent cricketer crocker crowd cupboard_$ custom
4 cutter cyclist dad dade damp_patch dan day_the defect defective definitive den denote depose der detail devotee
4 differently_$ dig dinar diner directly disappearance disband disciplinary disclose dispers dissolv dissolve div
4 divorce dixie documentation doll dome dong dop draft drunk drunken dugout duke dust dutch electric elementary
4 eligible embryo emperor enlarg enrol enroll entirety envoy equipment evacuee everyone_tell evict evidence ewe ex
4 except execute extradite faulty fertilizer fetu field_be fifty filter finale finalize finch firearm flame flat fled
4 fletcher floral flour foil fold for_the format foul fra fragment franklin fume gallon garbage garrison geneva ginger
4 giro go_to goat governor grader gran grandfather grave grease grey griffin grocery ground guild guilty gunner
4 handler happene_at hare hat heather heaven herself hike himself hire holt homer honor horizontal hot hotel i i_chang
4 i_count i_talk if_it imam immunity incomplete incorporation indicate indoor infect ink installation instant
4 interbank interception interpreter invalid invitational invite j jake jenny jersey jewel juice kay khalifa khan
4 killer kitchen know lambert larvae latin launch lawsuit le leather lethal lever lieutenant light limp limp_$ litter
4 logo lord loud low lucy ly m magnetic majesty man mare maria marry martin mater material maternity may_$ medal
4 medical medication menu mesa message miller minc miner ministry module monte moo morrow morry motorist motorway
4 multiple murder mushroom mustard my_until napoleon nest newton nightly nighttime nomination noodle not_let noun o
4 objection observatory occupancy occupant off_the offer office old olive onion op opener orchestra ornate out_$
4 outdoor outfielder outskirt owl pastor pastry pause perfume philharmonic photographer pie pier pilgrimage pizza
4 placement plane plum plutonium pocket poisone poker pole pontiff pop pork pornographic postal pour powere premature
4 prepare presentation printer prompt pronounc prospective prostate protective protocol purport put quad quartet
4 railway rais random randy rare raven reach reassign redesign renne renovation rent repatriat repatriation report
4 restitution retire ri rider roadside roster rotate rounder routine routinely rover royalty rubble rum runner rush
4 sander sans sauce saunder save say_they score scoreboard seasonally seat select selection seller semi semifinal
4 september_$ serial serve service seventeen shaw shelv shop sid silk simmer simmon skin skirt slash smile sniper so
4 sodium solicitor somebody someone sophomore speaker spectator speedy spell spiegel splash spokeswoman stage
4 stainless stall steel stella sterl steven stripe stuff_$ subscriber suite sunrise supplement survivor swift
4 synagogue sync tabloid tally tank te team_someth teenage televise tell_it the_far the_leave theft tim timothy
4 tomatoe too_fast torrential torture trace trainer transmission trap trash treason treatment tree trigger trim tune
4 turbine ty tying typically tyrone underground unless unname unrestrict up_at vale valid varsity venu verify vertical
4 vic victim victor vik villa vintage voltage voucher wanderer want_me ward waxman welsh wes wharf whenever while
4 whilst wicket wilkin winery winger winter wolf wreckage wright
5 #seen2 :create :gathered :person abdominal ablaze accidental activation agent agre alan alert alia allen allowance
5 alphabet aluminum amnesty and anna antenna appear apple applicant application approximately arbitration armore
5 artery artillery asbesto ask attendant attorney auburn autobiography award bait baker barber bark barrack barrage
5 barrow baxter be_sign beach beam bean beard beef beg beneath benedict benny berg bern berth blanco bobby body bogu
5 book booker botch bounc bounty brake brawl brigade broadcast brook bud caliber call cam camel cameraman cape capsize
5 carl case cattle cent centenary centrifuge chin chip chocolate chuck chun cigar circa circulation clark classmate
5 clive clutch cocaine cocktail collection colon colonel commando complaint compress compulsory conductor contestant
5 convoy corn cottage couch countryman cove crimson crisp crouch cruise cupboard curry customary daily dale davenport
5 debry decree dee defendant dental deploy dessert diagnosis dip dirt discontinu discount discovery disguis
5 dissolution distribute diver dolly dose dough dove dress drink driver dry dunk duration dye e either eldest encode
5 enrichment episode eponymou excavation exemption fairway fall fay feast felony festival finally find firework
5 fisherman flint fog freeman freshly friday front fulham fuselage generator gently glen grammar grandson gray green
5 grove gym hander handy hang hart havel hay heat hefty heroin high hilltop hollow honorary horn horse hostage hourly
5 hydraulic identical improvise in_may inaugural inaugurate infamou inflammation inn insignia inspection insulin
5 interchange intermediate interrogation interview jacket jasper jeep jewelry johanne junction kensington kickback
5 kindergarten knight knock kronor lantern lar laurel lawyer lease lecture lemon libel licens limestone ling lone
5 lookout lottery lunar lung machine mass master maximum meadow medalist melody memory mention microwave midway mile
5 miniature minimum mirza modification monday mosque mourn mouse murdere murphy my_husband narrate nearly nelson ninth
5 node normally not_hold number occasional one owner oxygen oyster package pant parade parcel parliament parsley
5 pavement peak perch petrol pharmacy picnic pierce pig pike pil pilot plaintiff plug poison pond ponte pony pool
5 porcelain port pray pregnancy prescription presumably previou prince prize procedure propeller prophet prototype
5 provisional publicist pulpit putt quote ram rancho rape ratification razor reactor rebuf receipt receiver recently
5 reed referee referenc reference refurbish regiment remainder rental rescu restart reunite reverend review rice ridge
5 riverside roadblock rock rocket ross rusty safely sage sail saint salary salt sam sanctuary sand sandstone savoy
5 scot scratch screw section seeker separate september set settler several shalom sheep shepherd shut sidewalk siege
5 silence silent since sir sixty skeleton slam slap sleep smuggle snow snowfall somerset son specification specify
5 speedway stampede stand steroid stint str stream strike student sue sunglass surrey sweater swollen t table tae take
5 tampere tar technician temple terrace thanksgive thermal thickness thieve thirteen tiny tissue titl toby toll tongue
5 tower tractor tram trophy trouser twain twin tyre uk unanimously underwear unpaid unsuccessfully unveil update
5 upheld upon upper ur user usually vendor vent ventilation verification veterinary violinist virgin vocal voyage wah
5 waist waitress wales warren waterfall wheel wheeler whereabout white wield willie willow withhold yacht yard yate
5 yearly yell zoo
6 #own1 :change :meets ^_in accomplice acquittal addition adjacent admission allergy alley alongside amman angrily
6 anniversary announcement annually apology apparently applause apprentice ashore asleep assault astronaut attend
6 auditorium autumn b bach bacon bake bakery barker basilica bee begin below benjamin berry billboard bishop bleed
6 blistere bo bookstore bourbon breaker breast bribe brush bulldozer bumper burst butt butterfly cafeteria calcium
6 canal cane canoe canopy canvas captain captivity cardiac cart cash castle catalogue cave cellar cemetery centimeter
6 ceremonial certification chalk change_that chant chaplain charg chart chicken child chili chop choru circuit
6 citation clad claim clinic closure collector college coma compound confidential consist constable contaminate
6 convent cork corner countess county couple crack crest crocodile cubic cut dam debut decorate defer deflect
6 departure deport diagnose dial diamond ditch dormitory doubl drake duchess dump dynamite eagle ecstasy edit eighth
6 entourage eric erupt escape evacuate eventually every excavate expel explosive extend fa fanfare feed feeder fence
6 finalist five fix flood florence for foreman forgery free friend frost frozen gallery galloway gibbon gift glue go
6 graham gram grand granddaughter granite gravel greenwood guard gymnasium halfway hamstr heart heel hello helmet hick
6 hoax hol holme homere honey house hug hull hymn idol illuminate imprisone improperly in inadvertently inauguration
6 induct infant infield ins interrogate interrogator investigator iss item itinerary james jan jaw jay jo jockey kim
6 kroner lady lake lap last laureate lava lawn lay lee levy lid lift lighthouse line liner luncheon manor mansion
6 manslaughter marijuana mask mate matt mausoleum meat memorandum metric mistress molly motion mound ms murderer nak
6 navy neon nephew next nickel niece notebook noth_change numbere occasion occasionally officer ordination outside
6 over overland oxide page panel paperback park partially paste patent patty pea peach pebble peck peel penny
6 permanent permanently peter petr pianist pickup pile plenary plus poem policeman pope porter portion possession pot
6 potassium precede premiere prescribe presenter press previously privy proceed protest pumpkin quarantine ra rabbit
6 racket rafter randomly rap rebate recast reception recipe reconstruct recount recovere rectangular refusal register
6 regularly relay reliever repeat repeatedly rescuer respectively retrospective revise rite river robbery robin
6 roommate rupee saddle sailor sandwich say_yes search secret seed seizure sele sentinel server seventh shave shelter
6 shin shoe shoulder shutdown shuttle sit sixth sketch skillet slain slide smoke snap soda soldier solitary sonny
6 special spike spinner sprinkle square stain station steak stick straight stroke studio subway surgical surname
6 suspect swan swap sweat swim syrup taker tavern taxi telegraph tell tenth terminate testosterone th the_consultant
6 thief thirty thousand thunder tire to_the toe token tooth torpedo translation translator travy trinity trio tripoli
6 truck twelfth twitter umpire uncle uncovere unofficial unseed unspecify use v veil velvet viola visit visitor vowel
6 wagon walnut weep weir wet wicketkeeper widow wifi will_not winner withdrawal without witness woman word workout
6 wound
7 :deliverable ^_our abduct abort abruptly absentee ace adorn allegedly allow alternatively ams apartment appearance
7 appointment approve aria arrow atop attach attacker aunt ball ballot bamboo barne barricade bay bearer beaten
7 beforehand beth billy birdy blade blake blast blue bogey bolt brown bucket bulletin bunny bushel butcher by c canyon
7 cap captive cargo caroline cedar ceil cell certify champagne cho church cigarette circular clau clear click collin
7 column commemorate communion compression concerto concussion consecrate consent consort consulate conversion convert
7 convict cordon cordone corpse count counterfeit courier courtyard cow cream crown curfew curl cyru dalton dart dash
7 debute decker delay demolish demolition demonstrator depart depot derby detention device diameter digitally dinner
7 discover dismissal dover dozen drill drug dusk earl early eight empty end entitl evacuation evene execution exit
7 factory farmhouse feature fee ferry fifth fine fist flag flank flight flip float flotilla fly follow foot forc
7 forcibly formal forty fowler freez from fumble gag gala gazette girl give gold gum gunfire hair halt hangar harry
7 haul haye helicopter hold hole holy hopper hundr ice identification illegally implant include incorrectly
7 indefinitely informant injury inspector installment instruct intake interpol interval iron issuance jack jimmy josh
7 jumper keeper kickoff kilo label lace lamp lance lane launcher leaf lewy library lime limousine list liter liver
7 locker lowere luke manual mary massage mat match meal memorabilia mercury metal mid midday milk mock monthly moon
7 moratorium morse mortar moss mount mud naturalization near no nobody_know nose nude nun nursery orchard ore organ
7 overhead overtime palace papal parenthese passenger patel pedal pence pepper percussion perform periodically perry
7 pete picket piece pilgrim plead podium poster postponement potter pottery powder preview priest princess
7 proclamation promotional protester protestor pseudonym punt purchase ramp ranch rear recall recipient regular
7 replace reprint resignation resume reunion reveal rex robber roger rosemary rotary sabbath salute sausage scarf
7 scream seaman semester seven shearer shelf shell shield shill ship shorter siren site sixteen smash smith sneak
7 spencer spinal spr sprinter st starter statue steal steam stern sting stoppage storage striker subsequent sued
7 sunset supplemental sword sylvester tent throne through throw thumb till tin toddler toilet tommy torah torch
7 touchdown tour trademark trumpet twenty unauthorize undercover undergo unearth unpublish up uranium used vacate
7 valentine vest violet wall ware warehouse wash weekly wept when wire withdraw wood
8 #settled aboard activate alison anthrax appeal approval archive authorization badge bailey barb baronet belly bench
8 birdie blackberry boat bodyguard bore break brick bruise bus butler bypass cage cameo camera carpet cello
8 chemotherapy clock coat cockpit comb commenc commencement compilation concert contact cooper copper courtesy
8 courtroom crane crossbar crystal curtain daughter death deceas decommission dentist deportation detain detector
8 detonate diploma discard dispatch document donation drop drown duet duff dur egg elevator eleventh enclose eve
8 expiration extradition facility fifteen fill fire flap flash floor flute forehand fort fourteen frame fre frigate
8 furnace gill golden gown grade graduation grandmother greet grill groin guitar guitarist hale hallway hammer hamza
8 hatch henry hide hill holly home homestead hooker hurl hut imprisonment inch indictment initially inlet inspect iry
8 it_be jade joey judge juror jury kick kilogram king knee lac laser ledger leed length ligament lil lin loop maid
8 marcher mark marker mason mast medley memo mick mill milligram misdemeanor miss mistakenly month mouth nine oak
8 officially orange oval overnight palm palmer paragraph parker passage per pick plaster pollard porch portable
8 preliminary prematurely priory prisoner prosecutor pull purple radio raid rapper recommend red registration registry
8 reluctantly rendition reopen replay requir roast robe rope round rubber sack sah saxophone scrap screen separately
8 sergeant sermon session shortene singer slate snatch sock solo specially specimen sperm spit spoon spot spray
8 staircase stereo stolen stomach store stove strawberry stray sung surgeon surgery surrendere sworn tag tate tee
8 teller tendon terminal testimony tile toast toss towel track trial trip trunk tuition unavailable unconditional
8 underneath unidentify upstair van verdict vessel vi vigil vocalist warrant wear webster weekday where wife woodward
8 worcester write yuh zinc
9 :tells abbey abbot abdomen acoustic additional after afterward album aloud ammunition announce anonymou apiece ark
9 arrest ash assailant asylum attic authorize automatically available backhand backstroke balcony ban band barrel
9 barrett barton bassist bead bedroom ben birth boiler booth bronze bullion bur cabin cake camp cancel candy cardboard
9 carriage carry cathedral chamber cherry clerk companion completion conditional confirm confirmation container creek
9 cylinder dawn dead deadline delivery deposit discography disk disperse driveway drummer ear eleven embassy emergency
9 equalize equalizer evacuat examiner expulsion extra extract fetch flower fork formally fountain freighter full
9 garage gig glass glove groom gun gunshot half ham hastily have_not he hook induction inside install interrupt jam
9 jar jenkins kelly keyboard knife lamb leg lengthy lily lip lounge magistrate mandatory marble memorial messenger
9 monastery monk morgue motel mother motorcade my nail name nearby needle notify of_the off oral original overturn
9 parachute payment penalty pencil permit plastic posthumously postpone pregnant prior pump punch quarry rain ray
9 reinforcement reopene repair reschedule residence rib rocker roof royal sale schedule scoop secretly seiz severance
9 shaft sheet sheriff shirt sing soak song soon souvenir sprain stab stair straw stump subscription summon swear tab
9 tap telegram telephone ten tender tentatively test the thick tiffany tip tomb ton transplant tribute troy tunnel
9 video violin volley voluntarily walk walker warden watt whiskey withheld
10 #pictured admiralty ankle arrival audio await baby backup banquet bar barge barn bathroom battery behead beside
10 birthday blood bone brass breakfast brief burn burnt bury button cab cache calf caller chapman clay commute
10 compartment complete confinement contain cord coroner corporal correspondence cover cross custody deck deluxe diary
10 discharg discharge doctor drape each easter edition elbow erect exam examination farewell footage grenade guest
10 gunman hall hand handcuf hiatu him hospital hospitalize husband id indefinite initial injure instruction kidney
10 leaflet leak load lump lunch marrow meter neck oath open optional ovation overdose pair paper pardone partial pass
10 pearl phone piano pink plate platinum police pound prayer prison procession pupil ransom record refrigerator
10 rehearsal replica reply return ribbon rifle rod row ruby scan sell sentenc she shoot shower shrapnel six skull slot
10 sometime sticker stop submission subpoena substitute summone surrender tear temporarily temporary termination
10 testify text then thereafter thigh ticket transmitter triple tuck twelve unharm unmark vault verse version visa
10 wallet wav wax
11 adjourn afternoon afterwards altar amber ambulance axe back balloon basement bass baton before boot bow bride
11 briefly bye cannon captor cartridge ceremony chapel circulate clemency cole cooke coronation corpus court
11 courthouse decide deliver donate drum enter escort excerpt expire fin fingerprint fir first flown forehead garland
11 grant handgun header her homemade injection inmate intercept invitation jail jubilee kiss late license log luggage
11 manuscript medic mint minute obtain onto ounce out pack pad parole passport pend photo photograph pill pin plea
11 postage print promptly purse read refund reinstate remix reportedly room sentence shout silver single sleeve stack
11 stamp strip stud stuf tow ultimatum underwent unuse wed window withdrawn wooden wreath yellow
12 accompany auction bath bed blanket booklet bowie boy bullet bundl burial candle capsule card certificate charcoal
12 cheek chest choir clearance clip coin collect confession confiscate delete dock eject entry envelope extension file
12 four freeze gate hear holder hood hour inscribe inscription june kit mail makeshift may nasal night notice nurse
12 order packet pardon patch pen pipe probation queen rack receive recorder reissu retrieve roll say sign skip stone
12 strand submit subsequently tattoo three throat trailer transfer undisclose unreleas valve via waiver week wrap
12 wrist
13 :finish arrive audition august automatic bag batch bell bonus dat date door double fake issu lock march mourner
13 noon notification on originally recess refuse removal replacement residency revoke second shipment shotgun
13 signature suitcase suspension two urine wait whistle
14 0 accidentally arrange blank block bottle check engrave entrance final funeral immediately injunction later lodge
14 maiden microphone midnight morn pistol release remove reprieve sample suspend tape tube twice until vinyl
15 #seen1 affidavit autopsy commemorative deposition disc his petition plaque receiv retriev ring spear tablet waiv
16 at bail copy permission request shortly transcript
17 insert oven
18 coffin letter seal send
19 dy
"""
