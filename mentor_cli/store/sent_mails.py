"""The journal of sent mails: `.mentor/sent/EVENT/MAIL.json` in the workspace, committed, one file a mail.

A file's name says what the mail told whom, and its content follows from that: two clones that sent the same mail have
the same file, so git merges them without a conflict. It is written before the mail is handed over, so that no mail
leaves twice. A note in this machine's state folder says that one is on its way; one that is found later tells of a
command that was cut off in between, when nobody knows whether the mail left.
"""

from __future__ import annotations

import json
import math
import os
import time
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress

from mentor_cli.core.errors import ChangedMeanwhile, UnusableFile
from mentor_cli.core.ids import fold
from mentor_cli.core.invitations.plan import Told, check_told
from mentor_cli.store import writing
from mentor_cli.store.committing import commit
from mentor_cli.store.locks import held
from mentor_cli.store.places import make_private
from mentor_cli.store.writing import Change

_FOLDER = ".mentor/sent"
_LARGEST = 64 * 1024
# What journals did not have at first.
_LATER = ("uid", "recurrence")


class SentMails:
    """The mails of a workspace; events go by the names of their folders (`event_name`)."""

    def __init__(self, root: str, state: str) -> None:
        self._root = root
        self._state = (state, os.path.join(state, "sending"))
        # Only its time counts: when a mail was on its way last.
        self._last = os.path.join(state, "sending", "last")

    def read(self, event: str) -> tuple[Told, ...]:
        """All about the event. Raises UnusableFile when one cannot be read: who was told what would not be certain."""
        return tuple(self._told(event, name) for name in self._mails(event))

    def about(self, sessions: Collection[str]) -> dict[str, tuple[Told, ...]]:
        """All about each event that a session of one of these ids, folded, was mailed as. Raises UnusableFile."""
        return {event: self.read(event) for event in self._listing(_FOLDER) if self._session(event) in sessions}

    def knows(self, session: str) -> bool:
        """Whether a mail was about a session of exactly this id, in whatever spelling; what cannot be read is not."""
        with suppress(UnusableFile):
            for event in self._listing(_FOLDER):
                with suppress(UnusableFile):
                    if self._session(event) == fold(session):
                        return True
        return False

    def _session(self, event: str) -> str:
        """The folded id of the session that all mails in a folder are about; empty where there is none."""
        first = next(iter(self._mails(event)), None)
        return fold(self._told(event, first).session) if first else ""

    def _mails(self, event: str) -> list[str]:
        names = self._listing(f"{_FOLDER}/{event}")
        return [name.removesuffix(".json") for name in names if name.endswith(".json")]

    def _listing(self, folder: str) -> list[str]:
        try:
            return sorted(os.listdir(os.path.join(self._root, folder)))
        except (FileNotFoundError, NotADirectoryError):
            return []
        except OSError as error:
            raise UnusableFile(f"{_FOLDER} cannot be read: {error.strerror}", "check its permissions") from error

    @contextmanager
    def sending(self) -> Iterator[None]:
        """Send as the only one on this machine. Raises UnusableFile when another command does."""
        try:
            for folder in self._state:
                make_private(folder)
            lock = os.open(os.path.join(self._state[1], "lock"), os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise self._refused(error) from error
        try:
            if not held(lock):
                raise UnusableFile("another mentor command is sending mails", "wait until it is done")
            yield
        finally:
            os.close(lock)

    def seconds_since_last(self) -> float:
        """How long ago a mail was on its way from this machine last; without end when none was known to be."""
        try:
            return max(0.0, time.time() - os.stat(self._last).st_mtime)
        except FileNotFoundError:
            return math.inf
        except OSError as error:
            raise self._refused(error) from error

    def doubtful(self) -> frozenset[str]:
        """The names of mails of which nobody knows whether they left."""
        return frozenset(name for name in self._notes() if self._has(name))

    def settle_unsent(self, events: Collection[str]) -> None:
        """Forget what was noted of mails about these events, and never begun; for whoever is the only one to send.

        A command that was cut off before it had written the journal had not sent anything.
        """
        for name in self._notes():
            if not self._has(name) and self._noted_event(name) in events:
                self.settle(name)

    def _has(self, name: str) -> bool:
        return os.path.exists(os.path.join(self._root, self._path(self._noted_event(name), name)))

    def begin(self, told: Told) -> bool:
        """Say that the mail is on its way; False when it is in the journal by now: somebody else has sent it."""
        self.begin_again(told)
        content = json.dumps({key: value for key, value in told._asdict().items() if key != "name"},
                             ensure_ascii=False, indent=1)  # fmt: skip
        try:
            commit(self._root, [Change(self._path(told.event, told.name), None, f"{content}\n".encode())])
        except ChangedMeanwhile:
            self.settle(told.name)
            return False
        return True

    def begin_again(self, told: Told) -> None:
        """Say that a mail of the journal is on its way once more."""
        try:
            writing.replace(self._note(told.name), told.event.encode())
            os.close(os.open(self._last, os.O_WRONLY | os.O_CREAT, 0o600))
            os.utime(self._last)
        except OSError as error:
            raise self._refused(error) from error

    def settle(self, name: str) -> None:
        """The mail has left, or everybody is certain that it has."""
        try:
            writing.remove(self._note(name))
        except OSError as error:
            raise self._refused(error) from error

    def withdraw(self, told: Told) -> None:
        """The mail has not left, for certain: it may be sent later."""
        path = self._path(told.event, told.name)
        commit(self._root, [Change(path, writing.current(os.path.join(self._root, path)), None)])
        self.settle(told.name)

    def _path(self, event: str, name: str) -> str:
        return f"{_FOLDER}/{event}/{name}.json"

    def _note(self, name: str) -> str:
        return os.path.join(self._state[1], f"{name}.note")

    def _notes(self) -> list[str]:
        try:
            return [name.removesuffix(".note") for name in os.listdir(self._state[1]) if name.endswith(".note")]
        except FileNotFoundError:
            return []
        except OSError as error:
            raise self._refused(error) from error

    def _noted_event(self, name: str) -> str:
        return (writing.current(self._note(name)) or b"").decode("ascii", "replace")

    def _told(self, event: str, name: str) -> Told:
        path = self._path(event, name)
        try:
            raw = writing.read_file(writing.inside(self._root, path))[: _LARGEST + 1]
            values = json.loads(raw)
            words = {key: str(values[key]) for key in Told._fields if key not in ("name", "sequence", *_LATER)}
            later = {key: str(values.get(key, "")) for key in _LATER}
            told = Told(name=name, sequence=int(values["sequence"]), **words, **later)
            check_told(told)
            return told
        except OSError as error:
            raise UnusableFile(f"{path} cannot be read: {error.strerror}", "check its permissions") from error
        except (ValueError, KeyError, TypeError, RecursionError) as error:
            hint = f"it was changed since it was written: git checkout HEAD -- {path}"
            raise UnusableFile(f"{path} cannot be read as a sent mail", hint) from error

    def _refused(self, error: OSError) -> UnusableFile:
        hint = "set XDG_STATE_HOME to a folder of this machine that you can write to"
        return UnusableFile(f"{self._state[1]} cannot be written: {error.strerror}", hint)
