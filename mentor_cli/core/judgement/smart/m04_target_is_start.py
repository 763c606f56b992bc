"""SMART-M04: the target is where it starts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

CODE, CRITERION, SEVERITY, MAKES = "SMART-M04", Criterion.MEASURABLE, "error", "no"
WHY = "A count that ends where it began cannot show any progress."
BAD = "from: 3, target: 3"
GOOD = "from: 3, target: 8"
HINT = "Where does the count stand today, and where should it stand at the end?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Points at a target that equals the start."""
    if goal.target is not None and goal.target == goal.start:
        yield Remark(f"the target {goal.target:g} is also the start", field="target")
