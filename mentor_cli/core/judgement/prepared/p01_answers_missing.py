"""PROBLEM-P01: not all of the four answers are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Problem
    from mentor_cli.core.judgement.text.reading import Account

CODE, CRITERION, SEVERITY, MAKES = "PROBLEM-P01", Criterion.PREPARED, "warning", ""
WHY = "The others read the four answers beforehand; what is not in them costs minutes of the turn."
BAD = "## Evidence, and nothing below it"
GOOD = "## Evidence, then: Last four weeks: opened at 23:15, 23:50, 22:40 and 23:30"
HINT = "What happens, what shows it, what plays a part in it, and why does it matter?"


def check(problem: Problem, reading: Account) -> Iterator[Remark]:
    """Names the answers that are not there."""
    if problem.preparation and problem.preparation.missing:
        yield Remark(problem.preparation.missing_text)
