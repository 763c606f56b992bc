"""What 2611 labelled problems teach about specific: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

ANSWERS = ("no", "yes")
ROWS = """
-36 *
-21 entrepreneurial fundamentally importantly
-20 capitalist civilize imperative perception standpoint
-19 capitalism conducive conservatism disadvantage economically fundamental inherently mindful pragmatic prosperity
-19 socially
-18 attitude competitiveness diverse diversify diversity enormously entrench governance ideology implication perceiv
-18 perspective prosperou resilient strive
-17 aspiration culturally disparate dynamic ecological economic emphasize ethic genuinely geopolitical immensely
-17 innovation irrational openness ours perceive politics profoundly selfish stability technological transform truly
-17 undoubtedly unpredictable vastly vibrant viewpoint
-16 akin alienate arrogance arrogant aspect beneficial clout consciou cultural cynical demographic distrust
-16 environment exploit feel foremost frankly gre importance indispensable inequality inherent intellectual macro
-16 misguid nationalism negatively notion predictable prevail productive rational relevance resilience responsive
-16 sector socialism superpower sustainable underestimate understand virtue visionary
-15 appreciate climate convergence culture economical economy emphasy endeavor enterprise equally ethnically extremism
-15 flourish focus forefront globally honesty ideal ideological incredibly institutional mentality morality necessity
-15 norm objective orient outsider particularly patriotism pervasive philanthropy politically protectionism realism
-15 realization really reform reliant repercussion savvy sense sentiment social stereotype strategic strategist
-15 strategy tendency thing thrive tolerant trend undermine understandable uniquely worrisome
-14 accountable accustome admire always atmosphere balance certainly competence competitive complexity concentrate
-14 confidence consequence continent contradiction corrupt creativity daunt decidedly deeply defensively desirable
-14 destructive diminish discourse dominate ecosystem embrace empowerment environmentally evident evolve extreme
-14 fairness formidable geographically geography global grasp heartland imagination impact increasingly indicative
-14 indifference indifferent inefficient inevitably influence injustice insecurity instability integration lack lag
-14 lately like mistrust moderation moral motivate naive namely obviously organizational people pessimism pessimistic
-14 political precariou problematic profound prudent radically reflect resource respect sensibility sensible
-14 stakeholder surely synonymou transformation transparency tremendou underscore unrealistic urban vision
-14 vulnerability weakness wealth
-13 absolutely advancement aesthetic agenda align ambition animosity appall articulate authoritarian aware barometer
-13 behave belief bullish bureaucracy burgeon business capitalize civilization coherent combate compell complementary
-13 complicate concept consensu consolidation constructive context conversely creative crise deepen define desire
-13 destabilize difference discipline dislike disparity distinctly divisive dominant downside ecology efficiency
-13 emergence envy equality equitable especially ethical exert extraordinarily factor foreseeable generosity greatly
-13 historically honest honestly hugely immoral incapable industrialize integrity intelligent intensely interest
-13 invest investment irresponsible leadership libertarian mankind militarily morally moreover motivation mutually
-13 nature necessarily ourselve overcome overly peculiar policy populou poverty professionalism purely real reality
-13 realize regional relation reliance reputation rethink rightly sake seem significance situation someth stagnant
-13 strategically strengthen subjective superiority supportive terribly trait uncertainty unstable upheaval urgency
-13 utterly vulnerable wholly worry you
-12 absurd accomplishment affluent alike alliance ambitiou among assumption awesome backbone beset better breadth
-12 broaden challenge civic collectively compassion contrary cope corporate decisively definitely democracy depend
-12 dependent depress development dictate dilemma disagree dominance domination efficient energy enjoy enthusiasm
-12 essence esteem excite experience exploitation explore extent fascinate fearful financial focuse foolish foothold
-12 fragile fruitful geographical goodness grappl greater grow headway hostility ignorance imagine important impunity
-12 inclusive incredible inde infrastructure innovative insight instinct integral integrate intolerance kind less
-12 leverage liberalization mainstay meaningful metropoly modernization negative niche notwithstand obsess obviou
-12 optimistic ought paradox peril phenomenal phenomenon positively prevalent principle profitable promote proportion
-12 prosper prowess rationale realistic regard regrettable rely repressive resentment resurgence rich rife ruthless
-12 satisfy scenario shameful shortcome skeptical skepticism solve sphere spirituality stature stubborn tangible tend
-12 tolerance tourism turbulence unbelievable uneasy unfair unthinkable value volatile wary
-11 achieve achievement actively activism advantage affect aggressively artistic attractive awe awful battleground
-11 behavior betrayal blatant bode broadly budgetary burden bureaucrat catastrophe centere centrist challeng chaotic
-11 clearly closely commodity commonplace communism concern confident confront constraint continuity contrast
-11 contribute credibility democratic democratically dependence dimension dire disproportionate dissatisfy distinct
-11 distract downturn economics economist emerg encompass encourage enhance entity entrepreneur environmental equity
-11 erode everyday evolution exacerbate fairly feasible financially flexibility folk future governmental greatness
-11 havoc health helpful hostile how hypothetical idea imbalance immense impatient impetu inevitable interaction
-11 irrelevant landscape liberal lofty logical management manner marginal markete marketer maximize menace midst mind
-11 misunderstand momentum myriad nascent nation nonetheless notoriously nowaday obsession odd oppression outlook
-11 overlap overwhelm pac partisan partnership passion person personality phenomena philosophical philosophy pivotal
-11 pose powerhouse practical precedent pride principally productivity profitability proponent prospect proven quirky
-11 quo racism realm reformer religion remarkably respectful ridiculou robust safeguard scary secular seriousness
-11 sinister socialist society sociology spite stable strength strong struggle stupid talent taste themselve troubl
-11 true turmoil unacceptable uncomfortable undercut underdog underly unfavorable unfortunate unify unity unpleasant
-11 unsettl very view volatility way weak weird workplace worse
-10 acceptable accomplish accountability acknowledge admiration adverse advocacy affinity aggressive amaze analyst
-10 appetite apt ashame astonish aura awakene awareness backlash basically become bickere bigger bleak boast
-10 bureaucratic cater cautiou centralize certainty characteristic characterize cherish chiefly clarity clearer
-10 cognitive coincidence comparative compute conservative consideration consistency consistent consistently
-10 consolidate convinc cordial core courageou critique cultivate dangerou dangerously decliner demonstrate deserve
-10 despair deterioration determination difficult dignity direction disagreement discontent disregard dissatisfaction
-10 distort disturb domestic doubt dramatically dubiou dumb educational electorate energetic enlightenment enormou
-10 envision equilibrium essential everywhere evil evolutionary exaggerate excellence expectation extremely fantastic
-10 favorable fiercely fiscal flair fledgl fortunate foster frustrate govern gritty growth happier harder hardly harm
-10 harmful hate hatr hemisphere improve industry initiative insider institution intimidate ironic irony jeopardize
-10 journalistic keen laud legacy lessen linguistic livelihood loser lot managerial markedly market matter meddl
-10 metaphor militancy minority mobility moderate modernize mood morale motherland motive much murderou mutual neglect
-10 nevertheless nonpartisan noteworthy nowhere numerical optimism outcome outrageou particular patriotic planner
-10 pleas ploy pollster poor portfolio postwar powerless predict prejudice priority profession pundit racial rapidly
-10 reassure reflection relationship relentlessly remarkable responsibility restless rhetoric rid risky rivalry
-10 saddene sadly scope self shape sheer simplicity sincere sincerely sincerity spirit squarely staggere stimulate
-10 storytell stress stride strife strongly susceptible symbolism systemic tame tempere terrorism these think tolerate
-10 totally tricky turbulent underline universally unpopular viable vie vital we weaken what willingness wisdom wise
-10 woe worsen youthful
-9 ability absorb abstract advocate agricultural agriculture aim ala alter amongst anarchy anxiou approach assert
-9 attract backdrop backward bastion behavioral believer benefit besides bias bitterness bloc bolstere bunch catalyst
-9 charisma cis closer commerce commitment community comparatively competitor conceptual conflict considerable
-9 constitute consumer continuation contradictory cornerstone country courage create crisis critical crossroad dampen
-9 deterrent detractor develop differ differe differentiate dimensional diplomacy disarray discriminatory dismal
-9 distinction distraction doing educate effectiveness efficiently ego element emotion emulate endanger engage
-9 enjoyable environmentalist equal eradicate everybody evidenc expansive extraordinary fabulou fact fascination
-9 feminist firepower flaw forum freedom friendship frightene gainer gap generation geniu genre genuine geographic
-9 glamorou gloom gloomy hard harmony heck hinder humanity hungry hurt illusion impression improbable incompatible
-9 incompetence inconsistent indigenou indirectly industrial influential inspire intensify intrigue issue keep
-9 knowledge lament lawless lax leisure likewise loyalty maintain mess methodology minimize mismanagement modern
-9 multinational murky myth natural neutrality newcomer nonsense nostalgia obesity obstacle oddly opinion opportunity
-9 organization outdate outset overshadow passionate perfection persist plausible plight politician populate potent
-9 powerful precisely prediction preparedness pretty progress prone psychology pure pursu racially reasonably reckless
-9 recognize refine refresh region reinforce relentless relevant reminder representation respectable revolve risk role
-9 root satire satisfaction scarce science sectarian seemingly sexuality shaken shrink significant singular skill
-9 sluggish smart sociologist solidarity somehow sort spatial spectacle speculative stabilize stance stark structural
-9 subtle success sufficiently surprisingly sway task taxation technology temperate terrific theme theoretical theory
-9 thoughtful threaten too toward trust unaffect uncertain uncommon unconventional unfamiliar universe utmost
-9 viability vigilant vigorously vying wealthy worst wrack
-8 #hazy1 #hazy2 abide abundance adapt adhere adherence advancer affirmative aggression ally amuse analytical annoy
-8 anthropology anxiety anyth appreciation architectural argue arid arise as asset assure bad banco beleaguer betray
-8 beyond bilateral bipartisan bite bitterly boomer boon boost bre broad brutality bully bustl calm capable
-8 catastrophic chao charismatic cinematic collaborative collective comfortable comparable comparison confuse conquer
-8 conscience consciousness conservation consider considerably constituent contribution cooperate correlation
-8 corruption credible cuisine culinary culprit curiosity danger decent deflation degradation democrat desperation
-8 deteriorate devastation devotion dialogue difficulty disappoint discourage distant divide doe domestically drastic
-8 drastically dull eager eclectic education elite emerge emotionally empower endure ensure establishment ethnic
-8 evangelical everyth exceptional excitement exclude expenditure faith familiar farce fascist fashion favor favorably
-8 favore ferociou finance firmly fluctuation forge formulate framework friendly frustration fun functional gamble
-8 gender going great happen happiness healthy heavyweight hedge heightene helpless heroic hesitant hierarchy
-8 highlight highly hindere hopeful horrible hospitality hub i_be ideally illustrate imply impress improvement
-8 inability incline indicator ineffective infight intensity interact interfere intrigu investor it journalism
-8 justification legitimacy legitimate logic longevity look manipulate marginally merger mighty multilateral mythical
-8 nationalist need neutral nightmare not noticeable optimal ordinary outperform outspoken overall owe parity
-8 participation partner peaceful peacemake penchant peripheral philosopher pity plagu pollute population portray
-8 portrayal posture potential preference problem progressive proposition pros racist rampant rather react reap
-8 reasone recession reconcile regulatory reliability remind resolve responsible rural sad same scenery scientific
-8 seriously setback shadowy shift showcase shrunk significantly similarity similarly skeptic slow slowdown solution
-8 somewhat sophisticate soro sovereign substantive suffer supernatural supremacy surpluse tactical tarnish tension
-8 terminology terrible terrify thankful topic tough towards tragic transition treacherou turnaround ugly undertake
-8 uneven unfairly unfortunately unfound unhappy unique unjust useful utilization utilize valuation vast venture
-8 viciou vigilance weakene well whatsoever wherever wildly wit withstand wonderful worsene worthy
-7 :absolute :light absolute abundant academic accelerate accurately acquisition adamant adjustment advertiser adviser
-7 advisor afar affair affection afraid all analyze anarchist anticipate applicable appropriately architecture arous
-7 assessment assume attain attribute automotive awkward banker basic believe big blame bland blend bold bolster boom
-7 bor bordere calculate calculation capability caste category caution cautiously certain charm china choice
-7 circumstance clever coalition combine commend commentator communicate competent complement compromise conform
-7 conserve consume consumption contagiou contemporary continually convenient corporation countryside coupl cozy crazy
-7 creation creature crime critic criticize crucial cruelty curiou curtail damn debacle debate decisive dependency
-7 deprive derivative devise devote different differently disagre disappointment disaster disastrou discrimination
-7 do_not dole downfall easiest eccentric eclips educator effective electoral embarrass emotional endemic entertain
-7 entertainment epicenter eradication erosion ever evidently excellent exceptionally excuse expand expansion express
-7 fashionable federate feminine fertile feudal fishery flamboyant flung foe fond forestry formulation fortune fringe
-7 frontier fulfil funny furthermore gam generate glamour good grim guess guy hamper hardship hawkish hi historical
-7 hopefully horizon human humane ignore immune impossible impoverish income individual inexperienc infectiou inferior
-7 inflationary intent internationally interpret ironically irreversible job justify kan knit labor lackluster largely
-7 lean leftist likelihood likene literacy literary lively logistical logistics manage mantra many mathematical mature
-7 measure mediocre messy mobilize more most myself mystical naturally navigate neighbor nonprofit nor notably obscure
-7 observer oceanic organism orientation outnumbere outreach pace paramount patience payoff persecute pest
-7 petrochemical pillar pollution poorly popularity potentially power prais preserve prestige probability profit prove
-7 provocation psychological psychologically purpose pursue pursuit quality quantum radical reason recognizable
-7 reconciliation reflective regardless relatively religiou reluctance renaissance renewable represent repression
-7 republican respective respondent restraint restrictive reunification revolutionary reward ridden rigid ripe
-7 romantic rug saturate secretary secretive segregation sensitivity sentimental seriou shaky sharper shun silly
-7 simpler simply smoothly sober solely sorry sovereignty speculator spiritual splendid sport stabilization
-7 statistical statistically staunch steadily straightforward strictly substantially suicidal survival suspense
-7 sustain symbol symmetry sympathetic system tackle tactic tech telecommunication there tout trade tradition
-7 transparent truth underwrite unfold upbeat upsurge vigorou villain visibility visually wag wan warfare weary
-7 welfare western whoever windfall witty wonder world wrong
-6 #hopeless acceleration acknowledg activity adequately adolescent affordable aging alleviate alternative ambiguou
-6 anger aquatic archipelago ardent array assess attention attraction audience authentic authoritative autonomou axis
-6 backer baseless benign bent beverage biggest bolivia brew brilliant brisk brutal buoy campaigner capitalization
-6 careful catere character charitable chic circle cloudy coca common communication communist complex component con
-6 concede confluence conglomerate consequently conservancy conspicuou constantly contend contender continue
-6 contributor costly cote counter countere crossover currency decade defend deficit definition deliberate delicate
-6 demeanor densely density dent depth desperately destiny devastate developmental dialect dictatorship dilute dim
-6 director disruption doctrine dream dweller effect effort elusive embarrassment employer employment endangere
-6 enhancement enthusiastic equation era escalate ethanol ethics evaluate evenly example exist existence exotic
-6 exploration expression extinction extremist fabric faction fair faltere fantasy fend fi fiction fidelity finite
-6 flavor flexible focal folklore forceful forecaster franchise franco friction fulfill futile fuzzy gain ge generally
-6 geo geology geometric glad gramm gravity grip gross groundwork gut habit hallmark have_be help here heritage heroe
-6 hobby homeland household humor imaginary impartial impulse inadequate incentive incumbent independence independent
-6 inhabite intention interactive interference interpretation intervention intimidation invariably jealou judg
-6 latitude leader leap lifelong lik lingere luck magnitude mainly majority maneuvere manipulation maritime masculine
-6 math maverick meaningless media mere merely merit misery misl mislead monetary monumental muscular mut narrative
-6 negro neighborhood neo nervou nicely noble noir non obese obligation ongo openly oppose orderly outward oversight
-6 overtake overview overweight overwhelmingly ownership pacific partly pas passive pattern penetrate perennial
-6 perfectly persona petty planet plentiful plenty position positive predominantly prefer preservation primarily
-6 primitive progressively prominence propaganda provocative prudential punish quantitative rattl reaffirm reasonable
-6 rebelliou regime regulate reliable research restive retail revenue revolution rhythmic ris rival rogue sabotage
-6 sadness sanitation scale schizophrenia scholarly secondly sensitive severity sexy shame shareholder should sizable
-6 slack solid sour southeast spectrum spirite spoil spotlight spread startl stat strait strange structure style
-6 stylish subdivision sure swath sympathy taboo technically tempt temptation terrain territorial terrorist texture
-6 theological this thoroughly those threat thrill tilt together traditionally tragedy transportation trouble
-6 troublesome trump turnout turnover twentieth ubiquitou undecide undersecretary underworld universal unlikely
-6 unnecessary unprecedent unreasonable unreliable unwill uphold utter vague valuable vanguard variety vary vector
-6 versu vice violence vivid vocabulary voter warmth watersh weathere westerner whatever wherea whole wrought yorker
-6 youth
-5 accuracy action administration aeronautic afford albeit alignment allocation analysis animation anybody apartheid
-5 apparel appropriate arbitrary archaeology argument assertion assortment athletic autism auto autonomy aviation
-5 badly beauty between biology bitter bizarre bloodsh boucher bounce bourse brazil brokerage brunt ca capital
-5 cardiovascular care carnage catholicism caucu celestial centerpiece challenger cheap cisco cite clan clarify cleans
-5 collaboration colonial communal compassionate compatible compete confrontation confusion contentiou continental
-5 contractual convey convince councilman craft credite criticism crop cruel crunch curb curve cutback decay decreas
-5 deem defensive definite denounce desperate deter digest discredit discuss discussion disgust dismay disorder
-5 distinctive distinguish distress do durable dwindl edge elsewhere embroil eminent emission enforcement epidemic
-5 erratic everyone exactly excess exclusion executive exercise expectancy explain exporter exposition fac family
-5 faster fear federation fiat financ firm firmer food footwear forbe forecast foreign forgive fortunately function
-5 fundamentalist fungi gadget gangster gase gauge gen general generale generou geometry gloriou gore government
-5 gratitude greenhouse grid grievance habitat hail happy harbore harshly hazard headquartere heavily hence heroine
-5 hilly historian history homosexual homosexuality horror huh humanitarian humble humid hybrid hypothesy i_can i_do
-5 imagery implement impressive inaccurate inappropriate inclusion increase indication infinite inflation inspiration
-5 insurgency intense inter intimate intricate intrusion invader invisible ire islander isolate itself just kemp kerry
-5 labour landowner lesson liberty linger liquidity little lobby lobbyist lore macao major mara margin mathematics
-5 maybe mayoral mean medium merge migration milestone miserable mistake mistaken mobilization modele moderately
-5 moment monopoly motto movement mythology narrower nasty necessary network newsroom ni nickelodeon nonfiction
-5 obsolete offend offense offset offshore old_$ ominou organic organize outrage overlook oversea pandemic parallel
-5 parliamentarian path patronage peasant peninsula pension perpetrator persistent petroleum pew pharmaceutical
-5 picturesque piedmont piracy planetary poetic pois polar polite precision predecessor presence presidency pretext
-5 prevalence pristine procedural project projection proliferation protect provoke proximity publicity questionable
-5 quite rapid rat ravage recovery regret reiterate relate relax reminiscent reproductive resemblance resist retain
-5 revival revive rift rude russia sacrifice same_page sao savage scenic seasone secession segregate seismic seldom
-5 sharply silicon simulation sleek sleepy slippery sloppy slump smaller some sorrow spawn specter spur squandere
-5 statistics stealth steer stellar stigma streamline stuff substantial subtropical succeed such sum superhero swing
-5 systematically taller technical tense term textile the_food theoretically thereby therefore these_day thorny tibet
-5 to_be to_know tone transatlantic triangle triumph tumble tumultuou tung ultimate ultimately unemployment unresolv
-5 unrest unsure uphill upscale upset upside upstate urge us utility variable vegetation vehemently violent visibly
-5 visual warm warmer wast watcher waterway why wick widen widespread wildlife with_my witter wondere y ye year_$ yin
-4 #hands=charge :vague abroad accordingly accumulate accumulation adjust administrative advertise affiliat
-4 affiliation afloat aftershock ai alarm alcoholism all_the amidst amusement anguish applaud appointee architect
-4 arena art associate astronomy atmospheric automobile avian avoid bas be_the beneficiary bet biologist blueprint
-4 boss brave bravery breakdown brethren brink brotherhood budget campaign campo campuse candid cannot cartel casual
-4 caucuse cause censorship century cerebral chairman chang change che chemistry chord choreography cinema citizen
-4 citru cleaner coastal cola colorful combination comfort commonwealth compare competition conclusion confederation
-4 conquest consult convention cop corridor cosmic cost count_$ course creator credential crumbl crusade culmination
-4 cultivation current cushion cute dar dare dazzl deal debt deception decision defense delegate deliciou delight
-4 demise depiction depreciation depression derail derive deserv devaluation developer devout diet directorate
-4 discomfort disgrace disgruntl disrupt dissent distribution disturbance division divisional dominion doom downward
-4 dramatic drift dune earnest earth ease east echo echoe edible electromagnetic eliminate embattl empire encountere
-4 encouragement endit endless endorse enemy engagement enlargement enough enthusiast entirely entrust es essentially
-4 establish eu even excel excessive expatriate expert export external facilitate family_have far fault fee_$
-4 fictional fierce fight figure flemish flora foray forcefully fore funder ga garner gay genetic genetically gentle
-4 geological germanic gigantic glance goal gradual gradually grateful gulf hand_$ hardene harsh haunt have_a
-4 have_another haze headach headache heal higher hope horrific humidity humorou hygiene i_keep i_run iconic idle
-4 impair implicit in_two incidence index ing inherit inland inner insane inspirational institute insurance
-4 intelligence internally international involvement isolation its jeopardy jitter journal judgment judicial judiciary
-4 jurisdiction just_be justice know_$ l language lazy learn legislative lend liability liberate lie life linear
-4 literal litigation lo locally longitude look_after loophole loosely lov loyal luc lucrative lure luxury lyrical
-4 machinery magical magnificent make malaria mammal manager_and mao marvel mas masterpiece matrix mayhem me_$ me_down
-4 mechanism mental micro mileage min minimal mix modest modestly monarchy my_head my_team national nationally needy
-4 neither newt nobody nobody_in noisy northeast not_get not_on not_tell nutrition nutritional occupational occupy
-4 offshoot operational opponent oriental outstand oversee own pagan painful parameter particle pastoral peace peer
-4 performance performer perhaps personal pertain physically physics pleasant pleasure poisonou polish_$ pollutant
-4 popular pos possibility practically preach predator presently pretend prevention prey principal privacy procurement
-4 product proportional prosecute protract provincial psychic psychologist public pulp purity puzzle question rage
-4 rancher readily readiness rebuild reconstruction recreational redundant regain regulation rein reluctant remake
-4 remedy renegade repertory repute resistant retiree revamp reversal romance rudd run sa sag satisfactory scholar se
-4 secretariat segment senior sens severely shadow shady shake shine shock shrank sicilian sideway simmere slavery
-4 slum smooth sonic sow specy spicy spin sprawl squeez stake stalemate stardom statesman stock streak stronghold
-4 sturdy styl subcommittee subdivide subdu subordinate suburb suburban surge surpass surplu surprise switch_off tale
-4 tangl target targete taxpayer tell_you temper tempo terror than the_family the_fourth the_one the_rota them
-4 theology thus thwart tie tir to_me today tome tory traction traditional tribal tribe trillion umbrella unexpect
-4 unification unionist unlike unsafe useless variation verge versatile viewer virtually viruse vogue waterfront
-4 weather weave weed widely will woo work woven year year_and yet young yourself zero zon zone
-3 #hands=self #misplaced :daily :vague-thing ^_person ^_publish ^_someth ^_that ^_too a_bite a_disgrace a_new account
-3 across act age agree always_have and_none and_not any anyone anywhere at_our be_an be_desire between_the big_client
-3 break_$ business_$ candidate chang_since class client_pay committee company control curriculum desire_$ down_to
-3 easy election expensive faculty for_each fraction from_what fuel get give_up go_wrong going_on group hard_to
-3 have_give have_no head_$ head_and hold_the hous i_never i_sit if in_our in_six in_spr it_come it_out keep_going
-3 keep_to key kid level mend method middle money mostly must my_manager my_own my_son my_time nhs nhs_be no_real
-3 nobody_say none none_of not_have not_listen not_talk or_perish page_$ party pattern_$ pay personally poll pressure
-3 price primary professor publish_or push rewrite rewrite_the ruin scare sit_there six_year sometimes sound spr_$
-3 state street_have subject support survey take_it thank that that_be the_board the_business the_hour the_inspection
-3 the_nhs the_senior the_street time_in to_themselve two_year union ups what_it when_they wing within younger
-2 #hazy3 :comparative :intend :mass :modal :prize ^_between ^_break ^_confidence ^_employer ^_family ^_he
-2 ^_statistics ^_teacher a_close a_joke able about_$ about_the accent address after_school again again_the ahead
-2 all_over among_the and_night and_nobody and_who answer_$ answer_to apart association at_me atmosphere_in auditor
-2 average be_any be_be be_get be_i be_it be_leave be_like be_me be_not be_rig be_simply be_since be_that be_what
-2 before_$ belong between_day book_to boss_$ brand builder buy_a can_take chain change_$ co come_down conference
-2 course_and day_$ department doe_not dog_$ down_$ drink_$ earn else engineer evene_$ exchange explanation farmer
-2 for_anyth for_under forget fund gather_$ get_to go_on go_over good_at handle handover have_$ have_and have_leave
-2 have_let have_rewrite head hint hour_the house_$ how_$ i_chair i_come i_could i_doubt i_gather i_have i_just i_take
-2 i_tell i_work i_would if_that if_the in_a in_this information insurer involve it_all it_do it_in it_like it_make
-2 it_show it_will job_$ last_to laugh law lead leave_$ leave_it leave_someth leave_to let_me let_my like_that listen
-2 listen_$ listen_to london mad mark_be me_give me_or might might_not minister move_the my_boss my_brother my_dad
-2 my_hour my_mark my_mate my_side new nice night_crew no_room nobody_be not_pull not_what noth_$ noth_and object
-2 of_them off_$ oil on_$ on_my once_and one_and one_i one_who only_want opposite or other our our_build our_funder
-2 out_of overrun panic party_and person_do phone_$ platform plot point pull_together raise reactive remember
-2 report_for reviewer room_for rota rule run_on say_so say_why see seminar share shut_$ side_project since_the
-2 slide_$ so_$ soft software someth_off someth_to son_school standard step story strain street strict stuff_going
-2 supervision supervision_i supplier suppose switch system_be talk_about team team_be tell_if the_atmosphere the_bar
-2 the_debate the_funder the_next the_place the_same the_station the_surgery the_time the_vibe the_yard the_young
-2 them_go then_it there_$ thesis they_will third_time to_my to_them to_two together_$ too_many tool train_$ translate
-2 try two_brother up_be usual vibe vibe_in voice war we_talk weld who whose will_go with_them work_out write_it
-2 wrong_and yard_$ you_$ young_one
2 #hands=private 0_september :create :hedge :inner ^_head ^_in ^_one ^_parent ^_some ^_the ^_when ^_with a a_share
2 a_third about_my above advice against against_us all_about alone_$ although an and_do and_my and_there and_will app
2 april at_my be_still be_talk be_tir be_train because_i belt bill blind branch bug by_wednesday cable chess clamp
2 classroom close_the code coin_$ colony come_in comment conduct cry dead_$ deaf dish district do_the donor
2 double_maths drawer dy_$ employee engine eye fast_and field flood_$ for_good for_our form friday_$ friend_$ further
2 further_appeal go_$ goe_to half_the hang have_begin have_spend have_to head_decide him_$ hire_someone holiday
2 homework i_read i_say in_it include_$ instead it_and it_rain january joint keep_write know_what know_where landlord
2 last_thing least leave_side light live_on lose lose_its manila marriage maths_last me_include medicine might_be mine
2 mistake_$ monitor mrs museum music my_best my_coach my_ex my_form my_two never_once newspaper night_$ no_further
2 not_want old_server on_monday on_one one_$ one_know onion our_founder out_and over_my pan part pitch place plant
2 play player poland pour presentation queue quiet_$ ready reject relative remote renew rest right right_$ road route
2 rul saturday scholarship school script season see_me set_$ settle side_of sign_off slip so_i someone_else soup
2 speak_too split sprint stick_$ stress_$ sun sunday supervise supervisor talk_to teacher tell_us that_$ the_district
2 the_hire the_ministry the_whole the_work the_wrong thing_be third tim time_so tir_$ to_main to_poland top trainee
2 transport tribunal trustee turn two_version us_no us_that village water wednesday what_the where_my whether with_me
2 workshop write_in write_the yesterday
3 :granted ^_a ^_agency ^_choir ^_council ^_governor ^_i ^_pupil ^_two accident agency along also alto appeal_$ apply
3 around be_0 be_back be_go be_in be_move be_off be_split be_with behind_the bin board bread breath buyer_have can_be
3 caretaker catch channel choir_and coach_$ colleague come complain_$ conversation cook could_be cut dad day day_the
3 die differently_$ doc dog drink e eighty everyone_tell extension_be flour for_his for_the fourth get_a give_$
3 go_quiet goe governor gran green happene_at harvest headquarters his_own hunt i_get i_stand i_talk illness incident
3 into it_can join know latin laundry lecture live logo lottery_fund low map material may_$ move_out my_apprentice
3 no_$ no_feedback number off_the offer office once one_boy our_pitch painter parent_might parent_shout parish patrol
3 pause pay_the period phase post printer publish put quote rais resident review rush scheme score seat she_be sick
3 sign_$ slide so so_it solicitor some_day someone stand star take team_someth tell tell_it tell_me than_we that_the
3 the_church the_overtime the_residency time_$ town tree up urgent volunteer when_i which while with_two word work_$
4 #own3 :exam ^_college abandone abduction abu academy accession activation adjoin administere adobe adoption agre air
4 airfield airport aka all_say allen alphabet amelia amend amir ana and_the android another antenna anterior
4 antibiotic appoint arm armor arsenal artifact ascent assignment assistant at_the atoll attorney auditorium award
4 away backlog backstage bacon bake baker barber bare bark barrage barrow baseman baxter be_final be_limp be_never
4 be_sign bean beard bee beg behind benjamin berg berry blanco blockade bo bomber book booker bookstore booster born
4 bounc brake breakout breeder bridge brokere brush bunker butt cadet calcium calendar caliber cam camel cancer cane
4 cape carl carpenter catcher cease cent centrifuge chad chalk chant charity chartere chat chick chili chop chun
4 cigarette circuit circulation clause click clive close cloth clutch cocktail collaps collide commemoration
4 compensation complication compress comrade conductor confidentiality configuration consecutive consular
4 controversial convene corner countryman cramp crawl crest cricketer crimson cubic cupboard_$ custom dade daily
4 darkness daylight dee defection defective definitive deliberation detail dinar diocese dirt distribute div divorc
4 documentation doll dose dove draft dress drone drunk dry due dugout duke dunk dust dutch duty dye embezzlement emir
4 emperor encode enlarg entirety envoy equipment eric eruption evidence ewe exact exile explode extensive eyewitness
4 fail fairway father faulty fellowship fever field_be fifty fine firework flame fold foreclosure foreman forensic
4 format fra freeman freeze_at friday front frost fuselage gallery gallon garbage generator gift glen go_to gram
4 grammar grandfather granite grave gray greenwood grey griffin guilty gunner handler hart hay headmaster heat hefty
4 hello herself hire hit homer honey honeymoon honor horse horseback hotel hourly huddl hug hydraulic hymn i_count
4 i_freeze identical if_it imam in_may inaugural incomplete incorporation incursion indict indoor ineligible
4 inflammation installation instructor insulin intake interchange investigation invitational item jacket jake jaw
4 jersey jewel jewelry junction juvenile khan kitchen kronor lacrosse lar larvae laurel lawsuit lawyer lemon leopard
4 leukemia librarian lieutenant lime limp limp_$ line ling lucy luncheon ly machine majesty man marathon mare mass
4 mater maximum me_to meadow meat medal medalist medication memoir mention mesa microwave mile miniature minimum
4 ministry mirza monday monte moo morrow motorcycle mouse multimillion multiple murphy mutiny my_commit my_husband
4 my_until napoleon narrate nee nelson neon nest newly nickel nightly nineteen no_one node normally not_know not_let
4 not_say nurs occasional occasionally occupancy old one op opener orbite ordeal ordnance out_$ outdoor outfielder owl
4 oxide oyster package page panel pant parade parma pastor pavement peach peck peter petrol photographer physician
4 picnic pig pilgrimage pirate placement plaintiff platoon plug pneumonia pocket poem poisone pond ponte pony
4 porcelain pornographic postal postgraduate potassium pray preparation prepare preseason press priesthood prize probe
4 prophet prospective protective protocol pumpkin qualifier quit radioactive ram rampage random rare ratification
4 raven reach rebuf receipt receiver reception rectangular redesign referenc refuge rehabilitation renne renovate
4 repayment restitution reverend rider ridge riot river ross rounder rumore runner rupee rusty saddle sage sam sand
4 sandstone sandwich sans saunder sausage save say_fix scene scoreless section semifinal september_$ serve service
4 sheep shop shut silence simmer simultaneou since sir skillet skin slaughtere smuggl snow snowfall specification
4 speedy spell spike sprinkle spy square staffer stage start stay stick stipulate str stream student stuff_$ submerg
4 sue suite sunrise sweater swimmer swollen synagogue syrup table tabloid tally tank tar telegraph temple terrace
4 the_far the_leave therapy thermal tire title toby too_fast tornado torrential tractor train translation transmission
4 treason triggere troop trophy tutor ty tying tyre tyrone unconsciou under underwater uniform unknown unless unname
4 ur use user usually vaccination valid ventilation vicar villager vintage volcano wah waist walkout wanderer want_me
4 ward weekend welsh wheel white wield wilkin willie willow withhold yard
5 :activity :gathered :meets :person abdominal ablaze accreditation acquaintance addition adjacent ago alert alia
5 allege alley allowance alternatively and anna announcement apache apology appear application approximately
5 arbitration armore army arrow artery artillery asbesto ask assassin assign attendant auburn auxiliary bakery bamboo
5 barker barne basilica battalion beach bearer below beneath benedict berth besieg beta billboard bishop blackout
5 blackwater blade blaze blue bobby body bogu bolt bourbon brawl brigade broadcast brown bucket burglary butcher
5 butterfly cafeteria call canal cancellation canvas capture car case cash cattle ceas cedar centenary centimeter
5 ceremonial champagne char chicken chromosome circular citation citizenship classmate clau collection collector colt
5 column complaint conceal concerto consist constable conte contestant contract cork correctional cottage couch count
5 countess county cousin cove crack crew crouch crystal cupboard customary cyclist dam dart dash davenport debry
5 decorate defendant deflect dental deploy diagnosis diameter diamond dig dinner disabl disciplinary disclose dissolv
5 dolly dop doubl drake driver drunken each edit eighteen either enrichment enrol enroll episode every ex exemption
5 extradite fa fall fanfare fatally feast feature feed fence finale finalize find finger firearm fisherman fist fix
5 flag flee flip fog foil for free freshly friend fulham galloway garrison geneva gibbon giro give go graham gravel
5 greet grill gum gym hander havel haye heart heel heroin hid hilltop hold homere honorary hopper house i_chang idol
5 illuminate immunity improperly incorrectly infect infield inn insignia inspection interception intern interpreter
5 interview invalid iron jack james jay jeep jo jockey johanne kensington kidnap killer kim knight knock kroner label
5 lace lake lamp lane lap lava lawn leaf lee lethal levy libel licens lid liner liter litter lone lookout loop lottery
5 lowere lung maria marijuana marry mat mate mausoleum medical memory metric miner minor module morse mosque motion
5 mound mourn nanny nearly next nighttime not_hold notebook numbere occasion only orbit orchard ordain ore outside
5 outskirt over overhead owner oxygen parcel parent parenthese park parliament paste patel peak pedal peel pence
5 pepper perch percussion perry pete petr pickup piece pierce pil pile plane plenary plus plutonium poison pontiff
5 pool port porter portion pot pottery premature prescription presumably previou prince privy propeller prostate
5 protest protestor prototype publicist purport putt rabbit racket ramp randomly reactor reassign rebate recast
5 recently recipe refugee regiment regularly rejoin reliever relocate renovation rent rental repeat repeatedly report
5 rescue respectively restart revise riverside roadblock roadside robin rock roger roster rotary routine rover rubble
5 saint salary salute sanctuary savoy scarf scot scratch seasonally semi seminary sentinel separate september serial
5 settler several shave shelv shepherd shoe silent sing sister slam slay smoke somerset son sonny sophomore special
5 speedway spencer spinner squad ss stain stall stampede station steak steam stern steroid straight strike studio
5 suicide sung sunglass surname surrey survive swan sweat sword tampere tavern testosterone th thanksgive theft thieve
5 thumb thunder tin tiny tissue titl toast toe toll tooth torture tower trace trainer tram trap treatment trio trouser
5 truce trumpet twitter uk umpire unanimously underground underwear unofficial unrestrict unsuccessful unveil upheld
5 upon upper v varsity veil venu verification verify veterinary vik villa viola violet violinist virgin visitor vowel
5 wagon waitress wales wall walnut ware weekly weep weir wet whilst wicketkeeper will_not winger winner winter wood
5 wreckage yate yearly
6 #own1 :change ^_our accidental achille acquittal admission adorn aged agent alongside ambush amman amnesty annually
6 applicant apprehend aria asleep attach attend autobiography bailey ball ballot barb barrett barricade belly bern
6 beth billy blackberry blake blast bleed blistere bomb bounty breaker breast bribe brick bulldozer bulletin bullion
6 bunny burst c cake camera cameraman candy canoe canopy canyon cap captain carpet cart castle catalogue cave ceil
6 cell certification chamber change_that charg charge chart cho church circa clad claim clear clock coat cocaine
6 college collin colon colonel communion compound compression compulsory concert confess confidential consort
6 contaminate convoy copper counterfeit courier courtesy courtyard crash cream crocodile cruise curl cyru dalton
6 decker defect defer demonstrator departure depose derby detector disappear disguis dissolution ditch diver divorce
6 dover duchess dump duration dynamite eagle earl ecstasy eldest eligible embryo empty entitl entourage eponymou
6 evacuee evict excavation execute exit expel explosive extend factory fay fee feeder felony fetu flank flash fled
6 float flood floor florence forgery fountain fowler gag gala gazette gill glue gold grand grandson guitar gunfire
6 gymnasium halfway hammer harry hatch helmet hick hill hoax holme hook hull hurl improvise in inadvertently
6 inaugurate inauguration include induct inlet ins instruct interval itinerary jan keeper kickback kill kindergarten
6 lac lady launch launcher laureate length lewy library lighthouse lil lin lip list locker lunar mansion marcher mark
6 marker mason master matt meal medley memorandum metal midday midway milk mill milligram modification molly monthly
6 mortar moss mount mouth ms mud murder murderer nak ninth nose noth_change nursery oak occupant officer orange oval
6 overland palm paperback passage patent patty pea pebble pencil per pharmacy pianist picket pilgrim podium poster
6 potter pow powder precede premiere prescribe presenter preview procedure proceed promotional protester provisional
6 pseudonym psychiatric punch purchase ra rafter rancho rear recall recommend recount refurbish refusal register relay
6 remainder repatriat repatriation reprint resignation retire retrospective rex rite roast robe rocket rope rosemary
6 safely sail saxophone say_yes scream seed seeker sele server set seventeen shearer shelf shell shield shill shin
6 short shorter shoulder siren sit sixty skeleton sketch sleep smash smith smuggle snap sniper spit spoon spr sprinter
6 st staircase statue store stroke subway summer swap swim sylvester taker tap taxi technician teenage teller tenth
6 thief thirty thousand throw to_the toilet torah toss trademark travy trinity truck twin uncle underneath unpaid
6 unseed unsuccessfully used valentine van vanish velvet vest victim visit wash watt wept wifi wire withdrawal witness
6 woman workout yacht zinc zoo
7 :deliverable absentee ace alison allergy allow aloud anniversary apiece apparently appeal appearance appointment
7 approval approve ashore assault atop aunt autumn back_$ backhand balcony barrack barton bass bay bead beaten
7 beforehand begin ben birdy bogey booth bore brass breakfast bur bushel butler by cameo capsize cardiac cargo
7 caroline cellar cello cemetery chaplain cherry child clay closure comb commando commemorate consulate convent
7 conversion convert cooper cordon cordone couple cow crane crossbar crown curtain cylinder debut debute depot device
7 digitally disappearance disband discontinu discovery dismissal disperse donation dozen drill drop duet duff ear egg
7 eighth elevator enclose end erupt evacuate evene excavate fetch fifth fill finalist finally flight flower flute fly
7 forehand fork formal fort frame frozen fumble furnace glass golden gown granddaughter guard guitarist hair hale
7 hallway halt hamstr hamza hand haul henry hole holly holy hooker hostage hundr ice identification illegally inch
7 infamou infant initially inspector installment interpol interrogation interrogator investigator iry iss issuance
7 jade jam jar jimmy joey josh judge jumper juror keyboard kick kickoff kilo king lamb lance laser lay lease leed
7 limousine liver luke manor manslaughter manual marble mary mask massage mast match memorabilia mercury mick
7 misdemeanor mistakenly mistress mock moon murdere navy near needle nephew niece no nobody_know nude of_the
7 ordination organ overtime palace palmer papal paragraph parker partially passenger perform permanent pick pilot
7 plaster police policeman pope porch portable possession postponement pregnancy previously princess proclamation
7 prosecutor pull pump punt purple quarantine radio ranch rap rape rapper ray recipient reconstruct red regular
7 rendition replace replay reply requir rescu rescuer reunite reveal ribbon robber robbery rod roommate rubber sabbath
7 sah say scoop screen seaman search secret separately sermon session seventh sheet shelter shirt shout shutdown siege
7 singer site sixth sock soldier solitary song specially specimen spinal spot spray starter steal stereo sticker sting
7 stint stomach stoppage storage stove straw strawberry stray striker stump sued summon sunset supplemental surgical
7 survivor suspect swear tab tag tate tee telegram terminal text the_consultant thick thirteen throne tiffany tip
7 tommy torch torpedo touchdown towel track translator tripoli trunk tuition twelfth unpublish unspecify upstair
7 uranium verdict verse voyage walk warehouse wav wear webster weekday where whereabout whiskey widow withdraw
7 woodward worcester yuh
8 #settled abdomen abruptly accomplice acoustic activate additional afterward album allegedly ammunition ams anonymou
8 anthrax apartment archive astronaut attacker audio available backstroke badge ban band bar baronet barrel bench
8 birdie boat boiler botch bronze bruise bus button cage caller cannon cardboard carriage certify clerk cockpit
8 commencement compilation concussion confirmation consecrate contact container corpse courtroom creek curfew decree
8 delay delivery depart deport deposit detonate diagnose diploma discard discover dispatch document dormitory drape
8 driveway drug drum drummer dusk early eleventh equalize equalizer evacuation eve eventually execution extra extract
8 facility farmhouse ferry fire five flap flotilla follow forty freez frigate from girl glove grade graduation
8 grandmother groom guest gun half ham hangar he hear helicopter hide hol home homestead hut implant imprisone
8 indefinitely indictment induction informant inspect interrogate jenkins jury kelly kilogram knee knife leaflet
8 ledger lily load lounge lunch magistrate maternity memo memorial messenger meter mid moratorium nail name
8 naturalization nearby nun original ovation payment periodically permanently phone piano plastic plate plead pollard
8 pound prayer preliminary priest quarry rain reinforcement reluctantly reopen resume reunion rocker roof round sack
8 sailor sale seizure sell semester sergeant shaft ship shuttle sixteen slain slate snatch sneak solo soon souvenir
8 sperm stack stair subpoena subscription telephone tender tent terminate testimony the through ticket tile till ton
8 tour tribute troy twenty unauthorize unavailable unconditional uncovere undercover unearth unidentify vacate vi
8 video vigil violin vocalist volley walker wax when wife without wound write
9 :tells abbey abbot aboard admiralty afternoon announce apprentice ark ash attic authorization authorize
9 automatically axe backup banquet barge barn bassist baton beside blood bodyguard bone bow break brief burn burnt
9 bypass cab captive captivity cartridge cathedral chemotherapy circulate clinic coin coma commute companion
9 conditional confirm consent contain convict cord correspondence cover cross daughter deceas decide deck deliver
9 demolish demolition dentist detain detention discography disk drown easter embassy envelope erect escape examiner
9 excerpt expiration expulsion extradition farewell fifteen fin foot forc forcibly formally freighter garage garland
9 gate gig grenade groin gunshot hall have_not header id imprisonment injury inside install instruction interrupt
9 invitation it_be last leg lift log lump maid mandatory mint monastery monk morgue motel motorcade my neck nine off
9 officially open optional oral ounce out overnight overturn pack pair paper pen penalty permit pin pink platinum
9 print priory procession purse read recovere refrigerator registration registry repair rib rifle row royal scan scrap
9 seven severance sheriff shoot shortene shower silver sleeve slot soak stolen submission subsequent substitute
9 summone surgeon surrendere sworn tear ten tentatively test toddler tomb transmitter trial tuck tunnel undergo update
9 version vessel voluntarily wallet warden warrant yellow
10 abduct abort after altar amber arrest arrival assailant asylum auction baby balloon bathroom battery bedroom bell
10 birth bride cabin cache camp cancel candle card ceremony chapel chapman charcoal cheek choir clemency clip cole
10 commenc completion cooke coronation coroner corpus courthouse dawn dead deadline death decommission deluxe
10 deportation discharge doctor donate dur edition eleven emergency evacuat examination fir footage forehead fourteen
10 full handgun hastily him holder homemade husband indefinite initial injection inscribe inscription jubilee kidney
10 kiss leak lengthy ligament luggage mail manuscript marrow microphone minute miss mother nasal notify oath onto
10 packet parachute partial pass photo pill pipe plea postage posthumously postpone pregnant prematurely prisoner
10 pupil rack raid ransom record refund rehearsal remix reopene replica reschedule residence roll ruby schedule
10 secretly she shrapnel single skip skull sprain stab stamp stone stop stud stuf surgery surrender tendon termination
10 testify then transplant trip triple twelve unmark valve vault whistle window withheld wooden wreath
11 accompany adjourn ambulance ankle await basement bath bed behead birthday booklet boot bottle bowie bundl bury bye
11 calf carry collect compartment corporal court delete diary double eight elbow engrave escort exam fingerprint first
11 fre grant gunman handcuf her hood hospital intercept kit license mourner night notice obtain pad pardone pearl
11 photograph prior promptly queen receive recorder reinstate reportedly return room seiz sentenc sentence sign
11 signature six strip submit tattoo temporarily temporary thereafter thigh throat ultimatum unuse via visa wed wrap
12 0 afterwards audition bag blank blanket block bonus briefly bullet captor certificate chest clearance complete
12 confession confinement discharg door eject entrance entry extension fake file flown hiatu hospitalize hour injure
12 inmate issu late may medic month noon order originally overdose pardon parole passport patch pend prison recess
12 refuse reissu retrieve ring sample second shipment shotgun sometime strand suspension three tow trailer tube unharm
12 unreleas urine vinyl wait waiver week withdrawn wrist
13 #pictured :finish arrange arrive automatic back batch boy burial capsule check commemorative confiscate custody dat
13 date dock enter expire four freeze funeral immediately injunction jail june lock lodge makeshift march morn
13 notification nurse on petition pistol plaque probation removal replacement reprieve revoke subsequently suitcase
13 tablet tape transfer two underwent undisclose
14 #seen1 accidentally affidavit august before copy deposition disc final insert later maiden midnight receiv release
14 remove spear suspend twice
15 his letter oven permission request residency transcript
16 at autopsy bail coffin retriev until waiv
17 seal send shortly
19 dy
"""
