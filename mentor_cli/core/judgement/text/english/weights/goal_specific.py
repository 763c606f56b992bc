"""What 6493 labelled goals teach about specific: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "b55ae9a4018d1d71"
ANSWERS = ("no", "yes")
ROWS = """
-27 *
-19 economically genuinely mindful
-18 #hands=unsized importantly profoundly strive vastly
-17 alienate aspiration daunt disadvantage enormously entrepreneurial resilient seriously socially undoubtedly
-17 unthinkable
-16 ^_0 accustome ambitiou attitude civilize feel financially frankly fundamentally immensely imperative indifferent
-16 invest misguid motivate openness politically pragmatic realization truly underestimate
-15 accountable appreciate capitalist conducive consciou culturally defensively embrace emotionally endeavor
-15 ethnically fearful forefront frustrate fundamental headway increasingly incredibly inherently ours perceive
-15 pessimistic postwar prosperity realize repercussion resilience someth surely terribly unrealistic
-14 accomplish admire alike anxiou appall behave better boomer compell crise cynical disparate dissatisfy diverse
-14 endure entrench envision equally extraordinarily formidable frightene honestly hugely imagine impatient incapable
-14 indispensable industrialize lately meaningful midst militarily morally naive optimistic outset outsider perceiv
-14 precariou productive prospect prosperou realistic savvy skeptical strengthen supportive technological troubl
-14 undermine uneasy unpredictable urgency vibrant visionary wary worrisome
-13 ^_to accomplishment achieve affluent ambition arrogant articulate authoritarian aware basically capitalism
-13 certainly clout confront consequence convinc courageou decidedly deeply democratically demographic demonstrate
-13 destabilize destructive diminish distrust economic emphasize endanger esteem excite exploit foreseeable fortunate
-13 globally happier harder implication inevitably intensely jeopardize lag murderou obviously overcome overly
-13 overwhelm perception perspective plight positively poverty predictable profound progress psychologically radically
-13 reliant repressive responsive restless rethink rightly scenario seem stability staggere standpoint struggle
-13 superpower terrify uncomfortable understandable unhappy unstable upheaval vulnerable westerner worry youthful
-12 #first=vague/abstract #verb=make/thing acknowledge aspect astonish awe awful beset boast capitalize catastrophe
-12 challeng clearer closer coherent commitment communism complicate concentrate confident conservatism cope
-12 decisively deepen definitely democracy depress deserve desperately dire disagree disturb divisive eager energetic
-12 ethic everybody evident exert experience explore fascinate feasible focus foremost fragile fruitful fulfil
-12 generosity governance greatness hardly help hesitant honest honesty ideology improve impunity incline inclusive
-12 inevitable innovation intellectual intimidate less mentally modernization modernize negatively neglect notion
-12 objective ought ourselve particularly patience peacemake phenomenal philanthropy pivotal powerless prevail
-12 problematic prudent pursu realism reassure relentlessly relevance remarkably respect respectful saddene selfish
-12 sincere sincerely somehow stabilize stature stereotype stuff suicidal tangible thing transform turbulent
-12 unbelievable underscore understand unpopular utterly vision vulnerability weary what
-11 absolutely achievement actively aggressively amaze animosity arrogance beneficial bleak broaden brutal bureaucracy
-11 bureaucrat burgeon chaotic civilization collectively commonplace compassion competitiveness confidence consensu
-11 consistently constructive continent corrupt creativity dangerously desirable despair desperate deterrent detractor
-11 devastate devastation develop disproportionate distinctly distract diversify diversity dramatically economy
-11 emergence empowerment encourage enjoyable environmentally favorably flourish foolish foothold fulfill futile
-11 geopolitical get_to glamorou grappl grasp greatly gritty havoc helpful heroic humanity idea ideological
-11 imagination impact importance impoverish improbable incredible inde indicative indifference inefficient injustice
-11 innovative insecurity instability integration intelligent irrational irresponsible laud leadership love mankind
-11 maybe mentality mind mistrust mood mutually nation necessarily necessity nonetheless notoriously nowhere obsess
-11 our owe patriotism peaceful peril pervasive pleas populou proven rationale reality reflect reformer relentless
-11 rely remarkable reminder reputation risky role ruthless sadly satisfy sense sensibility sensible seriousness
-11 shaken shaky shameful shortcome situation skepticism socialism sort stakeholder strategic strategy stubborn talent
-11 task thankful think thoughtful thousand thrive tir tolerant too toward tremendou turmoil urban visually wag
-11 willingness worse worst wrack
-10 ^_under absurd activism adamant afraid agenda aggressive aging ahead aim always anticipate approach ashame assure
-10 atmosphere attain attract awesome benefit betrayal bickere bigger bitterly bloodsh bolstere burden calm capable
-10 cautiou cautiously centere cherish civic clearly climate combate comparable competence competent consolidation
-10 contemplate continuation contradiction contradictory cooperate creative credibility cultural dangerou decade
-10 dictate dictatorship difficult dislike doing dominate downturn dynamic economical efficient effort embarrass emerg
-10 emphasy emulate engage enjoy entertain enthusiasm envy especially evolve excuse extreme extremism fairness faltere
-10 fiercely firepower fledgl flexibility foe forceful forgive future generation geographically grateful hardship harm
-10 helpless heroe hindere hopeful horrible hostile hostility hurt immoral impossible inability ineffective influence
-10 infrastructure inherent initiative inspire institution irrelevant irreversible job lessen leverage liberalization
-10 lik lofty lot markedly miserable mobilize moderate moral morality moreover motivation multilateral nascent needy
-10 nostalgia notwithstand obstacle oddly oppression orient overshadow perfection perhaps persecute pessimism
-10 plausible political politics populate pose potential precedent professionalism proponent proportion proposition
-10 pros prosper punish pursue quo rational reasonably rebelliou rebuild reconciliation regrettable relationship
-10 relevant remind repression respectable resurgence reward robust sad scary sector seemingly self sentiment setback
-10 sincerity sober social spite stagnant stealth stimulate strategically streak stride strong superiority sustain
-10 sustainable sway technically tension terrorism thrill towards tragedy tragic transition trend tumultuou turbulence
-10 unacceptable unconventional undercut underdog undertake uniquely universally unpleasant unsettl unwill viable
-10 viewpoint vying weaken withstand workplace worsen
-9 #act=vague/abstract/part #opinion abide ability abroad accelerate acceptable accountability admiration adolescent
-9 advancement advocate afar affect affirmative afford aftermath aftershock aggression ala align ally apt aspire
-9 attractive audience aura awakene awkward backer backlash balance battleground beleaguer belief believer betray
-9 beyond bipartisan blame bolster breadth brutality bullish business carnage catastrophic certainty challenge
-9 cinematic community comparatively competitive complexity compromise concern considerably convince courage credible
-9 crisis critical decent dependent deprive desire desperation deteriorate determination dialogue dignity dilemma
-9 diplomacy disappoint disastrou discipline discourage discourse dismal disparity distant domestically domination
-9 doubt drastic drastically dream earnest eclips ecological educate eliminate emerge empower encompass environment
-9 epicenter erode evidently excellence expatriate expectation extent extraordinary extremely fairly favor fear
-9 ferociou flaw focuse forty gre grim groundwork happy hate heartland historically hopefully horrific hungry ideal
-9 ignore impetu impress inequality insurgency integrate intensify intensity interest internationally intervention
-9 justify language laugh legacy liberate macro mediocre menace metropoly minority moderation moment morale myself
-9 nationalism neighborhood nevertheless nightmare noteworthy obviou odd opportunity organizational outcome outnumbere
-9 overwhelmingly painful participation passionate people perpetrator person physically poor potent practice_0
-9 precisely priority profitability profitable progressively project promise protectionism prove prowess quirky quite
-9 racially react reckless recognize reconstruction reform regard regime relation reluctance resentment resolve
-9 respondent retiree rhetoric rid ridiculou safeguard schizophrenia secretive sectarian secular skeptic sluggish
-9 solidarity spectacle spirite squarely stabilization stardom still stress strife study stupid subjective success
-9 suffer sufficiently survive suspense sympathetic synonymou tend tendency terrible terrorist threaten tolerance
-9 totally tough transformation transparency turnaround unaffect uncertain undecide unfavorable unfold unify unjust
-9 unlikely unprecedent unsure utmost verge view vigilant violent virtue volatile weakness wealthy whatever wildly
-9 wonder worsene worthy yorker
-8 :hedge ^_five ^_four abandon advantage aesthetic affordable afloat akin alleviate alliance among amuse angere annoy
-8 anxiety applaud artistic assess assessment assumption attention autonomy avert badly bastion behavior believe brink
-8 budget campuse candid capability cater centrist charisma charismatic circumstance clarity cognitive coincidence
-8 collective comfortable communicate complementary concept conceptual conflict confrontation conquer conscience
-8 consider consideration consistent consolidate continually contrast contribute conversely costly country crime
-8 crippl critic crossroad culmination culture curtail cutback danger decisive defiant derail deter deterioration
-8 devote differe difference differently difficulty disaster disregard distraction doom downfall downside dubiou dumb
-8 ecosystem educational educator effectiveness efficiency elite elsewhere elude elusive emotion emotional end_in
-8 enhance enlightenment enthusiastic entrepreneur environmentalist equality escalate ethnic everywhere evidenc evil
-8 exacerbate exaggerate excitement expansive extremist fantastic far fascination favorable favore fledg forcefully
-8 forecaster foreigner fortunately geniu genre genuine glad global gloomy goodness governmental greater grip hamper
-8 harbore hardene harsh harshly haunt healthy heightene hinder hour_<time> humiliat hypothetical ignorance immense
-8 incentive inconsistent indirectly inexperienc infight insane insight institutional intense intent intrigu ironic
-8 ironically isolate isolation kind lack lament largely lax least leftist legitimacy listen logistical loser mainstay
-8 make_the managerial maneuvere mature maverick maximize me_$ militancy momentum more motherland multinational myriad
-8 need neighbor nervou newcomer norm nowaday obese obligation obsession openly oppose optimism order_in outrageou
-8 outreach outspoken parallel partisan persist phenomenon plagu planner pledg ploy poignant pois poorly portray
-8 portrayal posture potentially prais predict preparedness presence pretty provocative psychological pundit purely
-8 quiet radical rapidly rattl ravage real recession reluctant remembere resist responsibility restive reunification
-8 revive rife risk romantic russia sake scope seldom sexuality sharper showcase shy significance significantly
-8 socialist solve someday sophisticate speak spirituality splendid squandere stable stance standstill startl steadily
-8 strength substantially surprisingly sympathy tackle taller tame targete tarnish tempt tense terrific terror
-8 the_room themselve those thwart tolerate tout tricky troublesome ultimately uncertainty unfortunately uninsure
-8 unity upbeat us vague viability vie vigorou violence visibly vital way weakene wealth woe wondere wrought yet
-8 youngster
-7 #concrete=named/thing #first=create/abstract #lack=vague #object=degree #object=feel #object=game #object=offer
-7 #object=room #verb=get/empty #verb=save 0_degree <time>_do ^_at ^_sort ^_zero absorb academic acknowledg active
-7 adequately adulthood advocacy albeit ambiguou anew anguish anybody anyway apartheid around assert awareness
-7 backdrop bad battere be_the besides bilateral bitterness bloc blueprint brave broadly brutally budgetary bully
-7 bunch bureaucratic bustl catalyst centralize chiefly cis citizen civilian code_<time> collaborative commend commit
-7 communist compassionate concede conciliatory confuse constraint contend context continuity contrary convergence
-7 cordial cornerstone corporate countless critically criticize crossover crucial curiou damn dare defend define
-7 degree democrat democratic denounce densely depend dependence deserv differentiate dim disagre disagreement
-7 disarray discontent discriminatory discuss disgruntl dissatisfaction distort dominance dramatic dweller ease
-7 easiest economist effective efficiently electorate endit engagement enormou enterprise equitable era ethical
-7 evaluate event everyday everyone exceptional exceptionally expand exploitation fabulou fac factor faith fascist
-7 fate feat feel_for feminist fend financ financial fiscal flung follower forge forward foster freedom friendship
-7 frustration gangster garner gloriou hail happen happene happiness harmful hatr hawkish heck hemisphere homeland
-7 homeowner horror hour hour_into hour_of humanitarian illusion imbalance immune implement important impression in_a
-7 incompatible influx infuriat innocent instinct insure integrity intention interact interaction intrigue invariably
-7 investment irony jealou justification keen lackluster laker learn_about legitimate liberal lifelong like likelihood
-7 literacy livelihood logical longevity loyalty lure maintain manner math matter mean meaningless measure meddl
-7 mentor messy milestone minimum misery mobility motive much mutual navigate niche ninety nobody observer offense
-7 offensive ominou onslaught orchestrate orderly ordinary outdate outlook outrage outward overlap overweight
-7 paramount parity partnership passion payoff peacefully peculiar pension persona personality personally piece_<time>
-7 pity population powerful powerhouse predecessor prediction prevalent pride principle productivity profession prone
-7 provoke pursuit racism reap reclusive reinforce relatively remake repertory republican resident restraint
-7 restrictive revolutionary revolve rivalry scar season secession segregate sentimental seriou severely shift shrink
-7 shrunk significant simpler simplicity slowdown slum smoothly somewhat sooner soviet spawn spend spirit spiritual
-7 spotlight spur staff stalemate stark starv staunch step stimulu storytell strategist strongly subject substantive
-7 supernatural support surpluse systematically tactic tactical tax theater theme theoretically threat timor topple
-7 traumatic treacherou ugly underline unemploy unfair unfairly unfamiliar unfortunate unnotice unseen unsolv uphill
-7 upstate upsurge ushere value viciou volatility want warmly wartime wast we weak weird wherever wholly wisdom wise
-7 with_the yes younger
-6 #act=light/thing/part #act=topic/empty/whole #act=vague/empty/whole #object=archive #object=bakery #object=event
-6 #object=go #object=gym #object=h #object=hour #object=ideas #object=it #object=japanese #object=knock #object=me
-6 #object=oclock #object=piece #object=streak #object=year #verb=grow/thing <time>_i <why>_no a_hundr a_question
-6 a_time accurately addict adhere advancer adverse advertiser affection alter amass analyze anarchy anger ante
-6 anywhere appetite appointee appreciation appropriately ardent argue arous austerity autonomou awake backbone
-6 backward bali balk barometer battl behavioral blatant book_$ boom boost borrower brisk brunt buoy busy bystander
-6 campaigner caution chance change choreography cleans closely cloudy coalition collaborate collaboration comparison
-6 compensate complete_0 condemn consciousness conservative considerable constantly constitute contemporary contentiou
-6 contribution cop core crackdown credite critique cruel cultivate curiosity dampen dar dazzl deaf deal debacle debt
-6 decliner deem deficit deflation defy degree_<time> depression destiny devotion dimension disappointment distraught
-6 distress divide dole dominant dwindl earthquake eccentric eclectic embark embarrassment emission enemy enough
-6 enrich entity environmental eradicate error_in essential even evolution exactly excel existence expansion
-6 expectancy fact faction familiar farce farther faster few fi fight fighter fond forget forgiveness frail from_the
-6 fun functional fundamentalist funny generou genocide get_my get_on get_the gloom gore gratitude greenhouse grief
-6 griev growth guy handful hard harmony heroine heyday hi highlight highly homeless homosexual hope hous housewife
-6 humane hurricane ideally impair imply impressive in_our inadequate independence indication indigenou individual
-6 industry inflict influential inhabite insider insist insistence insurgent interpret intimate invader investor
-6 involvement jeopardy journalism journalistic kid knowledge landscape lawless lend lesson libertarian limbo little
-6 lonely loo look lov loyal lur magnitude majority many marginally marketer mess metaphor mighty minimize minute_off
-6 mismanagement mistake modest modestly monumental mut namely nationalist negative neo non nonprofit noth noticeable
-6 obesity occupy of_0 one_at opponent organization ostensibly outperform outscore overcrowd overdue overrun oversea
-6 overthrow pac pandemic paradox participant patriotic penchant penetrate performer persecution persuade phenomena
-6 philosophical philosophy policy politician pollster pollute pos possibility power practically prejudice prelude
-6 prestige pretend pretext principally procrastinate prominence prosecute protract provocation push racial readiness
-6 realm reason recognizable reconcile recovery refresh regardless region regret relative remember remorse renaissance
-6 reprisal research responsible retaliate retribution rich rogue rug rural sabotage sacrifice sadness satisfactory
-6 say_the scarce scare sensitive separatist severity sexy shadowy shake shame shock should shun sight silly singular
-6 sinister skill so sociologist solely somber somebody somewhere soro southeast specter statehood statistically
-6 stellar straightforward structural stumbl stylish subdu subtle succeed surpass surprise survival swath symbolism
-6 tempere temptation tentative the_archive the_bakery the_house theoretical to_go tourism trait triumphant trouble
-6 true trust truth turnout uncommon undocument unemployment unnecessary unresolv unrest uphold upset urge urgently
-6 useful usher utter vain vast vehemently venture vet vigorously villain virtually vivid voter warmth weathere
-6 welfare widen win_back windfall wonderful woo world youth zapatero
-5 #act=create/none/part #act=vague/empty/part #first=activity/none #first=light/thing #first=vague/empty #object=and
-5 #object=bag #object=bill #object=board #object=budget #object=data #object=fitter #object=forward #object=german
-5 #object=knife #object=liked #object=little #object=order #object=season #object=staff #object=subject #object=tea
-5 #object=tell #object=viral #verb=attend/thing #verb=develop #verb=develop/thing #verb=give/none #verb=lead
-5 #verb=master #verb=master/thing #verb=post/none #verb=run/none #verb=spend/thing #verb=take/thing #verb=understand
-5 #verb=understand/thing 0_by 0_h 0_hour 0_ms :abstract :comparative :inner <why>_i ^_eleven ^_lead ^_master ^_more
-5 ^_twelve ^_two ^_work a_thousand absent acclaim accolade actually adapt adherence administration adviser affinity
-5 ager agree alarm alcoholism almost alternative amongst and_the anyone arid around_the array assistance assume
-5 at_work avenge avoid ballet bam band_0 bankrupt battlefield be_lik become_a benign bode bold bolivia bombardment
-5 bor bother breakout breakthrough brilliant bring bush by_a ca careful cavalier centerpiece cerebral chao charm chic
-5 childhood choice clever collaborator collapse combat combatant comfort competitor complex comrade congratulate
-5 constituent consume continue contractual corruption cost cost_<time> countere countryside coupl coverage cozy
-5 cpd_<time> crew_<time> criminal criticism crumbl curb dane defensive delight demeanor demise department_$ despite
-5 destine devaluation developmental devise devout dictator differ dimensional direction disapproval disarm discredit
-5 discussion dismantle dismay displace disrupt disruption dissident distinct distinction do do_$ domestic donor drama
-5 eagerly easier eastward echoe economics education effect effectively ego elderly element employ employment
-5 encountere encouragement end endangere endorse enforcement equal equilibrium equity erratic essence establishment
-5 evacuee evade evangelical evene_<time> ever everyth evolutionary exhaust expert extinction farc fault fierce
-5 find_my firmly fitter flair flamboyant folk foray form_0 forum framework franchise franco fridge_<time> friendly
-5 fully gadget gainer game gap garnere gather gay gaze gender generate gesture ghetto give_0 glamour go_on go_viral
-5 going good gorgeou govern gradual great grievance gruel gruesome guarantee guess gulf h_<time> hammere hampere heal
-5 heavily hesitate history holocaust homosexuality horizon hospitality hostage huh human humble humiliation hundr
-5 hunger hurry ill imagery immigrant impartial impasse incompetence inflationary inspirational instead_of interfere
-5 internally intervene into_it intolerance issue japanese judg kan keep keep_a knick know laugh_at lean level lik_by
-5 likene likewise linger lingere los luckily lyrical magnificent manage manipulate marginal maturity mayhem mayoral
-5 me mental merely middle mileage military mir misl mission mistaken misunderstand moderately modern money move movie
-5 murky mystical myth narrative nature necessary negotiat newsroom nicely noisy none normalization not_ask notably
-5 notoriety numerical obscure occupation oclock_<time> of_tell offend offer ongo opinion ordeal orientation orphan
-5 ouster overall overhaul overlook overtake owed pace pact parliamentarian participate passive path pave performance
-5 person_<why> persuad plan pledge plenty polite popularity post_three postseason practical praise preach
-5 predominantly preserve presidency problem procedural professionally proliferation psychologist psychology purge
-5 quake quietly racist raptor read_up reaffirm reasonable recapture recruit redevelopment reduction reflection regain
-5 regional relax reliability reliance religion religiou reminiscent remotely renewable repertoire reside resource
-5 respective respond response revamp revere reversal revival revolution rigorou rooky room_in rubin ruin sag sanction
-5 satire scenery segregation seminar seventy sheer sheltere shine similarly sizable skyscraper society sociology
-5 sonic soprano sorrow sound sovereign spate spearhead speculative sphere spoil sprawl stigma stop streamline student
-5 stun stunt suburb suburban suppose sure surge susceptible systemic taboo talk target taxpayer thank the_crew
-5 the_deposit the_sample the_subject them_on thereby thesis three_time through_0 tibet tiktok timely together tone
-5 topic total tremor triumph twelve_<time> unarm underly uneven unfound unilateral universe unleash unreliable unsafe
-5 up_a up_on use_my useless utilize vengeance versatile veteran victoriou viewer vigilance visibility voice vow
-5 warfare warmer weaponry well why wildfire will_be wish witty wow yah yeah young yours
-4 #act=activity/abstract/whole #act=activity/none/whole #act=change/abstract/part #act=change/same/whole
-4 #act=create/abstract/part #act=vague/thing/part #first=change/abstract #first=change/same #first=topic/none
-4 #lack=alone #object=band #object=bike #object=book #object=c #object=case #object=colleague #object=cosier
-4 #object=course #object=donor #object=end #object=euros #object=finnish #object=foot #object=guitar #object=language
-4 #object=name #object=nipped #object=one #object=parking #object=project #object=reading #object=somewhere
-4 #object=studying #object=top #object=us #verb=be #verb=catch #verb=declutter/none #verb=eliminate #verb=feel
-4 #verb=feel/abstract #verb=hold/same #verb=know/thing #verb=listen #verb=own #verb=own/empty #verb=phone
-4 #verb=phone/thing #verb=plan #verb=plan/thing #verb=post #verb=read/none #verb=sort/thing #verb=stand #verb=step
-4 #verb=study #verb=test #verb=test/thing #verb=write/none 0_down 0_oclock 0_set 0_stone 0_word :body :light :tells
-4 <time>_with ^_build ^_eliminate ^_everybody ^_from ^_keep ^_one ^_own ^_post ^_prepare ^_save ^_speak ^_step
-4 ^_study ^_three ^_understand a_row absolute abstract acceleration acceptance accommodate account action activity
-4 actor adjustment adrift ai ail alien alignment alive alone altogether amin an_app analyst analytical angry
-4 annexation anthropology anticipation apart applicable architect architectural architecture arena arise ask_$
-4 assassination assertion asset assist at_<time> at_a at_my athlete attraction authentic authoritative autism average
-4 back_into bandit banker bargain basic beautiful belove bent bias bizarre bothere bravery break brethren calculate
-4 campaign campo cannot capital cartel catch_up catholicism certain characterize charitable cheer china choreographer
-4 cinema cite city civil cleanup clipper colleague comfortably complement complicity comprehensive compute con
-4 conceiv conception concert conclusion condemnation conform conserve contagiou containment contender contingency
-4 contributor control convenient convey cosier cosier_$ councilman county_show coup coward cpd crazy creation
-4 creature credential cross_functional crowd cruelty crusade cry culprit cumulative curriculum deadlock debate decay
-4 dedication defense defiance defuse delegate deliberate delicate denounc dent depth destruction develop_my developer
-4 different diplomat disarmament discrimination do_well doubtful durable e_g earmark ecology eighty eliminate_all
-4 embroil eminent enable enact enclave endless endowment energy enforc enforce engulf enlargement enlist enrage
-4 entrust epidemic eradication erase espionage eternal euro excellent excess exclude exile exodu expenditure
-4 expensive exploration express facilitate faculty failure famously fashion fashionable feasibility fertile fiat
-4 figure finnish fitter_<time> five_<time> five_new fle flexible flock fluent focal foot_$ force forever fortune
-4 frantic frau fridge gase generally get_back get_fitter get_nip get_onto glaze glimpse go go_all godfather goodwill
-4 guarante guerrilla guilt gut ha happily have have_get haven headach heed hero higher higher_$ historical hit
-4 hold_it honore hour_for hour_on hurdle illustrate implicit impulse in_law in_the inappropriate incite income
-4 industrial infectiou inferior infiltrate inhabitant inherit inspiration integral intelligence interpretation
-4 intimidation invisible involve ire japan jitter judgment just kremlin labor landowner language_$ lapse last_one
-4 lathe latin latitude lead_a leader leap least_three lifeline like_a likely limelight limitation little_one live
-4 lively lobby logic loo_$ loom loudly luck luxuriou luxury malnutrition mandate maneuver mantra mark_code massacr
-4 mastermind masterpiece mayor memorable mere methodology migrant minimal minute_one miracle mobilization monetary
-4 mortal most mostly mountainou muscular muster my_german mythical narrower nationally naturally negotiate
-4 negotiation neighbore neither network neutrality new_client nip nip_<time> nod nonfiction nonpartisan nonsense
-4 nonstop nor northeast nuclear obsolete oclock of_cpd older on_tiktok on_top operational organize orlean otherwise
-4 outpost overse oversight own_the pacer paper_$ parallel_park paralyz particular partly pass_$ past patience_with
-4 peasant peninsula pere perfectly peripheral perish persistent philosopher phone_in picturesque pitch planet
-4 pleasant plentiful poetic pollution possible precision prepare preventive profit progression progressive promote
-4 propaganda protect public quality quest question rag rage rampant rapid rarely raucou read_0 read_around really
-4 reasone recent reciprocal reduce redundant refine reflective reformist rein reliable renegade renew renewal repay
-4 repute residential restore revenge rhythmic ridden rigid ripe ris risen romero row_$ rude samarra save scenic
-4 scholar score_of scrutiny security seek seismic sensitivity sharply shattere similarity simultaneously sixty sleepy
-4 sloppy slow slump smart soar solution sort_the sour sovereignty spare spectacular speculator spontaneou staff_$
-4 standoff state stave steady stone_<time> stricken stringent stronghold study_0 substantial successful suppress
-4 supremacy sweep tal task_$ tech teen tenet terrain the_autumn the_book the_break the_guitar the_mentor the_museum
-4 the_other the_poster the_sheet the_tax the_year theatrical theological there these thoroughly three_<time> thriller
-4 time_$ time_<time> to_get to_listen to_stop today top_of tornadoe touch_the transitional trauma trickle trillion
-4 troupe twentieth two_paper ultimate ultra unbeaten undefeat underworld underwrite unexpect unfinish unforc
-4 universal unreasonable untouch unusually up up_$ upgrade upscale urg us_$ vanguard versu very violently voice_in
-4 wage warplane waterfront western westward whatsoever whoever wick wisely with_grandad wrangl wrath yen yourself
-4 zone
-3 #act=activity/empty/whole #act=create/abstract/whole #act=create/person/part #act=create/thing/part
-3 #act=light/none/part #act=topic/none/whole #act=topic/person/whole #amount=hours #amount=share #check=hours
-3 #check=share #first=finish/none #first=topic/person #object=account #object=break #object=business #object=cent
-3 #object=class #object=community #object=desk #object=fair #object=find #object=follower #object=form #object=got
-3 #object=grip #object=guest #object=ha #object=handover #object=happy #object=help #object=incident #object=industry
-3 #object=javascript #object=join #object=max #object=method #object=old #object=pastry #object=pound #object=prom
-3 #object=python #object=reflect #object=research #object=respect #object=response #object=say #object=session
-3 #object=set #object=shed #object=sheet #object=shop #object=somebody #object=something #object=standard
-3 #object=student #object=stuff #object=summer #object=take #object=tour #object=trainee #object=walk #object=win
-3 #verb=ask/none #verb=be/empty #verb=be/thing #verb=break #verb=bring/thing #verb=brush #verb=brush/thing
-3 #verb=build #verb=call/person #verb=catch/thing #verb=coach/thing #verb=declutter #verb=drive #verb=go
-3 #verb=have/none #verb=hit #verb=hit/none #verb=improve #verb=know #verb=lead/none #verb=lift #verb=lift/abstract
-3 #verb=listen/none #verb=look #verb=network #verb=network/none #verb=order/thing #verb=prepare #verb=prepare/thing
-3 #verb=raise/abstract #verb=reduce #verb=reduce/thing #verb=revise #verb=save/thing #verb=sleep/none #verb=sort
-3 #verb=speak #verb=speak/empty #verb=stand/thing #verb=win/thing #verb=work 0_lesson 0_work :mass :motion
-3 <time>_check <time>_concert <time>_for <time>_in <time>_whatever <why>_<time> <why>_have ^_attend ^_brush ^_budget
-3 ^_catch ^_declutter ^_develop ^_finally ^_guest ^_gym ^_hit ^_know ^_leave ^_lift ^_look ^_nine ^_our ^_perfect
-3 ^_pivot ^_plan ^_python ^_raise ^_reduce ^_sit ^_someth ^_spend ^_stand ^_top a_break able about_the achterberg
-3 advance advisor again_<time> aid all_over all_staff already an_hour and_night and_not and_she and_so answer_to
-3 anyway_$ argument as_<time> attempt auntie back_the be become become_the behaviour bike bite_<time> board_to borrow
-3 broad brush_up build business_$ c_and calculation career chang character check_up cleaner community_$ complain
-3 completely concert_<why> consumer contractor course create cry_at css cut dad_$ declutter development do_someth
-3 do_the down_on down_to drawer dur_my earn eighteen eleven else employer end_<time> ensure ethics event_$
-3 event_<time> everybody_in exce fail feel_at fifty finance find_out for_0 fresh full_potential fund game_$ geography
-3 give_back give_the going_with grow gym_$ gym_0 hand_$ have_$ have_the here hit_0 house_<time> household identify
-3 in_leed in_total increase independent industry_$ intend interview_list into_a javascript jazz journey keep_going
-3 key kg_<time> kilometre_in law_$ lesson_<time> lift_the like_our longer love_to make_our max_0 merit might
-3 more_patience movement my_class my_colleague my_desk my_game my_javascript my_mentor my_watch network_$ never_have
-3 never_make next_time nicer nineteen not_$ not_touch of_an of_me of_study off_<time> on_<why> on_a on_call on_day
-3 on_with onto_the open_evene or_not or_over organise our_choir our_on over_me partner peace phd pound_<time>
-3 prepare_for presentable project_<time> prom properly proposal put_0 python python_0 query rain_$ raise read_a
-3 read_the recognition remain repeat response_<time> revenue run_<time> safety sales_$ science scratch_<time> secure
-3 she_be shift_<why> shift_and show_<time> so_on sorry sort_out stay steer step_up stop_<time> talk_about tea_<time>
-3 temper ten_hour term the_case the_county the_course the_file the_flat the_food the_go the_interview the_kid
-3 the_little the_most the_neighbour theory thesis_0 three_to three_year tiktok_<time> time_<why> time_with to_0
-3 to_take turn turnover two_more understand_the up_my us_on viral vocabulary wake welcome well_at when_the who whom
-3 work_with would_be would_love write_<why> wrong zero
-2 #act=finish/thing/part #act=light/abstract/part #act=light/empty/whole #act=named/thing/whole
-2 #act=topic/abstract/part #act=topic/none/part #act=vague/person/whole #act=vague/thing/whole
-2 #concrete=finish/person #concrete=finish/thing #concrete=vague/abstract #first=light/empty #object=alive
-2 #object=app #object=assembly #object=assessment #object=attempt #object=b1 #object=better #object=boundary
-2 #object=braver #object=bridge #object=chef #object=cloud #object=come #object=developer #object=docker
-2 #object=everyone #object=excuse #object=fancy #object=g #object=garden #object=goal #object=hang #object=head
-2 #object=headway #object=heart #object=higher #object=hunting #object=innovation #object=is #object=lathe
-2 #object=link #object=lit #object=loft #object=lot #object=love #object=market #object=mean #object=mix
-2 #object=mother #object=number #object=organic #object=organised #object=paper #object=phone #object=pitch
-2 #object=practice #object=process #object=profile #object=progress #object=promoted #object=quieter
-2 #object=relationship #object=running #object=score #object=senior #object=show #object=sitting #object=somehow
-2 #object=source #object=statistics #object=stone #object=stopping #object=strong #object=system #object=tab
-2 #object=task #object=thesis #object=training #object=trust #object=use #object=want #object=way #object=weather
-2 #object=week #verb=accept #verb=accept/thing #verb=advance #verb=attend #verb=bake/none #verb=be/abstract
-2 #verb=beekeep #verb=beekeep/thing #verb=behave #verb=bite #verb=bite/thing #verb=call #verb=coach #verb=code
-2 #verb=code/none #verb=come/thing #verb=continue #verb=continue/thing #verb=cut #verb=do/abstract #verb=draw/empty
-2 #verb=drive/thing #verb=end #verb=file #verb=find/abstract #verb=find/thing #verb=finish/empty #verb=fix #verb=four
-2 #verb=four/none #verb=garden #verb=get/thing #verb=give/thing #verb=go/thing #verb=going #verb=going/thing
-2 #verb=guide #verb=hold #verb=improve/abstract #verb=introduce #verb=introduce/person #verb=lead/thing
-2 #verb=learn/empty #verb=lend #verb=like/none #verb=look/thing #verb=measure/none #verb=order #verb=pass/none
-2 #verb=play/empty #verb=pull #verb=reduce/abstract #verb=revise/thing #verb=smash #verb=smash/same #verb=solder
-2 #verb=solder/thing #verb=solve/thing #verb=speak/none #verb=stand/none #verb=stay #verb=strengthen
-2 #verb=strengthen/thing #verb=study/none #verb=study/thing #verb=support #verb=support/thing #verb=take
-2 #verb=take/empty #verb=travel #verb=turn/empty #verb=upskill #verb=use #verb=use/thing #verb=want/thing
-2 #verb=work/thing 0_0 0_<why> 0_budget 0_chemistry 0_k 0_year :daily :decide <time>_e <time>_instead <time>_sales
-2 <time>_the <time>_then <time>_twenty <time>_week <why>_say ^_an ^_beekeep ^_better ^_coach ^_come ^_continue ^_cv
-2 ^_eng ^_feel ^_file ^_fix ^_forty ^_handover ^_knock ^_may ^_mix ^_order ^_patient ^_put ^_quieter ^_scale ^_solder
-2 ^_solve ^_student ^_take ^_travel ^_twenty ^_upskill ^_with ^_world a_bite a_cool a_dog a_four a_fresh a_job
-2 a_little a_lot a_morn a_native a_nicer a_phone accent_<time> act age alumni and_i anyth ao3 arabic art artist as_a
-2 as_discuss as_many ask at_least aws b1_<time> back_to be_a be_at be_completely be_elect be_happy be_not be_take
-2 become_an beekeep begin_<time> big bill bite bite_braver bite_more book_system bounce braver bring_it calmer care
-2 cassette cassette_$ cast cause chapter_three chemistry child clean_code clue co coach code come come_<time>
-2 complaint_$ complete_two compliance conference contribute_to cool could course_<time> cover_$ crew cut_down
-2 data_<why> direct do_not docker eng eng_light evene_class every_customer exception_$ exercise exist expect file_$
-2 finally finally_$ finally_do finally_get finish_strong fit_<time> five_hour flawless food_bank for_$ for_a fraction
-2 from_my further gain game_<time> garden_$ garden_<time> get get_promote goal goal_be good_idea grandad grip_on
-2 grow_the guitar handle handover_<why> hang_of hat_<time> have_not head_<time> health height help_with hold hospice
-2 hospice_$ how i_become i_do i_finally i_have i_need i_use idea_<time> if_i improvement in_meet in_one in_place
-2 inner invite it_<time> it_a it_down it_on it_take japanese_<time> job_hunt k_<time> knock_0 know_the land_on
-2 lathe_$ lathe_<time> law like_the like_to link list_<why> lot_of machine_$ make_every make_headway make_my
-2 management market master_the may_i me_and me_at mean_by meditation meet_$ migrate migration minus_0 morn_person
-2 move_to my_co my_community my_father my_head my_knee my_parent my_wife myself_and name_of native_<time> need_to
-2 new_book night_shift ninety_hour no_one note_dur noth_fancy now of_a of_code of_my office_<time> often on_$
-2 on_myself on_shift option our_school our_town out_<time> out_of outline over_my page_0 pain parent patient pay_0
-2 payroll person_for person_in personal phone_$ pivot pivot_table plot portuguese practice_$ presence_in profile_of
-2 puff quieter quieter_<time> radiator raise_the recruiter recruiter_to reduce_error reel refugee relationship_with
-2 relative_$ research_<time> retro rewrite roman roman_gallery s_$ safer score secure_the seriously_$ shape share
-2 show_$ sick sight_read six_<time> six_hour smash_it solder some_research sort_my space spend_0 stand stand_up start
-2 statistics step_$ stronger structure student_will stuff_<time> summer_$ system_<time> take_a take_an take_seriously
-2 take_to talk_with tenant_meet tenor that_$ that_<why> the_0 the_account the_business the_canteen the_club
-2 the_committee the_dead the_department the_family the_field the_hang the_hospice the_hous the_lounge the_music
-2 the_new the_open the_profile the_roman the_staff the_team the_theory the_thing the_thursday the_time the_trust
-2 the_tutor the_two the_weekend the_woman their their_full then_the thing_with though three_$ tie timetable to_at
-2 to_be to_keep to_know to_me to_open to_pass to_person to_pull to_stay to_use together_<time> tomasz too_$ top_three
-2 tourist town_$ town_<time> trade treat tribunal try_to turn_0 twenty up_by up_for up_with upskill use_the visible
-2 want_<time> ward_0 ward_<time> warm warn week_$ weigh weight_$ what_it whatever_come whether will_behave will_not
-2 win win_<time> with_0 with_dad with_our work write_<time> year_i year_old yield
2 #act=change/none/part #act=finish/none/whole #act=finish/same/whole #act=light/empty/part #act=topic/thing/part
2 #act=vague/person/part #check=result #concrete=activity/none #concrete=change/none #concrete=create/thing
2 #first=change/none #first=finish/abstract #first=finish/empty #object=accepted #object=all #object=anything
2 #object=away #object=bank #object=bed #object=best #object=bit #object=box #object=certificate #object=club
2 #object=coffee #object=crawl #object=curtain #object=email #object=episode #object=ex #object=example #object=firm
2 #object=folder #object=forever #object=free #object=garage #object=gate #object=grandad #object=group #object=happen
2 #object=hearing #object=hello #object=hymn #object=junior #object=kata #object=kid #object=kit #object=kurdish
2 #object=ladder #object=lamb #object=law #object=lead #object=leadership #object=let #object=lift #object=loss
2 #object=lune #object=made #object=mark #object=middlemarch #object=minute #object=mitre #object=money #object=n
2 #object=note #object=photo #object=point #object=portfolio #object=pot #object=pressure #object=promotion
2 #object=pupil #object=puzzle #object=ready #object=recipe #object=reel #object=refresher #object=rule #object=school
2 #object=second #object=shift #object=someone #object=spreadsheet #object=stall #object=throw #object=tie #object=tin
2 #object=toe #object=tree #object=tyre #object=ups #object=visitor #object=voice #object=voted #object=walked
2 #object=was #object=we #object=website #object=wipe #object=workshop #verb=add #verb=apply/thing #verb=bake/thing
2 #verb=be/none #verb=be/person #verb=book/thing #verb=clean/thing #verb=cycle #verb=do/empty #verb=earn/thing
2 #verb=end/none #verb=explain #verb=explain/thing #verb=fix/thing #verb=gain #verb=get/none #verb=get/same
2 #verb=give/abstract #verb=give/empty #verb=hand #verb=hand/none #verb=keep/thing #verb=log/none #verb=mentor/thing
2 #verb=merge #verb=move #verb=observe #verb=paint/thing #verb=pair #verb=pair/thing #verb=pass #verb=pass/thing
2 #verb=pay/thing #verb=play/thing #verb=present #verb=present/none #verb=promote #verb=promote/thing
2 #verb=publish/thing #verb=reach/thing #verb=reduce/none #verb=review #verb=rewrite #verb=rewrite/thing #verb=set
2 #verb=sew #verb=shadow/thing #verb=sketch #verb=sort/empty #verb=spend/empty #verb=squat #verb=submit
2 #verb=submit/thing #verb=teach #verb=tidy #verb=tidy/thing #verb=train #verb=translate #verb=translate/thing
2 #verb=update #verb=update/thing #verb=visit #verb=visit/thing #verb=volunteer/thing #verb=wake #verb=wake/none
2 #verb=walk #verb=want/empty #verb=watch #verb=watch/thing #verb=write/empty 0_and 0_attendance 0_follower 0_from 0_i
2 0_in 0_second 0_supervise 0_time 0_without <time>_all <time>_but <time>_each <time>_market <time>_not <time>_out
2 <time>_please <time>_rather <time>_report <time>_sort <time>_that <time>_when <why>_all ^_add ^_b2 ^_back ^_bench
2 ^_clear ^_cycle ^_descale ^_explain ^_gain ^_going ^_half ^_hand ^_hope ^_listen ^_lose ^_move ^_observe ^_open
2 ^_pair ^_parkrun ^_present ^_reflect ^_review ^_rewrite ^_say ^_screen ^_set ^_sketch ^_submit ^_talk ^_teach ^_team
2 ^_telephone ^_that ^_thirty ^_tie ^_touch ^_translate ^_update ^_visit ^_want ^_watch ^_what ^_whole a_0 a_colleague
2 a_customer a_medication a_michelin a_pass a_weather above_$ after_that again_and agency aisle alert all all_the ana
2 and_<time> and_friday and_have army article_to as_well asleep assembly at_night attend away_from bakery bandage
2 be_it bedtime before_i bench_0 best_in better_mark black ble blog blood_pressure body bookkeep bookkeep_diploma
2 box_<time> breath buddy bulb café camino cancel chapter_0 chef child_in clair clair_de class_<time> classroom cloud
2 coffee_machine coffee_with colleague_$ college comic completion_of compose conservatoire consultant correct
2 cousin_in cpr cupboard dahlia dahlia_<time> de_lune decide delay delegate_the deliver department design
2 develop_leadership dig_over division do_<time> do_more doc dosage dosage_abbreviation down_<time> draw draw_up drive
2 drive_licence dummy duolingo_polish dur_the dyslexia e each_take eco elect_as email emergency_fund employee english
2 english_<time> entire entry_<why> episode_of error_$ evene ever_$ every_parent every_time exception explain_my farm
2 farmer fast feedback final_of finally_listen find finish_read finish_the first_$ five_past fix fix_the folder
2 football for_ever for_half for_ten forklift four french friday from_0 from_every from_scratch garden gate_$ gauge
2 gel get_it get_vote give_me grandad_$ guess_$ half_hour hand_in hand_up handover happen_$ have_all head_to help_$
2 her_<why> hid_it him hire_at host hotel hour_and hour_to i_shall i_will i_would in_class in_it in_kurdish in_my
2 in_nature in_under in_write index inset insurance it join k k_under kata_on keep_on keep_the kg_of khan_academy
2 kurdish lead_$ league_$ learn_all learn_to least_one lecture_$ leed_<time> lesson_with level_0 life_<time> like_my
2 linkedin_$ little_cousin log_0 lose_0 loss_<time> lune madame make_0 mark_in marta marta_<time> master mate
2 maths_five me_a meet meet_<time> member metronome michelin michelin_star middlemarch mitre mock monitor more_than
2 most_<time> move_our mr_sato muscle muscle_<time> must_be my_diagnosis my_linkedin my_little my_lunch my_mentee
2 my_name my_pe my_son my_tea my_toe my_voice n_0 nature_$ net newborn next niece nurs nurse_<why> observe of_read
2 of_shout off_$ offcut_$ on_codewar on_our open_question or our_save out out_at out_my outage paint_the park
2 part_<time> pass_<time> past_paper pe pe_kit pelvy person_$ person_i person_who phone photo_of picture plan_to
2 plan_with play_through please_$ plot_0 plumb podcast positive poster_<time> pot_the pour practice_scale present
2 present_the presentation pressure_$ production promotion_to proof publish_in pupil_<time> quick rain rais raise_0
2 raise_my ramp re re_pot reach read_middlemarch recipe_<time> reflection_in refresher rep retrain reverse rise_<time>
2 rota routine sampler satisfaction_score sato say say_hello scale_$ scale_with school_<time> session session_on shed
2 shelter show_the simple since since_0 site_visit six_more slide_up smash so_$ so_<time> so_far solo some_weed
2 some_weight specy spell_test spreadsheet stall_at story street stretch stretch_<time> student_council sugar_in
2 swim_again swim_with table_<time> table_up take_0 talk_at team_meet telescope tell_the test_$ th than_the than_two
2 that_<time> that_be the_cello the_class the_council the_coursework the_district the_door the_dummy the_emergency
2 the_entire the_fence the_final the_first the_garage the_gate the_grammar the_guild the_head the_kitchen the_league
2 the_lift the_lower the_northern the_old the_pta the_second the_share the_stair the_sunday the_tenant the_thirty
2 the_three the_tractor them them_<why> then_$ there_be they_get thirty_dosage time_i to_a to_finish to_reach toddler
2 touch_my train_$ trap trustee two_minute tyre_<why> under_0 unit_0 university up_who ups us_the use vegetarian verb
2 verse_0 village_hall violin visitor voice_<why> volunteer_at walk_the want_my ward_manager watercolour weather_app
2 week_0 week_<time> what_they whatever_happen wheelchair who_do will_become will_take wipe wipe_down with_a
2 with_marta woman word_<time> would_really write_$ write_a zero_<time>
3 #act=activity/abstract/part #act=change/thing/whole #act=finish/person/part #amount=money #check=count #check=money
3 #concrete=activity/person #first=activity/person #first=named/thing #first=topic/abstract #first=vague/thing
3 #object=article #object=b2 #object=cash #object=chair #object=chisel #object=clinic #object=coursework
3 #object=department #object=dry #object=exam #object=fee #object=feedback #object=fewer #object=good #object=hired
3 #object=late #object=licence #object=life #object=light #object=nan #object=national #object=nurse #object=pair
3 #object=permit #object=post #object=price #object=request #object=right #object=safe #object=skin #object=sorry
3 #object=sport #object=squat #object=stat #object=sub #object=sugar #object=teacher #object=timesheet #object=vegan
3 #object=walking #object=webinar #reasons #verb=answer/thing #verb=ask #verb=book #verb=commit #verb=commit/empty
3 #verb=ensure #verb=ensure/thing #verb=give/person #verb=have/abstract #verb=hold/thing #verb=join #verb=join/thing
3 #verb=learn/none #verb=like/thing #verb=max #verb=max/thing #verb=memorise #verb=memorise/thing #verb=pay
3 #verb=practice/thing #verb=reach #verb=set/thing #verb=shadow #verb=sharpen #verb=sharpen/thing #verb=show/thing
3 #verb=smoke #verb=smoke/none #verb=spend/none #verb=talk #verb=talk/thing #verb=tell/thing #verb=win/empty
3 #verb=write/thing 0_house 0_into 0_kg 0_length 0_on 0_to <time>_0 <time>_<time> <time>_about <time>_geography
3 <time>_it <why> <why>_get <why>_not ^_answer ^_apply ^_become ^_commit ^_ensure ^_fifteen ^_finish ^_groom ^_ielt
3 ^_join ^_memorise ^_mr ^_new ^_quit ^_reconcile ^_rehearse ^_shadow ^_sharpen ^_smart ^_tell ^_tidy ^_try ^_write
3 ^_wset a_fortnight about_0 about_my accident account_<time> advice algebra all_seven allotment allow aloud anatomy
3 and apiece apply_to approval audition autumn b2_in bank_feed be_0 be_in be_late be_make before_buy below_0 bin
3 biscuit blog_post book boy_$ camera can car caretaker carrot carve cash channel chart chem chem_$ chisel church
3 closure colour come_to common coral costume coursework d day_$ deep_work deposit descale display do_some
3 documentation doe dose down draft duty early eight either estate everyone_in eye f fall feed_<time> fence_<time>
3 fewer five_year flexbox flexbox_froggy food_hygiene fortnight fortnight_$ froggy front_crawl gallery
3 geography_<time> get_at get_hire get_in gift girl go_swim go_vegan going_to good_i grade_0 graft gran grid hallway
3 have_0 have_be he head_boy headline hear heart_<time> honestly_i house_point hunt husband ielt improve_my in_bed
3 in_english in_german in_show information inspector into_the introduce irregular it_<why> italki italki_lesson
3 its_<time> kata kettle last launch league learn_my lease linkedin_learn m_<why> maths matrix me_ill median memorise
3 memory mentee menu merge mine minute_<time> mirror mistake_<time> month_<why> mother ms mum_and my_0 my_goal
3 my_neighbour name_on netball newly news nine no_more not_one noth_else now_and of of_deep of_it offcut ofst
3 on_linkedin once once_<time> op outdoor over_the own_$ pair_of part_in peer_group petty_cash phonic phrase platform
3 please portfolio_$ pound practice_my press_ups price_for produce product profile_$ promote_to pull_request
3 question_in quit_smoke quiz reception reopen repair report_$ ride right row_with save_0 save_account scheme school
3 seat sell sentence set set_up sharpen shout sister skate small smart_goal smile smoke_$ solve_0 some_of source
3 spend_<time> spend_no sport starter statement step_<time> stock str straight stream supervision supervisor swap
3 tally teach_assistant ten_minute that_we the_allotment the_gym the_night the_petty the_portfolio the_price the_shed
3 tidy tier time_table timesheet trumpet try_out twice_<time> up_what upright user vegan_<time> visa wait ward_<why>
3 webinar weed_along weight when where who_can whole_of wife will_$ will_do will_get win_the wine winter work_in
3 wound_care wset wset_level year_0 your
4 #act=activity/empty/part #act=activity/person/part #act=finish/person/whole #act=light/person/whole
4 #act=vague/none/whole #amount=count #concrete=finish/same #concrete=topic/thing #concrete=vague/thing
4 #first=create/person #first=create/thing #first=light/person #first=topic/thing #hands=partly #object=abbreviation
4 #object=brother #object=display #object=employee #object=family #object=give #object=idea #object=line
4 #object=listener #object=mentor #object=outstanding #object=peace #object=refrain #object=saving #object=shown
4 #object=splashback #object=swimming #object=tomatoe #object=whole #verb=apply #verb=ask/thing #verb=come
4 #verb=find/person #verb=grow #verb=log #verb=record #verb=rehearse #verb=review/thing #verb=run/thing
4 #verb=take/none #verb=tell 0 0_with <time>_get <time>_on <why>_one <why>_so ^_as ^_cook ^_gas ^_grow ^_life ^_log
4 ^_refrain ^_rewire ^_the ^_year a_night abbreviation about_bully abruptly absentee academy accidental accord
4 accreditation achille acoustic administere admiral adobe ag air algorithm allegedly along_the amend and_then animal
4 announcer annual antarctica apache appearance apprentice approve aquarium arbitration arcade arch arm arrival artery
4 as_an associat at_five atlas atoll attend_<time> attendance attorney audit aunt authorization authorize
4 autobiography away b_or badger baggage banana banner bare barry baseman basin bayesian be_show benjamin bern
4 better_<time> bird birdy bishop bite_of blackout blackwater blanc blanco bloom bogu bon booster both bounc boundary
4 bowler box brake brawl brett bring_one brock brother_$ bureau burgess burst burton bye cafeteria calendar cameo
4 canada canon care_$ carol cas cascade case cave ce ceil cell cement cemetery cent centennial chairman championship
4 chandler char charg chartere chess chien chow classification classify clause clean close clothe coach_the cockpit
4 cocoa codewar_<time> col collide color coma come_$ comment commodore company composite compress compulsory concerto
4 cone confinement confirmation contract controversy cookbook copyright cordone corner corp cough county crater crouch
4 cue curse customer cycle dad dairy damp dark darl daughter debry debute decommission decorative defamation defective
4 demolish demolition deputy desk detector development_in diagnosis dietary diocese disclose disperse display_<time>
4 distributor district ditch do_a doctor doll dolly dome drainage dress drill drown duchy due dugout dunn duolingo
4 dwarf ecstasy edg eighth electrician electrician_<time> elephant embassy employee_of engine equalizer equipment
4 equivalent essay etymology evergreen evidence exact excavation exclusive exemption extradition facility fairway
4 fairy falcon famou fang fat faulty fay fetch fiber fielder finch firestone firm_<why> fis fisher fist five_$
4 flagship flame flesh flown fly flyer footage footballer forehand form former freeman fumble furniture fuselage gala
4 gambia gardener gas_safe generator giant gilbert go_to goal_<time> gourmet gov granddaughter grandmother graph
4 grease griffin gunman gunshot handbook handover_$ hang hangar harper hastily have_my hearst heart heat heel heir
4 hello herald hereditary highland hog home home_$ homere horseback hospitalize hour_<why> how_many identical if_the
4 illegally implant import improperly in_$ inaugural inaugurate include indoor induct infamou infant infantry infect
4 infection infield ingredient injure input inquiry inspect instruct interface intermittent interrupt invalid
4 investigator iso itinerary jail jake jam jane jeep jerry jimmy joe joint jun jury kickback kingdom knee knockout ko
4 kraft l lab laboratory ladder lap large laser latter layout learn_the leas lee lengthy lens librarian licence life_$
4 lift lightly lim limestone liner loch locker lookout loose lowland luke machine main make_a manager mandatory map
4 mar marathon marina material maternity mechanical medalist medication_error melt mercer merchandise merchant midway
4 ministry minute_of mistakenly mixture modification moisture mold monarch monkey monte morgue mosaic motion motorway
4 mountain mourner move_up muddy my_brother my_ex nanny natal national naturalization navigator nelson neon never noel
4 northern not_buy note observatory occasional occasionally off_my officer online only_$ only_<time> ordination otto
4 outer outstand_<time> overland overtime oxide package packer panda parish parliament parole part pasha pavement
4 pavilion penguin percussion periodically photographic physiology piano pier piper placement plant plantation plasma
4 plug plus point poisone police pollard pont portable portal poster poster_about postpone postponement powere
4 pregnancy pregnant premier premiership previously priest proclamation promotion pronounc prosecutor proxy pulse pump
4 put_my put_up pyramid quaker quantity ra radiu raid raja rapper rare rather_than raw reach_0 read_<time> read_to
4 reassign reconstruct record_myself recovere rector recycle redesign redistribution refrain_from rehearse reliever
4 rental reopene requir reschedule reserve residence restaurant retention review rewire right_on rink rise rob robbery
4 roe roller row royalty run s salesman sanctuary sap sawyer scotia scrap scratch sea search seasonally secret seizure
4 select seller sentenc sermon seventh severance shaw shiny shop short show show_at simmon six sixth skipper skirt
4 slate sleep slid soft soil sonny soon soy spam specify splashback split spotify spotify_<time> sprint spun square
4 squat staircase star stationary statue steal stella sterl steroid striker sub subscriber subsidiary suit sultan
4 summary sunday sunrise supplemental swear swedish sweet swiss sworn syndicate synopsy ta take_the tam tank tara
4 terminate terrace terrestrial test testify testosterone the_<time> the_firm the_green the_junior the_month
4 them_<time> thieve thin time_for timothy to_<time> tom tommy tong tower toy trail travy tri trial trim tucker turbo
4 turner two_<time> typically undercover unpublish up_the upheld vacancy valid vanity variously vector vegan vein
4 ventilation verification village vincent vine vitamin volley vomite voyage vs ward wardrobe warrant waugh wav
4 way_<time> weaver weber weed wholesale width wigan willie win_best winger winner witch with_one within wolve wood
4 woodland wound write_down xi yard yate yearly
5 #act=create/thing/whole #act=finish/thing/whole #act=light/thing/whole #check=rhythm #numbers #object=alcohol
5 #object=bought #object=chapter #object=getting #object=parkrun #object=part #object=physio #object=poodle
5 #object=question #object=stuck #object=water #verb=become #verb=better #verb=cook #verb=finish #verb=like #verb=lose
5 #verb=lose/thing #verb=make/person #verb=mend #verb=see #verb=see/thing #verb=try #verb=try/thing 0_chapter 0_for
5 :person :prize <time>_up ^_<time> ^_do ^_food ^_go ^_never ^_re ^_see a_b a_first abdominal abel activation add
5 addition additionally adjoin adjourn advertisement advisory agent airway ak album all_0 alley allowance alongside
5 also always_$ amir and_me android antarctic antenna antique ap artificial asbesto assailant association automate
5 award b2 backhand backup bank barb barber batsman battalion be_stick beam bear beaten beck bedroom behead below belt
5 beneath berth billy birdie blake bleed block bogey booker bookstore botanical boulder bounty bowie bowman bra breast
5 brigadier broadcast bruise brush buffalo bug build_a bulk burke but by_heart call caller cam canary canton canyon
5 capsize carl carpenter catcher cathedral cavalry ceas cello chaplain chapter_of chassy chick chromosome chronicle
5 circa clark clear clutch cobra cocaine cola collection colt columnist comet commission commissioner compass
5 complaint complete_the completion concussion conditional confidential configuration consent contact conte content
5 continue_professional convert council counterfeit courthouse courtyard cousin cricket cross crow cube cubic custody
5 cyclist dam day de death debut deceas decorate decoration decree deflect der derrick description dexter dial dig
5 diner directive disciplinary dismissal diver dixie dominion domino donation drake driver dudley duke dynamite each_$
5 eat editor eldest electric electrical elf empty enlarg entitl enzyme episode equalize eve ex except explorer
5 explosive extra false family festival fever fifth fine fir firm first_in flash flotilla flowere foil food for_my
5 format formerly freight fruit fulham fungu gallon garbage gently goalkeeper google grain grand grandfather grandson
5 granite grant guild guitarist gun hamstr handcuf handler handy harvest hat haul haye headquarters heap herbal herd
5 hide higher_in his hoax hogan hollow holme honorary hook hooper horizontal horn hospital howe hymn illuminate
5 in_wound inadvertently inbox incorporation indefinite inflammation informant infringement inspection install
5 interpol introduction issuance jasper jay jersey junior kaiser kicker kickoff kosher kroner kyle lacrosse lay leach
5 leaflet lecture len levy ling list livestock locate locomotive lok lottery lowere lunar luncheon lung magnetic
5 majesty make_me makeshift marijuana mascot me_to medal medicine medley memorabilia memorial mercantile mesh mid
5 midday mike milligram mineral mirza mistress mobile month_$ moon more_of morn mosquito motorcycle mount mr musical_$
5 my_life nak namesake navigation near nephew nickel nickname nicotine not_to notice noun nude nut obstruction off
5 office omega on_the only opener or_better oracle organ organic outside owner oxygen p paint palace pale papal pardon
5 parkrun parkrun_<time> partially partition patty payment pebble pedal penalty pet pickup pil ping pit place plain
5 plenary po poison poker pole poodle potatoe poultry prayer procession processor professional_development promote_me
5 promotional propeller proper protective prototype punt quit quote rac radio rail rana read recast receipt recommend
5 referenc refuse relay remainder renne reproduction reservoir residency resignation rest rest_of return revert rex
5 rider rite rocker rotate rub rusty sabbath sah sail saint sam sandstone sandy sas saunder savoy scam scent schedule
5 screen sec selection shark shoulder side sim simmer skillet slice sole solicitor sometime spider spiegel spike
5 spokesman sprinter ss stainless stair steel stein stereo stick stolen stoppage strand stranger stray subpoena
5 subsequent sue summon sunglass sunset supplier surface surgical switch sylvester tai taint takeaway tast taxi
5 taxonomy temporarily tent tenth that_really the_consultant the_north the_rest theft they thunder tim titl to to_say
5 tobacco tomb torah tract transport trash tribune truck tunnel turtle twitter type unauthorize unavailable under unit
5 unname unofficial unreleas upon upstair ur usage vacate varsity veil vent vertical victor video vocalist voltage wah
5 wall watt week what_be wheeler which while whilst wicket wilkin winery with with_<time> withheld within_0 worm x zip
6 #act=create/none/whole #act=finish/none/part #concrete=change/thing #ends #first=create/none #hands=exam
6 #object=attendance #object=catch #object=least #object=level #verb=better/none #verb=come/none #verb=finish/thing
6 #verb=get/abstract #verb=make/none 0_customer :deliverable <time>_a <time>_come ^_ask abbreviat above ace acid
6 activate afternoon alan alia alison all_of alphabet ambulance amp anchor ann anonymou anthrax application appoint
6 arbor ark arrive at_the atop attic attribution auxiliary bach badminton baker ballot barker barrel barrow bate baton
6 be_on beach beard ben beth beverage bibliography bicycle birthday bluff bo boil bore born bottl boy breeder brewer
6 brick brief briefly brigade brook bull bumper bury butler cab cairn calcium camp carr cellar ceramic ceremony
6 certification certify chain chat chemist chin chuck classroom_<time> clock cocktail coke collin comb compilation
6 confederation confession conjunction contamination conversion corpse crawl crescent crimson customary daily dan dash
6 dawn decker deer dentist detonate dictionary din dinner dirt discharg discharge discography discovery disk
6 dissolution dissolve distribute domain dop driveway drummer duchess duck dump dur dusk dust dy eagle edit elevator
6 eleventh elk emergency emma encode eric escort examiner excavate excerpt expiration extension farmhouse feast
6 feather feature fertilizer fifteen file fire firearm fisherman fixture flank flint float floral floss floss_<time>
6 fluid foam follow for_<time> foreman formal fort four_$ fourth frog front funeral garlic gas get_a give_us glacier
6 glue goose grass graze greenwood grenade handball harry hart hast heather herb hole holly holy hopper hot imperial
6 imprint inch initial injection injury instant interval into invent inventor invitation isle jenkins jewel jewelry jo
6 johanne judge june keeper keyboard khan kilogram kiss kite knife label lady larvae laurel layer licens ligament
6 limousine lin linkedin lion lip lone loop loud lounge lower lucy lump magnate maize maker manufacturer mask massa
6 match medication membrane mercury metallic meter metric midland miller misdemeanor module mollusk molly monastery
6 monk morrow morry motel my_practice navy nearby nest nestle newspaper night_$ no north notation notebook notify
6 officially oil on on_time operator orchid originate other_person overdose own palmer panel paragraph pea peace_$
6 peck per perfume petit petrol physio pig pocket poem porch porter portion posthumously preliminary prince probation
6 promptly pronunciation proprietary protocol provisional publication publisher pull quarantine random raven ray razor
6 receive recess refund register regular regularly rice ridge roger rosemary ross rounder rover rupee rust rutherford
6 sally salon sans scrum seaman seiz semi separate separately server service shave shearer sherry shill shortene
6 shrimp sign skeleton skinner slip snake snow sodium song soybean spa special specially specification spinal splash
6 spokeswoman sprain springer sticky sued summone sun supermarket surgeon takeaway_<time> tate te tee teller temporary
6 ten terry the theorem thickness thoroughbr ticket till tiny title tomato trace track traffic trailer trainer tram
6 translation transmission treasurer tributary trinity trophy ulster uncle underwear underwent unearth upper usually
6 valentine vegetable version vicar vik viscount visit vodka volume w waist walsh warehouse weekday weir wellington
6 wharf whip write yacht
7 #act=create/person/whole #act=finish/empty/whole #act=topic/abstract/whole #first=activity/thing
7 #first=finish/person #object=satisfaction #verb=become/thing a_month a_will accompany adjacent adorn again_$ allan
7 along aluminium aluminum ams announce any any_more apply appointment at audio automatically baby backstroke bacon
7 bail bailey bait banquet barbecue basement basil basket bassist bay beaver bee belly beside birth board bonus bow
7 bowl brass breaker brent bride broth brunswick bullet bur bus cabin cache cage cannon canvas caroline carry castle
7 cat catalogue centenary cereal ceremonial chamber chapter chester chip chop cigar circuit circulation clau click
7 clip clive club cod codewar collector colonel colore communion compression confirm consecrate consist consort cooper
7 cordon corporal corpus cottage couch count countess courier court courtesy cox cricketer crisp crossbar cylinder
7 dale dalton den denote depot dessert device diameter diploma directory discontinu dish div document dog dragon drop
7 du egg enter eponymou erect expire extraction fence ferry fill fingerprint fish flag flat fletcher flip flute fog
7 foot for forgery formally formula fowler fra frame free freshly frigate fur gag garland gastropod genu get_0 glen
7 goddess gown graham gram gravel grocery groin ground grow_more hair hale half hamburger hammer hamza hare hatch
7 heath hill house hurl in incorrectly induction ink inside instruction intercept intermediate item j james jaw jenny
7 joey jumper junction kensington kent kick lake lambert lar laundry leave ledger leed libel library lid lieutenant
7 light lighthouse liquid liter lobster m mac magistrate mark marker marrow marsh mason massage mast matt maxwell meal
7 memo memorandum microwave minc miniature monthly moose mound mud mum murphy mustard nan newton nicky nursery olive
7 onto ordnance os oven overturn owl paddy pan pant parker partial pastry pat patel peanut pend picnic pike pile pine
7 pinto pizza plaster platinum pool porcelain pork port possession post postal potassium printer prize prophet
7 purchase racket rainbow ranch recorder reed refer reference regiment rename reply reprieve respectively reveal
7 reverend river robe roof round sack salad salmon sample scarlet scoreboard scot seed serve shaft shell shepherd
7 shield shin ship shire shower shrapnel single sketch smith snack son specimen speedway sperm spice squash station
7 steward stomach store strawberry stripe submission subscription surgery sweat sword tab tablespoon tabloid tail tan
7 tap tar tea teaspoon telegram tendon terminal termination text thereafter thermal thief third throne through thumb
7 tile timber tire tissue to_the toilet tomatoe ton tow transmitter triangular triple trouser trout twice uk uncovere
7 unidentify unuse vale vanilla variant veg verse vi vinegar wagon waiver walk waterfall white withdrawn woodward
8 #object=scale :activity :create :granted <time> ^_have ^_no abbey abdomen again ammunition ankle ant arrange arrow
8 article assistant attach balloon ban barne barrett barton battery bead beef boat bolt booth bottom branch brewery
8 brother bud bundle burn burnt butter c canal candle canopy cap cargo carpet chalk champagne chapman charge check
8 chestnut chicken chili cigarette circulate citation clinic cole collect column commenc complete cove cover crab
8 curtain custom customer_satisfaction daisy deck delete delivery deluxe dental dip discover dissolv donate double
8 dough dove drink duff dutch earl eddy elbow emblem emerald entrance every exam examination extract factory feed
8 find_a finish floor fold freighter frost frozen fry garage get_into grammar grove guardian hand handgun helmet her
8 herein holt homemade homestead hour_$ hydraulic hygiene identification insignia intake iry jan jockey journal kelly
8 king kitchen knight lac lamp lance lane lantern lawn leak leopard lewy liquor litter liver load lock lord lose lotu
8 lumber magazine maid manor manual maple marble mare mary meadow metal mick microphone month mouse mushroom n needle
8 newsletter node nose nurse oak oath of_our onion oral original out_loud paperback parcel parsley pass pearl pence
8 penny peter pharmacy photograph pick pie pill plum polish potato potter pottery presenter price princess railway
8 rear rectangular referee refrigerator reinstate release remix replay retrieve robin rope rotary rum safari sauce
8 section send sergeant seven sheet shoe sir site slot slug smoke soap somerset soup spear spell spot spr spray
8 sprinkle stack stain steak sticker stone storage stove stump submit supplement surrey sweater t tampere thick thorn
8 thread throw tiffany toast tongue tractor tree troy underneath unmark update velvet veterinary violet virgin walker
8 wear wed weekly wheat wheel willow window wire wolf year_$ yoga zinc
9 #amount=clock #check=clock #checks2 #first=finish/thing #hands=others #object=stranger <why>_<why> ^_<why> abbot aka
9 altar alternatively apple available bag bake ball bamboo barge baron baronet bass batch bathroom baxter beer beetle
9 bench berry blackberry blank bone boot bourbon bread breakfast bronze bulletin bundl bunny butt butterfly cane canoe
9 cape capsule cardboard cedar chapel cheese cherry chocolate circular clay clerk cloth coconut companion compartment
9 confiscate constable contaminate copper cord corn crane crest curl curry cutter date derby diamond discard dover
9 drape drum dye easter eject enclose fa filter final finger flap flower forehead furnace galloway ginger give goat
9 gold gray green grill hay hooker horse hull ice id immediately inlet inscription iron jack jacket jar juice le
9 leather logo manuscript march midnight morse moth nail name night noodle notification o observation obtain open
9 optional oyster parachute parenthese patent peel pencil pepper permit petition polo pond pony pot priory privy
9 pseudonym pub punch quarry receiv red reissu replace replacement replica report revoke roast rod saddle sandwich
9 scan screw sentinel sheep sheriff shipment signature silk skip snail sock souvenir spencer steam strip swan tag
9 talbot telephone thigh toe tuck tyre umpire undisclose vault vendor vessel vest wales wallet walnut warden wash wax
9 webster wet whistle wool worcester word wrist yuh
10 :exam ^_some afterwards alcohol ash auction badge bark bearer birch blue boiler brown bullion bushel butcher cake
10 captain carriage cart cartridge cattle cheek cinnamon commonly contain cooke coronation coroner correspondence
10 cotton cow crocodile crystal cup dat disc ear envelope feeder fountain gate glove golden grey groom header henry
10 honey hut injunction issu jade jubilee kidney lace late lemon length lever lily lime line luggage messenger moss
10 mouth my_own nasal noon one ore oval paper passport peach permission pin plaque pumpkin purple purse recipe record
10 registration registry removal reprint rib rifle roll sage salt scarf scoop shelf shirt shotgun skull sleeve slide
10 soak spinner spit st subfamily substitute suitcase surname suspend suspension swim tape tender then tin tip toss
10 trademark transcript transfer v van welsh wooden wreath
11 #concrete1 #verb=grow/empty :finish accidentally admiralty affidavit august automatic autopsy axe b barn bean blade
11 blanket booklet bucket burial calf camel chair chest cream creek dart dock door each entry fee fin flour fork from
11 gazette gill glass gum hall ham head hood later leg license maiden marry mat milk minute neck orange orchard pack
11 photo pink pipe plastic postage powder press publish queen rabbit rubber sale sand sausage skin soda subsequently
11 syrup table tablet tavern telegraph throat tooth trunk via vinyl waiv ware whiskey wicketkeeper without wrap
12 after amber bed blood button candy card charcoal clearance coat coin container cook copy cork crown deposition
12 diary dry edition engrave fake inscribe leaf letter mail originally ounce page pair palm patch pistol print retriev
12 ribbon royal ruby second shortly spoon stamp stuf tattoo towel used valve
13 bar bell certificate coffee commemorative holder insert lunch mill pad pen plate prior remove request ring silver
13 straw stud sugar tube
14 another coffin lamb lodge log meat mint rack until urine water yellow
15 bath before bottle by kit packet seal
19 buy
20 first paste
"""
