"""What 6391 labelled goals teach about measurable: telltales by weight in tenths.

One weight for each answer but the first. Written by `make learn`.
"""

LEARNT_FROM = "f4353448195d24a3"
ANSWERS = ("no", "yes")
ROWS = """
-24 *
-21 #hands=unsized
-19 accustome
-18 lately
-17 frightene mindful understand
-16 attitude evident fearful increasingly perceive perception relentlessly savvy undoubtedly wary worrisome
-15 alienate anxiou consciou cynical distract embrace entrepreneurial fascinate frustrate genuinely imagination
-15 impatient indifferent misguid mood outsider pessimism plight reassure resilience sight understandable
-15 vulnerability weary worry
-14 alike annoy awe clearer curiosity curiou decidedly desperation distrust disturb enthusiasm exploit fascination
-14 feel forefront frankly glimpse heightene helpful inevitably intensely naive openness overly penchant perceiv
-14 pessimistic profoundly quiet relentless reminder resilient resurgence rife sentiment seriously skeptical
-14 skepticism some sort stereotype tendency tension thing uncomfortable underscore unfamiliar unpredictable unsettl
-14 vibrant wildly
-13 admire animosity appreciate arous audience aware bleak bullish burgeon calm cautiou confront conservatism
-13 creativity deeply despair detractor discourage dislike distinctly eager emphasize enormously ethic everybody
-13 everywhere exaggerate excite excitement fear few frustration grasp headway hesitant immensely importantly
-13 incredibly indifference insecurity intimidate laugh lik notion obsess ominou particularly patriotism persist
-13 perspective pervasive pose rattl remind repercussion resentment restless rhetoric sadly seem sense seriousness
-13 shaken sketch someth stubborn terribly terrify tir trend unpleasant urgency vastly viewpoint youthful
-12 acknowledge afar affluent amuse anxiety appall arrogance arrogant articulate backdrop bite bully chaotic
-12 commonplace conducive confuse constantly continually dampen dangerously daunt demographic demonstrate depress
-12 desperate desperately dire emotion emphasy entrench especially esteem evidenc experience explore extraordinarily
-12 familiar ferociou flourish focus generosity gloom gloomy grappl grim grip hostility imagine imperative implication
-12 impression invariably ironic keen lag listen look lot mentality midst mind mistrust motivate nationalism nervou
-12 nostalgia notoriously nowhere obsession obviou obviously optimism optimistic overshadow passionate peril
-12 phenomenon pos positively pragmatic predictable profound prowess pundit quirky realism realization realize reflect
-12 relevance resident respectful rethink scare seemingly seldom sensibility spirite spirituality spotlight standpoint
-12 stride strive stuff subtle supportive sympathetic tame thrive too toward troubl underestimate uneasy vigilant
-12 wandere weakness westerner
-11 admiration afraid aggressive alarm ambition anger appetite approach aspect aspiration attention aura awareness
-11 awful awkward backlash beset bitterness bolstere bustl busy capitalism capitalize cautiously certainly civilize
-11 clearly communicate compassion compell contradictory countryside culturally culture danger deepen defensively
-11 definitely demeanor destabilize destructive difficulty diminish disadvantage discontent discourse dismay
-11 dissatisfaction distraction echoe embarrass emerg emergence encourage endure energetic enjoy entertain
-11 enthusiastic envy evidently extreme extremism fond foothold fundamentally gaze geopolitical greatness gritty
-11 happier hardly heartland helpless hindere hungry ignorance ignore imagery impress inability inherently insight
-11 inspire instability instinct intelligent intense intensify irony irresponsible jitter lament likene lively
-11 metaphor militancy moderation more motivation navigate negatively neighbor now oddly panick patience peculiar
-11 persistent person phenomenal precariou prospect provocative provoke react real reflection refresh reluctance rely
-11 remarkably reputation respect rightly rug saddene scary scenery sharper sincere sincerity skeptic sober somehow
-11 sophisticate spectacle spite startl suicidal surely symbolism technological tempere tend tolerant truly undercut
-11 undermine unhappy unnotice upbeat upheaval upsurge view visibly vision visionary vivid vulnerable weird what
-11 wherever willingness with wondere youngster
-10 activism adolescent affection aggressively always amaze anew angere anguish apt atmosphere attract basically
-10 behave behavior belief boom broaden brutality capitalist caution charisma charm cheer civilization clout clue
-10 concern conciliatory confidence contagiou contradiction contrast criticism dazzl delight devastation dilemma
-10 diplomacy disgust disparate dissatisfy distant distort distraught distress diverse diversity doubt downside
-10 eagerly earnest echo economically elsewhere emotionally encouragement enjoyable equally everyday evolve exacerbate
-10 exert expansive fad financially flock flung foray forceful foremost fortunate frantic fun gentle genuine glamorou
-10 grin harsh haunt highlight honesty hugely humor ideology impact importance improve indication indicative
-10 inevitable influence inherent instead_of intellectual irrational landscape laud limelight lingere little lofty lur
-10 lure macro markedly meddl menace misery mistaken murderou murky mut myriad nascent neglect noisy nonetheless
-10 noticeable notwithstand old our ours outrage outward overcome overlook overwhelm passion plenty ploy polite
-10 politics prevail prevalent problematic professionalism prosperity protectionism pursu rampant rather read_to
-10 realistic reality respond restive rude selfish sexuality shake shopper shortcome situation sluggish smile socially
-10 some_of somewhat squarely stagnant still stimulate storytell strong struggle stumbl subdu superiority surprisingly
-10 sympathy temper tempt think thoughtful thrill tone towards tremendou trickle trouble turbulence turbulent turmoil
-10 unaffect uncertainty unconventional underline unfold unrealistic unstable unsure vigorou visually volatile warmth
-10 watcher wipe woe wonder worsene yorker
-9 #opinion absurd accomplishment aesthetic amidst angry anticipation applaud appreciation ashame astonish
-9 authoritarian bad bastion better beyond blame boast breadth buoy candid careful casual centere cinematic clever
-9 combate comparatively competitiveness complicate concentrate confident consciousness contemplate convey convinc
-9 cope credibility crise critique cultural dangerou densely deter deteriorate dim disagree disbelief discomfort
-9 dismal disparity divisive downturn dramatically drift ease economic economy emotional empowerment encountere engage
-9 erode erratic escalate ethnically excuse expectation explain extremely eyed faint faltere farther fashion
-9 fashionable fierce fiercely firepower flair fle flier folk foolish fortunately fragile frenzy fundamental funny
-9 futile gadget gesture glamour glance gre greatly grief hamper harder hardship hate havoc hid honest honestly
-9 hopeful horrible horrific hurt idea ideological impoverish improbable impunity incapable incredible inde
-9 indispensable influx infuriat injustice innovation intolerance intrigu intrigue jealou kind lack lackluster
-9 laughter lawless lessen linger loudly make_the marketer maybe meaningful misunderstand moment morality motive
-9 necessity neighborhood newcomer niche nightmare nowaday odd offend oppression ourselve outlook outset panic past
-9 pause perfectly perhaps personality picturesque pity plagu plausible pleas poignant politically popularity populate
-9 potent poverty presence pretty progress prone prosperou prudent publicity question racially racism racist radically
-9 rationale raucou rebelliou relax reliant remarkable repressive responsive ridiculou risk risky robust rumor sad
-9 sadness satire scenario sensible sensitivity sentimental sheer simplicity sleepy slum somber spate speak speculate
-9 speculative stability stance stardom stature stranger strategically surprise sway synonymou talent tangible tear
-9 tense terrain terrific tolerance tolerate transform treacherou troublesome ubiquitou ugly unbelievable uncertain
-9 uncommon underdog unfortunate unfortunately unfound uniquely unseen unthinkable utmost utterly vague viciou
-9 vigilance visibility volatility warmly way whatever wit worse worsen worst wrack
-8 #check=result #first=vague/abstract 0_<why> :inner ability absolutely accent adamant advertiser affinity aftershock
-8 agenda ager albeit alleviate aloud ambiguou ambitiou and_then anticipate anyone attraction attractive authentic
-8 awake awakene awesome backward barometer battere battleground beleaguer believer betray bias bizarre blatant
-8 bolster bombard bother bothere bounce brisk broadly brunt brutal bureaucracy buzz carnage cater cherish chic
-8 childhood chilly climate coherent coincidence comfort community competence confrontation confusion consequence
-8 consistently constructive context continent contrary conversation countless courageou creative critic criticize
-8 crowd cry culinary cute decent defiant deflation defuse defy denounce dependence depiction describe desirable
-8 desire deterioration determination develop devotion dictate disappoint disappointment disarray disregard
-8 disturbance diversify dominance dominate dull dumb dweller dwindl eccentric ecological educate effort elude
-8 embarrassment emerge emulate endanger endeavor endless enhance enrage enthusiast environmentalist environmentally
-8 epicenter exotic extent extremist eyebrow fairly favorably feminist fend fertile fledgl flexibility fluent focuse
-8 forcefully formidable fray frequent fruitful geography gorgeou habit hampere happene happiness hard hardene harshly
-8 hatr headach help hinder historically hostile humorou illusion immense immoral impetu incline inexperienc
-8 infiltrate inflationary innovative inspiration insurgency intensity interaction interest invest investor ire
-8 isolate isolation jeopardize jok journalistic kid knowledge language lax lean learn_about loud lov love maneuvere
-8 manner market mean mediocre merely metropoly miserable momentum mountainou mystical myth nasty necessarily negative
-8 nonsense notoriety obscure often onslaught openly orient outrageou outreach outspoken peacemake phenomena
-8 philanthropy pinpoint plentiful poor portray portrayal posture powerless praise prediction pretend pride productive
-8 proudly provocation proximity psychologically quell quietly quite rag rage rapidly reclusive recognizable refrain
-8 regard regrettable reinforce reluctant remembere reminiscent repression reprisal resist rivalry roar ruthless sag
-8 secretive sectarian self sensation sensitive sexy shadowy shaky shameful shift shock silence sincerely sinister
-8 skill sloppy slowdown smell snap sound spectacular spirit splendid spread stabilize steadily stigma strategy
-8 strengthen stress strife stupid subjective sufficiently surfer susceptible suspicion swirl tactic tarnish
-8 temptation thank thankful the_0 their threat threaten thwart topic touch tourist tout tragic trait traveler tricky
-8 tumultuou unfavorable unleash unrest unusually upstate utter viewer violence violent vocabulary wan warmer we weak
-8 widespread witty wonderful workplace
-7 #act=vague/empty/part #concrete2 #concrete=finish/thing #object=supervisor #object=ticket #object=year
-7 #verb=make/thing #verb=save a_few abroad accelerate acknowledg addict addiction advantage affect aggression aim ala
-7 alcoholism alert analyze apparent ardent arid around assertion assessment assumption assure avoid backer badly
-7 battl beautiful beauty behavioral believe beneficial benign betrayal bickere bigger bitterly bloodsh blunt boo
-7 boomer bor brace bright brilliant bureaucrat burst calmly camera catastrophe catch challeng characterize check_the
-7 choke city clarity cognitive colorful comfortable commentator comparative comparison compassionate complain
-7 complexity considerably contribute convenient convergence cooler cordial corrupt cozy creature credential crisis
-7 critical crossroad cultivate curtail dar dare deep deliberately delicate deserve devastate devout dialogue differe
-7 difference differentiate differently difficult discredit disgruntl disproportionate disrupt docker doing domination
-7 dramatic dream dubiou dynamic eclectic eclips economical ecosystem effectiveness ego elusive encounter
-7 enlightenment enormou environment epidemic ethical even evolution excel exceptionally expert expose expression eye
-7 fact fade faith fantastic far favorable festive fiery flurry foe folklore footstep forecaster foreigner foreseeable
-7 frail frequently fresh furiou furor geniu genre geographically glad globally go_through goodness gossip gratitude
-7 greet grievance gruesome guess hail happy harass harm hawkish headache healthy heavily heroic hilly horror
-7 housebound housewife humble icy illustrate image imply inaccurate inappropriate inconsistent infectiou insider
-7 inspirational instantly insult insurgent integration interact interfere interpret intervention intimate
-7 intimidation intrusion ironically irrelevant joke journalism just justify largely lazy lesson leverage listener
-7 lonely loyalty luck luckily lull lush lyrical manipulate mantra message messy minimize moderate moderately modestly
-7 moral morale most myself narrative nevertheless nobody nod now_and obstacle opportunity ought outcry overcrowd
-7 painful paradox partisan path peaceful penetrate perfection persecute persona philosophical planner pleasant
-7 pleasure poetic political possibility potential powerhouse practical prais preach prejudice preparedness pretext
-7 pristine problem propaganda proponent prove psychic psychological purely rarely rash rational ravage reader realm
-7 reasonably recent recession reckless reformer relationship relative relatively remark remember remorse remotely
-7 resemblance restraint retribution revive revolve rid rift roam romance romantic sake scar scarce scenic scent
-7 schizophrenia scrutiny sens seriou setback shame sheltere shine shun significance silly slick slippery social
-7 socialism softly sometimes speculation speculator sped spiritual sporadic sprawl sprung spur stare starv stop
-7 straightforward strange strategist stun stylish suburb suburban sudden suddenly suffer suggestion supernatural
-7 superpower surf surge surround suspense suspiciou swat swath take targete taste teen terrible terrorism theme tibet
-7 tough tourism tragedy traumatic traveller tumble turn turnaround unaware underworld unexpect unfairly universally
-7 unpopular unreliable untouch unwill upscale upside upward urban ushere vain vast visible visual wag warn weathere
-7 westward why will_be windy with_the wrong
-6 #act=vague/abstract/part #first=activity/none #first=topic/person #lack=vague #object=hand #object=method
-6 #object=one #object=python #verb=check/thing #verb=cut #verb=get/empty #verb=sketch #verb=use #verb=use/thing
-6 :abstract :comparative ^_save ^_sketch ^_to a_time abandon about abundance abundant accessible accurately
-6 achievement actively activity advancement adverse advocacy advocate ahead akin amid among ample amusement anarchy
-6 answer antiquity anyway applause appropriately array aspire assert assortment astronomy at_<time> at_a attribute
-6 authenticity authoritative autism away background backstage balance barren bazaar before_<time> belove bent besides
-6 bold bordere breath breathe breeze brutally bunch bureaucratic business bystander campaigner campuse capability
-6 capable catholicism certainty chao charismatic chat cheap check chill cite classmate closely closer clothe
-6 communism competitive completely concept conceptual conquer considerable consistent conspicuou consumer continue
-6 convince cool cop courage crackdown crazy credible cue cuisine culprit curb damn daylight deaf decisively
-6 deliberate democracy dense depression desert despite deterrent direction disagreement discipline disguise
-6 disruption doom downward dusty easiest easy ecology educator elite end_in engulf entrepreneur eradicate erotic
-6 essence ethnic evolutionary excellent exodu expatriate explanation exploitation fabulou famously fan feedback fi
-6 firmly flamboyant flare flaw flee foothill for_once forth forward freak freely fundamentalist further gangster gap
-6 gather get_my global gloriou governance grateful greater griev grow gunfire hacker happen happily harbore harmful
-6 heed hemisphere hesitate heyday hint hobby homeland homosexuality hope hopefully hospitality hovere how huh humid
-6 humiliat hurry ideal immigrant immune inclusive incompetence indicator ineffective infight inflammatory instead
-6 interview intricate invisible justification keep_a lapse leftist legacy lend lifelong like likelihood linguistic
-6 literal livelihood longevity lovely mainstay maliciou mankind marginally maya mayhem me_$ media meditation migrant
-6 mild militarily misl mislead mistake mobility modernization morally moreover mosquitoe motorist move mutually
-6 mysteriou mythical mythology nature neat needy northward noteworthy notice obesity objective observer occasional
-6 occasionally offensive ordeal ordinary other out pace pain particular partly passive patriotic penetration people
-6 periodically persecution philosophy pivotal pois pollute poorly populou positive postwar potentially powerful
-6 precedent precisely predict prey productivity profile progressively prominence prompt psychology publicize racial
-6 radical really reap reason reception_class recovery reel regret relation religion religiou remote renaissance
-6 research retreat revere reward role root ruin satisfaction satisfy scant scath scene scrambl scramble scream
-6 seaside secular see seeker seismic seminar severity sharply showcase shy sideline sigh signale simmere siren slack
-6 sleek slogan slow slowly smoothly sneak snowy someday sorrow sour sparsely spat spawn spontaneou spree stakeholder
-6 stark staunch steady strategic stream stronghold strongly subject success sunny suppress sure survival sustain
-6 sustainable swell swing symptom systemic taboo tackle tale tangl tech temperate terminology terror terrorist
-6 themselve throughout tide tidy time_$ totally tradition trainee transparency tremor triumphant true twist uneven
-6 urge useful usual vanish viability vigorously virtue visit_the visitor vital voic want wast watch wave weaken
-6 wealth weather welcome whatsoever whenever wick widen wildfire withstand wrath write_test year_0 yell
-5 #act=create/thing/part #act=finish/thing/part #first=vague/empty #object=and #object=bag #object=class
-5 #object=docker #object=fitter #object=further #object=game #object=liked #object=little #object=me #object=shed
-5 #object=tea #verb=bring/thing #verb=coach #verb=cut/none #verb=listen #verb=save/thing #verb=sketch/thing
-5 #verb=understand :hedge :opinion <time>_do ^_coach ^_give ^_python ^_read ^_say ^_speak ^_work a_bite abusive
-5 academic accolade accomplish accountable accuracy accurate accusation achieve acquaintance acute adequately
-5 adherence ads adulthood advice affirmative afford affordable aftermath aging agony ai alter amongst analytical
-5 analyz and_the ande angrily apparently archaeology arose artistic assess asthma attack avian avid back_the bam
-5 bandit bargain barrage baseless battlefield be_lik beacon besieg blow boost bounc bre brightly bush café_<time>
-5 call censorship centralize cerebral challenge characteristic chiefly classroom cleans cling cloud cloudy coach come
-5 commend comment commitment commuter complementary condemnation confluence congestion congratulate consensu
-5 consistency consolidation constant contemporary continuation continuity conversely cooperate corporate correlation
-5 corruption counter counterattack countere coupl crew_<time> critically decade deception defiance definite
-5 demonstration depend depth derail deserv destination destine detect devote devotee dialect differ dignity
-5 disapproval disastrou discriminatory discussion disguis dissent distinctive divert dole dominant downtown drag
-5 drastic drastically draw easier eastward economist edge educational elegant enclave enforcement engagement enough
-5 erosion error_in evaluate evangelical every_single everyth excellence exhaust extraordinary fairness faithful fancy
-5 fatigue feasible feminine figure find_my fitter flash fledg fluctuation focal foliage follower friction friendly
-5 friendship fringe fuzzy generally get_on glow gore growth gut guy hallmark handful harmless haven hazard haze heal
-5 heck here heroe heroine highly hillside historical history homosexual horizon hub huddl hug humane humiliation hunt
-5 hypothetical ideally identify ignite imminent impair implicit important impossible impulse inadequate inadvertently
-5 inefficient inequality infiltration inflation influential infrare initiative insistence integrate integrity
-5 intelligence intention interviewer inundate involvement journey joy jungle lama lash leadership leap learner
-5 legitimacy less liberalization lik_by link literary littere logical logistical loyal magical maintain manipulation
-5 many mature maximize measure mend methodology middle migration migratory mismanagement mix mobilize modern
-5 modernize modest mom morn much muscular nationalist naturally neo nerve newsroom nice nicely nighttime noise oasy
-5 occurrence of_the ongo opinion orderly organizational orientation outburst outcome outdate overrun overweight pac
-5 pandemic pastoral patient pedestrian peninsula peripheral perpetrator physically plague playground playmaker plunge
-5 pollster pontiff popular poster practically practice precaution predator predominantly prepare_for prestige
-5 prevalence procrastinate profession profitability profitable prominently pros prose proven psychologist punish
-5 pursue push python_0 quality questionable quo rah rally rampage rancher rapid read read_around readily readiness
-5 reasone reception reconciliation relaxation reliability reliable renegade renew repair_café repeatedly resembl
-5 resolve resonance respectable restrictive revelation rhythm rhythmic rich rigorou ris rogue routinely sabotage
-5 scale scholarly scope sector selective sensational separatist severely shady sharp shrink sidewalk sideway
-5 significantly similarity similarly simpler simply skirmish slang slight slope slump smart smuggler sociologist
-5 sociology soften somewhere southeast spark spoil squandere squeez staggere standoff standout standstill stealth
-5 steer stellar strain strength stretch stunt suggest sunshine supposedly sweep swung systematically tactical tailor
-5 tea_<time> tempo test_$ the_crew the_junior the_learner the_two thorny thoroughly thunderstorm tightene timely
-5 towere transformation travel truth unacceptable unanswere unconfirm underly undocument unfair unlikely unprecedent
-5 unusual unwant uphill uproar upset useless vehemently verge very villager violently viral viruse visit voice
-5 volcano voter warfare warm weakene wealthy weep western widely win_back wisdom wisely wish with_zero woo work_$ wow
-5 write_in you yourself youth
-4 #act=activity/empty/part #act=create/person/part #act=finish/abstract/whole #act=topic/abstract/part
-4 #act=topic/person/part #first=activity/empty #first=create/abstract #first=topic/abstract #object=archive
-4 #object=budget #object=checked #object=code #object=cosier #object=cycle #object=end #object=feel #object=forward
-4 #object=grip #object=guitar #object=gym #object=independent #object=japanese #object=javascript #object=junior
-4 #object=kubernetes #object=name #object=old #object=room #object=sample #object=season #object=staff #verb=be/empty
-4 #verb=check #verb=coach/thing #verb=develop #verb=eliminate #verb=figure #verb=figure/thing #verb=give
-4 #verb=give/none #verb=lend #verb=lend/thing #verb=listen/thing #verb=master #verb=master/thing #verb=phone/thing
-4 #verb=photograph #verb=photograph/thing #verb=practice/thing #verb=serve #verb=serve/thing #verb=understand/thing
-4 #verb=work 0_s 0_the <time>_0 <time>_five <time>_i ^_eliminate ^_everybody ^_figure ^_listen ^_master ^_on
-4 ^_photograph ^_raise a_0 a_fresh a_letter abnormal about_the abrupt absorb abuse acceleration acceptance
-4 accountability across actually adapt address adventure advertise advise afloat ailment along an analyst anarchist
-4 and_i anonymity anthropology anti anywhere area argument arise artificially astronomer austerity avert bali bar_0
-4 barely basque beast beautifully become_a beg benefit bilingual bite_of bitter blend blitz blizzard borrower bourse
-4 bred bring brush bubble buildup burden ca call_on caller camouflage campaign campus carefully catastrophic catere
-4 celebrity centerpiece centrist change chant che cheat check_by child circle circumstance civic clandestine clash
-4 cleaner cleric climber club_<time> coach_the coastal cold collaborative come_<time> comparable competitor
-4 compromise compute concede condolence confine conflict conscience conservative constraint control controversy
-4 cordone cosier cosier_$ costly country covert crime crippl crossover crucial cruel cruelty cruis crunch culmination
-4 cutback damp dane data deadly debacle deliciou demise dengue denial denounc dependent depict deprive descend
-4 developer diplomatic disagre disappear disaster discrimination discuss disorder distinct do do_$ downfall drone
-4 earthquake eas effect efficient elaborate elderly eliminate_all embattl embroil emigration enemy envision
-4 eradication erase evacuee evene ever everybody_in everyone evil exactly excessive exhaustion experiment extinction
-4 fac factor farce fascist fault favore feel_for figure_out financial financially_independent firmer fitter_<time>
-4 five_hour flavor flow flu flush fool forgiveness forum freedom frontier fury future gang garden gay gender
-4 generation gently geographical germanic get_fitter give_0 going good gradual great groundwork guerrilla guilt gym
-4 hah have_a headline heel herald hi hilltop hip homeless homeowner homework honeymoon horseback huge human humanity
-4 humidity hunger hygiene i_want iconic imaginary impend impressive in_leed incentive incite incompatible incursion
-4 indigenou indirectly inexpensive inferior inflict infrastructure inhabite inland inner insane insist institutional
-4 intent interactive intermittent interpretation interprete invader irreversible japanese javascript journal_$ judg
-4 know kubernetes kubernetes_<time> laden last_one leave_the legitimate leisure letter_to level_0 levele lifeline
-4 liquidity listen_to literacy literally literature locker lookout loom loot lore lowly lucrative luxuriou
-4 magnificent magnitude majestic malnutrition managerial maneuver marital mark_code math matter maverick meager
-4 meaningless memorable mental mentally mess method might migrate mileage militant miracle mirror mob moist moot
-4 most_<time> movie muddy mullah my my_hand mystery narrator neighbore never_make noir nonstop northeast northeastern
-4 northwestern not_use noth numerical obscene observation of_unit offense on_my on_the on_top operative orchestrate
-4 ostensibly otherwise outfit outly outnumbere outskirt overhead overlap oversea paralyz parishioner parody pattern
-4 payoff perch performer perimeter philosopher phony photographer photography pilgrim piracy pivot plain politician
-4 pornography pray precise prefer prepare preventive primitive privacy profanity programmer progression prolong
-4 promise proportion prosper prostitute prostitution protagonist protract public pursuit quake quickly rainy reaction
-4 rebound rebuke recapture recognize reconcile recreational recruit recruiter recruitment regain regime relevant
-4 reliance relieve remnant renown repertory reporter researcher resort resource response responsibility restrain
-4 retaliate revenge reversal reviewer ridden riddl ripe rough rural sadr samarra sao satirical save say_the scattere
-4 scholar scientist scripture search seasonal seasone segregate sexual sexually shattere shelter shore shortage
-4 sicilian signal significant simulation sizable sky slew sniper soar solidarity solve somebody someone sonic sooner
-4 soro spatial speed spicy spiral stable statistically steep stormy story strait stray strewn stricken style succumb
-4 sunlight supporter surveillance swine tabloid talk technology teenage tell_the the_altar the_archive the_car
-4 the_library the_life the_moot the_other the_poster the_tax the_wheel theological theoretical therapeutic
-4 thing_<time> those thug tight tilt to_my to_take toast_in toddler trader traditionally trauma trek tribal triggere
-4 try tsunami turnout twitter um unconsciou undecide undertake unemployment unique unit_0 unity unjust unnecessary
-4 unreasonable unsafe up urgently vacation veil verbal versatile vet villain virus visit_<time> vogue wake walk_the
-4 warplane waterfront wav weaponry web weed wept wheel_<why> when_my while wildlife wip wise witness worthy wrought
-4 yah yeah young
-3 #act=activity/thing/part #act=create/abstract/part #act=light/none/part #act=topic/none/whole
-3 #act=vague/empty/whole #act=vague/thing/whole #concrete=vague/abstract #first=activity/person
-3 #first=change/abstract #first=finish/none #object=bakery #object=bit #object=board #object=c #object=cloth
-3 #object=community #object=conversation #object=developer #object=do #object=fund #object=garden #object=got
-3 #object=handover #object=hunting #object=it #object=language #object=log #object=moth #object=note #object=poster
-3 #object=price #object=quicker #object=reading #object=research #object=respect #object=same #object=section
-3 #object=senior #object=subject #object=take #object=test #object=top #object=ward #verb=answer #verb=ask/thing
-3 #verb=attend/thing #verb=bite #verb=bite/thing #verb=contribute #verb=contribute/thing #verb=cross
-3 #verb=cross/thing #verb=declutter #verb=declutter/none #verb=develop/thing #verb=end #verb=feel #verb=feel/abstract
-3 #verb=fly #verb=give/thing #verb=go/thing #verb=have/none #verb=improve #verb=interview #verb=interview/thing
-3 #verb=lead/none #verb=look/thing #verb=measure #verb=own #verb=pass/none #verb=plan #verb=practice #verb=prepare
-3 #verb=prepare/thing #verb=raise/abstract #verb=record #verb=record/thing #verb=refactor #verb=refactor/thing
-3 #verb=respect #verb=respect/thing #verb=smash #verb=smash/same #verb=take #verb=want/thing #verb=win/thing
-3 #verb=work/thing 0_boy 0_budget 0_set 0_to :absolute :change :person :tells :vague <time>_currently <time>_e
-3 <time>_with <why>_$ <why>_have ^_attend ^_cross ^_declutter ^_develop ^_every ^_fly ^_interview ^_look ^_measure
-3 ^_more ^_oil ^_own ^_perfect ^_phone ^_pivot ^_prepare ^_record ^_refactor ^_serve ^_show ^_someth ^_understand
-3 ^_we ^_with ^_world a_log abstract administration all_<time> all_staff aloud_in altar_cloth and_night anybody
-3 anyway_$ apart around_the art ask auntie back_into be_a bet bird bird_call borrow breakfast_club bug call_home car
-3 car_<time> cassette cassette_$ cause chapter_<time> character community_$ competent computer consider contribute_to
-3 conversation_with corner cost_<time> cover_letter crawl curriculum customer dark debate declutter develop_my
-3 development different distinction dog driver_on dur_the e_g else end_<time> evene_<time> expand expect express
-3 faster feed file_$ finally_get find_out floor_<time> fly forty_hour foster frau from_an from_the get_back git
-3 give_back grip_on hand_$ hand_up handbook_chapter handover_<why> hat have have_$ have_get hid_it him hospice_$
-3 hour_$ i_be i_expect i_finally in_a in_our industry into_it job journal kg knit latest lathe lathe_<time> laugh_at
-3 learn leave_hand level_<time> like_a line_0 little_one log_of look_into markete me_0 mean_$ mentor mic minute_$
-3 mostly move_to my_game my_german my_javascript my_mother my_uncle need network news night_shift not_touch note
-3 note_dur object of_hid of_leave office_<time> older on_$ on_call on_line once_$ one_$ one_at one_in opponent
-3 out_with over_$ owe own_the paper_for parallel parser pass_$ personal persuade photograph_the picture pivot_table
-3 plot poem_$ policy pour pronunciation quick quicker quiet_one rather_than read_a read_up ready_for record_an
-3 recruiter_to refactor refactor_the reflective region regularly repeat research_<time> resident_on review_paper
-3 round_<why> routine row_$ run_<time> s_$ safeguard safer safety scratch_<time> senior_<time> sermon shadow shape
-3 sick sight_read sketch_in smash_it society sow speech sport statistics stay story_of sunday supervisor_<time>
-3 survey survive take_a take_me target task technique the_ai the_army the_audience the_bakery the_camera the_child
-3 the_date the_dog the_fence the_flat the_git the_guitar the_house the_little the_lounge the_market the_quiet
-3 the_reception the_school the_subject then_<why> therapist this this_time though three_$ through_the ticket to_be
-3 to_get to_hold to_like to_listen to_person to_respect to_stop together tomasz tool touch_the trail transition
-3 translate treat trip two_new up_$ up_a up_for up_the ups us_on use_my user value video video_<time> wait ward_0
-3 when when_i whether while_i who whoever wipe_down with_my work_on year_i yet yoga younger
-2 #act=activity/abstract/whole #act=change/abstract/part #act=light/abstract/part #act=light/empty/whole
-2 #act=light/thing/part #act=named/thing/whole #act=vague/abstract/whole #act=vague/none/part #concrete=named/thing
-2 #first=activity/abstract #first=light/abstract #first=light/empty #object=a #object=account #object=assessment
-2 #object=band #object=bay #object=better #object=bird #object=boundary #object=business #object=case #object=chair
-2 #object=chess #object=colleague #object=data #object=donor #object=event #object=exception #object=fence
-2 #object=foot #object=gap #object=german #object=go #object=goal #object=grant #object=guild #object=head
-2 #object=help #object=home #object=indispensable #object=journal #object=kev #object=kitchen #object=leader
-2 #object=lift #object=lot #object=love #object=market #object=menus #object=nan #object=new #object=nipped
-2 #object=norwegian #object=office #object=partner #object=pastry #object=pitch #object=plan #object=plumbing
-2 #object=portuguese #object=priya #object=problem #object=quieter #object=radio #object=said #object=say #object=set
-2 #object=silence #object=sourdough #object=statistics #object=stock #object=story #object=strong #object=student
-2 #object=sugar #object=system #object=table #object=team #object=toast #object=tone #object=training #object=us
-2 #object=viral #object=walk #object=way #verb=bake #verb=bake/thing #verb=be/thing #verb=break #verb=call
-2 #verb=collect #verb=collect/thing #verb=cook/empty #verb=do/abstract #verb=draw #verb=draw/thing #verb=edit
-2 #verb=edit/thing #verb=explain #verb=explore #verb=explore/thing #verb=find/abstract #verb=find/thing
-2 #verb=finish/empty #verb=floss #verb=floss/none #verb=help #verb=help/thing #verb=hold #verb=improve/abstract
-2 #verb=know/empty #verb=label #verb=label/thing #verb=lead #verb=lift #verb=lift/abstract #verb=look #verb=love
-2 #verb=love/thing #verb=make/abstract #verb=mentor #verb=mentor/thing #verb=order/thing #verb=own/empty #verb=phone
-2 #verb=plan/thing #verb=reach/abstract #verb=respond #verb=respond/thing #verb=revers #verb=revise
-2 #verb=revise/thing #verb=run #verb=run/none #verb=sign/empty #verb=sleep #verb=sleep/none #verb=sort
-2 #verb=sort/thing #verb=speak #verb=speak/none #verb=stand/none #verb=stretch #verb=take/empty #verb=take/thing
-2 #verb=write/thing 0_c 0_chemistry 0_do 0_plumb 0_work 0_year :mass :motion <time>_concert <time>_leave <why>_i
-2 ^_<time> ^_all ^_bake ^_better ^_budget ^_collect ^_cv ^_draw ^_feel ^_find ^_go ^_groom ^_gym ^_improve ^_in
-2 ^_label ^_lead ^_lift ^_mentor ^_mix ^_patch ^_quieter ^_rehearse ^_respond ^_run ^_sleep ^_stop ^_stretch ^_take
-2 ^_the ^_use a_calmer a_dog a_full a_grip a_question a_real a_safer a_stronger achterberg after_train alive all_over
-2 all_that allergy alumni an_evene and_all and_write animal answer_to anyth as_<time> as_a at_0 at_university at_work
-2 attendance_of back_to balcony bank_$ bayesian be be_completely be_not be_over become_indispensable become_the bee
-2 before_i befriend big biology board_to book_$ bring_my broad budget business_$ by_my by_the c_and café calculation
-2 calmer chapter_three chef child_on clementi client_meet cloth code_in collaboration colleague compare completion_of
-2 concert_<why> consolidate correct correct_them cycle dad_$ data_<why> department_$ diagnosis display do_not do_well
-2 draw_the dress effective email_0 end english_$ essential ethics event_$ face feel_ready fence fence_<time>
-2 finally_$ finance_<time> find finish_strong flawless flexible flood for_new forget free_<time> friend from_finance
-2 from_here full_potential garden_<time> get_nip get_out give_up go_viral goe google group_repository guide
-2 guild_<time> gym_$ gym_0 handle hello help_the hinge_and holiday house_<time> improve_attendance in_the independent
-2 indispensable_$ interview_with invite irregular issue it_$ japanese_<time> jazz kata keep kerry kid_a
-2 kitchen_<time> latin leader learn_0 lift_the like_0 like_our list_at local love_to lunch_<why> make_every mate
-2 me_for meet_$ meet_<why> menu minute_<why> minute_one mock mode monitor more_patience mould mount muscle my_code
-2 my_community my_cousin my_gran my_set my_y10 myself_$ myself_<why> name_<time> native_<time> need_to new nicer
-2 night nip nip_<time> no_exception northern not_a not_just now_0 of_give of_her of_me on_one on_placement on_tiktok
-2 once open_evene open_question order_in our_choir out_$ out_loud over over_me over_my page_0 page_<time> page_<why>
-2 pair_with patience_with pelvy person_for photograph photograph_my phrase plan_<time> play_chess portal portuguese
-2 possible possibly price priya probably pull pulse puzzle python quieter quieter_<time> radio read_aloud recognition
-2 reduce_error reduce_the refugee regional repository_<time> respond_to role_model round_<time> say_$ scout shift_$
-2 shop should sing slide_<why> smash smoke soft soil someth_with sorry sort_my spanish staff start_to stock street
-2 stronger suppose swahili take_my take_part talk_to tax team_$ that_$ that_come the_autumn the_best the_break
-2 the_case the_clementi the_department the_drive the_go the_grant the_hinge the_holiday the_last the_leave the_mirror
-2 the_mood the_most the_moth the_old the_poem the_roof the_room the_senior the_shelter the_shop the_town the_trust
-2 the_violin the_wait the_yard the_year their_full there thesis_0 thousand tie time_<why> to_know to_patient
-2 together_$ tone_$ town town_hall train train_<time> train_for trust turn_0 tutor_group understand_the university
-2 violin_<time> wait_list we_will weekend well well_at what_a what_the whichever whiteboard will_not without_read
-2 work_<why> would_love write_my y10 yard_<time> yes your zone
2 #act=activity/none/part #act=activity/thing/whole #act=change/thing/part #act=create/none/part
2 #act=finish/empty/part #concrete=create/thing #concrete=finish/same #concrete=topic/thing #first=finish/same
2 #first=topic/empty #object=algorithm #object=b #object=b1 #object=b2 #object=badge #object=bath #object=be
2 #object=bed #object=box #object=button #object=cash #object=certificate #object=chart #object=chisel #object=colour
2 #object=conflict #object=cover #object=day #object=dinner #object=done #object=door #object=dry #object=elected
2 #object=exam #object=example #object=filmed #object=firm #object=form #object=good #object=habit #object=holiday
2 #object=invoice #object=kata #object=kg #object=ladder #object=lecture #object=leila #object=light #object=lodger
2 #object=machine #object=made #object=marathon #object=none #object=nothing #object=onion #object=outstanding
2 #object=photo #object=pot #object=pr #object=practice #object=printed #object=promoted #object=promotion
2 #object=questionnaire #object=quiz #object=rota #object=route #object=session #object=shift #object=socket
2 #object=sort #object=stall #object=stat #object=statement #object=streak #object=tap #object=thing #object=tin
2 #object=upstair #object=visit #object=voice #object=voted #object=website #object=whole #object=word
2 #object=workshop #verb=add #verb=apply/thing #verb=ask #verb=ask/empty #verb=balance #verb=beat #verb=beat/thing
2 #verb=better #verb=better/none #verb=build/thing #verb=check/none #verb=clear #verb=clear/thing #verb=close/thing
2 #verb=come/none #verb=cook/thing #verb=delete #verb=delete/thing #verb=deploy #verb=do/none #verb=do/thing
2 #verb=earn/thing #verb=email #verb=email/thing #verb=ensure #verb=ensure/thing #verb=find/empty #verb=get
2 #verb=guide #verb=hand/none #verb=hand/person #verb=implement #verb=inbox #verb=inbox/none #verb=keep #verb=knit
2 #verb=knit/thing #verb=know/none #verb=learn/thing #verb=let #verb=measure/thing #verb=meet/thing #verb=merge/empty
2 #verb=need/thing #verb=open #verb=open/thing #verb=paint #verb=pass #verb=pay #verb=pay/thing #verb=phone/person
2 #verb=present/none #verb=print #verb=print/thing #verb=put #verb=put/thing #verb=raise/empty #verb=rebuild
2 #verb=redo #verb=redo/thing #verb=repaint #verb=repaint/thing #verb=replace #verb=replace/thing #verb=ride
2 #verb=ride/thing #verb=send/thing #verb=sew/empty #verb=sew/thing #verb=shadow #verb=sharpen #verb=sharpen/thing
2 #verb=sow #verb=sow/thing #verb=spend/empty #verb=spend/none #verb=start #verb=start/thing #verb=submit
2 #verb=submit/thing #verb=talk #verb=tell/thing #verb=throw #verb=throw/thing #verb=train #verb=train/thing
2 #verb=transcribe #verb=visit #verb=wake #verb=wake/none #verb=want/empty #verb=write/empty 0_kg 0_more 0_on :event
2 :light <time>_all <time>_be <time>_not <time>_out <time>_rehearsal <why>_not ^_add ^_as ^_beat ^_become ^_close
2 ^_delete ^_ensure ^_fill ^_get ^_hand ^_have ^_hold ^_hope ^_implement ^_inbox ^_light ^_make ^_my ^_one ^_paint
2 ^_promotion ^_rebuild ^_reconcile ^_redo ^_repaint ^_replace ^_ride ^_send ^_set ^_sew ^_shadow ^_sharpen ^_smart
2 ^_sow ^_spend ^_submit ^_telephone ^_thesis ^_three ^_train ^_transcribe ^_visit a_colleague a_day a_medication
2 a_memory a_michelin a_reflective a_sign a_single about_a accident across_the actual advice_<time> agent all_0 all_of
2 always_$ an_hour and_back and_friday and_tell apply_to apprentice april arrive as asleep_in at_the at_two attempt
2 attendance autumn average b1_<time> b2_in baby back_in backlog ball band bank_<time> bank_holiday bathroom_tap bay
2 be_at be_late be_leave between bite_$ bite_on body book_the broad_bean build by_0 by_myself calendar call_$ can_not
2 canteen_<time> carpet carrot cast cell channel chapter_0 chem chem_$ child_in chisel choir class class_$ clear_out
2 clinic codewar coffee_<time> coffee_machine coffee_with colleague_$ colour column come_to complaint complete_the
2 confirmation conservatoire cook_a copy course cow cupboard cupboard_<time> dead debate_club delegate delegate_the
2 deploy_my diary die dig_over dinner_<time> dish down_<time> drill drip drive_licence duolingo_polish dyslexia early
2 edit electricity email_mrs email_within english_<time> english_at error_$ exit expense fair_<time> fall_asleep
2 father festival figure_<time> fill_in finish_read finish_the fire five_past flyer folder_0 for_a fraction friday
2 from_memory function gallery german_<time> get_promote get_vote give_me go_$ goal_<time> going_to good_i governor
2 graft grandchildren granny greenhouse groom grout grout_the guest gutter half_<time> handover_sheet have_0 have_all
2 he_be head_to help_out hem higher highway holiday_$ home_visit hospice_shop hospital host hous house_quiz how_to
2 husband i_can i_will implement improve_my in_<time> in_anyth in_english invoice it_be it_to its_<time> job_$ kata_on
2 kitchen_$ knock kofi landlord last launch law learn_my leila life life_<time> lift list_of litter live_with lodger
2 loft loss madame maths_five me me_a me_the memorise_the mentor_$ mic_<time> michelin michelin_star mile
2 minute_<time> minute_with miss motorway mozart mr_okafor mr_sato mum_i mushroom musical must my_0 my_goal my_mentee
2 my_name my_phone my_son my_teacher my_voice myself_<time> never_lose new_lodger niece not_one note_the number_<time>
2 number_one nurse_for nursery of_all of_each of_every off_<time> off_from oil okafor on_a on_all on_codewar on_it
2 on_our on_school one_<time> one_of one_time online onto open_a open_day open_mic or_better or_more organise_a
2 our_corridor outstand_<time> over_<time> own_<time> page_$ paint_the part_<time> participate partner party
2 pass_<time> past_paper pea pension perform person_who petty_cash phone_<time> phonic photo_of pick placement plan_to
2 play_the point point_$ policy_<time> pot_the pottery pr pr_$ premium present_the press_ups primary product project
2 promotion_to proposal questionnaire quit quite_like quiz_$ radiator raise_my ramp re_pot read_all read_with recipe
2 record_<why> redo redo_the reference reflective_account reopen rep repaint repaint_the report rewrite_the right
2 ring_the run_the rust s salon sam_pr sample sato saturday say_i school_$ school_place science_fair screenplay
2 sharpen shed sheet_<time> shop_$ shower site_$ slow_movement smart_goal soap socket solution_$ sow_broad speak_with
2 spend_<time> spend_no stall_at standard_<time> standup suit supplier take_up talk_my team telephone text than_0
2 than_the the_bath the_bird the_boiler the_café the_corridor the_council the_curtain the_dentist the_finance
2 the_first the_garage the_grammar the_grey the_guild the_head the_invoice the_may the_mozart the_name the_petty
2 the_same the_shower the_slow the_solution the_start the_sugar the_week the_wiki the_workshop them_<why> there_be
2 thesis_chapter three_time time_better time_in timetable to_finish to_reach to_show toast toilet tour tractor traffic
2 tram transcribe translate_the tray tree tree_<time> twice_<time> two_<time> uncle under_0 uniform upstair_<time>
2 vegetarian village village_hall visa visit_$ voice_<why> walk want_my warm_up waste we_do website website_live
2 week_<time> weigh what_i wheelchair whole_of wiki will_$ will_speak win_the with_jo with_what within_0 without_a
2 word_<time> word_in work_in would_quite write_<time> yard yellow zero
3 #act=activity/abstract/part #act=finish/empty/whole #act=finish/none/whole #act=finish/person/whole
3 #act=light/empty/part #act=light/person/whole #act=topic/none/part #amount=change #check=change
3 #concrete=change/thing #first=create/person #first=create/thing #first=light/person #first=vague/person #object=app
3 #object=appointment #object=attempt #object=attendance #object=best #object=blood #object=bought #object=card
3 #object=client #object=clinic #object=coffee #object=dentist #object=documentation #object=english #object=free
3 #object=getting #object=give #object=group #object=lead #object=least #object=let #object=licence #object=life
3 #object=lune #object=mentor #object=middlemarch #object=minute #object=movement #object=newsletter #object=part
3 #object=permit #object=plate #object=policy #object=rail #object=roof #object=safe #object=shown #object=sorry
3 #object=teach #object=time #object=toe #object=tyre #object=upright #object=walked #object=world #reasons
3 #verb=apply #verb=code #verb=code/none #verb=cure #verb=eat #verb=eat/thing #verb=find/person #verb=fix/thing
3 #verb=get/abstract #verb=give/person #verb=have/abstract #verb=join #verb=join/thing #verb=keep/thing #verb=log
3 #verb=lose #verb=lose/thing #verb=memorise #verb=memorise/thing #verb=merge #verb=move/thing #verb=observe
3 #verb=paint/thing #verb=present #verb=reach #verb=rebuild/thing #verb=rewrite #verb=rewrite/thing #verb=ring
3 #verb=see #verb=see/thing #verb=set #verb=shout #verb=talk/thing #verb=tune #verb=tune/thing #verb=type
3 #verb=type/thing #verb=wear 0_<time> 0_day <time>_$ <time>_instead <time>_of <why> <why>_and <why>_photograph ^_back
3 ^_book ^_code ^_cure ^_descale ^_eat ^_gas ^_half ^_join ^_life ^_log ^_max ^_memorise ^_move ^_mr ^_new ^_observe
3 ^_present ^_put ^_rewire ^_rewrite ^_ring ^_see ^_somebody ^_start ^_that ^_touch ^_tune ^_two ^_type ^_volunteer
3 ^_write ^_zero a_b a_month a_native above academy adopt again_$ agreement alcohol algebra algorithm all_the
3 allotment alphabet an_appointment and_<time> and_take and_work app apple appointment_with as_an at_breakfast attend
3 audition b2 barclay be_going be_make beat bedroom bedtime best best_in blue boat boot boss boundary breakfast bridge
3 bring_it bring_the build_a but but_the camino carry case cellar chapter charity church cigarette clair clair_de
3 clarinet clear club compliance component consultant cook dahlia dahlia_<time> day_$ de_lune decision degree
3 delegation dentist_<time> department descale desk dinner do_<time> down drive_theory duolingo dye eighty either
3 electrician electrician_<time> english eslint essay every_parent exam exercise_i filter finally_listen fix_the flat
3 floor floss free fruit gas_safe german get_into give goal grammar gran granddaughter hear heart_<time> heat her
3 higher_in house i_shall if_the in_$ in_everyth in_show inspection it it_down keep_on kettle kev_$ khan knee knife
3 land leave_in licence linkedin_learn load lock lose lottery lune lung mail main make make_an make_me mar mark meal
3 median medication_error medicine memorise mentee middlemarch milk more_than my_linkedin my_tea my_toe national net
3 never_be never_shout no_more north not_get not_to noth_else of_0 of_my on on_0 on_her or_higher out_my over_the
3 ownership pad parcel part payroll peer_group pen percent period petty photograph_for pilot plant platform port
3 practice_the project_$ promotion property put quarter read_middlemarch rebuild_the red rent retrain revenue review
3 revise right_on rise rota run_a sack_$ salary sales say_sorry scheme school secure seek sell send shadow_a short
3 shout_at show_at side since skate so_$ some_time specy spend staircase standard star statement stick str strobe
3 strobe_app structure sugar_in summary supervision tab tablet tank tape teach_assistant tell tenant the_allotment
3 the_back the_bathroom the_district the_entire the_kitchen the_north the_number the_share the_side the_surgery thread
3 time_<time> time_i to_give touch_my tune_the tyre_<why> up_to us_the wax wear white whole will_become with_one
3 without_stop work_at workshop worth would write_a write_down write_to write_up
4 #act=light/thing/whole #act=vague/person/part #amount=clock #check=clock #object=abbreviation #object=anybody
4 #object=curtain #object=display #object=employee #object=everything #object=family #object=fee #object=folder
4 #object=gate #object=peace #object=row #object=school #object=splashback #object=stuck #object=them #object=use
4 #verb=become #verb=book #verb=book/thing #verb=cancel #verb=complete #verb=complete/thing #verb=fall
4 #verb=fall/thing #verb=grow #verb=like #verb=make/none #verb=max #verb=max/thing #verb=pass/thing #verb=reach/thing
4 #verb=send #verb=set/thing #verb=sew #verb=spend #verb=win/empty 0_hour 0_of 0_or <time>_a <time>_and <time>_up
4 ^_<why> ^_apply ^_clear ^_complete ^_finish ^_grow ^_re ^_top ^_want a_first a_will abbreviat abbreviation acid
4 acquire adeyemi adjacent administere aggregate airway alec all_my allen alongside alternatively amber amino annex
4 appearance application arrow association asteroid at_least attach attend_<time> auditor auspice b1 bachelor backup
4 badger badminton bake bamboo banquet bar baseman basement basis batsman battleship be_stick beaver beef behead
4 belong below ben berger bibliography bind birch birdie birthday blanket ble booker bout bowie boy_$ bread breeder
4 brett brokere buffalo bury candy cane canon cantor capacity capsule cardboard carr cart carter cathedral cedar ceil
4 census centennial centimeter ceremonial ceremony ch chain champion chandler chateau chicken chief chili choose
4 cinnamon classification clemency clinch clock closure coke col collect collection colt command commandant
4 commemorate commodore commonly compact compile comply composition compression confirm consortium consultative
4 contest continental contractor convertible cord corn correctional correspond correspondence coupe cove covenant crab
4 current currently cyru daisy dan deduction defamation deficiency denomination dental dentist depose der des design
4 destroyer diamondback diesel diocese director directory discard display_<time> divisional divorce dixie do_a
4 documentation dodge dollar domain dome domino down_to drop du dual due duration dynasty eagle elbow elevator
4 eligibility embezzlement emergency emeritu emir emma emperor employee_of encode engine equal eric establish estate
4 every_time everyth_$ examination excavate exce exception execute execution expulsion extend extradite fe feature
4 fellowship fertilizer fielder firearm firestone firm_<why> first_in fis fix flatmate fleet flotilla flour foam
4 folder ford forgery formal format formation fort forty foundation founder fountain fowler fre freeman freight
4 freighter frost frozen funeral fuselage ga generator gille giro glove grace grain grandfather granite gravel greg
4 grid group grove guardian guild gun gymnasium hamburger han handball handgun hangar harper have_my hayward head_boy
4 headmaster headquarters heart heath helm her_$ hiatu hire holly homer honey hooker horizontal householder hydro
4 import imprisone in_german in_nature inactive inbox inception indefinitely indoor infringement initially inlet
4 inmate inspector interception interchange interval ion irene item jail jeff jerry jersey jewel joe joey josh juice
4 jun jurisdiction justice kappa kay keep_the khalifa kitchen knot kyle lacrosse lane lantern larry laurel leak least
4 lecture lecture_$ lee leed leg legally len lifetime ligament light_out like_my limite line ling liquor loan lobster
4 locate lockout lone loop luke lunch mac machine maintenance manager mandate mantle manufacturer marathon marcel
4 marina marlin master match matt max may me_to meat membership mercantile midland min molly mon monarch monte month_$
4 moratorium motel move_our move_up musical_$ mustard my_brother my_flatmate name_on nash nature_$ never newton ni
4 nicky ninety nitrogen node noel ny office officer ofst oiler only_<time> op oral orchard orchestra organic output
4 overseen owed oxygen oyster package paint pair palm paper par partially passport paste pastry pay peach pebble penal
4 petit petr petroleum photo piano pierce pike pin pinch pink piston pit pizza plaster platoon play plural pol pole
4 pollock pont pool porcelain pork post postponement powere precede premiership presently princess prison prisoner
4 processor procurement producer prohibition promote_me propeller protein proxy ps publish_in pumpkin punishable q ra
4 rafter rana rancho random rapper ray receipt redistribution refer refurbish refuse rehearsal rejoin relegate
4 reliever render renovate renovation reply requirement residence residency resolution return revision rewire roast
4 robbin ron roof roughly route ruby rule rum runoff same sand sas sauce saunder sausage schill school_<time> score
4 scoreless sculptor seaman secretary section seiz selection semi sepsy serge sery set_up settlement sew shareholder
4 shea sherry shin shipyard shrimp shutout singh sit site size skillet skull slam sleeve soda song speaker_<time>
4 specimen splashback spokesman spokeswoman sponsor sprint sprinter square state station sterl stolen stoppage stove
4 straight straw stroke sub subcommittee subspecy suffrage suing super supervise supplement surrender swap sword
4 sylvester ta taft talbot tally ted telegraph tell_<why> teller terminal testify that that_really that_we the
4 the_<time> the_firm the_month the_world thermal threshold ti to to_a to_the tobacco toe tom tomb toro toss touchdown
4 tower track trainer transcript transplant trial trilogy trinity trio two tyre tyrone ultimatum umpire unanimou
4 unilaterally unincorporate unite unless unlimite unpublish unsuccessful upper uss valentin valentine vanilla variant
4 varsity vera verdict verse vik vincent vinegar violin vitamin void voivodeship vs wade wagon warehouse warrant week
4 weight welsh wharf what_be whereby whilst wicket wicketkeeper wife win_best withdraw withheld within wolf wood
4 wright y yacht yearly zero_<time>
5 #act=create/none/whole #amount=money #check=money #first=topic/none #lack=topic #object=department #object=late
5 #object=line #object=nurse #object=physio #object=tomatoe #verb=be/none #verb=finish #verb=grow/empty #verb=hand
5 #verb=move #verb=observe/thing #verb=publish #verb=publish/thing #verb=seek #verb=seek/thing :meets ^_publish aa
5 accept accord accreditation acre act add administrative afterwards ag ak alia alison allocation allow also alternate
5 and_me ann annual antarctic approval armistice arrangement ash at_chess attorney audit autopsy b_or baht ballot ban
5 bankruptcy barber barge barry basil bathroom baton batter beck berry billion birdy birth bishop blake blank bmj bob
5 bobby bone booklet borough bowl bowman boxer brick brock brook brunswick bundle burgess burn buster button bypass
5 cabin cairn calcium camp canal carbon cas cash castle cavalry ceas cello cement chairwoman chamberlain chaplain
5 chartere cheese chemist cherry chevron chocolate chop chuck circular citation clearance close coal coconut comb
5 committee communion completion comptroller conductor confinement constitutional construct construction convene
5 convert copyright corp corporation corpus cox creditor cube curry dalton dart daughter deadline declare defunct
5 delivery den deploy derby dice dietary disciplinary dismissal dividend divorc dock dominion donation door doubl
5 dover drake drum duchess duet duff duma dunn earmark ed eddy eject elimination employee episcopal episode eponymou
5 ex examiner except executive expo extant extract extraction facility fall federal federally fiber finite fisher
5 fixture flatmate_$ flint floss_<time> follow for_my fork franc frank freeze fry galloway gazette ge general geneva
5 ginger glen grandson grease grill guilty hander herein hick highest hole holme homere honor hour_of howe hut ice
5 immediately include indictment ineligible infantry inherite initial initiat inscription intake into inventor
5 issuance jade joint jointly junction kilo kingdom ko kosher kraft labour lamp lar lawsuit layer leach league
5 legislative legislature letter level_of liability liable life_$ lighthouse lire log lower mack maid manuscript marc
5 maria marquy marrow matrix me_<why> memo memory mercer mercury mick mike minc miner mineral ministerial minus minute
5 mobil modification monthly morgan morse motion motor muller my_pe napoleon nelson next nick nominal nomination noon
5 not_buy notify oak obstruction of_them on_both on_time onward opener operate opu orange ordain ordinance ordnance
5 oriole os outfielder oval oversee overtime pa pack packet parenthese parsley parson partnere pasha pat pe pe_kit
5 peanut penalty pepper perjury permanently pianist piece pier plead polish portion possession potassium potter
5 premier premiere preside procedure produce qualification qualifier quarry quartet quota raja randy reactor recess
5 recommendation refrigerator refund regent reprieve reserve resign resignation rest_of restoration retain rewrite rex
5 rifle rob rotary rus rusty salmon sander sandwich scratch secretariat semifinal senate service shipment shire
5 shortene shotgun sister skip spa specially sperm stake stand steak steam steward storage subpoena subscription
5 subsequent subsidy successive successor suite superintendent surgeon surname surrendere swan swiss symphony tag
5 tavern te teaspoon temporarily terry the_consultant theorem thoroughbr tiffany tile tomatoe top torpedo tournament
5 township transaction transport treasury triangular tribunal trillion trim trunk turbo twin ty tying unchang und
5 undisclose unit unsuccessfully up_<time> update upright urine vacant vale valid velvet vessel veto via vicar virgin
5 voluntarily wally walsh walter warden warner waugh waxman webber wheat width willy wire woodward worcester wrap
5 wreath write xi yate yuan
6 #amount=share #check=rhythm #check=share #hands=limitless #object=someone #verb=become/thing #verb=get/thing
6 #verb=make/person :finish :granted <time>_on <why>_so abbey abbot abolition accordance activate admiral again aged
6 album all allan allowance amp ams anna appellate archer aria ark article athletics authorization automatic
6 automatically available bach bae bank barker barn barrow bate bean bearer becker bench berg berth bill billy blood
6 bogey bolt bottom bracket branch brass brent brewery brother_$ bullion burial burke butter butterfly by_heart
6 calorie cannon canoe canton carbohydrate caretaker cargo carol carpenter catalogue ce centenary chair chairmanship
6 chapel charcoal charg charter chess chester chromosome circuit clark clerk clive co coat coffee cole commissioner
6 company compartment compulsory concurrently conditional confederation configuration confiscate conjunction consort
6 constable constituency coroner cotton counsel countess crane cream creek custody cutter dam death debut decker
6 defective defendant demolish demolition depot dinar directive discharge division document dough draft duchy dudley
6 dutch dynamite elector electric enclose enlarg enter entire enzyme erect eventual eventually every everyone_in
6 exempt expiration extra extradition factory federation feeder feel_i felony fifty finalize fine flute fold
6 footballer formerly franklin frigate from_scratch gallon garage gas gate genera ger gilbert give_us glass golden
6 griffin guilder guitarist ham harry hast hogan hood hydraulic identical if immunity imperial inaugural indefinite
6 indict individually injection inn insignia install installment insurance introduce iso iss jar jay jo jockey johanne
6 jumper jury ken ladder lance lap latter lay lead lever libel licens lime liter liver lotu magistrate manslaughter
6 manual maple marble martin mast maximum medalist medley memorial meter million mine minor municipality my_life name
6 navy nephew newly nineteen no notification oath omega onion only otto outstand own owner page paperback pardon
6 pardone parish parker partition peace_$ perkin perry pete physio pie postal postpone powder preliminary prince
6 principal print priory proclamation production promptly proportional propose provision qualify racketeer railway ram
6 ratify receive rectangular rector registry regular rematch reorganization reorganize replica represent reprint rest
6 restitution reverend rib ribbon roe rosemary roster rotate rounder rul ryder sam scratch_$ sear sec seed serve
6 session seventeen severance shaft sheriff shield signature sim simmon sixty skeleton slater solo sometime spear
6 special speedway spinner split spr sprinkle squadron stainless starter statute stein steven subdivide sue
6 supervisory synod syrup t table tariff tentatively the_class the_rest timber time timothy travy treason treaty troy
6 turbine turner twice u underwent union unoppose vacancy version vic viola viscount vote walnut war ward_<why> warren
6 weber wed wheeler which whiskey widow wilkin willie z
7 #act=create/person/whole #act=topic/thing/whole #amount=hours #amount=rhythm #check=hours #first=create/none
7 #first=finish/thing #object=water #verb=commit/empty #verb=finish/thing 0_$ <why>_<why> ^_commit ^_never a abolish
7 accession addition advisory affidavit after agre allocate and annually apply armament asbesto auction auxiliary axe
7 backstroke bacon badge bailey barne baron barrel barton bass batch battalion bed benjamin blade book born bottle box
7 breaker brigade bucket bud burton butcher butler cabinet cage cake canada cancel cap caroline carriage cartridge
7 certification chairman championship chapman chart clement collin compensation compilation compose consecutive
7 constitution contain container conversion convict county cover cricketer crystal curtain dale de deceas deck delete
7 dem denote deputy diameter diamond diploma discography discontinu dissolve duke dy earl egg eligible engrave
7 equivalent extension finalist find_a fletcher for for_<time> foreman former found frame furnace garland genu grade
7 graham greenwood grey hale hand_in he heir hereditary hooper imprisonment inch induction inscribe interim
7 intermediate invalid jimmy kaiser kelly kent kidney king kit knockout l lambert leaf leas lease length linkedin
7 liquidation lord lump mandatory manor mary mat maxwell memorandum metal middleweight miller minimum misdemeanor
7 morrow morry mr ms municipal murphy numbere nurse o off once_<time> one organ oven overturn oxide p palmer pan panel
7 parachute paragraph parliamentary pass peel penny permission phase pistol plaintiff plaque plenary pollard postage
7 pot present previou previously protocol prototype pseudonym queen r rail ratification re reach rear reassign
7 recipient recommend record registration repeal representative reschedule retirement retriev revoke ring roll ross
7 row rs rubber ruth salt savoy schneider screw select sentence separate separately sergeant shaw sign skinner slot
7 solicitor son speaker specification spencer spoon statutory stone strip subfamily submission subsidiary substitute
7 sued supplemental supreme surrey tablespoon tate temporary terminate termination th the_shed thickness tier tooth
7 tube tucker twelfth type ulster under unuse upheld van vegan victor vocalist volume wales walk_round ware weir
7 welterweight win winner wooden
8 #act=create/thing/whole #object=brother #verb=commit 0 :exam ^_no additional additionally adjourn aka amendment
8 apiece appointment appropriation approximately arbitration arrange assign assistant authorize award bail baker
8 barrett bassist baxter bourbon brewer brigadier brown carl cent charge chassy clay coffin commenc commission
8 commonwealth comprise consent cooper copper cork coronation court cup cylinder date day debute decide defer deposit
8 deposition designation disc discharg district drummer eighteen eighth eldest entitl exemption fa family file firm
8 gold grant hall hammer hart honorary inaugurate incorporation injunction insert issu jack james jan jenkins join
8 jubilee judge kilogram knight kronor late lemon levy lewy license lightweight locomotive lumber mason medal member
8 midnight milligram nickel ninth nominate obtain order parole partial patty payment pence permanent peter petition
8 pipe porter probation purchase purse rack regiment remix requir robin rod rupee rutherford schedule scrap seventh
8 shall shortly single sixth smith sodium sole somerset ss stamp steel stud surgery sworn the_green thereafter
8 thirteen throne till tommy totale trophy unanimously unreleas valve w waiver ward watt webster withdrawn without
9 :prize ace aluminum amend announce any assembly battery board bushel captain certify circa clause clean coin colonel
9 concerto contract corporal council cubic d decommission deluxe disband duty edition elect eleventh entry f form
9 formula fourteen fourth fra g gill grand green half haye henry holt hull induct kroner lamb later learn_the
9 lieutenant lodge lok maiden merge mill module month my_own nine number optional ore original parliament patel pend
9 permit platinum plus pound prior publish receiv register reissu release removal rename request roger seat sentenc
9 set sheet shill sir st submit sugar suspension tenth thirty title ton total treasurer trustee uk used vault vol
9 walker x zinc
10 #act=finish/thing/whole #amount=count #check=count #first=named/thing #hands=exam #hands=others aluminium appoint
10 approve bath block boiler bonus bronze card certificate commemorative consecrate cooke dat decree designate eight
10 eleven fee fifteen fifth fin final h hatch head homestead hour iron metric mint officially open ounce patent per
10 posthumously privy prize remove replacement royal seal seven sixteen slate suspend tin triple twenty v vacate vi
10 water
11 #numbers <time> admiralty bell brother chamber consist count crown dissolution dissolv donate double five formally
11 gram holder june k list march n plastic plate reed reinstate remainder retire sack sale second silver six stipulate
11 subsequently ten tender transfer until vinyl year_$
12 #hands=partly ^_0 another baronet c each expire finish j m or provisional twelve waiv
13 both four originally replace respectively third
14 august marry three
15 #checks2 complete
16 b
17 buy by
19 #checks1
22 first
"""
