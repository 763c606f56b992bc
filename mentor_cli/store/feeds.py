"""The secret names of feeds, one a person or a group, on this machine: whoever knows a name may read that calendar.

They lie in the workspace's state folder, readable by its owner only, and are 256 bits of the system's randomness.
"""

from __future__ import annotations

import hmac
import json
import os
import secrets
from collections.abc import Iterable
from contextlib import suppress

from mentor_cli.core.errors import UnusableFile
from mentor_cli.store import writing
from mentor_cli.store.places import make_private

_NAME = "feeds.json"
_BYTES = 32


class Feeds:
    """The names by whose they are, such as `people/amina`."""

    def __init__(self, state: str) -> None:
        self._state = state
        self.path = os.path.join(state, _NAME)

    def all(self) -> dict[str, str]:
        """Every name that holds. Raises UnusableFile."""
        try:
            raw = writing.current(self.path)
            held = json.loads(raw) if raw else {}
            return {str(whose): str(name) for whose, name in held.items()}
        except OSError as error:
            raise UnusableFile(f"{self.path} cannot be read: {error.strerror}", "check its permissions") from error
        except (ValueError, AttributeError, RecursionError) as error:
            hint = "delete it: every link is then another one"
            raise UnusableFile(f"{self.path} cannot be read", hint) from error

    def named(self, whose: Iterable[str]) -> dict[str, str]:
        """The names of these; whoever has none gets one. The caller holds the workspace's lock."""
        wanted, known = tuple(whose), self.all()
        new = {one: secrets.token_urlsafe(_BYTES) for one in wanted if one not in known}
        if new:
            self._keep({**known, **new})
        return {one: {**known, **new}[one] for one in wanted}

    def revoke(self, whose: str) -> bool:
        """Let the name hold no longer; False when there was none. The caller holds the workspace's lock."""
        known = self.all()
        if whose not in known:
            return False
        self._keep({one: name for one, name in known.items() if one != whose})
        return True

    def whose(self, typed: str) -> str | None:
        """Whose name it is. How long that takes tells nothing of how much of it was right."""
        found = None
        for whose, name in self.all().items():
            if hmac.compare_digest(name.encode(), typed.encode()):
                found = whose
        return found

    def _keep(self, names: dict[str, str]) -> None:
        try:
            make_private(self._state)
            # Made first, so that the file that takes its place has its permissions.
            with suppress(FileExistsError):
                os.close(os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
            writing.replace(self.path, json.dumps(names, indent=1).encode())
        except OSError as error:
            hint = "set XDG_STATE_HOME to a folder of this machine that you can write to"
            raise UnusableFile(f"{self.path} cannot be written: {error.strerror}", hint) from error
