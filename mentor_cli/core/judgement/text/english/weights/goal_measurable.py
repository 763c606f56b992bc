"""What 5125 labelled goals teach about measurable: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "2794de31dc33e672"
ANSWERS = ("no", "yes")
ROWS = """
-22 #hands=unsized
-21 *
-17 accustome some
-16 sketch
-15 frightene lately mindful sight understand worrisome
-14 attitude cynical fascinate perceive relentlessly savvy sort stuff wildly
-13 afar audience awe consciou curiou decidedly distinctly distract entrepreneurial evident exaggerate fearful frankly
-13 imagination impatient indifference laugh mentality misguid mood ominou outsider overly penchant perception
-13 pessimistic relentless stereotype tendency terrify undoubtedly unfamiliar unpredictable viewpoint wary weary
-12 admire alike annoy anxiou articulate bite bleak clearer commonplace demographic desperation detractor disturb
-12 embrace ethic extraordinarily familiar fascination feel ferociou forefront frustrate genuinely glimpse grappl grim
-12 increasingly incredibly indifferent inevitably intimidate invariably ironic lik listen naive openness patriotism
-12 perceiv perspective pervasive plight pose pundit reminder resilience resurgence rhetoric sadly seldom sensibility
-12 seriously seriousness skeptical standpoint subtle trend uncomfortable underscore understandable vastly
-12 vulnerability worry
-11 alienate amuse appall appreciate apt arrogance arrogant awful awkward backdrop burgeon cautiou chaotic cinematic
-11 creativity curiosity daunt demonstrate dire emphasize emphasy energetic enthusiasm entrench everybody everywhere
-11 excite extreme glamorou gloomy grasp heightene helpful imagery imagine imperative implication importantly
-11 intensely lag metaphor nostalgia notion notoriously obsess obviously peril pessimism phenomenon pos predictable
-11 profoundly provocative prowess quirky realism realistic realization reassure relevance remind repercussion
-11 resilient restless rethink rife rug seem sense sentiment skepticism sober someth sophisticate spectacle spirite
-11 startl stride stubborn symbolism tame terribly thoughtful tir tone underestimate unrealistic urgency vibrant weird
-11 youthful
-10 #lack=vague acknowledge aggressive alarm amaze animosity approach aspect aware basically behave bor breadth
-10 brutality bullish bully calm civilize compell confront confuse conservatism constantly continually contradictory
-10 culture dangerously dazzl deeply defensively definitely demeanor despair disadvantage discourage discourse dislike
-10 distort distrust eager echoe endure enjoyable enormously enthusiastic esteem everyday evidenc excitement
-10 experience exploit focus forceful gaze geopolitical glamour glance greatness gritty hardly headway hesitant ignore
-10 immensely impression indicative inherently insecurity inspire instinct intelligent irony likene maybe midst
-10 militancy mind more nationalism navigate noticeable notwithstand nowhere obsession obviou oddly optimistic
-10 passionate peculiar persist person phenomenal posture pragmatic professionalism quiet rattl read_to reality
-10 reflect reflection refresh reluctance remarkably respectful ridiculou rightly scary scenario sharper sheer
-10 shortcome sincerity skeptic some_of spirituality spotlight storytell strive superiority surely sympathetic tear
-10 tend touch toward unconventional unfold unnotice unpleasant unseen unsettl upbeat upsurge vigilant vigorou
-10 visionary visually vivid wandere watcher weakness westerner what with wondere
-9 #verb=make/thing absurd accomplishment activism admiration adolescent aesthetic affluent ambition answer anxiety
-9 arous aspiration assessment astonish aura awesome backlash behavior beset boast bolstere brutal bureaucracy
-9 bureaucrat buzz candid capitalism careful casual caution cautiously certainly charisma charm cheer chic clearly
-9 clever clout clue coherent coincidence communicate comparatively complicate conciliatory conducive contradiction
-9 contrast critique culturally cute danger decent defy depress desperate destructive dictate difficulty dilemma
-9 diminish diplomacy disagree disparate disparity distraction diversity eagerly elude embarrass emergence emotion
-9 empowerment entertain envy equally especially evidently evolve excuse exert expansive explore extremism eyebrow
-9 eyed fashion few firepower flair flier flourish flung foolish foray foremost frustration fun fundamental
-9 fundamentally funny generosity genre gloom gorgeou grin gruesome happier hardene harder harsh helpless heroic
-9 highlight honestly honesty horrible horrific hostility humor ideological ideology ignorance impress improbable
-9 impunity indication inevitable inherent insight intellectual intense intensify intrigu irresponsible journalistic
-9 kid kind lively lofty look lot macro maneuvere markedly mediocre menace mistrust moderation motivate motivation
-9 murderou murky mut nascent nervou noisy nonsense nowaday oppression ours outrageou outset outward overlook
-9 overshadow panick particularly pause pinpoint plausible ploy poignant polite positively precariou pretty prevalent
-9 profound prone quite radically rationale react real realize rely repressive resentment responsive rude sad satire
-9 scare scenery secretive seemingly sensible sensitivity sexuality sexy shadowy smile somber somewhat squarely stupid
-9 subjective suicidal supportive tactic talent technological terrain terrific thrill trickle troubl truly turbulence
-9 turbulent unbelievable uncommon uneasy uniquely unthinkable upheaval viciou view visibility vision vocabulary
-9 wherever wonder yorker youngster
-8 #first=vague/abstract #opinion #verb=save accurately afraid aftershock ager aloud always ambiguou ambitiou analyze
-8 anew anticipate anyone appetite applaud atmosphere attention attract authentic authoritarian authoritative awakene
-8 awareness backward bastion battleground bias bizarre blatant bombard boom bother brilliant broaden broadly
-8 bureaucratic bustl busy capitalist capitalize centere check civilization colorful compassion competence complexity
-8 consistently contemplate context cop countless countryside courageou crise criticism cry culinary cultural dampen
-8 dangerou delight denounce densely depiction deserve desperately deter devastation differe dim disbelief discontent
-8 disgust dismay disproportionate disregard dissatisfaction diverse divisive doing downside dramatically dull dumb
-8 earnest eccentric echo elite elusive emotional encountere encourage encouragement endeavor endless enjoy enthusiast
-8 erratic escalate ethnically exceptionally extremely faint fairly fashionable fear feminist fierce fiercely
-8 flexibility flock fluent folk fond formidable frantic gadget gentle genuine geography gesture grip guess hate haunt
-8 heartland hindere honest horror hovere hugely humorou hungry illusion impact improve inability incline incredible
-8 inexperienc infiltrate influence influx injustice instability insurgency intensity interpret intrigue irrational
-8 jitter jok joke journalism keen lament landscape laud laughter lax lazy lean lesson literal loudly love lure
-8 lyrical make_the mantra marketer meaningful meddl merely mistaken moment morality myriad narrative necessarily
-8 negatively neglect niche nightmare nod nonetheless obscure odd often old optimism our outrage overwhelm partisan
-8 passion perfection perhaps persistent persona personality phenomena picturesque planner plenty poetic politics
-8 portrayal potent prediction pretend problematic pros prospect proudly provocation provoke prudent psychological
-8 psychologically purely pursu question racism racist raucou read rebelliou recognizable relax remarkable reminiscent
-8 remotely repression reputation resident respond restive rigorou roar robust ruthless saddene self selfish
-8 sentimental shake shaken shameful shine shopper simplicity sincere situation skill sloppy somehow sound spate speak
-8 spectacular spite splendid stance stardom stare stature straightforward stranger strong stumbl stunt stylish subdu
-8 sway synonymou tangible temper tempere tense think thrive tolerant tolerate topic treacherou tremendou tricky
-8 troublesome ubiquitou ugly undercut underdog underline uneven unhappy universally unstable unsure unusually upward
-8 usual utmost vague vigilance violent visibly volatile volatility vulnerable wag warmly we willingness wit with_the
-8 witty workplace worse
-7 #act=finish/thing/part #verb=get/empty :inner ability about absolutely accent accomplish achievement advertiser
-7 affection agenda aggression aggressively akin ala albeit amidst anger angry anguish anticipation anybody
-7 appreciation appropriately array ashame aspire assortment astronomy at_<time> awake background backstage barometer
-7 battlefield behavioral belief believer better beyond bickere bigger bitterness blame blunt bold boo boomer bothere
-7 bounce brisk bunch camouflage carnage catastrophe cherish clarity cleans climate cognitive combate commentator
-7 comparative comparison competitiveness concentrate conceptual confidence confrontation consciousness consequence
-7 consistent conspicuou contagiou continent convergence cope correlation creative creature credential credibility
-7 credible critic crowd damn dar dare deflation delicate desirable destabilize determination differ differently
-7 disarray discipline discomfort dismal dissatisfy distant dominate domination doubt downturn downward dramatic drift
-7 dubiou dynamic easiest eclectic economic effectiveness ego emerg emotionally emulate endanger enlightenment erode
-7 erotic even exacerbate expectation expert explain expression extent extremist fabulou fad fantastic farther
-7 favorably festive fi fle fledg focuse foothold forcefully forecaster foreigner fortunate fortunately fray freak
-7 frenzy frequent futile gangster geniu gre hamper hardship harshly hid hint hopeful housebound i_be idea ideally
-7 illustrate image immense imply importance inaccurate incapable inconsistent inde indispensable infuriat innovation
-7 innovative insider inspirational instead_of interaction intimidation intolerance intricate intrusion invisible
-7 justify lack lackluster language lessen limelight linger lingere linguistic listener lull lur maneuver manner mean
-7 methodology misery motive mountainou muscular mystical myth nasty neat necessity negative nighttime nobody
-7 noteworthy notoriety observer offend onslaught orient orientation ought ourselve outlook outreach outspoken
-7 overcome painful passive patience peacemake periodically philanthropy pity pleas politically populate portray
-7 postwar potential powerless practical praise precisely presence prevail profile propaganda proponent prosperity
-7 protectionism publicity rag rampant rarely rather reasonably reclusive refrain regrettable reinforce remembere
-7 reprisal resembl resemblance resist respect restraint revolve reward rhythmic risky roam routinely scale scar scope
-7 scrutiny sectarian see seismic sensitive severity silence silly sinister slang sleek sleepy slick slippery sluggish
-7 socially softly speculate speculative stability stagnant stealth stellar stigma stimulate stop strategically
-7 strategy stress subject sufficiently superpower surf surfer surprise surprisingly suspense swat swath swirl
-7 tactical teen tempo tempt tension terminology terrible their thing tibet tilt time_$ tolerance tough tout tragic
-7 trait traumatic traveler tumultuou turnaround unaffect uncertain uncertainty undermine unfortunate unleash upside
-7 ushere utter utterly viewer violence visible visual warmer warmth watch way weathere wipe wisdom woe worsen worsene
-7 wow wrack year_0
-6 #act=create/thing/part #act=vague/abstract/part #act=vague/empty/part #check=result #concrete2
-6 #concrete=finish/thing #first=activity/none #first=vague/empty #object=class #object=fitter #object=one
-6 #object=python #object=supervisor #verb=serve/thing 0_<why> :abstract :comparative :hedge :vague ^_save ^_to
-6 academic accelerate accolade accuracy accurate adamant addict advancement affinity affirmative alert analytical
-6 analyz angere anyway applause ardent arid around assertion assumption at_a attractive attribute authenticity avid
-6 beautiful benign bitterly bloodsh bolster brace bright brunt buoy bystander calmly camera capable cater censorship
-6 centralize certainty challeng characteristic characterize charismatic check_the chill chilly cite classmate climber
-6 comparable complain concept concern confident considerably constructive contrary convenient convey convinc cooler
-6 corrupt crackdown crazy critical criticize crossover crossroad cue cuisine culmination curtail daylight deepen
-6 defiant definite deliberate depth deterioration deterrent devotion devout dialect dialogue difference differentiate
-6 difficult disgruntl disguis disguise distinctive distraught distress disturbance dominance drastic dream drone
-6 dweller dwindl ease eclips ecological economically economy educator effort elsewhere embarrassment emerge encounter
-6 engage enhance enormou enrage environmentalist epicenter ethical ethnic evaluate evolution evolutionary excellence
-6 excellent exodu exotic expatriate explanation expose eye fact fade faltere fancy far feedback feminine figure
-6 fitter flamboyant flare flaw fledgl fluctuation flurry focal foe folklore foreseeable fragile frail frequently
-6 fringe fruitful fundamentalist furor fuzzy glad globally gloriou greatly greet grief gruel gym habit hacker hampere
-6 happene happy harass havoc hawkish headach headache heck heel heroe hesitate heyday hilly hinder historically
-6 homework hopefully horseback hostile huh humid hurry hurt hypothetical icy ideal immoral impossible impoverish
-6 inappropriate inclusive incompetence infectiou inflationary infrare inspiration instantly insult insurgent
-6 intelligence interact intervention interviewer intimate ire ironically irrelevant isolate isolation jeopardize judg
-6 justification keep_a knowledge lapse lawless leap leftist leverage like likelihood literature lonely longevity loud
-6 lov luckily manipulate market math mayhem measure meditation messy method metropoly mileage miserable misunderstand
-6 mobility mock modele moderate moderately modernization modestly moral myself mythical neighborhood neo newsroom
-6 noise now numerical obesity objective observation obstacle occasional occurrence offensive openly ordeal ordinary
-6 organizational out outdate outfit overcrowd overhead overrun overweight paradox past path patriotic pattern payoff
-6 peaceful penetrate penetration persecute philosophical photograph plagu plentiful pois political poorly popularity
-6 positive poster poverty practice prais precise predict preparedness pretext pristine procrastinate productive
-6 progress progressively prominence prose psychic psychology publicize quell quietly racial racially radical rah rash
-6 rational reader realm reasone recession reckless reflective reformer regard relatively relaxation reluctant remark
-6 remember resonance respectable retribution risk rogue romance romantic routine sadness satirical scath scene scenic
-6 scent scholarly scream secular seeker sens sensation separatist seriou shaky shame shock showcase shun shy sideway
-6 sigh significance similarity simpler simulation siren skirmish slogan slowdown slum smell sneak sniper snowy
-6 sometimes spawn sped spiral spiritual sporadic sprung stabilize staggere stark statistically steadily still strange
-6 strategist strength strife struggle stun sudden suggestion supernatural susceptible swell swing sympathy taboo
-6 tailor tale targete tarnish temptation terror textbook thankful the_old theme threat thwart too towards tragedy
-6 transform transparency traveller trek triumphant trouble tumble turmoil turn twist underworld unfavorable
-6 unfortunately unfound unpopular unprecedent unreliable unrest uphill useful veil verbal visit_the visitor wan
-6 warfare wave weak windy withstand wonderful write_in wrong yeah yell
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
-5 influential integration interfere interpretation interview irregular jealou jungle knit lama last_one learner less
-5 level lik_by literacy literally literary little logistical lovely loyalty luck lush magnet magnitude mainstay
-5 manipulation mankind marginally marquee masculine mask maximize maya me_$ meaningless media memorable mend message
-5 migrant mild minimize mislead mistake mobilize modern momentum morale morally moreover mosquitoe motorist mysteriou
-5 mythology narrower nationalist neatly needy neighbor nevertheless newcomer nicely nightly noir nonstop not_use
-5 notice nudity obese occasionally ongo orderly outcry overlap overview pac panic parallel parity parody participant
-5 particular pedestrian perch perfectly performer perimeter perpetrator persecution philosophy phony photographer
-5 photography phrase physically pivotal planetary playground pleasure pollster powerful powerhouse practically preach
-5 precedent precision prejudice prepare_for prevalence preventive pride problem productivity profession progression
-5 projection prominently pronunciation proportion prosperou prove proximity psychologist pursuit python_0 quality
-5 quantitative quo rage rapidly read_around readiness really reap recent recruit recruiter recruitment reel relevant
-5 reliability reliable reliant religiou remorse remote renegade repetition restrictive revere reversal reviewer
-5 rhythm rid riddl rigid rivalry rough rumor sag sake satisfaction satisfy scant scarce schizophrenia scrambl
-5 scramble seasone secrecy selective seminar sensational setback shape sheltere shift shooter shrink simulate
-5 sincerely singular skinny skirt slack slew slight slope smart smoothly smuggler social socialism sociologist
-5 somebody someday somewhere sparsely spatial spirit spontaneou sprawl spree stabilization stakeholder standout starv
-5 statistics strategic stray strengthen stretch stringent stronghold style success suffer sure surge surveillance
-5 survival suspicion suspiciou sustain sweep symptom systematically systemic tackle take taker tangl taste tea_<time>
-5 tech technique temperate terrorism terrorist the_reception themselve theoretical thorough threaten throughout
-5 thrust thug tightene to_take totally tourist towere tradition transformation translate troupe true truth typical um
-5 unacceptable unarm unaware unconfirm undertake undocument unexpect unfair unfairly untouch unusual unwill ups
-5 upscale upstate upwards urban useless vain vary vast versatile video villain viral virtue vogue volcano warn
-5 warplane wav weaponry weather westward whatever whatsoever whenever why widespread will_be woo worst wrath
-5 write_test yet yoga
-4 #act=create/person/part #act=topic/person/part #concrete=vague/abstract #first=activity/empty
-4 #first=activity/person #first=finish/none #first=topic/abstract #object=budget #object=cosier #object=feel
-4 #object=garden #object=guitar #object=gym #object=quicker #object=room #object=staff #verb=bring/thing
-4 #verb=coach/thing #verb=cross #verb=cross/thing #verb=cut/none #verb=end #verb=give #verb=give/none #verb=listen
-4 #verb=sketch #verb=sketch/thing #verb=want/thing #verb=work :absolute :change :opinion <time>_currently ^_cross
-4 ^_everybody ^_on ^_raise ^_serve ^_sketch ^_speak ^_work abandon abrupt abundance abundant acceptable acceptance
-4 acronym adapt adequately adjust adjustment ads adulthood adventure aerial affect afford agony ahead alien alp
-4 alumni amid amongst anarchist and_then animate anonymity ante anthropology anti appropriate arbitrary ascent assure
-4 asthma astronomical athlete atmospheric attack attain auntie autism avian badly bald bang barely barrage barren
-4 baseless basque beard beautifully become_a beg belove bent besides blond bordere borrower bounc bre breath breathe
-4 breeze bring budget budgetary bug bump burden business ca caller car cartoon catastrophic centerpiece centrist
-4 challenge change chao check_by chronology cinema circumstance clash cleric cling closer clothe clown club_<time>
-4 coach_the cold commentary commitment competent compute conclusion condemnation confine conflict conform conquer
-4 conscience considerable consistency consolidation constraint control conventional convince cooperate cordial
-4 cordone cosier cosier_$ coupl cowboy crack cradle cramp crawl crime crisis critically cruelty cultivate curriculum
-4 curve dance dark data daytime decade decisively deep defensive definition dengue denial department_$ deserv
-4 destination devastate developmental devote dictatorship dignity dinosaur diplomat dirty disapproval discussion
-4 disrupt disruption distinct distinction do_$ documentary dole dress dub dur_the eastward ecology ecosystem
-4 educational efficient enclave encompass end_<time> enemy engulf entourage eradication evade event ever every_single
-4 everybody_in everyth exactly excel excessive exhibit expectancy explicit extinction eyewitness faith faithful
-4 fantasy farc feasible fiction fighter fit flawless flexible flick flop flush foliage follower fool footage forth
-4 frau freely friction frontier gang gay generation geographic geographical geometric geometry germanic global goo
-4 good grader greater griev grind groundwork gut hah handsome harm harmful harmless hat hazard haze headline healthy
-4 heroine hi hierarchy hilltop hip historical homosexuality hop hospitality hotly hug humanity humidity humiliation
-4 hunger hunt i_want iconic ignite illuminate illustration immigrant imminent immune impair impartial impressive
-4 impulse inadequate incidence incompatible inexpensive inferior inflammatory inflation insane insistence instructor
-4 integrate integrity interactive interest internally internationally interprete interpreter interrogation
-4 interrogator invader investor irreversible jazz job journalist journey karate kata know kremlin kung lame largely
-4 latest laugh_at leadership legacy legitimacy lend liberalization limbo littere livelihood logical lookout loom lore
-4 loyal luxuriou madness magical magnificent majestic managerial mandarin many mao mature maturity maverick
-4 measurement mental mentally menu mere mess middle migration migratory milestone militarily military mobilization
-4 mode modernize modest mom moot mortality mostly move_to movie much mullah narcotic narrator naturally nature nice
-4 nonfiction normalization northward note_dur noth notoriou novelty novice now_and nude oasy object obscene of_unit
-4 offense once_$ operative opinion opportunity orchestrate ostensibly other outburst outcome outnumbere outside
-4 overdue pace pain pandemic peasant peripheral philosopher physical picture piracy plague plateau playmaker pleasant
-4 politician pontiff poor popular possibility potentially practitioner precaution predator predominantly prepare
-4 prestige preview prey primitive profanity programmer prolong prompt prostitute protract proven punish punk purge
-4 pursue push puzzle questionable quicker radar rampage rancher randomly rapid ravage reason rebuke reception
-4 recognize reconcile recovery recruiter_to refugee regardless regime region regret relative religion renaissance
-4 rendition renown repeat repertoire repertory resemble restrain retiree retreat revolutionary rip roadblock robot
-4 role round_<why> sabotage sadr safer salute samarra save scholar scientific scientist script scripture seaside
-4 seasonal segregate sellout sexual shadow sharp sharply shrunk sideline sidewalk signale similarly simmere simply
-4 sizable slow slowly sociology soften solve sonic sooner sorrow spat spectator speculator speed sphere spine sport
-4 spread spur staffer standardize standoff standstill static statistical staunch steady steep steer story strictly
-4 strongly styl suburban suddenly suggest sunglass sunny superb superhero supervisor_<time> suppress surround survey
-4 swung symbol symbolic sync synchronize systematic take_a tal taller tango task technically tentative test_$ texture
-4 thank the_audience the_guitar the_house the_learner the_moot the_poster the_wheel theatrical therapeutic this
-4 this_time thorny thoroughly those thunderstorm tide tight timely tip to_my tongue tourism traditional traditionally
-4 traitor transition trauma tremor tribal trivia tun turnout two_new ultra undecide undercover underly underwater
-4 unemployment unify unique unit_0 unjust unlikely unman unnecessary unreasonable unsolv up_$ uproar urge us_on
-4 vanish verge very viability violently viruse voic voice volley voter want ward_0 wardrobe warm weaken web weep
-4 welcome wheel_<why> whoever wick widely widen wildfire wipe_down wise with_zero witness word work_on workout worthy
-4 wrought yah you yourself youth
-3 #act=activity/empty/part #act=finish/abstract/whole #act=light/none/part #act=light/thing/part
-3 #act=vague/thing/whole #first=create/abstract #object=and #object=assessment #object=bakery #object=better
-3 #object=checked #object=cloth #object=code #object=community #object=cycle #object=developer #object=do
-3 #object=event #object=foot #object=fund #object=hand #object=handover #object=hunting #object=it #object=japanese
-3 #object=javascript #object=language #object=log #object=market #object=me #object=note #object=page #object=poster
-3 #object=reading #object=respect #object=same #object=section #object=senior #object=stock #object=story
-3 #object=ward #verb=answer #verb=bring #verb=collect/thing #verb=develop #verb=edit #verb=feel #verb=feel/abstract
-3 #verb=figure #verb=figure/thing #verb=give/thing #verb=have/none #verb=improve #verb=lead/none #verb=master
-3 #verb=master/thing #verb=measure #verb=mend #verb=mend/thing #verb=own #verb=pass/none #verb=photograph
-3 #verb=photograph/thing #verb=plan #verb=plan/thing #verb=record #verb=record/thing #verb=refactor
-3 #verb=refactor/thing #verb=sign/empty #verb=smash #verb=smash/same #verb=sort #verb=take 0_do 0_set 0_the 0_to
-3 0_year :motion <time>_at <time>_concert ^_bring ^_figure ^_improve ^_master ^_measure ^_own ^_perfect ^_photograph
-3 ^_practice ^_record ^_refactor ^_stop ^_understand ^_we a_good a_house across all_<time> altar_cloth an anatomy
-3 argument art back_to bar_0 bet bite_of breakfast_club brush catch character child client_meet clip cloth comment
-3 community_$ completely computer concert_<why> consumer continue contribute correct cover_letter cut cycle debate
-3 different discuss docker english_$ event_$ everyone fence fence_<time> figure_out find_out free_<time>
-3 full_potential get_out give_0 give_back going great grow guide guitar hand_$ handover_<why> have_get have_the hello
-3 here history holiday hope hospice_$ house_<time> i_have in_my initiative inner instead interview_with it_$ japanese
-3 javascript just leave_the link log_of maintain mark_code massage matter me_0 meet_<why> mic might minute_$
-3 minute_one monitor most mount my my_community my_game my_gran my_hand nerve network never_make not_a not_touch note
-3 observe of_a of_hid of_leave on_top one_at opponent our_choir own_the page_<time> parser pass_$ patient
-3 photograph_my pitch pivot promise quick read_up ready_for record_an refactor refactor_the regularly relationship
-3 responsibility s_$ safety scan scout scratch_<time> search sector sight_read sing sketch_in smash_it someone speech
-3 story_of student sunday take_me take_part target tell_the the_0 the_bakery the_date the_department the_fence
-3 the_market the_new the_room the_senior the_two three_$ through_the ticket to_like to_listen to_person toast_in
-3 together tool top_of travel understand_the up up_and up_for up_the video_<time> wait walk_the weed will_not young
-3 zone
-2 #act=change/abstract/part #act=create/abstract/part #act=light/empty/whole #act=topic/empty/whole
-2 #act=vague/abstract/whole #act=vague/none/part #first=activity/abstract #first=change/abstract #first=light/empty
-2 #object=a #object=bit #object=board #object=business #object=chair #object=clue #object=colleague #object=dad
-2 #object=data #object=effort #object=exception #object=gap #object=german #object=go #object=got #object=handed
-2 #object=hang #object=help #object=interview #object=kev #object=massage #object=new #object=nipped #object=organic
-2 #object=partner #object=pastry #object=patient #object=pharmacist #object=plumbing #object=problem #object=process
-2 #object=question #object=ready #object=recursion #object=result #object=set #object=shelf #object=sourdough
-2 #object=statistics #object=strong #object=student #object=subject #object=sugar #object=team #object=test
-2 #object=toast #object=tone #object=top #object=training #object=viral #object=walk #object=way #object=year
-2 #verb=attend #verb=attend/thing #verb=bake #verb=be/abstract #verb=be/empty #verb=be/thing #verb=bite
-2 #verb=bite/thing #verb=brush #verb=brush/thing #verb=call #verb=call/person #verb=collect #verb=cook/empty
-2 #verb=explain #verb=file #verb=finish/empty #verb=get/person #verb=help #verb=improve/abstract #verb=know
-2 #verb=know/empty #verb=label #verb=label/thing #verb=lead #verb=lift #verb=lift/abstract #verb=listen/none
-2 #verb=listen/thing #verb=make/empty #verb=meet/person #verb=mentor #verb=mentor/thing #verb=network
-2 #verb=network/none #verb=order/thing #verb=play/thing #verb=raise/abstract #verb=reduce #verb=reduce/thing
-2 #verb=rehearse #verb=rehearse/thing #verb=respond #verb=respond/thing #verb=revers #verb=revise #verb=revise/thing
-2 #verb=run #verb=sell #verb=sign #verb=sleep #verb=sleep/none #verb=solder #verb=solder/thing #verb=sort/thing
-2 #verb=speak #verb=take/empty #verb=tidy #verb=tidy/thing #verb=turn/empty #verb=wash #verb=work/thing 0_budget
-2 0_chemistry 0_plumb :create :modal <time>_always <why>_have <why>_i ^_a ^_attend ^_bake ^_brush ^_budget ^_clean
-2 ^_collect ^_cv ^_explain ^_feel ^_file ^_help ^_in ^_label ^_lead ^_lift ^_listen ^_look ^_mentor ^_oil ^_prepare
-2 ^_reduce ^_rehearse ^_respond ^_run ^_sell ^_sign ^_sleep ^_solder ^_someth ^_sort ^_take ^_tidy ^_time ^_try ^_use
-2 ^_with a_calmer a_clue a_dog a_full a_real a_safer about_pension actually administration advice agency all_staff
-2 along an_expert analyst and_want animal answer_to anyth anyway_$ around_the as_a at_work backhand bag bank_$ basic
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
-2 mix model movement muscle music my_class my_co my_code my_colleague my_cousin my_german my_javascript my_note
-2 my_uncle my_y10 myself_$ native_<time> need need_to network_$ new new_book new_year news nicer nip nip_<time>
-2 no_exception now_0 of_me of_our of_read of_the oil_and on_call on_paper on_the on_tiktok on_ward on_with once_the
-2 one_in open_question or_not order_in our_share out_at out_what over page_0 page_<why> paper_$ pay_0 pension_and
-2 person_on pharmacist pivot_table plan_<time> policy possible prefect prep presentation pulse pupil put_in put_my
-2 python question_in quiet_one quiz rat read_a read_aloud ready recognition reference rehearse renew
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
2 #object=trainer #object=trust #object=website #object=whole #object=word #object=work #object=yes #verb=add
2 #verb=apply #verb=ask/empty #verb=ask/none #verb=balance #verb=be/person #verb=beat #verb=beat/thing #verb=clear
2 #verb=clear/thing #verb=cook/thing #verb=cover #verb=deploy #verb=email #verb=email/thing #verb=ensure
2 #verb=ensure/thing #verb=find #verb=find/empty #verb=get/none #verb=have/abstract #verb=have/empty #verb=let
2 #verb=let/person #verb=meet/thing #verb=move #verb=need/thing #verb=observe #verb=open/thing #verb=present/none
2 #verb=print #verb=print/thing #verb=put #verb=raise/empty #verb=reach #verb=reach/thing #verb=rebuild
2 #verb=rebuild/thing #verb=say/thing #verb=send #verb=sew #verb=sew/thing #verb=sharpen #verb=sharpen/thing
2 #verb=ship/thing #verb=sow #verb=submit #verb=submit/thing #verb=transcribe #verb=volunteer #verb=walk/none
2 #verb=walk/thing #verb=wear/person #verb=win/empty #verb=write/empty #verb=write/none 0_day 0_in 0_new 0_on :body
2 :vague-thing <time>_$ <time>_instead <time>_not <time>_rehearsal <time>_sales <time>_the <why>_$ ^_add ^_as ^_beat
2 ^_clear ^_descale ^_ensure ^_first ^_hold ^_new ^_observe ^_paint ^_promotion ^_rebuild ^_sharpen ^_spend ^_start
2 ^_submit ^_telephone ^_that ^_thesis ^_three ^_transcribe ^_two ^_volunteer ^_walk a0 a_colleague a_day a_medication
2 a_michelin a_month a_reflective a_sign a_single about_a accident across_the advice_<time> afternoon agent all_0
2 allotment always_$ an_appointment and_<time> appointment_with april archive at_least at_two audit b1 b1_exam b2_in
2 badge bakery ball band bank_<time> barclay bathroom_tap be_going be_in be_late before below best_in bird ble blue
2 boat book_the booklet bracket break build_a by_0 by_a call_$ can_not carrot carry ceil cell cellar chair_<time>
2 channel chapter chapter_0 chem chem_$ chisel clear_out clinic club coffee_<time> collect commerce commit complaint
2 component cow crew dahlia dahlia_<time> day_$ debate_club dentist_<time> deploy deploy_my design diary
2 director_<time> discharge do_<time> donor drip drive_licence drop duolingo dyslexia eat effectively email_within end
2 english_<time> error_$ everyth_$ expense fast feature fifty fill filter finally_listen fix floor format forty
2 french_with from_memory from_scratch gallery garage_$ german german_<time> get get_promote goal goal_<time> going_to
2 good_<time> hand handover_sheet have_0 he_be head_to heart heart_<time> help_out hole holiday_$ hotel hour_<time>
2 how_to i_would improve_my in_$ in_a in_anyth in_show inspector into_polish invoice it_to jam job_$ keep_on knee
2 knife knock landlord leaflet_into least licence life_<time> light_out linkedin_learn load loop los lottery machine
2 manual mark mate material matrix me_to meal medication mentee michelin michelin_star mile minute_<time> more_than
2 move_up mozart mr mum_i museum must my_brother my_ex my_goal my_mentee my_tea my_teacher nan national never_lose ng
2 night no_more not note_the noticeboard number_<time> nurs nurse_for of_0 off_from off_the on_0 on_a on_her on_our
2 one_time open_day organise_a outstand_<time> own_<time> pack page_$ paint parent park part_<time> pass_<time>
2 pass_drive past_paper pay peace peer_group period person_and person_who personal_statement petty phone_<time> phonic
2 piano piece plaster play_the poem policy_<time> portfolio poster_print pottery practice_the present_the project_$
2 promotion_to proposal rais raise_my read_the read_with rebuild rebuild_the recipe red reflective_account rent review
2 rewrite_the ring_the rota round round_the say_sorry scheme school section sew shadow_a sharpen sheet_<time>
2 shift_<why> ship_the side sit site_$ slow_movement socket solution_$ song specy spend_<time> spreadsheet stair
2 standard standard_<time> star stick store streak structure sugar_in summer supervise supervision swap tablet take_up
2 talk_my tally tea team th than_0 the the_bathroom the_curtain the_dentist the_district the_finance the_garage
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
3 #object=voice #verb=become #verb=better #verb=better/none #verb=book/thing #verb=cancel #verb=code #verb=code/none
3 #verb=eat #verb=fall #verb=fall/thing #verb=find/person #verb=fix/thing #verb=get #verb=get/abstract
3 #verb=give/person #verb=grow #verb=hand #verb=join #verb=join/thing #verb=keep #verb=keep/thing #verb=like
3 #verb=lose #verb=lose/thing #verb=max #verb=max/thing #verb=memorise #verb=memorise/thing #verb=merge
3 #verb=merge/empty #verb=observe/thing #verb=paint #verb=paint/thing #verb=pass/thing #verb=present #verb=put/thing
3 #verb=ring #verb=set #verb=shout #verb=show #verb=show/thing #verb=spend/none #verb=train #verb=train/thing
3 #verb=tune #verb=tune/thing #verb=type #verb=type/thing #verb=wear #verb=win :daily <time>_a <time>_and <why>_so
3 ^_apply ^_book ^_code ^_eat ^_gas ^_get ^_grow ^_half ^_join ^_life ^_log ^_max ^_memorise ^_present ^_rewire ^_ring
3 ^_set ^_train ^_tune ^_type ^_win ^_zero a_b a_memory against all_the already and_take annual app apprentice arrive
3 as as_an at_the attend b2 baby bake bar be_make be_stick bedroom bedtime blanket bus but but_the by_heart cart
3 catalogue chain charity chess choose closure coat committee complete_the cousin cover currently curtain deadline
3 decision dentist descale dinner door down drive_theory dye e early either electrician electrician_<time> episode
3 eslint every_parent exercise_i finance finish_the fire firm_<why> fix_the for_the free from gas_safe give_me
3 governor grade grid group headquarters hem her_$ higher higher_in highway his host hour_of hous i if_the in
3 in_<time> in_everyth it_be item jumper kettle ladder lecture leg length lift line main make_a manage mar marathon
3 master max me_<why> me_a medication_error memorise miss mr_okafor my_linkedin my_voice net never never_shout not_get
3 not_one not_to ofst okafor on_it one_$ one_of onto_the or_higher organic out_my outstand paint_the pair partner
3 passport petty_cash phase pick place plan_to platform play point power print product project promotion put quarter
3 regular retrain revenue rewire rewrite river ruby run_a same secure sentence shaft shall shout_at show shut
3 signature slot soap sponsor square stand statement straight strobe strobe_app supplier teach_assistant tell_<why>
3 that_really that_we the_allotment the_back the_class the_corridor the_firm the_first the_guild the_petty the_share
3 the_surgery them them_<why> thirty tile time_i tune_the unit update violin voice_<why> waste week when where whole
3 win_best wire work_with worth would write_a zero_<time>
4 #act=topic/empty/part #act=vague/person/part #amount=clock #check=clock #check=rhythm #first=create/person
4 #lack=topic #object=come #object=department #object=documentation #object=employee #object=family #object=group
4 #object=late #object=splashback #object=world #verb=be/none #verb=book #verb=complete #verb=complete/thing
4 #verb=eat/thing #verb=finish #verb=grow/empty #verb=learn/thing #verb=log #verb=make/none #verb=publish
4 #verb=publish/thing #verb=rewrite #verb=rewrite/thing #verb=set/thing #verb=spend #verb=walk 0_<time> 0_of :event
4 :granted <time>_on ^_become ^_complete ^_finish ^_my ^_never ^_publish ^_put ^_rewrite a_will abel accept accord
4 accordance acid act adjoin administere administrative aggregate alan album alcohol alia allocation allow alongside
4 ams appellate apple application apply arch archbishop arrangement article assign at at_chess athletics attend_<time>
4 auburn aunt authorization automatically axe backstroke ballot ban banana barney baseman basement batch baton
4 battalion bearer beaver beef berger beth beverage birth bogey bond boston bottom boundary bowle brad bread breakfast
4 brick briefly broth build bundle burnt businessman butterfly bypass calorie camp candle canton cap carbon cardinal
4 case ce ced cello cemetery cereal certification ch chair chairmanship chairwoman champion chaplain charcoal chart
4 chartere cheese chemist chicken chief chili chromosome clarinet clemency clinch cocoa cod colin collaps colorado
4 colt comb come_to compartment compilation completion comptroller concurrently conditional conductor conjunction
4 conspire constitutional consultant contaminate conte convene corpus councilor countryman crab cricket cutter
4 cylinder daisy dart davenport dean deck defamation defective deficiency defunct delete dem den derrick designation
4 diameter diesel dietary diploma director directory disc dividend dixie documentation dodd dollar domino doubl
4 dynamite earmark ed eligible embezzlement emergency emeritu emigrate emperor employee_of empress engine engrave
4 eponymou eric eve every_time ewing exempt expiration extend extraction extradite father federal fellowship fiber
4 financier fine finland fixture flagship flint florence floss floss_<time> flour flower follow for_my ford forgery
4 fork franc fre freeze freight freighter freshly frigate fuller fumble funeral gallon garlic generator get_into gille
4 golden goodman grain grammar gravel grey grill ground guardian guild guilder hal hamburger hammer hardy have_my hay
4 headmaster hearst hectare helm hill hold homer honey hood hooker hospital house householder however hut hydraulic
4 hydroelectric i_will ice if import in_german in_nature inaugural inch indefinitely indictment infringement
4 inheritance injection inscribe insert interstate island iss jade jail jane jar jenny jockey johanne joint jordan
4 josh jun kay keep_the kirk kitchen kosher lamp lance lap lar larry laura lay leak learn_the lecture_$ legally
4 legislative legislature len letter lighthouse lightweight like_my lily lim log loss lump lunch lung mack mail make
4 mansion manufacturer manuscript mast matt may meadow meat merchant mercury mesa meter metropolitan michigan
4 middleweight midnight minute monarch month_$ mustard my_life namesake nash nature_$ navy nestle niece noble noon
4 north notification nova number nurse of_them oil oiler only only_<time> onto onward oust oven oversee overtime owed
4 pa packet paddy padre page panama panel paper paperback paragraph pardon parkway partial partnership pasha pastor
4 pavilion peach pearl peck peggy penalty percent perjury petr phone pie pike pinto piston pizza plastic plenary pond
4 pool pork preliminary presently preside produce protein prototype providence prudential pub publish_in purse q
4 quaker qualify randy ranger ray recipient recommend record redistribution refrigerator refurbish relegate reliever
4 renovate reopen reopene reorganization repay reply reprieve reprint reservoir residence restitution right riley rio
4 rise rodney roof route rover rue rum rusty sa salomon san sand sandwich sandy say school_<time> score scoreless
4 seaman secondary secondly seiz sell semifinal sepsy sergeant session set_up severance share shea shearer shed
4 shepherd shop shrimp since singh site skip skipper solo soon soybean spear specification spend splashback spokesman
4 squadron stadium stan statute steak stolen straw strawberry strip submission subscription subsequent succeed
4 successfully succession suite sultan summone supplemental surname surrendere symphony t tanker telephone tenant
4 the_<time> the_world theorem thoroughbr to tobin tom tony torpedo touchdown tower tract transaction trillion trunk
4 trust turnpike twin tying tyre u unbeaten unmarry upright uss vanilla vera version veto vice villa violet vitamin
4 voivodeship walk_round want_my wed welterweight west will winery withheld wreath write_down yacht york zimbabwe
5 #act=create/none/whole #act=light/thing/whole #amount=money #amount=share #check=money #check=share
5 #first=vague/person #object=boy #object=physio #object=someone #object=tomatoe #verb=become/thing 0_$ :meets
5 <time>_be ^_no ^_want a_first abolition ace activate additional adjacent admiral advisory ag again_$ agreement
5 airway alec all all_my ambrose annex annually appropriation approval ark authorize auxiliary available award bach
5 bae bank bankrupt barber barge barrel bathroom batsman beat beck becker bed behalf ben bench berg bid blade bob book
5 bottle bowl bowman box breaker brett bridge brigade brokere buffalo bullion cage cake calcium cancel candy cane
5 cannon cargo cash cathedral cedar centenary championship charg chassy cherry chevron chocolate chop chuck church
5 cinnamon circuit clerk coke colony commodore compensation compose comprise confederation confirm confiscate
5 consecutive consortium construct cook copyright corn cottage cove crane cream creditor cub dalton date death decker
5 declare defeat defendant defer depose derby diamond diamondback directive dismissal division divorce do_a donation
5 draft due dutch eddy elector electricity emir employee enclose enlarg entitl erect establish eventual ex examiner
5 except executive exemption extract extradition facility farm fat fe fee felony ferry fertilizer fielder finalist
5 finalize finally find_a firstly footballer foreman formula fort foundation fountain france freeman frost frozen fry
5 gate ge genera general geneva genu ger give granddaughter grandfather greg guilty guitarist hander head_boy heather
5 her hereditary herein hogan holly holme husband hydro illegitimate immunity imperial imprisonment include indict
5 initially initiat inlet install insurance interchange intermediate introduce inventor isle jeff jerry jersey jo joe
5 joey jury justice khalifa kilogram kit knockout lake land lane laurel league lee lever liable libel licens limite
5 ling liquidation liquor liter locate lock lose lower lucy luke mac magistrate maid make_me manslaughter marble marc
5 marlin marquy marriage marrow mat match medal medalist memorial mercantile metal methodist mick mike min miner
5 minister minor misdemeanor mobil molly morse moss mother motor muller my_pe nancy napoleon never_be newton next no
5 noel nominate notify oath obstruction office olive on on_time once_<time> operate optional or_more ordain ordinance
5 os otto oval oxide oyster palm pan parcel pardone parole parson partially partition pe pe_kit peace_$ peanut pepper
5 pete petroleum philanthropist pierce pinch plant plantation plaque plate plead pollock pont portion post postage
5 postal potassium potter premiership previou primary prime proclamation producer pseudonym qualifier r rack racketeer
5 rail railroad ralph ram rancho ratification ratify re reactor rear reassign receipt receive refuse regent regiment
5 registration rejoin relocate rematch remix render repair represent requir reserve resignation rest_of restoration
5 rib rice ring rosario rubber runoff ryder saint sales sander saunder scotia sec secretary select senate send serve
5 service settlement shareholder sherry shield shipbuild shipment shutout soda speedway spokeswoman ss stamp starter
5 state station statutory sterl steward stoke storage successor suing superintendent swan synod table tariff tavern te
5 ted telegraph terminal terminu thatcher the_consultant the_month the_shed thirteen tier time to_a tobacco tooth
5 travy treason treasury trial turbine twenty twice ty tycoon type tyrone unchang under underwent unincorporate union
5 unoppose unreleas unsuccessful vacant valentine vessel village vinegar viola vocalist volume voluntarily vote wally
5 wanderer war ward_<why> warden warehouse waugh weber welsh wheat whilst whiskey within wood woodward write
6 #act=topic/thing/whole #first=finish/thing #object=brother #object=water #verb=finish/thing #verb=get/thing
6 #verb=make/person :finish <time>_up <why>_<why> ^_commit a abbot abolish accession acre add addition additionally
6 affidavit aged alison allen allocate also amendment apiece approximately arbitration archer arrange asbesto ash
6 attorney auction bacon baht bankruptcy barker barn barry bass bay bean berry berth bill billion billy birch blake
6 blood bobby bonus branch brigadier brock brook brother_$ bud burgess burial burn bury butter cabinet caretaker
6 carpenter carr carriage carter castle ceas cement certify chamberlain chandler charge charter clause clay close co
6 coal coffin coin commemorative commissioner communion concerto consort constable constituency constitution
6 construction contain convict coroner corporal cotton counsel cox custody dairy dam debut debute deceas delivery
6 deluxe demolition deposit deputy diocese divorc dominion dover drummer duchess duchy duff duty edition egg electric
6 eleventh enter entry enzyme episcopal every everyone_in expo extension f factory fall fifteen first_in for_<time>
6 former founder fourteen fowler fulham galloway garage garland gas gazette ginger give_us glass gold grace grandson
6 harper hayward he hick home honorary howe induct interim into invalid irene jay jointly judge juice junction kingdom
6 kraft kronor kyle l labour lawsuit leach lead library life_$ linkedin loan lotu magnate manager maria marina marsh
6 member memory metric midland milligram million minc mineral module ms municipality nick nickel nicky ninth oak one
6 onion orange organ oriole outfielder own owner ownership p parliamentary part partnere pat permanently permit physio
6 pipe plaintiff platinum plus pollard port possession posthumously postpone pound powder premier present princess
6 principal prize probation production property propose protocol provision quarry raja reach registry reissu
6 reorganize repeal representative reschedule retain retirement retriev revoke rob rounder rul salmon schedule seat
6 separate separately set settle sheet shipyard shire sim single sixteen skinner sometime spa spinner split spoon spr
6 sprinkle stake steam steven stone stud subdivide submit supreme suspension taft teaspoon temporary tenth termination
6 that the_rest then thorn tiffany timothy title to_the tomatoe ton total totale transport treaty trinity trophy troy
6 tube ulster undisclose unite unsuccessfully unuse upheld vacancy vault vic vicar vol vs wade waiver walnut walter
6 ware warner watt webber weir wellington wheeler which wicket wicketkeeper wife wilkin willie willy winner wooden xi
6 yate
7 #act=create/thing/whole #amount=hours #amount=rhythm #check=hours #hands=limitless #verb=commit/empty :exam :prize
7 acquire adjourn afterwards aka allan aluminum amp ann anna any appointment assembly assistant bail barrow basil
7 bassist bate bishop borough both bronze brunswick burton cairn canal carbohydrate card carl carol cent chapel
7 chapman circa clive coconut coffee colonel commission commonwealth consist container conversion convert coronation
7 corporation countess court creek cricketer crystal cubic curry dale daughter decide deposition depot disband
7 discharg discontinu dissolve district double drake dunn each eight eighth eleven emma estate feeder file fin fra
7 frank glen grand griffin grove half hand_in hast heath homere hooper immediately incorporation inherite inn issu jan
7 jimmy jubilee kaiser kelly ken kensington kidney knight late latter leaf lease license lime liver locomotive lok
7 martin memorandum mercer mine morrow municipal nelson nephew newly nine o obtain off opener orchard overturn palmer
7 parsley patty payment peel penny per permanent permission perry petition promptly provisional railway rector release
7 removal request resign return robin rod roe rupee sack savoy schneider scrap sear seed sentenc seventh sheriff shill
7 sign simmon sister sixth slater solicitor stein stipulate subfamily substitute sue surgery sworn syrup tablespoon
7 talbot temporarily ten terry the_green throne till timber tin tommy township triple tucker turner two unanimously
7 up_<time> used valve van vegan via vincent vinyl virgin viscount w walsh wharf widow wigan withdrawn worcester
7 wright x
8 #act=create/person/whole #act=finish/thing/whole #first=create/none #hands=exam #numbers #verb=commit abbey after
8 agre aluminium amend approve bailey barne battery benjamin between block boiler brent brewer brewery burke butcher
8 butler caroline certificate chairman chester clement cole collin commenc company consent contract cooper copper
8 council count county cup d dat de decree demolish designate dock duke dy elect eventually expire fa final firm
8 fisher form formerly four fourth furnace gilbert greenwood hale ham harry hatch heir inaugurate injunction jack
8 jenkins k king kroner lamb leas lemon levy lieutenant list maiden manor maple milk miller month morgan murphy my_own
8 n open order original ounce parish parker parliament pass patent pence pend perkin pier porter previously prince
8 prior priory publish queen receiv replacement rest retire reverend rosemary row ruth salt sam seal seven six slate
8 sodium sole steel subsidiary sued tate terminate vale vi victor ward warren without year_$ zinc
9 #amount=count #hands=others 0 ^_0 admiralty again announce another appoint baron barrett barton board born bourbon
9 brown canada chamber clark clean day decommission dudley earl eldest fifth found franklin g gill graham gram grant h
9 hall hart haye homestead iron james lambert lewy lodge lord lumber m mason maxwell morry officially ore patel peter
9 privy purchase register reinstate roger ross royal rutherford shaw shortly silver son sugar surrey suspend
9 thereafter trustee twelve uk vacate webster win
10 #first=named/thing baker bath baxter brother bushel captain cork dissolution family finish fletcher for head holder
10 hour hull join kent later leed mary merge mint remainder remove rename sir smith somerset spencer tender third
10 transfer treasurer waiv wales walker
11 #check=count <time> bell consecrate cooke crown donate five formally henry holt j june march mill or reed replace
11 sale st v water
12 #checks2 and baronet dissolv green name originally respectively second subsequently three until
13 #hands=partly august complete
14 b c
15 marry
17 buy first
18 #checks1 by
"""
