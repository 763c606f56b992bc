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
    owners = {*circle.people, *(group.id for group in circle.groups)}
    everything = [(record, _is_of(record, owners, everybody), frozenset(_marks(record.body))) for record in records]
    holding, marks, others = set(), set(), set()
    for record, is_own, _ in everything:
        for line in _due_lines(record.body, latest.isoformat()):
            if is_own or _names(line, owners, everybody):
                holding.add(record.path)
                marks.update(_marks(line))
            else:
                others.update(_marks(line))
    # A task may have its date in one place and in another what makes it the circle's.
    for record, is_own, held in everything:
        for mark in held & others:
            if is_own or any(_names(line, owners, everybody) for line in _lines_with(record.body, f"^{mark}")):
                marks.add(mark)
    return tuple(record for record, _, held in everything if record.path in holding or held & marks)


def _due_lines(body: str, latest: str) -> Iterator[str]:
    if "[ ]" in body and "due:" in body:
        yield from (found[0] for found in re.finditer(_OPEN_WITH_DATE, body) if found[1] <= latest)


def _lines_with(body: str, words: str) -> Iterator[str]:
    at = body.find(words)
    while at >= 0:
        end = body.find("\n", at)
        yield body[body.rfind("\n", 0, at) + 1 : end if end >= 0 else len(body)]
        at = body.find(words, end) if end >= 0 else -1


def _marks(text: str) -> list[str]:
    return re.findall(_MARK, text) if "^" in text else []


def _is_of(record: Record, owners: Collection[str], everybody: Owners) -> bool:
    """Whether the record as such belongs to the circle, whoever its lines name."""
    named = (record.text("owner"), record.text("group"), record.id if record.kind == "groups" else None)
    return any(name is not None and everybody.id_of(name) in owners for name in named)


def _names(line: str, owners: Collection[str], everybody: Owners) -> bool:
    """Whether the line names one of them."""
    found = re.findall(_NAME, line) if "@" in line else ()
    return any(everybody.id_of(name) in owners for word in found for name in (word, word.rstrip(".-")))
