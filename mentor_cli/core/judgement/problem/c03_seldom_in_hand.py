"""PROBLEM-C03: people who judged problems in such words saw them in other hands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.text.reading import leaning_on
from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Problem
    from mentor_cli.core.judgement.text.reading import Difficulty

CODE, CRITERION, SEVERITY, MAKES = "PROBLEM-C03", Criterion.CONTROLLABLE, "error", "no"
WHY = (
    "Advice helps the one who can act on it. "
    "People who judged many problems saw others at the wheel in words like these."
)
BAD = "My brother drinks"
GOOD = "I drive my brother home most Fridays and have never told him that I will not go on doing it"
HINT = "Which part of it do you decide yourself?"


def check(problem: Problem, reading: Difficulty) -> Iterator[Remark]:
    """Points at the words that weigh most, where no other rule names who decides."""
    leaning = leaning_on(CRITERION, reading.leanings)
    if leaning and leaning.answer == MAKES:
        first, after, _ = leaning.heaviest()
        words = reading.quoted(first, after)
        yield Remark(
            f'people mostly saw it in other hands where a problem says "{words}"'
            if words
            else "people mostly saw such problems in other hands",
            *reading.span(first, after),
        )
