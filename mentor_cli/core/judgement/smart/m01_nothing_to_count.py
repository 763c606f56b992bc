"""SMART-M01: nothing another person could count or see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

CODE, CRITERION, SEVERITY, MAKES = "SMART-M01", Criterion.MEASURABLE, "error", "no"
WHY = "If only a feeling can tell whether it was reached, it is never quite reached and never celebrated."
BAD = "Understand recursion"
GOOD = "Solve eight recursion exercises without looking at the answers"
HINT = "What will another person be able to count or see when it is done?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Remarks on a goal without a count, a deliverable, or a target in its fields."""
    if not reading.checks and goal.target is None and not reading.numbers and not reading.opinions:
        yield Remark("nothing another person could count or see")
