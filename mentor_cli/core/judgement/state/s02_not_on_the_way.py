"""GOAL-S02: its date is near and it is not on the way."""

from __future__ import annotations

from collections.abc import Iterator

from mentor_cli.core.judgement.goal import Goal
from mentor_cli.core.judgement.text.reading import Reading
from mentor_cli.core.judgement.verdict import Criterion, Remark
from mentor_cli.core.time.wording import days_left

CODE, CRITERION, SEVERITY, MAKES = "GOAL-S02", Criterion.NONE, "warning", ""
WHY = "A week before the date there is still time to ask for help, to leave something out or to move the date."
BAD = "1 of 3 interviews done, 4 days left of 18"
GOOD = "2 of 3 interviews done, 4 days left of 18"
HINT = "What can be left out, and who could help?"
_NEAR_DAYS = 7
# Nobody works evenly: a quarter of the way behind is still on the way.
_SLACK = 0.25


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Compares the share of the way that is behind with the share of the time that has gone by."""
    today, due = goal.context.today, goal.due
    if goal.status != "active" or not due or not today or not 0 <= (due - today).days <= _NEAR_DAYS:
        return
    begun = goal.written or today
    gone = (today - begun).days / (due - begun).days if begun < due else 1.0
    share, words = _count(goal)
    if words and share + _SLACK < gone:
        yield Remark(f"{words}, {days_left(due, today)}", field="due")


def _count(goal: Goal) -> tuple[float, str]:
    """The share that is done, by its numbers, else by its steps, and that in words; none where nothing is counted."""
    if goal.target is not None:
        start = goal.start or 0
        current = start if goal.current is None else goal.current
        told = (
            f"{current:g} of {goal.target:g} done" if goal.target >= start else f"{current:g}, down to {goal.target:g}"
        )
        return goal.done, told
    done, steps = goal.steps
    return (done / steps, f"{done} of {steps} step{'s' if steps > 1 else ''} done") if steps else (0.0, "")
