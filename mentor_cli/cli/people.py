"""`mentor people`: who takes part."""

from __future__ import annotations

from mentor_cli.cli.call import Call
from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.render import table
from mentor_cli.cli.showing import document
from mentor_cli.core.record import Record

ROLE = Param("role", "Only people with this role.", ("--role",), metavar="ROLE")
GROUP = Param("group", "Only people of this group.", ("--group",), metavar="ID", complete="groups")


def list_people(call: Call, *, role: str | None, group: str | None) -> Outcome:
    """Everybody who has not left, by name."""
    found = [person for person in call.workspace.usable("people") if _fits(person, role)]
    rows = [
        (person.id, person.text("name") or "", ", ".join(person.texts("roles")), person.text("timezone") or "")
        for person in found
    ]
    return Outcome(
        document={"people": [document(person) for person in found], "skipped": call.skipped()},
        lines=table(rows, ("person", "name", "roles", "time zone"), call.width),
    )


def _fits(person: Record, role: str | None) -> bool:
    return role is None or role in person.texts("roles")


LIST = Command(
    list_people,
    "List the people of the workspace.",
    (ROLE, GROUP),
    examples=("mentor people list", "mentor people list --role mentor --json"),
)
