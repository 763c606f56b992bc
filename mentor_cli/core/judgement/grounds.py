"""What speaks for a criterion that is met, in a few words: people want to know why a light is on, too."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from mentor_cli.core.goals import number_text
from mentor_cli.core.judgement.focus import touched
from mentor_cli.core.judgement.hours import hours_of
from mentor_cli.core.judgement.text.reading import leaning_on
from mentor_cli.core.judgement.verdict import GOAL_CRITERIA, Criterion
from mentor_cli.core.time.wording import day_near, days_left, full_day

if TYPE_CHECKING:
    from datetime import date

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading


def grounds(goal: Goal, reading: Reading) -> Mapping[str, str]:
    """For each of the five criteria what speaks for it; empty where nothing can be quoted or judged."""
    if not reading.judged:
        return dict.fromkeys(GOAL_CRITERIA, "")
    return {
        Criterion.SPECIFIC: _specific(reading),
        Criterion.MEASURABLE: _measurable(goal, reading),
        Criterion.ACHIEVABLE: hours_text(goal, reading),
        Criterion.RELEVANT: _relevant(goal, reading),
        Criterion.TIME_BOUND: _time_bound(goal, reading),
    }


def hours_text(goal: Goal, reading: Reading) -> str:
    """`needs 3 h, 5 h are free until Mon 7 Dec (another goal takes 2)`; empty where nobody knows, or it is over."""
    hours = hours_of(goal, reading) if goal.is_open else None
    today = goal.context.today
    if hours is None or (hours.until and today and hours.until < today):
        return ""
    until = f"until {_day(hours.until, goal)}" if hours.until else "in that time"
    without = f" ({hours.left_out})" if hours.left_out else ""
    verb = "is" if f"{hours.free:.0f}" == "1" else "are"
    return f"needs {_hours(hours.needed)} h, {hours.free:.0f} h {verb} free {until}{without}"


def _hours(number: float) -> str:
    """Whole hours, and halves of few: `3`, `1.5`."""
    return number_text(round(number * 2) / 2 if 0.25 <= number < 5 else round(number))


def _specific(reading: Reading) -> str:
    if not reading.concrete:
        return _as_people_judged(Criterion.SPECIFIC, reading)
    action = reading.concrete[0]
    return f'"{reading.quoted(action.first, action.after)}"'


def _as_people_judged(criterion: str, reading: Reading) -> str:
    """The words for which people mostly said yes."""
    leaning = leaning_on(criterion, reading.leanings)
    if leaning is None or leaning.answer != "yes":
        return ""
    first, after, _ = leaning.heaviest()
    words = reading.quoted(first, after)
    return f'"{words}", as people judged such goals' if words else "as people judged such goals"


def _measurable(goal: Goal, reading: Reading) -> str:
    if goal.target is not None:
        counted = goal.unit or goal.measure
        begin = f"from {number_text(goal.start)} " if goal.start else ""
        return (
            f"{begin}to {number_text(goal.target)} {counted}" if counted else f"a target of {number_text(goal.target)}"
        )
    if not reading.checks:
        return _as_people_judged(Criterion.MEASURABLE, reading)
    return f'"{reading.quoted(reading.checks[0].first, reading.checks[0].after)}"'


def _relevant(goal: Goal, reading: Reading) -> str:
    if goal.why:
        return " ".join(goal.why.split())
    if reading.reasons:
        return f'"{reading.quoted(reading.reasons[0].first, reading.reasons[0].after)}"'
    topic = touched(goal, reading)
    return f"{topic} is a focus of the programme" if topic else _as_people_judged(Criterion.RELEVANT, reading)


def _time_bound(goal: Goal, reading: Reading) -> str:
    if goal.due:
        today = goal.context.today
        left = f", {days_left(goal.due, today)}" if today and goal.is_open and today <= goal.due else ""
        return f"due {_day(goal.due, goal)}{left}"
    deadline = reading.deadline
    if deadline is None:
        return ""
    words = f'"{reading.quoted(deadline.first, deadline.after)}"'
    return f"{words}: {_day(deadline.day, goal)}" if deadline.day else words


def _day(day: date, goal: Goal) -> str:
    return day_near(day, goal.day) if goal.day else full_day(day)
