"""SMART-A09: there is a deadline, but no action whose size one could weigh."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.hours import hours_of
from mentor_cli.core.judgement.scope import may_not_fit
from mentor_cli.core.judgement.text.mentions import RHYTHM, UNSIZED
from mentor_cli.core.judgement.text.reading import leaning_on
from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

CODE, CRITERION, SEVERITY, MAKES = "SMART-A09", Criterion.ACHIEVABLE, "warning", "unclear"
WHY = "A wish has no size, so nobody can say whether it fits into the time."
BAD = "Be more productive by May"
GOOD = "Close my mail before 10:00 on four days a week until May"
HINT = "Which steps would lead there, and how long do they take?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Remarks when an end is there but neither a concrete action of some size nor hours or a rhythm to weigh."""
    leaning = leaning_on(Criterion.SPECIFIC, reading.leanings)
    told = leaning.answer == "yes" if leaning else bool(reading.concrete)
    if not (goal.due or reading.ends) or (told and reading.said(UNSIZED) is None):
        return
    vague = reading.lack is not None and reading.lack.note == "vague"
    counted = any(quantity.sort in ("hours", "rhythm") for quantity in reading.quantities)
    regular = counted or (not vague and any(time.sort == RHYTHM for time in reading.times))
    if not regular and hours_of(goal, reading) is None and may_not_fit(goal, reading) is None:
        yield Remark("without an action nobody can tell whether it fits into the time")
