"""SMART-M05: people who judged goals in such words seldom saw how to check them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.text.reading import leaning_on
from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

CODE, CRITERION, SEVERITY, MAKES = "SMART-M05", Criterion.MEASURABLE, "error", "no"
WHY = "Something can be named and still be hard to check. People who judged many goals said so of words like these."
BAD = "Give back to my community"
GOOD = "Serve lunch at the day centre on three Saturdays before Easter"
HINT = "What will another person be able to count or see when it is done?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Points at the words that weigh most, where another rule finds something to check."""
    leaning = leaning_on(CRITERION, reading.leanings)
    if leaning and leaning.answer == MAKES and reading.checks and goal.target is None:
        first, after, _ = leaning.heaviest()
        words = reading.quoted(first, after)
        yield Remark(
            f'people seldom found a way to check what says "{words}"'
            if words
            else "people seldom found a way to check such goals",
            *reading.span(first, after),
        )
