"""What 7521 labelled goals teach about specific: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "2d9446c34be59cc6"
ANSWERS = ("no", "yes")
ROWS = """
-27 *
-20 economically mindful
-19 genuinely profoundly resilient seriously
-18 alienate daunt enormously importantly vastly
-17 disadvantage fundamentally immensely indifferent politically socially strive terribly truly underestimate
-17 undoubtedly
-16 #hands=unsized accountable accustome civilize emotionally entrepreneurial ethnically fearful feel financially
-16 frankly frustrate fundamental imperative inherently misguid motivate precariou repercussion unpredictable
-16 unthinkable
-15 ^_0 appall aspiration attitude better cope crise culturally deeply defensively disparate entrench equally
-15 extraordinarily frightene headway incapable increasingly incredibly invest militarily ours overcome overwhelm
-15 perceive pessimistic prosperity prosperou psychologically realization realize resilience surely troubl unstable
-15 vulnerable
-14 admire anxiou appreciate aware behave beset capitalist compell conducive confront consciou consequence cynical
-14 depress destabilize destructive diminish dire dissatisfy diverse endure exploit forefront formidable fortunate
-14 honestly hugely imagine impatient indispensable inevitably lately midst morally naive obviously optimistic outset
-14 outsider perceiv perception plight postwar powerless pragmatic predictable prevail productive progress prospect
-14 saddene seem skeptical somehow someth strengthen struggle stuff terrify undermine understandable uneasy
-14 unrealistic upheaval utterly visionary wary worrisome worry
-13 accomplish affluent ahead alike ambitiou arrogant articulate awful capitalism certainly complicate confidence
-13 confident convinc corrupt courageou dangerously decisively democratically demographic devastation distrust disturb
-13 economic embrace endeavor evident excite experience fascinate foremost foreseeable fragile globally governance
-13 grasp happier harder hardly havoc implication impunity injustice insecurity intensely lag love mentally murderou
-13 negatively neglect notion openness ourselve particularly populou positively poverty problematic profound reliant
-13 respect responsive restless rightly ruthless sadly savvy scenario shaken situation stability staggere standpoint
-13 stubborn superpower supportive technological thing transform turbulent unbelievable uncomfortable underscore
-13 unhappy unsettl urgency vibrant vulnerability weary worse wrack
-12 #first=vague/abstract #verb=make/thing accomplishment achieve acknowledge ambition aspect astonish authoritarian
-12 awe bleak boomer brutal capitalize catastrophe challeng chaotic clout commonplace concentrate conservatism
-12 continent decidedly deepen definitely demonstrate despair desperate desperately devastate disagree distract
-12 divisive dominate downturn economy endanger envision esteem ethic everybody explore geopolitical grappl greatness
-12 gritty help helpless hesitant honesty impact impoverish indifference industrialize inefficient inevitable
-12 instability intellectual intimidate irrational jeopardize meaningful mind mistrust nonetheless notoriously nowhere
-12 obsess overly patience peril perspective pervasive phenomenal pivotal prosper proven radically realistic reassure
-12 regrettable relentlessly relevance remarkably repressive selfish stabilize stakeholder suicidal task thrive tir
-12 tragic tremendou turmoil understand unpopular westerner worst youthful
-11 ^_to ^_under absolutely afraid always amaze animosity arrogance ashame awesome basically bloodsh bureaucracy
-11 bureaucrat calm civilization clearer closer coherent collectively communism compassion competent competitiveness
-11 consistently convince credibility democracy deserve desirable deteriorate develop difficult distinctly diversify
-11 dramatically eager economical emerg emergence emphasize engage especially exert expectation extremely feasible
-11 flourish focus foolish foothold fruitful fulfil generosity geographically gre greatly hardship heroic hindere
-11 honest horrible humanity hurt ideology imagination importance improbable improve inability incline incredible inde
-11 inherent inspire irresponsible job leadership lot mankind mentality miserable nation necessity nightmare objective
-11 oppression ought outnumbere overshadow owe person pessimism pleas politics pose potential prudent pursu rational
-11 realism reality reasonably reflect reformer relentless rely reminder reputation respectful rethink sad satisfy
-11 scary sector seemingly sense sentiment seriousness setback shaky shameful shortcome sincere sincerely spite
-11 stagnant stature stereotype still strategically suffer survive tangible terrible thankful think thousand tragedy
-11 turbulence unaffect uncertain uniquely unpleasant urban vision volatile weaken withstand worsen
-10 absurd achievement adamant affect aftermath aftershock aggressively ala anticipate assure battleground beleaguer
-10 beneficial betray betrayal bickere bigger bitterly blame boast bolstere brutality bullish burden burgeon capable
-10 carnage catastrophic cautiou cautiously centere certainty clearly climate commitment comparatively competence
-10 complexity concern consensu consolidation constructive contradiction contradictory creativity credible crisis
-10 culture danger dangerou decade dependent deprive desperation deterrent detractor dictate dictatorship dilemma
-10 disappoint disastrou dislike dismal disproportionate distant diversity doubt downfall downside dynamic eclips
-10 ecological efficient embarrass emerge empowerment energetic enjoy enjoyable environment environmentally epicenter
-10 erode evidently evolve exacerbate extent extreme fairly fairness faltere favorably fear ferociou fiercely
-10 firepower flaw fledgl forgive fortunately futile generation get_to grateful grim harm helpful historically hopeful
-10 horrific hostile hostility hour_<time> hungry ideological ignore immoral impossible impress inclusive indicative
-10 ineffective inequality inexperienc infight influence infrastructure innovation institution insurgency intelligent
-10 irrelevant laud lik loser macro markedly maybe me_$ minority moderate modernization modernize mood moral morality
-10 moreover motivation mutually necessarily nevertheless obstacle oddly patriotism peacemake people perhaps persecute
-10 philanthropy physically plagu plausible political poor populate precedent professionalism profitability proportion
-10 punish push rationale rattl ravage react rebelliou relationship relevant remarkable remind resentment respectable
-10 resurgence rife risky robust role sensibility sensible skepticism sluggish socialism squarely strategic strategy
-10 stride strife strong subjective sufficiently superiority sustain sustainable sympathetic synonymou talent tame
-10 technically tension thoughtful threaten thrill tolerant too totally trend tumultuou unacceptable uncertainty
-10 undercut unfortunately unsure unwill verge viewpoint vigilant visibly visually wag way weak weakness what
-10 willingness worsene
-9 #act=vague/abstract/part :hedge activism adolescent afar aggressive aging ally anarchy anguish annoy approach
-9 assessment atmosphere attain attention attract awakene awkward backlash badly balance battere belief believe
-9 breadth brink broaden bully business challenge circumstance combate community comparable competitive conflict
-9 confuse conquer considerably continually cooperate courage creative crime critical cultural decent decliner
-9 deterioration differently difficulty dignity disarray disaster discipline disparity disregard doing domination
-9 drama ecosystem educate effort elsewhere emphasy empower emulate encourage entertain enthusiasm envy everyone
-9 everywhere excuse expatriate extremism fac far financial foe forecaster future glamorou global gloomy goodness grip
-9 happene happy haunt heartland heroe hopefully ignorance immense innovative insane institutional integration
-9 intensify intensity interest irreversible isolate justice lament largely laugh lawless lax legacy lessen leverage
-9 lofty look mainstay make_the matter mediocre menace metropoly misery mobilize moment momentum morale myself nascent
-9 nationalism needy neighbor neighborhood nervou noteworthy notwithstand obviou odd optimism organizational outcome
-9 painful passionate peaceful perfection perpetrator persist poorly portray practice_0 precisely predict pretty
-9 profitable progressively prone proposition pros prove quiet quite quo racially rapidly rebuild recession reckless
-9 reconcile regard repression restive reward rid risk schizophrenia sectarian severely sincerity skeptic sober social
-9 solve sort stable staff steadily stupid success surprisingly suspense sway tackle tarnish tend tendency terrorism
-9 toward transformation transition transparency treacherou tricky troublesome turnaround ultimately undecide underdog
-9 undertake unfamiliar unfavorable unfold unfortunate universally unjust viable violent virtue vying weakene wealth
-9 wealthy wildly woe wonder wondere workplace yet
-8 #act=vague/empty/whole #concrete=named/thing #object=cpd #object=degree #object=go #verb=get/empty 0_degree ^_at
-8 ^_five ^_minimum ability abroad absorb accelerate acceptable accountability acknowledg adequately admiration
-8 advancement advancer advantage afford afloat agenda aim akin align alleviate among amuse anxiety apt around assess
-8 assumption attractive audience aura avert backer bastion battl believer benefit beyond bitterness bolster brutally
-8 bureaucratic cater charisma cherish cinematic civic civilian clarity cognitive coincidence comfortable communicate
-8 compromise concede confrontation conscience consistent consolidate constraint contemplate continuation contrary
-8 contrast contribute conversely costly country crippl critic crossroad decisive defend derail desire determination
-8 differe difference disagreement discontent discourage discourse disgruntl dissatisfaction distraction distraught
-8 doom drastically dream dubiou dumb earnest economist educator efficiency efficiently electorate eliminate elite
-8 elude elusive emotion emotional encompass enlightenment enterprise environmentalist equality escalate ethnic
-8 everyday evidenc evil exaggerate exceptionally exploitation extraordinary fantastic fascination fate favorable
-8 feel_for flexibility flung focuse forceful foreigner forty foster frustration fulfill gainer garner geniu glad
-8 hamper happen hardene harshly hate heightene hinder horror humiliat hypothetical ideal impetu inconsistent
-8 indirectly inflict initiative innocent insight integrate integrity intrigu intrigue ironic ironically jealou
-8 justify kind lack language less liberalization liberate likelihood listen logistical managerial maneuvere messy
-8 militancy minimum_0 mismanagement moderation more motive multilateral multinational myriad navigate need norm
-8 nostalgia nowaday obese observer obsession of_0 opportunity order_in ordinary orient outlook outrage overweight
-8 partisan phenomenon pity population portrayal potent potentially powerful presence prevalent priority productivity
-8 proponent protectionism prowess psychological pundit pursue quirky real recognize reconciliation reconstruction
-8 reform regime relation relatively reluctance reluctant remembere respondent responsibility responsible retiree rich
-8 ridiculou sake secretive secular seldom self seriou shy significantly slowdown slum somewhat somewhere speak
-8 spectacle spirite squandere standstill stardom stark startl stimulate strategist stress stumbl substantially
-8 systematically taller tempt tense terror terrorist the_room themselve thwart timor tolerate topic tough towards
-8 trouble ugly unconventional underline unfair unify unlikely unnotice unprecedent unresolv unseen unsolv upbeat
-8 upset upsurge utmost viability viciou view violence vital volatility weathere weird whatever wholly worthy wrought
-8 yorker
-7 #object=game #object=gym #object=piece #object=room :abstract :comparative <time>_do <time>_i ^_four ^_sort abide
-7 accurately actively adulthood adverse advocate aesthetic affordable aggression albeit alliance amass ambiguou
-7 amongst anger angere anybody apartheid artistic aspire assert awake backbone backward bad bali barometer be_the
-7 behavior bipartisan bite borrower broadly brunt budgetary bunch bustl capability caution centrist chao charismatic
-7 chiefly closely cloudy code_<time> collapse commend concept consciousness consider consideration constantly contend
-7 context continuity control convergence cordial corporate countless countryside critically crucial culmination
-7 curiou debacle defiant define deflation democrat democratic densely depend dependence depression deserv deter
-7 dialogue dim dimension diplomacy disagre disappointment distort distress divide domestically dominance dominant
-7 drastic dweller easiest effectiveness embarrassment encountere end_in enormou enthusiastic entrepreneur equitable
-7 erratic ethical ethics evaluate everyth excellence excitement expansive expectancy extremist fact faction factor
-7 faith familiar farther fault favor feminist fend fight follower forcefully frail gangster genre genuine get_on
-7 get_the gloom governmental greater grief happiness harbore harsh hatr healthy heck hemisphere hit homeland
-7 hour_into hous humanitarian hurricane imbalance immune impair important impression in_order inadequate incompetence
-7 industry influential influx infuriat inhabite instinct insurgent intense intent internationally intervention
-7 invariably investment investor irony isolation justification keen lackluster landscape least leftist legitimacy
-7 legitimate liberal limbo linger livelihood logical lonely loyal magnitude maintain majority manner marginally
-7 mature maverick maximize meddl mentor mess minimum misunderstand mobility motherland murky negative nerve newcomer
-7 niche ninety obligation offense ominou onslaught openly orderly outdate outrageou outspoken overcrowd overlap
-7 overrun overtake overwhelmingly pace paradox paramount parity partnership passion peacefully peculiar persecution
-7 personality personally phenomena piece_<time> poignant pois politician pollster pollute possibly posture powerhouse
-7 prais prediction preparedness profession project prosecute protract provoke purely racism radical realm reap reason
-7 reclusive recovery region reinforce resist resolve resource revive revolutionary revolve rhetoric ridden rivalry
-7 romantic rug rural sadness safeguard scar scarce scare scope season segregate severity sexuality shadowy sharper
-7 shift shock shrink shrunk significance significant similarly simplicity smoothly so socialist solidarity some_read
-7 sooner sophisticate sound southeast spawn spiritual spirituality splendid spotlight stabilization stalemate starv
-7 stealth strength strongly subdu subject succeed supernatural surpass susceptible sympathy targete tempere terrific
-7 that_do those threat tolerance trait traumatic trust uncommon under_control unemploy unemployment unfairly uninsure
-7 unity unreliable unrest uphill utter vague value vast vie vigorou villain want wast wherever wise world younger
-7 youngster
-6 #act=topic/empty/whole #first=create/abstract #lack=vague #object=event #object=german #object=got #object=h
-6 #object=it #object=justice #object=oclock #object=offer #object=say #object=somewhere #object=staff #object=tighter
-6 #object=year #opinion #verb=be/empty #verb=grow/thing #verb=hit #verb=post/none #verb=save #verb=spend/thing
-6 #verb=test #verb=test/thing #verb=understand 0_b 0_mile :inner <time>_or <why>_no ^_hit ^_take a_fresh a_question
-6 a_thousand abandon academic active addict adrift advocacy affirmative alarm alcoholism alter analyst analyze anew
-6 anyway anywhere appetite applaud appointee appropriately argue arous assume autonomy backdrop bankrupt become_a
-6 besides bloc bode book_$ boom bor brave bring brisk budget buoy busy bystander campaigner campuse candid catalyst
-6 centralize citizen coalition collaborative collective comfortably communist comparison compassionate compensate
-6 competitor complementary complete_0 conceptual conservative considerable constituent constitute control_<time> cop
-6 corruption credite criminal criticize crossover cruel crumbl culprit curiosity curtail cutback damn dampen deal
-6 debt deem degree degree_<time> demise dent destiny devote devotion dictator differentiate discriminatory discuss
-6 displace disruption distinct dramatic dwindl earthquake ease eccentric educational effective embroil enemy
-6 enforcement engulf enhance enough entity environmental epidemic equilibrium eradicate error_in evolution
-6 evolutionary exactly excel exceptional exhaust existence extinction fabulou farce faster favore feat few fierce
-6 firmly fiscal fle fledg for_a forward freedom friendship funny genocide give_0 griev groundwork growth guy hail
-6 hampere hard harmful harmony heavily heroine highly homeless homeowner hope hour_for housewife illusion impartial
-6 impasse implement impressive in_a incentive incompatible indication indigenou inhabitant insider insure intention
-6 interact interaction internally interpret intervene invader involvement jeopardy keep knowledge laker learn_about
-6 libertarian like likewise lingere literacy little longevity lov loyalty luckily lur malnutrition manage manipulate
-6 many marginal math mayhem me mean meaningless mental mighty milestone minimize mir misl mistake mistaken moderately
-6 modest modestly monumental mountainou move much namely nationalist nobody non none noth noticeable obesity obscure
-6 occupy one_at ongo open_source oppose ordeal our ouster outperform outward overall overlook pandemic paralyz
-6 participation patriotic payoff penetrate pension philosophical ploy pos possibility post_three practically
-6 predecessor prejudice pretend pride principally principle problem procrastinate prominence promise provocative
-6 pursuit put_0 rag reasonable recognizable refresh regain regardless regional regret relative reliability reliance
-6 remake remember remorse reprisal republican reside resident retribution reunification ris risen rogue ruin russia
-6 sabotage satisfactory sentimental shake shame sheer showcase sight simpler sinister sleepy slump sociologist
-6 someday spate specter spend spirit spur stance statistically staunch stellar storytell straightforward streak
-6 structural study substantive support surprise survival swath systemic tactic tactical temptation terrain
-6 the_archive the_crew theoretically three_<time> tighter to_go to_scratch topple tremor true truth turnout underly
-6 uneven unfound universe unleash up_on upstate urgently us use_my useful useless ushere vain victoriou virtually
-6 visibility vivid voter wartime we widen wildfire win_back wisdom with_the young
-5 #act=vague/empty/part #act=vague/thing/part #first=activity/none #first=light/thing #object=archive #object=b
-5 #object=bag #object=bakery #object=bike #object=bill #object=data #object=feel #object=hour #object=japanese
-5 #object=knock #object=liked #object=little #object=me #object=meet #object=number #object=order #object=studying
-5 #object=stuff #object=subject #object=tea #object=tell #object=viral #verb=attend/thing #verb=develop
-5 #verb=develop/thing #verb=drive #verb=give/none #verb=lead #verb=master #verb=master/thing #verb=pull #verb=push
-5 #verb=push/thing #verb=study #verb=understand/thing 0_by 0_h ^_eleven ^_everybody ^_from ^_keep ^_lead ^_master
-5 ^_push ^_speak ^_study ^_twelve a_time absent absolute acceleration actually adapt addiction administration
-5 affection aidan alive almost an_app ante apart archipelago ardent arid arise around_the as_a autonomou avenge avoid
-5 awareness bam band_0 bandit banker battlefield be be_lik behavioral bent bilateral bizarre bland blatant blend
-5 bolivia boost bothere brilliant by_a ca cannot chance characterize charm childhood cis civil cleaner cleans clever
-5 coach coach_instead collaborate colleague combat combatant comfort commit completely complex comrade conciliatory
-5 condemn consequently consume contagiou contemporary contentiou continue core cornerstone cote countere coupl coward
-5 cozy cpd_<time> crazy creature crew_<time> criticism critique cry cultivate dane dar dare deadlock deaf defensive
-5 deficit defuse defy delight demeanor denounce depth despite destine devaluation developmental devout differ
-5 dimensional direction disarm discrimination dismay disrupt dissident distinction disturbance do dole domestic
-5 doubtful down_on eastward echoe eclectic ecology economics effectively ego elderly element embattl employ
-5 employment endangere endit engagement enrage equal equity era essence essential euro_<time> evacuee evade even
-5 evene_<time> event ever expand expert failure farc fascist fiat fighter figure financ flair fond force forge forget
-5 form_0 fortune franco fresh fun functional fundamentalist gap gaze gen generate get get_my glamour gloriou go_on
-5 go_viral gore gratitude grievance grow gruesome guess guilt gulf gut h_<time> hammere handful have_a hawkish heal
-5 heyday hi higher highlight horizon hostage hour hour_on human humane humble humiliation idea ideally ill immigrant
-5 imply independence individual industrial infectiou infiltrate inflationary insist inspirational interfere intimate
-5 into_it intolerance issue japanese jitter journalism journalistic judg judgment knick lean lifelong lik_by likely
-5 likene live loo luck lure marketer massacr measure metaphor middle mile minute_off modern mortal most muster mut
-5 mutual mystical myth mythical narrative nature neighbore neither newsroom nicely noisy nonprofit northeast not_ask
-5 notably notoriety obsolete occupation oclock_<time> of_study of_tell offend offensive opinion opponent orchestrate
-5 organization orphan otherwise outreach outscore overse oversea overthrow owed pac panick partly path penchant
-5 performance performer perish persistent person_<why> persona persuad persuade philosopher philosophy phone_in
-5 plate_waste pledg plentiful plenty policy popularity power predominantly prelude presidency prestige pretext
-5 procedural profit properly provocation psychologist psychology quake quietly racial rage rampant read_around
-5 readiness really reasone recapture recover redundant reliable reliev religion remain remotely renaissance renegade
-5 repertory research respective restraint restrictive retaliate revere romero rubin sacrifice sag say_the scenery
-5 secession segregation sensitive separatist seventy sharply shattere sheltere should shun sigh silly singular sixty
-5 skill sloppy society sociology solely somber some_order somebody soro sorrow sovereign soviet spare speculative
-5 speculator spoil sprawl squeez st_aidan steady strange stricken stronghold study_0 stun stylish subtle suburb
-5 suburban sure surge surpluse tax the_0 the_back the_bakery the_deposit the_mentor the_number the_other the_subject
-5 the_year theater theme theoretical there thereby thoroughly throughout tibet tiktok time_$ time_<why> tornadoe
-5 total tourism tout transitional triumph twentieth unaware unbeaten undefeat underworld undocument unexpect unforc
-5 unnecessary unreasonable unsafe untouch up_a up_my uphold urge us_$ vehemently vengeance venture very viewer
-5 vigilance vigorously violently voice warfare warmly warmth welfare well western whoever why widespread will_be
-5 windfall wip wonderful woo wood_<time> wrangl wrong yours
-4 #act=activity/empty/whole #act=activity/none/whole #act=change/abstract/part #act=create/abstract/part
-4 #act=create/none/part #act=light/thing/part #act=named/thing/whole #first=topic/person #first=vague/empty
-4 #lack=alone #object=and #object=b1 #object=body #object=book #object=budget #object=c #object=case #object=coming
-4 #object=course #object=donor #object=euro #object=fence #object=finnish #object=fitter #object=follower
-4 #object=foot #object=forward #object=funding #object=guitar #object=knife #object=language #object=leg #object=lid
-4 #object=ms #object=pound #object=project #object=questionnaire #object=season #object=session #object=summer
-4 #object=us #object=welsh #verb=be #verb=catch #verb=coach/thing #verb=declutter/none #verb=eliminate #verb=feel
-4 #verb=go #verb=lead/thing #verb=love #verb=love/thing #verb=phone/thing #verb=plan #verb=plan/thing #verb=post
-4 #verb=read/none #verb=run/none #verb=sort/thing #verb=speak #verb=stand #verb=take/thing #verb=write/none 0_ms
-4 0_oclock 0_stone 0_word 0_work :body :light :tells <time>_concert <time>_for <time>_phone <time>_with <why>_<time>
-4 <why>_i ^_attend ^_eliminate ^_nine ^_one ^_own ^_perfect ^_post ^_prepare ^_save ^_spend ^_ten ^_three ^_top ^_two
-4 ^_understand ^_work ^_zero a_bite a_feel a_hundr abuse acclaim account accumulate accuracy actor acute adhere
-4 adherence adjustment advertiser adviser ager agony ai ail alien alignment alone already amidst amin analytical
-4 and_night and_so angry anyone appreciation arbitrary architect architectural argument around_with ask_$
-4 assassination assertion asset assist assistance at_a at_mill attack attraction attribute austerity authoritative
-4 autism average b1_<time> balk banco baseless beautiful become behaviour belove benign bias biggest bitter blueprint
-4 bombardment boon bordere boss bother bravery brazil break breakdown breakout breakthrough brethren bring_my by_the
-4 calculate campo canteen capital careful cartel catch_up category catholicism cavalier cerebral choice choreography
-4 chronic cite collaboration collaborator community_$ complicity compute concert_<why> conclusion confine
-4 congratulate conserve consistency consumer contender contractual contribution contributor convey cost_<time>
-4 councilman coup cpd crackdown creditor cross_functional cruelty curb cut_down dad_$ day_on dazzl decay defeat
-4 degradation deliberate deliberately delicate department_$ desk_<time> destruction detach develop_my developer
-4 devise different diplomat disapproval discredit down_from drift drought durable e_g eagerly easier east education
-4 effect eighty eliminate_all else embark emigrate eminent emission enclave encounter encouragement endemic endless
-4 energy enforc enlist enrich entirely entrust eradication erase erosion estrang ethan euro evangelical
-4 every_customer exce exclude exodu expansion expose famously fashionable fertile fi fifty find_my finnish fitter
-4 five_new flamboyant flee fluent folk foray forever forgiveness forum franchise frantic fridge_<time> from_the
-4 frontier fugitive fully fund gadget game game_$ garnere gender generally generou geographical get_ahead get_onto
-4 get_over ghetto glaze glimpse go go_all godfather going gorgeou govern government gradual great greenhouse gross
-4 gruel guerrilla ha happily harass have_get have_the haven headach hero hesitate hierarchy higher_$ hilly historian
-4 historical homosexual hour_0 household how huh hundr hunger hurdle hurry i_use identify idle illustrate immigrate
-4 imminent improvement in_law inaccurate income incumbent independent inferior inflation inherit insistence
-4 inspiration instantly instead_of insufficient integral intelligence intimidation invisible involve it_<time> kan
-4 kid kirk know labor landfall landowner language_$ lapse lathe latin latitude laugh_at law_$ leader least_three lend
-4 level like_a limelight list_<time> little_one lively logic loo_$ loom los lose_the loyalist lyrical magnificent
-4 make_my make_our mastermind maturity mayoral mere merely methodology migrant migrate migration military militia
-4 mill_road minimal mission money mostly move_the movie muscular my_german my_level naturally necessary neo network
-4 new_client nineteen nonfiction nonpartisan nonsense nor numerical oclock of_cpd off_<time> on_a on_call on_me
-4 on_myself on_tiktok on_top on_with operational order_<time> organism orlean ostensibly our_choir our_on oust
-4 overdue oversight own_the pacer paper_$ parallel paramilitary parliamentarian participant particular partner pass_$
-4 passive past patience_with peasant peninsula perfectly peripheral picturesque pillar pivot plague plan planet
-4 play_around pleasant plummete plunge polite pollution portuguese possible pound_<time> practical practice_$ praise
-4 preach prepare_for presently preserve prevalence probable professionally progression project_<time> prolong
-4 protagonist protect purge quality quarter quell question questionable questionnaire racist raptor rarely read_0
-4 read_up reaffirm recent recruit redevelopment refine reflection regency religiou reminiscent remnant repute
-4 residential respond response restore revenge reversal revival revolution riddl rigorou ripe rita road_<time> rooky
-4 room_in rouge row_$ rude ruth safety sales_$ samarra sanitation sao satire scholar score_of scrutiny secondly
-4 security seek seismic sexy shift_and shine shoot shortage sibl similarity sizable skyscraper slippery slow smart
-4 so_on soar sonic soprano sorry soul sour sovereignty sparsely spatial spearhead spectacular speculate sphere
-4 standoff start_in starvation state stave steadier steer step stigma stimulu stone_<time> streamline substantial
-4 succumb suffere suppose suppress supremacy swat sweep symbolism taboo take_a tale target taxpayer teen temperate
-4 ten_hour tentative the_break the_canteen the_course the_desk the_drawer the_house the_little the_most the_parish
-4 the_sample the_sheet the_staff the_team them_on these thorny three_time thriller through_0 thug timely titanic
-4 to_get to_stop today together top_of toppl trauma trickle triumphant tumble turk twelve_<time> two_paper unanswere
-4 unarm unclear understand_the underwrite unusually upscale usher utilize vanguard versatile veteran voice_in vow
-4 wage wake warmer waste westward whatsoever whom wick wind windy wisely wish witty work_with would_be wow wrath yeah
-4 yes yourself zapatero
-3 #act=activity/abstract/whole #act=change/same/whole #act=create/person/part #act=finish/thing/part
-3 #act=light/none/part #act=vague/thing/whole #concrete=finish/thing #first=change/abstract #first=change/same
-3 #first=finish/none #first=topic/none #object=allotment #object=assembly #object=band #object=board #object=business
-3 #object=chem #object=colleague #object=community #object=cosier #object=ended #object=fair #object=feeling
-3 #object=find #object=form #object=grip #object=guest #object=ha #object=happy #object=help #object=house
-3 #object=industry #object=is #object=javascript #object=join #object=loft #object=matter #object=max #object=method
-3 #object=migration #object=milking #object=mood #object=name #object=nipped #object=pack #object=plan #object=prom
-3 #object=python #object=reading #object=reflect #object=research #object=respect #object=response #object=senior
-3 #object=shed #object=sheet #object=shop #object=sitting #object=somehow #object=standard #object=statistics
-3 #object=student #object=system #object=top #object=trainee #object=use #verb=ask/none #verb=behave #verb=break
-3 #verb=brush #verb=brush/thing #verb=build #verb=call/person #verb=catch/thing #verb=declutter #verb=drive/none
-3 #verb=end/empty #verb=feel/abstract #verb=finish/empty #verb=garden #verb=have/none #verb=hold/same
-3 #verb=introduce/person #verb=lead/none #verb=lift/abstract #verb=listen #verb=make #verb=network #verb=network/none
-3 #verb=order/thing #verb=own #verb=own/empty #verb=phone #verb=prepare #verb=prepare/thing #verb=progress
-3 #verb=progress/thing #verb=raise/abstract #verb=revise #verb=save/thing #verb=say #verb=say/thing #verb=shoot
-3 #verb=shoot/thing #verb=sleep/none #verb=speak/empty #verb=step #verb=strengthen #verb=take #verb=take/empty
-3 #verb=win/thing #verb=work/thing 0_down 0_hour 0_lesson 0_set <time>_in <time>_instead <time>_me <time>_week
-3 <time>_whatever <why>_have ^_better ^_brush ^_budget ^_build ^_catch ^_declutter ^_develop ^_drive ^_finally
-3 ^_guest ^_gym ^_know ^_plan ^_progress ^_python ^_raise ^_room ^_scale ^_sit ^_someth ^_stand ^_step ^_twenty
-3 a_break a_native a_row about abstract achterberg across act action advisor again_<time> all_over all_staff and_i
-3 and_she and_with answer_to anyway_$ archive_<why> as_<time> at_<time> at_my at_trainee at_work attempt b1 back_into
-3 back_the basic be_back be_elect bike bounce brush_up build business_$ c_and calculation career cause chang
-3 character clean_code clue code come complain contractor cosier cosier_$ cost county_show cover_$ coverage create
-3 crowd cry_at culture_of data_<why> debate declutter delegate development discussion do_$ do_not do_someth do_the
-3 do_well donor earn eighteen end_<time> ensure estimate event_<time> everybody_in excellent express fail finance
-3 first_year fitter_<time> five_<time> flock foot_$ for_$ for_0 frau fridge friendly full_potential further gather
-3 geography get_back get_fitter get_nip get_promote give_back give_feedback give_the goal_be going_with grow_as gym_$
-3 gym_0 half_of hat_<time> have_$ hazard hedge here history hit_0 hold_it i_have in_leed in_total industry_$
-3 intend_to into_a into_my just keep_a keep_going kg_<time> kilometre_in last_one lead_a lead_the least_0 lesson
-3 lesson_<time> listen_$ logistics love_to mark_at mark_code matter_$ max_0 mayor me_and meet_<time> might minute_one
-3 more_patience my_class my_colleague my_game my_head my_mark my_mentor my_wife myself_and native negotiation
-3 network_$ never_make nicer night_shift nip nip_<time> not_touch now number of_an of_me of_them older on_at on_day
-3 one_end or_not or_over order organise other over_me pain petty pitch pivot_table planner portfolio position prepare
-3 probably process prom public python python_0 rain_$ read_a reduce reflective relationship_with repay
-3 response_<time> revenue reviewer road run_<time> save say_no say_that school_$ secure she_be show_<time> slack
-3 sleep_0 solution sort_the spend_the staff_$ statistics stay stop stop_<time> student student_will system_<time>
-3 take_part talk task_$ tea_<time> team_to tech thank that that_$ the_best the_book the_case the_church the_club
-3 the_county the_dead the_file the_flat the_food the_guitar the_kid the_museum the_next the_phd the_vet thesis
-3 thesis_0 though three_to three_year tiktok_<time> time_<time> time_with to_0 to_like to_listen topic_<time>
-3 touch_the town tribunal try_to turn two_more up_$ vet viral vocabulary warn wave wednesday well_at will_behave
-3 with_grandad would_love write_<time> write_<why> zone
-2 #act=create/abstract/whole #act=create/thing/part #act=light/abstract/part #act=topic/none/whole
-2 #act=topic/person/whole #amount=hours #amount=share #check=hours #check=share #concrete=vague/abstract
-2 #first=light/abstract #first=topic/empty #first=vague/none #object=account #object=app #object=attempt
-2 #object=average #object=better #object=boundary #object=braver #object=break #object=bridge #object=bus
-2 #object=cake #object=calendar #object=cent #object=chart #object=chef #object=class #object=cloud #object=clue
-2 #object=confidence #object=desk #object=developer #object=docker #object=end #object=everyone #object=excuse
-2 #object=expectation #object=fancy #object=g #object=garden #object=github #object=grazing #object=hallway
-2 #object=hand #object=hang #object=head #object=headway #object=higher #object=home #object=hunting #object=hygiene
-2 #object=incident #object=innovation #object=interview #object=job #object=lathe #object=laugh #object=less
-2 #object=link #object=list #object=lit #object=market #object=mastitis #object=mean #object=mile #object=mix
-2 #object=mother #object=nerve #object=office #object=old #object=organised #object=own #object=paper #object=pastry
-2 #object=phone #object=pitch #object=portuguese #object=practice #object=process #object=profile #object=quieter
-2 #object=quote #object=record #object=relationship #object=running #object=service #object=set #object=show
-2 #object=somebody #object=something #object=stone #object=stopping #object=streak #object=strong #object=tab
-2 #object=take #object=task #object=tax #object=thesis #object=time #object=tired #object=tone #object=tour
-2 #object=training #object=trust #object=walk #object=want #object=way #object=weather #object=win #object=work
-2 #verb=accept #verb=accept/thing #verb=advance #verb=advance/thing #verb=attend #verb=bake/none #verb=be/abstract
-2 #verb=beekeep #verb=beekeep/thing #verb=call #verb=close/empty #verb=coach #verb=code #verb=code/none
-2 #verb=come/thing #verb=convince #verb=cut #verb=do/abstract #verb=draw/empty #verb=earn #verb=engage
-2 #verb=engage/thing #verb=explore #verb=explore/thing #verb=find/abstract #verb=find/thing #verb=finish/same
-2 #verb=fix/empty #verb=four #verb=four/none #verb=get/thing #verb=give/thing #verb=go/thing #verb=going
-2 #verb=going/thing #verb=guide #verb=have/thing #verb=hit/none #verb=improve #verb=introduce #verb=keep/person
-2 #verb=know/thing #verb=learn/empty #verb=lend #verb=lift #verb=like/none #verb=look #verb=lower #verb=move/thing
-2 #verb=organise #verb=organise/empty #verb=pass/none #verb=play/empty #verb=pull/thing #verb=reduce
-2 #verb=reduce/abstract #verb=reduce/thing #verb=sit #verb=solder #verb=solder/thing #verb=sort #verb=speak/none
-2 #verb=stand/none #verb=stand/thing #verb=start/none #verb=stay #verb=strengthen/thing #verb=study/none
-2 #verb=study/thing #verb=sub #verb=support #verb=support/thing #verb=travel #verb=turn/empty #verb=want/thing
-2 #verb=work 0_0 0_budget 0_chemistry 0_cron 0_k 0_wpm :mass :opinion :vague <time>_and <time>_check <time>_e
-2 <time>_start <time>_then <why>_$ <why>_say ^_advance ^_an ^_beekeep ^_bring ^_coach ^_convince ^_cut ^_cv ^_earn
-2 ^_eng ^_engage ^_everyone ^_feel ^_forty ^_i ^_knock ^_leave ^_lift ^_look ^_lower ^_may ^_mix ^_my ^_open
-2 ^_organise ^_our ^_patient ^_pivot ^_play ^_quieter ^_quote ^_reduce ^_revise ^_solder ^_solve ^_sound ^_spanish
-2 ^_student ^_throw ^_travel ^_use ^_with ^_world a_clue a_cool a_dog a_four a_good a_level a_little a_morn a_phone
-2 able about_the accent_<time> across_the again_<why> agree aid an_expert an_hour and_not and_one and_the ao3 arabic
-2 arabic_<time> area as_discuss as_many ask ask_me at_home at_least attend_0 aws back_to bad_day baptism be_a
-2 be_completely be_happy be_more be_not beat become_an become_the beekeep begin_<time> between bite_<time> bite_more
-2 board_<why> board_to book_system box_<why> braver broad calmer candidate chapter_three check_up child chord
-2 christene city classmate close_the clue_about co complaint_$ complete_two condolence contribute_to could
-2 course_<time> cron cron_job curriculum customer_service cut data degree_$ docker doreen down_to drawer dur_my
-2 dur_the elect eleven employer end eng eng_light engage_with evene_class event_$ everyth_<time> excellent_customer
-2 exception_$ exist faculty fade father feel_at file_$ finally finally_do find_out finish_it finish_strong five_hour
-2 flawless flexible food_bank for_once for_pension fraction french_$ gain game_<time> garden_$ get_somewhere glasgow
-2 glasgow_<time> good_idea grip_on guitar hand_$ handle handover_<why> hang_of have have_not have_to head_$
-2 head_<time> head_round health healthier help_with hour_of house_<time> i_become i_can i_just i_need idea_<time>
-2 in_0 in_<time> in_glasgow in_meet in_one in_our in_place in_the incident increase inner intend interview_list it_a
-2 it_and it_at it_on it_take japanese_<time> javascript job_hunt job_on journey k_<time> key knock_0 land_on lathe_$
-2 lathe_<time> learn_enough learn_from life_of lift_the like_<time> like_our like_the like_to link listen_to longer
-2 look_into love_my love_the machine_$ make_every make_headway management market master_all master_the mastity may_$
-2 may_i me_<time> me_at mean_by meditation merit mile_<time> minus_0 mistake_$ mix morn_person mortgage move_to
-2 movement my_co my_community my_desk my_english my_father my_github my_javascript my_knee my_parent my_watch name_of
-2 native_<time> need_to negotiate never_have new_book next_time ninety_hour no_one not_$ note_dur noth_fancy
-2 now_<why> of_<time> of_a of_code of_revision office_<time> often old_box on_$ on_shift on_what one_$ onto_the
-2 open_evene order_at our_lab our_town out_of over_my own_in page_0 parish participate party peace pension_query
-2 person_for person_in personal phd phone_$ pitch_<time> plot presence_in presentable process_$ profile_of properly_$
-2 puff pull_ups pupil_premium put_in query quieter quieter_<time> radiator raise raise_the read_the recruiter_to
-2 reduce_error reel refugee rein relative_$ render renew repeat research_<time> retro rewrite rig room rotational
-2 rotational_graze round_the s_$ safer science scratch_<time> secure_the senior_<time> set_<time> shape shift_<why>
-2 show_$ sick six_<time> six_hour slide_<why> solve_the somehow_$ somewhere_with sort_my sort_out sound_less source
-2 spanish speak_english squad stand_<time> start step_$ step_up still_i stitch_$ stronger structure study_<time>
-2 stuff_<time> summer_$ system talk_about taste temper tenant tenant_meet tenor term the_account the_autumn
-2 the_business the_christene the_committee the_department the_family the_field the_gap the_go the_hallway the_hang
-2 the_hous the_interview the_lathe the_lounge the_music the_neighbour the_new the_open the_poster the_practice
-2 the_profile the_speech the_tax the_thing the_time the_trust the_tutor the_two the_weather the_wed the_weekend
-2 the_woman the_young their_full then_the thing_with this this_time three_$ through_the tighter_$ to_have to_hold
-2 to_love to_me to_person to_pull to_stay to_take to_understand to_use together_<time> tomasz tomasz_and tone_$ too_$
-2 top_three tourist town_$ town_<time> treat turnover twelve_hour twenty understand_what up up_by up_for up_with
-2 upgrade vat vat_<time> visual walk_all wall want_<time> ward_0 ward_<time> water_$ weather week_$ weigh weight_$
-2 whatever_come when_the whether who will_not win_<time> with_dad with_our with_tomasz word_of work work_on
-2 world_class wpm wpm_$ year_in youth zero_mistake
2 #act=activity/abstract/part #act=activity/none/part #act=activity/person/whole #act=change/none/part
2 #act=finish/abstract/part #act=finish/person/part #act=finish/same/whole #act=topic/thing/part #amount=rhythm
2 #concrete=change/none #concrete=create/thing #concrete=vague/thing #first=change/none #first=create/empty
2 #first=topic/thing #hands=spared #object=accepted #object=accident #object=agm #object=all #object=anything
2 #object=appointment #object=apprentice #object=away #object=be #object=bed #object=blood #object=certificate
2 #object=come #object=conflict #object=crawl #object=curtain #object=cycle #object=diary #object=diploma #object=dog
2 #object=done #object=episode #object=example #object=fee #object=fewer #object=forever #object=free #object=garage
2 #object=gate #object=glove #object=grade #object=group #object=happen #object=hearing #object=hello #object=hoist
2 #object=hymn #object=inbox #object=kata #object=kid #object=kit #object=kurdish #object=ladder #object=lamb
2 #object=lead #object=leadership #object=let #object=letter #object=lift #object=lune #object=memoir
2 #object=middlemarch #object=mitre #object=money #object=nan #object=national #object=newsletter #object=painted
2 #object=photo #object=point #object=pot #object=pressure #object=promotion #object=pupil #object=puzzle #object=rail
2 #object=ready #object=recipe #object=reel #object=refresher #object=rent #object=rule #object=run #object=s
2 #object=safe #object=scheme #object=school #object=script #object=second #object=section #object=song #object=sport
2 #object=spreadsheet #object=stair #object=stall #object=star #object=subscriber #object=them #object=tie
2 #object=timesheet #object=toe #object=visitor #object=voice #object=voted #object=walked #object=was #object=website
2 #object=wipe #object=workshop #verb=answer/thing #verb=apply #verb=apply/thing #verb=attend/none #verb=bake/thing
2 #verb=be/none #verb=be/person #verb=beat/thing #verb=chat #verb=chat/thing #verb=clean/thing #verb=coach/person
2 #verb=comment #verb=comment/thing #verb=contribute #verb=cycle #verb=cycle/thing #verb=do #verb=do/empty
2 #verb=do/none #verb=earn/thing #verb=end/none #verb=explain/thing #verb=finish #verb=fix/thing #verb=gain
2 #verb=get/person #verb=get/same #verb=give/abstract #verb=give/empty #verb=hand #verb=have/abstract
2 #verb=increase/thing #verb=let #verb=log/none #verb=lose/thing #verb=merge #verb=open #verb=open/thing
2 #verb=paint/thing #verb=pass #verb=pay/thing #verb=perfect #verb=phone/person #verb=pick #verb=pick/thing
2 #verb=play/thing #verb=point #verb=present #verb=publish/thing #verb=read/empty #verb=record/thing #verb=reduce/none
2 #verb=rewrite #verb=rewrite/thing #verb=set #verb=sew #verb=share #verb=sketch #verb=sort/empty #verb=spend/empty
2 #verb=squat #verb=submit #verb=submit/thing #verb=swim #verb=swim/thing #verb=talk #verb=teach #verb=tidy
2 #verb=tidy/thing #verb=translate #verb=translate/thing #verb=update #verb=update/thing #verb=visit #verb=visit/thing
2 #verb=volunteer/thing #verb=want/empty #verb=win #verb=work/none 0_attendance 0_from 0_s 0_session 0_supervise
2 0_time 0_to 0_without :meets <time>_<why> <time>_again <time>_day <time>_each <time>_it <time>_market <time>_out
2 <time>_rather <time>_report <time>_the <time>_to <time>_when <time>_write ^_answer ^_apply ^_b2 ^_back ^_bench
2 ^_chat ^_comment ^_contribute ^_customer ^_descale ^_do ^_finish ^_gain ^_going ^_hand ^_hope ^_increase ^_level
2 ^_maths ^_mr ^_pay ^_present ^_promotion ^_reflect ^_review ^_rewrite ^_sand ^_say ^_screen ^_shadow ^_sketch
2 ^_smart ^_submit ^_swim ^_talk ^_teach ^_team ^_telephone ^_that ^_tidy ^_tie ^_touch ^_translate ^_update ^_visit
2 ^_walk ^_want ^_what ^_whole ^_wipe a2 a2_workbook a_colleague a_dovetail a_half a_medication a_michelin a_sign
2 a_work above_0 accident account_<time> actual address advice again_and agency agm agree_to aisle all_nine all_the
2 allotment along and_<time> and_block and_oil app arm_and as_well at_0 b1_exam b2_in bakery band bandage be_make
2 bedtime before_buy bench_0 best_<time> best_in blog blood_pressure bookkeep both brand breath buddy budget_$
2 by_myself by_shadow café camino canteen_<time> car caretaker case change_the chapter_0 chef chem child_in clair
2 clair_de client clinic_<time> cloud coffee_machine colleague_$ come_to comment_my committee common completion_of
2 compose conservatoire conversation corner correction county couple course_$ cousin_in cpr cycle_to dahlia
2 dahlia_<time> de_lune deadline delay delegate_the department develop_leadership dig_over division do_more dog_$
2 dosage dosage_abbreviation down_<time> draw draw_up drive_licence dummy e_learn each_take elect_as emergency_fund
2 end_$ english_<time> enrol entire entry_<why> episode_of error_$ every_parent everyth_we evidence exception
2 explain_my fancy fast fence_$ final_of finally_listen first_$ fit five_past fix_the football for_ten foundation
2 founder fourteen french from_every from_scratch front_crawl garage_$ gate_$ gel get_it get_vote give_me going_to
2 good_i grandad_$ granny grind group guest gym half_hour hallway hand_in hand_up handover_$ happen_$ have_all
2 have_every have_read he_retire head_to hear hid_it hire_at hive hoist hold_a home_for homework hotel hour_and
2 hour_or husband hygiene_level i_shall i_will ielt_0 in_advance in_class in_kurdish in_nature in_room in_show
2 in_under in_write information inset interview invoice its_<time> k_under kata_on kg_of khan_academy kurdish lead_$
2 learn_all learn_ten least_a least_once least_one lecture_$ lena lesson_with let_the like_be linkedin_$ little_cousin
2 loan log_0 log_every login lose_time lunch_away lune make_0 manager master maths_five matrix me_a member mend
2 message metronome michelin michelin_star middlemarch minute_0 minute_<time> minute_scale mitre monitor mosque
2 mr_sato mrs muscle muscle_<time> musical must_be my_brother my_diagnosis my_linkedin my_little my_lunch my_mentee
2 my_name my_pe my_section my_son my_toe my_voice myself_$ nature_$ net never_get never_lose new_year newborn niece
2 no_english no_more no_takeaway north_side northern now_and number_<time> nurs nurse_<why> object of_duolingo of_it
2 of_shout off_$ offcut_$ oil_the on_codewar on_it on_our once open_a or_so order_for organise_a our_save our_stall
2 out_at out_my outage outside_the own_<time> page_<time> paint_a pass_<time> past_paper pe pe_kit peg pelvy person_i
2 person_who phase photo_of photography pick_up picture plan_with platform play_through please_$ plot_0 podcast point
2 poppy portrait positive pot_the pound practice_cut practice_scale preparation pressure pressure_$ price_for
2 production promotion_to publish_in pupil_<time> puppet put puzzle_<time> qualify quick quite_like quote re_pot
2 read_middlemarch recipe_<time> reflection_in refrain refresher_<time> remembrance rep retrain reverse right
2 rise_<time> room_0 rota round_<time> route s_<why> sales same_day sampler sand_and satisfaction_score sato saturday
2 save_0 say_hello scale_with script seminar_$ sequence session_on share_drive show_the simple since_0 sing site_visit
2 six six_more slide_up small smart_goal smash smoke_$ snap so_$ so_<time> so_far software solve_<time> some_weed
2 someone spell_test spreadsheet stall_at stock straight student_council subscriber_<time> sugar_in summary
2 supervisor_<time> swim_again swim_with table_up take_0 take_me take_on talk_at tally teach_assistant technique ten_$
2 ten_minute test_$ test_<time> than_the than_two that_<time> that_run the_a2 the_allotment the_bank the_box the_bus
2 the_class the_clinic the_coursework the_drive the_dummy the_emergency the_entire the_final the_first the_garage
2 the_guild the_hoist the_judge the_lane the_metronome the_night the_northern the_phone the_price the_puppet the_shed
2 the_stair the_stock the_strength the_sunday the_surgery the_tenant the_thirty the_three the_tractor the_traineeship
2 the_ward the_youth them_<why> then_$ they_get third_go thirty_dosage three tidy tier time time_accident time_i
2 timesheet to_a to_do to_give to_reach to_shift toddler together_$ tool touch_my traineeship traineeship_$ trustee
2 turn_in twice_<time> twill twin two two_hour tyre_<why> ukulele under_two unit_0 up_what up_who upright us_the
2 verse_0 voice_<why> volunteer_at want_my warm_ups website week_<time> weight well_<time> what_they whatever_happen
2 whatever_they when when_they whichever while_drive widow will will_become will_do wine wipe_down with_her with_lena
2 with_mr with_resident wood work_at work_through workbook workshop would_quite would_really write_$ write_on
3 #act=activity/thing/whole #act=finish/none/whole #act=light/empty/part #act=light/thing/whole #check=result
3 #check=rhythm #concrete=activity/person #ends #first=finish/abstract #first=topic/abstract #first=vague/thing
3 #hands=partly #object=assistant #object=bank #object=box #object=brother #object=cash #object=chisel #object=clinic
3 #object=club #object=department #object=dry #object=exam #object=folder #object=give #object=hired #object=idea
3 #object=late #object=life #object=light #object=listener #object=loss #object=note #object=nurse #object=orchestra
3 #object=page #object=pair #object=post #object=read #object=right #object=said #object=saving #object=shift
3 #object=smarter #object=splashback #object=squat #object=stat #object=sugar #object=teacher #object=ups
3 #object=vegan #object=walking #reasons #verb=ask #verb=book #verb=book/thing #verb=commit/empty #verb=cook/empty
3 #verb=draft #verb=draft/none #verb=enrol #verb=enrol/none #verb=ensure #verb=ensure/thing #verb=explain #verb=get
3 #verb=get/none #verb=give/person #verb=hold/thing #verb=join #verb=join/thing #verb=like/thing #verb=lose
3 #verb=make/none #verb=max #verb=max/thing #verb=memorise #verb=memorise/thing #verb=pass/thing #verb=pay
3 #verb=photograph #verb=practice/thing #verb=quit #verb=quit/thing #verb=reach #verb=review #verb=score/none
3 #verb=set/thing #verb=shadow/thing #verb=sharpen #verb=sharpen/thing #verb=show/thing #verb=smoke #verb=smoke/none
3 #verb=spend/none #verb=talk/thing #verb=tell/thing #verb=walk #verb=watch #verb=watch/thing #verb=write/thing
3 0_house 0_in 0_into 0_kg 0_of 0_on 0_second <time>_about <time>_geography <time>_not <time>_on <time>_please
3 <time>_sort <time>_that <why> <why>_all <why>_get <why>_not <why>_so ^_become ^_clear ^_commit ^_draft ^_ensure
3 ^_explain ^_fifteen ^_groom ^_in ^_join ^_listen ^_memorise ^_new ^_parkrun ^_photograph ^_rehearse ^_sharpen
3 ^_start ^_tell ^_thirty ^_try ^_watch ^_write ^_wset ^_year a_customer a_fortnight a_weather about_bully ads algebra
3 all_seven aloud anatomy and_0 and_then archive at_night attend aunt away_from back_$ back_in bank_feed be_0 be_it
3 be_late before_i below_0 black ble blog_post boundary box_<time> boy_$ bring_one brother_$ bulb but can chair_$
3 chisel closure college colour confirmation council customer d dad day decide deep_work deposit deputy descale design
3 district do_<time> documentation doe_not driver dry_<time> due duty early eight either engine english enrol_<time>
3 evene examiner eye f farm feed_<time> feedback fence_<time> fewer finish_read finish_the five_$ five_year flexbox
3 flexbox_froggy folder for_good former fortnight fortnight_$ four froggy full furniture garden geography_<time>
3 get_hire girl go_swim go_vegan graft granddaughter grandfather graph greet half_an harp have_0 have_be head_boy
3 headline heart_<time> holiday host hour_each house_point hunt i_would in_bed in_english in_german in_stand infection
3 inspector irregular it_<why> it_write italki italki_lesson its join kata keep_the kettle lab ladder league learn_my
3 leed_<time> life_<time> like_my linkedin_learn list long_tone loss_<time> m_<why> madame mandarin mate maths me_ill
3 median medium memorise mentee merge minute_of month_<why> most_<time> motorway move_our mum_and mural my_goal
3 my_neighbour my_pronunciation n_0 name_on netball newly news nine not_one noth_else observe of of_deep of_long
3 offcut on_and on_linkedin once_<time> one_on only_<time> open_question or_more our_study overdraft own_$ p pair_of
3 passage pay petty_cash please portal portfolio_$ poster_<time> poster_about pour present press_ups produce product
3 profile_$ proof pull question_in quit_smoke rais ramp ready refresher rent reopen report_$ ride rise routine row
3 row_with saddle sap save_account say_what score_0 scout scratch search seat session set_up sharpen shelter shop
3 since sister sleep smarter smile soil solve_0 some_weight speak_polish spend_<time> spend_no splashback split
3 sponsor sport starter statement step_<time> stick_on str stream study_$ style suite supervisor th that_we the_client
3 the_council the_district the_gate the_grammar the_harp the_head the_junior the_law the_line the_petty the_portfolio
3 the_share time_table time_to to_<time> tour trial try_out two_minute uncle under under_0 university up_say user
3 vegan_<time> vegetarian verb village_hall wait walk_the watercolour weather_app weed_along welsh where who_can
3 whole_of will_get win_the wipe with_a within without_be work_in wound wound_care write_a wset wset_level
3 youth_orchestra
4 #act=activity/empty/part #act=activity/person/part #act=create/thing/whole #act=light/person/whole
4 #act=vague/none/whole #amount=count #concrete=activity/thing #first=activity/person #first=activity/thing
4 #first=create/person #first=create/thing #first=light/person #first=named/thing #hands=limitless #numbers
4 #object=alcohol #object=b2 #object=best #object=bit #object=coursework #object=display #object=employee
4 #object=family #object=feedback #object=licence #object=lower #object=mentor #object=n3 #object=outstanding
4 #object=peace #object=permit #object=price #object=prior #object=refrain #object=request #object=shown #object=skin
4 #object=sorry #object=sub #object=swimming #object=tomatoe #object=webinar #object=whole #verb=come #verb=commit
4 #verb=contribute/empty #verb=find/person #verb=grow #verb=log #verb=record #verb=rehearse #verb=review/thing
4 #verb=run/thing #verb=shadow #verb=stretch #verb=take/none #verb=tell 0_$ 0_and 0_length 0_with <time>_get <why>_one
4 ^_<time> ^_as ^_food ^_gas ^_go ^_grow ^_ielt ^_life ^_log ^_lose ^_quit ^_refrain ^_reupholster ^_rewire ^_stretch
4 a_mentor a_night aa abdominal abel abort about_0 about_my above abruptly accidental add additional adjoin
4 administere admission adobe ag air album alia all all_0 allan allegedly allow along_the alongside amir animal
4 announcement antarctica anthem ap apache apiece apply_to aquarium arcade arch as_an asbesto assailant at at_five
4 at_the athletics atlas atoll attachment attend_<time> audit autobiography away ba bachelor backhand badger baggage
4 bare barker baseman bayesian be_show beck bedroom below benjamin benny better_<time> billy bin bird biscuit bishop
4 blackout blanc bleed blistere bloom bogey bon born boulder bowman brake brawl bribe bruise brush bug bulk bureau
4 cable cairn calendar camera camouflage canada canary canon care_$ carol carpenter carr carrot cartoon carve cas
4 cascade cemetery cent channel charg chartere chassy chateau chem_$ ching chronicle clad claim classic classroom
4 clean clemency clive clone close closet clothe coach_the cocaine cockpit collin colon come_back commemorate
4 commission company complaint compress conceal concerto cone confidentiality consultant contact contamination conte
4 continue_professional controversial controversy cook_someth cookbook copyright coral corpse costume cough coursework
4 cousin crawl cruise cub cue curse custody cyclist dairy dale dam dark daughter deceas dee deflect deliver demolition
4 der description designate development_in devil digitally disclose disguis dismissal display_<time> disposable ditch
4 diver do_a doctor doctorate doe dolly dolphin dominion domino dose dot drake drop duet dump dur dy e each_$ eat
4 eclipse ecstasy editor elaborate electrical electrician electrician_<time> electronic elephant elf embassy emir emma
4 employee_of enzyme episode equalizer equivalent etymology everyone_in excavate excavation except explorer expulsion
4 extend extensive extradition fairy falcon false family famou fang favorite fellowship fertility fetch fever fifth
4 finch firework fis flagship flame flavore fletcher flint flown foliage food_hygiene footballer forbidden foreman
4 form freez freight fumble fuselage gallery gas_safe get_at glow go_to goal_<time> goalkeeper gourmet gov grade_0
4 graduation gran grandmother grandson granite graze gunman handbook handcuf hang harry hart have_my he heather
4 helicopter herald herd hide hike hole hollow home_$ homere honestly_i hook hoop hormone horseback how_many howe
4 identical ielt if_the illegally illustration immunity import improperly improve_my in_$ in_wound include indirect
4 infield informant infringement ingredient input installment instruct insulation interface interrupt into_the invalid
4 isle iss it jeep jimmy joint jun k_word kent khalifa khan kitchen knee knockout ko kronor laboratory large last
4 latter launch launcher lava law_on layout leas lee lengthy lense level_0 librarian licence lien lieutenant life_$
4 lil livestock locate locker lok long lookout loose lose_0 lower_the lucy magnate main manga mantle map marsh
4 mausoleum me_to meat_$ medication_error medicinal melt memoir memory midday midland midway mike miller ministry
4 mistake_<time> mixture mold mollusk mon monarch monkey moo moratorium morry mosaic moth motion motorcycle mount
4 mourner move_up ms murphy my_0 n3 n3_<time> nak nante near nephew nestle not_buy nut obstruction occasionally off_my
4 ofst only_$ orchestra ordinance out outdoor outer outfielder outstand_<time> ovation overhead owner paddy panther
4 pap parade part partition pasha pedal peer_group periodically pesticide phone phonic phony phrase physiology picket
4 pickup piper place plain plug podium pole pollard postponement poultry powere practice_my precede pregnancy pregnant
4 prematurely premiere premiership prescription presentation priest processor professional_development promote_me
4 propeller publisher pull_request pulpit pump put_my put_up quad quaker quiz quota radiu raid raiser rana random
4 rather_than raw re reach_0 reach_b2 read_<time> read_to rebate recast recoat reconstruct record_myself redesign
4 refrain_from regrout rehearsal rehearse reliever remainder rental repair reservation reservoir resignation rest
4 rest_of restriction reupholster revert rewire rex right_on rim ritual roe roller ross rounder rule run rusty s sacr
4 saint sally salute sam sampl sanctuary sandstone sas satirical saunder saxophone say scrum sculpture seaman
4 seasonally sec seizure sell semester sensor sentenc sentence set shearer sheng sherry shout show_at shuttle sim
4 simmer simmon siz ski slap slip snake sole solicitor solo some_of spam specialty specify spiegel spike spotify
4 spotify_<time> sprint squat ss staircase stall staple star steal stella stern steward sting strand stretch striker
4 sue summon sunday supermarket supervision supplier surface surrender swedish sweet swiss sworn sylvester syndicate
4 synopsy synthesy synthetic tae taint tank tariff taxi taxonomy ted temporarily tentatively tenth terrace terrestrial
4 terry test the_green the_gym the_month theft them_<time> therapy tim time_for to_say tobacco token tong torch
4 torpedo touchdown toy tract traffic trail transport trash treasurer tribute trim truck trumpet tuition turner
4 two_<time> typically ulster ultimatum unavailable undercover unearth unname unrestrict up_the upon upstair uranium
4 use use_a vacate vaccination valid vegan vein vicar village viola vitamin vol voyage vs ward ward_<why> warrant watt
4 weber webinar week weir wellington whale what_be while whilst width wilkin will_<why> willie winger winner wireless
4 witch with_one wolve workout write_down yard year_0 your zip
5 #act=create/none/whole #act=finish/person/whole #act=finish/thing/whole #amount=money #check=count #check=money
5 #concrete=topic/thing #object=abbreviation #object=bought #object=change #object=chapter #object=crisp
5 #object=getting #object=least #object=level #object=line #object=parkrun #object=physio #object=planner
5 #object=polish #object=poodle #object=salesperson #object=tyre #verb=ask/thing #verb=become #verb=better #verb=cook
5 #verb=like #verb=mend #verb=see #verb=see/thing #verb=try #verb=try/thing #verb=win/empty 0 0_chapter 0_for
5 :deliverable :person <time>_<time> <time>_up ^_cook ^_duolingo ^_half ^_never ^_re ^_see ^_the abbreviation
5 accreditation acid acoustic additionally adjourn advisory agent airway ak all_of alley also ambulance amend amp
5 anchor and_less and_me android ann announcer annually antarctic antique appearance appoint apprentice approval arm
5 arrival artery association attendance attribution audition auxiliary b_or backup badminton baker barb barber baron
5 basil bate beach beam beneath bern berth beta beverage birdie bluff board bogu boil book bookstore bore botanical
5 box bra briefly brigade brook brother bull bury bus butler by_heart cafeteria caliber cameo canyon carl cash castle
5 catcher ceas ceil cellar centennial chain chaplain chapter_of chemotherapy chess chester chien chow chromosome circa
5 clear cobra codewar_<time> coke cola collection colonel color colt columnist comet comment compass concussion
5 confederation confidential configuration confinement confirm contract convert countess courthouse courtyard cox
5 cricketer crow cubic cum cutter dan dawn de debut debute decker decommission decorative defamation detector detonate
5 diagnosis dial dictionary dietary dig diner dirt disciplinary discount disperse display dixie domain dome drill
5 driveway duchess dugout duke dunk duolingo_streak dust earl eddy electric elevator eleventh embryo empty enlarg
5 equalize equipment essay explosive facility farmhouse fat fenc ferry fest fiber fifteen file fir fire firm
5 firm_<why> first_in fisherman fist fixture flank flotilla flowere fluid fly flyer fog follow footage fort fourth
5 frog fulham gable gallon garbage gastropod gently genu gig glacier glen good_$ google gra graham grain grand
5 greenwood groin guitarist gymnasium handler hangar hastily hat haul headquarters heart heath hiatu higher_in hill
5 hoax holly holt home horse house illuminate implant imprint in_my inbox incorrectly indoor induct infamou
5 inflammation injury inspect interpol into introduce itinerary jam james jasper jay jenkins johanne judge judo junior
5 kaiser keeper keyboard kickback kicker kosher kroner learn_the lease leg lens lid lift liner ling lone lord lose
5 lowere lung mac machine maize majesty make_a make_me maker mar marathon match material maternity maxwell medalist
5 menu mercantile merchandise mid milligram misdemeanor mistress mobile mock modification monastery monk month_$
5 more_of morrow mosquito mr my_life namesake navigation nearby never nickel nickname nicky nicotine no north note
5 notice observatory occasional off office online op operator or_better ordnance organic_chem originate outside
5 overdose overland oxide oxygen packer palace pale palmer panda parkrun parkrun_<time> parole partially patel patty
5 pavilion pebble peck penalty penguin percussion permanent petrol pike pine ping plant plasma plenary po pocket poem
5 poodle portable porter postpone potatoe premier prescribe preview prince procedure prohibite prohibition promote_to
5 promotion pronunciation proprietary pulse punt put_the pyramid ra radio rapper rare recipient referenc renne reopene
5 reschedule residence restaurant retention return reverend review rider rink rocker roger royalty rub rupee rust
5 rutherford sail salesperson salesperson_of savoy scam scheme school scoreboard scot secret seiz select semi separate
5 server shaft shalom shark shill shiny shire shoulder show shrimp side skate skeleton slice snow sodium soft somerset
5 sometime son soy soybean spokeswoman sponsorship sprain sprinter square st statue steel stein sticky stolen stomach
5 stoppage stray subpoena subscriber subsequent subsidy sued suit summone swap switch ta tai tast terminate thanksgive
5 the_consultant the_firm the_north the_rest thin thoroughbr thunder timber tire title to tomb trace transmission
5 transplant tribune tributary tunnel turtle twitter type uniform unit unlimite unreleas unveil upper usage vale
5 vanity vent verification vertical vintage violin vocalist volley voltage volume w wah wardrobe warehouse weed wharf
5 whip will_$ will_use winery with with_<time> withheld within_0 woodward worm write x yearly zoo
6 #act=finish/none/part #act=topic/abstract/whole #concrete=finish/same #first=create/none #object=attendance
6 #object=question #object=stuck #object=water #verb=better/none #verb=come/none #verb=get/abstract #verb=make/person
6 0_customer :prize <time>_a <time>_come a_b a_first academy ace activate activation addition adjacent afternoon
6 again_$ alison allowance alternate always_$ and annual ant anthrax approve arbitration ark artificial assistant atop
6 attic authorize automate autumn b b2 bailey ballot bank banner barne baronet barrel barrett barrow barton basement
6 bassist baton baxter be_stick belt beside beth bibliography bicycle bite_of block bo booker booster bottl bounty
6 bowie boy brent brewer brick broadcast brunswick buffalo build_a bumper burnt bye c cab cage calcium call caller cam
6 cancel canton caroline cat cathedral cell cello ceramic cereal certify chemist chick chin chip chop chuck circuit
6 classroom_<time> clause click clock clutch comb commencement compilation complete_the consort constable content
6 cooper corporal cottage counterfeit courier court cross crossbar cube cycle daily dalton dash decorate decoration
6 deer denote dentist depot din directive directory discharg discharge discover discovery disk dissolution dissolve
6 doll dop dress drummer du dusk dynamite edit elk encode entitl escort exclusive exemption extra extraction farewell
6 feature fence fertilizer finish firearm fish flash flat floss floss_<time> foil food foot for_<time> for_my format
6 fowler fra freeze front frost garlic gas get_a gift give_us grant grass gravel grease grenade grocery ground grove
6 guild gun hale half hamburger handy heat heel herb herbal his hopper horizontal horn hot hour_$ hour_<why> hygiene
6 hymn imperial inaugural inaugurate inch indefinite inside inspection install interval invent inventor j jaw jenny
6 jersey jewel jewelry jo jockey joey kensington kickoff kilogram kite lacrosse lady lambert lar larvae laurel lay
6 layer leed levy lewy ligament limousine lion lottery loud lounge lower lumber m magistrate magnetic makeshift manor
6 manufacturer marijuana mark mary mason matt medal medication medley membrane memorabilia memorial mesh metallic
6 meter mick minc mirror molly morn motel mound mud musical_$ my_practice n national naturalization navy newspaper
6 newton not_to notify noun nude omega on only orchid ordination organ organic other_person overtime overturn package
6 panel paragraph pardon park park_<time> parker pat payment peace_$ pence per pet peter petit photographic physio
6 piano pile pinto placement plus poison poker pool port portion possession potter prayer preliminary priory
6 procession proclamation promptly proper prophet protective prototype provisional quit racket rail raven read rear
6 receipt reception recorder recycle reed refer referee refuse regiment regularly relay reply requir respectively
6 reveal rice ridge river rosemary rotate round rover sack sah scent scrap screen seed separately sergeant sermon
6 severance shell shepherd sheriff ship short shrapnel sir skillet skirt slate smith spa speedway spice spinal
6 springer squash stainless stair stereo steroid store stranger stretch_<time> sun sunrise sunset surgeon surrey swear
6 take_the takeaway takeaway_<time> talbot tampere tate te tea tee telescope teller tent testosterone that_really
6 theorem thickness thief thorn throne throw till tiny titl tomato track tractor trailer trainer translation
6 triangular trip trophy uncovere unidentify unmark ur usually valentine varsity vegetable veil vinegar visa visitor
6 vodka wagon waist wash wav which win_best winter withdrawn yacht year_$
7 #act=create/person/whole #checks2 #first=finish/person #object=catch #object=part #object=satisfaction #object=scale
7 #verb=become/thing :activity ^_ask a_month abbey abbot abbreviat abdomen advertisement again alphabet aluminium
7 aluminum ams ankle anonymou antenna application arbor arrive article audio authorization automatically award baby
7 bach backstroke bacon bail barbecue bay bear beard beaver beetle ben birth birthday boat bottom bowl branch brass
7 breaker breast breeder brewery brief broth bullet burn butcher cabin cache camp cane canopy captain catalogue
7 certification chalk chamber chapman chapter charge chat chestnut cigar circulation clay clerk club coconut cod cole
7 collector column completion compression compulsory conditional confession consecrate consent consist conversion
7 cordon coroner corpus couch count crescent crimson cylinder daisy decree den device discography dissolv distribute
7 div document dragon duck duff dutch eagle eject emergency enter eponymou erect eric eve ex excerpt expiration feast
7 festival float floor flute foam for forgery formula four_$ frame freighter freshly frigate fry funeral furnace gala
7 garage garland glue goddess goose gram grow_more guardian hamza handball hare harvest hatch hello herein holy
7 honorary hooker hurl hydraulic in incorporation initial injection instant intercept intermediate introduction
7 issuance jack jan junction june kelly kick king knife knight lance laser laundry leaflet leave libel library licens
7 lighthouse lin linkedin lip liquid liter liver lobster lock loop lotu lunar luncheon magazine maid mandatory mascot
7 meadow medicine memo mercury metric mill module monthly moon moose mustard my_ex nan neon nest night_$ node notation
7 notebook nurse nursery oak officially oil open os out_loud owl own paint papal parcel parenthese pastry pea peanut
7 peel pend perfume pharmacy pig pizza plaster porch pork post postal posthumously potassium pottery price princess
7 printer probation pub publication quarantine quarry railway ranch ray razor recommend record reference register
7 regular reinstate rename replay report reprieve reproduction retrieve rite robin sabbath salad salmon salon sans
7 scarlet schedule selection serve shave shortene slide snack snail song special specially specification specimen
7 spencer splash stack stone stump subfamily sunglass supplemental surgical sweat sword tablespoon tabloid tail tan
7 tar teaspoon temporary ten tendon terminal the the_<time> thereafter thermal they third thumb tissue to_the toilet
7 ton tow tram transmitter tree trinity trout troy twice uk umpire unauthorize underneath underwear underwent
7 unofficial v vanilla variant veg version vi video vik visit wales walker warden waterfall webster weekday wet wheat
7 wheel wolf
8 #act=finish/empty/whole #concrete=change/thing #hands=exam #verb=finish/thing :create ^_have ^_no accompany adorn
8 afterwards aka ammunition announce any any_more apple apply appointment bait ball barge basket bass battery be_on
8 bee beef belly bench berry birch bolt booth bourbon bride bundl bundle bur butt butter butterfly canal cannon canvas
8 cape cargo carry cart centenary champagne chili cigarette clau cocktail codewar collect colore communion companion
8 compartment conjunction contaminate corn courtesy cove cover crab crane curry custom customary deck delivery dental
8 derby dessert diameter dip discontinu dish dog dough dover draft egg emerald every examination extract fa factory
8 feather feed fill find_a fine finger fingerprint flag flip floral formal formally frozen fur gag galloway get_0
8 ginger gray hair hammer hand head henry her homestead hospital hull inlet instruction intake iry item journal jumper
8 kiss label lake lamp lawn le leak lecture ledger leopard lever light liquor litter load lump manual manuscript
8 marble mare marker mask mast meal memorandum metal microwave miniature month morse mouse mum mushroom newsletter
8 nose olive on_time onion onto original pack pan pant paperback parliament parsley pass pearl penny pepper picnic
8 platinum plum pond porcelain poster potato presenter privy promotional protocol pseudonym punch purchase receive
8 recess rectangular refund remix replace residency roof rope rum safari sample send sentinel service seven sheep
8 shield shin shower single site slug soap soup spell sperm spinner spot sprinkle stain station steak steam stick
8 storage stove strawberry stripe submission surname swan tab tap telegram termination text thick ticket tiffany tile
8 tomatoe tongue torah trouser unuse update van vault vendor verse vessel veterinary violet virgin walk walnut wed
8 weekly white wicketkeeper willow window wire wool zinc
9 #amount=clock #check=clock #first=finish/thing :finish :granted <why>_<why> a_will accidentally altar alternatively
9 arrow ash attach available bag bake bamboo banquet bark batch bathroom bead beer boiler bone bonus bow bread bud
9 bullion bunny cake canoe cap cardboard carriage cattle cedar ceremonial ceremony cheese cherry chicken cinnamon
9 circulate citation clip cloth commenc commonly complete confiscate cooke copper cord cotton crest crocodile cup
9 customer_satisfaction delete deluxe diamond dinner diploma discard donate donation dove drape drink elbow emblem
9 enclose entrance extension filter fold free get_into goat gold grey handgun hay header helmet hut identification
9 immediately induction inscription insignia invitation iron jade jar juice kidney lac lane lantern leather maple
9 march massage milk moss name noodle o oath observation of_our oral orchard ore oval oven oyster parachute partial
9 patent petition pick pie plate polo prize rainbow refrigerator registry reissu release replacement reprint rib robe
9 rotary sage sauce screw section sheet shelf shipment shoe sketch skull smoke soak spear spit spr spray supplement
9 surgery sweater t table thigh thread through tin toss triple tuck tyre undisclose waiver wallet ware whistle
9 worcester wrist yoga
10 #hands=others #verb=grow/empty :exam <time> ^_<why> admiralty alcohol arrange autopsy axe ban blackberry blank boot
10 breakfast bronze brown bucket bulletin bushel calf camel candle capsule carpet chair check chest chocolate circular
10 clinic contain cork correspondence cow creek crystal curl curtain dat date dock door double drum duolingo ear exam
10 expire fin final flap flower forehead fountain fruit gate gill give gown grammar grill homemade honey hood ice
10 injunction ink jacket later lemon lily luggage marrow microphone midnight mouth my_own nail neck needle night noon
10 notification obtain optional palm passport peach pencil pill pony pot pumpkin rabbit red revoke rifle roast rod
10 salt sandwich scan scoop second shotgun sign silk simulator slot sock souvenir sticker strip submit subscription
10 subsequently substitute suspension syrup tag tavern telegraph telephone toast toe tooth trunk velvet vest wear
10 whiskey wooden word yuh
11 #object=stranger ^_some affidavit after amber auction august badge balloon barn bean bearer bell blade blue burial
11 chapel cheek clearance coffee coronation crown dart disc dry dye each easter feeder flour fork gazette golden green
11 groom gum ham id issu jubilee late length line logo maiden mail marry mat messenger minute nasal pair paper permit
11 photograph pin pipe polish powder press publish purse queen receiv recipe registration removal replica retriev roll
11 royal rubber sale sausage shirt shortly soda sugar suitcase suspend swim tape then throat tip trademark transcript
11 transfer valve water wax wreath
12 #concrete1 automatic bed blanket blood booklet button candy cartridge charcoal container cook cream crisp
12 deposition diary edition engrave entry from glass hall inscribe lace leaf one orange originally ounce patch
12 permission photo pink plaque plastic postage purple sand scarf signature skin skip sleeve spoon stuf tablet tender
12 via waiv without
13 coat coin copy envelope fake fee glove holder letter license lime log lunch pistol prior remove ring stamp straw
13 stud towel urine used vinyl wrap
14 another bar card coffin lamb lodge page pen print rack request ribbon ruby silver tattoo tube until
15 before by certificate commemorative insert meat mint packet pad yellow
16 bottle kit seal
17 bath
19 buy
20 first paste
"""
