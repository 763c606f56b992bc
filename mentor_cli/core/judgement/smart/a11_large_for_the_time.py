"""SMART-A11: so large that it may not fit into the time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.hours import hours_of
from mentor_cli.core.judgement.scope import may_not_fit
from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

CODE, CRITERION, SEVERITY, MAKES = "SMART-A11", Criterion.ACHIEVABLE, "warning", "unclear"
WHY = "A quilt or a certificate takes many evenings; without hours nobody can tell whether there are enough of them."
BAD = "Finish the patchwork quilt in three weeks"
GOOD = "Sew the last two rows of the quilt in three weeks, about 8 hours"
HINT = "How many hours will it take, and which part of it could be enough?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Points at the largest thing, unless the effort was weighed."""
    size = may_not_fit(goal, reading)
    if size and hours_of(goal, reading) is None:
        words = reading.quoted(size.first, size.after)
        message = f'"{words}" takes most people {size.usual:.0f} h, which may not fit'
        yield Remark(message, *reading.span(size.first, size.after))
