"""What collides with a meeting, and for whom a clock change moves a standing slot."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from mentor_cli.core.ids import fold, is_called
from mentor_cli.core.people import memberships, roles_in
from mentor_cli.core.time.freebusy import Sources, Taken, meeting_spans, taken
from mentor_cli.core.time.spans import Span, minute_of
from mentor_cli.core.time.wording import clock_time

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.wallclock import Moment

Zones = Mapping[str, "ZoneInfo"]
# What somebody would rather not: told, and no collision. `hours` are said to be never before and never after.
_WISHES = ("availability",)
_DAYS_OFF = ("holiday", "day off")


class Collision(NamedTuple):
    """One thing that stands in one person's way. `reason` is one of free and busy's, or `left`; `words` say it.

    `path` is the file that says so. `severity` is `warning` for a day and hour that somebody did not name.
    """

    person: str
    reason: str
    words: str
    path: str
    severity: str

    @property
    def collides(self) -> bool:
        """False for what is only worth knowing."""
        return self.severity == "error"


class Shift(NamedTuple):
    """From this meeting on a person's clock shows another hour than at the one before."""

    meeting: Meeting
    person: str
    was: Moment
    now: Moment

    @property
    def words(self) -> str:
        """`17:00 instead of 18:00`."""
        return f"{clock_time(self.now.local)} instead of {clock_time(self.was.local)}"

    @property
    def clocks(self) -> frozenset[str]:
        """Whose change moves it: the group's zone, the person's, or both."""
        zones = (self.meeting.start.zone, self.now.zone)
        offsets = ((zone.key, {one.within(zone).aware.utcoffset() for one in (self.was, self.now)}) for zone in zones)
        return frozenset(key for key, found in offsets if len(found) > 1)


def in_the_way(
    start: Moment, minutes: int, people: Iterable[Record], zones: Zones, sources: Sources, own: Meeting | None = None
) -> list[Collision]:
    """What stands in the way of these people meeting then; `own` is the meeting itself, which does not.

    `zones` has everybody's zone by id.
    """
    begin = minute_of(start.utc)
    window = Span(begin, begin + minutes)
    taken_by_it = meeting_spans([own] if own else [], sources.settings, sources.reader)
    mine = {span[:4] for spans in taken_by_it.values() for span in spans}
    found: list[Collision] = []
    for person in people:
        meetings = [one for one in sources.meetings.get(fold(person.id), ()) if one[:4] not in mine]
        known = sources._replace(meetings={fold(person.id): meetings})
        spans = _days_once(taken(person, zones[person.id], window, known))
        # Somebody whose calendar holds the same hour twice is told once.
        found += dict.fromkeys(_collision(person, one) for one in spans)
    return found


def _days_once(spans: Sequence[Taken]) -> list[Taken]:
    """The spans, of a day that is off for several reasons one alone: a holiday before the programme's own day off."""
    off: dict[tuple[int, int], Taken] = {}
    for one in sorted(spans, key=lambda span: span.reason == "day off"):
        if one.reason in _DAYS_OFF:
            off.setdefault(one[:2], one)
    return [one for one in spans if one.reason not in _DAYS_OFF or off[one[:2]] is one]


def _collision(person: Record, span: Taken) -> Collision:
    severity = "warning" if span.reason in _WISHES else "error"
    return Collision(person.id, span.reason, span.words, "" if span.hidden else span.path, severity)


def gone(meeting: Meeting, people: Iterable[Record], groups: Sequence[Record]) -> Iterator[Collision]:
    """Those whom the session's file still counts on although they have left by then."""
    session = meeting.session
    if session is None:
        return
    day = meeting.start.local.date().isoformat()
    for person in people:
        roles = [role for role in roles_in(session, person) if role != "people"]
        roles += ["people"] if any(is_called(person, one) for one in session.texts("people")) else []
        left = _left(person, meeting.group, groups)
        if roles and left and left < day:
            named = " and ".join(dict.fromkeys(roles))
            yield Collision(person.id, "left", f"left on {left}, and is named as {named}", session.path, "error")


def _left(person: Record, group: Record | None, groups: Sequence[Record]) -> str:
    """The last day of the person in the programme, or in the group; empty when they are there."""
    entries = [one for one in memberships(person, groups) if group and one.group.id == group.id]
    theirs = [one.left for one in entries]
    in_group = max(theirs) if theirs and all(theirs) else ""
    return min(filter(None, (person.text("left"), in_group)), default="")


def shifts(meetings: Sequence[Meeting], zones: Zones) -> Iterator[Shift]:
    """Where a clock change moves a group's hour for somebody: meetings of one group in order of their start.

    Only meetings that begin when the cadence says are compared, with the one before that begins at the same time on the
    clock of the same place.
    """
    last: dict[ZoneInfo, Meeting] = {}
    for after in (one for one in meetings if one.regular and one.start.local == one.original):
        before, last[after.start.zone] = last.get(after.start.zone), after
        if before is None or before.start.local.time() != after.start.local.time():
            continue
        for person in after.people:
            was, now = before.start.within(zones[person]), after.start.within(zones[person])
            if was.local.time() != now.local.time():
                yield Shift(after, person, was, now)


def as_document(collision: Collision) -> dict[str, Any]:
    """The collision with its stable keys."""
    return collision._asdict()
