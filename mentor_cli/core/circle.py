"""Whom somebody looks after: a mentor the people of their groups, a coordinator everybody, a mentee themselves."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.groups import roster

if TYPE_CHECKING:
    from mentor_cli.core.record import Record

_EVERYBODY = "coordinator"


class Circle(NamedTuple):
    """`groups` that somebody belongs to, the `people` (ids) they look after, themselves included, and of these the
    `writers`: those whose diary is waited for, all but the mentors.
    """

    groups: tuple[Record, ...]
    people: tuple[str, ...]
    writers: tuple[str, ...]


def circle_of(me: Record | None, groups: Sequence[Record], people: Iterable[Record], today: date) -> Circle:
    """The circle of a person on that day; of a coordinator and of nobody in particular it is the whole workspace."""
    present = [person.id for person in people if (person.text("left") or "9999") >= today.isoformat()]
    alive = [group for group in groups if is_alive(group, today)]
    if me is None or _EVERYBODY in me.texts("roles"):
        writers = _unique(identity for group in alive for identity in members_on(group, today))
        return Circle(tuple(alive), tuple(present), writers or tuple(present))
    names = {me.id, *me.texts("aliases")}
    mine, led = [], []
    for group in alive:
        roles = {role for identity, role in roster(group, today) if identity in names}
        mine += [group] if roles else []
        led += [group] if "mentor" in roles else []
    looked_after = [identity for group in led for identity, _ in roster(group, today)]
    own = [] if led and len(led) == len(mine) else [me.id]
    writers = _unique([*own, *(identity for group in led for identity in members_on(group, today))])
    return Circle(tuple(mine), _unique([me.id, *looked_after]), writers)


def members_on(group: Record, day: date) -> tuple[str, ...]:
    """The ids of the group's people on that day but for those who lead it."""
    return tuple(identity for identity, role in roster(group, day) if not role)


def is_alive(group: Record, today: date) -> bool:
    """Whether the group still concerns anybody: it has not ended."""
    return group.text("status") != "ended" and (group.text("ends") or "9999") >= today.isoformat()


def _unique(identities: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(identities))
