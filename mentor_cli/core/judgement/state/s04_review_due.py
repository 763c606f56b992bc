"""GOAL-S04: the look at it that its owner planned is due."""

from __future__ import annotations

from collections.abc import Iterator

from mentor_cli.core.judgement.goal import Goal
from mentor_cli.core.judgement.state.silence import TWO_WEEKS, review_rhythm, silence
from mentor_cli.core.judgement.text.reading import Reading
from mentor_cli.core.judgement.verdict import Criterion, Remark
from mentor_cli.core.time.wording import short_day

CODE, CRITERION, SEVERITY, MAKES = "GOAL-S04", Criterion.NONE, "warning", ""
WHY = "Its owner decided how often to look at it; a look that is put off is mostly put off again."
BAD = "review: every week, and the last check-in is nine days old"
GOOD = "review: every week, and a check-in from Tuesday"
HINT = "What has moved since the last look?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Compares the rhythm in `review` with the days since the last check-in."""
    rhythm, quiet, today = review_rhythm(goal), silence(goal), goal.context.today
    if goal.status != "active" or rhythm is None or quiet is None or today is None:
        return
    # Looks more often than every two weeks that are not taken for two weeks are what another rule tells of.
    if rhythm <= quiet and (rhythm >= TWO_WEEKS or quiet < TWO_WEEKS):
        yield Remark(f"a look at it was due {short_day(today - quiet + rhythm)}", field="review")
