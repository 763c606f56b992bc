"""What 2611 labelled problems teach about specific: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

ANSWERS = ("no", "yes")
ROWS = """
-35 *
-21 civilize entrepreneurial fundamentally imperative importantly standpoint
-20 capitalism capitalist globalization mindful perception
-19 conducive conservatism disadvantage fundamental governance inherently perspective pragmatic prosperity socially
-18 aspiration attitude competitiveness diverse diversify diversity economically enormously entrench geopolitical
-18 ideology implication macroeconomic openness perceiv perceive resilient selfish strive sustainability technological
-17 arrogance clout disparate distrust dynamic ecological economic emphasize endeavor ethic exploit genuinely gre
-17 importance indispensable inherent innovation irrational misguid notion ours politics profoundly prosperou rational
-17 stability sustainable tendency transform truly undoubtedly unpredictable vastly vibrant viewpoint visionary
-16 akin alienate arrogant aspect beneficial consciou cultural culturally cynical demographic emphasy environment feel
-16 foremost frankly honesty ideal ideological immensely inequality intellectual macro morality nationalism necessity
-16 negatively norm objective outsider predictable prevail productive realization relevance repercussion resilience
-16 responsive socialism strategy superpower thing thrive underestimate undermine understand virtue
-15 accountable adversary appreciate atmosphere climate complexity concentrate consequence contradiction convergence
-15 creativity culture daunt destructive economical economy empowerment enterprise equally ethnically evolve extremism
-15 fairness flourish focus forefront formidable globally incredibly indifference inefficient inevitably institutional
-15 lack mentality mistrust moral orient particularly patriotism pervasive philanthropy politically poorer precariou
-15 profound protectionism prudent realism reality reform reliant respect richer savvy sector sense smarter social
-15 stakeholder stereotype strategic strategist surely tremendou trend understandable uniquely wealth worrisome
-14 accustome admire aesthetic ambition balance belief biodiversity broader bureaucracy certainly coherent combate
-14 competence competitive concept consolidation continent corrupt creative crise deeply defensively desirable desire
-14 destabilize diminish discipline discourse divisive dominate ecosystem embrace environmentally equality equitable
-14 ethical evident exert expertise extraordinarily extreme foreseeable geography global grasp grassroot imagination
-14 immoral impact increasingly indicative indifferent influence injustice insecurity instability integration
-14 intensely irresponsible latino like mankind marketplace moderation morally motivate naive namely nature obviously
-14 organizational ourselve overcome overly peculiar people pessimism policy political poverty pr problematic
-14 professionalism purely radically really reflect reliance resource rethink rightly sake sensibility sensible
-14 sentiment strategically subjective superiority synonymou tolerant transformation transparency uncertainty
-14 unrealistic upheaval urban urgency vision vulnerability weakness
-13 absolutely absurd accomplishment advancement agenda align always ambitiou animosity appall arguably articulate
-13 authoritarian aware behave breadth burgeon business capitalize civilization collectively compassion complementary
-13 complicate confidence consensu constraint constructive context conversely corporate decidedly deepen define
-13 democracy dictate difference dilemma dislike disparity distinctly downside eco ecology efficiency efficient
-13 emergence energy entity envy especially exploitation explore factor foolish generosity geographically grappl
-13 headway healthier heartland historically honest honestly hugely ignorance impunity incapable inclusive
-13 industrialize innovative instinct integrity intelligent interest invest investment lag lately leadership leverage
-13 liberalization libertarian lifestyle militarily moreover motivation mutually necessarily niche ought outsourc
-13 personality pessimistic principle priority proportion rationale real realistic realize regard relation repressive
-13 reputation resentment ruthless seem significance situation solve someth stagnant strengthen stronger supportive
-13 tangible terribly trait underscore unstable utterly versa vulnerable wholly you
-12 academia achieve achievement affluent alike among artistic asia assumption awe awesome awful backbone barometer
-12 behavior beset broaden budgetary bullish burden bureaucrat challenge civic confront contrary cooperation cope
-12 credibility decisively definitely depend dependence dependent depress development disagree disproportionate
-12 dominance dominant domination encourage enjoy enthusiasm environmental erode essence esteem excite experience
-12 extent fascinate fearful feasible financial flexibility focuse foothold fragile fruitful future geographical
-12 goodness governmental greater greatly greatness helpful hispanic hypothetical imagine immense important incredible
-12 inde infrastructure insight integral integrate interaction intolerance kind less lofty marginal maximize
-12 meaningful menace misunderstand modernization myriad notwithstand obsess obviou opportunity paradox peril
-12 phenomena phenomenal phenomenon philosophical poorest populist populou pose positively prevalent profitable
-12 promote prosper proud proven prowess realm regional regrettable rely rich rife safeguard satisfy scenario
-12 seriousness shameful shortcome skeptical skepticism society sphere spirituality stature strongest stubborn tend
-12 tolerance tourism turbulence unacceptable unbelievable uneasy unfair unthinkable value volatile volatility wary
-12 worry worthwhile zionist
-11 accomplish accountability actively activism advantage aggressive aggressively alliance america attractive
-11 awareness battleground behaviour betrayal better bigger blatant broadly catastrophe centere centrist certainty
-11 challeng chaotic characteristic cherish chiefly clarity clearly closely commonplace compell concern confident
-11 consideration consistent consolidate continuity contrast cooperative courageou democratically demonstrate
-11 deregulation deserve dignity dimension dire disagreement disregard dissatisfy distinct distract downturn dubiou
-11 economics emerg encompass enhance enlightenment enormou entrepreneur envision equity ethnicity everyday evil
-11 evolution evolutionary exacerbate excellence fairly fantastic financially grow hardest harmful hatr havoc hostile
-11 how idea imbalance impetu industry inevitable initiative institution irrelevant journalistic landscape lessen
-11 liberal logical mainstay mainstream management manner markete marketer matter meddl metaphor metropoly midst mind
-11 minority mobility momentum motive nascent nation negative neglect notoriously nowaday nowhere obsession odd
-11 oppression optimistic outrageou overlap pac partisan partnership passion person philosophy pivotal portfolio
-11 practical precedent prejudice pride principally productivity profession profitability proponent prospect quirky
-11 quo racial racism realise reformer religion respectful responsibility resurgence ridiculou risky rivalry robust
-11 scary scope secular sheer simplicity sincerity sinister socialist spirit spite squarely stimulate storytell
-11 strength stress strong stupid surreal symbolism talent taste themselve theory these tolerate tricky true turbulent
-11 turmoil uncomfortable unconventional undercut underly unfavorable unfortunate unity unpleasant unpopular unsettl
-11 utmost very view vital way weak wealthiest weird wisdom wise workplace
-10 ability acceptable acknowledge admiration adverse advocacy advocate affect affinity aim alter amaze anarchy apec
-10 appetite apt astonish aura awakene backlash balkan basically benefit bickere biotechnology bitterness bleak boast
-10 bode brightest bureaucratic catalyst cater cautiou centralize characterise characterize charisma clearer cognitive
-10 coincidence commitment commodity communism community comparative compute conceptual conservative consistency
-10 constitute consultancy contradictory contribute convinc coordinate coordination core country courage create
-10 critique cultivate cyberspace dangerou dangerously deeper democratic despair deterioration determination deterrent
-10 detractor diaspora differe differentiate difficult difficulty dimensional direction discontent discriminatory
-10 dissatisfaction distinction distraction disturb domestic doubt dramatically dumb economist educational element
-10 emotion endanger energetic equilibrium essential everywhere exaggerate expansive expectation extraordinary
-10 extremely fascination favorable fiercely filmmake firepower fiscal flair flaw fledgl folk fortunate foster
-10 frustrate genuine govern gritty growth happier harder hardly harm hate health hemisphere hinder humanity illusion
-10 impatient improve incompetence insider intimidate intrigue irony jeopardize keen knowledge laud legacy lgbt
-10 linguistic livelihood loser lot managerial markedly mess midwestern militancy minimize mismanagement moderate
-10 modernize motherland much murderou murky mutual natural nevertheless nonetheless nonpartisan noteworthy numerical
-10 obstacle optimism outcome outlook overwhelm particular perfection planner plausible pleas ploy pollster poor
-10 postwar powerhouse powerless precisely prone pundit pursu reasonably reckless reflection refresh relationship
-10 relentlessly remarkable remarkably restless rhetoric rid role sadly safer satire self shape significant similarity
-10 sincere sincerely skill sociology sort spectacle speculative stabilize stable staggere stride strife structural
-10 struggle susceptible sway systemic tame task taxation tempere terrific terrorism theoretical think thoughtful
-10 threaten totally troubl trust underdog underline unify universally viability viable vie vigilant we weaken what
-10 wider willingness woe worse worsen youthful
-9 absorb abstract abundance adapt adhere aggression agricultural ala amongst analyst analytical anxiou approach arise
-9 asean ashame asian assert attract backdrop backward bastion behavioral believer besides bias bipartisan bjp bloc
-9 bolstere boon brighter broad brutality bunch businessmen californian capability catastrophic chao cinematic cis
-9 closer collective commerce comparatively competitor conflict conservation consider considerable consistently
-9 consumer continuation cordial cornerstone correlation corruption credible crisis critical crossroad culinary
-9 curiosity dampen danger decliner develop differ diplomacy disarray discourage distort doing downplay drastic
-9 drastically eager educate effectiveness efficiently ego electorate elite empower emulate endure engage enjoyable
-9 environmentalist equal eradicate escalation establishment everybody everyth evidenc exceptional expenditure fabulou
-9 fact farce favourable feminist fluctuation forum freedom friendship frightene functional gainer gamble gameplay gap
-9 generation geniu genre geographic glamorou gloom gloomy great greatest happiness hard harmony heck hedge heroic
-9 horrible hungry hurt ideally impression improbable inability incline incompatible inconsistent indigenou indirectly
-9 industrial infight influential inspire interact ironic issue justification justify keep lawless lax legitimacy
-9 legitimate leisure likewise logic longevity loyalty maintain manipulate manpower market marx marxist methodology
-9 modern mood morale multilateral multinational myth nafta need neutrality ngo nonsense nostalgia obesity oddly
-9 opinion ordinary organization outdate outset overshadow passionate patriotic peaceful peacemake penchant persist
-9 pity plight politician populate posture potent powerful predict preference preparedness pretty pri progress propel
-9 proposition pros psychology pure quality racially rampant rapidly rather reassure recognize reconcile refine region
-9 regulatory reinforce relentless relevant reminder representation resolve respectable responsible revolve richest
-9 risk root saddene satisfaction scarce scenery science scientific sectarian seemingly sexuality shadowy shaken
-9 shrink shun singular sino skeptic sociologist solidarity solution somehow spatial strongly substantive subtle
-9 success sufficiently supernatural supremacy tarnish technology temperate theme too topic toughest toward tragic
-9 transition treacherou unaffect uncertain uncommon undertake uneven unfamiliar unique universe unjust valuation vast
-9 viciou vigilance vigorously vying wealthy whatsoever wherever withstand workforce worst worthy wrack
-8 #hazy1 #hazy2 abide absolute abundant adherence aerospace affection affirmative agriculture ally amuse anbar
-8 anthropology anxiety anymore anyth applicable appreciation architectural argue arid as asset assume assure attain
-8 bad banco basic betray beyond bilateral bite bitterly bog bold boomer bre bully calm capable centr certain
-8 charismatic charm cio circumstance clever collaborative comfortable comparable competent complement compromise
-8 conform confuse conquer conscience consciousness conserve considerably constituent consume contribution cooperate
-8 counterterrorism coupl cozy creation cruelty cuisine culprit curtail cyber darker datafile debate decent
-8 degradation democrat dependency derivative desperation devastation devise devotion dialogue disastrou
-8 discrimination dismal divide doe domestically dull eclectic education effective emerge emotionally ensure entertain
-8 erosion ethnic europe evangelical exceptionally excitement exclude excuse faith familiar fascist fashion fauna
-8 favor favore ferociou finance firmly fishery forge formulate framework frustration fulfil fun gender generate going
-8 gravity guy hamper happen hardship hawkish healthcare healthy heightene helpless hesitant hierarchy highlight
-8 highly hindere hopeful hopefully hospitality hub human humane ignore illustrate impossible impress improvement
-8 indicator ineffective inflationary intensity interfere interpret intrigu investor it journalism knit lament liberty
-8 logistical look many marginally measure meltdown merger messy mighty mobilize mystical mythical nationalist neutral
-8 newcomer nightmare not noticeable obscure optimal outperform owe paramount parity participation partner payoff
-8 philosopher plagu pollute population portray portrayal possibility potential potentially prediction preserve
-8 prestige privatization problem prove purpose pursue quantum racist react reap reasone reflective regardless
-8 reliability reluctance remind renewable restraint restrictive restructure retro reward rigid same semitism
-8 seriously setback shift showcase shrunk silly similarly simpler sinhalese slowdown sluggish smart solely somewhat
-8 sophisticate soro sovereign speculator spiritual splendid stabilization stance stark surpluse surprisingly suspense
-8 tackle tactic tactical tension terminology terrible thankful tough towards tradition tragedy transparent truth
-8 turnaround ugly underwrite unfairly unfold unfortunately unfound unhappy useful utilization utilize venture vigorou
-8 weakene weaker weakest well wildly windfall wit wonder wonderful worsene zyuganov
-7 :absolute :light academic accelerate accurately acquisition activity adamant adequately adjustment adolescent
-7 advertiser adviser advisor afar affair afraid africa aging all alleviate alternative analyze anc andean anger annoy
-7 anticipate appropriately arab architecture arous array assess assessment attraction attribute automotive awkward
-7 backer banker beleaguer believe bent bio biotech bland blend bolster boom boost bor bordere brutal bustl calculate
-7 calculation careful caste category caucasu caution cautiously charitable choice coalition combine commend
-7 commentator communicate comparison confluence conspicuou consumption contagiou contemporary contend continually
-7 convenient corporation costly countrymen countryside crazy creature crime critic crucial curiou damn debacle
-7 decisive deflation deliberate delicate deprive deteriorate devote different differently disagre disappoint
-7 disappointment disaster disruption distant diyala do_not doctrine downfall easiest eccentric eclips effort
-7 electoral elusive embarrass embarrassment emotional endangere enemy enhancement entertainment epicenter equation
-7 eradication ethics evaluate evidently excellent exist existence expand expansion exploration express fabric fallout
-7 fantasy favorably federate fertile feudal fiction finite flamboyant flung foe forestry forex formulation fortune
-7 friction friendly fringe frontier fuell fulfill furthermore futile gam gcc gdp geology geometric gephardt glamour
-7 good gop grim groundwork guess gut habit heavyweight help heroe historical hobby horizon hr humor hype i_be
-7 imaginary immune imply impoverish impulse incentive income individual inexperienc infectiou intent intention
-7 interference internationally intimidation invariably irreversible job judg labor largely ldp lean leap likelihood
-7 likene literacy literary lively logistics luck lugar manage maneuvere manipulation mantra mathematical mature
-7 mediocre mercosur merely merit misery monetary monumental more most myself naturally navigate neighbor
-7 neighbourhood nonprofit nor notably obligation observer oceanic oecd oppose orderly organisation organism
-7 orientation outreach outspoken overall oversight ownership passive patience perfectly peripheral persecute pest
-7 petrochemical pillar planet plentiful plenty policymaker pollution poorly power prais preservation pretext
-7 probability profit progressive provocation provocative psychological psychologically pursuit radical reason
-7 reasonable recession recognizable reconciliation regulate relatively religiou renaissance represent repression
-7 republican respective reunification revolutionary ridden ripe rogue romantic rug rural sabotage sad sadc saharan
-7 scale sci secretary secretive segregation sensitive sensitivity sentimental seriou shaky shame significantly
-7 simplest simply skyline slack slow smoothly sober sociedad sovereignty spd spectrum sport spotlight statistically
-7 staunch straightforward strictly structure substantially suffer suicidal survival sustain symbol symmetry
-7 sympathetic system tech technically tempt temptation terrain territorial there those threat tilt tout trade
-7 troublesome unnecessary unwill uphold upsurge utter valuable vanguard villain visibility visually wag warfare
-7 warlord welfare westerner wetland whoever witty wrong xfdw
-6 #hopeless acceleration acknowledg administration advancer afford affordable african allocation ambiguou amenity
-6 anarchist anatoly apartheid aquatic arbitrary archipelago ardent assortment attention audience authentic
-6 authoritative automation autonomou autonomy aviation axis baseless benign beverage big biomedical bizarre blame
-6 bloodsh brew brilliant broadband buchanan buddhism campaigner capitalization cardoso carnage caspian catere
-6 celestial centerpiece chairmen character chic china circle common communal communist compassionate complex
-6 component concede confrontation confusion conglomerate consequently conservancy constantly contender contentiou
-6 continue contributor controll convey convince cote counter countere cppcc craft criticism criticize crossover curb
-6 currency cutback dalian decade deem deepest defend defensive deficit definite definition demeanor densely density
-6 dent depth desperately destiny deter developmental dictatorship dilute dim director discredit discussion
-6 distinguish dole dpp dream dweller educator effect eminent emission employer employment endemic enforcement
-6 enthusiastic era escalate ethanol evenly ever example excess exercise exotic expression extinction extremist
-6 faction fair faltere fashionable fear feminine fend fidelity filmmaker financ finest flavor flexible focal folklore
-6 fond forceful forecaster franchise frontline function funny fuzzy gadget galicia gase generally geo geometry glad
-6 gramm greenhouse grievance grip hallmark have_be hazard hence here heritage hi hoc homeland hostility household
-6 impartial implement inadequate inappropriate inc incumbent independent inferior infinite inhabite intensify
-6 interactive interpretation intervention intricate invader invisible ironically ital janata jealou jia juergen kan
-6 lackluster landowner latitude leftist lesson liability lifelong lik lingere lobby lobbyist longstand loophole
-6 maharashtra mainly majority maritime masculine math mathematics maverick mean meaningless media medium mekong mere
-6 midterm midwest mindanao misl mislead mitsui mobilization multi muscular mut mythology nader narrative neighborhood
-6 nicely noble noir nordic nyse obese offense ongo openly organic organize outnumbere outward overlook overview
-6 overweight pace pacific parallel partly pas patronage pattern penetrate pension perot perpetrator persona petty pf
-6 picturesque planetary polar popularity position ppp precision predominantly prefer primarily primitive procedural
-6 progressively project proliferation prominence propaganda protect provoke prudential publicity punish quantitative
-6 que questionable rangel reaffirm rebelliou regime reliable reproductive research resist respondent restive retail
-6 revenue rhythmic ris saarc sacrifice sadness sanitation saturate scholarly seasone secondly seldom severity sexy
-6 shareholder sharper sheldon should simulation sizable sked slippery solid sorry sour southeast specter spirite
-6 startl stat statistical steadily stellar stigma strait strange streamline style stylish subdivision substantial
-6 such sunni sunny sure swath sympathy taboo telecommunication terrorist texture theological theoretically thereby
-6 therefore this thorny thoroughly thrill tianjin tighter together traditionally tran transportation triangle trouble
-6 trump turnout twentieth ubiquitou ultimate ultimately undecide undersecretary underworld universal unlikely
-6 unprecedent unreasonable unreliable unresolv upbeat upside utility vague variable variety vary vector violence
-6 vivid vocabulary wan warmth wast watersh waterway weary weathere western whatever wick wildlife with_my world
-6 wrought xiaop xinjiang youth zedillo
-5 accordingly accumulate accumulation accuracy action aeronautic albeit alcoholism alignment analysis anglo anguish
-5 animation anybody apparel appointee appropriate archaeology argument assertion astronomy atrocity autism avoid
-5 badly baltic beauty become beneficiary berman between bhd biggest biology bitter blueprint bolivia bounce boundary
-5 bravery brink brisk brokerage brunt budget buoy ca cancun cannot capita capital cardiovascular care cartel
-5 catalonia caucu ceo challenger cheap chemistry choreography chretien christianity cite clan cleaner cleans cloudy
-5 cn coca collaboration colonial combination communication compete con congressmen constituency consult continental
-5 contractual cosmic councilman cpc credite criticise crop cruel crunch culmination curve cushion daiwa daley dare
-5 datuk decay deception decreas deng denounce desperate devastate dialect dickson directorate discuss disgust dismay
-5 disorder disrupt distinctive distress distribution doom dune durable dwindl earnest elsewhere embroil encountere
-5 endless enlargement entirely entrust erratic essentially european eurozone everyone exactly excessive exclusion
-5 executive expatriate expectancy expert exporter exposition fac facilitate family fao faster favour fea federation
-5 fi fiat fiji firm fleischer food forbe foreign forgive fortunately franco francoy fundamentalist fungi gain
-5 gangster gauge ge gen general generale generou gennady gigantic giuliani gloriou gore government gratitude gross
-5 guangxi habitat haider harbore hardene harsh harshly hatoyama headquartere heavily heroine hilly historian
-5 homosexual homosexuality horrific horrify horror horwitz hottest huh humanitarian humble humid hybrid hypothesy
-5 i_can i_do imagery implicit impressive inaccurate inclusion increase independence indication inflation inner
-5 inspiration insurgency intelligence intense intimate intrusion involvement ire islam islamiyah islander isolate
-5 itself jemaah jiangsu jurisdiction just kemp kissinger labour larger leader lesbian liaon liquidity litigation
-5 little llc locke lore lucrative lula luo lure luxury macao magical magnificent magnitude mahn major malay mammal
-5 matchup maybe mayhem mayoral mccurry mcdonnell mechanism mega migration minimal miserable mistake mistaken modele
-5 moderately moment monopoly movement naacp narrower nasty necessary negro neighbour neo nervou nl nomura non
-5 nonfiction nonproliferation nra oblast obsolete offend offset offshore oic okay old_$ ominou operational outrage
-5 outstand oversee overtake overwhelmingly painful parameter parliamentarian path peacekeep peasant peninsula pepsico
-5 perennial persistent pertain petroleum pew pharmaceutical piracy pleasure poetic pois poisonou polite pollutant pos
-5 positive preach predator predecessor presence presidency pretend prevalence pristine procter projection prosecute
-5 proximity psychic purity quebec quicker quite rapid rat rattl ravage readiness rebuild recovery recreational
-5 regulation relate relax remedy reminiscent resemblance retain reversal revival revive revolution rift rival romeo
-5 romney rude same_page savage scenic schizophrenia secession segregate seismic shadow shady siegel silicon sleek
-5 sleepy sloppy smaller societe softer somalia some sonic sorrow sp spawn spoil spread spur squandere stardom
-5 statistics stealth steer stuff sturdy subcommittee subordinate succeed sum superhero suv swing systematically
-5 taiwan tangl taxpayer technical telugu tense term terrify terror texan the_food these_day thwart to_be to_know
-5 tougher traction transatlantic trendy tribal triumph tse tumultuou tung turnover tutsi umbrella una undertaken
-5 unrest unsure uphill upstate urge useless valery vegetation venezuela verge versu vice violent visual vivendi voter
-5 warm warmer watcher weed wherea whole why widen widespread witter wondere woven ye yin yorker zanzibar zoellick zon
-4 #hands=charge :vague abnormal abroad act adb adjust administrative advertise affiliat affiliation afghanistan
-4 afloat aftermath aftershock alarm algae all_the american amidst amusement anand angle appalachian applaud architect
-4 armey art arturo aside associate athletic atmospheric auto automaker automobile avert background barclay
-4 battlefield be_the beast bet biden bihar billiton biologist blackmail bloodiest bloomberg bnp boss boucher bourse
-4 brave brazil breakdown breton brotherhood campaign campuse candid carlson casual catalan catholicism caucuse cause
-4 censorship chairman chairmanship change chiapa chinatown chuan cinema cisco citizen citru ciudad clarify closest
-4 cnbc coastal coastline colorful combat comedy comfort commit commonwealth company compatible competition complicity
-4 conception conclusion conquest conspiracy constant consultative contemplate convention conventional coordinator cop
-4 corridor cost count_$ course cpi creator credential criterion crumbl crusade crusader cultivation current cute dar
-4 darfur davo dazzl deal debt decision defense deficiency defuse delegate deliciou delight demise depiction
-4 depreciation derail derive deserv devaluation developer devout diet digest dinosaur discomfort discretion disgrace
-4 disgruntl dissent disturbance divisional do dominion downward dramatic drc drift ead earth ease easier
-4 ecclesiastical echoe ecowa edge edible effectively electromagnetic eliminate ellison empire employ enable
-4 encouragement endit endorse enforc enforce engagement enough enron enthusiast epidemic ernie erotic establish
-4 eternal eu even excel expense explain expo export expose external exxon family_have far farmland fault fdch
-4 feasibility fee_$ festive fictional fierce fight figure firmer fledg flora fool footwear foray forcefully fore
-4 forecast forth funder garner gay genetic genetically gentle geological germanic gingrich goal gradual gradually
-4 grateful grid grief gt guise gujarat gulf hail haiti hand_$ happy hardliner harness haunt have_a have_another
-4 hazardou haze headach headache heal herzegovina hesitate hiroshi history hmo hold_the hollywood hope huckabee huge
-4 hume humidity humorou hydro hygiene i_keep i_run iconic idle ihs impair implementation in_two incidence incite
-4 india indonesia ing inherit inland insane insect inspirational insult insurance internally international internet
-4 invention iraq isolation italia its ivorian jeopardy jitter jp judgment judicial judiciary just_be justice katz
-4 kaufman kerala kerry kirkuk kmt know_$ koch kostunica kurd kurdistan lapd lawful lazy learn legislative lend lesser
-4 level liberate lie lieberman life limelight limitation linear linger literal locally longitude look_after loom
-4 loosely lov loyal luc lyndon lyrical machinery mahathir majestic make makeup malaria malaysia maldive manager_and
-4 maneuver mara margin marital marvel mas massimo masterpiece matrix mazda mccain me_$ me_down mental merge mideast
-4 mileage milestone min mineral misuse modest monarchy money mongolia mostar motto multimedia musical must my_head
-4 my_team nah najib narcotic nazarbayev needy neither network newsroom newt ng ni nickelodeon nino nobility nobody
-4 nobody_in noisy not_get not_on not_tell nutrition nutritional oas obama occupational ocean offshoot often oo
-4 opponent organise oriental osce overse oversea own ozone pagan palestine pandemic pariba particle party pastoral
-4 peace peer performance performer perhaps personal physically physics piedmont pla pleasant pledg polish_$ popular
-4 possess pp practically premise presently preserv prevention prey primary primera principal privacy privilege
-4 procurement property proportional prostitution protract provincial psychologist public pulp purge putin putnam
-4 puzzle question rage rancher readily reciprocal recognise reconstruction recreation reduction redundant refrain
-4 regain regret rein reiterate reluctant remake remotely render renegade repertory repute resistance retaliate
-4 retiree revamp roadmap robot rockwell romance ruler run russia sach sag sahara samoa satisfactory scholar schroeder
-4 schumer schwab scrutiny secretariat semitic senior sens severely shake shandong sharply shenzhen shine shock
-4 shoreline sicilian sideway sight silvio simmere sin sitcom slavery slower slum slump smooth somaly someday sow
-4 specific specy spin sprawl squeez stake stalemate statesman steinberg stimulu stock strauss stronghold stunt styl
-4 subdivide subject subprime subspecy subtropical suburban sufficient supervisory surplu susilo switch_off symbolic
-4 tale taller target targete tax telecom tell_you temper textile than thay the_fourth the_one the_rota them theology
-4 therapeutic thus tibet tide tie to_me tome tone topple tory traditional traffick tribe tsang tumble tutsy
-4 unemployment unexpect unionist unlike unsafe upscale upset urgently us usoc variation vehemently versatile viacom
-4 vietnam vijay virtually visibly vogue waste waterfront wb weave werner will woo work worldcom worldwide wwf xiamen
-4 y yah year_$ year_and young yourself yudhoyono zanu zero zhejiang zone zulu
-3 #hands=self #misplaced :daily :mass :vague-thing ^_person ^_publish ^_someth ^_that ^_too a_bite a_new able account
-3 across age agree ai always_have and_night and_none and_not any anyone anywhere apart at_our be_an be_desire
-3 between_day between_the big_client business_$ can_take candidate century chang chang_since class client_pay
-3 committee compare control curriculum deed desire_$ down_to easy election expensive faculty for_each fraction
-3 from_what fuel get give_up go_wrong going_on group handle hard_to have_give have_no head_$ head_and hous i_never
-3 i_sit if in_our in_six in_spr involve it_out journal keep_going keep_to key kid language law louder mend method mix
-3 my_manager my_own my_son my_time national nhs nhs_be no_real nobody_say none none_of not_have not_listen not_talk
-3 or_perish page_$ pattern_$ personally plot pressure product publish_or push rewrite rewrite_the ruin rule scare
-3 seminar sit_there six_year sometimes spr_$ state story street_have strict supervision support suppose take_it thank
-3 that that_be the_board the_business the_family the_hour the_inspection the_nhs the_senior the_street time_in tir
-3 to_themselve today tool two_year union ups usual weather what_it when_they wing within year yet younger
-2 #hands=authority #hazy3 :comparative :event :intend :modal :prize ^_between ^_break ^_confidence ^_employer
-2 ^_everyth ^_family ^_he ^_statistics ^_teacher a_close a_disgrace a_joke about_$ about_the address after_school
-2 again_the all_over among_the and_nobody and_who answer_$ answer_to at_me atmosphere_in auditor be_any be_be be_get
-2 be_i be_it be_leave be_like be_me be_not be_simply be_since be_that be_what before_$ book_to boss_$ brand break_$
-2 bring builder buy_a chain change_$ co come_down course_and day_$ doe_not dog_$ down_$ drink_$ engineer evene_$
-2 exception exchange experiment explanation farmer for_anyth for_under forget foundation fund gather_$ get_decide
-2 get_to give_in go_on go_over good_at happene have_and have_leave have_let have_rewrite head hint hour_the house_$
-2 how_$ i_chair i_come i_could i_doubt i_gather i_have i_just i_take i_tell i_work if_that if_the in_this information
-2 instance insurer it_all it_come it_do it_in it_like it_make it_show it_will job_$ joke last_to latin laugh leave_$
-2 leave_it leave_someth leave_to let let_me let_my like_that limit listen_$ listen_to longer mark_be me_give me_or
-2 middle might might_not minister mostly move_the my_boss my_dad my_hour my_mark my_mate my_side nice night_crew
-2 no_room nobody_be not_pull noth_$ noth_and object observe of_them off_$ oil on_$ once_and one_and one_i one_who
-2 only_want opposite or other our our_build our_funder out_of overrun pay pay_$ person_do phone_$ platform poll price
-2 professor pull_together raise remember report_for room_for rota run_on say_so say_why see shut_$ side_project
-2 since_the slide_$ so_$ soft software someth_off someth_to son_school sound standard step street stuff_going
-2 supervision_i supplier survey switch talk_about team_be tell_if the_atmosphere the_bar the_funder the_next
-2 the_person the_place the_same the_station the_surgery the_time the_vibe the_yard the_young them_go then_it there_$
-2 thesis they_will third_time to_my to_two together_$ too_many train_$ try two_brother up_be vibe vibe_in voice want
-2 war we_talk weld who will_go wind with_them work_out would write_it wrong_and yard_$ you_$ young_one
2 #hands=private :inner ^_head ^_in ^_my ^_one ^_parent ^_pupil ^_some ^_the ^_when ^_with a a_share a_third about_my
2 above against against_us all_about alone alone_$ already although an and_do and_my and_there and_will at_my at_night
2 bank be_already be_go be_off be_still be_talk be_tir be_train because_i belt bill bin branch breath brother cable
2 caretaker classroom close_the code coffee coin_$ colour come_in comment cry data dead_$ deaf dish donor double_maths
2 drawer dy_$ eighty else_$ employee eye fast_and field flat flood_$ folder for_good for_our form founder friday_$
2 friend_$ further further_appeal go_$ goe_to hang have_begin have_never head_decide him_$ hire_someone his_own
2 holiday hunt i_get i_read i_say i_still ill in_it include_$ instead it_and it_rain joint keep_forget keep_write
2 know_what know_where lake_be last_thing laundry least leave leave_side light lose_its map marriage material
2 maths_last me_include medicine message might_be mine mistake_$ monitor mum museum music my_best my_coach my_ex
2 my_form my_two never_once night_$ no_further not_touch not_want old_server on_one one_$ one_boy one_know onion
2 only_$ our_founder out_and pan part patient pay_the phase phd pitch plant player portal pour presentation programme
2 put qualify queue quiet_$ ready reject relative remote rest right right_$ road route rul rumour s salary scheme
2 school script season see_me set_$ settle side_of sign_off sit_in so so_i someone_else soup speak_too split sprint
2 stress_$ supervisor sweet talk_to teacher tell_us that_$ the_district the_hire the_ice the_ministry the_new
2 the_overtime the_whole the_work the_wrong theatre thing_be time time_so tir_$ to_main to_poland to_work top trainee
2 tribunal turkish turn two_version unit us_no us_that village what_the where_my with_me workshop write_in write_the
3 :create :granted ^_a ^_agency ^_choir ^_council ^_governor ^_i ^_two accident agency air along also alto appeal_$
3 assignment award be_0 be_in be_move be_split be_with behind_the board bread buyer_have can_be catch centrifuge
3 channel chess choir_and coach_$ colleague come complain_$ conversation cook could_be cut differently_$ district doc
3 dog drink duty engine everyone_tell extension_be fail fifty flour for_his for_the french get_a give_$ go_quiet goe
3 governor green grey happene_at harvest i_stand i_talk illness incident instructor into it_can know lecture live
3 live_on logo lose lottery_fund low manila may_$ me_to minimum move_out mr my_apprentice newspaper no_$ no_feedback
3 number off_the offer office oldest once organiser our_pitch outdoor painter panel parent_might parent_shout parish
3 patrol pause period place play publish quit rais resident review rush seat september_$ she_be sign_$ slide slip
3 so_it solicitor some_day someone stand star stick_$ sun take team_someth tell tell_it tell_me than_we that_the
3 the_church the_residency third tim time_$ train tree up urgent use volunteer want_me when_i which with_two work_$
3 yesterday
4 #own3 :exam ^_college abduction abu academy accession acquaintance activation ada adam adjoin administere adoption
4 agre airborne airfield airplay airstrike aka alexander alexy all_say allege allen alley allmusic allowance alma
4 alphabet amelia amend amir amo amy and_the ander andrea andrew android angelo angrily ann announcer anterior anton
4 ap apology apple arbitration arbor arkansa arm army around arsenal artery artillery asbesto asif assassin assign
4 assistant at_the athen atkinson atoll attorney auditorium auxiliary avery avon away az bach backlog bahadur bai bake
4 baker bamboo barbara barcelona barely bark barrage barrichello barrow bart baseman bate baxter be_back be_final
4 be_limp be_never be_sign bean beard bearer becker bedford bee beef beg behind belfast belgium bellamy beneath
4 benjamin bennett benny berg berlin bernardino betancourt blackpool blagojevich boca bogu bomber bono book boone
4 booster bounc bout bowen brake brandenburg british brittany brokere brooklyn bruce brush bryant bucket burglary
4 burnley butt butterfly caldwell caliber cam camden camel cancellation cancer cane capitol capture carl carlo
4 carpenter carroll catcher cease chad chandler chant charle charleston chartere chat chatham chick chocolate chop
4 chronicle chun churchill cigar cigarette circulation clarence clause clayton climb clive clutch cm cocktail cody
4 coleman collaps collection collector collide columbu commemoration complication compress comrade conceal
4 configuration connor consecutive consular controversial convene cornell corner cornerback correctional couch cove
4 crack crest crew cricketer crimson cristiano croatian cromwell cub cubic cumberland cunningham cup cupboard_$
4 customary dad dade dam danielle danny dave dawson day day_the declare decorate dee def defection defective
4 definitive della denktash deny der detail devi devon dial diamond die diego dig dinar diocese dip dirt disciplinary
4 disclose discovery distribute div dixon dj documentation doll dominican dory dose draft dress drone drunk drunken
4 dry due dugout duke dye e eastman eduard elisabeth elliott emil emile emir emperor encode eng englishman enlarg
4 enroll entirety envoy equipment ericsson eriksson eruption estrada everett ewe exemption exile explode explosion
4 eyewitness facility factory fah fairway falcon father faulkner fence festival fever field_be fina fine finley
4 fiorentina firearm firefighter flame flee flint fm foil fold footballer forensic format fourth frazier freddie
4 frederick freeman freeze_at frenchman frost fuselage gah gainesville gallon gao garrett garza gavin gb generator
4 gerrard gibson gift gina glen glenn gloucestershire glue go_to gonzalo goran gould grab gram grammar gran
4 grandfather grave gravel gray greenville greenwood gregory griffin grocery grove guilty gunner gunship guthrie
4 guzman hague harare harley hart hawaii hay hayat headquarters heat heather hee helen hemingway herself hewitt hid
4 high hijacker hip hire hit hms hoh holiest homecome homer honey honeymoon honor honour horse hotel hourly house
4 hubbard huddl hughe hymn hyun i_chang i_count i_freeze icelandic identical idf if_it illuminate imam immunity in_may
4 inaugural incomplete incorporation indianapoly indict inflammation inspection installation instant insulin intake
4 interbank interchange invitational ira iron isa isaac item jacket jacqueline jake jamaica jamal jamie jana jaw
4 jeremy jewelry jobless johnson join jona jonathan jordan jude judy juh julien junction justine juvenile kafelnikov
4 kate kathmandu keith kentucky kg kidd kilometre kitchen kofi ku kuerten lacrosse lahore lamp lancaster larvae latter
4 laura laurel lava lawn lawsuit lawyer ld leipzig lemon leopard lethal libel librarian libya lid lieutenant lilly
4 lime limp limp_$ lincoln line linebacker liner ling litter lockerbie logan lookout louise lucy luncheon lyon machine
4 maddux madison mahmoud malta manhunt marathon marc marcelo margaret marianne marie marina martin martina maryland
4 mcbride mcgee mcgrath mckinney meadow meat medal medication medina meh melville mendoza mention michael microwave
4 middlesex middleton ministry minor miranda mississippi mk ml mln mobile modify module moham monterey moo moreno
4 morrow mose moth motion motorcycle motorway mound mouse mp mps muhammad multiple muralitharan my_commit my_husband
4 my_until nante naomi napoleon narrate nashville nate nathaniel nee nelson neon newly newport nichola nicklau nightly
4 nighttime nineteen no_one noah nobel node normally not_hold not_know not_let not_say npt nt nurs occasion occasional
4 occasionally occupancy odom official ole olmert omar one op orbit ordeal os oslo out_$ outfielder overhead oxide
4 oxygen oyster package panda pant paris paterson paula pavel pavement peck pedal perch percussion percy peter petrol
4 pettitte pga phnom physician piero pig pil pilgrimage pirate placement platoon plug plutonium poison poisone pool
4 porcelain pornographic post postal pot pray premature preseason press pretoria priesthood printer privy prodigy
4 propeller prophet protocol pumpkin purport qb quinn quote rabbit racket raf ramp rampage random randy rare
4 ratification rauf raven rawalpindi rbi rebate rebecca rebuf recap receipt receiver reception redesign reed referenc
4 reggie rehabilitation rematch rename renne renovate renovation rent reply rescue reverend ri richie rider ridge riot
4 rip ritchie river rna roadside robbery rookie ross rotary rounder routine rover rumore runner rupee rusty saddle sae
4 safari safin sage sam san sans santiago sarasota saratoga saunder save say_fix scene score scotland scottish section
4 semy service servicemen sharif sharon shawn sheehan sheep shelton sheridan sherman shop shut sick silence simmon
4 simultaneou sinai since sinclair sir skillet skin slaughtere smuggl snow snowfall somerset sonoma soo sophia sotheby
4 spanish sparta specification speedy spell spiegel spike spokeswoman sprinkle square stage stain stall start steak
4 stick str stream student stuff_$ submerg succumb sue suite sunglass sunrise sutton svetlana sweater swede swimmer
4 swiss switzerland sword synagogue syrup table tabloid tally tampere tar temple teresa terrell thame the_far
4 the_leave theft thieve thompson tire tissue title toby toma tongue too_fast tooth tournament town tractor
4 transmission transmit trap travel treason triggere troop trophy trouser tutor ty tying tyre tyrone uci uefa
4 unconfirm unconsciou under unexpectedly unhcr uniform unknown unless unrestrict unsuccessful upon upper upton ur usb
4 usd user usually vaccination valid valle vatican ventilation vera vicar victor villager vintage virginia volcano von
4 wagon wah waist wanderer ward warwickshire webb welch welsh wembley wesley wfp wheeler while white willow winfrey
4 word wright writethru wwe xinhua xp yale yard yearly yemeni yoh youngest yun zhao zidane
5 :activity :gathered :meets :person abdominal aberdeen ablaze accreditation addition adjacent adobe adorn adrian afp
5 agne ago airport alabama albion alert alex ali alia alternatively amnesty ana and another appear applicant
5 application approximately aqsa arabic arafat armore armour arrow artwork ask aston atm attach attendant auburn aung
5 australian baden bagram bahama bakery ball ballack barb barber barker barne barricade basel battalion beach beaumont
5 beethoven belgian below benedict berry besieg bhutto bible bishop blackout blackwater blade blanco blaze blix blue
5 bo bobby body bolt bolton bomb bookstore born bounty bourbon boyd bradford bragg brandon brawl bribe brigade
5 brighton brooke brown bucharest bulgarian burst butcher cafeteria calendar call cambridge canal canvas cape car
5 carey carson case cash cattle cb cdy ceas cecilia cedar ceil cent centenary champagne char charlie chaudhry chicken
5 chili choi christie chromosome circuit circular citation citizenship clad classmate clau click close cologne colt
5 complaint compound compression conductor connolly consist constable conte contestant contract cookie copper cork
5 cottage count countryman county cousin craig crocodile crouch cruz crystal ct cum cupboard cyclist cyril daily daly
5 damien daniel dart dash davydenko daytona debry dec defendant defer deflect denmark dental deploy detector diagnosis
5 diameter dinner disabl disguis dissolv ditch diver divorc dolly donovan dop dorothy doubl drake dresden dublin dump
5 dundee duration durham dutch dynamite earliest ecstasy eddie edit egyptian eid eighteen either eligible elly embryo
5 england english enrichment enrol entourage episode eric every execute expel extradite facebook fanfare fatally fax
5 fc feast feature federer fee feed felony ferreira feyenoord finale finalize find finger fisherman fist fitzgerald
5 fix flank float fog foley for foreman forgery fra francy free freetown freshly fri friend front fulham gabriel
5 gadhafi gag galloway gardner gareth garrison gaza geneva ghraib gibbon gibraltar give go gogh gome gonzalez graffiti
5 graham grammy grill gum gyanendra gym halftime hamilton hammond hampton hansen harmon haye hd helena hello henrik
5 hernandez heroin hilltop hilton holme hometown honorary hopper hug hunter iaea icrc ii improperly improvise include
5 indoor infect infield inn insignia instruct interception intern interpreter invalid ipswich irvine isabella israeli
5 ito jack jakob jamaican james jason jay jazeera jeep jefferson jelena jersey joanne jockey johann johanne johansson
5 jon jong jordanian julie katherine kenny kensington kickback kidnap killer kimberly knight knock knowle kroner
5 kronor label lace lake lane lap lar lausanne leaf lee leopold leroy leukemia levy lewinsky library licens lighthouse
5 linda lindsay london loop lottery lowere luka lung lusaka man mare marijuana marseille masri mat mater maurice
5 mausoleum mc mclean meal medalist medallist medical megan mehd melissa memory meredith mesa metal metric mhz miami
5 mile miner mini mirza mm modification monaco monica monte montgomery morse mosque mourn mousavi mozart murderer
5 murphy myspace myung nadal nanny napster nassau netherland neville nightclub nkorea norwegian norwich numbere nur
5 occupant odi old olga olsen onboard only opener ordain ore outskirt over owner oz page parcel parent park parliament
5 parma paste pastor patel paul pea peach peak peel pence penh pepper petersburg photographer picket pickup piece
5 pierce pile pinochet plane plenary plus pm pneumonia poem ponte pop port porter portion posada pottery pow
5 presbyterian prescribe prescription preston presumably prince procedure proceed protest protestor prototype psv
5 publicist pullout putt qualifier rabin rafael ram randomly reach reactor rear reassign recipe recount refugee
5 refusal regiment regularly rejoin relocate rental repeat repeatedly report restart revise ritter riverside roadblock
5 robe robin rock roja rome ronaldinho rope roster rowland royce rubble ruud safina sail saint salman salute sampra
5 samuel sanctuary sandwich santana sausage savoy scarf scoreless scot scratch seasonally sebastian sebastien
5 semifinal seminary seoul separate serial serve settler several shave shelv shepard shepherd shield shoe short
5 shorter silent skeleton sketch slam slay sleep smoke smuggle sniper sonny soundtrack special spencer spinner spit
5 squad srinagar ss staircase stampede statue stay steam stephanie stern steroid steve stewart stirl strasbourg strike
5 studio suffolk suicide sunderland surrey survive swan swansea swap sweat sweden swollen tacoma takeoff tap tavern
5 telegraph testosterone th thanksgive thunder tin tina tiny titl toast toe toll toni torah tornado torrential torture
5 tower trace trademark trainer translation treatment trio truce trumpet tunisian tyson uk umpire unanimously
5 underground underwear unname unveil upheld used varsity vaughan vaughn veil velvet venu verification verify
5 veterinary vicario vienna viii vik viola violinist visitor vowel waitress wales wall walnut ware watkin weekend weep
5 weir weston wet whilst whitney wicketkeeper will_not windsor winger winter wood worldsource wreckage wwii yacht
5 yamaha yangon yasser youny zagreb zelaya zurich
6 #own1 :change ^_our accidental achille acquittal adelaide admission agassi agent ajax akhtar albert alexandra alice
6 allow alongside ambush amman amsterdam andy anita anna anne announcement annually apache apollo apprehend approve
6 aria asleep atlanty attend aus autobiography axel back_$ bailey ballot basilica bead beforehand belly bergen bern
6 berth beta billboard billy bleed blistere bpd breaker breast brick brisbane briton broadcast bulldozer bullion bunny
6 by c cairo cake camera cameraman candy canoe canopy canyon cap capriati captain carla carlisle carpet cart castle
6 catalogue cave cc cell cemetery centimeter certification chamber charg charge chart chelsea christi christina claim
6 clara clear clemen clock closure coat cocaine college collin colon colonel columbia column comb communion compulsory
6 concert concerto confess confidential consort contaminate conversion convoy cordon countdown counterfeit countess
6 courtesy courtyard cram crash cream cruise curl curtain cyru dalton danish darren davenport davy decker defect
6 dementieva demonstrator departure depose derby device disappear dissolution divorce djokovic donation dover drill
6 driver duchess duff dutchman each eagle earl ee eindhoven elevator ella emi empty endeavour entitl eponymou erik
6 esther eurovision evacuate evacuee evan everton evict ex excavate excavation exeter explosive extend fa fahd fall
6 fay fbi fda fedex feeder ferguson fetu fill firefight flag fled flintoff flip flood floor flower fork fountain
6 fowler frame freestyle fulton furnace gala gile gill giro glasgow gold golden gown grand grandson greet guard guitar
6 gunfire gymnasium hair halfway hallway hamburg hammer hander hannah hardenne harry hatch haul havel hawkin heart
6 hebrew hebron heel helmet henin hick hill hoax hobart hodgson hole holland holy homere hook hull hurl iaaf idol iii
6 in inadvertently inauguration incorrectly induct info inlet ins inspector interrogation interrogator interval
6 interview ipod irvin itinerary ivanisevic ivanovic janet jankovic jenin jo joachim jone joshua juror jury kadhafi
6 katie keeper kill kilo kim kindergarten kry kuznetsova kyi lac lady lahoud laser launch launcher laureate lawson
6 layup lease leicester length lewy libyan lin lip lisa liter lleyton locker lone lpga lunar madeleine magnu
6 manchester manor mansfield mansion manslaughter marcher maria marker marry mask master mate matt matthew mauresmo
6 mccann medley melbourne memorabilia memorandum memphy messi metre midfielder milk milligram mistress mitchell mock
6 molly moon moroccan mortar moss mount moussaoui mouth moya mud munster murder murray nak nalbandian nearly next
6 nichol norfolk norodom nose notebook noth_change novak nursery oak ocalan officer orchard ordination organ oty
6 outside oval overland palace papal paperback paperwork parenthese passage patent pebble pencil perform permanent
6 perry perth pete peterson petr pharmacy pianist pilgrim plaster podium policemen pontiff porch possession poster
6 potter powder prague pratt pre previou prix promotional prostate protester provisional psychiatric punch purchase
6 purple pyongyang quarterfinal ra rae rancho recall recast recently recipient recommend refurbish relay reliever
6 remainder repatriat repatriation requir resignation respectively retire retrospective rex rey rite roast robinson
6 rochester rocket roddick roger roland rom ronaldo ronnie rosemary rpm rubber ryan safely sah samantha santa
6 saxophone say_yes scoop scream sean seeker semi sentinel serena server set seventeen shannon shearer sheffield shelf
6 shell shill shin shoulder shutdown sihanouk sinatra sing sister sit sixty slap smash snap sock sofia solitary son
6 sophie sophomore soyuz speedway spoon spr spray springfield sprinter starr station steal stephenson stevie stockholm
6 storage stove straight stray suarez subway sung sunset supplemental surgical surname swear swim sydney sylvester
6 taker taxi taylor technician teenage teenager teller thief thirty thousand throw thumb tip to_the toilet torpedo
6 toss trafford tram travy trinity truck tuition twin twitter uncle underneath unofficial unpaid unspecify
6 unsuccessfully uranium v valentine van vanish vest victim vii villa violet virgin visit warne warwick wash watson
6 watt wayne wear weeklong weekly wept williamson wilson winner wire withdrawal witness workout yate yonhap yuh zinc
6 zoo
7 #settled :deliverable aaron absentee absentia accomplice acoustic acquit additional aged ahl alexandria alison
7 allergy aloud amanda anderson annie anniversary apiece app apparently appeal appearance appointment approval
7 arlington ashore assault astronaut atop aunt autumn balcony barrack barrett barton bass bay bbc beit belmont ben
7 bench bentley beth beverly birdy birmingham blackberry blackburn blake blast bogey booth bore botch brass breakfast
7 bulletin bur bushel butler cage cameo campbell capsize cardboard cardiac cardiff cargo carriage catalog cellar cello
7 change_that chaplain checkpoint cherry cho christmas church circa commando commemorate container convert cooper
7 cordone corpse couple courtney courtroom coventry cow crane crown cylinder david debut decree delay depot detainee
7 dickinson disappearance disband discard discontinu dismissal disperse dlr dozen duet duran dusk ear eds egg eldest
7 electronically elizabeth email emerson enclose end erupt evene execution exit extra fetch finalist flap flash flight
7 florence floyd flute fly forehand formal forty freez from frozen fumble gazette glass glove gmt granddaughter groom
7 guest guitarist gunmen hale halt hand hangar henry hide hol holly hooker hostage hundr hut ice identification
7 illegally implant inaugurate inch induction infamou infant inspect installment interpol interrogate investigator
7 iphone iss issuance jade jan jar jensen jericho jessica jimmy joey johan john johnny josh judge julian jumper justin
7 keane kendall keyboard kick kickoff king kingston knife lamb lance laptop lay lbw leed letterman lil limousine list
7 liver liverpool lounge lp luke manual maradona marble mark mason massage mast match maternity mayo mercury mick
7 midday middlesbrough midway mill misdemeanor monroe monthly moratorium mrs ms murdere natalie navy near needle
7 nephew nicole niece ninth no nobody_know norry nude nymex of_the orange orphanage overtime oxford palm paragraph
7 parker partially passenger patty payload penalty per periodically permit phillip pick pilot plastic plead plymouth
7 police pope portable portsmouth postponement precede pregnancy premiere presenter preview previously proclamation
7 prosecutor pseudonym pull pump punt quarantine rafter ranch rap rape ray reconstruct red register regular rendition
7 replace replay reprint rescu rescuer reunite reveal ribbon robber rod roommate rotterdam sabbath sailor salisbury
7 say screen seaman search secret seed sele separately sermon shaft sharapova sheet shelter shootout shout shuttle
7 siege singer siren site smith snatch sneak soldier song southampton souvenir specially specimen sperm spinal spot
7 springsteen st stack stair stereo sticker sting stint stoppage store straw strawberry stroke stump sued summer
7 summon survivor suspect suu swedish tab tag tate teddy tee tender tent tenth terminal terminate testimony text
7 the_consultant thick thirteen thomas throne through tiffany tile tommy torch touchdown towel trent trenton tribute
7 tripoli trunk twelfth twenty unauthorize unconditional uncovere undercover unpublish unseed upstair utrecht verdict
7 vick victoria voyage walk warehouse watford wav wax website webster where whereabout whiskey widow wifi withdraw
7 without woodward worcester worshipper
8 ace activate album allegedly ammunition ams antwerp apartment apprentice archive ark armstrong ashley attacker audio
8 auschwitz authorization authorize available axe backhand backstroke badge ban band banquet bar barge baronet barrel
8 battery beaten bethlehem birdie boat bodyguard boiler bow breaststroke bristol britney bronze bruise bus button
8 bypass cannon caroline certify child clay clerk clijster cockpit commencement compilation concussion conditional
8 confirmation consecrate consent consulate contact convent convict courier crawford creek cross crossbar curfew
8 decide deck delivery depart deport deposit detonate diana digitally diploma discover dispatch disqualify document
8 doherty dormitory drape driveway drug drum drummer edinburgh eighth elton embassy emergency emmanuel equalizer erect
8 escape evacuation eventually extract farmhouse ferdinand ferry fifth finally fire flotilla foot forc forcibly fort
8 frigate garro girl grade graduation guantanamo gun gunbattle half hall ham hamstr hamza harrison he hear helicopter
8 henman hideout hingy hold home homestead hwang imprisone indefinitely indictment informant initially injury install
8 instruction iry jermaine johnston kelly kilogram landy larsson lauderdale lb leaflet ledger libby lift lily
8 litvinenko load lump lunch magistrate mandatory marilyn mary mccoy memo memorial mid mistakenly monastery my nail
8 naturalization navarro nearby newcastle omit original ovation owen palmer payment permanently piano pin plate
8 policeman pollard pound prayer preliminary priest princess quarry rachel radio rain ramsey rapper refrigerator
8 reinforcement reluctantly reopen resume reunion rib robson rocker roof rooney royal sack sale sarah schiavo scrap
8 seizure sell semester sergeant session seventh severance ship shirt shower sixteen sixth slain slate slot soon
8 spacewalk starter stolen stomach striker subpoena subscription subsequent sworn telegram the ticket till tomb ton
8 tottenham tour track translator troy tyler unavailable unearth vacate verse vessel vi vigil violin vip vocalist
8 volley walker warrant weekday william winchester wound write xvi youtube
9 :tells abbey abbot abdomen aboard abruptly admiralty afterward announce anonymou anthrax ash atp attic authorise
9 automatically backup barn bassist bathroom baton beatle beckham bedroom begin beside blood bone break brief burn
9 burnt cab cabin caller candle captive captivity cartridge cathedral cds cellphone ceremony charcoal chemotherapy
9 circulate clemency clinic coin coma commute companion completion contain cord coronation correspondence cover
9 daughter deadline debute deceas deliver demolish demolition dentist deportation detain detention diagnose discharge
9 discography disk donate drop drown dylan early easter eleventh elian elvy envelope equalize eve examiner excerpt
9 expell expiration expulsion extradition farewell feb fifteen five follow forehead fourteen freighter full garage
9 garland gate gig graf grandmother grenade groin gunshot hastily have_not homemade id imprisonment inside invitation
9 it_be iv jam jenkins jubilee knee knox koran last leak leg lindh log maid mcveigh messenger meter mint monk morgue
9 morrison motel motorcade mri nablu name neck nottingham nov nun oath off optional oral out overnight overturn pack
9 pair parachute pass phone pink pipe platinum plea posthumously print priory procession purse quran rack ramallah
9 ransom read refund registration registry rehearsal repair replica rifle robbie round row ruby scan seven sheriff
9 shoot shortene silver simpson sleeve soak solo spector stafford stamp standby stone stop storey stud stuf submission
9 substitute summone surgeon surrendere tear telephone ten tentatively termination test thursday toddler transmitter
9 trial tuck tuesday tunnel undergo unidentify valve video voluntarily wallet walton warden westminster wheelchair
9 when wife wikileak wilkinson wimbledon withheld wooden wta yellow
10 abduct abort afternoon altar amber arrest assailant asylum auction await baby balloon bath bell birth blanket boot
10 box boyfriend bride burrell cache camp cancel carry chapel chapman cheek choir clip cole collect commenc
10 compartment confirm cooke coroner corporal corpus courthouse dawn dead death decommission deluxe dna doctor dur dvd
10 earlier engrave evacuat exam examination fin fir footage formally fre girlfriend gloucester goodbye grant handcuf
10 handgun header him holder holloway hood husband indefinite initial injection inscribe inscription interrupt jackson
10 kidnapper kidney kiss lengthy ligament luggage madonna manuscript microphone mother nasal newborn nine northampton
10 notice notify obtain oct officially onto open ounce packet pad paper pardone partial pen pill polanski postage
10 postpone pregnant prematurely prisoner pupil purportedly raid receive recovere rehab remix reopene reschedule
10 residence roll room schedule secretly she shrapnel skull strip surgery surrender temporary tendon then tonne
10 transplant trip triple twelve unmark unuse update vault version visa wednesday whistle window wrap wreath
11 adjourn after ambulance arrival basement bed behead booklet bottle bowie buckingham bullet bury bye calf card
11 certificate chest clarkson complete confinement court delete diary discharg door double edition eight elbow eleven
11 escort file fingerprint first gunman hospital intercept kit licence license mail marrow minute miss mourner night
11 overdose pardon passport pearl photo photograph presley prior prison promptly queen rafah record recorder refuse
11 reinstate return saturday seiz sentenc sentence sign signature single six sprain submit sunday tattoo temporarily
11 testify thereafter thigh throat tow trailer ultimatum urine via waiver wed
12 #pictured 0 accompany afterwards ankle arrange audition back bag birthday blank block bonus bundl burial capsule
12 captor cd clearance commemorative confession dock download eject entrance entry extension fake flown her hiatu
12 hospitalize hour injure inmate issu itune lock lodge makeshift may mccartney medic monday month noon on order
12 parole patch pend plaque rca recess reissu removal replacement reportedly retrieve ring sample shipment shotgun
12 skip sometime stab strand suspension three tube unharm unreleas videotape wait week withdrawn wrist
13 #seen1 :finish automatic batch briefly check confiscate custody date december deposition enter ep expire four
13 freeze friday funeral gunpoint injunction jail late notification november nurse originally petition pistol
13 probation remove reprieve revoke second shalit subsequently suitcase tablet tape transfer underwent undisclose
13 vinyl withdrew
14 accidentally arrive boy dat demo disc immediately insert january july june maiden march midnight morn october oven
14 receiv residency spear suspend two
15 affidavit april august bail before cassette february final handwritten his later lennon permission release request
15 transcript twice waiv
16 at autopsy coffin copy letter retriev september until
17 seal
18 send shortly
20 dy
"""
