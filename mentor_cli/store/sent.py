"""What this machine has put into a calendar elsewhere, event by event: so that a change made there is told from ours.

A file in the workspace's state folder for each place and each selection of meetings, readable by its owner only. Before
an event is sent, a line says so: after a crash the next command knows that what it finds there may be its own.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from typing import Any, NamedTuple

from mentor_cli.core.errors import UnusableFile
from mentor_cli.store import writing
from mentor_cli.store.locks import held
from mentor_cli.store.places import make_private

_FOLDER = "calendars"
UNTOLD = "?"


class Sent(NamedTuple):
    """One event: its UID, its name there (a path or a file), what was sent, and the tag (ETag) that it has there.

    The tag is empty as long as nobody knows whether it arrived, `UNTOLD` where the place does not tell any.
    """

    uid: str
    name: str
    content: str
    tag: str = ""


class SentEvents:
    """What was put into one place, of one selection of the meetings."""

    def __init__(self, state: str, place: str, selection: str) -> None:
        self._state = state
        self._folder = os.path.join(state, _FOLDER)
        self._place = place
        name = sha256(f"{place}\n{selection}".encode()).hexdigest()[:24]
        self.path = os.path.join(self._folder, f"{name}.jsonl")

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Work there as the only one on this machine. Raises UnusableFile when somebody else does."""
        try:
            for folder in (self._state, self._folder):
                make_private(folder)
            lock = os.open(f"{self.path}.lock", os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise self._refused(error) from error
        try:
            if not held(lock):
                raise UnusableFile(f"another mentor command is writing to {self._place}", "wait until it is done")
            yield
        finally:
            os.close(lock)

    def known(self) -> dict[str, tuple[Sent, ...]]:
        """By UID all that may lie there of ours: what was settled last, then what was sent since."""
        found: dict[str, tuple[Sent, ...]] = {}
        for row in _rows(self.path):
            found[row.uid] = (*found.get(row.uid, ()), row)
        return found

    def note(self, sent: Sent) -> None:
        """Say that the event is about to be sent. Raises UnusableFile when the disk refuses."""
        try:
            with open(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600), "r+b") as file:
                # What stands behind the last whole line was cut off half-way.
                file.seek(0, os.SEEK_END)
                if file.tell() and not self._ends_whole(file):
                    file.write(b"\n")
                file.write(_line(sent))
        except OSError as error:
            raise self._refused(error) from error

    def settle(self, sent: Iterable[Sent]) -> None:
        """Keep exactly these. Raises UnusableFile when the disk refuses."""
        try:
            if not os.path.exists(self.path):
                # Made first, so that the file that takes its place has its permissions.
                os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
            writing.replace(self.path, b"".join(map(_line, sent)))
        except OSError as error:
            raise self._refused(error) from error

    @staticmethod
    def _ends_whole(file: Any) -> bool:
        file.seek(-1, os.SEEK_END)
        return bool(file.read(1) == b"\n")

    @staticmethod
    def all_names(state: str) -> set[str]:
        """The names of all that this machine has put anywhere. Raises UnusableFile."""
        folder = os.path.join(state, _FOLDER)
        try:
            files = [one for one in os.listdir(folder) if one.endswith(".jsonl")]
        except FileNotFoundError:
            return set()
        except OSError as error:
            raise UnusableFile(f"{folder} cannot be read: {error.strerror}", "check its permissions") from error
        return {row.name for one in files for row in _rows(os.path.join(folder, one))}

    def _refused(self, error: OSError) -> UnusableFile:
        hint = "set XDG_STATE_HOME to a folder of this machine that you can write to"
        return UnusableFile(f"{self._folder} cannot be written: {error.strerror}", hint)


def _rows(path: str) -> Iterator[Sent]:
    try:
        raw = writing.current(path) or b""
    except OSError as error:
        raise UnusableFile(f"{path} cannot be read: {error.strerror}", "check its permissions") from error
    for line in raw.splitlines():
        try:
            uid, name, content, tag = json.loads(line)
        except (ValueError, TypeError, RecursionError):
            # Cut off half-way: that event was not sent.
            continue
        yield Sent(str(uid), str(name), str(content), str(tag))


def _line(sent: Sent) -> bytes:
    return json.dumps(list(sent)).encode() + b"\n"
