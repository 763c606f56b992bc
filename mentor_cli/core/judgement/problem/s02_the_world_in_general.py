"""PROBLEM-S02: about the world in general, not about the person's own setting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Problem
    from mentor_cli.core.judgement.text.reading import Difficulty

CODE, CRITERION, SEVERITY, MAKES = "PROBLEM-S02", Criterion.SPECIFIC, "error", "no"
WHY = "The group sits with one person for some minutes; it can do nothing about everybody everywhere."
BAD = "Employers never answer"
GOOD = "I have sent nine applications since May and heard nothing from seven of them"
HINT = "Where does it meet you, in your own work?"


def check(problem: Problem, reading: Difficulty) -> Iterator[Remark]:
    """Points at a general class as the subject."""
    mark = reading.general
    if mark and not reading.pictured:
        yield Remark(
            f'"{reading.quoted(mark.first, mark.after)}" is the world in general', *reading.span(mark.first, mark.after)
        )
