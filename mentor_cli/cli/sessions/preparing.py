"""`mentor sessions prepare`: what is done and what is missing before a session, for each person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.formats.finding import find_format, usable_format
from mentor_cli.cli.problems.suitable import Suitability
from mentor_cli.cli.records.showing import readable
from mentor_cli.cli.render import table
from mentor_cli.cli.sessions.pair_notes import pair_notes
from mentor_cli.cli.sessions.start import group_of, start_of
from mentor_cli.core.errors import UnusableFile
from mentor_cli.core.groups import roster
from mentor_cli.core.ids import by_every_id, fold
from mentor_cli.core.preparing import Before, Prepared, prepared
from mentor_cli.core.session_people import people_of_session
from mentor_cli.core.time.entries import person_name
from mentor_cli.core.time.video import video_link
from mentor_cli.core.time.wording import clock_time, day_near

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mentor_cli.cli.call import Call
    from mentor_cli.core.agenda.segments import Format
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.wallclock import Moment

_KINDS = ("people", "goals", "diary", "problems", "sessions", "resources")


def prepare(call: Call, *, session: str) -> Outcome:
    """The checklist, with the local start of everybody and the command for what is missing."""
    found = readable(call.workspace.find("sessions", session))
    start = start_of(call, found)
    people = by_every_id(call.workspace.usable("people"))
    suitable = Suitability(call)
    before = before_session(call, found, start, suitable)
    form, coming = before.form, before.people
    items = prepared(before)
    suitable.keep()
    missing = sum(not item.done for item in items)
    local = {person: call.there(start, people.get(fold(person))) for person in coming}
    document = {
        "id": found.id,
        "missing": missing,
        "people": [
            {"id": person, "local": there.text if there else None,
             "prepared": [_item(item) for item in items if item.who == person]}
            for person, there in local.items()
        ],
        "group": [_item(item) for item in items if not item.who],
        "ask": [part._asdict() for part in form.prepare],
    }  # fmt: skip
    group = before.group
    video = video_link(call.workspace.settings, (found, group), [group.id] if group else coming, start.local.date())
    notes = list(pair_notes(call, group, coming, video))
    return Outcome(document, list(_lines(call, found, start, items, local, people, before)), notes=notes)


def before_session(call: Call, session: Record, start: Moment, suitable: Suitability) -> Before:
    """What is looked at before the session. Raises UnusableFile when its format cannot be read."""
    group = group_of(call, session)
    people = by_every_id(call.workspace.usable("people"))
    return Before(
        session,
        _format(call, session),
        group,
        people_of_session(session, call.workspace.usable("groups"), people),
        _leaders(session, group, start, people),
        {kind: call.workspace.usable(kind) for kind in _KINDS},
        call.now.astimezone(start.zone).replace(tzinfo=None),
        suitable,
    )


def _format(call: Call, session: Record) -> Format:
    """The session's format, by its whole name. Raises UnusableFile when the session does not name one."""
    name = session.text("format")
    if not name:
        raise UnusableFile(f"{session.path} does not say which format it has", "add the line format: buddy")
    return usable_format(find_format(call, name, named_by=session.path))


def _leaders(session: Record, group: Record | None, start: Moment, people: Mapping[str, Record]) -> Sequence[str]:
    """The group's mentors; where there is no group whoever leads the session."""
    if group is None:
        return [lead] if (lead := session.text("lead")) else []
    return [person for person, role in roster(group, start.local.date(), people) if role == "mentor"]


def _item(item: Prepared) -> dict[str, object]:
    return {"what": item.what, "done": item.done, "command": None if item.done else item.command}


def _lines(
    call: Call,
    session: Record,
    start: Moment,
    items: Sequence[Prepared],
    local: Mapping[str, Moment | None],
    people: Mapping[str, Record],
    before: Before,
) -> Iterator[str]:
    missing = sum(not item.done for item in items)
    state = "everything is there" if not missing else f"{missing} of {len(items)} missing"
    yield f"{session.id} · {day_near(start.local.date(), call.today())} {clock_time(start.local)} · {state}"
    for person in (*local, ""):
        mine = [item for item in items if item.who == person]
        if not mine:
            continue
        yield ""
        yield f"{person_name(person, people)}, {_clock(local[person], start)}" if person else "all"
        rows = [("done" if item.done else "MISSING", item.what, "" if item.done else item.command) for item in mine]
        yield from (f"  {line}" for line in table(rows, ("", "", ""), None))
    if before.form.prepare:
        yield ""
        yield "asked of them"
        yield from (f"  {part.who}: {part.what}" for part in before.form.prepare)


def _clock(there: Moment | None, start: Moment) -> str:
    if there is None:
        return "clock not known"
    same_day = there.local.date() == start.local.date()
    clock = clock_time(there.local)
    return f"{clock} there" if same_day else f"{there.local:%a} {clock} there"


PREPARE = Command(
    prepare,
    "What is done and what is missing before a session, for each person, with the command that does it: the diary "
    "entry, the goal, the checked problem, the module, the actions of last time, where to meet.",
    (Param("session", "The session.", asked=True, metavar="ID", complete="sessions"),),
    examples=("mentor sessions prepare 2026-12-10-thursday",),
)
