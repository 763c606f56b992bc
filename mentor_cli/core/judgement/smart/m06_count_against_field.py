"""SMART-M06: the words and the target count differently."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.goals import number_text
from mentor_cli.core.judgement.text.mentions import RHYTHM
from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.mentions import Quantity
    from mentor_cli.core.judgement.text.reading import Reading

CODE, CRITERION, SEVERITY, MAKES = "SMART-M06", Criterion.MEASURABLE, "warning", ""
WHY = "The target is what progress is counted against, but whoever reads the sentence believes the sentence."
BAD = '"two books" in the sentence, target: 5, unit: books'
GOOD = '"five books" in the sentence, target: 5, unit: books'
HINT = "Which of the two numbers do you mean?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Points at the only number in the words that counts what the target counts, when it is another.

    Several numbers may be parts of the whole, and of a rhythm nobody knows how often it comes.
    """
    unit = (goal.unit or goal.measure).strip().casefold()
    if goal.target is None or not unit or any(time.sort == RHYTHM for time in reading.times):
        return
    counts = [quantity for quantity in reading.quantities if _counts(quantity, unit, reading)]
    if len(counts) != 1 or counts[0].per_week or counts[0].amount in (goal.target, goal.start, goal.current):
        return
    said = counts[0]
    words = reading.quoted(said.first, said.after)
    counted = f"{number_text(goal.target)} {goal.unit or goal.measure}"
    yield Remark(f'the text says "{words}", target says {counted}', *reading.span(said.first, said.after))


def _counts(quantity: Quantity, unit: str, reading: Reading) -> bool:
    """Whether the number counts things of that unit: "two books", "two short books"."""
    if quantity.sort != "count":
        return False
    counted = reading.quoted(quantity.first + 1, quantity.after).casefold()
    return unit in (quantity.noun, counted) or counted.endswith(f" {unit}")
