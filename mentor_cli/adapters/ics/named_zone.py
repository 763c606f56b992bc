"""X-WR-TIMEZONE: the one zone that a whole calendar names, as Google wrote for years."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from icalendar import Calendar


def in_named_zone(calendar: Calendar) -> tuple[Calendar, str]:
    """The calendar with that zone made part of its times; as it is, and the zone's name, where nobody knows it."""
    if "x-wr-timezone" not in calendar:
        return calendar, ""
    from x_wr_timezone import to_standard

    try:
        return to_standard(calendar), ""
    except (ValueError, KeyError, OSError, TypeError, AttributeError):
        return calendar, str(calendar["x-wr-timezone"])
