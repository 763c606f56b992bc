"""SMART-A06: far too much for the time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.hours import hours_of
from mentor_cli.core.judgement.scope import least_hours, time_left
from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

CODE, CRITERION, SEVERITY, MAKES = "SMART-A06", Criterion.ACHIEVABLE, "error", "no"
WHY = "Some amounts do not fit into the days, even for somebody who never sleeps."
BAD = "Read 1000 papers by next week"
GOOD = "Read five papers by next week"
HINT = "How much of it fits into the time you have?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Compares the least time the amount can take with the time until the end, where no effort is given."""
    if hours_of(goal, reading) is not None:
        return
    days = time_left(goal, reading)
    least = least_hours(reading)
    if days is None or least is None:
        return
    day = (goal.context.hours_per_week or 84.0) / 7
    if least.hours > day * max(days, 1):
        words = reading.quoted(least.first, least.after)
        message = f'"{words}" takes {least.hours:.0f} h at the very least, and {days} days are left'
        yield Remark(message, *reading.span(least.first, least.after))
