"""A doubt: a finding whose place is still a path into the fields, or a line of the body."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentor_cli.core.findings import Finding, Severity
from mentor_cli.core.record import Record

if TYPE_CHECKING:
    from mentor_cli.core.references import Steps


@dataclass(frozen=True, slots=True)
class Doubt:
    """One thing wrong with a record.

    `path` leads to the value (`("members", 0, "id")`; empty for the record as a whole); `at_key` when the key itself is
    meant. A finding of the body has `line`, `column` and `length` within the body instead (1-based).
    """

    record: Record
    code: str
    message: str
    hint: str = ""
    path: Steps = ()
    at_key: bool = False
    severity: Severity = "error"
    line: int = 0
    column: int = 0
    length: int = 0


def in_body(record: Record, finding: Finding) -> Doubt:
    """A finding whose line counts from the start of the body, as a doubt about the record."""
    return Doubt(
        record,
        finding.code,
        finding.message,
        finding.hint,
        severity=finding.severity,
        line=finding.line,
        column=finding.column,
        length=finding.length,
    )
