"""Zones that Outlook calls by their offset and some of their cities: `(UTC+01:00) Amsterdam, Berlin, Bern, Rome`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from mentor_cli.core.time.iso import iso_offset
from mentor_cli.core.time.zones import by_city

_LISTED = re.compile(r"\((?:UTC|GMT)(?:([+-][01]\d)[:.]([0-5]\d))?\)\s*(.+)", re.IGNORECASE | re.ASCII)
# `Eastern Time (US & Canada)`: tz has zones of that name for both countries, which have to agree as cities do.
_AREA = " Time (US & Canada)"
_DAY = timedelta(days=1)


@lru_cache(maxsize=256)
def zone_of_cities(name: str, year: int) -> ZoneInfo | None:
    """The zone of the first city that is known; None unless all that are known show the same clock through the year,
    which is at the offset that is said, by its standard time.
    """
    match = _LISTED.fullmatch(name.strip())
    if not match:
        return None
    known = [ZoneInfo(one) for one in _known(match[3])]
    clocks = {_through(year, zone) for zone in known}
    standard = iso_offset(f"{match[1]}:{match[2]}" if match[1] else "Z")
    return known[0] if len(clocks) == 1 and min(*clocks.pop()) == standard else None


def _known(cities: str) -> Iterator[str]:
    places = by_city()
    for city in re.split(r"\s*\\?[,/]\s*", cities):
        yield from places.get(city.removesuffix(_AREA).replace(" ", "_").casefold(), ())


def _through(year: int, zone: ZoneInfo) -> tuple[timedelta, ...]:
    """The offset at noon of each day of that year."""
    first = datetime(year, 1, 1, 12, tzinfo=zone)
    return tuple((first + number * _DAY).utcoffset() or timedelta(0) for number in range(365))
