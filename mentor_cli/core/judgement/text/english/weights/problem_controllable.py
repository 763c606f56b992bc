"""What 2611 labelled problems teach about controllable: telltales by weight in tenths for each answer but the first.

Written by `make learn`.
"""

ANSWERS = ("no", "unclear", "yes")
ROWS = """
-22/-15 rule
-21/-11 war
-19/-17 decide
-19/-10 society
-18/-15 bankrupt
-17/-15 insurance
-17/-11 repeal
-17/-10 abolish annexation they
-17/-8 capitalism
-16/-15 health
-16/-14 ordinance
-16/-13 asylum
-16/-11 enact scrap
-16/-10 abolition
-16/-8 emigration
-15/-16 farm
-15/-14 residency
-15/-13 protection
-15/-11 taxpayer
-15/-10 colony farmer government
-15/-8 february slavery
-15/-6 winter
-15/-5 racism
-14/-14 homeowner moratorium sued
-14/-13 california forc grant nurs
-14/-12 fair federal massachusett permanently visa
-14/-11 cost declare lottery mandatory state
-14/-10 citizen citizenship impose prohibition subsidy welfare
-14/-9 deport immigrant pension summer
-14/-7 april immigration
-14/-6 anyth
-13/-15 landlord
-13/-14 flood ontario relocation will
-13/-13 compensation foreclosure permit refuge
-13/-12 exemption insure limit pollution restitution retirement revoke sue system unconstitutional
-13/-11 deportation insurer
-13/-10 bill blockade employer illegal medicaid national register threaten vote
-13/-9 exempt rancher restriction starvation tax
-13/-8 ban copyright emigrate live raise seeker undocument usd
-13/-7 famine slave
-13/-6 country embargo occupation unemployment
-13/-5 climate new unless
-12/-15 accident temporary
-12/-14 homestead
-12/-13 lawsuit relocate
-12/-12 bankruptcy florida license louisiana nevada oregon preservation waiver
-12/-11 compensate eligible law parole queensland threatene waste
-12/-10 civil environmental hawaii homeless protect uninsure wildfire wildlife
-12/-9 ^_head abandon alberta august endangere environmentalist laborer licence overhaul smoker
-12/-8 californian certify discrimination education haven july labor legislation penal prohibit runaway statute
-12/-7 amend canada cattle enforce holocaust life referendum scheme stringent
-12/-6 apartheid canadian hungary secession stricter
-12/-5 invade netherland poland registry
-12/-4 close czechoslovakia dutch inflation nazy
-11/-15 lease owner property result
-11/-14 demolition estate
-11/-13 asbesto closure injunction orlean restoration
-11/-12 alabama bail chernobyl demolish liability shut suing
-11/-11 abandone allow care columbia drink rul yellowstone
-11/-10 archive crippl federally flee graduate guarante guarantee ineligible preserve provision tasmania
-11/-9 abortion conservation count fund hous legally manitoba offender outright registration resettlement rico save
-11/-9 stave subsidize violate wales
-11/-8 act disgrace extinction impoverish libel livestock loophole nationwide nsw privatization punitive quarantine
-11/-8 quebec rebate segregation unemploy unfair wisconsin
-11/-7 adoption annually association brink curtail december greece immigrate monarchy officially persecution reform
-11/-7 regulation resident revolt tobacco
-11/-6 amnesty anyone colonial commonwealth eliminate employment enactment exploitation independence january labour
-11/-6 mexico migrant
-11/-5 britain curb iceland march redistribution restrictive unilaterally
-11/-4 recession world
-11/-2 entry
-11/0 america censorship estonia invasion jobless
-10/-19 pay
-10/-15 dam
-10/-14 removal
-10/-13 handicap lake liable overturn redevelopment
-10/-12 abandonment appeal city headquarters mississippi noth permanent seizure shutdown unsafe
-10/-11 afford antigua athen authority catastrophic deprive disability landowner might missouri permission prison
-10/-11 recover ruin stricken sweep temporarily wilderness
-10/-10 breach conservancy disaster eventual idaho jamaica liberty los maine montana pennsylvania polytechnic prevent
-10/-10 reclaim reinstate scholarship seek sydney upheld virginia worker
-10/-9 alaska college drought dweller expire forest impend money petition refund tuition university vermont
-10/-8 annex buyer catastrophe cod dakota decommission deregulation eligibility epa establish fear firm fled georgia
-10/-8 heritage indoor juvenile meltdown million nebraska patent privacy protest puerto quit sale statehood statewide
-10/-8 status unsuccessfully
-10/-7 agricultural bust certification disastrou ethics football inhabitant lockout medicare naturalization nature
-10/-7 november panama rain recipient reelection union verge
-10/-6 advocate altogether antwerp apply approve australia boycott cannaby compulsory cuba decade defunct exclusion
-10/-6 haitian humane hunger influx orphan plan prohibite refugee sanction supplemental territory tuberculosy uprise
-10/-6 win withdrawn worry worst
-10/-5 australian breeder campaigner colonist convention lithuania october organiser slaughter swiss tide unite wage
-10/-4 :exam abroad austerity british circa constitution devaluation dictatorship epidemic mad politician poultry
-10/-4 romania suffrage washn wwii
-10/-3 overrun
-10/-2 alone now publish september
-10/0 communism eradicate first ghetto maastricht nazi revise tighten usda ussr
-9/-16 #settled
-9/-13 county extension
-9/-12 case correctional fail municipal
-9/-11 cold collapse death galveston maryland refuse shelter victoria
-9/-10 ^_her albany arizona beach cleanup connecticut disposal escape evacuation fuel katrina kentucky melbourne only
-9/-10 return school settlement texas theft zoo
-9/-9 #hands=private belize benefit constitutional divorce endanger erosion farmland fraud gamble illinoy litigation
-9/-9 michigan misuse outcry overcrowd paradise retiree ultimately wetland
-9/-8 carolina cayman default dump eventually fame final fishermen graze invalid licens occupational owed payment
-9/-8 pollute prompt purchase requirement settler stay unpaid violation widespread wyome
-9/-7 against born card change commissioner controversial deem earmark enroll expansion expulsion hike hmo illegally
-9/-7 induct institution legislature marijuana newfoundland pesticide regulator rename rotterdam thoroughbr
-9/-7 unreasonable urban voluntary windfall
-9/-6 #hopeless ^_brexit already amendment applicant be_tell brexit collector commission cutback die forestry haiti
-9/-6 income institute macau massacre modernize nicaragua oblige passport postal prevention rid starv unjust
-9/-5 affirmative bermuda capita discontinu discourage elimination enforc estimate exce far fle forbid freedom mandate
-9/-5 outlaw population poverty proclamation punish rate smithsonian spend tariff taxation treaty whale withdraw
-9/-4 afl brazil census congress countryside dare exodu expell federation fight hog hungarian icelandic import irs
-9/-4 nation polio portugal prostitution red smallpox switzerland trade vaccination young zealand zimbabwean
-9/-3 bureaucracy strict
-9/-2 day
-9/0 adopt american antarctic argentina belgium deficit directive homeland jew latvia latvian liberate mexican
-9/0 neutrality oppression postage prohibitive quota rampant seasonally soviet stamp surplu uk
-9/4 june
-8/-14 hospital
-8/-13 dy facility
-8/-12 fire road utah
-8/-11 casino coal evacuat historic landmark landslide medical nassau oklahoma shipyard tenant us
-8/-10 brisbane certificate disabl donate evacuate evacuee harm jail no public railroad restore suffolk transit zon
-8/-9 alleviate bahama beneficiary charter conserve convict costly destruction dissolution fertility grenada
-8/-9 imprisonment island judge lighthouse marriage massive monument mortgage multimillion museum safe sanitation
-8/-9 suffer tennessee
-8/-8 absentee acre administrator affordable ago allowance any aquarium bid birth blackout charity contamination
-8/-8 corporation court decision devastate exception exposure fee hardship help hoover imminent infringement intrusion
-8/-8 jersey minimum mother neglect newport niagara refusal repay runoff savannah sell unnecessary voucher
-8/-7 aboriginal aftermath age and_she antitrust any_more auction avert bailout ced contend debt decree deduction
-8/-7 dismantle dominion evict exist extradite fcc freez halt hectare hurricane imprisone incorporation jeopardize
-8/-7 jeopardy liquidation livelihood loan lumber monopoly move nyc polanski precedent propose reject risk royalty
-8/-7 rural safer sarasota scam settle swamp thrift trial unsuccessful vacation valley winnipeg yet
-8/-6 ^_capitalism ^_racism auschwitz billion biodiversity blizzard brother_drink budapest bueno cheat comply coverage
-8/-6 debacle divorc effectively emission evade exile fraudulent greenhouse hongkong issuance jobcentre justify
-8/-6 mismanagement multibillion nonprofit not_$ older olympic owe partly pest proponent prosecute ravage rita
-8/-6 saskatchewan seize sometime term ticket van victorian virtually withdrew wo
-8/-5 aid authorize boom cholera cow credit deter dollar election establishment forcibly foreigner foreman found
-8/-5 hondura imposition industry inspector ireland loom mln ncaa organizer privatisation program provisional qualify
-8/-5 re shortfall siberia the_curriculum veterinary
-8/-4 alien backlash basel bern boomer defy discriminatory grower kingdom lowest plague programme record revert scare
-8/-4 srebrenica thrive tibet till weaken wholesale zimbabwe
-8/-3 nowaday up_the youth
-8/-2 :prize camp open
-8/0 because belarusian belgian bln bureau campaign caribbean confederation consumer crackdown crusade crusader
-8/0 deflation estonian eu europe european fifa fiscal france gay germany handball membership migration nafta ni
-8/0 onward outbreak postwar regime repatriat repression republic romanian ruble sih stagnant swine tightene tougher
-8/0 usa vietnam watchdog wipe
-8/2 in_a to
-8/5 forget
-8/10 french
-7/-12 huntington old pass repair
-7/-11 construction electricity failure he house pend sewer
-7/-10 adelaide clinic colorado emergency erie go_to immediate jacksonville miami rehabilitation resort sewage
-7/-10 stampede turnpike
-7/-9 :granted angele bedford centre destroy discharg foundation hazard ill indefinitely inmate minnesota northridge
-7/-9 unable vandalism
-7/-8 application backlog barbado barrier canberra cancellation claim coastal date deadline elderly fresno inadequate
-7/-8 insane kansa min notify nottingham observatory ohio orphanage ottawa perish renewal retire roosevelt shortage
-7/-8 sickness site toxic trustee vancouver wake wembley
-7/-7 accreditation affect announce arkansa attempt bachelor berkeley charleston danger delaware demise donation
-7/-7 ecological fallout financially firearm give hazardou holder kaiser lender lifetime lose omaha overtime ozone
-7/-7 philanthropist prior punishment scotia severely shore siberian someday tallahassee threshold tourist tsunami uc
-7/-7 upstate wealthy
-7/-6 ^_dad abuse administration aire baby biggest borrower bucharest cannot commenc consider cradle daughter
-7/-6 deadliest deed demand denial depression displace dominican drink_$ endemic england extradition factory financ
-7/-6 future grandad guatemala habitat intend invasive janeiro kill largest layoff london marino may medicine ministry
-7/-6 overdue penalty pet poor proposition reduce retake riot roe scotland subsequently thousand tourism unlimite
-7/-6 workplace
-7/-5 activist anyway ask_$ at_my authorization award ca cheap coast confiscate cruel dairy designation dlr doctorate
-7/-5 dormant drastic enrol evasion everyth feudal fishery formally gallon grande hawaiian highest injustice ins kong
-7/-5 lax level malawi native needy nobel not_enough occupy prairie premium recognise regulate renew repatriation
-7/-5 restrict rodeo secrecy sooner south sovereignty subprime suppression thatcher threat trucker unauthorize
-7/-5 unrestrict vulnerable zambia
-7/-4 addict agriculture at_nine be_be be_do be_rumour bolivia ceas compliance cope crisis cuban dent deposit
-7/-4 disappear eas era everyone exceed excess expel forever gibraltar govern history honduran hong hygiene initiative
-7/-4 jewish like lobby lukashenko manage midwest my_mate nepal oppose panic paralympic percent ratify reserve rugby
-7/-4 rumour surf tolerate ukraine voter worsen wrath wta
-7/-3 ^_young internet not_ask pulp
-7/-2 herd lose_the my poll zone
-7/0 a_new annual anti anytime argentine austria avid baltic bc be_make bre breed bulgaria burgeon burma circulation
-7/0 coffer communist competition consumption defend democracy denmark destine domestic economy electorate entitl
-7/0 eradication export feb greenpeace harsh herald himalayan inception internationally irish isbn japan last lgbt
-7/0 liechtenstein lithuanian malta management market non norway ostensibly outdate overwhelmingly pandemic payroll
-7/0 peasant persecute pig piracy policy poorest pow pre purge quo rebellion remake repressive resist revolution
-7/0 season sheep shrink slaughtere soccer sponsor surfer surpluse survey swedish unesco unpopular we_lose wealthiest
-7/0 western wrong yearly
-7/2 coin
-7/3 good
-7/5 time
-6/-12 damage probation
-6/-11 bypass negligence renovation riverside waterfront
-6/-10 arson caus contract enter grandfather miner plaintiff rancho recreation richmond
-6/-9 brooklyn camden christchurch completion diversion harbor hobart incur malibu recreational reopen safety
-6/-9 skyscraper survive treatment tulsa utility victim
-6/-8 access amtrak businessman centennial guyana illegitimate indiana lauderdale loyola month offshore perth pinochet
-6/-8 postpone raz rebuild rental reprieve requir rochester sanctuary she statutory treat waiv warn yacht
-6/-7 administer admission after_0 approval auckland bar brighton consequence cure devastation divert earthquake
-6/-7 edmonton environmentally eruption gaston hartford hast honolulu isolation legal loss oldest physician plantation
-6/-7 plymouth possibly receive relieve renewable ridden sentenc shuh supreme timber toll transfer triggere unlawful
-6/-7 until
-6/-6 accept amount answer_to asset assistance automobile beaver botch brunswick burden calcutta cancel contaminate
-6/-6 covenant dioxide ease ensure expense expensive fannie fema free gainesville garbage get incentive isle kenya
-6/-6 kyoto laureate likely magnet north northampton owing paperwork perpetual premature pristine radio stockholm
-6/-6 storm takeover timor unprecedent valid volcano watersh with_the woodstock
-6/-5 0_th about_it alcoholism auto autonomy ballot behalf beleaguer better breakup buffalo bulldog canton cape
-6/-5 capitalism_$ challenge chartere chatham coup curfew czar dependency disclosure disease electoral elk excessive
-6/-5 founder guantanamo harassment harmful head_office hire humiliation industrial initiat iowa job legality liquor
-6/-5 loot me_out millionaire parent_might persuad populou previously reconsider recycle regain renounce retaliation
-6/-5 salary saxony scarce scottish shelv sioux stipulate stop_at that topple uphold voluntarily weather withhold york
-6/-4 accord accountant aclu amelia amsterdam angere antiquity anywhere at_easter authorise be_finish beij bogu bred
-6/-4 cambodia cherish christie cigarette concentration conscience constitute corruption cruelty currently cypriot
-6/-4 defamation deplete diploma doom dop educate educator effort elsewhere erode favor fda fiji fish geneva harvard
-6/-4 have_none hundr imperial increase indonesia international issu league library madness mls natal newly notoriou
-6/-4 once outrage overthrown peru pioneer recognize reduction renounc revenue reward rica rican samoa sar seiz shall
-6/-4 southeastern sovereign sponsorship successful successfully supervision survival swim taint the_system the_trust
-6/-4 the_way unacceptable unanimously under unrest utrecht vow washington will_be yale zurich
-6/-3 be_split become budget century documentation harvest its lorry nobody_volunteer over_$ rewrite room_for sector
-6/-3 sign society_$ these_day volunteer_any wip
-6/-2 agency avoid dry duty enough get_the hold nobody_in ought person_have work_$
-6/0 academia activism advisory advocacy africa albania alpine amateur amazon applicable arctic ardent autumn beef
-6/0 belaru berlin bet bilingual bounty brasil call canne cap capitalist catalonia centenary championship cheaper
-6/0 chilean china clone commemorate comptroller continue counterfeit creation critic crocodile crop czech dampen den
-6/0 denounce deploy double_maths downturn drastically economist ecuador elephant empire enclave encourage english
-6/0 enrollment enthusiast entrant eurovision eurozone everest exclude expand expedition expenditure facto fest flock
-6/0 footballer forecaster forefront ftc gator gazette gdp genocide global gonna good_$ govt greenland gross
-6/0 gubernatorial guideline handbook heyday hockey holland hungry hunter importer infamou intervene intervention
-6/0 introduce it_all last_week laundere leningrad liberal look_after marco maths mentality mobilization mobilize
-6/0 monetary monthly my_partner nicaraguan nov obsolete oust oversea overthrow pact pageant palestine paris playboy
-6/0 pledge polo porn pornography portuguese pretext prevalence pro proclaim professional prosperou protectionism
-6/0 pullout purse put racist rais rein reprisal reproduction reunification revamp richest riga ris slash slovak
-6/0 slovakia spain spearhead speculator stalin stalinist substantially suppress surge sweden tame temptation texan
-6/0 thailand tighter traveller turnout uci ukrainian undermine unfairly unilateral uruguay venezuela venice vs warsaw
-6/0 wartime wash way_of weed wikipedia wimbledon wolve workforce worldwide zionist
-6/3 list
-6/4 and_we organisation
-6/5 german
-5/-13 town
-5/-12 #hands=authority
-5/-11 hydroelectric park priory wife
-5/-10 coliseum collaps discharge glendale kingston land part
-5/-9 amusement cemetery custody detention gas leas manager memorial memphy metropolitan newark regent schiavo staten
-5/-9 termination westchester
-5/-8 ail belmont burn church dade disruption end getty home immunity indianapoly inherit insufficient irrigation
-5/-8 louisville measure mercy no_say ownership private rhode san scottsdale severe spr suburb suburban suffere
-5/-8 theatre transplant vega widow
-5/-7 ada administere arbitration area boulder consent deny eden erect firefighter gloucester healthcare irreversible
-5/-7 limitation motorist obtain paralyz pardon possession remedy require santa saratoga second sinai slum station
-5/-7 survivor taft up_$ village wilmington
-5/-6 absolute alcohol avalanche backyard borough bribery burnt calgary cardiff charley chicago clause cottage
-5/-6 countrywide diabete disneyland enrichment former francisco fre governor greater gyanendra inaugurate indefinite
-5/-6 inundate jamaican jurisdiction knoxville las limite livingstone maternity montreal my_brother neighbore nursery
-5/-6 obligation order petersburg plant procedure renovate repayment rio royal salvage seriously shipbuild sick siege
-5/-6 spur stanford underground viability virtual walkout waterway west worcester
-5/-5 0_second :decide ^_life able afraid archaeological argue aristide athletics aviation bangkok blanket board
-5/-5 buyout canteen carbon cdy churchill consequently controversy delivery_driver detain diego effect elect embryo
-5/-5 employee endowment extension_be extraction faa finally foreseeable give_me hampshire havana have_go hebei henan
-5/-5 honeymoon impact inland kenyan legitimate lessen local lsu lur marry maths_lesson muh municipality murdere napa
-5/-5 northern now_$ originally our_deputy oyster parliament pollutant pregnancy probably punishable racketeer rape
-5/-5 rapid reconstruction rejection resign retribution safeguard scandal scrutiny shield ship soro spark stoppage
-5/-5 syracuse timorese tobin toppl tornado trash ultimate unfit unlikely unwant vast wayne yangtze zambian
-5/-4 #pictured ^_grandad aaa absentia addiction admiralty airspace bank barbara battere before bertrand canoe cash
-5/-4 challeng coastline convince criminal crow current dalton deaf defiance demonstration desert deserve dictator
-5/-4 dolphin dory durban early easier economically emeritu entire environment equestrian ethanol ever extinct fall
-5/-4 fourth further get_old go_in hamper headquartere heisman hinder honour impossible killer kuh lausanne least
-5/-4 lisbon misery moi must never_know nigeria northeastern nowhere one_in outdoor packer project promise que reagan
-5/-4 regardless reputation risen salvador schwarzenegger sit_in southern spill spree stigma swallow swan tarnish
-5/-4 tennis they_say treason undertaken unthinkable upheaval vaccine verify wealth you_never
-5/-3 :modal ^_boss ^_bureaucracy ^_could ^_get ^_ofst ^_slt ^_what anybody branch depend_on earn finance freeze
-5/-3 get_richer have holiday hunt it_rain management_doe next_month no_room ofst person_like rich_get service
-5/-3 sign_with six_year slt soon student tech tender_by the_rich the_tender try way_they
-5/-2 auditor begin collect ex fix for_anyth have_sign laugh_$ me_in not_come on_thursday once_be phd support ten
-5/-2 the_client what_be
-5/0 0 abide advertise afloat african ai airwave alp anglo animal anthem archaeology art artificially ashore attract
-5/0 aus austrian automatically awareness azerbaijan back_$ bengal biologist biotech blitz bohemian border borneo
-5/0 borrow botanical brazilian broadcaster brutal bse candidacy cat cdp central chile cio client commerce commune
-5/0 compete competitiveness comprehensive confederate congressional conquer conquest copenhagen corrupt crime
-5/0 cultivation curl currency cypru danish darl dat defeat denounc der desperate dire disband doing domination
-5/0 draw_up dresden dutchman dwindl economic economics edith eds en endorse enforcement enterprise entrepreneur
-5/0 expatriate expert explorer fenc fend fin fina financial fine fledg fledgl flu forbidden forex franc frenzy goods
-5/0 gorbachev gov gradual graffiti grass guam hacker hate hemingway historian hiv hollywood independent indigenou
-5/0 industrialize inefficient invader invest journal kessler korea kroner kurd largely last_thing latino launch
-5/0 lesbian let libya lucrative luxembourg mainland malaria malnutrition maritime maths_last midst midterm migrate
-5/0 migratory millennium minority minsk miserable modernization mold moldova mosquito mugabe nanny newspaper
-5/0 nonpartisan nonproliferation normandy norwegian npt nv nz oaxaca oct okinawa one_boy opium opponent organization
-5/0 oxford pacific parity participate participation patriot pct peak pga philippine platinum pledg plight plunge por
-5/0 prague predict preferential prevalent prisoner prize prop prussia publication publicity publisher quell rainy
-5/0 recently reich release reluctant rethink revive russia saigon say_$ semitism sharia significantly simply
-5/0 sinhalese slate slowdown smuggl smuggler soar socialism soil stockpile strip sustainable swimmer systematic
-5/0 systematically taiwan thereafter thieve tiananmen to_my trillion truman uefa uganda uproar urg usage veto
-5/0 vietnamese voivodeship volleyball welsh whitman wikileak wild withdrawal worsene wrongly yoh yuan
-5/2 :inner know_$ literacy polish
-5/3 out_of revision title
-5/4 notoc
-5/5 film
-4/-11 and_the
-4/-10 arlington developer go reservoir stadium
-4/-9 builder canyon cleveland houston manor plumb psychiatric separation trust unspecify
-4/-8 accidental bronx cause concession congestion delay denver felony hydro install lift log mayor natural near
-4/-8 norfolk oakland on_0 overdose phoenix providence reactor rig rink sacramento sheriff suppose terminate
-4/-7 adequate again bernardino birmingham boise burlington campus cedar cherokee cincinnati clemency condition creek
-4/-7 elian embarrassment embezzlement fort guilty gujarat heir high hurdle mercury mombasa night_$ outside override
-4/-7 philadelphia pittsburgh playground queen railway ranch request rockefeller toronto transportation tucson
-4/-7 unincorporate unuse vacate week westminster
-4/-6 aging archdiocese arrest asthma availability be be_pulp be_sign birthplace boston cancer chesapeake chronic
-4/-6 conspire corpus creditor dental disappearance easter_$ examiner fac fetu fisherman floyd george georgetown going
-4/-6 height hill inheritance jude lawful lawn lifelong longer madison marion meadow napster necessary notification
-4/-6 out_after potentially precaution presley privilege receiv relief relinquish reside secure shortly springfield
-4/-6 stafford substantial suspend tallest tycoon va withstand
-4/-5 agne allege architect atlanta augusta await barn be_off be_with believe best boat candidate capsize chinatown
-4/-5 consulate consultant conversion coventry dad detection dignity dispute driver dublin dune fatality forgery
-4/-5 gasoline griffith havoc heed honor hope i_count i_see i_wait ida inventor ipswich katherine macarthur magnate
-4/-5 maharashtra man mutiny my_grandfather nadu norwich nuclear pandas partially plagu prolong prone provider
-4/-5 prudential rampage recovery relic reproductive rescu rescue resource sign_off significant southampton supply
-4/-5 supporter ten_minute the_ministry too_much traffic treasure ucla uranium vacant viable villager zelaya
-4/-4 ^_fuel abhisit affluent albion apprenticeship archaeologist athlete atp austin baseball bbn buy by_a canary
-4/-4 clearance close_at commercial curse data_and derby desperately despite dispose east easter edinburgh either
-4/-4 every_week existence expect extent final_$ five_day franchise fuel_price gase geological graft halifax hanover
-4/-4 hoax honore hurt ice ii in_one in_their inevitable initially insist israel johannesburg liar locality lyndon
-4/-4 mahn majority moine monterey my_phone nigerian northwestern ocean of_us official osborne otherwise ouster
-4/-4 outpost outscore oversee papua parenthese pataki persuade phone_in pregnant principality protester punt pursue
-4/-4 raider reckless recognition reliant replica ronald run scaffold so_my some_of specialist strap subsequent
-4/-4 terrible the_placement the_scaffold thereby therefore they_would thwart total underway universal wellington
-4/-4 whereby woe
-4/-3 0_year ^_academia ^_inflation ^_university a_day about_money at_lunch be_about be_now because_of build_$ do_be
-4/-3 ethics_committee hand_over have_give have_their kill_small last_$ lock_the my_client none_$ not_allow not_for
-4/-3 nowaday_$ prescription production rich river she_have staff_can struggle stuff_going technology the_inspector
-4/-3 the_stand the_state today tribunal two_year unfair_to until_the weekend weld will_never with_it
-4/-2 ^_he audit bully buyer_have chang dy_on everyone_$ everyth_be for_six have_it home_be i_coach i_hear i_sit
-4/-2 i_still in_it it itself like_us mum no_copy our_load our_member professor say_she short_of site_$ the_list
-4/-2 this_country twice_this up win_$ wrong_and yet_$
-4/0 academy accredite advent aeronautic afc aged ahb aim alert allocate alter anarchy ancestry and_five and_it
-4/0 anniversary antarctica anticipate anymore apologize appall arid armenia armenian asian atlantic atoll attendance
-4/0 baja bangladesh banker bavaria be_always be_kill be_two beaten bergen berth billboard biotechnology bird blatant
-4/0 boca bolivian bonuse boost briton brunt bull caroline cartoonist catholic cb centerpiece champ champion check
-4/0 chinese cite coach_be collective colombia completely concern condemn conservative consolidation contest contra
-4/0 contribution copa cowboy create criticise criticize croatian crunch crush cyber dangerou deception decline
-4/0 decrease deer def dengue department dependence dependent depreciation diaspora dirty dismal disproportionate
-4/0 disregard doc dolly eastern eco ecology eliot embark empower encyclopedia ernest ernst eur exacerbate expectancy
-4/0 expo expose exposition fake faltere favore favour fc fea fever fia forget_the furor gam gen generation girl
-4/0 globalization gold gradually greatest greek greenville grip grow growth guild guilder guinea gulf gypsy hague
-4/0 hardcore hardest hesitate hi higher hispanic hitler hk hobby homosexual homosexuality horror humanitarian
-4/0 humiliat iaaf id ignorance ignore im imbalance imf implement impunity indie infect intifada intimidation
-4/0 introduction investment ironically irresponsible islander it_as jan japanese journalism jubilee junta jurassic kg
-4/0 landscape laurence legislative legitimacy leisure lexington libertarian librarian limbo lion lire litter louise
-4/0 lowere lure madra makeover manager_$ manifesto manufacturer marseille martial massacr mastercard mccall medal
-4/0 meddl merchant metropoly might_not misguid mit mongolia mortality moscow mosquitoe munich myanmar nanj naval ned
-4/0 negro neo newest nfl nightmare nine_and nineteenth nobility notoriety notre nova novelist nra nuremberg on_sunday
-4/0 onslaught opt organize outsider overthrew owl own painter paulo peg penguin penny percentage pete pick_the piu
-4/0 planner point_and policymaker poorer popularity posthumously powerless practically practitioner prejudice
-4/0 preparedness prestigiou productivity profession progressive promote promotion proposal prostitute protestor
-4/0 prussian psychiatry pulitzer race racer rag rainfall rand reay recapture recommend reel reelect regard relegation
-4/0 remainder reorganization reproduce resistant restructure retaliate reverse rise riviera routinely rugbyu saharan
-4/0 salzburg savage scandinavia science scientist sec seller semester senate seoul sept servant servicemen sex shame
-4/0 shameful shipment shrank since_0 singapore skeptic ski social socialist sonoma sotheby spawn sprint stabilization
-4/0 startup staunch sterl stimulu stop streamline supervise supremacy surpass taiwanese teen territorial textile thai
-4/0 the_head them_$ thief tibetan titanic toh ton tonga too torture totale totally toughest tournament traffick
-4/0 traitor travel tribune trickle tuna turkey turmoil tutsy un unfound unnotice unveil unwill up_in upset urge
-4/0 venezuelan versu vienna vik vol volunteer watcher wave weakene website weeklong witch wnba wwf yuh zaire
-4/2 be_still organise phone_$ print
-4/3 :create i_run saturday_$ work
-4/4 action fascist flander roundup
-4/5 my_team
-4/6 i_lead paperback report
-4/7 pen
-4/10 ^_as
-4/11 statistics
-3/-11 bay
-3/-10 another contractor hear
-3/-9 hall i_just
-3/-8 next reason son
-3/-7 block complaint council depot file miss_the parish primary
-3/-6 assistant by car control in_0 my_daughter my_second worse
-3/-5 agre clear deputy engineer for have_a i_fail i_gather in lawyer my_form not_take price smoke th_$ the_graduate
-3/-5 the_mark three_build transport trouble wait
-3/-4 ^_another be_going cellar count_$ day_$ day_be form_i glove_$ i_may if in_three it_with later man_on oil rush
-3/-4 since_my teacher the_one the_trade train week_with who_be
-3/-3 :daily ^_ai ^_you a_joke ai_be allow_to be_doing be_final be_out be_sell be_short by_ten dna_test down due
-3/-3 excuse for_under go_$ gran have_me him_the in_another in_how instead_of know_the last_night lend live_in me_five
-3/-3 my_friend no_voice out_my pass_away per possible responsible rota_and rule_mean still_open take the_cold
-3/-3 the_ethics the_lunch the_paperwork the_round the_site they_have three_room time_and urgent us_the visitor
-3/-3 voice_in wash_up year_of you_$ you_be
-3/-2 ^_charity ^_college ^_council ^_funder ^_headquarters ^_landlord ^_pupil ^_recruiter a_classroom agree
-3/-2 and_always anyone_guess away_in back be_anyone be_break be_think best_friend boss_say business by_order can
-3/-2 care_about child_be choose church_hall classroom_$ come_down come_from copy_$ cycle delete_the dy_before
-3/-2 funder_only gym hardly heifer help_$ her her_parent home_$ in_hospital its_last life_be like_of lose_my
-3/-2 market_be nhs nhs_be not_want of_when on_night one_who only_want order_of paperwork_be parent_be pay_for
-3/-2 plan_the planet research room_at see sentence she_say shiny_new slot_$ test_it the_audit the_final the_flood
-3/-2 the_house the_like the_month the_nhs the_owner the_sister the_stroke the_vet the_work three_tuesday thursday
-3/-2 to_everyone vet visit wait_outside want_shiny wednesday_and week_after worth young_person younger_one
-3/0 0_i :meets :vague ^_they allergen allotment and_can and_every and_share anyth_$ assistant_be at_least back_at
-3/0 bank_holiday be_born be_last be_over be_throw both_side branch_close break brussel but_they by_everyth
-3/0 change_that come_and come_out count_the department_meet director dog down_in drive eat every_other every_winter
-3/0 fair_$ finish firm_and friday_at get_in get_to goe_on government_have hand_$ he_will head hear_be i_manage
-3/0 i_tutor in_april in_that invisible it_in me_every meet_overrun merge move_out my_leave my_pupil nearly not_do
-3/0 now_the online out_on out_only please postcode pot put_it quarter say_yes second_time see_what seven_$ slow_$
-3/0 somewhere step_on sunday sunday_night take_me test that_be the_allergen the_first the_job the_music the_school
-3/0 they_ask they_get thursday_and to_use tomorrow two_brother week_a what_goe with_me
-3/2 at_a debate fast inspection rota
-3/3 black client_be keep kid my_department not_say off_in post push them without_a
-3/4 maybe_my textbook what_it
-3/5 it_$ say_no stick_in the_desk
-3/6 latin
-3/7 ^_procrastination procrastination
-3/18 ^_i
-2/-9 father mine
-2/-8 brother off rent year
-2/-7 husband reopene replacement
-2/-6 but_the cleaner community i_miss if_i legacy low play pool surgeon whether
-2/-5 company district in_write leed manila strike supervisor under_0
-2/-4 be_move by_the date_$ disjoint disjoint_$ feel_disjoint fix_my gather_$ go_quiet have_send may_$ none police
-2/-4 right same_as someone_else the_mock the_other the_staff them_for to_half twin_i
-2/-3 ^_everyth a_form a_laugh and and_a and_each and_keep aunt be_only be_suppose dean degree diary_i dig do_$ dy_$
-2/-3 evene_when for_good for_three full go_into graduate_scheme his_own i_only lab_meet may_touch mean_i month_for
-2/-3 much my_wife not_back not_yet nowhere_to open_at operation oslo over portal sell_my spoil suppose_to the_ice
-2/-3 the_twin these us_all warm without_it
-2/-2 :event ^_kid ^_society a_poll allergy always_be and_none and_not and_staff and_that assistant_have be_for be_pay
-2/-2 be_refuse bursary close_the commit cost_too deadline_for decision_be depend drug duty_list fill_in final_on
-2/-2 five_time for_his from_above get_leave goe_out great have_my head_have her_about his horse how_they if_that
-2/-2 instance into_the it_stay january_it list_come longer_$ low_$ manage_the my_gran my_neighbour my_nephew my_shop
-2/-2 not_change not_pay noth_to now_and off_the old_$ on_penalty on_that only_take open_$ our_two out_i pallet
-2/-2 pallet_get poll_station principal_have really_listen she_come site_manager sixth_form so_it standard stay_on
-2/-2 study tas the_church the_deputy the_duty the_gym the_judge the_market the_surgeon the_time there_will third
-2/-2 thursday_for time_this to_photograph turn_down two_of two_page until_next vote_$ want_to way we_get week_alone
-2/-2 why_i you_can
-2/0 0_s ^_lose ^_one ^_since a_firm a_room a_whole after_school aisha all_$ all_about always_the always_will and_give
-2/0 and_hear and_our and_say and_tell and_until ask_again at_$ average_$ bad badly be_back be_double be_fix be_give
-2/0 be_go be_have be_invisible be_look be_publish be_simply be_talk be_underfund before_i big_platform box_$
-2/0 calendar_and call_in can_take card_and chair_$ chang_the close_on cohort colleague_be come_off complain
-2/0 coordinator country_be cut dark_when data decide_$ decide_and divorc_and do_i do_with dog_$ down_noth downhill
-2/0 end_of euro every_month every_sunday everywhere exist_$ fast_for flood_and food for_it for_two foreign forty
-2/0 get_decide girl_i give_my give_to go_by go_up goe goe_to goggle_at grinder guess have_$ have_say health_service
-2/0 hold_my hold_the homework_in hour_and how_the how_to i_carry i_faint i_leave i_put i_visit idea_what if_they
-2/0 in_english in_on in_six include_$ it_do it_like its_knee job_centre judge_have junior just_how knee_$ know_yet
-2/0 lake_be let_the level_in look_at lower mark_be master miss_my move_in move_the much_$ my_part my_supervisor
-2/0 never_really nine no_goggle not_in not_see not_show not_think nurs_$ nurs_for of_one of_society off_and
-2/0 office_have on_$ on_eight on_its on_merge once_and one_and only_ever our_branch our_licence our_only our_product
-2/0 out_by overrun_by own_the own_time party patient_i person_off phone_and place plan_be platform_own product
-2/0 publish_and queue rain_on ready rul_on run_and s sales say_a say_anyth say_i say_there school_be send_my set_the
-2/0 she_can she_will sheet_have shift shop_$ six_and small software solicitor sorry squad start_$ step such system_be
-2/0 table_$ talk_to tas_be teach_assistant team_have th_and than that_in the_apprentice the_archive the_balcony
-2/0 the_bench the_bus the_cohort the_council the_country the_doctor the_evene the_government the_grinder the_health
-2/0 the_inspection the_internet the_league the_panel the_shed the_sprint the_window the_world them_on there_$
-2/0 they_want thing_get think_of this_half this_since three_week through_the throw_out to_have to_poland to_them
-2/0 to_train too_fast town_and trust_have try_$ tuesday tutor_group two_hundr underfund underfund_$ we_live wear_no
-2/0 week_so when_he whether_our which_of will_always with_an work_on world_be would year_and year_dy yesterday_$
-2/2 :absolute a_pen a_row april_and be_in but_there calendar camera_off clamp comment_$ conduct draft feed figure
-2/2 for_me have_two i_never imposter lad_i me_$ mid never_see news season_$ split still than_the the_break the_four
-2/2 the_hour the_lad the_question thesis time_so to_self turkish volunteer_be what_to whole with_person yesterday
-2/3 0_on a_patient and_i be_good copy curtain desk_be have_put i_conduct i_give i_know i_look night_girl not_find
-2/3 phone_while recruiter the_day the_wrong two_have whether_my
-2/4 ^_every ^_need ^_with all be_nearly class_$ letter_from person richer right_$ scale self usual_$ we_meet
-2/5 i_answer i_write label language not_order the_kitchen weekly
-2/6 mainly
-2/7 time_management
-2/8 #own3 be_all or_the start
-2/9 ^_when
0/-12 build drown
0/-11 ^_the garage
0/-10 could lodge night our
0/-9 #general airport baltimore bury child complication condominium fulton furnace lock maintenance mansion nearby
0/-9 portland residence
0/-8 apartment blaze burial cardiac confinement coroner edison fatal ferry harbour here hotel mental motel port
0/-8 refinery residential someone tampa thermal trump tunnel willie windsor wreck
0/-7 arena attorney attraction ballpark blowout bridge burglary cabin clean construct convent conviction cornwall
0/-7 courthouse defect downtown drainage fairfax firestone freeway gorge hayward hometown hospitalize infrastructure
0/-7 inherite kaohsiung kidney levy locate madoff mall manslaughter marina mesa milwaukee minneapoly neurological
0/-7 occupancy parkway partial pharmacy plead power quarry rail reef reservation shoreline spare speedway surgery tram
0/-7 undergo undergone underwent undisclose vanderbilt ventilation vicinity ward wharf
0/-6 :light abort accommodation acquire acquittal adjacent alexandria amenity anchorage aquino artificial barrack bath
0/-6 baton bp bristol bruce canal castle center certainty charlotte chennai complete confidentiality cove dalla deceas
0/-6 delphi dentist derail detroit diocese distress dormitory electric electrical exhaustion fe fertilizer filibuster
0/-6 form fountain franklin friday_$ gandhi glasgow grand grizzly heart heath highway hilton illness immediately
0/-6 improvement injection injury interstate irv isa jefferson jerusalem kobe lancaster lincoln lockerbie lung
0/-6 magistrate manhattan marsh methane mill misdemeanor montgomery nightclub occupant occur orlando pasadena
0/-6 passenger patel peabody penn plaza pond postponement potential principal probable proof quincy radiation
0/-6 radioactive raleigh remove respiratory rutherford seaside seattle seriou shanxi sheffield spokane st stress_$
0/-6 submerg subway sudden sufficient taichung temple terminal thame think though tract tragedy transmitter underwater
0/-6 used vacancy void wade warwick
0/-5 0_it :person :tells abbey acquit adjoin admit aggravate aig albert although alzheimer arthur attendant auburn
0/-5 autopsy avenge aviv banda barge barrow basin beacon beaumont bed bennett bethesda bethlehem blackpool blackwater
0/-5 blind boy bradford bribe burbank cal capacity capital carnegie cc chamber chapel charg charge chateau chiluba
0/-5 circumstance clara clifton clr cobb collateral columbu communal commute commuter confine convert cooke copper
0/-5 coral crane crash darwin defective defer delivery depose designate diagnose discover dismissal disrupt ditch dock
0/-5 doctor doe_the double drunken dubai dundee durham dwell ecosystem elly embattl engulf entrance equipment
0/-5 equitable eternal excavation execution expressway extensive exxon fairfield farm_$ freddie frederick fume glen
0/-5 gloucestershire grave guilt haifa hale haley harare heathrow helen hokkaido homicide howard huge humphrey
0/-5 hyderabad induction infant inflict injure innocence insulation intentional investigate iron irvine isabella iv
0/-5 jackson ken kennedy kensington kickback king knee kolkata lago let_me liverpool location login lucia manchester
0/-5 mansfield margaret maximum mehd mentally metro minimize minor miracle miss modification monarch monastery monroe
0/-5 murder mw nasa nashville neighborhood newcastle nickel noise not_be office on_saturday outskirt paralysy paso
0/-5 patron pav pier pipe pipeline plaque poison poisone polk portsmouth pradesh privately proper prove provincial
0/-5 proximity quake reasonable recovere refurbish reno robbery secondary send setback severance sheila solar sole
0/-5 stake stearn stolen storage suharto sulfur superintendent surrey suspension swansea synagogue taipei technician
0/-5 tenure terrace tertiary the_garage tidal toilet township trafford trinidad trinity twa upon valdez validity venue
0/-5 walton warden water wichita wilson withheld wrongdo yate
0/-4 aaron aberdeen absence accommodate accountable adverse airline alcoholic and_all and_there anhui antonio appoint
0/-4 aquatic arose arrival artifact ash aspen assurance attic augustine augustu aurora autism bailey baku baldwin
0/-4 barton basement bathroom battery baylor be_get be_no belfast benazir bernard bert bhutto billionaire branson
0/-4 brigham bring bronco build_and bus cambridge cancun canterbury carlisle carson cathedral cavalier censure
0/-4 chandler chao charitable charle chaudhry childhood chongq christi circuit civic civilian cliff coach coaster
0/-4 colon coma comeback conception concorde connection containment conte cooper counsele cumberland cunningham
0/-4 cushion cyclone daewoo daytona defendant degradation deh descendant determine development dhaka diana dili
0/-4 dissolv disturbance dodge donor downstream edward edwin elementary elevate elizabeth elvy embassy enrage enron
0/-4 episcopal essex estrada every_second exam exit exploration explosion famer fate faulty fdch ferdinand financier
0/-4 flame formerly fossil francy fujimori fumble galway gateway gaza generator golf grandmother grandson greene
0/-4 greenwich greenwood guangdong gymnasium hamilton hampton handgun hangar happen harlem harness harriet harrison
0/-4 have_miss have_risen helena henry hereditary hillside hindere hoh holloway holt hubei hudson hull humidity hunan
0/-4 ignite iii impair impeachment implant inability incumbent induce innocent installation intent investigation irene
0/-4 isolate jackie jacqueline jakob jasper jericho jockey john johnny judgment jury justice kaczynski kiev kyi lagoon
0/-4 laguna lapse lawrence leak lech lethal liver livingston lloyd longest longtime loo louy ltd luh luxury major
0/-4 makeshift mammoth maradona marilyn marrow marshall mary mason mass mausoleum mayoral mclean mechanical medicinal
0/-4 megawatt memorabilia midtown mile mogul monica morrison motor mount mud my_accent my_sample nablu nagano nearest
0/-4 nelson newborn nor northwest noth_i oak offence olympia on_our operate operator ore oty outly overlook oversaw
0/-4 overseen oxygen palace palmer papandreou pardone parental paul pave pavilion pebble percy petrochemical phelp
0/-4 phillip physical pilgrimage plea pleasure pneumonia poe portion potomac practice prematurely presbyterian
0/-4 pressure presume proceed prosecution protective proven provide pueblo pump qinghai rajasthan ram ramp rare reach
0/-4 redskin regulatory remain repaid reschedule resignation rob salem samaranch sand seahawk seal seminary shaanxi
0/-4 sham shift_$ shock shop shower shrine shui sickene sindh single_week sir sleepy snowfall solomon somerset
0/-4 southwest spitzer spouse sprawl staff stamford stan standstill statue succumb sumatra surround sussex suu tacoma
0/-4 tanker tel telecommunication the_number the_team theresa thorpe throne throw tire tobago toledo torch torrential
0/-4 trap trauma trigger tyre unclear unknown upgrade uttar utter vale verde verdict vernon vessel vista volcanic waco
0/-4 waterfall watergate waterloo watt westinghouse wheelchair whitewater wigan wuhan xavier year_i
0/-3 0_every ^_whether assist at_bar at_four back_and bar_0 bay_0 blame by_at carer change_$ confirm desk_stand
0/-3 each_time else empty_until end_in flat_at forty_minute garden gather give_the have_get heat hid i_need in_flat
0/-3 in_this it_will just_be least_forty make_a march_i mate meet_on merger minister morale museum_three my_knee name
0/-3 night_and nurse_on off_since only_the or_not person_do placement_i read_$ result_be say_they seat see_them shed
0/-3 sit slot stand_empty sunday_$ sunday_run talk_about tenor_come the_child the_tenor them_i three_sunday
0/-3 ticket_desk to_a to_the tree trip turn until_noon warehouse we_be when_we wind window yard
0/-2 0_kg :finish ^_exam ^_low ^_old a_0 a_change a_stroke a_table about_$ about_every about_our accountability
0/-2 across_the again_the and_from anyone_on appeal_$ as_last away be_low be_mark be_print before_anyone bishop
0/-2 by_eight child_do christmas clay committee_$ date_for dead decide_the doubt down_$ each_of eight_day every_single
0/-2 everyth_$ everyth_we face father_have fifth fire_door first_time for_each four_day four_person front_of goggle
0/-2 going_on half_term hang_up have_no hear_$ hear_in hear_that i_ask i_clean i_could i_turn incident inspect instead
0/-2 involve july_and kit knock lab late_shift leave_in letter_go letter_say lie listen_to many maybe_not me_four
0/-2 me_no my_husband my_patient neither never_enough never_thank night_crew night_shift no_longer normal on_friday
0/-2 one_day order_and paper_$ period person_who pub purpose read_out request_sit s_i say scan scholarship_be
0/-2 season_be see_it serve sit_four steward store subject table_for team_open than_we the the_0 the_answer the_city
0/-2 the_consultant the_deadline the_fire the_foundation the_fourth the_monday the_next the_old the_share the_swim
0/-2 the_tenant the_wall to_it to_talk two_day until_friday until_i upside_down us_$ us_and use want weekend_$ which
0/-2 will_not work_i yes
0/2 0_be 0_line :body ^_for ^_no ^_not ^_same ^_whenever a_close a_hall a_mess a_single about_the after_a air
0/2 all_eight along and_close and_expect and_forget and_now any_of anyone_$ apprentice approve_every as_soon
0/2 ask_anyone at_every at_midnight be_hopeless be_leave be_like be_poor be_say be_someth because_they below book_to
0/2 choir_and club_i collection compare computer conference cook_be course_have cry cv cv_be day_after desk_$ diary
0/2 each_day eight_$ either_$ evene_i every_day every_post everybody_else everyth_i fast_and february_and feel_i
0/2 first_and folk foot for_an for_any for_them forget_to four_$ fraction freeze_when from_last goe_$ half_an half_of
0/2 halfway hall_for have_and have_become have_let have_start have_tell have_turn head_of helper home_with hopeless
0/2 how_$ i_draw i_let i_notice i_open i_panic i_promise i_say i_send i_should i_skip i_stop i_train i_want in_meet
0/2 interview it_again it_alone it_have it_just it_up job_and junior_i keep_the kid_in kind_of kitchen_my know_where
0/2 know_whether last_ten last_three lately_$ lesson_$ like_a loave long_the loudest me_i me_the member_of memory
0/2 mentee mess_$ milk minute_and miss_$ mistake_$ morn_$ mould movement my_apprentice my_cook my_cousin my_cv
0/2 my_documentation my_duty my_ex my_group my_lesson my_lower my_mark my_plan my_side my_sunday my_volunteer my_year
0/2 myself_at never_land night_before nobody_be not_begin not_hold not_open off_$ officer on_anyth on_monday on_the
0/2 on_three one_week only_$ only_on open_a open_in other_$ other_parent our_school out_and page_of panic_and patrol
0/2 pick_it place_just position_$ put_in renewal_be request_be responsible_for ring_me river_take say_he say_leave
0/2 say_so should_$ side_project since_then slack so_much soft_$ soon_as stage_manager stand standup supervisor_in
0/2 take_more teenager tell_whether tender that_i the_air the_book the_count the_court the_form the_german the_grant
0/2 the_junior the_lecture the_loudest the_morn the_neighbour the_nine the_pupil the_resident the_river the_second
0/2 the_toddler the_train then_it they_be they_close they_come they_never three_$ to_approve to_get to_two too_soft
0/2 tool train_and trainee_have tuesday_and turn_$ um wait_for walk_on want_my week_behind what_the when_there
0/2 whenever_i where_we with_them work_it write_her write_it wrong_by wrong_position
0/3 0_oclock ^_0 about_0 academic adviser all_over all_say arrive_after arrive_at assertive assertive_enough bag_$
0/3 be_any be_more be_stand bedtime before_they boot by_me captain_i change_the come_back daily delete drift energy_$
0/3 find_the for_our gap_in generally graduation half_my halfway_through have_to him_$ hour_$ i_feel i_keep i_lose
0/3 i_shout i_supervise in_with it_down it_should kick kind lack_of machine_be mainly_$ management_be manager_i
0/3 markete meet_i miss_0 music my_class my_coach my_prefect my_report my_retro my_staff my_trainee my_two nineteen
0/3 not_assertive not_seem of of_it of_our of_the on_her out person_twice photograph read run_off say_0 see_me show
0/3 since_june song start_the stick_$ still_in stronger take_the tell_if that_the the_choir the_kid the_shelf the_tray
0/3 the_usual there_and this_week three_time through through_$ to_me to_write toddler two_customer two_person update
0/3 ward_manager week_and when_a within_a year_in
0/4 #misplaced ^_maybe ^_on ^_perfectionism ^_statistics accolade actively advertiser algeria ally and_they angela ant
0/4 applaud appreciate arm artwork attendee author autobiography axel bad_at banner barroso batch bayern bbc beck beer
0/4 beetle benchmark berman bias biathlon bible blatter bloc blogger bog borussia bounce boundary broaden brush
0/4 buddhism burgundy bye byzantine capitalize carla cartel catalog caution cds chairmanship chalk chant chic chicken
0/4 chocolate christina claire class clearly clothe collaborate collaborator combate commando conclusion confidence_in
0/4 conservatism considerably continent conversely convoy cooler coupe courageou cover cpi crimson croat cultivate
0/4 datafile davydenko debra debute decisively deeper define det devote dick diet discipline distribute diversify
0/4 dominate drama draw dvd edible ellen els embrace emerg engage enthusiastic entirety entrench erdogan ethic
0/4 ethnicity evangelical evidenc exclusively explicit extensively extremism extremist fabian fabio famously fao fat
0/4 favorite favourite fiorentina flap flemish foil foray forcefully formulate forrester forum fox framework fresh ft
0/4 gangster geoff ger get_me gille glue gram haaretz habit hai happier hardene hardenne harshly head_$ hello heroine
0/4 highly honey huckabee humid i_take image insect interpol interpretation interprete intolerance invitation irina
0/4 ital italian ivanovic jelena julio khatami klau kofi koran kospi kuznetsova land_$ lar larvae laura laurent lazy
0/4 lead_the leftist leopard les lesson liga lira literary live_on lol lol_$ loser loudly lufthansa mafia margin
0/4 martina marty mauresmo melanie member memorandum mideast militiamen minus ml mon monkey mosaic moth multilateral
0/4 my_laptop my_three naive nak naomi need need_to newcomer nguyen no_$ nordic nudity numbere oas observer of_breath
0/4 offshoot on_tuesday orientation pace paddy pap paramilitary patricia patriotism peacekeep peanut perception
0/4 perfectionism perfectionism_$ perfume philippe philosophy photographic photography pkk plus pork press prey
0/4 principally prolific proxy pundit putt ra reassure recap recipe_for referee regiment relation relevant remind
0/4 remix resilient respectively ri rifle rigid robot roll rosenberg rpm russ sans santander saturate saudy say_what
0/4 sc schroeder schultz schwartz sci secretariat secretive sectarian seem_to senegalese seng sensational sensex
0/4 september_$ shaky shepard shift_leader shimbun short should_be simmere simplify siz skater skin slang slavic slick
0/4 slogan slug soften spam spike staffer stand_there steadily stereotype stock strait subspecy successive sunglass
0/4 sven svetlana sy synchronize tactic tal technique tend test_to the_member the_recipe the_shift the_volunteer
0/4 thierry thriller timeline torino traditionally trainee transmit trek trick tu twelfth twentieth ugly umbrella und
0/4 undecide undercover undersecretary unless_i unofficial unpublish until_0 until_march upsurge uzbek victoriou
0/4 viktor vine viruse weak weaker weary whenever white wider wolfowitz worrisome writer yahoo youtube zhang zheng
0/4 zidane
0/5 ^_all ^_half ^_in ^_my acronym adjust ads advertisement af alarm albeit analyze appear apple ask_me atlas audi ay
0/5 balkan battalion bazaar be_my be_too beast bengali biennial biography boer boil bologna bolstere bon brace
0/5 brethren broader bundesbank camel can_not category cavalry cedric clad clau claudia contemporary continuously
0/5 convergence cookbook counter coxnet cynical demographic denomination depiction designer dictate dictionary digest
0/5 digitally disguis dj djokovic documentary eagerly eritrean et everybody expeditionary fabulou fantasy feminist
0/5 ferociou filmmake fis focuse forthcome freelance freely friedrich fringe gallup gap gerhard get_up glamour globe
0/5 grader grape grappl haider hat have_not hebrew heinrich helmut hesitant horwitz in_four in_my inconclusive
0/5 infiltrate influential inspire internally invoice islam italia joachim journalistic jun justine kcna lame lat
0/5 leonardo liberation mainstream malay manipulate manuscript marcel marginally marvel mayer memo memoir mercosur
0/5 merkel methodology mini minisery modele mongolian nasdaq nationalism nato negative negatively neutral never_tell
0/5 nikkei nikolay nord novel objective oceania of_my once_a opinion outlook overly parliamentarian participant pbs
0/5 peer periodically person_i pessimism pink pocket potato pp pr preview promotional prophet pros puppet quantitative
0/5 quarterly question rabbit rack radically rank raw reflect refrain regularly reuter root roth rs rubin saarc sampl
0/5 savvy semitic sentiment sharply shrunk since sino slower slowly specialise specialty squadron stance stiff
0/5 strongly summary syndicate tab telugu terminology theatrical transparent treatise trench trichet underwear
0/5 vanguard variously vastly vegetarian veil version vicario viciou viewer villepin wb werder whip wrestler write
0/6 accurately adapt adaptation allmusic and_have ang ante barometer bauer bi bibliography boutro brigade bundesliga
0/6 canvas cereal cheese circulate commend commentator compile consensu consistently contributor costume
0/6 counterterrorism dateline dip do_the dot ecowa edition editor eight electronically erotic fiction firmly flick
0/6 franco fur germanic gloomy gourmet graphic grim han heel imprint infantry ink insignia investigative jo june_$
0/6 karate kasparov lackluster lag leather logo marxist mc mia mushroom nn noir nyt oclock osce persian phone
0/6 propaganda pvs reader realistic repetition respectable romance shelf skillet smarter sp squash strategist strategy
0/6 tendency thoroughly tilt titl upward vampire velvet weakest wool worm wp
0/7 ^_confidence ^_work ad anarchist apec blog cac capitalization chart continually counterattack dax downward evolve
0/7 firmer for_the format genre glance graf huber ideology klein lace lead magazine marku mediocre mine_$ modestly
0/7 monde mtv newsroom newsweek nielsen notebook oecd outperform parody partisan poetry provocative rhetoric robust
0/7 scarlet scout since_i slide spiegel springer superhero top trim vie volume werner xxx zoellick
0/8 abbreviat anthology che cis colbert couture critique editorial favorably flier ftse headline int leader lecture
0/8 look my_own newsletter nonfiction poster reprint skirt unopene upwards
0/9 confidence doubleday i_have italic satire
0/10 because_i comic myself vogue
0/12 ^_can
0/14 #own1
2/-8 after
2/-6 belong problem tower
2/-5 0_$ be_on half_the nephew stroke
2/-4 :activity ^_nobody but five roof
2/-3 as_a for_$ foster happene i_get most parcel put_my remote room the_office work_in you
2/-2 0_march after_i be_the classroom day_before first_0 honestly_i line_manager match_$ maybe_$ maybe_it month_$
2/-2 motivate my_probation my_work on parent_in phase review_be right_job shift_leave the_laptop the_read the_ticket
2/-2 tin tutorial upstair when whoever
2/0 :comparative :vague-thing ^_big ^_childcare ^_choir ^_eleven ^_everyone ^_hard ^_lack ^_leadership ^_legal
2/0 ^_morale ^_nine ^_teamwork ^_whoever a_job a_meet advice again_and among_the and_get and_since answer_before as_i
2/0 ask_the at_ten be_an be_fine be_forty be_head be_i be_kind be_lock be_ours be_there before_my beginner better_$
2/0 bite_of book_since break_$ but_thing call_to can_tell childcare choir_have club_be coffee collaboration_between
2/0 colleague_who come_in come_on complain_about complaint_about consistency_in contradict correct_my corridor
2/0 could_not cover_for cut_out date_of day_i day_off decision_make desk_at diabetic doe_not drawer essay_and
2/0 evene_this every_night every_year everyth_with face_$ field firm_$ folder for_a for_eight for_what for_you
2/0 fortnight_$ four_of four_to from_home funder game gate_$ get_it get_round get_wet give_them go_home go_on
2/0 group_project half_past happene_on have_begin have_ever have_meet have_move have_see he_can heat_in her_own
2/0 his_mate hit hit_the hour_i hunt_for i_bring i_go i_lend i_like i_meet i_support i_work in_app in_five
2/0 in_september information_doe ish it_can it_come it_for it_get it_may it_over it_worth join june_the keep_ask
2/0 know_what know_which last_saturday laundry leave_it leave_someth letter_for lock_$ lot_$ lot_of lunch man_come
2/0 manager_and mark maths_i me_on me_when mentor_move method might_be mine_have month_she morn_a morn_run most_of
2/0 mostly mrs my_code my_lab my_mentor my_note my_pair my_seminar my_uncle next_day no_lock none_of noon not_at
2/0 not_hear not_listen not_much not_pull not_talk not_very of_0 of_birth of_four of_house of_those off_by on_all
2/0 on_at on_four on_it on_or on_wednesday on_with one_time only_six only_two open_the other_person our_group
2/0 our_rehearsal our_team out_at out_every page_$ pair_partner parent_evene partner_never past_the pay_me person_seem
2/0 person_start physics physio placement_$ point_be product_and pull_together read_be read_the relationship_between
2/0 right_person round_$ round_the route row_and run_on same_month say_to say_which send_$ shed_and should_i sister_in
2/0 six_minute six_person somehow someth_to sort_of sprint_$ staff_morale stand_$ standard_be start_on stop_come
2/0 stop_walk subject_$ tablet take_over teamwork teamwork_on tell_$ ten_at tent thank the_back the_boiler the_care
2/0 the_cooperation the_fair the_fall the_feedback the_hire the_holiday the_lady the_laundry the_lesson the_library
2/0 the_machine the_meet the_mood the_physio the_practice the_relationship the_room the_rota the_spr the_stage
2/0 the_technician the_thursday the_vibe the_village the_workshop them_and them_five then_the they_look they_sit
2/0 they_will thing_about thing_at those timetable_be to_0 to_ask to_canada to_change to_drop to_go to_keep to_say
2/0 to_take too_many treasurer trolley type uncharg uncharg_so unit until_$ until_midnight vibe_in vicar walk_since
2/0 want_the way_$ way_to way_we we_have we_never week_the what what_happene when_she where_the which_i while_i
2/0 who_say will_show with_maths without_her work_be would_say would_you write_not wrong_job you_know
2/2 0_degree ^_she ^_stress after_the always be_four be_miss be_wrong by_wednesday care_home close_shop correct
2/2 curriculum day_the faculty_be hour how_do ignore_the into_it it_how just_do know_how leave_and match_and never
2/2 never_get nobody_say number on_one over_the pipette save_$ so_the stall_be take_my target the_blue the_floor
2/2 the_place third_of three_morn tile_and turn_out up_a up_without why work_for
2/3 ^_feedback also and_0 difficult_$ ferreira flat four_time from_me general goal i_start in_ten my_name my_time
2/3 person_in point quiet_$ sixteen ten_$ the_saturday them_go theory tray_$ up_after wise
2/4 at_work board_be have_lose i_mean impatient in_january it_could mail march_$ photo stage the_app the_letter
2/5 0_minute at_0 come delegate from_may line map rais_the roster saturday shirt spell stop_doing
2/6 #hands=charge 0_september ^_four approach assessment be_0 bor have_never report_to sign_it the_person weigh
2/7 :motion letter_$
2/9 homework
2/10 page
3/-9 starter
3/-8 get_a
3/-5 my_best uncle
3/-4 backup carry glove relative
3/-3 0_and ^_it about course from_what have_hint order_in
3/-2 ^_management ^_person a_problem after_ten be_nice certain cold_$ day_late finger_on four_morn get_worse hand_in
3/-2 my_father my_finger my_instructor not_on once_$ part_of postdoc problem_with same_page seven_of sister skip
3/-2 so_loud somebody tell_you that_my three_year town_$ tutor_give used_to with_a younger
3/0 0_b :opinion ^_after ^_assessment ^_be ^_communication ^_depend ^_leave ^_lena ^_lesson ^_patient ^_sales
3/0 ^_somebody ^_standard ^_that ^_well a_parent a_server a_week about_a address although_the always_get and_come
3/0 and_my and_post and_somebody assessment_be at_all at_three away_and away_from back_to balcony basically_$ be_$
3/0 be_ask be_call be_patchy be_six be_slip be_that be_unfair both_be but_i by_then chain colleague_have come_to
3/0 committee complicate_$ corridor_and cupboard dna drop_off drug_round end_up every_lesson everyth_at feel flatmate
3/0 flatmate_practice for_more form_for free_period friday_and fridge from_my from_the goe_off group_$ half handover
3/0 have_another have_even he_have he_say how_it i_end i_find in_$ in_last issue_$ it_run it_when january_$
3/0 lab_partner last_five lay leave_before lena luck_$ make_me manager_give me_for minibu minute_late mock monday_and
3/0 money_$ morale_$ move_to my_customer my_flatmate my_predecessor my_student neighbour_you night_porter no_idea
3/0 not_feel not_go not_join not_mine not_reach not_really not_sleep not_the object october_$ of_eight of_seven
3/0 onboard_be one_i or or_be other_and other_school over_in password patchy phone_ring picker pull quality quiet
3/0 rewrite_my run_to sales_and sam same_$ set_up she_be since_easter site_and six_of sixth size some_day some_person
3/0 somebody_take someth_off style_$ teach tell_her the_agency the_district the_file the_key the_merger the_minibu
3/0 the_minute the_night the_nursery the_row the_senior the_teacher the_touchline the_visitor the_wait then_$
3/0 this_place thursday_$ time_a to_$ too_little touchline train_be transition twice_a until_then up_for usual_with
3/0 very_welcome visitor_book we_talk we_used wed wednesday_they week_audit who_use wholesaler will_look wrong_$
3/2 ^_forty a_lot a_third average_0 basically café chair_be chang_since cross fir green have_file head_and job_$
3/2 off_sick our_allotment politics sample say_it sister_and still_have studio tension the_early the_gate the_heat
3/2 the_shop three_of treasurer_have under_the until_it while work_out
3/3 ^_bad ask do_you error extra friday_in handle have_cancel if_the march_and not_great on_a one_$ quite separate
3/3 shoe spot switch team the_account to_know welcome
3/4 #seen1 a_year demo due_in for_my ninety patch person_$ prefect repeat sixty the_class the_exercise this_month
3/4 wednesday_$
3/5 :mass be_at blue bottom d doing_the exactly joke me not_what office_$ really_$ rough round seventeen uniform watch
3/6 #seen2 0_day focus hose straight ups
3/7 #own2 agenda grey printer sheet
3/8 chapter listener on_and pan the_phone
3/9 retro
3/10 bread translate
4/-8 in_two
4/-6 there
4/-5 funeral
4/-4 bite_lose marriott
4/-3 be_never feedback_$ hand_shake late my_hour not_touch respect send_me truck
4/-2 0_week a_woman caretaker grandparent group_and here_$ on_my placement say_more silo that_$
4/0 ^_customer ^_inclusion ^_only ^_other ^_thing a_bite ab abramoff absorption accomplishment account_and activate
4/0 after_every afternoon_$ ahl ahn aikman alexandre allison amin amo analog and_their andrea android angrily ankle
4/0 anonymity answer_the anthony apparatu appointee aqsa argument aria armstrong arrive_late artery artistic as_second
4/0 ashton associat at at_our atlanty atop attribute authenticity auxiliary back_from bacterial badge bae bamboo
4/0 banquet baroque barre barrett be_complicate be_empty be_noth beautiful before_the belichick beneficial bergman
4/0 bernstein bety billy blagojevich boast boe bogey bomber bound bowman brain brandon breeze brendan brennan brian
4/0 bud buddha buffett bulb bus_company busch business_with but_you cain cairo cali caller calm cameron cannon canopy
4/0 capability capello cardinal carl carlo carmen carriage cascade catch catcher centimeter centr centrifuge ceo
4/0 champagne char charlie cheer chevron cholesterol chris chuan clark clayton cleric clock closer coconut colombo
4/0 comfortable comfortably concrete concussion conducive connolly connor consort contractor_who controller copy_my
4/0 corpse courage cram cramp crawford crew_be crossroad culmination cum daimler damascu dar daschle datuk daunt dave
4/0 denny device diner disc dislike dissatisfaction distance door duncan dunk dusty early_shift earnhardt economical
4/0 eduardo ego einstein elbow elevator eleven_family ellison elusive emile emir emmanuel empty_since encountere
4/0 endeavour enzyme equilibrium escort esteem estrang etienne evaluate ever_$ everett evidently evolutionary exact
4/0 expertise fahd faldo farewell fascination few fiat firepower flint flynn foley fowler fraternity friend garner
4/0 garza gee geniu gerard gerry ginsburg glover gonzalez goodman goodwin gps graham gratitude guitarist guo hahn hama
4/0 hanna hariri hatoyama have_order hawkin headache heinz hezbollah hip hiroshi hitchcock hole hosni howell hydraulic
4/0 i_help i_pick identify ih implicate incapable incarnation incredible indication infight inherent inscription
4/0 intake intermediate irvin jade jaime jay jazz jeffrey join_up jordan josh junction jung kan karbala kathy kay
4/0 keith kelly kenny know ku lan lance laser lawson leave leonard lg lieberman limousine liner littere locke lott lu
4/0 lucent luckily lumpur maddux magnificent mahmoud main massage mastermind mathieu maybe mazar maze mbeki mccartney
4/0 mcconnell mdc me_and me_task meaningful megawati mg middleton milan mindanao mistrust mix_$ mohamad molly morgue
4/0 mortal motion mourinho muhammad murphy my_course my_crew my_placement mystery mystic nadal namely nasser naturally
4/0 new_person ng nicholson nick noh normally norte nutrient nutritional off_it oh ole olmert olympiako one_say onto
4/0 orchard order_$ organism our_take outer pacer packard pakistani pal pam partnership path paula paulson pearl
4/0 pelosi pentium pere periodic person_on pervez peshawar peterson pianist pitcher planetary plummer pollock potent
4/0 powder pratt preacher precinct present primitive probability rai ramsey rana rang range rao rawalpindi readiness
4/0 realization reeve refuel reliev remembere reminder reshuffle reverend ricky riddl rivera robertson robotic rod
4/0 rodger ronaldo rooney ross royce rug sacrifice sad sampson say_all schmidt scream sean senior sevilla shah
4/0 sharpton shearer sheldon shiite shoot shortcome shotgun simpson simulate sinatra sinclair siren skepticism skull
4/0 slalom slight slip_$ smash smell sniper solve spector spinal sr stanton starr statement stature stella stephenson
4/0 stockton stone stress su subfamily sunni susilo swear symbolic sympathy symphony symptom taj tall tangible tass
4/0 telex tendon terra testify thabo the_club the_parent theological there_may thing_$ thirteen tiffany tikrit time_in
4/0 tissue tomb tony towere transformation trimble typical unbeaten uncommon unconsciou underly underworld unidentify
4/0 unity unpredictable unreleas unreliable us_in usually utilize valerie valery valve wah waitress wake_at wally
4/0 walsh warhead watkin watson week_$ week_it wen wes where wield wii will_decide willingness willow with_my wooden
4/0 worldsource wu year_it yeh yield yo zhao
4/2 0_for ^_order ^_result ^_three an and_eleven bakery be_better bedside book_the catere contact cooperation_with
4/2 cut_the doe_$ down_to find fortnight go_back go_from go_over hang have_leave i_rent in_at in_law lead_a leadership
4/2 long_and look_$ may_be middle_of morale_in mr_ferreira my_co nobody_can nobody_have nurse_$ one_have only_he or_it
4/2 or_who our_code our_year person_come person_go plan_in spirit stuff_$ the_caretaker the_lead the_middle the_new
4/2 the_street what_i who_would why_$ with_us
4/3 0_pallet among be_half blank both channel desire discuss laugh model my_head receipt say_my slow stuff the_boy
4/3 the_paper the_pool
4/4 ^_mr accurate ace actor akin annan announcer aol atletico au betty boo brenda cartridge ch chadian co_author cohen
4/4 compatible confuse cre creativity cs daytime decoration deepen deeply describe destroyer detective discography
4/4 divisional dominant donaldson doo each_other enormously ethan exchange explore fang federico fein fictional
4/4 fighter forehand genera gennady genuinely glamorou glass ham hamza happily hd heroic holden honest i_do i_would
4/4 if_you il immensely in_october incompatible insurgent interrogate isaf karl kissinger knowle latitude luncheon
4/4 macy mccann medvedev mice mickey moreno mutant nbc neal need_a nonstop peacemake petra pickup pil plural profile
4/4 pts qaeda racially rather raucou razor reassign respond ricardo roberto sabha sage satan sawyer seventy shy sid sm
4/4 soap sorenstam sour speech starbuck subdivide telekom the_group the_same theoretical triumphant unconfirm
4/4 unusually upside valladolid vera violin wan weakness weight wherea xu yamaha yun zapatero zaragoza
4/5 abc abram anatoly ansa armore artillery assignment backdrop barney baseline bombardment buh burger calculation
4/5 chow clearer click comedian compatriot concentrate condoleezza content contestant creator culturally denote
4/5 deportivo desktop distinguish elf emmy eta exercise fairly fifty flare guide have_the herrera hierarchy hop hovere
4/5 inscribe instinct ita ivanisevic jihad karen kouchner lange lashkar laud lehmann linguistic long math mcnamara
4/5 melissa miliband more multimedia mythology nasty newswire orchestrate oriental portrait presenter prodi puck quick
4/5 recast restless sampdoria sanskrit screw seem selection serge sery sinn slim specially squarely stark steak
4/5 steiner t team_be the_year trivia unfamiliar vibrant winfrey yeah zanu zee zyuganov
4/6 abstract ander attitude auxerre bag be_due behave breath col consistent correctly cote cutter diplomacy divide edg
4/6 emphasy espn fairy fi frequently ghali giorgio grill grind hammere indicator jana johansson jon lazio lorraine
4/6 lugar macroeconomic mai marx may_and mujahedeen muller nam nickelodeon normalization numerical oprah optimistic
4/6 outset overview position pseudonym quiz quote renegade saul serie sexuality simmer squeez statistically stir stuf
4/6 testament timetable trilogy twitter wolfsburg wow
4/7 ^_at and_then ask_for camouflage cautiou chess depict exaggerate hamburger heidi interviewer kung moderately novak
4/7 opec rasmussen realism ribbon sausage schuster screenplay sitcom sub sweater we_would
4/8 alone_$ an_hour book coat fray gossip lamb markedly outnumbere pessimistic pie primera projection scath softene
4/8 translation
4/9 fashion hindi picture potatoe roast role scarf soft tomatoe
4/10 est
4/11 cartoon essay note recipe
4/12 manga
4/14 edit
5/-6 family when_i
5/-5 :change any_feedback be_a my_manager
5/-4 ^_a partner twin
5/-3 ^_some across boiler get_any have_ask mean my_paragraph
5/-2 gate information nurse woman year_$
5/0 abnormal ac acceleration accomplice aesthetic aftershock ahern ahmad airbu alexei altar aluminium alvarez amber
5/0 amd amman amp animosity anton arafat arc armey ashley awake awesome badawi bambang barak barkley base be_hear
5/0 be_mean be_one bedroom beforehand berger bernie beta bitterness blast body bolt bone buddy burnett busy cable
5/0 cache cairn cho chu cisco clarence classmate clifford climax cognitive cole collide comet communion compaq
5/0 compassion confluence consolation console constellation continuou corey cosmic councilor courtney cr craig
5/0 crescent culture_of customary cutler cynthia darryl dashboard decker defiant deity deng derivative devon devotee
5/0 devotion difficulty disgust distraught domain domingo doug ecevit eddie eddy elia encouragement enhance epstein
5/0 erratic ewing excitement explosive faisal farrell ferrari five_week floor_and footstep fortify frequency friction
5/0 ga galloway garcia ge goldberg gonzale grace gregg groin grupo gunmen hammond hand hank hardware hasina headach
5/0 heal healy hernandez hewlett hijacker hoffman hol hoo hutton i_think ihs inflammation inside instructor insulin
5/0 interchange interrupt into_everyth islamabad it_might ito jah jealou jermaine jerry jesu judd just kandahar kang
5/0 kappa kaufman kendall kent khalifa know_if kumaratunga lam lambert loch logistics loop lopez lot loud luck lush
5/0 maggie magic magical mah majestic manny marker marquee mast matter mazda mccoy mcdowell mckay mcveigh md mechanism
5/0 mendoza mercede messier microwave mike minivan misunderstand mitchell modem mogadishu molina moon more_and morse
5/0 morton mutation my_hand mysteriou najaf najib nasal navarro nawaz needle newman nextel nikolai nobody_review
5/0 not_work obviou odinga on_them opener optical optimal orchestra our_department outgo parker parson passion
5/0 pavement pedal petit phenomena piper piston plane pleasant pollard possess pottery practical preparatory preside
5/0 profound properly propulsion purely qi quantum quetta qwest radiu rahman ramon ranariddh randy rangel rash
5/0 reaction real receiver refrigerator reilly remotely renault representation repute resilience reveal review_my ria
5/0 richardson ritual rivalry rocket rosemary rotary rue sadr salman sanford savoy school_$ schumacher sense sergei
5/0 shallow shalom shane sharif shawn sight sim simpler solo someone_in specific spectrum spencer spontaneou sprain
5/0 stall steinberg stewart stomach storey strewn sultan summon summone sutton sylvia synthetic tam the_price thornton
5/0 token tracy tremor trent turbine tying understand unique up_to usb val valle vee viacom vibe violet violinist vip
5/0 visible visual vladimir wahid ware warne waugh weaver well wendy which_$ wisdom wound wreath wreckage wright x
5/0 xiao yao yassin yi youngest zardari
5/2 ^_break ^_legacy ^_number a be_down be_it be_offer between_the cell chang_$ come_$ cook_$ council_be eight_in
5/2 eleven_of hood how kid_and leave_the light many_cook my_sister no_real our_build our_funder street_have the_family
5/2 walk_in want_me
5/3 :gathered ask_to be_our box captain chair_i chemistry culture fourteen_turn have_chang key lad make_it mean_for
5/3 mend middle move_$ nobody_else not_tell signature street tell_the the_chair timetable_$ tir_$ we_can wear
5/4 accuracy advisor alvin appearance armament astonish aznar banja barb bb beshir bind brigadier butcher chestnut chi
5/4 choral clarkson classical claudio compact crack craft creature dancer delight diaz didier difficult djibouti doyle
5/4 dwarf efficiently extraordinarily fred friend_$ grab guy handsome handy heavier hee if_it imperative impetu kelley
5/4 kimberly kite kostunica leaf lever lid lofty longitude loyal maneuver matchup mathematical me_to measurement
5/4 medina midday mladic mode moe momentum monday_$ narrow no_one nora ntv observe ochoa pack par passionate peach
5/4 perch person_be prelude pronounc qin refine roach rodrigo ronaldinho routine ryder scalia scene scoreboard seldom
5/4 sergey seth sheer smart sometimes spear static steer strength sunny sweeney swirl tea televise throat toshiba
5/4 unseen uribe vanessa variou vest vicker virtue vision vying warlord wednesday wick zen
5/5 accessory ari authentic backhand bark buzz caliber cao careful congratulate continuity countryman coward crouch
5/5 dash densely drone edge edt enrique eriksson everyday fancy fantastic ferrero fidelity forceful get_their gunship
5/5 helmand huh inconsistent indispensable kurt larsson liz luka maturity micro mori mottaki mouse mouth muqtada
5/5 nissan nokia noor osama osasuna peng performer portfolio positive preach pretty q qaida quietly rb remark rosie
5/5 salomon sara scary sentimental shen shooter skill sophisticate spider spiral strain subjective suggestion tao
5/5 the_bank tooth transatlantic tray twelve viral volatile w wav wide zhu
5/6 alvaro analysis audience blistere bounc bundl carve chill chronology cinematic clarify command comprise context
5/6 differentiate elbaradei essence ethnically farc ferrer fist fk foliage frankly fu fun gear geopolitical gritty
5/6 gucci inch insert intelligence interactive ki larson lauren lens leverkusen levi literal lt manner metz odd olsen
5/6 optional pepsico pf pop portrayal praise precede purple react reference romano salute samurai seinfeld six
5/6 somewhat soundtrack spirite stare story strategic suspense tanaka thickness troupe ubiquitou video wingspan wolfe
5/7 appropriately armour asean atalanta bahr bombard bra camera casual centrist comedy conan dance di digit dirk
5/7 discourse dove ds fabric flexible for_0 frontline go_out highlight imagery jacket louder mali mantra mature maxim
5/7 medley mm moderation npc nut nyse pascal persona pick plum poem portray pronunciation pumpkin reinforce sadc salsa
5/7 shiny shrug since_last tale talk tome tune udinese vegetable villain who
5/8 backward bacon bean butter cautiously chef correspondent cuisine dark fry hoc jill leaflet reconnaissance
5/8 scholarly simone soy to_be toast tomato tongue
5/9 #seen3 aloud biographical booklet column macro pant phrase pla ripe skinny urdu
5/10 #hazy2 be_me lean patriotic
5/11 eighty
5/12 balance relentlessly
5/13 satirical
5/19 #hands=self
6/-8 we
6/-5 sleep
6/-3 *
6/-2 ask_him engine i_teach land_last last_on my_colleague the_right
6/0 ^_friend ^_parent ^_two adam aide ali aluminum and_will anderson anguish answer anwar apiece arrive assailant
6/0 atmosphere audition aura ayala bench benitez besides bing bodily bowle bruis bullet burrell burst cab cafeteria
6/0 calcium candle castillo cellular charismatic chassy cheney chin clemen cochran collingwood comb competence complex
6/0 condolence conductor confession contradiction conway crew customer deep deposition detonate discomfort djindjic
6/0 donald driveway dugout dye eaton eisner eject elder electromagnetic emanuel emotionally esp external feud finley
6/0 fitzgerald flexibility foul fracture frustration garland gil gilchrist groom guerrero guidance guzman hamdan hers
6/0 him hollow huddl hume hurl hydrogen inner interior intermittent ipod jam jeff joy jupiter kellogg kevin khalid
6/0 khalil kin kyle lack lal lap lava layup levine lewinsky lin load logistical luke majid managerial manmohan
6/0 martinez marwan matsushita matthew mcdermott mcgwire mckenzie mclaren melvin mofaz mohame mosul mourner mri
6/0 mubarak myer name_on neck nervou nice noticeable nugget orbit orbite ovation padilla paolo paramount paternal
6/0 pathway patriarch perez pleas plenty porch powerful ppp practice_trombone predecessor pristina r ramadi reciprocal
6/0 recorder remarkable remorse riyadh roadside roommate ryan santana sens sensor shaft shapiro shaquille sheikh shell
6/0 shortest signal signale simmon sistani skinner skipper slater spiritual staircase steinbrenner stereo stevie
6/0 stranger strikeout structure tai telephone terry the_committee theorem thunderstorm train_$ trombone turn_up tutor
6/0 tyler underneath unusual urgency villier vitamin wall wallace warmth webber westwood witness worshipper yang zoran
6/2 ^_staff ^_trust around client_ask evene fourteen honestly in_bay not_know same shout wire
6/3 absent accent at_night cousin hide mind nobody_know not not_get number_be parent_council screen sign_the stair
6/3 the_move what_they whether_it
6/4 adrift alfonso alito amir bartlett blackberry bogota bragg casey cast choi christopher colin daisy defenseman
6/4 dignitary downplay drummer evident fairway flamboyant frantic graeme guru handcuf hard_to hayden henrik honesty hp
6/4 hypothetical impressive integral intelligent intense intensity irony islamiyah itinerary langer lantern li liquid
6/4 luo mcgrath mcguire meridian moham mohammad mustafa nate nolan oo paisley pence perfect performance peugeot
6/4 pivotal plasma propell rattl roja ruben saturn saud sayyaf sergeant side sound sparkl sped spokesmen supernatural
6/4 talent tan thigh tymoshenko vague villarreal walnut yell yoga youthful
6/5 admiral admiration admire allawi altman anchore armor berg cameraman code commander commodore could_be crowe
6/5 curiou curt decorative delegation dinner endless engagement enjoyable fallon freddy funk gadget galaxy gephardt
6/5 gunner hbo hr impress inflammatory informant instrumental juice karadzic karzai khale kiss kitchen l laden leahy
6/5 leb levin liam lil mat messenger moo musical noteworthy ping progression prowess rafsanjani reporter revolv rope
6/5 sadly schill sedan shi showtime sort stumbl substitute sum supervisory supportive tricky tvs ty underscore vieira
6/5 visibly wagner xi yong
6/6 adversary alongside anatomy annoy ballack ballad bildt blond broad cardboard choru core cpc creative cw dai desk
6/6 detachment dmitry donna equalizer f geo gorgeou grasp gruesome ingredient jankovic katie lavrov layout letterman
6/6 mueller nan negroponte nestor niche operative perfection plenary predictable radovan ramadan rendition repertory
6/6 romantic rude samir scripture shelton shorter skirmish spirituality stephane strauss sword tast translator tuck
6/6 variant volley wee year_0 zemin
6/7 archie brisk broth consultative crocker each earnest envoy episode flour formulation genome javier lense minute
6/7 nail oau olive omit oven ps revolve sandwich scorer sharp silly similarly sober tablespoon tactical teaspoon theme
6/7 tie toni uneven vanilla variety waist wolfgang yellow
6/8 bake bullish christensen cnn cute eyed freshly goran gown hair mandarin napoli outline peel prais proudly referenc
6/8 slightly softer spoon tir
6/9 animation bold differ flip mcchrystal noodle orient perspective random reviewer rok sensibility styl tailor
6/10 advancer anime loose miroslav outfit pea pencil shave silk
6/11 commentary letter paste stripe
6/13 thinly
6/14 dress
6/15 stick
7/-6 i_can parent
7/-5 ^_our
7/-4 empty
7/-2 ^_someth boss onboard share
7/0 abdel abed acoustic afterward akbar alam armando arrangement baseman batsman bobby boss_$ bryant bystander cabrera
7/0 caldwell can_be cantor capable chest coffin compound configuration connect crater darren deck delgado derek
7/0 dickson dwayne eli express facade focal friendship gile glimpse grief hamad hander hussain i_be imam instantly ion
7/0 iverson jarrett jason jaw jimenez juror khan kirk lamp logic maher marquy match mcmillan mediat miguel motorcade
7/0 mound multiple musa nichol not_make noth_$ odom ornate ortiz outfield pena pillar pinpoint pont porter potassium
7/0 rauf ray reasone reliever rodriguez rollin ruby saad saeb scattere seemingly shanahan sheik shortstop sibl sodium
7/0 sorrow sosa spacewalk spaciou stationary suite sutherland the_until vice wrist yin
7/2 ^_grandparent and_no over_my plot son_school tube
7/3 collaboration exam_$ mean_to parent_have really the_under
7/4 al alec alfredo alignment angel applause backbone bassist benny beside bin boehner bowler browne cassette cherry
7/4 courtesy cozy cyru dei dillon disagreement disbelief e eccentric excite explain fatah fatty front fukuda fuller
7/4 garnett gerrard hook hu jemaah ju kumar lahoud lime massa meditation motorola muralitharan past patience playmaker
7/4 raul room_and scoreless seminar seriousness solemn span surface suzuki tanjug unpleasant vocalist wheel workout
7/4 zach
7/5 akhtar ambrose anbar app attach ball barrichello batter beckett bump centere characterize chromosome consist
7/5 definite detach detail dial disk display ear espanyol excellent eye flash forg formidable gomez gutierrez
7/5 have_stop herb horsepower inspiration inter jintao lemon leno lineage lra mahdi marcia marcu mickelson montgomerie
7/5 mozart negotiator occasion occasional omega overhead pasha plavsic primakov rahim rational ratko rim robbin rove
7/5 score sore soto spine splinter sturdy swing three tip uneasy unforc very wenger wonderful zarqawi
7/6 albright approximate arrow arturo aspect bare calorie capsule chip chuck cocktail combine conceptual correlation
7/6 cream crowley curry della dense description eid envelope equalize equally finale footage francesco gainer hallmark
7/6 ifor incredibly jar keynote lac layer listen mclaughlin meet meg mirror mullah nm noun packet pi pizza plate
7/6 processor punch recognizable reconcile regular separately shade sing slip strategically subordinate tang tim
7/6 torque width yogurt
7/7 adel basket bickere brightest buffy butt cake dish dreamwork engrave fascinate feature gaze geographically jona
7/7 lik mccurry muscular nakamura pause penchant precisely rabbani reminiscent reply respective responsive rooky russo
7/7 schwab sergio shine surprisingly swung tajik ul unconventional unfold vary
7/8 :deliverable afar ambiguou analyz anand background bent brief brighter characterise chili decliner dell dempsey
7/8 difference duo entertain fruit hawkish kagame kirsten lip ministerial moro posture resemble robin subdu taste
7/8 thumb uniquely wedge weird wing z
7/9 #hazy1 alphabet belly cookie crust dice differently distort email eyebrow feather gcc informally lcd lightly mut
7/9 nadia narrower oic sauce scheffer scoop speak stat viewpoint
7/10 authoritative autobiographical bunch closely color constantly hoop medium nod pac sexy sleeve thinner topic
7/11 animate communique seasone sideway trouser
7/12 clip evenly i illustrate sesame
7/13 illustration
8/-6 some
8/-5 #hands=other
8/-4 ^_we
8/0 abba abu acquaintance activation affection antenna atal attacker aziz bodyguard charisma coincidence communication
8/0 compartment courtroom courtyard crystal distant dominic duffy dunn emotional explanation fielder fiery flintoff
8/0 floor grenade griffey group harmony harrington hastert hitter homer homere householder infield inn intersection
8/0 it_be jamal kally kidd krishna limb locker lowe malone morn motive next_to optic payload payton pettitte piazza
8/0 procession proton psychic rbi resonance ritz rusty sadness shiva teammate testimony tile torre touch vajpayee
8/0 vaughan whose wicket
8/2 #hazy3 afternoon by_friday reception someth
8/3 and_nobody fifteen trainer trust_$
8/4 :hedge abdullah bow bullpen clarity clue co combination companion dee dexter differential encounter erekat fleme
8/4 functionality gill goodness instrument ip lara last_month livni luciano mahmud molecular our_treasurer prayer
8/4 ramirez rear setup shea simplicity sonic speaker splendid sporadic stakeholder tenet time_$ trunk two valentine
8/4 vomite weep welch wicketkeeper workshop yusuf
8/5 add adnan alonso asif assad bass bizarre cam cellphone component constant coordination corner depth flattene frame
8/5 fuselage gentle gillespie hadley hamid hashemi ibn interface ji laughter leg lovely luigi mediator nuri oate
8/5 observation p particle peculiar powell raikkonen rugova sammy sherry shoulder simultaneou singl startl tee unmark
8/5 viola
8/6 algorithm amaze apart audio berry bilateral deflect diameter duel duet equation expression fore forward giuseppe h
8/6 haq hayat ideally jiang juliet launcher maliki massimo mccormack mena montoya mora nose oleg organizational
8/6 profanity sermon sociedad sympathetic tnt toss videotape vinegar weekday
8/7 alternatively assemble awakene biden caesar chairmen clooney comment congratulation correspondence crossbar
8/7 dessert diverse drape echoe festive flung flurry gospel holbrooke igor impression invariably izetbegovic liaison
8/7 lighter maskhadov midfielder mustard nonsense pak pin protagonist recur reflection rossi sami songwrite tangl
8/7 thrust together vertical wesley
8/8 armitage blix composite compress concurrently decorate flavore goo groove header ideological individually ivanov
8/8 mesh msnbc nicky nightly ominou petersen philosophical piece pulse raphael rumsfeld sleek sphere storyline style
8/8 sweet toe voice
8/9 circle cue defensively emphasize flair fleischer graphics humor hymn informal ironic jazeera lately masculine
8/9 mehdi mixture puzzle robe simultaneously sprinkle stylish thick vocabulary warmly weave
8/10 arabic axis cm cnbc colore cppcc feminine flesh fluent larsen menu pepper word
8/11 beard carrot fold garlic knit sharper
8/12 align broadly decidedly
8/13 eleven slice soup
9/-2 alto
9/0 abdul ahm arch bore bruise ceremonial closest hal ismail joey koo magnetic mentor neural neuron offer orbital
9/0 osman oval seven singh
9/2 at_the
9/3 be_hard bell c hard moment politics_$
9/4 acid bat brass compass complicate dana deliver din exterior gene gibb gunbattle hakim hassan j leadoff logical
9/4 moran peripheral pietersen purport relationship reye rounder satisfaction strange u vaughn youny
9/5 anterior attachment bashir charm circular eyewitness faint gamma hercule input instruction jamie lbw lotu make
9/5 mediate mollusk myriad pinch sensitivity shaath simple solid star synthesy vein wept
9/6 abdallah affinity alessandro awe batsmen beethoven boucher chernomyrdin clan consultation deliberation diyala echo
9/6 fernande fiber firefight flower forehead gesture glow greet ibrahim identical intrigue jia meal mo muscle muse rib
9/6 sideline stellar useful velocity visually
9/7 accompany adorn apex composition discussion drum eileen faction forth headway helpful indicative interact k milf
9/7 mirza nouri podium quartet refresh resembl respectful rhythm scent snack stack substantive sung superb tap trio
9/7 uncomfortable upright valentin vijay voic
9/8 anchor blunt bright element handwritten knife larijani length michele notch opu piero purportedly qian reese
9/8 reflective remarkably romeo session sigma solana stefano straightforward stride triangle verb versatile
9/9 chair correspond deliciou dialect ensemble intensely irregular occasionally pattern randomly rotate smoothly spun
9/9 symbolism sync tempere underline variation
9/10 brightly button cheek funny minc text tse wrap
9/11 blend carefully chop gently pastry prominently rhythmic script spicy upbeat
9/12 petraeu thin
9/13 onion
10/0 clubhouse electron gunshot motivation my_boss nobody qureia rby since_the upton
10/2 behind mr
10/3 fluid function nerve thing
10/4 breakfast cockpit cylinder hint jeter module nabil nucleu receptor shrapnel tendulkar
10/5 algebra baba carbohydrate damon dim facial finite functional ganguly gunfire joint lockhart piano pitch raja
10/5 simplest sincere syed
10/6 bach bashar cluster complexity dynamic elaborate g homemade horn kamal karim maneuvere mortar opposite parameter
10/6 precision sincerity snail tariq task
10/7 birdy celestial choir concerto cook coordinate disciple elegant fragment in_the insight precise rectangular sae
10/7 salah spatial trait
10/8 bead blade constructive cooperation energetic fit gul illuminate memorable n orchestral rotation singular tense
10/9 bari bland character choreography embed er familiar four grin jok kla narrator overlap parallel poetic pragmatic
10/9 quirky rub spice synopsy talabani vivid with
10/10 analytical brilliant colour contrast counterpart eclectic ginger graph lyric pasta positively shadowy storytell
10/10 surreal usual versa verse
10/11 coherent colorful differe notation tightly
10/12 distinctly excerpt
10/13 dough prose tempo woven
11/0 ^_there
11/2 between in_our
11/3 other
11/4 ghazi have_be
11/5 atom cello gastropod iqbal nash omar propeller rashid server
11/6 abdominal alia amr atta beam characteristic dante gayle laptop late_$ lateral membrane mystical nasrallah prasad
11/6 resemblance table
11/7 alpha arrange clutch dazzl direction guitar hooper improvise interpreter metallic poignant spinner variable
11/8 array emilio flank fruitful hashim message mutually percussion soprano stump trumpet umar
11/9 delicate distinct horizontal imaginary jalal lineup midfield monty parsley presentation saleh sticky tandem
11/10 articulate breadth calmly cinnamon compose floral inspirational matrix neat platoon repertoire tail tell
11/10 terrific thoughtful
11/11 clever dialogue finn fuzzy guest mix pale query slender wit
11/12 shape
11/13 wildly
11/14 darker sketch
12/2 shake
12/4 hallway
12/5 cone one tenor
12/6 b dravid emotion infinite malik microphone mood node sheen
12/7 aisle communicate fastball hug molecule paragraph sharma taha
12/8 backstage binary cameo consistency demeanor flute interaction knot onstage personality saxophone transcript vocal
12/9 awkward basil distinctive encode intrigu outward then verbal vowel
12/10 dimension sinister somber triangular tun vector
12/11 conciliatory gameplay geometric narrate perfectly salad segment softly
12/12 curv narrative polite
12/13 crisp
12/14 humorou
12/17 dull
13/2 colleague
13/6 rehearsal
13/7 entourage yousuf
13/8 convey different linear salim
13/9 curve geometry hasan keyboard moussa similarity str
13/10 abdomen angle chat sequence smile subtle
13/11 candid contradictory dimensional flavor oddly rna smooth
13/12 amuse lively lyrical mullen
13/13 beautifully disparate texture thread
13/14 witty
13/17 loosely
14/7 unanswere
14/8 intimate suleiman walk
14/9 protein symmetry
14/10 bravo cube finger
14/11 alternate interval intricate
14/12 bite complementary melody spin twist
15/-2 do_not
15/10 cordial
15/11 chord
15/12 assortment
15/15 tone
15/16 finely
15/17 neatly nicely
16/6 feedback
16/9 amino
16/10 bundle conversation
16/11 complement pair
16/13 ring
"""
