"""Guided conversations that are not at their end yet, kept on this machine so that they can be gone on with.

Each is a file of its own in the workspace's state folder, readable by its owner only, written anew after every answer.
"""

from __future__ import annotations

import json
import os
from typing import Any

from mentor_cli.core.errors import ChangedMeanwhile, UnusableFile
from mentor_cli.store import writing
from mentor_cli.store.committing import commit
from mentor_cli.store.places import make_private
from mentor_cli.store.writing import Change

_FOLDER = "dialogues"


class KeptDialogue:
    """The place of one conversation: `goals` and the id of a goal, `goals-new` and the id of who wants a new one."""

    def __init__(self, state: str, about: str, name: str) -> None:
        self._state = state
        self._inside = f"{_FOLDER}/{about}/{name}.json"
        self._known: bytes | None = None

    @property
    def path(self) -> str:
        """The file, whether it is there or not."""
        return os.path.join(self._state, self._inside)

    @property
    def is_there(self) -> bool:
        """Whether something is kept."""
        return os.path.exists(self.path)

    def load(self) -> Any:
        """What was kept; None where nothing was. Raises UnusableFile when it cannot be read."""
        try:
            self._known = writing.current(self.path)
            # An empty file is one that was cut off before its first answer.
            return json.loads(self._known) if self._known else None
        except (OSError, ValueError, RecursionError) as error:
            raise UnusableFile(f"what was kept in {self.path} cannot be read", "--restart begins anew") from error

    def keep(self, document: dict[str, Any]) -> None:
        """Keep this instead of what was kept before. Raises UnusableFile when another terminal goes on with it."""
        content = f"{json.dumps(document, ensure_ascii=False, indent=1)}\n".encode("utf-8", "replace")
        if content == self._known:
            return
        try:
            for folder in (self._state, os.path.join(self._state, _FOLDER), os.path.dirname(self.path)):
                make_private(folder)
            if self._known is None and not self.is_there:
                _make_private_file(self.path)
                self._known = b""
            commit(self._state, [Change(self._inside, self._known, content)])
        except ChangedMeanwhile:
            raise UnusableFile("another terminal goes on with these questions", "go on there") from None
        except OSError as error:
            raise UnusableFile(
                f"{self._state} cannot be written: {error.strerror}", "set XDG_STATE_HOME to a folder you can write to"
            ) from error
        self._known = content

    def drop(self) -> None:
        """Forget it."""
        if self.is_there:
            os.unlink(self.path)
        self._known = None


def _make_private_file(path: str) -> None:
    """An empty file that only its owner can read; what replaces it keeps that."""
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
