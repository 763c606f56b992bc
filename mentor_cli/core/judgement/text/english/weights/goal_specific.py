"""What 7521 labelled goals teach about specific: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "b60fab707fdb1401"
ANSWERS = ("no", "yes")
ROWS = """
-27 *
-20 economically mindful seriously
-19 genuinely profoundly resilient
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
-14 imagine impatient indispensable inevitably lately midst morally naive obviously optimistic outset outsider perceiv
-14 perception plight postwar powerless pragmatic predictable prevail productive progress prospect saddene seem
-14 skeptical somehow strengthen stuff terrify undermine understandable uneasy unhappy unrealistic upheaval utterly
-14 visionary wary worrisome worry
-13 accomplish achieve affluent ahead alike ambitiou arrogant articulate awful boomer capitalism certainly chaotic
-13 complicate confidence confident convinc corrupt courageou decisively democratically demographic devastation dire
-13 distrust disturb economic embrace endeavor evident excite experience fascinate foremost foreseeable fragile
-13 globally governance grasp happier harder hardly havoc implication impunity injustice insecurity intensely lag love
-13 mentally murderou negatively neglect notion openness particularly populou positively poverty problematic profound
-13 radically reliant responsive restless rightly ruthless sadly savvy scenario selfish shaken situation stability
-13 staggere standpoint stubborn superpower supportive technological transform turbulent turmoil unbelievable
-13 uncomfortable underscore unsettl urgency vibrant vulnerability weary worse worst wrack
-12 #first=vague/abstract #verb=make/thing accomplishment acknowledge ambition aspect astonish authoritarian awe bleak
-12 brutal capitalize catastrophe challeng clout commonplace concentrate conservatism continent dangerously decidedly
-12 deepen definitely demonstrate despair desperate desperately devastate disagree distract divisive dominate downturn
-12 economy endanger envision esteem ethic everybody explore geopolitical grappl greatness gritty help helpless
-12 hesitant honesty impact impoverish indifference industrialize inefficient inevitable instability intellectual
-12 intimidate irrational jeopardize meaningful mind mistrust nonetheless notoriously nowhere obsess ourselve overly
-12 patience peril perspective pervasive phenomenal pivotal prosper proven realistic reassure regrettable relentlessly
-12 relevance remarkably repressive respect rethink shaky stabilize stakeholder suicidal task thing thrive tir tragic
-12 tremendou turbulence understand unpopular westerner youthful
-11 ^_to absolutely afraid always amaze animosity arrogance ashame awesome basically bloodsh bureaucracy bureaucrat
-11 calm civilization clearer closer coherent collectively communism compassion competent competitiveness consistently
-11 convince credibility democracy deserve desirable deteriorate develop difficult distinctly diversify dramatically
-11 eager economical emerg emergence emphasize energetic engage especially exert expectation extremely feasible
-11 flourish focus foolish foothold fruitful fulfil futile generosity geographically gre greatly hardship heroic
-11 hindere honest horrible humanity hurt ideology imagination importance improbable improve inability incline
-11 incredible inde inherent inspire irresponsible job leadership lot mankind mentality miserable moral nation
-11 necessity nightmare objective oppression ought outnumbere overshadow person pessimism pleas politics pose
-11 potential prudent pursu push rational realism reality reflect reformer relentless rely reminder reputation
-11 resurgence sad satisfy scary sector seemingly sense sentiment seriousness setback shameful shortcome sincere
-11 sincerely spite stagnant stature stereotype still suffer survive sustain tangible terrible thankful think thousand
-11 tragedy trend unaffect uncertain uniquely unpleasant unsure urban vision volatile withstand worsen
-10 ^_under absurd achievement adamant affect aftermath aftershock aggressively ala anticipate assure attain awakene
-10 badly battleground beleaguer beneficial betray betrayal bickere bigger bitterly blame boast bolstere brutality
-10 bullish burden burgeon capable carnage catastrophic cautiou cautiously centere certainty clearly climate
-10 commitment comparatively competence complexity concern consensu consolidation constructive contradiction
-10 contradictory creativity crisis culture danger dangerou decade dependent desperation deterrent detractor dictate
-10 dictatorship dilemma disappoint disaster disastrou dislike dismal disproportionate distant diversity doubt
-10 downfall downside dynamic eclips ecological efficient embarrass emerge empowerment encourage enjoy enjoyable
-10 environmentally epicenter erode evidently evolve exacerbate extent extreme fairly fairness faltere favorably fear
-10 ferociou fiercely firepower flaw fledgl forgive fortunately generation get_to grim harm helpful historically
-10 hopeful horrific hostile hostility hour_<time> hungry ideological immoral impossible impress inclusive indicative
-10 ineffective inequality inexperienc infight influence infrastructure innovation institution insurgency intelligent
-10 irrelevant laud lik loser markedly maybe me_$ minority moderate modernization modernize mood morality moreover
-10 motivation mutually necessarily nevertheless notwithstand obstacle oddly owe patriotism peacemake people perhaps
-10 persecute philanthropy physically plagu plausible political poor populate precedent professionalism profitability
-10 proportion punish rationale rattl ravage react reasonably rebelliou relationship relevant remarkable remind
-10 resentment respectable respectful rife risky robust role sensibility sensible skepticism sluggish socialism
-10 squarely strategic strategically strategy stride strife strong subjective sufficiently superiority sustainable
-10 sympathetic synonymou talent tame technically tension thoughtful threaten thrill tolerant too totally tumultuou
-10 unacceptable uncertainty undercut underdog unfold unfortunately unwill verge viewpoint vigilant visibly visually
-10 wag way weaken weakness what willingness woe workplace worsene
-9 #act=vague/abstract/part :hedge ability activism adolescent aggressive aging anarchy anguish annoy approach
-9 assessment assumption atmosphere attract avert awkward backlash balance battere belief believe breadth brink
-9 broaden bully business challenge circumstance cognitive coincidence combate community comparable competitive
-9 conflict confuse conquer considerably continually cooperate courage creative credible crime critical cultural
-9 decent decliner deprive deterioration differently difficulty dignity disarray discipline disparity disregard doing
-9 domination drama ecosystem educate effort elsewhere emphasy empower emulate entertain enthusiasm environment envy
-9 everyone everywhere excuse expatriate extremism fac far fate financial foe forecaster future glamorou global gloomy
-9 goodness grateful grip happene happy haunt heartland heroe hopefully ignorance ignore immense innovative insane
-9 institutional integration intensify intensity interest irreversible isolate justice lament largely laugh lawless
-9 lax legacy lessen leverage liberalization lofty look macro mainstay make_the managerial matter mediocre menace
-9 metropoly misery mobilize moment momentum morale motive myself nascent nationalism needy neighbor neighborhood
-9 nervou noteworthy obviou odd optimism organizational outcome painful passionate peaceful perfection perpetrator
-9 persist poorly portray practice_0 precisely predict pretty profitable progressively prone proposition pros prove
-9 quiet quite quo racially rapidly rebuild recession reckless reconcile regard repression restive reward rid risk
-9 schizophrenia sectarian severely sincerity skeptic sober social solve sort stable steadily stupid success
-9 surprisingly suspense sway tackle tarnish tend tendency terrorism toward transformation transition transparency
-9 tricky troublesome turnaround ultimately undecide undertake unfamiliar unfavorable unfortunate universally unjust
-9 unlikely viable violent virtue vying weak weakene wealth wealthy wildly wonder wondere yet
-8 #concrete=named/thing #object=degree #object=go #verb=get/empty 0_degree ^_at ^_five ^_minimum abroad accelerate
-8 acceptable accountability acknowledg adequately admiration advancement advancer advantage afar afford afloat agenda
-8 aim akin align alleviate ally among amuse anxiety apt around assess attention attractive aura backer bastion battl
-8 believer benefit beyond bitterness bolster brutally bureaucratic cater charisma charismatic cherish cinematic civic
-8 civilian clarity comfortable communicate compromise concede confrontation conscience consistent consolidate
-8 constraint contemplate continuation contrary contrast conversely corporate costly country crippl critic crossroad
-8 decisive defend derail desire determination differe difference disagreement discontent discourage discourse
-8 disgruntl dissatisfaction distraction distraught distress doom drastic drastically dream dubiou dumb earnest
-8 economist educator efficiency efficiently electorate eliminate elite elude elusive emotion emotional encompass
-8 enlightenment enterprise environmentalist equality escalate ethics ethnic everyday evidenc evil exaggerate
-8 exceptionally exploitation extraordinary fantastic fascination favorable feel_for flexibility flung focuse forceful
-8 foreigner forty foster frustration fulfill gainer garner geniu glad hamper happen hardene harshly hate heightene
-8 hinder horror humiliat hypothetical ideal impetu inconsistent indirectly inflict initiative innocent insight
-8 instinct integrate integrity intrigu intrigue investor ironic ironically jealou justify kind lack language less
-8 liberate likelihood listen logistical maneuvere messy militancy minimum_0 mismanagement moderation more
-8 multilateral multinational myriad navigate need norm nostalgia nowaday obese observer obsession opportunity
-8 order_in ordinary orient outrage overweight partisan phenomenon pity population portrayal potent potentially
-8 powerful prevalent priority productivity proponent protectionism prowess psychological pundit pursue quirky real
-8 recognize reconciliation reconstruction reform regime relation relatively reluctance reluctant remembere resolve
-8 respondent responsibility responsible retiree rich ridiculou rivalry sake secretive secular seldom self seriou shy
-8 significantly slowdown slum somewhat somewhere speak spectacle spirite spirituality squandere staff standstill
-8 stardom stark startl stimulate strategist stress stumbl substantially sympathy systematically taller tempt tense
-8 terrorist the_room themselve thwart timor topic tough towards treacherou trouble ugly unconventional underline
-8 unify unnotice unprecedent unresolv unseen unsolv upbeat upset upsurge utmost viability viciou view violence vital
-8 volatility weathere weird whatever wholly worthy wrought yorker
-7 #act=vague/empty/whole #object=game #object=gym #object=piece #object=room #opinion :abstract :comparative
-7 <time>_do <time>_i ^_four ^_sort abide absorb accurately actively adulthood adverse advocate aesthetic affirmative
-7 aggression albeit alliance amass ambiguou amongst anger angere anybody apartheid artistic aspire assert audience
-7 awake backbone backward bad bali barometer be_the behavior bipartisan borrower brave bring broadly brunt budgetary
-7 bunch bustl caution centrist chao chiefly closely cloudy code_<time> collapse commend concept consciousness
-7 consider consideration constantly contend context continuity contribute control convergence cop cordial countless
-7 countryside critically crucial culmination curiou curtail cutback debacle defiant define deflation democrat
-7 democratic densely depend dependence depression deserv destiny deter dialogue dim dimension diplomacy disagre
-7 disappointment distort domestically dominance dominant dweller dwindl easiest effectiveness embarrassment
-7 encountere end_in enormou enthusiastic entrepreneur equitable erratic ethical evaluate everyth excellence
-7 exceptional excitement expansive expectancy extremist fact faction factor faith familiar farther fault favor
-7 feminist fend fight follower forcefully frail gangster genre genuine get_on get_the gloom governmental greater
-7 grief happiness harbore harsh hatr healthy heck hemisphere hit homeland homeowner hour_into hous humanitarian
-7 hurricane imbalance immune impair important impression in_order inadequate incompetence industry influential
-7 infuriat inhabite insurgent intense intent internationally intervention invariably investment irony isolation
-7 justification keen lackluster landscape learn_about least leftist legitimacy liberal limbo linger livelihood
-7 logical lonely loyal magnitude majority manner marginally math mature maverick maximize meddl mentor mess milestone
-7 minimum misunderstand mobility motherland murky nerve newcomer niche ninety obligation of_0 offense ominou
-7 onslaught openly orderly outdate outlook outrageou outspoken overcrowd overlap overrun overtake overwhelmingly pace
-7 paradox paramount parity partnership passion peacefully peculiar persecution personality personally phenomena
-7 piece_<time> poignant pois politician pollster pollute possibly posture powerhouse prais prediction preparedness
-7 presence profession project prominence prosecute protract provoke purely racism radical realm reap reason reclusive
-7 recovery region reinforce resist resource revive revolutionary revolve rhetoric ridden romantic rug sadness
-7 safeguard scar scarce scare scope season segregate severity sexuality shadowy sharper shift shock shrink shrunk
-7 significance significant simplicity smoothly so socialist solidarity some_read sooner sophisticate sound southeast
-7 spawn spiritual splendid spotlight spur stabilization stalemate starv stealth strength strongly subdu subject
-7 succeed supernatural surpass susceptible targete tempere terrific terror that_do those threat tolerance tolerate
-7 trait traumatic trust uncommon under_control unemploy unemployment unfair unfairly uninsure unity unreliable unrest
-7 uphill upstate ushere utter vague value vast vigorou villain want wast wherever wisdom wise world younger youngster
-6 #act=topic/empty/whole #first=create/abstract #lack=vague #object=event #object=german #object=got #object=h
-6 #object=it #object=justice #object=oclock #object=offer #object=say #object=somewhere #object=staff #object=tighter
-6 #object=year #verb=be/empty #verb=grow/thing #verb=hit #verb=post/none #verb=save #verb=spend/thing
-6 #verb=take/thing #verb=test #verb=test/thing #verb=understand 0_b 0_mile :inner <time>_or <why>_no ^_hit a_fresh
-6 a_question a_thousand abandon academic active addict adrift advocacy affordable alarm alcoholism alter analyze anew
-6 anyway anywhere appetite applaud appointee appropriately argue arous assume autonomy backdrop bankrupt besides bite
-6 blend bloc bode book_$ boom bor brisk budget buoy busy bystander campuse candid capability catalyst centralize
-6 citizen coalition collaborative collective comfortably communist comparison compassionate compensate competitor
-6 complementary complete_0 conceptual conservative considerable constituent constitute control_<time> corruption
-6 cpd_<time> creature credite criminal criticize crossover cruel crumbl culprit curiosity damn dampen dar deal debt
-6 deem degree degree_<time> demise dent devote devotion dictator differentiate discriminatory discuss displace
-6 disruption distinct divide dramatic earthquake ease eccentric educational effective embroil enemy enforcement
-6 engulf enhance enough entity environmental epidemic equilibrium eradicate error_in evolution evolutionary exactly
-6 excel exhaust existence extinction fabulou farce faster favore feat few fierce fiscal fle fledg for_a forward
-6 freedom friendship funny genocide give_0 griev groundwork growth guy hail hampere hard harmful harmony heavily
-6 heroine highly homeless hope hour_for housewife illusion impartial impasse implement impressive in_a incentive
-6 incompatible indication indigenou influx insider insure intention interact interaction internally interpret
-6 intervene invader involvement jeopardy keep knowledge laker legitimate libertarian lifelong like likewise lingere
-6 literacy little longevity lov loyalty luckily lur maintain malnutrition manage manipulate many marginal mayhem me
-6 mean meaningless mental mighty minimize mir misl mistake mistaken moderately modest modestly monumental move much
-6 namely nationalist negative nobody non none noth noticeable obesity obscure occupy one_at ongo oppose ordeal our
-6 ouster outperform outward overall overthrow pandemic paralyz participation patriotic payoff penetrate pension
-6 philosophical ploy pos possibility post_three practically predecessor prejudice pretend pride principally principle
-6 problem procedural procrastinate promise properly provocative pursuit rag recognizable refresh regain regardless
-6 regional regret relative reliability reliance remake remember remorse reprisal republican reside resident
-6 retribution reunification ris risen rogue ruin rural russia sabotage satisfactory sentimental shake shame sheer
-6 showcase sight silly similarly simpler sinister skill sleepy slump sociologist someday sorrow spate specter spend
-6 spirit stance statistically staunch stellar storytell straightforward streak structural study substantive support
-6 surprise survival swath systemic tactic tactical temptation terrain the_0 the_archive the_crew theoretically
-6 three_<time> tighter to_go to_scratch topple tourism tout tremor true truth turnout underly uneven unfound universe
-6 unleash up_on urgently us use_my useful vain victoriou vie virtually vivid voter wartime we widen wildfire win_back
-6 with_the young
-5 #act=vague/empty/part #act=vague/thing/part #first=activity/none #first=light/thing #object=archive #object=b
-5 #object=bag #object=bakery #object=bike #object=bill #object=data #object=feel #object=hour #object=japanese
-5 #object=knock #object=liked #object=little #object=me #object=meet #object=number #object=order #object=studying
-5 #object=stuff #object=subject #object=tea #object=tell #object=viral #verb=attend/thing #verb=develop
-5 #verb=develop/thing #verb=drive #verb=give/none #verb=lead #verb=master #verb=master/thing #verb=pull #verb=push
-5 #verb=push/thing #verb=study #verb=understand/thing 0_by 0_h :tells ^_eleven ^_everybody ^_from ^_keep ^_lead
-5 ^_master ^_push ^_speak ^_study ^_twelve a_time absent absolute acceleration actually adapt addiction
-5 administration affection aidan alive almost analyst ante apart archipelago ardent arid arise around_the autonomou
-5 avenge avoid awareness bam band_0 bandit banker battlefield be be_lik become_a behavioral bent bilateral bizarre
-5 bland blatant bolivia boost bothere brilliant by_a ca campaigner chance characterize charm childhood cis civil
-5 cleaner cleans clever coach coach_instead collaborate combatant comfort commit completely complex comrade
-5 conciliatory condemn consume contagiou contemporary contentiou continue core cornerstone cote councilman coupl
-5 coward cozy crazy crew_<time> criticism critique cry cultivate dane dare deadlock deaf defensive deficit defuse
-5 defy delight demeanor denounce depth despite destine devaluation developmental devout differ dimensional direction
-5 disarm discrimination dismay disrupt dissident distinction disturbance do dole domestic doubtful down_on eastward
-5 echoe eclectic ecology economics effectively ego elderly element embark embattl employment endangere endit
-5 engagement enrage entrust equal equity era essence essential euro_<time> evacuee evade even evene_<time> event ever
-5 exodu expand expert failure farc fascist fiat fighter figure financ firmly flair folk fond force forge forget
-5 form_0 fortune franco fresh fun functional fundamentalist gap gaze gen generate get get_my gloriou go go_on
-5 go_viral gore govern gratitude grievance grow gruesome guess guilt gulf gut h_<time> hammere handful have_a hawkish
-5 headach heal heyday hi highlight homosexual horizon hostage hour hour_on human humane humble humiliation idea
-5 ideally ill immigrant imply independence individual industrial infectiou infiltrate inflationary inhabitant insist
-5 inspirational interfere intimate into_it intolerance issue japanese jitter journalism journalistic judg judgment
-5 knick landowner lik_by likely likene live loo los luck lure marketer massacr mastermind measure metaphor middle
-5 mile minute_off modern mortal most mountainou muster mut mutual mystical myth mythical narrative nature neighbore
-5 neither newsroom nicely noisy nonprofit northeast not_ask notably notoriety obsolete oclock_<time> of_cpd of_study
-5 of_tell offend offensive open_source opinion opponent orchestrate organization orphan otherwise outreach outscore
-5 overlook overse oversea owed pac pacer panick partly path peasant penchant performance performer perish persistent
-5 person_<why> persona persuad persuade philosopher philosophy phone_in plate_waste pledg plentiful plenty policy
-5 popularity power predominantly prelude presidency prestige pretext profit provocation psychologist psychology put_0
-5 quake quarter quietly racial rage rampant read_around readiness really reasonable reasone recapture recover
-5 redundant reliable reliev religion remain remotely renaissance renegade repertory research respective restraint
-5 restrictive retaliate revere romero room_in rubin sacrifice sag samarra sao say_the scenery secession segregation
-5 sensitive separatist seventy sharply shattere sheltere should shun sigh singular sixty sloppy society sociology
-5 solely somber some_order somebody sonic soro sovereign soviet spare speculative speculator spoil sprawl squeez
-5 st_aidan steady strange stricken stronghold study_0 stun stylish subtle suburb suburban sure surge surpluse
-5 symbolism take_a tax tentative the_back the_bakery the_deposit the_mentor the_other the_subject the_year theater
-5 theme theoretical there thereby thoroughly throughout tibet tiktok time_$ time_<why> together tornadoe total
-5 transitional triumph twentieth unaware unbeaten undefeat underworld undocument unexpect unforc unnecessary unsafe
-5 untouch up_a up_my uphold urge us_$ useless usher vehemently vengeance venture very vigilance vigorously violently
-5 visibility voice warfare warmly warmth welfare well western whoever why widespread will_be windfall wip wonderful
-5 woo wood_<time> wrangl wrong zapatero
-4 #act=activity/empty/whole #act=activity/none/whole #act=change/abstract/part #act=create/abstract/part
-4 #act=create/none/part #act=light/thing/part #act=named/thing/whole #first=topic/person #first=vague/empty
-4 #lack=alone #object=and #object=band #object=body #object=book #object=budget #object=c #object=case #object=coming
-4 #object=course #object=donor #object=euro #object=fence #object=finnish #object=fitter #object=follower
-4 #object=foot #object=forward #object=guitar #object=knife #object=language #object=leg #object=lid #object=ms
-4 #object=pack #object=pound #object=project #object=questionnaire #object=season #object=session #object=summer
-4 #object=us #object=welsh #verb=be #verb=catch #verb=catch/thing #verb=coach/thing #verb=declutter/none
-4 #verb=eliminate #verb=feel #verb=finish/empty #verb=go #verb=lead/thing #verb=love #verb=love/thing
-4 #verb=phone/thing #verb=plan #verb=plan/thing #verb=post #verb=read/none #verb=run/none #verb=sort/thing
-4 #verb=speak #verb=stand #verb=write/none 0_ms 0_oclock 0_stone 0_word 0_work :body <time>_concert <time>_for
-4 <time>_phone <why>_<time> <why>_i ^_attend ^_build ^_eliminate ^_nine ^_one ^_own ^_perfect ^_post ^_prepare ^_save
-4 ^_spend ^_take ^_ten ^_three ^_top ^_two ^_understand ^_work ^_zero a_bite a_feel a_hundr abuse acclaim account
-4 accumulate accuracy actor acute adhere adherence adjustment advertiser adviser affinity ager agony ail alien
-4 alignment alone already amidst amin an_app analytical and_night and_so angry anyone appreciation arbitrary
-4 architectural argument around_with as_a ask_$ assassination assertion asset assist assistance at_a at_mill attack
-4 attraction attribute austerity authoritative autism average balk banco basic beautiful become behaviour belove
-4 benign bias biggest bitter blow blueprint bombardment boon bordere boss bother bravery brazil break breakdown
-4 breakout breakthrough brethren bring_my by_the calculate campo cannot canteen capital careful cartel catch_up
-4 catholicism cavalier cerebral choice choreography chronic cite collaboration collaborator colleague combat
-4 community_$ complicity compute concert_<why> conclusion confine congratulate consequently conserve consistency
-4 consumer contender contractual contribution convey cost_<time> countere coup cpd crackdown creditor
-4 cross_functional cruelty crusade cumulative curb cut_down dad_$ day_on dazzl decay defeat degradation deliberate
-4 deliberately delicate department_$ desk_<time> destruction detach develop_my developer devise different disapproval
-4 disbelief disciple discredit drift drought dull durable e_g eagerly easier east education effect eighty
-4 eliminate_all else emigrate eminent emission employ enclave encounter encouragement endemic endless energy enforc
-4 enlist enrich entirely eradication erase erosion estrang ethan euro evangelical every_customer exce exclude
-4 expansion expose famously fashionable fertile fi fifty find_my finnish fitter five_new flamboyant flee fluent foray
-4 forever forgiveness franchise frantic fridge_<time> from_the frontier fugitive fully fund gadget game game_$
-4 garnere gender generally generou geographical get_ahead get_onto get_over ghetto glamour glaze glimpse go_all
-4 godfather going gorgeou government gradual great greenhouse gross gruel guerrilla happily harass have_get have_the
-4 haven hero hesitate hierarchy higher higher_$ hilly historian historical history hitter hour_0 household how huh
-4 hundr hunger hurdle hurry i_use idle illustrate immigrate imminent improvement in_law inaccurate income incumbent
-4 independent inferior inflation inherit insistence inspiration instantly instead_of insufficient integral
-4 intelligence intimidation invisible involve it_<time> kan kid kirk know labor landfall language_$ lapse lathe latin
-4 latitude laugh_at law_$ leader lean leap least_three lend level like_a limelight list_<time> little_one lively
-4 logic loo_$ loom loyalist lyrical magnificent make_my make_our maturity mayoral mere merely methodology migrant
-4 migrate migration military militia mill_road mission money mostly move_the movie muscular my_german my_level
-4 naturally necessary neo network new_client nineteen nonfiction nonpartisan nonsense nor numerical occupation oclock
-4 off_<time> on_a on_call on_me on_myself on_tiktok on_top on_with operational order_<time> organism orlean
-4 ostensibly our_choir our_on overdue overhaul oversight own_the panic paper_$ parallel paramilitary parliamentarian
-4 participant particular partner pass_$ passive past patience_with peninsula peripheral picturesque pillar pivot
-4 plague plan planet play_around pleasant plummete plunge polite pollution portuguese possible pound_<time> practical
-4 practice_$ praise preach prepare_for presently preserve prevalence probable professionally progression
-4 project_<time> prolong protagonist protect purge quality quell question questionable questionnaire racist rampage
-4 raptor rarely read_0 read_up reaffirm recent recruit redevelopment refine reflection regency religiou reminiscent
-4 remnant repute residential respond response restore revenge reversal revival revolution riddl rigorou ripe rita
-4 road_<time> rooky rouge row_$ rude ruth safety sales_$ sanitation satire scholar score_of scrutiny secondly seek
-4 seismic sexy shift_and shine shoot shortage sibl similarity sizable skyscraper slack slippery slow smart so_on soar
-4 soprano sorry soul sour sovereignty sparsely spatial spearhead spectacular speculate sphere standoff start_in
-4 starvation state stave steadier steer step stigma stimulu stone_<time> streamline substantial succumb suddenly
-4 suffere suppose suppress supremacy swat sweep swing taboo tale tangl target taxpayer teen temperate ten_hour tenet
-4 the_break the_canteen the_course the_desk the_drawer the_house the_little the_most the_number the_parish the_sample
-4 the_sheet the_team them_on these thorny three_time thriller through_0 thug timely titanic to_get to_stop today
-4 top_of toppl trauma tribal trickle triumphant tsunami tumble turk twelve_<time> two_paper unanswere unarm unclear
-4 understand_the underwrite unreasonable unusually upscale utilize vanguard versatile veteran viewer voice_in vow
-4 wage wake warmer waste westward whatsoever whom wick wind windy wisely wish witty work_with would_be wow wrath yeah
-4 yes yours yourself
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
-3 #verb=get/thing #verb=have/none #verb=hold/same #verb=introduce/person #verb=lead/none #verb=lift/abstract
-3 #verb=listen #verb=make #verb=network #verb=network/none #verb=order/thing #verb=own #verb=own/empty #verb=phone
-3 #verb=prepare #verb=prepare/thing #verb=progress #verb=progress/thing #verb=raise/abstract #verb=revise
-3 #verb=save/thing #verb=say #verb=say/thing #verb=shoot #verb=shoot/thing #verb=sleep/none #verb=speak/empty
-3 #verb=step #verb=strengthen #verb=win/thing #verb=work/thing 0_down 0_hour 0_lesson 0_set :light :mass <time>_in
-3 <time>_instead <time>_me <time>_week <time>_whatever <time>_with <why>_have ^_better ^_brush ^_budget ^_catch
-3 ^_declutter ^_develop ^_drive ^_finally ^_guest ^_gym ^_know ^_plan ^_progress ^_python ^_raise ^_room ^_scale
-3 ^_sit ^_someth ^_stand ^_step ^_twenty a_break a_native a_row about about_the abstract achterberg across act action
-3 advisor again_<time> ai all_over all_staff and_i and_she and_with answer_to anyway_$ archive_<why> as_<time>
-3 at_<time> at_my at_trainee at_work attempt back_into back_the be_back be_elect bike bounce brush_up build
-3 business_$ c_and calculation career cause chang character clean_code clue code come complain contractor cosier
-3 cosier_$ cost county_show cover_$ coverage create crowd cry_at culture_of data_<why> debate declutter delegate
-3 development discussion do_$ do_not do_someth do_the do_well donor down_from earn eighteen end_<time> ensure
-3 estimate event_<time> everybody_in excellent express fade fail finance first_year fitter_<time> five_<time> flock
-3 foot_$ for_$ for_0 forum frau fridge friendly full_potential further gather geography get_back get_fitter get_nip
-3 get_promote give_back give_feedback give_the goal_be going_with grow_as gym_$ gym_0 ha half_of hat_<time> have_$
-3 hazard head_$ hedge here hit_0 hold_it hour_of i_have identify in_<time> in_leed in_our in_total industry_$
-3 intend_to into_a into_my javascript just keep_a keep_going key kg_<time> kilometre_in last_one lead_a lead_the
-3 least_0 lesson lesson_<time> listen_$ logistics lose_the love_to management mark_at mark_code market matter_$ max_0
-3 mayor me_and mean_by meet_<time> might minute_one more_patience mortgage my_class my_colleague my_game my_head
-3 my_mark my_mentor my_wife myself_and native negotiation network_$ never_make nicer nip nip_<time> not_touch now
-3 number of_an of_me of_them older on_at on_day one_end or_not or_over order organise other over_me pain petty pitch
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
-2 #verb=give/thing #verb=go/thing #verb=going #verb=going/thing #verb=guide #verb=have/thing #verb=hit/none
-2 #verb=hold/empty #verb=improve #verb=introduce #verb=keep/person #verb=know/thing #verb=learn/empty #verb=lend
-2 #verb=lift #verb=like/none #verb=look #verb=look/thing #verb=lower #verb=move/thing #verb=organise
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
-2 my_knee my_parent my_watch name_of native_<time> need_to negotiate never_have new_book next_time night_shift
-2 ninety_hour no_one not_$ note_dur noth_fancy now_<why> now_to of_<time> of_a of_code of_revision office_<time>
-2 often old_box on_$ on_shift on_what one_$ onto_the open_evene order_at otter otter_$ our_lab our_town out_of
-2 over_my own_in page_0 parish participate party peace pension_query percent person_for person_in personal phd
-2 phone_$ pitch_<time> plot presence_in presentable process_$ profile_of properly_$ puff pull_ups pupil_premium
-2 put_in query quieter quieter_<time> radiator raise raise_the read_the recruiter_to reduce_error reel refugee rein
-2 relative_$ render renew repeat research_<time> retro rig rotational rotational_graze round_the s_$ safer science
-2 scratch_<time> secure secure_the seminar senior_<time> shape shift_<why> show_$ sick six_<time> six_hour sixteen
-2 slide_<why> solve_the somehow_$ somewhere_with sort_my sort_out sound_less spanish speak_english squad stand_<time>
-2 start step_$ step_up still_i stitch_$ stronger structure study_<time> stuff_<time> summer_$ system take_an
-2 talk_about taste team_to temper tenant tenant_meet tenor term the_account the_autumn the_business the_case
-2 the_christene the_committee the_family the_field the_gap the_go the_hang the_hous the_interview the_lathe
-2 the_lounge the_music the_new the_poster the_practice the_profile the_speech the_tax the_thing the_thursday the_time
-2 the_trust the_tutor the_two the_weather the_wed the_weekend the_woman the_young their_full then_the thing_with this
-2 this_time three_$ through_the tighter_$ to_have to_hold to_love to_me to_person to_pull to_stay to_take
-2 to_understand to_use together_<time> tomasz tomasz_and tone_$ too_$ top_three tourist town_$ town_<time> treat
-2 turnover twelve_hour twenty understand_what up up_by up_for up_with upgrade vat vat_<time> visual walk_all
-2 want_<time> ward_0 ward_<time> water_$ weather week_$ weigh weight_$ whatever_come when_the whether with_dad
-2 with_our with_tomasz work work_on world_class wpm wpm_$ year_in youth zero_mistake
2 #act=activity/abstract/part #act=activity/none/part #act=activity/person/whole #act=change/none/part
2 #act=finish/abstract/part #act=finish/person/part #act=finish/same/whole #act=topic/thing/part #amount=rhythm
2 #amount=score #check=score #concrete=change/none #concrete=create/thing #first=change/none #first=create/empty
2 #first=topic/thing #hands=spared #object=accepted #object=accident #object=agm #object=all #object=anything
2 #object=appointment #object=apprentice #object=article #object=away #object=bed #object=blood #object=certificate
2 #object=come #object=conflict #object=crawl #object=curtain #object=cycle #object=diary #object=dog #object=done
2 #object=episode #object=example #object=fee #object=fewer #object=forever #object=free #object=garage #object=gate
2 #object=glove #object=grammar #object=group #object=happen #object=hearing #object=hello #object=hoist #object=hymn
2 #object=inbox #object=kata #object=kid #object=kit #object=kurdish #object=ladder #object=lamb #object=lead
2 #object=leadership #object=let #object=letter #object=lift #object=lune #object=memoir #object=middlemarch
2 #object=mitre #object=money #object=nan #object=national #object=newsletter #object=note #object=painted
2 #object=photo #object=point #object=pot #object=pressure #object=promotion #object=pupil #object=puzzle #object=rail
2 #object=ready #object=recipe #object=reel #object=refresher #object=rent #object=right #object=rule #object=run
2 #object=s #object=safe #object=scheme #object=school #object=script #object=second #object=section #object=song
2 #object=sport #object=spreadsheet #object=stair #object=stall #object=star #object=them #object=tie
2 #object=timesheet #object=toe #object=visitor #object=voice #object=voted #object=walked #object=was #object=website
2 #object=wipe #object=workshop #verb=answer/thing #verb=apply/thing #verb=attend/none #verb=bake/thing #verb=be/none
2 #verb=be/person #verb=beat/thing #verb=chat #verb=chat/thing #verb=clean/thing #verb=coach/person #verb=comment
2 #verb=comment/thing #verb=cycle #verb=cycle/thing #verb=do #verb=do/empty #verb=do/none #verb=earn/thing
2 #verb=end/none #verb=explain/thing #verb=finish #verb=fix/thing #verb=gain #verb=get #verb=get/person #verb=get/same
2 #verb=give/abstract #verb=give/empty #verb=hand #verb=have/abstract #verb=increase/thing #verb=let #verb=log/none
2 #verb=lose/thing #verb=merge #verb=open #verb=open/thing #verb=paint/thing #verb=pass #verb=pay/thing #verb=perfect
2 #verb=phone/person #verb=pick #verb=pick/thing #verb=play/thing #verb=point #verb=present #verb=publish/thing
2 #verb=read/empty #verb=record/thing #verb=reduce/none #verb=rewrite #verb=rewrite/thing #verb=set #verb=sew
2 #verb=share #verb=sharpen/thing #verb=sketch #verb=solve #verb=sort/empty #verb=spend/empty #verb=squat #verb=submit
2 #verb=submit/thing #verb=swim #verb=swim/thing #verb=talk #verb=teach #verb=tidy #verb=tidy/thing #verb=translate
2 #verb=translate/thing #verb=update #verb=update/thing #verb=visit #verb=visit/thing #verb=volunteer/thing #verb=wake
2 #verb=wake/none #verb=want/empty #verb=win #verb=work/none 0_attendance 0_from 0_s 0_session 0_supervise 0_time 0_to
2 0_without :event :meets <time>_again <time>_day <time>_each <time>_it <time>_market <time>_out <time>_rather
2 <time>_report <time>_seminar <time>_the <time>_to <time>_when ^_answer ^_b2 ^_back ^_bench ^_chat ^_comment
2 ^_customer ^_descale ^_do ^_finish ^_gain ^_going ^_hand ^_hope ^_increase ^_level ^_maths ^_mr ^_pay ^_present
2 ^_promotion ^_reflect ^_review ^_rewrite ^_sand ^_say ^_screen ^_shadow ^_sharpen ^_sketch ^_smart ^_submit ^_swim
2 ^_talk ^_teach ^_team ^_telephone ^_that ^_tidy ^_tie ^_touch ^_translate ^_update ^_visit ^_walk ^_want ^_what
2 ^_whole ^_wipe a2 a2_workbook a_colleague a_dovetail a_half a_michelin a_sign a_weather a_work above_0 accident
2 account_<time> actual address advice again_and agency agm agree_to aisle all_nine all_the allotment along and_<time>
2 and_block and_oil app arm_and article_to as_well at_0 b2_in bakery band bandage be_make bedtime before_buy bench_0
2 best_<time> best_in black blog blood_pressure bookkeep both brand breath buddy by_myself café camino canteen_<time>
2 car caretaker case change_the chapter_0 chef chem child_in clair clair_de client clinic_<time> cloud cm
2 coffee_machine colleague_$ come_to comment_my committee common completion_of compose conservatoire conversation
2 corner correction county couple course_$ cousin_in cpr cycle_to dahlia dahlia_<time> damp de_lune deadline delay
2 delegate_the department develop_leadership dig_over division do_more dog_$ dosage dosage_abbreviation down_<time>
2 draw draw_up drive_licence dummy e_learn each_take early elect_as emergency_fund employee end_$ english_<time> enrol
2 entire entry_<why> episode_of every_parent everyth_we exception explain_my fancy fast fence_$ final_of
2 finally_listen first_$ fit five_past fix_the football for_ten foundation founder four fourteen french friday
2 from_every from_scratch front_crawl garage_$ gate_$ gel get_it get_vote give_me going_to good_i granny grind guest
2 gym half_hour hallway hand_in hand_up handover happen_$ have_all have_every have_read he_retire head_to hear hid_it
2 hire_at hive hoist hold_a home_for hotel hour_and hour_or husband hygiene_level i_shall i_will ielt_0 in_advance
2 in_class in_kurdish in_nature in_room in_show in_under in_write information inset interview invoice its_<time> join
2 k_under kata_on kg_of khan_academy kurdish lead_$ learn_all learn_ten least_a least_once least_one lecture_$
2 leed_<time> lena lesson_with let_the like_be linkedin_$ little_cousin loan log_0 log_every login lose_time lune
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
2 the_entire the_final the_first the_garage the_guild the_head the_hoist the_judge the_lane the_lower the_metronome
2 the_night the_northern the_phone the_price the_puppet the_shed the_stair the_stock the_strength the_sunday
2 the_surgery the_tenant the_thirty the_three the_tractor the_traineeship the_ward the_youth them them_<why> then_$
2 they_get third_go thirty_dosage three tidy tier time time_accident time_i timesheet to_a to_do to_give to_reach
2 to_shift toddler together_$ tool touch_my traineeship traineeship_$ trustee turn_in twice_<time> twill two two_hour
2 tyre_<why> ukulele under_two unit_0 up_what up_who upright us_the verse_0 voice_<why> volunteer_at want_my warm_ups
2 weather_app website week_<time> weight well_<time> what_they whatever_happen whatever_they when when_they whichever
2 while_drive will will_become will_do wine wipe_down with_her with_lena with_mr with_resident wood work_at
2 work_through workbook workshop would_quite would_really write_$
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
3 a_customer a_fortnight a_medication about_bully ads algebra all_seven aloud anatomy and_0 and_then apiece apply_to
3 archive at_night attend aunt away_from back_$ back_in bank_feed be_it be_late before_i below_0 ble blog_post
3 boundary box_<time> boy_$ bring_one brother_$ bulb but can chair_$ chisel closure college colour confirmation
3 costume council customer d dad day decide deep_work deliver deposit deputy descale design district do_<time>
3 documentation doe_not driver dry_<time> due duty eight engine english enrol_<time> error_$ evene evidence examiner
3 eye f farm feed_<time> feedback fence_<time> fewer finish_read finish_the five_$ five_year flexbox flexbox_froggy
3 folder for_good former fortnight fortnight_$ froggy full furniture garden geography_<time> get_hire girl go_swim
3 go_vegan grade_0 graft granddaughter grandfather graph greet half_an harp have_0 have_be head_boy headline
3 heart_<time> holiday hour_each house_point hunt i_would in_bed in_english in_german in_stand infection inspector
3 irregular it_<why> it_write italki italki_lesson its kata keep_the kettle lab ladder league learn_my level_0
3 life_<time> like_my linkedin_learn list long_tone loss_<time> m_<why> mandarin mate maths matrix me_ill medium
3 memorise mentee minute_of month_<why> most_<time> move_our mum_and mural my_goal my_neighbour my_pronunciation n_0
3 name_on nephew netball newly northern not_one noth_else observe of of_deep of_long offcut on_and on_linkedin
3 once_<time> one_on only_<time> open_question or_more our_study out overdraft own_$ p pair_of passage pay peer_group
3 petty_cash please portfolio_$ poster_<time> poster_about pound pour press_ups produce product profile_$ proof pull
3 question_in quit_smoke rais ramp reach_0 reach_b2 ready refresher rehearsal rent reopen report_$ ride rise routine
3 row_with saddle sap save_account say_what score_0 scout scratch search seat session set_up sharpen shelter shop
3 since sister sleep smarter smile soil solve_0 some_weight speak_polish spend_<time> spend_no split sponsor sport
3 starter statement step_<time> stick_on str stream study_$ style supervisor th that_we the_client the_council
3 the_district the_gate the_grammar the_harp the_junior the_law the_line the_petty the_portfolio the_share therapy
3 time_table time_to to_<time> tour trial try_out two_minute uncle under under_0 university up_say use user
3 vegan_<time> vegetarian verb village_hall wait walk_the watercolour weed_along welsh where who_can whole_of will_get
3 win_the wipe with_a within without_be work_in wound wound_care write_a wset wset_level yard youth_orchestra
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
4 allan allegedly allow along_the alongside animal announcement antarctica ap apache aquarium arcade arch arrival
4 as_an asbesto assailant at at_five at_the athletics atlas atoll attachment attend_<time> audit autobiography away ba
4 bachelor backhand badger baggage barber bare battalion bayesian be_0 be_show beck bedroom below benjamin benny
4 better_<time> billy bird biscuit bishop blackout blanc bleed blistere bloom bogey bon born boulder bowman brake
4 brawl bribe brother bruise brush bug bulk bureau cable cairn calendar camera camouflage canada canary canon care_$
4 carol carpenter carr carrot cartoon carve cas cascade cemetery cent channel charg chartere chassy chateau chem_$
4 chemotherapy ching clad claim classroom clean clone close closet clothe coach_the cocaine cockpit col collin
4 come_back commemorate commission company complaint compress conceal concerto concussion cone confidentiality
4 consultant conte continue_professional controversial controversy cook_someth cookbook coral corpse cough coursework
4 cousin crawl cruise cub cue custody cyclist dairy dale dam dark daughter deceas dee deflect demolition der
4 description designate development_in devil digitally disclose disguis dismissal display_<time> disposable ditch
4 diver do_a doctor doctorate doe dolly dolphin dominion domino dose dot drake drop duet dugout dump dunk dur dy e
4 each_$ eat eclipse ecstasy editor either elaborate electrical electrician electrician_<time> electronic elephant
4 eleventh elf embassy emir emma employee_of enzyme episode equalizer equivalent etymology everyone_in excavation
4 except explorer expulsion extend extensive extradition fairy falcon false family famou fang favorite fellowship
4 fertility fever fifteen fifth finch firework fis flagship flame flavore fletcher flint flown foliage food_hygiene
4 footballer forbidden form freez freight frog fuji fungu fuselage gallery gas_safe geneva get_at glow go_to
4 goal_<time> goalkeeper gourmet gov gra graduation grandmother grandson graze gunman handbook handcuf handover_$ hang
4 hangar harry hart haul have_my haye he hearst helicopter herald herd hide hike hole hollow holme home_$ homere
4 honestly_i hook hoop horseback host how_many howe identical ielt if_the illegally illustration immunity import
4 improperly improve_my in_$ in_wound include indirect infield infringement ingredient input installment instruct
4 insulation interface interrupt into_the invalid ion isle iss it jeep jimmy joint jun k_word kent khalifa khan
4 kitchen knee knockout ko kronor laboratory large last latter launcher lava law_on layout leas lease lee lengthy
4 lense librarian licence lien lieutenant life_$ lil livestock locate locker lok long lookout loose lose_0 lower_the
4 lucy madame magnate main manga map marina marsh mausoleum me_to meat_$ median medication_error medicinal melt memoir
4 memory mid midday midland midway mike miller mineral ministry mistake_<time> mixture mold mollusk mon monkey month_$
4 moo moratorium morry mosaic moth motion motorway mount mourner move_up ms murphy my_0 n3 n3_<time> namesake nante
4 near nestle news not_buy nut obstruction occasionally off_my ofst only_$ orchestra ordinance outer outlet
4 outstand_<time> ovation overhead owner packer paddy panther pap parade part_in partition pasha pedal periodically
4 pesticide phone phonic phony phrase physiology picket piper place plain playboy plug podium pole pollard portal
4 postponement poultry powere practice_my precede pregnancy pregnant premiere prescription presentation priest
4 processor professional_development prohibition promote_me propeller proxy pull_request pulpit pump put_my put_up
4 quad quaker quiz quota radiu raid raiser rana random rather_than raw re read_<time> read_to rebate recast recoat
4 reconstruct record_myself redesign refrain_from regrout rehearse reliever remainder rental repair reservation
4 reservoir resignation rest restriction reupholster revert rewire rex rider right_on rim ritual roe roller ross
4 rounder rule run rusty s sacr saint sally salute sam sampl sanctuary sandstone sas satirical saunder sawyer say
4 school scrum sculpture seaman seasonally sec seizure sell semester sensor sentenc sentence set shearer sheng sherry
4 shout show_at shuttle sim siz ski slap slip snake sole solicitor solo some_of spam specialty specify spike
4 splashback spotify spotify_<time> sprint squat ss staircase stall staple star steal stella steward sting stretch
4 striker sue summon sunday supervision supplier surface surrender swedish sweet swiss sworn sylvester synopsy
4 synthesy synthetic tae taint tank taxi taxonomy temporarily tentatively terrace terrestrial terry test the_green
4 the_gym the_month theft them_<time> tim time_for to_say tobacco token tong torch torpedo toy tract traffic trail
4 transmit transport trash treasurer tribute truck trumpet tuition turner two_<time> typically ulster ultimatum
4 unavailable undercover unname unrestrict up_the upon upstair uranium vacate vaccination valid vegan vein vicar
4 village viola violin vitamin vol voyage vs ward warrant watt web weber webinar week weir wellington whale what_be
4 while whilst width wilkin will_<why> winger winner wireless wolve workout write_down year_0 your zip
5 #act=create/none/whole #act=finish/person/whole #act=finish/thing/whole #amount=money #check=count #check=money
5 #concrete=topic/thing #concrete=vague/thing #object=abbreviation #object=change #object=chapter #object=crisp
5 #object=getting #object=least #object=level #object=line #object=parkrun #object=physio #object=planner
5 #object=polish #object=poodle #object=salesperson #object=tyre #verb=ask/thing #verb=become #verb=better #verb=cook
5 #verb=like #verb=mend #verb=see #verb=see/thing #verb=try #verb=try/thing #verb=win/empty 0_chapter 0_for
5 :deliverable <time>_<time> <time>_up ^_cook ^_duolingo ^_half ^_never ^_re ^_see ^_the abbreviation accreditation
5 acid acoustic additionally adjourn advisory agent airway ak alley also ambulance amend amir amp and_less and_me
5 android ann announcer annually antarctic antique appearance appoint apprentice approval arm artery association
5 attendance attribution audition auxiliary b_or backup badminton baker barker baron basil bate beach beam beneath
5 berth beta beverage bin birdie bluff board bogu boil book bookstore bore botanical box bra briefly brook build_a
5 bull bury bus butler by_heart cafeteria caliber cameo cancel canyon carl cash castle catcher ceas ceil cellar
5 centennial chain chaplain chapter_of chess chester chien chow chromosome chronicle circa clear clive clutch cobra
5 codewar_<time> coke cola colonel color colt columnist comet comment compass confederation confidential configuration
5 confinement confirm contact contamination contract convert copyright countess courthouse courtyard cox cricketer
5 crow cubic cum cutter dan dawn de debut debute decker decommission decorative defamation detector detonate diagnosis
5 dial dictionary dietary dig diner dirt discharg disciplinary discount disperse display dixie doll domain dome drill
5 driveway duchess duke duolingo_streak dust earl eddy electric elevator embryo empty enlarg equalize equipment essay
5 excavate explosive facility farmhouse fat fenc ferry fest fetch fiber file finish fir fire firm firm_<why> first_in
5 fisherman fist fixture flank flotilla flowere fluid fly flyer fog follow footage foreman fort fourth fulham gable
5 gallon garbage gastropod gently genu gig glacier glen good_$ google grain gran grand granite groin guitarist
5 gymnasium handler hastily hat headquarters heart heather herbal hiatu higher_in hill hoax holly holt home house
5 implant imprint in_my inbox indoor induct infamou inflammation informant injury inspect interpol into introduce
5 itinerary jam james jasper jay jenkins johanne judge judo junior kaiser keeper keyboard kickback kicker kosher
5 kroner launch learn_the leg lens lid lift liner ling lion lone lord lose lowere lung mac machine maize majesty
5 make_a make_me maker mar marathon match material maternity maxwell medalist menu mercantile merchandise misdemeanor
5 mistress mobile mock modification monastery monk more_of morrow mosquito mr musical_$ my_life nak naturalization
5 navigation nearby never nickel nickname nicky nicotine no north note notice noun observatory occasional office omega
5 online op operator or_better organic_chem originate outdoor overdose overland overtime overturn oxide oxygen palace
5 pale palmer panda parkrun parkrun_<time> parole partially patel patty pavilion pebble peck penalty penguin
5 percussion permanent pet petrol pike pine ping plant plasma plenary po pocket poodle portable porter postpone
5 potatoe premier prescribe preview prince procedure prohibite promote_to promotion pronunciation proprietary
5 publisher pulse punt put_the pyramid ra rapper rare recipient referenc renne reopene reschedule residence rest_of
5 restaurant retention return reverend review rink rocker roger royalty rub rupee rust rutherford sail salesperson
5 salesperson_of savoy scam scheme scoreboard scot secret seiz select semi separate server shaft shalom shark shill
5 shiny shire shoulder show shrimp side simmer skate skeleton slice snow sodium soft somerset sometime son soy soybean
5 spiegel spokeswoman sponsorship sprain sprinter square st stair statue steel stein stern sticky stolen stomach
5 stoppage strand stray subpoena subscriber subsequent subsidy sued suit summone sunrise supermarket swap switch
5 syndicate ta tai take_the tast te terminate thanksgive the_consultant the_firm the_north the_rest thin thoroughbr
5 throw thunder timber tire title to tomb trace transmission transplant tribune tributary trim tunnel turtle twitter
5 type unearth uniform unit unlimite unreleas unveil upper usage use_a vale vanity vent verification vertical vintage
5 vocalist volley voltage volume w wah ward_<why> wardrobe warehouse weed wharf whip will_$ will_use winery with
5 with_<time> with_one withheld within_0 woodward worm write x yearly zoo
6 #act=finish/none/part #act=topic/abstract/whole #concrete=finish/same #first=create/none #object=attendance
6 #object=question #object=stuck #object=water #verb=better/none #verb=come/none #verb=get/abstract #verb=make/person
6 0_customer :person :prize <time>_a <time>_come a_b a_first academy ace activate activation addition adjacent
6 afternoon again_$ alison all_of allowance alphabet alternate always_$ anchor and annual ant anthrax approve
6 arbitration artificial assistant atop attic authorize automate autumn b b2 bailey ballot bank banner barb barne
6 baronet barrel barrett barrow bassist baton baxter be_stick bear belt bern beside beth bibliography bicycle bite_of
6 bo booker booster bottl bounty bowie boy brent brewer brick brigade brunswick buffalo bumper burnt bye c cab cage
6 calcium call caller cam canton caroline cat cathedral cell cello ceramic cereal certify chemist chick chin chip chop
6 chuck circuit classroom_<time> clause click clock cod collection comb commencement compilation complete_the consort
6 constable content cooper corporal cottage counterfeit courier court cross crossbar cube cycle dash decorate
6 decoration deer denote dentist depot din directive directory discharge discover discovery disk dissolution dissolve
6 dop dress drummer du dusk dynamite edit elk encode entitl escort eve exclusive exemption extra extraction farewell
6 fence firearm fish flash flat floss floss_<time> foil food foot for_<time> for_my fowler fra freeze front frost
6 garlic gas get_a gift give_us graham grant grass gravel grease greenwood grenade grocery ground grove guild gun hale
6 half hamburger handy heat heath heel herb his hopper horizontal horn horse hot hour_<why> hygiene hymn illuminate
6 inaugural inaugurate inch incorrectly indefinite inside inspection install interval invent inventor j jaw jenny
6 jersey jewel jewelry jo jockey joey kensington kickoff kilogram kite lacrosse lady lambert lar larvae laurel lay
6 leed levy lewy ligament limousine lottery loud lounge lower lumber m magistrate magnetic makeshift mandatory manor
6 manufacturer marijuana mark mary mason matt medal medication medley membrane memorabilia memorial mesh metallic
6 meter mick milligram minc mirror molly morn motel mound mud my_practice n national navy newspaper newton not_to
6 notify nude off on only orchid ordination ordnance organ organic other_person outside package panel paragraph pardon
6 park park_<time> parker part pat payment peace_$ pence petit photographic physio piano pile pinto placement plus
6 poem poison poker pool port portion possession potter prayer preliminary priory procession proclamation promptly
6 proper prophet protective prototype provisional quit racket radio rail raven read rear receipt reception record
6 recorder recycle reed refer refuse regiment regularly relay reply requir respectively reveal ridge rite river
6 rosemary rotate rover sack sah salmon scent schedule scrap screen selection separately sergeant sermon severance
6 shell shepherd sheriff ship short shrapnel sir skillet skirt slate smith spa speedway spice spinal springer squash
6 stainless stereo steroid store stranger stretch_<time> sun sunset surgeon surgical surrey swear tail takeaway
6 takeaway_<time> talbot tampere tate tea tee telescope teller tent testosterone that_really the_<time> theorem they
6 thickness thief third thorn throne till tiny titl tomato track tractor trailer trainer triangular trip trophy
6 uncovere unidentify unmark ur usually valentine varsity vegetable vik vinegar visa visitor vodka wagon waist wash
6 wav which win_best winter yacht year_$
7 #act=create/person/whole #checks2 #concrete=change/thing #first=finish/person #object=catch #object=satisfaction
7 #object=scale #verb=become/thing :activity ^_ask a_month abbey abbot abbreviat abdomen advertisement again aluminium
7 ams ankle anonymou antenna application arbor ark arrive authorization automatically award baby bach backstroke bacon
7 bail barbecue barton basement bay beard beaver beetle ben birth birthday block boat bottom bowl branch brass breaker
7 breast breeder brewery brief broadcast broth bullet burn cabin cache camp cane canopy captain catalogue
7 certification chamber chapman chapter charge chat chestnut cigar clay clerk club coconut cole collector completion
7 compression compulsory conditional confession consecrate consent consist conversion cordon coroner corpus couch
7 count crescent crimson cylinder daily daisy dalton decree den device dip discography dissolv distribute div document
7 draft dragon duck duff eagle eject emergency enter eponymou erect eric ex excerpt expiration feast feature
7 fertilizer festival float floor flute foam for forgery format formula four_$ frame freighter freshly frigate funeral
7 furnace gala garage garland glue goddess goose gram grow_more guardian hamza handball hare harvest hatch hello
7 herein holy honorary hooker hour_$ hurl hydraulic imperial in incorporation initial injection instant intercept
7 intermediate introduction issuance jack junction june kelly kick king knife knight lance laser laundry layer leaflet
7 leave libel library licens lighthouse lin linkedin lip liquid liter liver lobster lock loop lotu lunar luncheon maid
7 mascot mask meadow medicine memo mercury metric mill module month moon moose mustard my_ex nan neon nest night_$
7 node notation notebook nurse nursery oak officially oil os out_loud owl own paint papal parcel pastry pea peanut
7 peel pend per perfume peter pharmacy pig pizza plaster porch pork post postal posthumously potassium potato pottery
7 price princess printer probation pub publication quarantine quarry railway ranch ray razor recommend referee
7 reference register reinstate rename replay report reprieve reproduction retrieve rice robin round sabbath salad
7 salon sans scarlet seed serve shave shortene slide snack snail song special specially specification specimen spencer
7 splash stack stone stump sunglass supplemental sweat sword tablespoon tabloid tan tar teaspoon temporary ten tendon
7 terminal the thereafter thermal thumb tissue to_the toilet ton tow tram translation transmitter tree trinity trout
7 troy twice uk umpire unauthorize underneath underwear underwent unofficial v vanilla variant veg veil version vi
7 video wales walker warden waterfall webster weekday wet wheat wheel withdrawn wolf
8 #act=finish/empty/whole #hands=exam #object=part #verb=finish/thing :create ^_have ^_no accompany adorn afterwards
8 aka aluminum ammunition announce any any_more apple appointment article audio bait ball barge basket bass battery
8 be_on bee beef belly bench berry birch bolt booth bourbon bride bud bundle bur butcher butt butter canal cannon
8 canvas cape cargo carry cart centenary chalk champagne chili cigarette circulation clau cocktail codewar collect
8 colore column commenc communion companion compartment conjunction contaminate corn courtesy cove crab crane curry
8 custom customary deck delivery dental derby dessert diameter discontinu dish dog dough dove dover drink dutch egg
8 elbow emerald every examination extract fa factory feather feed fill find_a finger fingerprint flag floral formal
8 formally frozen fry fur gag galloway get_0 ginger goat gray hair hammer hand head henry her homestead hospital hull
8 identification inlet instruction intake iry item jan journal juice jumper kiss label lake lamp lawn leak lecture
8 ledger leopard lever light liquor litter load lump magazine manual manuscript maple marble mare marker mast meal
8 memorandum metal microwave miniature monthly morse mouse mum mushroom newsletter nose olive on_time onion onto open
8 original pack pan pant paperback parenthese parliament parsley pass pearl penny picnic platinum plum pond porcelain
8 poster presenter privy promotional protocol pseudonym punch rainbow receive recess rectangular refund regular remix
8 replace residency robe roof rope rum safari sample send service seven sheep shield shin shower single site slug soap
8 soup spell sperm spinner spot sprinkle stain station steak steam stick storage stove strawberry stripe subfamily
8 submission surname swan tab telegram termination text thick ticket tiffany tile tomatoe tongue torah toss triple
8 trouser unuse update van vendor verse vessel veterinary violet virgin visit walk walnut wed white wicketkeeper
8 willow window wool zinc
9 #amount=clock #check=clock #first=finish/thing :finish :granted <why>_<why> a_will accidentally altar alternatively
9 apply arrow ash attach available bag bake bamboo banquet bark batch bathroom bead beer boiler bone bonus bow bread
9 bullion bundl bunny butterfly cake canoe cap cardboard carriage cattle cedar ceremonial ceremony cheese cherry
9 chicken cinnamon circulate citation clip cloth commonly complete cooke copper cord cover crest crocodile cup
9 customer_satisfaction delete deluxe diamond dinner diploma discard donate donation double drape emblem enclose
9 entrance exam expire extension filter fine flip fold free get_into gold grey handgun hay header helmet immediately
9 induction inscription insignia invitation iron jade jar kidney lac lane lantern le leather march massage milk moss
9 name noodle o oath observation of_our oral orchard ore oval oven oyster parachute partial patent pepper petition
9 pick pie plate polo pony prize purchase refrigerator registry reissu release replacement reprint rib rotary sage
9 sauce screw section sentinel sheet shelf shipment shoe sign sketch skull slot smoke soak spear spr spray supplement
9 surgery sweater t table tap thigh thread through tin tuck tyre undisclose vault waiver wallet ware weekly whistle
9 wire wooden worcester wrist yoga
10 #hands=others #verb=grow/empty :exam <time> ^_<why> admiralty alcohol arrange autopsy axe ban blackberry blank boot
10 breakfast bronze brown bucket bulletin bushel calf camel candle capsule carpet chair check chest chocolate circular
10 clinic confiscate contain cork correspondence cotton cow creek curl curtain dat date dock door drum duolingo ear
10 easter fin final flap flower forehead fruit gate gill give gown grammar grill homemade honey hood hut ice
10 injunction ink jacket later lemon lily luggage marrow microphone midnight mouth my_own nail neck needle night noon
10 notification obtain optional palm passport peach pencil pill pot pumpkin red revoke rifle roast rod salt sandwich
10 scan second shotgun silk simulator sock souvenir spit sticker strip submit subscription subsequently substitute
10 suitcase suspension syrup tag tavern telegraph telephone toast toe tooth trunk velvet vest wear whiskey word yuh
11 #object=stranger affidavit after amber auction august badge balloon barn bean bearer bell blade blue burial chapel
11 cheek clearance coronation crown crystal dart disc dry dye each feeder flour fork fountain gazette golden green
11 groom gum ham id issu jubilee late length line logo maiden mail marry mat messenger minute nasal pair paper permit
11 photograph pin pipe polish powder press publish purse queen rabbit receiv recipe registration removal replica
11 retriev roll royal rubber sausage scoop shirt shortly soda sugar suspend swim tape then throat tip trademark
11 transcript transfer valve water wreath
12 #concrete1 ^_some automatic bed blanket blood booklet button candy cartridge charcoal coffee container cook cream
12 crisp deposition diary edition engrave entry from glass glove hall lace leaf one orange originally ounce patch
12 permission photo pink plaque plastic purple sale sand scarf signature skin skip sleeve spoon stuf tablet tender via
12 waiv wax without
13 coin copy envelope fake fee holder inscribe letter license lime log lunch pistol postage prior remove ring stamp
13 straw stud towel urine used vinyl wrap
14 another bar card certificate coat coffin lamb lodge pad page print rack request ribbon ruby silver tattoo tube
14 until
15 before bottle commemorative insert meat mint packet pen yellow
16 by kit seal
17 bath
19 buy
20 first paste
"""
