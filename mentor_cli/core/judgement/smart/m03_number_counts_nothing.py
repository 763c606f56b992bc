"""SMART-M03: the numbers in it do not measure the result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

CODE, CRITERION, SEVERITY, MAKES = "SMART-M03", Criterion.MEASURABLE, "error", "no"
WHY = 'A date, a version or "the two of us" is a number, but no amount of it tells whether the goal was reached.'
BAD = "In the next 2 weeks I will understand CSS3"
GOOD = "In the next 2 weeks I will lay out two pages with CSS grid"
HINT = "How much or how many will there be when it is done?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Points at the first number when none of them measures the result."""
    if reading.checks or goal.target is not None or reading.opinions or not reading.numbers:
        return
    mark = reading.numbers[0]
    words = reading.quoted(mark.first, mark.after)
    yield Remark(f'"{words}" does not measure the result', *reading.span(mark.first, mark.after))
