"""SMART-A12: the words and the effort name different hours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.goals import number_text
from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

CODE, CRITERION, SEVERITY, MAKES = "SMART-A12", Criterion.ACHIEVABLE, "warning", ""
WHY = "The effort in the field is what is weighed, but whoever reads the sentence plans for the sentence."
BAD = '"40 hours in total" in the sentence, effort: 4h'
GOOD = '"40 hours in total" in the sentence, effort: 40h'
HINT = "Which of the two is the time that you need?"
# The share of the longer time by which guesses at the same work may differ.
_SLACK = 0.2


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Points at the hours that the words give for all of it, when the field gives plainly more or fewer."""
    said = reading.effort
    if said is None or goal.effort is None:
        return
    if abs(said.amount - goal.effort) > _SLACK * max(said.amount, goal.effort):
        words = reading.quoted(said.first, said.after)
        message = f'the text says "{words}", effort says {number_text(round(goal.effort, 2))} h'
        yield Remark(message, *reading.span(said.first, said.after))
