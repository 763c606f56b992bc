"""What 6326 labelled goals teach about specific: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "e269826264353de0"
ANSWERS = ("no", "yes")
ROWS = """
-27 *
-18 economically genuinely importantly mindful strive vastly
-17 #hands=unsized alienate daunt disadvantage enormously entrepreneurial resilient seriously
-16 ^_0 accustome ambitiou aspiration attitude civilize ethnically headway immensely imperative invest misguid
-16 openness politically pragmatic profoundly realization socially undoubtedly unthinkable
-15 appreciate better capitalist defensively embrace fearful feel financially frankly fundamental fundamentally
-15 incredibly indifferent inherently motivate ours perceive pessimistic postwar resilience someth surely terribly
-15 truly underestimate unrealistic
-14 accountable admire affluent alike boomer clout conducive consciou courageou culturally cynical decidedly disparate
-14 diverse endeavor endure entrench equally extraordinarily forefront formidable frightene frustrate hugely
-14 increasingly industrialize lag lately meaningful midst naive optimistic outset outsider perceiv precariou
-14 productive prospect prosperity prosperou realistic repercussion savvy skeptical strengthen supportive
-14 technological troubl undermine uneasy unpredictable urgency vibrant visionary wary worrisome
-13 ^_to accomplish accomplishment achieve ambition anxiou appall arrogant articulate authoritarian behave boast
-13 capitalism certainly compell conservatism crise deeply demographic demonstrate destructive diminish dissatisfy
-13 distrust economic emotionally emphasize energetic envision esteem excite globally happier harder imagine impatient
-13 implication incapable indispensable militarily morally murderou overcome overly overwhelm patience perception
-13 plight poverty predictable profound progress psychologically radically realize relentlessly reliant repressive
-13 rethink rightly staggere standpoint struggle superpower terrify understandable unpopular vulnerable westerner
-13 worry youthful
-12 #first=vague/abstract #verb=make/thing aspect astonish awe awful basically closer coherent commitment compassion
-12 competitiveness confidence confident confront consequence cope deepen definitely democratically depress deserve
-12 destabilize deterrent dire disagree disproportionate distinctly divisive eager empowerment endanger ethic
-12 everybody evident exert experience exploit feasible focus foolish foremost foreseeable fortunate generosity
-12 greatness gritty help heroic hesitant honesty ideology improbable improve impunity incline inclusive indifference
-12 inevitably innovation intellectual intensely intimidate irresponsible jeopardize modernization modernize
-12 negatively obviously ourselve particularly patriotism peacemake perspective phenomenal pivotal positively prevail
-12 prudent pursu realism reassure reflect relentless reminder respect respectful responsive restless risky ruthless
-12 scenario seem selfish sensible sincere stability stature stereotype stubborn tangible unbelievable uncomfortable
-12 underscore unhappy unstable upheaval vision weary what willingness
-11 absurd achievement acknowledge aggressive aggressively animosity approach arrogance aware beneficial beset bigger
-11 bleak bolstere broaden brutal bureaucracy bureaucrat burgeon capitalize catastrophe cautiou challeng clearer
-11 commonplace communism complicate concentrate consensu consistently constructive continent convinc creativity
-11 dangerously decisively democracy desirable desperate desperately detractor devastation develop disturb diversify
-11 diversity dominate dramatically economical economy emphasy encourage enjoy environmentally explore extreme
-11 fascinate favorably fiercely firepower foothold forceful fragile fruitful fulfil futile geopolitical glamorou
-11 governance grappl grasp hardly honest hopeful hostile idea ideological imagination impact impoverish incredible
-11 indicative inefficient inevitable injustice innovative integration irrational laud liberalization lofty markedly
-11 mentality mentally mistrust moderate mood mutually nation necessity nonetheless notion notoriously objective ought
-11 our peril pervasive philanthropy pleas populou powerless problematic rebelliou reformer relevance remarkable
-11 remarkably resurgence reward saddene satisfy sector sense sensibility sentiment seriousness shaky shameful
-11 sincerely situation skepticism socialism somehow sort spirite stabilize stakeholder stealth strategic strategy
-11 streak stride stuff suicidal superiority tension think thoughtful thousand thrive tir tolerant too toward
-11 transform tremendou trend turbulent understand urban utterly visually vulnerability wag worse worst wrack
-10 #opinion #verb=get/empty ^_under absolutely actively activism afar afraid agenda ahead aim amaze anticipate assure
-10 attract attractive awesome backer beleaguer benefit bitterly bloodsh bolster bullish burden calm capable
-10 cautiously centere chaotic cherish civic civilization collectively combate comparable comparatively competence
-10 competitive consolidation contemplate contradiction corrupt credibility cultural decent despair desperation
-10 devastate difficult diplomacy dislike distract doing domination downturn drastic efficient effort emergence
-10 emulate engage enjoyable entertain enthusiasm envy especially excuse expectation extremism fairness faltere favor
-10 ferociou fledgl flexibility flourish foe fulfill generation geographically get_to greatly hardship havoc heartland
-10 helpful honestly horrible hostility humanity hurt immoral importance inde infrastructure inherent initiative
-10 insecurity inspire instability insurgency intelligent intensify intensity leadership less lessen leverage lot love
-10 maybe mind minority mobilize moral moreover motivation multilateral nascent necessarily needy neglect nostalgia
-10 notwithstand nowhere obsess oppression orient outnumbere overshadow owe painful passionate peaceful perfection
-10 perhaps pessimism plausible political politics populate pose potential professionalism proponent proportion
-10 proposition pros protectionism proven prowess punish pursue quo rational rationale reality reckless regrettable
-10 rely reputation respectable retiree rhetoric robust role sad sadly scary self setback shaken shortcome sincerity
-10 sober spite stagnant stimulate strategically strong sustain sustainable sway talent task terrorism thankful thing
-10 thrill tough towards tragic tumultuou turbulence turmoil turnaround unacceptable unconventional undercut underdog
-10 undertake unpleasant unprecedent unsettl us viewpoint vying weaken wildly withstand workplace worsen
-9 abroad accelerate acceptable adamant admiration adolescent advancement advantage advocate affect affirmative afford
-9 aftershock aggression aging ala align ally always among apt ashame aspire atmosphere attain audience aura awakene
-9 awkward backlash balance bastion battleground betrayal bickere bipartisan blame breadth brutality business carnage
-9 catastrophic cater certainty challenge cinematic clearly climate comfortable community competent compromise concern
-9 considerably continuation contradictory contrast cooperate costly courage creative credible cutback dangerou decade
-9 decisive deter determination dictate dictatorship dilemma disappoint disastrou discipline discourage dismal
-9 disparity domestically dumb dynamic earnest ecological efficiency eliminate elite embarrass emerg encompass end_in
-9 enthusiastic erode excellence expansive expatriate extraordinary extremely far favore foreigner forgive forty
-9 future gloomy grateful gre greater grim happy hardene harm heightene helpless heroe hindere historically horrific
-9 hungry impetu impossible impress inability incentive ineffective influence institution interest intervention ironic
-9 irreversible job justify kind lax leftist lik loser macro mainstay mankind mediocre menace miserable moderation
-9 morale morality more nationalism neighborhood noteworthy obstacle obviou odd oddly opportunity optimism outrageou
-9 overwhelmingly participation people persecute person planner poor potent practice_0 precedent priority
-9 profitability profitable promise prosper provocative quirky quite racially rattl react reasonably reconciliation
-9 reconstruction reform relationship relevant reluctance remind repression resentment resist respondent restive
-9 reunification rid ridiculou sectarian secular seemingly showcase skeptic sluggish social solidarity sophisticate
-9 spectacle squarely stabilization stance startl still strength stress study stupid success suffer surprisingly
-9 sympathetic taller tame targete technically tend tendency terrible terrorist threaten tolerance tragedy
-9 transformation transition transparency tricky unaffect undecide unfavorable unify uniquely universally unjust
-9 unwill upbeat utmost viable vie view vigilant vigorou violent virtue volatile weakness wealthy whatever worthy
-8 #act=vague/abstract/part #object=degree #object=it ^_five ^_four abandon abide ability accountability aesthetic
-8 affordable aftermath akin alleviate alliance amuse angere anxiety applaud artistic assessment assumption attention
-8 austerity autonomy avert backdrop battere belief believer betray beyond broadly budget budgetary campuse candid
-8 centrist charisma charismatic clarity cognitive coincidence complementary complexity conciliatory conflict
-8 confrontation consider consideration consistent consolidate convince cordial corporate country crime crippl crisis
-8 critic critical culmination culture curtail defiant denounce densely dependent desire deteriorate deterioration
-8 dialogue differe difference differently difficulty dignity disaster discourse discriminatory disregard distant
-8 distraction doubt downside dramatic drastically dream dubiou ease eclips educate educational educator effectiveness
-8 elsewhere emotional empower engagement enhance enterprise entrepreneur environment environmentalist epicenter
-8 equality escalate ethnic everywhere evidenc evidently evolve exacerbate exaggerate exceptional exceptionally
-8 excitement extent extremist fac fairly favorable fear flaw fledg focuse forecaster gangster genuine global goodness
-8 grip groundwork hamper harsh harshly hate hinder hopefully hour_of humiliat ideal ignore immense inconsistent
-8 indirectly inequality inexperienc infight institutional integrate intense internationally intrigu investment
-8 irrelevant lackluster lament laugh least legacy liberate like listen logistical lure make_the managerial maneuvere
-8 maverick maximize me_$ measure metropoly militancy minimum modest moment momentum motherland multinational myriad
-8 myself neighbor nevertheless newcomer nightmare norm obese obligation openly oppose organizational outcome outrage
-8 outreach outspoken outward overweight parallel parity partisan perpetrator physically plagu pledg ploy poignant
-8 pois portray portrayal posture potentially powerhouse prais precisely predict preparedness presence pretty
-8 progressively project prove psychological pundit purely quiet radical ravage reap rebuild recession recognize
-8 regard regime region reinforce relation reluctant resolve responsibility restraint rife risk romantic russia
-8 safeguard sake schizophrenia scope season secretive sentimental sexuality sharper shift shy significantly
-8 simplicity socialist speak splendid spur squandere stable standstill stardom stark steadily stimulu strategist
-8 strife subjective substantially sufficiently suspense sympathy synonymou tackle tactic tarnish tax tempt tense
-8 terrific terror the_room those thwart tolerate totally tout treacherou uncertain uncertainty underline unfair
-8 unfold uninsure unlikely unsure uphill upsurge vague verge viciou violence visibly warmly way weak weakene woe
-8 wonder worsene yorker youngster
-7 #act=vague/empty/whole #concrete=named/thing #object=feel #object=game #object=hour #object=offer #object=piece
-7 #object=room #object=size #verb=save 0_degree 0_hour :hedge <time>_do ^_at academic advocacy afloat albeit anger
-7 anguish annoy anyway apartheid appreciation ardent around assess awareness bad badly bali battl be_the behavior
-7 believe besides bilateral bitterness bloc blueprint bold boom boost borrower brave brink brisk bully bunch buoy
-7 bureaucratic bustl capability circumstance cis citizen civilian cloudy coalition collective commend commit
-7 communicate communist comparison compassionate concede concept conceptual conquer conscience constraint contend
-7 contrary contribute convergence conversely cop cornerstone countless criticize crossover crossroad curiou damn
-7 dampen danger dar dazzl decliner deflation degree democrat democratic depend dependence deprive derail deserv dim
-7 disagre disagreement disarray discontent discuss disgruntl dissatisfaction dominance doom downfall dweller easiest
-7 eclectic economist ecosystem effective electorate elude elusive emerge emotion enlightenment enormou equitable era
-7 event everyday evil expand expectancy exploitation fabulou factor familiar fantastic fascination fascist feat
-7 feminist fend fight fighter financ financial fiscal flung follower forcefully forge forward friendship frustration
-7 garner generou geniu genre glad gloriou governmental gratitude hail harbore harmful hatr haunt hawkish healthy heck
-7 hi highlight homeland homeowner horror hour hour_<time> hour_into humanitarian hypothetical ideally ignorance
-7 illusion imbalance impression impressive inflict influx infuriat innocent insane insight instinct insure insurgent
-7 integrity intent intrigue invariably investor irony isolate isolation justification keen lack laker language
-7 largely learn_about legitimacy liberal likelihood literacy little loo loyalty maintain manner marginally math
-7 mature mean milestone misery mobility moderately modestly motive much mut mutual nationalist nervou ninety noth
-7 nowaday observer obsession offense offensive ominou onslaught orchestrate orderly ordinary outdate outlook overlap
-7 pac partnership passion patriotic payoff penchant pension performer persist persona personality phenomenon
-7 piece_<time> pity policy poorly population powerful prediction prelude prevalent pride principle productivity prone
-7 provocation provoke pursuit push racism rapidly real reclusive refresh relatively remembere repertory republican
-7 resident restrictive revive revolutionary rivalry scar secession segregate seldom seriou sexy shrink shrunk shun
-7 significance significant simpler skill slowdown slum solve somber somewhat southeast soviet spirit spirituality
-7 spotlight staff staunch storytell straightforward strongly stun stylish subtle support swath symbolism tactical
-7 tempere tentative theme themselve to_go troublesome ugly ultimately uncommon unemploy unfairly unfamiliar
-7 unfortunate unfortunately unity upstate ushere value viability vital vivid volatility want wartime wast wealth
-7 weathere weird win_back windfall wisdom wise wondere woo wrought yet younger
-6 #act=create/none/part #act=topic/empty/whole #first=vague/empty #lack=vague #object=archive #object=bag
-6 #object=bakery #object=event #object=go #object=gym #object=h #object=ideas #object=japanese #object=knock
-6 #object=me #object=oclock #object=staff #object=tea #verb=drop ^_drop ^_hour ^_sort a_time absorb acknowledg active
-6 adequately adhere adherence advancer adverse advertiser affection agree amass ambiguou anarchy and_i anew ante
-6 anybody appetite appointee appropriately argue arous array assert at_a avenge backbone backward balk barometer
-6 blatant book_$ brilliant brunt brutally bush busy bystander campaigner catalyst caution centerpiece centralize
-6 charm chic chiefly choreography cleans clever code_<time> collaborative combat compensate competitor condemn
-6 confuse conservative considerable constitute contentiou context continually continuity contribution countryside
-6 coupl crackdown credite critically criticism critique crucial cruel cultivate dane dare deal debacle debt defend
-6 deficit define defy degree_<time> demeanor devote devotion differentiate dimension disappointment distort distress
-6 do_$ dole domestic dominant dwindl earthquake eccentric efficiently embark embarrassment emission encouragement end
-6 endit enemy enough environmental equal equity eradicate error_in essential ethical evaluate even excel expansion
-6 faction faith farce farther faster fate feel_for few fi fierce flair flamboyant fond foray fortunately foster frail
-6 freedom from_the fun functional fundamentalist funny gainer gesture glamour gloom gore gorgeou gradual greenhouse
-6 grief growth guy handful happen happene happiness hard harmony heavily hemisphere heyday highly homosexual hope
-6 hour_on hous housewife humane immune implement imply important in_our inadequate incompatible independence
-6 indication indigenou individual industry influential insider insistence intention interaction intimate invader
-6 involvement ironically jealou kan kid landscape lawless lean legitimate lend lesson level lifelong livelihood
-6 logical longevity look lov loyal lur magnitude majority many marginal marketer matter meaningless meddl mentor
-6 messy mighty minimize minute_off monumental navigate negative neo niche noisy non noticeable obesity occupy of_0
-6 offer opponent outperform outscore overall overcrowd overdue overrun oversea pace paramount participant passive
-6 peacefully peculiar performance persecution person_<why> personally persuade pledge polite politician pollster
-6 pollute possibility power praise predecessor predominantly prejudice prestige pretext procrastinate profession
-6 prominence protract racial readiness reaffirm reason reconcile recovery regardless regional reliance remake
-6 reminiscent remorse renaissance reprisal retaliate retribution reversal revolve rich rogue rug rural sabotage
-6 sacrifice sag sanction satisfactory say_the scare separatist severely severity shadowy shake sheer shock should
-6 sight silly singular sinister sizable smoothly someday somewhere sooner soro spate spawn spearhead spectacular
-6 specter speculative spend spiritual stalemate starv statehood statistically stellar step structural stumbl subdu
-6 subject substantive supernatural surge surpass surpluse surprise survival systematically temptation the_archive
-6 the_bakery the_house theater theoretically threat timor tone topple total tourism trait traumatic triumph
-6 triumphant trouble turnout undocument unemployment uneven unilateral unleash unnecessary unrest unseen uphold
-6 upscale upset urge urgently vast vehemently venture vigorously villain visibility voter vow warmer warmth we
-6 welfare wherever wholly widen with_the witty wonderful world yen yes youth zapatero
-5 #act=light/thing/part #act=vague/thing/part #first=activity/none #first=create/abstract #first=light/thing
-5 #object=and #object=board #object=data #object=fitter #object=forward #object=german #object=knife #object=language
-5 #object=liked #object=little #object=parking #object=season #object=somewhere #object=streak #object=subject
-5 #object=tell #object=viral #verb=develop #verb=develop/thing #verb=drop/thing #verb=give/none #verb=grow/thing
-5 #verb=know/thing #verb=lead #verb=listen #verb=master #verb=order/thing #verb=post/none #verb=take/thing
-5 #verb=test/thing #verb=understand 0_by 0_oclock :abstract :inner <why>_i <why>_no ^_eleven ^_everybody ^_lead
-5 ^_master ^_more ^_one ^_top ^_twelve ^_understand ^_work ^_zero a_hundr a_question a_thousand acceptance accolade
-5 accurately actually addict adjustment administration adulthood affinity ager alarm alcoholism almost alter
-5 alternative analyst analyze and_the anticipation anywhere arid around_the assistance attraction autonomou avoid
-5 awake ballet bam bandit bargain basic battlefield be_lik behavioral benign bode bolivia bombardment bor bother
-5 bravery breakthrough bring by_a ca cavalier chance change cheer china choice city closely collaborate collaboration
-5 collapse combatant comfort complement complete_0 comrade condemnation congratulate constantly contemporary
-5 contingency continue contractual control core corruption cost cost_<time> countere coverage cozy cpd_<time>
-5 crew_<time> criminal crowd crumbl curb curiosity deaf deem defensive defiance delicate delight depression despite
-5 destiny devaluation developmental devout dictator differ direction disapproval disarm discrimination dismay disrupt
-5 dissident distinct distinction distraught divide do donor drama durable eagerly easier eastward echoe economics
-5 education elderly element employ employment enclave encountere endangere endorse enforcement enrich entity erratic
-5 establishment evacuee evade evene_<time> everyone everyth evolution evolutionary exactly exclude expensive fact
-5 farc fashion fashionable find_my firmly fitter flexible focal folk forgiveness form_0 forum franco friendly from_an
-5 gadget game gap garnere gay gaze gender generate genocide get_my get_on get_the give_0 glimpse go_viral going good
-5 goodwill great griev gruel gruesome guarantee guerrilla gulf h_<time> ha hammere hampere heroine hesitate higher
-5 homeless hospitality hostage huh hundr hurricane immigrant impair impasse in_a income incompetence industrial
-5 inferior inflationary inhabite insist inspirational interact interpret into_it intolerance ire issue japan japanese
-5 jeopardy jitter journalism journalistic keep_a knick leap libertarian lik_by likene limbo linger lingere lively
-5 lobby lonely los luxuriou luxury lyrical magnificent maneuver maturity mayoral me mere merely mess metaphor middle
-5 mileage military mismanagement mistake mistaken misunderstand modern most mountainou move movie murky muscular
-5 my_team mystical namely nature need negotiat newsroom nicely nobody nod none nonprofit normalization northeast
-5 not_ask notably notoriety numerical occupation oclock oclock_<time> one_at ongo opinion or_six order_in
-5 organization orphan ostensibly ouster overhaul overlook overtake overthrow owed pacer pact pandemic paradox
-5 parallel_park parliamentarian participate path pave peasant penetrate peninsula persuad phenomena philosophical
-5 philosophy picturesque pitch plan plentiful plenty popularity pos post_three practical practically preach precision
-5 pretend principally procedural profit prosecute quake quietly racist raptor raucou read_around read_up realm
-5 reasonable recapture recognizable redevelopment reduction regret relative relax reliability religion religiou
-5 remember renewable repertoire research residential resource respective respond response responsible revamp revere
-5 revival ridden rigid rigorou ris risen rooky row_$ rubin rude sadness samarra satire scarce scenery scenic
-5 segregation seminar sensitive sensitivity seventy shame sharply shine similarly sixty skyscraper sleek slow slump
-5 soar sociologist sociology somebody sonic soprano sorrow sound sovereign speculator sphere spoil sprawl steady
-5 streamline stronghold student stunt substantial suburb suburban sure survive susceptible sweep systemic tal target
-5 taxpayer tech teen terrain thank the_crew the_deposit the_poster the_subject theoretical three_time tibet tiktok
-5 topic tremor trillion true trust twelve_<time> ultra unarm underwrite unexpect unforc unfound unnotice unreasonable
-5 unresolv unsolv unusually up_$ up_a up_on use_my useful usher utter vain vanguard versatile versu very vet veteran
-5 viewer vigilance virtually wage warfare warplane waterfront weaponry well western wildfire will_be wish wow wrath
-5 yah young
-4 #act=activity/none/whole #act=change/abstract/part #act=change/same/whole #act=create/abstract/part
-4 #act=vague/empty/part #first=change/same #lack=alone #object=bike #object=bill #object=book #object=budget
-4 #object=c #object=case #object=class #object=cosier #object=course #object=donor #object=end #object=euros
-4 #object=finnish #object=foot #object=guitar #object=kg #object=nipped #object=one #object=project #object=reading
-4 #object=reflect #object=rejection #object=studying #verb=attend/thing #verb=be #verb=catch #verb=declutter/none
-4 #verb=eliminate #verb=feel #verb=lift #verb=master/thing #verb=order #verb=own #verb=own/empty #verb=plan
-4 #verb=plan/thing #verb=post #verb=run/none #verb=sort #verb=spend/thing #verb=study #verb=test
-4 #verb=understand/thing 0_down 0_h 0_ms 0_set 0_stone 0_word :comparative :light <time>_i <time>_my <time>_with
-4 ^_build ^_develop ^_eliminate ^_from ^_keep ^_lift ^_order ^_own ^_post ^_prepare ^_save ^_speak ^_study about_the
-4 absent absolute abstract acceleration acclaim accommodate action activity actor adapt adrift advance adviser ai ail
-4 alignment all_staff alone altogether amongst an_app analytical and_night and_no angry annexation answer_to anti
-4 anyone apart architectural architecture arena as_<time> ask_$ assassination assertion asset assist assortment
-4 assume at_<time> at_work athlete attack authentic auto average banco banker bankrupt be_not beautiful become_a
-4 behaviour belove bent bias biggest billion bitter bizarre blow blunt bombard bordere bothere break breakout broad
-4 calculate campaign capital careful cartel catch_up catere catholicism cerebral certain chao characterize charitable
-4 childhood chord choreographer cinema civil cleanup clipper collaborator comfortably community_$ commuter complex
-4 complicity comprehensive con concession conclusion conform consciousness conserve constituent consume consumer
-4 contagiou containment contender contingent convenient convey cosier cosier_$ cote county_show coward cpd crazy
-4 creature credential cross_functional cruelty crusade culinary cumulative cushion cut cute deadlock debate defense
-4 defuse delegate deliberate demand demise denounc department_$ depth destine develop_my developer different
-4 dimensional diplomat discredit discussion dismantle displace disruption downtown dull e_g earmark earn ecology
-4 effect ego eighty eliminate_all embattl embroil enable enact endless energy enforc enforce enhancement enlargement
-4 enlist enrage equilibrium eradication es essence evangelical ever everybody_in exceed excellent excess exhaust
-4 existence exodu expenditure expert extinction failure fair fault feasibility festive fiat figure finnish firmer
-4 fitter_<time> five_<time> five_new fle flock fluent foot_$ for_0 force foreign forget fortune framework franchise
-4 frantic frau fresh fringe fully gain gase gather generally get_fitter get_nip get_onto ghetto glaze godfather
-4 golfer govern government gramm grievance guarante guess guilt have_get haven headach heal heed higher_$ history hit
-4 holocaust homosexuality honore horizon horsepower hotly hour_for hub human humble humiliation hunger hurdle hurry
-4 imagery impartial implicit impulse infectiou infiltrate inhabitant inspiration instead_of interfere internally
-4 intervene intimidation into_a intricate involve judg keep know knowledge kremlin labor landowner lapse lathe latin
-4 latitude laugh_at lawmaker lead_a leader least_three legislator lifeline like_a likely likewise limelight
-4 little_one loo_$ loom loudly luck luckily lucrative lull majestic malnutrition manage mandate manipulate mantra
-4 mark_code massacr mastermind masterpiece mayhem mayor memorable mental merger migrant minimal minute_one mirage
-4 misl mission mobilization monetary muster my_german myth mythical narrative narrower nationally necessary neighbore
-4 neither neutrality new_client nip nip_<time> noir nonpartisan nonsense nonstop obscure obsolete of_cpd of_tell
-4 of_three offend offset older on_a on_tiktok operational ordeal organize orientation outpost overse own_the paralyz
-4 partly pas pass_$ past patience_with pere perfectly persistent petrochemical phd philosopher pleasant plummete
-4 plunge poetic pollution por possible postseason prepare preserve presidency preventive pro problem progression
-4 proliferation promote propaganda protect proximity psychologist psychology punitive purge put_0 quality quell rag
-4 rampage rampant rang rapid rarely read_0 really reasone recent reciprocal recruit reduce refine reflection
-4 reflective regain rein reiterate rejection reliable remotely renegade renew renewal repute resemblance reside
-4 resort retaliation retaliatory revenge revenue revolution rhythmic ripe rival rok room_in ruble ruin samurai save
-4 scholar score_of scratch_<time> scrutiny se security seek seismic sellout share shattere sheltere show_<time>
-4 showdown similarity size sleepy sloppy smart society soften solely sort_the sour sovereignty spaciou spare sparsely
-4 spontaneou spree squeez staff_$ standoff stave stigma stone_<time> stop stringent study_0 succeed summit suppose
-4 supremacy surg swat swing symbolic taboo team_of tenet the_autumn the_break the_case the_guitar the_kid the_little
-4 the_mentor the_most the_museum the_other the_sheet the_tax the_whole the_year theatrical them_on thereby these
-4 thesis three_<time> thriller through_0 tilt time_$ time_<time> timely to_get to_listen today together top_of
-4 tornadoe tourist transitional trickle troupe truth tumble turk turnover twentieth two_more two_paper unbeaten
-4 undefeat underly universal unreliable unsafe upgrade urg us_$ useless utilize vengeance victoriou violently
-4 vocabulary voice voice_in watcher welcome westward why wick wisely wit with_grandad wrangl write_<why> yeah yo
-4 yours
-3 #act=activity/abstract/whole #act=activity/empty/whole #act=create/person/part #act=create/thing/part
-3 #act=light/empty/whole #act=light/none/part #act=topic/none/part #act=topic/none/whole #act=vague/thing/whole
-3 #first=change/abstract #first=finish/none #first=light/empty #first=topic/none #first=topic/person #object=account
-3 #object=break #object=business #object=cake #object=cent #object=colleague #object=community #object=desk
-3 #object=fair #object=find #object=follower #object=form #object=got #object=grip #object=guest #object=ha
-3 #object=handover #object=happy #object=help #object=industry #object=javascript #object=join #object=max
-3 #object=method #object=name #object=old #object=phone #object=python #object=research #object=respect
-3 #object=response #object=say #object=sheet #object=shop #object=show #object=somebody #object=something
-3 #object=standard #object=student #object=summer #object=system #object=take #object=top #object=tour
-3 #object=trainee #object=us #object=walk #verb=be/empty #verb=be/thing #verb=break #verb=bring/thing #verb=brush
-3 #verb=brush/thing #verb=build #verb=call/person #verb=catch/thing #verb=coach/thing #verb=drive #verb=feel/abstract
-3 #verb=go #verb=guide #verb=have/none #verb=hit #verb=hit/none #verb=hold/same #verb=improve #verb=lead/none
-3 #verb=look #verb=network #verb=network/none #verb=prepare #verb=prepare/thing #verb=raise/abstract #verb=read/none
-3 #verb=save/thing #verb=sleep/none #verb=sort/thing #verb=speak #verb=speak/empty #verb=stand #verb=step
-3 #verb=study/thing #verb=win/thing #verb=work #verb=write/none 0_k 0_work :body :mass :tells <time>_check
-3 <time>_concert <time>_for <time>_then <time>_whatever <why>_have ^_attend ^_brush ^_budget ^_catch ^_clean ^_feel
-3 ^_finally ^_guest ^_gym ^_hit ^_knock ^_know ^_leave ^_look ^_our ^_perfect ^_pivot ^_python ^_sit ^_someth ^_spend
-3 ^_stand ^_step ^_three ^_two a_break a_dog a_four a_fresh a_row account achterberg advisor again_<time> aid alive
-3 all_over and_not and_she anyway_$ argument as_many at_my attempt auntie back_into back_the begin_<time> big bike
-3 bite bite_<time> board_to borrow brush_up build business_$ c_and cake_$ calculation career check_up cleaner concert
-3 concert_<why> contractor counter course cry cry_at curriculum dad_$ development do_someth do_the do_well down_on
-3 down_to dress dur_my effectively eighteen eleven employer end_<time> ethics euro event_$ event_<time>
-3 every_customer exce express faculty fifty finally_get for_the full_potential fund game_$ get_back get_through
-3 give_back give_the go go_on goal_be going_with grow gym_$ gym_0 hand_$ have have_$ height help_with here hit_0
-3 hold_it house_<time> household i_finally i_use ill in_law in_leed in_total increase industry_$ intend
-3 interview_list it_$ javascript jazz just keep_going key kilometre_in last_one lighter like_our long longer love_to
-3 make_our management max_0 me_at merit might more_patience mostly my_colleague my_desk my_game my_javascript
-3 my_mentor my_watch name_of negotiate network network_$ never_have nicer nineteen not_in not_touch of_me of_study
-3 off_<time> on_call on_day on_top on_with or_over our_choir our_on over_me paper_$ partner peace phone_$
-3 pound_<time> prepare_for project_<time> proposal public python python_0 question rain_$ raise read_a read_the
-3 recognition refugee repeat response_<time> run_<time> sales_$ secure she_be shift_<why> solution sorry spend_0
-3 steer step_up talk talk_about task_$ tea_<time> temper ten_hour tenor the_0 the_book the_county the_course
-3 the_department the_file the_flat the_food the_go the_interview the_new the_staff then_the there thesis_0 three_to
-3 tiktok_<time> time_<why> time_with to_0 to_at to_stop to_take touch_the turn understand_the up up_by up_my us_on
-3 us_say wake warn weigh well_at when_the who whoever win work_with would_be would_love wrong yield zone
-2 #act=light/abstract/part #act=named/thing/whole #amount=hours #amount=share #check=hours #check=share
-2 #concrete=finish/person #concrete=finish/thing #concrete=vague/abstract #object=alive #object=assembly
-2 #object=assessment #object=attempt #object=b1 #object=better #object=boundary #object=braver #object=bridge
-2 #object=chef #object=cloud #object=come #object=developer #object=docker #object=ease #object=g #object=garden
-2 #object=goal #object=head #object=higher #object=hunting #object=innovation #object=lathe #object=link
-2 #object=market #object=mean #object=mix #object=number #object=office #object=organic #object=paper #object=pastry
-2 #object=pitch #object=pound #object=process #object=profile #object=progress #object=prom #object=promoted
-2 #object=quieter #object=relationship #object=running #object=score #object=senior #object=session #object=set
-2 #object=shed #object=sitting #object=somehow #object=statistics #object=stone #object=stopping #object=strong
-2 #object=stuff #object=thesis #object=tired #object=training #object=trust #object=use #object=want #object=ward
-2 #object=way #object=weather #object=week #object=win #object=year #verb=advance #verb=ask/none #verb=bake/none
-2 #verb=be/abstract #verb=beekeep #verb=beekeep/thing #verb=behave #verb=bite #verb=bite/thing #verb=call #verb=coach
-2 #verb=continue #verb=continue/thing #verb=declutter #verb=do/abstract #verb=drive/thing #verb=end #verb=file
-2 #verb=find/abstract #verb=find/thing #verb=finish/empty #verb=fix #verb=four #verb=four/none #verb=garden
-2 #verb=get/thing #verb=give/thing #verb=going #verb=going/thing #verb=improve/abstract #verb=introduce
-2 #verb=introduce/person #verb=know #verb=lead/thing #verb=learn/empty #verb=lend #verb=lift/abstract
-2 #verb=lift/thing #verb=like/none #verb=listen/none #verb=look/thing #verb=measure #verb=pass/none #verb=phone
-2 #verb=phone/thing #verb=play/empty #verb=pull #verb=read #verb=reduce #verb=reduce/abstract #verb=reduce/thing
-2 #verb=solder #verb=solder/thing #verb=solve/thing #verb=speak/none #verb=stand/none #verb=stand/thing #verb=stay
-2 #verb=strengthen #verb=strengthen/thing #verb=support #verb=support/thing #verb=take #verb=travel #verb=turn/empty
-2 #verb=use #verb=use/thing #verb=want/thing #verb=work/thing 0_0 0_<why> 0_budget 0_chemistry 0_lesson 0_wpm 0_year
-2 :daily :decide :motion :opinion <time>_e <time>_instead <time>_sales <time>_week <why>_<time> <why>_say ^_an
-2 ^_beekeep ^_better ^_coach ^_continue ^_cv ^_declutter ^_fewer ^_file ^_fix ^_let ^_may ^_measure ^_patient ^_phone
-2 ^_plan ^_play ^_quieter ^_raise ^_reduce ^_scale ^_solder ^_solve ^_travel ^_twenty ^_with ^_world a_better a_bite
-2 a_cool a_good a_job a_little a_native a_nicer a_phone a_stronger able about accent_<time> across already alumni
-2 arabic as_a as_discuss ask at_all at_ease at_least average_of aws b1_<time> back_to balance_$ balcony_$ be be_a
-2 be_completely be_happy be_take be_to become become_an become_the beekeep bill bite_braver book_system bounce braver
-2 by_my calmer care cassette cassette_$ chang chapter_three character child class clean_code coach colleague come
-2 come_<time> complain complaint_$ complete_two conference contribute_to cool corridor course_<time> cover_$ create
-2 credit css cut_down data_<why> declutter do_not docker down_three else ensure evene_class exception_$ exercise
-2 expect expense fail feel_at file_$ finally_$ finally_do finance find_out finish_strong fit_<time> five_hour
-2 flawless food_bank for_$ forever fraction from_my further game_<time> garden_$ garden_<time> get_promote goal
-2 good_idea grandad grip_on grow_the handover_<why> hat_<time> have_not have_the head_<time> health help_out hold
-2 hospice_$ how i_need idea_<time> identify improvement in_japanese in_meet in_one in_place in_the independent invite
-2 it_a it_on it_take japanese_<time> job_hunt journey k_<time> kerry kg knit knock_0 lathe_$ lathe_<time> law
-2 learn_enough lesson_<time> let_us lift_<time> lift_the like_the list_<why> live loud lovely machine_$ make_every
-2 make_my market may_i me_<time> me_and mean_by meditation meet_$ mend migration minus_0 mix model money move_to
-2 movement my_class my_co my_community my_parent my_supervisor my_wife myself_and native_<time> never_make new_book
-2 next_time nice night_shift ninety_hour not_$ note_dur now of_a office_<time> often on_myself on_shift on_what
-2 onto_the open_evene option or_not organise our_school our_town out_with over_my page_0 pain paperwork parent pay_0
-2 payroll percent person_for person_in pivot pivot_table portuguese practice_$ presence_in profile_of prom properly
-2 puff put_more query quieter quieter_<time> radiator raise_the recruiter recruiter_to reduce_error reel refrain
-2 relationship_with relative_$ remain research_<time> retro roman roman_gallery s_$ safer safety sales science score
-2 secure_the senior_<time> seriously_$ shape sharp shop_<why> show_$ sick sight_read sister_in solder some_research
-2 sort_out stand stand_up stay step_$ stop_<time> stronger student_will stuff_<time> summer_$ system_<time> tailor
-2 take_a take_an take_seriously take_to tenant_meet term that that_$ the_account the_business the_club the_committee
-2 the_dead the_family the_field the_front the_hous the_lounge the_music the_number the_profile the_roman the_theory
-2 the_thing the_thursday the_time the_trust the_tutor the_two the_weekend their_full theory thing_with though three
-2 three_$ tie timetable to_be to_keep to_me to_pass to_person to_pull to_stay to_use together_<time> tomasz top
-2 top_three town town_$ town_<time> trust_me try_to turn_0 twenty_five two up_for up_with use_the viral visible
-2 want_<time> ward_0 warm week_$ weight_$ whatever_come will will_behave will_not win_<time> with_0 with_dad
-2 with_hand with_our without_a without_stop work work_on worth wpm write_<time> year_i zero
2 #act=activity/thing/whole #act=change/none/part #act=light/empty/part #act=topic/thing/part #act=vague/person/part
2 #amount=score #check=result #check=score #concrete=activity/none #concrete=change/none #concrete=create/thing
2 #first=change/none #first=finish/empty #object=all #object=appointment #object=away #object=bank #object=bed
2 #object=best #object=box #object=certificate #object=chess #object=club #object=curtain #object=elected
2 #object=email #object=episode #object=ex #object=firm #object=folder #object=free #object=gate #object=grandad
2 #object=group #object=happen #object=hello #object=jonas #object=junior #object=kid #object=kit #object=kurdish
2 #object=ladder #object=lamb #object=leadership #object=loss #object=made #object=middlemarch #object=mitre
2 #object=money #object=n #object=nan #object=note #object=photo #object=poem #object=point #object=portfolio
2 #object=post #object=pressure #object=priya #object=promotion #object=pupil #object=radio #object=ready #object=reel
2 #object=refresher #object=rule #object=s #object=safe #object=second #object=shift #object=someone #object=song
2 #object=sorry #object=sport #object=spreadsheet #object=stat #object=string #object=subscriber #object=talk
2 #object=thing #object=throw #object=tie #object=timesheet #object=toe #object=tree #object=tyre #object=visitor
2 #object=voice #object=voted #object=walked #object=was #object=website #object=wipe #object=workshop #reasons
2 #verb=add #verb=bake/thing #verb=be/person #verb=book/thing #verb=clean #verb=contribute/thing #verb=earn/thing
2 #verb=end/none #verb=explain #verb=explain/thing #verb=fix/thing #verb=get/none #verb=give/abstract #verb=give/empty
2 #verb=hand #verb=hand/none #verb=have/abstract #verb=keep/thing #verb=knit #verb=learn/none #verb=leave
2 #verb=leave/thing #verb=log/none #verb=mend #verb=mend/thing #verb=mentor/thing #verb=merge #verb=move #verb=observe
2 #verb=paint/thing #verb=pair #verb=pair/thing #verb=pass/thing #verb=pay/thing #verb=present #verb=present/none
2 #verb=publish/thing #verb=raise/empty #verb=reach/thing #verb=read/empty #verb=reduce/none #verb=review
2 #verb=rewrite #verb=rewrite/thing #verb=ring #verb=say #verb=say/thing #verb=set #verb=sew #verb=shadow/thing
2 #verb=solve #verb=spend/empty #verb=squat #verb=stretch #verb=talk #verb=talk/thing #verb=tidy #verb=tidy/thing
2 #verb=train #verb=translate #verb=translate/thing #verb=update #verb=update/thing #verb=visit #verb=visit/thing
2 #verb=volunteer/thing #verb=wake #verb=wake/none #verb=want/empty #verb=watch #verb=watch/thing #verb=write
2 #verb=write/empty #verb=write/thing 0_and 0_cm 0_follower 0_from 0_i 0_of 0_second 0_supervise 0_time 0_without
2 :absolute :gathered <time>_<time> <time>_all <time>_each <time>_geography <time>_it <time>_not <time>_please
2 <time>_rather <time>_report <time>_that <time>_when <why> ^_add ^_b2 ^_back ^_bench ^_clear ^_descale ^_explain
2 ^_get ^_going ^_hand ^_listen ^_make ^_move ^_observe ^_open ^_pair ^_parkrun ^_pay ^_reflect ^_review ^_revise
2 ^_rewrite ^_screen ^_set ^_stretch ^_talk ^_team ^_telephone ^_that ^_thirty ^_tie ^_touch ^_translate ^_update
2 ^_visit ^_want ^_watch ^_what ^_whole ^_wipe a a_colleague a_customer a_michelin a_weather above_$ actual after_that
2 again_and aisle alert an_appointment and_<time> and_friday and_two apiece appointment_with approval archive army
2 article_to at_night attend auditor bandage bank_feed be_it be_late be_make before_buy before_i bench_0 best_in ble
2 blog blog_post blood_pressure boat_<time> body bookkeep breath bulb café camino can_not cancel cent chapter_0 chef
2 chem_$ child_in classroom clean client club_$ cm coffee_machine coffee_with colleague_$ comic common completion_of
2 consultant conversation correct costume course_$ cousin_in cpr cupboard dahlia dahlia_<time> deadline delay describe
2 dig_over division do_<time> do_more do_some doe doe_not dosage dosage_abbreviation dose down drive drive_licence
2 dummy duolingo_polish dur_the dyslexia each_take eco eight elect elect_as email emergency_fund employee english
2 english_<time> entry_<why> episode_of evene ever_$ example exception explain explain_my fall farm fast father
2 feed_<time> figure_<time> final_of finish_read finish_the first_$ five_past five_year fix fix_the flatmate folder
2 for_ever for_ten four friday from_every from_scratch from_three gauge gel geography_<time> get_vote give_me goe
2 grade_0 grandad_$ guess_$ half_hour hand_in hand_up happen_$ have_all have_be head_to help_$ hid hid_it him hire_at
2 homework host hour_and hour_to i_shall i_spend i_will i_write ielt_0 in_class in_it in_kurdish in_nature in_under
2 into_the invoice it join jona k k_under keep_on khan_academy kurdish last launch lead_$ learn_to least_one lecture_$
2 lesson_with let_the licence_$ like_my linkedin_$ linkedin_learn little_cousin loft log_0 loss_<time> madame make_0
2 make_an marta marta_<time> mate maths maths_five me_a me_ill meet_<time> member memorise_the mentee metronome mice
2 michelin michelin_star middlemarch miss mitre money_on monitor move_our mr_sato must_be my_diagnosis my_flatmate
2 my_goal my_life my_linkedin my_little my_lunch my_mentee my_name my_neighbour my_pe my_son my_tea my_toe my_voice
2 n_0 natural nature_$ neighbour neighbour_in newborn next noor noor_and nurs nurse_<why> object october of_read off_$
2 offcut_$ on_our open_question or_more our_save out_at paint_the past_paper pe pe_kit person_$ person_who phonic
2 photo_of picture plan_to play_chess plot_0 plumb podcast portfolio_$ poster_<time> practice_scale present_the
2 presentation pressure_$ priya product production professor proof publish_in pupil_<time> quotation rain rais raise_0
2 raise_my reach read_middlemarch reader refresher rehearsal rep retrain revise ride rise_<time> rota row_with s_<why>
2 satisfaction_score sato say_hello scale_$ scale_with school_<time> scout shall shed shelter shout show_the simple
2 site_visit six_more skate slide_up smash smoke_$ so_$ so_<time> so_far solo some_weight specy spell_test spend_no
2 sport spreadsheet stock str straight stretch stretch_<time> sub_0 sugar_in swap swim_again swim_with table_<time>
2 table_up take_0 take_me talk_at team_meet tell_the ten_$ th than_two that_<time> that_be the_<time> the_boat
2 the_cello the_council the_coursework the_district the_dummy the_emergency the_entire the_fence the_first the_garage
2 the_gate the_guild the_kitchen the_league the_minute the_northern the_old the_second the_share the_sunday the_tenant
2 the_thirty the_tractor the_ward them them_<why> there_be they_get thing_i thirty_dosage three_thing tier time_i
2 timesheet to_a to_good to_reach toddler together_$ touch_my train_$ trap trumpet twice_<time> two_minute tyre_<why>
2 under_0 unit_0 university up_what upright vegetarian verb verse_0 village_hall violin voice_<why> volunteer_at
2 walk_the waste we_do weather_app weight whatever_happen wheelchair who_do will_become wine wipe wipe_down with_jo
2 with_marta woman word_<time> would_really write_a year year_0 year_of zero_<time>
3 #act=activity/abstract/part #act=activity/empty/part #act=finish/none/whole #act=finish/person/part #check=count
3 #concrete=activity/person #concrete=finish/same #first=activity/person #first=topic/abstract #first=topic/thing
3 #first=vague/thing #object=article #object=b2 #object=cash #object=chair #object=chisel #object=clinic
3 #object=colour #object=coursework #object=crawl #object=department #object=dry #object=exam #object=example
3 #object=feedback #object=fewer #object=give #object=good #object=hired #object=late #object=lead #object=let
3 #object=licence #object=life #object=light #object=listener #object=lune #object=national #object=nurse
3 #object=permit #object=pot #object=price #object=recipe #object=request #object=right #object=row #object=school
3 #object=skin #object=squat #object=sub #object=teacher #object=ups #object=vegan #object=walking #object=webinar
3 #verb=answer/thing #verb=ask #verb=book #verb=clean/thing #verb=commit #verb=commit/empty #verb=ensure
3 #verb=ensure/thing #verb=get/same #verb=give/person #verb=hold/thing #verb=join/thing #verb=like/thing #verb=lose
3 #verb=lose/thing #verb=max #verb=max/thing #verb=memorise #verb=memorise/thing #verb=pay #verb=practice/thing
3 #verb=reach #verb=set/thing #verb=shadow #verb=sharpen #verb=sharpen/thing #verb=show/thing #verb=sketch #verb=smoke
3 #verb=smoke/none #verb=spend/none #verb=tell/thing #verb=walk #verb=win/empty 0_house 0_into 0_length <time>_0
3 <time>_about <time>_market <time>_on <time>_out <why>_all <why>_not ^_answer ^_apply ^_become ^_commit ^_ensure
3 ^_gas ^_go ^_groom ^_half ^_honestly ^_ielt ^_join ^_memorise ^_mr ^_never ^_new ^_present ^_reconcile ^_rehearse
3 ^_shadow ^_sharpen ^_sketch ^_smart ^_tell ^_try ^_wset a_fortnight a_medication about_0 about_my accident
3 account_<time> advice agency algebra all all_of allotment allow along_the aloud anatomy and and_work annual app
3 apply_to as_an asleep assembly autumn away_from b2_in badger bayesian be_in below_0 bite_of boy_$ buddy camera car
3 carrot carve case cash channel chem chisel church clair clair_de class_<time> close closure clothe cloud
3 coffee_<time> college come_to compose coral corner coursework cycle d dark day_$ de_lune deep_work department
3 deposit descale display doc draft drill duty e early either entire error_$ estate every_parent every_time eye f
3 famou fence_<time> fewer finally_listen find flexbox flexbox_froggy fly flyer food_hygiene football for_all
3 fortnight fortnight_$ french froggy front_crawl gallery garden gas_safe get_at get_hire get_it gift girl go_swim
3 go_to go_vegan going_to good_i graft gran hallway have_0 have_my head_boy headline hear heart_<time> homework_club
3 honestly_i house_point hunt husband hymn i_would ielt if_the improve_my in_bed in_english in_german in_show include
3 introduce irregular it_<why> italki italki_lesson its_<time> joint kata keep_the kettle league learn_my lease
3 leed_<time> less_coffee licence life_<time> lune m_<why> marathon master median memorise menu merge minute_<time>
3 minute_of mistake_<time> month_<why> more_than most_<time> motorway ms mum_and muscle muscle_<time> my_0 name_on
3 netball news niece northern not_one noth_else novel observe of of_deep offcut ofst on_linkedin once_<time> op out_my
3 outage outdoor over_the overtime own_$ part_in peer_group person_i petty_cash phone phrase platform plus point
3 positive poster press_ups price_for produce profile_$ promote_to promotion pull_request question_in quit_smoke quiz
3 re reception record_myself reflection_in reopen report_$ right rise s save_0 save_account scheme school scratch seat
3 sell sentence set set_up seven sharpen shop show smart_goal smile soft solve_0 some_of spend_<time> split spotify
3 spotify_<time> sprint starter statement step_<time> story suit sunday sweet ta tally tank teach_assistant telescope
3 ten_minute test_$ that_we the_allotment the_final the_grammar the_gym the_head the_night the_petty the_portfolio
3 the_price the_shed the_three then_$ time_for time_table trail trustee try_out us_the vegan_<time> visa wait
3 ward_<why> watercolour webinar weed_along when where whole_of wife will_$ win_the winter wood work_in wound_care
3 write_$ wset wset_level yard your
4 #act=activity/person/part #act=light/person/whole #act=vague/none/whole #amount=count #amount=money #check=money
4 #concrete=change/thing #concrete=topic/thing #concrete=vague/thing #first=create/person #first=create/thing
4 #first=light/person #first=named/thing #hands=partly #object=abbreviation #object=alcohol #object=brother
4 #object=coffee #object=display #object=employee #object=family #object=geography #object=idea #object=line
4 #object=mentor #object=outstanding #object=peace #object=refrain #object=saving #object=shown #object=splashback
4 #object=sugar #object=swimming #object=tomatoe #object=whole #verb=apply #verb=ask/thing #verb=become #verb=come
4 #verb=cure #verb=drink #verb=drink/thing #verb=find/person #verb=grow #verb=join #verb=log #verb=record
4 #verb=rehearse #verb=review/thing #verb=run/thing #verb=take/none #verb=tell 0 0_on 0_to 0_with <time>_get <why>_one
4 <why>_so ^_<time> ^_as ^_cure ^_drink ^_finish ^_life ^_log ^_quit ^_refrain ^_rewire ^_the ^_tidy ^_year a_night
4 abbreviation abdominal about_bully absentee accidental achille acoustic add administere admiral adobe advertisement
4 airway ak all_seven allegedly allowance alternate ambrose amelia amend and_then animal anna anthology antique
4 appearance apprentice approve aquarium arc arcade arrival artery assign at_five atlas atoll attachment attendance
4 attorney audition authorization authorize away b_or backhand bacterial banana bank barb bare baseman basin be_0
4 be_show bear bedroom benjamin berth beta bin biographical biography bird birdie biscuit blackout blackwater blanco
4 bloom bogu book both bounty box bra brake brawl brett bring_one brother_$ bruise brush bulk bullock but bye cable
4 cafeteria calendar cam cameo can canada canary canon canton capsize care_$ caretaker cas cavalry ce ceil chairman
4 char charg chart chartere classification clause clement closet clutch coach_the cobra cocaine cockpit cocktail cocoa
4 codewar_<time> col cola colony colt coma come_$ comment commodore company compile conceal cone confidentiality
4 confinement confirmation contract controversy convent cordone cough counsel counterfeit county courtyard crocker
4 curse customer cyclist cyru dad dade dairy damp darl das debry decide decorate decoration decorative deity
4 demolition deputy derive desk detective diagnosis dietary diner diocese directly disperse display_<time>
4 distribution distributor district do_a documentation doll dolly drown duchy due dugout duolingo dwarf ecstasy eighth
4 electric electrician electrician_<time> elf embryo emir employee_of engine episcopal equalizer equipment exact
4 exclusive extant extensive extra extradition facility fairway fairy fang fat faulty fay feedback fiber fielder
4 finalist finch fir firm firm_<why> fisher five_$ flame flesh floral florence flotilla flown foil food footballer
4 forest form former found founder fragment frank fumble furniture gallon gambia gardener gene genome get_in
4 goal_<time> google gossip granddaughter granite graph graveyard greg grid gun gunman handler handover_$ hang hastily
4 hat haul he headmaster heat hello herald herbal herd hereditary his hog hollow home homere horn hospitalize how_many
4 however illustrator implant in_$ inaugural incomplete indicate indoor infamou infant infection infield information
4 ingredient initially injure input inspector insulation interface interrupt investigation iso jail jane jeff jersey
4 joe jun jury kg_of knee knockout kraft kroner lacrosse ladder lap large laser lava layout leaflet learn_the leas
4 legend lengthy limestone lineage loch locker locomotive lookout loose lowere lowland luncheon machine main make_a
4 make_me malik manager manga mantle marc marina mark maternity matrix mausoleum medalist medication_error medley melt
4 memory mention mercantile mercer merchant mid midday midway mine ministry minor mirror mistakenly mixture
4 modification moist monarch monte morgue morn mosaic mosquito motion mount move_up muddy my_brother my_ex nanny natal
4 national navigator neon never newly nickel nine no no_more noel not_buy not_to note noun now_and nude occasionally
4 off off_my officer on_the once online only only_$ only_<time> oracle ordain order ordination origin outer outfielder
4 outstand_<time> overland oxide p packer palace pale parliament part pastor pavilion pebble penguin per pereira
4 permanent permanently pet pete petr physician piano pickup pier ping piper placement plain plant plantation plug
4 poisone police pont poster_about postponement poultry practice_my pregnancy pregnant premier premiership present
4 probe procedure procession proclamation promotional propeller prosecutor protective protein proxy publicist pulse
4 put_my put_up pyramid quantity ra rac rare raw reach_0 read_<time> read_to reassign recast receiver recipient
4 recovere redesign refrain_from rehearse reliever renne reopene repair requir reserve residence resign restaurant
4 retention review rewire rider right_on riley rink robbery roe row royalty rub run runoff rupee sah sanctuary
4 sandstone sap sas scent scrap seasonally seller serial sermon session seth seventh short shoulder side sixth skillet
4 skipper slater sleep slice small soil sonny source spam specify spike splashback sprinter spun squat stainless
4 staircase star stationary statue steal steel sterl stern steven stick stoke stray striker sub subscriber sultan
4 summary sunglass sunrise sunset superintendent supervision supervisor surgical swedish syndicate synopsy take_the
4 tara tast taxi ted temple ten terrace test testify testosterone the_firm the_green the_junior the_month them_<time>
4 thieve thin thunder tidy to_<time> tobacco tobin toby tommy tong tower transmit transplant travy treatise trial
4 truck turtle two_<time> tyrone undercover unknown up_the user vacuum valid vampire varsity vegan veil ventilation
4 verification vertical village vincent vitamin vol vomite voyage vs wah walter wardrobe warrant warren waugh
4 way_<time> weaver web weed week what_be whereabout wicket wigan will_get win_best winger winner witch with_<time>
4 with_one woodland wound write_down xi
5 #act=create/thing/whole #act=finish/none/part #act=finish/person/whole #act=finish/thing/whole
5 #act=light/thing/whole #check=rhythm #first=create/none #numbers #object=bought #object=chapter #object=level
5 #object=parkrun #object=part #object=physio #object=poodle #object=question #object=stuck #verb=better
5 #verb=come/none #verb=cook #verb=finish #verb=like #verb=make/person #verb=see #verb=see/thing #verb=try
5 #verb=try/thing 0_chapter 0_customer 0_kg :deliverable :person <time>_up ^_ask ^_cook ^_do ^_fifteen ^_food ^_grow
5 ^_see a_b a_first abruptly academy accord accreditation ace activation addition adjoin afternoon agent album
5 algorithm all_0 alley alongside amir and_me android announcer antarctic antarctica antenna ap arbitration artificial
5 asbesto assailant associat association attend_<time> audit aunt autobiography automate award b2 badminton barber
5 barrel barry batsman battalion be_stick beach beam beard beaten behead below belt bern better_<time> beverage
5 bicycle billy bishop blake bleed block bluff bo booker bore botanical boulder boundary bow breast breeder brief
5 brock buffalo bug build_a bull bumper bureau burgess burton cab call caller canyon carol cave cell cello cemetery
5 ceramic chain chandler chapter_of chassy chess chick chin chromosome classify clear collection comet commission
5 compass complaint compress concussion conditional confederation configuration conte continue_professional convert
5 cookbook copyright council crater cricket cross crouch crow cubic cure customary dam dash daughter day death debut
5 debute decker decommission decree defective deflect demolish der derrick description detector development_in dial
5 dig digest digitally din directive disband disciplinary disclose dismissal diver dixie doctor dominion donation
5 drainage driver driveway duck dudley duke dunn dusk dynamite each_$ eagle eat electrical empty enlarg equalize
5 escort essay etymology eventually everyone_in evidence ex excavation except explosive false feast feather festival
5 fever fifth fine firearm first_in fisherman flank flash flowere footage for_my freeman freight frog front fruit
5 fulham fungu fur garlic generator gently gilbert goalkeeper goose grain grand grandfather grandmother grenade guild
5 hamstr handbook handcuf handy harper harvest headquarters hearst heir higher_in hogan hole home_$ honorary hook
5 hooper horizontal hospital hot hour_<why> illegally improperly in_wound inaugurate inbox inch incorporation
5 indefinite induct infect inflammation infringement injection inquiry inspect inspection instruct introduction
5 invalid investigator invitation issuance jake jam jasper jay jerry jewelry jimmy junior kaiser kicker kickoff
5 kilogram kingdom kite knife kosher lab laboratory lady latter lay leach life_$ limousine lin ling lion livestock
5 locate lok lone lose_0 lottery lounge lower luke lunar lung majesty maker makeshift manufacturer map mar marijuana
5 mascot mask material me_to mechanical medal memorabilia memorial mesh metallic meter midland mike milligram mineral
5 mirza misdemeanor mistress mobile moisture mold month_$ moon more_of mother mr musical_$ my_practice nak namesake
5 naturalization navigation navy near nelson nestle nickname nicotine north nut observatory obstruction omega opener
5 or_better orchid otto outside owner paint pant papal pardon parish parkrun parkrun_<time> parole pasha patty payment
5 peace_$ pedal penalty perfume periodically petrol photographic physiology pil pit place plasma please_$ plenary po
5 pocket poison poker pole pollard poodle portable portal postpone potatoe prayer previously priest processor
5 professional_development promote_me proper prototype punt quote rail raja rana rather_than razor receipt recommend
5 reconstruct rector recycle redistribution relay reschedule reservoir residency resignation rest_of return revert rex
5 rite rob rocker rotate sabbath sail saint sam sandy sans saunder savoy sawyer scam schedule screen scrum search sec
5 seiz select sentenc shark shave shaw shell shill shrimp simmer simmon sister slate slip snack snow sodium soon
5 soybean spa special spider splash spokesman ss stair stella stereo steroid stolen stoppage strand stranger stream
5 stripe subpoena sue summon supermarket supplemental supplier surface switch sworn tai taint takeaway takeaway_<time>
5 te tea tee tent tenth terminate terrestrial that_really the_consultant the_north the_rest theft they thickness
5 thoroughbr through timothy tiny to_say tom tomato tract tram transport trash tribune tucker tunnel turner type
5 unauthorize under unit unname unofficial upper upstair ur usage usually vacancy vanity variously vector vein vent
5 vodka waist wall watt weber wellington wharf which while whip willie with within within_0 x yacht yate zip
6 #act=create/person/whole #act=finish/empty/whole #act=topic/abstract/whole #ends #first=activity/thing
6 #object=attendance #object=catch #object=least #verb=become/thing #verb=better/none #verb=finish/thing
6 #verb=make/none 0_for :prize <time>_a <time>_come ^_re a_month abbreviat abel above acid additionally adjourn adorn
6 advisory alan alphabet also aluminium aluminum always_$ ambulance amp ams anchor anthrax arbor ark arrive at_the
6 atop attribution auxiliary baby backup ballot band barbecue barrow basket bate baton be_on beck belly beneath
6 birthday boil bookstore bottl bowie bowman boy brass brewer brick brigade brigadier broadcast broth bullet bur burke
6 bus by_heart cairn calcium camp cap carl carpenter carry catcher cathedral centenary cereal ceremony certification
6 chaplain chip chop cigar circa clark classroom_<time> clip clock cod coke colore colour columnist comb commissioner
6 complete_the completion confidential contact content conversion cordon corpse courtesy courthouse cousin crawl
6 crescent crimson crisp cube custody daily dan dawn de deceas deer dentist detonate dexter dinner dip dirt discharge
6 disk dissolve div dog domino dop drake du duchess dump dur editor eldest elevator eleventh elk emergency entitl
6 enzyme episode eve excerpt expiration explorer extension family farmhouse feature fertilizer fire fish fixture flag
6 flat flint flip float floss floss_<time> fluid flute foam fog follow for_<time> foreman formal format formerly fort
6 four_$ fourth fra frigate funeral garbage gas get_a glacier glue gown gram grandson grant grass graze griffin
6 grocery ground guitarist hamburger handball hast heap heart heather herb hide hoax holly holy hopper howe illuminate
6 imperial inadvertently informant initial injury install intermediate interpol interval into isle jaw jewel jo
6 johanne keeper keyboard kick kiss kyle laurel lecture len levy libel librarian licens ligament linkedin lip list
6 liter lobster loop lump magnate magnetic maize massa massage match meal medication medicine mercury metric miller
6 minc miniature module mollusk monastery monk monthly morry motel mum nan nearby nephew nest newspaper nicky night_$
6 notation notebook notice office oil olive on_time operator organ organic originate other_person overdose overturn
6 oxygen pan panel paragraph partially partition pass pea peck pence petit physio pig pike pine pizza please porch
6 pork port portion preliminary prince pronunciation proprietary pull quarantine quit racket radio ranch read receive
6 recess refund refuse regularly remainder reply reprieve reproduction rest rice ridge robe rosemary round rounder
6 rover rust rusty sally salmon salon scarlet seaman secret selection semi separate separately shearer sherry shoe
6 shortene shower shrapnel sign sim skeleton snake sole solicitor song specially speedway spice spiegel spinal
6 spokeswoman sprain springer squash stein sticky subsequent sued summone sun surgeon swear sweater sword sylvester
6 tail tan tar temporarily temporary theorem thermal third ticket tim tire titl title to to_the tomb ton torah tow
6 track traffic trailer trainer transmission triangular triple trouser twitter ulster unavailable uncle underwear
6 underwent unearth unpublish unreleas upon vacate valentine vanilla variant vegetable version victor video vik
6 vinegar viscount visit vocalist voltage volume w wagon walsh ward warehouse weekday weir wheeler whilst white wilkin
6 winery withheld worm
7 #act=create/none/whole #first=finish/person #hands=exam #object=getting #object=satisfaction #verb=get/abstract
7 :granted <time> abdomen accompany activate adjacent again_$ alia alison along ammunition ann announce anonymou
7 application appoint arrow at bach backstroke bacon bail bait baker balloon ban banquet barker basil bassist bay bead
7 beaver bee beef ben beside beth bibliography birth bonus born bowl breaker brent bride briefly brook brunswick bury
7 butler butter cabin cache cage cake cannon canopy canvas carpet carr castle catalogue ceas cellar ceremonial certify
7 chalk chamber champagne charge chat chemist chester chestnut chili chronicle chuck circuit circulation clau click
7 clinic codewar collector collin communion compilation compression confession confirm conjunction consent consist
7 consort contamination corporal cottage couch count countess courier court crab cricketer crossbar curtain custom
7 cylinder dale dalton den denote depot dessert device diameter dictionary diploma discharg discography discovery dish
7 dissolution distribute domain double dove dragon drape drink drummer dust dy edit egg emblem emma encode erect eric
7 every excavate expire extraction fee fence ferry fifteen file fill fingerprint fletcher foot forgery formula free
7 freighter freshly gag garland gastropod genu get_0 give_us glen goddess gravel greenwood groin grow_more hair hale
7 half hammer handgun hare harry hart haye helmet her hill holme homemade homestead house hurl hygiene imprint in ink
7 inside insignia instant instruction intercept invent inventor item j jacket jenkins jenny jockey joey judge jumper
7 junction june kensington kent khan lake lambert larvae laundry lawn layer le leather leed leopard lid lieutenant
7 light liquid lose lotu lucy m mac magistrate mare marker marsh mast meadow membrane memorandum microwave molly moose
7 morrow mound mud murphy mushroom mustard n needle nose nurse nursery oak officially onion ordnance os oven owl paddy
7 pair palmer partial pastry pat peanut pend picnic pile pill pinto plaster platinum poem polish pool porcelain porter
7 possession posthumously potassium price princess printer probation prophet protocol provisional publication
7 publisher purchase rainbow random raven ray rectangular referenc reference regiment register respectively roger roof
7 ross rotary rum rutherford sack safari salad scoreboard scot seed serve server service shaft shepherd shield shin
7 ship shire silk single skinner slot sometime son specification sperm spray steak steward sticker stomach strawberry
7 submission sweat t tab tablespoon tabloid tap tate taxonomy teaspoon telegram teller tendon terminal termination
7 terry the thief throne throw thumb tile timber toilet tomatoe tongue tractor translation transmitter treasurer
7 tributary trinity trophy trout troy twice tyre unidentify vale veg velvet vendor verse vest vi vicar violet waiver
7 walk waterfall wear wed weekly withdrawn wool write yoga
8 #amount=clock #check=clock #checks2 :activity :create ^_have a_will allan ankle ant any_more apple apply appointment
8 arrange attach attic audio automatically bag bailey bake bamboo barne bass battery beer blue board boat bolt boot
8 bottom bourbon branch bread brewery bronze bud bundl bundle burnt c candle cane cape cardboard cargo caroline cat
8 chapter check cheese chicken cigarette citation clive cloth club coconut colonel column complete cooper corn corpus
8 cove cover cox crane crest curry customer_satisfaction daisy deck delivery deluxe dental derby diamond directory
8 discontinu document donate dough drum duff dutch eddy elbow emerald enter entrance eponymou exam examination extract
8 factory find_a finger finish flap floor for forehead formally fowler frame frozen fry garage ginger goat gold graham
8 gray green grill grove hamza hand hatch hay heath holt horse hour_$ hydraulic identification incorrectly induction
8 intake iry james jar kelly knight label lac lace lamp lance lane lantern lar leave ledger lighthouse line liquor
8 litter load logo lumber magazine maid manual maple marble march marrow mary mason matt memo metal microphone month
8 moth mouse my_own nail newsletter newton node noodle notify o of_our on onto open oral own paperback parachute
8 parcel parenthese parker parsley patel pearl pencil penny pepper pharmacy pick pie plum polo pony post postal potato
8 pottery prize promptly pub railway rear recorder red reed refer referee regular reinstate remix rename replay
8 replica reveal reverend rifle roast rope saddle sandwich sauce section send sergeant sheep sheet shipment shirt
8 signature sketch slug smith smoke snail soap sock somerset soup souvenir spear specimen spot spr sprinkle stack
8 stain station stone store stove stump submit subscription supplement surgery surrey swan text thick thorn thread
8 tiffany till tip tissue toast toe trace tree tuck uk uncovere underneath unmark unuse update vessel veterinary
8 virgin walnut wash wet wheat wheel willow window wire wolf woodward wrist year_$ yuh zinc
9 #object=scale #object=stranger <why>_<why> ^_<why> ^_no abbey altar article assistant automatic available ball barge
9 baron barrett barton basement batch bathroom baxter bearer beetle bench berry blackberry blank boiler booth
9 breakfast brother bullion bunny burn bushel butt butterfly canal canoe capsule carriage cart cattle cedar chapel
9 chapman cheek cherry chocolate circular circulate clay cole collect commenc companion compartment confiscate
9 consecrate copper cord cotton cup curl cutter discover dissolv dover dye ear earl easter eject fa feed feeder filter
9 fin final flower fold frost furnace galloway get_into glove golden grammar guardian head herein hooker hull hut ice
9 id inlet iron jack jan journal jubilee juice king kitchen length lewy library lime liver lock lord manor maxwell
9 mick midnight mouth nasal night oath observation optional original oval oyster patent peel permit peter petition
9 photograph pin pond pot potter presenter pumpkin punch purple purse quarry receiv refrigerator release report
9 retrieve revoke rib river robin rod sausage scan scarf screw sentinel shotgun sir site sleeve soak spell spencer
9 steam storage strip suitcase suspension tag tampere telephone thereafter thigh toss trademark undisclose wales
9 walker wallet whistle word wreath
10 #concrete1 #first=finish/thing #hands=others :exam :finish abbot again aka alcohol alternatively any auction axe
10 badge bark baronet bean birch blanket bone brown bucket bulletin butcher calf camel captain cartridge chest
10 cinnamon clerk commonly constable contain contaminate coronation cow cream crocodile crystal date delete disc
10 discard door enclose fountain gate give grey groom header henry honey hood immediately injunction inscription issu
10 jade kidney late leak leg lemon lever lily luggage manuscript minute name neck noon notification obtain one orange
10 ore ounce pack passport peach pink plastic powder priory privy rabbit recipe record registration reissu removal
10 replace replacement ribbon roll rubber sage sale salt scoop sheriff skin skip skull slide soda spinner spit st
10 surname suspend swim syrup talbot tender throat tin tooth umpire v van vault warden wax welsh whiskey wooden
10 worcester
11 #verb=grow/empty accidentally another ash august b barn blade booklet burial button candy chair charcoal clearance
11 coat cooke coroner correspondence creek dart dat dock each entry envelope fake fork gill glass gum hall ham license
11 maiden mat messenger milk morse moss orchard paper permission photo pipe pistol plaque postage press pseudonym
11 queen registry reprint royal ruby sand second shelf stamp stuf subfamily substitute table tablet tape tattoo tavern
11 then transcript transfer trunk waiv ware water webster wicketkeeper without wrap
12 ^_some admiralty affidavit after afterwards amber autopsy bar bed bell card coin commemorative container crown dry
12 edition engrave examiner flour from gazette inscribe later leaf letter lunch mail marry pad page palm paste patch
12 pen publish sample silver spoon straw telegraph towel tube used valve via vinyl
13 certificate cook copy cork deposition diary holder insert lodge meat mill originally plate print rack request
13 retriev ring shortly stud subsequently sugar yellow
14 blood bottle coffin kit lamb mint prior remove urine
15 bath before coffee log packet seal until
16 by
18 buy
21 first
"""
