"""Which records can hold an action that is due, told from the text alone.

Reading every task of a large workspace takes longer than all the rest of what waits for somebody. Nearly all of them
are done, not due yet or somebody else's, which a glance at their lines shows.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mentor_cli.core.circle import Circle
    from mentor_cli.core.owners import Owners
    from mentor_cli.core.record import Record

_OPEN_WITH_DATE = r"\[ \].*?due:[ \t]*(\d{4}-\d{2}-\d{2}).*"
_MARK = r"\^([a-z0-9]{5})"
_NAME = r"@(\w[\w.-]*)"


def with_due_actions(records: Iterable[Record], circle: Circle, everybody: Owners, latest: date) -> tuple[Record, ...]:
    """The goals, groups and sessions to look at for open actions of the circle that are due on `latest` or before.

    Whatever holds such an action is among them, and whatever else holds its mark.
    """
    everything = tuple(records)
    owners = {*circle.people, *(group.id for group in circle.groups)}
    own = [_is_of(record, owners, everybody) for record in everything]
    holding, marks, others = set(), set(), set()
    for record, is_own in zip(everything, own, strict=True):
        for line in _due_lines(record.body, latest.isoformat()):
            if is_own or _names(line, owners, everybody):
                holding.add(record.path)
                marks.update(_marks(line))
            else:
                others.update(_marks(line))
    # A task may have its date in one place and in another what makes it the circle's.
    for record, is_own in zip(everything, own, strict=True) if others else ():
        if not others.isdisjoint(_marks(record.body)):
            lines = (line for line in record.body.split("\n") if is_own or _names(line, owners, everybody))
            marks.update(mark for line in lines for mark in _marks(line) if mark in others)
    return tuple(record for record in everything if record.path in holding or not marks.isdisjoint(_marks(record.body)))


def _due_lines(body: str, latest: str) -> Iterator[str]:
    if "[ ]" in body and "due:" in body:
        yield from (found[0] for found in re.finditer(_OPEN_WITH_DATE, body) if found[1] <= latest)


def _marks(text: str) -> list[str]:
    return re.findall(_MARK, text) if "^" in text else []


def _is_of(record: Record, owners: Collection[str], everybody: Owners) -> bool:
    """Whether the record as such belongs to the circle, whoever its lines name."""
    named = (record.text("owner"), record.text("group"), record.id if record.kind == "groups" else None)
    return any(name is not None and everybody.id_of(name) in owners for name in named)


def _names(line: str, owners: Collection[str], everybody: Owners) -> bool:
    """Whether the line names one of them."""
    found = re.findall(_NAME, line)
    return any(everybody.id_of(name) in owners for word in found for name in (word, word.rstrip(".-")))
