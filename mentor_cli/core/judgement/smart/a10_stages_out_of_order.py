"""SMART-A10: a benchmark or milestone that lies behind the due date or out of order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

CODE, CRITERION, SEVERITY, MAKES = "SMART-A10", Criterion.ACHIEVABLE, "warning", ""
WHY = "Steps on the way help only when they come before the end, one after the other."
BAD = "due: 2026-05-01, a milestone on 2026-06-01"
GOOD = "due: 2026-05-01, a milestone on 2026-04-01"
HINT = "When should this step be done on the way?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Points at a stage after the due date, and at a milestone before the one above it."""
    before = None
    for stage in goal.stages:
        if goal.due and stage.day > goal.due:
            yield Remark(f'"{stage.what}" on {stage.day} lies after the due date {goal.due}', field=stage.place)
        elif before and before.field == stage.field and stage.day < before.day:
            yield Remark(
                f'"{stage.what}" on {stage.day} lies before "{before.what}" on {before.day}', field=stage.place
            )
        before = stage
