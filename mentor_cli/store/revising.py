"""Giving fields of a file new values with the smallest edits: entry by entry where that is enough."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mentor_cli.core.errors import UnusableFile
from mentor_cli.core.records import Kind
from mentor_cli.store.edit import AddEntry, DropEntry, DropField, DropInRow, Operation, SetField, SetInRow, edited
from mentor_cli.store.reading import read_text


def revise(kind: Kind, path: str, raw: bytes, values: Mapping[str, Any]) -> bytes:
    """The bytes of the file after its fields were given these values; None drops a field.

    Raises UnusableFile when an edit cannot be proved to change only what was meant.
    """
    before = read_text(kind, path, raw.decode("utf-8", "replace")).values
    for name, value in values.items():
        whole: list[Operation] = [DropField((name,)) if value in (None, [], {}) else SetField((name,), value)]
        smallest = _smallest(name, before.get(name), value) or whole
        try:
            raw = edited(kind, path, raw, smallest)
        except UnusableFile:
            if smallest == whole:
                raise
            raw = edited(kind, path, raw, whole)
    return raw


def _smallest(name: str, old: Any, new: Any) -> list[Operation]:
    """The edits of single entries that lead from the old value to the new one; empty when it takes the whole value."""
    if not old or not new:
        return []
    if isinstance(old, dict) and isinstance(new, dict):
        return _pair_edits(name, old, new)
    if isinstance(old, list) and isinstance(new, list):
        return _entry_edits(name, old, new)
    return []


def _pair_edits(name: str, old: dict[str, Any], new: dict[str, Any]) -> list[Operation]:
    if not old.keys() & new.keys():
        return []
    changed = [SetField((name, key), value) for key, value in new.items() if key not in old or old[key] != value]
    return [*changed, *(DropField((name, key)) for key in old if key not in new)]


def _entry_edits(name: str, old: list[Any], new: list[Any]) -> list[Operation]:
    if len(new) >= len(old) and all(map(_is_same_row, old, new)):
        rows = list(enumerate(zip(old, new, strict=False)))
        noted = (
            SetInRow((name,), row, key, value)
            for row, (was, entry) in rows
            for key, value in entry.items()
            if key not in was or was[key] != value
        )
        dropped_fields = (DropInRow((name,), row, key) for row, (was, entry) in rows for key in was if key not in entry)
        return [*noted, *dropped_fields, *(AddEntry((name,), entry) for entry in new[len(old) :])]
    kept = [entry for entry in old if entry in new]
    added = [entry for entry in new if entry not in old]
    if not kept or kept + added != new:
        return []
    dropped = [entry for entry in old if entry not in new]
    return [*(DropEntry((name,), entry) for entry in dropped), *(AddEntry((name,), entry) for entry in added)]


def _is_same_row(old: Any, new: Any) -> bool:
    """Whether both are mappings, and the new one lacks nothing that the old one has, or is otherwise as that was."""
    if not (isinstance(old, dict) and isinstance(new, dict) and old):
        return False
    kept = old.keys() & new.keys()
    return len(kept) == len(old) or (bool(kept) and all(old[key] == new[key] for key in kept))
