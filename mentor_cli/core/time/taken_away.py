"""Events that were taken away in a calendar elsewhere, and what cancels their meetings if somebody meant that."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.time.export import single_uid
from mentor_cli.core.time.known_meetings import series_uids
from mentor_cli.core.time.returned import Kind, Return, facts_now
from mentor_cli.core.time.seen import Seen
from mentor_cli.core.time.series import series_by_start
from mentor_cli.core.time.series_moved import stopped_series

if TYPE_CHECKING:
    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.publishing import Sources


class TakenAway(NamedTuple):
    """One event: the next of its meetings to come, the group when it is a series, and `back`, what cancels them.

    In a series `back` begins with the series itself, unless all that is to come of it was moved.
    """

    next: Meeting
    series_of: Record | None
    back: tuple[Return, ...]


def taken_away(meetings: Sequence[Meeting], missing: Callable[[str], bool], sources: Sources) -> dict[str, TakenAway]:
    """The events that are `missing`, by UID, in the order of their meetings; past and cancelled ones may go."""
    coming = [one for one in meetings if not one.cancelled and one.end.utc > sources.now]
    last = max((one.original.date() for one in coming), default=None)
    groups = {one.group.id: one.group for one in coming if one.group and one.group.text("calendar") == "series"}
    starts = {name: series_by_start(one, sources, last) for name, one in groups.items() if last}
    events: dict[str, list[Meeting]] = {}
    series: dict[str, Record] = {}
    for meeting in coming:
        uid = starts.get(meeting.group.id, {}).get(meeting.original, "") if meeting.group else ""
        if uid and meeting.group:
            series[uid] = meeting.group
        events.setdefault(uid or single_uid(meeting, sources.workspace_id), []).append(meeting)
    return {uid: _event(uid, series.get(uid), own, sources) for uid, own in events.items() if missing(uid)}


def _event(uid: str, group: Record | None, coming: Sequence[Meeting], sources: Sources) -> TakenAway:
    back = _series(uid, group, coming, sources) if group else (_cancelled(uid, coming[0], None, sources),)
    return TakenAway(coming[0], group, back)


def _series(uid: str, group: Record, coming: Sequence[Meeting], sources: Sources) -> tuple[Return, ...]:
    """The series, ended, and what it does not end: meetings that were moved by themselves, and one under way."""
    at = list(series_uids(group, sources.workspace_id)).index(uid)
    move = stopped_series(group, at, sources.workspace, sources.now, sources.holidays)
    ended = {one.original for one in coming if move and one.original in move.gone and one.start.local == one.original}
    apart = [_cancelled(uid, one, one.original, sources) for one in coming if one.original not in ended]
    seen = Seen(uid, coming[0].start.utc, coming[0].minutes, cancelled=True)
    return (*([Return(Kind.NEWS, seen, group=group, series=move)] if move else []), *apart)


def _cancelled(uid: str, meeting: Meeting, original: datetime | None, sources: Sources) -> Return:
    ours = facts_now(meeting, sources)
    seen = Seen(uid, meeting.start.utc, ours.minutes, replaces=original, cancelled=True)
    theirs = replace(ours, cancelled=True)
    return Return(Kind.NEWS, seen, meeting, ours, theirs, frozenset({"status"}))
