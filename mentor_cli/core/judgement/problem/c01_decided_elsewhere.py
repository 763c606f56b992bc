"""PROBLEM-C01: it is decided elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.text.mentions import AUTHORITY, PRIVATE
from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Problem
    from mentor_cli.core.judgement.text.reading import Difficulty

CODE, CRITERION, SEVERITY, MAKES = "PROBLEM-C01", Criterion.CONTROLLABLE, "error", "no"
WHY = "Advice helps the one who can act on it. What others decide needs their table, not this one."
BAD = "The trust has cut our transport"
GOOD = "Four of my pupils arrive after the first lesson since the bus was cut, and I teach it again each day"
HINT = "Which part of it do you decide yourself?"


def check(problem: Problem, reading: Difficulty) -> Iterator[Remark]:
    """Points at whoever decides, or at what is settled."""
    holder = reading.holder
    mark = holder if holder and holder.note in (AUTHORITY, PRIVATE) else reading.settled
    if mark:
        words = reading.quoted(mark.first, mark.after)
        yield Remark(f'"{words}" is not in your hands', *reading.span(mark.first, mark.after))
