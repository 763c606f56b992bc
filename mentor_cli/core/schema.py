"""The fields of a kind as JSON Schema 2020-12, for editors that know frontmatter and for programs that write files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mentor_cli.core.nested import object_schema

if TYPE_CHECKING:
    from mentor_cli.core.records import Kind

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema_of(kind: Kind) -> dict[str, Any]:
    """The schema of the kind's frontmatter as a YAML 1.2 reader gives it: days and times are strings.

    `title` of each field says what it is for, `description` what it takes. Unknown fields are allowed, as in files.
    """
    schema = {"$schema": _DIALECT, "title": kind.noun, "description": kind.help, **object_schema(kind.fields)}
    if kind.one_of:
        schema["anyOf"] = [{"required": [name]} for name in kind.one_of]
    return schema
