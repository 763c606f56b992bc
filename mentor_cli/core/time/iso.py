"""Dates and times as the files write them: ISO 8601, strictly, with the reason when one does not exist."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from mentor_cli.core.errors import UsageError

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_DATE_HINT = "write year-month-day, such as 2026-12-01"
_MOMENT_HINT = "write date, T and time, such as 2026-12-01T18:00"


def iso_date(text: str) -> date:
    """The date `text` names as `2026-12-01`. Raises UsageError that says why a date does not exist."""
    if len(text) == 10 and text[4] == text[7] == "-":
        try:
            return date.fromisoformat(text)
        except ValueError:
            pass
    raise UsageError(f"{text} is not a date", _why_no_date(text))


def _why_no_date(text: str) -> str:
    match = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", text, re.ASCII)
    if not match:
        return _DATE_HINT
    year, month, day = map(int, match.groups())
    if not 1 <= month <= 12:
        return "months go from 01 to 12; " + _DATE_HINT
    if year == 0 or day == 0:
        return "years and days are counted from 1; " + _DATE_HINT
    last = last_day(year, month)
    if day > last:
        return f"{MONTHS[month - 1]} {year} has {last} days; write {year:04}-{month:02}-{last:02}"
    return f"write {year:04}-{month:02}-{day:02}"


def last_day(year: int, month: int) -> int:
    """How many days that month has, 28 to 31."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def iso_local(text: str) -> tuple[datetime, timedelta | None]:
    """The wall-clock time `text` names, to the minute, and its offset from UTC if it gives one.

    Accepts `2026-12-01T18:00` (or a space for the T), seconds of zero, and an offset or Z behind it.
    Raises UsageError for anything else and for a date or time that does not exist.
    """
    match = re.fullmatch(
        r"(\d{4}-\d{1,2}-\d{1,2})[Tt ](\d{2}):(\d{2})(?::00)?\s?([Zz]|[+-]\d{2}:?\d{2})?", text, re.ASCII
    )
    if not match:
        raise UsageError(f"{text} is not a date with a time", _MOMENT_HINT)
    day = iso_date(match[1])
    hour, minute = int(match[2]), int(match[3])
    if hour > 23 or minute > 59:
        raise UsageError(f"{match[2]}:{match[3]} is not a time of day", "the clock goes from 00:00 to 23:59")
    return datetime.combine(day, time(hour, minute)), iso_offset(match[4])


def iso_offset(text: str | None) -> timedelta | None:
    """`+01:00`, `-0330` or `Z` as a length of time; None for None or an empty text."""
    if not text:
        return None
    if text in "Zz":
        return timedelta(0)
    digits = text[1:].replace(":", "")
    hours, minutes = int(digits[:2]), int(digits[2:])
    if hours > 23 or minutes > 59:
        raise UsageError(f"{text} is not an offset from UTC", "offsets look like +01:00 or -03:30")
    size = timedelta(hours=hours, minutes=minutes)
    return -size if text[0] == "-" else size


def offset_text(offset: timedelta) -> str:
    """An offset from UTC as `+01:00`."""
    minutes = round(offset.total_seconds() / 60)
    sign, minutes = ("-", -minutes) if minutes < 0 else ("+", minutes)
    return f"{sign}{minutes // 60:02}:{minutes % 60:02}"
