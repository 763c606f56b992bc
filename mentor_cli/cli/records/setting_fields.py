"""Fields of one record set as they were typed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from mentor_cli.cli.command import Outcome
from mentor_cli.cli.records.fields import read_typed, revised
from mentor_cli.cli.records.showing import document
from mentor_cli.cli.records.writing_records import after_changes, changed_line
from mentor_cli.core.errors import UsageError
from mentor_cli.core.records import KINDS

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record


def set_fields(call: Call, record: Record, typed: Mapping[str, Any], example: str) -> Outcome:
    """The record with the fields that were typed. Raises UsageError, with the example, when there are none."""
    return with_values(call, record, values_to_set(call, record, typed, example))


def values_to_set(call: Call, record: Record, typed: Mapping[str, Any], example: str) -> dict[str, Any]:
    """The values of the fields that were typed. Raises UsageError, with the example, when there are none."""
    values = read_typed(call, KINDS[record.kind], typed, record)
    if not values:
        raise UsageError("nothing to change was named", example)
    return values


def with_values(call: Call, record: Record, values: Mapping[str, Any]) -> Outcome:
    """The record with these values of its fields."""
    kind = KINDS[record.kind]
    changes = revised(call, record, values)
    return Outcome(
        document=document(after_changes(kind, record, changes)),
        lines=(changed_line(record, values, changes),),
        changes=changes,
    )
