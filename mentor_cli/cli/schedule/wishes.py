"""What is asked of `mentor schedule find` and `poll`: who is to meet, who must be there, when, and how often."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.cli.command import Param
from mentor_cli.cli.schedule.free_time import Known, known_time
from mentor_cli.cli.sessions.who_and_when import person_ids
from mentor_cli.core.errors import UnusableFile, UsageError, brief
from mentor_cli.core.ids import by_every_id, fold
from mentor_cli.core.lengths import usual_minutes
from mentor_cli.core.meetings import Meeting, people_on, zone_of
from mentor_cli.core.time.cadence import read_every
from mentor_cli.core.time.freebusy import taken, window_of
from mentor_cli.core.time.moments import read_date, read_later_date
from mentor_cli.core.time.slots.board import Attendee, Board, Slot, Wish
from mentor_cli.core.time.slots.cost import USUAL_CURVE, Clock, Curve, curve_of
from mentor_cli.core.time.slots.series import Rhythm
from mentor_cli.core.time.spans import Span, minute_of, stretches

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record

# Who is to meet, how long and when: asked alike by all commands that look for times.
ASKED = (
    Param("group", "The group that is to meet.", ("--group", "-g"), metavar="ID", complete="groups"),
    Param("people", "Who is to meet, without a group.", ("--people",), many=True, metavar="ID,ID", complete="people"),
    Param("minutes", "How long; otherwise as long as the group's meetings.", ("--minutes",), "whole", metavar="N"),
    Param("from_", "The first day; today when not said.", ("--from",), metavar="DATE"),
    Param("until", "The last day; two weeks when not said.", ("--until",), metavar="DATE"),
    Param("most", "How many proposals; 5 when not said.", ("--proposals",), "whole", metavar="N"),
)
_DAYS, _LONGEST_DAYS = 14, 366
_LONGEST_MEETING = 24 * 60
_MOST_MEETINGS = 104


class Looked(NamedTuple):
    """What is looked for: the people in order, the group if it is one's, the days of the first meeting, the wish, the
    rhythm of a series, and today, from which far years are said; `notes` is what was assumed."""

    people: tuple[Record, ...]
    group: Record | None
    zone: ZoneInfo
    first: date
    last: date
    wish: Wish
    rhythm: Rhythm | None
    today: date
    notes: tuple[str, ...]


def looked_for(
    call: Call,
    group: str | None,
    people: Sequence[str],
    minutes: int | None,
    days: tuple[str | None, str | None],
    must: Sequence[str],
    any_: str | None,
    rhythm: tuple[str | None, int | None],
) -> Looked:
    """The question as typed. Raises UsageError for what cannot be meant."""
    whose = call.workspace.find("groups", group) if group else None
    attending = _people(call, whose, people)
    zone = zone_of(call.workspace.settings, whose) if whose else call.zone_of(call.me if call.me in attending else None)
    today = call.now.astimezone(zone).date()
    length = minutes if minutes is not None else _usual(call, whose, today)
    if not 1 <= length <= _LONGEST_MEETING:
        raise UsageError(f"--minutes {length} is no length of a meeting", "--minutes 60")
    first, last = _days(days, today)
    ids = [person.id for person in attending]
    named = _must(call, must, ids)
    some, some_of = _some(call, any_, whose, ids, today)
    rest = tuple(one for one in (named or ids) if one not in some_of or one in named)
    still = max(0, some - len(set(named).intersection(some_of)))
    wish = Wish(length, rest, still, tuple(one for one in some_of if one not in named))
    notes = tuple(_notes(attending, zone))
    return Looked(attending, whose, zone, first, last, wish, _rhythm(*rhythm, zone), today, notes)


def _usual(call: Call, group: Record | None, day: date) -> int:
    return usual_minutes(call.workspace.settings, group, day, by_every_id(call.workspace.usable("people")))


def board_of(call: Call, looked: Looked) -> tuple[Board, Known]:
    """The board of all starts for what is looked for, from now on, and what could not be read on the way."""
    window = window_of(looked.first, _last_day(looked), looked.zone)
    window = Span(max(window.start, minute_of(call.now) + 1), window.end)
    own = looked.group.id if looked.group and looked.rhythm else None

    def counts(meeting: Meeting) -> bool:
        """A new series takes the place of the group's former one: only what stands beside that is in its way."""
        return not (own and meeting.regular and meeting.group and meeting.group.id == own)

    known = known_time(call, looked.people, window, counts)
    attendees = [
        Attendee(person.id, clock.zone, clock.costs, taken(person, clock.zone, window, known.sources))
        for person, clock in zip(looked.people, _clocks(call, looked.people, window), strict=True)
    ]
    return Board(attendees, window, looked.wish.minutes), known


def everybody_at(call: Call, looked: Looked, starts: Sequence[int], minutes: int) -> list[Slot]:
    """Meetings of everybody at these starts, whatever their calendars say: with what each of them costs whom."""
    span = Span(min(starts), max(starts) + minutes)
    clocks = list(zip(looked.people, _clocks(call, looked.people, span), strict=True))
    return [
        Slot(start, minutes, tuple((person.id, clock.costs.cost(start, minutes)) for person, clock in clocks))
        for start in starts
    ]


class _Zoned(NamedTuple):
    """Somebody's zone, and what its hours cost them."""

    zone: ZoneInfo
    costs: Clock


def _clocks(call: Call, people: Sequence[Record], span: Span) -> Iterator[_Zoned]:
    """Everybody's clock, with their own costs where they said them, with the programme's where not."""
    usual = _curve(call.workspace.settings) or curve_of(USUAL_CURVE)
    for person in people:
        zone = call.zone_of(person)
        yield _Zoned(zone, Clock(stretches(zone, span), _curve(person) or usual))


def _curve(said_by: Record) -> Curve | None:
    """The costs as said by a person or the programme; None where they say none."""
    fault = said_by.fault("schedule")
    if fault:
        raise UnusableFile(f"what hours cost cannot be read in {said_by.path}", fault.hint, finding=fault)
    cost = said_by.mapping("schedule").get("cost")
    return curve_of(cost) if cost else None


def _last_day(looked: Looked) -> date:
    """The last day on which a meeting of it can be."""
    if looked.rhythm is None:
        return looked.last
    days = 7 if looked.rhythm.unit == "week" else 31
    return looked.last + timedelta(days=days * looked.rhythm.every * looked.rhythm.times)


def _people(call: Call, group: Record | None, typed: Sequence[str]) -> tuple[Record, ...]:
    known = by_every_id(call.workspace.usable("people"))
    if group and typed:
        raise UsageError("--group and --people say both who is to meet", "leave out one of the two")
    if group:
        ids = people_on(group, call.today(group), known)
    elif typed:
        ids = person_ids(call, typed)
    else:
        raise UsageError("nobody is named who is to meet", "--group ID, or --people ID,ID")
    unknown = [one for one in ids if fold(one) not in known]
    if unknown:
        raise UsageError(f"there is no person {unknown[0]}", f'mentor people add "{unknown[0]}"')
    if not ids:
        raise UsageError(f"{group.id if group else 'nobody'} has no people today", "look at members: in its file")
    people = tuple(known[fold(one)] for one in ids)
    for person in people:
        fault = person.fault("timezone")
        if fault:
            raise UnusableFile(f"{person.id}: {fault.message}", fault.hint, finding=fault)
    return people


def _notes(people: Sequence[Record], zone: ZoneInfo) -> list[str]:
    lacking = [person.id for person in people if not person.text("timezone")]
    if not lacking:
        return []
    who = ", ".join(lacking)
    return [f"no zone is known of {who}: read on the clock of {zone.key} (mentor people set {lacking[0]} --timezone …)"]


def _days(typed: tuple[str | None, str | None], today: date) -> tuple[date, date]:
    first = read_date(typed[0], today) if typed[0] else today
    last = read_later_date(typed[1], today, first) if typed[1] else first + timedelta(days=_DAYS - 1)
    if last < first:
        raise UsageError(f"--until {last} lies before --from {first}", "exchange them")
    if last < today:
        raise UsageError(f"--until {last} is over already", "leave it out, or name a day to come")
    if (last - first).days >= _LONGEST_DAYS:
        raise UsageError(f"{first} to {last} is more than a year", "name an earlier --until")
    return first, last


def _must(call: Call, typed: Sequence[str], ids: Sequence[str]) -> tuple[str, ...]:
    named = person_ids(call, typed)
    for one in named:
        if one not in ids:
            raise UsageError(f"--must {one}: {one} is not among those who meet", f"those are {', '.join(ids)}")
    return named


def _some(
    call: Call, typed: str | None, group: Record | None, ids: Sequence[str], today: date
) -> tuple[int, tuple[str, ...]]:
    """How many of whom: `2 of mentors`, `1 of members` or `1 of mentees`, who are the others, `2 of ana,ben,eve`."""
    if typed is None:
        return 0, ()
    match = re.fullmatch(r"\s*(\d{1,3}) of (.+?)\s*", typed, re.IGNORECASE)
    if not match:
        raise UsageError(f"--any {brief(typed)} does not say how many of whom", '--any "2 of mentors"')
    if match[2].lower() in ("mentors", "members", "mentees") and group:
        from mentor_cli.core.groups import roster

        role = "mentor" if match[2].lower() == "mentors" else ""
        people = by_every_id(call.workspace.usable("people"))
        whom = tuple(one for one, kind in roster(group, today, people) if kind == role)
    else:
        whom = person_ids(call, [match[2]])
    strange = [one for one in whom if one not in ids]
    if strange:
        raise UsageError(f"--any: {strange[0]} is not among those who meet", f"those are {', '.join(ids)}")
    if not 1 <= int(match[1]) <= len(whom):
        raise UsageError(f"--any {brief(typed)}: they are only {len(whom)}", f'--any "1 of {match[2]}"')
    return int(match[1]), whom


def _rhythm(every: str | None, count: int | None, zone: ZoneInfo) -> Rhythm | None:
    if every is None and count is None:
        return None
    if every is None:
        raise UsageError("--count goes with --every", '--every "2 weeks" --count 6')
    number, unit = read_every(every)
    times = 6 if count is None else count
    if not 2 <= times <= _MOST_MEETINGS:
        raise UsageError(f"--count {times} makes no series", f"name a number from 2 to {_MOST_MEETINGS}")
    return Rhythm(number, unit, times, zone)
