"""Findings: what is wrong (or worth knowing) at one place of one file. Values, never exceptions."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

Severity = Literal["error", "warning", "info"]


class Finding(NamedTuple):
    """One remark about one place.

    `line` and `column` are 1-based and count code points, like `length`; 0 means the file as a whole.
    `path` is relative to the workspace with `/` between folders, or None for text that lies in no file.
    """

    code: str
    severity: Severity
    message: str
    hint: str = ""
    path: str | None = None
    line: int = 0
    column: int = 0
    length: int = 0

    @property
    def place(self) -> str:
        """`path:line:column`, as far as it is known."""
        parts = [self.path or "-"]
        if self.line:
            parts += [str(self.line), str(self.column)]
        return ":".join(parts)

    def as_json(self) -> dict[str, Any]:
        """The stable keys that programs read."""
        return self._asdict()


def sort_key(finding: Finding) -> tuple[str, int, int, str]:
    """By file, then by place in it."""
    return (finding.path or "", finding.line, finding.column, finding.code)
