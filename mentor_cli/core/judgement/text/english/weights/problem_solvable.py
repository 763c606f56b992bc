"""What 2611 labelled problems teach about solvable: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

ANSWERS = ("no", "unclear", "yes")
ROWS = """
-21/-21 capitalism
-21/-18 #settled
-17/-20 war
-15/-12 and_the
-14/-17 rule
-14/-16 abolition dy law
-13/-17 unfair
-13/-16 ordinance
-13/-14 reform
-13/-13 government
-13/-12 world
-13/-11 nature
-13/-8 under
-12/-20 scrap
-12/-18 apartheid slavery
-12/-17 enact
-12/-16 appeal country
-12/-15 ban communism
-12/-14 campaigner
-12/-13 penal repressive
-12/-11 censorship emigration
-12/-10 down
-12/-9 barrier
-12/-8 century
-12/-7 by
-11/-20 annexation
-11/-18 repeal
-11/-17 monarchy
-11/-16 abolish
-11/-15 :granted overturn restoration
-11/-14 enactment impose pollution
-11/-13 blockade breach climate preservation
-11/-12 close exploitation
-11/-11 socialism
-11/-10 freedom
-11/-9 measure
-11/-8 modernization safeguard timber
-11/-7 first penalty reward
-11/0 goalkeeper
-10/-18 rul
-10/-17 unconstitutional
-10/-15 endangere
-10/-14 environmentalist patent prohibition
-10/-13 controversial demolish violate
-10/-12 colonial democracy oppression pollute protection restore stringent tibet
-10/-11 austerity cherish environmental illegal monument pulp waste
-10/-10 #hopeless conservation curb fair lighthouse
-10/-9 china import neutrality regulation tariff zimbabwe
-10/-8 ^_brexit brexit pass system
-10/-7 about_money stamp
-10/-6 forestry land minister postage waterway
-10/-5 boat finish pollock textile
-10/-4 keeper
-10/-2 poor
-10/0 everywhere
-9/-16 asylum colony dictatorship unjust
-9/-15 dam invade
-9/-14 crippl embargo famine landmark punitive treaty
-9/-13 constitutional cradle independence libel statute
-9/-12 demolition imposition infringement sovereignty
-9/-11 amendment foundation legislation min protect restriction restrictive subsidy whale
-9/-10 advocate crusader intrusion invention provision suffrage
-9/-9 :exam aboriginal argue canada discriminatory effectively heritage modernize outdate severely welfare
-9/-8 burnt fund illegally immigration pav piracy protectionism quarantine record statue strict sweep
-9/-7 blatant commonwealth construction counterfeit export hong jerk relic university yuan
-9/-6 agricultural be_do pen raft safety taxation watchdog
-9/-5 erect exposition recycle sculpture will_never
-9/-4 away revise sail thereby
-9/-2 be_no
-9/0 div levele pillar
-8/-19 moratorium
-8/-16 old
-8/-15 roe
-8/-14 unsafe
-8/-13 abandone amend copyright cruel destruction invasion panama reclaim regime thatcher upheld winter
-8/-12 erosion health proponent reunification uphold
-8/-11 artificially brazil conservancy enforce harsh loophole overhaul punish repression skyscraper slave toppl
-8/-10 adopt capitalist defend destroy dump environmentally humane injustice last marco mismanagement poverty rain
-8/-10 seeker water wildlife wip
-8/-9 dutch ecological exclusion misguid obsolete rampant save society spearhead successfully suppression
-8/-8 antarctic billion coal communist deficit denounc directive immigrant indigenou manifesto partially pretext
-8/-8 prohibit qing soviet unfairly yacht
-8/-7 ^_capitalism activist cheap crumbl earmark entry farmer forefront inefficient lax liberalization lumber mine
-8/-7 preserv prop protest wales wrought
-8/-6 adherence anti catholicism city confiscate dollar fascist further iron irrigation migrant modern passage patten
-8/-6 rendere sewage sink smuggl surplu
-8/-5 bridge domestically establishment fenc monumental
-8/-4 conversion deliberately hygiene industrial mural painter restrict sanitation ship sri steel torch
-8/-3 it_all sector
-8/-2 platform that_be
-8/0 :comparative banner convert goods maritime meter pier protestor rioter rubber should slap throw towards vessel
-8/2 kick
-7/-17 brink declare
-7/-16 flood
-7/-15 disgrace extinction
-7/-14 devaluation outright secession verge
-7/-13 bust eradicate overthrow permanently removal sanction
-7/-12 accident emigrate landslide persecution preserve reef unreasonable
-7/-11 #hands=private citizenship defy fail impoverish pristine proclaim proclamation property scheme win
-7/-10 authoritarian colonist crocodile curtail decree deem deprive emission era eradication forest iceland justify
-7/-10 limit mankind persecute sanctuary undermine
-7/-9 attempt civilization cod condemn constitution crusade drown feudal internationally life million nation
-7/-9 revolution rewrite taxpayer territory triumph tsunami violation
-7/-8 burn civil conserve containment critic cruelty defiance dignity domination enforc establish forgery initiative
-7/-8 massive monopoly oppose outscore prevent racism scholarship seize shipyard swiss unnecessary unprecedent
-7/-7 anthem authority butterfly centenary corruption dominion empire human invisible japan lift magnate national
-7/-7 prosperity replica reputation ruble sar seiz south staunch stun systematically unite
-7/-6 ^_university ballistic coastal commemorate condemnation countryside enlightenment eu film handball inadequate
-7/-6 livelihood livestock prohibite publish quota rand salvage sculptor socialist submerg sunk sustainable
-7/-5 ^_politician agriculture aid back_$ bronze cap commission currency discard divert ensure get_the january
-7/-5 narrowly nineteenth parliament possession redistribution shipbuild tonga trillion
-7/-4 accordance construct consumption fishery introduction labour magnificent marble register shield snatch
-7/-3 all_$ change coin like
-7/-2 0_$ :light all clean
-7/0 aim backward bent canvas ceil clearance curl defender demonstrator edg exhibition firmly flag fortification
-7/0 infrastructure inland innovation intellectual international lash machinery navigation net obscene paint print
-7/0 propaganda protester racket railway scrum slogan smash transparency wooden
-7/2 for_the
-7/3 slide
-7/6 block
-6/-17 bankrupt
-6/-15 abandonment asbesto disastrou
-6/-14 ced referendum seizure
-6/-13 amnesty collapse legacy refuge starvation
-6/-12 coup drought harm holocaust injunction polio reject tarnish vote
-6/-11 bolivia cayman compensate dismantle exemption grant guarantee have legality occupation proposition restitution
-6/-11 stricken tuberculosy wildfire
-6/-10 adoption costly dioxide disaster discrimination erode final greenhouse ozone pact perish redevelopment soro
-6/-10 they tobacco tycoon
-6/-9 affirmative age already archive artificial censure collaps conscience court covenant damage defamation easter_$
-6/-9 economically emperor harmful historic in_0 kingdom millennium misuse partly petition punishment raz stipulate
-6/-9 totally treason undocument unpopular virtually widespread
-6/-8 against ardent boom carbon cattle congress contrary degradation dispose elephant go_to guinea hectare inaugurate
-6/-8 inhabitant invader inventor outcry pension pig populou postwar privacy rebuild resist tax titanic treasure
-6/-8 universally vehemently
-6/-7 #pictured act at_easter charter citizen cornerstone creation crush declaration denounce destructive disregard
-6/-7 dubiou eas evade for_good graze inflict kill mozambique natural offshore overcrowd philanthropist pledge
-6/-7 polytechnic posthumously poultry republic sand tide trust
-6/-6 ancient animal architect argentine artifact blind cape cleaner clear constitute corporation corrupt criticize
-6/-6 disposal economy far fiercely gold grandad hazardou industry institute laundere ocean onward porto prevention
-6/-6 prize punishable reckless reservoir subsequently supremacy tighten tightene vs waterfront western
-6/-5 ^_academia ^_life academia automobile baht be_kill capsize compulsory decisively doctorate donate ecology effort
-6/-5 electoral environment flourish harshly imperial ineffective laborer landscape mean_i monetary reformation seal
-6/-5 sewer stimulu stolen submission tidal tong tourism unleash waterfall what_be
-6/-4 aeronautic archaeology badly canal electricity excessive fish franc gross hour_$ integrity jointly loot medal
-6/-4 metropoly migratory motherland nationalism plaster porcelain principle sign_$ smuggle soar speculative
-6/-4 springboard stain technological vigorously
-6/-3 :finish ^_boss education level policy
-6/-2 all_about change_$ free hous science supervision test the the_job
-6/0 admiralty aggregate backstroke bamboo barge barricade blistere budgetary cement commemorative commerce
-6/0 competitiveness crane critique cruis custom dedicate defence design dissent domestic drainage easy efficiency
-6/0 enterprise expenditure exporter fence float flotilla frigate governance hammere hand haul highway ink kroner late
-6/0 liner literature macao morality own paolo pavilion philosopher pour preciou public push rail reliance relief sag
-6/0 scenery speed squandere standard strengthen surg telecommunication ton totale transport treatise volley warship
-6/0 wharf wool
-6/2 goal polish purpose set spirit
-6/4 culture
-6/5 cross
-6/6 crossbar deflect header superb
-5/-14 abandon lease
-5/-13 invalid legally precedent recover threaten topple unilaterally
-5/-12 annex deport devastate dictator endemic noth remake
-5/-11 decade exile immigrate laureate liability neglect now outlaw runaway segregation stave threatene
-5/-10 abortion ai circa deny devastation now_$ ravage rejection revolt shut unacceptable unfound weaken
-5/-9 absolute altogether anyone atoll conceiv conquest cow epidemic forc guarante hurdle hydroelectric imprisonment
-5/-9 island permit plague propose revert starv unification unsuccessfully wipe
-5/-8 born cleanup close_at compassionate defeat diversion exist expulsion favor for forbid good_$ gorge graft immoral
-5/-8 incorporation malaria marijuana masterpiece oblige opium plantation prosperou revers secrecy thwart unfit
-5/-8 utterly withstand wreck
-5/-7 ambitiou bill cholera completely crackdown cultivation ditch earthquake ecstasy federation fraudulent govern
-5/-7 graduate hail halt initiat irresponsible issuance liberty limitation mao martial medalist ne neo peninsula
-5/-7 pioneer render reverse scam spur suppress surpass taft theft threshold veto victory weakene
-5/-6 amusement antiquity applicable archaeological baseless be_finish centerpiece convention cost dangerously
-5/-6 excavate extraction flora forcibly hindere holder ignore implement insufficient kai march novelist opponent
-5/-6 ostensibly owing pledg prone reconstruction registry renewable rudd russia sheep speculator stagnant swift
-5/-6 swimmer useless voyage wholly zon
-5/-5 :vague aggression blanket bogu brutally burden cigarette comprehensive conservatism dong du exceed exploit
-5/-5 fiscal fountain gre greatly guise harbor have_it help_$ ownership parity patel population power prestige
-5/-5 railroad reformer repair saturday shore statutory step surge torrential tung underwater you_be
-5/-4 activism airliner ashore award bangkok be_out blow botanical coast collector continent control deliberate ease
-5/-4 economic equestrian excess false fisherman get_old gigantic granite guilder install instead_of institution
-5/-4 itself liberal libertarian mean medicine migration not_come off_the openness outspoken peasant petr plaque
-5/-4 pornography reel remove resolution revision river rural silver someone_else swath this_country tolerance tourist
-5/-4 trademark turk uk untouch urban vast violently wave world_be
-5/-3 ^_sit and_our business_$ clamp documentation dy_before grow kid_have market politician_have say_someth sign swim
-5/-3 work_$
-5/-2 ^_landlord before_i off shed thank
-5/0 :absolute ^_too accuse achievement action advancement advocacy aerial allan amass apparatu architectural
-5/0 architecture aviation backhand balloon battleship bearer beat birdie bureaucracy cane catch ceramic chiefly
-5/0 coffer collect combate commenc contribution courageou credite criticism cultural cushion demonstration depiction
-5/0 der dinar ding dive ethical fast ferry fine firearm firmer flame foot forehand foremost freighter furniture
-5/0 gallon garbage garment german governmental greenback harness heavily helmet huge hull humanitarian i_say improve
-5/0 insult kilogram lifeline limite littere lobby log manufacture medieval mill miniature moral movement nationalist
-5/0 nautical naval patriotism penalize photographic pipe plung po pont pornographic port portrait post postal
-5/0 principally prolific promote pump punt rapid resource retaliatory rigid ris rupee scath scientific sea secular
-5/0 sharply shattere shutout silva skipper slick slid solidarity spread stoppage strait sword synchronize total
-5/0 toward towere trap trash turkey turn unauthorize unbeaten underground virtue vital wash wast wellington while
-5/0 whistle wind
-5/2 author can_not too
-5/3 confidence ministry toilet up
-5/4 bounc cordon take_it turnover
-5/5 ball decorative equalize practice section touch
-5/6 across book weave
-5/8 read
-4/-17 will
-4/-13 eventual illegitimate shelv statehood
-4/-12 catastrophic paradise remedy revoke sham
-4/-11 :prize catastrophe deportation endanger ever federally grande invasive rita ruin sell swamp wilderness
-4/-10 conquer escape exception fertility grandfather ineligible judge madame multimillion myth officially rancher
-4/-10 revive smallpox timor withdrawn
-4/-9 alien autonomy brutal challeng compensation decommission deed denial dent drastic fled glory habitat junta
-4/-9 orphan pesticide popularly resistant ridden se supreme traitor unsuccessful windfall
-4/-8 abide antitrust appall certification chile conception democratically destine eliminate empress end help
-4/-8 humiliation invoke isle landowner legitimacy mammoth mandatory morally nuclear observatory overwhelmingly owed
-4/-8 rename resettlement ruler serra shameful swan swine taint vow wrath wrongly
-4/-7 administration alleviate angere approve blueprint breaker certificate champion clause costa deception
-4/-7 designation ecosystem election entitl federal fraud hero hinder humiliat ignorance illusion imbalance indoor
-4/-7 legislature mas miner morocco my_grandfather napoleon negligence override paralyz peg powerless prehistoric
-4/-7 rebate regain reliant repatriat sprinter tame they_be unanimously watersh weathere
-4/-6 0_it adultery any_more aquarium battere break centennial completion contaminate decision deserv deter elude epic
-4/-6 ethanol excavation expansion exploration favore forbidden found gase grip hamper hazard hog hydro impact
-4/-6 in_april intervention judgment lama lose marina misery our_nursery ours pagan pas plunge practically prevalent
-4/-6 progressive prostitution provisional recipient renovation ruthless settler subsidize sumatra theatre triggere
-4/-6 unemployment vaccination vandalism
-4/-5 abroad achieve always_be archipelago arrogance backlog basin bestow brunt brutality ce census coaster
-4/-5 consequently copper deaf deterrent dog_$ dynamite enrage expedition expose fa faltere fam famously fle gum hare
-4/-5 historian house hulk iconic industrialize introduce justification labor lagoon largely leap lim lion loss
-4/-5 meaningless native nobody_in only_care outrage peaceful person_have playwright pollutant ratification rein
-4/-5 renovate rescu retrospective revival seriously spite surf surfer treacherou tu unfair_to unlawful wealth weir
-4/-5 you_can
-4/-4 ^_get ^_grandad adhere anniversary annually application be_off bird canoe civilize commissioner complete
-4/-4 confederation contract das dependence depreciation despite development doctrine eat embrace fabricate
-4/-4 feasibility feminist formulate geological global go_in i_miss intent inundate invent issu it_rain justice
-4/-4 knowingly launch life_be maiden memorial miss_my mosquito museum newly obstacle on_night once_be overwhelm
-4/-4 partition perceiv physicist pipeline polo preferential provocation purity purse refurbish regulate reproduction
-4/-4 requirement revolutionary saturday_$ scotia step_on surpluse systematic temple thesis tin tract tunnel unfinish
-4/-4 ushere van voucher way_they wick
-4/-3 against_us builder contract_sign dead_$ dog everyone_$ exist_$ fourth lose_the never strike tech the_station
-4/-3 trust_have zone
-4/-2 0_and art but_that child concrete date_for everyth_get fire firm i_ask internship just_be no not_exist park
-4/-2 period rule_mean take the_evene under_the
-4/0 ablaze accessible acclaim accountability adequate aesthetic allegedly allocate always_have ambrose and antique
-4/0 applaud aquatic arcade article assistance barrage batsman be_not berlin bicycle billboard blown board borrow
-4/0 bravery brick brush bureau cargo carve charitable chartere cheng ching cinema clement commend commercial
-4/0 comparative compatriot competition conservative contemporary copy counterattack create cricket crude curtain
-4/0 decisive denominate depict diploma disproportionate distort donation dragon drift duck economical economics
-4/0 efficient eminent encyclopedia enormou equality equipment excellence expansive extensively extremism fabric
-4/0 facade fake famou finance finland firework fist fletcher footwear forcefully framework franco fuel fumble gain
-4/0 gallery goalie gong gradually gut hammer hampere heap heavy helpless heroic historical holt ideology illicit
-4/0 immense importer in incapable incorporate index inscribe installation insulation intentional intentionally
-4/0 interpretation interstate ire iso judicial jump kensington knock laud le legislative li lightweight lira lire
-4/0 literally locomotive maintain maliciou marcher marginally material mechanical merchant meteorological ming
-4/0 missile mobilize mosaic munition notably oil opposition ordnance ornate oversea par paris patronage pedestrian
-4/0 penny pereira philosophy photography pirate poet poetry point pole precautionary procurement prophet provocative
-4/0 publication puppet putt rainbow realism really_$ rebuke recreational registration religion renaissance reprint
-4/0 riot roar roller roof rotten royal sacr say_no scenic seaman secure semi shanghai sheng shipment silk simplify
-4/0 smuggler souvenir spectacular spit splendid stability stainless stance steadily steam stereotype streamline
-4/0 strongly submarine successive sunday superiority symbolic tall tanker technology territorial thieve thus torpedo
-4/0 towel tradition traffic tram transparent transportation traveller trucker tumbl twentieth undertook upon urgently
-4/0 usage vault veil ventilation warsaw waugh welsh wen westward wicket yan
-4/2 #seen1 ahead boundary essay foreign instead the_school third too_many
-4/3 assist on textbook to twenty
-4/4 cannon captain clock container form swung telegraph upwards volume
-4/5 be_some cardboard carriage composite decoration fifty gainer rifle shout tea whilst wicketkeeper
-4/6 counter mainly onto slip so stump tool wav woven
-4/7 decliner forth
-4/8 corner
-4/11 ^_i
-3/-11 state that
-3/-9 insurer lake visa worst
-3/-8 claim insurance simply
-3/-7 regulator
-3/-6 #general be_pulp deposit inclusion since_my spill two_year
-3/-5 0_january allotment august company deadline_for detention good graduate_scheme nowaday pass_away the_graduate
-3/-5 the_trust
-3/-4 :daily ^_ai ai_be all_pay become big_platform biggest branch_close by_a dy_on else_and herd last_night no_copy
-3/-4 novel nurs our_branch own_the platform_own that_$ whole will_be
-3/-3 0_year ^_society and_always and_there be_close be_last be_start do_and easter every_winter factory fair_$ gas
-3/-3 go_and have_$ in_write instance_$ it_with letter_say level_in london may_it merge_our no_clue on_sunday over
-3/-3 over_$ rate say_the the_flood the_surgeon the_system the_whole the_world tree winter_have
-3/-2 ^_government and_none appeal_be avoid be_invisible before build by_everyth chamber close_in country_be day_of
-3/-2 do_be everyone for_each for_our have_say in_that keep_going only_ever postcode self smoke the_big the_country
-3/-2 the_time this_year time_and turn_down up_for when_a write year_and
-3/0 :activity ^_gran assembly at_the be_born be_dead be_over be_repeat business drill engineer fall hang have_become
-3/0 he_be here_be hit inspection lend like_that my_first nearly not_read of_it out_of outdoor paper photograph reach
-3/0 research road school_have second seriously_$ shoe sixth the_head the_way they_have tile to_have tower we_would
-3/2 about_it flat get_decide machine route use
-3/3 but of_tension poster rush yard
-3/4 ^_procrastination balcony carry co_author cover follow glass hundr many procrastination quality share square
-3/5 :create ^_can anyth_$ branch code day_the lack past
-3/6 main score what_i
-3/7 draw french
-3/8 #seen3 delivery
-3/9 volunteer
-3/10 line
-2/-12 wrong year
-2/-11 care farm night_$
-2/-10 us
-2/-9 miss
-2/-8 fear gran lottery project risen
-2/-7 deserve history
-2/-6 :event challenge developer get renewal
-2/-5 be_simply best freeze harvest only recovere the_0 union
-2/-4 a_volunteer away_in come_down copy_$ firm_be form_i have_sign hunt it_will never_thank nursery plan raise
-2/-4 reopene sick sign_with six_year someone spark tender_by the_firm the_list the_tender title two_day us_$ we_lose
-2/-3 ^_publish ^_that ^_visa a_classroom able_to allow and_his and_it answer_to appeal_$ april_and as_a be_able
-2/-3 be_final be_for be_publish be_withdrawn be_yesterday by_person can_take classroom_$ decide_in decision_be
-2/-3 discharge down_and even_the finish_and for_six have_a hear_be i_may idea in_their it_as it_stay january_it legal
-2/-3 manila me_or name no_exception of_$ or_perish our_depot our_two point_and publish_and publish_or pull_the
-2/-3 purchase the_client the_mark the_sign there_will up_on us_all we will_always win_$
-2/-2 0_i a_phone although and_staff as_of be_and be_fix bed_$ burn_the buy_a commit dead dig down_by drop early
-2/-2 final_on first_$ five_year from_a get_noth give_the government_have have_decide have_finish i_leave in_july
-2/-2 into_the laps last_appeal leave_to master midnight_and move_in my_daughter my_shop new_timetable no_further
-2/-2 not_have not_renew noth_to on_penalty on_saturday part party same_week sell_my support table_$ tablet that_in
-2/-2 the_decision the_final the_first the_foundation the_panel the_shed them_$ thing_$ to_everyone until_0 until_i
-2/-2 version what when_my yesterday_$
-2/0 ^_dad ^_low ^_nobody ^_science ^_whatever a_bank a_disgrace a_new a_patient a_second a_whole agency agenda
-2/0 always_will anyone_$ association at_0 at_midnight bar be_from be_save be_since between_them bill_$ business_now
-2/0 buy change_that chaotic charity child_and church come_and come_back come_from community crack cut day do_about
-2/0 do_the dock down_in down_my draft drug end_$ every_time exam_board friend_she from_january great handwrite
-2/0 have_go have_leave have_tell her_my hire_someone house_$ i_know i_never idea_what in_january in_on it_have know_i
-2/0 landlord last_$ leave_$ letter_go like_a like_of lose_i lower manage minimum more_it my_account my_handwrite
-2/0 my_hour my_last my_report my_request none_of not_change not_get not_up october of_society of_train on_my physics
-2/0 play portal priority quarter radio rain_on request_for review_$ rough say_that say_there science_be sixth_form
-2/0 social somehow subject the_balcony the_date the_exam the_farmer the_field the_leave the_like the_photo theory
-2/0 this throw_out to_0 to_close to_him to_his university_be urgent when_the year_of year_that
-2/2 ^_in a_mess and_we bad_at be_0 be_like collection dur evene_$ glue have_get home_$ in_may it_just like_it low
-2/2 mess_$ mouth my_apprentice my_name my_time newspaper not_feel not_like off_$ parent_council primary say_i
-2/2 see_parent talk_over the_technician
-2/3 :opinion alarm and_academic and_come and_give cooperation cooperation_with half_the just_do mark my_class object
-2/3 pan slack stronger the_kid time_management to_me upside what_they
-2/4 ^_no gate jacket match morale_in not_let order right_$ team_spirit translate we_can
-2/5 ^_college ^_perfectionism a_lot corridor mine_$ myself onboard onboard_be over_my perfectionism perfectionism_$
-2/5 reply small still_have straight the_family
-2/6 lab nine sheet visitor without
-2/7 half train
-2/8 academic bottom leaflet
-2/9 balance
-2/10 tension
-2/12 send
0/-13 cure irreversible sued
0/-12 demise dolly lawsuit renounc ultimately
0/-11 abort amelia bred clone doom downfall insane insure liable mad marriage not_be sue suing unthinkable
0/-10 aftermath bankruptcy breeder death debacle dissolution divorce extinct extradite fetu foreclosure forever
0/-10 homestead imminent ironically jeopardize live promise prove quo rancho reinstate renounce rid rio survive
0/-10 swallow unilateral uprise warn
0/-9 avert bail banda bid birthplace blizzard breakup casino certify cheat comply consequence curse dare default
0/-9 deflation dormant embryo extradition failure financially flatly flee fossil futile go handicap haven heir heyday
0/-9 ill immunity impend imprisone inherit innocence jeopardy liar liberate loo massacre miracle oust parole ratify re
0/-9 recession reclusive refusal reign residency settlement shutdown suffer trump unless waiver zoo
0/-8 acquittal ago ail assert beach believe birth blowout boycott chateau closure comeback consider contamination
0/-8 contend czar definitive depose dire disappear dop dream dub dune elimination erase eruption estate eventually
0/-8 feat flaw formally founder fragile fundamentally gamble genocide hunger hurricane hypothesy implant impossible
0/-8 isolation it license litigation madness monarch nee ouster owe pandas pardone pebble plaintiff por possibly
0/-8 priory proven quest reactor rebellion recapture recognize regent relocation repay resort runoff seek separation
0/-8 sequel setback sickness slaughter smoker synonymou technically temptation theoretically thoroughbr torture toxic
0/-8 unlikely unrealistic widow willie
0/-7 ^_her accidental acre announce archaeologist asteroid avenge babe bam boon botch bypass canary canyon cha
0/-7 clemency commercially contra convict conviction convinc copa coral crisis danger day_$ deadline debt defunct
0/-7 depression desert destabilize disability discontinu disease drastically dweller eclipse eh embryonic emulate en
0/-7 envision eternal exempt existence expire fame feasible filibuster flop foolish france gradual hardship hast
0/-7 heroine hoax homeland homeowner homosexuality honeymoon impunity inception indefinitely inevitable infamou
0/-7 inheritance inherite isolate juvenile lockout loom mandate maya mercury millionaire mona montana notoriously
0/-7 offender once orlean overdose pageant pandemic pardon pave pest platinum poe poison poppy prairie premature
0/-7 profoundly proof prosecute reconsider relocate renew reprieve retake reversal safe sale settle severe sin
0/-7 sovereign spawn status successful teng terrible the_curriculum throne tolerate tragedy treat treatment ultimate
0/-7 uranium vaccine validity viability weed witch withdraw
0/-6 :vague-thing ^_kid absolutely absurd accept accession addict aire alcoholism alive alter ambition anarchy and_can
0/-6 antarctica apology apply approval arctic arid arthrity attain auction backlash belove benefit benign billionaire
0/-6 blackmail blackout blame blockbuster bounty bourbon bre breakthrough bribery businessman candidacy cannot cas cat
0/-6 caus certainty champ chee chun cite concession conte crow cyclone dae dangerou darl dat dengue dependency derail
0/-6 descendant diabete discredit divorc dolphin doubtful downturn eclips effect emergence endorse enrichment evasion
0/-6 evil exce expel fatal fight finally firestone foreseeable forgive fre freak freez genetically geneva ghetto
0/-6 greatness ha have_risen havoc hi ho hotly humanity i_get impeachment induct infuriat inherently insist intend
0/-6 irene killer king legend lessen lifetime limbo liquidation los mae mansion marry mercy militarily money mythical
0/-6 natal notoriou on_0 orchid outbreak overdue panda partial passport pend permanent permission pet pill planet
0/-6 playboy plutonium poisone politician pose potentially pow precursor prevail principality prison probable pueblo
0/-6 radioactive regard reissu repatriation repercussion reproduce retaliate retaliation retirement retribution revere
0/-6 rightly risk rouge sant savage scare sen shame shun skeptic slam slaughtere slum soil stampede substantially
0/-6 suffere surely survival taboo temporarily the_wrong threat thrift thrive ti tobin tolerant tragic transplant
0/-6 turtle twain undefeat undercut underestimate uninsure universal unveil upheaval utter vengeance verdict viable
0/-6 virus volcano vulnerable wa worsen worth ya yuh
0/-5 able abuse achille adamant addiction administere affect affirm afford affordable alison alp alpine altere ande
0/-5 april ark arrogant arson ash ashame asset autobiography backer bah bald bali barren be be_be be_that beaver
0/-5 beneficiary betrayal blanco bloody boomer boxer breed brokere bulldog cancellation captivity caroline cause clay
0/-5 clive coliseum con conspire continuation controversy count_$ crop dairy dalton de deficiency demand den
0/-5 deterioration detractor dinosaur dispute dissolv down_$ dynasty el eligibility els embark embarrassment
0/-5 embezzlement emerald endors entertainer es essentially evict exacerbate excuse execution expensive explicitly
0/-5 explorer exposure extent fend fever financ financier finch florence flu fool foreigner gam gay gen goddess grass
0/-5 hardly haunt havel haze hiv homage homeless honore hope hugely icon immediate improbable in_two inde inhabite
0/-5 insistence intact intention intervene irrelevant jail jasper johanne jubilee kaiser ko la lai lech legitimate
0/-5 lender leopard lethal likene lo loan luc malnutrition manor marsh meadow medicinal menace mentality mentally
0/-5 methane midst miserable modify mortgage mother murderer mutiny my_brother negro nevertheless nickname nightmare
0/-5 nostalgia notion notoriety obligation os outpost overrun overtake oxide papa paralysy perpetrator perpetual
0/-5 persuad phenomenon plagu plight politically popularity prejudice presume procedure prompt proposal prosecution
0/-5 prosper quarry queen radically ramo recognition recovery redemption regrettable rehabilitation relinquish reopen
0/-5 repayment reprisal respect resurgence rethink revamp rig risky rodeo romero royalty salina scientist secondly
0/-5 sentenc shall shih shock shortfall siege slippery sol specy stardom stigma storm stroke stubborn stupid succeed
0/-5 success succumb summer sunshine supposedly susceptible taj tar te temporary terribly therefore tiger till
0/-5 transform tropical truly truth turnpike typhoon un unconditional underdog unfortunately upset ur usher vain valid
0/-5 verify victim vista wade wag wealthy welterweight worsene wrack zinc
0/-4 ^_person accreditation accusation acknowledge administer adverse aging agreement ala album allege ancestor
0/-4 ancestry and_not anna any anywhere apologize ariel armistice arroyo ascent assassinate assassination assertion
0/-4 assumption asthma atomic authorization authorize baku banana bastion beaten beleaguer bern betray biographer
0/-4 biologist bitterly blatter blaze bode bull bury campaign care_about case cave ceas championship chao che cigar
0/-4 citadel classic cliff coca colon compliance complicity compromise conclude condition confidentiality confinement
0/-4 consent contagiou contempt cooke corpus correctional cosmetic cove credibility creditor crown cult cutback cycle
0/-4 da dah damn dampen dane day_be deadly deer defective deplete derby destiny detection deteriorate determination
0/-4 diamond dirty disabl discharg disclosure discourage discover discovery dismal dismiss duchy dust eligible embattl
0/-4 empower enclave endure engulf entirely equitable estimate evacuat evacuate evacuation exodu expectancy experiment
0/-4 extreme facility fad farce fertilizer fledg foe footballer foothill forecaster fortune frail freeway furnace
0/-4 gator generation genuine gloriou god gramm granddaughter grandson grower guilty gulf gypsy harbore hay hayward he
0/-4 heart heaven heed height hell helm hepatity herein heroin highest hike hogan horror hurt indefinite infect influx
0/-4 injection innocent intercontinental invest ivory jaguar jewel jungle kwan lame lament landfall lawful lee levy
0/-4 licens limestone luna lung ly majority marathon mare marrow mausoleum mend middleweight mighty migrate milestone
0/-4 mineral misl mold monastery monster ms mud municipality murdere murderou must muster my_best naive nascent
0/-4 naturalization nay neighbore nelson neurological nickel nicotine nor north notwithstand oasy obsession
0/-4 occupational old_$ onslaught ore originally originate ought overcome parent_$ parkway peace percent plant plateau
0/-4 plausible pneumonia postponement predecessor predict prediction pregnancy prematurely pressure prevalence
0/-4 previously pro probably problematic proliferation prolong prototype protract purge pursue pyramid qualify racist
0/-4 racketeer rag rana rape rare realization reconciliation reduction refinery refugee refund remnant reproductive
0/-4 rich ridiculou rink rip riverside roc sabotage saddene safari scandal seaside seasonally seminal semy shark
0/-4 shelter si sierra significantly sincerely slowdown soon southernmost stadium stan stockpile strip subsequent
0/-4 successor sudden survivor systemic tempt tennis termination the_care the_deadline the_work thief thriller tornado
0/-4 tout tripoli trophy turmoil unable underwent unearth unemploy unify unnotice unrest unstable vegetation venerable
0/-4 venu victoriou virtual void vol voluntarily voluntary waiv wartime wax widely wild winner withdrawal would
0/-4 wrongdo ye yo yours
0/-3 ^_he ^_staff ^_what a_different and_she and_their apprenticeship as as_every ask_$ be_break be_noth bring bully
0/-3 clinic club_be craft crash dark_when ethics expect extension_be final_$ football go_into have_take his_hear
0/-3 i_could illness in_june it_out label later leave_the move of_them on_merge on_our on_their production return
0/-3 review right say_it sentence sorry start_$ stay_on sun take_out term the_clinic the_judge the_last the_youth
0/-3 timetable to_half try up_$ vote_$ weld
0/-2 0 0_may again_the agre and_be and_doe and_go another another_one anywhere_$ at_six back be_decide be_hear
0/-2 be_possible be_tell be_what belong_to better_$ board_have brussel camp cohort come_up county customer_want
0/-2 decide_on dna dna_test drop_the else end_in ever_$ everyone_be for_two goe_on governor halfway hand_$ hand_in
0/-2 hand_over have_already have_move have_strike hear_in huntington i_fail i_give i_see i_turn i_will in_brussel
0/-2 in_one interview_be it_up judge_have july_and lake_be licence licence_be like_us literacy live_in ministry_have
0/-2 miss_the motivate no_backup not_trust nowaday_$ nurs_for office_have one_and one_for our_only paper_be patient_i
0/-2 pay rais resident run_on s_i scholarship_be she_be shut_$ site so_my stitch struggle sunday_and swell take_one
0/-2 tell_it the_answer the_fourth the_market the_mock the_old the_spr the_state the_wed the_winter these_day they_do
0/-2 today too_much tribunal trustee try_$ up_between up_in used village want_everyth we_will wet what_goe when_they
0/-2 when_we whoever with_it word_$ would_have year_dy
0/2 0_a 0_child 0_degree 0_to 0_week ^_agency ^_at ^_headquarters ^_lack ^_leave ^_need ^_new ^_on ^_sales
0/2 ^_statistics a_week all_get all_over all_say and_forget and_goe and_i and_post and_two and_will answer_the
0/2 around_here arrive_late ask_to assertive assertive_enough at_$ at_work atmosphere_in average_0 away_and bank_want
0/2 bath be_all be_ask be_bad be_call be_chaotic be_desire be_go be_hopeless be_limp be_look be_more be_my before_it
0/2 below black board_be book_since both_be but_i can_see captain_i chair_i chang_the chaotic_$ class_$ client_ask
0/2 coach_$ coin_$ come_$ come_in confidence_in consistency_in dashboard date_and day_after day_late decide_$
0/2 decide_but desire_$ drawer driver drug_round each_other earn end_at enough_$ evene_this every_second everywhere_$
0/2 face_$ feel_i file find_the firm_$ floor_and folder for_my forget_to fortnight fortnight_$ four_time free_period
0/2 friday_in get_0 give_me go_over goe_$ great_$ handwrite_$ have_even have_interview have_meet have_never have_one
0/2 have_open heat_in here him_$ hopeless hour_to how_do i_promise i_put i_start i_still i_take imposter in_$ in_app
0/2 in_how in_march in_separate in_three in_with it_for it_on january_$ june_it just_doe kind_of know_the last_month
0/2 last_ten last_year leader least leave_hand leave_someth link live_on lol lol_$ long long_and lot_$ mainly_$
0/2 man_come march_$ match_and me_and mean_to mid minibu move_$ much_$ my_co my_landlord my_read my_trainee name_on
0/2 need_to never_get never_really never_tell next_day next_to next_week no_$ no_idea no_one no_reason not_assertive
0/2 not_communicate not_much not_order not_reach not_seem not_start not_very number_$ of_thing office_pick office_send
0/2 on_average on_friday on_one on_site on_the one_in one_thing only_$ only_he only_the other_person our_department
0/2 out out_every out_without over_0 own_$ parent_be part_of password pay_the person_do phone_$ phone_ring pick_the
0/2 plan_in poor_$ pound present product_owner properly pull quality_here queue quiet_$ reactive read_the resit room_0
0/2 rota_on rubbish run_$ run_off run_the s_copy sales sales_and same_$ say_a say_he say_what send_$ shop_$ sign_my
0/2 silo six_week so_the some_day someth_to stale stall stall_be stick_$ stick_in stiff stock stop_at stuff_$ sunday_$
0/2 take_six tell_her test_to the_atmosphere the_blue the_box the_boy the_caretaker the_cooperation the_depot
0/2 the_discharge the_girl the_landlord the_minibu the_ministry the_minute the_moment the_month the_move the_prefect
0/2 the_price the_product the_roof the_rule the_same the_under the_volunteer the_younger their_own them_five themselve
0/2 there_and they_chang they_close thing_about thing_and three_person through_$ to_approve to_go to_it to_make
0/2 together_$ track train_$ trust_between twice_this until_the up_after very_welcome walk_on want_two way_to we_do
0/2 weak week_to what_we who_doe will_look with_her with_his with_no without_the work_well wrong_size younger_one
0/3 ^_all ^_as ^_childcare ^_confidence ^_customer ^_four ^_half ^_last ^_order a_small alone_$ also among_the
0/3 and_have and_now and_only assessment at_it attitude be_full be_hard be_kind be_patchy be_poor be_slow be_stronger
0/3 before_they book_the calendar charge chart childcare class_the committee_be consistent council_grant cupboard
0/3 decision_make depot depot_$ drive due_in each_one early_shift email engine ewe faculty_be field_be figure flatmate
0/3 form_for friday_and generally give habit have_file helpline his_own i_be include invoice ish it_how it_or june_$
0/3 june_the know_$ land_$ language lazy leave_and letter_$ letter_from limp limp_$ list lock loud march_and mean_for
0/3 memory mock monitor more my_flatmate my_group my_head my_year new_year next next_and night_before nineteen no_real
0/3 nobody_be nobody_else nobody_say not_great not_know not_land not_sign not_work nurse_$ of off_sick ombudsman
0/3 on_wednesday one_$ one_ask open or_the our_load patchy person_be practice_trombone put rais_the raw repeat
0/3 report_to roll room_and round_$ row run scale see_it september_$ set_the shift_$ sign_it signature sixty slow soft
0/3 sound stop_doing stronger_$ take_complaint tell_the the_account the_class the_early the_exercise the_far the_late
0/3 the_night the_ombudsman the_phone the_place the_pool the_senior the_third the_toilet the_visitor the_wait them_and
0/3 this_week time_this to_get trainee tray treasurer_have trombone tube turn_off turn_up twice_$ unopene us_that
0/3 visitor_book week_$ weigh whether_it will_not without_a year_it
0/4 0_day ^_when abbreviat accolade adjacent ads advisory affair affection afterwards alignment allocation always
0/4 and_say ansa appropriation army arrow atop automotive barber basic battery because_i beck behind between_the
0/4 beverage bilateral bomber bound bowl bowler brilliant burst by_wednesday cabin calculation campus candle capable
0/4 capitalization carrier cartridge cautiou center chester chestnut chi cleric closer coffee coffin collaboration
0/4 commandant commando commencement competence computer conduct confluence connection context continental continually
0/4 correctly costume courier culinary dancer dazzl deep degree delight denomination derrick devotee dice diplomatic
0/4 directorate discipline discourse disgust dissatisfaction do_you doing_the duo dusty duty earnest egg eighth eighty
0/4 electrical employ encountere engrave faithful fan fix fixture flap flattene floor freely friendly full fullback
0/4 gauge gentle glance graphic green grey groin ground gymnasium ham handsome have_0 hide his hook hose hot household
0/4 householder i_do impression in_the inflammatory influential injure inner insect institutional integral integrate
0/4 intensity interbank interchange internally interpol item jihad junction just kerry lac ladder lamp lecturer leg
0/4 lengthy linguistic login lowly loyalty magazine maneuver manner manual marine marshal maxim maximize meanwhile
0/4 meditation midland militia milligram mobile mobility moderately moderation momentum muscular musician mystical
0/4 narrow nationally neutral newcomer noisy nominal not_really nudity of_when office_$ on_them optic ordinary
0/4 organize our_treasurer overtime overview paddy particular pay_me penchant per percentage perfect perform person
0/4 personal petrol photographer phrase picture pike pistol plane pool posture pragmatic preach preacher prey
0/4 primarily productive promotional prowess psychology quantity raja react reciprocal referee referenc refrain refuel
0/4 relegate relentlessly relevant reliable remark report respectable rok round rusty sabbath salon salute scarf
0/4 scramble scripture seat seem_to seminary september seventy shirt short shuttle similarly since_june since_last
0/4 sing slip_$ slowly smell so_i soda sodium somebody sophisticate source specialist speech spirituality squeeze
0/4 standout stephane stereo storage strewn structure sturdy style subscription surface symbolism synthesy tank target
0/4 tas tas_be teacher team_be teller tent the_boss the_hall the_next the_overtime theatrical them thigh ticket
0/4 traditionally transatlantic translation transmission transmit treasurer trench ty ul undersecretary unique
0/4 uniquely unseen unusually urgency utilize via violin visual wall wallet wandere warmth wedge welcome wherea window
0/4 wonderful wreath writer xi yoga
0/5 #hazy3 :deliverable ^_not accommodate accommodation aftershock along ammunition amongst ample and_then animate
0/5 animation anime appropriately approximately arm armor aspect attendance auditorium authoritative automatic b1 baba
0/5 backbone badge bare bathroom bazaar bead beautifully beer birdy blue boil bombardment brace briefly brightly
0/5 broadcast broadly bullet bustl cabinet cache card cart cartoon cast catcher caution centrist chase cheek chip
0/5 choreography clergy coherent collide comfort comfortable commodore communique compile complaint concerto
0/5 consultative contingent convenient corp countless crouch cuisine dance dart defensive delicate deploy description
0/5 directory distinguish distribute distribution district dormitory dot doubl double dual echo edge efficiently
0/5 eighteen electromagnetic elevator elite enlist enthusiastic entrance error evangelical exclusively explosive
0/5 expression exterior fashion feast feather feeder fiber fir five flesh focuse forum foul friction from_may fun
0/5 fuselage generator geo geographical geopolitical glow grievance grin grind gul handover headway heat helicopter
0/5 highlight homer hooper hospitality hub hymn identical indicator infiltrate interior intermittent kickoff
0/5 lackluster lane lantern large lat latitude layer lens letter lid locally longitude lyric manga margin massage
0/5 mathematical mathematics may_and measurement mediocre mercantile merchandise metallic minus mirza mostly motorcade
0/5 mound music mut narrower neck need nicky not_think numerical numerou operational operator outgo outnumbere oval
0/5 parade parish_council particle passenger pastoral patience patriotic peer pencil perch performance perimeter
0/5 picnic pin player positively practical press projection proportional proudly provide quarterly quote range
0/5 rational reference reflective reinforce renne representation retailer retention reviewer roam rope roughly rs sage
0/5 salesman scream sery shake shave shiny shop should_be sideway sign_the simmere since_i sizable sleek smart soldier
0/5 solemn space span specialize specially sped sphere spine spun squadron static steady steer stylish subcommittee
0/5 supportive sweater swing syed syndicate tangl tempere terminal the_parish think_of tie toe trip troupe truck
0/5 ubiquitou underline underneath unforc unofficial vein vent very vest viewpoint vigil wagon warmly web wednesday_$
0/5 why_$ wireless work wound wrist youngster
0/6 ^_we ac account active admiral adorn air armament arrive articulate atmosphere axis bacon baggage banquet barb
0/6 basis bat blank boiler booklet brisk broad bucket bulletin bundl butcher butt cam camouflage campuse careful
0/6 celestial cello cheer cheese choru clash clothe col colonel comic communion commuter compute concentrate
0/6 conciliatory congregation consular content continuou continuously controller cutter delegate deputy detonate
0/6 devote directly disbelief dispatch distance divide drape eject elaborate elegant emphasize emphasy encouragement
0/6 engage equalizer exercise express external fielder flash flexible flyer forehead frame freight friday gap
0/6 geographic gill go_out grader grid handy here_$ horsepower ideological illuminate illustrate inch inn insert
0/6 intensive intermediate internal it_and late_$ lean lense lieutenant limousine lin liquid lounge lyrical magnetic
0/6 mandarin math memorable mirror nonstop noodle nose often paragraph parishioner pence philosophical picket plasma
0/6 porch precision prose punch quick radiu rank ratio raucou really reflection respectful respectively respond retail
0/6 rhythm ribbon sampl sausage scant scoreboard scoreless sensor shell sidewalk singl siren siz size skillet slender
0/6 smoothly softly solid spaciou spectator spinner strategic strength stuf sub subdivide substitute taxi taxy
0/6 television the_district theological thickness thing_get thirty through throughout thrust tight twice undergraduate
0/6 verse video vocational voltage waist warehouse weight wield yellow zip
0/7 #hazy2 ^_our ^_two additional additionally alphabet anchore apart applause beside bety biographical blunt brass
0/7 breadth bulk cater centere chair chaplain characteristic chest choral circular classroom clerical clever coat
0/7 college colore compass composition compress congratulation connect constructive contradictory contrast convey
0/7 cordone councilor customary daily defensively department depth diameter dispers display division door dozen
0/7 editorial element empty energetic fancy feature flair flung focal fore forty functionality gaze globe gospel
0/7 grenade gunner hall handcuf handler hardware hawkish headline homere horn hurl insignia inter interface interrupt
0/7 junior l lamb laughter lever lighter local luggage meridian mesh mode monthly morse nearest not_what numbere
0/7 occasion orchestral outfield ovation pac parcel partisan paste perfectly peripheral perspective photo piano piece
0/7 pil plenary policeman precise preparatory reception reconnaissance regiment reinforcement revolv satirical
0/7 scholarly scorer scrambl secondary service seven several sharp simple skill sleeve slightly spectrum squeez stair
0/7 stare stir storytell stream stripe tailor technical ten thick thirteen thumb tomatoe trouser tuck wheel wide width
0/7 wit
0/8 advancer align alongside among and_nobody apiece artillery assailant attacker bag bass besides blend broth butter
0/8 caliber camera cameraman cavalry channel comprise constable convoy courtesy courtyard crescent crowd curv cylinder
0/8 deck decorate dialogue dugout editor excellent field flower fluent footage forward freshly guidance guide guitar
0/8 hamburger humor improvise infantry inside inspirational intake interactive intersection intricate investigative
0/8 keynote knot launcher layout light malik melody narrative observation orient outward overnight parallel parish
0/8 podium precinct printer procession prominently propeller puck rang recruitment responsive rhythmic roadside robe
0/8 rotary sermon shape shoulder shrapnel simmer simultaneou smaller statistics tail task technician tempo text thinly
0/8 torque toss trunk unidentify unmark useful vegetable vendor vocabulary vocal w wildly wire wrap yell
0/9 addition antenna armore at attach bari basket battalion batter beam blade brigade brigadier calmly carefully
0/9 ceremonial cockpit colorful component concurrently contributor creative differential distinctive diverse edit
0/9 envelope escort exchange festive flurry frequently geometric guard handle headquarters hour imaginary infield
0/9 length let minc mourner olive outlet outreach rack scattere signal stationary tablespoon tactical tightly token
0/9 triangular upright variou vertical wednesday wing witty
0/10 ambulance analytical auxiliary booth bystander combine command compose difficulty dimensional drum eight everyday
0/10 floral front gear gently knife lateral lecture lightly midday neat overhead packet percussion personnel prayer
0/10 pulse pupil rectangular simultaneously spoon tap thread
0/11 aisle bus busy catere clip commentary consist flier flour horizontal humorou illustration logistics medium mortar
0/11 oven rear spin stick two verbal workshop
0/12 #hands=self array circle crisp finely flank page rotate
0/13 instruction
0/14 load
0/15 desk four minute
2/-13 refuse
2/-8 spoil
2/-7 worse
2/-6 enter for_$
2/-5 :modal anyway daughter flood_$ morale my_knee not_take nowhere
2/-4 0_th be_sell doubt my_boss our_pitch same_as there_$ you
2/-3 bay be_get confirm get_it him_the money_$ school the_one the_other
2/-2 ^_big a_box a_job a_stage and_from basically basically_$ be_make box_of chair_and chair_be class_leave
2/-2 concrete_floor contradict_each day_i even finger_on get_a glove_$ hard have_cancel have_their i_like i_rais
2/-2 i_wait it_sit knee_swell merge move_twice my_finger my_phone my_student no_word not_listen on_it one_guest
2/-2 only_copy other_$ phone_in poland release scaffold school_$ shift_on sit_with swell_after take_me take_on th_$
2/-2 the_concrete the_feedback the_garage the_interview the_lottery the_ramp the_reception the_scaffold the_staff
2/-2 thing_have to_poland we_talk well_$ whether_i with_an write_and yet_say
2/0 0_litre ^_choir ^_communication ^_council ^_feedback ^_friend ^_grandparent ^_head ^_pupil ^_result ^_someone
2/0 a_date a_single after_every all_day all_my and_each and_until and_who appraisal at_all be_down be_enough be_going
2/0 be_move be_never be_on be_our be_this be_to be_vote before_our between_floor bite_strange boss_say brand bride
2/0 brother_drink by_0 café can can_go centre chang_since close_on coach come complicate_$ contract_end contradict
2/0 copy_of dean department_have director do_i dose energy every_lesson expectation five_week floor_$ for_everybody
2/0 for_more from_the gather_$ gentleman get_in get_round get_their get_wet half_of halfway_through hang_on happene_on
2/0 have_another have_have have_hint hill home_and home_be i_go i_pick i_suppose i_think i_visit i_would if_they
2/0 in_hospital in_ten inspector internet into_it it_depend it_over job_$ job_centre just_feel keep_them kiln
2/0 lab_partner later_$ lead_the lesson_$ list_$ listen_$ litre litre_a low_$ luck_$ may_have maybe_$ me_out mentee
2/0 month_for most move_abroad my_0 my_client my_guide my_lab my_mentee my_nephew my_partner my_sister my_son
2/0 never_know nhs nhs_be nobody_know none not_even not_go nowhere_to oak of_one of_those old_lady one_i order_$
2/0 our_licence our_project owner pay_$ person_in person_like personally product put_in rather_not recruiter right_job
2/0 road_to round_and run_my say_if say_in single_week sit_on slow_$ so_it some_time someth_going someth_off spell
2/0 stage still_open tell_us tell_you tenant th_and than the_build the_choir the_ethics the_internet the_kiln
2/0 the_laptop the_model the_nhs the_road the_team the_trip the_two the_usual the_year then_the there_may these
2/0 think_about think_it this_one this_place three_year thursday thursday_and time_$ time_on timetable_$ to_do to_hand
2/0 to_leave to_them too_little tour trust_$ twice_the until_then visa_be wait_for we_try what_customer whatever
2/0 wheelchair where_we who_be who_decide why_i will_see will_show would_rather you_know you_never
2/2 :change ^_morale ^_only be_wrong come_to doe_not feed from grammar incident laptop month_$ older plot say_why
2/2 slot_in steward street_have teach the_app the_paper then_noth when_it where within
2/3 0_for :inner ^_my ^_work a_year logo me_$ my_own not_say parent_have pray she_will sprint start strain type
2/4 app be_at be_due breath car conference delete designer desire hire look_at nobody_have real screen shelf white
2/5 0_september and_0 b be_me be_too ear fraction ninety nod supplier third_time vicar
2/6 :abstract a address conductor deliver laundry learn map nice outside rather street ward
2/7 #seen2 crew engagement focus fourteen information it_$ lesson loose make markete patrol six sixteen
2/8 average plate translator
2/9 add interpreter pattern then
2/10 seminar separate table together
2/11 bench stack
2/12 uniform walk
3/-10 wake
3/-8 again wife
3/-7 be_the date die
3/-6 with_the
3/-5 chang doc future not_in
3/-4 extension foster
3/-3 ^_patient agm bad bay_0 be_rumour cancel chang_after custody doctor_do enter_the february floor_of go_quiet
3/-3 group_and here_and honestly_i i_bring if_the in_bay it_might keep_ask lady month our_faculty placement_$ reason
3/-3 rumour since_0 site_$ the_agm the_new they_will wake_at which_of worry
3/-2 ^_exam ^_well and_half and_honestly at_three aunt be_just be_sign boss_$ box choir_and goe i_coach in_it it_worth
3/-2 last_time learner more_than my_husband my_learner my_wife one_week parent_and say_more talk_that thing_in warm
3/-2 way way_i well_the without_it
3/0 ^_bad ^_inclusion ^_lena ^_management ^_number ^_teacher ^_trust about_our again_$ and_no and_whether answer_noth
3/0 as_last at_night back_and be_back be_better be_in be_rude be_someth be_think be_tir be_wait big_client budget bug
3/0 but_you can_keep chang_$ client_pay co_founder diary difficult everyth_$ everyth_be family_have get_richer give_up
3/0 go_back have_give have_stop he_have hear_$ hold_until hospital i_rent i_write if_it in_spr it_the jobcentre join
3/0 kid_and lead lead_a lena listen_to luck make_it marriage_be may_not may_or might_not mum my_contract my_course
3/0 never_enough not_enough not_open not_yet off_with on_a on_hold only_six only_want operation or_may our_year
3/0 owner_and politics_$ quite rich_get richer room_for save_$ say_they see_what she_can sister_and spr_$ still_look
3/0 stop stuff_going talk_in ten_day that_they the_end the_owner the_rich the_right the_union the_wall the_yard
3/0 there_be through_the too_expensive turn_out uncle unknown us_in way_of what_happene when_i whose with_us yard_$
3/0 you_$ young_person youngest
3/2 about_the be_it bed begin bigger call kind matter night shy suspect the_shop up_be we_be
3/3 :gathered ask_for boss doe feel have_to management midnight mind monday_$ person_$ rest until
3/4 :mass a_bite c caretaker council_be data of_the our police pub rota user
3/5 #hazy1 eye have_not lot nail pharmacy
3/6 find how invitation leadership middle
3/7 anatomy batch chapter council fill i_have in_our involve joke reader
3/8 communication have_the opposite position regional side twelve unit
3/9 ^_there finger joint note serve
3/10 consistency cue mail phone
3/12 eleven extra message
3/14 #own1 between cook
4/-9 someday
4/-7 disappearance mar rematch
4/-6 afraid baby cancer las mirage vanish yah
4/-5 ah belong defect diva postpone
4/-4 ca convince elusive husband its likely not_sure offspr palmer paradox possible
4/-3 anyth build_the father know_what of_a probation quit room_$ some_person used_to want_to whether_the
4/-2 agree and_do be_complicate be_talk before_the depend_on employer have_apply have_my hold_my i_can i_lead morale_$
4/-2 next_month not_tell result_be surgery there um year_$
4/0 0_april ^_break ^_hard ^_school ^_three ^_you abduction abed abrupt abruptly account_since adjourn ailment ana
4/0 and_my anguish announcement anticipate apt aspire at_once attractive barry basketball battleground be_i be_with
4/0 beetle berg bing bite_much bizarre blackberry blond bob bonuse brain brewer brook bullock bunny burt business_with
4/0 buster buyer cain captor cartel cease certain chairmanship chocolate choice citru clipper club cola com concussion
4/0 confess confrontation conversely cooper counsel coupe coward cre culprit culture_of dear defendant definitely del
4/0 desirable determine diet dilemma dole don donor downgrade dudley eager eccentric ego either endit enough_money
4/0 envy equilibrium everyth_at examiner excel except exclusive explanation fat favorite fiesta fisher fitch for_his
4/0 fresno frightene frustrate fugitive fuji fungi fusion gang gangster ghost giro glamour gore governorate graveyard
4/0 greg grim gruel guilt guitarist hale hatch have_chang haye healthy hearst hesitant hip homicide hop hornet
4/0 hospitalize hostage hurry hybrid i_gather idol if_that imagine in_autumn indy initiate insulin interim it_could
4/0 june kidnap kremlin laden lambert lawyer leave_before ledger leverage lily lineage longevity male marlin marvel
4/0 mention mick mild mistress mix_$ model morgan moro mutant my_neighbour my_team nanny necessarily ned neither
4/0 nobody not_give not_make notify novice occurrence ominou optimistic pain paramount parental patriarch patty
4/0 payroll pediatric perceive perry persist persona pessimistic pete philharmonic piedmont pilot pivotal planetary
4/0 planner plea plead pleas plummer plural ponte possibility postseason potter premiere presence pretty prosecutor
4/0 proton psychiatric quarterback raiser ransom rapper rarely readily ready rebelliou recall recount regardless
4/0 reluctant reluctantly remorse remote remotely rent_$ reservation resignation resonance restive roach rocker rodham
4/0 rory russ sas scan school_be season sele seriousness sexual shaw showdown silicon simmon situation slim sloan
4/0 solve somewhere speedway spinal spokeswoman squash staff_can subpoena subspecy suggest suicidal sunrise sway sworn
4/0 sylvester system_be teenage terminate that_the the_food the_key the_merger the_rota the_street the_vibe those
4/0 tir_$ travy trek tribune troublesome turner twa uncommon undergo underworld up_and upcome ut valley vibe_in
4/0 villain vine vineyard volatility wah walker walt warrant weather webster week_and which wise with_my work_out
4/0 wrangl wrestle x yield youthful
4/2 ^_the at_home band be_have food in_my my number_be studio this_town well
4/3 holiday job mess no_money salary say story transition
4/4 #hands=other abba accustome actor advise amman ap bor brawl capsule cereal champagne cognitive collaborator
4/4 crystal dirk distract exam_$ fatty female fitness flare guru headmaster humid hydrogen jar key lance lineman lotu
4/4 marquy massa moody neighborhood noticeable pastor petty predictable rat reassure seasonal see semester sexuality
4/4 sprain student swear the_council visibly willow word wrestler
4/5 #own2 acid amir backup bin bullish cardinal cis comedy consultant dan depart duel enough entertainment eyebrow
4/5 feminine foliage fruitful gunman impress instantly masculine mutual mutually nighttime nugget observe optimal opu
4/5 orchard piazza poignant quartet rob sectarian shade sit spencer spike split superintendent symphony tass telegram
4/5 thinner throat twin unusual wes
4/6 adjust ambush anterior appointee arrangement athletic available awe bach barbecue cable cake combination
4/6 commentator cramp decker dense format fresh fruit glimpse gown grief gunshot have_be host identify instruct
4/6 insurgent ion kent lime maxwell mechanic moment neal notebook pant pat place quietly receiver representative
4/6 search shortstop soap suspiciou sympathetic teammate tier triangle unfamiliar vivid voic
4/7 analysis analyz bakery collar continuity decidedly differe disciple distinctly electron fluid gadget grill head
4/7 hierarchy hitter hovere inexperienc kindergarten leaf messenger orchestra performer pocket potatoe restaurant
4/7 roast scene script snail subdu substantive sum summone trim upbeat versatile walnut wept
4/8 apex bright cadet configuration detach dialect divisional dynamic flexibility frantic frequency frustration fry
4/8 functional gourmet h intelligence logistical microwave module offer orientation peel processor routine sharper
4/8 sometimes supervisory toast
4/9 audio bake bell bombard clerk color core delegation emotion ensemble flute instructor kitchen maneuvere mollusk
4/9 portfolio repertoire sandwich server symmetry tab teaspoon thin thoughtful trumpet twist upstair velocity
4/10 afternoon assemble bread complementary curve dimension dish fifteen homemade luncheon mixture notch smooth
4/11 detachment disparate garlic graphics greet microphone presentation regularly slice
4/12 constantly correspondence evenly gunfire loosely lunch morn newsroom voice
4/13 input keyboard lively polite tip
4/14 communicate soup
5/-8 result
5/-6 sometime sooner understand wo
5/-5 hah
5/-4 #hands=authority ^_leadership complication diagnose invitational not_the not_want prostate schizophrenia teach_$
5/-3 at_my carer date_$ everyth issue_$ politics talk_about we_used
5/-2 ^_some can_be christmas it_may nephew not_$ some_of value
5/0 :decide ^_everyth ^_one accomplice adulthood affidavit allen amber and_he appear apply_to arbor arise aspen assume
5/0 attorney auburn aurora autopsy aware barton bel ben beth bidder bitterness blackwater bother bowie bye campo
5/0 cascade casualty caucuse chad clarify coma concord confession confusion contender convene councilman couple
5/0 crocker crossover cute deceas defer diagnosis discography dividend dodger domino drink_$ duke elector enroll
5/0 ethics_committee falcon farm_$ fatigue fay finalize flowere for_a ford frankly from_above glamorou glen going_on
5/0 goo granada grape hamza happily happy hardy heck hers hey holden hopeful hopefully inactive inconclusive indict
5/0 indictment induction ivy jordan jury knick larvae layoff lewy likelihood little loch lonely longer lori marc mason
5/0 mater med mediat merry messy miller much mysteriou napa nasty naturally negotiat negotiation newt noth_$ occur oh
5/0 one_of onetime onset orbite ordeal overweight pal pam pee pollster pregnant pretend problem prodigy pullback
5/0 purport rash reconcile redeployment rejoin renegade rent reschedule resemblance retiree reveal rex rodman saunder
5/0 scenario shareholder sheik sheriff sign_off skip slay sour sow standoff stella sting suburban surprise taxonomy
5/0 tentative tentatively the_committee therapy think town traumatic tumor twilight unaware unharm unsolv vacation
5/0 vampire violet wal warner warren watcher wee woodward worrisome y yahoo yate youth
5/2 after be_underfund cry of_my society_$ to_be trouble underfund underfund_$
5/3 above dad more_$ role
5/4 analyst anxiety behave butler chemistry chess chief clinical complex cop dark differ equity experience federate
5/4 galaxy garland graduation impatient indicate infight investigator itinerary logical madden manny memo mercer
5/4 outfielder peculiar pitcher precede red ria seldom skinny splinter stomach subfamily telecast tucker u unconfirm
5/4 underscore
5/5 about analyze around brown confuse distant driveway ed envoy excitement faculty fictional ga galloway groove hoop
5/5 interrogate invite location minor nut op pentagon powder probability programmer protagonist recorder reliev remind
5/5 reshuffle revolve rosemary sadness sedan sheen sober sonic strategist sweet tend the_bank tribal unfold vanguard
5/5 vocalist weary
5/6 :meets algorithm appearance atom attendant baseman basement beard bland both co cs disagreement domain emotional
5/6 funny fuzzy hair hakim herb intensely jam leave marketer neural notice oddly pinpoint question ranger singular
5/6 sort televise terry time traveler trio varsity vying weep your
5/7 bedroom belly chill comment complexity curiou elementary equation every facial fare fit flip garnett
5/7 geographically idle ingredient juice lemon member news nutritional other periodic pronunciation puzzle readiness
5/7 recast reliever repertory savvy selection seventeen shadowy show sticky store suite talent twitter vice whenever
5/7 witness year_0
5/8 #own3 anonymou ask brokerage check closely columnist constituent couch endless few look network niche paramilitary
5/8 supermarket synopsy valentin variation watch who
5/9 attachment bookstore candid handful hasan individually membrane rib select smile speaker subordinate
5/10 base calorie class compartment convenience counterpart entertain knit newsletter reporter sesame special spot str
5/10 topic variety vary
5/11 button chop correspond dress eclectic gastropod gossip graph ministerial nurse one organizational pack pinch
5/11 spatial weekly
5/12 advice clutch consultation fold function geometry notation occasional onion respective sketch sprinkle
5/13 background evene nicely tone unanswere
5/14 manager occasionally pair
5/16 each
6/-9 decide
6/-6 trial
6/-5 ^_thing brother fate
6/-4 autumn could stay yes
6/-3 going may_be my_second stress_$ vibe
6/-2 ^_could ^_someth anybody course ex hard_to know_if the_office to_say wonder
6/0 adolescent ager amy ante anthrax aura ay bee betty billy bitter boo bothere chandler chick chronicle confirmation
6/0 cyru definite dentist dislike disorder distraction duration elder estrang everybody expiration foreman garage gee
6/0 genera gibbon gig grandparent griev griffin hank heather honey implicate insider jack jake kay kin laker laurel
6/0 lucent mediate monte motel mystery negotiate outcome patient piper presumably recess reunite ridge ripe ross ryder
6/0 saga sam sander scary seem severance sexy shee sonny specter spouse sunny swat syndrome teen the_group toddler
6/0 tommy trauma unresolv vacancy vee visit vitamin waxman weekend_$ winery woody wow
6/2 drink neighbour remember wed
6/3 be_a cellar person_come person_go rude since_the sister the_trade young
6/4 absent ams apprentice calcium diamondback disk distraught ewing executive factor goodman headache indicative kid_$
6/4 nancy normal refresh repute ron schill shower sleep sophomore stint tyrone unavailable we_have weaver
6/5 afar angel annoy appointment asleep carl cisco compound differently eddy faint flint fray garner inform kelly
6/5 motive odd preseason pros sentinel trait vanilla wear weber witter
6/6 adult attend bean behavioral cell comedian cozy deliciou discuss dunn eric funeral kyle negotiator outperform
6/6 pitch precisely prep reaction robin sample sore staple t thanksgive unname
6/7 :tells affinity aloud alumni associat brethren confidential correlation cox discomfort discount gym ideally jeff
6/7 luke metz murphy orbital placement porter psychic recipe salomon scent similarity since sniper specific supervisor
6/8 cellular character click cocktail detail difference diner eyewitness gather intense matt morgue nerve outfit
6/8 periodically profanity quirky sensitivity shorter sinister stellar subscriber tim tomato typical
6/9 advisor amp assistant bodyguard bravo companion courtroom digit e f finite grocery helpful multiple muscle myriad
6/9 narrate normally plenty satisfaction sauce scout setup shopper skirmish spicy sporadic subtle taste tenor viewer
6/10 amuse approximate audience carrot chef encode frequent huddl laugh leadoff listener mix parameter participant
6/10 presenter saxophone scoop specialty stakeholder top usually
6/11 assign dial excerpt managerial optional plus rub
6/12 chord correspondent dough dull officer shift telephone
6/13 angle customer din direction liaison menu random ring tun tutor
6/14 cafeteria column neatly vector
6/16 interval
7/-5 #misplaced
7/-4 might_be someth
7/-3 knee not_value
7/-2 woman
7/0 ^_it after_the and_all be_still bliss bloom boy burbank coincidence comb congressman daddy daisy defection
7/0 deposition developmental dick disclose dwarf ethan farc frist happen hiatu indication jay jealou kraft larry
7/0 leukemia lil marital mel mullah payoff promoter pronounc psychiatrist ranch recap riley ruby sad sah savoy
7/0 speculate tenet uncertain unclear undate undisclose yeah
7/2 be_rig
7/3 committee
7/4 anxiou apple chapman choose cousin dealership delta differentiate donna eta exact explain fox hal hold home italic
7/4 lull parker parson peach prefer proxy psychologist ray relative restless specify symptom thunderstorm uneasy
7/4 update wardrobe weird
7/5 accent alto awake baker chain chromosome clue correction dim evaluate excite grade group hallmark mature maturity
7/5 mentor omega option preview quiet robbin schedule sear
7/6 aa al associate bargain cooler could_be d dell employee fraternity freshman joe kappa lik lynch nash nickelodeon
7/6 pumpkin signale springer testimony upscale volatile z
7/7 activate alternatively answer bassist benny broker clan counsele demographic dessert dexter drummer encounter
7/7 faction friend goran headach invariably j oate pi plum q statistically stranger
7/8 advertiser bickere bump classmate commander curt disgruntl guy infinite loyal mike molecular not starter steak
7/8 tast trivia uncomfortable vowel
7/9 adviser algebra bruise cameo crust cube curry ghazi hug molecule mustard noon reassign recur sigma speak spice
7/9 tense vomite
7/10 cab clubhouse distinct insight narrator pickup principal refrigerator separately session sideline typically
7/10 vinegar
7/11 bite brief caller discussion pepper sergeant snack somber stat terrific texture
7/12 accompany basil casual interaction pizza
7/13 abdomen constant pastry seasone tandem
7/14 hallway meet parsley
7/15 bundle slot
7/17 assortment complement
8/-5 son yet
8/-4 suppose
8/-3 honestly merger
8/-2 sure
8/0 buddy chemotherapy doctor emerge general happier hick holly linger mack molly moo mutation same strawberry unhappy
8/2 patch
8/3 ^_be star strange
8/4 bobby bracket do_not hypothetical lately please rivalry skinner th why younger
8/5 abu beforehand departure muse nick sim swap therapist tom undecide
8/6 alia choir contestant exactly eyed hood josh mo noun pie pleasant relationship sadr unpleasant
8/7 agent bowman intrigue marquee mediator partner personality sherry still tape week
8/8 awakene consult contact episode fidelity i mora neuron office pause profile quiz
8/9 afterward awkward carbohydrate chili cream demeanor g gamma informally parent shea verb
8/10 activation announcer detective ginger overlap recruit rehearsal sequence switch
8/11 cluster dinner linear
8/12 bunch cinnamon daytime irregular protein senior staffer ups
8/13 amino informal locker pick salad
8/14 me
8/15 alternate arrange
9/-4 perhaps
9/-3 happene
9/0 chevy complicate constellation dee girl publicist reeve stress testify tomorrow unsure val wondere
9/4 doing intern
9/5 client feud gene kid mom motivation spear
9/6 beta celebrity finale jerry kirk mood r reese sawyer taha tonight
9/7 nervou pea sync valentine
9/8 affiliate affiliation anonymity audition barney denote groom intrigu mate roster soprano waitress
9/9 buzz cantor cone informant jok meal nucleu rooky tell
9/10 familiar n p undercover
9/11 alpha binary
9/12 cordial interact three
9/13 abdominal hourly k usual
9/14 breakfast homework
9/16 anchor platoon randomly segment
10/-4 ^_a
10/0 depend hear reunion rumore spr whereabout
10/2 guess
10/3 hint trainer
10/4 bud thing tir
10/6 bowle levin
10/8 interviewer juror prospective receptor
10/9 acquaintance aide buffy colleague different operative
10/10 deliberation flavor
10/11 feedback
10/12 entourage guest matrix pale
10/13 intimate node rotation variable
10/14 with
10/15 assignment
10/16 chat nightly room
10/17 weekday
11/-2 or
11/0 want
11/6 sibl weekend
11/7 cherry joey randy rick wait
11/8 family
11/9 leno roommate
11/10 counselor
11/11 chuck workout
11/12 team transcript
11/15 backstage
11/16 regular
12/3 know stuff
12/8 berry
12/10 atta
12/11 er number
13/5 some
13/8 rove
13/18 conversation
14/0 maybe
14/5 *
14/9 interview
14/10 listen
14/11 staff
15/7 talk
16/-9 might
16/-7 whether
16/-6 may
16/-2 :hedge
19/-5 if
"""
