"""What 2611 labelled problems teach about controllable: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
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
-14/-10 citizenship impose prohibition subsidy welfare
-14/-9 citizen deport immigrant pension summer
-14/-7 april immigration
-14/-6 anyth
-13/-15 landlord
-13/-14 flood ontario will
-13/-13 compensation permit refuge
-13/-12 exemption insure limit retirement revoke sue system unconstitutional
-13/-11 deportation insurer restitution
-13/-10 bill blockade employer illegal medicaid national register threaten vote
-13/-9 exempt rancher restriction starvation tax
-13/-8 ban copyright emigrate live raise seeker undocument usd
-13/-7 famine slave
-13/-6 country embargo occupation unemployment
-13/-5 climate new unless
-12/-15 accident temporary
-12/-14 relocation
-12/-13 foreclosure lawsuit relocate
-12/-12 bankruptcy florida license louisiana nevada oregon pollution preservation waiver
-12/-11 eligible law parole threatene waste
-12/-10 civil environmental hawaii homeless protect uninsure wildfire wildlife
-12/-9 ^_head abandon alberta august endangere environmentalist laborer licence overhaul smoker
-12/-8 californian certify discrimination education haven july labor legislation penal prohibit runaway
-12/-7 amend canada cattle enforce holocaust life referendum scheme stringent
-12/-6 apartheid canadian secession stricter
-12/-5 invade netherland poland registry
-12/-4 close czechoslovakia dutch inflation nazy
-11/-15 lease owner property result
-11/-14 demolition estate homestead
-11/-13 asbesto closure injunction orlean restoration
-11/-12 alabama bail chernobyl demolish liability shut suing
-11/-11 abandone allow care columbia compensate drink queensland yellowstone
-11/-10 archive crippl federally flee graduate guarante guarantee ineligible preserve provision rul tasmania
-11/-9 abortion conservation count fund hous legally manitoba offender outright registration resettlement rico save
-11/-9 stave subsidize violate wales
-11/-8 act disgrace extinction impoverish libel livestock loophole nationwide nsw privatization punitive quarantine
-11/-8 quebec rebate segregation statute unemploy unfair wisconsin
-11/-7 adoption annually association brink curtail december greece immigrate monarchy officially persecution reform
-11/-7 regulation resident revolt tobacco
-11/-6 amnesty anyone colonial eliminate employment enactment exploitation hungary independence january labour mexico
-11/-6 migrant
-11/-5 britain commonwealth curb iceland march redistribution
-11/-4 recession world
-11/-2 entry
-11/0 america censorship estonia invasion jobless
-10/-19 pay
-10/-15 dam
-10/-14 removal
-10/-13 handicap lake liable overturn redevelopment
-10/-12 abandonment appeal city headquarters mississippi noth permanent seizure shutdown unsafe
-10/-11 afford antigua athen authority catastrophic disability landowner might missouri permission prison recover ruin
-10/-11 stricken sweep temporarily wilderness
-10/-10 breach conservancy disaster eventual idaho jamaica liberty los maine montana pennsylvania polytechnic prevent
-10/-10 reclaim reinstate scholarship seek sydney upheld virginia worker
-10/-9 alaska college drought dweller expire forest impend money petition refund tuition university vermont
-10/-8 annex buyer catastrophe cod dakota deregulation eligibility epa establish fear firm fled georgia heritage
-10/-8 indoor juvenile meltdown million nebraska patent privacy protest puerto quit sale statehood statewide status
-10/-8 unsuccessfully
-10/-7 agricultural bust certification disastrou ethics football inhabitant lockout medicare naturalization nature
-10/-7 november panama rain recipient reelection verge
-10/-6 advocate altogether antwerp apply approve australia cannaby compulsory cuba decade defunct exclusion haitian
-10/-6 humane hunger influx orphan plan prohibite refugee sanction supplemental territory tuberculosy union uprise win
-10/-6 worry worst
-10/-5 australian boycott breeder campaigner colonist convention october organiser restrictive slaughter tide
-10/-5 unilaterally unite wage
-10/-4 :exam abroad austerity british circa constitution devaluation dictatorship epidemic mad politician poultry
-10/-4 romania suffrage swiss washn wwii
-10/-3 overrun
-10/-2 alone now publish september
-10/0 communism first ghetto maastricht nazi revise usda ussr
-9/-16 #settled
-9/-13 county extension
-9/-12 case correctional fail municipal
-9/-11 cold collapse death deprive galveston maryland shelter victoria
-9/-10 ^_her albany arizona beach cleanup connecticut disposal escape evacuation fuel katrina kentucky melbourne only
-9/-10 return school settlement texas theft zoo
-9/-9 #hands=private belize benefit constitutional divorce endanger erosion farmland fraud gamble litigation michigan
-9/-9 misuse outcry paradise retiree ultimately wetland
-9/-8 allowance cayman decommission default dump fame final fishermen graze invalid licens occupational owed payment
-9/-8 pollute prompt purchase requirement settler stay unpaid violation widespread wyome
-9/-7 against born card change commissioner controversial deem earmark enroll expansion expulsion hike hmo illegally
-9/-7 induct institution legislature marijuana newfoundland pesticide regulator rename rotterdam thoroughbr
-9/-7 unreasonable urban voluntary windfall
-9/-6 #hopeless already amendment applicant be_tell collector commission cutback die forestry haiti income institute
-9/-6 macau massacre modernize nicaragua oblige passport postal prevention rid starv unjust withdrawn
-9/-5 ^_brexit affirmative brexit capita discontinu discourage elimination enforc estimate exce fle forbid freedom
-9/-5 lithuania mandate outlaw population poverty proclamation punish rate smithsonian spend tariff taxation treaty
-9/-5 withdraw
-9/-4 afl brazil census congress countryside dare exodu expell federation fight hog hungarian icelandic import irs
-9/-4 polio portugal prostitution red smallpox switzerland trade vaccination whale young zealand zimbabwean
-9/-3 bureaucracy strict
-9/-2 day
-9/0 adopt american antarctic argentina belgium deficit directive eradicate homeland jew latvia latvian liberate
-9/0 mexican nation neutrality oppression postage prohibitive quota rampant seasonally soviet stamp surplu tighten uk
-9/4 june
-8/-15 hospital
-8/-13 dy facility
-8/-12 fire road utah
-8/-11 casino coal evacuat historic landmark landslide medical oklahoma refuse shipyard tenant us
-8/-10 brisbane certificate disabl donate evacuate evacuee harm jail no public railroad restore suffolk transit zon
-8/-9 alleviate bahama beneficiary charter conserve convict costly destruction fertility grenada illinoy imprisonment
-8/-9 island judge lighthouse marriage massive monument mortgage multimillion museum newport overcrowd safe sanitation
-8/-9 suffer tennessee
-8/-8 absentee acre administrator affordable ago any aquarium bid birth blackout carolina charity contamination
-8/-8 corporation court decision devastate dissolution eventually exception exposure fee hardship help hoover imminent
-8/-8 infringement intrusion jersey minimum mother neglect niagara nyc refusal repay runoff savannah sell unnecessary
-8/-8 voucher
-8/-7 aboriginal aftermath age and_she any_more auction avert bailout ced contend debt decree deduction dismantle
-8/-7 dominion evict extradite fcc freez halt hectare hurricane imprisone incorporation jeopardize jeopardy
-8/-7 liquidation livelihood loan lumber monopoly move polanski precedent propose reject risk royalty rural safer
-8/-7 sarasota scam settle swamp thrift trial unsuccessful vacation valley winnipeg yet
-8/-6 ^_capitalism ^_racism antitrust auschwitz billion biodiversity blizzard brother_drink budapest bueno cheat
-8/-6 comply coverage debacle divorc effectively emission evade exile fraudulent greenhouse hongkong issuance
-8/-6 jobcentre justify mismanagement multibillion nonprofit not_$ older olympic owe partly pest proponent prosecute
-8/-6 ravage rita saskatchewan seize sometime term ticket van victorian virtually withdrew wo
-8/-5 aid authorize bermuda boom cholera cow credit deter dollar election establishment forcibly foreigner foreman
-8/-5 found hondura imposition industry inspector ireland loom mln ncaa organizer privatisation program provisional
-8/-5 qualify re shortfall siberia the_curriculum veterinary
-8/-4 alien backlash basel bern boomer defy discriminatory far grower kingdom lowest plague programme record revert
-8/-4 scare srebrenica thrive tibet till weaken wholesale zimbabwe
-8/-3 nowaday up_the youth
-8/-2 :prize camp open
-8/0 because belarusian belgian bln bureau campaign caribbean confederation consumer crackdown crusade crusader
-8/0 deflation estonian eu europe european fifa france gay germany handball membership migration nafta ni onward
-8/0 outbreak postwar regime repatriat repression republic romanian ruble sih stagnant swine tightene tougher usa
-8/0 vietnam watchdog wipe
-8/2 in_a to
-8/5 forget
-8/10 french
-7/-12 huntington old repair
-7/-11 construction electricity failure he house nassau pass pend sewer
-7/-10 adelaide clinic colorado emergency erie go_to immediate jacksonville miami rehabilitation resort sewage
-7/-10 stampede turnpike
-7/-9 :granted angele bedford centre destroy foundation hazard ill indefinitely inmate minnesota northridge unable
-7/-9 vandalism
-7/-8 application backlog barbado barrier canberra cancellation claim coastal date deadline elderly fresno inadequate
-7/-8 insane kansa min notify nottingham observatory orphanage ottawa perish renewal retire shortage sickness site
-7/-8 toxic trustee vancouver wake wembley
-7/-7 accreditation affect announce arkansa attempt bachelor berkeley charleston danger delaware demise donation
-7/-7 ecological exist fallout financially firearm give hazardou holder kaiser lender lifetime ohio omaha overtime
-7/-7 ozone philanthropist prior punishment scotia severely shore siberian someday tallahassee threshold tourist
-7/-7 tsunami uc upstate wealthy
-7/-6 ^_dad abuse administration aire baby biggest borrower bucharest cannot commenc consider cradle daughter
-7/-6 deadliest deed demand denial depression displace dominican drink_$ endemic england extradition factory financ
-7/-6 future gallon grandad guatemala habitat intend invasive janeiro kill largest layoff london lose marino may
-7/-6 medicine ministry overdue penalty pet poor proposition reduce retake riot roe subsequently thousand tourism
-7/-6 unlimite workplace
-7/-5 activist anyway ask_$ at_my authorization award ca cheap coast confiscate cruel dairy designation dlr doctorate
-7/-5 dormant drastic enrol evasion everyth feudal formally grande hawaiian highest hygiene injustice ins kong lax
-7/-5 level malawi native needy nobel not_enough occupy prairie regulate renew repatriation restrict rodeo secrecy
-7/-5 sooner south sovereignty subprime suppression thatcher threat trucker unauthorize unrestrict vulnerable zambia
-7/-4 addict agriculture at_nine be_be be_do be_rumour bolivia ceas compliance cope crisis cuban dent deposit
-7/-4 disappear eas era everyone exceed excess expel fishery forever gibraltar govern history honduran hong initiative
-7/-4 jewish like lobby lukashenko manage my_mate nepal oppose panic paralympic ratify recognise reserve rugby rumour
-7/-4 surf tolerate ukraine voter worsen wrath wta
-7/-3 ^_young internet not_ask pulp
-7/-2 herd lose_the my poll zone
-7/0 a_new annual anti anytime argentine austria avid baltic be_make bre breed bulgaria burgeon burma circulation
-7/0 coffer communist competition consumption defend democracy denmark destine domestic economy electorate entitl
-7/0 eradication export feb fiscal greenpeace harsh herald himalayan inception internationally irish isbn japan last
-7/0 lgbt liechtenstein lithuanian malta management market non norway ostensibly outdate overwhelmingly pandemic
-7/0 payroll peasant persecute pig piracy policy poorest pow pre purge quo rebellion remake repressive resist
-7/0 revolution season sheep shrink slaughtere soccer sponsor surfer surpluse survey swedish unesco unpopular we_lose
-7/0 wealthiest western wrong yearly
-7/2 coin
-7/3 good
-7/5 time
-6/-12 damage probation
-6/-11 bypass negligence renovation riverside waterfront
-6/-10 arson caus contract enter grandfather miner plaintiff rancho recreation richmond
-6/-9 brooklyn camden christchurch completion discharg diversion harbor hobart incur malibu recreational reopen
-6/-9 reprieve safety skyscraper survive treatment tulsa utility victim
-6/-8 access amtrak businessman centennial guyana illegitimate indiana lauderdale loyola month offshore perth pinochet
-6/-8 postpone raz rebuild rental requir rochester roosevelt sanctuary she statutory treat waiv yacht
-6/-7 administer admission after_0 approval auckland bar brighton consequence cure devastation divert earthquake
-6/-7 edmonton environmentally eruption gaston hartford hast honolulu isolation legal loss oldest physician plantation
-6/-7 plymouth possibly receive relieve renewable ridden sentenc shuh supreme timber toll transfer triggere unlawful
-6/-7 until
-6/-6 accept alcohol amount answer_to asset assistance automobile beaver botch brunswick burden calcutta cancel
-6/-6 contaminate covenant dioxide ease ensure expense expensive fannie fema free gainesville garbage get incentive
-6/-6 isle jamaican kenya kyoto laureate likely magnet north northampton owing paperwork perpetual premature pristine
-6/-6 radio scotland stockholm storm takeover timor unprecedent valid volcano watersh with_the woodstock york
-6/-5 0_th about_it alcoholism auto autonomy ballot behalf beleaguer better breakup buffalo bulldog canton cape
-6/-5 capitalism_$ challenge chartere chatham coup curfew czar dependency disclosure disease electoral elk excessive
-6/-5 founder guantanamo harassment harmful head_office hire humiliation industrial initiat iowa job legality liquor
-6/-5 loot me_out millionaire parent_might persuad populou premium reconsider recycle regain retaliation salary saxony
-6/-5 scarce scottish shelv sioux stipulate stop_at that topple uphold voluntarily weather withhold
-6/-4 accord accountant aclu amelia amsterdam angere antiquity anywhere at_easter authorise be_finish beij bogu bred
-6/-4 cambodia cherish christie cigarette concentration conscience constitute corruption cruelty currently cypriot
-6/-4 defamation deplete diploma doom dop educator effort elsewhere erode favor fda fish geneva harvard have_none
-6/-4 hundr imperial increase indonesia international issu league library madness midwest misery natal newly notoriou
-6/-4 once outrage overthrown percent peru pioneer recognize reduction renounce revenue reward rica rican samoa sar
-6/-4 seiz shall southeastern sovereign sponsorship successful successfully supervision survival swim taint the_system
-6/-4 the_trust the_way unacceptable unanimously under unrest utrecht vow washington will_be yale zurich
-6/-3 be_split become budget century documentation harvest its lorry no_room nobody_volunteer over_$ rewrite room_for
-6/-3 sector sign society_$ these_day volunteer_any wip
-6/-2 agency avoid dry duty enough get_the hold nobody_in ought person_have wash work_$
-6/0 academia activism advisory advocacy africa albania alpine amateur amazon applicable arctic ardent autumn bc beef
-6/0 belaru berlin bet bilingual bounty brasil call canne cap capitalist catalonia centenary championship cheaper
-6/0 chilean china commemorate comptroller continue counterfeit creation critic crocodile crop czech dampen den
-6/0 denounce deploy double_maths downturn drastically economist ecuador educate elephant empire enclave encourage
-6/0 english enrollment enthusiast entrant eurovision eurozone everest exclude expand expedition expenditure facto
-6/0 fest flock footballer forecaster forefront ftc gator gazette gdp genocide global gonna good_$ govt greenland
-6/0 gross gubernatorial guideline handbook heyday hockey holland hungry hunter importer infamou intervene
-6/0 intervention introduce it_all last_week laundere leningrad liberal look_after marco mentality mls mobilization
-6/0 mobilize monetary monthly my_partner nicaraguan nov obsolete oust oversea overthrow pact pageant palestine paris
-6/0 playboy pledge polo porn pornography portuguese pretext prevalence pro proclaim professional prosperou
-6/0 protectionism pullout purse put racist rais rein reprisal reproduction reunification revamp richest riga ris
-6/0 slash slovak slovakia spain spearhead speculator stalin stalinist substantially suppress surge sweden tame
-6/0 temptation texan thailand tighter traveller turnout uci ukrainian undermine unfairly unilateral uruguay venezuela
-6/0 venice vs warsaw wartime way_of weed wikipedia wimbledon wolve workforce worldwide zionist
-6/2 maths
-6/3 list
-6/4 organisation
-6/5 german
-5/-13 town
-5/-11 #hands=authority hydroelectric park priory wife
-5/-10 coliseum collaps discharge glendale kingston land part
-5/-9 amusement cemetery custody detention end gas leas manager memorial memphy metropolitan newark regent schiavo
-5/-9 staten termination westchester widow
-5/-8 ail belmont burn church dade disruption getty home immunity indianapoly inherit insufficient irrigation
-5/-8 louisville measure mercy no_say ownership private rhode san scottsdale severe spr suburb suffere theatre
-5/-8 transplant vega warn
-5/-7 ada administere arbitration area boulder consent deny eden erect firefighter gloucester healthcare irreversible
-5/-7 limitation motorist obtain paralyz pardon possession remedy require santa saratoga second sinai slum station
-5/-7 survivor taft up_$ village wilmington
-5/-6 absolute avalanche backyard borough bribery burnt calgary cardiff charley chicago clause cottage countrywide
-5/-6 diabete disneyland enrichment former francisco fre governor greater gyanendra inaugurate indefinite inundate
-5/-6 jurisdiction knoxville las limite livingstone maternity montreal my_brother nursery obligation order petersburg
-5/-6 plant procedure renovate repayment rio royal salvage seriously shipbuild sick siege spur stanford underground
-5/-6 viability virtual walkout waterway west worcester
-5/-5 0_second :decide ^_life able afraid archaeological argue aristide athletics aviation bangkok blanket board
-5/-5 buyout canteen carbon cdy churchill consequently controversy delivery_driver detain diego effect elect embryo
-5/-5 employee endowment extension_be extraction faa fall finally foreseeable give_me hampshire havana have_go hebei
-5/-5 henan honeymoon impact inland kenyan legitimate lessen local lsu marry maths_lesson muh municipality murdere
-5/-5 napa neighbore northern now_$ originally our_deputy oyster parliament pollutant pregnancy previously probably
-5/-5 punishable racketeer rape rapid reconstruction rejection resign retribution safeguard scandal scrutiny shield
-5/-5 ship soro spark stoppage syracuse timorese tobin toppl tornado trash treasure ultimate unfit unlikely unwant
-5/-5 vast wayne zambian
-5/-4 #pictured ^_grandad aaa absentia addiction admiralty airspace bank barbara battere before bertrand canoe cash
-5/-4 challeng coastline convince criminal crow current dalton deaf defiance demonstration desert deserve dictator
-5/-4 dolphin dory durban early easier economically emeritu entire environment equestrian ethanol ever extinct fiji
-5/-4 fourth further get_old go_in hamper headquartere heisman hinder honour impossible killer kuh lausanne least
-5/-4 lisbon lur moi must never_know nigeria northeastern nowhere one_in outdoor packer project promise que reagan
-5/-4 regardless renounc reputation risen salvador schwarzenegger sit_in southern spill spree stigma swallow tarnish
-5/-4 tennis they_say treason undertaken unthinkable upheaval vaccine verify wealth you_never
-5/-3 :modal ^_boss ^_bureaucracy ^_get ^_ofst ^_slt ^_what anybody branch depend_on earn finance freeze get_richer
-5/-3 have holiday hunt it_rain management_doe next_month ofst person_like rich_get service sign_with six_year slt
-5/-3 soon student tech tender_by the_rich the_tender try way_they
-5/-2 auditor begin collect ex fix for_anyth have_sign laugh_$ me_in not_come on_thursday once_be phd support ten
-5/-2 the_client what_be
-5/0 0 abide advertise afloat african ai airwave alp anglo animal anthem archaeology art artificially ashore attract
-5/0 aus austrian automatically awareness azerbaijan back_$ bengal biologist biotech blitz bohemian border borneo
-5/0 borrow botanical brazilian broadcaster brutal bse candidacy cat cdp central chile cio client clone commerce
-5/0 commune compete competitiveness comprehensive confederate congressional conquer conquest copenhagen corrupt crime
-5/0 cultivation curl currency cypru danish darl dat defeat denounc der desperate dire disband doing domination
-5/0 draw_up dresden dutchman dwindl economic economics edith eds en endorse enforcement enterprise entrepreneur
-5/0 expatriate expert explorer fenc fend fin fina financial fine fledg fledgl flu forbidden forex franc frenzy goods
-5/0 gorbachev gov gradual graffiti grass guam guild hacker hate hemingway historian hiv hollywood independent
-5/0 indigenou industrialize inefficient invader invest journal kessler korea kroner kurd largely last_thing latino
-5/0 launch lesbian let libya lucrative luxembourg mainland malaria malnutrition maritime maths_last midst midterm
-5/0 migrate migratory millennium minority minsk miserable modernization mold moldova mosquito mugabe nanny newspaper
-5/0 nonpartisan nonproliferation normandy norwegian npt nv nz oaxaca oct okinawa one_boy opium opponent organization
-5/0 oxford pacific parity participate participation patriot pct peak pga philippine platinum pledg plight plunge por
-5/0 prague predict preferential prevalent prisoner prize prop prussia publication publicity publisher quell rainy
-5/0 recently reich release reluctant rethink revive russia saigon say_$ semitism sharia significantly simply
-5/0 sinhalese slate slowdown smuggl smuggler soar socialism soil stockpile sustainable swimmer systematic
-5/0 systematically taiwan thereafter thieve tiananmen to_my trillion uefa uganda uproar urg usage veto vietnamese
-5/0 voivodeship volleyball welsh whitman wikileak wild withdrawal worsene wrongly yoh yuan
-5/2 know_$ literacy polish
-5/3 out_of revision title
-5/4 and_we notoc
-5/5 film
-4/-11 and_the
-4/-10 arlington developer go reservoir stadium
-4/-9 builder canyon cleveland houston manor plumb psychiatric separation trust unspecify
-4/-8 accidental bronx cause concession congestion delay denver felony hydro install lift log mayor natural near
-4/-8 norfolk oakland on_0 overdose phoenix providence reactor rig rink sacramento sheriff suburban suppose terminate
-4/-7 adequate again bernardino birmingham burlington campus cedar cherokee cincinnati clemency condition creek elian
-4/-7 embarrassment embezzlement fort guilty gujarat heir high hurdle lawn mercury mombasa night_$ notification
-4/-7 outside override philadelphia pittsburgh playground queen railway ranch request rockefeller toronto
-4/-7 transportation tucson unincorporate unuse week westminster
-4/-6 aging archdiocese arrest asthma availability be be_pulp be_sign birthplace boston cancer chesapeake chronic
-4/-6 conspire corpus creditor dental disappearance easter_$ examiner fac fetu fisherman floyd george georgetown going
-4/-6 height hill inheritance jude lawful lifelong madison marion meadow napster necessary out_after potentially
-4/-6 precaution presley privilege receiv relief relinquish reside secure shortly springfield stafford substantial
-4/-6 suspend tycoon va vacate withstand
-4/-5 agne allege architect atlanta augusta await barn be_off be_with believe best boat bribe candidate capsize
-4/-5 chinatown consulate consultant conversion coventry dad detection dignity dispute driver dublin dune fatality
-4/-5 forgery gasoline griffith havoc heed honor hope i_count i_see i_wait ida inventor ipswich katherine macarthur
-4/-5 magnate maharashtra man mutiny my_grandfather nadu norwich nuclear pandas partially plagu prolong prone provider
-4/-5 prudential rampage recovery relic reproductive rescu rescue resource sign_off significant supply supporter
-4/-5 ten_minute the_ministry traffic ucla uranium vacant villager yangtze zelaya
-4/-4 ^_fuel abhisit affluent albion apprenticeship archaeologist athlete atp austin baseball bbn buy by_a canary
-4/-4 clearance close_at commercial curse data_and derby desperately despite dispose east easter edinburgh every_week
-4/-4 existence expect extent final_$ five_day franchise fuel_price gase geological graft halifax hanover hoax honore
-4/-4 hurt ice ii in_one in_their inevitable israel johannesburg liar locality lyndon mahn majority moine monterey
-4/-4 my_phone nigerian northwestern ocean of_us official osborne otherwise ouster outpost outscore oversee papua
-4/-4 parenthese pataki persuade phone_in pregnant principality protester punt pursue raider rainfall reckless
-4/-4 recognition replica riviera ronald run scaffold so_my some_of southampton specialist strap subsequent swan
-4/-4 terrible the_placement the_scaffold thereby therefore they_would thwart too_much total underway universal viable
-4/-4 wellington whereby woe
-4/-3 0_year ^_academia ^_could ^_inflation ^_university a_day about_money at_lunch be_about be_now because_of build_$
-4/-3 do_be ethics_committee hand_over have_give have_their kill_small last_$ lock_the my_client none_$ not_allow
-4/-3 not_for nowaday_$ prescription production rich river she_have staff_can struggle stuff_going technology
-4/-3 the_inspector the_stand the_state today tribunal two_year unfair_to until_the weekend weld will_never with_it
-4/-2 ^_he audit bully buyer_have chang dy_on everyone_$ everyth_be for_six have_it home_be i_coach i_hear i_sit
-4/-2 i_still in_it it itself like_us mum no_copy our_load our_member professor say_she short_of site_$ the_list
-4/-2 this_country up win_$ yet_$
-4/0 academy accredite advent aeronautic afc aged ahb aim alert allocate alter anarchy ancestry and_five and_it
-4/0 anniversary antarctica anticipate anymore apologize appall arid armenia armenian asian atlantic atoll attendance
-4/0 baja bangladesh banker bavaria be_always be_kill be_two beaten bergen berth billboard biotechnology bird blatant
-4/0 boca bolivian bonuse boost briton brunt bull caroline cartoonist catholic cb centerpiece champ champion check
-4/0 chinese cite coach_be collective colombia completely concern condemn conservative consolidation contest contra
-4/0 contribution copa cowboy create criticise criticize croatian crunch crush cyber dangerou deception decline
-4/0 decrease deer def dengue department dependence dependent depreciation diaspora dirty dismal disproportionate
-4/0 disregard doc dolly eastern eco ecology eliot embark empower encyclopedia ernest ernst eur exacerbate expectancy
-4/0 expo expose exposition fake faltere favore favour fc fea fever fia forget_the fortune furor gam gen generation
-4/0 girl globalization gold gradually greatest greek greenville grip grow growth guilder guinea gulf gypsy hague
-4/0 hardcore hardest hesitate hi higher hispanic hitler hk hobby homosexual homosexuality horror humanitarian
-4/0 humiliat iaaf id ignorance ignore im imbalance imf implement impunity indie infect initially intifada
-4/0 intimidation introduction investment ironically irresponsible islander it_as jan japanese journalism jubilee
-4/0 junta jurassic kg landscape laurence legislative legitimacy leisure lexington libertarian librarian limbo lion
-4/0 lire litter louise lowere lure madra makeover manager_$ manifesto manufacturer marseille martial massacr
-4/0 mastercard mccall medal meddl merchant metropoly might_not misguid mit mongolia mortality moscow mosquitoe munich
-4/0 myanmar nanj naval ned negro neo newest nfl nightmare nine_and nineteenth nobility notoriety notre nova novelist
-4/0 nra nuremberg on_sunday onslaught opt organize outsider overthrew owl own painter paulo peg penguin penny
-4/0 percentage pete pick_the piu planner point_and policymaker poorer popularity posthumously powerless practically
-4/0 practitioner prejudice preparedness prestigiou productivity profession progressive promote promotion proposal
-4/0 prostitute protestor prussian psychiatry pulitzer race racer rag rand reay recapture recommend reel reelect
-4/0 regard relegation remainder reorganization reproduce resistant restructure retaliate reverse rise routinely
-4/0 rugbyu saharan salzburg savage scandinavia science scientist sec seller semester senate seoul sept servant
-4/0 servicemen sex shame shameful shipment shrank since_0 singapore sked skeptic ski social socialist sonoma sotheby
-4/0 spawn sprint startup staunch sterl stimulu stop streamline strip supervise supremacy surpass taiwanese teen
-4/0 territorial textile thai thay the_head them_$ thief tibetan titanic toh ton tonga too torture totale totally
-4/0 toughest tournament traffick traitor travel tribune trickle truman tuna turkey turmoil tutsy twice_this un
-4/0 unfound unnotice unveil unwill up_in upset urge venezuelan versu vienna vik vol volunteer watcher wave weakene
-4/0 website weeklong witch wwf yuh zaire
-4/2 :inner be_still organise phone_$ print
-4/3 :create i_run saturday_$ work
-4/4 action fascist flander roundup
-4/5 my_team
-4/6 i_lead paperback report
-4/7 pen
-4/10 ^_as
-3/-11 bay
-3/-10 another contractor hear
-3/-9 hall i_just
-3/-8 next reason son
-3/-7 block complaint council depot file miss_the parish primary
-3/-6 assistant car control in_0 longer my_daughter my_second smoke worse
-3/-5 agre clear deputy engineer for have_a i_fail i_gather in lawyer my_form not_take price th_$ the_graduate
-3/-5 the_mark three_build transport trouble wait
-3/-4 ^_another be_going cellar count_$ day_$ day_be either form_i glove_$ i_may if in_three it_with later man_on oil
-3/-4 rush since_my teacher the_one the_trade train week_with who_be
-3/-3 :daily ^_ai ^_you a_joke ai_be allow_to be_doing be_final be_out be_sell be_short by_ten dna_test down due
-3/-3 excuse for_under go_$ gran have_me him_the in_another in_how instead_of know_the last_night lend live_in me_five
-3/-3 my_friend no_voice out_my pass_away per responsible rota_and rule_mean still_open take the_cold the_ethics
-3/-3 the_lunch the_paperwork the_round the_site they_have three_room time_and urgent visitor voice_in wash_up year_of
-3/-3 you_$ you_be
-3/-2 ^_charity ^_college ^_council ^_funder ^_headquarters ^_landlord ^_pupil ^_recruiter a_classroom agree
-3/-2 and_always anyone_guess away_in back be_anyone be_break be_think best_friend boss_say business by_order can
-3/-2 care_about child_be choose church_hall classroom_$ come_down come_from copy_$ cycle delete_the drive dy_before
-3/-2 funder_only gym hardly heifer help_$ her her_parent home_$ horse in_hospital its_last life_be like_of lose_my
-3/-2 market_be nhs nhs_be not_want of_when on_night one_who only_want order_of paperwork_be parent_be pay_for
-3/-2 plan_the planet research room_at see sentence she_say shiny_new slot_$ test_it the_audit the_final the_flood
-3/-2 the_house the_like the_month the_nhs the_owner the_sister the_stroke the_vet the_work three_tuesday thursday
-3/-2 to_everyone us_the vet visit wait_outside want_shiny wednesday_and week_after worth wrong_and young_person
-3/-2 younger_one
-3/0 0_i :meets :vague ^_they allergen allotment and_can and_every and_share anyth_$ assistant_be at_least back_at
-3/0 bank_holiday be_born be_last be_over be_throw both_side branch_close break brussel but_they by_everyth
-3/0 change_that come_and come_out count_the department_meet director dog down_in eat every_other every_winter fair_$
-3/0 finish firm_and friday_at get_in get_to goe_on government_have hand_$ he_will head hear_be i_manage i_tutor
-3/0 in_april in_that invisible it_in me_every meet_overrun merge move_out my_leave my_pupil nearly not_do now_the
-3/0 online out_on out_only please postcode pot put_it quarter say_yes second_time see_what seven_$ slow_$ somewhere
-3/0 step_on sunday sunday_night take_me test that_be the_allergen the_first the_job the_music the_school they_ask
-3/0 they_get thursday_and to_use tomorrow two_brother week_a what_goe with_me
-3/2 at_a debate fast inspection rota season_$
-3/3 black client_be keep kid my_department not_say off_in post push them without_a
-3/4 maybe_my textbook what_it
-3/5 it_$ latin say_no stick_in the_desk
-3/7 ^_procrastination procrastination
-3/11 statistics
-3/18 ^_i
-2/-9 father mine
-2/-8 brother off rent year
-2/-7 husband reopene replacement
-2/-6 but_the by cleaner community i_miss if_i legacy low play pool surgeon whether
-2/-5 company district in_write manila strike supervisor under_0
-2/-4 aunt be_move by_the date_$ disjoint disjoint_$ feel_disjoint fix_my gather_$ go_quiet have_send leed may_$ none
-2/-4 police right same_as someone_else the_mock the_other the_staff them_for to_half twin_i
-2/-3 ^_everyth a_form a_laugh and and_a and_each and_keep be_only be_suppose dean degree diary_i dig do_$ dy_$
-2/-3 evene_when for_good for_three full go_into graduate_scheme his_own i_only lab_meet may_touch mean_i month_for
-2/-3 much my_wife not_back not_yet nowhere_to open_at operation oslo over portal possible sell_my spoil suppose_to
-2/-3 the_ice the_twin us_all warm without_it
-2/-2 :event ^_kid ^_society a_poll allergy always_be and_none and_not and_staff and_that assistant_have be_for be_pay
-2/-2 be_refuse bursary close_the commit cost_too deadline_for decision_be depend drug duty_list fill_in final_on
-2/-2 five_time for_his from_above get_leave goe_out great have_my head_have her_about his how_they if_that instance
-2/-2 into_the it_stay january_it list_come longer_$ low_$ manage_the my_gran my_neighbour my_nephew my_shop
-2/-2 not_change not_pay noth_to now_and off_the old_$ on_penalty on_that only_take open_$ our_two out_i pallet
-2/-2 pallet_get poll_station principal_have really_listen she_can she_come site_manager sixth_form so_it standard
-2/-2 stay_on study tas the_church the_deputy the_duty the_gym the_judge the_market the_surgeon the_time there_will
-2/-2 these thursday_for time_this to_photograph turn_down two_of two_page until_next vote_$ want_to way we_get
-2/-2 week_alone why_i you_can
-2/0 0_s ^_lose ^_one ^_since a_bank a_firm a_room a_whole after_school aisha all_$ all_about always_the always_will
-2/0 and_give and_hear and_our and_say and_tell and_until ask_again at_$ average_$ bad badly be_back be_double be_fix
-2/0 be_give be_go be_have be_invisible be_look be_publish be_simply be_talk be_underfund before_i big_platform box_$
-2/0 calendar_and call_in can_take card_and chair_$ chang_the close_on cohort colleague_be come_off complain
-2/0 coordinator country_be cut dark_when decide_$ decide_and divorc_and do_i do_with dog_$ down_noth downhill end_of
-2/0 euro every_month every_sunday everywhere exist_$ fast_for flood_and food for_it for_two foreign forty get_decide
-2/0 girl_i give_my give_to go_by go_up goe goe_to goggle_at grinder guess have_$ have_say health_service hold_my
-2/0 hold_the homework_in hour_and how_the how_to i_carry i_faint i_leave i_put i_visit idea_what if_they in_english
-2/0 in_on in_six include_$ it_do it_like its_knee job_centre judge_have junior just_how knee_$ know_yet lake_be
-2/0 let_the level_in look_at lower mark_be master miss_my move_in much_$ my_part my_supervisor never_really nine
-2/0 no_goggle not_in not_see not_show not_think nurs_$ nurs_for of_one of_society off_and office_have on_$ on_eight
-2/0 on_its on_merge once_and one_and only_ever our_branch our_licence our_only our_product out_by overrun_by own_the
-2/0 own_time party patient_i person_off phone_and place plan_be platform_own product publish_and queue rain_on ready
-2/0 rul_on run_and s sales say_a say_anyth say_i say_there school_be send_my set_the she_will sheet_have shift shop_$
-2/0 six_and small software solicitor sorry squad start_$ step such system_be table_$ talk_to tas_be teach_assistant
-2/0 team_have th_and than that_in the_apprentice the_archive the_balcony the_bench the_bus the_cohort the_council
-2/0 the_country the_doctor the_evene the_government the_grinder the_health the_inspection the_internet the_league
-2/0 the_panel the_shed the_sprint the_window the_world them_on there_$ they_want thing_get think_of this_half
-2/0 this_since three_week through_the throw_out to_have to_poland to_them to_train too_fast town_and trust_have try_$
-2/0 tuesday tutor_group two_hundr underfund underfund_$ we_live wear_no week_so when_he whether_our which_of
-2/0 will_always with_an work_on world_be would year_and year_dy yesterday_$
-2/2 :absolute a_pen a_row april_and be_in but_there calendar camera_off clamp comment_$ conduct draft feed figure
-2/2 for_me have_two i_never imposter lad_i me_$ mid never_see news split still than_the the_break the_four the_hour
-2/2 the_lad the_question thesis time_so to_self turkish volunteer_be what_to whole with_person yesterday
-2/3 0_on a_patient and_i be_good copy curtain daily desk_be have_put i_conduct i_give i_know i_look night_girl
-2/3 not_find phone_while recruiter the_day the_wrong two_have whether_my
-2/4 ^_every ^_need ^_with all be_nearly class_$ letter_from person right_$ scale self usual_$ we_meet
-2/5 i_answer i_write label language the_kitchen weekly
-2/6 mainly
-2/7 start time_management
-2/8 #own3 be_all or_the
-2/9 ^_when
0/-12 build drown
0/-11 ^_the garage
0/-10 could lodge night our
0/-9 #general airport baltimore bury child complication condominium fulton furnace lock maintenance mansion nearby
0/-9 portland residence
0/-8 apartment blaze burglary burial cardiac confinement coroner edison fatal ferry harbour here hotel mental motel
0/-8 port refinery residential someone tampa thermal trump tunnel willie windsor wreck
0/-7 arena attorney attraction ballpark blowout boise bridge cabin clean construct convent conviction cornwall
0/-7 courthouse defect downtown drainage fairfax firestone freeway gorge hayward hometown hospitalize infrastructure
0/-7 inherite kaohsiung kidney levy locate madoff mall manslaughter marina mesa milwaukee minneapoly neurological
0/-7 occupancy parkway partial pharmacy plead power quarry rail reef reservation shoreline spare surgery tram undergo
0/-7 undergone underwent undisclose vanderbilt ventilation vicinity ward wharf
0/-6 :light abort accommodation acquire acquittal adjacent alexandria amenity anchorage aquino artificial barrack bath
0/-6 baton bp bristol bruce canal castle center certainty charlotte chennai complete confidentiality cove dalla deceas
0/-6 delphi dentist derail detroit diocese distress dormitory electric electrical exhaustion fe fertilizer filibuster
0/-6 form fountain franklin friday_$ gandhi glasgow grand grizzly heart heath highway hilton illness immediately
0/-6 improvement injection injury interstate irv isa jefferson jerusalem kobe lincoln lockerbie lung magistrate
0/-6 manhattan marsh methane mill misdemeanor montgomery nightclub occupant occur orlando pasadena passenger patel
0/-6 peabody penn plaza pond postponement potential principal probable proof quincy radiation radioactive raleigh
0/-6 remove respiratory rutherford seaside seattle seriou shanxi sheffield speedway spokane st stress_$ submerg subway
0/-6 sudden sufficient taichung tallest temple terminal thame think though tract tragedy transmitter underwater used
0/-6 vacancy void wade warwick
0/-5 0_it :person :tells abbey acquit adjoin admit aggravate aig albert although alzheimer arthur attendant auburn
0/-5 autopsy avenge aviv banda barge barrow basin beacon beaumont bed benazir bennett bethesda bethlehem blackpool
0/-5 blackwater blind boy bradford burbank cal capacity capital carnegie cc chamber chapel charg charge chateau
0/-5 chiluba circumstance clara clifton clr cobb collateral columbu communal commute commuter confine convert cooke
0/-5 copper coral crane crash darwin defective defer delivery depose designate diagnose discover dismissal disrupt
0/-5 ditch dock doctor doe_the double drunken dubai dundee durham dwell ecosystem elly embattl engulf entrance
0/-5 equipment equitable eternal excavation execution expressway extensive exxon fairfield farm_$ frederick fume glen
0/-5 gloucestershire grave guilt haifa hale haley harare heathrow helen hokkaido homicide howard huge humphrey
0/-5 hyderabad induction infant inflict injure innocence insulation intentional investigate iron irvine isabella iv
0/-5 jackson ken kennedy kensington kickback king knee kolkata lago lancaster let_me liverpool location login lucia
0/-5 manchester mansfield margaret maximum mehd mentally metro minimize minor miracle miss modification monarch
0/-5 monastery monroe murder mw nasa nashville neighborhood newcastle nickel noise not_be office on_saturday outskirt
0/-5 paralysy paso patron pav pier pipe pipeline plaque pneumonia poison poisone polk portsmouth pradesh privately
0/-5 proper prove provincial proximity quake reasonable recovere refurbish reno robbery samaranch secondary send
0/-5 setback severance sheila shift_$ solar sole stake stearn stolen storage suharto sulfur superintendent surrey
0/-5 suspension swansea synagogue taipei technician tenure terrace tertiary the_garage tidal toilet township trafford
0/-5 trinidad trinity twa upon valdez validity venue vista walton warden water wichita wilson withheld wrongdo yate
0/-4 aaron aberdeen absence accommodate accountable adverse airline alcoholic and_all and_there anhui antonio appoint
0/-4 aquatic arose arrival artifact ash aspen assurance attic augustine augustu aurora autism bailey baku baldwin
0/-4 barton basement bathroom battery baylor be_get be_no belfast bernard bert bhutto billionaire branson brigham
0/-4 bring bronco build_and bus cambridge cancun canterbury carlisle carson cathedral cavalier censure chandler chao
0/-4 charitable charle chaudhry childhood chongq christi circuit civic civilian cliff coach coaster colon coma
0/-4 conception concorde connection containment conte cooper counsele cumberland cunningham cushion cyclone daewoo
0/-4 daytona defendant degradation deh descendant determine development dhaka diana dili dissolv disturbance dodge
0/-4 donor downstream edward edwin elementary elevate elizabeth elvy embassy enrage enron episcopal essex estrada
0/-4 every_second exam exit exploration explosion famer fate faulty fdch ferdinand financier flame formerly fossil
0/-4 francy freddie fujimori fumble galway gateway gaza generator golf grandmother grandson greene greenwich greenwood
0/-4 guangdong gymnasium hamilton hampton handgun hangar happen harlem harness harriet harrison have_miss have_risen
0/-4 henry hereditary hillside hindere holloway holt hubei hudson hull humidity hunan ignite iii impair impeachment
0/-4 implant inability incumbent induce innocent insist installation intent investigation irene isolate jackie
0/-4 jacqueline jakob jasper jericho jockey john johnny judgment jury justice kiev kyi lagoon laguna lapse lawrence
0/-4 leak lech lethal liver livingston lloyd longest longtime loo louy ltd luh luxury major makeshift mammoth maradona
0/-4 marilyn marrow marshall mary mason mass mausoleum mayoral mclean mechanical medicinal megawatt memorabilia
0/-4 midtown mile mogul monica morrison motor mount mud my_accent my_sample nablu nagano nearest nelson newborn nor
0/-4 northwest noth_i oak offence olympia on_our operate operator ore oty outly overlook oversaw overseen oxygen
0/-4 palace palmer papandreou pardone parental paul pave pavilion pebble percy petrochemical phelp phillip physical
0/-4 pilgrimage plea pleasure poe portion potomac practice prematurely presbyterian pressure presume proceed
0/-4 prosecution protective proven provide pueblo pump qinghai rajasthan ram ramp rare reach redskin regulatory
0/-4 reliant remain repaid reschedule resignation rob salem sand seahawk seal seminary shaanxi sham shock shop shower
0/-4 shrine shui sickene sindh single_week sir sleepy snowfall solomon somerset southwest spitzer spouse sprawl staff
0/-4 stamford stan standstill statue succumb sumatra surround sussex suu tacoma tanker tel telecommunication
0/-4 the_number the_team theresa thorpe throne throw tire tobago toledo torch torrential trap trauma trigger tyre
0/-4 unclear unknown upgrade uttar utter vale verde verdict vernon vessel volcanic waco waterfall watergate waterloo
0/-4 watt westinghouse wheelchair whitewater wigan wuhan xavier year_i
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
0/-2 the_tenant the_wall third to_it to_talk two_day until_friday until_i upside_down us_$ us_and use want weekend_$
0/-2 which will_not work_i yes
0/2 0_be 0_line :body ^_for ^_no ^_not ^_same ^_whenever a_close a_hall a_mess a_single about_the after_a air
0/2 all_eight along and_close and_expect and_forget and_now any_of anyone_$ apprentice approve_every as_soon
0/2 ask_anyone at_every at_midnight be_hopeless be_leave be_like be_poor be_say be_someth below book_to choir_and
0/2 club_i collection compare computer conference cook_be course_have cry cv cv_be day_after desk_$ diary each_day
0/2 eight_$ either_$ evene_i every_day every_post everybody_else everyth_i faculty_be fast_and february_and feel_i
0/2 first_and folk foot for_an for_any for_them forget_to four_$ fraction freeze_when from_last goe_$ half_an half_of
0/2 halfway hall_for have_and have_become have_let have_start have_tell have_turn head_of helper home_with hopeless
0/2 how_$ i_draw i_let i_notice i_open i_panic i_promise i_say i_send i_should i_skip i_stop i_train i_want in_meet
0/2 interview it_again it_alone it_have it_just it_up job_and junior_i keep_the kid_in kind_of kitchen_my know_where
0/2 know_whether last_ten last_three lately_$ lesson_$ like_a loave long_the loudest me_i me_the member_of memory
0/2 mentee mess_$ milk minute_and minute_so miss_$ mistake_$ morn_$ mould movement my_apprentice my_cook my_cousin
0/2 my_cv my_documentation my_duty my_ex my_group my_lesson my_lower my_mark my_plan my_side my_sunday my_volunteer
0/2 my_year myself_at never_land night_before nobody_be not_begin not_hold not_open off_$ officer on_anyth on_monday
0/2 on_the on_three one_week only_$ only_on open_a open_in other_$ other_parent our_school out_and page_of panic_and
0/2 patrol pick_it place_just position_$ put_in renewal_be request_be responsible_for ring_me river_take say_he
0/2 say_leave say_so should_$ side_project since_then slack so_much soft_$ soon_as stage_manager stand standup
0/2 supervisor_in take_more teenager tell_whether tender that_i the_air the_chef the_count the_court the_form
0/2 the_german the_grant the_junior the_lecture the_loudest the_morn the_neighbour the_nine the_pupil the_resident
0/2 the_river the_second the_toddler the_train then_it they_be they_close they_come they_never three_$ to_approve
0/2 to_get to_two too_soft tool train_and trainee_have tuesday_and turn_$ um wait_for walk_on want_my week_behind
0/2 what_the when_there whenever_i where_we with_them work_it write_her write_it wrong_by wrong_position
0/3 0_oclock ^_0 about_0 academic adviser all_over all_say and_they arrive_after arrive_at assertive assertive_enough
0/3 bag_$ be_any be_more be_stand bedtime before_they boot by_me captain_i change_the come_back delete drift energy_$
0/3 find_the for_our gap_in generally graduation half_my halfway_through have_to him_$ hour_$ i_feel i_keep i_lose
0/3 i_shout i_supervise in_with it_down it_should kick kind lack_of machine_be mainly_$ management_be manager_i
0/3 markete meet_i miss_0 music my_class my_coach my_prefect my_report my_retro my_staff my_trainee my_two nineteen
0/3 not_assertive not_seem of of_it of_our of_the on_her out person_twice photograph read run_off say_0 see_me show
0/3 since_june song start_the stick_$ still_in take_the tell_if that_the the_choir the_kid the_shelf the_tray
0/3 the_usual there_and this_week three_time through through_$ to_me to_write toddler two_customer two_person update
0/3 ward_manager week_and when_a within_a year_in
0/4 #misplaced ^_maybe ^_on ^_perfectionism ^_statistics accolade actively advertiser algeria ally angela ant applaud
0/4 appreciate arm artwork attendee author autobiography axel bad_at banner barroso batch bayern bbc beck beer beetle
0/4 benchmark berman bias biathlon bible blatter bloc blogger bog borussia bosnian bounce boundary broaden brush
0/4 buddhism burgundy bye byzantine capitalize carla cartel catalog caution cds chairmanship chalk chant chic chicken
0/4 chocolate christina claire class clearly clothe collaborate collaborator combate commando conclusion confidence_in
0/4 conservatism considerably continent conversely convoy cooler coupe courageou cover cpi crimson croat cultivate
0/4 datafile davydenko debra debute decisively deeper define det devote dick diet discipline distribute diversify
0/4 dominate drama draw dvd edible ellen els embrace emerg engage enthusiastic entirety entrench erdogan ethic
0/4 ethnicity evangelical evidenc exclusively explicit extensively extremism extremist fabian fabio famously fao fat
0/4 favorite favourite fiorentina flap flemish foil foray forcefully formulate forrester forum fox framework fresh ft
0/4 gangster geoff ger get_me glue gram haaretz habit hai happier hardene hardenne harshly head_$ hello heroine highly
0/4 honey huckabee humid i_take image insect interpol interpretation interprete intolerance invitation irina ital
0/4 italian ivanovic jelena julio khatami klau kofi koran kospi kuznetsova land_$ lar larvae laura laurent lazy
0/4 lead_the leftist leopard les lesson liga lira literary live_on lol lol_$ loser loudly lufthansa mafia margin
0/4 martina marty mauresmo melanie member memorandum mideast militiamen minus ml mon monkey mosaic moth multilateral
0/4 my_laptop my_three naive nak naomi need need_to nguyen no_$ nordic nudity numbere oas observer of_breath offshoot
0/4 on_tuesday orientation pace paddy pap paramilitary patricia patriotism peacekeep peanut penetrate perception
0/4 perfectionism perfectionism_$ perfume philippe philosophy photographic photography pkk plus pork press prey
0/4 principally prolific proxy pundit putt ra reassure recap recipe_for referee regiment relation relevant remind
0/4 remix resilient respectively ri richer rifle rigid robot roll rosenberg rpm russ sans santander saturate saudy
0/4 say_what sc schroeder schultz schwartz sci secretariat secretive sectarian seem_to senegalese seng sensational
0/4 sensex september_$ shaky shepard shift_leader shimbun short should_be simmere simplify siz skater skin slang
0/4 slavic slick slogan slug soften spam spike staffer stand_there steadily stereotype stock strait stronger subspecy
0/4 successive sunglass sven svetlana synchronize tactic tal technique tend test_to the_member the_recipe the_shift
0/4 the_volunteer thierry thriller timeline torino traditionally trainee transmit trek trick tu twelfth twentieth
0/4 umbrella und undecide undercover undersecretary unless_i unofficial unpublish until_0 until_march upsurge uzbek
0/4 victoriou viktor vine viruse weak weaker weary whenever white wider wolfowitz worrisome writer yahoo youtube zhang
0/4 zheng zidane
0/5 ^_all ^_half ^_in ^_my acronym adjust ads advertisement af alarm albeit analyze appear apple ask_me atlas audi ay
0/5 balkan battalion bazaar be_my be_too beast bengali biennial biography boer boil bologna bolstere bon brace
0/5 brethren broader bundesbank camel can_not category cavalry cedric clad clau claudia click contemporary
0/5 continuously convergence cookbook counter coxnet cynical dateline demographic denomination depiction designer
0/5 dictate dictionary digest digitally disguis dj djokovic documentary eagerly eritrean et everybody expeditionary
0/5 fabulou fantasy feminist ferociou filmmake fis focuse forthcome freelance freely friedrich fringe gallup gap
0/5 gerhard get_up gille glamour globe grader grape grappl haider hat have_not hebrew heinrich helmut hesitant horwitz
0/5 in_four in_my inconclusive infiltrate influential inspire internally invoice islam italia joachim journalistic jun
0/5 justine kcna lame lat leonardo liberation mainstream malay manipulate manuscript marcel marginally marvel mayer
0/5 memo memoir mercosur merkel methodology mini minisery modele mongolian nasdaq nationalism nato negative negatively
0/5 neutral never_tell newcomer nikkei nikolay nord not_order novel objective oceania of_my once_a opinion orchestrate
0/5 outlook overly parliamentarian participant pbs peer periodically person_i pessimism pink pocket potato pp pr
0/5 preview promotional prophet pros puppet quantitative quarterly question rabbit rack radically rank raw reflect
0/5 refrain regularly reuter root roth rs rubin saarc sampl savvy semitic sentiment sharply shrunk since sino slower
0/5 slowly specialise specialty squadron stance stiff strongly summary syndicate tab telugu theatrical transparent
0/5 treatise trench trichet underwear vanguard vastly vegetarian veil version vicario viciou viewer villepin wb werder
0/5 whip wrestler write
0/6 accurately adapt adaptation allmusic and_have ang ante barometer bauer bi bibliography boutro brigade bundesliga
0/6 canvas cereal cheese circulate commend commentator compile consensu consistently contributor costume
0/6 counterterrorism dip do_the dot ecowa edition editor eight electronically erotic fiction firmly flick franco fur
0/6 germanic gloomy gourmet graphic grim han heel imprint infantry ink insignia investigative jo june_$ karate
0/6 kasparov lackluster lag leather logo marxist mc mia mushroom nn noir nyt oclock osce persian phone propaganda pvs
0/6 reader realistic repetition respectable romance shelf skillet slide smarter sp squash strategist strategy tendency
0/6 terminology thoroughly tilt titl upward vampire variously velvet weakest wool worm wp
0/7 ^_confidence ^_work ad anarchist apec blog cac capitalization chart continually counterattack dax downward evolve
0/7 firmer for_the format genre glance graf huber ideology klein lace lead magazine marku mediocre mine_$ modestly
0/7 monde mtv newsroom newsweek nielsen notebook oecd outperform parody partisan poetry provocative rhetoric robust
0/7 sausage scarlet scout since_i spiegel springer superhero top trim vie volume werner xxx zoellick
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
2/-2 0_march after_i be_the classroom day_before first_0 four_morn honestly_i line_manager match_$ maybe_$ month_$
2/-2 motivate my_probation my_work on parent_in phase review_be right_job route shift_leave the_laptop the_read
2/-2 the_ticket tin tutorial upstair when whoever
2/0 :comparative :vague-thing ^_big ^_childcare ^_choir ^_eleven ^_everyone ^_hard ^_lack ^_leadership ^_legal
2/0 ^_morale ^_nine ^_teamwork ^_whoever a_job a_meet advice again_and among_the and_get and_since answer_before as_i
2/0 ask_the at_ten be_an be_fine be_forty be_head be_i be_kind be_lock be_ours be_there before_my beginner better_$
2/0 bite_of book_since break_$ but_thing call_to can_tell childcare choir_have club_be coffee collaboration_between
2/0 colleague_who come_in come_on complain_about complaint_about consistency_in contradict correct_my corridor
2/0 could_not cover_for cut_out date_of day_i day_off decision_make desk_at diabetic doe_not drawer essay_and
2/0 evene_this every_night every_year everyth_with face_$ field firm_$ folder for_a for_eight for_what for_you
2/0 fortnight_$ four_of four_to from_home funder game gate_$ get_it get_round get_wet give_them go_home go_on
2/0 group_project half_past happene_on have_ever have_meet have_move have_see he_can heat_in her_own his_mate hit
2/0 hit_the hour_i hunt_for i_bring i_go i_lend i_like i_meet i_support i_work in_app in_five in_september
2/0 information_doe ish it_can it_come it_for it_get it_may it_on it_over it_worth join june_the keep_ask know_what
2/0 know_which last_saturday laundry leave_it leave_someth letter_for lock_$ lot_$ lot_of lunch man_come manager_and
2/0 mark maths_i me_on me_when mentor_move method might_be mine_have month_she morn_a most_of mostly mrs my_code
2/0 my_lab my_mentor my_note my_pair my_seminar my_uncle next_day no_lock none_of noon not_at not_hear not_listen
2/0 not_much not_pull not_talk not_very of_0 of_birth of_four of_house of_those off_by on_all on_at on_four on_it
2/0 on_or on_wednesday on_with one_time only_six only_two open_the other_person our_group our_rehearsal our_team
2/0 out_at out_every page_$ pair_partner parent_evene partner_never past_the pay_me person_seem person_start physics
2/0 physio placement_$ point_be product_and pull_together read_be read_the relationship_between right_person round_$
2/0 round_the row_and run_on same_month say_to say_which send_$ shed_and should_i sister_in six_minute six_person
2/0 somehow someth_to sort_of sprint_$ staff_morale stand_$ standard_be start_on stop_come stop_walk subject_$ tablet
2/0 take_over teach teamwork teamwork_on tell_$ ten_at tent thank the_back the_boiler the_care the_cooperation
2/0 the_fair the_fall the_feedback the_hire the_holiday the_lady the_laundry the_lesson the_library the_machine
2/0 the_meet the_mood the_nursery the_physio the_practice the_relationship the_room the_rota the_spr the_stage
2/0 the_technician the_thursday the_vibe the_village the_workshop them_and them_five then_the they_look they_sit
2/0 they_will thing_about thing_at those timetable_be to_0 to_ask to_canada to_change to_drop to_go to_keep to_say
2/0 to_take too_many treasurer trolley type uncharg uncharg_so unit until_$ until_midnight vibe_in vicar walk_since
2/0 want_the way_$ way_to way_we we_have we_never week_the what what_happene when_she where_the which_i while_i
2/0 who_say will_show with_maths without_her work_be would_say write_not wrong_job you_know
2/2 0_degree ^_she ^_stress after_the always be_four be_miss be_wrong by_wednesday care_home close_shop correct
2/2 curriculum day_the hour how_do ignore_the into_it it_how just_do know_how leave_and match_and never never_get
2/2 nobody_say number on_one over_the pipette save_$ so_the stall_be take_my target the_blue the_floor the_place
2/2 third_of three_morn tile_and turn_out up_a up_without why work_for
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
3/-2 ^_management ^_person a_problem after_ten be_nice certain cold_$ day_late finger_on get_worse hand_in maybe_it
3/-2 my_father my_finger my_instructor not_on once_$ or part_of postdoc problem_with same_page seven_of sister skip
3/-2 so_loud somebody tell_you that_my three_year town_$ tutor_give used_to with_a younger
3/0 0_b :opinion ^_after ^_assessment ^_be ^_communication ^_depend ^_leave ^_lena ^_lesson ^_patient ^_sales
3/0 ^_somebody ^_standard ^_that ^_well a_parent a_server a_week about_a address although_the always_get and_come
3/0 and_my and_post and_somebody assessment_be at_all at_three away_and away_from back_to balcony basically_$ be_$
3/0 be_ask be_call be_patchy be_six be_slip be_that be_unfair both_be but_i by_then chain colleague_have come_to
3/0 committee complicate_$ corridor_and cupboard dna drop_off drug_round end_up every_lesson everyth_at feel flatmate
3/0 flatmate_practice for_more form_for free_period friday_and fridge friend from_my from_the goe_off group_$ half
3/0 handover have_another have_begin have_even he_have he_say how_it i_end i_find in_$ in_last issue_$ it_run it_when
3/0 january_$ lab_partner last_five lay leave_before lena luck_$ make_me manager_give me_for minibu minute_late mock
3/0 monday_and money_$ morale_$ morn_run move_to my_customer my_flatmate my_predecessor my_student neighbour_you
3/0 night_porter no_idea not_feel not_go not_join not_mine not_reach not_really not_sleep not_the object october_$
3/0 of_eight of_seven onboard_be one_i or_be other_and other_school over_in password patchy phone_ring picker pull
3/0 quality quiet rewrite_my run_to sales_and sam same_$ set_up she_be since_easter site_and six_of sixth size
3/0 some_day some_person somebody_take someth_off style_$ tell_her the_agency the_district the_file the_key the_merger
3/0 the_minibu the_minute the_night the_row the_senior the_teacher the_touchline the_visitor the_wait then_$
3/0 this_place thursday_$ time_a time_in to_$ too_little touchline train_be transition twice_a until_then up_for
3/0 usual_with very_welcome visitor_book we_talk we_used wed wednesday_they week_audit who_use wholesaler will_look
3/0 wrong_$
3/2 ^_forty a_lot a_third average_0 basically be_better café chair_be chang_since cross fir green have_cancel
3/2 have_file head_and job_$ off_sick our_allotment politics sample say_it sister_and still_have studio tension
3/2 the_early the_gate the_heat the_shop three_of treasurer_have under_the until_it while work_out
3/3 ^_bad ask do_you error extra friday_in handle if_the march_and not_great on_a one_$ quite shoe spot switch team
3/3 the_account to_know welcome
3/4 #seen1 a_year demo due_in for_my ninety patch person_$ prefect repeat sixty the_class the_exercise this_month
3/4 wednesday_$
3/5 :mass be_at blue bottom d doing_the exactly joke me not_what office_$ quick really_$ rough round seventeen uniform
3/5 watch
3/6 #seen2 0_day focus hose quiz straight ups
3/7 #own2 agenda grey printer sheet
3/8 chapter listener on_and pan the_phone
3/9 retro
3/10 bread translate
4/-8 in_two
4/-6 there when_i
4/-5 funeral
4/-4 bite_lose marriott
4/-3 be_never feedback_$ hand_shake late my_hour not_touch respect send_me truck
4/-2 0_week a_woman caretaker grandparent group_and here_$ on_my placement say_more silo that_$
4/0 ^_customer ^_inclusion ^_only ^_other ^_thing a_bite ab abramoff absorption accomplishment account_and activate
4/0 after_every afternoon_$ ahl ahn aikman alexandre allison amin amo amp analog and_their andrea android angrily
4/0 ankle anonymity answer_the anthony apparatu appointee aqsa argument aria armstrong arrive_late artery artistic
4/0 as_second ashton associat at at_our atlanty atop attribute authenticity auxiliary back_from bacterial badge bae
4/0 bambang bamboo baroque barre barrett be_complicate be_empty be_noth beautiful before_the belichick beneficial
4/0 bergman bernstein bety billy blagojevich boast boe bogey bomber bound bowman brain brandon breeze brendan brennan
4/0 brian bud buddha buffett bulb bus_company busch business_with but_you cain cairo cali caller calm cameron cannon
4/0 canopy capability capello cardinal carl carlo carmen carriage cascade catch catcher centimeter centr centrifuge
4/0 ceo champagne char charlie chevron cholesterol chris chuan clark clayton cleric clock closer coconut colombo
4/0 comfortable comfortably concrete concussion conducive connolly connor consolation consort contractor_who
4/0 controller copy_my corpse courage cram cramp crawford crew_be crossroad culmination cum daimler damascu dar
4/0 daschle datuk daunt dave denny device diner disc dislike dissatisfaction distance door duncan dunk dusty
4/0 early_shift earnhardt economical eduardo ego einstein elbow elevator eleven_family ellison elusive emile emir
4/0 emmanuel empty_since encountere endeavour enzyme equilibrium escort esteem estrang etienne evaluate ever_$ everett
4/0 evidently evolutionary exact expertise fahd faldo farewell fascination few fiat firepower flint flynn foley fowler
4/0 fraternity garcia garner garza geniu gerard gerry ginsburg glover gonzalez goodman goodwin gps graham gratitude
4/0 guitarist guo hahn hama hanna hariri hatoyama have_order hawkin headache heinz hezbollah hip hiroshi hitchcock
4/0 hole hosni howell hydraulic i_help i_pick identify ih implicate incapable incarnation incredible indication
4/0 inexperienc infight inherent inscription intake intermediate irvin jade jaime jay jazz jeffrey join_up jordan josh
4/0 junction jung kan karbala kathy kay keith kelly kenny know ku lan lance laser lawson leave leonard lg lieberman
4/0 limousine liner locke lott lu lucent luckily lumpur maddux magnificent mahmoud main massage mastermind mathieu
4/0 maybe mazar maze mbeki mccartney mcconnell mdc me_and me_task meaningful megawati mg middleton milan mindanao
4/0 mistrust mix_$ mohamad molly morgue mortal motion mourinho muhammad murphy my_course my_crew my_placement mystery
4/0 mystic nadal namely nasser naturally new_person ng nicholson nick noh normally nutrient nutritional off_it oh ole
4/0 olmert olympiako one_say onto orchard order_$ organism our_take outer pacer packard pakistani pal pam partnership
4/0 path paula paulson pearl pelosi pentium pere periodic person_on pervez peshawar peterson pianist pil pitcher
4/0 planetary plummer pollock potent powder pratt preacher precinct present primitive probability rai ramsey rana rang
4/0 range rao rawalpindi readiness real realization reeve refuel reliev remembere reminder reshuffle reverend ricky
4/0 riddl rivera robertson robotic rod rodger ronaldo rooney ross royce rug sacrifice sad sampson say_all schmidt
4/0 scream sean senior sevilla shah sharpton shearer sheldon shiite shoot shortcome shotgun simpson simulate sinatra
4/0 sinclair siren skepticism skull slalom slight slip_$ smaller smash smell sniper solve spector spinal sr stanton
4/0 starr statement stature stella stephenson stockton stone stress su subfamily sunni susilo symbolic sympathy
4/0 symphony symptom taj tall tangible tass telex tendon terra testify thabo the_club the_parent theological there_may
4/0 thing_$ thirteen tiffany tikrit tissue tomb tony towere transformation trimble typical unbeaten uncommon
4/0 unconsciou underly underworld unidentify unity unpredictable unreleas unreliable us_in usually utilize valerie
4/0 valery valve wah waitress wake_at wally walsh warhead watson week_$ week_it wen wes where wield wii will_decide
4/0 willingness willow wisdom with_my wooden worldsource wu year_it yeh yield yo zhao
4/2 0_for ^_order ^_result ^_three an and_eleven bakery bedside book_the catere contact cooperation_with cut_the doe_$
4/2 down_to find fortnight go_back go_from go_over hang have_leave i_rent in_at in_law lead_a leadership long_and
4/2 look_$ may_be middle_of morale_in mr_ferreira my_co nobody_can nobody_have nurse_$ one_have only_he or_it or_who
4/2 our_code our_year person_come person_go plan_in spirit stuff_$ the_caretaker the_lead the_middle the_new
4/2 the_street what_i who_would why_$ with_us
4/3 0_pallet among be_half blank both channel desire discuss laugh model my_head receipt say_my separate slow stuff
4/3 the_boy the_paper the_pool
4/4 ^_mr accurate ace actor akin annan announcer aol atletico au betty boo brenda cartridge ch chadian co_author cohen
4/4 compatible confuse content cre creativity cs daytime decoration deepen deeply describe destroyer detective
4/4 discography divisional dominant donaldson doo each_other ethan exchange explore fang federico fein fictional
4/4 fighter forehand genera gennady genuinely glamorou glass ham hamza happily hd heroic holden honest i_do i_would
4/4 if_you il immensely in_october incompatible insurgent interrogate isaf karl kissinger knowle latitude luncheon
4/4 macy mccann medvedev mice mickey moreno mutant nbc neal need_a peacemake petra pickup plural prelude profile pts
4/4 qaeda racially rather raucou razor reassign respond ricardo sabha sage satan sawyer seventy shy sid sm soap
4/4 sorenstam sour speech starbuck subdivide telekom the_group the_same theoretical triumphant unconfirm unusually
4/4 upside valladolid vera violin wan weakness weight wherea xu yamaha yun zapatero zaragoza
4/5 abc abram anatoly ansa armore artillery assignment backdrop barney baseline bombardment buh burger calculation
4/5 chow clearer comedian compatriot concentrate condoleezza contestant creator culturally denote deportivo desktop
4/5 distinguish elf emmy eta exercise fairly fifty flare grill guide have_the herrera hierarchy hop hovere inscribe
4/5 instinct ita ivanisevic jihad karen kouchner lange lashkar laud lehmann linguistic long math mcnamara melissa
4/5 miliband more multimedia mythology nasty newswire oriental portrait presenter prodi puck recast restless roberto
4/5 sampdoria sanskrit screw seem selection serge sery sinn slim specially squarely stark steak steiner t tao team_be
4/5 the_year trivia unfamiliar vibrant winfrey yeah zanu zee zyuganov
4/6 abstract ander attitude auxerre bag be_due behave breath col consistent correctly cote cutter diplomacy divide edg
4/6 emphasy espn fairy fi frequently ghali giorgio grind hammere indicator jana johansson jon lazio lorraine lugar
4/6 macroeconomic mai marx may_and mujahedeen muller nam nickelodeon normalization numerical oprah optimistic outset
4/6 overview position pseudonym quote renegade saul serie sexuality simmer sitcom squeez statistically stir stuf
4/6 testament timetable trilogy twitter wolfsburg wow
4/7 ^_at and_then ask_for camouflage cautiou chess depict exaggerate gossip hamburger heidi interviewer kung
4/7 moderately novak opec rasmussen realism ribbon schuster screenplay sub sweater we_would who
4/8 alone_$ an_hour book coat cuisine fray lamb markedly outnumbere pessimistic pie primera projection scath softene
4/8 translation
4/9 est fashion hindi picture potatoe roast role scarf soft tomatoe
4/11 cartoon essay note recipe
4/12 manga
4/14 edit
5/-6 family
5/-5 :change any_feedback be_a my_manager
5/-4 ^_a partner twin
5/-3 ^_some across boiler get_any have_ask mean my_paragraph
5/-2 gate information nurse woman year_$
5/0 abnormal ac acceleration accomplice aesthetic aftershock ahern ahmad airbu alexei altar aluminium alvarez amber
5/0 amd amman animosity anton arafat arc armey ashley awake awesome badawi barak barkley base be_hear be_mean be_one
5/0 bedroom beforehand berger bernie beta bitterness blast body bolt bone buddy burnett burst busy cable cache cairn
5/0 chi cho chu cisco clarence classmate clifford climax cognitive cole collide comet communion compaq compassion
5/0 confluence console constellation continuou corey cosmic councilor courtney cr craig crescent culture_of customary
5/0 cutler cynthia darryl dashboard decker defiant deity deng derivative devon devotee devotion difficulty disgust
5/0 distraught domain domingo doug ecevit eddie eddy elia emanuel encouragement enhance epstein erratic ewing
5/0 excitement explosive faisal farrell ferrari five_week floor_and footstep fortify frequency friction ga galloway ge
5/0 goldberg gonzale grace gregg groin grupo gunmen hammond hand hank hardware hasina headach heal healy hernandez
5/0 hewlett hijacker hoffman hol hoo hutton i_think ihs inflammation inside instructor insulin interchange
5/0 intermittent interrupt into_everyth islamabad it_might ito jah jealou jermaine jerry jesu judd just kandahar kang
5/0 kappa kaufman kendall kent khalifa know_if kumaratunga lam lambert lava loch logistics loop lopez lot loud luck
5/0 lush maggie magic magical mah majestic manny marker marquee mast matter mazda mccoy mcdowell mckay mcveigh md
5/0 mechanism mendoza mercede messier microwave mike minivan misunderstand mitchell modem mogadishu molina moon
5/0 more_and morse morton mutation my_hand mysteriou najaf najib nasal navarro nawaz needle newman nextel nikolai
5/0 nobody_review not_work obviou odinga on_them opener optical optimal orchestra our_department outgo paolo parker
5/0 parson passion pavement pedal petit phenomena piper piston plane pleasant pollard possess pottery practical
5/0 preparatory preside profound properly propulsion purely qi quantum quetta qwest radiu rahman ramon ranariddh randy
5/0 rangel rash reaction receiver refrigerator reilly remotely renault representation repute resilience reveal
5/0 review_my ria richardson ritual rivalry rocket rosemary rotary rue sadr salman sanford savoy school_$ schumacher
5/0 sense sergei shallow shalom shane sharif shawn sight sim simpler solo someone_in specific spectrum spencer
5/0 spontaneou sprain stall steinberg stewart stomach storey strewn sultan summon summone sutton sylvia synthetic tam
5/0 the_price thornton throat token tracy tremor trent turbine tying understand unique up_to usb val valle vee viacom
5/0 vibe violet violinist vip visible visual vladimir wahid ware warne waugh weaver well wendy which_$ wound wreath
5/0 wreckage wright x xiao yao yassin yi youngest zardari
5/2 ^_break ^_legacy ^_number a be_down be_it be_offer between_the chang_$ come_$ cook_$ council_be eight_in eleven_of
5/2 hood how kid_and leave_the light many_cook my_sister no_real our_build our_funder street_have the_family walk_in
5/2 want_me
5/3 :gathered ask_to be_our box captain chair_i chemistry culture fourteen_turn have_chang key lad make_it mean_for
5/3 mend middle move_$ nobody_else not_tell pack signature street tell_the the_chair timetable_$ tir_$ we_can wear
5/4 accuracy advisor alvin appearance armament astonish aznar banja barb bb beshir bind brigadier butcher chestnut
5/4 choral clarkson classical claudio compact crack craft creature dancer delight diaz didier difficult djibouti doyle
5/4 dwarf efficiently enormously extraordinarily forceful fred friend_$ grab guy handsome handy heavier hee if_it
5/4 imperative impetu kelley kimberly kite leaf lever lid lofty longitude maneuver matchup mathematical me_to
5/4 measurement medina midday mladic mode moe momentum monday_$ narrow no_one nora ntv observe ochoa par passionate
5/4 peach perch person_be pronounc qin refine roach rodrigo ronaldinho rosie routine ryder scalia scene scoreboard
5/4 seldom sergey seth sheer smart sometimes sparkl spear static steer strength sunny sweeney swirl tea televise
5/4 toshiba unseen uribe vanessa variou vest vicker virtue vision warlord wednesday wick zen
5/5 accessory ari authentic backhand bark buzz caliber cao careful congratulate continuity countryman coward crouch
5/5 dash densely drone edge edt enrique eriksson everyday fancy fantastic ferrero fidelity get_their gunship helmand
5/5 huh inconsistent indispensable kostunica kurt larsson liz loyal luka maturity micro mori mottaki mouse mouth
5/5 muqtada nissan nokia noor osama osasuna peng performer portfolio positive preach pretty q qaida quietly rb remark
5/5 salomon sara scary sentimental shen shooter skill sophisticate spider spiral strain subjective suggestion the_bank
5/5 tooth transatlantic tray twelve viral volatile vying w wav wide zhu
5/6 alvaro analysis audience blistere bounc bundl carve chill chronology cinematic clarify command comprise context
5/6 cpc differentiate elbaradei essence ethnically farc ferrer fist fk foliage frankly fu fun gear geopolitical gritty
5/6 gucci inch insert intelligence interactive ki larson lauren lens leverkusen levi literal lt manner metz mm nan odd
5/6 olsen optional pepsico pf pop portrayal praise precede purple react reference romano salute samurai seinfeld six
5/6 somewhat soundtrack spirite stare story strategic suspense tanaka thickness troupe ubiquitou video wingspan wolfe
5/7 appropriately armour asean atalanta bahr bombard bra camera casual centrist comedy conan dance di digit dirk
5/7 discourse dove ds fabric flexible for_0 frontline go_out highlight imagery jacket louder mali mantra mature maxim
5/7 medley moderation npc nut nyse pascal persona pick plum poem portray pronunciation pumpkin reinforce sadc salsa
5/7 shiny shrug since_last tale talk tome tune udinese vegetable villain
5/8 backward bacon bean butter cautiously chef correspondent dark fry hoc jill leaflet reconnaissance scholarly simone
5/8 soy to_be toast tomato tongue
5/9 #hazy2 #seen3 aloud biographical booklet column macro pant phrase pla ripe skinny urdu
5/10 be_me lean patriotic
5/11 eighty
5/12 balance relentlessly
5/13 satirical
5/19 #hands=self
6/-8 we
6/-5 sleep
6/-3 *
6/-2 ask_him engine i_teach land_last last_on my_colleague the_right
6/0 ^_friend ^_parent ^_two adam aide ali aluminum and_will anderson anguish answer anwar apiece armando arrive
6/0 assailant atmosphere audition aura ayala bench benitez besides bing bodily bowle bruis bullet burrell cab
6/0 cafeteria calcium candle castillo cellular charismatic chassy cheney chin clemen cochran collingwood comb
6/0 competence complex condolence conductor confession contradiction conway crew customer deep deposition detonate
6/0 discomfort djindjic driveway dugout dye eaton eisner eject elder electromagnetic emotionally esp external feud
6/0 finley fitzgerald flexibility foul fracture frustration garland gil gilchrist groom guerrero guidance guzman
6/0 hamdan hers him hollow huddl hume hurl hydrogen imam inner interior ipod jam jeff joy jupiter kellogg kevin khalid
6/0 khalil kin kyle lack lal lap layup levine lewinsky lin load logistical luke majid managerial manmohan martinez
6/0 marwan matsushita matthew mcdermott mcgwire mckenzie mclaren melvin mofaz mohame mosul mourner mri mubarak myer
6/0 name_on neck nervou nice noticeable nugget orbit orbite ovation padilla paramount paternal pathway patriarch perez
6/0 pleas plenty porch powerful ppp practice_trombone predecessor pristina r ramadi reciprocal recorder remarkable
6/0 remorse riyadh roadside roommate ryan santana sens sensor shaft shapiro shaquille sheikh shell shortest signal
6/0 signale simmon sistani skinner skipper slater spiritual staircase steinbrenner stereo stevie stranger strikeout
6/0 structure tai telephone terry the_committee theorem thunderstorm train_$ trombone turn_up tutor tyler underneath
6/0 unusual urgency villier vitamin wall wallace warmth webber westwood witness worshipper yang zoran
6/2 ^_staff ^_trust around cell client_ask evene fourteen honestly in_bay not_know same shout wire
6/3 absent accent at_night cousin hide mind nobody_know not not_get number_be parent_council screen sign_the stair
6/3 the_move what_they whether_it
6/4 adrift alfonso alito amir bartlett beside blackberry bogota bragg casey cast choi christopher colin daisy
6/4 defenseman dignitary dinner donald downplay drummer endless evident fairway flamboyant flash frantic graeme guru
6/4 handcuf hard_to hayden honesty hp hypothetical impressive integral intelligent intense intensity irony islamiyah
6/4 itinerary langer lantern li liquid luo mcgrath mcguire meridian moham mohammad mustafa nate nolan oo paisley pence
6/4 perfect performance peugeot plasma propell rattl roja ruben saturn saud sayyaf sergeant side sound sped spokesmen
6/4 supernatural talent tan thigh tymoshenko vague villarreal walnut yell yoga youthful
6/5 admiral admiration admire allawi altman anchore annoy armor berg cameraman code commander commodore could_be crowe
6/5 curiou curt decorative delegation engagement enjoyable fallon freddy funk gadget galaxy gephardt gunner hbo henrik
6/5 hr impress inflammatory informant instrumental juice karadzic karzai khale kiss kitchen l laden leahy leb levin
6/5 liam lil mat messenger moo musical noteworthy ping pivotal progression prowess rafsanjani reporter revolv rope
6/5 rude sadly schill sedan shi showtime sort stumbl substitute sum supervisory supportive tricky tvs ty underscore
6/5 vieira visibly wagner xi yong zemin
6/6 adversary anatomy ballack ballad bildt blond broad cardboard choru chuck core creative cw dai desk detachment
6/6 dmitry donna equalizer f geo gorgeou grasp gruesome ingredient jankovic katie lavrov layout letterman mueller
6/6 negroponte nestor niche operative perfection plenary predictable radovan ramadan rendition repertory romantic
6/6 samir scripture shelton shorter skirmish spirituality stephane strauss sword tast translator tuck variant volley
6/6 wee year_0
6/7 alongside archie brisk broth consultative crocker each earnest envoy episode flour formulation genome javier lense
6/7 minute nail oau olive omit oven ps revolve sandwich scorer sharp silly similarly sober tablespoon teaspoon theme
6/7 tie toni uneven vanilla variety waist wolfgang yellow
6/8 bake bullish christensen cnn cute eyed freshly goran gown hair mandarin napoli outline peel prais proudly referenc
6/8 slightly softer spoon tactical tir
6/9 animation bold differ flip mcchrystal noodle orient perspective random reviewer rok sensibility styl tailor
6/10 advancer anime loose miroslav outfit pea pencil shave silk
6/11 commentary letter paste stripe
6/13 thinly
6/14 dress
6/15 stick
7/-6 i_can parent
7/-4 empty
7/-2 ^_someth boss onboard share
7/0 abdel abed acoustic afterward akbar alam arrangement baseman batsman bobby boss_$ bryant bystander cabrera
7/0 caldwell can_be cantor capable chest coffin compound configuration connect crater darren deck delgado derek
7/0 dickson dwayne eli express facade focal friendship gile glimpse grief hamad hander hussain i_be instantly ion
7/0 iverson jarrett jason jaw jimenez juror khan kirk lamp logic maher marquy match mcmillan mediat miguel motorcade
7/0 mound multiple musa nichol not_make noth_$ odom ornate ortiz outfield pena pillar pinpoint pont porter potassium
7/0 rauf ray reasone reliever rodriguez rollin ruby saad saeb scattere seemingly shanahan sheik shortstop sibl sodium
7/0 sorrow sosa spacewalk spaciou span stationary suite sutherland the_until vice wrist yin
7/2 ^_grandparent and_no over_my plot son_school tube
7/3 collaboration exam_$ mean_to parent_have really the_under
7/4 al alec alfredo alignment angel applause benny bin boehner bowler browne cassette cherry clue co courtesy cozy
7/4 cyru dei dillon disagreement disbelief e eccentric excite explain fatah fatty front fukuda fuller garnett gerrard
7/4 hook hu jemaah ju kumar lahoud leno lime massa meditation motorola muralitharan past patience raul room_and
7/4 scoreless seminar seriousness solemn surface suzuki tanjug unpleasant vocalist wheel workout zach
7/5 akhtar ambrose anbar app attach backbone barrichello bassist batter beckett bump centere characterize chromosome
7/5 constant definite detach detail dial disk display ear espanyol excellent eye forg formidable gomez gutierrez
7/5 have_stop herb horsepower inspiration inter jintao lemon lineage lra mahdi marcia marcu mickelson montgomerie
7/5 mozart occasion occasional omega overhead pasha playmaker primakov rahim rational ratko rim robbin rove score sore
7/5 soto splinter sturdy swing three tip uneasy unforc very wenger wonderful zarqawi
7/6 albright amaze approximate arrow arturo aspect ball bare calorie capsule chip cocktail combine conceptual consist
7/6 correlation cream crowley curry della dense description eid envelope equalize equally finale footage francesco
7/6 gainer hallmark ifor incredibly jar keynote lac layer listen mclaughlin meet meg mirror mullah negotiator nm noun
7/6 packet pi pizza plate processor punch recognizable reconcile regular separately shade sing slip strategically tang
7/6 tim torque width yogurt
7/7 adel basket bickere brief brightest buffy butt cake dish dreamwork engrave fascinate feature gaze geographically
7/7 jona lik mccurry muscular nakamura pause penchant precisely rabbani reminiscent reply respective responsive rooky
7/7 russo schwab sergio shine surprisingly swung tajik ul unconventional unfold vary
7/8 :deliverable afar ambiguou analyz anand background bent brighter characterise chili decliner dell dempsey
7/8 difference duo entertain fruit hawkish kagame kirsten lip ministerial moro posture resemble robin subdu taste
7/8 thumb uniquely wedge weird wing z
7/9 #hazy1 alphabet belly cookie crust dice differently distort email eyebrow feather gcc informally lcd lightly mut
7/9 nadia narrower oic sauce scheffer scoop speak stat viewpoint weave
7/10 authoritative autobiographical bunch closely color constantly hoop medium nod pac sexy sleeve thinner topic
7/11 animate beard communique seasone sideway trouser
7/12 clip evenly i illustrate sesame
7/13 illustration
8/-6 some
8/-5 #hands=other ^_our
8/-4 ^_we
8/0 abba abu acquaintance activation affection antenna atal attacker aziz bodyguard charisma coincidence communication
8/0 compartment courtroom courtyard crystal distant dominic duffy dunn emotional explanation fielder fiery flintoff
8/0 floor grenade griffey group harmony harrington hastert hitter homer homere householder infield inn intersection
8/0 it_be jamal kally kidd krishna limb locker lowe malone morn motive next_to optic payload payton pettitte piazza
8/0 procession proton psychic rbi resonance ritz rusty sadness shiva teammate testimony tile torre touch vajpayee
8/0 vaughan whose wicket
8/2 #hazy3 afternoon by_friday reception someth
8/3 and_nobody fifteen trainer trust_$
8/4 :hedge abdullah bow bullpen clarity combination companion dee dexter differential encounter erekat fleme
8/4 functionality gill goodness instrument ip lara last_month livni luciano mahmud molecular our_treasurer prayer
8/4 ramirez rear setup shea simplicity sonic speaker splendid sporadic stakeholder tenet time_$ trunk two valentine
8/4 vomite weep welch wicketkeeper workshop yusuf
8/5 add adnan alonso asif assad bass bizarre cam cellphone component coordination corner depth flattene frame fuselage
8/5 gentle gillespie hadley hamid hashemi ibn instruction interface ji laughter leg lovely luigi mediator nuri oate
8/5 observation p particle peculiar plavsic powell raikkonen rugova sammy sherry shoulder simultaneou singl spine
8/5 startl tee unmark viola
8/6 algorithm apart audio berry bilateral congratulation deflect diameter duel duet equation expression fore forward
8/6 giuseppe h haq hayat ideally jiang juliet launcher maliki massimo mccormack mena montoya mora nose oleg
8/6 organizational profanity recur sermon sociedad subordinate sympathetic tnt toss videotape vinegar weekday
8/7 alternatively assemble awakene biden caesar chairmen clooney comment compress correspondence crossbar dessert
8/7 diverse drape echoe festive flung flurry gospel holbrooke impression invariably izetbegovic liaison lighter
8/7 maskhadov midfielder mustard nonsense pak pin protagonist reflection rossi sami songwrite tangl thrust together
8/7 valentin vertical wesley
8/8 armitage blix composite concurrently decorate flavore goo groove header ideological igor individually ivanov mesh
8/8 msnbc nicky nightly ominou petersen philosophical piece pulse raphael robe rumsfeld sleek sphere storyline style
8/8 sweet toe voice
8/9 circle cue defensively emphasize flair fleischer graphics humor hymn informal ironic jazeera lately masculine
8/9 mehdi mixture puzzle simultaneously sprinkle stylish thick vocabulary warmly
8/10 arabic axis cm cnbc colore cppcc feminine flesh fluent larsen menu minc pepper word
8/11 carrot fold garlic knit sharper
8/12 align broadly decidedly
8/13 eleven slice soup
9/-2 alto
9/0 abdul ahm arch bore bruise ceremonial closest hal ismail joey koo magnetic mentor neural neuron offer orbital
9/0 osman oval seven singh
9/2 at_the
9/3 be_hard bell c hard moment politics_$
9/4 acid bat brass compass complicate dana deliver din exterior gene gibb gunbattle hakim hassan j leadoff logical
9/4 moran peripheral pietersen purport relationship reye satisfaction strange u vaughn youny
9/5 anterior attachment bashir charm circular eyewitness faint firefight gamma glow hercule input jamie lbw lotu make
9/5 mediate mollusk myriad piano pinch rounder sensitivity shaath simple solid star synthesy vein wept
9/6 abdallah affinity alessandro awe batsmen beethoven boucher chernomyrdin clan consultation deliberation diyala echo
9/6 fernande fiber flower forehead gesture greet ibrahim identical intrigue jia meal mo muscle muse rib sideline
9/6 stellar useful velocity visually
9/7 accompany adorn apex composition discussion drum eileen faction forth headway helpful in_the indicative interact k
9/7 milf mirza nouri podium quartet refresh resembl respectful rhythm scent snack stack substantive sung superb tap
9/7 trio uncomfortable upright vijay voic
9/8 anchor blunt bright element handwritten knife larijani length michele notch opu piero purportedly qian reese
9/8 reflective remarkably romeo session sigma solana stefano straightforward stride triangle verb versatile
9/9 chair correspond deliciou dialect ensemble intensely irregular occasionally pattern randomly rotate smoothly spun
9/9 symbolism sync tempere underline variation
9/10 brightly button cheek funny text tse wrap
9/11 blend carefully chop gently pastry prominently rhythmic script spicy upbeat
9/12 thin
9/13 onion prose
10/0 clubhouse electron gunshot motivation my_boss nobody qureia rby since_the upton
10/2 behind mr
10/3 fluid function nerve thing
10/4 breakfast cockpit cylinder hint jeter module nabil nucleu receptor shrapnel tendulkar
10/5 algebra baba carbohydrate damon dim facial finite functional ganguly gunfire joint lockhart pitch raja simplest
10/5 sincere snail syed
10/6 bach bashar cluster complexity dynamic elaborate g homemade kamal karim maneuvere mortar opposite parameter
10/6 precision sincerity tariq task
10/7 birdy celestial choir concerto cook coordinate dazzl disciple elegant fragment guitar horn insight precise
10/7 rectangular sae salah spatial trait
10/8 bead blade constructive cooperation energetic fit gul illuminate memorable n orchestral rotation singular tense
10/9 bari bland character choreography embed er familiar four grin jok kla narrator overlap parallel poetic pragmatic
10/9 quirky rub spice synopsy talabani vivid with
10/10 analytical brilliant colour contrast counterpart eclectic ginger graph lyric pasta positively shadowy storytell
10/10 surreal usual versa verse
10/11 coherent colorful differe notation tightly
10/12 distinctly excerpt petraeu
10/13 dough tempo woven
11/0 ^_there
11/2 between in_our shake
11/3 other
11/4 ghazi have_be
11/5 atom cello gastropod iqbal nash omar propeller rashid server
11/6 abdominal alia amr atta beam characteristic dante gayle laptop late_$ lateral membrane mystical nasrallah prasad
11/6 resemblance table
11/7 alpha arrange clutch direction hooper improvise interpreter metallic poignant spinner variable
11/8 array emilio flank fruitful hashim message mutually onstage percussion soprano stump trumpet umar
11/9 delicate distinct horizontal imaginary jalal lineup midfield monty parsley presentation saleh sticky tandem
11/10 articulate breadth calmly cinnamon compose floral inspirational matrix neat platoon repertoire tail tell
11/10 terrific thoughtful
11/11 clever dialogue finn fuzzy guest mix pale query slender wit
11/12 shape
11/13 wildly
11/14 darker sketch
12/4 hallway
12/5 cone one tenor
12/6 b dravid emotion infinite malik microphone mood node sheen
12/7 aisle communicate fastball hug molecule paragraph sharma taha
12/8 backstage binary cameo consistency demeanor flute interaction knot personality saxophone transcript vocal
12/9 awkward basil distinctive encode intrigu outward somber then verbal vowel
12/10 dimension geometric sinister triangular tun vector
12/11 conciliatory gameplay narrate perfectly salad segment softly
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
