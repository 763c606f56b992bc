"""Effort against time: how many hours a goal needs, and how many its owner has free until its end."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.goals import number_text

if TYPE_CHECKING:
    from mentor_cli.core.judgement.goal import Goal, OtherGoal
    from mentor_cli.core.judgement.text.reading import Reading

_ABOUT = frozenset(("(", "about", "approximately", "around", "roughly", "takes"))
# Hours a day that hardly anybody lacks.
_LITTLE = 0.5
# Hours are quarters at best; nothing fails for a rounding.
_SLACK = 1e-6


class Hours(NamedTuple):
    """`needed` and `free` hours, the free ones without `others` (what `other_goals` take), until `until` where
    known.

    `days_off` and days `away` in that time are left out of the free hours.
    """

    needed: float
    free: float
    others: float
    until: date | None
    other_goals: int = 0
    days_off: int = 0
    away: int = 0

    @property
    def fits(self) -> bool:
        """Whether what is needed is there."""
        return self.needed <= self.free + _SLACK

    @property
    def left_out(self) -> str:
        """What the free hours are without: `other goals take 9; 2 holidays; 3 days away`."""
        whose = "another goal takes" if self.other_goals == 1 else "other goals take"
        return "; ".join(
            (
                *((f"{whose} {number_text(round(self.others * 2) / 2)}",) if self.others >= 0.5 else ()),
                *((f"{self.days_off} holiday{'s' if self.days_off > 1 else ''}",) if self.days_off else ()),
                *((f"{self.away} day{'s' if self.away > 1 else ''} away",) if self.away else ()),
            )
        )


class _Stretch(NamedTuple):
    """The `days` that are there to work, from the one behind `start` until the end; those left out are counted."""

    days: int
    start: date | None = None
    until: date | None = None
    days_off: int = 0
    away: int = 0


def hours_of(goal: Goal, reading: Reading) -> Hours | None:
    """Needed and free hours; None where the effort, the hours a week or the time is not known.

    Hours count pro rata by days. A rhythm in the words ("15 minutes every day") is weighed by the week.
    """
    weekly = weekly_hours(goal, reading)
    if weekly is None:
        return _plainly_fits(goal, reading)
    by_week = _by_the_week(goal, reading, weekly)
    needed = goal.effort if goal.effort is not None else _said(reading)
    if needed is None or (by_week and not by_week.fits):
        return by_week
    needed = goal.left_of(needed)
    stretch = _time_left(goal, reading)
    if stretch is None:
        return _without_date(needed, weekly, bool(goal.due or reading.ends))
    return _weighed(goal, needed, stretch)


def hours_until(goal: Goal, needed: float, until: date) -> Hours:
    """The hours that are free until any day, against so many that are needed; none where nobody knows the week."""
    return _weighed(goal, needed, _stretch(goal, until, goal.day or until))


def _weighed(goal: Goal, needed: float, stretch: _Stretch) -> Hours:
    taken = [hours for other in goal.context.others if (hours := _taken(other, stretch))]
    free = max(stretch.days / 7 * (goal.context.hours_per_week or 0.0) - sum(taken), 0.0)
    return Hours(needed, free, sum(taken), stretch.until, len(taken), stretch.days_off, stretch.away)


def weekly_hours(goal: Goal, reading: Reading) -> float | None:
    """The hours a week that its owner has: by the fields, else by the words."""
    known = goal.context.hours_per_week
    return reading.hours_a_week if known is None else known


def _plainly_fits(goal: Goal, reading: Reading) -> Hours | None:
    """Where nobody said how many hours a week are free: an effort that takes little of every day until the end."""
    left = _time_left(goal, reading)
    needed = goal.effort if goal.effort is not None else _said(reading) if left and left.days else _estimated(reading)
    ended = bool(goal.due or reading.ends)
    if needed is None or (left is None and ended):
        return None
    stretch = left if left and ended else _Stretch(7)
    free = stretch.days * _LITTLE
    hours = Hours(goal.left_of(needed), free, 0.0, stretch.until, 0, stretch.days_off, stretch.away)
    return hours if hours.fits else None


def end_of(goal: Goal, reading: Reading) -> date | None:
    """The day by which it is to be reached: the field, else the words."""
    if goal.due:
        return goal.due
    deadline = reading.deadline
    return deadline.day if deadline else None


def _said(reading: Reading) -> float | None:
    """Whole hours that the words name for all of it ("about 30 hours")."""
    said = [q.amount for q in reading.quantities if q.sort == "hours" and not q.per_week and q.amount >= 1]
    return max(said) if said else None


def _estimated(reading: Reading) -> float | None:
    """What the words add as an estimate: "about 2 hours", "(20 min)"."""
    for quantity in reading.quantities:
        before = reading.words.forms[quantity.first - 1] if quantity.first else ""
        if quantity.sort == "hours" and not quantity.per_week and before in _ABOUT:
            return quantity.amount
    return None


def _by_the_week(goal: Goal, reading: Reading, weekly: float) -> Hours | None:
    rhythms = [q.amount * q.per_week for q in reading.quantities if q.sort == "hours" and q.per_week]
    if not rhythms:
        return None
    return Hours(max(rhythms), weekly, 0.0, None)


def _without_date(needed: float, weekly: float, ended: bool) -> Hours | None:
    """Where no day is known, only what is plain: a week's work before an end, half a year's without one."""
    plain = weekly if ended else weekly * 26
    return Hours(needed, plain, 0.0, None) if needed <= plain else None


def _time_left(goal: Goal, reading: Reading) -> _Stretch | None:
    """The time until the end; the programme's where the goal names none."""
    until = end_of(goal, reading)
    start = goal.day
    if until is None and (length := next((time.days for time in reading.ends if time.days), None)):
        return _Stretch(length)
    if until is None and not (reading.ends or goal.due):
        until = goal.context.programme_ends
    return None if until is None or start is None else _stretch(goal, until, start)


def _stretch(goal: Goal, until: date, start: date) -> _Stretch:
    """The time from today, or from the `start` where today lies before or behind it all, without the days off."""
    context = goal.context
    if context.today and start < context.today <= until:
        start = context.today
    days_off = {day for day in context.days_off if start < day <= until}
    away = {day for day in context.away if start < day <= until} - days_off
    days = max(whole_days(start, until) - len(days_off) - len(away), 0)
    return _Stretch(days, start, until, len(days_off), len(away))


def whole_days(start: date, end: date) -> int:
    """The days behind `start` until the end, 0 when it is over; what is left of the day counts when it ends today."""
    return 1 if end == start else max((end - start).days, 0)


def _taken(other: OtherGoal, stretch: _Stretch) -> float:
    """The hours of another goal that fall before this one's end: all of them when it is due first, else its share."""
    start, until = stretch.start, stretch.until
    if other.due is None or start is None or until is None or other.due <= until:
        return other.hours if other.due is not None else 0.0
    return other.hours * max((until - start).days, 0) / max((other.due - start).days, 1)
