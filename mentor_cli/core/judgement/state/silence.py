"""How long nobody has said how a goal stands, and how often its owner wants to look at it."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mentor_cli.core.judgement.goal import Goal

TWO_WEEKS = timedelta(days=14)
_NAMED = {"daily": 1, "weekly": 7, "fortnightly": 14, "biweekly": 14, "monthly": 30, "quarterly": 91}
_UNITS = {"day": 1, "week": 7, "fortnight": 14, "month": 30}
_EVERY = r"(?:once )?(?:every|each|a|per) (?:(\d{1,2}|other|second|two|three|four|six) )?(day|week|fortnight|month)s?"
_NUMBERS = {None: 1, "other": 2, "second": 2, "two": 2, "three": 3, "four": 4, "six": 6}


def silence(goal: Goal) -> timedelta | None:
    """The time since the last check-in, else since it was written; None where a day is not known."""
    last = goal.last_check_in or goal.written
    today = goal.context.today
    return today - last if last and today else None


def review_rhythm(goal: Goal) -> timedelta | None:
    """The time from one look at the goal to the next, from its field `review`; None where that cannot be read."""
    if not goal.review:
        return None
    words = " ".join(goal.review.lower().split()).rstrip(".")
    if words in _NAMED:
        return timedelta(days=_NAMED[words])
    found = re.match(_EVERY, words) or re.fullmatch(r"(\d{1,2}) (day|week|fortnight|month)s?", words)
    if not found:
        return None
    number = _NUMBERS.get(found[1]) or int(found[1])
    return timedelta(days=number * _UNITS[found[2]]) if number else None
