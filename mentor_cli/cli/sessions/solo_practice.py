"""`mentor new-session --solo`: no slot works, and somebody practises alone instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from mentor_cli.cli.command import Outcome
from mentor_cli.cli.holidays import days_off
from mentor_cli.cli.records.fields import revised
from mentor_cli.cli.records.writing_records import new_record
from mentor_cli.cli.sessions.who_and_when import Asked, group_asked, person_ids, refuse_doubt, typed_start, why_none
from mentor_cli.core.agenda.practising import practice_body, practice_title, practice_values
from mentor_cli.core.errors import UsageError
from mentor_cli.core.groups import group_title
from mentor_cli.core.ids import by_every_id, fold, present_ids, taken_ids, typed_id
from mentor_cli.core.meetings import Meeting, belongs_to, meetings_for, original_start, people_on
from mentor_cli.core.practice import is_practice
from mentor_cli.core.records import SESSIONS
from mentor_cli.core.session_writing import session_id
from mentor_cli.core.time.wording import long_day

if TYPE_CHECKING:
    from datetime import date

    from mentor_cli.cli.call import Call
    from mentor_cli.core.agenda.context import SessionContext
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.wallclock import Moment
    from mentor_cli.store.writing import Change

# How far a meeting may have been moved, and how far ahead the next one is looked for.
_AROUND, _AHEAD = timedelta(days=60), timedelta(days=100)
_A_PAIR = 2


class Alone(NamedTuple):
    """Who practises alone instead of which meeting of the group.

    `meeting` is None for a time at which the group does not meet; `others` are those of the group who have no page of
    practice for it yet. `said` tells how the start was found.
    """

    group: Record
    person: str
    start: Moment
    meeting: Meeting | None
    others: tuple[str, ...]
    said: tuple[str, ...]

    @property
    def asked(self) -> Asked:
        """The same as a session of one."""
        return Asked(self.group, (self.person,), self.start, self.said)


def refuse_beside_solo(given: Mapping[str, object]) -> None:
    """Raises UsageError for an option that says something of a meeting: nobody else is there."""
    for option in (option for option, value in given.items() if value):
        raise UsageError(f"{option} says something of a meeting, and --solo is one person's practice", "leave it out")


def alone_asked(call: Call, group: str | None, people: Sequence[str], at: str | None) -> Alone:
    """The practice as typed. Raises UsageError where this person has a page for that meeting already."""
    if group is None and people:
        raise UsageError("--solo is about a meeting of a group", "name it: mentor new-session --group ID --solo")
    whose, named = group_asked(call, group, ()), person_ids(call, people)
    if whose is None or len(named) > 1:
        raise UsageError("each practises on a page of their own", f"one at a time: --people {named[0]}")
    person = named[0] if named else call.require_me().id
    refuse_doubt(call, whose)
    if at:
        start, said = typed_start(call, whose, at)
        meeting = _meeting_at(call, whose, start)
    else:
        meeting = _next(call, whose, person)
        start, said = (
            meeting.start,
            (f"{call.when(meeting.start)} is the next meeting of {whose.id}",),
        )
    start = meeting.start if meeting else start
    members = people_on(whose, start.local.date(), by_every_id(call.workspace.usable("people")))
    if person not in members:
        raise UsageError(f"{person} does not belong to {whose.id}", f"its people: --people {' or '.join(members)}")
    noted = meeting.alone if meeting else _noted(call, whose, start)
    _refuse_done(call, whose, meeting, start, person, noted)
    return Alone(whose, person, start, meeting, tuple(one for one in members if one not in (person, *noted)), said)


def practice_outcome(call: Call, alone: Alone, context: SessionContext, minutes: int) -> Outcome:
    """The changes: the person's page, and the meeting's own file as solo practice once fewer than two could meet."""
    people = by_every_id(call.workspace.usable("people"))
    standing = alone.meeting.session if alone.meeting else None
    moved_from = standing.text("moved_from") if standing else None
    taken = taken_ids(call.workspace.records("sessions"))
    identity = session_id(alone.start, (alone.group.id, alone.person), lambda one: fold(one) in taken)
    values = practice_values(context, minutes, moved_from)
    page = new_record(SESSIONS, identity, values, practice_title(context), practice_body(context, people))
    waits = alone.others if len(alone.others) < _A_PAIR else ()
    fallen = _fallen(call, alone, context, minutes) if len(alone.others) < _A_PAIR else []
    lines = [page.record.path, *(f"{change.path} · solo practice" for change in fallen)]
    document: dict[str, Any] = {
        "id": identity, "path": page.record.path, "format": context.occasion.form.name, "start": alone.start.text,
        "end": alone.start.after(minutes).text, "timezone": alone.start.zone.key, "chair": None, "agenda": [],
        "shortened": [], "unready": [],
    }  # fmt: skip
    notes = (*alone.said, *(f"no practice noted yet: {one}" for one in waits))
    return Outcome(document, lines, notes=notes, changes=(page.change, *fallen))


def _fallen(call: Call, alone: Alone, context: SessionContext, minutes: int) -> list[Change]:
    """The meeting's own file says that it became solo practice. Two who do so in two clones write the same bytes."""
    meeting = alone.meeting
    if meeting and meeting.session:
        return revised(call, meeting.session, {"status": "solo"}) if meeting.status == "planned" else []
    taken = taken_ids(call.workspace.records("sessions"))
    identity = session_id(alone.start, (alone.group.id,), lambda one: fold(one) in taken)
    values = {
        "format": context.occasion.form.name, "group": alone.group.id, "start": alone.start.text,
        "timezone": alone.start.zone.key, "minutes": minutes, "status": "solo",
    }  # fmt: skip
    title = f"{group_title(alone.group)}, {long_day(alone.start.local.date())}"
    return [new_record(SESSIONS, identity, values, title=title).change]


def _refuse_done(
    call: Call, group: Record, meeting: Meeting | None, start: Moment, person: str, noted: Sequence[str]
) -> None:
    session = meeting.session if meeting else None
    if session and session.text("status") == "held" and person in _came(call, session):
        hint = "name another time with --at"
        raise UsageError(f"{person} came to the meeting of {call.when(start)}: {session.path}", hint)
    if person in noted:
        page = next(one for one in _pages(call, group, meeting.original if meeting else start.local)
                    if person in _people(call, one))  # fmt: skip
        hint = f"write into it, or look at it: mentor sessions show {typed_id(page.id)}"
        raise UsageError(f"{person} has a page of practice for {call.when(start)} already: {page.path}", hint)


def _came(call: Call, session: Record) -> tuple[str, ...]:
    return present_ids(session.texts("attended"), by_every_id(call.workspace.usable("people")))


def _people(call: Call, session: Record) -> tuple[str, ...]:
    return present_ids(session.texts("people"), by_every_id(call.workspace.usable("people")))


def _noted(call: Call, group: Record, start: Moment) -> tuple[str, ...]:
    return tuple(person for page in _pages(call, group, start.local) for person in _people(call, page))


def _pages(call: Call, group: Record, original: object) -> list[Record]:
    own = (one for one in call.workspace.usable("sessions") if is_practice(one) and belongs_to(one, group))
    return [one for one in own if original_start(one) == original]


def _meeting_at(call: Call, group: Record, start: Moment) -> Meeting | None:
    """The group's meeting that begins then, or was to begin then before it was moved."""
    day = start.local.date()
    near = _meetings(call, group, day - _AROUND, day + _AROUND)
    now = next((one for one in near if one.start.utc == start.utc), None)
    return now or next((one for one in near if one.original == start.local), None)


def _next(call: Call, group: Record, person: str) -> Meeting:
    """The group's first meeting that is not over and did not fall out, and for which the person has no page."""
    today = call.today(group)
    near = _meetings(call, group, today - timedelta(days=1), today + _AHEAD)
    coming = [one for one in near if one.end.utc > call.now]
    for one in coming:
        if one.status in ("planned", "solo") and person not in one.alone:
            return one
    said = f"{group.id} has no meeting that {person} could practise for" if coming else why_none(group)
    raise UsageError(said, 'name a time: --at "tue 18:00"')


def _meetings(call: Call, group: Record, first: date, last: date) -> tuple[Meeting, ...]:
    return meetings_for(
        [group], call.workspace.usable("sessions"), call.workspace.settings, first, last, group=group,
        holidays=days_off(call), people=by_every_id(call.workspace.usable("people")),
    ).found  # fmt: skip
