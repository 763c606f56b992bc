"""Several files changed as one, also when the machine stops half-way: what they held is noted first and put back.

The note lies in the workspace's state folder while the files are replaced, and is looked for by the next command
that writes. A file that somebody changed in between is left as it is.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from hashlib import sha256
from typing import Any, NamedTuple

from mentor_cli.store import writing
from mentor_cli.store.places import UNFINISHED, make_private
from mentor_cli.store.settings import MARKER
from mentor_cli.store.writing import Change


class Undone(NamedTuple):
    """Paths that hold again what they held before, and those that were left because they had changed since."""

    restored: tuple[str, ...]
    left: tuple[str, ...]


@contextmanager
def noted(folder: str, root: str, changes: Sequence[Change]) -> Iterator[None]:
    """Keep a note of the changes while they are made; it is gone when all or none of them are.

    Raises UnusableFile when there is no room even for the note.
    """
    note = os.path.join(folder, UNFINISHED)
    try:
        make_private(folder)
        _write(note, root, changes)
    except OSError as error:
        raise writing.refusal(error, root) from error
    try:
        yield
    except BaseException:
        undo(folder)
        raise
    os.unlink(note)


def undo(folder: str) -> Undone:
    """Put back what a command that was cut off had begun to change; the caller holds the lock."""
    note = os.path.join(folder, UNFINISHED)
    try:
        content = writing.read_file(note)
    except FileNotFoundError:
        return Undone((), ())
    restored: list[str] = []
    left: list[str] = []
    begun = _read(content)
    if not os.path.isfile(os.path.join(begun["root"], MARKER)):
        # That clone was deleted or moved away: nothing of it is made anew.
        os.unlink(note)
        return Undone((), ())
    for change in reversed(begun["changes"]):
        _put_back(begun["root"], change, restored, left)
    for change in begun["changes"]:
        _sweep(os.path.dirname(os.path.join(begun["root"], change["path"])), begun["process"])
    os.unlink(note)
    return Undone(tuple(sorted(restored)), tuple(sorted(left)))


def _put_back(root: str, change: dict[str, Any], restored: list[str], left: list[str]) -> None:
    target = writing.inside(root, change["path"])
    now, before = writing.current(target), change["before"]
    if now == before:
        return
    if _digest(now) != change["after"]:
        left.append(change["path"])
        return
    if before is None:
        os.unlink(target)
    else:
        writing.replace(target, before)
    restored.append(change["path"])


def _sweep(folder: str, process: int) -> None:
    """Take away the temporary files of the process that was cut off."""
    with suppress(FileNotFoundError):
        for name in os.listdir(folder):
            if name.startswith(f".mentor-{process}-") and name.endswith(".tmp"):
                os.unlink(os.path.join(folder, name))


def _write(note: str, root: str, changes: Sequence[Change]) -> None:
    import json
    from base64 import b64encode

    rows = [
        {
            "path": change.path,
            "before": None if change.before is None else b64encode(change.before).decode(),
            "after": _digest(change.after),
        }
        for change in changes
    ]
    begun = {"root": os.path.realpath(root), "process": os.getpid(), "changes": rows}
    writing.replace(note, json.dumps(begun).encode())


def _read(content: bytes) -> dict[str, Any]:
    import json
    from base64 import b64decode

    begun: dict[str, Any] = json.loads(content)
    for change in begun["changes"]:
        change["before"] = None if change["before"] is None else b64decode(change["before"])
    return begun


def _digest(content: bytes | None) -> str | None:
    return None if content is None else sha256(content).hexdigest()
