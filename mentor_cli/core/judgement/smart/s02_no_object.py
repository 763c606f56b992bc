"""SMART-S02: an action or a number without its object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

CODE, CRITERION, SEVERITY, MAKES = "SMART-S02", Criterion.SPECIFIC, "error", "no"
WHY = "A verb or an amount alone leaves open what it is done to, so two readers picture two different goals."
BAD = "Post three times a week"
GOOD = "Post three photographs a week on the allotment's page"
HINT = "What exactly is it done to, or done with?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Points at the action that has no object when the text holds no concrete one."""
    lack = reading.lack
    if lack and lack.note == "alone":
        words = reading.quoted(lack.first, lack.after)
        yield Remark(f'"{words}" leaves open what it is done to', *reading.span(lack.first, lack.after))
