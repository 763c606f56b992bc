"""Holidays by country, from the library `holidays`: imported only when nobody has looked them up before."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from os import stat

# Day (ISO 8601), name in English where the library has one, whether it is a day off.
Row = tuple[str, str, bool]

_ENGLISH = ("en_US", "en_GB")


def version_stamp() -> str:
    """Changes when another version of the library is installed; the library is not imported."""
    found = find_spec("holidays")
    if found is None or found.origin is None:
        return ""
    state = stat(found.origin)
    return f"{state.st_mtime_ns} {state.st_size}"


def known_region(region: str) -> str:
    """The region itself, its country where that part has no holidays of its own, empty where nothing is known."""
    from holidays import list_supported_countries

    country, _, part = region.partition("-")
    parts = list_supported_countries(include_aliases=False).get(country)
    if parts is None:
        return ""
    return region if part in parts else country


def holidays_in(region: str, years: range) -> tuple[Row, ...]:
    """The holidays of `GB` or `GB-SCT` in these years in order, those that are no day off too; empty where unknown."""
    return tuple(sorted(_rows(known_region(region), years)))


def _rows(region: str, years: range) -> Iterator[Row]:
    if not region:
        return
    from holidays import country_holidays

    country, _, part = region.partition("-")
    known = country_holidays(country, subdiv=part or None)
    language = next((one for one in _ENGLISH if one in known.supported_languages), None)
    free = country_holidays(country, subdiv=part or None, years=years)
    named = country_holidays(
        country, subdiv=part or None, years=years, language=language, categories=known.supported_categories
    )
    for day in named:
        for name in named.get_list(day):
            yield day.isoformat(), name, day in free
