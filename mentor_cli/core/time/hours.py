"""Whose clock shows what: people side by side by the hour that a meeting begins for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from mentor_cli.core.time.wording import WEEKDAYS, clock_time

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from mentor_cli.core.time.wallclock import Moment

Zones = Mapping[str, "ZoneInfo"]


def clock_groups(starts: Sequence[Moment], people: Sequence[str], zones: Zones, here: ZoneInfo) -> list[list[str]]:
    """People whose clocks show the same at all these starts, together; those who see what `here` shows are left out.

    In the order of their clocks at the first start, from west to east. `zones` has the zone of each of the people.
    """
    shown: dict[tuple[object, ...], list[str]] = {}
    ours = tuple(start.within(here).local for start in starts)
    for person in people:
        theirs = tuple(start.within(zones[person]).local for start in starts)
        if theirs != ours:
            shown.setdefault(theirs, []).append(person)
    return [shown[clocks] for clocks in sorted(shown, key=str)]


def hour_there(start: Moment, zone: ZoneInfo, day: date) -> str:
    """`19:00`, with the weekday where it is another day there than `day`: `Wed 06:00`."""
    local = start.within(zone).local
    clock = clock_time(local)
    return clock if local.date() == day else f"{WEEKDAYS[local.weekday()][:3]} {clock}"
