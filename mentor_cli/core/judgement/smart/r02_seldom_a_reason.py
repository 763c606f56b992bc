"""SMART-R02: people who judged goals in such words seldom found a reason in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.focus import touched
from mentor_cli.core.judgement.text.reading import leaning_on
from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

CODE, CRITERION, SEVERITY, MAKES = "SMART-R02", Criterion.RELEVANT, "error", "no"
WHY = (
    "What stands beside a goal may tell how, where or with whom instead of why. "
    "People who judged many goals found no reason in words like these."
)
BAD = "Stitch the last two quilt blocks, the pattern is by my aunt"
GOOD = "Stitch the last two quilt blocks, the baby is due in May"
HINT = "What will be different for you once it is done?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Points at what stands beside the goal, where another rule takes it for a reason."""
    leaning = leaning_on(CRITERION, reading.leanings)
    if leaning and leaning.answer == MAKES and reading.reasons and not goal.why and not touched(goal, reading):
        told = reading.reasons[0]
        words = reading.quoted(told.first, told.after)
        yield Remark(f'people seldom took "{words}" for a reason', *reading.span(told.first, told.after))
