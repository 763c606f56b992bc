"""English nouns by what they tell a stranger: a thing to point at, a state of mind, a moment, a person.

Singular forms only; `forms.singular` brings plurals back to them.
"""

from __future__ import annotations

from mentor_cli.core.judgement.text.english.wordlists import in_order, wordset

# No stranger could point at it: a state, an ability, a quality. A verb over one of these says nothing to do.
ABSTRACT = wordset(
    """
    ability accountability agility ambition anxiety approach aptitude assertiveness attendance attention attitude
    authority availability awareness balance basics behaviour best boundary brand budgeting cancer capability
    capacity career challenge character charisma clarity coding collaboration comfort commitment communication
    competence competency composure concentration confidence connection consistency contribution control
    conversation-skill cooperation courage creativity credibility crime culture curiosity decision-making delegation
    delivery determination development diet difference direction discipline discussion disease diversity drive
    dynamic effectiveness efficiency effort emotion empathy empowerment energy engagement english enthusiasm
    equality equity ethic ethos example excellence experience expertise exposure fear feedback finance fitness
    flexibility flow fluency focus foundation freedom fun fundamental future grammar gratitude grit growth habit
    happiness health honesty humility hunger impact imposter impression inclusion independence influence initiative
    insight inspiration integrity involvement journey knowhow knowledge leadership learning level life lifestyle
    listening literacy logic loneliness love management manner mastery maturity meaning memory mentality mind
    mindfulness mindset momentum mood morale motivation nerves network networking numeracy openness opportunity
    organisation organising ownership participation passion patience peace performance perseverance persistence
    personality perspective planning policy-making positivity posture potential poverty presence pressure pride
    principle priorities priority problem-solving procrastination productivity professionalism proficiency profile
    programming progress progression promise prospect punctuality purpose quality reading reasoning reflection
    relation relationship reliability reputation resilience respect responsibility responsiveness role-model routine
    satisfaction security self self-awareness self-belief self-care self-confidence self-discipline self-esteem
    sense shyness skill skillset sleep solidarity speaking speed spirit stability stamina standard state status
    strategy strength stress structure style success support syndrome teaching team-building teamwork technique
    technology temper theory thinking time tolerance touch transparency trust understanding unity value versatility
    vibe visibility vision vocabulary voice war way weakness weight welfare wellbeing willpower wisdom workflow
    working workload world writing
    """
)

# Sayings: an image where a deed should be ("find my feet", "raise the bar", "take it to the next level").
SAYINGS = frozenset(
    tuple(pair.split("-"))
    for pair in in_order(
        """
        a-difference a-grip a-handle a-leader a-voice an-impact another-level big-picture bigger-picture bull-by care-of
        comfort-zone deep-end extra-mile full-potential good-place great-heights grip-on grips-with ground-running
        hands-on head-around head-round in-deep in-shape lean-in leaning-in my-act my-all my-best my-corner my-feet
        my-game my-hands my-head my-horizons my-inner my-life my-limit my-limits my-mark my-mind my-name my-neck my-own
        my-place my-potential my-shell my-stride my-stuff my-voice my-way my-weight my-wings new-heights new-leaf
        new-level next-level of-debt of-myself of-shape on-top on-track our-feet our-game our-own same-page stand-out
        the-ball the-bar the-best the-box  the-curve   the-dots the-edge  the-gap
        the-grain the-ground the-hang the-hood the-horns   the-loop the-mark the-moment the-most
        the-page the-plunge the-pulse the-room the-ropes the-wave to-grip to-grips to-love to-date in-touch
        """
    )
)

# Says that something is meant without saying what.
VAGUE_THING = wordset(
    """
    action activity all anything area aspect bit change concept everything idea improvement it kind lot money more
    most much nothing number one ones other part percent point score side some something somewhere sort stuff such
    that them these thing this those topic way whole win
    """
)

# Plainly exists, or plainly happened, or not.
DELIVERABLE = wordset(
    """
    a-abstract account adr advert agenda agreement album algorithm analysis animation answer api app appeal
    application appointment apprenticeship archive article artwork assembly assessment assignment audit audition
    backlog badge barbell baseline bed bid bike bill biography blog blueprint board book booking booklet boot
    bootcamp branch briefing brochure btec budget bug bundle cake calculation calculator calendar call canvas card
    case catalogue cert certificate certification changelog chapter chart charter chatbot checklist class clip clone
    club coat coding-challenge collage column comic commit competition component concert conference contract
    conversation copy course coursework cover cv dashboard database day deck degree demo deployment diagram dialogue
    diary dictionary diploma directory dish dissertation document draft drawing dress driving driving-test email
    endpoint entry essay estimate evaluation event exam examination excerpt exercise exhibition experiment extract
    fair feature film finals flashcard flyer folder form forum function game garden gcse gig glossary grade graph
    gre guide guidebook guideline hackathon handbook handout handover homepage hour house ielts image index
    induction inspection instruction interview inventory invoice issue job journal kata kit kitchen lab landing-page
    leaflet lecture lesson letter library licence link list log logbook logo lunch magazine manual manuscript map
    marathon match meal meeting memo menu message method midterm migration milestone mindmap minute mock mockup
    model module monologue mural newsletter note notebook novel novella nvq outline page painting pair-programming
    pamphlet paper parcel passage passport patch permit petition phase phonecall photo picture pilot pipeline pitch
    placement plan play playlist podcast poem portfolio portrait post postcard poster postmortem pr practical
    presentation profile-page programme project proof proposal protocol prototype pull-request qualification query
    questionnaire quiz quote race readme recipe recital record recording reference referral register registration
    release repo report repository request resit resume retro review rfc room rota route rubric run runbook sat
    savings scene schedule scheme score screen screenplay script sculpture section seminar sentence session set shed
    sheet shelf shift shirt shortlist showreel sign site sketch skirt slide slot sonata song spec specification
    speech spreadsheet sprint stall standup statement step story storyboard submission summary survey syllabus table
    talk task template test testimonial text theory-test thesis thread ticket timeline timetable toefl tool toolkit
    tour tournament tracker training transcript translation trip tutorial unit update upgrade vaccine video visa
    visit viva vlog volume walk wall webapp webinar webpage website week weekly wireframe workbook worksheet
    workshop write-up yard
    """
)

# What ends when it ends: a moment that others know ("by the exam", "before the demo").
EVENT = wordset(
    """
    advent anniversary annual appointment appraisal april assembly assessment assignment audit audition august award
    baby ball baptism bbq birthday bonfire bootcamp break briefing call camp carnival celebration census ceremony
    championship checkpoint christening christmas class close cohort commencement competition concert conference
    congress contest convention course coursework cup cutoff date day deadline debate debut defence demo departure
    derby discharge diwali due easter eclipse eid election enrolment event exam examination exhibition expedition
    expiration expiry expo fair fayre feast festival fete final finals fireworks fixture freeze gala game gcse gig
    go-live graduation grand hackathon half halfterm halloween handover hanukkah harvest hearing hike hilary hogmanay
    holiday holidays honeymoon house-move inset inspection intake internship interview iteration journey kick-off
    kickoff launch leave lecture lent lesson lunch marathon march match maternity matinee meet meeting meetup
    michaelmas mid-term midterm milestone mock mocks module moot mot move newyear nowruz observation offer ofsted
    olympiad open-day opening orientation outage panel parade party passover paternity payday pentecost performance
    pesach phase pilgrimage pitch placement play practical prelims premiere presentation prix prize-giving prizegiving
    production programme project prom promotion q1 q2 q3 q4 qualifier quarter quiz race raffle ramadan reading recital
    registration rehearsal release renewal report reset resit restart result results retirement retreat retro return
    reunion review rollout rotation round sale sats season semester seminar service session settlement shift show
    showcase shutdown signing sit sitting sports-day sprint stage standup start start-date startup submission summit
    supper tender term test thanksgiving tour tournament trial tribunal trinity trip turn ucas vacation vaisakhi
    valentines viewing visit viva vote wedding week weekend weekly window workshop xmas year yom
    """
)

# Times of a day or meals: they order a day and end nothing.
DAILY = wordset(
    """
    afternoon bed bedtime bell break breakfast brunch dawn dinner dusk evening home-time lunch lunchtime midday
    midnight morning noon playtime registration school shift sleep sunrise sunset supper tea work
    """
)

# People and bodies that act and decide for themselves.
PERSON = wordset(
    """
    adult adviser advisor agency agent anyone assistant audience aunt auntie author authority ban bank board boss
    boyfriend brother buddy business captain carer caretaker chair chairman chef chief child childminder class
    classmate client clinician coach cohort colleague college committee community company competitor congregation
    consultant coordinator council councillor counsellor country court cousin coworker crew crowd customer dad
    daughter dean department designer developer dietitian director doctor dr driver dwp editor electorate embassy
    employee employer engineer everybody everyone examiner expert external family father fellow firm flatmate
    foreman founder fridge-owner friend funder gatekeeper girl girlfriend government governor gran grandad grandma
    grandpa granny group guest guy he head headmaster headteacher hod household housemate hr husband industry
    inspector instructor intern interviewer investor journalist judge junior jury kid lad landlady landlord lawyer
    leader leadership lecturer librarian line-manager local ma'am maintainer man management manager master mate
    matron member mentee mentor midwife minister ministry miss mom mother mr mrs ms mum neighbour nephew niece
    nobody nurse office officer organisation organiser owner panel parent participant partner patient peer people
    person physio player police politician practitioner prefect premier president principal prof professional
    professor programmer public publisher pupil reader recruiter referee registrar relative reporter representative
    researcher resident reviewer roommate school scientist secretary senco senior she shop sibling sir sister slt
    society somebody someone son speaker spouse squad staff stakeholder state student subordinate supervisor
    supplier support ta teacher team teammate tenant therapist they trainee trainer treasurer trust trustee tutor
    uncle uni university user vicar viewer visitor volunteer warden who wife woman worker year-group youngster
    """
)

# Bodies and places that also act like people: an object all the same ("leave the office").
BODY = wordset(
    """
    agency bank board business class cohort college community company council country court department embassy firm
    group hr industry office organisation school shop society state support trust uni university
    """
)

# Cannot be counted by itself: "the code" or "work" is not finished at any one point.
MASS = wordset(
    """
    advice alcohol baking bread butter clothing code coffee content cooking data english equipment evidence food
    french fruit furniture german hardware help housework information laundry litter luggage material meat milk
    money music news paint play research rice rubbish shopping software spanish stuff sugar tea traffic training
    water weather wood work
    """
)

# What is given by somebody else, or falls to one of many.
PRIZE = wordset(
    """
    apprenticeship award bonus bursary captain captaincy champion championship contract election employer employment
    fellowship first-place funding gold grant headship internship investment investor investors job league lottery
    medal nomination offer office podium position post president prize promotion raise recognition representation
    residency rise role scholarship seat sponsor sponsorship spot studentship tenure title traineeship trophy
    vacancy visa winner
    """
)

# Partly in other people's hands, however hard one tries.
GATHERED = wordset(
    """
    attendance backer backlink booking candidate client contributor customer donation donor engagement enrolment fan
    follower funding grade income lead like listener litter mark member membership mentee order participant partner
    pledge point profit pupil rating reader recommendation recruit referral registration reply response result
    retention revenue review sale score share sign-up signature signup sponsor sponsorship star subscriber
    subscription supporter taking ticket tip turnout turnover user view viewer visitor volunteer vote
    """
)

# An outcome that an examiner decides from what the person shows.
EXAM = wordset(
    """
    a1 a2 accreditation assessment audition b1 b2 bar btec c1 c2 cert certificate certification cscs degree diploma
    driving exam examination final finals gcse grade ielts licence license mock module-exam mot nvq permit practical
    prelim qualification qualifying quals resit retake sat sats test theory toefl viva
    """
)
