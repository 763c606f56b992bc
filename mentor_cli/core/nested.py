"""The types of values that hold others: lists, mappings with keys of people's own, mappings with fields."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from mentor_cli.core.fieldtypes import UNREADABLE, Change, FieldType, Text, add_doubt, add_wrong, name_of, nearest
from mentor_cli.core.plain import Null, Plain

if TYPE_CHECKING:
    from mentor_cli.core.doubt import Doubt, Steps
    from mentor_cli.core.records import Field


class Many(FieldType):
    """A list; a single value is read as a list of one."""

    def __init__(self, entry: FieldType) -> None:
        self.entry, self.refers, self.shape, self.words = entry, entry.refers, entry.shape, entry.words
        self.label = f"a list, each {entry.label}"
        self.sign = entry.sign if entry.sign[0] in "{[" or entry.words else f"{entry.sign},{entry.sign}"

    @property
    def first(self) -> FieldType:
        return self.entry.first

    def read(self, value: Plain, path: Steps, doubts: list[Doubt]) -> Any:
        read = self.entry.read
        entries = value if isinstance(value, list) else [value]
        values = [read(entry, (*path, at), doubts) for at, entry in enumerate(entries) if entry is not None]
        return [value for value in values if value is not UNREADABLE]

    def schema(self) -> dict[str, Any]:
        entry = self.entry.schema()
        return {"anyOf": [{"type": "array", "items": entry}, entry]}

    def mapped(self, value: Any, change: Change, path: Steps = ()) -> Any:
        if not isinstance(value, list):
            return self.entry.mapped(value, change, (*path, 0))
        return [self.entry.mapped(entry, change, (*path, at)) for at, entry in enumerate(value)]

    def under(self, step: str | int) -> FieldType | None:
        return self.entry if isinstance(step, int) else self.entry.under(step)


class Pair(Many):
    """A list of exactly two."""

    def __init__(self, entry: FieldType) -> None:
        super().__init__(entry)
        self.label = f"two, each {entry.label}"

    def read(self, value: Plain, path: Steps, doubts: list[Doubt]) -> Any:
        if isinstance(value, list) and len(value) == 2:
            return super().read(value, path, doubts)
        return add_doubt(doubts, "F010", f"{name_of(path)}: these are not two", "write [one, other]", path)

    def schema(self) -> dict[str, Any]:
        return {"type": "array", "items": self.entry.schema(), "minItems": 2, "maxItems": 2}


class Keyed(FieldType):
    """A mapping whose keys people choose: skills, people, modules."""

    def __init__(self, keys: FieldType, values: FieldType) -> None:
        self.keys, self.values, self.refers, self.shape = keys, values, keys.refers, values.shape
        self.label = f"keys ({keys.label}) with values ({values.label})"
        self.sign = f"KEY={values.sign},…"

    @property
    def first(self) -> FieldType:
        return self.keys

    def read(self, value: Plain, path: Steps, doubts: list[Doubt]) -> Any:
        if not isinstance(value, dict):
            return add_wrong(value, path, self.label, doubts, "write key: value for each, on a line of its own")
        read = self.values.read
        found = {key: read("" if inner is None else inner, (*path, key), doubts) for key, inner in value.items()}
        unusable = [key for key in value if not self._is_usable(key, path, doubts)]
        return {key: inner for key, inner in found.items() if inner is not UNREADABLE and key not in unusable}

    def _is_usable(self, key: str, path: Steps, doubts: list[Doubt]) -> bool:
        """Whether the key is of its type; the doubt stands at the key."""
        if not key.strip():
            add_doubt(
                doubts, "F010", f"{name_of(path)}: a key has no words", f"write {self.keys.label}", (*path, key), "key"
            )
            return True
        wrong: list[Doubt] = []
        self.keys.read(key, path, wrong)
        for one in wrong:
            add_doubt(doubts, one.code, one.message, one.hint, (*path, key), "key")
        return not wrong

    def schema(self) -> dict[str, Any]:
        return {"type": "object", "additionalProperties": self.values.schema()}

    def mapped(self, value: Any, change: Change, path: Steps = ()) -> Any:
        if not isinstance(value, dict):
            return value
        return {
            change(self.keys, key, (*path, key), "key"): self.values.mapped(inner, change, (*path, key))
            for key, inner in value.items()
        }

    def under(self, step: str | int) -> FieldType | None:
        return self.values if isinstance(step, str) else None


class Shape(FieldType):
    """A mapping with fields of its own, declared like a record's."""

    def __init__(self, *fields: Field) -> None:
        self.fields = {field.name: field for field in fields}
        self.refers = any(field.type.refers for field in fields)
        self.label = "{" + ", ".join(field.name for field in fields) + "}"
        self.sign = "{" + ", ".join(f"{field.name}: …" for field in fields) + "}"
        self.shape = self

    def read(self, value: Plain, path: Steps, doubts: list[Doubt]) -> Any:
        if isinstance(value, dict):
            return read_fields(self.fields, value, doubts, path)
        needed = [field.name for field in self.fields.values() if field.required] or list(self.fields)[:2]
        example = ", ".join(f"{name}: …" for name in needed)
        return add_wrong(value, path, self.label, doubts, f"write {{{example}}}")

    def schema(self) -> dict[str, Any]:
        return object_schema(self.fields)

    def mapped(self, value: Any, change: Change, path: Steps = ()) -> Any:
        return map_fields(self.fields, value, change, path) if isinstance(value, dict) else value

    def under(self, step: str | int) -> FieldType | None:
        return self.fields[step].type if isinstance(step, str) and step in self.fields else None


class Either(FieldType):
    """A scalar of one type, or a mapping of a shape."""

    def __init__(self, scalar: FieldType, shape: Shape) -> None:
        self.scalar, self.shape, self.refers = scalar, shape, scalar.refers or shape.refers
        self.label = f"{scalar.label}, or {shape.label}"
        self.sign, self.words = scalar.sign, scalar.words
        self.mapping = shape

    @property
    def first(self) -> FieldType:
        return self.scalar.first

    def read(self, value: Plain, path: Steps, doubts: list[Doubt]) -> Any:
        return self._of(value).read(value, path, doubts)

    def schema(self) -> dict[str, Any]:
        return {"anyOf": [self.scalar.schema(), self.mapping.schema()]}

    def mapped(self, value: Any, change: Change, path: Steps = ()) -> Any:
        return self._of(value).mapped(value, change, path)

    def under(self, step: str | int) -> FieldType | None:
        return self.mapping.under(step)

    def _of(self, value: Any) -> FieldType:
        return self.mapping if isinstance(value, dict) else self.scalar


def read_fields(
    known: Mapping[str, Field], values: Mapping[str, Plain], doubts: list[Doubt], path: Steps = ()
) -> dict[str, Any]:
    """The typed values by the declared fields; unknown keys are kept as text, misspelt ones warned of.

    `path` leads to the mapping that holds them.
    """
    found: dict[str, Any] = {}
    for name, value in values.items():
        field = known.get(name)
        if field is None:
            _warn_misspelt(name, known, doubts, path)
            if value is not None:
                found[name] = _kept(value)
        elif _says_something(value, field):
            typed = field.type.read(value, (*path, name), doubts)
            if typed is not UNREADABLE:
                found[name] = typed
    for name, field in known.items():
        if field.required and not _says_something(values.get(name), field):
            is_there = values.get(name) is not None and type(values[name]) is not Null
            _miss(field, is_there, path, doubts)
    return found


def _says_something(value: Plain, field: Field) -> bool:
    """Whether a value is given; what is empty is none where one is needed, and `~` a word where any text can stand."""
    if type(value) is Null:
        return isinstance(field.type, Text)
    if field.required:
        return bool(value.strip() if isinstance(value, str) else value)
    return value is not None


def _miss(field: Field, is_there: bool, path: Steps, doubts: list[Doubt]) -> None:
    said = name_of((*path, field.name))
    if is_there:
        add_doubt(doubts, "F013", f"{said} is empty: {field.help}", f"write {field.name}: …", (*path, field.name))
    else:
        hint = f"add {field.name}: …" if path else f"add the line {field.name}: …"
        add_doubt(doubts, "F013", f"{said} is missing: {field.help}", hint, path, "start")


def map_fields(
    known: Mapping[str, Field], values: Mapping[str, Any], change: Change, path: Steps = ()
) -> dict[str, Any]:
    """The values, each text of a declared field as `change` gives it; unknown keys keep what they hold."""
    return {
        name: known[name].type.mapped(value, change, (*path, name)) if name in known else value
        for name, value in values.items()
    }


def _kept(value: Plain) -> Any:
    """The value of an unknown key, with `~` and `null` as the words they are."""
    if isinstance(value, str):
        return str(value)
    if isinstance(value, list):
        return [_kept(entry) for entry in value]
    return {key: _kept(inner) for key, inner in value.items()} if value else value


def _warn_misspelt(key: str, known: Mapping[str, Field], doubts: list[Doubt], path: Steps) -> None:
    meant = _meant(key.casefold().replace("-", "_"), tuple(known))
    if meant:
        said = name_of((*path, key))
        hint = f"did you mean {meant}? Unknown fields are kept, but nothing reads them"
        add_doubt(doubts, "F015", f"{said} is not a known field", hint, (*path, key), "key", "warning")


@lru_cache(maxsize=512)
def _meant(key: str, known: tuple[str, ...]) -> str:
    """The field that is probably meant, or nothing; fields of people's own stand in many files."""
    return "".join(nearest(key, known))


def object_schema(fields: Mapping[str, Field]) -> dict[str, Any]:
    """The fields as a JSON Schema object; unknown keys are allowed, as in the files."""
    properties = {name: _property(field) for name, field in fields.items()}
    schema: dict[str, Any] = {"type": "object", "properties": properties}
    required = [name for name, field in fields.items() if field.required]
    return {**schema, "required": required} if required else schema


def _property(field: Field) -> dict[str, Any]:
    """One field: `title` says what it is for, `description` what it takes; an optional one may be left empty."""
    schema = field.type.schema()
    return {"title": field.help, "description": field.type.label, **(schema if field.required else _or_null(schema))}


def _or_null(schema: dict[str, Any]) -> dict[str, Any]:
    if "anyOf" in schema:
        return {**schema, "anyOf": [*schema["anyOf"], {"type": "null"}]}
    if "enum" in schema:
        return {**schema, "enum": [*schema["enum"], None]}
    types = schema["type"]
    return {**schema, "type": [*([types] if isinstance(types, str) else types), "null"]}
