"""What is told about one thing that can be wrong in a file."""

from __future__ import annotations

from typing import NamedTuple

from mentor_cli.core.findings import Severity


class FilePage(NamedTuple):
    """A page: the code, what is wrong in a few words, how bad it is as a rule, why it matters, and an example each.

    `bad` and `good` are lines of a file, the former with the fault in it.
    """

    code: str
    title: str
    severity: Severity
    why: str
    bad: str
    good: str
