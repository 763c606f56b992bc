"""GOAL-S01: its date has passed and it is still open."""

from __future__ import annotations

from collections.abc import Iterator

from mentor_cli.core.judgement.goal import Goal
from mentor_cli.core.judgement.text.reading import Reading
from mentor_cli.core.judgement.verdict import Criterion, Remark
from mentor_cli.core.time.wording import due_distance, short_day

CODE, CRITERION, SEVERITY, MAKES = "GOAL-S01", Criterion.NONE, "warning", ""
WHY = "An open goal past its date is neither celebrated nor accounted for, and soon nobody believes the other dates."
BAD = "status: active, due: 2026-11-27, and it is 3 December"
GOOD = "status: missed, closed: 2026-11-27, and under Outcome what got in the way"
HINT = "Was it met, was it missed, or does it need another date?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Remarks on an open goal whose due date lies before today."""
    today = goal.context.today
    if goal.is_open and goal.due and today and goal.due < today:
        yield Remark(f"due {short_day(goal.due)}, {due_distance(goal.due, today)}", field="due")
