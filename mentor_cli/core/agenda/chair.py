"""Who chairs next: everybody once before anybody twice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.agenda.lasttime import local_start
from mentor_cli.core.ids import every_id, fold
from mentor_cli.core.time.iso import day_of

if TYPE_CHECKING:
    from mentor_cli.core.record import Record

_NO_BIRTHDAY = "99-99"


class Chairing(NamedTuple):
    """Somebody's place in the queue: how often they chaired, the day of the last time (planned ones count), their
    birthday as `07-01`, and whether the group's own order names them.
    """

    person: str
    times: int
    last: date | None
    birthday: str | None
    is_named: bool


def next_chair(
    people: Sequence[str],
    order: Sequence[str],
    sessions: Iterable[Record],
    records: Mapping[str, Record],
) -> str | None:
    """The first of the queue; None when there is nobody."""
    queue = chair_queue(people, order, sessions, records)
    return queue[0].person if queue else None


def chair_queue(
    people: Sequence[str],
    order: Sequence[str],
    sessions: Iterable[Record],
    records: Mapping[str, Record],
) -> tuple[Chairing, ...]:
    """The `people` in the order in which they chair next, by the group's `sessions`. `records` are the people by id.

    First whoever never chaired: by the group's own `order`, else by the birthday in the year, else by name. Then
    whoever has not chaired for longest. So nobody chairs twice while somebody waits who could have come; whoever was
    absent in their turn is next, and whoever joined later has one turn to make up and no more. Planned sessions count
    by who is named, held ones by who was there to chair, cancelled ones not at all.
    """
    chaired: dict[str, list[str]] = {}
    for session in sessions:
        chair = _chair_of(session)
        if chair:
            start = local_start(session)
            chaired.setdefault(fold(chair), []).append(start.isoformat() if start else "")
    folded = [fold(name) for name in order]

    def chairing(person: str) -> tuple[tuple[bool, str, int, str, str], Chairing]:
        record = records.get(person)
        names = every_id(record) if record else frozenset((fold(person),))
        starts = [start for name in names for start in chaired.get(name, ())]
        last = max(starts, default="")
        place = next((at for at, name in enumerate(folded) if name in names), len(folded))
        birthday = record.text("birthday") if record else None
        name = (record.text("name") if record else None) or person
        rank = (bool(starts), last, place, birthday or _NO_BIRTHDAY, name)
        return rank, Chairing(person, len(starts), day_of(last[:10]), birthday, place < len(folded))

    return tuple(found for _, found in sorted((chairing(person) for person in people), key=lambda entry: entry[0]))


def _chair_of(session: Record) -> str | None:
    """Who chaired or will; None where the meeting fell out, or the one who is named did not come."""
    if session.text("status") in ("cancelled", "solo"):
        return None
    chair = session.text("chair")
    if not chair or fold(chair) in {fold(str(person)) for person in session.mapping("absent")}:
        return None
    came = session.texts("attended") if session.text("status") == "held" else ()
    return chair if not came or fold(chair) in map(fold, came) else None
