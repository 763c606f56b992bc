"""Several files changed as one: all or none, whether the disk refuses, somebody breaks off, or the machine stops.

What the files hold is noted in the workspace's state folder before the first of them is replaced. The note is gone as
soon as all of them have changed, or none; one that is found tells the next command that writes what to put back. A
file that somebody changed in between is left as it is.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, NamedTuple

from mentor_cli.core.errors import ChangedMeanwhile, UnusableFile
from mentor_cli.store import writing
from mentor_cli.store.places import UNFINISHED, make_private
from mentor_cli.store.settings import MARKER
from mentor_cli.store.writing import Change, Staged

_LATER = "mend that; the next command that writes puts back what was noted"


class Undone(NamedTuple):
    """Paths that hold again what they held before, and those that were left because they had changed since."""

    restored: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


def commit(root: str, changes: Sequence[Change], state: str | None = None) -> None:
    """Make all changes or none; `state` is the folder for the note, without which a crash can leave some of them made.

    Raises ChangedMeanwhile when a file is no longer what it was, UnusableFile when the disk refuses.
    """
    note = os.path.join(state, UNFINISHED) if state and len(changes) > 1 else None
    begun: list[Staged] = []
    staged: list[Staged] = []
    try:
        staged += (writing.planned(root, change) for change in changes)
        if note:
            _write_note(note, root, staged)
        _make(root, staged, begun)
        _drop(note)
    except BaseException as error:
        _put_back(begun, _LATER if note else "look at what it holds now")
        # A note that stays is harmless: everything it tells of is as it was.
        with suppress(OSError):
            _drop(note)
        if isinstance(error, OSError):
            raise writing.refusal(error, root) from error
        raise
    finally:
        _clear(staged)


def _make(root: str, staged: Sequence[Staged], begun: list[Staged]) -> None:
    """Make the changes; `begun` are those of which it has to be looked whether they were made."""
    for one in staged:
        writing.stage(root, one)
    for one in staged:
        writing.refuse_changed(one)
    for one in staged:
        begun.append(one)
        try:
            writing.put(one)
        except ChangedMeanwhile:
            # What is there is somebody else's, even when it reads the same.
            begun.pop()
            raise
    # As long as there is a note, whoever is cut off leaves nothing behind.
    _clear(staged)
    for folder in dict.fromkeys(os.path.dirname(one.target) for one in staged):
        writing.sync_folder(folder)


def under_way(state: str) -> bool:
    """Whether several files are being changed, or were when a command was cut off."""
    return os.path.exists(os.path.join(state, UNFINISHED))


def undo(state: str) -> Undone:
    """Put back what a command that was cut off had begun to change; the caller holds the lock.

    Raises UnusableFile when that cannot be done; the note stays then.
    """
    note = os.path.join(state, UNFINISHED)
    if not under_way(state):
        return Undone()
    root, staged = _read_note(note)
    undone = Undone()
    # In a clone that was deleted or moved away nothing is made anew.
    if os.path.isfile(os.path.join(root, MARKER)):
        undone = _put_back(staged, _LATER)
        _clear(staged)
    _drop(note)
    return undone


def _clear(staged: Sequence[Staged]) -> None:
    """Take away the temporary files that are left."""
    for one in staged:
        with suppress(OSError):
            os.unlink(one.temporary)


def _put_back(begun: Sequence[Staged], hint: str) -> Undone:
    """Undo the changes that were made, the last one first."""
    restored: list[str] = []
    left: list[str] = []
    for one in reversed(begun):
        path = one.change.path
        try:
            match writing.holds(one):
                case "after":
                    writing.put_back(one)
                    restored.append(path)
                case "something else":
                    left.append(path)
        except OSError as error:
            raise UnusableFile(f"{path} cannot be put back: {error.strerror or error}", hint) from error
    return Undone(tuple(sorted(restored)), tuple(sorted(left)))


# -- the note ----------------------------------------------------------------------------------------------


def _write_note(note: str, root: str, staged: Sequence[Staged]) -> None:
    import json

    rows = [
        {
            "path": change.path,
            "before": _encoded(change.before),
            "after": _encoded(change.after),
            "temporary": temporary,
            "mode": mode,
        }
        for change, _, temporary, mode in staged
    ]
    make_private(os.path.dirname(note))
    writing.replace(note, json.dumps({"root": os.path.realpath(root), "changes": rows}).encode())


def _read_note(note: str) -> tuple[str, list[Staged]]:
    """The folder of the workspace, and the changes that may have been made in it."""
    import json

    try:
        begun: dict[str, Any] = json.loads(writing.read_file(note))
        root = str(begun["root"])
        return root, [_change_in(root, row) for row in begun["changes"]]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UnusableFile(
            f"{note}, in which a command that was cut off noted what to put back, cannot be read",
            "look with git diff at what it changed, then delete that file",
        ) from error


def _change_in(root: str, row: dict[str, Any]) -> Staged:
    change = Change(row["path"], _decoded(row["before"]), _decoded(row["after"]))
    return Staged(change, writing.inside(root, change.path), row["temporary"], row["mode"])


def _drop(note: str | None) -> None:
    if note:
        os.unlink(note)
        # All is done by now: were the note back after a power cut, the changes would be undone, no more than that.
        with suppress(OSError):
            writing.sync_folder(os.path.dirname(note))


def _encoded(content: bytes | None) -> str | None:
    from base64 import b64encode

    return None if content is None else b64encode(content).decode()


def _decoded(content: str | None) -> bytes | None:
    from base64 import b64decode

    return None if content is None else b64decode(content, validate=True)
