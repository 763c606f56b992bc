"""What of an export reached a calendar in which others may write, and left there what they had changed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from mentor_cli.core.time.export import single_uid
from mentor_cli.core.time.identity import lasting_id, series_uids
from mentor_cli.core.time.marks import groups_marked

if TYPE_CHECKING:
    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.time.publishing import Export


def as_reached(
    export: Export, meetings: Sequence[Meeting], workspace_id: str, left: Collection[str], written: Collection[str]
) -> Export:
    """The export without what it says of records of which events were `left` there as they were (by UID, as are those
    `written`): it is not remembered as told, and what comes back is compared with what was told before.

    A group shown as a series is told by that alone; one of single events when any of them was written.
    """
    groups = {meeting.group.path: meeting.group for meeting in meetings if meeting.group}
    series = {path: {*series_uids(workspace_id, group)} for path, group in groups.items()}
    of_group: dict[str, set[str]] = {}
    unsaid = {path for path, uids in series.items() if uids.intersection(left)}
    for meeting in meetings:
        own, path = single_uid(meeting, workspace_id), meeting.group.path if meeting.group else ""
        of_group.setdefault(path, set()).add(own)
        if meeting.session and own not in written and {own, *series.get(path, ())}.intersection(left):
            unsaid.add(meeting.session.path)
    unsaid |= {path for path, uids in of_group.items() if uids.intersection(left) and not uids.intersection(written)}
    closed = {lasting_id(group) for path, group in groups.items() if path in unsaid}
    return replace(
        export,
        publications=tuple(one for one in export.publications if one.record.path not in unsaid),
        entries=tuple(one for one in export.entries if one.uid not in left),
        marks={name: number for name, number in export.marks.items() if closed.isdisjoint(groups_marked({name: 0}))},
    )
