"""Which values of a record name other records: found by the types in `records.py`, however deep they lie."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from mentor_cli.core.fieldtypes import Either, FieldType, Keyed, Many, Ref, Shape
from mentor_cli.core.records import Field, Kind

Steps = tuple[str | int, ...]


class Reference(NamedTuple):
    """One id in a record: where it stands (`("members", 0, "id")`), which kinds it may name, and the id.

    `is_key` when the id is a key of a mapping (`absent: {ben: excused}`), whose path then ends with it.
    """

    path: Steps
    kinds: tuple[str, ...]
    id: str
    is_key: bool = False


def references_of(kind: Kind, values: Mapping[str, Any]) -> Iterator[Reference]:
    """Every reference in the typed values of a record, in the order of the fields."""
    yield from _in_fields(kind.fields, values, ())


def _in_fields(fields: Mapping[str, Field], values: Mapping[str, Any], path: Steps) -> Iterator[Reference]:
    for name, value in values.items():
        field = fields.get(name)
        if field is not None and isinstance(field.type, (Ref, Many, Keyed, Shape, Either)):
            yield from _in_value(field.type, value, (*path, name))


def _in_value(kind_of: FieldType, value: Any, path: Steps) -> Iterator[Reference]:
    if isinstance(kind_of, Ref):
        if isinstance(value, str):
            yield Reference(path, kind_of.kinds, value)
    elif isinstance(kind_of, Many):
        if isinstance(value, list) and isinstance(kind_of.entry, (Ref, Many, Keyed, Shape, Either)):
            for index, entry in enumerate(value):
                yield from _in_value(kind_of.entry, entry, (*path, index))
    elif isinstance(kind_of, Keyed):
        if isinstance(kind_of.keys, Ref):
            for key in value:
                yield Reference((*path, key), kind_of.keys.kinds, key, True)
    elif isinstance(kind_of, Either):
        inner = kind_of.shape if isinstance(value, dict) else kind_of.scalar
        yield from _in_value(inner, value, path)
    elif isinstance(kind_of, Shape) and isinstance(value, dict):
        yield from _in_fields(kind_of.fields, value, path)
