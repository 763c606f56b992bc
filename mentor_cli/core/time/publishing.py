"""How `published` is kept: the sequence, stamp and print of every event an export shows.

A session's file holds its own. Meetings for which there is no file yet share their group's, and so does a series.
A session that guests first saw as such a meeting counts on from there, so that no sequence falls.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from mentor_cli.core.groups import everybody
from mentor_cli.core.lengths import usual_minutes
from mentor_cli.core.meetings import Meeting, belongs_to, expected_meeting, original_start, zone_of
from mentor_cli.core.practice import is_practice
from mentor_cli.core.time.alternatives import alternative_events, alternative_shown
from mentor_cli.core.time.cadence import Occurrence
from mentor_cli.core.time.changes import (
    change_text,
    days_off_texts,
    extra_lost_text,
    form_text,
    lost_text,
    shared_change_text,
)
from mentor_cli.core.time.comparing import new_form, regrouped
from mentor_cli.core.time.entries import (
    Entry,
    Series,
    entry_names,
    entry_of,
    entry_print,
    has_another_length,
    person_name,
)
from mentor_cli.core.time.had import marks_of_guests
from mentor_cli.core.time.history import days_changed, history_of, renewed
from mentor_cli.core.time.identity import (
    Published,
    changed_parts,
    meeting_uid,
    next_published,
    part_digest,
    read_published,
)
from mentor_cli.core.time.lost import extra_starts, lost_files, newly_lost, series_shown
from mentor_cli.core.time.marks import last_without_file, mark_of
from mentor_cli.core.time.video import template
from mentor_cli.core.time.wallclock import moment_of
from mentor_cli.core.time.withdrawing import (
    shown_rules,
    withdrawn_events,
    withdrawn_in_gaps,
    withdrawn_parts,
    withdrawn_series,
)
from mentor_cli.core.time.zones import zone

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

    `groups` are those whose events it is about, also when none is left of them; `sessions` all there are. `marks` are
    the highest sequences of the events that session files had. `ahead` are the sequences with which guests know events
    otherwise, by what these are known by in the marks: what is said of them has to be above.
    """

    people: Mapping[str, Record]
    workspace: Record
    now: datetime
    holidays: Collection[date] = _NO_HOLIDAYS
    groups: Sequence[Record] = ()
    sessions: Sequence[Record] = ()
    marks: Mapping[str, int] = field(default_factory=dict)
    ahead: Mapping[str, int] = field(default_factory=dict)

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

    `publications` are only those that differ; `changes` texts for people, `changed` the number of meetings in them;
    `marks` what is to be remembered besides the sequences of its events. `over` are the UIDs of events that it does not
    show as the files behind them are there no longer, and that have been: calendars keep them as they are.
    """

    series: tuple[Series, ...] = ()
    entries: tuple[Entry, ...] = ()
    publications: tuple[Publication, ...] = ()
    changes: tuple[str, ...] = ()
    changed: int = 0
    marks: Mapping[str, int] = field(default_factory=dict)
    over: frozenset[str] = frozenset()

    @property
    def called_off(self) -> set[str]:
        """The UIDs of events that are cancelled as a whole."""
        shown = (*(one.first for one in self.series), *self.entries)
        return {one.uid for one in shown} - {one.uid for one in shown if not one.cancelled}


def seen_by(export: Export, person: Record | None) -> Export:
    """What the person may see of it; None stands for everybody."""
    return replace(
        export,
        series=tuple(replace(one, first=one.first.seen_by(person)) for one in export.series),
        entries=tuple(one.seen_by(person) for one in export.entries),
    )


def combined(exports: Iterable[Export]) -> Export:
    """All of them as one, in their order."""
    parts = list(exports)
    return Export(
        tuple(one for part in parts for one in part.series),
        tuple(one for part in parts for one in part.entries),
        tuple(one for part in parts for one in part.publications),
        tuple(one for part in parts for one in part.changes),
        sum(part.changed for part in parts),
        {name: number for part in parts for name, number in part.marks.items()},
        frozenset().union(*(part.over for part in parts)),
    )


def shared_entry(group: Record, sources: Sources) -> Entry:
    """What all meetings of the group have in common for guests who see them without a file; its start is now."""
    start = moment_of(sources.now, zone_of(sources.workspace, group))
    minutes = usual_minutes(sources.workspace, group, start.local.date(), sources.people)
    bare = Meeting(group, None, start.local, start, minutes, "planned", (), regular=True)
    return replace(sources.entry(bare, ""), video=template(sources.workspace, (group,)))


def shared_publication(group: Record, when: Mapping[str, str], sources: Sources, horizon: date) -> Publication:
    """What the group's `published` is to hold: it covers its series and its meetings without a file.

    `when` says by the UID of each series, if there are any, when it takes place.
    """
    before = read_published(group.mapping("published"))
    entry = shared_entry(group, sources)
    prints = {uid: entry_print(entry, [words]) for uid, words in when.items()}
    after = next_published(before, entry_print(entry, ()), sources.now, _names(group, sources))
    after = replace(after, zone=entry.start.zone.key)
    return Publication(group, before, shown_publication(group, before, after, prints, sources, horizon))


def _names(group: Record, sources: Sources) -> str:
    """The digest of whom the group's meetings name, each from when until when: it stays while the days pass."""
    return part_digest([[person_name(who, sources.people), *days] for who, *days in everybody(group, sources.people)])


def shown_publication(
    group: Record,
    before: Published | None,
    after: Published,
    prints: Mapping[str, str],
    sources: Sources,
    horizon: date,
) -> Published:
    """What the group remembers once its rules and its alternative slot are shown as they are now."""
    after = renewed(before, after, shown_rules(group, sources, horizon), prints, sources.now, horizon)
    after = replace(after, lost=lost_files(group, before, after, sources, horizon))
    return replace(after, alternative=alternative_shown(group, before, shared_entry(group, sources), sources))


def withdrawn(
    group: Record, shared: Published, meetings: Sequence[Meeting], shown: Export, sources: Sources, horizon: date
) -> Export:
    """What guests were shown of the group and is no more, cancelled, and the alternatives of its meetings.

    `shown` is what they are shown now of the `meetings`.
    """
    kept = {entry.uid for entry in shown.entries}
    fresh = {one.record.id: one.after for one in shown.publications if one.record.kind == "sessions"}
    files = {
        original_start(one): fresh.get(one.id) or read_published(one.mapping("published"))
        for one in sources.sessions_of(group)
    }
    entry = shared_entry(group, sources)
    events = (
        *withdrawn_events(group, shared, kept, files, sources),
        *withdrawn_in_gaps(group, shared, kept, sources, horizon),
    )
    told = kept | {one.uid for one in events}
    parts = (one for one in withdrawn_parts(group, shared, files, sources) if one.replaces or one.uid not in told)
    return Export(
        tuple(withdrawn_series(group, shared, horizon, sources)),
        (
            *events,
            *parts,
            *alternative_events(group, entry, meetings, shared, sources, horizon),
        ),
    )


def shared_export(shared: Publication, meetings: Sequence[Meeting], sources: Sources) -> Export:
    """The group's own part of an export of these meetings."""
    before, after = shared.before, shared.after
    if before == after:
        return Export()
    gone = lost_extras(shared, sources)
    if before is None:
        return Export(publications=(shared,), changes=gone, changed=len(gone))
    today = sources.now.astimezone(zone_of(sources.workspace, shared.record)).date()
    with_file = {original.date() for one in sources.sessions_of(shared.record) if (original := original_start(one))}
    days = [[day for day in found if day not in with_file] for found in days_changed(before, after)]
    texts, changed = days_off_texts(days[0], days[1], today), sum(map(len, days))
    moved = regrouped(before, after, today).without({*with_file, *days[0], *days[1]})
    as_usual = {one.original for one in meetings if one.session is None}
    lost = [original for original in newly_lost(before, after) if original in as_usual]
    texts, changed = (
        [*moved.texts(today), *texts, *(lost_text(one, today) for one in lost)],
        changed + moved.meetings + len(lost),
    )
    coming = [one for one in meetings if one.status == "planned" and one.end.utc > sources.now]
    waiting = sum(one.session is None for one in coming)
    if waiting and before.print != after.print:
        texts = [
            shared_change_text(waiting, _shared_parts(before, after, shared_entry(shared.record, sources))),
            *texts,
        ]
        changed = max(waiting, changed)
    if coming and (form := new_form(before, after)):
        texts, changed = [form_text(len(coming), form), *texts], max(len(coming), changed)
    return Export((), (), (shared,), (*texts, *gone), changed + len(gone))


def lost_extras(shared: Publication, sources: Sources) -> tuple[str, ...]:
    """What is told of meetings that no rule has and whose file is there no longer."""
    today = sources.now.astimezone(zone_of(sources.workspace, shared.record)).date()
    extras, past = extra_starts(shared.record, sources), history_of(shared.after)
    lost = (one for one in newly_lost(shared.before, shared.after) if one in extras and not past.shows(one))
    return tuple(extra_lost_text(one, today) for one in lost)


def _shared_parts(before: Published, after: Published, entry: Entry) -> list[str]:
    """What is another one of the meetings without a file, in words; nothing when nobody knows."""
    words = {"time": "zone or length", "status": "status", "place": "place or link", "agenda": "title"}
    if before.zone:
        news = ["length"] if has_another_length(entry, before) else []
        news += [f"time zone, {after.zone}"] if before.zone != after.zone else []
        words["time"] = " and another ".join(news)
    return [words[part] for part in changed_parts(before.print, after.print)]


def session_export(meeting: Meeting, entry: Entry, shared: Publication | None, sources: Sources) -> Export:
    """One session file's part of an export; `shared` is its group's publication, None without a group."""
    session = meeting.session
    if session is None:
        raise ValueError("a meeting without a file has no publication of its own")
    stored = read_published(session.mapping("published"))
    before = stored or _marked(entry, _seen_without_file(meeting, shared, sources), sources)
    after = next_published(before, entry_print(entry, [entry.start.text]), sources.now, entry_names(entry))
    has_changed = before is not None and after.sequence != before.sequence
    past = history_of(shared.after) if shared else None
    said = past.of_session(after, meeting.original) if past else after
    name = mark_of(entry.uid, entry.replaces)
    known = [last_without_file(sources.marks, name), sources.ahead.get(name, -1)]
    lost = past.lost(meeting.original) if past and stored else None
    if past and lost and lost.sequence > said.sequence:
        known.append(past.without_file(meeting.original).sequence)
    if stored and shared and _stands_anew(meeting, shared, sources):
        known.append(_number_without_file(meeting, shared))
    over = max(known) + 1 - said.sequence
    if over > 0:
        # The event was called off under this name, and comes again; or its file was away, was taken back, or stood for
        # another meeting.
        stamp = sources.now.astimezone(UTC).replace(microsecond=0)
        after, said = (replace(one, sequence=one.sequence + over, stamp=stamp) for one in (after, said))
    shown = Export(
        entries=(replace(entry, published=said, unseen=before is None),),
        publications=(Publication(session, stored, after),) if after != stored else (),
        # Whoever is shown it: what is published is remembered.
        marks={
            **marks_of_guests(meeting, entry, sources, was_shown=before is not None),
            name: max(said.sequence, sources.marks.get(name, 0)),
        },
    )
    if before is None or not has_changed:
        return shown
    today = sources.now.astimezone(meeting.start.zone).date()
    meant = replace(entry, start=entry.original or entry.start)
    as_meant = entry_print(meant, [meant.start.text])
    is_elsewhere = shared and shared.before and shared.before.zone not in ("", entry.start.zone.key)
    clock = entry.start.zone.key if is_elsewhere and not session.text("timezone") else ""
    bare = entry_print(replace(entry, agenda=()), [entry.start.text])
    return replace(shown, changes=(change_text(meeting, before, after, as_meant, bare, today, clock),), changed=1)


def _stands_anew(meeting: Meeting, shared: Publication, sources: Sources) -> bool:
    """Whether guests were shown no file of this meeting so far: its file stood for another one."""
    session, group = meeting.session, shared.record
    own = zone_of(sources.workspace, group)
    imported = session.text("uid") if session else None
    alone = imported or meeting_uid(sources.workspace_id, group, meeting.original, own)
    zones = {own, zone(shared.before.zone) if shared.before and shared.before.zone else own}
    moments = [moment for one in zones if (moment := Occurrence("", meeting.original, one).moment)]
    parts = (mark_of(uid, moment) for uid in series_shown(shared.after) for moment in moments)
    return bool(sources.marks) and {mark_of(alone, None), *parts}.isdisjoint(sources.marks)


def _number_without_file(meeting: Meeting, shared: Publication) -> int:
    """The number with which guests know the meeting without a file; -1 where they do not."""
    past = history_of(shared.before) if shared.before else None
    return past.without_file(meeting.original).sequence if past and past.was_shown(meeting.original) else -1


def _marked(entry: Entry, before: Published | None, sources: Sources) -> Published | None:
    """The same, but for an event that a file had before, which was deleted since: it counts on from there."""
    mark = sources.marks.get(mark_of(entry.uid, entry.replaces))
    if mark is None or (before and before.sequence > mark):
        return before
    return Published(mark, before.stamp if before else sources.now, "")


def _seen_without_file(meeting: Meeting, shared: Publication | None, sources: Sources) -> Published | None:
    """How guests saw the meeting before it had a file; None when they never did."""
    group = meeting.group
    if not (group and shared and shared.before):
        return None
    past = history_of(shared.before)
    if not (meeting.regular or past.was_shown(meeting.original)):
        return None
    last = past.first_of_session(meeting.original)
    occurrence = Occurrence(group.id, meeting.original, zone_of(sources.workspace, group))
    expected = expected_meeting(group, occurrence, sources.workspace, sources.people)
    if expected is None or shared.before.print != shared.after.print:
        return Published(last.sequence, last.stamp, "")
    # On a day off, or where the rules had none any more, guests were told that there is no meeting.
    taken_back = past.was_shown(meeting.original) and not past.shows(meeting.original)
    seen = replace(sources.entry(expected, ""), cancelled=taken_back)
    # The digest of a whole group is that of no meeting: where it was another one, the names count as changed.
    names = entry_names(seen) if shared.before.names == shared.after.names else shared.before.names
    return Published(last.sequence, last.stamp, entry_print(seen, [expected.start.text]), names=names)
