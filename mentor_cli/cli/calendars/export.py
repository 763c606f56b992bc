"""`mentor calendar`: meetings in everybody's calendar."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial
from typing import TYPE_CHECKING

from mentor_cli.cli.calendars.edited import agreed
from mentor_cli.cli.calendars.feeds import calendar_name
from mentor_cli.cli.calendars.gone import ALL
from mentor_cli.cli.calendars.making import made_calendar, publications, sources_of
from mentor_cli.cli.calendars.over import QUESTION, Over
from mentor_cli.cli.calendars.proof import later_there, numbers_of, strangers_there
from mentor_cli.cli.calendars.scope import scope_of
from mentor_cli.cli.calendars.telling import reader_of
from mentor_cli.cli.call import Call
from mentor_cli.cli.command import Command, Outcome, Output, Param
from mentor_cli.cli.failures import finding_line
from mentor_cli.cli.named_outputs import may_replace
from mentor_cli.core.errors import UsageError
from mentor_cli.core.time.changes import taking_place
from mentor_cli.core.time.publishing import Export
from mentor_cli.store.event_marks import known_marks

if TYPE_CHECKING:
    from mentor_cli.cli.calendars.making import Made
    from mentor_cli.core.time.publishing import Sources
    from mentor_cli.core.time.seen import Seen


def export_calendar(
    call: Call,
    *,
    group: str | None,
    person: str | None,
    session: str | None,
    output: str | None,
    with_addresses: bool,
    busy_only: bool,
    keep: Sequence[str],
) -> Outcome:
    """The calendar as bytes, `published` brought up to date in the records that changed for a guest."""
    if with_addresses and busy_only:
        raise UsageError("--busy-only names nobody, so there are no addresses", "leave out one of the two")
    target = None if output in (None, "-") else output
    if keep and not target:
        raise UsageError("--keep is about the file that is replaced", "name it: -o FILE")
    scope = scope_of(call, group, person, session)
    undone = f"{target} was not written" if target else "nothing was exported"
    made = made_calendar(call, scope, undone)
    write = partial(_written, calendar_name(call, scope.subject), busy_only=busy_only, with_addresses=with_addresses)
    content = write(made.export)
    if not target:
        return _outcome(call, made, content, None, [], ())._replace(raw=content)
    may_replace(target, "calendar", lambda held: held.startswith(b"BEGIN:VCALENDAR"))
    if others := strangers_there(call, target, content):
        raise UsageError(f"{target} holds what is none of our meetings: {others[0]}", "choose another name behind -o")
    marks = {**known_marks(call.workspace.root), **made.export.marks}
    over = Over(target, () if busy_only else later_there(target, content, marks))
    kept = over.kept(call, keep)
    if over.waiting(kept):
        return _waiting(call, made, over, kept, sources_of(call, scope))
    if over.later:
        made = made_calendar(call, scope, undone, numbers_of(over.later))
        content = write(made.export)
    notes = over.notes(later_there(target, content, marks) if over.later else ())
    done = _outcome(call, made, content, target, notes, over.later)
    return done._replace(lines=[f"{target} · {made.told}"], outputs=[Output(target, content)])


def _outcome(
    call: Call, made: Made, content: bytes, target: str | None, notes: list[str], later: Sequence[Seen]
) -> Outcome:
    """What is told of the calendar, and what the records remember of it."""
    found, export = made.meetings, made.export
    return Outcome(
        {
            "path": target,
            "meetings": taking_place(found.found),
            "cancelled": len(found.found) - taking_place(found.found),
            "changed": export.changed,
            "changes": list(export.changes),
            "calendar": None if target else content.decode("utf-8"),
            "later": [one.uid for one in later],
            "skipped": [*call.skipped(), *(finding.as_json() for finding in found.findings)],
        },
        notes=[*map(finding_line, found.findings), *notes, *([] if target else [made.told])],
        changes=publications(call, export),
    )


def _waiting(call: Call, made: Made, over: Over, kept: Collection[str], sources: Sources) -> Outcome:
    """That nothing was written, as the file is ahead of the records; asked about at a terminal."""
    found = over.differing(kept, made, sources)
    lines = list(over.lines(kept, found, reader_of(call)))

    def asks() -> dict[str, list[str]] | None:
        return {"keep": [ALL]} if agreed(lines, QUESTION) else None

    waits = _outcome(call, made, b"", over.path, [], over.later)
    return waits._replace(
        document={**waits.document, "path": None},
        lines=lines,
        exit_code=1,
        notes=[*map(finding_line, made.meetings.findings), *over.hint(kept, found)],
        changes=(),
        asks=asks if call.interactive else None,
    )


def _written(name: str, export: Export, *, busy_only: bool, with_addresses: bool) -> bytes:
    from mentor_cli.adapters.ics.writing import busy_bytes, calendar_bytes, calendar_bytes_with_addresses

    if busy_only:
        return busy_bytes(export)
    return (calendar_bytes_with_addresses if with_addresses else calendar_bytes)(name, export)


EXPORT = Command(
    export_calendar,
    "Write meetings as an iCalendar file that every calendar program reads. Exported again it is the same file until "
    "something a guest sees has changed; then the changed events carry a higher number and calendars follow. The file "
    "that is there is compared first, event by event: where its number (SEQUENCE) is above that of the records, or the "
    "same and it says another time, length or place, or whether the meeting takes place, another checkout or a later "
    "state of the records wrote it, and you are asked. While a file that it is made from is broken, nothing is "
    "written: guests keep what they have. A group whose alternative says shown: yes has it in there as tentative.",
    (
        Param("group", "Only this group's meetings.", ("--group",), metavar="ID", complete="groups"),
        Param("person", "Only this person's meetings.", ("--person",), metavar="ID", complete="people"),
        Param("session", "Only this meeting.", ("--session",), metavar="ID", complete="sessions"),
        Param("output", "The file to write; - or nothing: standard output.", ("--output", "-o"), metavar="FILE"),
        Param("busy_only", "Only when meetings are: no titles, people, places or notes.", ("--busy-only",), "flag"),
        Param(
            "keep",
            f"Of this event, ahead in the file that is there, keep what is here; {ALL}: of all of them.",
            ("--keep",),
            many=True,
            metavar="UID",
        ),
        Param("with_addresses", "Name guests with their e-mail addresses.", ("--with-addresses",), "flag"),
    ),
    examples=(
        "mentor calendar export --group thursday -o thursday.ics",
        "mentor calendar export --person amina -o amina.ics",
        "mentor calendar export --session 2026-11-26-thursday",
    ),
    writes=True,
)
