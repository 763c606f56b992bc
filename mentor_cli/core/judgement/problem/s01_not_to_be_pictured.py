"""PROBLEM-S01: too hazy for others to picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Problem
    from mentor_cli.core.judgement.text.reading import Difficulty

CODE, CRITERION, SEVERITY, MAKES = "PROBLEM-S01", Criterion.SPECIFIC, "error", "no"
WHY = "A group can only help with what everybody in it sees in the same way before the second minute is over."
BAD = "Communication in our team is bad"
GOOD = "On three days last week the early shift did not know what the late shift had agreed"
HINT = "What did you see or hear, when, and how often?"


def check(problem: Problem, reading: Difficulty) -> Iterator[Remark]:
    """Points at the first hazy word, or at the whole, when nothing was observed."""
    if reading.pictured or reading.general:
        return
    if reading.hazy:
        mark = reading.hazy[0]
        yield Remark(
            f'"{reading.quoted(mark.first, mark.after)}" means something else to everybody',
            *reading.span(mark.first, mark.after),
        )
    else:
        yield Remark("nobody can picture it yet")
