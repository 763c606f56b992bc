"""Whole minutes for the parts of an agenda: exactly the length in total, fairly shared, never less for more time.

Every sharing is Webster's (Sainte-Laguë's) divisor method: the next minute goes to the part with the largest
weight / (2 × minutes it has + 1), in a tie to the earlier one. With one more minute every part therefore keeps what
it had and one gets it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

# No segment is shortened under this; nothing useful is said in a single minute.
SHORTEST_SEGMENT = 2


class Part(NamedTuple):
    """What shares the minutes. `least` is wished for at least, `floor` (at most `least`) is the limit of shortening."""

    least: int
    floor: int
    takes_spare: bool


def floors(parts: Sequence[Part]) -> int:
    """The fewest minutes the parts can be done in."""
    return sum(part.floor for part in parts)


def allot(minutes: int, parts: Sequence[Part]) -> tuple[int, ...]:
    """The minutes of each part, together exactly `minutes`, which must not be under `floors(parts)`.

    Spare time goes to the parts that take it, in proportion to their least minutes; when none does, to all of them.
    Missing time is taken in proportion to what each part has above its floor: a buddy session of 10-5-10-15-10-5
    with floors of 2 is 8-4-8-13-8-4 in 45 minutes.
    """
    spare = minutes - sum(part.least for part in parts)
    if spare < 0:
        above = webster(minutes - floors(parts), [part.least - part.floor for part in parts])
        return tuple(part.floor + more for part, more in zip(parts, above, strict=True))
    weights = [part.least if part.takes_spare else 0 for part in parts]
    more = webster(spare, weights if any(weights) else [part.least for part in parts])
    return tuple(part.least + extra for part, extra in zip(parts, more, strict=True))


def webster(minutes: int, weights: Sequence[int]) -> tuple[int, ...]:
    """`minutes` shared in proportion to the weights; needs a weight above zero unless there is nothing to share."""
    if not minutes:
        return (0,) * len(weights)
    # Whatever quotient is above total / (2 × minutes - parts) wins: such quotients are no more than there are minutes.
    # The few minutes that are left go one by one.
    total, reach = sum(weights), max(0, 2 * minutes - len(weights))
    shares = [(weight * reach + total - 1) // (2 * total) for weight in weights]
    for _ in range(minutes - sum(shares)):
        best = 0
        for candidate in range(1, len(weights)):
            if weights[candidate] * (2 * shares[best] + 1) > weights[best] * (2 * shares[candidate] + 1):
                best = candidate
        shares[best] += 1
    return tuple(shares)


def equal_turns(minutes: int, count: int) -> tuple[int, ...]:
    """Equal turns, in order; the minutes left over go to the middle turns first (of four: 2nd, 3rd, 1st, 4th)."""
    equal, left = divmod(minutes, count)
    middle_first = sorted(range(count), key=lambda turn: (abs(2 * turn - count + 1), turn))
    longer = set(middle_first[:left])
    return tuple(equal + (turn in longer) for turn in range(count))
