"""What plainly cannot fit: the least time an amount takes, against the days that are left."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.judgement.hours import end_of
from mentor_cli.core.judgement.text.english.nouns import LEAST_MINUTES

if TYPE_CHECKING:
    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

# Years of a life in a sentence: nobody becomes or masters anything within a month.
_GREAT_HOURS = 400.0
# Months of work for many hands.
_BUILD = frozenset(("build", "rebuild", "renovate", "rewire", "found"))
_HUGE = frozenset(("building", "church", "city", "company", "factory", "hospital", "house", "school"))


class Least(NamedTuple):
    """The least hours that the words `first` up to `after` can take."""

    hours: float
    first: int
    after: int


def least_hours(reading: Reading) -> Least | None:
    """The least hours the largest amount of the goal takes; None where nothing is known about its kind."""
    found = [
        Least(quantity.amount * LEAST_MINUTES[quantity.noun] / 60, quantity.first, quantity.after)
        for quantity in reading.quantities
        if quantity.sort == "count" and quantity.noun in LEAST_MINUTES and not quantity.per_week
    ]
    found += [
        Least(_GREAT_HOURS, action.first, action.after)
        for action in reading.actions
        if (action.verb in ("become", "master") and action.thing in ("person", "thing") and not action.negated)
        or (action.verb in _BUILD and action.object in _HUGE)
    ]
    return max(found, default=None)


def time_left(goal: Goal, reading: Reading) -> int | None:
    """Days from the writing to the end, where both are known or the words name a length."""
    length = next((time.days for time in reading.ends if time.days), None)
    until = end_of(goal, reading)
    if until and goal.day:
        return max((until - goal.day).days, 0)
    return length
