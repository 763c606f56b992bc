"""SMART-A11: so large that it may not fit into the time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.hours import hours_of
from mentor_cli.core.judgement.scope import may_not_fit, saved_in_time
from mentor_cli.core.judgement.text.mentions import SPARED
from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

CODE, CRITERION, SEVERITY, MAKES = "SMART-A11", Criterion.ACHIEVABLE, "warning", "unclear"
WHY = "A quilt takes many evenings, a deposit many months; without hours or rates nobody can tell if there are enough."
BAD = "Finish the patchwork quilt in three weeks"
GOOD = "Sew the last two rows of the quilt in three weeks, about 8 hours"
HINT = "How much of it fits into a week, and which part of it could be enough?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Points at the largest thing, or at a sum without its instalments, unless the effort was weighed."""
    size = may_not_fit(goal, reading)
    spared = reading.said(SPARED) if goal.due or reading.ends else None
    if not (size or spared) or hours_of(goal, reading) is not None:
        return
    if size:
        words = reading.quoted(size.first, size.after)
        message = f'"{words}" takes most people {size.usual:.0f} h, which may not fit'
        yield Remark(message, *reading.span(size.first, size.after))
    elif spared and not saved_in_time(goal, reading):
        words = reading.quoted(spared.first, spared.after)
        yield Remark(f'"{words}" may be more than can be spared', *reading.span(spared.first, spared.after))
