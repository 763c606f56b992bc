"""Days as they are typed for what has happened."""

from __future__ import annotations

from datetime import date

from mentor_cli.core.errors import UsageError


def day_so_far(typed: str | None, today: date, hint: str) -> date:
    """The day that is meant, today when none is typed. Raises UsageError, with the hint, when it is still to come."""
    if typed is None:
        return today
    from mentor_cli.core.time.moments import read_past_date
    from mentor_cli.core.time.wording import full_day

    day = read_past_date(typed, today)
    if day > today:
        raise UsageError(f"{full_day(day)} is still to come", hint)
    return day
