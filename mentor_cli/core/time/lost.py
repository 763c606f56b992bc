"""Meetings whose session file was shown to guests and is there no longer: their events count on from what they said.

The file took its `published` with it. What outlasts it is the mark of its event (see `marks`): a meeting that has one
and no file is noted in its group, once, with a sequence above the mark. Where no rule has it, another mark says when it
was.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from mentor_cli.core.meetings import original_start, zone_of
from mentor_cli.core.time.cadence import Occurrence
from mentor_cli.core.time.identity import Published, lasting_id, meeting_uid
from mentor_cli.core.time.iso import local_text
from mentor_cli.core.time.marks import extras_marked, mark_of
from mentor_cli.core.time.withdrawing import starts_shown

if TYPE_CHECKING:
    from datetime import date

    from mentor_cli.core.record import Record
    from mentor_cli.core.time.publishing import Sources


def lost_files(
    group: Record, before: Published | None, after: Published, sources: Sources, horizon: date
) -> tuple[Mapping[str, Any], ...]:
    """What `published` is to remember of them."""
    found = {str(one["start"]): one for one in (before.lost if before else ())}
    if not sources.marks or group.id not in [one.id for one in sources.groups]:
        # Of one session alone the files of the others are not known.
        return tuple(found.values())
    files = {original_start(one) for one in sources.sessions_of(group)}
    uids = series_shown(after)
    stamp = sources.now.astimezone(UTC).replace(microsecond=0)
    extras = extra_starts(group, sources)
    for original in sorted({*starts_shown(group, after, sources, horizon), *extras} - files):
        computed = meeting_uid(sources.workspace_id, group, original, zone_of(sources.workspace, group))
        uid = extras.get(original, computed)
        last = _mark(group, original, mark_of(uid, None), uids, sources)
        start = local_text(original)
        if last is not None and last >= int(found.get(start, {}).get("sequence") or 0):
            own = {"uid": uid} if uid != computed else {}
            found[start] = {"start": start, **own, **Published(last + 1, stamp, "").event_values()}
    return tuple(found[start] for start in sorted(found))


def extra_starts(group: Record, sources: Sources) -> dict[datetime, str]:
    """The original starts of the meetings that had a file when guests were shown them, and no rule; with their UIDs."""
    return dict(extras_marked(sources.marks, lasting_id(group)))


def series_shown(shared: Published) -> set[str]:
    """The UIDs of all series that guests are, or were, shown of the group."""
    return {str(one["uid"]) for one in (*shared.former, *shared.shown) if one.get("uid")}


def _mark(group: Record, original: datetime, name: str, uids: set[str], sources: Sources) -> int | None:
    """The highest sequence that a file of the meeting had, whichever way its group was shown; in a series one more,
    with which it may have been called off. `name` is what it is known by as an event of its own.
    """
    moment = Occurrence(group.id, original, zone_of(sources.workspace, group)).moment
    marks = sources.marks
    parts = [mark_of(uid, moment) for uid in uids if moment]
    found = [marks[name]] if name in marks else []
    return max((*found, *(marks[part] + 1 for part in parts if part in marks)), default=None)


def newly_lost(before: Published | None, after: Published) -> list[datetime]:
    """The original starts of those that were found since."""
    known = {(one["start"], one["sequence"]) for one in (before.lost if before else ())}
    return [datetime.fromisoformat(one["start"]) for one in after.lost if (one["start"], one["sequence"]) not in known]
