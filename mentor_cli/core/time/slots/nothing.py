"""When no time fits: who is in the way, what would nearly fit, and which wish could give."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from mentor_cli.core.time.freebusy import Taken
from mentor_cli.core.time.slots.board import Board, Slot, Wish
from mentor_cli.core.time.slots.choice import rank
from mentor_cli.core.time.slots.relaxing import Finder, Relaxed, relaxed, relaxed_series
from mentor_cli.core.time.slots.series import NearSeries, Rhythm, nearly_steady
from mentor_cli.core.time.spans import Span, merged, without


class Blocker(NamedTuple):
    """Somebody in the way: how many starts would fit but for them alone, of how many starts they close at all, and what
    most often stands in their way."""

    person: str
    alone: int
    closed: int
    most_often: str


class NearMiss(NamedTuple):
    """A time that nearly fits: without one person, and why; or `short` of so many minutes, and then with everybody."""

    slot: Slot
    person: str | None = None
    why: tuple[Taken, ...] = ()
    short: int = 0


class Nothing(NamedTuple):
    """Why nothing fits: near misses of one meeting, or of a series, and the wishes that could give."""

    blockers: tuple[Blocker, ...]
    near: tuple[NearMiss, ...] = ()
    near_series: tuple[NearSeries, ...] = ()
    relaxed: tuple[Relaxed, ...] = ()


def why_nothing(board: Board, wish: Wish) -> Nothing:
    """Why no single meeting fits."""
    return Nothing(tuple(blockers(board, wish)), tuple(near_misses(board, wish)), (), tuple(relaxed(board, wish)))


def why_no_series(board: Board, wish: Wish, rhythm: Rhythm, firsts: Sequence[date], find: Finder) -> Nothing:
    """Why no series fits at all of its meetings; `find` is how it was looked for."""
    near = nearly_steady(board, wish, rhythm, firsts)
    could_give = relaxed_series(board, wish, rhythm, firsts, find)
    return Nothing(tuple(blockers(board, wish)), (), tuple(near), tuple(could_give))


def blockers(board: Board, wish: Wish) -> list[Blocker]:
    """Who is in the way, the one without whom most would fit first; only those who close something."""
    alone = board.alone_in_the_way(wish.must)
    found = []
    for person in wish.must:
        closed = board.closed(person)
        if closed:
            found.append(Blocker(person, len(alone[person]), closed, _most_often(board.attendees[person].taken)))
    return sorted(found, key=lambda one: (-one.alone, -one.closed, one.person))


def _most_often(taken: Sequence[Taken]) -> str:
    minutes: Counter[str] = Counter()
    for one in taken:
        minutes[one.reason] += one.end - one.start
    return max(minutes, key=lambda reason: (minutes[reason], reason)) if minutes else ""


def near_misses(board: Board, wish: Wish, most: int = 3) -> list[NearMiss]:
    """The best times that only one person cannot make, one a person, and the longest common time that is too short."""
    found = []
    for person, starts in board.alone_in_the_way(wish.must).items():
        others = wish._replace(must=tuple(one for one in wish.must if one != person))
        slots = [slot for start in starts if (slot := board.slot(start, others))]
        if slots and others.must:
            best = min(slots, key=lambda slot: (*rank(slot), slot.start))
            found.append(NearMiss(best, person, tuple(board.why_not(person, best.start))))
    found.sort(key=lambda miss: (*rank(miss.slot), miss.slot.start))
    return [*found[:most], *_too_short(board, wish)]


def _too_short(board: Board, wish: Wish) -> Iterator[NearMiss]:
    taken = (one for person in wish.must for one in board.attendees[person].taken)
    common = without(board.window, merged(Span(one.start, one.end) for one in taken))
    longest = max(common, key=lambda span: (span.minutes, -span.start), default=None)
    if longest and wish.minutes > longest.minutes >= wish.minutes // 2:
        yield NearMiss(Slot(longest.start, longest.minutes, ()), short=wish.minutes - longest.minutes)
