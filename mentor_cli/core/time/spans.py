"""Stretches of time as whole minutes, and clocks over them.

An instant is a number of minutes since 1970-01-01T00:00Z; a wall-clock time is the same count on a place's own clock.
Within a stretch of constant offset the two differ by a fixed number: so what a clock leaves out (a gap, a skipped day)
or shows twice needs no rule of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.time.zones import clock_changes

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

DAY = 1440
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FIRST_DAY = date(1970, 1, 1).toordinal()
_MINUTE = timedelta(minutes=1)


class Span(NamedTuple):
    """The minutes from `start` up to, not including, `end`."""

    start: int
    end: int

    @property
    def minutes(self) -> int:
        """How long it is."""
        return self.end - self.start


class Stretch(NamedTuple):
    """The instants [start, end) in which a clock is the same number of minutes ahead of UTC."""

    start: int
    end: int
    ahead: int


def minute_of(moment: datetime) -> int:
    """The minute of an aware datetime, seconds cut off."""
    return (moment - _EPOCH) // _MINUTE


def instant_of(minute: int) -> datetime:
    """The aware datetime, in UTC, of a minute."""
    return _EPOCH + minute * _MINUTE


def wall_minute(day: date, minute_of_day: int = 0) -> int:
    """The minute of a wall-clock time of that day."""
    return (day.toordinal() - _FIRST_DAY) * DAY + minute_of_day


def merged(spans: Iterable[Span]) -> list[Span]:
    """Everything that any of the spans covers, in order, without overlaps."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if end <= start:
            continue
        if found and start <= found[-1].end:
            if end > found[-1].end:
                found[-1] = Span(found[-1].start, end)
        else:
            found.append(Span(start, end))
    return found


def without(whole: Span, covered: Sequence[Span]) -> list[Span]:
    """What of the whole is not covered; `covered` as `merged` gives it."""
    found, at = [], whole.start
    for start, end in covered:
        if start > at:
            found.append(Span(at, min(start, whole.end)))
        at = max(at, end)
        if at >= whole.end:
            return [span for span in found if span.end > span.start]
    found.append(Span(at, whole.end))
    return [span for span in found if span.end > span.start]


@lru_cache(maxsize=1024)
def stretches(zone: ZoneInfo, window: Span) -> tuple[Stretch, ...]:
    """The window cut at the zone's clock changes. An offset with seconds (before 1972) is cut to the minute."""
    start, end = instant_of(window.start), instant_of(window.end)
    edges = [window.start, *(minute_of(change) for change in clock_changes(zone, start, end)), window.end]
    return tuple(
        Stretch(begin, finish, (instant_of(begin).astimezone(zone).utcoffset() or timedelta()) // _MINUTE)
        for begin, finish in pairwise(edges)
        if finish > begin
    )


def days_on_clock(clock: Sequence[Stretch]) -> range:
    """The days that the clock shows at some minute, as numbers since 1970-01-01; with one that it skips between."""
    first = min((stretch.start + stretch.ahead) // DAY for stretch in clock)
    last = max((stretch.end - 1 + stretch.ahead) // DAY for stretch in clock)
    return range(first, last + 1)


def instants_on_clock(clock: Sequence[Stretch], walls: Sequence[Span]) -> Iterator[Span]:
    """The instants at which the clock shows a time within `walls` (wall-clock minutes, in order, apart)."""
    for start, end, ahead in clock:
        for wall in walls:
            if wall.start >= end + ahead:
                break
            if wall.end > start + ahead:
                yield Span(max(wall.start - ahead, start), min(wall.end - ahead, end))
