"""GOAL-S07: it has been a draft for over a month."""

from __future__ import annotations

from collections.abc import Iterator

from mentor_cli.core.judgement.goal import Goal
from mentor_cli.core.judgement.text.reading import Reading
from mentor_cli.core.judgement.verdict import Criterion, Remark
from mentor_cli.core.time.wording import days_text

CODE, CRITERION, SEVERITY, MAKES = "GOAL-S07", Criterion.NONE, "warning", ""
WHY = "A draft is a wish in waiting. After a month it is either worth an hour of thought or worth letting go."
BAD = "status: draft, written: 2026-10-29, and it is 3 December"
GOOD = "status: active, with a due date; or status: dropped"
HINT = "Is it still wanted, and what would make it a goal?"
_LONG_DAYS = 31


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Counts the days since a draft was written."""
    today = goal.context.today
    if goal.status == "draft" and goal.written and today and (today - goal.written).days > _LONG_DAYS:
        yield Remark(f"a draft for {days_text((today - goal.written).days)}", field="status")
