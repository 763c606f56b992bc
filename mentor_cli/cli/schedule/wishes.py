"""What is asked of `mentor schedule find` and `poll`: who is to meet, who must be there, when, and how often."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.cli.command import Param
from mentor_cli.cli.schedule.assumed_zones import zone_notes
from mentor_cli.cli.schedule.free_time import Known, known_time, refuse_unread_times
from mentor_cli.cli.sessions.who_and_when import person_ids
from mentor_cli.core.errors import UnusableFile, UsageError, brief
from mentor_cli.core.groups import Rosters, rosters
from mentor_cli.core.ids import by_every_id, fold, typed_id, typed_ids
from mentor_cli.core.lengths import usual_minutes
from mentor_cli.core.meetings import Meeting, zone_of
from mentor_cli.core.time.cadence import read_every
from mentor_cli.core.time.freebusy import Taken, taken, window_of
from mentor_cli.core.time.moments import read_first_date, read_later_date
from mentor_cli.core.time.slots.board import Attendee, Board, Slot, Wish
from mentor_cli.core.time.slots.cost import USUAL_CURVE, Clock, Curve, curve_of
from mentor_cli.core.time.slots.series import Rhythm
from mentor_cli.core.time.spans import Span, instant_of, minute_of, stretches
from mentor_cli.core.time.wording import day_near, full_day

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
    rhythm of a series, and today, from which far years are said; `notes` is what was assumed. `zone` is the clock of
    whoever looks or of the group, `planned` the one on which `mentor new-session --at` is read.

    `apart` are, by id, the days (first and last) on which somebody does not belong to the group; `named` are those of
    whom it was said that they must be there, so that no meeting is without them. `usual` is how many minutes the group
    meets anyway, `form` the session format that has to be named, as neither the group nor the programme names one.
    """

    people: tuple[Record, ...]
    group: Record | None
    zone: ZoneInfo
    planned: ZoneInfo
    first: date
    last: date
    wish: Wish
    rhythm: Rhythm | None
    today: date
    notes: tuple[str, ...]
    apart: Mapping[str, Sequence[tuple[date, date]]]
    named: tuple[str, ...]
    usual: int
    form: str


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
    if whose and people:
        raise UsageError("--group and --people say both who is to meet", "leave out one of the two")
    named_people = () if whose else _named(call, people)
    zone = zone_of(call.workspace.settings, whose) if whose else _own_zone(call, named_people)
    today = call.now.astimezone(zone).date()
    usual = _usual(call, whose, today)
    length = usual if minutes is None else minutes
    if not 1 <= length <= _LONGEST_MEETING:
        raise UsageError(f"--minutes {length} is no length of a meeting", "--minutes 60")
    first, last = _days(days, today)
    rounds = _rhythm(*rhythm, zone)
    in_turn = _rosters(call, whose, first, _last_day(last, rounds)) if whose else []
    attending = _members(call, whose, in_turn) if whose else named_people
    ids = [person.id for person in attending]
    named = _must(call, must, ids)
    some, some_of = _some(call, any_, in_turn, ids)
    rest = tuple(one for one in (named or ids) if one not in some_of or one in named)
    still = max(0, some - len(set(named).intersection(some_of)))
    wish = Wish(length, rest, still, tuple(one for one in some_of if one not in named))
    apart = {one: off for one in ids if (off := [(a, b) for a, b, who in in_turn if one not in dict(who)])}
    planned = zone if whose else call.default_zone
    gone = () if whose else gone_notes(named_people, _last_day(last, rounds), today)
    notes = (*zone_notes(call, attending), *gone, *_apart_notes(whose, in_turn, apart, today))
    form = _unnamed_format(call, whose)
    return Looked(attending, whose, zone, planned, first, last, wish, rounds, today, notes, apart, named, usual, form)


def _unnamed_format(call: Call, group: Record | None) -> str:
    named = (group and group.text("format")) or call.workspace.settings.mapping("defaults").get("format")
    return "" if named else "ad-hoc"


def _usual(call: Call, group: Record | None, day: date) -> int:
    return usual_minutes(call.workspace.settings, group, day, by_every_id(call.workspace.usable("people")))


def board_of(call: Call, looked: Looked) -> tuple[Board, Known]:
    """The board of all starts for what is looked for, from now on, and what could not be read on the way.

    Raises UnusableFile where what somebody says of their own time cannot be read.
    """
    refuse_unread_times(call, looked.people)
    window = window_of(looked.first, _last_day(looked.last, looked.rhythm), looked.zone)
    window = Span(max(window.start, minute_of(call.now) + 1), window.end)
    own = looked.group.id if looked.group and looked.rhythm else None

    def counts(meeting: Meeting) -> bool:
        """A new series takes the place of the group's former one: only what stands beside that is in its way."""
        return not (own and meeting.regular and meeting.group and meeting.group.id == own)

    known = known_time(call, looked.people, window, counts)
    attendees = []
    for person, clock in zip(looked.people, _clocks(call, looked.people, window), strict=True):
        spans = taken(person, clock.zone, window, known.sources)
        apart = [window_of(first, last, looked.zone) for first, last in looked.apart.get(person.id, ())]
        if person.id in looked.named:
            where = looked.group.path if looked.group else person.path
            spans = sorted([*spans, *(Taken(*span, "not in the group", "", where) for span in apart)])
            apart = []
        attendees.append(Attendee(person.id, clock.zone, clock.costs, spans, apart))
    return Board(attendees, window, looked.wish.minutes), known


def who_meets(looked: Looked) -> str:
    """Who meets, as commands take it."""
    if looked.group:
        return f"--group {typed_id(looked.group.id)}"
    return f"--people {typed_ids(person.id for person in looked.people)}"


def planning(looked: Looked, slot: Slot) -> str:
    """The command that makes the agenda of a meeting at that time."""
    form = f"{looked.form} " if looked.form else ""
    at = f"{instant_of(slot.start).astimezone(looked.planned):%Y-%m-%d %H:%M}"
    return f'mentor new-session {form}{who_meets(looked)} --at "{at}" --minutes {slot.minutes}'


def everybody_at(call: Call, looked: Looked, starts: Sequence[int], minutes: int) -> list[Slot]:
    """Meetings at these starts of everybody whose they are, whatever their calendars say, with what each costs whom."""
    span = Span(min(starts), max(starts) + minutes)
    clocks = list(zip(looked.people, _clocks(call, looked.people, span), strict=True))
    slots = []
    for start in starts:
        theirs = {person.id for person in asked_at(call, looked, [start]).people}
        costs = tuple((who.id, clock.costs.cost(start, minutes)) for who, clock in clocks if who.id in theirs)
        slots.append(Slot(start, minutes, costs, (), tuple(who.id for who, _ in clocks if who.id not in theirs)))
    return slots


def asked_at(call: Call, looked: Looked, starts: Sequence[int]) -> Looked:
    """The same with those people who belong to the group on the day of one of these starts."""
    group = looked.group
    if group is None:
        return looked
    days = sorted({instant_of(start).astimezone(looked.zone).date() for start in starts})
    return looked._replace(
        people=_members(call, group, [one for day in days for one in _rosters(call, group, day, day)])
    )


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


def _last_day(last: date, rhythm: Rhythm | None) -> date:
    """The last day on which a meeting can be, where the first is on `last` or before."""
    if rhythm is None:
        return last
    days = 7 if rhythm.unit == "week" else 31
    return last + timedelta(days=days * rhythm.every * rhythm.times)


def _own_zone(call: Call, people: Sequence[Record]) -> ZoneInfo:
    return call.zone_of(call.me if call.me in people else None)


def _rosters(call: Call, group: Record, first: date, last: date) -> Rosters:
    return rosters(group, first, last, by_every_id(call.workspace.usable("people")))


def _members(call: Call, group: Record, in_turn: Rosters) -> tuple[Record, ...]:
    """Everybody who belongs to the group at some time of these rosters."""
    ids = tuple(dict.fromkeys(one for _, _, who in in_turn for one, _ in who))
    if not ids:
        raise UsageError(f"{group.id} has no people on these days", "look at members: in its file")
    return _records(call, ids)


def _named(call: Call, typed: Sequence[str]) -> tuple[Record, ...]:
    ids = person_ids(call, typed)
    if not ids:
        raise UsageError("nobody is named who is to meet", "--group ID, or --people ID,ID")
    return _records(call, ids)


def _records(call: Call, ids: Sequence[str]) -> tuple[Record, ...]:
    known = by_every_id(call.workspace.usable("people"))
    unknown = [one for one in ids if fold(one) not in known]
    if unknown:
        raise UsageError(f"there is no person {unknown[0]}", f'mentor people add "{unknown[0]}"')
    people = tuple(known[fold(one)] for one in ids)
    for person in people:
        fault = person.fault("timezone")
        if fault:
            raise UnusableFile(f"{person.id}: {fault.message}", fault.hint, finding=fault)
    return people


def gone_notes(people: Sequence[Record], last: date, today: date) -> Iterator[str]:
    """Who of those named has left the programme, or will have before that last day."""
    for person in people:
        left = person.date("left")
        if left and left < last:
            yield f"{person.id} {'left' if left < today else 'leaves'} the programme on {full_day(left)}"


def _apart_notes(
    group: Record | None, in_turn: Rosters, apart: Mapping[str, Sequence[tuple[date, date]]], today: date
) -> Iterator[str]:
    """For each who does not belong to the group all the time: until when they do, or from when on."""
    for person in apart if group else ():
        theirs = [(begin, end) for begin, end, who in in_turn if person in dict(who)]
        begins, ends = theirs[0][0], theirs[-1][1]
        words = [f"from {day_near(begins, today)}"] if begins > in_turn[0][0] else []
        words += [f"until {day_near(ends, today)}"] if ends < in_turn[-1][1] else []
        yield f"{person} is asked for meetings {' '.join(words) or 'on some of these days'} only"


def _days(typed: tuple[str | None, str | None], today: date) -> tuple[date, date]:
    first = read_first_date(typed[0], today) if typed[0] else today
    last = read_later_date(typed[1], today, first) if typed[1] else first + timedelta(days=_DAYS - 1)
    if last < today and not typed[1]:
        raise UsageError(f"the {_DAYS} days from {first} on are over already", "a later --from, or --until DATE")
    if last < today:
        raise UsageError(f"--until {last} is over already", "leave it out, or name a day to come")
    if last < first:
        raise UsageError(f"--until {last} lies before --from {first}", "exchange them")
    if (last - first).days >= _LONGEST_DAYS:
        raise UsageError(f"{first} to {last} is more than a year", "name an earlier --until")
    return first, last


def _must(call: Call, typed: Sequence[str], ids: Sequence[str]) -> tuple[str, ...]:
    named = person_ids(call, typed)
    for one in named:
        if one not in ids:
            raise UsageError(f"--must {one}: {one} is not among those who meet", f"those are {', '.join(ids)}")
    return named


def _some(call: Call, typed: str | None, in_turn: Rosters, ids: Sequence[str]) -> tuple[int, tuple[str, ...]]:
    """How many of whom: `2 of mentors`, `1 of members` or `1 of mentees`, who are the others, `2 of ana,ben,eve`."""
    if typed is None:
        return 0, ()
    match = re.fullmatch(r"\s*(\d{1,3}) of (.+?)\s*", typed, re.IGNORECASE)
    if not match:
        example = "mentors" if _with_role(in_turn, "mentor") else ",".join(ids[:2])
        raise UsageError(f"--any {brief(typed)} does not say how many of whom", f'--any "1 of {example}"')
    if match[2].lower() in ("mentors", "members", "mentees"):
        if not in_turn:
            few = f'of those who meet: --any "1 of {",".join(ids)}"'
            raise UsageError(f"--any {brief(typed)}: {match[2].lower()} are those of a group", f"--group ID, or {few}")
        role = "mentor" if match[2].lower() == "mentors" else ""
        whom = _with_role(in_turn, role)
    else:
        whom = person_ids(call, [match[2]])
    strange = [one for one in whom if one not in ids]
    if strange:
        raise UsageError(f"--any: {strange[0]} is not among those who meet", f"those are {', '.join(ids)}")
    if not whom:
        few = f'name some of those who meet: --any "1 of {",".join(ids)}"'
        raise UsageError(f"--any {brief(typed)}: the group has no {match[2].lower()}", few)
    if not 1 <= int(match[1]) <= len(whom):
        wrong = f"they are only {len(whom)}" if int(match[1]) else "that is nobody"
        raise UsageError(f"--any {brief(typed)}: {wrong}", f'--any "1 of {match[2]}"')
    return int(match[1]), whom


def _with_role(in_turn: Rosters, role: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for _, _, who in in_turn for one, kind in who if kind == role))


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
