"""What 6493 labelled goals teach about specific: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "b12d9c841136a506"
ANSWERS = ("no", "yes")
ROWS = """
-27 *
-19 economically mindful
-18 #hands=unsized genuinely importantly profoundly strive vastly
-17 alienate daunt disadvantage enormously entrepreneurial resilient seriously socially undoubtedly
-16 ^_0 accustome aspiration attitude civilize feel fundamentally immensely imperative indifferent invest misguid
-16 motivate openness politically realization truly underestimate unthinkable
-15 accountable ambitiou appreciate capitalist conducive consciou culturally defensively embrace emotionally endeavor
-15 ethnically fearful financially forefront frankly frustrate fundamental headway increasingly inherently ours
-15 perceive pessimistic postwar pragmatic prosperity realize repercussion resilience someth surely terribly
-15 unrealistic
-14 accomplish admire alike anxiou appall behave better boomer compell crise cynical deeply disparate dissatisfy
-14 diverse endure entrench envision equally extraordinarily formidable frightene honestly hugely imagine incapable
-14 incredibly indispensable industrialize lately meaningful midst militarily morally naive outset outsider perceiv
-14 precariou productive prospect prosperou psychologically realistic savvy skeptical strengthen supportive
-14 technological troubl undermine uneasy unpredictable urgency vibrant visionary wary worrisome
-13 ^_to accomplishment achieve affluent ambition arrogant articulate authoritarian aware basically capitalism
-13 certainly clout confront consequence convinc courageou decidedly democratically demographic demonstrate
-13 destabilize destructive diminish distrust economic emphasize endanger esteem excite exploit foreseeable fortunate
-13 globally happier harder impatient implication impunity inevitably intensely jeopardize lag murderou obviously
-13 optimistic overcome overly overwhelm perception plight positively poverty predictable profound progress pursu
-13 radically reliant repressive responsive restless rethink rightly seem stability staggere standpoint struggle
-13 superpower terrify uncomfortable understandable unstable upheaval vulnerable westerner worry youthful
-12 #first=vague/abstract #verb=make/thing acknowledge aspect astonish awe awful beset boast capitalize catastrophe
-12 challeng clearer closer coherent commitment communism complicate concentrate confident conservatism cope
-12 decisively deepen definitely democracy depress deserve desperately dire disagree disturb divisive eager energetic
-12 ethic everybody evident exert experience explore fascinate feasible focus foremost fragile fulfil generosity
-12 governance greatness hardly help hesitant honest honesty ideology improve incline inclusive innovation
-12 intellectual intimidate less mentally modernization modernize negatively neglect notion objective ought ourselve
-12 particularly patience peacemake perspective phenomenal philanthropy pivotal powerless prevail problematic prudent
-12 realism reassure relentlessly relevance respect respectful saddene scenario selfish sincere sincerely somehow
-12 stabilize stature stereotype stuff suicidal tangible thing transform turbulent unbelievable underscore understand
-12 unhappy unpopular utterly vision vulnerability weary what
-11 ^_under absolutely achievement actively aggressively animosity arrogance beneficial bleak broaden brutal
-11 bureaucracy bureaucrat burgeon chaotic civilization collectively commonplace compassion competitiveness confidence
-11 consensu consistently constructive continent corrupt creativity dangerously desirable despair desperate deterrent
-11 detractor devastate devastation develop disproportionate distinctly distract diversify diversity dramatically
-11 economy empowerment encourage environmentally favorably flourish foolish foothold fruitful futile geopolitical
-11 get_to glamorou grappl grasp greatly gritty havoc helpful heroic humanity imagination impact importance impoverish
-11 improbable incredible indicative indifference inefficient inevitable injustice innovative insecurity instability
-11 integration irrational irresponsible laud leadership love mankind maybe mentality mind mistrust mood mutually
-11 nation necessarily necessity nonetheless notoriously nowhere obsess our owe patriotism peril pervasive pleas
-11 populou proven rationale reality reflect reformer relentless rely remarkably reminder reputation risky role
-11 ruthless sadly satisfy sense sensibility sensible seriousness shaken shaky shameful shortcome situation skepticism
-11 socialism sort stakeholder strategic strategy stubborn talent task thankful think thousand thrive tir too toward
-11 tremendou turmoil urban visually wag willingness worse worst wrack
-10 absurd activism adamant afraid agenda aggressive aging ahead aim always amaze anticipate approach ashame assure
-10 atmosphere attain attract awesome benefit betrayal bigger bitterly bloodsh bolstere burden calm capable cautiou
-10 centere civic clearly combate comparable competence competent consolidation contemplate continuation contradiction
-10 contradictory convince cooperate creative credibility cultural dangerou decade dictate dictatorship difficult
-10 dislike doing dominate downturn dynamic economical efficient effort embarrass emerg emergence emphasy emulate
-10 engage enjoy enjoyable entertain envy especially evolve excuse extreme extremism fairness faltere fiercely
-10 firepower fledgl foe forceful forgive fulfill generation geographically hardship harm helpless heroe hindere
-10 hopeful horrible hostile hostility hurt ideological immoral impossible inability inde ineffective influence
-10 infrastructure inherent initiative inspire institution intelligent intensity irrelevant irreversible job lessen
-10 leverage liberalization lik lofty lot markedly mobilize moderate moral morality moreover motivation multilateral
-10 nascent needy nostalgia notwithstand obstacle oddly oppression orient overshadow peaceful perhaps persecute
-10 pessimism physically plausible political politics populate pose potential precedent professionalism proponent
-10 proportion proposition pros prosper punish pursue quo rational reasonably rebelliou rebuild reconciliation
-10 regrettable relationship relevant remarkable remind repression respectable resurgence reward robust sad scary
-10 sector seemingly self sentiment setback sincerity sober spite stagnant stealth stimulate strategically streak
-10 stride strong superiority sustain sustainable sway sympathetic technically tension terrorism thoughtful thrill
-10 tolerant towards tragedy tragic transition trend tumultuou turbulence unacceptable unconventional undercut
-10 underdog undertake uniquely universally unpleasant unsettl unwill viable viewpoint vying weaken withstand
-10 workplace worsen
-9 #act=vague/abstract/part #opinion abide ability abroad accelerate acceptable accountability admiration adolescent
-9 advancement advocate afar affect afford aftermath aftershock aggression ala align ally among apt aspire attractive
-9 audience aura awakene awkward backer backlash balance battleground beleaguer belief believer betray beyond bickere
-9 blame bolster breadth brutality bullish business carnage catastrophic cautiously certainty challenge cherish
-9 cinematic climate community comparatively competitive complexity compromise concern considerably courage credible
-9 crisis critical decent dependent deprive desire desperation deteriorate determination dignity dilemma diplomacy
-9 disappoint disastrou discipline discourage discourse dismal disparity distant domestically domination doubt drastic
-9 dream earnest eclips ecological educate eliminate emerge empower encompass enthusiasm environment epicenter erode
-9 evidently excellence expatriate expectation extent extraordinary extremely favor fear ferociou flaw flexibility
-9 focuse forty future grateful gre grim happy hate heartland historically hopefully horrific hungry idea ignore
-9 impetu impress indirectly inequality insurgency integrate intensify interest internationally intervention justify
-9 language laugh legacy liberate macro mediocre menace metropoly minority miserable moment morale more myself
-9 nationalism neighborhood nevertheless nightmare noteworthy obviou odd opportunity organizational outcome outnumbere
-9 overwhelmingly painful participation passionate people perfection perpetrator person potent practice_0 precisely
-9 priority profitability profitable progressively project promise protectionism prove prowess quite racially react
-9 reckless recognize reconstruction reform regard regime relation reluctance resentment resolve respondent retiree
-9 rhetoric rid ridiculou safeguard schizophrenia secretive sectarian secular skeptic sluggish social solidarity
-9 spectacle spirite squarely stabilization stardom still stress strife study stupid subjective success suffer
-9 sufficiently survive suspense synonymou tend tendency terrible terrorist threaten tolerance totally tough
-9 transformation transparency turnaround unaffect uncertain undecide unfavorable unfold unify unjust unprecedent
-9 unsure utmost verge view vigilant violent virtue volatile weakness wealthy whatever wildly wonder worsene worthy
-8 #object=degree :hedge ^_five ^_four abandon adequately advantage aesthetic affirmative affordable afloat akin
-8 alleviate alliance amuse angere annoy anxiety applaud artistic assess assessment assumption attention autonomy
-8 avert badly bastion believe bipartisan brink budget campuse candid capability cater charisma charismatic
-8 circumstance clarity cognitive coincidence collective comfortable communicate conceptual conflict confrontation
-8 conquer conscience consider consideration consistent consolidate continually contrast contribute conversely costly
-8 country crime crippl critic crossroad culmination culture curtail cutback danger decisive defiant deter
-8 deterioration dialogue differe difference differently difficulty disaster disregard distraction doom downfall
-8 downside drastically dubiou dumb ecosystem educational educator effectiveness efficiency elite elsewhere elude
-8 elusive emotion emotional end_in enhance enthusiastic entrepreneur environmentalist equality escalate ethnic
-8 everywhere evidenc evil exacerbate exaggerate excitement expansive extremist fairly far fascination favorable
-8 favore fledg follower forcefully forecaster foreigner fortunately geniu genre genuine glad global gloomy goodness
-8 governmental greater grip groundwork hamper harbore hardene harsh harshly haunt heightene hinder hour_<time>
-8 humiliat hypothetical ideal ignorance immense incentive inconsistent inexperienc infight insane insight
-8 institutional integrity intent intrigu ironic ironically isolate isolation kind lack lament largely lax least
-8 leftist legitimacy listen logistical loser mainstay make_the managerial maneuvere mature maverick maximize me_$
-8 militancy moderation momentum motherland multinational myriad need neighbor nervou newcomer norm nowaday obese
-8 obligation obsession openly oppose optimism order_in outrageou outreach outspoken parallel partisan persist
-8 phenomenon plagu planner pledg poignant pois poor poorly portray portrayal posture potentially prais predict
-8 preparedness presence pretty provocative psychological pundit purely quiet quirky radical rapidly rattl ravage
-8 recession reluctant remembere resist responsibility restive reunification revive rife risk russia sake scope seldom
-8 sexuality sharper showcase significance significantly solve someday sophisticate speak spirituality splendid
-8 squandere stable stance standstill startl steadily strength substantially surprisingly sympathy tackle taller tame
-8 targete tarnish tempt tense terror the_room themselve those thwart tolerate tout tricky troublesome ultimately
-8 uncertainty unfortunately uninsure unlikely upbeat us vague viability vie vigorou violence visibly vital way
-8 weakene wealth woe wondere wrought yet yorker youngster
-7 #concrete=named/thing #first=create/abstract #lack=vague #object=feel #object=game #object=offer #object=room
-7 #verb=save 0_degree <time>_do ^_at ^_sort absorb academic acknowledg active adulthood advocacy albeit amass
-7 ambiguou anew anger anguish anybody anyway apartheid argue around assert awareness backdrop bad battere be_the
-7 behavior besides bilateral bitterness bloc blueprint brave broadly brutally budgetary bully bunch bureaucratic
-7 bustl catalyst centralize centrist chiefly cis citizen civilian code_<time> collaborative commend commit communist
-7 compassionate complementary concede concept conciliatory confuse constraint contend context continuity contrary
-7 convergence cordial cornerstone corporate countless critically criticize crossover crucial curiou damn dare
-7 decliner defend define degree democrat democratic denounce densely depend dependence derail deserv devote
-7 differentiate dim disagre disagreement disarray discontent discriminatory discuss disgruntl dissatisfaction distort
-7 dominance dramatic dweller ease economist effective efficiently electorate endit engagement enlightenment enormou
-7 enterprise equitable era evaluate event everyday everyone exceptional exceptionally expand exploitation fabulou fac
-7 factor faith fantastic fate feat feel_for feminist fend financ financial fiscal flung forge forward foster freedom
-7 friendship frustration gangster garner hail happen happene happiness harmful hatr healthy heck hemisphere homeland
-7 homeowner horror hour hour_into hour_of humanitarian illusion imbalance immune implement important impression in_a
-7 incompatible influx infuriat innocent instinct insure insurgent intense intention interact interaction intrigue
-7 investment irony jealou justification keen lackluster laker lawless learn_about legitimate liberal like likelihood
-7 literacy logical longevity loyalty lure maintain manner math matter mean meaningless measure meddl mentor messy
-7 milestone minimum misery mobility motive much mutual navigate niche ninety nobody observer offense offensive ominou
-7 onslaught orderly ordinary outdate outrage outward overlap overweight paramount parity partnership passion payoff
-7 peacefully pension persecution persona personality personally piece_<time> pity ploy population powerful powerhouse
-7 prediction prevalent pride principle productivity profession prone provoke pursuit racism real reap reclusive
-7 reinforce relatively remake resident responsible restraint restrictive revolutionary revolve rivalry romantic scar
-7 season secession segregate sentimental seriou severely shift shrink shrunk shy significant simpler simplicity
-7 slowdown slum smoothly socialist somewhat sooner soviet spawn spend spirit spiritual spotlight spur staff stark
-7 starv staunch step stimulu storytell strategist strongly subject substantive supernatural support surpluse
-7 systematically tactic tactical tax terrific theater theoretically threat timor topple traumatic treacherou
-7 underline unemploy unfair unfairly unfamiliar unfortunate unity unnotice unseen unsolv uphill upstate upsurge
-7 ushere value viciou volatility want warmly wartime wast we weak weird wherever wholly wisdom wise with_the yes
-7 younger
-6 #act=light/thing/part #act=topic/empty/whole #act=vague/empty/whole #object=archive #object=bakery #object=event
-6 #object=go #object=gym #object=h #object=hour #object=it #object=japanese #object=knock #object=me #object=oclock
-6 #object=piece #object=streak #object=year #verb=get/empty 0_hour <time>_i <why>_no ^_zero a_hundr a_time accurately
-6 addict adhere advancer adverse affection alter analyze anarchy ante anywhere appetite appointee appreciation
-6 appropriately ardent arous austerity autonomou awake backbone backward bali balk barometer battl behavioral blatant
-6 book_$ boom boost borrower brisk brunt busy bystander campaigner caution chance choreography cleans closely cloudy
-6 coalition collaborate collaboration comparison compensate complete_0 condemn consciousness conservative
-6 considerable constantly constitute contemporary contentiou contribution cop core crackdown credite critique cruel
-6 cultivate dampen dar dazzl deaf deal debacle debt deem deficit deflation defy degree_<time> depression destiny
-6 devotion dictator dimension disappointment dissident distraught distress divide dole dominant dwindl earthquake
-6 easiest eccentric eclectic embark embarrassment emission enemy enough enrich entity environmental eradicate
-6 error_in essential ethical even evene_<time> evolution exactly excel existence expansion expectancy fact faction
-6 familiar farce farther fascist faster few fight fighter fond forgiveness frail from_the fun functional
-6 fundamentalist funny gainer generou genocide get_my get_on get_the gloom gloriou gore gratitude greenhouse grief
-6 griev growth guy handful hard harmony hawkish heyday hi highlight highly homeless homosexual hope hous housewife
-6 humane hurricane ideally impair imply impressive in_our inadequate independence indication indigenou individual
-6 industry inflict influential inhabite insider insist insistence interpret intimate invader invariably investor
-6 involvement journalism journalistic kid knowledge landscape lend lesson libertarian lifelong limbo little
-6 livelihood lonely loo look lov loyal lur magnitude majority many marginally marketer mess metaphor mighty minimize
-6 minute_off mismanagement mistake modest modestly monumental mut namely nationalist negative neo non nonprofit noth
-6 noticeable obesity occupation occupy of_0 one_at opponent orchestrate organization ostensibly outlook outperform
-6 outscore overcrowd overdue overrun oversea overthrow pac pandemic paradox participant patriotic peculiar penchant
-6 penetrate performer persuade phenomena philosophical philosophy policy politician pollster pollute pos possibility
-6 power practically predecessor prejudice prelude prestige pretend pretext principally procrastinate prominence
-6 prosecute protract provocation push racial readiness realm reason recognizable reconcile recovery refresh
-6 regardless region regret relative remember remorse renaissance repertory reprisal republican research resource
-6 retaliate retribution rich rogue rug rural sabotage sacrifice sadness satisfactory say_the scarce scare sensitive
-6 separatist severity shadowy shake shame shock should shun sight silly singular sinister skill so sociologist solely
-6 somber somebody somewhere soro southeast specter stalemate statehood statistically stellar straightforward
-6 structural stumbl stylish subdu subtle succeed surpass survival swath symbolism tempere temptation tentative
-6 the_archive the_bakery the_house theme theoretical to_go tourism trait trouble true trust truth turnout ugly
-6 uncommon undocument unemployment unnecessary unresolv unrest up_a uphold upset urge urgently useful usher utter
-6 vain vast vehemently venture vigorously villain virtually vivid voter warmth weathere welfare widen win_back
-6 windfall wonderful woo world youth zapatero
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
-5 end endangere endorse enforcement equal equilibrium equity erratic essence establishment evacuee evade evangelical
-5 ever everyth evolutionary exhaust expert extinction failure farc fault fi fierce find_my firmly fitter flair folk
-5 foray forget form_0 forum framework franco friendly fully gadget game gap garnere gather gay gaze gender generate
-5 gesture ghetto give_0 glamour go_on go_viral going gorgeou govern gradual great grievance gruel gruesome guarantee
-5 guess guilt gulf h_<time> hammere hampere heal heavily heroine hesitate history holocaust homosexuality horizon
-5 hostage huh human humiliation hundr hunger ill imagery immigrant impartial impasse incompetence inferior
-5 inflationary inspirational instead_of interfere internally intervene into_it intolerance issue japanese jeopardy
-5 judg kan keep keep_a knick know laugh_at lean level lik_by likene likewise linger lingere los luckily lyrical
-5 magnificent manage manipulate marginal maturity mayhem mayoral me mental merely middle mileage military mir misl
-5 mission mistaken misunderstand moderately modern money move movie murky mystical myth narrative nature necessary
-5 negotiat newsroom nicely noisy none normalization not_ask notably notoriety numerical obscure oclock_<time> of_tell
-5 offend offer ongo opinion ordeal orientation orphan ouster overall overhaul overlook overtake owed pace
-5 parliamentarian participate passive path pave performance person_<why> persuad plan pledge plenty polite popularity
-5 post_three postseason practical praise preach predominantly preserve presidency problem procedural professionally
-5 proliferation psychologist psychology purge quake quietly racist raptor read_up reaffirm reasonable recapture
-5 recruit redevelopment reduction reflection regain regional relax reliability reliance religion religiou reminiscent
-5 remotely renewable reside respective respond response revere reversal revival revolution rigorou rooky room_in
-5 rubin ruin sag samarra sanction satire segregation seminar seventy sexy sheer sheltere shine similarly sizable
-5 skyscraper society sociology sonic soprano sorrow sound sovereign spate spearhead speculative sphere spoil sprawl
-5 state stigma stop streamline stronghold student stun suburb suburban suppose sure surge surprise susceptible
-5 systemic taboo talk target taxpayer thank the_crew the_deposit the_other the_sample the_subject them_on thereby
-5 thesis three_time through_0 tibet tiktok timely together tone topic total tremor triumph triumphant twelve_<time>
-5 unarm underly uneven unfound unilateral universe unleash unreliable unsafe up_on use_my useless utilize vengeance
-5 versatile vet veteran victoriou viewer vigilance visibility voice vow warfare warmer weaponry well why wildfire
-5 will_be wish wow yah yeah young yours
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
-4 enact endless endowment energy enforc enforce engulf enlargement enlist enrage entrust epidemic eradication erase
-4 espionage eternal euro excellent excess exclude exile exodu expenditure expensive exploration express facilitate
-4 faculty fashion fashionable feasibility fertile fiat figure finnish fitter_<time> five_<time> five_new flamboyant
-4 fle flexible flock fluent focal foot_$ force forever fortune franchise frantic frau fridge fridge_<time> gase gen
-4 generally get_back get_fitter get_nip get_onto glaze glimpse go go_all godfather good goodwill government guarante
-4 guerrilla gut ha happily have have_get haven headach heed hero higher higher_$ historical hit hold_it honore
-4 hospitality hour_for hour_on humble hurdle hurry illustrate immigrate implicit impulse in_law in_the inappropriate
-4 incite income industrial infectiou infiltrate inhabitant inherit inspiration integral intelligence interpretation
-4 intimidation invisible involve ire japan jitter judgment just kremlin labor landowner language_$ lapse last_one
-4 lathe latin latitude lead_a leader leap least_three like_a likely limelight limitation little_one live lively lobby
-4 logic loo_$ loom loudly luck luxuriou luxury malnutrition mandate maneuver mantra mark_code massacr mastermind
-4 masterpiece mayor memorable mere methodology migrant minimal minute_one miracle mobilization monetary mortal most
-4 mostly mountainou muscular muster my_german mythical nationally naturally negotiate negotiation neighbore neither
-4 network neutrality new_client nip nip_<time> nod nonfiction nonpartisan nonsense nonstop nor northeast nuclear
-4 obsolete oclock of_cpd older on_tiktok on_top operational organize orlean otherwise outpost overse oversight
-4 own_the pacer pact panick paper_$ parallel_park paralyz particular partly pass_$ past patience_with peasant
-4 peninsula pere perfectly peripheral perish persistent phd philosopher phone_in picturesque pitch planet pleasant
-4 plentiful poetic pollution possible precision prepare preventive profit progression promote propaganda protect
-4 public quality quell quest question rag rage rampant rapid rarely raucou read_0 read_around really reasone recent
-4 reciprocal reduce redundant refine reflective reformist rein reliable renegade renew renewal repay repertoire
-4 repute residential restore revamp revenge rhythmic ridden rigid ripe ris risen romero rouge row_$ rude save scenery
-4 scenic scholar score_of scrutiny security seek seismic sensitivity sharply shattere similarity simultaneously sixty
-4 sleepy sloppy slow slump smart soar solution sort_the sour sovereignty spare spectacular speculator spontaneou
-4 staff_$ standoff stave steady stone_<time> stricken stringent study_0 stunt substantial successful suppress
-4 supremacy sweep tal task_$ tech teen tenet terrain the_book the_break the_guitar the_little the_mentor the_museum
-4 the_poster the_sheet the_tax the_year theological there these thoroughly three_<time> thriller time_$ time_<time>
-4 to_get to_listen to_stop today top_of tornadoe touch_the transitional trauma trickle trillion troupe turk twentieth
-4 two_paper ultra unbeaten undefeat underworld underwrite unexpect unfinish unforc universal unreasonable untouch
-4 unusually up up_$ upgrade upscale urg us_$ vanguard versu very violently voice_in wage warplane waterfront western
-4 westward whatsoever whoever wick wisely with_grandad witty wrangl wrath yen yourself zone
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
-3 #verb=raise/abstract #verb=reduce/thing #verb=revise #verb=save/thing #verb=sleep/none #verb=sort #verb=speak
-3 #verb=speak/empty #verb=stand/thing #verb=win/thing #verb=work 0_0 0_lesson 0_work :mass :motion <time>_check
-3 <time>_concert <time>_for <time>_in <time>_whatever <why>_<time> <why>_have ^_attend ^_brush ^_budget ^_catch
-3 ^_declutter ^_develop ^_finally ^_guest ^_gym ^_hit ^_knock ^_know ^_leave ^_lift ^_look ^_nine ^_our ^_perfect
-3 ^_pivot ^_plan ^_python ^_reduce ^_sit ^_someth ^_spend ^_stand ^_top a_break able about_the achterberg advance
-3 advisor again_<time> aid all_over all_staff already an_hour and_night and_not and_she and_so answer_to anyway_$
-3 as_<time> attempt auntie back_the become become_the behaviour bite_<time> board_to borrow broad brush_up build
-3 business_$ c_and calculation career chang character check_up cleaner community_$ complain completely concert
-3 concert_<why> consumer contractor create cry_at css curriculum cut dad_$ declutter development do_someth do_the
-3 down_on down_to drawer dur_my earn eighteen eleven else employer end_<time> ensure ethics event_$ event_<time>
-3 every_customer everybody_in exce fail feel_at fifty find_out flawless for_0 full_potential fund game_$ geography
-3 give_back give_the going_with grow gym_$ gym_0 hand_$ have_$ have_the here hit_0 house_<time> household i_use
-3 identify in_leed in_total increase independent industry_$ intend interview_list into_a javascript jazz journey
-3 keep_going key kg_<time> kilometre_in law_$ lesson_<time> lift_the like_our longer love_to make_our max_0 merit
-3 might more_patience movement my_class my_colleague my_desk my_game my_javascript my_mentor my_watch network_$
-3 never_have never_make next_time nicer nineteen not_$ not_touch of_an of_me of_study off_<time> on_<why> on_a
-3 on_call on_day on_with onto_the open_evene or_not or_over organise our_choir our_on over_me partner peace
-3 pound_<time> prepare_for presentable project_<time> prom properly proposal put_0 python python_0 rain_$ raise
-3 read_a read_the recognition remain repeat response_<time> revenue run_<time> safety sales_$ science scratch_<time>
-3 secure share she_be shift_<why> shift_and show_<time> so_on sorry sort_out stay steer step_up stop_<time>
-3 talk_about tea_<time> temper ten_hour term the_0 the_autumn the_case the_county the_course the_file the_flat
-3 the_food the_go the_interview the_kid the_most the_neighbour theory thesis_0 three_to three_year tiktok_<time>
-3 time_<why> time_with to_0 to_take tribunal turn turnover two_more understand_the up_my us_on viral vocabulary wake
-3 welcome well_at when_the who whom work_with would_be would_love write_<why> wrong zero
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
-2 #verb=pass/none #verb=play/empty #verb=pull #verb=reduce #verb=reduce/abstract #verb=revise/thing #verb=smash
-2 #verb=smash/same #verb=solder #verb=solder/thing #verb=solve/thing #verb=speak/none #verb=stand/none #verb=stay
-2 #verb=strengthen #verb=strengthen/thing #verb=study/none #verb=study/thing #verb=support #verb=support/thing
-2 #verb=take #verb=take/empty #verb=travel #verb=turn/empty #verb=upskill #verb=use #verb=use/thing #verb=want/thing
-2 #verb=work/thing 0_<why> 0_budget 0_chemistry 0_k 0_year :daily :decide <time>_e <time>_instead <time>_sales
-2 <time>_the <time>_then <time>_twenty <time>_week <why>_say ^_an ^_beekeep ^_better ^_coach ^_come ^_continue ^_cv
-2 ^_eng ^_feel ^_file ^_fix ^_forty ^_handover ^_may ^_mix ^_order ^_patient ^_put ^_quieter ^_raise ^_scale ^_solder
-2 ^_solve ^_student ^_take ^_travel ^_twenty ^_upskill ^_with ^_world a_bite a_cool a_dog a_four a_fresh a_good a_job
-2 a_little a_lot a_morn a_native a_nicer a_phone about accent_<time> act age alumni and_i ao3 arabic art artist as_a
-2 as_discuss as_many ask at_least aws b1_<time> back_to be_a be_at be_completely be_elect be_happy be_not be_take
-2 become_an beekeep begin_<time> big bike bill bite bite_braver bite_more book_system bounce braver bring_it canteen
-2 care cassette cassette_$ cast cause chapter_three chemistry child clean_code clue co coach code come come_<time>
-2 complaint_$ complete_two compliance conference contribute_to could course course_<time> cover_$ crew cut_down
-2 data_<why> direct do_not docker eng eng_light evene_class exception_$ exercise exist expect file_$ finally
-2 finally_$ finally_do finally_get finance finish_strong fit_<time> five_hour food_bank for_$ for_a fraction fresh
-2 from_my further gain game_<time> garden_$ garden_<time> get get_promote goal goal_be grandad grip_on grow_the
-2 guitar handle handover_<why> hang_of hat_<time> have_not head_<time> health height help_with hold hospice hospice_$
-2 how i_become i_do i_finally i_have i_need if_i image improvement in_meet in_one in_place inner invite it_<time>
-2 it_a it_down it_on it_take japanese_<time> job_hunt k_<time> knock_0 know_the land_on lathe_$ lathe_<time> law
-2 least_0 like_the like_to link list_<why> lot_of machine_$ make_every make_headway make_my management market
-2 master_the may_i me_and me_at mean_by meditation meet_$ migrate migration minus_0 morn_person move_to my_co
-2 my_community my_father my_head my_knee my_parent my_wife myself_and name_of native_<time> need_to new_book
-2 night_shift ninety_hour no_one note_dur noth_fancy now of_a of_code of_my office_<time> often on_$ on_myself
-2 on_shift on_what one_$ option our_school our_town out_<time> out_of outline over_my page_0 pain parent patient
-2 pay_0 payroll person_for person_in personal phone_$ pivot pivot_table plot portuguese practice_$ presence_in
-2 profile_of puff query quieter quieter_<time> radiator raise_the recruiter recruiter_to reduce_error reel refugee
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
2 #object=folder #object=forever #object=free #object=garage #object=gate #object=grandad #object=group #object=happen
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
2 #verb=watch #verb=watch/thing #verb=write/empty 0_and 0_attendance 0_follower 0_from 0_i 0_in 0_second 0_supervise
2 0_time 0_without <time>_all <time>_but <time>_each <time>_market <time>_not <time>_out <time>_please <time>_rather
2 <time>_report <time>_sort <time>_that <time>_when <why>_all ^_add ^_answer ^_b2 ^_back ^_bench ^_clear ^_cycle
2 ^_descale ^_explain ^_gain ^_going ^_half ^_hand ^_hope ^_listen ^_lose ^_move ^_observe ^_open ^_pair ^_parkrun
2 ^_present ^_reflect ^_review ^_rewrite ^_say ^_screen ^_set ^_sketch ^_smart ^_submit ^_talk ^_teach ^_team
2 ^_telephone ^_that ^_thirty ^_tie ^_touch ^_translate ^_visit ^_want ^_watch ^_what ^_whole ^_wipe a_0 a_colleague
2 a_customer a_medication a_michelin a_pass a_weather above_$ after_that again_and agency aisle alert algebra all
2 all_the and_<time> and_friday and_have army article_to as_well asleep assembly at_night attend bakery band bandage
2 be_it bedtime before_i bench_0 best_in better_mark black ble blog blood_pressure body bookkeep bookkeep_diploma
2 box_<time> breath bulb café camino cancel chapter_0 child_in clair clair_de class_<time> classroom cloud
2 coffee_machine coffee_with colleague_$ college comic completion_of compose consultant correct course_$ cousin_in cpr
2 dahlia dahlia_<time> de_lune decide delay delegate_the deliver department deposit design develop_leadership dig_over
2 division do_<time> do_more dosage dosage_abbreviation down_<time> draw draw_up drive drive_licence dummy
2 duolingo_polish dur_the dyslexia e each_take eco elect_as email emergency_fund employee english english_<time>
2 entire entry_<why> episode_of error_$ evene every_parent every_time exception explain_my farm farmer fast feedback
2 final_of finally_listen find finish_read finish_the first_$ five_past fix fix_the folder football for_half for_ten
2 forklift four french friday from_0 from_every from_scratch gate_$ gauge gel get_it get_vote give_me good_i grandad_$
2 guess_$ half_hour hallway hand_in hand_up handover happen_$ have_all head_to hear help_$ her_<why> hid_it him
2 hire_at host hotel hour_and hour_to i_shall i_will i_would in_class in_it in_kurdish in_my in_nature in_under
2 in_write index inset insurance it its_<time> join k k_under keep_on keep_the kg_of khan_academy kurdish league_$
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
2 some_weed some_weight specy spell_test spreadsheet story street stretch stretch_<time> student_council style
2 sugar_in swim_again swim_with table_<time> table_up take_0 talk_at team_meet telescope tell_the test_$ than_the
2 than_two that_<time> that_be the_cello the_class the_council the_coursework the_district the_door the_dummy
2 the_emergency the_entire the_fence the_final the_first the_garage the_gate the_guild the_head the_kitchen the_league
2 the_lift the_lower the_northern the_old the_pta the_second the_share the_stair the_sunday the_tenant the_thirty
2 the_three the_tractor them them_<why> then_$ there_be they_get thirty_dosage time_i to_a to_finish to_reach toddler
2 touch_my train_$ trap trustee two_minute tyre_<why> under_0 unit_0 university up_who ups us_the use verb verse_0
2 village_hall violin visitor voice_<why> volunteer_at walk_the want_my ward_manager watercolour weather_app
2 week_<time> what_they whatever_happen wheelchair who_do wife will_become will_take wipe wipe_down with_a with_marta
2 woman would_really write_$ write_a zero_<time>
3 #act=activity/abstract/part #act=change/thing/whole #act=finish/person/part #check=count #concrete=activity/person
3 #concrete=vague/thing #first=activity/person #first=topic/abstract #first=vague/thing #hands=partly #hands=spared
3 #object=article #object=b2 #object=cash #object=chair #object=chisel #object=coursework #object=department
3 #object=dry #object=exam #object=fee #object=feedback #object=fewer #object=good #object=hired #object=late
3 #object=licence #object=life #object=light #object=listener #object=national #object=nurse #object=pair
3 #object=permit #object=post #object=price #object=request #object=right #object=safe #object=skin #object=sorry
3 #object=sport #object=squat #object=stat #object=sub #object=sugar #object=teacher #object=timesheet #object=vegan
3 #object=walking #object=webinar #reasons #verb=ask #verb=commit #verb=commit/empty #verb=ensure #verb=ensure/thing
3 #verb=give/person #verb=have/abstract #verb=hold/thing #verb=join #verb=join/thing #verb=learn/none #verb=max
3 #verb=max/thing #verb=memorise #verb=memorise/thing #verb=pay #verb=practice/thing #verb=reach #verb=set/thing
3 #verb=shadow #verb=sharpen #verb=sharpen/thing #verb=show/thing #verb=smoke #verb=smoke/none #verb=spend/none
3 #verb=talk/thing #verb=tell/thing #verb=tidy #verb=tidy/thing #verb=walk #verb=win/empty #verb=write/thing 0_house
3 0_kg 0_length 0_on 0_to <time>_0 <time>_<time> <time>_about <time>_geography <time>_it <why> <why>_get <why>_not
3 ^_apply ^_become ^_commit ^_ensure ^_fifteen ^_finish ^_groom ^_ielt ^_join ^_memorise ^_mr ^_new ^_quit ^_reconcile
3 ^_rehearse ^_rewire ^_shadow ^_sharpen ^_tell ^_tidy ^_try ^_write ^_wset a_fortnight about_0 about_my accident
3 account_<time> advice all_seven allotment allow aloud anatomy and apiece apply_to approval at_five audition
3 away_from b2_in bank_feed be_0 be_in be_late be_make before_buy below_0 bin biscuit blog_post book boy_$ buddy
3 camera can car caretaker carve cash channel chart chef chem chem_$ chisel church closure colour come_to common coral
3 corner costume county coursework d day_$ deep_work descale display do_some doc documentation doe dose down draft
3 duty early eight either estate everyone_in evidence eye f fall feed_<time> fence_<time> fewer five_year flexbox
3 flexbox_froggy food_hygiene fortnight fortnight_$ froggy front_crawl gallery garden geography_<time> get_at get_hire
3 get_in girl go_swim go_vegan going_to grade_0 graft gran grid have_be have_my he head_boy headline heart_<time>
3 honestly_i house_point hunt husband ielt improve_my in_bed in_english in_german in_show information inspector
3 into_the introduce irregular it_<why> italki italki_lesson kata kettle last launch league learn_my lease
3 linkedin_learn m_<why> mate maths matrix me_ill median memorise memory mentee merge mine minute_<time> mirror
3 mistake_<time> month_<why> mother ms mum_and my_0 my_goal name_on netball newly news niece nine no_more not_one
3 noth_else now_and of of_deep of_it offcut ofst on_linkedin once once_<time> outdoor over_the own_$ pair_of part_in
3 peer_group petty_cash phonic phrase platform please portfolio_$ pound practice_my press_ups price_for produce
3 product profile_$ promote_to pull_request question_in quit_smoke quiz reopen repair report_$ right row_with save_0
3 save_account scheme school seat sentence set set_up sharpen shout sister six skate small smile smoke_$ solve_0
3 some_of source spend_<time> spend_no sport starter statement step_<time> stock str straight stream supervision
3 supervisor swap tally teach_assistant ten_minute th that_we the_allotment the_grammar the_gym the_night the_petty
3 the_portfolio the_price the_shed tidy tier time_table timesheet trial trumpet try_out twice_<time> up_what upright
3 user vegan_<time> vegetarian visa wait ward_<why> webinar weed_along weight when where who_can whole_of will_$
3 will_do will_get win_the wine winter work_in wound_care wset wset_level year_0 your
4 #act=activity/empty/part #act=activity/person/part #act=finish/person/whole #act=vague/none/whole
4 #concrete=finish/same #concrete=topic/thing #first=create/person #first=create/thing #first=named/thing
4 #first=topic/thing #object=abbreviation #object=brother #object=clinic #object=display #object=employee
4 #object=family #object=give #object=line #object=mentor #object=outstanding #object=peace #object=refrain
4 #object=saving #object=shown #object=splashback #object=swimming #object=tomatoe #object=whole #verb=apply
4 #verb=ask/thing #verb=come #verb=grow #verb=like/thing #verb=log #verb=record #verb=rehearse #verb=review/thing
4 #verb=run/thing #verb=take/none #verb=tell 0 0_into 0_with <time>_get <time>_on <why>_one <why>_so ^_as ^_cook ^_gas
4 ^_grow ^_life ^_log ^_refrain ^_the ^_year a_night abbreviation about_bully abruptly absentee academy accidental
4 accord accreditation achille acoustic administere admiral adobe ag agent ak algorithm allegedly along_the amelia
4 amend amir and_then announcer antarctica apache appearance apprentice approve aquarium arbitration arcade arch
4 arrival artery as_an asbesto associat atlas atoll attachment attend_<time> attendance attorney audit aunt
4 authorization authorize autobiography away b_or badger baggage banana bank banner bare barry baseman basin bayesian
4 be_show beam beaten behead benjamin bern better_<time> bird birdy bishop bite_of blackout blackwater blanc blanco
4 bloom bogu bon booster both bounc boundary bowler box brake brawl brett bring_one brother_$ bureau burgess burst
4 burton bye cafeteria calendar cameo canada canon care_$ carol carrot cas cascade case cave ce ceil cell cement
4 cemetery cent centennial chairman championship chandler char charg chartere chateau chess chien chow chromosome
4 classification clause clean close clothe coach_the cocaine cockpit cocoa codewar_<time> col collide color coma
4 come_$ comment commodore company composite compress compulsory concerto cone confinement confirmation contract
4 controversy cookbook copyright cough crater crouch cue curse customer cycle dad dairy dam damp dark darl daughter
4 debry debute decommission decorative defamation defective demolition deputy derrick desk detector development_in
4 diagnosis dietary digest diocese disclose disperse display_<time> distributor district ditch do_a doctor doll dolly
4 dome drainage drill drown duchy due dugout dunn duolingo dwarf ecstasy edg eighth electrical electrician
4 electrician_<time> elephant employee_of engine equalizer equipment equivalent essay etymology evergreen exact
4 exclusive exemption facility fairway fairy falcon false famou fang faulty favorite fay fetch fiber fielder finch
4 firestone firm_<why> fis fisher five_$ flagship flame flesh flown fly flyer footage footballer forehand form former
4 freeman fullback fumble furniture fuselage gala gambia gardener gas_safe generator gift gilbert go_to goal_<time>
4 gourmet gov gra granddaughter graph grease griffin gunman gunshot handbook handover_$ hang hangar harper hastily
4 have_0 hearst heart heat heel heir hello herald hereditary highland hike hog hollow home home_$ homere horseback
4 hospitalize hour_<why> how_many identical if_the illegally implant import improperly in_$ inaugural inaugurate
4 include indoor induct infamou infant infantry infect infection infield infringement ingredient injure input inquiry
4 inspect instruct interface intermittent interrupt invalid investigator iso itinerary jake jane jeep jerry joe joint
4 jun kickback kingdom knee knockout ko kraft l lab laboratory ladder large laser latter layout learn_the leas lee
4 lengthy lens librarian licence life_$ lift lightly lim limestone liner loch locker lookout loose lowland luke
4 machine main make_a manager mandatory manga map mar marathon marina material maternity mechanical medalist
4 medication_error melt menu mercantile merchandise merchant midway ministry minute_of mistakenly mixture modification
4 moist moisture mold monarch monkey monte morgue mosaic motion motorway mount mountain mourner move_up muddy
4 my_brother my_ex nanny natal national naturalization navigator nelson neon never noel northern not_buy note
4 observatory occasional occasionally off_my officer online only_$ only_<time> op oracle ordination otto outer
4 outstand_<time> overland overtime oxide package packer panda parish parliament parole part pasha pavement pavilion
4 penguin percussion periodically photographic physiology piano pier piper placement plant plantation plasma plug plus
4 point poisone police pollard pont portable portal poster poster_about postpone postponement powere pregnancy
4 pregnant premiership prescribe previously priest proclamation promotion pronounc proxy pulse put_my put_up pyramid
4 quaker quantity ra radiu raid raja rapper rare rather_than raw reach_0 read_<time> read_to reassign reception
4 reconstruct record_myself recovere rector recycle redesign refrain_from rehearse rental reopene requir reschedule
4 reserve residence residency retention review rewire ride right_on rink rise rob robbery roe roller row royalty run s
4 salesman sanctuary sap sawyer scotia scrap scratch sea search seasonally secret seizure select sell seller sentenc
4 sermon seventh severance shaw shiny shop show show_at simmon sixth ski skipper skirt slate sleep slid soft soil
4 sonny soon soy spam splashback split spotify spotify_<time> sprint spun square squat ss staircase star stationary
4 statue steal stella sterl steroid striker sub subscriber suit sultan summary summon sunday sunrise supplemental
4 swear swedish sweet swiss sworn syndicate synopsy ta take_the tam tank tara temporarily terminate terrace
4 terrestrial test testosterone the_<time> the_firm the_green the_junior the_month them_<time> thin time_for timothy
4 to_<time> tom tommy tong toy trail travy tri trim tucker turbo turner two_<time> typically unpublish up_the vacancy
4 valid vanity variously vector vegan vein verification village vincent vine vintage vitamin volley vomite voyage vs
4 ward wardrobe warrant waugh wav way_<time> weaver weber weed wholesale width wigan willie win_best winger winner
4 witch within wolve wood woodland wound write_down xi yard yate yearly
5 #act=create/thing/whole #act=finish/thing/whole #act=light/person/whole #act=light/thing/whole #amount=count
5 #check=rhythm #first=light/person #numbers #object=alcohol #object=bought #object=chapter #object=getting
5 #object=parkrun #object=part #object=physio #object=poodle #object=question #object=stuck #object=water #verb=become
5 #verb=better #verb=cook #verb=find/person #verb=finish #verb=like #verb=lose #verb=lose/thing #verb=make/person
5 #verb=mend #verb=see #verb=see/thing #verb=try #verb=try/thing 0_chapter :person :prize <time>_up ^_<time> ^_do
5 ^_food ^_go ^_never ^_re ^_see a_b a_first abdominal abel activation add addition additionally adjoin adjourn
5 advertisement advisory airway album all_0 alley allowance alongside also always_$ and_me android animal annual
5 antarctic antenna antique ap artificial assailant association automate autumn award b2 backhand backup barb barber
5 batsman battalion be_stick bear beck bedroom below belt beneath berth billy birdie blake bleed block bogey booker
5 bookstore bore botanical boulder bounty bowie bowman bra brigadier broadcast bruise brush buffalo bug build_a bulk
5 burke but by_heart call caller cam camp canary canton canyon capsize carl carpenter catcher cathedral cavalry ceas
5 cello chaplain chapter_of chassy chick chronicle circa clark clear clutch cobra collection colt columnist comet
5 commission commissioner compass complaint complete_the completion concussion conditional confidential configuration
5 consent contact conte content continue_professional convert corpse council counterfeit courthouse courtyard cousin
5 cricket cross crow cube cubic custody cyclist day death debut deceas decorate decoration decree deflect der
5 description dexter dial dig diner directive disciplinary disk dismissal diver dixie dominion domino donation drake
5 dress driver dudley duke dump dynamite each_$ eat editor eldest electric elf empty enlarg entitl enzyme episode
5 equalize ex excavate except explorer explosive extra family fat fever fifth fine fir firearm firm first_in flash
5 flotilla flowere foil food for_my format formerly freight fruit fungu gallon gently goalkeeper google grain grand
5 grandfather grandmother grandson granite grant guild guitarist gun hamstr handcuf handler handy harvest hat haul
5 haye headquarters heap herbal herd hide higher_in his hoax hogan holme honorary hook hooper horizontal horn hospital
5 howe hymn illuminate in_wound inadvertently inbox incorporation indefinite inflammation informant inspection install
5 interpol issuance jam jasper jay jersey jewelry jimmy junior kaiser kicker kickoff kosher kroner kyle lacrosse lap
5 lay leach leaflet lecture len levy ling list livestock locate locomotive lok lottery lowere luncheon lung magnetic
5 majesty make_me makeshift marijuana mascot me_to medal medicine medley memorabilia memorial mesh metallic mid midday
5 mike milligram mineral mirza misdemeanor mistress mobile monastery monk month_$ moon more_of morn mosquito
5 motorcycle mr musical_$ my_life nak navigation near nephew nickel nickname nicotine not_to notice noun nude nut
5 obstruction off office omega on_the only opener or_better organ organic outside owner oxygen p paint palace pale
5 papal pardon parkrun parkrun_<time> partially partition patty payment pebble pedal penalty pet pickup pil ping pit
5 place plain plenary po poison poker pole poodle poultry prayer premier procession processor professional_development
5 promote_me promotional propeller proper proprietary protective prototype punt quit quote rac radio rail rana read
5 recast receipt redistribution referenc refuse regularly relay reliever remainder renne reproduction reservoir
5 resignation rest rest_of restaurant return revert rex rider rite rocker rotate rub rupee rusty sabbath sah sail
5 saint sam sandstone sandy sas saunder savoy scam scent schedule screen sec seiz shark short shoulder side sim simmer
5 skillet slice solicitor sometime spider spiegel spike spokesman sprinter stainless stair steel stein stereo stick
5 stolen stoppage strand stranger stray subpoena subsequent sue sunglass sunset supplier surface surgical switch
5 sylvester tai taint takeaway tast taxi taxonomy tent tenth that_really the_consultant the_north the_rest theft they
5 thunder tim titl to to_say tobacco tomb torah tract transport trash tribune truck tunnel turtle twitter type
5 unauthorize unavailable under unit unname unreleas upon upstair ur usage vacate varsity veil vent vertical victor
5 video vocalist voltage wah wall walsh watt week what_be wheeler which while whilst wicket wilkin with with_<time>
5 with_one withheld within_0 worm x zip
6 #act=create/none/whole #act=finish/none/part #concrete=change/thing #ends #first=create/none #hands=exam
6 #object=attendance #object=catch #object=least #object=level #verb=better/none #verb=come/none #verb=finish/thing
6 #verb=get/abstract #verb=make/none 0_customer 0_for :deliverable <time>_a <time>_come ^_ask abbreviat above ace acid
6 activate afternoon alan alia alison all_of alphabet ambulance amp anchor ann anonymou anthrax application appoint
6 arbor ark arrive at_the atop attic attribution auxiliary bach badminton baker ballot barker barrel barrow bate baton
6 be_on beach beard ben beth beverage bibliography bicycle birthday bluff bo boil born bottl bow boy brass breast
6 brewer brick brief briefly brigade brook bull bumper bury butler cab cairn calcium carr cellar ceramic ceremony
6 certification certify chain chat chemist chin classroom_<time> clock cocktail cola collin comb compilation
6 confederation confession conjunction contamination conversion crawl crescent crimson daily dan dash dawn de decker
6 deer dentist detonate dictionary din dirt discharg discharge discography discovery dissolution dissolve distribute
6 document domain dop driveway drummer duchess duck dur dusk dust dy eagle edit elevator eleventh elk emergency emma
6 encode erect eric escort eve examiner excerpt expiration extension farmhouse feast feather feature fertilizer
6 festival fifteen file fire fisherman fixture flank fletcher flint float floral floss floss_<time> fluid foam follow
6 for_<time> foreman formal fort four_$ fourth frog front fulham funeral garbage garlic gas get_a give_us glacier glue
6 goose grass greenwood grenade groin ground handball harry hart hast heather herb hole holly holy hopper hot imperial
6 imprint inch incorrectly initial injection injury instant interval into introduction invent inventor invitation isle
6 jenkins jewel jo johanne judge june keeper keyboard khan kilogram kiss kite knife label lady laurel layer leave
6 library licens ligament limousine lin linkedin lion lip lone loop loud lounge lower lucy lunar magnate maize maker
6 manufacturer mark mask massa match medication membrane mercury meter metric midland miller module mollusk molly
6 morrow morry motel my_practice namesake navy nearby nest nestle newspaper night_$ no north notation notebook notify
6 officially oil on on_time operator orchid originate other_person overdose own palmer panel paragraph peace_$ peck
6 per perfume petrol physio pig pocket poem porch porter portion posthumously potatoe preliminary prince probation
6 promptly pronunciation protocol provisional publication publisher pull quarantine random raven ray razor receive
6 recess recommend refund register rice ridge roger rosemary ross rounder rover rust rutherford sally salon sans scrum
6 seaman selection semi separate separately server service shaft shave shearer shell sherry shill ship shortene
6 shrapnel shrimp sign skeleton skinner slip snake snow sodium sole song soybean spa special specially specification
6 spinal splash spokeswoman sprain springer sticky sued summone sun supermarket surgeon takeaway_<time> tate te tee
6 teller temporary ten tendon terry the theorem thermal thickness thoroughbr ticket till tiny title tomato trace track
6 traffic trailer trainer tram translation transmission treasurer tributary trophy ulster uncle underwear underwent
6 unearth unofficial upper usually valentine vegetable version vicar vik viscount visit vodka volume w waist warehouse
6 weekday weir wellington wharf whip winery write yacht
7 #act=create/person/whole #act=finish/empty/whole #act=topic/abstract/whole #first=activity/thing
7 #first=finish/person #object=satisfaction #verb=become/thing :activity <time> a_month a_will accompany adjacent
7 adorn again_$ allan along aluminium aluminum ammunition ams announce any any_more apply appointment at audio
7 automatically baby backstroke bacon bail bailey bait banquet barbecue basement basil basket bassist bay beaver belly
7 beside birth board bonus bowl breaker breeder brent bride broth brunswick bullet bur bus cabin cache cage cannon
7 canvas caroline carry castle cat catalogue centenary cereal ceremonial chamber chapter chester chip chop chuck cigar
7 circuit circulation clau click clip clive club cod codewar coke collector colonel colore communion compression
7 confirm consecrate consist consort cooper cordon corporal corpus cottage couch count countess courier court courtesy
7 cox cricketer crisp crossbar customary cylinder dale dalton den denote depot device diameter dinner diploma
7 directory discover dish div dog dragon drop du egg enter eponymou expire extraction fence ferry fill fingerprint
7 fish flag flat flip flute fog foot for forgery formally formula fowler fra frame free freshly frigate fur gag
7 garland genu get_0 glen goddess gown graham gram gravel graze grocery grow_more hale half hamburger hammer hamza
7 hatch herein hill house hurl in induction ink inside instruction intercept intermediate item j james jaw jenny joey
7 junction kensington kent kick lake lambert lar larvae laundry ledger leed libel lid lieutenant light lighthouse
7 liquid liter lobster lump m mac magistrate marker marrow marsh mason massage mast matt maxwell meal memo memorandum
7 microwave minc miniature monthly moose mound mud mum murphy nan newton nicky node nursery onto ordnance os oven
7 overturn owl paddy pan pant parker partial pass pastry pat patel pea peanut pence pend petit picnic pike pile pine
7 pinto pizza plaster platinum polish pool porcelain pork port possession post postal potassium printer prize prophet
7 purchase racket ranch recorder reed refer reference regiment regular reinstate rename reply reprieve respectively
7 reveal reverend river robe roof round sack salad salmon sample scarlet scoreboard scot seed serve sheet shepherd
7 shield shin shire shower single smith snack son specimen speedway sperm spice squash station steward stomach store
7 strawberry stripe submission surgery sweat sword tab tablespoon tabloid tail tan tap tar tea teaspoon telegram
7 terminal termination text thereafter thief third throne through throw thumb tile timber tire tissue to_the toilet
7 tomatoe ton tow transmitter triangular trinity triple trouser trout troy twice uk uncovere unidentify unuse vale
7 vanilla variant veg verse vi vinegar wagon waiver walk waterfall white withdrawn woodward
8 :create :granted ^_have ^_no abbey abdomen again ankle ant arrange arrow article assistant attach balloon ban barne
8 barrett barton battery bead bee beef boat bolt booth bottom branch brewery brother bud bundle burn burnt butter c
8 canal candle canopy cap cargo carpet chalk champagne chapman charge check chestnut chili cigarette circulate
8 citation clay clinic cole collect column commenc complete cove cover crab curtain custom customer_satisfaction daisy
8 deck delete delivery deluxe dental dessert dip discontinu dissolv donate double dough dove duff dutch earl eddy
8 elbow emblem emerald entrance every exam examination extract factory find_a finish floor freighter frost frozen fry
8 garage gastropod get_into grammar grove guardian hair hand handgun hare heath helmet her holt homemade homestead
8 hour_$ hydraulic hygiene identification insignia intake iry jan jockey journal jumper kelly king kitchen knight lamp
8 lance lane lantern lawn leak leopard lewy liquor litter liver load lock lord lose lotu lumber magazine maid manor
8 manual marble mare mary meadow metal mick microphone month mouse mushroom mustard n needle newsletter nose nurse oak
8 oath obtain of_our olive onion oral original out_loud paperback parcel parenthese pearl penny peter petition
8 pharmacy photograph pick pie pill plum potato potter pottery presenter price princess railway rainbow rear
8 rectangular referee refrigerator release remix replay retrieve robin rope rotary rum safari section send sergeant
8 seven shoe sir site sketch slot slug smoke soap somerset soup spear spell spot spr spray sprinkle stack stain steak
8 sticker stone storage stove stump submit subscription supplement surrey sweater t tampere thick thorn thread tiffany
8 tongue tractor tree underneath unmark update velvet vessel veterinary violet virgin walker wear wed weekly wheat
8 wheel willow window wire wolf year_$ yoga zinc
9 #amount=clock #check=clock #checks2 #first=finish/thing #hands=others #object=scale #object=stranger <why>_<why>
9 ^_<why> abbot aka altar alternatively apple available bag bake ball bamboo barge baron baronet bass batch bathroom
9 baxter beer beetle bench berry blackberry blank bone boot bourbon bread breakfast bronze bundl bunny butt butterfly
9 cane canoe cape capsule cardboard chapel cheese cherry chicken chocolate circular clerk cloth coconut companion
9 compartment confiscate constable contaminate copper cord corn crane crest curl curry cutter date derby diamond
9 discard dover drape drink drum dye ear easter eject enclose fa feed filter final finger flap flower fold forehead
9 furnace galloway ginger goat gold gray green grill hay hooker horse hull ice id immediately inlet inscription iron
9 jack jacket jar juice lac le leather logo manuscript maple march midnight morse moth mouth nail name night noodle
9 notification o observation open oyster parachute parsley patent peel pencil pepper permit polo pond pony pot priory
9 privy pseudonym pub punch quarry receiv red reissu replace replacement replica report revoke rifle roast rod saddle
9 sauce scan screw sentinel sheep sheriff shipment signature silk snail sock souvenir spencer steam strip suitcase
9 swan tag talbot tape telephone thigh toast toe tuck tyre umpire undisclose vault vendor vest wales wallet walnut
9 warden wash wax webster wet whistle wool worcester word wrist yuh
10 :exam ^_some afterwards alcohol ash auction automatic badge bearer birch blue boiler brown bulletin bullion bushel
10 butcher cake captain carriage cart cartridge cattle cedar cheek chest cinnamon commonly contain cooke coronation
10 coroner correspondence cotton cow crocodile crystal cup dat disc envelope fin fountain gate give glove golden grey
10 head header henry hut injunction issu jade jubilee kidney lace late length lever lily lime line luggage moss my_own
10 nasal noon one optional ore oval paper passport peach permission pin plaque pumpkin purple purse recipe record
10 registration registry removal reprint rib roll sage salt sandwich scarf scoop shelf shirt shotgun skip skull sleeve
10 slide soak spinner spit st subfamily substitute surname suspend suspension swim tender then tin tip tooth toss
10 trademark transcript transfer v van welsh wooden wreath
11 #concrete1 #verb=grow/empty :finish accidentally admiralty affidavit august autopsy axe b bark barn bean blade
11 blanket booklet bucket burial calf camel chair cream creek dart dock door each entry fake fee feeder flour from
11 gill glass groom gum hall ham honey hood later leg lemon license marry mat messenger milk minute neck orange
11 orchard pack photo pink pipe plastic postage powder press publish queen rabbit rubber sale sand sausage skin soda
11 subsequently syrup table tablet tavern telegraph throat trunk via vinyl waiv ware whiskey wicketkeeper without wrap
12 after amber bed blood button candy card charcoal clearance coat coin container copy cork crown deposition diary dry
12 edition engrave fork gazette inscribe leaf letter maiden mail originally ounce page pair palm patch pistol retriev
12 ribbon ring royal ruby second shortly spoon stamp stuf tattoo tube used valve
13 bar bell certificate coffee commemorative cook holder insert lunch mill pad pen plate print prior remove request
13 silver straw stud sugar towel
14 another bottle coffin lamb lodge log meat mint rack until urine water yellow
15 bath before by kit packet seal
19 buy
20 first paste
"""
