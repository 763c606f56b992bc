"""From a place in a record (a path into its fields, or a line of its body) to line and column of the file."""

from __future__ import annotations

import os
from codecs import BOM_UTF8
from typing import NamedTuple

from mentor_cli.core.doubt import Doubt, Part, Steps
from mentor_cli.core.findings import Finding
from mentor_cli.core.nodes import span
from mentor_cli.core.record import Record
from mentor_cli.core.records import KINDS, WORKSPACE
from mentor_cli.store.reading import place as placed
from mentor_cli.store.reading import read_text
from mentor_cli.store.settings import fences
from mentor_cli.store.writing import read_file


class Place(NamedTuple):
    """Line, column (1-based, code points) and length."""

    line: int
    column: int
    length: int


TOP = Place(1, 1, 0)


def located(root: str, record: Record, doubt: Doubt) -> Finding:
    """The doubt about a record as a finding with its place in the file."""
    if doubt.line:
        place = Place(record.body_line + doubt.line - 1, doubt.column, doubt.length)
    else:
        place = place_of(root, record, doubt.path, doubt.part) if doubt.path else TOP
    return Finding(doubt.code, doubt.severity, doubt.message, doubt.hint, record.path, *place)


def place_of(root: str, record: Record, path: Steps, part: Part = "value") -> Place:
    """Where the value (or its key) at the path stands; the nearest thing above it that is there."""
    try:
        raw = read_file(os.path.join(root, record.path)).removeprefix(BOM_UTF8)
        above, below = fences(raw) if record.kind == WORKSPACE.folder else (b"", b"")
        text = (above + raw + below).decode("utf-8")
    except (OSError, UnicodeDecodeError):
        return TOP
    reading = read_text(KINDS.get(record.kind, WORKSPACE), record.path, text)
    start, end = span(reading.mapping, path, part)
    if start == end:
        return TOP
    line, column, length = placed(reading.text, start, end)
    return Place(line - 1 if above else line, column, length)
