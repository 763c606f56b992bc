"""Holidays by country, from the library `holidays`: imported only when nobody has looked them up before."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib.util import find_spec, module_from_spec
from os import stat
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from holidays import HolidayBase

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
    from holidays.registry import EntityLoader

    country, _, part = region.partition("-")
    if country not in EntityLoader.get_country_codes(include_aliases=False):
        return ""
    return region if part in _named(country).subdivisions else country


def holidays_in(region: str, years: range) -> tuple[Row, ...]:
    """The holidays of `GB` or `GB-SCT` in these years in order, those that are no day off too; empty where unknown."""
    return tuple(sorted(_rows(known_region(region), years)))


def _rows(region: str, years: range) -> Iterator[Row]:
    if not region:
        return
    country, _, part = region.partition("-")
    known = _named(country, subdiv=part or None)
    language = next((one for one in _ENGLISH if one in known.supported_languages), None)
    free = _named(country, subdiv=part or None, years=years)
    named = _named(country, subdiv=part or None, years=years, language=language, categories=known.supported_categories)
    for day in named:
        for name in named.get_list(day):
            yield day.isoformat(), name, day in free


def _named(country: str, **wanted: Any) -> HolidayBase:
    """Those of that country. Of the library's countries, only those that take part are loaded, not all 250."""
    from holidays import country_holidays

    every_country = find_spec("holidays.countries")
    if every_country is not None:
        # The library looks into a module for each country; to import their package would import them all.
        sys.modules.setdefault(every_country.name, module_from_spec(every_country))
    return country_holidays(country, **wanted)
