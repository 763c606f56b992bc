"""PROBLEM-V02: whether effort could move it depends on what is not said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.text.mentions import AUTHORITY, PRIVATE
from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Problem
    from mentor_cli.core.judgement.text.reading import Difficulty

CODE, CRITERION, SEVERITY, MAKES = "PROBLEM-V02", Criterion.SOLVABLE, "warning", "unclear"
WHY = "A group looks for a next step; it needs to know whether there is one at all."
BAD = "Schools are underfunded"
GOOD = "My department has £200 left for practicals until July"
HINT = "What could you try next, and what would it change?"


def check(problem: Problem, reading: Difficulty) -> Iterator[Remark]:
    """Points at a general class, or at a decision of others behind which nothing is seen, or at nothing said at all."""
    if reading.words.is_empty:
        yield Remark("the problem says nothing")
    holder = reading.holder
    elsewhere = holder and (
        holder.note == PRIVATE or (holder.note == AUTHORITY and not reading.pictured and not reading.settled)
    )
    mark = reading.general or (holder if elsewhere or reading.misplaced or reading.unnamed else None)
    if mark:
        yield Remark("whether effort could move it is not said", *reading.span(mark.first, mark.after))
