"""SMART-T02: a rhythm without an end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.text.mentions import RHYTHM, SOON
from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

CODE, CRITERION, SEVERITY, MAKES = "SMART-T02", Criterion.TIME_BOUND, "error", "no"
WHY = '"Every day" never comes to the day on which one can look back.'
BAD = "Practise the piano every day"
GOOD = "Practise the piano every day until the concert on 20 June"
HINT = "Until when will you keep it up before you look back?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Points at the rhythm when no end stands beside it."""
    if goal.due or reading.ends or any(time.sort == SOON for time in reading.times):
        return
    for time in reading.times:
        if time.sort == RHYTHM:
            words = reading.quoted(time.first, time.after)
            yield Remark(f'"{words}" has no end', *reading.span(time.first, time.after))
            return
