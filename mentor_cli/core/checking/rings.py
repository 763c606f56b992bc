"""Goals that were carried from one another in a ring, so that none of them was the first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from mentor_cli.core.doubt import Doubt
from mentor_cli.core.ids import fold, record_id

if TYPE_CHECKING:
    from mentor_cli.core.checking.facts import Facts

_SHOWN = 4


def carried_in_a_ring(goals: Mapping[str, Facts]) -> Iterator[tuple[str, Doubt]]:
    """The path of each goal that was carried, over others or at once, from itself, and the doubt."""
    for ring in _rings(_earlier(goals)):
        for at, path in enumerate(ring):
            back = (ring[(at + step) % len(ring)] for step in range(1, min(len(ring), _SHOWN) + 1))
            yield path, _doubt([record_id(one) for one in back], len(ring))


def _earlier(goals: Mapping[str, Facts]) -> dict[str, str]:
    """The path of each goal that was carried from another one, with the path of that."""
    path_of = {name: path for path, of in goals.items() for name in of.ids}
    named = ((path, (of.values or {}).get("carried_from")) for path, of in goals.items())
    return {path: path_of[fold(str(name))] for path, name in named if name and fold(str(name)) in path_of}


def _rings(earlier: Mapping[str, str]) -> Iterator[list[str]]:
    """The rings, each from one of its goals back to the one before that; every goal is passed once."""
    passed: set[str] = set()
    for path in earlier:
        way: dict[str, int] = {}
        here = path
        while here in earlier and here not in passed:
            passed.add(here)
            way[here] = len(way)
            here = earlier[here]
        if here in way:
            yield list(way)[way[here] :]


def _doubt(back: Sequence[str], length: int) -> Doubt:
    """`back` are the first goals on the way back through a ring of that `length`, at whose end is the goal itself."""
    way = "itself" if length == 1 else ", that from ".join([*back, *(["…"] if length > _SHOWN else [])])
    hint = "carried_from: names the goal that was missed before; take it out of the first of them"
    return Doubt("F043", f"carried_from: the goal was carried from {way}", hint, ("carried_from",))
