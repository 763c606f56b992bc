"""What 7209 labelled goals teach about specific: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "20f42004cc8099dc"
ANSWERS = ("no", "yes")
ROWS = """
-26 *
-21 economically
-20 mindful resilient seriously
-19 enormously genuinely profoundly
-18 alienate daunt fundamentally immensely importantly politically terribly undoubtedly vastly
-17 disadvantage financially frustrate indifferent socially truly underestimate
-16 ^_0 accustome civilize defensively emotionally entrench entrepreneurial ethnically extraordinarily fearful frankly
-16 fundamental imperative increasingly incredibly inherently militarily misguid motivate pessimistic precariou
-16 prosperou realization repercussion resilience someth strive unpredictable unstable unthinkable vulnerable
-15 #hands=unsized accountable anxiou appall attitude better capitalist conducive consciou cope crise culturally
-15 deeply disparate dissatisfy diverse equally feel formidable fortunate frightene headway hugely incapable invest
-15 optimistic ours outset overcome overwhelm perceive pragmatic productive progress prospect prosperity
-15 psychologically realize strengthen struggle surely troubl undermine uneasy worrisome
-14 accomplish admire ambitiou appreciate aspiration aware behave beset certainly compell confront consequence convinc
-14 cynical depress destabilize destructive diminish dire endeavor endure exploit forefront foreseeable fragile
-14 happier impatient indispensable intensely lately less midst morally naive obviously outsider overly perceiv
-14 perception plight postwar powerless predictable prevail problematic reliant saddene seem shaken skeptical stuff
-14 supportive terrify understandable unhappy unrealistic upheaval utterly visionary wary worry
-13 achieve affluent ahead alike arrogant articulate assessment authoritarian awful bleak capitalism catastrophe
-13 chaotic complicate confident corrupt courageou decidedly decisively democratically desperately devastate
-13 devastation distrust disturb divisive downturn economic economy embrace endanger envision evident excite
-13 experience fascinate foremost globally grasp harder hardly havoc hesitant honest honestly imagine implication
-13 industrialize inefficient inevitable inevitably lag mentally murderou negatively neglect nonetheless notoriously
-13 openness particularly pivotal positively poverty profound radically realistic relentlessly remarkably repressive
-13 responsive restless rightly ruthless sadly savvy scenario selfish shaky situation somehow stability stabilize
-13 staggere standpoint stubborn superpower task technological transform turbulent unbelievable uncomfortable
-13 underscore unpopular unsettl urgency vibrant weary worse worst wrack
-12 #verb=make/thing ^_to absolutely accomplishment acknowledge aspect astonish awe beneficial boomer brutal
-12 bureaucracy capitalize challeng closer clout competitiveness concentrate confidence conservatism continent
-12 dangerously deepen definitely demographic demonstrate desperate difficult distinctly distract diversify dominate
-12 ethic explore extremely feasible focus fruitful geographically geopolitical governance grappl greatly gritty help
-12 helpless impact improve impunity inde ineffective injustice insecurity instability intimidate irrational
-12 irresponsible jeopardize job leadership love meaningful ourselve overshadow perspective phenomenal pleas populou
-12 prosper proven prudent reassure regrettable relevance reminder reputation respect rethink risky sector setback
-12 shameful stagnant suicidal survive thing thrive tir tragic tremendou turbulence turmoil understand vulnerability
-12 westerner withstand worsen youthful
-11 #first=vague/abstract affect afraid aftermath aggressively amaze ambition anticipate ashame assure awesome
-11 basically beleaguer boast bullish bureaucrat calm catastrophic cautiou clearer clearly coherent collectively
-11 commonplace communism compassion competent consistently consolidation constructive credibility dangerou democracy
-11 deserve desirable despair deteriorate deterrent develop disagree disappoint disastrou dramatically dynamic eager
-11 economical efficient embarrass emerg emergence emphasize energetic engage environmentally especially esteem
-11 everybody evidently exacerbate exert expectation favorably flourish foolish foothold fulfil futile generosity
-11 get_to greatness hardship helpful heroic hindere honesty horrible hostile hurt ideology importance impoverish
-11 improbable incline incredible indicative indifference infrastructure innovation inspire intellectual intelligent
-11 laud mankind markedly me_$ mentality mind miserable mistrust modernization modernize moreover mutually nation
-11 necessity nevertheless nightmare notion nowhere objective obsess oddly outnumbere patience peril pervasive
-11 physically populate pose potential pursu push realism reality reasonably rebelliou reflect reformer relationship
-11 relentless rely remarkable respectful resurgence robust sad satisfy scary seemingly sense sentiment shortcome
-11 sincere sincerely sluggish socialism spite stakeholder stature strategic strategically strategy suffer
-11 sufficiently surprisingly sustain tangible terrible thankful think thousand tolerant unaffect uncertain uniquely
-11 unpleasant unsure urban vision volatile wag weaken weakness worsene
-10 ^_under absurd achievement adamant aftershock aggressive aging ala ally always animosity arrogance badly battere
-10 battleground betray bickere bigger bitterly blame bloodsh bolstere burden burgeon capable cautiously centere
-10 civilization climate commitment comparatively competence competitive concern consensu contradictory convince
-10 cooperate credible crisis decade dependent detractor dictatorship dilemma disarray disaster dislike dismal
-10 disproportionate distant diversity downfall eclips ecological ecosystem emerge encourage enjoy enjoyable
-10 environment epicenter erode evolve extent extreme fairly faltere fear ferociou fiercely firepower flaw fledgl
-10 fortunately future generation glamorou gloomy grateful gre grim happy harm historically hopeful horrific
-10 hour_<time> humanity hungry ideological imagination immoral impossible impress inability inclusive inexperienc
-10 infight influence inherent innovative institution insurgency integration intensify irrelevant irreversible lament
-10 lik loser macro mainstay maybe minority mobilize moderate mood moral morale motivation nascent necessarily nervou
-10 noteworthy notwithstand obstacle oppression ought outcome painful peaceful peacemake people perhaps persecute
-10 person pessimism philanthropy plagu plausible political politics poor poorly precedent profitability profitable
-10 proportion prove punish quite rational rationale rattl ravage react rebuild recession relevant remind respectable
-10 rife role sensibility sensible seriousness skepticism sober sort squarely stable stereotype still stride strife
-10 strong superiority sustainable sympathetic talent tame technically tension thoughtful threaten too totally tragedy
-10 transformation trend tricky troublesome tumultuou turnaround ultimately unacceptable uncertainty undercut underdog
-10 undertake unfortunate unfortunately unwill verge viable vigilant visibly visually way weak weakene what
-10 willingness woe
-9 #object=go :hedge ^_at activism afloat akin annoy approach apt atmosphere attain attractive avert awakene awkward
-9 backlash balance belief believe benefit betrayal bolster brink broaden brutality bully business carnage certainty
-9 challenge circumstance coincidence combate comfortable comparable complexity conflict confuse conquer considerably
-9 consistent consolidate contemplate continuation contradiction costly courage creative creativity crippl critical
-9 cultural culture danger decent decisive decliner deprive desperation deterioration dictate differently difficulty
-9 discipline distraction doing domination doubt downside drama drastic drastically educate effort eliminate elsewhere
-9 emphasy empower empowerment emulate enterprise entertain enthusiasm envy everyone exceptionally excuse expatriate
-9 extremism fac fairness far financial foe forceful forecaster forgive fully gainer global grip hardene haunt
-9 heartland heroe hopefully hostility humiliat ignore immense impetu inconsistent inequality institutional integrate
-9 intensity interest isolate largely lax legacy lessen leverage liberalization liberate lofty logistical look
-9 make_the managerial matter mediocre menace metropoly moment momentum morality more multilateral multinational
-9 myself neighbor neighborhood obviou odd optimism organizational owe passionate patriotism persist portray
-9 potentially practice_0 precisely predict pretty priority professionalism progressively prone proposition pros
-9 protectionism prowess quiet quo racially rapidly reckless reconstruction regard relation relatively repression
-9 resentment restive rid risk schizophrenia secretive seriou severely skeptic slowdown social solve somewhat spirite
-9 squandere staff stark steadily strategist stress stupid subjective success suspense sway synonymou tackle tarnish
-9 tend tendency tense terrorism thrill tough toward transition treacherou unconventional undecide unfamiliar
-9 unfavorable unfold unify universally unjust unlikely unprecedent upbeat viewpoint violent vying wealthy weathere
-9 wholly wildly wonder workplace wrought yet
-8 #act=vague/abstract/part #act=vague/empty/whole #concrete=named/thing #object=degree #opinion ^_five ^_minimum
-8 ability abroad absorb accelerate acceptable accountability acknowledg adequately admiration adolescent advancement
-8 advancer advantage adverse afar afford agenda aim albeit align alleviate alliance among amuse angere anguish
-8 anxiety assess assumption attention attract aura backer bastion battl behavior bipartisan breadth brutally
-8 bureaucratic charismatic cherish chiefly cinematic civic cognitive community compromise concede confrontation
-8 consider continually contrast conversely cordial corporate country crime critically crossroad cutback debacle
-8 defend deflation democratic densely derail desire determination differe difference dignity dim diplomacy
-8 disagreement discourage discourse disgruntl disparity disregard dissatisfaction distraught distress domestically
-8 dominant doom dream dubiou dumb earnest economist efficiency efficiently elite elusive emotion emotional encountere
-8 end_in environmentalist equitable erratic escalate ethnic everywhere evidenc evil exaggerate extraordinary factor
-8 fantastic fate favorable fend flexibility focuse forty fulfill geniu glad goodness hamper happen happene harsh
-8 harshly healthy heightene hinder hurricane hypothetical ideal immune inadequate indirectly inflict initiative
-8 innocent insane insight integrity intense intrigu investment investor ironic ironically jealou justice justify kind
-8 lack lackluster language laugh lawless leftist likelihood maneuvere manner marginally mature messy militancy
-8 minimum_0 misery mismanagement motive myriad nationalism navigate need needy nerve norm nostalgia obese onslaught
-8 opportunity order_in orderly orient outdate outlook overweight overwhelmingly partisan partnership perfection
-8 perpetrator personality phenomenon poignant pois portrayal possibly posture potent powerful powerhouse preparedness
-8 presence prevalent productivity project proponent protract psychological pundit pursue quirky real recognize
-8 reconcile reconciliation recovery reform regime reinforce reluctance reluctant remembere resist resolve respondent
-8 responsibility responsible retiree revive reward rich ridiculou rivalry scar sectarian secular seldom self sharper
-8 shock shrunk significance significant significantly sincerity slum smoothly socialist somewhere sophisticate speak
-8 spectacle stabilization standstill startl stealth stimulate strength stumbl subdu substantially susceptible taller
-8 tempere terrific terrorist the_room themselve thwart towards transparency traumatic trouble ugly underline unfair
-8 unreliable unresolv upset upsurge utmost viability viciou view vigorou violence virtue vital wealth weird wise
-8 wondere worthy
-7 #object=gym #object=piece #object=room #object=somewhere 0_degree :abstract <time>_do <time>_i ^_four ^_sort abide
-7 accurately active actively advocate aesthetic affordable aggression amass ambiguou anarchy apartheid applaud
-7 appropriately around artistic assert audience awake backbone backdrop bad bankrupt barometer be_the believer beyond
-7 bitterness bode boom borrower brave broadly brunt budget budgetary bunch buoy bustl candid capability catalyst
-7 cater centralize centrist charisma civilian clarity closely cloudy coalition code_<time> collapse commend
-7 communicate communist compensate complementary concept conceptual conscience consideration constantly constraint
-7 contend context continuity contrary contribute control countless credite critic crucial culmination curiou deem
-7 defiant democrat dent depend depression deserv deter dialogue disagre disappointment discontent discuss distort
-7 dominance dramatic dweller earthquake ease easiest eccentric educator effective effectiveness electorate elude
-7 embarrassment encompass enemy enhance enlightenment enormou enough enthusiastic entity entrepreneur equality era
-7 ethics evaluate everyday everyth exceptional excitement expansive exploitation extremist fabulou fact faction
-7 familiar fascination fault favor favore feat fierce fight fiscal fledg flung follower forcefully foreigner foster
-7 frail from_the frustration gangster garner genre genuine get_on gloom governmental greater grief groundwork growth
-7 hampere harbore harmful hate heck hemisphere highly homeland homeowner horror hour_into hous humanitarian ignorance
-7 imbalance important impression impressive indication industry influential infuriat inhabite instinct insure
-7 insurgent intent internationally intervention intrigue invader invariably irony isolation justification keen
-7 landscape learn_about least legitimacy liberal limbo listen livelihood logical lonely loyal magnitude maintain
-7 maverick maximize mentor mess mighty minimize mistake mobility moderately moderation modest modestly monumental
-7 motherland move much murky newcomer niche noticeable nowaday observer obsession of_0 offense ominou openly ordinary
-7 outrage outrageou outspoken overcrowd overlap overrun overtake pace paradox paramount peculiar personally phenomena
-7 piece_<time> pity ploy politician pollster pollute population prais predecessor prediction principally
-7 procrastinate profession promise properly provoke purely radical reap reason reclusive region republican resource
-7 reunification revolutionary revolve rhetoric ridden romantic rubin rug ruin russia sabotage safeguard sake
-7 satisfactory scarce scare scope season sentimental severity shadowy shift shrink shy similarly simpler simplicity
-7 so solidarity sooner sound southeast spawn splendid spur stalemate stance stardom starv staunch straightforward
-7 strongly structural succeed supernatural surpass surprise sympathy systematically tactic tactical targete tempt
-7 terror those threat timor tolerate topple tout trait uncommon unemploy uneven unfairly uninsure unity unnotice
-7 unseen unsolv uphill upstate urgently useful ushere vague value vast vie villain virtually volatility wartime wast
-7 we western whatever world yorker younger youngster
-6 #act=topic/empty/whole #act=topic/none/whole #first=create/abstract #first=light/thing #lack=vague #object=event
-6 #object=feel #object=game #object=got #object=h #object=hour #object=it #object=justice #object=knock
-6 #object=little #object=oclock #object=offer #object=say #object=staff #object=tighter #verb=get/empty
-6 #verb=grow/thing #verb=save #verb=test #verb=test/thing #verb=understand 0_b :comparative :inner <why>_no a_fresh
-6 a_question a_thousand abandon absent adapt adrift adulthood advocacy affirmative alarm alcoholism alter amongst
-6 analyst analyze anew anger anybody anyway appetite appointee argue around_the arous aspire assume backward bali
-6 benign besides bilateral bite bland bloc book_$ bor brilliant bring brisk busy bystander caution chao characterize
-6 citizen collaborative collective comfortably comparison compassionate competitor complete_0 conciliatory
-6 consciousness conservative considerable contentiou convergence cop cornerstone corruption countryside coupl
-6 creature criticize crossover cruel crumbl culprit cultivate curtail damn dampen deal debt defensive deficit define
-6 degree_<time> demeanor demise dependence destiny devote dictator differentiate dimension discriminatory disruption
-6 distinct divide dole domestic dwindl eclectic educational embroil endangere enforcement engagement engulf
-6 environmental equilibrium equity eradicate error_in essential ethical even event evolution evolutionary exactly
-6 excellence exhaust existence expand expectancy expert extinction faith farce farther fascist faster feel_for
-6 feminist few fiat fighter financ for_a forge forward franco fresh friendship functional funny gloriou go griev gulf
-6 guy hail hammere handful hard harmony hatr have_a hawkish heavily heroine heyday highlight homeless hope humble
-6 idea ideally ill illusion impair impasse implement in_a incentive incompatible incompetence indigenou influx
-6 insider intention interact interaction internally intervene involvement keep knowledge laker legitimate libertarian
-6 like likene likewise linger lingere little longevity lov luckily lur majority manage many marginal math mean
-6 meaningless meddl mental milestone minute_off mir misl mistaken misunderstand mountainou mut mutual namely
-6 nationalist nature negative nicely ninety nobody non none notably noth obesity obligation obscure obsolete occupy
-6 offensive ongo opponent oppose orchestrate ordeal our ouster outperform outreach outscore outward overall oversea
-6 overthrow pac pandemic paralyz parity participation partly passion payoff peacefully penetrate pension persecution
-6 persona philosophical pledg policy pos possibility power practically prelude pride principle problem procedural
-6 prominence prosecute provocation provocative pursuit quake racism realm recapture recognizable recover redundant
-6 refresh regain regional regret relative reliability reliev remake remember reminiscent remorse renaissance reprisal
-6 retaliate retribution rogue rural sadness sag segregate sensitive sexuality shake should showcase sigh sight silly
-6 sinister skill slump sociologist someday soviet spate specter spend spirit spiritual spirituality spotlight
-6 statistically stellar storytell streak subject substantive subtle support surpluse survival swath systemic terrain
-6 the_0 the_year theoretically there thoroughly tighter to_go to_scratch tolerance tourism tremor true trust
-6 under_control underly unemployment unexpect unfound unleash unnecessary unrest unsafe up_on us use_my useless utter
-6 vain venture very victoriou vigorously vivid want warfare warmly well wherever wildfire win_back windfall wisdom
-6 young
-5 #act=vague/empty/part #act=vague/thing/part #object=archive #object=b #object=bag #object=bakery #object=bike
-5 #object=budget #object=data #object=german #object=japanese #object=leg #object=liked #object=me #object=meet
-5 #object=order #object=season #object=stuff #object=subject #object=tea #object=tell #object=viral #object=year
-5 #verb=be #verb=be/empty #verb=develop #verb=develop/thing #verb=drive #verb=give/none #verb=lead #verb=master
-5 #verb=master/thing #verb=post/none #verb=pull #verb=push #verb=push/thing #verb=spend/thing #verb=study
-5 #verb=take/thing #verb=understand/thing 0_by 0_h 0_hour :tells ^_ace ^_eleven ^_everybody ^_from ^_keep ^_lead
-5 ^_master ^_more ^_one ^_push ^_speak ^_study ^_take ^_twelve a_time academic acceleration actually addict
-5 administration adviser affection aidan ail alive almost an_app analytical ante anywhere apart ardent arid arise
-5 asset austerity autonomou autonomy avenge avoid awareness bam band_0 banker battlefield be be_lik become become_a
-5 behavioral bent bizarre blatant blend blueprint bold bolivia bombardment boost bothere breakthrough by_a ca
-5 campaigner campo campuse centre_<time> cerebral chance charm childhood cis civil cleaner cleans clever coach
-5 coach_instead collaborate collaboration combat combatant comfort commit completely complex comrade conclusion
-5 condemn constituent constitute consume contagiou contemporary continue control_<time> core cote countere coward
-5 cozy cpd_<time> crew_<time> criminal criticism critique curiosity dane dar dare day_on deadlock defense defuse
-5 degree delicate delight denounce despite detach devaluation developer developmental devise devotion devout differ
-5 direction dismay displace disrupt dissident disturbance do doubtful down_on durable eastward ecology effectively
-5 elderly element embark embattl employ employment endit entrust epidemic evacuee evene_<time> ever excel expansion
-5 failure farc figure firmly flair flamboyant fle fond foray force forget form_0 fortune freedom fund fundamentalist
-5 game gap gen generou genocide get_my get_the give_0 go_viral gore gradual gratitude gruel gruesome gut h_<time>
-5 happiness have_the headach heal here hi hit horizon hostage hour hour_for hour_of housewife human humane
-5 humiliation impartial imply in_order incumbent independence individual industrial infectiou inferior inflationary
-5 inhabitant insist interpret intimate into_it japanese jeopardy jitter journalistic kan knick know labor landowner
-5 lean lifelong lik_by likely list_<time> literacy los lot loyalty lure malnutrition manipulate marketer massacr
-5 mastermind mayhem measure merely metaphor middle military minimum mission modern mortal most muscular muster myth
-5 neighbore neither noisy nonprofit northeast not_ask occupation oclock_<time> of_tell one_at operational opinion
-5 order_<time> organization otherwise overhaul overlook overse oversight pacer path patriotic peasant penchant
-5 performance performer peripheral perish persistent person_<why> persuad persuade philosopher phone_in plentiful
-5 polite popularity possible post_three predominantly prejudice presidency prestige pretend pretext probable profit
-5 psychologist put_0 quarter quietly rag raptor read_around readiness really reasonable redevelopment refine
-5 regardless reliable reliance remain remotely renegade repertory research reside resident respond response restore
-5 restraint restrictive revere reversal revival revolution ripe ris risen romero room_in sacrifice say_the scenery
-5 secession segregation separatist sexy shame sharply shattere sheer sheltere shoot shun singular sizable sleepy
-5 sloppy slow society solely somber some_order sonic soro sorrow sour sovereign spare sparsely spearhead speculate
-5 speculative speculator spoil sprawl squeez st_aidan stave steady stimulu strange streamline stricken stronghold
-5 study stun stylish substantial suburb suburban suffere sure surge sweep symbolism take_a tax temptation tentative
-5 the_archive the_assessment the_back the_bakery the_crew the_deposit the_mentor the_most the_other the_subject
-5 theater theme theoretical three_<time> throughout tiktok time_$ time_<why> timely together topic tornadoe total
-5 transitional trauma triumph truth turnout twentieth two_paper unaware unbeaten unclear undefeat undocument unforc
-5 universe untouch unusually up_a uphold urge us_$ usher vehemently versatile veteran violently visibility voice
-5 voter warmer warmth welfare why widen wip with_the witty wonderful woo wood_<time> wrangl yes zapatero
-4 #act=activity/empty/whole #act=activity/none/whole #act=change/abstract/part #act=change/same/whole
-4 #act=create/abstract/part #act=light/thing/part #act=vague/thing/whole #first=activity/none #first=change/same
-4 #first=topic/person #lack=alone #object=band #object=bill #object=body #object=book #object=case #object=centre
-4 #object=class #object=coming #object=course #object=donor #object=euro #object=fence #object=finnish #object=fitter
-4 #object=follower #object=foot #object=forward #object=funding #object=guitar #object=join #object=knife
-4 #object=language #object=ms #object=project #object=questionnaire #object=reading #object=shop #object=studying
-4 #object=summer #object=us #object=welsh #verb=attend/thing #verb=catch #verb=catch/thing #verb=coach/thing
-4 #verb=declutter/none #verb=eliminate #verb=feel #verb=hit #verb=lead/thing #verb=love #verb=love/thing
-4 #verb=phone/thing #verb=plan #verb=plan/thing #verb=read/none #verb=run/none #verb=speak #verb=write/none 0_down
-4 0_ms 0_oclock 0_word 0_work <time>_for <time>_phone <why>_<time> <why>_i ^_build ^_eliminate ^_hit ^_my ^_own
-4 ^_perfect ^_post ^_prepare ^_room ^_save ^_spend ^_three ^_top ^_two ^_understand ^_work ^_zero a_bite a_hundr
-4 abrupt absolute abstract account accuracy acl acute adhere adherence adjustment advertiser agree ai alignment
-4 already alternative amidst amin and_not and_so and_the angry anticipation anyone appreciation archipelago architect
-4 architectural architecture archive_<why> argument around_with array as_a ask_$ assassination assertion assist
-4 assistance at_<time> at_a at_mill at_work attack attribute authentic authoritative auto balk banco bandit beautiful
-4 behaviour belove biggest bitter blow blunt bombard boon bordere bother bravery brazil break breakdown breakout bush
-4 cannot canteen careful cartel catch_up cavalier centre challenger characteristic china choice chord choreography
-4 chronic cite cleanup coastal collaborator colleague colonial community_$ compatriot compute conceiv confine
-4 congratulate consequently conserve consistency consumer contender contention contingency contractor contractual
-4 contribution contributor convey cost cost_<time> councilman coup crackdown crazy create creditor cross_functional
-4 cruelty cry cut_down cyclone czar dad_$ damage dazzl deaf decay defeat defy degradation deliberate deliberately
-4 department_$ deplete depth desk_<time> destine destroy destruction develop_my different dimensional dinosaur
-4 diplomat disarm discredit discrimination discussion dismantle disorder dispose distinction do_the drought dull e_g
-4 eagerly easier echoe economics education effect ego eliminate_all else eminent enclave encounter endemic energy
-4 enforc enlist enrage entirely equal eradication erase erosion essence essentially establishment estrang ethan euro
-4 evade evangelical every_customer excellent exclude execute exodu expose famously fashionable fertile fi finance
-4 find_my finnish fitter five_new flee fluent folk fortification forum framework franchise frantic fridge_<time>
-4 friendly from_here frontier fugitive fun gadget game_$ gaze generally generate geographical get get_ahead get_onto
-4 get_over glamour glaze go_all go_on godfather going gorgeou govern government gramm great greenhouse grievance grow
-4 guerrilla guess guilt gym_0 ha harass have_get haven hedge hero hesitate hierarchy higher_$ hilly historian hit_0
-4 hitter homosexual hour_0 hour_on household huh hundr hunger hurdle hurry idle illustrate immigrant immigrate
-4 imminent improvement in_law inaccurate inappropriate income independent infiltrate inherit insistence inspirational
-4 instead_of insufficient intact integral intelligence interfere intimidation intolerance invade invasion invisible
-4 involve issue it_<time> japan journalism judg judgment just keep_a kid kirk landfall language_$ lapse last_one
-4 lathe latin laugh_at law_$ leader least_three lend lender like_a litigation little_one live lively logic logistics
-4 loo loom lose_the loyalist luck luxuriou luxury lyrical magnificent mainly major make_my maneuver masterpiece
-4 maturity mayoral me mediate merger methodology migrant migration mile mill_road minimal money mostly move_the
-4 my_german my_head my_level mystical mythical narrative nasty naturally necessary negotiat negotiation neo network
-4 never_make new_client newsroom nonpartisan nonsense nor notoriety numerical oclock of_cpd of_study off_<time>
-4 offend offshore on_a on_me on_tiktok on_top on_with open_source organise organism orlean orphan ostensibly
-4 our_choir our_on oust outpost overdue overseen owed own_the panick paper_$ paramilitary parliamentarian participant
-4 particular partner pass_$ passive past patience_with peninsula perfectly petrochemical philosophy picturesque
-4 pillar pitch plague plan planet planner plate_waste play_around pleasant plenty plummete plunge position postseason
-4 pound_<time> practical praise precision prepare prepare_for preserve process professionally progression prolong
-4 protect psychology purge quality quell question questionable questionnaire racial racist rage rampant rapid rarely
-4 read_0 read_up reaffirm reasone recent recruit regency regulatory relax relieve religion religiou remnant
-4 repertoire repute resemblance residential respective revamp revenge riddl rigid rigorou rita rival road_<time>
-4 rooky rouge row_$ rude ruth safety sales_$ samarra sanitation sao satire score_of scrutiny seasone secondly
-4 security seek seismic seventy shine shortage shortfall sibl similarity sixty skirmish skyscraper slack smart so_on
-4 sociology somebody soprano sorry sovereignty spectacular sphere standoff start_in state steadier step stigma
-4 stone_<time> storm study_0 subdivide subordinate successful succumb sudden sunk suppose suppress taboo talk target
-4 taxpayer temperate tenet thank that_$ the_break the_canteen the_desk the_drawer the_kid the_little the_sample
-4 the_sheet the_team them_on thereby these thesis_0 thorny three_time through_0 tibet to_get to_stop today top_of
-4 toppl trickle triumphant tumble twelve_<time> typhoon unarm understand_the underworld underwrite unfinish
-4 unreasonable up_$ upscale utilize valuable vanguard vengeance vigilance voice_in vow wage wake waste waterfront
-4 weaponry westward whoever whom wick widespread wilder will_be wind windy wisely wish with_grandad work_with wrong
-4 yeah yen yours
-3 #act=activity/abstract/whole #act=create/abstract/whole #act=create/none/part #act=create/person/part
-3 #act=finish/thing/part #act=light/none/part #act=named/thing/whole #amount=hours #check=hours
-3 #concrete=finish/thing #first=change/abstract #first=finish/none #first=vague/empty #object=allotment #object=and
-3 #object=assembly #object=blot #object=board #object=c #object=cent #object=chem #object=colleague #object=community
-3 #object=cosier #object=fair #object=find #object=form #object=grip #object=guest #object=ha #object=handover
-3 #object=happy #object=help #object=higher #object=house #object=industry #object=is #object=javascript #object=list
-3 #object=loft #object=matter #object=method #object=milking #object=month #object=name #object=nerve #object=nipped
-3 #object=phone #object=plan #object=pound #object=prom #object=python #object=reflect #object=research
-3 #object=respect #object=response #object=senior #object=session #object=shed #object=sheet #object=sitting
-3 #object=somebody #object=something #object=standard #object=student #object=system #object=top #object=trainee
-3 #object=use #object=walk #object=win #verb=ask/none #verb=be/abstract #verb=behave #verb=break #verb=brush
-3 #verb=brush/thing #verb=build #verb=call/person #verb=declutter #verb=do/abstract #verb=drive/none
-3 #verb=feel/abstract #verb=finish/empty #verb=finish/same #verb=go #verb=have/none #verb=hold/same
-3 #verb=introduce/person #verb=know #verb=know/thing #verb=lift/abstract #verb=listen #verb=make #verb=move/thing
-3 #verb=network #verb=network/none #verb=order/thing #verb=own #verb=own/empty #verb=phone #verb=post #verb=prepare
-3 #verb=prepare/thing #verb=progress #verb=progress/thing #verb=pull/thing #verb=raise/abstract #verb=revise
-3 #verb=save/thing #verb=say #verb=sleep/none #verb=sort/thing #verb=stand #verb=step #verb=strengthen
-3 #verb=win/thing 0_lesson 0_set 0_stone :body :light :mass <time>_concert <time>_in <time>_instead <time>_me
-3 <time>_or <time>_week <time>_whatever <time>_with <why>_have ^_attend ^_better ^_brush ^_budget ^_catch ^_declutter
-3 ^_develop ^_drive ^_finally ^_fix ^_guest ^_gym ^_know ^_nine ^_pivot ^_progress ^_python ^_quote ^_raise ^_scale
-3 ^_sit ^_someth ^_step ^_student a_row about_the achterberg across act action advisor again_<time> all_over
-3 all_staff and_i and_night and_she answer_to anyway_$ as_<time> as_many at_my at_trainee attempt autism average
-3 back_into back_the basic be_back be_elect blot boss bounce bring_my brush_up build business_$ c_and calculation
-3 career cause chang character clean_code clue come complain concert_<why> cosier cosier_$ could county_show cover_$
-3 coverage cpd crowd cry_at culture_of cut data_<why> debate declutter delegate development do_$ do_someth do_well
-3 donor down_to earn eighteen eighty end end_<time> ensure event_<time> everybody_in exce express fail fifty find_out
-3 finish_it first_year fitter_<time> five_<time> flexible flock foot_$ for_0 for_once forever four_hour frau french_$
-3 fridge full_potential further gather geography get_back get_fitter get_nip get_promote give_back give_the goal_be
-3 going_with grow_as gym_$ half_of have_$ hazard health here_<time> history hold_it i_have i_use identify in_leed
-3 in_our in_total industry_$ intend intend_to into_a javascript keep_going key kg_<time> kilometre_in lead_a lead_the
-3 lesson lesson_<time> listen_$ loo_$ love_to make_our management mark_at mark_code market matter_$ max_0 mayor
-3 meet_<time> might migrate minute_one more_patience mortgage my_class my_colleague my_game my_mark my_mentor my_wife
-3 myself_and name_of network_$ nicer nineteen nip nip_<time> not_touch now of_an of_me older on_call on_myself or_not
-3 or_over other over_me pain parallel portfolio portuguese probably project_<time> prom public python python_0 read_a
-3 reduce reflection reflective relationship_with render repeat response_<time> revenue reviewer rig road run_<time>
-3 save say_no school_$ seminar shape she_be shift_and show_<time> sleep_0 solution sort_out sort_the spend_the
-3 staff_$ stay steer stop_<time> structure student student_will system_<time> task_$ tea_<time> tech ten_hour that
-3 the_book the_church the_club the_county the_course the_dead the_file the_flat the_food the_guitar the_house
-3 the_museum the_neighbour the_phd the_staff their_full thesis though three_to three_year tiktok_<time> time_with
-3 to_0 to_like to_listen to_me to_take touch_the tribunal turn turnover two_more up_my upgrade vet viral walk_all
-3 warn weather wednesday well_at western_blot will_behave will_not win_<time> would_be would_love write_<time> zone
-2 #act=change/thing/part #act=create/thing/part #act=light/abstract/part #act=topic/person/whole
-2 #act=vague/abstract/whole #amount=share #check=share #concrete=vague/abstract #first=light/abstract
-2 #first=topic/none #first=vague/none #object=account #object=app #object=attempt #object=average #object=b1
-2 #object=better #object=boundary #object=braver #object=break #object=bridge #object=bus #object=business
-2 #object=cake #object=calendar #object=chef #object=cloud #object=clue #object=confidence #object=day #object=desk
-2 #object=developer #object=docker #object=end #object=everyone #object=excuse #object=expectation #object=fancy
-2 #object=g #object=garden #object=grazing #object=hand #object=head #object=headway #object=heard #object=home
-2 #object=hunting #object=hygiene #object=incident #object=innovation #object=interview #object=job #object=lathe
-2 #object=laugh #object=link #object=lit #object=market #object=mastitis #object=max #object=mean #object=migration
-2 #object=mix #object=mother #object=nicer #object=number #object=old #object=one #object=organic #object=organised
-2 #object=own #object=paper #object=pastry #object=pitch #object=practice #object=process #object=profile
-2 #object=quieter #object=quote #object=relationship #object=running #object=score #object=service #object=set
-2 #object=show #object=somehow #object=statistics #object=stone #object=stopping #object=tab #object=take
-2 #object=task #object=tax #object=thesis #object=tired #object=tone #object=tour #object=trust #object=want
-2 #object=way #object=weather #object=work #verb=accept #verb=accept/thing #verb=advance #verb=attend #verb=bake/none
-2 #verb=beekeep #verb=beekeep/thing #verb=call #verb=close/empty #verb=coach #verb=code #verb=code/none
-2 #verb=continue #verb=continue/thing #verb=cut #verb=draw/empty #verb=earn #verb=end #verb=engage #verb=engage/thing
-2 #verb=explore #verb=explore/thing #verb=find/abstract #verb=fix #verb=fix/empty #verb=four #verb=four/none
-2 #verb=garden #verb=get/thing #verb=go/thing #verb=going #verb=going/thing #verb=guide #verb=have/thing
-2 #verb=hit/none #verb=hold/empty #verb=improve #verb=introduce #verb=keep #verb=lead/none #verb=learn/empty
-2 #verb=lend #verb=lift #verb=like/none #verb=look #verb=lower #verb=organise #verb=organise/empty #verb=pass/none
-2 #verb=play/empty #verb=read #verb=record/empty #verb=reduce #verb=reduce/abstract #verb=say/thing #verb=sit
-2 #verb=sit/thing #verb=solder #verb=solder/thing #verb=sort #verb=speak/empty #verb=speak/none #verb=stand/none
-2 #verb=stand/thing #verb=stay #verb=strengthen/thing #verb=study/none #verb=study/thing #verb=sub #verb=support
-2 #verb=support/thing #verb=take #verb=travel #verb=turn/empty #verb=want/thing #verb=work #verb=work/thing 0_0
-2 0_budget 0_chemistry 0_cron 0_k :decide :motion <time>_check <time>_e <time>_no <time>_then <why>_say ^_an
-2 ^_beekeep ^_bring ^_coach ^_continue ^_cv ^_earn ^_eng ^_engage ^_everyone ^_feel ^_forty ^_knock ^_learn ^_leave
-2 ^_lift ^_look ^_lower ^_may ^_mix ^_open ^_organise ^_our ^_patient ^_plan ^_play ^_quieter ^_read ^_reduce
-2 ^_solder ^_sound ^_spanish ^_stand ^_ten ^_throw ^_travel ^_twenty ^_use ^_with ^_world a_break a_clue a_cool a_dog
-2 a_feel a_four a_good a_little a_morn a_native a_phone able accent_<time> across_the advance again_<why> aid
-2 album_<time> all_$ alone an_expert an_hour and_one anyth ao3 arabic area as_discuss ask at_home aws b1_<time>
-2 back_to bad_day be_a be_completely be_happy be_not beat become_an become_the beekeep begin_<time> behind big bike
-2 bite_<time> board_<why> board_to book_system box_<why> braver broad calmer change chapter_three check_up christene
-2 city clipper close_the clue_about co code complaint_$ complete_two condition contribute_to cron cron_job day_from
-2 direct do_not docker doreen drawer dur_my dur_the employer eng eng_light engage_with estimate evene_class event_$
-2 every_child everyth_<time> exception_$ exist expect faculty fade feel_at file_$ finally finally_$ finally_do
-2 finally_get fit_<time> five_hour flawless food_bank for_$ for_pension for_process fraction gain game_<time>
-2 garden_$ garden_<time> get_somewhere glasgow glasgow_<time> good_idea grip_on hand_$ handle handover_<why>
-2 hat_<time> have_not head_<time> head_round help_with higher how i_become i_can i_finally i_just i_need idea_<time>
-2 if_i in_<time> in_glasgow in_meet in_one in_place in_the in_there incident increase insurer interview_list it_on
-2 it_take japanese_<time> jazz job_hunt job_on journey k_<time> kerry knock_0 land_on lathe_$ lathe_<time>
-2 learn_enough level lift_the like_our like_the like_to listen_to longer look_into love_my love_the machine_$
-2 make_every make_headway master_all master_the mastity may_$ may_i me_<time> me_and me_at mean_by merit minus_0
-2 mistake_$ mix morn_person move_to movement my_co my_community my_desk my_english my_father my_javascript my_parent
-2 my_watch native need_to negotiate never_have new_book next_time night_shift ninety_hour not_$ note_dur noth_fancy
-2 now_<why> of_code of_my of_them office_<time> often old_box on_$ on_at on_day on_shift on_what one_$ onto_the
-2 open_evene order our_lab our_town over_my own_in page_0 participate peace pension_query percent person_for
-2 person_in personal petty phd phone_$ pitch_<time> pivot pivot_table plot practice_$ presence_in presentable
-2 process_$ profile_of promote pull_ups pupil_premium query quieter quieter_<time> radiator rain_$ raise_the read_the
-2 recruiter_to reduce_error reel rein relative_$ renew research_<time> retro roman roman_gallery room rotational
-2 rotational_graze s_$ safer say_that science scratch_<time> secure senior_<time> sharp shift_<why> show_$ sick
-2 six_<time> six_hour sixteen_hour some_research somewhere_with sort_my spanish squad stand start statistics step_$
-2 step_up still_i stop stronger study_<time> stuff_<time> stuff_for summer_$ switch_off system take_an take_to
-2 talk_about team_$ team_to temper tenant tenant_meet tenor term the_account the_autumn the_best the_business
-2 the_case the_christene the_committee the_department the_family the_field the_gap the_go the_hous the_interview
-2 the_lathe the_lounge the_music the_new the_poster the_profile the_roman the_saddle the_speech the_tax the_thing
-2 the_time the_trust the_tutor the_two the_vet the_weather the_wed the_weekend the_woman their then_the thing_with
-2 this this_time three_$ tighter_$ time_<time> to_have to_hold to_love to_person to_pull to_stay to_use
-2 together_<time> tomasz tone_$ too_$ top_three tourist town town_$ town_<time> trade treat try_to twenty
-2 understand_what up up_by up_for up_with vat vat_<time> visual vocabulary wall want_<time> ward_0 ward_<time>
-2 water_$ wave week_$ weigh weight_$ whatever_come when_the whether who will_have with_dad with_our without_stop
-2 work_on world_class wpm_$ write_<why> year_in yield youth zero_mistake
2 #act=activity/abstract/part #act=activity/none/part #act=activity/person/whole #act=change/none/part
2 #act=finish/none/whole #act=finish/person/part #act=topic/thing/part #act=vague/person/part #amount=rhythm
2 #amount=score #check=score #concrete=change/none #concrete=create/thing #first=change/none #first=topic/abstract
2 #object=accepted #object=accident #object=all #object=appointment #object=article #object=away #object=bed
2 #object=block #object=blood #object=budgeting #object=certificate #object=chair #object=coffee #object=come
2 #object=crawl #object=cup #object=curtain #object=diary #object=dog #object=done #object=email #object=episode
2 #object=ex #object=example #object=fall #object=fee #object=fewer #object=firm #object=folder #object=forever
2 #object=free #object=garage #object=gate #object=glove #object=group #object=hearing #object=hello #object=hymn
2 #object=idea #object=ielt #object=junior #object=kata #object=kid #object=kit #object=kurdish #object=ladder
2 #object=lamb #object=lead #object=leadership #object=let #object=letter #object=lift #object=lune #object=made
2 #object=memoir #object=middlemarch #object=minute #object=mitre #object=money #object=nan #object=national
2 #object=newsletter #object=note #object=page #object=painted #object=photo #object=planning #object=point
2 #object=pot #object=pressure #object=promotion #object=pupil #object=puzzle #object=rail #object=read #object=recipe
2 #object=record #object=reel #object=refresher #object=review #object=rule #object=run #object=s #object=safe
2 #object=scheme #object=school #object=script #object=second #object=section #object=shift #object=sourdough
2 #object=sport #object=spreadsheet #object=stair #object=stall #object=star #object=tie #object=timesheet #object=tin
2 #object=tree #object=visitor #object=voice #object=voted #object=walked #object=was #object=website #object=wipe
2 #object=workshop #reasons #verb=add #verb=answer/thing #verb=apply/thing #verb=attend/none #verb=bake/thing
2 #verb=be/none #verb=be/person #verb=beat/thing #verb=clean/thing #verb=coach/person #verb=comment
2 #verb=comment/thing #verb=cycle #verb=cycle/thing #verb=do/empty #verb=earn/thing #verb=end/none #verb=explain/thing
2 #verb=finish #verb=gain #verb=get #verb=get/same #verb=give/abstract #verb=give/empty #verb=hand
2 #verb=increase/thing #verb=let #verb=log/none #verb=lose #verb=lose/thing #verb=merge #verb=open #verb=open/thing
2 #verb=paint #verb=paint/thing #verb=pass #verb=pay/thing #verb=perfect #verb=phone/person #verb=plant
2 #verb=plant/thing #verb=play/thing #verb=point #verb=present #verb=publish/thing #verb=reach/thing #verb=read/empty
2 #verb=reduce/none #verb=register #verb=rewrite #verb=rewrite/thing #verb=set #verb=sew #verb=sketch #verb=sort/empty
2 #verb=spend/empty #verb=squat #verb=submit #verb=submit/thing #verb=talk #verb=talk/thing #verb=teach
2 #verb=translate #verb=translate/thing #verb=update #verb=update/thing #verb=visit #verb=visit/thing
2 #verb=volunteer/thing #verb=wake #verb=wake/none #verb=walk/thing #verb=want/empty #verb=watch #verb=watch/thing
2 #verb=win #verb=work/none #verb=write/empty 0_attendance 0_day 0_food 0_i 0_s 0_session 0_supervise 0_time 0_without
2 <time>_day <time>_each <time>_it <time>_market <time>_not <time>_out <time>_please <time>_rather <time>_report
2 <time>_seminar <time>_sort <time>_that <time>_when <why> ^_add ^_answer ^_b2 ^_back ^_bench ^_block ^_comment
2 ^_customer ^_descale ^_do ^_finish ^_gain ^_going ^_hand ^_hope ^_increase ^_level ^_maths ^_mr ^_parkrun ^_pay
2 ^_present ^_promotion ^_reflect ^_review ^_rewrite ^_screen ^_set ^_shadow ^_sketch ^_smart ^_start ^_submit ^_talk
2 ^_teach ^_team ^_telephone ^_that ^_tie ^_translate ^_update ^_visit ^_walk ^_want ^_watch ^_wipe ^_write
2 a_colleague a_dovetail a_half a_medication a_michelin a_weather a_week above_$ accept accident actual address advice
2 again_and agency aim_to aisle algorithm all_nine all_the and_<time> and_block api app arm_and article_to as_well
2 assembly at_0 bakery band bandage be_it be_late be_make bedtime before_buy before_i bench_0 best best_<time> best_in
2 blood_pressure bookkeep both buddy bulb by_shadow café camino canteen_<time> caretaker chapter_0 charity chef
2 child_in circle clair clair_de class_<time> client clinic_<time> cloud coffee_machine colleague_$ come_to comic
2 comment_my committee common completion_of consultant conversation county couple cousin_in cpr cycle_to dahlia
2 dahlia_<time> day day_$ de_lune deadline delay delegate_the department deputy design develop_leadership dissertation
2 division do_<time> documentary dosage dosage_abbreviation dovetail_drawer down_<time> draw draw_up drive_licence due
2 dummy duolingo_polish e_learn each_take early elect_as email emergency_fund employee end_$ english_<time> entire
2 entry_<why> episode_of error_$ every_parent evidence exception explain_my fall fancy fast fence_$ final_of
2 finally_listen first_$ five_past flexbox flexbox_froggy folder football for_all for_ten forklift foundation french
2 friday froggy from_0 from_every from_scratch front_crawl garage_$ garden gate_$ gauge gel get_it get_vote give_me
2 goe good_i good_news grade graft grandad_$ grid grind guess_$ guest gym half_hour hand_in hand_up have_all
2 have_every have_read he_retire head_to hid_it him hire_at hoist hold_a home_for homework hotel hour_and husband
2 i_shall ielt_0 in_advance in_class in_it in_kurdish in_my in_nature in_room in_show in_under in_write infection
2 inset invoice irregular it_<why> its its_<time> join k k_under kata_on kurdish lane_<time> last lead_$ learn_all
2 least_a least_one lecture_$ leed_<time> lena lesson_with let let_the licence_$ linkedin_$ linkedin_learn list
2 listener little_cousin live_with log_0 log_every login lose_time loss_<time> lunch_away lune madder make_0 mandarin
2 master maths_five me_a medium meet_from member merge message metronome michelin michelin_star middlemarch minute_0
2 minute_<time> minute_scale mitre monitor more_often mosque most_<time> move_our mr_sato mrs muscle muscle_<time>
2 must_be my_brother my_diagnosis my_linkedin my_little my_lunch my_mentee my_name my_pe my_plan my_son my_tea
2 my_voice myself_$ nature_$ net never_lose new_year newborn newly next niece no_takeaway nurs nurse_<why> object of
2 off_$ offcut_$ on_codewar on_it once open_a open_question or_above or_more order_for organise_a our_save our_stall
2 out_at out_my outage outside_the page_<time> paint_a pass_<time> past_paper pe pe_kit peg pelvy person_i person_who
2 photo_of photography picture plan_to plan_with platform play_through please_$ plot_0 podcast point poster_<time>
2 pot_the pound practice practice_cut practice_scale present pressure_$ price_for production promotion_to publish_in
2 pupil_<time> puppet put puzzle_<time> qualify quite_like quote raise_0 raise_my re_pot read_middlemarch reader
2 recipe_<time> reflection_in refrain rep repair retrain reverse rise_<time> room_0 room_<time> rota route routine
2 sales same_day sampler satisfaction satisfaction_score sato saturday say say_hello scale_with school_<time> script
2 self_assessment seminar_$ sequence session session_on share_drive show_the simple since_0 sing site_visit six
2 six_more slide_up smart_goal smash smoke_$ so_$ so_<time> so_far software some_weed sourdough spell_test sponsor
2 spreadsheet stair_at stall_at starter stock story street student_council sugar_in suite supervisor_<time> swim_again
2 swim_with table_<time> table_up take_0 take_me take_on talk_at team_meet ten_$ ten_minute than than_the than_two
2 that_<time> that_run the_box the_cello the_class the_clinic the_coursework the_drive the_dummy the_emergency
2 the_entire the_final the_first the_garage the_guild the_head the_hoist the_judge the_lane the_lower the_metronome
2 the_northern the_phone the_price the_puppet the_shed the_stair the_stock the_strength the_sunday the_surgery
2 the_tenant the_thirty the_three the_thursday the_tractor the_train the_traineeship the_ward the_youth them_<why>
2 then_$ they_get thirty_dosage three time_accident time_i time_to timesheet to_a to_do to_give to_my to_reach to_say
2 tour train traineeship traineeship_$ trustee tune twice_<time> twilight twill two two_hour two_minute tyre_<why>
2 unit_0 up_what up_who upholstery upright us_the verse_0 voice_<why> volunteer_at walk_the want_my warm_ups
2 watercolour we_do weather_app website week_<time> what_the what_they whatever_they widow will will_become will_take
2 wipe_down with_good with_her with_lena with_mr with_resident woman work_at work_through workshop would_quite write_$
2 write_a
3 #act=light/thing/whole #amount=money #check=money #check=result #concrete=activity/person #first=finish/abstract
3 #first=topic/thing #first=vague/thing #hands=limitless #hands=partly #hands=spared #object=b2 #object=bank
3 #object=bit #object=box #object=brother #object=cash #object=clinic #object=club #object=cycle #object=department
3 #object=dry #object=exam #object=give #object=hired #object=late #object=life #object=light #object=listener
3 #object=loss #object=nurse #object=orchestra #object=pair #object=pay #object=permit #object=post #object=right
3 #object=said #object=smarter #object=squat #object=stat #object=stop #object=sugar #object=teacher #object=toe
3 #object=ups #object=vegan #object=walking #verb=ask #verb=book #verb=book/thing #verb=commit/empty #verb=contribute
3 #verb=contribute/empty #verb=draft #verb=ensure #verb=ensure/thing #verb=explain #verb=get/none #verb=give/person
3 #verb=hold/thing #verb=join/thing #verb=like/thing #verb=max #verb=max/thing #verb=memorise #verb=memorise/thing
3 #verb=pass/thing #verb=pay #verb=photograph #verb=practice/thing #verb=record #verb=review #verb=set/thing
3 #verb=shadow/thing #verb=share #verb=sharpen/thing #verb=show/thing #verb=smoke #verb=smoke/none #verb=spend/none
3 #verb=tell/thing #verb=tidy #verb=tidy/thing #verb=walk #verb=write/thing 0_$ 0_from 0_house 0_in 0_into 0_on
3 0_second :meets <time>_about <time>_geography <why>_all <why>_get <why>_not <why>_so ^_apply ^_as ^_become ^_clear
3 ^_commit ^_contribute ^_draft ^_ensure ^_explain ^_fifteen ^_groom ^_join ^_listen ^_memorise ^_new ^_not
3 ^_photograph ^_rehearse ^_say ^_sharpen ^_tell ^_thirty ^_tidy ^_touch ^_try ^_what ^_wset ^_year a_customer
3 a_fortnight a_work about_bully account_<time> add ads album all_seven along anatomy and_0 and_then apply_to archive
3 at_night at_the attend audit aunt away_from b2_in back_$ back_in bank_feed below_0 black ble blog blog_post
3 box_<time> boy_$ breath bring_one brother_$ but can car carrot case chart chem chem_$ closure colour company
3 confirmation coral corner costume council coursework customer d decide deep_work deliver deposit descale dig_over
3 district do_some documentation doe doe_not down dry_<time> dur duty eight either engine english evene examiner eye f
3 feed_<time> fewer finish_read finish_the five_$ five_year fix_the for_good form former fortnight fortnight_$
3 full_stop geography_<time> get_at get_hire go_swim go_vegan going_to grade_0 granddaughter grandfather greet half_an
3 hallway handover have_0 have_be have_my he head_boy hear heart_<time> heat hive holiday honestly_i host house_point
3 hunt i_will i_would in_bed in_english information inspector it italki italki_lesson joint k_word kata keep_the
3 kettle kg_of lab ladder law_on league learn_my level_0 life_<time> like_my long madame mate maths matrix me_for
3 me_ill memorise memory mentee ministry minute_of mistake_<time> month_<why> more_than moth mum_and my_0 my_goal
3 my_neighbour my_toe n_0 name_on netball never_get no_more northern not_one noth_else now_and observe of_deep of_it
3 offcut on_linkedin on_our once_<time> one_on only_<time> orchestra our_study out outstand_<time> own_$ owner pair_of
3 parish passage pay_for peer_group petty_cash porter_<time> portfolio_$ positive poster_about pour practice_my
3 presentation press_ups produce product profile_$ proof pull question_in quit_smoke rais re reach reach_0 refresher
3 rehearsal remembrance rent reopen report_$ right rise row row_with saddle sap save_0 save_account scout scratch
3 search seat set set_up sharpen shelter shop sister sleep smarter soil solo solve_0 some_weight someone speak_polish
3 spend_<time> spend_no split sport stall statement step_<time> stop_$ str study_$ summary supervisor sweet tally tank
3 teach_assistant test_$ that_we the_client the_council the_district the_gate the_grammar the_junior the_law the_line
3 the_night the_petty the_portfolio the_share them therapy tidy tier time_table to_<time> toddler touch_my trial
3 trumpet try_out uncle under under_0 university use vegan_<time> vegetarian verb village_hall viola violin weed_along
3 weight where who_can whole_of will_$ will_do will_get win_the wine wipe with_a work_in would_really wound wound_care
3 wset wset_level year_0 youth_orchestra
4 #act=activity/empty/part #act=activity/person/part #act=activity/thing/whole #act=create/none/whole
4 #act=create/thing/whole #act=finish/person/whole #act=vague/none/whole #amount=count #check=rhythm
4 #concrete=activity/thing #concrete=topic/thing #concrete=vague/thing #ends #first=activity/person
4 #first=activity/thing #first=create/person #first=create/thing #first=named/thing #numbers #object=alcohol
4 #object=best #object=change #object=chisel #object=coursework #object=display #object=employee #object=family
4 #object=feedback #object=licence #object=line #object=lower #object=mentor #object=n3 #object=outstanding
4 #object=peace #object=price #object=prior #object=refrain #object=request #object=saving #object=shown #object=sorry
4 #object=splashback #object=stuck #object=sub #object=swimming #object=tomatoe #object=webinar #object=whole
4 #verb=apply #verb=come #verb=commit #verb=cook/empty #verb=grow #verb=have/abstract #verb=join #verb=make/none
4 #verb=reach #verb=rehearse #verb=review/thing #verb=shadow #verb=sharpen #verb=take/none #verb=tell 0_and 0_kg
4 0_length 0_of 0_to <time>_get <time>_on <why>_one ^_gas ^_go ^_grow ^_ielt ^_life ^_log ^_lose ^_quit ^_refrain
4 ^_reupholster ^_rewire a_night aa abdominal abel about_my absentee accidental additional adjoin administere adoption
4 ag air airway alan algebra all allow along_the aloud alternate and animal antarctica anthem anthology apache apiece
4 appearance approval aquarium arc arcade arch arrival artery as_an asbesto at at_five athletics atlas atoll
4 attend_<time> ay ba backhand backup badger baku bank bare bayesian be_0 be_show be_stick beck bedroom benjamin
4 bestow better_<time> billboard billy bin biographical biography bird birdie biscuit bishop blackout blackwater blanc
4 bloom bon boundary bowman brake brawl brush bug bulk bureau burst cable cameo canada canary canon care_$ carl
4 carnival carol cartoon carve cemetery cent championship channel charg chartere chassy chateau chisel chow
4 citizenship clad claim clamp classroom clean clemency close closet clothe coach_the cockpit codewar_<time> col
4 college collin come_back commemorate commission commissioner complaint compress conceal concerto concussion
4 confidentiality conte controversial controversy cook_someth cookbook corpse cough cousin covenant crouch cruise
4 curfew curse custody dairy dam dark daughter death deceas decommission dee der derrick description development_in
4 dexter diagnosis dig digital digitally diocese disguis dismissal display display_<time> disposable distributor diver
4 doctor dolly dominion domino dose dot drake drill driver dual duchess duet dugout dump dy e each_$ eat eclipse
4 electrical electrician electrician_<time> electronic elephant elf embassy embryo employee_of enlarg enzyme episcopal
4 equalizer equipment etymology everyone_in excavate except explorer expulsion extend extradition fairy falcon family
4 famou farmhouse favorite feedback fellowship fenc fence_<time> fertility fever fifth finch firework firm flame
4 flavore fletcher flint flowere flown food_hygiene footballer for_miss foreman fourth freeman freez frequency frog
4 gallery gambia gas_safe genu girl glow go_to goal_<time> goalkeeper google gourmet gov gra grain gran grandmother
4 grandson granite graze guitarist gunman handbook handcuf handover_$ hangar harp harper harry hart haye headline heap
4 herald herd heroin hiatu hide hole hollow holme home_$ homere hour_each house how_many identical idol ielt if_the
4 illegally illustration immunity implant import improperly improve_my in_$ in_german include indirect infant infield
4 inflammation infringement ingredient injury input inspect installment instruct interchange interface interrupt
4 introduce invalid iso jail jeep jimmy jury kaiser kappa kent khalifa kilo kitchen knee kronor l laboratory large
4 launch launcher lava layout lease lee len lengthy lense librarian licence lid lien lieutenant life_$ lil livestock
4 locate locker long_tone lookout loose lose_0 lower_the lung m_<why> magnate main manga mar marsh mass me_to meat_$
4 median medication_error melt memoir merchandise meridian mid midday miller mirza mistress mixture mock modification
4 mollusk monarch monkey moratorium morgue motion motorcycle motorway mountain n3 n3_<time> namesake nanny nante natal
4 navigator nay nephew nestle news not_buy note obstruction occasionally of_long off_my ofst only_$ ordinance outdoor
4 outer outlet ovation overhead p packer panda panther pap parade part_in partially pasha patty pavilion pedal penguin
4 periodically permanent phone phonic phony phrase physiology picket pickup pil piper place plain plant playboy please
4 podium pollard pornographic portal postponement poultry pregnancy pregnant premier premiership prescription priest
4 prison procedure processor promote_me propeller puck pull_request pulpit pump put_my put_the put_up quad quaker
4 qualification quantity radiu ramp rana ransom rare rather_than read_<time> read_to rebate recast receiver recoat
4 record_myself redesign redistribution refrain_from regrout rehearse remainder reopene reschedule reservoir
4 resignation rest rest_of restriction reupholster revert rewire ride right_on rim ritual roam robbery roe roger
4 rounder s sam sampl sandstone sas satirical saunder savoy sawyer seaman seizure sell seller semester sensor sentence
4 shalom shark sheng sherry shiny shoulder show_at shrimp sim simmon ski sky slang slap slice slip smile soft sole
4 solicitor some_of soy soybean spam specify splashback spotify spotify_<time> sprint squat ss staircase statutory
4 steel stella stern steward sting stream stretch striker sue suit sunday supervision supplier surface swedish swiss
4 sworn sylvester syndicate synopsy ta tae taint taste taxonomy taxy temporarily tenth terrace terry th the_green
4 the_gym the_harp the_north them_<time> thieve thin thursday tim time_for tobacco tong touchdown toy tract trail
4 transmit transplant transport travy treason treasurer tri tribute trim trivia truck turner turtle twain two_<time>
4 type typically ultimatum undercover unearth uniform unname unpublish unrestrict unveil up_the upheld uranium user
4 vaccination variously vegan vein village vitamin volley volleyball voyage vs wait walsh ward ward_<why> warrant web
4 weber webinar weed wellington welsh whale what_be whilst wilkin will_<why> willie winger wireless witch within wolve
4 worm write_down yard your z
5 #act=finish/thing/whole #act=light/empty/part #act=light/person/whole #check=count #concrete=finish/same
5 #first=light/person #object=abbreviation #object=attendance #object=bought #object=chapter #object=getting
5 #object=level #object=parkrun #object=physio #object=planner #object=polish #object=poodle #object=question
5 #object=salesperson #object=skin #object=tyre #verb=ask/thing #verb=become #verb=better #verb=find/person
5 #verb=get/abstract #verb=like #verb=log #verb=run/thing #verb=stretch #verb=try #verb=try/thing #verb=win/empty 0
5 0_chapter 0_with :deliverable :prize <time>_<time> <time>_up ^_<time> ^_food ^_half ^_re ^_see ^_stretch ^_the
5 a_first abbreviation about_0 acid acoustic addition additionally adjourn admission advisory afternoon agent alia
5 all_0 allan allegedly alley alongside also amend amir amp anchor and_me android ann announcer annually antarctic
5 anthrax antique ap appoint apprentice arm assailant association attendance audition autobiography autumn auxiliary
5 away b2 b_or bachelor badminton baggage baker barb barber barker basil bate beach beam below beneath bern berth beta
5 beverage bite_of bogu boil book bore born botanical boulder box brewer bribe brick briefly brigade brook brother
5 build_a bull bury bus butler by_heart cafeteria cairn calendar caliber call camera cancel canyon carr cas cascade
5 cash castle catcher ceas ceil cell ceramic chain chaplain chapter_of chemist chess chester chip chromosome chronicle
5 circa clear clive clutch cobra cocaine coke cola collection colonel color colt columnist comet commencement comment
5 confederation confidential configuration confinement confirm contact contamination continue_professional contract
5 convert copyright countess courier courthouse courtyard cox crawl cricketer crow cubic cue cutter cyclist dale dan
5 dawn de debut debute decker decorate decoration decorative defamation deflect detonate dietary diner dirt discharg
5 disciplinary discount disperse dissolution do_a doctorate doll dome drop drummer duke dunk duolingo_streak dust earl
5 editor electric elevator eleventh emma empty episode equalize equivalent ex explosive facility false farewell fat
5 fest fetch fiber file fir fire firm_<why> first_in fis fish fisherman fist fixture flank flat flotilla fluid fly
5 flyer fog foil follow footage forbidden fort freeze freight front fruit fulham full gable garbage garlic gastropod
5 gently gig glacier good_$ graduation grand graph grass grease groin ground gymnasium hang hat haul headquarters
5 heart heath heather heel herbal higher_in hike his hoax holly home hook horseback hour_<why> hygiene in_wound inbox
5 indoor infamou informant into_the invent isle itinerary jam james jasper jay jenkins jo johanne judo junior keeper
5 keyboard khan kickback kicker kosher lady larvae lay leg lens levy lift ligament liner ling lok lone lose lot_$
5 lowere lucy mac machine maize majesty make_a make_me maker manufacturer map marathon match material maternity
5 medalist menu mercantile metallic midland minc miss mobile mon monastery monk month more_of morn morry mosquito
5 mount mourner move_up mr ms murphy musical_$ my_ex my_life navigation navy near never nickel nickname nicky no north
5 not_to nut observatory occasional office oil online only op operator or_better orchid ordnance organ originate
5 overland overtime oxide package paddy palace pale palmer parkrun parkrun_<time> parole part partition pebble peck
5 percussion pet photographic pine ping pinto plenary plug po pole poodle portable postpone potatoe prescribe preview
5 prince proclamation professional_development prohibition promote_to promotion promptly proprietary protective
5 prototype publisher pulse pyramid quit quiz quota ra random rapper recipient reed referenc regiment renne rental
5 reservation residence restaurant retention return rider rink rocker roller rosemary ross rub rule run rupee rust
5 rutherford sacr sail saint salesperson salesperson_of sally sanctuary scam scheme school scot scrap scrum sec secret
5 seed seiz select semi sentenc separately server severance shaft shearer shell ship short show shrapnel side simmer
5 skate skeleton skillet skirt slate snake snow sodium somerset sometime son spa spiegel spike spinal spokeswoman
5 sponsorship sprain square st stainless star statue steal stein sticky stomach stoppage store strand stray subpoena
5 subscriber subsequent subsidy sued summon summone supermarket surgeon surgical swap switch tai tast taxi te tee
5 terminate test thanksgive the_consultant the_firm the_month the_rest theft thoroughbr thunder timber to token tomato
5 tomb torch traffic trainer trash triangular tribune tributary trip tuition tunnel ulster unit unreleas upon upper
5 upstair use_a valid vent verification vertical vicar vintage vocalist vol volume wardrobe warehouse wash watt week
5 wharf while whip width will_use winery winner with with_<time> with_one withheld within_0 x zoo
6 #first=create/none #first=finish/person #hands=exam #object=water #verb=better/none #verb=come/none #verb=cook
6 #verb=make/person #verb=mend #verb=see #verb=see/thing 0_customer 0_for :person <time>_a <time>_come ^_ask ^_cook
6 ^_duolingo ^_never a_b abbreviat academy accreditation activate activation adjacent again_$ ak alison all_of
6 aluminium always_$ ambulance annual ant approve arbitration ark arrive artificial atop attic attribution authorize
6 automate b bach bacon bailey ballot banner barne baron barrel barrow bassist belt beth bluff bo bookstore booster
6 bottl bottom bounty bowie boy bra breast brent brief broth buffalo burnt bye c cage calcium cam canton caroline cat
6 cathedral cellar cello centennial cereal certify chick chin chop chuck circuit classroom_<time> clause clay cod comb
6 compass compilation complete_the consort content cooper corporal cottage court crisp crossbar cube cum dad dash
6 decree denote dentist depot detector dictionary din directive discharge discover discovery disk dissolv dissolve
6 dixie domain dress driveway du duck dusk dynamite ecstasy eddy edit eric escort essay exclusive exemption extra
6 extraction feature fence ferry fertilizer fifteen fine finish firearm flash floss floss_<time> foam food foot
6 for_<time> for_my fowler fra freshly frigate frost gallon gas gift give_us glen goose graham gravel greenwood
6 grenade grocery grove gun hale half hamburger handler handy harvest herb hill holt hopper horizontal horn horse hot
6 hymn illuminate imperial imprint inaugurate inch incorrectly indefinite induct initial inspection install interpol
6 interval into introduction inventor jaw jenny jersey jewel jewelry joey judge kilogram kite kroner lacrosse lambert
6 lar laurel layer learn_the lewy lin linkedin lion liver lobster lord lottery loud lower lumber lunar magistrate
6 makeshift manor mark mary mason matt maxwell medal medication medicine medley membrane memorabilia memorial mesh
6 meter milligram mirror misdemeanor module molly moon morrow motel mound mud mustard my_practice nak national
6 naturalization nearby nest newspaper nicotine night_$ notice notify noun nude off omega on ordination organic os
6 other_person outside overdose overturn oxygen panel park park_<time> parker pastry pat patel pay payment peace_$
6 penalty pence pend petit petrol physio piano pig pike pile placement plasma plus pocket poem poison poker pool
6 porcelain porch port portion pottery preliminary prohibite pronunciation proper provisional punt quarantine radio
6 raven razor rear receipt reception recommend recycle refuse reply reproduction requir reveal reverend review rice
6 ridge rite river rotate rover royalty sack sah salad salmon scent schedule scoreboard screen selection separate
6 sergeant sermon seven shave shepherd shill shire shortene sir smith snail specimen speedway spice springer sprinter
6 squash stair steroid stick stolen stretch_<time> sun sunrise tail take_the takeaway takeaway_<time> tan tate tea
6 teaspoon telescope teller temporary tendon tent testosterone that_really the theorem thereafter they thickness third
6 thorn throw tile till tiny tire tissue titl title trace track tractor transmission twitter uncovere underwent
6 unidentify unlimite ur usage usually vale valentine vanity variant vegetable vik vinegar visa visitor voltage w wah
6 waist wav which win_best winter withdrawn woodward write yacht year_$ yearly zip
7 #act=create/person/whole #act=finish/none/part #act=topic/abstract/whole #checks2 #object=catch #object=least
7 #object=part #object=satisfaction #object=scale #verb=become/thing :activity abbey abdomen above advertisement again
7 allowance alphabet aluminum ams ankle announce anonymou antenna any application assistant authorization baby
7 barbecue baronet barrett barton basement baton baxter bay bear beard beaver beef beetle ben beside bibliography
7 bicycle birthday block board boat booker bowl branch brass breaker breeder brewery broadcast brunswick bullet bumper
7 burn cab cabin cache caller camp cane cannon canopy canvas captain catalogue certification chamber chapter charge
7 chat chestnut cigar circulation clock club cocktail coconut codewar cole collector colore completion compression
7 compulsory conjunction consecrate consent consist constable conversion cordon coroner couch counterfeit crab crane
7 crescent crimson cross curry cycle cylinder daily daisy dalton deer den device dial dip directory discography
7 distribute div document dog donation dop dough draft dragon eagle eject elk emergency encode entitl eponymou erect
7 eve excerpt factory feast feather float floor floral flute forgery formally format formula four_$ frame freighter
7 fry funeral fur gala garland ginger glue gram grant grow_more guild handball hatch hello henry her herein holy
7 honorary hooker hospital hour_$ hull hurl hydraulic in inaugural incorporation injection inside intercept
7 intermediate issuance j jockey junction june kelly kensington kickoff king knife lake lance laser laundry leaflet
7 leave leed libel licens lighthouse limousine liquid liter loop lotu lounge luncheon m magnetic maid mandatory
7 marijuana mascot mask mast meadow memo mercury metal metric mick mill miniature moose mushroom n nan neon newton
7 nose notation notebook nurse nursery oak officially olive onion open out_loud own paint pan pant papal paragraph
7 parcel pardon parsley pea peanut peel per perfume peter pizza plaster plum pork porter possession post postal
7 posthumously potassium potato potter prayer price princess printer priory procession promotional prophet publication
7 quarry racket rail railway ranch ray read recess recorder rectangular refer referee regular regularly relay rename
7 replace report reprieve respectively retrieve robin roof round sabbath salon sans scarlet serve service sheriff shin
7 snack song soup special specially specification spencer splash spot steak stereo stone stranger strawberry stump
7 sunglass sunset supplemental surrey swan swear tablespoon talbot tar terminal the_<time> thermal thief throne thumb
7 toilet tomatoe ton tow trailer tram translation tree trophy trout uk unauthorize unmark unofficial v vanilla varsity
7 veg veil version vessel vi video visit vodka wagon walker waterfall wet wheat white wolf
8 #act=finish/empty/whole #concrete=change/thing #first=finish/thing #verb=finish/thing :exam :granted ^_have a_month
8 a_will abbot accompany adorn afterwards aka ammunition any_more apple appointment arbor audio automatically award
8 backstroke bail bait barge basket bass battery be_on bee belly bench berry birch birth bolt bone bourbon bow bud
8 bundle bur butcher butter canal cape cargo carry centenary ceremonial chalk chapel chapman cheese cherry chicken
8 chili clau clerk click column commenc communion compartment conditional confession contaminate corn corpus count
8 courtesy cove cover custom customary deck delivery dental derby dessert diameter dinner discontinu dish dover duff
8 duolingo dutch egg elbow emerald enter every expiration extract fa feed festival fill find_a finger fingerprint flag
8 for formal frozen furnace garage get_0 get_a get_into goddess gray guardian hair hammer hamza hand hare hay
8 homestead hut immediately instant instruction iron iry item jack jan journal juice jumper kick kidney kiss knight
8 label lawn le leak lecture leopard library light lip litter load lock lump magazine manual manuscript maple marble
8 march mare massage meal memorandum microwave monthly mouse newsletter node on_time onto original owl parenthese
8 parliament partial pearl penny pepper pharmacy pick picnic pie pond poster privy probation protocol pub punch
8 purchase reference refund register reinstate remix replacement replay residency rib rum sauce send sheep sheet
8 shield shower sign single site slug soap spell sperm spinner spr spray sprinkle stack stain station steam storage
8 stove stripe subfamily submission surgery sweat sword tab tabloid tampere telegram ten termination text thick thigh
8 tiffany to_the torah transmitter trinity triple trouser troy twice umpire underneath underwear unuse update verse
8 veterinary violet virgin wales walk walnut warden webster wed weekday wheel willow window wool wrist zinc
9 #amount=clock #check=clock :create <why>_<why> ^_no accidentally alternatively apply arrange arrow article attach
9 available bake ball bamboo banquet bark batch bathroom bead beer boiler bonus booth bread bride bullion bundl butt
9 butterfly cake cap capsule cardboard carpet cart cattle cedar ceremony champagne chocolate cigarette cinnamon
9 circular clinic clip cloth collect commonly companion complete cooke copper cord cotton crocodile cup curtain
9 customer_satisfaction dat delete deluxe diamond discard donate double dove drape drink emblem enclose examination
9 expire extension flip fold gag galloway gill goat gold grey grill head header helmet homemade identification
9 induction ink inlet inscription insignia intake invitation jade jar lac lamp lane lantern late leather ledger lever
9 liquor marker marrow milk morse my_own name noodle o observation of_our oral orchard ore oval oven oyster paperback
9 parachute pass patent plate platinum polo pot presenter pseudonym pumpkin rainbow receive red refrigerator release
9 robe rope safari sage sample sandwich screw section sentinel shipment shoe silk sketch skull slide smoke soak spear
9 supplement surname sweater t tap thread through ticket tin toast tongue toss tyre undisclose van vault velvet vendor
9 vest wallet ware weekly whistle wicketkeeper wire wooden worcester yoga
10 #verb=grow/empty :finish <time> ^_<why> ^_some admiralty altar ash august autopsy axe bag balloon ban barn bean
10 blackberry blank boot breakfast bronze brown bucket bulletin bunny bushel calf candle canoe carriage check chest
10 circulate citation confiscate contain correspondence cow creek crest date diploma dock door drum dry dye ear easter
10 entrance exam filter final flap flower forehead free give gown green ham handgun honey hood ice jacket later lemon
10 lily line microphone moss mouth mum nail neck needle night noon notification oath obtain peach pencil petition pill
10 pony prize recipe record registry reissu removal replica reprint rifle roast rod rotary rubber salt sand sausage
10 scan second shelf shotgun slot sock souvenir spit sticker strip submit subscription subsequently substitute
10 suspension syrup tavern telegraph telephone then toe tooth trunk tuck waiver wear word yuh
11 #hands=others #object=stranger after alcohol auction badge bearer bell blade blue burial camel chair charcoal cheek
11 cork coronation crown crystal curl dart disc feeder fin flour fountain gate glass grammar groom gum injunction issu
11 leaf logo luggage marry mat midnight minute nasal optional pair palm paper passport photograph pin pipe plastic
11 polish powder press publish purple purse queen rabbit receiv retriev revoke roll royal sale scoop shirt shortly
11 shout sleeve soda suitcase suspend swim table tag tape tender throat trademark transcript transfer valve wax
11 whiskey wreath
12 #concrete1 affidavit amber automatic bed blanket booklet button cartridge clearance coffee container cream
12 deposition diary each edition engrave fork from gazette glove golden hall id jubilee lace length lime maiden mail
12 messenger one orange originally ounce pack patch permission permit photo pink plaque registration remove scarf
12 signature skin skip spoon straw stuf sugar tablet tip towel waiv water without wrap
13 another blood candy coat coin cook copy entry envelope fee inscribe lamb letter license lunch page pistol postage
13 prior ruby stamp stud tube used via vinyl
14 card coffin fake holder lodge log meat mint pad print rack request ribbon ring silver tattoo until urine yellow
15 bar before by certificate commemorative insert kit pen seal
16 bottle packet
17 bath
19 buy paste
20 first
"""
