"""The file of a new session, and what is told of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mentor_cli.cli.command import Outcome
from mentor_cli.cli.records.bodies import editing_body
from mentor_cli.cli.records.parts import part
from mentor_cli.cli.screen import steerless
from mentor_cli.cli.sessions.agenda_table import agenda_lines, shortened_line
from mentor_cli.core.agenda.places import remark
from mentor_cli.core.agenda.plainlines import listed
from mentor_cli.core.agenda.scaffold import session_text
from mentor_cli.core.body import below_title, title
from mentor_cli.core.errors import UnusableFile, UsageError
from mentor_cli.core.ids import fold, taken_ids, typed_id
from mentor_cli.core.records import SESSIONS
from mentor_cli.core.session_writing import session_id
from mentor_cli.core.time.wording import clock_time, short_day
from mentor_cli.store.edit import edited
from mentor_cli.store.reading import read_record
from mentor_cli.store.revising import revise
from mentor_cli.store.writing import Change

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.cli.sessions.who_and_when import Asked
    from mentor_cli.core.agenda.context import SessionContext
    from mentor_cli.core.agenda.plan import Agenda
    from mentor_cli.core.agenda.turnorder import Unready
    from mentor_cli.core.record import Record


def outcome(call: Call, asked: Asked, context: SessionContext, agenda: Agenda) -> Outcome:
    """The change that makes the file, with its path and agenda; of a dry run the file itself."""
    identity = asked.bare.id if asked.bare else _identity(call, asked, context)
    path = asked.bare.path if asked.bare else f"sessions/{identity}.md"
    text = steerless(session_text(context, agenda))
    before = call.workspace.source(asked.bare) if asked.bare else None
    if asked.bare and before is not None:
        text = _filled(asked.bare, before, text)
    document = _document(identity, path, context, agenda)
    if call.dry_run:
        # The file itself, to the byte, unless it is for eyes.
        raw = text.encode("utf-8") if call.width is None else b""
        notes = (*asked.said, *_clockless(call, context), f"it would be {path}")
        return Outcome(document, text.removesuffix("\n").split("\n"), notes=notes, raw=raw)

    def taken() -> Outcome:
        raise UsageError(f"{path} was made meanwhile", f"mentor sessions show {typed_id(identity)}")

    change = Change(path, before, text.encode("utf-8"))
    lines = list(_lines(call, path, context, agenda))
    notes = (*asked.said, *_clockless(call, context))
    return Outcome(document, lines, notes=notes, changes=(change,), again=taken)


def _filled(bare: Record, before: bytes, text: str) -> str:
    """The file that had no agenda yet, with that of the text: what stood in it stays, but for what is new."""
    made = read_record(SESSIONS, bare.path, text.encode("utf-8"))
    values = {name: value for name, value in made.values.items() if bare.values.get(name) != value}
    heading, quoted = title(bare.body), below_title(bare.body).strip()
    page = below_title(made.body)
    first, part, parts = page.partition("\n## ")
    page = f"{first.rstrip()}\n\n{quoted}\n{part}{parts}" if quoted else page
    body = f"# {heading}\n{page}" if heading else made.body
    raw = revise(SESSIONS, bare.path, before, values)
    return edited(SESSIONS, bare.path, raw, [editing_body(bare, lambda _: body)]).decode("utf-8")


def _clockless(call: Call, context: SessionContext) -> Iterator[str]:
    """Whose own time is not on the page, and where that comes from."""
    paths = {person.id: person.path for person in call.workspace.usable("people")}
    for attendee in context.attendees:
        if attendee.local is None:
            yield f"{attendee.id}: no local time on the page, because timezone: in {paths[attendee.id]} cannot be read"


def _identity(call: Call, asked: Asked, context: SessionContext) -> str:
    """The id by the rule. Raises UnusableFile when a file that cannot be read stands there: it may be this meeting."""
    sessions = call.workspace.records("sessions")
    whose = (asked.group.id,) if asked.group else (context.occasion.form.name, asked.people[0])
    usual = session_id(asked.start, whose, lambda identity: False)
    for session in sessions:
        if fold(session.id) == fold(usual) and not session.text("start"):
            said = f"{session.path} is there already, and nobody can read when it begins"
            raise UnusableFile(said, "mend it first: mentor check")
    # What was read when the meeting was found to be free counts, not the disk: a file that has appeared since then may
    # be this very meeting, and must not make it the second of its day.
    taken = taken_ids(sessions)
    return session_id(asked.start, whose, lambda identity: fold(identity) in taken)


def _document(identity: str, path: str, context: SessionContext, agenda: Agenda) -> dict[str, Any]:
    start = context.occasion.start
    return {
        "id": identity,
        "path": path,
        "format": context.occasion.form.name,
        "start": start.text,
        "end": start.after(agenda.minutes).text,
        "timezone": start.zone.key,
        "chair": context.chair,
        "agenda": [row.as_json() for row in agenda.rows],
        "shortened": [segment._asdict() for segment in agenda.shortened],
        "unready": [_unready_document(one) for one in context.unready],
    }


def _unready_document(one: Unready) -> dict[str, Any]:
    problem = one.problem.id if one.problem else None
    return {"person": one.person, "problem": problem, "lacks": one.lacks, "command": one.command}


def _lines(call: Call, path: str, context: SessionContext, agenda: Agenda) -> Iterator[str]:
    names = {attendee.id: attendee.name for attendee in context.attendees}
    rows = [
        (
            row.start,
            row.minutes,
            f"{row.title}: {names.get(row.turn, row.turn)}" if row.turn else row.title,
            row.lead or "all",
            remark(row, context),
        )
        for row in agenda.rows
    ]
    yield path
    yield ""
    yield from agenda_lines(rows, clock_time(agenda.end.local), _ends_elsewhere(context, agenda), call.width)
    if agenda.shortened:
        yield ""
        yield shortened_line(agenda)
    rows_unready = [(one.person, one.lacks, one.command) for one in context.unready]
    yield from part("without a problem that is ready", rows_unready)


def _ends_elsewhere(context: SessionContext, agenda: Agenda) -> str:
    """When it ends for those whose clock shows another time: `Tomek and Halyna 19:55 · Yared 21:55`."""
    ends: dict[str, list[str]] = {}
    here = context.occasion.start.after(agenda.minutes).local
    for attendee in context.attendees:
        there = attendee.local.after(agenda.minutes).local if attendee.local else here
        if there != here:
            day = "" if there.date() == here.date() else f"{short_day(there)[:3]} "
            ends.setdefault(day + clock_time(there), []).append(attendee.name)
    return " · ".join(f"{listed(names)} {clock}" for clock, names in ends.items())
