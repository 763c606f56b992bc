"""What 6391 labelled goals teach about specific: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "f4353448195d24a3"
ANSWERS = ("no", "yes")
ROWS = """
-28 *
-19 mindful
-18 daunt disadvantage economically genuinely importantly strive vastly
-17 #hands=unsized alienate aspiration attitude enormously entrepreneurial misguid profoundly resilient seriously
-17 undoubtedly
-16 ^_0 accustome ambitiou civilize feel frankly fundamental fundamentally headway immensely imperative indifferent
-16 invest motivate openness politically pragmatic realization resilience socially truly underestimate unrealistic
-16 unthinkable
-15 accountable appreciate better capitalist conducive consciou defensively embrace ethnically extraordinarily fearful
-15 financially formidable increasingly incredibly inherently ours perceiv perceive pessimistic postwar prosperity
-15 repercussion someth surely terribly
-14 admire affluent alike anxiou appall boomer clout compell courageou crise culturally cynical decidedly disparate
-14 diverse emotionally endeavor endure entrench equally forefront frightene frustrate hugely indispensable
-14 industrialize lag lately meaningful midst naive optimistic outset outsider overcome overwhelm plight poverty
-14 precariou productive prospect prosperou realistic realize savvy skeptical standpoint strengthen supportive
-14 technological troubl undermine uneasy unpredictable urgency vibrant visionary vulnerable wary worrisome
-13 ^_to accomplish accomplishment achieve ambition arrogant articulate astonish authoritarian behave capitalism
-13 certainly confront consequence conservatism deeply demographic demonstrate destructive diminish dire dissatisfy
-13 distrust divisive economic emphasize envision esteem ethic evident excite focus fortunate happier harder imagine
-13 impatient implication impunity incapable indifference inevitably intellectual jeopardize militarily morally
-13 murderou overly patience perception perspective predictable profound progress psychologically pursu radically
-13 reflect relentlessly reliant repressive rethink rightly scenario seem selfish stability staggere struggle
-13 superpower tangible terrify uncomfortable underscore understandable unhappy unpopular upheaval weary westerner
-13 worry youthful
-12 #first=vague/abstract achievement acknowledge animosity arrogance aspect aware awe awful basically beset boast
-12 brutal bureaucrat capitalize catastrophe challeng closer coherent commitment compassion competitiveness complicate
-12 confidence confident constructive convinc cope deepen definitely democratically depress deserve desirable
-12 desperate destabilize deterrent disagree disproportionate distinctly eager empowerment encourage endanger
-12 energetic everybody exert experience exploit fascinate feasible foolish foremost foreseeable fragile fulfil
-12 generosity globally governance grappl greatness gritty hardly help heroic hesitant honest honesty ideology
-12 impoverish improbable improve incline inclusive indicative inevitable injustice innovation intensely intimidate
-12 irresponsible mentality modernization modernize necessity negatively notion objective obviously ourselve
-12 particularly patriotism peacemake phenomenal philanthropy pivotal positively prevail problematic prudent realism
-12 reassure relentless relevance remarkably reminder respect respectful responsive restless risky ruthless saddene
-12 sensible seriousness shameful sincere stature stereotype stubborn suicidal tremendou unbelievable understand
-12 unstable utterly vision vulnerability what willingness wrack
-11 #verb=make/thing absurd aggressive aggressively approach beneficial bigger bleak bolstere broaden burden
-11 bureaucracy burgeon cautiou chaotic clearer collectively commonplace communism concentrate consensu consistently
-11 continent corrupt creativity dangerously decisively democracy despair desperately detractor devastation develop
-11 distract disturb diversify diversity dominate downturn dramatically economical economy emphasy enjoy
-11 environmentally especially explore extreme favorably fiercely firepower flourish foothold forceful fruitful futile
-11 geopolitical glamorou grasp greatly hardship havoc helpful hopeful hostile hostility idea ideological imagination
-11 immoral impact importance incredible inefficient inherent initiative innovative insecurity instability integration
-11 irrational laud leverage liberalization lofty lot love markedly mentally mistrust moderate mood moral motivation
-11 mutually nation necessarily neglect nonetheless notoriously notwithstand obsess oppression ought our overshadow
-11 owe peril pervasive pessimism populou pose powerless rationale reality rebelliou reformer regrettable remarkable
-11 reputation resurgence reward role sadly satisfy scary sector sense sensibility sentiment setback shaken shaky
-11 shortcome sincerely situation skepticism socialism somehow sort spirite spite stabilize stakeholder stealth
-11 strategic strategy streak stride strong stuff superiority task tension thing think thoughtful thousand thrive tir
-11 tolerant too toward tragic transform trend tumultuou turbulent turmoil unacceptable undercut undertake unprecedent
-11 urban viewpoint visually wag weaken worse worst
-10 #verb=get/empty ^_under absolutely actively activism admiration afar afraid aftershock agenda ahead aim amaze
-10 anticipate apt ashame assure attract attractive awesome backer balance battleground beleaguer benefit betrayal
-10 bickere bitterly bloodsh bolster breadth brutality bullish calm capable centere cherish civic civilization clearly
-10 combate comparable comparatively competence consolidation contemplate continuation contradiction contradictory
-10 contrast credibility cultural decade decent desperation devastate dictate dictatorship difficult dilemma
-10 discourage dislike disparity doing domination drastic effort embarrass emerg emergence emulate engage enjoyable
-10 entertain enthusiasm envy excuse expectation extremism fairness faltere ferociou fledgl flexibility foe forgive
-10 forty fulfill generation geographically gre grim harm heartland helpless heroe hindere honestly horrible horrific
-10 humanity hurt impetu inability inde influence infrastructure inspire institution insurgency intelligent intensify
-10 intensity justify leadership less lessen macro mankind maybe mind minority miserable mobilize morality moreover
-10 multilateral nascent nationalism needy nostalgia noteworthy nowhere obstacle obviou oddly orient outnumbere
-10 painful passionate peaceful perfection perhaps person planner plausible pleas political politics populate
-10 potential professionalism proponent proportion proposition pros protectionism proven prowess punish pursue quo
-10 rational reckless reconciliation reluctance rely remind repression resentment respectable retiree rhetoric robust
-10 sad seemingly self sincerity sober social squarely stagnant stimulate strategically suffer sustain sustainable
-10 sway sympathetic talent tendency terrorism thankful thrill tough towards tragedy transparency turbulence
-10 turnaround unconventional underdog unjust unpleasant unsettl unwill utmost violent virtue vying weakness wildly
-10 withstand workplace worsen
-9 #opinion abide abroad accelerate acceptable accountability adamant adolescent advancement advantage advocate
-9 aesthetic affect affirmative afford aftermath aggression aging ala align ally always among assumption atmosphere
-9 attain attention audience aura awakene awkward backlash belief beyond bipartisan blame business carnage
-9 catastrophic cater cautiously certainty challenge cinematic climate comfortable community competent competitive
-9 complexity compromise concern conflict confrontation considerably cooperate costly courage creative credible crisis
-9 critical cutback dangerou decisive deter deteriorate determination dialogue differe difference difficulty dignity
-9 diplomacy disappoint disastrou discipline discourse dismal disregard distant downside drastically dynamic earnest
-9 ecological educate efficiency efficient eliminate elite emotional encompass end_in engagement enthusiastic equality
-9 erode ethnic evidently evolve exacerbate exaggerate excellence expansive expatriate extent extraordinary extremely
-9 fairly far favor favore fear focuse foreigner future get_to gloomy grateful greater happy hardene heightene
-9 historically hungry ideal ignore immense impossible impress incentive ineffective inequality inexperienc
-9 institutional interest intervention ironic irrelevant irreversible job kind language lax legacy lik mediocre menace
-9 militancy moderation morale more myriad myself neighbor neighborhood nevertheless nightmare odd opportunity
-9 optimism organizational outcome outrageou overwhelmingly participation partisan people perpetrator persecute
-9 physically plagu poignant poor portrayal posture potent practice_0 precedent priority profitability project promise
-9 prosper provocative quiet quirky quite racially rattl react reasonably rebuild recognize reconstruction reform
-9 regard relation relationship relevant reluctant resist respondent restive reunification rid ridiculou rife risk
-9 safeguard scope secretive sectarian secular skeptic sluggish solidarity sophisticate spectacle stabilization stance
-9 startl still stress strife stupid subjective success sufficiently surprisingly suspense sympathy synonymou taller
-9 tame targete technically tend tense terrible terror terrorist threaten tolerance transformation transition tricky
-9 unaffect uncertain uncertainty undecide unfavorable unify uniquely universally unlikely upbeat upsurge viable vie
-9 view vigilant vigorou violence volatile wealthy whatever woe worsene worthy
-8 #act=vague/abstract/part #object=degree #object=it 0_degree :hedge ^_five ^_four abandon ability affordable akin
-8 albeit alleviate alliance amuse angere anguish annoy anxiety applaud artistic aspire assessment austerity autonomy
-8 avert backdrop bastion battere be_the behavior believe believer betray bitterness brink broadly budget budgetary
-8 bureaucratic campuse candid capability centrist charisma charismatic circumstance civilian clarity cognitive
-8 coincidence complementary conceptual conciliatory consider consideration consistent consolidate contribute
-8 convergence convince cordial corporate country crime crippl critic crossroad culmination culture curtail danger
-8 defiant denounce densely dependent deprive derail deserv desire deterioration differently disaster discriminatory
-8 disgruntl dissatisfaction distraction domestically doubt downfall dramatic dream dubiou dumb ease eclips
-8 educational educator effectiveness elsewhere elusive emerge empower enhance enormou environment environmentalist
-8 epicenter escalate everywhere evidenc exceptional exceptionally excitement extremist fac fascination favorable
-8 financial fiscal flaw fledg forecaster gangster genuine global goodness governmental grip groundwork hamper harbore
-8 harsh harshly hate haunt hinder hopefully hour_of humiliat hypothetical ignorance imbalance inconsistent indirectly
-8 infight insight integrate intense intent internationally intrigu intrigue investment isolation justification lack
-8 lackluster lament largely laugh least leftist legitimacy liberate listen logistical loser lure mainstay make_the
-8 managerial maneuvere manner maverick maximize me_$ measure metropoly milestone minimum misery modest moment
-8 momentum motherland motive multinational nervou newcomer norm obese obligation obsession ominou onslaught openly
-8 oppose orderly ordinary outrage outreach outspoken outward overlap overweight parallel parity payoff penchant
-8 persist pledg ploy pois portray potentially prais precisely preparedness presence pretty profitable progressively
-8 prone prove provoke psychological pundit purely pursuit racism radical ravage real reap recession regime region
-8 reinforce resolve responsibility restraint revive rivalry romantic sake schizophrenia seldom sentimental seriou
-8 sexuality sharper shift showcase shy significance significantly simplicity slum socialist solve speak spirituality
-8 splendid spur squandere stable standstill stardom stark steadily stimulu strategist strength study substantially
-8 tackle tactic tarnish tax tempt terrific the_room themselve those thwart tolerate totally tout treacherou
-8 troublesome underline unfair unfold unfortunate unfortunately uninsure unity unsure uphill us vague value verge
-8 viability viciou visibly want way weak weakene wealth wonder wrought yorker youngster
-7 #act=vague/empty/whole #concrete=named/thing #object=hour #object=offer #object=piece #object=room #object=size
-7 #verb=save 0_hour <time>_do ^_at ^_zero academic acknowledg adequately advocacy affection afloat amass ambiguou
-7 anger ante anyway apartheid appreciation ardent around assess awareness backward bad badly bali battl besides
-7 bilateral blatant bloc blueprint bold boom boost borrower brave brisk brunt bully bunch bustl citizen cleans
-7 coalition collective commend commit communicate communist comparison compassionate concede concept conquer
-7 conscience considerable constitute constraint contend context continually continuity contrary conversely cop
-7 cornerstone countless crackdown criticize critique crossover crucial curiou damn dampen dar dazzl decliner deficit
-7 deflation degree degree_<time> democrat democratic depend dependence devote devotion dim disagre disagreement
-7 disappointment disarray discontent discuss distort distress dominance doom dweller easiest eclectic economist
-7 ecosystem effective electorate elude embarrassment emotion enlightenment enterprise entrepreneur equitable era
-7 ethical evaluate event everyday evil expand expectancy exploitation fabulou factor faith familiar fantastic fascist
-7 feat feminist fend fierce fight financ flung follower forcefully forge fortunately forward foster frail freedom
-7 friendship frustration garner generou geniu genre glad gloriou gratitude hail harmful hatr hawkish healthy heck
-7 highlight homeland homeowner homosexual horror hour_<time> hour_into hous humanitarian ideally illusion immune
-7 implement imply impression impressive inadequate incompatible indication inflict influx infuriat innocent insane
-7 insider instinct insure insurgent integrity intention invariably investor involvement ironically irony isolate
-7 jealou keen learn_about legitimate liberal like likelihood literacy little livelihood logical longevity loyalty lur
-7 maintain marginally math mature mean meddl messy minimize mobility modestly monumental much mut mutual nationalist
-7 navigate negative ninety noth noticeable nowaday observer offense offensive orchestrate outdate outlook overdue pac
-7 partnership passion peculiar pension persecution persona personality personally phenomenon piece_<time> pity policy
-7 poorly population powerful powerhouse predict prediction prelude prevalent pride principle productivity protract
-7 provocation push racial rapidly readiness reclusive refresh relatively remembere remorse reprisal republican
-7 resident restrictive revolutionary revolve rug russia scar season secession segregate severely sheer shrink shrunk
-7 shun sight significant simpler sinister skill slowdown somber somewhat southeast soviet spate spawn spiritual
-7 spotlight staff stalemate staunch step storytell straightforward strongly stun stylish subject substantive subtle
-7 supernatural support surpluse swath symbolism tactical tempere temptation tentative theme threat to_go trait
-7 traumatic ugly ultimately uncommon unemploy unemployment unfairly unfamiliar upstate ushere vital vivid volatility
-7 warmly wartime wast we weathere weird welfare wherever wholly widen win_back windfall wisdom wise with_the wondere
-7 woo yes yet younger
-6 #act=create/none/part #act=topic/empty/whole #first=vague/empty #lack=vague #object=archive #object=bag
-6 #object=bakery #object=event #object=feel #object=game #object=german #object=go #object=gym #object=h
-6 #object=ideas #object=japanese #object=knock #object=me #object=oclock #object=tea #verb=drop #verb=drop/thing
-6 ^_drop a_hundr a_time absorb active adhere adherence adulthood advancer adverse advertiser affinity agree alarm
-6 anarchy and_the anew anybody appetite appointee appropriately argue arous array assert at_a avenge backbone balk
-6 barometer behavioral book_$ brutally buoy bush busy bystander campaigner catalyst caution centerpiece centralize
-6 change charm chic chiefly choreography cis clever cloudy code_<time> collaborative combat compensate competitor
-6 condemn confuse conservative contentiou contribution countryside coupl credite critically criticism cruel cultivate
-6 curb dane dare deal debacle debt deem defend define defy demeanor depression despite differ differentiate dimension
-6 disapproval distinction distraught divide do_$ dole domestic dominant dwindl earthquake eccentric efficiently
-6 elderly embark encouragement end endangere endit enemy enforcement enough environmental equal equity eradicate
-6 erratic error_in essential even everyone evolution excel expansion fact faction farce farther faster fate feel_for
-6 few fighter flair fond foray forgiveness from_the fun functional fundamentalist funny gainer gap gender genocide
-6 gesture get_my glamour gloom gore gorgeou gradual greenhouse grief griev growth gruel guy handful happen happene
-6 happiness hard harmony heavily hemisphere heroine heyday hi highly homeless hope hour housewife humane impair
-6 important in_our incompetence independence indigenou individual industry influential insist insistence interact
-6 interaction interpret intimate invader journalism journalistic kid laker landscape lawless lean lend lesson
-6 lifelong limbo lonely loo look lov loyal magnitude majority many marginal matter maturity meaningless mentor merely
-6 mess metaphor mighty military minute_off mismanagement mistake moderately muscular namely need neo niche noisy non
-6 obesity occupation occupy of_0 offer ongo opponent organization outperform outscore overall overcrowd overrun
-6 oversea overthrow pace paradox paramount participant passive patriotic peacefully performance performer persuade
-6 phenomena philosophical plan pledge polite politician pollster pollute pos possibility praise predecessor prejudice
-6 prestige pretext procrastinate profession prominence racist reaffirm reason reasonable recognizable reconcile
-6 recovery regardless regional regret relative reliance religiou remake remember reminiscent renaissance repertory
-6 responsible retaliate retribution reversal rich rigorou rogue rural sabotage sacrifice sadness sag sanction
-6 satisfactory say_the scare segregation separatist severity sexy shadowy shake shame shock should silly similarly
-6 singular sizable smoothly someday somewhere sooner soro spearhead spectacular specter speculative spend spirit
-6 starv statehood statistically stellar structural stumbl subdu suburban surge surpass surprise survival survive
-6 susceptible systematically systemic target the_archive the_bakery the_house theater theoretically timor tone topple
-6 tourism triumph triumphant trouble trust turnout undocument uneven unilateral unleash unnecessary unnotice unresolv
-6 unrest unseen unsolv uphold upset urge urgently utter vain vast vehemently venture vigilance vigorously villain
-6 visibility voter vow wage warfare warmth wonderful world young youth zapatero
-5 #act=light/thing/part #act=vague/thing/part #first=activity/none #first=create/abstract #first=light/thing
-5 #object=bill #object=board #object=data #object=fitter #object=forward #object=knife #object=language
-5 #object=little #object=season #object=somewhere #object=staff #object=streak #object=subject #object=tell
-5 #object=viral #verb=develop #verb=develop/thing #verb=give/none #verb=grow/thing #verb=know/thing #verb=lead
-5 #verb=master #verb=master/thing #verb=order/thing #verb=post/none #verb=understand #verb=understand/thing 0_by 0_h
-5 0_ms 0_oclock :abstract :inner <why>_i <why>_no ^_eleven ^_everybody ^_lead ^_master ^_more ^_one ^_sort ^_top
-5 ^_twelve ^_understand ^_work a_question a_thousand absent acceleration acceptance accolade accommodate accurately
-5 actually addict adjustment administration adviser ager alcoholism almost alter alternative amongst analyze angry
-5 anticipation anywhere arid around_the assistance attraction autonomou avoid awake bam bandit bargain basic
-5 battlefield become_a benign bias bizarre bolivia bombardment bor bother bravery breakout breakthrough brilliant
-5 bring by_a ca careful cavalier chance chao characterize cheer childhood choice city closely collaborate
-5 collaboration collapse combatant comfort complement complete_0 complex complicity comrade condemnation congratulate
-5 constantly contemporary contingency continue contractual core corruption cost cost_<time> countere coverage cozy
-5 cpd_<time> credential crew_<time> criminal crumbl curiosity deaf defensive defiance defuse deliberate delicate
-5 delight denounc destiny devaluation developmental devout dictator dimensional direction disarm discrimination
-5 dismay disrupt disruption dissident distinct do donor drama eagerly easier eastward echoe education element
-5 emission employ employment enact enclave encountere endorse enforc enrich entity eradication establishment evacuee
-5 evade evene_<time> everyth evolutionary exactly exclude existence expert extinction farc fashion fashionable fault
-5 fi find_my firmly fitter flamboyant fle flexible focal folk forget forum franco frantic friendly from_an gadget
-5 game garnere gather gay gaze generate get_on get_the ghetto give_0 glimpse go_viral going good goodwill great
-5 grievance gruesome guarantee guerrilla gulf h_<time> hammere hampere headach hesitate higher holocaust
-5 homosexuality hospitality hostage hour_for huh humble humiliation hundr hunger hurricane ill imagery immigrant
-5 impasse in_a income inferior inflationary inhabite inspirational into_it intolerance ire issue japanese jeopardy
-5 jitter judg kan keep keep_a knick knowledge landowner leap libertarian likene linger lingere lively lobby los
-5 luxuriou luxury lyrical magnificent maneuver mantra marketer mayhem mayoral me mental mere middle mileage mistaken
-5 misunderstand modern most mountainou move movie murky mystical myth narrative narrower nature necessary negotiat
-5 newsroom nicely nobody nod none nonprofit nonsense normalization not_ask notably notoriety numerical obscure oclock
-5 oclock_<time> of_tell offend one_at opinion or_six ordeal order_in orientation orphan ostensibly ouster overhaul
-5 overlook overtake owed pact pandemic parliamentarian participate past path pave peasant penetrate peninsula
-5 persistent person_<why> philosophy picturesque pitch plenty popularity post_three postseason power practical
-5 practically preach precision predominantly preserve pretend preventive principally problem procedural profit
-5 progression proliferation prosecute quake quietly rampant raptor raucou read_around read_up realm recapture recent
-5 reciprocal redevelopment reduction relax reliability religion repertoire research residential resource respective
-5 respond response revamp revere revival ridden rigid ris risen rooky room_in row_$ rubin rude samarra satire scarce
-5 scenery scenic seek seminar sensitive sensitivity seventy sharply sheltere shine sixty skyscraper slow slump soar
-5 sociologist sociology solely somebody sonic soprano sorrow sound sovereign speculator sphere sprawl standoff steady
-5 stigma stop streamline stronghold student stunt substantial suburb suppose sure sweep taboo talk taxpayer tech teen
-5 terrain thank the_crew the_deposit the_poster the_subject them_on theoretical thereby these three_time tibet tiktok
-5 timely together topic total tremor true truth twelve_<time> ultra unarm underly underwrite unexpect unforc unfound
-5 unreasonable unusually up_a up_on upscale us_$ use_my useful useless usher vanguard vengeance versu very vet
-5 veteran victoriou viewer virtually warmer waterfront weaponry well western wick wildfire wish witty wow wrangl
-5 wrath yah yen
-4 #act=activity/abstract/whole #act=activity/none/whole #act=change/abstract/part #act=change/same/whole
-4 #act=create/abstract/part #act=vague/empty/part #first=change/same #lack=alone #object=bike #object=book
-4 #object=budget #object=c #object=case #object=class #object=cosier #object=course #object=donor #object=end
-4 #object=euros #object=finnish #object=foot #object=guitar #object=liked #object=name #object=nipped #object=one
-4 #object=parking #object=project #object=reading #object=reflect #object=rejection #object=studying #object=us
-4 #verb=attend/thing #verb=be #verb=catch #verb=eliminate #verb=feel #verb=listen #verb=order #verb=own
-4 #verb=own/empty #verb=plan #verb=plan/thing #verb=post #verb=run/none #verb=spend/thing #verb=study
-4 #verb=take/thing #verb=test #verb=test/thing 0_down 0_set 0_word :comparative :light :tells <time>_i <time>_with
-4 ^_build ^_eliminate ^_from ^_keep ^_order ^_own ^_post ^_prepare ^_save ^_speak ^_study ^_three abandonment
-4 about_the abrupt absolute abstract acclaim account action activity actor adapt adrift advance ail alignment alone
-4 altogether an_app analyst analytical annexation answer_to anti anyone apart apparent applicable appropriate
-4 arbitrary architectural architecture argument arise as_<time> ask_$ assassination assertion asset assist assortment
-4 assume at_<time> at_work athlete attack attempt authentic autism average ballet banco banker bankrupt be_lik be_not
-4 beautiful belove bent biggest billion bitter blow blunt bode bombard bordere bothere break brethren broad calculate
-4 campaign cannot capital cartel catch_up catere catholicism cerebral certain characteristic charitable china chord
-4 choreographer cinema cite civil cleanup clipper collaborator comfortably community_$ commuter comparative
-4 comprehensive con concession conclusion conform consciousness conspicuou constituent consume consumer contagiou
-4 containment contender contingent contributor control convenient convey cosier cosier_$ cote county_show coward cpd
-4 crazy creature creditor cross_functional crowd cruelty crusade cry cumulative curriculum cushion cut cute deadlock
-4 debate dedication defense definite delegate demand demise dent department_$ depiction depth destine develop_my
-4 developer devise different diplomat discomfort discredit discussion dismantle displace downtown dull durable e_g
-4 earmark earn ecology economics effect effectively ego eighty eliminate_all embattl embroil enable endless enforce
-4 engulf enhancement enlargement enlist enrage epidemic equilibrium es espionage essence eternal ethics euro
-4 evangelical ever everybody_in exceed excellent excess exhaust exodu expenditure expensive express facilitate
-4 failure fair feasibility fertile festive fiat figure finnish fitter_<time> five_<time> five_new flock fluent foot_$
-4 for_0 force foreign form_0 fortune framework franchise frau fray freeway fresh fringe fully generally geographical
-4 get_fitter get_nip get_onto glaze godfather govern government guarante guess guilt ha have have_get haven heal
-4 hedge heed here hero higher_$ historical history hit honore horizon hotly hour_on human humor hurdle hurry
-4 illustrate imminent impartial implicit impulse in_leed inappropriate incite increase industrial infectiou
-4 infiltrate inhabitant inspiration instead_of integral interfere internally interpretation intervene intimidation
-4 into_a intricate involve japan judgment key know kremlin labor lapse lathe latin latitude laugh_at lawmaker layoff
-4 lead_a leader least_three legislator lender level lifeline lik_by like_a likely likewise limelight limitation
-4 literal little_one loo_$ loom loudly loyalist luck luckily lucrative lull majestic make_our malnutrition manage
-4 mandate manipulate mark_code massacr massacre mastermind masterpiece mayor meager memorable merger merit
-4 methodology migrant minimal minute_one misl mission mobilization monetary mortal mostly muster my_german mythical
-4 nationally negotiate neighbore neither neutrality new_client nip nip_<time> noir nonpartisan nonstop northeast
-4 obsolete of_cpd offset older on_a on_call on_tiktok operational organize otherwise our_on outpost overse oversight
-4 own_the pacer panick parallel_park paralyz particular partly pass_$ patience_with pere perfectly peripheral persuad
-4 phd philosopher pillar pleasant plentiful poetic pollution por possible presidency prevalence pro prolong promote
-4 propaganda protect proximity psychologist psychology public publicity publicize punitive purge put_0 quality quell
-4 quest questionable rag rampage rang rapid rarely read_0 really reasone recruit reduce redundant refine reflection
-4 reflective regain rein reiterate rejection reliable remotely renegade renew renewable renewal repay repayment
-4 repute resemblance reside resort restore retaliation retaliatory revenge revenue revolution rhythmic ripe rival
-4 rodham rok ruin samurai save scholar score_of scratch_<time> scrutiny se security seismic sellout sexual share
-4 shattere show_<time> showdown similarity sin size slavery sleek sleepy sloppy smart society sort_the sour
-4 sovereignty spaciou spare spoil spontaneou spouse spree squeez staff_$ stave stone_<time> stricken stringent
-4 study_0 succeed supremacy swat swing symbolic tal tea_<time> ten_hour tenet the_autumn the_break the_case
-4 the_guitar the_little the_mentor the_most the_museum the_other the_sheet the_tax the_year theological thesis thorny
-4 three_<time> thriller through_0 tilt time_$ time_<time> to_get to_listen to_stop today top_of tornadoe tourist
-4 transitional trauma trickle trillion troupe trump tumble turk turnover twentieth two_more two_paper unbeaten
-4 undefeat underworld unique universal unreliable unsafe up up_$ upgrade urg utilize versatile violently vocabulary
-4 voice voice_in warplane westward whatsoever why widespread will_be wisely wit with_grandad write_<why> yeah yours
-4 yourself
-3 #act=activity/empty/whole #act=create/person/part #act=light/empty/whole #act=light/none/part #act=topic/none/whole
-3 #act=vague/thing/whole #amount=hours #check=hours #concrete=finish/thing #first=change/abstract #first=finish/none
-3 #first=topic/none #first=topic/person #object=account #object=and #object=break #object=business #object=cent
-3 #object=colleague #object=community #object=desk #object=fair #object=find #object=follower #object=form
-3 #object=got #object=grip #object=guest #object=ha #object=handover #object=happy #object=incident #object=industry
-3 #object=javascript #object=join #object=kg #object=max #object=method #object=old #object=pastry #object=phone
-3 #object=pound #object=python #object=research #object=respect #object=response #object=say #object=shed
-3 #object=sheet #object=shop #object=show #object=somebody #object=something #object=standard #object=student
-3 #object=summer #object=system #object=take #object=top #object=tour #object=trainee #object=walk #verb=ask/none
-3 #verb=be/empty #verb=be/thing #verb=break #verb=bring/thing #verb=brush #verb=brush/thing #verb=build
-3 #verb=call/person #verb=catch/thing #verb=coach/thing #verb=declutter/none #verb=drive #verb=feel/abstract #verb=go
-3 #verb=have/none #verb=hit #verb=hit/none #verb=hold/same #verb=improve #verb=introduce/person #verb=lead/none
-3 #verb=lift #verb=lift/abstract #verb=look #verb=network #verb=network/none #verb=prepare #verb=prepare/thing
-3 #verb=raise/abstract #verb=read/none #verb=revise #verb=save/thing #verb=sleep/none #verb=sort #verb=sort/thing
-3 #verb=speak #verb=speak/empty #verb=stand #verb=step #verb=win/thing #verb=work #verb=write/none 0_0 0_k 0_stone
-3 0_work :body :mass <time>_check <time>_concert <time>_for <time>_instead <time>_then <time>_whatever <why>_have
-3 ^_attend ^_brush ^_budget ^_catch ^_develop ^_feel ^_finally ^_guest ^_gym ^_hit ^_knock ^_know ^_leave ^_lift
-3 ^_look ^_our ^_perfect ^_pivot ^_plan ^_python ^_sit ^_someth ^_stand ^_step ^_two a_break achterberg advisor
-3 again_<time> ai aid alive all_over all_staff and_i and_night and_not and_she anyway_$ as_a as_many at_least at_my
-3 auntie back_into back_the be become_the begin_<time> behaviour big bike bite bite_<time> board_to borrow brush_up
-3 build business_$ c_and calculation career character check_up cleaner concert concert_<why> contractor course create
-3 cry_at dad_$ development do_someth do_the do_well down_on down_to dress dur_my eighteen else employer end_<time>
-3 energy ensure event_$ event_<time> every_customer exce expense faculty fifty finally_get forever fund game_$
-3 geography get_back get_through give_back give_the go go_on goal_be going_with grow gym_$ gym_0 have_$ height
-3 help_with hit_0 hold_it house_<time> household i_use identify if_i in_law in_total industry_$ intend interview_list
-3 it_$ javascript jazz journey just keep_going kilometre_in language_$ last_one lift_the like_our long longer love_to
-3 management max_0 me_at might money more_patience my_colleague my_desk my_game my_javascript my_mentor my_watch
-3 name_of network network_$ new_book nicer nineteen not_$ not_touch of_me of_study off_<time> on_day on_myself on_top
-3 on_with or_over our_choir over_me paper_$ partner peace phone_$ pound_<time> prepare prepare_for project_<time>
-3 proposal python python_0 question rain_$ raise read_a read_the recognition refugee repeat research_<time>
-3 response_<time> run_<time> sales_$ secure she_be shift_<why> solution sorry steer step_up stop_<time> take_a
-3 talk_about task_$ temper term the_0 the_book the_county the_course the_department the_file the_flat the_food the_go
-3 the_interview the_kid the_neighbour the_new the_staff then_the there thesis_0 three_to tiktok_<time> time_<why>
-3 time_with timetable to_0 to_take touch_the turn two understand_the up_by up_my us_on wake warn weigh welcome
-3 well_at when_the who whoever win work_with would_be would_love wrong yield zero zone
-2 #act=create/thing/part #act=finish/thing/part #act=light/abstract/part #act=named/thing/whole #act=topic/none/part
-2 #amount=share #check=share #concrete=finish/person #concrete=vague/abstract #first=light/empty #object=alive
-2 #object=assembly #object=assessment #object=attempt #object=b1 #object=better #object=boundary #object=braver
-2 #object=bridge #object=chef #object=cloud #object=come #object=confidence #object=developer #object=docker
-2 #object=excuse #object=g #object=garden #object=goal #object=head #object=headway #object=help #object=higher
-2 #object=hunting #object=innovation #object=is #object=lathe #object=less #object=link #object=lot #object=market
-2 #object=mean #object=mix #object=number #object=office #object=organic #object=paper #object=pitch #object=plan
-2 #object=practice #object=process #object=profile #object=progress #object=prom #object=promoted #object=quieter
-2 #object=relationship #object=revenue #object=running #object=score #object=senior #object=session #object=set
-2 #object=sitting #object=somehow #object=statistics #object=stone #object=stopping #object=strong #object=stuff
-2 #object=supervisor #object=thesis #object=tired #object=training #object=trust #object=use #object=want
-2 #object=ward #object=way #object=weather #object=week #object=win #object=year #object=yield #verb=advance
-2 #verb=bake/none #verb=be/abstract #verb=beekeep #verb=beekeep/thing #verb=behave #verb=bite #verb=bite/thing
-2 #verb=call #verb=coach #verb=continue #verb=continue/thing #verb=declutter #verb=do/abstract #verb=drive/thing
-2 #verb=end #verb=find/abstract #verb=find/thing #verb=finish/empty #verb=fix #verb=four #verb=four/none #verb=garden
-2 #verb=get/thing #verb=give/thing #verb=going #verb=going/thing #verb=guide #verb=improve/abstract #verb=introduce
-2 #verb=know #verb=lead/thing #verb=learn/empty #verb=lend #verb=like/none #verb=listen/none #verb=look/thing
-2 #verb=measure #verb=pass/none #verb=phone #verb=phone/thing #verb=play/empty #verb=pull #verb=reduce
-2 #verb=reduce/abstract #verb=reduce/thing #verb=revise/thing #verb=solder #verb=solder/thing #verb=solve/thing
-2 #verb=speak/none #verb=stand/none #verb=stand/thing #verb=stay #verb=strengthen #verb=strengthen/thing
-2 #verb=study/thing #verb=support #verb=support/thing #verb=take/empty #verb=travel #verb=trust/thing
-2 #verb=turn/empty #verb=upskill #verb=use #verb=use/thing #verb=want/thing #verb=work/thing 0_<why> 0_budget
-2 0_chemistry 0_lesson 0_year :daily :decide :motion :opinion <time>_e <time>_sales <time>_the <time>_twenty
-2 <time>_week <why>_<time> <why>_say ^_a ^_an ^_beekeep ^_better ^_coach ^_continue ^_cv ^_declutter ^_fewer ^_file
-2 ^_fix ^_forty ^_may ^_measure ^_mix ^_patient ^_phone ^_play ^_quieter ^_raise ^_reach ^_reduce ^_scale ^_solder
-2 ^_solve ^_spend ^_student ^_take ^_ten ^_travel ^_twenty ^_upskill ^_with ^_world a_better a_bite a_cool a_dog
-2 a_four a_fresh a_full a_good a_job a_little a_nicer a_phone a_row able about accent_<time> across already alumni
-2 an_expert arabic area as_discuss at_all average_of aws b1_<time> back_to be_a be_completely be_elect be_happy be_to
-2 become become_an beekeep behind bill bite_braver book_system bounce braver calmer care cassette cassette_$ chang
-2 chapter_three child class clean_code clue coach code colleague come come_<time> complain complaint_$ complete_two
-2 conference contribute_to corridor counter course_<time> cover_$ credit css cut_down data_<why> declutter do_not
-2 docker down_three eleven evene_class exception_$ exercise exist expect fail feel_at file_$ finally_$ finally_do
-2 finance find_out finish_strong fit_<time> five_hour flawless food_bank for_$ fraction from_my full_potential
-2 further gain game_<time> garden_$ garden_<time> get get_promote goal good_idea grandad grip_on grow_the habit
-2 hand_$ handle handover_<why> have_not have_the head_<time> health hold hospice_$ how i_finally i_have i_want
-2 idea_<time> improvement in_meet in_one in_place in_the independent it_a it_on it_take japanese_<time> job_hunt
-2 k_<time> kerry kg knit knock_0 lathe_$ lathe_<time> law least_0 lesson_<time> like_the link list_<why> live lot_of
-2 loud lovely machine_$ make_every make_headway make_my make_progress market may_i me_and mean_by meditation meet_$
-2 mend migration minus_0 model move_to movement my_class my_co my_community my_parent my_supervisor my_wife
-2 myself_and native_<time> never_have never_make next_time nice night_shift ninety_hour not_a note_dur now of_my
-2 office_<time> often on_shift on_what onto_the open_evene option or_not organise our_school our_town over over_0
-2 over_my page_0 pain paperwork parent pay_0 payroll person_for person_in personal pivot pivot_table plot portuguese
-2 practice_$ presence_in profile profile_of prom properly puff query quieter quieter_<time> radiator raise_the
-2 recruiter recruiter_to reduce_error reel refrain relationship_with relative_$ remain retro roman roman_gallery s_$
-2 safer safety science score secure_the seriously_$ shape sharp shop_<why> show_$ sick sight_read sister_in solder
-2 some_research sort_out spend_0 stand stand_up stay step_$ stronger structure student_will stuff_<time> summer_$
-2 system_<time> tailor take_an take_seriously take_to tenant_meet tenor that_$ that_<why> the_account the_business
-2 the_canteen the_club the_committee the_dead the_family the_field the_front the_hous the_lathe the_lounge the_music
-2 the_number the_open the_profile the_roman the_theory the_thing the_thursday the_time the_trust the_tutor
-2 the_weekend the_whole the_woman their their_full theory thing_with though three_$ tie to_at to_be to_me to_pass
-2 to_person to_pull to_stay to_use together_<time> tomasz top top_three town town_$ town_<time> tribunal trust_me
-2 try_to turn_0 twenty up_with upskill use_the viral visible want_<time> ward_0 week_$ weight_$ whatever_come
-2 will_behave will_not win_<time> with_0 with_dad with_our work write_<time> year_i
2 #act=change/none/part #act=light/empty/part #act=topic/person/part #act=vague/person/part #amount=score #check=score
2 #concrete=activity/none #concrete=change/none #concrete=create/thing #first=change/none #first=finish/empty
2 #object=all #object=appointment #object=article #object=away #object=bed #object=best #object=box
2 #object=certificate #object=chess #object=club #object=curtain #object=email #object=episode #object=ex
2 #object=example #object=exercise #object=firm #object=folder #object=free #object=gate #object=grandad #object=group
2 #object=happen #object=hello #object=invoice #object=junior #object=kit #object=kurdish #object=ladder #object=lamb
2 #object=lead #object=leadership #object=let #object=lift #object=loss #object=made #object=middlemarch #object=mitre
2 #object=money #object=n #object=nan #object=national #object=note #object=photo #object=poem #object=point
2 #object=portfolio #object=pot #object=pressure #object=priya #object=promotion #object=pupil #object=ready
2 #object=reel #object=refresher #object=rule #object=safe #object=second #object=section #object=shift #object=socket
2 #object=someone #object=sport #object=spreadsheet #object=stat #object=string #object=subscriber #object=thing
2 #object=throw #object=tie #object=timesheet #object=tin #object=toe #object=tree #object=tyre #object=visitor
2 #object=voice #object=voted #object=walked #object=was #object=website #object=wipe #object=workshop #verb=add
2 #verb=apply/thing #verb=bake/thing #verb=be/none #verb=book/thing #verb=clean/thing #verb=earn/thing #verb=end/none
2 #verb=explain #verb=explain/thing #verb=fix/thing #verb=gain #verb=get/none #verb=give/abstract #verb=give/empty
2 #verb=hand #verb=hand/none #verb=have/abstract #verb=keep/thing #verb=learn/none #verb=log/none #verb=mend
2 #verb=mend/thing #verb=mentor/thing #verb=move #verb=observe #verb=open/thing #verb=paint/thing #verb=pair
2 #verb=pair/thing #verb=pay/thing #verb=present #verb=present/none #verb=publish/thing #verb=raise/empty
2 #verb=reach/thing #verb=read/empty #verb=reduce/none #verb=review #verb=rewrite #verb=rewrite/thing #verb=ring
2 #verb=set #verb=sew #verb=shadow/thing #verb=sketch #verb=solve #verb=spend/empty #verb=squat #verb=stretch
2 #verb=talk #verb=tidy #verb=tidy/thing #verb=translate #verb=translate/thing #verb=update #verb=update/thing
2 #verb=visit #verb=visit/thing #verb=volunteer/thing #verb=wake #verb=wake/none #verb=walk #verb=want/empty
2 #verb=watch #verb=watch/thing #verb=write #verb=write/empty 0_and 0_cm 0_follower 0_from 0_i 0_s 0_second
2 0_supervise 0_time 0_without :absolute :gathered <time>_all <time>_each <time>_geography <time>_it <time>_not
2 <time>_on <time>_out <time>_please <time>_rather <time>_report <time>_that <time>_when ^_add ^_b2 ^_bench ^_clear
2 ^_customer ^_descale ^_explain ^_gain ^_get ^_going ^_half ^_hope ^_listen ^_make ^_move ^_observe ^_open ^_pair
2 ^_parkrun ^_pay ^_present ^_reflect ^_review ^_rewrite ^_say ^_screen ^_set ^_sketch ^_stretch ^_talk ^_team
2 ^_telephone ^_that ^_thirty ^_tie ^_touch ^_translate ^_update ^_visit ^_want ^_watch ^_what ^_whole ^_wipe ^_write
2 a a_colleague a_customer a_michelin a_weather above_$ advice after_that again_and aisle alert all all_the
2 an_appointment and_<time> and_friday apiece appointment_with archive army article_to at_night attend auditor bakery
2 bandage bank_feed be_it be_late be_make bedtime before_buy before_i bench_0 best_in black ble blog blood_pressure
2 body bookkeep bulb café camino cancel chapter_0 chef child_in classroom closure club_$ cm colleague_$ college comic
2 common completion_of conservatoire conversation correct costume course_$ cousin_in cpr dahlia dahlia_<time> delay
2 deliver describe develop_leadership dig_over division do_<time> do_more do_some doe dosage dosage_abbreviation down
2 drive drive_licence dummy duolingo_polish dur_the dyslexia e each_take eco eight either elect_as email
2 emergency_fund employee english english_<time> entry_<why> episode_of evene ever_$ every_parent explain_my fall farm
2 fast feed_<time> final_of finally_listen finish_read finish_the first_$ five_past five_year fix fix_the flatmate
2 folder for_ever for_ten four friday from_every gate_$ gauge gel geography_<time> get_vote give_me goe grade_0
2 grandad_$ guess_$ half_hour hallway hand_in hand_up happen_$ have_all head_to hear heart_<time> help_$ hid_it him
2 hire_at homework host hour_and hour_to hunt i_shall i_spend i_will i_would i_write ielt_0 in_class in_it in_kurdish
2 in_nature in_under into_the invoice irregular it join k_under keep_on khan_academy kurdish last lead_$ league
2 learn_to lecture_$ leed_<time> lesson_with licence_$ like_my linkedin_$ linkedin_learn little_cousin loft log_0
2 loss_<time> make make_0 make_an marta marta_<time> mate maths_five me_a median member memorise_the mentee metronome
2 mice michelin michelin_star middlemarch miss mitre money_on monitor move_our mr_sato muscle muscle_<time> must_be
2 my_diagnosis my_flatmate my_goal my_life my_linkedin my_little my_lunch my_mentee my_name my_pe my_son my_tea my_toe
2 my_voice n_0 natural nature_$ net newborn next not noth_else novel nurs nurse_<why> object october of_read off_$
2 offcut offcut_$ on_our open_question or_above or_more our_save out_at paint_the park past_paper pe pe_kit person_$
2 person_who phonic photo_of picture plan_to play_chess please_$ plot_0 plumb podcast portfolio_$ positive
2 poster_<time> pot_the pour practice_scale present_the presentation pressure_$ priya professor proof publish_in
2 pupil_<time> rain rais raise_0 raise_my re_pot reach read_middlemarch ready refresher rehearsal rep retrain ride
2 rise_<time> rota row_with sampler satisfaction_score sato say say_hello scale_$ scale_with scheme school_<time>
2 scout share_drive shelter shout show_the simple site_visit six_more slide_up small so_$ so_<time> so_far socket solo
2 some some_weight specy spell_test spend_no sport spreadsheet stock str straight stretch_<time> sub_0 sugar_in
2 supervisor_<time> swap swim_again swim_with table_<time> table_up take_0 talk_at team team_meet tell tell_the test_$
2 th than_two that_<time> that_be the_<time> the_council the_coursework the_district the_dummy the_emergency
2 the_entire the_fence the_final the_first the_garage the_gate the_guild the_head the_invoice the_kitchen the_lift
2 the_minute the_northern the_old the_second the_share the_shed the_sunday the_tenant the_thirty the_three the_tractor
2 the_ward them_<why> there_be they_get thing_i thirty_dosage three_thing tier time_i timesheet to_finish to_reach
2 toddler touch_my train_$ trap trumpet twice_<time> two_minute tyre_<why> under_two unit_0 up_what us_the use verb
2 verse_0 village_hall violin voice_<why> walk_the waste watercolour we_do weather_app week_0 week_<time> weight
2 whatever_happen wheelchair who_do will_$ will_become will_do wipe wipe_down with_jo with_marta woman would_really
2 write_a year year_0 year_of zero_<time>
3 #act=activity/abstract/part #act=finish/none/whole #act=topic/thing/part #check=count #concrete=activity/person
3 #concrete=vague/thing #first=activity/person #first=create/person #first=topic/abstract #object=b2 #object=bank
3 #object=cash #object=chair #object=chisel #object=clinic #object=coursework #object=crawl #object=department
3 #object=dry #object=exam #object=feedback #object=fewer #object=give #object=good #object=hired #object=late
3 #object=licence #object=life #object=light #object=listener #object=lune #object=nurse #object=permit #object=post
3 #object=price #object=recipe #object=request #object=right #object=row #object=school #object=skin #object=sorry
3 #object=squat #object=sub #object=sugar #object=teacher #object=ups #object=vegan #object=walking #object=webinar
3 #verb=answer/thing #verb=ask #verb=be/person #verb=book #verb=commit #verb=commit/empty #verb=drink
3 #verb=drink/thing #verb=ensure #verb=ensure/thing #verb=get/same #verb=give/person #verb=hold/thing #verb=join/thing
3 #verb=like/thing #verb=lose #verb=lose/thing #verb=max #verb=max/thing #verb=memorise #verb=memorise/thing
3 #verb=pass/thing #verb=pay #verb=practice/thing #verb=reach #verb=set/thing #verb=shadow #verb=sharpen
3 #verb=sharpen/thing #verb=show/thing #verb=smoke #verb=smoke/none #verb=spend/none #verb=talk/thing #verb=tell/thing
3 #verb=win/empty #verb=write/thing 0_house 0_into 0_length 0_to <time>_0 <time>_<time> <time>_about <time>_market
3 <why>_all <why>_not ^_answer ^_apply ^_become ^_commit ^_drink ^_ensure ^_gas ^_go ^_groom ^_honestly ^_ielt ^_join
3 ^_memorise ^_mr ^_new ^_reconcile ^_rewire ^_shadow ^_sharpen ^_smart ^_tell ^_the ^_try ^_wset ^_year a_fortnight
3 a_medication about_0 about_my accident account_<time> agency algebra all_of allotment allow along_the aloud anatomy
3 and and_work app apply_to approval as_an asleep assembly away_from b2_in badger be_in below_0 bite_of blog_post book
3 boy_$ breath buddy camera car carrot carve case cash cent channel chem chem_$ chisel church clair clair_de
3 class_<time> clothe cloud coffee_<time> colour come_to comment compose confirmation consultant contract coral corner
3 coursework cycle d dark day_$ de_lune deep_work department deposit descale display doc documentation dose draft duty
3 early entire error_$ estate every_time eye f feedback fence_<time> fewer find flexbox flexbox_froggy food_hygiene
3 football fortnight fortnight_$ french froggy front_crawl gallery garden gas_safe get_at get_hire get_it gift girl
3 go_swim go_to go_vegan going_to good_i graft gran have_0 have_be have_my head_boy headline homework_club honestly_i
3 house_point husband hymn ielt improve_my in_bed in_english in_german in_show include introduce it_<why> italki
3 italki_lesson its_<time> joint kata keep_the kettle kg_of ladder launch learn_my lease less_coffee level_of licence
3 life_<time> lune m_<why> madame master maths me_ill memorise menu merge minute_<time> minute_of mirror
3 mistake_<time> month_<why> more_than most_<time> motorway mount ms mum_and my_0 my_neighbour name_on netball news
3 niece northern not_one observe of of_deep ofst on_linkedin once_<time> only_<time> op out_my outage outdoor over_the
3 overtime own_$ part_in peer_group person_i petty_cash phone phrase placement platform please plus point poster pound
3 present press_ups price_for product production profile_$ promote_to promotion question_in quit_smoke quiz re
3 reception record_myself reflection_in reopen report_$ right rise run s save_0 save_account school scratch_$ seat
3 sentence set set_up seven sharpen shop show skate smart_goal smash smile smoke_$ soft solve_0 speaker spend_<time>
3 split spotify spotify_<time> starter statement step_<time> story stream suit sunday ta tally teach_assistant
3 telescope ten_minute that_we the_allotment the_grammar the_gym the_night the_petty the_portfolio the_price then_$
3 time_for time_table trail trustee try_out university upright user vegan_<time> vegetarian visa wait ward_<why>
3 webinar weed_along when where whole_of wife win_the wine winter wood work_in wound_care write_$ wset wset_level yard
3 your
4 #act=activity/empty/part #act=activity/person/part #act=create/thing/whole #act=finish/person/part
4 #act=finish/person/whole #act=light/person/whole #act=vague/none/whole #amount=count #amount=money #check=money
4 #concrete=change/thing #concrete=finish/same #concrete=topic/thing #first=create/thing #first=light/person
4 #first=named/thing #first=topic/thing #first=vague/thing #hands=partly #object=abbreviation #object=alcohol
4 #object=brother #object=coffee #object=display #object=employee #object=family #object=idea #object=line
4 #object=mentor #object=outstanding #object=peace #object=refrain #object=saving #object=shown #object=splashback
4 #object=swimming #object=tomatoe #object=water #object=whole #verb=apply #verb=ask/thing #verb=become #verb=come
4 #verb=find/person #verb=grow #verb=join #verb=log #verb=record #verb=rehearse #verb=review/thing #verb=run/thing
4 #verb=take/none #verb=tell 0 0_on 0_with <time>_get <why>_so ^_<time> ^_as ^_finish ^_grow ^_life ^_log ^_never
4 ^_quit ^_refrain ^_rehearse ^_tidy a_night abbreviation abdominal about_bully absentee accidental accreditation
4 achille acoustic add administere admiral adobe advertisement air algorithm all_seven allegedly allowance ambrose ame
4 amend amino and_then animal anna annual appearance apprentice approve aquarium arc arcade arrival artery assign
4 at_five atlas atoll attend_<time> attendance attorney audit audition aunt authorization authorize autumn away b_or
4 baba backhand bacterial banana bank barb bare baseman basin bayesian be_0 be_show bear bedroom benjamin benny berg
4 berth beta bin biography bird birdie biscuit blackout blackwater blanco bloom bob booster bore both boundary bounty
4 bowler bra brake brawl brett bring_one brother_$ bruise bullock burst but bye cable cafeteria calendar cameo can
4 canary canon canton canyon capsize care_$ caretaker cas cavalry ce ceil cement cemetery centennial chairman
4 championship char charg chart chartere chief chow classification classify clause clean clement clone close closet
4 clutch coach_the cobra cockpit codewar_<time> col colony coma come_$ commodore compile concerto confinement
4 controversy corp cough county courtyard crater crocker cross crust cue curse customer cyclist cyru dad dade dairy
4 damp darl das debry decide decorate decoration decorative defunct deity demolish demolition deputy description desk
4 diagnosis dietary diocese directly disclose disperse display_<time> distribution district do_a doll dome drain
4 drainage drill driver drown duchy due dugout dunn duolingo dwarf ecstasy eighth electrician electrician_<time>
4 electronic elephant embryo emeritu emir employee_of engine episcopal equalizer everyone_in evidence exact excavation
4 exclusive extant extra extradition fairway fairy false famou fang faulty fay feel_i fetch fiber fielder finalist
4 finch firestone firm firm_<why> fis fisher five_$ flagship flame flesh floral florence flotilla flowere flown fly
4 flyer footage form former founder fragment freeze from_scratch fumble furniture fuselage gambia gene genome get_in
4 goal_<time> gourmet granddaughter granite graph grease greg grid gun gunman gymnasium handbook handover_$ hang
4 hangar hastily hat he headmaster heat hello herald herd hereditary his hog hollow home home_$ homere horn
4 hospitalize how_many if_the illustrator implant import in_$ inaugural indoor infamou infant infection infield
4 information infringement ingredient initially injure input inquiry inspector insulation interface interrupt
4 investigator ion iso iss jail jane jeff jersey joe jun jury khalifa knee knockout kraft lap large laser lava layout
4 leaflet learn_the leas lift lightly limestone liner loch locker loose lowere lowland luncheon machine main make_a
4 malik manager mandarin manga mantle marathon marc marina mark matrix medication_error memory mercer merchant midday
4 midway mine ministry mistakenly modification moist monarch monkey montana monte more_of morgue morn mosaic mosquito
4 motion motorcycle move_up muddy muller my_brother my_ex natal national navigator neon never newly nine no_more noel
4 not_buy not_to note noun now_and nude obstruction occasionally off off_my officer on_the once online only only_$
4 oracle ordain order ordination outer outfielder outstand_<time> overland p packer palace pale panda papal parole
4 part pastor pavilion penguin percussion pereira permanent pesticide pete petr petroleum physician piano pickup pier
4 pil pinch ping piper plain plantation plug police pollock pont portal poster_about postponement powere practice_my
4 pregnant prematurely premier priest procession proclamation produce producer promotional pronounc propeller
4 prosecutor protective protein proxy publicist puck pull_request pump put_my put_up pyramid quaker qualifier quantity
4 ra rac ram randy rapper rare reach_0 read_<time> read_to reassign receiver recipient recovere redesign reese
4 refrain_from rehearse reliever renne reopene repair requir reserve residence resign restaurant retention review
4 rewire rider right_on riley rink roe row royalty runoff sah salesman sanctuary sander sandstone sap sas scam
4 schneider scotia scrap sculptor search seasonally sell seller sensor sermon session seventh short shoulder show_at
4 sid side sister sixth skipper slater sleep slice slid soil some_of sonny source soy spam specify spike splashback
4 sprint spun squat ss staircase star stationary statue sterl stern steven stick stray striker sub subscriber
4 subsidiary sultan summary sunglass sunset superintendent supervision supervisor supplemental surgical swedish sweet
4 swiss syndicate synopsy take_the tank tara taxi ted terminate terrace testify testosterone the_consultant the_firm
4 the_green the_junior the_month them_<time> thin through tidy to_<time> tobacco tobin toby tommy tong tower toy
4 transmit transplant travy trial truck two_<time> tyrone undercover unknown up_the upheld uranium vacancy vacuum
4 valid varsity vegan vein vent ventilation verification vertical village vincent vol vomite voyage vs wall wally
4 walter wardrobe warrant warren waugh way_<time> weaver weed wholesale wicket wigan will_get win_best winger winner
4 witch with with_<time> woodland wound write_down xi zoo
5 #act=finish/none/part #act=finish/thing/whole #act=light/thing/whole #check=rhythm #first=create/none #numbers
5 #object=bought #object=chapter #object=level #object=parkrun #object=part #object=physio #object=poodle
5 #object=question #object=stuck #verb=better #verb=come/none #verb=cook #verb=finish #verb=like #verb=make/person
5 #verb=see #verb=see/thing #verb=try #verb=try/thing 0_chapter 0_customer :deliverable :person :prize <time>_up
5 <why>_one ^_cook ^_do ^_fifteen ^_food ^_re ^_see a_b a_first abruptly academy accord activation addition adjoin
5 agent airway ak album all_0 alley alongside amir and_me announcer antarctica antenna antique ap arbitration
5 artificial asbesto assailant associat association autobiography automate b2 barber barry batsman battalion be_stick
5 beach beam beard beaten behead below belt beneath bern better_<time> bicycle billy bishop blake bleed block bluff
5 booker botanical boulder bow box boy breast brief brock brush buffalo bug build_a bulk bull bumper bureau burgess
5 burke burton cab call caller cam camp canada carol cave cell cello chandler chapter_of chassy chess chin chromosome
5 clear cocaine cocktail cocoa cola collection colt comet commission commissioner company compass complaint
5 complete_the compress concussion conditional cone configuration contact conte continue_professional convert cookbook
5 copyright council counterfeit courthouse cricket crouch crow cubic custody customary dam dash daughter day death
5 debut debute decker decree defective deflect der derrick detector development_in dexter dial dig digest digitally
5 din diner directive dirt disband disciplinary dismissal distributor diver doctor dolly dominion donation driveway
5 duchess dudley duke dusk each_$ eagle eat electric electrical elf empty enlarg episode equalize equipment escort
5 essay etymology eventually ex except explosive facility family fat feather feature festival fever fifth fine fir
5 firearm first_in flank flash foil follow food footballer for_my formal found freeman freight front fruit fulham
5 fungu gallon gardener generator gently gilbert goalkeeper google goose grand grandfather grandmother grant griffin
5 guild hamstr handcuf handler handy harper haul headquarters heap hearst heart heir herbal hide higher_in hoax hogan
5 hole hook horizontal hospital hour_<why> illegally improperly in_wound inaugurate inbox inch incorporation
5 indefinite infect inflammation informant inspect inspection instruct introduction invalid issuance jake jam jasper
5 jerry jewelry junior kaiser kicker kickoff kingdom kite knife kosher kroner lab lacrosse lady latter lay leach
5 life_$ limousine lin lion list livestock locate locomotive lok lone lose_0 lottery lower luke lung majesty make_me
5 maker makeshift map mar marijuana mascot mask massa material me_to mechanical medal medalist medley melt memorabilia
5 memorial mercantile mesh metallic mid midland mike milligram mineral mirza misdemeanor mistress mixture mobile
5 moisture mold mollusk month_$ moon mother mr musical_$ my_practice nak naturalization navigation near nelson nickel
5 nickname nicotine no north notice observatory omega opener orchid otto outside owner oxide paint pardon parish
5 parkrun parkrun_<time> parliament pasha patty payment pebble pedal penalty per periodically pet photographic
5 physiology pit place plant plasma plenary po pocket poisone poker pole pollard poodle portable postpone poultry
5 prayer previously processor professional_development promote_me proper pulse punt quote rail raja rana rather_than
5 raw razor receipt recommend reconstruct rector recycle redistribution relay reschedule reservoir residency
5 resignation rest rest_of return revert rex ridge rite rob rocker rotate rub rupee sabbath sail saint sandy sans
5 saunder savoy sawyer scent schedule screen scrum sec secret select sentenc shark shave shaw shill simmer simmon
5 skillet slate slip snow soon special spider splash spokesman sprinter stainless stair steal steel stella steroid
5 stolen stoppage strand stranger stripe subpoena subsequent sue summon sunrise surface swear switch sworn sylvester
5 tai taint takeaway takeaway_<time> tast te tee ten tent tenth terrestrial test that_really the_north the_rest theft
5 they thickness thunder timothy titl to_say tom tomb tract tram transport trash triangular tribune tucker tunnel
5 turner turtle twitter type unauthorize under unit unname unofficial unpublish upon upper upstair ur usage usually
5 vanity variously vector vitamin w wah waist ward watt weber week wellington what_be which while whilst willie
5 with_one within within_0 x yacht yate zip
6 #act=create/person/whole #act=finish/empty/whole #act=topic/abstract/whole #ends #first=activity/thing
6 #object=attendance #object=catch #object=getting #object=least #verb=become/thing #verb=better/none
6 #verb=finish/thing #verb=get/abstract #verb=make/none 0_for 0_kg <time>_a <time>_come ^_ask abbreviat abel above ace
6 acid additionally adjourn adorn advisory afternoon alan alphabet also always_$ ambulance amp anchor android
6 antarctic anthrax arbor ark at_the atop attribution auxiliary award backup badminton ballot band barbecue barrel
6 barrow bate baton be_on beck beverage bibliography birthday bo boil bookstore bowie bowman brass breeder brewer
6 brick brigade brigadier broadcast bullet bur bus by_heart cairn cap carl carpenter carry catcher cathedral centenary
6 ceramic ceremony certification chain chaplain chat chick chronicle circa clark classroom_<time> clip colore
6 columnist comb completion confederation confidential consent content conversion cordon corpse courtesy cousin crawl
6 crescent crimson crisp cube daily dan dawn de deceas decommission deer dentist detonate dictionary dinner discharge
6 disk dixie dog domain domino dop drake du duck dump dur dynamite editor eldest elevator eleventh elk emma entitl
6 enzyme erect eve excerpt expiration explorer extension farmhouse feast ferry fifteen file fire fish fisherman
6 fixture flag flat flint float floss floss_<time> foam fog for_<time> forgery format formerly fort four_$ fourth fra
6 frigate frog funeral fur garbage garlic gas get_a give_us glacier glue gown grain grandson grass graze grenade
6 ground guitarist hart harvest hast heather her herb hill holly holme holy honorary hooper hopper hot howe illuminate
6 imperial inadvertently induct initial injection injury install intermediate interpol interval into invitation isle
6 jaw jay jewel jimmy jo keeper keyboard kilogram kiss kyle laboratory laurel lecture leed len levy libel librarian
6 licens ligament ling linkedin lip lobster loop lounge lump lunar magnate magnetic maize manufacturer marsh match
6 meal medication medicine meter miller minc miniature monastery monk monthly motel mum namesake navy nearby nephew
6 nest nestle newspaper notation nut office oil on_time operator or_better organ organic originate other_person
6 overdose oxygen panel pant paragraph partial partially partition pass peace_$ peck pence perfume petit petrol physio
6 pig poem poison pool porch pork porter portion potatoe preliminary prince probation pronunciation proprietary
6 prototype pull quarantine quit racket radio random read receive recess referenc refund refuse regularly remainder
6 reply reprieve reproduction rice robe rounder rover rust rusty sally salon sam scarlet scot scratch seaman seiz
6 selection semi separate separately service shearer shell shortene shrapnel shrimp sign sim skeleton skinner snack
6 snake sodium sole solicitor song soybean spa specially speedway spiegel spinal spokeswoman sprain springer stereo
6 sued summone sun supermarket supplier sword tail tan taxonomy tea temporarily temporary termination theorem
6 thoroughbr ticket tim tiny tire title to tomato torah tow track traffic trailer trainer transmission tributary
6 trouser ulster unavailable uncle underwear underwent unearth unreleas vacate valentine variant vegetable verse
6 version victor video vik viscount visit vocalist vodka voltage volume wagon walk walsh warehouse weekday weir wharf
6 wheeler whip white wilkin winery withheld worm
7 #act=create/none/whole #first=finish/person #hands=exam #object=satisfaction :activity :granted a_month abdomen
7 accompany activate adjacent again_$ alia alison along aluminium aluminum ammunition ams ann announce anonymou any
7 application appoint arrive attic baby bach backstroke bail bait baker ban banquet barker basil basket bay beaver bee
7 belly ben beside beth birth boat bonus born bottl breaker brent bride briefly brook broth brunswick bury butler
7 cabin cache cage calcium cannon canopy canvas caroline carr castle cat catalogue ceas cellar cereal ceremonial
7 certify chalk chapter charge chester chestnut chip chop chuck cigar circulation clau click clinic clock cod codewar
7 coke collin communion compilation compression confession confirm conjunction consist consort contamination corporal
7 cottage count countess courier court cox cricketer crossbar curtain custom cylinder dale dalton den denote depot
7 device diameter dip diploma discharg discography discovery dish dissolution dissolve distribute div document double
7 dragon drummer dust dy edit emblem emergency encode entrance eric excavate extraction fee fence fertilizer
7 fingerprint fletcher flip fluid flute foot for foreman formula free freshly gag garland gastropod genu get_0 glen
7 goddess gram gravel greenwood grocery groin grow_more hair hale half hamburger hammer handball handgun hare harry
7 haye helmet homemade homestead hour_$ house hurl hygiene imprint in ink inside insignia instant instruction
7 intercept invent inventor item jacket jenkins jenny joey johanne judge jumper junction june kensington kent khan
7 kick lake lambert larvae laundry lawn layer leave leopard lid lieutenant light liter lose lucy m mac magistrate
7 marker massage mast matt meadow membrane memo memorandum mercury metric module molly moose morrow morry mound mud
7 murphy n nan nicky night_$ nose notebook notify nurse nursery oak officially olive ordnance os overturn owl paddy
7 pair palmer pan parker pastry pat pea pend picnic pike pile pine pinto pizza plaster platinum porcelain port
7 possession post postal posthumously potassium price princess printer prophet protocol provisional publication
7 publisher purchase rainbow ranch raven rear rectangular refer reference regiment register respectively reveal river
7 roger roof rosemary ross round rutherford sack saddle safari salad salmon scoreboard seed serve server shaft
7 shepherd sherry shield shin ship shire shoe shower single sometime son specification spice spray squash steak stein
7 steward sticker sticky stomach submission surgeon sweat sweater t tab tablespoon tabloid tar tate teaspoon telegram
7 teller tendon terminal terry text the thermal thief third throne throw thumb tile timber tissue toilet tomatoe ton
7 tongue trace tractor translation treasurer trinity triple trophy trout twice uncovere unidentify vale vanilla veg
7 velvet vendor vi vicar vinegar waiver waterfall wear wed withdrawn woodward write year_$ yoga
8 #amount=clock #check=clock #checks2 :create <time> ^_have ^_no a_will allan ankle ant any_more apply appointment
8 arrange arrow article at attach audio automatically bacon bailey balloon barne basement bassist battery bead beef
8 board bolt bottom bowl branch brewery bundl bundle burnt butter c canal candle cane cape cardboard cargo carpet
8 chamber champagne check chemist chicken chili cigarette circuit citation clive cloth club collect collector colonel
8 column complete cooper corpus couch cove cover crab crest customer_satisfaction daisy deck delivery deluxe dental
8 derby dessert directory discontinu donate dove drape duff earl egg elbow emerald enter eponymou every exam
8 examination examiner expire factory fill find_a finger finish flap floor forehead formally fowler frame freighter
8 frozen get_into goat graham grammar gray green grove hamza hand hatch hay heath horse hydraulic identification
8 incorrectly induction intake iry j james jockey kelly knight lac lace lane lantern lar le leather ledger lighthouse
8 liquid liquor litter load lock logo lotu lumber magazine maid manor manual marble mare marrow mary mason metal mick
8 microwave month moth mouse mushroom mustard needle newsletter newton node o oath of_our on onion onto open oral
8 original oven own paperback parcel parenthese parsley patel peanut pearl pencil penny pharmacy pie pill plum polish
8 polo pony potato pottery prize promptly pub railway ray recorder red reed referee regular reinstate remix replay
8 replica retrieve reverend rope rotary rum sauce section send sergeant sheep sheet shirt silk sketch slot slug smith
8 smoke snail soap sock somerset soup souvenir spear specimen spell sperm spot spr stack stain station stone store
8 strawberry stump submit subscription supplement surgery surrey swan tampere tap thick thorn thread tiffany till
8 to_the toe transmitter tree troy tuck tyre uk underneath unmark unuse update vessel vest violet virgin weekly wheat
8 wheel willow window wire wolf wool wrist yuh zinc
9 #hands=others #object=scale #object=stranger <why>_<why> ^_<why> abbey altar apple assistant available badge bag
9 bake ball bamboo barge baron barrett barton bass batch bathroom bearer beer beetle bench berry blackberry blank blue
9 boot booth bourbon bread breakfast bronze brother bud bullion bunny burn butt butterfly canoe capsule carriage cart
9 cattle cedar chapel chapman cheek cheese cherry chocolate circular circulate clay coconut cole commenc companion
9 compartment confiscate consecrate constable cord corn crane curl curry cutter delete diamond discover dissolv dough
9 dover drum dutch ear easter eddy enclose extract fa feed final flower fold frost fry galloway garage ginger give
9 gold golden grill guardian herein holt hooker hull id inscription iron jan jar journal jubilee king kitchen label
9 lamp lance leak length lewy library lime line liver lord maple march maxwell microphone mouth my_own nail nasal neck
9 night noodle notification observation obtain optional oval oyster parachute patent peel pepper permit peter petition
9 photograph pick pin pond pot potter presenter priory punch purple purse quarry receiv release rename report revoke
9 rib rifle roast robin sandwich scan scarf screw sentinel shipment shotgun signature sir site sleeve spencer sprinkle
9 steam storage stove strip suspension tag talbot telephone thereafter thigh tip toast toss trademark undisclose vault
9 veterinary wales walker wallet walnut wash wet whistle word wreath
10 #first=finish/thing :exam :finish abbot again aka alcohol alternatively auction automatic axe bark baronet baxter
10 birch blanket boiler bone bulletin bushel butcher calf captain cartridge chest cinnamon clerk commonly contain
10 contaminate copper coronation correspondence cotton cow crocodile cup date disc discard door dye eject feeder
10 filter fin fountain furnace gate glove grey groom header henry hood hut ice immediately injunction inlet issu jack
10 jade juice kidney late leg lever lily luggage manuscript midnight name noon one ore pack passport peach pink plaque
10 privy pseudonym pumpkin record refrigerator registration registry reissu removal replace replacement reprint rod
10 roll sage sale salt sausage scoop sheriff skin skip skull slide soak spinner spit st suitcase surname suspend swim
10 throat tin tooth trunk umpire v van warden wax webster welsh wooden worcester
11 #concrete1 #verb=grow/empty accidentally afterwards another ash august autopsy b barn bean blade booklet brown
11 bucket burial button cake camel chair clearance cooke coroner cream creek crystal dat dock drink each entry
11 envelope fake fork gill gum hall ham head honey lemon license maiden minute morse moss orange orchard ounce paper
11 permission photo pipe pistol plastic postage powder press queen rabbit recipe ribbon royal rubber ruby sand shelf
11 soda stamp stuf subfamily substitute syrup table tablet tape tattoo tavern tender then transcript transfer waiv
11 whiskey wicketkeeper without wrap
12 ^_some admiralty affidavit after bed candy card charcoal coat commemorative container crown dart dry edition
12 engrave flour gazette glass inscribe later leaf letter mail marry mat messenger milk pad page palm paste patch pen
12 publish ring second straw subsequently telegraph towel used valve via vinyl ware
13 amber bar bell certificate coin cook copy cork deposition diary from holder lodge lunch mill originally plate print
13 request retriev sample shortly silver spoon stud tube water yellow
14 blood coffin insert kit meat prior rack remove sugar
15 bath before bottle coffee lamb log mint packet seal until urine
16 by
18 buy
22 first
"""
