"""What only some people may read: nothing of its text belongs into what others see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.body import is_sealed
from mentor_cli.core.ids import is_called

if TYPE_CHECKING:
    from mentor_cli.core.record import Record

# What something is called for those who may not know what it is.
UNTOLD = "Confidential"


def is_confidential(record: Record) -> bool:
    """Whether only some people may read it: nothing of its text belongs into a file that everybody reads."""
    return bool(record.values.get("confidential")) or is_sealed(record.body)


def may_read(record: Record, person: Record | None) -> bool:
    """Whether the person may read it; None stands for everybody."""
    if not is_confidential(record):
        return True
    return person is not None and any(is_called(person, one) for one in record.texts("confidential"))
