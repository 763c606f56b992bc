"""Time zones: finding one by name, and what its clock does when it is put forward or back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta, tzinfo
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from mentor_cli.core.errors import UnusableFile, UsageError

if TYPE_CHECKING:
    from mentor_cli.core.record import Record

# One well-known place for each offset people write as "GMT+5"; in half hours from UTC.
_PLACES = {
    -20: "Pacific/Honolulu", -18: "America/Anchorage", -16: "America/Los_Angeles", -14: "America/Denver",
    -12: "America/Chicago", -10: "America/New_York", -8: "America/Halifax", -7: "America/St_Johns",
    -6: "America/Sao_Paulo", -2: "Atlantic/Azores", 0: "Europe/London", 2: "Europe/Paris", 4: "Africa/Cairo",
    6: "Africa/Nairobi", 7: "Asia/Tehran", 8: "Asia/Dubai", 9: "Asia/Kabul", 10: "Asia/Karachi", 11: "Asia/Kolkata",
    12: "Asia/Dhaka", 13: "Asia/Yangon", 14: "Asia/Bangkok", 16: "Asia/Singapore", 18: "Asia/Tokyo",
    19: "Australia/Adelaide", 20: "Australia/Sydney", 22: "Pacific/Noumea", 24: "Pacific/Auckland",
}  # fmt: skip
# Names that zone files know for an offset or a rule, not for a place; UTC is left, for those who want it.
_NO_PLACES = frozenset({
    "EST", "MST", "HST", "EST5EDT", "CST6CDT", "MST7MDT", "PST8PDT", "CET", "MET", "EET", "WET", "GMT", "GMT0", "GMT+0",
    "GMT-0", "Greenwich", "UCT", "Universal", "Zulu", "Factory", "localtime",
})  # fmt: skip
# Places that people mean by the letters of a clock, where no zone is called so (from the tz database, and usage).
_LETTERS = {
    "IST": ("Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"), "BST": ("Europe/London", "Asia/Dhaka"),
    "CST": ("America/Chicago", "Asia/Shanghai", "America/Havana"), "PST": ("America/Los_Angeles", "Asia/Manila"),
    "AST": ("America/Halifax", "Asia/Riyadh"), "GST": ("Asia/Dubai",), "EDT": ("America/New_York",),
    "CDT": ("America/Chicago", "America/Havana"), "MDT": ("America/Denver",), "PDT": ("America/Los_Angeles",),
    "CEST": ("Europe/Paris",), "EEST": ("Europe/Athens",), "WEST": ("Europe/Lisbon",), "MSK": ("Europe/Moscow",),
    "EAT": ("Africa/Nairobi",), "CAT": ("Africa/Maputo",), "WAT": ("Africa/Lagos",), "SAST": ("Africa/Johannesburg",),
    "PKT": ("Asia/Karachi",), "SGT": ("Asia/Singapore",), "HKT": ("Asia/Hong_Kong",), "JST": ("Asia/Tokyo",),
    "KST": ("Asia/Seoul",), "AEST": ("Australia/Sydney", "Australia/Brisbane"), "AEDT": ("Australia/Sydney",),
    "ACST": ("Australia/Adelaide", "Australia/Darwin"), "AWST": ("Australia/Perth",), "NZST": ("Pacific/Auckland",),
}  # fmt: skip
_DAY = timedelta(days=1)
_WINTER = datetime.fromisoformat("2026-01-01")


def zone(name: str) -> ZoneInfo:
    """The time zone of that IANA name. Raises UsageError, with the nearest, when there is none or it is no place."""
    try:
        found = ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise UsageError(f"{name} is not a time zone", which_place(name)) from None
    if name in _NO_PLACES or (name.startswith("Etc/") and name != "Etc/UTC"):
        raise UsageError(*_no_place(found))
    return found


def _no_place(named: ZoneInfo) -> tuple[str, str]:
    """What to say of a name that only stands for an offset: `Etc/GMT+5` is behind UTC, which few people mean."""
    hours = (named.utcoffset(_WINTER) or timedelta(0)) // timedelta(hours=1)
    there, opposite = (_PLACES.get(2 * one, "Asia/Karachi") for one in (hours, -hours))
    hint = f"name a place, so that summer time is known: such as {there}"
    if not named.key.startswith("Etc/") or not hours:
        return f"{named.key} is not a place", hint
    return (
        f"{named.key} is not a place, and means UTC{hours:+}, not UTC{-hours:+}",
        f"{hint} for UTC{hours:+}, {opposite} for UTC{-hours:+}",
    )


def workspace_zone(settings: Record) -> ZoneInfo:
    """The zone that `mentor.yaml` names, UTC when it names none. Raises UnusableFile when what it names is no zone."""
    name = settings.text("timezone")
    if name is None:
        for finding in settings.findings:
            if finding.severity == "error" and "timezone:" in f"{finding.message} {finding.hint}":
                raise UnusableFile(finding.message, finding.hint, finding=finding)
    return zone(name or "UTC")


def which_place(name: str) -> str:
    """A hint at the zones that somebody may have meant by a name that is none."""
    match = re.fullmatch(r"(?:GMT|UTC)?\s*([+-]\d{1,2})(?::?(00|30|45))?", name.strip(), re.IGNORECASE | re.ASCII)
    if match:
        hours = int(match[1])
        halves = hours * 2 + (0 if (match[2] or "00") == "00" else -1 if match[1][0] == "-" else 1)
        place = _PLACES.get(halves, "Asia/Karachi")
        return f"name a place, so that summer time is known: such as {place}"
    nearest = _LETTERS.get(name.strip().upper()) or nearest_zones(name)
    if nearest:
        return f"did you mean {' or '.join(nearest)}?"
    return "write the place as region and city, such as Europe/London"


def nearest_zones(name: str, most: int = 3) -> list[str]:
    """Up to `most` zone names that look like `name`, best first."""
    import difflib

    wanted = re.sub(r"[\s_]+", "_", name.strip()).casefold()
    cities = by_city()
    names = sorted(n for known in cities.values() for n in known)
    exact = [n for n in names if n.casefold() == wanted] or cities.get(wanted.rpartition("/")[2], [])
    if exact:
        return exact[:most]
    inside = [n for n in names if len(wanted) > 2 and wanted in n.casefold()]
    if inside:
        return inside[:most]
    by_full = {n.casefold(): n for n in names}
    close = [by_full[n] for n in difflib.get_close_matches(wanted, by_full, most, 0.75)]
    close += [cities[c][0] for c in difflib.get_close_matches(wanted.rpartition("/")[2], cities, most, 0.75)]
    return list(dict.fromkeys(close))[:most]


def by_city() -> dict[str, list[str]]:
    """The names of all zones that are places, by their cities as `new_york`."""
    from zoneinfo import available_timezones

    found: dict[str, list[str]] = {}
    for name in sorted(n for n in available_timezones() if "/" in n and not n.startswith("Etc/")):
        found.setdefault(name.rpartition("/")[2].casefold(), []).append(name)
    return found


def offsets(local: datetime, zone: tzinfo) -> tuple[timedelta, ...]:
    """The offsets from UTC at which the zone's clock shows `local` (naive wall-clock).

    One as a rule; two, the earlier instant first, in an hour that comes twice; none in an hour that is left out.
    """
    first = local.replace(tzinfo=zone, fold=0).utcoffset() or timedelta(0)
    second = local.replace(tzinfo=zone, fold=1).utcoffset() or timedelta(0)
    if first == second:
        return (first,)
    return (first, second) if first > second else ()


def gap_around(local: datetime, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """Where the clock jumps over `local`: the wall-clock time at which it stops and the one at which it goes on."""
    minute = timedelta(minutes=1)
    end = local
    while not offsets(end, zone):
        end += minute
    before = local.replace(tzinfo=zone, fold=0).utcoffset() or timedelta(0)
    after = local.replace(tzinfo=zone, fold=1).utcoffset() or timedelta(0)
    return end - (after - before), end


def clock_changes(zone: ZoneInfo, begin: datetime, end: datetime) -> Iterator[datetime]:
    """The instants (UTC) after `begin` and up to `end` at which the zone's offset from UTC becomes another."""
    day, offset = begin, begin.astimezone(zone).utcoffset()
    while day < end:
        following = (day + _DAY).astimezone(zone).utcoffset()
        if following != offset:
            change = _change_between(zone, day, day + _DAY)
            if change <= end:
                yield change
        day, offset = day + _DAY, following


def _change_between(zone: ZoneInfo, low: datetime, high: datetime) -> datetime:
    """The first second between two instants a day apart that has the later one's offset."""
    offset = low.astimezone(zone).utcoffset()
    while high - low > timedelta(seconds=1):
        middle = low + (high - low) // 2
        middle = middle.replace(microsecond=0)
        if middle.astimezone(zone).utcoffset() == offset:
            low = middle
        else:
            high = middle
    return high
