"""PROBLEM-P05: it is on no area of the programme's framework."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Problem
    from mentor_cli.core.judgement.text.reading import Account

CODE, CRITERION, SEVERITY, MAKES = "PROBLEM-P05", Criterion.PREPARED, "info", ""
WHY = "Problems of one area come up together, and what helped one person is found by the next."
BAD = "framework: [teamwork, wellbeing] in mentor.yaml, and no framework in the problem"
GOOD = "framework: teamwork"
HINT = "Which area of the programme does it belong to?"


def check(problem: Problem, reading: Account) -> Iterator[Remark]:
    """Remarks when the programme has areas and the problem names none."""
    prepared = problem.preparation
    if prepared and prepared.areas and not prepared.framework:
        yield Remark("no area of the framework is named", field="framework")
