"""The files of meetings that have none yet and are changed in a calendar, and of events that nobody here knew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mentor_cli.cli.records.bodies import editing_body
from mentor_cli.cli.sessions.moving_obstacles import refuse_taken
from mentor_cli.cli.sessions.named_meetings import bare_session
from mentor_cli.core.body import with_quote
from mentor_cli.core.errors import UsageError
from mentor_cli.core.groups import group_title
from mentor_cli.core.ids import by_every_id
from mentor_cli.core.lengths import usual_minutes
from mentor_cli.core.meetings import zone_of
from mentor_cli.core.time.identity import Published
from mentor_cli.core.time.seen import Facts, placed
from mentor_cli.store.writing import Change

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.cli.records.pending import Pending
    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.seen import Seen
    from mentor_cli.core.time.wallclock import Moment


def new_session(call: Call, pending: Pending, meeting: Meeting, start: Moment) -> Record:
    """The file of a meeting that had none, at the start that it has with its series, as `sessions move` makes it.

    Its agenda is for people to make.
    """
    if meeting.group is None:
        raise UsageError("no group says whose meeting it is", "name the group: --group ID")
    return _added(call, pending, meeting.group, start, meeting.minutes)


def take_unknown(call: Call, pending: Pending, seen: Seen, group: Record | None) -> Record:
    """An event of somebody else as a meeting of the group, under the UID that it has, with what it says of itself."""
    if group is None or seen.start is None:
        raise UsageError(f"nothing says whose meeting {seen.title or seen.uid} is", "name the group: --group ID")
    start = placed(seen.start, zone_of(call.workspace.settings, group))
    if start is None:
        raise UsageError(f"{seen.title or seen.uid} begins at a time that the clock leaves out", "move it there")
    people = by_every_id(call.workspace.usable("people"))
    usual = usual_minutes(call.workspace.settings, group, start.local.date(), people)
    session = _added(call, pending, group, start, seen.minutes or usual)
    refuse_taken(call, session, group, start)
    values: dict[str, Any] = {"uid": seen.uid}
    if seen.place:
        values["place"] = seen.place
    if seen.title and seen.title != group_title(group):
        values["theme"] = seen.title
    if seen.cancelled:
        values["status"] = "cancelled"
    if seen.sequence:
        # Counted on from there: a lower number would be an older state.
        facts = Facts(start, seen.minutes or usual, seen.cancelled, seen.place, "")
        values["published"] = Published(seen.sequence, call.now, facts.print).as_values()
    quoted = [editing_body(session, lambda body: with_quote(body, seen.note))] if seen.note else []
    pending.revise(session, values, quoted)
    return session


def _added(call: Call, pending: Pending, group: Record, start: Moment, minutes: int) -> Record:
    to_come = [one.id for one in pending.records("sessions", ())]
    made = bare_session(call, group, start, minutes, to_come)
    return pending.add(Change(made.session.path, None, made.new), "sessions")
