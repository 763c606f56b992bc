"""A doubt: a finding about one record whose place is still a path into its fields, or a line of its body."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

from mentor_cli.core.findings import Finding, Severity

# Which part of a field is meant: its value, its key, or the place where it begins.
Part: TypeAlias = Literal["value", "key", "start"]
# The way to a value: `("members", 0, "id")`.
Steps: TypeAlias = tuple[str | int, ...]


class Doubt(NamedTuple):
    """One thing wrong with a record.

    `path` leads to the value (empty for the record as a whole); `part` says whether the value is meant, its key, or the
    place where it begins. A doubt about the body has `line`, `column` and `length` within the body instead (1-based).
    """

    code: str
    message: str
    hint: str = ""
    path: Steps = ()
    part: Part = "value"
    severity: Severity = "error"
    line: int = 0
    column: int = 0
    length: int = 0


def in_body(finding: Finding) -> Doubt:
    """A finding whose line counts from the start of the body, as a doubt."""
    found = Doubt(finding.code, finding.message, finding.hint, severity=finding.severity)
    return found._replace(line=finding.line, column=finding.column, length=finding.length)
