"""What 4274 labelled goals teach about specific: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "fc3f8e6ba028bc08"
ANSWERS = ("no", "yes")
ROWS = """
-29 *
-18 #hands=unsized
-17 importantly mindful
-16 behave entrepreneurial imperative perceive strive vastly
-15 civilize consciou daunt disadvantage genuinely pragmatic realistic resilient socially someth
-14 accustome attitude defensively demographic economically endeavor enormously excite frankly fundamentally inclusive
-14 inherently misguid openness our ours perspective realization resilience respect savvy sort standpoint truly
-14 underestimate undoubtedly unrealistic unthinkable
-13 accomplish alienate ambitiou appreciate articulate aspiration awe boomer capitalist coherent conducive culturally
-13 cynical decidedly disparate diverse embrace emphasize energetic envision extraordinarily feasible frightene
-13 happier imagine incredibly indicative indifferent lag meaningful naive outsider pessimistic predictable profoundly
-13 prudent radically responsive rethink scenario sensible surely technological terribly thing unpredictable vibrant
-13 vision visionary worrisome
-12 #first=vague/abstract ^_0 accountable achieve admire affluent alike apt aspect awesome better compell conservatism
-12 creativity definitely demonstrate desirable empowerment enjoyable esteem ethnically everybody fascinate forefront
-12 foreseeable glamorou globally ideally immensely implication incline indispensable industrialize innovation
-12 innovative intelligent macro morally objective ourselve overly perception phenomenal positively rational realism
-12 realize relevance repercussion restless scary stereotype supportive terrify unbelievable uncomfortable
-12 understandable urgency viewpoint visually
-11 accomplishment afar align amaze anxiou appall approach arrogant astonish awful boast broaden capitalism certainly
-11 clearer clout cognitive convergence courageou destructive disagree distinctly diversity dynamic entertain entrench
-11 ethic exert fearful feel focus formidable fortunate fundamental grasp greatness harder headway helpful hugely
-11 imagination impatient improbable inevitably intimidate lately lik lot mentality modernization mood motivate
-11 necessarily negatively obviously optimistic orient ought outset perceiv perfection pervasive philanthropy planner
-11 politically precariou precisely problematic productive pros prosperity psychologically reality relentlessly
-11 respectful rightly risky seem selfish sensibility seriously seriousness skeptical sober stealth stimulate strategy
-11 stuff subjective suicidal task thoughtful transform trend understand vulnerability westerner youthful
-10 #object=hour #verb=make/thing absurd achievement adolescent agenda aggressive ala arrogance atmosphere audience
-10 aura authoritarian beneficial bigger bleak breadth bureaucrat capitalize catastrophe cater cinematic climate
-10 commonplace comparable competence competitiveness complementary complexity complicate concentrate consequence
-10 constructive conversely cope creative crise deserve deterrent dictate differently dimensional diminish dire
-10 discourse distract disturb divisive doing dumb eager economic economical efficient emotionally emphasy emulate
-10 endit endure environmentally envy equally evident evolve experience explore extreme financially firepower
-10 flexibility foolish foremost frustrate functional geopolitical governance grappl gritty hardly heck hesitant
-10 honestly honesty hopefully hour hypothetical ideal ideology improve impunity incapable increasingly incredible
-10 indifference integration intensely intensity interact irrational irresponsible job lofty midst militarily mind
-10 modernize motivation murderou notion obsess oddly organizational patriotism peacemake peril pivotal plausible
-10 postwar poverty prevail professionalism profound progress prosperou pundit quirky reasonably reassure reflect
-10 reliant remarkably repressive sadly sense showcase sophisticate spectacle stability stabilize staggere stakeholder
-10 stature storytell stride superiority superpower sustainable talent tangible tend tendency terrific think thrill
-10 tolerant transformation tricky turbulence unconventional underscore unpleasant upheaval urban vulnerable wary
-10 weird worry
-9 #act=vague/abstract/part absolutely accelerate acceptable aesthetic aftershock aggressively akin ambition amuse
-9 analyze anticipate around aspire assessment attract attractive awakene aware awkward behavior behavioral bor
-9 bureaucracy campuse capable cautiou centere chaotic civic civilization closer coincidence collectively combate
-9 comfortable communicate compassion conceptual confident confront consensu consolidation cultural dangerously decent
-9 democratically depress destabilize difficult dim discipline dislike disparity disproportionate dissatisfy
-9 distraction distrust diversify downside dramatically drastic easiest ecological efficiency emergence encompass
-9 encourage endanger environment epicenter evaluate everywhere excellence expansive exploit extremism fabulou
-9 fairness fantastic favorably fi focuse forceful fruitful fulfil fun generosity geographically havoc heroic honest
-9 hopeful horrible idea ideological illusion immoral impact inevitable inherent initiative insight instinct integrate
-9 intellectual interaction intrigu invest ironic jeopardize less lessen lesson leverage liberalization listen
-9 literacy make_the maneuvere mankind markedly math maximize maybe me_$ measure mediocre menace mobility mobilize
-9 moderate moderation morality mutually necessity newcomer norm nostalgia notoriously nowaday nowhere obese outreach
-9 outward overcome overlap overwhelm person phenomenon pleas pose posture potent prediction preparedness project
-9 proponent proportion prospect prowess pursu quite rationale really reflection reformer relentless rely reminder
-9 respectable resurgence reward ridiculou robust sad satisfy schizophrenia scope sexuality shameful sharper shortcome
-9 simpler sincerely skeptic smart socialism splendid stabilization strategic strategically strengthen stubborn study
-9 stupid sway tactical taller thankful thrive tir tolerance transition tremendou troubl underdog undermine undertake
-9 uneasy uniquely universally unstable utterly vie view vigilant vying weary wildly willingness withstand wonder
-9 workplace worse
-8 #act=topic/empty/whole #lack=vague #opinion :hedge ^_four ^_to ability accurately acknowledge activism advancement
-8 affirmative afford affordable afraid aging alter annoy anxiety array artistic ashame assess assumption attain
-8 backward battleground beset budget budgetary bullish bully burgeon candid capability carnage catastrophic
-8 cautiously centrist certainty challeng charisma chic choreography clarity commitment comparatively comparison
-8 competent competitive complement concept confidence consistently contemplate context continent contradiction
-8 contradictory contrast convinc cop credible crossroad curiou damn dangerou dare dazzl decisively deepen deeply
-8 define democracy depend despair desperate desperately desperation detractor devastation difference differentiate
-8 dilemma dimension diplomacy discourage distant economy ecosystem educational educator effectiveness elite enhance
-8 enjoy enthusiasm enthusiastic event everyday everyone evolution excitement excuse expectation fairly ferociou fledg
-8 fledgl flourish focal foothold forecaster fulfill futile gadget generation geniu genre gloomy goal goodness grim
-8 guess hate heartland helpless heroe hi huh hungry importance impossible impress inefficient inequality inexperienc
-8 infrastructure injustice insecurity inspire instability intensify interpret invariably irrelevant irreversible kid
-8 kind laud lax logical look love mature maverick mentally metropoly moral moreover multilateral myself nascent
-8 navigate needy newsroom niche nightmare noteworthy notwithstand numerical obesity obviou odd opportunity
-8 orientation outcome outrageou overweight pac painful parity particularly passive peculiar personality pessimism
-8 phenomena plight ploy populou potential powerless practical practice_0 predict pretty priority progressively
-8 proposition protectionism proven provocative psychological purely quo react read_around refresh regrettable
-8 relevant remarkable remind repertory rhetoric rigorou role ruthless saddene seldom sexy shift shun sight simulation
-8 sincere sincerity situation skepticism social solve someday somehow spirite spirituality stagnant stardom startl
-8 stellar strategist stress stunt stylish subtle suspense sympathetic tame tempt theater theoretically tolerate tough
-8 toward trait transparency turbulent turnaround unacceptable undecide unfamiliar unfavorable unfold unhappy unify
-8 unpopular unsure utmost viable viewer vigorou virtue we wherever wise wondere worsen worthy wow yorker youngster
-7 #concrete=named/thing #first=topic/none #object=it :comparative abstract academic accountability actively
-7 adjustment admiration advantage advertiser affect affinity aggression aim always analytical animosity anybody
-7 anyway appropriately assure awake awareness backdrop backlash balance barometer basically bastion believer benefit
-7 benign beyond bickere bipartisan blueprint bold bolstere bother broadly brutal bunch bustl calculate calm careful
-7 catalyst challenge charismatic cherish cis clearly clever collaborative communism community compassionate
-7 considerably consideration consistent constraint continually continuation convenient convince correlation courage
-7 cpd critique crossover culture curtail cutback cute dar densely deter determination develop developmental devise
-7 dialogue differ differe difficulty dismal disregard domestically dominate downturn drastically dream dweller
-7 earnest eccentric eclectic economist educate effective efficiently emerge emission emotion emotional empower
-7 enlightenment entrepreneur equality er error_in especially evidently evolutionary exactly exaggerate excel
-7 exceptionally extraordinary extremely factor fascination fashion faster feminist flaw flexible forgive fortunately
-7 forum fragile fringe funny gaze gender get_my glad glamour global gorgeou gre greater greatly groundwork guy happen
-7 hardene harmful hawkish healthy heightene hemisphere hinder horrific horror hostile humane humanity ignorance
-7 imagery immune impetu imply inability incentive incompatible inconsistent inde ineffective insane institution
-7 institutional intervention it_$ jazz journalism justify kan laker latitude leadership leap longevity lure magnitude
-7 mainstay managerial maneuver marketer me metaphor methodology minimize miserable mistrust moment momentum
-7 motherland myriad nationalism negative neighborhood nervou noisy nonetheless noticeable obsession obstacle ominou
-7 oppression optimal orderly outperform paradox participant participation partisan passionate patience payoff
-7 peaceful penetrate performer perhaps perpetrator persona physically pity planetary poignant pois political politics
-7 pollster populate portray portrayal pretend prevalent preventive procrastinate productivity profitability
-7 progression projection prone prosper psychology pursue racially radical rah rattl reap rebelliou reckless reconcile
-7 reflective relax remotely resident resonance respondent retiree revolve rid satire scenery secretive sector secular
-7 seismic self sensitivity sentiment sentimental severity sheer shine shrink shrunk shy significance silly simplicity
-7 singular sinister skill sleek smoothly sonic spatial speak squarely stark statistically stimulu straightforward
-7 strength struggle subject sufficiently supernatural surprisingly sustain symbolism synonymou tackle tactic targete
-7 technically terrible terrorism terrorist the_year theme theoretical tilt too tout tragedy tragic traumatic ultra
-7 unaffect undercut uninsure upbeat uphill useful utilize viability vigilance visibility vivid volatile volatility
-7 want weaken weakness whatever wonderful woo worst yah yeah yes
-6 #act=create/none/part #act=vague/empty/part #act=vague/empty/whole #first=vague/empty #object=event #object=fitter
-6 #object=liked #object=piece #object=viral #verb=get/empty #verb=save 0_hour :abstract ^_five absorb acceleration
-6 accommodate adamant adapt addict adequately adhere adulthood adverse advocacy advocate ai alarm alignment alleviate
-6 alliance alternative ambiguou ante anywhere applaud appointee around_the at_a attraction austerity autism backbone
-6 backer bali ballet bam be_lik beleaguer belief betrayal bode bolster brilliant brisk brutality burden bureaucratic
-6 business busy ca calculation cardiovascular caution centerpiece centralize cerebral change charm cinema classroom
-6 cleans closely cloudy code_<time> collective compute conciliatory confuse conquer constantly contingency continuity
-6 cooperate core corporate corrupt cost costly credibility critic critical culmination curiosity curriculum dampen
-6 danger decisive demeanor denounce density dependence dependent desire destiny deterioration dictatorship dignity
-6 direction disappoint disaster discriminatory distort domination doom dramatic ecology economics ego element elusive
-6 embarrass emerg engage engagement enhancement enlargement equilibrium equitable equity eradicate erode es ethical
-6 everyth evidenc evil exceptional expatriate expectancy experiment extent extremist faltere familiar farce farther
-6 fashionable favorable favore feat fiercely fiscal fitter flair flung foe folk future gangster garner geography
-6 gloom gloriou go_viral good governmental grateful gravity greenhouse gruel gym hamper happene happiness happy
-6 hardship harm haunt hesitate highlight hindere historically homosexual horizon hostility hour_of hurry hurt i_have
-6 imbalance impair implement impression impressive impulse in_the infectiou influence insider insure insurgency
-6 integral intense interactive internationally intimate intrigue investment irony isolation judg justification keen
-6 lackluster landscape lazy lean level liberate libertarian lik_by likelihood lively logic logistical loser luckily
-6 magnet manner mantra marginally mean meaningless mental mentor mess messy mileage militancy mistake modele modestly
-6 more movie multinational muscular mut need neglect neo network neuron nicely nickelodeon nod nonpartisan observer
-6 offense optimism ordinary outdate outlook outnumbere overshadow overwhelmingly owe pandemic penchant perfectly
-6 performance peripheral persist philosophy planet plenty polite poorly powerhouse precedent precision prelude
-6 principle profession profitable programmer prove provocation psychologist punish quiet racism readiness realm
-6 reasone recognizable recognize reconciliation reconstruction regardless reinforce reluctance remake renaissance
-6 repression reputation restraint restrictive reunification rhythmic rife risk robot romantic rooky rude safeguard
-6 sake sectarian seemingly segregate seminar shaken shaky shape significantly skyscraper sluggish slum sociologist
-6 sociology solidarity somber sooner soprano sound sphere spiritual spite spotlight spur stance streamline strong
-6 structural substantially success suffer survival susceptible symmetry systemic tal target temptation tense terrain
-6 terror therapeutic thwart tiktok topic totally towards treacherou tremor troublesome troupe tumultuou tun turmoil
-6 turnout ugly um uncertain uncertainty uncommon underline uneven unfortunate unfortunately universe unjust unlikely
-6 unprecedent unseen unsettl unwill upscale upstate upsurge ushere vague versatile villain violent viral visibly
-6 visual wag warmer warmly warmth watcher way wisdom witty wrack yourself
-5 #act=finish/thing/part #act=topic/none/whole #first=activity/none #object=bag #object=data #object=german #object=h
-5 #object=thing #verb=ask/none #verb=be #verb=be/empty #verb=coach/thing #verb=give/none #verb=lead #verb=post
-5 #verb=post/none #verb=spend/thing #verb=take/thing #verb=test 0_0 0_day 0_h 0_or :tells ^_post ^_sort ^_under abide
-5 accuracy accurate adjust affection ager albeit alvin among analyst and_not angle anguish animation anthropology
-5 appetite appreciation appropriate ardent arena assortment astronomy atmospheric autonomy avert axis bah basic
-5 besides bias bite bitterly bizarre blatant bloc bloodsh boom boost borrower bounce brave breakout burbank buzz
-5 bystander campo category catere characteristic chemistry choice chord choreographer circumstance cleaner clipper
-5 combat commend commit comparative compare compatible competitor complex compromise con concede concert conform
-5 confrontation conscience consciousness consider constellation contagiou containment contemporary contribute cordial
-5 cornerstone cosmic countless coupl course cozy crazy creature crime criterion culinary cumulative dane deaf decay
-5 deficit definite definition deflation defy delight democrat department_$ deprive depth derail deserv deteriorate
-5 devastate devote devotion different disagre disastrou discuss disorder distinct dole dominance doubt drama dubiou
-5 dull earthquake easier eclips education effect effort electorate elude enable encouragement endorse enormou enroll
-5 ensemble enterprise environmental environmentalist eradication essence exercise expand expansion expert
-5 exploitation faculty far fascist favor feasibility fend financ financial five_new flamboyant flock fond forcefully
-5 foreigner form_0 foster frail framework fuzzy gay generate genuine geometry get_fitter get_through get_to ghetto
-5 give_0 glimpse gore gradual growth gut h_<time> harmony harsh harshly have_not headach help highly homeowner
-5 hospitality housewife hubble humidity humor ignore illustrate immense impartial implicit important impoverish
-5 indication indicator indirectly individual infight inflationary infrare inspirational interest intolerance
-5 intricate invisible ironically isolate journalistic knick knowledge lack lament laugh least leftist legitimacy
-5 liberal like likene linger listener literal longitude lov luc luxuriou lyrical magnificent marginal market marquee
-5 matter maturity mayhem mayoral med meditation mere mighty milestone millennium minority mode moderately modern
-5 modest monumental morale motive my_mentor mystical namely narrative narrower nation nationally nature nevertheless
-5 nice ninety nobody noir nonprofit nonsense nonstop offensive openly outspoken overall overcrowd overlook overrun
-5 overview ozone parameter paramount passion path patriotic pause people persecute philosophical pinpoint pleasant
-5 policy poor post_three potentially powerful prais predator prejudice presence prevalence pride probability promise
-5 pursuit quake quantitative racial rapid rapidly raptor rat raucou real reasonable rebuild recession redevelopment
-5 reduction reform regard regional relation relationship relatively reliability reluctant remember remembere
-5 reminiscent renewable repertoire research resentment resist responsibility restive revamp rigid rug satisfactory
-5 scar scare science se secession sens setback setup shadowy shake should similarity similarly simulate slowdown
-5 socialist somewhat soro spaciou spectacular specter spectrum spirit spontaneou stable standstill steadily stigma
-5 strife student subdu substantive suburban sure surpluse swath swing talk tandem task_$ tea_<time> tech technology
-5 teen tempere tempo the_house theatrical themselve those threaten three_time thriller time_<time> together tone
-5 tonight tourism trek triumphant true trump underly underwrite unity unnecessary unnotice up up_$ up_a urge useless
-5 usher ut utilization value vanguard vary viciou violence vital voter warfare wast weak what why windfall wit woe
-5 worsene wrong wrought yo younger yours youth zapatero
-4 #act=activity/none/whole #act=light/none/part #act=light/thing/part #act=vague/thing/part #amount=hours
-4 #check=hours #concrete=finish/thing #object=budget #object=course #object=foot #object=gym #object=handover
-4 #object=javascript #object=kg #object=old #object=project #object=shed #object=something #object=staff
-4 #object=stone #object=top #object=win #verb=attend/thing #verb=be/thing #verb=cut #verb=listen #verb=look
-4 #verb=network #verb=network/none #verb=order/thing #verb=prepare #verb=prepare/thing #verb=sort #verb=speak
-4 #verb=understand #verb=understand/thing #verb=want/thing 0_set 0_stone :inner <time>_i <why>_i ^_build ^_everybody
-4 ^_lead ^_prepare ^_save ^_speak ^_understand ^_work abandon abnormal abroad accessible accolade activity actor
-4 adherence advancer adviser afloat aftermath agree ah airlift alcoholism alien ally alone alumni amin analyz anarchy
-4 anew animate anyone applicable arbitrary architecture arid arise assume asthma astronomer at_work athlete attention
-4 authentic authoritative autonomou backstage bad ballroom bang battlefield be_a be_the beautiful beautifully believe
-4 betray bilateral biology bitterness blame bombard bombardment boo boon bothere brink broadway bruin brunt
-4 campaigner casual caucuse cavalier chance cheer clinical clue coalition coliseum collaborate collaboration comedy
-4 comfort comfortably commuter complete_0 conceiv conception concern conclusion conflict congratulate conservative
-4 conserve consistency consolidate constituent constitute contender contrary contribution conventional cooler
-4 corridor councilman coverage coward cpd_<time> cramp credential crisis critically criticize cross_functional crowd
-4 crucial cruel cuisine culprit cultivate curb curve cushion daylight debate decade decliner deem defensive defiant
-4 deliberate delicate democratic depiction depression destination devout dime dinosaur disarray discomfort discontent
-4 discussion disgruntl disrupt dissatisfaction distinction distress disturbance dominant downfall eagerly earth
-4 eastward easy echoe eh eighty elegant eliminate elsewhere embark employ endless endurance enemy energy enforcement
-4 enrollment entertainment enthusiast entity entrant equal era erotic erratic escalate essential ethnic evade even
-4 everybody_in exacerbate exce excellent exhibit expenditure expensive expression extinction eyed fact faith fantasy
-4 fatigue fault fear feminine festive fighter fitter_<time> fluctuation fluent fool foray forge formulation frantic
-4 fray freedom friendly from_my frustration fundamentalist galaxy gam gase gen geographic geographical geometric
-4 gesture get get_on get_the gigantic glance glaze going golfer goo grader graphics grief gruesome guidance hah
-4 hallmark handful harbore hard hatr have_get hazard heal heroine heyday hierarchy higher homeland homeless
-4 homosexuality horsepower hour_<time> hous how hub human humanitarian humiliat hurricane hybrid image imaginary
-4 inadequate inappropriate incidence inferior influx inhabite inject inspiration instead_of insurgent integrity
-4 intent interfere internally interpretation invader invasive investor italic javascript jealou jeopardy jok keep
-4 keep_a kg_<time> lapse lawless lead_a legacy leisure lend leno lense lesson_<time> lifelong limbo linguistic
-4 livelihood lo lonely loudly loyalty luck lur luxury maintain majestic manage manipulate mas masculine masterpiece
-4 mathematical memorable merely minimal miracle mirage misery mission mistaken mobilization model mom monetary much
-4 musical my_german my_javascript myth mythical nationalist naturally necessary neighbor network_$ neurological new
-4 nighttime noise non nonfiction normalization novice nudity oate obligation occupy of_cpd oh on_tiktok onslaught
-4 operational opinion opponent oppose or orbital orchestrate order_in organism organization outrage outscore overdue
-4 overtake pace pacer parallel parliamentarian participate particle partnership pas pass_$ patient pave peacefully
-4 penetration pension perimeter pew philosopher physics picturesque plagu pledg plentiful poetic polar pollutant
-4 pollute pollution population por pos postseason practically practitioner preach prefer prep prepare prepare_for
-4 pretext prevention problem procedural professionally project_<time> proliferation promote provoke proximity
-4 psychiatry psychic quality quantum rabby racist rarely rather ravage reason receptor reciprocal recovery recruit
-4 reeve regime region relaxation reliable religion religiou reprisal reproductive republican residential resolve
-4 resort respective respond retaliate reversal revolutionary ripe rivalry rogue runway rural sabotage sacrifice
-4 sadness sag samarra scarce scenic scientist scratch_<time> segregation selective sellout sensitive seriou seventy
-4 shame shock shopper sideway sigh significant silicon simultaneously sizable skater slack sleepy sloppy slow
-4 solution somewhere sorry sort_the southeast space spawn speculative spend spiral sport sprawl squandere stare stay
-4 stone_<time> strange stranger strictly stringent strongly stun suburb summit suppose surfer surpass surprise
-4 sympathy sync synchronize systematically taboo tailor tango tarnish telecast tentative the_course the_department
-4 the_guitar the_mentor the_school them_on these thesis threat time_$ timely to_listen tomorrow topple touch
-4 transparent trauma traveler trickle truth tu ubiquitou unarm undergraduate understand_the undocument unemploy
-4 unemployment unfair unfairly unique universal unreasonable unsolv up_<time> upgrade uphold upset upward urgently
-4 use_my usual utter vain variable venture versu very vigorously viruse visible vocabulary vocational wan waterfront
-4 wealth wealthy weaponry welfare well whatsoever whoever wholly wick widen wilder windy wo yet zee
-3 #act=activity/empty/whole #act=change/same/whole #act=change/thing/part #act=named/thing/whole
-3 #act=vague/abstract/whole #act=vague/none/part #act=vague/thing/whole #concrete=vague/abstract
-3 #first=activity/empty #first=change/same #first=create/abstract #first=light/thing #first=topic/person #object=a
-3 #object=assessment #object=board #object=business #object=client #object=error #object=finnish #object=form
-3 #object=got #object=guitar #object=ideas #object=incident #object=interview #object=job #object=join #object=lot
-3 #object=max #object=python #object=reading #object=respect #object=score #object=set #object=studying #object=take
-3 #object=task #object=walk #object=way #verb=attend #verb=be/abstract #verb=bite #verb=bite/thing #verb=build
-3 #verb=catch #verb=coach #verb=earn #verb=have #verb=have/none #verb=have/thing #verb=keep/thing #verb=listen/none
-3 #verb=love #verb=love/thing #verb=order #verb=save/thing #verb=sleep #verb=sleep/none #verb=sort/thing
-3 #verb=speak/empty #verb=stay #verb=study #verb=study/thing #verb=take #verb=touch #verb=touch/thing #verb=work
-3 #verb=work/thing #verb=write/none 0_<why> 0_k 0_word :mass <time>_concert <time>_in ^_at ^_attend ^_coach ^_leave
-3 ^_max ^_may ^_more ^_order ^_our ^_sleep ^_spend ^_study ^_take a_0 a_day a_job able action active algebra
-3 all_staff alto anyway_$ as_a ask become become_a behaviour book_$ bracket broad business_$ calmer catch_up code
-3 community_$ concert_<why> consultant consumer course_<time> cover_$ create cry cry_at dad_$ delegate developer do_$
-3 e_g earn ease else event_$ event_<time> find_out finnish fit forget fraction function fund gap generally give_back
-3 good_idea grip grow h habit handover_<why> have have_$ here higher_$ hope i_be idea_<time> improvement in_japanese
-3 increase knit language level_<time> like_our like_to los lot_of loud management mark_code max max_0 may_i merit
-3 mice middle native_<time> never_have never_make nicer none not_touch of_me older on_myself on_top one_hour option
-3 or_higher organise our_choir personally persuade phd photography plan portfolio push put_0 puzzle read_0
-3 recruiter_to rehearsal revenue roman roman_gallery save scale school score_of screen see somebody specific still
-3 study_0 style support take_a technique tell_<why> thank the_business the_go the_kid the_new the_roman theory there
-3 tiktok_<time> timetable to_get to_person to_stop to_take together_$ top_of turn_0 two_hour warm weigh whatever_come
-3 whenever will_be win_<time> wish with_the world you young zone
-2 #act=change/abstract/part #act=create/abstract/part #act=create/person/part #act=topic/person/part #amount=rank
-2 #amount=share #check=rank #check=share #concrete=finish/person #first=change/abstract #lack=alone #lack=topic
-2 #object=alive #object=and #object=assembly #object=book #object=braver #object=clue #object=colleague #object=dad
-2 #object=developer #object=excel #object=g #object=garden #object=go #object=heart #object=help #object=k
-2 #object=market #object=number #object=photography #object=plan #object=plumbing #object=progress #object=prom
-2 #object=research #object=revenue #object=say #object=senior #object=session #object=standard #object=start
-2 #object=wpm #verb=beekeep #verb=beekeep/thing #verb=behave #verb=bring/thing #verb=brush #verb=brush/thing
-2 #verb=build/thing #verb=call #verb=call/person #verb=catch/thing #verb=collect #verb=collect/thing #verb=cut/none
-2 #verb=cut/thing #verb=drive #verb=feel #verb=feel/abstract #verb=file #verb=find/thing #verb=get/person
-2 #verb=grow/thing #verb=hold #verb=hold/same #verb=improve #verb=improve/abstract #verb=keep #verb=know
-2 #verb=lead/none #verb=lead/thing #verb=look/thing #verb=make #verb=master #verb=master/thing #verb=organise
-2 #verb=pass/none #verb=raise/abstract #verb=read/none #verb=reduce/thing #verb=revise #verb=run/none #verb=sign
-2 #verb=sign/empty #verb=speak/none #verb=stand #verb=stand/thing #verb=stay/thing #verb=trust #verb=trust/thing
-2 #verb=use #verb=use/thing #verb=want 0_<time> 0_budget 0_chemistry 0_lesson 0_m 0_plumb 0_wpm 0_year <time>_check
-2 <time>_into <time>_on <time>_start ^_be ^_beekeep ^_brush ^_budget ^_collect ^_cut ^_cv ^_feel ^_fewer ^_file ^_gym
-2 ^_keep ^_look ^_master ^_one ^_organise ^_python ^_raise ^_scale ^_sign ^_stand ^_ten ^_three ^_top ^_two ^_use
-2 ^_with ^_zero a_calmer a_clue a_full a_native about_pension accent accent_<time> actually administration an_expert
-2 anatomy and_<why> and_i answer_to app_$ art at_<time> at_least average back back_to be_to become_an become_the
-2 beekeep befriend big book_system braver bring_my brush_up build by_my by_the care check_up choir choose circle
-2 clean_code client clue_about coach computer conference counter cut_down data development diabete doe down_on ensure
-2 error example exception_$ expect explain express figure find_my follower forward free_<time> from_the
-2 full_potential g garden_<time> goal_be grade great group_$ guide gym_$ gym_0 hold_it homework hospice hospice_$
-2 hour_on house_<time> i_want in_<time> in_law in_my in_our invite it it_<time> it_take japanese job_$ journey just k
-2 k_<time> kg kg_$ know leader learn learn_about let like_a listen_to little longer lovely machine_$ make_progress
-2 market_$ method minibu my_colleague my_community my_goal my_group my_prefect myself_in new_book next_time not_a
-2 not_only observe of_0 of_a of_my of_study of_us once_the or_not or_other our_school out_<time> page_0 past
-2 patient_should pay_0 pension_and perform person_for person_in pitch pivot plan_<time> positive power prefect
-2 presentation prom pupil python python_0 raise ready_for recruiter reduce reduce_error reflect_on research_<time>
-2 routine row_machine s_$ safer score scratch script season seriously_$ sick sign_up society some some_research squad
-2 stage stand_up standard stat stop_be stronger stuff_<time> suite survey system take_to tax teach teacher team_$
-2 telescope ten_hour tenor term the_holiday the_hospice the_lounge the_market the_number the_row the_thing the_time
-2 the_website the_whole thesis_0 time_<why> time_with to_be to_keep to_me to_my to_pass to_stay tool town_$ trust_me
-2 try turn turnover tutor understand_what up_for up_on up_with us watch watch_$ we_will weight welcome what_the
-2 will_behave with_a work work_<time> work_on wpm wpm_$ zero
2 #act=activity/none/part #act=create/thing/whole #act=light/empty/part #act=topic/empty/part #act=topic/thing/whole
2 #act=vague/none/whole #amount=score #check=rhythm #check=score #concrete=activity/none #concrete=activity/person
2 #concrete=create/thing #concrete=topic/thing #first=named/thing #first=vague/person #first=vague/thing
2 #object=article #object=b2 #object=bed #object=best #object=blood #object=box #object=certificate #object=checklist
2 #object=chisel #object=club #object=crawl #object=duolingo #object=elected #object=everything #object=exam
2 #object=folder #object=gate #object=group #object=hired #object=home #object=ielt #object=kid #object=lecture
2 #object=let #object=level #object=licence #object=light #object=marking #object=meeting #object=minute #object=mitre
2 #object=note #object=pass #object=person #object=photo #object=plot #object=post #object=poster #object=pressure
2 #object=priya #object=pronunciation #object=refresher #object=safe #object=sorry #object=spreadsheet #object=squat
2 #object=step #object=sugar #object=swimming #object=teacher #object=team #object=test #object=timesheet
2 #object=training #object=trust #object=video #object=visitor #object=voice #object=water #object=work #object=year
2 #reasons #verb=answer/thing #verb=be/person #verb=become/thing #verb=bench #verb=bench/thing #verb=book
2 #verb=book/thing #verb=clean/thing #verb=cook #verb=drink #verb=drink/thing #verb=eat #verb=eat/thing #verb=ensure
2 #verb=ensure/thing #verb=find #verb=fix/thing #verb=gain #verb=get/same #verb=hand #verb=hand/none #verb=help/thing
2 #verb=join #verb=join/thing #verb=learn/thing #verb=like/thing #verb=log/none #verb=memorise #verb=memorise/thing
2 #verb=mentor #verb=mentor/thing #verb=observe #verb=paint/thing #verb=pass/thing #verb=rewrite #verb=rewrite/thing
2 #verb=ring #verb=say/thing #verb=set #verb=set/thing #verb=shadow #verb=shadow/thing #verb=sharpen
2 #verb=sharpen/thing #verb=show #verb=show/thing #verb=sit #verb=sit/thing #verb=spend/none #verb=take/none
2 #verb=talk/thing #verb=tidy #verb=tidy/thing #verb=update #verb=update/thing #verb=win/empty 0_attendance 0_house
2 0_into 0_new 0_of 0_out 0_to :absolute <time>_and <why> <why>_so ^_<time> ^_answer ^_as ^_bench ^_cook ^_drink
2 ^_ensure ^_fence ^_finish ^_food ^_gain ^_half ^_hand ^_honestly ^_join ^_lose ^_memorise ^_new ^_observe ^_paint
2 ^_rewrite ^_ring ^_set ^_shadow ^_sharpen ^_sunday ^_talk ^_telephone ^_update ^_want ^_year a_fortnight a_half
2 a_month a_weather above advice and_0 api app article_to aside assembly at_my attempt attendance b2_in backlog
2 bandage be be_make bedroom bee below_0 bench_0 best_in bite_of ble blog blog_post blood_pressure boss both bring_one
2 by_a calendar call_home camp can cancel cell chapter_0 checklist chisel clinic clock club_$ coffee_machine college
2 common coral corner course_$ dahlia dahlia_<time> deadline deep department district drink_more dyslexia e either
2 electricity eleven english episode every_parent every_pupil exam face fence_round fewer field filter finish_the
2 firm_<why> five fix_the flexbox flexbox_froggy folder food_hygiene for_ten fortnight fortnight_$ foundation
2 four_<time> friend froggy from_0 from_scratch front_crawl gate_$ get_hire get_it gift good_<time> grandad grandad_$
2 guild hand_in handbook handover_$ hat have_be head_to help_$ hold homework_on honestly_i house_point hygiene hymn
2 i_can ielt if in_a in_bed in_german in_nature in_show insurance invoice keep_the kg_of landlord lead learn_0
2 learn_my lecture_$ leed_<time> legacy_code licence life_<time> light_out log_0 loop lose_0 lower m make make_0
2 manager marathon memorise mistake_<time> mitre module month_<why> more_water move_up mr mum muscle_<time>
2 my_linkedin my_neighbour my_tea my_voice my_year myself_$ nature_$ neighbour neighbour_in next not novel now_and
2 nurs nurse on_linkedin once_<time> one_of organise_a out_at outstand page_$ paint_the parent pass_<time> period
2 phonic plot_0 portal present pressure_$ price priya process publish_in pupil_<time> put question question_in raise_0
2 read read_the refresher restaurant retirement ring_the room round_plot s safety scale_with school_<time> secure
2 select session set_up sharpen shelter show sketch slot so_far solo solve_0 spell_test spend_<time> spreadsheet stair
2 stall starter step_<time> stock story street stretch stretch_<time> sub subscriber subscriber_<time> sugar_in
2 summary sunday swap switch table_up take_0 teacher_$ tenant test_$ than_<time> the_boat the_checklist the_coursework
2 the_firm the_gate the_head the_legacy the_shed the_tractor the_ward time_i time_table timesheet to_<time> to_four
2 to_have to_reach to_school to_show trap twice_<time> two_<time> type use wait walk want_my waste water_$ weather_app
2 week_0 will_not win_the work_in write_$ write_down
3 #act=activity/abstract/part #act=change/thing/whole #act=finish/person/part #act=finish/thing/whole #amount=money
3 #check=money #check=result #first=activity/abstract #first=activity/thing #first=create/none #hands=limitless
3 #object=brother #object=cash #object=coursework #object=department #object=employee #object=feedback #object=fewer
3 #object=idea #object=kit #object=least #object=life #object=money #object=national #object=parkrun #object=refrain
3 #object=saving #object=sleep #object=tyre #object=walking #object=whole #verb=apply #verb=ask/thing #verb=commit
3 #verb=commit/empty #verb=get/thing #verb=give/abstract #verb=give/person #verb=grow/empty #verb=have/empty
3 #verb=lose #verb=practice/thing #verb=reach #verb=reach/thing #verb=spend/empty #verb=watch #verb=watch/thing
3 #verb=win 0_for 0_length 0_on :event :granted :meets :vague-thing ^_apply ^_ask ^_commit ^_descale ^_gas ^_get
3 ^_give ^_life ^_never ^_parkrun ^_quit ^_refrain ^_tidy ^_watch a_medication accept account agency animal apprentice
3 attend_<time> audit b2 beat below bill bin bird box brother_$ build_a by_0 by_heart car cello chapter_of clip
3 closure come committee couch coursework decide deliver descale desk dig dish do_some doctor draft duolingo eat elect
3 employee_of error_$ essay every_time final_of first_$ five_$ football for_the form format gas_safe get_at girl
3 give_us governor half_hour hang headquarters heart_<time> hid hole how_many hunt improve_my inbox information italki
3 italki_lesson join joint kettle launch leaflet like_my lottery lung make_a man mate maths me_<why> meal memory merge
3 minute_of month_$ move my_brother my_life nan netball never news notebook ofst only_$ outside own_$ parkrun
3 parkrun_<time> peer_group petty petty_cash phone_call piano point practice_my product production profile_$ promotion
3 proper quit_smoke reach_0 recycle refrain_from regular remain result rise run rust sales save_0 scale_$ scheme seat
3 set shed since smash smoke_$ squat straight suit summer supervisor tally teach_assistant team_<time> ten_minute test
3 than_0 the_<time> the_final the_grammar the_green the_petty they tidy to tram trustee under_0 up_the where whole_of
3 will_get win_best wine yoga
4 #act=activity/person/part #act=finish/abstract/part #act=finish/none/whole #amount=count #concrete=change/thing
4 #concrete=vague/thing #first=create/thing #first=finish/person #numbers #object=attendance #object=bought
4 #object=boy #object=chapter #object=is #object=mentor #object=outstanding #object=peace #object=question
4 #object=right #object=splashback #object=tomatoe #verb=finish #verb=lose/thing #verb=record #verb=rehearse
4 #verb=smoke #verb=smoke/none 0 0_chapter 0_minute :prize <time>_<time> <time>_at <why>_$ ^_<why> ^_a ^_rehearse
4 ^_rewire ^_win a a_night abandone abdomen abel aboard abolition accession accident accidental achille acid acquire
4 add adjoin admiral adorn afterward against agent agre alia all_0 alternatively ambrose ambulance ams ancestral anna
4 announcement ant antarctic antique appear appearance approval approve arch arrow artifact associat atop attribution
4 audio authorization authorize auxiliary award away backhand backstroke backup bae balloon barb bare baseman basket
4 bate be_in beach bear beaver belong beneath beth beverage biography black blackout bleed bo bobby body bogey bogu
4 bolt book bowie breach breeder brew bribery bridge broadcast brock brokere bruise brush buffalo bundle burgess
4 businessman but cab cabinet cage cairn canopy canyon care_$ caretaker carol carpenter carter catcher caus chain
4 chairman chartere chief circuit circular cit citizenship classify clear clemency close coast collaps collide colore
4 colt columnist comment commonwealth compensation compile complete_the conceal conditional confidentiality
4 confirmation constitution contact continue_professional contract controversial cordon council counsel crescent
4 crimson crisp crush cubic curl curse cylinder dan darl day dead debry debute decker declare decorate defective
4 defunct delay demolition dental dentist deportation detonate dexter dinner directly disappearance disciplinary
4 distributor div do_a documentation domino dop dragon driveway duck dunn dust duty dynamite dynasty eagle edg editor
4 electric electrical elevator emergency emperor employee empress empty end enlarg episcopal equalize equipment eric
4 erupt escape evene excavation excerpt exclusive explorer explosive extant extend extinct fabricate falsely famou fay
4 federal felony fence fielder fifteen fine fingerprint firestone fixture flank float flowere flown flute foot
4 forcibly forehand forest formula founder fourteen fra frank franklin fraud fruit furniture gag gallon gambia garlic
4 garrison giant gilbert glacier goddess google grace graft gram grass greenwood griffin grower guinea gun gunshot
4 hair halt hamburger hastily head_boy heavy helmet herald herb hereditary heroin hiatu hick hide hogan hook hopper
4 hospital hot hour_$ hulk i_will i_would illegal importer in_wound inaugurate include incomplete infamou infantry
4 infect inheritance inherite inn inspect inspection install instruction intake intermediate intermittent interpol
4 interrupt introduce introduction invent iry j jaw jerry jersey jewelry joe journal jury kaiser kick kiss knee kosher
4 kraft kyle labour lamp lantern lar larvae laundry laurel layer leach league lee legend leopard librarian lid life_$
4 light limite limousine lin line ling lip liquid loan lobster locate lowland makeshift malik mansion manslaughter
4 maria marker martin massa mast medalist medication medication_error member memorial mercer mercury meter methodist
4 microphone midway mike minister monopoly morgan morn morrow motel mount mourner ms muddy murder my_practice nail
4 nationality needle nestle never_be newsletter newton nickname ninth no_more noble noel northern not_one nun o
4 occasion old on_the one_$ opener oracle orchid origin os otto outstand_<time> overnight ownership paint pan panel
4 papal paragraph passage paternal pea peace_$ peck penalty pencil permanent perry pete petit pharmacy pier pig pirate
4 plain plaintiff poison pole policeman pont pool poster poster_about postponement potassium potatoe practice_scale
4 premiership previou prime principality procession producer professional_development prohibite pronunciation protocol
4 proxy pull pulp punt put_up quarantine rac rail raja rana rape rapper raven read_<time> recall recess reconstruct
4 record_myself recorder rectangular refusal rehearse reliever repair repeatedly reservoir rest_of restoration resume
4 rewire rite road roe rover royalty ruth sabbath sailor saint sally same sandstone savoy scam scarlet scoreboard
4 scotia screw scrum sea search seasonally sec server settlement settler severance shave shaw shipbuild shipyard shop
4 short shortene simmer simmon singer sink sit sixteen skeleton skin skinner slain snow soldier south spa special
4 sperm spiegel splashback spokesman sponsorship spray spun squash sri ss statement statue steak stein sticker sticky
4 stoke stoppage stream striker submerg succession suing summon supermarket supervision supplier supply surgeon
4 surgery suspect swear sweat sweet swollen t takeaway takeaway_<time> tan taxonomy te team teller terminal textile
4 the_month the_rest them_<time> thieve threatene ticket tile time_for tiny tissue tom tomato touchdown tour township
4 track trailer trainer transmitter trash travy triangular tribute triggere trouser tucker tug tunnel twenty two
4 tyrone ultimatum unincorporate unit unpaid unspecify unsuccessful usage variously vegetable verdict vest video villa
4 vincent voyage wade wall waugh wav weaver wellington wheel whereabout while whip who wholesale wigan wilkin will
4 winner wound_care xi yard yuh
5 #check=count #checks1 #first=activity/person #first=topic/abstract #hands=partly #object=satisfaction #verb=be/none
5 #verb=finish/thing #verb=get/abstract #verb=like #verb=log 0_customer :create :person ^_log a_first abduct ablaze
5 absentee accompany ace addition adjacent airway alan album alcohol alcoholic along although always_$ amend anonymou
5 anthrax apology apparently application apply arbitration archive ark army arrival assailant association attic
5 autobiography automatically b baby bach bag bake band bank banquet barber barker barrow barry baton battalion bead
5 behalf ben benjamin berth billy birthday blackwater block bluff boil boot booth bottl bottom bounty bow bowl breaker
5 bribe brief brigade broth bud bullet bunny burke burton bus cannon canvas capsule carl carpet case cash cathedral
5 cavalry cellar cemetery cent cereal ceremony certification certify chad chalk chapter char check chemist chip chuck
5 church cigar circa citation clause cocoa codewar_<time> cola collection colony column comb come_$ commissioner
5 confederate conte conversion convert counterfeit courtesy cousin cricket cross crossbar curtain customary daily
5 dalton dam dawn debut deck defamation deluxe deputy descendant dessert detain dictionary diocese diploma directory
5 dirt discography discovery dismiss dissolve distribute ditch divorce dixie dog double dough dove driver du dudley
5 dye ear early eddy eight eighth elf embezzlement emblem emir entitl escort eve every evidence examination exemption
5 expiration expulsion extension extensive fall farm farmer fertilizer fill finally find_a fir firearm firm flap flint
5 fog for_<time> for_my foreman frame fre free freeze fresh front fulham fumble garbage garland goalkeeper goods grain
5 granddaughter granite grave graze grenade grill grocery groom guilty guitarist hammer hamstr handball handcuf harper
5 hast hatch haul heap him holme honorary hooper hospitalize howe husband id identification immunity imprint imprisone
5 imprisonment incorporation incorrectly indefinite induct informant injure ink inquiry insignia inspector instant
5 investigation investigator invitation island issuance ivory jacket jam jan jar jenny joey jumper junction kensington
5 kilogram kroner large lawn lawyer le leas lease ledger lengthy levy library licens ligament lighthouse limestone
5 liner linkedin liter litter livestock locomotive logo lone lump mac majesty maker manual manufacturer marijuana mark
5 marrow material matt meadow meanwhile medal memorabilia mention mercantile metric mid midland min minor mirza miss
5 molly monarch monthly more_than murdere mushroom my_own namesake napoleon national near nickel nicky niece night_$
5 nine nose note nursery obstruction of officer official on_time once only optional originate outfielder overdose
5 overland palace parenthese parole part_in partition pasha pastor pat per permanently permit petroleum photograph pie
5 pike pill pinch pizza plant plead poem poisone police pollard polo porter postpone pot poultry preliminary premier
5 prison prohibition property proprietary prosecutor quaker quote racket racketeer raid railroad rain rainbow rais
5 rare raw reach rear rebellion receipt receive recipe rector redistribution refer reference refrigerator refund
5 reopene replay reserve residence ridge right roast robbery robe rocker roof rope round rounder rutherford saddle
5 sail salad sam sandy say secretly seller sentence sentinel seven seventh several shaft she sherry shin shoe shrimp
5 sid side sixth skipper slid slug small smuggl soap song source spat specimen speedway split spokeswoman spot sprain
5 stack station sterl steward stick stomach strand subscription subsidiary sultan supplement supreme surrender sweater
5 swim swiss tag tanker tap tar tate tea tear telegram tendon tenth terminate testify testimony thatcher the_north
5 throw tip tire tomatoe tommy tongue tooth tow traffic translation transport treasury tree trial tribune trinity
5 triple trout truck turner tycoon unauthorize unavailable underneath underwent unharm unite unknown unofficial
5 unpublish unsuccessfully upper uranium valentine vendor verse version veterinary vi vik violet visa visit vocalist
5 vodka voluntarily wagon walsh war ward warrant warren wear wed weekly weir wharf wheeler wicket widow willie willow
5 window winery wire within_0 wolf woman yate zimbabwe
6 #act=finish/empty/whole #act=topic/thing/part #amount=clock #check=clock #ends #first=finish/abstract #verb=come
6 :activity :deliverable ^_do ^_no a_will abruptly accord adjourn afternoon aka alison allan allegation alongside
6 aluminium aluminum ann arm arrest asbesto attach attorney aunt autumn available bacon badge bakery ball ballot
6 banana barrel basement bassist bathroom batsman be_on beetle beside bishop blade blake blank bore boundary brass
6 breakfast brewer brick brigadier brook bucket bulk bulletin butt butter butterfly button cabin cache canada candle
6 cap capsize captor cardboard carr carry cartridge catalogue cement centenary ceremonial chair champagne chaplain
6 charg cheese chestnut chicken chili chop chronicle circulation clark coal cocaine cod codewar coke collin commission
6 companion company compartment compilation confederation confidential consist contamination controversy convict
6 copyright cord corpse courthouse cove cox crab crest crystal customer customer_satisfaction daisy delete demolish
6 depose dip disband discharge disclose dominion donation drop drown drum drummer duchy due duff duke each elbow
6 eleventh embassy emerald emma enclose entrance envelope estate ex except expire false family fee fire fish fisherman
6 floor flotilla fold food footballer forc forehead formal formerly found freight fry garage gas genu get_0 glen goat
6 grand grandmother groin hale hamza handgun hart harvest hay haye he hearst heather holly holy homemade homere
6 however hydraulic import improperly inadvertently indictment infringement initial injury inside invalid inventor
6 isle item jewel jimmy jo jockey judge khan kickback kitchen lace lady lambert last lawsuit lay leather lift list
6 load lotu lucy magazine magistrate maize mare marry mason mat match midnight miller miner mineral ministry
6 misdemeanor mistress mollusk monk morse mother mound murphy mustard nasal nearby nelson newly noodle noon notice off
6 oil onion oral ordnance organ oval pack pair palmer parachute pardone parliament partial pass pastry patty peanut
6 penny petrol pick pil pin pine pinto pit place plaster plea plum pony porcelain pork post potato presenter priest
6 prize prophet provisional pub publication publisher quit rabbit ranch ransom recently reed referee register remix
6 replica reply resign rest retire revert robin rupee rusty salmon sandwich sauce scarf scoop seaman section seizure
6 sell separate separately service shearer shell shepherd shield shire shrapnel sign signature silk sister site six
6 skip slave sleeve slide slip smoke sock solicitor sometime soup souvenir soybean spice steal stone storage store
6 stove submission subpoena sue surrendere sword tabloid ten termination text the theft thick thief thoroughbr tiffany
6 till title tobacco tomb trace tract treason trophy tuck twelve ulster unreleas unuse update upheld vacate vanilla
6 velvet vicar victor village vinegar viscount volume wallet wash wax week wet which whilst with with_my word wrist
6 yacht
7 #act=create/none/whole #checks2 #first=finish/thing #hands=others #object=part #verb=make/none :exam <time>_come
7 ^_have allege also ammunition ankle apple appoint appointment arrange arrive assistant at at_the automatic bailey
7 baker bamboo ban barne basil batch battery bay bearer beaten beer bench between birth blackberry blue boiler bonus
7 booklet brent brewery bride brunswick bundl c cake canoe cape caroline cart castle chamber cheek chest chester
7 chocolate cloth collect collector commonly communion complete confession consecrate consent consort cook cooper
7 corpus cottage count countess courier cover cow crane custom cutter dale dart deceas decommission decree depot disc
7 discharg discontinu dispute down drape duchess easter egg eponymou erect excavate extraction extradition farmhouse
7 feeder ferry fifth finger flag flat floss floss_<time> flower forgery former fort fountain fourth fowler freshly
7 frigate frost funeral gastropod glove golden grammar grandfather grandson grant gravel gray grey ground guardian
7 harry header heath heir her herein hill homestead hood hooker horse house hurl hut ice imperial initially inlet
7 intercept jail jenkins keeper kelly kingdom label lac lake lance land lane latter length lever lily liver lock
7 luggage maple marble marsh maxwell memo merchant messenger mick minc mine monastery moth mouth mud newspaper night
7 notify oak office olive order own owner pad paddy paperback pardon parish parker patel payment pen pence phone photo
7 pile platinum polish pond port portion potter pottery pound probation proclamation pumpkin punch purple recovere
7 regiment replacement reportedly reprieve resignation respectively retrieve reveal reverend rib ribbon rice rifle
7 river rod roger rosemary ross rul sage sausage scot scrap secret seed semi sentenc sergeant settle sheep shill shirt
7 shotgun single snail soon spear spell spit spr sprinkle stain steel stolen strawberry stump submit subsequent
7 suitcase summone swan sworn table tablespoon tablet taint tampere tape tattoo temporary terry to_the toast tractor
7 transcript treasurer tributary troy umpire uncle unearth unmark unname upon vault waiver walnut warehouse white wife
7 within woodward wool worcester wound
8 #act=topic/abstract/whole #object=scale ^_some again_$ allegedly altar and announce article autopsy axe bark barn
8 barrett barton bass baxter bean beef behead berry birch board bone born branch bread break bronze burn butler call
8 camel canal cargo ceas cedar chapel chapman charge cherry cigarette circulate claim clay clive club coat commenc
8 complaint confirm constable corporal county cream cricketer crocodile curry custody dairy death delivery deposit
8 derby discover dismissal dissolution document donate door dover drink dry dump dur eject eldest eventually factory
8 father find finish fletcher frozen furnace gate get_into ginger give glass grove half his holt home honey hull
8 illegally inscription jade james jubilee juice june kent kidney knife knight leave leed lieutenant lunch magnate
8 meat memorandum metal morry navy neck nephew no notification oath officially open original oyster palm parcel
8 parsley partially patch peach peel pepper peter pink plantation plaque plastic postal posthumously powder previously
8 prince princess pseudonym purchase purse rack railway refuse registry remainder rename report return roll ruby rum
8 sample sand serve shelf skull soak soda sole spinner steam surrey teaspoon temporarily thigh thorn throat throne ton
8 toss trunk tube tyre uk uncovere unidentify v vale valve van warden when whistle withheld wood wrap zinc
9 #hands=exam :finish <time> <why>_<why> abbey abbot amber any auction bail barge baron bed blanket boat bourbon
9 briefly bullion bury bushel calf candy cane carriage cattle charcoal cinnamon clearance clerk coconut cole colonel
9 contain contaminate cooke corn coronation coroner correspondence court cup date daughter diamond discard dissolv
9 dock dutch dy earl enter examiner extract fa fake fin final follow fork formally freighter galloway gill gold graham
9 gum ham hand inscribe insert jack leg lemon lewy libel lime liquor lose maid manor manuscript mary moss north onto
9 orchard overturn page paste patent pearl pend pipe pistol postage press print promptly quarry registration reinstate
9 reissu release replace reprint row sack salt second seiz sheet ship sir smith somerset son spencer spoon st strip
9 stuf subfamily substitute sued suspension syrup talbot tavern telephone that thereafter third tin towel trademark
9 twice used vessel via vinyl virgin walker ware water wheat wicketkeeper wreath write
10 ash bar baronet bottle boy brother brown burnt butcher card container copper copy cotton deposition diary edition
10 engrave entry file flour for gazette green hall in injunction into iron king kit late leaf leak letter license lord
10 mail march milk month obtain on one orange ounce part passport petition plate possession priory privy receiv red
10 removal revoke ring rubber send sheriff shipment surname timber transfer undisclose urine waiv wales webster welsh
10 withdrawn wooden
11 accidentally admiralty afterwards another bath bell blood burial captain certificate coffee coin commemorative
11 confiscate creek dat head henry lumber maiden minute ore packet paper permission prior publish queen request
11 retriev sale stamp straw telegraph tender under whiskey yellow
12 affidavit cork immediately issu lamb lodge originally record royal silver stud sugar suspend then
13 #concrete1 after again august coffin crown holder name remove shortly without
14 later log mill mint seal subsequently until
15 before
16 first from
18 buy
22 by
"""
