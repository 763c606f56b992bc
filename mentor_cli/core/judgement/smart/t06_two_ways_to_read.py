"""SMART-T06: a date in figures that others may read another way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.verdict import Criterion, Remark
from mentor_cli.core.time.iso import MONTHS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

CODE, CRITERION, SEVERITY, MAKES = "SMART-T06", Criterion.TIME_BOUND, "info", ""
WHY = "3/12 is 3 December to some and 12 March to others; judgement: {dates: mdy} in mentor.yaml reads the month first."
BAD = "Hand the essay in by 3/12"
GOOD = "Hand the essay in by 3 December"
HINT = "Which day do you mean?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Says for which day each of them was taken, unless that is the due date."""
    for mark in reading.two_ways:
        if goal.due and mark.note == goal.due.isoformat():
            continue
        month, day = (int(part) for part in mark.note.split("-")[-2:])
        words, named = reading.quoted(mark.first, mark.after), f"{day} {MONTHS[month - 1]}"
        sure = mark.note if len(mark.note) > len("12-03") else named
        yield Remark(f'"{words}" is read as {named}; write {sure} to be sure', *reading.span(mark.first, mark.after))
