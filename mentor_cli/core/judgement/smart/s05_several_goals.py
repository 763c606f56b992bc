"""SMART-S05: several goals in one statement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

CODE, CRITERION, SEVERITY, MAKES = "SMART-S05", Criterion.SPECIFIC, "info", ""
WHY = "One record holds one goal: only then can each be met, missed or carried over for itself."
BAD = "Paint the fence. Call the dentist. Finish module 3. Write to Aunt Rosa."
GOOD = "Four records with one of these goals each"
HINT = "Which of them comes first? Could the others be goals of their own?"
_MANY = 4


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Says when four sentences or more each hold an action of their own, or one many different ones."""
    if reading.parts >= _MANY:
        # How many, only its writer knows: wishes without a plain action are not among those that were found.
        yield Remark("this looks like several goals: keep one goal a record")
