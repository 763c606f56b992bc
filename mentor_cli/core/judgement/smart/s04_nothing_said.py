"""SMART-S04: there is no statement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

CODE, CRITERION, SEVERITY, MAKES = "SMART-S04", Criterion.SPECIFIC, "error", "no"
WHY = "Fields alone do not tell anybody what the goal is."
BAD = "(an empty file)"
GOOD = "Read three short stories aloud to my neighbour by Easter"
HINT = "In one sentence, what do you want to have done?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Remarks on an empty statement."""
    if reading.lack and reading.lack.note == "empty":
        yield Remark("the goal says nothing")
