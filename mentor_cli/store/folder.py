"""The records of one kind: the folder listed, what is known taken from the cache, the rest read."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from typing import NamedTuple

from mentor_cli.core.findings import Finding
from mentor_cli.core.record import Record
from mentor_cli.core.records import Kind
from mentor_cli.store.cache import SETTLED_NS, Cache, Row
from mentor_cli.store.reading import LARGEST, read_record, record_id, too_large, unreadable
from mentor_cli.store.writing import read_file


class Found(NamedTuple):
    """A file in a kind's folder: its path relative to the workspace and what identifies its state."""

    path: str
    mtime_ns: int
    size: int
    inode: int
    problem: Finding | None = None


def is_record_name(name: str) -> bool:
    """README.md and names that begin with `.` or `_` are no records."""
    return name.endswith(".md") and name[0] not in "._" and name != "README.md"


def list_files(root: str, folder: str) -> Iterator[Found]:
    """All record files below the folder; links are followed to files inside of the workspace, not to folders."""
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        try:
            entries = os.scandir(os.path.join(root, here))
        except FileNotFoundError:
            continue
        except OSError as error:
            if isinstance(error, NotADirectoryError):
                continue
            yield Found(here, 0, 0, 0, unreadable(here, error))
            continue
        with entries:
            for entry in entries:
                name = entry.name
                if name[0] in "._":
                    continue
                path = f"{here}/{name}"
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(path)
                elif is_record_name(name):
                    yield _look(root, path, entry)


def _look(root: str, path: str, entry: os.DirEntry[str]) -> Found:
    try:
        if entry.is_symlink():
            home = os.path.realpath(root)
            if os.path.commonpath([home, os.path.realpath(entry.path)]) != home:
                return Found(path, 0, 0, 0, _leads_out(path))
        state = entry.stat()
    except OSError as error:
        return Found(path, 0, 0, 0, unreadable(path, error))
    return Found(path, state.st_mtime_ns, state.st_size, state.st_ino)


def _leads_out(path: str) -> Finding:
    return Finding("F024", "error", "the link leads out of the workspace", "put the file itself here", path, 1, 1, 0)


def read_kind(root: str, kind: Kind, cache: Cache | None) -> list[Record]:
    """Every record of the kind, sorted by path; broken ones carry their findings."""
    known = cache.load(kind.folder) if cache else {}
    settled_before = time.time_ns() - SETTLED_NS
    rows: dict[str, Row] = {}
    records: list[Record] = []
    fresh = 0
    for found in list_files(root, kind.folder):
        row = known.get(found.path)
        if row and (row[0], row[1], row[2]) == (found.mtime_ns, found.size, found.inode):
            rows[found.path] = row
            records.append(_from_row(kind, found.path, row))
            continue
        record = _read(root, kind, found)
        records.append(record)
        if cache and not found.problem and found.mtime_ns < settled_before:
            rows[found.path] = _to_row(record, found)
            fresh += 1
    gone = len(known) - (len(rows) - fresh)
    if cache and (fresh + gone) * 50 > len(rows):
        cache.save(kind.folder, rows)
    records.sort(key=lambda record: record.path)
    return records


def read_one(root: str, kind: Kind, path: str) -> Record:
    """One record by its path, read from the disk."""
    state = os.stat(os.path.join(root, path))
    return _read(root, kind, Found(path, state.st_mtime_ns, state.st_size, state.st_ino))


def _read(root: str, kind: Kind, found: Found) -> Record:
    if found.problem:
        return Record(kind=kind.folder, id=record_id(found.path), path=found.path, findings=(found.problem,))
    if found.size > LARGEST:
        return Record(kind=kind.folder, id=record_id(found.path), path=found.path, findings=(too_large(found.path),))
    try:
        raw = read_file(os.path.join(root, found.path))
    except OSError as error:
        problem = unreadable(found.path, error)
        return Record(kind=kind.folder, id=record_id(found.path), path=found.path, findings=(problem,))
    return read_record(kind, found.path, raw)


def _from_row(kind: Kind, path: str, row: Row) -> Record:
    findings = tuple(Finding(*fields) for fields in row[6]) if row[6] else ()
    return Record(kind.folder, record_id(path), path, row[3], row[4], row[5], findings)


def _to_row(record: Record, found: Found) -> Row:
    findings = tuple(
        (f.code, f.severity, f.message, f.hint, f.path, f.line, f.column, f.length) for f in record.findings
    )
    values = dict(record.values)
    return (found.mtime_ns, found.size, found.inode, values, record.body, record.body_line, findings)
