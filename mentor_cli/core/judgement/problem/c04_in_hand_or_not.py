"""PROBLEM-C04: people who judged problems in such words could not tell in whose hands they lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.text.reading import leaning_on
from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Problem
    from mentor_cli.core.judgement.text.reading import Difficulty

CODE, CRITERION, SEVERITY, MAKES = "PROBLEM-C04", Criterion.CONTROLLABLE, "warning", "unclear"
WHY = (
    "The group needs to know what its owner can do about it. "
    "People who judged many problems could not tell from words like these."
)
BAD = "I don't get any feedback"
GOOD = "I have not asked anybody for feedback since my second week"
HINT = "What could you do about it yourself?"


def check(problem: Problem, reading: Difficulty) -> Iterator[Remark]:
    """Points at the words that weigh most, where no other rule names the others."""
    leaning = leaning_on(CRITERION, reading.leanings)
    if leaning and leaning.answer == MAKES:
        first, after, _ = leaning.heaviest()
        words = reading.quoted(first, after)
        yield Remark(
            f'people could seldom tell whose part it is where a problem says "{words}"'
            if words
            else "people could seldom tell whose part it is in such problems",
            *reading.span(first, after),
        )
