"""When no time fits: who is in the way, what would nearly fit, and which wish could give."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from mentor_cli.core.time.freebusy import Taken
from mentor_cli.core.time.slots.board import Attendee, Board, Slot, Wish
from mentor_cli.core.time.slots.choice import fitting, rank
from mentor_cli.core.time.slots.series import NearSeries, Rhythm, nearly_steady
from mentor_cli.core.time.spans import Span, merged, without

_DAYS_OFF = ("holiday", "day off")
_SHORTER = 15


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


class Relaxed(NamedTuple):
    """What would fit if one wish gave way: `minutes`, `days off`, `hours`, `availability` or `some`; how many starts,
    and the best."""

    wish: str
    value: int
    starts: int
    best: Slot


class Nothing(NamedTuple):
    """Why nothing fits: near misses of one meeting, or of a series; wishes that could give only for one meeting."""

    blockers: tuple[Blocker, ...]
    near: tuple[NearMiss, ...] = ()
    near_series: tuple[NearSeries, ...] = ()
    relaxed: tuple[Relaxed, ...] = ()


def why_nothing(board: Board, wish: Wish) -> Nothing:
    """Why no single meeting fits."""
    return Nothing(tuple(blockers(board, wish)), tuple(near_misses(board, wish)), (), tuple(relaxed(board, wish)))


def why_no_series(board: Board, wish: Wish, rhythm: Rhythm, firsts: Sequence[date]) -> Nothing:
    """Why no series fits at all of its meetings."""
    return Nothing(tuple(blockers(board, wish)), (), tuple(nearly_steady(board, wish, rhythm, firsts)))


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


def relaxed(board: Board, wish: Wish) -> Iterator[Relaxed]:
    """What would fit if one wish gave way, each wish for itself."""
    if wish.some > 1:
        yield from _counted("some", wish.some - 1, board, wish._replace(some=wish.some - 1))
    for minutes in range(wish.minutes - _SHORTER, max(wish.minutes // 2, _SHORTER) - 1, -_SHORTER):
        shorter = Board(list(board.attendees.values()), board.window, minutes)
        found = list(_counted("minutes", minutes, shorter, wish._replace(minutes=minutes)))
        if found:
            yield from found
            break
    for name, reasons in (("days off", _DAYS_OFF), ("hours", ("hours",)), ("availability", ("availability",))):
        if any(one.reason in reasons for attendee in board.attendees.values() for one in attendee.taken):
            people = [_without_reasons(attendee, reasons) for attendee in board.attendees.values()]
            yield from _counted(name, 0, Board(people, board.window, board.minutes), wish)


def _counted(name: str, value: int, board: Board, wish: Wish) -> Iterator[Relaxed]:
    slots = fitting(board, wish)
    if slots:
        yield Relaxed(name, value, len(slots), min(slots, key=lambda slot: (*rank(slot), slot.start)))


def _without_reasons(attendee: Attendee, reasons: Collection[str]) -> Attendee:
    return attendee._replace(taken=[one for one in attendee.taken if one.reason not in reasons])
