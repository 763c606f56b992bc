"""SMART-T03: a time is named, but it is a start or lies in the past."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.text.mentions import PAST, RHYTHM, SOON
from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

CODE, CRITERION, SEVERITY, MAKES = "SMART-T03", Criterion.TIME_BOUND, "error", "no"
WHY = "When something begins or went wrong does not tell when it will be done."
BAD = "Starting Monday I tidy one shelf"
GOOD = "Starting Monday I tidy one shelf a day until all six are done on Saturday"
HINT = "And by when will it be done?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Points at a start or past time when it is the only one named."""
    if goal.due or reading.ends or any(time.sort in (RHYTHM, SOON) for time in reading.times):
        return
    for time in reading.times:
        words = reading.quoted(time.first, time.after)
        kind = "lies in the past" if time.sort == PAST else "is a start, not an end"
        yield Remark(f'"{words}" {kind}', *reading.span(time.first, time.after))
        return
