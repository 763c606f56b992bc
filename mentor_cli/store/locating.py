"""From a place in a record (a path into its fields, or a line of its body) to line and column of the file."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import NamedTuple

from mentor_cli.core.nodes import Mapping, Node, Scalar
from mentor_cli.core.nodes import Sequence as NodeSequence
from mentor_cli.core.record import Record
from mentor_cli.core.records import KINDS, WORKSPACE
from mentor_cli.store.reading import Reading, place, read_text
from mentor_cli.store.writing import read_file


class Place(NamedTuple):
    """Line, column (1-based, code points) and length."""

    line: int
    column: int
    length: int


TOP = Place(1, 1, 0)


def place_of(root: str, record: Record, path: Sequence[str | int], *, at_key: bool = False) -> Place:
    """Where the value (or, `at_key`, the key) at the path stands; the nearest thing above it that is there."""
    reading = _reading(root, record)
    if reading is None:
        return TOP
    node: Node = reading.mapping
    shown: tuple[int, int] | None = None
    for step in path:
        key, found = _step(node, step)
        if found is None:
            break
        node = found
        shown = (key.start, key.end) if key and (at_key or found.start == found.end) else (found.start, found.end)
    if shown is None:
        return TOP
    return Place(*place(reading.text, *shown))


def _step(node: Node, step: str | int) -> tuple[Scalar | None, Node | None]:
    if isinstance(node, Mapping) and isinstance(step, str):
        return next(((key, value) for key, value in node.pairs if key.text == step), (None, None))
    if isinstance(node, NodeSequence) and isinstance(step, int) and step < len(node.entries):
        return None, node.entries[step]
    # A single value stands for a list of one.
    return None, node if step == 0 else None


def _reading(root: str, record: Record) -> Reading | None:
    kind = KINDS.get(record.kind, WORKSPACE)
    try:
        return read_text(kind, record.path, read_file(os.path.join(root, record.path)).decode("utf-8"))
    except (OSError, UnicodeDecodeError):
        return None
