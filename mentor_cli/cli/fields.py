"""`--FIELD VALUE` options made from the table of fields, and what is typed behind them read to values.

A command declares `params=(…, *field_params(GOALS, except_=("owner",)))`, takes them as `**typed`, and calls
`read_typed(call, GOALS, typed)`; a new record is written with `store.creating.new_record_text`, an existing one
changed with `revised`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from mentor_cli.cli.command import Param
from mentor_cli.cli.kinds import words_of
from mentor_cli.core.errors import UsageError
from mentor_cli.core.fieldtypes import (
    BIRTHDAY,
    COUNT,
    DATE,
    DURATION,
    MINUTES,
    MOMENT,
    NUMBER,
    RATING,
    TIME,
    YES_NO,
    ZONE,
    Choice,
    Either,
    FieldType,
    Keyed,
    Many,
    Ref,
    Shape,
)
from mentor_cli.core.records import KINDS, Field, Kind

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record
    from mentor_cli.store.edit import Operation
    from mentor_cli.store.writing import Change

_PREFIX = "field_"
# Kept by `rename`, by calendar exports and by sealing: nothing to be typed.
_NOT_TYPED = ("aliases", "published", "confidential")
_METAVARS: dict[FieldType, str] = {
    BIRTHDAY: "MM-DD",
    COUNT: "N",
    DATE: "DATE",
    DURATION: "TIME",
    MINUTES: "MINUTES",
    MOMENT: "MOMENT",
    NUMBER: "N",
    RATING: "1-5",
    TIME: "HH:MM",
    YES_NO: "yes|no",
    ZONE: "ZONE",
}


def field_params(kind: Kind, except_: Collection[str] = ()) -> tuple[Param, ...]:
    """One option for each field of the kind, but for those named; `hours_per_week` becomes `--hours-per-week`.

    The keyword arguments are named `field_NAME`, so that they never clash with a command's own.
    """
    return tuple(
        _param(kind, field) for name, field in kind.fields.items() if name not in except_ and name not in _NOT_TYPED
    )


def flag(name: str) -> str:
    """The option of a field: `--hours-per-week`."""
    return "--" + name.replace("_", "-")


def _param(kind: Kind, field: Field) -> Param:
    several = isinstance(field.type, (Many, Keyed))
    words = f": {', '.join(words_of(kind, field.name))}" if metavar(field.type) == "WORD" else ""
    help_ = f"{field.help[0].upper()}{field.help[1:]}{words}."
    return Param(
        _PREFIX + field.name,
        help_,
        (flag(field.name),),
        many=several,
        metavar=metavar(field.type),
        complete=f"field:{kind.folder}.{field.name}",
    )


def metavar(type_: FieldType) -> str:
    """What stands for the value in help texts: `DATE`, `ID,ID`, `KEY=VALUE,…`."""
    if isinstance(type_, Many):
        inner = metavar(type_.entry)
        return inner if inner[0] in "{[" or "|" in inner or inner == "WORD" else f"{inner},{inner}"
    if isinstance(type_, Keyed):
        return f"KEY={metavar(type_.values)},…"
    if isinstance(type_, Shape):
        return "{" + ", ".join(f"{name}: …" for name in type_.fields) + "}"
    if isinstance(type_, Either):
        return metavar(type_.scalar)
    if isinstance(type_, Ref):
        return "ID"
    if isinstance(type_, Choice):
        words = "|".join(type_.choices)
        return words if len(words) <= 40 else "WORD"
    return _METAVARS.get(type_, "TEXT")


def read_typed(call: Call, kind: Kind, typed: Mapping[str, Any], owner: Record | None = None) -> dict[str, Any]:
    """The values of the fields that were given, by field name and in the order of the table; None drops the field.

    `typed` are keyword arguments as the command line gave them (`field_due: "fri"`). Days are counted from today on
    the owner's calendar. Raises UsageError with the message that a file would get.
    """
    from mentor_cli.cli.typing_values import read_value

    values: dict[str, Any] = {}
    for name, field in kind.fields.items():
        given = typed.get(_PREFIX + name)
        if given is None or given == []:
            continue
        texts: Sequence[str] = given if isinstance(given, list) else [given]
        if any(text.strip() for text in texts):
            values[name] = read_value(call, field, texts, owner)
        elif field.required:
            raise UsageError(f"every {kind.noun} has {name}: it cannot be emptied", f"give it a value: {flag(name)} …")
        else:
            values[name] = None
    return values


def revised(call: Call, record: Record, values: Mapping[str, Any], also: Sequence[Operation] = ()) -> list[Change]:
    """The change of the record's file that gives its fields these values (None drops one); empty when nothing changes.

    Lists and mappings are changed entry by entry where that is enough, so that the other lines stay as they are.
    `also` are further operations, applied afterwards.
    """
    from mentor_cli.store.edit import edited
    from mentor_cli.store.revising import revise
    from mentor_cli.store.writing import Change

    kind = KINDS[record.kind]
    raw = call.workspace.source(record)
    after = edited(kind, record.path, revise(kind, record.path, raw, values), also)
    return [] if after == raw else [Change(record.path, raw, after)]
