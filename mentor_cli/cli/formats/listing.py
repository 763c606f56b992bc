"""`mentor formats list` and `copy`: the session formats that come with mentor, and the workspace's own."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.formats.finding import all_formats, find_format
from mentor_cli.cli.render import table
from mentor_cli.store.formats import FOLDER, FormatFile

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.agenda.segments import Format, Range

FORMAT = Param(
    "format_", "The format's name, or any part of it that no other has.", asked=True, metavar="FORMAT",
    complete="formats",
)  # fmt: skip
_HEADERS = ("format", "title", "for", "people", "minutes", "")


def list_formats(call: Call) -> Outcome:
    """Every session format, own ones included."""
    formats = all_formats(call)
    found = [formats[name] for name in formats.names]
    own = (finding for one in found for finding in one.findings if finding.severity == "error")
    broken = [*formats.shut, *own]
    return Outcome(
        {
            "formats": [format_document(one) for one in found],
            "skipped": [finding.as_json() for finding in broken],
        },
        table([_row(one) for one in found], _HEADERS, call.width),
        notes=[f"{finding.place}: {finding.severity} {finding.code} {finding.message}" for finding in broken],
    )


def _row(found: FormatFile) -> tuple[str, ...]:
    form = found.form
    if form is None:
        return found.name, "broken: mentor check", "", "", "", whose(found)
    return (
        found.name,
        form.title,
        form.for_kind or "",
        f"{range_text(form.people)} people" if form.people else "",
        f"{range_text(form.minutes)} min" if form.minutes else "",
        whose(found),
    )


def whose(found: FormatFile) -> str:
    """`built-in`, `own`, or `own, instead of the built-in one`."""
    if not found.own:
        return "built-in"
    return "own, instead of the built-in one" if found.hides else "own"


def range_text(limits: Range) -> str:
    """`45-60`, `70`, `2+`."""
    if limits.most is None:
        return f"{limits.least}+"
    return str(limits.least) if limits.least == limits.most else f"{limits.least}-{limits.most}"


def format_document(found: FormatFile) -> dict[str, Any]:
    """What a format is, for programs; a broken one has only its name and path."""
    form = found.form
    known = {"name": found.name, "path": found.path if found.own else None, "own": found.own, "broken": form is None}
    return known if form is None else {**known, **_fields(form)}


def _fields(form: Format) -> dict[str, Any]:
    return {
        "title": form.title,
        "purpose": form.purpose,
        "for": form.for_kind,
        "people": form.people._asdict() if form.people else None,
        "minutes": form.minutes._asdict() if form.minutes else None,
        "shorten": form.shortens,
        "first_sessions": form.first_sessions,
        "turns": form.has_turns,
        "prepare": [part._asdict() for part in form.prepare],
        "after": [part._asdict() for part in form.after],
    }


def copy_format(call: Call, *, format_: str, as_name: str | None) -> Outcome:
    """A copy in the workspace, the same to the byte, under its own or another name."""
    from mentor_cli.store.writing import Change, read_file

    found = find_format(call, format_)
    path = new_format_path(call, found.name if as_name is None else as_name)
    name = os.path.basename(path).removesuffix(".md")
    what = "title, segments, minutes and questions"
    return Outcome(
        {"name": name, "path": path, "copied_from": found.name},
        (
            path,
            "",
            f"edit {what} as you like, then see what it makes: mentor formats show {name}",
            f"use it once with mentor new-session {name}, or always: mentor groups set GROUP --format {name}",
        ),
        changes=(Change(path, None, read_file(os.path.join(found.base, found.path))),),
    )


def new_format_path(call: Call, typed: str) -> str:
    """Where a format of that name is put. Raises UsageError for a bad name, or one that the workspace has already."""
    name = _checked_name(typed)
    _refuse_existing(all_formats(call).own_names, name)
    return f"{FOLDER}/{name}.md"


def _checked_name(typed: str) -> str:
    from mentor_cli.core.errors import UsageError
    from mentor_cli.core.ids import better_id, why_not_given

    name = typed.removesuffix(".md")
    wrong = why_not_given(name)
    if wrong:
        raise UsageError(f"--as {typed} {wrong}", better_id(name, ()))
    return name


def _refuse_existing(own: Iterable[str], name: str) -> None:
    from mentor_cli.core.errors import UsageError
    from mentor_cli.core.ids import fold

    for there in own:
        if fold(there) == fold(name):
            raise UsageError(
                f"{FOLDER}/{there}.md is there already, and a copy would overwrite it",
                "edit that file, or give the copy another name: --as NAME",
            )


LIST = Command(
    list_formats,
    "List the session formats: those that come with mentor, and the workspace's own, which win over built-in ones of "
    "the same name. Works without a workspace.",
    examples=("mentor formats list", "mentor formats list --json"),
)
COPY = Command(
    copy_format,
    "Copy a session format into the workspace's templates/formats/, to change it there.",
    (
        FORMAT,
        Param("as_name", "The name of the copy; otherwise it takes the place of the original.", ("--as",),
              metavar="NAME"),
    ),
    examples=("mentor formats copy buddy --as monday", "mentor formats copy technical"),
    writes=True,
    unlocked=True,
)  # fmt: skip
