"""Effort against time: how many hours a goal needs, and how many its owner has free until its end."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

_ABOUT = frozenset(("(", "about", "approximately", "around", "roughly", "takes"))
# Hours a day that hardly anybody lacks.
_LITTLE = 0.5
# Hours are quarters at best; nothing fails for a rounding.
_SLACK = 1e-6


class Hours(NamedTuple):
    """`needed` and `free` hours, the free ones without `others` (what other goals take), until `until` where known."""

    needed: float
    free: float
    others: float
    until: date | None

    @property
    def fits(self) -> bool:
        """Whether what is needed is there."""
        return self.needed <= self.free + _SLACK


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
    needed *= 1.0 - goal.done
    days, until = _days_left(goal, reading)
    if days is None:
        return _without_date(needed, weekly, bool(goal.due or reading.ends))
    return _weighed(goal, needed, days, until)


def hours_until(goal: Goal, needed: float, until: date) -> Hours:
    """The hours that are free until any day, against so many that are needed; none where nobody knows the week."""
    return _weighed(goal, needed, _days_until(goal, until, goal.day or until), until)


def _weighed(goal: Goal, needed: float, days: int, until: date | None) -> Hours:
    start = until - timedelta(days=days) if until else goal.day
    others = sum(_taken(other.hours, other.due, start, until) for other in goal.context.others)
    return Hours(needed, max(days / 7 * (goal.context.hours_per_week or 0.0) - others, 0.0), others, until)


def weekly_hours(goal: Goal, reading: Reading) -> float | None:
    """The hours a week that its owner has: by the fields, else by the words."""
    known = goal.context.hours_per_week
    return reading.hours_a_week if known is None else known


def _plainly_fits(goal: Goal, reading: Reading) -> Hours | None:
    """Where nobody said how many hours a week are free: an effort that takes little of every day until the end."""
    days, until = _days_left(goal, reading)
    needed = goal.effort if goal.effort is not None else _said(reading) if days else _estimated(reading)
    if needed is None or (days is None and (goal.due or reading.ends)):
        return None
    if days is None or not (goal.due or reading.ends):
        days, until = 7, None
    hours = Hours(needed * (1.0 - goal.done), days * _LITTLE, 0.0, until)
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


def _days_left(goal: Goal, reading: Reading) -> tuple[int | None, date | None]:
    """Days until the end and the end; the programme's end where the goal names none."""
    until = end_of(goal, reading)
    start = goal.day
    if until is None and (length := next((time.days for time in reading.ends if time.days), None)):
        return length, None
    if until is None and not (reading.ends or goal.due):
        until = goal.context.programme_ends
    if until is None or start is None:
        return None, None
    return _days_until(goal, until, start), until


def _days_until(goal: Goal, until: date, start: date) -> int:
    """The days from today, or from the `start` where today lies before or behind it all, without the days off."""
    today = goal.context.today
    if today and start < today <= until:
        start = today
    off = sum(1 for day in goal.context.days_off if start < day <= until)
    return max(whole_days(start, until) - off, 0)


def whole_days(start: date, end: date) -> int:
    """The days behind `start` until the end, 0 when it is over; what is left of the day counts when it ends today."""
    return 1 if end == start else max((end - start).days, 0)


def _taken(hours: float, due: date | None, start: date | None, until: date | None) -> float:
    """The hours of another goal that fall before this one's end: all of them when it is due first, else its share."""
    if due is None or start is None or until is None or due <= until:
        return hours if due is not None else 0.0
    return hours * max((until - start).days, 0) / max((due - start).days, 1)
