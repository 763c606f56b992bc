"""Sessions without a group whose file was shown to guests and is there no longer: their events are called off.

No group remembers them. Marks beside the records do: who had the event when, and since when it is called off.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from datetime import UTC
from typing import TYPE_CHECKING

from mentor_cli.core.ids import fold
from mentor_cli.core.lengths import usual_minutes
from mentor_cli.core.time.changes import extra_lost_text
from mentor_cli.core.time.entries import Entry
from mentor_cli.core.time.identity import Published, lasting_id, session_uid
from mentor_cli.core.time.marks import called_off, mark_of_session, mark_of_stamp, sessions_marked, stamp_marked
from mentor_cli.core.time.publishing import Export
from mentor_cli.core.time.wallclock import moment_of
from mentor_cli.core.time.zones import workspace_zone

if TYPE_CHECKING:
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.publishing import Sources

_TITLE = "Meeting"


def session_marks(
    entries: Collection[Entry], people: Mapping[str, Collection[str]], sources: Sources
) -> dict[str, int]:
    """What is to outlast the files of sessions without a group; `people` has by UID the ids of those who meet there."""
    return {
        mark_of_session(one.uid, one.start.utc, sorted(_lasting(who, sources) for who in people[one.uid])): (
            one.published.sequence if one.published else 0
        )
        for one in entries
        if one.uid in people
    }


def _lasting(person: str, sources: Sources) -> str:
    record = sources.people.get(fold(person))
    return lasting_id(record) if record else fold(person)


def with_deleted_sessions(own: Export, person: Record | None, groups: Collection[str], sources: Sources) -> Export:
    """The export with what is called off of it: of everybody, or of the person alone.

    `groups` are the ids, folded, of all groups: a session that one of them has taken in is another event.
    """
    here = {uid for one in sources.sessions for uid in _uids(one, groups, sources)}
    gone = []
    for uid, (start, who) in sorted(sessions_marked(sources.marks).items()):
        if uid not in here and (person is None or lasting_id(person) in who):
            sequence = called_off(sources.marks, uid)
            stamp = stamp_marked(sources.marks, uid, sequence) or sources.now.astimezone(UTC).replace(microsecond=0)
            moment = moment_of(start, workspace_zone(sources.workspace))
            minutes = usual_minutes(sources.workspace, None, moment.local.date())
            said = Published(sequence, stamp, "")
            gone.append(Entry(uid, _TITLE, moment, minutes, True, "", "", (), (), said, withdrawn=True))
    today = sources.now.astimezone(workspace_zone(sources.workspace)).date()
    stamps = {mark_of_stamp(one.uid, one.published.stamp): one.published.sequence for one in gone if one.published}
    news = [
        one for one in gone if one.published and stamp_marked(sources.marks, one.uid, one.published.sequence) is None
    ]
    return replace(
        own,
        entries=tuple(sorted((*own.entries, *gone), key=lambda one: (one.start.utc, one.uid))),
        changes=(*own.changes, *(extra_lost_text(one.start.local, today) for one in news)),
        changed=own.changed + len(news),
        marks={**own.marks, **stamps},
    )


def _uids(session: Record, groups: Collection[str], sources: Sources) -> Iterator[str]:
    if fold(session.text("group") or "") not in groups:
        yield session.text("uid") or session_uid(sources.workspace_id, session)
