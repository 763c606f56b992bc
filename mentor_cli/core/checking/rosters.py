"""Who belongs to a group: nobody twice at the same time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from mentor_cli.core.doubt import Doubt
from mentor_cli.core.ids import fold
from mentor_cli.core.record import Record

_LISTS = ("members", "mentors")


def listed_twice(group: Record) -> Iterator[Doubt]:
    """Entries of people whom an earlier entry of the list names too, neither of which has ended.

    Somebody who left and came back has two: the first with `left`.
    """
    for name in _LISTS:
        here: set[str] = set()
        for at, entry in enumerate(group.values.get(name) or ()):
            person = _who_is_here(entry)
            if fold(person) in here:
                hint = "delete one of the two; of somebody who came back the first says left: with the day"
                yield Doubt("F042", f"{name}: {person} stands here twice", hint, (name, at), severity="warning")
            elif person:
                here.add(fold(person))


def _who_is_here(entry: Any) -> str:
    """The id of an entry that has not ended; empty for one that has."""
    if isinstance(entry, dict):
        return "" if entry.get("left") else str(entry.get("id") or "")
    return str(entry or "")
