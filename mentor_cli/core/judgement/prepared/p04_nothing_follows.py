"""PROBLEM-P04: the why only says that it matters, not what follows from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Problem
    from mentor_cli.core.judgement.text.reading import Account

CODE, CRITERION, SEVERITY, MAKES = "PROBLEM-P04", Criterion.PREPARED, "warning", ""
WHY = "The group gives its time to what would cost something if nothing changed. It has to hear what."
BAD = "Because it is important to me"
GOOD = "The team cannot build on my part, and the teacher sees code that nobody reviewed"
HINT = "What follows, and for whom, if it stays as it is?"


def check(problem: Problem, reading: Account) -> Iterator[Remark]:
    """Remarks on a why without a consequence."""
    if reading.why_judged and not reading.follows:
        yield Remark("the why says that it matters, not what follows from it", field="## Why")
