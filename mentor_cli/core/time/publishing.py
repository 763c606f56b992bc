"""How `published` is kept: the sequence, stamp and print of every event an export shows.

A session's file holds its own. Meetings for which there is no file yet share their group's, and so does a series.
A session that guests first saw as such a meeting counts on from there, so that no sequence falls.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from mentor_cli.core.lengths import usual_minutes
from mentor_cli.core.meetings import Meeting, belongs_to, expected_meeting, original_start, zone_of
from mentor_cli.core.practice import is_practice
from mentor_cli.core.time.cadence import Occurrence
from mentor_cli.core.time.changes import change_text, shared_change_text
from mentor_cli.core.time.entries import Entry, Series, entry_of, entry_print
from mentor_cli.core.time.history import renewed
from mentor_cli.core.time.identity import Published, next_published, read_published
from mentor_cli.core.time.video import template
from mentor_cli.core.time.withdrawing import history_of, shown_rules, withdrawn_events, withdrawn_series

if TYPE_CHECKING:
    from mentor_cli.core.record import Record

_NO_HOLIDAYS: frozenset[date] = frozenset()


@dataclass(frozen=True, slots=True)
class Publication:
    """What the `published` field of a record holds, and what it is to hold after the export."""

    record: Record
    before: Published | None
    after: Published


@dataclass(frozen=True, slots=True)
class Sources:
    """What an export draws on besides the meetings: people by every id, the workspace, the aware present, holidays.

    `groups` are those whose events it is about, also when none is left of them; `sessions` all there are.
    """

    people: Mapping[str, Record]
    workspace: Record
    now: datetime
    holidays: Collection[date] = _NO_HOLIDAYS
    groups: Sequence[Record] = ()
    sessions: Sequence[Record] = ()

    def sessions_of(self, group: Record) -> list[Record]:
        """The sessions of the group that stand for meetings."""
        return [one for one in self.sessions if belongs_to(one, group) and not is_practice(one)]

    @property
    def workspace_id(self) -> str:
        """The UUID of the workspace as text; empty when it has none."""
        return self.workspace.text("id") or ""

    def entry(self, meeting: Meeting, uid: str) -> Entry:
        """What a guest sees of the meeting; not yet published."""
        return entry_of(meeting, self.people, self.workspace, uid)


@dataclass(frozen=True, slots=True)
class Export:
    """What an export shows, the fields to write back, and what changed since the last one.

    `publications` are only those that differ; `changes` texts for people, `changed` the number of meetings in them.
    """

    series: tuple[Series, ...] = ()
    entries: tuple[Entry, ...] = ()
    publications: tuple[Publication, ...] = ()
    changes: tuple[str, ...] = ()
    changed: int = 0


def combined(exports: Iterable[Export]) -> Export:
    """All of them as one, in their order."""
    parts = list(exports)
    return Export(
        tuple(one for part in parts for one in part.series),
        tuple(one for part in parts for one in part.entries),
        tuple(one for part in parts for one in part.publications),
        tuple(one for part in parts for one in part.changes),
        sum(part.changed for part in parts),
    )


def shared_publication(
    group: Record, meeting: Meeting, when: Sequence[str], sources: Sources, horizon: date
) -> Publication:
    """What the group's `published` is to hold: it covers its series, or its meetings without a file.

    `meeting` is any of the group's, `when` the rules of its series or nothing.
    """
    start = meeting.start.within(zone_of(sources.workspace, group))
    minutes = usual_minutes(sources.workspace, group, start.local.date(), sources.people)
    bare = Meeting(group, None, meeting.original, start, minutes, "planned", (), regular=True)
    before = read_published(group.mapping("published"))
    # Of a template the print holds what all meetings have in common.
    entry = replace(sources.entry(bare, ""), video=template(sources.workspace, (group,)))
    digest = entry_print(entry, when)
    after = next_published(before, digest, sources.now)
    return Publication(group, before, renewed(before, after, shown_rules(group, sources), sources.now, horizon))


def withdrawn(group: Record, shared: Published, shown: Export, sources: Sources, horizon: date) -> Export:
    """What guests were shown of the group and is no more, cancelled; `shown` is what they are shown now."""
    kept = {entry.uid for entry in shown.entries}
    fresh = {one.record.id: one.after for one in shown.publications if one.record.kind == "sessions"}
    files = {
        original_start(one): fresh.get(one.id) or read_published(one.mapping("published"))
        for one in sources.sessions_of(group)
    }
    return Export(
        tuple(withdrawn_series(group, shared, horizon, sources)),
        tuple(withdrawn_events(group, shared, kept, files, sources)),
    )


def shared_export(shared: Publication, waiting: int) -> Export:
    """The group's own part of an export; `waiting` is how many of its meetings have no file yet."""
    if shared.before == shared.after:
        return Export()
    if shared.before is None or not waiting or shared.before.print == shared.after.print:
        return Export(publications=(shared,))
    return Export((), (), (shared,), (shared_change_text(waiting, shared.before, shared.after),), waiting)


def session_export(meeting: Meeting, entry: Entry, shared: Publication | None, sources: Sources) -> Export:
    """One session file's part of an export; `shared` is its group's publication, None without a group."""
    session = meeting.session
    if session is None:
        raise ValueError("a meeting without a file has no publication of its own")
    stored = read_published(session.mapping("published"))
    before = stored or _seen_without_file(meeting, shared, sources)
    after = next_published(before, entry_print(entry, [entry.start.text]), sources.now)
    said = history_of(shared.after).of_session(after, meeting.original) if shared else after
    shown = Export(
        entries=(replace(entry, published=said),),
        publications=(Publication(session, stored, after),) if after != stored else (),
    )
    if before is None or after == before:
        return shown
    return replace(shown, changes=(change_text(meeting, before, after),), changed=1)


def _seen_without_file(meeting: Meeting, shared: Publication | None, sources: Sources) -> Published | None:
    """How guests saw the meeting before it had a file; None when they never did."""
    group = meeting.group
    if not (group and shared and shared.before):
        return None
    past = history_of(shared.before)
    if not (meeting.regular or past.was_shown(meeting.original)):
        return None
    uids = [str(rule["uid"]) for rule in shared.before.shown if rule.get("uid")]
    last = past.first_of_session(meeting.original, uids)
    occurrence = Occurrence(group.id, meeting.original, zone_of(sources.workspace, group))
    expected = expected_meeting(group, occurrence, sources.workspace, sources.people)
    same = meeting.regular and expected and shared.before.print == shared.after.print
    print_ = entry_print(sources.entry(expected, ""), [expected.start.text]) if same and expected else ""
    return Published(last.sequence, last.stamp, print_)
