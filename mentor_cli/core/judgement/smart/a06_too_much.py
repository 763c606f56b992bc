"""SMART-A06: far too much for the time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.hours import hours_of
from mentor_cli.core.judgement.scope import beyond_all_days, beyond_all_hours, saved_in_time, time_left
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
    """Compares the least time it can take with the time until the end; the hours only where no effort is given."""
    if not reading.sizes and not reading.saving:
        return
    days = time_left(goal, reading)
    left = "1 day is left" if days == 1 else f"{days} days are left"
    if size := beyond_all_days(goal, reading):
        words = reading.quoted(size.first, size.after)
        message = f'"{words}" takes {size.days:.0f} days, and {left}'
        yield Remark(message, *reading.span(size.first, size.after))
    elif saved_in_time(goal, reading) is False and reading.saving:
        yield Remark(f"the sum takes {reading.saving.days:.0f} days at that rate, and {left}")
    elif hours_of(goal, reading) is None and (size := beyond_all_hours(goal, reading)):
        words = reading.quoted(size.first, size.after)
        message = f'"{words}" takes {size.least:.0f} h at the very least, and {left}'
        yield Remark(message, *reading.span(size.first, size.after))
