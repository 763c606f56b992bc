"""What 5624 labelled problems teach about specific: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "bafae2766d046426"
ANSWERS = ("no", "yes")
ROWS = """
-46 *
-25 civilize
-24 entrepreneurial fundamentally imperative
-23 economically inherently standpoint
-22 capitalist conducive governance importantly mindful prosperou resilient
-21 capitalism enormously fundamental pragmatic profoundly prosperity socially transform truly
-20 culturally disadvantage endeavor entrench ethnically feel genuinely immensely indispensable perception precariou
-20 resilience stability strive technological underestimate unpredictable vastly
-19 aspect aspiration attitude competitiveness consciou conservatism diverse diversify ecological economic
-19 geopolitical ideology implication macro misguid objective openness perceiv perspective politically realization
-19 relevance selfish strategic superpower undoubtedly vibrant visionary
-18 accountable akin alienate arrogant beneficial competence consequence corrupt cultural cynical daunt democratically
-18 demographic destructive disparate diversity dynamic economical environment ethic exploit flourish foremost
-18 impunity incredibly indifferent intellectual irrational mentality morality morally necessity ours perceive
-18 productive prudent rational repercussion ruthless sector sense sustainable transformation undermine unstable
-18 upheaval virtue
-17 appall arrogance chaotic civilization continent crise destabilize ecosystem empowerment extraordinarily forefront
-17 foreseeable formidable frankly globally gre honesty hugely ideal importance incapable indicative inherent
-17 insecurity instability mankind militarily mood nature organizational outsider politics poverty predictable prevail
-17 radically realism reliant repressive situation socialism superiority synonymou terribly thing thrive turbulent
-17 unrealistic unthinkable urban utterly viewpoint vision
-16 appreciate authoritarian beset chao climate complicate culture defensively desirable diminish discipline distrust
-16 economy emphasize enterprise equitable evolve experience extreme fairness financially fragile geography grasp
-16 heartland honestly ideological imagination immoral inclusive increasingly indifference inefficient injustice
-16 innovation institutional metropoly modernization moral motivate murderou naive namely nationalism negatively
-16 neglect notion particularly people pervasive pessimistic populou postwar problematic professionalism profound
-16 prosper realistic reality realize realm reputation respect scenario seem shameful social stakeholder strategically
-16 strategy subjective troubl uniquely vulnerability wealth wholly worrisome wrack
-15 absolutely accustome achieve admire aesthetic ambition ambitiou assumption atmosphere awakene aware awful
-15 bureaucracy catastrophe clout coherent combate compell complexity concentrate concept consolidation contradiction
-15 convergence creativity decidedly deepen deeply democracy dire dominate domination emergence emphasy entity
-15 environmentally equally exploitation extremism fascinate feasible focus foothold fruitful geographically global
-15 havoc humanity ignorance impact inequality influence infrastructure integration integrity lack leadership like
-15 mainstay midst mutually norm notoriously obsess obviously oppression orient partnership patriotism peculiar
-15 phenomenal philanthropy political proven purely reform regrettable responsive rethink rife savvy sensibility solve
-15 stereotype strengthen surely tolerant tourism transparency tremendou trend turbulence unbelievable understandable
-15 uneasy urgency volatile vulnerable
-14 absurd accomplishment achievement advancement affluent ala anarchy aura awesome bastion behave belief bleak
-14 certainly collectively commonplace compassion competitive confidence context cope courageou creative define depend
-14 dependent depress development dictate dignity discourse distinctly divisive ecology envision equality esteem
-14 evident evil exert explore extent fearful foolish generosity goodness greatly greatness heroic historically honest
-14 incredible industrialize inevitably instinct institution integral integrate intelligent intensely invest
-14 irresponsible lag lawless liberalization managerial matter menace modernize motivation ourselve overcome overly
-14 peril person phenomena pivotal planner powerless precedent prevalent profitable proportion prowess rationale
-14 regard regional relation resource responsibility resurgence rightly sake sensible seriously seriousness shortcome
-14 significance stabilize stable stagnant stature strategist supernatural tangible task tendency terrify tragic trait
-14 turmoil underscore understand unfortunate unify weakness worst
-13 accomplish accountability afar agenda alliance always articulate artistic astonish awe balance barometer become
-13 betrayal breadth brutal budgetary bureaucrat burgeon centere certainty cognitive coincidence communism
-13 complementary confident conquer consolidate constraint constructive country credibility decisively definitely
-13 deterrent devastation dimension disastrou disproportionate disregard dominance dominant downside downturn
-13 efficiency efficient embrace emerg encompass endure enjoy enlightenment erode especially essence ethical
-13 exacerbate excite extraordinary factor fantastic financial fledgl focuse fortunate frightene future geographical
-13 govern governmental gritty happier headway horrible hostile hypothetical imagine important improbable inde
-13 inevitable innovative insight investment irrelevant jeopardize lately legacy manner meaningful mistrust moderation
-13 moreover motherland nascent nation necessarily nightmare notwithstand obsession optimistic outcome outset paradox
-13 perfection pessimism phenomenon positively principle profession profitability protectionism really reflect
-13 reliance remarkable remarkably restless risky saddene sadly scary secular self sentiment spirituality staggere
-13 strife struggle stubborn supportive terrible terrorism unacceptable uncertainty undertake unpleasant unsettl very
-13 weird you
-12 adverse affect align amaze animosity attain backbone battleground behavior boast broaden brutality bullish
-12 business capitalize catastrophic centralize challeng challenge cinematic circumstance civic competent confront
-12 consensu constitute continuation continuity contrary convinc corporate crisis crossroad dangerou dangerously
-12 demonstrate desire despair deteriorate deterioration devastate dictatorship difficult dilemma dismal disparity
-12 dissatisfy disturb downfall dubiou economics elite emotionally endanger enhance enjoyable epicenter equilibrium
-12 equity everyday excellence extremely fabulou fiscal flaw framework fulfil geniu glamorou grappl greater harm
-12 hemisphere illusion imbalance immense incompetence interaction journalistic landscape lofty logical markedly
-12 militancy mismanagement mobility motive multinational murky mythical noteworthy ought overwhelm paramount
-12 personality philosophy plagu plausible policy politician poor populate pose practical preparedness promote
-12 prospect psychologically pursu quirky quo real reasonably reformer region responsible rich rid robust role sad
-12 safeguard satisfy setback shadowy shaken sinister socialist society sociology somehow someth spectacle sphere
-12 spirit spiritual spite strength tactical themselve these tolerance totally transition trust unaffect uncertain
-12 uncomfortable unfavorable unity universe unjust unpopular utmost value viable vie vigilant vital volatility wag we
-12 westerner what wise workplace worsen youthful
-11 acceptable actively activism aggression among apt arid ashame assume autonomou awareness banco boomer boon burden
-11 bureaucratic calm carnage cherish chiefly clarity clearer commitment comparative comparatively conflict
-11 consciousness consistent contradictory conversely courage credible crime debacle dependence deprive deserve
-11 determination dimensional disarray disaster distinct distract doubt dramatically educational effectiveness element
-11 elusive empower energy entrepreneur environmental envy eradicate essential establishment evolution evolutionary
-11 exceptional existence fairly farce fascist firepower flair frustrate functional generation gloomy grim health
-11 helpful helpless hindere humane impatient impossible impoverish improve incompatible indigenou ineffective infight
-11 initiative intensify interest intrigue justification kind knowledge laud lax legitimacy less lessen leverage
-11 liberate livelihood logistical loser maximize mess metaphor mind misunderstand modern morale myriad mystical
-11 nevertheless niche nowaday nowhere numerical obviou outdate outlook outrageou overlap overshadow peaceful
-11 philosophical plight pollute population portfolio powerhouse principally priority productivity prone prove
-11 psychological reap reckless recognize regime relationship relentlessly religion rely reminder renaissance
-11 respectable respectful revolutionary revolve ridiculou schizophrenia science scope secretive seemingly shaky sheer
-11 simplicity sincere sincerely sincerity singular skeptical skill sociologist sovereign stabilization storytell
-11 stress stupid success suffer suicidal supremacy survival talent tame tarnish thankful think tolerate tragedy
-11 treacherou tricky uncommon unconventional underdog underly unfold universally viability warfare weak weaken wisdom
-11 worry worsene
-10 #hazy1 #hazy2 absolute acknowledge adolescent advantage aftermath age aggressive aggressively aim alike ally
-10 anthropology anxiou apartheid approach archipelago assess assessment asset attractive basically behavioral
-10 beleaguer believe better blatant bolstere bustl capability cater centrist characteristic characterize charisma
-10 charismatic cis clearly closely collective colonial comparable compute conceptual concern conscience consideration
-10 contrast contribute cooperate cordial cornerstone corruption cote countryside cruelty cultivate dar destiny
-10 develop differe diplomacy disagree dislike distant distinction domestic drastic drastically dumb economist educate
-10 effective emerge emulate encourage energetic engage enthusiasm era ethnic evidenc exaggerate expansive expectation
-10 fascination ferociou feudal flexibility freedom frontier futile gainer gam genre happen happene happiness hardly
-10 hardship here heroe homeland horrific hospitality hostility hub impetu inconsistent industrial inspire insurgency
-10 intensity intervention intimidate intolerance ironic irony irreversible keen libertarian linguistic logistics
-10 longevity management marginal marginally meddl merger messy methodology minority miserable moderate momentum
-10 multilateral myth neutrality nonetheless nonpartisan nostalgia obstacle odd oddly operational optimal owe parity
-10 patriotic peacemake perpetrator persecute pity planet pleas ploy posture powerful precisely predict prediction
-10 pride progress psychology racially racism rapidly ravage rebelliou reconciliation reflection relentless relevant
-10 repression resentment restive risk rivalry rural sectarian sexuality slum sober sophisticate sort sovereignty
-10 spatial splendid squarely strong structural sufficiently susceptible suspense sustain symbolism systemic
-10 technically terrorist thoughtful threaten too true turnaround underline underworld unfair unfortunately unhappy
-10 upsurge us valuation viciou view vying wary weakene wealthy withstand woe world worse worthy
-9 :light ability absorb abstract adapt adherence admiration advisor aging agricultural alter amin analyst analytical
-9 appetite applicable architectural architecture as assure autonomy aviation backdrop backlash bad benefit benign
-9 betray beyond bickere bilateral blame bloodsh bode broadly capable catalyst cautiou charm cleans cloudy coalition
-9 collaborative commodity complex conquest consider considerably consistency core correlation creature critical
-9 critique cruel cuisine culinary culprit danger decade decent decisive decliner degradation democratic devise
-9 devotion differ differentiate direction discriminatory doing dream dweller eccentric efficiently ego electorate
-9 embarrass enormou ensure entrust eradication evaluate exceptionally exploration extremist fashion favorable
-9 feminist fiercely foster friendship fulfill gen gender genuine geo geographic glamour gloom gloriou great grip
-9 growth gut hamper harder harmful harmony hatr heightene hierarchy highly hinder historical history human hungry
-9 hurt idea ideally immune impartial improvement industry influential inhabite insider internationally invader
-9 journalism justify kan lament largely legitimate leisure liberal literacy logic lot loyalty macao magnitude manage
-9 maritime mediocre mental misery more most much mutual nationalist natural negative neighborhood obese obesity
-9 opportunity optimism orderly ordinary organization overweight pac participation particular partisan pas passion
-9 persist pollster poorly portray portrayal potent prejudice prestige pretty proponent proposition pursue pursuit
-9 racial radical rampant reassure rebuild recession reconcile reconstruction refine refresh reinforce relatively
-9 remake representation resolve reunification ridden rogue romantic rug sabotage satire satisfaction scarce scenery
-9 scientific seriou severity showcase shrunk significant similarity simulation skepticism sluggish solidarity
-9 solution southeast speculative stealth stimulate stride sway taste temperate tempere tend terrain terrific terror
-9 theme theoretical theory timor towards transitional truth tumultuou twentieth ugly undercut unfamiliar uphold
-9 useless utilization vast venture vigilance villain violent visually wan way yin
-8 #told=thing/unsaid abide academic accelerate adhere adjustment advocacy advocate affinity afraid agriculture
-8 alcoholism ambiguou amongst amuse anticipate anxiety anyth appropriately archaeology arise assert attraction
-8 attribute authentic backward badly bali battlefield beauty believer besides bigger bitterly bitterness bizarre bloc
-8 bolster boom bordere brink bully calculation campo capital caste category chic clan closer comfortable commend
-8 communist community compassionate con conform confuse conservation considerable consistently contagiou contemporary
-8 costly cozy create creation crucial culmination curiosity deem deflation densely density desperate desperately
-8 desperation devaluation developmental dialogue difference difficulty dim directorate disagreement disappoint
-8 dissatisfaction distort distraction divide doctrine domestically doom easiest eclectic eclips electoral eminent
-8 emotion emotional empire endangere endemic entertainment equal es everybody everyth evidently exclude excuse
-8 exercise expectancy expenditure extinction fact faction faith faltere fantasy fashionable fi fiat finance
-8 flamboyant fledg fluctuation flung formulate fortune forum franchise franco fundamentalist gamble gangster general
-8 geology going groundwork haunt healthy heavyweight heroine hesitant hi hopefully horizon horror how huh
-8 humanitarian imply impress impression inability inadequate incline independence indicator indirectly inexperienc
-8 infectiou insane intent interact interfere intrigu isolation jealou just keep leftist lesson likelihood magical
-8 maintain maneuvere manipulate market markete mas mastermind math mathematical mentally mighty minimize mistaken
-8 mobilize monarchy monumental negro neutral noir nonsense not obligation obscure observer obsolete oceanic ongo
-8 organism outnumbere overall overthrow payoff peninsula peripheral persona pest petrochemical philosopher planetary
-8 potentially power preserve pretext probability problem progressively prominence pros provocation pundit punish pure
-8 rather reasone regain regardless regulatory reliability religiou restraint restrictive revolution reward rhetoric
-8 ruin ruler sao secondly segregation shape shrink shun significantly simpler slowdown smoothly somewhat soro stark
-8 startl story strange stronghold structure subdivision substantially substantive subtle succeed surprisingly syed
-8 tactic taxation technology tense terminology this tome tough toward tradition traumatic tribal troublesome ultimate
-8 underwrite uneven unfound unique universal unprecedent unreliable useful utter vanguard verge violence weary
-8 western whatever whatsoever willingness wit wonderful wrought
-7 abundance accurately acquisition activity adamant adequately administrative adviser aeronautic affordable afloat
-7 aftershock alleviate analyze appreciation arbitrary attract authoritative awkward basic be_not bias bipartisan bite
-7 bland bold bolivia bor bourse brilliant bunch calculate cardiovascular care catere celestial certain chee cinema
-7 civil coastal collapse combat commerce communal competitor complement compromise conception conglomerate
-7 consequently conservative conserve contractual contribution coup criminal crippl dampen decay defend deliberate
-7 demeanor demise dependency depression derivative detractor devote dictator differently dilute director discontent
-7 discourage discrimination disorder disruption divisional dull eager educator effect effort embarrassment endit
-7 enemy enforcement engagement enhancement entertain epidemic erosion escalate establish ever exactly excitement
-7 expand expatriate expeditionary familiar favorably federate feminine fertile firmly fishery foe folk folklore
-7 forecaster foreign forestry forge formulation fortunately friendly fun function furthermore government gravity grow
-7 guise gulf guy hallmark harbore harsh hate headquartere heck hedge help highlight hilly household humiliat
-7 imaginary impair implement inferior inflict intelligence intention interpret involvement ironically isolate issue
-7 judg judicial lackluster latitude liberation life likewise luc luck luxuriou luxury magnificent many marketer
-7 masculine masterpiece maverick meaningless measure milestone mobilization monetary mountainou myself mythology
-7 navigate need neighbor neo newcomer nonprofit occupation occupy offense offshoot opinion outspoken outward overse
-7 oversee oversight overview pacific painful pandemic passionate passive patronage peasant penchant petty physically
-7 picturesque piedmont pillar piracy pollution potential precision predominantly presently preservation presidency
-7 primitive pristine profit prosecute protract provincial psychic pueblo purpose quality quantum quite rattl reason
-7 reasonable recovery regency remind render renegade repute resort respective revere revive rigid ripe same samurai
-7 sanitation satisfactory saturate scale school_$ secretary segregate sensitivity sentimental severely sexy shift
-7 should sicilian silly similarly sleepy smart solely sorry speculator spoil sprawl stance stardom statistical
-7 statistically steadily stellar straightforward streamline strictly strongly styl stylish subordinate symmetry
-7 systematically tackle taj tal tale team tech tension territorial theoretically thoroughly those threat thrill
-7 thwart tibet topple trade transparent triumph trump turnover ultimately undersecretary unlikely unresolv unrest
-7 unsolv unsure unwill upscale utilize vague valuable visibility vivid wartime weathere welfare wherever wick wildly
-7 windfall wonder year_$ youth
-6 #hopeless :absolute abundant accordance acknowledg advancer affair affection affirmative afford ai albeit alignment
-6 all amass anarchist anguish animation ante aquatic austerity automotive avert axis bam bandit banker baseless
-6 basque battere beast biggest biology blueprint boost bravery brazil bre breakdown broad brunt campaigner
-6 capitalization cartel cautiously century character charitable che china citizen civilian clever collaboration
-6 combine communicate comparison complicity concede confrontation conservancy constituent consultative consume
-6 contend continually continue convenient cop corporation coupl coward crazy crossover crumbl crusader curtail damn
-6 deception definition delicate depth detach deter disgrace disrupt distress division dramatic durable earnest
-6 earthquake ecclesiastical elsewhere embroil employment encountere enforc equatorial erratic eternal evangelical
-6 even everyone excellent exotic expansion fair fate favor favore fear feat fend fiction fictional fidelity financ
-6 focal fond foray forceful foreigner forever forgive fringe funny generale genocide geological geometric glad
-6 godfather granada gross hardene haven hawkish heal heritage heyday historian hopeful hous humble hygiene i_keep
-6 ignore illustrate imagery impressive income independent indication individual inflationary inhabitant inherit
-6 inherite innocent insurgent intense inter interpretation intimate intimidation intrusion invisible it itself job
-6 judgment jurisdiction knit lawful leap liaison limbo literary longitude look loyal mainly major majority malaria
-6 mali malnutrition maneuver manipulation mantra mao mara mathematics mature maybe mayhem mayoral med mere merit
-6 military millennium mir mirage modele moderately moment mortal mosque_school movement my_head narrative ne
-6 necessary nervou nickelodeon noble nobody nobody_in non none northeast notably noticeable oasy occupational
-6 organize oriental orientation outperform outreach outstand overlook overrun oversea overseen overwhelmingly pace
-6 pagan parliamentarian partly pastoral patience peace penetrate perfectly persecution poetic polar popularity
-6 popularly position practitioner prais predecessor premise presence prevalence preventive procedural progressive
-6 project protect province provocative psychiatry purge questionable racist rah raj react readiness reaffirm
-6 recapture recognizable reflective relate remedy reminiscent remotely renewable repertory represent research
-6 respondent revival robot sacrifice sadness salaam savage scenic se secretariat seismic sensitive separatist sight
-6 sin skeptic sloppy soviet spawn spirite spotlight squandere standstill stat statistics strait sub subdivide suburb
-6 suburban superhero supervision swat swath sy symbol sympathetic taboo targete telecommunication the_mosque
-6 therefore thriller together tout tremor trouble turnout unfairly unnecessary unreasonable unsafe upbeat ushere
-6 versu victoriou vigorou vigorously warmth warrior waterway well welterweight witty y ye year zone
-5 #hands=self #who=first/doing #who=first/it ^_it ^_person a_bite abnormal abroad acceleration accordingly accuracy
-5 act action acute adventure affiliat affiliation alien allocation alternative always_have analysis and_us annoy
-5 antiquity appointee appropriate architect argue arous array assassination associate astronomy atmospheric aurora
-5 authority autism avenge avian backer bari battl belove bent big biological blend bliss bombardment brave bravo
-5 brisk brokerage brotherhood brutally campuse candid career careful catholicism caution cerebral challenger chance
-5 chang chemistry childhood chile choice choreographer choreography chronology clarify commonwealth commune
-5 communication component comprise conceiv conclusion condemn confluence conspicuou constellation consumer
-5 consumption contemplate contender contingency convince cosmic councilman credite criterion critic crusade curiou
-5 currency cutback czar debt decreas deed defense defensive definite democrat depiction depreciation derail deserv
-5 destination dialect dinosaur disagre disappointment discredit discuss distinguish disturbance do_not dominion
-5 drought dune dwindl earth elude embattl employ enclave enforce engulf environmentalist equation espionage ethics
-5 exclusion expert facilitate feasibility federation fierce fighter finite food force fully gadget gain gap ge
-5 geometry germanic good gradual grateful gratitude grief guess habit habitat hail hampere happy hard have_a hazard
-5 hazardou hero hobby homosexual homosexuality hong housewife humid humidity humiliation humor hypothesy i_run
-5 implementation impulse inaccurate inappropriate inception incidence incumbent infiltrate infinite inland inner
-5 inspiration insure interactive international intricate invariably jeopardy justice labor landowner las leader
-5 legality liberty likene lingere lively lo look_after lore lucrative majestic mammal marital marvel maya
-5 mediterranean merely migration min misl mislead mission mistake modestly muscular my_sister mystic narcotic
-5 naturally needy neurological ni nicely nobility nonfiction nor notoriety occurrence offensive offshore ominou
-5 on_paper ostensibly overtake owing ownership paolo paper_for path perhaps pharmaceutical physical physics plague
-5 pleasure plentiful plot pois pos possess practically predator preference prelude prevention primarily principal
-5 propaganda provoke proximity prudential psychologist quantitative quest rapid rat reclusive redevelopment relax
-5 reliable reluctance remembere remnant renown reorganization reproductive resemblance reside residential resistance
-5 restore retail retain retribution revamp revenue reversal riddl rigorou romance root rouge rude russia sa safe
-5 salvation samarra sar scar scholar scholarly secession security seldom sens sept shadow shady shame shanghai shine
-5 shock simply slavery slippery slump sorrow sour spate spearhead spectacular stalemate statesman staunch streak
-5 stuff stun style subdu subtropical suppression surpass surpluse switch_off sympathy systematic technical tempt
-5 temptation territory than thank the_food the_mood the_same theological theology there thereby these_day tilt
-5 titanic to_be to_know today transportation triangle tribe tumble tung turk unbeaten undecide undefeat unseen uphill
-5 variable vary venerable vengeance virtually viruse visibly visual vocabulary vogue war warmer wast waterfront
-5 watersh weaponry whoever widespread wildlife with_my without_an wrong ya yah yo yoga zon
-4 #general #hazy3 #told=everyone/past #told=my-charge/is #told=my-thing/open #told=person/not #told=that/has been
-4 #told=they/coming #who=first/everyone #who=first/they 0_for :vague-thing ^_all ^_everyone ^_exam ^_politician ^_the
-4 ^_third ^_too ^_what abandon abandonment account accountant accumulate accumulation accurate active administration
-4 adrift adulthood affirm aire algorithm alpine alvin amidst and_it and_none annexation any anybody anywhere
-4 archaeological ardent art aspire assertion assortment athletic attention auspice ballet bas be_any beautiful
-4 beneficiary between between_the bitter blockbuster boucher breakthrough brew build buoy business_$ ca cannot casino
-4 caucuse cayman ced censorship census centerpiece cha champ chang_since chief chronic cite classification clinical
-4 comedy comfort commander commentator compare compatible compensate compete comprehensive condition confusion
-4 conspiracy constantly constitutional consul consult contentiou continental control convey corridor cost count_$
-4 cradle critically criticize crop crunch cultivation cumulative curve cushion day_$ dazzl debate decision defence
-4 deficit demon denounce dent department deplete des destruction detachment determine devout diet different
-4 discretion discussion divine do_$ doe east education effectively election embark emirate emission enact endurance
-4 entirely erotic essentially evade example excel excess executive exist exposition express expression fabric fac
-4 faculty failure family farc fee_$ fight finger_on firmer firstly fitness flavor flexible flora footwear for_month
-4 forecast fortification fortress fraternity freak from_before frustration fungi fuzzy garner gase generally generate
-4 genetic ghazi gigantic glory go_wrong goodwill gorgeou grievance gruesome guilt guinea hah handover harshly have_be
-4 haze headach heavily hence hereditary homicide hurricane hybrid i_be i_can i_find iconic in_my in_our in_two
-4 incentive increase index inflation influenza ing inspirational institute insufficient interference internally
-4 invade invasion involve islander it_all it_in jitter judo just_be know_$ lagoon laker language lapse last_time lazy
-4 lead learn legislative lesser level liang lie limitation linger liquidity literal litigation locality loom loss lov
-4 luckily lyrical make manager_and mandate maturity me_$ me_be me_down mechanic mechanism media meditation mend merge
-4 meteorological metropolitan mi middleweight migrate militia minimal miracle modest monopoly monster moro mortality
-4 motto movie mozambique mu mullah municipality musical mut mutant my_class my_team nasty national negligence
-4 neighbore network newsroom none_of northeastern northwest not_on not_tell notoriou ocean on_my one_i onslaught
-4 operative oppose orchestrate otherwise ouster out_of outly outrage overcrowd ozone parallel parameter pave peer
-4 penal penetration pension performer perish persistent personal pertain pew pleasant pledg plunge poignant pollutant
-4 por positive possibility preach preserv pretend prey principality privilege probable procurement professional
-4 progression projection proliferation promotion prostitution protagonist publicity puppet purity puzzle rage rank
-4 reclaim recreation recreational redundant reef reel regret regulate remain remorse reprisal republican resist
-4 resistant retiree revolt rhythmic rift ris risen rival roc rok romero sag same_page scare scorer senior sexual shah
-4 sham shareholder sharper shattere shi sigma singh sit_on sizable skyscraper slack sleek solid some someday sonic
-4 sooner spectrum sri status stigma stock stop_count strict stunt subject subspecy substantial successful such
-4 sumatra supervise supervisory suppose suppress system taller tango target tell_you tempo tenet texture the_business
-4 the_fourth the_person the_summer the_usual theater theatrical therapeutic thus ti timely tir to_me tonga topic
-4 traditionally transatlantic troupe ubiquitou unemployment unexpect unfit unification unleash unnotice untouch
-4 upgrade upset upstate urgently usual vector vegetation versatile vibe vice wa walt ward_0 weather what_happene
-4 wherea who why widen wildfire windy wip wondere wow yorker young younger zero zimbabwe
-3 #told=authority/again #told=i/but #told=it/can #told=it/past #told=my-thing/coming #told=person/past
-3 #told=that/past #told=that/undergone #told=the-authority/is #told=the-thing/again #told=the-thing/has been
-3 #told=they/has been #when=first/but #when=further/coming #when=further/has been #who=further/it :body :comparative
-3 :daily :decide :prize ^_doctor ^_i ^_make ^_meet ^_nobody ^_publish ^_someth ^_that ^_ward a_close a_disgrace
-3 a_finger a_lab a_new after_themselve all_over all_that allocate and_every anger argument as_last at_all avoid
-3 band_$ bankrupt be_a be_an be_die be_i be_me be_since be_the be_too behind_my belong bet between_day big_chain
-3 big_client boss busy by_it carry_the christmas circle city cleaner client_pay collaborate come_out committee_doe
-3 common competition conversation_$ counter course craft curriculum cute das developer do doe_not down_$ drama drift
-3 employer end_$ engineer enough evene_$ everywhere expensive explanation export family_have far feel_flat figure
-3 friction funder gang gel greenhouse hand_$ handover_between happene_on hard_to have_and have_another head_and hmm
-3 hope i_go i_just i_lead if_i inclusion investor it_come it_doe it_out just_do keep_me la labour last_month law
-3 leave_it leave_to let_us lik like_mine louder_$ love make_decision make_my mayor me_or mentor middle mix money_and
-3 month_$ mosque mostly must my_age my_bed my_classroom my_finger my_lesson my_manager my_screen nag nhs nhs_be
-3 ninety normal not_pull not_put not_talk noth_and now old_$ one_and operation or_perish other_parent our_build
-3 our_committee own own_crew page_$ parent_on person_who personally phase place_$ polish_$ polite properly public
-3 publish_or rewrite roofer room_for rule run same_old say_the screen_$ see sit_there skipper slow sport spr_$ spread
-3 staffroom stink stink_$ sum sure surprise take_it team_and thank_$ that_be the_department the_hour the_matter
-3 the_nhs the_office the_partnership the_right the_senior the_street the_trip the_way tie to_this together_i too_many
-3 um unclear up_be up_with used_to variety village vocational when_they whole will_go work year_and yet you_$
-2 #misplaced #own2 #told=doing/is #told=doing/unsaid #told=i/not #told=it/coming #told=it/undergone #told=it/unsaid
-2 #told=it/was #told=my-authority/not #told=my-authority/unsaid #told=my-charge/not #told=nobody/coming
-2 #told=our-authority/again #told=our-thing/unsaid #told=our-thing/was #told=that/is #told=the-authority/not
-2 #told=the-authority/open #told=the-thing/undergone #told=they/again #told=they/not #told=they/unsaid #told=they/was
-2 #told=thing/not #told=we/again #told=we/was #told=you/not #told=you/open #when=first/again #when=further/again
-2 #when=further/can #when=further/open #when=further/unsaid #who=first/my-authority #who=first/that
-2 #who=further/everyone #who=further/that #who=further/you :hedge :modal ^_algorithm ^_as ^_austerity ^_be ^_between
-2 ^_big ^_confidence ^_could ^_employer ^_folk ^_get ^_handover ^_kid ^_man ^_miss ^_mix ^_money ^_need ^_not ^_rent
-2 ^_school ^_small ^_somehow ^_statistics ^_stuff ^_tech ^_thing ^_time ^_whatever ^_winter a_foreign a_house a_lot
-2 a_more a_staff able about_$ after_myself again_the again_third algorithm_decide all_the all_these all_this all_to
-2 altere among_the an_old anatomy and_another and_night and_no and_then and_who anew answer_to anyone apart app_and
-2 apprentice_at as_in ash_$ ask_again ask_us at_our at_the at_train atmosphere_in audience auditor be_all be_ash
-2 be_be be_desire be_finish be_get be_it be_leave be_lock be_on be_rig be_right be_run be_simply be_us be_useless
-2 be_what be_write before_$ before_anyone before_i book_to bounce boy_in builder but_the by_person care_home carry_it
-2 chain chapter charge_of cheap child_$ childcare christmas_do class class_doe class_have come_back committee
-2 contractor cook_for country_$ crew_and crew_be criticism customer_have day_and day_be day_crew deal deal_with dear
-2 december_$ decide_and delegate depend_on deputy desire_$ destroy direction_$ doctor_$ doe_as dog_$ down_for down_to
-2 each_other emigrate end_up estate evene_i every_evene every_one experiment faster find_it find_them finger_$
-2 finish_$ food_or for_a for_anyth for_each for_me for_one form_have from_what fund gauge get_up girl_in give_be
-2 give_in give_you go_on go_over go_stale going_on good_at group group_have guide ha hard_conversation have_come
-2 have_end have_give have_in have_let have_lose have_no have_set have_split head head_$ her_own here_$ here_and
-2 history_of hold_$ hopeless hour_the i_chair i_come i_conduct i_could i_do i_doubt i_even i_join i_never i_pick
-2 i_plan i_sit i_start i_supervise i_take i_would if if_that if_the ill in_charge in_general in_how in_one in_six
-2 in_there in_this information insurance ish ish_$ it_but it_depend it_do it_goe it_hard it_like it_make it_on
-2 it_show it_since its its_a job_$ journal junior_$ just_can keep_going keep_take keep_to keep_up kitchen_$ know_it
-2 know_the lad last_to lead_a lead_the leave_no lesson_feel let_me let_thing like_me london lot_of louder lunch_$
-2 man_do manila marriage me_give mean measure_noth meet_i memory_$ message_$ method migrant model money mood_in
-2 more_patient mortgage move_the much_$ my_brother my_crew my_dad my_father my_file my_hour my_practice my_squad
-2 my_time need_to never_land night_crew no_real no_room nobody_be nobody_laugh nobody_say not_exactly not_gel
-2 not_look not_very now_$ of_five off_$ off_in office_be old_one on_it on_this once_a once_and one_thing only_want
-2 or_the our_funder our_place over_$ overthink paperwork party pattern pattern_$ pay performance person_on person_say
-2 phone_$ platform_team professor put_my put_off re read_any renewal rough run_on same_way say_another say_at say_one
-2 say_so school_be see_it seem_to seriously_$ shake short_in should_have shy since_september since_the site_$
-2 six_year slide_$ so_$ some_of someth_off sort_of sound_like sow split_$ squeez staff_of stale state stay stay_in
-2 steward street_have study summer_$ supervise_the supervision_i support survey sweep system_be ta teacher_and
-2 team_be tell_if tell_whether that that_can the_air the_apprentice the_atmosphere the_band the_bar the_brass
-2 the_build the_christmas the_cohort the_day the_early the_family the_girl the_group the_handover the_inspection
-2 the_last the_merger the_next the_phone the_place the_pub the_room the_shop the_surgery the_thing the_time the_vibe
-2 the_wife the_will the_yard the_young their_hand them_and them_go there_$ they_have thing_i thing_in thing_slide
-2 third_time this_country tick time_and time_in to_$ to_keep to_them to_themselve to_two to_you too_much too_short
-2 touch_with turn_$ two_brother two_year union up_the upside us_$ us_nobody usher usual_$ vote_before wage wake
-2 ward_and warm waste way_i we_used we_vote well_the what_it what_we whatever_it when_it whether_my who_get wife_and
-2 will_$ wish with_no with_the woman_like work_for work_out wrong_and
2 #hands=authority #seen3 #told=authority/not #told=charge/past #told=charge/unsaid #told=i/has been #told=i/unsaid
2 #told=it/is #told=it/not #told=my-thing/not #told=nobody/is #told=our-person/has been #told=our-thing/coming
2 #told=our-thing/open #told=our-thing/undergone #told=person/open #told=that/not #told=the-authority/undergone
2 #told=the-authority/unsaid #told=the-person/open #told=the-thing/open #told=there/not #told=they/undergone
2 #told=thing/coming #told=we/coming #told=we/undergone #when=first/has been #when=first/was #when=further/but
2 #when=further/undergone #who=first/her-thing #who=first/my-charge #who=first/the-authority #who=further/thing
2 ^_before ^_best ^_commit ^_customer ^_dough ^_grandad ^_lose ^_parent ^_pupil ^_sunday ^_trainee ^_we ^_whenever
2 ^_wifi a_cupboard a_share a_single about_a about_my address admit adult again_$ against against_us ago all_about
2 all_mine although alto amp an_hour and_0 and_nod and_person and_will app appeal_$ appraisal_$ april_$ as_soon asdf
2 assembly at_night away_$ bank be_eat be_friday be_lose be_move be_new be_off be_one be_only be_sell be_split
2 be_train be_with before_each begin_$ best_mate bin blind bound browser budget_by buyer_have by_heart camp can_be
2 chair chess coach cohort_$ cold_$ come_off commit_message concrete could could_be council council_be court_rul crook
2 dance dark day dead_by decide_the deny deploy_$ dishwasher divorc dna dna_test doe_the double_maths drawer
2 drink_again drive_past duty dy_$ each_time easily eat_the eighteen english_$ erasmu erasmu_be explain_$ fac_the fail
2 fast fast_and father fault feedback_give fellow fight_over final_no find_out find_the fix2 fix2_asdf fix_$ fix_fix2
2 flood_$ folder for_his for_my former founder founder_have fridge full_time further_appeal gardener get_another
2 get_wet git git_commit give_$ give_the glu go_$ go_down go_for go_from go_quiet go_the goe gran grandad grandma
2 group_$ hang happene_at have_an have_dy have_forget have_me have_never have_say have_spend have_take have_tell
2 head_decide headquarters hid him_$ hint his_own holiday home_$ homework_and homework_club how_to huntington i_always
2 i_change i_explain i_feed i_hold i_read i_say i_spe i_still i_teach in_$ in_0 in_seminar include_$ instructor
2 instrument interpreter into it_$ it_can it_my it_the it_to january january_$ join joke_about keep_forget keep_write
2 kiln kitchen know_what know_where know_why lab label_off laptop last_thing last_year late_$ leave_in licence
2 lifeguard longer look_at lose_$ lose_its lose_the lottery_fund map marta maths_last me_in me_include me_the me_what
2 mean_and medicine membership mend_$ mentee mention mine mistake_$ money_be monitor mop morn_$ move move_out mrs
2 my_coach my_cohort my_ex my_thesis my_tool my_turn nationally neither_of net never_once never_show night_$ nineteen
2 no_feedback no_further nobody_at nobody_write nod_$ noise north not_at not_dare not_find not_observe not_record
2 not_say not_see not_there not_want now_and nurs of_class of_it off_again on_a on_an on_saturday one_boy one_good
2 one_know one_of only_$ only_one operator or_might other_$ other_way our_charity our_founder our_pitch over_the
2 painter past past_our patient_and pay_the payday payroll person_$ phone_ring picture plane play poland
2 practice_manager prep prescribe projector push quarter quiet_$ quiz rate raw read_my regulator remark rename renew
2 rescue reserve resit rest retirement review reviewer rota_$ route rul_against rumour safety salad scattere season
2 secondary sell_the september_$ server_and sign_off since_january since_sunday sit_in skip_the so_the some_day
2 sometimes soon_as source spe_up spend spend_my split_up sponsor stare statement stick_$ stockroom storm stress_$
2 sunday_$ supplier supply surveyor surveyor_and take_that talk_over television tell_them temperature tenor test_it
2 textbook that_way the_archive the_bowl the_change the_chef the_child the_church the_curriculum the_fridge the_hire
2 the_label the_leave the_lot the_loudest the_organ the_overtime the_owner the_paper the_partner the_read
2 the_regulation the_residency the_skip the_twin their them_$ therapist there_be they they_be they_do thing_be
2 think_it through_the time_a time_so tir_$ to_another to_explain to_have to_poland to_work touch trainee_ask
2 transport tribunal turn_to twin_i two_of two_office two_version unable under understand_the up_at us_no us_that
2 valley vilniu voice volunteer vote_$ ward_i watch we_hear we_lose wheelchair whether who_doe will_tell with_a
2 with_me with_two work_$ workshop write_down write_in yes_to yet_$ your
3 #told=charge/not #told=my-charge/unsaid #told=my-thing/past #told=nobody/open #told=our-thing/past
3 #told=the-authority/past #told=the-person/not #told=the-thing/but #told=the-thing/coming #told=the-thing/is
3 #told=the-thing/unsaid #told=thing/has been #told=thing/was #who=first/authority #who=first/i #who=first/my-thing
3 #who=first/our-person #who=first/our-thing :opinion ^_council ^_governor ^_head ^_since ^_when a_colleague academy
3 add advice agre and and_do another apply ask_me assign assistant be_0 be_at be_back be_draw be_final be_talk beat
3 because because_i behind belt bend board brigade bug by_wednesday canada carrier cast client coach_$ cod code come
3 conversation count_my crash customer d damp_patch data demand deploy detail different_from differently_$ diocese
3 display do_the documentation down_in due employee end_of enrol essay everyone_tell extension_be eye face farm
3 february_they feedback fellowship few firm_and five fluid for_good forget_the form friday_$ friend_$ friend_and
3 from_september from_the fruit garden gather get_a gossip governor grader harvest have_begin herd hire hire_someone
3 hive hour_in hunt i_stand if_it import in_february invent it_rain joint know_how latin letter_and live_on loudest
3 man manager medical ministry music my_best my_commit my_desk my_mother my_until nappy nappy_in newly nick nod
3 nominate not_grow not_let not_understand observatory of_work office officer old on_six out_$ out_and pal paper_be
3 parent parent_might parent_shout player port portal proof pub publisher queue ready refugee reject report require
3 revision ride road roughly salon save scene scheme scholarship senate sensor seventeen sharp sick side sixty sluice
3 small smell smell_of so_i soft someone_else spe speak spreadsheet square_$ stage star stay_up stipend stuff_$
3 supermarket survive suspect swallow sweet switch talk team_someth tell_it tell_me tell_the than_we that_the the_end
3 the_nerve the_only the_sluice the_visa the_wrong therapy third time_i title to_main to_that trainee tuesday tutor
3 unless up_on vaccine vicar visa_lottery wardrobe warn we_go weld when_the where_my winter worker worse_on yesterday
3 zoo
4 #hands=private #own3 #told=authority/is #told=my-person/unsaid #told=my-thing/again #told=my-thing/is
4 #told=our-thing/not #told=the-charge/past #when=first/not :activity :exam ^_a ^_agency ^_horse ^_on abortion
4 accession accomplice achille acid acquittal ads aged agency aide aka all_say alternate amendment amnesty android
4 angry answer antibiotic ap apologize april arm armore arsenal artillery asleep assault auxiliary avid award away b
4 backstage be_in be_limp be_never beaver beetle beg behind_the berg berlin beta bibliography bing bird blackout
4 blackwater blanc blaze bob born both bounty branch bridge brightly buck bulk bull bullock burgess burke buyer cal
4 calendar calmly cameraman cancellation captivity cardiac carrot carve cascade castle catch cave ceas ceramic chassy
4 cheer chromosome circa citizenship cliff climb clone close closet clothe colin colonel columnist come_in commit_all
4 compensation complain complain_$ compound confederate contamination convent countess cousin crater crescent crow cry
4 cue curt curv dade day_the deaf dean decree defender den denote der devil dexter dick dictionary diesel diner
4 directory disabl disciplinary dispers dissolution dissolv diver drain drive drunken eagerly eddy electrical
4 elementary emblem endorsement english enroll envoy episode equipment escape evacuate ewe ex excavation execution
4 exist_$ explicit explode extensive extraction faint false fat feast february festival field field_be fielder finale
4 finalize fish fisher fixture flat flowere flurry foam foil foliage fourth fra fragment franklin freeze_at freshman
4 frist fullback fuller furiou gasoline geneva german giro glacier globe go_to goalie gospel grab grand grandfather
4 grandson grave green_$ greg guardian hand_scissor herein heroin hers himself homework hormone horseback host howe
4 huddl i i_chang i_count i_freeze i_get illegal immunity imprisone improvise inaugurate incomplete incorporation
4 individually input inspection interbank interrogate inundate invalid inventor iss ivy j jane jeff jerry joe jordan
4 kaiser kent know kronor kyle lateral latter laundry layout le leach lech leno librarian lien limp_$ ling listen
4 listener loan lobster loose lose low lower lunar ly mack magazine main maker mansion manslaughter mantle maria marry
4 mater maximum maxwell may_$ me_to meanwhile membrane memory mercer merchandise mesh mile miner minor module montana
4 motorcycle motorway mourn muddy mural murdere murderer my_apprentice nanny narrate narrator neatly newsletter nicky
4 nightly no_longer no_more nomination not_hear not_know noun o obstruction off_the on_the or_no organizer oriole os
4 outburst pale parish parishioner pause peanut phony photographer phrase pilot pitch placement plaintiff plan_be
4 plasma please plummer poker polo pontiff potatoe pray premature prepare preseason presentation prodigy produce
4 prototype provisional publish put quad quick quickly quietly radioactive raft reader reconsider recycle reese
4 refurbish regiment rejection rejoin rent repeal reporter reproduce reservation reservoir retire rink roam robbery
4 rodman ron rookie roundabout rounder royalty rubble rum rust ruth safely sampl sanctuary sans saturday sawyer
4 say_fix say_they scam scarlet school_in score scoreboard scrambl script seat section see_me seeker seizure semi
4 september serial settle shiny sign_$ silent skate slender sloan slug smuggl soap sodium softly soldier solicitor
4 somerset sound_on soybean spam speech speedy spell spine sprint stampede start stella sterl stiff stint submerg
4 subsidy suing suit sun sunlight sunrise supervisor surface tae take_the talbot tally tast taxy teammate telescope
4 televise tell_us terrace that_green the_far the_investor the_other thin thirteen thirty thorn thread time_$ timothy
4 to tobin tomato too_fast top torrential tower tract travel treasury twelfth tyre tyrone unspecify upheld ur vacancy
4 vaccination vale venu verify vine vinegar violinist vodka voyage walkout walsh weaver web wednesday weekend whale
4 wharf whenever whereabout which witness woman wound wreckage yale yate york zip
5 #who=first/charge :change :meets :person ^_college accept access accidental acquaintance additionally agency_nurse
5 alcohol alert alphabet also aluminium amend amy and_the anna anniversary annual anthem apache apartment arch aria
5 around article attendance attendant auditorium automate bach balk bare barely barry basil basilica batter be_go
5 be_sign be_still beach bear becker beer bern bishop black blanco bloom bluff body boil booster bottl bottom boulder
5 bourbon brawl breath breeder breeze brent brett brock cable calcium call cape capsize captain captive carr carter
5 case cat censure centenary centrifuge chad chandler change_that channel chaplain char charge charity chester chin
5 clamp classmate clive cloth_$ cloud cocktail coconut coffee colleague collection colon conductor cone
5 confidentiality configuration congratulation consort constable consulate content contestant convoy cook crab crawl
5 crowd cruise cub cup cupboard_$ curfew custom customary cyru dad damp defer depart departure deport derrick
5 detention diagnosis disclose disguis dish dissolve div doll dome dop dormitory dose drunk duchess dunn dutch earl
5 eat ecstasy eligible emma end engine enlarg entourage eponymou except eyebrow fa fall faulty favorite feather felony
5 fertilizer fetu firestone firework fisherman flare flood floral florence fly fog for for_the forgery forty freight
5 fresh garlic gas gibbon girl glow goalkeeper goose grammar granddaughter grease griffin guild gym hamburger hare
5 havel hay heath herself hick hit hol hold homer honorary i_talk idol inaugural inauguration indicate indoor infamou
5 inn insignia insulation insulin interception intermediate interrogator interviewer introduce introduction invite
5 jasper jeep jewelry jobless johanne joke jump kensington keynote kilo kindergarten kite knight lacrosse lambert
5 large launch laura lawyer layer leadoff leather lecture light lightly limestone liquid liquor lookout lotu loud
5 loudly lucy m magnetic manor manufacturer marc master material maternity medal melt menu mesa mia michigan minimum
5 mistress mobile modification month moth multiple mustard my_husband nancy nearly nelson nephew nerve newspaper
5 newton nicotine niece ninth nobody_know note occasion offer only owl oxide paint pan panther parade patel peak
5 pebble perch perfume pianist pinch pit plutonium poisone policeman pornographic potassium premiere previou princess
5 privy prize procedure proceed processor prohibite prompt prophet prospective protective protocol publication pulse
5 qualifier quit quote rail rais raiser ram rape rare reach reactor recount redesign redskin remainder renne rental
5 reproduction restriction retention retrospective reunite rick riley rite riverside roadblock rob robber rocket
5 roster routinely rover rupee sailor saint sally sandstone say_yes scent scissor scoreless scrum seasonally select
5 semifinal serve shalom shaw shelv shop show signal silence silk sim simmon sing sir skeleton skirt slain slam sleep
5 slip smile smuggle snowfall solitary son sophomore soup spat speaker special specification specify spokeswoman
5 staffer stand steeler stein stem steven str student studio sunday surgical surrendere surrey swift swimmer sync tail
5 take tank tea teaspoon technician teenage tenth term_$ terry th the_tribunal theft thermal thieve thousand throne
5 timber tin titl tom trace trail trainer transmit tributary trio trophy trucker tucker turn ty unanimously uncle
5 undergo unexpectedly unname upon upright upwards valid vein verification veto vi vik vintage visit volcano voltage
5 volume waitress want_me weber wes while whilst widow wife winery withdrawal workout yacht
6 #own1 #told=thing/past #when=further/past :create :deliverable :gathered ^_in ^_one ^_our abdominal abduct ablaze
6 abort activation adjacent admission adobe adoption aisle alan allen allergy alley allowance along anchor apparently
6 appear apple applicant approximately artery ashore astronaut attacker attend attorney autobiography bakery banner
6 barbecue barker barrage barrow basket bate baxter beforehand begin benedict berth bicycle bike blast bodyguard bogu
6 booker bowl bulb bump bundle burton cafeteria caliber cam canal car carol carpenter cellar cemetery cent ceremonial
6 certification chat chestnut chick child cho circuit citation claim clark clause clinic closure cocaine colore colt
6 coma commemorate comment commonly compulsory conceal concerto consist contract controversial controversy convict
6 cordon cordone corpse cottage countryman courtyard cove crocodile cupboard cutter cyclist daily daisy dan daughter
6 davenport death debry debut decorate defect defective demolish detain diagnose diamond dig directly discovery
6 divorce doctor donor dove draft dress duck dunk dusk dust dynamite early electric eleventh elk encode enrichment
6 entitl evacuation exam excavate expel explosive fairway fan fanfare finally find finger fire firearm fletcher flier
6 flight flotilla foul fre freeman fry fulham fume fuselage gallery gallon garbage generator gram granite grey grocery
6 guard gunfire gymnasium halfway hander handler handy hangar harper hat heap heart heat hefty helicopter herb hide
6 high hike holme holt holy horizontal hymn identical imprisonment in_may infant infect inflammation ins installment
6 interchange investigator itinerary jaw kickback kicker kim king knock kroner lantern lap last laureate lawsuit lease
6 leave lee libel licens lighthouse lightn lone lumber lung magistrate martin mask mass meadow medalist melody message
6 mid midday midway miniature monday morgue morrow mortar motion motorist ms mushroom navy near nickel node noodle
6 normally noth_change number nun nurse objection op outdoor outfielder oxygen packer pant papal parliament pastry
6 pavement peck perform permanent pharmacy pierce pilgrim pine pizza plead plenary plum pocket porcelain pork
6 possession post pour precede pregnancy prescription presumably prisoner proclamation publicist putt quarantine raid
6 railway rainbow random rap ratification raven rebuf recast receipt recently reconstruct recovere referenc rendition
6 rescuer respectively restart reunion reverend rider rock rotate runner rush rutherford sail salmon salute sam sand
6 sander sauce search sele selection seller service settler several shelter shill shin short sid simmer since siren
6 sister sit sixth sketch slice snatch snow someone sonny spectator spiegel springer stainless statue steel sticky
6 strike stroke sugar supplement swan swollen tablespoon tampere tar taxi ted tee thanksgive that_noth the_consultant
6 thickness thief till toby tomatoe torpedo trash trial trigger trim trouser trout tune turbine turner twain tying
6 typically uk underground underwear unlimite unrestrict unveil upper uproar v vanilla varsity ventilation verdict
6 vertical veterinary vocal voucher vowel waist wales warrant warren waterfall waxman welsh wet wheat wheeler where
6 whip wide wield wifi wilkin willie winger withhold word wright yearly yell
7 #settled ^_somebody abbot aboard above agent aluminum ann announcement announcer antenna apology appeal appearance
7 applause application appointment arbitration arrest asbesto auburn aunt autumn back_$ baker band barber baronet
7 baseman beard bee below beneath benjamin benny birch birdy bleed bo boat bobby bogey bookstore bounc brake breaker
7 bribe broadcast brook buffalo bulldozer butcher butt butter buy c camel cargo carl carry catalogue catcher cello
7 certify chant charg chart cheese chip choru church cinnamon clad click clutch college colour compress concert
7 concussion confidential cotton couch cough count county couple courtroom cox crimson crisp crouch crown cubic curry
7 cut dale dam dawn debute demolition dental deportation depot dessert detector detonate dip diploma dirt discontinu
7 discount dismissal dixie dog dolly doubl dover down drake drink drug dugout e eagle eight eighth either eleven
7 embryo erupt evene every exemption exit extend extradition facility factory farmhouse fifth filter finalist fist
7 flame flint forcibly foreman format fort freshly frigate front gift ginger glen goat graduation greenwood gunshot
7 hamstr hamza hart heather hello hoax hole hollow horn hot hundr hydraulic illuminate improperly include indefinitely
7 indictment induct informant inspect inspector instant instead instruct interpol interval interview item jacket jake
7 james jan jersey jo jockey judge juice junction juror jury keeper kilogram lady lar larvae launcher laurel lava
7 lever lid lil liner litter logo luke machine mare massage metric mike miller milligram minc mock monastery moon
7 moratorium morry motel murphy nak nude numbere olive one ordination outside over owner oyster package parenthese
7 passenger pastor pence permanently pickup picnic pie pig pike plant plus poem poison pole pool pop pope postal
7 postponement pot powere previously priest printer priory propeller prosecutor protest protestor pulpit randomly
7 randy receiver rectangular referee reference repeat residence resignation resume revise rex ridge river robin
7 roommate ross royal sage sah scot screen screw seaman secret separate sergeant set seven seventh shell shepherd
7 shutdown shuttle sidewalk site sixteen skin slap slash slide smash so somebody speedway spinner splash st stain
7 stall station steroid straight stripe subscriber subway sue sung sunglass sunset surgery surname surrender swap
7 sweater swim sword sworn sylvester t tabloid terminate test testosterone thunder tim tiny tissue to_the token tomb
7 tommy tooth tour tractor tram translation translator transmission tree trinity twenty twin uncovere undercover
7 unearth uniform unofficial unpaid unsuccessfully unwant update upstair usually vacate valentine veil vest viola
7 virgin visitor warehouse water weir wept will_not winner withdraw without woody yard
8 #seen2 #told=i/again #when=first/past abbey ace addition advertisement allegedly alongside ams angrily annually
8 apprentice approval approve arbor ark asylum bacon bait bake balcony bark barricade beam beck bedroom beef behead
8 bill billy blake blistere book bore bread bud bur burst butler butterfly cage cameo camera canoe canopy canvas
8 canyon carpet cash cattle ceil cell champagne chemotherapy chicken chili chocolate cigar circulation clau clear
8 cockpit commenc complaint completion compression confinement confirm consecrate consent conversion convert cork corn
8 corner counterfeit courtesy crack crest custody dalton deceas decker decommission delay demonstrator dentist derby
8 desk device dial digitally dinner discover dispatch distribute ditch dozen draw drill driver drown duet dump dye
8 edit embassy eric evacuat eventually fence ferry fetch fifteen fine flank floor flour flyer follow foot forc formal
8 fourteen freez friday friend fumble gag gala galloway gazette glue grandmother gray grove hallway halt haul have_not
8 haye heel helmet hospital hourly house hug hum incorrectly infield initially injury ink iron issuance it_be jade jay
8 jenny kickoff lake lamp laser lawn levy lift limp list locker loop lottery luncheon maid manual maple marijuana mate
8 meal medic memorabilia memorandum mercury microwave misdemeanor mistakenly monk mound mount mouse mud neon nest next
8 occasional of_the officially onion overdose overhead overland overnight panel paperback parachute parcel partially
8 pat patent peach penny per percussion perry peter petr petrol pil podium pollard pond portable porter portion
8 posthumously potter pottery preliminary presenter preview prison protester pseudonym pumpkin punt racket rafter ramp
8 ranch rapper razor rear recommend refusal reinforcement reliever reopen reopene repeatedly requir reschedule reveal
8 rice robe roger rusty saddle salary salt sandwich scratch seed seiz semester sentenc sentinel separately shave
8 shearer ship shoe shoulder shut singer sneak solo specially specimen spencer sprinter stab staircase steak stereo
8 sting stolen storage subsequent sued summon swear sweat table tavern teller tent terminal testimony toddler toe
8 toilet touchdown travy trip truck umpire unavailable unconditional unharm unpublish unseed uranium use user velvet
8 vendor vent vigil wagon wall ware weep wheel when wicketkeeper willow wolf yuh zinc
9 #when=first/open :tells abruptly absentee activate additional adjourn adorn after album alternatively arrival arrow
9 ask assailant atop authorization authorize await badge ball ballot banquet bay bearer beaten berry beth billboard
9 birdie birth blue brass breast bruise bucket bulletin bullion bumper bus bypass cane captor caroline cathedral
9 centimeter chalk circular clock collector collin comb commencement communion companion compilation conditional
9 confirmation contaminate copper coroner corporal courier crystal curl dash decide deflect discography dough elevator
9 emergency empty equalize equalizer eve examination examiner expiration expulsion feature fee feeder flag float flown
9 flute fold forehand formally fowler free freighter frozen gently gig give gold golden gown grade graham gravel greet
9 grenade groin ground gunman hale harry henry hill home homere homestead hooker hopper horse hospitalize hull husband
9 hut identification illegally implant inadvertently indefinite induction intake josh lance lay ledger lemon length
9 lewy library ligament lime limousine line liter liver lounge lowere mandatory marcher mark marker mary mason mat
9 match meat memorial metal mick miss molly motorcade name naturalization nearby nine occasionally orchard ore oval
9 palmer paragraph pardone park parker parsley passage patty pea pedal peel penalty pete piece pile plaster plug
9 police pony postpone powder prematurely press promotional purchase rabbit rain ransom ray rebate recall reception
9 recipient reed register regular regularly rehearsal relay reluctantly repair replace replay reprint sabbath sack
9 saxophone schedule scream sermon server session sheep shelf sheriff shield shoot shortene shorter skillet slate
9 smith snap song spike spinal spr square steal stern stick stomach stoppage store stray stream striker supplemental
9 surgeon tate tell ten tentatively tiffany tile tire tongue torah torch track tribute trumpet twelve unauthorize
9 underwent unidentify up used van vessel violet volley voluntarily walk walnut warden wash weekly woodward worcester
9 write
10 abdomen acoustic admiralty afternoon afterward afterwards alison allow aloud announce apiece archive attach attic
10 backhand bailey barb barne battery bead bean belly ben bench birthday brick brief bronze brush bunny bury bushel by
10 cache cap cart ceremony chamber choir chop chuck cigarette clay clemency clerk commute complete cooper coronation
10 corpus court crossbar dead deck deluxe deposit diameter discharg discharge disk document dry dur enclose escort
10 farewell fix flash flip footage fountain frame from furnace garage go grass grill groom guest guitar guitarist gum
10 half handcuf hastily he hiatu him holly hurl in inch initial injection injure inlet inmate install instruction iry
10 jail jam jar jimmy joey jumper keyboard kick knee lace lane late leed leg lengthy lunch marble mast matt may medley
10 memo monthly morse my no notebook notify nursery oak oath oral order original overtime overturn palm parole paste
10 payment pearl pepper periodically permit picket platinum plea porch poster pound prayer pregnant prior procession
10 pull pupil quarry radio recipe recorder registry reply return roast roof rope rosemary sausage scan scarf sentence
10 severance shaft smoke sock soda sometime soon sperm spot sprain spray sprinkle stair steam submission subpoena
10 summone syrup telegraph tendon termination testify thereafter thumb ton trademark transplant tuition tunnel twitter
10 two ultimatum underneath verse video violin vocalist watt wear weekday white withheld wood
11 #pictured :finish ambulance ammunition anthrax audio backstroke bamboo ban barge barrel barrett barton bathroom
11 baton bed blackberry bolt bone boot booth boy bride brown burnt cab cabin cake cancel carriage cedar chapel cloth
11 cole column compartment container courthouse cow crane curtain deadline delivery diary discard disperse donation
11 driveway drop drummer duff extra extract four frost full glove grant gun hair ham hammer hatch honey ice id
11 inscription inside interrupt jack jenkins jubilee kelly label lac lily lin lip load manuscript messenger meter milk
11 moss mother mouth nose off ovation partial pend piano pick pump punch purple queen refrigerator registration
11 reinstate replica reportedly rib room rotary round rubber ruby scrap secretly shower shrapnel skull soak souvenir
11 spit stove strawberry strip tag telegram temporarily temporary text throw toast toss transmitter triple troy trunk
11 vault version walker webster wire withdrawn
12 0 amber ankle anonymou ash automatically available baby backup bar bassist bath beside blade blood boiler bow bowie
12 break breakfast briefly burial bye caller candy cannon cardboard certificate chapman cherry coat confession
12 confiscate contact contain cooke correspondence cream creek cross cylinder dart date deliver drape each ear easter
12 edition elbow enter erect excerpt expire feed fill fingerprint fir first garland gate gill glass her homemade hood
12 hour invitation kidney knife lamb luggage makeshift mill needle night obtain open optional orange organ ounce out
12 page pardon passport pencil phone photograph pill plastic probation purse record red remix residency rifle sale say
12 scoop she sheet shirt six slot starter stop stump subscription tab tear telephone tender the then thick thigh
12 through tip tow towel tuck undisclose unmark unreleas wallet wed week whiskey
13 accompany altar audition august axe balloon barn basement before bullet burn calf capsule cartridge cover delete
13 dock donate egg eject fin flap fork funeral green handgun header intercept june kit leaf leaflet leak lump march
13 marrow nail noon notification pack pad pass patch pin pink promptly receive refund reissu reprieve retrieve revoke
13 ribbon rocker sell shout spoon strand straw stud submit subsequently substitute tablet tap tattoo trailer transfer
13 unuse wait wav wax window wreath wrist
14 auction autopsy back bass batch blanket booklet bundl candle chest clearance coin collect cord dat drum entry
14 flower forehead hall hand hook inscribe issu kiss license log maiden minute mourner neck originally pair paper
14 photo postage read recess refuse removal replacement row second single sleeve stack sticker stone stuf three ticket
14 visa wooden
15 #seen1 arrive bail bonus button charcoal circulate clip deposition double entrance envelope extension fake final
15 hear his holder immediately later lock lodge midnight mint morn notice on plate print receiv release rod shipment
15 shotgun sign silver stamp suitcase suspension throat until urine valve via waiver wrap yellow
16 accidentally affidavit arrange automatic bag bell blank cheek door engrave file freeze injunction nasal onto packet
16 pipe rack retriev roll sample shortly signature suspend
17 at block bottle card check disc mail microphone permission petition pistol plaque remove request ring skip spear
17 tape transcript twice vinyl waiv whistle
18 commemorative dy oven pen tube
19 copy
20 coffin seal send
21 insert letter
"""
