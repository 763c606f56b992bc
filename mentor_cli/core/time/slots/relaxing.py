"""Which single wish would have to give way for something to fit: everybody's of one kind, or one person's."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from mentor_cli.core.time.slots.board import Attendee, Board, Slot, Wish
from mentor_cli.core.time.slots.choice import fitting, rank
from mentor_cli.core.time.slots.series import Rhythm, Series, taking_turns

# Finds the series that fit, best first.
Finder = Callable[[Board, Wish, Rhythm, Sequence[date]], list[Series]]
_DAYS_OFF = ("holiday", "day off")
# What people wish, in contrast to what takes their time.
_WISHES = (("days off", _DAYS_OFF), ("hours", ("hours",)), ("availability", ("availability", "exception")))
_OWN_WISHES = (*_WISHES[1:], _WISHES[0])
_SHORTER = 15
_MOST_PEOPLE = 3


class Relaxed(NamedTuple):
    """What would fit if one wish gave way: how many starts, or series, and the best, of a series its first meeting.

    `wish` is `minutes`, `days off`, `hours`, `availability`, `some`, `rotate`, `count` or `must` (they are not there);
    `value` the minutes, meetings or people there would be; `people` those whose wish it is.
    """

    wish: str
    value: int
    starts: int
    best: Slot
    people: tuple[str, ...] = ()


def relaxed(board: Board, wish: Wish) -> Iterator[Relaxed]:
    """What single meetings would fit if one wish gave way, each wish for itself."""
    if wish.some > 1:
        yield from _counted("some", wish.some - 1, board, wish._replace(some=wish.some - 1))
    for shorter in _shorter(board, wish):
        found = list(_counted("minutes", shorter.minutes, shorter, wish._replace(minutes=shorter.minutes)))
        if found:
            yield from found
            break
    for name, reasons in _WISHES:
        if _is_wished(board, reasons):
            people = [_without_reasons(attendee, reasons) for attendee in board.attendees.values()]
            for one in _counted(name, 0, Board(people, board.window, board.minutes), wish):
                yield one._replace(people=_giving_way(board, wish, [one.best]))


def relaxed_series(board: Board, wish: Wish, rhythm: Rhythm, firsts: Sequence[date], find: Finder) -> Iterator[Relaxed]:
    """What series would fit if one wish gave way: first one person's, then one of all."""
    own = sorted(_of_one(board, wish, rhythm, firsts, find), key=lambda one: (*rank(one.best), one.people))
    yield from own[:_MOST_PEOPLE]
    if find is not taking_turns:
        yield from _series("rotate", 0, taking_turns(board, wish, rhythm, firsts))
    yield from _fewer_times(board, wish, rhythm, firsts, find)
    if wish.some > 1:
        fewer = wish._replace(some=wish.some - 1)
        yield from _series("some", fewer.some, find(board, fewer, rhythm, firsts))
    for shorter in _shorter(board, wish):
        found = find(shorter, wish._replace(minutes=shorter.minutes), rhythm, firsts)
        if found:
            yield from _series("minutes", shorter.minutes, found)
            break
    for name, reasons in _WISHES:
        # One person's wish is the smaller thing to ask for.
        if _is_wished(board, reasons) and all(one.wish != name for one in own):
            people = [_without_reasons(attendee, reasons) for attendee in board.attendees.values()]
            found = find(Board(people, board.window, board.minutes), wish, rhythm, firsts)
            yield from _series(name, 0, found, _giving_way(board, wish, found[0].slots) if found else ())


def _fewer_times(board: Board, wish: Wish, rhythm: Rhythm, firsts: Sequence[date], find: Finder) -> Iterator[Relaxed]:
    """The most meetings that fit, at least half of them: where so many do, fewer do too."""
    fitting_, too_many = max(2, rhythm.times // 2) - 1, rhythm.times
    found: list[Series] = []
    while too_many - fitting_ > 1:
        times = (fitting_ + too_many) // 2
        series = find(board, wish, rhythm._replace(times=times), firsts)
        fitting_, too_many, found = (times, too_many, series) if series else (fitting_, times, found)
    yield from _series("count", fitting_, found)


def _of_one(board: Board, wish: Wish, rhythm: Rhythm, firsts: Sequence[date], find: Finder) -> Iterator[Relaxed]:
    """Of each person who alone is in the way: the wish of theirs that could give, else that they are there."""
    for person, starts in board.alone_in_the_way(wish.must).items():
        attendee, found = board.attendees[person], False
        for name, reasons in _OWN_WISHES if starts else ():
            if not found and any(one.reason in reasons for one in attendee.taken):
                series = find(board.with_attendee(_without_reasons(attendee, reasons)), wish, rhythm, firsts)
                found = bool(series)
                yield from _series(name, 0, series, (person,))
        others = wish._replace(must=tuple(one for one in wish.must if one != person))
        if starts and not found and others.must:
            yield from _series("must", 0, find(board, others, rhythm, firsts), (person,))


def _shorter(board: Board, wish: Wish) -> Iterator[Board]:
    for minutes in range(wish.minutes - _SHORTER, max(wish.minutes // 2, _SHORTER) - 1, -_SHORTER):
        yield Board(list(board.attendees.values()), board.window, minutes)


def _is_wished(board: Board, reasons: Collection[str]) -> bool:
    return any(one.reason in reasons for attendee in board.attendees.values() for one in attendee.taken)


def _counted(name: str, value: int, board: Board, wish: Wish) -> Iterator[Relaxed]:
    slots = fitting(board, wish)
    if slots:
        yield Relaxed(name, value, len(slots), min(slots, key=lambda slot: (*rank(slot), slot.start)))


def _series(name: str, value: int, found: Sequence[Series], people: tuple[str, ...] = ()) -> Iterator[Relaxed]:
    if found:
        yield Relaxed(name, value, len(found), found[0].slots[0], people)


def _giving_way(board: Board, wish: Wish, slots: Sequence[Slot]) -> tuple[str, ...]:
    """Those in whose way something stands at one of these times."""
    return tuple(one for one in wish.must if any(board.why_not(one, slot.start) for slot in slots))


def _without_reasons(attendee: Attendee, reasons: Collection[str]) -> Attendee:
    return attendee._replace(taken=[one for one in attendee.taken if one.reason not in reasons])
