"""Several edits that a command gathers before any of them is written, one on top of the other in the same file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from mentor_cli.core.records import KINDS
from mentor_cli.store.edit import edited
from mentor_cli.store.reading import read_record
from mentor_cli.store.revising import revise
from mentor_cli.store.writing import Change

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record
    from mentor_cli.store.edit import Operation


class Pending:
    """The edits so far, by file."""

    def __init__(self, call: Call) -> None:
        self._call = call
        self._changes: dict[str, Change] = {}
        self._made: dict[str, Record] = {}

    def add(self, change: Change, kind: str) -> Record:
        """A file that is to come; gives its record."""
        self._changes[change.path] = change
        self._made[change.path] = read_record(KINDS[kind], change.path, change.after or b"")
        return self._made[change.path]

    def revise(self, record: Record, values: Mapping[str, Any], also: Sequence[Operation] = ()) -> None:
        """Give fields of the record these values (None drops one), then do what else is to be done."""
        kind = KINDS[record.kind]
        known = self._changes.get(record.path)
        before = known.before if known else self._call.workspace.source(record)
        raw = (known.after if known else before) or b""
        after = edited(kind, record.path, revise(kind, record.path, raw, values), also)
        if after != before:
            self._changes[record.path] = Change(record.path, before, after)
            self._made[record.path] = read_record(kind, record.path, after)

    def record(self, record: Record) -> Record:
        """The record as it will read."""
        return self._made.get(record.path, record)

    def records(self, kind: str, known: Iterable[Record]) -> tuple[Record, ...]:
        """The records as they will read, new ones behind the `known`."""
        now = [self.record(record) for record in known]
        paths = {record.path for record in now}
        return (*now, *(one for path, one in self._made.items() if one.kind == kind and path not in paths))

    def makes(self, record: Record) -> bool:
        """Whether the file of the record is a new one."""
        change = self._changes.get(record.path)
        return change is not None and change.before is None

    @property
    def changes(self) -> list[Change]:
        """What is to be written."""
        return list(self._changes.values())
