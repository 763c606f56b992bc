"""Topics of a programme and the words that belong to them, so that "merge conflicts" is about a Git workflow."""

from __future__ import annotations

from functools import lru_cache

from mentor_cli.core.judgement.text.english.clauses import KNOWN_VERBS
from mentor_cli.core.judgement.text.english.forms import base_of, singular
from mentor_cli.core.judgement.text.english.tokens import words_of
from mentor_cli.core.judgement.text.english.wordlists import by_word, phrases, wordset

# The words of each field; the first of them names it.
_LISTED = phrases(
    """
    speaking present presenting presentation speech talk audience slides microphone toastmasters assembly pitch
    participation contribute contributing class question questions hand answer discussion
    git github version merge commit branch conflict conflicts rebase pull repository pr
    css html layout grid flexbox floats stylesheet responsive styling sass tailwind page frontend
    javascript js react typescript vue angular node frontend component hooks props closures promises async dom npm
    python django flask pandas numpy pip jupyter script
    sql database query postgres mysql table joins schema
    testing test unit jest pytest coverage tdd cypress flaky qa regression suite
    devops docker kubernetes pipeline deployment deploy ci terraform cloud aws azure infrastructure jenkins
    architecture system design adr scalability microservice service cache api backend queue kafka
    accessibility a11y wcag alt caption captions text-alternative screen-reader contrast aria keyboard
    security password phishing owasp encryption vulnerability
    algorithm algorithms leetcode kata codewars data-structures recursion sorting
    career job jobs cv resume linkedin recruiter application applications interview apply vacancy employer hiring
    interview interviews mock star recruiter panel hiring
    networking network linkedin contact meetup event coffee introduction alumni strangers
    online presence linkedin github portfolio profile website blog social
    writing essay blog article draft chapter report words thesis dissertation paragraph story publication manuscript
    reading book books novel article library phonics literacy chapter
    maths mathematics algebra fractions geometry equations numeracy calculus percentages times-tables
    statistics regression data analysis r spss probability anova
    science chemistry physics biology lab experiment
    english language vocabulary grammar words fluency ielts esol pronunciation conversation speaking
    language spanish french german arabic italian duolingo vocabulary verbs subjunctive words conversation
    music piano guitar violin choir song practise instrument scales recital orchestra band
    art drawing painting sketch portfolio exhibition
    fitness sport running run gym exercise training swim marathon football workout steps
    health wellbeing sleep exercise stress mindfulness meditation walk break rest breaks balance selfcare
    workload marking emails email planning weekends weekend hours overtime home balance
    time punctuality late calendar schedule diary timetable deadline task procrastination planning prioritise
    gardening garden allotment plant roses prune seeds weeds beds compost
    conflict mediation argument dispute row quarrel hear sit-down
    feedback comment praise review remark
    organisation filing calendar planner inbox desk notes tidy
    leadership lead team captain prefect delegate delegation chair chairing meeting motivate head rota
    delegation delegate hand-over tasks team
    teamwork collaboration pair pairing team standup stand-up retro group
    communication email emails feedback listening talk conversation message meeting relatives reply messages update
    responsiveness reply answer respond messages emails
    conflict resolution mediation argument disagreement difficult conversation
    feedback review appraisal critique code-review comments
    coaching mentoring mentor mentee coach observation observe question questions instructional
    teaching lesson lessons pupils pupil classroom curriculum teach questioning retrieval evidence-informed
    behaviour classroom detention detentions pupils entry routines corridor
    assessment marking marks exam exams feedback moderation grades rubric
    attendance absence register punctuality truancy
    inclusion send sen senco ehcp needs accessibility diversity
    safeguarding child protection dsl
    attainment progress grades gcse exam results revision
    school improvement inspection ofsted
    parents family families engagement
    early years reception nursery eyfs phonics
    clinical skills ward patient patients catheterisation venepuncture cannula bloods drug medication round handover
    patient care patients ward bedside relatives
    research paper papers literature thesis supervisor dissertation study survey conference methods journal
    finance money budget savings save spending debt pounds bank account invest
    business startup customers sales market plan client clients marketing
    marketing instagram followers newsletter campaign seo posts
    management one-to-ones team delegate appraisal manager staff
    productivity focus deep work pomodoro distractions phone slack
    digital excel spreadsheet spreadsheets word powerpoint it vlookup pivot computer typing
    cooking recipe meals meal kitchen cook bake
    gardening garden plant plants vegetables allotment
    volunteering charity volunteer community shelter foodbank fundraising
    environment recycling litter sustainability energy climate waste
    driving licence theory lesson car
    construction site cscs carpentry plumbing bricklaying plastering tools electrical wiring pipe
    welding metal workshop weld
    sewing tailoring trousers pattern garment fabric
    confidence nerves nervous ease calm shy panic courage speak speaking voice
    meeting meetings retro retros standup standups agenda minutes chair
    assertiveness assertive sorry saying say no apologise apologising apologies boundaries speak interrupting
    people managing one-to-ones difficult conversation conversations appraisal feedback delegate staff report
    problem-solving debugging bugs puzzles leetcode logic
    debugging bug bugs breakpoints logs error errors stack
    creativity ideas design writing drawing music
    research skills sources references literature library citations
    study revision revise flashcards notes exam exams quiz
    independence alone myself help asking chatgpt
    resilience setback setbacks failure rejection criticism stress
    wellbeing lunch walk gym sleep holidays overtime evenings
    customer customers service complaints clients calls reviews
    sales selling customers clients leads pitch revenue deals
    project planning milestones plan timeline scope budget
    agile scrum sprint standup retro backlog tickets
    documentation readme docs wiki comments adr runbook
    quality review defects bugs errors checks
    performance speed latency load build cache
    data spreadsheet dashboard charts sql numbers
    presentation slides speech talk demo pitch
    writing emails email report reports minutes
    english telephone phone customers calls email emails speak speaking idioms
    german deutsch telc goethe b1 b2 vocabulary words articles
    maths times-tables fractions percentages algebra arithmetic sums
    health nutrition diet food sugar vegetables meals cooking
    nutrition vegetables fruit meals diet sugar water
    safety risk assessment ppe ladder checks first-aid hazard hazards spill spills goggles gloves extinguisher fire
    lab safety hazard spill spills eyewash goggles gloves fume ppe waste labels drill
    first aid cpr emergency
    hygiene hand washing infection
    dementia residents care memory
    childcare play nursery toddlers
    pedagogy questioning modelling retrieval scaffolding feedback explanation
    questioning questions cold calling wait time
    literacy reading writing spelling phonics vocabulary
    sustainability recycling energy plastic garden
    community neighbours volunteering volunteer events
    fundraising donors donations grant grants raffle sponsors
    governance board governors minutes policy policies trustees
    policy behaviour draft governors
    recruitment hiring interviews candidates applicants advert
    induction onboarding starters buddy newcomers
    prefect duties duty rota corridor lunch queue
    mental health anxiety counselling
    apprenticeship employer trade application placement
    carpentry woodwork joinery timber wood oak pine plank saw chisel plane dovetail joint sand varnish shelf bench
    pottery ceramics clay kiln glaze wheel bowl mug throw
    knitting crochet wool yarn needle needles stitch stitches jumper scarf sock socks row
    baking bake bread dough sourdough loaf cake pastry flour oven knead
    foraging mushroom mushrooms berries edible wild nettle nettles elderflower
    farming farm crop crops field harvest barley wheat soil tractor livestock cattle sheep lambing hens milk herd
    beekeeping bee bees hive hives honey swarm
    fishing boat catch net rod tackle
    sailing boat sail knots tides crew mooring navigation
    diving freediving breath depth dive apnea
    swimming swim pool lengths crawl stroke
    climbing climb route boulder rope belay wall
    cycling bike bicycle ride saddle pedal wheels
    cricket innings eleven bat bowl bowling wicket wickets nets umpire
    football goal match pitch team keeper penalty penalties offside training squad
    rugby tackle scrum lineout club
    tennis serve backhand racket court
    athletics sprint hurdles jump throw track
    strength lift weights squat squats press-ups pull-ups deadlift gym barbell
    stamina endurance run running marathon half-marathon 10k parkrun
    yoga flexibility stretch stretches mobility pose
    dance dancing steps choreography ballet salsa
    chess opening endgame tactics rating
    acting theatre drama lines role rehearsal stage play audition script
    comedy stand-up joke jokes gig gigs laugh set crowd audience
    singing voice song songs solo choir aria
    songwriting songs lyrics verse chorus melody
    woodwind clarinet flute oboe saxophone reed pads
    brass trumpet trombone horn cornet
    drums drumming rhythm groove beat
    photography photo photos camera lens portrait portraits shoot print
    film filming video camera shoot edit cut scene
    podcast podcasting episode record recording interview listeners
    poetry poem poems verse haiku stanza
    journalism news article interview column editor
    translation translate translating interpret interpreting
    japanese kanji kana hiragana katakana
    chinese mandarin hanzi tones characters
    arabic script alphabet
    languages speak polish finnish welsh dutch turkish swahili urdu hindi portuguese russian vocabulary
    listening listen interrupt interrupting silence paraphrase
    speaking clearly filler fillers mumble articulation pronunciation pause pauses
    audience speech toast eulogy remarks address talk lecture welcome keynote stage crowd reading poem
    negotiation negotiate negotiating supplier suppliers price prices rate rent raise contract offer haggle discount
    influence influencing upwards persuade convince board boss manager director stakeholders lobby
    conflict disagreement argument row apology apologise mediate neighbours dispute complaint
    delegation delegate hand-over deputy deputies assistant trainee task tasks
    hiring recruitment recruit interview candidates vacancy shortlist applicants advert
    retention turnover leavers staff exit
    inspection readiness inspector ofsted audit audits compliance evidence folder
    record keeping records paperwork log logbook register book books files filing tags forms notes ledger
    bookkeeping accounts invoices invoice receipts ledger vat reconcile expenses
    tax taxes return vat receipts allowance
    corporate finance hedging bonds shares valuation cash-flow balance-sheet dividend
    household budget bills spending subscriptions subscription streaming groceries receipts electricity
    debt credit card loan overdraft repay pay
    pension retirement savings
    procurement suppliers quotes tender tenders contract
    fundraising sponsor sponsors raffle donations donors appeal auction grant money stall sale
    volunteering volunteers rota stall foodbank shelter charity
    civic participation council councillor vote petition committee election elections gallery ward
    politics election council campaign canvass leaflets party vote
    clean air exhaust engine engines idling fumes traffic pollution bus drive
    recycling waste rubbish bins bin compost landfill plastic
    energy saving heating insulation boiler thermostat lights meter solar
    nature wildlife birds bird hedge hedgehog pond trees species
    animal care dog dogs cat cats horse horses vet kennel puppy
    caring relatives relative mother father mum dad gran grandma grandad parents aunt uncle nan hospital care-home
    parenting children child bedtime homework son daughter screen kids toddler
    childcare nursery toddler baby nappies bottle
    women health menopause perimenopause period pregnancy midwife breast smear
    men health prostate
    midwifery birth births baby postnatal antenatal labour
    nursing ward patient drug dressing wound cannula handover stoma
    patient safety sepsis falls pressure sores infection checklist handover errors
    trauma informed trauma abuse ptsd
    mental health anxiety depression panic therapist counsellor
    dementia memory resident residents reminiscence
    end-of-life hospice palliative bereavement funeral grief
    disability wheelchair ramp hearing-loop
    deaf bsl signing
    physiotherapy physio stretch joint knee rehab
    pharmacy drugs medicines prescription dispensing pharmacology
    dentistry teeth tooth floss
    sleep bed bedtime wake nap insomnia
    smoking cigarettes cigarette vape nicotine
    alcohol drinking sober wine beer pub
    tutoring tutor pupil maths homework lesson
    assessment quiz marks grading rubric
    coaching children training session drills under-9s under-11s team shouting praise
    coaching observe question questions feedback mentee
    event planning organise fete fair party quiz venue guests tickets bunting wedding
    hospitality waiter waiting tables guests menu dish restaurant bar
    barista coffee espresso latte milk
    cheffing kitchen menu dish sauce stock knife knives mise
    food hygiene allergens fridge temperature
    retail shop till stock shelf shelves window display
    selling clients leads pitch calls deals orders
    customer service complaint complaints queue refund reply review reviews
    hairdressing hair cut colour salon
    plumbing pipe pipes tap boiler leak solder
    electrics wiring socket sockets fuse circuit
    bricklaying bricks mortar wall
    painting decorating wallpaper brush gloss emulsion walls
    car maintenance oil tyre tyres brakes engine mot exhaust clutch
    logistics pallet pallets warehouse forklift delivery deliveries lorry
    engineering cad drawings drawing tolerance bracket
    robotics robot sensor sensors motor arduino
    electronics solder circuit board resistor
    astronomy telescope stars planets moon
    history archive archives museum war records
    family history genealogy ancestors census grandparents
    geography map maps rivers
    law legal tribunal court statute contract brief bundle clause
    policing police statement
    security lock locks alarm backups backup passwords vpn
    mental arithmetic calculator sums tables multiply add adding percentages
    numeracy sums fractions calculator change
    spreadsheets excel pivot formula formulas cells
    typing wpm keyboard touch
    databases index indexes migration schema query queries rows
    javascript console log promise promises event dom callback
    databases backup
    frontend button form css component
    infrastructure server servers backup monitoring uptime
    onboarding starter starters buddy newcomer newcomers induction
    leadership feedback colleagues team decision decisions
    time-management early late minutes schedule timer pomodoro diary
    decluttering wardrobe cupboard loft garage attic boxes
    faith prayer pray bible quran church mosque psalm
    citizenship naturalisation oath
    interview questions answers mock
    networking coffee contacts colleagues people strangers business-card
    """
)
_FIELDS = tuple(map(frozenset, _LISTED))
# Too general to tie a goal to a topic.
_GENERAL = wordset(
    """
    a and at basic basics better building course develop development for general good group improve improvement in
    learn learning level make making manage management module my new of on people person personal plan planning
    practice practise professional programme project school skill skills team the time to use using with work
    working
    """
)
_SHORTEST = 4
_ENDINGS = (
    "ations",
    "ation",
    "ating",
    "ated",
    "ates",
    "ate",
    "ments",
    "ment",
    "nesses",
    "ness",
    "ities",
    "ity",
    "ings",
    "ing",
    "ers",
    "er",
    "ed",
    "ies",
    "es",
    "s",
    "ly",
    "al",
    "y",
    "e",
)


@by_word
def stem_of(word: str) -> str:
    """A word without the endings that only change its part of speech: enough to match "testing" with "tests"."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def focus_word(forms: tuple[str, ...], topic: str) -> int | None:
    """Where the text speaks of the topic, by its own words or by one of its field; None where it does not."""
    key, stems, related = _field_of(topic)
    for at, word in enumerate(forms):
        if len(word) < 2 or (word in _GENERAL and word not in key):
            continue
        base = base_of(word)
        if stem_of(word) in stems or stem_of(base) in stems:
            return at
        if word in related or base in related or singular(word) in related or _is_short_for(word, key):
            return at
    return None


def _is_short_for(word: str, key: frozenset[str]) -> bool:
    """ "chem", "stats", "psych": the beginning of a telling word, as people shorten it."""
    short = singular(word)
    if len(short) < _SHORTEST or base_of(short) in KNOWN_VERBS:
        return False
    return any(len(one) > len(short) + 2 and one.startswith(short) for one in key)


@lru_cache(maxsize=256)
def _field_of(topic: str) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The telling words of a topic, their stems, and the words of the fields that it shares most with."""
    forms = words_of(topic).forms
    key = frozenset(word for word in forms if word not in _GENERAL) or frozenset(forms)
    stems = frozenset(stem_of(word) for word in key) | frozenset(stem_of(base_of(word)) for word in key)
    shared = [sum(word in field or singular(word) in field for word in key) for field in _FIELDS]
    most = max(shared)
    nearest = [number for number, count in enumerate(shared) if most and count == most]
    named = [number for number in nearest if _LISTED[number][0] in key]
    fields = (_FIELDS[number] for number in named or nearest)
    return key, stems, frozenset(word for field in fields for word in field)
