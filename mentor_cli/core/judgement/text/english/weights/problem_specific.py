"""What 5640 labelled problems teach about specific: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "d7338d09d1c7d47f"
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
-19 aspect aspiration attitude competitiveness consciou conservatism demographic diverse diversify ecological economic
-19 geopolitical ideology implication macro misguid objective openness perceiv perspective politically realization
-19 relevance selfish superpower undoubtedly vibrant visionary
-18 accountable akin alienate arrogant beneficial competence consequence corrupt cultural cynical daunt democratically
-18 destructive disparate diversity dynamic economical environment ethic exploit flourish foremost impunity incredibly
-18 indifferent intellectual irrational mentality morality morally necessity ours perceive politics productive prudent
-18 rational repercussion sector sense strategic sustainable thing transformation undermine unstable upheaval virtue
-17 appall arrogance chaotic civilization continent crise destabilize ecosystem empowerment extraordinarily forefront
-17 foreseeable formidable frankly globally gre honesty hugely ideal importance incapable indicative inherent
-17 insecurity instability mankind militarily mood nature outsider postwar poverty predictable prevail profound
-17 radically realism reliant repressive ruthless situation socialism superiority synonymou terribly thrive turbulent
-17 unrealistic unthinkable urban utterly viewpoint vision
-16 appreciate authoritarian beset chao climate combate complicate culture desirable diminish discipline distrust
-16 economy emphasize enterprise equally equitable evolve experience extreme financially fragile geography grasp
-16 heartland honestly imagination immoral inclusive increasingly indifference inefficient injustice innovation
-16 institutional metropoly midst modernization moral motivate murderou naive namely nationalism neglect notion
-16 organizational particularly people pervasive pessimistic populou problematic professionalism prosper realistic
-16 reality realize realm reputation respect scenario seem shameful social stakeholder strategically strategy
-16 subjective troubl uniquely volatile vulnerability wealth wholly worrisome wrack
-15 absolutely accustome achieve aesthetic ambition ambitiou assumption atmosphere awakene aware awful bureaucracy
-15 catastrophe clout coherent compell complexity concentrate concept consolidation contradiction convergence
-15 creativity decidedly deepen deeply defensively democracy dire dominate domination emergence emphasy entity
-15 environmentally exploitation extremism fairness fascinate feasible focus foothold fruitful geographically global
-15 havoc humanity ideological ignorance impact industrialize inequality influence infrastructure integration
-15 integrity lack leadership like mainstay negatively norm notoriously obsess oppression orient partnership
-15 patriotism peculiar phenomenal philanthropy political proven purely reform regional regrettable responsive rethink
-15 rife savvy sensibility solve stereotype strengthen surely tolerant tourism transparency tremendou trend turbulence
-15 unbelievable understandable uneasy urgency vulnerable
-14 absurd accomplishment achievement admire advancement affluent ala anarchy aura awesome bastion behave belief bleak
-14 certainly commonplace compassion competitive confidence context cope courageou creative define depend dependent
-14 depress development dictate dignity discourse distinctly divisive ecology envision equality esteem evident evil
-14 exert explore extent fearful financial foolish generosity goodness greatly greatness heroic historically honest
-14 incredible inevitably instinct institution integral integrate intelligent intensely invest irresponsible lag
-14 liberalization managerial matter menace modernize motivation mutually nightmare obviously ourselve overcome overly
-14 peril person phenomena pivotal planner powerless precedent prevalent profitable proportion regard relation
-14 resource responsibility resurgence rightly sake secular sensible seriously seriousness significance stabilize
-14 stable stagnant stature supernatural tangible task tendency terrify tragic trait turmoil underscore understand
-14 unfortunate unify weakness worst
-13 accomplish accountability afar agenda alliance always articulate artistic astonish awe balance barometer become
-13 betrayal breadth brutal budgetary bureaucrat burgeon centere certainty challenge cognitive coincidence
-13 collectively communism complementary confident conquer consolidate constraint constructive country credibility
-13 decisively definitely deterrent devastation dimension disastrou disproportionate dominance dominant downside
-13 downturn efficiency efficient embrace emerg encompass endure enjoy enlightenment especially essence ethical
-13 exacerbate excite extraordinary factor fantastic fledgl focuse fortunate frightene future geographical govern
-13 governmental gritty happier headway horrible hostile hypothetical imagine important inde inevitable innovative
-13 insight investment irrelevant jeopardize landscape lately lawless legacy manner meaningful mistrust moderation
-13 moreover motherland nascent nation necessarily notwithstand obsession optimistic outcome outset paradox perfection
-13 pessimism phenomenon positively principle profession profitability protectionism prowess rationale really reflect
-13 reliance remarkable remarkably restless risky saddene sadly scary self sentiment shaken shortcome socialist
-13 spirituality staggere strategist strife struggle stubborn supportive terrible terrorism unacceptable uncertainty
-13 undertake unpleasant unsettl very weird worsen you
-12 adverse affect align amaze animosity attain backbone battleground behavior boast broaden brutality bullish burden
-12 business capitalize catastrophic centralize challeng cinematic circumstance civic competent confront consensu
-12 constitute continuation continuity contrary convinc corporate crisis crossroad dangerou dangerously demonstrate
-12 desire despair deteriorate deterioration devastate dictatorship difficult dilemma disaster dismal disparity
-12 disregard dissatisfy disturb downfall dubiou economics elite emotionally endanger enhance enjoyable epicenter
-12 equilibrium equity erode everyday excellence extremely fabulou fiscal flaw framework fulfil geniu glamorou grappl
-12 greater harm hemisphere illusion imbalance immense improbable incompetence interaction journalistic lofty logical
-12 markedly militancy mismanagement motive multinational murky mythical noteworthy nowaday ought overwhelm paramount
-12 personality philosophy plagu plausible policy politician poor populate pose practical preparedness promote
-12 prospect psychologically pursu quirky quo real reasonably reformer region reminder responsible rich rid robust
-12 role sad safeguard satisfy setback shadowy sinister society sociology somehow someth spectacle sphere spirit
-12 spiritual spite strength tactical themselve these tolerance totally transition trust unaffect uncertain
-12 uncomfortable unfavorable unity universe unjust unpopular utmost value viable vie vigilant vital volatility wag we
-12 westerner what wise workplace youthful
-11 acceptable actively activism aggression among apt arid ashame assume autonomou awareness banco boomer bureaucratic
-11 calm carnage cherish chiefly clarity clearer commitment comparative comparatively conflict consciousness
-11 consistent contradictory conversely courage credible crime debacle dependence deprive deserve determination
-11 dimensional disarray distinct distract doubt dramatically educational effectiveness element empower energetic
-11 energy entrepreneur environmental envy eradicate essential establishment evolution evolutionary exceptional
-11 existence fairly farce fascination fascist firepower flair frustrate functional generation gloomy grim health
-11 helpful helpless hindere hostility humane impatient impossible impoverish improve incompatible indigenou
-11 ineffective infight initiative intensify interest intervention intrigue justification keen kind knowledge laud lax
-11 legitimacy less lessen liberate livelihood logistical loser maximize mess metaphor mind misunderstand mobility
-11 modern morale myriad mystical nevertheless niche nowhere numerical obviou outdate outlook outrageou overlap
-11 overshadow peaceful philosophical plight population portfolio powerhouse pride principally priority productivity
-11 progress prone prove psychological reap reckless recognize regime relationship relentlessly religion rely
-11 renaissance respectable respectful revolutionary revolve ridiculou schizophrenia science scope secretive sectarian
-11 seemingly shaky sheer simplicity sincere sincerely sincerity singular skeptical skill sociologist sovereign
-11 stabilization storytell stress stupid success suffer suicidal supremacy survival talent tame tarnish think
-11 tolerate tragedy treacherou tricky uncommon unconventional underdog underly unfold universally viability warfare
-11 wary weak weaken wisdom worry worsene
-10 #hazy1 #hazy2 absolute acknowledge adolescent advantage aftermath age aggressive aggressively aim alike ally
-10 anthropology anxiou apartheid approach archipelago assess assessment asset attractive basically behavioral
-10 beleaguer believe better blatant bolstere boon bustl catalyst cater centrist characteristic characterize charisma
-10 charismatic cis clearly closely collective colonial comparable compute conceptual concern conscience consideration
-10 contrast contribute cordial cornerstone corruption cote countryside cruelty cuisine cultivate danger dar decade
-10 destiny develop differe diplomacy disagree dislike distant distinction domestic drastic drastically dumb economist
-10 educate effective elusive emerge emulate encourage engage enthusiasm era ethnic evidenc exaggerate expansive
-10 expectation ferociou feudal flexibility freedom frontier futile gam genre gloom happen happene happiness hardly
-10 hardship here heroe homeland horrific hospitality hub impetu inconsistent industrial inspire insurgency intensity
-10 intimidate intolerance ironic irony irreversible leverage libertarian linguistic logistics longevity management
-10 marginal marginally meddl merger messy methodology minority miserable moderate momentum multilateral myth
-10 neutrality nonetheless nonpartisan nostalgia obesity obstacle odd oddly operational optimal orderly owe parity
-10 partisan patriotic peacemake perpetrator persecute persist pity planet pleas ploy pollute posture powerful
-10 precisely predict prediction psychology racially racism rapidly ravage rebelliou reconciliation reflection
-10 relentless relevant repression resentment restive risk rivalry rural sexuality slum sober sophisticate sort
-10 sovereignty spatial splendid squarely strong structural sufficiently susceptible suspense sustain symbolism
-10 systemic technically terrorist thankful thoughtful threaten too true turnaround twentieth underline underworld
-10 unfair unfortunately unhappy upsurge us valuation viciou view vying weakene wealthy withstand woe world worse
-10 worthy
-9 :light ability absorb abstract adapt adherence admiration advisor aging agricultural alter amin analyst analytical
-9 appetite applicable architectural architecture as assure autonomy aviation backdrop backlash bad benefit benign
-9 betray beyond bickere bilateral blame bloc bloodsh bode broadly capability capable cautiou charm cleans cloudy
-9 coalition collaborative commodity community complex conquest consider considerably consistency cooperate core
-9 correlation creation creature critical critique cruel culinary culprit decent decisive decliner degradation
-9 democratic devise devotion differ differentiate direction discriminatory doing dream dweller eccentric efficiently
-9 ego electorate embarrass enormou ensure entrust eradication evaluate exceptionally exploration extremist fashion
-9 favorable feminist fiercely foster franco friendship fulfill gainer gen gender genuine geo geographic glamour
-9 gloriou great grip growth gut hamper harder harmful harmony hatr heightene hierarchy highly hinder historical
-9 history horror human hungry hurt idea ideally immune impartial improvement independence industry influential
-9 inhabite insider internationally invader journalism justify kan lament largely legitimate leisure lesson liberal
-9 literacy logic lot loyalty macao magnitude manage maritime mediocre mental misery more most much mutual nationalist
-9 natural negative neighborhood obese opportunity optimism ordinary organization overweight participation particular
-9 pas passion pollster poorly portray portrayal potent prejudice prestige pretty proponent proposition pursue pursuit
-9 racial radical rampant reassure rebuild recession reconcile reconstruction refresh reinforce relatively remake
-9 representation resolve reunification ridden rogue romantic rug sabotage satire satisfaction scarce scenery
-9 scientific seriou severity showcase shrunk significant simulation skepticism slowdown sluggish solidarity solution
-9 southeast speculative stealth stimulate stride sway taste temperate tempere tend terrain terrific terror theme
-9 theoretical theory timor towards transitional truth tumultuou ugly undercut unfamiliar useless utilization vast
-9 vigilance villain violent visually wan way
-8 #told=thing/unsaid abide academic accelerate adhere adjustment advocacy advocate affinity afraid agriculture
-8 alcoholism ambiguou amongst amuse anticipate anxiety anyth appropriately archaeology arise assert attraction
-8 attribute authentic authoritative backward badly bali basic beauty believer besides bigger bitterly bitterness
-8 bizarre bolster boom bordere brink bully calculation campo capital caste category chic clan closer comfortable
-8 commend communal communist compassionate con conform confuse conservation considerable consistently contagiou
-8 contemporary costly cozy create crucial culmination curiosity deem deflation densely density desperate desperately
-8 desperation devaluation developmental dialogue dictator difference difficulty dim directorate disagreement
-8 disappoint dissatisfaction distort distraction divide doctrine domestically doom easiest eclectic eclips electoral
-8 eminent emotion emotional empire endangere endemic entertainment equal es everybody everyth evidently exclude
-8 excuse exercise expectancy expenditure extinction fact faction faith faltere fantasy fashionable fi fiat finance
-8 flamboyant fledg fluctuation flung folk formulate fortune forum franchise fundamentalist gamble gangster general
-8 geology groundwork haunt healthy heavyweight heroine hesitant hi hopefully horizon how huh humanitarian imply
-8 impress impression inability inadequate incline indicator indirectly inexperienc infectiou insane interact
-8 interfere intrigu isolation jealou just keep leftist likelihood magical maintain maneuvere manipulate market
-8 markete mas mastermind math mathematical mentally mighty minimize mistaken mobilization mobilize monarchy
-8 monumental neutral noir nonsense not obligation obscure observer obsolete oceanic ongo organism overall overthrow
-8 pac pandemic payoff peninsula peripheral persona pest petrochemical philosopher planetary potentially power
-8 preserve pretext probability problem progressively prominence pros provocation pundit punish pure rather reasone
-8 refine regain regardless regulatory reliability religiou restraint restrictive revolution reward rhetoric ruin
-8 ruler sao secondly segregation shape shrink shun significantly similarity simpler smoothly somewhat soro stark
-8 startl story strange stronghold subdivision substantially substantive succeed surprisingly syed tactic taxation
-8 technology tense tension terminology this tome tough toward tradition traumatic tribal troublesome ultimate
-8 underwrite uneven unfound unique universal unprecedent unreliable uphold useful utter vanguard venture verge
-8 violence weary western whatever whatsoever willingness wit wonderful wrought yin youth
-7 abundance accurately acquisition activity adamant adequately administrative adviser aeronautic affair affordable
-7 afloat aftershock alleviate analyze appreciation arbitrary attract awkward battlefield be_not bias bipartisan bite
-7 bland bold bolivia bor bourse brilliant bunch calculate cardiovascular care catere celestial certain chee cinema
-7 civil coastal collapse combat commerce competitor complement compromise conception conglomerate consequently
-7 conservative conserve consume contractual contribution coup criminal crippl crumbl crusader dampen decay deliberate
-7 demeanor demise dependency depression derivative detractor devote differently dilute director discontent discourage
-7 discrimination disorder disruption dull eager educator effect effort elsewhere embarrassment endit enemy
-7 enforcement engagement enhancement entertain epidemic erosion escalate establish ever exactly excitement expand
-7 expatriate expeditionary familiar favorably fear federate feminine fertile fiction firmly fishery foe folklore
-7 forecaster foreign forestry forge formulation fortunately friendly fun function furthermore going government
-7 gravity grow guise gulf guy hallmark harbore harsh hate headquartere heck help heritage highlight hilly household
-7 humiliat illustrate imaginary impair implement inferior inflict intelligence intent intention interpret investor
-7 involvement ironically isolate issue job judg judicial lackluster latitude liberation life likewise luc luck
-7 luxuriou luxury magnificent many marketer masculine masterpiece mature maverick meaningless measure milestone
-7 monetary mountainou myself mythology navigate need negro neighbor neo newcomer nonprofit occupation occupy offense
-7 offshoot opinion outnumbere outreach outspoken outward overse oversee oversight overview painful passionate passive
-7 patience patronage peasant penchant persecution physically picturesque piedmont pillar piracy pollution potential
-7 precision predominantly presently preservation presidency prevalence primitive pristine profit prosecute protract
-7 provincial psychic pueblo purpose quality quantum quite rattl reason reasonable recovery regency remind render
-7 renegade repute resort respective revere revive rigid ripe sadness same sanitation satisfactory saturate scale
-7 school_$ secretary segregate sensitivity sentimental severely sexy shift should sicilian silly similarly sleepy
-7 smart solely sorry speculator spirite spoil sprawl stance stardom statistical statistically steadily stellar
-7 straightforward streamline strictly strongly structure styl stylish subordinate subtle symmetry systematically
-7 tackle tal tale team tech territorial theoretically thoroughly those threat thrill thwart tibet topple trade
-7 transparent triumph trump ultimately undersecretary unlikely unresolv unrest unsolv unsure unwill upscale utilize
-7 vague vigorou visibility vivid wartime weathere welfare well wherever wick wildly windfall wonder year_$
-6 #hopeless :absolute abundant accordance acknowledg advancer affection affirmative afford ai albeit alignment all
-6 amass anarchist anguish animation ante aquatic architect austerity automotive avert axis bam bandit banker baseless
-6 basque battere beast biggest biology blueprint boost bravery brazil bre breakdown broad brunt campaigner
-6 capitalization cartel cautiously century character charitable che china citizen civilian clever collaboration
-6 combine communicate comparison complicity concede confrontation conservancy constituent consultative contend
-6 continually continue convenient cop corporation coupl coward crazy crossover curtail damn deception defend
-6 definition delicate depth detach deter disgrace disrupt distress division divisional dramatic durable earnest
-6 earthquake ecclesiastical embroil employment enclave encountere enforc environmentalist equatorial erratic eternal
-6 evangelical even everyone excellent exotic expansion fair fate favor favore feat fend fictional fidelity financ
-6 focal foray forceful foreigner forever forgive fringe funny generale genocide geological glad godfather granada
-6 gross hardene haven hawkish heal hedge heyday historian hopeful hous humble humid hygiene i_keep ignore imagery
-6 impressive inception income independent indication individual inflationary inhabitant inherit inherite innocent
-6 insurgent intense inter interpretation intimate intimidation invisible it itself judgment jurisdiction knit leap
-6 liaison limbo literary look loyal mainly major majority malaria mali malnutrition manipulation mantra mara
-6 mathematics maybe mayhem mayoral med mere merit military millennium mir mirage modele moderately moment mortal
-6 mosque_school movement my_head narrative necessary nervou nickelodeon noble nobody nobody_in non none northeast
-6 notably noticeable oasy occupational occurrence organize oriental orientation outperform outstand overrun oversea
-6 overseen overwhelmingly pace pacific pagan parliamentarian partly pastoral peace penetrate perfectly petty poetic
-6 polar popularity popularly position practitioner prais predecessor premise presence preventive procedural
-6 progressive project protect province provocative psychiatry psychologist purge questionable racist raj react
-6 readiness reaffirm recognizable reflective relate remedy reminiscent renewable repertory represent research
-6 respondent revival rigorou robot sacrifice salaam salvation samurai savage scenic secretariat seismic sensitive
-6 separatist shame sight sin skeptic sloppy soviet spawn spotlight squandere standstill stat statistics strait sub
-6 subdivide suburb suburban superhero supervision swat swath sy symbol sympathetic taboo taj targete
-6 telecommunication the_mosque therefore thriller together tout tremor trouble turnout turnover unfairly unnecessary
-6 unreasonable unsafe upbeat ushere valuable versu victoriou vigorously warmth warrior witty y ye year zone
-5 #hands=self #who=first/doing #who=first/it ^_it ^_person a_bite abroad acceleration accordingly accuracy act action
-5 acute adventure affiliat alien allocation alternative always_have analysis and_us annoy antiquity appointee
-5 appropriate argue arous array assassination associate astronomy atmospheric attention aurora authority autism avian
-5 backer bari battl belove bent big biological blend bliss bombardment brave brisk brokerage brotherhood brutally
-5 campuse candid career careful catholicism caution centerpiece cerebral challenger chance chang chemistry childhood
-5 chile choice choreographer choreography chronology clarify commonwealth commune communication component comprise
-5 conceiv conclusion condemn confluence conspicuou constellation constitutional consumer consumption contemplate
-5 contender contingency convince cosmic cost councilman credite criterion critic crusade curiou currency cutback czar
-5 debate debt decreas defense defensive definite democrat depiction depreciation derail deserv destination devout
-5 dialect dinosaur disagre disappointment discredit discuss distinguish disturbance do_not dominion drought dune
-5 dwindl earth elude embattl employ enforce engulf equation espionage ethics exclusion expert facilitate feasibility
-5 federation fierce fighter finite fond food force fully gadget gain gap generate geometric geometry germanic good
-5 gradual grateful gratitude grief guess habit habitat hail hampere happy hard have_a hazard hazardou hero hobby
-5 homosexual homosexuality hong housewife humidity humiliation humor hypothesy i_run implementation impulse
-5 inaccurate inappropriate incidence incumbent infiltrate infinite influenza inland inner inspiration insure
-5 interactive international intricate intrusion invariably jeopardy justice labor landowner las lawful leader
-5 legality liberty likene lingere lively lo longitude look_after lore majestic mammal maneuver mao marital marvel
-5 maya mediterranean merely migration min miracle misl mission mistake modestly muscular my_sister mystic narcotic
-5 naturally ne needy neurological ni nicely nobility nonfiction nor notoriety offensive offshore ominou ostensibly
-5 overcrowd overlook overtake owing ownership paolo paper_for path perhaps pharmaceutical physical physics plague
-5 plentiful plot pois pos possess practically predator preference prelude prevention primarily principal propaganda
-5 provoke proximity prudential quantitative quest rah rapid rat recapture reclusive redevelopment relax reliable
-5 reluctance remembere remnant remotely renown reorganization reproductive resemblance reside residential resist
-5 resistance restore retail retain retribution revamp revenue reversal riddl rift romance root rouge rude russia sa
-5 safe samarra sar scar scholar scholarly se secession security sens sept shadow shady shanghai shine shock simply
-5 slavery slippery slump sorrow sour spate spearhead spectacular stalemate statesman status staunch streak stuff stun
-5 style subdu substantial subtropical suppression surpass surpluse switch_off sympathy systematic technical tempt
-5 temptation territory than thank the_mood the_same theological theology there thereby these_day tilt tir titanic
-5 to_be to_know today triangle tribe tumble tung turk unbeaten undecide undefeat unseen uphill upset variable vary
-5 venerable vengeance virtually viruse visibly visual vocabulary vogue war warmer wast waterfront watersh waterway
-5 weaponry welterweight whoever widespread wildlife with_my without_an wrong yah yo yoga zon
-4 #general #hazy3 #told=everyone/past #told=my-charge/is #told=my-thing/open #told=person/not #told=that/has been
-4 #told=they/coming #when=further/has been #who=first/everyone #who=first/they 0_for :vague-thing ^_all ^_everyone
-4 ^_exam ^_politician ^_the ^_third ^_too ^_what abandon abandonment abnormal account accountant accumulation
-4 accurate active administration adrift adulthood affiliation affirm aire algorithm alpine alvin amidst and_it
-4 and_none annexation any anybody anywhere archaeological ardent art aspire assertion assortment astronomical
-4 athletic auspice avenge ballet bas be_any beautiful belong beneficiary between between_the bitter blockbuster
-4 boucher bravo breakthrough brew build buoy business_$ ca cannot casino caucuse cayman ced censorship census cha
-4 champ chang_since chief chronic cite classification clinical comedy comfort commander commentator compare
-4 compatible compensate compete comprehensive condition confusion conspiracy constantly consul consult contentiou
-4 continental control convey corridor count_$ cradle critically criticize crop crunch cultivation cumulative cushion
-4 day_$ dazzl decision deed defence deficit demon denounce dent department deplete des destruction detachment
-4 determine diet different discretion discussion divine do_$ doe east eastern education effectively election embark
-4 emirate emission employer enact endurance entirely erotic essentially evade everywhere example excel excess
-4 executive exist exposition express expression fabric fac faculty failure family famine farc fee_$ festive fight
-4 finger_on firmer firstly fitness flavor flexible flora footwear for_month forecast fortification fortress
-4 fraternity freak from_before frustration fungi fuzzy garner gase ge generally genetic ghazi gigantic glory go_wrong
-4 goodwill gorgeou grievance gruesome guilt guinea hah handover harshly have_be haze headach heavily hence hereditary
-4 homicide hurricane hybrid i_be i_can i_find i_go iconic in_my in_our in_two incentive increase index inflation ing
-4 inspirational institute insufficient interference internally invade invasion involve islander it_all it_in jitter
-4 judo just_be know_$ labour lagoon laker language lapse last_time lazy lead learn legislative lesser level liang lie
-4 limitation linger liquidity literal litigation locality loom loss lov luckily lucrative lyrical make manager_and
-4 mandate maturity me_$ me_be me_down mechanic mechanism media meditation mend merge meteorological metropolitan mi
-4 middleweight migrate militia minimal mislead modest monopoly monster moro mortality motto movie mozambique mu
-4 mullah municipality musical mut mutant my_class my_team national negligence neighbore network newsroom none_of
-4 northeastern northwest not_on not_tell notoriou ocean on_my on_paper one_i onslaught operative oppose orchestrate
-4 otherwise ouster out_of outly outrage overhaul ozone parallel parameter pave peer penal penetration pension
-4 performer perish persistent personal pertain pew pleasant pleasure pledg plunge poignant pollutant por positive
-4 possibility preach preserv pretend prey principality privilege probable procurement professional progression
-4 projection proliferation promotion prostitution protagonist publicity puppet purity puzzle rage rank reclaim
-4 recreation recreational redundant reef reel regret regulate remain remorse reprisal republican resistant retiree
-4 revolt rhythmic ris risen rival roc rok romero sag same_page scare scorer seldom senior sexual shah sham
-4 shareholder sharper shattere shi shrank sigma singh sit_on sizable skyscraper slack sleek solid some someday sonic
-4 sooner spectrum spread sri stigma stock stop_count strict stunt subject subspecy successful such sumatra supervise
-4 supervisory suppose suppress system taller tango target tell_you tempo tenet texture the_business the_food
-4 the_fourth the_person the_summer the_usual theater theatrical therapeutic thus ti timely to_me tonga topic
-4 traditionally transatlantic transportation troupe ubiquitou unemployment unexpect unfit unification unleash
-4 unnotice untouch upgrade upstate urgently usual vector vegetation versatile vibe vice wa ward_0 weather
-4 what_happene wherea who whole why widen wildfire windy wip wondere ya yorker young younger zero zimbabwe
-3 #told=authority/again #told=i/but #told=it/can #told=it/past #told=my-thing/coming #told=person/past
-3 #told=that/past #told=that/undergone #told=the-authority/is #told=the-thing/again #told=the-thing/has been
-3 #told=they/has been #told=thing/not #when=first/but #when=further/coming #who=further/it :body :comparative :daily
-3 :decide :prize ^_doctor ^_i ^_make ^_nobody ^_publish ^_someth ^_that ^_ward a_close a_disgrace a_finger a_lab
-3 a_new after_themselve all_over all_that allocate and_every anger argument as_last at_all avoid band_$ bankrupt be_a
-3 be_an be_die be_i be_me be_since be_the be_too behind_my bet between_day big_chain big_client boss busy by_it
-3 carry_the christmas circle city cleaner client_pay collaborate come_out committee_doe common competition
-3 conversation_$ counter course craft curriculum cute das developer do doe_not down_$ drama drift end_$ engineer
-3 enough evene_$ expensive explanation export family_have far feel_flat figure friction funder gang gel greenhouse
-3 hand_$ handover_between happene_on hard_to have_and have_another head_and hmm hope i_just i_lead if_i inclusion
-3 it_come it_doe it_out just_do keep_me la last_month law leave_it leave_to let_us lik like_mine louder_$ love
-3 make_decision make_my mayor me_or mentor middle mix money_and month_$ mosque mostly must my_age my_bed my_classroom
-3 my_finger my_lesson my_manager my_screen nag nhs nhs_be ninety normal not_pull not_put not_talk noth_and now old_$
-3 one_and operation or_perish other_parent our_build our_committee own own_crew page_$ parent_on person_who
-3 personally phase place_$ polish_$ polite professor properly public publish_or rewrite roofer room_for rule same_old
-3 say_the screen_$ see sit_there skipper slow sound_like sport spr_$ staffroom state stink stink_$ sum sure surprise
-3 take_it team_and thank_$ that_be the_department the_hour the_matter the_nhs the_office the_partnership the_right
-3 the_senior the_street the_trip the_way tie to_this together_i too_many um unclear up_be up_with used_to variety
-3 village vocational when_they will_go work year_and yet you_$
-2 #hands=charge #misplaced #own2 #told=doing/is #told=doing/unsaid #told=i/not #told=it/coming #told=it/undergone
-2 #told=it/unsaid #told=it/was #told=my-authority/not #told=my-authority/unsaid #told=my-charge/not
-2 #told=nobody/coming #told=our-authority/again #told=our-thing/unsaid #told=our-thing/was #told=that/is
-2 #told=the-authority/not #told=the-authority/open #told=the-thing/undergone #told=they/again #told=they/not
-2 #told=they/unsaid #told=they/was #told=we/again #told=we/was #told=you/not #told=you/open #when=first/again
-2 #when=further/again #when=further/can #when=further/open #when=further/unsaid #who=first/my-authority
-2 #who=first/that #who=further/everyone #who=further/that #who=further/you :hedge :modal ^_algorithm ^_as ^_austerity
-2 ^_be ^_between ^_big ^_confidence ^_could ^_employer ^_folk ^_get ^_handover ^_kid ^_let ^_man ^_meet ^_miss ^_mix
-2 ^_money ^_need ^_not ^_rent ^_school ^_small ^_somehow ^_statistics ^_stuff ^_tech ^_thing ^_time ^_whatever
-2 ^_winter a_foreign a_house a_lot a_more a_staff able about_$ actor after_myself again_the again_third
-2 algorithm_decide all_the all_these all_this all_to altere always_the among_the an_old anatomy and_night and_no
-2 and_then and_who anew answer_to anyone apart app_and apprentice_at as_in ash_$ ask_us at_our at_the at_train
-2 atmosphere_in audience auditor be_all be_always be_ash be_be be_desire be_finish be_get be_it be_leave be_lock
-2 be_on be_rig be_right be_run be_simply be_us be_useless be_what be_write before_$ before_anyone before_i book_to
-2 bounce boy_in budget builder but_i but_the by_person care_home carry_it chain chapter charge_of cheap child_$
-2 childcare christmas_do class class_doe class_have come_back committee contractor cook_for country_$ crew_and
-2 crew_be criticism customer_have day_and day_be day_crew deal dear december_$ decide_and decide_who delegate
-2 depend_on deputy desire_$ destroy direction_$ doctor_$ doe_as dog_$ down_for down_to each_other emigrate end_up
-2 estate evene_i every_evene every_one experiment faster find_it find_them finger_$ finish_$ food_or for_a for_anyth
-2 for_each for_me for_one form_have found from_what fund get_up girl_in give_be give_in give_you go_on go_over
-2 go_stale going_on good_at group group_have guide ha hard_conversation have_come have_end have_give have_in have_let
-2 have_lose have_no have_set have_split head head_$ her_own here_$ here_and history_of hold_$ hopeless hour_the
-2 i_chair i_come i_conduct i_could i_do i_doubt i_even i_join i_never i_pick i_plan i_sit i_start i_supervise
-2 i_suspect i_take i_would if if_that if_the ill in_charge in_general in_how in_one in_six in_there in_this
-2 information insurance ish ish_$ it_but it_depend it_goe it_hard it_like it_make it_on it_show it_since its its_a
-2 job_$ journal junior_$ just_can keep_going keep_take keep_to keep_up kitchen_$ know_it know_the lad last_to lead_a
-2 lead_the leave_no lesson_feel let_me let_myself let_thing like_me london lot_of louder lunch_$ make_the man_do
-2 manila marriage me_give mean measure_noth meet_i memory_$ method migrant model money mood_in more_patient mortgage
-2 move_the much_$ my_brother my_crew my_dad my_father my_file my_hour my_practice my_squad my_time need_to never_land
-2 night_crew no_real no_room nobody_be nobody_laugh nobody_say not_exactly not_gel not_look not_very of_five off_$
-2 off_in office_be old_one on_it on_this once_a once_and one_thing only_want or_the our_funder our_place over_$
-2 overthink paperwork party pattern pattern_$ pay performance person_on person_say phone_$ platform_team put_my
-2 put_off re read_any renewal rough run run_on same_way say_another say_at say_one say_so school_be see_it seem_to
-2 seriously_$ shake short_in should_have shy since_september since_the site_$ six_year slide_$ so_$ some_of
-2 someth_off sort_of sow split_$ squeez staff_of stale standard starv stay stay_in steward street_have study summer_$
-2 supervise_the supervision_i support survey suspect_$ sweep system_be ta teacher_and team_be tell_if tell_whether
-2 tenant that that_can the_air the_apprentice the_atmosphere the_band the_bar the_brass the_build the_christmas
-2 the_cohort the_day the_early the_family the_girl the_group the_handover the_inspection the_last the_merger the_next
-2 the_phone the_place the_pub the_room the_shop the_surgery the_thing the_time the_vibe the_wife the_will the_yard
-2 the_young their_hand them_and them_go there_$ they_have thing_i thing_in thing_slide third_time this_country tick
-2 time_and time_in to_$ to_keep to_them to_themselve to_two to_you too_much too_short touch_with turn_$ two_brother
-2 two_year union up_the upside us_$ us_nobody usher usual_$ vote_before wage wake ward_and warm waste way_i we_used
-2 we_vote well_the what_it what_we whatever_it when_it whether_my who_get wife_and will_$ wish with_no with_the
-2 woman_like work_for work_out wrong_and
2 #hands=authority #told=authority/not #told=charge/past #told=charge/unsaid #told=i/has been #told=i/unsaid
2 #told=it/is #told=it/not #told=my-thing/not #told=nobody/is #told=our-person/has been #told=our-thing/coming
2 #told=our-thing/open #told=our-thing/undergone #told=person/open #told=that/not #told=the-authority/undergone
2 #told=the-authority/unsaid #told=the-person/open #told=the-thing/open #told=there/not #told=they/undergone
2 #told=thing/coming #told=we/coming #told=we/undergone #when=first/has been #when=first/was #when=further/but
2 #when=further/undergone #who=first/her-thing #who=first/my-charge #who=first/the-authority #who=further/thing
2 ^_before ^_best ^_commit ^_customer ^_dough ^_grandad ^_lose ^_parent ^_pupil ^_sunday ^_three ^_trainee ^_whenever
2 ^_wifi a_cupboard a_share a_single about_a about_my address admit adult again_$ against against_us ago all_about
2 all_mine alone_$ although alto amp an_hour and_0 and_nod and_person and_will app appeal_$ appraisal appraisal_$
2 april_$ as_soon asdf assembly at_night attempt away_$ bank be_eat be_friday be_lose be_move be_new be_off be_one
2 be_only be_sell be_split be_train be_with before_each begin_$ best_mate bin blind bound bring_a browser budget_by
2 buyer_have by_heart can_be chair chess coach cohort_$ cold_$ come_off commit_message concrete could could_be council
2 council_be court_rul crook dance dark day dead_by decide_the deny deploy_$ dishwasher divorc dna dna_test doe_the
2 double_maths drawer drink_again drive_past duty dy_$ each_time easily eat_the eighteen employee english_$ erasmu
2 erasmu_be explain_$ fac_the fail fast fast_and fault feedback_give fellow fight_over final_no find_out find_the fix2
2 fix2_asdf fix_$ fix_fix2 flood_$ folder for_his for_my former founder founder_have fridge full_time further_appeal
2 gardener gather get_another get_wet git git_commit give_$ give_the glu go_$ go_down go_for go_from go_quiet go_the
2 gran grandad grandma group_$ hang happene_at have_an have_dy have_forget have_me have_never have_say have_spend
2 have_take have_tell head_decide headquarters hid him_$ his_own holiday home_$ homework_and homework_club how_to
2 huntington i_always i_change i_explain i_feed i_hold i_read i_say i_spe i_still i_teach in_$ in_0 in_seminar
2 include_$ instructor instrument interpreter into it_$ it_can it_my it_the it_to january january_$ join joke_about
2 keep_forget keep_write kiln kitchen know_what know_where know_why lab label_off laptop last_thing last_year late_$
2 leave_in licence lifeguard longer look_at lose_$ lose_the lottery_fund map marta maths_last me_in me_include me_the
2 me_what mean_and mend_$ mentee mention mine mistake_$ money_be monitor mop morn_$ move move_out mrs my_coach
2 my_cohort my_ex my_thesis my_tool my_turn nationally neither_of net never_once night_$ nineteen no_$ no_feedback
2 no_further nobody_at nobody_write nod_$ noise north not_at not_dare not_find not_observe not_record not_say not_see
2 not_there not_want now_and nurs of_class of_it off_again on_an on_saturday one_boy one_good one_know one_of only_$
2 only_one operator or_might other other_$ other_way our_charity our_founder our_pitch over_the painter past past_our
2 patient_and pay_the payday payroll person_$ phone_ring picture plane play poland practice_manager prep prescribe
2 projector push quarter quiet_$ quiz rate raw read_my refugee regulator remark renew rescue reserve resit rest review
2 reviewer rota_$ route rul_against rumour safety salad scattere season secondary sell_the september_$ server_and
2 sharp sick sign_off since_january since_sunday sit_in skip_the so_far so_the some_day sometimes soon_as source
2 spe_up spend spend_my split_up sponsor stare statement stick_$ stockroom storm stress_$ sunday_$ supplier supply
2 surveyor surveyor_and take_that talk_over television tell_them temperature tenor test_it textbook that_way
2 the_archive the_bowl the_change the_chef the_child the_church the_curriculum the_fridge the_hire the_label the_leave
2 the_lot the_loudest the_organ the_overtime the_owner the_paper the_partner the_read the_regulation the_residency
2 the_skip the_twin them_$ therapist there_be they they_be they_do thing_be think_it third through_the time_a time_so
2 tir_$ to_another to_explain to_have to_poland to_work touch trainee_ask transport tribunal turn_to twin_i two_of
2 two_office two_version unable understand_the up_at us_no us_that valley vilniu voice volunteer vote_$ ward_i watch
2 we_hear we_lose week_$ wheelchair whether who_doe with_a with_two work_$ workshop write_down write_in yet_$ your
3 #told=charge/not #told=my-charge/unsaid #told=my-thing/past #told=nobody/open #told=our-thing/past
3 #told=the-authority/past #told=the-thing/but #told=the-thing/coming #told=the-thing/is #told=the-thing/unsaid
3 #told=thing/has been #told=thing/was #who=first/authority #who=first/i #who=first/my-thing #who=first/our-person
3 #who=first/our-thing :exam ^_council ^_governor ^_head ^_since ^_when a_colleague academy add advice agre and and_do
3 angry another apply ask_me assign assistant be_0 be_at be_back be_draw be_final be_talk beat because because_i
3 behind belt bend board brigade bug by_wednesday canada carrier cast client coach_$ cod code come conversation
3 count_my crash customer damp_patch data demand deploy detail different_from differently_$ diocese display do_the
3 documentation down_in due end_of enrol essay everyone_tell extension_be eye face farm february_they feedback
3 fellowship few firm_and five fluid for_good forget_the form friday_$ friend_$ friend_and from_september from_the
3 fruit garden german get_a gossip governor grader harvest have_begin herd hire hire_someone hive hour_in hunt i_stand
3 if_it import in_february invent it_rain joint know_how latin letter_and loudest man manager medical ministry music
3 my_best my_commit my_desk my_mother my_until nappy nappy_in newly nick nod nominate not_grow not_let not_understand
3 observatory of_work office officer old on_six out_$ out_and pal paper_be parent parent_might parent_shout player
3 port portal proof pub publisher queue ready reject rename report require revision ride roughly salon save scene
3 scheme scholarship senate sensor seventeen side sixty sluice small smell smell_of so_i soft someone_else spe speak
3 spreadsheet square_$ stage star stay_up stipend stuff_$ supermarket survive suspect swallow sweet switch talk tast
3 team_someth tell_it tell_me tell_the than_we that_the the_end the_nerve the_only the_sluice the_visa the_wrong their
3 therapy time_i title to_main to_that trainee tuesday tutor unless up_on vaccine vicar visa_lottery wardrobe warn
3 we_go weld when_the where_my winter with_me worker worse_on yesterday zoo
4 #hands=private #own3 #told=authority/is #told=my-person/unsaid #told=my-thing/again #told=my-thing/is
4 #told=our-thing/not #told=the-charge/past #told=the-person/not #when=first/not :activity :opinion ^_a ^_agency
4 ^_horse ^_on abortion accept accession accomplice achille acid acquittal aged agency aide aka all_say alternate
4 amendment amnesty android answer antibiotic ap apologize april arm armore arsenal artillery asleep assault auxiliary
4 avid award away b backstage be_in be_limp be_never beaver beetle beg behind_the berg berlin beta bibliography bing
4 bird blackout blackwater blanc blaze bob born both bounty bowman branch bridge brightly buck bulk bull bullock
4 burgess burke buyer cal calendar calmly cameraman cancellation cape captivity cardiac carrot carve cascade castle
4 catch cave ceas ceramic charger charity chassy cheer chromosome circa citizenship cliff climb clone close closet
4 cloth_$ clothe colin colonel columnist come_in comet commit_all compensation complain complain_$ compound
4 confederate contamination convent countess cousin crater crescent crow cry cue curt curv d dade day_the deaf dean
4 decree defender den denote der devil dexter dick dictionary diesel diner directory disabl disciplinary dispers
4 dissolution dissolv dissolve diver drain drive drunken dutch eagerly eddy electrical elementary eligible endorsement
4 english envoy episode equipment escape evacuate ewe ex excavation execution exist_$ explicit explode extensive
4 extraction faint false fat feast february festival field field_be finale finalize finch fish fisher fixture flat
4 flowere flurry foam foil foliage fourth fra fragment franklin freeze_at freshman frist frog fullback fuller furiou
4 gasoline giro glacier globe go_to goalie gospel grab grand grandfather grandson grave green_$ greg guardian
4 hand_scissor herein heroin hers herself himself homework hormone horseback host howe huddl i i_chang i_count
4 i_freeze i_get illegal immunity imprisone improvise inaugurate incomplete incorporation individually input
4 inspection interbank interrogate inundate invalid inventor iss ivy j jane jerry jobless joe jordan kaiser kent
4 kindergarten know kronor lateral latter laundry layout le lech leno librarian lien lighter limp_$ ling listen
4 listener live_on loan lobster loose lose low lower lunar ly mack magazine main maker mansion manslaughter mantle
4 maria marry mater maternity maximum maxwell may_$ me_to meanwhile membrane memory mercer merchandise mesh mile miner
4 minor montana motorcycle motorway mourn muddy mural murdere murderer my_apprentice nanny narrate neatly newsletter
4 nicky nightly no_longer no_more nomination not_hear not_know noun o obstruction off_the on_the organizer oriole os
4 outburst palace pale parish parishioner parkway pause peanut phony photographer phrase pier pilot piston pitch
4 placement plaintiff plan_be plasma please plummer polo pontiff potatoe pray premature prepare preseason presentation
4 prodigy produce provisional publish put quad qualifier quick quickly quietly ra radioactive raft ranger reader
4 recycle reese refurbish regiment rejection rejoin rent repeal reporter reproduce reservation reservoir retire
4 retrospective rink road roam robbery rodman ron rookie roundabout rounder royalty rubble rum rust ruth safely saint
4 sampl sanctuary sans saturday sawyer say_fix say_they scam scarlet school_in score scoreboard scrambl script seat
4 section see_me seeker seizure semi september serial settle shiny sign_$ silent skate slender sloan slug smuggl soap
4 sodium softly soldier solicitor somerset sound_on soybean spam sped speech speedy spell spine sprint stampede start
4 stella sterl stiff stint submerg subsidy suing suit sun sunlight sunrise supervisor surface take_the talbot tally
4 taxy teammate telescope televise tell_us terrace that_green the_far the_other thin thirteen thirty thorn thread
4 time_$ timothy to tobin tomato too_fast top torrential tower tract travel treasury twelfth tyre tyrone unspecify
4 upheld ur vacancy vaccination vale variant venu verify vine vinegar violinist vodka volcano volume voyage waitress
4 walsh weaver web wednesday weekend whale wharf whenever whereabout which witness woman wound wreckage yale yate york
5 #who=first/charge :change :meets :person ^_college access accidental acquaintance additionally ads agency_nurse alan
5 alcohol alert allowance alphabet also aluminium amend amy and_the anna anniversary annual anthem apache apartment
5 arch aria around article attendance attendant auditorium automate bach balk barbecue bare barely barry basil
5 basilica batter be_go be_sign be_still beach bear becker beer bern bishop black blanco bloom bluff body boil booster
5 bottl bottom boulder bourbon brawl breath breeder breeze brent brett brock calcium call capsize captain captive carr
5 carter case cat censure centenary centrifuge chad chandler change_that channel chaplain char charge chester chin
5 clamp classmate clive cloud cocktail coconut coffee colleague collection colon coma conductor cone confidentiality
5 configuration congratulation consort constable consulate content contestant convoy cook crab crawl crowd cruise cub
5 cup cupboard_$ curfew custom customary dad damp defer departure deport detention diagnosis disclose discovery
5 disguis dish div doll dome dop dormitory dose drunk duchess dunn earl eat ecstasy emblem emma end engine enlarg
5 entourage eponymou evacuation except eyebrow fa fall faulty favorite felony fertilizer fetu fielder firestone
5 firework fisherman flare flood floral florence fog for for_the forgery forty freight fresh garlic gas gibbon girl
5 glow goalkeeper goose grammar granddaughter grease griffin guild gym hamburger hare havel hay heath hick high hit
5 hol hold homer honorary i_talk idol inaugural inauguration indicate indoor infamou inn insulation insulin
5 interception intermediate interrogator interviewer introduce introduction invite jasper jeep jeff jewelry johanne
5 joke jump kensington keynote kilo kite knight kyle lacrosse lambert large launch laura lawyer layer leach leadoff
5 leather leave lecture light lightly limestone liquid liquor lookout lotu loud loudly lucy m magnetic manor
5 manufacturer marc mass master medal melt menu mesa mia michigan minimum mistress mobile module month moth multiple
5 my_husband nancy nearly nelson nephew nerve newspaper newton nicotine niece ninth nobody_know note nun nurse
5 objection occasion offer only or_no owl oxide paint pan panther parade parliament patel peak pebble perch perfume
5 pianist pinch pit plutonium poisone poker policeman pornographic premiere previou princess privy prize procedure
5 proceed processor prohibite prompt prophet prospective protective protocol prototype publication pulse quit quote
5 rail rais raiser ram rape rare reach reactor recount redesign redskin remainder renne rental reproduction
5 restriction retention reunite rick riley rite riverside roadblock rob robber rocket roster routinely rover rupee
5 sailor sally sandstone scent scissor scoreless scrum seasonally select semifinal serve shalom shaw shelv shop show
5 signal silence silk sim simmon sing sir skeleton skirt slain slam sleep slip smile smuggle snowfall solitary son
5 sophomore soup spat speaker special specification specify spectator spokeswoman staffer stand steeler stein stem
5 steven str strike student studio sunday surgical surrendere surrey swift swimmer sync tae tail take tank tea
5 teaspoon technician teenage tenth term_$ terry th thanksgive the_tribunal theft thermal thieve thousand throne till
5 timber titl tom trace trail trainer transmit tributary trio trophy trucker tucker turn ty unanimously uncle undergo
5 unexpectedly unname upon upright uproar upwards valid vein verification veto vi vik vintage visit voltage want_me
5 weber wes while whilst widow wife winery withdrawal word workout yacht zip
6 #own1 #told=thing/past #when=further/past :deliverable :gathered ^_in ^_one ^_our abdominal abduct ablaze abort
6 activation adjacent admission adobe adoption aisle allen allergy alley along anchor apparently appear apple
6 applicant approximately ashore astronaut attacker attend attorney autobiography bakery banner barker barrage barrow
6 basket bate baxter beforehand begin benedict berth bicycle bike blast bodyguard bogu booker bowl bulb bump bundle
6 cable cafeteria caliber cam car carol carpenter cellar cemetery cent ceremonial certification chat chestnut chick
6 child cho circuit citation claim clark clause clinic closure cocaine colore commemorate comment commonly compulsory
6 conceal concerto consist contract controversial controversy convict cordon cordone corpse cottage countryman
6 courtyard cove crocodile cutter cyclist cyru daily daisy dan daughter davenport death debut decorate defect
6 defective demolish depart derrick dessert detain diagnose diamond dig directly divorce doctor donor dove draft dress
6 duck dunk dusk dust dynamite early electric eleventh elk encode enrichment entitl erupt exam excavate expel
6 explosive fairway fan fanfare feather finally find finger fire firearm fletcher flier flight flotilla fly foul fre
6 freeman fry fulham fume fuselage gallery gallon garbage generator gram grey grocery gunfire gymnasium halfway hander
6 handler hangar harper hat heap heart heat hefty helicopter herb hide hike holme holy hymn identical imprisonment
6 in_may infant infect inflammation ins insignia installment interchange investigator itinerary jaw kickback kicker
6 kim king knock kroner lantern lap last laureate lawsuit lease libel licens lighthouse lightn lone lumber lung
6 magistrate martin material meadow medalist melody message mid midday midway miniature modification monday morgue
6 morrow mortar motion motorist ms mushroom mustard navy near nickel noodle normally noth_change number op outdoor
6 outfielder oxygen packer pant papal pastor pastry pavement peck perform permanent pharmacy pierce pilgrim pine pizza
6 plead plenary plum pocket pole pool pope porcelain pork possession post postponement potassium pour precede
6 pregnancy prescription presumably prisoner proclamation publicist putt quarantine raid railway rainbow random rap
6 ratification raven rebuf recast receipt recently reconstruct recovere referenc rendition rescuer respectively
6 restart reunion reverend rider rock rotate runner rush rutherford sail salmon salute sam sand sander sauce say_yes
6 search sele selection seller service settler several shelter shill shin short sid simmer since siren sister sit
6 sixth sketch slice snatch snow someone sonny spiegel springer stainless statue steel sticky stroke sugar supplement
6 swan swollen tablespoon tabloid tampere tar taxi ted tee that_noth the_consultant thickness thief tin toby tomatoe
6 torpedo trash trial trigger trim trouser trout tune turbine turner twain typically uk underground underwear unlimite
6 unrestrict unveil upper v vanilla varsity ventilation verdict vertical veterinary vocal voucher vowel waist wales
6 warrant warren waterfall waxman welsh wet wheat wheeler where whip wide wield wifi wilkin willie winger withhold
6 wright yearly yell
7 #settled :create ^_somebody abbot aboard above agent aluminum ann announcement announcer antenna apology appeal
7 appearance applause application appointment apprentice arbitration arrest artery asbesto auburn aunt autumn back_$
7 baker band barber baronet baseman beard bee below beneath benjamin benny birch birdy bleed bo bobby bogey bookstore
7 bounc brake breaker bribe broadcast brook buffalo bulldozer burton butcher butt butter buy c camel canal cargo carl
7 carry catalogue catcher cello certify chant charg chart cheese chip choru church cinnamon clad click clutch college
7 colour colt compress concert concussion confidential cotton couch cough count county couple courtroom cox crimson
7 crisp crouch crown cubic cupboard curry cut dale dam dawn debry debute demolition dental deportation depot detector
7 detonate dip diploma dirt discontinu discount dismissal dispatch dixie dog dolly doubl down drake drink drug dugout
7 e eight eighth either eleven embryo evene every exemption exit extend extradition facility factory farmhouse fifth
7 filter finalist fist flame flint foot forcibly foreman format fort freshly frigate front gift ginger glen goat
7 graduation granite greenwood guard gunshot hamstr hamza handy hart heather hello hoax hole hollow holt horizontal
7 horn hot hundr hydraulic illuminate improperly include indefinitely indictment induct informant inspect inspector
7 instant instead instruct interpol interval interview item jacket jake james jan jo jockey judge juice junction juror
7 jury keeper kilogram lady lar larvae laurel lava lee lever lid liner litter logo luke machine maid mare mask massage
7 metric mike miller milligram minc mock monastery moon moratorium morry motel murphy nak next node nude numbere olive
7 one ordination outside over owner oyster package parenthese passenger pence permanently pickup picnic pie pig pike
7 plant plus poem poison pop postal pot powere previously priest printer priory propeller prosecutor protest protestor
7 pulpit randomly randy receiver rectangular referee reference repeat residence resignation resume revise rex ridge
7 river robin roommate ross royal sage sah scot screen seaman secret separate sergeant set seven seventh shell
7 shepherd shutdown shuttle sidewalk site sixteen skin slap slash slide smash so somebody speedway spinner splash st
7 stain stall station steroid straight stripe subscriber subway sue sung sunglass sunset surgery surname swap sweater
7 swim sword sworn sylvester t terminate test testosterone thunder tim tiny tissue to_the token tomb tommy tooth tour
7 tractor tram translation translator transmission tree trinity twenty twin tying uncovere undercover unearth uniform
7 unofficial unpaid unseed unsuccessfully unwant update upstair usually valentine veil vest viola virgin visitor
7 warehouse water weir wept will_not winner withdraw without wolf woody yard
8 #seen2 #told=i/again #when=first/past abbey ace addition advertisement allegedly alongside ams angrily annually
8 approval approve arbor ark asylum bacon bait bake balcony bark beam beck bedroom beef behead bill billy blake
8 blistere boat book bore bread bud bur burst butler butterfly cage cameo camera canoe canopy canvas canyon carpet
8 cash cattle ceil cell champagne chemotherapy chicken chili chocolate cigar circulation clau clear cockpit commenc
8 compilation complaint completion confinement confirm consecrate consent conversion convert cork corn corner
8 counterfeit courtesy crest custody dalton deceas decker decommission delay demonstrator dentist derby desk device
8 dial digitally dinner discover distribute ditch dover dozen draw drill driver drown duet dump eagle edit embassy
8 equalizer eric evacuat eve eventually ferry fetch fifteen fine flank floor flour flyer follow forc formal fourteen
8 freez friday friend fumble gag gala galloway gazette gently glue grandmother gray greet grove hallway halt haul heel
8 helmet hospital hourly house hug hum incorrectly infield initially injury ink intake iron issuance it_be jade jay
8 jenny jersey kickoff lake lamp laser launcher lawn levy lift lil limp list liter lottery luncheon manual maple
8 marijuana mate meal medic memorabilia memorandum mercury microwave misdemeanor mistakenly monk mound mount mouse mud
8 neon nest occasional of_the officially onion overdose overhead overland overnight panel paperback parachute parcel
8 partially pat patent peach penny per percussion perry peter petr petrol pil podium pollard pond portable porter
8 portion posthumously potter pottery preliminary presenter preview prison protester pseudonym pumpkin punt racket
8 rafter ramp ranch rapper razor rear recall recommend refusal reinforcement reliever reopen reopene repeatedly requir
8 reschedule reveal rice robe roger sabbath saddle salary salt sandwich scratch screw seed seiz semester sentenc
8 sentinel separately shave shearer ship shoe shoulder shut singer sneak solo specially specimen sprinter square stab
8 staircase steak stereo sting stolen stoppage storage subsequent sued summon surgeon surrender swear sweat table
8 tavern teller tent terminal testimony toddler toe toilet travy trip truck umpire unavailable unconditional unharm
8 unpublish uranium use user vacate velvet vendor vent vigil wagon wall ware weep wheel when wicketkeeper willow yuh
8 zinc
9 #when=first/open :tells abruptly absentee activate additional adjourn adorn after album alternatively arrival arrow
9 ask assailant atop authorization authorize await badge ball ballot banquet barricade bay bearer beaten berry beth
9 billboard birdie birth blue brass breast bruise bucket bulletin bullion bumper bus bypass cane captor caroline
9 cathedral centimeter chalk circular clock collector collin comb commencement communion companion compression
9 conditional confirmation contaminate copper coroner corporal courier crack crystal curl dash decide deflect
9 discography dough dye elevator emergency empty equalize examination examiner expiration expulsion feature fee feeder
9 fence flag float flown flute fold forehand formally fowler free frozen gig give gold golden gown grade graham gravel
9 groin ground guitarist gunman hale harry have_not haye henry hill home homere homestead hooker hopper horse
9 hospitalize hull husband hut identification illegally implant in inadvertently indefinite induction josh lance lay
9 ledger leed lemon length lewy library ligament lime limousine line liver locker loop lounge lowere mandatory marcher
9 mark mary mason mat match meat memorial metal mick miss molly motorcade name naturalization nearby nine occasionally
9 orchard ore palmer paragraph pardone park parker parsley passage patty pea pedal peel penalty pete piece pile
9 plaster plug police pony postpone powder prematurely press promotional purchase rabbit rain ransom ray rebate
9 reception recipient reed register regular regularly rehearsal relay reluctantly repair replace replay reprint rusty
9 sack saxophone schedule scream sermon server session sheep shelf sheriff shield shoot shortene shorter skillet slate
9 smoke song spencer spike spinal spr steal stern stick stomach store stream striker supplemental tate ten tentatively
9 tiffany tile tire tongue torah torch touchdown track tribute trumpet twelve unauthorize underwent unidentify used
9 van vessel violet volley voluntarily walk walnut warden wash weekly woodward worcester write
10 abdomen acoustic admiralty afternoon afterward afterwards alison allow aloud announce apiece archive attach attic
10 backhand bailey barb barne battery bead bean belly ben bench birthday brick brief bronze brush bunny bury bushel by
10 cache cap cart ceremony chamber choir chop chuck cigarette clay clemency clerk commute complete cooper coronation
10 corpus court crossbar dead deluxe deposit diameter discharg discharge disk document dry dur enclose escort farewell
10 fix flash flip footage fountain frame freighter from furnace garage go grass grenade grill groom guest guitar gum
10 half handcuf hastily he hiatu him holly hurl inch initial injection injure inlet inmate install instruction iry
10 jail jam jimmy joey jumper keyboard kick knee lace lane late leg lengthy lunch marble marker mast matt may medley
10 memo monthly morse my no notebook notify nursery oak oath oral order original oval overtime overturn palm parole
10 paste payment pearl pepper periodically permit picket platinum plea porch poster pound prayer pregnant prior
10 procession pull pupil quarry radio recipe registry reply return roast roof rope rosemary sausage scarf sentence
10 severance shaft smith snap sock soda sometime soon sperm spot sprain spray sprinkle stair steam stray submission
10 subpoena summone syrup telegraph tell temporary tendon termination testify thereafter thumb ton trademark
10 transplant tuition twitter two ultimatum underneath up verse video violin vocalist watt wear weekday white withheld
10 wood
11 #pictured :finish ambulance ammunition anthrax audio available backstroke bamboo ban barge barrel barrett barton
11 bathroom baton bed blackberry bolt bone boot booth boy break bride brown burnt cab cabin cake cancel carriage cedar
11 chapel cloth cole column compartment container courthouse cow crane curtain deadline deck delivery diary discard
11 disperse donation driveway drop drummer duff each extra extract four frost full glove grant gun hair ham hammer
11 hatch honey ice id inscription inside interrupt jack jar jenkins jubilee kelly label lac lily lin lip load
11 manuscript messenger meter milk moss mother mouth nose off ovation partial pend piano pick pump punch purple queen
11 recorder refrigerator registration reinstate remix replica reportedly rib room rotary round rubber ruby scan scrap
11 secretly shower shrapnel skull soak souvenir spit stove strawberry strip tag telegram temporarily text throw toast
11 toss transmitter triple troy trunk tunnel vault version walker webster wire withdrawn
12 0 amber ankle anonymou ash automatically baby backup bar bassist bath beside blade blood boiler bow bowie breakfast
12 briefly burial bye caller candy cannon cardboard chapman cherry coat confession contact contain cooke
12 correspondence cream creek cross cylinder dart date deliver drape ear easter edition elbow enter erect excerpt
12 expire feed fill fingerprint fir first garland gate gill glass her homemade hood hour invitation kidney knife lamb
12 luggage makeshift mill needle night obtain open optional orange organ ounce out page pardon passport pencil phone
12 photograph pill plastic probation purse record red residency rifle rocker sale say scoop she sheet shirt six slot
12 starter stop subscription tab tear telephone tender the then thick thigh through tip tow towel undisclose unmark
12 unreleas wallet wed week whiskey
13 accompany altar audition august axe balloon barn basement before bullet burn calf capsule cartridge certificate
13 confiscate cover delete dock donate egg eject fin flap fork funeral green handgun header intercept june kit leaf
13 leaflet leak lump march marrow nail noon notification pack pad pass patch promptly read receive refund reissu
13 reprieve retrieve revoke ribbon sell shout spoon strand straw stud stump submit subsequently substitute tablet tap
13 tattoo trailer transfer tuck unuse wait wav wax window wreath wrist
14 arrive auction autopsy back bass batch blanket booklet bundl candle chest clearance coin collect cord dat drum
14 entry flower forehead hall hand hook inscribe issu kiss license maiden minute mourner neck originally pair paper
14 photo pin pink postage recess refuse removal replacement row second single sleeve stack sticker stone stuf three
14 ticket visa wooden
15 #seen1 bail bonus button charcoal circulate clip deposition double entrance envelope extension final hear his
15 holder immediately later lock lodge log midnight mint morn notice on plate print receiv release rod shipment
15 shotgun sign silver stamp suitcase suspension throat until urine valve via waiver wrap yellow
16 accidentally affidavit arrange automatic bag bell blank cheek door engrave fake file freeze injunction nasal onto
16 packet pipe rack retriev roll sample shortly signature suspend
17 at block bottle card check disc mail microphone permission petition pistol plaque request ring skip spear tape
17 transcript twice vinyl waiv
18 commemorative dy oven remove tube whistle
19 copy pen
20 coffin seal send
21 insert letter
"""
