"""Who chairs next: everybody once before anybody twice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from mentor_cli.core.ids import every_id, fold

if TYPE_CHECKING:
    from mentor_cli.core.record import Record

_LAST = "99-99"


def next_chair(
    people: Sequence[str],
    order: Sequence[str],
    sessions: Iterable[Record],
    records: Mapping[str, Record],
) -> str | None:
    """The one of `people` who has chaired least in the group's `sessions`; None when there is nobody.

    Planned meetings count by who is named, held ones by who chaired (a chair who was absent did not), cancelled ones
    not at all. Between equals the group's own `order` decides, then the birthday in the year, then the name. `records`
    are the people by id.
    """
    chaired = [fold(chair) for session in sessions if (chair := _chair_of(session))]
    folded = [fold(name) for name in order]

    def rank(person: str) -> tuple[int, int, str, str]:
        record = records.get(person)
        names = every_id(record) if record else frozenset((fold(person),))
        place = next((at for at, name in enumerate(folded) if name in names), len(folded))
        birthday = (record.text("birthday") if record else None) or _LAST
        return (
            sum(chair in names for chair in chaired),
            place,
            birthday,
            (record.text("name") if record else None) or person,
        )

    return min(people, key=rank, default=None)


def _chair_of(session: Record) -> str | None:
    if session.text("status") in ("cancelled", "solo"):
        return None
    chair = session.text("chair")
    return None if chair in session.mapping("absent") else chair
