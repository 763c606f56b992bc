"""What a calendar is of, and the files it is made from: all of them must be certain before guests are told anything."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.cli.doubtful import refuse_doubtful
from mentor_cli.cli.holidays import days_off
from mentor_cli.core.certainty import errors_of, in_doubt
from mentor_cli.core.errors import UnusableFile, UsageError
from mentor_cli.core.ids import by_every_id, every_id, fold, is_called, typed_id
from mentor_cli.core.meetings import Meetings, meetings_for
from mentor_cli.core.people import memberships
from mentor_cli.core.practice import is_practice
from mentor_cli.core.time.former_groups import known_again
from mentor_cli.core.time.former_members import with_former_members
from mentor_cli.core.time.had import groups_had
from mentor_cli.core.time.identity import lasting_id
from mentor_cli.core.time.marks import of_person
from mentor_cli.store.event_marks import known_marks

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.findings import Finding
    from mentor_cli.core.record import Record

_MEND = "mend what follows and export again; until then guests keep what they have"


class Scope(NamedTuple):
    """The one group, person or session that a calendar is of, None for the whole programme; the groups whose meetings
    it holds, and the sessions that may stand for these.
    """

    subject: Record | None
    groups: tuple[Record, ...]
    sessions: tuple[Record, ...]


def scope_of(call: Call, group: str | None, person: str | None, session: str | None) -> Scope:
    """What was asked for. Raises UsageError when that is more than one thing, or in no calendar."""
    asked = [(kind, typed) for kind, typed in (("groups", group), ("people", person), ("sessions", session)) if typed]
    if len(asked) > 1:
        raise UsageError("a calendar is of one group, one person or one session", "leave out all but one of them")
    subject = call.workspace.find(*asked[0]) if asked else None
    groups = _groups(call)
    sessions = call.workspace.records("sessions")
    if subject is None:
        return Scope(None, groups, sessions)
    if subject.kind == "groups":
        return Scope(subject, tuple(one for one in groups if one.id == subject.id), sessions)
    if subject.kind == "sessions":
        if is_practice(subject):
            hint = f"the meeting itself is: mentor calendar export --group {typed_id(subject.text('group') or '')}"
            raise UsageError(f"{subject.id} is somebody's own practice, which is in no calendar", hint)
        own = tuple(one for one in groups if is_called(one, subject.text("group")))
        return Scope(subject, own, (subject,))
    theirs = {one.group.id for one in memberships(subject, groups)}
    as_guest = frozenset(_as_guest(call, subject, sessions))
    theirs |= {one.id for one in groups if errors_of(one) or not as_guest.isdisjoint(every_id(one))}
    others = [one for one in groups if one.id not in theirs]
    theirs |= {one.id for one in groups_had(subject, others, known_marks(call.workspace.root), call.workspace.settings)}
    own = tuple(one for one in groups if one.id in theirs)
    return Scope(subject, own, sessions)


def _groups(call: Call) -> tuple[Record, ...]:
    """All groups, with what their files do not say any more of what calendars were shown."""
    marks, people = known_marks(call.workspace.root), by_every_id(call.workspace.usable("people"))
    groups = known_again(call.workspace.records("groups"), marks)
    return with_former_members(groups, marks, people, call.workspace.settings, call.now)


def _as_guest(call: Call, person: Record, sessions: Iterable[Record]) -> Iterator[str]:
    """Of which groups, by folded ids, the person may be or have been a guest: of sessions that name their people."""
    was_told = any(name.endswith(of_person(lasting_id(person))) for name in known_marks(call.workspace.root))
    for session in sessions:
        named = session.texts("people")
        if named and (was_told or any(is_called(person, one) for one in named)):
            yield fold(session.text("group") or "")


def certain_meetings(call: Call, scope: Scope, horizon: date, what: str) -> Meetings:
    """The meetings up to `horizon`, and those that have a file whenever they are.

    Raises UnusableFile when a file they are made from was not read in full: guests would be told the time of the
    cadence, or that a meeting takes place which was called off. `what` is then said not to be done.
    """
    workspace, subject = call.workspace, scope.subject
    workspace.require_whole("groups", "sessions", "people")
    message = f"{what}: who meets when is not certain, and guests would be told something wrong"
    settings = [workspace.settings] if errors_of(workspace.settings) else []
    doubtful = in_doubt(scope.groups, workspace.records("groups"), scope.sessions, call.today())
    refuse_doubtful(call, (*settings, *doubtful), message, _MEND)
    found = meetings_for(
        scope.groups,
        scope.sessions,
        workspace.settings,
        date.min,
        horizon,
        holidays=days_off(call),
        people=by_every_id(workspace.usable("people")),
        group=subject if subject and subject.kind == "groups" else None,
        person=subject if subject and subject.kind == "people" else None,
        session=subject if subject and subject.kind == "sessions" else None,
        files_until=date.max,
    )
    wrong = [_placed(call, finding, scope) for finding in found.findings if finding.severity == "error"]
    if wrong:
        raise UnusableFile(message, _MEND, more=wrong)
    refuse_doubtful(call, _nameless(call, found), message, _MEND)
    return found


def _placed(call: Call, finding: Finding, scope: Scope) -> Finding:
    """What is wrong with when a session takes place, with the line that says it; other findings as they are."""
    from mentor_cli.core.doubt import Doubt
    from mentor_cli.store.locating import located

    session = next((one for one in scope.sessions if one.path == finding.path), None)
    if session is None:
        return finding
    name = "moved_from" if finding.code == "F038" and session.text("moved_from") else "start"
    return located(call.workspace.root, session, Doubt(finding.code, finding.message, finding.hint, (name,)))


def _nameless(call: Call, meetings: Meetings) -> Iterator[Record]:
    """The files of those who meet from which not even a name could be read: guests would be shown an id."""
    who = {fold(person) for meeting in meetings.found for person in meeting.people}
    for person in call.workspace.records("people"):
        if errors_of(person) and not person.text("name") and fold(person.id) in who:
            yield person
