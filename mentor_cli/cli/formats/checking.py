"""`mentor formats check`: what is wrong in a format, and what its clock says with few and many people."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any

from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.failures import finding_lines
from mentor_cli.cli.formats.finding import all_formats, find_format
from mentor_cli.cli.render import table
from mentor_cli.core.agenda.plan import Agenda
from mentor_cli.core.agenda.trial import Trial, trials
from mentor_cli.store.formats import FormatFile, format_in

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.agenda.plan import Row
    from mentor_cli.core.findings import Finding


def check_formats(call: Call, *, format_: str | None) -> Outcome:
    """One format, by name or by its file; without one the workspace's own. Exit code 1 when there is an error."""
    found = _asked(call, format_)
    wrong = any(finding.severity == "error" for one in found for finding in one.findings)
    lines = [line for number, one in enumerate(found) for line in (*([""] if number else []), *_lines(one))]
    return Outcome(
        {"formats": [_document(one) for one in found]},
        lines,
        exit_code=1 if wrong else 0,
        notes=() if found else ("no formats of your own yet: mentor formats copy buddy --as NAME",),
    )


def _asked(call: Call, typed: str | None) -> list[FormatFile]:
    if typed is None:
        formats = all_formats(call)
        return [formats[name] for name in formats.own_names]
    if typed.endswith(".md") or os.sep in typed:
        return [format_in(typed)]
    return [find_format(call, typed)]


def _lines(found: FormatFile) -> Iterator[str]:
    where = found.path if found.own else found.name
    for finding in found.findings:
        yield from finding_lines(finding, _source_line(found, finding))
    if found.form is None:
        yield f"{where}: cannot be used like this"
        return
    title = found.form.title
    yield f"{where}: {title}, {'usable' if found.findings else 'nothing wrong'}"
    yield ""
    yield from table([_trial_row(one) for one in trials(found.form)], (), None)


def _source_line(found: FormatFile, finding: Finding) -> str | None:
    from mentor_cli.store.writing import read_file

    try:
        raw = read_file(os.path.join(found.base, finding.path or found.path))
    except OSError:
        return None
    lines = raw.decode("utf-8-sig", "replace").split("\n")
    return lines[finding.line - 1].rstrip("\r") if 0 < finding.line <= len(lines) else None


def _trial_row(trial: Trial) -> tuple[str, ...]:
    turns = [f"{trial.people} turn{'s' if trial.people > 1 else ''}"] if trial.people else []
    outcome = trial.outcome
    said = _rows_text(outcome.rows) if isinstance(outcome, Agenda) else f"refused: {outcome.message}"
    return *turns, f"{trial.minutes} min", said


def _rows_text(rows: Sequence[Row]) -> str:
    """`Opening 5, 4 x Turn 12-13, Closing 5`."""
    parts = []
    for (title, is_turn), group in groupby(rows, key=lambda row: (row.title, row.turn is not None)):
        same = [row.minutes for row in group]
        minutes = sorted(set(same))
        length = f"{minutes[0]}-{minutes[-1]}" if len(minutes) > 1 else str(minutes[0])
        parts.append(f"{len(same)} x {title} {length}" if is_turn else f"{title} {length}")
    return ", ".join(parts)


def _document(found: FormatFile) -> dict[str, Any]:
    tried = list(trials(found.form)) if found.form else []
    return {
        "name": found.name,
        "path": found.path if found.own else None,
        "findings": [finding.as_json() for finding in found.findings],
        "trials": [_trial_document(one) for one in tried],
    }


def _trial_document(trial: Trial) -> dict[str, Any]:
    asked, outcome = {"people": trial.people, "minutes": trial.minutes}, trial.outcome
    if isinstance(outcome, Agenda):
        return {**asked, "refused": None, "agenda": [row.as_json() for row in outcome.rows]}
    return {**asked, "refused": outcome.message, "agenda": []}


CHECK = Command(
    check_formats,
    "Check a session format: everything that is wrong in it, by line, and how its minutes come out with few and many "
    "people, in little and much time. Without a name: all of the workspace's own. Exit code 1 when there is an error.",
    (
        Param(
            "format_", "The format's name, or the path of a file.", metavar="FORMAT|FILE", complete="formats",
        ),
    ),
    examples=("mentor formats check community", "mentor formats check", "mentor formats check buddy --json"),
    tells_findings=True,
)  # fmt: skip
