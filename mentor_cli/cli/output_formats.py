"""Findings in the forms that others read: annotations of GitHub's workflows, and SARIF. One place for every command."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from mentor_cli.cli.command import Param
from mentor_cli.core.errors import UsageError

if TYPE_CHECKING:
    from mentor_cli.adapters.sarif.writing import SarifRule
    from mentor_cli.cli.call import Call
    from mentor_cli.core.file_rules.page import FilePage
    from mentor_cli.core.findings import Finding
    from mentor_cli.core.judgement.rules import RulePage
    from mentor_cli.core.pointing import Pointed

FORMAT = Param(
    "format_",
    "How to tell it: for eyes, as one JSON document, as annotations of a GitHub workflow, or as SARIF 2.1.0.",
    ("--format",),
    choices=("text", "json", "github", "sarif"),
)


def settle(call: Call, format_: str | None) -> str:
    """The format that is meant; `json` is what `--json` says. Raises UsageError where the two contradict each other."""
    if call.json and format_ not in (None, "json"):
        raise UsageError(f"--json and --format {format_} do not go together", "leave one of them out")
    call.json = call.json or format_ == "json"
    return format_ or ("json" if call.json else "text")


def machine_lines(call: Call, format_: str, command: str, findings: Iterable[Finding]) -> Iterator[str]:
    """The findings of a command in the format `github` or `sarif`."""
    found = list(_pointed(call, findings))
    if format_ == "github":
        from mentor_cli.adapters.github.annotations import annotation

        yield from map(annotation, found)
        return
    from mentor_cli import __version__
    from mentor_cli.adapters.sarif.writing import sarif_log
    from mentor_cli.cli.screen import json_text

    yield json_text(sarif_log(found, list(_rules()), __version__, command))


def _pointed(call: Call, findings: Iterable[Finding]) -> Iterator[Pointed]:
    """Each finding with what it points at and its path from the top of the repository, which is what others know."""
    from os.path import relpath, sep

    from mentor_cli.adapters.git.starting import repository_above
    from mentor_cli.core.pointing import pointed
    from mentor_cli.store.sources import Sources

    root = call.workspace.root if call.has_workspace else "."
    above = relpath(root, repository_above(root) or root).replace(sep, "/")
    lead = "" if above == "." else f"{above}/"
    sources = Sources(root)
    for finding in findings:
        lines = sources.lines(finding.path) if finding.path else ()
        yield pointed(finding, f"{lead}{finding.path}" if finding.path else None, lines)


def _rules() -> Iterator[SarifRule]:
    """The page of everything that has a code."""
    from mentor_cli.core import file_rules
    from mentor_cli.core.judgement.pages import pages

    yield from (_rule(page, "file") for page in file_rules.pages())
    for page in pages():
        about = "problem" if page.code.startswith("PROBLEM") else "goal"
        yield _rule(page, about, page.criterion.replace("_", "-"), ask=page.hint)


def _rule(page: RulePage | FilePage, *tags: str, ask: str = "") -> SarifRule:
    from mentor_cli.adapters.sarif.writing import SarifRule

    lines = (f"Instead of: {page.bad}", f"Better: {page.good}", f"Ask: {ask}" if ask else "")
    help_ = "\n".join(filter(None, (page.why, *lines)))
    return SarifRule(page.code, page.title, page.why, help_, page.severity, tuple(filter(None, tags)))
