"""SMART-A04: it leaves no room for a single miss."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.text.mentions import LIMITLESS
from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

CODE, CRITERION, SEVERITY, MAKES = "SMART-A04", Criterion.ACHIEVABLE, "error", "no"
WHY = '"Never" and "everything" are broken by the first ordinary day, and then the goal is lost for good.'
BAD = "Never miss a deadline again"
GOOD = "Hand in nine of the next ten assignments on time"
HINT = "How much of it would be good enough?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Points at the word that knows no limit."""
    mark = reading.said(LIMITLESS)
    if mark:
        words = reading.quoted(mark.first, mark.after)
        yield Remark(f'"{words}" leaves no room for a single miss', *reading.span(mark.first, mark.after))
