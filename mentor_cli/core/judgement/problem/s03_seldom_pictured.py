"""PROBLEM-S03: people who judged problems in such words could not picture them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.text.reading import leaning_on
from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Problem
    from mentor_cli.core.judgement.text.reading import Difficulty

CODE, CRITERION, SEVERITY, MAKES = "PROBLEM-S03", Criterion.SPECIFIC, "error", "no"
WHY = (
    "A sentence can name people and places and still be hazy. "
    "People who judged many problems said so of words like these."
)
BAD = "People do not listen to me"
GOOD = "In the last three planning meetings nobody took up what I had suggested"
HINT = "What did you see or hear, when, and how often?"


def check(problem: Problem, reading: Difficulty) -> Iterator[Remark]:
    """Points at the words that weigh most, where no other rule finds the problem hazy."""
    leaning = leaning_on(CRITERION, reading.leanings)
    if leaning and leaning.answer == MAKES:
        first, after, _ = leaning.heaviest()
        words = reading.quoted(first, after)
        yield Remark(
            f'people seldom had a picture of it where a problem says "{words}"'
            if words
            else "people seldom had a picture of such problems",
            *reading.span(first, after),
        )
