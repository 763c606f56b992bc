"""What 5125 labelled goals teach about specific: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "899ee411839b100d"
ANSWERS = ("no", "yes")
ROWS = """
-26 *
-18 #hands=unsized entrepreneurial importantly mindful
-17 ^_0 daunt genuinely imperative openness realization strive undoubtedly
-16 consciou economically enormously fundamentally misguid profoundly resilience resilient technological truly vastly
-15 accustome ambitiou attitude defensively disadvantage endeavor excite forefront frankly fundamental immensely
-15 incredibly perceive pragmatic rethink seriously someth standpoint surely terribly underestimate unpredictable
-15 unthinkable urgency
-14 accomplish alienate appreciate aspiration behave better capitalism capitalist civilize conducive cynical embrace
-14 emphasize extraordinarily frustrate headway improve indifferent inherently innovation lag lately meaningful midst
-14 modernization ours outset overcome perception pessimistic phenomenal postwar predictable profound realistic
-14 realize repercussion savvy socially sort terrify understandable unrealistic upheaval visionary worrisome
-13 accomplishment accountable achieve admire anxiou appall awful boomer certainly clout coherent compell
-13 competitiveness consolidation cope courageou creativity crise decidedly definitely demographic demonstrate
-13 destructive economic emotionally endure energetic envision esteem evident experience fearful feel financially
-13 focus frightene happier hugely imagine impatient implication inevitable inevitably modernize mood motivate naive
-13 optimistic overly overwhelm perspective politically progress prospect prosperity prudent radically responsive
-13 scenario strengthen stride unbelievable undermine underscore vibrant vision what worry
-12 #verb=make/thing amaze ambition anticipate arrogant articulate aspect astonish authoritarian awe awesome basically
-12 bureaucracy capitalize catastrophe chaotic clearer complicate confidence consequence conservatism culturally
-12 deepen depress diminish dire distract divisive doing downturn drastic economy emphasy ethic ethnically everybody
-12 exert fascinate feasible foreseeable formidable globally governance greatness harder improbable incapable
-12 inclusive increasingly incredible indicative indispensable industrialize innovative integration jeopardize job
-12 liberalization mentality murderou necessity obviously outsider painful patriotism perceiv philanthropy pivotal
-12 precariou prevail productive prosperou psychologically realism reality reassure relentless relentlessly relevance
-12 reliant reminder restless resurgence saddene seem sensible seriousness shameful skeptical stability stabilize
-12 staggere stimulate strategy struggle suicidal supportive tangible transform tremendou trend troubl turbulence
-12 turnaround uncomfortable uneasy vulnerability worse youthful
-11 #first=vague/abstract absolutely accelerate achievement acknowledge affluent aggressive approach apt arrogance
-11 aware beneficial beset bleak broaden burgeon cautiou cognitive commitment commonplace concentrate confident
-11 confront constructive convinc creative deeply democracy deserve destabilize deterrent devastation dictate
-11 disparate dissatisfy distraction distrust diverse dramatically dynamic eager efficient emergence empowerment
-11 emulate encourage endanger enjoyable enthusiasm entrench environmentally equally flexibility foolish forceful
-11 foremost fortunate fruitful futile generosity get_to glamorou grappl grasp gritty hardly havoc helpful hesitant
-11 honest honestly honesty hopefully horrible idea imagination impact indifference inefficient injustice intellectual
-11 intelligent intensely intensify intensity irrational irresponsible irreversible laud lessen lot macro maybe
-11 militarily mind morally motivation myself nascent negatively nightmare nostalgia notion notwithstand objective
-11 organizational ought ourselve pervasive planner pleas plight positively poverty problematic professionalism
-11 prowess rational rationale reflect reformer regrettable remarkable remarkably remind repressive respect respectful
-11 rightly risky robust sad sadly scary selfish sense sensibility setback shortcome sincere sincerely situation
-11 sluggish sober socialism spectacle stealth stereotype stubborn stuff superpower sustain task think thoughtful
-11 thrill tragic transformation turbulent understand undertake unhappy unpleasant unpopular utterly visually wary
-11 weary willingness withstand workplace worsen
-10 ^_to absurd activism aesthetic aftershock agenda aggressively aging aim akin ala alike anxiety atmosphere aura
-10 awkward backlash bigger boast bolstere brutal bullish bureaucrat business calm catastrophic centere challeng
-10 cinematic civic closer coincidence combate communism compassion competence competitive complexity consensu
-10 contemplate continuation costly cutback decent decisively democratically desirable despair desperate desperately
-10 desperation devastate develop difficult dilemma diplomacy disagree disastrou discourse dislike dismal distinctly
-10 disturb diversify diversity earnest economical efficiency effort embarrass emotional enjoy entertain envy evolve
-10 excellence excitement excuse expectation explore extraordinary extreme fairness faltere ferociou firepower fledgl
-10 flourish focuse foothold fulfil geopolitical greatly hardship heroic hi hinder hindere hopeful horrific hurt
-10 ideology impetu importance impunity inability incline infrastructure inherent initiative instability intervention
-10 intimidate invest ironic kind less lesson leverage lik mankind markedly mediocre mentally metropoly miserable
-10 necessarily nervou nonetheless notoriously obsess obviou orient our overshadow particularly patience peacemake
-10 perfection peril pessimism preparedness profitability project proponent pros protectionism pursu quite rhetoric
-10 ruthless satisfy schizophrenia sector sentiment shaken shaky showcase skepticism social spirite spite stakeholder
-10 startl stature strategic stress strong study suffer superiority sustainable talent tendency terrible terrific
-10 thankful thrive tir tough toward tragedy transition transparency tricky tumultuou turmoil unconventional underdog
-10 unfold unprecedent unstable upbeat urban utmost viewpoint vigorou vulnerable weaken weakness worst
-9 #act=vague/abstract/part #act=vague/empty/whole #opinion #verb=get/empty accountability admiration adolescent
-9 advancement affect affirmative afraid aftermath ahead alleviate animosity annoy ashame assessment assure audience
-9 austerity avert balance battleground beleaguer benefit boom breadth brisk burden capable carnage cautiously
-9 certainty challenge cherish civilization clarity clearly climate comfortable comparable conceptual consistently
-9 contradiction contrast convergence courage credibility crisis critical culmination cultural curtail dangerously
-9 decisive deteriorate deterioration determination detractor difficulty disappoint disaster discipline discourage
-9 disproportionate disregard downfall downside dramatic dream dumb ease ecological effectiveness engagement enhance
-9 enthusiastic environment especially event exploit extremely favorably flaw fledg fortunately fragile fulfill
-9 generation glad global gloomy gre grim groundwork hamper heck heightene help hostility hour_of ideological illusion
-9 immoral impossible impress inde ineffective insecurity insight inspire integrate justify lackluster lament laugh
-9 lax leadership listen lofty love mainstay managerial maneuvere maximize measure menace mistrust mobility mobilize
-9 moderation moment momentum moral morale morality moreover multilateral mutually neglect nowhere obsession obstacle
-9 oddly ominou opportunity oppression optimism orderly outcome outreach pac passionate peaceful perhaps person
-9 phenomenon plausible ploy poignant politics populou pose posture potent potential powerless practice_0 precedent
-9 precisely predict prediction prelude pretty priority productivity promise proposition proven provocative
-9 psychological pursue quirky rattl react reasonably recession reckless reconstruction reform relationship reluctance
-9 rely repression reputation respectable reward ridiculou role sharper shift simplicity sincerity slowdown solidarity
-9 solve sophisticate stabilization stagnant standstill stimulu storytell strength stupid subjective success
-9 surprisingly suspense tactical tolerance tolerant tout traumatic unacceptable uncertainty undercut unfortunate
-9 unfortunately unify unjust vigilant virtue wag weird westerner whatever wildly woe wonder worsene wrack
-8 #act=topic/empty/whole #lack=vague #object=hour #object=it 0_degree ^_four ^_under ability actively advantage
-8 advocate afar afford affordable aggression amuse anguish anyway appetite applaud artistic assess assumption attain
-8 attract awakene awareness backdrop behavior behavioral betrayal bickere bipartisan bloodsh bolster boost bor
-8 brutality budget budgetary bully bureaucratic bustl candid capability catalyst cater charisma choreography
-8 collaborative community comparatively competent complementary concept conciliatory confrontation considerably
-8 consideration consistent context continent continually contradictory convince corporate corrupt coupl cpd crippl
-8 critique culture damn dampen dangerou dazzl decade deflation degree denounce dependence derail desire deter
-8 dialogue dictatorship differently dim disparity dissatisfaction dominate domination doom doubt drastically easiest
-8 educational educator effective emerg emerge emotion epicenter evaluate everyday everyone evidenc evidently
-8 exacerbate expansive extremism factor fantastic fascination fi fiercely financial fiscal foe foray forecaster
-8 forgive fun future geniu gloom goodness grateful greater guess happen happene harm hate healthy heartland helpless
-8 highlight horror hostile hour humanity hypothetical ideal ideally ignorance ignore imbalance immense immune
-8 incentive inconsistent industry inequality influence instinct institution institutional intense intrigu irony
-8 irrelevant kid legacy logical logistical math me_$ mentor messy metaphor milestone minimize mistake moderate
-8 motherland nationalism nevertheless noteworthy noticeable odd of_0 outlook outrageou outward owe paradox
-8 participation passion payoff performance persist personality pity plagu political powerhouse practical profitable
-8 progressively proportion prosper prove provoke pundit punish purely quo rapid readiness real reap rebuild
-8 reconciliation recovery reflection refresh relation relevant remembere restraint retiree reunification reversal
-8 revive rid risk safeguard sake scope season seemingly self sentimental seriou sexuality shake shock shrink simpler
-8 skeptic smoothly someday somehow spirituality splendid spotlight spur squarely stance stardom stark straightforward
-8 strategically streamline stunt subtle sufficiently sway sympathetic synonymou tactic tame tempere tend tense
-8 terrorism theme thing threaten thwart too ugly unaffect uncertain underline unfavorable uniquely unlikely
-8 unnecessary unsettl unsure uphill upset upsurge ushere verge viability viable vie violent visibly volatility we
-8 wondere worthy wrought yorker
-7 #concrete=named/thing #first=activity/none #first=vague/empty #object=degree #object=one #object=season #verb=save
-7 0_hour :hedge ^_five abandon acceleration acceptable adamant adjustment adverse advocacy afloat ai alarm align
-7 alliance alter analytical analyze anew anticipation anybody appreciation aspire attractive backer backward bad
-7 barometer bastion belief believer beyond bitterly blame blueprint bold brave brink busy campuse caution centerpiece
-7 centralize centrist change charismatic cleans collective collectively communicate comparison compromise concern
-7 consciousness consolidate constraint continuity contribute conversely cooperate cop cordial cornerstone credible
-7 critic crossover crossroad crucial curiou danger dar dare debacle defiant deficit defy depend depression
-7 developmental difference dignity disappointment disarray discontent discriminatory discuss disrupt disruption
-7 distant distort distress domestically dominance earthquake eclips economics economist ecosystem educate efficiently
-7 embark embarrassment encouragement endit engage enlightenment enormou enterprise entrepreneur equality equitable
-7 erode erratic error_in escalate everywhere evolution exaggerate exceptional exceptionally expand expansion extent
-7 fabulou fairly familiar fashion faster favor favorable fear feat feminist fend flair frustration functional funny
-7 gadget game genre genuine geographically get_my gloriou good gradual grief grip growth gruel hail happiness happy
-7 harmful harsh haunt headach heroe hope hour_<time> humiliat hungry impair implement impoverish impression
-7 impressive impulse inadequate indication inexperienc infight insane insurgency integrity interaction interest
-7 intrigue invariably investment ironically isolation journalism justification kan keen lack laker language least
-7 like likelihood likene literacy longevity look loser magnitude make_the maneuver manner mantra market maverick me
-7 meaningless mental misery modest modestly monumental multinational mut myriad nation navigate needy negative
-7 neighborhood newcomer newsroom nobody noisy norm nowaday obesity onslaught outdate outnumbere outrage overdue
-7 overhaul pace pandemic parallel parity partisan peculiar penchant persona phenomena physically pois policy poor
-7 portrayal potentially prais precision prevalent pride procrastinate progression prone provocation psychology quiet
-7 racially racism radical rapidly raucou rebelliou recognize regard reinforce relax reliability remake remember
-7 renaissance repeat repertory resentment resist resolve revamp revolve rhythmic rife rigorou rivalry romantic russia
-7 sabotage sag satisfactory scare secession secretive secular seismic seldom severity sexy sheer shun sight
-7 significance significantly silly simulation skill slow socialist somber sooner sound speak squandere steadily
-7 stellar strategist strife structural stun stylish substantially surprise symbolism sympathy systemic tackle taller
-7 tarnish tech technically tempt temptation tentative thank theater timely tolerate tone totally towards tremor
-7 triumph triumphant trouble troublesome uneven unexpect unfair unfamiliar universally unwill upstate urge vague
-7 viciou view vigilance visibility vital vivid volatile wast way weak weakene windfall wonderful wow youngster
-7 zapatero
-6 #act=create/none/part #object=bag #object=bakery #object=end #object=event #object=fitter #object=game
-6 #object=german #object=gym #object=h #object=liked #object=staff #object=viral :tells ^_at ^_sort ^_twelve ^_zero
-6 abide abroad abrupt absorb academic accurately acknowledg adequately adherence affection albeit alcoholism ally
-6 always anger angere ante appropriately ardent arous at_a attention autonomy awake badly bali ballet bam battere
-6 be_lik benign besides betray bilateral bitterness bizarre blatant bode bother breakout breakthrough brilliant
-6 broadly brunt buoy ca cardiovascular careful cerebral charm chic childhood circumstance clever cloudy code_<time>
-6 commend commit communist compassionate competitor compute concede concert conflict confuse conquer conscience
-6 consider constantly contagiou containment contingency contrary control cost coverage crackdown crime criticize
-6 cruel curiosity deaf debate decliner define degree_<time> deliberate delight demeanor demise democrat democratic
-6 department_$ dependent deserv destiny devise devote devotion differe differentiate dimension dimensional
-6 disagreement do_$ dole drama eccentric echoe eclectic effect ego elite emission empower encompass end_<time>
-6 enhancement enlargement environmental environmentalist era eradicate ethical everyth evil evolutionary exactly
-6 excel expert failure far farce fascist fatigue fault favore feasibility financ fitter flexible focal folk fond
-6 forcefully forge forum foster frail frantic friendship gangster gaze generate gesture get_on glamour go_viral going
-6 gore governmental gratitude greenhouse gut guy h_<time> hard hardene harmony harshly headache hemisphere hesitate
-6 heyday historically hospitality hous huh humane hurricane hurry imply important incompatible incompetence infectiou
-6 inflict influx infuriat insider instead_of insure intent intention interact internationally interpret intimate
-6 investor jazz jitter journalistic lapse last_one leap leftist legitimacy liberate lifelong lik_by linger lively
-6 logic luckily lure marginally marketer masterpiece matter mature mayhem mean mess methodology mighty mileage
-6 militancy minority miracle misunderstand mobilization modern more motive much muscular need neo niche nonstop
-6 normalization numerical obese obligation offense offensive one_at ongo orchestrate ordinary outspoken overall
-6 overlap overtake overweight overwhelmingly paramount partnership passive pause pave pension performer perpetrator
-6 persecute philosophy pitch pledg polite pollster populate portray possibility powerful pretend pretext preventive
-6 principle problem procedural profession promote protract pursuit push quake ravage really reason reasone
-6 redevelopment reduction regime regret reluctant reminiscent remorse resident respondent response responsibility
-6 restive restrictive retaliate revival revolutionary rubin rude sadness satire scar sectarian seminar sensitivity
-6 shame shrunk shy significant singular skyscraper sloppy slum smart sociologist sociology somewhat sonic soro sorry
-6 spate spawn spearhead spectacular specter spirit spiritual spontaneou stable stalemate statistically student stumbl
-6 subdu subject substantive sudden sure surge surpluse survival targete technology tempo tension terror terrorist
-6 the_bakery theoretical theoretically threat tiktok topic touch tourism trait trauma treacherou turnout ultimately
-6 uncommon undecide unemployment uninsure unity unleash up_$ uphold urgently useful usher utter value viewer violence
-6 viral visual vying want warfare warmly warmth wherever wisdom wise woo yeah yes yet yo yourself
-5 #object=bill #object=course #object=data #object=foot #object=ideas #object=japanese #object=old #object=piece
-5 #object=stopping #object=subject #verb=ask/none #verb=attend/thing #verb=end #verb=grow/thing #verb=lead
-5 #verb=listen #verb=order/thing #verb=own #verb=post/none #verb=spend/thing #verb=take/thing #verb=understand 0_0
-5 0_h 0_ms :abstract :comparative :inner ^_lead ^_own abstract acceptance activity adapt addict adhere administration
-5 adulthood advancer advertiser affinity agree alternative ambiguou among analyst anarchy animation anthropology
-5 architecture arena argue arise around around_the array assert attraction autism auto automotive avenge avoid
-5 backbone basic battl believe blitz bloc bombardment borrower bothere breathe bring bunch burbank calculate
-5 calculation campaigner chance chao cheer choice chord choreographer cinema cis cleaner cleanup coalition
-5 collaboration collapse combat comeback comfort compensate complement complete_0 complex comprehensive con
-5 conception conclusion conform congestion congratulate considerable consumer contemporary contend contentiou
-5 contribution convenient core countless country course crazy credite criticism crusade cry culinary cumulative curb
-5 cushion deal debt decay dedication defuse delicate deprive devaluation direction disagre disapproval discomfort
-5 discussion disgruntl dismay disorder distraught disturbance domestic dubiou dweller eagerly easier eastward ecology
-5 education eliminate elsewhere elude elusive employment enable enact endless endorse energy epidemic equilibrium
-5 equity eradication es essence essential establishment even ever excellent exercise exhaust expatriate expectancy
-5 expenditure expensive experiment exploitation fac fact faith fashionable festive fiat fierce fight fitter_<time>
-5 flamboyant flung foreigner forget forgiveness framework franco freedom friendly gainer garner gender generou
-5 get_fitter glimpse gorgeou gravity gruesome hallmark hampere hatr hawkish heal higher_$ highly homeowner horizon
-5 housewife hub humanitarian humiliation hunger ill imagery impasse indirectly industrial inflationary insistence
-5 inspiration inspirational integral interfere intolerance isolate it_$ japan jealou jeopardy judg keep keep_a knick
-5 knowledge kremlin landscape laughter layoff lean lend liberal libertarian limbo lingere livelihood loom los loudly
-5 lov loyalty luck lull lyrical maintain mayoral me_and meddl memorable merely merger millennium minimal
-5 mismanagement moderately monetary movie muster mutual myth narrative nationalist necessary neighbor network
-5 neurological nicely nod nonprofit nonsense noth notoriety observer onset openly opera operational opponent oppose
-5 ordeal order_in orientation ouster outperform outscore overcrowd own_the pain paralyz participant patriotic
-5 peacefully penetrate people peripheral persistent personally persuade philosophical plan pleasant plenty poorly
-5 popularity post_three postseason praise predecessor prejudice prepare prepare_for presence prestige prevention
-5 progressive projection proliferation prolong prominence psychologist publicity purge racial read_up reaffirm realm
-5 reasonable reclusive reconcile reel reflective regardless regional relatively reliance relieve remedy remotely
-5 renewal repertoire reprisal republican respond revolution sacrifice save scenery science score_of scrutiny
-5 segregate segregation sens severely shine should signale sinister sleek slump soprano sorrow soviet spatial
-5 speculative spend staunch stave steady step stigma stop stop_<time> strongly suburban supernatural surpass
-5 susceptible sweep swing talk tango the_course the_house the_subject theatrical them_on those thriller tibet tilt
-5 time_$ time_<time> tomorrow tonight topple trickle tumble twelve_<time> ultra underly underwrite unemploy unfairly
-5 unforc unilateral universal unnotice unreasonable unrest up upgrade upscale us useless utilization utilize vain
-5 venture vet vigorously villain voter vow warmer wartime wealth wealthy weathere welfare wholly why widen wildfire
-5 will_be windy wit witty wo wrong yen younger yours youth
-4 #act=activity/none/whole #act=change/abstract/part #act=light/thing/part #act=vague/empty/part
-4 #act=vague/thing/part #concrete=finish/person #first=change/abstract #first=create/abstract #first=light/thing
-4 #first=topic/none #object=and #object=budget #object=community #object=cosier #object=desk #object=feel
-4 #object=finnish #object=guitar #object=handover #object=incident #object=javascript #object=knock #object=language
-4 #object=nipped #object=parking #object=project #object=reading #object=room #object=say #object=something
-4 #object=studying #object=tell #object=top #object=win #verb=be #verb=be/abstract #verb=be/empty #verb=bring/thing
-4 #verb=catch #verb=give/none #verb=master #verb=master/thing #verb=order #verb=plan #verb=plan/thing #verb=post
-4 #verb=sort #verb=sort/thing #verb=speak #verb=study #verb=test #verb=understand/thing 0_down 0_set 0_stone :light
-4 <time>_whatever ^_be ^_everybody ^_from ^_keep ^_knock ^_leave ^_master ^_more ^_order ^_post ^_prepare ^_save
-4 ^_speak ^_study ^_three ^_top ^_understand ^_work abandonment absolute acclaim accolade accommodate accuracy
-4 acquisition action acute addiction adjust advance aeronautic ager agony ail airlift alignment alone and_not anyone
-4 anywhere apartheid apparent appointee appropriate architectural argument asthma at_<time> at_least auntie
-4 authoritative autonomou balk bang bankrupt bargain battlefield be_a become_a behaviour bias biggest bite
-4 bite_<time> blockbuster blow blunt bounce brace bravery breakdown broadway bruin brutally bush buzz bystander
-4 campaign campo career catch_up catere cavalier characterize chemistry chilly china chronic clarify climax clinical
-4 clipper closely coincide coliseum collaborate community_$ commuter comparative compare compatible complain conceiv
-4 condemn condemnation conservative consistency constitute continue contraction contractual conventional convey
-4 correlation corruption cosier cosier_$ counter countere cozy cpd_<time> create credential critically
-4 cross_functional cruelty crumbl cuisine culminate culprit curriculum cute czar deem defend defense defensive
-4 defiance definite demonstration densely dent despite developer development dictator differ disbelief discredit
-4 disgust distinction do dominant downtown downward dull durable dwindl earn easy echo electorate element enactment
-4 encountere enforc enforcement enough ensemble er ethnic evene_<time> exodu express expression extinction extremist
-4 facilitate faculty fade fantasy farther fate fighter finnish five_new fluctuation for_0 forecast form_0 forthcome
-4 franchise frau fray gap garnere gay gen geography get get_nip get_through ghetto gigantic give_0 glance glaze
-4 godfather goodwill great griev guarantee guidance guilt hammere have_get have_not heed here heroine holocaust
-4 homeland homeless homosexual homosexuality horsepower hu hubble human humble humidity humor hurdle i_have
-4 illustrate imminent impartial impend implementation implicit improvement in_our inappropriate increase independence
-4 indicator induce industry_$ inferior influential initiate innocent insist interactive intricate intrusion invader
-4 invasive involvement ire japanese javascript jok judgment kilometre_in knock_0 kodak labor landfall largely
-4 laugh_at lead_a least_three legitimate lifeline limelight limitation little lobby logistics lonely loud luc lur
-4 luxuriou luxury magnificent management mao maturity mayor meditation mere mild minute_off minute_one mir mission
-4 mistaken mode modele mom my_class my_german my_mentor mystical namely nasty nationally nature ne nerve neuron new
-4 nice nickelodeon nip nip_<time> noise non nonpartisan obsolete of_cpd of_my offend offset on_tiktok on_with opinion
-4 optimal organization organize our_choir overrun overse oversea oversight overthrow overview pacer pact panic panick
-4 parallel_park paralysy participate pas past path perfectly persecution persuad petrochemical philharmonic physical
-4 pinpoint pleasure pledge plunge poetic pollute pollution pos power practically practitioner preach profit program
-4 programmer project_<time> propaganda psychiatry publicize quality quell quest quietly racist rag rage rally rampage
-4 raptor rash rather reaction read_0 read_around rebound recent reciprocal recognizable reduce redundant refine
-4 regain region regulatory rein reiterate relaxation reliable renew renewable reorganization research resonance
-4 resource responsible retaliatory retribution revenue rhythm ridden rigid roar robot rural safety sanction
-4 sanitation scarce scratch_<time> se sellout sensitive setup shanghai shape shortfall showdown sigh similarity
-4 similarly simultaneously slack soar society soften solution sort_the southeast spare sphere spoil sprawl spree
-4 standoff starv statehood stay still stone_<time> streak stringent study_0 succeed successful summit support
-4 suppression swath swell symbolic symmetry systematically taboo target task_$ taxpayer tea_<time> technical teen
-4 ten_hour tenor the_department the_guitar the_mentor the_poster the_room the_year themselve thereby thesis thorough
-4 three_time thrust tiktok_<time> timor to_0 to_get to_listen to_person to_take today troupe true trump truth tu tun
-4 turn twentieth ultimate um undocument unfound universe unreliable unresolv unsafe unseen unsolv unusually up_a
-4 up_my up_on upcome upward us_on use_my vanguard vehemently vengeance versatile very vocabulary voice wage wake
-4 walkout wan warm watcher waterfront wave weaponry welcome westward whatsoever whoever wick wind wish without_stop
-4 world wrangl yah zero
-3 #act=activity/abstract/whole #act=activity/empty/whole #act=change/same/whole #act=create/abstract/part
-3 #act=create/person/part #act=light/none/part #act=vague/thing/whole #amount=hours #amount=share #check=hours
-3 #check=share #concrete=finish/thing #first=change/same #object=assessment #object=business #object=class
-3 #object=form #object=go #object=got #object=interview #object=join #object=kg #object=max #object=method
-3 #object=mix #object=number #object=organic #object=pastry #object=python #object=relationship #object=respect
-3 #object=response #object=score #object=shed #object=stone #object=student #object=take #object=walk #object=way
-3 #verb=bite #verb=bite/thing #verb=brush #verb=brush/thing #verb=build #verb=catch/thing #verb=coach/thing #verb=cut
-3 #verb=develop #verb=feel #verb=feel/abstract #verb=have/none #verb=hold #verb=hold/same #verb=improve #verb=know
-3 #verb=know/thing #verb=learn/empty #verb=lift #verb=lift/abstract #verb=listen/none #verb=look #verb=network
-3 #verb=network/none #verb=prepare #verb=prepare/thing #verb=reduce/abstract #verb=revise #verb=save/thing
-3 #verb=sleep #verb=sleep/none #verb=touch #verb=touch/thing #verb=want/thing #verb=write/none 0_<why> 0_word 0_year
-3 :mass <time>_check <time>_concert <time>_for <time>_in <time>_instead <why>_have <why>_i <why>_say ^_attend ^_brush
-3 ^_budget ^_build ^_gym ^_know ^_lift ^_look ^_may ^_one ^_our ^_perfect ^_plan ^_python ^_raise ^_sit ^_sleep
-3 ^_spend ^_ten a_day a_dog a_job a_phone active actually again_<time> all_staff alto and_i answer_to anyth anyway_$
-3 art at_work back_to be_to become_an become_the beekeep big book_$ brush_up business_$ by_my by_the chang check_up
-3 clue coach concert_<why> cool course_<time> cover_$ cry_at dad_$ diabete do_someth do_the down_on dur_my e_g
-3 effectively else end ensure error event_$ event_<time> everybody_in expect fail find_out fit flawless fluent
-3 from_the full_potential game_$ get_the give_back goal goal_be gym gym_$ habit hand_$ handle handover_<why> have_$
-3 health hold_it hour_on house_<time> how i_be intend intensive issue it_<time> japanese_<time> journey kg_<time>
-3 knock know leader lesson_<time> level machine_$ manage mark_code max_0 may_i mend merit middle might music my_co
-3 my_community my_desk my_game my_javascript myself_and network_$ never_have next_time nicer none not_a not_touch
-3 of_me of_study off_<time> on_myself on_top or_not our_school our_town pass_$ patient pay_0 perfect person_for phd
-3 phone_$ physics practice_$ process public put_0 python python_0 raise read_a recruiter_to relationship_with
-3 relative relative_$ response_<time> roman roman_gallery routine run_the sick so somebody spe speech stage start
-3 statistics system take_a tandem tax temper term the_account the_autumn the_committee the_family the_food the_go
-3 the_kid the_music the_new the_roman therapist thesis_0 time_<why> time_with timetable to_keep to_stop together
-3 together_<time> top_of total town_<time> try_to turnover understand_the up_with voice_in warn weather well whenever
-3 win_<time> with_the workshop write_<why>
-2 #act=activity/thing/part #act=finish/empty/part #act=finish/same/whole #act=finish/thing/part
-2 #act=light/empty/whole #act=named/thing/whole #act=vague/abstract/whole #amount=rank #check=rank
-2 #concrete=change/abstract #concrete=vague/abstract #first=finish/none #first=light/empty #lack=alone #object=a
-2 #object=alive #object=assembly #object=better #object=board #object=book #object=braver #object=client #object=clue
-2 #object=colleague #object=confidence #object=developer #object=docker #object=find #object=food #object=g
-2 #object=garden #object=goal #object=head #object=heart #object=help #object=hunting #object=innovation #object=job
-2 #object=k #object=kilometre #object=lathe #object=link #object=lot #object=market #object=me #object=or #object=own
-2 #object=phone #object=photography #object=plumbing #object=process #object=profile #object=progress #object=prom
-2 #object=research #object=revenue #object=sales #object=same #object=senior #object=session #object=set
-2 #object=somewhere #object=standard #object=start #object=statistics #object=strong #object=stuff #object=task
-2 #object=thesis #object=thing #object=use #object=wpm #verb=advance #verb=attend #verb=be/thing #verb=beekeep
-2 #verb=beekeep/thing #verb=behave #verb=call #verb=call/person #verb=coach #verb=collect #verb=collect/thing
-2 #verb=continue #verb=continue/thing #verb=cut/none #verb=declutter/none #verb=drive #verb=earn #verb=file
-2 #verb=find/thing #verb=finish/empty #verb=garden #verb=have/thing #verb=hold/empty #verb=improve/abstract
-2 #verb=introduce #verb=introduce/person #verb=keep #verb=lead/none #verb=lead/thing #verb=lend #verb=look/thing
-2 #verb=love #verb=love/thing #verb=measure #verb=pass/none #verb=pull #verb=raise/abstract #verb=read/none
-2 #verb=reduce #verb=revise/thing #verb=run/none #verb=secure #verb=sign/empty #verb=solder #verb=solder/thing
-2 #verb=solve/thing #verb=speak/empty #verb=speak/none #verb=stand #verb=stand/thing #verb=stay #verb=strengthen
-2 #verb=strengthen/thing #verb=study/thing #verb=turn/empty #verb=upskill #verb=want #verb=work #verb=work/abstract
-2 0_chemistry 0_day 0_k 0_kilometre 0_lesson 0_m 0_or 0_plumb 0_wpm :body :decide :modal :opinion <time>_release
-2 <time>_start <time>_then <why>_in ^_beekeep ^_catch ^_coach ^_collect ^_continue ^_cut ^_cv ^_earn ^_feel ^_fewer
-2 ^_file ^_finally ^_fix ^_handover ^_improve ^_measure ^_patient ^_read ^_reduce ^_scale ^_secure ^_six ^_solder
-2 ^_solve ^_someth ^_stand ^_student ^_take ^_turn ^_upskill a_bite a_clue a_few a_good a_little a_native a_nicer
-2 able about_pension aid alive alumni an_expert and_if and_the answer app_$ arabic as_a as_discuss ask at_my average
-2 balance_$ be_at be_more be_the become befriend bill biology board_to book_system braver broad build calmer calv
-2 care cause channel_<time> chapter_three clean_code clue_about co code colleague compliance computer conference
-2 contribute_to corridor css cut cut_down day_<time> decision declutter_$ delegate different disclosure docker doe
-2 down_in employer ethics every_child exce exception_$ expense explain fair feedback feel_at few finance find_my
-2 finish_strong five_<time> food_bank for_$ forty forward from_my fund garden_<time> generally german get_somewhere
-2 going_with good_idea group_$ grow gym_0 handover_<time> hat_<time> higher history hold_my holiday homework hospice
-2 hospice_$ hour_i i_want idea_<time> in_japanese in_law in_my in_place in_the incident instead into_a involve
-2 it_take job_hunt just k_<time> keep_going kg kg_$ kilometre lathe lathe_$ law lead learn_about level_<time> like_a
-2 like_our like_to listen_to longer lot_of lovely make_every make_progress market_$ method minibu model money
-2 more_<time> movement my_colleague my_group my_handover my_niece my_parent native_<time> never_make new_book
-2 note_dur of_a of_code of_us older on_a option or_other organise other_<time> out_of own_in page_0 partner payroll
-2 pension_and perform person_<why> person_in personal phase photography pivot possible prefect presentation prom
-2 proposal put_in rat re read_the recognition recruit recruiter reduce_error refrain rehearsal rent_$ retail reverse
-2 round_the row_machine run_$ s_$ safer same secure secure_the senior_<time> seriously_$ sharp six_new solder
-2 solve_the some_research somewhere somewhere_with speak_english staff staff_$ stand_up start_<time> step_$ stop_be
-2 student_will stuff_<time> tailor talk_about teach team_$ technique tell tell_<why> the_advice the_business the_club
-2 the_dead the_early the_field the_front the_holiday the_hospice the_hous the_lathe the_market the_row the_school
-2 the_sheet the_site the_thing the_time the_weather the_whole their_full theory there this three_$ three_<time>
-2 three_in tie time to_hold to_me to_my to_use town_$ train treat trust trust_me turn_0 two_hour up_for ups upskill
-2 use_the visible ward_0 watch watch_$ weight_$ weld what_the whatever_come who_never wider will_behave will_not
-2 with_our word_of work work_on wpm wpm_$ write_<time> you young
2 #act=activity/abstract/part #act=activity/none/part #act=change/none/part #act=create/thing/whole
2 #act=light/empty/part #act=light/thing/whole #amount=money #amount=score #check=money #check=score
2 #concrete=change/none #concrete=create/thing #first=change/none #first=topic/empty #first=topic/thing #object=all
2 #object=article #object=away #object=b2 #object=bank #object=bed #object=bit #object=box #object=card
2 #object=certificate #object=chair #object=chess #object=chisel #object=clinic #object=club #object=coffee
2 #object=coursework #object=crawl #object=dry #object=duolingo #object=elected #object=email #object=episode
2 #object=everything #object=exam #object=example #object=folder #object=free #object=group #object=hired #object=home
2 #object=is #object=let #object=licence #object=list #object=meeting #object=mitre #object=money #object=national
2 #object=nurse #object=parkrun #object=permit #object=photo #object=point #object=portfolio #object=post
2 #object=pressure #object=priya #object=pronunciation #object=puzzle #object=ready #object=row #object=safe
2 #object=shift #object=someone #object=song #object=sorry #object=sport #object=spreadsheet #object=squat
2 #object=teacher #object=test #object=timesheet #object=trust #object=ups #object=vegan #object=visitor #object=voice
2 #object=walking #object=work #verb=achieve #verb=achieve/thing #verb=add #verb=answer/thing #verb=bake/thing
2 #verb=book #verb=book/thing #verb=complete #verb=cycle #verb=do/empty #verb=eat/thing #verb=find #verb=fix/thing
2 #verb=gain #verb=give/abstract #verb=give/person #verb=go #verb=go/thing #verb=have/abstract #verb=have/empty
2 #verb=hold/thing #verb=learn/none #verb=log/none #verb=memorise #verb=memorise/thing #verb=mentor/thing
2 #verb=paint/thing #verb=pass/thing #verb=pay #verb=post/thing #verb=present #verb=publish/thing #verb=raise/empty
2 #verb=read/empty #verb=reduce/none #verb=ring #verb=say/thing #verb=set #verb=shadow/thing #verb=sharpen
2 #verb=sharpen/thing #verb=sketch #verb=sketch/thing #verb=spend/empty #verb=stretch #verb=update #verb=update/thing
2 #verb=visit #verb=visit/thing #verb=wake #verb=wake/none #verb=walk #verb=walk/thing #verb=win/empty #verb=write
2 #verb=write/empty #verb=write/thing 0_and 0_c 0_from 0_house 0_kg 0_length 0_minute 0_supervise 0_time :absolute
2 :vague-thing <time>_about <time>_all <time>_not <time>_out <time>_report <time>_that <time>_the <why>_$ <why>_all
2 <why>_so ^_answer ^_apply ^_b2 ^_bench ^_cycle ^_descale ^_gain ^_go ^_going ^_half ^_honestly ^_i ^_lose ^_make
2 ^_memorise ^_new ^_paint ^_parkrun ^_present ^_re ^_reconcile ^_ring ^_set ^_sharpen ^_sketch ^_smart ^_stretch
2 ^_talk ^_telephone ^_that ^_update ^_visit ^_walk ^_want ^_whole ^_year a a_fortnight a_michelin a_sign about_0
2 after_that against agency algorithm all_seven allotment along_the aloud and_<time> annual app article_to audit
2 autumn away_from b2_in backhand bandage bank_feed be_make bedtime bench_0 blog blog_post blood_pressure body
2 bookkeep bookkeep_diploma buddy by_a can car channel chapter_0 chem chem_$ chess child_in chisel clarinet
2 class_<time> clock college come_to comic comment course_$ coursework cpr d decide deep deep_work deploy
2 diploma_<time> do_<time> do_not doc drive_licence dummy email emergency_fund entry_<why> episode_of every_parent
2 exception f father fence_<time> fifty final_of finally finally_listen finish_the first_$ five_year fix_the flexbox
2 flexbox_froggy folder for_the fortnight fortnight_$ froggy from_every from_scratch front_crawl garden gel get_hire
2 get_in give_me go_swim go_to go_vegan going_to good_<time> good_i governor grade_0 grandad grandad_$ half_hour
2 hand_in have_0 have_be have_my he head_to help_$ hire_at his hold home_$ honestly_i hour_<why> hour_and house_point
2 hygiene i if_the in_bed in_class in_english in_it in_nature in_under infection invoice irregular it it_be its_<time>
2 joint k kata keep_on kg_of kill_the lab ladder landlord learn_0 least_once lecture_$ leed_<time> legacy_code
2 lesson_with lift like_my linkedin_learn loan log_0 lose_0 make make_0 manager master maths memorise mentee michelin
2 michelin_star migrate mile minute_<time> minute_of mistake_<time> mitre mood_$ mr muscle_<time> my_linkedin
2 my_neighbour my_tea my_voice nature_$ neighbour neighbour_in not of_deep of_the off_$ ofst old on_linkedin on_my
2 on_our once_<time> one_of open_question organise_a out_my outage own_<time> ownership page_$ paint_the person_$
2 person_who petty phonic phrase plan_to play_chess please_$ plot_0 portal poster press_ups pressure_$ priya product
2 profile_$ promotion property publish_in pupil_<time> question_in raise_my reach_0 reception refresher reopen
2 report_$ review rise route rule run s satisfaction_score save_account scout sepsy sharpen shed silence_kill six_more
2 slide_up smart_goal smash some_weight spell_test spreadsheet story straight stretch_<time> sub_0 sugar_in summer
2 supervision swim_again switch ta table_up take_0 take_the teach_assistant teacher_$ ten_minute tenant test_$
2 than_<time> that that_<time> the_0 the_<time> the_allotment the_boat the_cello the_class the_council the_district
2 the_dummy the_fence the_final the_first the_green the_head the_legacy the_portfolio the_pta the_second the_share
2 the_shed the_tractor them thing_<time> tier time_from time_i timesheet to_have to_reach to_school train_$
2 twice_<time> under_0 up_at us_the user vegan_<time> vegetarian wait want_my war ward_manager warp who will_do
2 will_take win_the wipe_down with_mr without_a witness word_$ work_in would year year_of
3 #act=activity/person/part #act=change/thing/whole #act=finish/none/part #act=finish/person/whole
3 #act=vague/none/whole #check=result #checks1 #concrete=activity/none #concrete=activity/person #concrete=topic/thing
3 #first=activity/person #first=create/none #first=create/person #object=bought #object=boy #object=cash
3 #object=family #object=fewer #object=give #object=good #object=ielt #object=kit #object=least #object=life
3 #object=listener #object=mentor #object=outstanding #object=refrain #object=request #object=saving #object=skin
3 #object=sleep #object=stuck #object=sub #object=sugar #object=swimming #object=tomatoe #object=tyre #verb=apply
3 #verb=be/none #verb=be/person #verb=become #verb=clean/thing #verb=commit #verb=commit/empty #verb=ensure
3 #verb=ensure/thing #verb=finish #verb=get/same #verb=join #verb=join/thing #verb=like/thing #verb=max
3 #verb=max/thing #verb=reach #verb=reach/thing #verb=review #verb=review/thing #verb=rewrite #verb=rewrite/thing
3 #verb=see #verb=set/thing #verb=shadow #verb=smoke #verb=smoke/none #verb=spend/none #verb=talk/thing #verb=tidy
3 #verb=tidy/thing #verb=watch #verb=watch/thing #verb=win 0_for 0_in 0_into 0_new 0_on 0_with <time>_get <time>_on
3 ^_as ^_commit ^_ensure ^_finish ^_gas ^_get ^_ielt ^_join ^_life ^_refrain ^_review ^_rewire ^_rewrite ^_screen
3 ^_see ^_shadow ^_watch a_medication a_month a_weather accept all and_then approve as_an at_five attendance bach be_0
3 be_in be_stick before_buy below_0 both box bridge brief brush but by_heart calendar call_home carol carrot ceil
3 cello chart clean clinic common company currently dad dead descale do_some doctor down draft drop due duolingo
3 dur_the duty either elect electrician electrician_<time> eleven employee error_$ every_time fall firm firm_<why>
3 five_$ food food_hygiene football four freezer gas_safe get_a get_at get_it gift guest handbook handover_$ head_boy
3 headquarters heart_<time> him how_many hymn ielt ielt_0 improve_my in_$ in_german information inspector italki
3 italki_lesson join junior keep_the kettle land learn_my lecture level_0 licence life_<time> loop lottery lung
3 make_me man mar massage matrix me_<why> me_a merge month_<why> move_up mum_and my_ex my_life my_pe netball never
3 niece no_more note notice novel now_and nurse once one_$ online only_<time> organic other outstand_<time> own_$
3 parkrun parkrun_<time> pe pe_kit peer_group petty_cash phone_call platform please practice_my practice_scale proper
3 pull_request quit_smoke rain rais recycle refrain_from restaurant rewire salon save_0 scale_$ school_<time> scrap
3 screen set set_up sit smoke_$ solve_0 spend_<time> spotify spotify_<time> squat stair starter statement step_<time>
3 stranger stretch subscriber suit summary supervisor sweet takeaway takeaway_<time> tally team team_<time> than_0
3 that_we the_firm the_grammar the_guild the_gym the_northern the_petty the_ward them_<why> then_$ time_for time_table
3 to_<time> to_a traffic tram trial trustee twelve two_<time> up_the upright vegan video visa voice_<why> walk
3 ward_<why> weather_app weed week what_be while whole_of win_best with_<time> write_$ write_down
4 #act=activity/empty/part #act=finish/person/part #act=light/person/whole #amount=count #concrete=vague/thing
4 #first=create/thing #first=finish/abstract #first=finish/empty #first=light/person #first=vague/thing #numbers
4 #object=alcohol #object=brother #object=chapter #object=department #object=employee #object=getting #object=idea
4 #object=level #object=light #object=minute #object=peace #object=question #object=shown #object=splashback
4 #object=whole #verb=ask/thing #verb=come #verb=cook #verb=find/person #verb=grow #verb=like #verb=lose
4 #verb=lose/thing #verb=practice/thing #verb=record #verb=rehearse #verb=run/thing #verb=take/none #verb=try
4 #verb=try/thing 0 0_to :deliverable :event :person <time>_<time> ^_<time> ^_a ^_ask ^_become ^_cook ^_fifteen ^_food
4 ^_grow ^_log ^_my ^_never ^_quit ^_rehearse ^_tidy ^_win a_b a_night abbreviat abel ablaze aboard aboriginal
4 accomplice accreditation ace activate add additional administere admiral advisory afternoon aged airway alec all_0
4 allegation alley allow allowance alphabet alternate although ambrose amend amino amp ams ancestry anchore android
4 annually antique apache apex apiece appear appearance apprentice arbitration arbor arch army artifact associat
4 association atoll attacker attend_<time> attribution aunt authorization autobiography away b2 backup bald bank
4 barbecue barber barrack baseman baton bedroom benjamin bestow beverage bicycle bite_of blake blanc bo bodyguard
4 botanical boulder bowle bowler breaker breast brett bring_one broadcast brother_$ bruise build_a bull bumper cab
4 cabinet caller cameo canton captive captivity care_$ caretaker carl carpenter cash cell cement cent centenary
4 centimeter ceramic ceremony chain chandler chapter_of chartere chassy chat chateau chin chip chromosome church cigar
4 circuit citizenship clad clan classification classroom_<time> clear click cliff close cloud coach_the coast cobra
4 columnist come_$ commodore commonwealth compile completion compose compound compression confederate confidentiality
4 confinement conjunction contact conte contract convoy copyright cordone corner counsel courier courtesy courtyard
4 crawl crew crocker cube cyclist cyru daily dan dark de debry debut debute decker decoration decree defamation
4 defendant deflect defunct deity dentist depose deputy derive descent description development_in device digitally
4 dinar dinner disciplinary disguis disk dismissal disperse dispute district ditch documentation dolphin dop dress
4 driver dunn dusk eat edit editor eleventh emergency emir employee_of enzyme episode equalize equivalent essay
4 etymology evergreen everyone_in exam excavation expedition expulsion extra fairway fairy falcon famou fat fay feast
4 federally felony fetch fielder finalist finch first_in five fixture flip floral flowere fluid flute foam fog foil
4 follow footage for_my forbidden foreman form formation fossil found fragment franklin fre freeman freeze fumble
4 fungu garrison gem genera gibbon girl glue goal_<time> goods google gown grand granddaughter grandmother grape
4 graveyard griffin guilty guinea gunman hamburger hang hasan hastily hat hearst heroin hid higher_in hogan hole
4 horizontal horn horseback hospital hot however hundr husband illegal immunity import imprisonment inbox include
4 indefinite indictment infamou infant infantry infringement inheritance injury inquiry inspect install instant
4 instruct interior intermittent interrogate interval invent inventor invitation issuance jake jam jay jerry johanne
4 journal jury khalifa kick kicker kill kilo kite knee lacrosse laden laundry leach league lease lee librarian life_$
4 ligament limousine ling locomotive loosely lounge lunar m main mantle manufacturer map marine mark mascot massa
4 medalist median medication medley melt memorial mercantile mercer methodist microwave mike miner ministry minor
4 mirza mixture module moist moisture montana month_$ more_of morgan murdere my_brother nan national naturalization
4 nestle nicotine night_$ noble noel not_one notebook noun nude nun obstruction occasionally off on_the only_$ opener
4 operator or ordain order ordination organ other_person outfielder outside overland owner oxide p packer panther
4 part_in pastor patty pebble penalty penguin periodically permanent pier piper place plus po point poisone policeman
4 pollock poster_about poultry pregnant preliminary present presumably price principality printer prisoner procession
4 proclamation prosecutor protective proxy put_up pyramid quarantine quit quote ra raid rail randy ranger rape rapper
4 rare raw razor reach read_<time> reassign receipt receiver recently recess recipient recommend reconstruct
4 record_myself rector refuge regular rehearse requir reservation residency rest_of rex rider right rite robber
4 robbery rocker rory rotary rul rust sah sans savoy sawyer scam scan scheme scoreboard scotia seasonally seat sec
4 secretly sell sentence server service settler seventeen shaw shelter short shortene skillet skinner slain slate
4 small smuggle snack soft soldier solitary sometime soon source specy speedway splashback split spokesman spokeswoman
4 springer sprinter square ss star statutory steven stoke stomach strewn striker submerg subsidiary summon sun sunday
4 sunset supermarket supplemental surgery swap swear swiss swollen sylvester syndicate tai tank tanker te tee telegram
4 teller temple tendon tent tenth terminate test testify the_month the_north the_price theft them_<time> theorem thin
4 thirty thumb tidy timothy tire to toe toilet tom tomato touchdown trail trainer trap treasury tribe tucker twitter
4 ty type typically undercover uniform unsuccessfully ur uranium usage use vacant valley vampire varsity vein victor
4 vincent vine vineyard visit vitamin vodka voivodeship volcanic voluntarily w wade wall wanderer warren watt wav
4 whale when where whip widow width wigan will_get wine winner witch with_my woman worm wound_care woven x yate yoga
4 zip
5 #act=topic/thing/part #check=count #check=rhythm #checks2 #first=activity/thing #first=named/thing
5 #first=topic/abstract #hands=partly #object=attendance #object=catch #object=physio #object=poodle #object=right
5 #object=satisfaction #object=water #verb=become/thing #verb=better #verb=better/none #verb=come/none
5 #verb=finish/thing #verb=log 0_chapter 0_customer :create :prize <time>_a <time>_be <why>_one ^_do ^_the a_first
5 abduct absentee accompany accord addition additionally adjourn alan album allege ambulance amir ancestral anchor
5 animal anthrax application appointment approximately asbesto assign at attorney audio authorize auxiliary award
5 backstroke banana banquet barb barry basin bate be_on beach bee belly belt berth better_<time> bibliography billy
5 bin bird bogu boil book bookstore borough bow bowie bowman breeder bribe bud buffalo bur burton bus canada canary
5 canyon capsize captor carpet carve case catch catcher cathedral cavalry certification chad char check chemist
5 chronicle chuck clau clause clip cocoa codewar_<time> coke collection colt commission commissioner complete_the
5 conceal conditional constituency contamination content continue_professional conversion coral counterfeit courthouse
5 cousin crater cricket crisp crouch curtain customary dam dawn day death demolish denomination denote dental derrick
5 designate detain dexter dig diocese diploma directly disband discharge disclose discovery dish dissolution dissolve
5 div diver dixie dog dominion drake driveway drown du duchess duchy duck dudley duke dur dwarf dynamite each_$ elbow
5 elf embassy enlarg entitl episcopal eric estate eventually evidence excerpt exclusive exemption expiration explorer
5 explosive extension extinct extradition factory farm feature fertilizer fifth fine fir flap flesh flotilla flown
5 foot for_<time> forcibly formal format former formula fourth fra freight frog front fruit funeral gag gallon garlic
5 gas gently get_0 goalkeeper goose grandfather grave grocery groin guard hammer hast heap her herd hereditary hick
5 highland hollow homere howe hunt i_will identical illuminate imprisone in_wound inadvertently incorporation induct
5 infect initial initially injure instruction investigator island jaw jenny jersey jewelry jo kickback kiss kosher
5 kroner kyle lady lar lava leaflet leas len levy lid lightly lin line lineage liner linkedin lip loch lok lookout
5 loose lower luke mac magnate majesty make_a makeshift malik manual marrow mask match mate material meal medal
5 medication_error member membrane memorabilia mention mercury metallic microphone mid miller milligram miniature
5 misdemeanor miss mistakenly mistress monarch month monthly moon more_than mother mount mountain mourner mouse muddy
5 mum my_practice namesake nationality nelson never_be nickel nickname nose not_to numbere nursery nut observation of
5 officer only orchid origin outer oven overdose oxygen paint palace pan panel papal paragraph pardone parliament
5 parole partial pasha pastry peace_$ perch permanently petrol pharmacy phone physio pinto pirate pizza plant poem
5 poison pole police pont poodle porcelain porch porter potatoe premiership prison professional_development prohibite
5 pronunciation protocol pull punt quaker quantity raja random ray recorder recovere refund replay reply reprieve
5 reservoir rob rock roe round royalty rub rupee rusty sabbath sacr sail sailor saint sally saunder screw search
5 select selection seller settle several shaft shark shop show sid side sign sim simmer simmon sister situat sixteen
5 slaughtere slave slice slip smuggl snow soap sodium soil solicitor soybean special specification spider sprain
5 squash statue steel stein sterl steward sticky stray sub subpoena subsequent subspecy sue sultan surface surrender
5 surrendere suspect swamp taint tap temporarily temporary terminal termination terrace terrestrial that_really the
5 the_consultant the_rest they thickness thieve thirteen tile title to_say tobacco torah track trailer translation
5 transport trash travy tribune triple truck tunnel turner two tyrone unauthorize unavailable underwear unincorporate
5 unit unpublish update valentine valid vegetable veil version vi volume waist warrant waugh weaver weekly wellington
5 wheel wheeler whereabout wilkin willie winger within_0 yard year_$
6 #act=finish/empty/whole #act=finish/thing/whole #concrete=change/thing #first=finish/person #object=part
6 #verb=get/abstract #verb=make/person :granted <time>_come <time>_up ^_have ^_no above acid acre agent alison also
6 aluminum always_$ ankle ann announce anonymou antarctica apply archive arm arrest arrive assailant assistant attic
6 automatically baby balloon ballot band bare barker barrel basket bathroom batsman battalion battery bear beaten
6 below beneath beth birth bishop blackwater bolt booker bore bottl bowl brass brewer brigade brigadier broth bulk
6 bullet burgess burke cage calcium candle carr cat catalogue ceas cemetery cereal certify chamber champagne chaplain
6 chapter charg circa circulation citation claim clark classify club cocaine collin colony comb commenc compilation
6 complaint confederation convert convict cord cordon couch council cox crimson cross crossbar crow cubic customer
6 cylinder decommission decorate deluxe den depot descendant dessert detonate dictionary dip directory dirt
6 discography discontinu domain donation double dragon dust eddy eight elephant emma empty escort ex examination
6 expire extant false family feather filter find find_a fire firearm flint float floor floss floss_<time> footballer
6 forest forgery fort fourteen free frigate fulham gambia garage garbage garland give_us glacier goddess grain
6 grandson granite grass grenade guild guitarist gun handball harper harry hart harvest haul haye heir helmet herb
6 hide holme home honorary hook hooper hopper hour_$ hydraulic i_would imperial imprint improperly inch informant ink
6 intake intermediate interpol invalid iry ivory j jail jan jasper jimmy jockey joey jumper junction june kensington
6 khan lambert lamp lantern large latter lawn lay le leave library licens light lion liquid liter liver livestock
6 lobster locate lose lowland magistrate mare marijuana mast memo merchant meter midland mine mollusk molly monastery
6 morrow motel my_own n nak near needle nephew newly newsletter newspaper nicky node notify o office oil on_time
6 or_better oral originate os overturn own pale pant pardon partition pass pat payment peck pencil petit picnic pie
6 pig pil pill pit plain plantation pocket polish pollard pool pork post postal potassium potato priest probation
6 proprietary publication publisher rana ransom receive recipe redistribution reed referenc refrigerator regularly
6 reportedly reserve residence rest return revert roger roof rover rutherford safari salad sam sanctuary sauce say
6 scarlet scrum sea secret seed semi sentenc shave shearer sherry shin shoe shrapnel shrimp site six skeleton sketch
6 skip skipper slot slug song soup specially spell spray station steak steal stick sticker store stove strawberry
6 stream submission subscription summone supplement supplier sweat sworn t tab tabloid tail tan tar taxonomy tea ten
6 thoroughbr thread throw ticket tiffany till tissue tow township tract tractor transmitter treason triangular turtle
6 twenty uncle unharm unknown unofficial upon usually variant vendor veterinary vicar vinegar viscount vocalist wagon
6 walsh ward warehouse waterfall wed weir wharf which whilst whistle wicket wife window winery wolve woodland wound
6 wrist yacht
7 #act=create/none/whole #act=create/person/whole #act=topic/abstract/whole #ends #object=stranger #verb=make/none
7 :activity :exam ^_<why> a_will abdomen adjoin adorn again_$ alia allan allegedly aluminium and ant antarctic apple
7 appoint ark arrow atop bacon bag bait baker ban barrow basement basil bead beard beaver beef belong ben black
7 blackberry block bluff boiler bonus booth born bottom boundary bounty breakfast brewery brick brook brunswick
7 bulletin bundle butter cabin cairn camp cannon canopy canvas cap capsule caroline carry cart cave cellar ceremonial
7 charge cheese chester chicken chili chocolate chop circular cod codewar collector colore column communion
7 compartment complete confession confidential confirm consent consort cooper corpse corpus cottage count countess
7 court crane crescent curl customer_satisfaction dairy daisy dale dalton daughter deck deer delivery derby diameter
7 discharg distribute dough drum drummer dump dy eagle ear easter eldest elk emblem encode eponymou every except
7 extraction farmhouse feed fence ferry fill final fingerprint finish fisherman flag flank flat formerly fowler frame
7 frost fry fur furnace gram grammar grant graze greenwood grill ground grow_more hair hale half hand handcuf hare
7 hatch heather holly holy homemade homestead house id identification incorrectly inside isle item jacket jar jewel
7 judge kent kidney kilogram kingdom kitchen label lac lace larvae laurel layer ledger libel lighthouse limestone load
7 logo lone lotu lucy lump magazine maize marker mason matt maxwell memorandum metric midnight minc mineral monk moose
7 morry mound murphy mushroom mustard nail nasal navy nearby nest newton night noodle noon north northern of_our onion
7 open optional ordnance palmer parachute parenthese parish partially patel pea peanut pend per pick pike plaster plum
7 polo port pot pottery presenter prince princess prize promptly provisional punch ranch raven rear rectangular
7 referee reference refuse register remix rename report reveal reverend rib rice ridge rope rosemary rounder saddle
7 sandstone sandwich sandy seaman sentinel seven signature single slide smoke snake sole souvenir sperm spice spr
7 steam stolen storage strand stripe submit sued sweater tablespoon tate telephone terry text thief thigh third tiny
7 to_the toast tomatoe tomb tongue treasurer tree trinity trophy trouser troy tyre under unearth unname unreleas upper
7 vacate vanilla variously veg velvet verse vest vik village violet waiver wash wet willow wire with withheld within
7 wolf woodward word write yuh
8 #first=finish/thing #hands=exam #hands=others <time> adjacent afterwards aka along alongside ammunition article
8 attach automatic available bail bailey bake ball barne barrett bass bassist batch bay beer behead beside between
8 blade blue boot bread brent bride briefly bunny burn butler butt butterfly button cache call canal canoe cardboard
8 cargo castle chalk cheek cherry chest chestnut cigarette clay clerk clive cloth colonel consecrate corn corporal
8 county crab crest cricketer cup custody custom cutter deceas delete document donate door dove drink duff dye emerald
8 enter entrance envelope erect excavate fa fee file finger fish fletcher fold forehead formally fountain frozen
8 gastropod gate get_into ginger glen glove gravel groom grove hamza handgun hay header heath herein hill holt hooker
8 hurl illegally injunction inlet insignia intercept into james jenkins jubilee juice keeper kelly lance lane late
8 leak leather leopard lever lewy lieutenant liquor litter luggage maid maple marble march mary meadow metal minute
8 morse mouth mud nine no notification officially olive original oval owl oyster paperback parker parsley part patent
8 pence penny peter photograph pile pin pine plaque platinum pony portion posthumously potter pound previously prophet
8 pub pumpkin purchase purse railway rainbow refer regiment release remainder replace replacement replica respectively
8 retrieve river roast robe robin rod roll ross row sack salmon sausage scot section separate separately sergeant
8 serve shell shepherd shield ship shipment shotgun silk sleeve snail soak sock son spear spot stack stain stone stump
8 suspension swan swim sword tag talbot tampere tape tattoo teaspoon thereafter throat throne ton trace trademark
8 tributary uk ulster uncovere underneath unidentify unuse vale valve vault wallet walnut wax wear withdrawn wool
8 worcester zinc
9 #amount=clock #check=clock #object=scale #verb=grow/empty <why>_<why> abbey alcohol altar alternatively any arrange
9 at_the auction autopsy axe badge bamboo barge barn baron baronet barton baxter bearer beetle bench berry blank board
9 boat bone bourbon boy branch bronze bucket bullion bundl bury bushel cake calf cane cape carriage cartridge cedar
9 chair chapel chapman circulate coconut cole collect companion consist coronation coroner cove cover cow cream
9 crystal curry dart date disc discover dissolv dock dover drape dutch each earl eject enclose examiner extract for
9 freighter freshly genu glass goat gold golden graham guardian head horse hull ice in iron jack king knife knight
9 lake leg lily lime list lock lumber marsh mat messenger mick moth neck oak oath one pack paddy parcel peach pearl
9 peel pepper permit petition photo pipe plastic possession press priory purple rabbit receiv registration registry
9 reinstate reissu removal revoke ribbon rifle rum sage scarf scoop second seiz send sheep sheet shill shire shirt sir
9 skin smith soda somerset specimen spencer spit sprinkle st substitute suitcase surrey syrup tablet telegraph tender
9 thick thorn tip tooth transcript trout tuck twice umpire v van vessel virgin walker warden wheat white wood wrap
9 wreath
10 #concrete1 abbot accidentally again another august bean birch blanket booklet brother burnt butcher c candy captain
10 cattle cinnamon clearance commonly constable contaminate cooke copper correspondence cotton crocodile deposit
10 diamond diary discard edition egg entry feeder fifteen fin flower gazette give gray gum hall henry honey hood hut
10 immediately inscription issu jade leed lemon length letter license lord lunch mail manor manuscript milk obtain on
10 ore ounce pad pair pen pink pistol pond postage pseudonym quarry rack record red reprint rubber ruby sale salt
10 shelf sheriff shortly skull spinner suspend tavern then timber tin toss towel tube undisclose unmark via wales ware
10 webster
11 :finish affidavit after ash b bark bell brown camel card charcoal coat coffee commemorative confiscate contain
11 container cook copy dat deposition dry fake flour fork galloway gill grey ham insert maiden onto orange orchard
11 palm paper passport paste patch permission plate powder print privy publish queen sample sand spoon stamp strip
11 stuf surname table transfer trunk used vinyl waiv welsh whiskey without wooden
12 ^_some admiralty amber bar bed before blood bottle burial certificate coin cork creek engrave green kit lamb later
12 leaf marry moss page request ring royal straw subfamily sugar urine wicketkeeper
13 crown holder inscribe meat mill mint originally packet prior retriev silver stud subsequently yellow
14 bath coffin from lodge name remove until water
15 log seal
16 buy
17 first
22 by
"""
