"""What 5125 labelled goals teach about measurable: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "8338cc3005f56f06"
ANSWERS = ("no", "yes")
ROWS = """
-22 #hands=unsized
-21 *
-17 accustome some
-15 frightene lately mindful sight sketch understand worrisome
-14 attitude cynical perceive relentlessly savvy sort stuff wildly
-13 audience consciou curiou decidedly distinctly distract entrepreneurial evident exaggerate fascinate fearful
-13 frankly imagination impatient indifference laugh mentality misguid mood ominou outsider overly penchant perception
-13 pessimistic relentless stereotype tendency terrify undoubtedly unfamiliar unpredictable viewpoint wary weary
-12 afar alike annoy anxiou arrogance awe bite clearer commonplace demographic desperation detractor disturb embrace
-12 ethic familiar feel ferociou forefront frustrate genuinely glimpse grappl grim increasingly incredibly indifferent
-12 inevitably intimidate invariably ironic lik listen naive notoriously openness patriotism perceiv perspective
-12 pervasive plight pos pose pundit reminder resilience resurgence rhetoric seldom sensibility seriously seriousness
-12 skeptical standpoint subtle trend uncomfortable understandable vastly vulnerability worry
-11 admire alienate amuse appall appreciate apt arrogant articulate awful awkward backdrop bleak bully cautiou chaotic
-11 cinematic creativity curiosity daunt demonstrate dire emphasize energetic entrench everybody everywhere excite
-11 extraordinarily extreme fascination glamorou gloomy grasp heightene helpful imagery imagine imperative implication
-11 importantly intensely lag metaphor nostalgia notion obsess obviously peril pessimism phenomenon predictable
-11 profoundly provocative prowess quirky realism realistic realization reassure relevance remind repercussion
-11 resilient restless rethink rife rug sadly seem sense sentiment skepticism sober someth sophisticate spectacle
-11 spirite startl stride stubborn symbolism terribly thoughtful tir tone underestimate underscore unrealistic vibrant
-11 vigilant weird youthful
-10 #lack=vague absurd acknowledge aggressive alarm amaze animosity approach aspect aware behave bor breadth brutality
-10 bullish burgeon calm civilize compell confront confuse conservatism constantly continually contradictory culture
-10 dangerously dazzl deeply defensively definitely demeanor despair disadvantage discourage discourse dislike distort
-10 distrust eager echoe emphasy endure enjoyable enormously enthusiasm enthusiastic esteem everyday evidenc
-10 excitement experience exploit focus forceful gaze geopolitical glamour glance greatness gritty hardly harsh
-10 headway hesitant ignore immensely impression indicative inherently insecurity instinct intellectual intelligent
-10 irony likene midst militancy mind more nationalism navigate notwithstand nowhere obsession obviou oddly optimistic
-10 passionate peculiar persist person phenomenal posture pragmatic professionalism quiet rattl read_to reflect
-10 reflection reluctance remarkably respectful ridiculou rightly scary scenario sharper sheer shortcome sincerity
-10 skeptic some_of spotlight storytell strive superiority surely sympathetic tame tear tend touch toward
-10 unconventional unnotice unpleasant unseen unsettl upsurge urgency vigorou visionary visually vivid wandere watcher
-10 weakness westerner what with wondere
-9 #verb=make/thing accomplishment activism admiration adolescent affluent answer anxiety arous aspiration assessment
-9 astonish aura awesome backlash basically behavior beset boast bolstere brutal bureaucracy bureaucrat candid
-9 capitalism careful casual caution cautiously certainly cheer chic clearly clever clout clue coherent coincidence
-9 communicate comparatively complicate conciliatory conducive contradiction contrast critique culturally danger
-9 decent defy depress desperate destructive dictate difficulty dilemma diminish diplomacy disagree disparate
-9 disparity distraction diversity eagerly elude embarrass emotion empowerment entertain envy equally especially
-9 evidently evolve excuse exert expansive explore extremism eyebrow eyed fashion few firepower flair flier flourish
-9 flung foolish foray foremost frustration fun fundamental fundamentally funny generosity genre gloom gorgeou grin
-9 gruesome happier hardene harder helpless heroic highlight honestly honesty horrible horrific hostility humor
-9 ideological ideology ignorance impress improbable impunity indication inevitable inherent insight inspire intense
-9 intensify intrigu irresponsible journalistic kid kind lively lofty look lot macro maneuvere markedly maybe mediocre
-9 menace mistrust moderation motivate motivation murderou murky mut nervou noisy nonsense noticeable nowaday
-9 oppression ours outrageou outset outward overlook overshadow panick particularly pause pinpoint ploy poignant
-9 polite positively precariou pretty prevalent profound prone provoke quite racist react real reality realize refresh
-9 rely repression repressive resentment responsive rude sad satire scare scenery secretive seemingly sensible
-9 sensitivity sexuality sexy shadowy shameful somber somewhat spirituality squarely stupid subjective suicidal
-9 supportive tactic talent technological terrain terrific thrill trickle troubl truly turbulence unbelievable
-9 uncommon uneasy unfold uniquely unthinkable upbeat upheaval viciou view visibility vision vocabulary wherever
-9 wonder yorker youngster
-8 #first=vague/abstract #opinion #verb=save accurately aesthetic afraid aftershock ager aloud always ambiguou
-8 ambition ambitiou analyze anew anticipate anyone appetite applaud ashame atmosphere attention attract authentic
-8 authoritarian authoritative awakene awareness backward bias bizarre blatant bombard boom bother brilliant broaden
-8 broadly bureaucratic bustl busy buzz capitalist capitalize charisma charm check civilization colorful compassion
-8 competence complexity consistently contemplate context cop countless countryside courageou crise criticism cry
-8 cultural cute dampen dangerou delight denounce densely depiction deserve desperately deter devastation disbelief
-8 discontent disgust dismay disproportionate disregard dissatisfaction diverse divisive doing downside dramatically
-8 dull dumb earnest eccentric echo elite emergence encountere encourage encouragement endless enjoy enthusiast
-8 erratic escalate ethnically exceptionally extremely faint fairly fashionable fear feminist fierce fiercely
-8 flexibility flock fluent folk fond formidable frantic gadget gentle genuine geography gesture grip guess hate haunt
-8 heartland hindere honest horror hugely humorou hungry illusion inability incline incredible inexperienc infiltrate
-8 influence influx injustice instability insurgency intensity interpret intrigue irrational jitter joke journalism
-8 keen lament landscape language laud laughter lax lazy lean lesson literal loudly love lure lyrical make_the mantra
-8 marketer meaningful meddl merely mistaken moment morality myriad nascent necessarily negatively neglect niche
-8 nightmare nod nonetheless obscure odd offend often old optimism our outrage overwhelm partisan passion perfection
-8 perhaps persistent persona phenomena picturesque planner plausible plenty poetic politics portrayal potent
-8 prediction pretend problematic prospect protectionism proudly provocation prudent psychological psychologically
-8 pursu question racism radically rationale raucou read rebelliou recognizable relax remarkable reminiscent remotely
-8 reputation resident respond restive rigorou roar robust ruthless saddene self selfish sentimental shake shaken
-8 shine shopper simplicity sincere situation skill sloppy smile somehow sound spate speak spectacular spite splendid
-8 stance stardom stare stature straightforward stranger strong stumbl stunt stylish subdu sway synonymou temper
-8 tempere tempt tense think thrive tolerant tolerate topic treacherou tremendou tricky troublesome turbulent
-8 ubiquitou ugly undercut underdog underline uneven universally unstable unsure upward usual utmost vague vigilance
-8 violent visibly volatile volatility vulnerable wag warmly we willingness wit with_the witty workplace worse
-7 #act=finish/thing/part #object=one #verb=get/empty ability absolutely accent accomplish achievement advertiser
-7 affection agenda aggression aggressively akin ala albeit amidst anger angere angry anguish anticipation anybody
-7 appreciation appropriately array aspire assortment astronomy at_<time> awake background backstage barometer bastion
-7 battleground behavioral belief believer better beyond bigger bitterness blame blunt bold boo boomer bothere bounce
-7 brisk bunch camouflage carnage catastrophe centere cherish clarity cleans climate cognitive combate commentator
-7 comparative comparison competitiveness concentrate conceptual confidence confrontation consciousness consequence
-7 consistent conspicuou contagiou continent convergence cope crackdown creature credential credibility critic crowd
-7 culinary damn dar dare deflation delicate desirable destabilize determination deterrent differ differe differently
-7 dim disarray discipline discomfort dismal dissatisfy distant dominate domination doubt downturn downward dramatic
-7 drift dubiou dynamic easiest eclectic economic economically effectiveness ego elusive emerg emotional emotionally
-7 emulate endanger endeavor erode erotic even exacerbate expectation expert explain expression extent extremist
-7 fabulou fad fantastic farther favorably fi fle foothold forcefully forecaster foreigner fortunate fortunately fray
-7 freak frenzy frequent futile gangster geniu gre hamper hardship harshly hid hint hopeful housebound hovere i_be
-7 idea ideally illustrate image immense impact imply importance improve inaccurate incapable inconsistent inde
-7 indispensable infuriat innovation innovative insider inspirational instead_of interaction intimidation intolerance
-7 intricate intrusion invisible jok justify lack lackluster lessen limelight linger lingere linguistic listener lur
-7 maneuver manner mean misery motive mountainou muscular mystical myth narrative nasty neat necessity negative nobody
-7 observer onslaught orient orientation ought ourselve outreach outspoken overcome painful passive patience peacemake
-7 personality philanthropy pity politically populate portray postwar potential powerless praise precisely presence
-7 prevail profile propaganda proponent pros prosperity publicity purely rag rampant rarely rash rather reasonably
-7 reclusive refrain regrettable reinforce reluctant remembere reprisal resemblance resist respect restraint revolve
-7 reward rhythmic risky roam routinely scale scar scope scrutiny sectarian see seismic sensitive severity shun
-7 silence silly sinister slang sleek sleepy slick slippery sluggish socially softly sometimes speculate speculative
-7 stability stagnant stealth stellar stigma stimulate stop strategically strategy stress subject sufficiently
-7 superpower surf surfer surprise surprisingly suspense swat swath swirl tactical tangible teen tempo tension
-7 terminology terrible their thing tibet tilt time_$ tolerance tough tragic trait traumatic traveler tumultuou twist
-7 unaffect uncertain uncertainty undermine unfortunate unhappy unleash unusually upside ushere utter utterly viewer
-7 violence visible visual warmer warmth watch wave way weathere wipe wisdom woe worsen worsene wow wrack year_0
-6 #act=create/thing/part #act=vague/abstract/part #act=vague/empty/part #check=result #concrete2
-6 #concrete=finish/thing #first=activity/none #first=vague/empty #object=class #object=fitter #object=python
-6 #object=supervisor #verb=serve/thing 0_<why> :abstract :comparative :hedge :inner ^_save ^_to about academic
-6 accelerate accolade accuracy accurate adamant addict advancement affinity affirmative alert analytical analyz ande
-6 anyway applause ardent arid around assertion assumption at_a attractive attribute authenticity bad battlefield
-6 beautiful benign bickere bitterly bloodsh bolster brace bright brunt buoy bystander calmly camera campaigner
-6 capable cater censorship centralize certainty challeng characteristic characterize check_the chill chilly cite
-6 classmate climber comparable complain concern confident considerably constructive contrary convenient convey
-6 convinc cooler correlation corrupt crazy creative credible critical criticize crossroad cue cuisine culmination
-6 curtail daylight deepen defiant definite deliberate depth detect deterioration devotion dialect difference
-6 differentiate difficult disgruntl disguis disguise distinctive distraught distress disturbance dominance drastic
-6 drone dweller dwindl ease ecological economy educator effort elsewhere embarrassment emerge encounter engage
-6 enlightenment enormou enrage environmentalist epicenter ethical ethnic evaluate evolution evolutionary excellence
-6 excellent exodu exotic explanation expose eye fact fade faltere fancy far fatigue feedback feminine festive figure
-6 fitter flamboyant flare flaw fledg fledgl fluctuation flurry focal focuse foe folklore foreseeable fragile frail
-6 frequently fringe fruitful fundamentalist furor fuzzy glad globally gloriou greatly greet grief gym habit hacker
-6 hampere happene happy harass havoc hawkish headach headache heck heed heel heroe hesitate heyday hilly hinder
-6 historically hopefully horseback hostile huh humid hurry hurt hypothetical icy ideal immoral impossible impoverish
-6 inappropriate incompetence infectiou inflationary infrare inspiration instantly insult insurgent intelligence
-6 interact intervention interviewer intimate ire irrelevant isolate isolation jeopardize judg justification keep_a
-6 knowledge lapse lawless leap leftist leverage like likelihood literature lonely longevity loud lov luckily lull
-6 manipulate manipulation market masculine math mayhem measure meditation messy method methodology metropoly mileage
-6 minimize miserable misunderstand mobility mock modele moderate moderately modernization modestly moral myself
-6 mythical neighbor neighborhood neo newsroom nighttime noise noteworthy notoriety now numerical obesity objective
-6 observation obstacle occasional occurrence offensive openly ordeal ordinary organizational out outdate outlook
-6 overcrowd overhead overrun overweight paradox past path patriotic pattern payoff peaceful penetrate penetration
-6 periodically persecute philosophical photograph plagu pleas plentiful political poorly popularity positive poster
-6 poverty practical practice prais precedent precise predict preparedness pretext pristine procrastinate productive
-6 progress progressively prominence prose psychic psychology publicize quell quietly racial racially radical rah
-6 rational reader realm reasone recession reckless reflective reformer regard relatively relaxation remark remember
-6 resembl resonance respectable retribution risk rogue romance romantic routine sadness scath scene scenic scent
-6 scholarly scream seeker sens sensation separatist seriou shaky shame shock showcase shy sideway sigh significance
-6 similarity simpler simulation siren skirmish slogan slowdown slum smell sneak sniper snowy socialism spawn sped
-6 spiral spiritual sporadic sprung stabilize staggere stark steadily still strange strength strife struggle stun
-6 sudden suggestion supernatural susceptible swell swing sympathy taboo tailor tale targete tarnish temptation terror
-6 textbook thankful the_old theme threat thug thwart too tourist tout towards tragedy transform transparency
-6 traveller trek triumphant trouble tumble turmoil turn turnaround underworld unfavorable unfortunately unfound
-6 unpopular unprecedent unreliable unrest uphill vain veil verbal visit_the visitor wan warfare weak windy withstand
-6 wonderful write_in wrong yeah yell
-5 #act=activity/thing/part #act=vague/empty/whole #first=topic/person #object=bag #object=end #object=game
-5 #object=liked #object=method #object=old #object=season #object=shed #object=take #object=ticket #verb=ask/thing
-5 #verb=check #verb=check/thing #verb=coach #verb=cut #verb=practice #verb=practice/thing #verb=save/thing
-5 #verb=serve #verb=understand #verb=understand/thing #verb=use #verb=use/thing 0_boy 0_s :person :tells :vague
-5 <time>_i ^_coach ^_give ^_python ^_read a_0 a_bite a_few abnormal abroad abstract acceleration accessible
-5 accountability accountable achieve acknowledg activity addiction adequately adherence advantage adverse advocacy
-5 advocate aging aim alcoholism alleviate alter altitude among ample anarchy and_i angle anti antiquity anywhere
-5 apparent archaeology assert assess astronomer attraction austerity avid avoid backer balance bam bandit bargain
-5 battere battl bazaar be_a be_lik beast beauty before_<time> beleaguer believe betray betrayal bilingual blitz
-5 bravery breakout brightly brutally buildup burst calculate calculation campuse capability carefully celebrity
-5 cerebral chant charismatic chat che cheap childhood choke choreography circle clad clandestine classroom clerical
-5 closely coach collar combat comfort comfortable communism community compassionate competitive complementary concept
-5 confusion consensu constant contemporary continuity conversation conversely cool corporate cosmic counter
-5 counterattack courage covert cozy crime crossover cruel culprit curb cutback deaf deception defiance defuse
-5 deliberately democracy demonstration dense depend dependence depict descend desert deserv desire detection
-5 deteriorate develop devotee devout dialogue dimensional direction disagreement disappoint disappointment discredit
-5 discriminatory display dive diversify doom dot drag drama drastically dream dusty easier easy eclips economical
-5 educate elaborate elegant endit enforcement engagement enhance environment environmentally envision epidemic
-5 eradicate error_in essence exceptional exhaust expatriate experiment exploitation extraordinary facial fairness
-5 famously fan farce fascist faster fault favorable fend fertile fiery fitter_<time> flash foothill footstep furiou
-5 gap gather gear gender generally geographically get_fitter get_my get_on ghetto gigantic glow go_through goodness
-5 gossip governance gradual grateful gratitude gravity grievance gruel guerrilla gunfire guy hail hallmark handful
-5 handler happen happily happiness harbore hard hatr hazard heavily help hemisphere highly hobby homeland homework
-5 homosexual hoop horizon housewife how humane humble humiliat identify imaginary immigrant impetu implicit in_the
-5 inclusive incursion indicator ineffective inefficient inequality infight infiltration integration interfere
-5 interpretation interrogator interview ironically irregular jealou jungle knit lama lame last_one learner less level
-5 lik_by literacy literally literary little logistical lovely loyalty luck lush magnet magnitude mainstay mankind
-5 marquee mask maximize maya me_$ meaningless memorable mend message migrant mild mislead mistake mobilize modern
-5 momentum morale morally moreover mosquitoe motorist mysteriou mythology narrower nationalist neatly needy
-5 nevertheless newcomer nicely noir nonstop not_use notice nudity obese occasionally orderly outcry outfit overlap
-5 pac pain panic parallel parity parody participant particular pedestrian perch perfectly performer perimeter
-5 perpetrator persecution philosophy phony photographer photography phrase physically pivotal playground pleasure
-5 pois pollster poor powerful powerhouse practically preach precision prejudice prepare_for prevalence pride problem
-5 productivity profession progression projection prominently pronunciation proportion prosperou prove proximity
-5 psychologist punish pursuit python_0 quality quantitative quo rage rapidly read_around readiness really reap reason
-5 recent recruit recruiter recruitment reel relevant reliability reliable reliant religiou remorse renegade
-5 repetition restrictive revere rhythm rid riddl rigid rivalry rough rumor sag satirical satisfaction satisfy scant
-5 scarce schizophrenia scrambl scramble seasone secrecy secular selective sensational setback shape sheltere shift
-5 shooter shrink simulate sincerely singular skinny skirt slack slew slight slope smart smoothly smuggler social
-5 sociologist somebody someday somewhere sparsely spatial speculator spirit spontaneou sprawl spree stabilization
-5 stakeholder standout starv statistically statistics strategic strategist stray strengthen stretch stringent
-5 stronghold style suffer suppress sure surge surveillance survival suspicion suspiciou sustain sweep symptom
-5 systematically systemic tackle take taker tangl taste tea_<time> tech technique temperate terrorism terrorist
-5 the_reception themselve theoretical thorough threaten throughout thrust tightene to_take totally towere tradition
-5 transformation translate true truth typical um unacceptable unarm unaware unconfirm undertake undocument unexpect
-5 unfair unfairly unjust untouch unusual unwill ups upscale upstate upwards urban useful useless vary vast versatile
-5 video villain viral virtue vogue volcano warn warplane wav weaponry weather westward whatever whatsoever whenever
-5 why widespread woo worst wrath write_test yet yoga yourself
-4 #act=create/person/part #act=topic/abstract/part #act=topic/person/part #concrete=vague/abstract #first=finish/none
-4 #object=budget #object=cosier #object=feel #object=garden #object=guitar #object=gym #object=handover
-4 #object=quicker #object=room #object=staff #verb=bring/thing #verb=coach/thing #verb=cross #verb=cross/thing
-4 #verb=cut/none #verb=end #verb=give #verb=give/none #verb=listen #verb=sketch #verb=sketch/thing #verb=want/thing
-4 #verb=work #verb=write/thing :absolute :change :opinion <time>_0 <time>_currently ^_cross ^_everybody ^_on ^_raise
-4 ^_serve ^_sketch ^_speak ^_work abandon abrupt abundance abundant acceptable acceptance acronym adapt adjust
-4 adjustment ads adulthood adventure aerial affect afford agony ahead alien alp alumni amid amongst anarchist
-4 and_then animation anonymity ansa ante anthropology apartheid appropriate arbitrary artistic assure asthma
-4 astronomical athlete atmospheric attack attain auntie autism avian badly bald bang barely barrage barren baseless
-4 basque beard beautifully become_a beg belove bend bent besides blond bordere borrower bounc bre breath breathe
-4 breeze bring budget budgetary bug bump burden business ca caller car catastrophic centerpiece centrist challenge
-4 change chao cheat check_by chronology cinema circumstance clash cleric cling closer clothe clown club_<time>
-4 coach_the cold commend commentary commitment competent compute conclusion condemnation confine conflict conform
-4 conquer conscience considerable consistency consolidation constraint continuation control conventional convince
-4 cooperate cordial cordone cosier cosier_$ coupl crack cradle cramp crawl crisis critically cruelty cultivate
-4 curriculum curve dance dark data daytime decade decisively deep defensive definition dengue denial denounc
-4 department_$ destination devastate developmental dictatorship dignity dinosaur diplomat dirty disapproval disaster
-4 discussion disrupt disruption dissent distinct distinction do_$ dole dress dur_the eastward ecology economist
-4 ecosystem educational efficient enclave encompass end_<time> enemy enforc engulf entourage entrepreneur eradication
-4 evade event ever every_single everybody_in everyth exactly excel excessive exhibit expectancy explicit extinction
-4 eyewitness faithful fantasy feasible fiction fighter firmly fit flawless flee flexible flick flop flush foliage
-4 follower fool footage forth frau freely friction frontier gang gay generation geographic geographical geometric
-4 geometry germanic global goo good grader greater griev grind groundwork gut hah handsome harassment harm harmful
-4 harmless hat haze headline healthy heroine hi hierarchy hilltop hip historical homosexuality hop hospitality huddl
-4 hug human humanity humidity humiliation hunger hunt i_want iconic illuminate illustration imminent immune impair
-4 impartial impressive impulse inadequate incidence incompatible inexpensive inferior inflammatory inflation
-4 influential insane insistence instructor integrate integrity interactive interest internally internationally
-4 interprete interpreter interrogation invader investor irreversible jazz job journalist journey karate kata know
-4 kremlin kung largely latest laugh_at legacy legitimacy lend liberalization limbo littere livelihood logical lookout
-4 loom lore loyal luxuriou madness magical magnificent majestic maliciou managerial mandarin many mao marginally
-4 mature maturity measurement media mental mentally mere mess middle migration migratory militarily military misl
-4 mobilization mode modernize modest mom moot mortality mostly move_to movie much mullah my narcotic narrator
-4 naturally nature nice nightly normalization northward note_dur noth notoriou novelty novice now_and nude object
-4 obscene of_unit offense once_$ ongo operative opinion opportunity orchestrate ostensibly other outburst outcome
-4 outnumbere outside overdue overview pace pandemic patient peasant peripheral philosopher physical picture piracy
-4 plague planetary plateau playmaker pleasant politician pollute pontiff popular possibility potentially practitioner
-4 precaution predator predominantly prepare prestige preventive preview prey primitive profanity programmer prolong
-4 prompt prostitute protract proven punk purge pursue push puzzle questionable quicker radar rampage rancher randomly
-4 rapid ravage rebuke reception recognize recovery recruiter_to refugee regardless regime region regret relative
-4 religion remote renaissance rendition renown repeat repertoire repertory resemble restrain retiree retreat reversal
-4 reviewer revolutionary rip roadblock robot role round_<why> sabotage sadr safer sake salute samarra save scholar
-4 scientist scripture seaside seasonal segregate sellout seminar sexual shadow sharp sharply shrunk sideline sidewalk
-4 signale similarly simmere simply sizable slow slowly sociology soften solve sonic sooner sorrow spat spectator
-4 speed sphere spine sport spread spur staffer standardize standoff standstill static statistical staunch steady
-4 steep steer story strictly strongly styl suburban success suddenly suggest sunglass sunny superb superhero
-4 supervisor_<time> supposedly suppression surround swung symbol symbolic sync synchronize systematic take_a tal
-4 taller tango task technically tentative test_$ texture thank the_audience the_department the_guitar the_house
-4 the_learner the_moot the_wheel theatrical therapeutic this_time thorny thoroughly those tide tight timely tip to_my
-4 tongue tourism traditional traditionally traitor transition trauma tremor tribal trivia troupe tun turnout two_new
-4 ultra uncover undercover underly underwater unemployment unify unique unit_0 unlikely unman unnecessary
-4 unreasonable up_$ uproar urge us_on vanish verge very viability vigorously violently viruse voic voice volley voter
-4 want ward_0 warm wartime weaken web weep welcome wheel_<why> whoever wick widen wildfire will_be wipe_down wise
-4 with_zero witness word work_on workout worthy wrought yah you youth
-3 #act=activity/empty/part #act=finish/abstract/whole #act=light/none/part #act=light/thing/part
-3 #act=vague/thing/whole #first=activity/empty #first=activity/person #first=create/abstract #first=topic/abstract
-3 #object=assessment #object=bakery #object=better #object=checked #object=cloth #object=code #object=community
-3 #object=cycle #object=developer #object=do #object=event #object=foot #object=fund #object=hand #object=hunting
-3 #object=it #object=japanese #object=javascript #object=language #object=log #object=market #object=me #object=note
-3 #object=page #object=plumbing #object=poster #object=reading #object=respect #object=same #object=section
-3 #object=senior #object=stock #object=story #object=ward #verb=answer #verb=attend/thing #verb=bring
-3 #verb=collect/thing #verb=develop #verb=edit #verb=feel #verb=feel/abstract #verb=figure #verb=figure/thing
-3 #verb=give/thing #verb=have/none #verb=improve #verb=lead/none #verb=master #verb=master/thing #verb=measure
-3 #verb=mend #verb=mend/thing #verb=own #verb=pass/none #verb=photograph #verb=photograph/thing #verb=plan
-3 #verb=plan/thing #verb=record #verb=record/thing #verb=refactor #verb=refactor/thing #verb=sign/empty #verb=sort
-3 #verb=take 0_do 0_plumb 0_set 0_the 0_to 0_year :motion <time>_at <time>_concert ^_bring ^_feel ^_figure ^_improve
-3 ^_master ^_measure ^_own ^_perfect ^_photograph ^_practice ^_record ^_refactor ^_understand ^_we a_good a_house
-3 across all_<time> altar_cloth an anatomy argument around_the art back_to bar_0 bet bite_of breakfast_club brush
-3 catch character child client_meet clip cloth comment community_$ completely computer concert_<why> consumer
-3 continue contribute correct cover_letter cut cycle debate different discuss docker english_$ event_$ everyone fence
-3 fence_<time> figure_out find_out free_<time> full_potential get_out give_0 give_back going great grow guitar hand_$
-3 handover_<why> have_get have_the hello here history holiday hope hospice_$ house_<time> i_have in_my initiative
-3 inner instead interview_with it_$ japanese javascript just leadership leave_the link log_of maintain mark_code
-3 massage matter me_0 meet_<why> menu mic might minute_$ minute_one monitor most mount my_community my_game my_gran
-3 my_hand myself_$ nerve network never_make not_a not_touch note of_a of_hid of_leave on_top one_at opponent
-3 our_choir own_the page_<time> parser pass_$ photograph_my pitch pivot promise quick read_up ready_for reconcile
-3 record_an refactor refactor_the regularly relationship responsibility s_$ safety scan scout scratch_<time> script
-3 search sector sight_read sing sketch_in someone speech story_of student sunday survey take_me take_part target
-3 tell_the the_0 the_bakery the_date the_fence the_market the_new the_poster the_room the_senior the_two this three_$
-3 through_the ticket to_like to_listen to_person toast_in together tool top_of travel understand_the up up_for up_the
-3 video_<time> wait walk_the wardrobe weed will_not young zone
-2 #act=change/abstract/part #act=create/abstract/part #act=light/empty/whole #act=topic/empty/whole
-2 #act=vague/abstract/whole #act=vague/none/part #first=activity/abstract #first=change/abstract #first=light/empty
-2 #object=a #object=alumni #object=and #object=bit #object=business #object=chair #object=clue #object=colleague
-2 #object=dad #object=data #object=effort #object=exception #object=gap #object=german #object=go #object=got
-2 #object=handed #object=hang #object=help #object=interview #object=kev #object=massage #object=new #object=nipped
-2 #object=norwegian #object=organic #object=partner #object=pastry #object=patient #object=pharmacist #object=problem
-2 #object=question #object=ready #object=recursion #object=set #object=shelf #object=sourdough #object=statistics
-2 #object=strong #object=student #object=subject #object=sugar #object=team #object=test #object=toast #object=tone
-2 #object=top #object=training #object=viral #object=walk #object=way #object=year #verb=bake #verb=be/abstract
-2 #verb=be/empty #verb=be/thing #verb=bite #verb=bite/thing #verb=brush #verb=brush/thing #verb=call
-2 #verb=call/person #verb=collect #verb=explain #verb=file #verb=finish/empty #verb=get/person #verb=help
-2 #verb=improve/abstract #verb=know #verb=know/empty #verb=label #verb=label/thing #verb=lead #verb=lift
-2 #verb=lift/abstract #verb=listen/none #verb=listen/thing #verb=make/empty #verb=meet/person #verb=mentor
-2 #verb=mentor/thing #verb=network #verb=network/none #verb=order/thing #verb=play/thing #verb=raise/abstract
-2 #verb=reduce #verb=reduce/thing #verb=rehearse #verb=rehearse/thing #verb=respond #verb=respond/thing #verb=revers
-2 #verb=revise #verb=revise/thing #verb=run #verb=sell #verb=sign #verb=sleep #verb=sleep/none #verb=smash
-2 #verb=smash/same #verb=solder #verb=solder/thing #verb=sort/thing #verb=speak #verb=take/empty #verb=tidy
-2 #verb=tidy/thing #verb=turn/empty #verb=wash #verb=work/thing 0_budget 0_chemistry :modal <why>_have <why>_i
-2 ^_<time> ^_a ^_attend ^_bake ^_brush ^_budget ^_clean ^_collect ^_cv ^_explain ^_file ^_help ^_in ^_label ^_lead
-2 ^_lift ^_listen ^_look ^_mentor ^_oil ^_prepare ^_reduce ^_rehearse ^_respond ^_run ^_sell ^_sign ^_sleep ^_solder
-2 ^_someth ^_sort ^_stop ^_take ^_tidy ^_time ^_try ^_use ^_with a_calmer a_clue a_dog a_full a_native a_real a_safer
-2 about_pension actually administration advice agency all_staff along analyst and_want animal anyth anyway_$ as_a
-2 at_work backhand bag bank_$ basic be_<time> be_not be_on become_an become_the bee beekeep befriend big biology
-2 board_to broad brush_up business_$ by_my call calmer can cause chapter_<time> chapter_three chemistry child_on
-2 cleaner clinic_<time> clue_about code_in colleague comic completion_of corner country cross cry_at dad_$ disclosure
-2 do do_someth down_my down_on draw drive_<why> each_other edit effective else error evene_<time> every_child face
-2 famou feel_ready finance_<time> financial finger finish_strong floor_<time> food_bank foot for_new forget forum
-2 french_$ from_finance front_of functional garden get_nip git give_up go_viral google grade_0 gran_<time>
-2 group_repository group_we growth guide gym_$ gym_0 hand_massage hand_up handbook handbook_chapter handle hang_of
-2 have_$ have_not help_the hygiene i_hope i_start in_front in_law in_our industry industry_$ insist issue it_<time>
-2 it_<why> japanese_<time> kev lane_<time> law_<time> learn_about leave_foot level_<time> like_a like_our listen_to
-2 long longer lunch_<why> machine_$ magazine make_every meet_with mentor merit mice migrate mix movement muscle music
-2 my_class my_co my_code my_cousin my_german my_javascript my_note my_uncle my_y10 native_<time> need need_to
-2 network_$ new new_book new_year news nicer nip nip_<time> no_exception norwegian now_0 observe of_me of_our of_read
-2 of_the oil_and on_call on_paper on_the on_tiktok on_ward on_with once_the one_in open_question or_not order_in
-2 our_share out_at out_what over page_0 page_<why> paper_$ pay_0 pension_and person_on pharmacist pivot_table
-2 plan_<time> policy possible prefect prep presentation pulse pupil put_in put_my python question_in quiet_one quiz
-2 rat read_a read_aloud ready recognition reference rehearse renew repository_<time> respond_to response ride roman
-2 roman_gallery round_<time> run_<time> saddle safeguard science screen secure_the senior_<time> set_in shout sick
-2 sign_up sleep smash smash_it so society solder someth_with sorry source sourdough sow spanish specific squad staff
-2 stream student_will swim_again talk talk_to tandem team_$ term_<why> than the_account the_autumn the_committee
-2 the_dementia the_garden the_git the_go the_hang the_holiday the_last the_lounge the_mood the_quiet the_roman
-2 the_roof the_school the_subject the_town the_tram the_yard their_full then_$ therapist there thesis_0 tidy to_keep
-2 to_know together_$ together_<time> tone_$ town_hall tram_<time> treat trip try try_to turn_0 tutor tutor_group
-2 twilight uniform up_and use_my user value verb wake wheel whether will_put wish with_a with_my with_two work_<time>
-2 work_<why> write_my y10 yard_<time> yes younger your
2 #act=activity/abstract/part #act=activity/none/part #act=finish/abstract/part #act=finish/empty/whole
2 #act=finish/none/whole #act=light/empty/part #concrete=change/thing #concrete=create/thing #ends #first=create/thing
2 #first=finish/person #first=topic/none #first=vague/thing #object=algorithm #object=all #object=b2 #object=bath
2 #object=best #object=card #object=certificate #object=chart #object=chisel #object=clinic #object=curtain
2 #object=dentist #object=ex #object=exam #object=filmed #object=form #object=free #object=french #object=garage
2 #object=good #object=habit #object=holiday #object=hour #object=leaflet #object=lecture #object=licence
2 #object=light #object=marathon #object=minute #object=none #object=noticeboard #object=onion #object=outstanding
2 #object=paper #object=photo #object=practice #object=printed #object=promoted #object=promotion #object=round
2 #object=safe #object=school #object=shown #object=socket #object=sorry #object=streak #object=tap #object=theory
2 #object=trainer #object=trust #object=voice #object=website #object=whole #object=word #object=work #object=yes
2 #verb=add #verb=apply #verb=ask/empty #verb=ask/none #verb=balance #verb=be/person #verb=beat #verb=beat/thing
2 #verb=clear #verb=clear/thing #verb=cook/thing #verb=cover #verb=deploy #verb=email #verb=email/thing #verb=ensure
2 #verb=ensure/thing #verb=find #verb=find/empty #verb=get/none #verb=have/abstract #verb=have/empty #verb=keep
2 #verb=let #verb=let/person #verb=meet/thing #verb=move #verb=need/thing #verb=observe #verb=open/thing
2 #verb=present/none #verb=print #verb=print/thing #verb=put #verb=raise/empty #verb=reach #verb=reach/thing
2 #verb=rebuild #verb=rebuild/thing #verb=say/thing #verb=send #verb=sew #verb=sew/thing #verb=sharpen
2 #verb=sharpen/thing #verb=ship/thing #verb=sow #verb=submit #verb=submit/thing #verb=transcribe #verb=volunteer
2 #verb=walk/none #verb=walk/thing #verb=wear/person #verb=win/empty #verb=write/empty 0_day 0_in 0_more 0_new 0_on
2 :body :vague-thing <time>_$ <time>_all <time>_instead <time>_not <time>_rehearsal <time>_sales <time>_the <why>_$
2 ^_add ^_as ^_beat ^_clear ^_descale ^_ensure ^_first ^_hold ^_new ^_observe ^_paint ^_promotion ^_rebuild ^_sharpen
2 ^_spend ^_start ^_submit ^_telephone ^_that ^_thesis ^_three ^_transcribe ^_two ^_volunteer ^_walk a0 a_colleague
2 a_day a_medication a_michelin a_month a_reflective a_sign a_single about_a accident across_the advice_<time>
2 afternoon against agent all_0 all_the allotment always_$ an_appointment and_<time> appointment_with april archive
2 at_least at_two audit b1 b1_exam b2_in badge bakery ball band bank_<time> barclay bathroom_tap be_going be_in
2 be_late before below best_in bird blanket ble blue boat book_the booklet bracket break build_a by_0 by_a call_$
2 carrot carry ceil cell cellar chair_<time> chapter chapter_0 chem chem_$ chisel clear_out club coffee_<time> collect
2 commerce commit complaint complete_the component crew dahlia dahlia_<time> day_$ debate_club dentist_<time> deploy
2 deploy_my diary director_<time> discharge do_<time> donor door drip drive_licence drop duolingo dyslexia eat
2 effectively email_within end error_$ expense fast feature fifty fill filter finally_listen fix flat floor format
2 forty french_with from from_memory from_scratch gallery garage_$ german_<time> get get_promote goal goal_<time>
2 going_to good_<time> handover_sheet have_0 he_be head_to heart heart_<time> help_out hole holiday_$ hotel
2 hour_<time> how_to i_would improve_my in_$ in_a in_anyth in_show inspector into_polish it_to its jam job_$ keep_on
2 knee knife knock landlord leaflet_into least licence life life_<time> light_out linkedin_learn load loop los lottery
2 machine manual mark mate material matrix me_to meal medication mentee michelin michelin_star mile minute_<time>
2 more_than move_up mozart mr mum_i museum must my_brother my_ex my_goal my_mentee my_tea my_teacher nan national net
2 never_lose ng night no_more not note_the noticeboard number_<time> nurs nurse_for of_0 off_from off_the on_0 on_a
2 on_her on_our on_school one_time open_day or_more organise_a outstand_<time> own_<time> page_$ paint pair parent
2 park part_<time> passport past_paper pay peer_group period person_and personal_statement petty phone_<time> phonic
2 piano piece place plaster play_the poem policy_<time> portfolio poster_print pottery practice_the present_the
2 project_$ promotion_to proposal rais raise_my read_the read_with rebuild rebuild_the recipe red reflective_account
2 rent review rewrite_the ring_the rota round round_the say_sorry scheme section sew shadow_a sharpen sheet_<time>
2 shift_<why> ship_the side sit site_$ slow_movement socket solution_$ song specy spend_<time> spreadsheet standard
2 standard_<time> star stick store streak structure sugar_in summer supervise supervision swap tablet talk_my tally
2 team th than_0 the the_bathroom the_curtain the_dentist the_district the_finance the_garage the_grammar the_ground
2 the_head the_mozart the_same the_second the_slow the_solution the_ward the_welcome the_wiki theory_pass
2 thesis_chapter thread three_time time_<time> time_better time_in to_do to_give to_have to_let to_reach to_school
2 to_show track traffic trainer_$ tram transcribe translate_the tribunal twice_<time> uncle us_the us_wear vegetable
2 verse walk waste wear_trainer welcome_leaflet what_i when whole_of wiki will_get with_what without_a work_at write_$
2 write_<time> write_up yard yellow
3 #act=activity/thing/whole #act=create/none/part #act=finish/person/part #act=light/person/whole #amount=change
3 #check=change #concrete=finish/same #concrete=vague/thing #first=light/person #lack=topic #object=app
3 #object=appointment #object=attendance #object=blood #object=bought #object=box #object=cash #object=client
3 #object=coffee #object=english #object=everything #object=gate #object=getting #object=give #object=let #object=life
3 #object=mentor #object=nurse #object=part #object=peace #object=permit #object=policy #object=right #object=roof
3 #object=row #object=shift #object=shop #object=sort #object=stuck #object=them #object=tyre #object=upright
3 #object=visit #verb=become #verb=better #verb=better/none #verb=book/thing #verb=cancel #verb=code #verb=code/none
3 #verb=eat #verb=eat/thing #verb=fall #verb=fall/thing #verb=find/person #verb=fix/thing #verb=get #verb=get/abstract
3 #verb=give/person #verb=grow #verb=hand #verb=join #verb=join/thing #verb=keep/thing #verb=like #verb=lose
3 #verb=lose/thing #verb=max #verb=max/thing #verb=memorise #verb=memorise/thing #verb=merge #verb=merge/empty
3 #verb=observe/thing #verb=paint #verb=paint/thing #verb=pass/thing #verb=present #verb=put/thing #verb=ring
3 #verb=set #verb=shout #verb=show #verb=show/thing #verb=spend/none #verb=train #verb=train/thing #verb=tune
3 #verb=tune/thing #verb=type #verb=type/thing #verb=wear #verb=win 0_<time> 0_or :daily <time>_a <time>_and <why>_so
3 ^_apply ^_book ^_code ^_eat ^_gas ^_get ^_grow ^_half ^_join ^_life ^_log ^_max ^_memorise ^_present ^_rewire ^_ring
3 ^_set ^_train ^_tune ^_type ^_win ^_zero a_b a_memory already and_take annual app apprentice arrive as as_an at
3 at_the attend_<time> aunt b2 baby bake bar be_make be_stick bedroom bedtime bus but but_the by_heart cart chain
3 channel charity chess choose closure coat committee cousin cover cow currently curtain deadline decision dentist
3 descale design down drive_theory dye e early either electrician electrician_<time> episode eslint every_parent
3 everyth_$ exercise_i finance finish_the fire firm_<why> fix_the for_the free gas_safe give_me governor grade grid
3 group headquarters hem her_$ higher higher_in highway his host hour_of i i_will if if_the in in_<time> in_everyth
3 it_be item jumper kettle ladder lecture leg length lift line loss make_a manage mar marathon master max may me_<why>
3 me_a medication_error memorise miss mr_okafor my_linkedin my_voice never never_shout niece not_get not_one not_to
3 ofst okafor on_it one_$ one_of onto_the or_higher organic out_my outstand pack paint_the partner pass_<time> peace
3 petty_cash phase pick plan_to platform play point power print product project promotion put quarter regular retrain
3 revenue rewire rewrite river ruby run_a same sand say school secure sentence shaft shall shout_at show shut
3 signature slot soap sponsor square stand statement straight strobe strobe_app supplier teach_assistant tell_<why>
3 that_really that_we the_allotment the_back the_class the_corridor the_firm the_first the_guild the_petty the_share
3 the_surgery them them_<why> thirty tile time_i trainer tune_the unit update violin voice_<why> week where whole
3 win_best wire work_with worth would write_a zero_<time>
4 #act=topic/empty/part #act=vague/person/part #amount=clock #amount=money #check=clock #check=money #check=rhythm
4 #first=create/person #object=come #object=department #object=documentation #object=employee #object=family
4 #object=group #object=late #object=splashback #object=world #verb=be/none #verb=book #verb=complete
4 #verb=complete/thing #verb=finish #verb=grow/empty #verb=learn/thing #verb=log #verb=publish #verb=publish/thing
4 #verb=rewrite #verb=rewrite/thing #verb=set/thing #verb=spend #verb=walk 0_of :event :granted :meets ^_become
4 ^_complete ^_finish ^_my ^_never ^_publish ^_put ^_rewrite ^_want a_will abel abolition accept accord accordance
4 acid act adjoin administere administrative again_$ aggregate alan album alcohol alia all_my allocation allow
4 alongside appellate apple application apply arch archbishop arrangement article assign at_chess athletics attend
4 auburn authorization automatically axe backstroke ballot ban banana bank barney baseman basement batch baton
4 battalion bearer beaver beef berger beth beverage birth bogey bond boston boundary bowle brad bread brick briefly
4 broth build bundle burnt businessman butterfly bypass calorie candle cane cannon canton cap carbon cardinal case
4 catalogue ce ced cello cemetery centennial cereal certification chair chairmanship chairwoman champion chaplain
4 charcoal chart chartere chateau cheese chemist chicken chief chromosome circuit clarinet clemency clinch cod cola
4 colin collaps colorado colt comb come_to compartment compilation completion comptroller concurrently conditional
4 conductor conjunction constitutional consultant contaminate conte convene corpus countryman cricket cutler cylinder
4 daisy dart davenport dean deck defective deficiency defunct delete dem den derrick designation diameter diesel
4 dietary dinner diploma directive director directory disc dividend dixie documentation dodd dollar domino doubl
4 dynamite earmark ed eligible embezzlement emergency emeritu emperor employee_of empress enclose engine engrave
4 eponymou eric eve every_time ewing exempt expiration extend extraction father federal fellowship fiber financier
4 fine finland fixture flagship flint florence floss floss_<time> flour flower fold follow ford fork franc freeze
4 freight freighter freshly frigate fuller funeral gallon garlic generator ger get_into gille golden goodman grain
4 grammar grey grill ground guardian guild guilder hal hamburger hammer hardy have_my hay headmaster hearst hectare
4 helm hill homer honey hood hooker hospital hous house householder however husband hut hydraulic hydroelectric ice
4 import in_german in_nature inaugural inch indefinitely indictment inheritance initial injection insert installment
4 interstate iss jade jane jar jenny jockey johanne joint jordan josh kay keep_the kirk kitchen kosher lamp lance lap
4 lar larry laura lay leak learn_the lecture_$ legally legislative legislature len letter lighthouse lightweight
4 like_my lily lim ling log lump lunch lung mack mail main maize make mansion manufacturer manuscript mast matt meadow
4 meat mellon merchant mercury meter metropolitan michigan middleweight midnight minute monarch month_$ mustard
4 my_life namesake nash nature_$ navy nestle noble noon north notification nova number nurse of_them oil oiler only
4 only_<time> onto onward oust oven oversee overtime owed pa packet paddy padre page panama panel paper paperback
4 paragraph pardon parkway partial pasha pastor pavilion peach pearl peck penalty percent perjury phone pie pike pinto
4 piston pizza plastic plenary pond pool pork preliminary presently preside produce protein prototype providence
4 prudential pub publish_in purse q quaker qualify rail ranch randy ranger ray recipient recommend record
4 redistribution refinery refrigerator refurbish relegate reliever renovate renovation reopen reopene reorganization
4 repay reply reprieve reprint reservoir residence restitution right riley rio rise rodney ron roof rosario route
4 rover rue rum sa salomon san sandwich sandy school_<time> score scoreless seaman secondary secondly secretary seiz
4 sell semifinal sepsy sergeant serve session set_up severance share shea shearer shed shepherd shop shrimp since
4 singh site skip skipper sloan solo soon soybean spear specification spend splashback spokesman squadron stadium stan
4 statute steak stolen straw strawberry strip submission subscription subsequent succeed successfully suing suite
4 sultan supplemental surname surrendere symphony t tanker telephone tenant tentatively thatcher the_<time> the_world
4 theorem thoroughbr tier to tobin tom tony torpedo touchdown tower tract transaction trillion trunk trust turnpike
4 tying tyre u unbeaten unmarry upright uss vanilla vera version vice villa violet vitamin voivodeship walk_round
4 want_my war wed welterweight west will winery withheld wreath write_down yacht york zimbabwe
5 #act=create/none/whole #act=light/thing/whole #amount=share #check=share #first=vague/person #object=boy
5 #object=physio #object=someone #object=tomatoe #verb=become/thing #verb=make/none <time>_be <time>_on ^_no a_first
5 ace activate additional adjacent admiral advisory ag airway alec ambrose annex annually appropriation approval ark
5 authorize auxiliary available award bach bae bankrupt barber barge barrel bathroom batsman beat beck becker bed
5 behalf ben bench berg bid blade bob book bottle bowl bowman box breaker breakfast brett bridge brigade brokere
5 buffalo bullion cage cake calcium camp cancel candy cargo cash cathedral cedar centenary championship charg chassy
5 cherry chevron chocolate chop chuck church cinnamon clerk cocoa coke colony commodore compensation compose comprise
5 confederation confirm confiscate consecutive consortium construct cook copyright corn cottage cove crane cream
5 creditor cub dalton date death decker declare defeat defendant depose derby diamond diamondback dismissal division
5 divorce do_a donation draft due dutch eddy elector electricity emir employee enlarg entitl erect establish eventual
5 ex examiner except executive exemption extract extradition facility farm fat fe fee felony ferry fertilizer fielder
5 finalist finalize finally find_a firstly footballer for_my foreman fort foundation fountain france freeman frost
5 frozen fry gate ge genera general geneva genu give granddaughter grandfather greg guilty guitarist hander he
5 head_boy heather her hereditary herein hogan hold holly holme hydro illegitimate immunity imperial imprisonment
5 include indict initially initiat inlet install insurance interchange intermediate introduce inventor isle jeff jerry
5 jersey jo joe joey jury justice khalifa kilogram kit knockout lake land lane laurel lawsuit league lee lever liable
5 libel licens limite liquidation liquor liter locate lock lose lower lucy luke mac magistrate maid make_me
5 manslaughter marble marc marlin marquy marriage marrow mat match medal medalist memorial mercantile metal methodist
5 mick mike min miner minister minor misdemeanor mobil molly morse moss mother motor muller my_pe nancy napoleon
5 never_be next no noel nominate notify oath obstruction office olive on on_time once_<time> operate optional ordain
5 ordinance os otto oval oxide oyster palm pan parcel pardone parole partially partition partnership pe pe_kit peace_$
5 peanut pepper pete petroleum philanthropist pierce pinch plaintiff plant plantation plaque plate plead pollock pont
5 portion post postage postal potassium potter premiership previou primary prime proclamation producer provision
5 pseudonym qualifier r rack racketeer railroad ralph ram rancho ratification ratify re reactor rear reassign receipt
5 receive refuse regent regiment registration rejoin relocate rematch remix render repair represent requir reserve
5 resignation rest_of restoration rib rice ring rubber runoff ryder saint sales salmon sander saunder scotia sec
5 select senate send service settlement shareholder sherry shield shipbuild shipment shutout soda speedway spokeswoman
5 ss stamp starter state station statutory sterl steward stoke storage successor superintendent swan synod table
5 tariff tavern te ted telegraph terminal terminu the_consultant the_month the_shed thirteen time to_a tobacco tooth
5 travy treason treasury trial turbine twenty twice twin ty tycoon type tyrone unchang under underwent unincorporate
5 union unoppose unreleas unsuccessful upheld vacant valentine vessel village vinegar viola vocalist volume
5 voluntarily vote wally wanderer ward_<why> warden warehouse waugh weber welsh wheat whilst whiskey within wood
5 wooden write
6 #first=finish/thing #object=brother #object=water #verb=finish/thing #verb=get/thing #verb=make/person 0_$ :finish
6 :prize <time>_up <why>_<why> a abolish accession acre add addition additionally affidavit aged agreement alison all
6 allen allocate also amendment apiece approximately arbitration archer arrange asbesto ash attorney auction bacon
6 baht bankruptcy barker barn barry bass bay bean berry berth bill billion billy birch blake blood bobby bonus branch
6 brigadier brock brook brother_$ bud burgess burial burn bury butter cabinet canal caretaker carpenter carr carriage
6 carter castle ceas cement certify chamberlain chandler charge charter clause clay close co coal coffin coin
6 commemorative commissioner communion concerto consort constable constituency constitution construction contain
6 convict coroner corporal cotton counsel countess cox custody dairy dam debut debute deceas defer deluxe demolition
6 deposit deputy diocese divorc dominion dover drummer duchess duchy duff duty edition egg electric eleventh enter
6 entry enzyme episcopal every everyone_in expo extension f factory fall fifteen first_in for_<time> former formula
6 founder fourteen fowler fulham garage garland gas gazette ginger give_us glass gold grace grandson harper hayward
6 hick home honorary howe induct interim into invalid irene jay jointly judge juice junction kaiser kingdom kraft
6 kronor kyle l labour leach lead library life_$ linkedin loan lotu magnate manager maria marina marsh member memory
6 metric midland milligram million minc mine mineral module ms municipality newton nick nickel nicky ninth o oak off
6 one onion orange organ oriole outfielder overturn own owner ownership p parliamentary parson part partnere pat
6 permanently permit physio pipe platinum plus pollard port possession posthumously postpone pound powder premier
6 present princess principal prize probation production property propose protocol quarry raja reach registry reissu
6 reorganize repeal representative reschedule retain retirement retriev revoke rob rul schedule seat separate
6 separately set settle sheet shipyard shire sim single sixteen skinner sometime spa spinner split spoon spr sprinkle
6 stake steam steven stone stud subdivide submit supreme suspension taft teaspoon temporary tenth termination that
6 the_rest then thorn tiffany timber timothy title to_the tomatoe ton total totale transport treaty trinity trophy
6 troy tube ulster undisclose unite unsuccessfully unuse vacancy vault vic vicar vol vs wade waiver walnut walter ware
6 warner watt webber weir wellington wheeler which wicket wicketkeeper wife wilkin willie willy winner woodward xi
6 yate
7 #act=create/thing/whole #act=topic/thing/whole #amount=hours #amount=rhythm #check=hours #hands=limitless
7 #verb=commit/empty :exam ^_commit abbot acquire adjourn afterwards aka allan aluminum amp ann anna any appointment
7 assistant bail barrow basil bassist bate bishop borough both bronze brunswick burke burton cairn carbohydrate card
7 carl carol chapel circa clive coconut coffee colonel commission commonwealth consist container conversion convert
7 coronation corporation court creek cricketer crystal cubic curry daughter decide delivery deposition depot disband
7 discharg discontinu dissolve district double drake dunn each eight eighth eleven emma estate feeder file fin fra
7 frank galloway glen grand griffin grove half hand_in hast heath homere immediately incorporation inherite inn issu
7 jan jubilee kelly ken kensington kidney knight late latter leaf lease license lime liver locomotive lok martin
7 memorandum mercer morrow municipal nelson nephew newly nine obtain opener orchard order parsley patty payment peel
7 penny per permanent permission perry petition pier promptly provisional railway rector release removal request
7 resign return robin rod roe rounder rupee sack savoy schneider scrap sear seed sentenc seventh sheriff shill sign
7 simmon sister sixth slater solicitor stein stipulate subfamily substitute sue surgery sworn syrup tablespoon talbot
7 temporarily ten terry the_green throne till tin tommy township triple tucker two unanimously up_<time> used valve
7 van vegan via vincent vinyl virgin viscount w walsh wharf widow wigan withdrawn worcester wright x
8 #act=create/person/whole #act=finish/thing/whole #first=create/none #hands=exam #numbers #verb=commit abbey after
8 agre aluminium amend approve assembly bailey barne battery benjamin between block boiler bourbon brent brewer
8 brewery butcher butler caroline cent certificate chairman chapman chester clement cole collin company consent
8 contract copper count county cup d dale dat de decree demolish designate dock duke dy elect eventually expire fa
8 final firm fisher form formerly four furnace gilbert gram greenwood hale ham harry hatch heir hooper inaugurate
8 injunction jack jenkins jimmy k king kroner lamb leas lemon levy lieutenant list maiden manor maple milk miller
8 month morgan murphy my_own n open or original ounce palmer parish parker parliament pass patent pence pend perkin
8 porter previously prince prior priory publish queen receiv register rest retire reverend rosemary row ruth salt sam
8 seal seven six slate sodium sole steel subsidiary sued tate terminate turner vale vi victor ward warren year_$ zinc
9 #amount=count #hands=others 0 admiralty again announce another appoint baron barrett barton board born canada
9 chamber clark clean commenc cooper council day decommission dudley earl eldest fifth found fourth franklin g gill
9 graham grant h hall hart haye homestead iron james lambert lewy lodge lord lumber m mary mason maxwell morry
9 officially ore patel peter privy purchase reinstate replacement roger ross royal rutherford shaw shortly silver son
9 sugar surrey suspend thereafter trustee twelve uk vacate wales webster win without
10 #first=named/thing <time> ^_0 baker bath baxter brother brown bushel captain cork dissolution finish fletcher for
10 head holder hour hull join kent later leed merge mint remainder remove rename sir smith somerset spencer tender
10 third transfer treasurer waiv walker
11 #check=count bell consecrate cooke crown donate family five formally henry holt j june march mill reed replace sale
11 st v water
12 #checks2 #hands=partly and baronet dissolv green name originally respectively second subsequently three until
13 august complete
14 b c
15 marry
17 buy first
18 by
19 #checks1
"""
