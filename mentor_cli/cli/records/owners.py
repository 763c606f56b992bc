"""Whose a record is: the owner as a record, and the day it is for them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from mentor_cli.core.fieldtypes import Ref
from mentor_cli.core.ids import by_every_id, every_id, fold, is_called, slug, taken_ids, unused
from mentor_cli.core.owners import Owners
from mentor_cli.core.records import KINDS

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record


def named_owner(call: Call, kind: str, typed: str) -> Record:
    """The person or group that is meant as the owner of a record of that kind. Raises UnknownId, AmbiguousId."""
    return call.workspace.find_among(_owner_kinds(kind), typed)


def of_owner(call: Call, kind: str, records: Iterable[Record], typed: str | None) -> list[Record]:
    """The records of the kind that belong to the owner that is meant; all of them where none is."""
    if not typed:
        return list(records)
    whose = named_owner(call, kind, typed)
    return [record for record in records if is_called(whose, record.text("owner"))]


def of_people_in(call: Call, records: Iterable[Record], typed: str | None) -> list[Record]:
    """The records of people in the group that is meant; all of them where none is."""
    if not typed:
        return list(records)
    group = call.workspace.find("groups", typed)
    people, everybody = people_now(call, group), owners(call)
    return [record for record in records if everybody.owner(record) in people]


def owner_of(call: Call, record: Record) -> Record | None:
    """The owner's own record; None when the workspace has none of that name."""
    name = record.text("owner") or ""
    found = (_by_name(call, kind, name) for kind in _owner_kinds(record.kind))
    return next((owner for owner in found if owner), None)


def todays(call: Call, records: Iterable[Record]) -> dict[str, date]:
    """Today on the calendar of every owner of these records, by the name that the records use."""
    names = {record.text("owner") or "" for record in records}
    found: dict[str, date] = {}
    for kind in ("people", "groups"):
        if names - found.keys():
            owners = {name: owner for owner in call.workspace.usable(kind) for name in every_id(owner)}
            known = [name for name in names - found.keys() if fold(name) in owners]
            found.update((name, call.today(owners[fold(name)])) for name in known)
    return {name: call.today() for name in names} | found


def owners(call: Call) -> Owners:
    """Everybody a record can belong to, with the day it is for each."""
    found = {record.id: record for kind in ("groups", "people") for record in call.workspace.usable(kind)}
    ids = {fold(name): record.id for record in found.values() for name in record.texts("aliases")}
    days: dict[str | None, date] = {}

    def today(identity: str | None) -> date:
        if identity not in days:
            days[identity] = call.today(found.get(identity or ""))
        return days[identity]

    return Owners({**ids, **{fold(identity): identity for identity in found}}, today)


def people_now(call: Call, group: Record) -> tuple[str, ...]:
    """The present ids of those who belong to the group today, mentors first."""
    from mentor_cli.core.meetings import people_on

    return people_on(group, call.today(group), by_every_id(call.workspace.usable("people")))


def owned_id(call: Call, kind: str, owner: str, title: str) -> str:
    """An id for a new record, `OWNER-SLUG`: no record of the kind has it, had it, or has it in another spelling."""
    taken = taken_ids(call.workspace.records(kind))
    return unused(
        f"{owner}-{slug(title)}",
        lambda identity: fold(identity) in taken or call.workspace.is_taken(kind, identity),
    )


def _owner_kinds(kind: str) -> tuple[str, ...]:
    declared = KINDS[kind].fields["owner"].type
    return declared.kinds if isinstance(declared, Ref) else ()


def _by_name(call: Call, kind: str, name: str) -> Record | None:
    return call.workspace.exact(kind, name) or next(
        (record for record in call.workspace.usable(kind) if is_called(record, name)), None
    )
