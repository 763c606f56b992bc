"""Days that people name by number and month, `1 Dec` or `Tue 1 December 2026`, and which year is meant without one."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from mentor_cli.core.time.iso import MONTHS, iso_date, last_day
from mentor_cli.core.time.wording import weekday_of

# Within so many years there is a 29 February.
_YEARS = 9
_NUMBER, _NAME = r"(\d{1,2})(?:st|nd|rd|th)?", r"([a-z]{3,9})"
_DAY = rf"(?:{_NAME} )?(?:{_NUMBER} (?:of )?{_NAME}\.?|{_NAME}\.? {_NUMBER})(?: (\d{{4}}))?"


class CalendarDay(NamedTuple):
    """The number of the day, the month from 1 on, the year and the weekday (0 is Monday) where they are said."""

    number: int
    month: int
    year: int | None
    weekday: int | None

    def coming(self, today: date) -> date:
        """The day itself; without a year the next one, today included. Raises UsageError where there is none such."""
        if self.year is None:
            years = range(today.year, today.year + _YEARS)
            found = next((day for year in years if (day := self._of(year)) and day >= today), None)
            if found:
                return found
        return iso_date(f"{self.year or today.year:04}-{self.month:02}-{self.number:02}")

    def gone(self, today: date) -> date | None:
        """The latest such day before today; None where the year is said, or there is none such."""
        years = range(today.year, today.year - _YEARS, -1) if self.year is None else ()
        return next((day for year in years if (day := self._of(year)) and day < today), None)

    def _of(self, year: int) -> date | None:
        is_there = 1 <= self.number <= last_day(year, self.month)
        return date(year, self.month, self.number) if is_there else None


def calendar_day(words: str) -> CalendarDay | None:
    """What the words name, plain and in lower case: `1 dec`, `1st of december 2026`, `dec 1 2026`, each with its
    weekday before it if wished. None for anything else."""
    match = re.fullmatch(_DAY, words, re.ASCII)
    month = _month(match[3] or match[4]) if match else None
    weekday = weekday_of(match[1]) if match and match[1] else None
    if not match or month is None or (match[1] and weekday is None):
        return None
    return CalendarDay(int(match[2] or match[5]), month, int(match[6]) if match[6] else None, weekday)


def _month(word: str) -> int | None:
    """Which month the word names, whole or cut to three letters or more; 1 is January."""
    return next((at for at, month in enumerate(MONTHS, 1) if month.lower().startswith(word)), None)
