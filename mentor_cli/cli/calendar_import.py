"""`mentor calendar import`: when somebody is busy, taken over from a calendar they have elsewhere."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.writing_records import edited_file
from mentor_cli.core.errors import UnusableFile, UsageError

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call

_FOLDER = "busy"


def import_calendar(call: Call, *, file: str, person: str | None, titles: bool, replace: bool) -> Outcome:
    """A copy that keeps the times, named in the person's file."""
    from mentor_cli.adapters.ics.busy import busy_times, busy_times_with_titles
    from mentor_cli.store.edit import AddEntry
    from mentor_cli.store.writing import Change, current, inside

    whose = call.workspace.find("people", person) if person else call.require_me()
    raw = _read(file)
    shown = os.path.basename(file)
    found = busy_times_with_titles(shown, raw) if titles else busy_times(shown, raw)
    path = f"{_FOLDER}/{whose.id}.ics"
    known = current(inside(call.workspace.root, path))
    if known is not None and known != found.content and not replace:
        raise UsageError(f"{path} is there already", "--replace puts the new one in its place")
    changes = [Change(path, known, found.content)] if known != found.content else []
    if path not in whose.texts("busy"):
        changes.append(edited_file(call, whose, [AddEntry(("busy",), path)]))
    left_out = dict(found.left_out)
    events = f"{found.events} event{'s' if found.events != 1 else ''}"
    lines = [f"{path} · {events} of {whose.id}, {'with' if titles else 'without'} titles"]
    lines += [f"left out: {count} {why}" for why, count in found.left_out]
    document = {"person": whose.id, "path": path, "events": found.events, "left_out": left_out}
    return Outcome(document, lines, changes=changes)


def _read(name: str) -> bytes:
    from mentor_cli.adapters.ics.reading import LARGEST

    try:
        with open(name, "rb") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        raise UnusableFile(f"{name} cannot be read: {error.strerror}", "name a file that was exported") from error


IMPORT = Command(
    import_calendar,
    "Take over when somebody is busy from an .ics file: a school timetable, a calendar exported from elsewhere. A copy "
    "in the workspace keeps the times and nothing else: no titles (unless you ask for them), no places, no people.",
    (
        Param("file", "The calendar file.", asked=True, metavar="FILE"),
        Param("person", "Whose calendar it is; yours when not said.", ("--person",), metavar="ID", complete="people"),
        Param("titles", "Keep what the events are called.", ("--titles",), "flag"),
        Param("replace", "In place of the copy that is there.", ("--replace",), "flag"),
    ),
    examples=("mentor calendar import amina.ics --person amina",),
    writes=True,
)
