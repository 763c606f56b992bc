"""Every start that a meeting could have, and who is in its way: one mask of starts a person."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Sequence
from copy import copy
from typing import NamedTuple
from zoneinfo import ZoneInfo

from mentor_cli.core.time.freebusy import Taken
from mentor_cli.core.time.slots.cost import Clock
from mentor_cli.core.time.spans import Span

# Meetings begin at the quarters of an hour, or the minute somebody becomes free.
STEP = 15


class Attendee(NamedTuple):
    """Somebody who is to meet: `taken` is everything that stands in their way within the window.

    A meeting that begins within `apart` is not theirs: it is held without them, whatever stands in their way.
    """

    id: str
    zone: ZoneInfo
    clock: Clock
    taken: Sequence[Taken]
    apart: Sequence[Span] = ()


class Wish(NamedTuple):
    """What is wished: a length, who must be there, and how many of some others (`some_of`) are enough."""

    minutes: int
    must: tuple[str, ...]
    some: int = 0
    some_of: tuple[str, ...] = ()


class Slot(NamedTuple):
    """A time that fits: what it costs each who is there, and who of those that are only wished for is not.

    `dispensable` are those who cannot of a few of whom some are enough; `apart` those whose meeting it is not, since
    they do not belong to the group on that day.
    """

    start: int
    minutes: int
    costs: tuple[tuple[str, float], ...]
    missing: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()
    dispensable: tuple[str, ...] = ()

    @property
    def without(self) -> tuple[str, ...]:
        """Everybody whose meeting it is and who cannot."""
        return (*self.missing, *self.dispensable)

    @property
    def end(self) -> int:
        """The minute at which it ends."""
        return self.start + self.minutes

    @property
    def worst(self) -> float:
        """The cost for the worst-off."""
        return max((cost for _, cost in self.costs), default=0.0)

    @property
    def total(self) -> float:
        """The costs of all."""
        return round(sum(cost for _, cost in self.costs), 2)

    @property
    def worst_for(self) -> str | None:
        """Whose the highest cost is; nobody's where it is nothing."""
        return max(self.costs, key=lambda one: one[1])[0] if self.worst > 0 else None


class Board:
    """All starts within the window, and the people's masks over them."""

    def __init__(self, attendees: Sequence[Attendee], window: Span, minutes: int) -> None:
        self.attendees = {attendee.id: attendee for attendee in attendees}
        self.window, self.minutes = window, minutes
        self.starts = _starts(attendees, window, minutes)
        self.known_starts = frozenset(self.starts)
        self._apart = {one.id: self._begun_within(one.apart) for one in attendees if one.apart}
        self.masks = {one.id: self._in_the_way(one) for one in attendees}
        # Whoever shares a clock has the same costs: two hundred people have a few dozen clocks.
        self._clocks = list(dict.fromkeys(one.clock for one in attendees))
        self._clock_of = {one.id: self._clocks.index(one.clock) for one in attendees}

    def with_attendee(self, attendee: Attendee) -> Board:
        """The same starts with somebody for whom something else is in the way."""
        other = copy(self)
        other.attendees = {**self.attendees, attendee.id: attendee}
        other.masks = {**self.masks, attendee.id: self._in_the_way(attendee)}
        return other

    def open(self, must: Iterable[str]) -> list[int]:
        """The starts at which all of these can whose meeting it is, and at which it is anybody's."""
        closed, nobodys = 0, self._all
        for person in self.attendees:
            nobodys &= self._apart.get(person, 0)
        for person in must:
            closed |= self.masks[person]
        return self._where(self._all & ~closed & ~nobodys)

    def alone_in_the_way(self, must: Collection[str]) -> dict[str, list[int]]:
        """For each of these the starts at which all the others can."""
        once = twice = 0
        for person in must:
            twice |= once & self.masks[person]
            once |= self.masks[person]
        alone = once & ~twice
        return {person: self._where(alone & self.masks[person]) for person in must}

    def closed(self, person: str) -> int:
        """At how many starts somebody cannot."""
        return self.masks[person].bit_count()

    def can(self, person: str, start: int) -> bool:
        """Whether somebody can at a start that the board has."""
        return not self._is_marked(self.masks[person], start)

    def why_not(self, person: str, start: int) -> list[Taken]:
        """What stands in somebody's way at a start; nothing where the meeting is not theirs."""
        if self._is_marked(self._apart.get(person, 0), start):
            return []
        return [one for one in self.attendees[person].taken if one.start < start + self.minutes and one.end > start]

    def slot(self, start: int, wish: Wish) -> Slot | None:
        """The meeting at a start at which everybody who must can; None where too few of the others can."""
        by_clock = [clock.cost(start, self.minutes) for clock in self._clocks]
        apart = tuple(person for person, mask in self._apart.items() if self._is_marked(mask, start))
        costs = [(person, by_clock[self._clock_of[person]]) for person in wish.must if person not in apart]
        few = [one for one in wish.some_of if one not in apart]
        some = sorted((by_clock[self._clock_of[one]], one) for one in few if self.can(one, start))
        if len(some) < wish.some:
            return None
        dispensable = tuple(one for one in few if not self.can(one, start))
        costs += [(person, cost) for cost, person in some[: wish.some]]
        missing = []
        for person in self._wished_for(wish):
            if person in apart:
                continue
            if self.can(person, start):
                costs.append((person, by_clock[self._clock_of[person]]))
            else:
                missing.append(person)
        return Slot(start, self.minutes, tuple(costs), tuple(missing), apart, dispensable)

    def _wished_for(self, wish: Wish) -> list[str]:
        known = {*wish.must, *wish.some_of}
        return [person for person in self.attendees if person not in known]

    @property
    def _all(self) -> int:
        return int.from_bytes(b"\1" * len(self.starts), "little")

    def _in_the_way(self, attendee: Attendee) -> int:
        return self._mask(attendee.taken) & ~self._apart.get(attendee.id, 0)

    def _is_marked(self, mask: int, start: int) -> bool:
        return bool(mask >> (8 * bisect_left(self.starts, start)) & 1)

    def _begun_within(self, spans: Iterable[Span]) -> int:
        """A byte a start: 1 where it lies within one of the spans."""
        return self._marked((bisect_left(self.starts, one.start), bisect_left(self.starts, one.end)) for one in spans)

    def _mask(self, taken: Iterable[Taken]) -> int:
        """A byte a start: 1 where a meeting from there on would run into something."""
        return self._marked(
            (bisect_right(self.starts, one.start - self.minutes), bisect_left(self.starts, one.end)) for one in taken
        )

    def _marked(self, ranges: Iterable[tuple[int, int]]) -> int:
        """A byte a start: 1 from the first to before the second index of each."""
        mask = bytearray(len(self.starts))
        for first, behind in ranges:
            if behind > first:
                mask[first:behind] = b"\1" * (behind - first)
        return int.from_bytes(mask, "little")

    def _where(self, mask: int) -> list[int]:
        marked = mask.to_bytes(len(self.starts), "little")
        found, at = [], marked.find(1)
        while at >= 0:
            found.append(self.starts[at])
            at = marked.find(1, at + 1)
        return found


def _starts(attendees: Sequence[Attendee], window: Span, minutes: int) -> list[int]:
    last = window.end - minutes
    quarters = range(-(-window.start // STEP) * STEP, last + 1, STEP)
    freed = {span.end for attendee in attendees for span in attendee.taken if window.start <= span.end <= last}
    return sorted({*quarters, *freed})
