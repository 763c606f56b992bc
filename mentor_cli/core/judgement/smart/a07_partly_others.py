"""SMART-A07: the result depends partly on others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.hours import hours_of
from mentor_cli.core.judgement.scope import saved_in_time
from mentor_cli.core.judgement.text.mentions import PARTLY
from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

CODE, CRITERION, SEVERITY, MAKES = "SMART-A07", Criterion.ACHIEVABLE, "warning", "unclear"
WHY = "Signatures, customers and other people's marks follow from what one does, but not surely."
BAD = "Collect 150 signatures by Easter"
GOOD = "Stand at the gate with the petition on five mornings before Easter"
HINT = "What will you do yourself to bring it about?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Points at the result that others have a part in, unless the effort was weighed."""
    mark = reading.said(PARTLY)
    hours = hours_of(goal, reading) if mark else None
    if mark and not (hours and hours.fits) and not saved_in_time(goal, reading):
        words = reading.quoted(mark.first, mark.after)
        yield Remark(f'"{words}" depends partly on others, or may not fit', *reading.span(mark.first, mark.after))
