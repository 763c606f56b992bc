"""The types a field can have: how its value is read, named in messages, and described to editors.

Every type reads what stands in the frontmatter (text, lists, dicts: `plain` in `nodes.py`) to a plain JSON-like value,
or adds a doubt that names the place by its path and gives `UNREADABLE`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Protocol

from mentor_cli.core.forms import (
    parse_birthday,
    parse_date,
    parse_duration,
    parse_moment,
    parse_number,
    parse_time,
    parse_whole,
    parse_yes_no,
    parse_zone,
)
from mentor_cli.core.plain import Null, Plain

if TYPE_CHECKING:
    from mentor_cli.core.doubt import Doubt, Part, Steps
    from mentor_cli.core.findings import Severity
    from mentor_cli.core.records import Field


class _Unreadable:
    """The one value of a field whose text could not be read."""


UNREADABLE = _Unreadable()


class FieldType(Protocol):
    """What every field type offers."""

    label: str
    # Whether values of the type can name other records.
    refers: bool

    def read(self, value: Plain, path: Steps, doubts: list[Doubt]) -> Any:
        """The typed value, or UNREADABLE with a doubt added; `path` leads to the value."""

    def schema(self) -> dict[str, Any]:
        """The type as a piece of JSON Schema 2020-12."""


def _name(path: Steps) -> str:
    """The field as messages name it: `cadence.starts`, wherever in the list it stands."""
    return ".".join(step for step in path if isinstance(step, str))


def _doubt(
    doubts: list[Doubt],
    code: str,
    message: str,
    hint: str,
    path: Steps,
    part: Part = "value",
    severity: Severity = "error",
) -> _Unreadable:
    """Add the doubt. Its class is loaded only now: most commands meet none."""
    from mentor_cli.core.doubt import Doubt

    doubts.append(Doubt(code, message, hint, path, part, severity))
    return UNREADABLE


def _wrong(value: Plain, path: Steps, label: str, doubts: list[Doubt], hint: str = "") -> _Unreadable:
    found = "a list" if isinstance(value, list) else "keys with values" if isinstance(value, dict) else "plain text"
    name = _name(path)
    return _doubt(doubts, "F010", f"{name} takes {label}, not {found}", hint or f"write {name}: with {label}", path)


class Text:
    """Text as it was typed: `no`, `12:30` and `007` stay what they are."""

    refers = False
    label = "text"

    def __init__(self, label: str = "text") -> None:
        self.label = label

    def read(self, value: Plain, path: Steps, doubts: list[Doubt]) -> Any:
        if isinstance(value, str):
            return str(value)
        hint = f"write {_name(path)}: as one piece of text, in quotes if it has signs"
        return _wrong(value, path, self.label, doubts, hint)

    def schema(self) -> dict[str, Any]:
        return {"type": ["string", "number", "boolean"]}


class Words(Text):
    """Words of one's own, or the id of a record of one of the kinds: `lead: rosa`, `lead: the mentor`."""

    def __init__(self, label: str, *kinds: str) -> None:
        super().__init__(label)
        self.kinds = kinds


class Checked:
    """Text of a certain form; `parse` gives the plain value or raises ValueError saying what is wrong."""

    refers = False

    def __init__(self, label: str, parse: Callable[[str], Any], schema: dict[str, Any], code: str = "F010") -> None:
        self.label, self.parse, self.code, self._schema = label, parse, code, schema

    def read(self, value: Plain, path: Steps, doubts: list[Doubt]) -> Any:
        if not isinstance(value, str):
            return _wrong(value, path, self.label, doubts)
        try:
            return self.parse(value)
        except ValueError as wrong:
            message, _, mend = str(wrong).partition("\n")
            name = _name(path)
            hint = mend[1:] if mend.startswith("!") else f"write {name}: {mend}"
            said = f"{name}: {value} {message}" if value.strip() else f"{name} has no value"
            return _doubt(doubts, self.code, said, hint, path)

    def schema(self) -> dict[str, Any]:
        return self._schema


class Choice:
    """One of a few words."""

    refers = False

    def __init__(self, *choices: str) -> None:
        self.choices = choices
        self.label = "one of " + ", ".join(choices)

    def read(self, value: Plain, path: Steps, doubts: list[Doubt]) -> Any:
        if value in self.choices:
            return value
        if not isinstance(value, str):
            return _wrong(value, path, self.label, doubts)
        folded = value.casefold()
        if folded in self.choices:
            return folded
        near = nearest(folded, self.choices)
        hint = f"did you mean {near[0]}? It can be {', '.join(self.choices)}" if near else f"write {self.label}"
        return _doubt(doubts, "F011", f"{_name(path)}: {value} is not {self.label}", hint, path)

    def schema(self) -> dict[str, Any]:
        return {"enum": list(self.choices)}


class Ref:
    """The id of a record of one of the kinds."""

    refers = True

    def __init__(self, *kinds: str) -> None:
        self.kinds = kinds
        self.label = "an id from " + " or ".join(f"{kind}/" for kind in kinds)

    def read(self, value: Plain, path: Steps, doubts: list[Doubt]) -> Any:
        return str(value) if isinstance(value, str) else _wrong(value, path, self.label, doubts)

    def schema(self) -> dict[str, Any]:
        return {"type": ["string", "number", "boolean"]}


class Many:
    """A list; a single value is read as a list of one."""

    def __init__(self, entry: FieldType) -> None:
        self.entry, self.refers = entry, entry.refers
        self.label = f"a list, each {entry.label}"

    def read(self, value: Plain, path: Steps, doubts: list[Doubt]) -> Any:
        read = self.entry.read
        entries = value if isinstance(value, list) else [value]
        values = [read(entry, (*path, at), doubts) for at, entry in enumerate(entries) if entry is not None]
        return [value for value in values if value is not UNREADABLE]

    def schema(self) -> dict[str, Any]:
        entry = self.entry.schema()
        return {"anyOf": [{"type": "array", "items": entry}, entry]}


class Keyed:
    """A mapping whose keys people choose: skills, people, modules."""

    def __init__(self, keys: FieldType, values: FieldType) -> None:
        self.keys, self.values, self.refers = keys, values, keys.refers
        self.label = f"keys ({keys.label}) with values ({values.label})"

    def read(self, value: Plain, path: Steps, doubts: list[Doubt]) -> Any:
        if not isinstance(value, dict):
            hint = f"write one line of its own under {_name(path)}: for each, as key: value"
            return _wrong(value, path, self.label, doubts, hint)
        read = self.values.read
        found = {key: read("" if inner is None else inner, (*path, key), doubts) for key, inner in value.items()}
        return {key: inner for key, inner in found.items() if inner is not UNREADABLE}

    def schema(self) -> dict[str, Any]:
        return {"type": "object", "additionalProperties": self.values.schema()}


class Shape:
    """A mapping with fields of its own, declared like a record's."""

    def __init__(self, *fields: Field) -> None:
        self.fields = {field.name: field for field in fields}
        self.refers = any(field.type.refers for field in fields)
        self.label = "{" + ", ".join(field.name for field in fields) + "}"

    def read(self, value: Plain, path: Steps, doubts: list[Doubt]) -> Any:
        if not isinstance(value, dict):
            needed = [field.name for field in self.fields.values() if field.required] or list(self.fields)[:2]
            example = ", ".join(f"{name}: …" for name in needed)
            return _wrong(value, path, self.label, doubts, f"write {_name(path)}: with {{{example}}}")
        return read_fields(self.fields, value, doubts, path)

    def schema(self) -> dict[str, Any]:
        return object_schema(self.fields)


class Either:
    """A scalar of one type, or a mapping of a shape."""

    def __init__(self, scalar: FieldType, shape: Shape) -> None:
        self.scalar, self.shape, self.refers = scalar, shape, scalar.refers or shape.refers
        self.label = f"{scalar.label}, or {shape.label}"

    def read(self, value: Plain, path: Steps, doubts: list[Doubt]) -> Any:
        chosen: FieldType = self.shape if isinstance(value, dict) else self.scalar
        return chosen.read(value, path, doubts)

    def schema(self) -> dict[str, Any]:
        return {"anyOf": [self.scalar.schema(), self.shape.schema()]}


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
        elif value is not None and (type(value) is not Null or isinstance(field.type, Text)):
            typed = field.type.read(value, (*path, name), doubts)
            if typed is not UNREADABLE:
                found[name] = typed
    for name, field in known.items():
        if field.required and name not in found and (values.get(name) is None or type(values[name]) is Null):
            said = ".".join(filter(None, (_name(path), name)))
            _doubt(doubts, "F013", f"{said} is missing: {field.help}", f"add the line {name}: …", path, "start")
    return found


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
        said = _name((*path, key))
        hint = f"did you mean {meant}? Unknown fields are kept, but nothing reads them"
        _doubt(doubts, "F015", f"{said} is not a known field", hint, (*path, key), "key", "warning")


@lru_cache(maxsize=512)
def _meant(key: str, known: tuple[str, ...]) -> str:
    """The field that is probably meant, or nothing; fields of people's own stand in many files."""
    return "".join(nearest(key, known))


def nearest(word: str, words: tuple[str, ...], most: int = 1, likeness: float = 0.75) -> list[str]:
    """The most similar words, best first; empty when none is near."""
    if word in words:
        return [word]
    from difflib import get_close_matches

    return get_close_matches(word, words, n=most, cutoff=likeness)


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


def _string(pattern: str) -> dict[str, Any]:
    return {"type": "string", "pattern": f"^{pattern}$"}


def _number_or_string(number: str, pattern: str, **bounds: int) -> dict[str, Any]:
    """A number; in quotes it is read just so."""
    return {"type": [number, "string"], "pattern": f"^{pattern}$", **bounds}


_ISO_DATE = r"\d{4}-\d\d-\d\d"
TEXT = Text()
DATE = Checked("a date such as 2026-12-01", parse_date, {**_string(_ISO_DATE), "format": "date"}, "F012")
MOMENT = Checked(
    "a date with a time such as 2026-12-01T18:00",
    parse_moment,
    _string(_ISO_DATE + r"[T ]\d\d:\d\d(:\d\d)?([+-]\d\d:\d\d|Z)?"),
    "F012",
)
TIME = Checked("a time of day such as 18:00", parse_time, _string(r"\d?\d:\d\d"), "F012")
DURATION = Checked(
    "a length of time such as 45m, 12h or 1h30m", parse_duration, _string(r"(?=.)(\d+(\.\d+)?h)?(\d+m(in)?)?")
)
NUMBER = Checked("a number", parse_number, _number_or_string("number", r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?"))
YES_NO = Checked("yes or no", parse_yes_no, {"enum": ["yes", "no", "true", "false", True, False]})
BIRTHDAY = Checked("a month and a day such as 03-14", parse_birthday, _string(r"\d\d-\d\d"), "F012")
ZONE = Checked("a time zone such as Europe/London", parse_zone, {"type": "string"})
RATING = Checked(
    "a whole number from 1 to 5", parse_whole(1, 5), _number_or_string("integer", "[1-5]", minimum=1, maximum=5)
)
COUNT = Checked(
    "a whole number from 0 on", parse_whole(0, None), _number_or_string("integer", r"\+?\d{1,9}", minimum=0)
)
MINUTES = Checked(
    "whole minutes from 1 to 1440",
    parse_whole(1, 1440),
    _number_or_string("integer", r"\+?\d{1,4}", minimum=1, maximum=1440),
)
