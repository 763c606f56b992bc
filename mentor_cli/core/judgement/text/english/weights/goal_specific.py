"""What 7521 labelled goals teach about specific: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "a8f16da4f9da6913"
ANSWERS = ("no", "yes")
ROWS = """
-26 *
-20 economically mindful resilient seriously
-19 genuinely profoundly
-18 alienate daunt enormously fundamentally immensely importantly vastly
-17 disadvantage financially frustrate indifferent politically precariou socially terribly underestimate undoubtedly
-16 #hands=unsized accountable accustome civilize crise emotionally entrench entrepreneurial ethnically fearful feel
-16 frankly fundamental imperative increasingly incredibly inherently militarily misguid motivate pessimistic
-16 prosperou repercussion strive troubl truly unpredictable unstable unthinkable vulnerable
-15 appall attitude better cope culturally deeply defensively disparate dissatisfy equally extraordinarily formidable
-15 frightene headway hugely incapable invest ours outset overcome overwhelm perceive productive progress
-15 psychologically realization realize resilience someth struggle surely uneasy upheaval worrisome
-14 ^_0 admire ambitiou anxiou appreciate aspiration aware behave beset capitalist conducive confront consciou
-14 consequence cynical depress destabilize destructive diminish dire diverse endeavor endure exploit forefront
-14 foreseeable fortunate globally honestly impatient indispensable inevitably lag lately midst morally naive
-14 optimistic outsider perceiv perception plight postwar powerless pragmatic predictable prevail problematic prospect
-14 prosperity reliant saddene seem shaken skeptical somehow strengthen terrify undermine understandable unhappy
-14 unrealistic utterly wary worry
-13 accomplish achieve affluent ahead alike arrogant articulate assessment authoritarian boomer capitalism catastrophe
-13 certainly chaotic compell complicate confidence confident continent convinc corrupt courageou dangerously
-13 decidedly decisively democratically demographic devastate devastation distrust disturb economic economy evident
-13 excite experience fascinate foremost fragile governance grappl grasp happier harder hardly havoc imagine
-13 implication impunity industrialize inefficient inevitable instability intensely mentally murderou negatively
-13 neglect notoriously obviously openness overly particularly pivotal populou positively poverty profound prosper
-13 radically relentlessly remarkably repressive responsive restless rightly ruthless sadly savvy scenario shaky
-13 situation stability stabilize staggere standpoint stubborn stuff superpower supportive technological thing
-13 transform turbulent turmoil unbelievable uncomfortable underscore unsettl urgency vibrant visionary vulnerability
-13 weary worse worst wrack
-12 #verb=make/thing accomplishment acknowledge aspect awful bleak brutal bureaucracy bureaucrat capitalize challeng
-12 clout commonplace competitiveness concentrate deepen definitely demonstrate desperate desperately difficult
-12 disagree distract diversify divisive dominate downturn dramatically embrace endanger envision ethic everybody
-12 explore feasible flourish focus geographically geopolitical greatly help helpless hesitant impact impoverish
-12 injustice insecurity intimidate irrational jeopardize love meaningful nonetheless notion ourselve perspective
-12 pervasive phenomenal proven prudent realistic reassure regrettable relevance respect rethink selfish setback
-12 suicidal task thrive tir tragic turbulence uncertain understand unpopular westerner withstand worsen
-11 #first=vague/abstract ^_to absolutely affect afraid aftermath aftershock aggressively amaze ambition ashame
-11 astonish awe awesome basically beleaguer beneficial bullish calm catastrophic cautiou civilization clearer clearly
-11 closer coherent collectively communism competent conservatism consistently convince credibility dangerou decade
-11 democracy desirable despair deteriorate deterrent develop disappoint disastrou distinctly dynamic eager economical
-11 emerg emerge emergence emphasize engage epicenter especially esteem evolve exacerbate exert expectation extent
-11 extremely flaw foolish foothold fruitful futile greatness gritty hardship heroic hindere honest honesty horrible
-11 hostile hour_<time> humanity hurt ideology imagination importance impossible improbable improve inability incline
-11 incredible inde indifference ineffective infrastructure inspire intellectual irresponsible job leadership mankind
-11 mentality mind miserable mistrust modernization modernize moreover mutually nation necessity nevertheless
-11 nightmare nowhere objective obsess oppression outnumbere overshadow patience peril persecute person physically
-11 plagu pleas populate pose potential precedent pursu rattl ravage reality reasonably reflect relationship
-11 relentless rely reminder reputation resurgence risky robust sad satisfy scary sector seemingly sense sentiment
-11 shameful shortcome sincerely sluggish spite stagnant stakeholder stature stereotype still strategically strategy
-11 suffer sufficiently survive sustain thankful think thousand tragedy tremendou trend unaffect uniquely unpleasant
-11 unsure urban vision volatile wag weaken weakness worsene youthful
-10 ^_under absurd achievement adamant aggressive ala always animosity anticipate arrogance assure badly battleground
-10 betray bickere bigger bitterly blame bloodsh boast bolstere brink burden burgeon capable carnage cautiously
-10 centere certainty climate comparatively compassion competence concern conflict conquer consensu consolidation
-10 constructive contradictory cooperate credible crisis danger dependent deserve detractor dictate dictatorship
-10 dilemma disarray disaster dismal disproportionate distant downfall downside eclips ecological ecosystem efficient
-10 embarrass energetic enjoyable environment environmentally erode evidently extreme fairly faltere favorably fear
-10 ferociou fiercely firepower fledgl fortunately fulfil future generation generosity get_to gloomy gre grim harm
-10 helpful historically hopeful horrific hungry ideological immoral inclusive indicative inexperienc infight
-10 influence inherent innovation institution insurgency integration intelligent irrelevant irreversible isolate
-10 largely laud lik loser macro markedly me_$ minority moderate moral motivation nascent necessarily nervou obstacle
-10 oddly ought outcome owe peacemake people perhaps pessimism philanthropy plausible political politics poor poorly
-10 predict profitability profitable progressively prone proportion prove punish push quite rapidly rational rationale
-10 react realism rebelliou rebuild recession reformer relevant remarkable respectable respectful rife role sensible
-10 seriousness sincere skepticism socialism squarely strategic stride strife strong subjective superiority
-10 surprisingly sustainable sympathetic talent tame tangible technically tension terrible thoughtful threaten
-10 tolerant too totally tricky troublesome tumultuou turnaround ultimately unacceptable uncertainty undercut
-10 undertake unfold unfortunately unwill verge viable vigilant visibly visually way weak weakene woe
-9 #object=go :hedge activism adequately adolescent afar afloat aging akin ally approach assess assumption atmosphere
-9 attain avert awakene awkward backlash balance battere belief believe betrayal brutality bully business challenge
-9 circumstance cognitive combate commitment comparable competitive complexity confuse considerably consistent
-9 continually contradiction creative creativity crime crippl critical culture decent decisive decliner deprive
-9 desperation deterioration differently difficulty discipline dislike diversity doing domination doubt drama
-9 drastically educate effort elsewhere elusive empower empowerment emulate encourage enjoy everyone excuse expatriate
-9 extremism fac fairness far fate financial foe forecaster fully gainer glamorou global grateful grip happene happy
-9 hardene haunt heartland heroe hostility ignore impress inconsistent inequality innovative insane institutional
-9 integrate intensify intensity interest lament lawless lax legacy less lessen leverage liberalization liberate lofty
-9 logistical mainstay make_the managerial matter maybe mediocre menace metropoly mobilize momentum mood morale
-9 morality more multinational myself navigate neighbor noteworthy notwithstand obese obviou odd organizational
-9 painful patriotism peaceful perpetrator persist portray potentially practice_0 precisely pretty priority
-9 professionalism pros quo racially reconcile reconstruction regard relatively remind repression resentment restive
-9 rid risk schizophrenia secretive sectarian sensibility severely skeptic slowdown sober social solve somewhat sort
-9 squandere stable steadily strategist stress stupid substantially success suspense sway synonymou tackle tarnish
-9 tend tendency tense terrorism terrorist thrill tough toward transformation transition treacherou undecide underdog
-9 unfamiliar unfavorable unfortunate unify universally unjust unlikely upbeat viewpoint violent vying wealthy
-9 weathere what wholly wildly willingness wonder workplace wrought yet
-8 #concrete=named/thing #object=degree #verb=get/empty ^_at ^_five ^_minimum ability abroad absorb accelerate
-8 acceptable accountability acknowledg advancement advancer advantage adverse agenda aim albeit align alleviate among
-8 anarchy anguish annoy anxiety apt around attention attract attractive aura backer bastion battl benefit beyond
-8 bolster breadth broaden broadly brutally bureaucratic chiefly cinematic civilian closely coincidence comfortable
-8 communicate community compromise concede confrontation consider consolidate constraint contemplate continuation
-8 contrast conversely corporate costly country courage critically crossroad cultural debacle defend deflation derail
-8 determination differe difference dignity disagreement discourage discourse disgruntl disparity disregard
-8 distraction distraught distress domestically dominance dominant doom drastic dream dubiou dumb earnest economist
-8 efficiency efficiently eliminate elite elude emotion emotional emphasy encompass encountere enterprise entertain
-8 enthusiasm envy escalate ethnic evaluate everywhere evidenc evil exaggerate exceptionally extraordinary fantastic
-8 favorable feel_for fend fight flexibility flung focuse forceful foreigner forty fulfill geniu glad goodness hamper
-8 happen harshly heightene hinder homeland hopefully humiliat hurricane hypothetical ignorance immense immune impetu
-8 inadequate indirectly industry inflict inhabite initiative innocent insight integrity intrigu investment investor
-8 ironically jealou justice justify lack lackluster language laugh likelihood limbo look maneuvere marginally messy
-8 militancy minimum_0 misery mismanagement moment motive multilateral myriad nationalism need needy neighborhood
-8 nerve norm nowaday observer of_0 opportunity optimism order_in orderly ordinary orient outdate outlook overrun
-8 overweight partisan passionate perfection phenomenon pois population portrayal possibly potent powerful powerhouse
-8 preparedness presence prevalent productivity proponent proposition protectionism protract prowess psychological
-8 pundit pursue quiet quirky reckless recognize reconciliation reform regime reinforce relation reluctance reluctant
-8 resolve respondent responsibility responsible retiree reward rich ridden ridiculou secular seldom seriou shrunk shy
-8 significant significantly sincerity slum smoothly somewhere sophisticate southeast spawn speak spectacle spirite
-8 staff standstill stark startl stealth stimulate stumbl susceptible systematically taller tempt terror the_room
-8 themselve thwart timor topic towards transparency traumatic trouble ugly unconventional underline unfair unnotice
-8 unprecedent unreliable unresolv unseen unsolv uphill upset upsurge utmost viability viciou view violence virtue
-8 vital volatility wealth weird western wondere
-7 #act=vague/abstract/part #act=vague/empty/whole #object=gym #object=piece #object=room #object=staff #opinion
-7 0_degree :abstract <time>_do <time>_i ^_four ^_sort abide accurately active actively admiration adulthood advocate
-7 aesthetic afford aggression alliance amass ambiguou amuse analyze angere anybody apartheid appointee artistic
-7 aspire assert assume audience awake backbone backward bad bali barometer be_the behavior believer bipartisan bite
-7 bitterness bloc bode borrower brave brunt budget budgetary bunch bustl capability cater caution centralize centrist
-7 chao charisma charismatic cherish civic clarity coalition code_<time> collapse communist compensate complete_0
-7 concept conscience consciousness consideration constantly contend context continuity contrary contribute control
-7 convergence cordial countless countryside credite critic crucial culmination culprit curiou cutback deem defiant
-7 define democrat democratic densely depend depression deserv desire deter dialogue dim dimension diplomacy disagre
-7 disappointment discontent dissatisfaction distort divide dweller dwindl earthquake easiest educator effective
-7 effectiveness electorate embarrassment embroil end_in enemy enlightenment enormou entity entrepreneur
-7 environmentalist equality equitable erratic ethics everyday everyth excellence existence expansive expectancy
-7 exploitation extinction extremist fact faction factor familiar farther fascination fault fiscal fledg follower
-7 forcefully foster frail frustration gangster garner genre get_on gloom governmental greater groundwork hampere
-7 harbore harsh hate healthy heck hemisphere highly hit horror hour_into hous humanitarian ideal imbalance impair
-7 important impression impressive in_order indication influential infuriat instinct insure insurgent intense
-7 internationally intervention intrigue invader invariably ironic isolation justification keen kind landscape
-7 learn_about least leftist legitimacy linger listen livelihood logical lonely loyal magnitude maintain majority
-7 manner mature maximize mentor mess mir mistake mobility moderation motherland move murky newcomer niche ninety
-7 nostalgia obsession offense ominou onslaught outrage outspoken overcrowd overlap overtake overwhelmingly pace
-7 pandemic paradox paramount parity partnership peacefully peculiar persecution personality personally phenomena
-7 piece_<time> poignant politician pollster pollute posture prais prediction principally procrastinate profession
-7 project properly prosecute provoke purely radical real realm reap reason reclusive recovery region remembere resist
-7 resource reunification revive revolutionary revolve rhetoric rivalry rug ruin sabotage safeguard sake satisfactory
-7 scar scarce scare scope season segregate self severity shadowy sharper shift shock shrink significance similarly so
-7 socialist some_read sooner sound spate spirituality stabilization stalemate stardom starv statistically strength
-7 strongly structural subdu subject succeed supernatural surpass tactic tactical targete tempere terrific that_do
-7 theoretically those threat tolerate topple trait uncommon unemploy unemployment unfairly uninsure unrest urgently
-7 ushere vague value vast vigorou villain virtually wast whatever wherever wildfire wise world worthy yorker younger
-7 youngster
-6 #act=topic/empty/whole #first=create/abstract #first=light/thing #lack=vague #object=event #object=game #object=got
-6 #object=h #object=it #object=justice #object=oclock #object=offer #object=say #object=somewhere #object=tighter
-6 #object=year #verb=be/empty #verb=grow/thing #verb=hit #verb=post/none #verb=save #verb=spend/thing #verb=test
-6 #verb=test/thing #verb=understand 0_b 0_mile :comparative :inner <time>_or <why>_no ^_hit a_fresh a_question
-6 a_thousand abandon absent academic adapt adrift advocacy affirmative affordable alarm alcoholism alive alter
-6 amongst analyst anew anger anyway apart appetite applaud appropriately argue arid arous autonomou autonomy backdrop
-6 bankrupt become_a besides book_$ boom bor bring brisk buoy bystander campuse candid catalyst characterize cis
-6 citizen cloudy collaborative collective comfortably commend comparison compassionate competitor complementary
-6 conceptual conservative considerable constitute contagiou contentiou cop corruption cpd_<time> creature criminal
-6 criticize crossover cruel crumbl curtail dampen deal debt degree_<time> demise dent dependence destiny devote
-6 dictator differ differentiate discriminatory discuss displace disruption distinct domestic dramatic ease eccentric
-6 educational effectively endangere enforcement engagement engulf enhance enough enthusiastic environmental epidemic
-6 equilibrium equity era eradicate error_in ethical evolution evolutionary exactly excel exceptional excitement
-6 exhaust expand expert fabulou failure faith farce fascist faster favor favore feat feminist few fierce fighter
-6 for_a forward from_the functional funny genocide genuine get_the grief griev growth guy handful happiness hard
-6 harmful hatr hawkish heavily heroine homeless homeowner hour_for ideally ill illusion impartial impasse implement
-6 in_a incompatible incompetence indigenou influx insider intent intention interact interaction internally interpret
-6 intervene involvement irony jitter keep knowledge laker legitimate liberal like likewise lingere literacy longevity
-6 lov luckily lur malnutrition manage manipulate many marginal math maverick mean meaningless meddl mental mighty
-6 milestone minimize minimum misl mistaken misunderstand moderately modest modestly monumental mountainou much namely
-6 nationalist negative non none noth noticeable obesity obligation obscure obsolete occupy offensive ongo openly
-6 oppose orchestrate ordeal our ouster outperform outrageou outscore outward overall oversea overthrow paralyz
-6 participation partly penetrate pension philosophical pity ploy pos possibility post_three practically predecessor
-6 principle problem procedural prominence promise provocative pursuit put_0 quake racism rag recapture recognizable
-6 recover redundant regain regardless regional regret relative reliability reliance reliev remake remotely reprisal
-6 republican reside retribution risen rogue romantic rubin rural russia sadness sensitive sentimental sexuality shake
-6 showcase sight simpler simplicity sinister slump sociologist solidarity someday sovereign soviet specter spend
-6 spirit spiritual splendid spotlight spur stance staunch stellar storytell straightforward streak stronghold study
-6 substantive support surpluse surprise survival swath sympathy systemic terrain the_0 the_crew thoroughly
-6 three_<time> tighter to_go to_scratch tolerance tourism tout tremor true trust truth twentieth under_control
-6 underly uneven unfound unity universe unleash unnecessary unsafe untouch up_on upstate us use_my useful useless
-6 utter vain victoriou vie want warfare wartime we widen win_back wisdom young
-5 #act=light/thing/part #act=vague/empty/part #object=archive #object=b #object=bag #object=bike #object=bill
-5 #object=budget #object=centre #object=data #object=feel #object=german #object=hour #object=japanese #object=knock
-5 #object=liked #object=little #object=me #object=meet #object=number #object=order #object=studying #object=stuff
-5 #object=subject #object=tea #object=tell #object=viral #verb=attend/thing #verb=develop #verb=develop/thing
-5 #verb=drive #verb=give/none #verb=lead #verb=master #verb=master/thing #verb=pull #verb=push #verb=push/thing
-5 #verb=run/none #verb=study #verb=take/thing #verb=understand/thing 0_by 0_h :tells ^_ace ^_eleven ^_everybody
-5 ^_from ^_keep ^_lead ^_master ^_push ^_speak ^_study ^_twelve a_time acceleration account actually addict
-5 administration aidan almost analytical ante anywhere archipelago arise around_the asset authoritative avenge avoid
-5 awareness bam band_0 bandit banker battlefield be be_lik become behavioral benign bent bilateral bizarre bland
-5 blatant blend blueprint bolivia bombardment boon boost bothere brilliant busy by_a ca campaigner cannot
-5 centre_<time> cerebral chance charm childhood civil clever coach coach_instead collaborate combat combatant commit
-5 completely complex comrade conciliatory conclusion condemn consequently constituent consume contemporary continue
-5 control_<time> core cornerstone cote coupl cozy crew_<time> criticism critique cultivate curiosity damn dane dar
-5 dare deadlock deaf defensive deficit defuse defy degree demeanor denounce depth despite destine detach devaluation
-5 developer developmental devise devotion devout dimensional direction disrupt dissident disturbance do dole doubtful
-5 down_on eastward eclectic ecology economics elderly element embark embattl employ employment endit entrust
-5 essential euro_<time> evacuee evade even evene_<time> event ever farc fiat figure financ firmly flair fle fond
-5 foray force forge forget form_0 fortune franco freedom fresh friendship frontier fundamentalist game gap gaze gen
-5 get get_my give_0 gloriou go_on go_viral govern gratitude grievance grow gruel gruesome guess gulf gut h_<time>
-5 hail hammere harmony have_a have_the headach heal here heyday hi highlight hope horizon hostage hour hour_on
-5 housewife human humane humble idea imply incentive independence individual industrial infectiou inferior infiltrate
-5 inflationary inhabitant insist intelligence interfere intimate into_it issue japanese jeopardy journalism
-5 journalistic judg kan knick labor landowner lapse libertarian lifelong lik_by likely likene little loom los lot
-5 loyalty lure marketer massacr mastermind mayhem me measure metaphor middle mile military minute_off mission modern
-5 mortal most mostly muscular muster mut mutual mystical myth mythical narrative nature neighbore neither newsroom
-5 nicely nobody northeast not_ask notably numerical occupation oclock_<time> of_cpd of_study of_tell one_at
-5 open_source operational opinion opponent organization orphan otherwise outreach overlook overse oversight pac
-5 panick parliamentarian passion path patriotic payoff peninsula performance performer peripheral perish persistent
-5 person_<why> persona persuad persuade philosopher philosophy phone_in planet pledg plentiful policy popularity
-5 possible power predominantly prejudice prelude presidency prestige pretend pretext pride probable profit
-5 provocation psychologist quarter quietly racial rampant read_around readiness reasonable reasone refine refresh
-5 reliable remain remember reminiscent remnant remorse renaissance renegade repertory research resident respective
-5 response restraint restrictive retaliate revere ris romero room_in sacrifice sag sao say_the segregation seismic
-5 separatist seventy shame sharply shattere sheer sheltere should shun sigh silly singular sixty skill sleepy sloppy
-5 slow society sociology solely somber some_order soro sorrow spare sparsely spearhead speculate speculative
-5 speculator spoil sprawl squeez st_aidan stave steady stimulu strange stricken stun stylish subtle suburb suburban
-5 succumb suffere sure surge sweep temptation tentative the_archive the_assessment the_back the_deposit the_mentor
-5 the_other the_subject the_year theater theme theoretical there these throughout tibet tiktok time_$ time_<why>
-5 timely together tornadoe total transitional trauma triumph turnout two_paper unaware unbeaten unclear undefeat
-5 underworld undocument unexpect unforc up_a up_my uphold us_$ vehemently venture very veteran vigorously violently
-5 visibility vivid voice voter warmer warmly welfare well why windfall wip with_the woo wood_<time> wrangl zapatero
-4 #act=activity/empty/whole #act=activity/none/whole #act=change/abstract/part #act=create/abstract/part
-4 #act=create/none/part #act=named/thing/whole #act=topic/none/whole #act=vague/thing/part #first=activity/none
-4 #first=topic/person #lack=alone #object=and #object=bakery #object=band #object=body #object=book #object=c
-4 #object=case #object=coming #object=course #object=donor #object=euro #object=fence #object=finnish #object=fitter
-4 #object=follower #object=foot #object=forward #object=guitar #object=ha #object=knife #object=language #object=leg
-4 #object=lid #object=ms #object=nipped #object=pack #object=pound #object=questionnaire #object=season
-4 #object=summer #object=us #object=welsh #verb=be #verb=catch #verb=catch/thing #verb=coach/thing
-4 #verb=declutter/none #verb=eliminate #verb=feel #verb=finish/empty #verb=go #verb=lead/thing #verb=love
-4 #verb=love/thing #verb=phone/thing #verb=plan #verb=plan/thing #verb=post #verb=read/none #verb=sort/thing
-4 #verb=speak #verb=stand #verb=write/none 0_ms 0_stone 0_word 0_work :body <time>_concert <time>_for <time>_phone
-4 <why>_<time> ^_attend ^_build ^_eliminate ^_one ^_own ^_perfect ^_post ^_prepare ^_room ^_save ^_spend ^_take ^_ten
-4 ^_three ^_top ^_two ^_understand ^_work ^_zero a_bite a_feel a_hundr absolute accumulate accuracy acl acute
-4 addiction adhere adherence adjustment advertiser adviser affection ai ail alien alignment already altogether amidst
-4 amin an_app and_night and_so angry anyone applicable appreciation arbitrary architect architectural ardent argument
-4 around_with array as_a ask_$ assassination assertion assist assistance at_a at_mill attack attribute austerity
-4 autism average balk banco behaviour bias biggest bitter bordere boss bother brazil break breakdown breakout
-4 breakthrough bring_my by_the calculate campo canteen capital careful cartel catch_up category catholicism cavalier
-4 centre chang characteristic china choreography chronic cite clarify cleaner cleans cleanup collaboration
-4 collaborator colleague colonial comfort commodity community_$ compatriot complicity compute concert_<why> confine
-4 conform congratulate conquest conserve consumer contender contention contingency contractor contractual
-4 contribution cost_<time> councilman countere coup coward cpd crackdown crazy creditor cross_functional cruelty cry
-4 cumulative cut_down cyclone dad_$ damage day_on dazzl decay defeat defense degradation deliberate deliberately
-4 delicate delight department_$ deplete desk_<time> destroy destruction develop_my different dinosaur diplomat disarm
-4 discredit discrimination dismay dispose distinction do_well drift drought durable e_g eagerly earn easier east
-4 echoe education effect ego eighty eliminate_all emigrate eminent enclave encounter endemic energy enforc enlist
-4 enrage enrich entirely equal eradication erase erosion essence essentially establishment estrang ethan euro
-4 evangelical every_customer exce exclude execute exodu expansion expose famine famously fashionable fertile feudal
-4 fi fifty find_my finnish fitter five_<time> five_new flamboyant flee fluctuation fluent folk forgive forum
-4 framework franchise frantic fridge_<time> from_here fugitive fun fund further gadget game_$ gender generally
-4 generate generou geographical get_ahead get_nip get_onto get_over ghetto glamour glaze go go_all godfather going
-4 golfer gore gorgeou government gradual greenhouse gross guerrilla guilt gym_0 ha harass have_get haven heavyweight
-4 hedge hero hesitate hierarchy higher_$ hilly historian historical hitter homosexual hour_0 household how
-4 humiliation hundr hunger hurdle hurry i_use identify idle illustrate immigrant immigrate imminent improvement
-4 in_law inaccurate income incumbent independent indicator inflation inherit insistence inspirational instead_of
-4 insufficient intact integral intimidation intolerance invade invasion invisible involve it_<time> japan judgment
-4 judicial kid kirk know landfall language_$ lathe latin latitude laugh_at law_$ leader lean least_three lend lender
-4 like_a list_<time> litigation little_one live lively logic logistics loo loo_$ loyalist luck magnificent mainly
-4 major make_my make_our maneuver mark_code maturity mayoral mediate merely merger methodology migrant migrate
-4 migration militia mill_road minimal money move_the movie my_german my_level narrower nationally naturally necessary
-4 neo network new_client nineteen nip nip_<time> noisy nonfiction nonpartisan nonprofit nonsense nor northwest
-4 notoriety off_<time> offend offshore on_a on_call on_me on_myself on_tiktok on_top on_with order_<time> organise
-4 organism orlean ostensibly our_choir our_on oust outpost overdue overhaul overseen owed own_the pacer paper_$
-4 parallel paramilitary participant particular partner pass_$ passive past patience_with peasant penchant perfectly
-4 picturesque pinpoint piracy pitch pivot plague plan planner plate_waste play_around plenty plummete plung plunge
-4 polite pollution portuguese postseason pound_<time> practical practice_$ prepare_for presently preserve prevalence
-4 professionally progression prolong protect psychology purge quality quell question questionable questionnaire
-4 racist rage rank raptor rarely read_up reaffirm really recent recruit redevelopment regency regulatory religion
-4 religiou repute residential respond restore revamp reversal revival revolution riddl rift rigid rigorou ripe rita
-4 road_<time> rooky rouge row_$ rude ruler ruth safety sales_$ samarra sanitation satire scenery scholar scientist
-4 score_of scrutiny secession secondly security seek sexy shift_and shortage shortfall sibl similarity simultaneously
-4 sizable skirmish skyscraper slack so_on somebody sonic soprano sorry sour sovereignty spatial spectacular sphere
-4 standoff start_in starvation state steadier steer step stigma stone_<time> storm streamline study_0 subdivide
-4 subdivision subordinate substantial sunk suppose suppress supremacy survivor swat symbolism taboo take_a tale talk
-4 tangl target tax taxpayer temperate ten_hour tenet the_bakery the_break the_canteen the_course the_desk the_drawer
-4 the_little the_most the_number the_parish the_sample the_sheet the_team them_on thereby thesis_0 thorny three_time
-4 thriller through_0 thug titanic to_get to_stop today top_of toppl tribal trickle triumphant tsunami tumble turk
-4 twelve_<time> typhoon unable unanswere unarm understand_the underwrite unfinish unreasonable unusually up_$ upscale
-4 urge usher utilize valuable vanguard vengeance versatile viewer vigilance viral viruse voice_in wage wake warmth
-4 watcher weaponry westward whoever whom wick widespread will_be wind windy wisely wish witty wonderful work_with
-4 would_be wrong yeah yours
-3 #act=activity/abstract/whole #act=change/same/whole #act=create/person/part #act=finish/thing/part
-3 #act=light/none/part #act=vague/thing/whole #concrete=finish/thing #first=change/abstract #first=change/same
-3 #first=finish/none #first=vague/empty #object=allotment #object=assembly #object=blot #object=board #object=cent
-3 #object=chem #object=colleague #object=community #object=cosier #object=ended #object=fair #object=feeling
-3 #object=find #object=form #object=funding #object=grip #object=guest #object=handover #object=happy #object=help
-3 #object=higher #object=house #object=industry #object=is #object=javascript #object=join #object=loft
-3 #object=matter #object=method #object=migration #object=milking #object=month #object=name #object=plan
-3 #object=project #object=prom #object=python #object=reading #object=reflect #object=research #object=respect
-3 #object=response #object=senior #object=session #object=shed #object=sheet #object=shop #object=sitting
-3 #object=somehow #object=something #object=standard #object=statistics #object=student #object=system #object=take
-3 #object=top #object=trainee #object=use #object=walk #object=win #verb=ask/none #verb=behave #verb=break
-3 #verb=brush #verb=brush/thing #verb=build #verb=call #verb=call/person #verb=declutter #verb=do/abstract
-3 #verb=drive/none #verb=end/empty #verb=feel/abstract #verb=garden #verb=have/none #verb=hold/same
-3 #verb=introduce/person #verb=listen #verb=make #verb=network #verb=network/none #verb=order/thing #verb=own
-3 #verb=own/empty #verb=phone #verb=prepare #verb=prepare/thing #verb=progress #verb=progress/thing
-3 #verb=raise/abstract #verb=revise #verb=save/thing #verb=say #verb=say/thing #verb=shoot #verb=shoot/thing
-3 #verb=sleep/none #verb=speak/empty #verb=step #verb=strengthen #verb=win/thing #verb=work/thing 0_down 0_k 0_lesson
-3 0_oclock 0_set :light :mass <time>_in <time>_instead <time>_me <time>_week <time>_whatever <time>_with <why>_have
-3 <why>_i ^_better ^_brush ^_budget ^_catch ^_declutter ^_develop ^_drive ^_finally ^_guest ^_gym ^_know ^_nine
-3 ^_plan ^_progress ^_python ^_raise ^_scale ^_sit ^_someth ^_stand ^_step ^_twenty a_native a_row able about
-3 abstract achterberg act action advisor again_<time> all_over all_staff and_i and_she and_with answer_to anyway_$
-3 archive_<why> as_<time> at_<time> at_my at_trainee at_work attempt back_into back_the basic be_back be_elect blot
-3 bounce brush_up build business_$ c_and calculation career cause character choice chord clean_code clue code come
-3 complain cosier cosier_$ cost could county_show cover_$ coverage create crowd cry_at culture_of data_<why> debate
-3 declutter delegate development discussion do_$ do_not do_someth do_the donor down_from eighteen else end_<time>
-3 ensure estimate event_<time> everybody_in excellent express fail finance first_year fitter_<time> flexible flock
-3 foot_$ for_$ for_0 for_once forever four_hour frau french_$ fridge friendly full_potential geography get_back
-3 get_fitter get_promote give_back give_feedback give_the goal_be going_with great grow_as gym_$ half_of handle
-3 hat_<time> have_$ hazard health here_<time> higher history hit_0 hold_it i_have in_<time> in_leed in_our in_the
-3 in_total industry_$ intend_to into_a into_my javascript just keep_a keep_going key kg_<time> kilometre_in last_one
-3 lead_a lead_the least_0 lesson lesson_<time> level listen_$ lose_the love_to management mark_at market matter_$
-3 max_0 me_and meet_<time> might minute_one more_patience mortgage my_class my_colleague my_game my_head my_mentor
-3 my_wife myself_and native negotiation network_$ never_make nicer night_shift not_touch now number oclock of_an
-3 of_me older one_end or_not or_over order other over_me pivot_table portfolio position prepare probably process
-3 project_<time> prom python python_0 read_0 read_a reduce reflection relationship_with render repay repeat
-3 response_<time> revenue reviewer rewrite road run_<time> save say_no say_that school_$ secure shape she_be shoot
-3 show_<time> sleep_0 smart solution sort_the spend_the squad staff_$ statistics stay stop_<time> structure student
-3 student_will system_<time> task_$ tea_<time> tech thank that that_$ the_best the_book the_church the_club
-3 the_county the_dead the_file the_flat the_food the_guitar the_house the_kid the_museum the_neighbour the_next
-3 the_phd the_staff the_vet their_full thesis though three_to three_year tiktok_<time> time_<time> time_with to_like
-3 to_listen to_me topic_<time> touch_the tribunal try_to turn turnover two_more upgrade vet vocabulary walk_all warn
-3 waste wave weather wednesday weigh well_at western_blot who will_behave will_not win_<time> with_grandad would_love
-3 write_<time> write_<why> yes zone
-2 #act=create/abstract/whole #act=create/thing/part #act=light/abstract/part #act=topic/none/part
-2 #act=topic/person/whole #amount=hours #amount=share #check=hours #check=share #concrete=vague/abstract
-2 #first=light/abstract #first=vague/none #object=account #object=app #object=attempt #object=average #object=b1
-2 #object=better #object=boundary #object=braver #object=break #object=bridge #object=bus #object=business
-2 #object=cake #object=calendar #object=chart #object=chef #object=class #object=cloud #object=clue
-2 #object=confidence #object=day #object=desk #object=developer #object=docker #object=end #object=everyone
-2 #object=excuse #object=expectation #object=fancy #object=g #object=garden #object=github #object=grazing
-2 #object=hallway #object=hand #object=hang #object=head #object=headway #object=home #object=hunting #object=hygiene
-2 #object=incident #object=innovation #object=interview #object=job #object=knowledge #object=lathe #object=laugh
-2 #object=less #object=link #object=list #object=lit #object=market #object=mastitis #object=max #object=mean
-2 #object=mile #object=mix #object=mood #object=mother #object=nerve #object=office #object=old #object=organic
-2 #object=organised #object=own #object=paper #object=pastry #object=phone #object=pitch #object=portuguese
-2 #object=practice #object=process #object=profile #object=quieter #object=quote #object=record #object=relationship
-2 #object=running #object=score #object=service #object=set #object=show #object=somebody #object=stone
-2 #object=stopping #object=streak #object=tab #object=task #object=tax #object=thesis #object=time #object=tired
-2 #object=tone #object=tour #object=training #object=trust #object=want #object=way #object=weather #object=work
-2 #verb=accept #verb=accept/thing #verb=advance #verb=advance/thing #verb=attend #verb=bake/none #verb=be/abstract
-2 #verb=beekeep #verb=beekeep/thing #verb=close/empty #verb=coach #verb=code #verb=code/none #verb=continue
-2 #verb=convince #verb=cut #verb=draw/empty #verb=earn #verb=engage #verb=engage/thing #verb=explore
-2 #verb=explore/thing #verb=find/abstract #verb=finish/same #verb=fix #verb=fix/empty #verb=four #verb=four/none
-2 #verb=get/thing #verb=give/thing #verb=go/thing #verb=going #verb=going/thing #verb=guide #verb=have/thing
-2 #verb=hit/none #verb=improve #verb=introduce #verb=keep/person #verb=know #verb=know/thing #verb=lead/none
-2 #verb=learn/empty #verb=lend #verb=lift #verb=lift/abstract #verb=like/none #verb=look #verb=lower #verb=move/thing
-2 #verb=organise #verb=organise/empty #verb=pass/none #verb=play/empty #verb=pull/thing #verb=reduce
-2 #verb=reduce/abstract #verb=sit #verb=solder #verb=solder/thing #verb=sort #verb=speak/none #verb=stand/none
-2 #verb=stand/thing #verb=start/none #verb=stay #verb=strengthen/thing #verb=study/none #verb=study/thing
-2 #verb=support #verb=support/thing #verb=take #verb=travel #verb=turn/empty #verb=want/thing #verb=work 0_0 0_budget
-2 0_chemistry 0_cron 0_hour 0_wpm :opinion <time>_and <time>_check <time>_e <time>_have <time>_start <time>_then
-2 <why>_say ^_advance ^_an ^_beekeep ^_bring ^_coach ^_continue ^_convince ^_cv ^_earn ^_eng ^_engage ^_everyone
-2 ^_feel ^_fix ^_forty ^_i ^_knock ^_leave ^_lift ^_look ^_lower ^_may ^_mix ^_my ^_open ^_organise ^_our ^_patient
-2 ^_pivot ^_play ^_quieter ^_quote ^_reduce ^_solder ^_sound ^_spanish ^_student ^_throw ^_travel ^_use ^_with
-2 ^_world a_break a_clue a_cool a_dog a_four a_good a_job a_little a_morn a_phone about_the accent_<time> across
-2 across_the again_<why> agree aid all_$ alone an_expert an_hour and_not and_one and_the and_whatever ao3 arabic area
-2 as_discuss as_many ask ask_me at_home attend_0 aws b1_<time> back_to bad_day balance_$ baptism be_a be_completely
-2 be_happy be_more be_not beat become_an become_the beekeep begin_<time> between bike bite_<time> board_<why>
-2 board_to book_system box_<why> braver broad calmer candidate change chapter_three check_up child christene city
-2 clinical close_the clue_about co complaint_$ complete_two computer condition contribute_to course_<time> cron
-2 cron_job curriculum customer_service cut data diabete direct docker door_of doreen down_to drawer dur_my dur_the
-2 elect eleven employer end eng eng_light engage_with evene_class event_$ everyth_<time> excellent_customer
-2 exception_$ exist expect faculty fade father feel_at file_$ finally finally_do find_out finish_it five_hour
-2 flawless food_bank for_pension for_process fraction gain game_<time> garden_$ gather general get_somewhere glasgow
-2 glasgow_<time> good_idea grip_on hand_$ handover_<why> hang_of have_not have_to head_$ head_<time> head_round
-2 healthier help_with hour_of i_become i_can i_just i_need idea_<time> in_0 in_glasgow in_meet in_one in_place
-2 in_there incident increase inner insurer intend interview_list it_a it_and it_at it_on it_take it_to
-2 japanese_<time> job_hunt job_on journey k_<time> knock knock_0 land_on lathe_$ lathe_<time> learn_enough life_of
-2 lift_the like_our like_the like_to link listen_to longer look_into love_my love_the machine_$ make_every
-2 make_headway master_all master_the mastity may may_$ may_i mayor me_<time> me_at mean_by merit mile_<time> minus_0
-2 mistake_$ mix morn_person move_to movement my_co my_community my_desk my_english my_father my_github my_javascript
-2 my_mark my_parent my_watch name_of native_<time> need_to negotiate never_have new_book next_time ninety_hour no_one
-2 not_$ note_dur noth_fancy of_code of_my of_revision of_them office_<time> often old_box on_$ on_at on_day on_shift
-2 on_what one_$ onto_the open_evene order_at otter otter_$ our_lab our_town out_of over_my own_in page_0 pain parish
-2 participate party peace pension_query percent person_for person_in personal petty phd phone_$ pitch_<time> plot
-2 presence_in presentable process_$ profile_of public pull_ups pupil_premium put_in query quieter quieter_<time>
-2 radiator rain_$ raise raise_the read_the recruiter_to reduce_error reel reflective refugee relative_$
-2 research_<time> retro rig room rotational rotational_graze s_$ safer science scratch_<time> secure_the seminar
-2 senior_<time> shift_<why> show_$ sick six_<time> six_hour sixteen slide_<why> solve_the somehow_$ somewhere_with
-2 sort_my sort_out sound_less spanish speak_english stand_<time> start step_$ step_up still_i stitch_$ stronger
-2 study_<time> stuff_<time> stuff_for summer_$ switch_off system take_an talk_about team_to temper tenant tenant_meet
-2 tenor term the_account the_autumn the_business the_case the_christene the_committee the_department the_family
-2 the_field the_gap the_go the_hallway the_hang the_hous the_interview the_lathe the_lounge the_music the_new
-2 the_open the_poster the_practice the_profile the_speech the_tax the_thing the_time the_trust the_tutor the_two
-2 the_weather the_wed the_weekend them_$ then_the thing_with this this_time three_$ through_the tighter_$ to_0
-2 to_have to_hold to_know to_love to_pull to_stay to_take to_understand to_use together_<time> tomasz tomasz_and
-2 tone_$ too_$ top_three tourist town town_$ town_<time> trade treat twelve_hour twenty understand_what up up_by
-2 up_for up_with vat vat_<time> visual want_<time> ward_0 ward_<time> water_$ week_$ weight_$ whatever_come when_the
-2 whether with_dad with_our with_tomasz without_stop word_of work work_on world_class wpm wpm_$ year_in yield youth
-2 zero_mistake
2 #act=activity/abstract/part #act=activity/person/whole #act=change/none/part #act=finish/abstract/part
2 #act=finish/person/part #act=finish/same/whole #act=vague/person/part #amount=rhythm #amount=score #check=score
2 #concrete=change/none #concrete=create/thing #concrete=topic/abstract #first=change/none #first=create/empty
2 #first=topic/abstract #first=topic/thing #hands=spared #object=accepted #object=accident #object=agm #object=all
2 #object=appointment #object=apprentice #object=article #object=away #object=bed #object=blood #object=budgeting
2 #object=card #object=certificate #object=come #object=consultant #object=crawl #object=curtain #object=diary
2 #object=diploma #object=dog #object=done #object=episode #object=example #object=fall #object=fee #object=fewer
2 #object=free #object=garage #object=gate #object=glove #object=grade #object=grammar #object=group #object=happen
2 #object=hearing #object=hello #object=hoist #object=hymn #object=idea #object=inbox #object=kata #object=kid
2 #object=kit #object=kurdish #object=ladder #object=lamb #object=lead #object=leadership #object=let #object=letter
2 #object=lift #object=lune #object=made #object=memoir #object=middlemarch #object=minute #object=mitre #object=money
2 #object=nan #object=national #object=newsletter #object=painted #object=photo #object=planning #object=point
2 #object=pot #object=pressure #object=promotion #object=pupil #object=puzzle #object=rail #object=ready
2 #object=recipe #object=reel #object=refresher #object=rent #object=review #object=rule #object=run #object=s
2 #object=safe #object=scheme #object=school #object=script #object=second #object=section #object=sport
2 #object=spreadsheet #object=stair #object=stall #object=star #object=tie #object=timesheet #object=tin #object=toe
2 #object=visitor #object=voice #object=voted #object=walked #object=was #object=website #object=wipe #object=workshop
2 #reasons #verb=answer/thing #verb=apply/thing #verb=attend/none #verb=bake/thing #verb=be/none #verb=be/person
2 #verb=beat/thing #verb=chat #verb=chat/thing #verb=clean/thing #verb=coach/person #verb=comment #verb=comment/thing
2 #verb=cycle #verb=cycle/thing #verb=do #verb=do/empty #verb=do/none #verb=earn/thing #verb=explain/thing
2 #verb=finish #verb=gain #verb=get #verb=get/person #verb=get/same #verb=give/abstract #verb=give/empty #verb=hand
2 #verb=increase/thing #verb=let #verb=log/none #verb=lose/thing #verb=merge #verb=open #verb=open/thing
2 #verb=paint/thing #verb=pass #verb=pay/thing #verb=perfect #verb=phone/person #verb=pick #verb=pick/thing
2 #verb=play/thing #verb=point #verb=present #verb=publish/thing #verb=read/empty #verb=record/thing #verb=reduce/none
2 #verb=register #verb=rewrite #verb=rewrite/thing #verb=set #verb=sew #verb=sharpen/thing #verb=sketch #verb=solve
2 #verb=sort/empty #verb=spend/empty #verb=squat #verb=start/thing #verb=submit #verb=submit/thing #verb=swim
2 #verb=talk #verb=teach #verb=tidy #verb=tidy/thing #verb=translate #verb=translate/thing #verb=update
2 #verb=update/thing #verb=visit #verb=visit/thing #verb=volunteer/thing #verb=wake #verb=wake/none #verb=want/empty
2 #verb=win #verb=work/none 0_attendance 0_day 0_from 0_i 0_s 0_session 0_supervise 0_time 0_to 0_without :meets
2 <time>_again <time>_day <time>_each <time>_from <time>_it <time>_market <time>_out <time>_rather <time>_report
2 <time>_seminar <time>_the <time>_to <time>_when <why> ^_answer ^_b2 ^_back ^_bench ^_chat ^_comment ^_customer
2 ^_descale ^_do ^_finish ^_gain ^_going ^_hand ^_hope ^_increase ^_level ^_maths ^_mr ^_pay ^_present ^_promotion
2 ^_reflect ^_review ^_rewrite ^_sand ^_say ^_screen ^_shadow ^_sharpen ^_sketch ^_smart ^_submit ^_talk ^_teach
2 ^_team ^_telephone ^_that ^_tidy ^_tie ^_translate ^_update ^_visit ^_walk ^_want ^_what ^_whole ^_wipe a2
2 a2_workbook a_colleague a_dovetail a_half a_michelin a_sign a_weather a_work above_0 accident account_<time> actual
2 address again_and agm agree_to aisle all_nine all_the allotment alone_$ along and_<time> and_block and_oil app
2 arm_and article_to as_well at_0 b2_in band bandage be_it be_late be_make bedtime before_buy before_i bench_0
2 best_<time> best_in blog blood_pressure bookkeep both brand by_shadow café camino canteen_<time> caretaker case
2 chapter_0 chef chem child_in circle clair clair_de client clinic_<time> cloud colleague_$ come_to comic comment_my
2 committee common completion_of conversation county couple course_$ cousin_in cpr customer cycle_to dahlia
2 dahlia_<time> day de_lune deadline delay delegate_the deputy develop_leadership dig_over do_more dog_$ dosage
2 dosage_abbreviation down_<time> down_my draw_up drive_licence due dummy e_learn each_take early elect_as
2 emergency_fund employee end_$ english_<time> enrol entire entry_<why> episode_of every_parent everyth_we evidence
2 examiner explain_my fall fancy farm fast fence_$ final_of finally_listen first_$ five_past flexbox_froggy football
2 for_all for_ten foundation founder french froggy from_every from_scratch front_crawl garage_$ gate_$ gel get_it
2 get_vote give_me go_swim good_i good_news graft granny grind guest gym half_hour hand_in hand_up handover happen_$
2 have_0 have_all have_every have_read he_retire head_to hear hid_it highway_code hire_at hive hoist hold_a home_for
2 homework hotel hour_and hunt hygiene_level i_manage i_shall i_will ielt_0 in_advance in_class in_kurdish in_nature
2 in_room in_show in_under in_write infection information inset interview invoice irregular its its_<time> join
2 k_under kata_on kg_of khan_academy kurdish lead_$ learn_all learn_ten least_a least_once least_one lecture_$
2 leed_<time> lena lesson_with let_the licence_$ like_be linkedin_$ list little_cousin log_0 log_every login lose_time
2 lunch_away lune make_0 manager mandarin mark_in master maths_five me_a me_for medium member merge metronome michelin
2 michelin_star middlemarch minute_0 minute_<time> minute_scale mitre month_$ mosque mr_sato mrs muscle muscle_<time>
2 musical must_be my_brother my_diagnosis my_linkedin my_little my_lunch my_mentee my_name my_pe my_plan
2 my_pronunciation my_section my_son my_toe my_voice myself_$ nature_$ net never_lose new_year newborn newly niece
2 no_english no_more no_takeaway north_side northern now_and number_<time> nurs nurse_<why> object observe of_it
2 offcut_$ oil_the on_codewar on_it once open_a order_for organise_a our_save our_stall out_at out_my outage
2 outside_the page_<time> paint_a pass_<time> past_paper pe pe_kit peg pelvy person_i person_who photo_of photography
2 pick_up picture plan_with platform play_through please_$ plot_0 podcast poppy portrait positive pot_the pound
2 practice_cut practice_scale pressure_$ price_for production promotion_to publish_in pupil_<time> puppet put
2 puzzle_<time> quick quite_like quote re_pot reach read_middlemarch ready recipe_<time> reflection_in refrain
2 refresher_<time> rep retrain reverse rise_<time> room_0 room_<time> rota round_<time> route routine s_<why> sales
2 same_day sampler sand_and satisfaction satisfaction_score sato saturday save_0 say_hello scale_with script
2 self_assessment session_on share_drive show_the since since_0 site_visit six six_more slide_up small smart_goal
2 smash smoke_$ snap so_$ so_<time> so_far solve_<time> some_weed sourdough speech spell_test spreadsheet stall_at
2 stock straight street student_council suite summary supervisor_<time> swim_again swim_with table_up take_0 take_on
2 talk_at tally teach_assistant team_meet tear ten_$ ten_minute test_<time> than_the than_two that_<time> that_run
2 the_a2 the_allotment the_bus the_class the_clinic the_coursework the_dummy the_emergency the_entire the_final
2 the_first the_garage the_guild the_head the_highway the_hoist the_judge the_lane the_law the_lower the_metronome
2 the_night the_northern the_phone the_price the_puppet the_seed the_shed the_stair the_stock the_strength the_sunday
2 the_surgery the_tenant the_thirty the_three the_thursday the_tractor the_traineeship the_ward the_youth them
2 them_<why> then_$ they_get third_go thirty_dosage three tidy tier time time_accident time_i timesheet to_a to_do
2 to_give to_my to_reach to_shift toddler touch_my traineeship traineeship_$ trustee tune turn_in twice_<time> twill
2 two two_hour tyre_<why> ukulele under unit_0 up_what up_who upright us_the verse_0 voice_<why> volunteer_at want_my
2 warm_ups weather_app website week_<time> well_<time> what_they whatever_happen whatever_they when when_they
2 whichever while_drive widow will will_become will_do wipe_down with_good with_her with_lena with_mr with_resident
2 without_the woman wood work_at work_through workbook workshop would_quite would_really write_$
3 #act=activity/thing/whole #act=finish/none/whole #act=light/empty/part #act=topic/thing/part #check=result
3 #check=rhythm #concrete=activity/person #ends #first=finish/abstract #first=vague/thing #hands=limitless
3 #object=assistant #object=b2 #object=bank #object=box #object=brother #object=cash #object=chisel #object=clinic
3 #object=club #object=cycle #object=department #object=dry #object=exam #object=folder #object=give #object=hired
3 #object=late #object=life #object=light #object=listener #object=loss #object=note #object=nurse #object=orchestra
3 #object=page #object=pair #object=pay #object=post #object=read #object=right #object=said #object=saving
3 #object=shift #object=smarter #object=squat #object=stat #object=stop #object=sugar #object=teacher #object=ups
3 #object=vegan #object=walking #verb=ask #verb=book #verb=book/thing #verb=commit #verb=commit/empty #verb=contribute
3 #verb=contribute/empty #verb=cook/empty #verb=draft #verb=draft/none #verb=end/none #verb=enrol #verb=enrol/none
3 #verb=ensure #verb=ensure/thing #verb=explain #verb=get/none #verb=give/person #verb=hold/thing #verb=join/thing
3 #verb=like/thing #verb=lose #verb=make/none #verb=max #verb=max/thing #verb=memorise #verb=memorise/thing
3 #verb=pass/thing #verb=pay #verb=photograph #verb=practice/thing #verb=quit #verb=quit/thing #verb=reach/thing
3 #verb=review #verb=score/none #verb=set/thing #verb=shadow/thing #verb=share #verb=sharpen #verb=show/thing
3 #verb=smoke #verb=smoke/none #verb=spend/none #verb=talk/thing #verb=tell/thing #verb=walk #verb=watch
3 #verb=watch/thing #verb=write/thing 0_house 0_in 0_into 0_kg 0_on 0_second <time>_about <time>_geography <time>_not
3 <time>_on <time>_please <time>_sort <time>_that <why>_all <why>_get <why>_not <why>_so ^_apply ^_become ^_clear
3 ^_commit ^_contribute ^_draft ^_ensure ^_explain ^_fifteen ^_groom ^_in ^_join ^_listen ^_memorise ^_new ^_not
3 ^_parkrun ^_photograph ^_rehearse ^_start ^_tell ^_thirty ^_touch ^_try ^_watch ^_write ^_wset ^_year a_customer
3 a_fortnight a_medication about_bully ads advice algebra all_seven aloud anatomy and_0 and_then apply_to archive
3 at_night at_the audit aunt away_from back_$ back_in bakery bank_feed below_0 black ble blog_post boundary box_<time>
3 boy_$ breath bring_one brother_$ buddy bulb but can car chair_$ chem_$ chisel closure college colour company
3 confirmation coral corner council d decide deep_work deposit descale design district documentation doe_not draw
3 dry_<time> dur duty eight either engine english enrol_<time> error_$ evene eye f feed_<time> fence_<time> fewer
3 finish_read finish_the five_$ five_year fix_the flexbox folder for_good former fortnight fortnight_$ full_stop
3 furniture garden geography_<time> get_hire go_vegan going_to grade_0 half_an hallway have_be he head_boy headline
3 heart_<time> holiday honestly_i host hour_each house_point husband i_would in_bed in_english in_german in_stand
3 inspector it it_<why> it_write italki italki_lesson joint kata keep_the kettle lab ladder last league learn_my
3 level_0 life_<time> like_my linkedin_learn long_tone loss_<time> m_<why> mate maths matrix me_ill memorise mentee
3 message minute_of mistake_<time> month_<why> most_<time> moth motorway move_our mum_and mural my_goal my_neighbour
3 n_0 name_on netball never_get news not_one noth_else of of_deep of_duolingo of_long offcut on_and on_linkedin on_our
3 once_<time> one_on only_<time> open_question or_more orchestra our_study out outstand_<time> overdraft own_$ p
3 pair_of passage pay_for peer_group petty_cash point portal porter_<time> portfolio_$ poster_<time> poster_about
3 present presentation press_ups produce product profile_$ proof pull question_in quit_smoke rais reach_0 reach_b2
3 refresher rehearsal remembrance reopen repair report_$ ride right rise row row_with sap save_account say_what
3 score_0 scout scratch search seat session set_up sharpen shelter simple sing sleep smarter soil solve_0 some_weight
3 someone speak_polish spend_<time> spend_no split sponsor sport spotify spotify_<time> starter statement step_<time>
3 stick_on stop_$ str stream stretch study_$ style supervisor test_$ that_we the_client the_council the_district
3 the_gate the_grammar the_line the_petty the_portfolio the_share therapy time_table time_to to_<time> tour trial
3 try_out two_minute under_0 university up_say user vegan_<time> vegetarian verb village_hall wait walk_the
3 watercolour weed_along weight where who_can whole_of will_get win_the wine wipe with_a within without_be work_in
3 wound wound_care write_a wset wset_level youth_orchestra
4 #act=activity/empty/part #act=activity/person/part #act=create/thing/whole #act=light/person/whole
4 #act=light/thing/whole #act=vague/none/whole #amount=count #concrete=activity/thing #first=activity/person
4 #first=activity/thing #first=create/person #first=create/thing #first=light/person #first=named/thing #hands=partly
4 #numbers #object=alcohol #object=best #object=bit #object=change #object=coursework #object=display #object=employee
4 #object=family #object=feedback #object=licence #object=lower #object=mentor #object=n3 #object=outstanding
4 #object=peace #object=permit #object=price #object=prior #object=refrain #object=request #object=shown #object=sorry
4 #object=splashback #object=sub #object=swimming #object=tomatoe #object=webinar #object=whole #verb=apply #verb=come
4 #verb=find/person #verb=grow #verb=have/abstract #verb=join #verb=log #verb=reach #verb=record #verb=rehearse
4 #verb=review/thing #verb=shadow #verb=take/none #verb=tell 0 0_$ 0_and 0_length 0_of 0_with :deliverable <time>_get
4 <why>_one ^_<time> ^_as ^_food ^_gas ^_go ^_grow ^_ielt ^_life ^_log ^_lose ^_quit ^_refrain ^_reupholster ^_rewire
4 a_mentor a_night aa abdominal abel about_0 about_my accidental add additional adjoin adjourn adobe ag air airway
4 album alia allan allegedly allow along_the animal announcement antarctic antarctica anthem anthology ap apache
4 apiece approval aquarium arc arcade arch arrival as_an asbesto assailant at at_five athletics atlas atoll attachment
4 attend attend_<time> away ay b_or ba backhand badger badminton baggage baku banana bare barry baseman bayesian be_0
4 be_show beck below benedict benny bestow better_<time> billboard billy biography bird biscuit bishop blackout blond
4 bloom board bon bowman box brake brawl bruise brush bug bulk burke burst cable cairn calendar camera camouflage
4 canada canary canon care_$ carnival carol carpenter carrot cartoon carve cas cascade ceas celebration cemetery cent
4 channel charg chassy chateau chemotherapy chien chromosome chronicle citizenship clad claim clark classroom clean
4 clemency close closet coach_the cocaine col come_back commission complaint conceal concerto concussion cone
4 confidentiality confinement consultant contact contamination conte continue_professional controversial controversy
4 cook_someth cookbook corpse costume cough coursework cousin covenant crawl cruise cub cue curfew curse custody
4 cyclist dairy dam dark daughter deceas dee deliver der derrick description development_in devil dexter diagnosis dig
4 disciplinary disguis dismissal display_<time> disposable distributor ditch do_<time> doctor doe dolly dominion
4 domino dose dot drill driver duet dump dy e each_$ eat eclipse editor electrical electrician electrician_<time>
4 elephant eleventh elf embassy embryo emir employee_of enlarg enzyme episcopal equalizer equipment equivalent
4 etymology everyone_in excavate except explorer expulsion extend fairy falcon family famou fatty favorite feedback
4 fellowship fenc fever fifth finch fis fletcher flotilla flowere flown fly foliage food_hygiene footballer for_miss
4 foreman form fourth freeman freez freight frog fuji gardener gas_safe genu get_at girl glow go_to goal_<time>
4 goalkeeper google gourmet gov graduation gran granddaughter grandfather grandson graph graze greet gunman handbook
4 handcuf handover_$ hang hangar harp harper hastily have_my haye heap herald herd hiatu hide hole holme home_$ homere
4 hoop how_many howe identical ielt if_the illegally illustration immunity implant import improperly improve_my in_$
4 in_wound inauguration include indirect infant infield informant infringement ingredient injury input inspect
4 instruct insulation interchange interrupt into_the invalid ion isle jail jeep jerry judo k_word kaiser kent khalifa
4 khan kitchen knee ko kronor l laboratory large launch launcher lava law_on layout lease lech lee lengthy lense
4 librarian licence lien lieutenant life_$ livestock locate lok long lookout loose lose_0 lower_the lucy lung madame
4 magnate main manga mantle map mar marsh mausoleum me_to meat_$ median medication_error medicinal melody melt memoir
4 memory mid midday midland mike mineral ministry miss mixture mobile modification moisture mold mollusk monkey moo
4 moratorium more_of mosaic motion motorcade motorcycle ms my_0 n3 n3_<time> nanny nante navigation nay nephew nestle
4 not_buy observatory obstruction occasion occasionally off_my ofst only_$ ordinance outer outfielder outlet ovation
4 overhead owner panther pap part_in partially partition pasha pastor patty pedal penguin periodically pesticide phone
4 phonic phony phrase physiology picket pickup piper place plain playboy please podium pole pollard postponement
4 poultry pour powere practice_my pregnancy pregnant premier premiere prescribe prescription priest procedure
4 processor professional_development promote_me propeller publicist pull_request pulpit pump put_my put_up quad
4 quantity radiu raiser ramp rana random ransom rare rather_than raw re read_<time> read_to recast receiver recoat
4 record_myself redesign redistribution refrain_from regrout rehearse reliever remainder rent reopene reschedule
4 reservation reservoir resignation rest rest_of restriction reupholster rewire rex right_on ritual roe roller rounder
4 rule rusty s saddle salute sam sampl sandstone satirical saunder sawyer saxophone say scrum sculpture seaman sec
4 seizure select sell seller semester semi sentenc sentence set shade shark sheng shop show_at sim simmon sister
4 skeleton ski sky slang slap slip smile snake sole solicitor solo some_of soybean spam sparkl specialty specify
4 splashback sprint squat ss stab staircase stall staple steward sting strand striker subsequent sue sunday
4 supermarket supervision supplier surface surrender swedish sweet swiss sworn sylvester syndicate synopsy synthesy
4 synthetic ta tae taint tank tariff taxy ted temporarily terrace terry th the_green the_gym the_harp the_junior
4 the_north thin thursday tim time_for to_say tobacco tong touchdown toy tract traffic trail transmit transplant
4 transport travy treasurer tribute trim truck trumpet tucker turner turtle two_<time> typically uncle unconditional
4 undercover unearth unit unrestrict up_the upheld uranium use vegan vein verification village vincent viola violin
4 vitamin vol volley voyage vs ward ward_<why> warrant web weber webinar weed week wellington welsh what_be while
4 whilst wigan will_<why> willie winger witch wolve workout worm write_down yard year_0 your z
5 #act=create/none/whole #act=finish/person/whole #act=finish/thing/whole #amount=money #check=count #check=money
5 #concrete=topic/thing #concrete=vague/thing #object=abbreviation #object=attendance #object=bought #object=chapter
5 #object=crisp #object=getting #object=least #object=level #object=line #object=parkrun #object=physio
5 #object=planner #object=polish #object=poodle #object=salesperson #object=skin #object=tyre #object=water
5 #verb=ask/thing #verb=become #verb=better #verb=cook #verb=like #verb=mend #verb=run/thing #verb=see #verb=stretch
5 #verb=try #verb=try/thing #verb=win/empty 0_chapter 0_for :person :prize <time>_<time> <time>_up ^_cook ^_duolingo
5 ^_half ^_never ^_re ^_see ^_stretch ^_the abbreviation above accreditation acid acoustic additionally admission
5 advisory agent all all_0 alley alongside also ambulance amend amir amp anchor and_less and_me android announcer
5 annually anthrax antique appearance appoint apprentice arm artery association attendance attribution audition
5 autobiography automate autumn auxiliary bachelor backup bank barber barker baron bate beach bedroom beneath benjamin
5 bern berth beta beverage bin birdie blanc bogu boil book bore born botanical boulder bra bribe briefly brigade
5 brother build_a bull bury bus butler by_heart cafeteria caliber cameo cancel canyon carl carr cash castle catcher
5 cell certify chain chaplain chapter_of chess chip chow circa circuit clear clive clothe clutch cobra codewar_<time>
5 cola collection collin colonel colt columnist comet commemorate comment compass confederation confidential
5 configuration confirm contract convert copyright countess courier courthouse courtyard cox cricketer crow cubic
5 cutter dale dan dawn de debut debute decker decommission decorate decorative defamation deflect detector detonate
5 dictionary dietary diner dirt discharg discount discover discovery disk disperse display dissolution do_a doctorate
5 doll domain dome drake drop duchess dugout duke dunk duolingo_streak dust earl ecstasy electric elevator emma
5 episode equalize explosive facility false farmhouse fat ferry fetch fiber fifteen file fir firework firm firm_<why>
5 first_in fish fisherman fist fixture flame flank flavore flint fluid flyer fog follow footage forbidden fort fulham
5 full gable gallery garbage gastropod gently glacier good_$ gra grain grand grandmother granite groin ground
5 guitarist gymnasium handler harry hart haul headquarters heart heather higher_in hike hoax hollow home hook
5 horseback house imprint in_my inbox incorrectly indoor infamou inflammation interpol into introduce itinerary jam
5 james jasper jaw jay jenkins jimmy johanne judge junior keeper keyboard kickback kicker kosher kroner larvae
5 learn_the leg lens lid ligament lil liner ling locker lone lord lose lot_$ lower lowere mac machine maize majesty
5 make_a make_me maker marathon match material maternity medalist menu mercantile merchandise miller mistress mock mon
5 monastery monk month morry mosquito mount mourner move_up mr murphy musical_$ my_life nak namesake naturalization
5 navy near nickel nicky nicotine no north not_to note notify nut occasional office omega online op operator or_better
5 ordnance organ organic_chem originate outdoor overland oxide packer paddy palace palmer panda parade park_<time>
5 parkrun parkrun_<time> parole part patel pavilion peace_$ pebble peck penalty percussion permanent pet photographic
5 ping placement plant plasma plenary plug po pocket poodle portable postpone potatoe preliminary preview prohibition
5 promote_to promotion promptly pronunciation proprietary prototype publisher pulse punt pyramid quaker quiz quota ra
5 rapper rebate recipient referenc regiment rental requir residence restaurant retention return review rider rink
5 roger ross rotate rub run rupee rust sacr sail saint salesperson salesperson_of sally sanctuary savoy scam scheme
5 school scoreboard scot secret seiz separate separately server shaft shalom shearer shell sherry shill shiny ship
5 shire short shoulder show shrapnel shrimp side simmer skate slate slice soft somerset sometime soy spa spiegel spike
5 spinal spokeswoman sponsorship sprain sprinter square stainless star statue steal steel stein stella stern sticky
5 stomach stoppage stray subpoena subscriber subsidy sued suit summon summone surgeon surgical swap switch tai
5 take_the taste taxi tee terminate test thanksgive the_consultant the_firm the_month the_rest theft them_<time>
5 thoroughbr thunder till timber title to token tomb torch trace trainer transmission trash triangular tribune
5 tributary tuition tunnel twitter type ulster ultimatum uncovere unidentify uniform unreleas unveil upon upper
5 upstair use_a valid vertical vicar vintage vocalist voltage volume wardrobe warehouse watt wharf which whip width
5 wilkin will_$ will_use winner with with_<time> with_one withheld within_0 write x zip zoo
6 #act=finish/none/part #act=topic/abstract/whole #concrete=finish/same #first=finish/person #object=question
6 #object=stuck #verb=better/none #verb=come/none #verb=get/abstract #verb=make/person #verb=see/thing 0_customer
6 <time>_a <time>_come a_b a_first abbreviat academy activate activation addition adjacent afternoon again_$ ak alison
6 all_of alphabet alternate always_$ and ann annual ant approve arbitration arrive artificial assistant atop attic
6 authorization authorize b b2 bailey baker ballot banner barb barne baronet barrel barrow basil bassist be_stick beam
6 belt beth bibliography bicycle bite_of bluff bo booker bookstore booster bounty bowie boy breaker brent brewer brick
6 brief brook broth brunswick bye c cage calcium call caller cam canton caroline cat cathedral ceil cellar cello
6 centennial ceramic cereal chemist chester chick chin chop chuck classroom_<time> clause clock cod coke color
6 commencement compilation complete_the consort constable content corporal cottage counterfeit court crossbar cube cum
6 cycle dad dash decoration denote dentist depot dial directive directory dissolve div dixie dop driveway drummer du
6 duck dusk dynamite eddy edit empty encode entitl escort essay exclusive exemption extraction farewell fest finish
6 fire firearm flash flat floss floss_<time> foam foil food foot for_<time> for_my fowler fra freeze frigate front
6 frost gallon garlic gas get_a gift gig glen graham grant grass gravel grease greenwood grenade grocery grove guild
6 gun hale half hamburger handy harvest hat heat heath heel herbal hill his holly holt hopper horizontal horn horse
6 hot hour_<why> hygiene hymn illuminate imperial inaugurate inch indefinite induct initial inspection install
6 interval introduction invent inventor jersey jewel jewelry jo jockey kickoff kilogram kite lacrosse lambert lar lay
6 layer leave levy lewy lift lion lottery loud lumber lunar m magistrate magnetic makeshift manor manufacturer
6 marijuana mark matt maxwell medal medication medicine medley membrane mesh metallic meter milligram minc mirror
6 misdemeanor module molly morn morrow motel mound mud my_practice national nearby never newspaper nickname night_$
6 notice noun nude off only orchid ordination organic other_person outside overdose overtime overturn oxygen package
6 pale panel paragraph park pat pay payment pence pend petit petrol physio piano pig pike pile pine pinto plus poem
6 poker pool port portion post potter prince proclamation prohibite proper protective provisional put_the quarantine
6 quit racket radio rail raven read rear receipt reception recorder recycle reed refer refuse regularly relay renne
6 reply reproduction respectively reveal reverend ridge rite river rocker rosemary rover royalty rutherford sack sah
6 salad salmon schedule scrap screen seed selection sergeant sermon seven severance shortene sir skillet skirt slide
6 smith snail snow sodium son specimen speedway spice springer squash st stair stereo steroid stolen store
6 stretch_<time> sun sunrise surrey tail takeaway takeaway_<time> tast te telescope teller temporary tendon
6 testosterone that_really the the_<time> theorem thereafter they thickness third thorn throne throw tiny tire tissue
6 titl tomato track tractor translation trip underwent unlimite ur usage usually vale vanity variant vegetable vent
6 vik visa visitor w wah waist wash win_best winery winter withdrawn woodward yacht year_$ yearly
7 #act=create/person/whole #checks2 #first=create/none #hands=exam #object=catch #object=part #object=satisfaction
7 #object=scale #verb=become/thing :activity ^_ask abbey abbot abdomen advertisement again allowance aluminium
7 aluminum ams ankle anonymou antenna application ark automatically award baby bach backstroke bacon bail barrett
7 barton basement baton baxter bay bear beard beaver beetle ben beside birthday block boat bottl bottom bowl branch
7 brass breast breeder broadcast buffalo bullet bumper burn burnt cab cabin cache camp canopy captain cargo catalogue
7 certification chamber chapter charge chat circulation clay click club cole collector comb completion compression
7 compulsory conjunction consecrate consent consist contaminate cooper cordon coroner corpus couch count crane
7 crescent cross cylinder daily dalton decree deer den device din dip discharge discography dissolv distribute
7 document draft dragon dress dutch eagle eject elk emergency enter eponymou erect eric eve ex excerpt expiration
7 extra feast feature fence fertilizer float floor flute forgery formally format formula four_$ frame freighter
7 freshly fry give_us glue goddess goose gram grow_more guardian handball hatch hello herb herein holy honorary hooker
7 hospital hour_$ hydraulic in inaugural incorporation injection inside intercept intermediate issuance j jenny joey
7 junction june kelly kensington king knife lady lance laser laundry laurel leaflet leed libel licens lighthouse
7 limousine lin linkedin liquid liter liver lobster lock loop lotu lounge maid mandatory mary mascot mason memo
7 memorabilia memorial mercury metric mick mill moon moose mustard my_ex n nan nest newton node notation notebook
7 nurse nursery officially oil on os out_loud owl own paint papal parcel pardon parenthese parker pastry pea peanut
7 peel per peter pharmacy pizza plaster poison porcelain porch pork possession postal posthumously potato pottery
7 prayer price princess printer priory probation procession prophet publication quarry railway ranch ray razor
7 recommend record referee register regular reinstate rename replace replay report reprieve residency retrieve rice
7 robin round sabbath salon sans scarlet scent serve shave shepherd sheriff shin snack song specially specification
7 spencer splash stack stranger stump subfamily submission sunglass sunset supplemental swear tablespoon tabloid
7 talbot tampere tan tar tate tea teaspoon ten tent terminal thermal thief thumb tile to_the toilet ton tow trailer
7 tram tree trinity trophy trout twice uk umpire unauthorize unmark unofficial v valentine varsity veg veil version
7 vessel vi video vinegar vodka wagon wales warden waterfall wav weekday wet wheat wolf
8 #act=finish/empty/whole #concrete=change/thing #verb=finish/thing ^_have ^_no a_month accompany adorn afterwards
8 ammunition announce any any_more apple appointment arbor article audio bait ball barbecue barge basket batch battery
8 be_on bee beef bench birch birth bolt bone bourbon brewery bundl bundle bur butcher butt butterfly canal cane cannon
8 canvas cape carry cattle centenary chalk chapman chestnut chicken chili cigar clerk cocktail coconut codewar colore
8 column commenc communion companion compartment conditional confession conversion corn cove crab crimson curry custom
8 customary daisy deck delivery dental derby diameter discontinu dish dog dough dover duff egg elbow every examination
8 extract fa factory feather feed festival fill find_a finger fingerprint floral for formal frozen funeral fur furnace
8 gag gala galloway garage garland get_0 ginger gray hamza hand hare head henry her homestead hull hurl immediately
8 inlet instant instruction iry item jack jan journal jumper kick knight label lawn leak lecture ledger leopard lever
8 library light lip liquor litter load lump luncheon magazine manual manuscript marble march mare mask mast meadow
8 meal memorandum metal microwave miniature monthly morse mouse mushroom neon newsletter nose oak on_time onion onto
8 open original pack pan pant paperback parachute parliament parsley pearl penny perfume picnic platinum plum pond
8 porter potassium presenter privy promotional protocol pub punch purchase receive recess rectangular reference refund
8 remix rib roof rope rum sample send sentinel service sheep shield single site skull slug soap soup special spell
8 sperm spinner spot stain station steak steam stick stone storage strawberry stripe surgery surname swan sweat sword
8 tab telegram termination text thick thigh tiffany tomatoe tongue torah transmitter triple trouser troy underneath
8 underwear unuse update van vanilla vault verse veterinary virgin visit walk walker webster wed wheel white
8 wicketkeeper window wire wool wrist zinc
9 #amount=clock #check=clock #first=finish/thing :create :exam :granted <why>_<why> a_will accidentally aka
9 alternatively apply arrow ash attach autopsy available bake bamboo bark bass bathroom belly berry boiler bonus booth
9 bow bread bride bud bullion butter canoe cap capsule carriage cart ceremonial ceremony champagne cheese cigarette
9 circular circulate citation clau clinic clip cloth collect commonly complete confiscate cooke copper cord courtesy
9 cover crocodile cup customer_satisfaction dat delete deluxe dessert diamond dinner discard donation double dove
9 drink emblem emerald enclose exam expire extension final fine flag flip fold get_into goat grey hair hammer hay
9 header helmet hut identification inscription insignia intake invitation iron jade jar juice kidney kiss lake lamp
9 lantern le leather maple marker marrow massage milk my_own name noodle o observation of_our olive oral orchard ore
9 oven oyster partial pass patent pepper pick pie plate polo poster pseudonym rainbow refrigerator registry reissu
9 release replacement reprint robe safari sage sauce scan screw section sheet shelf shipment shoe shower sign sketch
9 slot smoke soak spear spr spray sprinkle stove subsequently supplement sweater t tap thread through ticket tin toss
9 tuck tyre undisclose vendor violet wallet walnut ware weekly whistle willow worcester yoga
10 #verb=grow/empty :finish <time> ^_<why> admiralty after altar arrange august axe bag ban banquet bead beer
10 blackberry blank boot breakfast bronze bulletin bunny bushel cake calf cardboard carpet cedar chair check cherry
10 chest chocolate cinnamon contain cork correspondence cotton cow creek crest curl curtain date diploma dock donate
10 door drape drum duolingo ear entrance feeder filter fin flap forehead free fruit gill give gold gown grill handgun
10 homemade ice induction ink lac lane late later lily luggage microphone moss mouth mum nail neck needle night noon
10 notification oath obtain optional oval passport peach pencil petition pill pony pot prize pumpkin rabbit red
10 retriev revoke rifle roast rod rotary salt sandwich second shotgun silk simulator sock spit strip submit
10 subscription substitute suspension table tag tavern telegraph telephone toast toe tooth trunk velvet vest waiver
10 wooden word yuh
11 #hands=others #object=stranger ^_some alcohol auction badge balloon barn bean bearer bell blade blue brown bucket
11 burial camel candle chapel cheek clearance coronation crown crystal dart disc dry dye each easter flour flower
11 fountain from gate grammar green groom ham honey hood id injunction issu jacket lemon length line logo marry mat
11 messenger midnight nasal pair palm paper photograph pin pipe polish powder press publish purse queen receiv recipe
11 registration removal replica roll royal rubber sale sausage scoop shortly shout souvenir sticker suitcase suspend
11 swim syrup tape then throat tip transcript transfer valve water wear whiskey
12 #concrete1 affidavit amber automatic bed blood button cartridge charcoal coffee container cook crisp deposition
12 diary edition entry fork gazette glass glove golden gum hall jubilee lace leaf maiden mail minute one orange
12 originally ounce patch permission permit plastic prior purple sand scarf shirt skin skip sleeve soda spoon stuf
12 sugar tablet tender trademark via waiv wax without wreath
13 another blanket booklet candy coin copy cream engrave envelope fee inscribe letter license lime log lunch photo
13 pink pistol plaque postage remove ring signature straw stud towel used vinyl wrap
14 bar card coat coffin fake holder insert lamb lodge pad page print rack request ribbon ruby stamp tattoo tube until
14 urine
15 before by certificate meat mint packet pen seal silver yellow
16 bottle commemorative kit
17 bath
19 buy
20 first paste
"""
