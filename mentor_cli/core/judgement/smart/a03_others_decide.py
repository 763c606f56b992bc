"""SMART-A03: somebody else, or luck, decides it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.text.mentions import OTHERS
from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

CODE, CRITERION, SEVERITY, MAKES = "SMART-A03", Criterion.ACHIEVABLE, "error", "no"
WHY = "One can do everything right and still not be chosen. A goal is what lies in one's own hand."
BAD = "Get promoted by summer"
GOOD = "Ask my manager by May what a promotion needs, and do the first of it by June"
HINT = "Which step towards it lies in your own hand?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Points at the result that is not the person's to decide."""
    mark = reading.said(OTHERS)
    if mark:
        words = reading.quoted(mark.first, mark.after)
        yield Remark(f'"{words}" is for others to decide, or luck', *reading.span(mark.first, mark.after))
