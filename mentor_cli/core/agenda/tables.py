"""Small groups that change over a series, so that everybody comes to sit with everybody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations

Seating = tuple[tuple[str, ...], ...]
_Pair = frozenset[str]

# At a table of four everybody is heard; five already split into two talks.
MOST_AT_A_TABLE = 4


def next_tables(people: Sequence[str], before: Iterable[Sequence[Sequence[str]]]) -> Seating:
    """Tables of at most four, as even as can be, on which as many people as possible sit together who have not yet.

    `before` are the seatings so far. The method is the usual one for the "social golfers" of an open number of rounds:
    seat one by one where the fewest old acquaintances sit, then swap two people as long as that helps. As long as two
    of the `people` have not met, at least one such pair meets now; so everybody has met everybody after finitely
    many meetings. The same people and seatings always give the same tables.
    """
    met = Counter(pair for seating in before for table in seating for pair in _pairs(table))
    count = -(-len(people) // MOST_AT_A_TABLE)
    if count < 2:
        return (tuple(people),) if people else ()
    sizes = [len(people) // count + (table < len(people) % count) for table in range(count)]
    tables = _seated(_strangers_first(people, met), sizes, met)
    while _one_swap(tables, met):
        pass
    places = {person: place for place, person in enumerate(people)}
    return tuple(sorted((tuple(sorted(table, key=places.__getitem__)) for table in tables), key=lambda t: places[t[0]]))


def _pairs(table: Sequence[str]) -> Iterable[_Pair]:
    return (frozenset(pair) for pair in combinations(table, 2))


def _strangers_first(people: Sequence[str], met: Counter[_Pair]) -> list[str]:
    """The two who have met least are seated first, together; the others follow in their order."""
    first = min(combinations(people, 2), key=lambda pair: met[frozenset(pair)])
    return [*first, *(person for person in people if person not in first)]


def _seated(people: Sequence[str], sizes: Sequence[int], met: Counter[_Pair]) -> list[list[str]]:
    tables: list[list[str]] = [list(people[:2]), *([] for _ in sizes[1:])]
    for person in people[2:]:
        free = [at for at, table in enumerate(tables) if len(table) < sizes[at]]
        best = min(free, key=lambda at: (_acquainted(person, tables[at], met), len(tables[at])))
        tables[best].append(person)
    return tables


def _acquainted(person: str, others: Iterable[str], met: Counter[_Pair]) -> int:
    """How well somebody knows the others: each new meeting of two weighs more than the one before (n squared)."""
    return sum((met[frozenset((person, other))] + 1) ** 2 for other in others if other != person)


def _one_swap(tables: list[list[str]], met: Counter[_Pair]) -> bool:
    """Swap the first two people of different tables who are both, taken together, better off; False when none are.

    The two who were seated together first stay: they are the pair that is sure to be new.
    """
    for here, there in combinations(range(len(tables)), 2):
        for one in range(2 if here == 0 else 0, len(tables[here])):
            for other in range(len(tables[there])):
                if _gain(tables[here], one, tables[there], other, met) > 0:
                    tables[here][one], tables[there][other] = tables[there][other], tables[here][one]
                    return True
    return False


def _gain(here: Sequence[str], one: int, there: Sequence[str], other: int, met: Counter[_Pair]) -> int:
    """How much less acquainted the tables would be after the swap."""
    stay_here = [person for at, person in enumerate(here) if at != one]
    stay_there = [person for at, person in enumerate(there) if at != other]
    now = _acquainted(here[one], stay_here, met) + _acquainted(there[other], stay_there, met)
    then = _acquainted(there[other], stay_here, met) + _acquainted(here[one], stay_there, met)
    return now - then
