"""Fields: their values, and how they go together."""

from __future__ import annotations

from mentor_cli.core.file_rules.page import FilePage

PAGES = (
    FilePage(
        "F010",
        "the value is of another kind than the field takes",
        "error",
        "A number, a list, a yes or no: every field says what it takes. The value is left out until it fits.",
        "target: many",
        "target: 8",
    ),
    FilePage(
        "F011",
        "the value is none of those the field takes",
        "error",
        "Commands go by these few words; any other would be overlooked by all of them.",
        "status: ongoing",
        "status: active",
    ),
    FilePage(
        "F012",
        "a date or a time that does not exist, or is written in another way",
        "error",
        "Days are written year first, so that nobody has to guess which number is the month.",
        "due: 2026-02-30",
        "due: 2026-02-28",
    ),
    FilePage(
        "F013",
        "a field is missing",
        "error",
        "Without it nobody can tell whose it is, or when: the record would appear nowhere, or in the wrong place.",
        "owner:",
        "owner: amina",
    ),
    FilePage(
        "F014",
        "a record is named that is not there",
        "error",
        "The id is misspelt, or the file was renamed by hand, or deleted. `mentor rename` changes the name everywhere.",
        "support: [amna]",
        "support: [amina]",
    ),
    FilePage(
        "F015",
        "a field looks misspelt",
        "warning",
        "Fields of your own are welcome and are kept. This one is so like a known one that it may be meant for it, "
        "and nothing reads it.",
        "meassure: chapters",
        "measure: chapters",
    ),
    FilePage(
        "F025",
        "a skill is not on the programme's list",
        "warning",
        "`skills:` in mentor.yaml lists the names of skills, so that the same one is called the same everywhere.",
        "skills: [javascrpt]",
        "skills: [javascript]",
    ),
    FilePage(
        "F026",
        "an end lies before its beginning, or hours end when they begin",
        "error",
        "One of the two is wrong, or they were exchanged.",
        "starts: 2026-12-18\nends: 2026-09-01",
        "starts: 2026-09-01\nends: 2026-12-18",
    ),
    FilePage(
        "F027",
        "the goal's status and its closing day do not go together",
        "warning",
        "What was reached when is what a report tells. A closed goal needs its day, and an open one has none.",
        "status: met",
        "status: met\nclosed: 2026-11-20",
    ),
    FilePage(
        "F035",
        "something that has been lies in the future",
        "warning",
        "A diary entry, a day of writing or of closing, or a session that was held cannot be still to come: most often"
        " the year or the month is a slip.",
        "written: 2062-11-20",
        "written: 2026-11-20",
    ),
    FilePage(
        "F036",
        "a rule is switched that is not there, or to nothing known",
        "warning",
        "`judgement:` in mentor.yaml switches rules by their codes. A misspelt code switches nothing, silently.",
        "judgement: {SMART-A99: off}",
        "judgement: {SMART-A01: off}",
    ),
    FilePage(
        "F040",
        "no holidays are known of a country or a part of it",
        "warning",
        "Holidays are left out of the hours that are free for goals, and of the meetings of groups that skip them. Of "
        "a country that is not there none can be, of a part that is not there only those of its country.",
        "holidays: {country: GB, subdivision: LND}",
        "holidays: {country: GB, subdivision: ENG}",
    ),
    FilePage(
        "F043",
        "goals were carried from one another in a ring",
        "error",
        "A goal that was missed is taken up again by a later one, which says so with carried_from. In a ring none of "
        "them is the first.",
        "carried_from: owen-three-mornings, in goals/owen-three-mornings.md",
        "carried_from: owen-five-mornings, in goals/owen-three-mornings.md",
    ),
    FilePage(
        "F050",
        "a calendar under busy cannot be read, or not all of it",
        "error",
        "Somebody whose calendar cannot be read counts as free when a time is looked for. A file that is not there or "
        "is no calendar is an error; single events that cannot be followed are left out with a warning.",
        "busy: [busy/old.ics]",
        "busy: [busy/tomek.ics]",
    ),
)
