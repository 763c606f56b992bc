"""SMART-T01: no end is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

CODE, CRITERION, SEVERITY, MAKES = "SMART-T01", Criterion.TIME_BOUND, "error", "no"
WHY = "What may be done any day is done on none."
BAD = "Finish the portfolio page"
GOOD = "Finish the portfolio page by 12 December"
HINT = "By which day do you want to look at it and say: done?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Remarks on a goal without a due date in whose words no time is named at all."""
    if not goal.due and not reading.times:
        yield Remark("no end is named")
