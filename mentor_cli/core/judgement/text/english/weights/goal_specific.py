"""What 5123 labelled goals teach about specific: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "a1d66f2ba23fb625"
ANSWERS = ("no", "yes")
ROWS = """
-23 *
-18 #hands=unsized importantly mindful
-17 daunt entrepreneurial genuinely imperative openness realization strive undoubtedly
-16 ^_0 consciou economically enormously misguid profoundly resilience resilient technological vastly
-15 accustome ambitiou attitude defensively disadvantage endeavor forefront frankly fundamental fundamentally
-15 immensely pragmatic rethink seriously someth standpoint surely terribly truly underestimate unthinkable urgency
-14 accomplish achieve alienate appreciate aspiration behave better capitalism capitalist civilize conducive embrace
-14 emphasize excite extraordinarily headway improve incredibly indifferent inherently innovation lag lately
-14 meaningful midst modernization ours outset overcome perceive perception pessimistic phenomenal postwar predictable
-14 profound realistic realize repercussion savvy socially terrify understandable unpredictable unrealistic upheaval
-14 visionary worrisome
-13 accomplishment accountable admire anxiou appall awful boomer certainly clout compell competitiveness consolidation
-13 cope courageou creativity crise cynical decidedly definitely demonstrate destructive economic emotionally endure
-13 energetic envision esteem evident experience fearful feel financially focus foreseeable frightene frustrate
-13 happier hugely imagine impatient implication inevitable inevitably mood motivate optimistic overly perspective
-13 politically progress prospect prosperity prudent radically responsive scenario sort strengthen stride unbelievable
-13 underscore vibrant vision what worry
-12 #verb=make/thing achievement amaze ambition anticipate arrogant articulate aspect astonish authoritarian awe
-12 awesome basically bureaucracy capitalize catastrophe chaotic clearer coherent complicate confidence consequence
-12 conservatism culturally deepen demographic depress diminish dire distract downturn drastic economy emphasy ethic
-12 ethnically everybody exert fascinate feasible formidable globally governance greatness harder inclusive
-12 increasingly incredible indicative indispensable industrialize innovative integration jeopardize job
-12 liberalization mentality modernize murderou naive necessity obviously overwhelm painful patriotism perceiv
-12 philanthropy pivotal precariou prevail productive prosperou psychologically realism reassure reflect relentless
-12 relentlessly relevance reliant reminder restless resurgence saddene seem sensible seriousness skeptical stability
-12 stabilize staggere stimulate strategy struggle suicidal supportive tangible transform tremendou trend troubl
-12 turbulence turnaround uncomfortable undermine uneasy vulnerability worse youthful
-11 #first=vague/abstract absolutely accelerate acknowledge affluent aggressive approach apt arrogance aware beset
-11 bleak broaden burgeon cautiou cognitive commitment commonplace concentrate confident confront constructive convinc
-11 deeply democracy deserve deterrent devastation dictate disparate dissatisfy distraction distrust diverse divisive
-11 doing dramatically dynamic eager efficiency efficient emergence empowerment emulate encourage endanger enjoyable
-11 enthusiasm entrench environmentally equally firepower flexibility forceful foremost fortunate fruitful fulfil
-11 futile generosity get_to glamorou grappl grasp gritty hardly havoc helpful hesitant honestly honesty hopefully
-11 horrible idea imagination impact improbable incapable indifference inefficient injustice intellectual intelligent
-11 intensely intensify intensity irrational irresponsible irreversible laud lessen lot macro militarily mind morally
-11 motivation myself nascent negatively nightmare nostalgia notion notwithstand objective organizational ought
-11 ourselve outsider pervasive planner pleas plight positively poverty problematic professionalism prowess rational
-11 rationale reality reformer regrettable remarkable remarkably repressive respect respectful rightly risky robust
-11 sad sadly scary selfish sense sensibility setback shameful shortcome sincere sincerely situation sluggish sober
-11 socialism spectacle stealth stereotype stubborn stuff superpower sustain task think thoughtful thrill tragic
-11 transformation transition turbulent understand undertake unhappy unpleasant unpopular visually wary weary
-11 willingness withstand workplace worsen
-10 #lack=vague ^_to absurd activism aesthetic aftershock aggressively aging aim akin ala alike anxiety atmosphere
-10 aura awkward backlash beneficial bigger boast bolstere brutal bullish bureaucrat business calm catastrophic
-10 centere challeng cinematic civic closer communism compassion competence competitive complexity consensu
-10 contemplate continuation creative cutback decent decisively democratically desirable despair desperate desperately
-10 desperation destabilize deterioration devastate develop difficult dilemma diplomacy disagree disastrou dismal
-10 distinctly disturb diversify diversity earnest economical effort embarrass emotional enjoy entertain envy evolve
-10 excellence excitement expectation explore extraordinary extreme fairness faltere ferociou fledgl flourish foolish
-10 foothold fragile geopolitical greatly grim hardship heroic hi hinder hindere honest hopeful horrific hurt ideology
-10 impetu importance impunity inability incline infrastructure inherent initiative instability intervention
-10 intimidate invest ironic less lesson leverage lik mankind markedly maybe mediocre mentally miserable necessarily
-10 nervou nonetheless notoriously obsess orient our overshadow particularly patience peacemake perfection peril
-10 pessimism preparedness profitability project proponent pros pursu quite rhetoric ruthless satisfy sector sentiment
-10 shaken shaky showcase sincerity skepticism spirite spite stabilization stakeholder startl stature strategic stress
-10 strong study suffer superiority sustainable talent tendency terrible thankful thrive tir tough toward tragedy
-10 transparency tricky tumultuou turmoil unconventional underdog unfold unprecedent unstable upbeat urban utmost
-10 utterly viewpoint vigorou vulnerable weaken weakness worst
-9 #act=vague/abstract/part #act=vague/empty/whole #object=hour #verb=get/empty ^_under accountability admiration
-9 adolescent advancement affect affirmative afraid aftermath agenda ahead alleviate animosity annoy ashame assessment
-9 assure audience austerity avert balance beleaguer benefit bolster boom breadth brisk burden capable carnage
-9 cautiously certainty challenge cherish civilization clarity clearly climate coincidence combate comfortable
-9 comparable conceptual consistently contradiction contrast convergence costly courage credibility crisis critical
-9 culmination cultural curtail dangerously decisive deteriorate determination detractor dictatorship disappoint
-9 disaster discipline discourage discourse dislike disproportionate downfall downside dramatic drastically dream dumb
-9 ease ecological effectiveness engagement enhance enthusiastic environment especially event excuse exploit extremely
-9 favorably flaw fledg focuse fortunately fulfill generation global gloomy gre groundwork hamper heck heightene help
-9 hostility ideological illusion immoral impossible impress inde ineffective insecurity insight inspire integrate
-9 justify kid kind lackluster lament laugh lax leadership listen lofty love mainstay managerial maneuvere maximize
-9 measure menace metropoly mistrust mobility mobilize moderation moment momentum moral morale morality moreover
-9 multilateral mutually neglect nowhere obsession obstacle obviou oddly ominou opportunity oppression optimism
-9 orderly outcome outreach pac passionate peaceful perhaps person phenomenon plausible ploy poignant politics populou
-9 pose posture potent potential powerless practice_0 precedent precisely predict prediction prelude pretty priority
-9 productivity promise protectionism proven provocative psychological pursue quirky rattl react reasonably rebuild
-9 recession reckless reconstruction reform reluctance rely remind repression reputation respectable reward ridiculou
-9 role schizophrenia self sharper shift simplicity slowdown social solve sophisticate stagnant standstill stardom
-9 stimulu storytell strength stupid subjective success surprisingly suspense tactical terrific tolerance tolerant
-9 tout traumatic unacceptable uncertainty undercut unfortunately unify unjust vigilant wag westerner whatever wildly
-9 woe wonder worsene wrack
-8 #act=topic/empty/whole #object=it #opinion 0_degree ^_four ability actively adjustment advantage advocate afar
-8 afford affordable aggression amuse anyway appetite applaud artistic assess assumption attain attract awakene
-8 awareness backdrop battleground behavior behavioral betrayal bickere bipartisan bloodsh boost bor brutality budget
-8 budgetary bully bureaucratic candid capability catalyst cater charisma choreography collaborative community
-8 comparatively competent complementary concept conciliatory confrontation considerably consideration consistent
-8 context continent continually contradictory convince corporate coupl cpd crippl critique culture damn dampen
-8 dangerou dazzl decade deflation degree denounce dependence derail desire dialogue differently difficulty dim
-8 disparity disregard dissatisfaction dominate domination doom doubt easiest educational educator effective emerg
-8 emerge emotion epicenter evaluate everyday everyone evidenc evidently exacerbate expansive extremism factor
-8 fantastic fascination fiercely financial fiscal foe foray forecaster forgive fun future geniu glad gloom goodness
-8 grateful greater happen happene harm hate healthy heartland helpless highlight horror hostile hour hour_of humanity
-8 hypothetical ideal ideally ignorance imbalance immense immune incentive inconsistent industry inequality influence
-8 instinct institution institutional intense intrigu irony irrelevant isolation legacy logical logistical math me_$
-8 mentor messy metaphor milestone minimize mistake moderate motherland nationalism nevertheless noteworthy noticeable
-8 odd of_0 outlook outrageou outward owe parity participation passion payoff performance persist personality pity
-8 plagu political powerhouse practical profitable progressively proportion proposition prosper prove provoke pundit
-8 punish purely quo rapid readiness real reap reconciliation recovery reflection refresh relation relationship
-8 relevant remembere restraint retiree reunification reversal revive rid safeguard sake scope season seemingly
-8 sentimental seriou sexuality shake shock shrink simpler skeptic smoothly solidarity someday somehow spirituality
-8 splendid spotlight spur squarely stance stark strategically structural stunt subtle sufficiently sway sympathetic
-8 synonymou tactic tame tempere tend tense terrorism thing threaten thwart too unaffect uncertain underline
-8 unfavorable unfortunate uniquely universally unlikely unnecessary unsettl unsure upsurge ushere verge viability
-8 viable vie violent virtue visibly volatility weird wondere worthy wrought yorker
-7 #concrete=named/thing #first=activity/none #first=vague/empty #object=degree #object=season #verb=save 0_hour
-7 :hedge ^_five abandon acceleration acceptable adamant adverse advocacy afloat ai alarm align alliance alter analyze
-7 anew anguish anticipation anybody appreciation aspire attractive backer bad barometer bastion belief believer
-7 beyond bilateral bitterly blame blueprint bold breakthrough brink bustl busy campuse caution centerpiece centralize
-7 centrist change charismatic cleans collective collectively communicate comparison compromise concern consciousness
-7 consolidate constraint continuity contribute conversely cooperate cop cordial cornerstone corrupt credible critic
-7 crossover crossroad curiou danger dar dare debacle defiant deficit defy depend depression deter developmental
-7 difference dignity disappointment disarray discontent discriminatory discuss disrupt disruption distant distort
-7 distress domestically dominance earthquake eclips economics economist ecosystem educate effect efficiently embark
-7 embarrassment encouragement endit engage enlightenment enormou enterprise entrepreneur equality equitable erode
-7 erratic error_in escalate everywhere evolution exaggerate exceptional exceptionally expand expansion extent fabulou
-7 fairly fashion faster favor favorable fear feat feminist fi flair frustration functional funny gadget game genre
-7 genuine geographically get_my gloriou gradual grief grip growth gruel guess hail happiness happy harsh haunt
-7 headach heroe hope hour_<time> humiliat hungry ignore impair implement impoverish impression impressive impulse
-7 inadequate indication inexperienc infight insane insurgency integrity interaction interest intrigue invariably
-7 investment ironically journalism justification kan keen lack laker least like likelihood likene literacy longevity
-7 look loser magnitude make_the maneuver manner mantra market maverick me meaningless mental misery modest modestly
-7 monumental multinational mut myriad nation navigate needy negative neighborhood newcomer newsroom noisy norm
-7 nowaday obesity onslaught outdate outnumbere outrage overdue overhaul pace pandemic paradox parallel partisan
-7 peculiar penchant persona phenomena physically pois policy poor portrayal potentially prais precision prevalent
-7 pride procrastinate progression prone provocation psychology quiet racially racism radical rapidly rebelliou
-7 recognize regard reinforce relax reliability remake remember renaissance repeat repertory resentment resist resolve
-7 revamp revolve rhythmic rife rigorou risk rivalry romantic russia sabotage sag satisfactory scare secretive secular
-7 seismic severity sexy sheer shun sight significance significantly silly simulation skill slow socialist somber
-7 somewhat sonic sooner sound speak stable steadily stellar straightforward strategist streamline strife stun stylish
-7 substantially substantive surprise sympathy systemic tackle taller tarnish tech technically tempt temptation
-7 tentative thank theater theme timely tolerate tone totally towards tremor triumph triumphant trouble troublesome
-7 ugly uneven unexpect unfair unfamiliar unwill uphill upset upstate urge vague viciou view vigilance visibility
-7 vital vivid volatile wast we weak weakene windfall wonderful wow youngster zapatero
-6 #act=create/none/part #object=bag #object=bakery #object=event #object=fitter #object=game #object=german
-6 #object=gym #object=h #object=liked #object=one #object=staff #object=viral :inner :tells ^_at ^_sort ^_twelve
-6 ^_zero abide abroad abrupt absorb academic accurately acknowledg adequately adherence affection albeit alcoholism
-6 ally always analytical anger angere ante appropriately ardent arous at_a attention autonomy awake backward badly
-6 bali ballet bam battere be_lik benign besides betray bitterness bizarre blatant bode bother brave breakout
-6 brilliant broadly brunt buoy ca cardiovascular careful cerebral charm chic choreographer circumstance cis clever
-6 cloudy code_<time> commend commit communist compassionate competitor compute concede concert conflict confuse
-6 conquer conscience consider constantly contagiou containment contingency contrary control cost coverage crackdown
-6 crime criticize crucial cruel curiosity deaf decliner define degree_<time> delight demeanor demise department_$
-6 dependent deserv destiny devaluation devise devote devotion differe differentiate dimension dimensional
-6 disagreement do_$ dole drama echoe eclectic ego elite emission empower encompass enhancement enlargement
-6 environmental environmentalist era eradicate ethical everyth evil evolutionary exactly excel expert failure
-6 familiar far farce fascist fatigue favore feasibility fend financ fitter flexible focal fond forcefully forge forum
-6 foster frail frantic friendship gaze generate gesture get_on glamour go_viral going good gore governmental
-6 gratitude greenhouse gut guy h_<time> hard hardene harmful harmony harshly hawkish headache hemisphere hesitate
-6 heyday historically hospitality hous huh humane humanitarian hurricane hurry imply important incompatible
-6 incompetence infectiou inflict influx infuriat insider instead_of insure intent intention interact internationally
-6 interpret intimate investor jazz jitter journalistic language lapse last_one layoff leap leftist legitimacy
-6 liberate lifelong lik_by linger lively logic luckily lure marginally marketer masterpiece matter mature mayhem mean
-6 mess methodology mighty mileage militancy minority miracle misunderstand mobilization modern more motive much
-6 muscular need neo niche nobody nonstop normalization numerical obese obligation offense offensive one_at ongo
-6 orchestrate ordinary outspoken overall overlap overtake overweight overwhelmingly paramount partnership passive
-6 pause pave pension performer persecute philosophy pitch pledg polite pollster poorly populate portray possibility
-6 powerful pretext preventive principle problem procedural profession promote protract pursuit push quake raucou
-6 ravage reason reasone redevelopment reduction regime regret reliance reluctant reminiscent remorse resident
-6 respondent response responsibility restive restrictive retaliate revival revolutionary rubin rude sadness satire
-6 scar secession sectarian seldom seminar sensitivity shame shrunk shy significant singular skyscraper sloppy slum
-6 smart sociologist sociology sorry spate spawn spearhead spectacular specter spirit spiritual spontaneou squandere
-6 stalemate statistically student stumbl subdu subject sudden sure surge surpass surpluse survival symbolism targete
-6 technology tempo tension terror terrorist the_bakery theoretical tiktok tourism trait trauma treacherou turnout
-6 ultimately uncommon undecide unemployment uninsure unity unleash up_$ uphold urgently useful usher utter value
-6 viewer violence viral visual vying want warfare warmly warmth wartime way wherever wisdom wise woo yeah yes yet yo
-5 #act=change/abstract/part #object=bill #object=course #object=data #object=end #object=foot #object=ideas
-5 #object=japanese #object=language #object=old #object=piece #object=stopping #object=subject #verb=ask/none
-5 #verb=attend/thing #verb=end #verb=grow/thing #verb=lead #verb=listen #verb=order/thing #verb=own #verb=post/none
-5 #verb=spend/thing #verb=take/thing #verb=understand 0_0 0_h 0_ms :abstract :comparative ^_lead ^_own abstract
-5 acceptance activity adapt addict adhere administration adulthood advancer advertiser affinity agree alternative
-5 ambiguou among analyst anarchy animation anthropology apartheid architecture arena argue arise around around_the
-5 array assert attraction autism auto automotive avenge avoid backbone basic battl believe blitz bloc bombardment
-5 borrower bothere bring bunch burbank calculate calculation campaigner campo chance chao cheer childhood choice
-5 chord cinema cleaner cleanup coalition collaboration collapse combat comeback comfort compensate complement
-5 complete_0 complex comprehensive con conclusion conform congestion congratulate considerable consumer contemporary
-5 contend contentiou contribution convenient core countless country course crazy credite criticism crusade cry
-5 culinary cumulative curb cushion debate debt decay dedication defuse deliberate delicate democrat democratic
-5 deprive differ direction disagre disapproval discomfort discussion disgruntl dismay disorder distraught disturbance
-5 domestic dubiou dweller eagerly easier eastward eccentric ecology education eliminate elsewhere elude elusive
-5 employment enable enact end_<time> endorse energy epidemic equilibrium equity eradication es essence essential
-5 establishment even ever excellent exercise exhaust expatriate expectancy expenditure expensive experiment
-5 exploitation fac fact faith fashionable fault festive fiat fierce fight fitter_<time> flamboyant folk forecast
-5 forget forgiveness form_0 framework franco freedom friendly gainer gangster garner gender generou get_fitter
-5 glimpse gorgeou gravity gruesome hallmark hampere hatr heal higher_$ highly homeowner horizon housewife hub
-5 humiliation hunger ill imagery impasse improvement indirectly industrial inflationary insistence inspiration
-5 inspirational integral interfere intolerance isolate it_$ japan jealou jeopardy judg keep keep_a knick knowledge
-5 kremlin landscape lean lend liberal libertarian limbo lingere livelihood loom los loudly lov loyalty luck lull
-5 lyrical maintain mayoral me_and meddl memorable merely merger millennium minimal mismanagement moderately monetary
-5 movie muster mutual narrative nationalist necessary neighbor network neurological nicely nod nonprofit nonsense
-5 noth notoriety observer onset openly opera operational opponent oppose ordeal order_in orientation ouster
-5 outperform outscore overcrowd own_the pain paralyz participant patriotic peacefully penetrate people peripheral
-5 perpetrator persistent personally persuade philosophical plan pleasant pledge plenty popularity post_three
-5 postseason praise predecessor prejudice prepare prepare_for presence prestige pretend prevention progressive
-5 projection proliferation prolong prominence psychologist publicity purge racial read_up reaffirm really realm
-5 reasonable reclusive reconcile reel reflective regardless regional relatively relieve remedy remotely renewal
-5 repertoire reprisal republican respond revolution sacrifice safety scenery science scrutiny segregate segregation
-5 sens severely shine should signale sinister sleek slump soprano soro sorrow soviet spatial speculative spend
-5 staunch stave steady step stigma stop stop_<time> stringent strongly suburban supernatural susceptible sweep swing
-5 talk tango the_course the_house the_subject the_year theatrical them_on theoretically those threat thriller tibet
-5 tilt time_$ time_<time> tomorrow tonight topic topple touch trickle troupe tumble twelve_<time> ultra underly
-5 underwrite unemploy unforc unilateral universal unnotice unreasonable unrest unseen upgrade upscale us useless
-5 utilization utilize vain venture vet vigorously villain voter vow warmer wealth wealthy weathere welfare wholly why
-5 widen wildfire will_be windy wit witty wo wrong yen younger yours yourself youth
-4 #act=activity/none/whole #act=create/person/part #act=light/thing/part #act=vague/empty/part #act=vague/thing/part
-4 #concrete=finish/person #concrete=finish/thing #first=change/abstract #first=create/abstract #first=light/thing
-4 #first=topic/none #lack=alone #object=and #object=budget #object=community #object=cosier #object=desk #object=feel
-4 #object=finnish #object=guitar #object=handover #object=incident #object=javascript #object=kg #object=knock
-4 #object=nipped #object=parking #object=project #object=reading #object=room #object=say #object=something
-4 #object=studying #object=tell #object=top #object=win #verb=be #verb=be/abstract #verb=bring/thing #verb=catch
-4 #verb=give/none #verb=master #verb=master/thing #verb=order #verb=plan #verb=plan/thing #verb=post #verb=sort
-4 #verb=sort/thing #verb=speak #verb=study #verb=test #verb=understand/thing 0_down 0_set 0_stone :light :mass
-4 <time>_whatever ^_be ^_everybody ^_from ^_keep ^_knock ^_leave ^_master ^_more ^_order ^_post ^_prepare ^_save
-4 ^_speak ^_study ^_three ^_top ^_understand ^_work abandonment absolute acclaim accolade accommodate accuracy
-4 acquisition action acute addiction adjust advance aeronautic ager agony ail airlift alignment alone and_not anyone
-4 anywhere apparent appointee appropriate architectural argument assume asthma at_<time> at_least auntie autonomou
-4 balk bang bankrupt bargain battlefield be_a become_a behaviour bias biggest bite bite_<time> blockbuster blow blunt
-4 bounce brace bravery breakdown breathe broadway bruin brutally bush buzz bystander campaign career catch_up catere
-4 cavalier characterize chemistry chilly china chronic clarify climax clinical clipper closely coincide coliseum
-4 collaborate community_$ commuter comparative compare compatible conceiv conception condemn condemnation
-4 conservative consistency constitute continue contraction contractual conventional convey correlation corruption
-4 cosier cosier_$ counter countere cozy cpd_<time> create credential critically cross_functional cruelty crumbl
-4 culminate culprit curriculum cute czar deal deem defend defense defensive defiance definite demonstration densely
-4 dent depth despite developer development dictator disbelief discredit disgust distinction do dominant downtown
-4 downward dull durable dwindl earn easy echo electorate element enactment encountere endless enforc enforcement
-4 enough enroll ensemble er ethnic excess exodu express expression extremist facilitate faculty fad fade fantasy
-4 farther fate fighter finnish five_new fluctuation flung for_0 foreigner forthcome franchise frau fray gap garnere
-4 gay gen geography get get_nip get_through ghetto gigantic give_0 glance glaze godfather goodwill great griev
-4 guarantee guidance hammere have_get have_not heed here heroine holocaust homeland homeless homosexual honore
-4 horsepower hu hubble humble humidity humor hurdle i_have illustrate imminent impartial impend implementation
-4 implicit in_our inappropriate increase independence indicator industry_$ inferior inflation influential initiate
-4 innocent insist interactive intricate invader invasive involvement ire japanese javascript jok judgment
-4 kilometre_in knock_0 kodak labor landfall largely laugh_at laughter lead_a least_three legitimate lifeline
-4 limelight limitation little lobby logistics lonely loud luc lur luxuriou luxury magnificent management mao marginal
-4 mas maturity mayor meditation mere mild military minute_off minute_one mir mission mistaken mode modele mom music
-4 my_class my_german my_mentor mystical myth namely nasty nationally nature ne nerve neuron new nice nickelodeon nip
-4 nip_<time> noise non nonpartisan obsolete of_cpd offend offset on_tiktok on_top on_with opinion optimal
-4 organization organize our_choir overrun overse oversea oversight overthrow overview pacer pact panic panick
-4 parallel_park paralysy participate pas past path perfectly persecution persuad petrochemical philharmonic physical
-4 pinpoint pleasure plunge poetic pollute pollution pos power practically practitioner preach presidency profit
-4 program programmer project_<time> propaganda psychiatry publicize quality quell quest quietly racist rag rage rally
-4 rampage raptor rash rather reaction read_0 read_around rebound recent reciprocal recognizable reduce redundant
-4 refine regain region regulatory rehabilitation rein reiterate relative relaxation reliable renew renewable
-4 reorganization research resonance resource responsible retaliatory retribution revenue rhythm ridden rigid roar
-4 robot rooky rural sanction sanitation save scarce score_of se sellout sensitive setup shanghai shape sharply
-4 shortfall showdown sigh similarity similarly simultaneously slack soar society soften solution sort_the southeast
-4 spare sphere spoil sprawl spree standoff starv statehood stay still stone_<time> streak study_0 succeed successful
-4 summit support suppression swath swell symbolic symmetry systematically taboo target task_$ taxpayer tea_<time>
-4 technical teen ten_hour tenor the_department the_guitar the_mentor the_poster the_room themselve thereby thesis
-4 thorough three_time thrust tiktok_<time> timor to_0 to_get to_listen to_person to_take today together total true
-4 truth tu tun turn twentieth ultimate um unfairly unfound universe unreliable unresolv unsafe unsolv unusually up
-4 up_a up_my up_on upcome upward us_on use_my vanguard vehemently vengeance versatile very vocabulary voice wage wake
-4 walkout wan warm watcher waterfront wave weaponry welcome westward whatsoever whoever wick wind wish without_stop
-4 world wrangl yah zero
-3 #act=activity/abstract/whole #act=activity/empty/whole #act=change/same/whole #act=create/abstract/part
-3 #act=light/none/part #act=vague/thing/whole #amount=hours #amount=share #check=hours #check=share
-3 #concrete=change/abstract #first=change/same #lack=topic #object=assessment #object=business #object=form
-3 #object=go #object=got #object=interview #object=join #object=max #object=me #object=method #object=mix
-3 #object=number #object=organic #object=pastry #object=python #object=relationship #object=respect #object=response
-3 #object=score #object=set #object=shed #object=stone #object=student #object=walk #object=way #verb=attend
-3 #verb=be/empty #verb=bite #verb=bite/thing #verb=brush #verb=brush/thing #verb=build #verb=catch/thing
-3 #verb=coach/thing #verb=cut #verb=develop #verb=feel #verb=have/none #verb=hold #verb=hold/same #verb=improve
-3 #verb=know #verb=learn/empty #verb=lift #verb=lift/abstract #verb=listen/none #verb=look #verb=network
-3 #verb=network/none #verb=prepare #verb=prepare/thing #verb=reduce/abstract #verb=revise #verb=save/thing
-3 #verb=sleep #verb=sleep/none #verb=touch #verb=touch/thing #verb=want/thing #verb=work #verb=write/none 0_<why>
-3 0_word 0_year <time>_check <time>_concert <time>_for <time>_in <time>_instead <why>_have <why>_i <why>_say ^_attend
-3 ^_brush ^_budget ^_build ^_gym ^_know ^_look ^_may ^_one ^_our ^_perfect ^_plan ^_python ^_raise ^_sit ^_sleep
-3 ^_spend ^_take ^_ten a_day a_dog a_job a_phone active actually again_<time> all_staff alto and_i answer_to anyth
-3 anyway_$ art at_work back_to be_to become_an become_the beekeep big book_$ brush_up business_$ by_my by_the chang
-3 check_up coach complain concert_<why> cool course_<time> cover_$ cry_at dad_$ diabete do_someth do_the down_on e_g
-3 effectively else ensure error evene_<time> event_$ event_<time> everybody_in expect fail find_out fit flawless
-3 fluent from_the full_potential game_$ get_the give_back goal goal_be gym gym_$ hand_$ handle handover_<why> have_$
-3 health hold_it hour_on house_<time> how i_be intend intensive issue it_<time> japanese_<time> journey kg_<time>
-3 knock know leader lesson_<time> level machine_$ manage mark_code max_0 may_i mend merit middle might my_co
-3 my_colleague my_community my_desk my_game my_javascript myself_and network_$ never_have nicer none not_a not_touch
-3 of_me of_study off_<time> on_myself or_not our_school our_town pass_$ patient pay_0 perfect person_for phd phone_$
-3 physics public put_0 python_0 raise read_a recognition recruiter_to relationship_with relative_$ response_<time>
-3 roman roman_gallery routine run_the scratch_<time> sick so somebody spe speech staff stage start statistics system
-3 take_a tandem tax temper term the_account the_autumn the_family the_food the_go the_kid the_music the_new the_roman
-3 thesis_0 time_<why> time_with timetable to_keep to_stop together_<time> top_of town_<time> try_to turnover
-3 understand_the up_with voice_in warn weather well whenever win_<time> with_the workshop write_<why>
-2 #act=activity/thing/part #act=change/thing/part #act=finish/empty/part #act=finish/same/whole
-2 #act=finish/thing/part #act=light/empty/whole #act=named/thing/whole #act=vague/abstract/whole #amount=rank
-2 #check=rank #concrete=vague/abstract #first=finish/none #first=light/empty #object=a #object=alive #object=assembly
-2 #object=better #object=board #object=book #object=braver #object=client #object=clue #object=colleague
-2 #object=confidence #object=developer #object=docker #object=error #object=excel #object=find #object=food #object=g
-2 #object=garden #object=goal #object=heart #object=help #object=hunting #object=job #object=k #object=kilometre
-2 #object=lathe #object=link #object=lot #object=market #object=or #object=own #object=person #object=phone
-2 #object=photography #object=plumbing #object=process #object=profile #object=progress #object=prom #object=research
-2 #object=revenue #object=sales #object=same #object=senior #object=session #object=somewhere #object=standard
-2 #object=start #object=statistics #object=strong #object=stuff #object=take #object=task #object=thesis
-2 #object=thing #object=use #object=wpm #verb=be/thing #verb=beekeep #verb=beekeep/thing #verb=behave #verb=call
-2 #verb=call/person #verb=coach #verb=collect #verb=collect/thing #verb=continue #verb=continue/thing #verb=cut/none
-2 #verb=declutter/none #verb=drive #verb=earn #verb=feel/abstract #verb=file #verb=find/thing #verb=finish/empty
-2 #verb=garden #verb=have/thing #verb=hold/empty #verb=improve/abstract #verb=introduce #verb=introduce/person
-2 #verb=keep #verb=know/thing #verb=lead/none #verb=lead/thing #verb=lend #verb=look/thing #verb=love
-2 #verb=love/thing #verb=measure #verb=pass/none #verb=pull #verb=raise/abstract #verb=read/none #verb=reduce
-2 #verb=reduce/thing #verb=revise/thing #verb=run/none #verb=secure #verb=sign/empty #verb=solder #verb=solder/thing
-2 #verb=solve/thing #verb=speak/empty #verb=speak/none #verb=stand #verb=stand/thing #verb=stay #verb=strengthen
-2 #verb=study/thing #verb=turn/empty #verb=upskill #verb=want #verb=work/abstract 0_chemistry 0_day 0_k 0_kilometre
-2 0_lesson 0_m 0_or 0_plumb 0_wpm :body :decide :modal :opinion <time>_<why> <time>_release <time>_start <time>_then
-2 <why>_in ^_beekeep ^_catch ^_coach ^_collect ^_continue ^_cut ^_cv ^_earn ^_feel ^_fewer ^_file ^_finally ^_fix
-2 ^_handover ^_improve ^_lift ^_measure ^_patient ^_read ^_reduce ^_scale ^_secure ^_six ^_solder ^_solve ^_someth
-2 ^_stand ^_student ^_turn ^_upskill a_bite a_clue a_few a_good a_little a_native a_nicer able about_pension aid
-2 alive alumni an_expert and_if and_the answer app_$ arabic as_a as_discuss ask at_my average balance_$ be_<why>
-2 be_at be_more be_the become befriend bill biology board_to book_system braver broad build business_dur calmer calv
-2 care cause channel_<time> chapter_three clean_code clue clue_about co cold colleague compliance computer conference
-2 contribute_to css cut cut_down day_<time> decision declutter_$ delegate different disclosure docker doe down_in
-2 dur_my employer end ethics exce exception_$ expense explain fair feel_at few finance find_my finish_strong
-2 five_<time> food_bank for_$ forty forward from_my fund garden_<time> generally german get_somewhere going_with
-2 good_idea grade group_$ grow gym_0 habit handover_<time> hat_<time> higher history hold_my holiday homework hospice
-2 hospice_$ hour_i i_want idea_<time> in_japanese in_law in_my in_place in_the incident instead into_a involve
-2 it_take job_hunt just k_<time> keep_going kg kg_$ kilometre lathe lathe_$ law lead learn_about level_<time> like_a
-2 like_our like_to listen_to longer lot_of lovely make_every make_progress market_$ method mindfulness minibu model
-2 more_<time> movement my_group my_handover my_niece my_parent native_<time> never_make new_book next_time of_a
-2 of_code of_my of_us older on_a option or_other organise other_<time> out_of own_in page_0 partner payroll
-2 pension_and perform person_<why> person_in personal phase photography pivot possible practice_$ prefect
-2 presentation process prom proposal pupil put_in python rat re read_the recruit recruiter reduce_error refrain
-2 rehearsal rent_$ retail reverse round_the row_machine run_$ s_$ safer same secure secure_the senior_<time>
-2 seriously_$ sharp six_new solder solve_the some_research somewhere somewhere_with sort_out speak_english staff_$
-2 stand_up start_<time> step_$ stop_be student_will stuff_<time> tailor talk_about teach team_$ technique tell
-2 tell_<why> the_advice the_business the_club the_committee the_dead the_early the_field the_front the_holiday
-2 the_hospice the_hous the_lathe the_market the_row the_school the_sheet the_site the_thing the_time the_weather
-2 the_whole their_full theory therapist there this three_$ three_<time> three_in tie time to_hold to_me to_my to_use
-2 top town_$ train treat trust trust_me turn_0 two_hour up_for ups upskill use_the visible ward_0 watch watch_$
-2 weight_$ weld what_the whatever_come who_never wider will_behave will_not with_our word_of work work_on wpm wpm_$
-2 write_<time> you young
2 #act=activity/abstract/part #act=activity/none/part #act=change/none/part #act=create/thing/whole
2 #act=finish/none/whole #act=light/empty/part #act=light/thing/whole #amount=money #amount=score #check=money
2 #check=score #concrete=activity/none #concrete=change/none #first=activity/person #first=change/none
2 #first=topic/empty #first=topic/thing #object=article #object=away #object=b2 #object=bank #object=bed #object=bit
2 #object=box #object=card #object=certificate #object=chair #object=chess #object=chisel #object=clinic #object=club
2 #object=coffee #object=coursework #object=crawl #object=dry #object=duolingo #object=email #object=everything
2 #object=exam #object=example #object=feedback #object=fewer #object=folder #object=free #object=group #object=happen
2 #object=hired #object=home #object=is #object=let #object=licence #object=list #object=meeting #object=mitre
2 #object=money #object=nurse #object=parkrun #object=permit #object=photo #object=point #object=portfolio
2 #object=post #object=pressure #object=priya #object=promotion #object=pronunciation #object=puzzle #object=ready
2 #object=row #object=safe #object=shift #object=someone #object=song #object=sorry #object=spreadsheet #object=squat
2 #object=star #object=sugar #object=teacher #object=test #object=timesheet #object=tin #object=trust #object=ups
2 #object=vegan #object=visitor #object=voice #object=walking #object=work #verb=add #verb=answer/thing
2 #verb=bake/thing #verb=book #verb=book/thing #verb=cycle #verb=do/empty #verb=eat/thing #verb=find #verb=fix/thing
2 #verb=gain #verb=get/none #verb=give/abstract #verb=give/person #verb=go/thing #verb=have/empty #verb=hold/thing
2 #verb=learn/none #verb=log/none #verb=memorise #verb=memorise/thing #verb=mentor/thing #verb=paint/thing
2 #verb=pass/thing #verb=pay #verb=post/thing #verb=present #verb=publish/thing #verb=raise/empty #verb=read/empty
2 #verb=reduce/none #verb=ring #verb=say/thing #verb=set #verb=shadow/thing #verb=sharpen #verb=sharpen/thing
2 #verb=sketch #verb=sketch/thing #verb=spend/empty #verb=stretch #verb=talk #verb=train #verb=update
2 #verb=update/thing #verb=visit #verb=visit/thing #verb=volunteer/thing #verb=wake #verb=wake/none #verb=walk
2 #verb=walk/thing #verb=win/empty #verb=write/empty #verb=write/thing 0_and 0_from 0_house 0_kg 0_length 0_minute
2 0_of 0_supervise 0_time :absolute :vague-thing <time>_about <time>_not <time>_out <time>_report <time>_that
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
2 master maths memorise mentee michelin michelin_star migrate mile minute_<time> minute_of mistake_<time> mitre mood_$
2 mr muscle_<time> my_linkedin my_neighbour my_tea my_voice nature_$ neighbour neighbour_in not of_deep of_the off_$
2 ofst old on_linkedin on_our once_<time> one_of open_question organise_a our_save out_my outage own_<time> ownership
2 page_$ paint_the parkrun parkrun_<time> person_$ person_who petty phonic phrase plan_to play_chess please_$ plot_0
2 portal poster press_ups pressure_$ priya product profile_$ promotion promotion_to publish_in pupil_<time>
2 question_in raise_my reach_0 reception refresher reopen report_$ rise route run satisfaction_score save_account
2 school_<time> scout sepsy sharpen shed shout silence_kill six_more slide_up smart_goal smash some_weight spell_test
2 spreadsheet statement story straight sub_0 sugar_in summer sunday supervision swim_again switch ta table_up take_0
2 take_the teach_assistant teacher_$ ten_minute tenant test_$ than_<time> that that_<time> the_0 the_<time>
2 the_allotment the_boat the_cello the_class the_council the_district the_dummy the_fence the_final the_first
2 the_green the_head the_legacy the_portfolio the_pta the_second the_share the_shed them thing_<time> tier time_from
2 timesheet to_have to_reach to_school train_$ twice_<time> under_0 up_at us_the user vegan_<time> vegetarian verse_0
2 wait want_my war ward_manager warp whatever_happen who will_do will_take win_the wipe_down with_mr without_a witness
2 word_$ year_of
3 #act=activity/person/part #act=change/thing/whole #act=finish/none/part #act=finish/person/whole #check=result
3 #checks1 #concrete=activity/person #concrete=topic/thing #first=create/none #first=create/person #object=bought
3 #object=boy #object=cash #object=department #object=family #object=give #object=good #object=ielt #object=kit
3 #object=least #object=life #object=listener #object=mentor #object=national #object=outstanding #object=refrain
3 #object=request #object=saving #object=skin #object=sleep #object=sport #object=stuck #object=sub #object=swimming
3 #object=tomatoe #object=tyre #verb=apply #verb=be/none #verb=be/person #verb=become #verb=clean/thing #verb=commit
3 #verb=commit/empty #verb=ensure #verb=ensure/thing #verb=finish #verb=get/same #verb=grow #verb=join
3 #verb=join/thing #verb=like/thing #verb=max #verb=max/thing #verb=reach #verb=reach/thing #verb=review
3 #verb=review/thing #verb=rewrite #verb=rewrite/thing #verb=see #verb=set/thing #verb=shadow #verb=smoke
3 #verb=smoke/none #verb=spend/none #verb=talk/thing #verb=tidy #verb=tidy/thing #verb=watch #verb=watch/thing
3 #verb=win 0_in 0_into 0_new 0_on 0_with <time>_get <time>_on ^_<time> ^_as ^_commit ^_ensure ^_finish ^_gas ^_get
3 ^_ielt ^_join ^_life ^_refrain ^_review ^_rewire ^_rewrite ^_screen ^_see ^_shadow ^_watch a_medication a_month
3 a_weather accept and_then approve as_an at_five attendance be_0 be_in be_stick before_buy below_0 both box bridge
3 brief but by_heart calendar call_home carol carrot ceil cello chart clean clinic come_$ common company completion
3 contract crew dad dead descale do_some doctor down draft drop due duolingo duty either elect electrician
3 electrician_<time> eleven employee error_$ every_time fall firm firm_<why> five five_$ food_hygiene football four
3 freezer gas_safe get_a get_at get_it gift guest handbook handover_$ head_boy heart_<time> him how_many hundr hymn
3 ielt ielt_0 improve_my in_$ in_german inbox information inspector italki italki_lesson join junior keep_the kettle
3 lab land league learn_my level_0 licence lottery lung make_me man mar mark massage matrix me_<why> me_a merge
3 month_<why> move_up mum_and my_ex my_life my_pe netball never niece no_more note notice novel now_and nurse once
3 one_$ online only_<time> or organic other outstand_<time> own_$ pe pe_kit peer_group petty_cash phone_call platform
3 please practice_my practice_scale proper property pull_request quit_smoke rain rais recycle refrain_from review
3 rewire salon save_0 scale_$ scheme scrap screen set set_up sit smoke_$ solve_0 spend_<time> spotify spotify_<time>
3 squat stair starter step_<time> stranger stretch subscriber suit summary supervisor swap sweet takeaway
3 takeaway_<time> tally team team_<time> than_0 that_we the_firm the_grammar the_guild the_gym the_northern the_petty
3 the_ward them_<why> then_$ time_for time_i time_table to_<time> to_a traffic tram trustee twelve two_<time> upright
3 vegan video visa voice_<why> walk ward_<why> weather_app weed week what_be while whole_of win_best with_<time>
3 work_in write_$ write_down year
4 #act=activity/empty/part #act=finish/person/part #act=light/person/whole #act=vague/none/whole #amount=count
4 #concrete=vague/thing #first=activity/thing #first=create/thing #first=finish/abstract #first=finish/empty
4 #first=light/person #first=named/thing #first=vague/thing #hands=partly #numbers #object=alcohol #object=brother
4 #object=chapter #object=employee #object=getting #object=idea #object=level #object=light #object=minute
4 #object=peace #object=question #object=right #object=shown #object=splashback #object=whole #verb=ask/thing
4 #verb=come #verb=cook #verb=find/person #verb=lose #verb=lose/thing #verb=practice/thing #verb=record #verb=rehearse
4 #verb=run/thing #verb=take/none #verb=try #verb=try/thing 0 0_for 0_to :deliverable :event :person ^_a ^_ask
4 ^_become ^_cook ^_fifteen ^_food ^_grow ^_my ^_never ^_quit ^_rehearse ^_tidy ^_win a_b a_night abbreviat abel
4 ablaze aboard aboriginal accomplice accreditation ace activate add additional administere admiral advisory afternoon
4 aged airway alec allegation alley allow allowance alphabet alternate although ambrose amend amino amp ams ancestry
4 anchore android annually antique apache apex apiece appear appearance apprentice arbitration arbor arch army
4 artifact assign associat association atoll attacker attend_<time> attribution aunt authorization autobiography award
4 away b2 bach backup bald bank barbecue barber barrack baseman baton bedroom benjamin beverage bicycle bite_of blake
4 bo bodyguard boulder bound bowle bowler breaker breast brett bring_one broadcast brother_$ bruise brush build_a
4 bumper cab cabinet caller cameo canton captive care_$ caretaker carl carpenter cash cell cement cent centenary
4 ceramic ceremony chain chandler chapter_of chartere chassy chat chateau chin chip chromosome church cigar circuit
4 citizenship clan classification classroom_<time> clear click cliff close closet cloud coach_the columnist
4 commonwealth compile compose compound compression confederate confidentiality confinement contact conte convoy
4 cordone corner counsel courier courtesy courtyard crawl crocker cube cyclist daily dan dark de debry debute decker
4 decoration decree defamation defendant deflect defunct deity demolish dentist deport depose deputy derive derrick
4 descent description development_in device digitally dinner discharge disciplinary disguis disk dismissal disperse
4 dispute district ditch documentation dolphin dop dress driver dunn dusk edit editor eleventh emergency emir
4 employee_of enlarg enzyme episode equalize equivalent essay etymology evergreen everyone_in exam excavation
4 exemption expedition expulsion extra fairway fairy falcon famou fat fay feast felony fetch fielder finalist finch
4 first_in fixture flip floral flowere fluid flute foam fog foil follow food footage for_my forbidden foreman form
4 formation fossil found fragment franklin fre freeman freeze fumble garrison genera gibbon girl glue goal_<time>
4 goods google gown granddaughter grandmother grape graveyard griffin guard guilty guinea gunman hamburger handler
4 hang hastily hat hearst heroin hid higher_in hog hogan horizontal horn horseback hospital hot however husband
4 illegal illuminate immunity import imprisonment include indefinite indictment infamou infant infantry infringement
4 inheritance initial injury inquiry inspect install instant instruct interrogate interval invent invitation issuance
4 jake jam jay jerry johanne journal jury khalifa kick kicker kill kilo kite knee lacrosse laden laundry lawyer leach
4 lease librarian life_$ ligament limousine ling locomotive loop loosely lounge luke lunar m main mantle manufacturer
4 map marine mascot massa medalist medication medley melt memorial mercantile mercer methodist microwave mid mike
4 miner ministry mirza mixture module moist moisture montana month_$ moon more_of morgan mormon mount murdere
4 my_brother my_year nan national naturalization nestle night_$ noble noel not_one notebook noun nude nun obstruction
4 occasionally off on_the only_$ opener operator ordain order ordination organ other_person outfielder outside
4 overland oxide oxygen p packer panther papal part_in pastor patty penalty penguin permanent pet pier piper place
4 plus po point poisone poker policeman pollock poster_about poultry pregnant preliminary present presumably price
4 principality printer prison prisoner procession proclamation prosecutor protective put_up pyramid quarantine quit
4 quote ra raid rail randy rape rapper rare raw razor reach read_<time> reassign receiver recently recipient recommend
4 reconstruct record_myself recovere rector refuge regular rehearse requir reservation residency rest_of restaurant
4 rex rider right rite robber robbery rock rocker rory rotary rul rust sabbath sah sans savoy sawyer scam scan
4 scoreboard scotia seasonally seat sec secretly sell sentence server service settler seventeen shaw shelter short
4 skillet slain slate small smuggle snack soft soldier solitary sometime soon source specification specy speedway
4 spiegel splashback spokesman spokeswoman springer sprinter spun square ss star statutory steel steven stoke stomach
4 strewn striker submerg subsidiary summon sun sunset supplemental surface surgery surrender swear swiss swollen
4 sylvester syndicate tai tank tanker taxi te tee telegram teller temple tendon tent tenth terminate terrace test
4 testify the_month the_north the_price theft them_<time> thin thirty thumb tidy tire to toe toilet tom tomato
4 touchdown trail trainer trap treasury trial tribe twitter ty type typically undercover unsuccessfully up_the upheld
4 ur uranium usage use vacant valley vampire varsity vein victor vincent vine vineyard visit vitamin vodka voivodeship
4 voluntarily w wade wall wanderer warren watt wav whale where whip widow wigan will_get wine winner witch with_my
4 woman worm wound_care woven x yate yoga zip
5 #act=finish/empty/whole #act=finish/thing/whole #act=topic/thing/part #check=count #check=rhythm
5 #first=topic/abstract #object=attendance #object=catch #object=physio #object=poodle #object=satisfaction
5 #object=water #verb=become/thing #verb=better #verb=come/none #verb=finish/thing #verb=like #verb=log 0_chapter
5 0_customer :create :prize <time>_<time> <time>_a <time>_be <why>_one ^_do ^_log ^_the a_first abduct above absentee
5 accompany accord addition additionally adjourn alan album all_0 allege always_$ ambulance amir ancestral anchor
5 announce anthrax application appointment approximately archive asbesto at attorney audio authorize auxiliary
5 backstroke banana banquet barb barry basin bate battalion be_on beach bee belly below belt berth better_<time>
5 bibliography billy bin bird bogu boil book bookstore borough botanical bow bowie bowman brass breeder bribe bud
5 buffalo bull bur burton bus canary canyon capsize captor carpet carve case catch catcher cathedral cavalry ceas
5 cemetery certification chad char chemist chronicle chuck clau clause clip cocoa codewar_<time> coke collection colt
5 commission commissioner complete_the conceal conditional constituency contamination content continue_professional
5 conversion copyright coral counterfeit courthouse cousin crater cricket crisp crouch curtain customary dam dawn day
5 death denomination denote dental designate detain dexter dig diocese diploma directly disband disclose discontinu
5 discovery dish dissolution dissolve div diver dixie dog dominion drake driveway drown du duchess duchy duck dudley
5 duke dwarf dynamite each_$ eat eight elbow elf embassy entitl episcopal eric estate eventually evidence examination
5 excerpt exclusive expiration explorer explosive extension extinct extradition factory farm feature fertilizer fifth
5 fine fir flap flesh flint flotilla flown foot for_<time> forcibly formal format former formula fourth fra freight
5 frog front fruit fulham funeral fungu gag gallon garlic gas gently get_0 goose grand grandfather grave grocery groin
5 hammer hast her herd hereditary hick highland hole hollow homere howe hunt i_will identical imprisone in_wound
5 inadvertently incorporation induct infect initially injure instruction inventor investigator island jaw jenny jersey
5 jewelry jimmy jo kickback kiss kroner kyle lady lar lava leaflet leas len levy lid lightly line lineage liner
5 linkedin lip loch lok lookout loose lower mac majesty make_a makeshift malik manual marrow mask match mate material
5 meal medal medication_error member membrane memorabilia mention mercury metallic microphone miller milligram
5 miniature misdemeanor miss mistakenly mistress monarch month monthly more_than mother mountain mourner muddy mum
5 my_practice namesake nationality near nelson never_be nickel nickname nicotine nose not_to numbere nursery nut
5 observation officer only orchid origin outer oven overdose owner paint palace pan panel paragraph pardone parliament
5 parole partial pasha pastry payment peace_$ perch permanently petrol pharmacy phone physio pinto pirate pizza plant
5 poem poison pole police pont poodle porcelain porch porter potatoe premiership professional_development prohibite
5 pronunciation protocol proxy pull punt quaker quantity raja random ray receipt recorder refund replay reply reprieve
5 reservoir revert rob roe round royalty rub rupee rusty sacr sail sailor saint sally sam saunder screw search select
5 selection seller settle several shaft shark shop show sid side sign sim simmer simmon sister situat sixteen skinner
5 slaughtere slave slice slip smuggl snow soap sodium soil solicitor soybean special spider split sprain squash statue
5 stein sterl steward sticky stray sub subpoena subsequent subspecy sue sultan supermarket surrendere suspect swamp
5 sweat taint tap temporarily temporary terminal termination terrestrial that_really the the_consultant the_rest
5 theorem thickness thieve thirteen tile till timothy title to_say tobacco torah track trailer translation transport
5 trash travy tribune triple truck tucker tunnel turner two tyrone unauthorize unavailable underwear unharm
5 unincorporate unit unofficial unpublish update valentine valid veil version vi vocalist volume waist warrant waugh
5 weaver weekly wellington wheel wheeler when whereabout wilkin willie winger within_0 wrist yard year_$
6 #act=create/person/whole #checks2 #concrete=change/thing #ends #first=finish/person #object=part #verb=better/none
6 #verb=get/abstract #verb=make/person :exam :granted <time>_come <time>_up ^_have ^_no acid acre agent alison also
6 aluminum animal ankle ann anonymou antarctica apply arm arrest arrive assailant assistant attic automatically baby
6 balloon ballot band bare barker barrel basket bathroom batsman battery bear beaten ben beneath beth birth bishop
6 blackwater bolt booker bore bottl bowl brewer brigade brigadier broth bulk bullet burgess burke cage calcium canada
6 candle carr cat catalogue cereal certify champagne chaplain chapter charg check circa circulation citation claim
6 clark classify club cocaine codewar collin colony comb commenc compilation complaint confederation convert convict
6 cord cordon couch council cox crimson cross crossbar crow cubic customer cylinder decommission decorate deluxe den
6 depot descendant dessert detonate dictionary dip directory dirt discography domain donation double dragon dust eagle
6 elephant emblem emma empty escort ex expire extant false family feather filter find find_a fire firearm float floor
6 floss floss_<time> footballer forest forgery fort fourteen free frigate gambia garage garbage garland give_us
6 glacier goalkeeper goddess grain grandson granite grant grass greenwood grenade guild guitarist gun handball harper
6 harry hart harvest haul haye heap heir helmet herb hide holme honorary hook hooper hopper hour_$ hydraulic i_would
6 imperial imprint improperly inch informant ink intake intermediate interpol invalid iry ivory j jail jan jasper
6 jockey joey jumper june kensington khan kosher lambert lamp lantern large latter lawn lay layer le leave library
6 licens light limestone lin lion liquid liter liver livestock lobster locate lose lowland lump magnate mare marijuana
6 mast memo merchant meter midland mine mollusk molly monastery morrow motel mouse my_own n nak needle nephew newly
6 newsletter newspaper nicky node notify o of office oil on_time or_better oral ordnance originate os own pale pant
6 pardon partition pass pat pea peck pencil petit picnic pie pig pill pit plain plantation pocket polish pollard pool
6 pork post postal potassium priest probation proprietary publication publisher rana ransom receive recipe
6 redistribution reed referenc refrigerator regularly remix reportedly reserve residence rest return roger roof rover
6 rutherford safari salad sanctuary say scarlet scrum sea secret seed semi sentenc shave shearer sherry shin shoe
6 shrapnel shrimp site six skeleton sketch skip skipper slot slug song soup specially spell spr spray station steak
6 steal stick sticker store stove strawberry stream submission subscription summone supplement supplier sworn t tab
6 tabloid tail tan tar taxonomy tea ten they thoroughbr thread throw ticket tiffany tissue tow township tract tractor
6 transmitter treason triangular turtle twenty uncle under unknown unreleas upon usually variant vegetable vendor
6 veterinary vicar vinegar viscount wagon walsh ward warehouse waterfall wed weir wharf which whilst whistle wicket
6 wife window winery wolve woodland wound yacht
7 #act=create/none/whole #act=topic/abstract/whole #object=stranger #verb=make/none :activity ^_<why> a_will abdomen
7 adjoin adorn alia allan allegedly alongside aluminium and antarctic apple appoint ark arrow atop bacon bag bait
7 baker ban barrow basement basil bassist bead beard beaver beef belong black blackberry block bluff boiler bonus boot
7 booth born bottom boundary bounty breakfast brewery brick briefly brook brunswick bulletin bundle butler butter
7 cabin cairn camp cannon canopy canvas cap capsule caroline carry cave cellar ceremonial chamber charge cheese
7 chester chicken chili chop circular cod collector colore column communion compartment complete confession
7 confidential confirm consent consort cooper corpse corpus cottage countess court crane crescent curl
7 customer_satisfaction dairy daisy dale dalton daughter deck deer delivery derby diameter discharg distribute dough
7 drum drummer dump dy ear easter eddy eldest elk encode eponymou every except extraction farmhouse feed fence ferry
7 fill final fingerprint finish fisherman flag flank flat formerly fowler frame frost fry fur furnace grammar graze
7 grill ground grow_more hair hale half hand handcuf hare hatch hay heather holly holy home homemade homestead house
7 id identification incorrectly inside isle item jacket jar jewel judge junction kent kidney kilogram kingdom kitchen
7 lace larvae late laurel ledger leopard libel lighthouse load logo lone lotu lucy magazine magistrate maize marker
7 mason matt maxwell memorandum metric midnight minc mineral monk moose morry mound murphy mushroom mustard nail nasal
7 navy nearby nest newton night noodle noon north northern of_our officially onion open optional overturn owl palmer
7 parachute parenthese parish partially patel peanut pend per pick pike pil plaster plum polo port pot potato pottery
7 pound presenter prince princess prize promptly provisional punch ranch raven rear rectangular referee reference
7 refuse regiment register rename report reveal reverend rib rice ridge rope rosemary rounder saddle sandstone
7 sandwich sandy sauce seaman sentinel seven shell signature single slide smoke snake sole son souvenir sperm spice
7 steam stolen storage strand stripe submit sued suspension sweater tablespoon tate terry text thereafter thief thigh
7 third tiny to_the toast tomatoe tomb tongue treasurer tree trinity trophy trouser troy tyre ulster unearth unname
7 upper vacate vanilla variously veg velvet verse vest vik village violet waiver wash wet willow wire with withheld
7 within wolf woodward word write yuh
8 #first=finish/thing #hands=exam #hands=others adjacent afterwards again_$ aka along ammunition ant article attach
8 automatic autopsy available badge bail bailey bake ball barne barrett bass batch bay beer behead beside between
8 blade blue bread brent bride bunny burn butt butterfly button cache call canal canoe cardboard cargo cart cartridge
8 castle chalk chapel cheek cherry chest chestnut chocolate cigarette clay clerk clive cloth colonel consecrate corn
8 corporal count county crab crest cricketer cup custody custom cutter date deceas delete document donate door dove
8 drink duff dye emerald enter entrance envelope erect excavate fa fee file finger fish fletcher fold forehead
8 formally frozen gastropod gate get_into glen glove gram gravel groom grove hamza handgun header heath herein hill
8 holt hooker hurl illegally in injunction inlet insignia intercept into james jenkins jubilee juice kelly label lac
8 lance lane leak leather lever lewy lieutenant liquor litter maid maple marble march mary meadow metal mick minute
8 morse mouth mud neck nine no notification oak olive original oval paperback parker part patent pence penny peter
8 photograph pile pin pine plaque platinum pony portion posthumously potter previously prophet pub pumpkin purchase
8 purse railway rainbow refer reinstate release remainder replace replacement replica respectively retrieve river
8 roast robe robin rod roll ross row sack salmon sausage scot section separate separately sergeant serve shepherd
8 shield shill ship shipment shotgun silk sleeve soak sock spear spot stack stain stone stump swan swim sword tag
8 talbot tampere tape tattoo teaspoon telephone throat throne ton trace trademark tributary uk uncovere underneath
8 unidentify unuse vale valve vault wallet walnut wax wear withdrawn wool worcester zinc
9 #amount=clock #check=clock #concrete1 #object=scale #verb=grow/empty <time> <why>_<why> abbey alcohol altar
9 alternatively any arrange at_the auction axe bamboo barge barn baron baronet barton baxter bearer beetle bench berry
9 blank board boat bone bourbon boy branch bronze brother bucket bullion bundl bury bushel cake calf cane cape
9 carriage cedar chair chapman circulate coconut cole collect companion consist coronation coroner cove cover cow
9 cream crystal curry dart disc discover dissolv dock dover drape dutch each earl eject enclose examiner extract for
9 fountain freighter freshly genu ginger glass goat gold golden graham gray guardian head horse hull ice immediately
9 inscription iron jack keeper king knife knight lake leed leg lily lime list lock luggage lumber marsh mat messenger
9 moth oath oyster pack paddy parcel parsley peach pearl peel pepper permit petition photo pipe plastic possession
9 press priory purple receiv registration registry reissu removal revoke ribbon rifle rum sage scarf scoop second seiz
9 send sheep sheet shire shirt sir skin smith snail soda somerset specimen spencer spit sprinkle st substitute
9 suitcase surrey suspend syrup tablet tender thick thorn tip tooth transcript trout tuck twice umpire undisclose v
9 van vessel virgin walker warden wheat white wood wrap wreath
10 :finish abbot accidentally after again another august bean birch blanket booklet burnt butcher c candy captain
10 cattle charcoal clearance commonly constable contaminate cooke copper correspondence cotton crocodile deposit
10 deposition diamond diary discard edition egg entry feeder fifteen fin flower gazette give gum hall henry honey hood
10 hut issu jade lemon length letter license lord lunch maiden mail manor manuscript milk obtain on one ore ounce pad
10 pair patch pen pink pistol pond postage pseudonym quarry rabbit rack record red reprint rubber ruby sale salt shelf
10 sheriff shortly skull spinner tavern telegraph then timber tin toss towel transfer tube unmark via wales ware
10 webster wooden
11 admiralty ash b bark bell brown camel card cinnamon coat commemorative confiscate contain container cook copy dat
11 dry fake flour fork galloway gill grey ham insert kit onto orange orchard page palm paper passport paste permission
11 plate powder print privy publish queen sample sand spoon stamp strip stuf surname table trunk used vinyl waiv welsh
11 whiskey without
12 ^_some affidavit amber bar bed blood bottle burial certificate coffee coin cork creek engrave green lamb later leaf
12 moss request ring royal straw subfamily sugar urine wicketkeeper
13 bath before crown holder inscribe marry meat mill mint originally packet prior retriev silver stud subsequently
13 water yellow
14 coffin from lodge name remove until
15 log seal
16 buy
17 first
22 by
"""
