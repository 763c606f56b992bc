"""`mentor schema`: what the fields of a kind take, as JSON Schema."""

from __future__ import annotations

import json

from mentor_cli.cli.call import Call
from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.kinds import kind_named
from mentor_cli.cli.render import table
from mentor_cli.core.records import DOCUMENTS, KINDS
from mentor_cli.core.schema import schema_of


def schema(call: Call, *, kind: str | None) -> Outcome:
    """The schema of one kind; without one, what kinds there are."""
    described = {**KINDS, **DOCUMENTS}
    if kind is None:
        return Outcome(
            document={"kinds": [{"kind": name, "help": one.help} for name, one in described.items()]},
            lines=table([(name, one.help) for name, one in described.items()], ("kind", "what it is"), call.width),
        )
    document = schema_of(described[kind_named(kind, described)])
    return Outcome(document=document, lines=json.dumps(document, ensure_ascii=False, indent=2).split("\n"))


SCHEMA = Command(
    schema,
    "Print the JSON Schema (2020-12) of a kind's fields, for editors and programs. Without a kind: list the kinds.",
    (Param("kind", "A kind of record, workspace for mentor.yaml, or formats.", metavar="KIND", complete="schemas"),),
    examples=("mentor schema goals", "mentor schema workspace > mentor.schema.json", "mentor schema"),
)
