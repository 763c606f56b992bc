"""Holidays where a workspace or a person says whose: looked up once, then kept beside the other caches."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.time.holidays import Holiday, free_days, own_days_off, region_of

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.findings import Finding
    from mentor_cli.core.record import Record

# Cadences may have begun long ago, goals may be due in some years; those that follow the moon are estimates anyway.
_FIRST_YEAR, _YEARS_AHEAD = 2000, 10


class _Known(NamedTuple):
    """What the library knows of a region: the holidays, and the region it has them of, empty for none."""

    region: str
    days: tuple[tuple[str, str, bool], ...]


def holidays_of(call: Call, region: str) -> tuple[Holiday, ...]:
    """The holidays of `GB` or `GB-SCT` in order; none for an empty or unknown region."""
    if not region:
        return ()
    return tuple(Holiday(date.fromisoformat(day), name, free) for day, name, free in _known(call, region).days)


def days_off(call: Call) -> frozenset[date]:
    """The days on which nobody meets: the programme's own, and the holidays of its country."""
    settings = call.workspace.settings
    return own_days_off(settings) | free_days(holidays_of(call, region_of(settings)))


def nothing_skipped(call: Call, group: Record) -> Iterator[str]:
    """That the group's last rule leaves out holidays, and no day off is known."""
    rules = group.mappings("cadence")
    if rules and rules[-1].get("skip") and not call.workspace.settings.mapping("holidays"):
        yield "no holidays are known to skip: name the country in mentor.yaml, as holidays: {country: GB}"


def unknown_regions(call: Call) -> Iterator[Finding]:
    """Countries, and parts of them, of which no holidays are known, where they are named."""
    settings = call.workspace.settings
    said = settings.mapping("holidays")
    if said.get("country"):
        field = "subdivision" if said.get("subdivision") else "country"
        yield from _unknown(call, settings, region_of(settings), ("holidays", field))
    for person in call.workspace.usable("people"):
        if region := person.text("region"):
            yield from _unknown(call, person, region, ("region",))


def _unknown(call: Call, record: Record, region: str, path: tuple[str, ...]) -> Iterator[Finding]:
    known = _known(call, region).region
    if known == region:
        return
    from mentor_cli.core.doubt import Doubt
    from mentor_cli.store.locating import located

    country, _, part = region.partition("-")
    if not known:
        path = (*path[:-1], "country") if record is call.workspace.settings else path
        message, hint = f"no holidays are known of {country}", "write its own days off as extra: under holidays:"
    else:
        message = f"{country} has no holidays of its own for {part}"
        hint = f"those of {country} count; leave {part} out"
    yield located(call.workspace.root, record, Doubt("F040", message, hint, path, severity="warning"))


def _known(call: Call, region: str) -> _Known:
    from mentor_cli.adapters.holidays.lookup import holidays_in, known_region, version_stamp

    years = range(_FIRST_YEAR, call.now.year + _YEARS_AHEAD + 1)
    cache = call.workspace.cache
    shelf = cache.shelf("holidays", ("adapters/holidays/",), f"{years.stop} {version_stamp()}") if cache else None
    rows = shelf.load() if shelf else {}
    if region not in rows:
        rows = {**rows, region: (known_region(region), holidays_in(region, years))}
        if shelf:
            shelf.save(rows)
    return _Known(*rows[region])
