"""SMART-T05: the words and the due date name different days."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

CODE, CRITERION, SEVERITY, MAKES = "SMART-T05", Criterion.TIME_BOUND, "warning", ""
WHY = "The due date counts, but whoever reads the sentence believes the sentence."
BAD = '"by March" in the sentence, due: 2026-05-01'
GOOD = '"by 1 May" in the sentence, due: 2026-05-01'
HINT = "Which of the two dates do you mean?"
# "By March" may mean its first day or its last; a few days either way are no contradiction.
_SLACK = timedelta(days=3)


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Points at the end in the words when it lies away from the due date."""
    deadline = reading.deadline
    if not goal.due or not deadline or not deadline.day:
        return
    earliest = (deadline.since or deadline.day) - _SLACK
    if not earliest <= goal.due <= deadline.day + _SLACK:
        words = reading.quoted(deadline.first, deadline.after)
        yield Remark(f'the text says "{words}", due says {goal.due}', *reading.span(deadline.first, deadline.after))
