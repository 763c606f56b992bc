"""Which values of a record name other records: found by the types in `records.py`, however deep they lie."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from mentor_cli.core.doubt import Steps
from mentor_cli.core.fieldtypes import Either, FieldType, Keyed, Many, Ref, Shape
from mentor_cli.core.records import Field, Kind


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
    _in_fields(kind.fields, values, (), found)
    return found


def _in_fields(fields: Mapping[str, Field], values: Mapping[str, Any], path: Steps, found: list[Reference]) -> None:
    for name, value in values.items():
        field = fields.get(name)
        if field is not None and field.type.refers:
            _in_value(field.type, value, (*path, name), found)


def _in_value(kind_of: FieldType, value: Any, path: Steps, found: list[Reference]) -> None:
    if isinstance(kind_of, Ref):
        if isinstance(value, str):
            found.append(Reference(path, kind_of.kinds, value))
    elif isinstance(kind_of, Many):
        for index, entry in enumerate(value):
            _in_value(kind_of.entry, entry, (*path, index), found)
    elif isinstance(kind_of, Keyed):
        if isinstance(kind_of.keys, Ref):
            found += (Reference((*path, key), kind_of.keys.kinds, key, True) for key in value)
    elif isinstance(kind_of, Either):
        _in_value(kind_of.shape if isinstance(value, dict) else kind_of.scalar, value, path, found)
    elif isinstance(kind_of, Shape):
        _in_fields(kind_of.fields, value, path, found)
