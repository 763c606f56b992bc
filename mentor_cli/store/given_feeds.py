"""Since when each feed has shown what it shows, on this machine: a server that is started again goes on from it."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from datetime import UTC, datetime

from mentor_cli.store import writing
from mentor_cli.store.places import make_private

_NAME = "given.json"


class GivenFeeds:
    """What was given out last of each feed, by whose it is, such as `people/amina`: a digest, and since when."""

    def __init__(self, state: str) -> None:
        self._state = state
        self._path = os.path.join(state, _NAME)

    def since(self, whose: str, digest: str, now: datetime) -> datetime:
        """Since when that is given out: `now` for what is new, which is remembered where that can be. Aware."""
        known = self._known()
        before = known.get(whose)
        if before and before[0] == digest:
            return min(before[1], now)
        self._keep({**known, whose: (digest, now)})
        return now

    def _known(self) -> dict[str, tuple[str, datetime]]:
        """What cannot be read is not known: readers then fetch once more what they have."""
        with suppress(OSError, ValueError, TypeError, AttributeError, OverflowError, RecursionError):
            held = json.loads(writing.current(self._path) or b"{}")
            return {str(whose): (str(digest), _instant(since)) for whose, (digest, since) in held.items()}
        return {}

    def _keep(self, known: dict[str, tuple[str, datetime]]) -> None:
        rows = {whose: (digest, since.isoformat()) for whose, (digest, since) in known.items()}
        with suppress(OSError):
            make_private(self._state)
            writing.replace(self._path, json.dumps(rows, indent=1).encode())


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)
