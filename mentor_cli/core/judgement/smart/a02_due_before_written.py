"""SMART-A02: the deadline had passed when the goal was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

CODE, CRITERION, SEVERITY, MAKES = "SMART-A02", Criterion.ACHIEVABLE, "error", "no"
WHY = "Nobody can reach a goal in time when the time was over before it began."
BAD = "written: 2026-03-01, due: 2026-01-15"
GOOD = "written: 2026-03-01, due: 2026-04-15"
HINT = "Which date that is still to come do you mean?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Compares the due date, or the date in the words, with the day it was written."""
    if goal.due:
        if goal.written and goal.due < goal.written:
            days = (goal.written - goal.due).days
            yield Remark(f"due {goal.due} is {days} day{'s' if days > 1 else ''} before it was written", field="due")
        return
    deadline = reading.deadline
    if deadline and deadline.day and goal.written and deadline.day < goal.written:
        words = reading.quoted(deadline.first, deadline.after)
        message = f'"{words}" was over when this was written on {goal.written}'
        yield Remark(message, *reading.span(deadline.first, deadline.after))
