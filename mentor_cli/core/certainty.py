"""Which files have to be mended before it is certain when a group meets.

A session whose file is not read in full may be the group's, may have been moved, may have been called off: whoever goes
by the cadence alone then sends people to a meeting that does not take place.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from mentor_cli.core.ids import every_id, fold

if TYPE_CHECKING:
    from mentor_cli.core.findings import Finding
    from mentor_cli.core.record import Record


def errors_of(record: Record) -> tuple[Finding, ...]:
    """What could not be read in the record's file; empty when all of it could."""
    return tuple(finding for finding in record.findings if finding.severity == "error") if record.findings else ()


def in_doubt(
    meant: Collection[Record], groups: Iterable[Record], sessions: Iterable[Record], today: date
) -> Iterator[Record]:
    """The files of the groups that are `meant`, and those of sessions that may be theirs, as far as they leave a doubt.

    That is what was not read in full, and a session to come of a group that is not there. `groups` and `sessions` are
    all of the workspace, unreadable ones too.
    """
    yield from (group for group in meant if errors_of(group))
    known = frozenset[str]().union(*map(every_id, groups))
    names = frozenset[str]().union(*map(every_id, meant))
    for session in sessions:
        named = fold(session.text("group") or "")
        lost = bool(named) and named not in known and (session.text("start") or "9999") >= today.isoformat()
        if lost or (errors_of(session) and (not named or named in names)):
            yield session


def groups_in_doubt(
    meant: Collection[Record], groups: Iterable[Record], sessions: Iterable[Record], today: date
) -> frozenset[str]:
    """The ids of those of the groups that are `meant` of which it is not certain when they meet, see `in_doubt`."""
    everything = tuple(groups)
    doubtful = tuple(in_doubt(meant, everything, sessions, today))
    return frozenset(one.id for one in meant if doubtful and any(in_doubt((one,), everything, doubtful, today)))
