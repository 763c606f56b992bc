"""What 2411 labelled problems teach about controllable: telltales by weight in tenths for each answer but the first.

Written by `make learn`.
"""

ANSWERS = ("no", "unclear", "yes")
ROWS = """
-20/-12 war
-19/-17 decide
-19/-12 rule
-17/-15 bankrupt
-17/-7 capitalism
-16/-14 insurance
-16/-9 abolish
-16/-8 they
-15/-15 flood
-15/-13 nurs
-15/-12 asylum ordinance
-15/-10 enact repeal
-15/-9 abolition
-15/-8 february
-15/-7 emigration society
-14/-16 landlord
-14/-13 forc
-14/-12 california cost federal
-14/-11 deportation
-14/-10 taxpayer
-14/-9 annexation deport farmer penal pension scrap
-14/-8 april
-14/-6 slavery
-14/-5 winter
-13/-14 accident foreclosure homeowner
-13/-13 bankruptcy moratorium
-13/-12 grant permanently
-13/-11 massachusett protection system
-13/-10 starvation
-13/-9 colony government impose lottery mandatory summer tax
-13/-8 immigrant prohibition subsidy undocument
-13/-7 famine new
-13/-6 immigration
-13/-5 anyth
-12/-14 relocation will
-12/-13 refuge
-12/-12 compensation residency retirement sued
-12/-11 louisiana ontario parole permit restitution revoke unconstitutional
-12/-10 declare exemption insurer law oregon pollution stave sue visa
-12/-9 august bill count employer medicaid vote wildfire
-12/-8 citizen citizenship illegal statute welfare
-12/-7 emigrate raise rancher runaway slave usd
-12/-6 unemployment unless
-12/-5 embargo
-12/-4 climate
-11/-15 lease temporary
-11/-14 demolition estate homestead owner
-11/-13 bail closure demolish
-11/-12 injunction orlean overturn relocate
-11/-11 catastrophic chernobyl compensate flee florida insure lawsuit liability rul
-11/-10 homeless hous nevada reinstate save school waste
-11/-9 blockade civil july offender overhaul register tasmania threaten uninsure
-11/-8 ^_head brink disgrace extinction haven laborer licence limit live revolt seeker
-11/-7 amend californian cod exempt labor legislation life national occupation persecution privatization quarantine
-11/-7 reform restriction scheme
-11/-6 anyone copyright education enforce stringent
-11/-5 cattle country hungary invade stricter
-11/-4 dutch inflation nazy registry
-11/-3 netherland
-10/-15 property result
-10/-13 collapse dam noth removal restoration
-10/-12 appeal city correctional death escape headquarters liable recover shut shutdown temporarily
-10/-11 allow asbesto evacuation galveston health lake landowner municipal prison seizure waiver
-10/-10 alabama albany archive authority care crippl disaster impend license might money only preservation provision
-10/-10 suffolk suing threatene virginia
-10/-9 columbia eligible expire farm federally fled graduate maine meltdown missouri pennsylvania polytechnic protect
-10/-9 queensland refund resettlement yellowstone
-10/-8 abandon act catastrophe disastrou drink fraud fund hawaii ineligible legally tuition unemploy university upheld
-10/-8 vermont wales
-10/-7 :exam bust colonial december deregulation die environmental environmentalist epa fair holocaust juvenile libel
-10/-7 loophole medicare monarchy move nature punitive rebate registration resident rico unsuccessfully violate
-10/-7 wildlife
-10/-6 alberta antwerp born certify colonist enactment ethics greece immigrate january livestock lockout manitoba
-10/-6 march naturalization nsw plan quebec referendum rotterdam smoker tuberculosy wisconsin worst
-10/-5 apartheid apply ban cannaby circa discrimination eliminate irs mexico migrant postal prohibit regulation
-10/-5 secession tobacco union
-10/-4 annually association bureaucracy canada close poland recession slaughter swiss washn
-10/-3 epidemic jobless mad
-10/-2 publish september world
-10/0 czechoslovakia entry
-9/-13 extension
-9/-12 abandonment fail redevelopment ruin
-9/-11 abandone jail mississippi nassau stricken
-9/-10 ^_her afford cleanup disposal handicap katrina overcrowd permission railroad repay sweep unsafe
-9/-9 #hands=private administrator antigua athen avert beach breach connecticut constitutional convict default dweller
-9/-9 eventual fuel idaho imprisonment judge kill liquidation litigation los payment prevent reclaim stay texas theft
-9/-9 wilderness worker zon
-9/-8 annex any_more cayman change court decommission drought dump forest guarante hoover impoverish jamaica kentucky
-9/-8 montana outright petition sale sometime subsidize trial unpaid
-9/-7 abortion brother_drink contamination debacle earmark endangere enroll expulsion extradite fear firm gamble
-9/-7 inhabitant legislature lumber million nebraska newfoundland november patent penalty quit regulator state term
-9/-7 valley
-9/-6 #hopeless adoption altogether antitrust be_tell budapest commissioner conservation dakota fle haiti haitian hike
-9/-6 hmo indoor influx inspector loom marijuana massacre modernize nationwide officially orphan panama pest prosecute
-9/-6 protest puerto rain reelection refugee segregation unfair uprise van worry
-9/-5 ^_brexit amnesty approve bern brexit cholera collector commission curtail devaluation employment exodu humane
-9/-5 hunger ins labour passport rate supplemental taxation wage
-9/-4 austerity census compulsory congress constitution curb dictatorship estimate exploitation ghetto iceland
-9/-4 invasion october overrun plague portugal redistribution restrictive sanction smallpox wwii
-9/-3 basel britain canadian commonwealth hog switzerland
-9/-2 alone eat
-9/0 belgium brazil breeder censorship estonia first hungarian maastricht management nazi now poultry prohibitive put
-9/0 romania tighten usda
-9/3 june
-8/-17 pay
-8/-14 #settled hospital
-8/-13 repair
-8/-12 bay evacuat fire shelter tenant
-8/-11 emergency evacuate park permanent settlement sewer
-8/-10 arson bedford case casino coal county deprive evacuee he inmate maryland medical mortgage oklahoma return
-8/-10 shipyard turnpike until
-8/-9 alleviate backlog costly disability dissolution divorce erie guarantee imminent island lighthouse melbourne
-8/-9 perish seek transit ultimately victoria
-8/-8 absentee acre any arizona bahama bailout blackout charter debt end erosion eventually fee hast hazard illinoy
-8/-8 insane loan misuse newport notify owed paperwork preserve purchase refuse retire retiree sanitation settle
-8/-8 settler stampede wetland zoo
-8/-7 against alaska allowance and_she belize berkeley carolina conservancy decree deduction establish evade fishermen
-8/-7 georgia graze hurricane imprisone invalid layoff may michigan niagara outcry polanski pollute prompt propose
-8/-7 punishment requirement scam seize sickness sydney tallahassee thrift unnecessary unreasonable verge violation
-8/-7 wyome
-8/-6 ^_capitalism aire auction auschwitz billion bueno buyer controversial drink_$ eligibility feudal final illegally
-8/-6 jobcentre licens mismanagement multibillion nyc oblige occupational overtime privacy rename rid rita sarasota
-8/-6 territory uc unjust voluntary windfall withdrawn
-8/-5 agricultural amendment applicant authorize bucharest certification cheat comply cutback decade defunct deter
-8/-5 emission evasion exce foreman gallon income macau manage mandate marino mln nicaragua pesticide population
-8/-5 privatisation proclamation provisional punish recipient shortfall siberia starv statewide the_curriculum ticket
-8/-5 till unilaterally
-8/-4 advocate alien australia bermuda cuba discontinu elimination enforc exclusion expell far forestry greenhouse
-8/-4 icelandic imposition independence institute ireland janeiro lithuania poverty prevention prohibite red ruble
-8/-4 scare srebrenica treaty veterinary wholesale
-8/-3 argentina australian british day discourage forbid outbreak strict tariff win
-8/-2 organiser
-8/0 america austria because belgian bureau communism convention crusade crusader dare deficit deflation directive
-8/0 eradicate france germany import jew last market mexican ni polio postage prostitution quota rampant stamp swine
-8/0 tide ussr vaccination whale
-8/2 in_a
-8/5 forget
-7/-14 dy
-7/-12 facility hear house pass
-7/-11 bypass cold construction failure pend rancho road us
-7/-10 caus electricity go_to grandfather landslide restore richmond riverside unable utah
-7/-9 brisbane brooklyn clinic colorado deadline destruction devastate discharg farmland ill indefinitely jacksonville
-7/-9 lender marriage massive miami no sewage siege suffer trustee wake
-7/-8 administer affordable angele application beneficiary centre certificate claim conserve decision disabl endanger
-7/-8 evict hardship intrusion monument multimillion neglect nottingham orphanage paradise pinochet relieve safe
-7/-8 sentenc shore shortage tennessee transfer utility vandalism yet
-7/-7 aftermath ago amtrak attempt barbado benefit borrower ced charleston college delaware depression dismantle
-7/-7 district divert eruption exception exist extradition fertility freez gaston give grenada halt hobart kansa
-7/-7 liberty loyola minnesota museum observatory physician precedent public ravage refusal risk rochester runoff
-7/-7 safer savannah scotia subprime supreme swamp toxic unsuccessful vacation voucher
-7/-6 abuse aquarium arkansa at_my baby bid contend corporation danger daughter deem divorc dominion dormant
-7/-6 effectively england exile expansion fcc fraudulent fresno grandad guantanamo hazardou hectare infringement
-7/-6 institution issuance jeopardy jersey kaiser london minimum older owe proposition reject ridden rural scotland
-7/-6 sell siberian sooner statehood status urban victorian wealthy widespread wo
-7/-5 accountant administration aid already anyway at_easter blizzard ca calcutta contaminate credit cruel czar
-7/-5 designation dlr dollar dominican drastic election endemic enrol factory firearm fix heritage hire hongkong
-7/-5 justify lax monopoly ozone panic re reduce repatriation riot roe royalty rumour saxony withdraw
-7/-4 amsterdam be_do be_finish be_rumour biodiversity boom boomer canton countryside crisis dairy everyone expel
-7/-4 football foreigner found gibraltar grande guatemala hondura induct kingdom malawi rebellion saskatchewan spend
-7/-4 the_trust thoroughbr trucker utrecht worsen wta
-7/-3 #pictured abroad addict apprentice auditor defy doctorate fda fishery infamou like lowest marco pulp qualify
-7/-3 regime smithsonian suppression try unite zimbabwe zimbabwean zurich
-7/-2 camp get_the lose_the nowaday up_the
-7/0 :prize a_new adopt affirmative afl agriculture antarctic argentine bc bln boycott call campaigner capita
-7/0 confederation cow crackdown der discriminatory estonian eu feb federation fifa fiscal ftc genocide grower
-7/0 handball homeland latvia latvian laundere liberate liechtenstein migration nation ncaa onward oppression outlaw
-7/0 pandemic payroll postwar purge repatriat revise romanian season seasonally sih soviet stop suffrage surplu
-7/0 tightene tougher uk venice watchdog we_lose wealthiest zealand
-7/2 coin to
-7/10 french
-6/-12 damage priory probation
-6/-11 collaps renovation
-6/-10 completion custody date enter glendale historic immediate leas negligence rebuild rehabilitation reopen survive
-6/-10 waterfront
-6/-9 :granted contract destroy diversion harbor landmark malibu manager miner newark overdose plaintiff raz regent
-6/-9 reprieve resort sheriff skyscraper staten victim westchester
-6/-8 adelaide camden christchurch church congestion dade elderly gloucester harm help illegitimate inadequate incur
-6/-8 lauderdale metropolitan northridge offshore possibly postpone rental repayment requir san site slum statutory
-6/-8 toll treat triggere tulsa waiv
-6/-7 administere asset belmont birth botch brighton businessman canberra cancellation coastal consequence cure demise
-6/-7 disruption fallout fannie foundation guyana legal loss min mother motorist nursery occupy overdue plantation
-6/-7 plymouth possession prior railway remedy roosevelt safety shuh sick stafford tsunami wembley yacht
-6/-6 arbitration auckland bachelor bar brunswick cancel cannot commenc curfew displace examiner exposure fema financ
-6/-6 francisco gainesville garbage governor hartford incorporation indiana intend jeopardize jurisdiction livingstone
-6/-6 muh municipality mutiny northampton not_$ ohio omaha ottawa partly petersburg philanthropist poor probably
-6/-6 retake rio santa saratoga someday storm subsequently takeover thousand threshold timber timor tourist unlawful
-6/-6 upstate vancouver volcano worcester
-6/-5 admiralty alcoholism answer_to authorization beaver board branch burden capitalism_$ chartere chatham coast coup
-6/-5 criminal deadliest dependency dictator dioxide disappear disease donation doom edmonton extinct faa fame finally
-6/-5 forcibly formally future have head_office henan holder invasive isle killer kuh largest level loot medicine
-6/-5 ministry napa overthrown punishable racketeer reserve salary scarce ship stipulate stockholm stoppage that
-6/-5 thatcher topple treason under virtually voluntarily vulnerable winnipeg withdrew withhold york
-6/-4 :decide age amelia antiquity anywhere ask_$ authorise auto automobile biggest bogu budget cape charity
-6/-4 compliance confiscate corruption coverage dalton dent deposit dory eas electoral highest honduran imperial
-6/-4 injustice intervene intervention kenya library liquor madness magnet my_mate nonprofit notoriou one_in overthrow
-6/-4 parent_might peru pet populou premium prop proponent prussia ratify reconsider revert rewrite run sar
-6/-4 scholarship shall speculator spill supervision the_way thief threat tobin unauthorize unlimite weaken weather
-6/-4 will_be workplace wrath
-6/-3 ^_boss ^_pupil accord be_split buffalo cambodia card ceas century cheap documentation downturn dresden elk
-6/-3 establishment excess geneva govern govt industry kong lausanne leningrad lisbon natal native nobel
-6/-3 nobody_volunteer not_ask regulate restrict samoa temptation the_system these_day thieve tourism traveller
-6/-3 ukraine unrest volunteer_any warn yoh zambia
-6/-2 avoid duty history hold person_have wash
-6/0 academia alp american annual anytime applicable austrian backlash baltic be_make belarusian berlin bolivia
-6/0 bulgaria caribbean catalonia chilean christie coffer communist comptroller consumer consumption counterfeit crime
-6/0 cruelty den denmark destine dop double_maths dutchman economy electorate english enrollment entitl eradication
-6/0 europe european exceed expedition fina fine fish flu footballer forecaster freedom good_$ greenland gross
-6/0 handbook harvard herald herd holland hong hygiene importer irish isbn it_all junior kessler last_week lithuanian
-6/0 look_after malaria malta monetary nafta nepal neutrality nobody_in norway nov nuremberg oaxaca obsolete olympic
-6/0 open organizer outdate paris peasant persecute pig piracy portuguese program purse rein repression republic
-6/0 resist revenue revolution rodeo rugby sheep slaughtere smuggler spain stagnant stalin surf survey swedish thrive
-6/0 tibet trade unesco usa vietnam vs warsaw way_of weed wipe wrongly yale yearly
-6/2 :inner
-6/3 list
-6/4 and_we
-6/6 time
-5/-13 town
-5/-11 manor
-5/-10 go hydroelectric kingston land part psychiatric reservoir schiavo
-5/-9 airport cemetery coliseum discharge fulton huntington month near plumb request termination theatre
-5/-8 accidental bronx burglary burn cottage doctor earthquake elian felony firefighter fort inherit log memphy mercy
-5/-8 no_say norfolk port recreation sacramento scottsdale she suburb treatment vacate week
-5/-7 access archdiocese arrest barrier beaumont burlington consent countrywide creek devastation diocese
-5/-7 disappearance embezzlement employee financially fre getty guilty gyanendra indefinite insufficient irrigation
-5/-7 oakland obtain outside ownership pardon perth renewal rescu rhode sanctuary severe shortly survivor taft
-5/-7 transplant transportation up_$ vega wait warden westminster wilmington
-5/-6 admission affect approval assistance bernardino birmingham borough boston boulder breakup burnt buyout cardiff
-5/-6 cdy charley chesapeake clause conversion corpus deed donate easter_$ ecological erect execution expense
-5/-6 extension_be honeymoon indianapoly inheritance inundate investigate likely limitation louisville marry maternity
-5/-6 norwich not_be oldest owing paralyz persuad precaution premature procedure recreational resign retribution
-5/-6 robbery royal salvage severely station toppl tycoon va walkout watergate west
-5/-5 0_second ^_life able absentia accept alcohol amount announce avalanche bank barn bertrand better boat bribery
-5/-5 capsize cellar centennial chicago chinatown clearance consequently consider conspire consulate covenant cromwell
-5/-5 demand denial deplete detain diabete diego disclosure disneyland dispose driver early ease elect ensure
-5/-5 expensive ferdinand final_$ foreseeable forgery gasoline georgetown habitat have_go homicide honolulu ii
-5/-5 impossible inaugurate incentive inland ipswich kyoto las laureate least legality lifetime livelihood maharashtra
-5/-5 maths_lesson millionaire montreal murdere north northern osborne our_deputy oyster perpetual plant rampage rape
-5/-5 renew renewable retaliation risen seiz sentence shelv soon southampton spark spree spur stanford stop_at suspend
-5/-5 traffic unfit valid watersh waterway woodstock
-5/-4 ^_dad aboriginal about_money accreditation addiction airspace alert archaeologist ashore atp aviation ballot
-5/-4 bangkok barbara canary carbon cash cb challenge churchill concentration cope cradle current dat easier easter
-5/-4 eds elsewhere entire era excessive finance financial founder free hampshire hanover harassment havana
-5/-4 headquartere hebei hoax humiliation hundr in_their industrial inefficient initiat iowa jewish job jurassic
-5/-4 lessen local marion me_out misery murderer must needy nightmare northeastern offence okinawa oust oversee
-5/-4 parenthese pollutant pregnancy quell rapid reduction reorganization reprisal restructure reward ronald salvador
-5/-4 scandal scottish scrutiny secrecy servant sign sioux sit_in soro south sovereign sovereignty specialist
-5/-4 successfully swallow syracuse thereafter they_say trash tribunal unanimously undertaken unrestrict unthinkable
-5/-4 upheaval uphold vow wayne wellington
-5/-3 :modal ^_bureaucracy ^_grandad ^_ofst ^_university automatically before boca borneo bulldog central confederate
-5/-3 conscience cypriot cypru depend_on durban eliot emeritu ethics_committee everyth fend fiji forex harmful
-5/-3 hawaiian holiday increase indonesia issu it_rain laugh_$ lorry management_doe marin newly nigeria no_room
-5/-3 not_come not_for ofst once percent planner plunge prairie rainy room_for service sign_with six_year southeastern
-5/-3 stalinist tender_by the_tender unacceptable unfair_to unpopular wip
-5/-2 and_it at_nine become client dry for_anyth goe have_sign i_sit its next_month on_thursday ought politician
-5/-2 sector the_client to_my what_be zone
-5/0 0 aclu activist advisory africa agency ai albania alpine amazon anti arctic aus avid baja banker bavaria
-5/0 be_always beef belaru bengal bet bilingual biologist biotech borrow botanical bounty brasil brazilian bre bred
-5/0 breed bse bull burma campaign canne cap cat centenary cheaper chile cigarette circulation collect commune
-5/0 competition congressional conquer conquest constitute continue copenhagen corrupt creation crocodile crop cuban
-5/0 currently czech darl defamation defeat defend denounce department diploma disband doc doing domestic drastically
-5/0 drug economics economist ecuador educate educator elephant empire en enforcement enthusiast entrant ernest ernst
-5/0 ethanol eur eurozone everest expenditure expert explorer export fest fia fight fin florence franc gator gay
-5/0 gazette gdp gen gonna gov greenpeace gubernatorial guideline guilder hacker hague harsh harvest hemingway heyday
-5/0 himalayan historian hungry hunter inception international introduce invader invest jan japan johanne julien
-5/0 kroner laurence let lexington lire lobby lukashenko luxembourg madra malnutrition maritime marseille maths me_in
-5/0 membership mentality merchant midwest millennium minsk mls mobilization mobilize modernization mold monthly
-5/0 munich my my_partner nanny nicaraguan nineteenth notoc oct one_boy opium oppose overwhelmingly oxford painter
-5/0 paralympic paulo phd point_and poll poorest porn pornography pow prague pre professor prostitute protectionism
-5/0 racism rais recommend record recycle reich relegation remake repressive reverse rica rican richest riga ris
-5/0 salzburg semester sharia shrink slash slovak slovakia slowdown smuggl soccer sonoma sotheby substantially
-5/0 suppress surfer surge surpluse sweden systematic taint tame texan thailand tighter tolerate traffick trillion uci
-5/0 uganda unnotice uproar uruguay vaccine venezuela vienna voivodeship voter wartime western wimbledon wolve
-5/0 workforce zaire zionist
-5/2 autumn know_$ revision saturday_$
-5/3 wikipedia
-5/4 german wrong
-5/6 organisation
-5/16 ^_i
-4/-11 and_the condominium wife
-4/-10 #hands=authority arlington bury developer mansion motel unspecify
-4/-9 ail builder canyon cleveland confinement coroner detention hall maintenance measure second son widow wreck
-4/-8 baltimore convent delay depot fairfax fatal ferry gas harbour heir in_0 install locate madoff memorial on_0
-4/-8 parish providence reactor refinery suburban suffere suppose tampa terminate windsor
-4/-7 amusement area attorney be_pulp be_sign cause cincinnati clemency commute complaint complete cornwall creditor
-4/-7 defer denver hill immunity injection irreversible isolation levy magistrate mayor miss_the mombasa notification
-4/-7 occur override private renovate reside rig rockefeller sinai stearn unincorporate unuse vacancy village willie
-4/-7 withstand
-4/-6 absolute ada after_0 again aig arthur assistant await besieg blowout car cedar chennai cherokee chronic convert
-4/-6 conviction day_$ dentist discover eden fac fe filibuster former frederick george glasgow gujarat healthcare high
-4/-6 highway hurdle hyderabad hydro immediately in isabella iv lancaster lawyer mercury mill milwaukee minneapoly
-4/-6 montgomery murder my_brother not_take obligation order out_after outpost pasadena philadelphia pittsburgh
-4/-6 playground portsmouth prolong prudential queen rail receive reconstruction require rescue rink seriously swansea
-4/-6 tallest tragedy trouble tucson twa underground unlikely vacant vanderbilt villager virtual zelaya
-4/-5 afraid agne archaeological architect aristide asthma autonomy backyard baronet beleaguer bernard boise bribe
-4/-5 chao chateau coventry crane cumberland deny deputy dispute down dublin engineer engulf enrichment
-4/-5 environmentally extraction fall fatality fertilizer financier fisherman floyd further give_me halifax harare
-4/-5 havoc henry i_count i_fail i_see i_wait ida investigation irv jude judgment katherine knoxville kolkata lawful
-4/-5 lethal limbo locality lose macarthur madison magnate napster neighbore originally plagu pradesh proceed prone
-4/-5 prosecution provincial recovery remainder repaid shipbuild sign_off since_my springfield subsequent timorese
-4/-5 toronto transport underway unprecedent with_the
-4/-4 ^_fuel about_it albion allege appoint apprenticeship augusta augusto austin bbn be_off buy cal calgary censure
-4/-4 coastline conrad consolidation consultant convince curse data_and delivery_driver desperate detection dodge
-4/-4 drunken east economically edwin effect embryo endowment every_week expect extent five_day for forever form_i
-4/-4 fourth fuel_price graft harriet heed i_may impact in_one inevitable inventor justice kenyan last_$ lloyd lsu lur
-4/-4 man_on melville midst miserable monterey nadu naval never_know nigerian northwestern now_$ nowhere papua
-4/-4 parliament pataki paterson persuade powerless pregnant previously principality prisoner promptly pullout punt
-4/-4 reagan regain rejection riviera rouge rush scaffold senate sink some_of southern strap terrible the_ministry
-4/-4 the_one the_scaffold therefore they_would thwart tornado treasure turmoil ucla ultimate unwant unwill uttar
-4/-4 week_with whereby who_be withdrawal woe yangtze you_never zambian
-4/-3 ^_academia ^_could ^_inflation ^_since ^_slt ^_what afloat airline alitalia ame anhui argue baron be_out
-4/-3 because_of behalf bihar blackmail blame briton busiest controversy dangerou deaf derby edinburgh empower enclave
-4/-3 environment erode ever ex franchise freeze gase hand_over have_give have_none have_their hear_$ hedge hubei ice
-4/-3 jamaican jasper julian liar life_be mahn my_client naple norton nova overthrew per person_like petr prescription
-4/-3 raider reckless renounce river she_have sherman slt staff_can startup suez survival the_cold the_list the_market
-4/-3 the_stand the_work titanic too_much torture total two_year until_the up verify veto washington way_they
-4/-3 will_never
-4/-2 ^_he and_five anybody audit be_kill best by_everyth cycle do_be dy_on earn everyone_$ fair_$ for_six goe_to
-4/-2 have_it home_be hunt i_hear i_still kill_small league mum nhs nhs_be no_copy not_enough once_be production
-4/-2 short_of site_$ so_it tech the_inspector the_nhs the_owner this_country train twice_this weld win_$ yet_$
-4/-2 young_person
-4/0 aaa advise aeronautic ahb allocate amateur anarchy angere anglo animal anymore appall archaeology armenian
-4/0 athletics atoll baden battleship bce be_be be_two beaten beij bergen bohemian bolivian bordeaux border brunt
-4/0 brussel brutal bully burgeon canoe capitalist caroline catholic cdc cdp champ championship check chemist cherish
-4/0 china cio claude clone cn cocaine colombia commemorate commerce comprehensive contra critic cultivation curl
-4/0 currency cyber dampen danube daytona de dealer deception decline democracy dengue depreciation dire dolphin
-4/0 draw_up du eastern economic ecstasy edith effort enterprise equestrian equivalent exclude expand exposition facto
-4/0 favor fc fea fenc fever fledg flock forbidden frenzy furor gaulle geoffrey global goods gorbachev gradual
-4/0 graffiti grass greek greenville guam guild guinea gustav hamburg hamper hardest hate heisman hell hermann heroin
-4/0 hesitate higher hinder hiv hockey honour iaaf im imf impunity in_april independent industrialize infect
-4/0 initiative internet islander it_as italy ivo ix jakob jesuit johannesburg keeper kerala kg last_thing leipzig
-4/0 lgbt liberal librarian libya litter louise lowere lyndon magna manufacturer maradona maths_last mccall metropoly
-4/0 midterm migrate migratory mit moi moine moldova mortality mosquito mugabe nanj napoleon narcotic ned nih nine_and
-4/0 nobility non nonpartisan nonproliferation normandy norwegian notre novelist nv nz ocean on_$ on_sunday opt
-4/0 ordnance organize originate ostensibly our_member outrage oversea pacific packer pact pageant palestine parity
-4/0 patriot pct peak penny perpetrator pete pga philippine pick_the pioneer piu playboy pledg policy policymaker polo
-4/0 por postcode practitioner predict preparedness pretext prevalence prevalent priesthood prize proclaim profession
-4/0 professional prosperou prussian psychiatry que quo racer rag rand reay recognise reelect reformation reluctant
-4/0 renounc reproduction rethink reunification revamp rome rugbyu sahn saigon saxon schwarzenegger scientist sec
-4/0 seller sept seven_$ shipment sickene simply sinhalese skeptic soar socialism soil spanish spearhead sponsor ss
-4/0 stigma stimulu stockpile strasbourg streamline successful supervise surpass swan systematically systemic tb ten
-4/0 tennis that_be the_first them_$ tiananmen tni toh ton tonga totale toughest trafficker tribune trickle truman
-4/0 tuna turnout tutsy uefa ukrainian up_in upset urg usage venetian virus volleyball volunteer voyage waterloo
-4/0 weeklong welsh whitman wikileak witch work_$ worldwide worsene youth yuan yuh
-4/2 be_still journal out_of phone_$ polish them
-4/3 danish eurovision i_run not_say publisher vietnamese
-4/4 action cpi ec encyclopedia flander good title und
-4/5 film publication semitism the_desk
-4/6 i_lead report
-4/11 ^_as
-3/-10 another apartment contractor residence
-3/-9 brother complication nearby next rent someone tunnel
-3/-8 castle file houston i_just inherite reopene replacement stadium ward
-3/-7 adequate blaze cove ditch drainage gorge home manhattan occupancy phoenix plead portland ranch relinquish
-3/-6 acquittal aging be birthplace bruce canal company control council crash derail embarrassment fetu firestone
-3/-6 height interstate lincoln low mall manila mentally my_second natural necessary partially passenger postponement
-3/-6 potentially relief remove surgeon whether worse
-3/-5 agre anchorage availability basin battere be_with believe bradford bristol campus cancer capital charge clear
-3/-5 clr crumbl deh dental descendant dissolv dubai excavation get gloucestershire hokkaido i_gather impeachment
-3/-5 irvine kickback lago lawn liverpool margaret meadow minimize monroe my_daughter my_form newcastle nichola
-3/-5 operate ouster penn poisone police polk price radioactive reno shanxi sir sleepy spitzer standstill supervisor
-3/-5 ten_minute thame the_graduate the_mark the_team valdez viability waco yuko
-3/-4 ^_ai ^_another a_joke admit adverse affluent ai_be alcoholic bert blanket brandenburg breaker by_a cancun
-3/-4 canterbury clerk columbu concorde containment contemplate count_$ dad desert desperately dig downfall either
-3/-4 existence expiration for_good forgive fujimori geological glove_$ go_in greater griffith haley happen have_send
-3/-4 hoh holt hugh if instead_of it_with lagoon later lawrence legitimate lend live_in loo mahr mammoth manchester
-3/-4 marilyn my_phone nuclear operation oversaw overseen paso phone_in possible potomac pristine quarter recapture
-3/-4 receiv relic resource rob romanize safeguard smoke speedway subdivision supply surrender the_lunch they_have
-3/-4 trigger uranium urgent vast webster xavier
-3/-3 0_th :finish ^_you a_day aged agree allow_to altitude and_a at_lunch atlanta away_in be_doing be_sell be_suppose
-3/-3 build_$ by_ten completely dean doherty exacerbate excuse go_$ go_into gran half_term hurt in_another in_three
-3/-3 into_the largely lock_the look_at low_$ mass me_five my_friend no_voice not_allow of_us official oil planet
-3/-3 portal project promise rainfall replica responsible shield still_open struggle suppose_to the_ethics the_ice
-3/-3 the_paperwork the_round the_site theoretically thursday time_and trinidad unilateral us_the voice_in wash_up
-3/-3 wealth with_it you_be you_can
-3/-2 0_s :meets ^_charity ^_council ^_funder ^_headquarters ^_landlord ^_recruiter ^_society ^_someone always_be
-3/-2 and_always and_share anyone_guess back be_anyone be_back be_break be_final be_invisible be_short best_friend
-3/-2 boss_say both_side buyer_have by_order child_be come_down come_from delete_the deserve divorc_and drive
-3/-2 dy_before final_on funder_only great health_service if_that it itself like_us lower market_be my_neighbour
-3/-2 not_want of_when on_penalty one_who only_want order_of our_load outdoor paperwork_be pay_for room_at s say_she
-3/-2 see shiny_new sixth_form slot_$ solicitor somewhere steward stuff_going sunday technology th_and the_audit
-3/-2 the_country the_deputy the_health the_month the_sister the_world three_room three_tuesday thursday_and
-3/-2 to_everyone to_use today tomorrow wait_outside want_shiny wednesday_and world_be worth younger_one
-3/0 0_year :absolute ^_one a_classroom a_room accredite activism advocacy afc all_about allergen allotment alter
-3/0 amherst and_can and_our anniversary antarctica anticipate anyth_$ ardent art artificially assistant_be at_least
-3/0 atlantic award azerbaijan back_$ bad bangladesh baseball battle bavarian be_born be_in be_now be_talk
-3/0 biotechnology blitz bonuse branch_close break bruno buccaneer bulgarian bureaucrat challeng chancellor
-3/0 change_that choose cite classroom_$ come_and complicity condemn congo consul copa correction count_the country_be
-3/0 create crow crunch custom cyberspace dartmouth decrease deer def demonstration denounc department_meet dependence
-3/0 director directory disciplinary disregard dog domination down_in dust dwindl eco eduard eindhoven eisenhower
-3/0 embark emily emory encourage enough entrepreneur expatriate expo fa fast feingold fetch finish forefront
-3/0 forget_the friday_at frigate gam gardener get_in get_to gmt goalkeeper guangzhou guess guillermo gym gypsy hah
-3/0 harlem he_will heifer hobby hollywood horror hurry i_manage i_tutor id ignorance ignore implement in_it in_that
-3/0 incidence indonesian inflationary internationally intifada introduction inventory investment invisible ipo isabel
-3/0 it_in its_last jenkins judicial kurd la launch legislative lion lleyton lucrative lure mainland manager_$
-3/0 manpower manuel martial massacr master mastercard me_every meet_overrun merge mid might_not mileage misguid
-3/0 moscow mosley mosquitoe navy negro newspaper nfl none_$ now_the npt nurs_$ obesity obey onslaught opponent ordain
-3/0 ottoman our_branch out_on out_only over_$ owl own own_time participate peg penalize penguin platinum please
-3/0 pledge plight porto pot practically preferential prehistoric prestigiou princeton prix productivity proposal
-3/0 prosper protester protestor pupil pursue race recently recognize reel regardless release resistant retaliate
-3/0 retaliatory revers revive rise russia rutger salmon savage say_$ say_yes scandinavia school_be science sculptor
-3/0 seaman sebastien second_time see_what selective set_the shame shark sicily since_0 singapore sked slate slow_$
-3/0 small smuggle sparta speculative sponsorship sprint squad stanley sterl study sugar sunday_night susceptible
-3/0 sustainable swim swimmer take_me teamster tempt territorial the_allergen the_council the_evene the_head the_music
-3/0 the_vet the_wrong they_ask they_get three_week tijuana too tournament travel traveler treasury two_brother un
-3/0 undermine undertook unfairly unfound unhcr urge varga vet vik vinci wave week_a westward when_he when_my wild
-3/0 wilde with_me wolf zhejiang
-3/2 milk post rota season_$
-3/3 :create client_be globalization hitler inspection keep latino off_in organise person the_day watcher work
-3/4 boer maybe_my my_team
-3/5 ^_procrastination fascist procrastination stick_in textbook
-3/6 paperback
-3/8 pen
-3/12 statistics
-2/-10 #general old
-2/-9 father lock
-2/-8 mine off surgery
-2/-7 dock husband lift pharmacy reason
-2/-6 :light bed form i_miss if_i longer office primary recovere
-2/-5 charg cleaner gather_$ going have_a in_write leed shop spr strike under_0
-2/-4 aunt by_the date_$ disjoint disjoint_$ feel_disjoint fix_my graduate_scheme may_$ radio same_as send sit
-2/-4 someone_else the_mock the_staff three_build to_half us_$ warehouse
-2/-3 :daily a_poll and_not bishop candidate diary_i do_$ due dy_$ end_in fill_in for_his go_quiet have_me his_own
-2/-3 hope how_they i_only in_how it_will know_the may_touch mean_i minister month_for my_wife nowhere_to out_my
-2/-3 person_who poll_station read_out rota_and the_gym the_number third turn us_all way without_it you_$
-2/-2 a_form allergy and_staff appeal_$ be_close be_not be_pay be_refuse bursary business can church_hall come_out
-2/-2 deadline_for degree do_i do_with duty_list five_time grammar hardly have_my head_have help_$ her_about how_the
-2/-2 in_hospital in_six instance it_stay january_it list_come manage_the my_shop never_thank not_change not_pay
-2/-2 not_yet noth_to open_$ our_two out_i place plan_the principal_have she_come she_say since_half stay_on take
-2/-2 talk_to tas teacher term_$ that_in the the_church the_consultant the_flood the_house the_judge the_monday
-2/-2 the_stroke the_surgeon the_time there_will these thursday_for time_this turn_down two_of two_page until_next
-2/-2 until_they visit want_to we_do we_get week_after which why_i
-2/0 :vague ^_health ^_lose a_bank a_disgrace a_whole about_one after_school agre_to aisha always_will and_every
-2/0 and_give and_safety and_say and_tell and_until appraisal april_and ask_again assistant_have at_$ back_at
-2/0 bank_holiday be_double be_fix be_give be_go be_like be_look be_publish be_simply be_throw be_underfund before_i
-2/0 begin big_platform box_$ bug but_they calendar_and call_in chair_$ chang_the class_and cohort coin_$ colleague_be
-2/0 complain coordinator copy_$ dark_when day_of dead_$ decide_$ decide_and decide_in diary dog_$ double_book
-2/0 down_noth down_with each_week easy every_month every_other every_sunday every_winter everywhere exist_$ fast_for
-2/0 feed firm_and flood_and for_two forty fête get_decide girl_i give_my go_mad go_up goe_on goe_out goggle_at
-2/0 government_have grinder grip halfway hand_$ have_say head health_and hear_be hold_my homework_in horse hour_and
-2/0 i_carry i_faint i_leave i_never i_put i_visit if_they in_brussel in_english into it_do it_like it_out job_centre
-2/0 judge_have just_how kid_have know_yet lake_be last_year let_the like_a like_of listen_$ longer_$ machine mad_$
-2/0 mark_be more_it move_in move_out much_$ my_gran my_leave my_part my_pupil nearly never_really nine no_goggle
-2/0 not_exist not_see not_show not_think noth_and nurs_for of_one of_society off_the office_have officer on_eight
-2/0 on_merge once_and one_and one_of only_ever only_see our_licence our_only our_product out_the overrun_by own_the
-2/0 panel patient patient_i pension_$ plan_be platform_own publish_and put_it queue rain_on research resit row
-2/0 run_and safety_go say_a say_anyth say_i say_there secretary see_parent send_my she_can she_will sheet_have shop_$
-2/0 six_and so_my software sorry start_$ student tas_be teach_assistant tell_me test the_apprentice the_archive
-2/0 the_balcony the_bench the_bus the_cohort the_doctor the_duty the_final the_fête the_government the_grinder
-2/0 the_inspection the_job the_league the_like the_panel the_project the_school the_shed the_sprint the_summer
-2/0 the_window them_on there_$ they_want this_half this_since through_the throw_out to_close to_him to_poland to_save
-2/0 to_them to_train too_fast town_and train_on trust_have try_$ tuesday turn_off two_group two_hundr underfund
-2/0 underfund_$ up_on volunteer_be vote_$ we_live wear_no week_so what_goe whether_our which_of who_can who_doe whole
-2/0 will_always with_an with_us work_it work_on would year_and year_dy year_of young
-2/2 ^_my ^_not a_row and_i and_now at_a calendar camera_off clamp class grow imposter lad_i never_see on_monday
-2/2 online sales social split than_the the_break the_hour the_lad time_so to_self update what_to yesterday
-2/3 0_i a_patient be_good but_there conduct debate desk_be i_give i_know i_look kick lead_the night_girl not_find of
-2/3 phone_while scale stock through whether_my without_a
-2/4 ^_in i_answer in_four lack_of lesson letter_from literacy my_department of_my we_meet what_it
-2/5 ^_with i_write latin not_order
-2/6 time_management weekly
-2/7 be_all start
-2/8 #own3 ^_when
-2/9 mine_$
0/-13 build
0/-12 drown
0/-11 ^_the
0/-10 could furnace lodge
0/-9 night residential
0/-8 bridge burial cabin cardiac child concession condition construct courthouse dormitory dwell hayward hotel mental
0/-8 mesa occupant quarry separation spare undergo underwent ventilation vicinity
0/-7 abbey accommodation adjacent adjoin alexandria barrack collateral downtown edison freeway friday_$ garage
0/-7 hospitalize infrastructure injury kidney lockerbie manslaughter marina parkway partial patel power principal
0/-7 probable reef seaside shoreline submerg thermal tower trump trust undergone undisclose void wharf year
0/-6 abort acquire aggravate ballpark banda barge basement bath belong block bp by certainty chapel charlotte
0/-6 circumstance clean clifton coma confine cooke deceas defect delphi depose dismissal distress doe_the double
0/-6 entrance exhaustion expressway fairfield fate franklin freddie grand grave heart heath hillside hilton illness
0/-6 injure isa jefferson jerusalem king marriott marsh methane misdemeanor modification monastery neighborhood nephew
0/-6 neurological nightclub outskirt pier quake quincy reservation respiratory secure spokane st stroke substantial
0/-6 subway sudden sufficient suharto superintendent temple terminal terrace though tidal tract tram unclear used
0/-6 walton warwick yate
0/-5 0_it :person acquit although amenity antonio aquino arena attendant attic attraction augustine augustu autopsy
0/-5 avenge aviv baldwin barrow barton bathroom baton battery benazir bethesda bethlehem billionaire blackwater
0/-5 burbank but_the carlisle cathedral cave cc center chamber chandler chaudhry chiluba clara cliff cobb colon
0/-5 communal commuter confidentiality connection dalla darwin defective defendant delivery designate detroit dili
0/-5 durham electric electrical elly embattl enron equitable estrada exit explosion farmhouse fountain francy fumble
0/-5 gaza generator glen grandson greenwich grizzly guilt haifa hale hampton hangar heathrow hereditary hid holloway
0/-5 hometown hudson iii improvement induce inflict innocent insulation intentional isolate jackson jury kaohsiung
0/-5 kennedy knee kobe lapse leak let_me livingston location login lung makeshift mansfield mason maximum mehd midtown
0/-5 minor miracle monarch mud mw nablu nearest nickel on_saturday orlando outly palace paralysy peabody pipe pipeline
0/-5 play plaza plea pneumonia pond portion potential presbyterian presley presumably presume privilege problem proof
0/-5 prove proximity radiation rafah raleigh ram ransom reasonable refurbish regency remain resignation rutherford
0/-5 safely seattle secondary seminary seriou setback severance sheffield shift_$ sole solomon somerset spouse sprawl
0/-5 standby storage storey succumb sumatra surrey suspension sussex symington synagogue technician tenure tertiary
0/-5 think throne township trafford transmitter trap trauma tyre underwater unknown verdict villa warrant water
0/-5 wichita withheld wrongdo
0/-4 :tells ^_nobody aaron abbot aberdeen abhisit aboard absence abusive accommodate aceh administrative airfield
0/-4 albert alzheimer and_there andrew apparently archbishop ariel arose arrival artificial ash assassinate auburn
0/-4 aurora baht barnett basilica be_get be_no beacon belfast bennett bhutto blackpool blind breakdown bronco capacity
0/-4 carnegie carson cavalier chandra charle chelsea circuit civilian collision community conception confirm
0/-4 conspiracy conte cooper copper coral counsel counsele cunningham cushion cyclone danny deadly debry determine
0/-4 dhaka diagnose disrupt dissolve disturbance downstream duke dundee dune earl ecosystem edward eldest elementary
0/-4 elevate elevator elizabeth elliot else embassy ensu episcopal equipment essex eternal exam excavate extend
0/-4 extensive exxon fatally faulty feasible for_three fortification fortress fortunately fossil fume futile gandhi
0/-4 gateway give_the grandmother greenwood gunpoint hamilton hamlet harrison have_get have_risen hebron helen helena
0/-4 henderson hick howard huge hull humphrey implant indict induction infant initially innocence installation intact
0/-4 irene iron jaffna jakarta jericho john juan kaczynski ken kensington kiev laguna landfall lane legacy lehman
0/-4 lifeline lifelong likelihood limestone limite liquidity litvinenko liver logan longest lord lucia luh lump luxury
0/-4 mae majority marshall mary mausoleum mclean mcveigh mechanical merger metro middlesex mile mirage mobutu monica
0/-4 mount murray my_accent my_best nasa nashville nee negotiate night_$ noise northwest noth_i nurse obstruction
0/-4 only_the operator ore otherwise oty overlook oversight palmer palo papandreou pardone patron pav pave pebble
0/-4 pedro percy phillip plaque poe poison possibility precautionary prematurely prescott pressure preston priest
0/-4 privately proper prosecutor protract provide provider pueblo pump raid rajasthan ramsey reach rector redundant
0/-4 regulatory render reschedule risky roadblock salem salisbury santiago seal sham sharon shed sheila shock shrine
0/-4 shuttle significant sindh single_week situat slay solar southwest spa stake stamford statue steep stirl stockton
0/-4 strand succeed successor suddenly suicide sulfur surround tacoma taichung takeoff tanker tel teller thereby
0/-4 theresa throw toilet tomb torrential traumatic trenton trinity troubl troy unaware unfortunately unharm unsolv
0/-4 upgrade upon upper upstair utter vacuum vain vale validity verde vernon vessel viable vick vista volcanic wade
0/-4 waterfall watt weston whitewater wigan william wilson window worldcom yard year_i youngest
0/-3 ^_whether a_laugh abacha abrupt accountable acute additional agreement airliner albuquerque alive allen and_none
0/-3 andhra apollo arroyo artifact asleep assassination assault assess assist assume assurance aston at_bar atm
0/-3 back_and bagram bailey bali bangalore baxter be_going be_only be_the berkshire beverly bidder blow bluff bomb
0/-3 bond boone boulevard bourbon boyfriend branson brigham bring build_and burke by_at cambridge capitol carpenter
0/-3 carry casualty cecil change_$ childhood chongq christi christmas chrysler citadel classroom clayton commit
0/-3 committee_$ compton consecrate controll convinc councilman couple cramp daewoo dead deal dealership decay
0/-3 deficiency degradation delhi departure depend dependent desk_stand destructive detainee deterioration diana
0/-3 disclose drain duchy each_time elevation empress empty_until enrage envision epicenter every_second evidence
0/-3 famer ferguson first_time flat_at flight foothill formerly galway gardner garrett garro georgian ghraib golan
0/-3 grandchildren granddaughter granite ground gus gymnasium haye hilltop household however humidity hut hyde
0/-3 hydraulic ignite ike impair impasse in_flat in_this inability inlet insist intent israel james jeb johnny
0/-3 july_and junction justification kathmandu khodorkovsky kilometer kyi lab_meet least_forty leicester lie lindh
0/-3 lookout louy lyle major make_a man marble march_i marrow mayoral me_four medic medication meet_on megawatt meh
0/-3 mellon mercer middlesbrough midland milton mir moh monrovia morrison move_to museum_three my_knee nelson newborn
0/-3 newton nicosia night_and none nor norman not_back obstacle on_friday on_our or_not outscore overse oxygen pandas
0/-3 panick parcel parental parkinson passage patronage pediatric penh period person_do pilgrimage pilot placement_i
0/-3 plug plutonium pool practice prince prospective protective province psychiatrist rama ramallah ramp recess
0/-3 redemption redskin rehab reign reportedly reproductive rescuer restart result_be retrieve right robson rocky
0/-3 rubble saint salina samaranch sand sant seahawk seat see_them serve shaanxi shareholder sheltere shinawatra
0/-3 shower slain slot snyder stan stand_empty stolen subject succession sumitomo sunday_run supporter suspect suu
0/-3 tenor_come th_$ thaksin the_child the_foundation the_old the_other the_tenor the_twin them_i theodore
0/-3 three_sunday thus ticket_desk to_the toledo tree tripoli twin_i unmarry unstable until_noon untouch valve vehicle
0/-3 vic vicar vii want warren westinghouse when_we winery woodland woodward wyatt xp yangon
0/-2 0_every 0_kg :event ^_exam ^_management ^_old a_change a_stroke a_table about_every about_our after_warm and
0/-2 and_go apply_for appointment arrive as_last at_four at_it bar_0 bay_0 be_about be_low be_move be_print
0/-2 before_anyone by_eight child_do club day_be decide_the down_$ each_of eight_day every_single everyth_$ everyth_we
0/-2 face father_have fifth fill fire_door for_each forty_minute four_day four_person from_0 from_a full garden gather
0/-2 get_leave goggle going_on grade hang_up have_no hear_in hear_that heat her i_ask i_clean i_could i_get in_for
0/-2 in_july incident inspect instead interview_be involve it_the just_be knock lab last_summer late_shift leave_in
0/-2 letter_say listen_to lunch many mate maybe_not month_$ much my_appeal my_husband my_nephew night_crew night_shift
0/-2 no_further no_longer noon normal noth_change now_and off_since one_day order_and oslo pallet pallet_get paper_$
0/-2 pub pull_request rest route say_they scan see_it send_a sit_four site_manager store sunday_$ swap table_for tape
0/-2 than_we the_0 the_answer the_city the_deadline the_fire the_fourteen the_fourth the_late the_leave the_next
0/-2 the_share the_wall tin to_0 to_a to_it to_talk trip tutorial two_day until_friday until_i upside_down us_and use
0/-2 want_the warm_up we_be week_alone week_of who_you whoever will_not yes
0/2 0_be :body ^_0 ^_feedback ^_for ^_she ^_they a_close a_hall a_mess about_the after_a air all_over all_say along
0/2 and_0 and_do and_expect and_forget any_of anyone_$ ask_anyone assertive assertive_enough at_every at_midnight
0/2 batch be_chaotic be_hopeless be_last be_leave be_poor be_rude be_say be_someth because_they book_to chaotic_$
0/2 choir_and comment_$ compare computer cook_be course_have cv day_after delete do down_and draft each_day easter_and
0/2 either_$ energy_$ error evene_i every_day everybody_else everyth_i fast_and february_and feel_i food_bank for_an
0/2 for_me for_our for_them forget_to freeze_when from_last gap_in girl half_an half_of hall_for handle have_and
0/2 have_become have_tell have_to have_turn helper hopeless hour_before how_$ i_chair i_conduct i_draw i_keep i_let
0/2 i_notice i_open i_panic i_plan i_promise i_say i_send i_should i_stop i_train i_want in_june in_meet it_again
0/2 it_alone it_how it_just it_up job_and junior_i just_not keep_the kind_of know_how know_whether last_ten last_three
0/2 lately_$ leave_$ lesson_$ mail me_i member_of mess_$ miss_$ mistake_$ morn_$ mould my_apprentice my_cook my_cousin
0/2 my_documentation my_duty my_ex my_group my_lower my_mark my_name my_plan my_retro my_side my_volunteer myself_at
0/2 never_land night_before nineteen nobody_be not_assertive not_begin not_do not_hold not_open number off_$ on_anyth
0/2 on_her on_three one_week only_$ only_on open_a open_in other_$ our_school out_and page_of panic_and pick_it put_in
0/2 read remember renewal_be responsible_for ring_me river_take say_he say_so should_$ side_project slack so_much
0/2 soft_$ sometimes_on stage_manager standup stuff supervisor_in supplier take_more take_the target teenager
0/2 tell_whether that_i the_air the_bakery the_blue the_book the_chef the_court the_four the_german the_grant
0/2 the_junior the_kid the_lecture the_lift the_nine the_pupil the_question the_resident the_rest the_river the_second
0/2 the_toddler the_train the_tray then_it there_and they_be they_close they_come they_never three_$ to_get to_two
0/2 to_write too_soft trainee_have tuesday_and turkish turn_$ twenty_minute twice_$ two_customer um walk_on week_and
0/2 week_behind wet whenever_i why with_person with_them work_for write_her write_it
0/3 ^_every ^_maybe ^_on accustome ace achievement advancement ak album algerian ambassador and_they ansa
0/3 approve_every arrive_after arrive_at assignment at_work au bag_$ battleground be_any be_more be_nearly be_stand
0/3 bearer bedtime before_they benz berman big bmw boil bologna bookstore borussia boundary brunei bunny buoy burger
0/3 burgundy burkina by_me captain_i catalan catalog catalogue caterpillar cds cha chalk change_the chicken chong
0/3 cindy classic collaborative collar collection colspan combat come_back competitor compute confidence_in
0/3 considerably copy coruna countrymen curtain daily dane deborah decisively definition det diaspora directorate
0/3 disagre djokovic doyle drift dub duck eclips eight_$ entrench eric eritrea eta excellence extremist fabian fad fat
0/3 federico female ferreira find_the fischer flemish foil for_the forrester four_time from_me fundrais gender
0/3 generally gentlemen ger ghanaian gram grease gt haaretz half_my halfway_through hammer hardcore hardenne have_let
0/3 have_put have_two head_$ heinrich him_$ hingy holden hugely i_feel i_lose i_supervise i_take infectiou intensify
0/3 interpol irna it_have it_should ivanisevic jenny judy kate kazakh kicker kodak kohl lance land_$ lang laurent lazy
0/3 legion leonardo les lesbian lexu libertadore lifestyle lightweight limelight loser lufthansa madden mainly_$ maize
0/3 male maltese management_be manager_i marianne marty mauresmo mcbride mccain media meet_i menace mi mideast minus
0/3 mon my_coach my_laptop my_report my_staff my_trainee my_two nader naive nasdaq nautical neal nec neo nestle news
0/3 nikolay no_$ nominate nonetheless nord not_seem notably nra numbere oceanic of_it of_our offend on_the outrageou
0/3 overweight paddy paper parade patricia patty pauline peacekeep perceive person_twice phenomenal pistol pocket poet
0/3 point polar pony populist preseason pulitzer push quran rainbow rat reality recruiter regiment reissu respectively
0/3 ricardo rice ridiculou rigid robot sahara saharan samantha sampdoria say_0 schmidt schumer schwartz see_me sensex
0/3 serge seventy sheehan shift_leader should_be shrank simplify since_june skate slavic slew soften spd staffer
0/3 stainless stand_there staple start_the steak steele stella still_in stunt summary summit svetlana tactic
0/3 tajikistan tally taxonomy tell_if test_to that_the the_choir the_member the_shelf thesis three_time thriller to_me
0/3 torah tradition train_and tran trendy two_have ugly underdog undersecretary unicef unless_i unpublish upsurge
0/3 uruguayan uzbekistan viktor vintage viruse ward_manager weak weaker web wei when_a whenever widely wine within_a
0/3 woo wwf year_in zidane
0/4 #misplaced 0_oclock 0_on :mass ^_half ^_perfectionism ^_statistics academic adhere adherence adjust aerial af
0/4 aggressive aggressively algeria amongst analyze angela ante arab arabian article asia asian ask_me astronomy
0/4 atletico autobiography axel ay bad_at balkan banana barbie barroso baseline battalion bazaar be_0 be_at be_my
0/4 beast beck beetle beverage bible blatter bloc bo board_be bode bollywood booker boot brace bravery breast brethren
0/4 brush buddhism bundesbank butterfly bye calculation candy capitalize carpet cartel cartoonist caution cavalry
0/4 cedric chairmanship chic christian christina citation civilize claire click cloth cola columnist comparison
0/4 competitiveness conference contender correctly countdown coupe courageou covete credite crouch culinary cup d
0/4 dateline davo debra define dick dictate dictionary diet digest ding disguis distinction doll doo dragon drama dvd
0/4 eagerly electronically elite ellen els emblem endurance entirety envy ethnic europa evolution extensively famously
0/4 fao farrakhan ferrero filmmaker finest flap flyer folklore foray forcefully formulate fox friedrich gala garment
0/4 geographic gerhard get_me gille giro glue gong google gra graduation graf grain grammy grill heavyweight hebrew
0/4 hemisphere heroine hesitant host humid i_shout illustrator infantry infiltrate insect insult integration
0/4 interprete it_down ita italian joachim journalism julio justine karl kid klau koran kurdistan kwasniewski lar
0/4 larsson larvae lat leftist lehmann leopard libertarian liga literature live_on lol lol_$ lombardi lt manifesto map
0/4 marcel marginally martina marvel math mayer mcnamara mekong melanie member memo memoir merchandise metaphor metz
0/4 militancy miniature monkey moreno mosaic moth motto movie my_class my_prefect my_three nak naomi nationally nato
0/4 neutral ngo nguyen nikkei novel nude oas obscene observer of_breath on_tuesday oscar overall overly pace partnere
0/4 pas peer perfectionism perfectionism_$ pew philippe philosophy photographer pkk pollster pork pornographic potato
0/4 powerhouse pp preference principally procter produce professionally prolific promote promotion pursuit pvs
0/4 quantitative question racist rack radically recipe_for reformist relay relentless remix ri rifle right_$ roberto
0/4 roll roth round rpm rubin runner russ sally sanskrit say_what sc schroeder schultz sci screw secretariat seem_to
0/4 select self seminal sensational september_$ sharply short simmer simmere slang slovenian slower slowly spam spell
0/4 springboard squadron stephanie stick_$ sticker stiff straw strictly strive strongest sub subspecy superiority sven
0/4 symbol tab tabloid tae tango temperate tend the_recipe the_shift the_volunteer theory thierry tian torino toro
0/4 trademark trainee transmit treatise trek trench tri trichet trick tv twentieth two_person universally until_0
0/4 until_march upcome usual_$ vanguard vanity vicario viciou victoriou vigorou vigorously vine vodka wax weightlift
0/4 werder worm wrestle zheng zulu
0/5 acclaim accurately acronym actively advertise airplay ander apparel asahi atalanta atlas bengali bias bibliography
0/5 billboard biography black bon bor boutro brigade bumper bundesliga cheese clau claudia col collaborate combate
0/5 conservatism continent cookbook cote counter counterattack counterterrorism coxnet credential cutter cynical
0/5 debute demographic denomination di digitally dip distribute diversity domestically dominate draw ecowa eritrean et
0/5 ethnicity evangelical everybody exclusively expeditionary extremism fairy fantasy ferociou flick footwear
0/5 forthcome forum franco freelance freely geoff germanic get_up globally grader grape grappl gymnastics habit haider
0/5 han harshly hello helmut honey horwitz in_my investigative invoice irina italia judg jun june_$ lame language
0/5 lazio leverkusen liberation literary lorraine malay manipulate markete marketer marxist mercosur merkel modele
0/5 muller mushroom never_tell newcomer newsroom nike numerical nyt once_a openly opinion outlook pap parliamentarian
0/5 peanut person_i phone photographic pr preview print prophet pros puck pundit puppet rabbit rank referee repetition
0/5 respectable reuter roundup rs saarc sampl sans saul senegal senegalese serie shelf shimbun showcase shrunk skillet
0/5 slick slide smarter sp specialise spotlight steadily strategist strategy symposium syndicate tag telugu
0/5 terminology the_kitchen thoroughly traditionally trend trilogy tu umbrella unofficial vampire vastly vegetarian
0/5 version villepin weigh whip wider wolfe wolfsburg wp write writer xxx zhang
0/6 #hands=charge :motion ad adapt adaptation advertiser agenda all allmusic and_have audi be_too beer biathlon
0/6 biennial blogger can_not capitalization category circulate compile convergence crimson dax discipline do_the
0/6 downward editor feminist fiction filmmake freestyle gallup giorgio glamour globe gourmet graphic hamburger
0/6 have_never have_not huber imprint influential intolerance johansson journalistic judo label lag mainly mc
0/6 methodology modestly mongolian nationalism nn noir nordic oclock outperform patriotism pepsi persian photography
0/6 quarterly reader regularly sausage say_no semitic sentiment since_i skater slogan spiegel squash stance stereotype
0/6 tendency tilt titl trim upward veil velvet volume weakest
0/7 ^_confidence ^_work abbreviat ads advertisement anarchist ang banner barometer cac camel contributor edition fis
0/7 fringe fur glance hat heidi ideology ink it_$ karate lace leader look mainstream marku monde newsweek oceania oecd
0/7 osce partisan potatoe propaganda springer superhero top upwards werner wool zoellick
0/8 blog critique doubleday est ftse headline homework italic lead magazine my_own newsletter nielsen nonfiction
0/8 notebook or_the reprint unopene vie
0/9 anthology editorial scout
0/10 because_i confidence myself vogue
0/12 ^_can
0/14 #own1
2/-10 our starter
2/-6 five get_a here late uncle
2/-5 roof room staff
2/-4 backup boy but happene phase remote somebody
2/-3 as_a my_work nurse_on or put_my work_in you
2/-2 0_march across_the after_i day_before desk_at file_and for_what foster hit_the i_support line_manager morale
2/-2 my_probation never_enough on on_it parent_in phase_$ review_be right_job shift_leave the_office the_read
2/-2 the_screen the_ticket vanish wheelchair when
2/0 :opinion ^_after ^_be ^_big ^_childcare ^_choir ^_eleven ^_everyone ^_leadership ^_legal ^_lena ^_mrs ^_nine
2/0 ^_whoever a_gap a_job a_meet a_problem adviser agency_send all_of always_have among_the and_all and_get and_only
2/0 and_when answer_before answer_the as_i ask_the at_eight at_five at_ten at_three balcony bank_letter be_an be_ask
2/0 be_empty be_fine be_forty be_i be_kind be_miss be_there be_tir before_the beginner behaviour better_$ book_since
2/0 but_thing call_to can_tell care_home chain childcare choir_have clock club_be collaboration_between come_in
2/0 complain_about complaint_about consistency_in contradict correct correct_my corridor could_not cover_for
2/0 culture_of cupboard date_of day_i day_off decision_make diabetic drawer essay_and every_night everyth_at face_$
2/0 fir firm_$ flat flatmate_practice folder for_you fortnight_$ four_of from_home front_of gap_$ gate_$ get_it
2/0 get_round get_wet go_home go_on group_$ half half_past happene_on have_ever have_see he_can her_own honestly_i
2/0 hour_i hunt_for i_go i_like i_suppose i_work ignore_the in_app in_five in_may in_september information_doe
2/0 interview ish issue it_can it_come it_for it_get it_may january_$ know_where know_which lady last_five laundry
2/0 leave_someth lena let_them letter_for lock_$ logbook lot_$ make_me manager_and match_$ maths_i me_and me_on
2/0 me_when memory mentor_move month_she morn_a motivate mrs my_customer my_german my_lab my_mentor my_note my_seminar
2/0 next_day no_idea no_lock not_let not_listen not_much not_pull not_reach not_talk not_touch not_very of_0 of_birth
2/0 of_house of_seven of_those of_year off_by off_with old_server on_all on_or on_with one_time only_six only_two
2/0 open_the other_team our_group our_rehearsal our_team out_at out_every over_in page_$ partner_copy partner_never
2/0 past_the pay_me perhaps person_seem personally physio platform pull_together read_be read_the rehearsal_and
2/0 right_person round_the row_and run_on same_month say_it say_to send_$ she_be shed_and should_i sign_up single_time
2/0 sister_in six_minute six_person size some_day somehow someth_to sort_of stall_at stand_$ standard_be start_on
2/0 stop_come stop_walk stress structure_$ subject_$ tablet take_over tell_$ ten_at the_box the_care the_cooperation
2/0 the_fair the_fall the_figure the_food the_hall the_holiday the_lady the_lesson the_library the_meet the_mood
2/0 the_new the_nursery the_physio the_register the_senior the_spr the_stage the_technician the_thursday then_the
2/0 there_be they_sit they_will thing_about thing_at thing_have thing_in this_place tile_and time_a to_ask to_canada
2/0 to_change to_drop to_go to_keep to_say to_take too_little too_many track treasurer trolley type uncharg uncharg_so
2/0 unit until_midnight up_a walk_since way_$ way_to way_we we_never week_$ week_the week_to weekend_$ what_we
2/0 when_she where_the which_i while who_say why_$ will_show with_maths without_her work_be write_not wrong_job
2/0 you_know
2/2 ^_bad after_the be_four be_wrong catere close_shop come_on curriculum every_post faculty_be have_cancel have_stop
2/2 how_do into_it just_do last_saturday leave_and march_and match_and never_get nobody_say not_great on_one over_the
2/2 person_start pipette sag save_$ shift since_then sixteen so_the spr_$ stand take_my the_form the_kiln the_morn
2/2 the_neighbour the_place the_shop them_go third_of turn_out up_after warm wise
2/3 ^_mr difficult_$ folk have_lose i_mean i_start impatient in_ten in_with kind line my_time ninety person_in quiet_$
2/3 sixty ten_$ the_app this_week tour wednesday_$
2/4 also bottom exactly for_my goal in_january it_could march_$ movement rais_the saturday stage the_letter the_usual
2/4 through_$ tray white
2/5 #own2 0_minute alarm assessment at_0 author box from_may music photograph press really_$ stop_doing
2/6 0_september ^_four approach eight me printer raw report_to ups
2/7 chart letter_$
3/-9 after
3/-6 there
3/-5 ^_some bedroom
3/-4 0_and apparent boiler course griev relative stall unconsciou
3/-3 :activity ^_a ancestral be_never buckingham bus gate ligament mean my_instructor order_in
3/-2 ^_morale after_ten be_nice cold_$ day_late finger_on four_morn get_worse have_hint leave maybe_it miss most
3/-2 my_father my_finger not_feel not_hear not_on once_$ other_and part_of postdoc same_page sister tell_you that_my
3/-2 the_touchline three_year touchline town_$ truck until_$ used_to we_used younger
3/0 0_b ^_assessment ^_communication ^_depend ^_lesson ^_other ^_person ^_sales ^_somebody ^_standard ^_teamwork
3/0 ^_well a_parent a_server a_week abe about_a abramoff acceleration accomplice activate afternoon_$ again_and ahn
3/0 aikman ailment alicia although_the amin amp ample and_come and_post and_since and_their anton artery ashton
3/0 assessment_be at_all at_our attribute bakery baroque be_call be_noth be_patchy be_six be_slip be_unfair belichick
3/0 belief beneath betancourt bjp blagojevich bogey both_be brad bradley breakthrough brenda brendan brent brotherhood
3/0 bulb bus_company but_i butcher by_then café cameron carmen catch catcher centr centrifuge chad chung clash cling
3/0 cloudy collide comcast committee complicate_$ confrontation confuse constituent contain cooler cooperative
3/0 corridor_and courtney cr craig crawford critical critically crossroad crowd cut_out dae dar daunt debbie
3/0 dedication derivative devi device dilute disapproval distance doe_not dome donaldson downer drop_off duncan
3/0 early_shift eddie edt egyptian elbow eleven_family emile encountere endeavour entertainment eponymou epstein
3/0 equilibrium escort essential evaluate evergreen expansive feat fierce fingerprint fitzgerald flatmate for_eight
3/0 for_more form_for free_period friday_and frist from_the fundamental fusion game garcia gerry gibson ginsburg
3/0 gloriou goddess goh gonzale goodman graham gregg grievance guzman ham hammond handover hanna hariri have_another
3/0 have_begin have_even he_have headache healthy hilly holly hoo hood how_it humble hun hutchison i_find i_meet
3/0 i_think iconic identify in_last inexperienc infrare intake interchange issue_$ it_run it_when jordanian kabila
3/0 kandahar kashmiri kay kemp kendall kenny khamenei kit lab_partner lambert lan lash lay leave_it littere logistics
3/0 lot love lucent luck_$ lumpur luxuriou lynn manager_give marquy mask mastermind mcdowell mendoza messier mindanao
3/0 minibu mitsubishi mobility modem monday_and money_$ morale_$ most_of motion mvp my_flatmate my_placement
3/0 my_predecessor my_student my_uncle najaf name_on nasser negotiat negotiation neighbour_you neon netanyahu noisy
3/0 nora normally not_at not_go not_join not_sleep not_the numerou nutrient object obviously october_$ of_eight off_it
3/0 off_sick olympiako on_wednesday onboard one_i onto or_be oral order_$ par password patchy path pentium perform
3/0 person_on picker pil piper plo plural preacher preparatory pronounc pull quantum quetta quiet rabin rangel rapper
3/0 rawalpindi readily reassure reliable renault reshuffle revelation rewrite_my ricky riddl rivera roach rodger
3/0 ronaldo sake sales_and sam same_$ savoy say_all say_more scar schumacher semiconductor send_me sensitive set_up
3/0 shah shane shattere sheldon shin shoot shotgun significance simpler simpson since_easter sinclair site_and six_of
3/0 smell sniper socially somebody_take someth_off songwriter soul spector spencer spinal staircase starr steady
3/0 stormy stream subfamily sudanese summon summone sun sway swear syrian tadic talk_about taller tara tass teach
3/0 teamwork teamwork_on teddy telex tell_her tent thabo thankful the_agency the_boiler the_key the_laundry the_merger
3/0 the_minibu the_room the_row the_teacher the_village the_visitor the_wait them_five then_$ think_it thorn thornton
3/0 thorny those thursday_$ tight tikrit time_in tiny to_$ train_be trent turbulent typical unpredictable unreliable
3/0 until_then up_for up_without usual_with utmost valle very_welcome villier visitor_book wahid wake_at ware warhead
3/0 we_talk wednesday_they week_audit what_happene whatsoever who_use wholesaler will_look willow woody wrong_$ xiaop
3/0 year_it yemeni ying yitzhak yudhoyono
3/2 0_pallet ^_forty ^_no ^_three a_lot and_somebody average_0 away_and back_to break_$ chair_be chang_since cross
3/2 expectation extra have_file in_$ in_bay join never our_allotment quite separate sister_and slow still_have switch
3/2 thank the_early the_floor the_heat three_of tir_$ train_$ under_the work_out
3/3 a_third arm armore aspiration at_home ceramic didier do_you due_in endorsement exceptionally ferrari fictional
3/3 geographical hui icrc inclusion inclusive job_$ kofi mark my_co myspace nazarbayev ng nine_$ of_the on_a one_$
3/3 people plus pure putin ra recast repeat ryder sage samsung saturate scalia sectarian sensation slalom special
3/3 spiral standout stealth tam the_account the_group to_know tool ultra until_it view violin
3/4 a_year abram accurate akin apple ask backhand bamboo bounce buh calvin cartridge chocolate come conversely cover
3/4 desktop diversify eddy edible emerg entrepreneurial fang framework gennady glass heinz hierarchy hopeful huckabee
3/4 if_you internally interpretation joke kissinger kouchner lashkar lu macy michelle nasty novelty nutritional
3/4 office_$ openness orchestrate photo prefect prodi quick rb ronaldinho rough satan seventeen siz sock spike spot
3/4 standpoint stronger sweeney tayyip technique the_saturday undecide upside vera wagner wb weight worrisome yahoo
3/5 artwork bacon bbc broader depiction devote dj e elf ethic favourite ghali gloomy grind hai herrera invitation
3/5 islam melissa mini not_what novak nyse outreach perfume periodically pseudonym quote remind romance roster steiner
3/5 stuf testament traditional trivia udinese variously
3/6 0_day auxerre bauer bi brand breath contemporary delegate dirk firmly focuse gap heel hoc hose jo kasparov marx
3/6 mia nam negative refrain schuster sign_it since specialty straight watch wolfgang
3/7 ^_at apec ask_for chapter chess continually fray klein lamb mediocre on_and opec pascal promotional the_person
3/7 translation we_would
3/8 cis colbert couture genre pan parody poetry scarlet tomatoe
3/9 page translate
3/10 poster recipe
3/11 i_have
3/12 lecture
4/-8 in_two
4/-5 be_on funeral
4/-4 :change bite_lose caretaker complex feedback_$ half_the sharif
4/-3 about from_what grandparent group_and hand_shake sutton taj that_$
4/-2 dashboard hand my_course silo with_a wound
4/0 0_for ^_customer ^_inclusion ^_only ^_that ^_thing a a_bite ability absorption ac account_and address after_every
4/0 ahern ahl alexei altar amo analog and_eleven and_my android ankle anonymity answer arc aria armey armstrong around
4/0 as_second ashley assertion associat at atop awake ayala back_from bae bambang banja banquet barrage barrett
4/0 be_complicate be_it beforehand bench bergman bitter blast blazer bodily body bomber bone book_the booster bowman
4/0 brain brandon brigadier brown buddha buddy buffett burnett burrell busy but_you cab cache cafeteria cairn cairo
4/0 caller cannon canopy captain captor carter castillo centimeter certain chadian char chevron chris chu chuan clark
4/0 classmate clemen cleric climax coconut cognitive cole collaborator collingwood come_$ comet comfortably compaq
4/0 confident confidential confluence consolation consort constellation contact contractor_who conway copy_my corey
4/0 cosmic councilor coupl crosby culmination cut_the cutler damascu darryl daschle dave deepest demonstrate denktash
4/0 destiny detonate devon devotee dickson difficulty dillon diplomatic dismay distraught distrust disturb dna domain
4/0 door doug dual dudayev dunk eaton ecevit economical ehud eighteen eject elia elusive emanuel emir esp estrang
4/0 ever_$ evidently ewing explanation explosive extremely fairway faith farrell feel few floor_and footstep forge
4/0 foul fraternity freddy frequent fresh friend galloway ge genera genuine gil gile glover goldberg gps graeme groin
4/0 grupo guerrero guru hand_in handy hank hardware hashimoto have_order hawkin he_say headach healy hewlett hijacker
4/0 hoffman hol hosni hp hsieh hypothetical hyun i_help i_pick icy imam implicit in_at incapable incarnation indicate
4/0 indication indirect infight inflammation informant inherent inscription inside instructor into_everyth isaf ito
4/0 jay jelena jermaine jerry jesu join_up josh judd jung just kan kathy kaufman keith kelly kevin kia know knowledge
4/0 ku kumar kyle lal lam langer lap laser layup lennon lever leverage lid liner load loop lopez lp maddux maggie
4/0 magic magnificent mah main maneuver manny mantle martinez massa massage match matter maybe mazar mbeki mca
4/0 mcconnell mccoy mcdermott mckay mckenzie mclaren md mdc me_task mechanism megawati melvin mercede midday middle_of
4/0 minute_late mistrust misunderstand mix_$ mladic mock moderate mogadishu mohamad molly mortal morton mostly mosul
4/0 mourn museveni musician mutation mutual mysteriou naturally navarro nawaz network new_person nikolai nobody_review
4/0 not_mine not_really not_work often oh one_say opener optimal optimism our_department our_funder our_take
4/0 overshadow pacer pad padilla pakistani pal parker parson patriarch pavement pearl pelosi personal pervez phenomena
4/0 pianist piston pitcher pollard potent pottery prelude presence productive properly propulsion qatari qwest radiu
4/0 rahman ramon range rash reaction real realization reeve refrigerator reiterate remembere reminder remotely respect
4/0 restraint review_my rift ritual rival robertson robotic rod roja rosemary ross rotary sacrifice sad sadr sanford
4/0 satellite satisfactory scant scream sean selfish senior sergeant seth seven_of shaft shallow sharm sharpton shiite
4/0 shimon shortcome sid sim simulate sinatra siren skipper skull slater slight sm smaller smash soong sparsely stair
4/0 statement steinberg stewart stomach stone strewn style_$ sunlight susilo symphony symptom tall tear tendon
4/0 tentative terra the_club the_file the_parent theological theorem there_may thing_$ thirteen tiffany tonight tony
4/0 towere tracy transformation transition tribal tribesmen trimble tsai twice_a unbeaten uncommon unconfirm underly
4/0 unidentify us_in usb usually valerie vee vince vodafone wah walk_in walnut want_me warlord warne waugh weaver
4/0 webber wed week_it wen which_$ wick wii with_my worldsource wreckage wright wu x xiao yasser zhao
4/2 ^_order ^_result basically be_$ be_better blank business_with cooperation_with council_be discuss doe_$ find
4/2 fortnight fourteen_turn friday_in go_back go_over hang have_leave head_and i_rent lead_a long_and look_$ may_be
4/2 mr_ferreira my_head need_a nobody_can nobody_have one_have only_he or_it or_who our_code our_year over pay_$
4/2 person_come person_go plan_in say_my street studio tension the_family the_gate the_lead the_middle timetable_$
4/2 treasurer_have who_would
4/3 #seen1 admiral alfonso an angrily aznar bedside berg berger bombardment breeze cao cbs ch chair_i clarkson cohen
4/3 crack creature deeper describe devout diaz divisional each_other fanfare firepower ga geniu gore happier hardene
4/3 have_chang heather henrik honest hovere if_the jiabao kimberly lad latitude laugh make_it marcu mathematical mike
4/3 mode move_$ not_tell ochoa osasuna pack paula person_be petra qaeda qin receipt resilient salomon saudy sony
4/3 the_paper the_pool the_street this_month twelve tying villarreal visionary wednesday wendy yeh yo yoon zapatero
4/4 actress albeit alliance annan aol apparatu appear artillery barney bb beshir blonde calorie careful choreographer
4/4 chronology clarify clearly clothe command concept countless coward cre crossover culture decoration demo desk
4/4 djibouti dwarf engage enrique enthusiasm erdogan eriksson explicit fairly fascination ferrer fifty fighter fond
4/4 francesco fred gomez guo guy hamza handful happily helmand heroic highly i_would il importance importantly
4/4 in_october inconclusive innovative kelley kerry khatami kurt leahy levin lg liam longitude luka margin medvedev
4/4 memorandum mice mickey multilateral namely newswire nudity ole oman optional patch person_$ peugeot qatar rang
4/4 rather reaffirm relevance relevant respond routine ruben samir sawyer scary sinn sorenstam spokesperson starbuck
4/4 stark steer story strauss substitute supervisory suspense swirl tao team telecast the_exercise the_same the_year
4/4 theoretical tina unfamiliar uzbek vieira wally wherea wield xu zen
4/5 alvaro ballack be_due bolstere broaden celebrity chant conan conspicuou continuously countryman cultivate denote
4/5 deportivo divide enthusiastic fabulou favorite fi flare grim hammere huh inscribe insert karen kcna lange larson
4/5 laura literal macroeconomic may_and miliband minisery more mouse mueller mujahedeen mutant mythology nonstop
4/5 objective orientation outset perception pessimism position professionalism pts q romano root samurai sandwich
4/5 savvy shi shoe shooter six skin soap specially spider squarely squeez stare strait t tale tanaka team_be telekom
4/5 television thickness timetable uniform viral volley yamaha yeah youtube yun zanu zee zhu zyuganov
4/6 abstract applaud attendee bag bahr behave bounc canvas cereal chow clad code creator designer diplomacy
4/6 distinguish documentary dot embrace erotic firmer gear indicator insignia lackluster leather lens linguistic
4/6 loudly lugar mai oriental outnumbere overview participant pbs pepsico plum quiz realistic renegade sadc sheet
4/6 shirt statistically stir strongly theatrical tir tome transparent underwear vegetable viewer who wrestler
4/7 #seen3 and_then backward bean blue book butter commentator costume edg evolve focus fry gossip grey jon kung mali
4/7 napoli npc nut pie primera pumpkin scath screenplay simone synchronize tomato wow
4/8 alone_$ aloud bread chef coat consistently cuisine int listener logo macro rasmussen rhetoric roast the_phone
4/9 che flier hindi satire
4/10 be_me comic note
4/11 essay
4/13 edit
4/15 stick
5/-7 family
5/-6 ^_our empty sleep
5/-5 any_feedback my_manager twin
5/-4 be_a boss compound get_any
5/-3 have_ask my_paragraph partner where year_$
5/-2 0_$ ^_it information wall
5/0 ^_legacy ^_two adam adrift affiliation aftershock ahmad akbar alfredo ali alito aluminium amber amd amir amman
5/0 anderson anguish anwar apiece aqsa armando assailant barkley bartlett base batsman be_mean be_that beautiful
5/0 beneficial benitez beside beta bogota bullet burst caldwell calm cantor cell cellular chassy cho cisco closer
5/0 cochran comfortable communion concrete conductor confession connect console continuou cousin crew crew_be cynthia
5/0 deck deity delgado deng deposition dominic donald driveway dugout dusty dwayne ego eisner elder electromagnetic
5/0 eleven_of erratic esteem expertise external extraordinarily faisal feud finley five_week fortify fourteen frantic
5/0 frequency friction garland garner generosity gerrard gilchrist grace gratitude groom gunmen hamdan handcuf
5/0 handsome hasina hatoyama heal here_$ hezbollah hurl hussain hydrogen ihs incredible insulin interior interrupt
5/0 intersection islamabad it_might jah jazz jealou jeff jimenez jordan jupiter juror kang khalid khalifa kim kirk
5/0 know_if kumaratunga lamp lava levine liquid logistical lott loud loyalty luciano luke magical mahmoud majestic
5/0 manmohan marker matthew mazda mccartney mcgwire mcmillan meaningful microwave miguel minivan mitchell moham mohame
5/0 more_and mound mri muralitharan my_crew myer nasal needle nervou nichol nugget obviou odom olmert on_them orbit
5/0 orbite orchestra ortiz outer partnership pasha paternal pathway peacemake pena pence perch perez pinpoint pleasant
5/0 porch porter possess practical present primitive pristina profound purely r ramadi ranariddh randy ratko raul
5/0 reasone receiver recorder reliever reveal ria richardson riyadh roadside rocket rodriguez roommate rug ryan salman
5/0 santana scene sergei shaky shalom shapiro shortest sight simmon singer sistani slip_$ sodium spacewalk specific
5/0 spontaneou sprain static steinbrenner stranger strikeout sultan sunni sutherland sylvia symbolic tai tangible
5/0 telephone terry the_price thigh tissue token tremor tribute turn_up tyler underneath unreleas unseen up_to violet
5/0 violinist vip vitamin vladimir wallace well westwood what_i will_decide witness worshipper wreath yao yi zardari
5/2 ^_number be_down be_our between_the chang_$ cook_$ difficult down_to eight_in go_from green how in_law key luck
5/2 many_cook morale_in my_sister no_real our_build over_my street_have the_boy the_class tutor we_can what_they
5/3 advisor algorithm altman ask_to authenticity be_half both christopher co_author commander conducive crescent
5/3 customary defenseman discography dissatisfaction drone exchange farewell guitarist gunship hayden hip hook ideal
5/3 imperative impetu insurgent jade leadership light luigi mcgrath monday_$ multi nobody_else not not_get outgo
5/3 politics ppp quality schill skepticism sometimes sour strong su the_caretaker the_chair throat unusually utilize
5/3 volatile yang
5/4 :gathered abnormal accomplishment accuracy actor alvin ambrose among approximate artistic barb bark barrichello
5/4 betty bind bolt boo bump capability casey chemistry chestnut chi classical commodore compatible condoleezza
5/4 courage crowe curiou curt daisy daytime deepen deeply dei densely dinner disc disgust enormously equation espanyol
5/4 explore f fallon farc fein fidelity friend_$ friendly galaxy gutierrez hd heavier hee horsepower if_it ifor
5/4 immensely islamiyah itinerary jihad kappa kitchen l layout leb lieberman matchup mcguire me_to measurement
5/4 meridian moe mohammad momentum mori mozart muqtada mustafa nbc negroponte nestor nextel nolan noor noun optical
5/4 particle portfolio pretty qaida qi quietly readiness refine relation representation revolv sadly sara scoreboard
5/4 sedan seldom shelton shy skirmish smart sophisticate soto sped strain stumbl sum synthetic the_bank tooth torque
5/4 tricky triumphant uribe vanessa variou vest vicker wan weakness wee wisdom year_0 yell
5/5 analysis announcer annoy appreciate appreciation arturo ball bildt bundl caesar carve cheer chill choral clearer
5/5 comedian compact comprise content crossbar culturally detachment dislike equalize equalizer ethnically everyday
5/5 evidenc fancy fantastic frankly funk garnere geopolitical get_their giuseppe glamorou goran grab gritty hr image
5/5 inch incompatible inconsistent intelligence jar juice knowle leaf li manner mat mclaughlin messenger montoya
5/5 mottaki mouth multimedia nissan nokia observe offshoot omega optimistic pause peach peel peng ping pizza plenary
5/5 portrait preach precede profile progression punch racially raucou razor restless rosie sample seem seinfeld sergey
5/5 sery sheer skill sky speech strategic subjective tea to_be translator ty unfold villain vying w welcome xi
5/6 accessory accolade appropriately archie armour blistere bombard broth cautiou compatriot concentrate consensu
5/6 contestant context creativity dai dell della differentiate digit ds elbaradei exercise formulation frequently fu
5/6 gucci hop inspire instinct jana javier kite luncheon micro minute moderately negatively nickelodeon normalization
5/6 oau olsen omit pf pink presenter pronunciation ps react reference reflect rossi schwab scripture selection sergio
5/6 sexuality shen shrug sino sitcom song sunglass tablespoon tast toni transatlantic twitter variant wingspan
5/7 asean bake bra cautiously christensen column comedy commend cpc dempsey depict discourse espn exaggerate for_0
5/7 format fun go_out guide interviewer ki levi louder mantra mcchrystal oprah pessimistic phrase poem realism
5/7 reconnaissance richer ripe robust salsa show softene toast troupe
5/8 advancer alphabet biographical camera camouflage favorably moderation projection provocative random soy spoon
5/8 sweater
5/9 #seen2 miroslav pla retro ribbon skirt urdu
5/10 #hazy2 eighty pencil scarf
5/11 letter
5/12 cartoon manga
6/-9 we
6/-5 i_can
6/-3 ask_him
6/-2 * across be_one i_teach land_last last_on placement structure
6/0 ^_friend ^_parent abdel afterward aide alam alignment aluminum and_no and_will arafat armament at_the attacker
6/0 audition badawi barak baseman beckett bobby boehner bowle browne bryant cable cabrera calcium can_be candle chest
6/0 coffin comb compartment competence condolence configuration courtroom crater customer darren defiant derek detach
6/0 differential discomfort djindjic eli emotionally excitement facade fleme flintoff fracture fuller garnett grenade
6/0 griffey guidance hama hander harrington hastert hers hitter hollow homer huddl hume infield inn intermittent ion
6/0 ipod jam jason kally khalil khan kin lack lahoud lara lbw lewinsky lime logic majid malone managerial marquee
6/0 marwan mast matsushita mofaz moran motorcade mourner mubarak musa my_colleague my_hand najib neck nice not_make
6/0 odinga on_my ornate outfield payload pere piazza pietersen plenty plot pont potassium powerful practice_trombone
6/0 rattl rauf ray rbi ritz rivalry rollin same sayyaf school_$ sens sense sensor setup shaquille shawn sheikh shell
6/0 shout sibl signale sosa spiritual stationary stereo suite sympathy the_right thunderstorm torre trombone trunk
6/0 understand unpleasant vaughan viacom vibe wicket wire woman wrist yassin zoran
6/2 ^_staff at_night be_offer client_ask clue hide honestly middle parent_council side tell_the touch
6/3 aesthetic alec allawi angel badge besides bing bitterness bragg cherry chin colin contradiction disk hard_to i_do
6/3 ibn karadzic kellogg leave_the long lush mean_to meditation mend mind moon nobody_know number_be oo paramount
6/3 parent_have primakov ramirez saud scoreless screen shanahan shortstop sign_the signal solo stature tee the_under
6/3 unique unmark vague vomite wheel whether_it wicketkeeper yin zach
6/4 akhtar alessandro alonso anbar animosity armor awesome batter boast bowler cam channel choi chromosome compassion
6/4 continuity corner craft description desire devotion dignitary dominant drummer dye encouragement endless explain
6/4 fatty flexibility forceful genuinely goodwill gunner inflammatory instruction integral intelligent intensity inter
6/4 irony jankovic jemaah ji khale kostunica laden lantern layer lofty loyal lra mahdi maturity mickelson molecular
6/4 montgomerie moo narrow nate ntv oate osama overhead perfect pivotal plasma playmaker pleas propell radovan rahim
6/4 rational resilience rove sammy saturn sherry slim sort spear spirit subordinate supernatural surface three tim tip
6/4 toshiba trainer tymoshenko unforc unity viola visual wenger willingness workout workshop yoga yong
6/5 abc alternatively anchore astonish backdrop ballad blackberry caliber cameraman capsule chip consist could_be
6/5 crowley curry dancer decorative delight dial downplay duel edge engagement enjoyable envelope fk gadget gainer geo
6/5 gephardt grasp gruesome h herb indispensable last_month lemon lil lineage marcia massimo mora mullah nm not_know
6/5 noteworthy operative passion passionate pi precisely predictable processor rafsanjani raikkonen repertory reply
6/5 reporter robbin rope rude score sentimental shorter showtime sober sociedad somewhat sparkl strength suggestion
6/5 suzuki swing tan televise tuck underscore valentin vinegar wear wesley wide
6/6 adel anatomy ari armitage authentic basket bickere buffy buzz cardboard centrist chuck cinematic cocktail
6/6 congratulate consultative correlation dash deflect delegation dessert dish dmitry donna envoy episode essence
6/6 flexible foliage have_the hbo header ingredient interactive knife liz luo mature meal meg midfielder mm nakamura
6/6 nan odd packet perfection performer piero plate ramadan regular rendition revolve romeo russo silly soundtrack
6/6 spirite sword tajik teaspoon ul virtue waist width winfrey
6/7 an_hour anand blix butt casual chili concurrently consistent crocker dark decliner each emmy fist flour freshly
6/7 frontline genome kagame kirsten laud lauren lense ministerial nail niche petersen pick pop portray portrayal
6/7 positive puzzle raphael robin salute scorer sharp slightly spirituality stephane tactical tune ubiquitou vanilla
6/7 video wav wedge z
6/8 analyz booklet bullish correspondent dice differ dove emphasy jacket jill markedly maxim menu nadia noodle
6/8 referenc sauce scoop tailor tongue yellow
6/9 bunch dance differently fashion flip gown leaflet medley mtv pant picture role scholarly shave sideway skinny
6/9 weave
6/10 commentary lean paste reviewer soft
6/11 balance silk thinly
6/12 relentlessly soup
6/13 satirical
6/20 #hands=self
7/-7 #hands=other
7/-6 some
7/-4 when_i
7/-2 ^_someth share
7/0 abed abu acid acquaintance activation afternoon arrangement aura bodyguard bruis bullpen bystander charismatic
7/0 coincidence courtyard cozy crystal deep dexter duffy dunn eccentric fielder firefight floor frustration glimpse
7/0 grief gunbattle hamad homere inner instantly instrument iverson jamal jaw joey kidd krishna limb lin logical lowe
7/0 maher mediat motive mr multiple next_to noth_$ osman ovation payton pettitte pillar predecessor procession psychic
7/0 rear remorse ruby rusty saad saeb scattere seemingly sheik shiva simplest singh sorrow spaciou stevie testimony
7/0 the_committee the_until tile unusual upton vaughn visible youny yusuf
7/2 ^_grandparent absent accent and_nobody atmosphere bell exam_$ him no_one son_school tube two
7/3 cheney companion compass cyru dee detail din encounter flattene frame have_be jarrett joy mediator pitch really
7/3 reciprocal reye sound span tanjug urgency zarqawi
7/4 add adnan al algebra bach bass bassist benny bizarre capable cassette cast cellphone centere circular clan
7/4 combination constant courtesy deliberation disagreement disbelief evene finite flamboyant focal fukuda fuselage
7/4 gamma ganguly gibb gillespie hayat hercule input intense interface intrigue ip ju juliet karzai leno motorola
7/4 negotiator noticeable p remarkable room_and separately seriousness shea signature sonic sore speaker spectrum
7/4 spine splinter spokesmen stakeholder sunny teammate time_$ valentine very visibly welch
7/5 :hedge apart app appearance applause attach beethoven boucher co cw definite dense ear enhance excite fernande
7/5 finale flash forward haq honesty ideally impressive incredibly instrumental k laughter leg meet mena nose
7/5 occasional paisley patience performance protagonist reconcile rim romantic singl slip stack strategically synthesy
7/5 toss tvs vision weekday youthful
7/6 adversary albright assemble blond brief broad cake chairmen choru combine compress conceptual core correspondence
7/6 cream creative dreamwork earnest eid eileen engrave fascinate flung gaze gorgeou igor impress inspiration
7/6 invariably jintao jona katie kiss lac lavrov letterman mccurry mirror musical mustard occasion oleg profanity
7/6 rabbani rumsfeld sami seminar subdu talent tang tangl thrust verb vertical vibrant vijay yogurt zemin
7/7 admire afar alongside arrow attitude audience bari bent brisk composite cookie crust goo individually keynote lik
7/7 moro nonsense olive opu outline piece praise prowess reinforce resemble rooky similarly stefano storyline swung
7/7 talk thick vary weird wing
7/8 autobiographical chop cute difference email eyed fabric fruit gcc graphics highlight imagery informally lightly
7/8 lip mandarin minc narrower nicky persona posture purple reese remark shiny speak sprinkle styl theme uneven
7/8 uniquely variety with
7/9 animation axis bold carrot closely constantly cue garlic hair larsen loose medium mehdi oic orient pea pepper
7/9 perspective rok scheffer stat thinner tse
7/10 #hazy1 animate authoritative cppcc fold hoop seasone sensibility slice topic
7/11 anime i pac patriotic trouser
7/12 evenly illustrate illustration
7/13 dress
8/-3 alto
8/-2 ^_we
8/0 abba abdul ahm antenna atal boss_$ ceremonial cockpit communication cylinder distant electron erekat exterior hal
8/0 it_be koo locker mahmud mediate mentor morn neural neuron optic orbital proton raja resonance sadness since_the
8/0 tendulkar tenet vajpayee vice warmth whose
8/2 by_friday c complicate fifteen fluid i_be politics_$ someth
8/3 acoustic aziz be_hard bin functionality hakim leadoff magnetic mollusk prayer sporadic strange u
8/4 abdullah anterior assad baba bashir bat batsmen bow brass carbohydrate chernomyrdin clarity collaboration
8/4 component dante depth express eyewitness fatah fiery front gene gill goodness j jamie jeter nuri observation
8/4 our_treasurer oval past peripheral piano pinch plavsic powell rib rounder simple simplicity simultaneou snail
8/4 solemn splendid syed task uneasy vein vocalist weep
8/5 abdallah asif atta backbone bare birdy characterize complexity concerto consultation diameter disciple diyala
8/5 evident eye formidable fragment gentle hadley hamid hashemi holbrooke hu ibrahim late_$ launcher listen lovely
8/5 maliki myriad organizational parameter peculiar precise recur rugova shoulder sideline startl sturdy useful
8/5 velocity wonderful
8/6 ambiguou aspect audio awakene berry biden clooney composition cook coordination emilio equally excellent flurry
8/6 fore forg g geographically hooper irregular izetbegovic jiang laptop liaison lotu maskhadov mccormack mirza mo n
8/6 sae sermon shade sing solana straightforward supportive table tnt together unconventional
8/7 admiration amaze brightest comment display echoe er feature forth gospel groove hawkish in_the interact ivanov
8/7 larijani length lighter michele muscular nightly notch ominou pak philosophical pin qian reminiscent respective
8/7 responsive session snack surprisingly tie triangle
8/8 background characterise cnn correspond decorate defensively deliciou dialect duo entertain graph informal mesh
8/8 mixture parallel pattern penchant pulse randomly shine simultaneously sleek smoothly softer sphere spun taste
8/8 thumb toe variation vocabulary
8/9 :deliverable arabic belly button cm eyebrow flavore fleischer flesh fluent hymn lcd masculine pasta pastry prais
8/9 query robe rotate script viewpoint
8/10 circle communique feather notation outfit petraeu proudly sexy sleeve
8/11 beard nod onion
8/12 eleven sesame stripe
9/-4 parent
9/-2 seven
9/0 arch bore bruise closest clubhouse emotional gunfire gunshot hallway ismail module nabil offer qureia rby shrapnel
9/2 function nerve
9/3 dim gastropod group hard hassan householder iqbal moment nucleu omar propeller purport rashid
9/4 alia atom attachment cello dana deliver functional livni lockhart maneuvere mortar opposite relationship server
9/4 shaath trust_$
9/5 awe bashar charisma charm damon dravid faction friendship gayle identical joint karim make muse prasad rectangular
9/5 sharma tariq tense upright variable wept
9/6 accompany alpha basil bilateral blunt coordinate direction dynamic fiber flank forehead hashim headway horn
9/6 indicative milf muscle nouri precision quartet resembl rotation salah spatial spinner substantive sympathetic trio
9/6 umar uncomfortable videotape visually
9/7 apex bland celestial congratulation discussion drum duet echo element expression festive flower footage gul
9/7 handwritten helpful jia monty narrator platoon podium recognizable reflection refresh rhythm singular sung superb
9/7 sweet synopsy tap
9/8 adorn blade brighter calmly diverse drape hallmark ideological illuminate ironic lately matrix msnbc occasionally
9/8 rub scent sigma spice style stylish vector versatile voice
9/9 analytical humor mut stride symbolism tempere text underline verse word
9/10 blend carefully chair clever cnbc color distort feminine flair funny gently sharper spicy tell versa wrap
9/11 align colore dough
9/12 broadly prose tempo
9/13 clip
10/0 behind my_boss
10/2 thing
10/3 ghazi hint reception
10/4 #hazy3 affection amr breakfast harmony malik nash receptor unanswere
10/5 abdominal arrange b elaborate faint homemade interpreter membrane molecule mystical nasrallah node paragraph
10/5 satisfaction solid
10/6 aisle cluster clutch elegant fastball flute glow guitar kamal sensitivity star stellar
10/7 affinity choir constructive curve fit four greet hasan insight knot orchestral parsley purportedly remarkably
10/7 respectful soprano stump trait trumpet
10/8 anchor bead character compose embed encode familiar geometry horizontal imaginary impression kla memorable
10/8 midfield neat overlap percussion pragmatic saleh songwrite sticky sync talabani tandem then voic
10/9 choreography coherent ensemble ginger jok lyric poetic salad shadowy surreal
10/10 cheek counterpart emphasize finn intensely jazeera storytell tail thin tightly upbeat usual warmly
10/11 brightly decidedly knit shape
10/12 excerpt prominently
10/13 woven
11/0 ^_there between motivation shake
11/4 cone other tenor
11/5 facial improvise infinite lateral resemblance sheen sincere
11/6 beam binary linear poignant transcript
11/7 awkward backstage cameo characteristic communicate gesture interaction intrigu metallic moussa salim saxophone
11/7 vowel
11/8 array dazzl delicate different dimension energetic lineup message outward rna sequence sinister
11/9 bright cinnamon cooperation geometric grin jalal quirky reflective thoughtful triangular tun
11/10 brilliant contrast differe dimensional eclectic inspirational narrate narrative polite positively presentation
11/10 repertoire slender terrific wit
11/11 curv guest
11/12 colorful distinctly sketch
11/13 rhythmic wildly
11/15 dull
12/2 in_our nobody
12/3 one
12/5 mood yousuf
12/6 microphone suleiman taha
12/7 demeanor emotion hug keyboard mutually
12/8 abdomen angle bravo distinct fruitful interval onstage protein sincerity str verbal
12/9 articulate contradictory cube vivid
12/10 amuse colour dialogue flavor floral gameplay mullen perfectly segment
12/11 beautifully bite breadth crisp fuzzy mix pale softly spin
12/12 ring
12/13 darker humorou thread
12/15 loosely
13/0 colleague
13/5 rehearsal
13/7 amino entourage
13/8 chord consistency convey similarity symmetry walk
13/9 alternate intricate oddly personality somber vocal
13/10 chat conciliatory distinctive smile smooth subtle twist
13/11 lively lyrical
13/12 disparate texture
13/14 finely
13/15 neatly
14/7 intimate
14/8 bundle
14/9 finger
14/10 candid
14/11 melody
14/12 complementary
14/14 nicely witty
15/0 do_not
15/5 feedback
15/8 conversation
15/9 cordial
15/10 complement
15/11 pair
15/12 assortment
16/14 tone
"""
