"""What stands in the way of a meeting, asked of all that is known of everybody's time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.cli.schedule.free_time import Known, known_time
from mentor_cli.core.errors import UsageError
from mentor_cli.core.ids import by_every_id, fold
from mentor_cli.core.moving import alternative_start
from mentor_cli.core.time.collisions import Collision, in_the_way
from mentor_cli.core.time.entries import is_untold
from mentor_cli.core.time.spans import Span, minute_of
from mentor_cli.core.time.wallclock import Moment, moment_at

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from mentor_cli.cli.call import Call
    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.record import Record

_WEEK = 7 * 24 * 60


class Alternative(NamedTuple):
    """The group's alternative slot for one meeting, and what stands in its way."""

    start: Moment
    collisions: tuple[Collision, ...]

    @property
    def is_free(self) -> bool:
        """Whether nothing collides; that somebody would rather meet at another hour does not count."""
        return not any(one.collides for one in self.collisions)


def records_of(call: Call, people: Sequence[str]) -> list[Record]:
    """The people's records; whom the workspace does not hold is left out."""
    known = by_every_id(call.workspace.usable("people"))
    return [known[fold(person)] for person in people if fold(person) in known]


def zones_of(call: Call, people: Sequence[str]) -> dict[str, ZoneInfo]:
    """Everybody's zone by id."""
    known = by_every_id(call.workspace.usable("people"))
    return {person: call.zone_of(known.get(fold(person))) for person in people}


def ids_for(call: Call, meeting: Meeting, reader: Record | None) -> dict[str, str | None]:
    """The ids of its group and its session, for programs; none of what the reader may not know."""
    shown = not is_untold(meeting, call.workspace.settings, reader)
    return {
        "group": meeting.group.id if meeting.group and shown else None,
        "session": meeting.session.id if meeting.session and shown else None,
    }


def known_around(call: Call, start: Moment, people: Sequence[str]) -> Known:
    """What is known of the people's time from a week before the moment to two weeks after it."""
    minute = minute_of(start.utc)
    window = Span(minute - _WEEK, minute + 2 * _WEEK)
    return known_time(call, records_of(call, people), window, lambda meeting: not meeting.cancelled)


def alternative_of(call: Call, meeting: Meeting, known: Known) -> Alternative | None:
    """The alternative slot in the week of the meeting; None where the group has none, or the clock leaves it out."""
    group = meeting.group
    if group is None or not group.mapping("alternative").get("day"):
        return None
    zone = meeting.start.zone
    try:
        start = moment_at(alternative_start(group, meeting.original, call.now.astimezone(zone).date()), zone)
    except UsageError:
        return None
    if start.utc <= call.now or start.utc == meeting.start.utc:
        return None
    return Alternative(start, tuple(collisions_at(call, start, meeting, known)))


def collisions_at(call: Call, start: Moment, meeting: Meeting, known: Known) -> list[Collision]:
    """What stands in the way of holding the meeting at that start."""
    people = records_of(call, meeting.people)
    zones = zones_of(call, [person.id for person in people])
    return in_the_way(start, meeting.minutes, people, zones, known.sources, meeting)
