"""What 2662 labelled problems teach about solvable: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "977bfc746ee01a03"
ANSWERS = ("no", "unclear", "yes")
ROWS = """
-21/-21 capitalism
-21/-18 #settled
-18/-20 war
-15/-12 and_the
-14/-17 rule
-14/-16 abolition dy law
-13/-16 unfair
-13/-14 reform
-13/-13 government
-13/-12 nature
-13/-8 under
-12/-19 scrap
-12/-17 enact
-12/-16 appeal country ordinance
-12/-15 ban
-12/-14 campaigner
-12/-13 penal repressive
-12/-12 world
-12/-11 censorship down emigration
-12/-9 barrier
-12/-8 century
-12/-7 by
-11/-20 annexation
-11/-18 apartheid slavery
-11/-17 monarchy repeal
-11/-16 abolish
-11/-15 :granted communism overturn
-11/-14 enactment impose restoration
-11/-13 climate pollution
-11/-12 blockade breach close exploitation stringent
-11/-11 socialism
-11/-10 freedom
-11/-9 measure waste
-11/-8 modernization timber
-11/-7 first penalty reward safeguard
-11/-4 goalkeeper
-10/-18 rul
-10/-15 endangere
-10/-14 patent prohibition
-10/-13 controversial demolish violate
-10/-12 colonial imposition oppression pollute preservation protection tibet
-10/-11 austerity cherish democracy environmental pulp
-10/-10 #hopeless conservation curb fair illegal lighthouse
-10/-9 import neutrality tariff
-10/-8 ^_brexit brexit china pass regulation system
-10/-7 about_money export stamp
-10/-6 forestry land minister taxation waterway
-10/-5 boat finish pollock postage
-10/-4 keeper textile
-10/-2 poor
-10/0 everywhere
-9/-16 asylum colony dictatorship unconstitutional
-9/-15 unjust
-9/-14 crippl dam embargo environmentalist famine punitive
-9/-13 cradle independence landmark libel statute treaty
-9/-12 constitutional demolition restore
-9/-11 legislation min protect restriction restrictive sovereignty subsidy whale
-9/-10 advocate amendment crusader foundation intrusion invention monument provision
-9/-9 :exam discriminatory effectively heritage modernize outdate severely welfare zimbabwe
-9/-8 aboriginal argue burnt canada fund illegally immigration manifesto piracy protectionism quarantine record statue
-9/-8 strict sweep
-9/-7 blatant construction counterfeit hong jerk prop relic university yuan
-9/-6 agricultural be_do pen raft watchdog
-9/-5 away erect recycle safety will_never
-9/-4 exposition revise sail sculpture thereby
-9/-2 be_no
-9/0 div levele pillar throw
-8/-19 moratorium
-8/-15 invade roe
-8/-14 unsafe
-8/-13 amend copyright cruel destruction invasion panama reclaim regime thatcher upheld winter
-8/-12 abandone erosion health infringement proponent reunification
-8/-11 #hands=private artificially brazil conservancy loophole overhaul punish repression toppl unreasonable uphold
-8/-10 adopt authoritarian capitalist destroy dump enforce environmentally harsh injustice last marco mismanagement
-8/-10 poverty seeker suffrage water wildlife wip
-8/-9 defend dutch exclusion misguid obsolete rain rampant save spearhead successfully suppression
-8/-8 antarctic billion coal communist deficit denounc directive ecological immigrant partially pretext prohibit qing
-8/-8 society unfairly yacht
-8/-7 ^_capitalism activist cheap commonwealth crumbl earmark entry farmer forefront indigenou inefficient lax
-8/-7 liberalization pav protest wales wrought
-8/-6 adherence anti catholicism city confiscate dollar fascist further iron irrigation lumber migrant modern passage
-8/-6 patten preserv rendere sewage sink smuggl surplu
-8/-5 bridge domestically establishment fenc parliament
-8/-4 conversion deliberately hygiene industrial labour mural painter restrict sanitation ship sri steel torch
-8/-3 it_all sector
-8/-2 platform that_be
-8/0 :comparative banner convert goods kick maritime meter pier protestor rioter rubber should slap towards vessel
-7/-17 brink declare
-7/-16 flood old
-7/-15 disgrace extinction
-7/-14 devaluation outright secession verge
-7/-13 bust eradicate overthrow permanently sanction
-7/-12 accident emigrate landslide persecution preserve removal
-7/-11 citizenship defy impoverish pristine proclaim proclamation property reef scheme slave win
-7/-10 colonist crocodile curtail decree deem deprive emission era eradication fail humane iceland justify life limit
-7/-10 mankind persecute skyscraper undermine
-7/-9 attempt civilization cod condemn constitution crusade drown feudal forest internationally million revolution
-7/-9 rewrite taxpayer territory triumph tsunami violation
-7/-8 civil conserve containment critic defiance enforc establish forgery monopoly nation oppose pig prevent
-7/-8 scholarship seize soviet swiss unnecessary
-7/-7 #pictured anthem butterfly centenary corruption cruelty dignity dominion empire initiative invisible japan lift
-7/-7 magnate massive mine outscore prosperity racism replica ruble sar shipyard south staunch unite unprecedent
-7/-6 ^_university ballistic coastal commemorate condemnation corrupt countryside economy eu film handball inadequate
-7/-6 livelihood livestock prohibite publish quota rand salvage sculptor seiz socialist stun submerg sunk sustainable
-7/-6 systematically
-7/-5 ^_politician agriculture aid back_$ bronze cap capsize currency discard divert enlightenment get_the january
-7/-5 narrowly nineteenth possession redistribution tonga trillion
-7/-4 construct consumption fish fishery harshly introduction like magnificent monumental nationalism snatch
-7/-4 speculative
-7/-3 all_$ change coin
-7/-2 0_$ :light all clean
-7/0 aim backward bent canvas ceil clearance curl defender demonstrator easy edg firmly flag fortification hammere
-7/0 inland innovation intellectual lash machinery marble navigation net obscene paint print propaganda protester
-7/0 racket railway scrum slogan smash transparency wooden
-7/2 for_the
-7/3 slide
-7/7 block
-6/-17 bankrupt
-6/-15 disastrou
-6/-14 abandonment asbesto ced referendum seizure
-6/-13 amnesty collapse legacy starvation
-6/-12 coup drought harm polio refuge reject vote
-6/-11 bolivia cayman compensate dismantle grant have holocaust injunction legality occupation proposition restitution
-6/-11 runaway stricken tuberculosy
-6/-10 adoption costly dioxide disaster erode final greenhouse now_$ ozone pact perish sanctuary soro they tobacco
-6/-10 tycoon
-6/-9 affirmative age artificial censure conscience court covenant damage defamation discrimination easter_$
-6/-9 economically emperor historic kingdom partly punishment raz redevelopment stipulate totally treason undocument
-6/-9 unpopular virtually
-6/-8 against ardent boom cattle collaps contrary dispose domination elephant go_to guinea harmful hectare inaugurate
-6/-8 inhabitant invader inventor misuse outcry pension petition populou postwar prosperou rebuild resist tax titanic
-6/-8 universally vehemently widespread
-6/-7 act at_easter authority burn charter citizen congress cornerstone creation crush degradation denounce
-6/-7 destructive eas evade for_good graze human kill mozambique natural offshore overcrowd philanthropist pledge
-6/-7 polytechnic posthumously privacy republic reputation sand tide trust
-6/-6 ^_life ancient argentine blind cape cleaner constitute corporation declaration disregard dubiou far fiercely
-6/-6 gold grandad industry institute laundere national ocean onward porto poultry prevention prize punishable
-6/-6 reckless subsequently tighten tightene vs waterfront western
-6/-5 ^_academia academia animal artifact automobile baht be_kill clear commission compulsory criticize decisively
-6/-5 disposal doctorate donate ecology effort ensure environment flourish hazardou imperial ineffective laborer
-6/-5 landscape mean_i metropoly monetary motherland reformation sewer shipbuild stimulu stolen submission tidal tong
-6/-5 tourism unleash waterfall what_be
-6/-4 accordance aeronautic archaeology badly canal economic electricity excessive franc gross hour_$ jointly liberal
-6/-4 medal migratory plaster porcelain principle register seal shield sign_$ smuggle soar stain technological
-6/-4 vigorously
-6/-3 :finish ^_boss education level policy
-6/-2 all_about change_$ free hous science supervision the_job
-6/0 admiralty aggregate backstroke bamboo barge barricade blistere budgetary commemorative commerce competitiveness
-6/0 crane criticism critique cruis custom dedicate defence design dissent domestic drainage efficiency exhibition
-6/0 expenditure exporter fence float flotilla frigate governance hand haul highway infrastructure ink international
-6/0 kroner liner literature macao morality own paolo pavilion philosopher pont pour preciou push rail reliance relief
-6/0 sag scenery slid speed squandere standard strengthen surg telecommunication test ton too totale transport
-6/0 treatise volley warship wharf wool
-6/2 goal polish set
-6/3 purpose
-6/4 culture
-6/5 ball cross deflect weave
-6/6 crossbar header superb
-6/8 read
-5/-14 abandon
-5/-13 legally precedent remake threaten topple unilaterally
-5/-12 annex deport devastate dictator endemic invalid noth recover
-5/-11 decade exemption exile immigrate laureate liability now outlaw rita segregation stave tarnish threatene
-5/-11 wildfire
-5/-10 abortion ai circa deny devastation guarantee neglect rejection revolt shut starv unfound weaken wipe
-5/-9 absolute already altogether anyone atoll conceiv conquest cow epidemic forc hydroelectric imprisonment in_0
-5/-9 island millennium permit plague propose revert unacceptable unification unsuccessfully windfall
-5/-8 archive born carbon cleanup close_at compassionate defeat diversion exist expulsion favor forbid good_$ gorge
-5/-8 graft hurdle immoral incorporation malaria marijuana masterpiece oblige opium plantation revers secrecy thwart
-5/-8 unfit utterly withstand wreck
-5/-7 ambitiou bill cholera completely crackdown cultivation dangerously ditch earthquake ecstasy federation for
-5/-7 fraudulent govern graduate halt inflict irresponsible issuance liberty mao martial medalist ne neo novelist
-5/-7 peninsula pioneer rebate render reverse scam spur suppress surpass taft theft threshold treasure veto victory
-5/-7 weakene
-5/-6 antiquity applicable baseless be_finish break cost excavate extraction fiscal flora forcibly hail hindere holder
-5/-6 ignore implement insufficient kai march opponent ostensibly owing pledg prone reconstruction registry renewable
-5/-6 reservoir rudd russia sheep speculator stagnant subsidize supremacy swift swimmer useless voyage wholly zon
-5/-5 :vague aggression amusement archaeological architect bogu brutally burden centerpiece cigarette comprehensive
-5/-5 conservatism dong du electoral exceed exploit fountain gre greatly guilder guise harbor have_it help_$ parity
-5/-5 patel peasant population power prestige reformer repair river saturday shore statutory step surge torrential
-5/-5 tung underwater you_be
-5/-4 ^_get activism airliner ashore award bangkok be_out blanket blow botanical coast collector continent control der
-5/-4 ease equestrian excess false fisherman get_old gigantic granite install instead_of institution itself
-5/-4 libertarian loot mean migration not_come off_the openness outspoken petr plaque pornography reel remove revision
-5/-4 rural silver someone_else springboard this_country tolerance tourist trademark turk turkey uk untouch urban vast
-5/-4 violently wave work_$ world_be
-5/-3 ^_landlord ^_sit and_our before_i business_$ clamp documentation dy_before grow kid_have market politician_have
-5/-3 say_someth sign swim
-5/-2 off thank the
-5/0 :absolute accuse achievement action advancement advocacy aerial allan amass apparatu architectural architecture
-5/0 aviation backhand balloon battleship bearer beat birdie borrow bureaucracy cane catch cement ceramic chiefly
-5/0 coffer collect combate commenc contribution cordon courageou credite cultural cushion deliberate demonstration
-5/0 denominate depiction dinar ding distort dive enterprise ethical fast ferry fine firmer fist flame foot forcefully
-5/0 forehand foremost freighter furniture gallon garbage garment german governmental greenback heavily helmet huge
-5/0 hull humanitarian i_say improve in insult integrity kilogram late lifeline littere lobby log manufacture medieval
-5/0 mill miniature moral movement nationalist nautical naval par patriotism penalize photographic pipe plung po
-5/0 pornographic port post postal principally prolific promote public pump punt putt rapid resource retaliatory rigid
-5/0 ris rupee scath scientific sea secular sharply shattere shed shutout silva skipper slick solidarity spread stance
-5/0 stoppage strait swath sword synchronize total toward towere trap trash turn unauthorize unbeaten underground
-5/0 virtue vital wash wast wellington westward while whistle wind
-5/2 author can_not spirit
-5/3 confidence ministry toilet up
-5/4 bounc swung take_it turnover volume
-5/5 decorative equalize practice section touch
-5/6 across book slip
-4/-17 will
-4/-14 lease
-4/-13 eventual illegitimate shelv
-4/-12 catastrophic paradise remedy revoke sham statehood
-4/-11 :prize catastrophe conquer ever federally grande invasive ruin swamp
-4/-10 deportation escape exception fertility grandfather ineligible judge madame multimillion officially rancher
-4/-10 ravage revive sell smallpox timor withdrawn
-4/-9 alien autonomy brutal challeng compensation decommission deed dent drastic fled guarante junta myth orphan
-4/-9 pesticide popularly ridden se supreme traitor
-4/-8 appall botch certification chile conception democratically destine eliminate empress end glory habitat help isle
-4/-8 landowner legitimacy mammoth mandatory morally observatory overwhelmingly rename resettlement ruler serra
-4/-8 shameful swan swine taint vow wrath wrongly
-4/-7 abide alleviate angere any_more approve blueprint breaker certificate champion clause costa deception
-4/-7 designation drastically entitl federal fraud hero hinder humiliat humiliation ignorance imbalance initiat invoke
-4/-7 legislature limitation mas miner morocco my_grandfather napoleon negligence override owed paralyz peg powerless
-4/-7 prehistoric reliant repatriat severe sprinter tame they_be unanimously unemployment weathere
-4/-6 0_it administration adultery basin battere centennial completion contaminate convention deserv deter elude epic
-4/-6 ethanol excavation expansion exploration faltere favore forbidden found gase grip hamper hog hydro impact
-4/-6 in_april intervention lama lose marina misery our_nursery ours pagan pas plunge practically prevalent
-4/-6 progressive prostitution provisional recipient regain ruthless settler sumatra theatre tobin triggere
-4/-6 vaccination vandalism
-4/-5 achieve administere always_be aquarium archipelago backlog brunt brutality ce census coaster consequently copper
-4/-5 deaf decision dependence depreciation deterrent dynamite enrage expedition fa fam famously fle gum hare hazard
-4/-5 house iconic industrialize intervene introduce labor lagoon leap lim lion meaningless native nobody_in only_care
-4/-5 outrage ownership peaceful person_have playwright pollutant railroad ratification rein renovate rescu revival
-4/-5 seriously shih spite surf surfer treacherou tu unfair_to unlawful weir you_can
-4/-4 ^_grandad abroad adhere anniversary annually arrogance be_off bird canoe commissioner complete confederation
-4/-4 contract das despite development doctrine dog_$ eat embrace fabricate feminist formulate go_in i_miss intent
-4/-4 inundate invent issu justice justification knowingly largely launch life_be maiden medicine ming miss_my
-4/-4 mosquito museum on_night once_be partition perceiv physicist pipeline polo preferential provocation purity purse
-4/-4 refurbish regulate reproduction requirement resolution retrospective revolutionary saturday_$ scotia step_on
-4/-4 surpluse temple thesis tin tract tunnel ushere van voucher way_they wealth wick
-4/-3 against_us contract_sign dead_$ dog everyone_$ exist_$ fourth lose_the never strike tech the_station zone
-4/-2 0_and art builder but_that child concrete date_for everyth_get fire firm i_ask internship it_rain just_be no
-4/-2 not_exist period rule_mean the_evene under_the
-4/0 ^_too ablaze accessible acclaim accountability allegedly allocate always_have ambrose antique applaud aquatic
-4/0 arcade article assistance barrage batsman be_not berlin bicycle billboard blown board bravery brick brush bureau
-4/0 cargo carve charitable chartere cheng ching choke cinema circulation civilize clement commend commercial
-4/0 comparative compatriot competition conservative contemporary copy counterattack create cricket crude curtain
-4/0 decisive depict diploma disproportionate donation dragon drift duck economical economics efficient encyclopedia
-4/0 enormou equality equipment excellence expansive extensively extremism fabric facade fake famou finance finland
-4/0 firearm firework fletcher footwear framework franco fuel fumble gain gallery global goalie gong gradually gut
-4/0 hammer hampere harness hat heap heavy helpless heroic historical holt ideology illicit immense importer incapable
-4/0 incorporate index inscribe installation insulation intentional intentionally intercept interpretation interstate
-4/0 ire iso judicial jump kensington kilo knock kronor laud le legislative li lightweight limite lira lire literally
-4/0 locomotive lowere maintain maliciou marcher marginally material mechanical merchant meteorological missile
-4/0 mobilize mosaic munition notably oil opposition ordnance ornate oversea overwhelm pad paris patronage pedestrian
-4/0 penny pereira philosophy photography pinto pirate poet poetry point portrait precautionary procurement prophet
-4/0 provocative puppet rainbow realism really_$ rebuke recreational registration religion renaissance reprint riot
-4/0 roar roller roof rotten sacr say_no scenic seaman shanghai sheng shill shipment shrank silk simplify smuggler
-4/0 souvenir spectacular spit splendid stability stainless steadily steam stereotype streamline strongly submarine
-4/0 successive sunday superiority symbolic tall tanker territorial thieve thus torpedo towel tradition traffic tram
-4/0 transparent transportation traveller trucker tumbl tuna twentieth undertook unfinish upon upwards urgently usage
-4/0 vault veil ventilation warsaw waugh welsh wen wicket yan
-4/2 #seen1 ahead boundary foreign get_decide instead third too_many
-4/3 assist essay on textbook to twenty
-4/4 be_some bowler cannon captain clock container
-4/5 cardboard carriage composite counter decoration fifty foul shout tea telegraph whilst wicketkeeper
-4/6 gainer mainly onto rifle so stump tool wav woven
-4/7 decliner forth
-4/8 corner
-4/11 ^_i
-3/-11 state that
-3/-9 insurer visa worst
-3/-8 claim insurance lake miss risen simply
-3/-7 election regulator
-3/-6 #general be_pulp deposit inclusion since_my spill two_year
-3/-5 0_january allotment august company deadline_for december good graduate_scheme in_december indoor nowaday
-3/-5 pass_away recovere the_graduate
-3/-4 ^_ai ai_be all_pay application be_close become big_platform biggest branch_close by_a detention dy_on else_and
-3/-4 herd last_night letter_say newly no_copy novel nurs our_branch own_the platform_own rate that_$ whole will_be
-3/-3 0_year :daily ^_society and_always and_there be_last be_start do_and easter every_winter factory fair_$ go_and
-3/-3 have_$ in_write instance_$ it_with level_in london may_it merge_our no_clue on_sunday over over_$ say_the
-3/-3 the_flood the_surgeon the_system the_whole the_world tree trust_have winter_have
-3/-2 ^_government and_none appeal_be avoid be_invisible before build by_everyth close_in country_be day_of do_be drop
-3/-2 everyone for_each gas have_say in_that keep_going only_ever park postcode second self smoke take the_big
-3/-2 the_country the_day the_time this_year time_and turn_down up_for when_a write year_and
-3/0 :activity ^_gran and assembly be_born be_dead be_over be_repeat business chamber drill engineer fall for_our hang
-3/0 have_become he_be hit inspection lend like_that my_first nearly not_read of_it out_of outdoor rain_on reach rough
-3/0 school_have seriously_$ shoe sixth the_head the_way they_have tile to_have we_would
-3/2 about_it flat machine paper route the_school
-3/3 but poster rush yard
-3/4 ^_procrastination balcony carry co_author cover follow form hundr many procrastination share square
-3/5 :create ^_can anyth_$ branch code day_the lack past
-3/6 main score what_i
-3/7 draw french
-3/8 #seen3 delivery
-3/10 line
-2/-12 wrong year
-2/-11 farm night_$
-2/-10 us
-2/-8 birth fear gran lottery project
-2/-7 history
-2/-6 :event challenge day_be deserve developer get renewal
-2/-5 be_simply best freeze harvest only the_0 the_trust union
-2/-4 april_and away_in come_down copy_$ firm_be form_i have_sign hunt i_may it_will never_thank raise reopene sick
-2/-4 sign_with six_year someone spark tender_by the_firm the_list the_tender title two_day us_$ we_lose
-2/-3 ^_publish ^_that ^_visa a_classroom a_volunteer able_to allow and_his and_it answer_to appeal_$ as_a be_able
-2/-3 be_final be_for be_publish be_withdrawn be_yesterday by_person can_take classroom_$ decide_in decision_be
-2/-3 discharge down_and even_the finish_and for_six have_a hear_be idea in_their it_as it_stay january_it legal
-2/-3 manila me_or name no_exception nursery of_$ or_perish our_depot our_two point_and production publish_and
-2/-3 publish_or pull_the the_client the_mark the_sign there_will until_i up_on us_all we will_always win_$
-2/-2 0_i ^_dad a_phone although and_staff as_of at_midnight be_and be_fix bed_$ burn_the buy_a commit dead dig
-2/-2 down_by early final_on first_$ five_year from_a get_noth give_the have_decide have_finish i_leave in_july
-2/-2 into_the laps last_appeal leave_to master midnight_and move_in my_daughter my_shop new_timetable no_further
-2/-2 not_have not_renew noth_of noth_to of_train on_penalty on_saturday part party same_week say_that sell_my support
-2/-2 table_$ that_in the_decision the_field the_final the_foundation the_panel the_shed them_$ thing_$ to_everyone
-2/-2 version what when_my yesterday_$
-2/0 ^_lose ^_low ^_nobody ^_old ^_science ^_whatever a_bank a_disgrace a_new a_patient a_second a_whole agency agenda
-2/0 always_will anyone_$ association at_0 at_the bar be_from be_save be_since between_them bill_$ business_now buy
-2/0 change_that chaotic charity child_and church come_and come_back come_from community country_have crack cut day
-2/0 do_about do_the dock down_in down_my draft drug end_$ end_of every_time exam_board friend_she from_january great
-2/0 group_be handwrite have_go have_leave have_tell her_my here_be hire_someone house_$ i_know i_never idea_what
-2/0 in_january in_on it_have know_i landlord last_$ leave_$ letter_go like_a like_of lose_i lower minimum more_it
-2/0 my_account my_handwrite my_hour my_last my_report none_of not_change not_get not_up october of_society off_$
-2/0 on_my person_who photograph physics play priority quarter radio research review_$ road say_there science_be she
-2/0 sixth_form social somehow stiff subject tablet the_balcony the_date the_exam the_farmer the_leave the_like
-2/0 the_photo theory this throw_out to_him to_his tower university_be until_0 urgent when_the work_it year_of
-2/0 year_that
-2/2 ^_in a_mess and_we bad_at be_0 be_like collection dur evene_$ glue have_get home_$ in_may it_just like_it low
-2/2 mess_$ mouth my_apprentice my_name my_time newspaper no_one not_feel not_like parent_council primary say_i short
-2/2 talk_over the_technician use
-2/3 :opinion alarm and_academic and_come and_give be_stronger cooperation cooperation_with just_do my_class object
-2/3 of_tension pan sixty slack stronger stronger_$ the_kid time_management translate upside what_they
-2/4 ^_college ^_no gate glass jacket mark match morale_in not_let order over_my quality right_$ team_spirit we_can
-2/5 ^_perfectionism a_lot corridor mine_$ myself onboard onboard_be perfectionism perfectionism_$ reply small
-2/5 still_have straight
-2/6 nine sheet the_family without
-2/7 train visitor
-2/8 academic bottom
-2/9 balance leaflet volunteer
-2/10 tension
-2/12 send
0/-13 cure irreversible sued
0/-12 demise dolly renounc ultimately
0/-11 abort amelia bred care clone doom downfall endanger insane insure lawsuit liable mad marriage not_be sue suing
0/-11 unthinkable wilderness
0/-10 aftermath bankruptcy breeder death debacle divorce extinct extradite fetu forever imminent ironically jeopardize
0/-10 live promise quo rancho reinstate renounce rid rio survive swallow unilateral uprise warn
0/-9 avert bail banda bid birthplace blizzard breakup casino certify cheat comply consequence curse dare default
0/-9 deflation dissolution dormant embryo extradition failure financially flee foreclosure fossil futile go handicap
0/-9 haven heir heyday homestead ill immunity impend imprisone inherit jeopardy liar liberate loo massacre miracle nee
0/-9 oust parole prove ratify re recession reclusive refusal reign residency settlement suffer temptation trump unless
0/-9 unsuccessful waiver zoo
0/-8 acquittal ago ail antitrust bam believe blowout boycott bypass chateau closure comeback consider contamination
0/-8 contend czar definitive denial disappear dream dub dune erase eruption estate eventually feat flatly flaw
0/-8 formally founder fragile fundamentally gamble genocide gradual hunger hurricane hypothesy implant impossible
0/-8 innocence it madness monarch once ouster owe pandas pardone pebble plaintiff por proven quest reactor rebellion
0/-8 recapture recognize regent relocation repay resistant resort runoff seek separation sequel shutdown sickness
0/-8 slaughter smoker synonymou technically theoretically thoroughbr toxic unlikely unrealistic widow willie witch
0/-7 ^_her accidental acre alcoholism announce archaeologist assert asteroid avenge babe beach boon canary cha
0/-7 clemency commercially contra convict conviction convinc copa coral crisis danger debt defunct depose depression
0/-7 desert destabilize dire disability discontinu disease dop dweller eclipse ecosystem eh elimination embryonic
0/-7 emulate en envision eternal exempt existence expire fame feasible filibuster flop foolish france hardship hast
0/-7 heroine hoax homeland homeowner homosexuality honeymoon illusion inception indefinitely inevitable infamou
0/-7 inheritance inherite isolate isolation juvenile killer license litigation lockout loom mae mandate maya mercury
0/-7 millionaire mona montana notoriously nuclear offender orlean overdose pageant pandemic pardon pave platinum poe
0/-7 poison poppy possibly prairie priory profoundly proof prosecute reconsider relocate reprieve retake reversal safe
0/-7 sale setback settle sin sovereign spawn status substantially successful teng the_curriculum throne tolerate
0/-7 torture tragedy treat treatment ultimate uranium vaccine validity viability watersh weed withdraw
0/-6 :vague-thing ^_kid absolutely absurd accept accession addict aire alive alter ambition anarchy antarctica apply
0/-6 approval arctic arid arthrity attain auction backlash bah belove benefit benign billionaire blackmail blackout
0/-6 blame blockbuster boomer bounty bourbon bre breakthrough bribery candidacy cannot canyon cas cat caus certainty
0/-6 chee chun cite concession conte crow cyclone dae dangerou darl dat day_$ dengue dependency derail descendant
0/-6 diabete discredit divorc dolphin doubtful downturn eclips effect emergence enrichment evasion evil exce expel
0/-6 fatal fight finally firestone foreseeable forgive fre freak freez genetically geneva ghetto greatness ha
0/-6 have_risen havoc hi ho hotly humanity i_get impunity induct infuriat inherently insist irene judgment king legend
0/-6 lessen lifetime limbo liquidation los marry mercy militarily money mythical natal notoriou on_0 orchid outbreak
0/-6 overdue panda partial passport pest pet pill planet playboy plutonium poisone politician potentially pow
0/-6 precursor premature principality prison pueblo regard reissu renew renovation repatriation repayment reproduce
0/-6 retaliate retaliation retirement retribution revere rightly risk rouge sant savage scare sen shame shun skeptic
0/-6 slam slaughtere slum soil stampede stardom succeed suffere summer surely survival temporarily terrible the_wrong
0/-6 threat thrift thrive ti tolerant tragic transplant turtle twain typhoon undefeat undercut underestimate uninsure
0/-6 universal unveil upheaval utter vengeance verdict viable virus volcano vulnerable wa worsen worth ya yuh
0/-5 able abuse achille adamant addiction administer affirm afford affordable alison alp alpine and_can ande apology
0/-5 april ark arrogant ash ashame asset autobiography backer bald bali barren be be_be be_that beaver beneficiary
0/-5 bestow betrayal blanco bloody boxer breed brokere bulldog businessman cancellation captivity caroline cause champ
0/-5 clay coliseum con conspire continuation controversy count_$ crop dairy dalton de deficiency den deterioration
0/-5 detractor dinosaur dissolv down_$ duchy dynasty el eligibility els embark embarrassment embezzlement emerald
0/-5 endors endorse entertainer es essentially evict exacerbate excuse execution expectancy explicitly explorer expose
0/-5 exposure extent fend fever financ financier finch florence flu fool foreigner gay gen grass hardly haunt havel
0/-5 haze historian hiv homage homeless honore hope hugely hulk icon immediate impeachment improbable inde inhabite
0/-5 insistence intend intention irrelevant jail jasper johanne jubilee kaiser ko kwan la lai landfall lech legitimate
0/-5 lender leopard lethal likene lo loan loss luc malnutrition mansion mare marsh meadow medicinal menace mentality
0/-5 mentally methane midst mighty miserable modify mortgage mother murderer mutiny my_best my_brother negro nickname
0/-5 nightmare nostalgia notion notoriety obligation outpost overrun overtake oxide papa paralysy pend permanent
0/-5 permission perpetrator perpetual persuad phenomenon plagu plight politically popularity pose prejudice presume
0/-5 prevail procedure proposal prosper quarry queen radically radioactive ramo recognition recovery redemption
0/-5 regrettable rehabilitation relinquish repercussion reprisal resurgence rethink revamp rig risky rodeo romero
0/-5 royalty salina scientist secondly sentenc shall shock shortfall siege slippery sol specy stigma storm stroke
0/-5 stubborn stupid success succumb sunshine supposedly susceptible taboo taj tar te temporary terribly therefore
0/-5 tiger till transform tropical truly truth turnpike un underdog underwent unfortunately upset ur usher vain valid
0/-5 verify victim vista vol wade wag wealthy welterweight worsene wrack zinc
0/-4 ^_person accelerate accreditation acknowledge adverse affect aging agreement ala album allege altere ancestor
0/-4 ancestry and_not anna anywhere apologize ariel armistice arroyo arson ascent assassinate assassination assertion
0/-4 asthma atomic authorization authorize baku banana bang bastion beaten beleaguer bern betray biographer bitterly
0/-4 blatter blaze bode bull bury campaign care_about case cave ceas championship chao che cigar citadel classic cliff
0/-4 clive colon compliance complicity compromise conclude condition confidentiality confinement consent contagiou
0/-4 contempt cooke corpus correctional cosmetic cove credibility creditor crown cult cutback cycle da dah damn dampen
0/-4 dane dark_when deadly deer defective demand deplete destiny detection deteriorate determination diamond dirty
0/-4 disabl discharg disclosure discourage discover discovery dismiss dispute dust eligible embattl empower enclave
0/-4 engulf enlargement entirely equitable estimate evacuate evacuation exodu expensive experiment experimental
0/-4 extreme facility fad farce feasibility fertilizer fledg foe footballer foothill forecaster fortress fortune frail
0/-4 freeway furnace gam gator generation geological gloriou god goddess granddaughter grandson grower guilty gulf
0/-4 gypsy harbore harder hay hayward he heart heaven height hell helm hepatity herein heroin highest hike hogan
0/-4 horror hurt in_two indefinite infect influx injection innocent intact intercontinental invest ivory jaguar jewel
0/-4 jungle lame lawful lee levy licens limestone luna lung ly majority manor marathon marrow mausoleum memorial mend
0/-4 middleweight migrate milestone mold monastery monster ms municipality murdere murderou must muster na naive
0/-4 nascent naturalization nay neighbore neurological nevertheless nickel nicotine nor north notwithstand oasy
0/-4 obsession occupational old_$ onslaught ore originally originate os ought overcome parkway percent plant plateau
0/-4 plausible pneumonia postponement predecessor predict prediction pregnancy prematurely pressure prevalence
0/-4 previously pro probably problematic proliferation prolong prompt prosecution prototype protract purge pursue
0/-4 pyramid qualify racist racketeer rag rana rape rare realization reconciliation reduction refugee refund remnant
0/-4 reopen reproductive respect rich ridiculou rink rip riverside roc rocky sabotage saddene safari say_it scandal
0/-4 seaside seasonally seminal shark shelter si sierra significantly sincerely sleepy slowdown soon southernmost
0/-4 stadium stan stockpile strip subsequent successor sudden survivor systematic systemic tae tempt tennis
0/-4 termination the_care the_deadline the_work thief thriller tornado tout tripoli trophy troubl turmoil unable
0/-4 unconditional unemploy unify unnotice unrest unstable venerable venu victoriou virtual void voluntarily voluntary
0/-4 wartime wax whereby widely wild wilder winner withdrawal wong would wrongdo ye yo yours
0/-3 ^_he ^_staff ^_what a_different and_she and_their any as as_every ask_$ be_break be_noth bully clinic club_be
0/-3 craft crash ethics expect extension_be final_$ football go_into governor have_take his_hear i_could illness
0/-3 it_out later leave_the move of_them on_merge on_our on_their parent_$ plan return review right sentence sorry
0/-3 start_$ stay_on take_out term the_clinic the_judge the_last the_youth timetable try up_$ vote_$ weld whoever
0/-2 0 0_may again_the agre and_be and_doe and_go another another_one anywhere_$ apprenticeship at_six back be_decide
0/-2 be_hear be_possible be_tell be_what belong_to better_$ board_have brussel camp cohort come_up county
0/-2 customer_want decide_on dna dna_test drop_the end_in ever_$ everyone_be for_two goe_on government_have halfway
0/-2 hand_$ hand_in hand_over have_already have_move have_strike hear_in his_mother huntington i_drop i_fail i_give
0/-2 i_see i_turn i_will in_brussel in_june interview_be it_up judge_have july_and label lake_be licence_be like_us
0/-2 literacy live_in ministry_have miss_the motivate no_backup not_trust nowaday_$ nurs_for office_have one_and
0/-2 one_for our_only paper_be patient_i pay purchase rais resident run_on s_i scholarship_be scrap_$ she_be shut_$
0/-2 so_my stitch struggle study sun sunday_and swell take_one tell_it the_answer the_first the_fourth the_market
0/-2 the_mock the_old the_spr the_state the_wed the_winter them_for these_day they_do to_half to_manila today tribunal
0/-2 trustee try_$ up_between up_in used village want_everyth we_will wet what_goe when_they when_we word_$ would_have
0/-2 year_dy
0/2 0_a 0_child 0_degree 0_to 0_week ^_agency ^_at ^_headquarters ^_lack ^_leave ^_need ^_new ^_on ^_sales
0/2 ^_statistics ^_they a_week afternoon_and all_get all_over all_say and_forget and_goe and_post and_two and_will
0/2 answer_the around_here arrive_late ask_to assertive assertive_enough at_$ at_work atmosphere_in average_0 away_and
0/2 bank_want be_all be_ask be_bad be_call be_chaotic be_desire be_go be_hopeless be_limp be_look be_more be_my
0/2 before_it below black board_be book_since both_be but_i can_see captain_i chair_i chang_the chaotic_$ chart
0/2 class_$ class_the client_ask coach_$ coin_$ come_$ come_in confidence_in dashboard date_and day_after day_late
0/2 decide_$ decide_but desire_$ drawer drive driver drug_round each_other earn end_at energy_$ enough_$ enough_as
0/2 evene_this everywhere_$ face_$ feel_i file find_the firm_$ floor_and folder for_my forget_to fortnight fortnight_$
0/2 four_time free_period friday_in get_0 give_me go_over goe_$ goe_off great_$ handwrite_$ have_even have_interview
0/2 have_lose have_meet have_one have_open heat_in here him_$ hopeless hour_to how_do i_promise i_put i_start i_still
0/2 i_take imposter in_$ in_app in_how in_march in_separate in_three in_with ish it_for it_next it_on january_$
0/2 job_but june_it just_doe kind_of know_the last_month last_ten last_year lazy leader least leave_hand leave_someth
0/2 link live_on lock lol lol_$ long long_and lot_$ mainly_$ man_come march_$ match_and me_and mean_to mid minibu
0/2 monday most_afternoon move_$ much_$ my_co my_landlord my_read my_trainee name_on need_to never_get never_really
0/2 next_day next_to nine_$ no_$ no_idea no_reason not_assertive not_communicate not_much not_order not_reach not_seem
0/2 not_start not_very number_$ of_thing office_pick office_send on_average on_friday on_one on_site on_the one_in
0/2 one_thing only_$ only_he only_the other_person our_department out out_every out_without own_$ parent_be part_of
0/2 password pay_the person_do phone_$ phone_ring pick_the plan_in poor_$ pound present product_owner properly pull
0/2 quality_here queue quiet_$ rais_the reactive read_the recipe_for resit room_0 rota_on rubbish run_$ run_off
0/2 run_the s_copy sales sales_and same_$ same_page say_a say_he say_what see_parent send_$ shop_$ sign_my silo
0/2 six_week some_day someth_to stale stall stall_be stick_$ stick_in stock stop_at stuff_$ sunday_$ take_six tell_her
0/2 test_to the_atmosphere the_blue the_box the_boy the_caretaker the_cooperation the_depot the_discharge the_girl
0/2 the_landlord the_minibu the_ministry the_minute the_moment the_month the_move the_prefect the_price the_product
0/2 the_recipe the_roof the_rule the_same the_site the_until the_volunteer the_younger their_own them_five themselve
0/2 then_noth there_and they_chang they_close thing_about thing_and three_person through_$ to_approve to_go to_it
0/2 to_make together_$ track train_$ trust_between turn_up twice_this until_the up_after very_welcome walk_on want_two
0/2 way_to we_do weak week_to what_we when who_doe will_look with_her with_his with_no without_the work_for work_well
0/2 wrong_size younger_one
0/3 ^_all ^_childcare ^_confidence ^_customer ^_four ^_half ^_last ^_order a_small alone_$ also among_the and_have
0/3 and_i and_now and_only at_it attitude be_full be_hard be_kind be_patchy be_poor be_slow be_too before_they
0/3 book_the calendar charge childcare committee_be consistency_in consistent council_grant cupboard decision_make
0/3 degree depot depot_$ due_in each_one early_shift email engine ewe faculty_be field_be figure flatmate form_for
0/3 generally give habit half_the have_0 have_file have_never helpline his_own i_be include invoice it_how it_or
0/3 june_$ june_the know_$ land_$ language leave_and letter_$ letter_from limp limp_$ list loud march_and mean_for
0/3 memory monitor more my_flatmate my_group my_head my_year new_year next_and night_before nineteen no_real nobody_be
0/3 nobody_else nobody_say not_great not_know not_land not_sign not_work nurse_$ off_sick ombudsman on_wednesday
0/3 one_ask open or_the our_load patchy person_be practice_trombone put raw repeat report_to roll room_and round_$ row
0/3 run scale see_it seem_to september_$ set_the shift_$ sign_it signature slow soft sound stand stop_doing such
0/3 take_complaint tell_the the_account the_class the_early the_exercise the_far the_late the_night the_ombudsman
0/3 the_phone the_place the_pool the_senior the_third the_toilet the_visitor the_wait them them_and this_week
0/3 time_this to_get to_me trainee tray treasurer_have trombone tube turn_off twice_$ unopene us_that visitor_book
0/3 week_$ weigh whether_it will_not without_a year_it
0/4 0_day ^_as abbreviat accolade adjacent adjoin ads advertisement advisory affair afterwards alert alignment
0/4 allocation altar always and_say ansa appropriately appropriation armor army arrow assessment atop baba barber
0/4 basic because_i beck between_the beverage bilateral bowl brilliant by_wednesday cabin calculation campus candle
0/4 capable capitalization carrier cartoon cartridge catcher center centrist cereal char cheek chester chestnut chi
0/4 cleric coffin collaboration commandant commando commencement computer conduct confluence context continental
0/4 continually correctly courier culinary dancer dazzl deep delight denomination derrick devotee dice digest
0/4 diplomatic directorate discipline discourse disgust dissatisfaction do_you doing_the doubl duo dusty duty earnest
0/4 egg eighth eighty electrical electronic employ encountere engrave evident faithful fan fellow feminine firepower
0/4 fix fixture flap flattene floor freely friday_and friendly full gauge gentle glance graphic green grey groin
0/4 ground gymnasium ham handsome hide his hook hooper hose hot household householder i_do inflammatory influential
0/4 injure inner integrate intensity interbank interchange internally interpol jihad joy junction just kerry knowledge
0/4 lac ladder lamp lecturer leg leisure lengthy linguistic login loyalty magazine makeshift manner manual marine
0/4 marshal massa maxim maximize meanwhile meditation midland militia milligram mobility mock moderately moderation
0/4 momentum muscular musician mystical narrow nationally neck neutral newcomer noisy nominal not_really noticeable
0/4 nudity of of_when office_$ on_them one_$ operational optic ordinary organize our_treasurer overtime overview paddy
0/4 particular passionate pay_me penchant per percentage perfect perform person personal petrol picture pike pistol
0/4 plane pool posture pragmatic preach preacher prey primarily productive projection promotional provider prowess
0/4 psychology quantity raja react reciprocal referee referenc refrain relegate relevant reliable remark renne report
0/4 respectable retention rok rusty sabbath salesman salon salute scarf scramble scripture seasonal seat seminary
0/4 september sery seventy shave shirt shuttle sideway similarly since_june since_last sincere sing sleek slip_$
0/4 slowly smell so_i soda sodium somebody sophisticate source sped speech spine spirituality sport squeeze standout
0/4 stephane stereo strewn structure sturdy style subscription surface swing symbolism synthesy tank target tas tas_be
0/4 teacher teller tent the_boss the_hall the_next the_overtime theatrical thigh traditionally transatlantic
0/4 translation transmission transmit treasurer trench ty ul undersecretary unique uniquely unseen unusually urgency
0/4 utilize vein via violin visible visual wall wallet wandere warmth welcome wherea window wonderful wreath writer xi
0/4 yoga
0/5 #hazy3 :deliverable ^_not ^_when accommodate accommodation affection aftershock air along ample and_then animate
0/5 animation anime approximately arm aspect auditorium authoritative automatic automotive axis b1 backbone bare
0/5 bathroom bazaar bead beautifully beer behind birdy blue boil bombardment brace briefly brightly broadcast broadly
0/5 bullet bustl butt cabinet cache cam card cart cast caution cautiou chase chip choreography clergy coherent col
0/5 collide comfortable commodore communique competence compile complaint concerto connection consultative contingent
0/5 convenient corp countless crouch cuisine dance dart defensive delicate deploy description distinguish distribute
0/5 distribution district dormitory dot double dual edge efficiently eighteen electromagnetic elevator elite enlist
0/5 enthusiastic entrance equalizer error evangelical exclusively explosive expression exterior fashion feast feather
0/5 feeder fiber fir five flesh focuse forum friction from_may fun fuselage generator geo geographical geopolitical
0/5 gill glow grievance grin grind gul handover headway helicopter highlight homer hospitality hub identical
0/5 impression in_the indicator infiltrate insert institutional interior intermediate intermittent item kickoff
0/5 lackluster lane lantern large lat latitude layer lean lens lense lid lieutenant locally longitude lowly lyric
0/5 mandarin manga margin massage mathematical mathematics may_and measurement mediocre mercantile merchandise
0/5 metallic minus mirza mobile mostly motorcade music mut narrower need nicky ninety nonstop not_think numerical
0/5 numerou operator outgo outnumbere parade parish_council particle passenger pastoral patience patriotic peer pencil
0/5 perch performance perimeter photographer piazza picnic pin plasma player positively practical proportional proudly
0/5 provide quarterly quote range rational reference reflective reinforce representation retailer reviewer rhythm roam
0/5 rope roughly round rs sage sausage scream shake shiny shop should_be sign_the simmere since_i sizable smart
0/5 soldier solemn space span specialize specially sphere spun squadron static steady steer storage stylish
0/5 subcommittee supportive sweater syed syndicate tangl team_be tempere terminal the_parish think_of thinner thrust
0/5 ticket tie tight toe trip troupe truck twice ubiquitou underneath unforc unofficial vent very vest viewpoint wagon
0/5 waist warmly web wednesday_$ why_$ wireless wound wrist youngster
0/6 :abstract ^_our ac account admiral adorn ambush ammunition amongst armament arrive articulate atmosphere bacon
0/6 baggage banquet barb basis bat blank blunt boiler booklet brisk broad bucket bulletin bundl butcher camouflage
0/6 campuse careful celestial cello cheer cheese choru clash clothe colonel comic communion commuter composition
0/6 compute concentrate conciliatory congregation consular content continuou continuously controller cutter delegate
0/6 deputy detonate devote directly directory disbelief dispatch distance divide drape echo eject elaborate elegant
0/6 emphasize emphasy engage exercise external fancy fielder flash flexible flyer forehead frame freight friday gap
0/6 go_out gown grader grid handy heat here_$ horsepower hymn ideological inch inn intensive internal it_and lab lamb
0/6 late_$ limousine liquid lounge lyrical magnetic math memorable mirror mode mound noodle nose often oval paragraph
0/6 parishioner pence peripheral philosophical porch precision press prose punch quick radiu rank ratio raucou really
0/6 reflection respectful respectively respond retail ribbon sampl satirical scant scoreboard scoreless sensor shell
0/6 sidewalk singl siren siz size skillet slender slightly smoothly softly solid spectator spinner storytell strategic
0/6 strength stuf sub subdivide substitute taxi taxy television the_district theological thickness thing_get thirty
0/6 through throughout trouser undergraduate underline verse video vigil vocational voltage warehouse weight wield
0/6 work yellow zip
0/7 #hazy2 ^_two ^_we additional additionally alphabet anchore apart applause bass bety biographical brass breadth
0/7 bulk cater centere chair chaplain characteristic chest choral circular classroom clerical clever coat college
0/7 colore compass compress congratulation connect constructive contradictory contrast convey cordone councilor
0/7 customary daily defensively department depth dialogue diameter dispers display division dozen editorial element
0/7 encouragement energetic express feature flair flung focal fore forty gaze globe gospel grenade grill gunner half
0/7 hall hamburger handcuf handler hardware hawkish headline homere horn hurl illuminate illustrate inexperienc
0/7 insignia intake inter interface interrupt junior l laughter lever lighter lin local loose luggage meridian mesh
0/7 monthly morse nearest not_what numbere occasion orchestral orient outfield ovation overnight pac parcel partisan
0/7 paste patrol peel perfectly perspective photo piano picket piece pil plenary policeman potatoe precise preparatory
0/7 reception reconnaissance regiment reinforcement revolv scholarly scorer scrambl secondary service seven several
0/7 sharp skill sleeve snail spaciou spectrum squeez stair stare stir stream stripe subdu tailor technical ten thick
0/7 thinly thirteen thumb tomatoe trunk tuck versatile wheel wide width wit
0/8 advancer align alongside among and_nobody apiece artillery assailant attacker average bag battalion beside besides
0/8 blend brigadier broth butter caliber camera cameraman cavalry channel comprise concurrently constable convoy
0/8 courtesy courtyard crescent crowd curv cylinder deck decorate dugout empty excellent field flower fluent flute
0/8 footage forward frantic freshly functionality geometric guidance guide guitar humor improvise infantry inside
0/8 inspirational intersection intricate investigative keynote knot launcher layout let light malik melody narrative
0/8 observation outward parallel parish podium printer procession prominently propeller puck rang recruitment
0/8 responsive rhythmic roadside robe rotary routine sermon shape shoulder shrapnel simmer simple simultaneou smaller
0/8 statistics tail task technician tempo text torque toss unidentify unmark useful vegetable vendor vocabulary vocal
0/8 w wildly wire wrap yell
0/9 addition antenna armore at attach bari basket batter beam blade brigade calmly carefully ceremonial cockpit
0/9 colorful component compose contributor creative differential distinctive diverse edit eight envelope escort
0/9 exchange festive flurry frequently guard handle headquarters hour imaginary infield length lightly minc olive
0/9 outlet outreach precinct rack scattere signal spoon stationary tablespoon tactical tightly token triangular
0/9 upright variou vertical wednesday wing witty
0/10 ambulance auxiliary booth bystander clip combine command difficulty drum everyday floral front gear gently
0/10 horizontal knife lateral lecture midday mixture neat overhead percussion personnel prayer pulse pupil rectangular
0/10 simultaneously tap thread
0/11 #hands=self aisle bus busy catere commentary consist flier flour garlic humorou illustration logistics medium
0/11 mortar oven packet rear regularly spin stick two verbal workshop
0/12 array circle crisp finely flank rotate
0/13 instruction lively
0/14 load
0/15 desk four minute
2/-13 refuse
2/-8 spoil
2/-7 deadline worse
2/-6 enter for_$
2/-5 :modal anyway daughter flood_$ morale my_knee not_take nowhere
2/-4 0_th be_get be_sell doubt my_boss our_pitch same_as there_$ you
2/-3 ^_big bay bring him_the money_$ school the_one the_other
2/-2 a_box a_job a_stage and_from basically basically_$ be_just be_make box_of chair_and class_leave concrete_floor
2/-2 confirm contradict_each copy_of day_i even finger_on get_a glove_$ hard have_cancel have_hint have_their i_like
2/-2 i_wait it_sit knee_swell merge move_twice my_finger my_phone my_student no_word not_listen on_it one_guest
2/-2 only_copy other_$ phone_in poland release run_my scaffold school_$ shift_on sit_with swell_after take_me take_on
2/-2 th_$ the_concrete the_feedback the_garage the_interview the_lottery the_ramp the_reception the_scaffold the_staff
2/-2 thing_have to_poland we_talk well_$ whether_i with_an write_and yet_say
2/0 0_litre ^_choir ^_communication ^_council ^_feedback ^_friend ^_grandparent ^_head ^_pupil ^_someone ^_trust
2/0 a_date a_single after_every all_day all_my all_that and_each and_until and_who appraisal at_all be_down be_enough
2/0 be_going be_move be_never be_on be_our be_this be_to be_vote before_our between_floor bite_strange boss_say brand
2/0 brother_drink by_0 café can can_go centre chair_be chang_since client_pay close_on coach come complicate_$
2/0 contract_end contradict dean department_have director do_i dose energy every_lesson expectation five_week floor_$
2/0 for_more from_the gather_$ gentleman get_in get_round get_their get_wet half_of halfway_through happene_on
2/0 have_another have_have hill home_and home_be i_go i_pick i_rais i_suppose i_think i_visit i_would if_they
2/0 in_hospital in_ten inspector internet into_it it_depend it_over job_$ job_centre just_feel kiln lab_partner
2/0 later_$ lead_a lead_the lesson_$ list_$ listen_$ litre litre_a low_$ luck_$ may_have maybe_$ mentee month_for most
2/0 move_abroad my_0 my_client my_guide my_lab my_mentee my_partner my_price my_sister my_son never_know nhs nhs_be
2/0 nobody_know none not_even not_go nowhere_to oak of_one of_those old_lady one_i order_$ our_licence our_project
2/0 pay_$ person_like personally product put_in rather_not recruiter road_to round_and say_if say_in single_week
2/0 sit_on slow_$ so_it some_time someth_going someth_off spell stage still_open tell_us tell_you tenant th_and than
2/0 than_we the_build the_choir the_ethics the_internet the_kiln the_laptop the_model the_nhs the_road the_team
2/0 the_trip the_two the_usual the_year then_the there_be there_may these think_about think_it this_one this_place
2/0 three_year thursday thursday_and time_$ time_on timetable_$ to_do to_hand to_leave to_them too_little too_much
2/0 tour trust_$ twice_the until_then visa_be wait_for we_try what_customer whatever wheelchair where_we who_be
2/0 who_decide why_i will_see will_show would_rather you_know you_never
2/2 :change ^_morale ^_only be_wrong come_to doe_not feed from grammar incident laptop month_$ older plot say_why shy
2/2 slot_in steward street_have teach the_app the_paper where within
2/3 :inner ^_my ^_work a_year delete logo me_$ my_own next not_say parent_have pray she_will sprint start strain type
2/3 when_it
2/4 0_for app be_at be_due breath car coffee designer hire look_at nobody_have real screen specialist white
2/5 0_september and_0 b badge be_me conference desire ear fraction letter nail nod shelf third_time vicar
2/6 a conductor deliver laundry learn nice outside rather street supplier ward
2/7 #seen2 address crew door engagement focus fourteen it_$ lesson make map markete six sixteen
2/8 information plate translator
2/9 interpreter pattern then
2/10 add seminar separate table together
2/11 bench stack
2/12 page uniform walk
3/-8 again be_the die wife
3/-6 date
3/-5 chang doc future not_in with_the
3/-4 extension foster
3/-3 ^_patient agm aunt bad bay_0 be_rumour chang_after custody doctor_do enter_the every_shift february floor_of
3/-3 get_it go_quiet group_and here_and i_bring if_the in_bay it_might lady month of_a our_faculty placement_$ rumour
3/-3 since_0 site_$ the_agm the_new they_will wake_at which_of
3/-2 ^_exam ^_well and_half and_honestly at_three be_sign boss_$ box cancel choir_and goe honestly_i i_coach in_it
3/-2 it_worth keep_ask last_time learner marriage_be more_than my_husband my_learner my_wife one_week parent_and
3/-2 reason say_more talk_that thing_in warm way way_i well_the without_it worry
3/0 ^_bad ^_inclusion ^_lena ^_management ^_number ^_you about_our again_$ and_no and_whether answer_noth as_last
3/0 at_night back_and be_back be_better be_in be_rude be_someth be_think be_wait be_with big_client budget bug but_you
3/0 can_keep chang_$ co_founder difficult everyth_$ everyth_be family_have get_richer give_up go_back have_give
3/0 have_stop he_have hear_$ hold_until i_rent i_write if_it in_spr it_the jobcentre join kid_and lead lena listen_to
3/0 luck make_it may_not may_or me_out might_not mum my_contract my_course never_enough not_enough not_open not_yet
3/0 off_with on_a on_hold only_six only_want operation or_may our_year owner owner_and politics_$ quite rich_get
3/0 richer room_for save_$ say_they see_what she_can sister_and spr_$ stop stuff_going talk_in ten_day that_they
3/0 the_end the_owner the_rich the_right the_union the_wall the_yard through_the too_expensive turn_out uncle unknown
3/0 us_in way_of what_happene when_i whose with_us yard_$ you_$ young_person youngest
3/2 about_the be_have be_it bed bigger call diary kind matter night rest suspect the_shop until up_be we_be
3/3 :gathered ask_for begin boss doe feel have_to midnight mind monday_$ person_$
3/4 :mass a_bite c caretaker council_be data have_not management of_the our pub rota user
3/5 #hazy1 eye lot pharmacy police
3/6 find how invitation leadership middle
3/7 anatomy batch chapter fill i_have in_our involve joke reader script
3/8 communication council have_the opposite regional side twelve unit
3/9 ^_there finger joint serve
3/10 consistency cue mail note phone
3/11 eleven
3/12 extra lunch
3/13 message
3/14 between cook
3/15 #own1
4/-10 wake
4/-9 someday
4/-7 disappearance mar rematch
4/-6 afraid baby cancer las mirage probable vanish yah
4/-5 ah belong defect diva hah husband postpone
4/-4 #hands=authority ca convince elusive giro its likely not_sure offspr onset palmer paradox possible
4/-3 anyth build_the know_what probation quit room_$ some_person used_to want_to whether_the
4/-2 agree and_do be_complicate be_talk before_the depend_on employer have_apply have_my hold_my i_can i_lead morale_$
4/-2 next_month not_tell result_be surgery um work_out
4/0 0_april ^_break ^_hard ^_school ^_teacher ^_the ^_three abed abrupt abruptly account_since actor adjourn ailment
4/0 ana and_my anguish announcement anticipate apply_to apt aspire at_once attractive barry basketball battleground
4/0 be_i be_tir beetle berg bing bite_much bizarre blackberry blond bob bonuse brain brewer brook bullock bunny burt
4/0 business_with buster buyer captor cartel cease certain chad chairmanship chocolate choice citru clipper club coke
4/0 cola collaborator com concussion confess confrontation conversely cooper coupe coward cre culprit culture_of dear
4/0 definitely del desirable determine diet dilemma dole don donor downgrade drake dudley eager ego either endit
4/0 enough_money envy equilibrium everyth_at examiner excel except exclusive explanation favorite fiesta fisher fitch
4/0 for_his frightene frustrate fugitive fuji fungi fusion gang ghost glamour gore governorate graveyard greg grim
4/0 gruel guilt guitarist guru hale happily hatch have_chang haye healthy hearst hey hip homicide hop hornet hospital
4/0 hospitalize hostage hybrid i_gather idol if_that imagine in_autumn indy initiate interim it_could jar june kidnap
4/0 kremlin laden lambert lawyer leave_before ledger leverage lily lineage longevity male marlin marvel mention mick
4/0 mild mistress mix_$ model moody morgan moro morry mutant my_neighbour my_team necessarily ned neither newton
4/0 nobody not_give not_make notify novice occurrence ominou optimistic overweight pain paramount parental patriarch
4/0 patty payroll pediatric perceive perry persist persona pessimistic pete philharmonic piedmont pilot pivotal
4/0 planetary planner plea plead pleas plummer ponte possibility postseason potter premiere prepare presence
4/0 prosecutor proton psychiatric quarterback raiser ransom rapper rarely raven readily ready rebelliou recall recount
4/0 reluctant reluctantly remorse remote remotely rent_$ reservation resignation resonance restive roach rocker rodham
4/0 rory russ sas scan scenario school_be season sele seriousness shaw showdown silicon simmon situation slim sloan
4/0 smith solve somewhere speedway spinal spokeswoman squash staff_can still_look subpoena subspecy suggest sunrise
4/0 sway sworn sylvester system_be terminate that_the the_food the_key the_merger the_rota the_street the_vibe there
4/0 those tir_$ travy trek tribune troublesome turner twa uncommon undergo underworld unlike up_and upcome ut valley
4/0 vibe_in villain vine volatility wah walker walt warrant weather webster week_and which whom willow wise with_my
4/0 wrangl wrestle youthful
4/2 at_home food in_my mess more_$ my number_be studio this_town well
4/3 exam_$ holiday job no_money salary say story the_council
4/4 #hands=other abba accustome advise amman battery bor brawl capsule champagne cognitive crystal dan differ dirk
4/4 distract fatty female fitness flare headmaster humid hydrogen impatient key lance lineman lotu marquy neighborhood
4/4 pastor petty precede predictable rat reassure see semester sexuality spike sprain student swear visibly word
4/4 wrestler
4/5 #own2 acid amir anterior ap attendance bach backup bin bullish cardinal cis comedy comfort depart duel ed enough
4/5 entertainment eyebrow foliage fruitful gunman impress ion masculine mutually nighttime nugget observe optimal opu
4/5 orchard pant poignant quartet rob sectarian shade sit spencer split superintendent sweet symphony tass throat tier
4/5 triangle unusual wes
4/6 active adjust appointee arrangement athletic available awe barbecue bland cable cake collar combination
4/6 commentator cramp decker dense format fresh fruit geographic grief gunshot have_be identify instantly instruct
4/6 insurgent lime maxwell mechanic moment mutual neal notebook pat performer place quietly receiver representative
4/6 search shortstop soap suspiciou sympathetic telegram traveler unfamiliar vivid voic
4/7 analysis analyz apex bakery continuity decidedly differe disciple distinctly electron flip fluid gadget head
4/7 hierarchy hitter hovere kindergarten leaf messenger orchestra pocket reliever restaurant roast scene substantive
4/7 sum summone teammate trim upbeat walnut
4/8 bright cadet configuration detach dialect divisional dynamic flexibility frequency frustration fry functional
4/8 gourmet h instructor intelligence interactive logistical microwave module offer orientation position processor rib
4/8 sharper sometimes supervisory toast wept who
4/9 audio bake bell bombard clerk color core curve delegation dimensional editor emotion ensemble kitchen maneuvere
4/9 mollusk mourner portfolio repertoire sandwich server smooth speaker symmetry tab thin thoughtful trumpet twist
4/9 upstair velocity
4/10 afternoon analytical assemble bread complementary dimension dish fifteen homemade luncheon notch
4/11 detachment disparate graphics greet loosely microphone ministerial newsroom presentation slice voice
4/12 advice constantly evenly gunfire keyboard occasional
4/13 input morn polite soup tip
4/14 communicate unanswere
5/-8 result
5/-6 sometime sooner understand
5/-5 prostate wo
5/-4 ^_leadership complication diagnose fay invitational not_the not_want schizophrenia stay teach_$
5/-3 at_my can_be carer could date_$ everyth father issue_$ politics talk_about we_used
5/-2 christmas it_may nephew not_$ some_of value
5/0 :decide ^_one accomplice adulthood ager allen amber and_he appear arbor arise aspen assume attorney auburn aurora
5/0 autopsy aware barton behave bel ben beth bidder bitterness blackwater bother bowie bye campo cascade caucuse
5/0 clarify coma concord confession contender councilman counsel couple crocker crossover cute deceas defendant defer
5/0 diagnosis discography dividend dodger domino drink_$ duke enroll ethics_committee falcon farm_$ fatigue finalize
5/0 flowere for_a ford frankly fresno from_above galaxy garland glamorou glen going_on goo granada grape hamza happy
5/0 hardy heck hers holden hopeful hopefully inactive inconclusive indict indictment induction ivy jordan jury knick
5/0 larvae layoff likelihood little loch lonely longer lori manny marc mason mater med mediat merry messy miller
5/0 mysteriou napa nasty naturally negotiat negotiation newt noth_$ occur oh one_of onetime orbite ordeal pal pam pee
5/0 pollster pregnant pretend problem prodigy pullback purport rash reconcile redeployment regardless rejoin renegade
5/0 rent reschedule resemblance retiree reveal rex rodman saunder sexual sexy shareholder shee sheik sheriff sign_off
5/0 skinny skip slay sour sow standoff stella sting suburban surprise tentative tentatively the_committee therapy
5/0 think town tumor twilight unaware unharm unsolv vacation vampire vineyard violet warner watcher wee woodward
5/0 worrisome x y yahoo yate year_$ youth
5/2 after band be_underfund cry of_my role society_$ to_be trouble underfund underfund_$
5/3 above dad graduation since_the transition
5/4 affidavit analyst anxiety butler chemistry chess chief complex confusion cop dark distraught equity federate
5/4 groove hoop indicate infight investigator itinerary madden memo mercer outfielder peculiar pitcher red ria seldom
5/4 sophomore splinter stomach telecast tucker twin u unconfirm underscore wal
5/5 about analyze around brown confuse consultant distant driveway envoy eric excitement experience faculty fictional
5/5 ga galloway hair interrogate jam location logical minor neural nut op pentagon powder probability programmer
5/5 protagonist recorder reliev remind reshuffle revolve rosemary sadness sedan sheen sober sonic strategist tend
5/5 the_bank tribal unfold vanguard vocalist weary
5/6 :meets algorithm appearance atom attendant baseman basement beard bedroom both chill co cs disagreement domain
5/6 emotional funny fuzzy garnett glimpse hakim herb host intensely kent kyle leave marketer notice oddly pinpoint
5/6 ranger singular sort televise terry time trio varsity vying weep your
5/7 #own3 belly complexity elementary equation every facial fare fit geographically ingredient juice lemon member news
5/7 other periodic pronunciation puzzle question readiness recast repertory savvy selection seventeen shadowy show
5/7 sticky store suite talent twitter vice witness year_0
5/8 anonymou ask brokerage check closely columnist comment constituent couch curiou endless few idle look network
5/8 niche nutritional paramilitary profanity supermarket synopsy valentin variation watch whenever
5/9 attachment bookstore candid handful hasan individually membrane select smile spicy subordinate taste teaspoon
5/10 base calorie class compartment convenience counterpart encode entertain graph knit leadoff newsletter nurse
5/10 reporter sesame special spot str variety vary
5/11 button chop correspond dress eclectic gastropod gossip one organizational pack pinch spatial topic weekly
5/12 chord clutch consultation correspondence fold function geometry nicely notation onion respective sketch sprinkle
5/13 evene manager tone
5/14 occasionally pair
5/16 each
6/-9 decide
6/-5 ^_thing brother fate trial
6/-4 autumn yes
6/-3 going may_be my_second stress_$ vibe
6/-2 ^_could ^_some ^_someth anybody course ex hard_to know_if the_office to_say wonder
6/0 ^_everyth adolescent amy ante anthrax aura ay bee betty billy bitter boo bothere casualty chandler chick
6/0 confirmation convene cyru definite dentist dislike disorder distraction duration elder elector estrang everybody
6/0 expiration foreman garage gee genera gibbon gig grandparent griffin hank heather honey implicate insider jack jake
6/0 kay kin laker laurel lewy lucent mediate monte motel much mystery negotiate outcome patient piper presumably
6/0 recess reunite ridge ripe ross ryder saga sah sam sander scary seem severance sonny specter spouse sunny swat
6/0 syndrome taxonomy teen the_group toddler tommy trauma traumatic tyrone unresolv vacancy vee visit vitamin warren
6/0 waxman weekend_$ winery woody wow yeah
6/2 drink neighbour remember wed young
6/3 be_a person_come person_go rude the_trade
6/4 absent afar ams apprentice calcium cellar chronicle clinical diamondback disk ewing executive factor fray goodman
6/4 griev headache home indicative kid_$ nancy normal refresh repute ron schill shower sleep stint subfamily
6/4 unavailable we_have weaver
6/5 accent angel annoy appointment asleep awake carl cisco comedian compound differently eddy faint flint garner
6/5 invite kelly motive odd outperform preseason pros sentinel trait vanilla wear weber witter
6/6 adult attend bean behavioral cell cooler cozy deliciou discuss dunn funeral inform negotiator pitch precisely prep
6/6 reaction robin sample since sore staple t thanksgive unname
6/7 :tells affinity aloud alumni associat brethren confidential correlation cox discomfort discount gym ideally jeff
6/7 luke metz murphy orbital outfit placement porter psychic recipe salomon scent shorter similarity sniper specific
6/7 supervisor
6/8 character click cocktail difference diner eyewitness gather intense matt morgue muscle nerve periodically quirky
6/8 sensitivity sinister stellar subscriber tenor tim tomato typical
6/9 amp amuse assistant bodyguard bravo companion courtroom digit e f finite grocery helpful laugh multiple myriad
6/9 narrate noon normally plenty satisfaction sauce setup shopper skirmish sporadic subtle usually viewer
6/10 approximate audience carrot chef frequent huddl listener mix parameter participant presenter rub saxophone scoop
6/10 specialty stakeholder texture top vinegar
6/11 bite dial excerpt managerial optional plus terrific
6/12 direction dough dull officer shift telephone
6/13 abdomen angle background correspondent din liaison menu random ring tun tutor
6/14 cafeteria neatly vector
6/16 interval
7/-5 #misplaced
7/-4 knee might_be someth
7/-3 not_value
7/-2 and_all woman
7/0 ^_it after_the be_still bliss bloom boy burbank chemotherapy coincidence comb congressman daddy daisy defection
7/0 delta deposition developmental dick disclose donna dwarf ethan farc fox frist happen hiatu indication jay jealou
7/0 kraft larry leukemia lil marital mel mullah payoff promoter pronounc psychiatrist ranch recap riley ruby sad savoy
7/0 speculate tenet uncertain unclear undate
7/2 be_rig
7/3 committee sister
7/4 anxiou apple chapman choose cousin dealership differentiate eta exact grade hal hold italic lull parker parson
7/4 peach prefer proxy psychologist relative restless robbin symptom thunderstorm uneasy update wardrobe weird
7/5 alto baker chain chromosome clue correction could_be dim evaluate excite explain group hallmark mature maturity
7/5 mentor nickelodeon omega option preview quiet sear specify
7/6 aa al bargain benny clan d dell demographic dexter employee fraternity freshman friend joe kappa lik lynch nash
7/6 pie pumpkin signale springer testimony undecide upscale volatile z
7/7 activate alternatively answer bassist broker bump counsele curt dessert drummer encounter faction goran headach
7/7 invariably j oate pi plum q statistically steak stranger
7/8 advertiser bickere cameo cellular classmate commander cube detail disgruntl guy infinite loyal mike molecular not
7/8 starter tast trivia uncomfortable vowel
7/9 adviser advisor algebra awkward bruise crust curry ghazi hug molecule mustard reassign recur scout sigma speak
7/9 spice tense verb vomite
7/10 cab clubhouse distinct insight narrator pickup principal refrigerator separately session sideline switch
7/10 typically
7/11 assign caller discussion pepper pizza sergeant snack somber stat
7/12 accompany basil brief casual interaction pastry
7/13 constant customer meet seasone tandem
7/14 column hallway parsley
7/15 bundle slot
7/16 complement
7/17 assortment
8/-5 son yet
8/-4 suppose
8/-3 honestly merger
8/-2 sure
8/0 buddy doctor emerge general girl happier hick holly linger mack molly moo mutation same strawberry unhappy
8/2 patch
8/3 ^_be star strange
8/4 bobby bracket do_not hypothetical lately please ray rivalry skinner th undisclose why younger
8/5 abu alia beforehand departure josh muse nick schedule sim swap therapist tom
8/6 agent associate bowman choir contestant exactly eyed hood mo noun pleasant relationship sadr unpleasant
8/7 awakene intrigue marquee mediator partner personality sherry tape week
8/8 consult contact episode fidelity i mora neuron office pause profile quiz still waitress
8/9 activation afterward carbohydrate chili cream demeanor g gamma informally meal parent recruit shea
8/10 announcer detective ginger overlap rehearsal sequence
8/11 cluster dinner irregular linear
8/12 bunch cinnamon daytime protein senior staffer ups
8/13 amino informal locker pick salad
8/14 arrange me
8/15 alternate
9/-4 perhaps
9/-3 happene
9/0 chevy complicate constellation dee publicist reeve testify tomorrow unsure val wondere
9/2 stress
9/4 doing intern motivation tir
9/5 client feud gene mom spear
9/6 beta finale jerry kirk mood reese sawyer taha tonight
9/7 interviewer nervou pea sync valentine
9/8 affiliate affiliation anonymity audition barney cantor groom intrigu mate nucleu roster soprano
9/9 buzz cone denote informant jok rooky tell
9/10 alpha familiar n undercover
9/11 binary
9/12 cordial interact k three usual
9/13 abdominal hourly
9/14 breakfast homework
9/16 anchor platoon randomly segment
9/17 weekday
10/-4 ^_a
10/-2 spr
10/0 depend hear reunion rumore whereabout
10/2 guess
10/3 hint trainer
10/4 bud thing
10/5 kid
10/6 bowle celebrity levin r
10/7 receptor
10/8 buffy juror prospective wait
10/9 acquaintance aide colleague different operative
10/10 deliberation flavor p
10/11 chuck feedback workout
10/12 entourage guest matrix pale rotation
10/13 intimate node variable
10/14 with
10/15 assignment
10/16 chat nightly room
11/-2 or
11/0 want
11/6 joey sibl weekend
11/7 cherry randy rick
11/9 leno roommate
11/10 counselor
11/12 team transcript
11/15 backstage
11/16 regular
12/3 know stuff
12/8 berry family
12/10 atta er
13/5 some
13/8 rove
13/11 number
13/18 conversation
14/0 maybe
14/9 interview
14/10 listen
14/11 staff
15/5 *
15/7 talk
16/-6 may
16/-2 :hedge
17/-9 might
17/-7 whether
19/-5 if
"""
