"""GOAL-S06: it is closed as met and its numbers say otherwise."""

from __future__ import annotations

from collections.abc import Iterator

from mentor_cli.core.judgement.goal import Goal
from mentor_cli.core.judgement.text.reading import Reading
from mentor_cli.core.judgement.verdict import Criterion, Remark

CODE, CRITERION, SEVERITY, MAKES = "GOAL-S06", Criterion.NONE, "warning", ""
WHY = "What was reached is celebrated and counted; a number that was not kept takes the shine off it."
BAD = "status: met, target: 8, current: 5"
GOOD = "status: met, target: 8, current: 8"
HINT = "Is the number old, or was it not quite met?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Compares the target of a goal that was met with the count it ended at; goals may count down."""
    if goal.status != "met" or goal.target is None or goal.current is None:
        return
    upwards = goal.target >= (goal.start or 0)
    if goal.current < goal.target if upwards else goal.current > goal.target:
        yield Remark(f"met, but current is {goal.current:g} and target {goal.target:g}", field="current")
