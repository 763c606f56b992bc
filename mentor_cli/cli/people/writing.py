"""`mentor people add` and `set`: somebody comes, or changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from mentor_cli.cli.call import Call
from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.people.listing import WHO
from mentor_cli.cli.records.fields import field_params, read_new
from mentor_cli.cli.records.setting_fields import set_fields
from mentor_cli.cli.records.showing import document
from mentor_cli.cli.records.writing_records import new_id, new_record
from mentor_cli.core.ids import typed_id
from mentor_cli.core.people import person_id
from mentor_cli.core.record import Record
from mentor_cli.core.records import PEOPLE

_ID = Param("id_", "The id; otherwise made from the name.", ("--id",), metavar="ID")
_ABOUT = Param("about", "A few words about the person, for the text of the file.", ("--about",))


def add_person(call: Call, *, name: str, id_: str | None, about: str | None, **typed: Any) -> Outcome:
    """A new file in `people/`."""
    people = call.workspace.records("people")
    identity = new_id(call, PEOPLE, id_, lambda taken: person_id(name, taken))
    values = {"name": " ".join(name.split()), **read_new(call, PEOPLE, typed)}
    made = new_record(PEOPLE, identity, values, body=about or "")
    return Outcome(
        document=document(made.record),
        lines=(made.record.path,),
        notes=tuple(_same_address(made.record, people)),
        changes=(made.change,),
    )


def _same_address(person: Record, people: Sequence[Record]) -> Iterator[str]:
    mine = {address.casefold() for address in person.texts("email")}
    for other in people:
        shared = mine & {address.casefold() for address in other.texts("email")}
        if shared:
            yield f"note: {other.id} has the address {min(shared)} too; git's e-mail will not tell who you are"


def set_person(call: Call, *, person: str, **typed: Any) -> Outcome:
    """Fields of one person changed."""
    record = call.workspace.find("people", person)
    return set_fields(call, record, typed, f"mentor people set {typed_id(record.id)} --timezone Europe/London")


ADD = Command(
    add_person,
    "Add a person. The id is made from the name; what a field takes is in docs/files.md.",
    (
        Param("name", "The person's name.", asked=True, metavar="NAME"),
        _ID,
        _ABOUT,
        *field_params(PEOPLE, except_=("name", "left")),
    ),
    examples=(
        'mentor people add "Amina Yusuf" --email amina@example.org --timezone Europe/London --roles mentee',
        'mentor people add "Sara Nygaard" --roles mentor --offers react=5,git=4 --capacity 4',
    ),
    writes=True,
)
SET = Command(
    set_person,
    "Change fields of a person. A list or a mapping is given whole; an empty value takes the field out.",
    (WHO, *field_params(PEOPLE)),
    examples=(
        "mentor people set amina --timezone Europe/Warsaw",
        'mentor people set amina --roles mentee,peer --style ""',
        'mentor people set tomek --away "{from: 2026-12-22, until: 2026-12-28}"',
    ),
    writes=True,
)
