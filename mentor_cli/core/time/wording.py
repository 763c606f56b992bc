"""Days and distances in words, as a person reads them at a glance. Always English, whatever the locale."""

from __future__ import annotations

import re
from datetime import date, datetime

from mentor_cli.core.time.iso import MONTHS

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def weekday_of(word: str) -> int | None:
    """Which day of the week the word names, whole or cut to three letters or more, in any case; 0 is Monday."""
    folded = "wed" if word.lower() == "weds" else word.lower()
    days = (at for at, day in enumerate(WEEKDAYS) if len(folded) >= 3 and day.lower().startswith(folded))
    return next(days, None)


def short_day(day: date) -> str:
    """`Tue 1 Dec`."""
    return f"{WEEKDAYS[day.weekday()][:3]} {day.day} {MONTHS[day.month - 1][:3]}"


def full_day(day: date) -> str:
    """`Tue 1 Dec 2026`."""
    return f"{short_day(day)} {day.year}"


def day_near(day: date, today: date) -> str:
    """`Tue 1 Dec`, with the year when the day lies more than half a year away."""
    return short_day(day) if abs((day - today).days) <= 183 else full_day(day)


def when_near(local: datetime, today: date) -> str:
    """`Tue 1 Dec 18:00`, with the year when the day lies more than half a year away."""
    return f"{day_near(local.date(), today)} {clock_time(local)}"


def moved_words(was: datetime, now: datetime) -> str:
    """`moved from 18:00`, from another day `moved from Wed 9 Dec 18:00`; both are on the same clock (naive)."""
    return f"moved from {clock_time(was) if was.date() == now.date() else when_near(was, now.date())}"


def long_day(day: date) -> str:
    """`3 December 2026`, as in a title."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def without_day(title: str) -> str:
    """A session's title without the day behind it: that is where it was when it was made."""
    return re.sub(rf", \d{{1,2}} (?:{'|'.join(MONTHS)}) \d{{4}}$", "", title)


def clock_time(local: datetime) -> str:
    """`18:00`."""
    return f"{local.hour:02}:{local.minute:02}"


def days_text(days: int) -> str:
    """`1 day`, `4 days`."""
    return "1 day" if days == 1 else f"{days} days"


def distance(day: date, today: date) -> str:
    """How far a day is from today: `today`, `tomorrow`, `in 4 days`, `yesterday`, `4 days ago`."""
    days = (day - today).days
    near = {0: "today", 1: "tomorrow", -1: "yesterday"}.get(days)
    return near or (f"in {days_text(days)}" if days > 0 else f"{days_text(-days)} ago")


def due_distance(due: date, today: date) -> str:
    """How far a due date is: `today`, `tomorrow`, `in 4 days`, `2 days over`."""
    return distance(due, today) if due >= today else f"{days_text((today - due).days)} over"


def days_left(due: date, today: date) -> str:
    """What is left until a due date: `9 days left`, `due today`, `2 days over`."""
    if due == today:
        return "due today"
    return f"{days_text((due - today).days)} left" if due > today else due_distance(due, today)
