"""Which values of a record name other records: found by the types in `records.py`, however deep they lie."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from mentor_cli.core.doubt import Part, Steps
from mentor_cli.core.fieldtypes import FieldType, Ref
from mentor_cli.core.records import Kind


class Reference(NamedTuple):
    """One id in a record: where it stands (`("members", 0, "id")`), which kinds it may name, and the id.

    `is_key` when the id is a key of a mapping (`absent: {ben: excused}`), whose path then ends with it.
    """

    path: Steps
    kinds: tuple[str, ...]
    id: str
    is_key: bool = False


def references_of(kind: Kind, values: Mapping[str, Any]) -> list[Reference]:
    """Every reference in the typed values of a record, in the order of the fields."""
    found: list[Reference] = []

    def note(type_: FieldType, text: str, path: Steps, part: Part) -> str:
        if isinstance(type_, Ref):
            found.append(Reference(path, type_.kinds, text, part == "key"))
        return text

    for name, value in values.items():
        field = kind.fields.get(name)
        if field is not None and field.type.refers:
            field.type.mapped(value, note, (name,))
    return found
