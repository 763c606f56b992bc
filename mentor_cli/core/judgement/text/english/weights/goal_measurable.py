"""What 5125 labelled goals teach about measurable: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "899ee411839b100d"
ANSWERS = ("no", "yes")
ROWS = """
-23 *
-22 #hands=unsized
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
-11 extraordinarily extreme fascination glamorou gloomy grasp heightene helpful imagery imagine implication
-11 importantly intensely lag metaphor nostalgia notion obsess obviously peril pessimism phenomenon predictable
-11 profoundly provocative prowess quirky realism realistic realization reassure relevance remind repercussion
-11 resilient restless rethink rife rug sadly seem sense sentiment skepticism sober someth sophisticate spectacle
-11 spirite startl stride stubborn symbolism tame terribly thoughtful tir underestimate underscore unrealistic vibrant
-11 weird youthful
-10 absurd acknowledge aggressive alarm amaze animosity approach aspect aware behave bor breadth brutality bullish
-10 burgeon calm civilize compell confront confuse conservatism constantly continually contradictory culture
-10 dangerously dazzl deeply defensively definitely demeanor despair disadvantage discourage discourse dislike distort
-10 distrust eager echoe emphasy endure enjoyable enormously enthusiasm enthusiastic esteem everyday evidenc
-10 excitement experience exploit focus forceful gaze geopolitical glamour glance greatness gritty hardly harsh
-10 headway hesitant ignore immensely imperative impression indicative inherently insecurity instinct intellectual
-10 intelligent irony likene maybe midst militancy mind more nationalism navigate notwithstand nowhere obsession
-10 obviou oddly optimistic passionate peculiar persist person phenomenal posture pragmatic professionalism quiet
-10 rattl read_to reality reflect reflection reluctance remarkably respectful ridiculou rightly scary scenario sharper
-10 sheer shortcome sincerity skeptic some_of spotlight storytell strive superiority surely sympathetic tear tend tone
-10 touch toward unconventional unnotice unpleasant unseen unsettl upsurge urgency vigilant vigorou visionary visually
-10 vivid wandere watcher weakness westerner what with wondere
-9 #verb=make/thing accomplishment activism admiration adolescent aesthetic affluent answer anxiety arous aspiration
-9 assessment astonish aura awesome backlash basically behavior bias boast brutal bureaucracy bureaucrat candid
-9 capitalism careful casual caution cautiously certainly cheer chic clearly clever clout clue coherent coincidence
-9 communicate comparatively complicate conciliatory contradiction contrast critique culturally cute danger decent
-9 defy depress desperate destructive dictate difficulty dilemma diminish diplomacy disagree disparate disparity
-9 distraction diversity eagerly elude embarrass emotion empowerment entertain envy equally especially evidently
-9 evolve excuse exert expansive explore extremism eyebrow eyed fashion few firepower flair flier flung foolish foray
-9 foremost frustration fun fundamental fundamentally funny generosity genre gloom gorgeou grin gruesome happier
-9 hardene harder helpless heroic highlight honestly honesty horrible horrific hostility humor ideological ideology
-9 ignorance impress improbable impunity indication inevitable inherent insight inspire intense intensify intrigu
-9 irresponsible journalistic kid kind lively lofty look lot macro maneuvere markedly mediocre menace mistrust
-9 moderation motivate motivation murderou murky mut nervou noisy nonsense noticeable nowaday oppression ours
-9 outrageou outset outward overlook panick particularly pause pinpoint ploy poignant polite positively precariou
-9 pretend pretty prevalent profound prone quite racist react real realize refresh rely repression repressive
-9 resentment responsive rude sad satire scare scenery secretive seemingly sensible sensitivity sexuality sexy shadowy
-9 shameful smile somber somewhat spirituality squarely stupid subjective suicidal supportive tactic talent
-9 technological terrain terrific thrill trickle troubl truly turbulence unbelievable uncommon uneasy unfold uniquely
-9 unthinkable upbeat upheaval viciou view visibility vision vocabulary wherever wonder yorker youngster
-8 #first=vague/abstract #lack=vague #opinion #verb=save absolutely accurately afraid aftershock ager aloud always
-8 ambiguou ambition ambitiou analyze anew anticipate anyone appetite applaud ashame atmosphere attention attract
-8 authentic authoritarian authoritative awakene awareness backward beset bizarre blatant bolstere bombard boom bother
-8 brilliant broaden broadly bureaucratic bustl busy buzz capitalist capitalize charisma charm check civilization
-8 colorful compassion competence complexity conducive consistently contemplate context cop countless countryside
-8 courageou crise critic criticism cry cultural dampen dangerou delight denounce densely depiction deserve
-8 desperately deter devastation disbelief discontent disgust dismay disproportionate disregard dissatisfaction
-8 diverse divisive doing downside dramatically dull dumb earnest eccentric echo elite emergence encountere encourage
-8 encouragement endless enjoy enthusiast erratic ethnically exceptionally extremely faint fairly fashionable fear
-8 feminist fierce fiercely flexibility flock flourish fluent folk fond frantic gadget gentle genuine geography
-8 gesture grip guess hate haunt heartland hindere honest horror hugely humorou hungry illusion inability incline
-8 incredible inexperienc infiltrate influence influx injustice instability insurgency intensity interpret intrigue
-8 irrational jitter jok joke journalism keen lament landscape language laud laughter lax lazy lean lesson literal
-8 loudly love lure lyrical make_the mantra marketer meaningful meddl merely mistaken moment morality myriad nascent
-8 necessarily negatively neglect niche nightmare nod nonetheless obscure odd offend often old optimism our outrage
-8 overshadow overwhelm partisan passion perfection perhaps persistent persona phenomena picturesque planner plausible
-8 plenty poetic politics portray portrayal potent prediction problematic prospect protectionism proudly provocation
-8 provoke prudent psychological psychologically pursu question racism radically rationale raucou read rebelliou
-8 recognizable relax remarkable reminiscent remotely reputation resident respond restive rigorou roar robust ruthless
-8 saddene self selfish sentimental shake shaken shine shopper simplicity sincere situation skill sloppy somehow sound
-8 spate speak spectacular spite splendid stance stardom stare stature straightforward stranger strong stumbl stunt
-8 stylish subdu sway synonymou temper tempere tempt tense think thrive tolerant tolerate topic treacherou tremendou
-8 tricky troublesome turbulent ubiquitou ugly undercut underdog underline uneven universally unstable unsure upward
-8 usual utmost vague vigilance violent visibly volatile volatility vulnerable wag warmly we willingness wit with_the
-8 witty workplace worse
-7 #act=finish/thing/part #object=one #verb=get/empty ability accent accomplish achievement advertiser affection
-7 agenda aggression aggressively akin ala albeit anger angere angry anguish anticipation anybody appreciation
-7 appropriately array aspire assortment astronomy at_<time> awake background backstage barometer bastion battleground
-7 behavioral belief believer better beyond bigger bitterness blame blunt bold boo boomer bothere bounce brisk bunch
-7 camouflage carnage catastrophe centere cherish clarity cleans climate cognitive combate commentator comparative
-7 comparison competitiveness concentrate conceptual confidence confrontation consciousness consequence consistent
-7 conspicuou contagiou continent convergence cope creature credential credibility crowd culinary damn dar dare
-7 deflation desirable destabilize determination differ differe differently dim disarray discipline discomfort dismal
-7 dissatisfy distant dominate domination doubt downturn downward dramatic drift dubiou dynamic easiest eclectic
-7 economic economically effectiveness ego elusive emerg emotional emotionally emulate endanger endeavor erode erotic
-7 escalate even exacerbate expectation expert explain expression extent extremist fabulou fad fantastic farther
-7 favorably fi fle foothold forcefully forecaster foreigner formidable fortunate fortunately fray freak frenzy
-7 frequent futile gangster geniu gre hamper hardship harshly hid hint hopeful housebound hovere i_be idea ideally
-7 illustrate image immense impact imply importance improve inaccurate incapable inconsistent inde indispensable
-7 infuriat innovation innovative insider inspirational instead_of interaction intimidation intolerance intricate
-7 intrusion invisible justify lack lackluster lessen limelight linger lingere linguistic listener lur manner mean
-7 misery motive mountainou muscular mystical myth narrative nasty neat necessity negative nobody observer onslaught
-7 orient orientation ought ourselve outreach outspoken overcome painful passive patience peacemake personality
-7 philanthropy pity pleas politically populate postwar potential powerless praise precisely presence prevail profile
-7 propaganda proponent pros prosperity publicity purely racially rag rampant rarely rash rather reasonably reclusive
-7 refrain regrettable reinforce reluctant remembere reprisal resemblance resist respect restraint revolve reward
-7 rhythmic risky roam routinely scale scar scope scrutiny sectarian see seismic sensitive severity shun silence silly
-7 sinister slang sleek sleepy slick slippery sluggish socially softly sometimes speculate speculative stagnant
-7 stealth stellar stigma stimulate stop strategically strategy stress subject sufficiently superpower surf surfer
-7 surprise surprisingly suspense swat swath swirl tactical tangible teen tempo tension terminology terrible their
-7 thing tibet tilt time_$ tolerance tough tragic trait traumatic traveler tumultuou twist unaffect uncertain
-7 uncertainty undermine unfortunate unhappy unleash unusually upside ushere utter utterly viewer violence visible
-7 visual warmer warmth watch way weathere wipe wisdom woe worsen worsene wow wrack year_0 yell
-6 #act=create/thing/part #act=vague/abstract/part #act=vague/empty/part #check=result #concrete2
-6 #concrete=finish/thing #first=activity/none #object=class #object=fitter #object=python #object=supervisor
-6 #verb=serve/thing 0_<why> :abstract :comparative :hedge :inner ^_save ^_to about academic accelerate accolade
-6 accuracy accurate adamant addict advancement affinity affirmative alert amidst analytical analyz ande anyway
-6 applause ardent arid around assertion assumption at_a attractive attribute authenticity bad battlefield beautiful
-6 benign betrayal bickere bitterly bloodsh bolster brace bright brunt buoy bystander calmly camera campaigner cater
-6 censorship centralize certainty challeng characteristic characterize charismatic check_the chill chilly cite
-6 classmate climber comparable complain concern confident considerably constructive contrary convenient convey
-6 convinc cooler correlation corrupt crackdown crazy creative credible critical criticize crossroad cue cuisine
-6 curtail daylight deepen defiant definite deliberate delicate depth detect deterioration deterrent devotion dialect
-6 difference differentiate difficult disgruntl disguis disguise distinctive distraught distress disturbance dominance
-6 drastic drone dweller dwindl ease ecological economy educator effort elsewhere embarrassment emerge encounter
-6 engage enlightenment enormou enrage environmentalist epicenter ethical ethnic evaluate evolution evolutionary
-6 excellence excellent exodu exotic explanation expose eye fact fade faltere fancy far fatigue feedback feminine
-6 festive figure fitter flamboyant flare flaw fledg fledgl fluctuation flurry focal focuse foe folklore foreseeable
-6 fragile frail frequently fringe fruitful fundamentalist furor fuzzy glad globally gloriou greatly greet grief gym
-6 habit hacker hampere happene happy harass havoc hawkish headach headache heck heed heel heroe hesitate heyday hilly
-6 hinder historically hopefully horseback hostile housewife huh humid hurry hurt hypothetical icy ideal immoral
-6 impossible impoverish inappropriate incompetence infectiou inflationary infrare inspiration instantly insult
-6 insurgent intelligence interact intervention interviewer intimate ire ironically irrelevant isolate isolation
-6 jealou jeopardize judg justification keep_a knowledge lapse lawless leap leftist leverage like likelihood
-6 literature lonely longevity loud lov luckily lull maneuver manipulate manipulation market masculine math mayhem
-6 measure meditation messy method methodology metropoly mileage minimize miserable misunderstand mobility mock modele
-6 moderate moderately modernization modestly moral myself mythical neighbor neighborhood neo newsroom nighttime noise
-6 noteworthy notoriety now numerical obesity objective observation obstacle occasional occurrence offensive openly
-6 ordeal ordinary organizational out outdate outlook overcrowd overhead overrun overweight paradox past path
-6 patriotic pattern payoff peaceful penetrate penetration periodically persecute philosophical photograph plagu
-6 plentiful political poorly popularity positive poster poverty practical practice prais precedent precise predict
-6 preparedness pretext pristine procrastinate productive progress progressively prominence prose psychic psychology
-6 publicize quell quietly racial radical rah rational reader realm reasone recession reckless reflective reformer
-6 regard relatively relaxation remark remember resembl resonance respectable retribution risk rogue romance romantic
-6 routine sadness scath scene scenic scent scholarly scream seeker sens sensation separatist seriou shaky shame shock
-6 showcase shy sideway sigh significance similarity simpler simulation siren skirmish slogan slowdown slum smell
-6 sneak sniper snowy socialism spawn sped spiral spiritual sporadic sprung stability stabilize staggere stark
-6 steadily still strange strength strife struggle stun sudden suggestion supernatural susceptible swell swing
-6 sympathy taboo tailor tale targete tarnish temptation terror textbook thankful the_old theme threat thug thwart too
-6 tourist tout towards tragedy transform transparency traveller trek triumphant trouble tumble turmoil turn
-6 turnaround underworld unfavorable unfortunately unfound unpopular unprecedent unreliable unrest uphill vain veil
-6 verbal visit_the visitor wan warfare wave weak windy withstand wonderful write_in wrong yeah
-5 #act=activity/thing/part #act=vague/empty/whole #first=topic/person #first=vague/empty #object=bag #object=end
-5 #object=game #object=liked #object=method #object=old #object=season #object=shed #object=take #object=ticket
-5 #verb=ask/thing #verb=check #verb=check/thing #verb=coach #verb=cut #verb=practice #verb=practice/thing
-5 #verb=save/thing #verb=serve #verb=understand #verb=understand/thing #verb=use #verb=use/thing 0_boy 0_s :person
-5 :tells :vague <time>_i ^_coach ^_give ^_python ^_read a_0 a_bite a_few abnormal abroad abstract acceleration
-5 accessible accountability accountable achieve acknowledg activity addiction adequately adherence advantage adverse
-5 advocacy advocate aging aim alcoholism alleviate alter altitude among ample anarchy and_i angle anti antiquity
-5 anywhere apparent archaeology assert assess astronomer attraction austerity avid avoid backer balance bam bandit
-5 bargain battere battl bazaar be_a be_lik beast beauty before_<time> beleaguer believe betray bilingual blitz
-5 bravery breakout brightly brutally buildup burst calculate calculation campuse capability capable carefully
-5 celebrity cerebral chant chat che cheap childhood choke choreography circle clad clandestine classroom clerical
-5 closely coach collar combat comfort comfortable communism community compassionate competent competitive
-5 complementary concept confusion consensu constant contemporary continuity conversation conversely cool corporate
-5 cosmic counter counterattack courage covert cozy crime crossover cruel culmination culprit curb cutback deaf
-5 deception defiance defuse deliberately democracy demonstration dense depend dependence depict descend desert deserv
-5 desire detection deteriorate develop devotee devout dialogue dimensional direction disagreement disappoint
-5 disappointment discredit discriminatory display dive diversify doom dot drag drama drastically dream dusty easier
-5 easy eclips economical educate elaborate elegant endit enforcement engagement enhance environment environmentally
-5 envision epidemic eradicate error_in essence exceptional exhaust expatriate experiment exploitation extraordinary
-5 facial fairness famously fan farce fascist faster fault favorable fend fertile fiery fitter_<time> flash foothill
-5 footstep furiou gap gather gear gender generally geographically get_fitter get_my get_on ghetto gigantic glow
-5 go_through goodness gossip governance gradual grateful gratitude gravity grievance gruel guerrilla gunfire gut guy
-5 hail hallmark handful handler happen happily happiness harbore hard hatr hazard heavily help hemisphere heroine
-5 highly hobby homeland homework homosexual hoop horizon how humane humble humiliat identify imaginary immigrant
-5 implicit in_the inclusive incursion indicator ineffective inefficient inequality infight infiltration integration
-5 interfere interpretation interrogator interview irregular jungle knit lama last_one learner less level lik_by
-5 literacy literally literary little logistical lovely loyalty luck lush magnet magnitude mainstay mankind marginally
-5 marquee mask maximize maya me_$ meaningless media memorable mend message migrant mild mislead mistake mobilize
-5 modern mom momentum morale morally moreover mosquitoe motorist mysteriou mythology narrower nationalist neatly
-5 needy nevertheless newcomer nicely noir nonstop not_use noth notice nudity obese occasionally orderly outcry outfit
-5 overlap pac pain panic parallel parity parody participant particular pedestrian perch perfectly performer perimeter
-5 perpetrator persecution philosophy phony photographer photography phrase physically pivotal playground pleasure
-5 pois pollster poor powerful practically preach precision prejudice prepare_for prevalence pride problem
-5 productivity profession progression projection prominently pronunciation proportion prosperou prove proximity
-5 psychologist punish pursuit python_0 quality quantitative quo rage rapidly read_around readiness really reap reason
-5 recent recruit recruiter recruitment reel relative relevant reliability reliable reliant religiou remorse remote
-5 renegade repetition restrictive revere rhythm rid riddl rigid rivalry rough rumor sag satirical satisfaction
-5 satisfy scant scarce schizophrenia scrambl scramble seasone secrecy secular selective sensational setback shape
-5 sheltere shift shooter shrink simulate sincerely singular skinny skirt slack slew slight slope smart smoothly
-5 smuggler social sociologist somebody someday somewhere sparsely spatial speculator spirit spontaneou sprawl spree
-5 stabilization stakeholder standout starv statistically statistics strategist stray strengthen stretch stringent
-5 stronghold style suffer suppress sure surge surveillance survival suspicion suspiciou sustain sweep symptom
-5 systematically systemic tackle take taker tangl taste tea_<time> tech technique temperate terrorism terrorist
-5 the_reception themselve theoretical thorough threaten thrust tightene to_take totally towere tradition
-5 transformation translate true truth typical um unacceptable unarm unaware unconfirm undertake undocument unexpect
-5 unfair unfairly unjust untouch unusual unwill ups upscale upstate upwards urban useful useless vary vast versatile
-5 video villain viral virtue vogue volcano warn warplane wav weaponry weather westward whatever whatsoever whenever
-5 why widespread woo worst wrath write_test yet yoga yourself
-4 #act=create/person/part #act=topic/abstract/part #act=topic/person/part #concrete=vague/abstract #object=budget
-4 #object=cosier #object=do #object=feel #object=garden #object=guitar #object=gym #object=handover #object=room
-4 #object=staff #verb=bring/thing #verb=coach/thing #verb=cross #verb=cross/thing #verb=cut/none #verb=end #verb=give
-4 #verb=give/none #verb=listen #verb=sketch #verb=sketch/thing #verb=want/thing #verb=work #verb=write/thing
-4 :absolute :change :opinion <time>_0 <time>_currently ^_cross ^_everybody ^_on ^_raise ^_serve ^_sketch ^_speak
-4 ^_work abandon abrupt abundance abundant acceptable acceptance acronym adapt adjust adjustment ads adulthood
-4 adventure aerial affect afford agony ahead alien alp alumni amid amongst anarchist and_then animation anonymity
-4 ansa ante anthropology apartheid appropriate arbitrary artistic assure asthma astronomical athlete atmospheric
-4 attack attain auntie autism avian badly bald bang barely barrage barren baseless basque beard beautifully become_a
-4 beg belove bend bent besides blond bordere borrower bounc bre breath breathe breeze bring budget budgetary bug bump
-4 burden business ca caller car catastrophic centerpiece centrist challenge change chao cheat check_by chronology
-4 cinema circumstance clash cleric cling closer clothe clown club_<time> coach_the cold commend commentary compute
-4 conclusion condemnation confine conflict conform conquer conscience considerable consistency consolidation
-4 constraint continuation control conventional convince cooperate cordial cordone cosier cosier_$ coupl crack cradle
-4 cramp crawl crisis critically cruelty cultivate curriculum curve dance dark data daytime decade decisively deep
-4 defensive definition dengue denial denounc department_$ destination devastate developmental dictatorship dignity
-4 dinosaur diplomat dirty disapproval discussion disrupt disruption dissent distinct distinction do_$ dole dress
-4 dur_the eastward ecology economist ecosystem educational efficient enclave encompass end_<time> enemy enforc engulf
-4 entourage entrepreneur eradication evade event ever every_single everybody_in everyth exactly excel excessive
-4 exhibit expectancy explicit extinction eyewitness faithful fantasy feasible fiction fighter firmly fit flawless
-4 flee flexible flick flop flush foliage follower fool footage forth frau freely friction frontier gang gay
-4 generation geographic geographical geometric geometry germanic global goo good grader greater griev grind
-4 groundwork hah handsome harassment harm harmful harmless hat haze headline healthy hi hierarchy hilltop hip
-4 historical homosexuality hop hospitality huddl hug human humanity humidity humiliation hunger hunt i_want icon
-4 iconic illuminate illustration imminent immune impair impartial impetu impressive impulse inadequate incidence
-4 incompatible inexpensive inferior inflammatory inflation influential insane insistence instructor integrate
-4 integrity interactive interest internally internationally interprete interpreter interrogation invader investor
-4 irreversible jazz job journalist journey karate kata know kremlin kung lame largely latest laugh_at legacy
-4 legitimacy lend liberalization limbo littere livelihood logical lookout loom lore loyal luxuriou madness magical
-4 magnificent majestic maliciou managerial mandarin many mao mature maturity measurement mental mentally mere mess
-4 middle migration migratory militarily military misl mobilization mode modernize modest moot mortality mostly
-4 move_to movie much mullah narcotic narrator naturally nature nice nightly normalization northward note_dur notoriou
-4 novelty novice now_and nude object obscene of_unit offense once_$ ongo operative opinion opportunity orchestrate
-4 ostensibly other outburst outcome outnumbere outside overview pace pandemic patient peasant peripheral philosopher
-4 physical picture piracy plague planetary plateau playmaker pleasant politician pollute pontiff popular possibility
-4 potentially powerhouse practitioner precaution predator predominantly prepare prestige preventive preview prey
-4 primitive profanity programmer prolong prompt prostitute protract proven punk purge pursue push puzzle questionable
-4 radar rampage rancher randomly rapid ravage rebuke reception recognize recovery recruiter_to refugee regardless
-4 regime region regret religion renaissance rendition renown repeat repertoire repertory resemble restrain retiree
-4 retreat reversal reviewer revolutionary rip roadblock robot role round_<why> sabotage sadr safer sake salute
-4 samarra save scholar scientist scripture seaside seasonal segregate sellout seminar sexual shadow sharp sharply
-4 shrunk sideline sidewalk signale similarly simmere simply sizable slow slowly sociology soften solve sonic sooner
-4 sorrow spat spectator speed sphere spine sport spread spur staffer standardize standoff standstill static
-4 statistical staunch steady steep steer story strategic strictly strongly styl suburban success suddenly suggest
-4 sunglass sunny superb superhero supervisor_<time> supposedly surround swung symbol symbolic sync synchronize
-4 systematic take_a tal taller tango technically tentative test_$ texture thank the_audience the_department
-4 the_guitar the_house the_learner the_moot the_wheel theatrical therapeutic this_time thorny thoroughly those
-4 throughout tide tight timely tip to_my tongue tourism traditional traditionally traitor transition trauma tremor
-4 tribal trivia troupe tun turnout two_new ultra uncover undecide undercover underly underwater unemployment unify
-4 unique unit_0 unlikely unman unnecessary unreasonable up_$ uproar urge us_on vanish verge very viability vigorously
-4 violently viruse voic voice volley voter want ward_0 warm wartime weaken web weep welcome wheel_<why> whoever wick
-4 widen wildfire will_be wipe_down wise with_zero witness word work_on workout worthy wrought yah you youth
-3 #act=activity/empty/part #act=finish/abstract/whole #act=light/none/part #act=light/thing/part
-3 #act=vague/thing/whole #first=activity/empty #first=activity/person #first=create/abstract #first=finish/none
-3 #first=topic/abstract #object=assessment #object=bakery #object=better #object=checked #object=cloth #object=code
-3 #object=community #object=cycle #object=developer #object=event #object=foot #object=fund #object=hand
-3 #object=hunting #object=it #object=japanese #object=javascript #object=language #object=log #object=market
-3 #object=me #object=note #object=page #object=plumbing #object=poster #object=quicker #object=reading
-3 #object=respect #object=same #object=section #object=senior #object=stock #object=story #object=ward #verb=answer
-3 #verb=attend/thing #verb=bring #verb=collect/thing #verb=develop #verb=edit #verb=feel #verb=feel/abstract
-3 #verb=figure #verb=figure/thing #verb=give/thing #verb=have/none #verb=improve #verb=lead/none #verb=master
-3 #verb=master/thing #verb=measure #verb=mend #verb=mend/thing #verb=own #verb=pass/none #verb=photograph
-3 #verb=photograph/thing #verb=plan #verb=plan/thing #verb=record #verb=record/thing #verb=refactor
-3 #verb=refactor/thing #verb=sign/empty #verb=sort #verb=take 0_do 0_plumb 0_set 0_the 0_to 0_year :motion <time>_at
-3 ^_bring ^_feel ^_figure ^_improve ^_master ^_measure ^_own ^_perfect ^_photograph ^_practice ^_record ^_refactor
-3 ^_understand ^_we a_good a_house across all_<time> altar_cloth an anatomy argument around_the art back_to bar_0 bet
-3 bite_of breakfast_club brush catch character child client_meet clip cloth comment community_$ completely computer
-3 consumer continue contribute correct cover_letter cut cycle debate different discuss docker english_$ event_$
-3 everyone fence fence_<time> figure_out find_out free_<time> full_potential get_out give_0 give_back going great
-3 grow guitar hand_$ handover_<why> have_get have_the hello here history holiday hope hospice_$ house_<time> i_have
-3 in_my initiative inner instead interview_with it_$ japanese javascript just leadership leave_the link log_of
-3 maintain mark_code massage matter me_0 meet_<why> menu mic might minute_$ minute_one monitor most mount my
-3 my_community my_game my_gran my_hand nerve network never_make not_a not_touch note of_a of_hid of_leave on_top
-3 one_at opponent our_choir overdue own_the page_<time> parser pass_$ photograph_my pitch pivot promise quick quicker
-3 read_up ready_for reconcile record_an refactor refactor_the regularly relationship responsibility s_$ safety scan
-3 scout scratch_<time> script search sector sight_read sing sketch_in someone speech story_of student sunday survey
-3 take_me take_part target task tell_the the_0 the_bakery the_date the_fence the_new the_poster the_room the_senior
-3 the_two this three_$ through_the ticket to_like to_listen to_person toast_in together tool top_of travel
-3 understand_the up up_for up_the video_<time> wait walk_the wardrobe weed will_not young zone
-2 #act=change/abstract/part #act=create/abstract/part #act=light/empty/whole #act=topic/empty/whole
-2 #act=vague/abstract/whole #act=vague/none/part #first=activity/abstract #first=change/abstract #first=light/empty
-2 #object=a #object=alumni #object=and #object=bit #object=board #object=business #object=chair #object=clue
-2 #object=colleague #object=dad #object=data #object=effort #object=exception #object=gap #object=german #object=go
-2 #object=got #object=handed #object=hang #object=help #object=interview #object=kev #object=massage #object=new
-2 #object=nipped #object=norwegian #object=organic #object=partner #object=pastry #object=patient #object=pharmacist
-2 #object=photography #object=problem #object=question #object=ready #object=recursion #object=set #object=shelf
-2 #object=sourdough #object=statistics #object=strong #object=student #object=subject #object=sugar #object=team
-2 #object=test #object=toast #object=tone #object=top #object=training #object=viral #object=walk #object=way
-2 #object=year #verb=bake #verb=be/abstract #verb=be/empty #verb=be/thing #verb=bite #verb=bite/thing #verb=brush
-2 #verb=brush/thing #verb=call #verb=call/person #verb=collect #verb=explain #verb=file #verb=finish/empty
-2 #verb=get/person #verb=help #verb=improve/abstract #verb=know/empty #verb=label #verb=label/thing #verb=lead
-2 #verb=lift #verb=lift/abstract #verb=listen/none #verb=listen/thing #verb=make/empty #verb=meet/person #verb=mentor
-2 #verb=mentor/thing #verb=network #verb=network/none #verb=order/thing #verb=raise/abstract #verb=reduce
-2 #verb=reduce/thing #verb=rehearse #verb=rehearse/thing #verb=respond #verb=respond/thing #verb=revers #verb=revise
-2 #verb=revise/thing #verb=run #verb=sell #verb=sign #verb=sleep #verb=sleep/none #verb=smash #verb=smash/same
-2 #verb=solder #verb=solder/thing #verb=sort/thing #verb=speak #verb=take/empty #verb=tidy #verb=tidy/thing
-2 #verb=turn/empty #verb=wash #verb=work/thing 0_budget 0_chemistry :modal <time>_concert <why>_have <why>_i ^_<time>
-2 ^_a ^_attend ^_bake ^_brush ^_budget ^_clean ^_collect ^_cv ^_explain ^_file ^_in ^_label ^_lead ^_leave ^_lift
-2 ^_listen ^_look ^_mentor ^_oil ^_prepare ^_reduce ^_rehearse ^_respond ^_run ^_sell ^_sign ^_sleep ^_solder
-2 ^_someth ^_sort ^_stop ^_take ^_tidy ^_time ^_try ^_use ^_with a_calmer a_clue a_dog a_full a_native a_real a_safer
-2 about_pension actually administration advice agency all_staff along analyst and_want animal anyth anyway_$ as_a
-2 at_work backhand bag bank_$ basic be_<time> be_not be_on become_an become_the bee beekeep befriend big biology
-2 board_to broad brush_up business_$ by_my call calmer can cause chapter_<time> chapter_three chemistry child_on
-2 cleaner clinic_<time> clue_about code_in colleague comic completion_of concert_<why> corner country cross cry_at
-2 dad_$ disclosure do do_someth down_my down_on draw drive_<why> each_other edit effective else error evene_<time>
-2 every_child face famou feel_ready finance_<time> financial finger finish_strong floor_<time> food_bank foot for_new
-2 forget forum french_$ from_finance front_of functional garden get_nip girl git give_up go_viral google grade_0
-2 gran_<time> group_repository group_we growth guide gym_$ gym_0 hand_massage hand_up handbook handbook_chapter
-2 handle hang_of have_$ have_not help_the hygiene i_hope i_start in_front in_law in_our industry industry_$ insist
-2 issue it_<time> it_<why> japanese_<time> kev lane_<time> law_<time> learn_about leave_foot level_<time> like_a
-2 like_our listen_to long longer lunch_<why> machine_$ magazine make_every meet_with mentor merit mice migrate mix
-2 movement muscle music my_class my_co my_code my_cousin my_german my_javascript my_note my_uncle my_y10 myself_$
-2 native_<time> need need_to network_$ new new_book new_year news nicer nip nip_<time> no_exception norwegian now_0
-2 observe of_me of_our of_read of_the oil_and on_call on_paper on_the on_tiktok on_ward on_with once_the one_in
-2 open_question or_not order_in our_share out_at out_what over page_0 page_<why> paper_$ pay_0 pension_and person_on
-2 pharmacist pivot_table plan_<time> policy possible prefect prep presentation pulse pupil put_in put_my python
-2 question_in quiet_one quiz rat read_a read_aloud ready recognition reference rehearse renew repository_<time>
-2 respond_to response ride roman roman_gallery round_<time> run_<time> saddle safeguard science screen secure_the
-2 senior_<time> set_in shout sick sign_up sleep smash smash_it so society solder someth_with sorry source sourdough
-2 sow spanish specific squad staff stream student_will swim_again talk talk_to tandem team_$ term_<why> than
-2 the_account the_autumn the_committee the_dementia the_garden the_git the_go the_hang the_holiday the_last
-2 the_lounge the_market the_mood the_quiet the_roman the_roof the_school the_subject the_town the_tram the_yard
-2 their_full then_$ therapist there thesis_0 tidy to_keep to_know together_$ together_<time> tone_$ town_hall
-2 tram_<time> treat trip try try_to turn_0 tutor tutor_group twilight uniform up_and use_my user value verb wake
-2 wheel whether will_put wish with_a with_my with_two work_<time> work_<why> write_my y10 yard_<time> yes younger
-2 your
2 #act=activity/abstract/part #act=activity/none/part #act=finish/abstract/part #act=finish/empty/whole
2 #act=finish/none/whole #act=light/empty/part #concrete=change/thing #concrete=create/thing #ends
2 #first=finish/person #first=topic/none #first=vague/thing #lack=alone #object=algorithm #object=all #object=b2
2 #object=bath #object=best #object=card #object=certificate #object=chart #object=chisel #object=clinic
2 #object=curtain #object=dentist #object=dry #object=ex #object=exam #object=filmed #object=form #object=free
2 #object=french #object=garage #object=good #object=habit #object=holiday #object=hour #object=leaflet
2 #object=lecture #object=licence #object=light #object=marathon #object=minute #object=none #object=noticeboard
2 #object=onion #object=outstanding #object=paper #object=photo #object=practice #object=printed #object=promoted
2 #object=promotion #object=round #object=safe #object=school #object=shown #object=socket #object=sorry #object=tap
2 #object=theory #object=trainer #object=trust #object=website #object=whole #object=word #object=work #object=yes
2 #verb=add #verb=ask/empty #verb=ask/none #verb=balance #verb=be/person #verb=beat #verb=beat/thing #verb=clear
2 #verb=clear/thing #verb=cook/thing #verb=cover #verb=deploy #verb=email #verb=email/thing #verb=ensure
2 #verb=ensure/thing #verb=find #verb=find/empty #verb=get/none #verb=have/abstract #verb=have/empty #verb=keep
2 #verb=let #verb=let/person #verb=meet/thing #verb=move #verb=need/thing #verb=observe #verb=open/thing
2 #verb=present/none #verb=print #verb=print/thing #verb=put #verb=raise/empty #verb=reach #verb=reach/thing
2 #verb=rebuild #verb=rebuild/thing #verb=say/thing #verb=send #verb=sew #verb=sew/thing #verb=sharpen
2 #verb=sharpen/thing #verb=ship/thing #verb=sow #verb=submit #verb=submit/thing #verb=transcribe #verb=volunteer
2 #verb=walk/none #verb=walk/thing #verb=wear/person #verb=win/empty #verb=write/empty 0_day 0_in 0_more 0_new 0_on
2 :body :vague-thing <time>_all <time>_instead <time>_not <time>_out <time>_rehearsal <time>_sales <time>_the <why>_$
2 ^_add ^_as ^_beat ^_clear ^_descale ^_ensure ^_first ^_hold ^_new ^_observe ^_paint ^_promotion ^_rebuild ^_sharpen
2 ^_spend ^_start ^_submit ^_telephone ^_that ^_thesis ^_three ^_transcribe ^_two ^_volunteer ^_walk a0 a_colleague
2 a_day a_medication a_memory a_michelin a_month a_reflective a_sign a_single about_a accident across_the
2 advice_<time> afternoon against agent all_0 allotment always_$ an_appointment and_<time> appointment_with april
2 archive at_least at_two audit b1 b1_exam b2_in badge bakery ball band bank_<time> barclay bathroom_tap be_going
2 be_in be_late before below best_in bird blanket ble blue boat book_the booklet bracket break build_a by_0 by_a
2 call_$ carrot carry ceil cell cellar chair_<time> chapter chapter_0 chem chem_$ chisel clear_out club coffee_<time>
2 collect commerce commit complaint complete_the component crew day_$ debate_club dentist_<time> deploy deploy_my
2 diary director_<time> discharge do_<time> donor door drip drive_licence drop duolingo dyslexia eat effectively
2 email_within error_$ expense fast feature fifty fill filter finally_listen fix flat floor format forty french_with
2 from from_memory from_scratch gallery garage_$ german_<time> get get_promote goal goal_<time> going_to good_<time>
2 handover_sheet have_0 he_be head_to heart heart_<time> help_out hole holiday_$ hotel hour_<time> how_to i_would
2 improve_my in_$ in_a in_anyth in_show inspector into_polish it_to jam job_$ keep_on knee knife knock landlord
2 leaflet_into least licence life life_<time> light_out linkedin_learn load loop los lottery machine manual mark mate
2 material matrix me_to meal medication mentee michelin michelin_star mile minute_<time> more_than move_up mozart mr
2 mr_okafor mum_i museum must my_brother my_ex my_goal my_mentee my_tea my_teacher nan national net never_lose ng
2 night no_more not note_the noticeboard number_<time> nurs nurse_for nursery of_0 off_from off_the on_0 on_a on_her
2 on_our on_school one_time open_day or_more organise_a outstand_<time> own_<time> page_$ paint pair parent park
2 part_<time> pass_<time> passport pay peer_group period person_and person_who personal_statement petty phonic piano
2 piece place plaster play_the poem policy_<time> portfolio poster_print pottery practice_the present_the project_$
2 promotion_to proposal rais raise_my read_the read_with rebuild rebuild_the recipe red reflective_account rent review
2 rewrite_the ring_the rota round round_the say_sorry scheme section sew shadow_a sharpen sheet_<time> shift_<why>
2 ship_the side sit site_$ slow_movement socket solution_$ song specy spend_<time> spreadsheet standard
2 standard_<time> star stick store streak structure sugar_in summer supervise supervision swap tablet talk_my tally
2 team th than_0 the the_bathroom the_curtain the_dentist the_district the_finance the_garage the_grammar the_ground
2 the_group the_head the_mozart the_same the_second the_slow the_solution the_ward the_welcome the_wiki theory_pass
2 thesis_chapter thread three_time time_<time> time_better time_in to_do to_give to_hand to_have to_let to_reach
2 to_school to_show track traffic trainer_$ tram transcribe translate_the tribunal twice_<time> uncle us_the us_wear
2 vegetable verse walk ward_manager waste wear_trainer welcome_leaflet what_i when where whole_of wiki will_get
2 with_what without_a work_at write_$ write_<time> write_up yard yellow
3 #act=activity/thing/whole #act=create/none/part #act=finish/person/part #act=light/person/whole #amount=change
3 #check=change #concrete=finish/same #concrete=vague/thing #first=create/thing #first=light/person #object=app
3 #object=appointment #object=attendance #object=blood #object=bought #object=box #object=cash #object=client
3 #object=coffee #object=english #object=everything #object=gate #object=getting #object=give #object=let #object=life
3 #object=mentor #object=nurse #object=part #object=peace #object=permit #object=policy #object=right #object=roof
3 #object=row #object=shift #object=shop #object=sort #object=stuck #object=them #object=tyre #object=upright
3 #object=visit #object=voice #verb=apply #verb=become #verb=better #verb=better/none #verb=book/thing #verb=cancel
3 #verb=code #verb=code/none #verb=eat #verb=eat/thing #verb=fall #verb=fall/thing #verb=find/person #verb=fix/thing
3 #verb=get #verb=get/abstract #verb=give/person #verb=grow #verb=hand #verb=join #verb=join/thing #verb=keep/thing
3 #verb=like #verb=lose #verb=lose/thing #verb=max #verb=max/thing #verb=memorise #verb=memorise/thing #verb=merge
3 #verb=merge/empty #verb=observe/thing #verb=paint #verb=paint/thing #verb=pass/thing #verb=present #verb=put/thing
3 #verb=ring #verb=set #verb=shout #verb=show #verb=show/thing #verb=spend/none #verb=train #verb=train/thing
3 #verb=tune #verb=tune/thing #verb=type #verb=type/thing #verb=wear #verb=win 0_<time> 0_or :daily <time>_$ <time>_a
3 <time>_and <why>_so ^_apply ^_book ^_code ^_eat ^_gas ^_get ^_grow ^_half ^_join ^_life ^_log ^_max ^_memorise
3 ^_present ^_rewire ^_ring ^_set ^_train ^_tune ^_type ^_win ^_zero a_b all_the already and_take annual app
3 apprentice arrive as as_an at at_the attend_<time> aunt b2 baby bake bar be_make be_stick bedroom bedtime bus but
3 but_the by_heart cart chain channel charity chess choose closure coat committee cousin cover cow currently curtain
3 deadline decision dentist descale design down drive_theory dye e early either electrician electrician_<time> episode
3 eslint every_parent everyth_$ exercise_i finance finish_the fire firm_<why> fix_the for_the free gas_safe give_me
3 governor grade grid group headquarters hem her_$ higher higher_in highway his host hour_of i i_will if if_the in
3 in_<time> in_everyth in_german it_be item jumper kettle ladder lecture leg length lift line loss make_a manage mar
3 marathon master max may me_<why> me_a medication_error memorise miss my_linkedin my_voice never never_shout niece
3 not_get not_one not_to ofst okafor on_it one_$ one_of onto_the or_higher organic out_my outstand pack paint_the
3 partner peace petty_cash phase pick plan_to platform play point power print product project promotion put quarter
3 regular retrain revenue rewire rewrite river ruby run_a same sand say school secure sentence shaft shall shout_at
3 show shut signature slot soap sponsor square stand statement straight strobe strobe_app supplier teach_assistant
3 tell_<why> that_really that_we the_allotment the_back the_class the_corridor the_firm the_first the_guild the_petty
3 the_share the_surgery them them_<why> thirty tile time_i trainer tune_the unit update violin voice_<why> week whole
3 win_best wire work_with worth would write_a zero_<time>
4 #act=topic/empty/part #act=vague/person/part #amount=clock #amount=money #check=clock #check=money #check=rhythm
4 #first=create/person #object=come #object=department #object=documentation #object=employee #object=family
4 #object=group #object=late #object=splashback #object=world #verb=book #verb=complete #verb=complete/thing
4 #verb=finish #verb=grow/empty #verb=learn/thing #verb=log #verb=publish #verb=rewrite #verb=rewrite/thing
4 #verb=set/thing #verb=spend #verb=walk 0_of :event :granted ^_become ^_complete ^_finish ^_my ^_never ^_publish
4 ^_put ^_rewrite ^_want abel abolition accept accord accordance acid act adjoin administere administrative again_$
4 aggregate alan album alcohol alia all_my allocation allow alongside ams appellate apple application apply arch
4 archbishop arrangement article assign at_chess athletics attend auburn authorization automatically axe backstroke
4 ballot ban banana bank barney baseman basement batch bathroom baton battalion bearer beaver beef berger beth
4 beverage birth bogey bond boston boundary bowle brad bread brick briefly broth build bundle burnt businessman
4 butterfly bypass calorie candle cane canton cap carbon cardinal case catalogue ce ced cello cemetery centennial
4 cereal certification chair chairmanship chairwoman champion chaplain charcoal chart chartere chateau cheese chemist
4 chicken chief chromosome circuit clarinet clemency clinch cod cola collaps colorado colt comb come_to compartment
4 compilation completion comptroller concurrently conditional conductor conjunction constitutional consultant
4 contaminate conte convene corpus countryman crab cricket cutler cylinder daisy dart davenport dean deck defective
4 deficiency defunct delete dem den derrick designation diameter diesel dietary dinner diploma directive director
4 directory disc dividend dixie documentation dodd dollar domino doubl dynamite earmark ed eligible embezzlement
4 emergency emeritu emperor employee_of empress enclose engine engrave eponymou eric eve every_time ewing exempt
4 expiration extend extraction father fe federal fellowship fiber financier fine finland flagship flint florence floss
4 floss_<time> flour flower fold follow ford fork franc freeze freight freighter freshly frigate fuller fumble funeral
4 gallon garlic generator ger get_into gille golden goodman grain grammar granddaughter grey grill ground guardian
4 guild guilder hal hamburger hammer hardy have_my hay headmaster hearst hectare helm hill homer honey hood hooker
4 hospital hous house householder however husband hut hydraulic hydroelectric ice import in_nature inaugural inch
4 indefinitely indictment inheritance initial injection insert installment interstate isle iss jade jane jenny jockey
4 johanne joint jordan kay keep_the kirk kitchen kosher lamp lance land lap lar larry laura lay leak learn_the
4 lecture_$ legally legislative legislature len letter lighthouse lightweight like_my lily lim ling log lump lunch
4 lung mack mail main maize make mansion manslaughter manufacturer manuscript mast matt meadow meat mellon merchant
4 mercury meter metropolitan michigan middleweight midnight minute monarch month_$ mustard my_life namesake nash
4 nature_$ navy nestle noble noon north notification nova number nurse of_them oil oiler only only_<time> onto onward
4 oust oven oversee overtime owed pa packet paddy padre page panama panel paper paperback paragraph pardon parkway
4 partial pasha pastor pavilion peach pearl peck penalty percent perjury phone pie pike pinto piston pizza plastic
4 pond pool pork preliminary presently preside produce protein prototype providence prudential pub publish_in purse q
4 quaker qualify rail randy ranger ray recipient recommend record redistribution refinery refrigerator refurbish
4 relegate reliever render renovate renovation reopen reopene reorganization repay reply reprieve reprint reservoir
4 residence restitution right riley rise rodney ron roof rosario route rover rue rum sa salomon san sandwich sandy
4 school_<time> score scoreless seaman secondary secondly secretariat seiz sell semifinal sepsy sergeant serve session
4 set_up severance share shea shearer shed shepherd shop shrimp since singh site skip skipper sloan solo soon soybean
4 spear specification spend splashback spokesman squadron stadium stan statute steak stolen straw strawberry strip
4 submission subscription succeed successfully suing suite sultan supplemental surname surrendere symphony t tanker
4 telephone tenant tentatively thatcher the_<time> the_world theorem thoroughbr tier to tobin tom tony torpedo
4 touchdown tower tract transaction trillion trunk trust turnpike tying tyre u unbeaten unmarry upright uss vanilla
4 vera version vice villa violet vitamin voivodeship walk_round want_my wed welterweight west will winery withheld
4 wreath write_down yacht york zimbabwe
5 #act=create/none/whole #act=light/thing/whole #amount=share #check=share #first=vague/person #lack=topic #object=boy
5 #object=physio #object=someone #object=tomatoe #verb=be/none #verb=become/thing #verb=make/none #verb=publish/thing
5 :meets <time>_be <time>_on ^_no a_first a_will ace activate adjacent admiral advisory ag airway alec ambrose annex
5 annually appropriation approval ark authorize auxiliary available award bach bae bankrupt barber barge barrel
5 batsman beat beck becker bed behalf ben bench berg bid blade bob book bottle bowl bowman box breaker breakfast brett
5 bridge brigade brokere buffalo bullion cage cake calcium camp cancel candy cannon cargo cash cathedral cedar
5 centenary championship charg chassy cherry chevron chocolate chop chuck church cinnamon clerk cocoa coke colin
5 colony commodore compensation compose comprise confederation confirm confiscate consecutive consortium construct
5 cook copyright corn cottage cove crane cream creditor cub dalton date death decker declare defeat defendant depose
5 derby diamond diamondback dismissal division divorce do_a donation draft due dutch eddy elector electricity emir
5 employee enlarg entitl erect establish eventual ex examiner except executive exemption extract extradition facility
5 farm fat fee felony ferry fertilizer fielder finalist finalize finally find_a firstly fixture footballer for_my
5 foreman fort foundation fountain france freeman frost frozen fry gate ge genera general geneva genu give grandfather
5 greg guilty guitarist hander he head_boy heather her hereditary herein hogan hold holly holme hydro illegitimate
5 immunity imperial imprisonment include indict initially initiat inlet install insurance interchange intermediate
5 introduce inventor jar jeff jerry jersey jo joe joey josh jury justice khalifa kilogram kit knockout lake lane
5 laurel lawsuit league lee lever liable libel licens limite liquidation liquor liter locate lock lose lower lucy luke
5 mac magistrate maid make_me marble marc marlin marquy marriage marrow mat match medal medalist memorial mercantile
5 metal methodist mick mike min miner minister minor misdemeanor mobil molly morse moss mother motor muller my_pe
5 nancy napoleon never_be newton next no noel nominate notify oath obstruction office olive on on_time once_<time>
5 operate optional ordain ordinance os otto oval oxide oyster palm pan parcel pardone parole partially partition
5 partnership pe pe_kit peace_$ peanut pepper permanently pete petroleum philanthropist pierce pinch plaintiff plant
5 plantation plaque plate plead plenary pollock pont portion post postage postal potassium potter premiership previou
5 primary prime princess proclamation producer provision pseudonym qualifier r rack racketeer railroad ralph ram
5 rancho ratification ratify re reactor rear reassign receipt receive refuse regent regiment registration rejoin
5 relocate rematch remix repair represent requir reserve resignation rest_of restoration rib rice ring rubber runoff
5 ryder saint sales salmon sander saunder scotia sec secretary select senate send service settlement shareholder
5 sherry shield shipment shutout soda speedway spokeswoman ss stamp starter state station statutory sterl steward
5 stoke storage subsequent successor superintendent swan synod table tariff tavern te ted telegraph terminal terminu
5 the_consultant the_month the_shed thirteen time to_a tobacco tooth travy treason treasury trial turbine twenty twice
5 twin ty tycoon type tyrone unchang under underwent unincorporate union unoppose unreleas unsuccessful upheld vacant
5 valentine vessel village vinegar viola vocalist volume voluntarily vote wally wanderer war ward_<why> warden
5 warehouse waugh weber welsh wheat whilst whiskey within wood write
6 #act=topic/thing/whole #object=brother #object=water #verb=finish/thing #verb=get/thing 0_$ :finish :prize <time>_up
6 <why>_<why> a abolish accession acre add addition additional additionally affidavit aged agreement alison all allen
6 allocate also amendment apiece approximately arbitration archer arrange asbesto ash attorney auction bacon baht
6 bankruptcy barker barn barry bass bay bean berry berth bill billion billy birch blake blood bobby bonus branch
6 brigadier brock brook brother_$ bud burgess burial burn bury butter cabinet canal caretaker carpenter carr carriage
6 carter castle ceas cement certify chamberlain chandler charge charter clause clay close co coal coffin coin
6 commemorative commissioner communion concerto consort constable constituency constitution construction contain
6 convict coroner corporal cotton counsel countess cox custody dairy dam debut debute deceas defer deluxe demolition
6 deposit deputy diocese divorc dominion dover drummer duchess duchy duff duty edition egg electric eleventh enter
6 entry enzyme episcopal every everyone_in expo extension f factory fall fifteen first_in for_<time> former formula
6 founder fourteen fowler fulham garage garland gas gazette ginger give_us glass gold grace grandson harper hayward
6 hick home honorary howe induct interim into invalid irene jay jointly judge juice junction kaiser kingdom kraft
6 kronor kyle l labour leach lead library life_$ linkedin loan lotu magnate manager maria marina marsh member memory
6 metric midland milligram million minc mine mineral module ms municipality nick nickel nicky ninth o oak off one
6 onion orange organ oriole outfielder overturn own owner ownership p parliamentary parson part partnere pat permit
6 physio pipe platinum plus pollard port possession posthumously postpone powder premier present principal prize
6 probation production property propose protocol quarry raja reach registry reissu reorganize repeal representative
6 reschedule retain retirement retriev revoke rob rul schedule seat seed separate separately set settle sheet
6 shipbuild shipyard shire sim single sixteen skinner sometime spa spinner split spoon spr sprinkle stake steam steven
6 stone stud subdivide submit supreme suspension taft teaspoon temporary tenth termination that the_rest then thorn
6 tiffany timber timothy title to_the tomatoe ton total totale transport treaty trinity trophy troy tube ulster
6 undisclose unite unsuccessfully unuse vacancy vault vic vicar vol vs wade waiver walnut walter ware warner watt
6 webber weir wellington wheeler which wicket wicketkeeper wife wilkin willie willy winner wooden woodward xi yate
7 #amount=hours #amount=rhythm #check=hours #first=finish/thing #hands=limitless #verb=commit/empty #verb=make/person
7 :exam ^_commit abbot acquire adjourn afterwards aka allan aluminum amp ann anna any appointment assistant bail
7 barrow basil bassist bate bishop borough both bronze brunswick burke burton cairn carbohydrate card carl carol
7 chapel circa clive coconut coffee colonel commission commonwealth consist container conversion convert coronation
7 corporation court creek cricketer crystal cubic curry dale daughter decide delivery deposition depot disband
7 discharg discontinu dissolve district double drake dunn each eight eighth eleven emma estate feeder file fin fra
7 frank galloway glen grand griffin grove half hand_in hast heath homere immediately incorporation inherite inn issu
7 jan jubilee kelly ken kensington kidney knight late latter leaf lease license lime liver locomotive lok martin
7 memorandum mercer morrow municipal nelson nephew newly nine obtain opener orchard order parsley patty payment peel
7 penny per permanent permission perry petition pier pound promptly provisional railway rector release removal request
7 resign return robin rod roe rounder rupee sack savoy schneider scrap sear sentenc seventh sheriff shill sign simmon
7 sister sixth slater solicitor stein stipulate subfamily substitute sue surgery sworn syrup tablespoon talbot
7 temporarily ten terry the_green throne till tin tommy township triple tucker turner two unanimously up_<time> used
7 valve van vegan via vincent vinyl virgin viscount w walsh wharf widow wigan withdrawn worcester wright x
8 #act=create/person/whole #act=create/thing/whole #act=finish/thing/whole #first=create/none #hands=exam #numbers
8 #verb=commit abbey after agre aluminium amend approve assembly bailey barne battery benjamin between block boiler
8 bourbon brent brewer brewery butcher butler caroline cent certificate chairman chapman chester clean clement cole
8 collin company consent contract copper count county cup d dat de decree demolish designate dock duke dy elect
8 eventually expire fa final firm fisher form formerly four fourth furnace gilbert gram greenwood hale ham harry hatch
8 heir hooper inaugurate injunction jack jenkins jimmy k king kroner lamb leas lemon levy lieutenant list maiden manor
8 maple milk miller month morgan murphy my_own n open or original ounce palmer parish parker parliament pass patent
8 pence pend perkin porter previously prince prior priory publish queen receiv register rest retire reverend rosemary
8 row ruth salt sam seal seven six slate sodium sole steel subsidiary sued tate terminate vale vi victor warren year_$
8 zinc
9 #amount=count #hands=others 0 admiralty again announce another appoint baron barrett barton board born canada
9 chamber clark commenc cooper council day decommission dudley earl eldest fifth found franklin g gill graham grant h
9 hall hart haye homestead iron james lambert lewy lodge lord lumber m mary mason maxwell morry officially ore patel
9 peter privy purchase reinstate replacement roger ross royal rutherford shaw shortly silver son sugar surrey suspend
9 thereafter trustee twelve uk vacate wales ward webster win without
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
