"""What 5125 labelled goals teach about specific: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "8338cc3005f56f06"
ANSWERS = ("no", "yes")
ROWS = """
-23 *
-18 #hands=unsized entrepreneurial importantly mindful
-17 ^_0 daunt genuinely imperative openness realization strive undoubtedly
-16 consciou economically enormously fundamentally misguid profoundly resilience resilient technological vastly
-15 accustome ambitiou attitude defensively disadvantage endeavor excite forefront frankly fundamental immensely
-15 incredibly perceive pragmatic rethink seriously someth standpoint surely terribly truly underestimate
-15 unpredictable unthinkable urgency
-14 alienate appreciate aspiration behave better capitalism capitalist civilize conducive cynical embrace emphasize
-14 extraordinarily frustrate headway improve indifferent inherently innovation lag lately meaningful midst
-14 modernization ours outset overcome perception pessimistic phenomenal postwar predictable profound realistic
-14 realize repercussion savvy socially sort terrify understandable unrealistic upheaval visionary worrisome
-13 accomplish accomplishment accountable achieve admire anxiou appall awful boomer certainly clout coherent compell
-13 competitiveness consolidation cope courageou creativity crise decidedly definitely demonstrate destructive
-13 economic emotionally endure energetic envision esteem evident experience fearful feel financially focus frightene
-13 happier hugely imagine impatient implication inevitable inevitably modernize mood motivate optimistic overly
-13 overwhelm perspective politically progress prospect prosperity prudent radically responsive scenario strengthen
-13 stride unbelievable undermine underscore vibrant vision what worry
-12 #verb=make/thing amaze ambition anticipate arrogant articulate aspect astonish authoritarian awe awesome basically
-12 bureaucracy capitalize catastrophe chaotic clearer complicate confidence consequence conservatism culturally
-12 deepen demographic depress diminish dire distract divisive downturn drastic economy emphasy ethic ethnically
-12 everybody exert fascinate feasible foreseeable formidable globally governance greatness harder improbable
-12 incapable inclusive increasingly incredible indicative indispensable industrialize innovative integration
-12 jeopardize job liberalization mentality murderou naive necessity obviously painful patriotism perceiv philanthropy
-12 pivotal precariou prevail productive prosperou psychologically realism reality reassure relentless relentlessly
-12 relevance reliant reminder restless resurgence saddene seem sensible seriousness shameful skeptical stability
-12 stabilize staggere stimulate strategy struggle suicidal supportive tangible transform tremendou trend troubl
-12 turbulence turnaround uncomfortable uneasy vulnerability worse youthful
-11 #first=vague/abstract absolutely accelerate achievement acknowledge affluent aggressive approach apt arrogance
-11 aware beneficial beset bleak broaden burgeon cautiou cognitive commitment commonplace concentrate confident
-11 confront constructive convinc creative deeply democracy deserve destabilize deterrent devastation dictate
-11 disparate dissatisfy distraction distrust diverse doing dramatically dynamic eager efficient emergence empowerment
-11 emulate encourage endanger enjoyable enthusiasm entrench environmentally equally firepower flexibility foolish
-11 forceful foremost fortunate fruitful futile generosity geopolitical get_to glamorou grappl grasp gritty hardly
-11 havoc helpful hesitant honestly honesty hopefully horrible idea imagination impact indifference inefficient
-11 injustice intellectual intelligent intensely intensify intensity irrational irresponsible irreversible laud lessen
-11 lot macro militarily mind morally motivation myself nascent negatively nightmare nostalgia notion notwithstand
-11 objective organizational ought ourselve outsider pervasive planner pleas plight positively poverty problematic
-11 professionalism prowess rational rationale reflect reformer regrettable remarkable remarkably remind repressive
-11 respect respectful rightly risky robust sad sadly scary selfish sense sensibility setback shortcome sincere
-11 sincerely situation sluggish sober socialism spectacle stealth stereotype stubborn stuff superpower sustain task
-11 think thoughtful thrill tragic transformation turbulent understand undertake unhappy unpleasant unpopular utterly
-11 visually wary weary willingness withstand workplace worsen
-10 ^_to absurd activism aesthetic aftershock agenda aggressively aging aim akin ala alike anxiety atmosphere aura
-10 awkward backlash bigger boast bolstere brutal bullish bureaucrat business calm catastrophic centere challeng
-10 cinematic civic closer coincidence combate communism compassion competence competitive complexity consensu
-10 contemplate continuation costly cutback decent decisively democratically desirable despair desperate desperately
-10 desperation devastate develop difficult dilemma diplomacy disagree disastrou dislike dismal distinctly disturb
-10 diversify diversity earnest economical efficiency effort embarrass emotional enjoy entertain envy evolve
-10 excellence excitement excuse expectation explore extraordinary extreme fairness faltere ferociou fledgl flourish
-10 focuse foothold fulfil greatly groundwork hardship heroic hi hinder hindere honest hopeful horrific hurt ideology
-10 impetu importance impunity inability incline infrastructure inherent initiative insecurity instability
-10 intervention intimidate invest ironic kind lesson leverage lik mankind markedly maybe mediocre mentally metropoly
-10 miserable necessarily nervou nonetheless notoriously obsess obviou orient our overshadow particularly peacemake
-10 perfection peril pessimism pose preparedness profitability project proponent pros protectionism pursu quite
-10 rhetoric ruthless satisfy schizophrenia sector sentiment shaken shaky showcase skepticism social spirite spite
-10 stakeholder startl stature strategic stress strong study suffer superiority sustainable talent tendency terrible
-10 terrific thankful thrive tir tough toward tragedy transition transparency tricky tumultuou turmoil unconventional
-10 underdog unfold unprecedent unstable upbeat urban utmost viewpoint vigorou vulnerable weaken weakness worst
-9 #act=vague/abstract/part #act=vague/empty/whole #lack=vague #opinion #verb=get/empty ^_under accountability
-9 admiration adolescent advancement affect affirmative afraid aftermath ahead alleviate animosity annoy ashame
-9 assessment assure audience austerity avert balance battleground beleaguer benefit boom breadth brisk burden capable
-9 carnage cautiously certainty challenge cherish civilization clarity clearly climate comfortable comparable
-9 conceptual consistently contradiction contrast convergence courage credibility crisis critical culmination cultural
-9 curtail dangerously decisive deteriorate deterioration determination detractor difficulty disappoint disaster
-9 discipline discourage discourse disproportionate downfall downside dramatic dream dumb ease ecological
-9 effectiveness engagement enhance enthusiastic environment especially event exploit favorably flaw fledg fortunately
-9 fragile fulfill generation global gloomy gre grim hamper heck heightene help hostility hour_of ideological illusion
-9 immoral impossible impress inde ineffective insight inspire integrate justify lackluster lament laugh lax
-9 leadership less listen lofty love mainstay managerial maneuvere maximize measure menace mistrust mobility mobilize
-9 moderation moment momentum moral morale morality moreover multilateral mutually neglect nowhere obsession obstacle
-9 oddly ominou opportunity oppression optimism orderly outcome outreach pac passionate patience peaceful perhaps
-9 person phenomenon plausible ploy poignant politics populou posture potent potential powerless practice_0 precedent
-9 precisely predict prediction prelude pretty priority productivity promise proposition proven provocative
-9 psychological pursue quirky rattl react reasonably rebuild recession reckless reconstruction reform relationship
-9 reluctance rely repression reputation respectable reward ridiculou role sharper shift simplicity sincerity slowdown
-9 solidarity solve sophisticate stabilization stagnant standstill stimulu storytell strength stupid subjective
-9 success surprisingly suspense tactical tolerance tolerant tout traumatic unacceptable uncertainty undercut
-9 unfortunately unify unjust vigilant virtue wag weird westerner whatever wildly woe wonder worsene wrack
-8 #act=topic/empty/whole #object=hour #object=it 0_degree ^_four ability actively adjustment advantage advocate afar
-8 afford affordable aggression amuse anguish anyway appetite applaud artistic assess assumption attain attract
-8 awakene awareness backdrop behavior behavioral betrayal bickere bipartisan bloodsh bolster boost bor brutality
-8 budget budgetary bully bureaucratic bustl candid capability catalyst cater charisma choreography collaborative
-8 community comparatively competent complementary concept conciliatory confrontation considerably consideration
-8 consistent context continent continually contradictory convince corporate corrupt coupl cpd crippl critique culture
-8 damn dampen dangerou dazzl decade deflation degree denounce dependence derail desire deter dialogue dictatorship
-8 differently dim disparity disregard dissatisfaction dominate domination doom doubt drastically easiest educational
-8 educator effective emerg emerge emotion epicenter evaluate everyday everyone evidenc evidently exacerbate expansive
-8 extremely extremism factor fantastic fascination fi fiercely financial fiscal foe foray forecaster forgive fun
-8 future geniu glad gloom goodness grateful greater guess happen happene harm hate healthy heartland helpless
-8 highlight horror hostile hour humanity hypothetical ideal ideally ignorance ignore imbalance immense immune
-8 incentive inconsistent industry inequality influence instinct institution institutional intense intrigu irony
-8 irrelevant kid legacy logical logistical math me_$ mentor messy metaphor milestone minimize mistake moderate
-8 motherland nationalism nevertheless noteworthy noticeable odd of_0 outlook outrageou outward owe paradox
-8 participation passion payoff performance persist personality pity plagu political powerhouse practical profitable
-8 progressively proportion prosper prove provoke pundit punish purely quo rapid readiness real reap reconciliation
-8 recovery reflection refresh relation relevant remembere restraint retiree reunification reversal revive rid risk
-8 safeguard sake scope season seemingly self sentimental seriou sexuality shake shock shrink simpler skeptic smoothly
-8 someday somehow spirituality splendid spotlight spur squarely stance stardom stark straightforward strategically
-8 streamline structural stunt subtle sufficiently sway sympathetic synonymou tactic tame tempere tend tense terrorism
-8 theme thing threaten thwart too ugly unaffect uncertain underline unfavorable unfortunate uniquely unlikely
-8 unnecessary unsettl unsure uphill upset upsurge ushere verge viability viable vie violent visibly volatility we
-8 wondere worthy wrought yorker
-7 #concrete=named/thing #first=activity/none #first=vague/empty #object=degree #object=season #verb=save 0_hour
-7 :hedge ^_five abandon acceleration acceptable adamant adverse advocacy afloat ai alarm align alliance alter
-7 analytical analyze anew anticipation anybody appreciation aspire attractive backer bad barometer bastion belief
-7 believer beyond bitterly blame blueprint bold breakthrough brink busy campuse caution centerpiece centralize
-7 centrist change charismatic cleans collective collectively communicate comparison compromise concern consciousness
-7 consolidate constraint continuity contribute conversely cooperate cop cordial cornerstone credible critic crossover
-7 crossroad crucial curiou danger dar dare debacle defiant deficit defy depend depression developmental difference
-7 dignity disappointment disarray discontent discriminatory discuss disrupt disruption distant distort distress
-7 domestically dominance earthquake eclips economics economist ecosystem educate effect efficiently embark
-7 embarrassment encouragement endit engage enlightenment enormou enterprise entrepreneur equality equitable erode
-7 erratic error_in escalate everywhere evolution exaggerate exceptional exceptionally expand expansion extent fabulou
-7 fairly familiar fashion faster favor favorable fear feat feminist fend flair forum frustration functional funny
-7 gadget game genre genuine geographically get_my gloriou gradual grief grip growth gruel hail happiness happy
-7 harmful harsh haunt headach heroe hope hour_<time> humiliat hungry impair implement impoverish impression
-7 impressive impulse inadequate indication inexperienc infight insane insurgency integrity interaction interest
-7 intrigue invariably investment ironically isolation jitter journalism justification kan keen lack laker language
-7 least like likelihood likene literacy longevity look loser magnitude make_the maneuver manner mantra market
-7 maverick me meaningless mental misery modest modestly monumental multinational mut myriad nation navigate needy
-7 negative neighborhood newcomer newsroom nobody noisy norm nowaday obesity onslaught outdate outnumbere outrage
-7 overdue overhaul pace pandemic parallel parity partisan peculiar penchant persona phenomena physically pois policy
-7 poor portrayal potentially prais precision prevalent pride procrastinate progression prone provocation psychology
-7 quiet racially racism radical rapidly raucou rebelliou regard reinforce relax reliability remake remember
-7 renaissance repeat repertory resentment resist resolve revamp revolve rhythmic rife rigorou rivalry romantic russia
-7 sabotage sag satisfactory scare secession secretive secular seismic severity sexy sheer shun sight significance
-7 significantly silly simulation skill slow socialist somber sooner sound speak squandere steadily stellar strategist
-7 strife stun stylish substantially surprise symbolism sympathy systemic tackle taller tarnish tech technically tempt
-7 temptation tentative thank theater timely tolerate tone totally towards tremor triumph triumphant trouble
-7 troublesome uneven unexpect unfair unfamiliar universally unwill upstate urge vague viciou view vigilance
-7 visibility vital vivid volatile wast way weak weakene windfall wonderful wow youngster zapatero
-6 #act=create/none/part #object=bag #object=bakery #object=end #object=event #object=fitter #object=game
-6 #object=german #object=gym #object=h #object=liked #object=one #object=staff #object=viral :tells ^_at ^_sort
-6 ^_twelve ^_zero abide abroad abrupt absorb academic accurately acknowledg adequately adherence albeit alcoholism
-6 ally always anger angere ante appropriately ardent arous at_a attention auto autonomy awake backward badly bali
-6 ballet bam battere be_lik benign besides betray bilateral bitterness bizarre blatant bode bother brave breakout
-6 brilliant broadly brunt buoy ca cardiovascular careful cerebral charm chic circumstance clever cloudy code_<time>
-6 commend commit communist compassionate competitor compute concede concert conflict confuse conquer conscience
-6 consider constantly contagiou containment contingency contrary control cost coverage crackdown crime criticize
-6 cruel curiosity deaf debate decliner define degree_<time> deliberate delight demeanor demise democrat democratic
-6 department_$ dependent deserv destiny devaluation devise devote devotion differe differentiate dimension
-6 dimensional disagreement do_$ dole drama eccentric echoe eclectic ego elite emission empower encompass end_<time>
-6 enhancement enlargement environmental environmentalist era eradicate ethical everyth evil evolutionary exactly
-6 excel expert failure far farce fascist fatigue fault favore feasibility financ fitter flexible focal folk fond
-6 forcefully forge foster frail frantic friendship gangster gaze generate gesture get_on glamour go_viral going good
-6 gore governmental gratitude greenhouse gut guy h_<time> hard hardene harmony harshly headache heal hemisphere
-6 hesitate heyday historically hospitality hous huh humane humanitarian hurricane hurry imply important incompatible
-6 incompetence infectiou inflict influx infuriat insider instead_of insure intent intention interact internationally
-6 interpret intimate investor jazz journalistic lapse last_one layoff leap leftist legitimacy liberate lifelong
-6 lik_by linger lively logic luckily lure marginally marketer masterpiece matter mature mayhem mean mess methodology
-6 mighty mileage militancy minority miracle misunderstand mobilization modern more motive much muscular need neo
-6 niche nonstop normalization numerical obese obligation offense offensive one_at ongo orchestrate ordinary outspoken
-6 overall overlap overtake overweight overwhelmingly paramount partnership passive pause pave pension performer
-6 perpetrator persecute philosophy pitch pledg polite pollster populate portray possibility powerful pretext
-6 preventive principle problem procedural profession promote protract pursuit push quake ravage reason reasone
-6 recognize redevelopment reduction regime regret reliance reluctant reminiscent remorse respondent response
-6 responsibility restive restrictive retaliate revival revolutionary rubin rude sadness satire scar sectarian seldom
-6 seminar sensitivity shame shrunk significant singular skyscraper sloppy slum slump smart sociologist sociology
-6 somewhat sonic soro sorry spate spawn spearhead spectacular specter spirit spiritual spontaneou stable stalemate
-6 statistically student stumbl subdu subject substantive sudden sure surge surpluse survival targete technology tempo
-6 tension terror terrorist the_bakery theoretical theoretically threat tiktok topic tourism trait trauma treacherou
-6 turnout ultimately uncommon undecide unemployment uninsure unity unleash up_$ uphold urgently useful usher utter
-6 value viewer violence viral visual vying want warfare warmly warmth wartime wherever wisdom wise woo yeah yes yet
-6 yo
-5 #act=change/abstract/part #object=bill #object=course #object=data #object=foot #object=ideas #object=japanese
-5 #object=old #object=piece #object=stopping #object=subject #verb=ask/none #verb=attend/thing #verb=end
-5 #verb=grow/thing #verb=lead #verb=listen #verb=order/thing #verb=own #verb=post/none #verb=spend/thing
-5 #verb=take/thing #verb=understand 0_0 0_h 0_ms :abstract :comparative :inner ^_lead ^_own abstract acceptance
-5 activity adapt addict adhere administration adulthood advancer advertiser affection affinity agree alternative
-5 ambiguou among analyst anarchy animation anthropology architecture arena argue arise around around_the array assert
-5 attraction autism automotive avenge avoid backbone basic battl believe blitz bloc blow bombardment borrower bothere
-5 bring bunch burbank calculate calculation campaigner chance chao cheer childhood china choice chord choreographer
-5 cinema cis cleaner cleanup coalition collaboration collapse combat comeback comfort compensate complement
-5 complete_0 complex comprehensive con conception conclusion conform congestion congratulate considerable consumer
-5 contemporary contend contentiou contribution convenient core countless country course crazy credite criticism
-5 crusade cry culinary cumulative curb cushion deal debt decay dedication defuse delicate deprive direction disagre
-5 disapproval discomfort discussion disgruntl dismay disorder distraught disturbance domestic dubiou dweller eagerly
-5 easier eastward ecology education eliminate elsewhere elude elusive enable enact endless endorse energy epidemic
-5 equilibrium equity eradication es essence essential establishment even ever excellent exercise exhaust expatriate
-5 expectancy expenditure expensive experiment exploitation fac fact faith fashionable festive fiat fierce fight
-5 fitter_<time> flamboyant flung forecast foreigner forget forgiveness framework franco freedom friendly gainer
-5 garner gender generou get_fitter glimpse gorgeou gravity gruesome hallmark hampere hatr hawkish higher_$ highly
-5 homeowner horizon housewife hub humiliation hunger ill imagery impasse indirectly industrial inflationary initiate
-5 insistence inspiration inspirational integral interfere intolerance isolate it_$ japan jealou jeopardy judg keep
-5 keep_a knick knowledge kremlin landscape laughter lean lend liberal libertarian limbo lingere livelihood lobby loom
-5 los loudly lov loyalty luck lull lyrical maintain mayoral me_and meddl memorable merely merger millennium minimal
-5 mismanagement moderately monetary movie muster mutual myth narrative nationalist necessary neighbor network
-5 neurological nicely nod nonprofit nonsense noth notoriety observer onset openly opera operational opponent oppose
-5 ordeal order_in orientation ouster outperform outscore overcrowd own_the pain paralyz participant patriotic
-5 peacefully penetrate people peripheral persistent personally persuade philosophical plan pleasant plenty pollution
-5 poorly popularity post_three postseason praise predecessor prejudice prepare prepare_for presence prestige pretend
-5 prevention profit progressive projection proliferation prolong prominence psychologist publicity purge racial
-5 read_up reaffirm really realm reasonable reclusive reconcile reel reflective regardless regional relatively relieve
-5 remedy remotely renewal repertoire reprisal republican resident respond revolution sacrifice save scenery science
-5 score_of scrutiny segregate segregation sens severely shine should shy signale sinister sleek soprano sorrow soviet
-5 spatial speculative spend staunch stave steady step stigma stop stop_<time> stringent strongly suburban
-5 supernatural surpass susceptible sweep swing talk tango the_course the_house the_subject theatrical them_on those
-5 thriller tibet tilt time_$ time_<time> tomorrow tonight topple touch trickle tumble twelve_<time> ultra underly
-5 underwrite unemploy unfairly unforc unilateral universal unnotice unreasonable unrest up upgrade upscale us useless
-5 utilization utilize vain venture vet vigorously villain voter vow walkout warmer wealth wealthy weathere welfare
-5 wholly why widen wildfire will_be windy wit witty wo wrong yen younger yours yourself youth
-4 #act=activity/none/whole #act=light/thing/part #act=vague/empty/part #act=vague/thing/part #concrete=finish/person
-4 #first=change/abstract #first=create/abstract #first=light/thing #first=topic/none #lack=alone #object=and
-4 #object=budget #object=community #object=cosier #object=desk #object=feel #object=finnish #object=guitar
-4 #object=handover #object=incident #object=javascript #object=knock #object=language #object=nipped #object=parking
-4 #object=project #object=reading #object=room #object=say #object=something #object=studying #object=tell
-4 #object=top #object=win #verb=be #verb=be/abstract #verb=be/empty #verb=bring/thing #verb=catch #verb=give/none
-4 #verb=master #verb=master/thing #verb=order #verb=plan #verb=plan/thing #verb=post #verb=sort #verb=sort/thing
-4 #verb=speak #verb=study #verb=test #verb=understand/thing 0_down 0_set 0_stone :light <time>_whatever ^_be
-4 ^_everybody ^_from ^_keep ^_knock ^_leave ^_master ^_more ^_order ^_post ^_prepare ^_save ^_speak ^_study ^_three
-4 ^_top ^_understand ^_work abandonment absolute acclaim accolade accommodate accuracy acquisition action acute
-4 addiction adjust advance aeronautic ager agony ail airlift alignment alone and_not anyone anywhere apartheid
-4 apparent appointee appropriate architectural argument asthma at_<time> at_least auntie authoritative autonomou balk
-4 bang bankrupt bargain battlefield be_a become_a behaviour bias biggest bite bite_<time> blockbuster blunt bounce
-4 brace bravery breakdown breathe broadway bruin brutally bush buzz bystander campaign campo career catch_up catere
-4 cavalier characterize chemistry chilly chronic clarify climax clinical clipper closely coincide coliseum
-4 collaborate community_$ commuter comparative compatible complain conceiv condemn condemnation conservative
-4 consistency constitute continue contraction contractual conventional convey correlation corruption cosier cosier_$
-4 counter countere cozy cpd_<time> create credential critically cross_functional cruelty crumbl cuisine culminate
-4 culprit curriculum cute czar deem defend defense defensive defiance definite demonstration densely dent despite
-4 developer development dictator differ disbelief discredit disgust distinction do dominant downtown downward dull
-4 durable dwindl earn easy echo electorate element employment enactment encountere enforc enforcement enough er
-4 ethnic evene_<time> excess exodu express expression extinction extremist facilitate faculty fade fantasy farther
-4 fate fighter finnish five_new fluctuation for_0 form_0 forthcome franchise frau fray gap gay gen geography get
-4 get_nip get_through ghetto gigantic give_0 glance glaze godfather goodwill great griev guarantee guidance hammere
-4 have_get have_not heed here heroine holocaust homeland homeless homosexual horsepower hu hubble humidity humor
-4 hurdle i_have illustrate imminent impartial impend implementation implicit improvement in_our inappropriate
-4 increase independence indicator induce industry_$ inferior influential innocent insist interactive intricate
-4 intrusion invader invasive involvement ire japanese javascript jok judgment kilometre_in knock_0 kodak labor
-4 landfall largely laugh_at lead_a least_three legitimate lifeline limelight limitation little logistics lonely loud
-4 luc lur luxuriou luxury magnificent management mao mark_code maturity mayor meditation mere mild minute_off
-4 minute_one mir mission mistaken mode modele mom my_class my_german my_mentor mystical namely nasty nationally
-4 nature ne nerve neuron new nice nickelodeon nip nip_<time> noise non nonpartisan obsolete of_cpd of_my offend
-4 offset on_tiktok on_with opinion optimal organization organize our_choir overrun overse oversea oversight overthrow
-4 overview pacer pact panic panick parallel_park paralysy participate pas past path perfectly persecution persuad
-4 petrochemical philharmonic physical pinpoint pleasure pledge plunge poetic pollute pos power practically
-4 practitioner preach program programmer project_<time> propaganda psychiatry publicize quality quell quest quietly
-4 racist rag rage rally rampage raptor rash rather reaction read_0 read_around rebound recent reciprocal recognizable
-4 reduce redundant refine regain region regulatory rehabilitation rein reiterate relaxation reliable renew renewable
-4 reorganization research resonance resource responsible retaliatory retribution revenue rhythm ridden rigid roar
-4 robot rooky rural safety sanction sanitation scarce se sellout sensitive setup shanghai shape shortfall showdown
-4 sigh similarity similarly simultaneously slack slew soar society soften solution sort_the southeast spare sphere
-4 spoil sprawl spree standoff starv statehood still stone_<time> streak study_0 succeed successful summit support
-4 suppression swath swell symbolic symmetry systematically taboo target task_$ taxpayer tea_<time> technical teen
-4 ten_hour tenor the_department the_guitar the_mentor the_poster the_room the_year themselve thereby thesis thorough
-4 three_time thrust tiktok_<time> timor to_0 to_get to_listen to_person to_take today troupe true trump truth tu tun
-4 turn twentieth ultimate um unfound universe unreliable unresolv unsafe unseen unsolv unusually up_a up_on upcome
-4 upward us_on use_my vanguard vehemently vengeance versatile very vocabulary voice wage wake wan warm watcher
-4 waterfront wave weaponry welcome westward whatsoever whoever wick wind wish without_stop world wrangl yah zero
-3 #act=activity/abstract/whole #act=activity/empty/whole #act=change/same/whole #act=create/abstract/part
-3 #act=create/person/part #act=light/none/part #act=named/thing/whole #act=vague/thing/whole #amount=hours
-3 #amount=share #check=hours #check=share #concrete=finish/thing #first=change/same #lack=topic #object=assessment
-3 #object=business #object=class #object=form #object=go #object=got #object=interview #object=join #object=kg
-3 #object=max #object=method #object=mix #object=number #object=organic #object=pastry #object=python
-3 #object=relationship #object=respect #object=response #object=score #object=shed #object=stone #object=student
-3 #object=walk #object=way #verb=bite #verb=bite/thing #verb=brush #verb=brush/thing #verb=build #verb=catch/thing
-3 #verb=coach/thing #verb=cut #verb=develop #verb=feel #verb=feel/abstract #verb=have/none #verb=hold #verb=hold/same
-3 #verb=improve #verb=know #verb=know/thing #verb=learn/empty #verb=lift #verb=lift/abstract #verb=listen/none
-3 #verb=look #verb=network #verb=network/none #verb=prepare #verb=prepare/thing #verb=raise/abstract
-3 #verb=reduce/abstract #verb=revise #verb=save/thing #verb=sleep #verb=sleep/none #verb=touch #verb=touch/thing
-3 #verb=want/thing #verb=work #verb=write/none 0_<why> 0_word 0_year :mass <time>_check <time>_concert <time>_for
-3 <time>_in <time>_instead <why>_have <why>_i <why>_say ^_attend ^_brush ^_budget ^_build ^_gym ^_know ^_lift ^_look
-3 ^_may ^_one ^_our ^_perfect ^_plan ^_python ^_raise ^_sit ^_sleep ^_spend ^_ten a_day a_dog a_job a_phone active
-3 actually again_<time> all_staff alto and_i answer_to anyth anyway_$ art at_work back_to be_to become_an become_the
-3 beekeep big book_$ brush_up business_$ by_my by_the chang check_up clue coach compare concert_<why> cool
-3 course_<time> cover_$ cry_at dad_$ diabete do_someth do_the down_on dur_my e_g effectively else end ensure error
-3 event_$ event_<time> everybody_in expect fail find_out fit flawless fluent from_the full_potential game_$ get_the
-3 give_back goal goal_be gym gym_$ habit hand_$ handle handover_<why> have_$ health hold_it hour_on house_<time> how
-3 i_be intend intensive issue it_<time> japanese_<time> journey kg_<time> knock know leader lesson_<time> level
-3 machine_$ manage max_0 may_i mend merit middle might music my_co my_community my_desk my_game my_javascript
-3 myself_and network_$ never_have next_time nicer none not_a not_touch of_me of_study off_<time> on_myself on_top
-3 or_not our_school our_town pass_$ patient pay_0 perfect person_for phd phone_$ physics process public put_0 python
-3 python_0 raise read_a recruiter_to relationship_with relative relative_$ response_<time> roman roman_gallery
-3 routine run_the scratch_<time> sick so somebody spe speech stage start statistics stay system take_a tandem tax
-3 temper term the_account the_autumn the_committee the_family the_food the_go the_kid the_music the_new the_roman
-3 therapist thesis_0 time_<why> time_with timetable to_keep to_stop together together_<time> top_of total town_<time>
-3 try_to turnover understand_the up_my up_with voice_in warn weather well whenever win_<time> with_the workshop
-3 write_<why>
-2 #act=activity/thing/part #act=change/thing/part #act=finish/empty/part #act=finish/same/whole
-2 #act=finish/thing/part #act=light/empty/whole #act=vague/abstract/whole #act=vague/none/part #amount=rank
-2 #check=rank #concrete=change/abstract #concrete=vague/abstract #first=finish/none #first=light/empty #object=a
-2 #object=alive #object=assembly #object=better #object=board #object=book #object=braver #object=client #object=clue
-2 #object=colleague #object=confidence #object=developer #object=docker #object=find #object=food #object=g
-2 #object=garden #object=goal #object=head #object=heart #object=help #object=hunting #object=innovation #object=job
-2 #object=k #object=kilometre #object=lathe #object=link #object=lot #object=market #object=me #object=or #object=own
-2 #object=phone #object=photography #object=plumbing #object=process #object=profile #object=progress #object=prom
-2 #object=research #object=revenue #object=sales #object=same #object=senior #object=session #object=set
-2 #object=somewhere #object=standard #object=start #object=statistics #object=strong #object=stuff #object=take
-2 #object=task #object=thesis #object=thing #object=use #object=wpm #verb=advance #verb=attend #verb=be/thing
-2 #verb=beekeep #verb=beekeep/thing #verb=behave #verb=call #verb=call/person #verb=coach #verb=collect
-2 #verb=collect/thing #verb=continue #verb=continue/thing #verb=cut/none #verb=declutter/none #verb=drive #verb=earn
-2 #verb=file #verb=find/thing #verb=finish/empty #verb=garden #verb=have/thing #verb=hold/empty
-2 #verb=improve/abstract #verb=introduce #verb=introduce/person #verb=keep #verb=lead/none #verb=lead/thing
-2 #verb=lend #verb=look/thing #verb=love #verb=love/thing #verb=measure #verb=pass/none #verb=pull #verb=read/none
-2 #verb=reduce #verb=reduce/thing #verb=revise/thing #verb=run/none #verb=secure #verb=sign/empty #verb=solder
-2 #verb=solder/thing #verb=solve/thing #verb=speak/empty #verb=speak/none #verb=stand #verb=stand/thing #verb=stay
-2 #verb=strengthen #verb=strengthen/thing #verb=study/thing #verb=turn/empty #verb=upskill #verb=want
-2 #verb=work/abstract 0_chemistry 0_day 0_k 0_kilometre 0_lesson 0_m 0_or 0_plumb 0_wpm :body :decide :modal :opinion
-2 <time>_release <time>_start <time>_then <why>_in ^_beekeep ^_catch ^_coach ^_collect ^_continue ^_cut ^_cv ^_earn
-2 ^_feel ^_fewer ^_file ^_finally ^_fix ^_improve ^_measure ^_patient ^_read ^_reduce ^_scale ^_secure ^_six ^_solder
-2 ^_solve ^_someth ^_stand ^_student ^_take ^_turn ^_upskill a_bite a_clue a_few a_good a_little a_native a_nicer
-2 able about_pension aid alive alumni an_expert and_if and_the answer app_$ arabic as_a as_discuss ask at_my average
-2 balance_$ be_at be_more be_the become befriend bill biology board_to book_system braver broad build calmer calv
-2 care cause channel_<time> chapter_three clean_code clue_about co colleague compliance computer conference
-2 contribute_to corridor css cut cut_down data_<why> day_<time> decision declutter_$ delegate different disclosure
-2 docker doe down_in employer ethics exce exception_$ expense explain fair feedback feel_at few finance find_my
-2 finish_strong five_<time> food_bank for_$ forty forward from_my fund garden_<time> generally german get_somewhere
-2 going_with good_idea group_$ grow gym_0 handover_<time> hat_<time> head_<time> higher history hold_my holiday
-2 homework hospice hospice_$ hour_i i_want idea_<time> in_japanese in_law in_my in_place in_the incident instead
-2 into_a involve it_take job_hunt just k_<time> keep_going kg kg_$ kilometre lathe lathe_$ law lead learn_about
-2 level_<time> like_a like_our like_to listen_to lot_of lovely make_every make_progress market_$ method mindfulness
-2 minibu model money more_<time> movement my_colleague my_group my_handover my_niece my_parent native_<time>
-2 never_make new_book note_dur of_a of_code of_us older on_a option or_other organise other_<time> out_of own_in
-2 page_0 partner payroll pension_and perform person_<why> person_in personal phase photography pivot possible
-2 practice_$ prefect presentation prom proposal put_in rat re read_the recognition recruit recruiter reduce_error
-2 refrain rehearsal rent_$ retail reverse round_the row_machine run_$ s_$ safer same secure secure_the senior_<time>
-2 seriously_$ sharp six_new solder solve_the some_research somewhere somewhere_with speak_english staff staff_$
-2 stand_up start_<time> step_$ stop_be student_will stuff_<time> tailor talk_about teach team_$ technique tell
-2 tell_<why> the_advice the_business the_club the_dead the_early the_field the_front the_holiday the_hospice the_hous
-2 the_lathe the_market the_row the_school the_sheet the_site the_thing the_time the_weather the_whole their_full
-2 theory there this three_$ three_<time> three_in tie time to_hold to_me to_my to_use town_$ train treat trust
-2 trust_me turn_0 two_hour up_for ups upskill use_the ward_0 watch watch_$ weight_$ weld what_the whatever_come
-2 who_never wider will_behave will_not with_our word_of work work_on wpm wpm_$ write_<time> you young
2 #act=activity/abstract/part #act=activity/none/part #act=change/none/part #act=create/thing/whole
2 #act=light/empty/part #act=light/thing/whole #amount=money #amount=score #check=money #check=score
2 #concrete=activity/none #concrete=change/none #first=activity/person #first=change/none #first=topic/empty
2 #first=topic/thing #object=all #object=article #object=away #object=b2 #object=bank #object=bed #object=bit
2 #object=box #object=card #object=certificate #object=chair #object=chess #object=chisel #object=clinic #object=club
2 #object=coffee #object=coursework #object=crawl #object=dry #object=duolingo #object=elected #object=email
2 #object=episode #object=everything #object=exam #object=example #object=folder #object=free #object=group
2 #object=happen #object=hired #object=home #object=is #object=let #object=licence #object=list #object=meeting
2 #object=mitre #object=money #object=national #object=nurse #object=parkrun #object=permit #object=photo
2 #object=portfolio #object=post #object=pressure #object=priya #object=promotion #object=pronunciation #object=puzzle
2 #object=ready #object=row #object=safe #object=shift #object=someone #object=song #object=sorry #object=spreadsheet
2 #object=squat #object=teacher #object=test #object=timesheet #object=tin #object=trust #object=ups #object=vegan
2 #object=visitor #object=voice #object=walking #object=work #verb=achieve #verb=achieve/thing #verb=answer/thing
2 #verb=bake/thing #verb=book #verb=book/thing #verb=complete #verb=cycle #verb=do/empty #verb=eat/thing #verb=find
2 #verb=fix/thing #verb=gain #verb=give/abstract #verb=give/person #verb=go/thing #verb=have/abstract #verb=have/empty
2 #verb=hold/thing #verb=learn/none #verb=log/none #verb=memorise #verb=memorise/thing #verb=mentor/thing
2 #verb=paint/thing #verb=pass/thing #verb=pay #verb=post/thing #verb=present #verb=publish/thing #verb=raise/empty
2 #verb=read/empty #verb=reduce/none #verb=ring #verb=say/thing #verb=set #verb=shadow/thing #verb=sharpen
2 #verb=sharpen/thing #verb=sketch #verb=sketch/thing #verb=spend/empty #verb=stretch #verb=update #verb=update/thing
2 #verb=visit #verb=visit/thing #verb=wake #verb=wake/none #verb=walk #verb=walk/thing #verb=win/empty
2 #verb=write/empty #verb=write/thing 0_and 0_c 0_from 0_house 0_kg 0_length 0_minute 0_supervise 0_time :absolute
2 :vague-thing <time>_about <time>_all <time>_not <time>_out <time>_report <time>_that <time>_the <why>_$ <why>_all
2 <why>_so ^_answer ^_apply ^_b2 ^_bench ^_cycle ^_descale ^_gain ^_go ^_going ^_half ^_honestly ^_i ^_lose ^_make
2 ^_memorise ^_new ^_paint ^_parkrun ^_present ^_re ^_reconcile ^_ring ^_set ^_sharpen ^_sketch ^_smart ^_stretch
2 ^_talk ^_telephone ^_that ^_update ^_visit ^_walk ^_want ^_whole ^_year a a_fortnight a_michelin a_sign about_0
2 after_that against agency algorithm all_seven allotment along_the aloud and_<time> annual app article_to audit
2 autumn away_from b2_in backhand bandage bank_feed be_make bedtime bench_0 blog blog_post blood_pressure body
2 bookkeep bookkeep_diploma buddy by_a can car channel chapter_0 chem chem_$ chess child_in chisel clarinet
2 class_<time> clock coffee_machine college come_to comic comment course_$ coursework cpr d decide deep deep_work
2 deploy do_<time> do_a do_not doc drive_licence dummy email emergency_fund entry_<why> episode_of every_parent
2 exception f father fence_<time> fifty final_of finally finally_listen finish_the first_$ five_year fix_the flexbox
2 flexbox_froggy folder for_the fortnight fortnight_$ froggy from_every from_scratch front_crawl garden gel get_hire
2 get_in give_me go_swim go_to go_vegan going_to good_<time> good_i governor grade_0 grandad grandad_$ half_hour
2 hand_in happen_$ have_0 have_be have_my he head_to headquarters help_$ hire_at his hold home_$ honestly_i hour_<why>
2 hour_and house_point hygiene i if_the in_bed in_class in_english in_it in_nature in_under infection invoice
2 irregular it it_be its_<time> joint k kata keep_on kg_of kill_the lab ladder landlord learn_0 least_once lecture_$
2 leed_<time> legacy_code lesson_with life_<time> lift like_my linkedin_learn loan log_0 lose_0 make make_0 manager
2 master maths matrix memorise mentee michelin michelin_star migrate mile minute_<time> minute_of mistake_<time> mitre
2 mood_$ mr muscle_<time> my_linkedin my_neighbour my_tea my_voice nature_$ neighbour neighbour_in not of_deep of_the
2 off_$ ofst old on_linkedin on_my on_our once_<time> one_of open_question organise_a out_my outage own_<time>
2 ownership page_$ paint_the person_$ person_who petty phonic phrase plan_to play_chess please_$ plot_0 portal poster
2 press_ups pressure_$ priya product profile_$ promotion promotion_to property publish_in pupil_<time> question_in
2 raise_my reach_0 reception refresher reopen report_$ review rise route rule run s satisfaction_score save_account
2 scout sepsy sharpen shed silence_kill six_more slide_up smart_goal smash some_weight spell_test spreadsheet story
2 straight stretch_<time> sub_0 sugar_in summer supervision swim_again switch ta table_up take_0 take_the
2 teach_assistant teacher_$ ten_minute tenant test_$ than_<time> that that_<time> the_0 the_<time> the_allotment
2 the_boat the_cello the_class the_council the_district the_dummy the_fence the_final the_first the_green the_head
2 the_legacy the_portfolio the_pta the_second the_share the_shed them thing_<time> tier time_from timesheet to_have
2 to_reach to_school traffic twice_<time> under_0 up_at us_the user vegan_<time> vegetarian wait want_my war
2 ward_manager warp whatever_happen who will_do will_take win_the wipe_down with_mr without_a witness word_$ work_in
2 would year year_of
3 #act=activity/empty/part #act=activity/person/part #act=change/thing/whole #act=finish/none/part
3 #act=finish/person/whole #act=vague/none/whole #check=result #checks1 #concrete=activity/person
3 #concrete=topic/thing #first=create/none #first=create/person #first=finish/empty #first=vague/thing #object=bought
3 #object=boy #object=cash #object=family #object=fewer #object=give #object=good #object=ielt #object=kit
3 #object=least #object=life #object=listener #object=mentor #object=outstanding #object=refrain #object=request
3 #object=saving #object=skin #object=sleep #object=sport #object=stuck #object=sub #object=sugar #object=swimming
3 #object=tomatoe #object=tyre #verb=apply #verb=be/none #verb=be/person #verb=become #verb=clean/thing #verb=commit
3 #verb=commit/empty #verb=ensure #verb=ensure/thing #verb=finish #verb=get/same #verb=grow #verb=join
3 #verb=join/thing #verb=like/thing #verb=max #verb=max/thing #verb=reach #verb=reach/thing #verb=review
3 #verb=review/thing #verb=rewrite #verb=rewrite/thing #verb=see #verb=set/thing #verb=shadow #verb=smoke
3 #verb=smoke/none #verb=spend/none #verb=talk/thing #verb=tidy #verb=tidy/thing #verb=watch #verb=watch/thing
3 #verb=win 0_for 0_in 0_into 0_new 0_on 0_with <time>_get <time>_on ^_as ^_commit ^_ensure ^_finish ^_gas ^_get
3 ^_ielt ^_join ^_life ^_refrain ^_review ^_rewire ^_rewrite ^_screen ^_see ^_shadow ^_tidy ^_watch a_medication
3 a_month a_weather accept all and_then approve as_an at_five attendance bach be_0 be_in be_stick before_buy below_0
3 both box bridge brief brush but by_heart calendar call_home carol carrot ceil cello chart clean clinic come_$ common
3 company currently dad dead descale do_some doctor down draft due duolingo dur_the duty either elect electrician
3 electrician_<time> eleven employee error_$ every_time fall firm firm_<why> five_$ food food_hygiene football four
3 freezer gas_safe get_a get_at get_it gift guest handbook handover_$ head_boy heart_<time> him how_many hymn ielt
3 ielt_0 improve_my in_$ in_german information inspector italki italki_lesson join junior keep_the kettle land
3 learn_my lecture level_0 licence loop lottery lung make_me man mar massage me_<why> me_a merge month_<why> move_up
3 mum_and my_ex my_life my_pe netball never niece no_more note notice novel now_and nurse once one_$ online organic
3 other outstand_<time> own_$ parkrun parkrun_<time> pe pe_kit peer_group petty_cash phone_call platform please
3 practice_my practice_scale proper pull_request quit_smoke rain rais recycle refrain_from restaurant rewire salon
3 save_0 scale_$ scheme school_<time> scrap screen set set_up sit smoke_$ solve_0 spend_<time> spotify spotify_<time>
3 squat stair starter statement step_<time> stranger stretch subscriber suit summary supervisor swap sweet takeaway
3 takeaway_<time> tally team team_<time> than_0 that_we the_firm the_grammar the_guild the_gym the_northern the_petty
3 the_ward them_<why> then_$ tidy time_for time_i time_table to_<time> to_a tram trustee twelve two_<time> up_the
3 upright vegan video visa voice_<why> walk ward_<why> weather_app weed week what_be while whole_of win_best
3 with_<time> write_$ write_down
4 #act=finish/person/part #act=light/person/whole #amount=count #concrete=vague/thing #first=activity/thing
4 #first=create/thing #first=finish/abstract #first=light/person #first=named/thing #numbers #object=alcohol
4 #object=brother #object=chapter #object=department #object=employee #object=getting #object=idea #object=level
4 #object=light #object=minute #object=peace #object=question #object=shown #object=splashback #object=whole
4 #verb=ask/thing #verb=come #verb=cook #verb=find/person #verb=like #verb=lose #verb=lose/thing #verb=practice/thing
4 #verb=record #verb=rehearse #verb=run/thing #verb=take/none #verb=try #verb=try/thing 0 0_to :deliverable :event
4 :person <time>_<time> ^_<time> ^_a ^_ask ^_become ^_cook ^_fifteen ^_food ^_grow ^_my ^_never ^_quit ^_rehearse
4 ^_win a_b a_night abbreviat abel ablaze aboard aboriginal accomplice accreditation ace activate add additional
4 administere admiral advisory afternoon aged airway alec all_0 allegation alley allow allowance alphabet alternate
4 although ambrose amend amino amp ams ancestry anchore android annually antique apache apex apiece appear appearance
4 apprentice arbitration arbor arch army artifact associat association atoll attacker attend_<time> attribution aunt
4 authorization autobiography away b2 backup bald bank barbecue barber barrack baseman baton bedroom benjamin bestow
4 beverage bicycle bite_of blake blanc bo bodyguard botanical boulder bowle bowler breaker breast brett bring_one
4 broadcast brother_$ bruise build_a bull bumper cab cabinet caller cameo canton captive captivity care_$ caretaker
4 carl carpenter cash cell cement cent centenary centimeter ceramic ceremony chain chandler chapter_of chartere chassy
4 chat chateau chin chip chromosome church cigar circuit citizenship clad clan classification classroom_<time> clear
4 click cliff close cloud coach_the coast cobra columnist commodore commonwealth compile completion compose compound
4 compression confederate confidentiality confinement conte contract convoy copyright cordone corner counsel courier
4 courtesy courtyard crawl crew crocker cube cyclist cyru daily dan dark de debry debut debute decker decoration
4 decree defamation defendant deflect defunct deity dentist deport depose deputy derive descent description
4 development_in device digitally dinner disciplinary disguis disk dismissal disperse dispute district ditch
4 documentation dolphin dop dress driver drop dunn dusk eat edit editor eleventh emergency emir employee_of enzyme
4 episode equalize equivalent essay etymology evergreen everyone_in exam excavation expedition expulsion extra fairway
4 fairy falcon famou farm fat fay feast federally felony fetch fielder finalist finch first_in five fixture flip
4 floral flowere fluid flute foam fog foil follow footage for_my forbidden foreman form formation fossil found
4 fragment franklin fre freeman freeze fumble fungu garrison genera gibbon girl glue goal_<time> goods google gown
4 grand granddaughter grandmother grape graveyard griffin guilty guinea gunman hamburger hang hasan hastily hat hearst
4 heroin hid higher_in hogan hole horizontal horn horseback hospital hot however hundr husband illegal immunity import
4 imprisonment inbox include indefinite indictment infamou infant infantry infringement inheritance initial injury
4 inquiry inspect install instant instruct interior intermittent interrogate interval invent invitation issuance jake
4 jam jay jerry johanne journal jury khalifa kick kicker kill kilo kite knee lacrosse laden laundry lawyer leach
4 league lease lee librarian life_$ ligament limousine ling location locomotive loosely lounge lunar m main mantle map
4 marine mark mascot massa medalist median medication medley melt memorial mercantile mercer methodist microwave mike
4 miner ministry mirza mixture module moist moisture montana month_$ more_of morgan mount murdere my_brother nan
4 national naturalization nestle nicotine night_$ noble noel not_one notebook noun nude nun obstruction occasionally
4 off on_the only_$ only_<time> opener operator or ordain order ordination organ other_person outfielder outside
4 overland owner oxide p packer panther part_in pastor patty pebble penalty penguin periodically permanent pier piper
4 place plus po point poisone policeman pollock poster_about poultry pregnant preliminary present presumably price
4 principality printer prisoner procession proclamation prosecutor protective proxy put_up pyramid quarantine quit
4 quote ra raid rail randy rape rapper rare raw razor reach read_<time> reassign receipt receiver recently recess
4 recipient recommend reconstruct record_myself rector refuge regular rehearse requir reservation residency rest_of
4 rex rider right rite robber robbery rocker rory rotary rul rust sah sans savoy sawyer scam scan scoreboard scotia
4 seasonally seat sec secretly sell sentence server service settler seventeen shaw shelter short shortene skillet
4 skinner slain slate slice small smuggle snack soft soldier solitary sometime soon source specy speedway splashback
4 split spokesman spokeswoman springer sprinter square ss star statutory steel steven stoke stomach strewn striker
4 submerg subsidiary summon sun sunday sunglass sunset supermarket supplemental surgery swear swiss swollen sylvester
4 syndicate tai tank tanker tee telegram teller temple tendon tent tenth terminate test testify the_month the_north
4 the_price theft them_<time> theorem thin thirty thumb timothy tire to toe toilet tom tomato touchdown trail trainer
4 trap treasury trial tribe tucker twitter ty type typically undercover uniform unsuccessfully ur uranium usage use
4 vacant valley vampire varsity vein victor vincent vine vineyard visit vitamin vodka voivodeship volcanic voluntarily
4 w wade wall wanderer warren watt wav weekday whale when where whip widow width wigan will_get wine winner witch
4 with_my woman worm wound_care woven x yate yoga zip
5 #act=finish/thing/whole #act=topic/thing/part #check=count #check=rhythm #checks2 #first=topic/abstract
5 #hands=partly #object=attendance #object=catch #object=physio #object=poodle #object=right #object=water
5 #verb=become/thing #verb=better #verb=better/none #verb=come/none #verb=finish/thing #verb=log 0_chapter 0_customer
5 :create :prize <time>_a <time>_be <why>_one ^_do ^_have ^_log ^_the a_first abduct absentee accompany accord
5 addition additionally adjourn alan album allege ambulance amir ancestral anchor animal announce anthrax application
5 appointment approximately asbesto assign at attorney audio authorize auxiliary award backstroke banana banquet barb
5 barry basin bate battalion be_on beach bee belly belt berth better_<time> bibliography billy bin bird bogu boil book
5 bookstore borough bow bowie bowman brass breeder bribe bud buffalo bur burton bus canada canary canyon capsize
5 captor carpet carve case catch catcher cathedral cavalry certification chad char check chemist chronicle chuck clau
5 clause clip cocoa codewar_<time> coke collection colt commission commissioner complete_the conceal conditional
5 constituency contact contamination content continue_professional conversion coral counterfeit courthouse cousin
5 crater cricket crisp crouch curtain customary dam dawn day death demolish denomination denote dental derrick
5 designate detain dexter dig diocese diploma directly disband discharge disclose discovery dish dissolution dissolve
5 div diver dixie dog dominion drake driveway drown du duchess duchy duck dudley duke dur dwarf dynamite each_$ elbow
5 elf embassy enlarg entitl episcopal eric estate eventually evidence excerpt exclusive exemption expiration explorer
5 explosive extension extinct extradition factory feature fertilizer fifth fine fir flap flesh flint flotilla flown
5 foot for_<time> forcibly formal format former formula fourth fra freight frog front fruit fulham funeral gag gallon
5 garbage garlic gas gently get_0 goalkeeper goose grandfather grave grocery groin guard hammer hast heap her herd
5 hereditary hick highland hollow homere howe hunt i_will identical illuminate imprisone in_wound inadvertently
5 incorporation induct infect injure instruction inventor investigator island jaw jenny jersey jewelry jo kickback
5 kiss kosher kroner kyle lady lar lava leaflet leas len levy lid lightly line lineage liner linkedin lip livestock
5 loch lok lookout loose lower luke mac magnate majesty make_a makeshift malik manual marrow mask match mate material
5 meal medal medication_error member membrane memorabilia mention mercury metallic microphone mid miller milligram
5 miniature misdemeanor miss mistakenly mistress monarch month monthly moon more_than mother mountain mourner mouse
5 muddy mum my_practice namesake nationality nelson never_be nickel nickname nose not_to numbere nursery nut
5 observation of officer only orchid origin outer oven overdose oxygen paint palace pan panel papal paragraph pardone
5 parliament parole partial pasha pastry peace_$ perch permanently petrol pharmacy phone physio pinto pirate pizza
5 plant poem poison pole police pont poodle porcelain porch porter potatoe premiership prison professional_development
5 prohibite pronunciation protocol pull punt quaker quantity raja random ray recorder recovere refund replay reply
5 reprieve reservoir rob rock roe round royalty rub rupee rusty sabbath sacr sail sailor saint sally saunder screw
5 search select selection seller settle several shaft shark shop show sid side sign sim simmer simmon sister situat
5 sixteen slaughtere slave slip smuggl snow soap sodium soil solicitor soybean special specification spider sprain
5 squash statue stein sterl steward sticky stray sub subpoena subsequent subspecy sue sultan surface surrender
5 surrendere suspect swamp taint tap taxonomy te temporarily temporary terminal termination terrace terrestrial
5 that_really the the_consultant the_rest they thickness thieve thirteen tile title to_say tobacco torah track trailer
5 translation transport trash travy tribune triple truck tunnel turner two tyrone unauthorize unavailable underwear
5 unincorporate unit unpublish update valentine valid vegetable veil version vi volume waist warrant waterfall waugh
5 weaver weekly wellington wheel wheeler whereabout wilkin willie winger within_0 yard year_$
6 #act=create/person/whole #act=finish/empty/whole #concrete=change/thing #first=finish/person #object=part
6 #object=satisfaction #verb=get/abstract #verb=make/person :granted <time>_come <time>_up ^_no above acid acre agent
6 alison also aluminum always_$ ankle ann anonymou antarctica apply archive arm arrest arrive assailant attic
6 automatically baby balloon ballot band bare barker barrel basket bathroom batsman battery bear beaten below beneath
6 beth birth bishop blackwater bolt booker bore bottl bowl brewer brigade brigadier broth bulk bullet burgess burke
6 cage calcium candle carr cat catalogue ceas cemetery cereal certify chamber champagne chaplain chapter charg circa
6 circulation citation claim clark classify club cocaine codewar collin colony comb commenc compilation complaint
6 confederation convert convict cord cordon couch council cox crimson cross crossbar crow cubic customer cylinder
6 decommission decorate deluxe den depot descendant dessert detonate dictionary dip directory dirt discography
6 discontinu domain donation double dragon dust eight elephant emma empty escort ex examination expire extant false
6 family feather filter find find_a fire firearm float floor floss floss_<time> footballer forest forgery fort
6 fourteen free frigate gambia garage garland give_us glacier goddess grain grandson granite grass grenade guild
6 guitarist gun handball harper harry hart harvest haul haye heir helmet herb hide holme home honorary hook hooper
6 hopper hour_$ hydraulic i_would imperial imprint improperly inch informant initially ink intake intermediate
6 interpol invalid ivory j jail jan jasper jimmy joey jumper junction june kensington khan lambert lamp lantern large
6 latter lawn lay le leave library licens light lin lion liquid liter liver lobster locate lose lowland magistrate
6 mare marijuana mast memo merchant meter midland mine mollusk molly monastery morrow motel my_own n nak near needle
6 nephew newly newsletter newspaper nicky node notify o office oil on_time or_better oral originate os overturn own
6 pale pant pardon partition pass pat payment peck pencil petit picnic pie pig pil pill pit plain plantation pocket
6 polish pollard pool pork post postal potassium potato priest probation proprietary publication publisher rana ransom
6 receive recipe redistribution reed referenc refrigerator regularly reportedly reserve residence rest return revert
6 roger roof rover rutherford safari salad sam sanctuary sauce say scarlet scrum sea secret seed semi sentenc shave
6 shearer sherry shin shoe shrapnel shrimp site six skeleton sketch skip skipper slot slug song soup specially spell
6 spr spray station steak steal stick sticker store stove strawberry stream submission subscription summone supplement
6 supplier sweat sworn t tab tabloid tail tan tar tea ten thoroughbr thread throw ticket tiffany till tissue tow
6 township tract tractor transmitter treason triangular turtle twenty uncle unharm unknown unofficial upon usually
6 variant vendor veterinary vicar vinegar viscount vocalist wagon walsh ward warehouse wed weir wharf which whilst
6 whistle wicket wife window winery wolve woodland wound wrist yacht
7 #act=create/none/whole #act=topic/abstract/whole #ends #object=stranger #verb=make/none :activity :exam ^_<why>
7 a_will abdomen adjoin adorn again_$ alia allan allegedly aluminium and ant antarctic apple appoint ark arrow
7 assistant atop bacon bag bait baker ban barrow basement basil bead beard beaver beef belong ben black blackberry
7 block bluff boiler bonus booth born bottom boundary bounty breakfast brewery brick brook brunswick bulletin bundle
7 butter cabin cairn camp cannon canopy canvas cap capsule caroline carry cart cave cellar ceremonial charge cheese
7 chester chicken chili chocolate chop circular cod collector colore column communion compartment complete confession
7 confidential confirm consent consort cooper corpse corpus cottage countess court crane crescent curl
7 customer_satisfaction dairy daisy dale dalton daughter deck deer delivery derby diameter discharg distribute dough
7 drum drummer dump dy eagle ear easter eddy eldest elk emblem encode eponymou every except extraction farmhouse feed
7 fence ferry fill final fingerprint finish fisherman flag flank flat formerly fowler frame frost fry fur furnace gram
7 grammar grant graze greenwood grill ground grow_more hair hale half hand handcuf hare hatch heather holly holy
7 homemade homestead house id identification incorrectly inside iry isle item jacket jar jewel jockey judge kent
7 kidney kilogram kingdom kitchen label lac lace larvae laurel layer ledger libel lighthouse limestone load logo lone
7 lotu lucy lump magazine maize marker mason matt maxwell memorandum metric midnight minc mineral monk moose morry
7 mound murphy mushroom mustard nail nasal navy nearby nest newton night noodle noon north northern of_our onion open
7 optional ordnance palmer parachute parenthese parish partially patel pea peanut pend per pick pike plaster plum polo
7 port pot pottery presenter prince princess prize promptly provisional punch ranch raven rear rectangular referee
7 reference refuse register remix rename report reveal reverend rib rice ridge rope rosemary rounder saddle sandstone
7 sandwich sandy seaman sentinel seven signature single slide smoke snake sole souvenir sperm spice steam stolen
7 storage strand stripe submit sued suspension sweater tablespoon tate telephone terry text thief thigh third tiny
7 to_the toast tomatoe tomb tongue treasurer tree trinity trophy trouser troy tyre under unearth unname unreleas upper
7 vacate vanilla variously veg velvet verse vest vik village violet waiver wash wet willow wire with withheld within
7 wolf woodward word write yuh
8 #first=finish/thing #hands=exam #hands=others <time> adjacent afterwards aka along alongside ammunition article
8 attach automatic available bail bailey bake ball barne barrett bass bassist batch bay beer behead beside between
8 blade blue boot bread brent bride briefly bunny burn butler butt butterfly button cache call canal canoe cardboard
8 cargo castle chalk cheek cherry chest chestnut cigarette clay clerk clive cloth colonel consecrate corn corporal
8 count county crab crest cricketer cup custody custom cutter deceas delete document donate door dove drink duff dye
8 emerald enter entrance envelope erect excavate fa fee file finger fish fletcher fold forehead formally fountain
8 frozen gastropod gate get_into ginger glen glove gravel groom grove hamza handgun hay header heath herein hill holt
8 hooker hurl illegally injunction inlet insignia intercept into james jenkins jubilee juice keeper kelly lance lane
8 late leak leather leopard lever lewy lieutenant liquor litter luggage maid maple marble march mary meadow metal
8 minute morse mouth mud nine no notification officially olive original oval owl oyster paperback parker parsley part
8 patent pence penny peter photograph pile pin pine plaque platinum pony portion posthumously potter pound previously
8 prophet pub pumpkin purchase purse railway rainbow refer regiment release remainder replace replacement replica
8 respectively retrieve river roast robe robin rod roll ross row sack salmon sausage scot section separate separately
8 sergeant serve shell shepherd shield ship shipment shotgun silk sleeve snail soak sock son spear spot stack stain
8 stone stump swan swim sword tag talbot tampere tape tattoo teaspoon thereafter throat throne ton trace trademark
8 tributary uk ulster uncovere underneath unidentify unuse vale valve vault wallet walnut wax wear withdrawn wool
8 worcester zinc
9 #amount=clock #check=clock #concrete1 #object=scale #verb=grow/empty <why>_<why> abbey alcohol altar alternatively
9 any arrange at_the auction autopsy axe badge bamboo barge barn baron baronet barton baxter bearer beetle bench berry
9 blank board boat bone bourbon boy branch bronze bucket bullion bundl bury bushel cake calf cane cape carriage
9 cartridge cedar chair chapel chapman circulate coconut cole collect companion consist coronation coroner cove cover
9 cow cream crystal curry dart date disc discover dissolv dock dover drape dutch each earl eject enclose examiner
9 extract for freighter freshly genu glass goat gold golden graham guardian head horse hull ice in iron jack king
9 knife lake leed leg lily lime list lock lumber marsh mat messenger mick moth neck oak oath pack paddy parcel peach
9 pearl peel pepper permit petition photo pipe plastic possession press priory purple rabbit receiv registry reinstate
9 reissu removal revoke ribbon rifle rum sage scarf scoop second seiz send sheet shill shire shirt sir skin smith soda
9 somerset specimen spencer spit sprinkle st substitute suitcase surrey suspend syrup tablet telegraph tender thick
9 thorn tip tooth transcript trout tuck twice umpire v van vessel virgin walker warden wheat white wood wrap wreath
10 abbot accidentally again another august bean birch blanket booklet brother burnt butcher c candy captain cattle
10 cinnamon clearance commonly constable contaminate cooke copper correspondence cotton crocodile deposit diamond
10 diary discard edition egg entry feeder fifteen fin flower gazette give gray gum hall ham henry honey hood hut
10 immediately inscription issu jade knight lemon length letter license lord lunch mail manor manuscript milk obtain
10 on one ore ounce pad pair pen pink pistol pond postage pseudonym quarry rack record red registration reprint rubber
10 ruby sale salt sheep shelf sheriff shortly skull spinner tavern then timber tin toss towel tube undisclose unmark
10 via wales ware webster wooden
11 :finish after ash b bark bell brown camel card charcoal coat commemorative confiscate contain container cook copy
11 dat deposition dry fake flour fork galloway gill grey insert kit maiden onto orange orchard palm paper passport
11 paste patch permission plate powder print privy publish queen sample sand spoon stamp strip stuf surname table
11 transfer trunk used vinyl waiv welsh whiskey without
12 ^_some admiralty affidavit amber bar bed before blood bottle burial certificate coffee coin cork creek engrave
12 green lamb later leaf moss page request ring royal straw subfamily sugar urine wicketkeeper
13 crown holder inscribe marry meat mill mint originally packet prior retriev silver stud subsequently water yellow
14 bath coffin from lodge name remove until
15 log seal
16 buy
17 first
22 by
"""
