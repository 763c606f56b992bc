"""What 4274 labelled goals teach about measurable: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "fc3f8e6ba028bc08"
ANSWERS = ("no", "yes")
ROWS = """
-24 #hands=unsized
-22 *
-17 some
-16 accustome
-15 attitude mindful perceive stereotype understand
-14 awe frightene lately pervasive sight sort tendency worrisome
-13 alike arrogance bite cynical decidedly distinctly envy extreme frankly grappl mentality outsider patriotism
-13 perceiv perception rhetoric savvy stuff viewpoint vulnerability weary
-12 afar alienate annoy appreciate apt arrogant articulate bully commonplace consciou conservatism curiou demographic
-12 detractor dislike distract embrace entrepreneurial esteem ethic everywhere evident exaggerate fascinate fearful
-12 feel genuinely imagination impatient importantly in_the indifference indifferent invariably lik misguid naive
-12 nostalgia ominou openness overly penchant peril perspective pessimism pessimistic plight pose pundit relentlessly
-12 remind reminder resilience seldom sensibility seriousness standpoint stubborn tend terrify uncomfortable
-12 understandable undoubtedly unfamiliar vastly wary wildly
-11 admire alarm animosity awful behave bor breadth civilize clearer creativity curiosity desperation disadvantage
-11 discourse distrust disturb emphasize emphasy enthusiasm entrench everybody excite fascination ferociou forefront
-11 grasp greatness imagine imperative implication increasingly incredibly indicative inevitably intensely intimidate
-11 ironic lag listen lofty make_the menace metaphor nationalism notion obsess persist posture profoundly prowess
-11 realism relentless resilient respect respectful restless rethink sadly scary sense sharper skeptic skeptical
-11 skepticism spectacle strive subtle symbolism tir trend underestimate underscore unpredictable unrealistic urgency
-11 weird worry youthful
-10 #first=vague/abstract adolescent amuse anxiety anxiou appall aspect aspiration audience awesome awkward backdrop
-10 bleak boast burgeon capitalism cheer cinematic confront constantly continually contradiction culture dangerously
-10 daunt defensively demonstrate despair dilemma diplomacy dire disparity distort diversity echoe endure energetic
-10 enthusiastic evolve excitement expansive extraordinarily extremism eyebrow familiar firepower frustrate
-10 frustration fun gaze geopolitical glamorou glamour glimpse grim grin hardene hate heightene helpful hostility
-10 humor ideological ideology ignorance imagery inherent inherently insecurity instinct intelligent intensity
-10 intolerance irony laugh lot loudly mantra militancy mind mistrust moderation mood noisy notoriously notwithstand
-10 nowaday obsession obviou obviously oppression ours passionate peculiar person phenomenal phenomenon pos pragmatic
-10 predictable prevalent professionalism prone pros provocative quirky racism realistic realization reassure reflect
-10 reflection relevance repercussion resentment responsive resurgence ridiculou rife rightly rug satire seem
-10 sensitivity sentiment sexuality sexy sheer sincerity sketch sober some_of someth sophisticate spirite spirituality
-10 storytell stride superiority surely sympathetic tame terribly thoughtful tolerance tolerant tolerate touch
-10 uncommon unpleasant vibrant vigilant vigorou visually vocabulary watcher
-9 absurd accent accomplishment acknowledge admiration aesthetic affluent aggressive always amaze ambition approach
-9 arous astonish aura awareness backlash backward better bitterness blatant boomer brutality bullish bureaucracy
-9 bureaucrat buzz capitalist casual cautiou charisma chic civilization clout communicate compassion compell confuse
-9 contrast critique culturally cute damn danger dazzl deeply definitely defy demeanor destructive dictate diminish
-9 disagree disbelief discontent discourage disgust distraction divisive dull dumb eager emotion empowerment enjoyable
-9 enormously entertain enthusiast everyday evidenc exert experience exploit eyed faint flier focus folk fond foolish
-9 forceful fundamentally funny gadget generosity gentle glance gloom gloomy gorgeou gritty happier harder hardly
-9 harsh heartland helpless hesitant honesty hungry i_be ignore impression incline injustice intellectual irrational
-9 irresponsible joke kind laughter lean lesson look loud macro markedly maybe morality more motivation muscular mut
-9 navigate nonsense noticeable nowhere oddly our outrageou outward passive perfection persistent polite positively
-9 profound protectionism quiet racist radically raucou reality recognizable refresh relax reluctance rely repression
-9 repressive rhythmic roar rude scenario scenery selfish sensible sentimental seriously shine shortcome smile somber
-9 squarely stance stare startl stature stigma stupid subjective supportive synonymou technological terrain thrill
-9 tilt tone toward truly turbulence ubiquitou ugly unbelievable unconventional uniquely unseen view vigilance
-9 visibility vision visionary vivid wandere warmth weakness westerner wherever wit with wonder wondere yorker
-9 youngster
-8 #act=vague/abstract/part #lack=vague #verb=make/thing #verb=save about activism affection affinity afraid
-8 aggression akin aloud anew anger anyone appetite applaud array ashame assessment astronomy atmosphere attract
-8 authoritarian aware bastion behavior believer beset bias bigger bother bothere broadly bunch calm candid careful
-8 caution centere certainly chaotic charm cherish clearly clever climate coherent colorful comparatively competence
-8 competitiveness complexity conciliatory conducive consistently conspicuou contagiou context contradictory
-8 convergence courageou cry dampen dare deflation delight densely depress deserve differ differe differently
-8 difficulty discipline discomfort dismay disparate disproportionate disregard dissatisfaction diverse downside
-8 dramatically echo elite encouragement endit endless enjoy equally especially everyone excuse expression farther
-8 fashion fashionable feminist fi fiercely flair flexibility flock flourish fluent flung focal foremost fringe
-8 fundamental fuzzy genre genuine geography gre grip guess hardship headache headway heck heroic highlight honestly
-8 horrible horror hovere humorou ideally illusion immensely improve impunity incredible inevitable insight inspire
-8 instability instead_of intense intensify interpret intrigu intrigue invisible ire journalism journalistic kid lax
-8 lazy lessen likene linger listener literal love maneuvere marketer mean measure mediocre midst moral motivate
-8 murderou myriad myth necessarily negatively nervou nod odd offend optimism optimistic orientation ought ourselve
-8 outset overlook overwhelm particularly partisan passion patience pause pity plenty ploy poetic poignant politics
-8 potent precariou prediction pretend pretty prevail problematic proponent proudly provocation provoke psychological
-8 psychologically question quite racial rationale rattl react read read_to realize really reflective refrain
-8 remarkably reminiscent restraint robust sad saddene scale scar scare severity shake shameful simplicity skill slang
-8 sleek slogan softly somewhat sound speak splendid spotlight stagnant stylish subject suicidal superpower sway taboo
-8 tactic talent temper tempere terminology terrific thing thrive topic tremendou trickle underdog uneasy unfold
-8 universally unnotice unsettl unthinkable upbeat upheaval upsurge upward usual utmost utter viciou viewer visible
-8 visibly vulnerable warmer warmly we willingness wipe wisdom withstand witty workplace wow
-7 #concrete=finish/thing #object=method :comparative :inner ^_save ability absolutely academic accurately achievement
-7 advertiser affirmative aftershock ager aggressively ambiguou angry anguish answer anybody applause appreciation
-7 appropriately ardent arid around aspire assortment at_a attention authoritative awake awakene background
-7 battleground behavioral belief beyond blunt bold bolstere bombard boo boom bounce brightly brilliant broaden brutal
-7 bureaucratic bustl campuse capitalize cater cautiously censorship chant chilly clarity clue cognitive coincidence
-7 combate commentator comparative comparison complicate considerably contemplate continent conversely cooler cop cope
-7 countless crazy creature credential crise critic criticism crowd culinary cultural dangerou deaf decent deepen
-7 denounce dependence depiction depth desirable desperate deter determination deterrent devastation difference
-7 differentiate dim dissatisfy dominate domination drift dynamic earnest eccentric eclectic effectiveness ego
-7 embarrass emergence emotional emulate encourage endeavor erode escalate ethical ethnically evidently excellence
-7 exceptionally expectation explore extremely fabulou fairly fatigue favorably fear feminine fierce flare foe
-7 forcefully forecaster formidable geniu gesture globally goodness gym habit hatr haunt hawkish headach heel heroe
-7 hopefully hugely huh humid idea ideal illustrate image immense impact implicit imply importance impress improbable
-7 inability inclusive indispensable inequality inexperienc infectiou inflationary influx innovation innovative
-7 inspirational insult insurgency interact intrusion isolation jitter jok keen knit lament landscape laud lingere
-7 linguistic literacy lively longevity lure lyrical magnet masculine math meaningful meddl meditation merely method
-7 mileage misery mobility my mystical nascent nasty necessity negative neglect neo newsroom niche nightmare noise
-7 nudity obesity often orient outdate outrage outreach overcome overhead overweight painful panick parity patriotic
-7 peacemake penetrate penetration perhaps persona personality phenomena philanthropy philosophical picturesque
-7 plausible plentiful populate portrayal poverty practical praise precisely prejudice preparedness prevalence pride
-7 progressively propaganda proportion prosperity prudent racially rag rampant rarely rather reader rebelliou
-7 regrettable reinforce relaxation reliant remotely resonance rigid rigorou roam routinely ruthless sadness scope
-7 scream secretive sectarian seemingly seismic self shaken shame shape shun sigh silly sincere skinny skirt slick
-7 slippery smart snowy socialism socially sometimes spite stability stardom stealth stimulate stop stranger strength
-7 stress strong stunt surf surfer susceptible suspense swath swell swirl taller teen temperate tempo tempt tense
-7 tension textbook theme think time_$ too tough trait traumatic treacherou tricky troubl troublesome tun uncertainty
-7 undercut underline uneven unstable upside utterly vague vary verbal visual volatility warfare watch weathere windy
-7 woe worse worsen yeah yell
-6 #act=activity/thing/part #act=vague/empty/part #object=bag #object=fitter #object=ticket #opinion #verb=get/empty
-6 #verb=save/thing #verb=write/thing 0_boy :abstract :vague <time>_i accolade accomplish accuracy adamant addict
-6 adherence advancement agenda aging ala albeit align alleviate altitude alumni ambitiou amidst analyze anticipate
-6 anticipation anywhere assumption attractive austerity authentic autism avid bald barometer basically battlefield
-6 bickere bilingual bitterly brace bre breeze bright brisk brunt busy camera camouflage campaigner capability capable
-6 carnage catastrophe cerebral certainty characteristic chill clad classmate classroom cleans climber cold collar
-6 comfort comfortable communism comparable complain concentrate concept conceptual concern confidence conform
-6 confrontation consciousness consequence consistent contrary conventional convey correlation countryside courage
-6 cradle crossroad cue cuisine curtail cutback defiance defiant dense depend desperately devotion devout dialect
-6 dimensional disapproval disarray discriminatory dismal distant distinctive distress disturbance doing dominance dot
-6 doubt downturn downward drastically dweller eagerly ease easiest ecological economic economically educate educator
-6 emotionally encountere endanger enhance enlightenment enormou environmentalist epicenter eradicate erotic erratic
-6 evolution evolutionary exacerbate exotic expectancy expert explain expose extent extremist eye fad fade fan fancy
-6 fantastic faster fertile festive fitter flash fledg flexible focuse foliage folklore foothill foothold foray
-6 foreseeable fortunate fortunately frail frenzy frequent frequently friction gap gear gender geographically gloriou
-6 glow gravity greatly greet grief grievance grind gruesome guy happiness hard harshly havoc heed hemisphere hesitate
-6 heyday hi hindere hint historically homosexuality honest hoop hopeful horrific hostile humidity hurry hurt
-6 hypothetical icy immoral incapable incompetence inconsistent inde indication infiltrate influence infrare infuriat
-6 interaction intimidation intricate irrelevant jazz judg justify karate keep_a lack language leap less level
-6 leverage limelight literally lonely lov mankind manner market mature me_$ methodology metropoly mild minimize
-6 miserable mistaken misunderstand mobilize moderate moderately modern modernization modestly moment morally
-6 mosquitoe mountainou murky myself narrative narrower neat nighttime nobody nonetheless norm numerical obese obscure
-6 observation observer occasional of_the offensive old onslaught openly ordinary outlook outspoken overlap overshadow
-6 pac paradox perch perimeter periodically persecute philosophy phrase pinpoint planner playground popularity portray
-6 postwar powerless preach pristine procrastinate profanity profile pronunciation prose prospect psychology purely
-6 pursu quo rage rah rash rational realm reckless reformer religion remarkable remember remembere repetition reprisal
-6 reputation resembl resemblance resemble resident resist restive restrictive revolve reward rip risky rivalry sag
-6 sake seasone secular sens sensation sensitive shadowy shift shock shopper showcase shrink shy sideway silence
-6 simmere simpler sincerely sinister siren situation sleepy slope sloppy sluggish smell somehow speculative spiral
-6 sprung staggere stark steadily stellar straightforward strategically strategy stray strife style subdu suffer
-6 sufficiently suggestion surprisingly swing symbol sympathy systemic tactical tangible tarnish taste tea_<time>
-6 temptation terrible thankful their theoretical threat thrust tibet tide tongue towards towere transform
-6 transparency traveler trek tumble turbulent twist typical ultra um unacceptable unaffect undermine unhappy unleash
-6 unpopular unsure unusually uphill upstate upwards urban useless veil versatile violence violent virtue volatile wag
-6 warm wave way weaponry what wonderful worsene wrack wrath wrong year_0 yoga
-5 #act=finish/thing/part #first=topic/person #object=class #object=garden #object=liked #object=python #object=take
-5 #verb=cut #verb=practice/thing #verb=sketch #verb=sketch/thing #verb=take #verb=understand #verb=understand/thing
-5 #verb=use #verb=use/thing 0_<why> :hedge :person ^_give ^_sketch ^_the a_0 abnormal abstract abundance accelerate
-5 acceleration acceptable accessible accountability accountable accurate achieve acronym adhere adjust adjustment ads
-5 advocacy advocate affect afford alcoholism alert alter among ample analytical analyz anarchy ande angere angle anti
-5 antiquity anyway assertion asthma athlete atmospheric backstage bad ballistic bam bang basic be_lik beast beautiful
-5 beauty beg bend benign bent betrayal bizarre blame blend blitz blond bloodsh bordere bravery breath breathe brush
-5 budget budgetary buildup burden burst bystander ca calculate centralize challeng characterize charismatic che cheap
-5 choke choreography circle cite clerical cluster color combat commentary commitment community compassionate
-5 competitive complementary compute confident conscience consensu consistency constant constraint constructive
-5 contemporary convenient cool core cosmic counter coupl cozy crackdown creative credibility critical criticize
-5 crossover cruel cultivate curb curriculum curv curve dar daytime deep definite definition defuse delicate democracy
-5 denial desert desire destabilize detect deteriorate deterioration devotee dialogue difficult dignity dimension
-5 dirty disappointment disgruntl disguise display disposable distinct distinction doom dramatic drastic dream drone
-5 dubiou dwindl ear easy eclips ecology economical economy ecosystem educational electromagnetic elegant elude
-5 elusive embarrassment emerg emerge encompass environment environmentally epidemic error_in essence ethnic even
-5 everyth excel excellent exhaust exploitation facial fact fairness faithful far fascist fault feedback fend fiery
-5 fit fitter_<time> flamboyant flaw fledgl fluctuation foreigner forth fragile frantic fray freak fundamentalist
-5 furor futile gangster gay generally generation geometry germanic get_fitter ghetto gigantic glad going good gossip
-5 governance gratitude greater gruel gut hacker hallmark hamper happily happy harass harmful hat hazard haze healthy
-5 hello hid hierarchy hilly hinder hobby homework homosexual horizon horseback hospitality housewife huddl hug humane
-5 humiliat humiliation i_have illuminate imaginary imbalance impoverish impulse inaccurate inappropriate incidence
-5 incompatible indicator inefficient inexpensive inferior inflammatory insider inspiration instead integrate
-5 integration interfere internally interpretation intervention interviewer invader ironically isolate italic jealou
-5 jeopardize judo justification kata knowledge lackluster lapse latitude legacy lense lik_by like likelihood lip
-5 little logic loom lore lovely loyalty luckily lush madness magnitude mainstay maneuver mask maturity mayhem
-5 meaningless mere messy middle mirror mock modele modernize mom moreover motorist motto mythical mythology
-5 nationalist naturally needy neighbor neighborhood newcomer nicely noir nonstop not_use noteworthy novelty now
-5 objective obstacle occasionally occurrence organizational outfit overcrowd overrun pain parody participant
-5 particular past path patient pattern payoff peaceful perfectly performer peripheral plain pleas pleasant pleasure
-5 pois political politically poorly positive poster potential powerhouse practically practice precision predict
-5 predominantly presence pretext primitive problem productive productivity progress progression projection
-5 proliferation prominence prominently prosperou proximity psychic publicity pulse purity python_0 quality
-5 quantitative quell radical rapidly read_around readiness reasonably reasone recession reclusive recruiter reel
-5 regard relatively reliability religiou reluctant remark remorse respectable respond retiree revere rhythm rid risk
-5 robot rogue romance romantic root salute satirical satisfy scarce scath scenic scent schizophrenia scholarly
-5 scripture scrutiny see segregate segregation selective sellout sensor seriou shade shiny shrunk significance
-5 similarity simulate simulation singular slack slowdown sniper social sociology soften solve somebody someday
-5 somewhere sorrow sparsely spate spatial spawn spectacular spectator specter spectrum speculate sphere spine spirit
-5 spiritual spontaneou sport spread stabilize standardize standout starv static statistically staunch steer stiff
-5 still strategist stretch stringent struggle stumbl sturdy sunglass sunshine supernatural sure surge surprise
-5 survival swat symptom sync tackle tailor tale targete tech terrorism test_$ texture the_old the_reception the_year
-5 thinner thorny threaten thug thumb thunderstorm tightene tout tradition traditional traditionally tragedy tragic
-5 traveller triumphant trivia trouble true tumultuou turmoil turn unarm underly unfair unfairly unfavorable
-5 unfortunate unfortunately unfound unique unjust unnecessary unrest ups urge useful ushere villain viruse visitor
-5 voic volcano wan wav weak weaken weather whatever whatsoever whenever why wick wildfire woo word write_in
-5 write_test wrought yourself youth
-4 #concrete2 #concrete=vague/abstract #first=activity/none #first=finish/none #object=budget #object=event
-4 #object=guitar #object=gym #object=handover #object=it #object=javascript #object=note #object=old #object=shed
-4 #object=toast #object=ward #verb=cut/none #verb=practice #verb=serve #verb=serve/thing #verb=sort #verb=sort/thing
-4 #verb=take/thing #verb=work :change :mass :opinion ^_go ^_python ^_serve ^_speak ^_stop ^_to ^_understand ^_we
-4 a_bite abandon abide abroad absorb abundant acceptance accommodate across acute adapt addiction adequately adult
-4 adulthood advantage adverse affordable agony ai aim alp amongst amusement anatomy and_i and_then animation ante
-4 anthem anthropology apartheid arbitrary archaeology arise around_the artistic assert assess astronomer astronomical
-4 attain attraction attribute avian avoid axis backbone backer bandit banner barely barrage barren basketball battere
-4 battl bazaar be_a beacon beard beautifully beleaguer belly belove besides betray blind blonde bolster borne
-4 breakfast_club bred brethren brutally bug bump bumper buoy bush calculation carefully cartoon caste catastrophic
-4 centerpiece centrist challenge change chat childhood chord choru chronic cis civic cleaner cling closely clothe
-4 cloud cloudy clown club_<time> compatible competitor condemnation confusion congestion conquer considerable
-4 containment continuation continuity convinc cordial corporate corrupt cough cowboy crack crawl credible cruelty
-4 cruis culmination cut damp dance dane dark daylight debate deception decisively defensive define deliberate
-4 demonstration dengue department_$ depict depression descend detection develop developmental different dinosaur
-4 direction disagreement disappoint discrimination disguis disorder dissent distance distinguish distraught diversify
-4 dole domestically dominant drag drama dress dune dusty easier eastward economics economist edge efficiency element
-4 elsewhere enclave encounter endurance enemy engage engagement engulf enhancement enrage enrich envision eradication
-4 erosion evaluate evangelical event event_$ every_single evil exactly exceptional excess excessive exclusion exhibit
-4 exodu expatriate experiment explanation explicit exposure extinction extraordinary fabric faith faltere famously
-4 fantasy farce favorable favore feasible feather fest fiction firmly fist flap flavor fle flop flush fool footstep
-4 fore forgive free_<time> freedom freely frequency fruitful furiou fury gather gently geographic geographical
-4 geometric get_my get_on global golfer grader gradual graphics grateful groove guide guitar gunfire gymnastics hah
-4 hail hair hampere handful handler happen happene harbore harm harmless harness hawk headline heavily help herd
-4 heroine hey highly hip homeland hop horsepower how humble hunger hygiene i_want icon iconic ignite illustration
-4 immune impair impetu impossible inadequate incentive incursion indigenou industrialize ineffective infight
-4 infiltration inflation inner insistence instantly instructor insurgent integrity interactive interference
-4 interprete intimate invasive irreversible it_$ javascript jerk job kung lame laser launcher lawless leftist
-4 legitimacy lend liberalization liberate libertarian lighter limb literary literature littere livelihood logical
-4 logistical lookout luck lull lur luxuriou magical magnificent majestic male malnutrition mandarin manipulate
-4 manipulation many marcher marginally marquee maximize maya measurement memorable mental mess message mighty migrant
-4 migratory militarily miniature mislead mode momentum monkey monster mortality mostly motive mount movie much muscle
-4 narrator nature neatly neon nerve network neuron neutrality newt nice nightly nonfiction normalization northward
-4 notoriety novice nude object obscene oceanic of_hid offense on_the onset opportunity outcry outnumbere outperform
-4 overview owl pandemic panic pant parallel particle pedestrian people persecution philosopher photography physical
-4 physically plagu plague planetary plateau pocket polar pollute pollution pontiff poor powerful practitioner prais
-4 pray precaution precedent precise predator prefer preference prep prestige preventive prey profession programmer
-4 protestor psychologist punish punk puppet pure pursuit push puzzle quietly radar radiation rang range rat reaction
-4 readily reap rebuke reception recognize reconcile recruit recruiter_to regardless regime region regret relevant
-4 rendition renegade repeat repertoire repertory resistant retribution reviewer rim rough round_<why> roundup routine
-4 rub rumor safeguard samarra samurai satisfaction save scant scholar scientist scout scrambl scramble seasonal
-4 secrecy seeker seminar separatist sexual shaky sharp sharply sheltere shooter shorter shout sickness sidewalk
-4 significantly similarly simply sing skater sketch_in skier skirmish sky slap sleep slight slightly slum smoke
-4 smoothly sneak soar sociologist solidarity sonic sore spat speech spicy spike splash sporadic sprawl springboard
-4 spur stabilization stakeholder sticker stimulu strange strategic strengthen strict strictly stripe strongly stun
-4 sudden sunlight sunny superhero suppress supremacy surpluse surround surveillance suspicion sustain sweep swung
-4 symbolic synchronize systematically tangl technique terror the_guitar the_house the_new themselve theological
-4 theoretically therapeutic thinly those through_the throughout ticket tight to_take toe tornadoe totally traitor
-4 transformation transmit trauma tremor trench trouser truth tune turf turnaround turnout uncertain undate underwater
-4 undocument unemployment unify uninsure unman unprecedent unreasonable unreliable untouch unwill up up_for ut
-4 utilize vast vent versu very vie vigorously viral vogue voice voter vowel waist warn warplane weed weep welcome
-4 western westward whoever widen widespread wind wipe_down wise with_a with_zero workout worst worthy yah you zero
-3 #act=activity/empty/part #act=create/thing/part #act=finish/abstract/whole #act=light/none/part
-3 #act=light/thing/part #act=topic/abstract/part #act=topic/person/part #act=vague/abstract/whole
-3 #concrete=activity/thing #first=activity/empty #first=vague/empty #object=a #object=and #object=assessment
-3 #object=bit #object=community #object=developer #object=do #object=foot #object=german #object=hunting
-3 #object=interview #object=log #object=market #object=reading #object=section #object=staff #verb=attend/thing
-3 #verb=be/empty #verb=bite #verb=bite/thing #verb=call #verb=give/none #verb=give/thing #verb=go #verb=go/thing
-3 #verb=have/none #verb=improve #verb=lead/none #verb=listen #verb=make #verb=network #verb=network/none
-3 #verb=order/thing #verb=prepare #verb=prepare/thing #verb=sign/empty #verb=tell #verb=tell/thing #verb=want/thing
-3 0_chemistry 0_s 0_set 0_year :absolute :tells <time>_0 <why>_i ^_everybody ^_improve ^_practice ^_prepare ^_raise
-3 ^_sort ^_tell ^_work all_<time> animal as_a back_to bag balance befriend biology bite_of broad calmer chemistry
-3 chess class_<time> clip coach community_$ compare competent completely computer conflict consumer contribute
-3 conversation correct cost cover_letter discussion down_my draw english_$ everybody_in figure follower foot forum
-3 functional give_0 give_back great grow handbook handover handover_<why> have_get have_not help_the in_japanese
-3 in_my irregular it_<why> journey leadership leave_the level_<time> like_a like_our log_of longer mark_code matter
-3 merit mice mistake model monitor my_community my_german my_hand my_javascript my_note my_uncle native native_<time>
-3 need network_$ never_make not_touch notebook now_and observe of_leave on_top once_$ one_in order_in other our_choir
-3 out_<time> overdue page_0 pass_$ picture plan_<time> policy prepare_for pressure question_in quiz ready_for
-3 reliable role safer scan script shadow sick sight_read sleeve sorry sort_the stream sunday take_a take_part target
-3 tell_the thank the_0 the_department the_last the_market the_school to_listen to_my to_person together tool top_of
-3 translate turn_0 twilight understand_the uniform up_$ use_my verb want ward_0 weigh weight will_be will_put
-3 with_the work_on world write_my yes young zip zone
-2 #act=change/abstract/part #act=create/person/part #act=finish/none/part #act=topic/person/whole
-2 #act=topic/thing/part #act=vague/empty/whole #act=vague/none/part #check=result #first=activity/person
-2 #first=change/abstract #first=create/abstract #first=topic/abstract #object=alumni #object=better #object=board
-2 #object=business #object=change #object=clue #object=code #object=conversation #object=dad #object=error
-2 #object=excel #object=exception #object=film #object=fund #object=gap #object=got #object=heart #object=help
-2 #object=job #object=joint #object=journal #object=kev #object=leader #object=lot #object=love #object=model
-2 #object=new #object=patient #object=photography #object=plan #object=plumbing #object=project #object=question
-2 #object=respect #object=room #object=senior #object=set #object=story #object=strong #object=suggestion
-2 #object=test #object=top #object=tree #object=walk #object=way #verb=answer #verb=ask/thing #verb=attend
-2 #verb=be/abstract #verb=be/thing #verb=bring/thing #verb=brush #verb=brush/thing #verb=call/person #verb=coach
-2 #verb=earn #verb=explain #verb=feel #verb=feel/abstract #verb=finish/empty #verb=give #verb=help #verb=help/thing
-2 #verb=improve/abstract #verb=label #verb=label/thing #verb=launch #verb=lead #verb=listen/none #verb=look
-2 #verb=love #verb=love/thing #verb=mentor #verb=mentor/thing #verb=order #verb=pass/none #verb=raise/abstract
-2 #verb=reduce #verb=reduce/thing #verb=revise #verb=run #verb=sell #verb=sign #verb=sleep #verb=sleep/none
-2 #verb=smash #verb=smash/same #verb=speak #verb=take/empty #verb=wash #verb=watch/thing #verb=work/thing #verb=write
-2 0_budget 0_my 0_plumb :decide :motion <time>_always <time>_concert <time>_in ^_attend ^_brush ^_budget ^_coach ^_cv
-2 ^_explain ^_feel ^_file ^_help ^_in ^_label ^_launch ^_lead ^_listen ^_mentor ^_oil ^_order ^_read ^_reduce
-2 ^_rehearse ^_run ^_scale ^_sell ^_sign ^_sleep ^_someth ^_take ^_use ^_watch ^_with ^_write a_calmer a_clue a_full
-2 a_job a_native a_role about_pension above actually age all_staff anyth anyway_$ art at_<time> at_lunch be_for
-2 be_the become_an become_the bee better_<time> big bike book_system boot bring_my brush_up business business_$
-2 by_the car cause chapter_<time> chapter_three child child_on choir clue_about code code_in column come
-2 concert_<why> couch coverage cry_at dad_$ data desk difficult_conversation discuss do_$ dose each_other effective
-2 effort elm else ethics example exce excellence_$ exercise feel_ready finance_<time> find_my find_out finger
-2 french_$ friendly from_finance from_my from_the full_potential garden gauge get_a git give_up google grade_0
-2 graduate gran_<time> group_we growth gym_0 hand_up handbook_chapter have have_$ have_difficult here history holiday
-2 hope hospice_$ hour_i house_<time> hunt hymn in_law in_our increase issue it_<time> japanese just kev know
-2 lane_<time> law_<time> leaflet learn learn_about long lot_of lunch_<why> magazine maintain market_$ me mentor
-2 minibu model_for most my_code my_colleague my_gran my_y10 new_book nicer no_exception not_a note notice now_0 of_me
-2 off_$ on_ward once_the open_question or_not organise out_$ pay_0 pension_and person_on pivot prefect promise put_my
-2 python quiet_one raise read_aloud ready real reduce reference relationship remembrance response responsibility ride
-2 role_model roman roman_gallery s_$ science scratch_<time> screen sector set_in should sign_up sit_with skin slow
-2 smash_it society sow speak_to specific stack standard story student stuff_<time> swim talk talk_to teach telescope
-2 term_<why> than the_bach the_business the_git the_go the_holiday the_lounge the_quiet the_roman the_roof the_scout
-2 thesis_0 three_$ to_be toast together_$ transition travel trumpet tutor_group up_a use value ward_$ wash wax
-2 we_will who_work wish without_read y10
2 #act=activity/none/part #act=finish/person/whole #act=topic/abstract/whole #act=topic/none/whole
2 #act=vague/person/whole #concrete=change/thing #concrete=create/thing #concrete=finish/same #concrete=vague/thing
2 #first=light/thing #first=topic/empty #first=vague/thing #object=appointment #object=best #object=blood #object=card
2 #object=cash #object=client #object=clinic #object=conflict #object=english #object=exam #object=filmed #object=hour
2 #object=kid #object=lecture #object=licence #object=life #object=lodger #object=machine #object=none #object=nurse
2 #object=outstanding #object=policy #object=practice #object=promoted #object=right #object=safe #object=shift
2 #object=shop #object=sorry #object=sort #object=streak #object=tap #object=trainer #object=visit #object=whole
2 #object=word #object=yes #verb=be/person #verb=book #verb=book/thing #verb=deploy #verb=fall #verb=fall/thing
2 #verb=find #verb=get/none #verb=join/thing #verb=keep/thing #verb=learn/thing #verb=let #verb=let/person
2 #verb=memorise #verb=memorise/thing #verb=need/thing #verb=paint #verb=paint/thing #verb=present #verb=present/none
2 #verb=put #verb=put/thing #verb=raise/empty #verb=ring #verb=say/thing #verb=send #verb=shadow/person #verb=shout
2 #verb=visit/thing #verb=volunteer #verb=walk/thing #verb=wear/person #verb=win/empty #verb=write/empty
2 #verb=write/none 0_day 0_minute 0_new 0_on :body :daily :deliverable :modal <time>_<time> <time>_and <time>_be
2 <time>_instead <time>_not ^_as ^_become ^_gas ^_hand ^_join ^_life ^_memorise ^_new ^_paint ^_present ^_ring ^_start
2 ^_telephone ^_that ^_type ^_volunteer ^_walk a_medication a_reflective a_spreadsheet accident all_0 all_the always_$
2 an_appointment ana appointment_with ask at_least at_two backlog bake ball band bank_<time> barclay basket
2 bathroom_tap be be_in best best_in bin ble body book_the box bread buddy but_the by_0 by_a by_heart by_myself call_$
2 canteen carry cell cello channel check clean clear closure club coffee_machine commit complaint complete_the credit
2 cross dahlia dahlia_<time> debt deliver department deploy_my do_<time> doctor donor door drink drip drive_licence
2 drive_theory drop dyslexia either email english_<time> error_$ evene every_parent everyth_$ expect expense fail fair
2 fast field final_of finally_listen finance fine firm_<why> flat flour foster free friend gallery gas_safe
2 german_<time> get_promote give_me goalkeeper good_<time> grade grammar guild head_to heart_<time> help_out hire hole
2 hour_<time> how_to i i_will i_would improve_my in_$ in_<time> in_anyth in_everyth information involve jam job_$
2 junior key kitchen launch least leave lecture let_us licence line linkedin_learn load lodger lung make make_me
2 manual mark master mate material meal medication memorise mentee mentor_$ month_<time> more_than morn mr ms mum_i
2 must my_brother my_mentee my_teacher nan national net never_lose never_shout new_lodger night_$ not_get not_to novel
2 nurs of of_0 off_from off_the on_her on_school once one_of onto_the open_day organise_a out_at outstand_<time>
2 own_<time> paint paint_the pair park pay peer_group person_who petty_cash photo piano plan_to plant play_the poem
2 power practice_the present_the press product project_$ proposal provide rais raise_my read_with rebuild
2 reflective_account rewrite_the ring_the roof ruby run run_a senior share_drive shout_at side slot slow_movement
2 small song sponsor spreadsheet stair stall start step stick streak summary teacher_$ team tell tell_<why>
2 the_allotment the_bathroom the_corridor the_final the_firm the_first the_garage the_grammar the_petty the_same
2 the_share the_slow the_ward the_wiki them then_i they thirty three_in time_<time> to_let to_reach to_show to_the
2 town trainer trainer_$ type up_<time> up_to us_$ us_wear violin visa visit walk waste wear_trainer what_i who
2 whole_of wiki with_my without_a work would wound write_$ write_up yard
3 #act=activity/thing/whole #act=create/none/part #act=finish/abstract/part #act=finish/empty/whole
3 #act=finish/none/whole #act=vague/person/part #amount=change #check=change #concrete1 #lack=alone #lack=topic
3 #object=attendance #object=b2 #object=box #object=come #object=dentist #object=department #object=documentation
3 #object=everything #object=gate #object=late #object=let #object=mentor #object=nothing #object=onion #object=part
3 #object=peace #object=row #object=school #object=someone #object=splashback #object=time #object=trust #object=tyre
3 #object=voice #object=work #verb=apply #verb=become #verb=cancel #verb=code #verb=code/none #verb=complete
3 #verb=complete/thing #verb=do/thing #verb=eat #verb=finish #verb=fix/thing #verb=get #verb=give/person #verb=grow
3 #verb=grow/empty #verb=hand #verb=have/empty #verb=join #verb=keep #verb=lose #verb=lose/thing #verb=merge
3 #verb=observe/thing #verb=pass/thing #verb=publish #verb=publish/thing #verb=reach #verb=reach/thing #verb=rewrite
3 #verb=rewrite/thing #verb=set #verb=set/thing #verb=show #verb=show/thing #verb=spend/none #verb=type
3 #verb=type/thing #verb=visit #verb=wear #verb=win :event <time>_$ <why>_so ^_apply ^_code ^_complete ^_descale ^_eat
3 ^_finish ^_half ^_have ^_log ^_never ^_publish ^_rewire ^_rewrite ^_set ^_visit ^_win a_memory afternoon against
3 apprentice archive article as attempt attend attend_<time> b2 b2_in baby be_make beat bedroom boat book boss bowl
3 build bus cart charity choose come_to commerce contact copy day_$ deck dentist_<time> dinner diploma direct drive
3 driver e effectively episode eslint exercise_i f find finish_the fire fix_the from_memory from_scratch game_$ go_to
3 grid ground her_$ host hour_of i_can in in_a in_german in_nature in_show it_be it_to item jar jumper keep_the last
3 learn_the lecture_$ leg lift log los loss lottery lunch make_a marathon medication_error meet move_up mr_okafor
3 my_life my_linkedin my_tea my_voice nature_$ never no north not not_one number nurse oil okafor one_$ only onto palm
3 parent pass_<time> peace period personally petty phone piece plan point portfolio project promotion publish_in red
3 regular remain rent reply restaurant result revenue review rewire rewrite right ring rise river road route sand
3 scheme season set_up shall she show signature skip spend_<time> splashback stock store straight sugar_in suite
3 supervision supplier swap table tally teach_assistant the_back the_class the_dentist the_head tier time_for time_i
3 to to_give track twin tyre update us version want_my where win_best work_with write_<time> write_a year_$
4 #act=finish/person/part #amount=clock #amount=money #amount=rhythm #amount=share #check=clock #check=money
4 #check=share #first=create/thing #object=bought #object=employee #object=group #verb=become/thing #verb=eat/thing
4 #verb=like #verb=log #verb=spend #verb=walk 0_<time> 0_of :finish :meets :vague-thing <why>_$ ^_grow ^_no ^_put
4 ^_want a_will abolition abort abruptly absentee abu accept accidentally accomplice accordance account acid acquittal
4 acre additionally adjoin administere administrative ago album alison all allege allocate although aluminum amber
4 ambrose amy apartment appeal appearance apple application apply appropriation archbishop architect aria ark asbesto
4 ash assassinate asset associate at_the audit authority authorization auxiliary available bach backup bae barber barn
4 barney bas batch bathroom beaten beck becker bed belle belong beth bidder bill billion birdy birthday bob bond booth
4 boston bowle bowman bravo break breaker breakfast bribe bride bridge brock broker bud bulk burglary but bypass cage
4 cake cane canton catalogue catcher cemetery centenary ceremony certification chad chain championship chaplain
4 chateau cheng chile ching chromosome chuck clarinet clinch clinic close cocoa coin colin colorado comb command
4 commodore communion compile comprise comptroller concurrently conditional condominium conductor confederation
4 confession confidential conglomerate congressman conjunction constitutional contaminate contractor convent
4 conviction cook corn corpus cotton councilor countryman coup courthouse cream crew cub daisy dalton deadline
4 decision defeat defence defunct del delete depart departure descale descendant detain di diamondback director
4 discharge discography dismiss distribution dividend do_a dollar domino down draft du duty dynasty elector electric
4 electricity eligible emergency emigrate emperor employee_of engineer enlarg entrust equalize erect escort every
4 every_time evict ex excavate except execute execution exemption facility farm farmhouse fay fe feeder fertilizer
4 find_a flagship fleet floor flore florence flotilla ford formal formula foundation fountain franc freeze freight
4 frigate fuller fumble game gastropod ge genera generator get_into ginger give_us glass group guardian hay
4 headquarters heather hill hold hooker hospitalize hotel if infringement inheritance injection injure injury inlet
4 inspector install installment instruct interior investigate island isle issuance jade jean jersey jo jockey joint
4 jordan k kay kettle kickback lake landlord lane lap lar larry laura laurel lay legislature letter licens life
4 lighthouse lim limite ling lionel lock lone lower luke lynch mack mae mail manage marcel marrow massa may mayor
4 me_<why> meanwhile medal medalist memorial mercantile mesa metal methodist metric metropolitan mick mid midnight
4 midway million ministerial mirza miss mistress module monastery month_$ moratorium moss motor murdere nancy narrowly
4 neal nestle nickel night nomination noon ofst on_time once_<time> onion operator oracle orange ordinance os overdose
4 overse owed oyster p paddy palace panel paris parma parry parsley passport pastor pereira permit peso pete petit
4 pianist pierce pipe pizza plaque plate plenary plus pont portion postponement pound powder premiere premiership
4 priest primary principality prison private process prosecution protocol provincial provision prudential put
4 qualifier qualify quarter rabbi ramo ranch ranger rapper ratify ray read_the receive recommend recommendation
4 redistribution refinery refund reject relegate reliever reluctantly renovate renovation repay repeal report
4 represent reserve reshuffle rest_of restart restitution resume retrieve reunite revert rig riley riverside rodney
4 romero ron rover rum sales salvage sample sander sandy school_<time> score sculptor seaman secret secretariat sell
4 sentence severance shearer shed sheik shepherd sherry shipbuild shop singer solo spear special speedway spend sperm
4 spoon spr squadron stamp stan state statute statutory steal steam sterl stoppage strip studio submission successive
4 supervise survive swiss synod syrup tablespoon taft tanker teaspoon ted telegraph tenant terminu testimony thatcher
4 theft theorem thorn to_a tobacco tobin tom tomatoe tomb touchdown traffic transportation treaty tribunal trinity
4 trio twelfth tyrone ulster uncle uncovere underway union unknown unspecify upon urine uss valid valve vice viola
4 volume vote voyage wally walnut wanderer wang war water watt waugh waxman weaver weber wed week wheat whiskey
4 wholesale within wood wooden write write_down x xi yacht york zimbabwe
5 #act=create/none/whole #act=create/thing/whole #act=light/thing/whole #act=topic/empty/part #first=finish/person
5 #first=named/thing #first=vague/person #object=app #object=tomatoe #verb=be/none #verb=finish/thing #verb=make/none
5 0_$ :prize <time>_<why> <time>_or ^_get a_first abolish ace act activate additional adjacent ag again_$ aged agent
5 airway alan alfonso all_my allegedly allow alongside amendment amp annex any apiece app appellate approval archer
5 arrangement arrive assign assist at auditor aunt award bacon baht ballot bank bankrupt barrow baseman basement basil
5 bass batsman battalion bean bench berger berth billionaire birth blood bogey boundary brad branch brett brigade
5 brook brother_$ bullion burgess carbohydrate carr carriage case cash cathedral ced cement chair chamberlain charter
5 cherry chevron church circa circuit claim clause clearance clemency client coal coke collaps collect commemorative
5 committee commonwealth compensation compilation compose concerto consecutive consortium conspire constituency
5 constitution construct contain convene copyright cottage cove cox crystal cubic d dairy dam debute decker delay
5 deluxe dentist derby diamond diocese discovery district division document documentation dominion donation doubl
5 dover each early eddy edition egg eject election embezzlement empress end enzyme episcopal eric eve expiration
5 extension extract extraction fee fifteen fin finalist firstly floss floss_<time> footballer forc foreman forgery
5 fort fourteen fra fraud freeman freighter frozen funeral galloway garland gate gazette geneva genu gille give gold
5 goodman governor grace granddaughter grandfather greg grove guitarist hand he head_boy hearst heath hector
5 hereditary his hogan holme homer honorary hospital however illegally immunity imperial imprisone improperly include
5 indefinitely induct initial inquiry insurance introduce inventor investigation iss jail jay jeff jerry joey johanne
5 josh jubilee juice junction kensington khalifa khan kirk knockout kraft kronor leach leadoff leaf league leak lee
5 legally legislative len liable libel library life_$ like_my linkedin liquor locate locomotive lose lotu lucy luna m
5 mac major malik manuscript maple marco marlin marsh match matt memo midland mike milk miner mineral ministry minor
5 mobil monte morse motel mother muller murder n namesake nash navy newton niece noble nominate notification nova o
5 oath officer operate operation or_more ordain organ oriole otto oust outstand oversee overseen padre page panama
5 paolo paper parcel pardon parson partial partner partnership pat peace_$ peel penalty per perjury permanently
5 petroleum philanthropist pick pinch pinto platinum pollock potter propose railroad ralph randy ransom ratification
5 receipt recently recovere regent regiment reissu relocate rematch remix render reopen reorganization reportedly
5 requir retain rio roe rosario rue runoff rupee ryder sa saint salmon same saunder scoreless seat sec secretary
5 senate send serve session set shipment shire shutout sign sim since singh single site sixteen skipper sodium split
5 ss starter statement station steel steward stone storage strawberry stud subdivide subpoena successfully succession
5 suing sultan summone surgery surname surrender swan te telephone tentatively terminal testify the the_<time>
5 the_month the_shed thirteen time ton total totale township treason trophy troy trust twenty twice ty tying
5 unavailable unchang unharm unincorporate unoppose unreleas unuse vacant vera verdict vic village vinyl ware weir
5 wellington welsh when will winery worcester
6 #act=finish/thing/whole #check=rhythm #first=finish/thing #hands=limitless #hands=others #object=boy #object=brother
6 #object=kit #verb=commit/empty #verb=get/thing <why>_<why> ^_commit abel accession accord add addition admiral
6 agreement aka alec allen aluminium ann arbitration arrest authorize bakery bar barge barker bate bay behalf behead
6 ben berg berry bid billy bishop blanco bobby boiler bonus borough briefly brokere bronze brunswick bury cancel card
6 cargo carol carpenter carter ceas cent certify chandler chartere chemist chief clay clement clive coconut coffee
6 colony confiscate consist consort container conte coronation corporation council creditor cricketer cup currently
6 curry declare defer deposit disclose discontinu discover dissolve divorc drummer duchess due duff dur dutch emir
6 emma employee entitl eponymou establish eventual executive expo extradite factory fall federal felony ferry fielder
6 financier for_<time> fowler france fre from fulham furnace g garage gas gram greenwood h hand_in hander harper her
6 howe husband illegitimate imprisonment invalid irene joe jointly kaiser ken kingdom kroner kyle labour lance land
6 lawsuit lawyer lemon lime list liver loan lok manager mansion manslaughter marc marriage member memory merchant min
6 mine minister misdemeanor morrow municipality my_own napoleon never_be next nicky noel obstruction off or orchard
6 ounce ownership pablo pardone parliamentary parole partially partnere pasha patty pearl pedro pence penny perkin
6 permanent place plaintiff plantation plea pollard port post postal posthumously preliminary preside previou prime
6 prize proceed proclamation producer production prosecutor pseudonym reach reassign rector refuse registration
6 registry rejoin reopene reorganize repair reprieve reschedule residence restoration retirement robbery rounder
6 salomon salt san say scotia scrap secure seed seiz select separate sergeant service settle settlement share
6 shareholder sheet shill shipyard simmon soon spa spokesman spokeswoman stake stolen subfamily succeed successor
6 supervisor suspension tavern ten termination the_green the_rest tiffany timber tin title tony transaction transport
6 travy treasury tycoon unanimously unit unite upheld vacancy valentine vault vessel vicar villa virgin vocalist
6 voluntarily wade waiver walter ward warden warehouse warner warrant which whilst wicket wicketkeeper wigan wilkin
6 willie willy winner withheld without woodward
7 #act=topic/thing/whole #amount=hours #check=hours #hands=exam #numbers #verb=commit a alia also amend anna assembly
7 autopsy bailey barry bassist battery blake block both brent brewery brigadier brown burial burke burton businessman
7 butcher cabinet cairn canal caretaker carl caroline castle certificate chapel charg chester clerk coffin
7 commissioner confirm constable construction conversion convert copper corporal countess cousin creek dale de death
7 debut defendant delivery demolition depose depot deputy designate discharg dismissal divorce double drake duchy dunn
7 eleven eleventh entry examiner fa family father finalize finally follow for_my form former formerly founder frank
7 general gill glen griffin guilty half ham harry hast hatch hayward home hooper house incorporation indict indictment
7 inherite initially initiat inn interim iron jack jenkins jimmy jury justice kidney knight lamb lead lease license
7 liquidation magistrate magnate maid marina marquy mercer municipal newly nick nine notify office on open opener
7 outfielder overturn palmer parish part payment perry pier plead premier present princess principal probation
7 property publish quarry racketeer railway raja rancho re record removal representative resignation retriev revoke
7 rob rosemary rul rutherford sack sam savoy schedule schneider sear silver sister skinner slater sometime spinner
7 stein steven stipulate submit subsequent sue superintendent supreme surrendere surrey talbot temporary tenth till
7 timothy tommy triple tucker turner twelve underwent unsuccessfully used v vi via walsh webber wharf wheeler widow
7 wife wright zinc
8 #amount=count #first=create/none 0 :exam ^_0 abbot acquire adjourn agre allan appointment approve arrange attorney
8 auction bankruptcy bath baxter benjamin between board bourbon brewer bushel canada chairman chamber chapman charge
8 co collin completion contract convict cooper counsel county dat daughter deceas decide demolish deposition disband
8 dock dudley duke eight eighth enter estate extradition file final firm fisher four grand grandson hick homere
8 homestead hull inaugurate issu j jan judge kelly king latter leas leed lodge lumber manor maria martin memorandum
8 mint minute murphy nelson ninth original own owner parliament pass patent permission petition porter possession
8 postpone priory queen register resign rest reverend robin row ruth separately seven seventh six slate solicitor
8 subsidiary substitute sugar tate temporarily terminate terry throne trial uk undisclose unsuccessful vale van
8 vincent viscount wales warren win withdrawn yate
9 abbey affidavit afterwards assistant b bail barne barrett barton born butler clark cole colonel commission company
9 consecrate consent coroner count court custody date day decommission decree donate dy elect eventually expire finish
9 fletcher found franklin gilbert graham green hale hart haye heir holder hour immediately injunction into join kent
9 kit lambert late levy lewy maiden marry mary mason maxwell miller month morgan morry nephew obtain one ore parker
9 patel peter previously prince privy promptly provisional purchase receiv reinstate release remove rename replacement
9 request retire return roger royal seal sentenc shaw sheriff sixth somerset sued sworn tender then thereafter trustee
9 under webster
10 #check=count <time> admiralty after again and another baker bell c commenc cork crown dissolution earl fifth five
10 for fourth grant hall holt james lieutenant lord merge officially order reed respectively ross smith sole son st
10 suspend that three treasurer vacate waiv
11 #checks2 announce appoint baron before captain cooke dissolv eldest formally march mill pend remainder replace sale
11 shortly sir spencer transfer two until victor walker
12 baronet brother head henry june later name originally prior second third
13 #hands=partly complete subsequently
14 august
16 first
18 buy
19 by
20 #checks1
"""
