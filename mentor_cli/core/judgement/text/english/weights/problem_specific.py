"""What 3441 labelled problems teach about specific: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "3d3c83a9b9e0fab5"
ANSWERS = ("no", "yes")
ROWS = """
-38 *
-22 civilize entrepreneurial fundamentally
-21 capitalist imperative standpoint
-20 capitalism conducive disadvantage economically entrench governance importantly inherently mindful perception
-19 conservatism fundamental ideology perspective pragmatic prosperity prosperou resilient socially transform
-18 alienate aspiration attitude competitiveness demographic diverse diversify diversity ecological economic
-18 enormously ethic genuinely geopolitical implication perceiv politics profoundly selfish stability strive
-18 superpower technological truly unpredictable
-17 aspect consciou culturally disparate distrust dynamic endeavor environment ethnically exploit feel forefront
-17 immensely indispensable intellectual irrational mentality misguid nationalism openness perceive politically
-17 precariou productive socialism sustainable thrive underestimate undermine undoubtedly vastly vibrant visionary
-16 arrogance arrogant beneficial climate continent crise cultural culture cynical destructive dominate economy
-16 emphasize empowerment evolve flourish focus foremost frankly globally gre ideal ideological importance
-16 increasingly indifferent inequality inherent innovation insecurity instability integration macro morality notion
-16 objective organizational ours outsider people pervasive poverty predictable prevail radically rational realization
-16 reform relevance repercussion resilience sector social stereotype strategy upheaval urban viewpoint virtue
-15 accountable akin beset civilization clout combate concentrate consequence convergence corrupt daunt deepen
-15 destabilize divisive ecology economical ecosystem emergence emphasy enterprise extremism formidable fragile
-15 geography global honesty incredibly inefficient injustice institutional lack leadership like mankind mistrust
-15 morally motivate necessity negatively norm orient overcome particularly patriotism philanthropy political
-15 problematic profound protectionism realism reliant reputation responsive savvy situation stagnant stakeholder
-15 strategic synonymou tendency tolerant transformation trend unstable vision vulnerability vulnerable wealth
-15 worrisome
-14 accustome advancement agenda ambition atmosphere authoritarian belief bureaucracy burgeon competence competitive
-14 complicate concept confidence consolidation creative creativity decidedly deeply defensively democracy diminish
-14 discipline discourse dominant domination embrace environmentally equality equally equitable ethical evident
-14 experience extreme fairness financially focuse foreseeable geographically grasp heartland honestly hugely
-14 imagination immoral impact impunity incapable inclusive indicative indifference inevitably influence
-14 infrastructure intensely lag mainstay midst militarily moral naive namely nature obsess obviously peculiar
-14 pessimistic populou prevalent prudent reality really relation repressive resource respect rethink rife ruthless
-14 seem sense sensibility sentiment strategist strengthen superiority surely terribly thing understandable uneasy
-14 uniquely unrealistic utterly weakness
-13 admire aesthetic affluent alliance ambitiou animosity appall appreciate articulate aware balance battleground
-13 become business capitalize catastrophe certainly chao chaotic civic coherent communism compell complexity context
-13 contradiction cope corporate define democratically dependent depress desirable development dilemma disparity
-13 distinctly dominance emerg entity envy especially exploitation explore extraordinarily factor fascinate fledgl
-13 foothold fruitful grappl havoc historically ignorance industrialize innovative instinct integral integrate
-13 integrity intelligent invest irresponsible lately liberalization libertarian menace metropoly modernization
-13 motivation mutually nascent neglect notoriously obsession oppression ourselve overly peril pessimism phenomenon
-13 policy postwar professionalism profitable promote prosper purely realistic realize realm reflect regard regional
-13 resentment resurgence scenario sensible shameful significance socialist society solve spirituality strategically
-13 struggle stubborn subjective supportive tourism trait transparency tremendou troubl turbulence turbulent turmoil
-13 uncertainty underscore understand unthinkable urgency volatile wholly workplace wrack
-12 absolutely absurd accomplishment achieve achievement activism align always anarchy assumption awful backbone
-12 barometer behave behavior betrayal better bleak broaden bullish bureaucrat centere challenge cherish collectively
-12 commonplace compassion complementary conflict confront consensu constraint constructive continuity conversely
-12 credibility decisively definitely depend desire dictate difference dire dislike dissatisfy downturn economics
-12 efficiency efficient encompass enjoy entrepreneur environmental envision esteem evolution exacerbate excite exert
-12 extent fearful feasible financial foolish future generosity geographical govern governmental greatly greatness
-12 headway health hemisphere honest hostile hostility hypothetical imagine imbalance impatient important incredible
-12 inde inevitable insight institution interest intolerance investment jeopardize landscape legacy managerial
-12 meaningful moderation modernize moreover murderou myriad nation necessarily niche notwithstand nowhere paradox
-12 partnership personality phenomena phenomenal philosophy pivotal powerhouse principle profession proportion
-12 prospect proven prowess racism rationale real regrettable relationship reliance rely restless rich rightly rivalry
-12 sake secular shortcome sociology someth sphere stable stature strife tangible unbelievable underdog unify unity
-12 unpleasant unsettl viable weird woe worry worsen worst
-11 accomplish actively advantage affect aggressive aggressively ala alike among artistic aura awakene awareness awe
-11 awesome bastion bickere breadth budgetary burden bureaucratic centralize centrist challeng cognitive comparative
-11 concern confident consolidate contrary country courageou crisis dangerou dangerously democratic dependence despair
-11 deterioration dignity dimension disarray disastrou disproportionate distinct distract domestic downside
-11 dramatically dubiou educational encourage endanger endure energy enhance enlightenment enthusiasm equity eradicate
-11 erode essence everyday evil evolutionary excellence fiscal flaw framework frustrate goodness greater gritty grow
-11 harm helpful humanity immense improve initiative interaction irrelevant journalistic keep kind lawless less
-11 leverage liberal livelihood management marginal metaphor militancy mind minority mismanagement misunderstand
-11 mobility motherland murky nightmare nonpartisan nowaday obviou optimistic ought outcome outlook outset overlap
-11 overwhelm partisan philosophical plagu planner plight politician poor pose positively powerless practical
-11 precedent pride principally priority productivity profitability prone quirky quo racial rapidly reformer
-11 relentlessly religion remarkably responsibility rid risky robust safeguard satisfy scary self seriousness shaken
-11 skeptical spirit spite stabilize strength stupid systemic talent task tend terrorism think threaten tolerance
-11 totally transition true unacceptable uncertain uncomfortable underly unfair unfavorable unfortunate unpopular
-11 value viability vital wary weak what worse worsene you youthful
-10 #hazy1 accountability adverse advocacy agricultural aim alter amaze anthropology appetite arid ashame astonish
-10 attractive backlash basically behavioral bigger blatant boast bode bolstere boomer catastrophic certainty
-10 characteristic characterize chiefly cis clearly closely coincidence collective commitment community compute
-10 conceptual conquer consciousness conservative consistency consistent constitute continuation contrast contribute
-10 convinc core cornerstone corruption create crossroad cultivate demonstrate deteriorate determination deterrent
-10 develop difficult disagree disagreement discontent dismal disregard disturb economist electorate elite emerge
-10 engage equilibrium essential establishment ethnic extremely fairly fantastic fascination fascist feminist fiercely
-10 flair fortunate foster frightene gender generation geniu genre geographic glamorou growth happier harmful hatr
-10 heroic hindere horrible how idea impetu improbable incompatible incompetence indigenou industry infight intensify
-10 intimidate intrigue keen knowledge lax lessen linguistic lofty logical loser manner markedly markete marketer
-10 matter maximize meddl mess moderate momentum mood morale motive multinational mutual myth negative neutrality
-10 nevertheless nonetheless nostalgia numerical obesity obstacle odd organization outdate overshadow passion
-10 perfection persist person populate population portfolio prejudice preparedness progress proponent psychology pursu
-10 racially rampant reckless recognize region relentless remarkable respectful responsible revolve role saddene sadly
-10 science scope sectarian seemingly seriously setback sexuality shrink sinister skepticism sluggish sociologist
-10 solidarity somehow sort squarely staggere stimulate storytell stress strong success supernatural supremacy
-10 survival susceptible symbolism tame tarnish temperate terrible terrify themselve theory these tolerate too tragic
-10 tricky trust unaffect unconventional undercut unhappy universe very viciou vie view vigilant volatility wag way we
-10 weaken wise
-9 ability abstract acceptable acknowledge adapt admiration adolescent advocate affinity aggression aging agriculture
-9 ally amongst anxiou approach apt attain backward banco beleaguer believer benefit bias bitterly bitterness bloc
-9 broadly brutal brutality catalyst cater cautiou charisma charismatic cinematic clarity clearer closer coalition
-9 collaborative commodity comparatively competitor conscience conservation consider consideration contradictory
-9 cordial countryside courage credible critical critique culinary danger debacle decade decliner deprive deserve
-9 devastate devastation dictatorship differe differentiate dimensional diplomacy direction disaster discriminatory
-9 dissatisfaction distinction distraction divide doe doubt downfall drastically dumb educate education effectiveness
-9 ego element emotionally empower emulate energetic enjoyable enormou epicenter everywhere evidenc exaggerate
-9 existence expansive expectation extraordinary fabulou farce favorable ferociou firepower flexibility folk forum
-9 freedom friendly friendship fulfil functional genuine gloom gloomy harder hardly hardship harmony hate healthy
-9 helpless hierarchy hinder homeland hub humane hungry hurt illusion impoverish inability inconsistent industrial
-9 ineffective influential insider inspire irony issue journalism lament largely laud leftist legitimacy legitimate
-9 leisure logistical longevity lot messy methodology minimize modern much multilateral mythical nationalist natural
-9 newcomer noteworthy opportunity optimism outrageou pac participation particular passionate patriotic peaceful
-9 peacemake pest plausible ploy pollster pollute potent powerful precisely predict prediction problem prove pundit
-9 reasonably recession reconcile reflection reminder resolve respectable revolutionary rhetoric ridden ridiculou risk
-9 root rural same satire scarce scientific shadowy shaky shape shrunk significant simplicity sincere sincerely
-9 sincerity singular skill slowdown solution sovereign spatial spectacle stabilization stride structural suffer
-9 sufficiently suicidal tactical taste taxation technology tempere theme theoretical treacherou turnaround ugly
-9 uncommon underline undertake unfamiliar unfold unfortunately universally unjust utmost vast venture vying warfare
-9 weakene wealthy wisdom
-8 #hazy2 :light abide absorb academic accelerate afar affair affirmative analyst analytical anarchist anxiety
-8 apartheid architectural architecture arise as assert assessment asset assume assure attract autonomou backdrop bad
-8 believe benign besides betray beyond big bilateral bipartisan blame bolster bre bully bunch bustl calm capability
-8 capable caste circumstance comfortable commerce communist comparable competent confuse conserve considerable
-8 considerably consistently consumer cooperate correlation cozy creation creature crime crucial cuisine culprit
-8 curiosity dampen decent deflation degradation dependency desperation destiny detractor developmental devote
-8 devotion differ difficulty discourage discrimination distant distort doing domestically drastic dream eager
-8 eccentric eclips effective efficiently elusive embarrass emotion endangere endemic ensure environmentalist equal
-8 era eradication evangelical everybody exceptional exclude expand expenditure exploration extinction extremist fact
-8 faith faltere fashion favore fertile feudal finance firmly fishery fluctuation foe forge formulate fortune
-8 franchise frontier futile gainer gam gamble gap glamour great grim grip hamper happen happiness heightene heroe
-8 highlight highly history horizon hospitality human immune impossible impression improvement indirectly inhabite
-8 insurgency intensity interact interfere internationally intrigu ironic irreversible job justification knit lifelong
-8 literacy logic logistics loyalty maintain manage manipulate marginally market mediocre merger mighty miserable
-8 misery mobilize mystical neighbor neutral nonprofit obscure oceanic oddly optimal ordinary organism orientation
-8 outspoken overall owe paramount parity partner penchant persecute philosopher pity planet pleas portray posture
-8 potential potentially preference preserve prestige pretty progressive proposition pros psychological
-8 psychologically pure purpose pursue pursuit racist radical rather ravage reassure rebelliou reconciliation refine
-8 refresh regardless regime regulatory reinforce relatively relevant reliability renaissance renewable representation
-8 repression restrictive reunification revolution rug sabotage sad satisfaction schizophrenia secretive segregation
-8 seriou sheer shift showcase significantly smart sober somewhat sophisticate soro sovereignty speculative spiritual
-8 stance stark steadily strongly subtle surpluse surprisingly suspense sustain tackle tactic tech technically tension
-8 terminology terrific territorial terrorist thankful this thoughtful tough toward towards tradition tragedy
-8 troublesome twentieth uneven unfound unique upsurge utilization valuation vigorously villain welfare well westerner
-8 willingness withstand world worthy youth
-7 :absolute absolute abundance acquisition adamant adhere adherence adjustment advisor afraid aftermath age
-7 alcoholism all alleviate ambiguou amuse analyze anyth applicable aquatic archipelago arous assess automotive
-7 autonomy aviation awkward badly basic bloodsh bolivia boom boon boost bor bordere brink broad carnage category
-7 certain charm clan cloudy colonial combine communal communicate compromise conform constituent consume contagiou
-7 contemporary contend continually contribution corporation costly cote coupl crossover cruelty curtail debate
-7 decisive democrat densely desperate desperately devise dialogue disappoint disorder disruption doctrine doom dull
-7 dweller easiest eclectic educator effort electoral embarrassment embroil emotional employment entertain
-7 entertainment epidemic erosion escalate ethics evaluate ever everyth evidently exceptionally excitement excuse
-7 exist expansion expectancy faction familiar fantasy fashionable favor fear federate fend fiction flamboyant fledg
-7 flung folklore forestry franco fringe frustration fulfill fun fundamentalist furthermore gen geo geology going
-7 groundwork guy habit hard heavyweight heck hedge help here heritage hesitant hi historical hobby hopeful hopefully
-7 horrific i_be ideally illustrate imply impress inadequate incline income independence indicator individual
-7 inexperienc infectiou inflationary intent intervention intimidation invader investor ironically jealou justify
-7 labor lackluster liberate likelihood likewise lingere maneuvere many maritime mathematical mature maverick
-7 meaningless mobilization more most navigate need negro neighborhood neo noir nonsense notably noticeable obese
-7 observer obsolete ongo opinion orderly outreach overweight ownership pacific payoff peasant peripheral persona
-7 petrochemical planetary pollution poorly popularity portrayal power predominantly preservation primarily primitive
-7 progressively prominence reap reason reasone rebuild religiou remind reproductive respective restive revive rigid
-7 ripe rogue romantic sanitation saturate scenery secretary sentimental should similarity similarly simpler simply
-7 simulation skeptic smoothly solely sour southeast speculator splendid spoil sport spotlight statistical staunch
-7 strictly subdivision substantially substantive superhero swath sway system taboo telecommunication terrain
-7 thoroughly threat together topic tout trade transparent trouble truth tumultuou ultimately underworld underwrite
-7 unfairly universal unresolv useful utilize valuable verge versu vigilance vigorou violence violent visually wan
-7 weary weathere western whatsoever wherever wildly windfall wonder wonderful
-6 abundant acknowledg activity adequately administration advancer advertiser adviser aeronautic affection affiliation
-6 affordable afloat albeit alignment alternative annoy anticipate appreciation archaeology ardent argue attraction
-6 attribute authentic authoritative autism backer banker baseless battl beauty bent biggest biology bitter bizarre
-6 bland blend bold brazil breakdown brew calculate calculation campaigner cardiovascular care catere catholicism
-6 cautiously challenger character charitable chic china choice citizen civil cleans clever commend commentator
-6 communication comparison compassionate compete complement complex con confrontation confusion conglomerate conquest
-6 consequently conservancy constantly consumption contender contentiou continue contributor convenient crazy credite
-6 crippl critic cruel crumbl culmination curiou cutback damn decay deem defend defensive deficit definition
-6 deliberate delicate demise density dent depression derivative deter different differently dilute director
-6 directorate disappointment disrupt dole dwindl effect elsewhere eminent empire employer enforcement enhancement
-6 equation erratic establish excellent exclusion exotic expatriate fac favorably federation feminine fi fiat fight
-6 financ focal fond food forecaster formulation fortunately friction fungi gangster generate gloriou good government
-6 gravity guess gut habitat hallmark harbore haunt have_be hawkish hazard heroine historian homosexual homosexuality
-6 horror household humanitarian humid i_can ignore imaginary impartial implement incumbent independent inferior
-6 intense intention inter interactive interference interpret invisible involvement islander isolate isolation it just
-6 kan lean leap lesson liberty life likene literary lively look lore luck macao magnitude mainly major majority
-6 manipulation masculine math mathematics mayoral me_$ measure media mental merge migration mistaken modele monarchy
-6 monetary monumental movement muscular myself mythology naturally nervou nickelodeon non nor not obligation
-6 occupational offense operational oppose organize outnumbere outperform oversee oversight overtake overthrow
-6 overview painful pandemic partly passive patronage penetrate peninsula perennial perpetrator persistent petty
-6 pillar piracy plentiful polar position prais predator presidency pretext prevalence pristine probability profit
-6 propaganda protect protract provocation psychic punish quality quantum questionable rattl react recognizable
-6 reconstruction recovery reflective regain regulate relate reluctance remake represent republican research
-6 respondent restraint retail revenue revival reward rift rival sadness savage scale secession secondly segregate
-6 sensitive sensitivity severely severity sexy shame shun silly sloppy slow slum slump sorry soviet spawn spectrum
-6 spirite spread squandere stalemate stardom startl stat statistically stealth stellar stigma straightforward strange
-6 streamline structure style stylish subtropical suburban succeed symbol symmetry sympathetic systematically tangl
-6 tense terror theological thereby thorny those thrill thwart traditionally transatlantic traumatic tribal triumph
-6 trump turnout ubiquitou ultimate undecide undersecretary unemployment unlikely unnecessary unprecedent unreliable
-6 unrest unsure unwill upbeat uphold upstate utter vague vanguard visibility vivid watersh waterway whoever whole
-6 widen widespread wildlife wit with_my witty year_$ yorker
-5 #hopeless :vague-thing abroad acceleration accurately action active affiliat afford alien allocation analysis
-5 anguish animation anybody apparel appropriately array assortment astronomy athletic attention auto avert avian
-5 avoid axis basque battere battlefield beneficiary between beverage biologist blueprint brave brilliant brisk brunt
-5 campaign campo campuse capital capitalization cartel caution celestial centerpiece cerebral chang coastal coca
-5 collaboration collapse combat common commonwealth compatible component concede conception confluence conspicuou
-5 continental contractual convince cop cosmic councilman count_$ criticize crop crunch crusade crusader curb currency
-5 dar debt deception decision decreas demeanor depth derail devaluation dialect dim disagre discredit discuss
-5 discussion disgrace disgruntl distinguish distress disturbance division divisional do_not dominion drought dune
-5 durable earnest eliminate emission encountere enemy enforc engulf enlargement entirely entrust essentially ethanol
-5 even example exercise expert express expression fabric facilitate family feud fictional fidelity fierce finite firm
-5 flexible flora foray forceful forever function funny fuzzy gadget gain gase general generally genetic geological
-5 geometric geometry germanic glad goal gramm greenhouse grievance gross group gulf hampere hardene harsh headach
-5 headquartere heal heavily heyday hilly huh humble humiliat humor hybrid hypothesy i_do i_run imagery impair impulse
-5 inappropriate incentive inception incidence increase inflation inherit inherite inland inner insane inspiration
-5 intelligence interpretation intimate intrusion invariably itself jeopardy judg labour landowner latitude leader
-5 learn liberation limbo linger litigation loom loyal luc lucrative luxury magical malaria mammal mantra mara marital
-5 marvel mas mastermind mayhem mean mend mentally mere merely merit milestone misl mislead moderately monopoly
-5 mountainou my_head my_sister narrative nasty necessary needy network ni nicely noble nonfiction not_tell occupy
-5 offensive offshoot offshore onetime openly organic outward overse oversea overwhelmingly own pace pagan
-5 parliamentarian pas pastoral path patience pattern peace pension perfectly persecution pew pharmaceutical
-5 physically picturesque piedmont pois pos practically predecessor prefer presence presently prevention procedural
-5 professional project proliferation prosecute prostitution provocative provoke proximity prudential psychiatry
-5 psychologist purge puzzle quantitative quite rapid rat readiness reaffirm reasonable recreational reliable remedy
-5 reminiscent renegade repute resist retain retiree revamp rhythmic ris robot romance ruin run russia sacrifice sag
-5 sao scholarly seasone secretariat seismic separatist shadow shady sharper shrank sicilian sizable slack slavery
-5 sleepy slippery solid some sonic spearhead sprawl statesman statistics strait streak stronghold styl subdivide
-5 subordinate sure sympathy tale targete team technical tempt temptation term the_food the_one theology theoretically
-5 there therefore these_day tibet tie tilt timor to_be to_know tome topple transitional transportation triangle
-5 tumble turnover umbrella unreasonable unsafe unsolv uphill upscale upset useless utility variable variety vary
-5 vegetation vice virtually viruse visibly vocabulary vogue voter warmer warmth wast whatever wick wildfire wrought y
-5 year young zon zone
-4 ^_it ^_that ^_too a_bite abandon abnormal accumulation accuracy act acute addiction administrative adventure
-4 affiliate aftershock ai all_the allocate alpine always_have amass amidst amin anger anyone appointee appropriate
-4 arbitrary architect arena arose as_last aspire associate atmospheric austerity automobile bandit bas be_i be_since
-4 be_the beast belove biological bite boss bourse bravery bred breed brethren brokerage brotherhood brutally buoy ca
-4 cannot careful caucu caucuse cause censorship century chain chance chang_since che chemistry childhood chile
-4 chronic cinema circle cisco cite citru clarify classification competition complicity comprehensive comprise conceiv
-4 confederation constitutional consult contemplate control convention counter coyote craft creator credential
-4 criminal criterion criticism cultivation current cushion czar defeat defense definite defuse denounce depiction
-4 deplete devout diet digest dinosaur disgust distribution doe_not dramatic drift earth earthquake ease east
-4 ecclesiastical effectively election embattl employ enclave endit endless enforce engagement enough enthusiastic
-4 equatorial es espionage eternal eu evenly exactly excel excess executive export exporter expose exposition fair
-4 family_have far faster fate fault fee_$ flavor flemish footwear forbe force fore forecast foreign forgive
-4 fraternity from_before fully funder gay ge generale generou genetically gigantic glance gore gradual gradually
-4 gratitude grid grief gubernatorial guise hail hand_$ happy harshly have_a have_another have_let haven hazardou haze
-4 headache hence hero hockey hope hous humidity humiliation hygiene iconic identity idle impasse implementation
-4 impressive in_our in_two inaccurate incite inclusion indication infiltrate infinite inflict influenza inhabitant
-4 insect inspirational institute insurance insurgent internally international intricate involve japan jitter journal
-4 judicial jurisdiction keep_me kemp kid know_$ laker lazy legislative level liability lik like_mine limitation
-4 liquidity lobby lobbyist loophole loss louder louder_$ lov lure luxuriou machinery magnificent make malnutrition
-4 manager_and mao masterpiece maturity maybe me_down mechanic mechanism mediterranean medium millennium min mir
-4 mistake mix moment mortal motto mut mutant my_classroom my_own narcotic narrower national nationally neither
-4 neurological newsroom nobility nobody nobody_in northeast notoriety nutrition occupation occurrence ocean offend
-4 offset old_$ ominou opponent oriental ostensibly otherwise outrage outstand overhaul overlook overrun owing pact
-4 parallel peer penetration personal pertain physical physics pioneer plague plenty poetic poisonou polish_$
-4 pollutant popular positive possibility practitioner preach precision premise preserv pretend prey primary principal
-4 privacy procurement progression projection promotion provincial public publicity pueblo pulp quest rag rage rancher
-4 recreation redevelopment redistribution redundant reel regret relax remembere remotely render reorganization
-4 repertory resemblance resistance resistant resort restore reversal riddl rudd rude rule ruler same_page samurai
-4 satisfactory scare scenic scholar seldom senior sens sexual shareholder shock sigma silicon simmere sleek smaller
-4 someday sorrow spate specialize specter specy spur squeez standstill state status steer stock story stuff stumbl
-4 stunt sturdy sub subcommittee subspecy substantial suburb successful such surpass surplu survey switch_off
-4 systematic taller taxonomy taxpayer tell_you territory textile texture than the_board the_fourth the_hour the_rota
-4 the_same thriller thus tir today tory traction traditional tremor tribe turf turk undefeat unexpect unlike unnotice
-4 untouch urge us ushere vector versatile victoriou visual war warm warrior wartime watcher waterfront weather weed
-4 welterweight wherea why witter wondere work wrestle wrong year_and yet yin zimbabwe
-3 #hands=self #hazy3 #misplaced :comparative :modal :vague ^_person ^_publish ^_someth ^_time a_finger a_lab account
-3 alarm and_i and_it and_none and_then anew any anywhere apart argument art ask_us at_our at_school authority
-3 bankrupt be_an be_any be_not be_simply be_too be_what before_anyone belong between_day big_chain big_client break_$
-3 budget business_$ candidate career change change_$ cheap class cleaner client_pay compare corridor cost course
-3 crew_and curriculum day_be day_crew deal delegate developer engineer everyone expensive faculty figure finger_$
-3 finger_on for_each fuel get give_up go_on go_wrong going_on good_at happene hard_to have_and have_give have_leave
-3 head_and hold_the i_chair i_find i_keep i_never i_sit in_spr information it_doe it_in it_out its its_a just_be
-3 keep_to language last_month law lead let_me lie little longer look_after make_decision marriage mayor middle mirror
-3 mostly must my_father my_manager my_team my_time nhs nhs_be no_real nobody_say none not_on not_talk noth_and off_$
-3 on_at on_my one_and one_i or_perish other_parent own_crew page_$ party pay perhaps plot polite poll practice
-3 product professor publish_or question race re regulation renewal rewrite room_for see_it shake should_have
-3 since_the sit_there sow spr_$ street_have strict subject supervision support take_it target tax temper the_business
-3 the_day the_family the_nhs the_senior the_vibe them they_have tide to_me to_this together_i two_year union up_be
-3 upside vibe vocational vote waste what_it when_they who will wing wip within younger
-2 #general :daily :intend :motion :prize ^_between ^_big ^_break ^_confidence ^_employer ^_family ^_get ^_he ^_long
-2 ^_man ^_miss ^_need ^_politician ^_rent ^_statistics ^_there a_close a_disgrace a_joke a_lot a_new a_team able
-2 about_$ across actually after_myself again_the agree ahead all_a all_over all_this already anatomy and_me and_night
-2 and_no and_nobody and_not and_who answer_$ answer_to association at_all at_me at_train atmosphere_in audience
-2 auditor average away_from be_a be_another be_be be_desire be_get be_have be_just be_like be_make be_on be_rig
-2 be_run be_that be_write before_$ before_i between_the board_be book_to boss_$ box bring builder buy_a can_take
-2 charge_of child_$ class_doe clinic_$ club co come_down commit committee committee_doe company conference consultant
-2 country_$ day_$ deal_with dear december december_$ deed department desire_$ direction_$ do dog_$ down_$ down_to
-2 drink_$ easy evene_$ everyth_$ experiment explain family_stuff farm farmer find_them for_anyth forget foundation
-2 from_me from_what fund game gather_$ get_away go_over guide handover have_already have_chang have_no have_rewrite
-2 have_set head head_$ head_my hour_the how_$ i_could i_doubt i_gather i_join i_just i_see i_supervise i_take i_tell
-2 i_train i_would if_i if_that in_charge in_december in_how in_six in_this instead_of insurer it_all it_come
-2 it_depend it_on it_show it_will job_$ junior_$ keep_going key last_to league leave_it leave_no leave_someth
-2 leave_to lend like_that listen_to local london mad man_do mark_be me_or meet_i mentor method might_not model money
-2 mood_in move move_the my_class my_dad my_finger my_hour my_mark my_mate my_son night_crew no_room nobody_be none_of
-2 normal not_get not_good not_have not_listen not_look not_pull not_put not_the of of_five often old_one older on_$
-2 on_it one_who only_want or our_build our_committee our_funder our_meet our_team panic paperwork parent_on pattern_$
-2 perish personally phone_$ plan pressure push report_for rewrite_the rig run_on say_so say_why school_$ see seminar
-2 shut_$ six_year slide_$ so_$ software some_of someth_be someth_off someth_to sort_of stay_on strain study stuff_be
-2 stuff_going sum supervise supervision_i suppose sweep team_and team_be tell_if thank that that_can the_apprentice
-2 the_atmosphere the_bar the_decision the_form the_funder the_group the_handover the_inspection the_last the_mood
-2 the_next the_person the_place the_station the_street the_time the_usual the_yard the_young their_hand them_go
-2 then_it there_and thesis they they_will third_time time_in to_my to_them to_themselve to_two too_many tool try
-2 tutor_have two_brother ups us_$ used_to usual ward_and we_used well_the which_be whose will_ever will_go wish
-2 with_the with_them would wrong_and yard_$ you_$ young_one
2 :inner ^_0 ^_choir ^_customer ^_my ^_no ^_the ^_whenever ^_with a a_colleague a_share about_my accident add
2 against_us all_about although an and_0 and_my and_person and_she and_they and_will answer apply as_soon assembly
2 assignment at_night at_the away_$ bank be_in be_lose be_talk be_tir be_train belt black both bottom cable carrier
2 cast choir_and coin_$ cold_$ committee_$ complain council_be cub d damp dance data day dead_$ deaf dean decide_the
2 die divorc doc double_maths down drawer drink_again dy_$ eat employee face fail fast_and feedback feedback_give
2 final_no find_out flood_$ fluid folder for_good for_our forbidden form friend_$ from_the full_time further
2 further_appeal gas get_a give_$ go_$ half_the have_begin have_dy have_go have_never have_say have_spend head_decide
2 his_own holiday homework hunt i_always i_still i_teach incident instructor into it_and it_sit it_the january joint
2 keep_forget keep_write kiln know_how know_if know_what know_where lake_be last_thing least leave listen listener
2 live_on lose_its lose_the lottery_fund loudest main manila maths_last me_in medicine mistake_$ monitor more_for
2 move_out mrs museum music my_coach my_ex my_form my_mother my_turn never_once newly night_$ nineteen no_be
2 no_feedback no_further no_idea no_more nod nod_$ not_observe not_see not_want note noth nurs of_work old_server
2 on_monday on_one on_the once one_boy one_of only_$ our_founder out_and over_my patient_and patrol pay_the picture
2 play player please poland portal pub queue quickly quiet quiet_$ rain_on relative revision road route rul
2 rul_against scheme scholarship settle she_be shiny show shrug sick side side_of sign_off since_january small so_it
2 soon_as speak split_up spreadsheet sprint stick_$ stiff storm stress_$ suit summer sunday supervisor tell_us tenor
2 that_$ that_i the_0 the_church the_curriculum the_hire the_ice the_loudest the_ministry the_school the_vet the_work
2 the_wrong them_$ thread time_i time_so to_go to_main to_poland to_work top trainee transport turn_to tutor two_of
2 two_version unknown urgent us_no us_that vet volunteer vote_$ watch wednesday when_i whether whom with_a with_me
2 word_$ write_in
3 #hands=private :granted ^_a ^_agency ^_before ^_governor ^_head ^_on ^_one ^_pupil ^_since ^_two advice agency ago
3 all_say alto and_do and_nod and_there app appeal_$ april assistant at_my away be_0 be_go be_move be_split be_with
3 before_each best_mate bin board born bowl branch buy buyer buyer_have calendar can_be channel charity chess_club
3 clamp coach_$ code coffee come complain_$ council cue cup customer demand desk differently_$ diocese dish district
3 dog donor draw due duty engine everyone_tell extension_be eye faint field for_his fourth freeze_at friday_$ go_quiet
3 goalkeeper goe grab gran happene_at harvest headquarters hid hire_someone hit i_freeze i_get i_say i_stand include_$
3 instead it_can it_rain jump latin laundry lose low lower map me_include me_to meanwhile mobile my_apprentice my_best
3 my_commit newspaper no_one not_dare not_know not_say not_understand one_know only our_pitch painter pan parent
3 parent_might parent_shout parish patient pitch plant post publish quick quit ready refugee reject right_$ roundabout
3 saturday say_fix scene script scrum seat see_me short sign_$ so_i solicitor some_day someone_else soup squad star
3 start stipend sun sweet tea team_someth tell_it tell_me than_we that_the the_overtime the_residency they_be thing_be
3 time_$ tir_$ title to town turn under uniform vanish vicar water weekend where_my with_two work_$ workshop yesterday
4 #own3 :activity :exam ^_college ^_council ^_somebody abba above abu academy accept access accreditation achille acid
4 acquaintance adjoin adobe advertisement aged aide air airport aisle aka alan along alphabet also aluminium ambush
4 amend amy and_the ann announcer annual another anthem antibiotic apache arbor arch arm armor around article artifact
4 assassin assign atoll attendance automate auxiliary award ay back_$ backstage ballad banner barely barry baseman
4 basket bate batsman battalion be_back be_final be_limp be_never be_still beck becker behind behind_the berlin besieg
4 beta bicycle bike bill bing blackwater blanco blaze bluff boo booster bread breath brent bump burton calmly
4 cancellation canon cape car carol carpenter carter cat catch catcher censure ceramic char charge chat cheese chester
4 chestnut chick chromosome cinnamon clarification clause climb cloth clothe colleague colore colt commemoration
4 comment commonly compensation confidentiality configuration congratulation consolation consular conte contract
4 controversial convene conversation cook correction correctional cotton could_be count_my cousin crab crash crater
4 crescent crocker crowd cry cupboard_$ custom cutter cyclist dad dade damp_patch day_the defect defection defective
4 definitive deliberation denote depose der derrick detail devotee diner directly disappearance disband disciplinary
4 dispers dissolv div divorce dixie documentation doll dome dong dop draft drunk drunken duke dust dutch electric
4 elementary eligible emperor enlarg enrol enroll entirety envoy equipment evacuee evict evidence ewe ex exact except
4 explode extradite faulty fertilizer field_be fifty finale finalize finch finger flame flat fled fletcher floral
4 flour foil fold for_the format foul fra fragment franklin fume gallon garbage garrison geneva ginger giro go_to goat
4 governor grace grader grandfather grave grease grey griffin grocery ground guild guilty gunner heather heaven
4 herself high hike himself hire holt homer honor horizontal horse hot hotel huddl i i_chang i_count i_talk if_it imam
4 immunity inaugural incomplete incorporation indicate indoor infect ink installation instant interbank interception
4 interpreter invalid invitational invite j jake jenny jersey jordan juice kay khalifa khan killer kitchen know
4 lambert larvae lawsuit le leather lethal lever lieutenant light limp limp_$ litter logo lord lottery loud lucy ly m
4 magnetic majesty man mare maria marry mater material maternity may_$ medal medalist medical medication menu mesa
4 message minc minimum ministry module monte moo morrow morry motorist motorway multiple murder mushroom mustard
4 my_until napoleon nest newton nightly nighttime noodle not_let noun o objection observatory occupancy occupant
4 off_the offer office official old olive onion op opener orbit ornate out_$ outburst outdoor outfielder outskirt owl
4 paint parsley pasha pastor pastry perfume photographer pier pilgrimage pizza placement plaintiff plane plum pocket
4 poisone poker pontiff pop pork pornographic postal pour powere premature prepare presentation printer prize prompt
4 prospective prostate protective protocol pullback purport put quad quartet railway rais random randy rare raven
4 reassign redesign renne renovation rent report restitution resumption retire ri roadside roster rotate rounder
4 routinely rover royalty rum runner rush sander sans sauce saunder save savoy say_they score scoreboard scoreless
4 seasonally select selection seller semi semifinal seminary september_$ serial serve service seventeen shaw shelv
4 shop shrine sid silk simmer simmon skin skirt slash slip smile smuggl so sodium somebody someone sophomore spectator
4 spell spiegel splash spokeswoman staffer stage stainless steel stella sterl steven sticky stripe stuff_$ suicide
4 suite sunrise supplement swift synagogue sync tabloid tally tank te teenage the_far the_leave theft thermal tim
4 timothy tomatoe too_fast torrential torture trace trainer transmission trap trash treason treasury treatment tree
4 trigger trim tune turbine ty tying typically tyrone unless unname unrestrict up_at vale valid varsity venu vertical
4 victim victor vik villa vintage voucher wanderer want_me ward waxman welsh wharf whenever while whilst wicket wilkin
4 willie winery winger winter wolf wreckage wright
5 #seen2 :create :gathered :person abdominal ablaze accidental activation agent agre alert alia allen allowance
5 aluminum amir amnesty and anna antenna appear apple applicant application apprehend approximately arbitration armore
5 artery artillery asbesto attendant attorney auburn auditorium autobiography bait baker barber bare bark barrage
5 barrow baxter be_sign beach beam bean beard bee beef beg benedict benny berg bern berth bishop bobby body bogu bomb
5 book booker botch bounc bounty brake brawl bridge brigade broadcast brook bud bumper caliber call cam camel
5 cameraman capsize carl case cattle cent centenary centrifuge chin chip chocolate chuck chun cigar circa circuit
5 circulation clark classmate clive close clutch cocaine cocktail collection colon colonel commando complaint compress
5 compulsory conceal conductor confess contestant convoy corn cottage couch countryman cove crimson crisp crouch
5 cruise cupboard curry daily dale davenport debry decree dee defendant dental deploy dessert diagnosis dig dinar dip
5 dirt disclose discontinu discount disguis dissolution distribute diver dolly dose doubl dough dove dress drink
5 driver dry dugout dunk duration dye e either eldest embryo encode enrichment episode eponymou excavation execute
5 exemption fairway fall fay feast felony festival fetu finally find firearm firework fisherman flint fog for freeman
5 freshly friday front fulham fuselage generator gently glen grammar grandson gray green grove gym hander handler
5 handy hang hart havel hay heat hefty heroin hilltop hollow honorary horn hostage hourly hydraulic identical
5 improvise in in_may inaugurate induct infamou inflammation inn insignia inspection insulin interchange intermediate
5 interview jacket jasper jeep jewel jockey johanne junction kensington kindergarten knight knock kronor lantern lar
5 launch laurel lawyer lease lecture lemon libel licens limestone line ling lone lookout lunar lung machine marijuana
5 mass master maximum meadow melody memory mention microwave mile miner miniature mirza modification monday mosque
5 mourn mouse murdere murphy my_husband narrate nearly nelson ninth node normally not_hold number occasional one owner
5 oxygen oyster package pant parade parcel parliament pause pavement peach peak perch petrol pharmacy pickup picnic
5 pierce pig pike pil pilot plug plutonium poison pond ponte pony pool porcelain port pregnancy prescription
5 presumably previou prince procedure propeller prophet prototype provisional publicist pulpit putt quote ram rancho
5 rape ratification razor reach reactor rebuf receipt receiver recently rectangular reed referee referenc reference
5 refurbish regiment remainder rental repatriat repatriation rescu respectively restart reunite reverend review rice
5 ridge riverside roadblock rock ross routine rubble rusty saddle safely sage sail saint salary salt sam sanctuary
5 sand sandstone scot scratch screw section seeker separate september server set settler several shalom sheep shepherd
5 shut sidewalk siege silence silent since sir sixty skeleton slam slap sleep sniper snow snowfall soda somerset son
5 sonny specification specify speedway speedy sprinkle stall stampede stand stint str straight stream strike student
5 studio sue sunglass surrey survivor sweater swollen t table tae take tampere tar technician temple terrace
5 thanksgive thickness thieve thirteen tiny tire tissue titl toby toll tongue tower tractor tram trio trophy trouser
5 twain twin tyre uk unanimously underground underwear unpaid unsuccessfully unveil update upheld upon upper ur user
5 usually v vendor vent ventilation verification verify veterinary violinist virgin vocal wah waist waitress wales
5 warren waterfall wheel wheeler white wield willow withhold yacht yard yate yearly yell zoo
6 #own1 :change :meets ^_in ^_our acquittal addition adjacent admission allergy alley alongside amman angrily
6 anniversary annually apology apparently appearance applause apprentice ashore ask asleep assault astronaut attend
6 autumn b bach bacon bake bakery barker barrack basilica below beneath benjamin berry billboard bleed blue bo
6 bookstore bourbon breaker breast bribe brush bulldozer butt butterfly cafeteria calcium canal cane canoe canopy
6 canvas captain cardiac cart cash castle cave cellar cemetery centimeter ceremonial certification chalk change_that
6 chant chaplain charg chart chicken child chili chop choru church citation clad claim clau clinic closure collector
6 college collin column coma compound confidential consist constable contaminate convent cork corner countess county
6 crack crest crocodile cubic customary cut dam debut decorate defer deflect departure deport derby diagnose dial
6 diamond discovery drake duchess dump dynamite eagle earl ecstasy edit eighth entitl entourage eric erupt escape
6 evacuate eventually every excavate expel explosive extend fa fanfare feed feeder fence finalist five fix flood
6 florence foreman forgery free friend frost gallery galloway gibbon gift glue go graham gram grand granddaughter
6 granite gravel greenwood guard gymnasium halfway hamstr haye heart heel hello hick holme homere honey house hug hull
6 hymn idol illuminate imprisone improperly inadvertently inauguration infant infield ins intake interrogate
6 interrogation investigator iss item itinerary james jan jaw jay jewelry jo kickback kim kroner lady lake lap last
6 laureate lava lawn levy lid lift lighthouse liner luncheon manor mansion manslaughter mate matt mausoleum meat
6 metric midway mistress molly motion mound ms murderer nak navy neon nephew next nickel niece notebook noth_change
6 numbere nursery occasion occasionally officer ordination outside over overland oxide page panel paperback park paste
6 patty pea pebble peck pedal peel penny permanent permanently peter petr pianist plenary plus poem policeman pope
6 porter portion possession pot potassium pray precede premiere prescribe presenter press previously privy proceed
6 protest pumpkin ra rabbit racket rafter randomly rap rebate recast reception recipe reconstruct recount refusal
6 register regularly relay reliever repeat repeatedly retrospective revise rex rite river robbery robin rocket
6 roommate rupee sailor sandwich say_yes search secret seed sele sentinel seventh shave shelter shield shoe shoulder
6 shutdown shuttle sit sixth sketch skillet slain slide smoke smuggle snap soldier solitary special spike spinner
6 sprinter square stain station steak steam steroid stick stroke subway surgical surname suspect swan swap sweat swim
6 syrup taker tavern taxi telegraph tell tenth terminate testosterone th the_consultant thief thirty thousand thunder
6 to_the toe token tommy tooth torpedo translation travy trinity tripoli truck twelfth twitter umpire uncle unofficial
6 unseed unspecify use veil velvet viola violet visit visitor vowel voyage wagon walnut weep weir wet whereabout
6 wicketkeeper widow wifi will_not winner withdrawal without woman word workout
7 #settled :deliverable abduct absentee accomplice ace activate allow alternatively ams announcement apartment
7 appointment approve aria arrow atop attach attacker aunt ball ballot bamboo barne baronet barricade bay bearer
7 beaten beforehand begin beth billy blade blake blast blistere bogey bolt brown bucket bulletin bunny burst bushel
7 butcher c canyon cap captive captivity cargo caroline catalogue cedar ceil cell certify champagne cigarette clear
7 click commemorate communion compression concert concerto concussion consecrate consort consulate conversion convert
7 convict cordon cordone corpse count counterfeit couple courier courtyard cow cream crown curfew curl cyru dalton
7 dart dash debute decker delay demolish demolition demonstrator depart depot device diameter digitally dinner
7 discover dismissal ditch dormitory dover dozen drill drug dusk early eight empty end evacuation evene execution exit
7 factory farmhouse feature fee ferry fifth fine fist flag flank flight flip float flotilla fly follow foot forc
7 forcibly formal forty fowler freez from frozen fumble gag gala gazette girl give gold grill guitarist gum gunfire
7 hair halt hangar harry hatch haul helicopter helmet hoax hol hold hole holy hopper hundr ice identification
7 illegally implant include incorrectly indefinitely injury inspector installment instruct interpol interrogator
7 interval iron jack jimmy josh jumper keeper kickoff kilo label lace lamp lance lane launcher leaf lee lewy library
7 lime list liter liver locker lowere luke manual mary mask massage mat match meal memorabilia memorandum mercury
7 metal mid midday milk mock monthly moratorium morse mortar moss mount mud naturalization near no nobody_know nude
7 nun orchard ore organ overhead overtime palace palm papal parenthese partially passenger patel patent pence pepper
7 percussion perform perry pete picket piece pile pilgrim plead podium poster postponement potter pottery powder
7 preview priest princess proclamation promotional protester protestor pseudonym punt purchase quarantine ramp ranch
7 rear recall recipient regular replace reprint rescuer resignation resume reunion reveal robber roger rosemary rotary
7 sabbath salute sausage scarf scream seaman seizure semester shearer shelf shell shill shin shorter siren site
7 sixteen smash smith spencer spinal spr st starter statue steal stern sting stoppage storage striker sued sunset
7 supplemental sword sylvester tent throne throw thumb till tin toddler toilet torah torch touchdown tour trademark
7 translator trumpet twenty unauthorize uncovere undercover undergo unearth unpublish used vacate valentine vest wall
7 ware warehouse wash weekly wept when wire withdraw witness wood worcester wound
8 aboard abort abruptly adorn alison allegedly anthrax appeal approval archive authorization badge bailey band barb
8 barrett barton belly bench birdie birdy blackberry boat bodyguard bore break brick bruise bus butler by bypass cage
8 cameo camera carpet cello chemotherapy cho circular clock coat cockpit comb compilation consent contact cooper
8 copper courtesy crane creek crossbar crystal curtain daughter death deceas decommission dentist deportation detain
8 detector detention detonate diploma discard dispatch document donation drop drown duet duff dur egg elevator
8 eleventh enclose eve examiner expiration extradition facility fifteen fill fire flap flash floor flute forehand fort
8 fountain fourteen frame frigate furnace gill golden gown grade graduation grandmother greet groin guitar hale
8 hallway hammer hamza henry hide hill holly home homestead hooker hurl hut imprisonment inch indictment informant
8 initially inlet inspect iry issuance it_be jam joey judge juror jury kick kilogram king knee lac laser lay ledger
8 leed length ligament lil limousine lin loop lounge maid mandatory marcher mark marker mason mast medley mick mill
8 milligram misdemeanor miss mistakenly month moon mouth nine nose oak officially orange oval palmer paragraph parker
8 passage per periodically pick plaster pollard porch portable preliminary priory prosecutor pull punch purple radio
8 raid rapper ray recommend recovere red registration registry reluctantly rendition reopen replay requir roast robe
8 rope round rubber sack sah saxophone scrap screen separately sergeant session seven ship shortene singer slate
8 snatch sneak sock specially specimen sperm spit spoon spot spray staircase stereo stolen stomach store stove
8 strawberry stray subsequent sung surgeon surrendere sworn tag tate tee teller tendon terminal testimony through tile
8 toast toss towel track trial trunk tuition unavailable unconditional underneath unidentify up upstair uranium van
8 verdict vessel vi vigil vocalist wear webster weekday where wife woodward write yuh zinc
9 :tells abbey abbot abdomen acoustic additional afterward album aloud ammunition announce anonymou apiece ark arrest
9 ash assailant asylum attic authorize automatically available backhand backstroke balcony ban barrel bassist bead
9 bedroom ben birth boiler booth breakfast bronze bullion bur cabin cake camp cancel candy cardboard carriage
9 cathedral chamber cherry clerk commenc commencement companion completion conditional confirm confirmation container
9 courtroom cylinder dawn dead deadline delivery deposit discography disk disperse driveway drummer ear eleven embassy
9 emergency equalize equalizer evacuat expulsion extra extract fetch flower fork formally fre freighter garage gig
9 glass glove groom guest gun gunshot half ham have_not he hook induction install jade jar jenkins kelly keyboard
9 knife lamb leg lengthy lily lip magistrate marble memo memorial messenger monastery monk morgue motel motorcade my
9 name nearby needle of_the off oral original overnight overturn parachute payment penalty pencil permit piano plastic
9 posthumously postpone pound pregnant prematurely prisoner pump quarry rain reinforcement reopene repair reschedule
9 residence rib rocker roof royal sale schedule scoop sermon severance shaft sheet sheriff shirt shower sing soak solo
9 song souvenir sprain stab stair straw stump subscription summon surgery swear tab tap telegram ten tender
9 tentatively test the thick tiffany tip tomb ton transplant tribute trip troy tunnel video violin volley voluntarily
9 walk walker warden warrant watt whiskey
10 #pictured admiralty after arrival audio baby backup banquet bar barge barn bass bathroom baton battery behead
10 beside blood bone brass brief burn burnt bury button cab cache calf caller carry cartridge chapman clay commute
10 compartment confinement contain cord coroner corporal correspondence cover cross deck deluxe diary discharg
10 discharge doctor drape each easter edition elbow erect exam examination farewell fin footage grenade gunman hall
10 hand handcuf hastily hiatu him hospital hospitalize husband id indefinite initial inside instruction interrupt
10 kidney leaflet leak load lump lunch marrow meter mother nail neck notify oath open optional ovation overdose pack
10 pair paper pardone partial pass phone pink plate platinum police prayer prior prison procession pupil ransom record
10 refrigerator replica reply return ribbon rifle rod row ruby scan secretly seiz sell sentenc she shoot six skull
10 slot sometime soon sticker submission subpoena substitute surrender tear telephone temporarily temporary
10 termination testify text then thereafter ticket transmitter triple tuck twelve unharm vault verse version visa
10 wallet wav wax withheld
11 adjourn afternoon afterwards altar amber ambulance ankle await axe back balloon basement before birthday boot bow
11 bride briefly bye cannon captor ceremony chapel circulate clemency cole complete cooke coronation corpus court
11 courthouse custody decide deliver donate drum enter escort excerpt expire fingerprint fir first flown forehead full
11 garland grant handgun header her homemade hood injection injure inmate invitation jubilee late license log luggage
11 manuscript may mint minute obtain ounce out pad parole passport pearl pend photo photograph pill pin plea postage
11 print purse queen read refund rehearsal reinstate remix reportedly room sentence shout shrapnel silver single
11 sleeve stack stamp stop strip stud stuf summone thigh ultimatum underwent unmark unuse wed window withdrawn wooden
11 wreath yellow
12 accompany auction bath bed blanket booklet bowie boy bullet bundl candle capsule card certificate charcoal cheek
12 chest choir clip coin collect confession delete eject entry envelope extension file four gate hear holder hour
12 inscribe inscription intercept jail june kiss kit mail makeshift medic nasal night nurse onto order packet pardon
12 patch pen pipe probation promptly rack receive recorder reissu retrieve roll say sign skip stone strand submit
12 subsequently tattoo throat tow trailer transfer undisclose unreleas valve via waiver week whistle wrap wrist
13 :finish audition august automatic bag batch bell bonus burial clearance confiscate dat date dock door double fake
13 freeze issu lock march mourner noon notice notification on originally recess refuse removal replacement residency
13 revoke second shipment shotgun signature suspension three two urine wait
14 #seen1 0 accidentally arrange arrive blank block bottle check engrave entrance final funeral immediately injunction
14 later lodge maiden microphone midnight morn pistol release remove reprieve sample suitcase suspend tape tube twice
14 until vinyl
15 affidavit autopsy commemorative deposition disc his petition plaque receiv retriev ring spear tablet waiv
16 at bail copy oven permission request shortly transcript
17 insert
18 coffin letter seal send
19 dy
"""
