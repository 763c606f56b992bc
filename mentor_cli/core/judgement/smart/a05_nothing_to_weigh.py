"""SMART-A05: neither an effort nor a deadline to weigh it by, or one that may be near or far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.hours import hours_of
from mentor_cli.core.judgement.scope import time_left
from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

CODE, CRITERION, SEVERITY, MAKES = "SMART-A05", Criterion.ACHIEVABLE, "warning", "unclear"
WHY = "Whether something can be done depends on the time there is for it; without either nobody can tell."
BAD = "Rebuild my website"
GOOD = "Rebuild my website by 12 December, about 10 hours"
HINT = "How many hours will it take, and when should it be done?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Remarks when neither an end nor hours say whether it fits."""
    if goal.due:
        return
    due = reading.due_once if goal.day is None else None
    if not reading.ends:
        if hours_of(goal, reading) is None:
            yield Remark("no deadline and no effort to weigh it by")
    elif due and hours_of(goal, reading) is None and time_left(goal, reading) is None:
        words = reading.quoted(due.first, due.after)
        yield Remark(f'nobody can tell how far off "{words}" is', *reading.span(due.first, due.after))
