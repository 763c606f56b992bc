"""Dates and times as the files write them: ISO 8601, strictly, with the reason when one does not exist."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from mentor_cli.core.errors import UsageError, brief

# Other years are slips or stand for "never"; within these no sum of days and hours leaves the calendar.
FIRST_YEAR, LAST_YEAR = 1900, 2999
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_DATE_HINT = "write year-month-day, such as 2026-12-01"
_MOMENT_HINT = "write date, T and time, such as 2026-12-01T18:00"
_MOMENT = r"(\d{4}-\d{1,2}-\d{1,2})[Tt ](\d{1,2}:\d{2})(?::[0-5]\d(?:\.\d{1,9})?)?\s?([Zz]|[+-]\d{2}:?\d{2})?"


def day_of(text: str) -> date | None:
    """The date of `2026-12-03`; None for any other form, for a day that does not exist, and for one out of reach."""
    if len(text) != 10 or text[4] != "-" or text[7] != "-":
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if is_in_reach(day) else None


def is_in_reach(day: date) -> bool:
    """Whether the day lies in the years that are reckoned with."""
    return FIRST_YEAR <= day.year <= LAST_YEAR


def iso_date(text: str) -> date:
    """The date `text` names as `2026-12-01`. Raises UsageError that says why a date does not exist."""
    day = day_of(text)
    if day is None:
        raise _no_date(text)
    return day


def _no_date(text: str) -> UsageError:
    match = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", text, re.ASCII)
    if match and not FIRST_YEAR <= int(match[1]) <= LAST_YEAR:
        return out_of_reach(text)
    return UsageError(f"{brief(text)} is not a date", _why_no_date(*map(int, match.groups())) if match else _DATE_HINT)


def out_of_reach(text: str) -> UsageError:
    """What to raise for a day in a year that is not reckoned with."""
    wrong = f"{brief(text)} lies outside of the years {FIRST_YEAR} to {LAST_YEAR}"
    return UsageError(wrong, f"look at the year; {_DATE_HINT}")


def _why_no_date(year: int, month: int, day: int) -> str:
    if not 1 <= month <= 12:
        return f"months go from 01 to 12; {_DATE_HINT}"
    if day == 0:
        return f"days are counted from 1; {_DATE_HINT}"
    last = last_day(year, month)
    if day > last:
        return f"{MONTHS[month - 1]} {year} has {last} days; write {year:04}-{month:02}-{last:02}"
    return f"write {year:04}-{month:02}-{day:02}"


def last_day(year: int, month: int) -> int:
    """How many days that month has, 28 to 31."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def iso_time(text: str) -> time:
    """The time of day `text` names as `18:00` or `9:30`. Raises UsageError."""
    match = re.fullmatch(r"(\d{1,2}):(\d{2})", text, re.ASCII)
    if not match or int(match[1]) > 23 or int(match[2]) > 59:
        raise UsageError(f"{brief(text)} is not a time of day", "write a time from 00:00 to 23:59, such as 18:00")
    return time(int(match[1]), int(match[2]))


@lru_cache(maxsize=1024)
def iso_local(text: str) -> tuple[datetime, timedelta | None]:
    """The wall-clock time `text` names, cut to the minute, and its offset from UTC if it gives one.

    Accepts `2026-12-01T18:00` (or a space for the T), seconds, and an offset or Z behind it. Raises UsageError for
    anything else and for a date or time that does not exist.
    """
    match = re.fullmatch(_MOMENT, text, re.ASCII)
    if not match:
        raise UsageError(f"{brief(text)} is not a date with a time", _MOMENT_HINT)
    return datetime.combine(iso_date(match[1]), iso_time(match[2])), iso_offset(match[3])


def iso_text(local: datetime, offset: timedelta | None) -> str:
    """What `iso_local` reads, as a record writes it: `2026-12-01T18:00`, with the offset if there is one."""
    return local.isoformat(timespec="minutes") + ("" if offset is None else offset_text(offset))


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


def local_text(local: datetime) -> str:
    """`2026-12-03T18:00`, as records write a local start."""
    return local.isoformat(timespec="minutes")
