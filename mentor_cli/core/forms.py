"""The forms that text takes in fields: dates, moments, times of day, lengths of time, numbers.

Each `parse_…` gives the plain value or raises ValueError with what is wrong, a line break, and how to write it (a whole
hint behind `!`). What parses is remembered: the same few hundred days and numbers stand in thousands of records.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import lru_cache

_DAYS_IN = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_DATE = r"([0-9]{4})-([0-9]{2})-([0-9]{2})"
_MOMENT = r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}):([0-9]{2})(?::[0-9]{2})?([+-][0-9]{2}:[0-9]{2}|Z)?"
_TIME = r"([0-9]{1,2}):([0-9]{2})"
_DURATION = r"(?=.)(?:([0-9]+(?:\.[0-9]+)?)h)?(?:([0-9]+)m(?:in)?)?"
_NUMBER = r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]{1,3})?"

_remember = lru_cache(maxsize=4096)


def day_of(text: str) -> date | None:
    """The date of `2026-12-03`; None for any other form and for a day that does not exist."""
    if len(text) != 10 or text[4] != "-" or text[7] != "-":
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


@_remember
def parse_date(text: str) -> str:
    """An ISO date that exists, as text."""
    text = text.strip()
    if day_of(text):
        return text
    match = re.fullmatch(_DATE, text)
    if not match:
        raise ValueError("is not a date\n2026-12-01, the year first")
    year, month, day = (int(part) for part in match.groups())
    if not 1 <= month <= 12 or year < 1:
        raise ValueError("is not a date\n2026-12-01: the year, the month, the day")
    days = 28 if month == 2 and not _is_leap(year) else _DAYS_IN[month - 1]
    nearest_day = f"{year:04d}-{month:02d}-{min(max(day, 1), days):02d}"
    raise ValueError(f"is not a date\n!{_MONTHS[month - 1]} {year} has {days} days; write {nearest_day}")


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


@_remember
def parse_moment(text: str) -> str:
    """A local wall-clock moment, with an offset if one was written; as ISO text with `T`."""
    match = re.fullmatch(_MOMENT, text.strip())
    if not match:
        raise ValueError("is not a date with a time\n2026-12-01T18:00")
    day, hour, minute, offset = match.groups()
    try:
        parse_date(day)
    except ValueError as wrong:
        raise ValueError(str(wrong).replace("is not a date\n", "is not a date with a time\n")) from None
    if int(hour) > 23 or int(minute) > 59:
        raise ValueError(f"is not a time of day\n{day}T18:00: hours go to 23, minutes to 59")
    return f"{day}T{hour}:{minute}{'+00:00' if offset == 'Z' else offset or ''}"


@_remember
def parse_time(text: str) -> str:
    """A time of day as HH:MM."""
    match = re.fullmatch(_TIME, text.strip())
    if not match or int(match[1]) > 23 or int(match[2]) > 59:
        raise ValueError("is not a time of day\n18:00")
    return f"{int(match[1]):02d}:{match[2]}"


@_remember
def parse_duration(text: str) -> str:
    """`45m`, `12h` or `1h30m`, as typed."""
    if not re.fullmatch(_DURATION, text.strip()):
        raise ValueError("is not a length of time\n45m, 12h or 1h30m")
    return text.strip()


@_remember
def parse_number(text: str) -> int | float:
    """A number; digits with an optional sign, point and exponent."""
    number = float(text) if re.fullmatch(_NUMBER, text.strip()) else float("inf")
    if abs(number) == float("inf"):
        raise ValueError("is not a number\n3 or 2.5, in digits")
    return int(number) if number.is_integer() and "." not in text and "e" not in text.lower() else number


def parse_whole(low: int, high: int | None) -> Callable[[str], int]:
    """A reader of whole numbers between the bounds."""
    bounds = f"from {low} to {high}" if high is not None else f"from {low} on"

    @_remember
    def parse(text: str) -> int:
        number = int(text) if re.fullmatch(r"[+-]?[0-9]{1,9}", text.strip()) else low - 1
        if number < low or (high is not None and number > high):
            raise ValueError(f"is not a whole number {bounds}\na whole number {bounds}")
        return number

    return parse


def parse_yes_no(text: str) -> bool:
    """yes, no, true or false in any case."""
    said = {"yes": True, "true": True, "no": False, "false": False}.get(text.strip().lower())
    if said is None:
        raise ValueError("is neither yes nor no\nyes or no")
    return said


def parse_birthday(text: str) -> str:
    """A day of the year, `MM-DD`; 02-29 is one."""
    match = re.fullmatch(r"([0-9]{2})-([0-9]{2})", text.strip())
    if not match or not 1 <= int(match[1]) <= 12 or not 1 <= int(match[2]) <= _DAYS_IN[int(match[1]) - 1]:
        raise ValueError("is not a month and a day\n03-14 for 14 March, without the year")
    return text.strip()


@_remember
def parse_uuid(text: str) -> str:
    """A UUID in its usual form, in lower case."""
    if not re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", text.strip().lower()):
        raise ValueError("is not a UUID\n!bring back the line that `mentor init` wrote; every clone has the same")
    return text.strip().lower()


@_remember
def parse_version(text: str) -> int:
    """The version of the file format, of which there is one so far."""
    if text.strip() != "1":
        newer = re.fullmatch(r"[1-9][0-9]*", text.strip())
        raise ValueError(
            "is newer than this mentor\n!install a newer mentor" if newer else "is not a version of the file format\n1"
        )
    return 1


@_remember
def parse_zone(text: str) -> str:
    """An IANA zone name that this system or the tzdata package knows."""
    from mentor_cli.core.errors import UsageError
    from mentor_cli.core.time.zones import zone

    try:
        zone(text)
    except UsageError as wrong:
        raise ValueError(f"is not a time zone\n!{wrong.hint}") from None
    return text
