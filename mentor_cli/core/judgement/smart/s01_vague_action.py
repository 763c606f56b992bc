"""SMART-S01: the action is vague."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

CODE, CRITERION, SEVERITY, MAKES = "SMART-S01", Criterion.SPECIFIC, "error", "no"
WHY = '"Get better" or "work on" names a wish. Nobody, not even its owner, can start on it tomorrow morning.'
BAD = "Get better at public speaking"
GOOD = "Give one five-minute talk at the reading club"
HINT = "What will you do, and on what?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Points at the vague action when the text holds no concrete one."""
    lack = reading.lack
    if lack and lack.note == "vague":
        words = reading.quoted(lack.first, lack.after)
        yield Remark(f'"{words}" does not say what will be done', *reading.span(lack.first, lack.after))
