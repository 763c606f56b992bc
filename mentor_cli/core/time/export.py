"""An export: which events a calendar shows, what their identity is, and what changed since the last one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING

from mentor_cli.core.meetings import Meeting, rules_of
from mentor_cli.core.time.deleted import session_marks
from mentor_cli.core.time.entries import Entry
from mentor_cli.core.time.former_groups import marks_of_groups
from mentor_cli.core.time.history import history_of
from mentor_cli.core.time.identity import Published, lasting_id, meeting_uid, read_published, series_uids, session_uid
from mentor_cli.core.time.iso import last_day, local_text
from mentor_cli.core.time.marks import mark_of_extra, mark_of_shown
from mentor_cli.core.time.moments import months_later
from mentor_cli.core.time.publishing import (
    Export,
    Publication,
    Sources,
    combined,
    lost_extras,
    session_export,
    shared_export,
    shared_publication,
    shown_publication,
    withdrawn,
)
from mentor_cli.core.time.series import series_export

if TYPE_CHECKING:
    from mentor_cli.core.record import Record


def export_horizon(today: date) -> date:
    """The last day that exports show of meetings without an end: that of the month a year from now.

    By month, so that tomorrow's export is the same file.
    """
    month = months_later(today, 12)
    return month.replace(day=last_day(month.year, month.month))


def export_of(meetings: Sequence[Meeting], sources: Sources, horizon: date) -> Export:
    """The export of these meetings, found from the first day of all up to `horizon`.

    Raises UsageError when the workspace has no usable id.
    """
    by_group: dict[str, list[Meeting]] = {}
    for meeting in meetings:
        by_group.setdefault(meeting.group.id if meeting.group else "", []).append(meeting)
    groups = (_group_export(together[0].group, together, sources, horizon) for together in by_group.values())
    empty = (_nothing_left(group, sources, horizon) for group in sources.groups if group.id not in by_group)
    whole = combined([*groups, *empty])
    entries = _one_each(whole.entries)
    marks = {**whole.marks, **_marks(entries, meetings, sources), **marks_of_groups(whole.publications, sources)}
    return replace(whole, entries=entries, marks=marks)


def export_of_session(meeting: Meeting, sources: Sources, horizon: date) -> Export:
    """The export of one session alone, with the identity it has in every other; its group's series stays out."""
    whole = export_of([meeting], sources, horizon)
    # What was taken back of the group is told with its own calendar.
    entries = tuple(entry for entry in whole.entries if entry.has_file)
    own = tuple(publication for publication in whole.publications if publication.record.kind == "sessions")
    marks = {**whole.marks, **_marks(entries, [meeting], sources)}
    return replace(whole, series=(), entries=entries, publications=own, marks=marks)


def _group_export(group: Record | None, meetings: list[Meeting], sources: Sources, horizon: date) -> Export:
    if group is None:
        return combined(session_export(one, _entry(one, sources), None, sources) for one in meetings)
    if group.text("calendar") == "series":
        series, extra, published = series_export(group, meetings, sources, horizon)
        shown = combined([series, _extra_events(group, extra, published, sources)])
    else:
        shared = shared_publication(group, {}, sources, horizon)
        shown, published = _single_events(group, meetings, shared, sources), shared.after
    return combined([shown, withdrawn(group, published, meetings, shown, sources, horizon)])


def _marks(entries: Sequence[Entry], meetings: Sequence[Meeting], sources: Sources) -> dict[str, int]:
    """What is remembered beside the records: meetings that no rule has, sessions without a group, alternatives."""
    alone = {single_uid(one, sources.workspace_id): one.people for one in meetings if one.session and not one.group}
    shown = {mark_of_shown(one.uid, one.published): one.published.sequence
             for one in entries if one.tentative and one.published}  # fmt: skip
    return dict.fromkeys(_extra_marks(meetings, sources), 0) | session_marks(entries, alone, sources) | shown


def _extra_marks(meetings: Sequence[Meeting], sources: Sources) -> Iterator[str]:
    """By what is remembered which meetings no rule has."""
    for one in meetings:
        if one.group and one.session and not one.regular:
            uid = single_uid(one, sources.workspace_id)
            yield mark_of_extra(uid, lasting_id(one.group), local_text(one.original))


def _nothing_left(group: Record, sources: Sources, horizon: date) -> Export:
    """The export of a group that has no meetings any longer: all that guests were shown is cancelled."""
    before = read_published(group.mapping("published"))
    if before and (before.shown or before.former):
        after = shown_publication(group, before, before, {}, sources, horizon)
    else:
        after = shared_publication(group, {}, sources, horizon).after
        if not after.lost:
            return Export()
    gone = withdrawn(group, after, (), Export(), sources, horizon)
    texts = lost_extras(Publication(group, before, after), sources)
    told = Export(publications=(Publication(group, before, after),) if after != before else ())
    return combined([gone, replace(told, changes=texts, changed=len(texts))])


def _extra_events(group: Record, meetings: list[Meeting], published: Published, sources: Sources) -> Export:
    """Meetings that no rule has, each with its own file."""
    shared = Publication(group, read_published(group.mapping("published")), published)
    return combined(session_export(one, _entry(one, sources), shared, sources) for one in meetings)


def _single_events(group: Record, meetings: list[Meeting], shared: Publication, sources: Sources) -> Export:
    parts = []
    past, former = history_of(shared.after), history_of(shared.before) if shared.before else None
    for meeting in meetings:
        entry = _entry(meeting, sources)
        if meeting.session:
            parts.append(session_export(meeting, entry, shared, sources))
        else:
            unseen = former is None or not former.was_shown(meeting.original)
            said = past.of_single(meeting.original)
            parts.append(Export(entries=(replace(entry, published=said, unseen=unseen),)))
    return combined(
        [*parts, shared_export(shared, meetings, sources)]
        if any(one.session is None for one in meetings)
        or shared.after.shown
        or shared.after.former
        or shared.after.lost
        else parts
    )


def single_uid(meeting: Meeting, workspace_id: str) -> str:
    """The UID of the meeting as an event of its own: the one it was imported with, else the computed one."""
    session, group = meeting.session, meeting.group
    imported = session.text("uid") if session else None
    if imported:
        return imported
    if group:
        return meeting_uid(workspace_id, group, meeting.original, meeting.start.zone)
    return session_uid(workspace_id, session) if session else ""


def occurrence_keys(meeting: Meeting, sources: Sources) -> Iterator[tuple[str, datetime | None]]:
    """The UID and RECURRENCE-ID (UTC) under which calendars know a meeting without a file: alone, or in a series."""
    yield single_uid(meeting, sources.workspace_id), None
    if meeting.group:
        uids = series_uids(sources.workspace_id, meeting.group)
        for _, uid in zip(rules_of(meeting.group, sources.workspace), uids, strict=False):
            yield uid, meeting.start.utc


def _entry(meeting: Meeting, sources: Sources) -> Entry:
    return sources.entry(meeting, single_uid(meeting, sources.workspace_id))


def _one_each(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """In order of start; of two sessions that stand for the same meeting the first."""
    found: dict[tuple[str, str], Entry] = {}
    for entry in sorted(entries, key=lambda e: (e.start.utc, e.uid)):
        found.setdefault((entry.uid, entry.replaces.text if entry.replaces else ""), entry)
    return tuple(found.values())
