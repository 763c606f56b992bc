"""`mentor formats learn`: where a group's clock and a format's plan differ, and a format with other minutes."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.formats.finding import find_format, usable_format
from mentor_cli.cli.formats.listing import FORMAT, new_format_path
from mentor_cli.cli.render import table
from mentor_cli.core.errors import UsageError
from mentor_cli.core.ids import typed_id
from mentor_cli.core.learning import FEWEST, Learnt, learnt, timed_rows
from mentor_cli.core.meetings import belongs_to
from mentor_cli.core.records import DOCUMENTS

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.store.formats import FormatFile
    from mentor_cli.store.writing import Change

_LAST = 8


def learn(call: Call, *, format_: str, group: str | None, last: int | None, as_name: str | None) -> Outcome:
    """The plan beside the clock of the last sessions; with a name, a copy of the format that fits them."""
    if last is not None and last < 1:
        raise UsageError(f"--last {last} is no number of sessions", "--last 4")
    found = find_format(call, format_)
    form = usable_format(found)
    sessions = [one for one in call.workspace.usable("sessions") if one.text("format") == found.name]
    whose = "GROUP"
    if group:
        meant = call.workspace.find("groups", group)
        whose = typed_id(meant.id)
        sessions = [one for one in sessions if belongs_to(one, meant)]
    timed = [one for one in sessions if timed_rows(one)]
    timed = sorted(timed, key=lambda one: one.text("start") or "")[-(last or _LAST) :]
    if not timed:
        hint = "lead one with mentor sessions run, or write real: beside minutes: in its agenda"
        raise UsageError(f"no session of the format {found.name} has real minutes yet", hint)
    rows = learnt(form, timed)
    changes = [_copy(found, as_name, rows, new_format_path(call, as_name))] if as_name else []
    document = {
        "format": found.name,
        "sessions": [one.id for one in timed],
        "segments": [row._asdict() for row in rows],
        "path": changes[0].path if changes else None,
    }
    use = f"mentor groups set {whose} --format {as_name}"
    return Outcome(document, list(_lines(found.name, rows, len(timed), changes, use)), changes=changes)


def _lines(name: str, rows: Sequence[Learnt], count: int, changes: Sequence[Change], use: str) -> Iterator[str]:
    yield f"{name} · {count} session{'s' if count > 1 else ''} with a clock"
    yield ""
    yield from table([_row(row) for row in rows], ("segment", "planned", "took", ""), None)
    wrong = [row for row in rows if row.proposed != row.minutes]
    yield ""
    if changes:
        yield f"{changes[0].path} · the same with other minutes; use it: {use}"
    elif wrong:
        yield f"mentor formats learn {name} --as NAME makes a format of your own with these minutes"
    elif any(row.times < FEWEST for row in rows):
        yield f"too little is timed yet: a segment needs {FEWEST} sessions"
    else:
        yield "the plan fits"


def _row(row: Learnt) -> tuple[str, ...]:
    if not row.times:
        return row.title, f"{row.planned:g} min", "not timed", ""
    said = f"better {row.proposed} min than {row.minutes}" if row.proposed != row.minutes else ""
    return row.title, f"{row.planned:g} min", f"{row.real:g} min", said


def _copy(found: FormatFile, name: str, rows: Sequence[Learnt], path: str) -> Change:
    """The format's own text with other minutes, everything else to the byte."""
    from mentor_cli.store.edit import SetInRow, edited
    from mentor_cli.store.writing import Change, read_file

    raw = read_file(os.path.join(found.base, found.path))
    form = usable_format(found)
    edits = []
    for at, (segment, row) in enumerate(zip(form.segments, rows, strict=True)):
        if row.proposed != row.minutes:
            minutes = f"{row.proposed}{'+' if segment.lengths[0].takes_spare else ''}"
            edits.append(SetInRow(("segments",), at, "minutes", minutes))
    return Change(path, None, edited(DOCUMENTS["formats"], path, raw, edits))


LEARN = Command(
    learn,
    "Compare the minutes that a format plans with those that its last sessions really took (`real`, kept by "
    "`mentor sessions run`), and make a format of your own that fits.",
    (
        FORMAT,
        Param("group", "Only sessions of this group.", ("--group",), metavar="ID", complete="groups"),
        Param("last", f"How many sessions back; {_LAST} when not said.", ("--last",), "whole", metavar="N"),
        Param("as_name", "Write a copy with the proposed minutes under this name.", ("--as",), metavar="NAME"),
    ),
    examples=("mentor formats learn buddy --group thursday", "mentor formats learn buddy --group thursday --as ours"),
    writes=True,
)
