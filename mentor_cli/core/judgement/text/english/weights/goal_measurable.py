"""What 5123 labelled goals teach about measurable: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "a1d66f2ba23fb625"
ANSWERS = ("no", "yes")
ROWS = """
-22 #hands=unsized
-21 *
-17 accustome some
-16 sketch
-15 frightene lately mindful sight understand worrisome
-14 attitude cynical fascinate perceive relentlessly savvy sort stuff wildly
-13 afar audience awe consciou curiou decidedly distinctly distract entrepreneurial evident exaggerate fearful frankly
-13 imagination impatient laugh mentality misguid mood ominou outsider overly penchant perception pessimistic
-13 relentless stereotype tendency terrify undoubtedly unfamiliar unpredictable viewpoint wary weary
-12 admire alike annoy anxiou articulate bite bleak clearer commonplace demographic desperation detractor disturb
-12 embrace ethic extraordinarily familiar fascination feel ferociou forefront frustrate genuinely glimpse grappl grim
-12 increasingly incredibly indifference indifferent intimidate invariably ironic lik listen naive openness patriotism
-12 perceiv perspective pervasive plight pose pundit reminder resilience resurgence rhetoric seldom sensibility
-12 seriously seriousness skeptical standpoint subtle trend uncomfortable understandable vastly vulnerability worry
-11 alienate amuse appall appreciate apt arrogance arrogant awful awkward backdrop burgeon cautiou chaotic cinematic
-11 creativity curiosity daunt demonstrate dire emphasize emphasy energetic enthusiasm entrench everybody everywhere
-11 excite extreme glamorou gloomy grasp heightene helpful imagery imagine imperative implication importantly
-11 inevitably intensely lag metaphor nostalgia notion notoriously obsess obviously peril pessimism phenomenon pos
-11 predictable profoundly provocative prowess quirky realism realistic realization reassure relevance remind
-11 repercussion resilient restless rethink rife rug sadly seem sense sentiment skepticism sober someth sophisticate
-11 spectacle spirite startl stride stubborn symbolism tame terribly thoughtful tir tone underestimate underscore
-11 unrealistic urgency vibrant visually weird youthful
-10 #lack=vague acknowledge aggressive alarm amaze animosity approach aspect aware behave bor breadth brutality
-10 bullish bully calm civilize compell confront confuse conservatism constantly continually contradictory culture
-10 dangerously dazzl deeply defensively definitely demeanor despair disadvantage discourage discourse dislike distort
-10 distrust eager echoe endure enjoyable enormously enthusiastic esteem everyday evidenc excitement experience
-10 exploit focus forceful gaze geopolitical glamour glance greatness gritty hardly headway hesitant ignore immensely
-10 impression indicative inherently insecurity inspire instinct intelligent irony likene maybe midst militancy mind
-10 more nationalism navigate noticeable notwithstand nowhere obsession obviou oddly optimistic passionate peculiar
-10 persist person phenomenal posture pragmatic professionalism quiet rattl read_to reality reflect reflection refresh
-10 reluctance remarkably respectful ridiculou rightly scary scenario sharper sheer shortcome sincerity skeptic
-10 some_of spirituality spotlight storytell strive superiority surely sympathetic tear tend touch toward
-10 unconventional unnotice unpleasant unseen unsettl upbeat upsurge vigilant vigorou visionary vivid wandere watcher
-10 weakness westerner what with wondere
-9 #verb=make/thing absurd accomplishment activism admiration adolescent aesthetic affluent ambition answer anxiety
-9 arous aspiration assessment astonish aura awesome backlash basically behavior beset boast bolstere brutal
-9 bureaucracy bureaucrat buzz candid capitalism careful casual caution cautiously certainly charisma charm cheer chic
-9 clearly clever clout clue coherent coincidence communicate comparatively complicate conciliatory conducive
-9 contradiction contrast critique culturally cute danger decent defy depress desperate destructive dictate difficulty
-9 dilemma diminish diplomacy disagree disparate disparity distraction diversity eagerly elude embarrass emergence
-9 emotion empowerment entertain envy equally especially evidently evolve excuse exert expansive explore extremism
-9 eyebrow eyed fashion few firepower flair flier flourish flung foolish foray foremost frustration fun fundamental
-9 fundamentally funny generosity genre gloom gorgeou grin gruesome happier hardene harder harsh helpless heroic
-9 highlight honestly honesty horrible horrific hostility humor ideological ideology ignorance impress improbable
-9 impunity indication inevitable inherent insight intellectual intense intensify intrigu irresponsible journalistic
-9 kid kind lively lofty look lot macro maneuvere markedly mediocre menace mistrust moderation motivate motivation
-9 murderou murky mut nascent nervou noisy nonsense nowaday oppression ours outrageou outset outward overlook
-9 overshadow panick particularly pause pinpoint plausible ploy poignant polite positively precariou pretty prevalent
-9 profound prone quite radically rationale react real realize rely repressive resentment responsive rude sad satire
-9 scare scenery secretive seemingly sensible sensitivity sexuality sexy shadowy smile somber somewhat squarely stupid
-9 subjective suicidal supportive tactic talent technological terrain terrific thrill trickle troubl truly turbulence
-9 turbulent unbelievable uncommon uneasy unfold uniquely unthinkable upheaval viciou view visibility vision
-9 vocabulary wherever wonder yorker youngster
-8 #first=vague/abstract #opinion #verb=save accurately afraid aftershock ager aloud always ambiguou ambitiou analyze
-8 anew anticipate anyone appetite applaud aspire atmosphere attention attract authentic authoritarian authoritative
-8 awakene awareness background backward bastion battleground bias bizarre blatant bombard boom bother brilliant
-8 broaden broadly bureaucratic bustl busy capitalist capitalize centere check civilization colorful compassion
-8 competence complexity consistently contemplate context cop countless countryside courageou crise criticism cry
-8 culinary cultural dampen dangerou delight denounce densely depiction deserve desperately deter devastation differe
-8 dim disbelief discontent disgust dismay disproportionate disregard dissatisfaction diverse divisive doing downside
-8 dramatically dull dumb earnest eccentric echo elite elusive emotional encountere encourage encouragement endeavor
-8 endless enjoy enthusiast erratic escalate ethnically exceptionally extremely faint fairly fashionable fear feminist
-8 fierce fiercely flexibility flock fluent folk fond formidable frantic gadget gentle genuine geography gesture grip
-8 guess hate haunt heartland hindere honest horror hovere hugely humorou hungry illusion impact improve inability
-8 incline incredible inexperienc infiltrate influence influx injustice instability insurgency intensity interpret
-8 intrigue irrational jitter jok joke journalism keen lament landscape laud laughter lax lazy lean lesson literal
-8 loudly love lure lyrical make_the mantra marketer meaningful meddl merely mistaken moment morality myriad narrative
-8 necessarily negatively neglect niche nightmare nod nonetheless obscure odd often old optimism our outrage overwhelm
-8 partisan passion perfection perhaps persistent persona personality phenomena picturesque planner plenty poetic
-8 politics portrayal potent prediction pretend problematic pros prospect proudly provocation provoke prudent
-8 psychological psychologically purely pursu question racism racist raucou read rebelliou recognizable relax
-8 remarkable reminiscent remotely repression reputation resident respond restive rigorou roar robust ruthless saddene
-8 self selfish sentimental shake shaken shameful shine shopper simplicity sincere situation skill sloppy somehow
-8 sound spate speak spectacular spite splendid stance stardom stare stature straightforward stranger strong stumbl
-8 stunt stylish subdu sway synonymou tangible temper tempere tense think thrive tolerant tolerate topic treacherou
-8 tremendou tricky troublesome ubiquitou ugly undercut underdog underline uneven unhappy universally unstable unsure
-8 unusually upward usual utmost vague vigilance violent visibly volatile volatility vulnerable wag warmly we
-8 willingness wit with_the witty workplace worse
-7 #act=finish/thing/part #verb=get/empty :inner ability about absolutely accent accomplish achievement advertiser
-7 affection agenda aggression aggressively akin ala albeit amidst anger angry anguish anticipation anybody
-7 appreciation appropriately array ashame assortment astronomy at_<time> awake backstage barometer battlefield
-7 behavioral belief believer better beyond bigger bitterness blame blunt bold boo boomer bothere bounce brisk bunch
-7 camouflage carnage catastrophe cherish clarity cleans climate cognitive combate commentator comparative comparison
-7 competitiveness concentrate conceptual confidence confrontation consciousness consequence consistent conspicuou
-7 contagiou continent convergence cope correlation creative creature credential credibility credible critic crowd
-7 damn dar dare deflation delicate desirable destabilize determination differ differently disarray discipline
-7 discomfort dismal dissatisfy distant dominate domination doubt downturn downward dramatic drift dubiou dynamic
-7 easiest eclectic economic effectiveness ego emerg emotionally emulate endanger enlightenment erode erotic even
-7 exacerbate expectation expert explain expression extent extremist fabulou fad fantastic farther favorably fi fle
-7 fledg focuse foothold forcefully forecaster foreigner fortunate fortunately fray freak frenzy frequent futile
-7 gangster geniu gre hamper hardship harshly hid hint hopeful housebound i_be idea ideally illustrate image immense
-7 imply importance inaccurate incapable inconsistent inde indispensable infuriat innovation innovative insider
-7 inspirational instead_of interaction intimidation intolerance intricate intrusion invisible justify lack lackluster
-7 language lessen limelight linger lingere linguistic listener lull lur maneuver manner mean methodology misery
-7 motive mountainou muscular mystical myth nasty neat necessity negative nighttime noteworthy notoriety observer
-7 offend onslaught orient orientation ought ourselve outlook outreach outspoken overcome painful passive patience
-7 peacemake periodically philanthropy pity pleas politically populate portray postwar potential powerless practical
-7 praise precisely presence prevail profile propaganda proponent prosperity protectionism publicity racially rag
-7 rampant rarely rather reasonably reclusive refrain regrettable reinforce reluctant remembere reprisal resembl
-7 resemblance resist respect restraint revolve reward rhythmic risky roam routinely scale scar scope scrutiny
-7 sectarian see seismic sensitive severity silence silly sinister slang sleek sleepy slick slippery sluggish socially
-7 softly speculate speculative stability stagnant stealth stellar stigma stimulate stop strategically strategy stress
-7 subject sufficiently superpower surf surfer surprise surprisingly suspense swat swath swirl tactical teen tempo
-7 tempt tension terminology terrible their thing tibet tilt time_$ tolerance tough tout tragic trait traumatic
-7 traveler tumultuou turnaround unaffect uncertain uncertainty undermine unfortunate unleash upside ushere utter
-7 utterly viewer violence visible visual warmer warmth watch way weathere wipe wisdom woe worsene wow wrack year_0
-6 #act=create/thing/part #act=vague/abstract/part #act=vague/empty/part #check=result #concrete2
-6 #concrete=finish/thing #first=activity/none #first=vague/empty #object=class #object=fitter #object=one
-6 #object=python #object=supervisor #verb=serve/thing 0_<why> :abstract :comparative :hedge :vague ^_save ^_to
-6 academic accelerate accolade accuracy accurate adamant addict advancement affinity affirmative alert analytical
-6 analyz angere anyway applause ardent arid around assertion assumption at_a attractive attribute authenticity avid
-6 beautiful benign bickere bitterly bloodsh bolster brace bright brunt buoy bystander calmly camera capable cater
-6 censorship centralize certainty challeng characteristic characterize charismatic check_the chill chilly cite
-6 classmate climber comparable complain concept concern confident considerably constructive contrary convenient
-6 convey convinc cooler corrupt crackdown crazy critical criticize crossover crossroad cue cuisine culmination
-6 curtail daylight deepen defiant definite deliberate depth deterioration deterrent devotion devout dialect dialogue
-6 difference differentiate difficult disgruntl disguis disguise distinctive distraught distress disturbance dominance
-6 drastic dream drone dweller dwindl ease eclips ecological economically economy educator effort elsewhere
-6 embarrassment emerge encounter engage enhance enormou enrage environmentalist epicenter ethical ethnic evaluate
-6 evolution evolutionary excellence excellent exodu exotic expatriate explanation expose eye fact fade faltere fancy
-6 far feedback feminine festive figure fitter flamboyant flare flaw fledgl fluctuation flurry focal foe folklore
-6 foreseeable fragile frail frequently fringe fruitful fundamentalist furor fuzzy glad globally gloriou greatly greet
-6 grief gruel gym habit hacker hampere happene happy harass havoc hawkish headach headache heck heel heroe hesitate
-6 heyday hilly hinder historically homework hopefully horseback hostile huh humid hurry hurt hypothetical icy ideal
-6 immoral impossible impoverish inappropriate inclusive incompetence infectiou inflationary infrare inspiration
-6 instantly insult insurgent intelligence interact intervention interviewer intimate ire ironically irrelevant
-6 isolate isolation jeopardize judg justification keep_a knowledge lapse lawless leap leftist less leverage like
-6 likelihood literature lonely longevity loud lov luckily manipulate market math mayhem measure meditation messy
-6 method metropoly mileage miserable misunderstand mobility mock modele moderate moderately modernization modestly
-6 moral myself mythical neighborhood neo newsroom nobody noise now numerical obesity objective observation obstacle
-6 occasional occurrence offensive openly ordeal ordinary organizational out outdate outfit overcrowd overhead overrun
-6 overweight paradox past path patriotic pattern payoff peaceful penetrate penetration persecute philosophical
-6 photograph plagu plentiful pois political poorly popularity positive poster poverty practice prais precise predict
-6 preparedness pretext pristine procrastinate productive progress progressively prominence prose psychic psychology
-6 publicize quell quietly racial radical rah rash rational reader realm reasone recession reckless reflective
-6 reformer regard relatively relaxation remark remember resonance respectable retribution risk rogue romance romantic
-6 routine sadness satirical scath scene scenic scent scholarly scream secular seeker sens sensation separatist seriou
-6 shaky shame shock showcase shun shy sideway sigh significance similarity simpler simulation siren skirmish slogan
-6 slowdown slum smell sneak sniper snowy socialism sometimes spawn sped spiral spiritual sporadic sprung stabilize
-6 staggere stark statistically steadily still strange strategist strength strife struggle stun sudden suggestion
-6 supernatural susceptible swell swing sympathy taboo tailor take tale targete tarnish temptation terror textbook
-6 thankful the_old theme threat thwart too towards tragedy transform transparency traveller trek triumphant trouble
-6 tumble turmoil turn twist underworld unfavorable unfortunately unfound unpopular unprecedent unreliable unrest
-6 uphill useful vain veil verbal visit_the visitor wan warfare wave weak windy withstand wonderful worsen write_in
-6 wrong yeah yell
-5 #act=activity/thing/part #act=topic/abstract/part #act=vague/empty/whole #first=topic/person #object=bag
-5 #object=end #object=game #object=liked #object=method #object=old #object=season #object=shed #object=take
-5 #object=ticket #verb=ask/thing #verb=check #verb=check/thing #verb=coach #verb=cut #verb=practice
-5 #verb=practice/thing #verb=save/thing #verb=serve #verb=understand #verb=understand/thing #verb=use #verb=use/thing
-5 #verb=write/thing 0_boy 0_s :person :tells <time>_0 <time>_i ^_coach ^_give ^_python ^_read a_0 a_bite a_few
-5 abnormal abroad abstract acceleration accessible accountability accountable achieve acknowledg activity addiction
-5 adherence advantage adverse advocacy advocate aging aim alcoholism alleviate alter altitude among ample anarchy
-5 and_i ande angle animation antiquity anywhere apparent archaeology artistic assert assess astronomer attraction
-5 austerity avoid backer bad balance bam bandit bargain battere battl bazaar be_a be_lik beast beauty before_<time>
-5 beleaguer believe betray betrayal bilingual blitz bravery breakout brightly brutally buildup burst calculate
-5 calculation campaigner campuse capability carefully celebrity cerebral chant chat che cheap childhood choke
-5 choreography circle clad clandestine classroom clerical closely coach collar combat comfort comfortable commend
-5 communism community compassionate competitive complementary confusion consensu constant contemporary continuation
-5 continuity conversation conversely cool corporate cosmic counter counterattack courage covert cozy cruel culprit
-5 curb cutback deaf deception defiance defuse deliberately democracy demonstration dense depend dependence depict
-5 descend desert desire detect detection deteriorate develop devotee dimensional direction disagreement disappoint
-5 disappointment discredit discriminatory display dive diversify doom dot drag drama drastically dusty easier easy
-5 economical economist educate elaborate elegant endit enforcement engagement entrepreneur environment
-5 environmentally envision epidemic eradicate error_in essence exceptional exhaust experiment exploitation
-5 extraordinary facial fairness famously fan farce fascist faster fatigue fault favorable fend fertile fiery
-5 fitter_<time> flash foothill footstep furiou gap gather gear gender generally geographically get_fitter get_my
-5 get_on ghetto gigantic glow go_through goodness gossip governance gradual grateful gratitude gravity grievance
-5 guerrilla gunfire guy hail hallmark handful handler happen happily happiness harbore hard hatr heavily heed help
-5 hemisphere highly hobby homeland homosexual hoop horizon housewife how huddl humane humble humiliat identify
-5 imaginary impetu implicit in_the incursion indicator ineffective inefficient inequality infight infiltration
-5 influential integration interfere interpretation interrogator interview irregular jealou jungle knit lama last_one
-5 learner level lik_by literacy literally literary little logistical lovely loyalty luck lush magnet magnitude
-5 mainstay manipulation mankind marginally marquee masculine mask maximize maya me_$ meaningless media memorable mend
-5 message migrant mild minimize mislead mistake mobilize modern momentum morale morally moreover mosquitoe motorist
-5 mysteriou mythology narrower nationalist neatly needy neighbor nevertheless newcomer nicely nightly noir nonstop
-5 not_use notice nudity obese occasionally ongo orderly outcry overlap overview pac panic parallel parity parody
-5 participant particular pedestrian perch perfectly performer perimeter perpetrator persecution philosophy phony
-5 photographer photography phrase physically pivotal planetary playground pleasure pollster powerful powerhouse
-5 practically preach precedent precision prejudice prepare_for prevalence preventive pride problem productivity
-5 profession programmer progression projection prominently pronunciation proportion prosperou prove proximity
-5 psychologist pursuit python_0 quality quantitative quo rage rapidly read_around readiness really reap recent
-5 recruit recruiter recruitment reel relevant reliability reliable reliant religiou remorse remote renegade
-5 repetition restrictive revere reversal reviewer rhythm rid riddl rigid rivalry rough rumor sag satisfaction satisfy
-5 scant scarce schizophrenia scrambl scramble seasone secrecy selective seminar sensational setback shape sheltere
-5 shift shooter shrink simulate sincerely singular skinny skirt slack slew slight slope smart smoothly smuggler
-5 social sociologist somebody someday somewhere sparsely spatial spirit spontaneou sprawl spree stabilization
-5 stakeholder standout starv statistics strategic stray strengthen stretch stringent stronghold style success suffer
-5 sure surge surveillance survival suspicion suspiciou sustain sweep symptom systematically systemic tackle taker
-5 tangl taste tea_<time> tech technique temperate terrorism terrorist the_reception themselve theoretical thorough
-5 threaten throughout thrust thug tightene to_take totally tourist towere tradition transformation translate troupe
-5 true truth typical um unacceptable unarm unaware unconfirm undertake undocument unexpect unfair unfairly untouch
-5 unusual unwill ups upscale upstate upwards urban useless vary vast versatile video villain viral virtue vogue
-5 volcano warn warplane wav weaponry weather westward whatever whatsoever whenever why widespread will_be woo worst
-5 worthy wrath write_test yet yoga
-4 #act=create/person/part #act=topic/person/part #concrete=vague/abstract #first=activity/person #first=finish/none
-4 #object=budget #object=cosier #object=feel #object=garden #object=guitar #object=gym #object=quicker #object=room
-4 #object=staff #verb=bring/thing #verb=coach/thing #verb=cross #verb=cross/thing #verb=cut/none #verb=end #verb=give
-4 #verb=give/none #verb=listen #verb=sketch #verb=sketch/thing #verb=want/thing #verb=work :absolute :change :opinion
-4 <time>_currently ^_cross ^_everybody ^_on ^_raise ^_serve ^_sketch ^_speak ^_work abandon abrupt abundance abundant
-4 acceptable acceptance acronym adapt adequately adjust adjustment ads adulthood adventure aerial affect afford agony
-4 ahead alien alp alumni amid amongst anarchist and_then anonymity ante anthropology anti appropriate arbitrary
-4 ascent assure asthma astronomical athlete atmospheric attack attain auntie autism avian badly bald bang barely
-4 barrage barren baseless basque beard beautifully become_a beg belove bent besides blend blond bordere borrower
-4 bounc bre breath breathe breeze bring budget budgetary bug bump burden business ca caller car cartoon catastrophic
-4 centerpiece centrist challenge change chao check_by chronology cinema circumstance clash cleric cling closer clothe
-4 clown club_<time> coach_the cold commentary commitment competent compute conclusion condemnation confine conflict
-4 conform conquer conscience considerable consistency consolidation constraint control conventional convince
-4 cooperate cordial cordone cosier cosier_$ coupl cowboy crack cradle cramp crawl crime crisis critically cruelty
-4 cultivate curriculum curve dance dark data daytime decade decisively deep defensive definition dengue denial
-4 department_$ deserv destination devastate developmental devote dictatorship dignity dinosaur diplomat dirty
-4 disapproval discussion disrupt disruption distinct distinction do_$ documentary dole dress dur_the eastward ecology
-4 ecosystem educational efficient enclave encompass end_<time> enemy engulf entourage eradication evade event ever
-4 every_single everybody_in everyth exactly excel excessive exhibit expectancy explicit extinction eyewitness
-4 faithful fantasy farc feasible fiction fighter fit flawless flexible flick flop flush foliage follower fool footage
-4 forth frau freely friction frontier gang gay generation geographic geographical geometric geometry germanic global
-4 goo good grader greater griev grind groundwork gut hah handsome harassment harm harmful harmless hat hazard haze
-4 headline healthy heroine hi hierarchy hilltop hip historical homosexuality hop hospitality hotly hug humanity
-4 humidity humiliation hunger hunt i_want iconic ignite illuminate illustration immigrant imminent immune impair
-4 impartial impressive impulse inadequate incidence incompatible inexpensive inferior inflammatory inflation
-4 initiative insane insistence instructor integrate integrity interactive interest internally internationally
-4 interprete interpreter interrogation invader investor irreversible jazz job journalist journey karate kata know
-4 kremlin kung lame largely latest laugh_at leadership legacy legitimacy lend liberalization limbo littere livelihood
-4 logical lookout loom lore loyal luxuriou madness magical magnificent majestic managerial mandarin many mao mature
-4 maturity maverick measurement mental mentally menu mere mess middle migration migratory milestone militarily
-4 military mobilization mode modernize modest mom moot mortality mostly move_to movie much mullah narcotic narrator
-4 naturally nature nice nonfiction normalization northward note_dur noth notoriou novelty novice now_and nude oasy
-4 object obscene of_unit offense once_$ operative opinion opportunity orchestrate ostensibly other outburst outcome
-4 outnumbere outside overdue pace pain pandemic peasant peripheral philosopher physical picture piracy plateau
-4 playmaker pleasant politician pontiff poor popular possibility potentially practitioner precaution predator
-4 predominantly prepare prestige preview prey primitive profanity prolong prompt prostitute protract proven punish
-4 punk purge pursue push puzzle questionable quicker radar rampage rancher randomly rapid ravage reason rebuke
-4 reception recognize reconcile recovery recruiter_to refugee regardless regime region regret relative religion
-4 renaissance rendition renown repeat repertoire repertory resemble restrain retiree retreat revolutionary rip
-4 roadblock robot role round_<why> sabotage sadr safer sake salute samarra save scholar scientific scientist script
-4 scripture seaside seasonal segregate sellout sexual shadow sharp sharply shrunk sideline sidewalk signale similarly
-4 simmere simply sizable slow slowly sociology soften solve sonic sooner sorrow spat spectator speculator speed
-4 sphere spine sport spread spur staffer standardize standoff standstill static statistical staunch steady steep
-4 steer story strictly strongly styl suburban suddenly suggest sunglass sunny superb superhero supervisor_<time>
-4 suppress surround survey swung symbol symbolic sync synchronize systematic take_a tal taller tango task technically
-4 tentative test_$ texture thank the_audience the_guitar the_house the_learner the_moot the_wheel theatrical
-4 therapeutic this this_time thorny thoroughly those thunderstorm tide tight timely tip to_my tongue tourism
-4 traditional traditionally traitor transition trauma tremor tribal trivia tun turnout two_new ultra undecide
-4 undercover underly underwater unemployment unify unique unit_0 unjust unlikely unman unnecessary unreasonable up_$
-4 uproar urge us_on vanish verge very viability violently viruse voic voice volley voter want ward_0 wardrobe warm
-4 weaken web weep welcome wheel_<why> whoever wick widely widen wildfire wipe_down wise with_zero witness word
-4 work_on workout wrought yah you yourself youth
-3 #act=activity/empty/part #act=finish/abstract/whole #act=light/none/part #act=light/thing/part
-3 #act=vague/thing/whole #first=activity/empty #first=create/abstract #first=topic/abstract #object=and
-3 #object=assessment #object=bakery #object=better #object=checked #object=cloth #object=code #object=community
-3 #object=cycle #object=developer #object=do #object=event #object=foot #object=fund #object=hand #object=handover
-3 #object=hunting #object=it #object=japanese #object=javascript #object=language #object=log #object=market
-3 #object=me #object=note #object=page #object=poster #object=reading #object=respect #object=same #object=section
-3 #object=senior #object=stock #object=story #object=ward #verb=answer #verb=bring #verb=collect/thing #verb=develop
-3 #verb=edit #verb=feel #verb=feel/abstract #verb=figure #verb=figure/thing #verb=give/thing #verb=have/none
-3 #verb=improve #verb=lead/none #verb=master #verb=master/thing #verb=measure #verb=mend #verb=mend/thing #verb=own
-3 #verb=pass/none #verb=photograph #verb=photograph/thing #verb=plan #verb=plan/thing #verb=record #verb=record/thing
-3 #verb=refactor #verb=refactor/thing #verb=sign/empty #verb=smash #verb=smash/same #verb=sort #verb=take 0_set 0_the
-3 0_to 0_year :motion <time>_at <time>_concert ^_bring ^_figure ^_improve ^_master ^_measure ^_own ^_perfect
-3 ^_photograph ^_practice ^_record ^_refactor ^_stop ^_understand ^_we a_good a_house across all_<time> altar_cloth
-3 an anatomy argument art back_to bar_0 bet bite_of breakfast_club brush catch character child client_meet clip cloth
-3 comment community_$ completely computer concert_<why> consumer continue contribute correct cover_letter cut cycle
-3 debate different discuss docker english_$ event_$ everyone fence fence_<time> figure_out find_out free_<time>
-3 full_potential get_out give_0 give_back going great grow guide guitar hand_$ handover_<why> have_get have_the hello
-3 here history holiday hope hospice_$ house_<time> i_have in_my inner instead interview_with it_$ japanese javascript
-3 just leave_the link log_of maintain mark_code massage matter me_0 meet_<why> mic might minute_$ minute_one monitor
-3 most mount my my_community my_game my_hand nerve network never_make not_a not_touch note observe of_a of_hid
-3 of_leave on_top one_at opponent our_choir own_the page_<time> parser pass_$ patient photograph_my pitch pivot
-3 promise quick read_up ready_for record_an refactor refactor_the regularly relationship responsibility s_$ safety
-3 scan scout scratch_<time> search sector sight_read sing sketch_in smash_it someone speech story_of student sunday
-3 take_me take_part target tell_the the_0 the_bakery the_date the_department the_fence the_market the_new the_poster
-3 the_room the_senior the_two three_$ through_the ticket to_like to_listen to_person toast_in together tool top_of
-3 travel understand_the up up_and up_for up_the video_<time> wait walk_the weed will_not young zone
-2 #act=change/abstract/part #act=create/abstract/part #act=light/empty/whole #act=topic/empty/whole
-2 #act=vague/abstract/whole #act=vague/none/part #first=activity/abstract #first=change/abstract #first=light/empty
-2 #object=a #object=bit #object=board #object=business #object=chair #object=clue #object=colleague #object=dad
-2 #object=data #object=effort #object=exception #object=gap #object=german #object=go #object=got #object=handed
-2 #object=hang #object=help #object=interview #object=kev #object=massage #object=new #object=nipped #object=organic
-2 #object=partner #object=pastry #object=patient #object=pharmacist #object=plumbing #object=problem #object=process
-2 #object=question #object=ready #object=recursion #object=result #object=set #object=shelf #object=sourdough
-2 #object=statistics #object=strong #object=student #object=subject #object=sugar #object=team #object=test
-2 #object=toast #object=tone #object=top #object=training #object=viral #object=walk #object=way #object=year
-2 #verb=attend/thing #verb=bake #verb=be/abstract #verb=be/empty #verb=be/thing #verb=bite #verb=bite/thing
-2 #verb=brush #verb=brush/thing #verb=call #verb=call/person #verb=collect #verb=cook/empty #verb=explain #verb=file
-2 #verb=finish/empty #verb=get/person #verb=help #verb=improve/abstract #verb=know #verb=know/empty #verb=label
-2 #verb=label/thing #verb=lead #verb=lift #verb=lift/abstract #verb=listen/none #verb=listen/thing #verb=make/empty
-2 #verb=meet/person #verb=mentor #verb=mentor/thing #verb=network #verb=network/none #verb=order/thing
-2 #verb=play/thing #verb=raise/abstract #verb=reduce #verb=reduce/thing #verb=rehearse #verb=rehearse/thing
-2 #verb=respond #verb=respond/thing #verb=revers #verb=revise #verb=revise/thing #verb=run #verb=sell #verb=sign
-2 #verb=sleep #verb=sleep/none #verb=solder #verb=solder/thing #verb=sort/thing #verb=speak #verb=take/empty
-2 #verb=take/thing #verb=tidy #verb=tidy/thing #verb=turn/empty #verb=wash #verb=work/thing 0_budget 0_chemistry 0_do
-2 0_my 0_plumb :create :modal <time>_always <why>_have <why>_i ^_a ^_attend ^_bake ^_brush ^_budget ^_clean ^_collect
-2 ^_cv ^_explain ^_feel ^_file ^_help ^_in ^_label ^_lead ^_lift ^_listen ^_look ^_mentor ^_oil ^_prepare ^_reduce
-2 ^_rehearse ^_respond ^_run ^_sell ^_sign ^_sleep ^_solder ^_someth ^_sort ^_take ^_tidy ^_time ^_try ^_use ^_with
-2 a_calmer a_clue a_dog a_full a_real a_safer about_pension actually administration advice agency all_staff along
-2 an_expert analyst and_want animal answer_to anyth anyway_$ around_the as_a at_work backhand bag bank_$ basic
-2 be_<time> be_not be_on become_an become_the bee beekeep befriend big biology board_to broad brush_up business_$
-2 by_my call calmer can cause chapter_<time> chapter_three chemistry child_on class_<why> cleaner client_call
-2 clinic_<time> clinical clue_about code_in colleague comic completion_of corner cost country cross cry_at dad_$
-2 disclosure do do_someth down_my down_on draw drive_<why> each_other edit effective else error evene_<time>
-2 every_child face famou feel_ready finance_<time> financial finish_strong floor_<time> food_bank foot for_new forget
-2 forum french_$ from_finance front_of functional garden get_everyone get_nip git give_up go_viral google grade_0
-2 gran_<time> group_repository group_we growth gym_$ gym_0 hand_massage hand_up handbook handbook_chapter handle
-2 handover hang_of have_$ have_not help_the hygiene i_hope i_start in_front in_law in_our industry industry_$ insist
-2 intensive issue it_<time> it_<why> japanese_<time> kev lane_<time> law_<time> learn_about leave_foot level_<time>
-2 like_a like_our listen_to long longer lunch_<why> machine_$ magazine make_every meet_with mentor merit mice migrate
-2 mix model movement muscle music my_class my_co my_code my_colleague my_cousin my_german my_gran my_javascript
-2 my_note my_uncle my_y10 myself_$ native_<time> need need_to network_$ new new_book new_year news nicer nip
-2 nip_<time> no_exception now_0 of_me of_our of_the oil_and on_call on_paper on_the on_tiktok on_ward on_with
-2 once_the one_in open_question or_not order_in our_share out_at out_what over page_0 page_<why> paper_$ pay_0
-2 pension_and person_on pharmacist pivot_table plan_<time> policy possible prefect prep presentation pulse pupil
-2 put_in put_my python question_in quiet_one quiz rat read_a read_aloud ready recognition reference rehearse renew
-2 repository_<time> respond_to response ride roman roman_gallery round_<time> run_<time> saddle safeguard science
-2 screen season secure_the senior_<time> set_in shout sick sign_up sleep smash so society solder someth_with sorry
-2 source sourdough sow spanish specific squad staff stream student_will swim_again talk talk_to tandem team_$
-2 telescope term_<why> than the_account the_autumn the_committee the_dementia the_git the_go the_hang the_holiday
-2 the_last the_lounge the_mood the_music the_quiet the_roman the_roof the_school the_subject the_town the_yard
-2 their_full then_$ therapist there thesis_0 tidy to_keep to_know together_$ together_<time> tone_$ town_hall treat
-2 trip try try_to turn_0 tutor tutor_group twilight uniform use_my user value verb wake wheel whether will_put wish
-2 with_a with_my with_two work_<time> work_<why> write_my y10 yard_<time> yes younger your
2 #act=activity/abstract/part #act=activity/none/part #act=finish/abstract/part #act=finish/none/whole
2 #act=light/empty/part #act=topic/abstract/whole #concrete=change/thing #concrete=create/thing #concrete=topic/thing
2 #ends #first=create/thing #first=finish/person #first=topic/none #first=vague/thing #object=algorithm #object=b2
2 #object=bath #object=best #object=card #object=certificate #object=chart #object=chisel #object=clinic
2 #object=curtain #object=dentist #object=ex #object=exam #object=filmed #object=form #object=free #object=french
2 #object=garage #object=good #object=habit #object=holiday #object=hour #object=leaflet #object=lecture #object=let
2 #object=licence #object=light #object=marathon #object=minute #object=none #object=noticeboard #object=onion
2 #object=outstanding #object=paper #object=photo #object=practice #object=printed #object=promoted #object=promotion
2 #object=round #object=safe #object=school #object=shown #object=socket #object=sorry #object=tap #object=theory
2 #object=trainer #object=trust #object=voice #object=website #object=whole #object=word #object=work #object=yes
2 #verb=add #verb=apply #verb=ask/empty #verb=ask/none #verb=balance #verb=be/person #verb=beat #verb=beat/thing
2 #verb=clear #verb=clear/thing #verb=cook/thing #verb=cover #verb=deploy #verb=email #verb=email/thing #verb=ensure
2 #verb=ensure/thing #verb=find #verb=find/empty #verb=get/none #verb=have/abstract #verb=have/empty #verb=keep
2 #verb=let #verb=let/person #verb=meet/thing #verb=move #verb=need/thing #verb=observe #verb=open/thing
2 #verb=present/none #verb=print #verb=print/thing #verb=put #verb=raise/empty #verb=reach #verb=reach/thing
2 #verb=rebuild #verb=rebuild/thing #verb=say/thing #verb=send #verb=sew #verb=sew/thing #verb=sharpen
2 #verb=sharpen/thing #verb=ship/thing #verb=sow #verb=submit #verb=submit/thing #verb=transcribe #verb=volunteer
2 #verb=walk/none #verb=walk/thing #verb=wear/person #verb=win/empty #verb=write/empty #verb=write/none 0_day 0_in
2 0_new 0_on :body :vague-thing <time>_$ <time>_instead <time>_not <time>_rehearsal <time>_sales <time>_the <why>_$
2 ^_add ^_as ^_beat ^_clear ^_descale ^_ensure ^_first ^_hold ^_new ^_observe ^_paint ^_promotion ^_rebuild ^_sharpen
2 ^_spend ^_start ^_submit ^_telephone ^_that ^_thesis ^_three ^_transcribe ^_two ^_volunteer ^_walk a0 a_colleague
2 a_day a_medication a_michelin a_month a_reflective a_sign a_single about_a accident across_the advice_<time>
2 afternoon agent all_0 allotment always_$ an_appointment and_<time> appointment_with april archive at_least at_two
2 audit b1 b1_exam b2_in badge bakery ball band bank_<time> barclay bathroom_tap be_going be_in be_late before below
2 best_in bird ble blue boat book_the booklet bracket break build_a by_0 by_a call_$ carrot carry ceil cell cellar
2 chair_<time> chapter chapter_0 chem chem_$ chisel clear_out club coffee_<time> collect commerce commit complaint
2 component crew dahlia dahlia_<time> day_$ debate_club dentist_<time> deploy deploy_my design diary director_<time>
2 discharge do_<time> donor drip drive_licence drop duolingo dyslexia eat effectively email_within end english_<time>
2 error_$ everyth_$ expense fast feature fifty fill filter finally_listen fix floor format forty french_with from
2 from_memory from_scratch gallery garage_$ german german_<time> get get_promote goal goal_<time> going_to good_<time>
2 hand handover_sheet have_0 he_be head_to heart heart_<time> help_out hole holiday_$ hotel hour_<time> how_to i_would
2 improve_my in_$ in_a in_anyth in_show inspector into_polish invoice it_to jam job_$ keep_on knee knife knock
2 landlord leaflet_into least licence life_<time> light_out linkedin_learn load loop los lottery machine manual mark
2 mate material matrix me_to meal medication mentee michelin michelin_star mile minute_<time> more_than move_up mozart
2 mr mum_i museum must my_brother my_ex my_goal my_mentee my_tea my_teacher nan national never_lose ng night no_more
2 not note_the noticeboard number_<time> nurs nurse_for of_0 off_from off_the on_0 on_a on_her on_our one_time
2 open_day organise_a outstand_<time> own_<time> pack page_$ paint pair parent park part_<time> pass_<time> pass_drive
2 past_paper pay peace peer_group period person_and person_who personal_statement petty phone_<time> phonic piano
2 piece plaster play_the poem policy_<time> portfolio poster_print pottery practice_the present_the project_$
2 promotion_to proposal rais raise_my read_the read_with rebuild rebuild_the recipe red reflective_account rent review
2 rewrite_the ring_the rota round round_the say_sorry scheme school section sew shadow_a sharpen sheet_<time>
2 shift_<why> ship_the side sit site_$ slow_movement socket solution_$ song specy spend_<time> spreadsheet stair
2 standard standard_<time> star stick store streak structure sugar_in summer supervise supervision swap tablet take_up
2 talk_my tally team th than_0 the the_bathroom the_curtain the_dentist the_district the_finance the_garage
2 the_grammar the_ground the_group the_head the_mozart the_same the_second the_slow the_solution the_ward the_welcome
2 the_wiki thesis_chapter thread three_time time_<time> time_better time_in to_do to_give to_have to_let to_reach
2 to_school to_show track traffic trainer trainer_$ tram transcribe translate_the tribunal twice_<time> uncle us_the
2 us_wear vegetable verse walk wear_trainer welcome_leaflet what_i whole_of wiki will_get with_what without_a work_at
2 write_$ write_<time> write_up yard year yellow
3 #act=activity/thing/whole #act=create/none/part #act=finish/person/part #act=light/person/whole #amount=change
3 #check=change #concrete=finish/same #concrete=vague/thing #first=light/person #object=app #object=appointment
3 #object=attendance #object=blood #object=bought #object=box #object=cash #object=client #object=coffee
3 #object=english #object=everything #object=gate #object=getting #object=give #object=life #object=mentor
3 #object=nurse #object=part #object=peace #object=permit #object=policy #object=right #object=roof #object=row
3 #object=shift #object=shop #object=sort #object=stuck #object=them #object=tyre #object=upright #object=visit
3 #verb=become #verb=better #verb=better/none #verb=book/thing #verb=cancel #verb=code #verb=code/none #verb=eat
3 #verb=fall #verb=fall/thing #verb=find/person #verb=fix/thing #verb=get #verb=get/abstract #verb=give/person
3 #verb=grow #verb=hand #verb=join #verb=join/thing #verb=keep/thing #verb=like #verb=lose #verb=lose/thing #verb=max
3 #verb=max/thing #verb=memorise #verb=memorise/thing #verb=merge #verb=merge/empty #verb=observe/thing #verb=paint
3 #verb=paint/thing #verb=pass/thing #verb=present #verb=put/thing #verb=ring #verb=set #verb=shout #verb=show
3 #verb=show/thing #verb=spend/none #verb=train #verb=train/thing #verb=tune #verb=tune/thing #verb=type
3 #verb=type/thing #verb=wear #verb=win :daily <time>_a <time>_and <why>_so ^_apply ^_book ^_code ^_eat ^_gas ^_get
3 ^_grow ^_half ^_join ^_life ^_log ^_max ^_memorise ^_present ^_rewire ^_ring ^_set ^_train ^_tune ^_type ^_win
3 ^_zero a_b a_memory against all_the already and_take annual app apprentice arrive as as_an at_the attend b2 baby
3 bake bar be_make be_stick bedroom bedtime blanket bus but but_the by_heart cart catalogue chain channel charity
3 chess choose closure coat committee complete_the cousin cover cow currently curtain deadline decision dentist
3 descale dinner door down drive_theory dye e early either electrician electrician_<time> episode eslint every_parent
3 exercise_i finance finish_the fire firm_<why> fix_the for_the free gas_safe give_me governor grade grid group
3 headquarters hem her_$ higher higher_in highway his host hour_of hous i if_the in in_<time> in_everyth it_be item
3 jumper kettle ladder lecture leg length lift line main make_a manage mar marathon master max me_<why> me_a
3 medication_error memorise miss mr_okafor my_linkedin my_voice net never never_shout not_get not_one not_to ofst
3 okafor on_it one_$ one_of onto_the or_higher organic out_my outstand paint_the partner passport petty_cash phase
3 pick place plan_to platform play point power print product project promotion put quarter regular retrain revenue
3 rewire rewrite river ruby run_a same secure sentence shaft shall shout_at show shut signature slot soap sponsor
3 square stand statement straight strobe strobe_app supplier teach_assistant tell_<why> that_really that_we
3 the_allotment the_back the_class the_corridor the_firm the_first the_guild the_petty the_share the_surgery them
3 them_<why> thirty tile time_i tune_the unit update violin voice_<why> waste week when where whole win_best wire
3 work_with worth would write_a zero_<time>
4 #act=topic/empty/part #act=vague/person/part #amount=clock #check=clock #check=rhythm #first=create/person
4 #lack=topic #object=come #object=department #object=documentation #object=employee #object=family #object=group
4 #object=late #object=splashback #object=world #verb=be/none #verb=book #verb=complete #verb=complete/thing
4 #verb=eat/thing #verb=finish #verb=grow/empty #verb=learn/thing #verb=log #verb=make/none #verb=publish
4 #verb=publish/thing #verb=rewrite #verb=rewrite/thing #verb=set/thing #verb=spend #verb=walk 0_<time> 0_of :event
4 :granted <time>_on <time>_or ^_become ^_complete ^_finish ^_my ^_never ^_publish ^_put ^_rewrite a_will abel accept
4 accord accordance acid act adjoin administere administrative aggregate alan album alcohol alia allocation allow
4 alongside ams appellate apple application apply arch archbishop arrangement article assign at at_chess athletics
4 attend_<time> auburn aunt authorization automatically axe backstroke ballot ban banana barney baseman basement batch
4 baton battalion bearer beaver beef berger beth beverage birth bogey bond boston bottom boundary bowle brad bread
4 breakfast brick briefly broth build bundle burnt businessman butterfly bypass calorie camp candle canton cap carbon
4 cardinal case ce ced cello cemetery cereal certification ch chair chairmanship chairwoman champion chaplain charcoal
4 chart chartere cheese chemist chicken chief chili chromosome clarinet clemency clinch cocoa cod colin collaps
4 colorado colt comb come_to compartment compilation completion comptroller concurrently conditional conductor
4 conjunction conspire constitutional consultant contaminate conte convene corpus councilor countryman crab cricket
4 cutler cutter cylinder daisy dart davenport dean deck defamation defective deficiency defunct delete dem den derrick
4 designation diameter diesel dietary diploma director directory disc dividend dixie documentation dodd dollar domino
4 doubl dynamite earmark ed eligible embezzlement emergency emeritu emigrate emperor employee_of empress engine
4 engrave eponymou eric eve every_time ewing exempt expiration extend extraction extradite father federal fellowship
4 fiber financier fine finland fixture flagship flint florence floss floss_<time> flour flower follow for_my ford fork
4 franc fre freeze freight freighter freshly frigate fuller fumble funeral gallon garlic generator get_into gille
4 golden goodman grain grammar gravel grey grill ground guardian guild guilder hal hamburger hammer hardy have_my hay
4 headmaster hearst hectare helm hill hold homer honey hood hooker hospital house householder however hut hydraulic
4 hydroelectric i_will ice if import in_german in_nature inaugural inch indefinitely indictment infringement
4 inheritance injection inscribe insert interstate iss jade jail jane jenny jockey johanne joint jordan josh jun kay
4 keep_the kirk kitchen kosher lamp lance lap lar larry laura lay leak learn_the lecture_$ legally legislative
4 legislature len letter lighthouse lightweight like_my lily lim log loss lump lunch lung mack mail make mansion
4 manufacturer manuscript mast matt may meadow meat mellon merchant meter metropolitan michigan middleweight midnight
4 minute monarch month_$ mustard my_life namesake nash nature_$ navy nestle niece noble noon north notification nova
4 number nurse of_them oil oiler only only_<time> onto onward oust oven oversee overtime owed pa packet paddy padre
4 page panama panel paper paperback paragraph pardon parkway partial partnership pasha pastor pavilion peach pearl
4 peck peggy penalty percent perjury petr phone pie pike pinto piston pizza plastic plenary pond pool pork preliminary
4 presently preside proceed produce protein prototype providence prudential pub publish_in purse q quaker qualify
4 randy ranger ray recipient recommend record redistribution refrigerator refurbish relegate reliever renovate
4 renovation reopen reopene reorganization repay reply reprieve reprint reservoir residence restitution right riley
4 rio rise rodney ron roof route rover rue rum rusty sa salomon san sand sandwich sandy say school_<time> score
4 scoreless seaman secondary secondly seiz sell semifinal sepsy sergeant session set_up severance share shea shearer
4 shed shepherd shop shrimp since singh site skip skipper solo soon soybean spear specification spend splashback
4 spokesman squadron stadium stan statute steak stolen straw strawberry strip submission subscription subsequent
4 succeed successfully suite sultan summone supplemental surname surrendere symphony t tanker telephone tenant
4 the_<time> the_world theorem thoroughbr tier to tobin tom tony torpedo touchdown tower tract transaction trillion
4 trunk trust turnpike twin tying tyre u unbeaten unmarry upright uss vanilla vera version veto villa violet vitamin
4 voivodeship walk_round want_my wed welterweight west will winery withheld wreath write_down yacht york
5 #act=create/none/whole #act=light/thing/whole #amount=money #amount=share #check=money #check=share
5 #first=vague/person #object=boy #object=physio #object=someone #object=tomatoe #verb=become/thing 0_$ :meets
5 <time>_be ^_no ^_want a_first abolition ace activate additional adjacent admiral advisory ag again_$ airway alec all
5 all_my ambrose annex annually appropriation approval ark authorize auxiliary available award bach bae bank bankrupt
5 barber barge barrel bathroom batsman beat beck becker bed behalf ben bench berg bid blade bob book bottle bowl
5 bowman box breaker brett bridge brigade brokere buffalo bullion cage cake calcium cancel candy cane cannon cargo
5 cash cathedral cedar centenary championship charg chassy cherry chevron chocolate chop chuck church cinnamon circuit
5 clerk coke colony commodore compensation compose comprise confederation confirm confiscate consecutive consortium
5 construct cook copyright corn cottage cove crane cream creditor cub dalton date death decker declare defeat
5 defendant defer depose derby diamond diamondback directive dismissal division divorce do_a donation draft due dutch
5 eddy elector electricity emir employee enclose enlarg entitl erect establish eventual ex examiner except executive
5 exemption extract extradition facility farm fat fe fee felony ferry fertilizer fielder finalist finalize finally
5 find_a firstly footballer foreman formula fort foundation fountain france freeman frost frozen fry gate ge genera
5 general geneva genu ger give granddaughter grandfather greg guilty guitarist hander head_boy heather her hereditary
5 herein hogan holly holme husband hydro illegitimate immunity imperial imprisonment include indict initially initiat
5 inlet install insurance interchange intermediate introduce inventor isle jar jeff jerry jersey jo joe joey jury
5 justice khalifa kilogram kit knockout lake land lane laurel league lee lever liable libel licens limite ling
5 liquidation liquor liter locate lock lose lower lucy luke mac magistrate maid make_me manslaughter marble marc
5 marlin marquy marriage marrow mat match medal medalist memorial mercantile mercury metal methodist mick mike min
5 miner minister minor misdemeanor mobil molly morse moss mother motor muller my_pe nancy napoleon never_be newton
5 next no noel nominate notify oath obstruction office olive on on_time once_<time> operate optional or_more ordain
5 ordinance os otto oval oxide oyster palm pan parcel pardone parole parson partially partition pe pe_kit peace_$
5 peanut pepper pete petroleum philanthropist pierce pinch plaintiff plant plantation plaque plate plead pollock pont
5 portion post postage postal potassium potter premiership previou primary prime proclamation producer provision
5 pseudonym qualifier r rack racketeer rail railroad ralph ram rancho ratification ratify re reactor rear reassign
5 receipt receive refuse regent regiment registration rejoin relocate rematch remix render repair represent requir
5 reserve resignation rest_of restoration rib rice ring rosario rubber runoff ryder saint sales sander saunder scotia
5 sec secretary select senate send serve service settlement shareholder sherry shield shipbuild shipment shutout soda
5 speedway spokeswoman ss stamp starter state station statutory sterl steward stoke storage successor suing
5 superintendent swan synod table tariff tavern te ted telegraph terminal terminu thatcher the_consultant the_month
5 the_shed thirteen time to_a tobacco tooth travy treason treasury trial turbine twenty twice ty tycoon type tyrone
5 unchang under underwent unincorporate union unoppose unreleas unsuccessful vacant valentine vessel village vinegar
5 viola vocalist volume voluntarily vote wally wanderer war ward_<why> warden warehouse waugh weber welsh wheat whilst
5 whiskey within wood woodward write zimbabwe
6 #act=topic/thing/whole #first=finish/thing #object=brother #object=water #verb=finish/thing #verb=get/thing
6 #verb=make/person :finish <time>_up <why>_<why> ^_commit a abbot abolish accession acre add addition additionally
6 affidavit aged agreement alison allen allocate also amendment apiece approximately arbitration archer arrange
6 asbesto ash attorney auction bacon baht bankruptcy barker barn barry bass bay bean berry berth bill billion billy
6 birch blake blood bobby bonus branch brigadier brock brook brother_$ bud burgess burial burn bury butter cabinet
6 caretaker carpenter carr carriage carter castle ceas cement certify chamberlain chandler charge charter clause clay
6 close co coal coffin coin commemorative commissioner communion concerto consort constable constituency constitution
6 construction contain convict coroner corporal cotton counsel cox custody dairy dam debut debute deceas delivery
6 deluxe demolition deposit deputy diocese divorc dominion dover drummer duchess duchy duff duty edition egg electric
6 eleventh enter entry enzyme episcopal every everyone_in expo extension f factory fall fifteen first_in for_<time>
6 former founder fourteen fowler fulham galloway garage garland gas gazette ginger give_us glass gold grace grandson
6 half harper hayward he hick home honorary howe induct interim into invalid irene jay jointly judge juice junction
6 kingdom kraft kronor kyle l labour lawsuit leach lead library life_$ linkedin loan lotu magnate manager maria marina
6 marsh member memory metric midland milligram million minc mineral module ms municipality nick nickel nicky ninth oak
6 one onion orange organ oriole outfielder own owner ownership p parliamentary part partnere pat permanently permit
6 physio pipe platinum plus pollard port possession posthumously postpone pound powder premier present princess
6 principal prize probation production property propose protocol quarry raja reach registry reissu reorganize repeal
6 representative reschedule retain retirement retriev revoke rob rounder rul salmon schedule seat separate separately
6 set settle sheet shipyard shire sim single sixteen skinner sometime spa spinner split spoon spr sprinkle stake steam
6 steven stone subdivide submit supreme suspension taft teaspoon temporary tenth termination that the_rest then thorn
6 tiffany timothy title to_the tomatoe ton total totale transport treaty trinity trophy troy tube ulster undisclose
6 unite unsuccessfully unuse upheld vacancy vault vic vicar vol vs wade waiver walnut walter warner watt webber weir
6 wellington wheeler which wicket wicketkeeper wife wilkin willie willy winner wooden xi yate
7 #act=create/thing/whole #amount=hours #amount=rhythm #check=hours #hands=limitless #verb=commit/empty :exam :prize
7 acquire adjourn afterwards aka allan aluminum amp ann anna any appointment assembly assistant bail barrow basil
7 bassist bate bishop borough both bronze brunswick burton cairn canal carbohydrate card carl carol cent chapel
7 chapman circa clive coconut coffee colonel commission commonwealth consist container conversion convert coronation
7 corporation countess court creek cricketer crystal cubic curry dale daughter decide deposition depot disband
7 discharg discontinu dissolve district double drake dunn each eight eighth eleven emma estate feeder file fin fra
7 frank glen grand griffin grove hand_in hast heath homere hooper immediately incorporation inherite inn issu jan
7 jimmy jubilee kaiser kelly ken kensington kidney knight late latter leaf lease license lime liver locomotive lok
7 martin memorandum mercer mine morrow municipal nelson nephew newly nine o obtain off opener orchard overturn palmer
7 parsley patty payment peel penny per permanent permission perry petition promptly provisional rector release removal
7 request resign return robin rod roe rupee sack savoy schneider scrap sear seed sentenc seventh sheriff shill sign
7 simmon sister sixth slater solicitor stein stipulate stud subfamily substitute sue surgery sworn syrup tablespoon
7 talbot temporarily ten terry the_green throne till timber tin tommy township triple tucker turner two unanimously
7 up_<time> used valve van vegan via vincent vinyl virgin viscount w walsh ware wharf widow wigan withdrawn worcester
7 wright x
8 #act=create/person/whole #act=finish/thing/whole #first=create/none #hands=exam #numbers #verb=commit abbey after
8 agre aluminium amend approve bailey barne battery benjamin between block boiler bourbon brent brewer brewery burke
8 butcher butler caroline certificate chairman chester clement cole collin commenc company consent contract copper
8 council count county cup d dat de decree demolish designate dock duke dy elect eventually expire fa final firm
8 fisher form formerly four fourth furnace gilbert greenwood hale ham harry hatch heir inaugurate injunction jack
8 jenkins k king kroner lamb leas lemon levy lieutenant list maiden manor maple milk miller month morgan murphy my_own
8 n open order original ounce parish parker parliament pass patent pence pend perkin pier porter previously prince
8 prior priory publish queen railway receiv replacement rest retire reverend rosemary row ruth salt sam seal seven six
8 slate sodium sole steel subsidiary sued tate terminate vale vi victor ward warren without year_$ zinc
9 #amount=count #hands=others 0 ^_0 admiralty again announce another appoint baron barrett barton board born brown
9 canada chamber clark clean cooper day decommission dudley earl eldest fifth found franklin g gill graham gram grant
9 h hall hart haye homestead iron james lambert lewy lodge lord lumber m mason maxwell morry officially ore patel
9 peter privy purchase register reinstate roger ross royal rutherford shaw shortly silver son sugar surrey suspend
9 thereafter trustee twelve uk vacate webster win
10 #first=named/thing baker bath baxter brother bushel captain cork dissolution family finish fletcher for head holder
10 hour hull join kent later leed mary merge mint or remainder remove rename sir smith somerset spencer tender third
10 transfer treasurer waiv wales walker
11 #check=count <time> bell consecrate cooke crown donate five formally henry holt j june march mill reed replace sale
11 st v water
12 #checks2 and baronet dissolv green name originally respectively second subsequently three until
13 #hands=partly august complete
14 b c
15 marry
17 buy first
18 #checks1 by
"""
