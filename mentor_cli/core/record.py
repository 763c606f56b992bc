"""A record: one Markdown file of the workspace as plain values. Typed reading of its fields."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, NamedTuple

from mentor_cli.core.findings import Finding

_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Record(NamedTuple):
    """One record of one kind.

    `values` holds the fields that were readable as plain JSON-like values, already typed by `records.py`:
    text, dates, moments, times and durations stay ISO text, numbers are int or float, yes/no is bool,
    lists are lists and mappings are dicts. A value that could not be read is absent and has a finding.
    Unknown keys are kept in it as text, lists and dicts.
    `path` is relative to the workspace, with `/` between folders. `body` is the text after the frontmatter
    with `\\n` line ends; `body_line` the 1-based number of its first line in the file.
    """

    kind: str
    id: str
    path: str
    values: Mapping[str, Any] = _NOTHING
    body: str = ""
    body_line: int = 1
    findings: tuple[Finding, ...] = ()

    def fault(self, name: str) -> Finding | None:
        """The error that says why the field, or a part of it, could not be read; None when there is none."""
        told = (finding for finding in self.findings if finding.severity == "error")
        begins = (f"{name}:", f"{name}.", f"{name} takes ")
        return next((finding for finding in told if finding.message.startswith(begins)), None)

    def text(self, name: str) -> str | None:
        """The field as text; None when absent."""
        value = self.values.get(name)
        return None if value is None else str(value)

    def texts(self, name: str) -> tuple[str, ...]:
        """A list field (or a single value) as texts; empty when absent."""
        value = self.values.get(name)
        if value is None:
            return ()
        return tuple(str(v) for v in value) if isinstance(value, list) else (str(value),)

    def number(self, name: str) -> int | float | None:
        """The field as a number; None when absent."""
        value = self.values.get(name)
        return value if isinstance(value, (int, float)) and not isinstance(value, bool) else None

    def date(self, name: str) -> date | None:
        """The field as a date; None when absent."""
        value = self.values.get(name)
        return date.fromisoformat(value) if isinstance(value, str) and value else None

    def mapping(self, name: str) -> Mapping[str, Any]:
        """The field as a mapping; empty when absent."""
        value = self.values.get(name)
        return value if isinstance(value, dict) else _NOTHING

    def mappings(self, name: str) -> tuple[Mapping[str, Any], ...]:
        """A list of mappings; empty when absent."""
        value = self.values.get(name)
        return tuple(v for v in value if isinstance(v, dict)) if isinstance(value, list) else ()
