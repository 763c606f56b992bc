"""What 6493 labelled goals teach about specific: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "250103f07a0cefa0"
ANSWERS = ("no", "yes")
ROWS = """
-27 *
-19 economically mindful
-18 #hands=unsized genuinely importantly strive vastly
-17 alienate daunt disadvantage enormously entrepreneurial profoundly resilient seriously socially undoubtedly
-16 ^_0 accustome aspiration attitude civilize feel fundamentally immensely imperative indifferent invest misguid
-16 motivate openness politically realization truly underestimate unthinkable
-15 accountable ambitiou appreciate capitalist conducive consciou culturally defensively embrace emotionally endeavor
-15 ethnically fearful financially forefront frankly frustrate fundamental headway inherently ours perceive
-15 pessimistic postwar pragmatic prosperity realize repercussion resilience someth surely terribly unrealistic
-14 accomplish admire alike anxiou appall behave better boomer compell crise cynical disparate dissatisfy diverse
-14 endure entrench envision equally extraordinarily formidable frightene honestly hugely imagine incapable
-14 increasingly incredibly indispensable industrialize lately meaningful midst militarily morally naive outset
-14 outsider perceiv precariou productive prospect prosperou psychologically realistic savvy skeptical strengthen
-14 supportive technological troubl undermine uneasy unpredictable urgency visionary wary worrisome
-13 ^_to accomplishment achieve affluent ambition arrogant articulate authoritarian aware basically capitalism
-13 certainly clout confront consequence convinc courageou decidedly deeply democratically demographic demonstrate
-13 destabilize destructive diminish distrust economic emphasize endanger esteem excite exploit foreseeable fortunate
-13 globally happier harder impatient implication inevitably intensely jeopardize lag murderou obviously optimistic
-13 overcome overly overwhelm perception plight positively poverty predictable profound progress pursu radically
-13 reliant repressive responsive restless rethink rightly seem stability staggere standpoint struggle superpower
-13 terrify uncomfortable understandable unstable upheaval vibrant vulnerable westerner worry youthful
-12 #first=vague/abstract #verb=make/thing acknowledge aspect astonish awe awful beset boast catastrophe challeng
-12 clearer closer coherent commitment communism complicate confident conservatism cope decisively deepen definitely
-12 democracy depress deserve desperately dire disagree disturb divisive eager energetic ethic everybody evident exert
-12 experience explore fascinate feasible focus foremost fragile fulfil generosity governance greatness help hesitant
-12 honest honesty ideology improve impunity incline inclusive innovation intellectual intimidate less mentally
-12 modernization modernize negatively neglect notion objective ought ourselve particularly patience peacemake
-12 perspective phenomenal philanthropy pivotal powerless prevail problematic prudent realism reassure relentlessly
-12 relevance respect respectful saddene scenario selfish sincere sincerely somehow stabilize stature stuff suicidal
-12 tangible thing transform turbulent unbelievable underscore understand unhappy unpopular utterly vision
-12 vulnerability weary what
-11 ^_under absolutely achievement actively aggressively animosity arrogance beneficial bleak broaden brutal
-11 bureaucracy bureaucrat burgeon capitalize chaotic civilization collectively commonplace compassion competitiveness
-11 concentrate confidence consensu consistently constructive continent corrupt creativity dangerously desirable
-11 despair desperate deterrent detractor devastate devastation develop disproportionate distinctly distract diversify
-11 diversity dramatically economy empowerment encourage environmentally favorably flourish foolish foothold fruitful
-11 futile geopolitical get_to glamorou grappl grasp greatly gritty hardly havoc helpful heroic humanity imagination
-11 impact importance impoverish improbable incredible indicative indifference inefficient inevitable injustice
-11 innovative insecurity instability integration irrational irresponsible laud leadership love mankind maybe
-11 mentality mind mistrust mood mutually nation necessarily necessity nonetheless notoriously nowhere obsess our owe
-11 patriotism peril pervasive pleas populou proven rationale reality reflect reformer relentless rely remarkably
-11 reminder reputation risky role ruthless sadly satisfy sense sensibility sensible seriousness shaken shaky shameful
-11 shortcome situation skepticism socialism sort stakeholder stereotype strategic strategy stubborn talent task
-11 thankful think thousand thrive tir too toward tremendou turmoil urban visually wag willingness worse worst wrack
-10 absurd activism adamant afraid agenda aggressive aging ahead aim always amaze anticipate approach ashame assure
-10 atmosphere attain attract awesome benefit betrayal bigger bitterly bloodsh bolstere burden calm capable cautiou
-10 cautiously centere clearly combate comparable competence competent consolidation contemplate continuation
-10 contradiction contradictory convince cooperate creative credibility cultural dangerou decade dictate dictatorship
-10 difficult dislike doing dominate downturn dynamic economical efficient effort emerg emergence emphasy emulate
-10 engage enjoy enjoyable entertain envy especially evolve excuse extreme extremism fairness faltere fiercely
-10 firepower fledgl foe forceful forgive fulfill generation geographically hardship harm helpless heroe hindere
-10 hopeful horrible hostile hostility hurt ideological immoral impossible inability inde ineffective influence
-10 infrastructure inherent initiative institution intelligent intensify intensity irrelevant irreversible job lessen
-10 leverage liberalization lik lofty lot markedly mobilize moderate moral morality moreover motivation multilateral
-10 nascent needy nostalgia notwithstand obstacle oddly oppression orient overshadow peaceful perfection perhaps
-10 persecute pessimism physically plausible political politics populate pose potential precedent professionalism
-10 proponent proportion proposition pros prosper punish pursue quo rational reasonably rebelliou rebuild
-10 reconciliation regrettable relationship relevant remarkable remind repression respectable resurgence reward robust
-10 sad scary sector seemingly self sentiment setback sincerity sober spite stagnant stealth stimulate strategically
-10 streak stride strong superiority sustain sustainable sway sympathetic technically tension terrorism thoughtful
-10 thrill tolerant towards tragedy tragic transition trend tumultuou turbulence unacceptable unconventional undercut
-10 underdog undertake universally unpleasant unsettl unwill viable viewpoint vying weaken withstand workplace worsen
-9 #act=vague/abstract/part #opinion abide ability abroad accelerate acceptable accountability admiration adolescent
-9 advancement advocate afar affect afford aftermath aftershock aggression ala align ally apt aspire attractive
-9 audience aura awakene awkward backer backlash balance battleground beleaguer belief believer betray beyond bickere
-9 blame bolster breadth brutality bullish business carnage catastrophic certainty challenge cherish cinematic civic
-9 climate community comparatively competitive complexity compromise concern considerably courage credible crisis
-9 critical decent dependent deprive desire desperation deteriorate determination dignity dilemma diplomacy disappoint
-9 disastrou discipline discourage discourse dismal disparity distant domestically domination doubt drastic dream
-9 earnest eclips ecological educate eliminate embarrass emerge empower encompass enthusiasm environment epicenter
-9 erode evidently excellence expatriate expectation extent extraordinary extremely favor fear ferociou flaw
-9 flexibility focuse forty future grateful gre grim happy heartland historically hopefully horrific hungry idea
-9 ignore impetu impress inequality inspire insurgency integrate interest internationally intervention justify
-9 language laugh legacy liberate macro mediocre menace minority miserable moment morale more myself nationalism
-9 neighborhood nevertheless nightmare noteworthy obviou odd opportunity organizational outcome outnumbere
-9 overwhelmingly painful participation passionate people perpetrator person potent practice_0 precisely priority
-9 profitability profitable progressively project promise protectionism prove prowess quite racially react reckless
-9 recognize reconstruction reform regard regime relation reluctance resentment resolve respondent retiree rhetoric
-9 rid ridiculou safeguard secretive sectarian secular skeptic sluggish social solidarity spectacle spirite squarely
-9 stabilization stardom still stress strife study stupid subjective success suffer sufficiently survive suspense
-9 synonymou tend tendency terrible terrorist threaten tolerance totally tough transformation transparency turnaround
-9 unaffect uncertain undecide unfavorable unfold unify uniquely unjust unprecedent unsure utmost verge view vigilant
-9 violent virtue volatile weakness wealthy whatever wildly wonder worsene worthy
-8 #object=degree :hedge ^_five ^_four abandon advantage aesthetic affirmative affordable afloat akin alleviate
-8 alliance among amuse angere annoy anxiety applaud artistic assess assessment assumption attention autonomy avert
-8 badly bastion believe bipartisan brink budget campuse candid capability cater charisma charismatic circumstance
-8 clarity cognitive coincidence collective comfortable communicate conceptual conflict confrontation conquer
-8 conscience consider consideration consistent consolidate continually contrast contribute conversely costly country
-8 crime crippl critic crossroad culmination culture curtail cutback danger decisive defiant deter deterioration
-8 dialogue differe difference differently difficulty disaster disregard distraction doom downfall downside
-8 drastically dubiou dumb ecosystem educational educator effectiveness efficiency elite elsewhere elude elusive
-8 emotion emotional end_in enhance enthusiastic entrepreneur environmentalist equality escalate ethnic everywhere
-8 evidenc exacerbate exaggerate excitement expansive extremist fairly far fascination favorable favore fledg follower
-8 forcefully forecaster foreigner fortunately geniu genre genuine glad global gloomy goodness governmental greater
-8 grip groundwork hamper harbore hardene harsh harshly hate haunt heightene hinder hour_<time> humiliat hypothetical
-8 ideal ignorance immense incentive inconsistent indirectly inexperienc infight insane insight institutional
-8 integrity intent intrigu ironic isolate isolation kind lack lament largely lax least leftist legitimacy listen
-8 logistical loser mainstay make_the managerial maneuvere mature maverick maximize me_$ metropoly militancy
-8 moderation momentum motherland multinational myriad need neighbor nervou norm nowaday obese obligation obsession
-8 openly oppose optimism order_in outrageou outreach outspoken parallel partisan persist phenomenon plagu planner
-8 pledg poignant pois poor poorly portray portrayal posture potentially prais predict preparedness presence pretty
-8 provocative psychological pundit purely quiet quirky radical rapidly rattl ravage recession reluctant remembere
-8 resist responsibility restive reunification revive rife risk russia sake schizophrenia scope seldom sexuality
-8 sharper showcase significance significantly solve someday sophisticate speak spirituality splendid squandere stable
-8 stance standstill startl steadily strength substantially surprisingly sympathy tackle taller tame targete tarnish
-8 tempt tense terror the_room themselve those thwart tolerate tout tricky troublesome ultimately uncertainty
-8 unfortunately uninsure unlikely upbeat us vague viability vie vigorou violence visibly vital way weakene wealth woe
-8 wondere wrought yet yorker youngster
-7 #concrete=named/thing #first=create/abstract #lack=vague #object=feel #object=game #object=offer #object=room
-7 #verb=save 0_degree <time>_do ^_at ^_sort absorb academic acknowledg active adequately adulthood advocacy albeit
-7 amass ambiguou anew anguish anybody anyway apartheid argue around assert awareness backdrop bad battere be_the
-7 behavior besides bilateral bitterness bloc blueprint brave broadly brutally budgetary bully bunch bureaucratic
-7 bustl catalyst centralize centrist chiefly cis citizen civilian code_<time> collaborative commend commit communist
-7 compassionate complementary concede concept conciliatory confuse constraint contend context continuity contrary
-7 convergence cordial cornerstone corporate countless critically criticize crossover crucial curiou damn dare
-7 decliner defend define degree democrat democratic denounce densely depend dependence derail deserv devote dim
-7 disagre disagreement disarray discontent discriminatory discuss disgruntl dissatisfaction distort dominance
-7 dramatic ease economist effective efficiently electorate endit engagement enlightenment enormou enterprise
-7 equitable era evaluate event everyday everyone evil exceptional exceptionally expand exploitation fabulou fac
-7 factor faith fantastic fate feat feel_for feminist fend financ financial fiscal flung forge forward foster freedom
-7 friendship frustration gangster garner hail happen happene happiness harmful hatr healthy heck hemisphere homeland
-7 horror hour hour_into hour_of humanitarian illusion imbalance immune implement important impression in_a
-7 incompatible influx infuriat innocent instinct insure insurgent intense intention interact interaction intrigue
-7 investment ironically irony jealou justification keen lackluster laker learn_about legitimate liberal like
-7 likelihood literacy logical longevity loyalty lure maintain manner math matter mean meaningless measure meddl
-7 mentor messy milestone minimum misery mobility motive much mutual navigate newcomer niche ninety nobody observer
-7 offense offensive ominou onslaught orderly ordinary outdate outrage outward overlap overweight paramount parity
-7 partnership passion payoff peacefully persecution persona personality personally piece_<time> pity ploy population
-7 powerful powerhouse prediction prevalent pride principle productivity profession prone provoke pursuit racism real
-7 reap reclusive reinforce relatively remake resident responsible restraint restrictive revolutionary revolve rivalry
-7 romantic scar season secession segregate sentimental seriou severely shift shrink shrunk shy significant simpler
-7 simplicity slowdown slum smoothly socialist somewhat sooner southeast soviet spawn spend spirit spiritual spotlight
-7 spur staff stark starv staunch step stimulu storytell strategist strongly subject substantive supernatural support
-7 surpluse systematically tactic tactical tax terrific theater theoretically threat timor topple traumatic treacherou
-7 underline unemploy unfair unfairly unfamiliar unfortunate unity unnotice unseen unsolv uphill upstate upsurge
-7 ushere value viciou volatility want warmly wartime wast we weak weird wherever wholly wisdom wise with_the yes
-7 younger
-6 #act=light/thing/part #act=topic/empty/whole #act=vague/empty/whole #object=archive #object=bakery #object=event
-6 #object=go #object=gym #object=h #object=hour #object=it #object=japanese #object=knock #object=me #object=oclock
-6 #object=piece #object=streak #object=year #verb=get/empty 0_hour <time>_i <why>_no ^_zero a_hundr a_time accurately
-6 addict adhere advancer adverse affection alter analyze anarchy anger ante anywhere appetite appointee appreciation
-6 appropriately ardent arous austerity autonomou awake backbone backward bali balk barometer battl behavioral blatant
-6 book_$ boom boost borrower brisk brunt busy bystander campaigner caution chance choreography cleans closely cloudy
-6 coalition collaborate collaboration comparison compensate complete_0 condemn consciousness conservative
-6 considerable constantly constitute contemporary contentiou contribution cop core crackdown credite critique cruel
-6 cultivate dampen dar dazzl deaf deal debacle debt deem deficit deflation defy degree_<time> depression destiny
-6 devotion dictator differentiate dimension disappointment dissident distraught distress divide dole dominant dweller
-6 dwindl earthquake easiest eccentric eclectic embark embarrassment emission enemy enough enrich entity environmental
-6 eradicate error_in essential ethical even evene_<time> evolution exactly excel existence expansion expectancy fact
-6 faction familiar farce farther fascist faster few fight fighter fond forgiveness frail from_the fun functional
-6 fundamentalist funny gainer generou genocide get_my get_on get_the gloom gloriou gore gratitude greenhouse grief
-6 griev growth guy handful hard harmony hawkish heyday hi highlight highly homeless homeowner homosexual hope hous
-6 housewife humane hurricane ideally impair imply impressive in_our inadequate independence indication indigenou
-6 individual industry inflict influential inhabite insider insist insistence interpret intimate invader invariably
-6 investor involvement journalism journalistic kid knowledge landscape lawless lend lesson libertarian lifelong limbo
-6 little livelihood lonely loo look lov loyal lur magnitude majority many marginally marketer mess metaphor mighty
-6 minimize minute_off mismanagement mistake modest modestly monumental mut namely nationalist negative neo non
-6 nonprofit noth noticeable obesity occupy of_0 one_at opponent orchestrate organization ostensibly outlook
-6 outperform outscore overcrowd overdue overrun oversea overthrow pac pandemic paradox participant patriotic peculiar
-6 penchant penetrate pension performer persuade phenomena philosophical philosophy policy politician pollster pollute
-6 pos possibility power practically predecessor prejudice prelude prestige pretend pretext principally procrastinate
-6 prominence prosecute protract provocation push racial readiness realm reason recognizable reconcile recovery
-6 refresh regardless region regret relative remember remorse renaissance repertory reprisal republican research
-6 resource retaliate retribution rich rogue rug rural sabotage sacrifice sadness satisfactory say_the scarce scare
-6 sensitive separatist severity shadowy shame shock should shun sight silly sinister skill so sociologist solely
-6 somber somebody somewhere soro specter stalemate statehood statistically stellar straightforward structural stumbl
-6 stylish subdu subtle succeed surpass survival swath symbolism tempere temptation tentative the_archive the_bakery
-6 the_house theme theoretical to_go tourism trait trouble true trust truth turnout ugly uncommon undocument
-6 unemployment unnecessary unresolv unrest up_a uphold upset urge urgently useful usher utter vain vast vehemently
-6 venture vigorously villain virtually vivid voter warmth weathere welfare widen win_back windfall wonderful woo
-6 world youth zapatero
-5 #act=create/none/part #act=vague/empty/part #first=activity/none #first=light/thing #first=vague/empty #object=and
-5 #object=bag #object=board #object=budget #object=data #object=fitter #object=forward #object=german #object=knife
-5 #object=liked #object=little #object=order #object=season #object=staff #object=subject #object=tea #object=tell
-5 #object=viral #verb=attend/thing #verb=develop/thing #verb=give/none #verb=grow/thing #verb=lead #verb=master
-5 #verb=master/thing #verb=post/none #verb=run/none #verb=spend/thing #verb=take/thing #verb=understand
-5 #verb=understand/thing 0_by 0_h 0_ms :abstract :comparative :inner <why>_i ^_eleven ^_lead ^_master ^_more ^_twelve
-5 ^_two ^_work a_question a_thousand absent acclaim accolade actually adapt adherence administration advertiser
-5 adviser affinity ager agree alarm alcoholism almost alternative amongst and_the anyone arid around_the array
-5 assistance assume at_work avenge avoid bam band_0 bankrupt battlefield be_lik become_a benign bode bold bolivia
-5 bombardment bor bother breakout breakthrough brilliant bring buoy bush by_a ca cavalier centerpiece cerebral change
-5 chao charm childhood clever collaborator collapse combat combatant comfort competitor complex complicity comrade
-5 congratulate constituent continue contractual corruption cost cost_<time> countere countryside coupl coverage cozy
-5 cpd_<time> crew_<time> criminal criticism crumbl curb curiosity dane defensive delight demeanor demise department_$
-5 despite destine devaluation developmental devise devout differ dimensional direction disapproval disarm discredit
-5 dismantle dismay displace disrupt disruption distinct distinction do do_$ domestic donor drama eagerly easier
-5 eastward echoe economics education effectively elderly element employ employment enclave encountere encouragement
-5 end endangere enforcement equal equilibrium equity erratic essence establishment evacuee evade ever everyth
-5 evolutionary exhaust expert extinction farc fault fi fierce find_my firmly fitter flair folk foray forget form_0
-5 forum framework franco friendly fully gadget game gap garnere gather gay gaze gender generate gesture ghetto give_0
-5 glamour go_on go_viral going gorgeou govern gradual great grievance gruel gruesome guarantee guess guilt gulf
-5 h_<time> hammere hampere heal heavily heroine hesitate history holocaust homosexuality horizon hostage huh human
-5 humiliation hundr hunger ill imagery immigrant impartial impasse incompetence inferior inflationary inspirational
-5 instead_of interfere internally intervene into_it intolerance issue japanese jeopardy judg kan keep keep_a knick
-5 know laugh_at lean level lik_by likene likewise linger lingere los luckily lyrical magnificent manage manipulate
-5 marginal maturity mayhem me mental merely middle military mir misl mission mistaken misunderstand moderately modern
-5 money move movie murky mystical myth narrative nature necessary negotiat newsroom nicely noisy none normalization
-5 not_ask notably notoriety numerical obscure occupation oclock_<time> of_tell offend offer ongo opinion ordeal
-5 orientation orphan ouster overall overhaul overlook overtake owed pace parliamentarian participate passive path
-5 pave performance person_<why> persuad plan pledge plenty polite popularity post_three postseason practical praise
-5 preach predominantly preserve presidency problem procedural professionally proliferation psychologist psychology
-5 purge quake quietly racist raptor read_up reaffirm reasonable recapture recruit redevelopment reduction reflection
-5 regain regional relax reliability reliance religion religiou reminiscent remotely renewable repertoire reside
-5 respective respond response revere reversal revival revolution rigorou rooky room_in rubin ruin sag samarra
-5 sanction satire segregation seminar seventy sexy shake sheer sheltere shine similarly singular sizable skyscraper
-5 society sociology sonic soprano sorrow sound sovereign spate spearhead speculative sphere spoil sprawl state stigma
-5 stop streamline student stun suburb suburban suppose sure surge surprise susceptible systemic taboo talk target
-5 taxpayer thank the_crew the_deposit the_other the_sample the_subject them_on thereby three_time through_0 tibet
-5 tiktok timely together tone topic total tremor triumph triumphant twelve_<time> unarm underly uneven unfound
-5 unilateral universe unleash unreliable unsafe up_on use_my useless utilize vengeance versatile vet veteran
-5 victoriou viewer vigilance visibility voice vow warfare warmer weaponry well why wildfire will_be wish wow yah yeah
-5 young yours
-4 #act=activity/abstract/whole #act=activity/none/whole #act=change/abstract/part #act=change/same/whole
-4 #act=create/abstract/part #act=vague/thing/part #first=change/abstract #first=change/same #first=topic/none
-4 #lack=alone #object=band #object=bike #object=bill #object=book #object=c #object=case #object=colleague
-4 #object=cosier #object=course #object=donor #object=end #object=euro #object=finnish #object=follower #object=foot
-4 #object=guitar #object=language #object=name #object=nipped #object=one #object=parking #object=project
-4 #object=reading #object=shed #object=somewhere #object=studying #object=top #object=us #verb=be #verb=catch
-4 #verb=declutter/none #verb=develop #verb=eliminate #verb=feel #verb=feel/abstract #verb=hold/same #verb=know/thing
-4 #verb=listen #verb=own #verb=own/empty #verb=phone #verb=phone/thing #verb=plan #verb=plan/thing #verb=post
-4 #verb=read/none #verb=sort/thing #verb=stand #verb=step #verb=study #verb=test #verb=test/thing #verb=write/none
-4 0_down 0_oclock 0_set 0_stone 0_word :body :light :tells <time>_with ^_build ^_eliminate ^_everybody ^_from ^_keep
-4 ^_one ^_own ^_post ^_prepare ^_save ^_speak ^_step ^_study ^_three ^_understand a_row absolute abstract
-4 acceleration acceptance accommodate account action activity actor adjustment adrift ai ail alien alignment alive
-4 alone altogether amin an_app analyst analytical angry annexation anthropology anticipation apart applicable
-4 architect architectural architecture arena argument arise ask_$ assassination assertion asset assist at_<time> at_a
-4 at_my athlete attraction authentic authoritative autism average back_into ballet bandit banker bargain basic be
-4 beautiful belove bent bias bizarre bombard bothere bravery break brethren calculate campo cannot capital careful
-4 cartel catch_up catholicism certain characterize charitable cheer chic china choice choreographer cinema cite city
-4 civil cleanup clipper colleague comfortably complement comprehensive compute con conceiv conception conclusion
-4 condemnation conform conserve consume contagiou containment contender contingency contributor control convenient
-4 convey cosier cosier_$ councilman county_show coup coward cpd crazy creation creature credential cross_functional
-4 crowd cruelty crusade cry culprit cumulative deadlock debate decay defense defiance defuse delegate deliberate
-4 delicate denounc dent depth destruction develop_my developer different diplomat disarmament discrimination
-4 discussion do_well doubtful durable e_g earmark ecology effect ego eighty eliminate_all embroil eminent enable
-4 enact endless endorse endowment energy enforc enforce engulf enlargement enlist enrage entrust epidemic eradication
-4 erase espionage eternal euro evangelical excellent exclude exile exodu expenditure expensive exploration express
-4 facilitate faculty failure fashion fashionable feasibility fertile fiat figure finnish fitter_<time> five_<time>
-4 five_new flamboyant fle flexible flock fluent focal force forever fortune franchise frantic frau fridge
-4 fridge_<time> gase gen generally get_back get_fitter get_nip get_onto glaze glimpse go go_all godfather good
-4 goodwill government guarante guerrilla gut ha happily have have_get haven headach heed hero higher higher_$
-4 historical hit hold_it honore hospitality hour_for hour_on humble hurdle hurry illustrate immigrate implicit
-4 impulse in_law in_the inappropriate incite income industrial infectiou infiltrate inhabitant inherit inspiration
-4 integral intelligence interpretation intimidation invisible involve ire japan jitter judgment just kremlin labor
-4 landowner language_$ lapse last_one lathe latin latitude lead_a leader leap least_three lifeline like_a likely
-4 limelight limitation little_one live lively lobby logic loo_$ loom loudly luck luxuriou luxury malnutrition mandate
-4 maneuver mantra mark_code massacr mastermind masterpiece mayor mayoral memorable mere methodology migrant mileage
-4 minimal minute_one miracle mobilization monetary mortal most mostly mountainou muscular muster my_german mythical
-4 narrower nationally naturally negotiate negotiation neighbore neither network neutrality new_client nip nip_<time>
-4 nod nonfiction nonpartisan nonsense nonstop nor northeast nuclear obsolete oclock of_cpd older on_tiktok on_top
-4 operational organize orlean otherwise outpost overse oversight own_the pacer pact panick paper_$ parallel_park
-4 paralyz particular partly pass_$ past patience_with peasant peninsula pere perfectly peripheral perish persistent
-4 phd philosopher phone_in pitch planet pleasant plentiful poetic pollution possible precision prepare preventive
-4 profit progression promote propaganda protect public quality quest question rag rage rampant rapid rarely raucou
-4 read_0 read_around really reasone recent reciprocal reduce redundant refine reflective reformist rein reliable
-4 renegade renew renewal repay repute residential restore revamp revenge rhythmic ridden rigid ripe ris risen romero
-4 row_$ rude save scenery scenic scholar score_of scrutiny security seek seismic sensitivity sharply shattere
-4 similarity simultaneously sixty sleepy sloppy slow slump smart soar solution sort_the sour sovereignty spare
-4 spectacular speculator spontaneou staff_$ standoff stave steady stone_<time> stricken stringent stronghold study_0
-4 stunt substantial successful suppress supremacy sweep tal task_$ tech teen tenet terrain the_book the_break
-4 the_guitar the_little the_mentor the_museum the_poster the_sheet the_tax the_year theological these thesis
-4 thoroughly three_<time> thriller time_$ time_<time> to_get to_listen to_stop today top_of tornadoe touch_the
-4 transitional trauma trickle trillion troupe turk twentieth two_paper ultra unbeaten undefeat underworld underwrite
-4 unexpect unfinish unforc universal unreasonable untouch unusually up up_$ upgrade upscale urg us_$ vanguard versu
-4 very violently voice_in wage warplane waterfront western westward whatsoever whoever wick wisely with_grandad witty
-4 wrangl wrath yen yourself zone
-3 #act=activity/empty/whole #act=create/abstract/whole #act=create/person/part #act=create/thing/part
-3 #act=light/empty/whole #act=light/none/part #act=named/thing/whole #act=topic/none/whole #act=topic/person/whole
-3 #amount=hours #amount=share #check=hours #check=share #first=finish/none #first=light/empty #first=topic/person
-3 #object=account #object=business #object=cent #object=class #object=community #object=desk #object=fair
-3 #object=find #object=form #object=got #object=grip #object=guest #object=ha #object=handover #object=happy
-3 #object=incident #object=industry #object=javascript #object=join #object=max #object=method #object=old
-3 #object=pastry #object=pound #object=prom #object=python #object=reflect #object=research #object=respect
-3 #object=response #object=say #object=session #object=set #object=sheet #object=shop #object=somebody
-3 #object=something #object=standard #object=student #object=stuff #object=summer #object=tour #object=trainee
-3 #object=walk #object=win #verb=ask/none #verb=be/empty #verb=be/thing #verb=break #verb=brush #verb=brush/thing
-3 #verb=build #verb=call/person #verb=catch/thing #verb=coach/thing #verb=declutter #verb=drive #verb=go
-3 #verb=have/none #verb=hit #verb=hit/none #verb=improve #verb=know #verb=lead/none #verb=lift #verb=lift/abstract
-3 #verb=listen/none #verb=look #verb=network #verb=network/none #verb=order/thing #verb=prepare #verb=prepare/thing
-3 #verb=raise/abstract #verb=reduce #verb=reduce/thing #verb=revise #verb=save/thing #verb=sleep/none #verb=sort
-3 #verb=speak #verb=speak/empty #verb=stand/thing #verb=win/thing #verb=work 0_0 0_lesson 0_work :mass :motion
-3 <time>_check <time>_concert <time>_for <time>_in <time>_whatever <why>_<time> <why>_have ^_attend ^_brush ^_budget
-3 ^_catch ^_declutter ^_develop ^_finally ^_guest ^_gym ^_hit ^_knock ^_know ^_leave ^_lift ^_look ^_nine ^_our
-3 ^_perfect ^_pivot ^_plan ^_python ^_reduce ^_sit ^_someth ^_spend ^_stand ^_top a_break able about_the achterberg
-3 advance advisor again_<time> aid all_over all_staff already an_hour and_night and_not and_she and_so answer_to
-3 anyway_$ as_<time> attempt auntie back_the become become_the behaviour bike bite_<time> board_to borrow broad
-3 brush_up build business_$ c_and calculation career chang character check_up cleaner community_$ complain completely
-3 concert concert_<why> consumer contractor create cry_at css curriculum cut dad_$ declutter development do_someth
-3 do_the down_on down_to drawer dur_my earn eighteen eleven else employer end_<time> ensure ethics event_$
-3 event_<time> every_customer everybody_in exce fail feel_at fifty find_out flawless foot_$ for_0 full_potential fund
-3 game_$ geography give_back give_the going_with grow gym_$ gym_0 hand_$ have_$ have_the here hit_0 house_<time>
-3 household i_use identify in_leed in_total increase independent industry_$ intend interview_list into_a javascript
-3 jazz journey keep_going key kg_<time> kilometre_in law_$ lesson_<time> lift_the like_our longer love_to make_our
-3 max_0 merit might more_patience movement my_class my_colleague my_desk my_game my_javascript my_mentor my_watch
-3 network_$ never_have never_make next_time nicer nineteen not_$ not_touch of_an of_me of_study off_<time> on_<why>
-3 on_a on_call on_day on_with onto_the open_evene or_not or_over organise our_choir our_on over_me partner peace
-3 pound_<time> prepare_for presentable project_<time> prom properly proposal put_0 python python_0 rain_$ raise
-3 read_a read_the recognition remain repeat response_<time> revenue run_<time> safety sales_$ science scratch_<time>
-3 secure share she_be shift_<why> shift_and show_<time> so_on sorry sort_out stay steer step_up stop_<time>
-3 talk_about tea_<time> temper ten_hour term the_0 the_autumn the_case the_county the_course the_file the_flat
-3 the_food the_go the_interview the_kid the_most the_neighbour theory there thesis_0 three_to three_year
-3 tiktok_<time> time_<why> time_with to_0 to_take tribunal turn turnover two_more understand_the up_my us_on viral
-3 vocabulary wake welcome well_at when_the who whom work_with would_be would_love write_<why> wrong zero
-2 #act=finish/thing/part #act=light/abstract/part #act=topic/abstract/part #act=topic/none/part
-2 #act=vague/person/whole #act=vague/thing/whole #concrete=finish/person #concrete=finish/thing
-2 #concrete=vague/abstract #object=alive #object=app #object=assembly #object=assessment #object=attempt #object=b1
-2 #object=better #object=boundary #object=braver #object=break #object=bridge #object=chef #object=cloud #object=come
-2 #object=developer #object=docker #object=everyone #object=excuse #object=fancy #object=g #object=garden
-2 #object=goal #object=hang #object=head #object=headway #object=heart #object=help #object=higher #object=hunting
-2 #object=innovation #object=is #object=lathe #object=link #object=lit #object=loft #object=lot #object=market
-2 #object=mean #object=mix #object=mother #object=number #object=organic #object=organised #object=paper
-2 #object=phone #object=pitch #object=practice #object=process #object=profile #object=progress #object=promoted
-2 #object=quieter #object=relationship #object=running #object=score #object=senior #object=show #object=sitting
-2 #object=somehow #object=source #object=statistics #object=stone #object=stopping #object=strong #object=system
-2 #object=tab #object=take #object=task #object=thesis #object=training #object=trust #object=use #object=want
-2 #object=way #object=weather #object=week #verb=accept #verb=accept/thing #verb=advance #verb=attend #verb=bake/none
-2 #verb=be/abstract #verb=beekeep #verb=beekeep/thing #verb=behave #verb=bite #verb=bite/thing #verb=call #verb=coach
-2 #verb=code #verb=code/none #verb=come/thing #verb=continue #verb=continue/thing #verb=cut #verb=do/abstract
-2 #verb=draw/empty #verb=drive/thing #verb=end #verb=file #verb=find/abstract #verb=find/thing #verb=finish/empty
-2 #verb=fix #verb=four #verb=four/none #verb=garden #verb=get/thing #verb=give/thing #verb=go/thing #verb=going
-2 #verb=going/thing #verb=guide #verb=hold #verb=improve/abstract #verb=introduce #verb=introduce/person
-2 #verb=lead/thing #verb=learn/empty #verb=lend #verb=like/none #verb=look/thing #verb=measure/none #verb=order
-2 #verb=pass/none #verb=play/empty #verb=pull #verb=reduce/abstract #verb=revise/thing #verb=smash #verb=smash/same
-2 #verb=solder #verb=solder/thing #verb=solve/thing #verb=speak/none #verb=stand/none #verb=stay #verb=strengthen
-2 #verb=strengthen/thing #verb=study/none #verb=study/thing #verb=support #verb=support/thing #verb=take
-2 #verb=take/empty #verb=travel #verb=turn/empty #verb=upskill #verb=use #verb=use/thing #verb=want/thing
-2 #verb=work/thing 0_<why> 0_budget 0_chemistry 0_k 0_year :daily :decide <time>_e <time>_instead <time>_sales
-2 <time>_the <time>_then <time>_twenty <time>_week <why>_say ^_an ^_beekeep ^_better ^_coach ^_come ^_continue ^_cv
-2 ^_eng ^_feel ^_file ^_fix ^_forty ^_handover ^_may ^_mix ^_order ^_patient ^_put ^_quieter ^_raise ^_scale ^_solder
-2 ^_solve ^_student ^_take ^_travel ^_twenty ^_upskill ^_with ^_world a_bite a_cool a_dog a_four a_fresh a_good a_job
-2 a_little a_lot a_morn a_native a_nicer a_phone about accent_<time> act age alumni and_i ao3 arabic art as_a
-2 as_discuss as_many ask at_least aws b1_<time> back_to be_a be_at be_completely be_elect be_happy be_not be_take
-2 become_an beekeep begin_<time> big bill bite bite_braver bite_more book_system bounce braver bring_it calmer
-2 canteen care cassette cassette_$ cast cause chapter_three chemistry child clean_code clue co coach code come
-2 come_<time> complaint_$ complete_two compliance conference contribute_to could course course_<time> cover_$ crew
-2 cut_down data_<why> direct do_not docker eng eng_light evene_class exception_$ exercise exist expect file_$ finally
-2 finally_$ finally_do finally_get finance finish_strong fit_<time> five_hour food_bank for_$ for_a fraction fresh
-2 from_my further gain game_<time> garden_$ garden_<time> get get_promote goal goal_be grandad grip_on grow_the
-2 guitar handle handover_<why> hang_of hat_<time> have_not head_<time> health height help_with hold hospice hospice_$
-2 how i_become i_do i_finally i_have i_need if_i image improvement in_meet in_one in_place inner invite it_<time>
-2 it_a it_down it_on it_take japanese_<time> job_hunt k_<time> knock_0 know_the land_on lathe_$ lathe_<time> law
-2 least_0 like_the like_to link list_<why> long lot_of machine_$ make_every make_headway make_my management market
-2 master_the may_i me_and me_at mean_by meditation meet_$ migrate migration minus_0 morn_person move_to my_co
-2 my_community my_father my_head my_knee my_parent my_wife myself_and name_of native_<time> need_to new_book
-2 night_shift ninety_hour no_one note_dur noth_fancy now of_a of_code of_my office_<time> often on_$ on_myself
-2 on_shift on_what one_$ option our_school our_town out_<time> outline over_my page_0 pain parent patient pay_0
-2 payroll person_for person_in personal phone_$ pivot pivot_table plot portuguese practice_$ presence_in profile_of
-2 puff query quieter quieter_<time> radiator raise_the recruiter recruiter_to reduce_error reel refugee
-2 relationship_with relative_$ research_<time> retro rewrite roman roman_gallery s_$ safer score secure_the
-2 seriously_$ shape show_$ sick sight_read six_<time> six_hour smash_it solder some_research sort_my space spend_0
-2 stand stand_up start statistics step_$ stronger structure student_will stuff_<time> summer_$ system_<time> take_a
-2 take_an take_seriously take_to talk_with tenant_meet tenor that_$ that_<why> the_account the_business the_canteen
-2 the_club the_committee the_dead the_department the_family the_field the_hang the_hospice the_hous the_lounge
-2 the_music the_new the_open the_profile the_roman the_staff the_team the_theory the_thing the_thursday the_time
-2 the_trust the_tutor the_two the_weekend the_whole the_woman their their_full then_the thing_with though three_$ tie
-2 timetable to_at to_be to_keep to_know to_me to_open to_pass to_person to_pull to_stay to_use together_<time> tomasz
-2 too_$ top_three tourist town_$ town_<time> trade treat try_to turn_0 twenty up_by up_for up_with upskill use_the
-2 visible want_<time> ward_0 ward_<time> warn week_$ weigh weight_$ what_it whatever_come whether will_behave
-2 will_not win win_<time> with_0 with_dad with_our work write_<time> year_i year_old yield
2 #act=change/none/part #act=finish/none/whole #act=finish/same/whole #act=light/empty/part #act=topic/thing/part
2 #act=vague/person/part #amount=money #check=money #check=result #concrete=activity/none #concrete=change/none
2 #concrete=create/thing #first=change/none #first=finish/abstract #object=accepted #object=all #object=anything
2 #object=away #object=bank #object=bed #object=best #object=bit #object=box #object=certificate #object=club
2 #object=coffee #object=crawl #object=curtain #object=email #object=episode #object=ex #object=example #object=firm
2 #object=folder #object=forever #object=free #object=gate #object=grandad #object=group #object=happen
2 #object=hearing #object=hello #object=hymn #object=junior #object=kid #object=kit #object=kurdish #object=ladder
2 #object=lamb #object=law #object=lead #object=leadership #object=let #object=lift #object=loss #object=lune
2 #object=made #object=mark #object=middlemarch #object=minute #object=mitre #object=money #object=n #object=nan
2 #object=note #object=photo #object=point #object=portfolio #object=pot #object=pressure #object=promotion
2 #object=pupil #object=puzzle #object=ready #object=recipe #object=reel #object=refresher #object=rule #object=school
2 #object=second #object=shift #object=someone #object=spreadsheet #object=stall #object=throw #object=tie #object=tin
2 #object=toe #object=tree #object=tyre #object=ups #object=visitor #object=voice #object=voted #object=walked
2 #object=was #object=we #object=website #object=wipe #object=workshop #verb=add #verb=answer/thing #verb=apply/thing
2 #verb=bake/thing #verb=be/none #verb=be/person #verb=book #verb=book/thing #verb=clean/thing #verb=cycle
2 #verb=do/empty #verb=earn/thing #verb=end/none #verb=explain #verb=explain/thing #verb=fix/thing #verb=gain
2 #verb=get/none #verb=get/same #verb=give/abstract #verb=give/empty #verb=hand #verb=hand/none #verb=keep/thing
2 #verb=log/none #verb=mentor/thing #verb=merge #verb=move #verb=observe #verb=paint/thing #verb=pair #verb=pair/thing
2 #verb=pass #verb=pass/thing #verb=pay/thing #verb=play/thing #verb=present #verb=present/none #verb=promote/thing
2 #verb=publish/thing #verb=reach/thing #verb=read/empty #verb=reduce/none #verb=review #verb=rewrite
2 #verb=rewrite/thing #verb=set #verb=sew #verb=shadow/thing #verb=sketch #verb=sort/empty #verb=spend/empty
2 #verb=squat #verb=submit #verb=submit/thing #verb=talk #verb=teach #verb=train #verb=translate #verb=translate/thing
2 #verb=turn #verb=visit #verb=visit/thing #verb=volunteer/thing #verb=wake #verb=wake/none #verb=want/empty
2 #verb=watch #verb=watch/thing #verb=write/empty 0_and 0_attendance 0_cm 0_follower 0_from 0_i 0_in 0_second
2 0_supervise 0_time 0_without <time>_all <time>_but <time>_each <time>_market <time>_not <time>_out <time>_please
2 <time>_rather <time>_report <time>_sort <time>_that <time>_when <why>_all ^_add ^_answer ^_b2 ^_back ^_bench ^_clear
2 ^_cycle ^_descale ^_explain ^_gain ^_going ^_half ^_hand ^_hope ^_listen ^_lose ^_move ^_observe ^_open ^_pair
2 ^_parkrun ^_present ^_reflect ^_review ^_rewrite ^_say ^_screen ^_set ^_sketch ^_smart ^_submit ^_talk ^_teach
2 ^_team ^_telephone ^_that ^_thirty ^_tie ^_touch ^_translate ^_visit ^_want ^_watch ^_what ^_whole ^_wipe a_0
2 a_colleague a_customer a_medication a_michelin a_pass a_weather above_$ after_that again_and agency aisle alert all
2 all_the and_<time> and_friday and_have army article_to as_well asleep assembly at_night attend bakery band bandage
2 be_it bedtime before_i bench_0 best_in better_mark black ble blog blood_pressure body bookkeep bookkeep_diploma
2 box_<time> breath bulb café camino cancel chapter_0 child_in clair clair_de class_<time> classroom cloud cm
2 coffee_machine coffee_with colleague_$ college comic completion_of compose consultant correct course_$ cousin_in cpr
2 dahlia dahlia_<time> de_lune decide delay delegate_the deliver department deposit design develop_leadership dig_over
2 division do_<time> do_more dosage dosage_abbreviation down_<time> draw draw_up drive drive_licence dummy
2 duolingo_polish dur_the dyslexia e each_take eco elect_as email emergency_fund employee english english_<time>
2 entire entry_<why> episode_of error_$ evene every_parent every_time exception explain_my farm farmer fast feedback
2 final_of finally_listen find finish_read finish_the first_$ five_past fix fix_the folder football for_half for_ten
2 forklift four french friday from_0 from_every from_scratch garage_$ gate_$ gauge gel get_it get_vote give_me good_i
2 grandad_$ guess_$ half_hour hallway hand_in hand_up handover happen_$ have_all head_to hear help_$ her_<why> hid_it
2 him hire_at host hotel hour_and hour_to i_shall i_will i_would in_class in_it in_kurdish in_my in_nature in_under
2 in_write index inset insurance it join k k_under kata_on keep_on keep_the kg_of khan_academy kurdish league_$
2 learn_all learn_to least_one lecture_$ leed_<time> lesson_with level_0 life_<time> like_my linkedin_$ little_cousin
2 log_0 lose_0 loss_<time> lune madame make_0 mark_in marta marta_<time> master maths_five me_a meet meet_<time>
2 member memorise_the metronome michelin michelin_star middlemarch mitre mock more_than most_<time> move_our mr_sato
2 muscle muscle_<time> must_be my_diagnosis my_linkedin my_little my_lunch my_mentee my_name my_neighbour my_pe my_son
2 my_tea my_toe my_voice n_0 nature_$ net newborn next novel nurs nurse_<why> observe of_read of_shout off_$ offcut_$
2 on_codewar on_our open_question or our_save out out_at out_my outage paint_the park part_<time> pass_<time>
2 past_paper pe pe_kit pelvy person_$ person_i person_who phone photo_of picture plan_to plan_with play_through
2 please_$ plot_0 plumb podcast positive poster_<time> pot_the pour practice_scale present present_the presentation
2 pressure_$ production promotion_to proof pta publish_in pupil_<time> quick rain rais raise_0 raise_my ramp re re_pot
2 reach read_middlemarch recipe_<time> reflection_in refresher rent rep retrain reverse revision rise_<time> rota
2 routine sampler satisfaction_score sato say say_hello scale_$ scale_with school_<time> scout session session_on
2 shelter show_the simple since since_0 site_visit six_more slide_up smart_goal smash so_$ so_<time> so_far solo
2 some_weed some_weight specy spell_test spreadsheet stall_at story street stretch stretch_<time> student_council
2 style sugar_in swim_again swim_with table_<time> table_up take_0 talk_at team_meet telescope tell_the test_$ th
2 than_the than_two that_<time> that_be the_cello the_class the_council the_coursework the_district the_door the_dummy
2 the_emergency the_entire the_fence the_final the_first the_garage the_gate the_guild the_head the_kitchen the_league
2 the_lift the_lower the_northern the_old the_pta the_second the_share the_stair the_sunday the_tenant the_thirty
2 the_three the_tractor them them_<why> then_$ there_be they_get thirty_dosage time_i to_a to_finish to_reach toddler
2 touch_my train_$ trap trustee two_minute tyre_<why> under_0 unit_0 university up_who ups us_the use vegetarian verb
2 verse_0 village_hall violin visitor voice_<why> volunteer_at walk_the want_my ward_manager watercolour weather_app
2 week_<time> what_they whatever_happen wheelchair who_do wife will_become will_take wipe wipe_down with_a with_marta
2 woman would_really write_$ write_a zero_<time>
3 #act=activity/abstract/part #act=change/thing/whole #act=finish/person/part #check=count #concrete=activity/person
3 #concrete=vague/thing #first=activity/person #first=topic/abstract #first=vague/thing #hands=partly #hands=spared
3 #object=article #object=b2 #object=cash #object=chair #object=chisel #object=coursework #object=department
3 #object=dry #object=exam #object=fee #object=feedback #object=fewer #object=good #object=hired #object=late
3 #object=licence #object=life #object=light #object=national #object=nurse #object=pair #object=permit #object=post
3 #object=price #object=request #object=right #object=safe #object=skin #object=sorry #object=sport #object=squat
3 #object=stat #object=sub #object=sugar #object=teacher #object=timesheet #object=vegan #object=walking
3 #object=webinar #reasons #verb=ask #verb=commit #verb=commit/empty #verb=ensure #verb=ensure/thing #verb=give/person
3 #verb=have/abstract #verb=hold/thing #verb=join #verb=join/thing #verb=learn/none #verb=max #verb=max/thing
3 #verb=memorise #verb=memorise/thing #verb=pay #verb=practice/thing #verb=reach #verb=set/thing #verb=shadow
3 #verb=sharpen #verb=sharpen/thing #verb=show/thing #verb=smoke #verb=smoke/none #verb=spend/none #verb=talk/thing
3 #verb=tell/thing #verb=tidy #verb=tidy/thing #verb=walk #verb=win/empty #verb=write/thing 0_house 0_kg 0_length 0_on
3 0_to <time>_0 <time>_<time> <time>_about <time>_geography <time>_it <why> <why>_get <why>_not ^_apply ^_become
3 ^_commit ^_ensure ^_fifteen ^_finish ^_groom ^_ielt ^_join ^_memorise ^_mr ^_new ^_quit ^_reconcile ^_rehearse
3 ^_rewire ^_shadow ^_sharpen ^_tell ^_tidy ^_try ^_write ^_wset a_fortnight about_0 about_my accident account_<time>
3 advice algebra all_seven allotment allow aloud anatomy and apiece apply_to approval at_five audition away_from b2_in
3 bank_feed be_0 be_in be_late be_make before_buy below_0 bin biscuit blog_post book boy_$ buddy camera can car
3 caretaker carve cash channel chart chef chem chem_$ chisel church closure colour come_to common coral corner costume
3 county coursework d day_$ deep_work descale display do_some doc documentation doe dose down draft duty early eight
3 either estate everyone_in evidence eye f fall feed_<time> fence_<time> fewer five_year flexbox flexbox_froggy
3 food_hygiene fortnight fortnight_$ froggy front_crawl gallery garden geography_<time> get_at get_hire get_in girl
3 go_swim go_vegan going_to grade_0 graft gran grid have_be have_my he head_boy headline heart_<time> honestly_i
3 house_point hunt husband ielt improve_my in_bed in_english in_german in_show information inspector into_the
3 introduce irregular it_<why> italki italki_lesson its_<time> kata kettle last launch league learn_my lease
3 linkedin_learn m_<why> mate maths matrix me_ill median memorise memory mentee merge mine minute_<time> mirror
3 mistake_<time> month_<why> mother ms mum_and my_0 my_goal name_on netball newly news niece nine no_more not_one
3 noth_else now_and of of_deep of_it offcut ofst on_linkedin once once_<time> outdoor over_the own_$ pair_of part_in
3 peer_group petty_cash phonic phrase platform please portfolio_$ pound practice_my press_ups price_for produce
3 product profile_$ promote_to pull_request question_in quit_smoke quiz record_myself reopen repair report_$ right
3 row_with save_0 save_account scheme school seat sell sentence set set_up sharpen shout sister six skate small smile
3 smoke_$ solve_0 some_of source spend_<time> spend_no sport starter statement step_<time> stock str straight stream
3 supervision supervisor swap tally teach_assistant ten_minute that_we the_allotment the_grammar the_gym the_night
3 the_petty the_portfolio the_price the_shed tidy tier time_table timesheet trial trumpet try_out twice_<time> up_what
3 upright user vegan_<time> visa wait ward_<why> webinar weed_along weight when where who_can whole_of will_$ will_do
3 will_get win_the wine winter work_in wound_care wset wset_level year_0 your
4 #act=activity/empty/part #act=activity/person/part #act=finish/person/whole #act=vague/none/whole
4 #concrete=finish/same #concrete=topic/thing #first=create/person #first=create/thing #first=named/thing
4 #first=topic/thing #object=abbreviation #object=brother #object=clinic #object=display #object=employee
4 #object=family #object=give #object=line #object=listener #object=mentor #object=outstanding #object=peace
4 #object=refrain #object=saving #object=shown #object=splashback #object=swimming #object=tomatoe #object=whole
4 #verb=apply #verb=ask/thing #verb=come #verb=grow #verb=like/thing #verb=log #verb=record #verb=rehearse
4 #verb=review/thing #verb=run/thing #verb=take/none #verb=tell 0 0_into 0_with <time>_get <time>_on <why>_one
4 <why>_so ^_as ^_cook ^_gas ^_grow ^_life ^_log ^_refrain ^_the ^_year a_night abbreviation about_bully abruptly
4 absentee academy accidental accord accreditation achille acoustic administere admiral adobe ag algorithm allegedly
4 along_the amend amir and_then announcer antarctica apache appearance apprentice approve aquarium arbitration arcade
4 arch arrival artery as_an asbesto associat atlas atoll attend_<time> attorney audit aunt authorization authorize
4 autobiography away b_or badger baggage banana bank banner bare barry baseman basin bayesian be_show beam beaten
4 behead benjamin bern better_<time> bird birdy bishop bite_of blackout blackwater blanc blanco bloom bogu bon booster
4 both boundary bowler box brake brawl brett bring_one brock brother_$ bureau burst burton bye cafeteria calendar
4 cameo canada canon care_$ carol carrot cas cascade case cave ce ceil cell cement cemetery cent centennial chairman
4 championship chandler char charg chartere chateau chess chien chow chromosome classification clause clean close
4 clothe coach_the cocaine cockpit cocoa codewar_<time> col collide color coma come_$ comment commodore company
4 composite compress compulsory concerto cone confirmation contract controversy convert cookbook copyright cough
4 crater crouch cue curse customer cycle dad dairy damp dark darl daughter debry debute decommission decorative
4 defamation defective deputy derive derrick desk detector development_in diagnosis dietary digest diocese disclose
4 disperse display_<time> distributor district ditch do_a doctor doll dolly dome drainage drill drown duchy due dugout
4 dunn duolingo dwarf ecstasy edg eighth electrical electrician electrician_<time> elephant employee_of engine
4 equalizer equipment equivalent essay evergreen exact exclusive exemption facility fairway falcon famou fang faulty
4 favorite fay fetch fiber fielder finch firestone firm_<why> fis fisher five_$ flagship flame flesh flown fly flyer
4 footage footballer form former freeman fullback fumble furniture fuselage gala gambia gardener gas_safe generator
4 gift gilbert go_to goal_<time> gourmet gov granddaughter graph grease griffin gunman gunshot handbook handover_$
4 hang hangar harper hastily have_0 hearst heart heat heel heir hello herald hereditary highland hike hog home home_$
4 homere horseback hospitalize hour_<why> how_many identical if_the illegally implant import improperly in_$ inaugural
4 inaugurate include indoor induct infamou infant infantry infect infection infield infringement ingredient injure
4 input inquiry inspect instruct interface intermittent interrupt invalid investigator iso itinerary jake jane jeep
4 jerry joe joint jun kickback kingdom knee knockout ko kraft l lab laboratory ladder lap large laser latter layout
4 learn_the leas lee lengthy lens librarian licence life_$ lift lightly lim limestone liner loch locker lookout loose
4 lowland luke machine main make_a manager mandatory manga map mar marathon marina material maternity mechanical
4 medalist melt menu mercantile merchandise merchant midway ministry minute_of mistakenly mixture modification moist
4 moisture mold monarch monkey monte morgue mosaic motion motorway mount mountain mourner move_up muddy my_brother
4 my_ex nanny natal national naturalization navigator nelson never noel northern not_buy note observatory occasional
4 occasionally off_my officer online only_$ only_<time> op oracle ordination otto outer outstand_<time> overland
4 overtime oxide package packer panda panther parish parliament parole part pasha pavement pavilion penguin percussion
4 periodically photographic physiology piano pier piper placement plant plantation plasma plug plus point poisone
4 police pollard portable portal poster poster_about postpone postponement powere pregnancy pregnant premiership
4 previously priest proclamation promotion pronounc proper proxy pulse put_my put_up pyramid quaker quantity ra radiu
4 raid raja rapper rare rather_than raw reach_0 read_<time> read_to reassign reception reconstruct recovere rector
4 recycle redesign refrain_from rehearse reliever rental reopene requir reschedule reserve residence residency
4 retention review rewire ride right_on rink rise rob robbery roe roller row royalty run runoff s salesman sanctuary
4 sap sawyer scotia scrap scratch sea search seasonally secret seizure select seller sentenc sermon seventh severance
4 shaw shiny shop short show show_at simmon sixth ski skipper skirt slate sleep slid soft soil sonny soon soy spam
4 splashback split spotify spotify_<time> sprint spun square squat ss staircase star stationary statue steal stella
4 sterl steroid striker sub subscriber suit sultan summary summon sunday sunrise supplemental swear swedish sweet
4 swiss sworn syndicate synopsy ta take_the tam tank tara temporarily terminate terrace terrestrial test testosterone
4 the_<time> the_firm the_green the_junior the_month them_<time> thin time_for timothy to_<time> tom tommy tong toy
4 trail travy tri trim tucker turbo turner two_<time> typically unpublish up_the vacancy valid vanity vector vegan
4 vein verification village vincent vine vintage vitamin volley vomite voyage vs ward wardrobe warrant waugh wav
4 way_<time> weaver weber wholesale width wigan win_best winger winner witch within wolve wood woodland wound
4 write_down xi yard yate yearly
5 #act=create/thing/whole #act=finish/thing/whole #act=light/person/whole #act=light/thing/whole #amount=count
5 #check=rhythm #first=light/person #numbers #object=alcohol #object=bought #object=chapter #object=getting
5 #object=parkrun #object=part #object=physio #object=poodle #object=question #object=stuck #object=water #verb=become
5 #verb=better #verb=cook #verb=find/person #verb=finish #verb=like #verb=lose #verb=lose/thing #verb=make/person
5 #verb=mend #verb=see #verb=see/thing #verb=try #verb=try/thing 0_chapter :person :prize <time>_up ^_<time> ^_do
5 ^_food ^_go ^_never ^_re ^_see a_b a_first abdominal abel activation add addition additionally adjoin adjourn
5 advertisement advisory agent airway ak album all_0 alley allowance alongside also always_$ and_me android animal
5 annual antarctic antenna antique ap artificial assailant association attendance automate autumn award b2 backhand
5 backup barb barber batsman battalion be_stick bear beck bedroom below belt beneath berth billy birdie blake bleed
5 block bogey booker bookstore bore botanical boulder bounty bowie bowman bra brigadier broadcast bruise brush buffalo
5 bug build_a bulk burgess burke but by_heart call caller cam camp canary canton canyon capsize carl carpenter catcher
5 cavalry ceas cello chaplain chapter_of chassy chick chronicle circa clark clear clutch cobra cola collection colt
5 columnist comet commission commissioner compass complaint complete_the completion concussion conditional
5 confidential configuration consent contact conte content continue_professional corpse council counterfeit courthouse
5 courtyard cousin cricket cross crow cube cubic custody cyclist dam day death debut deceas decorate decoration decree
5 deflect der description dexter dial dig diner directive disciplinary disk dismissal diver dixie dominion domino
5 donation drake dress driver dudley duke dump dynamite each_$ eat editor eldest electric elf empty enlarg entitl
5 enzyme episode equalize etymology ex except explorer explosive extra fairy false family fat fever fifth fine fir
5 firearm firm first_in flash flotilla flowere foil food for_my format formerly freight fruit fungu gallon gently
5 goalkeeper google grain grand grandfather grandmother grandson granite grant guild guitarist gun hamstr handcuf
5 handler handy harvest hat haul haye headquarters heap herbal herd hide higher_in his hoax hogan hollow holme
5 honorary hook hooper horizontal horn hospital howe hymn illuminate in_wound inadvertently inbox inch incorporation
5 indefinite inflammation informant inspection install interpol introduction issuance jam jasper jay jersey jewelry
5 jimmy junior kaiser kicker kickoff kosher kroner kyle lacrosse lay leach leaflet lecture len levy ling list
5 livestock locate locomotive lok lottery lowere lunar luncheon lung magnetic majesty make_me makeshift marijuana
5 mascot me_to medal medication_error medicine medley memorabilia memorial mesh mid midday mike milligram mineral
5 mirza misdemeanor mistress mobile monastery monk month_$ moon more_of morn mosquito motorcycle mr musical_$ my_life
5 my_practice nak navigation near neon nephew nickel nickname nicotine not_to notice noun nude nut obstruction off
5 office omega on_the only opener or_better organ organic outside owner oxygen p paint palace pale papal pardon
5 parkrun parkrun_<time> partially partition patty payment pebble pedal penalty pet pickup pil ping pit place plain
5 plenary po poison poker pole poodle poultry prayer premier procession processor professional_development promote_me
5 promotional propeller proprietary protective prototype punt quit quote rac radio rail rana read recast receipt
5 recommend redistribution referenc refuse regularly relay remainder renne reproduction reservoir resignation rest
5 rest_of restaurant return revert rex rider rite rocker rotate rub rupee rusty sabbath sah sail saint sam sandstone
5 sandy sas saunder savoy scam scent schedule screen sec seiz shark shoulder side sim simmer skillet slice solicitor
5 sometime spider spiegel spike spokesman sprinter stainless stair steel stein stereo stick stolen stoppage strand
5 stranger stray subpoena subsequent sue sunglass sunset supplier surface surgical switch sylvester tai taint takeaway
5 tast taxi taxonomy tent tenth that_really the_consultant the_north the_rest theft they thunder tim titl to to_say
5 tobacco tomb torah tract transport trash tribune truck tunnel turtle twitter type unauthorize unavailable under unit
5 unname unofficial unreleas upon upstair ur usage vacate variously varsity veil vent vertical victor video vocalist
5 voltage wah wall walsh watt weed week what_be wheeler which while whilst wicket wilkin willie with with_<time>
5 with_one withheld within_0 worm x zip
6 #act=create/none/whole #act=finish/none/part #concrete=change/thing #ends #first=create/none #hands=exam
6 #object=attendance #object=catch #object=least #object=level #verb=better/none #verb=come/none #verb=finish/thing
6 #verb=get/abstract #verb=make/none 0_customer 0_for :deliverable <time>_a <time>_come ^_ask abbreviat above ace acid
6 activate afternoon alan alia alison all_of alphabet ambulance amp anchor ann anonymou anthrax application appoint
6 arbor ark arrive at_the atop attic attribution auxiliary bach badminton baker ballot barker barrel barrow bate baton
6 be_on beach beard ben beth beverage bibliography bicycle birthday bluff bo boil born bottl bow boy brass breast
6 brewer brick brief briefly brigade brook bull bumper bury butler cab cairn calcium carr cathedral cellar ceramic
6 ceremony certification certify chain chat chemist chin classroom_<time> clock cocktail coke collin comb compilation
6 confederation confession conjunction contamination conversion courier crawl crescent crimson customary daily dan
6 dash dawn de decker deer dentist detonate dictionary din dirt discharg discharge discography discovery dissolution
6 dissolve distribute document domain dop driveway drummer duchess duck dur dusk dust dy eagle edit elevator eleventh
6 elk emergency emma encode erect eric escort eve examiner excavate excerpt expiration extension farmhouse feast
6 feather feature fertilizer festival fifteen file fire fisherman fixture flank fletcher flint float floral floss
6 floss_<time> fluid foam follow for_<time> foreman formal fort four_$ fourth frog front fulham funeral garbage garlic
6 gas get_a give_us glacier glue goose grass graze greenwood grenade groin ground handball harry hart hast heather
6 herb hole holly holy hopper hot imperial imprint incorrectly initial injection injury instant interval into invent
6 inventor invitation isle jenkins jewel jo johanne judge june keeper keyboard khan kilogram kiss kite knife label
6 lady laurel layer library licens ligament limousine lin linkedin lion lip lone loop loud lounge lower lucy magnate
6 maize maker manufacturer mark mask massa match medication membrane memorandum mercury metallic meter metric midland
6 miller module mollusk molly morrow morry motel namesake navy nearby nest nestle newspaper night_$ no north notation
6 notebook notify officially oil on on_time operator orchid originate other_person overdose own palmer panel paragraph
6 peace_$ peck per perfume petrol physio pig pocket poem porch porter portion posthumously potatoe preliminary prince
6 probation promptly pronunciation protocol provisional publication publisher pull quarantine random raven ray razor
6 receive recess refund register reply rice ridge roger rosemary ross rounder rover rust rutherford sally salon sans
6 scrum seaman selection semi separate separately server service shaft shave shearer shell sherry shill ship shortene
6 shrapnel shrimp sign skeleton skinner slip snake snow sodium sole song soybean spa special specially specification
6 speedway spinal splash spokeswoman sprain springer sticky sued summone sun supermarket surgeon takeaway_<time> tate
6 te tee teller temporary ten tendon terry the theorem thermal thickness thoroughbr ticket till tiny title tomato
6 trace track traffic trailer trainer tram translation transmission treasurer tributary trophy ulster uncle underwear
6 underwent unearth upper usually valentine vegetable version vicar vik viscount visit vodka volume w waist warehouse
6 weekday weir wellington wharf whip winery write yacht
7 #act=create/person/whole #act=finish/empty/whole #act=topic/abstract/whole #first=activity/thing
7 #first=finish/person #object=satisfaction #verb=become/thing :activity <time> a_month a_will accompany adjacent
7 adorn again_$ allan along aluminium aluminum ammunition ams announce any any_more apply appointment at audio
7 automatically baby backstroke bacon bail bailey bait banquet barbecue basement basil basket bassist bay beaver belly
7 beside birth board bonus bowl breaker breeder brent bride broth brunswick bullet bur bus cabin cache cage cannon
7 canvas caroline carry castle cat catalogue centenary cereal ceremonial chamber chapter chester chip chop chuck cigar
7 circuit circulation clau click clip clive club cod codewar collector colonel colore communion compression confirm
7 consecrate consist consort cooper cordon corporal corpus cottage couch count countess court courtesy cox cricketer
7 crisp crossbar cylinder dale dalton den denote depot device diameter dinner diploma directory discover dish div dog
7 dragon drop du egg enter eponymou expire extraction fence ferry fingerprint fish flag flat flip flute fog foot for
7 forgery formally formula fowler fra frame free freshly frigate fur gag garland gastropod genu get_0 glen goddess
7 gown graham gram gravel grocery grow_more hale half hamburger hammer hamza hatch herein hill house hurl in induction
7 ink inside instruction intercept intermediate item j james jaw jenny joey jumper junction kensington kent kick lake
7 lambert lar larvae laundry leave leed libel lid lieutenant light lighthouse liquid liter lobster lump m mac
7 magistrate marker marrow marsh mason massage mast matt maxwell meal memo microwave minc miniature monthly moose
7 mound mud mum murphy nan newton nicky nursery olive onto ordnance os oven overturn owl paddy pan pant parker partial
7 pass pastry pat patel pea peanut pence pend petit pharmacy picnic pike pile pine pinto pizza plaster platinum polish
7 pool porcelain pork port possession post postal potassium printer prize prophet purchase racket ranch recorder reed
7 refer reference regiment regular reinstate rename reprieve respectively retrieve reveal reverend river robe roof
7 round sack salad salmon sample scarlet scoreboard scot seed serve sheet shepherd shield shin shire shower single
7 smith snack son specimen sperm spice squash station steward stomach store strawberry stripe submission surgery sweat
7 sword tab tablespoon tabloid tail tan tap tar tea teaspoon telegram terminal termination text thereafter thief third
7 throne through throw thumb tile timber tire tissue to_the toilet tomatoe ton tow transmitter triangular trinity
7 triple trouser trout troy twice uk uncovere unidentify unuse vale vanilla variant veg verse vi vinegar wagon waiver
7 walk waterfall white withdrawn woodward
8 :create :granted ^_have ^_no abbey abdomen again ankle ant arrange arrow article assistant attach balloon ban barne
8 barrett barton battery bead bee beef boat bolt booth bottom branch brewery brother bud bundle burn burnt butter c
8 canal candle canopy cap cargo carpet chalk champagne chapman charge check chestnut chili cigarette circulate
8 citation clay clinic cole collect column commenc complete cove cover crab curtain custom customer_satisfaction daisy
8 deck delete delivery deluxe dental dessert dip discontinu dissolv donate double dough dove duff dutch earl eddy
8 elbow emblem emerald entrance every exam examination extract factory fill find_a finish floor freighter frost frozen
8 fry garage get_into grammar grove guardian hair hand handgun hare heath helmet her holt homemade homestead hour_$
8 hydraulic hygiene identification insignia intake iry jan jockey journal kelly king kitchen knight lamp lance lane
8 lantern lawn leak ledger leopard lewy liquor liver load lock lord lose lotu lumber magazine maid manor manual marble
8 mare mary meadow metal mick microphone month mouse mushroom mustard n needle newsletter node nose nurse oak oath
8 obtain of_our onion oral original out_loud paperback parcel parenthese pearl penny peter petition photograph pick
8 pie pill plum potato potter pottery presenter price princess railway rainbow rear rectangular referee refrigerator
8 release remix replay robin rope rotary rum safari section send sergeant seven shoe sir site sketch slot slug smoke
8 soap somerset soup spear spell spot spr spray sprinkle stack stain steak sticker stone storage stove stump submit
8 subscription supplement surrey sweater t tampere thick thorn thread tiffany tongue tractor tree underneath unmark
8 update velvet vessel veterinary violet virgin walker wear wed weekly wheat wheel willow window wire wolf year_$ yoga
8 zinc
9 #amount=clock #check=clock #checks2 #first=finish/thing #hands=others #object=scale #object=stranger <why>_<why>
9 ^_<why> abbot aka altar alternatively apple available bag bake ball bamboo barge baron baronet bass batch bathroom
9 baxter beer beetle bench berry blackberry blank bone boot bourbon bread breakfast bronze bulletin bullion bundl
9 bunny butt butterfly cane canoe cape capsule cardboard chapel cheese cherry chicken chocolate circular clerk cloth
9 coconut companion compartment confiscate constable contaminate copper cord corn correspondence crane crest curl
9 curry cutter date derby diamond discard dover drape drink drum dye ear easter eject enclose fa feed filter final
9 finger flap flower fold forehead furnace galloway ginger goat gold gray green grill hay hooker horse hull ice id
9 immediately inlet inscription iron jack jacket jar juice lac le leather litter logo manuscript maple march midnight
9 morse moth mouth nail name night noodle notification o observation open oyster parachute parsley patent peel pencil
9 pepper permit polo pond pony pot priory privy pseudonym pub punch quarry receiv record red reissu replace
9 replacement replica report revoke rifle roast rod saddle sauce scan screw sentinel sheep sheriff shipment signature
9 silk snail sock souvenir spencer steam strip suitcase swan tag talbot tape telephone thigh toast toe tuck tyre
9 umpire undisclose vault vendor vest wales wallet walnut warden wash wax webster wet whistle wool worcester word
9 wrist yuh
10 :exam ^_some accidentally afterwards alcohol ash auction automatic badge bearer birch blue boiler brown bushel
10 butcher cake captain carriage cart cartridge cattle cedar cheek chest cinnamon commonly contain cooke coronation
10 coroner cotton cow crocodile crystal cup dat disc envelope feeder fin fountain gate give glove golden grey header
10 henry hut injunction issu jade jubilee kidney lace late length lever lily lime line luggage messenger moss my_own
10 nasal noon one optional ore oval paper passport peach permission pin plaque pumpkin purple purse recipe
10 registration registry removal reprint rib roll sage salt sandwich scarf scoop shelf shirt shotgun skip skull sleeve
10 slide soak spinner spit st subfamily substitute surname suspend suspension swim tender then tin tip tooth toss
10 trademark transcript transfer v van welsh wooden wreath
11 #concrete1 #verb=grow/empty :finish admiralty affidavit august autopsy axe b bark barn bean blade blanket booklet
11 bucket burial calf camel chair cream creek dart dock door each entry fake fee flour gill glass groom gum hall ham
11 head honey hood later leg lemon license maiden marry mat minute neck orange orchard pack photo pink pipe pistol
11 plastic postage powder press publish queen rabbit rubber sale sand sausage skin soda subsequently syrup table
11 tablet tavern telegraph throat trunk via vinyl waiv ware whiskey wicketkeeper without wrap
12 after amber bed blood button candy card charcoal clearance coat coin container copy cork crown deposition diary dry
12 edition engrave fork from gazette inscribe leaf letter mail milk originally ounce page pair palm patch print
12 retriev ribbon ring royal ruby second shortly spoon stamp stuf tattoo tube used valve
13 bar bell certificate coffee commemorative cook holder insert lunch mill pad pen plate prior remove request silver
13 straw stud sugar towel
14 another bottle coffin lamb lodge log meat mint rack until urine water yellow
15 bath before by kit packet seal
19 buy
20 first paste
"""
