"""What 7766 labelled problems teach about specific: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "1257783ff5459816"
ANSWERS = ("no", "yes")
ROWS = """
-47 *
-27 entrepreneurial
-26 civilize
-25 fundamentally imperative
-24 capitalist economically inherently resilient standpoint
-23 conducive governance importantly prosperity prosperou transform
-22 capitalism endeavor enormously ethnically fundamental immensely mindful profoundly realization resilience socially
-22 strive technological truly visionary
-21 competitiveness disadvantage diversify entrench ethic feel genuinely indispensable macro misguid perception
-21 pragmatic stability unpredictable vibrant
-20 aspect aspiration attitude consciou culturally destructive diverse ecological economic flourish forefront ideology
-20 impunity mentality objective perspective precariou ruthless sector selfish superpower sustainable transformation
-20 underestimate undermine upheaval vastly
-19 accountable akin chaotic civilization conservatism corrupt crise cultural cynical daunt democratically demographic
-19 destabilize disparate dynamic economical empowerment environment exploit foremost geopolitical implication
-19 incredibly indifferent intellectual irrational mankind murderou openness politically poverty productive rational
-19 relevance repercussion seem sense strategic thrive undoubtedly unstable urban vision
-18 alienate appall arrogant beneficial beset chao combate competence consequence continent diversity ecosystem
-18 enterprise financially foreseeable formidable fragile globally gre honestly hugely incapable innovation insecurity
-18 instability metropoly midst modernization morality morally motivate nature necessity ours perceiv perceive postwar
-18 predictable prudent realism reliant repressive scenario situation socialism strategy terribly troubl turbulent
-18 unthinkable utterly virtue vulnerability wrack
-17 ambitiou arrogance awakene catastrophe complicate creativity culture defensively democracy discipline economy
-17 emergence emphasize environmentally equitable evolve experience exploitation extraordinarily focus frankly global
-17 grasp havoc heartland honesty humanity ideal imagination immoral importance inclusive increasingly indifference
-17 inefficient infrastructure inherent injustice institutional integration like mainstay militarily mood naive
-17 neglect nightmare organizational outsider pervasive pessimistic phenomenal philanthropy politics populou prevail
-17 professionalism profound prosper radically realistic reality realize really reform reputation savvy shameful
-17 social stakeholder superiority synonymou terrify unrealistic volatile vulnerable
-16 accustome achieve ambition anarchy appreciate atmosphere authoritarian awesome brutal burgeon climate coherent
-16 compell concentrate concept consolidation cope courageou creative decidedly deepen development diminish dire
-16 distrust dominate domination extreme extremism fairness fascinate fledgl focuse foothold fruitful geography
-16 incredible indicative integrate lack leadership menace modernize moral motivation namely nascent nationalism
-16 notion notoriously obsess oppression orient particularly partnership people planner problematic proven realm
-16 respect responsive resurgence rethink rife sensibility solve stabilize strategically strengthen struggle
-16 subjective tourism transparency tremendou trend turbulence turmoil unbelievable uneasy uniquely viewpoint wealth
-16 wholly worrisome worst
-15 absolutely accomplish achievement admire advancement aesthetic affluent ala astonish aware awful bastion bleak
-15 bureaucracy clout commonplace compassion complexity convergence deeply depress desirable devastation disastrou
-15 downturn ecology efficient emphasy endure entity envision equality equally esteem evil explore fearful feasible
-15 financial frightene generosity geographically greatness gritty heroic honest horrible ideological ignorance impact
-15 industrialize inequality innovative instinct institution integrity intelligent invest irresponsible lag lawless
-15 liberalization managerial multinational negatively obviously ourselve overcome overwhelm patriotism perfection
-15 pivotal political powerless profitability profitable prowess purely regrettable resource responsibility restless
-15 scary self seriously society spirituality stable stagnant stereotype supernatural surely tangible task tragic
-15 underscore understandable unify urgency weakness
-14 absurd accomplishment accountability afar alliance amaze articulate assumption aura awe barometer behave belief
-14 betrayal brutality centere certainly cognitive communism competitive confidence confident confront conquer
-14 consolidate constructive contradiction country crossroad demonstrate dependent deterioration deterrent devastate
-14 dictate dictatorship dignity discourse distinctly downfall efficiency embrace emerg encompass endanger
-14 enlightenment epicenter evident excite exert fantastic foolish fortunate geniu goodness greatly headway hostile
-14 imagine improbable inevitably influence initiative insight integral intensely investment jeopardize lately
-14 meaningful militancy morale mutually nation norm obsession optimistic outset overly peculiar peril person
-14 phenomena phenomenon plagu preparedness prevalent profession protectionism psychologically pursu rationale real
-14 relation remarkable remarkably responsible risky robust role saddene sake sensible sentiment seriousness shaken
-14 someth spirit staggere strategist strife stubborn suicidal terrible terrorism thing tolerant undertake wag weird
-14 westerner workplace youthful
-13 actively activism agenda aim artistic attain backbone balance battleground behavior breadth broaden bullish
-13 bureaucrat business capitalize carnage catastrophic certainty challenge cinematic civic coincidence collectively
-13 complementary conflict context continuation corporate credibility crime crisis dangerou dar decisively define
-13 definitely despair deteriorate dimension disaster dismal disregard disturb divisive dominance dominant downside
-13 elite emotionally enhance enjoyable entrepreneur equity eradicate especially essence ethical everyday exacerbate
-13 excellence extent extraordinary fabulou factor ferociou fiscal flaw fulfil future generation glamorou governmental
-13 grappl grim happene happier hindere historically horrific hypothetical impoverish improve inevitable intensify
-13 landscape legacy manner matter mismanagement mistrust mobility moderation motherland motive paradox paramount
-13 pessimism planet plight poor populate positively precedent principle productivity promote proportion prospect
-13 psychological reckless regard regional relentless relentlessly reliance revolutionary revolve rid rightly sadly
-13 secular setback shadowy shaky shortcome significance sinister slum sociology spiritual spite stabilization stature
-13 success supportive survival tactical talent tame tendency terrorist tragedy trait transition turnaround
-13 unacceptable uncertainty unconventional understand unfold unfortunate unjust unpleasant unsettl viable vigilant
-13 vital warfare worsen worsene you
-12 adolescent adverse affect aftermath aggression aggressive apartheid autonomou awareness banco become beleaguer
-12 boast bolstere boomer budgetary bustl centralize challeng cherish circumstance commitment competent conceptual
-12 consciousness consensu constitute constraint continuity convinc credible dangerously debacle depend desire
-12 determination difficult dilemma disarray disproportionate dissatisfy distract doubt dramatically dubiou economics
-12 educational elusive energetic engage enjoy equilibrium erode essential evolution evolutionary extremely
-12 fascination fascist firepower flair framework frustrate futile geographical gloomy govern greater harm health
-12 helpful helpless heroe hub humane illusion immense impatient important inde industrial ineffective inspire
-12 insurgency interaction intervention intrigue irreversible journalistic kind knowledge laud lax liberate livelihood
-12 logical logistical logistics markedly maximize mess mind miserable moreover murky myriad mystical mythical
-12 necessarily niche noteworthy notwithstand outcome outlook overshadow peaceful perpetrator personality philosophy
-12 plausible politician pose powerhouse practical priority progress pursuit quirky rapidly ravage reasonably reflect
-12 reformer regime region reminder renaissance respectable restive sabotage sad safeguard schizophrenia science
-12 secretive sectarian simplicity sincere skill socialist sociologist somehow spectacle storytell strength suffer
-12 sustain terror threaten tolerance totally trust unaffect uncertain underdog underworld unity universe unpopular
-12 upsurge us utmost value very viability viciou vie volatility weak weaken wise worry
-11 accelerate afraid age aggressively aging align among analytical animosity anthropology approach apt ashame
-11 assessment asset basically behavioral better bloodsh burden bureaucratic calm capability catalyst clarity clearer
-11 collaborative collective comparable comparative comparatively compute consistent contradictory contrary contribute
-11 cooperate cornerstone corruption cote countryside courage cruelty decade dependence deprive deserve destiny
-11 develop dimensional diplomacy disparity drastic dream economist educate effective effectiveness element empower
-11 emulate encourage energy environmental envy eradication establishment ethnic exceptional existence exploration
-11 extremist fairly faltere farce feminist foster frontier gam genre gut hardship hemisphere hinder history homeland
-11 human hungry idea imbalance impetu impossible incompatible incompetence inconsistent indigenou infight intensity
-11 interest intimidate irrelevant justification keen less lessen literacy lofty loser lot manage management markete
-11 mastermind metaphor methodology misery misunderstand modern momentum multilateral myth neighborhood nowaday
-11 numerical operational orderly organization ought outdate outrageou patriotic peacemake pollute population
-11 portfolio principally prone prove psychology pursue quo racially racism radical reap rebelliou rebuild
-11 reconciliation reconstruction relationship rely repression respectful rich ridden ridiculou rogue rural satisfy
-11 scope seemingly sexuality sheer showcase simulation sincerely sincerity singular skeptical sluggish sober
-11 sophisticate sphere splendid stealth stimulate stress stride stupid suspense tarnish thankful these think timor
-11 treacherou tricky uncomfortable underly unfavorable unfortunately utilization violent wary weakene withstand woe
-11 world
-10 #told=thing/unsaid :light acceptable advantage advocacy alike always anxiou appetite architecture arid assess
-10 attractive aviation bali believe betray blame blatant bolster boom boon brink capable cater cautiou charisma
-10 charismatic chiefly cis cleans closely colonial commodity complex con concern conquest conscience conversely
-10 creation creature crippl critical culinary danger decent decisive decliner degradation desperate desperately
-10 desperation devise distant distinct domestic drastically dumb dweller eccentric emerge ensure enthusiasm era
-10 evaluate everyth evidenc expectation fantasy fashion feudal fi fiat fledg flexibility franco freedom friendship
-10 fulfill functional gainer gangster gen genuine glamour gloom growth hamper happen happiness hardly harmony
-10 heightene heroine hi horror hospitality hostility humanitarian improvement industry insane intolerance invader
-10 journalism leftist legitimacy leisure leverage libertarian life linguistic logic longevity loyalty macao
-10 marginally mediocre mental merger messy minority mobilize moderate mutual nevertheless nonetheless nonpartisan
-10 nostalgia nowhere obesity obstacle obviou oddly ongo opportunity optimal optimism overthrow overweight owe pac
-10 parity participation passion persecute persist philosophical piracy pleas ploy policy portrayal posture potent
-10 powerful precisely predict prediction pretty pride rampant recession recognize reflection reinforce religion
-10 remake resentment revolution risk rivalry romantic rug sao slowdown solidarity sort southeast sovereign spatial
-10 speculative squarely story strong structural sufficiently supremacy systemic tech technically terrific theme
-10 themselve thoughtful thwart tolerate too towards true tumultuou twentieth ugly uncommon underline unfair unhappy
-10 universally valuation vast venture verge villain violence visually way we wealthy wisdom
-9 #hazy1 ability absolute absorb abstract academic acknowledge adapt admiration advisor afloat agricultural
-9 alcoholism ally alter amin analyst anxiety archipelago architectural assume assure autonomy backdrop backlash
-9 backward badly bandit believer benefit bickere bizarre bode bully campo capital catere centrist characteristic
-9 characterize charm chic cinema clearly closer coalition combat communist community compassionate conservation
-9 consider consideration contrast cop cordial core correlation create critique cruel cuisine culmination culprit
-9 cultivate curiosity deflation developmental devotion dialogue dictator differentiate direction disagree
-9 discriminatory dislike distinction distraction domestically doom eclips educator efficiently effort ego enormou
-9 entertainment entrust epidemic es exaggerate exceptionally expansive extinction faith fiercely flung fortune forum
-9 fundamentalist gender geo gloriou going great grip groundwork harbore harder harmful hate hatr haunt healthy help
-9 here highly hopefully horizon how immune impartial inability inadequate independence infectiou influential inhabite
-9 insider insurgent intent internationally involvement ironic irony just justify lament largely legitimate lesson
-9 magnitude maintain marginal maritime mas math meddl mentally mobilization most much myself nationalist natural
-9 negative negro neo neutrality noir nonprofit obese odd ordinary outreach overall overlap overse pandemic partisan
-9 pas persona pest petrochemical pity pollster poorly portray prejudice prestige pretext proponent proposition pueblo
-9 punish racial reassure reconcile recovery refine refresh relatively relevant reliability repute resolve
-9 reunification revive reward ruin sanitation satire satisfaction scarce scenery scientific segregation seriou shrunk
-9 significant skepticism smart solution soro sovereignty sprawl stardom stronghold surprisingly susceptible symbolism
-9 systematically tackle tactic technology tempere terrain theoretical theory this those tome toward transitional
-9 traumatic truth ultimate undercut underwrite unfamiliar universal unprecedent upscale useless vanguard view
-9 vigilance vying wan weary what worse worthy youth
-8 abide acquisition activity adherence advocate aeronautic affinity affordable aftershock agriculture alleviate
-8 amongst amuse analyze anticipate applicable archaeology architect assert attract attraction authentic automotive
-8 avert bad bam basic battere battlefield be_not beauty benign besides beyond bigger bilateral bloc bolivia boost
-8 bordere bourse brilliant broadly cardiovascular care cartel caste category che civil civilian clan cloudy
-8 collaboration collapse commend communal confuse conglomerate conserve considerably consistency consistently
-8 contagiou contemporary costly coup criminal crossover crucial decay deliberate demise democratic densely density
-8 depression deter devaluation devote differe difficulty dim directorate disappoint disorder doing eager earnest
-8 easiest eclectic electorate embarrass eminent emotion emotional empire employment endangere endemic enemy
-8 enforcement engagement enhancement entertain escalate establish ever everybody evidently excuse exercise expand
-8 expatriate expectancy expeditionary expenditure faction fashionable favorable finance flamboyant folk foray
-8 forecaster forestry forge fortunately friendly fun gamble genocide geographic godfather grow guise guy headquartere
-8 heavyweight heck hesitant heyday hierarchy highlight historical huh ideally implement impress indicator inexperienc
-8 inflict intelligence inter interact intrigu isolate isolation jealou job kan keep lackluster liberal liberation
-8 likelihood luc luxury magical maneuvere manipulate market marketer masterpiece maverick mayhem mighty milestone
-8 millennium minimize mirage mistaken monumental more mountainou navigate obligation obsolete occupation offense
-8 offshoot organism outnumbere oversee pace painful particular passionate payoff peace peasant penchant peninsula
-8 peripheral persecution philosopher planetary potentially precision preservation preserve problem profit
-8 progressively prominence pros prosecute protract provocation psychic pure rather rattl reasone regain regency
-8 religiou renegade representation revival savage scale severely severity sexy shrink shun sicilian significantly
-8 similarity simpler sleepy sloppy smoothly speculator spirite spoil standstill stark startl steadily stellar strange
-8 streamline stylish subdivision substantially suburban swat sway switch_off syed tal tale targete taste team
-8 temperate tend tense tension thrill thriller tibet topple tough tribal troublesome ultimately uneven unfound unique
-8 unreliable unrest unsolv uphold useful utilize vigorou vivid wartime well whatever wherever wick willingness wit
-8 wonderful wrought yin
-7 #told=thing/is a_bite acceleration adequately adhere adjustment adventure ai alien ambiguou anarchist animation
-7 ante appreciation appropriately arise attribute austerity authoritative awkward banker basque battl beast bias
-7 biggest bipartisan bite bitterly bitterness blueprint bold bombardment bor brazil breakdown brisk brunt brutally
-7 bunch calculate calculation campaigner career cautiously citizen clever coastal comfortable commerce competitor
-7 complement complicity conception conform confrontation conservancy considerable consume continue contractual
-7 contribution corporation coward cozy crazy credite critic crumbl crusade crusader curtail damn dampen deception
-7 deem dependency derail derivative differ disagreement discontent discourage discrimination disrupt disruption
-7 dissatisfaction distort distress doctrine dramatic durable earthquake effect electoral elsewhere employ enclave
-7 endit equal erratic espionage excitement exclude expansion facilitate fact feat federate fend fertile fiction
-7 fighter financ fishery fluctuation foe folklore forceful foreigner formulate formulation franchise general geology
-7 government granada gravity gulf hallmark haven heal hero hilly hous housewife humble humiliat hurt i_keep
-7 illustrate imagery imaginary impair impression incline indirectly infiltrate innocent intense intention interactive
-7 interfere intimidation investor ironically leap leave_$ limbo loyal luck luxuriou magnificent major malaria
-7 malnutrition mara mathematical mature med military mir mission modele moderately moment monarchy my_head narcotic
-7 narrative ne need needy neighbor nickelodeon nobody nonsense northeast not notoriety oasy obscure observer occupy
-7 oceanic offensive onslaught organize outspoken outward overrun oversea oversight overview pacific pagan patience
-7 penetrate petty physically picturesque piedmont pillar pollution potential power practitioner predominantly
-7 presence presently prevalence prevention preventive primitive probability project province provocative psychiatry
-7 psychologist purpose quality quantum quest readiness redevelopment regardless regulatory renewable research resort
-7 restraint restrictive retribution revamp revere rhetoric ripe robot rouge ruler sacrifice salaam salvation samurai
-7 satisfactory se secondly segregate seismic sentimental separatist shape shift silly slump solely somewhat sorry
-7 soviet spate spawn spearhead squandere statistically straightforward structure styl sub substantive subtle suburb
-7 succeed superhero swath system taj taxation telecommunication terminology threat together trade tradition
-7 transparent tremor triumph trouble turnover undersecretary unsure upbeat ushere utter vengeance visibility warrior
-7 weathere welfare whatsoever wildly windfall wonder y
-6 #general #hazy2 #hopeless #told=our-person/unsaid #told=person/not abroad abundance accurately action adamant
-6 addiction administrative advancer adviser affair affiliat affirmative albeit all amass and_none anguish aquatic
-6 arbitrary as assassination aurora autism avenge avian bari baseless biological biology bland bliss brave bravery
-6 bravo capitalization celestial century chance character charitable chee childhood china choreographer combine
-6 communicate communication comparison compromise conceiv consequently conservative consumer contemplate contingency
-6 continually convenient convince coupl critically defend defense defensive delicate demeanor department depiction
-6 depth detach detractor differently dilute dinosaur director disturbance divide division divisional do_not drought
-6 dull elude embark embarrassment embroil encountere enforc engulf erosion eternal evangelical everyone everywhere
-6 exactly excel excellent exotic expert fair familiar farc fate favorably feasibility feminine fictional fidelity
-6 fierce fight firmly force foreign forever forgive freak fringe function funny furthermore gadget gain gang gap
-6 generale glad gradual grateful gross gruesome guess hampere hardene harsh heritage historian hobby hopeful
-6 household hygiene implementation imply impressive impulse inception income independent indication individual
-6 inflationary inhabitant inner inspiration international interpret intimate invisible issue itself judicial knit las
-6 latitude leader liaison liberty likene literary lively lo loot mainly majestic mali maneuver manipulation mantra
-6 mao marvel mathematics maya maybe meaningless mend migration militia min miracle modestly monetary mortal
-6 mosque_school movement muscular mythology nervou neutral noble non notably notoriou occupational offshore
-6 orchestrate oriental orientation ostensibly outperform outstand overcrowd overseen overtake paolo passive pastoral
-6 path pharmaceutical plague plot plunge poetic pois popularity por prais predator prelude premise presidency
-6 primarily pristine progressive propaganda provincial prudential pundit purge quite racist rah raj rapid react
-6 reason reasonable recapture reclusive relate remedy remind reminiscent remnant remotely render renown repertory
-6 residential respective restore retail riddl rigid rigorou romance sa sadness safe samarra same sar saturate scar
-6 scenic school_$ secession secretariat sensitive sensitivity sept shady shanghai shattere shine shock should
-6 similarly sin skeptic skyscraper some sonic sour spectacular spotlight stance stat statistical statistics strait
-6 strictly strongly stunt style subdivide subordinate successful supervision suppression sy symmetry sympathetic
-6 systematic target technical tempo territorial theoretically thoroughly titanic to_be to_know tout trump tumble
-6 unfairly unleash unlikely unnecessary unreasonable unresolv unsafe unseen unwill uphill vague valuable venerable
-6 versu victoriou visual vogue warmth wast waterfront weaponry western wildfire wildlife witty year_$ yo yoga young
-6 zone
-5 #hands=self #told=that/has been #when=further/has been #who=first/everyone #who=first/it :absolute ^_it ^_person
-5 ^_what abandon abandonment abundant accordance accuracy acknowledg act active acute addict adulthood affection
-5 afford aire algorithm alignment alternative analysis and_us annoy antiquity arous art aspire assistance associate
-5 astronomy attack attention auspice auto axis backer ballet bas be_a beautiful belove bent between_the blend
-5 blockbuster breakthrough broad brokerage brotherhood builder buoy busy ca campuse candid catholicism caution
-5 centerpiece certain chile choreography chronology cisco collaborate commander component comprehensive conclusion
-5 conspiracy constellation constituent consultative consumption contend cosmic councilman count_$ crackdown cradle
-5 cultivation curiou currency cutback czar dazzl debt decreas definition demon dent depreciation destination
-5 destruction developer devout disappointment discredit disgrace doe drift dwindl earth east ecclesiastical embattl
-5 endurance enforce engineer environmentalist equatorial erotic evade exclusion famine favor favore fitness focal
-5 fond food for_month fortress fully funk generate geological geometric geometry ghetto gigantic go_wrong gorgeou
-5 grief group guerrilla habit habitat happy hazard hazardou heavily hedge homicide homosexual hong humiliation humor
-5 hurricane i_be i_find iconic ignore incentive incidence index inferior infinite inflation influenza inherite inland
-5 inspirational institute insure interpretation intricate intrusion invasion involve it it_all it_in jeopardy jitter
-5 judg judgment just_be labor landowner lapse lawful legality level lifeline likewise lingere lonely look look_after
-5 lore lov luckily lucrative mammal many marital masculine massacre maturity mayoral me_be me_down measure mechanic
-5 media meditation mediterranean mere merit mi mistake mix modest monster moro movie mozambique mullah musical mutant
-5 my_sister mystic necessary neighbore network neurological newcomer newsroom ni nicely nobody_in nonfiction
-5 northeastern northwest not_tell noticeable occurrence ominou on_paper one_i operative opinion opium ouster out_of
-5 overhaul overwhelmingly paper_for para paramilitary partly patronage penetration perfectly perish physical pioneer
-5 plentiful plung poignant polar pos position possess practically preach predecessor pretend procedural procurement
-5 professional progression prostitution protagonist protect provoke proximity publicity puzzle quantitative
-5 questionable rag rage reaffirm recognizable reel reflective reliable remembere reorganization reprisal reproductive
-5 reside resist resistance respondent retiree revenue reversal revolt ris risen romero root rude russia same_page
-5 say_at say_the scare scholarly secretary security senior sens shadow shame sierra sight sit_on slavery sleek
-5 someday sorrow soul specialize spree sri stalemate statesman staunch stop_count streak stuff stumbl stun subdu
-5 subtropical sumatra supervise surge surpass symbol sympathy tango tempt temptation territory than thank the_band
-5 the_food the_mood the_mosque the_same theater theatrical theology there thereby these_day ti timely tir
-5 transatlantic transportation triangle troupe turk turnout unbeaten undefeat unemployment upgrade urgently
-5 vigorously virtually viruse visibly wa walt war waterway welterweight why widespread wip wizard wow wreck ya ye
-5 zero
-4 #hazy3 #told=authority/again #told=everyone/past #told=it/can #told=that/past #told=the-authority/is
-4 #told=the-thing/again #told=they/has been #told=thing/undergone #who=first/there 0_for :decide :prize :vague-thing
-4 ^_everyone ^_exam ^_get ^_make ^_mix ^_politician ^_someth ^_supermarket ^_too ^_why abnormal acclaim account
-4 accountant accurate adrift aggravate airlift airliner all_that allocation alvin always_have amidst amusement and_it
-4 and_no ande animate annexation anyone anyth anywhere apart apparel appropriate archaeological ardent argue array
-4 as_last assassinate assortment atmospheric authority automobile awake banda battle bazaar be_an be_any be_be
-4 beneficiary billion borrower breakout brethren brew bring build business_$ by_person careful casino censorship
-4 census cerebral cha challenger champ chang chang_since charge_of chemistry chief chronic circle cite clarify
-4 cleanup clinical coca combatant comedy comfort command commune compare compatible compensate comprise concede
-4 condemn confluence constantly consul consult containment cost counter craft creator criterion crop crunch cult
-4 cumulative curb cushion das day_$ debate decision deed defence deficit definite defuse del dell dengue denounce
-4 deplete des deserv destine destroy detachment disagre discuss disgruntl doe_not dominion dos down_$ drama dune
-4 each_other education effectively emission en enable encounter end_$ epic equation essentially eta ethan ethics even
-4 excess exposition fac faculty failure family fear finger_on finite firmer fleet flora footwear forecast
-4 fortification fraternity from_before frustration fu fugitive fungi garner gase ge genetic germanic gille glory
-4 goodwill gratitude greenhouse guide guilt guinea guru hacker hah hail hand_$ handover happene_on hard harshly
-4 hawkish haze headach hector hmm homosexuality hope humid humidity hunger hybrid hypothesy i_can i_hide i_just
-4 i_lead in_charge in_my inaccurate inappropriate incite increase infiltration influx ing inherit insufficient
-4 internally invade investigative it_come its japan jihad jointly journal jurisdiction justice kung la lagoon laker
-4 last_time lazy lead learn like_mine limitation liquidity literal litigation longitude loom los loss lowly lur lure
-4 lyrical machinery majority maliciou manager_and manila martial martyr massacr me_$ me_after me_or mechanism merely
-4 merge middleweight migrate minimal misl mislead mix_message mode money_and mortality mu municipality muse my_class
-4 my_manager my_practice my_screen nag nasty negligence nhs nor not_on noth noth_leave nutrition ocean on_my on_two
-4 onetime operation ordeal orphan our_committee our_shop outly outpost outrage overlook owing ownership ozone pacer
-4 pact paradise parallel paralyz parliamentarian participate pave peacefully peer penal pension performer perhaps
-4 persistent person_who personal pew philanthropist physics planet_$ pleasant pleasure pledg plummete pollutant
-4 popularly positive possibility prey principal probable programmer projection proliferation promotion purity quake
-4 rampage rank rat reclaim recover recreation recreational recruit recruitment redundant regulate rehabilitation rein
-4 relax reluctance remain remorse reorganize represent resemblance resistant retaliate revenge rhythmic rift rio
-4 rival rok rupiah sag saturday_$ scholar scientist scorer screen_$ seaside sexual shah sham sharper sheltere shi
-4 shrank sigma silva simply sizable slack slippery slow slow_down so_$ some_of someth_off sooner southern sport
-4 spread spur starv status stigma stock substantial such suppress surpluse taboo taller tell_you tenet the_business
-4 the_farmer the_fourth the_group the_hour the_nhs the_place the_senior the_summer the_usual theological therapeutic
-4 therefore thrift thug to_me today trauma treasure trek tribe tu tuberculosy tung twa ubiquitou um umbrella un
-4 uncover undecide undertook unemploy unexpect unfit unnotice untouch upset upstate urge utility variable versatile
-4 vibe vocabulary vocational wake ward_0 warmer watersh weather what_happene widen with_my without_an wondere wrong
-4 yah year yorker younger youngster zimbabwe zon
-3 #told=doing/is #told=doing/unsaid #told=i/not #told=it/undergone #told=my-charge/past #told=my-thing/open
-3 #told=our-authority/again #told=that/is #told=that/undergone #told=the-authority/not #told=the-thing/has been
-3 #told=their-thing/has been #told=they/coming #told=we/was #told=you/not #when=first/again #when=further/coming
-3 #who=first/they #who=further/everyone #who=further/you :body :modal ^_all ^_be ^_brexit ^_can ^_could ^_doctor
-3 ^_folk ^_i ^_kid ^_loneliness ^_man ^_meet ^_money ^_nobody ^_not ^_order ^_publish ^_red ^_rent ^_school ^_society
-3 ^_stuff ^_teacher ^_tech ^_that ^_thing ^_third ^_time a_close a_disgrace a_finger a_lab after_myself again_third
-3 all_over all_the always_be and_every anger answer_to anybody as_in assist atmosphere_in be_all be_die be_my be_on
-3 be_right be_since be_write before_i behind_my belong bet between between_day big_chain big_client board_and boss
-3 bre brexit by_it carry_it carry_the chain cheap choice christmas circle_with city classroom client_pay control
-3 corridor country_$ course curriculum curve cute dear deckhand dialect discussion do_$ do_i driver_on emigrate
-3 employer enough every_one every_rehearsal exist expensive export family_have faster federation fee_$ feel_flat
-3 figure find_them finger_$ five_company fund funder fuzzy gel get_up give_up go_on go_over going_on handover_between
-3 hard_to have_and have_another have_end have_give have_go have_set have_split have_the history_of honestly_$ i_come
-3 i_join i_mean i_run i_skipper i_want i_would if_i in_at in_circle in_it in_our in_six in_this in_two information
-3 it_depend it_doe it_out it_since judo junior_$ just_do keep_me keep_to kill know_$ language last_month last_to
-3 leave_it less_than let_us literature live loneliness lot_of louder_$ love make make_decision make_my man_do mayor
-3 mentor message_from middle migrant model money mosque mostly my_bed my_brother my_classroom my_finger my_squad
-3 my_team my_van national new_volunteer nhs_be no_one normal not_gel not_look not_put not_really not_switch not_talk
-3 not_work of_their of_this off_in old_$ on_board one_and or_perish order_in organic other_driver other_parent
-3 otherwise our_build our_visitor over_$ own page_$ panic paperwork parent_on pay performance person_in personally
-3 phase place_$ point_and polish_$ professor properly public publish_or put_out red_tape regret rehearsal_$ renewal
-3 ring_road room_for round_in run run_on same_old shake shop_window sit_there six_year so_so solid sow split_$
-3 stay_in still_the stink stink_$ street strict suppose sure surprise survey take_it team_and thank_$ that_can
-3 the_journal the_matter the_net the_next the_office the_person the_ring the_street the_top the_trip the_van the_wife
-3 themselve_at to_$ to_this to_you together_i too_many top_$ topic us_$ us_a used_to usher usual usual_$ van_$ van_be
-3 vary veteran vice volunteer vote_for wage want_to way_$ we_carry we_vote what_$ who_give whoever whole why_doe
-3 window_$ work work_for year_and yourself
-2 #hands=charge #misplaced #told=i/open #told=i/past #told=it/but #told=it/unsaid #told=my-authority/not
-2 #told=my-authority/unsaid #told=my-thing/coming #told=my-thing/unsaid #told=nobody/coming #told=our-thing/unsaid
-2 #told=our-thing/was #told=person/past #told=the-authority/again #told=there/is #told=they/open #told=they/unsaid
-2 #told=they/was #told=thing/not #told=you/can #told=you/open #when=first/but #when=first/is #when=further/again
-2 #when=further/can #when=further/is #when=further/not #when=further/open #when=further/unsaid #who=first/doing
-2 #who=first/my-authority #who=first/our-person #who=first/that #who=first/we #who=further/it #who=further/my-thing
-2 :abstract :comparative :hedge :motion ^_algorithm ^_apprentice ^_austerity ^_between ^_big ^_family ^_federation
-2 ^_handover ^_let ^_mark ^_miss ^_morale ^_motivation ^_need ^_new ^_other ^_paperwork ^_somehow ^_statistics
-2 ^_subsidy ^_teenager ^_the ^_there ^_tutor ^_volunteer ^_ward ^_whatever ^_winter a_field a_foreign a_friday
-2 a_house a_lot a_more a_new a_staff a_thousand about_$ about_0 about_how about_it about_the above_my across
-2 across_my actor afraid_$ after_themselve again_the age_be age_i ago_$ agre_to algorithm_decide all_go all_these
-2 all_this all_to allocate always_the among_the an_old and_an and_another and_maybe and_night and_then and_who anew
-2 any apart_$ app_and apprenticeship area argument as_chair as_ever ash_$ ask_again ask_us assessment_policy at_all
-2 at_it at_train at_what audience auditor bankrupt be_afraid be_always be_another be_ash be_cut be_desire be_get
-2 be_happene be_i be_it be_live be_lock be_make be_me be_over be_stand be_that be_the be_too be_us be_useless
-2 be_where be_work be_worth before_$ before_anyone big big_one book_to bounce boy_in break_the brother bury_the
-2 but_the calmer can_$ chair_i chao_$ child_$ child_sit christmas_do class_have cleaner click_$ co come_across
-2 come_down come_out committee_doe common company competition conduct consultant contractor conversation_$ could_do
-2 crew_and crew_be dare daughter_$ day_be day_crew deal december_$ decide_who department_have depot_have desire_$
-2 difference different direct direction_$ dirty do_any do_in doctor_$ doe_as dog_$ down_to drift_apart drink_$
-2 each_and edge election eleven_on end_up english_in evene_$ evene_i ever_change every_evene everyth_$ everyth_about
-2 explanation far fatigue feel_i field_$ film find_it firm floor_$ food_or for_all for_anyth for_each for_one
-2 form_have found foundation friction from_one from_what fuel generally get get_organise get_pay get_through ghost
-2 girl_in give_be give_in give_you goe_blank good good_at grade_i group_have ha half_of handbook hang_together
-2 hard_conversation have_a have_agre have_be have_chang have_come have_drift have_have have_in have_let have_no
-2 head_$ head_and head_be hear_$ her_own here_$ here_and high_street hold_$ horse_$ hour_$ hour_the how_i i_belong
-2 i_chair i_coach i_conduct i_could i_doubt i_even i_feel i_go i_move i_never i_pick i_plan i_sit i_supervise
-2 i_suspect i_take i_think i_train i_undersell if_that if_the ill in_general in_how in_one in_spr in_there in_to
-2 inclusion insurer internship investigate ish ish_$ it_but it_hard it_like it_make it_on it_show its_a job_$ joinery
-2 just_can keep_going keep_put keep_up know_the labour law lead_a lead_the leave_no lend lesson_feel let_me let_thing
-2 lik like_me like_this link london lose_track louder lunch_$ make_the management_and mark_across me_give mean
-2 measure_noth meet_i memory_$ method mix_$ month_$ mood_in more_patient mortgage move_the much_$ must my_age my_crew
-2 my_dad my_father my_foot my_french my_hour my_lesson my_pay my_time my_year myself_at need_to never_stand
-2 night_crew ninety no_real no_room nobody_be nobody_laugh nobody_say nobody_under not_exactly not_it not_pull
-2 not_see not_seem not_suit not_sure not_very noth_and novel nurse_$ of_date of_it off_between office_be old_name
-2 old_one on_it on_time on_with once once_a once_and once_i once_more one_$ one_another one_read one_thing one_week
-2 one_who one_will only_the operate or_so or_the organise our our_department our_funder overthink own_crew
-2 participant partner pass_$ pattern_$ pay_their person_do person_on person_say phone_$ phone_have pi place_since
-2 platform_team plenty practice private pulp put_my put_off qualify_$ quiet radio_$ re read_any really_do rendere
-2 rewrite rewrite_the roofer run_$ run_my run_the same_mistake same_story same_way say_another say_one school_be
-2 seat_in see self_employ seminar sense_they seriously_$ seventy short_in should_have should_i since_september
-2 since_the sit_together skipper sleep_and slide_$ slip_$ software someth_going sort_of sound_like spr_$ squad staff
-2 staff_of staff_room stand_at standard step story_$ street_$ street_have subject summer_$ supervision_i sweep
-2 system_$ system_be ta tailor take_0 talk_past teacher_and teacher_be team_be teenager tell_if tell_whether that_be
-2 the_after the_air the_apprenticeship the_atmosphere the_bar the_begin the_board the_boy the_brass the_build
-2 the_chair the_choir the_christmas the_cohort the_day the_department the_early the_emergency the_farm the_girl
-2 the_ground the_handover the_high the_inspection the_job the_merger the_partnership the_pass the_pub the_radio
-2 the_right the_room the_sea the_small the_surgery the_system the_thing the_time the_vibe the_visit the_ward the_way
-2 the_will the_yard the_young their_fee their_hand them_go there_$ there_and there_since they_have thing_i thing_in
-2 thing_slide think_$ third_time this_country this_for through_to time_and time_in to_it to_keep to_our to_pay
-2 to_them to_themselve to_two to_whoever too_much too_short tool touch_with tourist town_$ track_of turn_$
-2 two_brother two_half two_lad two_year unclear undersell undersell_myself unit up_be up_the up_with upside us_ask
-2 us_nobody variety village_have vote_before ward_and waste we_used weed week_to what_we whatever_it when_it
-2 when_they where_do whether_my who who_get who_never who_work wife_and will_$ will_be will_ever will_go win wish
-2 with_be with_customer with_our woman_like work_out workshop would_call would_say write_it wrong_and wrong_order
-2 yeah year_ago year_group yes_$ yet you_$ you_know young_one young_person
2 #hands=authority #own3 #told=authority/not #told=doing/coming #told=doing/past #told=he/unsaid #told=her-thing/is
2 #told=i/can #told=i/unsaid #told=it/is #told=my-person/is #told=my-person/open #told=my-thing/is
2 #told=my-thing/undergone #told=our-authority/unsaid #told=our-charge/unsaid #told=our-person/not #told=our-thing/not
2 #told=person/open #told=the-authority/unsaid #told=the-person/has been #told=the-person/is #told=the-person/not
2 #told=the-thing/coming #told=the-thing/is #told=the-thing/not #told=the-thing/unsaid #told=their-thing/open
2 #told=their-thing/undergone #told=there/not #told=there/past #told=thing/has been #told=we/has been
2 #when=further/but #who=first/authority #who=first/her-thing #who=first/i #who=first/this #who=further/person :exam
2 :inner ^_before ^_best ^_build ^_chapter ^_commit ^_dialysy ^_grandad ^_grandma ^_half ^_lose ^_mrs ^_my ^_old ^_on
2 ^_out ^_sunday ^_three ^_whenever ^_wifi a a_colleague a_day a_driver a_share a_single about_a about_my above_the
2 accent accord admit advertise again all_about all_mine allotment alto always_on an and_do and_he and_my and_neither
2 and_nod and_person and_she and_still and_tell and_that appraisal_$ april_$ as_shop as_soon as_there asdf assembly_my
2 association at_night at_work attachment away_$ barrack be_draw be_find be_for be_move be_new be_no be_one be_sell
2 be_slow be_split before_and before_each behind_me blind book_the budget_by bug buggy build_control by_a by_whoever
2 cadet café can can_be centre child_and choose coach coach_$ cohort_$ cold collaps collaps_in colour_blind come_i
2 come_off come_on commission commit_message concrete control_will cool correct_me could council_be crash crook crush
2 cry_in cv dance dancer data dead_by decide_the delegation deploy deploy_$ dialysy die_in difference_between
2 dishwasher disqualify divorc dna dna_test doing_the dr drawer drive drive_past drug_round dur_the duty each_time
2 easily easter_$ eat_with eighteen employee end end_of erasmu erasmu_be error every_time ex_and exception
2 extension_be fac_the fail feedback_give fell fight_over final_no finland fit fix2 fix2_asdf fix_$ fix_fix2 flood_$
2 folder football for_0 for_his for_my for_seven forbid forbidden former forth founder full_time german get_a
2 get_another get_the get_wet git git_commit give_$ give_a give_me give_the glu go_for go_from go_quiet go_the goe_out
2 goe_to grader gran grandma grape hand_over happene_at have_close have_forget have_me have_spend have_take head_chef
2 head_decide high hire his_own hold_until holiday homework_and how_to hunt huntington i_answer i_approve i_chang
2 i_chart i_explain i_feed i_pay i_read i_rent i_spe i_stand i_use improvise in_assembly in_their invoice island it_$
2 it_can it_have it_rain it_the it_well january january_$ job_on joke_about keep_forget keep_write key kiln know_how
2 know_why know_yet label_off late_$ learn_to leave_out leave_the lesson_$ letter_and licence lifeguard little
2 little_thing lottery_fund low_c marta match_the me_for me_include mean_$ medical medicine meet mentee message_that
2 might ministry mistake_$ monday_$ money_be monitor mop more_and morn_$ move move_out mr mum mural music my_cohort
2 my_deaf my_ex my_gran my_mentee my_mother my_name my_paper my_saturday my_second my_stipend my_thesis my_tool
2 my_turn myself_$ name_$ nationally neither_be neither_of never_learn never_once new_manager news nick night_$
2 night_before nineteen no_be no_feedback no_other nobody_at nobody_write nod_$ noise none_of north not_$ not_give
2 not_going not_grow not_in not_observe not_record not_say not_want october of_0 of_drain off_again on_a on_hold
2 on_the on_wednesday one_can one_good one_know operator or_might or_we other_way our_charity our_only our_pitch
2 out_to over_for over_my over_screen over_them painter paper_be paper_from past_our patient_and phone_ring picture
2 plane portal practice_manager projector promise_date put quiz read_my refuse_to remember_the rename renew rest
2 restaurant result retirement retract reviewer rewrite_my ring_me rip road rota_$ round_$ round_all route rul_against
2 rumour say_not say_um scattere scene second_year sell_the september_$ sharp she_be shipyard shop shop_steward shrug
2 shrug_$ sick sign_for since_easter since_i since_january size skip_the slid slot_be smell so_the some_day soon_as
2 source spe_up speak_in spend_my split sponsor stage stand_behind statement stick_$ still_do stipend stockroom
2 stop_eat stop_listen subsidy suggest summer sunday_$ supplier survive swell switch take_that talk_over teach_my
2 television tell_them test_it than_we that_way the_agency the_buggy the_change the_child the_community the_curriculum
2 the_difference the_franchise the_fridge the_hall the_hire the_invoice the_label the_lot the_loudest the_money
2 the_new the_night the_only the_organ the_overtime the_owner the_partner the_printer the_regulation the_season
2 the_share the_skip the_teacher the_tenor the_toddler the_vet the_visa the_warehouse the_week the_yoghurt theatre
2 their them_up themselve_i therapy they_be they_do thing_the third_and third_of this_week til time_a time_i time_so
2 timetable tir_$ to_any to_have to_main to_one to_stay toddler_group top touch trainee translate tribunal trolley
2 turn_down turn_out turn_to twice_$ twice_this two_of two_office two_version two_week um_about unable under_my
2 understand_the university up_at us_that use_it valley vehicle vet visa_lottery vote vote_$ ward_i warn wasp
2 wasp_nest watch we_fight we_hear we_keep wednesday_$ wednesday_any welcome what_the wheelchair whenever_it where_my
2 where_the where_they who_doe whom why_$ will_tell wine with_a with_two without_a without_the work_council work_i
2 worker write_in write_the wrong_$ wrongly yesterday yet_$ yoghurt yoghurt_$
3 #told=authority/is #told=charge/not #told=it/not #told=my-charge/unsaid #told=my-thing/not #told=my-thing/past
3 #told=my-thing/was #told=nobody/is #told=our-thing/open #told=our-thing/undergone #told=person/unsaid #told=that/not
3 #told=the-authority/past #told=the-thing/but #told=thing/was #when=further/was #who=first/charge
3 #who=first/my-charge #who=first/my-thing #who=first/our-thing #who=further/thing :meets ^_agency ^_choir ^_college
3 ^_governor ^_pupil ^_since ^_staffroom ^_when ^_work a_third academy address again_who amount an_hour android angry
3 answer_be anyth_i appraisal april assign assistant at_person bank be_answer be_at be_back be_down be_final be_friday
3 be_off be_with beat best_mate bin bind bite_$ bound boundary brigade buyer_have by_wednesday carrier chair charge
3 charity child climb close_the cloth_$ complain_$ consulate could_be dad damp_patch dark day_the deaf demand deny
3 detail different_from differently_$ do_the documentation doe_the double_maths dy_$ editor eldest english_and enrol
3 essay every_tuesday everyone_tell explain fast fast_on february_they feedback find_out firm_and for_good for_the
3 for_thing forget_the founder_have fourth friday_$ fuse fuse_$ gather glasshouse good_drill gossip grandad grandson
3 half_the hand_scissor hang harvest have_an have_begin have_dy have_never hear_the herd hide_the hint hip
3 hire_someone hit hive home_$ hour_in i_get i_see i_still if_it import in_$ in_february include_$ instance instrument
3 it_do joint keep_the knot know last_thing launch leave_in limit look_at loudest main maize maker man maths_last
3 me_the membership microwave_fish mile minus mobile mountain mrs my_best my_coach my_commit my_desk my_eye my_student
3 nappy nappy_in neither newsletter not_come not_there nut object on_saturday only_$ orchestra our_founder out_the pal
3 parent parent_might payday photographer pilot policy_$ polish prescribe proper publisher quartet queue quick quota
3 raw ready regulator remark report reserve revers review revision ride right rubble rul salad salon say_it scheme
3 scholarship score season_over secondary see_me see_what september service seventeen sleep sluice small smell_of so_i
3 someone_else sometimes sourdough spam spe spend spreadsheet square_$ stare start stay_up steward_i strike studio
3 surveyor take_the talk_too teach team_someth technician tell_it temperature tenor that_i that_the the_big the_end
3 the_leave the_nerve the_residency the_sluice the_strain the_surveyor the_train the_wardrobe there_yet they they_can
3 thirty time_$ to_another to_that to_work too_fast torn tournament treasurer treatment trip_the type up_$ up_on
3 vaccine vilniu waitress wardrobe we_do we_would web week_$ what_it whether who_$ woman wound year_of your zoo
4 #seen3 #told=i/was #told=my-thing/again #told=nobody/open #told=our-person/has been #told=our-thing/past
4 #told=the-charge/past #told=they/undergone #when=first/was #who=first/thing :person ^_council ^_customer ^_drama
4 ^_relegate aa abduct accidental accreditation achille acid acquaintance acquittal add advice aged ak aka alert
4 all_say allan amir and and_the another antarctica anterior ap apartment appellate apply appoint arm arrangement
4 artificial asleep attacker attribution avid baggage ballote band bankrupt_$ batsman be_0 be_limp be_never because
4 beetle beg behalf behind_the belt bend blackout blackwater blanc blanco blast blond board bonuse born bounty brewer
4 bridge bruis buck bull burgess cal call canada canton cardiac cascade catch cave ceas centrifuge chad change_that
4 char chassy cheer chef_throw chunk classify classmate clement cliff clone clothe cocaine colleague colonel color
4 come_in comet commit_all compound confederate consecutive consolation contest contract convene conversation correct
4 count_my cousin crawl crescent cricketer crocker crowd curse dade dairy decoration decorative deer defection
4 defender definitive den denomination detention dexter dictionary diesel digit din diocese directive directory
4 disguis dispers display diver dormitory dot drunk due duke duration electrical elevate embryonic english entirety
4 envoy episode eponymou equipment evacuation every evidence ewe ex exclusive exist_$ explicit extant extensive
4 extraction face facial fall fast_and february fellowship felony festival fetu fever few field field_be finalize
4 firestone fisher flavore florence fluid flurry foil foot form fra fragment frank franklin fre freeze_at frequency
4 freshman frog from_september from_the fruit fullback fuller fur gas gasoline geneva girl globe goalie goddess
4 grandfather grave green_$ greg gunfire have_tell herself himself hol honor hormone horseback host huddl i_count
4 i_freeze i_talk imprisone inaugurate indirect ineligible infamou informally inspection interbank interception
4 interrogate invent inventor ion irs iss ivy jane jeff jerry jobless joe jordan kay kilo kitchen knock kronor kyle
4 lash laundry lense leopard limp_$ listener loan loose lose low lunar ly mack magazine manager mansion manslaughter
4 map marc maria mater maternity maximum maxwell may_$ me_to median mention mercer mesa methodist mitt moisture
4 motorway mourn muddy my_apprentice my_until narrate newly nightly no_longer no_more not_know not_understand nun o
4 obscene observatory office official on_six online opener opt or_no ordain organizer os otto outburst outlet
4 parent_shout parishioner parkway pavilion pay_the penguin perjury person_$ phony physician pier piston pitch
4 placement plain plan_be plummer plutonium pop port potato pray precipitation premiership prepare presentation
4 produce profanity prominently prompt pronounc proof propose prototype proudly pub puck quad quickly ra radioactive
4 raid rap ratify reader rebuke recommendation recycle reese refurbish relegate_on rematch rent rental reporter
4 reproduce require resign restrict reunite rim riverside roadblock rocket rodman roe rookie roughly roundabout
4 rounder rove rover rub rumore runoff safely sanctuary sandy sans say_fix scarlet school_in scissor scoreless scrambl
4 search season section seizure sensor shade shea shelter shrimp shrub side sideline sign_$ silent sim sit_in sloan
4 smuggle snack snail soft sophomore soybean speak spell spine stall star steep stella sterl stir stop_talk stuff_$
4 submerg suggestion suing suit surrendere sweet swift sync taint tall taxy teach_$ teammate telecast tell_the tell_us
4 terry that_green the_far the_glacier the_good the_kid the_paper them_$ there_be thieve third thirteen throw_pan
4 timothy torque torrential tower travel triangular tribune trio trucker tuesday_$ tun ulster unanimou under undergo
4 underground unexpectedly unless unoppose upwards usage vale vegetable venu verify vicar vine violinist voice volcano
4 wade wanderer want_me weaver weekend weight when_the whereabout while_i width wigan winery winter witness worse_on
5 #hands=private #told=my-person/unsaid #when=first/not :activity :gathered ^_horse ^_our ^_park ablaze abort abortion
5 access accession adobe ads after agency agency_nurse agre aide alcohol alley also although amy annual antibiotic
5 apologize apparently apprentice appropriation aria around ashore assembly astronaut attendant automate auxiliary
5 award b bach bakery bald balk barker barrage barry basilica be_go be_sign beach becker begin behind bibliography
5 bicycle bidder bike bird bob body bodyguard booster boulder bowman branch brawl breeder brett brightly broth
5 brunswick bulk bullock burke buyer calendar calmly cancellation capsize captain carpenter carrot carter carve case
5 cast centenary ceramic chandler chromosome circa citizenship clamp clarification client clinic closet colin
5 collection colon columnist coma commemorate compensation complain conductor configuration constable contamination
5 convict cordone council countess crow cruise cry cub cue cupboard_$ curfew curt curv custom customer cyclist d damp
5 darl debut decree deduction demolition deport depot detain devil dick difference_$ diner disciplinary discovery div
5 doll dop dose dunn dutch eat_the eddy elector eligibility eligible emma engine enrichment entourage episcopal
5 explosive faint fat faulty feast fertilizer fielder firearm firework fisherman flare flatly flood flotilla flowere
5 fly foam foliage format freight frequently fresh fridge friend_$ frist fume garden go_to goal_difference goalkeeper
5 governor grab grand granddaughter griffin grocery guardian guild gym hamburger hare hay helicopter hers hick him_$
5 hold homer homework howe i idol in_may incomplete indoor inn insulin interrogator into inundate investigator it_be j
5 jewelry johanne jump kaiser keynote kicker lacrosse lambert laptop lateral latin latter laura lawyer layout le lech
5 leno librarian lighter ling listen lone longer lookout lotu loud lucy manufacturer marry martin mass master
5 meanwhile membrane memory message metallic mia minimum minor mistress module mold montana month moose mortar
5 multiple my_husband navy nearly neatly nelson nephew nerve newton niece ninth nobody_know nod nominate not_hear
5 not_let notation obstruction of_five of_work off_the old on_goal one_of oriole ornate paint palace panther parade
5 parish pavement peak pebble perform perfume pharmacy pianist pilgrim pinch pizza plaintiff plasma player plead
5 please poisone poker polo pontiff pornographic premature premiere preseason previou prince prize procedure proceed
5 processor provisional publication publicist publish qualifier quit rais ram reach reactor reconsider recovere
5 redesign redskin refer regiment reject rejection relegate rendition repeal reproduction rescuer reservation
5 reservoir restart retention retire reunion rick riley rob rodham rum rupee rush rust ruth sailor saint sally sam
5 sampl sawyer say_they say_yes scent scoreboard script scrum seasonally semi senate shaw shelv signal silence simmon
5 siren sixth sixty skate slam slender snatch soap softene softly sonny sore sound_on spiegel spokeswoman sprint
5 staffer stein stem steven str subfamily sun sunday sunlight surgical swallow tae talbot tally tank tariff tast
5 telescope televise tenth term_$ terrace th the_other the_tribunal thief thinner thousand timber titl title tobin
5 toby toe tomato trace tract trainer treasury tucker turn tyre tyrone uncle undercover unspecify ur vacancy variant
5 variously verification vinegar vintage visit visitor vodka volume walsh wes wheeler whenever whilst widow wool
5 workout yacht yale zip
6 #when=first/open :change :deliverable ^_head a_fear aboard activation adoption agent alan allen allergy along
6 alphabet alternate amendment anna anthem apple arrest attend auburn auditorium autobiography away barbecue barely
6 basil batter baxter be_still beaver beer bern bishop black bloom bluff bogu bookstore both bottl bottom breath
6 breeze brent brock bulldozer buy cabinet cafeteria caliber cape car carr castle cat cemetery censure certification
6 chaplain charg chester cho clive close closure cloud cocktail coconut cod code coffee college come conceal
6 confidentiality congratulation content contestant controversial cordon corpse cottage countryman courtyard crater
6 crocodile cup cyru daisy davenport dawn death debry debute defect defective defer demolish denote depart departure
6 derrick detonate diagnose diagnosis dig disclose dispatch dissolution dissolv divorce doctor dome donor doubl drain
6 driver drug dunk dusk dynamite earl early eighth electric eleven eleventh emblem endorsement entitl erupt expel eye
6 facility factory fairway false favorite fear_of fifth finally fire fixture flame flat fletcher flier flight floral
6 for forgery forty foul freeman garbage garlic generator gibbon glow grammar grease guard gymnasium halfway halt
6 hander handler hangar harper hat heart heath hoax holme i_undercharge immunity imprisonment inaugural inauguration
6 incorporation individually infant infect input ins installment insulation interchange interpol interviewer introduce
6 introduction invite jake jasper joke kensington kent kickback kim kite knight kroner lap large laureate lawsuit
6 leach leadoff lease leave lecture licens light lightly lightn limestone liquid liquor lobster lower m maid manor
6 material melody menu mesh michigan mid midday midway modification monday morgue morrow moth motorist mustard nancy
6 near newspaper nicotine nomination noth_change noun nurse offer only op outdoor owl oxide oxygen pale pastor patel
6 pause peanut perch phrase pickup pierce pit plant plum pocket potatoe powere pregnancy princess prohibite
6 pronunciation propeller prophet prospective protective protocol pulse quarantine quote rail rainbow raiser random
6 randy raven recast recently recount rehearsal renne restriction resume rider rink rite rock roommate roster
6 routinely sail sandstone seaman sele seller semifinal set settle settler seventh shalom shepherd shin shiny shutdown
6 shuttle sing sir skeleton sketch slash slip slug smash smile sneak snowfall sodium solicitor solitary somerset son
6 soup spat special specification speech steeler stiff stroke student subway supervisor supplement surface surrey swap
6 take taxi tea teaspoon thanksgive that_noth the_consultant thermal thin thorn thread till to to_the tom torpedo
6 tractor trail transmit trash trial tributary trigger truck tuesday tune turbine turner twin ty tying uk unanimously
6 undercharge undercharge_friend underwear unname unrestrict unveil update upheld uproar upstair ventilation
6 veterinary vik vocal voucher warrant waxman weber wednesday weld which wide wield wife wifi willie winger withdrawal
6 word wright yard yearly yell
7 #own1 #settled #when=further/past ^_a ^_somebody abdominal accept ace additionally adjacent aisle allegedly
7 allowance aluminium amend anchor appear applicant approximately arch ark article asbesto asylum attorney aunt back_$
7 banner barber bare barrow baseman basket bate bear behead benedict benny berth birdy blistere block_github bo boat
7 bobby bogey boil booker bounc bourbon bribe buffalo bulb bump bundle burst burton butcher cable cam cargo carol
7 carry catalogue cellar cello cent certify channel chant chat chestnut chick chin chip choru circuit citation clad
7 claim clark colour colt commenc compulsory concert concerto cone conversion cook couple courtroom cove crab crack
7 crouch cupboard customary cutter dale dan daughter dead dean decorate delivery deportation diamond discontinu
7 discount discover dish dismiss dissolve dolly dove dozen draft drake dress drink duchess duck e eight elk embassy
7 embryo emergency encode enlarg evacuat exam excavate extradition eyebrow fa fan fanfare farmhouse ferry find finger
7 fish floor fog forcibly foreman fort frigate fulham fumble fuselage gallery gallon gig github glen goose graduation
7 gram grove gunshot hamza handy havel heap heather hefty hello herein hike holt holy honorary horn hundr hymn i_teach
7 include indefinitely indicate indictment induct inflammation informant insignia inspector intermediate invalid
7 itinerary jan jo jockey junction kilogram lantern larvae last launcher laurel layer leather lee libel lien
7 lighthouse lil litter loudly luke lumber lung machine magnetic mantle mare marijuana mask meadow medal medalist
7 medic metric mike miniature misdemeanor mock monastery monk moratorium morry motel motion ms mushroom nak nickel
7 note objection occasion of_the outfielder overland owner package packer pant passenger peck pig pine plenary poison
7 pool pope porcelain porter possession potter precede prescription presumably priest prison prisoner proclamation
7 prosecutor protest protestor putt railway ranch randomly rapper rare ratification rebuf reconstruct reinforcement
7 remainder respectively reverend rex royalty runner salute sand sander secret see_since seiz select sergeant serve
7 several shell shill sidewalk silk simmer singer sister site sixteen skirt slice slide so solo someone speaker
7 specify spectator speedway spinner splash springer stab station statue steel sticky sting subscriber sugar sunset
7 surrender swollen sword sylvester tablespoon tabloid tail tampere tar tee testosterone tim tin toddler tomatoe tomb
7 tommy tour translator transmission travy trip trophy twain twenty unconditional uncovere unearth unharm unlimite
7 unpaid unwant upon upright user v valid vanilla varsity vein verdict vertical vi vigil viola virgin voltage waist
7 wales warehouse warren waterfall welsh wept wet wheat where wilkin withhold woody
8 #told=thing/past :create ^_in abbey abbot above addition admission alongside ams ann announcement announcer annually
8 answer apology applause application arbor artery ask assailant attendance await baker baronet barricade beard beck
8 bedroom bee beforehand below beneath benjamin billy blake bleed book brake broadcast brook bury bus butt cage
8 calcium camel cameo canal canopy canyon captor carl cash catcher cell ceremonial chart chemotherapy church clause
8 click clutch cockpit colore comment commonly compilation completion compress concussion confidential confinement
8 confirm consist consort controversy convert corporal cotton couch cough count counterfeit county courier cox crimson
8 crisp cubic custody cut daily dam decker decommission demonstrator dental detector device digitally dip diploma
8 directly dirt dismissal distribute ditch dixie dog dover down drown duet dugout dump dust eagle edit equalizer eve
8 evene eventually except exit extend fifteen finalist fist five_$ flint follow forc forehand fourteen friday front
8 fry gala gift ginger glue go goat granite greenwood grey ground gunman hallway hamstr hart haul herb hide hole
8 horizontal hospital hourly hug hum hydraulic identical illuminate infield injury inspect instant instruct interview
8 issuance item jacket james jay jenny jersey josh judge juice juror jury keeper kickoff king lady lar laser lava
8 lever lid lottery magistrate manual massage meal memorabilia memorandum miller milligram minc mistakenly moon mouse
8 mud murphy nearby next node noodle normally nude number numbere olive one order ordination outside overdose
8 overnight oyster papal paperback parachute parcel pastry pence percussion permanent permanently petrol picnic pie
8 pike pil plus poem pole police pollard pork portable post postal postponement potassium pottery pour prematurely
8 preview previously printer priory privy protester pseudonym pulpit punt pupil racket ramp ransom receipt receiver
8 referee referenc reference reliever reopen reopene repeat residence reveal revise ridge river robin ross rotate
8 rutherford sage sah salary salmon sauce scot scream screen selection semester sentenc sentinel separate server seven
8 shearer ship shoot short show shut sid sit slap snow somebody sprinter st stain stainless staircase steal steroid
8 stolen stoppage storage store straight striker subsequent sue sued sung sunglass surgery swan swim swimmer sworn t
8 tate tavern ted tent terminate test testimony thickness throne thunder token torch track tram translation tree
8 trinity trouser trout typically unidentify uniform unofficial unseed unsuccessfully upper uranium valentine van
8 vendor vest veto volley vowel wagon water weep weir when while whip willow window winner withdraw wolf
9 #told=i/again :finish :tells ^_one activate advertisement album aluminum angrily antenna appearance approve
9 arbitration arrival autumn bacon bait balcony bay beam beaten beef beth billboard birch birdie birthday bowl bread
9 breaker bulletin bumper butler butter by c cache camera cane canoe canvas cathedral cattle champagne chicken chili
9 cigar cinnamon circulation clau clear clock collector collin companion complaint compression consecrate corn corner
9 courtesy curry dalton dash deceas decide delay dentist derby desk dessert dial discography draw dye eat either
9 elevator equalize eric escort exemption expiration expulsion feather feature fence fetch filter five flank flyer
9 footage formal free freez freighter freshly friend garage grade grandmother gray grenade groin guitarist harry haye
9 heel helmet hiatu hollow homere homestead hopper hospitalize hot house husband illegally improperly in inadvertently
9 initially injure inmate instead interval iron jade jail jaw kick lance late lawn lay levy lewy library lift ligament
9 limousine limp liner liter locker logo lounge maple marcher mercury miss motorcade mount naturalization neon no
9 nursery occasional officially onion orchard ore over overhead pan panel parenthese parliament partially patent peach
9 pearl pedal penny per perry peter petr piece podium posthumously pot pregnant preliminary presenter promotional
9 pumpkin purchase radio rafter razor rebate recall refusal relay repair repeatedly resignation roger royal rusty
9 sabbath sandwich scratch screw seat seed sermon session shave since skin song specially specimen spencer spike
9 spinal stand steak stereo stream stripe summon surname sweat sweater teller tentatively terminal through tiffany
9 tiny tire tissue toilet touchdown tribute trim two umpire unauthorize unavailable underwent unpublish up vacate veil
9 velvet vessel walk warden weekly wheel will_not write yuh zinc
10 #seen2 #when=first/past abruptly acoustic additional adjourn adorn alison ambulance apiece appointment approval
10 archive arrow atop audio audition authorization authorize backhand badge bailey bake ball bark barne battery ben
10 berry bill birth blue bore boy brass breast brick bruise bucket bud bullion bur bushel butterfly bypass cab
10 caroline cart ceil centimeter cheese chocolate chop clemency cloth cole comb commencement complete conditional
10 consent contaminate cooper cork coroner crest crossbar crown curl deflect deluxe dinner discharg disk disperse
10 document drill empty examination examiner fee feeder fine flash float flour flown flute fowler from full furnace
10 gag galloway gazette gently give glacier gold graham grant greet guitar gun hale half handcuf heat henry hill holly
10 home hooker horse hut identification implant indefinite injection ink intake jam jimmy joey jumper lake lamp leed
10 lengthy list liver loop lowere luncheon mandatory mark mary mason mate matt meat medley memorial metal mick molly
10 monthly morse mound my nest nine notebook occasionally off overtime palmer pardone parker parole passage pat patty
10 pea peel penalty pete piano picket pile platinum plea plug pond pony portion poster postpone pound powder press
10 procession pull pump quarry rabbit ray rear reception recipient recommend rectangular reed register regular
10 regularly reluctantly replay requir reschedule return rice robe rosemary round sack saddle saxophone schedule
10 secretly sentence separately shaft shelf sheriff shoe shortene shorter shoulder slate smith smoke snap sometime
10 soon spr spray square stair steam stomach stray supplemental surgeon swear table ten tendon ton torah transplant
10 trumpet tunnel twelve twitter ultimatum use used usually vent video violet violin vocalist voluntarily wall walnut
10 ware wash watt wear wicketkeeper woodward worcester
11 #pictured absentee afterward afterwards allow aloud ammunition announce anthrax attic baby banquet barge barrel
11 barton baton bean bearer bed belly blackberry brief bunny burnt cap carpet ceremony chuck cigarette circular clerk
11 communion commute confirmation copper corpus court courthouse deadline dough driveway drummer dry duff farewell fir
11 flag fold formally fountain golden gown grass gravel groom hair hastily have_not hull hurl id inch incorrectly
11 induction initial inside install instruction iry jar jenkins keyboard knee label ledger leg lemon lime line load
11 makeshift marker match melt memo messenger meter mother name night notify oak open oral original out overturn palm
11 parsley paste payment pepper periodically permit pick plaster prayer prior rain recorder registry remix replace
11 replica reply reportedly reprint roof room rope ruby salt scan severance sheep shield shrapnel skillet soda
11 souvenir sperm spot sprain stern stick strawberry submission subpoena summone tell temporarily temporary
11 termination testify thereafter throw thumb tile tongue trademark troy tuition underneath verse version walker
11 webster week weekday withheld without wood
12 abdomen admiralty afternoon alternatively anonymou appeal attach available backstroke backup ballot bamboo barb
12 barrett bassist bathroom bead bone boot booth bowie break bride bronze brush bye cabin carriage cedar chamber
12 chapel chapman choir clay column compartment confession confiscate container coronation cow crane creek cross
12 crystal deck deposit diameter diary discharge donation drop dur each edition enclose enter extra extract feed
12 fingerprint first fix flip four frame frost frozen glove grill gum ham hammer homemade hood hour ice inlet
12 interrupt jack jubilee kelly lac lace lane length lily lunch manuscript marble mast mat may moss nose oath oval
12 ovation paragraph pend phone photograph plastic porch probation punch recipe record red refrigerator registration
12 retrieve rifle roast rotary rubber sale sausage scarf scrap six skull soak sock sprinkle starter stop stove strip
12 subscription syrup tab tag telegram telegraph thigh tooth tow trailer transmitter triple trunk unmark unreleas
12 vault wallet white
13 altar amber ankle ash at august automatically basement before bench beside blade blood boiler bolt breakfast
13 briefly bullet burn cake caller cancel cannon cherry contact curtain cylinder dart deliver discard elbow erect
13 excerpt expire fill garland gate guest hatch he header her him inscription intercept june kidney kit knife lin lip
13 luggage march marrow microwave milk mill mouth needle noon obtain orange organ ounce pardon partial pass passport
13 pencil pill purple queen reinstate reprieve residency rib rocker say scoop sell she shout shower spit strand tear
13 telephone tender the then thick toast toss undisclose wait wav wed whiskey wire withdrawn
14 #seen1 accompany arrive auction autopsy axe balloon ban barn batch bath brown bundl burial candy capsule cardboard
14 clearance contain cooke correspondence cream dock donate drape eject fin gill glass handgun honey hook lamb leaflet
14 leak log minute mourner nail notification optional pack pad page park patch photo promptly purse read refund reissu
14 release revoke row shirt single stump submit subsequently substitute tablet tap tattoo text tip transfer tuck unuse
14 visa wreath wrist
15 0 back bail bar booklet bow calf candle cartridge certificate chest clip coat collect cord cover dat delete double
15 ear easter egg entry flap flower fork funeral hear invitation kiss later leaf license lock lump maiden midnight
15 morn on pin pink receive replacement ribbon sheet shipment shotgun sticker stone stud suitcase three ticket towel
15 until via wax
16 accidentally bass blanket bonus button chalk circulate date drum entrance extension fake final forehead freeze
16 green hall hand injunction inscribe issu notice onto originally pair postage recess removal retriev second shortly
16 sign sleeve spear spoon straw stuf suspension tape urine wooden
17 affidavit arrange automatic bag bell blank card charcoal check coin deposition door envelope file his immediately
17 lodge mint neck pipe pistol receiv rod roll sample silver slot stack stamp suspend throat valve waiver wrap
18 bottle cheek disc dy holder mail microphone nasal packet paper permission petition print rack refuse request ring
18 signature vinyl whistle yellow
19 block engrave oven plaque plate transcript waiv
20 commemorative copy remove send skip tube
21 pen twice
22 coffin letter seal
24 insert
"""
