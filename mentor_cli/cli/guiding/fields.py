"""Answers that are values of fields: read as people write them, kept in the form of the file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from mentor_cli.core.guiding.measures import measure_values
from mentor_cli.core.guiding.question import InField, InMeasure, Table
from mentor_cli.core.records import KINDS

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record


def read_field(call: Call, kind: str, name: str, typed: str, owner: Record | None) -> Any:
    """The value that is typed for a field. Raises UsageError."""
    from mentor_cli.cli.records.typing_values import read_value

    return read_value(call, KINDS[kind].fields[name], [typed], owner)


def field_text(value: Any) -> str:
    """A value as it can be answered again."""
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def field_values(
    call: Call, table: Table, answers: Mapping[str, str], record: Record, owner: Record | None
) -> dict[str, Any]:
    """The fields that the answers give new values; None takes one out."""
    values: dict[str, Any] = {}
    for question in table:
        text = answers.get(question.key, "")
        if not text:
            continue
        match question.to:
            case InField(name):
                values[name] = read_field(call, record.kind, name, text, owner)
            case InMeasure():
                values.update(measure_values(text, record.text("unit") or ""))
    return values


def with_values(record: Record, values: Mapping[str, Any], body: str) -> Record:
    """The record as its file would be read."""
    merged = {**record.values, **values}
    return record._replace(values={name: value for name, value in merged.items() if value is not None}, body=body)
