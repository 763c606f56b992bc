"""SMART-T07: a date that no calendar has, or with another weekday."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from mentor_cli.core.judgement.verdict import Criterion, Remark
from mentor_cli.core.time.wording import WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

CODE, CRITERION, SEVERITY, MAKES = "SMART-T07", Criterion.TIME_BOUND, "warning", ""
WHY = "There is an end, but whoever looks it up finds none, or finds two."
BAD = "Book the hall by 31 February"
GOOD = "Book the hall by 28 February"
HINT = "Which day do you mean?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Points at a day that is none; of another weekday than is said it tells which it is."""
    for mark in reading.misdated:
        words = reading.quoted(mark.first, mark.after)
        said = (
            f'"{words}": that day is a {WEEKDAYS[date.fromisoformat(mark.note).weekday()]}'
            if mark.note
            else (f'"{words}" is in no calendar')
        )
        yield Remark(said, *reading.span(mark.first, mark.after))
