"""GOAL-S03: nobody has said for two weeks how it stands."""

from __future__ import annotations

from collections.abc import Iterator

from mentor_cli.core.judgement.goal import Goal
from mentor_cli.core.judgement.state.silence import TWO_WEEKS, review_rhythm, silence
from mentor_cli.core.judgement.text.reading import Reading
from mentor_cli.core.judgement.verdict import Criterion, Remark
from mentor_cli.core.time.wording import days_text

CODE, CRITERION, SEVERITY, MAKES = "GOAL-S03", Criterion.NONE, "warning", ""
WHY = "A goal that is not spoken of for two weeks has mostly stopped without anybody having decided so."
BAD = "status: active, and the last check-in is from 17 November, 16 days ago"
GOOD = "- 2026-12-01 @yared [7]: props are clear now, state is next"
HINT = "How does it stand, in one sentence?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Counts the days since the last check-in; a slower rhythm that its owner chose is another rule's."""
    quiet, rhythm = silence(goal), review_rhythm(goal)
    if goal.status == "active" and quiet and quiet >= TWO_WEEKS and (rhythm is None or rhythm < TWO_WEEKS):
        yield Remark(f"no check-in for {days_text(quiet.days)}", field="status")
