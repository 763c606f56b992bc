"""What stands in the way of moving a meeting: its group's other meetings, people's time, the past."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

from mentor_cli.cli.failures import finding_line
from mentor_cli.cli.holidays import days_off
from mentor_cli.core.errors import UsageError
from mentor_cli.core.ids import by_every_id, typed_id
from mentor_cli.core.lengths import session_minutes
from mentor_cli.core.meetings import Meeting, belongs_to, meetings_for, original_start
from mentor_cli.core.session_people import people_of_session
from mentor_cli.core.session_writing import made_already, session_at
from mentor_cli.core.time.entries import person_name
from mentor_cli.core.time.wording import clock_time

if TYPE_CHECKING:
    from datetime import date

    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.wallclock import Moment

_A_DAY = timedelta(days=1)
_FAR = timedelta(days=60)


def refuse_taken(call: Call, session: Record, group: Record | None, start: Moment) -> None:
    """Raises UsageError when the group meets exactly then anyway: two meetings would have one place in the series."""
    if group is None:
        return
    own = typed_id(session.id)
    others = [one for one in call.workspace.usable("sessions") if belongs_to(one, group) and one.id != session.id]
    standing = session_at(start, others, call.workspace.settings, group)
    if standing:
        hint = f"name another time with --to, or look at it: mentor sessions show {typed_id(standing.id)}"
        raise UsageError(made_already(standing, start, group.id).message, hint)
    if any(one.start.utc == start.utc for one in _others(call, session, group, start)):
        raise UsageError(f"{group.id} meets {call.when(start)} anyway",
                         f"name another time with --to, or cancel this one: mentor sessions cancel {own}")  # fmt: skip


def refuse_colliding(call: Call, session: Record, group: Record | None, start: Moment) -> list[str]:
    """What of the calendars that were asked could not be read.

    Raises UsageError when somebody cannot come to the alternative slot; hours that nobody named do not count.
    """
    from mentor_cli.cli.schedule.colliding import known_around, records_of, zones_of
    from mentor_cli.core.time.collisions import in_the_way

    people = by_every_id(call.workspace.usable("people"))
    coming = records_of(call, people_of_session(session, call.workspace.usable("groups"), people))
    known = known_around(call, start, [person.id for person in coming])
    zones = zones_of(call, [person.id for person in coming])
    own = _as_meeting(call, session)
    found = in_the_way(start, _minutes(call, session, group, start), coming, zones, known.sources, own)
    blocked = [one for one in found if one.collides]
    if blocked:
        who = ", ".join(f"{person_name(one.person, people)} ({one.words})" for one in blocked)
        hint = f"another time: mentor sessions move {typed_id(session.id)} --to WHEN"
        raise UsageError(f"the alternative slot {call.when(start)} is not free: {who}", hint)
    return [finding_line(one) for one in known.findings]


def doubts(call: Call, session: Record, group: Record | None, start: Moment) -> Iterator[str]:
    """What is odd about the new time, though it can be: it is over, or the group meets on that day anyway."""
    if start.utc < call.now:
        yield (
            f"{call.when(start)} is over already: nobody can come any more. "
            f"If it took place then: mentor sessions close {typed_id(session.id)}"
        )
    if group is None:
        return
    end = start.after(_minutes(call, session, group, start))
    for other in _others(call, session, group, start):
        overlaps = other.start.utc < end.utc and start.utc < other.end.utc
        if overlaps or other.start.local.date() == start.local.date():
            span = f"{call.when(other.start)}-{clock_time(other.end.local)}"
            yield f"{group.id} meets {span} too" + (": the two overlap" if overlaps else ", on the same day")


def _others(call: Call, session: Record, group: Record, start: Moment) -> Iterator[Meeting]:
    """The other meetings of the group around then that are to take place, whether or not they have a file."""
    day = start.local.date()
    sessions = [one for one in call.workspace.usable("sessions") if one.id != session.id]
    # It may have no file yet, and stands for its occurrence all the same.
    found = _meetings(call, [*sessions, session], day - _A_DAY, day + _A_DAY, group=group)
    return (one for one in found if one.status == "planned" and (one.session is None or one.session.id != session.id))


def _as_meeting(call: Call, session: Record) -> Meeting | None:
    """The meeting that the session is by now, which does not stand in its own way."""
    day = (original_start(session) or call.now).date()
    return next(iter(_meetings(call, [session], day - _FAR, day + _FAR, session=session)), None)


def _meetings(
    call: Call, sessions: list[Record], first: date, last: date, *,
    group: Record | None = None, session: Record | None = None,
) -> tuple[Meeting, ...]:  # fmt: skip
    return meetings_for(
        call.workspace.usable("groups"),
        sessions,
        call.workspace.settings,
        first,
        last,
        group=group,
        session=session,
        holidays=days_off(call),
        people=by_every_id(call.workspace.usable("people")),
    ).found


def _minutes(call: Call, session: Record, group: Record | None, start: Moment) -> int:
    people = by_every_id(call.workspace.usable("people"))
    return session_minutes(call.workspace.settings, session, group, start.local.date(), people)
