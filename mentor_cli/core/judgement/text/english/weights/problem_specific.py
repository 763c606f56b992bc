"""What 2662 labelled problems teach about specific: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "977bfc746ee01a03"
ANSWERS = ("no", "yes")
ROWS = """
-37 *
-21 entrepreneurial fundamentally importantly
-20 capitalist civilize imperative perception standpoint
-19 capitalism conducive conservatism disadvantage economically fundamental inherently mindful pragmatic socially
-18 attitude competitiveness diverse diversify diversity enormously entrench governance ideology implication perceiv
-18 perspective prosperity prosperou resilient selfish strive
-17 aspiration culturally disparate dynamic economic emphasize genuinely geopolitical immensely innovation irrational
-17 openness perceive politics profoundly stability technological transform truly undoubtedly unpredictable vastly
-17 vibrant viewpoint
-16 akin alienate arrogance arrogant aspect beneficial clout cynical demographic distrust ecological endeavor
-16 environment ethic exploit feel foremost frankly gre importance indispensable inequality inherent intellectual
-16 macro misguid nationalism negatively notion ours predictable prevail productive rational resilience responsive
-16 socialism strategy superpower sustainable underestimate understand virtue visionary
-15 appreciate climate consciou convergence cultural culture economical economy emphasy enterprise equally ethnically
-15 extremism flourish focus forefront globally honesty ideal ideological incredibly institutional mentality morality
-15 necessity norm objective orient outsider particularly patriotism pervasive philanthropy politically protectionism
-15 realism realization relevance reliant repercussion savvy sector sense stereotype strategic strategist tendency
-15 thing thrive tolerant trend undermine understandable worrisome
-14 accountable accustome admire always atmosphere balance competitive complexity concentrate consequence continent
-14 contradiction corrupt creative creativity daunt decidedly deeply defensively desirable destructive diminish
-14 discourse dominate ecosystem embrace empowerment environmentally evident evolve extreme fairness formidable
-14 geographically geography global grasp heartland imagination increasingly indicative indifference indifferent
-14 inefficient inevitably influence injustice insecurity instability integration intensely lack lately like mistrust
-14 moral motivate naive namely obviously organizational people pessimism pessimistic political precariou profound
-14 prudent radically really reform resource respect sensibility sensible sentiment social stakeholder strategically
-14 surely synonymou transformation transparency tremendou uniquely unrealistic urban vision vulnerability weakness
-14 wealth
-13 absolutely advancement aesthetic agenda align ambition animosity articulate authoritarian aware barometer belief
-13 breadth bullish bureaucracy burgeon business capitalize certainly civilization coherent combate compell competence
-13 complementary complicate concept confidence consolidation constructive context conversely corporate crise deepen
-13 define desire destabilize difference discipline dislike disparity distinctly divisive dominant downside ecology
-13 efficiency emergence envy equality equitable especially ethical exert extraordinarily factor foreseeable
-13 generosity greatly historically honest honestly hugely immoral impact incapable industrialize innovative integrity
-13 intelligent interest invest investment irresponsible lag leadership libertarian mankind militarily moderation
-13 morally moreover mutually nature necessarily ourselve overcome overly peculiar policy populou poverty problematic
-13 professionalism profitable purely real reality realize reflect regional relation reliance reputation rethink
-13 rightly ruthless sake seem significance situation someth stagnant strengthen subjective superiority supportive
-13 terribly trait uncertainty underscore unstable upheaval urgency utterly vulnerable wholly you
-12 absurd accomplishment affluent ambitiou among appall assumption awe awesome backbone behave beset better broaden
-12 challenge civic collectively compassion consensu decisively definitely democracy depend dependent depress
-12 development dictate dilemma disagree dominance domination efficient energy enjoy enthusiasm essence esteem excite
-12 experience exploitation explore extent fascinate fearful financial financially focuse foolish foothold fragile
-12 fruitful geographical goodness grappl greater headway hostility ignorance important impunity inclusive incredible
-12 inde infrastructure insight instinct integral integrate intolerance kind less leverage liberalization mainstay
-12 meaningful metropoly modernization motivation niche notwithstand obsess obviou optimistic ought paradox peril
-12 phenomenal phenomenon philosophy positively prevalent principle promote proportion prosper proven prowess
-12 rationale realistic regard regrettable rely repressive resentment rich rife scenario shameful shortcome skeptical
-12 skepticism solve sphere spirituality stature stubborn tangible tend tolerance tourism turbulence unbelievable
-12 uneasy unfair unthinkable value volatile wary worry
-11 achieve achievement actively activism advantage aggressive aggressively alike alliance artistic attractive awful
-11 battleground behavior betrayal blatant bode broadly budgetary burden bureaucrat catastrophe centere centrist
-11 challeng chaotic clearly closely commodity commonplace concern confident confront constraint contrary contrast
-11 contribute cope credibility democratically dependence dimension dire disproportionate dissatisfy distinct distract
-11 downturn economics economist emerg encompass encourage enhance entity entrepreneur environmental equity erode
-11 everyday evil evolution fairly feasible flexibility future governmental greatness grow havoc helpful hostile how
-11 hypothetical idea imagine imbalance immense impatient impetu inevitable interaction landscape liberal lofty
-11 logical management manner marginal markete marketer maximize menace midst mind misunderstand momentum myriad
-11 nascent nation negative notoriously nowaday obsession odd oppression outlook overlap overwhelm pac partisan
-11 partnership passion person personality phenomena philosophical pivotal powerhouse practical pride principally
-11 productivity profitability proponent prospect quirky quo racism realm reformer relentlessly religion remarkably
-11 respectful resurgence ridiculou robust satisfy secular seriousness sinister socialist society sociology stable
-11 strength strong struggle stupid talent taste troubl true turmoil unacceptable uncomfortable undercut underdog
-11 unfavorable unfortunate unify unity unpleasant unsettl very view volatility way weak weird workplace worse
-10 accomplish accountability acknowledge admiration adverse advocacy affect affinity ala amaze analyst appetite apt
-10 ashame astonish aura awakene awareness backlash basically become bickere bigger bleak boast cater cautiou
-10 centralize certainty characteristic characterize cherish chiefly clarity clearer cognitive coincidence communism
-10 comparative compute conservative consideration consistency consistent consistently consolidate continuity convinc
-10 cordial core courageou critique cultivate dangerou dangerously decliner democratic demonstrate deserve despair
-10 deterioration deterrent difficult dignity direction disagreement discontent disregard dissatisfaction domestic
-10 dramatically dubiou dumb educational energetic enlightenment enormou envision equilibrium essential everywhere
-10 evolutionary exacerbate exaggerate excellence expectation extremely fantastic favorable fiercely fiscal flair
-10 fledgl folk fortunate foster frustrate govern gritty growth happier harder hardly harm harmful hate hatr health
-10 hemisphere improve industry initiative insider institution intimidate irony irrelevant journalistic keen laud
-10 legacy lessen linguistic livelihood loser lot managerial markedly market matter meddl metaphor militancy minority
-10 mobility moderate modernize morale motherland motive much murderou mutual neglect nevertheless nonetheless
-10 nonpartisan nowhere optimism outcome outrageou particular perfection planner pleas ploy pollster poor portfolio
-10 pose postwar powerless precedent predict prejudice priority profession pundit racial rapidly relationship
-10 remarkable restless rhetoric rid risky rivalry saddene sadly safeguard satire scary science scope self shape sheer
-10 simplicity sincere sincerely sincerity sociologist spirit spite squarely staggere stimulate storytell stress
-10 stride strife strongly susceptible symbolism systemic tame tempere terrorism themselve these think tolerate too
-10 totally tricky trust turbulent unconventional underline underly universally unpopular viable vie vital we weaken
-10 what willingness wisdom wise woe worsen youthful
-9 ability absorb abstract acceptable advocate agricultural agriculture aim alter amongst analytical anarchy approach
-9 attract backdrop backward banco bastion behavioral benefit besides bias bitterness bloc bolstere boon broad bunch
-9 bureaucratic catalyst charisma cis closer commerce commitment community comparatively competitor conceptual
-9 conflict considerable constitute consumer continuation contradictory cornerstone country courage create crisis
-9 critical crossroad dampen determination detractor develop differ differe differentiate dimensional diplomacy
-9 discriminatory dismal distinction distort distraction disturb doing doubt educate effectiveness efficiently ego
-9 electorate element emotion emulate endanger engage enjoyable environmentalist equal eradicate everybody evidenc
-9 expansive extraordinary fabulou fascination feminist firepower flaw forum friendship frightene gainer gap
-9 generation geniu genre genuine geographic glamorou gloom gloomy hard harmony heck hinder humanity hungry hurt
-9 illusion impression improbable incompatible incompetence inconsistent indigenou indirectly industrial influential
-9 inspire intensify intrigue ironic issue jeopardize keep knowledge lament lawless lax leisure likewise loyalty
-9 maintain mess methodology minimize mismanagement modern mood multinational murky myth natural neutrality newcomer
-9 nostalgia noteworthy numerical obesity obstacle oddly opinion opportunity organization outdate outset overshadow
-9 passionate patriotic persist plausible plight politician populate potent powerful precisely prediction pretty
-9 progress prone proposition psychology pure pursu racially rampant reasonably reassure reckless recognize refine
-9 reflection refresh region relentless reminder respectable responsibility revolve risk role root satisfaction scarce
-9 seemingly sexuality shaken shrink significant singular skill sluggish smart solidarity somehow sort spatial
-9 spectacle speculative stabilize stance stark structural subtle success sufficiently supernatural surprisingly sway
-9 task taxation technology temperate terrific theme theoretical theory thoughtful threaten toward unaffect uncertain
-9 uncommon unfamiliar universe utmost valuation venture viability vigilant vigorously vying wealthy wildly worst
-9 wrack
-8 #hazy1 #hazy2 abundance adapt adhere adherence affirmative aggression ally amuse annoy anthropology anxiety anxiou
-8 anyth appreciation architectural argue arid arise as assert asset assure bad beleaguer believer betray beyond
-8 bilateral bipartisan bite bitterly boomer boost bre brutality bully bustl capable catastrophic chao charismatic
-8 charm cinematic collaborative collective comfortable comparable confuse conquer conscience consciousness
-8 conservation consider considerably constituent contribution cooperate correlation corruption credible cuisine
-8 culinary culprit curiosity danger decent degradation democrat desperation devastation devotion dialogue difficulty
-8 disappoint disarray discourage distant divide doe domestically drastic drastically dull eager eclectic education
-8 elite emerge emotionally endure establishment ethnic evangelical everyth exceptional excitement exclude expenditure
-8 fact faith familiar farce fascist fashion favor favorably favore ferociou finance firmly fluctuation forge
-8 formulate framework freedom friendly fun functional gamble gender going great guy happen happiness healthy
-8 heavyweight hedge heightene helpless heroic hesitant hierarchy highlight highly hindere hopeful horrible
-8 hospitality hub i_be ideally illustrate imply impress improvement inability incline indicator ineffective infight
-8 intensity interact intrigu investor it journalism justification legitimacy legitimate logic longevity look
-8 manipulate marginally merger mighty multilateral mythical nationalist need neutral nightmare nonsense not optimal
-8 outperform outspoken owe participation partner peaceful peacemake penchant philosopher pity plagu pollute
-8 population portray portrayal posture potential preference preparedness problem progressive pros prove racist rather
-8 react reap reasone recession reconcile regulatory reinforce relevant reliability remind representation resolve
-8 responsible rural same scenery scientific sectarian seriously setback shadowy showcase shrunk significantly
-8 similarity similarly skeptic slow slowdown solution somewhat sophisticate soro sovereign substantive supremacy
-8 suspense tactical tarnish tension terminology terrible terrify thankful topic tough towards tragic transition
-8 treacherou turnaround ugly undertake underwrite uneven unfairly unfortunately unfound unhappy unique unjust useful
-8 utilization utilize vast viciou vigilance weakene well whatsoever wherever wit witty wonderful worsene worthy
-7 :absolute :light abide absolute abundant academic accelerate acquisition adamant advancer advertiser adviser
-7 advisor afar affair affection afraid all anarchist anticipate applicable appropriately archipelago architecture
-7 arous assessment assume attain attribute automotive awkward backer banker basic believe big blame bland blend bold
-7 bolster boom bor bordere calculate calculation calm capability caste category caution cautiously certain china
-7 choice circumstance clever coalition combine commend commentator communicate comparison competent complement
-7 compromise conform conserve consume consumption contagiou contemporary continually convenient corporation
-7 countryside coupl cozy crazy creation creature crime critic criticize crucial cruelty curiou curtail damn debacle
-7 debate decisive deflation dependency deprive derivative deteriorate devise devote different differently disagre
-7 disappointment disaster disastrou discrimination do_not dole downfall easiest eccentric eclips educator effective
-7 embarrass empower endemic ensure entertain entertainment epicenter eradication erosion ever evidently excellent
-7 exceptionally excuse expand expansion exploration express fashionable federate fertile feudal fiction fishery
-7 flamboyant flung foe fond forestry formulation fortune fringe frontier frustration fulfil funny furthermore gam
-7 generate glamour good grim guess hamper hardship hawkish hi historical hopefully horizon human humane ignore immune
-7 impossible impoverish income inexperienc infectiou inferior inflationary intent interfere internationally interpret
-7 ironically irreversible jealou justify kan knit lackluster largely lean leftist likelihood likene literacy literary
-7 lively logistical logistics manage many mathematical mature measure mediocre messy mobilize more most myself
-7 mystical naturally navigate neighbor nonprofit notably noticeable obscure observer oceanic ordinary organism
-7 orientation outnumbere outreach overall pace pacific paramount parity patience payoff peripheral persecute pest
-7 petrochemical pillar pollution poorly popularity potentially power prais preserve prestige probability profit
-7 provocation psychologically purpose pursue pursuit quality quantum radical reason recognizable reconciliation
-7 reflective regardless relatively religiou reluctance renaissance renewable represent republican respective
-7 respondent restraint restrictive reunification revolutionary reward ridden rigid ripe romantic rug sad saturate
-7 secretary secretive segregation sensitivity sentimental seriou shaky sharper shift shun silly simpler simply
-7 smoothly sober solely sorry southeast sovereignty speculator spiritual splendid sport stabilization statistical
-7 statistically staunch steadily straightforward strictly substantially suffer suicidal surpluse survival symmetry
-7 sympathetic system tackle tactic tech technically telecommunication there tout trade tradition transparent truth
-7 unfold upbeat upsurge vigorou villain visibility visually wag wan warfare welfare western whoever windfall
-7 withstand wonder world wrong
-6 #hopeless acceleration accurately acknowledg activity adequately adjustment adolescent affordable aging alleviate
-6 alternative ambiguou analyze anger aquatic ardent array assess attention attraction audience authentic
-6 authoritative autonomou axis baseless benign bent beverage biggest bolivia brew brilliant brisk brutal campaigner
-6 capitalization careful catere character charitable chic circle cloudy coca common communication communist
-6 compassionate complex component con concede confluence conglomerate consequently conservancy conspicuou constantly
-6 contend contender continue contributor costly cote counter countere crossover currency decade defend deficit
-6 deliberate delicate demeanor densely density dent depth desperately destiny devastate dialect dictatorship dilute
-6 dim director disruption doctrine dream dweller effect effort electoral elusive embarrassment emotional employment
-6 endangere enhancement enthusiastic equation era escalate ethanol ethics evaluate example exist existence exotic
-6 expression extinction extremist fabric faction fair faltere fantasy feminine fend fi fidelity finite flavor focal
-6 folklore forceful forecaster franchise franco friction fulfill futile fuzzy gain ge generally geo geology geometric
-6 glad gore gramm gravity grip gross gut habit hallmark have_be headquartere help here heritage heroe hobby homeland
-6 household huh humor imaginary impulse inadequate incentive incumbent independent individual inhabite intention
-6 interactive interference interpretation intervention intimidation invariably job judg just labor latitude leader
-6 leap lifelong lik lingere luck magnitude mainly majority maneuvere manipulation mantra maritime masculine math
-6 maverick meaningless media mere merely merit misery misl mislead monetary monumental muscular mut narrative negro
-6 neighborhood neo nervou nicely noir nor obese obligation ongo openly oppose orderly outward oversight overtake
-6 overweight ownership partly pas passive pattern penetrate perennial perfectly persona petty planet plentiful plenty
-6 position positive predominantly prefer preservation primarily primitive progressively prominence propaganda
-6 provocative prudential psychological punish quantitative rattl reaffirm reasonable rebelliou regime regulate
-6 reliable repression research restive retail revenue revolution rhythmic ris rival rogue sabotage sadness scale
-6 schizophrenia scholarly secondly sensitive severity sexy shame shareholder should sizable slack solid sour spectrum
-6 spirite spotlight spread startl stat strait strange structure style stylish subdivision sure sustain swath symbol
-6 sympathy tempt temptation terrain territorial terrorist theological this thoroughly those threat thrill tilt
-6 together traditionally tragedy transportation trouble troublesome trump turnout turnover twentieth ubiquitou
-6 undecide undersecretary underworld universal unnecessary unprecedent unreliable unwill uphold utter vague valuable
-6 vanguard variety vary vector versu vice violence vivid vocabulary warmth watersh weary weathere westerner whatever
-6 wherea whole wick witter yorker youth
-5 accuracy action administration advertise aeronautic afford albeit alcoholism alignment allocation analysis
-5 animation anybody apartheid apparel arbitrary archaeology assertion assortment athletic autism autonomy aviation
-5 badly beauty between biology bitter bizarre bloodsh boucher bounce bourse brazil brokerage brunt buoy ca capital
-5 cardiovascular care carnage cartel catholicism caucu celestial centerpiece challenger cheap cisco cite clan cleans
-5 collaboration colonial communal compatible compete confrontation confusion contentiou continental contractual
-5 convey convince councilman credite criticism crop cruel crunch curb curve cutback decay decreas deem defensive
-5 definite definition desperate deter devaluation developmental discredit discuss discussion disgust dismay disorder
-5 distinctive distinguish distress dune durable dwindl edge elsewhere embroil eminent emission empire employer
-5 enforcement erratic evenly everyone exactly excess executive exercise expectancy exporter exposition fac family
-5 faster fear federation fiat financ firm firmer flexible food footwear forbe forecast foreign forgive fortunately
-5 function fundamentalist fungi gadget gangster gase gauge gen general generale generou geometry gloriou government
-5 gratitude greenhouse grievance groundwork habitat hail happy harbore harshly hazard heavily hence heroine hilly
-5 historian history homosexual homosexuality humanitarian humble humid hybrid hypothesy i_can i_do imagery impartial
-5 implement impressive inaccurate inappropriate inclusion increase independence indication infinite inflation inland
-5 inspiration insurgency intelligence intense inter intimate intricate intrusion invader invisible ire islander
-5 isolate itself kemp kerry landowner lesson liberty liquidity little lobby lobbyist lore loyal lure macao major mara
-5 margin mas mathematics maybe mayoral me_$ mean medium merge migration miserable mistake mistaken mobilization
-5 modele moderately moment monopoly movement mythology narrower nasty network newsroom ni nickelodeon noble non
-5 nonfiction not_tell obsolete offend offense offset offshore ominou organic organize outrage overlook oversea
-5 overview overwhelmingly parallel parliamentarian path patronage peasant peninsula pension perpetrator persistent
-5 petroleum pew pharmaceutical picturesque piedmont piracy planetary poetic pois polar polite precision predecessor
-5 presence presidency pretext prevalence pristine project projection proliferation protect provoke proximity
-5 publicity questionable quite rapid rat ravage recovery relate relax reminiscent reproductive resemblance resist
-5 retain revival revive rift rude run russia sacrifice same_page sanitation sao savage scenic seasone secession
-5 segregate seldom shady sharply silicon simulation sleek sleepy slippery sloppy slump some sorrow spawn specter
-5 spoil spur squandere statistics stealth steer stellar stigma streamline stuff substantial subtropical succeed such
-5 sum superhero swing systematically taboo taller tangl technical tense term texture the_food theoretically thereby
-5 therefore these_day thorny tibet to_be to_know transatlantic triangle triumph tumble tumultuou tung ultimate
-5 ultimately unemployment unlikely unreasonable unresolv unrest unsure uphill upscale upset upside upstate urge us
-5 utility variable vegetation vehemently violent visibly visual voter warm warmer wast watcher waterway widen
-5 widespread wildlife with_my wondere wrought y ye year_$ yin
-4 :vague abroad accordingly accumulate accumulation administrative affiliat affiliation afloat aftershock ai all_the
-4 amidst amusement anguish applaud appointee appropriate architect arena argument art associate astronomy atmospheric
-4 auto automobile avian avoid bas be_the beast beneficiary bet biologist blueprint boss brave bravery bred brink
-4 brotherhood budget campaign campo campuse candid cannot casual caucuse censorship century cerebral chairman chang
-4 change che chemistry chord choreography cinema citizen citru clarify cleaner coastal cola colorful combination
-4 comfort commonwealth compare competition conclusion confederation conquest consult cop corridor cosmic cost count_$
-4 course craft creator credential crumbl crusade crusader culmination cultivation current cushion dar dare dazzl deal
-4 debt deception decision defense delegate deliciou delight demise denounce depiction depreciation depression derail
-4 derive deserv developer devout diet digest directorate disgrace disgruntl disrupt distribution disturbance division
-4 divisional do dominion doom downward dramatic drift earnest earth ease east eastward echo echoe edible
-4 electromagnetic eliminate embattl encountere encouragement endit endless endorse enemy engagement enlargement
-4 enough enthusiast entirely entrust epidemic es essentially establish eu even excel excessive exclusion expatriate
-4 expert explain export external facilitate family_have far farther fault fee_$ fictional fierce fight figure flora
-4 foray forcefully fore funder ga garner gay genetic genetically gentle geological germanic get gigantic goal
-4 gradually grateful grid gulf hand_$ hardene harsh haunt have_another haze headach headache higher hope horrific
-4 horror humidity humorou hygiene i_keep i_run idle impair implicit in_two incidence index ing inherit inner insane
-4 inspirational institute internally international involvement its jitter journal judgment judicial judiciary
-4 jurisdiction just_be justice know_$ l labour language lazy learn legislative lend liability liberate lie life
-4 linear linger literal litigation lo locally longitude look_after loophole loosely lov love luc lucrative luxury
-4 lyrical machinery magical magnificent majestic make malaria mammal manager_and mao marvel masterpiece matrix mayhem
-4 me_down mechanism micro mileage milestone min minimal mix modest modestly money motto my_head my_team narcotic
-4 national nationally necessary needy neither newt nobody nobody_in noisy northeast not_on nutrition nutritional
-4 occupy offshoot old_$ onetime operational opponent oriental outstand oversee own pagan painful pandemic parameter
-4 particle pastoral peace peer performance performer perhaps personal pertain physically physics pleasant pleasure
-4 poisonou polish_$ pollutant popular pos possibility practically preach predator presently pretend prevention prey
-4 principal privacy procedural procurement product proportional prosecute prostitution protract provincial psychic
-4 psychologist public pulp purity puzzle question rage rancher readily readiness rebuild reconstruction recreational
-4 regain regret regulation rein reiterate reluctant remake remedy renegade repertory repute retiree reversal romance
-4 rudd sa sag satisfactory scholar se secretariat segment seismic senior sens severely shadow shake shine shock
-4 shrank sicilian sideway simmere sin slick slum smaller smooth sonic sow specy spicy spin sprawl squeez stake
-4 stalemate stardom statesman stock streak stronghold sturdy styl subcommittee subdivide subdu subordinate suburb
-4 suburban surge surpass surplu surprise switch_off tale target targete taxpayer tell_you temper tempo terror textile
-4 than the_fourth the_one the_rota them theology thus thwart tide tie tir today tome tone tory traction traditional
-4 tribal tribe trillion umbrella unexpect unification unionist unlike unsafe useless verge versatile viewer virtually
-4 viruse vogue waterfront weave weed why widely will woo work woven yah year yet young zero zon zone
-3 #hands=charge #misplaced :mass :vague-thing ^_employer ^_person ^_publish ^_someth ^_that ^_too a_bite a_disgrace
-3 a_new account across act age agree alarm always_have and_none and_not anyone anywhere at_our be_an be_desire be_too
-3 between_the big_client business_$ candidate chang_since class client_pay committee company control curriculum
-3 day_be desire_$ down_to easy election expensive faculty for_each fraction from_what fuel give_up go_wrong going_on
-3 group hard_to have_a have_give have_no head_$ head_and hold_the i_never if in_our in_six in_spr insurance it_out
-3 keep_going keep_to key kid level mend method middle mostly must my_manager my_own my_son my_time nhs nhs_be no_real
-3 nobody_say none none_of not_get not_have not_listen not_talk or_perish page_$ party pattern_$ pay personally poll
-3 pressure price primary professor publish_or push rewrite rewrite_the ruin scare sit_there six_year sometimes sound
-3 spr_$ state street_have subject support survey take_it thank that_be the_board the_business the_day the_family
-3 the_hour the_inspection the_nhs the_senior the_street time_in to_me to_themselve two_year union up_be ups waste
-3 weather what_it when_they wing within year_and younger
-2 #hands=self #hazy3 :abstract :comparative :daily :intend :modal :prize ^_between ^_break ^_confidence ^_family ^_he
-2 ^_statistics ^_time a_close a_joke able about_$ about_the address after_school again again_the ahead all_over
-2 always_the among_the and_night and_nobody and_who answer_$ answer_to any apart at_me atmosphere_in auditor average
-2 away_from be_any be_be be_get be_i be_it be_leave be_like be_me be_not be_rig be_run be_simply be_since be_so
-2 be_that be_what before_$ between_day book_to boss_$ brand break_$ builder buy_a can_take chain change_$ co
-2 come_down conference course_and day_$ december department doe_not dog_$ down_$ drink_$ earn else engineer evene_$
-2 exchange explanation farmer for_anyth forget from_me fund gather_$ get_away get_to go_on go_over good_at handle
-2 handover have_and have_leave have_let have_rewrite head hint hour_the hous house_$ how_$ i_chair i_come i_doubt
-2 i_gather i_have i_just i_sit i_take i_tell i_work i_would if_that if_the in_a in_december in_this information
-2 insurer involve it_all it_come it_do it_in it_like it_show it_will job_$ last_to laugh law lead leave_$ leave_it
-2 leave_someth leave_to let_me let_my like_that listen_$ listen_to london mad mark_be me_or mentor might might_not
-2 minister move_the my_boss my_brother my_dad my_hour my_mark my_mate my_side new nice night_crew no_room nobody_be
-2 not_pull not_what noth_$ noth_and object of_them off_$ oil on_$ on_my once_and one_and one_i one_who only_want
-2 opposite or other our our_build our_funder out_of overrun party_and person_do phone_$ platform plot point
-2 pull_together raise report_for reviewer room_for rota rule run_on say_so say_why see seminar share shut_$
-2 side_project since_the slide_$ so_$ soft software someth_off someth_to son_school standard step story strain street
-2 strict stuff_going supervision supervision_i supplier suppose system_be talk_about team team_be tell_if that
-2 the_atmosphere the_bar the_debate the_funder the_next the_place the_same the_station the_surgery the_time the_vibe
-2 the_yard the_young the_youth them_go then_it there_$ thesis they_will third_time to_my to_them to_two together_$
-2 too_many tool translate try two_brother usual vibe vibe_in voice want war we_talk weld who whose will_go wind
-2 with_them work_out write_it wrong_and yard_$ you_$ young_one
2 #hands=other #seen2 0_september :hedge ^_head ^_in ^_my ^_one ^_parent ^_some ^_the ^_when ^_with a a_share a_third
2 about_my advice against against_us all_about although alto an and_do and_my and_there and_will app april assembly
2 at_my away be_still be_talk be_tir be_train because_i belt bill blind branch bug by_wednesday cable chess clamp
2 close_the coin_$ colony come_in comment conduct cry dance day dead_$ deaf desk dish district do_the double_maths
2 drawer dy_$ employee engine eye fast_and field flood_$ folder for_good for_our form friday_$ friend_$ further
2 further_appeal garden go_$ half_the hang have_begin have_never have_spend have_to head_decide him_$ hire_someone
2 holiday homework hunt i_read i_say in_it include_$ instead it_and january joint keep_write know know_what know_where
2 landlord last_thing least leave leave_side light live_on lose lose_its manila marriage maths_last me_include
2 medicine message might_be mine mistake_$ monitor mrs mum museum music my_best my_coach my_ex my_form my_two
2 never_once newspaper night_$ no_further not_want old_server on_monday on_one one_$ one_boy one_know onion only_$
2 our_founder out_and pan part pitch place plant play player poland pour presentation qualify queue quiet_$ reject
2 remote renew rest revision right_$ road rul saturday scheme scholarship school script season see_me set_$ settle
2 side_of sign_off slip so_i someone_else soup speak_too split sprint stick_$ stress_$ sun sunday supervise supervisor
2 teacher tell_us that_$ the_district the_hire the_ministry the_whole the_work the_wrong thing_be third tim time_so
2 tir_$ to_main to_poland top trainee transport tribunal trustee turn two_version us_no us_that village water
2 wednesday what_the where_my whether with_me workshop write_in write_the yesterday
3 #hands=private :create :inner ^_a ^_agency ^_choir ^_council ^_governor ^_i ^_pupil ^_two above accident agency air
3 along also appeal_$ apply around be_0 be_back be_go be_in be_move be_off be_split be_with behind_the bin board bread
3 breath buyer_have can_be caretaker catch channel chat choir_and classroom coach_$ code colleague come complain_$
3 conversation cook could_be dad die differently_$ doc dog donor drink e eighty everyone_tell extension_be flour
3 for_his for_the fourth freeze_at get_a give_$ go_quiet goe governor gran green happene_at harvest headquarters
3 his_own i_get i_stand i_talk illness incident instructor into it_can it_rain join latin laundry lecture live logo
3 lottery_fund low map material may_$ move_out my_apprentice no_$ no_feedback number off_the offer once our_pitch
3 painter parent_might parent_shout parish patrol pause pay_the period phase post printer publish put quote rais ready
3 relative resident review rush score seat she_be sick sign_$ slide so so_it solicitor some_day someone stand star
3 team_someth tell tell_it tell_me than_we that_the the_church the_overtime the_residency time_$ town tree up urgent
3 volunteer when_i which while with_two work_$
4 #own3 :exam :granted ^_college abandone abduction abu academy accession acquaintance activation adjoin administere
4 agre airfield airport aka all_say allege allen alphabet amelia amend amir ana and_the android another antenna
4 anterior antibiotic appoint arm armor arsenal artifact assignment assistant at_the atoll attorney auditorium award
4 backstage bacon bake baker barber bare bark barrage barrow baseman baxter be_final be_limp be_never be_sign bean
4 beard bee beef beg behind benjamin berg berry blanco blockade bo bomber book booster born brake breakout bridge
4 brokere brush bunker butt cadet caliber camel cancer cane cape capture carl carpenter catcher cease cent centrifuge
4 cessation chad chalk chant charity chartere chick chili chocolate chop chun cigarette circuit circulation clive
4 close cloth clothe clutch cocktail collaps collide commemoration compensation complication compress comrade
4 conductor confederate confidentiality configuration consecutive consular conte controversial convene corner
4 countryman cramp crawl crest cricketer crimson cubic cupboard_$ custom cut dade daily darkness davenport day_the
4 daylight dee defection definitive deflect deliberation detail dinar diocese dirt distribute div divorc documentation
4 doll dose doubl dove draft dress drone drunk dry due dugout duke dunk dust dutch duty dye emir emperor encode enlarg
4 entirety envoy equipment eric eruption evidence ewe exact except exile explode explosion extensive eyewitness fail
4 fairway fatally father faulty fever field_be fifty fine firestone firework fixture flame flare flee flint fold
4 foreclosure foreman forensic format fra friday front frost fuselage gallery gallon garbage generator glen go_to gram
4 grammar grandfather granite gravel gray greenwood grey griffin grove guilty gunner handler hart hay heat hefty hello
4 herself hire hit homer honey honeymoon honor horse horseback hotel hourly huddl hug hydraulic hymn i_count i_freeze
4 identical if_it imam impend in_may inaugural incomplete incorporation incursion indict ineligible inflammation
4 insulin intake interchange investigation invitational jake jaw jay jersey jewel jewelry junction juvenile knock
4 kronor lacrosse lar larvae laurel lava lawsuit lawyer lee leopard leukemia librarian lieutenant lime limp limp_$
4 line ling luncheon ly majesty man marathon mare maria mass mater maximum me_to meadow meat medal medalist medication
4 mention mesa microwave mile miniature minimum ministry mirza monday monte moo motorcycle mouse multimillion multiple
4 murphy mutiny my_commit my_husband my_until napoleon narrate nee nelson neon nest newly nickel nightly nineteen
4 no_one node normally not_know not_let not_say nurs occasional occasionally office old one op opener orbit ordeal
4 ordnance out_$ outdoor outfielder owl oxide oyster package page panel pant parade parma pastor pavement peach peck
4 peter petrol photographer physician picnic pig pilgrimage pirate placement plaintiff platoon pneumonia pocket poem
4 poisone pond ponte pony porcelain pornographic postal postgraduate preparation prepare preseason press priesthood
4 probe propeller prophet prospective protocol qualifier quit rabbit radioactive ram rampage random rare raven reach
4 rebuf recap receipt receiver reception rectangular redesign refuge rehabilitation remembrance renne renovate
4 repayment reproduction restitution resumption reverend rider ridge riot river ross rounder routinely rover rumore
4 runner rupee rusty saddle sage sam sand sandstone sandwich sans sausage save say_fix scene scoreless section
4 semifinal september_$ serve service shop short shrine shut simmer simultaneou since sir skillet skin slaughtere
4 smuggl snow snowfall somerset specification speedy spell spike sprinkle spy square staffer stage start stay stick
4 stipulate str stream student stuff_$ submerg sue suite sunrise swan sweater swimmer swollen synagogue syrup table
4 tabloid take tally tank tar telegraph temple the_far the_leave therapy thermal tire title toby too_fast tornado
4 torrential train transmission treason trigger triggere troop trophy tutor ty tying tyre tyrone unconsciou under
4 underwater uniform unknown unless unname ur use user usually vacancy vaccination valid ventilation venu vicar
4 villager vintage volcano voluntary wah waist walkout want_me ward weekend weir welsh wheel white wield willie willow
4 winger withhold word yard
5 :activity :gathered :meets :person abdominal accreditation addition adjacent adobe adoption ago alert alia alley
5 allowance alternatively and anna announcement apache apology appear application approximately arbitration armore
5 army arrow artery artillery asbesto ask assassin assign attendant auburn auxiliary backlog bakery ball bamboo barker
5 barne battalion beach bearer below beneath benedict berth besieg beta billboard bishop blackout blackwater blade
5 blaze blue bobby body bogu bookstore bourbon bribe brigade broadcast brown bucket burglary butcher butterfly c
5 cafeteria calendar call canal cancellation canvas captain car case cash cattle ceas cedar centenary centimeter
5 ceremonial champagne char chicken chromosome circular citation citizenship classmate clau clause click collection
5 collector collin colonel colt column conceal concerto consist constable contestant contract cork correctional
5 cottage couch count countess county cousin cove crack crew crocodile crouch crystal cupboard customary cyclist dam
5 dart dash decorate defective defendant dental deploy diagnosis diameter diamond dig dinner disabl disciplinary
5 disclose disguis dissolv dolly dop drake drunken each ecstasy edit eighteen either enrichment enrol enroll episode
5 every ex exemption extradite fa fall fanfare fay feast feature feed fence finale find finger firearm fisherman fist
5 fix flip fog foil for free freshly friend fulham galloway garrison geneva gibbon gift giro give go graham grandson
5 grave grill gum gym hander havel haye heart heel heroin hid hilltop hold holme homere honorary hopper house i_chang
5 idol illuminate immunity improperly in incorrectly indoor infect infield inn inspection installation interception
5 intern interpreter interview invalid iron item jack jacket james jeep jo jockey johanne kensington kidnap killer kim
5 kitchen knight kroner label lake lamp lane lap lawn leaf lethal levy lewy libel licens lid liner liter litter lone
5 lookout loop lottery lowere lung machine marijuana marry mate matt mausoleum medical metric miner minor module morse
5 mosque motion mound nanny nearly nighttime not_hold notebook numbere occasion occupancy only orchard ordain ore
5 outside outskirt over overhead overland owner oxygen parcel parent parenthese park parliament paste patel peak pedal
5 peel pence pepper perch percussion perry pete pickup piece pierce pil plane plenary plug plus plutonium poison
5 pontiff pool port porter portion pot pottery pray premature prescription presumably prince privy prostate protective
5 protest prototype publicist pumpkin purport putt ra racket ramp randomly ratification reactor reassign rebate recast
5 recently recipe refugee regiment regularly rejoin reliever relocate renovation rent rental repeat repeatedly report
5 rescue respectively restart rex riverside roadside robin rock roger roster rotary routine sail saint salary salute
5 sanctuary savoy scarf scot scratch seasonally semi seminary sentinel september serial settler several shave sheep
5 shelv shepherd shoe silence silent sing sister slam slay smoke son sonny sophomore speedway spencer spinner squad ss
5 stain stall stampede station steak steam stern steroid straight strike studio suicide sung sunglass surname surrey
5 survive sweat sword tampere tavern testosterone th thanksgive theft thieve thunder tin tiny tissue titl toe toll
5 tooth torture tower trace tractor trainer tram translation trap treatment trio trouser truce trumpet twitter uk
5 umpire unanimously underground underwear unrestrict unsuccessful unveil upheld upon upper v varsity veil verify
5 veterinary vik villa viola violet violinist virgin visitor vowel wagon waitress wales wall walnut ware weep wet
5 whilst wicketkeeper will_not winner winter wood wreckage yate yearly zoo
6 :change ^_our ablaze accidental achille acquittal admission adorn aged agent alison allergy alongside ambush amman
6 amnesty annually applicant apprehend aria asleep attach attend autobiography bailey barb barrett barricade basilica
6 belly bern beth billy blackberry blake bleed blistere bolt bomb bounty brawl breaker breast brick bulldozer bulletin
6 bullion bunny burst camera cameraman candy canoe canyon carpet cart castle catalogue cave ceil cell cello
6 certification change_that charg charge chart cho church circa clad claim clear cocaine college colon comb communion
6 complaint compound compression concert confess confidential consort contaminate convoy copper counterfeit courier
6 courtesy courtyard crash cream cruise curl cyru dalton debry decker defect defer demonstrator departure depose derby
6 detector disappear ditch diver divorce dover drill driver duchess duff dump duration dynamite eagle earl eldest
6 eligible embryo empty entitl entourage eponymou evacuee evict excavation execute exit expel explosive extend factory
6 fee feeder felony fetu finalize flag flank fled float flood floor florence forehand forgery fork fountain fowler
6 from gag gala gazette gill glue gold grand granddaughter greet guitar gunfire gymnasium halfway hammer harry hatch
6 hick hill hoax hook hull hurl improvise inadvertently inaugurate inauguration include induct inlet ins insignia
6 instruct interval itinerary jan josh keeper kickback kill kilo kindergarten lac lace lady launch launcher laureate
6 length library lighthouse lil lin lip list locker lunar mansion manslaughter marcher mason master mat meal medley
6 memorandum memory metal midday midway milk mill milligram mistress modification molly moon mortar moss mount mourn
6 mouth ms mud murder murderer nak next ninth nose noth_change nursery oak occupant officer oval palm paperback
6 passage patent patty pea pebble pencil per petr pharmacy pianist picket pile pilgrim podium poster potter pow powder
6 premiere prescribe presenter previou previously procedure proceed promotional protester protestor pseudonym
6 psychiatric punch purchase rafter rancho rear recall recommend recount refurbish refusal register relay remainder
6 repatriat repatriation reprint resignation retire retrospective revise rite roadblock roast robe rocket rope
6 rosemary rubble safely sah saxophone say_yes scream seed seeker sele separate server set seventeen shearer shelf
6 shell shield shill shin shorter shoulder sit sixty skeleton sketch sleep smash smith smuggle snap sniper special
6 spit spoon spr sprinter st staircase statue stroke subway summer swap swim sylvester taker tap taxi technician tee
6 teenage teller tenth the_consultant thief thirty thousand throw thumb to_the toast torah torpedo toss trademark
6 travy trinity truck twin uncle unofficial unpaid unsuccessfully used valentine van vanish velvet verification vest
6 victim visit wash watt weekly wept wifi wire withdrawal worcester workout yacht zinc
7 #own1 :deliverable absentee accomplice ace allow aloud anniversary apiece apparently appeal appearance appointment
7 approval approve ashore assault atop aunt autumn back_$ backhand balcony ballot barrack barton bass bay bead beaten
7 beforehand ben birdy blast bogey booth bore brass breakfast bur bushel butler by cake cameo canopy cap capsize
7 cardiac cargo caroline cellar cemetery chamber chaplain cherry child clay clock closure coat commando commemorate
7 compulsory consulate convent conversion convert cooper cordon cordone couple cow crane crossbar crown curtain
7 cylinder debut debute depot device digitally disappearance disband discontinu discovery dismissal disperse
7 dissolution donation dozen duet ear egg eighth elevator end erupt evacuate evene eventually excavate fetch fifth
7 fill finalist finally flash flight flower flute fly formal fort forty frame frozen fumble furnace glass golden gown
7 guard guitarist hair hale hallway hamstr hamza haul helmet henry hol hole holly holy hooker hostage hundr ice
7 illegally inch infamou infant initially inspector installment interpol interrogate interrogation interrogator
7 investigator iry iss issuance jade jam jar jimmy joey judge jumper juror keyboard kick kickoff king lamb lance laser
7 lease leed limousine liver luke manor manual marble mark marker mary mask massage match memorabilia mercury mick
7 misdemeanor mock monthly murdere navy near needle nephew niece nobody_know nude of_the orange ordination organ
7 palace palmer papal paragraph parker partially passenger perform permanent pick pilot plaster plead police policeman
7 pope porch portable possession postponement precede pregnancy preview princess proclamation prosecutor provisional
7 pull pump punt purple radio ranch rap rape rapper ray recipient reconstruct red regular rendition replace replay
7 reply rescu reunite reveal robber robbery rod roommate rubber sabbath say scoop screen seaman search secret
7 separately sermon session seventh shelter shout shutdown siege singer siren site sixth sock soldier solitary song
7 specially specimen spinal spot spray starter steal stereo sticker sting stint stomach storage store stove straw
7 strawberry stray striker stump sued summon sunset supplemental surgical survivor suspect swear tab tag tate telegram
7 terminal text thick thirteen throne tiffany tip toilet tommy torch touchdown towel track translator tripoli trunk
7 tuition twelfth underneath unpublish unseed unspecify uranium verdict verse volley voyage walk warehouse wav wear
7 webster weekday where whereabout whiskey widow withdraw witness woman woodward write yuh
8 #settled :tells abruptly acoustic activate additional afterward album allegedly ammunition ams anonymou apartment
8 archive astronaut attacker audio available backstroke badge ban band bar baronet barrel begin bench birdie boat
8 boiler botch bronze bruise bus button bypass cage caller cannon cardboard carriage certify clerk cockpit
8 commencement compilation concussion confirmation consecrate contact container corpse courtroom creek curfew daughter
8 decree delay delivery depart deport deposit detonate diagnose diploma discard discover dispatch dormitory drape
8 driveway drop drug drum drummer dusk early enclose equalize equalizer execution extra extract facility farmhouse
8 ferry fire five flap flotilla follow freez frigate girl glove grade graduation grandmother groom guest gun half halt
8 ham hand hangar he hear helicopter hide home homestead hut identification implant imprisone indefinitely indictment
8 induction informant inspect jenkins jury kelly kilogram knee knife lay leaflet ledger lily load lounge lunch
8 magistrate mast maternity memo memorial messenger meter mid mistakenly moratorium nail name naturalization nearby no
8 nun ovation overtime payment penalty periodically permanently piano plastic plate pollard pound prayer preliminary
8 priest quarantine quarry rain reinforcement reluctantly reopen requir rescuer resume reunion ribbon rocker roof
8 round sack sailor sale seizure sell semester sergeant shaft sheet ship shirt shoot shuttle sixteen slain slate
8 snatch sneak solo soon souvenir sperm stack stair stoppage subscription telephone tender tent terminate testimony
8 the through ticket tile till ton tour tribute troy twenty unauthorize unavailable unconditional uncovere undercover
8 unearth upstair vacate vi video vigil violin vocalist walker wax wife without wound
9 abbey abbot abdomen aboard admiralty announce anthrax apprentice ark ash attic authorization authorize automatically
9 axe backup banquet barge barn bassist baton battery beside blood bodyguard bone bow break brief burn burnt cab
9 captive captivity cartridge cathedral chemotherapy circulate clinic coin coma commute companion conditional confirm
9 consent contain convict correspondence cover cross deceas decide deck deliver demolish demolition dentist detain
9 detention discography disk document drown eleventh embassy envelope erect escape evacuation eve examiner excerpt
9 expiration expulsion extradition farewell fifteen fin foot forc forcibly formally freighter garage garland gate gig
9 grenade groin hall have_not header imprisonment injury inside install instruction interrupt invitation it_be last
9 leg lift log lump maid mandatory mint monastery monk motel motorcade my neck nine off officially open optional oral
9 original ounce out overnight overturn pack pair paper pen permit phone pin pink platinum print priory procession
9 purse read recovere refrigerator registration registry repair rib rifle row royal ruby scrap seven severance sheriff
9 shortene shower silver sleeve slot soak stolen subpoena subsequent substitute surgeon surrendere sworn tear ten
9 tentatively test then toddler tomb transmitter trial tuck tunnel undergo unidentify update version vessel
9 voluntarily warden warrant when yellow
10 abduct abort after afternoon altar amber arrest assailant asylum auction baby balloon bathroom bedroom bell birth
10 cabin cache camp cancel candle ceremony chapel chapman charcoal cheek choir clemency clip cole commenc completion
10 cooke cord coronation coroner corpus courthouse dawn dead deadline death decommission deluxe deportation discharge
10 doctor donate dur easter edition eight eleven emergency evacuat fir footage forehead fourteen full gunshot handgun
10 hastily him holder homemade hood husband id indefinite initial injection inscribe inscription jubilee kidney kiss
10 leak lengthy ligament mail manuscript microphone minute miss morgue mother nasal notify oath onto packet parachute
10 pardone partial pass pearl photo pill pipe plea postage posthumously postpone pregnant prisoner pupil rack raid
10 ransom record refund rehearsal remix reopene replica reschedule residence roll scan schedule secretly she shrapnel
10 single skip skull sprain stab stamp stone stop stud stuf submission summone surgery surrender tendon termination
10 testify transplant trip triple twelve unmark valve vault wallet whistle window withheld wooden wreath
11 accompany adjourn ambulance ankle arrival await basement bath bed behead birthday booklet boot bowie bride bundl
11 bury bye calf card carry collect compartment corporal court delete diary double elbow engrave escort exam
11 examination fingerprint first fre grant gunman handcuf her hospital intercept kit license luggage marrow mourner
11 notice obtain overdose pad photograph prematurely prior promptly queen receive recorder reinstate reportedly return
11 room seiz sentenc sentence sign signature six strip submit tattoo temporarily temporary thereafter thigh throat tow
11 ultimatum unuse via visa wed wrap
12 #pictured 0 afterwards audition bag blank blanket block bonus bottle briefly bullet captor certificate chest
12 clearance complete confession confinement discharg dock door eject entrance entry extension fake file flown hiatu
12 hospitalize hour injure inmate issu late may medic month night noon order originally pardon parole passport patch
12 pend prison refuse reissu retrieve ring sample second shipment shotgun sometime strand suspension three trailer
12 tube unharm unreleas urine wait waiver week withdrawn wrist
13 :finish arrange arrive automatic back batch boy burial capsule check commemorative confiscate custody dat date
13 enter expire four freeze immediately jail june lock lodge makeshift march nurse on petition pistol plaque probation
13 recess removal replacement reprieve revoke subsequently suitcase tablet tape transfer two underwent undisclose
13 vinyl
14 accidentally affidavit august before copy deposition disc final funeral injunction later maiden morn notification
14 receiv remove spear suspend twice
15 #seen1 his insert midnight oven permission release request residency transcript
16 at autopsy bail coffin letter retriev until waiv
17 send shortly
18 seal
20 dy
"""
