"""What 5125 labelled goals teach about specific: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "2794de31dc33e672"
ANSWERS = ("no", "yes")
ROWS = """
-23 *
-18 #hands=unsized importantly mindful
-17 daunt entrepreneurial genuinely imperative openness realization strive undoubtedly
-16 ^_0 consciou economically enormously misguid profoundly resilience resilient technological vastly
-15 accustome ambitiou attitude defensively disadvantage endeavor forefront frankly fundamental fundamentally
-15 immensely perceive pragmatic rethink seriously someth standpoint surely terribly truly underestimate unthinkable
-15 urgency
-14 accomplish achieve alienate appreciate aspiration behave better capitalism capitalist civilize conducive embrace
-14 emphasize excite extraordinarily headway improve incredibly indifferent inherently innovation lag lately
-14 meaningful midst modernization ours outset overcome perception pessimistic phenomenal postwar predictable profound
-14 realistic realize repercussion savvy socially terrify understandable unpredictable unrealistic upheaval visionary
-14 worrisome
-13 accomplishment accountable admire anxiou appall awful boomer certainly clout compell competitiveness consequence
-13 consolidation cope courageou creativity crise cynical decidedly definitely demonstrate destructive economic
-13 emotionally endure energetic envision esteem evident experience fearful feel financially focus foreseeable
-13 frightene frustrate happier hugely imagine impatient implication inevitable inevitably mood motivate optimistic
-13 overly perspective politically progress prospect prosperity prudent radically responsive scenario sort strengthen
-13 stride unbelievable underscore vibrant vision what worry
-12 #verb=make/thing amaze ambition anticipate arrogant articulate aspect astonish authoritarian awe awesome basically
-12 bureaucracy capitalize catastrophe chaotic clearer coherent complicate confidence conservatism culturally deepen
-12 demographic depress diminish dire distract downturn drastic economy emphasy ethic ethnically everybody exert
-12 fascinate feasible formidable globally governance greatness harder impact inclusive increasingly incredible
-12 indicative indispensable industrialize innovative integration jeopardize job liberalization mentality modernize
-12 murderou naive necessity obviously overwhelm painful patriotism perceiv philanthropy pivotal precariou prevail
-12 productive prosperou psychologically realism reality reassure reflect relentless relentlessly relevance reliant
-12 reminder restless resurgence saddene seem sensible seriousness skeptical stability stabilize staggere stimulate
-12 strategy struggle suicidal supportive tangible transform tremendou trend troubl turbulence turnaround
-12 uncomfortable undermine uneasy vulnerability worse youthful
-11 #first=vague/abstract absolutely accelerate achievement acknowledge affluent aggressive approach apt arrogance
-11 aware beneficial beset bleak broaden burgeon cautiou cognitive commitment commonplace concentrate confident
-11 confront constructive convinc deeply democracy deserve destabilize deterrent devastation dictate disparate
-11 dissatisfy distraction distrust diverse divisive doing dramatically dynamic eager efficient emergence empowerment
-11 emulate encourage endanger enjoyable enthusiasm entrench environmentally equally firepower flexibility forceful
-11 foremost fortunate fruitful fulfil futile generosity geopolitical get_to glamorou grappl grasp gritty hardly havoc
-11 helpful hesitant honestly honesty hopefully horrible idea imagination improbable incapable indifference
-11 inefficient injustice intellectual intelligent intensely intensify intensity irrational irresponsible irreversible
-11 laud lessen lot macro militarily mind morally motivation myself nascent negatively nightmare nostalgia notion
-11 notwithstand objective organizational ought ourselve outsider pervasive planner pleas plight positively poverty
-11 problematic professionalism prowess rational rationale regrettable remarkable remarkably repressive respect
-11 respectful rightly risky robust sad sadly scary selfish sense sensibility setback shameful shortcome sincere
-11 sincerely situation sluggish sober socialism spectacle stealth stereotype stubborn stuff superpower sustain task
-11 think thoughtful thrill tragic transformation transition turbulent understand undertake unhappy unpleasant
-11 unpopular visually wary weary willingness withstand workplace worsen
-10 #lack=vague ^_to absurd activism aesthetic aftershock aggressively aging aim akin ala alike anxiety atmosphere
-10 aura awkward backlash bigger boast bolstere brutal bullish bureaucrat business calm catastrophic centere challeng
-10 cinematic civic closer communism compassion competence competitive complexity consensu contemplate continuation
-10 costly creative cutback decent decisively democratically desirable despair desperate desperately desperation
-10 deterioration devastate develop difficult dilemma diplomacy disagree disastrou dismal distinctly disturb diversify
-10 diversity earnest economical efficiency effort embarrass emotional enjoy entertain envy evolve excellence
-10 excitement expectation explore extraordinary extreme fairness faltere ferociou fledgl flourish foolish foothold
-10 fragile greatly grim hardship heroic hi hinder hindere honest hopeful horrific hurt ideology impetu importance
-10 impunity inability incline infrastructure inherent initiative insecurity instability intervention intimidate
-10 invest ironic less lesson leverage lik mankind markedly maybe mediocre mentally miserable necessarily nervou
-10 nonetheless notoriously obsess obviou orient our overshadow particularly patience peacemake perfection peril
-10 pessimism pose preparedness profitability project proponent pros pursu quite reformer remind rhetoric ruthless
-10 satisfy sector sentiment shaken shaky showcase sincerity skepticism social spirite spite stabilization stakeholder
-10 startl stature strategic stress strong study suffer superiority sustainable talent tendency terrible thankful
-10 thrive tir tough toward tragedy transparency tricky tumultuou turmoil unconventional underdog unfold unprecedent
-10 unstable upbeat urban utmost utterly viewpoint vigorou vulnerable weaken weakness worst
-9 #act=vague/abstract/part #act=vague/empty/whole #verb=get/empty ^_under accountability admiration adolescent
-9 advancement affect affirmative afraid aftermath agenda ahead alleviate animosity annoy ashame assessment assure
-9 audience austerity avert balance beleaguer benefit bolster boom breadth burden capable carnage cautiously certainty
-9 challenge cherish civilization clarity clearly climate coincidence combate comfortable comparable conceptual
-9 consistently contradiction contrast convergence courage credibility crisis critical culmination cultural curtail
-9 dangerously decisive deteriorate determination detractor difficulty disappoint disaster discipline discourage
-9 discourse dislike disproportionate downfall downside dramatic drastically dream dumb ease ecological effectiveness
-9 engagement enhance enthusiastic environment especially event excuse exploit extremely favorably flaw fledg focuse
-9 fortunately fulfill future generation global gloomy gre groundwork hamper heck heightene help hostility ideological
-9 illusion immoral impossible impress inde ineffective insight inspire integrate justify kind lackluster lament laugh
-9 lax leadership listen lofty love mainstay managerial maneuvere maximize measure menace metropoly mistrust mobility
-9 mobilize moderation moment momentum moral morale morality moreover multilateral mutually neglect nowhere obsession
-9 obstacle oddly ominou opportunity oppression optimism orderly outcome outreach pac passionate peaceful perhaps
-9 person phenomenon plausible ploy poignant politics populou posture potent potential powerless practice_0 precedent
-9 precisely predict prediction prelude pretty priority productivity promise protectionism proven provocative
-9 psychological pursue quirky rattl react reasonably rebuild recession reckless reconstruction reform relationship
-9 reluctance rely repression reputation respectable reward ridiculou role schizophrenia self sharper shift simplicity
-9 slowdown solve sophisticate stagnant standstill stardom stimulu storytell strength stupid subjective success
-9 surprisingly suspense tactical terrific tolerance tolerant tout traumatic unacceptable unaffect uncertainty
-9 undercut unfortunately unify unjust vigilant wag westerner whatever wildly woe wonder worsene wrack
-8 #act=topic/empty/whole #object=hour #object=it #opinion 0_degree ^_four ability actively adjustment advantage
-8 advocate afar afford affordable aggression amuse anguish anyway appetite applaud artistic assess assumption attain
-8 attract awakene awareness backdrop battleground behavior behavioral betrayal bickere bipartisan bloodsh boost bor
-8 brisk brutality budget budgetary bully bureaucratic candid capability catalyst cater charisma choreography
-8 collaborative collective community comparatively competent complementary concept conciliatory confrontation
-8 considerably consideration consistent constraint context continent continually contradictory convince corporate
-8 coupl cpd crippl critique culture damn dampen dangerou dazzl decade deflation degree denounce dependence derail
-8 desire deter dialogue dictatorship differently dim disparity disregard dissatisfaction dominate domination doom
-8 doubt easiest educational educator effective emerg emerge emotion epicenter evaluate everyday everyone evidenc
-8 evidently exacerbate expansive extremism factor fantastic fascination fiercely financial fiscal foe foray
-8 forecaster forgive fun geniu glad gloom goodness grateful greater happen happene harm hate healthy heartland
-8 helpless highlight horror hostile hour hour_of humanity hypothetical ideal ideally ignorance imbalance immense
-8 immune incentive inconsistent industry inequality influence instinct institution institutional intense intrigu
-8 irony irrelevant isolation kid legacy logical logistical math me_$ mentor messy metaphor milestone minimize mistake
-8 moderate motherland nationalism nevertheless noteworthy noticeable odd of_0 outlook outrageou outward owe parity
-8 participation passion payoff performance persist personality pity plagu political powerhouse practical profitable
-8 progressively proportion proposition prosper prove provoke pundit punish purely quo rapid readiness real reap
-8 reconciliation recovery reflection refresh relation relevant remembere restraint retiree reunification reversal
-8 revive rid risk safeguard sake scope season seemingly sentimental seriou sexuality shake shock shrink significance
-8 simpler skeptic smoothly solidarity someday somehow spirituality splendid spotlight spur squarely stance stark
-8 strategically structural stunt subtle sufficiently sway sympathetic synonymou tactic tame tempere tend tense
-8 terrorism theme thing threaten thwart too uncertain underline unfavorable unfortunate uniquely unlikely unnecessary
-8 unsettl unsure upsurge ushere verge viability viable vie violent virtue visibly volatility weird wondere worthy
-8 wrought yorker
-7 #concrete=named/thing #first=activity/none #first=vague/empty #object=degree #object=season #verb=save 0_hour
-7 :hedge ^_five abandon abrupt acceleration acceptable adamant adverse advocacy afloat ai alarm align alliance alter
-7 analyze anew anticipation anybody appreciation aspire attractive backer bad barometer bastion belief believer
-7 benign beyond bilateral bitterly bitterness blame blueprint bold breakthrough brink bustl busy campuse caution
-7 centerpiece centralize centrist change charismatic cleans collectively communicate comparison compromise concern
-7 consciousness consolidate continuity contribute conversely cooperate cordial cornerstone corrupt credible critic
-7 crossover crossroad curiou danger dar dare debacle defiant deficit defy depend depression developmental difference
-7 dignity disappointment disarray discontent discriminatory discuss disrupt disruption distant distort distress
-7 domestically dominance earthquake eclips economics economist ecosystem educate effect efficiently embark
-7 embarrassment encouragement endit engage enlightenment enormou enterprise entrepreneur equality equitable erode
-7 erratic error_in escalate everywhere evolution exaggerate exceptional exceptionally expand expansion extent fabulou
-7 fairly familiar fashion faster favor favorable fear feat feminist fi flair frustration functional funny gadget game
-7 genre genuine geographically get_my gloriou gradual grief grip growth gruel guess hail happiness happy harsh haunt
-7 headach heroe hope hour_<time> humiliat hungry ignore impair implement impoverish impression impressive impulse
-7 inadequate indication inexperienc infight insane insurgency integrity interaction interest intrigue invariably
-7 investment ironically jitter journalism justification kan keen lack laker least like likelihood likene literacy
-7 longevity look loser magnitude make_the maneuver manner mantra market maverick me meaningless mental mess misery
-7 modest modestly monumental multinational mut myriad nation navigate needy negative neighborhood newcomer newsroom
-7 noisy norm nowaday obesity onslaught outdate outnumbere outrage overdue overhaul pace pandemic paradox parallel
-7 partisan peculiar penchant persona phenomena physically pois policy poor portrayal potentially prais precision
-7 prevalent pride procrastinate progression prone provocation psychology quiet racially racism radical rapidly
-7 rebelliou recognize regard reinforce relax reliability remake remember renaissance repeat repertory resentment
-7 resist resolve revamp revolve rhythmic rife rigorou rivalry romantic russia sabotage sag satisfactory scare
-7 secretive sectarian secular seismic seldom severity sexy sheer shun sight significantly silly simulation skill slow
-7 socialist somber somewhat sonic sooner sound speak stable steadily stellar straightforward strategist streamline
-7 strife stun stylish substantially substantive surprise symbolism sympathy systemic tackle taller tarnish tech
-7 technically tempt temptation tentative thank theater timely tolerate tone totally towards tremor triumph triumphant
-7 trouble troublesome ugly uneven unexpect unfair unfamiliar universally unwill uphill upset upstate urge utter vague
-7 viciou view vigilance visibility vital vivid volatile wast we weak weakene windfall wonderful wow youngster
-7 zapatero
-6 #act=create/none/part #object=bag #object=bakery #object=event #object=fitter #object=game #object=german
-6 #object=gym #object=h #object=liked #object=one #object=staff #object=viral :inner :tells ^_at ^_sort ^_twelve
-6 ^_zero abide abroad absorb academic accurately acknowledg adequately adherence affection albeit alcoholism ally
-6 always analytical anger angere ante appropriately ardent arous at_a attention autonomy awake backward badly bali
-6 ballet bam battere be_lik besides betray bizarre blatant bode bother brave breakout brilliant broadly brunt buoy ca
-6 cardiovascular careful cerebral charm chic circumstance cis clever cloudy code_<time> commend commit communist
-6 compassionate competitor compute concede concert conflict confuse conquer conscience consider constantly contagiou
-6 containment contingency contrary control cop cost coverage crackdown crime criticize crucial cruel curiosity deaf
-6 debate decliner define degree_<time> deliberate delight demeanor demise department_$ dependent deserv destiny
-6 devaluation devise devote devotion differe differentiate dimension dimensional disagreement do_$ dole drama
-6 eccentric echoe eclectic ego elite emission empower encompass enhancement enlargement environmental
-6 environmentalist era eradicate ethical everyth evil evolutionary exactly excel expert failure far farce fascist
-6 fatigue favore feasibility fend financ fitter flexible focal fond forcefully forge forum foster frail frantic
-6 friendship gaze generate gesture get_on glamour go_viral going good governmental gratitude greenhouse gut guy
-6 h_<time> hard hardene harmful harmony harshly hawkish headache heal hemisphere hesitate heyday historically
-6 hospitality hous huh humane humanitarian hurricane hurry imply important incompatible incompetence infectiou
-6 inflict influx infuriat insider instead_of insure intent intention interact internationally interpret intimate
-6 investor jazz journalistic language lapse last_one layoff leap leftist legitimacy liberate lifelong lik_by linger
-6 lively logic luckily lure marginally marketer masterpiece matter mature mayhem mean methodology mighty mileage
-6 militancy minority miracle misunderstand mobilization modern more motive much muscular need neo niche nobody
-6 nonstop normalization numerical obese obligation offense offensive one_at ongo orchestrate ordinary outspoken
-6 overall overlap overtake overweight overwhelmingly paramount participant partnership passive pause pave pension
-6 performer perpetrator persecute philosophy pitch plan pledg polite pollster poorly populate portray possibility
-6 powerful pretext preventive principle problem procedural profession promote protract pursuit push quake raucou
-6 ravage reason reasone redevelopment reduction regime regret reliance reluctant reminiscent remorse resident
-6 respondent response responsibility restive restrictive retaliate revival revolutionary rubin rude sadness satire
-6 scar secession seminar sensitivity shame shrunk significant singular skyscraper sloppy slum smart sociology sorry
-6 spate spawn spearhead spectacular specter spirit spiritual spontaneou squandere stalemate statistically student
-6 stumbl subdu subject sudden sure surge surpluse survival targete technology tempo tension terror terrorist
-6 the_bakery theoretical threat tiktok tourism trait trauma treacherou turnout ultimately uncommon undecide
-6 unemployment uninsure unity unleash up_$ uphold urgently useful usher value viewer violence viral visual vying want
-6 warfare warmly warmth wartime way wherever wisdom wise woo yeah yes yet yo
-5 #act=change/abstract/part #object=bill #object=course #object=data #object=end #object=foot #object=ideas
-5 #object=japanese #object=language #object=old #object=piece #object=stopping #object=subject #verb=ask/none
-5 #verb=attend/thing #verb=end #verb=grow/thing #verb=lead #verb=listen #verb=order/thing #verb=own #verb=post/none
-5 #verb=spend/thing #verb=take/thing #verb=understand 0_0 0_h 0_ms :abstract :comparative ^_lead ^_own abandonment
-5 abstract acceptance activity adapt addict adhere administration adulthood advancer advertiser affinity agree
-5 alternative ambiguou among analyst anarchy animation anthropology architecture arena argue arise around around_the
-5 array assert attraction autism auto automotive avenge avoid backbone basic battl believe blitz bloc bombardment
-5 borrower bothere bring bunch burbank calculate calculation campaigner chance chao characterize cheer childhood
-5 choice chord choreographer cinema cleaner cleanup coalition collaboration collapse combat comeback comfort
-5 compensate complement complete_0 complex comprehensive con conception conclusion conform congestion congratulate
-5 considerable consumer contemporary contend contentiou contribution convenient core countless country course crazy
-5 credite criticism crusade cry culinary cumulative curb cushion debt decay dedication defuse delicate democrat
-5 democratic deprive differ direction disagre disapproval discomfort discussion disgruntl dismay disorder distraught
-5 disturbance domestic dubiou dweller eagerly easier eastward ecology education eliminate elsewhere elude elusive
-5 employment enable enact end_<time> endless endorse energy epidemic equilibrium equity eradication es essence
-5 essential establishment even ever excellent exercise exhaust expatriate expectancy expenditure expensive experiment
-5 exploitation fac fact faith fashionable fault festive fiat fierce fight fitter_<time> flamboyant folk forecast
-5 forget forgiveness form_0 framework franco freedom friendly gainer gangster garner gender generou get_fitter ghetto
-5 glimpse gore gorgeou gravity gruesome hallmark hampere hatr higher_$ highly homeowner horizon housewife hub
-5 humiliation hunger ill imagery impasse improvement indirectly industrial inflationary insistence inspiration
-5 inspirational integral interfere intolerance isolate it_$ japan jealou jeopardy judg keep keep_a knick knowledge
-5 kremlin landscape lean lend liberal libertarian limbo lingere little livelihood loom los loudly lov loyalty luck
-5 lull lyrical maintain management mayoral me_and meddl memorable merely merger millennium minimal mismanagement
-5 moderately monetary movie muster mutual myth narrative nationalist necessary neighbor network neurological nicely
-5 nod nonprofit nonsense noth notoriety observer onset openly opera operational opponent oppose ordeal order_in
-5 orientation ouster outperform outscore overcrowd own_the pain paralyz patriotic peacefully penetrate people
-5 peripheral persistent personally persuade philosophical pleasant pledge plenty pollution popularity post_three
-5 postseason praise predecessor prejudice prepare prepare_for presence prestige pretend prevention progressive
-5 projection proliferation prolong prominence psychologist publicity purge racial read_up reaffirm really realm
-5 reasonable reclusive reconcile reel reflective regardless regional relatively relieve remedy remotely renewal
-5 repertoire reprisal respond retribution revolution sacrifice safety scenery science scrutiny segregate segregation
-5 sens severely shine should shy signale sinister sleek slump sociologist soprano soro sorrow soviet spatial
-5 speculative spend staunch stave steady step stigma stop stop_<time> stringent strongly suburban supernatural
-5 surpass susceptible sweep swing talk tango the_course the_house the_subject the_year theatrical them_on
-5 theoretically those thriller tibet tilt time_$ time_<time> tomorrow tonight topic topple touch trickle troupe
-5 tumble twelve_<time> ultra underly underwrite unemploy unforc unilateral universal unnotice unreasonable unrest
-5 unseen upgrade upscale us useless utilization utilize vain venture vet vigorously villain voter vow wake warmer
-5 wealth weathere welfare wholly why widen wildfire will_be windy wit witty wo wrong yen younger yours yourself youth
-4 #act=activity/none/whole #act=light/thing/part #act=vague/empty/part #act=vague/thing/part #concrete=finish/person
-4 #concrete=finish/thing #first=change/abstract #first=create/abstract #first=light/thing #first=topic/none
-4 #lack=alone #object=and #object=budget #object=community #object=cosier #object=desk #object=feel #object=finnish
-4 #object=guitar #object=handover #object=incident #object=javascript #object=kg #object=knock #object=nipped
-4 #object=parking #object=project #object=reading #object=room #object=say #object=something #object=studying
-4 #object=tell #object=top #object=win #verb=be #verb=be/abstract #verb=bring/thing #verb=catch #verb=give/none
-4 #verb=master #verb=master/thing #verb=order #verb=plan #verb=plan/thing #verb=post #verb=sort #verb=sort/thing
-4 #verb=speak #verb=study #verb=test #verb=understand/thing 0_down 0_set 0_stone :light :mass <time>_whatever ^_be
-4 ^_everybody ^_from ^_keep ^_knock ^_leave ^_master ^_more ^_order ^_post ^_prepare ^_save ^_speak ^_study ^_three
-4 ^_top ^_understand ^_work absolute acclaim accolade accommodate accuracy acquisition action acute addiction adjust
-4 advance aeronautic ager agony ail airlift alignment alone and_not anyone anywhere apartheid apparent appointee
-4 appropriate architectural argument assume asthma at_<time> at_least atmospheric auntie autonomou balk bang bankrupt
-4 bargain battlefield be_a become_a behaviour bias biggest bite bite_<time> blockbuster blow blunt bounce brace
-4 bravery breakdown breathe broadway bruin brutally bush buzz bystander campaign campo career catch_up catere
-4 cavalier chemistry chilly china chronic clarify climax clinical clipper closely coincide coliseum collaborate
-4 community_$ commuter comparative compare compatible conceiv condemn condemnation conservative consistency
-4 constitute continue contraction contractual conventional convey correlation corruption cosier cosier_$ counter
-4 countere cozy cpd_<time> create credential critically cross_functional cruelty crumbl culminate culprit curriculum
-4 cute czar deal deem defend defense defensive defiance definite demonstration densely dent depth despite developer
-4 development dictator disbelief discredit disgust distinction do dominant downtown downward dull durable dwindl earn
-4 easy echo electorate element enactment encountere enforc enforcement enough enroll ensemble er ethnic excess exodu
-4 express expression extinction extremist facilitate faculty fad fade fantasy farther fate fighter finnish five_new
-4 fluctuation flung for_0 foreigner forthcome franchise frau gap garnere gay gen geography get get_nip get_through
-4 gigantic give_0 glance glaze godfather goodwill great griev guarantee guidance hammere have_get have_not heed here
-4 heroine holocaust homeland homeless homosexual honore horsepower hu hubble humidity humor hurdle i_have illustrate
-4 imminent impartial impend implementation implicit in_our inappropriate increase independence indicator induce
-4 industry_$ inferior inflation influential initiate innocent insist interactive intricate intrusion invader invasive
-4 involvement ire japanese javascript jok judgment kilometre_in knock_0 kodak labor landfall largely laugh_at
-4 laughter lead_a least_three legitimate lifeline limelight limitation lobby logistics lonely loud luc lur luxuriou
-4 luxury magnificent mao marginal maturity mayor meditation mere mild military minute_off minute_one mir mission
-4 mistaken mode modele mom music my_class my_german my_mentor mystical namely nasty nationally nature ne nerve neuron
-4 new nice nickelodeon nip nip_<time> noise non nonpartisan obsolete of_cpd offend offset on_tiktok on_top on_with
-4 opinion optimal organization organize our_choir overrun overse oversea oversight overthrow overview pacer pact
-4 panic panick parallel_park paralysy participate pas past path perfectly persecution persuad petrochemical
-4 philharmonic physical pinpoint planetary pleasure plunge poetic pollute pos power practically practitioner preach
-4 profit program programmer project_<time> propaganda psychiatry publicize quality quell quest quietly racist rag
-4 rage rally rampage raptor rash rather reaction read_0 read_around rebound recent reciprocal recognizable reduce
-4 redundant refine regain region regulatory rehabilitation rein reiterate relative relaxation renew renewable
-4 reorganization republican research resonance resource responsible retaliatory revenue rhythm ridden rigid roar
-4 robot rooky rural sanction sanitation save scarce score_of se sellout sensitive setup shanghai shape sharply
-4 shortfall showdown sigh similarity similarly simultaneously slack soar society soften solution sort_the southeast
-4 spare sphere spoil sprawl spree standoff starv statehood stay still stone_<time> streak study_0 succeed successful
-4 summit support suppose suppression swath swell symbolic symmetry systematically taboo target task_$ taxpayer
-4 tea_<time> technical teen ten_hour tenor the_department the_guitar the_mentor the_poster the_room themselve thereby
-4 thesis thorough three_time thrust tiktok_<time> timor to_0 to_get to_listen to_person to_take today together total
-4 true truth tu tun turn twentieth ultimate um unfairly unfound universe unreliable unresolv unsafe unsolv unusually
-4 up up_a up_my up_on upcome upward us_on use_my vanguard vehemently vengeance versatile very vocabulary voice wage
-4 walkout wan warm watcher waterfront wave wealthy weaponry welcome westward whatsoever whoever wick wind wish
-4 without_stop world wrangl yah zero
-3 #act=activity/abstract/whole #act=activity/empty/whole #act=change/same/whole #act=create/abstract/part
-3 #act=create/person/part #act=light/none/part #act=vague/thing/whole #amount=hours #amount=share #check=hours
-3 #check=share #first=change/same #lack=topic #object=assessment #object=business #object=form #object=go #object=got
-3 #object=interview #object=join #object=max #object=method #object=mix #object=number #object=organic #object=pastry
-3 #object=python #object=relationship #object=respect #object=response #object=score #object=set #object=shed
-3 #object=stone #object=student #object=walk #object=way #verb=attend #verb=be/empty #verb=bite #verb=bite/thing
-3 #verb=brush #verb=brush/thing #verb=build #verb=catch/thing #verb=coach/thing #verb=cut #verb=develop #verb=feel
-3 #verb=have/none #verb=hold #verb=hold/same #verb=improve #verb=know #verb=learn/empty #verb=lift
-3 #verb=lift/abstract #verb=listen/none #verb=look #verb=network #verb=network/none #verb=prepare #verb=prepare/thing
-3 #verb=reduce/abstract #verb=revise #verb=save/thing #verb=sleep #verb=sleep/none #verb=touch #verb=touch/thing
-3 #verb=want/thing #verb=work #verb=write/none 0_<why> 0_word 0_year <time>_check <time>_concert <time>_for <time>_in
-3 <time>_instead <why>_have <why>_i <why>_say ^_attend ^_brush ^_budget ^_build ^_gym ^_know ^_look ^_may ^_one ^_our
-3 ^_perfect ^_plan ^_python ^_raise ^_sit ^_sleep ^_spend ^_take ^_ten a_day a_dog a_job a_phone active actually
-3 again_<time> all_staff alto and_i answer_to anyth anyway_$ art at_work back_to be_to become_an become_the beekeep
-3 big book_$ brush_up business_$ by_my by_the chang check_up coach complain concert_<why> cool course_<time> cover_$
-3 cry_at dad_$ diabete do_someth do_the down_on e_g effectively else ensure error evene_<time> event_$ event_<time>
-3 everybody_in expect fail find_out fit flawless fluent from_the full_potential game_$ get_the give_back goal goal_be
-3 gym gym_$ habit hand_$ handle handover_<why> have_$ health hold_it hour_on house_<time> how i_be intend intensive
-3 issue it_<time> japanese_<time> journey kg_<time> knock know leader lesson_<time> level machine_$ manage mark_code
-3 max_0 may_i mend merit middle might my_co my_community my_desk my_game my_javascript myself_and network_$
-3 never_have nicer none not_a not_touch of_me of_study off_<time> on_myself or_not our_school our_town pass_$ patient
-3 pay_0 perfect person_for phd phone_$ physics public put_0 python_0 raise read_a recognition recruiter_to
-3 relationship_with relative_$ reliable response_<time> roman roman_gallery routine run_the scratch_<time> sick so
-3 somebody spe speech staff stage start statistics system take_a tandem tax temper term the_account the_autumn
-3 the_family the_food the_go the_kid the_music the_new the_roman thesis_0 time_<why> time_with timetable to_keep
-3 to_stop together_<time> top_of town_<time> try_to turnover understand_the up_with voice_in warn weather well
-3 whenever win_<time> with_the workshop write_<why>
-2 #act=activity/thing/part #act=change/thing/part #act=finish/empty/part #act=finish/same/whole
-2 #act=finish/thing/part #act=light/empty/whole #act=named/thing/whole #act=vague/abstract/whole #amount=rank
-2 #check=rank #concrete=change/abstract #concrete=vague/abstract #first=finish/none #first=light/empty #object=a
-2 #object=alive #object=assembly #object=better #object=board #object=book #object=braver #object=client #object=clue
-2 #object=colleague #object=confidence #object=developer #object=docker #object=excel #object=find #object=food
-2 #object=g #object=garden #object=goal #object=head #object=heart #object=help #object=hunting #object=job #object=k
-2 #object=kilometre #object=lathe #object=link #object=lot #object=market #object=me #object=or #object=own
-2 #object=phone #object=photography #object=plumbing #object=process #object=profile #object=progress #object=prom
-2 #object=research #object=revenue #object=sales #object=same #object=senior #object=session #object=somewhere
-2 #object=standard #object=start #object=statistics #object=strong #object=stuff #object=take #object=task
-2 #object=thing #object=use #object=wpm #verb=be/thing #verb=beekeep #verb=beekeep/thing #verb=behave #verb=call
-2 #verb=call/person #verb=coach #verb=collect #verb=collect/thing #verb=continue #verb=continue/thing #verb=cut/none
-2 #verb=declutter/none #verb=drive #verb=earn #verb=feel/abstract #verb=file #verb=find/thing #verb=finish/empty
-2 #verb=garden #verb=have/thing #verb=hold/empty #verb=improve/abstract #verb=introduce #verb=introduce/person
-2 #verb=keep #verb=know/thing #verb=lead/none #verb=lead/thing #verb=lend #verb=look/thing #verb=love
-2 #verb=love/thing #verb=measure #verb=pass/none #verb=pull #verb=raise/abstract #verb=read/none #verb=reduce
-2 #verb=reduce/thing #verb=revise/thing #verb=run/none #verb=secure #verb=sign/empty #verb=solder #verb=solder/thing
-2 #verb=solve/thing #verb=speak/empty #verb=speak/none #verb=stand #verb=stand/thing #verb=stay #verb=strengthen
-2 #verb=study/thing #verb=turn/empty #verb=upskill #verb=want #verb=work/abstract 0_chemistry 0_day 0_k 0_kilometre
-2 0_lesson 0_m 0_or 0_plumb 0_wpm :body :decide :modal :opinion <time>_release <time>_start <time>_then <why>_in
-2 ^_beekeep ^_catch ^_coach ^_collect ^_continue ^_cut ^_cv ^_earn ^_feel ^_fewer ^_file ^_finally ^_fix ^_handover
-2 ^_improve ^_lift ^_measure ^_patient ^_read ^_reduce ^_scale ^_secure ^_six ^_solder ^_solve ^_someth ^_stand
-2 ^_student ^_turn ^_upskill a_bite a_clue a_few a_good a_little a_native a_nicer able about_pension aid alive alumni
-2 an_expert and_if and_the answer app_$ arabic as_a as_discuss ask at_my average balance_$ be_<why> be_at be_more
-2 be_the become befriend bill biology board_to book_system braver broad build business_dur calmer calv care cause
-2 channel_<time> chapter_three clean_code clue clue_about co cold colleague compliance computer conference
-2 contribute_to css cut cut_down day_<time> decision declutter_$ delegate different disclosure docker doe down_in
-2 dur_my employer end ethics exce exception_$ expense explain fair feedback feel_at few finance find_my finish_strong
-2 five_<time> food_bank for_$ forty forward from_my fund garden_<time> generally german get_somewhere going_with
-2 good_idea grade group_$ grow gym_0 handover_<time> hat_<time> higher history hold_my holiday homework hospice
-2 hospice_$ hour_i i_want idea_<time> in_japanese in_law in_my in_place in_the incident instead into_a involve
-2 it_take job_hunt just k_<time> keep_going kg kg_$ kilometre lathe lathe_$ law lead learn_about level_<time> like_a
-2 like_our like_to listen_to longer lot_of lovely make_every make_progress market_$ method mindfulness minibu model
-2 more_<time> movement my_colleague my_group my_handover my_niece my_parent native_<time> never_make new_book
-2 next_time of_a of_code of_my of_us older on_a option or_other organise other_<time> out_of own_in page_0 partner
-2 payroll pension_and perform person_<why> person_in personal phase photography pivot possible practice_$ prefect
-2 presentation process prom proposal pupil put_in python rat re read_the recruit recruiter reduce_error refrain
-2 rehearsal rent_$ retail reverse round_the row_machine run_$ s_$ safer same secure secure_the senior_<time>
-2 seriously_$ sharp six_new solder solve_the some_research somewhere somewhere_with speak_english staff_$ stand_up
-2 start_<time> step_$ stop_be structure student_will stuff_<time> tailor talk_about teach team_$ technique tell
-2 tell_<why> the_advice the_business the_club the_committee the_dead the_early the_field the_front the_holiday
-2 the_hospice the_hous the_lathe the_market the_row the_school the_sheet the_site the_thing the_time the_weather
-2 the_whole their_full theory therapist there this three_$ three_<time> three_in tie time to_hold to_me to_my to_use
-2 town_$ train treat trust trust_me turn_0 two_hour up_for ups upskill use_the visible ward_0 watch watch_$ weight_$
-2 weld what_the whatever_come who_never wider will_behave will_not with_our word_of work work_on wpm wpm_$
-2 write_<time> you young
2 #act=activity/abstract/part #act=activity/none/part #act=change/none/part #act=create/thing/whole
2 #act=finish/none/whole #act=light/empty/part #act=light/thing/whole #amount=money #amount=score #check=money
2 #check=score #concrete=activity/none #concrete=change/none #first=activity/person #first=change/none
2 #first=topic/empty #first=topic/thing #object=article #object=away #object=b2 #object=bank #object=bed #object=bit
2 #object=box #object=card #object=certificate #object=chair #object=chess #object=chisel #object=clinic #object=club
2 #object=coffee #object=coursework #object=crawl #object=dry #object=duolingo #object=email #object=everything
2 #object=exam #object=example #object=feedback #object=fewer #object=folder #object=free #object=group #object=happen
2 #object=hired #object=home #object=is #object=let #object=licence #object=list #object=meeting #object=mitre
2 #object=money #object=national #object=nurse #object=parkrun #object=permit #object=photo #object=point
2 #object=portfolio #object=post #object=pressure #object=priya #object=promotion #object=pronunciation #object=puzzle
2 #object=ready #object=row #object=safe #object=shift #object=someone #object=song #object=sorry #object=spreadsheet
2 #object=squat #object=star #object=teacher #object=test #object=timesheet #object=tin #object=trust #object=ups
2 #object=vegan #object=visitor #object=voice #object=walking #object=work #verb=answer/thing #verb=bake/thing
2 #verb=book #verb=book/thing #verb=cycle #verb=do/empty #verb=eat/thing #verb=find #verb=fix/thing #verb=gain
2 #verb=get/none #verb=give/abstract #verb=give/person #verb=go/thing #verb=have/empty #verb=hold/thing
2 #verb=learn/none #verb=log/none #verb=memorise #verb=memorise/thing #verb=mentor/thing #verb=paint/thing
2 #verb=pass/thing #verb=pay #verb=post/thing #verb=present #verb=publish/thing #verb=raise/empty #verb=read/empty
2 #verb=reduce/none #verb=ring #verb=say/thing #verb=set #verb=shadow/thing #verb=sharpen #verb=sharpen/thing
2 #verb=sketch #verb=sketch/thing #verb=spend/empty #verb=stretch #verb=talk #verb=train #verb=update
2 #verb=update/thing #verb=visit #verb=visit/thing #verb=volunteer/thing #verb=wake #verb=wake/none #verb=walk
2 #verb=walk/thing #verb=win/empty #verb=write #verb=write/empty #verb=write/thing 0_and 0_from 0_house 0_kg 0_length
2 0_minute 0_of 0_supervise 0_time :absolute :vague-thing <time>_about <time>_not <time>_out <time>_report <time>_that
2 <time>_the <why>_$ <why>_all <why>_so ^_answer ^_apply ^_b2 ^_bench ^_cycle ^_descale ^_gain ^_go ^_going ^_half
2 ^_honestly ^_i ^_lose ^_make ^_memorise ^_new ^_paint ^_parkrun ^_present ^_re ^_reconcile ^_ring ^_set ^_sharpen
2 ^_sketch ^_smart ^_stretch ^_sunday ^_talk ^_telephone ^_that ^_update ^_visit ^_walk ^_want ^_whole a a_fortnight
2 a_michelin a_sign about_0 after_that against algorithm all all_seven allotment along_the aloud annual app article_to
2 audit away_from b2_in backhand bandage bank_feed be_make bedtime bench_0 blog blog_post blood_pressure body bookkeep
2 bookkeep_diploma buddy by_a can car channel chapter_0 chem chem_$ chess child_in chisel clarinet class class_<time>
2 clock coffee_machine college come_to comic comment course_$ coursework cpr currently d decide deep deep_work deploy
2 diploma_<time> do_<time> do_not doc drive_licence dummy dur email emergency_fund entry_<why> every_parent exception
2 f father fence_<time> fifty final_of finally finally_listen finish_the first_$ five_year fix_the flexbox
2 flexbox_froggy folder for_ten for_the fortnight fortnight_$ froggy from_every from_scratch front_crawl garden gel
2 get_hire get_in give_me go_swim go_to go_vegan going_to good_<time> good_i governor grade_0 grandad grandad_$
2 half_hour hand_in happen_$ have_0 have_be have_my he head_to headquarters help_$ hire_at his hold home_$ honestly_i
2 hour_<why> hour_and house_point hygiene i if_the in_bed in_english in_it in_nature in_under infection invoice
2 irregular it it_be its_<time> joint k keep_on kg_of kill_the ladder landlord learn_0 least_once lecture lecture_$
2 leed_<time> legacy_code lesson_with life_<time> lift like_my linkedin_learn loan log_0 lose_0 make make_0 manager
2 master maths matrix memorise mentee michelin michelin_star migrate mile minute_<time> minute_of mistake_<time> mitre
2 mood_$ mr muscle_<time> my_linkedin my_neighbour my_tea my_voice nature_$ neighbour neighbour_in not of_deep of_the
2 off_$ ofst old on_linkedin on_our once_<time> one_of open_question organise_a our_save out_my outage own_<time>
2 ownership page_$ paint_the parkrun parkrun_<time> person_$ person_who petty phonic phrase plan_to play_chess
2 please_$ plot_0 portal poster press_ups pressure_$ priya product profile_$ promotion promotion_to property
2 publish_in pupil_<time> question_in raise_my reach_0 reception refresher reopen report_$ rise route rule run
2 satisfaction_score save_account school_<time> scout sepsy sharpen shed shout silence_kill six_more slide_up
2 smart_goal smash some_weight spell_test spreadsheet statement story straight sub_0 sugar_in summer sunday
2 supervision swim_again switch ta table_up take_0 take_the teach_assistant teacher_$ ten_minute tenant test_$
2 than_<time> that that_<time> the_0 the_<time> the_allotment the_boat the_cello the_class the_council the_district
2 the_dummy the_fence the_final the_first the_green the_head the_legacy the_portfolio the_pta the_second the_share
2 the_shed them thing_<time> tier time_from timesheet to_have to_reach to_school train_$ twice_<time> under_0 up_at
2 us_the user vegan_<time> vegetarian verse_0 wait want_my war ward_manager warp whatever_happen who will_do will_take
2 win_the wipe_down with_mr without_a witness word_$ work_in year_of
3 #act=activity/person/part #act=change/thing/whole #act=finish/none/part #act=finish/person/whole #check=result
3 #checks1 #concrete=activity/person #concrete=topic/thing #first=create/none #first=create/person #numbers
3 #object=bought #object=boy #object=cash #object=department #object=family #object=give #object=good #object=ielt
3 #object=kit #object=least #object=life #object=listener #object=mentor #object=outstanding #object=refrain
3 #object=request #object=saving #object=skin #object=sleep #object=sport #object=stuck #object=sub #object=sugar
3 #object=swimming #object=tomatoe #object=tyre #verb=apply #verb=be/none #verb=be/person #verb=become
3 #verb=clean/thing #verb=commit #verb=commit/empty #verb=ensure #verb=ensure/thing #verb=finish #verb=get/same
3 #verb=grow #verb=join #verb=join/thing #verb=like/thing #verb=max #verb=max/thing #verb=reach #verb=reach/thing
3 #verb=review #verb=review/thing #verb=rewrite #verb=rewrite/thing #verb=run/thing #verb=see #verb=set/thing
3 #verb=shadow #verb=smoke #verb=smoke/none #verb=spend/none #verb=talk/thing #verb=tidy #verb=tidy/thing #verb=watch
3 #verb=watch/thing #verb=win 0_for 0_in 0_into 0_new 0_on 0_with <time>_get <time>_on ^_<time> ^_as ^_commit ^_ensure
3 ^_finish ^_gas ^_get ^_ielt ^_join ^_life ^_refrain ^_review ^_rewire ^_rewrite ^_screen ^_see ^_shadow ^_watch
3 a_medication a_month a_weather accept and_then approve as_an at_five attendance bach be_0 be_in be_stick before_buy
3 below_0 both box bridge brief brush but by_heart calendar call_home carol carrot ceil cello chart clean clinic
3 come_$ common company completion contract dad dead descale do_some doctor down draft drop due duolingo duty either
3 elect electrician electrician_<time> eleven employee error_$ every_time fall firm firm_<why> five_$ food_hygiene
3 football four freezer gas_safe get_a get_at get_it gift guest handbook handover_$ head_boy heart_<time> him how_many
3 hundr hymn ielt ielt_0 improve_my in_$ in_german inbox information inspector italki italki_lesson join junior
3 keep_the kettle lab land league learn_my level_0 licence lottery lung make_me man mar massage me_<why> me_a merge
3 month_<why> move_up mum_and my_ex my_life my_pe netball never niece no_more note notice novel now_and nurse once
3 one_$ online only_<time> or organic other outstand_<time> own_$ pe pe_kit peer_group petty_cash phone_call platform
3 please practice_my practice_scale proper pull_request quit_smoke rain rais recycle refrain_from review rewire salon
3 save_0 scale_$ scheme scrap screen set set_up sit smoke_$ solve_0 spend_<time> spotify spotify_<time> squat stair
3 starter step_<time> stranger stretch subscriber suit summary supervisor swap sweet takeaway takeaway_<time> tally
3 team team_<time> than_0 that_we the_firm the_grammar the_guild the_gym the_northern the_petty the_ward them_<why>
3 then_$ time_for time_i time_table to_<time> to_a traffic tram trustee twelve two_<time> upright vegan video visa
3 voice_<why> walk ward_<why> weather_app weed week what_be while whole_of win_best with_<time> write_$ write_down
3 year
4 #act=activity/empty/part #act=finish/person/part #act=light/person/whole #act=vague/none/whole #amount=count
4 #concrete=vague/thing #first=activity/thing #first=create/thing #first=finish/abstract #first=finish/empty
4 #first=light/person #first=named/thing #first=vague/thing #hands=partly #object=alcohol #object=brother
4 #object=chapter #object=employee #object=getting #object=idea #object=level #object=light #object=minute
4 #object=peace #object=question #object=right #object=shown #object=splashback #object=whole #verb=ask/thing
4 #verb=come #verb=cook #verb=find/person #verb=like #verb=lose #verb=lose/thing #verb=practice/thing #verb=record
4 #verb=rehearse #verb=take/none #verb=try #verb=try/thing 0 0_to :deliverable :event :person ^_a ^_ask ^_become
4 ^_cook ^_fifteen ^_food ^_grow ^_my ^_never ^_quit ^_rehearse ^_tidy ^_win a_b a_night abbreviat abel ablaze aboard
4 aboriginal accomplice accreditation ace activate add additional administere admiral advisory afternoon aged airway
4 alec allegation alley allow allowance alphabet although ambrose amend amino amp ams ancestry anchore android
4 annually antique apache apex apiece appearance apprentice arbitration arbor arch army artifact assign associat
4 association atoll attacker attend_<time> attribution aunt authorization autobiography award away b2 backup bald bank
4 barbecue barber barrack baseman baton bedroom benjamin beverage bicycle bite_of blanc bo bodyguard botanical boulder
4 bound bowle bowler breaker breast brett bring_one broadcast brock brother_$ bruise build_a bumper cab cabinet caller
4 cameo canton captive care_$ caretaker carpenter cash cell cement cent centenary ceramic ceremony chain chandler
4 chapter_of chartere chassy chat chateau chin chip chromosome church cigar circuit citizenship clad clan
4 classification classroom_<time> clear click cliff close closet coach_the cola columnist commonwealth compile compose
4 compound compression confederate confidentiality confinement contact conte convoy cordone corner counsel courier
4 courtesy courtyard crawl crew crocker cube cyclist daily dan dark de debry debute decker decoration decree
4 defamation defendant deflect defunct deity demolish denomination dentist deport depose deputy derive descent
4 description development_in device digitally dinner discharge disciplinary disguis disk dismissal disperse dispute
4 district ditch documentation dolphin dop dress driver dunn dusk edit editor eleventh emergency emir employee_of
4 enlarg enzyme episode equalize equivalent essay etymology evergreen everyone_in exam excavation exemption expedition
4 expulsion extra fairway fairy falcon famou fat fay feast felony fetch fielder finalist finch first_in five fixture
4 flip floral flowere fluid flute foam fog foil follow food footage for_my forbidden foreman form formal formation
4 fossil found fragment franklin fre freeman freeze fumble garrison genera gibbon girl glue goal_<time> goods google
4 gown grand granddaughter grandmother grape graveyard griffin guard guilty guinea hamburger hang hasan hastily hat
4 hearst heroin hid higher_in hog hogan horizontal horn horseback hospital hot however husband illegal illuminate
4 immunity import imprisonment include indefinite indictment infamou infant infantry infringement inheritance initial
4 injury inquiry inspect install instant instruct interrogate interval invent invitation issuance jake jam jay jerry
4 johanne journal jury khalifa kick kicker kill kilo kite knee lacrosse laden laundry lawyer leach lease lee librarian
4 life_$ ligament limousine ling locomotive loop loosely lounge lunar m main mantle manufacturer map marc marine mark
4 mascot massa medalist median medication medley melt memorial mention mercantile mercer methodist microwave mike
4 miner ministry mirza mixture module moist moisture montana month_$ moon more_of morgan mormon mount murdere
4 my_brother my_year nan national naturalization nestle nicotine night_$ noble noel not_one notebook noun nude nun
4 obstruction occasionally off on_the only_$ opener operator ordain order ordination organ other_person outer
4 outfielder outside overland oxygen p packer panther papal pastor patty pebble penalty penguin permanent permanently
4 pet pier piper place plus po point poisone policeman pollock poster_about poultry pregnant preliminary present
4 presumably price principality printer prison prisoner procession proclamation prosecutor put_up pyramid quarantine
4 quit quote ra raid rail randy rape rapper rare raw razor reach read_<time> reassign receiver recently recipient
4 recommend reconstruct record_myself recovere rector refuge regular rehearse requir reservation residency rest_of
4 restaurant rex rider right rite robber robbery rock rocker rory rotary rul rust sabbath sacr sah sans savoy sawyer
4 scam scan scoreboard scotia seasonally seat sec secretly sell sentence server service settler seventeen shaw shelter
4 short skillet slain slate small smuggle snack soft soldier solitary sometime soon source specification specy
4 speedway spiegel splashback split spokesman spokeswoman springer sprinter spun square ss star statutory steel steven
4 stoke stomach strewn striker submerg subsequent subsidiary summon sun sunset supplemental surface surgery surrender
4 swear swiss swollen sylvester syndicate tai tank tanker taxi te tee telegram teller temple tendon tent tenth
4 terminate terrace test testify the_month the_north the_price theft them_<time> thin thirty thumb tidy tire to toe
4 toilet tom tomato touchdown trail trainer trap treasury trial tribe twitter ty type typically undercover
4 unsuccessfully up_the upheld ur uranium usage use vacant valley vampire varsity vein victor vincent vine vineyard
4 visit vitamin vodka voivodeship voluntarily w wade wall wanderer warren watt wav whale where whip widow wigan
4 will_get wine winner witch with_my woman worm wound_care woven x yate yoga zip
5 #act=finish/empty/whole #act=finish/thing/whole #act=topic/thing/part #check=count #check=rhythm
5 #first=topic/abstract #object=attendance #object=catch #object=physio #object=poodle #object=satisfaction
5 #object=water #verb=become/thing #verb=better #verb=come/none #verb=finish/thing #verb=log 0_chapter 0_customer
5 :create :prize <time>_<time> <time>_a <time>_be <why>_one ^_do ^_log ^_the a_first abduct above absentee accompany
5 accord addition additionally adjourn alan album all_0 allege always_$ ambulance amir ancestral anchor animal
5 announce anthrax application appointment approximately archive asbesto at attorney audio authorize auxiliary
5 backstroke banana banquet barb barry basin bate battalion be_on beach bee belly below belt berth better_<time>
5 bibliography billy bin bird blake bogu boil book bookstore borough bow bowie bowman brass breeder bribe bud buffalo
5 bull bur burton bus canary canyon capsize captor carl carpet carve case catch catcher cathedral cavalry ceas
5 cemetery certification chad char chemist chronicle chuck clau clause clip cocoa codewar_<time> coke collection colt
5 commission commissioner complete_the conceal conditional constituency contamination content continue_professional
5 conversion copyright coral counterfeit courthouse cousin crater cricket crisp crouch curtain customary dam dawn day
5 death denote dental derrick designate detain dexter dig diocese diploma directly disband disclose discontinu
5 discovery dish dissolution dissolve div diver dixie dog dominion drake driveway drown du duchess duchy duck dudley
5 duke dwarf dynamite each_$ eat eight elbow elf embassy entitl episcopal eric estate eventually evidence examination
5 excerpt exclusive expiration explorer explosive extension extinct extradition factory farm feature fertilizer fifth
5 fine fir flap flesh flint flotilla flown foot for_<time> forcibly format former formula fourth fra freight frog
5 front fruit funeral fungu gag gallon garlic gas gently get_0 goose grandfather grave groin gunman hammer hast heap
5 her herd hereditary hick highland hole hollow homere howe hunt i_will identical imprisone in_wound inadvertently
5 incorporation induct infect initially injure instruction intermediate inventor investigator island jaw jenny jersey
5 jewelry jo kickback kiss kroner kyle lady lar lava leaflet leas len levy lid lightly line lineage liner linkedin lip
5 livestock loch lok lookout loose lower luke mac majesty make_a makeshift malik manual marrow mask mast match mate
5 material meal medal medication_error member membrane memorabilia mercury metallic microphone mid miller milligram
5 miniature misdemeanor miss mistakenly mistress monarch month monthly more_than mother mountain mourner muddy mum
5 my_practice namesake nationality near nelson never_be nickel nickname nose not_to numbere nursery nut observation
5 officer only orchid origin oven overdose owner paint palace pan panel paragraph pardone parliament parole part_in
5 partial pasha pastry payment peace_$ perch petrol pharmacy phone physio pinto pirate pizza plant poem poison pole
5 police pont poodle porcelain porch porter potatoe premiership professional_development prohibite pronunciation
5 protocol proxy pull punt quaker quantity raja random ray receipt recorder refund replay reply reprieve reservoir
5 revert rob roe round royalty rub rupee rusty sail sailor saint sally saunder screw search select selection seller
5 settle several shaft shark shop show sid side sign sim simmer simmon sister situat sixteen skinner slaughtere slave
5 slice slip smuggl snow soap sodium soil solicitor soybean special spider sprain squash statue stein sterl steward
5 sticky stray sub subpoena subspecy sue sultan supermarket surrendere suspect swamp sweat taint tap taxonomy
5 temporarily temporary terminal termination terrestrial that_really the the_consultant the_rest theorem they
5 thickness thieve thirteen tile till timothy title to_say tobacco torah track trailer translation transport trash
5 travy tribune triple truck tucker tunnel turner two tyrone unauthorize unavailable underwear unharm unincorporate
5 unit unofficial unpublish update valentine valid vegetable veil version vi volume waist warrant waterfall waugh
5 weaver weekly wellington wheel wheeler when whereabout wilkin willie winger within_0 wrist yard year_$
6 #act=create/person/whole #checks2 #concrete=change/thing #ends #first=finish/person #object=part #verb=better/none
6 #verb=get/abstract #verb=make/person :exam :granted <time>_come <time>_up ^_<why> ^_have ^_no acid acre adjoin agent
6 alison also aluminum ankle ann anonymou antarctica apply arm arrest arrive assailant assistant attic automatically
6 baby balloon ballot band bare barker barrel basket bathroom batsman battery bear beaten beneath beth birth bishop
6 blackwater bolt booker bore bottl bowl brewer brigade brigadier broth bulk bullet burgess burke cage calcium canada
6 candle carr cat catalogue cereal certify champagne chaplain chapter charg check circa circulation citation claim
6 clark classify club cocaine codewar collin colony comb commenc compilation complaint confederation consent convert
6 convict cord cordon couch council cox crimson cross crossbar crow cubic customer cylinder decommission decorate
6 deluxe den depot descendant dessert detonate dictionary dip directory dirt discography domain donation double dragon
6 dust elephant emblem emma empty escort ex expire extant false family feather filter find find_a fire firearm float
6 floor floss floss_<time> footballer forest forgery fort fourteen frigate fulham gambia garage garbage garland
6 give_us glacier goalkeeper goddess grain grandson granite grant grass grenade grocery guild guitarist gun handball
6 harper harry hart harvest haul haye heir helmet herb hide holme honorary hook hooper hopper hour_$ hydraulic i_would
6 imperial imprint improperly inch informant ink intake interpol invalid iry ivory j jail jan jasper jimmy joey jumper
6 june kensington khan kosher lambert lamp lantern large latter lawn lay layer le leave library licens light limestone
6 lin lion liquid liter liver lobster locate lose lowland lump magistrate magnate mare marijuana memo merchant meter
6 midland mine mollusk molly monastery morrow motel mouse my_own n nak needle nephew newly newsletter newspaper nicky
6 node notify o of office oil on_time or_better oral ordnance originate os own pale pant pardon parenthese partition
6 pat pea peck pencil petit picnic pie pig pil pill pit plain plantation pocket polish pollard pool pork post postal
6 potassium priest probation proprietary publication publisher rana ransom receive recipe redistribution reed referenc
6 refrigerator regularly reportedly reserve residence rest return roger roof rover rutherford safari salad sam
6 sanctuary say scarlet scrum sea secret seed semi sentenc shave shearer sherry shin shoe shrapnel shrimp site six
6 skeleton sketch skip skipper slot slug song soup specially spell spr spray station steak steal stick sticker store
6 stove strawberry stream submission subscription summone supplement supplier sworn t tab tabloid tail tan tar tea ten
6 thoroughbr thread throw ticket tiffany tissue tow township tract tractor transmitter treason triangular turtle
6 twenty uncle under unknown unreleas upon upper usually variant vendor veterinary vicar vinegar viscount vocalist
6 wagon walsh ward warehouse wed weir wharf which whilst whistle wicket wife window winery wolve woodland wound yacht
7 #act=create/none/whole #act=topic/abstract/whole #object=stranger #verb=make/none :activity a_will abdomen adorn
7 alia allan allegedly alongside aluminium ant antarctic apple appoint ark arrow atop attach bacon bag bait baker ban
7 barrow basement basil bead beard beaver beef belong ben black blackberry block bluff boiler bonus boot booth born
7 bottom boundary bounty breakfast brewery brick brook brunswick bulletin bundle butler butter cabin cairn camp cannon
7 canopy canvas cap capsule caroline carry cave cellar ceremonial chamber charge cheese chester chicken chili chop
7 circular cod collector colore column communion compartment complete confession confidential confirm consort cooper
7 corpse corpus cottage countess court crane crescent curl customer_satisfaction dairy daisy dale dalton daughter deck
7 deer delivery derby diameter discharg distribute dough drum drummer dump dy eagle ear easter eddy eldest elk encode
7 eponymou erect every except extraction farmhouse feed fence ferry fill final fingerprint finish fisherman flag flank
7 flat formerly frame free frost fry fur furnace grammar graze greenwood grill ground grow_more hair hale half hand
7 handcuf hare hatch heather holly holy home homemade homestead house id identification incorrectly inside isle item
7 jacket jar jewel jockey judge junction kent kidney kilogram kingdom kitchen lace larvae late laurel ledger leopard
7 libel lighthouse load logo lone lotu lucy magazine maize marker mason matt maxwell memorandum metric midnight minc
7 mineral monk moose morry mound murphy mushroom mustard nail nasal navy nearby nest newton night noodle noon north
7 northern of_our officially onion open optional overturn owl palmer parachute parish partially pass patel peanut pend
7 per pick pike plaster plum polo port pot potato pottery presenter prince princess prize promptly provisional punch
7 ranch raven rear rectangular referee reference refuse register remix rename report reveal reverend rib rice ridge
7 rope rosemary rounder saddle sandstone sandwich sandy sauce seaman sentinel seven shell signature single slide smoke
7 snake sole son souvenir sperm spice steam stolen storage strand stripe submit sued suspension sweater sword
7 tablespoon tate terry text thereafter thief thigh third tiny to_the toast tomatoe tomb tongue treasurer tree trinity
7 trophy trouser troy tyre ulster unearth unname vacate vanilla variously veg velvet verse vest vik village violet
7 waiver wash wet willow wire with withheld within wolf woodward word write yuh
8 #first=finish/thing #hands=exam #hands=others adjacent afterwards again_$ aka along ammunition and article automatic
8 autopsy available badge bail bailey bake ball barne barrett bass bassist batch bay beer behead beside between blade
8 blue bread brent bride briefly bunny burn butt butterfly button cache call canal canoe cardboard cargo cart
8 cartridge castle chalk chapel cheek cherry chest chestnut chocolate cigarette clay clerk clive cloth colonel
8 consecrate corn corporal count county crab crest cricketer cup custody custom cutter date deceas delete document
8 donate door dove drink duff dye emerald enter entrance envelope excavate fa fee file finger fish fletcher fold
8 forehead formally fowler frozen gastropod gate get_into glen glove gram gravel groom grove hamza handgun hay header
8 heath herein hill holt hooker hurl illegally in injunction inlet insignia intercept into james jenkins jubilee juice
8 kelly label lac lance lane leak leather lever lewy lieutenant liquor litter maid maple marble march mary meadow
8 metal mick minute morse mouth mud neck nine no notification oak olive original oval paperback parker parsley part
8 patent pence penny peter photograph pile pin pine plaque platinum pony portion posthumously potter pound previously
8 prophet pub pumpkin purchase purse railway rainbow refer regiment reinstate release remainder replace replacement
8 replica respectively retrieve river roast robe robin rod roll ross row sack salmon sausage scot section separate
8 separately sergeant serve shepherd shield shill ship shipment shotgun silk sleeve snail soak sock spear spot stack
8 stain stone stump swan swim tag talbot tampere tape tattoo teaspoon telephone throat throne ton trace trademark
8 tributary uk uncovere underneath unidentify unuse vale valve vault wallet walnut wax wear withdrawn wool worcester
8 zinc
9 #amount=clock #check=clock #concrete1 #object=scale #verb=grow/empty <time> <why>_<why> abbey alcohol altar
9 alternatively any arrange at_the auction axe bamboo barge barn baron baronet barton baxter bearer beetle bench berry
9 blank board boat bone bourbon boy branch bronze brother bucket bullion bundl bury bushel cake calf cane cape
9 carriage cedar chair chapman circulate coconut cole collect commonly companion consist copper coronation coroner
9 correspondence cove cover cow cream crystal curry dart disc discover dissolv dock dover drape dutch each earl eject
9 enclose examiner extract for fountain freighter freshly genu ginger glass goat gold golden graham gray guardian head
9 horse hull ice immediately inscription iron jack keeper king knife knight lake leed leg length lily lime list lock
9 luggage lumber marsh mat messenger moth oath oyster pack paddy parcel peach pearl peel pepper permit petition photo
9 pipe plastic possession press priory purple receiv registration registry reissu removal revoke ribbon rifle rum sage
9 scarf scoop second seiz send sheep sheet shire shirt sir skin smith soda somerset specimen spencer spit sprinkle st
9 substitute suitcase surrey suspend syrup tablet tender thick thorn tip tooth transcript trout tuck twice umpire
9 undisclose v van vessel virgin walker warden wheat white wood wrap wreath
10 :finish abbot accidentally after again another august bark bean birch blanket booklet burnt butcher c candy captain
10 cattle charcoal cinnamon clearance constable contaminate cooke cotton crocodile deposit deposition diamond diary
10 discard edition egg entry feeder fifteen fin flower gazette give gum hall henry honey hood hut issu jade lemon
10 letter license lord lunch mail manor manuscript milk obtain on one ore ounce pad pair patch pen pink pistol pond
10 postage pseudonym quarry rabbit rack record red reprint rubber ruby sale salt shelf sheriff shortly skull spinner
10 tavern telegraph then timber tin toss towel transfer tube unmark via wales ware webster wooden
11 admiralty ash b bell brown camel card coat commemorative confiscate contain container cook copy dat dry fake flour
11 fork galloway gill grey ham insert kit maiden onto orange orchard page palm paper passport paste permission plate
11 powder print privy publish queen sample sand spoon stamp strip stuf surname table trunk used vinyl waiv welsh
11 whiskey without
12 ^_some affidavit amber bar bed blood bottle burial certificate coffee coin cork creek engrave green inscribe lamb
12 later leaf moss request ring royal straw subfamily sugar urine wicketkeeper
13 bath before crown holder marry meat mill mint originally packet prior retriev silver stud subsequently water yellow
14 coffin from lodge name remove until
15 log seal
16 buy
17 first
22 by
"""
