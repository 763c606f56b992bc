"""What 7521 labelled goals teach about specific: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "9ffd3bf0b32fd3d4"
ANSWERS = ("no", "yes")
ROWS = """
-27 *
-20 mindful seriously
-19 economically genuinely profoundly resilient
-18 alienate daunt enormously importantly vastly
-17 disadvantage fundamentally immensely indifferent politically strive terribly truly underestimate undoubtedly
-16 #hands=unsized accountable accustome civilize emotionally entrepreneurial ethnically fearful feel financially
-16 frankly frustrate fundamental imperative inherently misguid motivate precariou realization repercussion socially
-16 unpredictable unthinkable
-15 appall aspiration attitude better consciou cope crise culturally deeply defensively disparate entrench equally
-15 extraordinarily frightene headway incapable increasingly incredibly invest militarily ours overcome overwhelm
-15 perceive pessimistic prosperity prosperou psychologically realize resilience someth struggle surely troubl
-15 unstable vulnerable
-14 ^_0 admire anxiou appreciate aware behave beset capitalist compell conducive confront consequence cynical depress
-14 destabilize destructive diminish dissatisfy diverse endure exploit forefront formidable fortunate honestly hugely
-14 imagine impatient indispensable inevitably lately midst morally naive optimistic outset outsider perceiv
-14 perception plight postwar powerless pragmatic predictable productive progress prospect saddene seem skeptical
-14 somehow strengthen stuff terrify undermine understandable uneasy unhappy unrealistic upheaval utterly visionary
-14 wary worrisome worry
-13 accomplish affluent ahead alike ambitiou arrogant articulate awful boomer capitalism certainly complicate
-13 confidence confident convinc corrupt courageou decisively democratically demographic devastation dire distrust
-13 disturb economic embrace endeavor evident excite experience fascinate foremost foreseeable fragile globally
-13 governance grasp happier harder hardly havoc implication impunity injustice insecurity intensely lag love mentally
-13 murderou negatively neglect notion obviously openness particularly populou positively poverty prevail problematic
-13 profound radically reliant responsive restless rightly ruthless sadly savvy scenario selfish shaken situation
-13 stability staggere standpoint stubborn superpower supportive technological thing transform turbulent turmoil
-13 unbelievable uncomfortable underscore unsettl urgency vibrant vulnerability weary worse worst wrack
-12 #first=vague/abstract #verb=make/thing accomplishment achieve acknowledge ambition aspect astonish authoritarian
-12 awe bleak brutal capitalize catastrophe challeng chaotic clout commonplace concentrate conservatism continent
-12 dangerously decidedly deepen definitely demonstrate despair desperate desperately devastate disagree distract
-12 divisive dominate downturn economy endanger envision esteem ethic everybody explore geopolitical grappl greatness
-12 gritty help helpless hesitant honesty impact impoverish indifference industrialize inefficient inevitable
-12 instability intellectual intimidate irrational jeopardize meaningful mind mistrust nonetheless notoriously nowhere
-12 obsess ourselve overly patience peril perspective pervasive phenomenal pivotal prosper proven realistic reassure
-12 regrettable relentlessly relevance remarkably repressive respect rethink shaky stabilize stakeholder suicidal task
-12 thrive tir tragic tremendou turbulence understand unpopular westerner youthful
-11 ^_to absolutely afraid always amaze animosity arrogance ashame awesome basically bloodsh bureaucracy bureaucrat
-11 calm civilization clearer closer coherent collectively communism compassion competent competitiveness consistently
-11 convince credibility democracy deserve desirable deteriorate develop difficult distinctly diversify dramatically
-11 eager economical emerg emergence emphasize energetic engage especially exert expectation feasible flourish focus
-11 foolish foothold fruitful fulfil generosity geographically gre greatly hardship heroic hindere honest horrible
-11 humanity hurt ideology imagination importance improbable improve inability incline incredible inde inherent
-11 inspire irresponsible job leadership lot mankind mentality miserable moral nation necessity nightmare objective
-11 oppression ought outnumbere overshadow owe person pessimism pleas politics pose potential prudent pursu push
-11 rational realism reality reflect reformer relentless rely reminder reputation resurgence sad satisfy scary sector
-11 seemingly sense sentiment seriousness setback shameful shortcome sincere sincerely spite stagnant stature
-11 stereotype still suffer survive tangible terrible thankful think thousand tragedy unaffect uncertain uniquely
-11 unpleasant unsure urban vision volatile withstand worsen
-10 ^_under absurd achievement adamant affect aftermath aftershock aggressively ala anticipate assure awakene
-10 battleground beleaguer beneficial betray betrayal bickere bigger bitterly blame boast bolstere brutality bullish
-10 burden burgeon capable carnage catastrophic cautiou cautiously centere certainty clearly climate commitment
-10 comparatively competence complexity concern consensu consolidation constructive contradiction contradictory
-10 creativity crisis culture danger dangerou decade dependent desperation deterrent detractor dictate dictatorship
-10 dilemma disappoint disastrou dislike dismal disproportionate distant diversity doubt downfall downside dynamic
-10 eclips ecological efficient embarrass emerge empowerment encourage enjoy enjoyable environmentally epicenter erode
-10 evidently evolve exacerbate extent extreme extremely fairness faltere favorably fear ferociou fiercely firepower
-10 flaw fledgl forgive fortunately futile generation get_to grim harm helpful historically hopeful horrific hostile
-10 hostility hour_<time> hungry ideological immoral impossible impress inclusive indicative ineffective inequality
-10 inexperienc infight influence infrastructure innovation institution insurgency intelligent irrelevant laud lik
-10 loser markedly maybe me_$ minority moderate modernization modernize mood morality moreover motivation mutually
-10 necessarily nevertheless notwithstand obstacle oddly patriotism peacemake people perhaps persecute philanthropy
-10 physically plagu plausible political poor populate precedent professionalism profitability proportion punish
-10 rationale rattl ravage react reasonably rebelliou relationship relevant remarkable remind resentment respectable
-10 respectful rife risky robust role sensibility sensible skepticism sluggish socialism squarely strategic
-10 strategically strategy stride strife strong subjective sufficiently superiority sustain sustainable sympathetic
-10 synonymou talent tame tension thoughtful threaten thrill tolerant too totally trend tumultuou unacceptable
-10 uncertainty undercut unfold unfortunately unwill verge viewpoint vigilant visibly visually wag way weaken weakness
-10 what willingness woe workplace worsene
-9 #act=vague/abstract/part :hedge ability activism adolescent aggressive aging anarchy anguish annoy approach
-9 assessment assumption atmosphere attain attract avert awkward backlash badly balance battere belief believe breadth
-9 brink broaden bully business challenge circumstance cognitive combate community comparable competitive conflict
-9 confuse conquer considerably continually cooperate courage creative credible crime critical cultural decent
-9 decliner deprive deterioration differently difficulty dignity disarray disaster discipline disparity disregard
-9 doing domination drama ecosystem educate effort elsewhere emphasy empower emulate entertain enthusiasm environment
-9 envy everyone everywhere excuse expatriate extremism fac fairly far fate foe forecaster future glamorou global
-9 gloomy goodness grateful grip happene happy haunt heartland heroe hopefully ignorance ignore immense innovative
-9 insane institutional integration intensify intensity interest irreversible isolate justice lament largely laugh
-9 lawless lax legacy lessen leverage liberalization lofty look macro mainstay make_the managerial matter mediocre
-9 menace metropoly misery mobilize moment momentum morale motive myself nascent nationalism needy neighbor
-9 neighborhood nervou noteworthy obviou odd optimism organizational outcome painful passionate peaceful perfection
-9 perpetrator persist poorly portray practice_0 precisely predict pretty profitable progressively prone proposition
-9 pros prove quiet quite quo racially rapidly rebuild recession reckless reconcile regard repression restive reward
-9 rid risk schizophrenia sectarian severely sincerity skeptic sober social solve sort stable steadily stupid success
-9 surprisingly suspense sway tackle tarnish technically tend tendency terrorism toward transformation transition
-9 transparency tricky troublesome turnaround ultimately undecide underdog undertake unfamiliar unfavorable
-9 unfortunate universally unjust viable violent virtue vying weak weakene wealth wealthy wildly wonder wondere yet
-8 #concrete=named/thing #object=degree #object=go #verb=get/empty 0_degree ^_at ^_five ^_minimum abroad accelerate
-8 acceptable accountability acknowledg adequately admiration advancement advancer advantage afar afford afloat agenda
-8 aim akin align alleviate ally among amuse anxiety apt around assess attention attractive aura backer bastion battl
-8 believer benefit beyond bitterness bolster brutally bureaucratic cater charisma charismatic cherish cinematic civic
-8 civilian clarity coincidence comfortable communicate compromise concede confrontation conscience consistent
-8 consolidate constraint contemplate continuation contrary conversely corporate costly country crippl critic
-8 crossroad decisive defend derail desire determination differe difference disagreement discontent discourage
-8 discourse disgruntl dissatisfaction distraction distraught distress doom drastic drastically dream dubiou dumb
-8 earnest economist educator efficiency efficiently electorate eliminate elite elude elusive emotion emotional
-8 encompass enlightenment enterprise environmentalist equality escalate ethics ethnic everyday evidenc evil
-8 exaggerate exceptionally exploitation extraordinary fantastic fascination favorable feel_for financial flexibility
-8 flung focuse forceful foreigner forty foster frustration fulfill gainer garner geniu glad hamper happen hardene
-8 harshly hate heightene hinder horror humiliat hypothetical ideal impetu inconsistent indirectly inflict initiative
-8 innocent insight instinct integrate integrity intrigu intrigue investor ironic ironically jealou justify kind lack
-8 language less liberate likelihood listen logistical maneuvere messy militancy minimum_0 mismanagement moderation
-8 more multilateral multinational myriad navigate need norm nostalgia nowaday obese observer obsession opportunity
-8 order_in ordinary orient outrage overweight partisan phenomenon pity population portrayal potent potentially
-8 powerful prevalent priority productivity proponent protectionism prowess psychological pundit pursue quirky real
-8 recognize reconciliation reconstruction reform regime relation relatively reluctance reluctant remembere resolve
-8 respondent responsibility responsible retiree rich ridiculou rivalry sake secretive secular seldom self seriou shy
-8 significantly slowdown slum somewhat somewhere speak spectacle spirite spirituality squandere staff standstill
-8 stardom stark startl stimulate strategist stress stumbl substantially supernatural sympathy systematically taller
-8 tempt tense terrorist the_room themselve thwart timor topic tough towards treacherou trouble ugly unconventional
-8 underline unify unlikely unnotice unprecedent unresolv unseen unsolv upbeat upset upsurge utmost viability viciou
-8 view violence vital volatility weathere weird whatever wholly worthy wrought yorker
-7 #act=vague/empty/whole #object=game #object=gym #object=piece #object=room #opinion :abstract :comparative
-7 <time>_do <time>_i ^_four ^_sort abide absorb accurately actively adulthood adverse advocate aesthetic affirmative
-7 aggression albeit alliance amass ambiguou amongst anger angere anybody apartheid artistic aspire assert audience
-7 awake backbone backward bad bali barometer be_the behavior bipartisan borrower brave bring broadly brunt budgetary
-7 bunch bustl caution centrist chao chiefly closely code_<time> collapse commend concept conceptual consciousness
-7 consider consideration constantly contend context continuity contrast contribute control convergence cop cordial
-7 countless countryside critically crucial culmination curiou cutback debacle defiant define deflation democrat
-7 democratic densely depend dependence depression deserv destiny deter dialogue dim dimension diplomacy disagre
-7 disappointment distort domestically dominance dominant dweller dwindl easiest effectiveness embarrassment
-7 encountere end_in enormou enthusiastic entrepreneur equitable erratic ethical evaluate everyth excellence
-7 excitement expansive expectancy extremist fact faction factor faith familiar farther fault favor feminist fend
-7 fight follower forcefully frail gangster genre genuine get_on get_the gloom governmental greater grief happiness
-7 harbore harsh hatr healthy heck hemisphere hit homeland homeowner hour_into hous humanitarian hurricane imbalance
-7 immune impair important impression in_order inadequate incompetence industry influential infuriat inhabite
-7 insurgent intense intent internationally intervention invariably investment irony isolation justification keen
-7 lackluster landscape learn_about least leftist legitimacy liberal limbo linger livelihood logical lonely loyal
-7 magnitude majority manner marginally math mature maverick maximize meddl mentor mess milestone minimum
-7 misunderstand mobility motherland murky nerve newcomer niche ninety obligation of_0 offense ominou onslaught openly
-7 orderly outdate outlook outrageou outspoken overcrowd overlap overrun overtake overwhelmingly pace paradox
-7 paramount parity partnership passion peacefully peculiar persecution personality personally phenomena piece_<time>
-7 poignant pois politician pollster pollute possibly posture powerhouse prais prediction preparedness presence
-7 profession project prominence prosecute protract provoke purely racism radical realm reap reason reclusive recovery
-7 region reinforce resist resource revive revolutionary revolve rhetoric ridden romantic rug sadness safeguard scar
-7 scarce scare scope season segregate severity sexuality shadowy sharper shift shock shrink shrunk significance
-7 significant simplicity smoothly so socialist solidarity some_read sooner sophisticate sound southeast spawn
-7 spiritual splendid spotlight spur stabilization stalemate starv stealth strength strongly subdu subject succeed
-7 surpass susceptible targete tempere terrific terror that_do those threat tolerance tolerate trait traumatic trust
-7 uncommon under_control unemploy unemployment unfair unfairly uninsure unity unreliable unrest uphill ushere utter
-7 vague value vast vigorou villain want wast wherever wisdom wise world younger youngster
-6 #act=topic/empty/whole #first=create/abstract #lack=vague #object=event #object=german #object=got #object=h
-6 #object=it #object=justice #object=oclock #object=offer #object=say #object=somewhere #object=staff #object=tighter
-6 #object=year #verb=be/empty #verb=grow/thing #verb=hit #verb=post/none #verb=save #verb=spend/thing
-6 #verb=take/thing #verb=test #verb=test/thing #verb=understand 0_b 0_mile :inner <time>_or <why>_no ^_hit a_fresh
-6 a_question a_thousand abandon academic active addict adrift advocacy affordable alarm alcoholism alter analyze anew
-6 anyway anywhere appetite applaud appointee appropriately argue arous assume autonomy backdrop bankrupt besides bite
-6 blend bloc bode book_$ boom bor brisk budget buoy busy bystander campuse candid capability catalyst centralize
-6 citizen cloudy coalition collaborative collective comfortably communist comparison compassionate compensate
-6 competitor complementary complete_0 conservative considerable constituent constitute control_<time> corruption
-6 cpd_<time> creature credite criminal criticize crossover cruel crumbl culprit curiosity curtail damn dampen deal
-6 debt deem degree degree_<time> demise dent devote devotion dictator differentiate discriminatory discuss displace
-6 disruption distinct divide dramatic earthquake ease eccentric educational effective embroil enemy enforcement
-6 engulf enhance enough entity environmental epidemic equilibrium eradicate error_in evolution evolutionary exactly
-6 excel exceptional exhaust existence extinction fabulou farce faster favore feat few fierce fiscal fle fledg for_a
-6 forward freedom friendship funny genocide give_0 griev groundwork growth guy hail hampere hard harmful harmony
-6 heavily heroine highly homeless hope hour_for housewife illusion impartial impasse implement impressive in_a
-6 incentive incompatible indication indigenou influx insider insure intention interact interaction internally
-6 interpret intervene invader involvement jeopardy keep knowledge laker legitimate libertarian lifelong like likewise
-6 lingere literacy little longevity lov loyalty luckily lur maintain malnutrition manage manipulate many marginal
-6 mayhem me mean meaningless mental mighty minimize mir misl mistake mistaken moderately modest modestly monumental
-6 move much namely nationalist negative nobody non none noth noticeable obesity obscure occupy one_at ongo oppose
-6 orchestrate ordeal our ouster outperform outward overall overthrow pandemic paralyz participation patriotic payoff
-6 penetrate pension philosophical ploy pos possibility post_three practically predecessor prejudice pretend pride
-6 principally principle problem procedural procrastinate promise properly provocative pursuit rag recognizable
-6 refresh regain regardless regional regret relative reliability reliance remake remember remorse reprisal republican
-6 reside resident retribution reunification ris risen rogue ruin rural russia sabotage satisfactory sentimental shake
-6 shame sheer showcase sight silly similarly simpler sinister skill sleepy slump sociologist someday sorrow spate
-6 specter spend spirit stance statistically staunch stellar storytell straightforward streak structural study
-6 substantive support surprise survival swath systemic tactic tactical temptation terrain the_0 the_archive the_crew
-6 theoretically three_<time> tighter to_go to_scratch topple tout tremor true truth turnout underly uneven unfound
-6 universe unleash up_on upstate urgently us use_my useful vain victoriou vie virtually vivid voter wartime we widen
-6 wildfire win_back with_the young
-5 #act=vague/empty/part #first=activity/none #first=light/thing #object=archive #object=b #object=bag #object=bakery
-5 #object=bike #object=bill #object=data #object=feel #object=hour #object=japanese #object=knock #object=liked
-5 #object=little #object=me #object=meet #object=number #object=order #object=studying #object=stuff #object=subject
-5 #object=tea #object=tell #object=viral #verb=attend/thing #verb=develop #verb=develop/thing #verb=drive
-5 #verb=give/none #verb=lead #verb=master #verb=master/thing #verb=pull #verb=push #verb=push/thing #verb=study
-5 #verb=understand/thing 0_by 0_h :tells ^_eleven ^_everybody ^_from ^_keep ^_lead ^_master ^_push ^_speak ^_study
-5 ^_twelve a_time absent absolute acceleration actually adapt addiction administration affection aidan alive almost
-5 an_app analyst ante apart archipelago ardent arid arise around_the autonomou avenge avoid awareness bam band_0
-5 bandit banker battlefield be be_lik become_a behavioral bent bilateral bizarre bland blatant bolivia boost bothere
-5 brilliant by_a ca campaigner chance characterize charm childhood cis civil cleaner cleans clever coach
-5 coach_instead collaborate colleague combatant comfort commit completely complex comrade conciliatory condemn
-5 consume contagiou contemporary contentiou continue core cornerstone cote councilman coupl coward cozy crazy
-5 crew_<time> criticism critique cry cultivate dane dar dare deadlock deaf defensive deficit defuse defy delight
-5 demeanor denounce depth despite destine devaluation developmental devout differ dimensional direction disarm
-5 discrimination dismay disrupt dissident distinction disturbance do dole domestic doubtful down_on eastward echoe
-5 eclectic ecology economics effectively ego elderly element embark embattl employment endangere endit engagement
-5 enrage entrust equal equity era essence essential euro_<time> evacuee evade even evene_<time> event ever exodu
-5 expand expert failure farc fascist fiat fighter figure financ firmly flair folk fond force forge forget form_0
-5 fortune franco fresh fun functional fundamentalist gap gaze gen generate get get_my gloriou go go_on go_viral gore
-5 govern gratitude grievance grow gruesome guess guilt gulf gut h_<time> hammere handful have_a hawkish headach heal
-5 heyday hi highlight homosexual horizon hostage hour hour_on human humane humble humiliation idea ideally ill
-5 immigrant imply independence individual industrial infectiou infiltrate inflationary inhabitant insist
-5 inspirational interfere intimate into_it intolerance issue japanese jitter journalism journalistic judg judgment
-5 knick landowner lik_by likely likene loo los luck lure marketer massacr mastermind measure metaphor middle mile
-5 minute_off modern mortal most mountainou muster mut mutual mystical myth mythical narrative nature neighbore
-5 neither newsroom nicely noisy nonprofit northeast not_ask notably notoriety obsolete oclock_<time> of_cpd of_study
-5 of_tell offend offensive open_source opinion opponent organization orphan otherwise outreach outscore overlook
-5 overse oversea owed pac pacer panick partly path peasant penchant performance performer perish persistent
-5 person_<why> persona persuad persuade philosopher philosophy phone_in plate_waste pledg plentiful plenty policy
-5 popularity power predominantly prelude presidency prestige pretext profit provocation psychologist psychology put_0
-5 quake quarter quietly racial rage rampant read_around readiness really reasonable reasone recapture recover
-5 redundant reliable reliev religion remain remotely renaissance renegade repertory research respective restraint
-5 restrictive retaliate revere romero room_in rubin sacrifice sag samarra say_the scenery secession segregation
-5 sensitive separatist seventy sharply shattere sheltere should shun sigh singular sixty sloppy society sociology
-5 solely somber some_order somebody sonic soro sovereign soviet spare speculative speculator spoil sprawl squeez
-5 st_aidan steady stimulu strange stricken stronghold study_0 stun stylish subtle suburb suburban sure surge surpluse
-5 symbolism take_a tax the_back the_bakery the_deposit the_mentor the_other the_subject the_year theater theme
-5 theoretical there thereby thoroughly throughout tibet tiktok time_$ time_<why> together tornadoe total tourism
-5 transitional triumph twentieth unaware unbeaten undefeat underworld undocument unexpect unforc unnecessary unsafe
-5 untouch up_a up_my uphold urge us_$ useless usher vehemently vengeance venture very vigilance vigorously violently
-5 visibility voice warfare warmly warmth welfare well western whoever why widespread will_be windfall wip wonderful
-5 woo wood_<time> wrangl wrong zapatero
-4 #act=activity/empty/whole #act=activity/none/whole #act=change/abstract/part #act=create/abstract/part
-4 #act=create/none/part #act=light/thing/part #act=named/thing/whole #act=vague/thing/part #first=topic/person
-4 #first=vague/empty #lack=alone #object=and #object=band #object=body #object=book #object=budget #object=c
-4 #object=case #object=coming #object=course #object=donor #object=euro #object=fence #object=finnish #object=fitter
-4 #object=follower #object=foot #object=forward #object=guitar #object=knife #object=language #object=leg #object=lid
-4 #object=ms #object=pack #object=pound #object=project #object=questionnaire #object=season #object=session
-4 #object=summer #object=us #object=welsh #verb=be #verb=catch #verb=catch/thing #verb=coach/thing
-4 #verb=declutter/none #verb=eliminate #verb=feel #verb=finish/empty #verb=go #verb=lead/thing #verb=love
-4 #verb=love/thing #verb=phone/thing #verb=plan #verb=plan/thing #verb=post #verb=read/none #verb=run/none
-4 #verb=sort/thing #verb=speak #verb=stand #verb=write/none 0_ms 0_oclock 0_stone 0_word 0_work :body <time>_concert
-4 <time>_for <time>_phone <why>_<time> <why>_i ^_attend ^_eliminate ^_nine ^_one ^_own ^_perfect ^_post ^_prepare
-4 ^_save ^_spend ^_take ^_ten ^_three ^_top ^_two ^_understand ^_work ^_zero a_bite a_feel a_hundr abuse acclaim
-4 account accumulate accuracy actor acute adhere adherence adjustment advertiser adviser affinity ager agony ail
-4 alien alignment alone already amidst amin analytical and_night and_so angry anyone appreciation arbitrary architect
-4 architectural argument around_with as_a ask_$ assassination assertion asset assist assistance at_a at_mill attack
-4 attraction attribute austerity authoritative autism average balk banco basic beautiful become behaviour belove
-4 benign bias biggest bitter blow blueprint bombardment boon bordere boss bother bravery brazil break breakdown
-4 breakout breakthrough brethren bring_my by_the calculate campo cannot canteen capital careful cartel catch_up
-4 catholicism cavalier cerebral choice choreography chronic cite collaboration collaborator combat community_$
-4 complicity compute concert_<why> conclusion confine congratulate consequently conserve consistency consumer
-4 contender contractual contribution convey cost_<time> countere coup cpd crackdown creditor cross_functional cruelty
-4 crusade cumulative curb cut_down dad_$ day_on dazzl decay defeat degradation deliberate deliberately delicate
-4 department_$ desk_<time> destruction detach develop_my developer devise different disapproval disbelief disciple
-4 discredit drift drought durable e_g eagerly easier east education effect eighty eliminate_all else emigrate eminent
-4 emission employ enclave encounter encouragement endemic endless energy enforc enlist enrich entirely eradication
-4 erase erosion estrang ethan euro evangelical every_customer exce exclude expansion expose famously fashionable
-4 fertile fi fifty find_my finnish fitter five_new flamboyant flee fluent foray forever forgiveness franchise frantic
-4 fridge_<time> from_the frontier fugitive fully fund gadget game game_$ garnere gender generally generou
-4 geographical get_ahead get_onto get_over ghetto glamour glaze glimpse go_all godfather going gorgeou government
-4 gradual great greenhouse gross gruel guerrilla happily harass have_get have_the haven hero hesitate hierarchy
-4 higher higher_$ hilly historian historical history hitter hour_0 household how huh hundr hunger hurdle hurry
-4 identify idle illustrate immigrate imminent improvement in_law inaccurate income incumbent independent inferior
-4 inflation inherit insistence inspiration instantly instead_of insufficient integral intelligence intimidation
-4 invisible involve it_<time> kan kid kirk know labor language_$ lapse lathe latin latitude laugh_at law_$ leader
-4 lean leap least_three lend level like_a limelight list_<time> little_one live lively logic loo_$ loom loyalist
-4 lyrical magnificent make_my make_our maturity mayoral mere merely methodology migrant migrate migration military
-4 militia mill_road mission money mostly move_the movie muscular my_german my_level naturally necessary neo network
-4 new_client nineteen nonfiction nonpartisan nonsense nor numerical occupation oclock off_<time> on_a on_call on_me
-4 on_myself on_tiktok on_top on_with operational order_<time> organism orlean ostensibly our_choir our_on overdue
-4 overhaul oversight own_the panic paper_$ parallel paramilitary parliamentarian participant particular partner
-4 pass_$ passive past patience_with peninsula peripheral picturesque pillar pivot plague plan planet play_around
-4 pleasant plummete plunge polite pollution portuguese possible pound_<time> practical practice_$ praise preach
-4 prepare_for presently preserve prevalence probable professionally progression project_<time> prolong protagonist
-4 protect purge quality quell question questionable questionnaire racist rampage raptor rarely read_0 read_up
-4 reaffirm recent recruit redevelopment refine reflection regency religiou reminiscent remnant repute residential
-4 respond response restore revenge reversal revival revolution riddl rigorou ripe rita road_<time> rooky rouge row_$
-4 rude ruth safety sales_$ sanitation sao satire scholar score_of scrutiny secondly seek seismic sexy shift_and shine
-4 shoot sibl similarity sizable skyscraper slack slow smart so_on soar soprano sorry soul sour sovereignty sparsely
-4 spatial spearhead spectacular speculate sphere standoff start_in starvation state stave steadier steer step stigma
-4 stone_<time> streamline substantial succumb suffere suppose suppress supremacy suspicion swat sweep swing taboo
-4 tale tangl target taxpayer teen temperate ten_hour tenet tentative the_break the_canteen the_course the_desk
-4 the_drawer the_house the_little the_most the_number the_parish the_sample the_sheet the_team them_on these thorny
-4 three_time thriller through_0 thug timely titanic to_get to_stop today top_of toppl trauma tribal trickle
-4 triumphant tumble turk twelve_<time> two_paper unanswere unarm unclear understand_the underwrite unreasonable
-4 unusually upscale utilize vanguard versatile veteran viewer voice_in vow wage wake warmer waste westward whatsoever
-4 whom wick wind wisely wish witty work_with would_be wow wrath yeah yes yours yourself
-3 #act=activity/abstract/whole #act=change/same/whole #act=create/person/part #act=create/thing/part
-3 #act=finish/thing/part #act=light/none/part #act=vague/thing/whole #concrete=finish/thing #first=change/abstract
-3 #first=change/same #first=finish/none #first=topic/none #object=allotment #object=assembly #object=board
-3 #object=business #object=chem #object=colleague #object=community #object=cosier #object=ended #object=fair
-3 #object=feeling #object=find #object=form #object=funding #object=grip #object=guest #object=ha #object=handover
-3 #object=happy #object=help #object=house #object=industry #object=is #object=javascript #object=join #object=loft
-3 #object=matter #object=max #object=mean #object=method #object=migration #object=milking #object=name
-3 #object=nipped #object=plan #object=prom #object=python #object=reading #object=reflect #object=research
-3 #object=respect #object=response #object=senior #object=shed #object=sheet #object=shop #object=sitting
-3 #object=somehow #object=something #object=standard #object=statistics #object=student #object=system #object=top
-3 #object=trainee #object=use #verb=ask/none #verb=behave #verb=break #verb=brush #verb=brush/thing #verb=build
-3 #verb=call/person #verb=declutter #verb=drive/none #verb=end/empty #verb=feel/abstract #verb=fix/empty #verb=garden
-3 #verb=have/none #verb=hold/same #verb=introduce/person #verb=lead/none #verb=lift/abstract #verb=listen #verb=make
-3 #verb=network #verb=network/none #verb=order/thing #verb=own #verb=own/empty #verb=phone #verb=prepare
-3 #verb=prepare/thing #verb=progress #verb=progress/thing #verb=raise/abstract #verb=revise #verb=save/thing
-3 #verb=say #verb=say/thing #verb=shoot #verb=shoot/thing #verb=sleep/none #verb=speak/empty #verb=step
-3 #verb=strengthen #verb=win/thing #verb=work/thing 0_down 0_hour 0_lesson 0_set :light :mass <time>_in
-3 <time>_instead <time>_me <time>_week <time>_whatever <time>_with <why>_have ^_better ^_brush ^_budget ^_build
-3 ^_catch ^_declutter ^_develop ^_drive ^_finally ^_guest ^_gym ^_know ^_plan ^_progress ^_python ^_raise ^_room
-3 ^_scale ^_sit ^_someth ^_stand ^_step ^_twenty a_break a_native a_row about about_the abstract achterberg across
-3 act action advisor again_<time> ai all_over all_staff and_i and_she and_with answer_to anyway_$ archive_<why>
-3 as_<time> at_<time> at_my at_trainee at_work attempt back_into back_the be_back be_elect bike bounce brush_up build
-3 business_$ c_and calculation career cause chang character clean_code clue code come complain contractor cosier
-3 cosier_$ cost county_show cover_$ coverage create crowd cry_at culture_of data_<why> debate declutter delegate
-3 development discussion do_$ do_not do_someth do_the do_well donor down_from earn eighteen end_<time> ensure
-3 estimate event_<time> everybody_in excellent express fade fail finance first_year fitter_<time> five_<time> flock
-3 foot_$ for_$ for_0 forum frau fridge friendly full_potential further gather geography get_back get_fitter get_nip
-3 get_promote give_back give_feedback give_the goal_be going_with grow_as gym_$ gym_0 ha half_of hat_<time> have_$
-3 hazard head_$ hedge here hit_0 hold_it hour_of i_have i_use in_<time> in_leed in_our in_total industry_$ intend_to
-3 into_a into_my javascript just keep_a keep_going key kg_<time> kilometre_in last_one lead_a lead_the least_0 lesson
-3 lesson_<time> listen_$ logistics lose_the love_to management mark_at mark_code market matter_$ max_0 mayor me_and
-3 mean_by meet_<time> might minute_one more_patience mortgage my_class my_colleague my_game my_head my_mark my_mentor
-3 my_wife myself_and native negotiation network_$ never_make nicer night_shift nip nip_<time> not_touch now number
-3 of_an of_me of_them older on_at on_day one_end or_not or_over order organise other over_me pain petty pitch
-3 pivot_table planner portfolio position prepare probably process prom public python python_0 rain_$ read_a reduce
-3 reflective relationship_with repay response_<time> revenue reviewer rewrite road room run_<time> save say_no
-3 say_that school_$ she_be show_<time> sleep_0 solution sort_the spend_the staff_$ statistics stay stop stop_<time>
-3 student student_will system_<time> talk task_$ tea_<time> tech thank that that_$ the_best the_book the_church
-3 the_club the_county the_dead the_department the_file the_flat the_food the_guitar the_kid the_museum the_neighbour
-3 the_next the_phd the_staff the_vet thesis thesis_0 though three_to three_year tiktok_<time> time_<time> time_with
-3 to_0 to_like to_listen topic_<time> touch_the town tribunal try_to turn two_more up_$ vet viral vocabulary warn
-3 wave wednesday well_at who will_behave will_not win_<time> with_grandad would_love write_<time> write_<why> zone
-2 #act=create/abstract/whole #act=topic/none/whole #act=topic/person/whole #amount=hours #amount=share #check=hours
-2 #check=share #concrete=vague/abstract #first=light/abstract #first=vague/none #object=account #object=app
-2 #object=attempt #object=average #object=b1 #object=better #object=boundary #object=braver #object=break
-2 #object=bridge #object=bus #object=cake #object=calendar #object=cent #object=chart #object=chef #object=class
-2 #object=cloud #object=clue #object=confidence #object=desk #object=developer #object=docker #object=end
-2 #object=everyone #object=excuse #object=expectation #object=fancy #object=g #object=garden #object=github
-2 #object=grazing #object=hand #object=hang #object=head #object=headway #object=higher #object=home #object=hunting
-2 #object=hygiene #object=incident #object=innovation #object=interview #object=job #object=lathe #object=laugh
-2 #object=less #object=link #object=list #object=lit #object=market #object=mastitis #object=mile #object=mix
-2 #object=mood #object=mother #object=nerve #object=office #object=old #object=organised #object=own #object=paper
-2 #object=pastry #object=phone #object=pitch #object=portuguese #object=practice #object=process #object=profile
-2 #object=quieter #object=quote #object=record #object=relationship #object=running #object=service #object=set
-2 #object=show #object=somebody #object=stone #object=stopping #object=strong #object=tab #object=take #object=task
-2 #object=tax #object=thesis #object=time #object=tired #object=tone #object=tour #object=training #object=trust
-2 #object=walk #object=want #object=way #object=weather #object=win #object=work #verb=accept #verb=accept/thing
-2 #verb=advance #verb=advance/thing #verb=attend #verb=bake/none #verb=be/abstract #verb=beekeep #verb=beekeep/thing
-2 #verb=call #verb=change #verb=close/empty #verb=coach #verb=code #verb=code/none #verb=continue #verb=convince
-2 #verb=cut #verb=do/abstract #verb=draw/empty #verb=earn #verb=engage #verb=engage/thing #verb=explore
-2 #verb=explore/thing #verb=find/abstract #verb=find/thing #verb=finish/same #verb=four #verb=four/none
-2 #verb=get/thing #verb=give/thing #verb=go/thing #verb=going #verb=going/thing #verb=guide #verb=have/thing
-2 #verb=hit/none #verb=hold/empty #verb=improve #verb=introduce #verb=keep/person #verb=know/thing #verb=learn/empty
-2 #verb=lend #verb=lift #verb=like/none #verb=look #verb=look/thing #verb=lower #verb=move/thing #verb=organise
-2 #verb=organise/empty #verb=pass/none #verb=play/empty #verb=pull/thing #verb=reduce #verb=reduce/abstract
-2 #verb=reduce/thing #verb=sit #verb=solder #verb=solder/thing #verb=sort #verb=speak/none #verb=stand/none
-2 #verb=stand/thing #verb=start/none #verb=stay #verb=strengthen/thing #verb=study/none #verb=study/thing #verb=sub
-2 #verb=support #verb=support/thing #verb=take #verb=travel #verb=turn/empty #verb=want/thing #verb=work 0_0 0_budget
-2 0_chemistry 0_cron 0_k 0_wpm :opinion :vague <time>_and <time>_check <time>_e <time>_start <time>_then <why>_say
-2 ^_advance ^_an ^_beekeep ^_bring ^_coach ^_continue ^_convince ^_cut ^_cv ^_earn ^_eng ^_engage ^_everyone ^_feel
-2 ^_forty ^_i ^_knock ^_leave ^_lift ^_look ^_lower ^_may ^_mix ^_my ^_open ^_organise ^_our ^_patient ^_pivot ^_play
-2 ^_quieter ^_quote ^_reduce ^_revise ^_solder ^_solve ^_sound ^_spanish ^_student ^_throw ^_travel ^_use ^_with
-2 ^_world a_clue a_cool a_dog a_four a_good a_level a_little a_morn a_phone able accent_<time> across_the again_<why>
-2 agree aid an_expert an_hour and_not and_one and_the ao3 arabic arabic_<time> area as_discuss as_many ask ask_me
-2 at_home at_least attend_0 aws b1_<time> back_to bad_day baptism be_a be_completely be_happy be_more be_not beat
-2 become_an become_the beekeep begin_<time> between bite_<time> bite_more board_<why> board_to book_system box_<why>
-2 braver broad calmer candidate cast change_with chapter_three check_up child chord christene city class classmate
-2 close_the clue_about co complaint_$ complete_two condolence contribute_to could course_<time> cron cron_job
-2 curriculum customer_service cut data degree_$ docker door_of doreen down_to drawer dur_my dur_the elect eleven
-2 employer end eng eng_light engage_with evene_class event_$ everyth_<time> excellent_customer exception_$ exist
-2 faculty father feel_at file_$ finally finally_do find_out finish_it finish_strong five_hour flawless flexible
-2 food_bank for_once for_pension fraction french_$ gain game_<time> garden_$ get_somewhere glasgow glasgow_<time>
-2 good_idea grip_on guitar hand_$ handle handover_<why> hang_of have have_not have_to head_<time> head_round health
-2 healthier help_with house_<time> i_become i_can i_just i_need idea_<time> in_0 in_glasgow in_meet in_one in_place
-2 in_the incident increase inner intend interview_list it_a it_and it_at it_on it_take it_to japanese_<time> job_hunt
-2 job_on journey k_<time> knock_0 land_on lathe_$ lathe_<time> learn_enough learn_from life_of lift_the like_<time>
-2 like_our like_the like_to link listen_to longer look_at look_into love_my love_the machine_$ make_every
-2 make_headway master_all master_the mastity may_$ may_i me_<time> me_at meditation merit mile_<time> minus_0
-2 mistake_$ mix morn_person move_to movement my_co my_community my_desk my_english my_father my_github my_javascript
-2 my_knee my_parent my_watch name_of native_<time> need_to negotiate never_have new_book next_time ninety_hour no_one
-2 not_$ note_dur noth_fancy now_<why> now_to of_<time> of_a of_code of_revision office_<time> often old_box on_$
-2 on_shift on_what one_$ onto_the open_evene order_at otter otter_$ our_lab our_town out_of over_my own_in page_0
-2 parish participate party peace pension_query person_for person_in personal phd phone_$ pitch_<time> plot
-2 presence_in presentable process_$ profile_of properly_$ puff pull_ups pupil_premium put_in query quieter
-2 quieter_<time> radiator raise raise_the read_the recruiter_to reduce_error reel refugee rein relative_$ render
-2 renew repeat research_<time> retro rig rotational rotational_graze round_the s_$ safer science scratch_<time>
-2 secure secure_the seminar senior_<time> shape shift_<why> show_$ sick six_<time> six_hour sixteen slide_<why>
-2 solve_the somehow_$ somewhere_with sort_my sort_out sound_less spanish speak_english squad stand_<time> start
-2 step_$ step_up still_i stitch_$ stronger structure study_<time> stuff_<time> summer_$ system take_an talk_about
-2 taste team_to temper tenant tenant_meet tenor term the_account the_autumn the_business the_case the_christene
-2 the_committee the_family the_field the_gap the_go the_hang the_hous the_interview the_lathe the_lounge the_music
-2 the_new the_poster the_practice the_profile the_speech the_tax the_thing the_thursday the_time the_trust the_tutor
-2 the_two the_weather the_wed the_weekend the_woman the_young their_full then_the thing_with this this_time three_$
-2 through_the tighter_$ to_have to_hold to_love to_me to_person to_pull to_stay to_take to_understand to_use
-2 together_<time> tomasz tomasz_and tone_$ too_$ top_three tourist town_$ town_<time> treat turnover twelve_hour
-2 twenty understand_what up up_by up_for up_with upgrade vat vat_<time> visual walk_all wall want_<time> ward_0
-2 ward_<time> water_$ week_$ weigh weight_$ whatever_come when_the whether with_dad with_our with_tomasz work work_on
-2 world_class wpm wpm_$ year_in youth zero_mistake
2 #act=activity/abstract/part #act=activity/none/part #act=activity/person/whole #act=change/none/part
2 #act=finish/abstract/part #act=finish/person/part #act=finish/same/whole #act=topic/thing/part #amount=rhythm
2 #amount=score #check=score #concrete=change/none #concrete=create/thing #first=change/none #first=create/empty
2 #first=topic/thing #hands=spared #object=accepted #object=accident #object=agm #object=all #object=anything
2 #object=appointment #object=apprentice #object=article #object=away #object=bed #object=block #object=blood
2 #object=certificate #object=come #object=conflict #object=crawl #object=curtain #object=cycle #object=diary
2 #object=dog #object=done #object=episode #object=example #object=fee #object=fewer #object=forever #object=free
2 #object=garage #object=gate #object=glove #object=grammar #object=group #object=happen #object=hearing #object=hello
2 #object=hoist #object=hymn #object=inbox #object=kata #object=kid #object=kit #object=kurdish #object=ladder
2 #object=lamb #object=lead #object=leadership #object=let #object=letter #object=lift #object=lune #object=memoir
2 #object=middlemarch #object=mitre #object=money #object=nan #object=national #object=newsletter #object=note
2 #object=painted #object=photo #object=point #object=pot #object=pressure #object=promotion #object=pupil
2 #object=puzzle #object=rail #object=ready #object=recipe #object=reel #object=refresher #object=rent #object=right
2 #object=rule #object=run #object=s #object=safe #object=scheme #object=school #object=script #object=second
2 #object=section #object=song #object=sport #object=spreadsheet #object=stair #object=stall #object=star #object=them
2 #object=tie #object=timesheet #object=toe #object=visitor #object=voice #object=voted #object=walked #object=was
2 #object=website #object=wipe #object=workshop #verb=answer/thing #verb=apply/thing #verb=attend/none
2 #verb=bake/thing #verb=be/none #verb=be/person #verb=beat/thing #verb=chat #verb=chat/thing #verb=clean/thing
2 #verb=coach/person #verb=comment #verb=comment/thing #verb=cycle #verb=cycle/thing #verb=do #verb=do/empty
2 #verb=do/none #verb=earn/thing #verb=end/none #verb=explain/thing #verb=finish #verb=fix/thing #verb=gain #verb=get
2 #verb=get/person #verb=get/same #verb=give/abstract #verb=give/empty #verb=hand #verb=have/abstract
2 #verb=increase/thing #verb=let #verb=log/none #verb=lose/thing #verb=merge #verb=open #verb=open/thing
2 #verb=paint/thing #verb=pass #verb=pay/thing #verb=perfect #verb=phone/person #verb=pick #verb=pick/thing
2 #verb=play/thing #verb=point #verb=present #verb=publish/thing #verb=read/empty #verb=record/thing #verb=reduce/none
2 #verb=rewrite #verb=rewrite/thing #verb=set #verb=sew #verb=share #verb=sharpen/thing #verb=sketch #verb=solve
2 #verb=sort/empty #verb=spend/empty #verb=squat #verb=submit #verb=submit/thing #verb=swim #verb=swim/thing
2 #verb=talk #verb=teach #verb=tidy #verb=tidy/thing #verb=translate #verb=translate/thing #verb=update
2 #verb=update/thing #verb=visit #verb=visit/thing #verb=volunteer/thing #verb=wake #verb=wake/none #verb=want/empty
2 #verb=win #verb=work/none 0_attendance 0_from 0_s 0_session 0_supervise 0_time 0_to 0_without :event :meets
2 <time>_again <time>_day <time>_each <time>_it <time>_market <time>_out <time>_rather <time>_report <time>_seminar
2 <time>_the <time>_to <time>_when ^_answer ^_b2 ^_back ^_bench ^_chat ^_comment ^_customer ^_descale ^_do ^_finish
2 ^_gain ^_going ^_hand ^_hope ^_increase ^_level ^_maths ^_mr ^_pay ^_present ^_promotion ^_reflect ^_review
2 ^_rewrite ^_sand ^_say ^_screen ^_shadow ^_sharpen ^_sketch ^_smart ^_submit ^_swim ^_talk ^_teach ^_team
2 ^_telephone ^_that ^_tidy ^_tie ^_touch ^_translate ^_update ^_visit ^_walk ^_want ^_what ^_whole ^_wipe a2
2 a2_workbook a_colleague a_dovetail a_half a_medication a_michelin a_sign a_work above_0 accident account_<time>
2 actual address advice again_and agency agm agree_to aisle all_nine all_the allotment along and_<time> and_block
2 and_friday and_oil app arm_and article_to as_well at_0 b2_in bakery band bandage be_make bedtime before_buy bench_0
2 best_<time> best_in black blog blood_pressure bookkeep both brand breath buddy by_myself café camino canteen_<time>
2 car caretaker case change_the chapter_0 chef chem child_in clair clair_de client clinic_<time> cloud cm
2 coffee_machine colleague_$ come_to comment_my committee common completion_of compose conservatoire conversation
2 corner correction county couple course_$ cousin_in cpr cycle_to dahlia dahlia_<time> damp de_lune deadline delay
2 delegate_the department develop_leadership dig_over division do_more dog_$ dosage dosage_abbreviation down_<time>
2 draw draw_up drive_licence dummy e_learn each_take early elect_as emergency_fund employee end_$ english_<time> enrol
2 entire entry_<why> episode_of error_$ every_parent everyth_we exception explain_my fancy fast fence_$ final_of
2 finally_listen first_$ fit five_past fix_the football for_ten foundation founder four fourteen french friday
2 from_every from_scratch front_crawl garage_$ gate_$ gel get_it get_vote give_me going_to good_i granny grind guest
2 gym half_hour hallway hand_in hand_up handover happen_$ have_all have_every have_read he_retire head_to hear hid_it
2 hire_at hive hoist hold_a home_for hotel hour_and hour_or husband hygiene_level i_manage i_shall i_will ielt_0
2 in_advance in_class in_kurdish in_nature in_room in_show in_under in_write information inset interview invoice
2 its_<time> join k_under kata_on kg_of khan_academy kurdish lead_$ learn_all learn_ten least_a least_once least_one
2 lecture_$ leed_<time> lena lesson_with let_the like_be linkedin_$ little_cousin log_0 log_every login lose_time lune
2 make_0 manager master maths_five me_a member mend merge message metronome michelin michelin_star middlemarch mine
2 minute_0 minute_<time> minute_scale mitre monitor mosque mr_sato mrs muscle muscle_<time> musical must_be my_brother
2 my_diagnosis my_linkedin my_little my_lunch my_mentee my_name my_pe my_section my_son my_tea my_toe my_voice
2 myself_$ nature_$ net never_get never_lose new_year newborn niece nine no_english no_more no_takeaway north_side
2 now_and number_<time> nurs nurse_<why> object of_duolingo of_it of_shout off_$ offcut_$ oil_the on_codewar on_it
2 on_our once or_so order_for organise_a our_save our_stall out_at out_my outage outside_the own_<time> page_<time>
2 paint_a pass_<time> past_paper pe pe_kit peg pelvy person_i person_who phase photo_of photography pick_up picture
2 plan_with platform play_through please_$ plot_0 podcast point poppy portrait positive pot_the practice_cut
2 practice_scale preparation present pressure pressure_$ price_for production promotion_to publish_in pupil_<time>
2 puppet put puzzle_<time> qualify quick quite_like quote re_pot reach read_middlemarch recipe_<time> reflection_in
2 refrain refresher_<time> remembrance rep retrain reverse right rise_<time> room_0 rota round_<time> row s_<why>
2 sales same_day sampler sand_and satisfaction_score sato saturday save_0 say_hello scale_with script session_on
2 share_drive show_the simple since_0 sing site_visit six six_more slide_up small smart_goal smash smoke_$ so_$
2 so_<time> so_far software solve_<time> some_weed someone spell_test spreadsheet stall_at stock straight
2 student_council sugar_in suite summary supervisor_<time> swim_again swim_with table_up take_0 take_me take_on
2 talk_at tally teach_assistant team_meet technique ten_$ ten_minute test_$ test_<time> than_the than_two that_<time>
2 that_run the_a2 the_allotment the_bank the_class the_clinic the_coursework the_drive the_dummy the_emergency
2 the_entire the_final the_first the_garage the_guild the_head the_hoist the_judge the_lane the_league the_lower
2 the_metronome the_night the_northern the_phone the_price the_puppet the_shed the_stair the_stock the_strength
2 the_sunday the_surgery the_tenant the_thirty the_three the_tractor the_traineeship the_ward the_youth them
2 them_<why> then_$ they_get third_go thirty_dosage three tidy tier time time_accident time_i timesheet to_a to_do
2 to_give to_reach to_shift toddler together_$ tool touch_my traineeship traineeship_$ trustee turn_in twice_<time>
2 twill two two_hour tyre_<why> ukulele under_two unit_0 up_what up_who upright us_the verse_0 voice_<why>
2 volunteer_at want_my warm_ups website week_<time> weight well_<time> what_they whatever_happen whatever_they when
2 when_they whichever while_drive will will_become will_do wine wipe_down with_her with_lena with_mr with_resident
2 wood work_at work_through workbook workshop would_quite would_really write_$
3 #act=activity/thing/whole #act=finish/none/whole #act=light/empty/part #check=result #check=rhythm
3 #concrete=activity/person #concrete=activity/thing #ends #first=finish/abstract #first=named/thing
3 #first=topic/abstract #first=vague/thing #object=assistant #object=b2 #object=bank #object=box #object=brother
3 #object=cash #object=chisel #object=clinic #object=club #object=department #object=dry #object=exam #object=folder
3 #object=give #object=hired #object=idea #object=late #object=life #object=light #object=listener #object=loss
3 #object=nurse #object=orchestra #object=page #object=pair #object=post #object=read #object=said #object=saving
3 #object=shift #object=smarter #object=squat #object=stat #object=sugar #object=teacher #object=ups #object=vegan
3 #object=walking #reasons #verb=apply #verb=ask #verb=book #verb=book/thing #verb=commit #verb=commit/empty
3 #verb=contribute #verb=contribute/empty #verb=cook/empty #verb=draft #verb=draft/none #verb=enrol #verb=enrol/none
3 #verb=ensure #verb=ensure/thing #verb=explain #verb=get/none #verb=give/person #verb=hold/thing #verb=join
3 #verb=join/thing #verb=like/thing #verb=lose #verb=make/none #verb=max #verb=max/thing #verb=memorise
3 #verb=memorise/thing #verb=pass/thing #verb=pay #verb=photograph #verb=practice/thing #verb=quit #verb=quit/thing
3 #verb=reach/thing #verb=review #verb=score/none #verb=set/thing #verb=shadow/thing #verb=sharpen #verb=show/thing
3 #verb=smoke #verb=smoke/none #verb=spend/none #verb=talk/thing #verb=tell/thing #verb=walk #verb=watch
3 #verb=watch/thing #verb=write/thing 0_house 0_in 0_into 0_kg 0_of 0_on 0_second <time>_about <time>_geography
3 <time>_not <time>_on <time>_please <time>_sort <time>_that <why> <why>_all <why>_get <why>_not <why>_one <why>_so
3 ^_apply ^_become ^_clear ^_commit ^_contribute ^_draft ^_ensure ^_explain ^_fifteen ^_groom ^_in ^_join ^_listen
3 ^_memorise ^_new ^_parkrun ^_photograph ^_rehearse ^_start ^_tell ^_thirty ^_try ^_watch ^_write ^_wset ^_year
3 a_customer a_fortnight a_weather about_bully ads algebra all_seven aloud anatomy and_0 and_then apiece apply_to
3 archive at_night attend aunt away_from back_$ back_in bank_feed be_it be_late before_i below_0 ble blog_post
3 boundary box_<time> boy_$ bring_one brother_$ bulb but can chair_$ chisel closure college colour confirmation
3 costume council customer d dad day decide deep_work deliver deposit deputy descale design district do_<time>
3 documentation doe_not driver dry_<time> due duty eight engine english enrol_<time> evene evidence examiner eye f
3 farm feed_<time> feedback fence_<time> fewer finish_read finish_the five_$ five_year flexbox flexbox_froggy folder
3 for_good former fortnight fortnight_$ froggy full furniture garden geography_<time> get_hire girl go_swim go_vegan
3 grade_0 graft granddaughter grandfather graph greet half_an harp have_0 have_be head_boy headline heart_<time>
3 holiday hour_each house_point hunt i_would in_bed in_english in_german in_stand infection inspector irregular
3 it_<why> it_write italki italki_lesson its kata keep_the kettle lab ladder league learn_my level_0 life_<time>
3 like_my linkedin_learn list long_tone loss_<time> m_<why> mandarin mate maths matrix me_ill medium memorise mentee
3 minute_of month_<why> most_<time> move_our mum_and mural my_goal my_neighbour my_pronunciation n_0 name_on nephew
3 netball newly northern not_one noth_else observe of of_deep of_long offcut on_and on_linkedin once_<time> one_on
3 only_<time> open_question or_more our_study out overdraft own_$ p pair_of passage pay peer_group petty_cash please
3 portfolio_$ poster_<time> poster_about pound pour presentation press_ups produce product profile_$ proof pull
3 question_in quit_smoke rais ramp reach_0 reach_b2 ready refresher rehearsal rent reopen report_$ ride rise routine
3 row_with saddle sap save_account say_what score_0 scout scratch search seat session set_up sharpen shelter shop
3 since sister sleep smarter smile soil solve_0 some_weight speak_polish spend_<time> spend_no split sponsor sport
3 starter statement step_<time> stick_on str stream study_$ style supervisor th that_we the_client the_council
3 the_district the_gate the_grammar the_harp the_junior the_law the_line the_petty the_portfolio the_share therapy
3 time_table time_to to_<time> tour trial try_out two_minute uncle under under_0 university up_say use user
3 vegan_<time> vegetarian verb village_hall wait walk_the watercolour weather_app weed_along welsh where who_can
3 whole_of will_get win_the wipe with_a within without_be work_in wound wound_care write_a wset wset_level yard
3 youth_orchestra
4 #act=activity/empty/part #act=activity/person/part #act=create/thing/whole #act=light/person/whole
4 #act=light/thing/whole #act=vague/none/whole #amount=count #first=activity/person #first=activity/thing
4 #first=create/person #first=create/thing #first=light/person #hands=limitless #hands=partly #numbers #object=alcohol
4 #object=best #object=bit #object=bought #object=coursework #object=display #object=employee #object=family
4 #object=feedback #object=licence #object=lower #object=mentor #object=n3 #object=outstanding #object=peace
4 #object=permit #object=price #object=prior #object=refrain #object=request #object=shown #object=skin #object=sorry
4 #object=splashback #object=sub #object=swimming #object=tomatoe #object=webinar #object=whole #verb=come
4 #verb=find/person #verb=grow #verb=log #verb=reach #verb=record #verb=rehearse #verb=review/thing #verb=run/thing
4 #verb=shadow #verb=stretch #verb=take/none #verb=tell 0 0_$ 0_and 0_length 0_with <time>_get ^_<time> ^_as ^_food
4 ^_gas ^_go ^_grow ^_ielt ^_life ^_log ^_lose ^_quit ^_refrain ^_reupholster ^_rewire ^_stretch a_mentor a_night aa
4 abdominal abel about_0 about_my above add additional adjoin administere admission adobe ag air album alia all all_0
4 allan allegedly allow along_the alongside animal announcement antarctica ap apache aquarium arcade arch as_an
4 asbesto assailant at at_five at_the athletics atlas atoll attachment attend_<time> audit autobiography away ba
4 bachelor backhand badger baggage barber bare battalion bayesian be_0 be_show beck bedroom below benjamin benny
4 better_<time> billy bird biscuit bishop blackout blanc bleed blistere bloom bogey bon born boulder bowman brake
4 brawl bribe brother bruise brush bug bulk bureau cable cairn calendar camera camouflage canada canary canon care_$
4 carol carpenter carr carrot cartoon carve cas cascade cemetery cent channel charg chartere chassy chateau chem_$
4 chemotherapy ching clad claim classroom clean close closet clothe coach_the cocaine cockpit col collin come_back
4 commemorate commission company complaint compress conceal concerto concussion cone confidentiality consultant conte
4 continue_professional controversial controversy cook_someth cookbook coral corpse cough coursework cousin crawl
4 cruise cub cue custody cyclist dairy dale dam dark daughter deceas dee deflect demolition der derrick description
4 designate development_in devil digitally disclose disguis dismissal display_<time> disposable ditch diver do_a
4 doctor doctorate doe dolly dolphin dominion domino dose dot drake drop duet dugout dump dunk dur dy e each_$ eat
4 eclipse ecstasy editor either elaborate electrical electrician electrician_<time> electronic elephant eleventh elf
4 embassy emir emma employee_of enzyme episode equalizer equivalent etymology everyone_in excavation except explorer
4 expulsion extend extensive extradition fairy falcon false family famou fang favorite fertility fever fifteen fifth
4 finch firework fis flagship flame flavore fletcher flint flown foliage food_hygiene footballer forbidden form freez
4 freight frog fungu fuselage gallery gas_safe geneva get_at glow go_to goal_<time> goalkeeper gourmet gov gra
4 graduation grandmother grandson graze gunman handbook handcuf handover_$ hang hangar harry hart haul have_my haye he
4 hearst helicopter herald herd hide hike hole hollow holme home_$ homere honestly_i hook hoop horseback host how_many
4 howe identical ielt if_the illegally illustration immunity import improperly improve_my in_$ in_wound include
4 indirect infield informant infringement ingredient input installment instruct insulation interface interrupt
4 into_the invalid ion isle iss it jeep jimmy joint jun k_word kent khalifa khan kitchen knee knockout ko kronor
4 laboratory large last latter launcher lava law_on layout leas lease lee lengthy lense librarian licence lien
4 lieutenant life_$ lil livestock locate locker lok long lookout loose lose_0 lower_the lucy madame magnate main manga
4 map marina marsh mausoleum me_to meat_$ median medication_error medicinal melt memoir memory mid midday midland
4 midway mike miller mineral ministry mistake_<time> mixture mold mollusk mon monkey month_$ moo moratorium morry
4 mosaic moth motion motorway mount mourner move_up ms murphy my_0 n3 n3_<time> namesake nante near nestle news
4 not_buy nut obstruction occasionally off_my ofst only_$ orchestra ordinance outer outlet outstand_<time> ovation
4 overhead owner paddy panther pap parade part_in partition pasha pedal periodically pesticide phone phonic phony
4 phrase physiology picket piper place plain playboy plug podium pole pollard portal postponement poultry powere
4 practice_my precede pregnancy pregnant premiere prescription priest processor professional_development prohibition
4 promote_me propeller proxy pull_request pulpit pump put_my put_up quad quaker quiz quota radiu raid raiser rana
4 random rather_than raw re read_<time> read_to rebate recast recoat reconstruct record_myself redesign redistribution
4 refrain_from regrout rehearse reliever remainder rental repair reservation reservoir resignation rest restriction
4 reupholster revert rewire rex rider right_on rim ritual roe roller rounder rule run rusty s sacr saint sally salute
4 sam sampl sanctuary sandstone sas satirical saunder sawyer say school scrum sculpture seaman seasonally sec seizure
4 sell semester sensor sentenc sentence set shearer sheng sherry shout show_at shuttle sim siz ski slap slip snake
4 sole solicitor solo some_of spam specialty specify spike splashback spotify spotify_<time> sprint squat ss staircase
4 stall staple star steal stella steward sting stretch striker sue summon sunday supervision supplier surface
4 surrender swedish sweet swiss sworn sylvester synopsy synthesy synthetic tae taint tank taxi taxonomy temporarily
4 tentatively terrace terrestrial terry test the_green the_gym the_month theft them_<time> tim time_for to_say tobacco
4 token tong torch torpedo toy tract traffic trail transmit transport trash treasurer tribute trim truck trumpet
4 tuition turner two_<time> typically ulster ultimatum unavailable undercover unname unrestrict up_the upon upstair
4 uranium vacate vaccination valid vegan vein vicar village viola violin vitamin vol voyage vs ward warrant watt web
4 weber webinar week weir wellington whale what_be while whilst width wilkin will_<why> winger winner wireless wolve
4 workout write_down year_0 your zip
5 #act=create/none/whole #act=finish/person/whole #act=finish/thing/whole #amount=money #check=count #check=money
5 #concrete=topic/thing #concrete=vague/thing #object=abbreviation #object=change #object=chapter #object=crisp
5 #object=getting #object=least #object=level #object=line #object=parkrun #object=physio #object=planner
5 #object=polish #object=poodle #object=salesperson #object=tyre #verb=ask/thing #verb=become #verb=better #verb=cook
5 #verb=like #verb=mend #verb=see #verb=see/thing #verb=try #verb=try/thing #verb=win/empty 0_chapter 0_for
5 :deliverable <time>_<time> <time>_up ^_cook ^_duolingo ^_half ^_never ^_re ^_see ^_the abbreviation accreditation
5 acid acoustic additionally adjourn advisory agent airway ak alley also ambulance amend amir amp and_less and_me
5 android ann announcer annually antarctic antique appearance appoint apprentice approval arm arrival artery
5 association attendance attribution audition auxiliary b_or backup badminton baker barker baron basil bate beach beam
5 beneath berth beta beverage bin birdie bluff board bogu boil book bookstore bore botanical box bra briefly brook
5 bull bury bus butler by_heart cafeteria caliber cameo cancel canton canyon carl cash castle catcher ceas ceil cellar
5 centennial chain chaplain chapter_of chess chester chien chow chromosome chronicle circa clear clive clutch cobra
5 codewar_<time> coke cola colonel color colt columnist comet comment compass confederation confidential configuration
5 confinement confirm contact contamination contract convert copyright countess courthouse courtyard cox cricketer
5 crow cube cubic cum cutter dan dawn de debut debute decker decommission decorative defamation detector detonate
5 diagnosis dial dictionary dietary dig diner dirt disciplinary discount disperse display dixie doll domain dome drill
5 driveway duchess duke duolingo_streak dust earl eddy electric elevator embryo empty enlarg equalize equipment essay
5 excavate explosive facility farmhouse fat fenc ferry fest fetch fiber file fir fire firm firm_<why> first_in
5 fisherman fist fixture flank flotilla flowere fluid fly flyer fog follow footage foreman fort fourth fulham gable
5 gallon garbage gastropod gently genu gig glacier glen good_$ google graham grain gran grand granite groin guitarist
5 gymnasium handler hastily hat headquarters heart heather herbal hiatu higher_in hill hoax holly holt home house
5 implant imprint in_my inbox indoor induct infamou inflammation injury inspect interpol into introduce itinerary jam
5 james jasper jay jenkins johanne judge judo junior kaiser keeper keyboard kickback kicker kosher kroner launch
5 learn_the leg lens lid lift liner ling lion lone lord lose lowere lung mac machine maize majesty make_a make_me
5 maker mar marathon match material maternity maxwell medalist menu mercantile merchandise misdemeanor mistress mobile
5 mock modification monastery monk more_of morrow mosquito mr musical_$ my_life nak naturalization navigation nearby
5 never nickel nickname nicky nicotine no north note notice noun observatory occasional office omega online op
5 operator or_better organic_chem originate outdoor overdose overland overtime overturn oxide oxygen packer palace
5 pale palmer panda parkrun parkrun_<time> parole partially patel patty pavilion pebble peck penalty penguin
5 percussion permanent pet petrol pike pine ping plant plasma plenary po pocket poem poodle portable porter postpone
5 potatoe premier prescribe preview prince procedure prohibite promote_to promotion pronunciation proprietary
5 publisher pulse punt put_the pyramid ra rapper rare recipient referenc renne reopene reschedule residence rest_of
5 restaurant retention return reverend review rink rocker roger ross royalty rub rupee rust rutherford sail
5 salesperson salesperson_of savoy scam scheme scoreboard scot secret seiz select semi separate server shaft shalom
5 shark shill shiny shire shoulder show shrapnel shrimp side simmer skate skeleton slice snow sodium soft somerset
5 sometime son soy soybean spiegel spokeswoman sponsorship sprain sprinter square st stair statue steel stein stern
5 sticky stolen stomach stoppage strand stray subpoena subscriber subsequent subsidy sued suit summone sunrise
5 supermarket swap switch syndicate ta tai take_the tast te terminate thanksgive the_consultant the_firm the_north
5 the_rest thin thoroughbr throw thunder timber tire title to tomb trace transmission transplant tribune tributary
5 tunnel turtle twitter type unearth uniform unit unlimite unreleas unveil upper usage use_a vale vanity vent
5 verification vertical vintage vocalist volley voltage volume w wah ward_<why> wardrobe warehouse weed wharf whip
5 will_$ will_use winery with with_<time> with_one withheld within_0 woodward worm write x yearly zoo
6 #act=finish/none/part #act=topic/abstract/whole #concrete=finish/same #first=create/none #object=attendance
6 #object=question #object=stuck #object=water #verb=better/none #verb=come/none #verb=get/abstract #verb=make/person
6 0_customer :person :prize <time>_a <time>_come a_b a_first academy ace activate activation addition adjacent
6 afternoon again_$ alison all_of allowance alphabet alternate always_$ anchor and annual ant anthrax approve
6 arbitration ark artificial assistant atop attic authorize automate autumn b b2 bailey ballot bank banner barb barne
6 baronet barrel barrett barrow bassist baton baxter be_stick bear belt bern beside beth bibliography bicycle bite_of
6 block bo booker booster bottl bounty bowie boy brent brewer brick brigade brunswick buffalo build_a bumper burnt bye
6 c cab cage calcium call caller cam caroline cat cathedral cell cello ceramic cereal certify chemist chick chin chip
6 chop chuck circuit classroom_<time> clause click clock cod collection comb commencement compilation complete_the
6 consort constable content cooper corporal cottage counterfeit courier court cross crossbar cycle dash decorate
6 decoration deer denote dentist depot din directive directory discharg discharge discover discovery disk dissolution
6 dissolve dop dress drummer du dusk dynamite edit elk encode entitl escort eve exclusive exemption extra extraction
6 farewell fence fertilizer finish firearm fish flash flat floss floss_<time> foil food foot for_<time> for_my fowler
6 fra freeze front frost garlic gas get_a gift give_us grant grass gravel grease greenwood grenade grocery ground
6 grove guild gun hale half hamburger handy heat heath heel herb his holy hopper horizontal horn horse hot hour_<why>
6 hygiene hymn illuminate inaugural inaugurate inch incorrectly indefinite inside inspection install interval invent
6 inventor j jaw jenny jersey jewel jewelry jo jockey joey kensington kickoff kilogram kite lacrosse lady lambert lar
6 larvae laurel lay leed levy lewy ligament limousine lottery loud lounge lower lumber m magistrate magnetic makeshift
6 mandatory manor manufacturer marijuana mark mary mason matt medal medication medley membrane memorabilia memorial
6 mesh metallic meter mick milligram minc mirror molly morn motel mound mud my_practice n national navy newspaper
6 newton not_to notify nude off on only orchid ordination ordnance organ organic other_person outside package panel
6 paragraph pardon park park_<time> parker part pat payment peace_$ pence per peter petit photographic physio piano
6 pile pinto placement plus poison poker pool port portion possession potter prayer preliminary priory procession
6 proclamation promptly proper prophet protective prototype provisional quit racket radio rail raven read rear receipt
6 reception record recorder recycle reed refer refuse regiment regularly relay reply requir respectively reveal ridge
6 rite river rosemary rotate rover sack sah salmon scent schedule scrap screen selection separately sergeant sermon
6 severance shell shepherd sheriff ship short sir skillet skirt slate smith spa speedway spice spinal springer squash
6 stainless stereo steroid store stranger stretch_<time> sun sunset surgeon surgical surrey swear tail takeaway
6 takeaway_<time> talbot tampere tate tea tee telescope teller tent testosterone that_really the_<time> theorem they
6 thickness thief third thorn throne till tiny titl tomato track tractor trailer trainer triangular trip trophy
6 uncovere unidentify unmark ur usually valentine varsity vegetable vik vinegar visa visitor vodka wagon waist wash
6 wav which win_best yacht year_$
7 #act=create/person/whole #checks2 #concrete=change/thing #first=finish/person #object=catch #object=satisfaction
7 #object=scale #verb=become/thing :activity ^_ask a_month abbey abbot abbreviat abdomen advertisement again aluminium
7 ams ankle anonymou antenna application arbor arrive authorization automatically award baby bach backstroke bacon
7 bail barbecue barton basement bay beard beaver beetle ben birth birthday boat bottom bowl branch brass breaker
7 breast breeder brewery brief broadcast broth bullet burn cabin cache camp cane canopy captain catalogue
7 certification chamber chapman chapter charge chat chestnut cigar clay clerk club coconut cole collector completion
7 compression compulsory conditional confession consecrate consent consist conversion cordon coroner corpus couch
7 count crescent crimson cylinder daily daisy dalton decree den device dip discography dissolv distribute div document
7 draft dragon duck duff eagle eject emergency enter eponymou erect eric ex excerpt expiration feast feature festival
7 float floor flute foam for forgery format formula four_$ frame freighter freshly frigate funeral furnace gala garage
7 garland glue goddess goose gram grow_more guardian hamza handball hare harvest hatch hello herein honorary hooker
7 hour_$ hurl hydraulic imperial in incorporation initial injection instant intercept intermediate introduction
7 issuance jack junction june kelly kick king knife knight lance laser laundry layer leaflet leave libel library
7 licens lighthouse lin linkedin lip liquid liter liver lobster lock loop lotu lunar luncheon maid mascot mask meadow
7 medicine memo mercury metric mill module month moon moose mustard my_ex nan neon nest night_$ node notation notebook
7 nurse nursery oak officially oil os out_loud owl own paint papal parcel pastry pea peanut peel pend perfume pharmacy
7 pig pizza plaster porch pork post postal posthumously potassium potato pottery price princess printer probation pub
7 publication quarantine quarry railway ranch ray razor recommend referee reference register reinstate rename replay
7 report reprieve reproduction retrieve rice robin round sabbath salad salon sans scarlet seed serve shave shortene
7 slide snack snail song special specially specification specimen spencer splash stack stone stump subfamily sunglass
7 supplemental sweat sword tablespoon tabloid tan tar teaspoon temporary ten tendon terminal the thereafter thermal
7 thumb tissue to_the toilet ton tow tram translation transmitter tree trinity trout troy twice uk umpire unauthorize
7 underneath underwear underwent unofficial v vanilla variant veg veil version vi video wales walker warden waterfall
7 webster weekday wet wheat wheel winter withdrawn wolf
8 #act=finish/empty/whole #hands=exam #object=part #verb=finish/thing :create ^_have ^_no accompany adorn afterwards
8 aka aluminum ammunition announce any any_more apple appointment article audio bait ball barge basket bass battery
8 be_on bee beef belly bench berry birch bolt booth bourbon bride bud bundl bundle bur butcher butt butter canal
8 cannon canvas cape cargo carry cart centenary chalk champagne chili cigarette circulation clau cocktail codewar
8 collect colore column commenc communion companion compartment conjunction contaminate corn courtesy cove crab crane
8 curry custom customary deck delivery dental derby dessert diameter discontinu dish dog dough dove dover drink dutch
8 egg elbow emerald every examination extract fa factory feather feed fill find_a finger fingerprint flag floral
8 formal formally frozen fry fur gag galloway get_0 ginger goat gray hair hammer hand head henry her homestead
8 hospital hull identification inlet instruction intake iry item jan journal juice jumper kiss label lake lamp lawn
8 leak lecture ledger leopard lever light liquor litter load lump magazine manual manuscript maple marble mare marker
8 massage mast meal memorandum metal microwave miniature monthly morse mouse mum mushroom newsletter nose olive
8 on_time onion onto open original pack pan pant paperback parenthese parliament parsley pass pearl penny picnic
8 platinum plum pond porcelain poster presenter privy promotional protocol pseudonym punch rainbow receive recess
8 rectangular refund regular remix replace residency robe roof rope rum safari sample send service seven sheep shield
8 shin shower single site slug soap soup spell sperm spinner spot sprinkle stain station steak steam stick storage
8 stove strawberry stripe submission surname swan tab tap telegram termination text thick ticket tiffany tile tomatoe
8 tongue torah toss triple trouser unuse update van vendor verse vessel veterinary violet virgin visit walk walnut wed
8 white wicketkeeper willow window wool zinc
9 #amount=clock #check=clock #first=finish/thing :finish :granted <why>_<why> a_will accidentally altar alternatively
9 apply arrow ash attach available bag bake bamboo banquet bark batch bathroom bead beer boiler bone bonus bow bread
9 bullion bunny butterfly canoe cap cardboard carriage cattle cedar ceremonial ceremony cheese cherry chicken cinnamon
9 circulate citation clip cloth commonly complete confiscate cooke copper cord cover crest crocodile cup
9 customer_satisfaction delete deluxe diamond dinner diploma discard donate donation double drape emblem enclose
9 entrance exam expire extension filter fine flip fold free get_into gold grey handgun hay header helmet immediately
9 induction inscription insignia invitation iron jade jar kidney lac lane lantern le leather march milk moss name
9 noodle o oath observation of_our oral orchard ore oval oven oyster parachute partial patent pepper petition pick pie
9 plate polo pony prize purchase refrigerator registry reissu release replacement reprint rib rotary sage sauce screw
9 section sentinel sheet shelf shipment shoe sign sketch skull slot smoke soak spear spr spray supplement surgery
9 sweater t table thigh thread through tin tuck tyre undisclose vault waiver wallet ware weekly whistle wire wooden
9 worcester wrist yoga
10 #hands=others #verb=grow/empty :exam <time> ^_<why> alcohol arrange autopsy axe ban blackberry blank boot breakfast
10 bronze brown bucket bulletin bushel cake calf camel candle capsule carpet chair check chest chocolate circular
10 clinic contain cork correspondence cotton cow creek curl curtain dat date dock door drum duolingo ear easter fin
10 final flap flower forehead fountain fruit gate gill give gown grammar grill homemade honey hood hut ice injunction
10 ink jacket later lemon lily luggage marrow microphone midnight mouth my_own nail neck needle night noon
10 notification obtain optional palm passport peach pencil pill pot pumpkin red revoke rifle roast rod salt sandwich
10 scan second shotgun silk simulator sock souvenir spit sticker strip submit subscription subsequently substitute
10 suitcase suspension syrup tag tavern telegraph telephone toast toe tooth trunk velvet vest wear whiskey word yuh
11 #object=stranger admiralty affidavit after amber auction august badge balloon barn bean bearer bell blade blue
11 burial chapel cheek clearance coffee coronation crown crystal dart disc dry dye each feeder flour fork golden green
11 groom gum ham id issu jubilee late length line logo maiden mail marry mat messenger minute nasal pair paper permit
11 photograph pin pipe polish powder press publish purse queen rabbit receiv recipe registration removal replica
11 retriev roll royal rubber sale sausage scoop shirt shortly soda sugar suspend swim tape then throat tip trademark
11 transcript transfer valve water wreath
12 #concrete1 ^_some automatic bed blanket blood booklet button candy cartridge charcoal container cook cream crisp
12 deposition diary edition engrave entry from gazette glass glove hall lace leaf one orange originally ounce patch
12 permission photo pink plaque plastic purple sand scarf signature skin skip sleeve spoon stuf tablet tender via waiv
12 wax without
13 another coin copy envelope fake fee holder inscribe letter license lime log lunch pistol postage prior remove ring
13 stamp straw stud towel urine used vinyl wrap
14 bar card certificate coat coffin lamb lodge pad page print rack request ribbon ruby silver tattoo tube until
15 before bottle commemorative insert meat mint packet pen yellow
16 by kit seal
17 bath
19 buy
20 first paste
"""
