"""The events of what a calendar is of, and the records that are to remember what guests are told."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.cli.calendars.scope import certain_meetings
from mentor_cli.cli.holidays import days_off
from mentor_cli.cli.records.writing_records import edited_file
from mentor_cli.core.errors import UnusableFile
from mentor_cli.core.ids import by_every_id, every_id
from mentor_cli.core.meetings import has_no_end, meetings_for
from mentor_cli.core.people import memberships
from mentor_cli.core.time.changes import summary
from mentor_cli.core.time.deleted import with_deleted_sessions
from mentor_cli.core.time.departing import with_departures
from mentor_cli.core.time.export import export_horizon, export_of, export_of_session
from mentor_cli.core.time.former_groups import called_off, closed_groups, former_groups, sessions_that_were
from mentor_cli.core.time.had import groups_had
from mentor_cli.core.time.marks import with_entries, without_former
from mentor_cli.core.time.publishing import Export, Publication, Sources, combined, seen_by
from mentor_cli.store.edit import SetField
from mentor_cli.store.event_marks import known_marks, marking

if TYPE_CHECKING:
    from mentor_cli.cli.calendars.scope import Scope
    from mentor_cli.cli.call import Call
    from mentor_cli.core.meetings import Meeting, Meetings
    from mentor_cli.core.record import Record
    from mentor_cli.store.writing import Change

NOTHING: Mapping[str, int] = {}


class Made(NamedTuple):
    """The meetings of a calendar, the events that show them, and up to when those without an end are shown."""

    meetings: Meetings
    export: Export
    until: date | None = None

    @property
    def told(self) -> str:
        """How many meetings it shows, and what changed since the last export."""
        return summary(self.meetings.found, self.export.changes, self.export.changed, self.until)


def made_calendar(call: Call, scope: Scope, undone: str, ahead: Mapping[str, int] = NOTHING) -> Made:
    """What a calendar of that scope shows: of what is confidential to the person whose it is what they may see, else
    what everybody may. The rest as `whole_calendar`.
    """
    made = whole_calendar(call, scope, undone, ahead)
    reader = scope.subject if scope.subject and scope.subject.kind == "people" else None
    return made._replace(export=seen_by(made.export, reader))


def whole_calendar(call: Call, scope: Scope, undone: str, ahead: Mapping[str, int] = NOTHING) -> Made:
    """All events of that scope, above the sequences of what guests know otherwise (`ahead`, see `Sources`).

    Raises UnusableFile when that is not certain; `undone` says what is then not done.
    """
    subject = scope.subject
    horizon = export_horizon(call.today(subject if subject and subject.kind != "sessions" else None))
    found = certain_meetings(call, scope, horizon, undone)
    sources = sources_of(call, scope, ahead)
    if subject and subject.kind == "sessions":
        if not found.found:
            hint = f"put the group's file back, or take group: out of {subject.path}"
            raise UnusableFile(f"{subject.path} is a meeting of {subject.text('group')}, which is no group here", hint)
        return Made(found, export_of_session(found.found[0], sources, horizon))
    until = horizon if any(has_no_end(group, call.workspace.settings) for group in sources.groups) else None
    export = _export(call, subject, found.found, sources, horizon)
    if subject is None or subject.kind == "people":
        groups = frozenset[str]().union(*map(every_id, call.workspace.records("groups")))
        export = _with_former_groups(call, subject, export, groups, sources, horizon)
        export = with_deleted_sessions(export, subject, groups, sources)
    return Made(found, export, until)


def _export(call: Call, subject: Record | None, meetings: Sequence[Meeting], sources: Sources, horizon: date) -> Export:
    """Of the meetings; in the calendar of a person with what is theirs no more."""
    export = export_of(meetings, sources, horizon)
    if subject and subject.kind == "people":
        return with_departures(export, subject, partial(_meetings_of, call, sources, horizon), sources, horizon)
    return export


def _with_former_groups(
    call: Call, person: Record | None, export: Export, groups: Collection[str], sources: Sources, horizon: date
) -> Export:
    """The export with what is called off of groups that are none of these any more."""
    former = tuple(former_groups(groups, sources))
    if person:
        theirs = {one.group.id for one in memberships(person, former)}
        theirs |= {one.id for one in groups_had(person, former, sources.marks, sources.workspace)}
        former = tuple(one for one in former if one.id in theirs)
    if not former:
        return export
    gone = []
    for group in former:
        then = replace(sources, groups=(group,), sessions=tuple(sessions_that_were(group, sources)))
        meetings = _meetings_of(call, then, horizon, group, person)
        gone.append(called_off(_export(call, person, meetings, then, horizon), group, sources))
    both = combined([export, *gone])
    return replace(both, entries=tuple(sorted(both.entries, key=lambda one: (one.start.utc, one.uid))))


def _meetings_of(
    call: Call, sources: Sources, horizon: date, group: Record | None, person: Record | None = None
) -> tuple[Meeting, ...]:
    """All meetings of the group, whoever belongs to them unless it is to be one person; without one those that have
    none.
    """
    return meetings_for(
        (group,) if group else (), sources.sessions, call.workspace.settings, date.min, horizon,
        holidays=sources.holidays, people=sources.people, group=group, person=person, files_until=date.max,
    ).found  # fmt: skip


def sources_of(call: Call, scope: Scope, ahead: Mapping[str, int] = NOTHING) -> Sources:
    """What an export of that scope draws on besides the meetings."""
    marks = known_marks(call.workspace.root)
    alone = scope.subject is not None and scope.subject.kind == "sessions"
    return Sources(
        by_every_id(call.workspace.usable("people")),
        call.workspace.settings,
        call.now,
        days_off(call),
        () if alone else tuple(one for one in scope.groups if one.values),
        scope.sessions,
        # A file of a session that was there then may be gone: its event counts on from its mark.
        {**marks, **{name: max(number, marks.get(name, 0)) for name, number in ahead.items()}},
        ahead,
    )


def publications(call: Call, *exports: Export) -> list[Change]:
    """The changes by which the records, and the marks beside them, remember what these exports tell."""
    changes = {
        change.path: change
        for export in exports
        for change in (_published(call, publication) for publication in export.publications)
    }
    return [*changes.values(), *marks_of(call, *exports)]


def marks_of(call: Call, *exports: Export) -> list[Change]:
    """The change by which the sequences of these exports outlast the files of their sessions."""
    root = call.workspace.root
    marks = with_entries(known_marks(root), (entry for export in exports for entry in export.entries))
    more = {name: changes for export in exports for name, changes in export.marks.items()}
    return marking(root, without_former({**marks, **more}, closed_groups(call.workspace.records("groups"))))


def _published(call: Call, publication: Publication) -> Change:
    operation = SetField(("published",), publication.after.as_values())
    return edited_file(call, publication.record, [operation])
