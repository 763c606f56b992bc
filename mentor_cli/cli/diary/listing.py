"""`mentor diary list`, `show` and `week`: what went well, and whose entry is there this week."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.days import refuse_reversed_days
from mentor_cli.cli.records.owners import of_owner, of_people_in, owners
from mentor_cli.cli.records.showing import document, readable
from mentor_cli.cli.render import table
from mentor_cli.core.body import is_sealed
from mentor_cli.core.diary import Rhythm, day_of, in_week, newest_first, rhythm, week_of, words_of
from mentor_cli.core.errors import UsageError
from mentor_cli.core.ids import by_every_id, fold, is_called
from mentor_cli.core.time.wording import day_near, full_day, short_day

if TYPE_CHECKING:
    from datetime import date

    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record

_OWNER = Param("owner", "Only entries of this person.", ("--owner",), metavar="ID", complete="people")
_GROUP = Param("group", "Only the people of this group.", ("--group",), metavar="ID", complete="groups")
_NONE_FITS = "no entry fits: mentor diary list"
_NONE_YET = 'no diary entries yet: mentor diary add "…"'


def list_entries(
    call: Call,
    *,
    owner: str | None,
    group: str | None,
    since: str | None,
    until: str | None,
    skill: str | None,
    goal: str | None,
    tag: str | None,
) -> Outcome:
    """The entries that fit every filter, the newest first."""
    everything = call.workspace.usable("diary")
    found = of_people_in(call, of_owner(call, "diary", everything, owner), group)
    found = _in_time(call, found, since, until)
    if goal:
        record = call.workspace.find("goals", goal)
        found = [entry for entry in found if any(is_called(record, name) for name in entry.texts("goals"))]
    found = _with_word(_with_word(found, "skills", skill), "tags", tag.removeprefix("#") if tag else None)
    entries = newest_first(found)
    today = call.today(call.me)
    rows = [_row(entry, today) for entry in entries]
    return Outcome(
        {"diary": [document(entry) for entry in entries], "skipped": call.skipped()} if call.json else None,
        table(rows, ("day", "person", "what went well", "entry"), call.width),
        notes=() if entries else call.when_empty(_NONE_FITS if everything else _NONE_YET, "diary"),
    )


def _in_time(call: Call, entries: list[Record], since: str | None, until: str | None) -> list[Record]:
    if not (since or until):
        return entries
    from mentor_cli.core.time.moments import read_past_date

    today = call.today(call.me)
    first = read_past_date(since, today) if since else None
    last = read_past_date(until, today) if until else None
    refuse_reversed_days(first, last)
    return [
        entry
        for entry in entries
        if (day := day_of(entry)) and (first is None or day >= first) and (last is None or day <= last)
    ]


def _with_word(entries: list[Record], name: str, word: str | None) -> list[Record]:
    if word is None:
        return entries
    return [entry for entry in entries if fold(word) in map(fold, entry.texts(name))]


def _row(entry: Record, today: date) -> tuple[str, ...]:
    day = day_of(entry)
    return day_near(day, today) if day else "", entry.text("owner") or "", words_of(entry), entry.id


def show_entry(call: Call, *, entry: str) -> Outcome:
    """One entry: where it is, what it belongs to, its text."""
    found = readable(call.workspace.find("diary", entry))
    return Outcome(document(found), _entry_lines(found))


def _entry_lines(entry: Record) -> Iterator[str]:
    from mentor_cli.cli.records.fieldlines import field_rows, labelled
    from mentor_cli.cli.records.parts import SEALED

    day = day_of(entry)
    yield words_of(entry)
    yield " · ".join(part for part in (entry.text("owner"), full_day(day) if day else "", entry.path) if part)
    fields = list(labelled(field_rows(entry, except_=("owner", "date"))))
    if fields:
        yield ""
        yield from fields
    text = SEALED if is_sealed(entry.body) else _without_title(entry)
    if text:
        yield ""
        yield from text.split("\n")


def _without_title(entry: Record) -> str:
    """The body without its `# title`, which the first line has told."""
    first, _, rest = entry.body.strip("\n").partition("\n")
    return (rest if first.startswith("# ") else f"{first}\n{rest}").strip("\n")


def show_week(call: Call, *, owner: str | None, group: str | None, week: str | None) -> Outcome:
    """For each person the entries of a week, or that there are none, and how many weeks in a row there were some."""
    call.workspace.require_whole("diary")
    asked = None
    if week:
        from mentor_cli.core.time.moments import read_past_date

        asked = read_past_date(week, call.today(call.me))
    people = _one_writer(call, owner, group) if owner else _writers(call, group)
    own = _by_owner(call)
    weeks = [_person_week(call, person, own, asked) for person in people]
    weeks = [one for one in weeks if one["entries"] or one["expected"]]
    monday = week_of(asked or call.today(call.me))
    return Outcome(
        {"week": monday.isoformat(), "people": [_week_document(one) for one in weeks], "skipped": call.skipped()},
        _week_lines(call, monday, weeks) if weeks else (),
        notes=() if weeks else call.when_empty("nobody keeps a diary here yet: mentor people add", "people"),
    )


def _one_writer(call: Call, owner: str, group: str | None) -> list[tuple[Record, bool]]:
    """That person, who is waited for because somebody asks. Raises UsageError for one outside of the group."""
    meant = call.workspace.find("people", owner)
    if group and all(person.id != meant.id for person, _ in _writers(call, group)):
        found = call.workspace.find("groups", group)
        raise UsageError(f"{meant.id} does not belong to {found.id}", "leave one of --owner and --group out")
    return [(meant, True)]


def _writers(call: Call, group: str | None) -> list[tuple[Record, bool]]:
    """The people asked for, each with whether an entry of theirs is waited for; mentors may write but need not."""
    from mentor_cli.core.circle import circle_of, members_on
    from mentor_cli.core.meetings import people_on

    people = {person.id: person for person in call.workspace.usable("people")}
    if group:
        meant = call.workspace.find("groups", group)
        today = call.today(meant)
        by_id = by_every_id(people.values())
        expected, known = members_on(meant, today, by_id), people_on(meant, today, by_id)
    else:
        circle = circle_of(None, call.workspace.usable("groups"), people.values(), call.today())
        expected, known = tuple(sorted(circle.writers)), circle.people
    order = dict.fromkeys([*expected, *known])
    return [(people[identity], identity in expected) for identity in order if identity in people]


def _by_owner(call: Call) -> dict[str, list[Record]]:
    everybody = owners(call)
    found: dict[str, list[Record]] = {}
    for entry in call.workspace.usable("diary"):
        found.setdefault(everybody.owner(entry), []).append(entry)
    return found


def _person_week(
    call: Call, person: tuple[Record, bool], own: Mapping[str, Sequence[Record]], asked: date | None
) -> dict[str, Any]:
    record, expected = person
    entries = own.get(record.id, ())
    today = asked or call.today(record)
    days = [day for entry in entries if (day := day_of(entry))]
    return {"person": record, "expected": expected, "entries": in_week(entries, today), "rhythm": rhythm(days, today)}


def _week_document(one: dict[str, Any]) -> dict[str, Any]:
    rhythm_: Rhythm = one["rhythm"]
    return {
        "id": one["person"].id,
        "name": one["person"].text("name"),
        "entries": [document(entry) for entry in one["entries"]],
        "weeks_in_a_row": rhythm_.weeks,
        "last": rhythm_.last.isoformat() if rhythm_.last else None,
    }


def _week_lines(call: Call, monday: date, weeks: Sequence[dict[str, Any]]) -> Iterator[str]:
    rows: list[tuple[str, ...]] = []
    for one in weeks:
        person, text = one["person"].id, one["rhythm"].text
        if not one["entries"]:
            rows.append((person, "", "nothing this week", text))
        for entry in one["entries"]:
            day = day_of(entry)
            rows.append((person, short_day(day)[:3] if day else "", words_of(entry), text))
            person, text = "", ""
    yield f"week of {full_day(monday)}"
    yield ""
    yield from table(rows, ("person", "day", "what went well", ""), call.width)


LIST = Command(
    list_entries,
    "List diary entries, the newest first.",
    (
        _OWNER,
        _GROUP,
        Param("since", "Only from this day on; a weekday is the last one.", ("--since",), metavar="DATE"),
        Param("until", "Only up to this day.", ("--until",), metavar="DATE"),
        Param("skill", "Only entries that show this skill.", ("--skill",), metavar="SKILL",
              complete="field:diary.skills"),
        Param("goal", "Only entries that belong to this goal.", ("--goal",), metavar="ID", complete="goals"),
        Param("tag", "Only entries with this tag.", ("--tag",), metavar="WORD"),
    ),
    examples=(
        "mentor diary list --owner amina",
        "mentor diary list --group thursday --since mon",
        "mentor diary list --skill teamwork --json",
    ),
)  # fmt: skip
SHOW = Command(
    show_entry,
    "Show one diary entry.",
    (
        Param("entry", "The entry's id, or any part of it that no other entry has.", asked=True, metavar="ID",
              complete="diary"),
    ),
    examples=("mentor diary show 2026-12-01-amina-explained-promises", "mentor diary show promises --json"),
)  # fmt: skip
WEEK = Command(
    show_week,
    "Show the week's entries of each person, who has none yet, and how many weeks in a row there were some. Weeks "
    "begin on Monday.",
    (
        _OWNER,
        _GROUP,
        Param("week", "A day of the week that is meant; otherwise this one.", ("--week",), metavar="DATE"),
    ),
    examples=("mentor diary week --group thursday", "mentor diary week --owner amina --week 2026-11-20"),
)
