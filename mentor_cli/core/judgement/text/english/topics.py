"""Topics of a programme and the words that belong to them, so that "merge conflicts" is about a Git workflow."""

from __future__ import annotations

from functools import lru_cache

from mentor_cli.core.judgement.text.english.clauses import KNOWN_VERBS
from mentor_cli.core.judgement.text.english.forms import base_of, singular
from mentor_cli.core.judgement.text.english.tokens import words_of
from mentor_cli.core.judgement.text.english.wordlists import phrases, wordset

_FIELDS = tuple(
    frozenset(field)
    for field in phrases(
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
        language spanish french german arabic italian duolingo vocabulary words conversation
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
        """
    )
)
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


@lru_cache(maxsize=4096)
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
    fields = (field for field, count in zip(_FIELDS, shared, strict=True) if most and count == most)
    return key, stems, frozenset(word for field in fields for word in field)
