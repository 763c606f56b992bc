"""The present: the real clock, or the one that MENTOR_NOW fixes for scripts and tests."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime

from mentor_cli.core.errors import UsageError
from mentor_cli.core.time.iso import iso_local

_HINT = "write date, time and offset: MENTOR_NOW=2026-12-01T18:00+00:00"


def now(environ: Mapping[str, str], clock: Callable[[], datetime]) -> datetime:
    """The present as an aware datetime in UTC.

    `clock` gives the real time as an aware datetime and is asked only when MENTOR_NOW is unset or empty.
    Raises UsageError when MENTOR_NOW cannot be read or lacks its offset.
    """
    fixed = environ.get("MENTOR_NOW", "").strip()
    if not fixed:
        return clock().astimezone(UTC)
    try:
        local, offset = iso_local(fixed)
    except UsageError as wrong:
        raise UsageError(f"MENTOR_NOW: {wrong.message}", _HINT) from None
    if offset is None:
        raise UsageError(f"MENTOR_NOW: {fixed} has no offset, so it is no instant", _HINT)
    return (local - offset).replace(tzinfo=UTC)
