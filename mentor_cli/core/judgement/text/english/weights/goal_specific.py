"""What 7209 labelled goals teach about specific: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "67b7df6fd6e0de0c"
ANSWERS = ("no", "yes")
ROWS = """
-26 *
-21 economically
-20 mindful resilient seriously
-19 enormously genuinely profoundly
-18 alienate daunt fundamentally immensely importantly undoubtedly vastly
-17 disadvantage financially frustrate indifferent politically socially terribly truly underestimate
-16 ^_0 accustome civilize emotionally entrench entrepreneurial ethnically extraordinarily fearful frankly fundamental
-16 imperative increasingly incredibly inherently militarily misguid motivate pessimistic precariou prosperou
-16 realization repercussion resilience someth strive unpredictable unstable unthinkable vulnerable
-15 #hands=unsized accountable anxiou appall attitude better capitalist conducive consciou cope crise culturally
-15 deeply defensively disparate dissatisfy diverse equally feel formidable fortunate frightene headway hugely
-15 incapable invest optimistic ours outset overcome overwhelm perceive pragmatic productive progress prospect
-15 prosperity psychologically realize strengthen struggle surely troubl undermine uneasy worrisome
-14 accomplish admire ambitiou appreciate aspiration aware behave beset certainly compell confront consequence convinc
-14 cynical depress destabilize destructive diminish dire endeavor endure exploit forefront foreseeable fragile
-14 impatient indispensable intensely lately less midst morally naive obviously outsider overly perceiv postwar
-14 powerless predictable prevail reliant saddene seem shaken skeptical stuff supportive terrify understandable
-14 unhappy unrealistic upheaval utterly visionary wary worry
-13 #verb=make/thing achieve affluent ahead alike arrogant articulate assessment authoritarian awful capitalism
-13 catastrophe chaotic complicate confident corrupt courageou decidedly decisively democratically desperately
-13 devastate devastation distrust disturb divisive downturn economic economy embrace envision evident excite
-13 experience fascinate foremost globally grasp happier harder hardly havoc hesitant honest honestly imagine
-13 implication industrialize inefficient inevitable inevitably lag mentally murderou negatively neglect nonetheless
-13 notoriously openness particularly perception pivotal plight positively poverty problematic profound radically
-13 realistic relentlessly remarkably repressive responsive restless rightly ruthless sadly savvy scenario selfish
-13 shaky situation somehow stability stabilize staggere standpoint stubborn superpower task technological transform
-13 turbulent turmoil unbelievable uncomfortable underscore unpopular unsettl urgency vibrant weary worse worst wrack
-12 ^_to absolutely accomplishment acknowledge aspect astonish awe beneficial bleak boomer brutal bureaucracy
-12 capitalize challeng closer clout competitiveness concentrate confidence conservatism continent dangerously deepen
-12 definitely demographic demonstrate desperate difficult distinctly distract diversify dominate endanger ethic
-12 explore extremely feasible focus fruitful geographically geopolitical governance grappl greatly gritty help
-12 helpless impact improve impunity inde injustice insecurity instability intimidate irrational jeopardize job
-12 leadership love meaningful ourselve overshadow perspective phenomenal pleas populou prosper proven prudent
-12 reassure regrettable relevance reminder reputation respect rethink risky sector setback shameful suicidal survive
-12 thing thrive tir tragic tremendou turbulence understand vulnerability westerner withstand worsen youthful
-11 #first=vague/abstract afraid aftermath aggressively amaze ambition anticipate ashame assure awesome basically
-11 beleaguer boast bullish bureaucrat calm catastrophic cautiou clearer clearly coherent collectively commonplace
-11 communism compassion competent consistently consolidation constructive credibility dangerou democracy deserve
-11 desirable despair deteriorate deterrent develop disagree disappoint disastrou dramatically dynamic eager
-11 economical efficient embarrass emerg emergence emphasize energetic engage environmentally especially esteem
-11 everybody exacerbate exert expectation favorably flourish foolish foothold fulfil futile generosity get_to
-11 greatness hardship helpful heroic hindere honesty horrible hostile hurt ideology importance impoverish improbable
-11 incline incredible indifference ineffective infrastructure innovation inspire intellectual intelligent
-11 irresponsible laud mankind markedly me_$ mentality mind miserable mistrust modernization modernize moreover
-11 mutually nation necessity nevertheless nightmare notion nowhere objective obsess oddly outnumbere patience peril
-11 pervasive physically pose potential pursu push realism reality reasonably rebelliou reflect reformer relationship
-11 relentless rely remarkable respectful resurgence robust sad satisfy scary seemingly sense sentiment shortcome
-11 sincere sincerely sluggish spite stagnant stakeholder stature strategic strategically strategy suffer sufficiently
-11 surprisingly sustain tangible terrible thankful thousand tolerant unaffect uncertain uniquely unpleasant unsure
-11 urban vision volatile wag weaken weakness worsene
-10 ^_under absurd achievement adamant affect aftershock aggressive aging ala ally always animosity arrogance badly
-10 battere battleground betray bickere bigger bitterly blame bloodsh bolstere burden burgeon capable cautiously
-10 centere civilization climate commitment comparatively competence competitive concern consensu contradictory
-10 convince cooperate credible crisis decade dependent detractor dictatorship dilemma disarray disaster dismal
-10 disproportionate distant downfall eclips ecological ecosystem emerge enjoyable environment epicenter erode
-10 evidently evolve extent extreme fairly faltere fear ferociou fiercely firepower flaw fledgl fortunately future
-10 generation glamorou gloomy grateful gre grim happy harm historically hopeful horrific hour_<time> humanity hungry
-10 ideological imagination immoral impossible impress inability inclusive indicative inexperienc infight influence
-10 inherent innovative institution insurgency integration irrelevant irreversible lament lik loser macro mainstay
-10 maybe moderate mood moral morale motivation nascent necessarily nervou noteworthy obstacle oppression ought
-10 outcome painful peacemake people perhaps persecute person pessimism philanthropy plagu plausible political
-10 politics poor poorly populate precedent profitability profitable proportion prove punish quite rational rationale
-10 rattl ravage react rebuild recession relevant remind respectable rife role sensibility sensible seriousness
-10 skepticism sober socialism sort squarely stable stereotype still stride strife strong superiority sustainable
-10 sympathetic talent tame technically tension think thoughtful threaten too totally tragedy transformation trend
-10 tricky troublesome tumultuou turnaround ultimately unacceptable uncertainty undercut underdog undertake
-10 unfortunate unfortunately unwill verge viable vigilant visibly visually way weak weakene what willingness woe
-9 #object=go :hedge ^_at activism afloat akin annoy approach apt atmosphere attain attractive avert awakene awkward
-9 backlash balance believe benefit betrayal bolster brink broaden brutality bully business carnage certainty
-9 challenge circumstance coincidence combate comfortable comparable complexity conflict confuse conquer considerably
-9 consistent consolidate continuation contradiction costly courage creative creativity crippl critical culture danger
-9 decent decisive decliner deprive desperation deterioration dictate differently difficulty dislike distraction
-9 diversity doing domination doubt downside drama drastic drastically effort eliminate elsewhere emphasy empower
-9 empowerment emulate encourage enjoy entertain enthusiasm envy everyone exceptionally excuse expatriate extremism
-9 fac fairness far financial foe forceful forecaster forgive fully gainer global grip hardene haunt heartland heroe
-9 hopefully hostility humiliat ignore immense impetu inconsistent inequality institutional integrate intensify
-9 intensity interest isolate largely lax legacy lessen leverage liberalization liberate lofty logistical look
-9 managerial matter mediocre menace metropoly minority mobilize moment momentum morality more multilateral
-9 multinational myself neighbor notwithstand obviou odd optimism organizational owe passionate patriotism peaceful
-9 persist portray potentially practice_0 precisely predict pretty priority professionalism progressively prone
-9 proposition pros protectionism prowess quiet quo racially rapidly reckless reconstruction regard relation
-9 relatively repression resentment restive rid risk schizophrenia secretive seriou severely skeptic slowdown social
-9 solve somewhat spirite squandere staff stark steadily strategist stress stupid subjective success suspense sway
-9 synonymou tackle tarnish tend tendency tense terrorism thrill tough toward transition treacherou unconventional
-9 undecide unfamiliar unfavorable unfold unify universally unjust unlikely unprecedent upbeat viewpoint violent vying
-9 wealthy weathere wholly wildly wonder workplace wrought yet
-8 #act=vague/abstract/part #act=vague/empty/whole #concrete=named/thing #object=degree #opinion ^_five ^_minimum
-8 ability abroad absorb accelerate acceptable accountability acknowledg adequately admiration adolescent advancement
-8 advancer advantage adverse afar afford agenda aim albeit align alleviate alliance among amuse angere anguish
-8 anxiety assess assumption attention attract aura backer bastion battl belief bipartisan breadth brutally
-8 bureaucratic charismatic cherish chiefly cinematic civic cognitive community compromise concede confrontation
-8 consider contemplate continually contrast conversely cordial corporate country crime critically crossroad cultural
-8 cutback debacle defend deflation democratic densely derail desire determination differe difference dignity dim
-8 diplomacy disagreement discipline discourage discourse disgruntl disparity disregard distraught distress
-8 domestically dominant doom dream dubiou dumb earnest economist educate efficiency efficiently elite elusive emotion
-8 emotional encountere end_in enterprise environmentalist equitable erratic escalate ethnic everywhere evidenc evil
-8 exaggerate extraordinary factor fantastic fate favorable fend flexibility focuse forty fulfill geniu glad goodness
-8 hamper happen happene harshly healthy heightene hinder hurricane hypothetical ideal immune inadequate indirectly
-8 inflict initiative insane insight integrity intense intrigu investment investor ironic ironically jealou justice
-8 justify kind lack lackluster language laugh lawless leftist likelihood make_the maneuvere manner marginally mature
-8 messy militancy minimum_0 misery mismanagement motive myriad nationalism navigate need needy neighborhood nerve
-8 nostalgia obese onslaught opportunity order_in orderly orient outdate outlook overweight overwhelmingly partisan
-8 partnership perfection perpetrator phenomenon poignant pois portrayal possibly posture potent powerful powerhouse
-8 preparedness presence prevalent productivity project proponent protract psychological pundit pursue quirky real
-8 recognize reconcile reconciliation recovery reform regime reinforce reluctance reluctant remembere resist resolve
-8 respondent responsibility responsible retiree revive reward rich ridiculou rivalry sectarian secular self sharper
-8 shock shrunk significant significantly sincerity slum smoothly socialist somewhere sophisticate speak spectacle
-8 stabilization standstill startl stealth stimulate strength stumbl substantially susceptible taller tempere terrific
-8 terror terrorist the_room themselve thwart towards transparency traumatic trouble ugly underline unfair unreliable
-8 upset upsurge utmost viability viciou view vigorou virtue vital wealth weird wise wondere worthy
-7 #object=gym #object=piece #object=room #object=somewhere 0_degree :abstract <time>_do <time>_i ^_four ^_sort
-7 accurately active actively advocate aesthetic affordable aggression amass ambiguou anarchy apartheid applaud
-7 appropriately around artistic assert audience awake backbone backdrop bad bankrupt barometer be_the behavior
-7 believer beyond bitterness bloc bode boom borrower brave broadly brunt budget budgetary bunch buoy bustl candid
-7 capability catalyst cater centralize centrist charisma civilian clarity closely cloudy coalition code_<time>
-7 collapse commend communicate communist compensate complementary concept conceptual conscience consideration
-7 constraint contend context continuity contrary contribute control credite critic crucial culmination curiou deem
-7 defiant democrat dent depend depression deserv deter dialogue disagre disappointment discontent discuss
-7 dissatisfaction distort dominance dramatic dweller earthquake ease easiest eccentric educator effective
-7 effectiveness electorate elude embarrassment encompass enemy enhance enlightenment enormou enough enthusiastic
-7 entrepreneur equality ethics evaluate everyday everyth exceptional excitement expansive exploitation extremist
-7 fabulou fact faction familiar fascination fault favor favore feat fierce fight fiscal fledg flung follower
-7 forcefully foreigner foster frail from_the frustration gangster garner genre genuine get_on gloom governmental
-7 greater grief groundwork growth hampere harbore harmful harsh hate heck hemisphere highly homeland homeowner horror
-7 hour_into hous humanitarian ignorance imbalance important impression impressive indication industry influential
-7 infuriat inhabite innocent instinct insure insurgent intent internationally intervention intrigue invader
-7 invariably irony isolation justification keen landscape learn_about least legitimacy liberal limbo listen
-7 livelihood logical lonely loyal magnitude maintain maverick maximize mentor mess mighty minimize mistake mobility
-7 moderately moderation modestly monumental motherland move much murky newcomer niche norm noticeable nowaday
-7 observer obsession of_0 offense ominou openly ordinary outrage outrageou outspoken overcrowd overlap overrun
-7 overtake pace paradox paramount peculiar personality personally phenomena piece_<time> pity ploy politician
-7 pollster pollute population prais predecessor prediction principally procrastinate profession promise provoke
-7 purely radical reap reason reclusive region republican resource reunification revolutionary revolve rhetoric ridden
-7 romantic rubin rug ruin russia safeguard sake satisfactory scar scarce scare scope season seldom sentimental
-7 severity shadowy shift shrink shy significance similarly simpler simplicity so solidarity sooner sound southeast
-7 spawn splendid spur stalemate stance stardom starv staunch straightforward strongly structural subdu succeed
-7 supernatural surpass surprise sympathy systematically tactic tactical targete tempt those threat timor tolerate
-7 topple tout trait uncommon unemploy uneven unfairly uninsure unity unnotice unresolv unseen unsolv uphill upstate
-7 urgently useful ushere vague value vast vie villain violence virtually volatility wartime wast we western whatever
-7 world yorker younger youngster
-6 #act=topic/empty/whole #act=topic/none/whole #first=create/abstract #first=light/thing #lack=vague #object=event
-6 #object=feel #object=game #object=got #object=h #object=hour #object=it #object=justice #object=knock
-6 #object=little #object=oclock #object=offer #object=say #object=staff #object=tighter #verb=get/empty
-6 #verb=grow/thing #verb=save #verb=test #verb=test/thing #verb=understand 0_b :comparative :inner <why>_no a_fresh
-6 a_question a_thousand abandon abide absent adapt adrift adulthood advocacy affirmative alarm alcoholism alive alter
-6 amongst analyst analyze anew anger anybody anyway appetite appointee argue around_the arous aspire assume backward
-6 bali benign besides bilateral bite bland book_$ bor brilliant bring brisk busy bystander caution chao characterize
-6 citizen collaborative collective comfortably comparison compassionate competitor complete_0 conciliatory
-6 consciousness conservative considerable constantly contentiou convergence cop cornerstone corruption countless
-6 countryside coupl creature criticize crossover cruel crumbl culprit cultivate curtail dampen deal debt defensive
-6 deficit define degree_<time> demeanor demise dependence destiny devote dictator differentiate dimension
-6 discriminatory disruption distinct divide dole domestic dwindl eclectic educational embroil endangere enforcement
-6 engagement engulf entity environmental equilibrium equity era eradicate error_in essential ethical even event
-6 evolution evolutionary exactly excellence exhaust existence expand expectancy expert extinction faith farce farther
-6 fascist faster feel_for feminist few fiat fighter financ for_a forge forward franco fresh friendship functional
-6 funny gloriou go griev gulf guy hail hammere handful hard harmony hatr have_a hawkish heavily heroine heyday
-6 highlight homeless hope humble idea ideally ill illusion impair impasse implement in_a incentive incompatible
-6 incompetence indigenou influx insider intention interact interaction internally intervene involvement keep
-6 knowledge laker legitimate libertarian like likene likewise linger lingere little longevity lov luckily lur
-6 majority manage many marginal math mean meaningless meddl mental milestone minute_off mir misl mistaken
-6 misunderstand modest mountainou mut mutual namely nationalist nature negative nicely ninety nobody non none notably
-6 noth obesity obligation obscure obsolete occupy offensive ongo opponent oppose orchestrate ordeal our ouster
-6 outperform outreach outscore outward overall oversea overthrow pac pandemic paralyz parity participation partly
-6 passion payoff peacefully penetrate pension persecution persona philosophical pledg policy pos possibility power
-6 practically prelude pride principle problem procedural prominence properly prosecute provocative pursuit quake
-6 racism realm recapture recognizable recover redundant refresh regain regional regret relative reliability reliev
-6 remake remember renaissance reprisal retaliate retribution rogue rural sabotage sadness sag segregate sensitive
-6 sexuality shake should showcase sigh sight silly sinister skill slump sociologist someday soro soviet spate specter
-6 spend spirit spiritual spirituality spotlight statistically stellar storytell streak subject substantive subtle
-6 support surpluse survival swath systemic terrain the_0 the_year theoretically there thoroughly tighter to_go
-6 to_scratch tolerance tourism tremor true trust under_control underly unemployment unexpect unfound unleash
-6 unnecessary unrest unsafe up_on us use_my useless utter vain venture very victoriou vigorously vivid want warfare
-6 well wherever wildfire win_back windfall wisdom young
-5 #act=vague/empty/part #act=vague/thing/part #object=archive #object=b #object=bag #object=bakery #object=bike
-5 #object=budget #object=course #object=data #object=german #object=japanese #object=leg #object=liked #object=me
-5 #object=meet #object=order #object=season #object=stuff #object=subject #object=tea #object=tell #object=viral
-5 #object=year #verb=be #verb=be/empty #verb=develop #verb=develop/thing #verb=drive #verb=give/none #verb=lead
-5 #verb=master #verb=master/thing #verb=post/none #verb=pull #verb=push #verb=push/thing #verb=spend/thing
-5 #verb=study #verb=take/thing #verb=understand/thing #verb=write/none 0_by 0_h 0_hour :tells ^_ace ^_eleven
-5 ^_everybody ^_from ^_keep ^_lead ^_master ^_more ^_one ^_push ^_speak ^_study ^_take ^_twelve a_time academic
-5 acceleration actually addict administration adviser affection aidan ail almost ante anywhere apart ardent arid
-5 arise asset austerity autonomou autonomy avenge avoid awareness bam band_0 banker battlefield be be_lik become
-5 become_a behavioral bent bizarre blatant blend blueprint bold bolivia bombardment boon boost bothere breakthrough
-5 by_a ca campaigner campo campuse centre_<time> cerebral chance charm childhood cis civil cleaner cleans clever
-5 coach coach_instead collaborate collaboration combat combatant commit completely complex comrade conclusion condemn
-5 constituent constitute consume contagiou contemporary continue control_<time> core cote countere coward cozy
-5 cpd_<time> criminal criticism critique curiosity damn dane dar dare day_on deadlock defense defuse degree delicate
-5 delight denounce despite detach devaluation developer developmental devise devotion devout differ direction dismay
-5 displace disrupt dissident disturbance do doubtful down_on durable eastward ecology effectively elderly element
-5 embark embattl employ employment endit entrust epidemic evacuee evene_<time> ever excel expansion failure farc
-5 figure firmly flair flamboyant fle fond foray force forget form_0 fortune freedom fund fundamentalist game gap gen
-5 generou genocide get_my get_the give_0 go_viral gore gradual gratitude gruel gruesome gut h_<time> happiness
-5 have_the headach heal here hi hit horizon hostage hour hour_for hour_of housewife human humane humiliation
-5 impartial imply in_order incumbent independence individual industrial infectiou inferior inflationary inhabitant
-5 insist interpret intimate into_it japanese jeopardy jitter journalistic kan knick know labor landowner lean
-5 lifelong lik_by likely list_<time> literacy loo los lot loyalty lure magnificent malnutrition manipulate marketer
-5 mastermind mayhem measure merely metaphor middle military minimum mission modern mortal most muscular muster myth
-5 neighbore neither noisy nonprofit northeast not_ask occupation oclock_<time> of_tell one_at operational opinion
-5 order_<time> organization otherwise overhaul overlook overse oversight pacer path patriotic peasant penchant
-5 performance performer peripheral perish persistent person_<why> persuad persuade philosopher phone_in plentiful
-5 polite popularity possible post_three predominantly prejudice presidency prestige pretend pretext probable profit
-5 provocation psychologist put_0 quarter quietly rag raptor read_around readiness really reasonable redevelopment
-5 refine regardless reliable reliance remain reminiscent remorse remotely renegade repertory research reside resident
-5 respond response restore restraint restrictive revere reversal revival revolution ripe ris risen romero room_in
-5 sacrifice say_the scenery secession segregation separatist sexy shame sharply shattere sheer sheltere shoot shun
-5 singular sizable sleepy sloppy slow society solely somber some_order sonic sorrow sour sovereign spare sparsely
-5 spearhead speculate speculative speculator spoil sprawl squeez st_aidan stave steady stimulu strange streamline
-5 stricken stronghold study stun stylish substantial suburb suburban suffere sure surge sweep take_a tax temptation
-5 tentative the_archive the_assessment the_back the_bakery the_crew the_deposit the_mentor the_most the_other
-5 the_subject theater theme theoretical three_<time> throughout tiktok time_$ time_<why> timely together topic
-5 tornadoe total transitional trauma triumph truth turnout twentieth two_paper unaware unbeaten undefeat undocument
-5 unforc universe untouch unusually up_a uphold urge us_$ usher vehemently versatile veteran violently visibility
-5 voice voter warmer warmly welfare why widen wip with_the witty wonderful woo wood_<time> wrangl yes zapatero
-4 #act=activity/empty/whole #act=activity/none/whole #act=change/abstract/part #act=change/same/whole
-4 #act=create/abstract/part #act=create/none/part #act=light/thing/part #act=vague/thing/whole #first=activity/none
-4 #first=change/same #first=topic/person #first=vague/empty #lack=alone #object=band #object=bill #object=body
-4 #object=book #object=case #object=centre #object=class #object=coming #object=donor #object=euro #object=fence
-4 #object=finnish #object=fitter #object=follower #object=foot #object=forward #object=funding #object=guitar
-4 #object=knife #object=language #object=ms #object=project #object=questionnaire #object=reading #object=shop
-4 #object=studying #object=summer #object=us #object=welsh #verb=attend/thing #verb=catch #verb=catch/thing
-4 #verb=coach/thing #verb=declutter/none #verb=eliminate #verb=feel #verb=hit #verb=lead/thing #verb=love
-4 #verb=love/thing #verb=phone/thing #verb=plan #verb=plan/thing #verb=post #verb=read/none #verb=run/none
-4 #verb=speak 0_down 0_ms 0_oclock 0_word 0_work <time>_for <time>_phone <why>_<time> <why>_i ^_build ^_eliminate
-4 ^_hit ^_my ^_own ^_perfect ^_post ^_prepare ^_room ^_save ^_spend ^_three ^_top ^_two ^_understand ^_work ^_zero
-4 a_bite a_hundr abrupt absolute abstract account accuracy acl acute adhere adherence adjustment advertiser agree ai
-4 alignment already alternative amidst amin an_app analytical and_not and_so and_the angry anticipation anyone
-4 appreciation archipelago architect architectural architecture archive_<why> argument around_with array ask_$
-4 assassination assertion assist assistance at_a at_mill at_work attack attribute authentic authoritative auto balk
-4 banco bandit beautiful behaviour belove biggest bitter blow blunt bombard bordere boss bother bravery brazil break
-4 breakdown breakout bush cannot canteen capital careful cartel catch_up cavalier centre challenger characteristic
-4 china choice chord choreography chronic cite cleanup coastal collaborator colleague colonial comfort community_$
-4 compatriot compute conceiv confine congratulate consequently conserve consistency consumer contender contention
-4 contingency contractor contractual contribution contributor convey cost cost_<time> councilman coup crackdown crazy
-4 create creditor crew_<time> cross_functional cruelty cry cushion cut_down cyclone czar dad_$ damage dazzl deaf
-4 decay defeat defy degradation deliberate deliberately department_$ deplete depth desk_<time> destine destroy
-4 destruction develop_my different dimensional dinosaur diplomat disarm discredit discrimination dismantle dispose
-4 distinction do_the drought dull e_g eagerly easier echoe economics education effect ego eliminate_all eminent
-4 enclave encounter endemic energy enforc enlist enrage entirely equal eradication erase erosion essence essentially
-4 establishment estrang ethan euro evade evangelical every_customer excellent exclude execute exodu expose famously
-4 fashionable fertile fi finance find_my finnish fitter five_new flee fluent folk forum framework franchise frantic
-4 fridge_<time> friendly from_here frontier fugitive fun gadget game_$ gaze generally generate geographical get
-4 get_ahead get_onto get_over glamour glaze go_all go_on godfather going gorgeou govern government gramm great
-4 greenhouse grievance grow guerrilla guess guilt gym_0 ha harass have_get haven hedge hero hesitate hierarchy
-4 higher_$ hilly historian hit_0 hitter homosexual hour_0 hour_on household huh hundr hunger hurdle hurry idle
-4 illustrate immigrant immigrate imminent improvement in_law inaccurate income independent infiltrate inherit
-4 insistence inspirational instead_of insufficient intact integral intelligence interfere intimidation intolerance
-4 invade invasion invisible involve issue it_<time> japan journalism judg judgment just keep_a kid kirk landfall
-4 language_$ lapse last_one lathe latin laugh_at law_$ leader least_three lend lender like_a litigation little_one
-4 lively logic logistics loom lose_the loyalist luck luxury lyrical mainly major make_my maneuver massacr masterpiece
-4 maturity mayoral me mediate merger methodology migrant migration mile mill_road minimal money mostly move_the
-4 my_german my_head my_level mystical mythical narrative nasty naturally necessary negotiat negotiation neo network
-4 new_client newsroom nonpartisan nonsense nor notoriety numerical oclock of_cpd of_study off_<time> offend offshore
-4 on_a on_me on_tiktok on_top on_with open_source organise organism orlean orphan ostensibly our_choir our_on oust
-4 outpost overdue overseen owed own_the panick paper_$ paramilitary parliamentarian participant particular partner
-4 pass_$ passive past patience_with peninsula perfectly petrochemical philosophy picturesque pillar pitch plague plan
-4 planet planner plate_waste play_around pleasant plenty plummete plunge position postseason pound_<time> practical
-4 praise precision prepare_for preserve professionally progression prolong protect psychology purge quality quell
-4 question questionable questionnaire racial racist rage rampant rapid read_0 read_up reaffirm reasone recent recruit
-4 regency regulatory relieve religiou remnant repertoire repute resemblance residential respective revamp revenge
-4 riddl rigid rigorou rita rival road_<time> rooky rouge row_$ rude ruth safety sales_$ samarra sanitation sao satire
-4 save score_of scrutiny seasone secondly security seek seismic seventy shine shortage shortfall sibl similarity
-4 skirmish skyscraper slack smart so_on sociology somebody soprano sorry sovereignty spectacular sphere standoff
-4 start_in state steadier step stigma stone_<time> storm study_0 subdivide subordinate successful succumb sudden sunk
-4 suppose suppress symbolism taboo talk target taxpayer temperate tenet thank that_$ the_break the_canteen the_desk
-4 the_drawer the_kid the_little the_sample the_sheet the_team them_on thereby these thesis_0 thorny three_time
-4 thriller through_0 tibet to_get to_listen to_stop today top_of toppl trickle triumphant tumble twelve_<time>
-4 typhoon unarm unclear understand_the underworld underwrite unfinish unreasonable up_$ upscale utilize valuable
-4 vanguard vengeance vigilance voice_in vow wage wake warmth waterfront weaponry westward whoever whom wick
-4 widespread wilder will_be wind windy wisely wish with_grandad work_with wrong yeah yen yours
-3 #act=activity/abstract/whole #act=create/abstract/whole #act=create/person/part #act=finish/thing/part
-3 #act=light/none/part #act=named/thing/whole #amount=hours #check=hours #concrete=finish/thing
-3 #first=change/abstract #first=finish/none #object=allotment #object=and #object=assembly #object=blot #object=board
-3 #object=c #object=cent #object=chem #object=colleague #object=community #object=cosier #object=fair #object=find
-3 #object=form #object=grip #object=guest #object=ha #object=handover #object=happy #object=help #object=higher
-3 #object=house #object=industry #object=is #object=javascript #object=join #object=list #object=loft #object=matter
-3 #object=method #object=milking #object=month #object=name #object=nerve #object=nipped #object=phone #object=plan
-3 #object=pound #object=prom #object=python #object=reflect #object=research #object=respect #object=response
-3 #object=senior #object=session #object=shed #object=sheet #object=sitting #object=somebody #object=something
-3 #object=standard #object=student #object=system #object=top #object=trainee #object=use #object=walk #object=win
-3 #verb=ask/none #verb=be/abstract #verb=behave #verb=break #verb=brush #verb=brush/thing #verb=build
-3 #verb=call/person #verb=declutter #verb=do/abstract #verb=drive/none #verb=feel/abstract #verb=finish/empty
-3 #verb=finish/same #verb=go #verb=have/none #verb=hold/same #verb=introduce/person #verb=know #verb=know/thing
-3 #verb=lift/abstract #verb=listen #verb=make #verb=move/thing #verb=network #verb=network/none #verb=order/thing
-3 #verb=own #verb=own/empty #verb=phone #verb=prepare #verb=prepare/thing #verb=progress #verb=progress/thing
-3 #verb=pull/thing #verb=raise/abstract #verb=revise #verb=save/thing #verb=say #verb=sleep/none #verb=sort/thing
-3 #verb=stand #verb=step #verb=strengthen #verb=win/thing 0_lesson 0_set 0_stone :body :light :mass <time>_concert
-3 <time>_in <time>_instead <time>_me <time>_or <time>_week <time>_whatever <time>_with <why>_have ^_attend ^_better
-3 ^_brush ^_budget ^_catch ^_declutter ^_develop ^_drive ^_finally ^_fix ^_guest ^_gym ^_know ^_nine ^_pivot
-3 ^_progress ^_python ^_raise ^_scale ^_sit ^_someth ^_step a_row about_the achterberg across act action advisor
-3 again_<time> all_over all_staff and_i and_night and_she answer_to anyway_$ as_<time> as_a as_many at_<time> at_my
-3 at_trainee attempt autism average back_into back_the basic be_back be_elect blot bounce bring_my brush_up build
-3 business_$ c_and calculation career cause chang character clean_code clue come complain concert_<why> cosier
-3 cosier_$ could county_show cover_$ coverage cpd crowd cry_at culture_of cut data_<why> debate declutter delegate
-3 development discussion do_$ do_someth do_well donor down_to earn eighteen eighty else end end_<time> ensure
-3 estimate event_<time> everybody_in exce express fail fifty find_out finish_it fitter_<time> five_<time> flexible
-3 flock foot_$ for_0 for_once forever four_hour frau french_$ fridge full_potential further gather geography get_back
-3 get_fitter get_nip get_promote give_back give_the goal_be going_with grow_as gym_$ half_of have_$ hazard health
-3 here_<time> history hold_it i_have i_use identify in_leed in_our in_total industry_$ intend intend_to into_a
-3 javascript keep_going key kg_<time> kilometre_in lead_a lead_the lesson lesson_<time> listen_$ live loo_$ love_to
-3 make_our management mark_at mark_code market matter_$ max_0 mayor meet_<time> might migrate minute_one
-3 more_patience mortgage my_class my_colleague my_game my_mark my_mentor my_wife myself_and name_of network_$
-3 never_make nicer nineteen nip nip_<time> not_touch now of_an of_me older on_call on_myself or_not or_over other
-3 over_me pain parallel portfolio portuguese prepare probably process project_<time> prom public python python_0
-3 read_a reduce reflection reflective relationship_with render response_<time> revenue reviewer rig road run_<time>
-3 say_no school_$ seminar shape shift_and show_<time> sixty sleep_0 solution sort_out sort_the spend_the staff_$ stay
-3 steer stop_<time> structure student_will system_<time> task_$ tea_<time> tech ten_hour that the_book the_church
-3 the_club the_county the_course the_dead the_file the_flat the_food the_guitar the_house the_museum the_neighbour
-3 the_phd the_staff their_full thesis though three_to three_year tiktok_<time> time_with to_0 to_like to_me to_take
-3 touch_the tribunal turn turnover two_more up_my upgrade vet viral walk_all warn waste weather wednesday well_at
-3 western_blot will_behave will_not win_<time> would_be would_love write_<time> zone
-2 #act=change/thing/part #act=create/thing/part #act=light/abstract/part #act=topic/person/whole
-2 #act=vague/abstract/whole #amount=share #check=share #concrete=vague/abstract #first=light/abstract
-2 #first=topic/none #first=vague/none #object=account #object=app #object=attempt #object=average #object=b1
-2 #object=better #object=boundary #object=braver #object=break #object=bridge #object=bus #object=business
-2 #object=cake #object=calendar #object=chef #object=cloud #object=clue #object=confidence #object=day #object=desk
-2 #object=developer #object=docker #object=end #object=everyone #object=excuse #object=expectation #object=fancy
-2 #object=g #object=garden #object=grazing #object=hand #object=head #object=headway #object=heard #object=home
-2 #object=hunting #object=hygiene #object=incident #object=innovation #object=interview #object=job #object=lathe
-2 #object=laugh #object=link #object=lit #object=market #object=mastitis #object=max #object=mean #object=migration
-2 #object=mix #object=mother #object=number #object=old #object=one #object=organic #object=organised #object=paper
-2 #object=pastry #object=pitch #object=practice #object=process #object=profile #object=quieter #object=quote
-2 #object=relationship #object=running #object=score #object=service #object=set #object=show #object=somehow
-2 #object=statistics #object=stone #object=stopping #object=tab #object=take #object=task #object=tax #object=thesis
-2 #object=tired #object=tone #object=tour #object=trust #object=want #object=way #object=weather #verb=accept
-2 #verb=accept/thing #verb=advance #verb=attend #verb=bake/none #verb=beekeep #verb=beekeep/thing #verb=call
-2 #verb=close/empty #verb=coach #verb=code #verb=code/none #verb=continue #verb=continue/thing #verb=cut
-2 #verb=draw/empty #verb=earn #verb=end #verb=engage #verb=engage/thing #verb=explore #verb=explore/thing
-2 #verb=find/abstract #verb=fix #verb=fix/empty #verb=four #verb=four/none #verb=garden #verb=get/thing
-2 #verb=go/thing #verb=going #verb=going/thing #verb=guide #verb=have/thing #verb=hit/none #verb=hold/empty
-2 #verb=improve #verb=introduce #verb=keep #verb=lead/none #verb=learn/empty #verb=lend #verb=lift #verb=like/none
-2 #verb=look #verb=lower #verb=organise #verb=organise/empty #verb=pass/none #verb=play/empty #verb=read
-2 #verb=record/empty #verb=reduce #verb=reduce/abstract #verb=say/thing #verb=sit #verb=sit/thing #verb=solder
-2 #verb=solder/thing #verb=sort #verb=speak/empty #verb=speak/none #verb=stand/none #verb=stand/thing #verb=stay
-2 #verb=strengthen/thing #verb=study/none #verb=study/thing #verb=sub #verb=support #verb=support/thing #verb=take
-2 #verb=travel #verb=turn/empty #verb=want/thing #verb=work #verb=work/thing 0_0 0_budget 0_chemistry 0_cron 0_k
-2 :decide :motion <time>_check <time>_e <time>_no <time>_then <why>_say ^_an ^_beekeep ^_bring ^_coach ^_continue
-2 ^_cv ^_earn ^_eng ^_engage ^_everyone ^_feel ^_forty ^_knock ^_learn ^_leave ^_lift ^_look ^_lower ^_may ^_mix
-2 ^_open ^_organise ^_our ^_patient ^_plan ^_play ^_quieter ^_quote ^_read ^_reduce ^_solder ^_sound ^_spanish
-2 ^_stand ^_student ^_ten ^_throw ^_travel ^_twenty ^_use ^_with ^_world a_break a_clue a_cool a_dog a_feel a_four
-2 a_good a_little a_morn a_native a_phone able accent_<time> across_the advance again_<why> aid album_<time> all_$
-2 alone an_expert an_hour and_one anyth ao3 arabic as_discuss ask at_home aws b1_<time> back_to bad_day be_completely
-2 be_happy be_not beat become_an become_the beekeep begin_<time> behind big bike bite_<time> board_<why> board_to
-2 book_system box_<why> braver broad calmer change chapter_three check_up christene city clipper close_the clue_about
-2 co code complaint_$ complete_two condition contribute_to course_<time> cron cron_job day_from diabete direct do_not
-2 docker doreen drawer dur_my dur_the eleven employer eng eng_light engage_with evene_class event_$ every_child
-2 everyth_<time> exception_$ exist expect faculty fade feel_at file_$ finally finally_$ finally_do finally_get
-2 first_year fit_<time> five_hour flawless food_bank for_$ for_pension for_process fraction gain game_<time> garden_$
-2 garden_<time> get_somewhere glasgow glasgow_<time> good_idea grip_on hand_$ handle handover_<why> hat_<time>
-2 have_not head_<time> head_round help_with higher how i_become i_can i_finally i_just i_need idea_<time> if_i
-2 in_<time> in_glasgow in_meet in_one in_place in_the in_there increase insurer interview_list it_on it_take
-2 japanese_<time> jazz job_hunt job_on journey k_<time> kerry knock_0 land_on lathe_$ lathe_<time> learn_enough level
-2 lift_the like_our like_the like_to listen_to longer look_into love_my love_the machine_$ make_every make_headway
-2 master_all master_the mastity may_$ may_i me_<time> me_and me_at mean_by merit minus_0 mistake_$ mix morn_person
-2 move_to movement my_co my_community my_desk my_english my_father my_javascript my_parent my_watch native need_to
-2 negotiate never_have new_book next_time night_shift ninety_hour not_$ note_dur noth_fancy now_<why> of_code of_my
-2 of_them office_<time> often old_box on_$ on_at on_day on_shift on_what one_$ onto_the open_evene order our_lab
-2 our_town over_my own_in page_0 participate peace pension_query percent person_for person_in personal petty phd
-2 phone_$ pitch_<time> pivot pivot_table plot practice_$ presence_in presentable process_$ profile_of promote
-2 pull_ups pupil_premium query quieter quieter_<time> radiator rain_$ raise_the read_the recruiter_to reduce_error
-2 reel rein relative_$ renew repeat research_<time> retro roman roman_gallery room rotational rotational_graze s_$
-2 safer say_that science scratch_<time> secure senior_<time> sharp she_be shift_<why> show_$ sick six_<time> six_hour
-2 sixteen_hour some_research somewhere_with sort_my spanish squad stage stand start statistics step_$ step_up still_i
-2 stop stronger student study_<time> stuff_<time> stuff_for summer_$ switch_off system take_an take_to talk_about
-2 team_$ team_to temper tenant tenant_meet tenor term the_account the_autumn the_best the_business the_case
-2 the_christene the_committee the_department the_family the_field the_gap the_go the_hous the_interview the_lathe
-2 the_lounge the_music the_new the_poster the_profile the_roman the_saddle the_speech the_tax the_thing the_time
-2 the_trust the_tutor the_two the_vet the_weather the_wed the_weekend the_woman then_the thing_with this this_time
-2 three_$ tighter_$ time_<time> to_have to_hold to_love to_person to_pull to_stay to_use together_<time> tomasz
-2 tone_$ too_$ top_three tourist town town_$ town_<time> trade treat try_to twenty understand_what up up_by up_for
-2 up_with vat vat_<time> visual vocabulary wall want_<time> ward_0 ward_<time> water_$ wave week_$ weigh weight_$
-2 whatever_come when_the whether who will_have with_dad with_our without_stop work_on world_class wpm_$ write_<why>
-2 year_in yield youth zero_mistake
2 #act=activity/abstract/part #act=activity/none/part #act=activity/person/whole #act=change/none/part
2 #act=finish/none/whole #act=finish/person/part #act=topic/thing/part #act=vague/person/part #amount=rhythm
2 #amount=score #check=score #concrete=activity/none #concrete=change/none #concrete=create/thing #first=change/none
2 #first=topic/abstract #object=accepted #object=accident #object=all #object=appointment #object=article #object=away
2 #object=bed #object=block #object=blood #object=budgeting #object=certificate #object=chair #object=coffee
2 #object=come #object=crawl #object=cup #object=curtain #object=diary #object=dog #object=done #object=email
2 #object=episode #object=ex #object=example #object=fall #object=fee #object=fewer #object=firm #object=folder
2 #object=forever #object=free #object=garage #object=gate #object=glove #object=group #object=hearing #object=hello
2 #object=hymn #object=idea #object=ielt #object=junior #object=kata #object=kid #object=kit #object=kurdish
2 #object=ladder #object=lamb #object=lead #object=leadership #object=let #object=letter #object=lift #object=lune
2 #object=made #object=memoir #object=middlemarch #object=minute #object=mitre #object=money #object=nan
2 #object=national #object=newsletter #object=note #object=page #object=painted #object=photo #object=planning
2 #object=point #object=pot #object=pressure #object=promotion #object=pupil #object=puzzle #object=rail #object=read
2 #object=recipe #object=record #object=reel #object=refresher #object=review #object=rule #object=run #object=s
2 #object=safe #object=scheme #object=school #object=script #object=second #object=section #object=shift
2 #object=sourdough #object=sport #object=spreadsheet #object=stair #object=stall #object=star #object=tie
2 #object=timesheet #object=tin #object=tree #object=visitor #object=voice #object=voted #object=walked #object=was
2 #object=website #object=wipe #object=workshop #reasons #verb=add #verb=answer/thing #verb=apply/thing
2 #verb=attend/none #verb=bake/thing #verb=be/none #verb=be/person #verb=beat/thing #verb=clean/thing
2 #verb=coach/person #verb=comment #verb=comment/thing #verb=cycle #verb=cycle/thing #verb=deploy #verb=do/empty
2 #verb=earn/thing #verb=end/none #verb=explain/thing #verb=finish #verb=gain #verb=get #verb=get/same
2 #verb=give/abstract #verb=give/empty #verb=hand/none #verb=increase/thing #verb=let #verb=log/none #verb=lose
2 #verb=lose/thing #verb=merge #verb=open #verb=open/thing #verb=paint #verb=paint/thing #verb=pass #verb=pay/thing
2 #verb=perfect #verb=phone/person #verb=plant #verb=plant/thing #verb=play/thing #verb=point #verb=present
2 #verb=publish/thing #verb=reach/thing #verb=read/empty #verb=reduce/none #verb=register #verb=rewrite
2 #verb=rewrite/thing #verb=set #verb=sew #verb=sketch #verb=spend/empty #verb=squat #verb=submit #verb=submit/thing
2 #verb=talk #verb=talk/thing #verb=teach #verb=translate #verb=translate/thing #verb=update #verb=update/thing
2 #verb=visit #verb=visit/thing #verb=volunteer/thing #verb=wake #verb=wake/none #verb=walk/thing #verb=want/empty
2 #verb=watch #verb=watch/thing #verb=win #verb=work/none #verb=write/empty 0_attendance 0_day 0_food 0_i 0_s
2 0_session 0_supervise 0_time 0_without <time>_day <time>_each <time>_it <time>_market <time>_not <time>_out
2 <time>_please <time>_rather <time>_report <time>_sort <time>_that <time>_when <why> ^_add ^_answer ^_b2 ^_back
2 ^_bench ^_block ^_comment ^_customer ^_descale ^_do ^_finish ^_gain ^_going ^_hand ^_hope ^_increase ^_level ^_maths
2 ^_mr ^_parkrun ^_pay ^_present ^_promotion ^_reflect ^_review ^_rewrite ^_screen ^_set ^_shadow ^_sketch ^_smart
2 ^_start ^_submit ^_talk ^_teach ^_team ^_telephone ^_that ^_tie ^_translate ^_update ^_visit ^_walk ^_want ^_watch
2 ^_wipe ^_write a_colleague a_dovetail a_half a_michelin a_weather a_week above_$ accept accident actual address
2 advice again_and agency aim_to aisle algorithm all_nine all_the an_appointment and_<time> and_block api app
2 appointment_with arm_and article_to as_well assembly at_0 bakery band bandage be_it be_late be_make bedtime
2 before_buy before_i bench_0 best best_<time> best_in blood_pressure bookkeep both buddy bulb by_shadow café camino
2 canteen_<time> caretaker chapter_0 chef child_in circle clair clair_de class_<time> client clinic_<time> cloud
2 coffee_machine colleague_$ come_to comic comment_my committee common completion_of consultant conversation county
2 couple cousin_in cpr cycle_to dahlia dahlia_<time> day day_$ de_lune deadline delay delegate_the department deputy
2 design develop_leadership dissertation division do_<time> documentary dosage dosage_abbreviation dovetail_drawer
2 down_<time> draw draw_up drive_licence due dummy duolingo_polish e_learn each_take early elect_as email
2 emergency_fund employee end_$ english_<time> entire entry_<why> episode_of every_parent exception explain_my fall
2 fancy fast fence_$ final_of finally_listen first_$ five_past flexbox flexbox_froggy folder football for_all for_ten
2 forklift french friday froggy from_0 from_every from_scratch front_crawl garage_$ garden gate_$ gauge gel get_it
2 get_vote give_me give_up goe good_i good_news grade graft grandad_$ grid grind guess_$ guest gym half_hour hand_in
2 hand_up have_all have_every have_read he_retire head_to her_<why> hid_it him hire_at hoist hold_a home_for homework
2 hotel hour_and husband i_shall ielt_0 in_advance in_class in_it in_kurdish in_my in_nature in_room in_show in_under
2 in_write infection inset invoice irregular it_<why> its its_<time> join k k_under kata_on kurdish lane_<time> last
2 lead_$ learn_all least_a least_one lecture_$ leed_<time> lena lesson_with let_the licence_$ linkedin_$
2 linkedin_learn list listener little_cousin live_with log_0 log_every login lose_time loss_<time> lunch_away lune
2 madder make_0 mandarin master maths_five me_a medium meet_from member merge message metronome michelin michelin_star
2 middlemarch minute_0 minute_<time> minute_scale mitre monitor more_often mosque move_our mr_sato mrs muscle
2 muscle_<time> must_be my_brother my_diagnosis my_linkedin my_little my_lunch my_mentee my_name my_pe my_plan my_son
2 my_tea my_voice myself_$ nature_$ net never_lose new_year newborn newly next niece no_takeaway nurs nurse_<why>
2 object of off_$ offcut_$ on_codewar on_it once open_a open_question or_above or_more order_for organise_a our_save
2 our_stall out_at out_my outage outside_the page_<time> paint_a pass_<time> past_paper pe pe_kit peg pelvy person_i
2 person_who photo_of photography picture plan_to platform play_through please_$ plot_0 podcast point poster_<time>
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
2 watercolour we_do weather_app website week_<time> what_the what_they whatever_they widow will_$ will_become
2 will_take wipe_down with_good with_her with_lena with_mr with_resident woman work_at work_through workshop
2 would_quite write_$ write_a
3 #act=light/thing/whole #amount=money #check=money #check=result #concrete=activity/person #first=create/thing
3 #first=finish/abstract #first=topic/thing #first=vague/thing #hands=limitless #hands=partly #hands=spared #object=b2
3 #object=bank #object=bit #object=box #object=brother #object=cash #object=clinic #object=club #object=cycle
3 #object=department #object=dry #object=exam #object=feedback #object=give #object=hired #object=late #object=life
3 #object=light #object=listener #object=loss #object=nurse #object=orchestra #object=pair #object=pay #object=permit
3 #object=post #object=right #object=said #object=smarter #object=squat #object=stat #object=stop #object=sugar
3 #object=teacher #object=toe #object=ups #object=vegan #object=walking #verb=ask #verb=book #verb=book/thing
3 #verb=commit/empty #verb=contribute #verb=contribute/empty #verb=draft #verb=ensure #verb=ensure/thing #verb=explain
3 #verb=get/none #verb=give/person #verb=hand #verb=hold/thing #verb=join/thing #verb=like/thing #verb=max
3 #verb=max/thing #verb=memorise #verb=memorise/thing #verb=pass/thing #verb=pay #verb=photograph #verb=practice/thing
3 #verb=record #verb=review #verb=set/thing #verb=shadow/thing #verb=share #verb=sharpen/thing #verb=show/thing
3 #verb=smoke #verb=smoke/none #verb=spend/none #verb=tell/thing #verb=tidy #verb=tidy/thing #verb=walk
3 #verb=write/thing 0_$ 0_from 0_house 0_in 0_into 0_on 0_second :meets <time>_about <time>_geography <why>_all
3 <why>_get <why>_not <why>_so ^_apply ^_as ^_become ^_clear ^_commit ^_contribute ^_draft ^_ensure ^_explain
3 ^_fifteen ^_groom ^_join ^_listen ^_memorise ^_new ^_not ^_photograph ^_rehearse ^_say ^_sharpen ^_tell ^_thirty
3 ^_tidy ^_touch ^_try ^_what ^_wset ^_year a_customer a_fortnight a_medication a_work about_bully account_<time> add
3 ads album all_seven along anatomy and_0 and_then apply_to archive at_night at_the attend audit aunt away_from b2_in
3 back_$ back_in bank_feed below_0 black ble blog blog_post box_<time> boy_$ breath bring_one brother_$ but can car
3 carrot case chart chem chem_$ closure colour company confirmation coral corner costume council coursework customer d
3 decide deep_work deliver deposit descale dig_over district do_some documentation doe doe_not down dry_<time> dur
3 duty eight either engine english error_$ evene evidence examiner eye f feed_<time> fewer finish_read finish_the
3 five_$ five_year fix_the for_good form former fortnight fortnight_$ full_stop geography_<time> get_at get_hire
3 go_swim go_vegan going_to grade_0 granddaughter grandfather greet half_an hallway handover have_0 have_be he
3 head_boy hear heart_<time> heat hive holiday host house_point hunt i_will i_would in_bed in_english information
3 inspector it italki italki_lesson joint k_word kata keep_the kettle kg_of lab ladder law_on league learn_my level_0
3 life_<time> like_my long madame mate maths matrix me_for me_ill memorise mentee ministry minute_of mistake_<time>
3 month_<why> more_than most_<time> mum_and my_0 my_goal my_neighbour my_toe n_0 name_on nephew netball never_get
3 no_more northern not_one noth_else now_and observe of_deep of_it offcut on_linkedin on_our once_<time> one_on
3 only_<time> orchestra our_study out outstand_<time> own_$ owner pair_of parish passage pay_for peer_group petty_cash
3 plan_with portal porter_<time> portfolio_$ positive poster_about pour practice_my presentation press_ups produce
3 product profile_$ proof pull question_in quit_smoke rais re reach reach_0 refresher rehearsal remembrance rent
3 reopen report_$ right rise row row_with saddle sap save_0 save_account scout scratch search seat set set_up sharpen
3 shelter shop sister sleep smarter soil solo solve_0 some_weight someone speak_polish spend_<time> spend_no split
3 sport stall statement step_<time> stop_$ str study_$ summary supervisor sweet tally tank teach_assistant test_$
3 that_we the_client the_council the_district the_gate the_grammar the_junior the_law the_line the_night the_petty
3 the_portfolio the_share them therapy tidy tier time_table to_<time> toddler touch_my trial trumpet try_out uncle
3 under under_0 university use vegan_<time> vegetarian verb village_hall viola violin weed_along weight where who_can
3 whole_of will_do will_get win_the wine wipe with_a work_in would_really wound wound_care wset wset_level year_0
3 youth_orchestra
4 #act=activity/empty/part #act=activity/person/part #act=activity/thing/whole #act=create/thing/whole
4 #act=finish/person/whole #act=vague/none/whole #amount=count #check=rhythm #concrete=activity/thing
4 #concrete=finish/same #concrete=topic/thing #concrete=vague/thing #ends #first=activity/person #first=activity/thing
4 #first=create/person #first=named/thing #numbers #object=alcohol #object=best #object=change #object=chisel
4 #object=coursework #object=display #object=employee #object=family #object=licence #object=line #object=lower
4 #object=mentor #object=n3 #object=outstanding #object=peace #object=price #object=prior #object=refrain
4 #object=request #object=saving #object=shown #object=sorry #object=splashback #object=stuck #object=sub
4 #object=swimming #object=tomatoe #object=webinar #object=whole #verb=apply #verb=come #verb=commit #verb=cook/empty
4 #verb=grow #verb=have/abstract #verb=join #verb=reach #verb=rehearse #verb=review/thing #verb=shadow #verb=sharpen
4 #verb=take/none #verb=tell 0_and 0_kg 0_length 0_of 0_to <time>_get <time>_on <why>_one ^_food ^_gas ^_go ^_grow
4 ^_ielt ^_life ^_log ^_lose ^_quit ^_refrain ^_reupholster ^_rewire a_night aa abdominal abel about_my absentee
4 accidental additional adjoin administere adoption air airway alan algebra all allow along_the aloud alternate and
4 animal antarctic antarctica anthem anthology apache apiece appearance appoint approval aquarium arc arcade arch
4 arrival artery as_an asbesto at at_five athletics atlas atoll attend_<time> away ay ba backhand backup badger baku
4 bank bare bayesian be_0 be_show be_stick beck bedroom benjamin bestow better_<time> billboard billy bin biographical
4 bird birdie biscuit bishop blackout blackwater blanc bloom bon boundary bowman brake brawl bruise brush bug bulk
4 bureau burst cable cameo camouflage canada canary canon care_$ carl carnival carol cartoon carve cemetery cent
4 championship channel charg chartere chassy chateau chien chisel chow citizenship clad claim clamp classroom clean
4 clemency close closet clothe coach_the cockpit codewar_<time> col college collin come_back commemorate commission
4 commissioner complaint compress conceal concussion confidentiality conte controversy cook_someth cookbook corpse
4 correspond cough cousin covenant crouch cruise curfew curse custody dairy dam dark daughter death deceas
4 decommission dee der derrick description development_in dexter diagnosis dig digital digitally diocese disguis
4 dismissal display display_<time> disposable distributor diver doctor dolly dominion domino dose dot drake drill
4 driver dual duchess duet dugout duke dump dy e each_$ eat eclipse electrical electrician electrician_<time>
4 electronic elephant eleventh elf embassy embryo emma employee_of enlarg enzyme episcopal equalizer equipment
4 etymology everyone_in excavate except explorer expulsion extend extradition fairy falcon family famou farmhouse
4 favorite feedback fellowship fenc fence_<time> fertility fever fifth firework firm flame flavore fletcher flint
4 flowere flown food_hygiene footballer for_miss foreman fourth freeman freez frequency frog gallery gambia gas_safe
4 genu girl glow go_to goal_<time> goalkeeper google gourmet gov gra grain gran grandmother grandson granite graze
4 guitarist gunman handbook handcuf handover_$ hangar harp harper harry hart have_my haye headline heap herald herd
4 heroin hiatu hole hollow holme home_$ homere honestly_i hormone hour_each house how_many identical idol ielt if_the
4 illustration immunity implant import improperly improve_my in_$ in_german include indirect infant infield
4 inflammation infringement ingredient injury input inspect installment instruct interchange interface interrupt
4 introduce invalid iso jail jay jeep jimmy jury kaiser kappa kent kilo kitchen knee kronor l laboratory large launch
4 launcher lava layout lease lee len lengthy lense librarian licence lid lien lieutenant life_$ lil livestock locate
4 locker long_tone lookout loose lose_0 lower_the lung m_<why> magnate main make_a manga mar marsh mass me_to meat_$
4 median medication_error melt memoir memory merchandise meridian mid midday miller mirza mistress mixture mock
4 modification mollusk monkey moratorium moth motion motorcycle motorway mountain n3 n3_<time> namesake nanny nante
4 natal navigator nay nestle news not_buy note obstruction occasionally of_long off_my ofst only_$ ordinance outdoor
4 outer outlet ovation overhead p packer palace panda panther pap parade part_in partially pasha patty pavilion pedal
4 penguin periodically permanent phone phonic phony phrase physiology picket pickup pil piper place plain plant
4 playboy please podium pollard pornographic postponement poultry pregnancy pregnant premier prescription priest
4 prison procedure processor promote_me propeller puck pull_request pulpit pump put_my put_the put_up quad quaker
4 qualification quantity radiu ramp rana ransom rare rather_than raw read_<time> read_to rebate recast receiver recoat
4 record_myself redesign redistribution refrain_from regrout rehearse remainder reopene reschedule reservoir
4 resignation rest rest_of restriction reupholster revert rewire ride right_on rim ritual roam robbery roe roger
4 rounder rule s sam sampl sandstone sas satirical saunder savoy sawyer school seaman seizure sell seller semester
4 sensor sentence shalom shark sheng sherry shiny show_at shrimp sim simmon ski sky slang slap slice slip smile soft
4 sole solicitor some_of soy soybean spam specify splashback spotify spotify_<time> sprint squat ss staircase
4 statutory steel stella stern steward sting stream stretch sue suit sunday supermarket supervision supplier surface
4 swedish swiss sworn sylvester syndicate synopsy synthetic ta tae taint taste taxonomy taxy temporarily tenth terrace
4 terry th the_green the_gym the_harp the_north them_<time> thieve thin thursday tim time_for tobacco tong touchdown
4 toy tract trail transmit transplant transport travy treason treasurer tri trim trivia truck turner turtle twain
4 two_<time> type typically ultimatum undercover unearth uniform unname unpublish unrestrict unveil up_the upheld
4 uranium user vaccination variously vegan vein village vitamin vol volley volleyball voyage vs wait walsh ward
4 ward_<why> warrant web webinar weed wellington welsh whale what_be whilst wilkin will_<why> willie winger wireless
4 witch within wolve worm write_down yard your z
5 #act=finish/thing/whole #act=light/empty/part #act=light/person/whole #check=count #first=light/person
5 #object=abbreviation #object=attendance #object=bought #object=chapter #object=getting #object=level #object=parkrun
5 #object=physio #object=planner #object=polish #object=poodle #object=question #object=salesperson #object=skin
5 #object=tyre #verb=ask/thing #verb=become #verb=better #verb=find/person #verb=get/abstract #verb=like #verb=log
5 #verb=make/person #verb=run/thing #verb=stretch #verb=try #verb=try/thing #verb=win/empty 0 0_chapter 0_with
5 :deliverable :prize <time>_<time> <time>_up ^_<time> ^_half ^_re ^_see ^_stretch ^_the a_first abbreviation about_0
5 acid acoustic addition additionally adjourn admission advisory afternoon agent alia all_0 allan allegedly alley
5 alongside also amend amir amp anchor and_me android ann announcer annually anthrax antique ap apprentice arm
5 assailant association attendance audition autobiography autumn auxiliary b2 b_or bachelor badminton baggage baker
5 barb barber barker baron basil bate beach beam below beneath bern berth beta beverage bite_of bogu boil book bore
5 born botanical boulder box brewer bribe brick briefly brigade brook brother build_a bull bury bus butler by_heart
5 cafeteria cairn calendar caliber call camera cancel canyon carr cas cascade cash castle catcher ceas ceil cell
5 ceramic chain chaplain chapter_of chemist chess chester chip chromosome chronicle circa clear clive clutch cobra
5 cocaine coke cola collection colonel color colt columnist comet commencement comment confederation confidential
5 configuration confinement confirm contact contamination continue_professional contract convert copyright countess
5 courier courthouse courtyard cox crawl cricketer crow cubic cue cutter cyclist dale dan dawn de debut debute decker
5 decorate decoration decorative defamation deflect detonate dietary diner dirt discharg disciplinary discount
5 discovery disperse dissolution do_a doctorate doll dome drop drummer dunk duolingo_streak dust earl editor electric
5 elevator empty episode equalize equivalent ex explosive facility false farewell fat fest fetch fiber file fir fire
5 firm_<why> first_in fis fish fisherman fist fixture flank flat flotilla fluid fly flyer fog foil follow footage
5 for_my forbidden fort freeze freight front fruit fulham gable garbage garlic gastropod gently gig glacier good_$
5 graduation grand graph grass grease groin ground gymnasium hang hat haul headquarters heart heath heather heel
5 herbal hide higher_in hike his hoax holly home hook horseback hour_<why> illegally in_wound inbox indoor infamou
5 informant into_the invent isle itinerary jam james jasper jenkins jo johanne judo junior keeper keyboard khan
5 kickback kicker kosher lady larvae lay leg lens levy lift ligament liner ling lok lone lose lot_$ lowere lucy mac
5 machine maize majesty make_me maker manufacturer map marathon match material maternity medalist menu mercantile
5 metallic midland minc miss mobile mon monastery monk month more_of morn morry mosquito mount mourner move_up mr ms
5 murphy musical_$ my_ex my_life navigation navy near never nickel nickname nicky no north not_to nut observatory
5 occasional office oil online only op operator or_better orchid ordnance organ originate overland overtime oxide
5 package paddy pale palmer parkrun parkrun_<time> parole part partition pebble peck percussion pet photographic pine
5 ping pinto plenary plug po pole poodle portable postpone potatoe prescribe preview prince proclamation
5 professional_development prohibition promote_to promotion promptly proprietary protective prototype publisher pulse
5 pyramid quit quiz quota ra random rapper recipient reed referenc regiment renne rental reservation residence
5 restaurant retention return rider rink rocker roller rosemary ross rub run rupee rust rutherford sacr sail saint
5 salesperson salesperson_of sally sanctuary scam scheme scot scrap scrum sec secret seed seiz select semi sentenc
5 separately server severance shaft shearer shell ship short shoulder show shrapnel side simmer skate skeleton skillet
5 skirt slate snake snow sodium somerset sometime son spa spiegel spike spinal spokeswoman sponsorship sprain square
5 st stainless star statue steal stein sticky stomach stoppage store strand stray subpoena subscriber subsequent
5 subsidy sued summon summone surgeon surgical swap switch tai tast taxi tee terminate test thanksgive the_consultant
5 the_firm the_month the_rest theft thoroughbr thunder timber title to token tomato tomb torch traffic trainer trash
5 triangular tribune tributary trip tuition tunnel ulster unit unreleas upon upper upstair use_a valid vent
5 verification vertical vicar vintage vocalist volume wardrobe warehouse wash watt week wharf while whip width
5 will_use winery winner with with_<time> with_one withheld within_0 write x zoo
6 #act=create/none/whole #first=finish/person #hands=exam #object=water #verb=better/none #verb=come/none #verb=cook
6 #verb=make/none #verb=mend #verb=see #verb=see/thing 0_customer 0_for :person <time>_a <time>_come ^_ask ^_cook
6 ^_duolingo ^_never a_b abbreviat academy accreditation activate activation adjacent again_$ ak alison all_of
6 aluminium always_$ ambulance annual ant approve arbitration ark arrive artificial atop attic attribution authorize
6 automate b bach bacon bailey ballot banner barne barrel barrow bassist belt beth bibliography bluff bo bookstore
6 booster bottl bottom bounty bowie boy bra breaker breast brent brief broth brunswick buffalo burnt bye c cage
6 calcium cam canton caroline cat cathedral cellar cello centennial cereal certify chick chin chop chuck circuit
6 classroom_<time> clause clay cod comb compass compilation complete_the consort content cooper corporal cottage court
6 crisp crossbar cube cum dad dash decree denote dentist depot detector dictionary din directive discharge discover
6 disk dissolv dissolve dixie domain dress driveway du duck dusk dynamite ecstasy eddy edit eric escort essay eve
6 exclusive exemption extra extraction feature fence ferry fertilizer fifteen fine finish flash floss floss_<time>
6 foam food foot for_<time> fowler fra freshly frigate frost full gallon gas gift give_us glen goose graham gravel
6 greenwood grenade grocery grove gun hale half hamburger handler handy harvest herb hill holt hopper horizontal horn
6 horse hot hygiene hymn illuminate imperial imprint inaugural inaugurate inch incorrectly indefinite induct initial
6 inspection install interpol interval into introduction inventor j jaw jenny jersey jewel jewelry joey judge kilogram
6 kite kroner lacrosse lambert lar laurel layer learn_the lewy lin linkedin lion liver lobster lord lottery loud lower
6 lumber lunar magistrate makeshift manor mark mary mason matt maxwell medal medication medicine medley membrane
6 memorabilia memorial mesh meter milligram mirror misdemeanor module molly moon morrow motel mound mud mustard
6 my_practice nak national naturalization nearby nest newspaper nicotine night_$ notice notify noun nude off omega on
6 ordination organic os other_person outside overdose overturn oxygen panel park park_<time> parker pastry pat patel
6 pay payment peace_$ penalty pence pend petit petrol physio piano pig pike pile placement plasma plus pocket poem
6 poison poker pool porcelain porch port portion pottery preliminary prohibite pronunciation proper provisional punt
6 quarantine radio rail raven razor rear receipt reception recommend recycle refuse reply reproduction requir reveal
6 reverend review rice ridge rite river robin roof rotate rover royalty sack sah salad salmon scent schedule
6 scoreboard screen selection separate sergeant sermon seven shave shepherd shill shire shortene sir smith snail
6 specimen speedway spice springer sprinter squash stair steroid stick stolen stretch_<time> sun sunrise surrey tail
6 take_the takeaway takeaway_<time> talbot tan tate te tea telescope teller temporary tendon tent testosterone
6 that_really theorem they thickness third thorn throw tile till tiny tire tissue titl trace track tractor
6 transmission twitter uncovere underwent unidentify unlimite ur usage usually vale valentine vanity variant vegetable
6 vik vinegar visa visitor voltage w wah waist wav which win_best winter withdrawn woodward yacht year_$ yearly zip
7 #act=create/person/whole #act=finish/none/part #act=topic/abstract/whole #checks2 #object=catch #object=least
7 #object=part #object=satisfaction #object=scale #verb=become/thing :activity a_will abbey abdomen above
7 advertisement again allowance alphabet aluminum ams ankle announce anonymou antenna any application assistant
7 authorization baby barbecue baronet barrett barton basement baton baxter bay bear beard beaver beef beetle ben
7 beside bicycle birthday block board boat booker bowl branch brass breeder brewery broadcast bullet bumper burn cab
7 cabin cache caller camp cane cannon canopy canvas captain catalogue certification chamber chapter charge chat
7 chestnut cigar circulation clock club cocktail coconut codewar cole collector completion compression compulsory
7 conjunction consecrate consent consist constable conversion cordon coroner couch counterfeit crab crane crescent
7 crimson cross curry cycle cylinder daily daisy dalton deer den device dial dip directory discography distribute div
7 document dog donation dop dough draft dragon eagle eject elk emergency encode entitl eponymou erect excerpt factory
7 feast feather firearm float floor floral flute forgery formally format formula four_$ frame freighter fry funeral
7 fur gala garland ginger glue gram grant grow_more guild handball hatch hello henry her herein holy honorary hooker
7 hospital hour_$ hull hurl hydraulic in incorporation injection inside intercept intermediate issuance jockey
7 junction june kelly kensington kickoff king knife lake lance laser laundry leaflet leave leed libel licens
7 lighthouse limousine liquid liter loop lotu lounge luncheon m magnetic maid mandatory marble marijuana mascot mask
7 mast meadow memo mercury metal metric mick mill miniature moose mushroom n nan neon newton nose notation notebook
7 nurse nursery oak officially olive onion open out_loud own paint pan papal paragraph parcel pardon parsley pea
7 peanut peel per perfume peter pizza plaster plum pork porter possession post postal posthumously potassium potato
7 potter prayer price princess printer priory procession promotional prophet publication quarry racket railway ranch
7 ray read recess recorder rectangular refer referee regular regularly relay rename replace report reprieve
7 respectively retrieve round sabbath salon sans scarlet serve service sheriff shield shin snack song soup special
7 specially specification spencer splash spot steak stereo stone stranger strawberry stump sunglass sunset
7 supplemental swan swear tablespoon tar teaspoon terminal the the_<time> thereafter thermal thief throne thumb to_the
7 toilet tomatoe ton tow trailer tram translation tree trophy trout uk unauthorize unmark unofficial v vanilla varsity
7 veg veil version vessel vi video visit vodka wagon walker waterfall wet wheat white wolf zinc
8 #act=finish/empty/whole #concrete=change/thing #first=create/none #first=finish/thing #verb=finish/thing :exam
8 :granted ^_have a_month abbot accompany adorn afterwards aka ammunition any_more apple appointment arbor audio
8 automatically award backstroke bail bait barge basket bass battery be_on bee belly bench berry birch birth bolt bone
8 bourbon bow bride bud bundle bur butcher butter canal cape cargo carry centenary ceremonial chalk chapel chapman
8 cheese cherry chicken chili clau clerk click colore column commenc communion compartment conditional confession
8 contaminate corn corpus count courtesy cove cover custom customary deck delivery dental derby dessert diameter
8 dinner discontinu dish dover duff duolingo dutch egg elbow emerald enter every expiration extract fa feed festival
8 fill find_a finger fingerprint flag for formal frozen furnace garage get_0 get_a get_into goddess gray guardian hair
8 hammer hamza hand hare hay homestead hut immediately instant instruction iron iry item jack jan journal jumper kick
8 kidney kiss knight label lawn le leak lecture leopard library light lip litter load lock lump magazine manual
8 manuscript maple march mare massage meal memorandum microwave monthly mouse newsletter node on_time onto original
8 owl pant parenthese parliament partial pearl penny pepper pharmacy pick picnic pie pond poster privy probation
8 protocol pub punch purchase reference refund register reinstate remix replacement replay residency rib rum sauce
8 send sheep sheet shower sign single site slug soap spell sperm spinner spr spray sprinkle stack stain station steam
8 storage stove stripe subfamily submission surgery sweat sword tab tabloid tampere telegram ten termination text
8 thick thigh tiffany torah transmitter trinity triple trouser troy twice umpire underneath underwear unuse update
8 verse veterinary violet virgin wales walk walnut warden webster wed weekday wheel willow window wool wrist
9 #amount=clock #check=clock :create <time> <why>_<why> ^_no accidentally altar alternatively apply arrange arrow
9 article ash attach available bake ball bamboo banquet bark batch bathroom bead beer boiler bonus booth bread bullion
9 bundl bunny butt butterfly cake cap capsule cardboard carpet carriage cart cattle cedar ceremony champagne chocolate
9 cigarette cinnamon circular clinic clip cloth collect commonly companion complete cooke copper cord cotton crocodile
9 cup curtain customer_satisfaction dat delete deluxe diamond discard donate double dove drape drink emblem enclose
9 examination expire extension final flip fold gag galloway gill goat gold grey grill head header helmet homemade
9 identification induction ink inlet inscription insignia intake invitation jade jar juice lamp lane lantern late
9 leather ledger lever liquor marker marrow milk morse my_own name noodle o observation of_our oral orchard ore oval
9 oven oyster paperback parachute pass patent plate platinum polo pot presenter pseudonym pumpkin rainbow receive red
9 refrigerator release robe rope safari sage sample sandwich screw section sentinel shipment shoe silk sketch skull
9 slide smoke soak spear supplement surname sweater t tap thread through ticket tin toast tongue toss tyre undisclose
9 van vault velvet vendor vest wallet ware weekly whistle wicketkeeper wire wooden worcester yoga
10 #verb=grow/empty :finish ^_<why> ^_some admiralty august autopsy axe bag balloon ban barn bean blackberry blank
10 boot breakfast bronze brown bucket bulletin bushel calf candle canoe check chest circulate citation confiscate
10 contain correspondence cow creek crest crystal date diploma dock door drum dry dye ear easter entrance exam filter
10 flap flower forehead free gate give gown green ham handgun honey hood ice jacket lac later lemon lily line
10 microphone moss mouth mum nail neck needle night noon notification oath obtain palm peach pencil petition pill pony
10 prize recipe record registry reissu removal replica reprint rifle roast rod rotary rubber salt sand sausage scan
10 second shelf shotgun slot sock souvenir spit sticker strip submit subscription subsequently substitute suspension
10 syrup tavern telegraph telephone then toe tooth trunk tuck waiver wear word yuh
11 #hands=others #object=stranger after alcohol auction badge bearer bell blade blue burial camel chair charcoal cheek
11 cork coronation crown curl dart disc feeder fin flour fountain glass golden grammar groom gum injunction issu leaf
11 logo luggage maiden marry mat midnight minute nasal optional pair paper passport photograph pin pipe plastic polish
11 powder press publish purple purse queen rabbit receiv retriev revoke roll royal sale scoop shirt shortly shout
11 sleeve soda suitcase suspend swim table tag tape tender throat trademark transcript transfer valve wax whiskey
11 wreath
12 #concrete1 affidavit amber automatic bed blanket booklet button cartridge clearance coffee container cream
12 deposition diary each edition engrave fork from gazette glove hall id jubilee lace length lime mail messenger one
12 orange originally ounce pack patch permission permit photo pink plaque registration remove scarf signature skin
12 skip spoon straw stuf sugar tablet tip towel via waiv water without wrap
13 another blood candy coat coin cook copy entry envelope fee inscribe lamb letter license lunch page pistol postage
13 prior ruby stamp stud tube used vinyl
14 card coffin fake holder lodge log meat mint pad pen print rack request ribbon ring silver tattoo until urine yellow
15 bar before by certificate commemorative insert kit seal
16 bottle packet
17 bath
19 buy paste
20 first
"""
