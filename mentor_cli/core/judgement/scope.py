"""What cannot fit, and what may not: the work and the days that a goal takes, against the time that is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.hours import end_of, weekly_hours, whole_days

if TYPE_CHECKING:
    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.mentions import Size
    from mentor_cli.core.judgement.text.reading import Reading

# Hours a week that nobody works more for one thing; hours a day that most people find for one, and that those find
# who have named them.
_MOST_HOURS, _PLAIN_HOURS, _STATED_HOURS = 84.0, 0.3, 1.5
# Work that anybody fits in before an end, however near it is.
_LITTLE, _UNKNOWN = 6.0, 30.0
# A week that has begun counts as one, and the first instalment may be there already.
_SLACK = 7


def time_left(goal: Goal, reading: Reading) -> int | None:
    """Days from the writing to the end, where both are known or the words name a length."""
    length = next((time.days for time in reading.ends if time.days), None)
    until = end_of(goal, reading)
    if until and goal.day:
        return whole_days(goal.day, until)
    return length


def beyond_all_hours(goal: Goal, reading: Reading) -> Size | None:
    """What takes more hours than the days have, at the quickest; None where that is not so, or not known."""
    days = time_left(goal, reading)
    largest = max(reading.sizes, key=lambda size: size.least, default=None)
    if days is None or largest is None:
        return None
    weekly = weekly_hours(goal, reading)
    hours = _MOST_HOURS / 7 * max(days, 1)
    if weekly:
        # Nobody spreads seven hours evenly: on a single day as much as falls on three of a usual week is no wonder.
        hours = min(hours, weekly / 7 * max(days, 3))
    return largest if largest.least > hours else None


def beyond_all_days(goal: Goal, reading: Reading) -> Size | None:
    """What takes longer than the days that are left, whatever the effort: nine weeks of a course, thirty pounds."""
    days = time_left(goal, reading)
    longest = max(reading.sizes, key=lambda size: size.days, default=None)
    return longest if longest and days is not None and longest.days > days + _SLACK else None


def saved_in_time(goal: Goal, reading: Reading) -> bool | None:
    """Whether the instalments make up the sum by the end; None where no sum, rate or day is known."""
    days = time_left(goal, reading)
    if reading.saving is None or days is None:
        return None
    fits = reading.saving.days <= days + _SLACK
    return fits if reading.saving.put_aside or not fits else None


def may_not_fit(goal: Goal, reading: Reading) -> Size | None:
    """Work that is large for the time there is, or of which nobody can tell as no day is known."""
    largest = max(reading.sizes, key=lambda size: size.usual, default=None)
    if largest is None or not (goal.due or reading.ends):
        return None
    days = time_left(goal, reading)
    if days is None:
        return largest if largest.usual > _UNKNOWN else None
    weekly = weekly_hours(goal, reading)
    if weekly is not None:
        return largest if largest.usual > days * weekly / 7 else None
    hours = days * (_STATED_HOURS if largest.stated else _PLAIN_HOURS)
    return largest if largest.usual > max(hours, _LITTLE) else None
