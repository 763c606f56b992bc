"""Series: a time on the group's clock, judged at each of its occurrences, over all changes of everybody's clocks."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import NamedTuple
from zoneinfo import ZoneInfo

from mentor_cli.core.time.cadence import Rule, rule_days
from mentor_cli.core.time.slots.board import STEP, Board, Slot, Wish
from mentor_cli.core.time.spans import minute_of
from mentor_cli.core.time.zones import offsets

_DAY_MINUTES = 1440


class Series(NamedTuple):
    """Meetings of one series in order; `at` is the group's time, None where the hour takes turns."""

    day: date
    at: time | None
    slots: tuple[Slot, ...]

    @property
    def start(self) -> int:
        """When the first of them begins."""
        return self.slots[0].start

    @property
    def burdens(self) -> dict[str, float]:
        """What all meetings together cost each person."""
        found: dict[str, float] = {}
        for slot in self.slots:
            for person, cost in slot.costs:
                found[person] = round(found.get(person, 0.0) + cost, 2)
        return found

    @property
    def worst(self) -> float:
        """The highest cost that any meeting has for anybody."""
        return max(slot.worst for slot in self.slots)

    @property
    def total(self) -> float:
        """What all meetings cost all people."""
        return round(sum(slot.total for slot in self.slots), 2)


class Rhythm(NamedTuple):
    """How often and how many times: `every` weeks or months, `times` meetings, on the clock of `zone`."""

    every: int
    unit: str
    times: int
    zone: ZoneInfo


def series_days(rhythm: Rhythm, first: date) -> list[date]:
    """The days of a series that begins on `first`; a monthly one keeps the weekday's place in the month."""
    nth = (first.day - 1) // 7 + 1 if rhythm.unit == "month" else 0
    # A fifth Tuesday is missing from most months; whoever takes one means the last.
    rule = Rule(rhythm.every, rhythm.unit, time(), first, first.weekday(), -1 if nth == 5 else nth)
    return list(islice(rule_days(rule), rhythm.times))


def first_days(rhythm: Rhythm, first: date, last: date) -> Iterator[date]:
    """The days on which a series can begin: from `first` on, one round of it, but not behind `last`."""
    round_ = 7 * rhythm.every if rhythm.unit == "week" else 31
    for step in range(round_):
        day = first + timedelta(days=step)
        if day <= last:
            yield day


def steady(board: Board, wish: Wish, rhythm: Rhythm, firsts: Sequence[date]) -> list[Series]:
    """Every series at one time of the group's day that fits at all of its occurrences."""
    open_ = set(board.open(wish.must))
    found = []
    for first in firsts:
        days = series_days(rhythm, first)
        for minute in range(0, _DAY_MINUTES, STEP):
            starts = [start_at(day, minute, rhythm.zone) for day in days]
            slots = _meetings(board, wish, starts, open_)
            if len(slots) == rhythm.times:
                found.append(Series(first, time(minute // 60, minute % 60), tuple(slots)))
    return sorted(found, key=lambda one: (*_rank(one), one.at.minute if one.at else 0, one.start))


def _meetings(board: Board, wish: Wish, starts: Sequence[int | None], open_: Container[int]) -> list[Slot]:
    """The meetings at these starts, up to the first that does not fit."""
    slots: list[Slot] = []
    for start in starts:
        slot = board.slot(start, wish) if start is not None and start in open_ else None
        if slot is None:
            return slots
        slots.append(slot)
    return slots


class NearSeries(NamedTuple):
    """A series of which `fits` meetings fit; `broken` are the days on which it does not, with who cannot then."""

    day: date
    at: time
    fits: int
    broken: tuple[tuple[date, tuple[str, ...]], ...]


def nearly_steady(board: Board, wish: Wish, rhythm: Rhythm, firsts: Sequence[date], most: int = 3) -> list[NearSeries]:
    """The series of which most meetings fit, at least half of them; the best time of each day."""
    open_ = set(board.open(wish.must))
    found = []
    for first in firsts:
        days = series_days(rhythm, first)
        best: NearSeries | None = None
        for minute in range(0, _DAY_MINUTES, STEP):
            starts = [(day, start_at(day, minute, rhythm.zone)) for day in days]
            fits = sum(start in open_ for _, start in starts)
            if fits * 2 >= rhythm.times and (best is None or fits > best.fits):
                broken = tuple((day, _who_cannot(board, wish, start)) for day, start in starts if start not in open_)
                best = NearSeries(first, time(minute // 60, minute % 60), fits, broken)
        if best and best.broken:
            found.append(best)
    return sorted(found, key=lambda one: (-one.fits, one.day))[:most]


def _who_cannot(board: Board, wish: Wish, start: int | None) -> tuple[str, ...]:
    if start is None or start not in board.known_starts:
        return ()
    return tuple(person for person in wish.must if not board.can(person, start))


def start_at(day: date, minute: int, zone: ZoneInfo) -> int | None:
    """The instant at which the clock shows that time of the day, the first where there are two; None for none."""
    local = datetime.combine(day, time(minute // 60, minute % 60))
    possible = offsets(local, zone)
    return minute_of(local.replace(tzinfo=zone)) if possible else None


def _rank(series: Series) -> tuple[int, float, float]:
    return sum(len(slot.missing) for slot in series.slots), series.worst, series.total


def taking_turns(board: Board, wish: Wish, rhythm: Rhythm, firsts: Sequence[date]) -> list[Series]:
    """Series whose hour changes so that the bad one is everybody's in turn, best first.

    Each meeting takes, of all times of its day, the one after which the most burdened person has the least to bear,
    and then all together; a burden is the sum of somebody's costs so far.
    """
    starts = board.open(wish.must)
    found = []
    for first in firsts:
        slots: list[Slot] = []
        burdens: dict[str, float] = {}
        for day in series_days(rhythm, first):
            best = _next_turn(board, wish, _of_day(starts, day, rhythm.zone), burdens)
            if best is None:
                break
            slots.append(best)
            for person, cost in best.costs:
                burdens[person] = burdens.get(person, 0.0) + cost
        if len(slots) == rhythm.times:
            found.append(Series(first, None, tuple(slots)))
    return sorted(found, key=lambda one: (max(one.burdens.values(), default=0.0), one.total, one.start))


def _next_turn(board: Board, wish: Wish, starts: Sequence[int], burdens: dict[str, float]) -> Slot | None:
    slots = [slot for slot in (board.slot(start, wish) for start in starts) if slot]

    def heaviest(slot: Slot) -> tuple[int, list[float], float, int]:
        after = sorted((burdens.get(person, 0.0) + cost for person, cost in slot.costs), reverse=True)
        return len(slot.missing), after, slot.total, slot.start

    return min(slots, key=heaviest, default=None)


def _of_day(starts: Sequence[int], day: date, zone: ZoneInfo) -> Sequence[int]:
    begin = minute_of(datetime.combine(day, time(), zone))
    end = minute_of(datetime.combine(day + timedelta(days=1), time(), zone))
    own = starts[bisect_left(starts, begin) : bisect_left(starts, end)]
    return [start for start in own if start % STEP == 0]


def best_of_each_day(series: Sequence[Series]) -> list[Series]:
    """The best series of each weekday, in order, then all others in order."""
    first: dict[int, Series] = {}
    for one in series:
        first.setdefault(one.day.weekday(), one)
    chosen = set(map(id, first.values()))
    return [*first.values(), *(one for one in series if id(one) not in chosen)]
