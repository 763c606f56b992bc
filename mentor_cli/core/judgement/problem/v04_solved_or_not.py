"""PROBLEM-V04: people who judged problems in such words could not tell whether effort could move them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.text.reading import leaning_on
from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Problem
    from mentor_cli.core.judgement.text.reading import Difficulty

CODE, CRITERION, SEVERITY, MAKES = "PROBLEM-V04", Criterion.SOLVABLE, "warning", "unclear"
WHY = (
    "A group looks for a next step. "
    "People who judged many problems could not tell from words like these whether there is one."
)
BAD = "The merger may change everything"
GOOD = "I have to plan two rotas for spring, since nobody says before April which teams are merged"
HINT = "What could you try next, and what would it change?"


def check(problem: Problem, reading: Difficulty) -> Iterator[Remark]:
    """Points at the words that weigh most, where no other rule finds it open."""
    leaning = leaning_on(CRITERION, reading.leanings)
    if leaning and leaning.answer == MAKES:
        first, after, _ = leaning.heaviest()
        words = reading.quoted(first, after)
        yield Remark(
            f'people could seldom tell what effort would change where a problem says "{words}"'
            if words
            else "people could seldom tell what effort would change in such problems",
            *reading.span(first, after),
        )
