"""Sessions without a group whose file was shown to guests and is there no longer: their events are called off.

No group remembers them. Marks beside the records do: who had the event when, and since when it is called off.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from datetime import UTC
from typing import TYPE_CHECKING

from mentor_cli.core.ids import fold
from mentor_cli.core.time.changes import extra_lost_text
from mentor_cli.core.time.entries import NO_LENGTH, Entry
from mentor_cli.core.time.had import lasting_name
from mentor_cli.core.time.identity import Published, lasting_id, session_uid
from mentor_cli.core.time.marks import called_off_for_all, mark_of_session, mark_of_shown, sessions_marked, shown_marked
from mentor_cli.core.time.publishing import Export
from mentor_cli.core.time.wallclock import moment_of
from mentor_cli.core.time.zones import workspace_zone

if TYPE_CHECKING:
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.publishing import Sources

_TITLE = "Meeting"
_OFF = "off"


def session_marks(
    entries: Collection[Entry], people: Mapping[str, Collection[str]], sources: Sources
) -> dict[str, int]:
    """What is to outlast the files of sessions without a group; `people` has by UID the ids of those who meet there."""
    return {
        mark_of_session(one.uid, one.start.utc, sorted(lasting_name(who, sources.people) for who in people[one.uid])): (
            one.published.sequence if one.published else 0
        )
        for one in entries
        if one.uid in people
    }


def with_deleted_sessions(own: Export, person: Record | None, groups: Collection[str], sources: Sources) -> Export:
    """The export with what is called off of it: of everybody, or of the person alone.

    `groups` are the ids, folded, of all groups: a session that one of them has taken in is another event.
    """
    here = {uid for one in sources.sessions for uid in _uids(one, groups, sources)}
    zone = workspace_zone(sources.workspace)
    shown, numbers = shown_marked(sources.marks), called_off_for_all(sources.marks)
    gone, news = [], []
    for uid, (start, who) in sorted(sessions_marked(sources.marks).items()):
        if uid in here or (person is not None and lasting_id(person) not in who):
            continue
        sequence, last, moment = numbers[uid], shown.get(uid), moment_of(start, zone)
        since = last.since.get(_OFF) if last and last.sequence == sequence else None
        if since is None:
            news.append(extra_lost_text(moment.local, sources.now.astimezone(zone).date()))
        said = Published(sequence, since or sources.now.astimezone(UTC).replace(microsecond=0), _OFF)
        gone.append(Entry(uid, _TITLE, moment, NO_LENGTH, True, "", "", (), (), said, withdrawn=True))
    marks = {mark_of_shown(one.uid, one.published): one.published.sequence for one in gone if one.published}
    return replace(
        own,
        entries=tuple(sorted((*own.entries, *gone), key=lambda one: (one.start.utc, one.uid))),
        changes=(*own.changes, *news),
        changed=own.changed + len(news),
        marks={**own.marks, **marks},
    )


def _uids(session: Record, groups: Collection[str], sources: Sources) -> Iterator[str]:
    if fold(session.text("group") or "") not in groups:
        yield session.text("uid") or session_uid(sources.workspace_id, session)
