"""`--FIELD VALUE` options made from the table of fields, and what is typed behind them read to values.

A command declares `params=(…, *field_params(GOALS, except_=("owner",)))`, takes them as `**typed`, and calls
`read_typed(call, GOALS, typed)`; a new record is written with `store.creating.new_record_text`, an existing one
changed with `revised`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from mentor_cli.cli.command import Param
from mentor_cli.core.errors import UsageError
from mentor_cli.core.nested import Keyed, Many
from mentor_cli.core.records import KINDS, Field, Kind

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record
    from mentor_cli.store.edit import Operation
    from mentor_cli.store.writing import Change

_PREFIX = "field_"
# Kept by `rename`, by calendar exports and by sealing: nothing to be typed.
_NOT_TYPED = ("aliases", "published", "confidential")


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
    help_ = help_of(field)
    return Param(
        _PREFIX + field.name,
        f"{help_[0].upper()}{help_[1:]}",
        (flag(field.name),),
        many=several,
        metavar=field.type.sign,
        complete=f"field:{kind.folder}.{field.name}",
    )


def help_of(field: Field) -> str:
    """What the field is for, with the words that it takes where its sign does not show them."""
    type_ = field.type
    if type_.sign in type_.words or not type_.words or "|" in type_.sign:
        return f"{field.help}."
    return f"{field.help}: {', '.join(type_.words) if type_.sign == 'WORD' else type_.label}."


def read_typed(call: Call, kind: Kind, typed: Mapping[str, Any], owner: Record | None = None) -> dict[str, Any]:
    """The values of the fields that were given, by field name and in the order of the table; None drops the field.

    `typed` are keyword arguments as the command line gave them (`field_due: "fri"`). Days are counted from today on
    the owner's calendar. Raises UsageError with the message that a file would get.
    """
    from mentor_cli.cli.records.typing_values import read_value

    values: dict[str, Any] = {}
    for name, field in kind.fields.items():
        given = typed.get(_PREFIX + name)
        if given is None or given == []:
            continue
        texts: Sequence[str] = given if isinstance(given, list) else [given]
        value = read_value(call, field, texts, owner) if any(text.strip() for text in texts) else None
        if field.required and value in (None, [], {}):
            raise UsageError(f"every {kind.noun} has {name}: it cannot be emptied", f"give it a value: {flag(name)} …")
        values[name] = value
    return values


def read_new(call: Call, kind: Kind, typed: Mapping[str, Any], owner: Record | None = None) -> dict[str, Any]:
    """As `read_typed`, for a new record, which has nothing that an empty value could take out: it is refused."""
    values = read_typed(call, kind, typed, owner)
    for name, value in values.items():
        if value is None:
            raise UsageError(f"{flag(name)} is empty", "give it a value, or leave it out")
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
