"""GOAL-S05: it was missed and does not say why."""

from __future__ import annotations

from collections.abc import Iterator

from mentor_cli.core.judgement.goal import Goal
from mentor_cli.core.judgement.text.reading import Reading
from mentor_cli.core.judgement.verdict import Criterion, Remark

CODE, CRITERION, SEVERITY, MAKES = "GOAL-S05", Criterion.NONE, "warning", ""
WHY = "A missed goal is worth something once it is known what got in the way: the next one can be built round it."
BAD = "status: missed, and nothing under Outcome"
GOOD = "## Outcome, then: Five mornings were never going to work with early shifts"
HINT = "What got in the way, and what will be different next time?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Remarks on a missed goal without words under `## Outcome`."""
    if goal.status == "missed" and not goal.outcome:
        yield Remark("missed, and nothing says why", field="status")
