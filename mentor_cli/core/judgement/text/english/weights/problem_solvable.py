"""What 3441 labelled problems teach about solvable: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "82a69c65262f22dc"
ANSWERS = ("no", "unclear", "yes")
ROWS = """
-21/-22 law
-20/-21 capitalism
-20/-16 #settled
-17/-21 war
-17/-19 dy
-15/-17 abolition
-15/-13 pass
-14/-20 scrap
-14/-17 ordinance
-14/-15 ban
-14/-12 and_the
-14/-8 under
-13/-19 enact
-13/-18 repeal
-13/-15 :granted overturn rule
-13/-14 canada
-13/-10 down
-12/-22 annexation
-12/-20 slavery
-12/-18 death
-12/-17 abolish communism rul
-12/-16 born upheld
-12/-15 appeal campaigner enactment patent pollution
-12/-14 emigration penal preservation prohibition reform
-12/-13 unfair
-12/-12 lighthouse socialism
-12/-11 nature
-12/-10 freedom
-12/-9 censorship system
-12/-8 penalty record
-12/-5 technology
-11/-19 apartheid country
-11/-17 observatory roe
-11/-16 landmark monarchy treaty unconstitutional
-11/-15 age restoration
-11/-14 demolish
-11/-13 controversial environmental violate
-11/-12 blockade breach world
-11/-11 amendment
-11/-9 century city fair rain regulation tax
-11/-8 barrier goalkeeper manifesto measure
-11/-7 about_money
-11/-5 it_all
-10/-21 moratorium
-10/-18 endangere
-10/-17 asylum dam
-10/-16 panama permanently
-10/-15 environmentalist
-10/-14 constitutional cradle impose in_0 statute whale win
-10/-13 amend demolition monument proponent protection
-10/-12 conservation foundation legislation pollute
-10/-11 decree repressive restriction restrictive stringent successfully suffrage
-10/-10 advocate argue democracy heritage invention wales waste
-10/-9 be_do burnt entry neutrality outscore university
-10/-8 ^_brexit brexit doctorate first waterway
-10/-7 boat bridge stamp
-10/-6 pollock
-10/-5 pen wrong_thing
-10/-4 be_no
-10/0 ^_can
-9/-18 declare
-9/-16 dictatorship
-9/-14 embargo unjust
-9/-13 independence punitive tide unsafe
-9/-12 cherish close copyright crusader emission fail libel overhaul protect restore skyscraper
-9/-11 adopt antarctic austerity imposition proclamation tibet uphold
-9/-10 charter constitution government illegal posthumously provision revolution severely statue
-9/-9 before effectively go_to national oppose quarantine unite
-9/-8 directive discriminatory import modernization outdate preserv prohibit sweep tariff
-9/-7 ^_capitalism activist back_$ blind by catholicism china denounc erect passage prohibite safeguard sewage should
-9/-6 ^_politician anthem anti conversion exposition film january keeper sculpture strict will_never
-9/-5 all curl jerk mine postage recycle reward sail torch
-9/-4 away convert pier safety thereby
-9/-3 free
-9/0 can_not platform throw
-9/2 too
-8/-18 colony
-8/-17 old
-8/-16 emigrate exception famine
-8/-15 crippl invade referendum secession winter
-8/-14 destruction iceland
-8/-13 abandone abortion citizenship conservancy cruel outright reef removal sell thatcher
-8/-12 brazil colonial covenant exploitation ozone proposition
-8/-11 cod crusade deprive health humane immigrant marco oppression society welfare
-8/-10 authoritarian deem enforce establish graduate inaugurate infringement injunction modernize proclaim punish
-8/-10 repression shipyard soviet triumph yacht
-8/-9 aboriginal affirmative against artificially attempt condemn court curb defend dutch environmentally immigration
-8/-9 incorporation inventor liberty min pioneer polytechnic spearhead
-8/-8 #hopeless act centenary commonwealth communist critic illegally initiative institute intrusion invisible no
-8/-8 partially petition pulp relic sculptor south subsequently
-8/-7 ballistic construction defiance kid_have lax modern pav prop publish socialist staunch suppression unfairly
-8/-6 agricultural bronze canal drown education fascist further hong iron land painter plaque timber
-8/-5 construct establishment fenc forestry mural narrowly public science taxation
-8/-4 0_and adherence hygiene introduction level restrict watchdog
-8/-3 change_$
-8/-2 clean like revise
-8/0 banner dedicate div finish goal levele pillar poor protestor slap test vessel
-8/2 :comparative
-7/-19 brink
-7/-18 extinction
-7/-17 flood
-7/-16 asbesto
-7/-15 abandonment disgrace holocaust
-7/-14 laureate legally polio tuberculosy
-7/-13 greenhouse have invasion life overthrow persecution preserve sanction
-7/-12 accident decommission landslide mankind regime reunification wildlife
-7/-11 adoption colonist conceiv conception destroy dioxide dismantle era erosion final historic injustice outlaw
-7/-11 persecute sanctuary slave toppl
-7/-10 already artificial conscience defeat designation ecological harmful limit loophole punishment reject rename
-7/-10 seeker sovereignty subsidy unsuccessfully
-7/-9 anyone carbon censure convention cornerstone deficit defy exclusion for found harsh human internationally
-7/-9 misguid philanthropist prevent racism save scholarship violation what_be you_can
-7/-8 architect ardent bill burn butterfly commemorate defamation fund harbor indigenou obsolete onward replica spur
-7/-8 universally we_lose
-7/-7 coal containment dignity dominion enforc favor forgery get_old handball migratory petr porto prevention
-7/-7 protectionism railroad registry river should_have victory vs zimbabwe
-7/-6 ^_academia academia award cap compulsory declaration enlightenment forefront high medal nineteenth opponent
-7/-6 patten possession progressive protest qing raft sewer shield stolen
-7/-5 be_born blatant cheap condemnation confiscate counterfeit criticize export irrigation liberal libertarian
-7/-5 parliament seal ship sink stun tong
-7/-4 ^_boss admiralty beat discard highway hour_$ inadequate international labour lift literature principle rendere
-7/-4 sanitation underground yuan
-7/-3 all_$ it_rain register write
-7/-2 coin paint sign tram
-7/0 administration aggregate billboard defender deliberately demonstrator design dissent everywhere exhibition flag
-7/0 frigate harshly hull innovation lash maritime navigation propaganda rail railway shutout slogan steel textile
-7/0 torpedo towards whistle wooden
-7/2 kick
-7/3 standard that_be
-7/7 block read
-6/-17 bankrupt
-6/-15 ced disastrou eventual immigrate lease legacy verge
-6/-14 bust deport illegitimate precedent remake stricken
-6/-13 abandon amnesty annex lake reclaim seizure statehood sued
-6/-12 circa federally grande harm ineligible invalid officially revoke segregation
-6/-11 bolivia civilization climate exemption judge madame miss pact poverty property ratify redevelopment residency
-6/-11 scheme they vote waiver
-6/-10 curtail damage deny forest hydroelectric imprisonment kingdom loo mandatory million nation pension popularly
-6/-10 pristine propose swan taxpayer water
-6/-9 #pictured :exam archive authority capitalist champion civil costa discrimination emperor exist gase marijuana
-6/-9 masterpiece medalist mismanagement natural permit pig recipient rejection republic rewrite shut sprinter
-6/-9 stipulate storm supreme swiss treason undermine
-6/-8 billion cape centennial citizen conserve creation cruelty degradation dump easter_$ entitl forbid good_$ initiat
-6/-8 invoke kill legislature memorial misuse prize punishable reservoir sar taft unreasonable vehemently
-6/-7 ancient animal career certification coastal compassionate completion congress earmark ecology for_good japan
-6/-7 migrant physicist privacy renewable submerg swimmer tonga unanimously unnecessary western wrought
-6/-6 ^_miss applicable archaeology argentine at_easter clement commission contrary crumbl deaf denounce divert
-6/-6 finland fountain gold grandad hail hazardou holder i_miss institution lumber magnate mao march medicine monopoly
-6/-6 piracy reformation reputation reverse salvage smuggl sunk suppress
-6/-5 :vague ^_get become berlin commenc complete comprehensive corporation crane der disregard doctrine du
-6/-5 experimental favore fish fishery fourth have_it help_$ i_ask imperial ineffective inefficient last
-6/-5 liberalization mean_i minister monumental ne over philosopher pretext reckless reformer sacr seiz shipbuild
-6/-5 sign_$ someone systematically thesis uk
-6/-4 ^_whatever acclaim be_kill cleaner credite decisively domestically fiercely inland magnificent never outspoken
-6/-4 remove silver st tu unbeaten
-6/-3 business_$ country_be get_the turn work_$
-6/-2 all_about goalie policy solo
-6/0 0_$ :absolute ^_too accordance aim article backstroke bent change clear clearance commemorative critique cruis
-6/0 ding diploma drainage firmly flame flotilla fortification framework hammere industrial ink intellectual jointly
-6/0 late like_it liner marble meter nationalism net obscene patriotism pipe po promote protester punt rapid rioter
-6/0 rubber scientific sector smash snatch solidarity stain submission supervision treatise virtue
-6/2 print spirit
-6/3 purpose
-6/4 cross edg practice section
-6/5 ball deflect
-6/6 easy header
-6/7 so superb
-5/-15 ruin that
-5/-14 irreversible paradise refuge renounc
-5/-13 collapse drought exile mad perish rita ultimately
-5/-12 bred cayman devaluation disaster eradicate ever fertility grandfather impoverish invasive ironically liability
-5/-12 restitution runaway shelv smallpox threatene topple unilaterally wildfire
-5/-11 birthplace coup cow epidemic grant handicap island millennium occupation plague soro suing tarnish titanic
-5/-10 altogether babe bypass eventually expulsion forc glory go herd induct inhabitant regent tsunami undocument
-5/-10 unsuccessful willie
-5/-9 0_no ai aquarium blowout cleanup collaps costly crocodile deed economically election eliminate eradication
-5/-9 guarante guarantee heart help hero homosexuality legality lifetime novelist parent_$ populou raz reactor rebuild
-5/-9 sham territory tobacco traitor tycoon wreck
-5/-8 absolute antiquity approve cattle challeng chance clause destructive diversion excavate federal federation
-5/-8 feudal geneva govern hazard honore invader justify limitation lion mercy morally nuclear oblige overcrowd
-5/-8 overwhelmingly partly peninsula pesticide playwright por rampant return revert serra thwart unacceptable unfit
-5/-8 unification veto virtually voyage wade waterfront weaken widespread wrongly
-5/-7 bestow bulldog contaminate disabl dispose do_be empire en erode evade footballer immoral inflict license marina
-5/-7 massive negligence ocean outcry override pagan pollutant prosperity renovate russia ruth seize shore study
-5/-7 supremacy teng threshold totally turnpike unprecedent vaccination vol wip
-5/-6 ^_university abide administere aid artifact bachelor be_finish botanical breaker capsize certificate
-5/-6 commercially completely constitute corruption decision donate equestrian eu explicitly forbidden guise halt
-5/-6 introduce laundere livestock mas neo newly offshore originally pledge quota ratification resist retrospective
-5/-6 ruble saint sand scotia se strike tunnel underwater waterfall weir yale
-5/-5 ^_dad ^_life activism aeronautic agriculture allan break cas church collector conservatory corrupt crush
-5/-5 disposal dubiou dynamite effort endors famously fisherman fraudulent greatly implement in_that kai lionel
-5/-5 livelihood maiden martial nobody_in power prestige prototype reproduction revers seminal shih smuggle statutory
-5/-5 stimulu streak submarine surf surplu sustainable swift van vincent
-5/-4 ^_landlord achievement artist at_school automobile balloon baritone battleship be_lose beaten before_i blow
-5/-4 brunswick child competition conservatism dollar electoral encyclopedia fa feminist foremost formulate give_the
-5/-4 holt intent interstate invent justice knowingly ling martin motherland off_the ownership paris park patel
-5/-4 physics regulate religion repair requirement resolution revolutionary roller swim technological thus tolerance
-5/-4 unleash upon voucher wast wave what
-5/-3 :light ^_government ^_sit art business_now dead_$ draft from_january install lose_$ my_first out_of person_do
-5/-3 politician_have the the_good the_job this_year under_the
-5/-2 badly chamber documentation not_come second total
-5/0 advancement advocacy aerial architecture assembly assist author backward barge barricade beacon bearer business
-5/0 catch ceil chartere cheng ching cigarette conservative consumption contemporary criticism depiction detection
-5/0 efficiency electricity ensure excellence extensively false fence ferry firearm freighter fumble gallery game gong
-5/0 goods granite hammer haul helmet ideology improve incorporate inscribe integrity intentional intentionally
-5/0 interception interpretation iso issu knock ma machinery mark market mean mill ming missile moral morality
-5/0 movement nationalist naval openness paolo pavilion penalize pereira philosophy photographic poet pont porcelain
-5/0 pornography port postal prolific racket rainbow redistribution scrum secular sheng silva skipper speed squandere
-5/0 sri stoppage strengthen synagogue synchronize thank third touchdown toward trademark transparency transport
-5/0 ventilation vigorously violently wanderer warship wellington welsh westward wharf wind winger
-5/2 german on own polish post really_$ referee take_it the_school
-5/3 hand like_that ministry textbook
-5/4 book cannon canvas score whilst wicketkeeper
-5/5 blistere volley
-5/6 telegraph
-5/7 crossbar
-4/-16 year
-4/-15 cure
-4/-14 endemic starvation wilderness
-4/-13 clone decade devastate dolly orphan threaten
-4/-12 alien deportation dictator fetu insane stave sue swamp zoo
-4/-11 compensate devastation embryo escape homestead insure lawsuit myth neglect reinstate remedy state
-4/-10 atoll conquest failure hurricane imprisone insurance isle lottery mercury monarch orlean postwar re recognize
-4/-10 revive revolt starv toxic uprise
-4/-9 #hands=private blizzard chile cholera comeback contamination destine disability dolphin dop earthquake elephant
-4/-9 embryonic empress formally gorge heyday history hurdle inception isolation lech malaria priory rio sin swine
-4/-9 tobin unilateral wrath
-4/-8 any_more beach botch certify claim comply dent elimination exempt expedition feat flora florence gay
-4/-8 industrialize johanne napoleon no_exception paralyz population prairie sant severe successful treasure treatment
-4/-8 undefeat unpopular watersh withdrawn
-4/-7 adultery aire ambitiou angere annually archaeological ash attain bird boom close_at conviction county den denial
-4/-7 domination ecstasy excavation expansion finally graft graze historian hoax humiliation junta legitimacy lose luc
-4/-7 mighty museum native politician prone radioactive renewal renovation resistant ruler shame shark sheep surpass
-4/-7 taint temporarily theft tree unfound withstand
-4/-6 :event airliner assert august be_simply behind_me blanco bourbon census coast coaster consequently dangerously
-4/-6 deception deserv discharg eagle elude ethanol fam far farmer flatly forcibly franklin freeway howe humiliat
-4/-6 hydro icon jasper jersey jubilee la lama me_what migration miner mona my_grandfather our_nursery ours parkway
-4/-6 permission poultry regard reissu rescu revival riverside rudd slam subsidize the_observatory utterly vandalism
-4/-6 vow winner zon
-4/-5 abroad achieve always_be amusement anniversary approval baku buffalo burke canoe centerpiece cha choose contract
-4/-5 corpus crackdown cut_in ditch economy end environment expressway flourish henry highest hindere historical honor
-4/-5 i_join iconic indoor issuance landscape metropoly monetary mosquito north nurs only_care ostensibly person_with
-4/-5 pledg polo prior provisional recipe_book recognition refurbish render saturday surfer temple the_bishop tidal
-4/-5 tourism tract transit turk two_year urban valid weakene wilkin
-4/-4 ^_grandad ^_person accreditation aggression anthropology ashore atmospheric aviation bogu cavalier ceas cedar
-4/-4 chun duck eas embrace everyone_$ exceed extend extraction famou furnace golden good hooker ignore irresponsible
-4/-4 itself judgment know_that latter lee level_in life_be lo make_a municipal nonprofit not_a noth_to pas procedure
-4/-4 raptor reel saturday_$ sea seriously soar someone_else surgeon_say te tighten tightene title torrential trap
-4/-4 trillion undertook unfair_to unfinish unlawful warsaw wax west wick with_a
-4/-3 against_us ballot be_out builder contract_sign detention discharge dy_$ evene_before everyth_get exist_$ go_in
-4/-3 have_leave have_say london miss_my not_one of_this once_be path pension_age person_who registration revision
-4/-3 rule_mean say_someth smoke that_$ that_week the_country the_pension world_be you_be
-4/-2 #hands=charge although before_he but_that by_everyth control dog going_up i_know kid_get not_exist progress song
-4/-2 step tech
-4/0 0 academy accessible accuse adhere allegedly always_have ambrose and arc arch architectural authorization baton
-4/0 batsman be_dead bicycle birdie blanket boundary bow brett brutally bureau cane ceramic chant charitable chien
-4/0 cinema citation clamp collect combate commerce comparative competitiveness consistently contribution courageou
-4/0 cricket cricketer cultural currency custom decisive dedication deliberate demonstration deterrent digitally dive
-4/0 doctoral donation dong dragon east economics elevate engineer equality ethical excessive exhibit fake fine fire
-4/0 fist fletcher float foot for_it forcefully fulham gallon garbage governance gross guideline gum harness hat
-4/0 honorary i_say incompatible incomplete industry inferior infrastructure inlet installation instrumental
-4/0 insufficient insulation insult intercept interference interprete journalism jumper just_be kensington ko kroner
-4/0 laud launch le lightweight limite lobby locomotive lose_the lu manufacture marcher marker mechanical midway
-4/0 miniature nante navy notably obtain opposition organ par pedestrian penny photography pirate plaster poem poetry
-4/0 point pole pornographic portrait powere practitioner precautionary prestigiou primary promptly publication pulpit
-4/0 purity putt radio rand rebuke receiv recreational reliance relief religiou renown reprint research retaliatory
-4/0 rigid rod roof rotten rout route royal rural sag scholar seaman sid sociology speculative spread springboard
-4/0 stance steam striker strongly superiority surg surrey suspend technique telecommunication theology titl to_have
-4/0 torah totale tow towere tradition trail trinity tung twenty tying unauthorize useless vault veil veterinary vital
-4/0 wash waugh wen when wholly wigan without wool worcester yan year_of zinc
-4/2 action captain cut essay get_decide material rush twice up
-4/3 college have_become junior push
-4/4 :create a_lot carry day_the defence distort fifty forehand foul li music scath toilet
-4/5 apparatu backhand be_some bounc equalize lab substitute
-4/6 across confidence slide
-4/7 not_what
-4/8 rifle
-4/11 line
-3/-17 will
-3/-12 birth care noth
-3/-11 :prize ago ill
-3/-9 insurer
-3/-8 apply list_be mayor now simply
-3/-7 bishop vaccine
-3/-6 ask_twice fraud grow_$ inclusion join novel surgeon would
-3/-5 0_it be_close be_pulp fell mud part regulator since_my stay_on stroke the_last the_trust this_country
-3/-4 ^_time allotment and_always apply_for as_of at_mass be_last be_publish big_platform branch_close by_a by_person
-3/-4 clinic december dog_$ get in_december instance_$ it_back leave_the letter_say our_branch own_the pass_away
-3/-4 person_have platform_own program say_the so_no start_at test_in the_0 trust try without_ask would_have
-3/-3 0_year :daily ^_she a_classroom able_to all_pay allow and_they be_able classroom_$ decision_be down_by early
-3/-3 else_and every_winter fair_$ go_and internship into_the it_will last_instance league lease_be master no_clue
-3/-3 not_get on_night on_sunday period play professor should_not step_on the_big the_decision the_first the_flood
-3/-3 the_law the_system the_time the_whole turn_down way_they we what_can when_a while_we zone
-3/-2 ^_health ^_referee ^_science and_our application as_a at_work be_decide be_invisible be_over board build
-3/-2 candidate come_from conference down_in drawer dy_before dy_on for_each for_our gas group_be have_$ have_already
-3/-2 i_be it_with journal keep_going may_it my_hour on_monday on_the only_ever say_there science_be the_station
-3/-2 theory ticket_with to_canada to_everyone to_someone
-3/0 :finish ^_at ^_gran a_second access all_the always_will bar be_and between_them community concrete date_for do
-3/0 drill dur everyone exam factory finish_$ firm for_everyth from_a front_of go_$ go_over group_$ gut have_let hit
-3/0 i_forget idea_what in in_front jump know_i label letter_go lot_$ move_in need_to new off photograph postcode pump
-3/0 school_have self seriously_$ set somehow someone_in station support teach the_kid the_photo they_have this tin
-3/0 tower valve version week_i with_her yard year_and your
-3/2 ahead along in_may mouth september shoe teacher the_head too_many
-3/3 #seen1 and_give but copy cover fast follow match pan visitor
-3/4 brick of_tension overthink pour say_no tube
-3/5 ^_procrastination clock email order poster procrastination reply the_family to
-3/6 ^_no attitude code field morale_in
-3/7 discipline shout sloppy
-3/8 ^_prioritise prioritise tool
-3/9 corner
-3/10 slip
-3/11 send
-2/-11 live
-2/-10 visa worst
-2/-9 project
-2/-8 dare dat now_$
-2/-7 #general announce on_0 school sell_the surgery the_curriculum treat
-2/-6 club cost deposit deserve illness retire union
-2/-5 and_not candidate_in day_be freeze grow in_my instead_of later qualify recovere reopene sale theatre
-2/-4 a_final be_break be_print by_law developer easter eat governor graduate_scheme have_sign i_turn ice last_night
-2/-4 miss_the on_our only open_to point_and predecessor programme regatta sign_with six_year tender_by the_care
-2/-4 the_graduate the_herd the_judge the_mayor the_plane the_tender the_work turn_0 two_of work_all
-2/-3 0_i 0_january 0_you ^_ai ^_publish ^_that ^_visa a_group ai_be answer_to away_in be_final be_start be_up
-2/-3 be_withdrawn be_yesterday better_$ board_have book_go can_take commit copy_$ december_$ do_now everyone_be
-2/-3 firm_be hand_in have_confirm hous i_fail i_should in_their it_as it_stay january_it law_on licence lorry must
-2/-3 my_father my_shop never_thank night_and no_copy not_renew nursery on_their or_perish over_the publish_and
-2/-3 publish_or pupil_and rate sell_my september_i skip_when the_federation the_firm the_national the_scheme the_skip
-2/-3 the_song the_witness time_and too_late too_much two_day upheld_it who_write will_always win_$
-2/-2 and_none and_there anywhere_$ appeal_$ april_and association be_for be_undone begin_$ behind brussel brussel_$
-2/-2 but_the buy_a by_heart canada_with charity come_on court_say dead do_$ do_and drug end_$ exam_board fifth
-2/-2 final_on five_year for_me full_stop get_noth great have_begin have_decide hear_be her_parent in_brussel in_write
-2/-2 it_up licence_be like_us manila mark_be merge_our more_it nine_$ no_further no_way not_vote noth_of of_train
-2/-2 on_at on_penalty one_vote our_sixth over_$ parent_i pull_the purchase review same_week say_that scrap_$ sell_in
-2/-2 soon sun the_appeal the_client the_clinic the_field the_hill the_house the_storm the_surgeon the_world them_$
-2/-2 them_for they_give to_a to_our trip_be undone undone_$ up_between up_in us_all us_be want_everyth ward_and
-2/-2 what_goe when_we will_be will_ever winter_have with_our year_for year_old year_older yesterday_$
-2/0 0_on ^_because ^_everyone ^_interest ^_low ^_nobody a_disgrace a_new a_patient a_phone a_third a_whole about_it
-2/0 and_staff anyone_$ appeal_be august_and avoid bath be_business be_from be_not be_repeat be_save because
-2/0 before_anyone board_vote budget_and buy by_one by_three charg child_and country_have curtain day day_and day_of
-2/0 dental do_about do_the dock down_my drama end_of every_time farmer_have finance find_out folk for_music
-2/0 friend_she have_go have_pass here_be hire_someone house_$ i_just i_send in_january in_on interest_rate it_in
-2/0 it_or it_show know_it last_$ less licence_for like_a like_of like_to literacy little_one maintain me_to minimum
-2/0 monday my_account my_handwrite my_twin name nearly never_see none_of not_read not_up notice_i of_society of_us
-2/0 open or_not oral outdoor party person_be priority rain_on reach review_$ road same_$ short show_the single
-2/0 sister_wed sixth sixth_form social solicitor subject sunday table_$ take that_one the_bakery the_church the_date
-2/0 the_day the_evene the_farmer the_final the_junior the_like the_little the_moment the_only the_stroke the_way
-2/0 this_trade throw_out time_person to_him to_know to_tell trip twice_$ until_0 vision volunteer_be we_be we_do
-2/0 we_would wednesday_$ when_my when_the work_it
-2/2 be_all be_chaotic be_like by_email chaotic_$ cupboard_$ department_$ enough_with for_the give_me handwrite how_i
-2/2 i_still i_tutor include inspection instead it_have it_my many my_apprentice my_attitude not_communicate not_feel
-2/2 not_like of_it off_$ out pay_for show_it tablet tell_her the_same the_technician tile what_$
-2/3 ^_delegation ^_leave ^_two a_mess afterwards among_the and_come be_friction clear_$ face green home_$ it_just
-2/3 just_do know_the land_$ leave_hand mess_$ mine_$ object parent_council put see_parent side_of stronger
-2/3 the_volunteer thing_$ time_management to_go track vocational what_they
-2/4 ^_college and_say cooperation cooperation_with form hall lane lap newspaper onboard_be still_have to_me
-2/5 ^_perfectionism ^_when anyth_$ balcony branch corridor culture glass jacket onboard past perfectionism
-2/5 perfectionism_$ straight ten wednesday why_$
-2/6 at draw friday quality
-2/7 #hazy2 academic lack paper photo round seven use what_i wing
-2/8 main tea
-2/9 french text
-2/12 four front
0/-14 catastrophe catastrophic marriage
0/-13 doom survive
0/-12 abort amelia conquer demise divorce endanger extinct recover unthinkable
0/-11 aftermath again bankruptcy curse die extradite forever inherit miracle montana ravage refuse reign someday
0/-11 summer widow
0/-10 asteroid avert breakup breeder consequence czar debacle depression dissolution dormant downfall dream eruption
0/-10 fame farm fled flee fossil habitat haven heir inherite jeopardize liable liberate mar massacre nee night_$
0/-10 pandas parole rancher rancho relocate renounce rid ridden suffer swallow
0/-9 ail alcoholism antarctica archaeologist believe boomer cancer compensation convict danger democratically
0/-9 descendant diabete disappear disease divorc eh envision eternal existence extradition fear financially for_$
0/-9 foreclosure founder france genocide hunger hypothesy imminent immunity impend jeopardy juvenile liar madness
0/-9 marry multimillion overdose pandemic pardone possibly prehistoric prove recession relocation repay resettlement
0/-9 separation sequel sickness slaughter smoker spoil status temptation the_list thoroughbr timor tragedy transplant
0/-9 trump volcano witch
0/-8 ^_you accession accidental alleviate antitrust arctic autonomy bail banda beaver belove bid canyon caroline
0/-8 casino chateau cheat closure consider coral crow dalton default deflation defunct drastic dub dune eclipse
0/-8 ecosystem estate expire fatal father filibuster guinea hast havel homeland homeowner humanity infamou inheritance
0/-8 irene it kaiser killer king landowner legend lockout loom los mammoth maya millionaire mythical not_be offender
0/-8 once oust owe owed pageant penguin plaintiff planet poe poison principality promise prosecute queen quest quo
0/-8 refusal resort retirement runoff seek settlement shutdown sovereign stampede succeed suffere synonymou
0/-8 theoretically they_be throne twain uninsure unless unlikely us virus windfall
0/-7 ^_her achille acre aging alive alp anna appall ark arthrity asthma avenge bald bam basin bern biologist boycott
0/-7 bre breed brutal bull bury canary caus clemency coliseum colon colorado complication contend contra controversy
0/-7 convinc copa cyclone dane dangerou darl debt defect definitive dependency depose derail diagnose dinosaur
0/-7 discontinu discover drastically dweller effect eligibility eligible emulate enter epic erase evil explorer fever
0/-7 flaw flu futile gamble ghetto gran greatness hardship havoc hectare heroine homeless impact implant impossible
0/-7 indefinitely inhabite innocence isolate litigation mandate misery money ouster outbreak panda paralysy pardon
0/-7 permanent pest pet poisone precursor premature prevalent prison probable profoundly prosperou prostate proven
0/-7 rebellion reclusive reconstruction rehabilitation rematch repatriat revere rightly rink risk savage scientist
0/-7 secrecy settle shameful spawn specy stigma surely technically terrible thrive torture turtle ultimate underwent
0/-7 unemployment validity vi viability victim weed willy wipe wolve wrong yah you
0/-6 :modal ^_kid accept acquittal addict addiction administer afford alison alpine alter ambition ame ancestor and_it
0/-6 ande archbishop arson assassinate autism avalanche bah bay be beneficiary benefit betrayal billionaire blame
0/-6 blockbuster blueprint breakthrough brokere businessman cancellation candidacy cannot canton captivity care_about
0/-6 case cause challenge champ championship childhood cite clive commissioner continent cooke correctional count_$
0/-6 cove dame deer deficiency dengue destabilize deter devil dire discovery duchy eclips elk embark embarrassment
0/-6 emergence endorse enlargement entertainer evasion exce expectancy expel experiment exposure extension extent
0/-6 feasible financier finch firestone forgive fragile freak fundamentally gator generation genetically get_it god
0/-6 gradual granddaughter grandson hah hare haunt hayward hell helm hinder hiv horror ignorance illusion imbalance
0/-6 impunity jaguar lagoon las lessen limbo lung malnutrition mansion mare marsh meadow menace methane migrate
0/-6 morocco move municipality murdere murderer mutiny my_best natal naturalization negro neurological nickname
0/-6 nightmare notoriou nowaday occupational offspr orchid originate palmer passport pave perpetrator phenomenon plagu
0/-6 plantation platinum playboy plutonium pneumonia potentially pow powerless pregnancy presume probably proof
0/-6 prostitution providence pueblo radiation rebate recapture reliant renew repatriation repercussion reprieve
0/-6 reproduce reproductive reside retake retribution risen romero rutherford safe salina scam schizophrenia secondly
0/-6 sentenc setback settler skeptic spill stan stardom substantially success successor sumatra survival survivor
0/-6 taboo the_police threat till tolerate tragic trophy typhoon universal unrealistic upheaval upset ur uranium usher
0/-6 venu viable vik vulnerable waiv wealthy weathere worsen yuh
0/-5 0_th able absolutely abuse acquire adulthood affect ah altere anarchy ancestry and_be angele anyway archipelago
0/-5 arid assassination astronomer athlete athletics atlantic atomic auction autobiography avian backlash backlog bali
0/-5 barrow battere benign biographer blackout bode booker boon bounty boxer bribery brock brunt burden butch cave
0/-5 cemetery certainty chang chee chronic classic cliff clint close_in complicity confirm consent conspire contagiou
0/-5 conte continuation countryside creek crown cult cultivation dae dah de deadly dependence derby desert destiny
0/-5 dissolv divine dixie doubtful downturn dust dynasty earth elect embezzlement emeritu emma endowment engulf enrage
0/-5 enrichment evacuat evacuate evacuation evacuee evict exclude exodu exploration expose facility fe fellowship fest
0/-5 financ fle flood_$ flop foolish foothill fre freeman freez fresno gen geological goddess godfather gre guilty
0/-5 gulf hale hamlet hamper have_risen haze heaven height hepatity ho hockey hog homage homosexual hope hotly hulk
0/-5 i_get impeachment improbable in_april inde infect infuriat injury insist intend intervention jail jenkins ken
0/-5 kwan landfall lay legendary leopard lethal lifelong likene liquidation loan locality loss mae mammal manor
0/-5 marathon maria marrow mary medicinal mel mentally michigan midst miserable modify mold monastery monster mother
0/-5 mozambique ms murder neighbore nelson nostalgia obligation of_a opium ordain outrage overcome overtake owing
0/-5 oxide packer panther partial pebble perpetual persuad phoenix pill plight plunge pond pontiff pope poppy pose
0/-5 practically pregnant prejudice prematurely presidency prevalence previously proliferation proposal prosper
0/-5 qualifier racketeer radically ramo rape rare reconsider redemption ree regain repayment resurgence resurrection
0/-5 retaliate retaliation rex right rip rocky royalty salmon san scandal scare screenwriter shall shee shock
0/-5 shortfall shun sick siege skier slaughtere slum soil specimen stadium stagnant subsequent succumb supplemental
0/-5 supposedly susceptible systemic tame temporary terminate the_deadline the_merger therefore thrift thriller
0/-5 tolerant tornado tourist transform triggere tripoli tropical truly trustee unable underdog underestimate
0/-5 unfortunately unveil us_$ utter vengeance virgin void voluntary welterweight wild wilder withdraw worsene wrack
0/-5 ya
0/-4 :vague-thing ^_exam ^_staff a_problem absurd acknowledge adamant admit affirm affordable aged agreement ala album
0/-4 algae allege alma and_can and_half and_their any anywhere apologize apology april aquatic arbitration ariel
0/-4 armistice ashame asset attraction aunt auspice authorize backer bailey barcelona barker barren basilica bate
0/-4 baxter be_noth be_off be_sell benedict berth betray biological blackmail blanc blatter blaze blonde boulevard
0/-4 buccaneer burt burton ca cal calf campaign carol castle cerebral cocaine colt come_down conclude confinement
0/-4 consecrate conspiracy convent cottage coyote crash create crop cub cutback cycle dairy damn dark_when decay
0/-4 defective deplete designate deterioration detractor develop development disband discredit dispute diva divinity
0/-4 down_$ economic el electorate emerald empower endure enrol enroll entirely es essentially estimate ethics
0/-4 evolution exacerbate execution exploit extreme faltere feasibility fend fiction fiscal fledg flore foe fool
0/-4 football forecaster foreigner frail fulfil fulfill fury gigantic glacier gloriou grand grandmother grass grave
0/-4 gubernatorial guilt gypsy ha harbore hardly harvest hate have_my hawk heath hemisphere hereditary heroe heroin hi
0/-4 hijack historically hogan hormone house hugely hunt i_may i_see immediate incumbent infant infection influenza
0/-4 influx inherently innocent intact intention intercontinental intervene iry islander jan jane jean jurisdiction
0/-4 kidney labor laborer lacrosse leap leas levy licens likely lucy luna majority mara marin maverick medical mend
0/-4 middleweight milestone militarily mistress monkey moon mortal mortality mortgage mosquitoe my_boss nay ned niece
0/-4 northern not_have not_take notion notoriety notoriously obsession of_them oiler old_$ origin original otto
0/-4 overdue overrun owl pacific papa patriot peace peak pedro pee peg peggy people peril pete phantom pipeline plant
0/-4 plateau playhouse poisonou politically popularity postpone prefecture president prevail priesthood psychiatric
0/-4 purge pursue pyramid quake quarry racer racist rag raise rana reconciliation reconstruct recovery reduction
0/-4 relieve reopen reprisal researcher respect respiratory rethink reversal risky rodeo rosario rouge ruthless
0/-4 same_as satan seaside seriou shelter sickene significantly sincerely sir skeleton sloan soccer sophia spark sperm
0/-4 spite steeler steroid sting sudden sunshine superman surpluse tar ted tempt tennis tenure term termination
0/-4 terribly terror terrorism testosterone the_lottery the_other they_will thief thunder tiger toro tournament
0/-4 treacherou tributary trout truth turkey turmoil un unearth unemploy unincorporate universe unlike unmarry
0/-4 unrestrict untouch upstate uss vain vegetation venerable verify vic victoriou villa vista volleyball wa wartime
0/-4 wealth weld whereby wolf worthy
0/-3 0_may a_cooperative actually all_a and_she as_every ask_me be_what become_a before_that biggest bully can clay
0/-3 close_the cooperative day_i do_i expensive finish_and frost go_into going_to have_a have_take he hospital hurt
0/-3 i_suppose in_june in_two it_by it_out june mass me_or membership money_$ my_0 not_make now_and nowaday_$ of_$
0/-3 our_club our_goalkeeper print_$ put_my race rich rig the_part used village we_will when_i whole
0/-2 0_june :motion ^_he ^_should ^_society a_different a_lab a_volunteer again_the alone already_go and_go and_his
0/-2 apprenticeship as ask_$ at_noon at_ten back be_pay be_take be_tell be_turn be_worth be_write because_of behind_us
0/-2 belong_to break_$ burn_the by_four chao close_until curriculum customer_want day_so deadline_for dean decide_in
0/-2 demand deputy_post dig down_and drop_the due even_the exception_$ excuse fail_the farm_be fault final_$ final_no
0/-2 for_six form_i goe_on grip half_of halfway hand_$ hand_over have_drop have_sleep have_strike he_never hear_in
0/-2 his_hear i_apply i_could i_will i_would ill_and inspector kofi laps late_for leave_without legal list
0/-2 ministry_have my_tutor never_going no_backup no_meet no_more no_re not_trust now_a october of_0 on_in on_regatta
0/-2 on_saturday our_depot our_two owner prescription pressure production rais read_that regatta_day replacement
0/-2 resident respite run_on run_over sell_and sentence show_$ shut_$ since_0 sleep_through so_in so_my sorry stand_$
0/-2 start_in stitch stop_$ summer_$ sunday_no take_out tell_it tester the_answer the_county the_deputy the_file
0/-2 the_foundation the_lad the_mark the_market the_mock the_new the_regatta the_respite the_sign the_summer
0/-2 the_winter their_hand to_half to_manila transfer trust_have try_$ tutor_group until_after up_$ up_for up_on
0/-2 vote_$ way whatever when_they which_be wish with_it write_the year_ago
0/2 0_bus 0_child 0_in 0_minute 0_oclock 0_september 0_to ^_0 ^_between ^_customer ^_decision ^_eleven ^_for ^_four
0/2 ^_from ^_headquarters ^_if ^_information ^_lack ^_me ^_need ^_new ^_nine ^_order ^_safety ^_statistics ^_teamwork
0/2 ^_whenever ^_with a_gap a_joke a_muddle a_pupil a_row a_week a_year account_and afternoon_and agenda agre_to
0/2 all_over all_say always_the and_a and_academic and_goe and_post and_that and_three and_you answer_before
0/2 apparently_$ around_here arrive_after arrive_at ask_the assertive at_our at_seven atmosphere_in average_0 back_on
0/2 bad_at band bank_want be_about be_always be_bad be_desire be_free be_go be_hopeless be_how be_kind be_late be_lazy
0/2 be_look be_responsible be_send be_sloppy be_thursday because_the before_it book_since book_the boot but_i by_my
0/2 can_go centrifuge class_be clinic_$ collection consistency_in cook_$ course_and cry_when customer_$ cut_the
0/2 date_and day_after day_late decide_but decide_the depot_$ desire_$ disorganise drive drop drop_off drug_round
0/2 early_shift eleven_family end_at ever_say everyone_else exam_i facebook facebook_$ fall feel_i find_the firm_$
0/2 floor_and folder for_them forget_to fortnight fortnight_$ four_time friend_$ get_0 get_lose get_too glove goe_$
0/2 goe_off google group_i gut_feel handwrite_$ have_cut have_interview have_lose have_miss have_open head_and heat_in
0/2 hole hopeless hour_to hum i_come i_feel i_hear i_keep i_lose i_promise i_put i_start i_want imposter in_app
0/2 in_french in_separate in_three independent ish it_down it_for it_next job_but june_it june_the just_doe keep_the
0/2 key_and kg kg_of kid_in last_ten lazy_$ leave_someth lesson_always letter_from link list_so log long_and lower
0/2 mainly_$ manager_give match_and maybe_the me_in mean_$ mean_to minibu most_afternoon muddle my_code my_department
0/2 my_landlord my_laptop my_name my_predecessor my_read my_time my_trainee my_year need need_a never_get never_really
0/2 never_show never_tell new_year next_day night_it no_reason not_assertive not_do not_good not_order not_pay
0/2 not_pull not_reach not_very november_and now_my now_the number_$ oclock of_order of_the office_pick office_send
0/2 ombudsman on_average on_facebook on_one on_paper on_site one_have only_$ only_a only_he only_one only_person
0/2 our_build our_department our_load our_school out_every out_for out_without overtime ownership_in panel paper_in
0/2 password pay_the pe person_and phone_ring pick_the pipette plan_in pot practice_trombone product_owner
0/2 pull_together purpose_$ quality_here queue reactive read_the recipe_for responsible_for room_0 rota_on round_$
0/2 route_and row_and rubbish run_$ run_be run_off sales_and same_page say_a say_he say_i say_what send_$ send_us
0/2 seven_$ shop_$ shy sign_my sign_up site_be six_week sixty slot_on slow_$ so_the socket software somewhere_along
0/2 sort_it squad_$ stale stall_be stick_$ stick_in stop_at street_have stronger_$ struggle_with stuff_$ sunday_$
0/2 sunday_night supervise teamwork teamwork_on tear ten_and term_i terrace test_to that_have the_app the_atmosphere
0/2 the_back the_boy the_chef the_class the_community the_discharge the_early the_girl the_governor the_heat the_hire
0/2 the_hut the_landlord the_leave the_minibu the_minute the_museum the_ombudsman the_phone the_prefect the_price
0/2 the_product the_recipe the_rule the_second the_slide the_swim the_tablet the_title the_under the_until the_wait
0/2 the_wind the_younger them_five themselve then_noth this_month three_of three_person thursday_$ time_i to_make
0/2 to_put to_write too_and too_involve too_soft train_$ trombone trust_between turn_to twice_this twin_in until_the
0/2 up_after up_to up_without use_a very_welcome vicar vote_be walk_on want_two way_to week_two what_we whenever_the
0/2 while while_i who_use will_look will_not with_his with_me with_no without_the work_for work_well write_in
0/2 younger_one
0/3 #own2 0_a 0_for 0_parent 0_week :mass ^_agency ^_childcare ^_confidence ^_half ^_onboard ^_sales a_small agency
0/3 alone_$ also always and_have and_on and_we apparently as_soon at_it audit away_and backup balance_$ bank be_ask
0/3 be_hard be_limp be_miss be_poor be_stronger be_too birthday bus_from can_see chart class_the coin_$ collaboration
0/3 collection_be come_in committee_be complain correct council_grant crack decision_make district_nurse do_for driver
0/3 due_in each_other earn eighty engine enough_$ evene_this ewe face_$ faculty_be field_be file fix flatmate
0/3 from_primary grey habit have_even have_meet have_one have_too helpline his_own hostel how_do hut i_answer i_mean
0/3 in_$ in_how in_september in_with invoice junior_$ know_$ last_month lend life_balance limp limp_$ lock man_come
0/3 march_$ march_and mean_for memory mid more_for my_flatmate my_lesson name_on no_$ no_real nobody_be nobody_else
0/3 nobody_say not_land not_much not_seem notice_$ nurse_$ of off_sick on_friday on_to one_ask one_person only_the
0/3 or_the other_in other_person ought_to overflow overflow_by person poor_$ pray private pupil quiet_$ rais_the
0/3 record_that report_to room_and rough run_the say_$ secondary set_the shift_$ sign_it silo since_$ so_i some_day
0/3 soon_as specialist stall such take_complaint tas tell_the tender the_alto the_blue the_box the_caretaker the_far
0/3 the_hall the_late the_month the_night the_parent the_place the_pool the_toilet the_visitor their them_and
0/3 they_close thing_and this_week through_$ to_get to_it together_$ transition_from tray turn_off type unopene
0/3 us_that visitor_book ward whether_it who_doe without_a work work_life write_it
0/4 ^_last a abed ablaze accommodate acoustic active actively activity adjoin adjustment administrative advisory
0/4 affair affection alert aluminum alumni amaze and_only appreciation approach appropriation approximately arrow
0/4 at_the athletic atop attention authentic baseman be_full be_patchy because_i before_they between_the boast boucher
0/4 bounce bowl breeze brown bruis buffer bumper buoy bureaucrat by_wednesday c calculate cam camel capability carpet
0/4 cello char chassy chestnut chi childcare childminder circulate clearer co_author coconut coffin collide come_$
0/4 comfortably communal communion commuter compact competent concerto conduct confession congregation connection
0/4 consolidate costume countless courier culinary cupboard dan dart dash dawn decker deep defensive densely devotee
0/4 digital diplomacy directorate discretion dismay disperse doing_the dormitory doubl drone drown_in ds duo dusk duty
0/4 each_one electrical electromagnetic elementary encountere enthusiasm evaluation exhaust explicit explode faithful
0/4 favorite feather feeder fielder fighter fitness fixture flush focuse force foreign forg form_for formidable
0/4 friday_and frontier furiou garrison ge generally give grab gram graphic ground half_the ham hang have_get
0/4 have_never heavy hefty honesty hooper hose host hub humble hundr impartial impetu impressive improper in_march
0/4 indirect inflammatory influential inner instrument intelligent interpol interrogator it_how joy june_$ kent kerry
0/4 khan kickoff kosher lace ladder lamp language latitude lazy lead leader leg leisure letter_$ lobbyist login logo
0/4 lone longitude low lowly machine makeshift marginally marine marshal mat maxim me_and me_who meaningful media
0/4 medic mere militant mirror mistakenly mob mobility modestly motor my_group my_head mystical nationally nautical
0/4 neck negative next_and night_before not_great not_let not_really nudity nugget numerou of_be of_when office_$
0/4 on_person on_wednesday opinion orange orchestra orderly our_process outline output package pad panick paperwork
0/4 parachute parishioner particle particular passionate pastoral pat patchy pay_me per piazza ping plastic poetic
0/4 pool portable positive potassium pottery pound powerful preach preacher predominantly preseason promotion properly
0/4 provider ps pull purely quaker quartet racially rat reasone receipt refine rely repeat resembl resume rice right_$
0/4 roadblock sabbath scorer screw seat secretariat seem_to sense sensitive september_$ shaft shooter shortstop silly
0/4 simplicity since_last sing skirt sky slight slip_$ slowly slug smell softene somewhat sonic souvenir space spe
0/4 specification spencer spine spray sprung square sticker stop_doing stride strong structure stumbl summary sunglass
0/4 symbolism tabloid tactic targete tavern team_spirit teenager tenor terminal terminology the_bay the_boss
0/4 the_exercise the_overtime the_senior the_third theatrical thigh third_time through thug time_this timely town_$
0/4 trainee transaction translation transmission transmit transparent treasurer treasurer_have tricky troupe tune
0/4 umbrella umpire undergraduate underwrite unique uniquely unit varsity vegetarian vehicle vein violin visually
0/4 vocalist wicket wreath wreckage
0/5 0_day ^_not abbreviat ac acceleration accolade accordingly accuracy accurate ad admiral advertise alarm amongst
0/5 and_0 and_now and_then anime anterior ap appearance appliance appropriate army aside aspect attribution axis bach
0/5 backdrop badge baggage battery be_more bilateral bold bolstere both bowler breath briefly brilliant broadcast
0/5 bulldozer bullet burst capable carriage cartoon cartridge centrist chaotic chaplain charge chase clad cleric clout
0/5 commando commodore compile compression connect consistent console container context continually corp corporate
0/5 correctly counterattack coupl delete delight depot device discourse disguis disgust district do_you double dual
0/5 ear eject elite employ engrave enhance entrance equally evident exclusively fabric fairway fierce flattene flavore
0/5 formal forum fourteen freely freight friendly furnish fuselage geographical glance globe glue grain gritty gunman
0/5 helicopter hide highlight homere hook hot identical identify index initial inn instant integrate intensity
0/5 interbank journalistic knowledge lac lag lantern large lat late_$ lengthy lens lieutenant lip logic loyalty macro
0/5 magazine maneuver manga marginal mathematical may_and mechanism meditation memo merely milligram mint minus mock
0/5 monitor morse motorcade mound narrow neural nonstop not_clear not_think operational optic ordinary our_treasurer
0/5 outgo over_my overview paddy parade parish_council pavement percentage perfect photographer phrase picket picnic
0/5 picture pile powder preference preparatory productive professionalism proprietary range rattl receiver reciprocal
0/5 reflect relevant respectively response restraint retention roll rupee rusty sage salon scoreless scramble security
0/5 sens shed shotgun signature silk since_june sincere sincerity singl sixteen slack small sodium sound soy
0/5 specialize specially speech sphere spirite standpoint statement stiff strategy styl subcommittee subjective
0/5 subscription surface syndicate synthesy tang target team_be teammate tee telegram teller the_next thing_get
0/5 think_of throat throughout tie towel traditional traditionally translate trio troop unchang unconventional
0/5 underneath upward upwards utilize vent vibrant visual we_can wedge week_$ wrist
0/6 #hazy3 :abstract :opinion ^_in additionally ads advertisement air allocation alongside angry animation ansa apart
0/6 apparel appropriately armor arrive automate automotive baba backbone bacon barometer barrage basic bat bathroom
0/6 bety beverage blue boil boiler bombardment bourse brightly cadet cart celestial chapter cheek choral choreography
0/6 choru clarity cloth col colonel comic commentator composition conductor consular consultative cordon council dazzl
0/6 decent decoration decorative delegate deploy deputy description devote diplomatic directly dispatch
0/6 dissatisfaction distance distribute distribution elevator enthusiastic equalizer erratic error explosive fairly
0/6 firepower flat flesh focal fore forth from_may ga gate gauge generator gentle gesture glow go_out gospel grader
0/6 groove have_0 heat his hitter horn hymn impress impression in_the inch insert intermediate ion it_and jihad leaf
0/6 leather lense letter locally loud lounge lyric mainly manual massage maximize measurement mercantile micro
0/6 momentum myself nicky nod noisy nonsense nose numbere numerical occasion often oval pace parish peer penchant
0/6 perch performance perimeter personal petrol philosophical piano pistol plasma porch practical pragmatic process
0/6 proportional provide prowess quantity raja rank raw razor reference reliable remark remarkably repetition report
0/6 representation respectable reviewer ribbon rok salesman salute scarf service several shop sideway sign_the
0/6 similarly since_i sleek slender soda solemn source spectator spectrum sped stair steer stereo storage
0/6 strategically strewn sturdy suggestion swing tank taxy the_district the_parish thrust toe tomatoe touch trench
0/6 turnover ul uneven unforc unusually upside vigil volume volunteer wagon wall warmly weak welcome whip wide
0/6 yesterday yoga
0/7 ^_handover ^_we additional adorn alphabet anchore and_nobody arm armament atmosphere basis bead beautifully birdy
0/7 blank booklet brace broad bulletin bustl butcher butt cache capitalization card cardboard caution cautiously
0/7 centere chair cheer chest classroom comfortable communique competence complaint continuously controller convenient
0/7 councilor crescent department depth diameter dip directory disbelief division edge efficiently electron electronic
0/7 emphasy engage express expression exterior external fiber fir firmer forehead forty forward frame gaze grid guide
0/7 gul gunshot half hamburger handover handover_be horsepower hospitality ideological illuminate illustrate insignia
0/7 institutional intake inter interior internal intersection layer lid lin luggage lyrical magnetic make mandarin
0/7 manner margin math mediocre memorable meridian messenger metallic mobile moderately moderation narrower nearest
0/7 onto outfield outnumbere ovation paragraph patriotic pencil perspective pin positively posture promotional prose
0/7 proudly puck quarterly ratio reconnaissance reflection refrain regiment relentlessly rhythm robust rope sampl
0/7 sausage scholarly sensor shiny shirt sidewalk siren skillet softly soldier sophisticate spinner spun
0/7 straightforward stuf stylish surprisingly swung taxi thickness tight train unofficial verse vest viewpoint voltage
0/7 waist web window wireless yellow zip
0/8 addition ammunition apiece authoritative automatic auxiliary batter beside besides biographical bottom brass
0/8 bucket bulk butter cameraman channel characteristic clerical coherent colore compass comprise compute
0/8 congratulation continuou cutter cylinder dance decorate defensively detonate dispers dozen drape dugout echo
0/8 elegant emphasize empty energetic escort fashion flash flung flute format frequency grin guard gunner handcuf hurl
0/8 knot l lean let liquid microwave mode note observation orchestral outreach outward parallel piece pil policeman
0/8 press prominently propeller rang raucou really reception reflective reinforce reinforcement respond rotary
0/8 scoreboard select sermon share shoulder shrapnel smoothly soft solid spaciou static stream strength stripe stump
0/8 tail technical them thumb trumpet trunk unmark vocal w wav weave wheel width wield woven
0/9 align applause articulate assailant attach barb beam blade blunt breadth broadly bundl caliber camouflage careful
0/9 cavalry circular compose compress conciliatory concurrently content contrast convey convoy cordone counter
0/9 courtesy crowd curv deck decliner display editorial element encouragement ensemble envelope excellent flexible
0/9 flip fluent frequently freshly gainer guidance guitar handy headline hour indicator infield inside inspirational
0/9 interface investigative keynote lateral lecture length light lighter melody mesh mirza narrative noodle plenary
0/9 podium precinct printer procession punch satirical saxophone sheet sleeve steady stir storytell tuck upright
0/9 variou
0/10 ^_i advancer ambulance antenna artillery attacker balance bari basket battalion bench blend brigade brisk bus
0/10 bystander camera ceremonial chip clever cockpit composite courtyard edit exchange footage grenade h handle
0/10 hardware infantry intricate launcher lever orient pac percussion perfectly prayer precision rhythmic robe simple
0/10 stationary tactical technician thinly toss triangular useful vertical wire wit yell
0/11 #hands=self #own1 armore calmly colorful combine consist customary delivery distinctive drum eleven leaflet
0/11 overhead pulse rack rectangular regularly responsive signal simultaneously statistics witty workshop
0/12 #seen3 booth commentary flier gear gently horizontal illustration lightly oven tempo thread tightly token walk
0/12 wildly
0/13 medium packet stick tap
0/15 load
0/17 minute
2/-10 best
2/-8 warn wife
2/-7 daughter doc refugee
2/-6 deadline for_a foster pend worth
2/-5 bring fight nowhere our_best plan
2/-4 :decide be_be diocese former lady last_time my_knee not_answer with_the
2/-3 ^_big ^_some and_do another day_$ director doubt form_and her it_the my_brother not_give not_turn on_merge
2/-3 probation she_be some_of stop the_spr the_table these_day uncle week_there with_one
2/-2 ^_lot a_job agm all_my and_from and_honestly basically_$ bite_strange can_tell come_up concrete_floor
2/-2 contradict_each evene_course extension_be from_our full_time glove_$ grade_$ group_and have_hear hello him_the
2/-2 i_like i_rais i_wait keep_ask keep_them knee_swell know_yet lead_$ like_this maybe_$ merge month_and morale
2/-2 move_twice my_phone my_sister my_student my_work not_put only_copy other_$ payment phone_in run_a say_it scaffold
2/-2 sigh spend staff_kitchen start_$ stipend stupid sunday_school swell_after take_me team_of the_agm the_concrete
2/-2 the_garage the_laptop the_model the_one the_scaffold the_trip thing_have together_i two_different valley warm
2/-2 well_$ well_the what_exactly will_show withdrew work_out work_the write_and wrong_one
2/0 0_april 0_b 0_degree 0_february 0_litre ^_choir ^_council ^_family ^_feedback ^_five ^_grandparent ^_lately
2/0 ^_other ^_rent ^_someone ^_supermarket ^_will a_box a_date a_day a_meet a_school a_squad a_stage about_our
2/0 about_us after after_every after_my all_day and_i and_no and_until and_who another_$ answer_the appraisal
2/0 as_captain as_i as_last ask_to at_$ at_0 at_all auditor back_from be_enough be_everywhere be_get be_have be_low
2/0 be_nine be_slow be_think be_twenty be_who be_wrong before_noon before_our behind_the below board_be bone book_for
2/0 boss_say both_side box by_0 call_out chang_$ chang_since class_leave client_pay close_on come_to company
2/0 complicate_$ contradict copy_of department_i either elsewhere esol ever_since every_lesson family_have
2/0 family_stuff five_week four_colleague from_what gather_$ get_another get_round get_wet give_us glaze_be go_back
2/0 go_on government_have group_can halfway_through hang_on hard have_another have_their he_will head_be hear_$ hill
2/0 him_$ hold_until home_and home_be hour_the i_coach i_drop i_go i_lead i_need i_pick i_visit if_it if_she
2/0 in_november in_spr in_ten it_come it_depend it_over just_feel just_not lab_partner lack_of later_$ lawyer lead_the
2/0 learner leave_for leave_in leave_it leo lesson_$ listen_$ listen_to litre litre_a luck_$ make_the may_move me_out
2/0 mood_in more_than most much_time my_baby my_claim my_client my_dad my_esol my_guide my_learner my_manager
2/0 my_mentee my_mum my_team my_visa my_whole neither nine_month no_longer no_word nobody_know nobody_want noon_$
2/0 not_care not_listen not_start not_yet number_be of_those on_hold once_i one_colleague one_guest one_i one_in
2/0 one_to only_in or_be or_so other_parent our_client our_licence our_project our_year out_before parent_these
2/0 pasture pay_$ person_here person_like placement_be poland police politics_$ project_and put_in quit_in
2/0 really_listen recruiter region row_club run_my say_in say_when school_and she_can she_have shift_on since_half
2/0 single_week sit_on some_time someth_be someth_going spr_$ spr_i stand_behind stop_eat stuff_be stuff_going suspect
2/0 swell take_all talk_in tbh tbh_$ team_and tell_you th_and than than_we that_i the_build the_choir the_deed
2/0 the_department the_end the_ethics the_father the_internet the_interview the_kitchen the_nurs the_owner the_paper
2/0 the_person the_psychologist the_rich the_row the_staff the_state the_top the_union the_vet the_wall the_woman
2/0 the_year there_be there_may these thing_on think_about think_it this_place three_year time_on timetable
2/0 timetable_$ to_give to_hand to_leave to_one to_person to_poland tribunal tutor_have twice_in twice_the um
2/0 university_be unknown usual_with versu vet visa_be we_never we_try wet what_customer wheelchair when_he where_it
2/0 who_decide whoever will_see will_the with_0 within work_with write_for yet_$ yet_say you_know youngest
2/2 :intend :person ^_heat ^_hospital ^_parent ^_pupil ^_since a_single about_the all_our cash dear elbow feed
2/2 gentleman graduation he_have here internet kind_of least library_have monday_$ my_lab nobody of_thing our_job
2/2 product refuse_to she slot_in so_it strain studio temper the_shop the_site the_team we_have
2/3 :activity ^_all ^_only ask_for barely brand calendar call captain_i everywhere_$ for_my great_$ have_file kit
2/3 laptop last_week leave leave_and look_at mouse on_$ row she_will student style tas_be thing_be
2/4 ^_expectation anatomy be_due carrier from in_this ninety not_sign not_work parent_be parent_have pharmacy sprint
2/4 tag the_account time_$ white
2/5 ^_as ask car designer desire eight eye figure nerve nobody_have on_them real size slow somebody stand
2/6 #seen2 b1 bass find five full honest i_do invitation lamb lot outside place react show stock tent time very who
2/6 wound
2/7 computer deliver interrupt leadership map nice parcel screen then truck twelve
2/8 coat exercise item loose more nail tension translator
2/9 account bell daily friction markete quick quote skill
2/10 door headquarters information lesson patience pattern sharp
2/11 circle improvise mail spoon two
2/13 delegation page
2/14 message
2/15 between
3/-10 wake
3/-7 be_the cat
3/-6 crisis future husband
3/-5 want_to
3/-4 diagnosis our_pitch stay
3/-3 0_refuse about_me at_three bad bay_0 be_sign be_that before_the build_the cancel chang_after custody date
3/-3 doctor_do enter_the go_quiet honestly_i i_bring i_enter in_bay in_one issue_with it_last longer manager_have
3/-3 nephew our_faculty placement_$ say_more there_$ wake_at which_of yes young
3/-2 ^_well again_$ an_issue anyth_in be_just be_rumour be_someth bee box_of budget chess_club choir_and drink_again
3/-2 even every_shift expect floor_of get_a goe hm it_doe it_worth leave_no my_wife no_room on_it only_hear over_by
3/-2 own_crew parent_and pupil_in remember result_be save_$ say_whether site_$ someth_in still_look talk_that
3/-2 tension_in the_feedback the_ramp the_special the_usual thing_in touch_the way_i we_talk whether_i whom
3/0 ^_bad ^_communication ^_friend ^_man ^_money ^_ofst ^_politics ^_teacher ^_the ^_whether ^_young a_certain
3/0 account_since all_that always_$ and_answer and_each answer_noth april_$ as_it at_night back_and basically be_back
3/0 be_better be_down be_make be_rude be_this be_to be_vote big_client bride can_keep chemistry_be co_founder
3/0 culture_of dad day_instead doe_not everyth_be farm_$ farm_and for_more for_three get_richer get_to goe_to good_at
3/0 happene_on have_give have_ruin her_to how_it i_gather i_only i_rent i_write in_february in_october into_it issue
3/0 it_sit kid_and kiln low_$ luck man_do marriage_be may_have may_or member_of might_not much much_$ my_café my_co
3/0 my_husband my_neighbour my_son never_enough never_know next_month no_date not_$ not_enough not_even not_go
3/0 not_open off_with ofst old_lady only_six or_may owner_and rather_not reason_$ rich_get richer road_to room_for
3/0 say_why school_$ see_what side_$ sister_and sit_with sixth_former skip society_$ someth_off somewhere staff_can
3/0 stop_come system_be take_on ten_day tenant that_they the_board the_chemistry the_form the_kiln the_mood
3/0 the_neighbour the_theatre the_two the_vibe the_yard then_the they_decide this_one three_week through_the tir_$
3/0 to_do to_move to_take too_expensive too_little turn_out turn_up up_be us_in wait_for way_of weather where which
3/0 who_be why_i wise with_an with_him with_us would_rather yard_$ you_$ you_never
3/2 all_side boss diary examiner except for_his have_forget have_stop in_it incident of_our on_all person_in plot rest
3/2 steward the_right the_road until well work_in
3/3 ^_morale a_bite app damp doe mind month_$ no_money not_know ta
3/4 be_on hire jar middle midnight my_own scale should_be sock when_it
3/5 assessment attendance b cast council_be excel mentor moment night rota six ticket weight
3/6 be_me floor gap have_to here_$ operator price recorder scream seventeen user
3/7 address among calculation feature it_$ learn local notebook strategic television warehouse
3/8 average bakery cheese engagement focus instructor laundry notice patrol plate reader serve supplier video
3/9 ^_our communication fifteen position
3/10 joint me separate thick
3/11 bag seminar
3/12 add cook
3/13 flour stack uniform voice
3/15 instruction microphone
3/18 desk
4/-8 decide disappearance honeymoon
4/-7 month sometime vanish worse
4/-6 belong inevitable result reunite sooner the_wrong understand
4/-5 afraid onset sylvester syndrome trial twa wo
4/-4 fay invitational paradox possibility possible problem
4/-3 ^_patient bad_vibe course finger_on here_and hold_my i_head i_think it_might letter_and morale_$ mostly_$ move_on
4/-3 my_finger room_$ season six_pupil some_person think_$
4/-2 #hands=authority ^_motivation after_the agree be_talk date_$ deal hen hen_have lose_six not_want our_town
4/-2 politician_be worry
4/0 ^_hard ^_inclusion ^_lena ^_management ^_monday ^_number ^_phone ^_school a_month abduct abduction abruptly
4/0 acquisition affluent ager and_whether animosity ant apartment appear apt aspire at_home await ay banco banker
4/0 batman battleground be_complicate be_tir be_with bel beset betty billy bleak blond bonus boo boyfriend breakdown
4/0 brew bug bullock bunny business_with carl cease chandler chapman christmas_$ chronology circumstance cis clau
4/0 closet combatant contemplate continental conversely councilman counsel country_$ crunch culmination culprit deceas
4/0 definitely defuse dentist depend_on deployment depress diamondback diarrhea diet disarm discography disparity
4/0 disturb domino don donor downgrade easiest eccentric ego elector emotionally enough_money envy erupt
4/0 ethics_committee everyth_$ everyth_at ewing exclusive explanation fabulou fascinate fascination fatigue fearful
4/0 first_$ fitch ford frist from_the galaxy gangster ghost gig give_a going_on hank have_apply have_chang he_may
4/0 healthy hearst heck heightene hers holden hotel hurry i_run imagine in_autumn inevitably installment it_could jack
4/0 job_$ jobcentre jordan kelly kremlin lena lil lineage lingere loyalist luxuriou manny maternity may_not mediation
4/0 mick mild mindful mir mistrust model more_$ morgan mum my_contract my_course nancy naturally necessarily
4/0 neighborhood not_tell novice obviously ongo only_want orbite pain pam paramount parker perceive perennial persona
4/0 pessimism pleas poker pollster ponte potential precariou predict prelude prep prodigy prospect raiser rarely
4/0 readily reality rebel rebelliou recall recount regardless relinquish reluctance remorse reservation resignation
4/0 rift roach rodman ron rumor sadly sah sam satisfy say_if say_they school_be sexual showdown shrink shrunk sierra
4/0 sister skeptical slay sleep slim spa speculation spider spiral spokeswoman stabilize stable stella stint
4/0 subdivision subspecy suggest supernatural surround sway teamster teen tell_us tentatively the_culture the_food
4/0 the_key the_rota those train_in troublesome truce tumultuou turbulent turnaround unpaid unpredictable unrelate
4/0 until_then unwill upcome vacant vampire visit warmer warrant we_hear westerner what_happene whose wine without_it
4/0 woodward yate young_person youth youthful
4/2 #hands=other ^_my and_my be_it make_it matter newcomer our person_come quite scan the_street there
4/3 actor apprentice egg faculty person_go ready rival
4/4 broaden comedy competitor d disarray dissatisfy enjoyable ethnic galloway hamza hilltop householder humid infusion
4/4 investor kappa kind kodak kyle lovely luke management moody murphy nash next observe orchard outlook parent
4/4 precede prepare reminder remotely run seriousness sheik spiegel startl stomach subpoena telecast tiny to_be tome
4/4 underly underwear wrestler
4/5 #own3 aa accommodation affidavit animate atom champagne cool data derivative digest divide dunn earnest flap
4/5 geographic guru incredibly intensify inventory laden massa matt maxwell multinational muscular neal neutral
4/5 observer ominou porter potato pretty radiu repertory representative ria roughly seemingly sentinel spokesman
4/5 subdivide summon swear tangl terry the_bank this_town tier visibly warmth willingness wonderful
4/6 acid activate associat available beer bor cabinet caretaker cell charm chunk disciple diversify dot dow drummer
4/6 duel dusty feminine fraction fun hakim handsome infiltrate instantly ironic kindergarten masculine meager
4/6 meanwhile mechanic op reliever shade shelf sizable squeeze starter street tass valentin weakness witness
4/7 affinity amir assistant banquet bin cable columnist combination cuisine delicate dice enough expectation geo gown
4/7 grievance hair handler hierarchy inexperienc instruct limousine merchandise mike opposite orientation performer
4/7 pinpoint projection rational regional rs selection shake shave sweater u underline versatile voic wallet
4/8 :deliverable ample analysis analyz barbecue bare cautiou concentrate constable contributor every flower fluid
4/8 intensive intermittent involve jam monthly multiple mut network partisan peripheral rather revolv script siz smart
4/8 supportive syed task ubiquitou wept
4/9 anonymou batch brigadier bright clothe configuration constructive editor elaborate fancy flair functional grill
4/9 hawkish lackluster leadoff lime mourner nurse offer olive recruitment repertoire respectful scant scrambl shape
4/9 slightly sub
4/10 ^_there broth color contradictory creative dialogue differential divisional encode geometric joke notch one
4/10 personnel precise roadside routine simultaneou speaker spot symmetry tablespoon tailor torque trouser unidentify
4/10 velocity vocabulary wrap
4/11 attachment bombard command complementary detachment difficulty e flurry functionality luncheon malik minc outlet
4/11 paste pinch rear
4/12 aisle audio busy carefully catere chord component correspondence knife neat
4/13 analytical consistency extra flank
4/14 clip cue keyboard lunch mortar pair verbal
4/15 communicate crisp morn
5/-8 baby
5/-6 son suppose
5/-5 foreseeable mirage
5/-4 can_be napa one_week teach_$ vineyard
5/-3 at_my boss_$ everyth garden grandparent mix_$ quit stress_$ vibe_in we_used wonder
5/-2 be_i bite_much christmas doctor february if_the issue_$ it_may know_what maths not_value rumour the_office
5/-2 whether_the
5/0 ^_break ^_remote ^_three ^_train abrupt accomplice adjourn adolescent amber amy and_all anguish anybody anyth
5/0 aspen at_once aware baker be_underfund bidder blackwater bobby bonuse bother bothere but_you café campo chad
5/0 chairmanship chemotherapy chick chromosome citru coke com comb conflict confront congressman contingency convene
5/0 convertible cote couple cousin crossover cyru daunt desirable difficult dislike disorder eager elder elf elusive
5/0 embroil employer everyth_cost factor fiat finalize foreman freshman from_above frustrate fugitive fuji fungi gee
5/0 genera give_up glamour goo goodman graveyard griffin gruel happy hardy hid hopeful hostage hybrid if_that
5/0 implicate inconclusive indict indictment interim jake kidnap larry laurel lead_a leave_before leukemia little
5/0 lonely lori marvel mayhem mediat merry monte mysteriou nanny neighbor newt occur occurrence onetime optimistic
5/0 overweight pay persist person_on piper pivotal pol potter presumably pronounc protagonist psychiatrist rash reap
5/0 reasonably reluctant rent_$ rental reschedule resemblance resolve reveal ridge riley robbin role rory ross same
5/0 sap sas schill shrub sign_off solution sonny sow specter stalemate strife subfamily suspense tentative terrify
5/0 th_$ think tommy trauma traumatic trek troubl twilight tyrone uncommon underfund underfund_$ underworld unexpect
5/0 up_and used_to villain vine walt warner waxman weber wee weekend_$ with_my wow yeah year_$
5/2 apply_to be_in be_rig certain garage of_school on_a the_climate the_council
5/3 cry exam_$ food me_$ patient red salary weigh
5/4 :inner :meets absent behavioral bizarre brawl chess chocolate cola confirmation cop coward crew distant eagerly
5/4 eddy equilibrium ethnically experience feel flint fraternity gang have_the hesitant holiday investigator invite
5/4 itinerary kid_$ moro my normal omega parson peanut presence proton robin rosemary see_it seldom shady stronghold
5/4 transition unseen vitamin
5/5 :gathered advise amman announcement appointment behave captor caterpillar clarify comedian compell consultant
5/5 dealer differ faint funeral gloomy grief gruesome have_be hoop internally jitter joe location lotu no_idea not
5/5 noticeable purport remind seasonal sedan sheen shower spike traveler triangle urgency
5/6 aftershock ams appointee basement bassist blackberry calcium co comfort contingent cox cramp curt entertainment
5/6 eyebrow fruitful herb indicate interrogate jeff leverage mart militia mutual mutually nominal pitch poignant
5/6 programmer pub reliev roam singular soap sore trader unusual wear yield
5/7 abba aloud ambush awe cater clash cs driveway emotional facial fare gym j nighttime optimal quietly reassign
5/7 recipe sample summone suspiciou talent televise weep word
5/8 al arrangement bazaar bland class collar continuity distinctly fill frustration headway in_our lemon nutritional
5/8 pronunciation reaction readiness rehearsal restaurant retailer rib roast sigma specific stare sympathetic thinner
5/8 together vice vowel walnut year_0
5/9 apex assign bravo check compartment constituent decidedly detach dialect differe diverse f fry gadget grind i
5/9 ingredient intelligence interpreter key laughter module news pant pence profanity retail simmer smaller store
5/9 substantive suite sweet tutor twitter variation
5/10 base comment emotion finger handful humor individually interactive look membrane scattere shell table tempere
5/10 toast vegetable
5/11 bake core curve hasan layout listener organizational overnight rotate sandwich str teaspoon whenever
5/12 clerk dish floral garlic homemade mixture newsroom pack processor respective thoughtful
5/13 advice dial excerpt greet smooth vendor weekly
5/14 array button humorou midday notation presentation tip
5/15 afternoon finely input
5/16 polite
6/-6 merger
6/-5 ^_thing brother
6/-4 ^_leadership not_sure politics reason talk_about unsolv vacation
6/-3 autumn my_second not_in
6/-2 ^_could ^_everyth could ex hard_to may_be
6/0 ^_one ^_trust and_he anticipate anxiety assume aura beetle bliss burbank cartel chronicle daddy daisy dee
6/0 defection defer deposition developmental dick dilemma distraction drink_$ duration escalate estrang expiration
6/0 fictional flowere fox frankly frightene gene glamorou granada grape griev hal happily heather hiatu honey
6/0 hopefully insecurity its josh keep kin larvae layoff likelihood loch mack molly moo motel mutation mystery
6/0 negotiate negotiation ordeal outcome pal planner pretend promoter ransom recess reconcile reeve remote repute
6/0 retiree ruby ryder savoy scenario shareholder skinner spouse star story strawberry surprise symptom taxonomy
6/0 the_group therapist thorny to_say toddler unaware uncertainty undate unharm unsettl upsurge watcher weaver wed
6/0 week_and winery woman woody
6/2 be_run buyer chemistry do_not everybody grade mostly operation
6/3 adult anew be_a be_at bigger boy cellar the_trade trouble
6/4 bitterness bowman complex confrontation cute dark donna federate garner have_no negotiat oate payroll redeployment
6/4 renegade schedule sour tenet thunderstorm
6/5 #hazy1 above accustome agent anticipation around associate attendant attractive beta chief committee confusion
6/5 crocker definite dexter differentiate differently distract envoy equity evaluate flare foliage fray group mess
6/5 nasty peculiar pessimistic petty probability pros restive sadness sexy skinny splinter split squash trait
6/5 unavailable
6/6 about analyze bed benny brethren calm coffee confuse counsele excitement geopolitical glimpse home inform logical
6/6 mo orbital pentagon pi preview reassure rude sectarian simmere sometimes supervisor tend vying wal z
6/7 :tells accent beard cereal character choir classmate companion discomfort domain equation geographically impatient
6/7 metz molecular other precisely shorter signale similarity sober stellar unname vanguard vanilla
6/8 alternatively alto belly cameo chill cisco contact dense difference few fit fruit funny gamma hovere intensely
6/8 marketer mora narrate nut oddly periodic potatoe principal question scent scout search sniper staple t unfamiliar
6/8 vivid
6/9 adjust algorithm announcer carbohydrate cellular cocktail confidential fresh g idle imaginary insurgent molecule
6/9 morgue muscle peel snail squeez sum synopsy tim upstair watch
6/10 bookstore bullish cab cake click clubhouse digit dimension dynamic flexibility juice normally presenter
6/10 sensitivity subdu subordinate supervisory taste usually variety
6/11 assemble calorie correspond counterpart dimensional everyday frantic i_have knit laugh ministerial plus sharper
6/11 twist
6/12 convenience festive geometry manager newsletter reporter server smile topic upbeat
6/13 abdomen bread candid clutch constantly disparate eclectic evenly fold function gossip logistics loosely meet
6/13 onion side sketch speak sprinkle thin
6/14 background direction dress graphics occasional occasionally spin
6/15 gunfire ring soup telephone tun unanswere
6/16 lively tone
6/20 each
7/-5 #misplaced fate
7/-4 carer
7/-3 happen spr vibe
7/-2 know_if
7/0 ^_someth arise bitter bloom buddy coincidence constellation delta ethan girl hick holly honestly jealou messy
7/0 my_farm one_of protract psychologist ranch restless rivalry sad saga scary solve speculate standoff tom unclear
7/0 vacancy worrisome
7/2 by_now seem
7/3 0_by trainer why younger
7/4 dividend eta hold mediate not_say reese relative see severance sim since_the th the_committee undisclose wrangl
7/4 year_it
7/5 ante awake casualty could_be distraught executive explain headache indication insider italic last_year lucent
7/5 mature member of_my person_$ please revolve springer sunny thanksgive tonight volatility weird witter
7/6 afar affiliate asleep clue discuss disk episode excite grim hallmark hood mullah pleasant pullback r receptor
7/6 roster say scene sit specify unconfirm undecide underscore weary
7/7 affiliation alia analyst annoy bedroom compound correction disagreement friend have_not lik motive noun nucleu
7/7 outperform personality predictable psychic puzzle q refresh reshuffle salomon strategist tribal yahoo
7/8 audition correlation couch diner discount guy head motivation negotiator neuron quiz recruit since testimony
7/9 activation advisor closely curiou deliciou fuzzy gather ideally logistical noon paramilitary pocket savvy sort
7/9 statistically subscriber sync tast trim typical verb viewer vomite
7/10 adviser afterward algebra answer bodyguard chili distinct finite frequent gourmet mustard niche office outfit
7/10 participant periodically plenty quirky recast sticky tab tomato
7/11 approximate brokerage chef courtroom curry entertain eyewitness helpful maneuvere mollusk n parameter protein
7/11 satisfaction sauce sergeant sesame setup subtle switch top typically vary vinegar
7/12 amp caller managerial officer optional rub scoop spatial specialty spicy with
7/13 accompany chop correspondent session slice stat
7/14 alternate angle cafeteria column consultation pick slot
7/15 din dull hallway liaison nicely
7/16 evene
7/18 interval
8/-5 not_the
8/-4 might_be that_the yet
8/-3 ^_it
8/0 be_still bud chevy disclose dwarf know kraft marital noth_$ publicist reunion situation uncertain unhappy wondere
8/2 kid
8/3 ^_be job neighbour stress
8/4 bracket departure kirk mom nick
8/5 anxiou contestant drink exact farc infight jerry joey levin maturity nickelodeon recap relationship
8/6 chain dealership demographic finale headach lynch mate option peach prefer rick sear spear stranger swat
8/7 abu apple cooler employee encounter indicative lately marquee rooky soprano
8/8 awakene cone cozy how pie profile sales shea trivia
8/9 advertiser bean bruise bump cantor complexity consult crust dessert disgruntl faction informally myriad overlap
8/9 partner sadr sinister steak tape upscale
8/10 alpha audience cluster commander endless hug intense kitchen loyal narrator placement shadowy
8/11 carrot cream detail grocery huddl refrigerator sequence shopper sideline
8/12 abdominal amuse basil binary interaction pickup portfolio separately sporadic stakeholder
8/13 amino gastropod graph locker pepper senior shift somber terrific
8/14 parsley tandem
8/15 brief customer menu random snack vector
8/16 dough
8/17 complement neatly
9/-4 knee perhaps
9/-3 going
9/0 emerge happier i_can intern linger payoff tomorrow unresolv unsure val want
9/2 be_going general rent strange value
9/4 hypothetical testify
9/5 exactly patch sawyer
9/6 lull mediator ripe uneasy unfold wardrobe
9/7 beforehand groom unpleasant valentine
9/8 barney dim eyed infinite juror nervou pumpkin recur special still taha update waitress
9/9 acquaintance colleague dell detective goran interviewer invariably operative sherry swap uncomfortable
9/10 aide bargain chuck cube denote informant supermarket
9/11 awkward interact jok mix skirmish undercover
9/12 daytime demeanor dinner discussion ghazi ginger insight rotation spice team
9/13 linear pizza staffer
9/14 cinnamon constant k texture transcript
9/15 arrange pastry seasone
9/16 breakfast phone regular
9/17 randomly room
9/18 bundle
10/-3 someth
10/-2 sure
10/0 rumore sibl town
10/3 guess
10/4 whereabout
10/5 bowle
10/6 doing wait
10/7 celebrity clan client randy
10/8 atta cherry counselor muse pea prospective roommate
10/9 bickere buzz intrigu proxy week
10/10 broker fidelity meal number plum quiet volatile
10/11 anonymity pause tell tense
10/12 familiar guest p three workout
10/13 bunch
10/14 hourly irregular node
10/15 bite casual feedback homework salad ups
10/16 anchor informal
10/17 platoon segment
10/18 weekday
10/19 assortment
11/-3 ^_a happene
11/0 complicate
11/5 feud
11/6 buffy hint tir
11/7 weekend
11/8 berry different intrigue
11/9 er mood odd
11/10 leno
11/11 deliberation
11/13 entourage flavor
11/14 assignment pale variable
11/15 intimate
11/16 cordial
12/0 or
12/3 depend
12/4 stuff
12/9 thing
12/10 interview
12/13 matrix
12/14 usual
12/18 chat nightly
13/-2 :hedge maybe
13/10 rove staff
13/13 listen
13/17 backstage
14/5 some
14/6 *
14/8 family
14/19 conversation
15/-5 may
16/0 hear
16/10 talk
17/-10 might
17/-9 whether
20/-2 if
"""
