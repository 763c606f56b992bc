"""Lengths of time as people and files write them: `45m`, `12h`, `1h30m`. In whole minutes."""

from __future__ import annotations

import re

from mentor_cli.core.errors import UsageError


def read_minutes(text: str) -> int:
    """The whole minutes `text` names: `45m`, `12h`, `1h30m`, `1.5h`, `1 h 30 min`, or a bare number of minutes.

    Raises UsageError when it cannot be read, is not above zero or has a fraction of a minute.
    """
    compact = re.sub(r"\s+", "", text).lower()
    match = re.fullmatch(r"(?:(\d+(?:[.,]\d+)?)h(?:ours?|rs?)?)?(?:(\d+)(?:m(?:in(?:ute)?s?)?)?)?", compact, re.ASCII)
    if not match or not compact:
        raise UsageError(f"{text} is not a length of time", "write it as 45m, 12h or 1h30m")
    minutes = float((match[1] or "0").replace(",", ".")) * 60 + int(match[2] or 0)
    if minutes <= 0 or minutes != int(minutes) or minutes > 10_000_000:
        raise UsageError(f"{text} is not a whole number of minutes above zero", "write it as 45m, 12h or 1h30m")
    return int(minutes)


def minutes_text(minutes: int) -> str:
    """So many minutes as a file writes them: `45m`, `12h`, `1h30m`."""
    hours, rest = divmod(minutes, 60)
    return (f"{hours}h" if hours else "") + (f"{rest}m" if rest or not hours else "")
