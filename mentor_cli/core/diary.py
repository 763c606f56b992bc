"""The brag diary: whose entry is there this week, and for how many weeks in a row."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.body import is_sealed, statement, title
from mentor_cli.core.time.iso import day_of as iso_day
from mentor_cli.core.time.wording import short_day

if TYPE_CHECKING:
    from mentor_cli.core.record import Record

_WEEK = timedelta(days=7)
_SEALED = "(confidential)"


class Rhythm(NamedTuple):
    """How regularly somebody writes, seen from one day.

    `weeks` is how many weeks in a row have an entry, up to this week, or up to the last one as long as this week has
    none. `last` is the day of the latest entry, None without any.
    """

    this_week: bool
    weeks: int
    last: date | None

    @property
    def text(self) -> str:
        """`3rd week in a row`, `after 5 weeks in a row`, `last entry Tue 17 Nov`, `no entry yet`; often empty."""
        if self.this_week:
            return f"{ordinal(self.weeks)} week in a row" if self.weeks > 1 else ""
        if self.weeks > 1:
            return f"after {self.weeks} weeks in a row"
        return f"last entry {short_day(self.last)}" if self.last else "no entry yet"


def week_of(day: date) -> date:
    """The Monday of the day's week."""
    return day - timedelta(days=day.weekday())


def rhythm(days: Iterable[date], today: date) -> Rhythm:
    """The rhythm of entries of those days, seen from `today` on their owner's calendar; later weeks do not count."""
    this_week = week_of(today)
    seen = [day for day in days if week_of(day) <= this_week]
    weeks = {week_of(day) for day in seen}
    monday = this_week if this_week in weeks else this_week - _WEEK
    count = 0
    while monday in weeks:
        count, monday = count + 1, monday - _WEEK
    return Rhythm(this_week in weeks, count, max(seen, default=None))


def day_of(entry: Record) -> date | None:
    """The day of a diary entry; without a date the day its id begins with."""
    return entry.date("date") or iso_day(entry.id[:10])


def words_of(entry: Record) -> str:
    """What went well, in one line: the entry's title; its first words where it has none."""
    if is_sealed(entry.body):
        return _SEALED
    return title(entry.body) or statement(entry.body) or entry.id


def newest_first(entries: Iterable[Record]) -> list[Record]:
    """Entries in the order of their days, the latest first; those of no day at the end."""
    return sorted(entries, key=lambda entry: (day_of(entry) or date.min, entry.id), reverse=True)


def in_week(entries: Iterable[Record], day: date) -> list[Record]:
    """The entries of the day's week, from Monday on."""
    monday = week_of(day)
    return [entry for entry in reversed(newest_first(entries)) if (d := day_of(entry)) and week_of(d) == monday]


def ordinal(number: int) -> str:
    """`1st`, `2nd`, `3rd`, `11th`."""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
