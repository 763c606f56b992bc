"""A calendar from elsewhere as nothing but the times that it takes: RFC 5545, VEVENT and VFREEBUSY.

School timetables and private calendars hold far more than a group has to know. What is kept: when, how it repeats, what
was cancelled. What goes: titles (unless they are wanted), places, notes, people, alarms, and the names in UIDs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.adapters.ics.lines import decoded
from mentor_cli.adapters.ics.named_zone import in_named_zone, in_unknown_zone, unknown_zones
from mentor_cli.adapters.ics.reading import (
    busy_periods,
    calendars,
    is_cut_off,
    is_free,
    line_of,
    listed,
    places_of,
    refuse_unreadable,
    why_left_out,
)
from mentor_cli.adapters.ics.series import is_broken, unreadable_parts
from mentor_cli.adapters.ics.writing import PRODUCT
from mentor_cli.core.errors import UnusableFile
from mentor_cli.core.time.zones import which_place

if TYPE_CHECKING:
    from icalendar import Calendar, Component, Event

_KEPT = ("dtstart", "dtend", "duration", "rrule", "rdate", "exdate", "recurrence-id", "status", "sequence", "dtstamp")


class BusyTimes(NamedTuple):
    """The copy, how many events it holds, why others are not in it and in which lines of the file these begin.

    `faults` tells what of those that were taken over cannot be read, in words.
    """

    content: bytes
    events: int
    left_out: tuple[tuple[str, tuple[int, ...]], ...]
    faults: tuple[str, ...] = ()


def busy_times(name: str, raw: bytes, place: str | None = None) -> BusyTimes:
    """The taken times of the calendar file; `place` is the zone that is meant where nobody knows the one it names.

    Raises UnusableFile, naming the file, for what is no calendar, and for a zone of which nobody said what it means.
    """
    return _copy(name, raw, lambda event: "Busy", place)


def busy_times_with_titles(name: str, raw: bytes, place: str | None = None) -> BusyTimes:
    """The same with what each event is called."""
    return _copy(name, raw, lambda event: str(event.get("summary") or "Busy"), place)


def _copy(name: str, raw: bytes, title: Callable[[Component], str], place: str | None) -> BusyTimes:
    from icalendar import Calendar

    made = Calendar()
    made.add("prodid", PRODUCT)
    made.add("version", "2.0")
    left_out: dict[str, list[int]] = {}
    faults: dict[str, int] = {}
    zones: set[str] = set()
    count = 0
    for calendar in _calendars(name, raw):
        unknown = in_named_zone(calendar)[1]
        if "x-wr-timezone" in calendar:
            made["x-wr-timezone"] = place if unknown and place else calendar["x-wr-timezone"]
        for zone in calendar.walk("VTIMEZONE"):
            if str(zone.get("tzid")) not in zones:
                zones.add(str(zone.get("tzid")))
                made.add_component(zone)
        for event in calendar.walk("VEVENT"):
            why = why_left_out(event)
            if why:
                left_out.setdefault(why, []).append(line_of(event))
                continue
            for zone_name in unknown_zones(event, unknown):
                if not place:
                    hint = f"say it with --zone: {which_place(zone_name)}"
                    raise UnusableFile(f"{name}:{line_of(event)}: the zone {zone_name[:60]} is not known", hint)
                shown = zone_name[:60].replace("{", "{{").replace("}", "}}")
                said = f"the zone {shown} of {{}} is read as {place}"
                faults[said] = faults.get(said, 0) + 1
            for said in _faults(event):
                faults[said] = faults.get(said, 0) + 1
            for written in in_unknown_zone(event):
                written.params["TZID"] = place
            made.add_component(_bare(event, title(event)))
            count += 1
        for free_busy in calendar.walk("VFREEBUSY"):
            for period in busy_periods(free_busy):
                if isinstance(period, str):
                    left_out.setdefault(period, []).append(line_of(free_busy))
                else:
                    made.add_component(_taken(*period))
                    count += 1
    if not count:
        reasons = "; ".join(f"{len(lines)} {why}{places_of(lines)}" for why, lines in left_out.items())
        reasons = reasons or "it holds no events"
        raise UnusableFile(f"{name} takes no time: {reasons}", "export it again with its events")
    content: bytes = made.to_ical()
    told = tuple(said.format(f"{count} event{'s' if count != 1 else ''}") for said, count in faults.items())
    return BusyTimes(content, count, tuple((why, tuple(lines)) for why, lines in left_out.items()), told)


def _faults(event: Component) -> Iterator[str]:
    """What of an event that is taken over cannot be read, with a place for how many events it holds of."""
    for name in unreadable_parts(event):
        if any(str(one).strip() for one in listed(event[name])):
            yield f"the {name} of {{}} cannot be read and was left out"


def _calendars(name: str, raw: bytes) -> list[Calendar]:
    text = decoded(raw)
    refuse_unreadable(name, raw, text)
    if is_cut_off(text):
        raise UnusableFile(f"{name} was cut off: its END:VCALENDAR is missing", "export or download it again")
    return calendars(name, text)


def _bare(event: Component, title: str) -> Event:
    from icalendar import Event

    bare = Event()
    bare["uid"] = _nameless(str(event.get("uid") or ""), event)
    for name in _readable(event):
        bare[name] = event[name]
    if is_free(event):
        bare.add("transp", "TRANSPARENT")
    bare.add("summary", title)
    return bare


def _readable(event: Component) -> list[str]:
    """Which of the parts that are kept it has, so that they can be read."""
    unread = {name.lower() for name in unreadable_parts(event)}
    return [name for name in _KEPT if name in event and name not in unread and not is_broken(event[name])]


def _nameless(uid: str, event: Component) -> str:
    """The same for all events that had the same UID, and without the address that many programs put into it."""
    known = uid or str(event.get("dtstart").to_ical())
    return sha256(known.encode()).hexdigest()[:24]


def _taken(start: datetime, end: datetime) -> Event:
    """A period of a VFREEBUSY as an event."""
    from icalendar import Event

    event = Event()
    event.add("uid", sha256(f"{start}{end}".encode()).hexdigest()[:24])
    event.add("dtstamp", start)
    event.add("dtstart", start)
    event.add("dtend", end)
    event.add("summary", "Busy")
    return event
