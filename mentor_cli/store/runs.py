"""The journal of a session that is being led, on this machine: its events, one a line, each on the disk at once.

It lies in the workspace's state folder and is readable by its owner only. Whoever holds it leads the session; a
second terminal is told so.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from mentor_cli.core.errors import UnusableFile
from mentor_cli.store.locks import held
from mentor_cli.store.places import make_private

_FOLDER = "runs"


class RunJournal:
    """The journal of one session, by its id."""

    def __init__(self, state: str, session: str) -> None:
        self._folders = (state, os.path.join(state, _FOLDER))
        self._session = session
        # What the disk refused so far; it goes in front of what comes next.
        self._waiting: list[bytes] = []

    @property
    def path(self) -> str:
        """The file, whether it is there or not."""
        return os.path.join(self._folders[1], f"{self._session}.jsonl")

    @property
    def waits(self) -> bool:
        """Whether lines are still in memory only."""
        return bool(self._waiting)

    @contextmanager
    def leading(self) -> Iterator[None]:
        """Lead the session as the only one on this machine. Raises UnusableFile when somebody does already."""
        try:
            for folder in self._folders:
                make_private(folder)
            lock = os.open(f"{self.path}.lock", os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            hint = "set XDG_STATE_HOME to a folder of this machine that you can write to"
            raise UnusableFile(f"{self._folders[1]} cannot be written: {error.strerror}", hint) from error
        try:
            if not held(lock):
                hint = "lead it there, or leave it there first: what was said so far is kept"
                raise UnusableFile(f"{self._session} is being led in another terminal of this machine", hint)
            yield
        finally:
            os.close(lock)

    def lines(self) -> list[dict[str, Any]]:
        """What was noted; a last line that was cut off half-way is left out. Raises UnusableFile for anything else."""
        try:
            with open(self.path, "rb") as file:
                raw = file.read()
        except FileNotFoundError:
            return []
        except OSError as error:
            raise self._unreadable() from error
        whole = raw[: raw.rfind(b"\n") + 1]
        try:
            found = [json.loads(line) for line in whole.splitlines()]
        except (ValueError, RecursionError) as error:
            raise self._unreadable() from error
        if not all(isinstance(line, dict) for line in found):
            raise self._unreadable()
        return found

    def note(self, *lines: dict[str, Any]) -> bool:
        """Put the lines at the end, and those that waited before them; False when the disk refuses."""
        self._waiting += [json.dumps(line).encode() + b"\n" for line in lines]
        try:
            self._append(self._waiting)
        except OSError:
            return False
        self._waiting = []
        return True

    def _append(self, lines: Sequence[bytes]) -> None:
        with open(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600), "r+b") as journal:
            # What stands behind the last whole line was cut off half-way.
            journal.truncate(journal.read().rfind(b"\n") + 1)
            journal.seek(0, os.SEEK_END)
            journal.write(b"".join(lines))
            journal.flush()
            os.fsync(journal.fileno())

    def drop(self) -> None:
        """Forget it: the session begins anew."""
        if os.path.exists(self.path):
            os.unlink(self.path)
        self._waiting = []

    def _unreadable(self) -> UnusableFile:
        return UnusableFile(f"what was kept in {self.path} cannot be read", "--restart begins the session anew")
