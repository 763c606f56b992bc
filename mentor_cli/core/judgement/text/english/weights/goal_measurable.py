"""What 7209 labelled goals teach about measurable: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "67b7df6fd6e0de0c"
ANSWERS = ("no", "yes")
ROWS = """
-24 *
-20 accustome frightene
-18 #hands=unsized fearful frustrate genuinely lately mindful understand
-17 alienate anxiou disturb fascinate impatient increasingly perception relentlessly unfamiliar unpredictable wary
-17 weary
-16 attitude bite cynical distract evident feel frankly incredibly indifferent intensely lik perceive plight
-16 profoundly resilient savvy seem seriously skeptical uncomfortable understandable undoubtedly unsettl worrisome
-16 worry
-15 annoy articulate aware calm confuse consciou curiou decidedly deeply distinctly embrace entrepreneurial excite
-15 exploit grasp helpful imagination immensely misguid naive outsider overly pessimistic quiet reassure restless
-15 sadly terribly terrify tir vibrant vulnerability
-14 admire alike appreciate arrogant awe bleak cautiou chaotic clearer confront constantly dangerously desperate
-14 desperation dislike distrust enormously enthusiasm entrench explore few forefront hesitant importantly inevitably
-14 insecurity intimidate mood notoriously obsess optimistic particularly perceiv persist pessimism precariou rattl
-14 relentless remarkably remind reminder resilience rife seemingly seldom sentiment shaken sight skepticism
-14 stereotype stubborn thing underscore uneasy unpleasant wildly
-13 amuse animosity appall arous audience awkward bullish cautiously civilize commonplace conducive continually
-13 contradictory culturally curiosity daunt depress despair desperately destructive dire eager economically emotion
-13 emotionally equally especially everybody experience extraordinarily familiar fascination fear ferociou
-13 fundamentally glimpse gloomy grappl grim headway helpless imagine indifference inherently intelligent laugh lively
-13 look mind navigate nervou notion nowhere obviously oddly ominou passionate person perspective pervasive positively
-13 pragmatic predictable realize repercussion resentment respectful resurgence rug saddene scary sense some someth
-13 sort spirite stuff supportive sympathetic tame tendency tension thrive tolerant troubl underestimate unhappy
-13 unstable urgency vastly vigilant visibly vulnerable youthful
-12 afar affluent afraid anxiety assessment awful beset bully burgeon certainly clearly communicate compell
-12 conservatism cope countryside creativity culture defensively definitely demeanor demographic destabilize detractor
-12 difficulty disadvantage discourage disparate dissatisfy distant distraught diverse embarrass emphasize encountere
-12 endure energetic enjoy enjoyable entertain erratic ethic everywhere evidently evolve exaggerate excitement
-12 extremely flock flourish focus fortunate frustration generosity gentle happier hardly heightene hindere honestly
-12 hostility hungry ignore imperative implication impress impression inspire instability instinct intense invariably
-12 ironic keen lag listen lot midst mistrust motivate murky nationalism negatively neighbor obviou openness optimism
-12 overshadow overwhelm panick patriotism penchant perfectly phenomenon pos pose prevail problematic profound quirky
-12 react realization refresh relevance rely resident rhetoric scare selfish sensibility sincere situation sober
-12 socially somehow somewhat sound spirituality stride subtle suicidal surprisingly tend thoughtful too toward trend
-12 truly turbulence turbulent unaffect unnotice unsure upbeat utterly viewpoint volatile wandere way weakness weird
-12 westerner wondere
-11 #object=year acknowledge aggressive always amaze approach arrogance aspect atmosphere backdrop backlash behave
-11 behavior belief bitterness candid capitalism capitalize caution charm comparatively compassion complicate
-11 concentrate conciliatory confident contagiou convinc danger dangerou demonstrate devastation diminish discontent
-11 discourse dismay divisive earnest echoe elsewhere emerg emergence encourage engage enthusiastic ethnically
-11 everyday evidenc exacerbate extreme extremism fairly financially flung fond foothold forceful fortunately fragile
-11 frantic geopolitical gloom grip gritty haunt hugely incapable inexperienc insight intensify irony irrational
-11 irresponsible isolate jealou lament landscape lawless little markedly mentality metaphor mistaken moderation mut
-11 neglect nonetheless nostalgia now obsession old outset overcome patience peculiar peril persistent phenomenal
-11 polite politically populate powerless pretty prevalent prone prospect prosperity prosperou psychologically pundit
-11 realism rebelliou reflect reputation respect respond responsive rightly rude scenery seriousness sharper skeptic
-11 sketch sluggish sophisticate spite spotlight standpoint startl strive struggle stumbl subdu surely temper tempere
-11 tense terrain thrill throughout treacherou troublesome turmoil uncertain uniquely upheaval upsurge view vigorou
-11 visionary visually vivid what worse worsene wrack youngster
-10 admiration adolescent affection aggressively ahead alarm anew anger angere angry anguish apt arid ashame
-10 aspiration attention awake bitterly blame bolstere brisk bustl busy capitalist centere civilization clever climate
-10 clue concern confidence consciousness continent contrast control crise dampen deepen delight densely deteriorate
-10 disagree dissatisfaction distort distraction distress diversity dominate doubt dramatically drift eagerly
-10 eccentric economy ecosystem emotional emphasy environment envy epicenter esteem expansive eyed farther favorably
-10 fierce fiercely foolish forcefully forecaster foremost fruitful funny futile gaze genuine glamorou greatly
-10 greatness hampere harder harsh havoc honest honesty hopeful horrible hostile humor hurt ignorance imagery impact
-10 importance impoverish impunity inability inde indication inevitable influence instead_of intellectual intrigu
-10 jitter just laud likene linger lingere love lur macro militancy miserable moment more mountainou murderou newcomer
-10 noisy noticeable notwithstand ours outrage outward passion past perhaps personality plausible pleas plentiful
-10 plenty poignant politics poor portray productive progress provocative provoke prowess pursu question quite
-10 racially rapidly realistic reality reflection regrettable relatively reliant reluctance repressive restive rethink
-10 robust sad sensible sensitive sexuality shake sincerity sleepy spectacle squarely stagnant still storytell strange
-10 strategically strong sufficiently superiority susceptible symbolism talent technological temperate tempt thankful
-10 think towards transform tricky trouble unbelievable uncertainty uncommon unconventional undercut underline
-10 undermine unfold unfortunate unfortunately unrealistic unseen unthinkable unusually viciou vision warmer warmth
-10 weak wherever with witty woe wonder worsen yorker
-9 #check=result #first=activity/none #first=vague/abstract #verb=make/thing ability absolutely absurd activism
-9 adamant aftershock albeit ambiguou ambition amidst anyone appetite applaud astonish attract attractive aura
-9 authoritarian awareness awesome backward battere battleground betray better bizarre bombard bor breadth brilliant
-9 broadly brutal brutality buoy calmly careful casual challeng charisma childhood chilly cinematic coherent
-9 coincidence comfortable confrontation consistently constructive context contradiction contrary convey cooler
-9 cordial courageou creature credibility criticism cry cultivate dazzl decent defiant describe devastate develop
-9 dictate dilemma dim diplomacy disappoint discomfort disgust dismal disturbance diversify downside downturn dull
-9 dynamic echo economic educate elusive emerge encounter encouragement endanger enrage environmentalist
-9 environmentally escalate exceptionally exert exotic expectation explain extent fad faint faltere far fend fertile
-9 flair fle fluent folk foray formidable french_$ fun fundamental geographically geography gorgeou grief happene
-9 happy harass harshly hate heartland hid hilly historically horrific humid idea ideological ideology improbable
-9 improve incline inconsistent incredible indicative indispensable influx infuriat inherent insurgency intensity
-9 interaction intolerance intrigue jok lack lackluster largely laughter lazy less lofty lonely lov lure make_the
-9 maneuvere manner maybe meaningful meddl menace militarily misery misunderstand morality most motivation motive
-9 myriad nascent nasty nevertheless nightmare nowaday odd offend oppression ourselve outlook outspoken overlook
-9 peaceful phenomena picturesque plagu pleasant ploy portrayal posture potent poverty presence professionalism
-9 protectionism prudent quietly radically rag rampant rather ravage read_to real reasonably reclusive relationship
-9 relax remarkable remembere reminiscent remotely rich ridiculou risky rumor ruthless sadness scarce scenario
-9 sensitivity sentimental shaky shortcome simplicity skill slum smile somber some_of speak speculate stability
-9 steadily straightforward stranger strife stupid subjective sunny surprise swirl sympathy synonymou taste terrific
-9 the_0 tolerate tragic tremendou trickle tumultuou unaware underdog unfavorable unfound unreliable vague vain
-9 violent visibility warmly watcher weathere western willingness windy wit worst
-8 #concrete=finish/thing ^_read a_bite abundant accent aesthetic affect ager ala alcoholism along ambitiou anticipate
-8 anticipation around assure authentic awakene bad badly barometer barren basically bastion battl beautiful beleaguer
-8 believe believer beneficial beyond bickere blend blunt boast boom bother bothere bounce broaden brunt brutally
-8 bureaucracy capable carnage catch cater characterize cheer closer clout combate comfort competence competitiveness
-8 complain completely complexity confusion consequence considerably contemplate contribute conversation convince
-8 corrupt countless cozy creative critical critique cultural cute decisively defuse deliberately delicate dense
-8 depiction desert desirable desire deter devout differe differently difficult disappointment disarray disbelief
-8 disgruntl dominance dumb ease eclectic eclips ecological ecology economical elude empowerment emulate endeavor
-8 endless engulf erode even excuse expatriate fact fantastic fashionable favorable feminist fiery firepower foreigner
-8 frail frequently fresh furiou gadget genre glad glamour glance globally grateful gre grin grow gruesome habit
-8 hamper happily hardene hardship harm hatr healthy heavily highlight housewife humble humorou icy immoral
-8 ineffective infectiou infiltrate injustice innovation inspirational instantly interact interest intimate invest
-8 investor ironically irrelevant kid kind knowledge language lax lean lessen limelight loud loudly luckily lush
-8 marginally market marketer mature mean mediocre messy metropoly mild moderate moderately momentum morally mutually
-8 mystical myth naturally necessity negative neighborhood niche obscure observer occasionally often onslaught openly
-8 opinion ordeal outrageou pace panic pause peacemake people persecute philosophical physically pinpoint pity
-8 political poorly prais prediction pretend pristine problem prosper prove push racism racist rage rarely rational
-8 rationale raucou realm recognizable regard relative reluctant remember resist revolve risk rivalry roar romantic
-8 satire secretive sectarian sens sensation sexy shadowy shameful shock shoot shopper sigh silly sincerely sinister
-8 slick slippery sloppy slowdown slowly smell smoothly softly sometimes somewhere sparsely spate speculative spirit
-8 splendid stabilize stance stardom stark starv stature stimulate strategy strengthen stress strongly suddenly suffer
-8 supernatural superpower surf surfer swath tactic tear terrible thoroughly threat threaten tolerance tone topic
-8 totally touch trait traumatic tremor ubiquitou ugly universally unleash unpopular unrest untouch unwill useful
-8 utmost viewer violence vocabulary volatility wag wan warm we westward while why widespread wildfire wipe wonderful
-8 workplace
-7 #act=topic/none/whole #lack=vague #object=staff #object=supervisor #object=tighter #opinion 0_<why> :abstract
-7 :inner <time>_0 ^_room a_few abroad abundance abusive accessible accomplishment accurately acknowledg actively
-7 addict addiction adulthood advantage adverse agenda akin alleviate aloud among amongst analyze and_then ande answer
-7 appreciation ardent assumption authoritative avoid away behavioral benign bias bloodsh bolster boomer bordere
-7 bright bunch bureaucrat buzz bystander call campaigner catastrophe certainty chao charismatic cling closely cloudy
-7 cognitive colorful commentator community compassionate conquer consistent convenient crazy credible crisis critic
-7 criticize crossroad crowd dar deaf deep deflation democracy dependence depression deserve deterioration
-7 determination devotion dialogue difference differentiate direction disagreement disparity disregard disrupt
-7 dominant domination dream dubiou dusty dweller dwindl effort embarrassment enhance enlightenment enthusiast
-7 entrepreneur epidemic ethnic everyth evolution evolutionary exhaust expert expose expression extremist fade
-7 famously fashion flaw fledgl focuse foe footstep for_once foreseeable forward fray freely frenzy frequent geniu
-7 gesture go_through goodness greet griev guess gunfire happen happiness harbore hard harmless have_a headach help
-7 hemisphere heroic highly hinder housebound humiliat ideal illustrate immense immune impetu impossible inaccurate
-7 inappropriate inclusive indigenou inefficient infight inflationary innovative inspiration insurgent interfere
-7 interpret intervention interview intimidation intrusion isolation jeopardize joke journalistic jungle lash
-7 learn_about lend listener luck lull lyrical mainstay manipulate mankind maya mentally merely migrant migrate
-7 migration mix modestly moist moral morale mosquitoe move myself mysteriou narrative necessarily nicely nobody
-7 nonsense northward notoriety now_and obstacle on_the ordinary orient other ought overcrowd painful paradox partisan
-7 path penetrate perfection persona pivotal pleasure poetic pollute popularity populou possibility potential
-7 potentially powerful practical praise preach precisely predict predominantly preparedness prey progressively
-7 proponent proven proximity psychic psychological publicity purely quell read_around reader really recession
-7 reckless recovery reinforce reliable remark remote repression reprisal resemblance reviewer rift romance satisfy
-7 scar schizophrenia scrambl self seriou setback severely severity sheer sheltere shine shy silence similarly slack
-7 slow socialism sociologist soil spawn spectacular sped spiritual sporadic spread stakeholder stare stop strategist
-7 stronghold stylish sudden suggestion surround survive suspense suspicion suspiciou sustain sustainable swat sway
-7 symptom tackle take tale tangible tangl tarnish temptation thank the_app their themselve thunderstorm thwart
-7 tighter tough tourist tragedy traveler true tumble turn uneven unexpect unfairly upset upstate urban ushere utter
-7 vanish vast very vigilance viruse vital warn weakene weather whatever with_the withstand wrong
-6 #act=create/thing/part #act=vague/abstract/part #act=vague/empty/part #first=topic/abstract #object=and
-6 #object=hand #object=liked #object=method #object=milking #verb=be/empty #verb=cut <time>_i ^_ace ^_check ^_speak
-6 ^_to a_0 about accelerate accomplish across adapt adequately advertiser advocacy advocate aftermath aggression
-6 aging agony alert amid analyz anarchy antiquity anyway apparent apparently appropriately aspire assert assertion
-6 assortment at_a attraction attribute autism avian backer background baseless be_lik beauty belove bent betrayal
-6 bigger bitter bland blatant brace breeze bureaucratic burst business capability catholicism characteristic chat
-6 check_the cherish chic chiefly child chill choke circumstance clarity classmate coach coastal communism comparative
-6 comparison competent competitive confine conflict considerable continue convergence conversely cool cooperate
-6 courage critically cruis cuisine culinary culprit damp decade defy denounce dependent deprive depth descend despite
-6 dialect differ disappear disastrou discredit disproportionate disruption docker doing doom drag dramatic easier
-6 easiest eastward easy educator effectiveness efficient embroil end_in enormou eradicate erotic essence ethical
-6 ethics excel excellent exodu explanation exploitation eyebrow fabulou faith feasible festive firmly flamboyant
-6 flare flavor flee flexibility flier flurry folklore foothill forth freak friendly fully fundamentalist furor
-6 further fuzzy generally get_my get_on gloriou gossip governance gratitude grievance guitar guy hacker hail harmful
-6 hawkish haze heal heroine hobby homeland hopefully horror hovere huddl humane humidity hurry hypothetical ideally
-6 illusion image immigrant impair imply in_a inadequate inadvertently inhabite inland insider instead insult
-6 integrate integration intermittent interviewer inundate invisible ire journalism justify leadership leftist lesson
-6 leverage lifelong lik_by likelihood linguistic livelihood lovely loyal many matter meditation message middle misl
-6 mislead mistake moreover mythical narrator native nature needy northeast northeastern noteworthy obesity occasional
-6 of_the offensive opportunity outcome outdate outnumbere outreach overrun overweight pain pandemic particular partly
-6 patriotic pattern penetration peninsula periodically persecution philanthropy plague pois pollster positive postwar
-6 powerhouse practically precedent predator prejudice pretext pride procrastinate productivity prominence prose
-6 protagonist protract proudly provocation psychologist racial rancher rash readily reason reasone recent reconcile
-6 reformer refrain regret relation religion renegade respectable restraint retreat retribution revive rhythm rid ripe
-6 rough ruin sag sake satisfaction scant scath scattere scene scenic scramble seaside seasone seeker seismic sexually
-6 sharply shift sideline sideway significance simmere simpler skirmish slope snap snowy social someone sorrow sour
-6 southeast spat speculation speculator spoil sprawl sprung squeez standstill staunch steady stigma stormy strain
-6 stream stretch stun subtropical suburb suburban suppress sure surge survival swing systematically targete teen
-6 terrorism theme thorny tibet tide time_$ time_<why> tout trainee traveller tropical turnaround unacceptable
-6 unanswere unconfirm unconsciou undecide under_control underworld unfair unlikely unsafe uphill upscale useless
-6 vegetation verge versatile vigorously villager violently visible visit_the voic voice warfare wast wave weaken
-6 wealth wealthy weep whenever wick will_be wise write_test yell younger
-5 #concrete2 #first=activity/empty #first=create/abstract #first=vague/empty #object=allotment #object=archive
-5 #object=centre #object=do #object=feel #object=fitter #object=further #object=game #object=house #object=justice
-5 #object=list #object=me #object=meet #object=one #object=python #object=season #object=senior #object=shed
-5 #verb=check/thing #verb=cut/none #verb=give/none #verb=listen #verb=phone/thing #verb=refactor #verb=refactor/thing
-5 #verb=save #verb=sketch #verb=sketch/thing #verb=use #verb=use/thing 0_b 0_s :absolute :hedge <time>_do <time>_vet
-5 ^_everybody ^_give ^_mend ^_python ^_refactor ^_save ^_sketch ^_work a_fresh a_level a_time abandon absorb
-5 accountable accuracy accurate achievement acquaintance activity acute adrift advancement adventure advice affinity
-5 afloat aim alien ally almost alter ample amusement analytical angrily anywhere apart app_$ applause argument arise
-5 arose around_the array assess astronomer at_mill attack avid back_the backstage balance bandit barely beautifully
-5 before_<time> besides besieg boo bounc bre breath brightly bring brush camera carefully catastrophic centralize
-5 centrist cerebral challenge character cheap check_by cite clash cleaner cloud cold comfortably commend
-5 complementary concede concept conceptual congratulate consensu consistency constant consume consumer contemporary
-5 continuously control_<time> cop correlation counterattack countere crew_<time> cruel curtail damn dare daylight
-5 deliberate deliciou dengue depend derail deserv destination destine detect deterrent devote dignity diplomat
-5 disagre disaster discipline discussion dissent distinct do dole doubtful downward drastically drone dur_the
-5 earthquake economist edge efficiently ego electorate elegant elite enclave endemic enemy enforcement enough erosion
-5 error_in evacuee evaluate evangelical everybody_in everyone evil extensively extinction eye fac fairness faithful
-5 fan faster fate fault feedback feel_for fi fight firmer fitter flu fluctuation foliage for_a foster friction
-5 friendship frontier gangster gap generation gently get_ahead global gore greater growth gut habitat handful
-5 headache heck heed heroe hesitate heyday hillside hint homeless homosexual homosexuality hope horizon hospitality
-5 how huh human hunt hurricane identify idle ignite imaginary imminent important impressive incompatible incompetence
-5 indicator inequality inflammatory influential innocent insane insect intelligence intention intern internally
-5 intricate invader journey joy justification keep_a landfall lapse legacy levele liberate like limbo list_<time>
-5 literal littere logical logistical longevity loyalty magical magnitude mainly maintain maliciou malnutrition mantra
-5 mayhem me_$ media mental migratory mill_road minimize minority mobility mobilize modern modernization mom monsoon
-5 morn mostly motorist much muddy mullah muscular mythology nationalist neat need neighbore nerve nod notice obese
-5 objective occurrence of_a older ongo orderly otherwise our out outburst outcry outly overlap pac parallel paralyz
-5 passive pastoral peacefully peripheral perpetrator philosopher philosophy piracy plain planner playmaker plunge
-5 politician possibly precaution prefer prepare prepare_for prevalence primitive principally profession profile
-5 profitable programmer prolong prompt pros psychology publicize punish python_0 q quake quality questionable quickly
-5 quo radical reception_class reconciliation reel refactor refactor_the relevant reliability religiou remnant remorse
-5 renaissance repeatedly reporter rescuer research resembl resolve resource revere ridden ris road_<time> roam rogue
-5 role root routinely rural sao scale scent scholarly scientist scream scrutiny sector secular segregate
-5 senior_<time> sensational separatist sexual shady shallow shame sharp shattere shore shrink shun signale
-5 significantly similarity simply siren sleek slightly slump smart sneak so sociology someday spark spatial spicy
-5 spontaneou spur squandere stable staggere standoff statistically steer stellar storm strait strategic stricken
-5 subject success succumb suggest sumatra supposedly swung systemic taboo talk tea_<time> tempo terminology terror
-5 terrorist texture that_$ the_assessment the_child the_crew the_new the_nurse the_two there this_time tidy timely
-5 together tornadoe torrential tourism trader tradition transformation travel tribal triumphant truth try tsunami
-5 twist underly undocument unjust unusual ups upside upward urge urgently usual vehemently viability viral virtually
-5 virtue virus visual voter watch weed welcome wept whatsoever widely wild wind wip wisdom with_zero wrath wreckage
-5 write_in wrought yet you young yourself
-4 #act=change/thing/whole #act=create/person/part #act=finish/abstract/whole #act=finish/thing/part
-4 #act=vague/empty/whole #concrete=vague/abstract #first=topic/person #object=bag #object=bit #object=budget
-4 #object=checked #object=class #object=code #object=control #object=cosier #object=docker #object=forward
-4 #object=funding #object=garden #object=german #object=gym #object=japanese #object=kubernetes #object=leg
-4 #object=little #object=name #object=protocol #object=room #object=slower #object=tea #object=unread
-4 #verb=attend/thing #verb=bring/thing #verb=call #verb=check #verb=coach #verb=coach/thing #verb=declutter
-4 #verb=declutter/none #verb=develop #verb=eliminate #verb=expect #verb=expect/none #verb=figure #verb=figure/thing
-4 #verb=finish/empty #verb=finish/same #verb=get/empty #verb=give #verb=go/thing #verb=listen/thing #verb=love
-4 #verb=love/thing #verb=master #verb=measure/none #verb=mend/thing #verb=practice/thing #verb=push/thing
-4 #verb=revise #verb=revise/thing #verb=understand #verb=understand/thing #verb=work 0_unread :comparative :opinion
-4 :tells <time>_five <time>_or ^_coach ^_eliminate ^_figure ^_listen ^_master ^_more ^_on ^_perfect ^_photograph
-4 ^_raise ^_say ^_take ^_the a_feel a_letter abnormal abrupt absent abt abuse academic acceleration acceptable
-4 accusation achieve acl adherence advise affirmative afford affordable ai ailment alive altere analyst anarchist
-4 ancestor ancestry and_i anonymity anthropology apartheid archaeology archipelago area argue artificially artistic
-4 asthma astronomy at_<time> at_trainee attain authenticity avert bali bargain barrage battlefield bazaar be be_in
-4 beacon beast before biologist bite_of blaze blind blizzard blow blown bode bold borrower brave breakfast_club bred
-4 burden bush ca café_<time> call_on campuse captivity catere cause censorship centre_<time> chef civilian classroom
-4 cleans climber clothe club_<time> coach_the coast collaborative colleague collide colonist come comment commuter
-4 competitor compromise compute conclusion condemnation confluence congestion conscience conservative conserve
-4 consolidation conspicuou contentiou continuation continuity cordone corruption cosier cosier_$ costly counter
-4 country coupl cramp credential crippl crucial cruelty cue customer dane darkness day_on deadly decisive declutter
-4 defend defensive degradation democratically devotee diarrhea dictatorship different dinosaur disapproval
-4 discriminatory discuss disguis disguise disorder dispers displace distinctive divert domestically downer downfall
-4 drama drastic dress drought drunk dune dur earth easily elderly eliminate_all else embattl endangere engagement
-4 ensu envision equilibrium eradication estrang ever every_single everyth_<time> exactly exhaustion existence
-4 expectancy express extraordinary eyewitness factor farce fatally fatigue favore feminine figure figure_out
-4 finish_it fitter_<time> flash flattene fled fledg flow follower free_<time> french from_the fume fury future garden
-4 gardener gather geographical geology germanic get_fitter get_in get_the ghost give_0 glow gradually grandparent
-4 gruel guerrilla gulf hand_at haven hazard here hero historian historical history hiv homeowner horseback hotly hub
-4 hug humanity humiliation hunger hygiene i_expect ill impartial in_order indirectly inexpensive inferior
-4 infiltration inflation inflict influenza inform infrare infrastructure initiative insist insistence integrity
-4 intent intentionally internationally intervene invasive involvement irreversible it_<time> journal_$ journalist
-4 judg kubernetes_<time> lama last_one leap learner legitimacy legitimate liberalization libertarian lie likewise
-4 listen_to literacy literally literary loot lore lose_the lover lowland luxuriou mad majestic mammal managerial
-4 maneuver manipulation math maverick maximize meaningless meet_<time> memorable mend method methodology mighty mir
-4 mismanagement mob modernize modest module_<time> moot most_<time> my my_hand mystery nation never_make news nice
-4 nighttime noir noise nonstop norm northwestern not_use note oasy ocean of_unit offense on_$ on_top once onset
-4 operative opponent order_<time> order_in organism organizational orientation ostensibly outbreak outskirt oversea
-4 overtake overwhelmingly patient peasant pedestrian perch performer photographer pivot playground poisonou pontiff
-4 popular population pray preacher precise primarily profanity profitability progression propaganda proportion pursue
-4 pursuit rainy rampage reaction readiness reap rebound rebuke recapture recruit refine regain regime region reliance
-4 reliev renown repair_café reproduce researcher resort respondent response restrain restrictive retaliate revelation
-4 revolutionary reward rhythmic riddl rigorou road rocky sabotage savage scholar search seasonal see shelter shortage
-4 showcase shrub shrunk sicilian sick signal simulation sky slang slower smuggler soften solve somebody sonic sooner
-4 sore southeastern southern southwestern spaciou spill spree staff stalemate standout stay stealth steep story stray
-4 strength strewn stunt sunlight sunshine survey swamp sweep swell swine tactical tailor taller task technically
-4 technology teenage tell_the test_$ the_archive the_fence the_intern the_junior the_learner the_life the_moot
-4 the_school the_wheel them_$ theoretical therapist this those though through_the thug tidal timor to_like to_my
-4 to_scratch toast_in toddler tome towere traditionally transition transparency trauma trek turnout unarm unclear
-4 unemploy unemployment unexpectedly unique unnecessary unprecedent unread unresolv unwant uproar utilize vacation
-4 vary verbal viable villain visit_<time> volcano wake want warplane way_<time> weave wheel_<why> when_my wholly
-4 widen wildlife win_back wisely wish woo world_class wound writer yeah year_0 year_of year_old yoga
-3 #act=activity/empty/part #act=activity/thing/part #act=create/abstract/part #act=light/none/part
-3 #act=named/thing/whole #act=topic/abstract/part #act=vague/thing/whole #concrete=named/thing #first=activity/person
-3 #first=activity/thing #first=change/abstract #first=finish/none #first=light/abstract #first=topic/thing #object=a
-3 #object=bakery #object=blot #object=camera #object=chair #object=cloth #object=colleague #object=cycle
-3 #object=developer #object=fence #object=field #object=go #object=got #object=grip #object=guitar #object=head
-3 #object=home #object=hunting #object=independent #object=javascript #object=junior #object=language
-3 #object=mastitis #object=max #object=month #object=note #object=opinion #object=plan #object=price #object=quicker
-3 #object=register #object=respect #object=sample #object=say #object=section #object=somewhere #object=system
-3 #object=team #object=ticket #object=top #object=training #object=ward #object=welsh #verb=ask/thing #verb=bite
-3 #verb=bite/thing #verb=contribute #verb=contribute/thing #verb=cross #verb=cross/thing #verb=develop/thing
-3 #verb=do/abstract #verb=draw/thing #verb=feel #verb=feel/abstract #verb=have/none #verb=interview
-3 #verb=interview/thing #verb=lead #verb=lead/none #verb=lend #verb=lend/thing #verb=master/thing #verb=pass/none
-3 #verb=phone #verb=photograph #verb=photograph/thing #verb=practice #verb=prepare #verb=prepare/thing #verb=progress
-3 #verb=progress/thing #verb=push #verb=record #verb=record/thing #verb=respect #verb=respect/thing #verb=serve/thing
-3 #verb=smash #verb=smash/same #verb=speak #verb=take #verb=take/thing #verb=work/thing #verb=write/thing 0_set
-3 0_work :change :mass <time>_an <time>_concert <time>_currently <time>_while <time>_with ^_attend ^_cross
-3 ^_declutter ^_direct ^_fifteen ^_interview ^_look ^_own ^_pivot ^_prepare ^_progress ^_push ^_record ^_revise
-3 ^_show ^_spanish ^_understand ^_use ^_we ^_world a_question abstract actually administration ads aidan all_$
-3 all_<time> aloud_in altar_cloth an an_evene and_night animal anybody as_a at_work back_into bar_0 become become_a
-3 before_i bird bird_call blot breathe bug by_the car_<time> cd chapter_<time> chapter_three city come_<time>
-3 community_$ compare computer concert_<why> conduct_the consider contribute_to control_of corner correct cost_<time>
-3 could cover_letter crawl cut_down dark data debate department_$ desk_<time> developer development down_on draw
-3 effective end_<time> evene evene_<time> excellence expect feed few_of field file_$ financial
-3 financially_independent find find_my find_out five_hour flock_register flood floor_<time> floss_$ fly forget
-3 forty_hour forum frau friend fund get_back git give_back going good grip_on hand_$ hand_up handbook_chapter have_$
-3 have_get have_the hid_it hour_$ i_start i_want improve_attendance in_leed industry inner interview_with into_it
-3 japanese javascript job journal know kubernetes lathe lathe_<time> laugh_at learn leave_hand leave_the letter_to
-3 level_0 like_a link literature little_one live look_into loom love_the mandarin mark_code mastity matter_$ me_0
-3 me_<time> mean_$ measure mentor mess mic might mile minute_$ mo mother mouth move_the move_to my_game my_head
-3 natural need_to network night night_shift northern not_touch noth object observation of_hid of_leave office_<time>
-3 on_at on_call one_$ one_at open_question our_choir own_the paper_for part_of participant pass_$ perfect period_$
-3 persuade photography pivot_table plate_waste plot poem_$ portuguese possible presentable price probably
-3 pronunciation quick quicker rain read read_up ready_for reception record_an recruiter reflective regularly remain
-3 renew repeat resident_on responsibility review_paper row_$ run_<time> rush s_$ safety seminar shape should
-3 sight_read sit_with sketch_in smash_it snap_at society someth_of spanish speech st_aidan start_in story_of stronger
-3 style sunday system_<time> take_me take_part technique the_ai the_altar the_army the_audience the_bakery the_car
-3 the_desk the_dry the_field the_flock the_git the_guitar the_invoice the_library the_little the_market the_night
-3 the_old the_other the_poem the_reception the_shop the_under them then_<why> thing_<time> three_$ three_year to_$
-3 to_get to_hold to_listen to_person to_respect to_take tomasz town trail treat two_new unit_0 up up_$ up_for
-3 ups_<time> visit visitor wait walk_the wall ward_0 warm_ups western_blot while_the whoever wipe_down with_my
-3 without_read witness work_$ work_on year
-2 #act=activity/abstract/whole #act=activity/person/whole #act=change/abstract/part #act=create/abstract/whole
-2 #act=light/abstract/part #act=topic/person/whole #act=vague/abstract/whole #act=vague/person/whole
-2 #concrete=activity/person #first=activity/abstract #first=create/empty #object=alumni #object=app #object=assembly
-2 #object=balance #object=band #object=bay #object=better #object=board #object=body #object=boundary
-2 #object=business #object=c #object=care #object=case #object=clue #object=coming #object=community
-2 #object=conversation #object=data #object=donor #object=end #object=event #object=exception #object=file
-2 #object=foot #object=fund #object=gap #object=grant #object=green #object=guest #object=guild #object=handover
-2 #object=heard #object=help #object=hygiene #object=interview #object=joint #object=journal #object=kitchen
-2 #object=label #object=lift #object=lit #object=lock #object=loft #object=log #object=lot #object=love
-2 #object=market #object=matter #object=menus #object=migration #object=module #object=moth #object=nan #object=new
-2 #object=nipped #object=office #object=old #object=order #object=paperwork #object=parking #object=partner
-2 #object=patient #object=plumbing #object=portfolio #object=poster #object=priya #object=problem #object=process
-2 #object=prom #object=questionnaire #object=quieter #object=radio #object=reading #object=research #object=reversing
-2 #object=rich #object=safety #object=said #object=same #object=silence #object=spanish #object=sport #object=stock
-2 #object=story #object=stuff #object=subject #object=table #object=take #object=tax #object=test #object=thank
-2 #object=toast #object=us #object=viral #object=way #object=wife #object=yoga #verb=accept #verb=accept/thing
-2 #verb=act #verb=answer #verb=bake #verb=be/abstract #verb=break #verb=bring #verb=call/person #verb=carry
-2 #verb=carry/thing #verb=collect #verb=collect/thing #verb=comment #verb=comment/thing #verb=convince
-2 #verb=cook/empty #verb=edit #verb=edit/thing #verb=end #verb=explain #verb=explore #verb=explore/thing
-2 #verb=find/abstract #verb=fix/empty #verb=fly #verb=give/thing #verb=go #verb=help #verb=hold #verb=improve
-2 #verb=lift #verb=lift/abstract #verb=like/none #verb=look #verb=look/thing #verb=make/abstract #verb=make/empty
-2 #verb=measure #verb=mentor #verb=mentor/thing #verb=order/thing #verb=own/empty #verb=pair #verb=pair/thing
-2 #verb=plan #verb=plan/thing #verb=pull #verb=raise/abstract #verb=read #verb=repeat #verb=respond
-2 #verb=respond/thing #verb=revers #verb=revers/thing #verb=run/none #verb=save/thing #verb=say #verb=serve
-2 #verb=sign #verb=sign/empty #verb=sleep #verb=sleep/none #verb=sort #verb=sort/thing #verb=start/none #verb=step
-2 #verb=strengthen #verb=tidy #verb=tidy/thing #verb=want/thing #verb=win/thing 0_boy 0_budget 0_c 0_chemistry 0_cron
-2 0_plumb 0_target 0_the 0_to 0_while :vague <time>_at <time>_e <time>_leave <time>_me <time>_only <time>_phone
-2 <why>_$ <why>_0 <why>_be <why>_have ^_<time> ^_act ^_bake ^_bat ^_better ^_budget ^_call ^_collect ^_comment
-2 ^_convince ^_could ^_develop ^_do ^_eng ^_every ^_feel ^_fly ^_groom ^_guest ^_gym ^_honestly ^_in ^_know ^_lead
-2 ^_learn ^_let ^_lift ^_measure ^_mentor ^_mix ^_my ^_oil ^_once ^_patch ^_phone ^_provide ^_quieter ^_rehearse
-2 ^_respond ^_run ^_scale ^_serve ^_sign ^_sleep ^_some ^_someth ^_step ^_tidy ^_with a_calmer a_clue a_dog a_full
-2 a_good a_log a_real a_row a_stronger able achterberg address after_train again_<why> all_over all_staff all_that
-2 allergy and_a and_so and_the anyth anyway_$ ao3 archive_<why> art ask asleep at_0 at_home at_university
-2 attendance_of auntie away_from back_to bank_$ bat be_a be_back be_completely be_over be_the before_0 befriend
-2 behind bingo board_to book_$ box_<why> bring_my broad bus_<why> business_$ c_and café call_home call_the calmer
-2 camp_$ car centre chang choice circle client_call client_meet clue_about code_in coffee_$ come_$ comment_my
-2 communication conversation_with correct_them could_i crew cron cron_job cry_at dad_$ data_<why> desk_$ develop_my
-2 distinction do_$ do_not do_someth do_well dog draw_the driver_on e_g energy eng eng_light english_$ enter_the
-2 evene_class event_$ every_customer everyth_about expand fancy fast feel_ready fence fence_<time> finally_$
-2 finally_get finance_<time> first_<why> first_year fitness flawless flexible for_mrs for_new from_finance from_here
-2 from_my full_potential garden_<time> get get_nip get_somewhere go_on go_viral google grade_0 graze great grow_as
-2 guild_<time> gym_$ gym_0 hack handle handover_<why> harbour have head_<time> headline help_the her_write hi him
-2 hinge_and hip hol homework hospice_$ i_be i_do i_finally i_just ideally_<time> in_her in_law in_polish in_there
-2 independent ine ine_<time> intend_to interpreter involve irregular issue justice kata keep kerry kg kid_a
-2 kitchen_<time> knit lane_<time> latest latin lead_the leader learn_0 level lift_the like_0 like_our line_0 local
-2 log_of love_to lunch_<why> lunch_away make_every make_my mark_at mate me_for medium meet_<why> mice milk minute_one
-2 mode monitor more_patience moth mrs_okoro my_code my_community my_cousin my_german my_gran my_husband my_javascript
-2 my_level my_mark my_mother my_set my_uncle my_y10 myself_$ myself_<why> name_<time> negotiation new_system nicer
-2 night_before nip nip_<time> no_exception not_a not_just note_dur now_0 oclock_$ of of_give of_her of_me off_a okoro
-2 old_box on_bad on_line on_me on_my on_tiktok on_with once_$ one_in one_person one_with open_evene or_not organise
-2 out_$ out_loud out_with over_me over_my owe page_0 page_<why> pair_with paper_with paperwork parallel_park
-2 park_<time> parser patience_with patient_what pelvy personal personally phone_in photograph photograph_my
-2 photograph_the picture pitch plan_<time> policy polish_<why> portfolio_<time> practice practice_revers prep priya
-2 process promise properly public pull puzzle python questionnaire quiet_one quieter quieter_<time> rather_than
-2 read_<time> read_a read_them recruiter_to reduce_error refugee regional research_<time> respond_to
-2 restaurant_<time> revers_the review_<time> rich_$ rig role_model room round_<time> round_<why> routine safe
-2 safeguard safer safety_$ sales_$ save say say_that say_the scratch_<time> sermon session_plan shift_$ shift_and
-2 ship sign_up sleep_0 slide_<why> smash so_on soft solution someone_from someth_with somewhere_with sorry sort_my
-2 sound_less soup_kitchen spare speak_polish sport stand_up statistics steadier still_i stock student_will
-2 stuff_<time> supervisor_<time> take_the talk_to target target_0 team_$ thank_you that_be that_colleague the_autumn
-2 the_best the_break the_camera the_case the_date the_department the_dog the_drawer the_flat the_grant the_harbour
-2 the_hinge the_holiday the_house the_last the_lounge the_mirror the_most the_moth the_northern the_portuguese
-2 the_quiet the_room the_senior the_shelter the_subject the_tax the_team the_town the_trust the_uefa the_van the_yard
-2 their_full thesis_0 thousand tighter_$ to_be to_carry to_love to_patient to_senior to_stop together_$ tool
-2 touch_the town_hall train_<time> train_for translate trap turn_0 tutor tutor_group uefa_c understand_the up_and
-2 up_my up_the us_on use_my user value vet video video_<time> walk_all ward_<time> wash water_$ we_will well well_at
-2 what_a what_the when when_i whether whichever while_i whiteboard whom will_put will_work wine with_ine wood_<time>
-2 work_<why> would_like would_love y10 yard_<time> yellow_for yes youth zone
2 #act=activity/thing/whole #act=finish/abstract/part #act=finish/empty/part #act=light/empty/whole
2 #concrete=create/thing #concrete=finish/same #first=finish/empty #first=finish/same #object=accepted
2 #object=accident #object=alive #object=b2 #object=bath #object=bean #object=bed #object=block #object=boy
2 #object=button #object=card #object=certificate #object=chart #object=chisel #object=client #object=colour
2 #object=cover #object=dinner #object=done #object=door #object=elected #object=exam #object=example #object=filmed
2 #object=final #object=form #object=french #object=garage #object=gutter #object=habit #object=holiday
2 #object=homework #object=invoice #object=kata #object=lecture #object=leila #object=letter #object=level
2 #object=light #object=lodger #object=lunch #object=marathon #object=mark #object=movement #object=nothing
2 #object=noticeboard #object=orchestra #object=painted #object=parkrun #object=pay #object=photo #object=pot
2 #object=pr #object=practice #object=printed #object=promotion #object=quiz #object=refresher #object=right
2 #object=rota #object=round #object=route #object=seminar #object=shift #object=shop #object=shower #object=signed
2 #object=socket #object=somebody #object=statement #object=stopping #object=teach #object=thing #object=tin
2 #object=tip #object=trainer #object=tray #object=tree #object=upstair #object=using #object=voice #object=webinar
2 #object=whole #object=writing #verb=add #verb=agree #verb=ask/empty #verb=balance #verb=beat #verb=beat/thing
2 #verb=better #verb=better/none #verb=clear #verb=close/thing #verb=code #verb=code/none #verb=come #verb=come/none
2 #verb=cook/thing #verb=darn #verb=darn/thing #verb=delete #verb=delete/thing #verb=earn/none #verb=ensure
2 #verb=ensure/thing #verb=find/empty #verb=finish #verb=guide #verb=hand/none #verb=hand/person #verb=have
2 #verb=implement #verb=inbox #verb=inbox/none #verb=keep #verb=knit #verb=know/none #verb=lay #verb=lay/thing
2 #verb=let #verb=let/person #verb=live #verb=live/none #verb=measure/thing #verb=meet/thing #verb=mend
2 #verb=need/thing #verb=open #verb=open/thing #verb=order #verb=own/none #verb=pay #verb=phone/person #verb=present
2 #verb=present/none #verb=promote #verb=promote/thing #verb=put #verb=put/thing #verb=raise/empty #verb=rebuild
2 #verb=reconcile/thing #verb=redo #verb=redo/thing #verb=register #verb=register/thing #verb=replace
2 #verb=replace/thing #verb=reply #verb=reply/thing #verb=return/thing #verb=ride #verb=ride/thing #verb=set
2 #verb=sew/empty #verb=sew/thing #verb=sharpen #verb=sow/thing #verb=submit #verb=submit/thing #verb=talk/thing
2 #verb=tell/thing #verb=throw #verb=throw/thing #verb=train #verb=train/thing #verb=transcribe #verb=turn #verb=visit
2 #verb=wake #verb=wake/none #verb=wear/person #verb=win #verb=wire #verb=wire/thing #verb=write/empty 0_and 0_hour
2 0_k 0_minute 0_more 0_on 0_out 0_shift 0_step 0_with 0_without :activity :create <time>_$ <time>_and <time>_but
2 <time>_get <time>_my <time>_seminar <why>_not ^_add ^_back ^_beat ^_become ^_block ^_close ^_darn ^_delete ^_ensure
2 ^_fill ^_first ^_five ^_hold ^_hope ^_hopefully ^_implement ^_inbox ^_lose ^_mr ^_one ^_order ^_our ^_paint ^_potty
2 ^_promotion ^_reach ^_rebuild ^_redo ^_register ^_replace ^_reply ^_return ^_ride ^_send ^_set ^_smart ^_sow ^_spend
2 ^_start ^_submit ^_three ^_train ^_transcribe ^_visit ^_what ^_would ^_write a_grade a_medication a_memory
2 a_michelin a_pass a_proper a_reflective a_sign a_single a_weather about_a about_my ace act advice_<time> algorithm
2 alto_line always_$ and_0 and_back and_block and_bring and_send and_take apple arm as_well asleep_in assessor at_two
2 attempt audio autumn b2_in back_$ back_<time> back_in backlog bank_<time> bank_holiday bathroom_tap bay be_going
2 be_late be_leave be_make be_up bear bedtime_story belay belay_test best_in better_<why> better_mark bike bite_$
2 bite_on boat book_the boundary box_<time> box_room box_with bring_it bring_the broad_bean budgete bus_route by_0
2 call_$ canteen_<time> captain_<time> carrot channel chem chem_$ chest child_in chisel clarity_about class class_$
2 clear_out code codewar coffee_<time> coffee_machine coffee_with colleague_$ college_<time> column component concert
2 concert_$ cook cook_a cpd cross cupboard cupboard_<time> cutter dahlia dahlia_<time> darn day_$ day_centre
2 debate_club delegate_the delegation deliver deploy_my dig dig_over dinner_<time> dish dissertation do_what dose
2 drill drip drive_<time> drive_licence drive_theory dyslexia e ear eighty email_within employer english_at error_$
2 exercise fall_asleep fat fifteen_$ figure_<time> fill_in final_of fire five_past float floss fluently food_hygiene
2 football for_all for_the fraction french_with from_scratch function garage_$ gate_and german_<time> get_0 get_a
2 get_promote get_through give_me go_to goal_<time> good_$ good_i grandad_<time> grandchildren granddaughter
2 grandfather groom grout grout_the gutter hang have_0 have_all have_every have_read head_of head_to heat height hem
2 hide highway hold holiday_$ home_<time> home_for home_visit hospice_shop host hotel hous house_quiz how_to i_hand
2 i_shall if_it in_$ in_anyth in_bed in_one in_show in_with in_write inbox inset it_back it_down its_<time> jam job_$
2 judo kata_on kev khan kitchen_$ kitchen_brigade knot kofi lady lead_$ learn_course learn_my least_0 leave_of leila
2 leo let_us life_<time> lin list_<why> list_of lodger loo loss lounge lower_the machine_learn make_a make_it mark_in
2 maths_five max me_a medication meet_and merit michelin michelin_star module_$ more_than mozart mr_okafor mr_sato
2 mum_i mushroom my_competency my_goal my_mentee my_name my_phone my_son my_teacher my_two my_voice myself_<time>
2 myself_in new_lodger ng not_one notebook noticeboard number_<time> number_one nurse_for of_each of_it of_year
2 off_<time> off_the offer oil okafor on on_<why> on_a on_all on_codewar on_her on_our one_<time> one_go one_of
2 one_time online open_a open_day option or_more order_for other_person otter otter_$ our_<time> our_street out_<time>
2 out_of outside over_<time> over_the own_<time> page_$ page_one paint_the parkrun parkrun_<time> part_<time>
2 participate party pass_<time> past_paper patient_who pay_for payment_module pea peg perform person_who petty phonic
2 photo_of photograph_every pick pile place_of plan plan_to play play_the point_$ policy_<time> pot_the pottery potty
2 potty_train pr pr_$ present_the presentation press_ups primary product project_$ promote_to promoter promotion_to
2 quit quite_like quiz_$ radiator rais raise_my re_pot read_the read_with rebuild_the recipe reconcile_the redo
2 redo_the reflective_account refresher remembrance rep reply_to report reservoir result_in reverse review revise
2 right_on river run_the sam_pr same_day sato save_$ science_fair screen self_assessment session_on sew_my share_drive
2 sharpen she she_be shed_$ sheet_<time> shop_$ short shout_at show_me shut sign_$ since sing_the sit_in site_$
2 slow_movement smart_goal so_<time> socket solution_$ some_time sow_broad speak_in speak_with spreadsheet stall_at
2 stand standard standup stitch stop_$ store story_<time> study subscriber suit summary summer take_0 tap tas
2 test_<time> text that_<time> that_run the_alto the_apprentice the_assessor the_bath the_bird the_boiler the_box
2 the_café the_college the_corridor the_curtain the_district the_final the_finance the_garage the_gate the_grammar
2 the_grey the_ground the_group the_guild the_head the_may the_mozart the_name the_office the_owner the_payment
2 the_practice the_rota the_same the_slow the_solution the_stock the_strength the_sugar the_three the_tip the_ward
2 the_week the_wiki the_witness the_workshop them_<time> theory there_<time> they three_time through_<time>
2 time_better time_for time_in tip tip_<time> to to_do to_english to_hand to_let to_our to_reach to_say to_show toast
2 traffic trailer trainer_$ transcribe translate_the tray tune twice_<time> two_<time> tyre_<why> upholstery
2 upstair_<time> us_the us_wear use vendor verb village_hall waitlist waitlist_page walk want_my wardrobe warm_up
2 we_do wear_trainer weather_app webinar website week_<time> wheelchair when_it white who_can whole_of wife wiki
2 wiki_$ will_$ will_talk with_<time> with_every with_jo with_what within_0 without_a word would_quite would_really
2 write_<why> write_up yard youth_orchestra zip
3 #act=activity/abstract/part #act=finish/person/whole #act=light/person/whole #act=light/thing/whole
3 #act=topic/person/part #concrete=topic/thing #first=create/person #first=create/thing #first=light/person
3 #first=topic/none #first=vague/person #object=attempt #object=attendance #object=b1 #object=be #object=best
3 #object=blood #object=box #object=budgeting #object=cash #object=chapter #object=conflict #object=dentist
3 #object=documentation #object=dry #object=english #object=fee #object=floss #object=gate #object=getting
3 #object=give #object=hearing #object=kg #object=lead #object=least #object=let #object=life #object=lune
3 #object=mentor #object=middlemarch #object=n3 #object=newsletter #object=none #object=onion #object=outstanding
3 #object=pair #object=part #object=peace #object=permit #object=place #object=plate #object=policy #object=promoted
3 #object=roof #object=row #object=safe #object=session #object=shown #object=sort #object=stall #object=stat
3 #object=streak #object=toe #object=upright #object=use #object=visit #object=walked #object=website #object=workshop
3 #reasons #verb=build/thing #verb=clear/thing #verb=cure #verb=deploy #verb=do/none #verb=fall #verb=fall/thing
3 #verb=find/person #verb=give/person #verb=grow #verb=have/abstract #verb=join #verb=join/thing #verb=keep/thing
3 #verb=log #verb=memorise #verb=memorise/thing #verb=merge #verb=merge/empty #verb=move #verb=observe #verb=paint
3 #verb=paint/thing #verb=pass #verb=rebuild/thing #verb=ring #verb=see/empty #verb=see/thing #verb=send/thing
3 #verb=shadow #verb=shadow/thing #verb=sharpen/thing #verb=shout #verb=sow #verb=spend/none #verb=start/thing
3 #verb=tune #verb=tune/thing #verb=type #verb=type/thing #verb=want/empty #verb=wear 0_day 0_kg :light <time>_<time>
3 <time>_be <time>_instead <time>_not <time>_rehearsal <time>_the <time>_up <why> <why>_photograph ^_as ^_book ^_code
3 ^_cure ^_descale ^_floss ^_french ^_gas ^_grow ^_hand ^_join ^_light ^_log ^_memorise ^_observe ^_present ^_put
3 ^_referee ^_rewrite ^_ring ^_sew ^_sharpen ^_somebody ^_telephone ^_that ^_touch ^_tune ^_type ^_volunteer
3 a_colleague a_day a_patient above actual adeyemi adopt against against_the agent altar and_<time> apply_to
3 apprentice as as_an b1_<time> b2 baby band basket beat bedtime blue boy_$ brake breakfast build bust but but_the
3 by_myself camino carry case cell cellar change_the chapter_0 check_with choir choose church clair clair_de clarinet
3 college come_back commit complaint complete_the consultant contractor copy cow credit currently de_lune decision
3 degree dentist_<time> design diary director do_<time> doe doe_not down_<time> down_to draw_up dry_<time> due
3 duolingo_polish earn_a electrician electrician_<time> end_$ eslint essay every_parent every_time exception
3 exercise_i exit ferry fill finally_listen finish_read flat flour folder_0 forty from_a fruit full gallery gas_safe
3 german gig going_to graft graph greenhouse grid harvest he_be head_boy her_$ higher_in his horn if_the implement
3 in_my injury insurer kettle kev_$ knee label landlord last launch layer leave_in leftover letter_$ library like_my
3 linkedin_learn live_with load log_every login lunch lune make_an make_me mar me_the meal medication_error memorise
3 memory_for mentee mic_<time> middlemarch minute_with motorway move_our museum musical must my_brother my_linkedin
3 my_tea my_toe n3 n3_<time> nature_$ never_get never_shout newsletter ninety no_english north not not_to noth_else
3 nursery of_all on_0 on_<time> on_school onto open_mic or_better or_higher orchard organise_a our_study outside_the
3 own pair_of peer_group pension percent petty_cash phone phone_the photograph_for place platform pond port press
3 promote promote_me proof proposal quiz read_middlemarch recycle relay reply retrain right rise run_a rust saddle
3 sand say_i scratch secure shadow_a shed shelf show_at shower side sit so_$ soap spend spend_<time> stall star
3 statement straight strobe strobe_app structure study_$ sub sugar_in summon supplier swear tank teach_assistant
3 telephone telescope tell tell_<why> tenant test than_the the the_bathroom the_clinic the_dentist the_entire
3 the_first the_law the_line the_north the_number the_petty the_shower the_side the_start the_surgery the_vet then
3 thesis thread through ticket_from time_i to_finish to_the toilet touch_my tour tree_<time> tune_the under uniform
3 up_to up_who us visit_$ voice_<why> website_live when_they will_<why> will_become will_do with_one within
3 without_look without_stop word_<time> write write_down yellow zero_<time>
4 #amount=change #check=change #concrete=change/thing #object=anybody #object=appointment #object=bought
4 #object=change #object=check #object=clinic #object=coffee #object=come #object=curtain #object=display
4 #object=employee #object=family #object=group #object=i #object=licence #object=minute #object=nature #object=rail
4 #object=school #object=sorry #object=splashback #object=train #object=word #object=world #verb=become #verb=book
4 #verb=book/thing #verb=cancel #verb=complete #verb=complete/thing #verb=get #verb=have/empty #verb=like
4 #verb=make/none #verb=max #verb=max/thing #verb=pass/thing #verb=reach #verb=rewrite #verb=rewrite/thing
4 #verb=set/thing #verb=sew #verb=spend #verb=win/empty 0_of 0_or <time>_free <time>_of <time>_without ^_<why> ^_best
4 ^_complete ^_half ^_life ^_max ^_rewire ^_top ^_two ^_want ^_zero a_<time> a_b a_will acre activation add adjacent
4 administer admiral admission afterwards again_$ aged agreement airway alcohol alia alison all_my allan alpha
4 alphabet alternatively amir ammunition amnesty an_appointment ann appearance application appointment_with arbor arc
4 arch armistice ash asset asteroid at_the atomic attend attend_<time> attendance attorney auburn auditor authority b1
4 babe backup badger bag baht bake balloon barclay barker basis bate battleship be_stick beck bedroom beer behalf belt
4 best bidder billboard billy birdie blackwater ble bo bond booster booth bow bowman bra bread breast brent bribery
4 bridge broadcast brock brook build_a bulk burglary burke bury butt by_shadow cab cabin cairn calendar cardinal
4 carpenter carpet cart cemetery ceramic cessation chairwoman champagne champion chevron chicken chief chop chuck
4 cigarette citizenship classification clemency clinch clive club coal coke col cole collateral collin colt commandant
4 commemoration commencement commonly compact compile comply confession constitutional consultative controversial
4 convention correctional correspondence course courtesy courthouse cox crab cricketer cub current cyru declare
4 decorate deficiency delivery department descale diamondback diesel dinner diocese dioxide discard disclose disk
4 display_<time> disposal distribute distributor divisional divorce dock doctoral dodge doll domino dong dop dover
4 dragon drop_<time> duet duplicate duration dye dynamo dynasty earn easter either elevator embryo emeritu emir
4 emperor employee_of enact enactment encode enter episode equestrian establish estate evasion eve eventually exce
4 exceed except exhibition expense extend fair fake fall family fatty fe feature fiesta filter firestone fisher fix
4 fix_the fletcher floor floss_<time> flyer foam footballer ford formation fort fraud from_memory frozen fuselage gag
4 ge genera general generator genesy genu get_into gift give gov graduation graham grandson granite granny griffin
4 group guarantee guardian han hast haul have_my hay heart_<time> her hick higher hire hole holy homer honey howe
4 i_will implant import impose imprint improve_my in_everyth in_german ineligible infamou infantry infringement ing
4 inheritance inn inspector instruction insulation introduction invitational irs jacket joey jurisdiction kilo labour
4 lafayette lance landmark lane lap laundere laurel law_on lead leak least lecture_$ lee legislation len les licence
4 lien lift ligament light_out limit ling litter lobster locate lock log lone lung mack madame maid mail main majesty
4 maker manager mantle mare marker marquy martin master match maternity mausoleum maxim may me_to meat median medicine
4 mellon memorabilia mercer meridian mesh metropolitan michigan mick mill minc mineral ministry mit mon monument
4 morgan morse motel motion move_up mrs multiple musical_$ na napoleon navy nay neck nephew net never_be never_lose ni
4 nine nineteen nitrogen non not_get noun nurse_<why> occupancy of_0 of_them office oiler on_it one_on only_<time>
4 onward oral ordain organic os out_my outlaw output oval overseen owed ownership oxygen pact pad palace panther papal
4 para parcel parker parson partially partnere paste pastry pavilion peach peanut pebble penal pencil pepper
4 permanently perry petit phi pier pill ping plant plug pol pole polo por pork postponement practice_the precede
4 prestigiou proceed produce prohibit prohibite project promotional property prosecutor protein protocol ps pub
4 publication pumpkin put qualifier rabbi railroad rainbow raja ramp rana randy ransom ratio ray recoat red
4 redeployment redesign redistribution refer referendum regulation rejoin relegate relinquish reopen repay replay
4 require reserve reshuffle residence resolution retrospective return revenue reverend rewire rite roast rob rocker
4 rope rosemary ross rota roughly rounder rover ruble rum ryder sa sabbath sack_$ sah saint sales salmon salon
4 say_sorry scholarship school scoop score sculptor secondary seek seiz semester semi semifinal senate sepsy sept
4 serge set_up seventeen sew shea sheng shipbuild shire shoe shutdown shutout si sim sister sixty size skillet skinner
4 sloan someth_at song souvenir specify spinner splashback spokeswoman sprint squadron stadium stain staircase steam
4 steven steward stick sticker stoppage stove str straw studio stuf subdivide subway successive successor suffrage
4 suing superintendent supervise supervision surgical surname surrendere taxation teamster teaspoon ted telegraph
4 tertiary that that_really that_they that_we the_council the_phone the_piano them_<why> ticket timber timetable
4 timothy titl to_give tobacco token tong toro touchdown towel trademark trainer tram transport travy treasury trial
4 trilogy tripl tunnel turner turnpike twin ul umbrella unanimou unauthorize unchang unilaterally unoppose unpaid
4 unrestrict unsuccessfully upright uranium use_the valentin valentine variant verdict verification verse vessel vest
4 veterinary vik viscount vitamin void voltage vs wagon wah warden warner warrant webber wharf what_be wheeler whistle
4 whole wholesale wigan willie willy win_best winery wing withdrawal withhold woodward work_at workshop worth would
4 wrist write_a xi yacht zero
5 #act=create/none/part #act=create/none/whole #act=finish/none/whole #act=light/empty/part #act=vague/person/part
5 #amount=clock #amount=money #check=clock #check=money #check=rhythm #first=light/empty #lack=topic
5 #object=abbreviation #object=department #object=folder #object=physio #object=someone #object=stuck #object=tomatoe
5 #verb=be/none #verb=eat #verb=eat/thing #verb=grow/empty #verb=like/person #verb=observe/thing #verb=publish
5 #verb=publish/thing #verb=reach/thing #verb=seek #verb=seek/thing #verb=send 0_<time> :finish <time>_a <why>_so ^_a
5 ^_apply ^_eat ^_publish ^_re a a_first a_month abbreviation academy accept accord acquire administere again
5 aggregate algebra all_the allow also amount and_me anna annex anniversary appellate archer archive aria at_chess
5 at_least audition auditorium auspice ay b_or ba bachelor badminton ballot barber barge barne basement bass bean
5 beaver becker beef below ben beneficiary berlin bestow beta beth bibliography bid birth birthday bishop bogey bone
5 booker boot born borough bowie bowl breach breeder bribe brick bride brother_$ bur burn burton butter butterfly
5 button bye caliber calorie candle candy canon capsule carbohydrate cardboard caretaker cargo carol caroline cas
5 castle ceas cedar cement ch chain chamberlain chaplain charity chartere chateau cheese chemist cherry chocolate
5 cholesterol claim clement clock co coffee collect collection collector commissioner compliance compose compression
5 concurrently conductor confinement consortium constable constituency construct contest convene convert convertible
5 corp corpus correspond cotton counsel countess county coupe crane crest criterion cs curl custody custom dale dart
5 daughter death defective defendant denomination dentist deploy deputy dice dismissal dixie do_a doctorate
5 documentation dollar domain dominion dough down drake du dual duchess duff duma duolingo dy eagle earl ed elbow
5 emblem emergency english envelope episcopal eponymou eric ex examination examiner exclusive executive expo expulsion
5 extract extraction federally fenc fertilizer festival fiber fifty finite firearm firm_<why> first_in fis fixture
5 flatmate flatmate_$ flint flotilla foil folder follow foreman fork format former formerly founder franklin free_$
5 freight ga gallon galloway giro glen glove goal governorate gown grammar gran grill guarante guilty guitarist gun
5 hamburger handball hangar harry he hefty helmet hiatu hogan homere horizontal hospital hut hydro identical
5 immediately in_nature inception individually indoor inspection interchange intercontinental inventor invitation ion
5 iso it_be item its jade jail james jay jewel jimmy jockey joint jun ka keep_the kelly ken kent khalifa kickback
5 kingdom knife ko kosher kraft latter law le leather lech legislative legislature liable lid life_$ lighthouse lil
5 limite liquor lire liter lockout lord lowere luggage maintenance mandate manufacturer manuscript marathon marc mark
5 maxwell me_<why> meter midland mine ministerial minor minus mobil monte moratorium murphy my_flatmate my_pe name_on
5 never next node nomination noon not_buy notation notify ny off ofst on_time operate order ordination ordnance oriole
5 outfielder oversee oyster p pack packet palmer pardone parish part pasha passport peel perkin pete petr pharmacy
5 philharmonic pi piece piston pizza placement plaster plead plural poker pollard pool porcelain possession potter
5 premiership premium preside princess principal prison probation procedure procurement promptly proper publish_in
5 punishable punitive purple quarry quartet r rapper razor reactor reassign recommendation reduction referee refurbish
5 refuse regrout rehearsal renovate rent rental reopene repayment represent resign resignation rest rest_of retain
5 retention revision revolv rewrite rex rink robbery roe roof route royalty ruby rul rus ruth salary sander sandwich
5 sas sausage scheme school_<time> secretariat section seed selection sell send sergeant sery session settlement
5 shareholder shaw sheriff shipyard sigma simmon site skate skull slam slash soda sometime spa specially spencer sperm
5 sprinkle starter station statue subfamily suitcase suite super surgeon surrender swan swap sword symphony syrup ta
5 tab tablet tally tape tavern te temporarily terminal the_consultant the_firm the_world thermal thoroughbr threshold
5 ti time time_<time> tomatoe tomb torah torpedo tower township track transaction transcript treason triangular
5 tribunal trillion trinity tucker tuition turbine turbo ultimatum unconditional unofficial unspecify update upper
5 vacant vale valid vicar victor viola violin virgin visa voluntarily vote warehouse warren warsaw wax waxman wear wed
5 week weight weir welterweight whereby widow width winter withdraw withheld yuan
6 #object=free #object=late #object=line #object=salesperson #object=them #object=tyre #verb=become/thing #verb=hand
6 #verb=make/person #verb=see <time>_on ^_commit ^_new ^_see abbot accordance activate administrative after album
6 allocation amp apply approximately arrangement arrow association attach audit automatically autopsy available bacon
6 bae bailey baker bankruptcy baron barrett barrow barton bassist bathroom baton battalion baxter bench benjamin berg
6 bern bill billion bind blanket blood bmj bolt bonuse bottom box brigadier brunswick buffalo bundle buster butcher
6 butler by_heart cake calcium camp canada canal cannon captain carbon cathedral ce cello centennial ceremonial
6 chairmanship chapman chapter charcoal charg chester chromosome circuit circular clay clearance clerk clinic close
6 closure colonel comb commemorate communion comprise comptroller confederation configuration consort constitution
6 construction cooper copyright cord coroner corporation covenant cream creditor creek cube cum dalton deadline
6 debt_free deceas decker decoration defamation demolish dental der derby des dietary directory discharge disciplinary
6 dividend dome door doubl drop drummer duchy dudley earmark egg eldest electric eligibility embezzlement employee
6 enclose endowment entire entrance enzyme every everyone_in everyth_$ extradition facility federal fellowship felony
6 fifteen finalize flute for_my formal foundation fountain fourteen franc frigate funeral gable gala geneva give_us
6 guilder gymnasium hale ham handgun headquarters heart heir hereditary herein highest holt hour_of hydraulic ice if
6 immunity inch include indictment initial initiat inscription intake interim into iss it jack jenkins jersey jo
6 johanne jointly jumper junction jury kappa lacrosse ladder lamp lantern lar lawsuit league lecture leed lemon lever
6 lewy liability lifetime lightweight line liver loan loop lottery lotu lumber machine magistrate manor manslaughter
6 manual maple mary mast mat matrix maximum medalist medley memo memory middleweight miller million minute
6 modification module month morrow morry motor municipality my_life nail newly nurse oak obstruction on_both onion
6 only ordinance otto overtime owner package paint pair paper parliamentary partition payroll pe pe_kit peace_$ pen
6 penalty perjury photo physio pie pink plaintiff portion post postpone potassium powder preliminary premier premiere
6 present previou previously prince priory prohibition promotion proportional pseudonym pyramid quad qualification
6 qualify quota ra ram reach rear rebate recess rector refrigerator regent rematch reorganize representative reprieve
6 reprint requirement restoration retriev rib rifle robin roster rotate rule rutherford salesperson salesperson_of sam
6 same sear sec separately serve shaft shin shipment shortene shotgun sir skeleton skip smith solicitor solo son spear
6 speedway sponsorship spr square st stake statute steak stein stolen storage subpoena subsequent substitute sue
6 supreme surrey swiss synod tablespoon tattoo teller tentatively the_month the_rest theft theorem thereafter tile
6 to_a toe top tournament transplant trim troy trunk two ty tying unit unlimite unveil up_<time> urine vacancy varsity
6 version via vic vocalist volume voluntary wales walk_round walnut war ward_<why> ware weber webster whiskey wilkin
6 worcester yuh
7 #act=create/person/whole #act=finish/empty/whole #act=topic/thing/whole #amount=rhythm #amount=share #check=share
7 #first=finish/thing #object=brother #verb=commit #verb=commit/empty #verb=get/thing :meets <why>_<why> aa abbey
7 accession accreditation adjourn advisory agre aka all allocate ams apiece approval ark armament article asbesto
7 assembly assign assistant athletics auxiliary backstroke ban banquet bar barn barrel batch bed berth blank booklet
7 branch breaker brewer brewery bullion bypass cabinet cage canoe carl ceil cent ceremony chairman championship chapel
7 chart chess committee_$ commonwealth company compartment confiscate consecutive conversion convict dam day de debt
7 debut decide deduction defunct delete dem demolition depot dinar discharg dissolve district division document dutch
7 dynamite eighteen elector eligible elimination enlarg erect eventual exam extra factory federation feeder finalist
7 find_a fine finish firm fold for for_<time> forgery found frame furnace garage garland gas gate gazette ger gill
7 glass grease greenwood grey guild hand_in hart haye henry honor imprisonment indefinite indict injection install
7 intermediate introduce invalid judge kidney kilogram king knockout l lace lambert lay leas length letter libel
7 licens lieutenant linkedin locomotive logo lower marble marrow mason member mercury misdemeanor monthly national
7 ninth nominal notification numbere once_<time> op opu orange orchestra outstand overturn pa panel paperback pardon
7 parenthese patel patty pin polish porter postal proclamation production prototype provision racketeer railway
7 ratification ratify receipt recommend record rectangular regiment regular renovation reorganization reschedule
7 residency retirement roger rotary rubber salt savoy schneider select sentence separate service shall shield sleeve
7 sole somerset specification sponsor spoon stainless stone subsidy supervisory supplement sworn tariff the_class
7 the_shed thickness thirteen tiffany till tommy train_<why> treaty twelfth twice type tyre u ulster und undisclose
7 union unreleas unuse upheld velvet veto walker watt wire wooden wrap yearly z
8 #act=create/thing/whole #amount=count #amount=hours #check=hours #object=nurse #object=water 0_$ :exam :granted
8 :prize ^_never abolish abolition addition additionally affidavit ag ak allowance amendment and annual annually
8 appropriation authorization automatic bach bank bearer blade both bourbon bracket brass brother brown bucket bud
8 burial canton carriage cash catalogue certification chair charge charter chassy circa citation coat compilation
8 completion conditional conjunction contain container cork corporal court cover crystal cup cylinder d debute deck
8 den denote deposition diameter diamond directive discography discontinu donation duke duty eighth elect equivalent
8 exempt expiration f file fourth freeze golden grade grant half hatch hood hour id imperial inaugural installment
8 insurance issuance jan jar join kaiser lamb late later leaf lease membership memorandum memorial metal midnight
8 milligram mr ms municipal my_own name nickel no_more nominate o oath omega or organ oven oxide page pan parachute
8 paragraph pass pay pence penny permission peter phase piano pistol plate plenary pot pound print propose queen
8 receive refund register registry repeal restitution retire row rs rupee schedule screw seat sentenc seventh shill
8 shortly sixth slot sodium special split ss strip submission subscription subsidiary sued sugar t table tag tate
8 terminate th the_green thirty throne ton tooth totale unanimously underwent van vegan w win winner withdrawn wreath
8 x
9 #check=count #first=named/thing #hands=limitless 0 ^_0 additional aluminum any appoint arbitration arrange auction
9 authorize bail battery board book bottle brigade bushel cartridge centenary certify coffin commenc commission
9 compensation compulsory concerto consecrate consent cooke copper council cubic dat decommission defer deposit
9 designate designation diploma disband draft eight eleven eleventh engrave entitl extension fa fifth formula fra g
9 gold hall hammer hull inaugurate inscribe insignia kit knight levy liquidation list lok lump maiden mandatory medal
9 metric minimum n number obtain optional ore parole pend permanent petition pipe prior purchase rail re reed
9 registration release remix replica request requir revoke ring rod roll severance signature single six sixteen
9 statutory steel temporary tenth termination title total treasurer trophy tube twelve twenty uk v vacate valve vol
9 ward water which
10 #act=finish/thing/whole #numbers #verb=finish/thing aluminium amend appointment axe badge baronet bell c cancel cap
10 clause clean contract coronation curtain date deluxe disc dissolv edition form gram green head homestead honorary
10 incorporation induct induction injunction insert issu kroner kronor learn_the license lime lodge mint officially
10 original ounce partial patent permit platinum postage posthumously privy publish rack recipient reissu remainder
10 removal rename replacement ribbon scrap second set seven sign slate stud subsequently supplemental surgery
10 suspension tender tier trustee vault waiver without year_$ zinc
11 #first=create/none #hands=exam <time> admiralty announce approve award b chamber coin consist decree dissolution
11 entry exemption fin final formally free grand h iron jubilee june m march merge no one open parliament per plaque
11 plus purse receiv reinstate remove replace royal sack seal sheet stamp submit suspend ten tin until used vi
12 #hands=others #hands=partly ^_no another block boiler bonus bronze card count crown double j k marry originally
12 payment plastic prize provisional respectively silver stipulate third transfer triple vinyl
13 #checks2 bath certificate committee donate each expire fee five four holder sale waiv
14 august commemorative
15 three
16 by complete
19 first
20 #checks1 buy
"""
