"""SMART-S07: people who judged goals in such words seldom saw what will be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.text.reading import leaning_on
from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

CODE, CRITERION, SEVERITY, MAKES = "SMART-S07", Criterion.SPECIFIC, "error", "no"
WHY = (
    "An action and an object can both be there and still leave a stranger guessing. "
    "People who judged many goals said so of words like these."
)
BAD = "Take a more active role in the life of the school"
GOOD = "Run the lost-property table every Tuesday until half-term"
HINT = "What will you do, and on what?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Points at the words that weigh most, where no other rule finds the goal vague."""
    leaning = leaning_on(CRITERION, reading.leanings)
    if leaning and leaning.answer == MAKES and not reading.lack:
        first, after, _ = leaning.heaviest()
        words = reading.quoted(first, after)
        yield Remark(
            f'people seldom saw what will be done where a goal says "{words}"'
            if words
            else "people seldom saw what will be done in such goals",
            *reading.span(first, after),
        )
