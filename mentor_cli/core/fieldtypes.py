"""The types a field can have: how its text is read, named in messages, and described to editors.

Every type reads a node (see `nodes.py`) to a plain JSON-like value or adds a fault and gives `UNREADABLE`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from mentor_cli.core.nodes import Fault, Mapping, Node, Scalar, Sequence, is_absent, plain

if TYPE_CHECKING:
    from mentor_cli.core.records import Field


class _Unreadable:
    """The one value of a field whose text could not be read."""


UNREADABLE = _Unreadable()


class FieldType(Protocol):
    """What every field type offers."""

    label: str

    def read(self, node: Node, name: str, faults: list[Fault]) -> Any:
        """The value, or UNREADABLE with a fault added; `name` is the field's for messages."""

    def schema(self) -> dict[str, Any]:
        """The type as a piece of JSON Schema 2020-12."""


def _wrong(node: Node, name: str, label: str, faults: list[Fault], hint: str = "") -> _Unreadable:
    found = {Sequence: "a list", Mapping: "keys with values"}.get(type(node), "plain text")
    message = f"{name} takes {label}, not {found}"
    faults.append(Fault("F010", message, hint or f"write {name}: with {label}", node.start, node.end))
    return UNREADABLE


class Text:
    """Text as it was typed: `no`, `12:30` and `007` stay what they are."""

    label = "text"

    def __init__(self, label: str = "text") -> None:
        self.label = label

    def read(self, node: Node, name: str, faults: list[Fault]) -> Any:
        if isinstance(node, Scalar):
            return node.text
        return _wrong(node, name, self.label, faults, f"write {name}: as one piece of text, in quotes if it has signs")

    def schema(self) -> dict[str, Any]:
        return {"type": ["string", "number", "boolean"]}


class Words(Text):
    """Words of one's own, or the id of a record of one of the kinds: `lead: rosa`, `lead: the mentor`."""

    def __init__(self, label: str, *kinds: str) -> None:
        super().__init__(label)
        self.kinds = kinds


class Checked:
    """Text of a certain form; `parse` gives the plain value or raises ValueError saying what is wrong."""

    def __init__(
        self, label: str, parse: Callable[[str], Any], schema: dict[str, Any], code: str = "F010", hint: str = ""
    ) -> None:
        self.label, self.parse, self.code, self.hint, self._schema = label, parse, code, hint, schema

    def read(self, node: Node, name: str, faults: list[Fault]) -> Any:
        if not isinstance(node, Scalar):
            return _wrong(node, name, self.label, faults)
        try:
            return self.parse(node.text)
        except ValueError as wrong:
            message, _, hint = str(wrong).partition("\n")
            said = f"{name}: {node.text} {message}" if message else f"{name}: {node.text} is not {self.label}"
            if hint:
                hint = f"write {name}: {hint}" if not hint.startswith("!") else hint[1:]
            mend = hint or self.hint or f"write {self.label}"
            faults.append(Fault(self.code, said, mend, node.start, node.end))
            return UNREADABLE

    def schema(self) -> dict[str, Any]:
        return self._schema


class Choice:
    """One of a few words."""

    def __init__(self, *choices: str) -> None:
        self.choices = choices
        self.label = "one of " + ", ".join(choices)

    def read(self, node: Node, name: str, faults: list[Fault]) -> Any:
        if isinstance(node, Scalar):
            if node.text in self.choices:
                return node.text
            if node.text.casefold() in self.choices:
                return node.text.casefold()
            near = nearest(node.text.casefold(), self.choices)
            hint = f"did you mean {near[0]}? It can be {', '.join(self.choices)}" if near else f"write {self.label}"
            faults.append(Fault("F011", f"{name}: {node.text} is not {self.label}", hint, node.start, node.end))
            return UNREADABLE
        return _wrong(node, name, self.label, faults)

    def schema(self) -> dict[str, Any]:
        return {"enum": list(self.choices)}


class Ref:
    """The id of a record of one of the kinds."""

    def __init__(self, *kinds: str) -> None:
        self.kinds = kinds
        self.label = "the id of one of " + " or ".join(f"{kind}/" for kind in kinds)

    def read(self, node: Node, name: str, faults: list[Fault]) -> Any:
        return node.text if isinstance(node, Scalar) else _wrong(node, name, self.label, faults)

    def schema(self) -> dict[str, Any]:
        return {"type": ["string", "number", "boolean"]}


class Many:
    """A list; a single value is read as a list of one."""

    def __init__(self, entry: FieldType) -> None:
        self.entry = entry
        self.label = f"a list, each {entry.label}"

    def read(self, node: Node, name: str, faults: list[Fault]) -> Any:
        entries = node.entries if isinstance(node, Sequence) else (node,)
        values = [self.entry.read(entry, name, faults) for entry in entries if not is_absent(entry)]
        return [value for value in values if value is not UNREADABLE]

    def schema(self) -> dict[str, Any]:
        entry = self.entry.schema()
        return {"anyOf": [{"type": "array", "items": entry}, entry]}


class Keyed:
    """A mapping whose keys people choose: skills, people, modules."""

    def __init__(self, keys: FieldType, values: FieldType) -> None:
        self.keys, self.values = keys, values
        self.label = f"keys ({keys.label}) with values ({values.label})"

    def read(self, node: Node, name: str, faults: list[Fault]) -> Any:
        if not isinstance(node, Mapping):
            return _wrong(
                node, name, self.label, faults, f"write one line of its own under {name}: for each, as key: value"
            )
        found: dict[str, Any] = {}
        for key, value in node.pairs:
            read_key = self.keys.read(key, name, faults)
            read_value = self.values.read(value, f"{name}.{key.text}", faults)
            if read_key is not UNREADABLE and read_value is not UNREADABLE:
                found[read_key] = read_value
        return found

    def schema(self) -> dict[str, Any]:
        return {"type": "object", "additionalProperties": self.values.schema()}


class Shape:
    """A mapping with fields of its own, declared like a record's."""

    def __init__(self, *fields: Field) -> None:
        self.fields = {field.name: field for field in fields}
        self.label = "{" + ", ".join(field.name for field in fields) + "}"

    def read(self, node: Node, name: str, faults: list[Fault]) -> Any:
        if not isinstance(node, Mapping):
            return _wrong(node, name, self.label, faults)
        return read_fields(self.fields, node, faults, within=name)

    def schema(self) -> dict[str, Any]:
        return object_schema(self.fields)


class Either:
    """A scalar of one type, or a mapping of a shape."""

    def __init__(self, scalar: FieldType, shape: Shape) -> None:
        self.scalar, self.shape = scalar, shape
        self.label = f"{scalar.label}, or {shape.label}"

    def read(self, node: Node, name: str, faults: list[Fault]) -> Any:
        chosen: FieldType = self.shape if isinstance(node, Mapping) else self.scalar
        return chosen.read(node, name, faults)

    def schema(self) -> dict[str, Any]:
        return {"anyOf": [self.scalar.schema(), self.shape.schema()]}


def read_fields(known: dict[str, Field], node: Mapping, faults: list[Fault], within: str = "") -> dict[str, Any]:
    """The mapping's values by the declared fields; unknown keys are kept as text, misspelt ones warned of."""
    prefix = f"{within}." if within else ""
    values: dict[str, Any] = {}
    for key, value in node.pairs:
        name = key.text
        field = known.get(name)
        if is_absent(value):
            if field is None:
                _warn_misspelt(key, known, faults, prefix)
            continue
        if field is None:
            values[name] = plain(value)
            _warn_misspelt(key, known, faults, prefix)
            continue
        if (
            isinstance(value, Scalar)
            and value.style == "plain"
            and value.text in ("~", "null")
            and not isinstance(field.type, Text)
        ):
            continue
        read = field.type.read(value, prefix + name, faults)
        if read is not UNREADABLE:
            values[name] = read
    for field in known.values():
        if field.required and field.name not in values and node_lacks(node, field.name):
            faults.append(
                Fault(
                    "F013",
                    f"{prefix}{field.name} is missing: {field.help}",
                    f"add the line {field.name}: …",
                    node.start,
                    node.start,
                )
            )
    return values


def node_lacks(node: Mapping, name: str) -> bool:
    """True when the key is not there or has no value."""
    value = node.get(name)
    return value is None or is_absent(value)


def _warn_misspelt(key: Scalar, known: dict[str, Field], faults: list[Fault], prefix: str) -> None:
    if key.text in known:
        return
    near = nearest(key.text.casefold().replace("-", "_"), tuple(name for name in known))
    if near:
        faults.append(
            Fault(
                "F015",
                f"{prefix}{key.text} is not a known field",
                f"did you mean {near[0]}? Unknown fields are kept, but nothing reads them",
                key.start,
                key.end,
                "warning",
            )
        )


def nearest(word: str, words: tuple[str, ...], most: int = 1, likeness: float = 0.75) -> list[str]:
    """The most similar words, best first; empty when none is near."""
    if word in words:
        return [word]
    from difflib import get_close_matches

    return get_close_matches(word, words, n=most, cutoff=likeness)


def object_schema(fields: dict[str, Field]) -> dict[str, Any]:
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


# -- the plain forms ---------------------------------------------------------------------------------------

_DAYS_IN = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)[T ](\d\d):(\d\d)(?::\d\d)?([+-]\d\d:\d\d|Z)?")
_TIME = re.compile(r"(\d\d?):(\d\d)")
_DURATION = re.compile(r"(?=.)(?:(\d+(?:\.\d+)?)h)?(?:(\d+)m(?:in)?)?")


def _days_of(year: int, month: int) -> int:
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 28 if month == 2 and not leap else _DAYS_IN[month - 1]


def parse_date(text: str) -> str:
    """An ISO date that exists, as text; ValueError `message\\nhint` otherwise."""
    match = _DATE.fullmatch(text.strip())
    if not match:
        raise ValueError("is not a date\nthe year first, such as 2026-12-01")
    year, month, day = (int(part) for part in match.groups())
    if not 1 <= month <= 12 or year < 1:
        raise ValueError("is not a date\nthe year, the month and the day, such as 2026-12-01")
    days = _days_of(year, month)
    if not 1 <= day <= days:
        nearest_day = f"{year:04d}-{month:02d}-{min(max(day, 1), days):02d}"
        raise ValueError(f"is not a date\n!{_MONTHS[month - 1]} {year} has {days} days; write {nearest_day}")
    return text.strip()


def parse_moment(text: str) -> str:
    """A local wall-clock moment, with an offset if one was written; as ISO text with `T`."""
    match = _MOMENT.fullmatch(text.strip())
    if not match:
        raise ValueError("is not a date with a time\n2026-12-01T18:00")
    day, hour, minute, offset = match.groups()
    try:
        parse_date(day)
    except ValueError as wrong:
        raise ValueError(str(wrong).replace("is not a date\n", "is not a date with a time\n")) from None
    if int(hour) > 23 or int(minute) > 59:
        raise ValueError(f"is not a time of day\n{day}T18:00: hours go to 23, minutes to 59")
    return f"{day}T{hour}:{minute}{'+00:00' if offset == 'Z' else offset or ''}"


def parse_time(text: str) -> str:
    """A time of day as HH:MM."""
    match = _TIME.fullmatch(text.strip())
    if not match or int(match[1]) > 23 or int(match[2]) > 59:
        raise ValueError("is not a time of day\n18:00")
    return f"{int(match[1]):02d}:{match[2]}"


def parse_duration(text: str) -> str:
    """`45m`, `12h` or `1h30m`, as typed."""
    if not _DURATION.fullmatch(text.strip()):
        raise ValueError("is not a length of time\n45m, 12h or 1h30m")
    return text.strip()


def parse_number(text: str) -> int | float:
    """A number; digits with an optional sign, point and exponent."""
    if not re.fullmatch(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?", text.strip()):
        raise ValueError("is not a number\na number such as 3 or 2.5")
    number = float(text)
    return int(number) if number.is_integer() and "." not in text and "e" not in text.lower() else number


def parse_whole(low: int, high: int | None) -> Callable[[str], int]:
    """A reader of whole numbers between the bounds."""

    def parse(text: str) -> int:
        bounds = f"from {low} to {high}" if high is not None else f"from {low} on"
        if not re.fullmatch(r"[+-]?\d{1,9}", text.strip()):
            raise ValueError(f"is not a whole number {bounds}\na whole number {bounds}")
        number = int(text)
        if number < low or (high is not None and number > high):
            raise ValueError(f"is not a whole number {bounds}\na whole number {bounds}")
        return number

    return parse


def parse_yes_no(text: str) -> bool:
    """yes, no, true or false in any case."""
    said = {"yes": True, "true": True, "no": False, "false": False}.get(text.strip().lower())
    if said is None:
        raise ValueError("is neither yes nor no\nyes or no")
    return said


def parse_birthday(text: str) -> str:
    """A day of the year, `MM-DD`; 02-29 is one."""
    match = re.fullmatch(r"(\d\d)-(\d\d)", text.strip())
    if not match or not 1 <= int(match[1]) <= 12 or not 1 <= int(match[2]) <= _DAYS_IN[int(match[1]) - 1]:
        raise ValueError("is not a month and a day\n03-14 for 14 March, without the year")
    return text.strip()


def parse_zone(text: str) -> str:
    """An IANA zone name that this system or the tzdata package knows."""
    from zoneinfo import ZoneInfo

    try:
        ZoneInfo(text)
    except (KeyError, ValueError, OSError):
        raise ValueError("is not a time zone\na place such as Europe/London or Africa/Addis_Ababa") from None
    return text


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
