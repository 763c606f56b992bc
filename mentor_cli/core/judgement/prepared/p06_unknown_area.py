"""PROBLEM-P06: its area is none of the programme's framework."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Problem
    from mentor_cli.core.judgement.text.reading import Account

CODE, CRITERION, SEVERITY, MAKES = "PROBLEM-P06", Criterion.PREPARED, "warning", ""
WHY = "An area that only one problem has is found by nobody."
BAD = "framework: team work"
GOOD = "framework: teamwork"
HINT = "Which of the areas in mentor.yaml is meant?"


def check(problem: Problem, reading: Account) -> Iterator[Remark]:
    """Compares the area with those of the programme."""
    prepared = problem.preparation
    if not prepared or not prepared.framework or not prepared.areas:
        return
    if prepared.framework.casefold() not in map(str.casefold, prepared.areas):
        known = ", ".join(prepared.areas)
        message = f"{prepared.framework} is no area of the framework: {known}"
        yield Remark(message, field="framework")
