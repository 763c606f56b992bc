"""`mentor schedule week`: the meetings of seven days, on one clock, with the hours of the others beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple
from zoneinfo import ZoneInfo

from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.holidays import days_off, holidays_of
from mentor_cli.cli.render import table, wrapped
from mentor_cli.cli.schedule.assumed_zones import zone_notes
from mentor_cli.cli.schedule.colliding import ids_for, records_of
from mentor_cli.cli.screen import columns
from mentor_cli.core.agenda.plainlines import listed
from mentor_cli.core.confidential import may_read
from mentor_cli.core.ids import by_every_id, fold
from mentor_cli.core.left_alone import left_alone_at
from mentor_cli.core.meetings import Meeting, Meetings, meetings_for, zone_of
from mentor_cli.core.time.entries import cover_of, is_untold, person_name, title_for
from mentor_cli.core.time.holidays import region_of
from mentor_cli.core.time.hours import clock_groups, hour_there
from mentor_cli.core.time.moments import read_near_date
from mentor_cli.core.time.wording import clock_time, day_near, moved_words

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record

_DAYS = 7
_INDENT = "  "


class Week(NamedTuple):
    """Seven days on the clock of `zone`: whose they are, the meetings, what else a day brings, who reads it."""

    whose: Record | None
    first: date
    zone: ZoneInfo
    meetings: tuple[Meeting, ...]
    days: tuple[tuple[date, str], ...]
    readers: tuple[Record | None, ...]

    def reader(self, meeting: Meeting, settings: Record) -> Record | None:
        """Of those who read the week whoever may know the least of the meeting; None stands for everybody."""
        cover = cover_of(meeting, settings)
        return next((one for one in self.readers if cover and cover.hides(one)), self.readers[0])

    @property
    def last(self) -> date:
        """The last of the days."""
        return self.first + timedelta(days=_DAYS - 1)


class Row(NamedTuple):
    """One meeting: its day and hours here, what it is, and each clock that shows another hour: whose, and which."""

    day: date
    hours: str
    what: str
    there: tuple[tuple[str, str], ...]


def show_week(call: Call, *, person: str | None, group: str | None, from_: str | None) -> Outcome:
    """The week of a person, of a group, of me; without any of them that of the whole workspace."""
    team = call.workspace.find("groups", group) if group else None
    somebody = call.workspace.find("people", person) if person else None if team else call.me
    whose = somebody or team
    zone = zone_of(call.workspace.settings, team) if team and not somebody else call.zone_of(somebody)
    today = call.now.astimezone(zone).date()
    week, found = _week(call, whose, read_near_date(from_, today) if from_ else today, zone, team)
    rows = _rows(call, week)
    notes = [f"{one.path}: {one.message}" for one in found.findings]
    everybody = dict.fromkeys(one for meeting in week.meetings for one in meeting.people)
    notes += zone_notes(call, records_of(call, tuple(everybody)))
    if not whose:
        notes.append("nothing tells who you are: this is everybody's week")
    if not rows and call.width is None:
        notes.append(f"no meetings from {day_near(week.first, today)} to {day_near(week.last, today)}")
    return Outcome(_document(call, week), list(_lines(call, week, rows)), notes=notes)


def _week(call: Call, whose: Record | None, first: date, zone: ZoneInfo, group: Record | None) -> tuple[Week, Meetings]:
    last = first + timedelta(days=_DAYS - 1)
    # Their day may begin on the day before or after the one that a group's clock shows.
    found = meetings_for(
        call.workspace.usable("groups"),
        call.workspace.usable("sessions"),
        call.workspace.settings,
        first - timedelta(days=2),
        last + timedelta(days=2),
        group=group,
        person=whose if whose and whose.kind == "people" else None,
        holidays=days_off(call),
        people=by_every_id(call.workspace.usable("people")),
    )
    meetings = tuple(one for one in found.found if first <= one.start.within(zone).local.date() <= last)
    person = whose if whose and whose.kind == "people" else None
    days = tuple(sorted(_other_days(call, person, first, last)))
    # Whoever looks at the week of somebody else is shown what both of them may know.
    readers = tuple(one for one in (person, call.me) if one) or (None,)
    return Week(whose, first, zone, meetings, days, readers), found


def _other_days(call: Call, person: Record | None, first: date, last: date) -> Iterator[tuple[date, str]]:
    """Holidays, the programme's days off, and the days on which the person is away."""
    settings = call.workspace.settings
    for holiday in holidays_of(call, region_of(settings, person)):
        if holiday.free and first <= holiday.day <= last:
            yield holiday.day, holiday.name
    known = {holiday.day for holiday in holidays_of(call, region_of(settings, person))}
    for day in days_off(call) - known:
        if first <= day <= last:
            yield day, "a day off of the programme"
    for span in person.mappings("away") if person else ():
        begin, end = date.fromisoformat(span["from"]), date.fromisoformat(span.get("until") or span["from"])
        for at in range(_DAYS):
            if begin <= (day := first + timedelta(days=at)) <= end:
                yield day, f"away: {span['why']}" if span.get("why") else "away"


def _rows(call: Call, week: Week) -> list[Row]:
    people = by_every_id(call.workspace.usable("people"))
    return [_row(call, week, meeting, people) for meeting in week.meetings]


def _row(call: Call, week: Week, meeting: Meeting, people: Mapping[str, Record]) -> Row:
    here = meeting.start.within(week.zone)
    zones = {person: call.zone_of(people.get(fold(person))) for person in meeting.people}
    groups = clock_groups([meeting.start], meeting.people, zones, week.zone)
    there = tuple(
        (
            listed([_first_name(person, people) for person in group]),
            hour_there(meeting.start, zones[group[0]], here.local.date()),
        )
        for group in groups
    )
    hours = f"{clock_time(here.local)}-{clock_time(here.after(meeting.minutes).local)}"
    title = title_for(meeting, call.workspace.settings, week.reader(meeting, call.workspace.settings))
    what = _what(meeting, title, week.zone) + _left_alone(call, week, meeting, people)
    return Row(here.local.date(), hours, what, there)


def _left_alone(call: Call, week: Week, meeting: Meeting, people: Mapping[str, Record]) -> str:
    """`, only Rosa is left`, for those who may know what meeting it is."""
    settings = call.workspace.settings
    if meeting.status != "planned" or is_untold(meeting, settings, week.reader(meeting, settings)):
        return ""
    found = left_alone_at(meeting, people)
    return f", {found.words(lambda one: _first_name(one, people))}" if found else ""


def _first_name(person: str, people: Mapping[str, Record]) -> str:
    return person_name(person, people).split(" ")[0]


def _what(meeting: Meeting, title: str, zone: ZoneInfo) -> str:
    """`Thursday buddies`, with what is unusual about it on the clock of that zone."""
    if meeting.cancelled:
        return f"{title}, {'solo practice' if meeting.status == 'solo' else 'cancelled'}"
    if not meeting.is_moved:
        return title
    was, now = (moment.within(zone).local for moment in (meeting.meant, meeting.start))
    return f"{title}, {moved_words(was, now)}"


def _document(call: Call, week: Week) -> dict[str, Any]:
    people = by_every_id(call.workspace.usable("people"))
    return {
        "from": week.first.isoformat(),
        "until": week.last.isoformat(),
        "person": week.whose.id if week.whose and week.whose.kind == "people" else None,
        "group": week.whose.id if week.whose and week.whose.kind == "groups" else None,
        "timezone": week.zone.key,
        "meetings": [
            {
                **ids_for(call, one, week.reader(one, call.workspace.settings)),
                "title": title_for(one, call.workspace.settings, week.reader(one, call.workspace.settings)),
                "start": one.start.within(week.zone).aware.isoformat(timespec="minutes"),
                "minutes": one.minutes,
                "status": one.status,
                "moved_from": None if one.start.local == one.original else one.original.isoformat(timespec="minutes"),
                "local": {
                    person: one.start.within(call.zone_of(people.get(fold(person)))).aware.isoformat(timespec="minutes")
                    for person in one.people
                },
            }
            for one in week.meetings
        ],
        "days": [{"date": day.isoformat(), "what": what} for day, what in week.days],
        "skipped": call.skipped(),
    }


def _lines(call: Call, week: Week, rows: Sequence[Row]) -> Iterator[str]:
    today = call.today()
    if call.width is None:
        cells = [(day, (day_near(day, today), "all day", what, "")) for day, what in week.days]
        cells += [(row.day, (day_near(row.day, today), row.hours, row.what, _others(row))) for row in rows]
        yield from table([row for _, row in sorted(cells, key=lambda one: one[0])], (), None)
        return
    name = _whose(week)
    heading = f"{name}, {day_near(week.first, today)} to {day_near(week.last, today)}, {week.zone.key} time"
    yield from wrapped(heading, call.width)
    side_by_side = list(_columns(call, week, rows))
    fits = all(columns(line) <= call.width for line in side_by_side)
    yield from side_by_side if fits else _below(week, rows, today, call.width)
    if not (rows or week.days):
        yield "no meetings"


def _whose(week: Week) -> str:
    whose = week.whose
    if whose is None:
        return "Everybody"
    is_open = whose.kind == "people" or all(may_read(whose, one) for one in week.readers)
    return (whose.text("name") if is_open else None) or whose.id


def _others(row: Row) -> str:
    return " · ".join(f"{names} {clock}" for names, clock in row.there)


def _columns(call: Call, week: Week, rows: Sequence[Row]) -> Iterator[str]:
    """A line for each meeting, with a column for every clock that shows another hour."""
    people = by_every_id(call.workspace.usable("people"))
    everybody = list(dict.fromkeys(person for one in week.meetings for person in one.people))
    zones = {person: call.zone_of(people.get(fold(person))) for person in everybody}
    groups = clock_groups([one.start for one in week.meetings], everybody, zones, week.zone)
    heads = [", ".join(_first_name(person, people) for person in group) for group in groups]
    blank = [""] * len(groups)
    cells = [(day, (day_near(day, call.today()), "all day", *blank, what)) for day, what in week.days]
    for row, meeting in zip(rows, week.meetings, strict=True):
        there = [
            hour_there(meeting.start, zones[group[0]], row.day) if set(group) & set(meeting.people) else ""
            for group in groups
        ]
        cells.append((row.day, (day_near(row.day, call.today()), row.hours, *there, row.what)))
    if cells:
        yield ""
        in_order = (row for _, row in sorted(cells, key=lambda one: one[0]))
        yield from table([("", "here", *heads, ""), *in_order], (), None)


def _below(week: Week, rows: Sequence[Row], today: date, width: int) -> Iterator[str]:
    """A paragraph for each day, for terminals that columns do not fit on."""
    for at in range(_DAYS):
        day = week.first + timedelta(days=at)
        special = [what for other, what in week.days if other == day]
        own = [row for row in rows if row.day == day]
        if not (special or own):
            continue
        yield ""
        yield day_near(day, today)
        for what in special:
            yield from wrapped(what, width, _INDENT)
        for row in own:
            yield from wrapped(f"{row.hours} {row.what}", width, _INDENT)
            for names, clock in row.there:
                yield from wrapped(f"{clock} {names}", width, _INDENT * 2)


WEEK = Command(
    show_week,
    "Show the meetings of seven days on the clock of one person, or of a group, beside the hours of the others.",
    (
        Param("person", "Whose week; mine when not said.", ("--person", "-p"), metavar="ID", complete="people"),
        Param("group", "Only this group's meetings.", ("--group", "-g"), metavar="ID", complete="groups"),
        Param("from_", "The first day; today when not said.", ("--from",), metavar="DATE"),
    ),
    examples=("mentor schedule week", "mentor schedule week --person yared --from mon"),
)
