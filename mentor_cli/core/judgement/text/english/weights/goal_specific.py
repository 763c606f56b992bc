"""What 4131 labelled goals teach about specific: telltales by weight in tenths for each answer but the first.

Written by `make learn`.
"""

ANSWERS = ("no", "yes")
ROWS = """
-27 *
-18 #hands=unsized
-17 entrepreneurial mindful smarter strive
-16 civilize genuinely globalization imperative importantly perceive
-15 accustome attitude consciou daunt disadvantage inherently our pragmatic realistic resilient savvy socially
-15 standpoint vastly
-14 ambitiou behave conducive culturally cynical defensively demographic economically endeavor enormously excite
-14 frankly fundamentally inclusive incredibly indifferent macroeconomic misguid openness ours perspective profoundly
-14 realization respect responsive someth sort truly undoubtedly unrealistic visionary
-13 accomplish accountable alienate alike articulate aspiration boomer capitalist coherent decidedly disparate diverse
-13 embrace emphasize empowerment energetic extraordinarily feasible forefront frightene imagine indispensable
-13 intelligent meaningful naive outsider pessimistic poorer predictable reality resilience rethink scenario sensible
-13 surely technological tendency terribly thing underestimate unpredictable unthinkable vibrant visually worrisome
-13 worthwhile
-12 #object=hour ^_0 admire adversary affluent appall appreciate approach apt arrogant aspect awe awesome better
-12 brightest capitalism courageou creativity cyber demonstrate desirable destructive envision ethnically everybody
-12 fascinate fearful filmmake focus foreseeable globally grassroot happier healthier helpful immensely incline
-12 industrialize innovation innovative intimidate lag latino macro mentality morally motivate objective orient
-12 ourselve overly perception planner politically positively productive prudent psychologically radically rational
-12 realism realize repercussion respectful restless richer selfish seriously stealth stereotype suicidal supportive
-12 task terrify thoughtful uncomfortable understandable viewpoint vision westerner
-11 #verb=make/thing achieve agenda align amaze anxiou atmosphere awful boast broaden bureaucrat cater clearer
-11 commonplace compell concentrate conservatism constructive coordinate cope definitely deterrent disagree distinctly
-11 distract disturb diversity dynamic eager emotionally emphasy endanger enjoyable entertain entrench environmentally
-11 equally esteem ethic evolve exert experience extreme feel foremost formidable frustrate fundamental glamorou
-11 harder hardest headway hour ideally ideology imagination impatient implication incapable increasingly indicative
-11 inevitably intellectual intensely interact irrational irresponsible job lately lik marketplace mind modernization
-11 murderou necessarily negatively obviously optimistic ought outset patriotism perceiv phenomenal philanthropy
-11 postwar precariou precisely pros relentlessly relevance reliant repressive rightly safer scary sensibility sight
-11 skeptical sober sophisticate stimulate strategy stronger stuff superpower transform trend unbelievable
-11 unconventional understand urban urgency vigilant vulnerability vulnerable wary youthful
-10 #first=vague/abstract #lack=vague absolutely absurd accomplishment adolescent afar aggressive akin ambition around
-10 aspire astonish attract audience authoritarian aware awkward behavior beneficial bigger bor brighter broader
-10 bureaucracy californian capability capable catastrophe certainly chaotic cinematic civic climate clout cognitive
-10 combate communicate competence competitiveness complementary complicate confront consequence convergence creative
-10 crise cultural cyberspace democracy dictate differently discipline discourse disproportionate dissatisfy divisive
-10 doing dumb eco economic economical efficient emulate encourage endure environment envy explore financially
-10 firepower flexibility focuse foolish fortunate fruitful functional governance grappl grasp greatness gritty heroic
-10 hesitant hispanic honest honestly hopefully hugely hypothetical ideal ideological immoral improbable improve
-10 impunity indifference integrate integration intensity interaction lot midst militarily mobilize modernize mood
-10 motivation necessity notion obsess opportunity organizational outreach passive peacemake perfection peril person
-10 personality pervasive plausible poorest pose posture priority problematic professionalism profound progress
-10 project prosperity prosperou provocative pursu reasonably reassure relentless remarkably risky sci seem sense
-10 seriousness shameful showcase smart socialism spectacle stability stabilize stakeholder strategic strategically
-10 strengthen strongest stupid subjective superiority surreal sustainability sustainable tactical talent tangible
-10 tend thrill thrive tolerant toughest underscore undertake uneasy uniquely unpleasant upheaval utterly versa
-10 withstand workplace zionist
-9 academia acceptable achievement actively activism advancement aesthetic afraid aftershock aggressively aging aim
-9 ala amuse analyze anticipate apec arguably arrogance assessment awakene behavioral behaviour bleak bully burgeon
-9 campuse candid capitalize cautiou cautiously centere civilization closer collectively comfortable community
-9 comparable compassion competent competitive conceptual confident consensu conversely coordination countrymen
-9 crossroad curiou dangerou dangerously decent decisively democratically depress deserve destabilize deter difficult
-9 dimensional diminish diplomacy dire discourage dislike distraction distrust diversify easiest ecological
-9 educational educator efficiency elite emergence endit enthusiastic evaluate event everyday everywhere evident
-9 exploit extremism favorably ferociou fi filmmaker fledg fledgl forceful freshmen fun futile generation generosity
-9 geographically geopolitical hardly havoc heck helpless honesty horrible idea illusion impact impossible incredible
-9 inefficient inevitable inexperienc initiative instinct invest irreversible jeopardize kind less lessen lesson lgbt
-9 liberalization lifestyle listen literacy lofty mainstream make_the maneuvere mankind math maximize me_$ measure
-9 mediocre menace mentally metropoly mobility moderation morality multilateral mutually nascent navigate ngo norm
-9 nostalgia notoriously nowaday nowhere obese oddly overcome overwhelm participant particularly peaceful pivotal
-9 pleas plight poverty powerless practical preparedness prevail propel proponent prospect protectionism proud prowess
-9 psychological pundit purely quicker quirky quite rationale realise really reflection reformer regrettable relevant
-9 reminder respectable retro rhetoric robust ruthless saddene sadly satisfy sexuality shift shortcome sincere
-9 sincerely situation skeptic skyline social spirite stabilization staggere stature storytell stress stride stubborn
-9 study taller targete terrific thankful think tir tolerance toward transformation tremendou tricky turbulence
-9 unacceptable undermine unfamiliar unstable utmost vie view vigorou weakest weary weird wider wildly willingness
-9 workforce worry
-8 #act=topic/empty/whole #act=vague/abstract/part #concrete=named/thing #opinion :hedge ^_to ability accelerate
-8 accurately acknowledge advocacy affirmative afford affordable aggression annoy anymore appropriately array artistic
-8 ashame assess assure attain attractive aura awareness balkan basically battleground believer breadth bullish bunch
-8 bustl calm cancun carnage catastrophic centrist challeng choreography cis coincidence collaborative commitment
-8 communism comparatively complement complexity concept confidence consistent consistently consolidation contemplate
-8 context continent contradiction contradictory contrast convinc cop credible culture damn dar dare datafile davo
-8 deepen deeply define denounce desperate desperately detractor develop devise dialogue differentiate dilemma dim
-8 dimension disregard distant dominate dramatically drastic earnest eclectic economy ecosystem educate effective
-8 effectiveness efficiently empower encompass engage enhance enjoy enthusiasm entrepreneur epicenter especially
-8 everyone evolution excellence excuse expansive expertise extremely fabulou fairness fantastic feminist fiercely
-8 flexible flourish focal foothold forecaster forum fragile frontline fulfil fulfill gadget gameplay gaze genre
-8 global gloomy grim groundwork hardene harmful hate heroe hi hinder hopeful horrify hostile hour_of humane hungry
-8 importance impress ineffective infrastructure inherent injustice insight inspire institution interpret intrigu
-8 invariably iraqy ironic irrelevant it_$ jazz kid laud lax leverage logical louder love maneuver markedly mature
-8 maybe minimize moderate moral more moreover myself needy neighborhood nervou newcomer newsroom niche nightmare
-8 noisy noteworthy numerical obstacle obviou odd oppression orderly orientation outrageou outsourc outward overweight
-8 pac pakistany participation partisan passionate penetrate phenomena phenomenon physically ploy policymaker politics
-8 populate potent potential pr predict pretend pretty proportion proven pursue quo radical ramadi react read_around
-8 reckless reflect reinforce rely remarkable remind remotely respondent resurgence reward ridiculou rigorou role sad
-8 safeguard schizophrenia scope secretive sector secular seismic seldom self sentiment sexy sharper shun simpler
-8 simulation sincerity skepticism solidarity spirituality splendid stagnant strategist struggle stunt stylish subject
-8 sufficiently suspense sway sympathetic tactic technically terrorism terrorist theater theoretically tolerate tough
-8 tougher tragedy transition transparency troubl underdog unfold unhappy unify universally unpopular useful utilize
-8 viable viewer virtue vying wherever wonder wondere worse worsen worthy wow yorker youngster
-7 #act=vague/empty/part #first=topic/none #object=it #verb=get/empty #verb=save ^_four abstract academic accommodate
-7 accountability adequately adhere advantage advertiser advocate affect alarm alliance alter always analytical
-7 anatoly animosity anxiety anybody anyway applaud assumption awake backbone backdrop backlash backward barometer
-7 bastion beset bickere biodiversity bipartisan bog bold bolstere broadly brutal brutality budget budgetary business
-7 businessmen busy bystander careful catalyst centralize certainty challenge cherish chic cinema clarity classroom
-7 clearly clever clooney collective compassionate confrontation consideration constantly constraint continually
-7 continuation continuity contribute convenient convince cooperate cooperation cooperative corrupt counterterrorism
-7 courage critical critique crossover curtail cutback danger dazzl deeper densely depend despair desperation
-7 determination devastation developmental devote diaspora differe difference difficulty discriminatory disparity
-7 domestically downside downturn dream dweller eccentric embarrass emission emotion emotional enemy engagement
-7 enlightenment equality escalation ethical ethnicity evidently evolutionary exceptionally excitement expatriate
-7 expectation experiment extraordinary extremist factor fairly fascination fashion faster flaw flung folk foreigner
-7 fortunately fringe funny geniu get_my glad goal goodness gotta governmental gre greater greatly guess guy gym
-7 hamper happen harm hawkish healthy heartland heightene hesitate hindere homosexual horrific horror huh humanity
-7 i_have imagery immune impair inability incentive incompatible inconsistent inde inequality insane insecurity
-7 instability institutional intensify intervention islamiyah isolation israely ital journalism justify leadership
-7 lesbian liberate logistical look lure magnet mainstay makeover managerial manner marketer maverick me metaphor
-7 methodology midterm minority miserable mistrust moment motherland multinational myriad nabil nationalism neo newer
-7 nonetheless nonpartisan northridge notwithstand obesity observer obsession okay ominou ordinary outcome outdate
-7 painful parity patience peculiar performer perpetrator persona pessimism planetary poignant policy political
-7 pollster poorly populou portray practice_0 precision prediction prevalent preventive procrastinate profession
-7 progressively prone proposition provocation psychologist psychology punish pursuit racially racism readiness
-7 rebelliou reflective refresh relax repertory repression resident restraint restrictive revolve rhythmic rid risk
-7 roadmap robot romeo rude sake satire saudy schoolchildren seemingly segregate seminar semitism shaath shaken shrink
-7 silly skill sleek smoothly solve someday somehow sonic spatial speak sphere squarely stance stardom startl
-7 statistically stellar stimulu straightforward strength subtle sunny sustain symbolism tame target tempt tense
-7 terrible terror the_year theme themselve theoretical thwart too topic totally tragic trait traumatic treacherou
-7 trendy troupe turbulent turnaround ultra unaffect undecide undercut unfavorable uninsure unjust unseen unsure
-7 unwill versatile vigilance violent visibility volatile wag want warfare we weaken wealthiest whatever wise witty
-7 woo worst zyuganov
-6 #act=create/none/part #act=vague/empty/whole #first=vague/empty #object=event #object=liked #object=viral 0_hour
-6 :abstract ^_five abandon abide abroad absorb activity adamant adapt adjustment admiration adverse affinity ager ai
-6 alignment alleviate alternative alzheimer ambiguou amenity america anbar anytime anywhere appropriate around_the
-6 asean asia astronomy at_a attendee attraction austerity balance bali ballet baseline basic be_lik beleaguer belief
-6 benefit benign besides betrayal beyond blatant blogger bloodiest bloodsh blueprint bode bolster bombardment bother
-6 brave brilliant brisk broadband burden bureaucratic ca calculate calculation campaigner catere caucasu caution
-6 centerpiece cerebral charisma charismatic chechen chernobyl cleans closely code_<time> combat commit comparison
-6 complex compromise compute conciliatory conform confuse conscience considerably contemporary contingency
-6 conventional cordial core cornerstone corporate correlation cost costly countless cpd crazy credibility critic
-6 culinary culmination curiosity curriculum cute darker deaf decisive dependent deregulation desire deterioration
-6 devastate development dictatorship differ dignity direction disaster discuss dismal disrupt distort diyala djindjic
-6 domination doom drama dramatic drastically easier ecology economics economist effort element elusive emerg emerge
-6 employ enable enhancement enterprise entity environmental environmentalist equitable er eradicate essential everyth
-6 evidenc evil exactly exaggerate excel exceptional exercise expert exploitation fahrenheit fallout fallujah faltere
-6 familiar farce farther fascist fashionable favorable favore fea fend foe forcefully forgive future gangster gay
-6 gender genuine geography ghetto giuliani glamour go_viral good gorgeou grateful gravity greatest greenhouse grozny
-6 gruel happene happy hardliner hardship harlem harmony harsh harshly hemisphere highlight hiroshima historically hmo
-6 hoc hollywood hospitality hr hurt hype ignorance ignore impartial impetu implement impression impulse individual
-6 infectiou influence insider insurgency integral intense interactive interfere internationally intimate intolerance
-6 intrigue invader invisible isolate jemaah journalistic judg justification keen kobe kostunica kurd kyoto landscape
-6 latitude lazy lean leap leftist level libertarian lik_by listener lively longevity lugar magnitude mahn marginally
-6 matchup mazar mean meaningless mega meltdown mental mentor mess messy midwestern militancy mistake mobilization
-6 mode modele moderately modern modestly momentum monterrey motive muscular nation nato need negative neglect
-6 neighbourhood network neuron nonprofit nonstop noticeable openly optimal organise organization organize outnumbere
-6 outperform overcrowd overlap overwhelmingly pandemic paradox participate payoff peacekeep penchant people perfectly
-6 perhaps persecute philosophy pity pois polite populist portrayal pos possibility potentially powerhouse
-6 practitioner precedent predator prelude pretext primakov principle productivity profitability profitable programmer
-6 progression proliferation prosper provoke putin quiet rah rapidly rattl raucou recognizable recognize reconcile
-6 reconciliation reconstruction reform regard regardless reluctance reluctant remake reputation resentment resist
-6 resonance responsibility retaliate retiree reunification rife rigid romantic rooky rudy sabotage scare scenery
-6 science sectarian sens sensitive sensitivity sentimental shadowy shaky shape sheer shine shrunk shy significance
-6 simplest simplicity simulate simultaneously singular sinister sked skyscraper sluggish slum sociologist sociology
-6 somber sooner sound spielberg spiritual spite spontaneou spotlight stalinist stark streamline strong structural
-6 student success suffer supernatural surprisingly survival susceptible symmetry synchronize synonymou systemic
-6 tackle technology terrain thay threaten tighter tiktok tilt together tourism tout towards tremor troublesome
-6 tumultuou tun turnout ugly unarm uncertainty uncommon underline uneven unfortunate unfortunately unnecessary
-6 unprecedent unsettl upbeat uphill upscale upstate upsurge urge useless ushere vague valery viability viciou villain
-6 viral visibly visual vital vivid volatility warmer warmly way weakness wonderful xfdw yeah yes yourself youth
-5 #act=finish/thing/part #first=activity/none #object=bag #object=data #object=fitter #object=german #object=h
-5 #object=javascript #object=kg #object=piece #object=reading #object=thing #verb=be/empty #verb=coach/thing
-5 #verb=lead #verb=order/thing #verb=spend/thing #verb=take/thing #verb=test 0_0 0_day 0_h :inner :tells ^_lead
-5 ^_sort ^_under acceleration accessible accurate active addict adulthood advancer aerospace affection afghanistan
-5 afloat airlift albeit alien ally among anew animation ante anthropology appetite applicable appointee arab
-5 arbitrary architecture ardent arena asian assortment athlete atmospheric atrocity attention authoritative autism
-5 automation autonomou avert axis backer ballistic battlefield believe bias biomedical bitterly bizarre bloc bombard
-5 boom breakout cardiovascular care category change characteristic charm chechnya cheer chemistry chinatown choice
-5 choreographer circumstance citizen ciudad civilian cleaner cloudy coalition collaborate collaboration combatant
-5 comedy commend communist commuter comparative compatible competitor con concert congressmen conquer consciousness
-5 consider constitute contagiou containment contrary cosmic country coupl course cozy cramp creature crime critically
-5 criticize cruel cw dampen daylight deadliest debate decay deem defiant deflation defy deliberate delight demeanor
-5 density dependence deprive depth derail destiny deteriorate devotion different disability disagre disappoint
-5 disastrou discussion disgruntl disneyland distinct distress dull earthquake education ego electorate elsewhere
-5 elude embark encouragement endorse enforcement enlargement enormou enroll ensemble ensure enthusiast entrant
-5 equilibrium equip equity erode erotic es escalate ethnic evade expand expansion expectancy extent facilitate
-5 faculty far favor favourable fear feasibility feat festive fighter financ financial finest fitter flair flock foray
-5 forge framework frantic freedom friendly fundamentalist garner gase gear generate gennady geometry gesture get_to
-5 glimpse gloom gloriou gorbachev gradual groundbreak gruesome gut h_<time> hahn haiti haitian handful happiness hard
-5 hardcore hatoyama hatr haunt have_not hazard help highly hobby horizon horwitz hottest hous housewife hub hubble
-5 humanitarian humidity humiliat hurry imbalance immense important impoverish impressive inadequate inappropriate
-5 indication indicator indirectly infight infiltrate inflationary influx infrare inspirational insure insurgent
-5 integrity intent interest internally intricate intrusion invasive investment irony javascript jia ju kan karbala
-5 kg_<time> khatami knowledge kosovo kph kyrgyz kyrgyzstan lack lackluster laker lament laugh lavrov least leisure
-5 liberal lifelong like likelihood likene linger livelihood lobby logic logistics loh lonely loser lov luckily
-5 maintain mantra marginal market marquee marx marxist matter mayhem mba meditation mere merely mideast mileage
-5 milestone mindanao mission monumental morale mori mosul movie mut my_mentor mystical nafta namely narrative
-5 nationalist nationally nature necessary nevertheless nicely nickelodeon nobody nod non nonsense normalization obama
-5 obligation oecd offense offensive oic onslaught onstage operational oppose optimism order_in osce ostensibly
-5 outlook outrage outspoken overrun overshadow overview owe ozone parliamentarian pasadena passion path patriotic
-5 patroll pause pave pbs peacefully pedestrian penetration performance perimeter peripheral persist philosophical
-5 pinpoint pla planet plenty pollute poor powerful prais prejudice prepare presence prevention pride pristina
-5 procedural projection promise promote propaganda prove proximity quake quantitative que rabby racial racist rapid
-5 rather realm reap reasonable reasone rebuild recession reciprocal recruit regime regional relation relatively
-5 religion religiou remember remembere renaissance renewable repertoire research respond restive restructure revamp
-5 revolutionary rivalry rogue rug saharan sahn satisfactory scar schwarzenegger secession seriou servicemen setback
-5 severity shake shock should significantly similarity similarly sino sitcom skater slowdown slower socialist society
-5 softer somewhat soprano soro soviet space spaciou spectacular spectrum speculative spirit springboard stable
-5 standstill steadily stigma stranger strictly strife stringent strongly subdu substantially substantive suburban
-5 sunni suppose sure surpluse susilo swath systematically taboo tal talk tandem tea_<time> tech teen tempo temptation
-5 texan the_house theatrical therapeutic those threat thriller tianjin time_$ timely tone tonight transparent turmoil
-5 ubiquitou um uncertain undertaken undocument unemploy unfair unity universe unlikely unnotice up up_<time> up_a
-5 urgently usher utilization vanguard vigorously violence vocational voter warmth wast watcher wb weak wealthy
-5 weaponry what why wisdom worsene wrack wrought xiaop yah yo yours yudhoyono yuri zedillo
-4 #act=light/thing/part #act=vague/thing/part #amount=hours #check=hours #concrete=finish/thing #object=budget
-4 #object=client #object=course #object=foot #object=guitar #object=gym #object=old #object=project #object=something
-4 #object=stone #object=top #object=win #verb=ask/none #verb=be #verb=cut #verb=give/none #verb=have/thing
-4 #verb=listen #verb=look #verb=network #verb=network/none #verb=order #verb=post #verb=post/none #verb=prepare
-4 #verb=sort #verb=sort/thing #verb=speak #verb=understand #verb=understand/thing #verb=want/thing 0_set 0_stone
-4 :comparative <time>_i <why>_i ^_everybody ^_order ^_post ^_prepare ^_save ^_speak ^_understand ^_work a_day
-4 abnormal accommodation accuracy action actor adb adherence adjust adult adviser aerial aeronautic afghan aftermath
-4 agree airstrike algier allawi alone altman alumni alvin analyst analyz anarchy and_not ang anger angle anguish
-4 anyone apparatu appreciation architectural arid arous asthma astronomer atom authentic autonomy aviv aznar
-4 backstage bad bagram ballroom bam bambang bandit bang bbn be_a become_a belgrade beneficiary betray biden bilateral
-4 bio biology biotechnology bite bitterness blame blitz bloomberg bonn boost borrower bounce bravery bronx brutally
-4 burbank busan buzz cabaret calderon cardoso carmen casual caucuse celsiu cheaper chord cio client climber clinical
-4 clue cnbc collaborator comfort comfortably commentator compare compete comprehensive concede conceiv concern
-4 conclusion condemn conflict congratulate conservative conserve consolidate conspicuou constituent consultant
-4 consume continue contribution convention convey corridor coverage covert coward cppcc crackdown craft credential
-4 crisis criterion cross_functional crowd crucial cuban cuisine culprit cultivate curb dagestan dancer darfur decade
-4 decliner defensive deficit definite definition defuse delicate democrat democratic demonstration deng depiction
-4 depression deserv destination det devout dinosaur disarm disarray discontent disorder disruption dissatisfaction
-4 distinction distinguish distraught disturbance documentary doha dole dominance dominant doubt downtown dreamwork
-4 drone dubiou eagerly earth ease eastward eastwood easy echoe eclips effect eighty elderly electron eliminate
-4 eminent emmy encountere endless endurance energy enforc enrich entertainment equal era eradication erratic essence
-4 establishment europe evangelical even everest everybody_in exacerbate excellent exclusion exhaust exhibit exotic
-4 expenditure expensive experimental expo expression extinction faction faith fantasy farrakhan fault federico
-4 feinstein feminine fight filipino fiscal five_new flamboyant fleischer fluctuation fluent fond fool forex form_0
-4 foster frail from_my frustration fukuda fuzzy galaxy gallup gen generally generou geographical geometric get
-4 get_fitter get_on get_the get_through gigantic give_0 glance glaze golfer gonna gop gore gps grader graphics grief
-4 growth guidance gymnastics habibie hacker haifa hail hallmark harbore hashimoto have_get headach heal healthcare
-4 heavier heyday hierarchy hitchcock holocaust homeland homeless homeowner homosexuality horsepower hostility
-4 hour_<time> how huddl human humor humorou hunger husky hybrid illustrate image imaginary implicit in_the industrial
-4 inferior influential infuriat ingushetia inhabite initiate innocent instead_of intelligence intention
-4 interpretation intifada intimidation iraq ironically isaf italic ivanov japanese jealou jeopardy jok juarez juergen
-4 kabul kandahar keep keep_a kl kla klau knick knit koizumi lapd lapse lawless ldp lead_a legacy legitimacy
-4 legitimate lesson_<time> liaison limbo linguistic literal lockhe longitude loud loudly loyal luc lula lur luxuriou
-4 lyrical magnificent mah mahr manage manipulate manpower mas masculine masterpiece maturity mayoral mccain mechanism
-4 med meddl medicare megawati merkel midtown mighty millennium minimal misery mistaken model modest mom monetary
-4 mortal moscow mostar mph mtv multi multimedia musical mutual my_german my_javascript myth narrower nasrallah
-4 naturally neighbor network_$ neurological neutrality new newest nightly nighttime nih ninety nn noise
-4 nonproliferation notoc novice nudity obscure obsolete offend offshoot on_tiktok operative opinion opponent orbital
-4 orchestrate organism outpost outscore overall overlook oversea overtake pace palestine parallel parameter paramount
-4 particle particular partnership pas pass_$ patient pelosi pension perot personally persuade pew philosopher
-4 physical physics picturesque playground pleasant pledg poetic polar politician pollutant pollution population por
-4 post_three practically preach precaution prefer prepare_for preval prevalence pri primitive probability
-4 professional professionally program progressive project_<time> psychiatry psychic puppet qaida quality quantum
-4 rabbani radar radiation randomly rangel raptor rarely rat real reason receptor reconnaissance recovery
-4 redevelopment reduction redundant region relationship relaxation reliability reliable reminiscent reprisal
-4 reproductive republican residential resolve resort resource respective responsible richest rn robotic rugova
-4 rumsfeld runway rural russia rutger saakashvili sacrifice sag samarra sanitation scarce scenic scheffer schroeder
-4 schumer scientific scientist scrambl se seasone segregation seinfeld selective sellout setup seventy severely shame
-4 shaquille shiite shopper sight_read significant silicon simultaneou sleepy sloppy slow sniper sociedad soften
-4 solana solely solution somaly sorry sort_the southeast spawn spd specter sport sprawl spur stare starv staunch stay
-4 stone_<time> strange stricter stun sturdy suburb summit sundance supervise surfer surprise suv sv swing sympathy
-4 symposium tah tailor taiwanese tajikistan tango task_$ tb technique tel tempere tension the_course the_guitar
-4 the_mentor the_new the_school them_on theory therapy these thesis thoroughly three_time thug tiananmen time_<time>
-4 timeline timorese to_listen tomorrow touch trauma traveler trek trickle triumphant trojan true tu tutsy tuzla tvs
-4 undergraduate underly understand_the underwrite unfairly unilateral unique universal unman unreasonable unreliable
-4 unsafe unsolv upgrade uphold use_my usual ut utter uzbek vain value vary venture venue verge very viruse visible
-4 vladimir vocabulary wandere warplane wartime waterfront wave weaker welfare well whatsoever whoever wholly wick
-4 win_<time> windy wit woe workshop world worldwide wrong xinjiang yeltsin young younger zapatero zone
-3 #act=activity/empty/whole #act=activity/none/whole #act=change/thing/part #act=named/thing/whole
-3 #act=topic/none/whole #act=vague/none/part #act=vague/thing/whole #concrete=light/thing #concrete=vague/abstract
-3 #first=activity/empty #first=change/abstract #first=create/abstract #first=light/thing #first=topic/person
-3 #lack=topic #object=a #object=and #object=assessment #object=board #object=braver #object=business #object=finnish
-3 #object=form #object=got #object=handover #object=ideas #object=incident #object=interview #object=join #object=max
-3 #object=python #object=respect #object=set #object=shed #object=studying #object=take #object=walk #object=way
-3 #verb=attend/thing #verb=be/abstract #verb=be/thing #verb=bite #verb=bite/thing #verb=build #verb=catch #verb=coach
-3 #verb=earn #verb=feel #verb=hold #verb=hold/same #verb=keep/thing #verb=lead/thing #verb=listen/none #verb=love
-3 #verb=love/thing #verb=reduce/thing #verb=save/thing #verb=sleep #verb=sleep/none #verb=speak/empty #verb=stay
-3 #verb=study #verb=study/thing #verb=take #verb=touch #verb=touch/thing #verb=work #verb=work/thing #verb=write/none
-3 0_<why> 0_k 0_or 0_word :mass <time>_concert <time>_in ^_at ^_build ^_coach ^_keep ^_leave ^_max ^_may ^_more
-3 ^_scale ^_sleep ^_study ^_take a_0 a_job a_native able all_staff anyway_$ app_$ as_a ask at_work be_the book_$
-3 braver bring_my broad business_$ by_my calmer catch_up choir code colleague community_$ complete_0 concert_<why>
-3 consumer coordinator counter course_<time> cpd_<time> cry cry_at dad_$ delegate developer do_$ e_g else error_in
-3 event_$ event_<time> exce find_out fit function gap give_back goal_be going good_idea grip guide h habit
-3 handover_<why> health here hold_it hope i_be idea_<time> improvement in_japanese internet invite journey language
-3 leader let level_<time> like_a like_our like_to los management mark_code max_0 may_i merit method middle movement
-3 much my_colleague my_community my_goal native_<time> never_have never_make nice none not_touch observe of_cpd of_me
-3 ok older on_top one_hour or organisation our_choir over_the overdue pay_0 photography prep push put_0 puzzle
-3 recruiter_to reduce_error rehearsal response roman_gallery routine save scale school scratch_<time> screen somebody
-3 somewhere specific spend staff still study_0 style support take_a teach tell thank the_business the_go the_kid
-3 the_roman there tiktok_<time> time_with timetable to_person to_take together_$ tool top_of turn turn_0 two_hour
-3 up_$ visitor volunteer warm watch weigh whatever_come whenever wish with_the work you
-2 #act=activity/thing/part #act=change/abstract/part #act=create/abstract/part #act=finish/none/part
-2 #act=finish/same/whole #act=vague/abstract/whole #amount=share #check=share #first=finish/same #lack=alone
-2 #object=alive #object=app #object=assembly #object=better #object=book #object=clue #object=colleague #object=dad
-2 #object=developer #object=excel #object=g #object=garden #object=go #object=heart #object=help #object=job
-2 #object=k #object=lot #object=market #object=number #object=plan #object=plumbing #object=progress #object=prom
-2 #object=research #object=say #object=senior #object=session #object=start #object=task #object=wpm #verb=attend
-2 #verb=beekeep #verb=beekeep/thing #verb=bring/thing #verb=brush #verb=brush/thing #verb=build/thing #verb=call
-2 #verb=call/person #verb=catch/thing #verb=collect #verb=collect/thing #verb=cut/none #verb=cut/thing
-2 #verb=do/abstract #verb=feel/abstract #verb=file #verb=find/thing #verb=get/person #verb=have #verb=improve
-2 #verb=improve/abstract #verb=keep #verb=know #verb=lead/none #verb=look/thing #verb=make #verb=master
-2 #verb=pass/none #verb=raise/abstract #verb=read/none #verb=reduce #verb=revise #verb=revise/thing #verb=run/none
-2 #verb=sign #verb=sign/empty #verb=stand #verb=stand/thing #verb=stay/thing #verb=trust #verb=trust/thing #verb=use
-2 #verb=use/thing #verb=want 0_budget 0_chemistry 0_lesson 0_m 0_plumb 0_wpm 0_year :light <time>_$ <time>_half
-2 <time>_on <time>_start <why>_in ^_attend ^_be ^_beekeep ^_brush ^_budget ^_collect ^_cut ^_cv ^_feel ^_file ^_gym
-2 ^_handover ^_look ^_one ^_our ^_patient ^_python ^_raise ^_reduce ^_sign ^_spend ^_stand ^_ten ^_three ^_top ^_two
-2 ^_use ^_with ^_zero a_calmer a_clue a_full about_pension accent accent_<time> across actually administration
-2 advance advent alive alto an_expert and_<why> and_i answer_to art at_<time> at_least attend average back back_to
-2 be_to become_an become_the beekeep befriend big bracket brush_up build by_the career chef choose clean clue_about
-2 coach communication complain component computer conference cover_$ cut_down data deploy diabete down_on earn enough
-2 example exception_$ express fewer figure find_my follower forget forward fraction free_<time> from_the
-2 full_potential gallery garden_<time> german grade great group group_$ gym_$ gym_0 hol_$ homework hour_on
-2 house_<time> i_want in_law in_my in_our increase industry intend involve issue it_<time> it_take k k_<time> kg_$
-2 know law learn listen_to little live longer lot_of lovely machine_$ make_progress many market_$ max mice minibu
-2 mock monitor my_group my_prefect my_y10 myself_in next_time nicer not_a not_only noth observation of_<time> of_a
-2 of_my of_study of_us often on_myself once_$ once_the option or_not or_other our_school out_<time> out_of page_0
-2 partner past patient_should pension_and perform person_for person_in pg phd pitch pivot plan plan_<time> portfolio
-2 prefect presentation problem programme prom public python python_0 quiz ramp read_0 ready_for recruiter reduce
-2 refrain research_<time> row_machine s_$ scout see seriously_$ sick sign_up skate some some_research squad stand_up
-2 stop_be stuff_<time> summer_hol survey system take_to teacher telescope ten_hour tenor term_$ the_holiday
-2 the_lounge the_market the_number the_row the_summer the_thing the_time the_website the_whole thesis_0 time
-2 time_<why> to_get to_keep to_me to_my to_pass to_stop top town_$ train trust_me try tutor understand_what up_for
-2 up_on up_with us warn watch_$ website_<time> weight welcome what_the will_be with_a work_<time> work_on wpm wpm_$
-2 y10 zero
2 #act=activity/none/part #act=activity/person/whole #act=activity/thing/whole #act=finish/person/part
2 #act=finish/person/whole #act=light/empty/part #act=topic/empty/part #act=topic/thing/whole #act=vague/none/whole
2 #concrete=activity/none #concrete=activity/person #concrete=activity/thing #concrete=create/thing
2 #concrete=topic/thing #first=finish/empty #first=finish/person #first=vague/person #first=vague/thing #object=bed
2 #object=best #object=certificate #object=checklist #object=child #object=chisel #object=club #object=crawl
2 #object=duolingo #object=everything #object=exam #object=fewer #object=folder #object=gate #object=hired
2 #object=ielt #object=kid #object=let #object=level #object=light #object=marking #object=meeting #object=minute
2 #object=mitre #object=money #object=note #object=person #object=photo #object=plot #object=post #object=poster
2 #object=pressure #object=priya #object=pronunciation #object=refresher #object=sorry #object=spreadsheet
2 #object=squat #object=step #object=teacher #object=test #object=timesheet #object=training #object=video
2 #object=voice #object=water #object=year #reasons #verb=answer/thing #verb=be/person #verb=become/thing #verb=book
2 #verb=book/thing #verb=clean/thing #verb=cook #verb=drink #verb=drink/thing #verb=eat #verb=eat/thing #verb=find
2 #verb=fix/thing #verb=gain #verb=get/same #verb=hand #verb=hand/none #verb=help/thing #verb=join/thing
2 #verb=learn/thing #verb=memorise #verb=memorise/thing #verb=mentor #verb=mentor/thing #verb=observe
2 #verb=paint/thing #verb=pass/thing #verb=rewrite #verb=rewrite/thing #verb=ring #verb=say/thing #verb=set
2 #verb=set/thing #verb=shadow #verb=shadow/thing #verb=sharpen #verb=sharpen/thing #verb=show #verb=show/thing
2 #verb=sit #verb=sit/thing #verb=solve #verb=spend/none #verb=start #verb=start/thing #verb=take/none
2 #verb=talk/thing #verb=tidy #verb=tidy/thing #verb=update #verb=update/thing #verb=visit #verb=win/empty
2 #verb=write/thing 0_attendance 0_house 0_into 0_of :body :modal <time>_and <why> <why>_so ^_answer ^_as ^_bench
2 ^_cook ^_drink ^_fence ^_finish ^_food ^_gain ^_half ^_hand ^_honestly ^_join ^_lose ^_memorise ^_new ^_observe
2 ^_paint ^_rewrite ^_ring ^_set ^_shadow ^_sharpen ^_start ^_talk ^_update ^_visit ^_want ^_year a_fortnight a_half
2 a_medication a_month a_weather above advice aloud ana and_0 animal api apprentice aside assembly attendance audit
2 bandage barclay become below_0 bench_0 best_in bird bite_of ble blog_post blood_pressure both bring_one by_0 by_a
2 centre chapter_0 checklist chisel clip closure club_$ cm coffee_machine college common coral course_$ d dahlia
2 dahlia_<time> dana deep deliver dig dish do_not do_some doctor drink_more dyslexia either electricity episode
2 error_$ every_pupil exception face fence_round field filter finish_the firm_<why> fix_the folder food_hygiene
2 for_ten fortnight fortnight_$ foundation four_<time> friend from_0 front_crawl gain gate_$ get_hire get_it goe
2 good_<time> gran grandad grandad_$ guild hand_in hat have_be head_to hear heart help_$ hid high homework_on
2 honestly_i hour_<why> house_point how_many how_to hunt hymn ielt in_a in_bed in_nature in_show information insurance
2 into_the invoice it_to joint junior keep_the kg_of landlord leaflet learn_0 learn_my least_once lecture_$
2 leed_<time> legacy_code life_<time> light_out linkedin_learn look_at loop lose_0 loss m make make_0 man member
2 memorise mini mistake_<time> mitre month_<why> more_water move move_up mum muscle_<time> my_linkedin my_neighbour
2 my_tea my_year myself_$ nature_$ net news not now_and of_read on_linkedin one_of organise_a out_at outside outstand
2 p page_$ paint_the period piano plot_0 pressure_$ priya proper publish_in pupil_<time> put question_in reach_0
2 read_the refresher refresher_<time> regular remain restaurant revise revision ring_the room round_plot s save_0
2 scale_with scan school_<time> search select session set set_up share sharpen shed show smash spend_<time>
2 spreadsheet stair star step_<time> street stretch_<time> subscriber sugar_in summary swap table_up take_0 teacher_$
2 than the_boat the_checklist the_coursework the_firm the_gate the_head the_legacy the_shed the_tractor the_ward
2 time_table timesheet to_<time> to_four to_reach to_school to_show train_$ tram twice_<time> two_<time> violin wait
2 walk want_my water_$ weather_app week_0 will_get will_not win_the work_in write_$ write_down year zip
3 #act=change/thing/whole #amount=money #amount=score #check=money #check=result #check=rhythm #check=score
3 #concrete=change/thing #first=create/none #first=create/thing #hands=limitless #object=brother #object=cash
3 #object=coursework #object=feedback #object=group #object=idea #object=kit #object=least #object=life
3 #object=national #object=parkrun #object=refrain #object=safe #object=saving #object=swimming #object=team
3 #object=tomatoe #object=trust #object=tyre #object=walking #object=whole #object=work #verb=ask/thing #verb=commit
3 #verb=commit/empty #verb=get/thing #verb=give/abstract #verb=give/person #verb=grow #verb=grow/empty
3 #verb=have/empty #verb=join #verb=log #verb=lose #verb=practice/thing #verb=spend/empty #verb=watch
3 #verb=watch/thing #verb=win 0 0_for 0_length 0_new 0_on :absolute :granted :meets :person :vague-thing <time>_at
3 ^_<time> ^_<why> ^_ask ^_commit ^_descale ^_gas ^_give ^_grow ^_life ^_log ^_never ^_parkrun ^_quit ^_refrain ^_tidy
3 ^_watch all at_my backlog be_make beat bedroom bee below bin body boss brother_$ build_a bus by_heart calendar
3 call_home cancel car chapter_of contact corner couch coursework decide dentist descale desk dinner district doc
3 documentation draft duolingo duty e eat elect employee empty essay evene every_time exam fence final_of first_$ five
3 five_$ flexbox flexbox_froggy foot football form format froggy gas_safe get_at gift girl half_hour handover_$ hang
3 heart_<time> hole i_will i_would if improve_my in_german inbox inspector italki italki_lesson jam join kettle light
3 like_my lottery lung magazine make_a manager mate maths may me_<why> meal medication_error merge metre minute_of
3 month_$ morn mount my_brother my_life my_mentee my_voice netball next notebook novel ofst once_<time> one_$ only_$
3 own_$ parkrun parkrun_<time> peer_group petty petty_cash phone_call point practice_my present price product
3 profile_$ quit_smoke refrain_from repair reply result retirement road run sales scale_$ scheme seat shop slot
3 smoke_$ squat starter stock straight stretch suit supervision supervisor supplier tally teach_assistant team_<time>
3 ten_minute test than_0 the_<time> the_final the_grammar the_green the_petty they tidy time_i to_have track trainer
3 twenty under_0 up_the video where whole_of win_best yoga
4 #act=activity/person/part #act=finish/abstract/part #act=finish/thing/whole #amount=count #first=activity/person
4 #first=activity/thing #object=attendance #object=bought #object=chapter #object=employee #object=is #object=mentor
4 #object=outstanding #object=peace #object=question #object=right #object=sleep #object=splashback #verb=apply
4 #verb=finish #verb=lose/thing #verb=reach/thing #verb=record #verb=smoke #verb=smoke/none 0_chapter 0_minute :event
4 :prize <time>_<time> ^_a ^_apply ^_get ^_rewire ^_win a aaron abbott abduct abdullah abhisit abolish absence accept
4 accession accidental account ace acquire acre add addition adjoin admiral adorn adrian against agent ago agre ahl
4 alam alcoholic alexandria alexy all_0 allen allmusic alternatively amp ander anna announcement anonymou anthony
4 anthrax anton app apparently appear approval approve arabian arbor arch archive ark arm arrival arrow arsenal
4 artwork assam association atop attach attic attribution auckland audio augustine authorization authorize award away
4 b2 backhand backstroke backup bae bahadur bake bangladesh bankruptcy banquet bare barnett barr baseman baton bavaria
4 bavarian bce be_in beach bear beard begin behalf belong beneath bernardino beth beverage bhp bhutto bible
4 bibliography bill biography black blackout blanc blanco bleed block bogey bogu book booth bowie bowle bowler bowman
4 bpd brennan breton brew bribery bridge brief brigade brighton brock brokere brook bruis bruise bruno bryan buffalo
4 bull bullet bumper bundesbank bur burgess busch businessman cabinet cage calcium cameo canary cannon canvas captor
4 caretaker carlo carol carolina carolyn carpenter carpet carroll carter cat caus ced cemetery ceremony certification
4 chain chamberlain char chevron chief chin christi christina circuit circular clau clear clement close clyde coal
4 coast cobb coca collaps colore column columnist come comment commute company compensation compile complete_the
4 completion compression conceal confederate confer confidentiality congo consist contract controversial convent
4 conviction conway corey cornerback council counsel crisp cross crouch crow curl curse curtain customary customer
4 cylinder cyril cyru daily daly damien dan darl darwin dawn day de dean debute dec deck declare def defamation
4 defective defendant defender deflect defunct demo denise dental department deputy derek derive derrick dillon dirt
4 disambiguation disappearance disciplinary disk distributor ditch div divorc djibouti do_a dog dominic dop dorothy
4 dougla dragon drake driver driveway duck dust dvd dynasty earliest eastman ecstasy eden edg eight elia elk ella
4 elliott elvy emily empire employee_of empress encode enlarg eric erupt estrada ethiopia etymology everett every
4 excerpt explorer extant extend extensive extinct factory faisal falsely family famou farm farmer faso feast feb
4 federal feed ferrari fever fia fifa finalist fingerprint finn fir fire firearm firestone firm fisher fixture flank
4 float florence flowere flute for_my forehand formula fortify founder fra frame frank frankie fraud frazier fre free
4 freeman fuller furniture gabriel gag gallon gao garbage garlic garrett geoff gerrard ghanaian giant gibson give_us
4 glacier gmina goodbye goods goose governor gown graf graft grass grave greenland greer greg gregory grill grower
4 guinea guthrie guyana hamdan hammer hammond hampton handball handcuf hander hannah harbour hare harriet hashim
4 hassan hawaiian hayat head_boy hefty heinz helmet herald herbal heroin hewitt hiatu hide highland hold hook hopper
4 horace horn hospital hour_$ huber ibf ibrahim ii illinoy imprisone inaugurate include incomplete indefinite induct
4 infamou injection injure inquiry installment intake intermediate intermittent interpol introduce introduction invent
4 investigation investigator irvin irwin itv jake jamal jasper jay jeff jenny jewelry joanne johanne jon jona jordan
4 journal joyce juan julie julien juliu jury kate kathleen kenya kerr khale khalil kibaki kick kirby kiss koran kry
4 kumaratunga lancaster lanka lantern lap lar lara large laureate lawn lawrence lawyer layer layup leach league lee
4 legend lehmann len lennox leonard leslie lesotho lester lewinsky liberian library libya libyan licens lid
4 liechtenstein life_$ lilly limousine linda lindsay line lineage liner linkedin linux lion lip liquid lisa litvinenko
4 livestock livingstone lleyton lobster locate logan lorenzo louy lowe lowere lowland ludwig madoff mae malik maltese
4 manitoba mansion manslaughter mantle manual marc maria marianne marie marilyn marker marriage marshall martha martin
4 maryland mcbride mccarthy mccoy mcdowell mcgraw mcmillan meanwhile medal medalist medication memoir mentee mercury
4 mesa meter mg michigan midfielder midway miguel milton min miner miranda missouri modify monopoly montana monterey
4 moroccan mosley moya mozambique muddy murder murdere my_practice myer nail nan napster nassau nasser national needle
4 netherland nevada never never_be newborn newsletter nicotine niger nigeria nine ninth no_more noble node norman
4 northern not_one novak nun nursery nz ocalan odinga officer ohio old oldest oliver omar on_the once orchid ordnance
4 origin otto outstand_<time> overland owl ownership pablo packer paint panel pant papal pastor paternal patricia
4 patterson pea peace_$ penalty pencil perfume permanently perry pete petra petroleum pfizer phelp phil photograph
4 pier pizza plain plaintiff plant pocket poe poisone police polish pont portugal poster poster_about postponement
4 potatoe poultry practice_scale pratt pregnant presbyterian preside pretoria prime prison producer prohibition
4 pronunciation property proxy prussia psv pull pulp punjab put_up putnam qanta qb quantity quote rachel railroad
4 rainbow rajasthan randolph randy rape rapper rare rashid raw ray recall recess reconstruct record_myself
4 redistribution reese referenc register rehnquist reign reliever reluctantly renault repeatedly reschedule reservoir
4 residence rest_of rewire rex richardson riley ringgit rio rise rite rob robertson rocker roland rope rowe rsa runoff
4 rust ruth saad sae salomon same sami sander santa sap saud saxony say scam scandal schiavo scoreboard scotia scrum
4 sear seasonally secretly senegal server service settlement several seymour shaft sharif sharpe shaw sheikh shepherd
4 sheridan shiva short shoulder sidney sierra sim simmer since sindh singer sit slice slug smuggl snake snap snow
4 sodium sol solomon sophie source south spanish sperm spike splashback spokesman spokesperson sponsorship stab
4 statement statue steak stein stella stem steven stevie sticker sticky stoppage stove strand stream suez suing summon
4 supermarket supply surgery surrender sutherland swamp swaziland swear sweet swim switzerland sylvester tab takeaway
4 takeaway_<time> tanker tata tear telekom terminal terrell the_month the_rest theorem theresa thierry thumb tile
4 time_for timothy tinto tiny tissue to tobago togo tom tow traffic trevor triangular tribute trinidad truck trustee
4 tumbl two ty uae uefa ultimatum unharm unincorporate unit unite unknown unofficial unpaid upton valerie valley
4 variously vegetable vendor verde verdict vest veterinary vicario vincent vineyard visa visit vodafone voluntarily
4 voyage vs wall wanderer war warner waterfall webb webber website weekly wheel whereabout while whip who wilhelm will
4 wine wire wisconsin wright wta wwe xi xinhua yard zia zuma
5 #amount=clock #check=clock #check=count #checks1 #concrete=vague/thing #first=topic/abstract #hands=partly #numbers
5 #object=boy #object=satisfaction #verb=be/none #verb=come #verb=finish/thing #verb=get/abstract #verb=like
5 #verb=reach 0_customer :activity :create <why>_$ ^_have a_night a_will abdomen abel abramoff absentee accord achille
5 acid adjacent afp afternoon agne ahm ahmad airway alabama alberta album alcohol alia alison along alongside although
5 aluminum always_$ amanda ambrose amend ancestral antigua appearance application apply arbitration arrest article
5 atkinson atp augustu aus automatically baby bach baden bag bahama baldwin band bank basement basin basket bate
5 bathroom battery bead beatle beaver bedford belfast belgium belmont ben bengal benjamin berth beside billiton
5 birthday blackpool blackwater blade bluff bo bobby boil bolton booker boone borneo botswana bounty bow bp brady
5 brandon brass breaker breaststroke breeder brian bribe brigadier broth bruce brush bse bt buckley bulletin bundle
5 burke burlington but butterfly byrne byron cabin cairn caldwell camden canadian candle cannaby canopy canyon capsize
5 capsule carl carlton carry catalog catcher catherine cellar cement cent ceremonial certify chairman chalk chandler
5 chaplain charg chateau chatham chelsea chemist cheryl chicken chip chris christmas chuck church cigar circa
5 circulation clara clause clemency clifford clifton codewar_<time> collection colony colour colt columbia comb come_$
5 commission commissioner compartment conditional confederation confidential confirmation conrad contamination
5 controversy conversion convert convict copyright corpse counterfeit courthouse cricket crimson cubic cullen cum
5 cunningham dam daryl dave defer demolish deny descendant desmond dessert dexter dictionary didier diploma directory
5 disband discography dismiss distribute dixie dlr domino donaldson dory double doubleday doug dough dove download
5 drown drum du dwayne eagle ear early earnhardt eaton ebay edgar edmund edwin eighth embezzlement emblem emil emir
5 emperor enclose end eng entitl entrance episcopal equalize erect eriksson eritrea ernest eve evidence ex examination
5 except exemption expell expulsion extension fahd faulkner fay felony fertilizer fielder fill find_a fine fish
5 fisherman flap fleme flint floor fog foley food for_<time> for_the foreman forest formal found franc franklin
5 freddie freeze freight fresh freshwater frigate front fruit ftc gabon gaelic gallagher garage gayle gb geoffrey
5 gerry get_0 ghana gilbert gillette goalkeeper goddess google grace grain gram granite graze greenwood griffin
5 grocery groom guilty guitarist hair hamstr handgun harley harpercollin harvey hasina hatch haul healy heap helena
5 hemingway henderson henman henri henrik herb herbert hereditary herman hick higgin him hogan homemade honorary
5 hospitalize howe hubbard husband hussain hydraulic icc icelandic id idaho identification immunity imprisonment
5 inadvertently incorporation incorrectly indy informant inheritance injury inn inside insignia instant inventor
5 invitation iqbal iry isa isaac island issuance j jacket jakob jan janet jarvy jaw jerry jersey jim joan joe
5 johansson joshua judith julian jumper junction kally keith kenneth kidnapper kilogram kitchen knee kraft kroner kyle
5 lamp larsson lauderdale laurel lay lb leas lease lengthy leopard leopold levi liam lighthouse limestone liter litter
5 liz load loan logo lone lower lucia luxembourg lynn lyon majesty maker manufacturer marco marcu marijuana marion
5 mark massa matt mccall mccann mckenzie mclaren mclean mcmahon medallist melbourne memorabilia mention mercantile
5 mercer metric midland mike mine minor mirza mississippi moham mollusk monaco monde monthly more_than morgan mose
5 motel ms mushroom my_own namibia napa natalie near nearby newly newport nichol nickel nickname nicky night_$ nippon
5 noel noodle noon nose notice o obstruction oct of off oil only ontario opener optional oracle order oregon organ
5 originate os oty outfielder palace panamanian paperwork parachute paragraph parenthese parole part_in partition
5 pasha pastry patrick paul paula pearce peck pepsico per peterson petit petrol pharmacy pietersen pike pinch pit
5 plead poem polo portuguese postpone pot potassium preliminary premier premiership presenter pretax previou
5 principality prix procter proprietary prosecutor pub publication punt purportedly quaker quit racket racketeer
5 raikkonen rain rais raja rana rancho raven rear rebecca rebellion receipt receive recipe recorder rector reference
5 refrigerator reggie reid reopene reserve retire rey rhode richard richie richmond ridge rifle right ritchie roast
5 robe roe roof round rover rowland roy rumour rupert russell rusty ryan sabha saint salad sally samantha sandstone
5 sandwich sandy sara saskatchewan saunder scarlet scott sean sebastian sec secret section seller sentinel separate
5 separately seven seventh severance shave she shell shield shin shirley shoe shortene shrapnel shrimp sid side
5 sihanouk simmon simon site six skin skinner slave slid small soap song sonny soup souvenir spa spat spector speedway
5 split spokeswoman spot spun stack starr steal stephanie steve steward stick stoke stone striker subscription
5 subsidiary succession sullivan supplement supreme surrendere sweat sweater swiss swollen sydney t tabloid tag tan
5 tap taxonomy te tea team telegram ten tenth terminate testimony text thatcher the_north them_<time> thoroughbr throw
5 ticket tina tire todd tomato tomatoe tommy touchdown township tractor translation travy treasury tree trial trouser
5 trout tucker tudor turner twelve tycoon tyler unavailable underneath underwent unidentify unpublish unsuccessfully
5 upper uranium usda utrecht vermont vernon verse version vick viii vik villa village virginia vocalist vodka wade
5 wagon wallace ward warren waugh wayne wba wear weaver wed weir wellington wendy wfp wharf wheeler whilst wigan
5 wilkin willow window winner with within_0 wolf word wyatt xvi yacht youny zambian zimbabwe
6 #act=finish/empty/whole #act=topic/thing/part #checks2 #ends #hands=others #object=part #verb=make/none :deliverable
6 ^_do ^_no a_first abruptly accompany acquit adelaide adjourn aka alex alexander ali allegation allege aluminium
6 amazon ammunition amo andersen andy anita ann annie antwerp arkansa arrange arrive asbesto ashton asif aston at
6 attorney australia autobiography automatic autumn available b bacon badge bakery ball ballot bamboo barbado barber
6 barker barrel barrichello barrow barry bassist batch batsman bbc be_on beaten beatrice beckham beetle bellamy
6 bennett berkshire bernard bert between billy birmingham blake blank boiler boot bore bottl bottom bowl boyfriend
6 breakfast brendan brick brisbane bud bulk bunny burger burton butt butter button cache cahill cambridge cameroon
6 canada canoe canterbury cardboard carey carr cartridge case cash catalogue cathedral cb ceas cecil centenary cereal
6 chad chair chamber chapter charlie charlton chaudhry check chestnut chili chop chronicle citation clayton cloth
6 cocaine cocoa cod codewar cola coleman collector collingwood commonly companion compilation cord courier courtesy
6 cousin cove cox crab crane crawford crossbar crowley custom customer_satisfaction cutter dalton darrell darren david
6 davidson dawson debut decommission delaware deluxe denmark depose diocese dip discharg disclose dispute disqualify
6 dissolve divorce dixon dna doherty dominion donation doyle drummer dudley due dunn dye each eddy edward egg eleventh
6 elf elton emi emma erik esther evelyn excavate expiration extraction fairfax fall false farmhouse fda fedex ferreira
6 ferry fina finally flag fold footballer forc former formerly french fry fulham fumble funeral galway gambia gardner
6 garland gary gas gastropod george gilchrist girlfriend goat gordon grand granddaughter grandmother gravel greene
6 groin ground guardian gunpoint gyanendra hale halliburton hamza hansen hanson harper harvest hast hay he hearst
6 heather helen herein hms hobart holloway holly holme holy honour hooper horton howell however hudson hughe hunter
6 hurl hut hutchinson iaaf imperial import imprint improperly infringement inherite initial initially ink intercept
6 invalid isabella isbn ismail item ivory jail jamaican jar jermaine joachim jockey johann johnny johnson jonathan
6 kane katherine kensington kessler khan kickback kimberly kingston knife knox labrador lace lady land larsen lawsuit
6 le leather lever levy lift ligament limerick list lloyd lorraine louise lp lucy luggage lump mac madra magistrate
6 magnu malawi malcolm marrow marry mat match maurice mauritiu mayo mc mcdermott mcdonald mcgrath meadow melville
6 merchant meredith messenger metal mid midnight mineral misdemeanor miss mitchell molly monarch monastery monday monk
6 monroe moore morrow morse mother mound mud mustard napoleon nathan nathaniel navarro navy neil nestle newspaper
6 newton nichola niece nigel night nile norodom norse norton note notify nov nsw odi office oldham on_time onion oral
6 osborne overdose oz pack pair paisley pardone parliament pass pat paterson patty peanut pearson perth photo pick pie
6 pil pill pin place plaster plea pollard pony porcelain pork porter post postal potato presley priest prize prophet
6 provisional publisher rae ransom reach recently reed refer referee refund regiment remix replay replica reportedly
6 resign rest revert robbie robin roche rod rounder royalty rupee rutherford saddle salem salman sam saturday sauce
6 savoy scoop scrap seaman seizure semi sentence sergeant shalit shane shannon shelley sherry shotgun simpson sixth
6 skip skipper sleeve slip smoke solicitor sometime sonoma sotheby soybean specimen spice sprain steam steel steele
6 stephen stephenson sterl stomach storage store storey submission subpoena sue sultan summone sweden sword tar tate
6 tattoo telephone temporary tendon the theft thick thief thorpe till tip to_the toast tomb tongue tooth townsend
6 trace tract trafford treason tribune trinity triple tsvangirai tuesday tyrone tyson ulster unname unreleas unuse
6 update upheld valentine vanilla velvet vi vicar vii vinegar violet wakefield warehouse warrant wash wax weston wet
6 wicket widow wikileak willie wimbledon winston within yate yogurt yuh
7 #act=create/none/whole #first=finish/abstract #first=finish/thing :exam <time>_come aberdeen adam again_$ akhtar
7 alan alice allan allegedly also appoint appointment armstrong asa assistant at_the aunt australian authorise axel
7 bailey baker ban banana bay beaumont beef beer behead bench benson bentley birth bishop blackberry blue board boat
7 booklet botha bowen boyd branch bread break brewer bride britain british brittany brunswick bucket bundl burn
7 burnley c cake call cap cargo caroline cart cd champagne cheek cheese cherokee chiluba chocolate christie churchill
7 clarence clark clarke clarkson club coke collect collin commenc communion complete confession connolly connor
7 consent consort conte cook cookie cooper corporal cottage count cover cow crest cricketer cromwell crystal dairy
7 daisy dale daniel dart davy deceas decree delete delivery depot diana discharge door dover down dr drape drink
7 dublin duke dump duncan dur easter eddie elbow elly email emerald enter envelope estate everton exeter expire
7 extradition fee feeder fifth find finger floss floss_<time> floyd forehead forgery fort freshly friday frost furnace
7 gareth gate genu get_into gibraltar glasgow glen glove goodwin grammar grandfather harrison hart haye heath her hill
7 homere homestead hooker horse house hutton ice iii illegally indictment inlet ipswich irvine isle jacob jamaica
7 jensen jewel jimmy jo joey joseph judge keeper kellogg kelly kendall kenny kentucky kingdom label lac lance lane
7 last latter ledger leicester leigh lennon leroy lieutenant liver liverpool livingston lock lotu ltd lyle maize
7 manchester mansfield marble mare marsh mason matthew mccartney mcgee meat memo middlesbrough miller minc mistress
7 montgomery moth mouth muhammad muralitharan murphy namesake nasal nelson newfoundland no norway norwegian norwich
7 nur oak olive open oval own owner oyster pad paddy parcel pardon parish partial patel penny pepper percy peter phone
7 pile pine pinto pistol plastic plum pond port portion portsmouth pottery pound preston probation proclamation
7 pumpkin punch purple queensland quinn rabbit rack ranch recovere refuse registry rename replacement report
7 resignation respectively retrieve reveal reverend rib ribbon rice robert roger roll rooney rosemary rul sabah sage
7 salmon sarah sausage scarf scot seed sell sentenc serve settle shearer sheep ship shirt sign signature silk single
7 sister slide snail sock soon spear spit spr sprinkle stain stirl stolen stuart subsequent suitcase sunday sunderland
7 sutton swan sworn table tablespoon taint tape tasmania teaspoon teddy temporarily termination testify thame that
7 thompson thomson thursday tiffany title tobacco ton tottenham transcript tributary trophy tube tuck uk umpire
7 uncovere unearth unmark upon vacate valve vaughan vault vessel victor viscount volume waiver wallet walsh warwick
7 watford watson wednesday week which whistle white wife wilson winchester windsor winery with_my wool wrist yorkshire
7 zambia zealand
8 #act=topic/abstract/whole #hands=exam #object=scale :finish albert albion altar andrew angu ankle anne announce any
8 apple ashley avon axe bar barge bark barn barne basil bass bearer belgian birch bone bonus born bradford brent
8 brewery briefly bronze brooke browne buckingham bullion burgundy bury butler canal cape cardiff carlisle carriage
8 cassette castle cattle cedar chapel chapman charcoal charge chest chester cigarette circulate claim clare clay clerk
8 coat colonel complaint confirm consecrate constable container contaminate cornwall corpus countess county craig
8 crocodile cumberland curry custody danish death derby derbyshire dickinson disc discard discontinu discover
8 dismissal dissolution dock document donate dorset dry duchess duchy duff dundee durham dutch edinburgh eject emerson
8 emmanuel ep eponymou essex evan eventually father ferguson finish fitzgerald flat fletcher flintoff flour flower
8 fountain fourth fowler francy freighter frozen fulton gavin ginger glass gloucestershire golden gould grandson grant
8 gray grey grove harry header heir his hodgson holland holt home hood houghton hugh hull ian insert ireland itune
8 jackson jefferson jenkins jubilee june kent kidney lake lambert landy leak leave leinster length libby libel lily
8 liquor london lunch macdonald mackenzie magnate maple margaret maxwell memorandum mick middlesex middleton mp mr mrs
8 murray nephew norfolk norry north notification officially omit original oxford palmer paperback parker parsley
8 partially payment pearl peel pen pence pink pipe plantation plaque platinum plc plymouth posthumously potter powder
8 press previously prince princess promptly pseudonym purchase railway rca registration release remainder reprieve
8 return reynold river robinson robson ronnie ross row royce sample sand saxon seiz sheffield shelf shill shire soak
8 soda sole spell strawberry strip stump suffolk surrey sussex swansea swedish tablet tampere tavern terry throat tin
8 tonne toss treasurer troy trunk tyre uncle v van walnut warden warne watkin welch when wood wooden woodward
8 worcester wrap wreath zinc
9 <time> <why>_<why> ^_some and anderson arthur auction autopsy bail barrett barton baxter bean bed berry blackburn
9 blanket bristol burnt butcher camel candy cane charle cherry cheshire cinnamon clearance clive coconut contain corn
9 coronation correspondence court courtney cream cup date daughter deposit diary drop dy earlier edition eldest
9 england english entry examiner extract fa fake fin final follow formally frederick gile gill give gold graeme graham
9 half hall hand honey inscribe inscription irish iron iv jack jade james johan john jone juice keane knight
9 lancashire lawson lbw leed lewy lime lose mackay maid mail morry morton neck neville northampton oath obtain onto
9 overturn owen page palm part passport paste patch peach pend philip phillip plate postage print privy purse quarry
9 removal replace reprint rubber ruby rum sack salt scotland send sheet shipment sinclair sir skull son southampton
9 spinner spoon st stewart stud stuf subfamily submit substitute sued suspension taylor td telegraph thereafter thigh
9 third thorn throne towel trademark transfer trent used vale via vinyl virgin walton warwickshire water westminster
9 wheat withdrawn withdrew withheld write
10 abbey abbot accidentally admiralty afterwards amber ash baron baronet bourbon boy burial burrell bushel calf
10 campbell card cole commemorative confiscate cooke copper copy coroner coventry diamond dissolv elizabeth engrave
10 ferdinand file for fork galloway gazette green gum ham hamilton handwritten in injunction into johnston kit late
10 leg lemon letter license lord lumber manor manuscript march mary milk month morrison moss munster newcastle
10 nottingham nymex one orchard packet paper patent permission petition possession priory ramsey receiv red reinstate
10 reissu request retriev revoke ring salisbury samuel second sheriff smith somerset spencer stafford stamp straw
10 surname syrup talbot tender timber twice undisclose urine victoria wales walker ware welsh wicketkeeper wilkinson
10 williamson
11 another bath bottle box brother brown captain certificate coffee coin cotton creek dat deposition devon earl fraser
11 guinness immediately king leaf licence maiden november on orange ore ounce prior publish queen royal sale scottish
11 september suspend thomas under waiv webster whiskey william without yellow
12 #concrete1 affidavit april august bell blood december february gloucester head henry issu january july lamb lodge
12 log minute october originally record remove shortly silver sugar then
13 again coffin cork crown holder later seal until
14 after before mill mint name subsequently
16 first from
17 buy
21 by
"""
