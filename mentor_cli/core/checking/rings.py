"""Goals that were carried from one another in a ring, so that none of them was the first."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from mentor_cli.core.doubt import Doubt
from mentor_cli.core.ids import fold

if TYPE_CHECKING:
    from mentor_cli.core.checking.facts import Facts


def carried_in_a_ring(goals: Mapping[str, Facts]) -> Iterator[tuple[str, Doubt]]:
    """The path of each goal that was carried, over others or at once, from itself, and the doubt."""
    path_of = {name: path for path, of in goals.items() for name in of.ids}
    earlier: dict[str, str] = {}
    for path, of in goals.items():
        before = path_of.get(fold(str((of.values or {}).get("carried_from") or "")))
        if before:
            earlier[path] = before
    for path in earlier:
        ring = _back_from(path, earlier)
        if ring[-1] == path:
            yield path, _doubt([goals[one].ids[0] for one in ring])


def _back_from(path: str, earlier: Mapping[str, str]) -> list[str]:
    """The goals that lead back from that one, up to the first, or to one that came already."""
    met: list[str] = []
    here = earlier[path]
    while here not in met:
        met.append(here)
        if here == path or here not in earlier:
            break
        here = earlier[here]
    return met


def _doubt(ring: list[str]) -> Doubt:
    """`ring` are the goals on the way back, the goal itself at the end."""
    *others, own = ring
    way = f"carried from {', that from '.join([*others, own])}" if others else "carried from itself"
    hint = "carried_from: names the goal that was missed before; take it out of the first of them"
    return Doubt("F043", f"carried_from: the goal was {way}", hint, ("carried_from",))
