"""Days as they are typed: what has happened is not still to come, and nothing ends before it starts."""

from __future__ import annotations

from datetime import date

from mentor_cli.core.errors import UsageError
from mentor_cli.core.time.wording import full_day


def day_so_far(typed: str | None, today: date, hint: str) -> date:
    """The day that is meant, today when none is typed. Raises UsageError, with the hint, when it is still to come."""
    if typed is None:
        return today
    from mentor_cli.core.time.moments import read_past_date

    day = read_past_date(typed, today)
    if day > today:
        raise UsageError(f"{full_day(day)} is still to come", hint)
    return day


def refuse_passed(due: date | None, today: date) -> None:
    """Raise UsageError for a day by which nothing can be reached any more."""
    if due and due < today:
        raise UsageError(f"{full_day(due)} has passed", "give --due a day that is still to come")


def refuse_reversed_days(since: date | None, until: date | None) -> None:
    """Raise UsageError when there is no day between the two."""
    if since and until and until < since:
        raise UsageError(f"--until {until} is before --since {since}", "exchange them")
