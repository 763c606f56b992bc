"""SMART-M02: whether it is reached is a matter of opinion."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

CODE, CRITERION, SEVERITY, MAKES = "SMART-M02", Criterion.MEASURABLE, "error", "no"
WHY = '"Better" and "properly" mean something else to everybody who is asked.'
BAD = "Keep my desk properly tidy"
GOOD = "Leave nothing but the lamp and one notebook on my desk each evening"
HINT = "How would somebody who does not know you tell that it is so?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Points at the word of opinion when there is nothing to count or see."""
    if reading.checks or goal.target is not None or not reading.opinions:
        return
    mark = reading.opinions[0]
    words = reading.quoted(mark.first, mark.after)
    yield Remark(f'two people could disagree on "{words}"', *reading.span(mark.first, mark.after))
