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
    kind = KINDS[record.kind]
    values = read_typed(call, kind, typed, record)
    if not values:
        raise UsageError("nothing to change was named", example)
    changes = revised(call, record, values)
    return Outcome(
        document=document(after_changes(kind, record, changes)),
        lines=(changed_line(record, values, changes),),
        changes=changes,
    )
