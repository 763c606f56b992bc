"""What 7766 labelled problems teach about specific: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "352e0b58cf011282"
ANSWERS = ("no", "yes")
ROWS = """
-47 *
-27 entrepreneurial
-26 civilize
-25 fundamentally imperative
-24 capitalist economically inherently resilient standpoint transform
-23 conducive governance importantly prosperity prosperou
-22 capitalism endeavor enormously ethnically immensely mindful profoundly realization resilience socially strive
-22 technological truly visionary
-21 consciou disadvantage ecological entrench ethic feel fundamental genuinely indispensable macro misguid perception
-21 pragmatic stability unpredictable vibrant
-20 aspect aspiration attitude competitiveness culturally destructive diverse diversify economic flourish forefront
-20 ideology impunity mentality objective perspective precariou ruthless sector selfish superpower sustainable
-20 transformation underestimate undermine upheaval vastly
-19 accountable akin chaotic civilization conservatism corrupt crise cultural cynical daunt democratically demographic
-19 destabilize disparate dynamic economical empowerment environment exploit foremost geopolitical implication
-19 incredibly indifferent intellectual irrational mankind murderou nature openness politically postwar poverty
-19 productive relevance repercussion seem sense strategic thrive undoubtedly unstable urban vision
-18 alienate appall arrogant beneficial beset chao combate competence consequence continent diversity ecosystem
-18 enterprise financially formidable fragile globally gre honestly hugely incapable innovation insecurity instability
-18 metropoly midst modernization morality morally motivate necessity ours perceiv perceive predictable prudent
-18 rational realism reliant repressive scenario situation socialism strategy terribly troubl turbulent unthinkable
-18 utterly virtue vulnerability wrack
-17 ambitiou arrogance awakene catastrophe complicate creativity culture defensively democracy discipline economy
-17 emergence emphasize environmentally equitable evolve experience exploitation extraordinarily fledgl focus
-17 foreseeable frankly global grasp havoc heartland honesty humanity ideal imagination immoral importance inclusive
-17 increasingly indifference inefficient infrastructure inherent injustice institutional integration like mainstay
-17 menace militarily mood naive neglect nightmare organizational outsider pervasive pessimistic phenomenal
-17 philanthropy politics populou prevail professionalism profound prosper radically realistic reality realize really
-17 reform reputation savvy shameful social stakeholder superiority synonymou terrify unrealistic volatile vulnerable
-17 worst
-16 accustome achieve ambition anarchy appreciate atmosphere authoritarian awesome brutal bureaucracy burgeon climate
-16 coherent compell concentrate concept consolidation cope courageou creative decidedly deepen development diminish
-16 dire distrust dominate domination extreme extremism fascinate focuse foothold fruitful geography incredible
-16 indicative integrate lack leadership modernize moral motivation namely nascent nationalism notion notoriously
-16 obsess oppression orient particularly partnership people planner problematic proven realm respect responsive
-16 resurgence rethink rife sensibility solve stabilize strategically strengthen struggle subjective tourism
-16 transparency tremendou trend turbulence turmoil unbelievable uniquely viewpoint wealth wholly worrisome
-15 absolutely accomplish achievement admire advancement aesthetic affluent ala astonish aware awful bastion bleak
-15 clout commonplace compassion complexity convergence deeply depress desirable devastation disastrou downturn
-15 ecology efficient emphasy endure entity envision equality equally esteem evil explore fairness fearful feasible
-15 financial frightene generosity geographically greatness gritty heroic honest horrible ideological ignorance impact
-15 industrialize inequality innovative instinct institution integrity intelligent invest irresponsible lag lawless
-15 liberalization negatively obviously ourselve overcome overwhelm patriotism peril pivotal political powerless
-15 profitability profitable prowess purely regrettable resource responsibility restless scary self seriously society
-15 spirituality stable stagnant stereotype supernatural surely tangible task tragic underscore understandable uneasy
-15 unify urgency weakness
-14 absurd accomplishment accountability afar alliance amaze articulate artistic assumption aura awe behave belief
-14 betrayal brutality centere certainly cognitive communism competitive confidence confident confront conquer
-14 consolidate contradiction country crossroad dangerou define demonstrate dependent deterioration deterrent
-14 devastate dictate dictatorship dignity discourse distinctly divisive downfall efficiency embrace emerg encompass
-14 endanger enlightenment epicenter eradicate especially evident excite exert fantastic foolish fortunate geniu
-14 goodness greatly headway hostile imagine improbable inevitably influence initiative insight integral intensely
-14 investment jeopardize lately managerial meaningful militancy morale multinational mutually nation norm obsession
-14 optimistic outset overly paradox peculiar perfection person phenomena phenomenon plagu preparedness prevalent
-14 profession protectionism psychologically pursu rationale real relation remarkable remarkably responsible risky
-14 robust role saddene sake sensible sentiment seriousness shaken someth spirit staggere strategist strife stubborn
-14 suicidal terrible terrorism thing tolerant undertake wag weird westerner workplace youthful
-13 actively activism agenda aim attain awareness backbone balance barometer battleground behavior breadth broaden
-13 bullish bureaucrat business capitalize carnage catastrophic certainty challenge cinematic civic coincidence
-13 collectively complementary conflict constructive context continuation corporate credibility crime crisis dar
-13 decisively definitely despair deteriorate dimension disaster dismal disregard disturb dominance dominant downside
-13 elite emotionally enhance enjoyable entrepreneur equity essence ethical everyday exacerbate excellence extent
-13 extraordinary fabulou factor ferociou fiscal flaw fulfil future generation glamorou governmental grappl grim
-13 happene happier hindere historically horrific hypothetical impoverish improve inevitable intensify landscape
-13 legacy matter mismanagement mistrust mobility moderation motherland motive paramount pessimism planet plight poor
-13 populate positively precedent principle promote proportion prospect psychological ravage reckless regard regional
-13 relentless relentlessly reliance revolutionary revolve rid rightly sadly secular setback shadowy shaky shortcome
-13 significance sinister slum sociology spiritual spite stabilization stature success supportive survival tactical
-13 talent tame tendency terrorist tragedy trait transition turnaround unacceptable uncertainty unconventional
-13 understand unfold unfortunate unjust unpleasant unsettl viable vigilant vital warfare worsen worsene you
-12 adolescent adverse affect aftermath aggression aggressive apartheid autonomou banco become beleaguer boast
-12 bolstere boomer budgetary bustl centralize challeng cherish circumstance competent conceptual consciousness
-12 consensu constitute constraint continuity convinc credible dangerously debacle depend desire determination
-12 difficult dilemma disarray disproportionate dissatisfy distract doubt dramatically dubiou economics educational
-12 elusive energetic engage enjoy envy equilibrium erode essential evolution evolutionary extremely fascination
-12 fascist firepower flair framework frustrate futile genre geographical gloomy govern greater harm health helpful
-12 helpless heroe hub humane illusion immense impatient important incompetence inde ineffective inspire insurgency
-12 interaction intervention intrigue irreversible journalistic kind knowledge lax liberate livelihood logical
-12 logistical logistics manner markedly maximize mess mind miserable moreover murky myriad mystical mythical
-12 necessarily niche noteworthy notwithstand outcome outlook overshadow peaceful perpetrator personality philosophy
-12 plausible politician pose powerhouse practical priority productivity progress pursuit quirky rapidly reasonably
-12 reflect reformer regime region rely reminder renaissance respectable restive rich sabotage sad safeguard
-12 schizophrenia science secretive sectarian simplicity skill socialist sociologist somehow sophisticate spectacle
-12 storytell strength suffer sustain tarnish terror threaten tolerance totally treacherou trust unaffect uncertain
-12 underdog underworld unity universe unpopular upsurge utmost value very viability viciou vie volatility weak weaken
-12 wise worry
-11 afraid age aggressively aging align among analytical animosity anthropology approach apt arid ashame assessment
-11 asset basically behavioral better bloodsh burden bureaucratic calm capability catalyst cater clarity clearer
-11 collaborative collective commitment comparable comparative comparatively compute consistent contradictory contrary
-11 contribute cornerstone corruption cote countryside courage cruelty decade dependence deprive deserve destiny
-11 develop dimensional diplomacy disparity drastic dream dweller economist educate effective effectiveness element
-11 empower emulate encourage energy environmental eradication establishment ethnic exceptional existence exploration
-11 extremist fairly faltere farce feminist foster frontier gam gut hardship hemisphere hinder history homeland human
-11 hungry idea imbalance impetu impossible incompatible inconsistent indigenou industrial infight intensity interest
-11 intimidate irrelevant justification keen laud less lessen literacy lofty loser lot manage management markete
-11 mastermind metaphor methodology misery misunderstand modern momentum multilateral myth neighborhood nowaday
-11 numerical obesity operational orderly organization ought outdate outrageou patriotic peacemake pollute population
-11 portfolio principally prone prove psychology pursue quo racially racism radical reap rebelliou rebuild
-11 reconciliation reconstruction relationship repression respectful ridden ridiculou rogue rug rural satisfy scope
-11 seemingly sexuality sheer showcase simulation sincere sincerely sincerity singular skeptical sluggish sober sphere
-11 splendid squarely stealth stimulate stress stride stupid suspense these think timor tricky uncomfortable underly
-11 unfavorable unfortunately us utilization violent wary withstand woe world
-10 #told=thing/unsaid :light accelerate acceptable adapt advantage advocacy alike ally always anxiou appetite
-10 architectural architecture assess attractive aviation bali believe betray blame blatant bolster boom boon brink
-10 capable cautiou charisma charismatic chic chiefly cis cleans closely colonial combat commodity complex con concern
-10 conquest conscience conversely cooperate creation creature crippl critical culinary culprit danger decent decisive
-10 degradation desperate desperately desperation devise distant distinct domestic drastically dumb eccentric ego
-10 emerge ensure enthusiasm era everyth evidenc expectation fantasy fashion feudal fi fledg flexibility franco
-10 freedom friendship fulfill functional gainer gangster gen genuine glamour gloom growth hamper happen happiness
-10 hardly harmony heightene heroine hi horror hospitality hostility humanitarian improvement industry insane
-10 intolerance invader journalism leftist legitimacy leisure leverage libertarian life linguistic longevity loyalty
-10 macao marginally mediocre mental merger messy minority mobilize moderate mutual nevertheless nonetheless
-10 nonpartisan nostalgia nowhere obstacle obviou oddly ongo opportunity optimal optimism overthrow overweight owe pac
-10 parity participation passion persecute persist philosophical piracy ploy policy portrayal posture potent powerful
-10 precisely predict prediction pride rampant recession recognize reflection reinforce religion remake resentment
-10 revolution risk rivalry romantic sao slowdown solidarity sort southeast sovereign spatial speculative story strong
-10 structural sufficiently supremacy systemic tech technically terrific thankful theme themselve thoughtful thwart
-10 tolerate too towards true tumultuou twentieth ugly uncommon underline unfair unhappy universally valuation vast
-10 venture verge villain violence visually way we weakene wealthy wisdom
-9 #hazy1 ability absolute absorb abstract academic acknowledge admiration advisor afloat agricultural alcoholism
-9 alter amin analyst anxiety archipelago assume assure autonomy backdrop backlash backward badly bandit battlefield
-9 believer benefit bickere bigger bizarre bode bully campo capital catere centrist characteristic characterize charm
-9 cinema clearly closer coalition communist community compassionate conservation consider consideration contrast cop
-9 cordial core correlation costly create critique cruel cuisine culmination cultivate curiosity decliner deflation
-9 densely developmental devotion dialogue dictator differentiate direction disagree discriminatory dislike
-9 distinction distraction domestically doom eclectic eclips educator efficiently effort endangere enormou
-9 entertainment entrust epidemic es evaluate exaggerate exceptionally expansive extinction faith fiat fiercely flung
-9 fortune forum fundamentalist gender geo gloriou going great grip harbore harder harmful hate hatr haunt healthy
-9 help here highly hopefully horizon how immune impartial inability inadequate independence inexperienc infectiou
-9 influential inhabite insider insurgent intent internationally involvement ironic irony just justify lament largely
-9 legitimate lesson logic magnitude maintain marginal maritime mas math mayhem meddl mentally mobilization most much
-9 myself nationalist natural negative negro neo neutrality noir nonprofit obese odd ordinary outreach overall overlap
-9 overse pandemic partisan pas persona pest petrochemical pity pleas pollster poorly portray prejudice prestige
-9 pretext pretty proponent proposition pueblo punish racial reassure reconcile recovery refine refresh relatively
-9 relevant reliability repute resolve reunification revive reward ruin sanitation satire satisfaction scarce scenery
-9 scientific segregation seriou shrunk significant skepticism smart solution soro sovereignty spoil sprawl stardom
-9 stronghold surprisingly susceptible symbolism systematically tackle tactic technology tempere terrain theoretical
-9 theory this those tome toward transitional traumatic truth ultimate undercut underwrite unfamiliar universal
-9 unprecedent upscale useless vanguard view vigilance vying wan weary what worse worthy youth
-8 abide acquisition activity adherence advocate aeronautic affinity affordable aftershock agriculture alleviate
-8 amongst amuse analyze anticipate applicable archaeology architect assert attract attraction authentic automotive
-8 avert bad bam basic battere be_not beauty benign besides beyond bilateral bloc bolivia bordere brilliant broadly
-8 cardiovascular care cartel caste category che civil civilian clan cloudy collaboration collapse commend communal
-8 confuse conglomerate conserve considerably consistency consistently contagiou contemporary coup criminal crossover
-8 crucial decay deliberate demise democratic density dependency depression deter devaluation devote differe
-8 difficulty dim directorate disappoint disorder doing eager earnest easiest electorate elsewhere embarrass eminent
-8 emotion emotional empire employment endemic enemy enforcement engagement enhancement entertain escalate establish
-8 ever everybody evidently excuse exercise expand expatriate expectancy expeditionary expenditure faction fashionable
-8 favorable finance flamboyant folk foray forecaster forestry forge fortunately friendly fun gamble genocide
-8 geographic geology godfather groundwork grow guise guy headquartere heavyweight heck hesitant heyday hierarchy
-8 highlight historical huh ideally implement impress indicator inflict intelligence inter interact intrigu isolate
-8 isolation jealou job kan keep lackluster liberal liberation likelihood luc luxury magical malaria maneuvere
-8 manipulate market marketer masterpiece maverick mighty milestone millennium minimize mirage mistaken monumental
-8 more mountainou navigate neighbor obligation obsolete occupation offense offshoot organism outnumbere overrun
-8 oversee pace painful particular passionate payoff peace peasant penchant peninsula peripheral persecution
-8 philosopher planetary potentially precision preservation preserve problem profit progressively prominence pros
-8 prosecute protract provocation psychic pure rather rattl reasone regain regency religiou renegade representation
-8 revival savage scale severely severity sexy shrink shun sicilian significantly similarity simpler sleepy sloppy
-8 smoothly spawn speculator spirite standstill stark startl steadily stellar strange streamline stylish subdivision
-8 suburban swat sway switch_off syed tal tale targete taste team temperate tend tense tension thrill thriller tibet
-8 topple tough tribal troublesome ultimately uneven unfound unique unreliable unrest unsolv uphold useful utilize
-8 vigorou vivid wartime well whatever wherever wick willingness wit wonderful wrought yin
-7 #told=thing/is a_bite acceleration adequately adhere adjustment adventure ai alien ambiguou anarchist animation
-7 ante appreciation appropriately arise as assassination attribute austerity authoritative awkward banker basque
-7 battl beast bias biggest bipartisan bite bitterly bitterness blueprint bold bombardment boost bor bourse brazil
-7 breakdown brunt brutally bunch calculate calculation campaigner career cautiously charitable citizen clever coastal
-7 comfortable communicate competitor complement complicity conception conform confrontation conservancy considerable
-7 consume continue contribution corporation coward cozy crazy credite critic crumbl crusade crusader curtail damn
-7 dampen deception deem derail derivative detractor differ disagreement discontent discourage discrimination disrupt
-7 disruption dissatisfaction distort distress division doctrine dramatic durable earthquake effect electoral embroil
-7 employ enclave endit equal erratic espionage excitement exclude expansion facilitate fact feat federate fend
-7 fertile fiction fictional fighter financ fishery fluctuation foe folklore forceful foreigner formulate formulation
-7 franchise general government granada gravity gulf hallmark haven heal hero hilly hous housewife humble humiliat
-7 hurt i_keep illustrate imagery imaginary impair impression incline indirectly infiltrate innocent intense intention
-7 interactive interfere intimidation investor ironically leap leave_$ limbo loyal luck luxuriou magnificent major
-7 malnutrition mara mathematical mature med military mir mission modele moment monarchy my_head narcotic narrative ne
-7 need needy nickelodeon nobody nonsense northeast not notoriety oasy obscure observer occupy oceanic offensive
-7 onslaught organize outspoken outward oversight overview pacific patience penetrate petty physically picturesque
-7 piedmont pillar pollution potential power practitioner predator predominantly presence presently prevalence
-7 prevention preventive primitive probability project province provocative psychiatry psychologist purpose quality
-7 quantum quest readiness redevelopment regardless regulatory renewable research resort restraint restrictive
-7 retribution revamp revere rhetoric ripe robot rouge ruler sacrifice salaam salvation samurai satisfactory se
-7 secondly segregate seismic sentimental separatist shape shift silly slump solely somewhat sorry soviet spate
-7 spearhead squandere statistical statistically straightforward structure styl sub substantially substantive subtle
-7 suburb succeed superhero swath system taj taxation telecommunication terminology threat together tout trade
-7 tradition transparent tremor triumph trouble turnover undersecretary unsure upbeat ushere utter vengeance
-7 visibility warrior weathere welfare whatsoever wildly windfall wonder y
-6 #general #hazy2 #hopeless #told=our-person/unsaid #told=person/not abroad abundance accurately action adamant
-6 addiction administrative advancer adviser affair affiliat affirmative albeit all amass and_none anguish aquatic
-6 arbitrary aurora autism avenge avian bari baseless biological biology bland bliss brave bravery bravo brisk
-6 capitalization celestial century chance character chee childhood china choreographer combine commerce communication
-6 comparison compromise conceiv consequently conservative consumer contingency continually contractual convenient
-6 convince coupl critically czar defend defense defensive delicate demeanor department depiction depth detach
-6 differently dilute dinosaur director disturbance divide divisional do_not drought dull elude embark embarrassment
-6 encountere enforc engulf environmentalist erosion eternal evangelical everyone everywhere exactly excel excellent
-6 exotic expert fair familiar farc fate favorably feasibility feminine fidelity fierce fight firmly force foreign
-6 forever forgive freak fringe function funny furthermore gadget gain gang gap generale glad gradual grateful gross
-6 gruesome guess hampere hardene harsh heritage historian hobby hopeful household hygiene implementation imply
-6 impressive impulse inception income independent indication individual inferior inflationary inhabitant inner
-6 inspiration international interpret intimate invisible issue itself judicial knit las latitude leader liaison
-6 likene literary lively lo loot mainly majestic mali maneuver manipulation mantra mao marvel mathematics maya maybe
-6 meaningless mend migration militia min miracle moderately monetary mortal mosque_school movement muscular mythology
-6 nervou neutral noble non notably notoriou occupational offshore orchestrate oriental orientation ostensibly
-6 outperform outstand overcrowd oversea overseen overtake pagan paolo paramilitary passive pastoral path
-6 pharmaceutical pioneer plague plot poetic pois popularity por pos prais prelude premise presidency primarily
-6 pristine progressive propaganda provincial prudential pundit purge quite racist rah raj rapid react reasonable
-6 recapture reclusive relate remedy remind reminiscent remnant remotely render renown repertory residential
-6 respective restore retail riddl rigid rigorou romance sa sadness safe samarra same sar saturate scar scenic
-6 school_$ secession secretariat sensitive sensitivity sept shady shanghai shattere shine shock should similarly sin
-6 skeptic skyscraper some sonic sour spectacular spotlight stance stat statistics strait strictly strongly stunt
-6 style subdivide subordinate successful supervision suppression sy symmetry sympathetic systematic target technical
-6 tempo territorial theoretically thoroughly titanic to_be to_know trump tumble unfairly unleash unlikely unnecessary
-6 unreasonable unresolv unsafe unseen unwill uphill vague valuable venerable versu victoriou visual vogue warmth wast
-6 waterfront weaponry western wildfire wildlife witty year_$ yo yoga young zone
-5 #hands=self #told=that/has been #when=further/has been #who=first/everyone #who=first/it :absolute ^_it ^_person
-5 ^_what abandon abandonment abundant accordance accuracy acknowledg act active acute addict adulthood affection
-5 afford aire algorithm alignment alternative analysis and_us annoy antiquity arous art aspire assistance associate
-5 astronomy attack attention auspice auto axis backer ballet bas be_a beautiful belove bent between_the blend
-5 blockbuster breakthrough broad brokerage brotherhood builder buoy busy ca campuse candid catholicism caution
-5 centerpiece cerebral certain chile choreography chronology collaborate commander commune component comprehensive
-5 conclusion conspiracy constellation constituent consultative consumption contemplate contend cosmic councilman
-5 count_$ crackdown cradle cultivation curb curiou currency cutback dazzl debt decreas definition demon dent
-5 destination destruction developer devout disappointment discredit disgrace doe drift dwindl earth east
-5 ecclesiastical embattl endurance enforce engineer equatorial erotic evade exclusion famine favor favore fitness
-5 focal fond food for_month fortress fully funk generate geological geometric geometry ghetto gigantic go_wrong
-5 gorgeou grief group guerrilla habit habitat happy hazard hazardou heavily hedge homicide homosexual hong
-5 humiliation humor hurricane i_find iconic ignore incentive incidence index infinite inflation influenza inherite
-5 inland inspirational institute insure interpretation intricate intrusion invasion involve it it_all it_in jeopardy
-5 jitter judg just_be labor landowner lawful legality level liberty lifeline likewise lingere lonely longitude look
-5 look_after lore lov luckily lucrative majority mammal many marital masculine massacre mayoral me_down measure
-5 mechanic media meditation mediterranean mere merit mi mistake mix modest modestly monster moro movie mozambique
-5 mullah musical mutant my_sister mystic necessary neighbore network neurological newcomer newsroom ni nicely
-5 nobody_in nonfiction northeastern northwest not_tell noticeable occurrence ominou on_paper one_i operative opinion
-5 opium ouster out_of overhaul overwhelmingly paper_for para partly patronage penetration perfectly perish physical
-5 plentiful plung plunge poignant polar position possess practically preach predecessor pretend procedural
-5 procurement professional progression prostitution protagonist protect provoke proximity publicity puzzle
-5 quantitative questionable rag rage reaffirm reason recognizable reel reflective reliable remembere reorganization
-5 reprisal reproductive reside resist resistance respondent retiree revenue reversal revolt ris risen romero root
-5 russia same_page say_at say_the scare scholarly secretary security senior sens shadow shame sierra sight sit_on
-5 slavery sleek someday sorrow soul specialize spree sri stalemate statesman staunch stop_count streak stuff stumbl
-5 stun subdu subtropical sumatra supervise surge surpass symbol sympathy tango tempt temptation territory than thank
-5 the_band the_food the_mood the_mosque the_same theater theatrical theology there thereby these_day ti timely tir
-5 transatlantic transportation triangle troupe turk turnout unbeaten undefeat unemployment upgrade urgently
-5 vigorously virtually viruse visibly wa walt war waterway welterweight why widen widespread wip wizard wreck ya ye
-4 #hazy3 #told=authority/again #told=everyone/past #told=it/can #told=that/past #told=the-authority/is
-4 #told=the-thing/again #told=they/has been #told=thing/undergone #who=first/there 0_for :decide :prize :vague-thing
-4 ^_everyone ^_exam ^_get ^_make ^_mix ^_politician ^_someth ^_supermarket ^_too ^_why abnormal acclaim account
-4 accountant accurate adaptation adrift aggravate airlift airliner all_that allocation alvin always_have amidst
-4 amusement and_it and_no ande animate annexation anyone anyth anywhere apart apparel appropriate archaeological
-4 ardent argue array as_last assassinate assortment atmospheric authority automobile banda battle bazaar be_an be_any
-4 be_be beneficiary billion biologist borrower bre breakout brethren brew bring build business_$ by_person careful
-4 censorship census cha challenger champ chang chang_since charge_of chemistry chief chronic circle cisco cite city
-4 clarify cleanup clinical coca combatant comedy comfort command compare compatible compensate compete comprise
-4 concede condemn confluence constantly consul consult containment corridor cost counter craft creator criterion crop
-4 crunch cult cumulative cushion das day_$ debate decision deed defence deficit definite defuse del dell dengue
-4 denounce deplete depreciation des desert deserv destine destroy detachment disagre discuss disgruntl doe_not
-4 dominion dos down_$ drama dune each_other eastern education effectively emission en enable encounter end_$ epic
-4 equation essentially eta ethan ethics even excess exposition fac faculty failure family fear finger_on finite
-4 firmer fleet flora footwear forecast fortification fraternity from_before frustration fu fugitive fungi garner gase
-4 ge genetic germanic gille glory goodwill gratitude greenhouse guide guilt guinea guru hacker hah hail hand_$
-4 handover happene_on hard harshly hawkish haze headach hector hmm homosexuality hope humid humidity hunger hybrid
-4 hypothesy i_be i_can i_hide i_just i_lead in_charge in_my inaccurate inappropriate incite increase infiltration
-4 influx inherit insufficient internally invade investigative it_come its japan jihad jointly journal judgment jungle
-4 jurisdiction justice kung la lagoon laker lapse last_time lazy lead learn like_mine limitation liquidity literal
-4 litigation loom los loss lowly lur lure lyrical machinery maliciou manager_and manila martial martyr massacr
-4 maturity me_$ me_after me_be me_or mechanism merely merge middleweight migrate minimal misl mislead mix_message
-4 mode money_and mortality mu municipality muse my_class my_manager my_practice my_screen nag nasty natal negligence
-4 nhs nor not_on noth_leave nutrition ocean on_my on_two onetime operation orphan our_committee our_shop outly
-4 outpost outrage overlook owing ownership ozone pact paradise parallel paralyz parliamentarian participate pave
-4 peacefully peer penal pension performer perhaps persistent person_who personal pew philanthropist physics planet_$
-4 pleasant pleasure pledg plummete pol pollutant popularly positive possibility prehistoric prey principal probable
-4 programmer projection proliferation promotion purity quake rampage rank rat reclaim recover recreation recreational
-4 recruit recruitment redundant reef regulate rehabilitation rein relax reluctance remain remorse reorganize
-4 represent resemblance resistant retaliate revenge rhythmic rift rio rival rok rude rupiah sag saturday_$ scholar
-4 scientist scorer screen_$ seaside sexual shah sham sharper sheltere shi shrank sigma silva simply sizable slack
-4 slippery slow slow_down so_$ some_of someth_off sooner southern sport spread spur starv status stigma stock
-4 substantial such suppress surpluse taboo taller tell_you tenet the_business the_farmer the_fourth the_group
-4 the_hour the_nhs the_place the_senior the_summer the_usual theological therapeutic therefore thrift thug to_me
-4 today trauma treasure trek tribe tu tuberculosy twa ubiquitou um umbrella un uncover undecide undertook unemploy
-4 unexpect unfit unnotice untouch upset upstate urge utility variable versatile veteran vibe vocabulary vocational
-4 wake ward_0 warmer watersh weather what_happene with_my without_an wondere wow wrong yah year yorker younger
-4 youngster zero zimbabwe zon
-3 #told=doing/is #told=doing/unsaid #told=i/not #told=it/undergone #told=my-charge/past #told=my-thing/open
-3 #told=our-authority/again #told=that/is #told=that/undergone #told=the-authority/not #told=the-thing/has been
-3 #told=their-thing/has been #told=they/coming #told=we/was #told=you/not #when=first/again #when=further/coming
-3 #who=first/they #who=further/everyone #who=further/you :body :modal ^_all ^_be ^_brexit ^_can ^_could ^_doctor
-3 ^_folk ^_i ^_kid ^_loneliness ^_man ^_meet ^_money ^_nobody ^_not ^_order ^_publish ^_red ^_rent ^_school ^_society
-3 ^_stuff ^_teacher ^_tech ^_that ^_thing ^_third ^_time a_close a_disgrace a_finger a_lab after_myself again_third
-3 all_over all_the always_be and_every anger answer_to anybody as_in assist atmosphere_in be_all be_die be_my be_on
-3 be_right be_since be_write before_i behind_my belong bet between between_day big_chain big_client board_and boss
-3 brexit by_it carry_it carry_the chain cheap choice christmas circle_with classroom cleaner client_pay control
-3 country_$ course curriculum curve cute dear deckhand dialect discussion do_$ do_i driver_on emigrate employer
-3 enough every_one every_rehearsal exist expensive export family_have faster federation fee_$ feel_flat figure
-3 find_them finger_$ five_company fund funder fuzzy gel get_up give_up go_on go_over going_on good_at
-3 handover_between hard_to have_and have_another have_end have_give have_go have_set have_split have_the history_of
-3 honestly_$ i_come i_join i_mean i_run i_skipper i_want i_would if_i in_at in_circle in_it in_our in_six in_this
-3 in_two it_depend it_doe it_out it_since judo junior_$ just_do keep_me keep_to kill know_$ language last_month
-3 last_to leave_it less_than let_us literature live loneliness lot_of louder_$ love make make_decision make_my man_do
-3 mayor mentor message_from middle migrant model money mosque mostly my_age my_bed my_brother my_classroom my_finger
-3 my_squad my_team my_van national new_volunteer nhs_be no_one no_real normal not_gel not_look not_put not_really
-3 not_switch not_talk not_work noth of_their of_this off_in old_$ on_board one_and or_perish order_in organic
-3 other_driver other_parent otherwise our_build our_visitor over_$ own page_$ panic paperwork parent_on pay
-3 performance person_in personally phase place_$ point_and polish_$ professor properly public publish_or put_out
-3 red_tape regret rehearsal_$ renewal ring_road room_for round_in run run_on same_old shake shop_window sit_there
-3 six_year so_so solid sow split_$ stay_in still_the stink stink_$ street strict suppose sure surprise survey sweep
-3 take_it team_and thank_$ that_can the_job the_journal the_matter the_net the_next the_office the_person the_ring
-3 the_street the_top the_trip the_van the_wife themselve_at they_have to_$ to_this to_you together_i too_many top_$
-3 topic us_$ us_a used_to usher usual usual_$ van_$ van_be vary vice volunteer vote_for wage want_to way_$ we_carry
-3 we_vote what_$ who_give whoever whole why_doe window_$ work work_for year_and yourself
-2 #hands=charge #misplaced #told=i/open #told=i/past #told=it/but #told=it/unsaid #told=my-authority/not
-2 #told=my-authority/unsaid #told=my-thing/coming #told=my-thing/unsaid #told=nobody/coming #told=our-thing/unsaid
-2 #told=our-thing/was #told=person/past #told=the-authority/again #told=there/is #told=they/open #told=they/unsaid
-2 #told=they/was #told=thing/not #told=you/can #told=you/open #when=first/but #when=first/is #when=further/again
-2 #when=further/can #when=further/is #when=further/not #when=further/open #when=further/unsaid #who=first/doing
-2 #who=first/my-authority #who=first/our-person #who=first/that #who=first/we #who=further/it #who=further/my-thing
-2 :abstract :comparative :hedge :motion ^_algorithm ^_apprentice ^_austerity ^_between ^_big ^_family ^_federation
-2 ^_feedback ^_handover ^_let ^_mark ^_miss ^_morale ^_motivation ^_need ^_new ^_other ^_paperwork ^_somehow
-2 ^_statistics ^_subsidy ^_teenager ^_the ^_there ^_tutor ^_volunteer ^_ward ^_whatever ^_winter a_field a_foreign
-2 a_friday a_house a_lot a_more a_new a_staff a_thousand about_$ about_0 about_how about_it about_the above_my across
-2 across_my actor afraid_$ after_themselve again_the age_be age_i ago_$ agre_to algorithm_decide all_go all_these
-2 all_this all_to allocate always_the among_the an_old and_an and_another and_maybe and_night and_then and_who anew
-2 any apart_$ app_and apprenticeship area argument as_chair as_ever ash_$ ask_again ask_us assessment_policy at_all
-2 at_it at_train at_what audience auditor bankrupt be_afraid be_always be_another be_ash be_cut be_desire be_get
-2 be_happene be_i be_it be_live be_lock be_make be_me be_over be_stand be_that be_the be_too be_us be_useless
-2 be_where be_work be_worth before_$ before_anyone big big_one book_to bounce boy_in break_the brother bury_the but_i
-2 but_the calmer can_$ chair_i chao_$ child_$ child_sit christmas_do class_have click_$ co come_across come_down
-2 come_out committee_doe common company competition conduct consultant contractor conversation_$ could_do crew_and
-2 crew_be dare daughter_$ day_be day_crew deal december_$ decide_who department_have depot_have desire_$ difference
-2 different direct direction_$ dirty do_any do_in doctor_$ doe_as dog_$ down_to drift_apart drink_$ each_and edge
-2 election eleven_on end_up english_in evene_$ evene_i ever_change every_evene everyth_$ everyth_about far fatigue
-2 feel_i field_$ film find_it firm floor_$ food_or for_all for_anyth for_each for_one form_have found foundation
-2 friction from_one from_what fuel generally get get_organise get_pay get_through ghost girl_in give_be give_in
-2 give_you goe_blank grade_i group_have ha half_of handbook hang_together hard_conversation have_a have_agre have_be
-2 have_chang have_come have_drift have_have have_in have_let have_no head_$ head_and head_be hear_$ her_own here_$
-2 here_and high_street hold_$ horse_$ hour_$ hour_the how_i i_belong i_chair i_coach i_conduct i_could i_doubt i_even
-2 i_feel i_go i_move i_never i_pick i_plan i_sit i_supervise i_suspect i_take i_think i_train i_undersell if_that
-2 if_the ill in_general in_how in_one in_spr in_there in_to inclusion information internship investigate ish ish_$
-2 it_but it_hard it_like it_make it_on it_show its_a job_$ joinery just_can keep_going keep_put keep_up know_the
-2 labour law lead_a lead_the leave_no lend lesson_feel let_me let_thing lik like_me like_this link london lose_track
-2 louder lunch_$ make_the management_and mark_across me_give mean measure_noth meet_i memory_$ method mix_$ month_$
-2 mood_in more_patient mortgage move_the much_$ must my_crew my_dad my_father my_foot my_french my_hour my_lesson
-2 my_pay my_time my_year myself_at need_to never_stand night_crew ninety no_room nobody_be nobody_laugh nobody_say
-2 nobody_under not_exactly not_it not_pull not_see not_seem not_suit not_sure not_very noth_and novel nurse_$ of_date
-2 of_it off_between office_be old_name old_one on_time on_with once once_a once_and once_i once_more one_$
-2 one_another one_read one_thing one_week one_who one_will only_the operate or_so or_the organise our our_department
-2 our_funder overthink own_crew participant partner pass_$ pattern_$ pay_their person_do person_on person_say phone_$
-2 phone_have place_since platform_team plenty practice private pulp put_my put_off qualify_$ quiet radio_$ re
-2 read_any really_do rendere rewrite rewrite_the roofer run_$ run_my run_the same_mistake same_story same_way
-2 say_another say_one school_be seat_in see self_employ seminar sense_they seriously_$ seventy short_in should_have
-2 should_i since_about since_september since_the sit_together skipper sleep_and slide_$ slip_$ software someth_going
-2 sort_of sound_like spr_$ squad staff staff_of staff_room stand_at standard step story_$ street_$ street_have
-2 subject summer_$ supervision_i system_$ system_be tailor take_0 talk_past teacher_and teacher_be team_be teenager
-2 tell_if tell_whether that_be the_after the_air the_apprenticeship the_atmosphere the_bar the_begin the_board
-2 the_boy the_brass the_build the_chair the_choir the_christmas the_cohort the_day the_department the_early
-2 the_emergency the_farm the_girl the_ground the_handover the_high the_inspection the_merger the_partnership the_pass
-2 the_pub the_radio the_right the_room the_sea the_small the_surgery the_system the_thing the_time the_vibe the_visit
-2 the_ward the_way the_will the_yard the_young their_fee their_hand them_go there_$ there_and there_since thing_i
-2 thing_in thing_slide think_$ third_time this_country this_for through_to time_and time_in to_it to_keep to_our
-2 to_pay to_them to_themselve to_two to_whoever too_much too_short tool touch_with tourist town_$ track_of turn_$
-2 two_brother two_half two_lad two_year unclear undersell undersell_myself unit up_be up_the up_with us_ask us_nobody
-2 variety village village_have vote_before ward_and waste we_used weed week_to what_we whatever_it when_it when_they
-2 where_do whether_my who who_get who_never who_work wife_and will_$ will_be will_ever will_go win wish with_be
-2 with_customer with_our woman_like work_out workshop would_call would_say write_it wrong_and wrong_order yeah
-2 year_ago year_group yes_$ yet you_$ you_know young_one young_person
2 #hands=authority #own3 #told=authority/not #told=doing/coming #told=doing/past #told=he/unsaid #told=her-thing/is
2 #told=i/can #told=i/unsaid #told=it/is #told=my-person/is #told=my-person/open #told=my-thing/undergone
2 #told=our-authority/unsaid #told=our-charge/unsaid #told=our-person/not #told=our-thing/not #told=person/open
2 #told=the-authority/unsaid #told=the-person/has been #told=the-person/is #told=the-person/not #told=the-thing/coming
2 #told=the-thing/is #told=the-thing/not #told=the-thing/unsaid #told=their-thing/open #told=their-thing/undergone
2 #told=there/not #told=there/past #told=thing/has been #told=we/has been #when=further/but #who=first/authority
2 #who=first/her-thing #who=first/i #who=first/this #who=further/person :exam :inner ^_before ^_best ^_build ^_chapter
2 ^_commit ^_dialysy ^_grandad ^_grandma ^_half ^_lose ^_mrs ^_my ^_old ^_on ^_out ^_sunday ^_three ^_whenever ^_wifi
2 a a_colleague a_day a_driver a_share a_single about_a about_my above_the accent accord admit advertise again
2 all_about all_mine allotment alto always_on an and_do and_he and_my and_neither and_nod and_person and_she and_still
2 and_tell and_that appraisal_$ april_$ as_shop as_soon as_there asdf assembly_my association at_night at_work
2 attachment away_$ barrack be_draw be_find be_for be_move be_new be_no be_one be_sell be_slow be_split before_and
2 before_each behind_me blind book_the borrow budget_by bug buggy build_control by_a by_whoever cadet café can can_be
2 centre child_and choose coach coach_$ cohort_$ cold collaps collaps_in colour_blind come_i come_off come_on
2 commission commit_message concrete control_will cool correct_me could council_be crash crook crush cry_in cv dance
2 dancer data dead_by decide_the delegation deploy deploy_$ dialysy die_in difference_between dishwasher disqualify
2 divorc dna dna_test doing_the dr drawer drive drive_past drug_round dur_the duty each_time easily easter_$ eat_with
2 eighteen employee end end_of erasmu erasmu_be error every_time ex_and exception extension_be fac_the fail
2 feedback_give fell fight_over final_no finland fit fix2 fix2_asdf fix_$ fix_fix2 flood_$ folder football for_0
2 for_his for_my for_seven forbid forbidden former forth founder full_time german get_a get_another get_the get_wet
2 git git_commit give_$ give_a give_me give_the glu go_for go_from go_quiet go_the goe_out goe_to grader gran grandma
2 grape hand_over happene_at have_close have_forget have_me have_spend have_take head_chef head_decide high hire
2 his_own hold_until holiday how_to hunt huntington i_answer i_approve i_chang i_chart i_explain i_feed i_pay i_read
2 i_rent i_spe i_stand i_use improvise in_assembly in_their invoice island it_$ it_can it_have it_rain it_the it_well
2 january january_$ job_on joke_about keep_forget keep_write key kiln know_how know_why know_yet label_off late_$
2 learn_to leave_out leave_the lesson_$ letter_and licence lifeguard little little_thing lottery_fund low_c marta
2 match_the me_for me_include mean_$ medical medicine meet mentee message_that might ministry mistake_$ monday_$
2 money_be monitor mop more_and morn_$ move move_out mr mum mural music my_cohort my_deaf my_ex my_gran my_mentee
2 my_mother my_name my_paper my_saturday my_second my_stipend my_thesis my_tool my_turn myself_$ name_$ nationally
2 neither_be neither_of never_learn never_once new_manager news nick night_$ night_before nineteen no_be no_feedback
2 no_other nobody_at nobody_write nod_$ noise none_of north not_$ not_give not_going not_grow not_in not_observe
2 not_record not_say not_there not_want october of_0 of_drain off_again on_a on_hold on_the on_wednesday one_can
2 one_good one_know operator or_might or_we other_way our_charity our_only our_pitch out_to over_for over_my
2 over_screen over_them paper_be paper_from past_our patient_and phone_ring picture plane portal practice_manager
2 projector promise_date put quiz raise read_my refuse_to remember_the rename renew rest restaurant result retirement
2 retract reviewer rewrite_my ride ring_me rip road rota_$ round_$ round_all route rul_against rumour say_not say_um
2 scattere second_year sell_the september_$ she_be shipyard shop shop_steward shrug shrug_$ sick since_easter since_i
2 since_january size skip_the slot_be smell so_the some_day soon_as source spe_up speak_in spend_my split sponsor
2 stage stand_behind stick_$ still_do stipend stockroom stop_eat stop_listen subsidy suggest summer sunday_$ supplier
2 survive swell switch take_that talk_over teach_my television tell_them test_it than_we that_way the_agency the_buggy
2 the_change the_child the_community the_curriculum the_difference the_franchise the_fridge the_hall the_hire
2 the_invoice the_label the_lot the_loudest the_money the_new the_night the_only the_organ the_overtime the_owner
2 the_partner the_printer the_regulation the_season the_share the_skip the_teacher the_tenor the_toddler the_train
2 the_vet the_visa the_warehouse the_week the_yoghurt theatre their them_up themselve_i therapy they_be they_do
2 thing_the third_and third_of this_week til time_a time_i time_so timetable tir_$ to_any to_have to_main to_one
2 to_stay to_that toddler_group touch trainee translate tribunal trolley turn_down turn_out turn_to twice_$ twice_this
2 two_of two_office two_version two_week um_about unable under_my understand_the university up_at us_that use_it
2 valley vehicle vet visa_lottery vote vote_$ ward_i warn wasp wasp_nest watch we_hear we_keep wednesday_$
2 wednesday_any welcome what_the wheelchair whenever_it where_my where_the where_they who_doe why_$ will_tell wine
2 with_a with_two without_a without_the work_council work_i worker write_in write_the wrong_$ wrongly yet_$ yoghurt
2 yoghurt_$
3 #told=authority/is #told=charge/not #told=it/not #told=my-charge/unsaid #told=my-thing/not #told=my-thing/past
3 #told=my-thing/was #told=nobody/is #told=our-thing/open #told=our-thing/undergone #told=person/unsaid #told=that/not
3 #told=the-authority/past #told=the-thing/but #told=thing/was #when=further/was #who=first/charge
3 #who=first/my-charge #who=first/my-thing #who=first/our-thing #who=further/thing :meets ^_agency ^_choir ^_college
3 ^_governor ^_pupil ^_since ^_staffroom ^_when ^_work a_third academy address again_who amount an_hour android
3 answer_be anyth_i appraisal april assign assistant at_person be_answer be_at be_back be_down be_final be_friday
3 be_off be_with beat best_mate bin bind bite_$ bound boundary brigade buyer_have by_wednesday canada carrier chair
3 charge charity child climb close_the cloth_$ complain_$ consulate could_be dad damp_patch dark day_the deaf defender
3 demand deny detail different_from differently_$ do_the documentation doe_the double_maths dy_$ editor eldest
3 english_and enrol essay every_tuesday everyone_tell explain fast fast_on february_they feedback find_out firm_and
3 for_the for_thing forget_the founder_have fourth friday_$ fuse fuse_$ gather glasshouse good_drill gossip grandad
3 grandson half_the hand_scissor hang harvest have_an have_begin have_dy have_never hear_the herd hide_the hint hip
3 hire_someone hit hive home_$ hour_in i_get i_see i_still if_it import in_$ in_february include_$ instance instrument
3 it_do joint keep_the knot know last_thing launch leave_in limit look_at loudest main maize maker man maths_last
3 me_the membership microwave_fish mile minus mobile mountain mrs my_best my_coach my_commit my_desk my_eye my_student
3 nappy nappy_in neither newsletter not_come nut object on_saturday only_$ orchestra our_founder out_the pal parent
3 parent_might payday photographer pilot policy_$ polish prescribe proper publisher quartet queue quick quota raw
3 ready regulator remark report reserve revers review revision right rubble rul salad salon say_it scheme scholarship
3 score season_over secondary see_me see_what september service seventeen sharp sleep slid sluice small smell_of so_i
3 someone_else sometimes sourdough spam spe spend spreadsheet square_$ stare start statement stay_up steward_i strike
3 studio surveyor take_the talk_too teach team_someth technician tell_it temperature tenor that_i that_the the_big
3 the_end the_good the_leave the_nerve the_residency the_sluice the_strain the_surveyor the_wardrobe there_yet they
3 they_can thirty time_$ to_another to_work too_fast torn tournament treasurer treatment trip_the type up_$ up_on
3 vaccine vilniu waitress wardrobe we_do we_would web week_$ what_it whether who_$ woman wound year_of your zoo
4 #seen3 #told=i/was #told=my-thing/again #told=nobody/open #told=our-person/has been #told=our-thing/past
4 #told=the-charge/past #told=they/undergone #when=first/was #who=first/thing :person ^_council ^_customer ^_drama
4 ^_relegate aa abduct accidental accreditation achille acid acquaintance acquittal add advice aged ak aka alert
4 all_say allan amir and and_the angry another antarctica anterior ap apartment appellate apply appoint arm
4 arrangement artificial asleep attacker attribution avid baggage ballote band bank bankrupt_$ batsman be_0 be_limp
4 be_never because beetle beg behalf behind_the belt bend beta blackout blackwater blanc blanco blast blond board
4 bonuse born bounty brewer bridge bruis buck bull burgess burke cal call canton cardiac carve cascade catch cave ceas
4 centrifuge chad change_that char chassy cheer chef_throw chunk classify classmate clement cliff clothe cocaine
4 colleague colonel color come_in comet commit_all compound confederate consecutive consolation contamination contest
4 convene conversation correct count_my cousin crawl crescent cricketer crocker crowd curse dade dairy decoration
4 decorative deer defection definitive den denomination detention dexter dictionary diesel digit din diner diocese
4 directive directory disguis dispers display diver dormitory dot drunk due duke duration dutch electrical elevate
4 eligibility embryonic english entirety envoy episode eponymou equipment evacuation every evidence ewe ex exclusive
4 exist_$ explicit extant extraction face facial fall fast_and february fellowship felony festival fetu fever few
4 field field_be firestone fisher flavore florence fluid flurry foil foot for_good form fra fragment frank franklin
4 fre freeze_at frequency freshman frog from_september from_the fruit fullback fuller fur gas gasoline geneva girl
4 globe goalie goalkeeper goddess grandfather grave green_$ greg gunfire have_tell herself himself hol honor hormone
4 host huddl i_count i_freeze i_talk imprisone inaugurate indirect ineligible infamou inspection interbank
4 interception interrogate into invent inventor ion irs iss it_be ivy jane jeff jerry jobless joe jordan kay kilo
4 kitchen knock kronor kyle lash laundry lense leopard limp_$ listener loan loose lose low lunar ly mack magazine
4 manager mansion manslaughter map marc maria mater maternity maximum maxwell may_$ me_to median mention mercer mesa
4 methodist mitt moisture moose motorway mourn muddy my_apprentice my_until n narrate newly nightly no_longer no_more
4 not_know not_understand nun o obscene observatory office official on_six online opener opt or_no ordain organizer os
4 otto outburst outlet parent_shout parishioner parkway pavilion pay_the penguin perjury person_$ phony physician pier
4 piston pitch placement plain plan_be plummer plutonium pop port potato pray precipitation premiership prepare
4 presentation produce profanity prominently prompt pronounc proof propose prototype proudly pub puck quad quickly ra
4 radioactive raid rap reader recommendation recycle reese refurbish regiment relegate relegate_on rematch rent rental
4 reporter reproduce require resign restrict reunite rick rim riverside roadblock rocket rodman roe rookie roughly
4 roundabout rounder rove rover rub rumore runoff safely sanctuary sandy sans say_fix scarlet school_in scissor
4 scoreless scrambl search season section seizure sensor shade shea shelter shrimp shrub side sideline sign_$ silent
4 sim similar sit_in sloan snack snail soft sophomore soybean speak spell spine stadium stall star steep stella stir
4 stop_talk stuff_$ submerg suggestion suing suit surrendere swallow sweet swift sync taint tall taxy teach_$ teammate
4 telecast tell_the tell_us terry that_green the_far the_glacier the_kid the_paper them_$ there_be thieve third
4 thirteen throw_pan timothy title torque torrential tower travel triangular tribune trio trucker tuesday_$ tun ulster
4 unanimou undergo underground unexpectedly unless unoppose upwards usage vale vegetable venu verify vicar vine
4 violinist volcano wade wanderer want_me weaver weekend weight wes when_the whereabout while_i width wigan winery
4 winter witness worse_on yesterday
5 #hands=private #told=my-person/unsaid #when=first/not :activity :gathered ^_horse ^_our ^_park ablaze abort abortion
5 access accession adobe ads after agency agency_nurse agre aide alcohol alley also although amy anna annual
5 antibiotic apologize apparently apprentice appropriation aria around ashore assembly astronaut attendant automate
5 auxiliary award b bach bakery bald balk barker barrage barry basilica be_go be_sign beach becker begin behind
5 bibliography bicycle bidder bike bird bob body bodyguard booster boulder bowman branch brawl breeder brett brightly
5 broth brunswick bulk bullock buyer calendar calmly cancellation capsize captain car carpenter carrot carter case
5 cast centenary ceramic chandler chromosome circa citizenship clamp clarification client clinic closet code colin
5 collection colon columnist coma commemorate compensation complain conductor configuration constable contract convict
5 cordone council countess crow cruise cry cub cue cupboard_$ curfew curt curv custom customer cyclist d damp darl
5 debut decree deduction demolition deport depot detain devil dick difference_$ disciplinary discovery div doll dop
5 dose dunn eat_the eddy elector eligible emma engine enrichment entourage episcopal explosive faint fat faulty feast
5 fertilizer fielder finalize firearm firework fisherman flare flatly flood flotilla flowere fly foam foliage format
5 freight frequently fresh fridge friend_$ frist fume garden go_to goal_difference governor grab grand granddaughter
5 griffin grocery guardian guild gym hamburger hare hay helicopter hers hick him_$ hold homer homework howe i idol
5 in_may incomplete indoor informally inn insulin interrogator inundate investigator j jasper jewelry johanne jump
5 kaiser keynote kicker lacrosse lambert laptop lateral latin latter laura lawyer layout le lech leno librarian
5 lighter ling listen lone longer lookout lotu loud lucy manufacturer marry martin mass master meanwhile membrane
5 memory mesh message metallic mia minor mistress module mold montana mortar multiple my_husband navy nearly neatly
5 nelson nephew nerve newton niece ninth nobody_know nod nominate not_hear not_let notation obstruction of_five
5 of_work off_the old on_goal one_of oriole ornate paint palace panther parade parish pavement peak pebble perform
5 perfume pharmacy pianist pilgrim pinch pit pizza plaintiff plasma player please poisone poker polo pontiff
5 pornographic potatoe premature premiere preseason previou prince prize procedure proceed processor provisional
5 publication publicist publish qualifier quit rais raiser ram ratify reach reactor rebuke reconsider recovere
5 redesign redskin refer reject rejection rendition repeal reproduction rescuer reservation reservoir restart
5 retention retire reunion riley rob rodham rum rupee rush rust ruth sailor saint sally sam sampl sawyer say_they
5 say_yes scent scoreboard script scrum seasonally semi senate shaw shelv signal silence simmon siren sixth sixty
5 skate slam slender snatch soap softene softly sonny sore sound_on spiegel spokeswoman sprint staffer stein stem
5 sterl steven str subfamily sun sunday sunlight surgical tae talbot tally tank tariff tast telescope televise tenth
5 term_$ terrace th the_tribunal thief thinner thousand timber titl tobin toby toe tomato trace tract trainer treasury
5 tucker turn tyre tyrone uncle under undercover unspecify ur vacancy variant variously verification vinegar vintage
5 visit visitor vodka voice volume walsh wheeler whenever whilst widow wool workout yacht yale zip
6 #when=first/open :change :deliverable ^_head a_fear aboard activation adoption agent alan allen allergy along
6 alphabet alternate amendment anthem apple arrest attend auburn auditorium autobiography away barbecue bare barely
6 basil batter baxter be_still beaver beer bern bishop black bloom bluff bogu bookstore both bottl bottom breath
6 breeze brent brock bulldozer buy cabinet cafeteria caliber cape carr castle cat cellar cemetery censure
6 certification chaplain charg chester cho clive close closure cloud cocktail coconut cod coffee college come conceal
6 confidentiality congratulation content contestant controversial cordon corpse cottage countryman courtyard crater
6 crocodile cup cyru daisy davenport dawn death debry debute defect defective defer demolish denote depart departure
6 derrick detonate diagnose diagnosis dig disclose dispatch dissolution dissolv divorce doctor dome donor doubl drain
6 driver drug dunk dusk dynamite earl early eighth electric eleventh emblem endorsement entitl erupt expel eye
6 facility factory fairway false favorite fear_of fifth finally fire fixture flame flat fletcher flier flight floral
6 for forgery forty foul freeman garbage garlic generator gibbon glow grammar grease guard gymnasium halfway halt
6 hander handler hangar harper hat heart heath hoax holme i_undercharge immunity imprisonment inaugural inauguration
6 incorporation individually infant infect input ins installment insulation interchange interpol interviewer introduce
6 introduction invite jake joke kensington kent kickback kim kite knight kroner lap large laureate lawsuit layer leach
6 leadoff lease leave lecture licens light lightly lightn limestone liquid liquor lobster lower m manor material
6 melody menu michigan mid midday midway minimum modification monday month morgue morrow moth motorist mustard nancy
6 near newspaper nicotine nomination noth_change noun nurse offer only op outdoor owl oxide oxygen pale pastor patel
6 pause peanut perch phrase pickup pierce plant plead plum pocket powere pregnancy princess prohibite pronunciation
6 propeller prophet prospective protective protocol pulse quarantine quote rail rainbow random randy raven recast
6 recently recount rehearsal renne restriction resume rider rink rite rock roommate roster routinely runner sail
6 sandstone seaman sele seller semifinal set settle settler seventh shalom shepherd shin shiny shuttle sing sir
6 skeleton sketch slash slip slug smash smile sneak snowfall sodium solicitor solitary somerset son soup spat special
6 specification spectator speech station steeler stiff stroke student subway supervisor supplement surface surrey take
6 taxi tea teaspoon thanksgive that_noth the_consultant the_other thermal thin thorn thread till to to_the tom torpedo
6 tractor trail transmit trash trial tributary trigger truck tuesday tune turbine turner twin ty tying uk undercharge
6 undercharge_friend underwear unlimite unname unrestrict unveil update upheld uproar upstair ventilation veterinary
6 vi vik vocal voucher warrant waterfall waxman weber wednesday weld which wide wield wife wifi willie winger
6 withdrawal word wright yard yearly yell
7 #own1 #settled #when=further/past ^_a ^_somebody abdominal accept ace additionally adjacent aisle allegedly
7 allowance aluminium amend anchor appear applicant approximately arch ark article asbesto asylum attorney aunt back_$
7 banner barber barrow baseman basket bate bear behead benedict benny berth birdy bleed blistere block_github bo boat
7 bobby bogey boil booker bounc bourbon bribe buffalo bulb bump bundle burst burton butcher cable cam cargo carol
7 carry catalogue cello cent certify channel chant chat chestnut chick chin chip choru circuit citation clad claim
7 clark colour colt compulsory concert concerto cone controversy conversion cook couple courtroom cove crab crack
7 crouch cupboard customary cutter dale dam dan daughter dead dean decorate delivery deportation diamond dirt
7 discontinu discover dish dismiss dissolve dolly dove dozen draft drake dress drink duchess duck e eleven elk embassy
7 embryo emergency encode enlarg evacuat exam excavate extradition eyebrow fa fan fanfare farmhouse ferry find finger
7 fish floor fog forcibly foreman fort frigate fulham fumble fuselage gallery gallon gig github glen goose graduation
7 gram grove gunshot hamza handy havel heap heather hefty hello herein hike holt holy honorary horn hundr hymn i_teach
7 include indefinitely indicate indictment induct inflammation informant insignia inspector intermediate invalid
7 itinerary jan jo jockey junction kilogram lantern lar larvae last launcher laurel leather lee libel lien lighthouse
7 lil litter loudly luke lumber lung machine magnetic maid mantle mare marijuana mask meadow medal medalist medic
7 metric mike miniature misdemeanor mock monastery monk moratorium morry motel motion ms mushroom nak nickel note
7 objection occasion of_the outfielder overland owner package packer pant passenger peck pig pine plenary poison pool
7 pope porcelain porter possession potter precede prescription presumably priest prison prisoner proclamation
7 prosecutor protest protestor putt railway ranch randomly rapper rare ratification rebuf reconstruct reinforcement
7 remainder respectively reverend rex royalty salute sand sander secret see_since seiz select sergeant serve several
7 shell shill shutdown sidewalk silk simmer singer sister site sixteen skirt slice slide so solo someone speaker
7 specify speedway spinner splash springer stab statue steel sticky sting subscriber sugar sunset surrender swap
7 swollen sword sylvester tablespoon tabloid tail tampere tar ted tee testosterone tim tin toddler tomatoe tomb tommy
7 tour tram translator transmission travy trip trophy twain twenty unanimously uncovere unearth unharm unpaid unwant
7 upon upright user v valid vanilla varsity vein verdict vertical vigil viola virgin voltage waist wales warehouse
7 warren water welsh wept wet wheat where whip wilkin withhold woody
8 #told=thing/past :create ^_in abbey abbot above addition admission alongside ams ann announcement announcer annually
8 answer apology applause application arbor artery ask assailant attendance baker baronet barricade beard beck bedroom
8 bee beforehand below beneath benjamin billy blake book brake broadcast brook bury bus butt cage calcium camel cameo
8 canal canopy canyon captor carl cash catcher cell ceremonial chart chemotherapy church clause click clutch cockpit
8 colore commenc comment commonly compilation completion compress concussion confidential confinement confirm consist
8 consort convert corner corporal cotton couch cough count counterfeit county courier cox crimson crisp cubic custody
8 cut daily decker decommission demonstrator dental detector device digitally diploma directly discount dismissal
8 distribute ditch dixie dog dover down drown duet dugout dump dust eagle edit eight equalizer eric eve evene
8 eventually except exit extend fifteen finalist fist five_$ flint follow forc forehand fourteen friday front fry gala
8 gift ginger glue go goat granite greenwood grey ground gunman hallway hamstr hart haul herb hide hole horizontal
8 hospital hourly hug hum hydraulic identical illuminate infield injury inspect instant instruct interview issuance
8 item jacket james jay jenny jersey josh judge juice juror jury keeper kickoff king lady laser lava lever lid lottery
8 magistrate manual massage memorabilia miller milligram minc mistakenly moon mouse mud murphy nearby next node noodle
8 normally nude number numbere olive one order ordination outside overdose overhead overnight oyster papal paperback
8 parachute parcel pastry pence percussion permanent permanently petrol picnic pie pike pil plus poem pole police
8 pollard pork portable post postal postponement potassium pottery pour preview previously printer priory privy
8 protester pseudonym pulpit punt pupil racket ramp ransom receipt receiver referee referenc reference reliever reopen
8 reopene repeat residence reveal revise ridge river robin ross rotate rutherford sage sah salary salmon sauce scot
8 scratch scream screen selection semester sentenc sentinel separate server shearer ship shoot short show shut sid sit
8 slap snow somebody sprinter st stain stainless staircase steal steroid stolen stoppage storage store straight
8 striker subsequent sue sued sung sunglass surgery swan swim swimmer sworn t tate tavern tent terminate test
8 testimony thickness throne thunder tiny token torch track translation tree trinity trouser trout typically
8 unconditional unidentify uniform unofficial unseed unsuccessfully upper uranium valentine van vendor vest veto
8 volley vowel wagon weep weir when while willow window winner withdraw wolf
9 #told=i/again :finish :tells ^_one activate advertisement album aluminum angrily antenna appearance approve
9 arbitration arrival autumn await bacon bait balcony bay beam beaten beef beth billboard birch birdie birthday bowl
9 bread breaker bulletin bumper butler butter butterfly by c cache camera cane canoe canvas cathedral cattle champagne
9 chicken chili cigar cinnamon circulation clau clear clock collector collin companion complaint compression
9 consecrate corn courtesy curry dalton dash deceas decide delay dentist derby desk dessert dial dip discography draw
9 dye eat either elevator equalize escort exemption expiration expulsion feather feature fence fetch filter five flank
9 flyer footage formal free freez freighter freshly friend garage grade grandmother gray grenade groin guitarist harry
9 haye heel helmet hiatu hollow homere homestead hopper hospitalize hot house husband illegally improperly in
9 inadvertently initially injure inmate instead interval iron jade jail jaw kick lance late lawn lay levy lewy library
9 lift ligament limousine limp liner liter locker logo loop lounge maple marcher meal memorandum mercury miss
9 motorcade mount naturalization neon nest no nursery occasional officially onion orchard ore over pan panel
9 parenthese parliament partially patent peach pearl pedal penny per perry peter petr piece podium posthumously pot
9 pregnant preliminary prematurely presenter promotional pumpkin purchase radio rafter razor rebate recall refusal
9 relay repair repeatedly resignation roger royal rusty sabbath sandwich screw seat seed sermon session seven shave
9 since skin song specially specimen spencer spike spinal stand steak stereo stream stripe summon surname sweat
9 sweater teller tentatively terminal through tiffany tire tissue toilet touchdown tribute trim two umpire unauthorize
9 unavailable underwent unpublish up vacate veil velvet vessel walk warden weekly wheel will_not write yuh zinc
10 #seen2 #when=first/past abruptly acoustic additional adjourn adorn alison ambulance apiece appointment approval
10 archive arrow atop audio audition authorization authorize backhand badge bailey bake ball bark barne battery ben
10 berry bill birth bore boy brass breast brick bruise bucket bud bur bypass cab caroline cart ceil centimeter cheese
10 chocolate chop cloth cole comb commencement complete conditional consent contaminate cooper cork coroner crest
10 crossbar crown curl deflect deluxe dinner discharg disk disperse document drill empty examination examiner fee
10 feeder fine flash float flour flown flute fowler from furnace gag galloway gazette gently give glacier gold graham
10 grant greet guitar gun hale half handcuf heat henry hill holly home hooker horse hut identification implant
10 indefinite injection ink intake jam jimmy joey jumper lake lamp ledger leed lengthy list liver lowere luncheon
10 mandatory mark mary mason mate matt meat medley memorial metal mick molly monthly morse mound my nine notebook oak
10 occasionally off overtime palmer pardone parker parole passage pat patty pea peel penalty pete piano picket pile
10 platinum plea plug pond pony portion poster postpone pound powder press procession pull pump quarry rabbit ray rear
10 reception recipient recommend rectangular reed register regular regularly reluctantly replay requir reschedule
10 return rice robe rosemary round sack saddle saxophone schedule secretly sentence separately shaft shelf sheriff
10 shoe shortene shorter shoulder slate smith smoke sometime soon spr spray square stair steam stomach stray
10 supplemental surgeon table ten tendon ton torah transplant trumpet tunnel twelve twitter ultimatum use used usually
10 vent video violet violin vocalist voluntarily wall walnut ware wash watt wear wicketkeeper woodward worcester
11 #pictured absentee afterward afterwards allow aloud ammunition announce anthrax attic baby banquet barge barrel
11 barton baton bean bearer bed belly blackberry blue brief bullion bunny burnt bushel cabin cap carpet ceremony chuck
11 cigarette circular clemency clerk communion commute confirmation copper corpus court courthouse deadline dough
11 driveway drummer dry duff farewell fir flag fold formally fountain frame full golden gown grass gravel groom hair
11 hastily have_not hull hurl id inch incorrectly induction initial inside install instruction iry jar jenkins
11 keyboard knee label leg lemon lime line load makeshift marker match melt memo messenger meter mother name night
11 notify open original overturn palm parsley paste payment pepper periodically permit pick plaster prayer prior rain
11 recorder registry remix replace replica reply reportedly reprint roof room rope ruby salt scan severance sheep
11 shield shrapnel skillet snap soda souvenir sperm spot sprain stern stick strawberry submission summone swear tell
11 temporarily temporary termination testify thereafter throw thumb tile tongue trademark troy tuition underneath
11 verse version walker webster weekday withheld without wood
12 abdomen admiralty afternoon alternatively anonymou appeal ash attach available backstroke backup ballot bamboo barb
12 barrett bassist bathroom bead bone boot booth bowie break bride bronze brush bye carriage cedar chamber chapel
12 chapman choir clay column compartment confession confiscate contact container coronation cow crane creek cross
12 crystal deck deposit diameter diary discharge donation drop dur each edition enclose enter extra extract feed
12 fingerprint first fix flip four frost frozen glove grill gum ham hammer homemade hood hour ice inlet interrupt jack
12 jubilee kelly lac lace lane length lily lunch manuscript marble mast mat may moss nose oral out oval paragraph pend
12 phone photograph plastic porch probation punch recipe record red refrigerator registration retrieve rifle roast
12 rotary rubber sausage scarf scrap six skull soak sock sprinkle starter stop stove strand strip subpoena
12 subscription syrup tab tag telegram telegraph thigh tooth tow trailer transmitter triple trunk unmark unreleas
12 vault wallet week white
13 altar amber ankle at august automatically basement before bench beside blade blood boiler bolt breakfast briefly
13 bullet burn cake caller cannon cherry curtain cylinder dart deliver discard elbow erect excerpt expire fill garland
13 gate guest hatch he header her him inscription intercept june kidney kit knife leak lin lip luggage march marrow
13 microwave milk mill mouth needle oath obtain optional orange organ ounce ovation pardon partial pass passport
13 pencil pill purple queen reinstate reprieve residency rib rocker sale say scoop sell she shout shower spit tear
13 telephone the then thick toast toss undisclose wav wed whiskey wire withdrawn
14 #seen1 accompany arrive auction autopsy axe balloon ban barn batch bath brown bundl burial cancel candy capsule
14 cardboard clearance contain cooke correspondence cream dock donate drape eject fin gill glass handgun honey hook
14 lamb leaflet log minute mourner nail noon notification pack pad page park patch photo promptly purse read refund
14 reissu release revoke row shirt single stump subsequently substitute tablet tap tattoo tender text tip transfer
14 tuck unuse visa wait wreath wrist
15 0 back bail bar booklet bow calf candle cartridge certificate chest clip coat collect cord cover dat delete double
15 ear easter egg entry flap flower fork funeral hear invitation kiss leaf license lock lump maiden midnight morn on
15 pin pink receive replacement ribbon sheet shipment shotgun sticker stone stud submit suitcase three ticket towel
15 until via wax
16 accidentally bass blanket bonus button chalk date drum entrance extension fake final forehead freeze green hall
16 hand inscribe issu later notice onto originally pair postage recess removal retriev second shortly sign sleeve
16 spear spoon straw stuf suspension tape throat urine wooden
17 affidavit arrange automatic bag blank card charcoal check circulate coin deposition door envelope file his
17 immediately injunction lodge mint neck pipe pistol receiv rod roll sample silver slot stack stamp suspend valve
17 waiver wrap yellow
18 bell bottle cheek disc dy holder mail microphone nasal packet paper permission petition print rack refuse request
18 ring signature vinyl whistle
19 block engrave oven plaque plate transcript waiv
20 commemorative copy remove send skip tube
21 pen seal twice
22 coffin letter
24 insert
"""
