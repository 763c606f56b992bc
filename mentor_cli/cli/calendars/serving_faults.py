"""What keeps `mentor calendar serve` from making a calendar, told at its terminal as other commands tell it."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from mentor_cli.cli.failures import error_lines
from mentor_cli.cli.screen import screen
from mentor_cli.core.errors import UnusableFile

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.errors import MentorError

_MEND = "mend what follows; until then calendars keep what they have"


class ServingFaults:
    """Tells each fault once, however many calendars ask, and again when a file that it names was changed."""

    def __init__(self, root: str) -> None:
        self._root = root
        self._told: set[tuple[str, ...]] = set()

    def tell(self, call: Call, error: MentorError) -> None:
        """The error with its places, unless it was told and its files are as they were then."""
        # Nobody who only serves exports again.
        told = UnusableFile(error.message, _MEND, more=error.more) if error.more else error
        lines = error_lines(told, call.source_line)
        state = (*lines, *(_state(self._root, one.path) for one in (error.finding, *error.more)))
        if state not in self._told:
            self._told.add(state)
            # A terminal that is gone keeps no calendar from being given out.
            with suppress(OSError):
                screen(sys.stderr).lines(lines, colour=False)
                sys.stderr.flush()


def _state(root: str, path: str | None) -> str:
    """Of a file, when it was written and how long it is; empty where there is none."""
    with suppress(OSError):
        if path:
            found = os.stat(os.path.join(root, path))
            return f"{found.st_mtime_ns} {found.st_size}"
    return ""
