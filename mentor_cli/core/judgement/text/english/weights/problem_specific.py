"""What 5624 labelled problems teach about specific: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "17ee06bffb62eb6a"
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
-19 geopolitical ideology implication macro misguid objective openness perspective politically realization relevance
-19 selfish superpower undoubtedly vibrant visionary
-18 accountable akin alienate arrogant beneficial competence consequence corrupt cultural cynical daunt democratically
-18 demographic destructive disparate diversity dynamic economical environment ethic exploit flourish foremost
-18 impunity incredibly indifferent intellectual irrational mentality morality morally necessity ours perceiv perceive
-18 politics productive prudent rational repercussion sector sense strategic sustainable transformation undermine
-18 unstable upheaval virtue
-17 appall arrogance chaotic civilization continent crise destabilize ecosystem empowerment extraordinarily forefront
-17 foreseeable formidable frankly globally gre honesty hugely ideal importance incapable indicative inherent
-17 insecurity instability mankind militarily mood nature outsider postwar poverty predictable prevail profound
-17 radically realism reliant repressive ruthless situation socialism superiority synonymou terribly thing thrive
-17 turbulent unrealistic unthinkable urban utterly viewpoint vision
-16 appreciate authoritarian beset chao climate complicate culture desirable diminish discipline distrust economy
-16 emphasize enterprise equitable evolve experience extreme financially fragile geography grasp heartland honestly
-16 imagination immoral inclusive increasingly indifference inefficient injustice innovation institutional metropoly
-16 midst modernization moral motivate murderou naive namely nationalism neglect notion organizational particularly
-16 people pervasive pessimistic populou problematic professionalism prosper realistic reality realize realm
-16 reputation respect scenario seem shameful social stakeholder strategically strategy subjective troubl uniquely
-16 vulnerability wholly worrisome wrack
-15 absolutely accustome achieve aesthetic ambition ambitiou assumption atmosphere awakene aware awful bureaucracy
-15 catastrophe clout coherent combate compell complexity concentrate concept consolidation contradiction convergence
-15 creativity decidedly deepen deeply defensively democracy dire dominate domination emergence emphasy entity
-15 environmentally equally exploitation extremism fairness fascinate feasible focus foothold fruitful geographically
-15 global havoc humanity ideological ignorance impact industrialize inequality influence infrastructure integration
-15 integrity lack leadership like mainstay negatively norm notoriously obsess oppression orient partnership
-15 patriotism peculiar phenomenal philanthropy political proven purely reform regional regrettable responsive rethink
-15 rife savvy sensibility solve stereotype strengthen surely tolerant tourism transparency tremendou trend turbulence
-15 unbelievable understandable uneasy urgency volatile vulnerable wealth
-14 absurd accomplishment achievement admire advancement affluent ala anarchy aura awesome bastion behave belief bleak
-14 certainly commonplace compassion competitive confidence context cope courageou creative define depend dependent
-14 depress development dictate dignity discourse distinctly divisive ecology envision equality esteem evident evil
-14 exert explore extent fearful foolish generosity goodness greatly greatness heroic historically honest incredible
-14 inevitably instinct institution integral integrate intelligent intensely invest irresponsible lag liberalization
-14 managerial matter menace modernize motivation mutually obviously ourselve overcome overly peril person phenomena
-14 pivotal planner powerless precedent prevalent profitable proportion regard relation resource responsibility
-14 resurgence rightly sake sensible seriously seriousness significance stabilize stable stagnant stature tangible
-14 task tendency terrify tragic trait turmoil underscore understand unfortunate unify weakness worst
-13 accomplish accountability afar agenda alliance articulate artistic astonish awe balance barometer become betrayal
-13 breadth brutal budgetary bureaucrat burgeon centere certainty cognitive coincidence collectively communism
-13 complementary confident conquer consolidate constraint constructive country credibility decisively definitely
-13 deterrent devastation dimension disastrou disproportionate dominance dominant downside downturn efficiency
-13 efficient embrace emerg encompass endure enjoy enlightenment especially essence ethical exacerbate excite
-13 extraordinary factor fantastic financial fledgl focuse fortunate frightene future geographical govern governmental
-13 gritty happier headway horrible hostile hypothetical imagine important inde inevitable innovative insight
-13 investment jeopardize landscape lately lawless legacy manner meaningful mistrust moderation moreover motherland
-13 nascent nation necessarily nightmare notwithstand obsession optimistic outcome outset paradox perfection pessimism
-13 phenomenon positively principle profession profitability protectionism prowess rationale really reflect reliance
-13 remarkable remarkably restless risky saddene sadly scary secular self sentiment shaken shortcome spirituality
-13 staggere strategist strife struggle stubborn supernatural supportive terrible terrorism unacceptable uncertainty
-13 undertake unpleasant unsettl very weird worsen you
-12 adverse affect align always amaze animosity attain backbone battleground behavior boast broaden brutality bullish
-12 business capitalize catastrophic centralize challeng challenge cinematic circumstance civic competent confront
-12 consensu constitute continuation continuity contrary convinc corporate crisis crossroad dangerou dangerously
-12 demonstrate desire despair deteriorate deterioration devastate dictatorship difficult dilemma dismal disparity
-12 disregard dissatisfy disturb downfall dubiou economics elite emotionally endanger enhance enjoyable epicenter
-12 equilibrium equity erode everyday excellence extremely fabulou fiscal flaw framework fulfil geniu glamorou grappl
-12 greater harm hemisphere illusion imbalance immense improbable incompetence interaction irrelevant journalistic
-12 lofty logical markedly militancy mismanagement motive multinational murky mythical nowaday ought overwhelm
-12 paramount personality philosophy plagu plausible policy politician poor populate pose practical preparedness
-12 promote prospect psychologically pursu quirky quo real reasonably reformer region reminder responsible rich rid
-12 robust role sad safeguard satisfy setback shadowy sinister socialist society sociology somehow someth spectacle
-12 sphere spirit spiritual spite strength tactical themselve these tolerance totally transition trust unaffect
-12 uncertain uncomfortable unfavorable unity universe unjust unpopular utmost value viable vie vigilant vital
-12 volatility wag we westerner what wise workplace youthful
-11 acceptable actively activism aggression among apt arid ashame assume autonomou awareness banco boomer burden
-11 bureaucratic calm carnage cherish chiefly clarity clearer commitment comparative comparatively conflict
-11 consciousness consistent contradictory conversely courage credible crime debacle dependence deprive deserve
-11 determination dimensional disarray disaster distinct distract doubt dramatically educational effectiveness element
-11 empower energy entrepreneur environmental envy eradicate essential establishment evolution evolutionary
-11 exceptional existence fairly farce fascist firepower flair frustrate functional generation gloomy grim health
-11 helpful helpless hindere hostility humane impatient impossible impoverish improve incompatible indigenou
-11 ineffective infight initiative intensify interest intervention intrigue justification kind knowledge laud lax
-11 legitimacy less lessen liberate livelihood logistical loser maximize mess metaphor mind misunderstand mobility
-11 modern morale myriad mystical nevertheless niche noteworthy nowhere numerical obviou outdate outlook outrageou
-11 overlap overshadow peaceful philosophical plight population portfolio powerhouse principally priority productivity
-11 progress prone prove psychological reap reckless recognize regime relationship relentlessly religion rely
-11 renaissance respectable respectful revolutionary revolve ridiculou science scope secretive sectarian seemingly
-11 shaky sheer simplicity sincere sincerely sincerity singular skeptical sociologist sovereign stabilization
-11 storytell stress stupid success suffer suicidal supremacy survival talent tame tarnish think tolerate tragedy
-11 treacherou tricky uncommon unconventional underdog underly unfold universally viability warfare wary weak weaken
-11 wisdom worry worsene
-10 #hazy1 #hazy2 absolute acknowledge adolescent advantage aftermath age aggressive aggressively aim alike ally
-10 anthropology anxiou apartheid approach archipelago assess assessment asset attractive basically behavioral
-10 beleaguer believe better blatant bolstere boon bustl cater centrist characteristic characterize charisma
-10 charismatic cis clearly closely collective colonial comparable compute conceptual concern conscience consideration
-10 contrast contribute cooperate cordial cornerstone corruption cote countryside cruelty danger dar decade destiny
-10 develop differe diplomacy disagree dislike distant distinction domestic drastic drastically dumb economist educate
-10 effective elusive emerge emulate encourage energetic engage enthusiasm ethnic evidenc exaggerate expansive
-10 expectation fascination ferociou feudal flexibility freedom frontier futile gam genre gloom happen happene
-10 happiness hardly hardship here heroe homeland horrific hospitality hub impetu inconsistent industrial inspire
-10 insurgency intensity intimidate intolerance ironic irony irreversible keen leverage libertarian linguistic
-10 logistics longevity management marginal marginally meddl merger messy methodology minority miserable moderate
-10 momentum multilateral myth neutrality nonetheless nonpartisan nostalgia obesity obstacle odd oddly operational
-10 optimal orderly owe parity partisan patriotic peacemake perpetrator persecute persist pity planet pleas ploy
-10 pollute posture powerful precisely predict prediction pride psychology racially racism rapidly ravage rebelliou
-10 reconciliation reflection relentless relevant repression resentment restive risk rivalry rural schizophrenia
-10 sexuality skill slum sober sophisticate sort sovereignty spatial splendid squarely strong structural sufficiently
-10 susceptible suspense sustain symbolism systemic technically terrorist thankful thoughtful threaten too true
-10 turnaround underline underworld unfair unfortunately unhappy upsurge us valuation viciou view vying weakene
-10 wealthy withstand woe world worse worthy
-9 :light ability absorb abstract adapt adherence admiration advisor aging agricultural alter amin analyst analytical
-9 appetite applicable architectural architecture as assure autonomy aviation backdrop backlash bad benefit benign
-9 betray beyond bickere bilateral blame bloc bloodsh bode broadly capability capable catalyst cautiou charm cleans
-9 cloudy coalition collaborative commodity complex conquest consider considerably consistency core correlation
-9 creation creature critical critique cruel cuisine culinary culprit cultivate decent decisive decliner degradation
-9 democratic devise devotion differ differentiate direction disagreement discriminatory doing dream dweller eccentric
-9 efficiently ego electorate embarrass enormou ensure entrust era eradication evaluate exceptionally exploration
-9 extremist fashion favorable feminist fiercely foster franco friendship fulfill gainer gen gender genuine geo
-9 geographic glamour gloriou great grip growth gut hamper harder harmful harmony hatr heightene hierarchy highly
-9 hinder historical history human hungry hurt idea ideally immune impartial improvement independence industry
-9 influential inhabite insider internationally invader journalism justify kan lament largely legitimate leisure
-9 lesson liberal literacy logic lot loyalty macao magnitude manage maritime mediocre mental misery more most much
-9 mutual nationalist natural negative neighborhood obese opportunity optimism ordinary organization overweight
-9 participation particular pas passion poorly portray portrayal potent prejudice prestige pretty proponent
-9 proposition pursue pursuit racial radical rampant reassure rebuild recession reconcile reconstruction refresh
-9 reinforce relatively remake representation resolve reunification ridden romantic rug sabotage satire satisfaction
-9 scarce scenery scientific seriou severity showcase shrunk significant simulation skepticism slowdown sluggish
-9 solidarity solution southeast speculative stealth stimulate stride sway taste temperate tempere tend terrain
-9 terrific terror theme theoretical theory timor towards transitional truth tumultuou twentieth ugly undercut
-9 unfamiliar uphold useless utilization vast vigilance villain violent visually wan way
-8 #told=thing/unsaid abide academic accelerate adhere adjustment advocacy advocate affinity afraid agriculture
-8 alcoholism ambiguou amongst amuse anticipate anxiety anyth appropriately archaeology arise assert attraction
-8 attribute authentic authoritative backward badly bali beauty believer besides bigger bitterly bitterness bizarre
-8 bolster boom bordere brink bully calculation campo capital caste category chic clan closer comfortable communist
-8 community compassionate con conform confuse conservation considerable consistently contagiou contemporary costly
-8 cozy create crucial culmination curiosity deem deflation densely density desperate desperately desperation
-8 devaluation developmental dialogue dictator difference difficulty dim directorate disappoint dissatisfaction
-8 distort distraction divide doctrine domestically doom easiest eclectic eclips electoral eminent emotion emotional
-8 empire endangere endemic entertainment equal es everybody everyth evidently exclude excuse exercise expectancy
-8 expenditure extinction fact faction faith faltere fantasy fashionable fi fiat finance flamboyant fledg fluctuation
-8 flung formulate fortune forum franchise fundamentalist gamble gangster general geology going groundwork haunt
-8 healthy heavyweight heroine hesitant hi hopefully horizon horror how huh humanitarian imply impress impression
-8 inability inadequate incline indicator indirectly inexperienc infectiou insane interact interfere intrigu isolation
-8 jealou just keep leftist likelihood magical maintain maneuvere manipulate market markete mas mastermind math
-8 mathematical mentally mighty minimize mistaken mobilization mobilize monarchy monumental neutral noir nonsense not
-8 obligation obscure observer obsolete oceanic ongo organism outnumbere overall overthrow pac pandemic payoff
-8 peninsula peripheral persona pest petrochemical philosopher planetary pollster potentially preserve pretext
-8 probability problem progressively prominence pros provocation pundit punish pure rather reasone refine regain
-8 regardless regulatory reliability religiou restraint restrictive revolution reward rhetoric rogue ruin ruler sao
-8 secondly segregation shape shrink shun significantly similarity simpler smoothly somewhat soro stark startl story
-8 strange stronghold structure subdivision substantially substantive succeed surprisingly syed tactic taxation
-8 technology tense tension terminology this tome tough toward tradition traumatic tribal troublesome ultimate
-8 underwrite uneven unfound unique universal unprecedent unreliable useful utter vanguard venture verge violence
-8 weary western whatever whatsoever willingness wonderful wrought yin
-7 abundance accurately acquisition activity adamant adequately administrative adviser aeronautic affair affordable
-7 afloat aftershock alleviate analyze appreciation arbitrary attract awkward basic battlefield be_not bias bipartisan
-7 bite bland bold bolivia bor bourse brilliant bunch calculate cardiovascular care catere celestial certain chee
-7 cinema civil coastal collapse combat commend commerce communal competitor complement compromise conception
-7 conglomerate consequently conservative conserve contractual contribution coup criminal crippl dampen decay
-7 deliberate demeanor demise dependency depression derivative detractor devote differently dilute director discontent
-7 discourage discrimination disorder disruption dull eager educator effect effort elsewhere embarrassment endit enemy
-7 enforcement engagement enhancement entertain epidemic erosion escalate establish ever exactly excitement expand
-7 expatriate expeditionary familiar favorably fear federate feminine fertile fiction firmly fishery foe folk folklore
-7 forecaster foreign forestry forge formulation fortunately friendly fun function furthermore government gravity grow
-7 gulf guy hallmark harbore harsh hate headquartere heck help highlight hilly household humiliat illustrate imaginary
-7 impair implement inferior inflict intelligence intent intention interpret investor involvement ironically isolate
-7 issue job judg judicial lackluster latitude liberation life likewise luc luck luxuriou luxury magnificent many
-7 marketer masculine masterpiece maverick meaningless measure milestone monetary mountainou myself mythology navigate
-7 need negro neighbor neo newcomer nonprofit occupation occupy offense offshoot opinion outspoken outward overse
-7 oversee oversight overview painful passionate passive patience patronage peasant penchant persecution physically
-7 picturesque piedmont pillar piracy pollution potential power precision predominantly presently preservation
-7 presidency prevalence primitive pristine profit prosecute protract provincial psychic pueblo purpose quality
-7 quantum quite rattl reason reasonable recovery regency remind render renegade repute resort respective revere
-7 revive rigid ripe sadness same sanitation satisfactory saturate scale school_$ secretary segregate sensitivity
-7 sentimental severely sexy shift should sicilian silly similarly sleepy smart solely sorry speculator spoil sprawl
-7 stance stardom statistical statistically steadily stellar straightforward streamline strictly strongly styl stylish
-7 subordinate subtle symmetry systematically tackle tal tale team tech territorial theoretically thoroughly those
-7 threat thrill thwart tibet topple trade transparent triumph trump ultimately undersecretary unlikely unresolv
-7 unrest unsolv unsure unwill upscale utilize vague vigorou visibility vivid wartime weathere welfare wherever wick
-7 wildly windfall wit wonder year_$ youth
-6 #hopeless :absolute abundant accordance acknowledg advancer affection affirmative afford ai albeit alignment all
-6 amass anarchist anguish animation ante aquatic architect austerity automotive avert axis bam bandit banker baseless
-6 basque battere beast biggest biology blueprint boost bravery brazil bre breakdown broad brunt campaigner
-6 capitalization cartel cautiously century character charitable che china citizen civilian clever collaboration
-6 combine communicate comparison complicity concede confrontation conservancy constituent consultative consume
-6 contend continually continue convenient cop corporation coupl coward crazy crossover crumbl crusader curtail damn
-6 deception defend definition delicate depth detach deter disgrace disrupt distress division divisional dramatic
-6 durable earnest earthquake ecclesiastical embroil employment enclave encountere enforc environmentalist equatorial
-6 erratic eternal evangelical even everyone excellent exotic expansion fair fate favor favore feat fend fictional
-6 fidelity financ focal foray forceful foreigner forever forgive fringe funny generale genocide geological glad
-6 godfather granada gross guise hardene haven hawkish heal hedge heritage heyday historian hopeful hous humble humid
-6 hygiene i_keep ignore imagery impressive income independent indication individual inflationary inhabitant inherit
-6 inherite innocent insurgent intense inter interpretation intimate intimidation invisible it itself judgment
-6 jurisdiction knit leap liaison limbo literary look loyal mainly major majority malaria mali malnutrition
-6 manipulation mantra mara mathematics mature maybe mayhem mayoral med mere merit military millennium mir mirage
-6 modele moderately moment mortal mosque_school movement my_head narrative necessary nervou nickelodeon noble nobody
-6 nobody_in non none northeast notably noticeable oasy occupational occurrence organize oriental orientation
-6 outperform outreach overrun oversea overseen overwhelmingly pace pacific pagan parliamentarian partly pastoral
-6 peace penetrate perfectly petty poetic polar popularity popularly position practitioner prais predecessor premise
-6 presence preventive procedural progressive project protect province provocative psychiatry psychologist purge
-6 questionable racist raj react readiness reaffirm recognizable reflective relate remedy reminiscent renewable
-6 repertory represent research respondent reversal revival rigorou robot sacrifice salaam salvation samurai savage
-6 scenic secretariat seismic sensitive separatist shame sight sin skeptic sloppy soviet spawn spirite spotlight
-6 squandere standstill stat statistics strait sub subdivide suburb suburban superhero supervision swat swath sy
-6 symbol sympathetic taboo taj targete telecommunication the_mosque therefore thriller together tout tremor trouble
-6 turnout turnover unfairly unnecessary unreasonable unsafe upbeat ushere valuable versu victoriou vigorously warmth
-6 warrior well witty y ye year zone
-5 #hands=self #who=first/doing #who=first/it ^_it ^_person a_bite abroad acceleration accordingly accuracy act action
-5 acute adventure affiliat alien allocation alternative always_have analysis and_us annoy antiquity appointee
-5 appropriate argue arous array assassination associate astronomy atmospheric attention aurora authority autism avian
-5 backer bari battl belove bent big biological blend bliss bombardment brave brisk brokerage brotherhood brutally
-5 campuse candid career careful catholicism caution cerebral challenger chance chang chemistry childhood chile choice
-5 choreographer choreography chronology clarify commonwealth commune communication component comprise conceiv
-5 conclusion condemn confluence conspicuou constellation constitutional consumer consumption contemplate contender
-5 contingency convince cosmic cost councilman credite criterion critic crusade curiou currency cutback czar debt
-5 decreas defense defensive definite democrat depiction depreciation derail deserv destination devout dialect
-5 dinosaur disagre disappointment discredit discuss distinguish disturbance do_not dominion drought dune dwindl earth
-5 elude embattl employ enforce engulf equation espionage ethics exclusion expert facilitate feasibility federation
-5 fierce fighter finite fond food force fully gain gap geometric geometry germanic good gradual grateful gratitude
-5 grief guess habit habitat hail hampere happy hard have_a hazard hazardou hero hobby homosexual homosexuality hong
-5 housewife humidity humiliation humor hypothesy i_run implementation impulse inaccurate inappropriate inception
-5 incidence incumbent infiltrate infinite influenza inland inner inspiration insure interactive international
-5 intricate intrusion invariably jeopardy justice labor landowner las lawful leader legality liberty likene lingere
-5 lively lo longitude look_after lore majestic mammal maneuver mao marital marvel maya mediterranean merely migration
-5 min miracle misl mission mistake modestly muscular my_sister narcotic naturally ne needy neurological ni nicely
-5 nobility nonfiction nor notoriety offensive offshore ominou ostensibly outstand overcrowd overlook overtake owing
-5 ownership paolo paper_for path perhaps pharmaceutical physical physics plague plentiful plot pois pos possess
-5 practically predator preference prelude prevention primarily principal propaganda provoke proximity prudential
-5 quantitative quest rah rapid rat recapture reclusive redevelopment relax reliable reluctance remembere remnant
-5 remotely renown reorganization reproductive resemblance reside residential resist resistance restore retail retain
-5 retribution revamp revenue riddl rift romance root rouge rude russia sa safe samarra sar scar scholar scholarly se
-5 secession security sens sept shadow shady shanghai shine shock simply slavery slippery slump sorrow sour spate
-5 spearhead spectacular stalemate statesman status staunch streak stuff stun style subdu substantial subtropical
-5 suppression surpass surpluse switch_off sympathy systematic technical tempt temptation territory than thank
-5 the_mood the_same theological theology there thereby these_day tilt tir titanic to_be to_know today triangle tribe
-5 tumble tung turk unbeaten undecide undefeat unseen uphill variable vary venerable vengeance virtually viruse
-5 visibly visual vocabulary vogue war warmer wast waterfront watersh waterway weaponry welterweight whoever
-5 widespread wildlife with_my without_an wrong yah yo yoga zon
-4 #general #hazy3 #told=everyone/past #told=my-charge/is #told=my-thing/open #told=person/not #told=that/has been
-4 #told=they/coming #who=first/everyone #who=first/they 0_for :vague-thing ^_all ^_everyone ^_exam ^_politician ^_the
-4 ^_third ^_too ^_what abandon abandonment abnormal account accountant accumulation accurate active administration
-4 adrift adulthood affiliation affirm aire algorithm alpine alvin amidst and_it and_none annexation any anybody
-4 anywhere archaeological ardent art aspire assertion assortment athletic auspice avenge ballet bas be_any beautiful
-4 belong beneficiary between between_the bitter blockbuster boucher bravo breakthrough brew build buoy business_$ ca
-4 cannot casino caucuse cayman ced censorship census centerpiece cha champ chang_since chief chronic cite
-4 classification clinical comedy comfort commander commentator compare compatible compensate compete comprehensive
-4 condition confusion conspiracy constantly consul consult contentiou continental control convey corridor count_$
-4 cradle critically criticize crop crunch cultivation cumulative cushion day_$ dazzl debate decision deed defence
-4 deficit demon denounce dent department deplete des destruction detachment determine diet different discretion
-4 discussion divine do_$ doe east eastern education effectively election embark emirate emission employer enact
-4 endurance entirely erotic essentially evade everywhere example excel excess executive exist exposition express
-4 expression fabric fac faculty failure family famine farc fee_$ festive fight finger_on firmer firstly fitness
-4 flavor flexible flora footwear for_month forecast fortification fortress fraternity freak from_before frustration
-4 fungi fuzzy gadget garner gase ge generally generate genetic ghazi gigantic glory go_wrong goodwill gorgeou
-4 grievance gruesome guilt guinea hah handover harshly have_be haze headach heavily hence hereditary homicide
-4 hurricane hybrid i_be i_can i_find i_go iconic in_my in_our in_two incentive increase index inflation ing
-4 inspirational institute insufficient interference internally invade invasion involve islander it_all it_in jitter
-4 just_be know_$ labour lagoon laker language lapse last_time lazy lead learn legislative lesser level liang lie
-4 limitation linger liquidity literal litigation locality loom loss lov luckily lucrative lyrical make manager_and
-4 mandate maturity me_$ me_be me_down mechanic mechanism media meditation mend merge meteorological metropolitan mi
-4 middleweight migrate militia minimal mislead modest monopoly monster moro mortality motto movie mozambique mu
-4 mullah municipality musical mut mutant my_class my_team mystic national negligence neighbore network newsroom
-4 none_of northeastern northwest not_on not_tell notoriou ocean on_my on_paper one_i onslaught operative oppose
-4 orchestrate otherwise ouster out_of outly outrage overhaul ozone parallel parameter pave peer penal penetration
-4 pension performer perish persistent pertain pew pleasant pleasure pledg plunge poignant pollutant por positive
-4 possibility preach preserv pretend prey principality privilege probable procurement professional progression
-4 projection proliferation promotion prostitution protagonist publicity puppet purity puzzle rage rank reclaim
-4 recreation recreational redundant reef reel regret regulate remain remorse reprisal republican resistant retiree
-4 revolt rhythmic ris risen rival roc rok romero sag same_page scare scorer seldom senior sexual shah sham
-4 shareholder sharper shattere shi shrank sigma singh sit_on sizable skyscraper slack sleek solid some someday sonic
-4 sooner spectrum sri stigma stock stop_count strict stunt subject subspecy successful such sumatra supervise
-4 supervisory suppose suppress system taller tango target tell_you tempo tenet texture the_business the_food
-4 the_fourth the_person the_summer the_usual theater theatrical therapeutic thus ti timely to_me tonga topic
-4 traditionally transatlantic transportation troupe ubiquitou unemployment unexpect unfit unification unleash
-4 unnotice untouch upgrade upset upstate urgently usual vector vegetation versatile vibe vice wa ward_0 weather
-4 what_happene wherea who whole why widen wildfire windy wip wondere ya yorker young younger zero zimbabwe
-3 #told=authority/again #told=i/but #told=it/can #told=it/past #told=my-thing/coming #told=person/past
-3 #told=that/past #told=that/undergone #told=the-authority/is #told=the-thing/again #told=the-thing/has been
-3 #told=they/has been #told=thing/not #when=first/but #when=further/coming #when=further/has been #who=further/it
-3 :body :comparative :daily :decide :prize ^_doctor ^_i ^_make ^_nobody ^_publish ^_someth ^_that ^_ward a_close
-3 a_disgrace a_finger a_lab a_new after_themselve all_over all_that allocate and_every anger argument as_last at_all
-3 avoid band_$ bankrupt be_a be_an be_die be_i be_me be_since be_the be_too behind_my bet between_day big_chain
-3 big_client boss busy by_it carry_the christmas circle city cleaner client_pay collaborate come_out committee_doe
-3 common competition conversation_$ counter course craft curriculum cute das developer do doe_not down_$ drama drift
-3 end_$ engineer enough evene_$ expensive explanation export family_have far feel_flat figure friction funder gang
-3 gel greenhouse hand_$ handover_between happene_on hard_to have_and have_another head_and hmm hope i_just i_lead
-3 if_i inclusion it_come it_doe it_out just_do keep_me la last_month law leave_it leave_to let_us lik like_mine
-3 louder_$ love make_decision make_my mayor me_or mentor middle mix money_and month_$ mosque mostly must my_age
-3 my_bed my_classroom my_finger my_lesson my_manager my_screen nag nhs nhs_be ninety normal not_pull not_put not_talk
-3 noth_and now old_$ one_and operation or_perish other_parent our_build our_committee own own_crew page_$ parent_on
-3 person_who personally phase place_$ polish_$ polite properly public publish_or rewrite roofer room_for rule
-3 same_old say_the screen_$ see sit_there skipper slow sport spr_$ spread staffroom stink stink_$ sum sure surprise
-3 take_it team_and thank_$ that that_be the_department the_hour the_matter the_nhs the_office the_partnership
-3 the_right the_senior the_street the_trip the_way tie to_this together_i too_many um unclear up_be up_with used_to
-3 variety village vocational when_they will_go work year_and yet you_$
-2 #hands=charge #misplaced #own2 #told=doing/is #told=doing/unsaid #told=i/not #told=it/coming #told=it/undergone
-2 #told=it/unsaid #told=it/was #told=my-authority/not #told=my-authority/unsaid #told=my-charge/not
-2 #told=nobody/coming #told=our-authority/again #told=our-thing/unsaid #told=our-thing/was #told=that/is
-2 #told=the-authority/not #told=the-authority/open #told=the-thing/undergone #told=they/again #told=they/not
-2 #told=they/unsaid #told=they/was #told=we/again #told=we/was #told=you/not #told=you/open #when=first/again
-2 #when=further/again #when=further/can #when=further/open #when=further/unsaid #who=first/my-authority
-2 #who=first/that #who=further/everyone #who=further/that #who=further/you :hedge :modal ^_algorithm ^_as ^_austerity
-2 ^_be ^_between ^_big ^_confidence ^_could ^_employer ^_folk ^_get ^_handover ^_kid ^_let ^_man ^_meet ^_miss ^_mix
-2 ^_money ^_need ^_not ^_rent ^_school ^_small ^_somehow ^_statistics ^_stuff ^_tech ^_thing ^_time ^_whatever
-2 ^_winter a_foreign a_house a_lot a_more a_staff able about_$ after_myself again_the again_third algorithm_decide
-2 all_the all_these all_this all_to altere among_the an_old anatomy and_night and_no and_then and_who anew answer_to
-2 anyone apart app_and apprentice_at as_in ash_$ ask_us at_our at_the at_train atmosphere_in audience auditor be_all
-2 be_ash be_be be_desire be_finish be_get be_it be_leave be_lock be_on be_rig be_right be_run be_simply be_us
-2 be_useless be_what be_write before_$ before_anyone before_i book_to bounce boy_in budget builder but_the by_person
-2 care_home carry_it chain chapter charge_of cheap child_$ childcare christmas_do class class_doe class_have
-2 come_back committee contractor cook_for country_$ crew_and crew_be criticism customer_have day_and day_be day_crew
-2 deal dear december_$ decide_who delegate depend_on deputy desire_$ destroy direction_$ doctor_$ doe_as dog_$
-2 down_for down_to each_other emigrate end_up estate evene_i every_evene every_one experiment faster find_it
-2 find_them finger_$ finish_$ food_or for_a for_anyth for_each for_me for_one form_have from_what fund get_up girl_in
-2 give_be give_in give_you go_on go_over go_stale going_on good_at group group_have guide ha hard_conversation
-2 have_come have_end have_give have_in have_let have_lose have_no have_set have_split head head_$ her_own here_$
-2 here_and history_of hold_$ hopeless hour_the i_chair i_come i_conduct i_could i_do i_doubt i_even i_join i_never
-2 i_pick i_plan i_sit i_start i_supervise i_suspect i_take i_would if if_that if_the ill in_charge in_general in_how
-2 in_one in_six in_there in_this information insurance ish ish_$ it_but it_depend it_goe it_hard it_like it_make
-2 it_on it_show it_since its its_a job_$ journal junior_$ just_can keep_going keep_take keep_to keep_up kitchen_$
-2 know_it know_the lad last_to lead_a lead_the leave_no lesson_feel let_me let_myself let_thing like_me london lot_of
-2 louder lunch_$ make_the man_do manila marriage me_give mean measure_noth meet_i memory_$ method migrant model money
-2 mood_in more_patient mortgage move_the much_$ my_brother my_crew my_dad my_father my_file my_hour my_practice
-2 my_squad my_time need_to never_land night_crew no_real no_room nobody_be nobody_laugh nobody_say not_exactly
-2 not_gel not_look not_very now_$ observe of_five off_$ off_in office_be old_one on_it on_this once_a once_and
-2 one_thing only_want or_the our_funder our_place over_$ overthink paperwork party pattern pattern_$ pay performance
-2 person_on person_say phone_$ platform_team professor put_my put_off re read_any renewal rough run run_on same_way
-2 say_another say_at say_one say_so school_be see_it seem_to seriously_$ shake short_in should_have shy
-2 since_september since_the site_$ six_year slide_$ so_$ some_of someth_off sort_of sound_like sow split_$ squeez
-2 staff_of stale standard state stay stay_in steward street_have study summer_$ supervise_the supervision_i support
-2 survey suspect_$ sweep system_be ta teacher_and team_be tell_if tell_whether tenant that_can the_air the_apprentice
-2 the_atmosphere the_band the_bar the_brass the_build the_christmas the_cohort the_day the_early the_family the_girl
-2 the_group the_handover the_inspection the_last the_merger the_next the_phone the_place the_pub the_room the_shop
-2 the_surgery the_thing the_time the_vibe the_wife the_will the_yard the_young their_hand them_and them_go there_$
-2 they_have thing_i thing_in thing_slide third_time this_country tick time_and time_in to_$ to_keep to_them
-2 to_themselve to_two to_you too_much too_short touch_with turn_$ two_brother two_year union up_the upside us_$
-2 us_nobody usher usual_$ vote_before wage wake ward_and warm waste way_i we_used we_vote well_the what_it what_we
-2 whatever_it when_it whether_my who_get wife_and will_$ will_be wish with_no with_the woman_like work_for work_out
-2 wrong_and
2 #hands=authority #told=authority/not #told=charge/past #told=charge/unsaid #told=i/has been #told=i/unsaid
2 #told=it/is #told=it/not #told=my-thing/not #told=nobody/is #told=our-person/has been #told=our-thing/coming
2 #told=our-thing/open #told=our-thing/undergone #told=person/open #told=that/not #told=the-authority/undergone
2 #told=the-authority/unsaid #told=the-person/open #told=the-thing/open #told=there/not #told=there/past
2 #told=they/undergone #told=thing/coming #told=we/coming #told=we/past #told=we/undergone #when=first/has been
2 #when=first/was #when=further/but #when=further/undergone #who=first/her-thing #who=first/my-charge
2 #who=first/the-authority #who=further/thing ^_before ^_best ^_commit ^_customer ^_dough ^_grandad ^_lose ^_parent
2 ^_pupil ^_sunday ^_three ^_trainee ^_whenever ^_wifi a_cupboard a_share a_single about_a about_my address admit
2 adult again_$ against against_us ago all_about all_mine alone_$ although alto amp an_hour and_0 and_nod and_person
2 and_will app appeal_$ appraisal appraisal_$ april_$ as_soon asdf assembly at_night away_$ bank be_eat be_friday
2 be_lose be_move be_new be_off be_one be_only be_sell be_split be_train be_with before_each begin_$ best_mate bin
2 bound bring_a browser budget_by buyer_have by_heart can_be chair chess coach cohort_$ cold_$ come_off commit_message
2 concrete could could_be council council_be court_rul crook dance dark day dead_by decide_the deny deploy deploy_$
2 dishwasher divorc dna dna_test doe_the double_maths drawer drink_again drive_past duty dy_$ each_time easily eat_the
2 eighteen employee english_$ erasmu erasmu_be explain_$ fac_the fail fast fast_and fault feedback_give fellow
2 fight_over final_no find_out find_the fix2 fix2_asdf fix_$ fix_fix2 flood_$ folder for_his for_my former founder
2 founder_have fridge full_time further_appeal gardener gather get_another get_wet git git_commit give_$ give_the glu
2 go_$ go_down go_for go_from go_quiet go_the gran grandad grandma group_$ hang happene_at have_an have_dy have_forget
2 have_me have_never have_say have_spend have_take have_tell head_decide headquarters hid him_$ his_own holiday home_$
2 homework_and homework_club how_to huntington i_always i_change i_explain i_feed i_hold i_read i_say i_spe i_still
2 i_teach in_$ in_0 in_seminar include_$ instructor instrument interpreter into it_$ it_can it_my it_the it_to january
2 january_$ join joke_about keep_forget keep_write kiln kitchen know_what know_where know_why lab label_off laptop
2 last_thing last_year late_$ leave_in licence lifeguard longer look_at lose_$ lose_the lottery_fund map marta
2 maths_last me_in me_include me_the me_what mean_and medicine mend_$ mentee mention mine mistake_$ money_be monitor
2 mop morn_$ move move_out mrs my_coach my_cohort my_ex my_thesis my_tool my_turn nationally neither_of net never_once
2 night_$ nineteen no_$ no_feedback no_further nobody_at nobody_write nod_$ noise north not_at not_dare not_find
2 not_observe not_record not_say not_see not_there not_want now_and nurs of_class of_it off_again on_a on_an
2 on_saturday one_boy one_good one_know one_of only_$ only_one operator or_might other other_$ other_way our_charity
2 our_founder our_pitch over_the painter past past_our patient_and pay_the payday payroll person_$ phone_ring picture
2 plane play poland practice_manager prep prescribe projector push quarter quiet_$ quiz rate raw read_my refugee
2 regulator remark renew rescue reserve resit retirement review reviewer rota_$ route rul_against rumour safety salad
2 scattere season secondary sell_the september_$ server_and sharp sick sign_off since_january since_sunday sit_in
2 skip_the so_far so_the some_day sometimes soon_as source spe_up spend spend_my split_up sponsor stare statement
2 stick_$ stockroom storm stress_$ sunday_$ supplier supply surveyor surveyor_and take_that talk_over television
2 tell_them temperature tenor test_it textbook that_way the_archive the_bowl the_change the_chef the_child the_church
2 the_curriculum the_fridge the_hire the_label the_leave the_lot the_loudest the_organ the_overtime the_owner
2 the_paper the_partner the_read the_regulation the_residency the_skip the_twin them_$ therapist there_be they they_be
2 they_do thing_be think_it third through_the time_a time_so tir_$ to_another to_explain to_have to_poland to_work
2 touch trainee_ask transport tribunal turn_to twin_i two_of two_office two_version unable understand_the up_at us_no
2 us_that valley vilniu voice volunteer vote_$ ward_i watch we_hear we_lose week_$ wheelchair whether who_doe
2 will_tell with_a with_two work_$ workshop write_down write_in yet_$ your
3 #told=charge/not #told=my-charge/unsaid #told=my-thing/past #told=nobody/open #told=our-thing/past
3 #told=the-authority/past #told=the-thing/but #told=the-thing/coming #told=the-thing/is #told=the-thing/unsaid
3 #told=thing/has been #told=thing/was #who=first/authority #who=first/i #who=first/my-thing #who=first/our-person
3 #who=first/our-thing :exam ^_council ^_governor ^_head ^_since ^_when a_colleague academy add advice agre and and_do
3 angry another apply ask_me assign assistant be_0 be_at be_back be_draw be_final be_talk beat because because_i
3 behind belt bend blind board brigade bug by_wednesday canada carrier cast client coach_$ cod code come conversation
3 count_my crash customer d damp_patch data demand detail different_from differently_$ diocese display do_the
3 documentation down_in due end_of enrol essay everyone_tell extension_be eye face farm february_they feedback
3 fellowship few firm_and five fluid for_good forget_the form friday_$ friend_$ friend_and from_september from_the
3 fruit garden german get_a gossip governor grader harvest have_begin herd hire hire_someone hive hour_in hunt i_stand
3 if_it import in_february invent it_rain joint know_how latin letter_and live_on loudest man manager medical ministry
3 music my_best my_commit my_desk my_mother my_until nappy nappy_in newly nick nod nominate not_grow not_let
3 not_understand observatory of_work office officer old on_six out_$ out_and pal paper_be parent parent_might player
3 port portal proof pub publisher queue ready reject rename report require revision ride roughly salon save scene
3 scheme scholarship senate sensor seventeen side sixty sluice small smell smell_of so_i soft someone_else spe speak
3 spreadsheet square_$ stage star stay_up stipend stuff_$ supermarket survive suspect swallow sweet switch talk tast
3 team_someth tell_it tell_me tell_the than_we that_the the_end the_nerve the_only the_sluice the_visa the_wrong their
3 therapy time_i title to_main to_that trainee tuesday tutor unless up_on vaccine vicar visa_lottery wardrobe warn
3 we_go weld when_the where_my winter with_me worker yesterday zoo
4 #hands=private #own3 #told=authority/is #told=my-person/unsaid #told=my-thing/again #told=my-thing/is
4 #told=our-thing/not #told=the-charge/past #told=the-person/not #when=first/not :activity :opinion ^_a ^_agency
4 ^_horse ^_on abortion accept accession accomplice achille acid acquittal aged agency aide aka all_say alternate
4 amendment amnesty android answer antibiotic ap apologize april arm armore arsenal artillery asleep assault auxiliary
4 avid away b backstage be_in be_limp be_never beaver beg behind_the berg berlin beta bibliography bing bird blackout
4 blackwater blanc blaze bob born both bounty bowman branch bridge brightly buck bulk bull bullock burgess burke buyer
4 cal calendar calmly cameraman cancellation cape captivity cardiac carrot carve cascade castle catch cave ceas
4 ceramic charger charity chassy cheer chromosome circa citizenship cliff climb clone close closet cloth_$ clothe
4 colin colonel columnist come_in comet commit_all compensation complain complain_$ compound confederate contamination
4 convent countess cousin crater crescent crow cry cue curt curv dade day_the deaf dean decree defender den denote der
4 devil dexter dick dictionary diesel diner directory disabl disciplinary dispers dissolution dissolv dissolve diver
4 drain drive drunken dutch eagerly eddy electrical elementary end endorsement english enroll envoy episode equipment
4 escape evacuate ewe ex excavation execution exist_$ explicit explode extensive extraction faint false fat feast
4 february festival field field_be finale finalize finch firestone fish fisher fixture flat flowere flurry foam foil
4 foliage fourth fra franklin freeze_at freshman frist frog fullback fuller furiou gasoline giro glacier globe go_to
4 goalie gospel grab grand grandfather grandson grave green_$ greg guardian hand_scissor herein heroin hers herself
4 himself homework hormone horseback host howe huddl i i_chang i_count i_freeze i_get illegal immunity imprisone
4 improvise inaugurate incomplete incorporation individually input inspection interbank interrogate inundate invalid
4 inventor iss ivy j jane jerry jobless joe jordan kaiser kent kindergarten know kronor lateral latter laundry layout
4 le lech leno librarian lien lighter limp_$ ling listen listener loan lobster loose lose low lower lunar ly mack
4 magazine main maker mansion manslaughter mantle maria marry mater maternity maximum maxwell may_$ me_to meanwhile
4 membrane memory mercer merchandise mesh mile miner minimum minor montana month motorcycle motorway mourn muddy mural
4 murdere murderer my_apprentice nanny narrate neatly newsletter nicky nightly no_longer no_more nomination not_hear
4 not_know noun o obstruction off_the on_the organizer oriole os outburst pale parent_shout parish parishioner parkway
4 pause peanut phony photographer phrase pilot piston pitch placement plaintiff plan_be plasma please plummer polo
4 pontiff potatoe pray premature prepare preseason presentation previou prodigy produce provisional publish put quad
4 qualifier quick quickly quietly ra radioactive raft ranger reader recycle reese refurbish regiment rejection rejoin
4 rent repeal reporter reproduce reservation reservoir retire retrospective rink road roam robbery rodman ron rookie
4 roundabout rounder royalty rubble rum rust ruth safely sampl sanctuary sans saturday sawyer say_fix say_they scam
4 scarlet school_in score scoreboard scrambl script seat section see_me seeker seizure semi september serial settle
4 shiny sign_$ silent skate slender sloan slug smuggl soap sodium softly soldier solicitor somerset sound_on soybean
4 spam speech speedy spell spine sprint stampede start stella sterl stiff stint submerg subsidy suing suit sun
4 sunlight sunrise supervisor surface take_the talbot tally taxy teammate telescope televise tell_us terrace
4 that_green the_far the_other thin thirteen thirty thorn thread time_$ timothy to tobin tomato too_fast top
4 torrential tower tract travel treasury twelfth tyre tyrone unspecify upheld ur vacancy vaccination vale venu verify
4 vic vine vinegar violinist vodka volcano volume voyage waitress walsh weaver web wednesday weekend whale wharf
4 whenever whereabout which witness woman worse_on wound wreckage yale yate york
5 #who=first/charge :change :meets :person ^_college access accidental acquaintance additionally ads agency_nurse alan
5 alcohol alert allowance alphabet also aluminium amend amy and_the anna anniversary annual anthem apache apartment
5 arch aria around article attendance attendant auditorium automate award bach balk barbecue bare barely barry basil
5 basilica batter be_go be_sign be_still beach bear becker beer bern bishop black blanco bloom bluff body boil booster
5 bottl bottom boulder bourbon brawl breath breeder breeze brent brett brock calcium call capsize captain captive carr
5 carter case cat censure centenary centrifuge chad chandler change_that channel chaplain char charge chester chin
5 clamp classmate clive cloud cocktail coconut coffee colleague collection colon coma conductor cone confidentiality
5 configuration congratulation consort constable consulate content contestant convoy cook crab crawl crowd cruise cub
5 cup cupboard_$ curfew custom customary dad damp defer depart departure deport detention diagnosis disclose discovery
5 disguis dish div doll dome dop dormitory dose dress drunk duchess dunn earl eat ecstasy eligible emblem emma engine
5 enlarg entourage eponymou evacuation except eyebrow fa fall faulty favorite felony fertilizer fetu fielder firework
5 fisherman flare flood floral florence fly fog for for_the forgery forty freight fresh garlic gas gibbon girl glow
5 goalkeeper goose grammar granddaughter grease griffin guild gym hamburger hare havel hay heath hick hit hol hold
5 homer honorary i_talk idol inaugural inauguration indicate indoor infamou inn insignia insulation insulin
5 interception intermediate interrogator interviewer introduce introduction invite jasper jeep jeff jewelry johanne
5 joke jump kensington keynote kilo kite knight kyle lacrosse lambert large launch laura lawyer layer leach leadoff
5 leather leave lecture light lightly limestone liquid liquor lookout lotu loud loudly lucy m magnetic manor
5 manufacturer marc mass master medal melt menu mesa mia michigan mistress mobile module moth multiple mustard
5 my_husband nancy nearly nelson nephew nerve newspaper newton nicotine niece ninth nobody_know note nun nurse
5 objection occasion offer only or_no owl oxide paint pan panther parade parliament patel peak pebble perch perfume
5 pianist pinch pit plutonium poisone poker policeman pornographic premiere princess privy prize procedure proceed
5 processor prohibite prompt prophet prospective protective protocol prototype publication pulse quit quote rail rais
5 raiser ram rape rare reach reactor recount redesign redskin remainder renne rental reproduction restriction
5 retention reunite rick riley rite riverside roadblock rob robber rocket roster routinely rover rupee sailor saint
5 sally sandstone scent scissor scoreless scrum seasonally select semifinal serve shalom shaw shelv shop show signal
5 silence silk sim simmon sing sir skeleton skirt slain slam sleep slip smile smuggle snowfall solitary son sophomore
5 soup spat speaker special specification specify spectator spokeswoman staffer stand steeler stein stem steven str
5 strike student studio sunday surgical surrendere surrey swift swimmer sync tae tail take tank tea teaspoon
5 technician teenage tenth term_$ terry th thanksgive the_tribunal theft thermal thieve thousand throne till timber
5 titl tom trace trail trainer transmit tributary trio trophy trucker tucker turn ty unanimously uncle undergo
5 unexpectedly unname upon upright uproar upwards valid vein verification veto vi vik vintage visit voltage want_me
5 weber wes while whilst widow wife winery withdrawal word workout yacht zip
6 #own1 #told=thing/past #when=further/past :deliverable :gathered ^_in ^_one ^_our abdominal abduct ablaze abort
6 activation adjacent admission adobe adoption aisle allen allergy alley along anchor apparently appear apple
6 applicant approximately ashore astronaut attacker attend attorney autobiography bakery banner barker barrage barrow
6 basket bate baxter beforehand begin benedict berth bicycle bike blast bodyguard bogu booker bowl bulb bump bundle
6 burton cable cafeteria caliber cam canal car carol carpenter cellar cemetery cent ceremonial certification chat
6 chestnut chick child cho circuit citation claim clark clause clinic closure cocaine colore commemorate comment
6 commonly compulsory conceal concerto consist contract controversial controversy convict cordon cordone corpse
6 cottage countryman courtyard cove crocodile cupboard cutter cyclist cyru daily daisy dan daughter davenport death
6 debry debut decorate defect defective demolish derrick dessert detain diagnose diamond dig directly discount divorce
6 doctor donor dove draft duck dunk dusk dust dynamite early electric eleventh elk encode enrichment entitl erupt exam
6 excavate expel explosive fairway fan fanfare feather finally find finger fire firearm fletcher flier flight flotilla
6 foul fre freeman fry fulham fume fuselage gallery gallon garbage generator gram grey grocery gunfire gymnasium
6 halfway hander handler hangar harper hat heap heart heat hefty helicopter herb hide high hike holme holy hymn
6 identical imprisonment in_may infant infect inflammation ins installment interchange investigator itinerary jaw
6 kickback kicker kim king knock kroner lantern lap last laureate lawsuit lease lee libel licens lighthouse lightn
6 lone lumber lung magistrate martin mask material meadow medalist melody message mid midday midway miniature
6 modification monday morgue morrow mortar motion motorist ms mushroom navy near nickel noodle normally noth_change
6 number op outdoor outfielder oxygen packer pant papal pastor pastry pavement peck perform permanent pharmacy pierce
6 pilgrim pine pizza plead plenary plum pocket pole pope porcelain pork possession post postponement potassium pour
6 precede pregnancy prescription presumably prisoner proclamation publicist putt quarantine raid railway rainbow
6 random rap ratification raven rebuf recast receipt recently reconstruct recovere referenc rendition rescuer
6 respectively restart reunion reverend rider rock rotate runner rush rutherford sail salmon salute sam sand sander
6 sauce say_yes search sele selection seller service settler several shelter shill shin short sid simmer since siren
6 sister sit sixth sketch slice snatch snow someone sonny spiegel springer stainless statue steel sticky stroke sugar
6 supplement swan swollen tablespoon tabloid tampere tar taxi ted tee that_noth the_consultant thickness thief tin
6 toby tomatoe torpedo trash trial trigger trim trouser trout tune turbine turner twain typically uk underground
6 underwear unlimite unrestrict unveil upper v vanilla varsity ventilation verdict vertical veterinary vocal voucher
6 vowel waist wales warrant warren waterfall waxman welsh wet wheat wheeler where whip wide wield wifi wilkin willie
6 winger withhold wright yearly yell
7 #settled :create ^_somebody abbot aboard above agent aluminum ann announcement announcer antenna apology appeal
7 appearance applause application appointment arbitration arrest artery asbesto auburn aunt autumn back_$ baker band
7 barber baronet baseman beard bee below beneath benjamin benny birch birdy bleed bo boat bobby bogey bookstore bounc
7 brake breaker bribe broadcast brook buffalo bulldozer butcher butt butter buy c camel cargo carl carry catalogue
7 catcher cello certify chant charg chart cheese chip choru church cinnamon clad click clutch college colour colt
7 compress concert concussion confidential cotton couch cough count county couple courtroom cox crimson crisp crouch
7 crown cubic curry cut dale dam dawn debute demolition dental deportation depot detector detonate dip diploma dirt
7 discontinu dismissal dispatch dixie dog dolly doubl dover down drake drink drug dugout e eight eighth either eleven
7 embryo evene every exemption exit extend extradition facility factory farmhouse fifth filter finalist fist flame
7 flint foot forcibly foreman format fort freshly frigate front gift ginger glen goat graduation granite greenwood
7 guard gunshot hamstr hamza handy hart heather hello hoax hole hollow holt horizontal horn hot hundr hydraulic
7 illuminate improperly include indefinitely indictment induct informant inspect inspector instant instead instruct
7 interpol interval interview item jacket jake james jan jo jockey judge juice junction juror jury keeper kilogram
7 lady lar larvae laurel lava lever lid liner litter logo luke machine maid mare massage metric mike miller milligram
7 minc mock monastery moon moratorium morry motel murphy nak next node nude numbere olive one ordination outside over
7 owner oyster package parenthese passenger pence permanently pickup picnic pie pig pike plant plus poem poison pool
7 pop postal pot powere previously priest printer priory propeller prosecutor protest protestor pulpit randomly randy
7 receiver rectangular referee reference repeat residence resignation resume revise rex ridge river robin roommate
7 ross royal sage sah scot screen screw seaman secret separate sergeant set seven seventh shell shepherd shutdown
7 shuttle sidewalk site sixteen skin slap slash slide smash so somebody speedway spinner splash st stain stall station
7 steroid straight stripe subscriber subway sue sung sunglass sunset surgery surname surrender swap sweater swim sword
7 sworn sylvester t terminate test testosterone thunder tim tiny tissue to_the token tomb tommy tooth tour tractor
7 tram translation translator transmission tree trinity twenty twin tying uncovere undercover unearth uniform
7 unofficial unpaid unseed unsuccessfully unwant update upstair usually vacate valentine veil vest viola virgin
7 visitor warehouse water weir wept will_not winner withdraw without wolf woody yard
8 #seen2 #told=i/again #when=first/past abbey ace addition advertisement allegedly alongside ams angrily annually
8 apprentice approval approve arbor ark asylum bacon bait bake balcony bark barricade beam beck bedroom beef behead
8 bill billy blake blistere book bore bread bud bur burst butler butterfly cage cameo camera canoe canopy canvas
8 canyon carpet cash cattle ceil cell champagne chemotherapy chicken chili chocolate cigar circulation clau clear
8 cockpit commenc compilation complaint completion confinement confirm consecrate consent conversion convert cork corn
8 corner counterfeit courtesy crack crest custody dalton deceas decker decommission delay demonstrator dentist derby
8 desk device dial digitally dinner discover distribute ditch dozen draw drill driver drown duet dump eagle edit
8 embassy equalizer eric evacuat eve eventually fence ferry fetch fifteen fine flank floor flour flyer follow forc
8 formal fourteen freez friday friend fumble gag gala galloway gazette gently glue grandmother gray greet grove
8 hallway halt haul heel helmet hospital hourly house hug hum incorrectly infield initially injury ink intake iron
8 issuance it_be jade jay jenny jersey kickoff lake lamp laser launcher lawn levy lift lil limp liter lottery luncheon
8 manual maple marijuana mate meal medic memorabilia memorandum mercury microwave misdemeanor mistakenly monk mound
8 mount mouse mud neon nest occasional of_the officially onion overdose overhead overland overnight panel paperback
8 parachute parcel partially passage pat patent peach penny per percussion perry peter petr petrol pil podium pollard
8 pond portable porter portion posthumously potter pottery preliminary presenter preview prison protester pseudonym
8 pumpkin punt racket rafter ramp ranch rapper razor rear recall recommend refusal reinforcement reliever reopen
8 reopene repeatedly requir reschedule reveal rice robe roger rusty sabbath saddle salary salt sandwich scratch seed
8 seiz semester sentenc sentinel separately shave shearer ship shoe shoulder shut singer sneak solo specially specimen
8 sprinter square stab staircase steak stereo sting stolen stoppage storage subsequent sued summon surgeon swear sweat
8 table tavern teller tent terminal testimony toddler toe toilet travy trip truck umpire unavailable unconditional
8 unharm unpublish uranium use user velvet vendor vent vigil wagon wall ware weep wheel when wicketkeeper willow yuh
8 zinc
9 #when=first/open :tells abruptly absentee activate additional adjourn adorn after album alternatively arrival arrow
9 ask assailant atop authorization authorize await badge ball ballot banquet bay bearer beaten berry beth billboard
9 birdie birth blue brass breast bruise bucket bulletin bullion bumper bus bypass cane captor caroline cathedral
9 centimeter chalk circular clock collector collin comb commencement communion companion compression conditional
9 confirmation contaminate copper coroner corporal courier crystal curl dash decide deflect deluxe discography dough
9 dye elevator emergency empty equalize examination examiner expiration expulsion feature fee feeder flag float flown
9 flute fold forehand formally fowler free freighter frozen gig give gold golden gown grade graham gravel grenade
9 groin ground guitarist gunman hale harry have_not haye henry hill home homere homestead hooker hopper horse
9 hospitalize hull husband hut identification illegally implant in inadvertently indefinite induction josh lance lay
9 ledger leed lemon length lewy library ligament lime limousine line list liver locker loop lounge lowere mandatory
9 marcher mark mary mason mat match meat memorial metal mick miss molly motorcade name naturalization nearby nine
9 occasionally orchard ore palmer paragraph pardone park parker parsley patty pea pedal peel penalty pete piece pile
9 plaster plug police pony postpone powder prematurely press promotional purchase rabbit rain ransom ray rebate
9 reception recipient reed register regular regularly rehearsal relay reluctantly repair replace replay reprint sack
9 saxophone schedule scream sermon server session sheep shelf sheriff shield shoot shortene shorter skillet slate
9 smoke song spencer spike spinal spr steal stern stick stomach store stray stream striker supplemental tate ten
9 tentatively tiffany tile tire tongue torah torch touchdown track tribute trumpet twelve unauthorize underwent
9 unidentify up used van vessel violet volley voluntarily walk walnut warden wash weekly woodward worcester write
10 abdomen acoustic admiralty afternoon afterward afterwards alison allow aloud announce apiece archive attach attic
10 backhand bailey barb barne battery bead bean belly ben bench birthday brick brief bronze brush bunny bury bushel by
10 cabin cache cancel cap cart ceremony chamber choir chop chuck cigarette clay clemency clerk commute complete cooper
10 coronation corpus court crossbar dead deck deposit diameter discharg discharge disk document dry dur enclose escort
10 farewell fix flash flip footage fountain frame from furnace garage go grass grill groom guest guitar gum half
10 handcuf hastily he hiatu him holly hurl inch initial injection injure inlet inmate install instruction iry jail jam
10 jimmy joey jumper keyboard kick knee lace lane late leg lengthy lunch marble marker mast matt may medley memo
10 monthly morse my no notebook notify nursery oak oath oral order original oval overtime overturn palm parole paste
10 payment pearl pepper periodically permit picket platinum plea porch poster pound prayer pregnant prior procession
10 pull pupil quarry radio recipe recorder reply return roast roof rope rosemary round sausage scarf sentence
10 severance shaft smith snap sock soda sometime soon sperm spot sprain spray sprinkle stair steam submission subpoena
10 summone syrup telegraph tell temporary tendon termination testify thereafter thumb ton trademark transplant tuition
10 tunnel twitter two ultimatum underneath verse video violin vocalist watt wear weekday white withheld wood
11 #pictured :finish ambulance ammunition anthrax audio available backstroke bamboo ban barge barrel barrett barton
11 bathroom baton bed blackberry bolt bone boot booth boy break bride brown burnt cab cake carriage cedar chapel cloth
11 cole column compartment container courthouse cow crane curtain deadline delivery diary discard disperse donation
11 driveway drop drummer duff each extra extract four frost full glove grant gun hair ham hammer hatch honey ice id
11 inscription inside interrupt jack jar jenkins jubilee kelly label lac lily lin lip load manuscript messenger meter
11 milk moss mother mouth nose off ovation partial pend piano pick pump punch purple queen refrigerator registration
11 registry reinstate replica reportedly rib room rotary rubber ruby scan scrap secretly shower shrapnel skull soak
11 souvenir spit stove strawberry strip tag telegram temporarily text throw toast toss transmitter triple troy trunk
11 vault version walker webster week wire withdrawn
12 0 amber ankle anonymou ash automatically baby backup bar bassist bath beside blade blood boiler bow bowie breakfast
12 briefly burial bye caller candy cannon cardboard chapman cherry coat confession contact contain cooke
12 correspondence cream creek cross cylinder dart date deliver drape ear easter edition elbow enter erect excerpt
12 expire feed fill fingerprint fir first garland gate gill glass her homemade hood hour invitation kidney knife lamb
12 luggage makeshift mill needle night obtain open optional orange organ ounce out page pardon passport pencil phone
12 photograph pill plastic probation purse record red remix residency rifle rocker sale say scoop she sheet shirt six
12 slot starter stop stump subscription tab tear telephone tender the then thick thigh through tip tow towel tuck
12 undisclose unmark unreleas wallet wed whiskey
13 accompany altar audition august axe balloon barn basement before bullet burn calf capsule cartridge certificate
13 clearance confiscate cover delete dock donate egg eject fin flap fork funeral green handgun header intercept june
13 kit leaf leaflet leak lump march marrow nail noon notification pack pad pass patch promptly read receive refund
13 reissu reprieve retrieve revoke ribbon sell shout spoon strand straw stud submit subsequently substitute tablet tap
13 tattoo trailer transfer unuse wait wav wax window wreath wrist
14 arrive auction autopsy back bass batch blanket booklet bundl candle chest coin collect cord dat drum entry flower
14 forehead hall hand hook inscribe issu kiss later license log maiden minute mourner neck originally pair paper photo
14 pin pink postage recess refuse removal replacement row second single sleeve stack sticker stone stuf three ticket
14 visa wooden
15 #seen1 bail bonus button charcoal circulate clip deposition double entrance envelope extension final hear his
15 holder immediately lock lodge midnight mint morn notice on plate print receiv release rod shipment shotgun sign
15 silver stamp suitcase suspension throat until urine valve via waiver wrap yellow
16 accidentally affidavit arrange automatic bag bell blank cheek door engrave fake file freeze injunction nasal onto
16 packet pipe rack retriev roll sample shortly signature suspend
17 at block bottle card check disc mail microphone permission petition pistol plaque remove request ring skip spear
17 tape transcript twice vinyl waiv whistle
18 commemorative dy oven pen tube
19 copy
20 coffin seal send
21 insert letter
"""
