"""PROBLEM-C02: it lies with others, and the own part in it is not said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.text.mentions import OTHER
from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Problem
    from mentor_cli.core.judgement.text.reading import Difficulty

CODE, CRITERION, SEVERITY, MAKES = "PROBLEM-C02", Criterion.CONTROLLABLE, "warning", "unclear"
WHY = "Other people's habits change only through what one does oneself; the group needs to know what that is."
BAD = "Nobody reviews my work"
GOOD = "I send my work for review on Friday afternoons and hear nothing before Wednesday"
HINT = "What could you do about it yourself?"


def check(problem: Problem, reading: Difficulty) -> Iterator[Remark]:
    """Points at the others; remarks on a problem without words."""
    mark = reading.holder
    if reading.words.is_empty:
        yield Remark("the problem says nothing")
    elif mark and mark.note == OTHER:
        yield Remark("your own part in it is not said", *reading.span(mark.first, mark.after))
