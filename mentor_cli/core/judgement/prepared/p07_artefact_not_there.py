"""PROBLEM-P07: a file that belongs to it is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Problem
    from mentor_cli.core.judgement.text.reading import Account

CODE, CRITERION, SEVERITY, MAKES = "PROBLEM-P07", Criterion.PREPARED, "warning", ""
WHY = "The others open it before the session. A path that leads nowhere is noticed in the turn, when it is too late."
BAD = "artefacts: [Desktop/plan.pdf]"
GOOD = "artefacts: [problems/late-pull-requests.txt]"
HINT = "Where in the workspace does the file lie?"


def check(problem: Problem, reading: Account) -> Iterator[Remark]:
    """Names each path that leads to no file of the workspace."""
    for path, wrong in problem.preparation.lost if problem.preparation else ():
        yield Remark(f"{path} {wrong}", field="artefacts")
