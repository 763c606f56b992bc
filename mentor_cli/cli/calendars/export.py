"""`mentor calendar`: meetings in everybody's calendar."""

from __future__ import annotations

from functools import partial

from mentor_cli.cli.calendars.making import made_calendar, publications
from mentor_cli.cli.calendars.proof import Later, later_there
from mentor_cli.cli.calendars.scope import scope_of
from mentor_cli.cli.call import Call
from mentor_cli.cli.command import Command, Outcome, Output, Param
from mentor_cli.cli.failures import finding_line
from mentor_cli.cli.named_outputs import may_replace
from mentor_cli.core.errors import UsageError
from mentor_cli.core.findings import Finding
from mentor_cli.core.groups import group_title
from mentor_cli.core.record import Record
from mentor_cli.core.time.changes import taking_place
from mentor_cli.core.time.publishing import Export


def export_calendar(
    call: Call,
    *,
    group: str | None,
    person: str | None,
    session: str | None,
    output: str | None,
    with_addresses: bool,
    busy_only: bool,
) -> Outcome:
    """The calendar as bytes, `published` brought up to date in the records that changed for a guest."""
    if with_addresses and busy_only:
        raise UsageError("--busy-only names nobody, so there are no addresses", "leave out one of the two")
    scope = scope_of(call, group, person, session)
    subject = scope.subject
    target = None if output in (None, "-") else output
    undone = f"{target} was not written" if target else "nothing was exported"
    made = made_calendar(call, scope, undone)
    write = partial(_written, _name(call, subject), busy_only=busy_only, with_addresses=with_addresses)
    content = write(made.export)
    if target:
        may_replace(target, "calendar", lambda held: held.startswith(b"BEGIN:VCALENDAR"))
    notes = []
    if target and not busy_only and (later := later_there(target, content)).numbers:
        if later.is_ours:
            made = made_calendar(call, scope, undone, later.numbers)
            content = write(made.export)
        notes = _later_notes(target, later, later_there(target, content))
    found, export, told = made.meetings, made.export, made.told
    return Outcome(
        {
            "path": target,
            "meetings": taking_place(found.found),
            "cancelled": len(found.found) - taking_place(found.found),
            "changed": export.changed,
            "changes": list(export.changes),
            "calendar": None if target else content.decode("utf-8"),
            "skipped": [*call.skipped(), *(finding.as_json() for finding in found.findings)],
        },
        lines=[f"{target} · {told}"] if target else (),
        notes=[*_notes(found.findings), *notes, *([] if target else [told])],
        changes=publications(call, export),
        outputs=[Output(target, content)] if target else [],
        raw=b"" if target else content,
    )


def _name(call: Call, subject: Record | None) -> str:
    """What calendars call it."""
    programme = call.workspace.settings.text("programme") or "Mentoring"
    if subject is None:
        return programme
    if subject.kind == "people":
        return f"{programme}: {subject.text('name') or subject.id}"
    return group_title(subject)


def _written(name: str, export: Export, *, busy_only: bool, with_addresses: bool) -> bytes:
    from mentor_cli.adapters.ics.writing import busy_bytes, calendar_bytes, calendar_bytes_with_addresses

    write = busy_bytes if busy_only else calendar_bytes_with_addresses if with_addresses else calendar_bytes
    return write(name, export)


def _notes(findings: tuple[Finding, ...]) -> list[str]:
    return [finding_line(finding) for finding in findings]


def _later_notes(target: str, found: Later, left: Later) -> list[str]:
    """What older records, or ones that were taken back, put over in the file: `found` in it, and `left` behind."""
    if not found.numbers:
        return []
    number = len(found.numbers)
    held = (
        f"{target} held {'1 event' if number == 1 else f'{number} events'} that guests know with a number that is as "
    )
    held += "high or higher, and says something else: "
    if left.numbers:
        return [
            f"{held}who has that keeps it",
            "hint: git pull; where a change was taken back on purpose, raise sequence under published in the file of "
            "the meeting",
        ]
    return [
        f"{held}{'its' if number == 1 else 'their'} number is above that now, and calendars follow",
        "hint: where a later change is missing here instead: git pull, and export again",
    ]


EXPORT = Command(
    export_calendar,
    "Write meetings as an iCalendar file that every calendar program reads. Exported again it is the same file until "
    "something a guest sees has changed; then the changed events carry a higher number and calendars follow. While a "
    "file that it is made from is broken, nothing is written: guests keep what they have. A group whose alternative "
    "says shown: yes has it in there as tentative.",
    (
        Param("group", "Only this group's meetings.", ("--group",), metavar="ID", complete="groups"),
        Param("person", "Only this person's meetings.", ("--person",), metavar="ID", complete="people"),
        Param("session", "Only this meeting.", ("--session",), metavar="ID", complete="sessions"),
        Param("output", "The file to write; - or nothing: standard output.", ("--output", "-o"), metavar="FILE"),
        Param("busy_only", "Only when meetings are: no titles, people, places or notes.", ("--busy-only",), "flag"),
        Param("with_addresses", "Name guests with their e-mail addresses.", ("--with-addresses",), "flag"),
    ),
    examples=(
        "mentor calendar export --group thursday -o thursday.ics",
        "mentor calendar export --person amina -o amina.ics",
        "mentor calendar export --session 2026-11-26-thursday",
    ),
    writes=True,
)
