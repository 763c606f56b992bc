"""What is made of many files: taken from the cache where a file is unchanged, made anew where it is not."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, TypeAlias

from mentor_cli.core.findings import Finding
from mentor_cli.store.cache import Shelf

# What identifies a file's state: mtime_ns, ctime_ns, size, inode.
Stamp: TypeAlias = tuple[int, int, int, int]
# What is made of one file, as marshal takes it; and with the state of the file it was made of.
Made: TypeAlias = tuple[Any, ...]
_Rows: TypeAlias = dict[str, tuple[Stamp, Made]]

# A file younger than this may change again without a new time stamp: it is always read anew.
SETTLED_NS = 2_000_000_000
# Keeping rows anew costs about as much as making one in fifty of them.
_WORTH_KEEPING = 50


class Found(NamedTuple):
    """A file: its path relative to the workspace, what identifies its state, and why it cannot be read if it cannot."""

    path: str
    stamp: Stamp = (0, 0, 0, 0)
    problem: Finding | None = None

    @property
    def size(self) -> int:
        """Bytes."""
        return self.stamp[2]


def made_of(files: Sequence[Found], make: Callable[[Found], Made], shelf: Shelf | None) -> dict[str, Made]:
    """What `make` gives for each file, by path."""
    known: _Rows = shelf.load() if shelf else {}
    rows: _Rows = {}
    fresh: list[Found] = []
    for file in files:
        row = known.get(file.path)
        if row is not None and row[0] == file.stamp and not file.problem:
            rows[file.path] = row
        else:
            fresh.append(file)
    made = {path: row[1] for path, row in rows.items()}
    if fresh:
        from mentor_cli.store import parallel

        made.update(zip((file.path for file in fresh), parallel.each(make, fresh), strict=True))
    if shelf:
        _keep(shelf, rows, known, fresh, made)
    return made


def _keep(shelf: Shelf, rows: _Rows, known: _Rows, fresh: list[Found], made: dict[str, Made]) -> None:
    gone = len(known) - len(rows)
    settled = time.time_ns() - SETTLED_NS
    new = {
        file.path: (file.stamp, made[file.path]) for file in fresh if not file.problem and max(file.stamp[:2]) < settled
    }
    if (len(new) + gone) * _WORTH_KEEPING > len(rows):
        shelf.save({**rows, **new})
