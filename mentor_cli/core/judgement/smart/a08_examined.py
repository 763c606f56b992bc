"""SMART-A08: an exam decides it, and no effort says whether it can be passed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.hours import hours_of
from mentor_cli.core.judgement.text.mentions import EXAMINED
from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

CODE, CRITERION, SEVERITY, MAKES = "SMART-A08", Criterion.ACHIEVABLE, "warning", "unclear"
WHY = "Whether an exam can be passed depends on the preparation; without hours nobody can tell."
BAD = "Pass the theory test in May"
GOOD = "Pass the theory test in May, with 20 hours of practice questions"
HINT = "How many hours of preparation does it need?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Points at the exam, unless the effort was weighed."""
    mark = reading.said(EXAMINED)
    hours = hours_of(goal, reading) if mark else None
    if mark and not (hours and hours.fits):
        words = reading.quoted(mark.first, mark.after)
        yield Remark(f'nothing says how much work "{words}" needs', *reading.span(mark.first, mark.after))
