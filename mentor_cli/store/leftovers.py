"""Files that a command which was killed had begun to write beside others: nothing needs them, git ignores them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta

from mentor_cli.core.records import KINDS
from mentor_cli.store import writing
from mentor_cli.store.writing import Change

# No command writes for so long: what is older has nobody any more who would put it in its place.
_OLD = timedelta(hours=1)
_OWN = ".mentor"


def removing(root: str, now: datetime) -> list[Change]:
    """The changes that remove what is left in the folders of the records, beside them and below `.mentor`."""
    changes = []
    for path in sorted(_left(root, now)):
        with suppress(OSError):
            changes.append(Change(path, writing.read_file(os.path.join(root, path)), None))
    return changes


def _left(root: str, now: datetime) -> Iterator[str]:
    """The paths, with `/`. A folder that nobody can look into is told elsewhere."""
    waiting = ["", _OWN, *KINDS]
    while waiting:
        here = waiting.pop()
        try:
            entries = os.scandir(os.path.join(root, here))
        except OSError:
            continue
        with entries:
            for entry in entries:
                path = f"{here}/{entry.name}" if here else entry.name
                if writing.is_temporary(entry.name) and _is_old(entry, now):
                    yield path
                elif here and entry.is_dir(follow_symlinks=False):
                    waiting.append(path)


def _is_old(entry: os.DirEntry[str], now: datetime) -> bool:
    try:
        state = entry.stat(follow_symlinks=False)
    except OSError:
        return False
    return entry.is_file(follow_symlinks=False) and now.timestamp() - state.st_mtime > _OLD.total_seconds()
