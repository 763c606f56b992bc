"""SMART-S03: a topic, and nothing that will be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

CODE, CRITERION, SEVERITY, MAKES = "SMART-S03", Criterion.SPECIFIC, "error", "no"
WHY = "A topic is where a goal begins. Without an action nobody can tell the day it was worked on from any other day."
BAD = "Gym"
GOOD = "Swim twenty lengths every Tuesday until half-term"
HINT = "What will you do about it?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Points at the topic when the text holds no action."""
    lack = reading.lack
    if lack and lack.note == "topic":
        words = reading.quoted(lack.first, lack.after)
        yield Remark(f'"{words}" is a topic, not something that will be done', *reading.span(lack.first, lack.after))
