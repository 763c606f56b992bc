"""The zones that a calendar names: X-WR-TIMEZONE for all of it, as Google wrote for years, and those nobody knows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any

from mentor_cli.adapters.ics.reading import listed
from mentor_cli.adapters.ics.series import is_broken
from mentor_cli.core.time.listed_cities import zone_of_cities

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from icalendar import Calendar, Component

_TIMES = ("dtstart", "dtend", "rdate", "exdate", "recurrence-id")


def in_named_zone(calendar: Calendar) -> tuple[Calendar, str]:
    """The calendar with that zone made part of its times; as it is, and the zone's name, where nobody knows it.

    Times of its events in a zone that Outlook calls by its cities have that of a city then.
    """
    for event in calendar.walk("VEVENT"):
        _mean_by_cities(event)
    if "x-wr-timezone" not in calendar:
        return calendar, ""
    from x_wr_timezone import to_standard

    try:
        return to_standard(calendar), ""
    except (ValueError, KeyError, OSError, TypeError, AttributeError):
        return calendar, str(calendar["x-wr-timezone"])


def _mean_by_cities(event: Component) -> None:
    for one, times in list(_naive(event)):
        zone = zone_of_cities(str(one.params.get("TZID") or ""), times[0].dt.year)
        if zone:
            one.params["TZID"] = zone.key
            for part in times:
                part.dt = part.dt.replace(tzinfo=zone)


def unknown_zones(event: Component, of_all: str) -> list[str]:
    """The zones of an event that nobody knows, each once; `of_all` is that of the whole calendar, empty for none."""
    names = [str(one.params["TZID"]) for one in in_unknown_zone(event)]
    if of_all and any("TZID" not in one.params for one, _ in _naive(event)):
        names.append(of_all)
    return list(dict.fromkeys(names))


def in_unknown_zone(event: Component) -> Iterator[Any]:
    """The properties with times whose zone was not understood, which leaves them without one."""
    yield from (one for one, _ in _naive(event) if one.params.get("TZID"))


def mean_by_unknown_zones(event: Component, of_all: str, place: ZoneInfo) -> None:
    """Put the times of the event that are in zones nobody knows on the clock of that place."""
    for one, times in list(_naive(event)):
        for part in times if of_all or one.params.get("TZID") else ():
            part.dt = part.dt.replace(tzinfo=place)


def _naive(event: Component) -> Iterator[tuple[Any, list[Any]]]:
    """The properties with times that have no zone, and these times."""
    for name in _TIMES:
        for one in () if is_broken(event.get(name)) else listed(event.get(name)):
            parts = [(part, getattr(part, "dt", None)) for part in getattr(one, "dts", [one])]
            times = [part for part, at in parts if isinstance(at, datetime) and at.tzinfo is None]
            if times:
                yield one, times
