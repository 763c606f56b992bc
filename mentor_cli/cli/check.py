"""`mentor check`: everything that is wrong in the workspace."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import chain

from mentor_cli.cli.call import Call
from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.failures import finding_lines
from mentor_cli.core.checking.doubt import Doubt
from mentor_cli.core.checking.everything import doubts
from mentor_cli.core.checking.formats import unknown_formats
from mentor_cli.core.findings import Finding, sort_key
from mentor_cli.core.records import KINDS
from mentor_cli.store.formats import FormatFiles
from mentor_cli.store.locating import TOP, place_of
from mentor_cli.store.workspace import Workspace


def check(call: Call, *, format_: str | None, strict: bool) -> Outcome:
    """Findings of all files, sorted by file; exit 1 for errors, with --strict also for warnings."""
    workspace = call.workspace
    findings = sorted(_findings(call, workspace), key=sort_key)
    counts: Counter[str] = Counter(finding.severity for finding in findings)
    exit_code = 1 if counts["error"] or (strict and counts["warning"]) else 0
    total = sum(len(workspace.records(kind)) for kind in KINDS)
    if format_ == "json":
        call.json = True
    document = {
        "findings": [finding.as_json() for finding in findings],
        "summary": {"records": total, **{name: counts[name] for name in ("error", "warning", "info")}},
    }
    return Outcome(document, _lines(call, findings, total, counts), exit_code)


def _findings(call: Call, workspace: Workspace) -> Iterator[Finding]:
    """What reading found, then what only shows between the files."""
    records = {kind: workspace.records(kind) for kind in KINDS}
    yield from workspace.settings.findings
    for found in records.values():
        for record in found:
            yield from record.findings
    formats = FormatFiles(workspace.root, call.environ)
    yield from formats.findings()
    unknown = unknown_formats(records["groups"], workspace.settings, formats.names)
    for doubt in chain(doubts(records, workspace.settings, call.now), unknown):
        yield _located(workspace, doubt)


def _located(workspace: Workspace, doubt: Doubt) -> Finding:
    record = doubt.record
    if doubt.line:
        line, column, length = record.body_line + doubt.line - 1, doubt.column, doubt.length
    elif doubt.path:
        line, column, length = place_of(workspace.root, record, doubt.path, at_key=doubt.at_key)
    else:
        line, column, length = TOP
    return Finding(doubt.code, doubt.severity, doubt.message, doubt.hint, record.path, line, column, length)


def _lines(call: Call, findings: list[Finding], total: int, counts: Counter[str]) -> Iterator[str]:
    for finding in findings:
        yield from finding_lines(finding, call.source_line(finding))
    told = [f"{counts[name]} {name}{'s' if counts[name] != 1 else ''}" for name in ("error", "warning") if counts[name]]
    yield f"{total} record{'s' if total != 1 else ''}: {', '.join(told) or 'nothing wrong'}"


CHECK = Command(
    check,
    "Find everything that is wrong in the workspace: files, references, dates, sessions, tasks, goals and problems. "
    "Exit code 1 when there is an error.",
    (
        Param("format_", "How to tell it.", ("--format",), choices=("text", "json")),
        Param("strict", "Exit with 1 for warnings too.", ("--strict",), "flag"),
    ),
    examples=("mentor check", "mentor check --strict", "mentor check --json"),
    tells_findings=True,
)
