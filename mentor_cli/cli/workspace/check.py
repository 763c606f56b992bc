"""`mentor check`: everything that is wrong in the workspace."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from mentor_cli.cli.call import Call
from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.failures import finding_lines
from mentor_cli.cli.holidays import unknown_regions
from mentor_cli.cli.output_formats import FORMAT, machine_lines, settle
from mentor_cli.cli.schedule.busy_calendars import unreadable_calendars
from mentor_cli.core.findings import Finding, sort_key
from mentor_cli.store.leftovers import removing
from mentor_cli.store.survey import survey
from mentor_cli.store.writing import Change


def check(call: Call, *, format_: str | None, strict: bool, fix: bool) -> Outcome:
    """Findings of all files, sorted by file; exit 1 for errors, with --strict also for warnings.

    What commands that were killed have left is told, and with --fix removed.
    """
    form = settle(call, format_)
    workspace = call.workspace
    formats = workspace.formats
    names = None if formats.shut else formats.names
    found = survey(workspace.root, workspace.settings, call.now, names, workspace.cache)
    looked_up = (*unknown_regions(call), *unreadable_calendars(call))
    findings = sorted([*found.findings, *formats.findings(), *looked_up], key=sort_key)
    counts: Counter[str] = Counter(finding.severity for finding in findings)
    exit_code = 1 if counts["error"] or (strict and counts["warning"]) else 0
    document = {
        "findings": [finding.as_json() for finding in findings],
        "summary": {"records": found.files, **{name: counts[name] for name in ("error", "warning", "info")}},
    }
    left = removing(workspace.root, call.now)
    notes, changes = _left_notes(call, left, fix), left if fix else []
    if form in ("github", "sarif"):
        return Outcome(None, machine_lines(call, form, "check", findings), exit_code, notes, changes)
    return Outcome(document, _lines(call, findings, found.files, counts), exit_code, notes, changes)


def _left_notes(call: Call, left: Sequence[Change], fix: bool) -> list[str]:
    if not left:
        return []
    files = "1 file" if len(left) == 1 else f"{len(left)} files"
    what = f"{files} that a command which was cut off had begun to write"
    return [f"removed: {what}" if fix and not call.dry_run else f"{what} can go: mentor check --fix"]


def _lines(call: Call, findings: list[Finding], total: int, counts: Counter[str]) -> Iterator[str]:
    for finding in findings:
        if not _is_of_time(finding):
            yield from finding_lines(finding, call.source_line(finding))
    goals = len({finding.path for finding in findings if _is_of_time(finding)})
    if goals:
        yield f"{goals} goal{'s need' if goals > 1 else ' needs'} a word: mentor goals check"
    told = [f"{counts[name]} {name}{'s' if counts[name] != 1 else ''}" for name in ("error", "warning") if counts[name]]
    yield f"{total} record{'s' if total != 1 else ''}: {', '.join(told) or 'nothing wrong'}"


def _is_of_time(finding: Finding) -> bool:
    """What comes to goals by itself as time goes by: nothing is wrong with the file."""
    return finding.severity == "info" and finding.code.startswith("GOAL-")


CHECK = Command(
    check,
    "Find everything that is wrong in the workspace: files, references, dates, sessions, tasks, goals and problems. "
    "Exit code 1 when there is an error.",
    (
        FORMAT,
        Param("strict", "Exit with 1 for warnings too.", ("--strict",), "flag"),
        Param("fix", "Remove what commands that were cut off have left.", ("--fix",), "flag"),
    ),
    examples=("mentor check", "mentor check --strict", "mentor check --format github"),
    writes=True,
    unlocked=True,
    tells_findings=True,
)
