"""What 3441 labelled problems teach about solvable: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "3d3c83a9b9e0fab5"
ANSWERS = ("no", "unclear", "yes")
ROWS = """
-20/-21 capitalism
-20/-16 #settled
-19/-21 law
-16/-20 war
-16/-19 dy
-15/-17 abolition
-15/-10 first
-14/-12 and_the pass
-14/-8 under
-13/-16 born ordinance
-13/-15 ban campaigner canada rule
-13/-11 down
-12/-20 scrap
-12/-19 slavery
-12/-18 death repeal
-12/-16 communism
-12/-15 appeal overturn patent
-12/-14 emigration preservation prohibition reform
-12/-13 penal
-12/-12 government lighthouse
-12/-11 socialism
-12/-10 nature
-12/-9 century
-12/-8 penalty
-12/-7 by
-11/-22 annexation
-11/-18 apartheid country enact
-11/-17 abolish observatory roe rul
-11/-16 landmark monarchy upheld
-11/-15 :granted pollution restoration
-11/-14 age demolish unfair
-11/-13 controversial world
-11/-12 close
-11/-10 freedom invention university
-11/-9 censorship
-11/-8 barrier goalkeeper record system
-11/-6 pollock
-11/-5 it_all technology
-10/-17 asylum dam
-10/-16 treaty unconstitutional
-10/-15 environmentalist
-10/-14 enactment win
-10/-13 climate environmental in_0 monument proponent violate whale
-10/-12 blockade conservation foundation
-10/-11 amendment heritage successfully suffrage wales
-10/-10 advocate argue dutch repressive
-10/-9 burnt city fair rain regulation tax waste
-10/-8 #hopeless ^_brexit brexit doctorate measure
-10/-7 about_money boat manifesto
-10/-6 conversion keeper
-10/-5 pen sculpture
-10/-4 convert
-10/-3 be_no
-10/0 ^_can
-9/-20 moratorium
-9/-18 colony
-9/-17 endangere
-9/-16 emigrate panama permanently
-9/-15 dictatorship
-9/-14 cradle impose
-9/-13 constitutional demolition independence statute
-9/-12 breach crusader emission legislation libel pollute protection restore
-9/-11 antarctic exploitation marco restriction restrictive society stringent tibet
-9/-10 adopt austerity democracy illegal spearhead statue
-9/-9 before entry institute inventor neutrality outscore pioneer revolution
-9/-8 be_do bridge import modernization prop pulp sculptor subsequently waterway
-9/-7 activist back_$ blind catholicism erect land modern preserv publish stamp timber
-9/-6 exposition film painter should strict will_never
-9/-5 away curl mine postage sail wrong_thing
-9/-4 jerk pier recycle
-9/-3 like
-9/0 can_not div everywhere
-9/2 that_be
-8/-18 declare
-8/-17 old
-8/-16 famine
-8/-15 ruin winter
-8/-14 crippl have laureate thatcher tuberculosy
-8/-13 abandone amend conservancy embargo iceland punitive tide unjust unsafe
-8/-12 abortion brazil citizenship colonial copyright fail final overhaul skyscraper wildlife
-8/-11 cherish cod crusade immigrant oppression protect welfare
-8/-10 charter constitution decree defend establish graduate humane imposition inaugurate infringement min national
-8/-10 polytechnic provision severely shipyard soviet uphold yacht
-8/-9 aboriginal centenary commonwealth curb environmentally for found go_to immigration internationally modernize
-8/-9 oppose philanthropist posthumously quarantine south tariff unite what_be
-8/-8 architect china coal critic directive discriminatory effectively no prohibit relic sweep
-8/-7 ^_capitalism agricultural construction denounc further handball hong illegally outdate partially pav prohibite
-8/-7 staunch
-8/-6 ^_politician anthem anti bronze canal education enlightenment fascist forestry iron january nineteenth passage
-8/-6 safeguard sewage socialist
-8/-5 construct establishment fenc introduction labour public reward torch
-8/-4 hygiene mural safety science thereby watchdog
-8/-3 free
-8/-2 revise
-8/0 child dedicate defender finish goal platform poor test textile throw
-8/2 kick
-7/-19 brink
-7/-18 extinction
-7/-17 bankrupt year
-7/-16 disgrace exception
-7/-15 asbesto ced immigrate invade
-7/-14 bust holocaust legally polio referendum secession
-7/-13 destruction outright persecution reef sell
-7/-12 circa cruel greenhouse health life ozone preserve regime removal reunification
-7/-11 adoption already colonist conceiv covenant deprive dioxide historic mankind outlaw poverty proclamation
-7/-11 proposition rename sanctuary slave toppl
-7/-10 #hands=private artificial conception destroy ecological era injunction kingdom limit medalist persecute
-7/-10 proclaim punish repression seeker subsidy swiss triumph unsuccessfully
-7/-9 :exam affirmative against ardent artificially attempt authoritarian capitalist carbon conscience cornerstone
-7/-9 court deem deficit exclusion incorporation liberty masterpiece natural onward pig scholarship sprinter you_can
-7/-8 #pictured act burn butterfly commemorate communist condemn dominion human initiative obsolete prize
-7/-8 protectionism replica save universally victory zimbabwe
-7/-7 ballistic farmer high indigenou invisible lax medal patten petr physicist porto protest suppression unfairly vs
-7/-7 we_lose
-7/-6 ^_university award cap clement forefront irrigation kid_have last lumber minister possession progressive
-7/-6 reformation
-7/-5 cheap confiscate counterfeit der drown du export fourth liberal liberalization libertarian lift medicine
-7/-5 narrowly ship taxation yuan
-7/-4 adherence all beat cleaner credite discard hour_$ international level magnificent maritime parliament
-7/-4 philosopher railway rendere restrict sanitation underground
-7/-3 ^_boss all_$ it_rain register
-7/-2 coin paint tram
-7/0 ^_too author bent clean design exhibition hull industrial innovation levele literature meter navigation pillar
-7/0 prolific protestor rail slap steel towards treatise vessel wooden
-7/2 :comparative too
-7/3 standard
-7/7 block
-6/-17 flood
-6/-15 abandonment legacy
-6/-14 deport verge
-6/-13 accident annex bred ever invasion lake reclaim remake runaway sanction seizure stricken
-6/-12 amnesty decommission fertility grandfather invalid judge landslide officially overthrow perish segregation
-6/-11 cow dismantle erosion exemption herd madame millennium property redevelopment scheme soro swan they
-6/-10 champion civilization curtail defeat forest hydroelectric injustice loophole nation pact pension popularly
-6/-10 pristine propose reject sovereignty taxpayer tobacco tycoon water
-6/-9 anyone aquarium archive authority cattle civil convention crocodile defy emperor enforce eradication harmful
-6/-9 harsh inhabitant million novelist partly permit populou punishment recipient taft
-6/-8 antiquity bill billion cape censure citizen conserve cruelty defamation dump empire excavate federation gase
-6/-8 harbor initiat intrusion kill marijuana misguid petition prevent racism railroad republic reservoir sar spur
-6/-8 swimmer vehemently violation voyage waterfront
-6/-7 ancient animal career compassionate congress containment creation defiance dignity earmark ecology enforc entitl
-6/-7 favor footballer for_good forgery fund holder livestock magnate march migrant migratory playwright prevention
-6/-7 punishable registry renewable reputation river sheep should_have study western
-6/-6 ^_academia academia allan archaeology argentine at_easter become botanical commission corporation crane divert
-6/-6 donate eu finland fountain get_old gold grandad i_miss introduce monopoly neo opponent piracy plaque qing quota
-6/-6 reformer retrospective sand sewer shield shipbuild smuggl stolen sunk tonga van weir
-6/-5 ^_get activism agriculture automobile be_born berlin collector commenc complete compulsory condemnation
-6/-5 criticize crumbl fish fishery holt i_ask imperial inefficient institution maiden mean_i outspoken patel raft
-6/-5 seiz silver sink stun sustainable systematically thesis tong uk
-6/-4 0_and acclaim admiralty backstroke be_kill blatant church conservatory consumption domestically experimental
-6/-4 feminist highway inadequate ineffective inland invent martin mill monumental paris pavilion rapid seal sign_$ st
-6/-4 tu
-6/-3 art business_$ change_$ get_the hous the_job write
-6/-2 :light all_about out_of solo
-6/0 0_$ :absolute accordance administration aggregate architecture banner billboard captain ceil clear clearance
-6/0 contemporary critique cruis deliberately demonstrator diploma dissent drainage edg encyclopedia extensively flag
-6/0 framework frigate gallery german goods harshly intellectual jointly lash late liner marble movement nationalism
-6/0 net paolo philosophy pipe poet pont porcelain principle print promote propaganda protester renown rioter rubber
-6/0 scientific scrum sector shutout slogan snatch stain supervision unbeaten welsh while whistle
-6/2 for_the spirit without
-6/3 own
-6/4 practice section smash
-6/5 ball
-6/6 header
-6/7 superb
-6/8 read
-5/-15 disastrou eventual lease that
-5/-14 illegitimate paradise refuge renounc sued
-5/-13 abandon collapse decade dolly drought exile mad noth precedent rita starvation statehood
-5/-12 birthplace cayman clone devaluation disaster eradicate federally grande handicap harm ineligible invasive
-5/-12 ironically liability revoke smallpox wildfire
-5/-11 bolivia coup epidemic impoverish island miss occupation plague residency restitution vote
-5/-10 babe conquest deny election eventually forc glory induct now ratify titanic undocument unsuccessful willie
-5/-9 altogether centennial cholera collaps damage designation discrimination economically elephant exist expulsion
-5/-9 flora homosexuality imprisonment inception loo malaria mandatory mismanagement parent_$ postwar raz rebuild
-5/-9 rejection revert shut stipulate storm supreme territory undermine unreasonable wreck
-5/-8 0_no absolute approve boom chance costa domination easter_$ expedition feudal florence forbid geneva good_$
-5/-8 graze hero honore invader japan johanne legislature lion marina memorial misuse napoleon now_$ outcry overcrowd
-5/-8 overwhelmingly pesticide population rampant return rewrite sant serra successful surpass treason unification
-5/-8 wade widespread wrongly
-5/-7 ambitiou august bestow bird certification coastal completion contaminate degradation den destructive dispose
-5/-7 do_be ecstasy fam govern historian hydro industrialize list_be luc massive native ocean pagan privacy prosperity
-5/-7 renovate russia ruth se supremacy threshold totally unanimously unfit unnecessary unprecedent virtually wip
-5/-6 ^_miss administere applicable artifact bachelor be_finish break commercially consequently contrary deaf decision
-5/-6 denounce equestrian ethanol famously favore guise hail hazardou henry kai mao migration newly originally
-5/-6 pollutant poultry reverse revival saint salvage scotia seize submerg subsidize tunnel waterfall wrought
-5/-5 ^_dad ^_life aeronautic aid brunswick capsize cas competition comprehensive crush declaration disposal doctrine
-5/-5 dollar effort environment fa famou fisherman flourish greatly have_it help_$ in_that landscape lionel livelihood
-5/-5 martial ne park polo power prestige pretext prototype reckless refurbish repair reproduction roller ruble
-5/-5 seminal someone strike suppress surf surplu swift underwater urban vincent vol
-5/-4 :vague achievement artist aviation baritone be_lose beaten builder chartere cigarette conservatism decisively
-5/-4 disregard dynamite electoral electricity extraction fiercely foremost good implement industry justice kensington
-5/-4 latter motherland never off_the ownership prestigiou rand recreational redistribution remove sacr smuggle swim
-5/-4 technological tolerance undertook upon warsaw wave wellington westward work_$
-5/-3 ^_landlord ^_whatever badly before_i country_be eat everyth_get from_january install not_come person_do physics
-5/-3 turn under_the
-5/-2 ferry goalie market policy second sign sixth the total
-5/0 :finish advancement advocacy aerial aim ambrose architectural article assist backward balloon barge batsman
-5/0 birdie cane catch ceramic chamber change chemist cheng chiefly cinema collect commemorative conservative
-5/0 contribution cricketer depiction ding documentation economics efficiency ensure excellence fine firmly flame
-5/0 fletcher flotilla foot formulate fortification freighter get_decide gong hammer hammere haul incorporate ink
-5/0 kroner le like_it locomotive machinery manufacture mark moral morality nationalist notably obscene penalize
-5/0 pereira photographic photography plaster po poetry pornography port postal punt racket religion secular silva
-5/0 skipper solidarity speed squandere sri steam stoppage submission synagogue synchronize telecommunication third
-5/0 thus torpedo trademark transparency transport twentieth twenty vigorously virtue wast waugh wharf wind winger
-5/0 wool
-5/2 hand polish referee take_it twice
-5/3 essay purpose
-5/4 book canvas cross whilst wicketkeeper
-5/5 at deflect equalize score volley
-5/6 easy
-5/7 crossbar so
-4/-14 cure endemic
-4/-13 care irreversible ultimately wilderness zoo
-4/-12 conquer deportation dictator homestead orphan shelv stave swamp threatene topple unilaterally
-4/-11 compensate escape farm fetu grant lottery reign reinstate suing tarnish waiver
-4/-10 atoll bypass dent embryo fossil heyday imprisone insurance isle monarch myth neglect orlean re regent revive
-4/-10 revolt thoroughbr tobin
-4/-9 archaeologist beach contamination costly destine dop earthquake eliminate embryonic empress guarante guarantee
-4/-9 hast help history hurdle hypothesy legality priory rio sham smoker starv swine toxic tsunami unpopular
-4/-8 blowout bre bull certify challeng chile claim cleanup diversion erode exempt expansion feat federal finally gay
-4/-8 guinea hazard heart invoke justify kaiser lifetime mercy nuclear paralyz peninsula prairie prehistoric reactor
-4/-8 rink traitor treasure turnpike unacceptable undefeat
-4/-7 aire annually archaeological ash attain basin breed bulldog clause close_at commissioner county dane disabl
-4/-7 evade excavation explorer hectare hoax howe immoral jasper jubilee license limitation lose morally morocco
-4/-7 museum no_exception oblige por prevalent prone prosperou proven renovation resistant savage shore temporarily
-4/-7 theft thwart tree trophy vaccination veto
-4/-6 abroad amusement be_simply behind_me blanco bourbon census certificate club coast coaster conviction corruption
-4/-6 cove dangerously deserv eagle elude en epic expressway far forbidden forcibly halt hare icon inflict lama mare
-4/-6 mas me_what mighty migrate miner mona my_grandfather negligence north offshore opium originate our_nursery
-4/-6 pledge rescu resist revers riverside rudd settler shark surgeon the_observatory theatre tourism vandalism winner
-4/-6 yale zon
-4/-5 achieve airliner anniversary be_close breaker buffalo burke canoe ceas completely constitute contract
-4/-5 countryside cultivation cut_in de dubiou eas economy endors endowment exceed explicitly fraudulent give_the
-4/-5 highest hindere historical hooker i_join iconic indoor jan la laborer laundere metropoly monetary mosquito
-4/-5 nobody_in novel nurs only_care ordain part person_with ratification recipe_book recognition reissu saturday shih
-4/-5 sir streak surfer temple tidal title tourist transit two_year weakene wilkin with_a
-4/-4 ^_grandad anthropology ashore at_school atmospheric auspice battleship corpus corrupt development duck early
-4/-4 east elevate embrace everyone_$ fellowship furnace golden gross instead_of insufficient interstate itself
-4/-4 knowingly launch level_in life_be ling lo make_a municipal nonprofit not_a over procedure regulate render
-4/-4 requirement rural saturday_$ say_the sea soar statutory stimulu submarine surgeon_say te tract trillion turk
-4/-4 unfair_to unleash voucher we west what worcester
-4/-3 ^_government ^_sit against_us although company contract_sign control dead_$ dy_$ exist_$ extend have_leave
-4/-3 have_say london lose_$ miss_my my_first once_be path period play politician_have professor registration revision
-4/-3 rule_mean say_someth smoke someone_else the_good world_be you_be
-4/-2 ^_health and_our be_0 before_he but_that draft i_know kid_get master progress song the_station theory this
-4/0 abstract academy accessible accuse adapt aesthetic and arc arcade assembly bamboo baroque barricade beacon bearer
-4/0 bicycle blow boundary brett brutally canon cartoonist catholic ce charitable ching cigar classical commerce
-4/0 comparative competitiveness composer courageou cricket criticism cultural currency custom cyclist das
-4/0 demonstration detection dive doctoral dog donation dong dragon eminent engineer enterprise entirely ethical
-4/0 excessive exhibit false fence fire firearm firm float franc franco fringe fulham fumble furniture gallon game
-4/0 garbage governance granite guilder gum harness hat heavily helmet honorary i_say ideology illustrator improve in
-4/0 infrastructure inlet innovative inscribe inspire instrumental insulation integrity intent intentional
-4/0 intentionally intercept interception interpretation iso issu journalism judo jump jumper just_be kilogram kite
-4/0 knock laud leed lightweight limite literary lobby lose_the ma mathematician mean mechanical medieval midway ming
-4/0 miniature missile missionary nante naval obtain openness opposition organ original par pas patriotism pedestrian
-4/0 penny pinto poem point pole pornographic portrait post powere practitioner primary principally prophet
-4/0 publication pulpit pump pure purity putt rainbow receiv reliance relief renaissance reprint research resolution
-4/0 revolutionary rigid rotten route royal runner scenery scholar seaman sheng shepherd slid sociology speculative
-4/0 spread springboard stainless strengthen striker strongly sunday surg surrey technique thank the_kid theology
-4/0 thermal titl to_have ton torah totale touchdown toward towere tradition trap trinity tying unfinish usage vault
-4/0 ventilation veterinary violently visionary vital wanderer warship wax wholly wick widely wigan yan
-4/2 action college fast on push really_$ the_school wash
-4/3 have_become instead junior like_that ministry textbook
-4/4 :create bowler cannon day_the defence music nine wicket
-4/5 backhand be_some blistere bounc fifty forehand form foul lab substitute telegraph toilet translation
-4/6 slide
-4/7 not_what rifle
-4/8 corner
-4/10 line
-3/-17 will
-3/-12 birth state
-3/-11 ago live
-3/-10 :prize
-3/-9 insurer withdrawn
-3/-8 ai any_more dat deed simply
-3/-7 bishop politician school vaccine
-3/-6 #general end grow_$ join nowaday permission renewal sale the_bishop
-3/-5 0_it always_be ask_twice be_pulp choose in_april inclusion later leave_the qualify since_my stroke this_country
-3/-4 ^_person ^_time a_final allotment and_always as_of at_mass be_publish big_platform branch_close by_a clinic
-3/-4 december detention dog_$ ice ignore in_december instance_$ it_back letter_say mud on_monday on_our only
-3/-4 our_branch own_the pass_away person_have platform_own seriously so_no stay_on test_in the_last what_can
-3/-4 without_ask
-3/-3 0_year :daily ^_society ^_visa allow ballot be_last be_out board build conference decision_be discharge
-3/-3 evene_before fair_$ go_in internship lay league lorry not_get noth_to nursery of_this on_sunday pension_age
-3/-3 step_on that_$ that_week the_big the_decision the_flood the_pension the_time turn_down way_they when_a
-3/-2 #hands=charge 0 ^_referee and_they application be_invisible be_over by_everyth close_in come_from down_in drawer
-3/-2 drug dy_before dy_on fifth for_each for_our gas going_up great have_$ i_be it_with journal keep_going my_father
-3/-2 my_hour not_exist on_night only_ever outdoor person_who say_there step tech the_country this_year ticket_with
-3/-2 to_canada to_everyone to_someone
-3/0 ^_at ^_gran a_second ahead all_the always_have and_we at_0 bar bath be_dead be_not because between_them business
-3/0 buy clamp community date_for day dur factory finish_$ for_everyth for_it from_a front_of group_$ group_be gut hit
-3/0 know_i label need_to new one_$ photograph postcode radio roof rush sag set someone_in station the_photo they_have
-3/0 tin tower valve version when year_of your
-3/2 be_all cut september shoe ticket too_many yard
-3/3 be_friction copy follow in_may match material thirty up visitor work
-3/4 ^_two a_lot brick cover email lap of_tension overthink pan pour say_no tube
-3/5 ^_procrastination carry clock machine procrastination the_family
-3/6 across confidence field
-3/7 discipline tea touch what_i
-3/8 ^_prioritise prioritise tool
-3/11 #seen3
-3/12 four
-2/-12 ill
-2/-11 summer
-2/-10 visa
-2/-9 founder project
-2/-8 apply it mayor
-2/-7 announce on_0 retire sell_the surgery the_curriculum they_be union
-2/-6 deposit fraud grow illness ours regulator would
-2/-5 :event candidate_in cost developer fell freeze in_my plant recovere reopene the_judge the_trust
-2/-4 and_it apply_for be_break be_print biggest easter firm_be get graduate_scheme i_turn last_night open_to program
-2/-4 programme race regatta sign_with six_year start_at tender_by the_firm the_graduate the_herd the_mayor the_tender
-2/-4 too_late trust try turn_0 would_have
-2/-3 0_i 0_january ^_because ^_publish ^_she ^_that a_classroom a_group able_to all_pay ask_me away_in be_able
-2/-3 be_final be_up be_withdrawn become_a book_go by_law by_person can_take classroom_$ come_on copy_$ december_$
-2/-3 down_by even_the every_winter go_and have_confirm have_sign her_parent i_fail i_should in_their into_the it_as
-2/-3 it_stay january_it know_that last_instance law_on mass my_shop night_and no_clue no_copy of_$ on_their or_perish
-2/-3 our_depot point_and publish_and publish_or pupil_and rate sell_my september_i should_not skip_when the_law
-2/-3 the_national the_plane the_scheme the_skip the_system the_whole the_witness time_and two_day upheld_it while_we
-2/-3 who_write will_always win_$ work_all zone
-2/-2 :motion ^_nobody and_none and_there answer_to anywhere_$ appeal_$ april_and as_a association be_decide be_for
-2/-2 be_start be_undone begin_$ behind but_the buy_a canada_with candidate charity court_say dead do do_$ do_and
-2/-2 do_now else_and end_$ exam_board final_on first_$ five_year for_me forget full_stop get_noth government_have
-2/-2 have_already have_begin hear_be i_send idea in_write it_will lease_be licence_be mark_be may_it merge_our name
-2/-2 no_further no_way not_vote noth_of of_train on_penalty one_vote our_sixth our_ward over_$ parent_i production
-2/-2 pull_the purchase same_week say_that scrap_$ sell_in squad table_$ the_appeal the_bakery the_client the_clinic
-2/-2 the_field the_file the_first the_hill the_house the_sign the_storm the_surgeon the_world them_$ to_a to_our
-2/-2 trip_be undone undone_$ up_between up_in us_all us_be want_everyth what_goe when_we will_ever winter_have
-2/-2 with_our year_for year_older yesterday_$
-2/0 ^_interest ^_lose ^_low ^_science a_disgrace a_new a_patient a_phone a_whole about_it always_will and_staff
-2/0 anyone_$ appeal_be appeal_panel at_work be_and be_how be_repeat be_save before_anyone bind_$ board_vote
-2/0 business_now change_the charg child_and come_and concrete curtain day_of do_about dock down_my drama drill drive
-2/0 end_of every_time everyone exam farm_be finance find_out folk friend_she have_decide have_go have_let have_pass
-2/0 here_be hire_someone house_$ i_forget i_just i_leave idea_what in_front in_january in_on interest_rate it_or
-2/0 it_show know_it letter_go like_to literacy lot_$ maintain me_to more_it move_in move_to my_account my_twin nearly
-2/0 never_see not_read not_up of_society of_us off oil on_at on_the our_group party quarter rain_on reach review_$
-2/0 road same_$ school_have science_be self seriously_$ short show_the sister_wed sixth_form social solicitor somehow
-2/0 teach terrace that_one the_date the_day the_evene the_farmer the_final the_moment the_only the_way to_him to_tell
-2/0 twice_$ university_be until_0 volunteer_be we_would wednesday_$ week_i when_my when_the with_her year_and
-2/2 afterwards along and_give by_email collection cupboard_$ department_$ enough_with fall handwrite hole i_talk
-2/2 imposter include it_just like_of many method minimum mouth my_apprentice my_attitude my_handwrite not_communicate
-2/2 not_feel not_like of_it off_$ say_i subject tablet teacher the_head the_like the_technician what_$ will_not
-2/3 #seen1 ^_leave a_mess always among_the and_come be_stronger but clear_$ engine green hall home_$ it_have just_do
-2/3 know_the lane leave_hand mess_$ mine_$ my_class newspaper parent_council side_of sixty stronger the_same the_wait
-2/3 thing_$ tile time_management vocational
-2/4 ^_college and_say co_author cooperation cooperation_with onboard onboard_be past square still_have straight
-2/4 violin
-2/5 ^_perfectionism anyth_$ balcony branch glass order perfectionism perfectionism_$ poster shed translate wednesday
-2/6 #hazy2 ^_no attitude draw flat mainly morale_in quality reply to
-2/7 academic code main sloppy
-2/8 shout use wing
-2/9 french slip
-2/10 text
0/-14 catastrophic
0/-13 amelia catastrophe demise devastate recover sue threaten
0/-12 divorce doom extinct marriage refuse survive
0/-11 abort again alien bankruptcy breeder curse devastation endanger extradite fame haven inherit insane insure
0/-11 lawsuit montana ravage remedy someday unthinkable widow
0/-10 aftermath asteroid blizzard comeback consequence czar debacle depression die dormant downfall eruption failure
0/-10 fled flee forever france habitat heir hurricane imminent inherite liable mar massacre mercury miracle nee parole
0/-10 rancher rancho recession recognize relocate relocation renounce rid ridden suffer swallow trump uprise worst
0/-9 ail alcoholism antarctica avert beaver believe breakup cancer casino chateau compensation dalton danger
0/-9 descendant diabete disability disease dissolution divorc dolphin dream eh envision estate extradition fear
0/-9 financially foreclosure formally go gorge hunger immunity impend isolation jeopardize jeopardy juvenile lech
0/-9 liberate madness marry multimillion night_$ pandas pandemic pardone possibly promise prove resettlement resort
0/-9 retirement separation shutdown sickness slaughter spoil temptation the_list timor tragedy volcano weaken wrath
0/-8 ^_you accidental alleviate angere antitrust arctic bail belove best bid boomer canyon caroline cheat closure
0/-8 coliseum comply consider convict coral crow dare darl default deflation defunct democratically disappear
0/-8 discontinu drastic dub dune eclipse ecosystem elimination eternal existence expire fatal father for_$ genocide
0/-8 homeowner infamou inheritance irene killer king landowner legend liar lockout loom los mammoth millionaire not_be
0/-8 offender once oust outbreak overdose owe owed pageant plaintiff poe principality prosecute queen quest quo
0/-8 refusal repay runoff seek sequel settlement severe sin sovereign stampede status succeed suffere synonymou throne
0/-8 transplant treatment twain unfound unilateral uninsure unless unlikely virus watersh windfall witch
0/-7 ^_her accession achille acre adultery aging alison alp alpine anna appall ark arthrity asthma autonomy avenge
0/-7 bald bam banda be benefit bern biologist boon botch boycott bury businessman canary candidacy caus clive colon
0/-7 colorado complication contend contra controversy convinc cooke copa cyclone dangerou debt denial dependency
0/-7 depose derail diagnose doc drastically dweller eligibility eligible emergence emulate enter fever filibuster
0/-7 finch flatly gamble graft gran grandson hardship havel havoc heroine homeland homeless humiliation impact implant
0/-7 impossible indefinitely inhabite innocence isolate litigation mandate marsh maya meadow money mythical natal
0/-7 ouster override palmer panda pardon penguin permanent pest pet planet plantation poison poisone precursor
0/-7 premature probable profoundly prostate rebellion reclusive rehabilitation rematch repatriat revere rightly risen
0/-7 risk ruler rutherford scientist secrecy setback settle shame skeptic sometime spawn specy stigma surely taint
0/-7 teng terrible theoretically thrive ultimate underwent unemployment validity vi viability weed willy withstand
0/-7 wolve yah yuh
0/-6 ^_kid abide accept acquittal addict addiction afford alive alter ambition ame ancestor archbishop assassinate
0/-6 assert autism avalanche backlash bah barrow bay beneficiary billionaire biographer blame blockbuster blueprint
0/-6 bode breakthrough brunt brutal butch cancellation cannot canton case cause cemetery challenge champ championship
0/-6 chee childhood cite clemency confirm continent correctional count_$ crackdown crown dame deer defect deficiency
0/-6 definitive dengue derby desert deserve deter dinosaur dire discharg discover discovery doubtful downturn duchy
0/-6 eclips effect elk embark embarrassment endorse enlargement entertainer erase evasion evil exce expectancy expel
0/-6 exposure extent feasible financier firestone flaw flu forgive fragile franklin freak freeway fundamentally futile
0/-6 gator generation genetically get_it ghetto gradual granddaughter greatness hah hale hayward height helm hinder
0/-6 hiv ho humanity humiliat ignorance imbalance infuriat insist jaguar jersey junta lagoon landfall las legitimacy
0/-6 lessen loss lung manor mansion mary menace michigan misery municipality murdere naturalization negro nelson
0/-6 neurological nickname nightmare notoriou of_a offspr orchid overtake owing paralysy parkway passport pave pebble
0/-6 phenomenon plagu platinum playboy plutonium pneumonia potentially pregnancy presume previously prison probably
0/-6 prostitution providence radioactive rebate recapture reconstruction regain regard reliant repatriation
0/-6 repercussion reprieve reproduce reproductive resurgence retake safe salina san scam secondly sentenc shameful
0/-6 skier slam spill stadium stan stardom substantially success successor succumb survival survivor technically
0/-6 temporary threat till tolerate torture tragic treat tropical turtle typhoon universal unrealistic unveil upheaval
0/-6 upset ur uranium usher utterly venu viable victim vik vow vulnerable waiv wealthy weathere wipe withdraw worsen
0/-6 wrong you
0/-5 :vague-thing able abuse acquire administer affect affordable ah ancestry and_not ande angele approval archipelago
0/-5 arid arson assassination astronomer athlete athletics atlantic attraction auction autobiography avian backer
0/-5 backlog bailey bali barker battere benign betrayal blackout blanc booker bounty boxer bribery brock brokere
0/-5 buccaneer burden burt burton captivity care_about cave centerpiece certainty cha chronic classic clay cliff clint
0/-5 contagiou conte continuation creek crop cult dae dah dairy day_be deception dependence destabilize devil dissolv
0/-5 ditch dixie dynasty elect embezzlement emeritu emma enrage enrichment evacuat evacuation evacuee evict exacerbate
0/-5 exclude exodu experiment exploration expose facility fay fe financ fle flood_$ flop foolish football foothill
0/-5 former fre freeman freez fresno gen geological glacier god goddess governor grand gre gubernatorial gulf hamlet
0/-5 hamper have_risen heath hell hepatity hi hockey hog hogan homage honor hope horror hotly house hulk hunt i_get
0/-5 illusion immediate impeachment improbable impunity incumbent inde infect influx injury intend intercontinental
0/-5 intervention issuance jail jean jenkins ken kwan labor leap lee legendary levy lifelong likely likene limbo
0/-5 liquidation loan locality mae malnutrition mammal marathon maria medicinal mel mentally methane middleweight
0/-5 miserable mold monastery move mozambique ms murderer mutiny ned neighbore nostalgia not_take obligation
0/-5 occupational onset ostensibly otto outrage overcome packer partial peak peg perpetrator perpetual persuad pete
0/-5 phoenix pill pledg plight plunge pond pontiff pope poppy popularity pose pow powerless practically pregnant
0/-5 prejudice prevalence prior proliferation proof proposal prosper provisional pueblo qualifier racer radiation ramo
0/-5 rare reconsider ree refugee repayment reside retaliate retaliation retribution reversal rex rocky rodeo romero
0/-5 royalty scandal scare schizophrenia seaside shall shock shortfall shun sick siege slaughtere slum soil sophia
0/-5 spark stagnant subsequent sumatra sunshine susceptible sylvester syndrome systemic taboo tame tennis terminate
0/-5 the_deadline the_merger the_police therefore thrift tolerant tornado transform triggere trustee two_of unable
0/-5 underdog underestimate unemploy unfortunately upstate us_$ valid vengeance villa vineyard virgin weld
0/-5 welterweight wild wilder with_the worsene wrack
0/-4 :decide ^_exam ^_staff a_problem absolutely accreditation acknowledge adamant admit adulthood affirm aggression
0/-4 ala allege alma altere altitude anarchy and_can and_half and_she and_their anywhere apologize apology april
0/-4 aquatic arbitration arena ariel ascent ashame asset atomic aunt authorize avid baku barcelona barn barren
0/-4 basilica bate baxter be_noth be_off be_sell benedict berth biological blackmail blatter blaze borough boulder
0/-4 boulevard bronco ca cal calf campaign carol castle cedar cerebral certainly chun climber colt come_down compete
0/-4 complicity conclude condominium confederation confinement consecrate consent conspire convent cottage coyote
0/-4 crash cub cutback cycle dark_when davenport deadly deplete designate despite destiny deterioration detractor
0/-4 develop diocese discourage discredit dispute diva divine dodge down_$ dust earth economic el eldest electorate
0/-4 emerald endure engulf enrol enroll es estimate evacuate evolution exploit extreme fac faltere fend fest finalist
0/-4 fiscal flore foe fool forecaster foreigner fortune frail frost fury giro global go_into godfather golf golfer
0/-4 grandmother grass grave greater guilt guilty gus gypsy ha harbore hardly harry harvest have_my hawk hay haze
0/-4 heaven hemisphere hereditary heroe hike historically homosexual horse however hugely hurt i_may i_see in_two
0/-4 incidence inequality infection influenza intention intervene irresponsible iry islander jane jockey kidney ko
0/-4 lacrosse lament largely leas lender leopard lethal licens lien lily lucy luna majority mara marin marrow
0/-4 mausoleum maverick medical mend mentality midst milestone militarily miss_the mistress modify monster moon
0/-4 mortality mortgage mosquitoe mother mountain murder my_best my_boss nay nevertheless niece nor northeastern
0/-4 northern not_have notion notoriety notoriously obsession of_them oiler old_$ origin os overdue overrun owl oxide
0/-4 pacific panther papa patriot pedro pee peggy peril phantom pipeline plateau playhouse politically predecessor
0/-4 predict prefecture prematurely presidency president prevail priesthood princess prohibitive prompt pursue pyramid
0/-4 quake quarry racist racketeer radically rag raider rainy raise rana rape raptor recently recovery redemption
0/-4 reduction reel rein relieve reopen researcher respiratory resurrection rethink right rip risky roger rouge
0/-4 ruthless saddene salmon scenic screenwriter seriou shelter sickene significant significantly sloan soccer
0/-4 sociologist sol southeastern southern specimen speculator spite sponsor steeler steroid steven sting sudden
0/-4 supplemental supposedly surge surpluse taj tar ted tempt tenure termination terrorism testosterone the_care
0/-4 the_lottery the_work they_will thief thriller thunder tiger tighten tightene toro torrential tournament tout
0/-4 treacherou tributary tripoli trout truly truth turkey turmoil twa un unincorporate unlawful unlike unnotice
0/-4 unrestrict untouch uss utter vain vast venerable vic victoriou vista void volleyball voluntary wa wartime wealth
0/-4 wolf wong worthy ya
0/-3 0_you ^_ai ^_he a_cooperative actually ai_be all_a any as_every be_yesterday board_have bully can close_the
0/-3 cooperative day_i demand director do_i ethics expensive finish_and grip have_a have_take he her i_suppose it_out
0/-3 manila me_or money_$ must never_thank not_make not_renew nowaday_$ our_goalkeeper plan print_$ put_my rais
0/-3 replacement resident rich school_$ show_$ soon the_0 the_federation the_mark the_part the_song these_day uncle
0/-3 used village when_i young
0/-2 0_june 0_may 0_on ^_head ^_should a_different a_lab a_volunteer again_the alone already_go and_go and_his another
0/-2 apprenticeship as ask_$ at_ten back be_dyslexic be_take be_turn be_worth be_write before_that behind_us belong_to
0/-2 better_$ break_$ brussel burn_the by_four by_heart chao close_until coach come_up commit customer_want day_so
0/-2 deadline_for dean decide_in deputy_post down_and downhill drop_the due dyslexic everyone_be exception_$ fail_the
0/-2 file_$ final_$ final_no for_six form_i goe_on half_of halfway hand_$ hand_in hand_over have_sleep have_strike
0/-2 he_never hear_in him_the his_hear i_will i_would ill_and in_brussel in_one it_up kofi laps late_for leave_without
0/-2 legal licence like_us list membership merge ministry_have my_0 my_tutor near never_going nine_$ no_backup no_meet
0/-2 no_more no_re not_count not_trust notice_i now_a of_0 on_in on_regatta on_saturday one_for our_two owner
0/-2 prescription put_the read_that regatta_day respite run_on run_over sell_and sentence shut_$ sleep_through so_in
0/-2 sorry spend stand_$ start_$ start_in stitch stop_$ struggle summer_$ sun take_out tester the_answer the_county
0/-2 the_deputy the_foundation the_fourth the_lad the_market the_mock the_new the_regatta the_respite the_summer
0/-2 the_trip the_winter their_hand them_for then_$ though thursday_and to_half to_manila today too_much trust_have
0/-2 try_$ tutor_group until_after until_i up_$ up_for up_on vote_$ we_will when_they which_be whole will_be with_it
0/-2 with_one write_the year_ago
0/2 0_bus 0_child 0_in 0_minute 0_oclock 0_september 0_to 0_week ^_agency ^_between ^_customer ^_decision ^_eleven
0/2 ^_for ^_headquarters ^_information ^_lack ^_me ^_need ^_new ^_nine ^_on ^_order ^_safety ^_since ^_statistics
0/2 ^_teamwork ^_whenever ^_with a_gap a_joke a_muddle a_pupil a_row a_week a_year account_and afternoon_and agency
0/2 agenda all_over also always_the and_a and_academic and_goe and_on and_post and_that and_three and_you
0/2 answer_before app_$ apparently_$ around_here arrive_after arrive_at as_we ask_the ask_to assertive
0/2 assertive_enough at_$ at_our at_seven atmosphere_in august_and average_0 away_and back_on bad_at bank bank_want
0/2 be_about be_bad be_chaotic be_desire be_free be_go be_hard be_hopeless be_kind be_late be_lazy be_like be_look
0/2 be_send be_sloppy be_thursday before_it below birthday book_the brand but_i by_my captain_i centrifuge chaotic_$
0/2 class_$ class_the clinic_$ complain consistency_in cook_$ course_and cry_when cut_the dashboard date_and day_after
0/2 deal_with decide_but decide_the degree depot_$ desire_$ disorganise drop_off drug_round early_shift eleven_family
0/2 end_at ever_say everyone_else everywhere_$ exam_i facebook facebook_$ feel_i find_the firm_$ floor_and folder
0/2 for_them forget_to fortnight fortnight_$ four_time friend_$ get_0 get_lose get_on get_too give_me glove go_$
0/2 go_over goe_$ goe_off group_i gut_feel have_cut have_interview have_lose have_one have_open head_and heat_in
0/2 hopeless hostel hour_to how_do how_i hum i_come i_feel i_hear i_keep i_lose i_promise i_put i_start i_still in_app
0/2 in_french in_separate in_three independent ish it_down it_for it_i it_my it_next it_should job_but june_it
0/2 june_the just_doe keep_the key_and kid_in last_month last_ten lazy_$ leave_someth lesson_always link list_so log
0/2 long_and mainly_$ mass_$ match_and maybe_the mean_to mid minibu mistake_$ most_afternoon muddle my_co my_code
0/2 my_laptop my_name my_predecessor my_read my_time my_trainee my_year need need_a never_get never_really never_show
0/2 never_tell new_year next_day no_reason not_assertive not_do not_good not_order not_pay not_pull not_seem not_touch
0/2 not_very notice_$ number_$ oclock of office_pick ombudsman on_average on_facebook on_one on_site one_have one_in
0/2 one_person only_$ only_a only_he only_one only_person or_the other_person our_build our_department our_load
0/2 our_school out_every out_without ownership_in panel paper_in part_of password pay_for pay_the person_be phone_ring
0/2 pick_the plan_in practice_trombone private product_owner put queue reactive read_the room_0 rota_in rota_on
0/2 round_$ route_and row_and rubbish run run_be sales_and same_page say_a say_he say_what send_$ she shop_$ show_it
0/2 shy sign_my sign_up silence silo since_$ site_be six_week slot_on so_the socket software some_day someth_to
0/2 somewhere_along spell squad_$ stale stall_be steward stick_$ stick_in stop_at street_have stronger_$ struggle_with
0/2 stuff_$ sunday_$ supervise talk_over teamwork teamwork_on tear tell_her ten_run term_i terrace_$ test_to that_have
0/2 the_alto the_atmosphere the_boy the_community the_discharge the_early the_gate the_girl the_governor the_heat
0/2 the_hire the_hut the_landlord the_leave the_minibu the_minute the_museum the_ombudsman the_phone the_prefect
0/2 the_price the_product the_rule the_second the_slide the_tablet the_title the_under the_until the_wind the_younger
0/2 their them_five themselve they_come this_month three_person thursday_$ time_i to_approve to_go to_make to_may
0/2 to_write together_$ too_involve too_soft track train_$ trombone trust_between turn_to twice_in twice_this twin_in
0/2 until_the up_after up_to up_without us_and use_a very_welcome vicar vote_be walk_on want_two way_to week_to
0/2 what_we whenever_the while_i who_use will_look with_his with_me with_no without_a without_the work_for work_well
0/2 write_it year_it younger_one
0/3 #own2 0_a 0_parent ^_all ^_confidence ^_four ^_half ^_onboard ^_sales a_small all_say alone_$ and_have and_only
0/3 apparently as_soon audit backup balance_$ band be_ask be_limp be_miss be_poor be_too book_since bus_from can_see
0/3 chart coin_$ collection_be come_$ come_in committee_be correct council_grant crack decision_make depot
0/3 district_nurse do_for driver each_other earn enough_$ evene_this ewe face face_$ faculty_be field_be file fix
0/3 flatmate form_for from_primary give grey habit handwrite_$ have_even have_get have_meet have_too helpline his_own
0/3 hut i_answer i_mean in_$ in_how in_september in_with inspection invoice junior_$ kit know_$ land_$ lead lend
0/3 life_balance limp limp_$ low man_come march_$ march_and mean_for more_for my_flatmate my_group my_head my_lesson
0/3 name_on no_$ no_real nobody_be nobody_else nobody_say not_land not_much not_reach now_the nurse_$ off_sick on_$
0/3 on_friday on_paper on_to one_ask only_the other_in out overflow overflow_by overtime person poor_$ pot pupil
0/3 quiet_$ rais_the record_that report_to right_$ room_and rough row run_$ run_off run_the secondary see_parent
0/3 shift_$ so_i soon_as specialist sprint stall stand such take_complaint tell_the the_back the_blue the_box
0/3 the_caretaker the_far the_hall the_late the_month the_night the_parent the_place the_pool the_toilet the_visitor
0/3 the_volunteer them_and they_close thing_and this_week through_$ to_get to_it transition_from tray treasurer
0/3 turn_off unopene us_that visitor_book ward what_they whether_it who_doe work_life
0/4 ^_as ^_childcare ^_not ablaze accommodate active actively activity adjoin adjustment administrative advertise
0/4 advisory affair affection alarm amaze amongst ap approach appropriation approximately arbitrary arrow at_the atop
0/4 autobiographical baseman be_full be_patchy because_i before_they between_the bolstere bore bounce bowl breeze
0/4 briefly bruis bumper bureaucrat c cam candle capability capsule chant chaotic chaplain chase chassy chi childcare
0/4 childminder circulate coconut coffin cognitive collaboration collide comfortably commencement communal communion
0/4 commuter compact conduct congregation connection consensu consolidate contain corporate costume courier culinary
0/4 cupboard dart dash dawn deep defensive densely designer devotee digital diplomacy directorate disperse distinguish
0/4 distort doing_the dormitory doubl drone drown_in ds duo duty each_one egg eighteen eighty electrical elementary
0/4 encountere enthusiasm equal evaluation evident exhaust explode facilitate faithful feast feather feeder fielder
0/4 fierce fiery fighter figure fist flush force foreign forg formidable fragment friday_and from generally globe grab
0/4 gram ground guru half_the ham hang harmony hastily have_never heavy hefty homere hooper host household humble
0/4 hundr hydrogen impetu impressive improper in_march index infusion inner integral interrogator it_how khan kickoff
0/4 ladder lag lamp lazy leader leg letter_$ linguistic lock login lone longitude lowly manipulate mantra marine mask
0/4 mat maxim maxwell me_and meaningful media medic memory militant minimal misconduct mistakenly mob mobility
0/4 nautical neck negative next_and night_before not_great not_let not_really nugget numerou object of_be of_when
0/4 office_$ on_wednesday opinion opu orange orderly ornate ought_to our_process output paperwork parachute
0/4 parishioner particular pastoral patchy pay_me per percentage pertain pharmacy phony photographer piazza pool
0/4 portable positive potassium pottery pound preach preacher predominantly procurement promotion properly provider
0/4 racially receipt receiver recognizable rely resume rice ritual roadblock routinely rupee sabbath sales salon scath
0/4 screw scripture seat secretariat seem_to sense sensitive september_$ set_the shaft shooter should_be sign_it
0/4 simplicity slight slip_$ slowly somewhat sonic souvenir space span spe specification spine spirituality spokesman
0/4 spray sprung squadron sticker stiff stop_doing stride strong stumbl summary sunglass surgical syrup taker tang
0/4 targete team_spirit teammate teenager tender tenor the_bay the_boss the_exercise the_overtime the_senior the_third
0/4 thigh thoroughly through time_this tiny to_me tome tongue town_$ trainee transaction transmission treasurer_have
0/4 tune type umbrella umpire unchang undergraduate unique varsity vegetarian vein visually vocalist week_$ wherea
0/4 wreath wreckage
0/5 #hazy3 0_day ^_when a abbreviat ac acceleration accolade accommodation accordingly accuracy accurate acoustic ad
0/5 admiral ads advertisement air and_now and_then anime apparel appliance appropriate army aside attribution
0/5 authentic axis bach backdrop baggage battery be_more bilateral bold bourse breath broadcast buffer bulldozer burst
0/5 calculate car carriage cart cartoon cartridge cello champagne char charge clad cleric colonel commodore competent
0/5 compression concerto consistent console container continually corp correctly corridor counterattack countless
0/5 coupl culture delight deputy discourse discretion disguis disgust distance district diversify do_you double dow
0/5 dual ear electromagnetic elite employ engrave enhance entrance equally exclusively explicit fabric fairway find
0/5 flattene flavore focal focuse formal forum freight friendly furnish fuselage gauge geographical grain graphic
0/5 gritty gunman handsome helicopter highlight his honesty hook hot householder impartial impress in_the indirect
0/5 inflammatory initial inn instant instrument integrate intelligent interbank interpol jacket journalistic june_$
0/5 knowledge kosher language lantern large late_$ latitude lens lieutenant loyalty macro magazine makeshift manga
0/5 marginal massa mathematical may_and mechanism meditation mere merely milligram mint minus mirror monitor morse
0/5 motorcade multinational muscular mystical narrow neal nicky nonstop not_clear not_think on_person operational
0/5 optic orchestra our_treasurer outgo outline over_my pace package pad paddy parade parish_council particle
0/5 passionate pavement perfect performance picket picnic pile plastic poetic potato powerful preference preparatory
0/5 productive professionalism proprietary prowess ps purely quartet radiu raja range rattl razor reasone reflect
0/5 repertory report resembl respectively response restraint retention roll rusty salesman scorer security sens shop
0/5 shortstop shotgun signature silk silly since_june sincerity sing singl skirt slack slug small smell sodium softene
0/5 soy specialize spectator speech spirite standpoint statement stock strategically strategy structure styl
0/5 subjective subscription suggestion surface symbolism syndicate synthesy target team_be tee telegram teller
0/5 terminology the_next theatrical thing_get think_of thirteen throat throughout thug timely towel traditional
0/5 traditionally transmit transparent troop troupe unconventional uneven uniquely unit upward upwards utilize vibrant
0/5 visual wagon weak wedge who why_$ wonderful wrist
0/6 :abstract ^_in additionally allocation alongside animate ansa apparatu aspect automate automotive available baba
0/6 bacon barometer barrage bat beer beverage blue bombardment brightly brilliant bullet bustl capable caution
0/6 cautiously centrist choreography clarity cloth col comfortable comic commando commentator compile conductor
0/6 connect context cordon dazzl decent decoration decorative device devote dip diplomatic directly directory dispatch
0/6 distribute distribution edge eject electronic elevator enthusiastic equalizer erratic error fairly fir firepower
0/6 firmer five fourteen freely friday from_may full gate generator gentle gesture glow glue go_out grader half have_0
0/6 heat hide hitter horn hospitality hymn identical intermediate ion it_and jihad kindergarten lac lamb lat leaf
0/6 leather lense lip locally logic loud lounge maneuver manual margin maximize meager measurement mechanic mercantile
0/6 meridian micro mobile momentum mound myself noisy nose occasion often ordinary oval overview parish peer penchant
0/6 perch perimeter personal petrol philosophical phrase pistol plasma porch powder practical process promotional
0/6 proudly provide quantity quarterly rank raw reciprocal reference relentlessly relevant reliable reliever
0/6 remarkably respectable reviewer robust rok roughly round sage salute scarf scoreless scramble service several
0/6 similarly since_i sincere sixteen sleek soda sound source specially spectrum sped sphere spinner stair steer
0/6 storage strewn sturdy surprisingly swing tank taxi taxy ten the_district the_parish trench trio turnover ul
0/6 underneath unusually upside vent vest vigil volume wall warmly we_can welcome whip wide wireless yoga
0/7 :opinion ^_handover ^_we acid anchore and_nobody animation apart armament armor atmosphere backbone basic bass
0/7 bathroom beside birdy blank boil boiler brace broad bulletin butcher butt cadet capitalization card celestial
0/7 centere chair cheek cheer chest choral choru chunk classroom communique competence composition computer constable
0/7 consular consultative continuously convenient crescent cuisine department description diameter disciple division
0/7 echo efficiently eight emphasy explosive expression fashion fiber fore forehead forth forty forward gaze gospel
0/7 grid gul hamburger handover handover_be illustrate inch insert insignia institutional intake inter interior
0/7 intersection lack letter lid lin luggage lyric magnetic make manner massage math mediocre memorable messenger
0/7 moderately moderation narrower nearest nonsense numbere numerical onto outfield outnumbere ovation paper parcel
0/7 performer photo piano pin posture pragmatic projection proportional puck ratio really reception reconnaissance
0/7 refrain regiment repetition representation ribbon rope rs sampl scoreboard seven shave shiny shirt sidewalk
0/7 sideway siren skillet slender smart soldier solemn sophisticate spaciou spun stereo stuf stylish swung then thrust
0/7 tight toe train truck unforc unofficial viewpoint voltage volunteer waist web window yellow
0/8 addition additional adorn alphabet ammunition apiece arm authoritative automatic auxiliary barb basis bead
0/8 beautifully besides biographical booklet bottom broadly bucket bulk cameraman cardboard characteristic compass
0/8 comprise compute concentrate continuou cutter daily dance decorate depth detonate display dozen drape dugout
0/8 electron elegant emphasize encouragement engage escort exterior external flash flesh flung format frame frequency
0/8 guard guide gunner handcuf horsepower ideological illuminate indicator internal l layer lean let liquid lyrical
0/8 mandarin mirza more note observation outreach outward paragraph parallel patriotic pencil perspective pil
0/8 policeman prominently propeller prose rational raucou reinforce respond rhythm rotary sausage scholarly select
0/8 sensor sermon share shoulder siz smoothly soft softly solid static steady straightforward stream strength stripe
0/8 stump tail technical them thickness trunk unmark versatile verse w wav weave wheel wield
0/9 applause articulate assailant batter beam blade brass breadth brisk butter caliber camouflage cavalry channel
0/9 circular clerical coherent colore compress concurrently content contrast convoy cordone counter courtesy crowd
0/9 curv cylinder deck decliner defensively dispers editor editorial empty energetic ensemble excellent flair flexible
0/9 fluent flute frequently friction gainer guidance guitar h hurl infantry infield inside inspirational investigative
0/9 keynote knot lecture length lever light lighter mesh microwave mode orchestral piece plenary podium precinct
0/9 printer procession punch rang reflective satirical shrapnel sleeve slightly stir storytell thumb trumpet tuck
0/9 upright variou vocal width woven
0/10 ^_i advancer align ambulance antenna armore artillery attach attacker balance bari battalion bench brigade bundl
0/10 bus ceremonial chip clever compose composite conciliatory convey courtyard creative differential edit element
0/10 envelope freshly grenade handle hardware hour interface lateral launcher malik melody narrative noodle orient pac
0/10 perfectly precision repertoire rhythmic robe saxophone sheet skill stationary tactical technician thinly useful
0/10 vertical wit yell
0/11 basket blend booth calmly cockpit colorful combine consist delivery distinctive drum front geometric intricate
0/11 overhead percussion prayer rack regularly responsive send simple statistics toss triangular wildly witty workshop
0/12 #own1 commentary component flier gear horizontal illustration leaflet pulse rectangular simultaneously tempo
0/12 token walk
0/13 analytical gently lightly medium oven packet tap thread tightly
0/14 stick
0/15 load
0/17 minute
2/-9 us wife
2/-8 warn
2/-7 cat daughter foster
2/-6 :modal baby deadline extension for_a renew worth
2/-5 and_be anyway bring chang fight our_best
2/-4 0_th before_the day_$ it_the last_time my_knee nephew not_answer our_pitch same_as term
2/-3 ^_big and_do hospital in_june my_brother not_turn now_and on_merge our_club pressure quit respect the_other
2/-2 ^_lot a_job agm all_my and_from and_honestly be_what bite_strange box_of concrete_floor country_$ excuse
2/-2 extension_be full_time get_a glove_$ going_to have_their hill hm i_like i_rais inspector june keep_ask knee_swell
2/-2 know_yet like_this maybe_$ month_and my_phone my_student october only_copy other_$ payment phone_in poland run_my
2/-2 say_whether scaffold since_0 staff_kitchen swell_after take_me the_agm the_concrete the_feedback the_laptop
2/-2 the_model the_one the_reception the_scaffold the_spr there_be thing_have to_poland valley way we_talk well_$
2/-2 well_the what_exactly whom will_show work_out
2/0 0_c 0_degree 0_february 0_litre :change ^_0 ^_choir ^_communication ^_council ^_depend ^_family ^_feedback
2/0 ^_grandparent ^_man ^_other ^_somebody ^_someone ^_the ^_will ^_work a_box a_certain a_date a_month a_motorway
2/0 a_regular a_school a_single a_stage about_our about_us after after_every after_my all_day all_that and_who anger
2/0 another_$ answer_$ answer_the appraisal as_i auditor back_from basically_$ be_enough be_fine be_get be_have be_low
2/0 be_review be_slow be_think be_twenty be_wait be_wrong before_noon before_our behind_the board_be bone book_for
2/0 boss_say both_side box bride by_0 café call_out can_tell centre chang_$ class_leave close_on club_be complicate_$
2/0 contradict dad doe_not either else elsewhere esol evene_course every_lesson family_stuff fee five_week for_more
2/0 from_what gather_$ get_another get_in get_round get_to get_wet give_a give_us go_on group_can group_project
2/0 halfway_through hang_on happene_on have_another he_will hello hold_until home_and home_be home_office hour_the
2/0 i_coach i_drop i_go i_head i_lead i_pick i_visit if_they in_ten it_depend it_three job_centre just_feel keep_them
2/0 kiln know_how lab_partner lack_of lad_i later_$ lead_the leave_for leave_in leave_it lesson_$ listen_$ litre
2/0 litre_a luck_$ make_the man_do mentee month_for mood_in more_than most move_twice much_$ much_time my_baby
2/0 my_claim my_client my_dad my_english my_esol my_guide my_husband my_landlord my_manager my_mentee my_mum my_nephew
2/0 my_visa my_whole neither never_know no_longer no_word nobody nobody_know noon_$ not_plan not_put not_start not_yet
2/0 of_one of_those on_hold one_colleague one_guest one_i only_hear only_in or_so other_parent our_licence our_project
2/0 out_before out_with pasture pay_$ person_like person_on placement_be police politics_$ product project_and put_in
2/0 recruiter region sample_from say_in say_it say_when she_can shift_on since_february single_week sit_on slot_in
2/0 some_time someth_be someth_going spr_$ spr_i stipend stuff_be stuff_going swell take_on talk_in tbh tbh_$ team_and
2/0 tell_you tenant than_we that_i the_build the_choir the_deed the_end the_ethics the_father the_internet
2/0 the_interview the_kiln the_nurs the_owner the_paper the_staff the_state the_union the_woman then_the there_may
2/0 these think_$ think_about think_it three_of three_year thursday time_no time_on timetable_$ to_give to_hand
2/0 to_leave too_little tribunal twice_the two_person um unknown usual_with versu visa_be wait_for we_never we_try wet
2/0 what_customer wheelchair when_he who_decide why_i will_see will_the wish word_$ work_be worse_$ write_and
2/0 write_for yet_say you_know you_never
2/2 ^_heat ^_hospital ^_only ^_parent ^_pupil about_the be_always can_go cash damp elbow feed gentleman graduation
2/2 he_have here internet just kind_of my_lab of_thing our_job recipe_for rest so_it strain studio temper the_app
2/2 the_recipe the_right the_team the_wall then_noth to_do until
2/3 0_for barely calendar doe due_in for_my great_$ have_file hire laptop last_year least leave_and monday_$ month_$
2/3 mouse no_idea parent_be pray pull she_will student style tas tas_be the_site thing_be
2/4 :mass ^_expectation ^_last at_it be_due by_wednesday carrier hose in_this logo look_at me_who middle not_sign
2/4 not_work parent_have since_last slow the_account third_time time_$ white
2/5 anatomy arrive ask b badge both council desire i_do my_own ninety nobody_have on_them operator outside picture
2/5 place real size tie
2/6 #seen2 and_0 angry b1 chapter delegate deploy floor gap here_$ mock nod react remark sign_the tent very wound
2/6 yesterday
2/7 bakery complaint honest leadership nice press screen street warehouse
2/8 average bell cheese coat exercise item markete serve supplier translator twelve
2/9 account headquarters loose sharp
2/10 camera exchange patience seminar wire
2/11 circle pattern spoon together
2/12 #hands=self eleven improvise two
2/13 cook flour page
2/14 between
3/-7 future month
3/-6 crisis husband pend trial
3/-5 lady nowhere stay
3/-4 be_be diagnosis doubt not_give not_in problem the_wrong there_$
3/-3 0_refuse ^_patient ^_some about_me at_three bad bay_0 be_rumour be_sign chang_after custody doctor_do enter_the
3/-3 even expect finger_on go_quiet goe honestly_i i_bring i_enter in_bay issue_with it_last it_might longer
3/-3 manager_have my_finger one_week placement_$ probation reason rig say_more she_be some_of wake_at want_to
3/-3 week_there
3/-2 ^_well again_$ an_issue anyth_in bee chess_club choir_and contradict_each drink_again every_shift floor_of
3/-2 group_and here_and i_wait it_worth lead_$ leave_no morale my_wife my_work no_room not_$ not_listen on_it over_by
3/-2 parent_and politician_be remember result_be save_$ site_$ someth_in stop stupid talk_that tension_in the_garage
3/-2 the_ramp thing_in warm way_i which_of work_with
3/0 0_april ^_bad ^_friend ^_inclusion ^_money ^_ofst ^_whether account_since all_side and_answer and_each and_no
3/0 and_until answer_noth as_last at_all at_night back_and be_back be_better be_down be_just be_make be_rude be_this
3/0 be_to be_vote big_client can_keep chang_since chemistry_be client_pay co_founder copy_of culture_of deal everyth_$
3/0 everyth_be family_have from_the get_richer go_back hard have_give he_may hear_$ her_to him_$ i_gather i_need
3/0 i_rent i_think i_write if_it in_february in_october in_spr into_it it_over it_sit kid_and lawyer learner listen_to
3/0 low_$ luck marriage_be maternity may_have may_or me_out might_not model my_café my_learner my_son my_team
3/0 never_enough next_month none not_care not_enough not_even not_go not_open number_be off_with ofst old_lady on_all
3/0 only_six only_want or_may our_year owner_and parent_these pay rather_not rich_get richer road_to room_for say_why
3/0 see_what side_$ sit_with skip sleep someth_off somewhere still_look take_all tell_us ten_day that_they the_board
3/0 the_chemistry the_kitchen the_neighbour the_rich the_road the_two the_vibe the_yard the_year they_decide this_one
3/0 this_place through_the timetable tir_$ too_expensive turn_out turn_up until_then up_be us_in way_of whether_i
3/0 which who_be whoever whose wise with_an with_him within would_rather yard_$ you_$ young_person youngest
3/2 :person actor ask_for be_it boss dear examiner except i_run in_it incident issue last_week newcomer person_in see
3/2 suspect the_shop to_take well
3/3 :activity ^_morale a_bite all_our app apprentice call diary library_have mind not_know patient plot rival
3/4 assessment attendance be_on have_no have_to jar mentor orchard rota scale sock tag when_it
3/5 cast co council_be excel eye porter price repeat show six somebody this_town user weight
3/6 be_me crew delete drummer fraction invitation lot nerve shelf time
3/7 :deliverable among calculation coffee interrupt local map monthly notebook scream strategic television
3/8 ^_our deliver engagement feature focus instructor involve laundry learn nail patrol plate quote reader tension
3/9 class fifteen quick video
3/10 bag batch door information lesson mail thick tomatoe tutor
3/11 add separate
3/12 catere interpreter table
3/13 stack
3/14 consistency uniform
4/-10 wake
4/-8 disappearance honeymoon worse
4/-7 vanish
4/-6 belong haunt inevitable reunite
4/-5 afraid mirage napa postpone shee wo
4/-4 convince course date garden invitational paradox possibility reprisal
4/-3 after_the bad_vibe be_that boss_$ build_the cancel hold_my letter_and morale_$ mostly_$ move_on our_faculty
4/-3 pupil_in season six_pupil some_person worry yes
4/-2 #hands=authority ^_motivation be_someth be_talk christmas know_what lose_six mix_$ our_town the_usual
4/0 ^_hard ^_lena ^_management ^_monday ^_number ^_school ^_teacher ^_three abduct abruptly acquisition ager amy ana
4/0 and_whether angel anthrax appear apt aspen at_once await ay baker banco banker basically batman be_tir be_with
4/0 beset betty bleak blond bloodsh boyfriend breakdown budget bug bullock bunny business_with cascade caucuse chick
4/0 christmas_$ chronology circumstance cola collateral combatant contemplate contender convertible cooperate
4/0 councilman counsel couple cousin crunch culmination culprit deceas deepen defendant definitely depart depend_on
4/0 deployment depress disarm disparity distrust dole donor easiest ego elf elusive emotionally endit enough_money
4/0 envy erupt ethics_committee everyth_at exclusive fabulou fade farm_$ farm_and fascinate fiat fitch foreman
4/0 forthcome fungi galloway gangster ghost gibbon gig goodman gore graveyard griffin guerrilla hank have_apply
4/0 have_chang healthy hearst heck heightene hers hid hilltop holden hurry hybrid imagine impasse in_autumn inactive
4/0 inevitably initiate installment investor irony it_could its jack jake job_$ jobcentre jordan jury kay kelly kodak
4/0 kyle laker leave_before lena lobbyist loyalist magnitude manny may_not med mediation mild mistrust misunderstand
4/0 monte moody more_$ much mum murky my_contract my_course my_neighbour nanny necessarily neighborhood no_date
4/0 not_tell obviously occurrence of_our ongo orbite outlook overweight pain pam paramount parental parker parson
4/0 perennial persona pessimism plea plead pleas pol pollster ponte postponement potential potter precariou prelude
4/0 prep prodigy prospect psychiatrist psychologist publicize raiser ranger rarely reality reap reasonably rebel
4/0 rebelliou recall relinquish rental resignation rift robbin rodham rodman ron rory ross sadly sam sap sas say_if
4/0 scar secret secretive sexual sheriff shrub sister sister_and skeptical skepticism slay slim spate speculation
4/0 spokeswoman stabilize staff_can stint subdivision subspecy supernatural surround sworn system_be teen th_$
4/0 the_culture the_food the_key the_mood the_rota the_street think tommy trek trigger truce tumultuou turbulent
4/0 ultimatum uncommon uncover unpredictable vacant vampire vine walt warmer warner we_hear weather week_and weekend_$
4/0 westerner what_happene whatsoever wherever winery with_us without_it youth youthful
4/2 and_my bother food for_his have_stop make_it person_come quite scan we_have
4/3 #hands=other :inner faculty leave management matter no_money our ready story ta
4/4 :gathered :meets abed alert alumni ambiguou behavioral broaden caterpillar chocolate cis clearer clout consultant
4/4 conversely coward d daylight dealer discography dissatisfy dunn enjoyable equilibrium ethnic humid kind lovely
4/4 luke matt me_$ midnight nash night observe parent peanut precede proton rat remotely sheik solution stomach tricky
4/4 underly underwear vitamin wrestler
4/5 appearance associat comedian comedy confession cool digest disarray dusty earnest geographic glance incredibly
4/5 intensity inventory kappa lengthy lotu mart meanwhile moment neural neutral noticeable nudity observer pretty pub
4/5 representative roam seasonal sedan seemingly terry the_bank tier trader warmth weakness
4/6 address anterior assistant bassist bety bor cabinet cable caretaker charm columnist contingent derivative
4/6 dissatisfaction divide dot duel entertainment expectation feminine fun ga hakim have_the herb identify infiltrate
4/6 internally jeff mike op programmer seventeen shade sizable squeeze subcommittee subdivide tangl triangle
4/7 affinity amir ample appropriately atom banquet bazaar bin cater combination controller councilor disbelief enough
4/7 express geo gown groove gunshot hair handler impression inexperienc instantly instruct intensive j limousine
4/7 masculine merchandise opposite orientation recorder reflection regional retailer selection soap supportive sweater
4/7 talent ubiquitou underline valentin wallet
4/8 analyz barbecue bare cache congratulation contributor dice flower grin hierarchy it_$ jam lackluster metallic mut
4/8 network pence peripheral positively rather reinforcement restaurant retail store syed thinner walnut wept zip
4/9 analysis blunt brigadier clothe communication constructive dialect fancy fill flip fluid functional grill grind
4/9 handy hawkish headline laughter leadoff lime mourner nurse offer position recruitment revolv script smaller sub
4/9 task variation
4/10 ^_there broth bystander careful configuration customary delegation diverse footage interactive joint layout
4/10 luncheon me notch olive personnel precise roadside shape simmer speaker tailor torque trouser vegetable velocity
4/10 vocabulary
4/11 busy color command difficulty flurry functionality humor joke one outlet pinch rear routine sandwich signal
4/11 symmetry tablespoon wrap
4/12 aisle audio carefully complementary correspondence detachment knife paste rotate vendor
4/13 flank mixture neat
4/14 clip humorou keyboard lunch pair voice
4/15 crisp message microphone mortar
4/16 instruction
4/18 desk
5/-8 decide
5/-7 be_the result son
5/-6 sooner suppose
5/-5 brother foreseeable understand
5/-4 ^_leadership can_be possible teach_$
5/-3 at_my grandparent my_second politics room_$ stress_$ vibe_in we_used
5/-2 agree be_i bite_much could date_$ employer everyth if_the issue_$ it_may maths rumour the_office used_to
5/-2 whether_the
5/0 ^_break ^_train abduction accomplice adjourn adolescent amber and_all animosity anyth aware battleground
5/0 be_complicate be_going beetle bidder bliss bobby bonuse boo bothere but_you buyer campo cartel cease chad
5/0 chairmanship chemotherapy chronicle citru com comb conflict confront congressman contingency crossover cyru daunt
5/0 defuse desirable diamondback difficult disorder disturb downgrade eager elder elector embroil explanation factor
5/0 fatigue fearful fictional flowere freshman frist from_above frustrate fugitive fuji gee genera glamour going_on
5/0 goo granada grape gruel hal happily happy heather hesitant honey hopeful hostage if_that implicate inconclusive
5/0 indict insecurity interim josh kidnap kremlin larry larvae laurel lead_a leukemia lil lingere loch lonely lori
5/0 marvel mayhem mediat merry mindful mysteriou mystery neighbor occur onetime operation optimistic perceive piper
5/0 pivotal presence presumably promoter pronounc ransom recount regardless reluctance remorse rent_$ repute
5/0 reschedule resemblance reservation ridge riley role rumor ryder sah satisfy savoy say_they school_be showdown
5/0 sign_off skinner sonny sow stalemate strife stronghold subfamily sway taxonomy tentatively terrify those train_in
5/0 trauma troubl troublesome tyrone underworld unexpect unrelate unsettl unwill up_and upcome upsurge villain visit
5/0 warrant watcher waxman wee with_my woody yeah
5/2 ^_my apply_to at_home be_in be_underfund certain chemistry garage mostly on_a salary society_$ the_council there
5/2 underfund underfund_$
5/3 bigger cellar holiday next person_go red to_be
5/4 absent adult advise amman announcement associate attractive brawl chess chromosome complex cote cry distant
5/4 eagerly exam_$ experience feel flint gang gloomy grade investigator invite jitter joe location moro normal
5/4 person_$ prepare preseason protagonist reminder robin rosemary schill seldom sentinel seriousness shady startl
5/4 suspense telecast therapist transition weigh
5/5 #hazy1 #own3 aa above affidavit attendant bizarre captor data differ ethnically flap fraternity funeral hoop
5/5 indicate intensify laden memo omega probability reliev sheen skinny spike splinter squash summon traveler unseen
5/5 visibly wal willingness
5/6 abba activate basement bed blackberry brethren calcium cell cereal comfort compell cramp eyebrow fruitful grief
5/6 group gruesome interrogate ironic member metz militia mutual nominal pitch ria starter swear unusual vanguard voic
5/6 witness yield
5/7 ambush awe beard clash companion cs driveway fare grievance gym head logical molecular mutually nighttime notice
5/7 optimal pinpoint poignant quietly recipe sample shake shorter singular sit summone suspiciou tass u vice weep
5/8 arrangement belly bland cautiou collar delicate dense equation every facial few in_our intermittent key narrate
5/8 pant principal pronunciation reaction rehearsal roast scout stare sympathetic tim word
5/9 algorithm anonymou apex bright decidedly differe distinctly divisional elaborate f fit fruit fry gadget
5/9 intelligence lemon multiple nutritional partisan presenter respectful rib scant scrambl spot squeez suite sweet
5/9 tempere twitter
5/10 assign base bookstore bravo chef cocktail compartment detach dialogue dynamic gourmet handful ingredient membrane
5/10 module overnight peel scattere shell supervisory toast unidentify upstair variety
5/11 attachment bombard cake calorie contradictory core curve dimension e emotion encode finger hasan individually
5/11 listener simultaneou teaspoon
5/12 assemble bake clerk dimensional everyday floral geometry minc newsroom organizational pack processor weekly
5/13 advice bread chord dish extra garlic homemade midday str thoughtful
5/14 afternoon clutch cue eclectic evenly function loosely morn notation presentation spin
5/15 array input verbal
5/16 communicate finely lively polite
6/-6 merger
6/-5 ^_thing
6/-4 autumn not_sure talk_about vacation
6/-3 carer to_say wonder
6/-2 ^_could doctor ex february hard_to may_be not_want
6/0 ^_everyth ^_one ^_trust abrupt and_he anguish anticipate anxiety anybody assume aura blackwater bloom bowman
6/0 burbank convene daddy daisy dee defection defer deposition developmental dick dilemma dislike do_not donna drink_$
6/0 duration escalate estrang ethan expiration federate finalize frightene gene give_up glamorou griev hiatu hopefully
6/0 indictment keep kin layoff likelihood little mack molly moo motel mutation negotiate negotiation newt nick one_of
6/0 ordeal outcome pal persist planner pretend protract ranch rash recess reluctant rent resolve retiree reveal same
6/0 scenario shareholder specter spouse star surprise symptom tentative thorny tom traumatic twilight unaware
6/0 uncertainty undate unharm unsolv vacancy weaver wed wow
6/2 be_rig boy everybody remote toddler trainer trouble younger
6/3 job kid_$ the_committee the_trade
6/4 appointment around bitterness chief confirmation confusion crocker dark dividend executive garner itinerary lucent
6/4 my negotiat oate payroll pessimistic reconcile reese renegade sunny witter
6/5 accustome anticipation behave cop cox cute definite dexter distract envoy equity flare foliage fray have_be mess
6/5 peculiar pentagon petty pros reassure remind sadness shower split springer subpoena trait unavailable urgency
6/5 volatility
6/6 aftershock ams benny beta calm curt differently excitement faint geopolitical glimpse impatient inform leverage
6/6 lik not ominou outperform purport salomon sectarian sexy simmere sore strategist tend vying wear yahoo
6/7 accent al aloud analyze appointee asleep bedroom cisco classmate confuse correlation counsele discomfort domain
6/7 emotional geographically orbital pi predictable q reassign refresh since staple televise z
6/8 alto cellular character choir continuity couch difference diner frustration funny guy headway hovere how idle
6/8 intensely marketer mora news nut periodic precisely puzzle question readiness scent search similarity sober
6/8 specific stellar t unfamiliar vanilla watch
6/9 adjust alternatively bullish cameo carbohydrate closely fresh g gamma i insurgent morgue muscle oddly pocket
6/9 potatoe savvy sigma snail subdu sum supermarket tast trim typical vivid vowel
6/10 algebra audience cab check clubhouse comment constituent digit flexibility grocery imaginary juice look molecule
6/10 niche normally outfit profanity sharper special subordinate substantive tab usually vomite
6/11 amp convenience counterpart frantic laugh manager reporter taste top upbeat vary whenever
6/12 approximate correspond festive greet knit ministerial newsletter plus respective server side speak specialty
6/12 topic twist
6/13 constantly dial dress excerpt fold gossip logistics meet occasional spatial thin
6/14 angle button cafeteria direction disparate graphics onion sketch smooth sprinkle tip
6/15 din gunfire occasionally phone ring soup
6/16 tun
6/17 tone
6/20 each
7/-5 #misplaced fate
7/-4 going might_be not_the that_the yet
7/-3 happen vibe
7/-2 know_if not_value
7/0 ^_someth arise bitter buddy coincidence delta distraction fox girl hick holly jealou kraft messy noth_$ publicist
7/0 reeve rivalry ruby saga seem speculate standoff strawberry the_group unclear value woman worrisome year_$
7/3 be_a since_the why
7/4 anew ante casualty committee confrontation drink frankly kirk mediate not_say redeployment restless say schedule
7/4 severance sim solve sour tenet thunderstorm undisclose wrangl
7/5 agent clarify could_be dealership differentiate distraught eta excite explain headache home hood insider jerry
7/5 mature nasty of_my relative restive revolve sear thanksgive weird
7/6 about afar analyst annoy awake chain disk evaluate friend grim hallmark italic mo mullah nickelodeon option other
7/6 pleasant prefer preview pullback rude scene supervisor weary
7/7 :tells alia compound cooler disagreement discount episode have_not motive personality reshuffle rooky signale
7/7 sometimes tribal unname
7/8 audition consult contact motivation noun nucleu partner psychic quiz recruit sniper subscriber year_0
7/9 advisor announcer bean chill confidential curiou deliciou frequent fuzzy ideally logistical noon statistically
7/9 steak viewer
7/10 bodyguard brokerage click complexity crust dessert i_have narrator paramilitary participant plenty quirky recast
7/10 sensitivity shadowy shopper synopsy tomato
7/11 chili courtroom cream curry distinct entertain eyewitness finite maneuvere mollusk mustard refrigerator sergeant
7/11 setup sticky switch vinegar
7/12 basil managerial officer parameter portfolio protein sauce sesame smile spicy subtle typically with
7/13 abdomen candid correspondent graph interaction optional pick rub scoop session terrific
7/14 chop column consultation slice slot tandem telephone
7/15 background dull pastry snack unanswere vector
7/16 nicely random
7/17 dough
7/18 interval
8/-5 perhaps
8/-3 spr
8/0 be_still bud chevy constellation disclose dwarf honestly marital reunion sad scary town uncertain unhappy val
8/0 wondere
8/2 kid
8/3 neighbour
8/4 bracket departure hold indication sawyer
8/5 exact infight joey levin lynch mom please recap relationship th
8/6 affiliate contestant demographic discuss employee exactly finale headach marquee mate maturity peach r receptor
8/6 roster spear specify swat tonight unconfirm undecide underscore wardrobe
8/7 abu affiliation apple correction encounter indicative lately mediator shea stranger valentine
8/8 bump cone cozy dell disgruntl negotiator profile pumpkin soprano testimony upscale waitress
8/9 advertiser adviser awakene bruise cantor colleague commander detective faction gather goran infinite informally
8/9 intense loyal neuron office pie placement recur sadr sherry sort sync trivia week
8/10 activation afterward alpha endless kitchen myriad periodically sideline sinister verb
8/11 cluster cube helpful huddl hug n satisfaction
8/12 abdominal amuse caller carrot dinner insight mix pickup senior separately sequence sporadic stakeholder
8/13 gastropod linear locker pizza shift stat
8/14 accompany amino constant customer pepper
8/15 alternate hallway liaison seasone texture
8/16 evene menu
8/17 neatly
8/18 complement
9/-4 knee
9/-2 ^_it someth
9/0 emerge general happier i_can know linger payoff rumore sibl situation unresolv unsure
9/3 ^_be strange stress
9/4 bowle intern
9/5 anxiou farc patch rick
9/6 celebrity lull randy uneasy unfold
9/7 barney beforehand clan clue groom ripe update
9/8 cherry dim eyed interviewer muse roommate
9/9 acquaintance broker buzz chuck fidelity invariably
9/10 bargain denote different informant jok overlap plum tape uncomfortable
9/11 answer awkward detail ghazi skirmish undercover
9/12 daytime demeanor discussion ginger interact rotation spice team
9/13 binary somber three
9/14 bite brief hourly k
9/15 breakfast casual cinnamon parsley
9/16 arrange homework informal regular salad
9/17 randomly segment
9/18 bundle
10/-3 happene
10/-2 sure
10/0 tomorrow
10/3 guess
10/4 testify
10/5 feud hypothetical
10/6 doing
10/7 buffy client wait
10/8 atta nervou still taha unpleasant
10/9 aide bickere counselor intrigu juror operative pea proxy quiet swap volatile
10/10 number
10/11 meal pause
10/12 guest p tense workout
10/13 bunch flavor matrix staffer
10/14 node
10/15 irregular transcript ups
10/16 anchor
10/17 room weekday
10/18 platoon
10/20 assortment
11/0 want
11/4 whereabout
11/6 hint tir weekend
11/8 berry intrigue prospective
11/9 leno odd
11/10 er tell
11/11 anonymity
11/12 deliberation
11/13 entourage familiar
11/14 assignment pale variable
11/15 cordial feedback intimate
11/18 chat
12/-2 or
12/2 complicate
12/3 depend
12/9 mood
12/14 usual
12/17 backstage
12/18 nightly
13/-2 ^_a
13/0 maybe
13/2 hear
13/4 stuff
13/5 *
13/7 family
13/9 interview rove thing
14/-3 :hedge
14/6 some
14/10 staff
14/12 listen
14/20 conversation
15/-6 may
17/-10 might
17/-8 whether
17/10 talk
20/0 if
"""
