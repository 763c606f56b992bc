"""What 4265 labelled goals teach about measurable: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

ANSWERS = ("no", "yes")
ROWS = """
-24 #hands=unsized
-21 *
-17 some
-16 accustome
-15 attitude mindful perceive stereotype understand
-14 awe cynical frightene lately pervasive sight sort stuff tendency worrisome
-13 alike arrogance bite decidedly distinctly extreme frankly grappl mentality outsider patriotism perceiv perception
-13 pose rhetoric savvy viewpoint vulnerability weary
-12 afar alienate annoy appreciate arrogant articulate bully commonplace consciou conservatism curiou demographic
-12 detractor dislike distract embrace entrench entrepreneurial envy esteem ethic everywhere evident exaggerate
-12 fascinate fearful feel ferociou forefront genuinely imagination impatient importantly in_the indifference
-12 indifferent invariably lik misguid naive nostalgia ominou openness overly penchant peril perspective pessimism
-12 pessimistic plight pundit relentless relentlessly reminder resilience seldom sensibility seriousness standpoint
-12 stubborn tend terrify uncomfortable understandable undoubtedly unfamiliar unpredictable vastly wary wildly
-11 #first=vague/abstract admire alarm animosity apt awful bor breadth civilize clearer creativity curiosity daunt
-11 defensively desperation disadvantage discourse distrust disturb emphasize emphasy endure enthusiasm everybody
-11 excite fascination grasp greatness hardene imagine imperative implication increasingly incredibly indicative
-11 inevitably intensely intimidate ironic lag listen lofty make_the menace metaphor nationalism notion obsess
-11 obsession persist posture provocative prowess realism remind resentment resilient respect respectful restless
-11 resurgence rethink rife sadly scary sense sharper skeptic skeptical skepticism spectacle strive subtle symbolism
-11 tir trend underestimate underscore weird worry youthful
-10 adolescent amuse anxiety anxiou appall aspect aspiration audience awesome awkward backdrop behave bleak boast
-10 brutality bureaucrat burgeon capitalism cheer cinematic confront constantly continually culture dangerously
-10 demonstrate despair dilemma diplomacy dire disparity distort diversity echoe energetic entertain enthusiastic
-10 evolve excitement expansive exploit extraordinarily extremism eyebrow familiar firepower frustrate frustration fun
-10 gaze geopolitical glamorou glamour glimpse grim grin harsh hate heightene helpful hostility humor ideological
-10 ideology ignorance imagery inherent inherently insecurity instinct intellectual intelligent intolerance irony
-10 laugh lot loudly mantra militancy mind mistrust moderation mood noisy notoriously notwithstand nowaday obviou
-10 obviously oppression ours passionate peculiar person phenomenal phenomenon pos pragmatic predictable prevalent
-10 professionalism profoundly prone pros quirky racism realistic realization reassure reflection relevance
-10 repercussion responsive ridiculou rightly rug satire seem sensitivity sentiment sexuality sexy sheer sincerity
-10 sketch sober some_of someth sophisticate spirite spirituality storytell stride superiority surely technological
-10 terribly thoughtful tolerance tolerant tolerate touch uncommon unpleasant unrealistic urgency vibrant vigilant
-10 vigorou vocabulary watcher
-9 absurd acknowledge activism admiration aesthetic affluent aggressive always amaze ambition approach arous astonish
-9 atmosphere aura awareness backlash backward behavior beset better bias bitterness blatant boomer bullish
-9 bureaucracy buzz capitalist casual cautiou charisma chic civilization clout communicate compassion compell confuse
-9 contradiction contrast critique culturally cute damn danger dazzl deeply definitely defy demeanor destructive
-9 dictate diminish disagree disbelief discontent discourage disgust distraction divisive dull dumb eager emotion
-9 empowerment endless enjoyable enormously enthusiast everyday evidenc exert experience eyed flair flier focus folk
-9 fond foolish forceful fundamentally funny gadget generosity gentle glance gloom gloomy gorgeou gritty happier
-9 harder hardly headway heartland hesitant honesty hungry i_be ignore immensely impression incline injustice intense
-9 intensify intensity irrational irresponsible joke journalistic kind laughter lean lesson look loud macro markedly
-9 maybe midst morality more motivation muscular mut navigate nervou nonsense noticeable nowhere odd oddly our
-9 outrageou outward particularly partisan passive perfection persistent plenty polite prevail profound protectionism
-9 provoke quiet racist raucou read_to reality reflect refresh relax reluctance rely repression repressive rhythmic
-9 roar rude scare scenario scenery selfish sensible sentimental seriously shortcome smile somber spotlight squarely
-9 stance stare startl stature stigma stupid subjective supportive sympathetic synonymou tame terrain thrill tilt tone
-9 toward truly turbulence ubiquitou ugly unbelievable unconventional unseen unthinkable upsurge viciou view vigilance
-9 visibility vision visionary visually vivid wandere warmth weakness westerner wherever wit with wondere yorker
-9 youngster
-8 #act=vague/abstract/part #lack=vague #verb=make/thing #verb=save about accent accomplishment advertiser affection
-8 affinity afraid aftershock aggression akin aloud anew anger anguish appetite applaud arid array ashame assessment
-8 astronomy attention attract authoritarian aware bastion believer bigger bother bothere broadly brutal bunch
-8 bureaucratic calm candid careful caution centere certainly chaotic charm clever climate coherent colorful
-8 comparatively competence competitiveness complexity conciliatory conducive consistently conspicuou contagiou
-8 contradictory convergence countless courageou crise criticism crowd cry dampen dare deflation delight denounce
-8 densely depress deserve differ differe differently difficulty discipline discomfort dismay disparate
-8 disproportionate disregard dissatisfaction diverse domination downside dramatically echo elite embarrass encourage
-8 encouragement endit enjoy equally escalate especially everyone exceptionally excuse expression faint farther
-8 fashion fashionable feminist fi fierce fiercely flexibility flock flourish fluent flung focal foremost fringe
-8 fundamental fuzzy genre genuine geography gre grip guess hardship headache helpless heroic highlight honestly
-8 horrible horror hovere humid humorou ideally illusion improve impunity incredible inevitable insight inspire
-8 instability instead_of insurgency intrigu intrigue intrusion ire journalism lax lazy lessen likene linger lingere
-8 listener literal lively love maneuvere marketer measure meddl mediocre moral motivate murderou myriad myth
-8 necessarily negatively nod offend optimism optimistic orientation ought ourselve outrage outset overcome overlook
-8 overwhelm passion patience pause pity ploy poignant politics positively potent precariou prediction pretend pretty
-8 problematic proponent proudly provocation psychological psychologically question quite racial radically rag
-8 rationale rattl react read really recognizable refrain remarkably reminiscent restraint sad saddene scale scar
-8 secretive severity shake shameful shine silly simplicity skill slang sleek slogan softly somewhat sound speak
-8 splendid stagnant stop stylish subject suicidal superpower surfer sway taboo tactic talent temper tempere
-8 terminology terrific thing thrive too topic treacherou tremendou trickle tricky troublesome underdog uneasy unfold
-8 uniquely universally unnotice unsettl upbeat upheaval upward usual utmost utter visible visibly volatility
-8 vulnerable warmer warmly we willingness wipe wisdom withstand witty wonder workplace wow
-7 #concrete=finish/thing #object=method :comparative :inner ^_save ability absolutely academic addict affirmative
-7 ager aggressively ambiguou amidst angry answer anybody anyone applause appreciation ardent around aspire assortment
-7 at_a authoritative awakene background battleground behavioral belief beyond bickere bitterly blunt bold bolstere
-7 bombard boo boom bounce brilliant broaden bustl campuse capitalize cater cautiously censorship chant cherish chilly
-7 clarity clearly clue cognitive coincidence combate commentator comparative comparison complicate concentrate
-7 confrontation considerably contemplate context continent conversely cooler cop cope countryside crazy creature
-7 credential critic culinary cultural dangerou deaf deepen dense dependence depiction depth desirable desperate deter
-7 determination deterrent devastation difference differentiate dim dissatisfy doing dominance dominate drift dynamic
-7 earnest eccentric eclectic effectiveness ego emergence emotional emulate endeavor environmentalist erode erotic
-7 ethical ethnically evidently exacerbate excellence expectation explore expose extremely fabulou fairly fatigue
-7 favorably fear feminine flare foe forcefully forecaster formidable geniu gesture globally goodness gym habit hatr
-7 haunt hawkish headach heck heel hemisphere horrific hugely idea ideal illustrate image immense immoral impact
-7 implicit imply impress improbable inability inclusive indispensable inequality inexperienc infectiou inflationary
-7 influx innovation innovative inspirational insult interpret invisible isolation jitter jok keen kid knit lament
-7 landscape laud leverage linguistic literacy longevity lure lyrical magnet masculine math mean meaningful meditation
-7 merely method mild mileage misery mobility murky my mystical nascent nasty necessity negative neglect neo newsroom
-7 niche nightmare noise nudity obesity often orient outdate outreach overhead overshadow overweight painful panick
-7 parity patriotic peacemake penetrate penetration perhaps persona personality phenomena philanthropy philosophical
-7 picturesque plausible plentiful poetic populate portrayal poverty practical praise precisely prejudice preparedness
-7 prevalence progressively propaganda prosperity prudent purely racially rage rampant rarely rather realize rebelliou
-7 reflective reinforce relaxation reliant remotely reputation resonance rigid rigorou roam robust routinely ruthless
-7 sadness scope scream sectarian seemingly seismic self shaken shame shape shun sigh silence sincere skinny skirt
-7 slick slippery smart snowy socialism socially sometimes spite stardom stealth stimulate stranger strength stress
-7 strong stunt surf susceptible suspense swath swell swirl systemic taller teen temperate tempo tempt temptation
-7 tense tension textbook theme think time_$ tough trait traumatic troubl tun turbulent uncertainty undercut underline
-7 uneven unstable unusually upside utterly vague vary verbal viewer violent visual wag warfare watch wave weathere
-7 windy woe worse worsen wrack yeah yell
-6 #act=activity/thing/part #act=vague/empty/part #object=bag #object=ticket #opinion #verb=get/empty #verb=save/thing
-6 #verb=write/thing 0_boy :abstract :vague <time>_i accolade accuracy accurately achievement adamant adherence
-6 advancement advocate agenda aging ala albeit alleviate altitude alumni ambitiou analyze anticipate anticipation
-6 anywhere appropriately assumption asthma attractive austerity authentic avid awake bald barometer basically
-6 battlefield bilingual bizarre brace bre breeze bright brightly brisk brunt buildup busy camouflage campaigner
-6 capability capable carnage catastrophe cerebral certainty characteristic characterize chill clad classmate
-6 classroom cleans climber cold collar comfort comfortable communism comparable complain conceptual concern
-6 confidence conform consciousness consequence consistent constraint contrary conventional correlation courage cozy
-6 creative criticize crossroad cuisine curb curtail cutback decent defiance defiant desperately devotion devout
-6 dialect dimensional disarray discriminatory dismal distant distinctive distress disturbance dot doubt downturn
-6 downward drastically dweller eagerly ease easiest ecological economic economically educator emotionally encompass
-6 encountere endanger enhance enlightenment enormou epicenter eradicate erratic evolution evolutionary exotic
-6 expectancy expert extent extremist eye fad fade fan fancy fantastic far faster fertile festive flash fledg flexible
-6 fluctuation focuse foliage folklore foothill foothold foray foreseeable fortunate fortunately frail frenzy frequent
-6 frequently friction furor futile gap gear gender gloriou glow gravity greatly greet grief grievance grind gruesome
-6 hard harshly havoc heed heroe hesitate heyday hi hindere hint historically homosexuality honest hoop hopeful
-6 hopefully horseback hostile huh humidity hurt hypothetical icy importance incapable incompetence inconsistent inde
-6 indication infiltrate influence infrare infuriat insider interact interaction intimidation intricate irrelevant
-6 jazz judg justify karate keep_a lack language lapse leap less level limelight lonely lov mankind manner market
-6 mature me_$ mere methodology metropoly minimize miserable mistaken misunderstand mobilize mock moderate moderately
-6 modern modernization modestly moment morally mosquitoe mountainou myself narrative narrower neat nighttime nobody
-6 nonetheless nonstop norm numerical obese obscure observation observer obstacle occasional of_the offensive old
-6 onslaught openly ordinary organizational outlook outspoken overlap pac paradox perch perimeter periodically
-6 persecute philosophy phrase pinpoint planner playground popularity portray postwar powerless practice preach pride
-6 pristine procrastinate profanity profile proportion prose prospect psychology publicity pursu quell quo rah rash
-6 rational reader realm recession reckless reclusive reformer regrettable religion remarkable remember remembere
-6 repetition reprisal resembl resemblance resemble resident resist restive restrictive revolve reward rip risk risky
-6 rivalry schizophrenia scrutiny seasone secular sens sensation sensitive shadowy shift shock shopper showcase shrink
-6 shy sideway simmere simpler simulation sincerely sinister siren situation sleepy slope sloppy sluggish smell
-6 somehow spate speculative spiral sport sprung stability staggere stark steadily stellar straightforward
-6 strategically strategy stray strife style subdu suffer sufficiently suggestion surprisingly swing symbol sympathy
-6 tackle tactical tangible tarnish taste tea_<time> terrible thankful their theoretical threat thrust tibet tide tout
-6 towards towere transparency traveler trek trivia tumble turmoil twist typical ultra um unacceptable unaffect
-6 undermine unhappy unleash unpopular unsure uphill upstate upwards urban useless veil violence virtue volatile warm
-6 way weaponry what wonderful worsene wrath wrong year_0 yoga
-5 #act=finish/thing/part #first=activity/none #first=topic/person #object=class #object=fitter #object=garden
-5 #object=liked #object=python #object=take #verb=cut #verb=practice/thing #verb=sketch #verb=sketch/thing #verb=take
-5 #verb=understand #verb=understand/thing #verb=use #verb=use/thing #verb=work 0_<why> :change :hedge :person ^_give
-5 ^_sketch ^_to a_0 a_bite abnormal abstract abundance accelerate acceleration acceptable accessible accomplish
-5 accountability accountable achieve acronym addiction adhere adjustment ads advantage advocacy affect afford
-5 alcoholism align among ample analytical analyz anarchy and_then ande angere angle anthropology anti antiquity
-5 anyway assertion athlete atmospheric attraction autism backstage bad ballistic bam battl be_lik beast beautiful
-5 beauty bend benign bent betrayal blame blend blitz blond bloodsh bolster bordere bravery breath breathe brush
-5 budget budgetary burden burst bystander ca camera centralize challeng charismatic chat che cheap choke choreography
-5 circle cite clerical cloud combat commentary community compassionate competitive complementary compute concept
-5 confident confusion conscience consensu consistency constant constructive contemporary convenient convey cool core
-5 corrupt cosmic counter coupl crack crackdown cradle credibility credible critical crossover cruel cue cultivate
-5 curriculum curv curve dar daylight daytime deep definite definition defuse delicate democracy dengue denial depend
-5 desert desire destabilize detect deteriorate deterioration devotee dialogue difficult dignity dimension dirty
-5 disagreement disappointment disapproval discrimination disgruntl display disposable distinction diversify dramatic
-5 drastic dream drone dubiou dwindl ear easy eclips ecology economical economy ecosystem educate educational
-5 electromagnetic elegant elsewhere elude elusive embarrassment emerg emerge environment environmentally epidemic
-5 error_in essence ethnic even event everyth excel excess excessive exhaust exodu explain exploitation facial
-5 fairness faltere fantasy fascist fault feedback fend fiery fit fitter flamboyant flaw fledgl foreigner forth
-5 fragile frantic fray freak fundamentalist gangster gay generally generation geographically geometry germanic get_my
-5 ghetto gigantic glad global going good gossip governance gratitude greater gruel gut guy hacker hallmark hamper
-5 hampere handful happiness happy harass harmful hat hazard haze healthy hello hid hierarchy hilly hinder hobby
-5 homework homosexual horizon hospitality housewife how huddl hug humane humiliat humiliation hurry i_have illuminate
-5 imaginary imbalance impoverish impulse inaccurate inappropriate incidence incompatible inefficient inexpensive
-5 inferior infight inflammatory inspiration instead insurgent integrate integration interfere internally
-5 interpretation intervention interviewer intimate invader isolate italic jealou jeopardize judo justification kata
-5 knowledge lackluster leftist legacy lense lik_by like likelihood lip literally little logic loom lore lovely
-5 loyalty luckily lull lur lush madness mainstay maneuver marquee mask maturity mayhem meaningless messy middle
-5 mirror modele modernize mom moreover motorist mythical mythology nationalist naturally needy neighbor neighborhood
-5 newcomer nicely nightly noir not_use noteworthy notoriety novelty now objective occasionally occurrence oceanic
-5 outfit overcrowd overrun pain panic parody participant past path patient pattern payoff peaceful perfectly
-5 performer peripheral plagu plain pleas pleasant pleasure pois political politically pollute poorly positive poster
-5 potential powerhouse practically precision predict predominantly presence pretext primitive problem productive
-5 productivity profession progress progression projection proliferation prominence prominently pronunciation
-5 prosperou proximity psychic pursuit python_0 quality quantitative radical range rapidly read_around readiness
-5 reasonably reasone recruiter reel regard relatively reliability religiou reluctant remark remorse respectable
-5 respond retiree rhythm rid robot rogue romance romantic root roundup sag sake salute satirical satisfy scarce scath
-5 scenic scent scholarly scripture secrecy see segregate segregation selective sellout seminar sensor seriou shade
-5 shrunk significance similarity simulate singular skirmish slack slowdown slum sniper social sociology soften solve
-5 somebody someday sorrow sparsely spatial spawn spectacular spectator specter spectrum speculate sphere spine spirit
-5 spiritual spontaneou sporadic spread stabilize standout starv static staunch steer stiff still strategist stretch
-5 stringent struggle stumbl sturdy sunglass sunshine supernatural sure surge surprise survival swat symptom sync
-5 tailor tale targete tech terrorism test_$ texture the_old the_reception the_year themselve thinner thorny threaten
-5 thug thunderstorm tightene tongue tradition traditional tragedy tragic transform traveller triumphant trouble true
-5 tumultuou turn unarm unfair unfairly unfavorable unfortunate unfortunately unfound unjust unnecessary unprecedent
-5 unrest up ups urge useful ushere vast vent versatile villain viruse visitor vogue voic volcano wan warplane wav
-5 weak weaken weather weed whatever whatsoever whenever why wick widen widespread wildfire woo workout write_in
-5 write_test wrought yourself youth
-4 #concrete2 #concrete=vague/abstract #first=finish/none #object=budget #object=event #object=guitar #object=gym
-4 #object=handover #object=it #object=javascript #object=old #object=shed #object=toast #object=ward #verb=cut/none
-4 #verb=practice #verb=serve #verb=serve/thing #verb=sort #verb=sort/thing #verb=take/thing :mass :opinion ^_go
-4 ^_python ^_serve ^_speak ^_stop ^_the ^_understand ^_we abandon abide abroad absorb abundant acceptance accommodate
-4 accurate across activity acute adapt adequately adjust adult adulthood adventure adverse affordable agony ai
-4 ailment aim alert alp alter amongst amusement and_i animation ante anthem apartheid arbitrary archaeology arise
-4 around_the artistic assert assess astronomer astronomical attain attribute avian avoid axis backbone backer bandit
-4 bang banner barb barely barrage barren basic basketball battere bazaar be_a beacon beard beg beleaguer belly belove
-4 besides betray blistere blizzard breakfast_club bred brutally bug bump bumper buoy bush calculate calculation
-4 carefully cartoon caste catastrophic celebrity centerpiece centrist challenge change childhood chord choru chronic
-4 cis civic cleaner cling closely cloudy clown club_<time> cluster color commitment competitor condemnation conflict
-4 congestion conquer considerable containment continuation continuity convinc cordial corporate cough covert cowboy
-4 crawl cruelty cruis culmination cut damp dance dane dark debate deception decisively defensive define deliberate
-4 demonstration department_$ depict depression descend detection develop developmental dictatorship different
-4 dinosaur direction disappoint disguis disguise disorder dissent distance distinct distinguish distraught dole
-4 domestically dominant doom drag drama dress dune dusty easier eastward economics economist edge efficiency element
-4 enclave encounter endurance enemy engage engagement engulf enhancement enrage enrich envision eradication erosion
-4 evaluate evangelical event_$ every_single evil exactly excellent exceptional exclusion exhaustion exhibit
-4 expatriate experiment explanation explicit exposure extinction extraordinary fabric fact faith faithful famously
-4 farce favorable favore feasible feather fenc fest fiction firmer firmly fist flap flavor fle flop flurry flush fool
-4 footstep fore forgive free_<time> freedom freely frequency fruitful furiou fury gather gently geographic geometric
-4 germ get_on golfer gradual graphics grateful groove guide guitar gunfire gymnastics hah hail hair handler happen
-4 happene happily harassment harbore harm harmless harness hawk headline heavily help herd heroine hey highly hip
-4 homeland hop horsepower humble hunger hygiene i_want ignite illustration immune impair impetu impossible inadequate
-4 incentive incursion indicator indigenou industrialize ineffective infiltration inflation inner insistence instantly
-4 instructor integrity intelligence interactive interest interference interprete interrogator invasive ironically
-4 irregular irreversible it_$ javascript jerk job jungle kung lame laser latitude launcher lawless legitimacy lend
-4 liberalization liberate libertarian lighter literary literature littere livelihood logical logistical lookout luck
-4 luxuriou magical magnificent magnitude majestic male malnutrition managerial mandarin manipulate manipulation many
-4 marcher marginally maverick maximize measurement media memorable mental mess message mighty migrant migratory
-4 militarily mislead missile mistake mode momentum monkey monster mortality mostly motive motto mount mountain movie
-4 much muscle nature neatly nerve network neuron neutrality newt nice nonfiction normalization northward novice nude
-4 obscene of_hid offense on_the onset opportunity outburst outcry outnumbere outperform overview pandemic pant
-4 parallel particular pedestrian peninsula people persecution philosopher photography physical physically plague
-4 planetary plateau pocket polar pollution pontiff poor powerful practitioner prais pray precaution precedent precise
-4 predator prefer preference prep prestige preventive prey programmer prolong protestor psychologist publicize pulse
-4 punish punk puppet pure purity push puzzle quietly quiz radar radiation rang rat reaction readily reap rebuke
-4 reception recognize reconcile recruit recruiter_to regardless regime region regret relevant rendition renegade
-4 repeat repertoire repertory resistant retribution revere reviewer rim rough routine rub rumor safeguard samarra
-4 samurai satisfaction save scant scene scholar scientist scout scrambl scramble seaside seasonal seeker separatist
-4 sexual shaky sharp sharply sheltere shiny shooter shorter sickness sidewalk significantly similarly simply skater
-4 sketch_in skier sky slap sleep slight slightly smoke smoothly smuggler sneak soar sociologist solidarity somewhere
-4 sonic sore southeast spat speculator speech spicy spike splash sprawl springboard spur stabilization stakeholder
-4 standardize statistically sticker stimulu strange strategic strengthen strict strictly stripe stronghold strongly
-4 stun sudden sunny superhero suppress supremacy surpluse surround surveillance suspicion sustain sweep swung
-4 symbolic synchronize systematically tangl technique terror the_guitar the_house the_new theological theoretically
-4 therapeutic thinly those through_the throughout thumb tight tighten to_take toe tornadoe totally traditionally
-4 traitor transformation transmit trauma tremor trench trouser truth tune turf turnaround turnout uncertain undate
-4 underly underwater undocument unemployment unify uninsure unique unman unreasonable unreliable untouch unwill
-4 uproar ut utilize vehemently versu very vie vigorously viral voter vowel waist want warn weep welcome western
-4 westward wind wipe_down wise with_a with_zero word worst worthy yah you zero
-3 #act=activity/empty/part #act=create/thing/part #act=finish/abstract/whole #act=finish/none/part
-3 #act=light/none/part #act=light/thing/part #act=topic/abstract/part #act=topic/person/part
-3 #act=vague/abstract/whole #concrete=activity/thing #first=activity/empty #first=vague/empty #object=a #object=and
-3 #object=assessment #object=bit #object=code #object=community #object=developer #object=do #object=foot
-3 #object=german #object=hunting #object=interview #object=log #object=market #object=note #object=reading
-3 #object=section #object=staff #object=test #verb=attend/thing #verb=be/empty #verb=bite #verb=bite/thing #verb=call
-3 #verb=give/none #verb=give/thing #verb=go #verb=go/thing #verb=have/none #verb=improve #verb=lead/none #verb=listen
-3 #verb=make #verb=network #verb=network/none #verb=order/thing #verb=prepare #verb=prepare/thing #verb=tell
-3 #verb=tell/thing #verb=want/thing 0_chemistry 0_s 0_set 0_year :absolute :tells <time>_0 <why>_i ^_everybody
-3 ^_improve ^_practice ^_prepare ^_raise ^_sort ^_tell ^_work all_<time> anatomy animal as_a back_to bag balance
-3 befriend biology bite_of broad business chemistry chess class_<time> clip coach community_$ compare competent
-3 completely computer consumer contribute conversation cost cover_letter discussion down_my draw effort english_$
-3 everybody_in follower foot forum functional garden get_fitter give_0 give_back great grow handover handover_<why>
-3 have_get have_not help_the hol hunt in_japanese in_my it_<why> journey leadership leave_the level_<time> like_a
-3 like_our log_of longer mark_code matter merit mice model monitor my_community my_german my_hand my_javascript
-3 my_note my_uncle native native_<time> need network_$ never_make not_touch notebook now_and observe of_leave on_top
-3 on_ward once_$ one_in order_in other our_choir out_<time> overdue pass_$ picture plan_<time> policy prepare_for
-3 pressure question_in reliable role round_<why> safer scan scratch_<time> script shadow shout sick sight_read sing
-3 sorry stream sunday take_a take_part target tell_the thank the_0 the_department the_last the_market the_school
-3 ticket to_listen to_my to_person together tool top_of translate turn_0 twilight understand_the uniform up_$ up_for
-3 use_my verb voice ward_0 weigh weight whoever will_be will_put with_the work_on world write_my yes young zone
-2 #act=change/abstract/part #act=create/person/part #act=topic/person/whole #act=topic/thing/part
-2 #act=vague/empty/whole #act=vague/none/part #check=result #first=activity/person #first=change/abstract
-2 #first=create/abstract #first=topic/abstract #object=alumni #object=better #object=board #object=business
-2 #object=change #object=clue #object=conversation #object=dad #object=error #object=excel #object=exception
-2 #object=film #object=fund #object=gap #object=got #object=heart #object=help #object=job #object=joint
-2 #object=journal #object=kev #object=leader #object=lot #object=love #object=model #object=new #object=patient
-2 #object=photography #object=plan #object=plumbing #object=project #object=question #object=respect #object=room
-2 #object=senior #object=set #object=story #object=strong #object=suggestion #object=top #object=tree #object=walk
-2 #object=way #verb=answer #verb=ask/thing #verb=attend #verb=be/abstract #verb=be/thing #verb=bring/thing
-2 #verb=brush #verb=brush/thing #verb=call/person #verb=coach #verb=earn #verb=explain #verb=feel #verb=feel/abstract
-2 #verb=finish/empty #verb=give #verb=going #verb=help #verb=help/thing #verb=improve/abstract #verb=label
-2 #verb=label/thing #verb=launch #verb=lead #verb=listen/none #verb=look #verb=love #verb=love/thing #verb=mentor
-2 #verb=mentor/thing #verb=order #verb=pass/none #verb=reduce #verb=reduce/thing #verb=revise #verb=revise/thing
-2 #verb=run #verb=sell #verb=sign #verb=sign/empty #verb=sleep #verb=sleep/none #verb=smash #verb=smash/same
-2 #verb=speak #verb=take/empty #verb=wash #verb=watch #verb=watch/thing #verb=work/thing #verb=write 0_budget 0_my
-2 0_plumb :decide :motion <time>_always <time>_concert <time>_in ^_attend ^_brush ^_budget ^_coach ^_cv ^_explain
-2 ^_feel ^_file ^_help ^_in ^_label ^_launch ^_lead ^_listen ^_mentor ^_oil ^_order ^_read ^_reduce ^_rehearse ^_run
-2 ^_scale ^_sell ^_sign ^_sleep ^_someth ^_take ^_use ^_watch ^_with ^_write a_calmer a_clue a_full a_job a_native
-2 a_role about_pension above age all_staff answer_to anyth anyway_$ art at_<time> at_lunch be_for be_the become_an
-2 become_the bee better_<time> big bike book_system boot bring_my brush_up business_$ by_the calmer cause
-2 chapter_<time> chapter_three child child_on choir clue_about code_in column come comment concert concert_<why>
-2 correct couch coverage cry_at dad_$ data difficult_conversation discuss do_$ dog dose dry each_other effective elm
-2 else ethics example excellence_$ exercise face feel_ready figure finance_<time> find_my find_out finger french_$
-2 friendly from_finance from_my from_the full_potential gauge get_a git give_up google grade_0 graduate gran_<time>
-2 group_we growth gym_0 hand_up handbook handbook_chapter have have_$ have_difficult here history holiday hope
-2 hospice_$ hour_i house_<time> hymn in_law in_our issue it_<time> japanese just kev know lane_<time> law_<time>
-2 leaflet learn learn_about long lot_of lunch_<why> magazine maintain market_$ me mentor model_for most my_code
-2 my_colleague my_game my_gran my_y10 new_book nicer no_exception not_a note notice now_0 of_me off_$ once_the
-2 open_question or_not organise out out_$ over page_0 pay_0 pension_and person_on pivot prefect promise put_my python
-2 quiet_one raise read_aloud ready ready_for real reduce reference relationship remembrance response responsibility
-2 ride role_model roman roman_gallery s_$ science screen sector set_in should sign_up sit_with skin sleeve slow
-2 smash_it society sort_the sow speak_to specific stack standard student stuff_<time> swim talk talk_to teach
-2 telescope than the_bach the_business the_git the_go the_holiday the_lounge the_quiet the_roman the_roof the_scout
-2 thesis_0 three_$ to_be toast together_$ transition travel trumpet tutor_group up_a use value ward_$ wash wax
-2 we_will who_work wish without_read y10 zip
2 #act=activity/none/part #act=activity/thing/whole #act=finish/person/whole #act=topic/abstract/whole
2 #act=topic/none/whole #act=vague/person/whole #concrete1 #concrete=change/thing #concrete=create/thing
2 #concrete=finish/same #concrete=vague/thing #ends #first=light/thing #first=topic/empty #first=vague/thing
2 #lack=alone #lack=topic #object=appointment #object=best #object=blood #object=cash #object=clinic #object=conflict
2 #object=english #object=exam #object=filmed #object=hour #object=kid #object=lecture #object=licence #object=life
2 #object=lodger #object=machine #object=none #object=nurse #object=outstanding #object=pass #object=policy
2 #object=practice #object=promoted #object=right #object=safe #object=shift #object=shop #object=sorry #object=sort
2 #object=streak #object=tap #object=trainer #object=visit #object=whole #object=yes #verb=be/person #verb=book
2 #verb=book/thing #verb=deploy #verb=do #verb=fall #verb=fall/thing #verb=find #verb=join/thing #verb=keep/thing
2 #verb=learn/thing #verb=let #verb=let/person #verb=memorise #verb=memorise/thing #verb=paint #verb=paint/thing
2 #verb=pass/thing #verb=present #verb=present/none #verb=put #verb=put/thing #verb=raise/empty #verb=say/thing
2 #verb=send #verb=shadow/person #verb=shout #verb=visit #verb=visit/thing #verb=volunteer #verb=walk/none
2 #verb=walk/thing #verb=wear/person #verb=win/empty #verb=write/empty #verb=write/none 0_day 0_minute 0_new 0_on
2 :body :daily :modal <time>_<time> <time>_and <time>_be <time>_instead <time>_not ^_as ^_become ^_gas ^_hand ^_join
2 ^_memorise ^_new ^_paint ^_present ^_re ^_start ^_telephone ^_that ^_type ^_visit ^_volunteer ^_walk a_medication
2 a_reflective a_spreadsheet accident against all_0 all_the always_$ an_appointment ana appointment_with ask at_least
2 at_two backlog bake ball band bank_<time> barclay basket bathroom_tap be be_in best best_in bin ble body book_the
2 boss box bread buddy but_the by_0 by_a by_heart by_myself call_$ canteen carry cell cello channel check clean clear
2 closure club coffee_machine commit complaint complete_the cross customer dahlia dahlia_<time> deliver department
2 deploy_my design direct do_<time> doctor donor drink drip drive_theory drop dyslexia eat either email english_<time>
2 error_$ evene every_parent everyth_$ expect expense fail fair fast field final_of finally_listen finance fine
2 firm_<why> flat flour foster free friend function gallery gas_safe german_<time> get_promote give_me goalkeeper
2 good_<time> grade grammar guild head_to heart_<time> help_out hire hole host hour_<time> how_to i i_will i_would
2 improve_my in_$ in_<time> in_anyth in_everyth information jam january job_$ junior key kitchen least leave lecture
2 let_us licence line linkedin_learn lodger lung make make_me manual mark master material meal medication memorise
2 mentee mentor_$ month_<time> more_than morn ms mum_i must my_mentee my_teacher nan national net never_lose
2 never_shout new_lodger night_$ not_get not_to note_the novel of of_0 off_from off_the on_her on_school once one_$
2 one_of onto_the open_day organise_a out_at outstand_<time> own_<time> paint paint_the pair park peer_group perfect
2 person_who petty petty_cash phonic photo piano plan_to plant play_the poem power practice_the present_the press
2 product project_$ proposal provide rais raise_my read_with rebuild recipe reflective_account revision rewrite_the
2 ring_the roof run run_a scheme school senior share_drive shout_at side slot slow_movement small song sponsor
2 spreadsheet stair stall stand start step stick stock straight summary swap teacher_$ team the_allotment the_bathroom
2 the_final the_firm the_first the_garage the_grammar the_petty the_same the_share the_slow the_ward the_wiki then_i
2 thirty three_in time_<time> to_let to_reach to_say to_show to_the town trainer trainer_$ up_<time> up_to us_$
2 us_wear violin visa visit walk waste wear_trainer what_i who whole_of wiki with_my without_a work would wound
2 write_$ write_up yard
3 #act=create/none/part #act=finish/abstract/part #act=finish/empty/whole #act=finish/none/whole
3 #act=finish/person/part #act=vague/person/part #amount=change #check=change #first=finish/person #object=attendance
3 #object=b2 #object=box #object=come #object=dentist #object=department #object=documentation #object=everything
3 #object=gate #object=late #object=let #object=mentor #object=nothing #object=onion #object=part #object=peace
3 #object=row #object=school #object=someone #object=splashback #object=time #object=trust #object=tyre #object=voice
3 #object=work #verb=apply #verb=become #verb=cancel #verb=code #verb=code/none #verb=complete #verb=complete/thing
3 #verb=do/thing #verb=eat #verb=finish #verb=fix/thing #verb=get #verb=give/person #verb=grow/empty #verb=hand
3 #verb=have/empty #verb=join #verb=keep #verb=lose #verb=lose/thing #verb=merge #verb=observe/thing #verb=publish
3 #verb=publish/thing #verb=reach #verb=reach/thing #verb=rewrite #verb=rewrite/thing #verb=ring #verb=set
3 #verb=set/thing #verb=show #verb=show/thing #verb=spend/none #verb=type #verb=type/thing #verb=wear #verb=win :event
3 <time>_$ <why>_so ^_apply ^_code ^_complete ^_descale ^_eat ^_finish ^_half ^_have ^_life ^_log ^_never ^_publish
3 ^_rewire ^_rewrite ^_ring ^_set ^_win a_memory afternoon apprentice archive article as attempt attend attend_<time>
3 b2 b2_in baby be_make beat bedroom boat book bowl build bus cart charity choose client clinic come_to commerce
3 contact copy day_$ deck dentist_<time> dinner diploma door down drive driver e effectively episode eslint exercise_i
3 f find finish_the fire fix_the from_memory from_scratch game_$ go_to grid ground her_$ hour_of i_can in in_a
3 in_german in_nature in_show it_be it_to item jar jumper keep_the last learn_the lecture_$ leg lift load log los loss
3 lottery lunch make_a manage marathon mate medication_error meet move_up mr mr_okafor my_brother my_life my_linkedin
3 my_tea my_voice nature_$ never no north not not_one number nurse oil okafor only palm parent peace period personally
3 phone piece plan point portfolio process project promotion publish_in red regular remain rent reply restaurant
3 result revenue review rewire rewrite right ring rise river road route ruby sand season set_up shall show signature
3 sit skip spend_<time> splashback store sugar_in suite supervision supplier tally teach_assistant the_back the_class
3 the_corridor the_dentist the_head tier time_for time_i to to_give track twin type tyre update us version want_my
3 week where win_best work_with write_<time> write_a year_$
4 #amount=clock #amount=money #amount=rhythm #amount=share #check=clock #check=money #check=share #first=create/thing
4 #first=named/thing #object=bought #object=employee #object=group #verb=become/thing #verb=eat/thing #verb=grow
4 #verb=like #verb=log #verb=spend #verb=walk 0_<time> 0_of :finish :meets :vague-thing <time>_<why> <why>_$ ^_grow
4 ^_no ^_put ^_want a_will abolition abort abruptly absentee accept accomplice accordance account acid acquittal acre
4 adjoin administere administrative agent alison all allege allocate although amber ambrose amp amy apartment appeal
4 appearance apple application apply appropriation archbishop architect aria asbesto ash assassinate asset associate
4 at_the audit authority auxiliary available bach backup bae barber barn barney bas basis batch bathroom beaten beck
4 becker bed belle belong beth betty bidder billion birch birdy bob bogey bond booth boston bottle bowle bowman bravo
4 break breaker breakfast bride brock broker bud buffalo bulk burglary burnt but bypass cage cain candy cane canton
4 cantor cardinal catalogue catcher cemetery census centenary ceremony certification chad chain chairmanship
4 championship chateau cheng chile ching chocolate chromosome chuck clarinet clinch close cocoa colin collaps colorado
4 comb command communion companion compartment compile comprise concurrently condominium conductor confederation
4 confession confidential conglomerate congressman conjunction constitutional contractor convent conviction cook corn
4 corpus cotton councilor countryman coup courthouse cream cub daisy dalton deadline decision defeat defective defence
4 defunct del delay delete depart departure derby descale designation detain dexter di diamondback directive director
4 directory discharge discography dismiss dispose distribution distributor dividend do_a dollar domino draft du duty
4 dye dynasty elder elector electric electricity eligible emergency emigrate emperor employee_of engineer enlarg
4 entrust equalize erect escort every every_time evict ewing ex excavate except execute execution exemption facility
4 farm farmhouse fay fe fee feeder fertilizer find_a flagship fleet floor flore ford formal foundation fountain franc
4 fraud freeze freight frozen fry fuller fumble game gastropod ge genera generator get_into ginger give_us glass greg
4 grey groom group guardian hay headmaster headquarters hill historic hold hood hooker hospitalize hotel if
4 infringement inheritance injection injure injury inlet inspector install installment instruct interior intermediate
4 investigate island isle issuance jade jane jean jenny jersey jo jockey joint jordan kay kettle lake landlord lane
4 lap lar larry laura laurel lay legislature letter lever licens life lighthouse lily lim limite ling lionel lock lone
4 lower lynch mack mae mail major marble marcel massa may mayor me_<why> meanwhile medal medalist memorial mercantile
4 mesa metal methodist metropolitan mick midnight midway milligram million ministerial mirza miss mistress module
4 molly monarch monastery month_$ moss motor murdere nancy narrowly neal nestle night nomination noon ofst on_time
4 once_<time> onion onto onward operator orange ordinance outstand overdose overse overseen owed oyster p paddy padre
4 palace panel paris parma parry parsley partition passport pastor peach pereira permit peso pete petit pianist pizza
4 plaque plate plus pont postponement pound powder premiere premiership priest primary principality prison private
4 prosecution protocol provincial provision prudential put qualifier qualify quarter rabbi ram ramo ranch ranger
4 rapper ratify ray read_the rear receive recipient recommend recommendation redistribution refinery refund reject
4 relegate reliever reluctantly rematch renovate renovation reopen repay repeal report represent reserve rest_of
4 restart restitution retrieve revert riley riverside romero ron rover rum sales salvage sample sander sandy
4 school_<time> score scoreless seaman secondly secretariat sell sentence severance she shearer shed shepherd sherry
4 shipbuild shop since singer site solo soybean spear special speedway spend sperm spoon spr squadron stan statute
4 steal steam sterl stoppage strip studio submission successive supervise survive swiss synod table tablespoon taft
4 tanker teaspoon ted telegraph tenant terminu testimony thatcher theft theorem thorn tim to_a tobacco tobin tom tomb
4 touchdown tower traffic transportation tribunal trinity trio tube tyrone ulster uncle underway union unknown unmarry
4 upon urine uss valid valve vice viola vote voyage wally walnut wanderer wang war water watt waugh waxman weaver
4 weber wheat wholesale within without wood wooden write write_down x xi yacht york zimbabwe
5 #act=create/thing/whole #act=finish/thing/whole #act=light/thing/whole #act=topic/empty/part #first=vague/person
5 #object=app #object=tomatoe #verb=be/none #verb=finish/thing #verb=make/none 0_$ :prize <time>_or a_first abolish
5 accidentally ace act activate additional additionally adjacent ag aged airway alan album all_my allegedly allow
5 alongside aluminum annex any apiece app appellate archer ark arrangement arrive assign assist at auditor aunt
5 authorization award bacon baht ballot bank bankrupt barrow baseman basement basil bass batsman battalion bean bench
5 berger berth bid bill billionaire birthday blood boundary brad branch brett bridge brigade brook brother_$ bullion
5 cake carbohydrate carr carriage case cash cathedral ced cement chair chamberlain chaplain charter cherry chevron
5 church circa circuit claim clause clay clearance clemency coal coin coke collect commemorative committee commodore
5 commonwealth compensation compilation compose comptroller concerto conditional consecutive consortium conspire
5 constituency constitution construct contain convene copyright cottage cove cox crystal cubic d dairy dam debute
5 decker deluxe dentist descendant diamond disclose discovery division document documentation dominion donation doubl
5 dover each early eddy egg eject election embezzlement empress end enzyme episcopal eric expiration extension extract
5 extraction fifteen fin finalist firstly florence floss floss_<time> footballer forc foreman forgery formula fort
5 fourteen fra freeman freighter frigate funeral galloway garland gas gate gazette geneva genu give gold goodman grace
5 guitarist hand hander he hearst heath heather hector hereditary his hogan holme homer honorary hospital however
5 illegally immunity imperial imprisone improperly include indefinitely induct initial inquiry insurance introduce
5 inventor investigation iss jail jay jeff jerry joey johanne josh jubilee juice junction k kensington khalifa khan
5 kirk knockout kraft kronor labour leach leadoff leaf league leak lee legally legislative len liable libel library
5 life_$ like_my linkedin liquor locate locomotive lose lotu luke luna m mac malik manuscript maple marco marlin
5 marrow marsh match matt memo metric midland mike milk min mine miner mineral ministry minor mobil monte morse motel
5 murder n namesake nash navy next nickel noble notification nova o oath officer operate operation or_more ordain
5 organ oriole os oust oversee page panama paolo paper parcel pardon parson partial partner partnere partnership pat
5 peace_$ penalty per perjury permanently petroleum philanthropist pick pierce pinch pinto platinum plenary pollock
5 portion potter propose railroad ralph randy ransom ratification receipt recently recovere regent relocate remix
5 render reorganization reportedly requir retain reunite rio rodney rue runoff rupee ryder sa saint salmon same
5 sculptor seat sec senate send serve session settlement shareholder shutout sim singh single sixteen skipper sodium
5 split ss stamp starter state statement station statutory steel steward stone storage strawberry stud subdivide
5 subpoena successfully succession suing sultan summone surgery surname surrender suspension swan syrup te telephone
5 tentatively terminal testify the the_<time> the_month the_shed thirteen time tomatoe ton total totale treason treaty
5 trophy trust twelfth twenty twice ty tying unavailable unchang unharm unincorporate unoppose unreleas unuse vacant
5 vera verdict vic village vinyl volume wed weir wellington welsh when whiskey will winery worcester
6 #act=create/none/whole #check=rhythm #first=finish/thing #hands=limitless #hands=others #object=boy #object=brother
6 #object=kit #verb=commit/empty #verb=get/thing <why>_<why> ^_commit ^_get abel accord add addition again_$ agreement
6 aka alec alfonso allen aluminium amendment ann approval arbitration arrest authorize bakery bar barge barker bate
6 bay behalf behead ben berg berry between billy birth blanco bobby boiler bonus borough briefly brokere bronze
6 burgess bury cancel cargo carol carter ceas cent certify chandler chartere chemist chief clement clive coconut
6 colony confiscate consist consort construction container conte coronation corporation council creditor cricketer cup
6 currently curry defer deposit diocese discontinu discover dissolve district divorc drummer due duff dutch edition
6 emir employee entitl eponymou establish eve eventual executive expo extradite factory fall federal felony ferry
6 fielder financier for_<time> france fre from fulham g garage gille governor gram granddaughter grandfather greenwood
6 grove h half hand_in harper hayward head_boy home howe husband illegitimate imprisonment irene joe jointly kaiser
6 ken kingdom kroner kyle lance land lawsuit lawyer lime loan lok lucy manager mansion manslaughter marc marina
6 marriage member memory merchant minister misdemeanor morrow mother muller municipality my_own napoleon never_be
6 newton nicky niece noel nominate obstruction off opener or orchard otto ounce ownership pablo pardone parliamentary
6 parole partially pasha patty pedro peel penny perkin place plaintiff plantation plea pollard port post postal
6 preliminary preside previou prime prize probation proceed proclamation producer production prosecutor pseudonym
6 racketeer reach reassign record refuse regiment registry reissu rejoin reopene reorganize repair reprieve reschedule
6 residence restoration retirement robbery roe rosario rounder salomon salt san saunder say scotia scrap secretary
6 secure seed seiz select separate sergeant service set settle share sheet shill shipment shipyard shire sign simmon
6 soon spa spokesman spokeswoman stake stolen subfamily subsequent succeed supervisor tavern ten termination the_green
6 the_rest tiffany timber tin title tony township transaction transport travy treasury troy tycoon unit unite upheld
6 vacancy valentine vault vessel vicar villa virgin vocalist voluntarily wade waiver walter ward warden ware warehouse
6 warner warrant which whilst wicket wicketkeeper wigan wilkin willie willy winner woodward
7 #act=topic/thing/whole #amount=hours #check=hours #numbers #verb=commit a accession admiral alia also amend assembly
7 autopsy bailey barry bassist bath battery bishop blake block both brent brewery brunswick burial burton businessman
7 cabinet cairn canal card caretaker carl carpenter castle certificate chapel charg coffee coffin commissioner confirm
7 constable contract conversion convert copper corporal countess cousin creek dale de death debut declare defendant
7 delivery demolition depose depot deputy discharg dismissal divorce double drake duchess duchy dunn eight eleven emma
7 entry examiner fa family father finalize finally follow for_my form former formerly founder fowler frank furnace
7 general gill glen griffin guilty ham harry hast hatch her hooper house incorporation indict indictment inherite
7 initially initiat inn interim invalid iron jack jenkins jimmy jury justice kidney knight lamb lead lease lemon
7 license liquidation list liver magistrate magnate maid marquy mercer municipal nick nine notify office on open
7 outfielder palmer part payment pearl pence permanent perry pier plead posthumously premier present princess
7 principal property publish quarry railway raja rancho re rector registration removal representative resignation
7 retriev revoke rob rosemary row rul rutherford sack sam schedule schneider sear seven silver skinner slater sometime
7 spinner stein steven stipulate submit successor sue superintendent supreme surrendere temporary tenth till timothy
7 tommy trial triple tucker turner twelve unanimously underwent unsuccessfully used vi via walsh wharf wheeler widow
7 wife withheld wright zinc
8 #amount=count #first=create/none #hands=exam 0 :exam ^_0 abbot acquire adjourn agre allan anna appointment approve
8 arrange attorney auction bankruptcy baxter benjamin board bourbon brewer brigadier brown burke bushel butcher canada
8 caroline chairman chamber chapman charge chester clerk co collin completion convict cooper counsel dat daughter
8 deceas decide demolish deposition designate disband dock dudley duke eighth eleventh enter estate extradition file
8 final firm fisher four grand grandson hick homere homestead hull into jan judge kelly king latter leas leed lodge
8 lumber manor maria martin memorandum minute murphy nelson newly ninth original overturn own owner parish parliament
8 pass patent permission petition porter possession postpone priory queen register resign rest reverend robin ruth
8 savoy separately sister six slate solicitor subsidiary substitute sugar surrey talbot tate temporarily terminate
8 terry throne uk undisclose unsuccessful v vale vincent wales warren webber win withdrawn yate
9 abbey affidavit after afterwards assistant b bail barne barrett barton born butler clark cole colonel commission
9 company consent coroner count county court custody day decommission decree donate dy elect eventually expire finish
9 fletcher found franklin gilbert graham green hale hart haye heir holder hour immediately inaugurate injunction issu
9 j join kent kit lambert late levy lewy maiden marry mary mason maxwell miller mint month morgan morry obtain one ore
9 parker patel peter previously prince privy promptly provisional purchase receiv reed reinstate release remove
9 replacement request retire return roger royal seal sentenc seventh shaw sheriff sixth somerset sued sworn tender
9 then thereafter trustee under van viscount webster
10 #check=count <time> admiralty again and another baker bell commenc consecrate cork crown date dissolution earl
10 fifth five for fourth grant hall holt james lieutenant lord merge nephew officially order rename respectively ross
10 smith sole st suspend that three treasurer vacate waiv
11 #checks2 announce appoint baron before c captain cooke dissolv eldest march pend remainder replace sale shortly sir
11 son spencer transfer two until victor walker
12 baronet formally head henry later mill name originally prior second third
13 #hands=partly brother complete june subsequently
14 august
16 first
18 buy
19 by
20 #checks1
"""
