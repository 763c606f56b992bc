"""VTIMEZONE (RFC 5545 §3.6.5) for the days a calendar really needs, from the zone's own clock changes."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from mentor_cli.core.time.zones import clock_changes

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

_DAY = timedelta(days=1)


def timezone_component(zone: ZoneInfo, first: date, last: date) -> Timezone:
    """The zone as a component that is right from the day `first` to the day `last`, both included.

    The library's own generator is not used: it dates the start of summer time by the clock after the change, where
    the standard wants the clock before it, and gathers changes in RDATE, of which ical.js reads no more than one.
    """
    from icalendar import Timezone

    component = Timezone()
    component.add("tzid", zone.key)
    begin = datetime.combine(first, time(), zone) - _DAY
    component.add_component(_observance(begin, begin.utcoffset() or timedelta(0)))
    for change in clock_changes(zone, begin.astimezone(UTC), datetime.combine(last, time(), UTC) + 2 * _DAY):
        before = (change - timedelta(seconds=1)).astimezone(zone).utcoffset() or timedelta(0)
        component.add_component(_observance(change.astimezone(zone), before))
    return component


def _observance(onset: datetime, before: timedelta) -> TimezoneStandard | TimezoneDaylight:
    """The offset that holds from `onset` on; its start is written on the clock as it was `before`."""
    from icalendar import TimezoneDaylight, TimezoneStandard

    part = TimezoneDaylight() if onset.dst() else TimezoneStandard()
    part.add("dtstart", (onset.astimezone(UTC) + before).replace(tzinfo=None))
    part.add("tzoffsetfrom", before)
    part.add("tzoffsetto", onset.utcoffset() or timedelta(0))
    part.add("tzname", onset.tzname() or "")
    return part
