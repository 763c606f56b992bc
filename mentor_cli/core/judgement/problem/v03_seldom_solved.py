"""PROBLEM-V03: people who judged problems in such words saw nothing that effort could move."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.text.reading import leaning_on
from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Problem
    from mentor_cli.core.judgement.text.reading import Difficulty

CODE, CRITERION, SEVERITY, MAKES = "PROBLEM-V03", Criterion.SOLVABLE, "error", "no"
WHY = (
    "Effort goes into what can still become different. "
    "People who judged many problems saw nothing like that in words like these."
)
BAD = "The winters have become too warm for our ice camp"
GOOD = "Four of our eleven families have not signed up since the camp moved indoors"
HINT = "What follows from it for you, and which part of that could still be different?"


def check(problem: Problem, reading: Difficulty) -> Iterator[Remark]:
    """Points at the words that weigh most, where no other rule finds it settled."""
    leaning = leaning_on(CRITERION, reading.leanings)
    if leaning and leaning.answer == MAKES:
        first, after, _ = leaning.heaviest()
        words = reading.quoted(first, after)
        yield Remark(
            f'people seldom saw anything to move where a problem says "{words}"'
            if words
            else "people seldom saw anything to move in such problems",
            *reading.span(first, after),
        )
