"""What 4810 labelled goals teach about specific: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "3385004ac67776e7"
ANSWERS = ("no", "yes")
ROWS = """
-24 *
-18 #hands=unsized mindful
-17 daunt entrepreneurial importantly strive
-16 ^_0 ambitiou genuinely imperative openness realization someth undoubtedly vastly
-15 consciou disadvantage economically endeavor enormously fundamental fundamentally misguid perceive pragmatic
-15 profoundly realistic resilience resilient rethink standpoint surely technological truly unthinkable visionary
-14 accomplish accustome aspiration attitude behave civilize compell demographic embrace emphasize excite
-14 extraordinarily forefront frankly implication inherently lag meaningful perspective pessimistic predictable
-14 repercussion respect savvy scenario seriously socially sort terribly underestimate unpredictable unrealistic
-14 urgency worrisome
-13 accomplishment accountable achieve admire alienate appreciate aspect boomer capitalist conducive cynical decidedly
-13 defensively demonstrate economic energetic envision focus headway imagine immensely improve incredibly indifferent
-13 industrialize inevitably innovation innovative lately modernization motivate optimistic ours overly perception
-13 phenomenal politically postwar profound radically realize relevance responsive skeptical terrify trend underscore
-13 understandable upheaval vibrant vision what
-12 #first=vague/abstract achievement alike anticipate anxiou appall approach articulate astonish awe awful better
-12 broaden capitalism catastrophe certainly clearer clout coherent competitiveness complicate consequence
-12 conservatism cope courageou creativity crise culturally definitely destructive disparate diverse doing drastic
-12 empowerment endure esteem evident exert experience fascinate fearful feasible financially foremost foreseeable
-12 formidable frightene frustrate glamorou happier harder hugely impact improbable inclusive indicative indispensable
-12 inevitable jeopardize midst mood naive objective obviously outset outsider overcome perceiv philanthropy pivotal
-12 planner positively progress prospect prosperity prudent realism reflect risky sensibility sensible seriousness
-12 staggere strategy strengthen suicidal tangible troubl turnaround unbelievable uncomfortable undermine
-12 vulnerability worry
-11 acknowledge affluent agenda aggressive amaze ambition apt arrogant authoritarian aware awesome capitalize
-11 cinematic confidence consolidation constructive convinc creative depress deserve desirable diminish dire disagree
-11 distract diversity divisive downturn dynamic eager emergence emotionally emphasy emulate encourage endanger
-11 enjoyable equally ethic ethnically everybody explore feel flexibility generosity globally governance greatness
-11 gritty hardly helpful hesitant honesty imagination impatient incline increasingly incredible indifference
-11 initiative integration intellectual intelligent irresponsible irreversible job laud lessen lesson liberalization
-11 lik lot macro mind modernize morally motivation murderou necessarily necessity negatively notion notwithstand
-11 ought ourselve overwhelm patriotism peacemake pervasive precariou prevail problematic productive proponent pros
-11 psychologically pursu rationale reality reassure reformer relentless relentlessly remarkable reminder restless
-11 resurgence rightly scary seem selfish sense shameful shortcome showcase sober spectacle stability stealth
-11 stereotype stimulate stride study stuff supportive talent task thing think thoughtful thrill transform tremendou
-11 turbulence unconventional understand undertake viewpoint visually wary willingness workplace youthful
-10 absolutely absurd accelerate activism aesthetic aggressively aim arrogance assessment audience beneficial bigger
-10 bleak boast bureaucracy bureaucrat burgeon catastrophic cautiou challeng chaotic civic climate closer cognitive
-10 coincidence combate commitment commonplace comparable competence complexity concentrate confident confront
-10 consensu cultural cutback deepen destabilize deterrent devastation dictate difficult dilemma diplomacy
-10 disproportionate dissatisfy distinctly distrust disturb dramatic dramatically economical economy efficiency
-10 efficient effort entrench environmentally excellence extraordinary extreme fairness favorably firepower focuse
-10 foolish forceful fortunate fruitful fulfil futile geopolitical grappl grasp havoc heroic hinder honest honestly
-10 hopeful hopefully horrible idea ideology importance impunity incapable inherent inspire intensely intensify
-10 intensity intimidate invest irrational leverage maybe measure mediocre mentality myself nascent nightmare
-10 nonetheless nostalgia noteworthy obsess obviou organizational orient our outcome painful particularly perfection
-10 peril pessimism plausible pleas plight pose potential poverty precedent predict professionalism project prosperou
-10 prowess psychological quirky rational regrettable reliant remarkably repressive respectful robust sad saddene
-10 satisfy scope setback sincere situation skeptic skepticism socialism stabilize stakeholder startl stature
-10 strategic stress struggle subjective superpower sustainable sway tendency terrific tough toward tragedy tragic
-10 transformation transition transparency tricky turbulent uneasy unpleasant unpopular unprecedent urban vulnerable
-10 weary westerner withstand worse
-9 #act=topic/empty/whole #act=vague/abstract/part #object=hour #verb=get/empty ^_to accountability adolescent
-9 advancement advocate affirmative afraid aftershock aging akin ala anxiety artistic aspire assure atmosphere attract
-9 aura awkward backlash battleground behavior behavioral benefit beset bipartisan bolstere breadth brutal budget
-9 bullish business calm carnage cautiously centere certainty challenge choreography clarity community compassion
-9 competitive complementary conceptual consideration consistently contemplate continuation contradiction contrast
-9 convergence costly critic critical culmination curtail decent decisively deeply democracy democratically despair
-9 desperate desperately desperation detractor develop discipline discourage discourse dislike dismal disparity
-9 disregard distraction diversify downside dumb earnest ecological educational educator effectiveness embarrass
-9 emotional endit enjoy entertain enthusiasm envy especially evaluate event evolve excuse expectation exploit factor
-9 faltere flaw fledgl flourish foothold forecaster fulfill future generation global gloomy greatly grim groundwork
-9 hamper hardship heck heightene hi highlight horrific hour hurt ideological illusion immoral impetu impossible
-9 impress inability incentive inde inefficient influence injustice insight instability institution intervention
-9 intrigu ironic jazz justify kind laugh lax less lofty love mankind markedly math maximize me menace mentally
-9 metropoly militarily moderation moment moral morality moreover multilateral notoriously nowhere obstacle oddly
-9 opportunity outrageou outreach overshadow phenomenon ploy poignant politics populou practice_0 precisely prediction
-9 preparedness priority profitability proposition protectionism provocative pundit pursue quite react reasonably
-9 reckless reflection reform relevant rely remind reward rhetoric ridiculou role ruthless sadly schizophrenia sector
-9 sentiment sexuality sincerely sincerity sluggish social solve sophisticate spirite stabilization stardom stimulu
-9 storytell strong stubborn stunt stupid success suffer superiority suspense sustain tend terrible terrorism theater
-9 thrive tolerance tout tumultuou unacceptable undercut underdog unfavorable unfold unhappy unstable upbeat utmost
-9 utterly vie vigorou weaken weakness weird whatever wildly wonder worsen worst worthy yorker
-8 #act=vague/empty/whole #lack=vague #opinion #verb=make/thing 0_hour ^_four ability acceptable actively admiration
-8 advantage adverse advocacy afar affect afford affordable aftermath ahead align alleviate alter amuse analyze
-8 animosity anyway applaud ashame assess assumption attain attractive austerity avert awakene awareness backdrop
-8 balance ballet betrayal beyond blueprint bold bolster boom brutality budgetary burden campuse candid catalyst cater
-8 charisma cherish civilization clearly collaborative collectively comfortable communism comparison competent concept
-8 consistent context continent contradictory convince cooperate corporate courage cpd credibility credible critique
-8 crossover crossroad culture dangerou dangerously dar dare dazzl decisive denounce derail deter deterioration
-8 determination devastate dialogue difference differently difficulty dim disappoint disaster disastrou doom doubt
-8 drastically dream easiest economist emerg encompass engagement enhance enthusiastic entrepreneur environment
-8 epicenter everyday excitement expansive extremely extremism fabulou fantastic fascination fashion favorable
-8 feminist ferociou fi financial fledg forgive fragile fun functional geniu genre get_my gre greater happen harm hate
-8 heartland help hindere horror hostility humanity hypothetical ideal ideally inequality infrastructure insecurity
-8 institutional integrate interaction interest interpret journalism kan kid lackluster lament leadership listen
-8 logical look make_the maneuvere maverick me_$ mentor milestone minimize miserable mistrust mobility mobilize
-8 moderate momentum morale mutually myriad neglect nervou newcomer norm obesity obsession odd ominou oppression
-8 optimism orderly outward pac participation passionate patience payoff peaceful performance performer perhaps
-8 personality phenomena political portrayal posture potent powerless practical prais prelude pretty productivity
-8 promise proportion proven punish purely quo radical rattl recession reconstruction refresh reluctance repertory
-8 repression reputation respectable respondent restraint retiree reversal rigorou risk romantic seismic self shaken
-8 shaky sharper shift shun significance simpler simplicity slowdown someday somehow sound spirituality spite splendid
-8 spotlight spur stagnant stark stellar straightforward strategically strategist subtle surprisingly sympathetic
-8 tactic tactical tame thankful theme thwart tir tolerant too turmoil uncertainty underline unify uniquely
-8 universally unjust unlikely viability viable view vigilant virtue volatility vying we woe wondere woo wow
-7 #concrete=named/thing #first=activity/none #first=vague/empty #object=it #verb=save :abstract :hedge abide abstract
-7 academic acceleration accurately adjustment aggression alarm alliance alternative always among analytical annoy
-7 anybody around attention backer bali barometer beleaguer besides bickere blame bloodsh bode boost bor breakthrough
-7 brink brisk bully bureaucratic bustl capability capable cardiovascular careful caution centerpiece centrist
-7 charismatic chic choreographer circumstance clever collaboration collective communicate comparatively compromise
-7 concern concert conciliatory confrontation considerably constraint contemporary contribute conversely cop corrupt
-7 cost coupl coverage crime crisis curiou damn dampen danger decade define defy dependence desire deteriorate
-7 developmental devise dictatorship differe discriminatory discuss dissatisfaction distant dominate domination
-7 downfall drama eclectic economics educate effect effective elite emerge emission emotion empower engage
-7 enlightenment environmental environmentalist equality equitable error_in ethical everywhere evidenc evidently
-7 evolution exaggerate exceptional expert extent fairly familiar farce favor favore feasibility feat fiercely fiscal
-7 foe folk foray fortunately forum foster gadget gangster genuine geographically glad glamour gloom goodness
-7 governmental gradual greenhouse gruel guess hail happene harmful harsh haunt healthy helpless heroe hostile hour_of
-7 huh humane ignorance ignore imbalance immense immune implement impression impressive inconsistent indication
-7 industry ineffective inexperienc insane insider instinct intense interact internationally intrigue invariably
-7 investment irony irrelevant justification keen laker least legacy like likelihood likene literacy logistical
-7 longevity loser lure magnitude mainstay managerial maneuver manner market marketer mental messy metaphor mistake
-7 modest modestly monumental more motive mut nation nationalism navigate need needy negative neighborhood
-7 nevertheless newsroom nod noticeable nowaday obese outlook overdue overhaul overlap owe paradox participant
-7 partisan passion peculiar penchant pension perpetrator person pity plan pois policy pollster portray potentially
-7 powerhouse procrastinate profitable progression progressively prosper prove provocation provoke psychologist
-7 psychology rapid read_around readiness real reap rebelliou rebuild recognize reconcile reconciliation recovery
-7 regard relation relationship reluctant remake remembere renaissance repeat restrictive reunification rid safeguard
-7 sake secession secretive secular seemingly seldom seminar sentimental seriou severity sexy sheer shock sight
-7 significantly silly skill smoothly sociology solidarity somber speak spectacular specter squarely stance standstill
-7 statistically streamline strength structural stun stylish subject substantially sufficiently surprise symbolism
-7 systemic tackle targete tech technically tempt temptation tentative terror terrorist theoretical threaten topic
-7 tourism traumatic unaffect uncertain undecide uneven unfair unfortunate unfortunately uninsure unnecessary unsettl
-7 unsure unwill uphill upstate upsurge urge us usher vague violent visibility vivid volatile wag way windfall wise
-7 wonderful worsene wrack wrought yes youngster
-6 #act=create/none/part #object=bag #object=event #object=fitter #object=german #object=gym #object=h #object=liked
-6 #object=viral #verb=take/thing ^_at ^_five ^_sort ^_twelve abroad acknowledg adamant adequately advertiser affinity
-6 agree ai anguish ante appetite appointee appreciation appropriately argue array at_<time> at_a attraction backward
-6 bad bam basically bastion be_lik belief believer benign bilateral bitterly bizarre blatant borrower bother breakout
-6 brilliant broadly buoy busy ca calculate calculation campaigner centralize cerebral change choice cinema cis cleans
-6 cloudy code_<time> commend commit compassionate competitor complement con conclusion conscience consider
-6 contingency continually continuity contrary contribution convenient cornerstone crackdown crippl criticize crucial
-6 culinary curiosity debacle debate deficit deflation deliberate democrat democratic depend depression deserv destiny
-6 devote differentiate dignity dimension dimensional direction disagre disappointment disruption distort distress
-6 do_$ dole domestically dubiou ease eccentric echoe eclips ecosystem education efficiently elude elusive embark
-6 embarrassment encouragement enhancement enlargement enormou enterprise equity erode escalate evolutionary
-6 exacerbate exactly excel exceptionally expand expansion expatriate expectancy experiment far fashionable faster
-6 fear financ fitter flair focal forge frustration funny garner gay gaze gender get_fitter get_on get_to glimpse
-6 gloriou go_viral good gore gorgeou grateful grief growth gruesome guy h_<time> happiness happy hardene harmony
-6 harshly hawkish headach hemisphere hesitate historically hope hous hungry hurricane hurry imagery impair imply
-6 important impoverish impulse inadequate infectiou infight insure insurgency integrity intent intimate investor
-6 ironically isolation it_$ journalistic judg lack landscape lapse leap leftist legitimacy liberal libertarian lik_by
-6 linger lively luc masterpiece matter mature mayhem mayoral meaningless methodology mileage minority miracle modern
-6 motherland movie multinational neo niche noisy nonprofit nonstop normalization numerical obligation observer
-6 offense one_at ongo onslaught oppose orchestrate ordinary orientation outdate outnumbere outperform outrage
-6 outspoken overall overweight overwhelmingly pace pandemic paramount parity partnership passive persist persona
-6 philosophical philosophy physically plagu pledg poor precision prejudice pretend prevalent preventive pride
-6 principle procedural profession promote prone pursuit quiet racially racism rah raucou read_up really reason
-6 reasonable reasone redevelopment reduction reflective regional reinforce relax reliability remember reminiscent
-6 remorse repertoire resentment resident resist resolve responsibility revamp revive revolve rhythmic rife rubin
-6 russia sabotage satire satisfactory scare scenery science sectarian sensitivity shake shrink shy significant
-6 simulation singular skyscraper sleek slow slum smart socialist sociologist sonic sooner soprano soro spate spawn
-6 spearhead spiritual squandere student substantive supernatural survival sympathy synonymou talk taller tarnish teen
-6 tempere tense theoretically those thriller tiktok timely tolerate tone towards trait treacherou triumphant
-6 troublesome troupe turnout ugly uncommon underwrite unexpect unfamiliar up_$ uphold upscale upset useful ushere
-6 utter verge viciou viewer vigilance violence visibly visual vital want warmly weak wherever why wisdom witty yah
-6 yeah yo zapatero
-5 #act=vague/empty/part #lack=alone #object=bakery #object=bill #object=data #object=finnish #object=guitar
-5 #object=old #object=piece #object=reading #object=staff #object=stopping #object=subject #object=top #verb=ask/none
-5 #verb=grow/thing #verb=lead #verb=order/thing #verb=own #verb=post/none #verb=spend/thing #verb=test
-5 #verb=understand 0_0 0_h :inner :tells ^_lead ^_own ^_under ^_work ^_zero abandon abrupt absorb acceptance acclaim
-5 accolade action adapt addict adhere adherence adulthood advancer adviser affection afloat ager albeit alcoholism
-5 alignment ally alone alvin ambiguou analyst and_not anew angele anger angere animation anthropology anticipation
-5 appropriate architectural architecture ardent arena around_the assert atmospheric autism auto automotive autonomy
-5 avenge awake backbone bah bang basic be_a believe bias bitterness bloc blockbuster boon bounce brave broadway brunt
-5 bunch burbank bush bystander category chance charm chemistry childhood chord cite cleanup clinical clipper closely
-5 collaborate combat comeback comfort comparative compare complete_0 complex comprehensive compute concede conceiv
-5 condemn conflict conform confuse congratulate conquer consciousness conservative consolidate constantly consultant
-5 consumer containment contend contentiou cordial core correlation countere countless country course crazy credential
-5 credite critically criticism cruel cumulative curb curriculum deaf debt decliner defiant definite degree delicate
-5 delight demeanor demise department_$ dependent devotion differ disagreement disapproval disarray discontent
-5 discussion dismay disrupt distinction dominance dweller eagerly earn earthquake easier echo ecology ego element
-5 eliminate elsewhere enact endorse energy enforcement ensemble equilibrium er era eradicate erratic es essence
-5 essential even ever everyone everyth evil excellent expensive exploitation extremist fac fact failure faith fascist
-5 fatigue fault fend finnish fitter_<time> flamboyant flexible flung fond foreigner forgiveness frail framework
-5 frantic freedom friendship fringe generate generou geography gesture get_through give_0 gratitude gravity grip hah
-5 hard have_not heed heyday higher_$ highly holocaust homeowner homosexual horizon hospitality hour_<time> housewife
-5 humanitarian humiliat i_have illustrate impartial implicit improvement incompatible incompetence indicator
-5 indirectly inflationary influential influx infuriat initiate inspiration inspirational integral intention interfere
-5 interpretation intricate jeopardy jitter keep keep_a knick knowledge kremlin latitude lean lend lifelong lobby
-5 logic loom los lov luckily luxury lyrical magnet mantra marginally me_and mean meddl memorable merely merger mess
-5 mighty militancy millennium misery misunderstand mobilization modele moderately monetary much muscular mutual
-5 namely narrative nationally necessary neurological new nobody nonpartisan nonsense offensive openly opera opinion
-5 opponent optimal order_in organization outscore oversight overtake overview own_the participate pause pave
-5 penetrate people persecute personally persuade philharmonic pinpoint planetary pleasant plenty polite pollution
-5 poorly popularity populate pos possibility post_three powerful praise predecessor prepare presence pretext
-5 prevention problem progressive projection proliferation prominence psychiatry publicity push quake quality rapidly
-5 ravage reaffirm recognizable reel regardless regime regret relatively reliance renewable renewal republican
-5 research resonance respond restive retaliate revival revolutionary rivalry rooky rude sadness safety sag scar
-5 score_of scrutiny se segregate shame shine should shrunk signale sinister sloppy somewhat southeast spatial
-5 speculative spend spirit spontaneou stable steadily stop_<time> strife stringent strongly subdu suburban sudden
-5 summit sure surge surpass surpluse sweep swing tal tango target task_$ technology tempo tension thank the_bakery
-5 the_house the_subject theatrical them_on threat tilt time_$ time_<time> tomorrow tonight totally trauma tremor
-5 triumph trouble trump ultimately ultra underly unemployment unfairly unforc unilateral unity universal unnotice
-5 unreasonable unseen unsolv up_a upcome urgently us_on value venture vet villain viral voter vow warmer warmth
-5 wartime wast watcher waterfront weakene wealth wealthy welfare widen will_be with_the wrong yen yet younger
-5 yourself
-4 #act=activity/empty/whole #act=activity/none/whole #act=change/abstract/part #act=finish/thing/part
-4 #act=light/thing/part #act=vague/thing/part #act=vague/thing/whole #concrete=finish/person #concrete=finish/thing
-4 #first=change/abstract #first=light/thing #first=topic/none #object=budget #object=community #object=course
-4 #object=foot #object=handover #object=incident #object=javascript #object=kg #object=project #object=room
-4 #object=score #object=shed #object=something #object=stone #object=studying #object=win #verb=attend/thing #verb=be
-4 #verb=be/abstract #verb=catch #verb=coach/thing #verb=cut #verb=give/none #verb=listen #verb=look #verb=order
-4 #verb=plan #verb=post #verb=sort #verb=speak #verb=study #verb=understand/thing 0_down 0_set 0_stone :comparative
-4 <time>_whatever <why>_i ^_be ^_everybody ^_from ^_keep ^_leave ^_more ^_order ^_post ^_prepare ^_save ^_speak
-4 ^_study ^_three ^_understand a_day accommodate accuracy accurate acquisition activity actor addiction
-4 administration aeronautic again_<time> analyz anarchy anyone anywhere apartheid applicable arbitrary architect
-4 argument arise arous assassination assortment asthma at_least athlete auntie authoritative autonomou avoid badly
-4 balk ballroom banker bargain battere battlefield behaviour betray big biggest bite_<time> blitz blow blunt
-4 bombardment bothere bravery bring buzz cabaret career catere caucuse cavalier certain chao characteristic
-4 characterize charitable chee cheer china citizen clarify cleaner clue co coalition coincide coliseum comedy
-4 communist community_$ commuter compensate conception condemnation congestion considerable constellation constituent
-4 constitute contagiou contender contributor convention conventional convey corruption councilman counter cozy
-4 cpd_<time> create creation criminal criterion cross_functional cruelty crusade cry cuisine culprit cushion cute
-4 czar dane daylight deal decay dedication deem defensive defiance defuse demonstration denounc densely deprive depth
-4 destination devaluation developer different dime discomfort discredit disgruntl disorder disturbance do domestic
-4 downtown dull eastward easy electorate employment enable enactment endless enforce enough enroll entertainment
-4 entrant eradication erotic espionage establishment ethan ethnic evade evaluation evene_<time> exercise exhibit
-4 expenditure experimental explanation expression extinction facilitate faculty fade fantasy farther fate festive
-4 fierce five_new fluctuation forcefully forecast forget form_0 forthcome franchise franco frau fray friendly funk
-4 fusion gainer gap garnere gase gen genocide ghetto glance glaze goal godfather going goodwill great griev guidance
-4 gut hallmark hatr have_get hazard headache heal here heroine homeland homicide homosexuality honore horsepower how
-4 hub hubble human humidity humor hunger hurdle ill impasse in_our inappropriate individual industrial industry_$
-4 inflict insist insistence instead_of interactive intolerance involvement ire isolate issue japan javascript jealou
-4 jok judgment kg_<time> kilometre_in kodak landmark laugh_at layoff lead_a least_three legitimate lesson_<time>
-4 level levin liberate limbo limelight limitation lingere linguistic little livelihood lo loo loudly loyalty luck
-4 lull lur luxuriou magnificent maintain majestic management manipulate mao marginal markete marquee mas maturity
-4 mayor med meditation mel merit might minimal minute_one mission mistaken mom murky music muster my_class my_german
-4 my_mentor mystical myth narrower nationalist nature ne neighbor network never_have nice nicely nickelodeon noir
-4 noise non none nonfiction noth notoriety obscure of_0 of_cpd offset oh on_tiktok on_with operational orchestra
-4 ordeal organize orlean our_choir ouster outline overcrowd overlook overse oversea ozone pacer parallel particular
-4 pas path patient patriotic pere perfectly peripheral persecution persistent persuad philosopher physical physics
-4 pleasure pledge poetic politician pollutant pollute por postseason practitioner prepare_for prestige prevalence
-4 profit program programmer project_<time> prolong prosecute protract proximity psychiatrist psychic public publicize
-4 punitive purge quantitative quantum quartet quest racial racist raptor rash rather read_0 realm recent reciprocal
-4 reclusive reduce region regulatory rein relaxation reliable religion religiou remedy remotely reprisal resort
-4 responsible retribution retrospective rigid rogue rural sacrifice sanction save scenic scholar scientific scientist
-4 scratch_<time> segregation selective sens sensitive shadowy shape showdown sigh similarity similarly sizable slew
-4 slump soar society soften solution sorrow sorry sort_the soviet sphere spree stalemate statehood staunch stave
-4 steady stigma stone_<time> stop strange streak study_0 stumbl suburb successful support suppose susceptible swath
-4 symbolic symmetry symphony symposium taboo tax taxpayer tea_<time> technical tel ten_hour tenor term the_course
-4 the_department the_guitar the_mentor the_room the_year themselve theological therapeutic thesis thorough three_time
-4 tiktok_<time> titanic to_get to_listen to_person topple total touch traveler trickle true truth tu tumble tun
-4 twelve_<time> twentieth ultimate undate undergraduate undocument unemploy unique universe unleash unrest unsafe
-4 unusually up up_on upgrade upward urg use_my ut utilization utilize vain vanguard vehemently vengeance versatile
-4 very vigorously vocabulary vocational voice wage walkout wan warfare wave weathere whatsoever wholly wick wilder
-4 win_<time> windy wish wit without_stop wo work_on world yours youth
-3 #act=activity/abstract/whole #act=change/same/whole #act=light/none/part #act=vague/abstract/whole #amount=rank
-3 #amount=share #check=rank #check=share #first=change/same #first=create/abstract #lack=topic #object=and
-3 #object=assembly #object=assessment #object=business #object=chair #object=colleague #object=cosier #object=degree
-3 #object=form #object=garden #object=go #object=got #object=ideas #object=join #object=kilometre #object=max
-3 #object=number #object=organic #object=prom #object=python #object=say #object=set #object=student #object=walk
-3 #object=way #verb=be/empty #verb=bite #verb=bite/thing #verb=bring/thing #verb=brush #verb=brush/thing #verb=build
-3 #verb=coach #verb=have/none #verb=hold #verb=hold/same #verb=improve #verb=keep #verb=lift #verb=lift/abstract
-3 #verb=listen/none #verb=love #verb=love/thing #verb=master #verb=master/thing #verb=network #verb=network/none
-3 #verb=plan/thing #verb=prepare #verb=prepare/thing #verb=reduce/abstract #verb=revise #verb=save/thing #verb=sleep
-3 #verb=sleep/none #verb=solder #verb=solder/thing #verb=sort/thing #verb=speak/empty #verb=stay #verb=touch
-3 #verb=touch/thing #verb=want/thing #verb=work #verb=work/thing #verb=write/none 0_degree 0_kilometre 0_or 0_word
-3 0_year :light :mass <time>_check <time>_concert <time>_for <time>_i <time>_in <why>_have ^_attend ^_brush ^_budget
-3 ^_build ^_coach ^_gym ^_look ^_master ^_may ^_one ^_our ^_python ^_raise ^_sleep ^_solder ^_spend ^_take ^_ten
-3 ^_top a_bite a_job actually all_staff alto alumni and_i answer_to anyth anyway_$ ask at_work back_to become_a
-3 become_the bill biology bite book_$ breathe broad brush_up business_$ by_my care catch_up check_up coach colleague
-3 complain concert_<why> conference continue cool cosier cosier_$ course_<time> cover_$ cry_at dad_$ degree_$
-3 delegate development diabete direct do_someth do_the down_on e_g else error event_$ event_<time> everybody_in exce
-3 expect explain express fail fair fluent forty forward from_my from_the garden_<time> get_the give_back goal_be
-3 good_idea grade gym_$ handover_<why> have_$ health higher hold_it hour_on house_<time> i_be idea_<time> identify
-3 in_japanese in_my increase intend invite involve journey kilometre know language law leader like_to listen_to loud
-3 machine_$ manage mark_code max_0 may_i middle mode model more_<time> my_co my_colleague my_community my_javascript
-3 native_<time> network_$ nicer not_touch of_me of_my of_study on_myself on_top or_not our_school our_town partner
-3 pass_$ past pay_0 perform person_for phd photography power prep prom proposal put_0 python_0 raise rat re
-3 recognition recruit recruiter_to rehearsal relative response revenue roman roman_gallery routine somebody spare spe
-3 specific speech stage statistics stay step still tailor take_a team_$ technique tell the_account the_family the_go
-3 the_music the_new the_roman the_whole theory therapist tie timetable to_keep to_me to_take together together_<time>
-3 top top_of town_<time> try_to turn turn_0 understand_the up_with voice_in wake warm warn weather welcome well
-3 whoever work workshop write_<why> young zero
-2 #act=activity/thing/part #act=change/thing/part #act=create/abstract/part #act=finish/same/whole
-2 #act=named/thing/whole #act=topic/none/whole #act=topic/person/part #amount=hours #check=hours
-2 #concrete=change/abstract #concrete=vague/abstract #first=topic/person #first=vague/none #object=a #object=aim
-2 #object=alive #object=better #object=board #object=book #object=braver #object=clue #object=confidence
-2 #object=developer #object=docker #object=duty #object=error #object=excel #object=find #object=g #object=game
-2 #object=goal #object=grip #object=head #object=heart #object=help #object=hunting #object=interview #object=job
-2 #object=k #object=link #object=lot #object=market #object=me #object=method #object=one #object=or
-2 #object=photography #object=plumbing #object=progress #object=relationship #object=research #object=respect
-2 #object=revenue #object=sales #object=scrap #object=senior #object=session #object=somewhere #object=standard
-2 #object=start #object=strong #object=stuff #object=take #object=task #object=thing #object=use #object=wpm
-2 #verb=attend #verb=be/thing #verb=beekeep #verb=beekeep/thing #verb=behave #verb=call #verb=call/person
-2 #verb=catch/thing #verb=collect #verb=collect/thing #verb=continue #verb=continue/thing #verb=cut/none
-2 #verb=declutter/none #verb=develop #verb=drive #verb=earn #verb=feel #verb=feel/abstract #verb=file
-2 #verb=find/thing #verb=finish/empty #verb=give/thing #verb=have #verb=improve/abstract #verb=introduce
-2 #verb=introduce/person #verb=know #verb=know/thing #verb=lead/none #verb=lead/thing #verb=lend #verb=look/thing
-2 #verb=pass/none #verb=pull #verb=raise/abstract #verb=read/none #verb=reduce #verb=revise/thing #verb=run/none
-2 #verb=secure #verb=sign/empty #verb=solve/thing #verb=speak/none #verb=stand #verb=stand/thing #verb=stay/thing
-2 #verb=strengthen #verb=strengthen/thing #verb=study/thing #verb=take #verb=upskill #verb=use #verb=use/thing
-2 #verb=want 0_<time> 0_<why> 0_chemistry 0_day 0_k 0_lesson 0_m 0_plumb 0_wpm :daily :decide :modal :opinion
-2 <time>_into <time>_of <time>_off <time>_release <time>_start <why>_in <why>_say ^_beekeep ^_catch ^_collect
-2 ^_continue ^_cv ^_feel ^_fewer ^_file ^_finally ^_handover ^_know ^_lift ^_patient ^_plan ^_put ^_reduce ^_scale
-2 ^_secure ^_sign ^_six ^_solve ^_someth ^_stand ^_student ^_two ^_upskill ^_use a_0 a_calmer a_clue a_few a_full
-2 a_little a_native a_nicer able about_pension accent accent_<time> act active advance an_expert and_<why> and_if
-2 and_the answer app_$ art artist as as_a as_discuss average balance_$ be_<why> be_more be_the be_to become_an
-2 beekeep befriend board_to book_system braver bring_the by_palm calmer cause chang channel_<time> choir clue_about
-2 code compliance computer contribute_to corridor credit cut cut_down day_<time> decision declutter_$ director doe
-2 down_in employer ensure ethics exception_$ exit expense few figure finance find_my find_out five_<time> for_$
-2 full_potential fund generally german get_somewhere grip_with group_$ grow_the gym gym_0 habit handle hat_<time>
-2 have head_<time> history holiday homework hospice hospice_$ i_want in_law in_the incident intensive it_<time>
-2 japanese job_hunt k_<time> kg kg_$ lead learn_about level_<time> like_a like_our listener literature lot_of lovely
-2 make_progress market_$ method minibu money movement musical my_aim my_confidence my_game my_group my_niece
-2 my_parent my_prefect myself_<time> myself_in never_make new_book next_time nicer_garden not_a number of_a of_code
-2 older once_the option or_other organise other_<time> out_<time> page_0 palm_<time> pay pension_and person_in phase
-2 pivot pivot_table positive possible practice_$ prefect presentation profile put_in python recruiter
-2 relationship_with relative_$ rent_$ retail rewrite round_the row_machine run_the s_$ safer same scale score season
-2 secure_the see seriously_$ sharp sheet_$ sight_read six_new so solder solve_the some_research somewhere
-2 somewhere_with sponsor stand_up start stop_be stronger student_will stuff_<time> survey system talk_about teach
-2 teacher tell_<why> temper the_advice the_business the_club the_committee the_food the_holiday the_hospice the_hous
-2 the_kid the_market the_row the_school the_sheet the_thing the_time the_weather the_workshop their_full thesis_0
-2 this three_$ three_<time> time_<why> time_with to_grip to_my to_stop town_$ tribunal trip turnover two_hour up_for
-2 ups upskill visible ward_0 watch watch_$ weigh weight_$ what_the whatever_come whenever whether will_behave
-2 will_not with_our work_<time> wpm wpm_$ you
2 #act=activity/abstract/part #act=activity/thing/whole #act=change/none/part #act=create/thing/whole
2 #act=finish/none/part #act=finish/none/whole #act=finish/person/whole #act=light/empty/part #act=light/thing/whole
2 #amount=money #check=money #concrete2 #concrete=change/none #concrete=topic/thing #first=change/none
2 #first=change/thing #first=finish/empty #first=vague/thing #object=article #object=b2 #object=bank #object=bed
2 #object=box #object=card #object=certificate #object=chess #object=chisel #object=clinic #object=club
2 #object=coursework #object=crawl #object=dry #object=duolingo #object=elected #object=email #object=everything
2 #object=exam #object=example #object=fewer #object=firm #object=folder #object=free #object=good #object=group
2 #object=hired #object=home #object=is #object=kit #object=let #object=licence #object=made #object=meeting
2 #object=mitre #object=national #object=note #object=nurse #object=parkrun #object=permit #object=photo
2 #object=portfolio #object=pressure #object=priya #object=promotion #object=pronunciation #object=puzzle #object=safe
2 #object=shift #object=socket #object=someone #object=sorry #object=sport #object=spreadsheet #object=squat
2 #object=sugar #object=teacher #object=team #object=test #object=timesheet #object=training #object=trust
2 #object=vegan #object=video #object=visitor #object=voice #object=walking #object=work #verb=answer/thing #verb=book
2 #verb=book/thing #verb=chair #verb=clean/thing #verb=complete #verb=cycle #verb=eat/thing #verb=find #verb=fix/thing
2 #verb=gain #verb=go #verb=go/thing #verb=hold/thing #verb=log/none #verb=memorise #verb=memorise/thing
2 #verb=mentor/thing #verb=paint/thing #verb=pass/thing #verb=pay #verb=post/thing #verb=present #verb=publish
2 #verb=publish/thing #verb=reduce/none #verb=run/thing #verb=say/thing #verb=see #verb=shadow #verb=shadow/thing
2 #verb=sharpen #verb=sharpen/thing #verb=show/thing #verb=spend/empty #verb=stretch #verb=talk/thing #verb=tidy
2 #verb=tidy/thing #verb=turn #verb=update #verb=update/thing #verb=visit #verb=visit/thing #verb=wake #verb=wake/none
2 #verb=walk #verb=write/thing 0_and 0_attendance 0_from 0_house 0_in 0_kg 0_length 0_of 0_supervise 0_time 0_to
2 :meets :vague-thing <time>_0 <time>_at <time>_out <time>_that <time>_the <why>_all <why>_so ^_<time> ^_answer ^_b2
2 ^_cycle ^_descale ^_gain ^_go ^_half ^_honestly ^_i ^_lose ^_memorise ^_new ^_oil ^_paint ^_parkrun ^_present
2 ^_promotion ^_publish ^_screen ^_shadow ^_sharpen ^_smart ^_stretch ^_sunday ^_telephone ^_that ^_try ^_update
2 ^_visit ^_want ^_whole a a_month a_weather after_that against all all_seven allotment along_the and_0 and_then app
2 approve article_to at_my b2_in bandage bank be_0 be_make beat bench_0 bench_press blog blood_pressure book_the
2 bookkeep boss break by_a carol channel chapter_0 chem_$ chess chisel class_<time> clean coffee_machine college
2 come_to comment course_$ coursework cpr dad decide deep deep_work deploy do_not doc doctor draft drive_licence dummy
2 early electricity eleven email emergency_fund every_parent father fence_<time> final_of finally_listen finish_the
2 first_$ five fix_the flexbox flexbox_froggy folder food_hygiene for_ten for_the froggy from_scratch front_crawl
2 garden gate_$ get_at get_hire get_in gift go_swim go_vegan going_to good_<time> good_i governor gran grandad
2 grandad_$ grid guest half_hour hand_in handbook handover_$ have_be have_my have_the head_to hello help_$ home_$
2 honestly_i hour_<why> hour_and house_point hygiene i if_the in_a in_bed in_english in_nature in_show include
2 infection information inspector invoice its_<time> joint keep_the kg_of lab ladder landlord launch learn_0 learn_the
2 lecture_$ leed_<time> legacy_code lesson_with level_0 life_<time> linkedin_learn loan local log_0 lose_0 make_0
2 manager maths memorise mentee migrate mile minute_of mistake_<time> mitre month_<why> muscle_<time> my my_linkedin
2 my_neighbour my_pe my_tea nature_$ neighbour_in not of_deep ofst on_linkedin once_<time> one_of onto_the
2 open_question or organise_a other our_save out out_my page_$ paint_the parkrun parkrun_<time> pe pe_kit person_who
2 petty phonic play_chess please_$ plot_0 portal press_0 pressure_$ priya product promotion promotion_to publish_in
2 pupil_<time> question_in raise_0 reach_0 read read_the refresher remain reopen report_$ restaurant rise rule
2 satisfaction_score save_account scout screen_time session sharpen shout six_more sleep slide_up smart_goal so_far
2 socket spreadsheet stand statement step_<time> straight stretch_<time> sugar_in summary summer sunday supervision
2 table_<time> table_up take_0 take_me take_the tally teacher_$ ten_minute tenant test th than_<time> that_<time>
2 that_be that_we the_0 the_allotment the_boat the_coursework the_district the_dummy the_fence the_final the_gate
2 the_head the_legacy the_portfolio the_pta the_share the_shed the_two the_ward them then_$ there_be thing_<time>
2 tidy_up time_from timesheet to_<time> to_a to_have to_reach to_school twice_<time> under_0 up_at user vegan
2 vegan_<time> vegetarian verse_0 video visa wait want_my waste weather_app what_i who will_become will_do will_take
2 win_the wipe_down word_$ your
3 #act=activity/empty/part #act=activity/person/part #act=finish/abstract/part #act=finish/thing/whole
3 #act=vague/none/whole #amount=score #check=score #concrete=activity/person #first=activity/person #object=boy
3 #object=brother #object=cash #object=department #object=family #object=idea #object=ielt #object=least #object=life
3 #object=listener #object=minute #object=money #object=outstanding #object=post #object=refrain #object=request
3 #object=saving #object=sleep #object=sub #object=swimming #object=tomatoe #object=tyre #verb=apply #verb=ask/thing
3 #verb=be/none #verb=be/person #verb=become #verb=commit #verb=commit/empty #verb=ensure #verb=ensure/thing
3 #verb=get/same #verb=give/person #verb=grow #verb=have/empty #verb=join/thing #verb=like/thing #verb=max
3 #verb=max/thing #verb=practice/thing #verb=reach #verb=reach/thing #verb=review #verb=review/thing #verb=rewrite
3 #verb=rewrite/thing #verb=set #verb=set/thing #verb=smoke #verb=smoke/none #verb=spend/none #verb=watch
3 #verb=watch/thing #verb=win #verb=win/empty 0_for 0_into 0_minute 0_new 0_on 0_with :absolute :person <time>_get
3 <time>_report <why>_$ ^_apply ^_become ^_bench ^_commit ^_ensure ^_finish ^_food ^_gas ^_get ^_give ^_grow ^_ielt
3 ^_join ^_life ^_never ^_refrain ^_review ^_rewire ^_rewrite ^_see ^_set ^_the ^_tidy ^_watch a_fortnight
3 a_medication accept at_five attendance bach backhand before_buy below_0 blog_post box bridge brief bring_one
3 brother_$ by_heart calendar call_home can car case ceil chat chem clinic clock come_$ common completion contract
3 coral crew currently dark dead descale district do_some duolingo duty either elect employee end episode error_$
3 essay every_time everyone_in exam finally firm firm_<why> five_$ fortnight fortnight_$ gas_safe get_a get_it girl
3 goal_<time> he head_boy headquarters heart_<time> his hour_$ how_many hundr hymn ielt ielt_0 improve_my in_$
3 in_german inbox irregular italki italki_lesson journal kettle learn_my licence lift like_my loop lottery lung man
3 map me_<why> memory menu merge move_up mr mum_and my_brother my_ex my_life my_voice my_year myself_$ national
3 neighbour netball never niece no_more now_and nurse old on_our on_the once one_$ only_$ organic outstand_<time>
3 own_$ ownership p panel peer_group petty_cash phone_call platform please point practice_my present profile_$ proper
3 property pull_request quit_smoke reach refrain_from relay repair rewire save_0 scale_$ scheme school_<time> select
3 sentence set set_up shed short since smash smoke_$ solve_0 some_weight spend_<time> spotify spotify_<time> squat
3 stair starter stranger stretch subscriber suit supervisor swap sweet switch ta takeaway takeaway_<time>
3 teach_assistant than_0 the_<time> the_firm the_first the_grammar the_green the_gym the_northern the_petty
3 them_<time> them_<why> thirty tidy time_for time_i time_table traffic tram trap trial trustee two_<time> up_the use
3 visit walk ward week what_be whole_of will_get wine with_<time> work_in write_$ write_down x year
4 #act=change/thing/whole #act=light/person/whole #amount=count #check=count #check=result #check=rhythm
4 #concrete=vague/thing #first=activity/thing #first=create/none #first=light/person #first=topic/empty #hands=partly
4 #numbers #object=alcohol #object=attendance #object=bought #object=chapter #object=employee #object=feedback
4 #object=getting #object=level #object=light #object=mentor #object=peace #object=question #object=right
4 #object=splashback #object=water #object=whole #verb=come #verb=cook #verb=find/person #verb=finish
4 #verb=give/abstract #verb=join #verb=log #verb=lose #verb=lose/thing #verb=record #verb=rehearse #verb=take/none
4 #verb=try #verb=try/thing 0 :create :deliverable :granted :prize <time>_<time> <time>_a ^_as ^_ask ^_cook ^_log ^_my
4 ^_quit ^_rehearse ^_win a_b a_night abandone abel aboard above abruptly accompany ace achille add addition
4 additionally administere admiral adobe aged album alcoholic all_0 allegation allowance although ambrose amend amir
4 ancestry anchore annually antenna apache apostolic apparently appearance apprentice arch armore arrival arsenal
4 artifact artillery ashore assign association attacker attend_<time> attribution authorization authorize
4 autobiography away b2 backup badminton barbecue barber barry bate baton be_in bedroom bee ben beth better_<time>
4 bicycle bin birthday bite_of blake bleed bo bogu book booker bookstore borough botanical bowie bowman breaker bribe
4 broadcast bruise build_a bull bulldozer burgess burke burton but cab caller canyon captivity care_$ carpenter carrot
4 cash ce ced cell cent centimeter ceramic ceremony certification chain chamberlain chapter_of chartere chassy check
4 chromosome chunk cigar circuit clan clau clear clip close cloud coal coast cobra cola collection collide colonist
4 columnist comb commission commissioner commonwealth company compound compress conditional cone confidentiality
4 constituency contact convent convict convoy copyright cordone corner corp council courtyard crater crawl crush cub
4 cube cultivation curse cyclist daily damp dan day de debry debut debute decoration defective defender deflect
4 defunct deity den denomination dental dentist deputy derive derrick descent designate desk detain development_in
4 device digitally dinar dinner diploma directly disappear disciplinary disclose discovery disguis dispers disperse
4 dispute ditch diver documentation dolphin dop down drainage drop du dugout dwarf edible edit editor eleventh emperor
4 employee_of entitl enzyme equivalent eric erupt estate etymology evacuat evidence examination exclusive exemption
4 expiration extra extradition fairway fairy falcon fall farmer feast fetch fielder fine first_in fist flame flute
4 foam foil food football for_my forbidden form formula found fra fragment fre freeze fresh fungi fuselage gag
4 gardener genera get_0 give_us glue goods google granddaughter grape graveyard griffin guard gunman hammer hander
4 hang hastily hat headmaster hectare helicopter heroin hick hid higher_in him hog hogan hole homere horn hospital
4 hospitalize hot hunt husband identical illegal immunity imprisonment in_wound inaugurate incorporation infant
4 infringement inheritance inherite inn inspect interpol interrogate interval invitation issuance jake jam jasper jeep
4 jerry jersey jewelry joe join judge jungle keyboard kick kickoff kilo knee lacrosse lava leach league lease levy
4 librarian life_$ limousine lin liner ling littere lok lookout lounge luke m manufacturer marine mark mascot mask
4 mausoleum medication medication_error melt member membrane memorabilia mention metallic microwave midway mike miller
4 milligram miner miss mobile month_$ more_of morn mosquito mount mountain mourner munition murdere n nan napoleon
4 natal nationality navigator nestle never_be nickel nicotine night_$ noble noel not_one note notebook noun numbere
4 obstruction occasionally opener operator opium oracle order outer outfielder outside overdose overland overnight
4 oxygen packer panther paragraph parole part_in paternal penguin perch periodically permanent petit petroleum
4 pharmacy pier pinch po poisone policeman poppy porter poster poster_about pour practice_scale prayer pregnant
4 preliminary premier presumably principality printer prison prisoner procession prohibite propeller protective put_up
4 pyramid quote rac racket raid rail rain rais random ranger rare read_<time> rebellion receipt recently recess
4 record_myself recycle refuge rehearse rejoin relegate reliever reopene repatriat resignation rest_of retire right
4 rite rocker roe royalty rul rust sabbath sacr saint sap saunder savoy scam scan scrap search sec secretly seizure
4 sell seller service settler seventh several shark shaw shelter shortene shower shrub sign sixteen sixth sketch
4 skillet skinner snack sodium soft sol solitary song sonny source spa spat special specy spider spinal splashback
4 spokesman spokeswoman springer square sri stray sub subpoena subsidiary subspecy sue summon supermarket surgery
4 swiss sylvester tai tank team team_<time> teller temple tenth terrace that_really the the_month the_north the_price
4 the_rest theft theorem thermal thickness thieve thunder tiger to tommy torah touchdown track transmission travy
4 treasury tribe tribune triple tucker tunnel turner two type tyrone underwear unoppose unsuccessfully uranium usage
4 vacancy valid valley varsity veil vicinity victor villa voivodeship vs wall wanderer war warrant watt wav weed
4 weekday wheeler where whereabout while widow wilkin win_best winger with_my woman wound_care woven xi yate year_$
4 zimbabwe zip
5 #act=finish/person/part #checks1 #concrete=change/thing #first=finish/person #object=satisfaction #verb=become/thing
5 #verb=better #verb=better/none #verb=come/none #verb=finish/thing 0_chapter 0_customer :event <time>_be <why>_one
5 a_first abbreviat abduct ablaze absentee accord activate adjourn afternoon agent airway alan alison allege alphabet
5 always_$ ambulance anchor android animal ann antarctica anthrax appointment approximately archive ark army arrest
5 asbesto audio aunt backstroke bait baker balloon band banquet barrack basin basket be_on beach bear beaver belly
5 below belt berth beverage billy bird blackwater body bow bowler brass breeder brewer brush bud buffalo bumper cage
5 calcium canada canary captor caretaker carpet carve catalogue catcher cathedral cave cement cemetery centenary
5 certify chair chamber chapter charg chemist chip chronicle chuck church citation clark classify classroom_<time>
5 clause codewar_<time> collin commodore compilation complete_the compression conceal confederate contamination conte
5 content continue_professional conversion cordon counterfeit courier courtesy courthouse cousin cox crisp cross
5 crouch crow curtain customary dalton dam dawn decorate decree denote depose descendant dessert dexter dictionary dig
5 discography dish disk dismissal div dixie donation double drain driver driveway drown duchess duck dudley due duke
5 dusk dust dynamite each_$ eat eight elephant embassy emergency emir emma enlarg episcopal equalize evergreen
5 explorer explosive extension false farm feather feed fifteen fifth find fingerprint fixture flesh flotilla flowere
5 flown fluid fog follow foot for_<time> forc foreman formal format former fourteen fourth freight fruit fumble
5 funeral fungu fur gallon garland garrison gently glacier goalkeeper goose grandmother granite grant grave greenwood
5 grocery guinea guitarist gun hamburger hamstr harper hast haye hearst her herd hereditary highland hollow honorary
5 hook hooper hopper howe however hulk i_will i_would illuminate import imprisone indefinite induct infantry informant
5 initial injure injury install instant instruction intake intermediate intermittent invent inventor island j jan
5 jenny jimmy jo jumper kickback kiss kroner kyle lady lambert lar last laundry le licens lid lightly line lineage
5 linkedin lion lip lobster loch locomotive loose lower magistrate make_a malik mantle marijuana mason massa match
5 mate material meal medal memo mercantile methodist mid miniature ministry mirza misdemeanor mistakenly mistress
5 mixture module moisture monthly more_than morrow motel mother muddy my_practice nak namesake nelson newsletter
5 not_to notice nun observation of office officer or_better orchid ordain organ origin other_person oven paint palace
5 pan pant papal pardon pardone parliament partial pastor patty payment peace_$ peck pencil pirate pizza poem poison
5 pole police pollard pont porch poultry premiership price prize processor proclamation professional_development
5 pronunciation protocol proxy publication publisher punt quaker quantity quarantine rana raw razor reassign receive
5 recipe reconstruct recorder rector referenc reference refund regular regularly reprieve reservoir residence resign
5 rotary round rub rutherford sail sailor sally sam scoreboard screw seasonally seat sentenc shaft shoe shop shoulder
5 sid sim sister situat six slice slid slot small smuggl snow soap soil soldier solicitor soon specification speedway
5 split spun ss statue steel sterl sticky stoke stomach strewn striker subscription subsequent sun surface surrender
5 swamp swear swollen tan tanker tap tate te tear telegram ten tent terminal terminate termination terrestrial that
5 they thin thread thumb ticket tiffany tire to_say tobacco toe toilet township trailer trainer translation transport
5 trash treason truck twenty twitter unauthorize unincorporate unofficial unpublish usually vacant valentine version
5 vine vocalist vodka voluntarily waist walsh waterfall waugh weaver wed weekly wellington wigan willie winery with
5 within_0 wolve worm yard yoga yuh
6 #act=topic/thing/part #checks2 #first=finish/abstract #first=topic/abstract #object=part #verb=get/abstract
6 #verb=like :exam <time>_come <time>_up ^_<why> ^_a ^_do ^_no acid acre adorn alia allan also aluminium aluminum
6 ancestral announce anonymou antarctic application apply arm arrow assailant at attic automatically autumn auxiliary
6 baby bacon ballot ban banana barb bare barker barrow batsman battalion beard belong birth bishop black bolt booth
6 bore bounty brigadier brook bulk bullet bus butler cairn call camp cap capsize caroline carr cat cavalry cereal chad
6 champagne chaplain char charge circular cocaine cocoa codewar coke collector colore colt column complaint confession
6 confidential consent cooper couch crescent cricket crimson crossbar cubic curl customer cylinder dale death deer
6 deluxe demolish detonate diameter diocese disband discharge dissolve domain dominion drummer duchy dur dye eagle
6 eddy elf elk empty encode escort ex expire extant extinct fee fertilizer filter find_a fir firearm flap flint float
6 floor floss floss_<time> footballer forcibly forgery free frog front fulham gambia garbage garlic gas glen goddess
6 grain gram grandfather grandson grenade groin grow_more hair hale handball handcuf hare harry hart hatch haul heap
6 heather heir herb hide holly holme house id identification imprint improperly inadvertently inch incorrectly infect
6 initially ink invalid iry ivory jail jar jaw jewel joey junction kelly khan kosher label lace lamp lance lantern
6 large laurel lay layer leaflet leas leave ledger library ligament light limestone liquid list livestock locate lone
6 lucy lump mac magazine magnate majesty makeshift manual marker marrow mast matt memorandum merchant meter microphone
6 midland mine mineral moist molly monarch month moose morry mouse ms mum murphy my_own near needle nest newly
6 newspaper newton nickname nicky night nine node nose notify nursery nut o off oil on_time oral originate overturn
6 own owner pale palmer parenthese pasha pass patel pea pend per permanently photograph pick picnic pig pike pill
6 plain plant pocket polish pool porcelain pork postal potassium potatoe priest probation proprietary pull quit raja
6 ransom raven recovere reed refrigerator remix replay reply reportedly reserve reveal ridge robin roger roof ross
6 rounder rupee rusty safari salad sanctuary sandstone sandy say scarlet scrum sea secret section server settle seven
6 shave sherry shin side signature simmer site skeleton skin skip skipper slaughtere slave slide slip slug sometime
6 soybean specially spell sperm sprain spray squash station steak steal steward sticker store strand stream stripe
6 submerg submission submit sued sultan summone supplement supplier surrendere sweat sworn t tab tabloid tail taint
6 tar taxonomy temporary tendon text thoroughbr tile tiny tissue title tomato tomatoe tomb tow triangular trophy
6 turtle unavailable uncle unharm unit unknown unreleas update upper variant variously veg vegetable vendor verse
6 veterinary vi violet viscount volume waiver weir wharf wheel which whip wicket wife wolf woodland woodward wrist
6 write yacht
7 #act=topic/abstract/whole #ends #hands=others #object=scale #object=stranger :activity ^_have a_will abdomen adjoin
7 again_$ allegedly along alongside and ankle appoint arrange arrive article assistant at_the atop autopsy bag bailey
7 bake ball barne barrel basement bassist bathroom battery bay bead beaten beef beneath block bluff boil boiler bonus
7 boot born bottl bottom boundary bowl breakfast brick bride brigade broth brunswick bulletin bunny cabin candle
7 cannon canopy canvas capsule carry cellar ceremonial chalk cheese chester chili chocolate cigarette circa
7 circulation claim club cod colony commenc complete confederation confirm consort convert cord corpse corpus count
7 countess county court cover custody custom customer_satisfaction daisy daughter deck decommission depot dip
7 directory dirt discontinu dissolution distribute document dove dragon drum duff ear elbow eldest emblem entrance
7 eponymou eventually except extraction factory family fence ferry fill final finish fire fish fisherman flag flank
7 flat forest formerly fort fowler frame frigate frost fry furnace garage grammar grass grill groom half hamza handgun
7 harvest hay helmet hill holy home homemade homestead hooker hydraulic imperial insignia isle item jacket james
7 jenkins jockey june kensington kent kilogram kingdom kitchen lac lane larvae latter lawn leather lewy libel
7 lighthouse liter liver logo lose lotu lowland marble mare maxwell meadow metal metric midnight monastery monk
7 mushroom nail nasal navy nearby nephew no noon north of_our open optional ordnance os owl parachute parish parker
7 partition pastry pat peanut penny peter petrol phone photo pie pil pinto pit place plaster platinum polo port
7 portion post posthumously pot potter presenter prince princess prophet provisional purchase rainbow rear rectangular
7 redistribution refer referee refuse register release report rest return rice robe rope rosemary rover saddle salmon
7 sandwich sauce seaman seed semi sentinel separately shearer shepherd shield shrapnel shrimp single sit smoke snake
7 sole soup souvenir spear spice spot spr stick stolen stone stove strawberry swan sweater swim tape tea temporarily
7 terry thief third throw till trace tract tractor transcript transmitter treasurer tree trinity trouser trout troy
7 tyre ulster unearth unname upon vacate vanilla velvet vest vicar vik village vinegar wagon wax wear when whilst
7 whistle willow window wire withheld within word wound zinc
8 #act=create/none/whole #act=finish/empty/whole #first=finish/thing #hands=exam #verb=grow/empty #verb=make/none
8 <time> adjacent aka alternatively ant any apple attach auction available badge bail baron barrett barton basil bass
8 batch baxter bearer beer behead berry beside between blackberry blade blank blue board branch brent brewery bullion
8 bundle burn butt butter butterfly button cache canal canoe cape cardboard cart castle ceas chapman cheek cherry
8 chest chestnut chicken clay clerk clive cloth cole collect communion companion compartment consist coroner corporal
8 cottage cove crab crane crest cricketer crystal cutter dairy date deceas delete delivery derby disc discharg
8 discover dog door dough dover drink dump dutch dy easter emerald enter envelope erect every examiner excavate
8 farmhouse file finger fletcher forehead gate get_into give glove gold golden graham gravel gray graze guardian
8 header heath herein holt hurl ice illegally injunction inlet inside intercept jack jubilee keeper kidney lake land
8 late leak leopard lever lieutenant lily liquor load luggage maize maple mary mick mollusk morse mound mustard noodle
8 northern notification oak officially onion only original pair paperback part patent pearl pence permit pile pin
8 plantation plaque plum pony potato pottery pound previously promptly pub punch purse railway ranch receiv regiment
8 registry rename replacement replica respectively retrieve reverend revert rib ribbon river roast rod roll row scoop
8 separate sergeant serve sheet shell shire shotgun silk sleeve smith sock son specimen spencer st stack stain steam
8 storage suspension sword tag tampere tattoo telephone tip toast tongue trademark tributary uk uncovere underneath
8 unidentify van vault walker wallet walnut warehouse wash white worcester
9 #amount=clock #check=clock #concrete1 :finish <why>_<why> abbey alcohol ammunition automatic axe bar barge bench
9 birch boat bone booklet bourbon boy bread briefly bronze brother bucket bury c cake cargo cartridge cedar chapel
9 chop circulate colonel commonly consecrate constable cooke coronation correspondence cow cream cup curry dart
9 deposit diamond donate drape each earl enclose entry fa flower fold for formally fountain frozen gastropod genu
9 ginger glass goat ground grove hall hand head hood horse hull in inscription iron issu king knife knight leed length
9 litter lock lunch maid march marsh mat messenger minc minute mouth mud neck oath obtain olive on oval oyster pack
9 paddy palm parcel partially pen pepper petition pine pink plastic pond press pseudonym pumpkin purple rabbit
9 registration reinstate reissu remainder removal replace revoke rifle ruby rum sack sale sausage scarf scot second
9 seiz send shill ship shipment shirt sir somerset sprinkle stump suitcase surrey tablespoon tablet talbot teaspoon
9 thereafter thick thigh throat throne to_the ton tooth tuck twice umpire unuse v vale valve vessel virgin warden wet
9 wood wool wrap wreath
10 abbot afterwards altar another b bamboo barn baronet beetle bundl bushel calf candy cane carriage charcoal
10 clearance contain contaminate copper corn crocodile deposition diary discard dissolv dock edition egg eject extract
10 fake feeder fin freighter freshly gazette gill grey henry honey hut immediately insert into jade juice letter
10 license lime lord lumber maiden mail manuscript moth one ore pad page paper parsley passport peach peel permission
10 pipe possession postage powder print prior privy quarry queen rack record reprint salt sample sand sheep shelf
10 sheriff skull snail soak soda spinner spit strip substitute suspend syrup table tavern telegraph tender thorn
10 timber tin toss tube undisclose unmark via waiv wales ware webster wheat withdrawn
11 ^_some admiralty affidavit after again amber ash august bean bed bell blanket brown burial burnt butcher camel
11 captain card cattle certificate cinnamon coat coconut commemorative container cook copy cotton creek dat fork
11 galloway gum ham kit leg lemon manor milk onto orange ounce paste patch pistol plate priory publish red ring rubber
11 sage stamp stuf surname towel transfer trunk under vinyl welsh whiskey wicketkeeper without wooden
12 accidentally bark blood bottle coffee coin confiscate dry engrave green inscribe later leaf moss orchard request
12 royal shortly silver spoon straw urine used
13 bath coffin cork crown flour from holder lamb lodge marry meat originally retriev stud subfamily sugar then water
13 yellow
14 before mill mint name packet remove subsequently
15 seal until
16 buy log
17 first
20 by
"""
