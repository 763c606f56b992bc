"""What 4265 labelled goals teach about specific: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

ANSWERS = ("no", "yes")
ROWS = """
-27 *
-18 #hands=unsized
-17 entrepreneurial importantly mindful
-16 daunt imperative perceive strive vastly
-15 accustome behave civilize consciou disadvantage genuinely openness pragmatic realistic resilient socially someth
-14 ambitiou attitude conducive defensively demographic economically endeavor enormously excite frankly fundamentally
-14 inclusive inherently misguid our ours perspective realization resilience savvy scenario sort standpoint
-14 undoubtedly unrealistic unthinkable
-13 ^_0 accomplish alienate appreciate articulate awe boomer capitalist coherent culturally cynical decidedly
-13 disparate diverse embrace emphasize energetic extraordinarily feasible frightene happier imagine incredibly
-13 indicative indifferent lag meaningful naive outsider pessimistic predictable profoundly prudent radically respect
-13 responsive rethink sensible surely technological terribly terrify thing truly underestimate unpredictable vibrant
-13 vision visionary visually worrisome
-12 #first=vague/abstract accountable admire affluent alike apt aspect aspiration awesome better broaden compell
-12 creativity definitely demonstrate desirable destructive empowerment enjoyable envision ethnically everybody
-12 fascinate forefront foreseeable glamorou globally ideally immensely implication incline industrialize innovation
-12 innovative intelligent lately macro motivate ourselve overly perception phenomenal planner positively rational
-12 realism realize relevance repercussion scary stereotype supportive unbelievable uncomfortable understandable
-12 urgency viewpoint
-11 accomplishment achieve afar align amaze anxiou appall approach arrogant astonish awful boast capitalism certainly
-11 cinematic clearer clout cognitive conservatism convergence courageou disagree distinctly distract diversity
-11 dynamic entertain entrench esteem ethic exert experience extreme fearful feel focus foolish formidable fortunate
-11 fundamental greatness harder headway helpful hour hugely imagination impatient improbable indispensable inevitably
-11 intimidate irrational lik lot mentality modernization mood morally necessarily negatively objective obviously
-11 optimistic orient ought outset perceiv pervasive philanthropy politically precariou precisely problematic
-11 productive pros prosperity psychologically reality relentlessly respectful restless rightly risky seem selfish
-11 sensibility seriously seriousness skeptical sober spectacle stealth strategy stuff subjective suicidal task
-11 thoughtful transform trend unconventional understand upheaval vulnerability westerner youthful
-10 #lack=vague #object=hour #verb=make/thing absurd achievement adolescent agenda aggressive ala amuse anticipate
-10 around arrogance atmosphere attract audience aura authoritarian beneficial bigger bleak breadth bureaucrat
-10 capitalize catastrophe cater chaotic climate commonplace competence competitiveness complementary complexity
-10 complicate concentrate consequence constructive conversely cope creative crise deserve deterrent dictate
-10 dimensional diminish dire discourse disturb divisive doing dumb eager economic economical efficient emotionally
-10 emphasy emulate endit endure environmentally envy equally evident evolve explore fi financially firepower
-10 flexibility foremost frustrate functional geopolitical governance grappl grasp gritty hardly heck hesitant
-10 honestly honesty hopefully hypothetical ideal ideological ideology illusion improve impunity incapable
-10 increasingly incredible indifference integration intellectual intensely intensity interact irresponsible job
-10 lesson lofty menace midst militarily mind modernize motivation murderou notion obsess oddly organizational
-10 overcome patriotism peacemake perfection peril pivotal plausible pose postwar poverty prevail profound progress
-10 project pundit quirky reassure reflect reliant remarkably repressive sadly sense showcase sophisticate stability
-10 stabilize staggere stakeholder stature stimulate storytell stride superiority superpower sustainable talent
-10 tangible tend tendency terrific thrill thrive tolerant transformation tricky turbulence underscore undertake
-10 unpleasant urban vulnerable wary weird withstand worry
-9 #act=vague/abstract/part #opinion absolutely accelerate aesthetic aftershock aggressively akin ambition analyze
-9 aspire assessment attractive awakene aware awkward behavior behavioral bor bureaucracy campuse capable cautiou
-9 centere civic civilization closer coincidence collectively combate comfortable communicate comparable compassion
-9 competitive conceptual confident confront consensu consolidation contradiction cultural dangerously decent
-9 democratically depress destabilize detractor differently difficult dim diplomacy discipline dislike disparity
-9 disproportionate dissatisfy distraction distrust diversify downside dramatically drastic easiest ecological
-9 efficiency emergence encompass encourage endanger environment epicenter evaluate everywhere excellence expansive
-9 exploit extremism fabulou fairness fantastic favorably ferociou flourish focal focuse forceful fruitful fun
-9 generosity geographically havoc heroic honest hopeful horrible immoral impact inevitable inherent initiative
-9 insight instinct integrate intensify interaction intrigu invest ironic irreversible jeopardize laud less lessen
-9 leverage liberalization make_the maneuvere mankind markedly math maximize maybe me_$ measure mediocre mobility
-9 mobilize moderation morality mutually navigate necessity newcomer nightmare norm nostalgia notoriously notwithstand
-9 nowaday nowhere outreach outward overlap overwhelm pac particularly passive person phenomenon pleas posture potent
-9 prediction preparedness professionalism proponent proportion prospect prosperou provocative prowess psychological
-9 pursu quite rationale really reasonably reflection reformer relentless relevant rely reminder respectable
-9 resurgence reward ridiculou robust ruthless satisfy schizophrenia scope sexuality shameful sharper shortcome
-9 simpler sincerely situation skeptic smart socialism splendid stabilization strategic strategically strengthen
-9 stubborn study stupid suspense sway tactical taller thankful think tir tolerance transition transparency tremendou
-9 troubl underdog undermine uneasy unfold uniquely unstable utterly vie view vigilant vying weary wildly willingness
-9 workplace worse
-8 #act=topic/empty/whole #concrete=named/thing #first=topic/none :hedge ^_to ability acceptable acknowledge activism
-8 advancement affirmative afford affordable afraid aging annoy anxiety array artistic ashame assess assumption attain
-8 battleground beset budget budgetary bullish bully burgeon candid capability carnage catastrophic cautiously
-8 certainty challeng charisma chic choreography clarity commitment comparatively comparison competent complement
-8 concept confidence consistently contemplate context continent contradictory contrast convinc cop credible crossroad
-8 curiou damn dangerou dar dare dazzl decisively deepen deeply define democracy despair desperate desperately
-8 desperation deter devastation difference differentiate dilemma dimension discourage distant dominate earnest
-8 economy ecosystem educational educator effectiveness elite enhance enjoy enthusiasm enthusiastic event everyday
-8 evolution excitement excuse fairly fledg foothold forecaster fulfil fulfill futile gadget generation geniu genre
-8 gloomy goal goodness grim guess hate heartland helpless heroe hi huh hungry idea importance impossible impress
-8 inefficient inequality inexperienc infrastructure injustice insecurity inspire instability interpret invariably
-8 irrelevant kid kind lax listen literacy logical look love mature maverick mentally metropoly moderate moral
-8 moreover multilateral myriad myself nascent needy newsroom niche noteworthy numerical obese obesity obviou odd
-8 opportunity outcome outrageou overweight painful parity peculiar personality pessimism phenomena plight ploy
-8 populou potential powerless practical practice_0 predict pretty progressively proposition protectionism proven
-8 purely quo react read_around refresh regrettable remarkable remind rhetoric rigorou sad saddene secretive seismic
-8 seldom sexy shift shun sight simulation sincere sincerity skepticism social solve someday spirite spirituality
-8 stagnant stardom startl stellar strategist stress stunt stylish subtle sympathetic tame tempt theater theoretically
-8 tolerate tough toward turbulent turnaround unacceptable unfamiliar unfavorable unhappy unify universally unpopular
-8 unsure utmost viable viewer vigorou virtue wherever wise wonder wondere worsen worthy wow yorker youngster
-7 #object=it :comparative ^_four abstract academic accountability accurately actively adjustment admiration advantage
-7 advertiser affect affinity aggression aim alter always analytical animosity anybody anyway appropriately assure
-7 awake awareness backdrop backlash backward barometer basically bastion believer benefit benign beyond bickere
-7 bipartisan blueprint bold bolstere bother broadly brutal brutality bunch bustl calculate calm careful catalyst
-7 centrist challenge cherish cis clearly clever collaborative communism community considerably consideration
-7 consistent constraint continually continuation convenient convince correlation corrupt courage cpd critique
-7 crossover culmination culture curtail cutback cute denounce densely depend determination develop developmental
-7 devise dialogue differ differe difficulty dismal disregard domestically downturn dramatic drastically dream dweller
-7 eccentric eclectic educate effective efficiently embarrass emerge emotion emotional empower enlightenment
-7 entrepreneur equality er error_in especially everyone evidently evolutionary exactly exaggerate excel exceptionally
-7 expectation extraordinary extremely factor fascination fashion faster feminist flaw fledgl forgive fortunately
-7 forum fragile fringe funny gaze gender get_my glad glamour global gorgeou gre greater greatly groundwork guy hamper
-7 happen hardene harmful hawkish healthy heightene hemisphere hinder hindere horrific horror hostile humane humanity
-7 ignorance imagery immune impetu inability incentive inconsistent inde ineffective insane institution institutional
-7 intervention intrigue it_$ jazz journalism justify laker latitude leadership leap logistical longevity lure
-7 magnitude mainstay managerial maneuver marketer me metaphor methodology minimize miserable mistrust moment momentum
-7 motherland nationalism negative neighborhood nervou noisy nonetheless noticeable obsession obstacle ominou
-7 oppression optimal orderly orientation outperform paradox participant participation partisan passionate patience
-7 payoff peaceful penetrate performer perhaps perpetrator persona physically pity planetary poignant political
-7 politics pollster populate portrayal pretend prevalent preventive priority procrastinate profitability progression
-7 prone prosper psychology pursue racially radical rah rattl reap rebelliou reckless reconcile reflective relax
-7 remotely repertory repression resident resonance respondent restraint retiree revolve rid risk role satire scenery
-7 sector secular seemingly self sentiment sentimental severity sheer shine shrink significance silly simplicity
-7 singular sinister skill sleek slum smoothly somehow sonic spatial spotlight squarely stark statistically stimulu
-7 straightforward strength struggle subject sufficiently supernatural surprisingly sustain symbolism synonymou
-7 systemic tackle tactic targete technically terrible terrorism terrorist the_year theme theoretical tilt too tout
-7 tragedy tragic trait traumatic treacherou ultra unaffect undecide undercut uneven uninsure upbeat uphill useful
-7 utilize vigilance violent visibility vivid volatile volatility wag want we weaken weakness whatever witty wonderful
-7 woo worst yah yeah
-6 #act=create/none/part #act=vague/empty/part #act=vague/empty/whole #first=activity/none #first=vague/empty
-6 #object=event #object=german #object=liked #object=piece #object=viral #verb=get/empty #verb=save 0_hour :abstract
-6 absorb acceleration accommodate adamant adapt addict adequately adhere adulthood adverse advocacy advocate ai alarm
-6 alignment alleviate alliance alternative ambiguou ante anywhere applaud appointee arena around_the at_a attraction
-6 austerity autism backbone backer balance bali ballet bam be_lik belief betrayal bloodsh bode bolster boom breakout
-6 brilliant brisk burden bureaucratic business busy ca calculation cardiovascular caution centerpiece centralize
-6 cerebral change charismatic charm cinema classroom cleans cloudy code_<time> collective compassionate complex
-6 compute conciliatory confrontation confuse conquer constantly contingency continuity cooperate corporate cost
-6 costly credibility critic critical culinary curiosity curriculum dampen danger decisive deflation defy demeanor
-6 density department_$ dependence dependent depth desire deterioration devastate dictatorship direction disappoint
-6 disaster discriminatory distort domination doom easier ecology economics economist effort ego elusive emerg
-6 emission engage engagement enhancement enlargement equilibrium equitable equity eradicate erode es ethical everyth
-6 evidenc evil exceptional expatriate expectancy experiment extent extremist faltere familiar farce farther
-6 fashionable favorable favore feat fiercely fiscal flair flexible flung foe folk foreigner future gangster garner
-6 geography glimpse gloom gloriou go_viral good governmental gravity greenhouse gruel gym happene happy hardship harm
-6 harsh haunt hesitate highlight historically homosexual horizon hostility hour_of hubble humidity hurry hurt i_have
-6 imbalance immense impair implement imply impression impressive impulse in_the incompatible infectiou influence
-6 insider insure insurgency integral intense interactive internationally intimate investment irony isolation judg
-6 justification kan keen lackluster landscape lazy lean level liberate libertarian lik_by likelihood linger lively
-6 logic loser luckily magnet manner mantra marginally mean meaningless mental mentor mess messy mileage militancy
-6 modele modestly monumental more movie multinational muscular mut need neglect neo network neuron nicely nickelodeon
-6 nod nonpartisan nonstop observer offense optimism ordinary outdate outlook outnumbere overshadow overwhelmingly
-6 pandemic penchant performance peripheral persist philosophy planet plenty pois polite poorly portray powerhouse
-6 precedent precision prelude principle productivity profitable projection prove provocation psychologist punish
-6 pursuit quiet racism raucou readiness realm reasone recognizable recognize reconciliation reconstruction regard
-6 reinforce reluctance remake renaissance reputation restrictive reunification rhythmic rife robot romantic rooky
-6 rude rug safeguard sake scare sectarian segregate seminar sensitivity setback shaken shaky should shrunk shy
-6 significantly skyscraper sluggish sociology solidarity somber sooner soprano sound speak spectacular sphere
-6 spiritual spite spur stance streamline strong structural substantially success suffer survival susceptible symmetry
-6 tal target temptation tense terrain terror therapeutic thwart tiktok topic totally towards tremor troublesome
-6 troupe tumultuou tun turmoil turnout ugly um uncertain uncertainty uncommon underline unfortunate unfortunately
-6 unjust unlikely unnecessary unprecedent unseen unsettl unwill upscale upstate upsurge ushere vague versatile
-6 viability viciou villain viral visibly visual warmer warmly warmth watcher way wisdom wrack wrought yes yourself
-5 #act=finish/thing/part #act=topic/none/whole #object=bag #object=data #object=fitter #object=h #object=thing
-5 #verb=be/empty #verb=coach/thing #verb=give/none #verb=post #verb=post/none #verb=spend/thing #verb=take/thing
-5 #verb=test #verb=understand 0_0 0_day 0_h 0_or :tells ^_five ^_post ^_sort ^_under abide accuracy affection ager
-5 albeit alvin among analyst and_not anew angle anguish animation anthropology appetite appreciation appropriate
-5 ardent assortment astronomy athlete atmospheric autonomy avert axis bah basic beleaguer besides bias bite bitterly
-5 bizarre blatant bloc borrower bounce brave burbank buzz bystander campaigner campo catere characteristic cheer
-5 chemistry choice choreographer circumstance cleaner clipper closely combat commend commit comparative compare
-5 compatible competitor compromise con concede concert conform conscience consciousness constellation contagiou
-5 containment contemporary contribute cordial core cornerstone cosmic countless coupl course cozy crazy creature
-5 crime criterion cumulative dane daylight deaf debate decay deficit definite definition delight democrat deprive
-5 derail deserv destiny deteriorate devote different dignity disagre disastrou discuss disorder distinct dole
-5 dominance doubt drama dubiou dull earthquake eclips effect electorate element elude enable encouragement endorse
-5 enormou enroll ensemble enterprise entrant environmental environmentalist eradication escalate essence exercise
-5 expand expansion expert exploitation faculty fantasy far fascist favor feasibility fend festive financ financial
-5 fitter flamboyant flock fluctuation fond foray forcefully form_0 foster framework fuzzy gay generate genuine
-5 geometry gesture get_through get_to give_0 gore gradual grateful growth gruesome gut h_<time> hah happiness harmony
-5 harshly have_not headach help highly homeowner hospitality humor ignore illustrate impartial implicit important
-5 impoverish inadequate inappropriate indication indirectly individual infight inflationary influx infrare
-5 inspirational instead_of insurgent interest intolerance intricate invader invisible ironically isolate journalistic
-5 knick knowledge lack lament laugh least leftist legitimacy liberal like likene listener literal longitude luc
-5 luxuriou lyrical magnificent majestic marginal market marquee mas matter maturity mayhem mayoral med meditation
-5 mere mighty milestone millennium minority misery mistake mode moderately modern modest morale motive my_mentor
-5 mystical namely narrative narrower nation nationally nature nevertheless nice ninety nobody noir nonprofit nonsense
-5 occupy offensive onslaught openly orchestrate outscore outspoken overall overcrowd overlook overrun overview owe
-5 ozone paramount pas passion path patriotic pause people perfectly perimeter persecute philosophical pinpoint
-5 pleasant policy pollute pos post_three potentially powerful prais predator prejudice presence pretext prevalence
-5 pride probability procedural profession programmer proliferation promise provoke proximity quake quantitative
-5 racial racist rapid rapidly raptor rat real reasonable rebuild recession redevelopment reform regardless regional
-5 relation relatively relaxation reliability reluctant remember remembere reminiscent renewable repertoire research
-5 resentment resist responsibility restive revamp rigid rivalry satisfactory scar scenic science se secession sens
-5 setup shadowy shake shape similarity simulate slowdown socialist sociologist somewhat soro spaciou specter spectrum
-5 speculative spirit spontaneou squandere stable standstill steadily stigma strife stringent student stun subdu
-5 substantive suburban sure surpluse swath swing talk tandem task_$ tea_<time> tech technology teen tempere tempo
-5 the_house theatrical themselve those threaten three_time thriller time_<time> together tone tonight tourism trek
-5 trickle triumphant true trump underwrite unfair unity universe unnotice up up_$ up_a urge useless usher ut
-5 utilization value vanguard vary violence vital voter warfare wast weak what why windfall windy wit woe worsene yo
-5 yours youth zapatero
-4 #act=activity/none/whole #act=light/thing/part #act=vague/thing/part #amount=hours #check=hours
-4 #concrete=finish/thing #lack=alone #object=budget #object=client #object=course #object=foot #object=guitar
-4 #object=gym #object=handover #object=javascript #object=kg #object=old #object=project #object=shed
-4 #object=something #object=staff #object=stone #object=take #object=top #object=win #verb=ask/none
-4 #verb=attend/thing #verb=be #verb=be/thing #verb=cut #verb=lead #verb=listen #verb=look #verb=network
-4 #verb=network/none #verb=order #verb=order/thing #verb=prepare #verb=prepare/thing #verb=sort #verb=speak
-4 #verb=understand/thing #verb=want/thing 0_set 0_stone :inner <time>_i <why>_i ^_build ^_everybody ^_lead ^_order
-4 ^_prepare ^_save ^_speak ^_understand ^_work abandon abnormal abroad accessible accolade accurate activity actor
-4 adherence adjust advancer adviser afloat aftermath agree ah airlift alcoholism alien ally alone altitude alumni
-4 amin analyz anarchy animate anyone applicable arbitrary architecture arid arise assume asthma astronomer at_work
-4 attention authentic authoritative autonomou backstage bad ballistic ballroom bandit bang battlefield be_a be_the
-4 beautiful beautifully believe bilateral bitterness blame blitz bombard bombardment boo boon boost bothere brink
-4 broadway bruin brunt casual category caucuse cavalier chance characterize chee chord clinical clue coalition
-4 coliseum collaborate collaboration comedy comfort comfortably commentator commuter complete_0 conceiv conception
-4 concern conclusion conflict congestion congratulate conservative conserve consider consistency consolidate
-4 constituent constitute contender contrary contribution conventional cooler corridor councilman coverage coward
-4 cpd_<time> cramp credential crisis critically criticize cross_functional crowd crucial cruel cuisine culprit
-4 cultivate curb curve cushion decade decliner deem defensive defiant deliberate delicate democratic depiction
-4 depression destination developer devotion devout dime dinosaur disarray discomfort discontent discussion disgruntl
-4 disrupt disruption dissatisfaction distinction distress disturbance dominant downfall eagerly earth ease eastward
-4 easy echoe education eh eighty elegant eliminate elsewhere embark employ endless endurance enemy energy enforcement
-4 entertainment enthusiast entity equal era erotic erratic essential ethnic evade even everybody_in exacerbate
-4 excellent exhibit exotic expenditure expensive expression extinction facilitate fact faith fatigue fault fear
-4 feminine fighter five_new fluent fool forge formulation frail frantic fray freedom friendly from_my frustration
-4 fundamentalist galaxy gam gase gear gen gentle geographic geographical geometric get get_fitter get_on get_the
-4 ghetto gigantic glance glaze going golfer goo graphics grief guidance hallmark handful harbore hard hatr have_get
-4 hazard headache heal heroine heyday hierarchy higher hilly homeland homosexuality horsepower hour_<time> hous
-4 housewife how hub humanitarian humiliat humorou hurricane hybrid image imaginary incidence incompetence indicator
-4 inferior inhabite initiate inject inspiration integrity intent interfere internally interpretation invasive
-4 investor italic javascript jealou jeopardy jok keep keep_a kg_<time> lapse las laughter lawless lead_a legacy
-4 leisure lend leno lense lesson_<time> lifelong limbo limelight linguistic livelihood lo lonely loo loudly lov luck
-4 lur luxury maintain manage manipulate masculine masterpiece mathematical meddl memorable merely minimal miracle
-4 mirage mission mistaken mobilization model mom monetary much murky musical my_german my_javascript myth mythical
-4 nationalist naturally neat necessary neighbor network_$ neurological nighttime noise nonfiction normalization
-4 novice nudity oate obligation of_cpd oh on_tiktok operational opinion opponent oppose optical or orbital order_in
-4 organism organization organize outrage overdue overtake pace pacer parallel parameter parliamentarian participate
-4 particle partnership pass_$ patient pave peacefully penetration pension pew philosopher physics picturesque plagu
-4 pledg plentiful poetic polar pollutant pollution poor population por postseason practitioner preach precaution
-4 prefer prepare prepare_for prevention problem professionally project_<time> promote psychiatry psychic quality
-4 quantum rabby rarely rather ravage reason receptor reciprocal recovery recruit reduction reeve regime region
-4 relationship religion religiou reprisal reproductive republican residential resolve resort resource respective
-4 respond retaliate reversal revolutionary ripe rogue runway rural sabotage sadness sag samarra scarce scientist
-4 scratch_<time> segregation selective sellout sensitive seriou seventy shame shock shopper sideway sigh significant
-4 silicon similarly simultaneously skater slack sleepy slippery sloppy slow solution somewhere sort_the southeast
-4 space spawn spend spiral sport sprawl springboard stare stone_<time> strange stranger strictly strongly suburb
-4 summit suppose surfer surpass surprise sympathy sync synchronize systematically taboo tailor tango tarnish telecast
-4 tension tentative the_course the_department the_guitar the_mentor the_new the_school them_on these thesis threat
-4 time_$ timely to_listen tomorrow topple touch transparent trauma traveler tu ubiquitou unarm undergraduate underly
-4 understand_the undocument unemploy unfairly unilateral unique universal unreasonable unsolv up_<time> upgrade
-4 uphold upset upward urgently use_my usual utter vain variable venture verge versu very vigorously viruse visible
-4 vocabulary vocational wan waterfront wealth wealthy weaponry welfare well whatsoever whoever wholly wick widen
-4 wilder win_<time> wo wrong younger zee
-3 #act=activity/empty/whole #act=change/same/whole #act=change/thing/part #act=light/none/part #act=named/thing/whole
-3 #act=vague/abstract/whole #act=vague/none/part #act=vague/thing/whole #first=activity/empty #first=change/abstract
-3 #first=change/same #first=create/abstract #first=light/thing #first=topic/person #lack=topic #object=assessment
-3 #object=business #object=error #object=finnish #object=form #object=got #object=ideas #object=incident
-3 #object=interview #object=join #object=lot #object=max #object=python #object=reading #object=respect #object=score
-3 #object=set #object=studying #object=task #object=walk #object=way #verb=attend #verb=be/abstract #verb=bite
-3 #verb=bite/thing #verb=build #verb=catch #verb=coach #verb=earn #verb=feel #verb=have #verb=have/none
-3 #verb=have/thing #verb=keep/thing #verb=love #verb=love/thing #verb=save/thing #verb=sleep #verb=sleep/none
-3 #verb=sort/thing #verb=speak/empty #verb=stay #verb=study #verb=study/thing #verb=take #verb=touch
-3 #verb=touch/thing #verb=work #verb=work/thing #verb=write/none 0_<why> 0_k 0_word :mass <time>_concert <time>_in
-3 ^_at ^_attend ^_coach ^_keep ^_leave ^_max ^_may ^_more ^_one ^_our ^_sleep ^_spend ^_study ^_take a_0 a_day a_job
-3 able action active algebra all_staff alto anyway_$ as_a ask become_a behaviour biology book_$ bracket broad
-3 business_$ by_my calmer client code community_$ concert_<why> consultant consumer course_<time> cover_$ create cry
-3 cry_at dad_$ delegate do_$ e_g earn else event_$ event_<time> exce find_out finnish fit forget fraction function
-3 fund gap generally give_back good_idea grip grow h habit handover_<why> have have_$ here higher_$ hope house_<time>
-3 i_be idea_<time> improvement in_japanese increase japanese journey knit language level_<time> like_our like_to los
-3 lot_of loud management mark_code max max_0 may_i merit mice middle native_<time> never_have never_make new nicer
-3 none not_touch of_me older on_myself on_top one_hour option or_higher organise our_choir personally persuade phd
-3 photography plan portfolio prep push put_0 puzzle read_0 recruiter_to rehearsal reliable revenue save scale school
-3 score_of screen see some somebody sorry specific stay still study_0 style take_a technique thank the_business
-3 the_go the_kid theory there tiktok_<time> timetable to_get to_person to_stop to_take together_$ top_of turn_0
-3 two_hour warm weigh whatever_come whenever will_be wish with_the world you young zone
-2 #act=activity/thing/part #act=change/abstract/part #act=create/abstract/part #act=create/person/part
-2 #act=finish/none/part #act=finish/same/whole #act=topic/abstract/part #act=topic/person/part #amount=share
-2 #check=share #concrete=finish/person #concrete=light/thing #concrete=vague/abstract #object=a #object=alive
-2 #object=and #object=assembly #object=board #object=book #object=braver #object=clue #object=colleague #object=dad
-2 #object=developer #object=excel #object=g #object=garden #object=go #object=heart #object=help #object=innovation
-2 #object=job #object=k #object=market #object=method #object=number #object=plan #object=plumbing #object=progress
-2 #object=prom #object=research #object=revenue #object=senior #object=session #object=standard #object=start
-2 #object=stuff #object=wpm #verb=beekeep #verb=beekeep/thing #verb=behave #verb=bring/thing #verb=brush
-2 #verb=brush/thing #verb=build/thing #verb=call #verb=call/person #verb=catch/thing #verb=collect
-2 #verb=collect/thing #verb=cut/none #verb=cut/thing #verb=drive #verb=feel/abstract #verb=file #verb=find/thing
-2 #verb=get/person #verb=grow/thing #verb=hold #verb=hold/same #verb=improve #verb=improve/abstract #verb=keep
-2 #verb=know #verb=lead/none #verb=lead/thing #verb=listen/none #verb=look/thing #verb=make #verb=master
-2 #verb=master/thing #verb=organise #verb=pass/none #verb=raise/abstract #verb=read/none #verb=reduce/thing
-2 #verb=repeat #verb=revise #verb=run/none #verb=sign #verb=sign/empty #verb=stand #verb=stand/thing #verb=stay/thing
-2 #verb=trust #verb=trust/thing #verb=use #verb=use/thing #verb=want 0_<time> 0_budget 0_chemistry 0_lesson 0_m
-2 0_plumb 0_wpm 0_year <time>_check <time>_half <time>_into <time>_on <time>_start <why>_in ^_be ^_beekeep ^_brush
-2 ^_budget ^_collect ^_cut ^_cv ^_feel ^_fewer ^_file ^_gym ^_look ^_master ^_organise ^_python ^_raise ^_scale
-2 ^_sign ^_stand ^_ten ^_three ^_top ^_two ^_use ^_with ^_zero a_calmer a_clue a_full a_native about_pension accent
-2 accent_<time> actually administration advance an_expert anatomy and_<why> and_i answer_to app_$ art at_<time>
-2 at_least average back back_to be_more be_to become become_an become_the beekeep befriend big bite_<time> braver
-2 bring_my brush_up build by_the care catch_up check_up choir choose circle clean_code clue_about coach computer
-2 conference counter cut_down data development diabete doe down_on ensure error example exception_$ expect explain
-2 express figure find_my follower forward free_<time> from_the full_potential g garden_<time> goal_be great group_$
-2 guide gym_$ gym_0 hol_$ hold_it homework hospice hospice_$ hour_on i_want in_<time> in_law in_my in_our invite
-2 it_<time> it_take job_$ just k k_<time> kg kg_$ leader learn learn_about let like_a listen_to little longer lovely
-2 machine_$ make_progress market_$ method minibu my_colleague my_community my_goal my_group my_prefect myself_in
-2 new_book next_time not_a not_only noth observe of_0 of_a of_my of_study of_us once_the or_not or_other our_school
-2 out_<time> over_the page_0 park past patient_should pay_0 pension_and perform person_for person_in pitch pivot
-2 plan_<time> positive prefect presentation prom pupil python python_0 quiz raise recruiter reduce reduce_error
-2 reflect_on research_<time> roman roman_gallery routine row_machine s_$ safer score scratch script seriously_$ sick
-2 sign_up society some_research squad stage stand_up standard stat stop_be stronger stuff_<time> suite summer_hol
-2 support survey system take_to tax teach team_$ telescope tell ten_hour tenor term the_holiday the_hospice
-2 the_lounge the_market the_number the_roman the_row the_summer the_thing the_time the_website the_whole thesis_0
-2 time_<why> time_with to_keep to_me to_my to_pass to_stay tool town_$ trust_me try turn turnover tutor
-2 understand_what up_for up_on up_with us visitor watch watch_$ we_will weight welcome what_the will_behave with_a
-2 work work_<time> work_on wpm wpm_$ zero
2 #act=activity/none/part #act=activity/person/whole #act=finish/person/part #act=finish/person/whole
2 #act=light/empty/part #act=topic/empty/part #act=topic/thing/whole #act=vague/none/whole #amount=score #check=rhythm
2 #check=score #concrete=activity/none #concrete=activity/person #concrete=create/thing #concrete=topic/thing
2 #first=finish/person #first=named/thing #object=article #object=b2 #object=bed #object=best #object=box
2 #object=certificate #object=checklist #object=chisel #object=club #object=crawl #object=everything #object=exam
2 #object=folder #object=gate #object=group #object=hired #object=kid #object=lecture #object=let #object=level
2 #object=licence #object=light #object=made #object=marking #object=meeting #object=minute #object=mitre #object=note
2 #object=person #object=photo #object=plot #object=point #object=post #object=poster #object=pressure #object=priya
2 #object=pronunciation #object=refresher #object=safe #object=sorry #object=spreadsheet #object=squat #object=step
2 #object=sugar #object=swimming #object=teacher #object=team #object=test #object=timesheet #object=training
2 #object=trust #object=video #object=voice #object=water #object=work #object=year #reasons #verb=answer/thing
2 #verb=be/person #verb=become/thing #verb=bench #verb=bench/thing #verb=book #verb=book/thing #verb=clean/thing
2 #verb=cook #verb=drink #verb=drink/thing #verb=eat #verb=eat/thing #verb=ensure #verb=ensure/thing #verb=find
2 #verb=fix/thing #verb=gain #verb=get/same #verb=give/person #verb=hand #verb=hand/none #verb=join #verb=join/thing
2 #verb=learn/thing #verb=like/thing #verb=log/none #verb=mentor #verb=mentor/thing #verb=observe #verb=paint/thing
2 #verb=pass/thing #verb=rewrite #verb=rewrite/thing #verb=ring #verb=say/thing #verb=set #verb=set/thing #verb=shadow
2 #verb=shadow/thing #verb=sharpen #verb=sharpen/thing #verb=show #verb=show/thing #verb=sit #verb=sit/thing
2 #verb=spend/none #verb=take/none #verb=talk/thing #verb=tidy #verb=tidy/thing #verb=update #verb=update/thing
2 #verb=win/empty #verb=write/thing 0_attendance 0_house 0_new 0_of 0_out 0_to :absolute <time>_and <why> <why>_so
2 ^_<time> ^_answer ^_as ^_become ^_bench ^_cook ^_drink ^_ensure ^_fence ^_finish ^_food ^_gain ^_half ^_hand
2 ^_honestly ^_join ^_lose ^_new ^_observe ^_paint ^_rewrite ^_ring ^_set ^_shadow ^_sharpen ^_sunday ^_talk
2 ^_telephone ^_update ^_want ^_year a_fortnight a_half a_month a_weather above advice ana and_0 api app article_to
2 aside assembly at_0 at_my attendance audit b2_in backlog be_make bedroom bee below_0 best_in bite_of ble blog
2 blog_post blood_pressure boss both bring_one by_a calendar call_home camp can cancel cell chapter_0 checklist chisel
2 class clinic clock club_$ coffee_machine college common coral corner course_$ dahlia dahlia_<time> deadline deep
2 department district do_not do_some drink_more dyslexia e either electricity eleven english episode every_parent
2 every_pupil exam exception face fence_round fewer field filter finish_the firm_<why> first_$ fix_the flexbox
2 flexbox_froggy folder food_hygiene for_ten fortnight fortnight_$ foundation four_<time> friend froggy from_0
2 front_crawl get_at get_hire get_it gift goe good_<time> guild hand_in handbook handover_$ hat have_be head_to help_$
2 hold homework_on honestly_i house_point how_to hunt i_can ielt if in_a in_bed in_german in_nature in_show
2 information insurance invoice keep_the kg_of landlord launch lead learn_0 learn_my lecture_$ leed_<time> legacy_code
2 licence life_<time> light_out log_0 loop lose_0 lower m make make_0 manager mistake_<time> mitre module month_<why>
2 more_water move_up mr mum muscle_<time> my_linkedin my_neighbour my_tea my_voice my_year myself_$ nature_$ neighbour
2 neighbour_in next not novel now_and nurs nurse on_linkedin once_<time> one_of organise_a out_at outstand p page_$
2 paint_the parent period phone_call phonic plot_0 pressure_$ price priya process promotion publish_in pupil_<time>
2 put question question_in read read_the refresher retirement ring_the room round_plot s safety save_0 scale_with
2 school_<time> secure select session set_up sharpen shed shelter show sketch slot so_far solo solve_0 spell_test
2 spreadsheet stair stall starter step_<time> stock story street stretch stretch_<time> sub subscriber
2 subscriber_<time> sugar_in summary sunday swap switch table_up take_0 teach_assistant teacher_$ tenant than_<time>
2 the_boat the_coursework the_firm the_green the_head the_legacy the_shed the_tractor the_ward time_i time_table
2 timesheet to_<time> to_four to_have to_reach to_school to_show trap twice_<time> type use violin wait walk want_my
2 waste water_$ weather_app will_not win_the work_in write_$
3 #act=activity/abstract/part #act=change/thing/whole #act=finish/thing/whole #amount=money #check=money #check=result
3 #first=activity/abstract #first=activity/thing #first=create/none #first=create/thing #hands=limitless
3 #object=brother #object=cash #object=coursework #object=department #object=employee #object=feedback #object=fewer
3 #object=idea #object=kit #object=least #object=life #object=money #object=national #object=parkrun #object=refrain
3 #object=saving #object=sleep #object=tyre #object=walking #object=whole #verb=apply #verb=ask/thing #verb=commit
3 #verb=commit/empty #verb=finish #verb=get/thing #verb=give/abstract #verb=grow/empty #verb=have/empty #verb=lose
3 #verb=memorise #verb=memorise/thing #verb=practice/thing #verb=spend/empty #verb=watch #verb=watch/thing #verb=win
3 0_for 0_length 0_on :event :granted :meets :prize :vague-thing ^_ask ^_commit ^_descale ^_gas ^_give ^_life
3 ^_memorise ^_never ^_parkrun ^_quit ^_refrain ^_tidy ^_watch a_medication account agency animal apprentice
3 attend_<time> away b2 beat below bench_0 bin bird box brother_$ build_a by_0 by_heart car cello chapter_of clip
3 closure committee contact couch coursework decide deliver descale dig dish doctor draft duolingo eat elect
3 employee_of error_$ essay every_time final_of five five_$ football for_the form format gas_safe girl give_us
3 governor half_hour hang headquarters heart_<time> hid hole how_many hymn improve_my inbox italki italki_lesson join
3 joint kettle leaflet like_my lottery lung make_a man mate maths me_<why> memorise memory merge minute_of month_$
3 mount move my_brother my_life nan netball news notebook ofst one_$ only_$ outside own_$ parkrun parkrun_<time>
3 peer_group petty petty_cash piano point practice_my present product production profile_$ proper quit_smoke reach_0
3 recycle refrain_from regular remain restaurant result road run sales scale_$ scheme search seat set since smash
3 smoke_$ spend_<time> squat straight suit supervisor tally team_<time> ten_minute test than_0 the_<time> the_final
3 the_grammar the_petty they tidy to tram trustee two_<time> under_0 up_the where whole_of will_get win_best wine
3 write_down yoga
4 #act=activity/person/part #act=finish/abstract/part #act=finish/none/whole #amount=count #concrete=change/thing
4 #concrete=vague/thing #first=activity/person #numbers #object=attendance #object=bought #object=chapter #object=is
4 #object=mentor #object=outstanding #object=peace #object=question #object=right #object=splashback #object=tomatoe
4 #verb=lose/thing #verb=reach #verb=reach/thing #verb=record #verb=rehearse #verb=smoke #verb=smoke/none 0 0_chapter
4 0_minute :person <time>_at <why>_$ ^_<why> ^_a ^_apply ^_get ^_rehearse ^_rewire ^_win a a_night abandone abel
4 aboard abolition accept accession accident accidental achille acid acquire add adjoin adorn afterward against agent
4 agre alia all_0 alphabet alternatively ambrose ambulance amendment ams ancestral ancestry anna announcement ant
4 antarctic antique appear appearance approval approve arch arrival arrow associat atop attribution audio
4 authorization authorize auxiliary award backhand backstroke backup bae balloon barb bare baseman basket bate be_in
4 beach bear beard beaver beneath beth beverage bill biography bleed bo bobby bogey bogu bolt book bookstore bowie
4 breach breeder brew bribery bridge broadcast brock brokere bruise brush buffalo bundle burgess but cab cage cairn
4 canopy canvas canyon care_$ caretaker carol carpet carter caus chain chairman chandler chartere chassy chief circuit
4 circular cit citizenship classify clear clemency close coast collaps collide colore colt columnist come comment
4 commonwealth compensation compile complete_the conceal conditional confirmation constitution continue_professional
4 contract controversial convent corp council counsel crescent crimson crisp crush cubic curl curse cylinder dan darl
4 day debry debute decker decorate defamation defective defendant demolition dentist deportation descent desk detonate
4 dexter dinner directly dirt disappearance disciplinary distributor div divorc do_a documentation domino dop dragon
4 driveway du duck dunn dust duty dynamite dynasty eagle edg editor electric electrical elevator emergency emperor
4 employee empress empty encode end enlarg eric erupt escape etymology evene excerpt exclusive explorer explosive
4 extant extend extensive extinct falsely famou feast federal felony fence fielder fifteen fine fingerprint firestone
4 fixture flank float flowere flown flute fog foot forcibly forest formula founder fourteen fra frank fraud fruit
4 fungu furniture gag gallon gambia garlic garrison giant gilbert goddess google grace graft grass greenwood griffin
4 grower gun gunman gunshot hair halt hamburger handball hastily head_boy helmet herb hereditary heroin hiatu hick
4 hide himself hogan hook hopper horn hospital hour_$ hulk i_will i_would illegal importer in_wound inaugurate include
4 incomplete indefinite infamou infantry infect inheritance inn inspect inspection instruction intake intermediate
4 intermittent interrupt introduce introduction invent iry j jam jaw jerry jersey jewelry johanne journal kaiser kiss
4 knee kraft labour lantern larvae laundry laureate laurel layer leach league lee legend leopard librarian lid life_$
4 light limestone limite limousine line ling linkedin lip liquid loan lobster locate lowere lowland makeshift malik
4 mansion manslaughter maria marker marriage martin massa mast meal medalist medication medication_error member
4 memorial mercer mercury meter methodist microphone minister mistakenly monopoly morgan morn morrow motel mourner ms
4 muddy murder my_practice nationality needle nestle never never_be newton nickname ninth no_more noble noel northern
4 not_one nun nut official on_the opener orchid ordain origin os otto outstand_<time> overland overnight ownership
4 paint pan panel papal parliamentary paternal pea peace_$ peck penalty pencil permanent perry pete petit pharmacy
4 pier pig pirate plain plaintiff poison pole policeman pont poster poster_about potassium potatoe practice_scale
4 pregnant premiership previou prime principality procession producer professional_development prohibite pronunciation
4 protocol proxy pull pulp punt put_up quarantine raid rail rain raja rana rape rapper raven read_<time> recall recess
4 reconstruct record_myself rectangular refusal rehearse reliever repair repeatedly reservoir rest_of resume rewire
4 rise rite roe rover rust ruth sabbath sail sailor sally same sandstone sandy saunder savoy scam scarlet scoreboard
4 scotia screw scrum sea seasonally sec server settlement settler severance shave shaw shipbuild shipyard shop short
4 shortene shoulder simmer simmon singer sink sixteen skeleton skin skinner slain snow soldier south spa special
4 specification spiegel splashback sponsorship spray spun sri ss statement statue steak stein sticker sticky stoke
4 stoppage stream striker submerg succession suing summon supermarket supervision supplier supply surgeon surgery
4 swear sweat sweet swollen t takeaway takeaway_<time> tan taxonomy te teller terminal textile the_month the_rest
4 them_<time> thieve threatene ticket tile time_for tiny tissue tom tomato touchdown township track traffic trailer
4 trainer transmitter trash travy triangular tribute trouser twenty two tyrone ultimatum unexpectedly unincorporate
4 unit unpaid unspecify usage variant variously vegetable verdict vest video vincent visit voyage wade wall waugh wav
4 weaver wellington wheel whereabout while whip who wholesale wigan wilkin will winner wound_care wright xi yard yuh
5 #check=count #checks1 #first=topic/abstract #hands=partly #object=boy #object=satisfaction #verb=be/none
5 #verb=finish/thing #verb=get/abstract #verb=like #verb=log 0_customer :create <time>_<time> ^_log a_first abdomen
5 abduct ablaze absentee accompany ace addition adjacent admiral airway alcohol alcoholic along although always_$
5 amend anonymou anthrax apology apparently application apply arbitration archive ark army assailant association attic
5 autobiography automatically b bach bag bake bank banquet barber barker barrow barry baton battalion bead behalf
5 belong ben benjamin berth between billy birthday black blackwater block bluff body boil boot booth bottl bounty bow
5 bowl breaker bribe brief brigade broth bud bullet bunny burke burton bus businessman cabinet cannon capsule carl
5 carpenter case cash catcher cathedral cavalry cellar cemetery cent ceremony certification chad chalk chapter char
5 check chip chuck church cigar clause codewar_<time> cola collection colony column comb come_$ commissioner
5 confederate confidentiality contamination conte controversy conversion copyright counterfeit courtesy cricket cross
5 crossbar curtain customary daily dalton dam dawn dead debut deck declare defunct dental deputy descendant dessert
5 detain dictionary diocese diploma directory discography discovery dismiss dissolve distribute ditch dixie dog double
5 dough dove driver dudley dye ear early eddy eight eighth elf embezzlement emblem emir entitl entrance episcopal
5 escort eve every evidence examination exemption expiration expulsion extension farm farmer fertilizer fill find_a
5 fir firearm firm flap flotilla for_<time> for_my foreman frame franklin fre free freeze fresh front fulham fumble
5 garbage garland get_0 goalkeeper goods grain gram granite grave graze grenade grill grocery groin groom guilty
5 hammer hamstr handcuf harper hast hatch haul hay heap him holme honorary hooper hospitalize howe husband id immunity
5 imprint imprisone imprisonment incorporation incorrectly induct informant inherite injure ink inquiry insignia
5 inspector instant interpol investigation investigator invitation island issuance ivory jacket jar jenny joe joey
5 jumper junction jury kensington kickback kilogram kosher kroner kyle lamp lar large lawn lawyer le leas lease ledger
5 lengthy library licens ligament lighthouse liner liter livestock locomotive logo lump mac maker manual marijuana
5 marrow match material matt meadow meanwhile medal memorabilia mention mercantile metric mid midland mike min minor
5 mirza miss molly monarch monthly more_than murdere mushroom my_own nail napoleon national near newsletter nickel
5 nicky night_$ nine nose nursery o obstruction of officer old on_time once only optional originate outfielder
5 overdose palace paragraph parenthese parole part_in pasha pastor per permanently permit petroleum photograph pike
5 pill pinch pizza plant plead poem poisone police polo porter postpone pot poultry preliminary premier prison
5 prohibition property proprietary prosecutor quaker quote racket racketeer railroad rainbow rais rare raw reach rear
5 rebellion receipt receive recipe recorder rector redistribution refer reference refrigerator refund reopene replay
5 reserve residence ridge right roast robbery robe rocker roof rope round royalty rutherford saddle saint salad sam
5 say secretly seizure seller sentinel seven seventh several shaft she shin shoe shrimp sid side skipper slid slug
5 small smuggl soap song source spat specimen speedway sperm split spokesman spokeswoman spot sprain stack station
5 sterl steward stomach strand subscription subsidiary sultan supplement surrender sweater swim swiss tag tanker tap
5 tar tea team tear telegram tendon tenth terminate testify testimony thatcher the_north throw tip tire tommy tooth
5 tow tract translation transport treasury tree trial tribune trout truck tucker turner tycoon unauthorize unavailable
5 underneath underwent unharm unite unknown unofficial unpublish unsuccessfully upper uranium vendor verse version
5 veterinary vi vik violet visa vocalist vodka voluntarily wagon walsh war ward warrant warren wear wed weekly weir
5 wharf wheeler wicket willie willow window winery wire within_0 wolf woman yacht yate zimbabwe
6 #act=finish/empty/whole #act=topic/thing/part #amount=clock #check=clock #checks2 #ends #first=finish/abstract
6 #hands=others #object=part #verb=come :activity :deliverable ^_do ^_no a_will abruptly accord adjourn afternoon aka
6 alan album alison allan allegation allege alongside aluminium aluminum ann arm arrest asbesto at attach attorney
6 aunt autumn available baby badge ball ballot banana band barrel basement bassist bathroom batsman bay be_on beetle
6 beside bishop blade blake blank bore bottom boundary brass breakfast brewer brick brigadier brook bulk bulletin butt
6 butterfly button cabin cache candle cap capsize captor carr carry cartridge catalogue cement centenary cereal
6 ceremonial certify chair champagne chaplain charg chemist chestnut chicken chili chop chronicle circa circulation
6 citation coal cocaine cocoa cod codewar coke collin commission company compartment compilation confederation
6 confidential consist convert convict cord corpse courthouse cousin cove cox crab crest crystal customer_satisfaction
6 daisy delete deluxe demolish depose dip disband discharge disclose dispute divorce dominion donation drop drown drum
6 drummer duchy due duke each elbow eleventh embassy emerald emma enclose estate ex excavate except expire fall false
6 family fee finally fire fish fisherman flint floor floss floss_<time> fold food footballer forc forehead formal
6 formerly found freight fry garage gas glen goat grand granddaughter grandmother guitarist hale hamza handgun hart
6 harvest haye he hearst heath heather holly holy homemade homere hooker however hydraulic identification import
6 improperly inadvertently indictment infringement initial injury inside invalid inventor isle jan jewel jimmy jo
6 jockey judge khan kitchen lace lady lambert land last lawsuit lay leather levy lift litter load lone lotu lucy
6 magistrate maize majesty manufacturer mare mark marry marsh mat midnight miller miner mineral ministry misdemeanor
6 mistress mollusk monk mound mud murphy mustard namesake nasal nearby nelson newly niece noodle noon note notice off
6 oil onion oral ordnance organ oval pack pair palmer parachute pardone partial partition pass pastry pat patty peanut
6 petrol pick pie pil pin pine pinto pit place plaster plea pollard pony porcelain pork post potato presenter priest
6 prize prophet pub publication publisher quit rabbit ranch ransom recently reed referee remix replica reply resign
6 rest retire revert robin rounder rupee rusty sandwich sauce scoop secret section semi sentence separately service
6 shearer shell shepherd sherry shield shire shrapnel signature silk sit site six sixth skip slave sleeve slide slip
6 smoke sock solicitor sometime soup souvenir soybean spice steal stick stone storage store stove submission subpoena
6 sue supreme surrendere sword tabloid tate temporary ten text the theft thick thief thoroughbr tiffany till title
6 tobacco tomatoe tomb tongue treason trinity triple trophy tuck twelve unreleas unuse update upheld valentine vanilla
6 velvet vicar village vinegar viscount volume wash wax week wet which whilst widow with with_my word wrist
7 #act=create/none/whole #first=finish/thing #verb=make/none :exam <time>_come ^_have again_$ also ammunition ankle
7 appoint appointment arrange arrive assistant at_the automatic bacon bailey baker bakery bamboo ban basil batch
7 battery bearer beaten beer bench birth blackberry blue boiler bonus brent bride brunswick bucket bundl butter c
7 canada canoe cape cardboard caroline cart castle chamber cheek cheese chest chester chocolate clark clay cloth club
7 collect collector commonly communion companion complete confession consecrate consent consort cook cooper corpus
7 cottage count countess courier cover cow crane crocodile custom customer cutter dale dart decommission decree depot
7 derby disc discharg discontinu dover down drape duchess duff dump easter envelope erect extraction extradition
7 farmhouse feeder ferry fifth finger flag flat flower forgery former fort fountain fowler freshly frigate frost
7 funeral gastropod genu get_into glove golden grammar grandfather grant gravel gray grey ground guardian harry header
7 heir herein hill homestead hood horse house hurl hut ice imperial initially inlet intercept item jail jenkins keeper
7 kelly label lac lake lance lane latter length lever lily list liver lock luggage magazine maple marble mason maxwell
7 memo merchant messenger mick minc mine monastery morse moth mother mouth newspaper night notify oak office olive
7 order own owner pad paddy palm paperback pardon parish parker parliament patel payment pen pence penny phone photo
7 pile plum polish pond port portion potter pottery pound probation proclamation provisional pumpkin punch purple
7 recovere regiment register replacement reportedly reprieve resignation respectively retrieve reveal reverend rib
7 ribbon rifle river rod roger rosemary ross rul sage salmon sausage scarf scot scrap seaman seed sell sentenc
7 separate sergeant settle sheep shill shirt shotgun sign sister snail soon spear spell spit spr sprinkle stain steel
7 stolen strawberry stump submit subsequent summone swan sworn table tablespoon tablet taint tampere tape tattoo
7 termination terry to_the toast trace tractor transcript treasurer tributary troy ulster umpire uncovere unearth
7 unmark unname upon vacate vault victor waiver wallet walnut warehouse white wife within woodward wool worcester
7 wound
8 #act=topic/abstract/whole #hands=exam #object=scale ^_some allegedly altar and announce any apple article bark barn
8 barne barton bass baxter bean beef behead berry birch board boat bone booklet born branch bread break brewery bronze
8 burn butler cake call canal cargo ceas cedar chapel chapman charge cherry cigarette circulate claim clive coat
8 commenc complaint confirm constable corporal county cricketer curry custody dairy death deceas delivery deposit
8 discover dismissal dissolution document donate door drink dry dur egg eject eldest eponymou eventually fa factory
8 father find finish fletcher fourth frozen furnace gate ginger give glass grandson grove half her his holt home hull
8 illegally inscription jade james jubilee juice kent kidney kingdom knight leave leed libel lieutenant lunch magnate
8 meat memorandum metal morry navy neck nephew no open original oyster parcel parsley partially patch peach peel
8 pepper peter pink plantation plaque plastic platinum postal posthumously powder previously prince princess pseudonym
8 purchase purse rack railway refuse registry remainder rename report return rice roll row ruby rum sample sand serve
8 shelf single soak soda sole spinner steam strip suitcase surrey teaspoon temporarily thigh throat ton toss trunk
8 tube tyre uk uncle unidentify v vale valve van warden when whistle wood wrap zinc
9 :finish <time> <why>_<why> abbey abbot amber auction autopsy axe bail barge baron barrett bed blanket bourbon
9 briefly bullion bury bushel calf camel candy cane carriage cattle charcoal cinnamon clearance clerk coconut cole
9 colonel contain contaminate cooke corn coronation correspondence court cream cup date daughter diamond discard dock
9 dutch dy enter examiner extract fake fin final follow fork freighter galloway gill gold graham gum ham hand honey
9 insert jack june knife leak leg lewy lime liquor lose maid manor manuscript mary moss north notification oath
9 officially onto orchard overturn page paste patent pearl pend pipe pistol press print promptly quarry registration
9 reinstate reissu release replace reprint sack salt seiz sheet ship sir skull smith somerset son st stuf subfamily
9 substitute sued suspension syrup talbot tavern telephone that thereafter third thorn throne tin towel trademark
9 twice used vessel via virgin walker ware water wheat wicketkeeper withheld wreath write
10 ash bar baronet boy brother brown burnt butcher card container copper copy coroner cotton deposition diary dissolv
10 earl edition engrave entry file flour for formally gazette green hall in injunction inscribe into iron king kit
10 late leaf lemon letter license lord mail march milk month obtain on one orange ounce part passport petition plate
10 possession postage priory privy receiv red removal revoke ring rubber second send sheriff shipment spencer spoon
10 surname timber transfer undisclose urine vinyl waiv wales webster welsh withdrawn wooden
11 accidentally admiralty afterwards another bath bottle burial captain certificate coffee coin commemorative
11 confiscate creek dat henry lumber maiden minute ore packet paper permission prior publish queen request retriev
11 sale stamp straw suspend telegraph tender under whiskey without yellow
12 #concrete1 affidavit bell blood cork head immediately issu lamb lodge originally record royal silver stud sugar
12 then
13 after again august coffin crown holder remove shortly
14 later log mill mint name seal subsequently until
15 before
17 first from
18 buy
22 by
"""
