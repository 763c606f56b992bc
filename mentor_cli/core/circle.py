"""Whom somebody looks after: a mentor the people of their groups, a coordinator everybody, a mentee themselves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.groups import roster
from mentor_cli.core.ids import by_every_id

if TYPE_CHECKING:
    from mentor_cli.core.record import Record

_NOBODY: Mapping[str, Record] = {}
_EVERYBODY, _LEADS = "coordinator", "mentor"


class Circle(NamedTuple):
    """`groups` that somebody belongs to and those of them they lead (`led`), the `people` (ids) they look after,
    themselves included, and of these the `writers`: those whose diary is waited for, all but the mentors.
    """

    groups: tuple[Record, ...]
    led: tuple[Record, ...]
    people: tuple[str, ...]
    writers: tuple[str, ...]


def circle_of(me: Record | None, groups: Sequence[Record], people: Iterable[Record], today: date) -> Circle:
    """The circle of a person on that day; of a coordinator and of nobody in particular it is the whole workspace."""
    everyone = tuple(people)
    by_id = by_every_id(everyone)
    alive = tuple(group for group in groups if is_alive(group, today))
    if me is None or _EVERYBODY in me.texts("roles"):
        present = tuple(person.id for person in everyone if (person.text("left") or "9999") >= today.isoformat())
        return Circle(alive, alive, present, _members(alive, by_id, today) or present)
    roles = [{role for identity, role in roster(group, today, by_id) if identity == me.id} for group in alive]
    mine = tuple(group for group, own in zip(alive, roles, strict=True) if own)
    led = tuple(group for group, own in zip(alive, roles, strict=True) if _LEADS in own)
    looked_after = (identity for group in led for identity, _ in roster(group, today, by_id))
    own = () if led and len(led) == len(mine) else (me.id,)
    return Circle(mine, led, _unique([me.id, *looked_after]), _unique([*own, *_members(led, by_id, today)]))


def members_on(group: Record, day: date, people: Mapping[str, Record] = _NOBODY) -> tuple[str, ...]:
    """The ids of the group's people on that day but for those who lead it."""
    return tuple(identity for identity, role in roster(group, day, people) if role != _LEADS)


def is_alive(group: Record, today: date) -> bool:
    """Whether the group still concerns anybody: it has not ended."""
    return group.text("status") != "ended" and (group.text("ends") or "9999") >= today.isoformat()


def _members(groups: Iterable[Record], people: Mapping[str, Record], today: date) -> tuple[str, ...]:
    return _unique(identity for group in groups for identity in members_on(group, today, people))


def _unique(identities: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(identities))
