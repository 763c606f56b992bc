"""`mentor schema`: what the fields of a kind take, and what commands print for programs, as JSON Schema."""

from __future__ import annotations

import json
import os

from mentor_cli.cli.call import Call
from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.records.kinds import kind_named
from mentor_cli.cli.render import table
from mentor_cli.core.records import DOCUMENTS, KINDS
from mentor_cli.core.schema import schema_of
from mentor_cli.store.shipped import shipped

_OUTPUT = "output"


def schema(call: Call, *, kind: str | None) -> Outcome:
    """The schema of one kind, or of what commands print; without one, what kinds there are."""
    if kind is None:
        rows = described()
        return Outcome(
            document={"kinds": [{"kind": name, "help": said} for name, said in rows]},
            lines=table(rows, ("kind", "what it is"), call.width),
        )
    if kind == _OUTPUT:
        return _printed()
    kinds = {**KINDS, **DOCUMENTS}
    document = schema_of(kinds[kind_named(kind, kinds)])
    return Outcome(document=document, lines=json.dumps(document, ensure_ascii=False, indent=2).split("\n"))


def described() -> list[tuple[str, str]]:
    """What there is a schema of, with what it is."""
    kinds = [(name, kind.help) for name, kind in {**KINDS, **DOCUMENTS}.items()]
    return [*kinds, (_OUTPUT, "What each command prints with --json.")]


def _printed() -> Outcome:
    """The schema of what commands print, as it stands in the documentation."""
    with open(os.path.join(shipped("docs"), "json.schema.json"), encoding="utf-8") as file:
        text = file.read()
    return Outcome(document=json.loads(text), lines=text.rstrip("\n").split("\n"))


SCHEMA = Command(
    schema,
    "Print the JSON Schema (2020-12) of a kind's fields, or of what commands print with --json, for editors and "
    "programs. Without a kind: list the kinds.",
    (
        Param("kind", "A kind of record, workspace for mentor.yaml, formats, or output for what commands print.",
              metavar="KIND", complete="schemas"),
    ),
    examples=(
        "mentor schema goals",
        "mentor schema workspace > mentor.schema.json",
        "mentor schema output",
        "mentor schema",
    ),
)  # fmt: skip
