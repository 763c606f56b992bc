"""The kinds of records and their fields, declared once.

Reading, checking, misspelt-key warnings, shell completion, JSON Schema, the order in which commands write new
fields and the file reference in `docs/` all follow from this table: to add a field, add one line here.
"""

from __future__ import annotations

from typing import NamedTuple

from mentor_cli.core.fieldtypes import Choice, FieldType, Ref, Text
from mentor_cli.core.nested import Either, Keyed, Many, Pair, Shape
from mentor_cli.core.scalars import (
    AGE_KEY,
    BIRTHDAY,
    BY,
    CADENCE_DAY,
    COST,
    COUNT,
    COUNTRY,
    DATE,
    DURATION,
    EMAIL,
    EVERY,
    HOURS_A_WEEK,
    ICS_PATH,
    INSTANT,
    LINK,
    MINUTES,
    MINUTES_TAKEN,
    MOMENT,
    NAME,
    NUMBER,
    PATH,
    RATING,
    REGION,
    SKILL,
    SOMEBODY,
    SOURCE,
    SSH_KEY,
    SUBDIVISION,
    TEXT,
    TIME,
    TIMES,
    UUID,
    VERSION,
    VIDEO,
    WEEKDAY,
    YES_NO,
    ZONE,
)


class Field(NamedTuple):
    """One key of the frontmatter. `open` fields stay readable when the record is sealed."""

    name: str
    type: FieldType
    help: str
    required: bool = False
    open: bool = False


class Kind(NamedTuple):
    """A kind of record: the folder it lies in, what one of them is called, and its fields in writing order."""

    folder: str
    noun: str
    help: str
    fields: dict[str, Field]
    one_of: tuple[str, ...] = ()


PERSON = Ref("people")
# A person or a group, by one name: nobody and no group may be called alike.
OWNER = Ref("people", "groups")
GROUP = Ref("groups")
GOAL = Ref("goals")
SESSION = Ref("sessions")
TEXTS = Many(TEXT)
# Where what a session did not reach can go: the four directions of a wrap-up.
POINTERS = ("resource", "channel", "study-group", "follow-up")

_PUBLISHED_EVENT = (
    Field("sequence", COUNT, "how often guests saw a change"),
    Field("stamp", INSTANT, "when it was last exported"),
    Field("print", TEXT, "digest of what guests saw"),
)
_SHOWN_RULES = Many(
    Shape(
        Field("as", Choice("single", "series"), "as what guests saw it", required=True),
        Field("uid", TEXT, "the UID of a series"),
        Field("every", EVERY, "how often", required=True),
        Field("day", CADENCE_DAY, "on which day", required=True),
        Field("at", TIME, "start, in the group's zone", required=True),
        Field("starts", DATE, "the first day the rule counts from", required=True),
        Field("until", DATE, "the last day"),
        Field("skip", Choice("holidays"), "what was left out"),
        Field("days_off", Many(DATE), "the days off on which it was left out"),
        Field("since", COUNT, "the renewal since which it is shown"),
        Field("gone", COUNT, "the renewal since which it is taken back"),
        *_PUBLISHED_EVENT,
    )
)


def _published(*more: Field) -> Field:
    names = Field("names", TEXT, "digest of the names and answers guests saw")
    shape = Shape(*_PUBLISHED_EVENT, names, *more)
    return Field("published", shape, "kept by calendar exports; leave it to them", open=True)


# Every record can have these.
_SHARED = (
    Field("aliases", TEXTS, "former ids, so that other branches still find the record", open=True),
    Field(
        "confidential", Many(PERSON), "the only people who may read the record; it is sealed for their keys", open=True
    ),
)


def _kind(folder: str, noun: str, help_: str, *fields: Field, one_of: tuple[str, ...] = ()) -> Kind:
    return Kind(folder, noun, help_, _named(*fields, *_SHARED), one_of)


def _named(*fields: Field) -> dict[str, Field]:
    return {field.name: field for field in fields}


_COST = Field(
    "cost",
    Keyed(TIME, COST),
    "what meeting at that time of one's own day costs, from 0; a straight line between the times",
)

PEOPLE = _kind(
    "people",
    "person",
    "A person of the programme.",
    Field("name", NAME, "what the person is called", required=True, open=True),
    Field("email", Many(EMAIL), "one address or several"),
    Field("roles", Many(Choice("mentor", "mentee", "buddy", "chair", "coordinator", "peer")), "what they do here"),
    Field("timezone", ZONE, "where their clock is", open=True),
    Field("region", REGION, "country or subdivision, for holidays"),
    Field("birthday", BIRTHDAY, "month and day only; decides who chairs first"),
    Field("languages", TEXTS, "languages they can meet in"),
    Field("capacity", COUNT, "how many mentees they can take; 1 when not said"),
    Field("hours_per_week", HOURS_A_WEEK, "hours a week they have for their goals"),
    Field(
        "hours",
        Shape(Field("from", TIME, "not earlier than"), Field("until", TIME, "not later than")),
        "the hours of the day they can meet in",
    ),
    Field("schedule", Shape(_COST), "which hours suit them less, in place of the programme's costs"),
    Field("experience", TEXT, "years, or in words"),
    Field("offers", Keyed(SKILL, RATING), "skills they can help with, from 1 (a little) to 5 (very well)"),
    Field("needs", Keyed(SKILL, RATING), "skills they want help with, from 1 (a little) to 5 (most of all)"),
    Field("interests", TEXTS, "what they care about"),
    Field(
        "availability",
        Many(
            Shape(
                Field("day", WEEKDAY, "day of the week", required=True),
                Field("from", TIME, "start, in their own zone", required=True),
                Field("to", TIME, "end, in their own zone", required=True),
            )
        ),
        "when they are free each week, in their own zone",
    ),
    Field(
        "exceptions",
        Many(
            Shape(
                Field("date", DATE, "the day", required=True),
                Field("from", TIME, "start, in their own zone"),
                Field("to", TIME, "end, in their own zone"),
            )
        ),
        "other times on single days, in place of hours and availability; without from and to none",
    ),
    Field(
        "away",
        Many(
            Shape(
                Field("from", DATE, "first day", required=True),
                Field("until", DATE, "last day"),
                Field("why", TEXT, "reason"),
            )
        ),
        "when they are away",
    ),
    Field("busy", Many(ICS_PATH), "calendar files (.ics) of times they are taken"),
    Field("style", TEXT, "the coaching style they prefer"),
    Field("accommodations", TEXT, "what makes meetings work for them"),
    Field(
        "contact",
        Shape(
            Field("platform", TEXT, "where to reach them"),
            Field("channel", TEXT, "their handle or channel"),
            Field("video", LINK, "their own video link"),
            Field("reply_within", TEXT, "how soon they answer"),
        ),
        "how to reach them between sessions",
    ),
    Field("orientation", DATE, "when their mentor orientation was done"),
    Field("modules", Keyed(Text("a module id"), DATE), "modules finished, with the date"),
    Field("consent", Many(Choice("certificate", "mention", "directory")), "what may be done with their name"),
    Field("links", Keyed(TEXT, LINK), "CV, profile and the like"),
    Field("prefer", Many(PERSON), "people they would like to be matched with"),
    Field("avoid", Many(PERSON), "people they must not be matched with"),
    Field("age_key", AGE_KEY, "public age key for confidential records"),
    Field("ssh_key", SSH_KEY, "public SSH key for confidential records"),
    Field("joined", DATE, "first day in the programme"),
    Field("left", DATE, "last day in the programme", open=True),
)

_MEMBER = Many(
    Either(
        PERSON,
        Shape(
            Field("id", PERSON, "who", required=True),
            Field("joined", DATE, "since when"),
            Field("left", DATE, "until when"),
        ),
    )
)

GROUPS = _kind(
    "groups",
    "group",
    "People who meet: a pair, a buddy group, a community.",
    Field(
        "kind",
        Choice("mentoring", "buddy-pair", "buddy-group", "community", "panel", "roundtable", "mentor-community"),
        "what sort of group it is",
        required=True,
        open=True,
    ),
    Field("name", NAME, "what the group is called; otherwise its title"),
    Field("members", _MEMBER, "who belongs to it: ids, or {id, joined, left}", required=True, open=True),
    Field("mentors", _MEMBER, "who leads it: ids, or {id, joined, left}", open=True),
    Field("format", TEXT, "the session format it uses"),
    Field("minutes", MINUTES, "how long a meeting is"),
    Field("timezone", ZONE, "the zone its times are meant in", open=True),
    Field("channel", TEXT, "where the group writes"),
    Field("video", VIDEO, "its video link"),
    Field("platform", TEXT, "where it meets"),
    Field("chairs", Many(PERSON), "order of the chairs; otherwise by birthday"),
    Field("status", Choice("proposed", "active", "paused", "ended"), "whether it meets", open=True),
    Field("ended_as", TEXT, "how it ended: completed, completed-early, changed-needs, silent"),
    Field("starts", DATE, "first day", open=True),
    Field("ends", DATE, "last day", open=True),
    Field("calendar", Choice("single", "series"), "whether exports show single events or one series"),
    _published(
        Field("zone", TEXT, "the zone on whose clock guests were shown its meetings"),
        Field("horizon", DATE, "the last day up to which guests were shown rules without an end"),
        Field(
            "alternative",
            Shape(
                Field("day", WEEKDAY, "day of the week"),
                Field("at", TIME, "start"),
                Field("since", DATE, "the first day whose meetings have one"),
                Field("gone", YES_NO, "whether it is taken back"),
                *_PUBLISHED_EVENT,
            ),
            "the alternative slot guests were shown",
        ),
        Field("renewals", TEXTS, "when guests were shown other rules or days off"),
        Field("shown", _SHOWN_RULES, "the rules guests were shown"),
        Field("former", _SHOWN_RULES, "rules they were shown before, whose meetings exports take back"),
        Field(
            "lost",
            Many(
                Shape(
                    Field("start", MOMENT, "its original start", required=True),
                    Field("uid", TEXT, "the UID it was imported with"),
                    *_PUBLISHED_EVENT,
                )
            ),
            "meetings whose file guests were shown and that have none any more",
        ),
    ),
    Field(
        "cadence",
        Many(
            Shape(
                Field("every", EVERY, "how often", required=True),
                Field("day", CADENCE_DAY, "on which day", required=True),
                Field("at", TIME, "start, in the group's zone", required=True),
                Field("starts", DATE, "the first day the rule counts from", required=True),
                Field("until", DATE, "the last day"),
                Field("count", TIMES, "how many meetings"),
                Field("skip", Choice("holidays"), "what is left out"),
            )
        ),
        "when it meets: one rule or a list of rules",
    ),
    Field(
        "alternative",
        Shape(
            Field("day", WEEKDAY, "day of the week", required=True),
            Field("at", TIME, "start", required=True),
            Field("shown", YES_NO, "whether calendars show it, as tentative"),
        ),
        "the slot used when the usual one fails",
    ),
)

GOALS = _kind(
    "goals",
    "goal",
    "What somebody wants to reach, by when, and how anybody can tell.",
    Field("owner", OWNER, "the person or group whose goal it is", required=True, open=True),
    Field("group", GROUP, "show it only in this group's agendas", open=True),
    Field("status", Choice("draft", "active", "met", "missed", "dropped"), "how it stands", open=True),
    Field("written", DATE, "the day it was written", open=True),
    Field("due", DATE, "the day it is to be reached", open=True),
    Field("closed", DATE, "the day it was met, missed or dropped", open=True),
    Field("measure", TEXT, "what is counted"),
    Field("from", NUMBER, "the count at the start"),
    Field("target", NUMBER, "the count to reach"),
    Field("current", NUMBER, "the count now"),
    Field("unit", TEXT, "the unit of the counts"),
    Field("why", TEXT, "what it is for; why one was missed stands under Outcome"),
    Field("focus", TEXTS, "topics of the programme it belongs to"),
    Field("effort", DURATION, "how long it takes altogether, such as 12h"),
    Field("review", TEXT, "how often to look at it, such as every 2 weeks"),
    Field(
        "benchmarks",
        Many(
            Shape(
                Field("by", BY, "by when", required=True),
                Field("what", TEXT, "what will be there by then", required=True),
            )
        ),
        "where it should stand on the way",
    ),
    Field(
        "milestones",
        Many(
            Shape(
                Field("date", DATE, "when", required=True),
                Field("what", TEXT, "what is reached", required=True),
                Field("reached", DATE, "the day it was reached"),
            )
        ),
        "steps worth celebrating",
    ),
    Field("carried_from", GOAL, "the missed goal this one follows", open=True),
    Field("support", Many(PERSON), "who helps", open=True),
)

DIARY = _kind(
    "diary",
    "diary entry",
    "Something that went well, kept for the day somebody asks about it.",
    Field("owner", PERSON, "whose diary", required=True, open=True),
    Field("date", DATE, "the day it happened", open=True),
    Field("goals", Many(GOAL), "goals it belongs to", open=True),
    Field("skills", Many(SKILL), "skills it shows"),
    Field("tags", TEXTS, "words to find it by"),
    Field("evidence", Many(SOURCE), "links that show it"),
    Field("praise_from", SOMEBODY, "who said something good about it"),
    Field("shared", Many(SESSION), "sessions in which it was shared", open=True),
)

_ANSWER = Choice("yes", "no", "unclear")

PROBLEMS = _kind(
    "problems",
    "problem",
    "A problem somebody brings to the group.",
    Field("owner", PERSON, "whose problem", required=True, open=True),
    Field("status", Choice("queued", "discussed", "solved", "dropped"), "how it stands", open=True),
    Field("written", DATE, "the day it was written", open=True),
    Field("framework", TEXT, "the programme's area it belongs to"),
    Field("focus", TEXTS, "topics it is about"),
    Field("artefacts", Many(PATH), "files that belong to it"),
    Field("discussed", Many(SESSION), "sessions that discussed it", open=True),
    Field(
        "verdict",
        Shape(
            Field("specific", _ANSWER, "one concrete difficulty"),
            Field("solvable", _ANSWER, "effort could move it"),
            Field("controllable", _ANSWER, "its owner has a hand on it"),
        ),
        "a person's own judgement, which wins over the tool's",
    ),
)

SESSIONS = _kind(
    "sessions",
    "session",
    "One meeting: its agenda before, its notes and actions after.",
    Field("format", TEXT, "the session format", required=True, open=True),
    Field("group", GROUP, "who meets", open=True),
    Field(
        "people",
        Many(PERSON),
        "who meets, when it is no group or not all of it; who practises alone",
        open=True,
    ),
    Field("start", MOMENT, "when it begins, on the clock of its zone", required=True, open=True),
    Field("timezone", ZONE, "the zone of its times", open=True),
    Field("minutes", MINUTES, "how long it is", open=True),
    Field("status", Choice("planned", "held", "cancelled", "solo"), "how it stands", open=True),
    Field("moved_from", MOMENT, "its original start, when it was moved", open=True),
    Field("chair", PERSON, "who chairs", open=True),
    Field("lead", PERSON, "who leads", open=True),
    Field("attended", Many(PERSON), "who came", open=True),
    Field("absent", Keyed(PERSON, TEXT), "who did not come: excused, no-show, or why", open=True),
    Field("expected", Keyed(PERSON, Choice("yes", "no", "maybe")), "who said they would come", open=True),
    Field("video", VIDEO, "the video link"),
    Field("place", TEXT, "where it is"),
    Field("theme", TEXT, "what it is about"),
    Field("module", TEXT, "the module it belongs to"),
    Field("skills", Many(SKILL), "skills it works on"),
    Field("resources", Many(Ref("resources")), "material for it"),
    Field("case", Ref("resources"), "the case or scenario"),
    Field("tables", Many(Many(PERSON)), "who sits with whom"),
    Field("uid", TEXT, "the calendar's own id, for an imported event", open=True),
    _published(),
    Field(
        "agenda",
        Many(
            Shape(
                Field("title", TEXT, "what the segment is called", required=True),
                Field("minutes", MINUTES, "how long it is planned", required=True),
                Field("lead", SOMEBODY, "who leads it"),
                Field("turn", PERSON, "whose turn it is"),
                Field(
                    "steps",
                    Many(
                        Shape(
                            Field("title", TEXT, "what the step is called", required=True),
                            Field("minutes", MINUTES, "how long it is", required=True),
                            Field("speaks", SOMEBODY, "who speaks"),
                            Field("silent", SOMEBODY, "who only listens"),
                        )
                    ),
                    "the steps of a turn",
                ),
                Field("real", MINUTES_TAKEN, "how long it really took"),
            )
        ),
        "order and minutes of the segments",
    ),
    one_of=("group", "people"),
)

NOTES = _kind(
    "notes",
    "note",
    "One person's own notes on a session.",
    Field("session", SESSION, "the session", open=True),
    Field("author", PERSON, "who wrote them", open=True),
)

FEEDBACK = _kind(
    "feedback",
    "feedback",
    "What somebody says about a session or a person in it.",
    Field("session", SESSION, "the session", required=True, open=True),
    Field("from", PERSON, "who says it", required=True, open=True),
    Field("about", PERSON, "the person it is about; otherwise the session", open=True),
    Field("ratings", Keyed(Text("what is rated"), RATING), "marks from 1 to 5"),
)

ASSESSMENTS = _kind(
    "assessments",
    "assessment",
    "Skills of a person at one date, seen by themselves or by a mentor.",
    Field("person", PERSON, "who is assessed", required=True, open=True),
    Field("by", PERSON, "who assesses", required=True, open=True),
    Field("date", DATE, "when", required=True, open=True),
    Field("kind", Choice("needs", "self", "mentor"), "needs before the start, own view, or the mentor's", open=True),
    Field("scores", Keyed(SKILL, RATING), "a mark from 1 to 5 for each skill"),
)

RESOURCES = _kind(
    "resources",
    "resource",
    "A reading, video, activity, case or tool worth offering.",
    Field("title", TEXT, "what it is called", required=True, open=True),
    Field("type", Choice("reading", "video", "activity", "icebreaker", "case", "scenario", "tool"), "what it is"),
    Field("url", LINK, "where it is"),
    Field("topics", TEXTS, "what it is about"),
    Field("minutes", MINUTES, "how long it takes"),
    Field("level", TEXT, "for whom: beginners, advanced"),
    Field("language", TEXT, "its language"),
)

MESSAGES = _kind(
    "messages",
    "message",
    "A message between sessions.",
    Field("from", PERSON, "who writes", required=True, open=True),
    Field("to", Many(PERSON), "who is written to", open=True),
    Field("group", GROUP, "the group it goes to", open=True),
    Field("sent", MOMENT, "when it was sent", open=True),
    Field("subject", TEXT, "what it is about"),
    Field("reply_to", Ref("messages"), "the message it answers", open=True),
)

CERTIFICATES = _kind(
    "certificates",
    "certificate",
    "What a person was given at the end.",
    Field("person", PERSON, "who received it", required=True, open=True),
    Field("issued", DATE, "when", required=True, open=True),
    Field("by", PERSON, "who signed it", open=True),
    Field("for", TEXT, "what for"),
    Field("criteria", TEXTS, "what was fulfilled"),
    Field("signature", TEXT, "the signature over the rest"),
    Field("revoked", DATE, "when it was taken back", open=True),
)

WORKSPACE = Kind(
    "mentor.yaml",
    "workspace",
    "The workspace itself: the programme and its defaults.",
    _named(
        Field("format", VERSION, "version of the file format: 1", required=True),
        Field("id", UUID, "UUID of the workspace, made by `mentor init`", required=True),
        Field("programme", TEXT, "what the programme is called"),
        Field("timezone", ZONE, "the zone of times that name no other"),
        Field("starts", DATE, "first day of the programme"),
        Field("ends", DATE, "last day of the programme"),
        Field("focus", TEXTS, "topics the programme is about; a goal on one of them is relevant"),
        Field("skills", TEXTS, "names of the skills; others are warned of"),
        Field("framework", TEXTS, "areas for problems and assessments"),
        Field("hours_per_week", HOURS_A_WEEK, "hours a week people have for their goals, unless they say otherwise"),
        Field("channel", TEXT, "where to post"),
        Field(
            "defaults",
            Shape(
                Field("format", TEXT, "session format"),
                Field("minutes", MINUTES, "length of a session"),
                Field("video", VIDEO, "video link"),
            ),
            "used where a group says nothing else",
        ),
        Field(
            "modules",
            Many(
                Shape(
                    Field("id", TEXT, "short name", required=True),
                    Field("title", TEXT, "full name"),
                    Field("kind", Choice("insight", "application"), "what sort of module"),
                    Field("ends", DATE, "its last day"),
                )
            ),
            "parts of the course",
        ),
        Field(
            "holidays",
            Shape(
                Field("country", COUNTRY, "whose public holidays count"),
                Field("subdivision", SUBDIVISION, "a part of the country with holidays of its own"),
                Field("extra", Many(DATE), "own days off"),
            ),
            "days off: no hours for goals, no meetings of groups that skip them",
        ),
        Field(
            "schedule",
            Shape(_COST),
            "how common times are ranked by schedule find",
        ),
        Field(
            "judgement",
            Shape(
                Field("dates", Choice("dmy", "mdy"), "how goals mean 3/12: 3 December (dmy, unless said), or 12 March"),
                Field(
                    "words",
                    Shape(
                        Field("deliverables", TEXTS, "nouns for what plainly exists or not, such as showcase"),
                        Field("vague", TEXTS, "words that do not say what will be done, such as upskill"),
                        Field("events", Keyed(Text("an event"), Many(DATE)), "names of events with their days"),
                    ),
                    "words of the programme's own, understood in goals",
                ),
            ),
            "how goals and problems are judged; beside these keys, codes of rules: off, on, error, warning or info",
        ),
        Field(
            "match",
            Shape(
                Field("must", Many(Pair(PERSON)), "pairs that must be"),
                Field("never", Many(Pair(PERSON)), "pairs that must not be"),
                Field("weights", Keyed(TEXT, NUMBER), "what counts how much"),
            ),
            "rules for matching",
        ),
    ),
)

_STEP_ROWS = Many(
    Shape(
        Field("title", TEXT, "what the step is called", required=True),
        Field("minutes", TEXT, "how long it is"),
        Field("speaks", SOMEBODY, "who speaks"),
        Field("silent", SOMEBODY, "who only listens"),
    )
)

FORMATS = Kind(
    "templates/formats",
    "session format",
    "A session format: segments with minutes and prompts.",
    _named(
        Field("title", TEXT, "what the format is called", required=True),
        Field("for", TEXT, "the kind of group it is for"),
        Field("people", TEXT, "how many people, such as 2-8"),
        Field("minutes", TEXT, "how long, such as 45-60"),
        Field("shorten", YES_NO, "whether segments may go under their minimum when time is short"),
        Field("first_sessions", COUNT, "how many of a group's sessions count as its first ones"),
        Field(
            "segments",
            Many(
                Shape(
                    Field("title", TEXT, "what it is called", required=True),
                    Field("minutes", TEXT, "10, or 15+ for at least 15 and the spare time", required=True),
                    Field("at", TIME, "a clock time it must begin at"),
                    Field("lead", SOMEBODY, "who leads it"),
                    Field(
                        "each", Choice("owner", "member", "everyone"), "one turn for each owner, member or all who come"
                    ),
                    Field("steps", _STEP_ROWS, "the steps of a turn"),
                    Field("first", TEXT, "title of its variant for first sessions"),
                )
            ),
            "the parts in their order",
            required=True,
        ),
        Field(
            "prepare",
            Many(Shape(Field("who", TEXT, "who prepares", required=True), Field("what", TEXT, "what", required=True))),
            "what to do before",
        ),
        Field(
            "after",
            Many(Shape(Field("who", TEXT, "who writes", required=True), Field("what", TEXT, "what", required=True))),
            "what to write down after",
        ),
    ),
)

CLOSING = Kind(
    "closing",
    "closing of a session",
    "What `mentor sessions close --from FILE` reads: who came, and what came out of the session.",
    _named(
        Field("came", Many(PERSON), "who came; everybody who is not absent when left out"),
        Field("absent", Keyed(PERSON, TEXT), "who did not come: excused, no-show, or why"),
        Field("decisions", TEXTS, "what was decided, a line each"),
        Field("actions", TEXTS, "who does what: Ring Dina @amina due:friday"),
        Field("undone", Keyed(Text("title of a segment"), Choice(*POINTERS)), "where what was not reached goes"),
        Field("feedback", TEXTS, "what helped, what to change next time"),
    ),
)

KINDS: dict[str, Kind] = {
    kind.folder: kind
    for kind in (
        PEOPLE,
        GROUPS,
        GOALS,
        DIARY,
        PROBLEMS,
        SESSIONS,
        NOTES,
        FEEDBACK,
        ASSESSMENTS,
        RESOURCES,
        MESSAGES,
        CERTIFICATES,
    )
}


def named_alike(kind: str) -> tuple[str, ...]:
    """The kinds whose records must not have the id of one of this kind: its own, and those that share its name in a
    reference."""
    return OWNER.kinds if kind in OWNER.kinds else (kind,)


# Also read and described, but no records that others refer to.
DOCUMENTS: dict[str, Kind] = {"workspace": WORKSPACE, "formats": FORMATS, "closing": CLOSING}
