"""Edits of a record's body, as an operation on its file."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from mentor_cli.core.body import is_sealed
from mentor_cli.core.errors import UnusableFile

if TYPE_CHECKING:
    from mentor_cli.core.record import Record
    from mentor_cli.store.edit import EditBody


def editing_body(record: Record, change: Callable[[str], str]) -> EditBody:
    """The operation that changes the record's body; raises UnusableFile for a sealed one."""
    from mentor_cli.store.edit import EditBody

    if is_sealed(record.body):
        hint = "open it with your key first, and seal it again afterwards"
        raise UnusableFile(f"{record.path} is sealed: its text cannot be changed here", hint)
    return EditBody(change)
