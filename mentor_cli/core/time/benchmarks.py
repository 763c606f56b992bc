"""By when a benchmark is meant: a date, or counted from the first session that the group held."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from mentor_cli.core.errors import UsageError, brief
from mentor_cli.core.time.iso import iso_date
from mentor_cli.core.time.moments import months_later

_SESSION = r"session[- ]?(\d{1,3})"
_MONTHS = r"(\d{1,2}) months?"


class By(NamedTuple):
    """One of the three: a `day`, the number of a `session`, or so many `months`."""

    day: date | None = None
    session: int = 0
    months: int = 0

    @property
    def text(self) -> str:
        """As a record writes it: `2026-12-10`, `session-2`, `3 months`."""
        if self.day:
            return self.day.isoformat()
        return f"session-{self.session}" if self.session else f"{self.months} month{'s' if self.months > 1 else ''}"

    def on(self, meetings: Sequence[date]) -> date | None:
        """The day it is, for a group that met or will meet on these days; None while that cannot be known."""
        if self.day or not meetings:
            return self.day
        if self.months:
            return months_later(meetings[0], self.months)
        return meetings[self.session - 1] if self.session <= len(meetings) else None


def read_by(text: str) -> By:
    """What `2026-12-10`, `session-2` or `3 months` names. Raises UsageError."""
    words = " ".join(text.lower().split())
    if (session := re.fullmatch(_SESSION, words, re.ASCII)) and int(session[1]):
        return By(session=int(session[1]))
    if (months := re.fullmatch(_MONTHS, words, re.ASCII)) and int(months[1]):
        return By(months=int(months[1]))
    if words[:1].isdecimal() and "-" in words:
        return By(iso_date(words))
    raise UsageError(f"{brief(text)} is not a day or a count", "write a date, session-2 or 3 months")
