"""SMART-R01: neither a reason nor a focus of the programme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.focus import touched
from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

CODE, CRITERION, SEVERITY, MAKES = "SMART-R01", Criterion.RELEVANT, "error", "no"
WHY = "A goal whose reason is said is kept when the week gets hard, and dropped in time when the reason is gone."
BAD = "Finish the SQL course"
GOOD = "Finish the SQL course so that I can answer the shop's questions myself"
HINT = "What will be different for you once it is done?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Remarks on a goal that says no reason, has none in its fields and touches no focus of the programme."""
    if not reading.reasons and not goal.why and not touched(goal, reading):
        focus = ", and it is on no focus of the programme" if goal.context.focus else ""
        yield Remark(f"no reason is given{focus}")
