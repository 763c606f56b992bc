"""PROBLEM-V01: it is over or decided, and nothing can move it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Problem
    from mentor_cli.core.judgement.text.reading import Difficulty

CODE, CRITERION, SEVERITY, MAKES = "PROBLEM-V01", Criterion.SOLVABLE, "error", "no"
WHY = "Effort goes into what can still become different: what follows from it, not what has been."
BAD = "The workshop closes in June, it is decided"
GOOD = "From June I have no bench to practise welding on"
HINT = "What follows from it for you, and which part of that could still be different?"


def check(problem: Problem, reading: Difficulty) -> Iterator[Remark]:
    """Points at what is settled, or at a condemnation that leaves nothing to do."""
    mark = reading.settled or (reading.general if reading.hopeless else None)
    if mark:
        words = reading.quoted(mark.first, mark.after)
        yield Remark(f'"{words}" leaves nothing that effort could move', *reading.span(mark.first, mark.after))
