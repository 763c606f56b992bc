"""What 2411 labelled problems teach about specific: telltales by weight in tenths for each answer but the first.

Written by `make learn`.
"""

ANSWERS = ("no", "yes")
ROWS = """
-37 *
-21 entrepreneurial
-20 civilize imperative importantly standpoint
-19 capitalism capitalist disadvantage fundamentally globalization inherently mindful perception
-18 conducive conservatism diverse diversity economically fundamental governance implication perspective pragmatic
-18 prosperity socially technological
-17 competitiveness disparate diversify ecological emphasize entrench geopolitical ideology innovation macroeconomic
-17 perceiv perceive selfish strive sustainability
-16 arrogance aspect aspiration attitude beneficial clout culturally distrust dynamic economic endeavor enormously
-16 ethic exploit frankly genuinely ideological importance inherent irrational misguid notion openness ours politics
-16 prosperou rational resilient stability strategy sustainable tendency thing transform truly understand undoubtedly
-16 unpredictable vastly vibrant viewpoint visionary
-15 akin alienate arrogant biodiversity climate concentrate convergence creativity cultural cynical demographic
-15 destructive economical ecosystem emphasy environment extremism focus foremost gre ideal immensely indispensable
-15 inequality intellectual macro morality nationalism necessity negatively norm objective outsider predictable
-15 prevail productive profoundly protectionism realization relevance repercussion resilience responsive smarter
-15 socialism stereotype strategic superpower thrive underestimate virtue
-14 accountable adversary appreciate atmosphere combate complexity consciou consequence continent contradiction
-14 culture daunt defensively discourse ecology empowerment enterprise environmentally equally ethical ethnically
-14 evolve expertise extreme fairness feel flourish forefront formidable geography globally grasp grassroot honesty
-14 imagination incredibly indifference inefficient inevitably institutional integration lack like mankind mentality
-14 mistrust moral namely organizational orient ourselve particularly patriotism people pervasive philanthropy policy
-14 politically poorer profound prudent realism really reform reliant resource respect richer savvy sector sense
-14 sensible social stakeholder strategically strategist surely tolerant tremendou trend undermine understandable
-14 uniquely urban worrisome
-13 accustome admire advancement aesthetic agenda align always articulate balance behave breadth broader bureaucracy
-13 capitalize certainly civilization coherent collectively competence competitive complementary concept consolidation
-13 conversely corrupt creative crise define desirable destabilize difference diminish discipline disparity divisive
-13 dominate eco economy efficiency embrace equality equitable especially evident exert explore geographically global
-13 greater heartland historically honestly immoral impact increasingly indicative influence injustice innovative
-13 insecurity instability intelligent irresponsible latino libertarian marketplace moderation morally moreover
-13 motivate motivation naive nature necessarily obviously ought outsourc overcome peculiar political populou poverty
-13 pr precariou priority problematic professionalism purely radically reality realize regional reliance rethink
-13 rightly sake sensibility significance solve someth subjective superiority synonymou trait transformation
-13 transparency underscore unrealistic urgency vision vulnerability weakness wealth
-12 absolutely absurd accomplishment affluent ambition ambitiou animosity appall arguably aware awesome backbone
-12 battleground belief broaden burgeon business civic compassion complicate confidence consensu constructive context
-12 decidedly decisively deepen deeply democracy desire development dictate dilemma disagree dislike dominant downside
-12 efficient emergence encompass energy environmental envy excite extent extraordinarily factor fascinate feasible
-12 focuse foolish foreseeable fruitful generosity geographical goodness grappl greatly headway healthier honest
-12 ignorance important impunity incapable inclusive indifferent industrialize infrastructure insight instinct
-12 integral integrate integrity intensely interaction interest intolerance invest investment lag lately leadership
-12 leverage liberalization lifestyle lofty meaningful militarily modernization mutually myriad niche obviou
-12 opportunity overly personality pessimism pessimistic phenomena philosophy poorest practical prevalent principle
-12 promote proportion prowess rationale realistic reflect regard rely repressive reputation resentment ruthless
-12 scenario seem sentiment seriousness shortcome situation society sphere stagnant strengthen supportive tangible
-12 tend terribly tolerance tourism uncertainty upheaval versa vulnerable worthwhile you
-11 academia accomplish accountability achieve achievement actively activism advantage aggressively alike america
-11 among artistic asia assumption authoritarian awe awful barometer behavior beset better blatant budgetary bullish
-11 bureaucrat catastrophe centere challeng challenge characteristic cognitive confront consideration constraint
-11 contrary cooperation cooperative cope corporate definitely demonstrate depend dependence dependent dimension
-11 disproportionate distinctly dominance economics encourage enjoy enthusiasm entity envision essence esteem
-11 ethnicity evolution evolutionary experience exploitation flexibility foothold fragile governmental greatness
-11 hardest havoc helpful hispanic how hugely hypothetical idea imagine immense incredible inde initiative kind
-11 landscape less lessen logical management marginal marketer maximize menace metropoly midwestern minority
-11 misunderstand mobility modernize momentum notwithstand nowaday overlap pac paradox peril person phenomenal
-11 phenomenon philosophical pivotal planner populist pose positively principally profitable proponent prosper proud
-11 proven real realm regrettable relation religion responsibility rich rife rivalry safeguard scope shameful
-11 skeptical skepticism sociology spirituality stature stronger strongest stubborn stupid themselve theory these
-11 tricky turbulence unbelievable unfair unpleasant unstable unthinkable utterly value view vital volatile way wholly
-11 workplace worry zionist
-10 ability acknowledge advocacy affect affinity aggressive agricultural aim alliance amaze apec approach apt astonish
-10 attractive awareness behavioral behaviour betrayal bigger biotechnology boast bode brightest broadly burden
-10 bureaucratic cater centralize centrist certainty chaotic cherish chiefly clarity clearly closely coincidence
-10 commonplace community comparative compell compute concern confident conservation consistency consistent
-10 consolidate consultancy continuity contrast contribute coordinate coordination courageou credibility critique
-10 crossroad cultivate cyberspace dangerou democratic democratically depress deregulation deserve deterrent develop
-10 differentiate difficult dimensional dire direction disregard distinct distract domination dubiou dumb educational
-10 efficiently emerg endanger enhance enlightenment enormou entrepreneur environmentalist equity erode essential
-10 everyday everywhere evil excellence fairly fantastic fearful filmmake financial financially firepower folk
-10 fortunate foster future gritty harder harm harmful hatr health hemisphere hostile humanity imbalance impetu
-10 improve industry inevitable institution intimidate irony journalistic knowledge liberal linguistic livelihood lot
-10 mainstay mainstream manner markete matter meddl metaphor midst militancy mind minimize motive nascent nation
-10 natural negative neglect nonpartisan notoriously nowhere numerical obsess obsession obstacle odd oppression
-10 optimistic outcome outrageou overwhelm particular partisan partnership passion perfection plausible ploy pollster
-10 powerhouse precedent precisely prejudice preparedness pride productivity profession profitability prone propel
-10 prospect pursu quirky quo racial racism realise reformer relentlessly remarkable respectful resurgence rhetoric
-10 rid ridiculou risky safer satisfy scary scenery science secular shape sheer similarity simplicity sincerity
-10 sinister skill socialist spirit squarely stimulate storytell strength stress stride strong surreal susceptible
-10 symbolism systemic talent task taste technology terrorism theoretical think tolerate true unacceptable
-10 uncomfortable unconventional undercut underdog underly uneasy unfavorable unfortunate unify unity utmost very
-10 viable vie volatility wary we wealthiest weird what wisdom wise
-9 abundance acceptable admiration adverse advocate affirmative agriculture ala alter anthropology arid asian attract
-9 aura awakene backlash backward balkan basically bastion benefit besides bias bickere bipartisan bitterness boon
-9 broad bunch californian capability capable catalyst characterise characterize charisma clearer closer commerce
-9 commitment commodity communism conceptual conservative conserve considerable consistently constitute continuation
-9 contradictory convinc core cornerstone counterterrorism country courage create critical culinary dangerously
-9 decliner deeper despair determination detractor diaspora differ differe difficulty dignity diplomacy disagreement
-9 discriminatory dissatisfy distinction distraction disturb doing downturn dramatically economist educate
-9 effectiveness electorate element emotion emulate energetic engage enjoyable equilibrium eradicate exacerbate
-9 exaggerate expansive extraordinary extremely fascination fauna favorable fiercely fiscal flair flaw fledgl forum
-9 frustrate functional gamble gap genre geographic govern greatest grow growth hardly hate heck heroic hinder hub
-9 ideally illusion impatient improbable incline incompetence inconsistent indigenou industrial insider inspire
-9 interact irrelevant jeopardize justification keen laud lawless lax legacy leisure lgbt loser managerial manpower
-9 markedly marxist mess methodology moderate modern motherland much multinational murderou murky mutual myth nafta
-9 nevertheless nonetheless noteworthy obesity outdate outset pleas pollute poor populate portfolio postwar potent
-9 powerful powerless predict pri proposition pros psychology pundit rapidly reasonably reasone reckless recognize
-9 reflection refresh region reinforce relationship relevant remarkably robust sadly satire scarce scientific self
-9 significant sincere sincerely skeptic sociologist somehow sort spatial spectacle spite staggere strife strongly
-9 structural struggle subtle supernatural sway tactical tame taxation terrific theme thoughtful threaten toughest
-9 toward treacherou troubl trust turbulent turmoil uncommon underline undertake unfamiliar unique universally
-9 unpopular unsettl useful utilize vast viability vigilance vigilant vigorously vying weak weaken wherever wider
-9 willingness woe workforce worse worsen worthy
-8 #hazy2 abide absorb abstract abundant adapt adhere aerospace afar aggression amongst amuse analyst analytical
-8 analyze anarchy anbar anymore anyth appetite architectural arise array as asean ashame assert backdrop believer
-8 beyond bio biomedical bitterly bjp bleak bloc bolstere boomer bordere bre brighter bully businessmen bustl
-8 catastrophic cautiou centr certain chao cinematic cio cis clever collaborative collective combine communicate
-8 comparatively competitor complement conflict confluence conquer consider constituent contribution convenient
-8 cooperate cordial correlation corruption credible cuisine curiosity cyber dampen danger datafile debate degradation
-8 democrat desperation deterioration devastation devise different disarray discontent discourage dissatisfaction
-8 distort divide domestic downplay drastic drastically eager easiest education effective ego elite empower endure
-8 ensure equal erosion escalation establishment ethnic everybody everyth evidenc exceptional excitement expectation
-8 expenditure fabulou fact farce favor favore feminist ferociou fertile fishery fluctuation flung forestry forge
-8 formulate framework freedom friendship frightene fringe fun gainer gameplay gender generate generation geniu
-8 genuine glamorou going gravity great hamper happen happier hard harmony healthcare hedge highlight hindere
-8 hopefully horrible hospitality humane hungry impress impression improvement inability incompatible indirectly
-8 ineffective influential intensity interfere interpret intrigu intrigue ironic issue it journalism justify keep
-8 legitimacy legitimate liberty likewise literacy logic logistical longevity look loyalty lugar maintain manipulate
-8 market marx mathematical measure mighty mismanagement mobilize mood morale multilateral mystical mythical
-8 nationalist navigate need neutrality newcomer ngo nonprofit nonsense nostalgia oceanic oddly opinion optimal
-8 optimism organization outlook outreach passionate patriotic peaceful peacemake penchant persist pest philosopher
-8 pity plight politician pollution population posture potential potentially prediction preference preserve pretty
-8 problem progress pure purpose pursue quality quantum racially rampant rather reap reassure reconcile refine
-8 regulatory relentless reliability remind reminder renewable representation resolve responsible restless revolve
-8 richest risk role root rural saddene same sectarian seemingly semitism sexuality showcase shrink shun singular sino
-8 smart solidarity solution sophisticate soro speculative splendid stabilize stable stark substantive success
-8 sufficiently supremacy tackle tactic tech temperate tempere terminology terrible too topic totally tough towards
-8 tragic transition unaffect uneven unfairly unfortunately universe utilization valuation venture viciou warfare
-8 wealthy well whatsoever wildly withstand worst wrack wrong youthful zyuganov
-7 #hazy1 :light academic accelerate accurately activity adequately adherence adjustment advertiser affection afraid
-7 africa ally alternative andean anxiety anxiou applicable appreciation appropriately architecture argue assess
-7 assessment asset assure attain attraction autonomou axis bad banco basic believe bent bilateral biotech bite blend
-7 bog bold brutality calculate calculation careful caspian caste category caucasu caution charismatic charm choice
-7 circumstance comfortable comparable comparison competent complex compromise conform confuse conscience
-7 consciousness conservancy conspicuou consume consumer contagiou contemporary contend corporation countryside coupl
-7 cozy creation creature crisis crucial cruelty culprit curtail dalian damn darker decent decisive deliberate densely
-7 density dependency derivative deter devotion dialogue disagre disaster disastrou discrimination dismal distant
-7 diyala do_not doctrine doe domestically doubt dull eclectic educator effort electoral emerge emotionally endangere
-7 enemy enhancement entertain epicenter equation eradication ethics europe evaluate evangelical evidently excellent
-7 exceptionally excuse exist expand expansion exploration faith familiar far fascist fashion favourable federate
-7 finance finite firmly foe formulation friendly frontier frustration fulfil furthermore gam gcc geology geometric
-7 gephardt gloom gloomy gop guess guy happiness hardship hawkish hazard healthy heightene help helpless hi hierarchy
-7 highly historical hobby hopeful horizon hr human hurt i_be ignore illustrate imaginary impossible indicator
-7 individual infectiou infight inflationary intent interference intimidation investor irreversible knit lament
-7 latitude leap likelihood logistics maharashtra manage maneuvere many marginally maritime math meltdown merger messy
-7 midwest monumental most myself naturally neighborhood neighbourhood neutral nightmare not noticeable obscure oppose
-7 ordinary organisation organism orientation outperform overshadow oversight owe parallel parity participation
-7 partner patience payoff penetrate peripheral petrochemical pillar plagu planetary plentiful plenty portray
-7 portrayal possibility power preservation primarily primitive privatization probability progressive prove
-7 provocation psychological pursuit quantitative racist radical react reconciliation reflective regardless regulate
-7 religiou reluctance represent republican respectable respective restraint restrictive restructure retro
-7 reunification reward rigid rogue rug sabotage saharan satisfaction scale scenic sci secretary segregation
-7 sensitivity seriously setback shadowy shaken shift shrunk significantly silly similarly simpler simplest simply
-7 sinhalese skyline slow slowdown sluggish smoothly sociedad solely some southeast spd spectrum speculator spiritual
-7 stabilization stance statistical statistically strictly subdivision surpluse surprisingly suspense swath symmetry
-7 system tarnish tension terrain territorial thankful those tianjin tilt tradition tragedy transparent transportation
-7 truth turnaround ugly uncertain underwrite unfold unfound unjust unnecessary valuable vigorou visibility visually
-7 wag watersh waterway welfare western westerner wetland whoever wildlife windfall wit witty wonder wonderful
-7 xinjiang
-6 #hopeless :absolute absolute acceleration accuracy acquisition adamant administration adolescent advancer adviser
-6 advisor aeronautic affair affordable african aging alignment all alleviate allocation amenity analysis anarchist
-6 anc annoy anticipate appalachian aquatic arab archaeology archipelago ardent arous assortment assume astronomy
-6 attribute automation automotive aviation awkward backer baseless beleaguer betray big biology blame bland bolster
-6 boom boost bor boundary brew brilliant broadband brutal buchanan buddhism calm campaigner campuse cardiovascular
-6 catalonia catere cautiously celestial centerpiece chairmen charitable china circle coalition coastal commend
-6 commentator common communication component concede considerably constantly consumption continually controll costly
-6 councilman counter countere countrymen cpc cppcc craft crazy crime critic criticize crossover curiou curve debacle
-6 defend defensive deflation delicate deprive depth deteriorate developmental devote dialect dickson differently
-6 director disappoint discredit disruption distinguish dole dpp dune dweller eccentric effect elusive embarrass
-6 embarrassment emission emotional endemic enforcement entertainment ethanol ever example exclude exercise existence
-6 exotic express extinction extremist fabric faction fair fallout fantasy fashionable favorably fend feudal fi
-6 fiction finest flamboyant focal folklore fond forceful forecaster forex franchise friction frontline fulfill funny
-6 futile gadget galicia gase gauge gdp geometry giuliani good gore gramm greenhouse groundwork guangxi gut habit
-6 habitat have_be headquartere heavyweight here heritage heroe hesitant homeland humor hype immune implement imply
-6 impoverish impulse inadequate inc incentive income incumbent inexperienc inferior inhabite inland intensify
-6 intention interactive internationally interpretation intricate invader invariably janata jia jiangsu job judg kan
-6 landowner largely ldp lean leftist liaon lifelong lik likene literary lively locke loophole luck luo mahn mainly
-6 majority mammal manipulation mantra mathematics mature maverick mean meaningless mediocre mekong mercosur mere
-6 merely merit midterm migration mindanao misery mislead mobilization more nader narrative neighbor nl noir nor
-6 nordic notably oblast observer oecd offense offshore organic organize outspoken outward overall overlook overview
-6 pace pacific paramount pas passive path pattern peninsula perfectly perot perpetrator persecute pf picturesque
-6 piedmont planet polar policymaker pollutant poorly prais precision prefer prestige pretext profit progressively
-6 project proliferation propaganda protect provocative proximity psychologically punish que quebec rangel rapid
-6 reason reasonable recession recognizable recreational relatively renaissance repression reproductive research
-6 restive revolutionary ridden ripe romantic romney saarc sacrifice sad sadc sanitation saturate scholarly secretive
-6 seismic seldom sensitive sentimental seriou severity shame shandong sharper sheldon should simulation slack
-6 slippery sloppy solid somewhat sorry sovereign sovereignty specter spirite sport staunch stealth straightforward
-6 strait strange structure substantially such suffer suicidal sunni sure survival sustain swing symbol sympathetic
-6 technically telecommunication tempt temptation terrorist texan theological theoretically there thereby this thorny
-6 thoroughly threat thrill together tougher tout trade traditionally tran triangle trouble troublesome trump
-6 ubiquitou undecide undertaken unhappy unwill uphill uphold upstate upsurge utility utter vanguard variety vary
-6 vector villain vocabulary wan warlord warmth wast weakene weaker weakest whatever wick world worsene wrought xfdw
-6 youth zon
-5 accumulation acknowledg action afford ambiguou anatoly anger anybody apartheid appointee appropriate arbitrary
-5 argument assertion athletic atmospheric attention audience authentic authoritative autism autonomy baltic banker
-5 benign berman between beverage biden bihar biologist bizarre bloodsh bolivia boucher bounce brunt ca cancun capita
-5 capital capitalization cardoso carnage caucu caucuse challenger character chemistry chiapa chic choreography
-5 christianity cite citru ciudad clan cleaner cleans cloudy cn coastline coca colonial combination communal communist
-5 compassionate compete con confrontation confusion conglomerate congressmen consequently constituency consult
-5 contender contentiou continental continue contributor convey convince corridor cosmic cote criticism crop cruel
-5 curb cutback daiwa daley dar dare datuk decade decay deception deem deepest deficit definite definition delegate
-5 demeanor deng denounce dent desperately destiny devastate dilute dim directorate disappointment discuss discussion
-5 disrupt distinctive divisional do downfall dream eclips edge electromagnetic eliminate elsewhere eminent employer
-5 employment encountere enlargement enthusiast enthusiastic era ernie escalate evenly everyone exactly excess
-5 exclusion expectancy expert expo exposition expression fac facilitate faltere family fao farmland farther faster
-5 fault fea feasibility feminine fidelity filmmaker financ flavor flexible food fortunately fortune francoy fuell
-5 function fundamentalist fungi fuzzy ge generally genetic gennady geo geological germanic gigantic glad glamour goal
-5 grid grievance grim grip gujarat gulf haider hallmark harbore harness harshly hazardou hence hilly historian hoc
-5 homosexual homosexuality horwitz hostility household huckabee huh humanitarian humid hybrid hydro hypothesy i_can
-5 i_do imagery impartial impressive inappropriate increase independence independent infinite inner insect inspiration
-5 insurgency intelligence intervention intrusion invisible ire ironically islam islamiyah islander isolate ital
-5 jealou jemaah juergen jurisdiction just kemp kerala kerry kirkuk labor lackluster larger leader learn lesbian
-5 lesson liability linear lingere llc lobby lobbyist longitude longstand lore lure lyndon macao magnificent magnitude
-5 major malay maneuver masculine matchup maybe mayoral mccain mcdonnell mechanism media medium mega mileage misl
-5 mistake mitsui modele monetary movement multi muscular mythology naacp narrower necessary negro neighbour nicely
-5 noble nonproliferation northeast nra nyse obese obligation obsolete oic okay ongo openly operational orderly
-5 outnumbere oversee overtake overweight overwhelmingly ownership parameter parliamentarian particle patronage
-5 peasant pension perennial pertain petty pew pharmaceutical physics pleasant pleasure poetic poisonou popularity
-5 position positive pp ppp preach predator predominantly prevalence prevention prey pristine procedural procter
-5 prominence provincial provoke prudential psychic publicity questionable quicker rancher rattl readiness reaffirm
-5 rebelliou recreation regime regulation relate reliable resemblance resist respondent retail revenue revolution
-5 rhythmic rift rival romeo sadness same_page savage schizophrenia scholar schumer seasone secession secondly
-5 segregate sens sexy shaky shenzhen shoreline siegel silicon sizable sked smaller sober sonic sow sp spotlight
-5 sprawl spread spur squandere startl stat statistics steadily steer stellar stigma streamline style stylish
-5 subcommittee substantial suburban sunny sympathy systematically taboo taiwan targete technical terrify texture
-5 the_food the_rota theology therapeutic therefore thwart tibet tighter to_be traction transatlantic trendy tribal
-5 tribe triumph turnout turnover twentieth ultimate ultimately undersecretary underworld universal unlikely
-5 unprecedent unreasonable unreliable upside vague valery variable vegetation vehemently venezuela versu vice
-5 violence violent visual vivid voter warmer waterfront weary weathere weave weed wherea why widen with_my wondere
-5 xiamen xiaop ye yin yorker zanzibar zedillo zhejiang zoellick zone
-4 #hands=charge :vague accordingly accumulate across adb administrative advertise affiliat affiliation afghanistan
-4 aftershock alaska albeit alcoholism algae algorithm all_the american amusement analyz anand ang angle animation
-4 anyone apparel architect arctic arena armey art arturo associate atrocity automaker automobile avert avian avoid
-4 badly bas basin battlefield bcs be_the beauty become beneficiary bhd biggest biological bloomberg blueprint borough
-4 bourse brave bravery brazil bred breed breton brink brisk brokerage brotherhood budget busy campaign campo cannot
-4 care carlson cartel catalan catholicism cause censorship cerebral chairman change cheap chinatown chongq chretien
-4 citizen clarify class closest collaboration colorful combat commonwealth company compatible competition conception
-4 conclusion congestion conquest conspiracy containment contingency contractual control convention conventional
-4 coordinator cop count_$ course coyote creator credential credite criterion criticise crusade crusader culmination
-4 cultivation currency cushion darfur davo dazzl decreas defense deficiency defuse depiction derail derive desperate
-4 devout dictatorship diet dinosaur disgust dismay disorder distance distress distribution disturbance division
-4 dominion doom drift dwindl earnest earth easier east eastward easy edible empire employ enable encouragement endit
-4 endless endorse enforc enforce engagement enough entirely entrust epidemic erickson erratic es essentially
-4 establish european even excel excessive executive expatriate explain exporter expose external exxon family_have
-4 fargo favour fear federico fee_$ feingold feng fiat fictional fierce fight fiji firm fleischer flora fool footwear
-4 forbe forcefully fore foreign forgive forrester forth franco fujian funder ga gain gangster garner gen general
-4 generale generou genetically gentle get gloriou government gratitude gross gt guangdong gubernatorial guise hahn
-4 hail hand_$ happy hardene harsh hatoyama have_another haven headach headache heal heavily herat heroine herzegovina
-4 hesitate history hmo hold_the hope horrific horrify horror hotly hottest humble hume humidity humorou hurdle husky
-4 hygiene i_keep i_run idle ihs impair implementation implicit in_two inaccurate incidence inclusion india indication
-4 indonesia inflation institute intense international intersection interstate intimate invention involvement italia
-4 itself jammu jointly judicial judiciary just_be kaufman kazakhstan kid kirsten kissinger kmt koch kuomintang kurd
-4 kurdistan lapd lazy legislative lesser lie lieberman life linger liquidity literal litigation little locality
-4 locally look_after loosely luc lucrative lula luxury lyrical machinery magical majestic malaria malaysia maldive
-4 maliciou manager_and manitoba mara margin mas mayhem mayor mccurry me_$ me_down mechanic medicinal mental merge
-4 method mexico micro mideast migratory milestone min mineral minimal miserable mistaken mitt moderately moine
-4 molecular moment money mongolia monopoly monterrey mosquitoe mostar motto mountainou multimedia must mut my_head
-4 my_time mystic nah najib narcotic nasty national nc needy neither neo nervou network newer newsroom newt nfc ni
-4 niagara nino nobody_in noisy nomura non nonfiction not_tell nutrition nutritional obama occupational ocean offend
-4 offensive offset offshoot ominou oo opponent organise oriental osce outrage outstand oversea own ozone pa pacer
-4 pagan painful palestine pandemic partly pastoral pataki peace peacekeep pepsico persistent persona petroleum piracy
-4 pla pois polite pos possess presence presently preserv presidency pretend preventive primary principal procurement
-4 projection proportional prosecute psychologist pts public purity putnam puzzle question quite ramadi rat ravage
-4 raytheon readily rebuild reciprocal recognise reconstruction recovery redevelopment reduction redundant relax
-4 remedy reminiscent remotely repertory repute resistant retain retaliate reversal revival ris robot rockwell rude
-4 rudy run russia rutger samoa schwab scientist secretariat semitic senior shaanxi shadow shady shareholder shine
-4 sicilian sight sleek sleepy slick slower slum societe softer somalia someday sour spawn specialize specific specy
-4 spin stalemate stardom state steinberg stronghold stuff stunt sturdy subdivide subject subordinate subspecy
-4 subtropical suburb succeed sum superhero suv switch_off tah tal tale taller tangl target taxpayer tb tell_you
-4 telugu tense term terror textile than the_family the_fourth the_one these_day thus tide tie to_know to_me today
-4 traditional traffick tsang tse tung turf tutsi umbrella una unionist unlike unresolv unrest unsafe unsure upbeat
-4 upscale upset urge urgently us useless usoc uttar variation versatile vietnam vijay viruse warm waste watcher
-4 weaponry werner whole widespread will witter woo work worldwide woven y yah yangtze year_$ year_and young yourself
-4 yudhoyono zanu zero zhu
-3 #misplaced :vague-thing ^_person ^_publish ^_someth ^_that ^_too a_bite a_new able abnormal abroad acc accurate act
-3 age ai alarm alberta allocate alpine alvin always_have amass and_none and_not andhra anglo anguish any anywhere
-3 applaud aside at_our aurora auto bacteria baja bangalore barclay batsmen be_an be_desire bet biennial big_client
-3 bitter blackmail bloodiest boehner bother buoy business_$ calderon candid candidate carbohydrate carmen casino cdp
-3 century ceo cha chang chang_since change_$ chord choreographer christian chuan cinema cisco client_pay comedy
-3 comfort commercial commit committee compare comprehensive conference congress consultative convenience cooler cost
-3 cr crunch curriculum cute deadliest deal deep deliciou delight dense depreciation des deserv desire_$ destination
-3 developer differential digest disability discomfort discretion disgrace disgruntl dodd down_$ downward dramatic
-3 durable ease ecclesiastical echo echoe ecowa effectively election ellison embroil enact endowment endurance
-3 engineer enron equatorial eu expensive experiment export faculty fdch feat field figure for_each foray forbid
-3 forecast fraction fran fraternity fuel galaxy gay gingrich give_up go_wrong goh going_on gorgeou gradual grain
-3 group grower guide guo hai hainan haiti handle hard_to hardliner harlem harmless haunt have_a have_and have_give
-3 haze head_$ hess higher hitter hockey hollywood huge i_sit in_our in_six in_spr infiltrate infiltration ing inherit
-3 insane inspirational insult insurance insurgent intentional internally internet invasive involve iowa iraq
-3 isolation it_$ it_out its journal jp juarez judaism judgment justice karnataka katz keep_going keep_to key know_$
-3 kobe kyrgyzstan l labour laker language law lawful lend level lexu liberate limitation literature lo loom louder
-3 lov loyal mahathir mainland make makeup mao masterpiece matrix mazda mcconnell middle midfield millennium misuse
-3 monster my_manager my_own my_team narrow nazarbayev neural neurological neuron ng nhs nhs_be nickelodeon no_real
-3 nobody nobody_say none none_of northrop not_get not_have not_listen not_on not_talk nut nutrient oas occurrence
-3 oceania often optical or_perish outscore overcame override overse page_$ pakistany paraguay pariba party pattern_$
-3 penetration perhaps personal personally pesticide physically pioneer pitt pledg polish_$ popular practitioner
-3 pradesh prairie precinct predecessor premise primera privacy product professor progression prostitution publish_or
-3 pueblo pulp punjab qaida qian rah rajasthan raptor refrain regret rein reiterate reluctant remake renegade renown
-3 resemble resistance retiree revive rewrite rewrite_the rhine rigorou roadmap ruin sach sag santander sao
-3 saskatchewan sbc scare scheffer schroeder sco scrutiny se segment seminar shake shallow shanahan sharply shih
-3 sideway sigma simmere sin sit_there six_year slavery slavic slope smallest smell smooth somaly sometimes sorrow
-3 spearhead spectacular spicy spoil stake stimulu stock strauss streak street_have stricter styl sufficient
-3 supervision support suppose surge survey susilo symbolic systematic take_it tax taxonomy teach temper tempo thay
-3 the_board the_business the_hour the_inspection the_nhs the_senior the_street them tidal time_in tir titan
-3 to_themselve tome tone tool topple tory try tulsa tumble tumultuou tuna turkmen tutsy two_year unification up_be
-3 ups variou verge vocational voivodeship wb weather weld what_it when_they wilder wilderness wind windy wing within
-3 wuhan xie year yi yo yunnan zulu
-2 #hands=authority #hands=self #hazy3 :body :daily :event :intend :mass :modal ^_between ^_confidence ^_employer
-2 ^_everyth ^_family ^_he ^_statistics a_close a_disgrace a_joke about about_$ account address again_the agree
-2 all_over among_the anatomy and_i and_night and_nobody and_who answer_$ answer_to apart ask_again at_me
-2 atmosphere_in auditor back_from be_any be_be be_get be_i be_it be_leave be_like be_me be_not be_simply be_what
-2 before_$ between_day between_the book_to boss boss_$ break_$ builder buy_a can chain city co come_down course_and
-2 decision department down_to evene_$ farmer for_anyth foundation from_what fund gather_$ get_decide get_to give_in
-2 go_on go_over good_at have_leave have_let have_no have_rewrite have_stop have_the head head_and here_$ hour_the
-2 hous house_$ how_$ i_chair i_come i_could i_gather i_have i_just i_never i_take i_tell i_work i_would if if_that
-2 if_the in_$ in_this information instance insurer it_all it_come it_do it_in it_like it_make it_show it_will job_$
-2 last_to latin laugh leave_$ leave_it leave_someth leave_to let_me let_my like_that listen_to mark_be me_give me_or
-2 mend might might_not mix model mostly move_the my_boss my_dad my_hour my_mark my_mate my_side my_son nice
-2 night_crew nobody_be not_pull noth_$ noth_and object observe of_them off_$ on_$ on_with once_and one_i one_who
-2 only_want opposite or other other_parent our_build out_of overrun party_and phone_$ platform plot point poll
-2 practice pull_together push raise report_for rota rule say_so say_why shut_$ side_project since_the slide_$ so_$
-2 software somebody someth_off someth_to son_school sound standard step story street strict study stuff_going
-2 supervision_i sweep switch talk_about team_be tell_if thank that that_be the_atmosphere the_bar the_debate
-2 the_funder the_next the_person the_place the_station the_surgery the_time the_yard the_young the_youth their
-2 them_go then_it there_$ thesis they_will third_time to_my to_them to_two too_many train_$ two_brother type union
-2 usual want we_be we_talk will_go with_them with_us work_out write_it yard_$ yet you_$ young_one younger
2 #seen3 :decide :hedge ^_a ^_choir ^_head ^_lose ^_my ^_one ^_parent ^_the ^_when ^_with a_share about_my accident
2 advice against against_us all_about alone alone_$ along although and_my and_there at_my at_night be_$ be_already
2 be_go be_in be_still be_talk be_tir be_train because_i bill bin blind book_the breath brother buy buyer cable catch
2 centrifuge charity choir_and code coin_$ colour come_in council_be dark data dead_$ desk double_maths drawer drink
2 dy_$ eighty else_$ euro eye face fast_and final_on flat folder for_his for_our form founder friday_$ friend_$
2 further further_appeal german get_wet go_$ goe_to good_$ governor handover have_begin have_never head_decide him_$
2 hire_someone his_own holiday i_read i_say i_still ill incident instead instructor it_sit joint keep_forget
2 keep_write know know_if lake_be last_thing laundry least leave lecture look_at lose_its lose_the manager material
2 maths_last meet message might_be mistake_$ more_$ mum my_coach my_ex my_form my_two never_once night_$ no_further
2 not_be not_want old_server on_one on_penalty one_$ onion online only_$ our_founder out_and over_my pan park patrol
2 pay_the phase phd picture place play player portal pour presentation quarter queue quiet quiet_$ rate ready reject
2 resident rest revision right right_$ river room_$ rush s scheme script season set_$ side_of sign_$ sign_off sit_in
2 so so_i so_it someone_else speak_too split sprint stick_$ supervise supervisor sweet talk talk_to tell_me tell_us
2 tenor the_church the_final the_hire the_ice the_night the_overtime the_paper the_whole the_work theatre them_$ third
2 tim time time_so to_main to_poland to_work town train tree tribunal turkish two_of two_version unit us_no us_that
2 volunteer wake ward we_do what_the whether with_me woman work_$ write_in write_the yard
3 #hands=private :create :inner ^_council ^_governor ^_i ^_two abba aberdeen above academy accord activation actress
3 ager aide air airborne airport alberto allen alley alma already also alto an analog anastasia anchor andrea andrew
3 angelo anonymity anthony anton apostolic appeal_$ archbishop armistice around arrow article artillery assign
3 assistant auditorium avon award away ayatollah bach backstage bacon bai ballad bank barbara barcelona bart baseman
3 bashir be_0 be_move be_off be_split be_with bee bel belgrade benny bergman biography blockade blond blonde bloody
3 board bomber bonnie botha bowen bra bread breakout brendan brent brittany brooklyn brush bumper butterfly buyer_have
3 buyout cabinet caliber camel can_be canadian cancer cane cape carl carol carroll carter catcher catherine ce
3 ceremonial cessation channel chant cheryl chess chip choru chun closet clutch coach_$ coincide collateral colleague
3 collide come comeback comment compile complain_$ configuration conversation convertible cook corn corner cornerback
3 correctional could_be county cove cox crack crawl crest crisp cristiano cry ct custom cut cyclone dart day daytime
3 daytona deaf dee denise denote der descent dessert devi differently_$ dig diocese discount dissolve div dmitry doc
3 dog dove draft drone dugout duke duty dye earnhardt eastman ebay ehud embezzlement emily emma eng enroll episcopal
3 equipment eruption estrang evelyn eventual everyone_tell evidence exact explode extant extension_be fabio facility
3 fail faisal faulkner fence festival fifty finnish firearm firestone flame fle fletcher flick flood for_good for_the
3 forensic former fr fracture fragment franc frantic frederick french fresh gah gallon gao garbage garrett generator
3 georg give_$ glenn gloucestershire go_quiet goddess goe gonzalo grace graft grammar gravel green griffin guthrie
3 guzman hamdan hampton hang happene_at harare harriet hart hay headquarters hee heir hijacker holiest homage homer
3 honor horse hot hovere hubbard hugh i_count i_stand i_talk illness imam include indicate ineligible ink installation
3 intake interception intifada into investigation invitational irvine isbn ismail it_can it_rain itv ivo jennifer
3 jeremy jersey jesu joan johnson join jordan jude judith juice jun junta juvenile kathmandu kessler khan korean kyodo
3 lama lambert landlord laura lawn layoff leigh lethal liam lilly lincoln line lionel litter live live_on liz logo
3 longest lookout loop lopez lord lottery_fund lover lowest lyon maddux maggie manhunt manila marathon marcelo marco
3 mare marina marriage martin maximum mcgrath me_to medal median medina melanie mercede mesa mg miami michelle
3 microwave ministry minsk mobutu monarch moo moore moreno morocco morton motorcycle mound mouse move_out munich music
3 mutiny my_apprentice my_until nakamura nante nassau nate navigator nee neil nestor nhk nickel nicklau nickname
3 nicola nikolay nineteen no_$ no_feedback node normally noun nuri nyt off_the offender offer office offseason olivia
3 olivier once one one_boy onward organiser os osborne outdoor oyster pale panda parent_might parent_shout parish
3 pasha paterson pause pavel percy perez perfume petersburg pettitte philharmonic philip pig plaintiff platoon plc
3 plum plutonium poison pool porn prepare pretax prize probe prospective qb qureia radioactive rais ramadan ramp
3 ranariddh randomly randy ravalomanana rebel rector referee relative remembrance rename renew reproduction resumption
3 revert review rider rip rna roadside rookie rosenthal rosie rotary rudolf rul rum rumour safari salary salon samir
3 sampdoria sanchez sans santiago sarajevo saunder score scotland sculptor seat section see_me semy september_$ sequel
3 settle shane she_be sheridan shop simmon simultaneou sinai slide smile smuggl soda sol solicitor someone somerset
3 soo soup spa sparta sprinkle square srinagar staffer stefan stella stick stipulate storm str student submerg
3 suddenly suit summary sutton swimmer t tacoma take team_someth tell tell_it terry that_$ that_the the_residency
3 thermal thunder tiananmen time_$ toma tongue top tornado totale transmit trim troop tumbl turn ty tying tyre unable
3 uniform unwant up urgent usb use vacation vaccination valerie valle vanessa vendor ventilation vera veronica vieira
3 villager viscount vol volume voluntary wah wanderer want_me warwickshire webb wheel when_i where_my which whitney
3 willie winery with_two xbox yoh
4 #own3 :granted ^_agency ^_our abandone absence abu accept accession adam addition adelaide adjacent admit adrian
4 agency agre ahm airplay airstrike aka alan alexander alive allmusic allowance alphabet alternatively amelia amend
4 amir amo amy and ander android angrily ann announcer anterior anthem ap apache apple appoint approximately
4 arbitration argentine ariel arm armore armour army arsenal asbesto assassin atkinson attorney auburn auxiliary
4 backlog baden bagram bahadur bahama bake baker ball bamboo bangladeshi barber bare barely bark barricade barrichello
4 basel battalion baxter be_back be_final be_never be_sign beach bean beaumont becker beef beg behind behind_the
4 belfast belgium bellamy beneath benjamin bennett berg bergen berlin berry blackpool blackwater blade blagojevich
4 blanco blaze bo bogu bolt bolton bomb bono bounc bout boyd bradford bragg brake brandon breakup brenda brigade
4 brighton britain bruce bruis bryant bucharest bucket bundesbank burglary burnley butt cambridge canal canyon capitol
4 capture caretaker carlisle carlo carpenter carson cattle cave cc cdy cedar chad charle charlie chartere chat chick
4 chili chiluba chocolate choi chop chromosome chronicle churchill cigar cigarette circuit circular citation clarence
4 clause click climb clive cloth clothe cm cocktail coleman collection cologne colt columbia commemoration
4 compensation complication compress conceal confidentiality connor consecutive console consular controversial convene
4 cork count cramp crew cricketer crimson croatian cromwell crouch crush cruz cubic cum cup curl cyclist cyril dad
4 daly danny darkness dave debry dec declare def defection definitive deflect deliberation della denktash denmark
4 dental detail detector devon dial diameter diamond dion disciplinary disco discovery distribute diva documentation
4 doll dominican dop dorothy dory dose dover drake dresden dress drill drunk dry dudayev dundee duo durham e earliest
4 eduard eighteen either elliott elly emil emile emperor empress encode englishman enrol entirety envoy eric ericsson
4 every except exclusive exemption eyewitness factory fax fc fever fina find fine fiorentina fisherman fixture flare
4 flee fm foil fold footballer foreclosure foreman fourth freeze_at frenchman front frost fujimori fulton fuselage
4 galloway gardner garrison gavin gb geneva gerrard gerry gibbon gibson gift gina glue go go_to gome gould grab
4 graffiti graham gram gran grandfather grave gray gregory grey grill grocery guardian guilty guinness gunner gym
4 halftime hamilton hammond hansen harley harmon hayat headmaster hearst heat heather hefty helen hemingway henrik
4 hernandez hers hewitt hilltop himself hip hire hit hms homecome hometown honey hopper hotel house huddl hughe hunter
4 hymn hyun i_chang i_freeze icelandic identical idf illuminate impend improvise inactive inaugural incomplete
4 incorporation indict indoor infield inflammation inlet inn inspection instant instantly insulin interviewer ipswich
4 irish iron isa isaac jacket jacqueline jake jamaica jamal jamie jana jason jaw jay jeep jefferson jewel jewelry jon
4 jona jonathan judy juh julien justine kafelnikov karadzic keith kensington kg khalifa kitchen kofi kuerten lake lamp
4 lane lap larvae latter lava ld lee lemon lenny leopard leroy librarian library libya licens lid lieutenant
4 lighthouse lime ling loan lockerbie lose lottery louise low lucy luka luncheon lusaka ly machine madoff mahmoud
4 majesty malta mandela marc margaret marianne marie marijuana marker marseille martina mater may_$ mcbride mcgee
4 mckinney mclean meanwhile meat medalist medallist medical medication meh mention mhz michael middleton minor miranda
4 mk ml mladic mln mobile modification modify module monde monte montgomery morse mosque moth motion mozart mps mr
4 muhammad multimillion muralitharan my_husband myung naomi napoleon narrate nathaniel nelson neon newspaper newsweek
4 nichola nighttime noah nobel norwich not_hold not_know not_let not_say npt nt number nurs oak occasional
4 occasionally occupancy odi official olsen omar onboard op opener orbit oslo outfielder outskirt overhead overland
4 oxide oxygen package painter pal panel paris pavement peacekeeper peach peck pedal penny perch percussion period
4 petra petrol pga phnom physician picket pierce piero pil pirate placement plane playboy playstation plug pneumonia
4 pocket poisone porcelain port porter portion post postal pot pottery pray premiership presbyterian prescribe
4 preseason press preston priesthood printer prompt propeller prostitute protective protocol publication publish
4 pumpkin putt qualifier quinn quit quote rabbit racket ram random rare ratification rauf reactor rebecca rebuf recap
4 reception redesign referenc regularly relocate rematch renne renovate renovation rent repaid repayment reply rescue
4 resign restitution retirement reverend richie riot ritchie ritter riverside roadblock robbery rochester rocket rome
4 ross rounder routine rover rowland royalty runner rusty sae sage sail sally sam sanctuary sandwich santana sausage
4 save scene scoreless seller seminary seoul serve service servicemen sexually sharif sheehan sheep shelton shepard
4 shepherd shield shut sick simmer since sinclair sir skillet skin slash slaughtere slip smoke smuggle sniper snowfall
4 soap songwriter sophia sotheby spanish specification speedway speedy spell spokeswoman springfield stage stall
4 stampede stand star start steak steam stirl strasbourg strike subscriber succumb sue suffolk suite sunrise surrey
4 svetlana swan swansea sweater swede switzerland sword synagogue sync syrup table takeoff tally tampere teacher
4 televise teresa than_we the_leave theft thieve thompson tiny tire tissue toby toe too_fast tooth torn torrential
4 tournament tower trace tractor trainer tram transmission treason treatment triggere trophy trumpet tsvangirai tutor
4 uci uefa umpire unconfirm unconsciou under underground unhcr unrestrict upper uprise uproar usd user usually valid
4 varsity vatican vaughn veterinary vicar victor vik vintage viola visitor volcano von wagon waist wales walkout
4 walnut ware watkin weekend weir welch welsh wembley wesley weston wfp where while white wikipedia windsor winfrey
4 withhold wood word worldsource writethru xinhua xp yamaha yangon yassin yemeni yesterday yun zarqawi zhao zoo
5 :activity :change :exam :gathered :meets :person abdominal abduction ablaze accreditation acquaintance admission
5 adobe adoption adorn afp agassi agne ajax albert albion alert alex alexandria alexy ali all_say allege ambush amman
5 amsterdam ana and_the anita annually another apollo apology applicant application aqsa arabic arafat arlington asif
5 ask aston atlanty atm attach attend attendant aung australian bailey bakery ballack barb barker barne basilica bay
5 beard bearer beethoven beit belmont below benedict bern berth besieg beta betancourt bhutto bible billy bishop
5 blackout blix blue bobby body book bookstore born bounty bourbon brawl breaker bribe brisbane british brokere brooke
5 brown bulgarian bulldozer burst c cafeteria cairo calendar call cancellation canoe canvas car carey cart case castle
5 cb ceas cease cecilia cemetery cent centenary centimeter certification champagne char checkpoint chicken christi
5 christie circulation citizenship clara classmate clau clemen close cocaine collaps collector collin colon colonel
5 column compound compression comrade concerto conductor connolly consist constable contaminate conte contestant
5 contract convoy cookie cordon cottage couch counterfeit countryman courtyard cousin craig crash crocodile cruise
5 crystal cupboard cupboard_$ customary cyru daily dalton damien daniel danielle darren dash davenport davy davydenko
5 decker decorate defect defective defendant dementieva deny derby diagnosis die dinar dinner dip disabl disclose
5 disguis ditch diver dj dolly donovan doubl drunken dublin due dump dynamite each eagle earl ecstasy eddie ee eid
5 eindhoven eligible elisabeth embryo emir endeavour england english enlarg enrichment eriksson estrada evacuee
5 excavation execute exeter exile expel explosive fa facebook fatally father fda feast feature federer fedex fee feed
5 feeder felony ferreira feyenoord finale finger fist fitzgerald flank float fly fog foley for forgery fork format
5 fountain fra francy freddie free freestyle freetown freshly fri friend from fulham furnace gabriel gadhafi gag
5 gareth gaza ghraib gibraltar gile giro give glasgow gogh gonzalez goran grand guard gum gyanendra gymnasium hague
5 halfway hamburg hammer hander hatch haul hawkin haye hd heart heel helena hello helmet heroin herself hid hill
5 hilton hobart hole holland holme homere honeymoon honorary honour hook hourly hug hull hurl iaea icrc if_it ii iii
5 immunity improperly in in_may inauguration incorrectly infect info ins insignia instruct interbank interpreter ira
5 irvin isabella israeli item itinerary ito jack jakob jamaican james jankovic jelena jenin joanne jobless jockey
5 johann johanne johansson jong jordanian julie kate katherine katie kenny kickback killer kimberly kindergarten
5 kingston knight knock knowle kroner kronor lac lace lar laser launcher lausanne lawson lawsuit lawyer layup leaf
5 length leopold leukemia levy lewy libel lin linda lindsay liner lisa locker lone lowere lpga lunar lung magnu man
5 mansfield marcher masri mat mate matt maurice mausoleum mayo mc medley megan melbourne melissa memoir memory memphy
5 meredith metre metric milligram miner mini mirza mitchell mm mock moham monaco monica mortar moss mount mousavi
5 moussaoui mouth mp mud munster murderer murphy murray netherland neville newly nightclub nightly nkorea norfolk
5 norwegian numbere nur nursery occasion occupant olga olmert only orchard ordain ordeal ore oty out_$ outside oval
5 owner oz page pant parcel parenthese parliament parma passage paste pastor patel paul paula peak pebble peel pence
5 pencil penh pepper perry perth pete peter peterson petr pharmacy photographer pickup piece pile pilgrim plenary plus
5 pm podium poem ponte pop pornographic posada powder prague pratt premature prescription presumably prince privy
5 procedure proceed prodigy prophet prostate protest protester protestor prototype psv psychiatric pullout purport
5 pyongyang ra rae rafael reach rear reassign rebate receipt recipe recommend recount refugee regiment relay reliever
5 rental repeat respectively restart revise rex rey roast robin rock roger roja ronaldinho rope royce rubble rumore
5 rupee ruud ryan safely safin safina saint salman salute sampra samuel santa savoy scarf scot scottish scratch
5 sebastian sebastien semifinal sentinel separate serial settler several shannon sharon sheffield shinawatra shoe
5 shootout shorter silence sixty skeleton sketch slam slay sleep sonny sophomore special spencer spiegel spike spinner
5 spit spr spray sprinter squad ss stain staircase station statue stay stephanie stephenson stern steroid steve
5 stewart stockholm straight stray stuff_$ suarez subway suicide sunderland sunglass survive sweat sweden swim swiss
5 swollen sydney sylvester tap tavern taxi technician tee telegraph teller testosterone th thanksgive throw tin tina
5 tip title toilet toll toni torah torpedo torture toss touchdown translation travy trent trenton trinity trouser
5 truce truck tuition tunisian tyson unanimously underneath underwear unknown unless unname unsuccessful
5 unsuccessfully unveil upheld upon used utrecht v vaughan venu verification verify vest vicario vienna vii viii
5 violinist vowel waitress warwick wash watson wayne wet whilst wicketkeeper will_not williamson wilson winger winter
5 wire worcester wreckage wwe yacht yasser yate yearly youny zagreb zidane zurich
6 #own1 :deliverable accidental achille acquittal additional agent ago ahl akhtar alexandra alia alice allergy allow
6 alongside amanda amnesty anderson andy anna anne announcement apiece appear apprehend approve artwork ashore assault
6 astronaut atop aus axel back_$ ballot barrack barton bead belgian belly bentley beside beverly billboard birdy
6 birmingham blackberry blackburn blake blast blistere block bore brass breast brick bristol briton broadcast bunny
6 bur butcher butler cake camera campbell candy canopy cap capriati capsize captain cardiac cardiff cargo carpet cash
6 ceil cell cello chamber change_that charg charge chaudhry chelsea cherry cho christina church clad claim clay clear
6 clock closure coat commando commemorate commencement communion complaint compulsory concert confess consort
6 conversion convert cooper copper cordone countdown countess courtesy cow cram crane crawford cream creek cylinder
6 defer demonstrator depot device dickinson disperse dissolv divorc djokovic donation dozen driver duchess duration
6 dutch dutchman edit egg egyptian elevator ella email emerson empty entourage episode erik esther eurovision evacuate
6 evan everton excavate exit extend extradite fahd fanfare fay fbi ferguson ferry fetu fill finalize firefight fix
6 flag flash flight flintoff flip floor florence flower flute forehand fort fowler frame fumble gala gill gmt gold
6 golden gown grammy grandson greet guitar gunfire hale hallway hannah hardenne harry havel hebrew hebron henin hoax
6 hodgson holy hooker hundr iaaf ice inadvertently inaugurate inch induct inspect inspector intern interrogation
6 interrogator interval interview invalid investigator iss ivanisevic ivanovic jan janet jar jazeera jensen jericho jo
6 joachim johan josh joshua jumper juror jury kadhafi keeper kendall kick kickoff kidnap kill kilo kim kry kuznetsova
6 label lady lahoud lamb lance launch laureate leicester lewinsky libyan lil liter lleyton london luke manchester
6 manor mansion manslaughter manual marble maria marry mask mason massage master match matthew mauresmo mccann meal
6 mehd memorabilia memorandum mercury messi metal middlesbrough midfielder midway milk mill misdemeanor molly monroe
6 moon mourn moya ms murder myspace nadal nanny napster near nearly needle next nichol ninth no norodom norry nose
6 notebook noth_change novak ocalan officer old ordination organ oven over overtime oxford palace palm palmer papal
6 paperwork parent patent patty payload pea penalty per perform permanent permit phillip pianist pilot pinochet
6 plaster plymouth police policemen pontiff porch portsmouth possession pow prix promotional publicist punch punt
6 purchase purple quarantine quarterfinal rabin rancho ray recast recently recipient refurbish refusal register rejoin
6 repatriation repeatedly report requir retrospective ribbon rite robber robe robinson rod roddick roland rom ronaldo
6 ronnie rosemary roster rotterdam rubber sah salisbury samantha saxophone say_yes scoop scream sean search seasonally
6 seed seeker semi serena server set seventeen shave shearer shelf shell shelter shelv short shoulder shutdown shuttle
6 siege silent sinatra sing siren sit site slap smash smith snap sneak sofia son sophie soundtrack soyuz specially
6 spinal spoon st steal stevie storage stove stroke studio stump sung sunset supplemental surgical surname swap
6 tabloid taker taylor teenager terminal the_consultant thief thirteen thirty thousand through thumb titl to_the toast
6 torch trademark trafford trio trip trunk twin twitter uk uncle unexpectedly unofficial unspecify uranium valentine
6 van veil velvet vick victim victoria villa violet visit voyage walk wall warne watford watt webster weeklong weep
6 winner withdrawal witness workout worshipper wwii yonhap youngest yuh zelaya zinc
7 :tells aaron absentee absentia accomplice ace acoustic activate aged alison aloud ammunition annie anniversary
7 antwerp app apparently appearance appointment approval aria ark armstrong asleep attacker aunt autobiography autumn
7 backhand backstroke badge balcony ban barrett bass baton battery bbc beforehand ben bench beth bethlehem birdie
7 bleed boat bogey boiler booth botch bpd breakfast breaststroke bronze bulletin bullion bus bushel by bypass cage
7 cameo cameraman cannon carla caroline carriage catalog catalogue cellar certify chaplain chart christmas circa comb
7 concussion confidential consulate container convent courier courtney courtroom coventry cross crossbar curtain
7 danish david delay depart departure depose detonate diploma disappear disband discard discontinu dispatch
7 dissolution divorce dlr doherty dormitory driveway drug drum duet duff duran dusk ear edinburgh eds eighth eldest
7 electronically elizabeth enclose end entitl eponymou equalizer erupt evacuation evene evict ex execution extra fall
7 fetch finalist fire flap fled flotilla floyd foot formal forty freez frigate frozen gazette glass glove grade
7 graduation granddaughter groom guantanamo gun gunbattle gunmen hair hall halt hamza hand hangar harrison he
7 helicopter henry hick hide hol holly home homestead hut hwang identification idol illegally implant induction
7 infamou infant instruction iphone ipod iry issuance jade jessica jimmy joey john johnny johnston jone judge julian
7 justin keyboard kilogram king kyi laptop larsson lauderdale lay lb lbw leaflet lease leed letterman lily limousine
7 lip list liver liverpool load madeleine magistrate maradona mark mast mccoy memorial meter midday mistakenly
7 mistress monastery moratorium moroccan nail nak nalbandian natalie naturalization navarro navy nearby nephew
7 newcastle nicole nymex of_the off orange orphanage owen paperback paragraph parker pass passenger periodically pick
7 plastic plate pope portable poster postponement potter pre precede pregnancy premiere preview previou proclamation
7 prosecutor provisional pseudonym pull pump quarry rafter ramsey ranch rape recall reconstruct red regular
7 reinforcement remainder rendition repatriat replay reprint rescu rescuer retire roommate round rpm sabbath sailor
7 screen seaman secret sele semester separately sermon seventh shaft sharapova sheet shill shin ship shoot shout
7 shower sihanouk sister sixth snatch sock soldier solitary southampton souvenir specimen sperm spot springsteen stack
7 stair starr starter stereo sticker sting stomach stoppage store straw strawberry striker sued summer summon survivor
7 suspect suu swear tab tag tate teddy teenage telegram tent tenth terminate test text the thick thomas tile towel
7 track translator tripoli troy tunnel twelfth twenty tyler unauthorize uncovere undercover unearth unpaid unpublish
7 unseed upstair vanish verse vi virgin volley walker warehouse wav wax wear website weekday weekly wept whiskey
7 william winchester withdraw without woodward
8 #settled abdomen aboard acquit admiralty allegedly ams anthrax apartment appeal archive ashley atp audio auschwitz
8 authorization authorize available axe backup band banquet bar barge barn baronet barrel beaten blood bow bruise
8 button cab cache caller cardboard carry cartridge cathedral cellphone child clerk clijster clinic cockpit completion
8 conditional confirmation consecrate consent contact contain convict corpse couple crown curfew debut decide deck
8 decree delivery demolition dentist deport deposit detainee detention digitally disappearance discharge discover
8 dismissal disqualify drape elton embassy emergency emi emmanuel equalize erect escape eventually extract farmhouse
8 feb ferdinand fifteen fifth finally five forc forcibly garland garro gate grenade guest guitarist half ham hamstr
8 have_not hear henman hideout hingy hold homemade hostage indefinitely indictment informant initially injury inside
8 install installment interpol interrogate jam jenkins jermaine keane kelly knox koran landy ledger libby litvinenko
8 log lounge lp lump lunch mandatory marilyn mary maternity mcveigh memo messenger mick mid monthly morrison motorcade
8 mri mrs murdere my nablu neck niece nobody_know northampton nottingham nov nude omit optional oral out ovation
8 overturn pack pair parachute partially permanently phone piano pin plead policeman pollard prayer preliminary
8 presenter previously priest princess procession pupil quran rachel radio rain rap rapper registration reluctantly
8 reopen repair replace resignation resume reunion reunite reveal rib rifle robson roof rooney royal ruby sack sarah
8 say scan schiavo scrap seizure sergeant session seven sheriff shirt singer sixteen slain slate slot solo song soon
8 spacewalk stafford stint stolen stop subpoena surgeon swedish telephone tender testimony throne ticket tiffany tomb
8 tommy ton tottenham tour transmitter tribute tuck unconditional vacate verdict vessel vigil violin vip walton warden
8 westminster wheelchair whereabout widow wilkinson wooden wound write youtube
9 abbey abbot abruptly afterward album ambulance anonymou apprentice ash assailant attic authorise automatically
9 balloon bassist beckham begin bell bodyguard bone break britney burn cabin candle captive ceremony chapman charcoal
9 chemotherapy circulate clemency cole commenc commute companion compilation cooke cord coroner corpus correspondence
9 courthouse cover daughter dawn debute decommission deliver demolish detain diagnose diana discography disk dna
9 doctor document donate drown drummer dylan early eleventh elian envelope eve examination examiner excerpt expell
9 expiration expulsion fir follow forehead fourteen freighter garage gig girl gloucester graf grandmother groin
9 gunshot handgun hastily header hood id imprisone imprisonment injection inscribe inscription invitation it_be iv
9 jubilee knee knife last leak leg lift lindh luggage monk morgue motel name nasal nine notify nun oath oct onto
9 original overnight packet pad payment pill pink pipe posthumously pound print priory purse rack raid ramallah read
9 refrigerator registry replica residence robbie rocker row sale schedule sell severance shortene silver simpson
9 sleeve soak standby stone storey stud stuf submission subscription subsequent substitute summone surgery surrendere
9 sworn tear ten tentatively termination thursday till trial triple twelve unavailable undergo unidentify unmark valve
9 video vocalist voluntarily warrant when whistle wife wreath wta xvi yellow
10 abduct abort afternoon altar amber announce arrest asylum baby bath bathroom beatle bedroom blanket boot bowie box
10 brief buckingham bullet burnt burrell bury bye camp cancel captivity cds chapel cheek clip coin collect coma
10 compartment complete confirm coronation corporal dead deadline death deceas deluxe deportation drop dur dvd easter
10 eight eleven elvy engrave entrance escort evacuat exam extradition farewell fin fingerprint footage formally full
10 grant gunman him holder holloway hospital indefinite initial intercept interrupt jackson kidney kit lengthy
10 ligament madonna maid mail manuscript marrow microphone mint minute miss newborn obtain officially open ounce paper
10 partial pearl pen platinum plea polanski postage postpone prisoner purportedly rafah ransom receive record recovere
10 refund rehab rehearsal reopene reschedule roll secretly seiz shotgun shrapnel signature skip skull spector sprain
10 stamp sunday surrender temporary tendon then toddler tonne tow transplant tuesday unuse update vault version via
10 visa wallet wednesday wikileak wimbledon withheld
11 adjourn after arrival auction await basement bed birth blank booklet bottle boyfriend bride burial calf card
11 certificate chest choir clarkson clearance confinement court delete discharg dock double earlier edition eject
11 elbow extension first flown fre girlfriend goodbye handcuf hour husband injure kidnapper kiss licence license lock
11 makeshift mother mourner night notice overdose pardon pardone parole photo photograph pregnant prematurely presley
11 prior prison promptly queen recess recorder refuse remix removal retrieve ring sample saturday sentenc sentence she
11 single six strand strip submit tattoo testify thigh three throat trailer tube ultimatum urine waiver wed window
11 wrap
12 0 accompany afterwards ankle arrange arrive audition automatic back bag behead birthday bonus bundl capsule check
12 commemorative confession confiscate diary door download enter entry fake file four her hospitalize inmate itune
12 lodge medic monday noon nurse order originally passport patch pend pistol plaque rca reinstate replacement
12 reportedly return room shipment sign stab suspension tablet temporarily thereafter transfer videotape wait wrist
13 #pictured :finish batch before briefly captor cd custody december deposition expire funeral gunpoint hiatu
13 immediately injunction insert issu jail late may mccartney month notification november on petition probation reissu
13 remove reprieve second shalit sometime subsequently suitcase tape underwent undisclose unharm unreleas vinyl week
13 withdrawn withdrew
14 #seen1 accidentally affidavit at boy dat date disc ep freeze friday june letter maiden march midnight morn october
14 permission receiv residency revoke spear suspend transcript twice two
15 april august coffin demo february final handwritten his january july later lennon request waiv
16 autopsy bail cassette copy release retriev seal until
17 send september
18 shortly
20 dy
"""
