"""What an hour of the day costs whoever meets in it: a curve over the person's own clock.

The cost of a meeting for a person is that of its worst minute. Between the times that the curve names it is a straight
line, and midnight is one time. 0 is an hour that nobody minds; 10 is the middle of the night.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from mentor_cli.core.forms import parse_time
from mentor_cli.core.time.spans import DAY, Stretch

# Working hours and early evenings are nobody's bad hour: mentoring happens after work as often as during it.
USUAL_CURVE: Mapping[str, float] = {
    "00:00": 10, "06:00": 10, "07:00": 6, "08:00": 2, "09:00": 0, "19:00": 0, "20:00": 1, "21:00": 3, "22:00": 6,
    "23:00": 9,
}  # fmt: skip
Curve = tuple[float, ...]


def curve_of(points: Mapping[str, float]) -> Curve:
    """The cost of each of the 1,440 minutes of a day, from costs at times such as `07:30`; 0 all day for no points."""
    known = sorted((_minute(at), float(cost)) for at, cost in points.items())
    if not known:
        return (0.0,) * DAY
    round_the_clock = [(known[-1][0] - DAY, known[-1][1]), *known, (known[0][0] + DAY, known[0][1])]
    found = [0.0] * DAY
    for (at, cost), (until, following) in pairwise(round_the_clock):
        for minute in range(max(at, 0), min(until, DAY)):
            found[minute] = round(cost + (following - cost) * (minute - at) / (until - at), 2)
    return tuple(found)


def _minute(at: str) -> int:
    """Of the day, as written: `9:00` is `09:00`. Raises UsageError for what is no time of day."""
    hour, _, minute = parse_time(at).partition(":")
    return int(hour) * 60 + int(minute)


@lru_cache(maxsize=64)
def _worst_from(curve: Curve, minutes: int) -> Curve:
    """For each minute of the day as a start: the highest cost within so many minutes from it."""
    twice = curve * (2 + minutes // DAY)
    ahead: list[int] = []  # minutes whose cost is higher than that of every later one in reach
    found = [0.0] * DAY
    for at in range(DAY + minutes - 1, -1, -1):
        cost = twice[at]
        while ahead and twice[ahead[-1]] <= cost:
            ahead.pop()
        ahead.append(at)
        if at < DAY:
            first = next(i for i, later in enumerate(ahead) if later < at + minutes)
            del ahead[:first]
            found[at] = twice[ahead[0]]
    return tuple(found)


class Clock(NamedTuple):
    """A clock with the curve that holds on it; people who share both have the same costs."""

    stretches: tuple[Stretch, ...]
    curve: Curve

    def cost(self, start: int, minutes: int) -> float:
        """The cost of the worst minute of a meeting."""
        stretch = self._stretch(start)
        if start + minutes <= stretch.end or stretch is self.stretches[-1]:
            return _worst_from(self.curve, minutes)[(start + stretch.ahead) % DAY]
        within = stretch.end - start
        return max(self.cost(start, within), self.cost(stretch.end, minutes - within))

    def _stretch(self, minute: int) -> Stretch:
        for stretch in self.stretches:
            if minute < stretch.end:
                return stretch
        return self.stretches[-1]
