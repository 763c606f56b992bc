"""SMART-T04: the time is one that nobody can look up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.text.mentions import SOON
from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

CODE, CRITERION, SEVERITY, MAKES = "SMART-T04", Criterion.TIME_BOUND, "error", "no"
WHY = '"Soon" is always still to come.'
BAD = "Send the application as soon as possible"
GOOD = "Send the application by Friday"
HINT = "Which day would be early enough?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Points at "soon" and its kin when no end stands beside them."""
    if goal.due or reading.ends:
        return
    for time in reading.times:
        if time.sort == SOON:
            words = reading.quoted(time.first, time.after)
            yield Remark(f'"{words}" is no day that anybody can look up', *reading.span(time.first, time.after))
            return
