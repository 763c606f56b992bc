"""A calendar from elsewhere as nothing but the times that it takes: RFC 5545, VEVENT and VFREEBUSY.

School timetables and private calendars hold far more than a group has to know. What is kept: when, how it repeats, what
was cancelled. What goes: titles (unless they are wanted), places, notes, people, alarms, and the names in UIDs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.adapters.ics.named_zone import in_named_zone
from mentor_cli.adapters.ics.reading import (
    busy_periods,
    calendars,
    decoded,
    is_cut_off,
    is_free,
    line_of,
    listed,
    places_of,
    refuse_unreadable,
    why_left_out,
)
from mentor_cli.adapters.ics.series import unreadable_parts
from mentor_cli.adapters.ics.writing import PRODUCT
from mentor_cli.core.errors import UnusableFile

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


def busy_times(name: str, raw: bytes) -> BusyTimes:
    """The taken times of the calendar file. Raises UnusableFile, naming the file, for what is no calendar."""
    return _copy(name, raw, lambda event: "Busy")


def busy_times_with_titles(name: str, raw: bytes) -> BusyTimes:
    """The same with what each event is called."""
    return _copy(name, raw, lambda event: str(event.get("summary") or "Busy"))


def _copy(name: str, raw: bytes, title: Callable[[Component], str]) -> BusyTimes:
    from icalendar import Calendar

    made = Calendar()
    made.add("prodid", PRODUCT)
    made.add("version", "2.0")
    left_out: dict[str, list[int]] = {}
    faults: dict[str, int] = {}
    zones: set[str] = set()
    count = 0
    for calendar in _calendars(name, raw):
        if "x-wr-timezone" in calendar:
            made["x-wr-timezone"] = calendar["x-wr-timezone"]
        unknown = in_named_zone(calendar)[1]
        for zone in calendar.walk("VTIMEZONE"):
            if str(zone.get("tzid")) not in zones:
                zones.add(str(zone.get("tzid")))
                made.add_component(zone)
        for event in calendar.walk("VEVENT"):
            why = why_left_out(event)
            if why:
                left_out.setdefault(why, []).append(line_of(event))
                continue
            for fault in _faults(event, unknown):
                faults[fault] = faults.get(fault, 0) + 1
            made.add_component(_bare(event, title(event)))
            count += 1
        for free_busy in calendar.walk("VFREEBUSY"):
            for taken in _taken(free_busy):
                made.add_component(taken)
                count += 1
    if not count:
        reasons = "; ".join(f"{len(lines)} {why}{places_of(lines)}" for why, lines in left_out.items())
        reasons = reasons or "it holds no events"
        raise UnusableFile(f"{name} takes no time: {reasons}", "export it again with its events")
    content: bytes = made.to_ical()
    told = tuple(said.format(f"{count} event{'s' if count != 1 else ''}") for said, count in faults.items())
    return BusyTimes(content, count, tuple((why, tuple(lines)) for why, lines in left_out.items()), told)


def _faults(event: Component, unknown: str) -> Iterator[str]:
    """What of an event that is taken over cannot be read, with a place for how many events it holds of.

    `unknown` is the zone of the whole calendar, where nobody knows that.
    """
    for name in unreadable_parts(event):
        if any(str(one).strip() for one in listed(event[name])):
            yield f"the {name} of {{}} cannot be read and was left out"
    start = event.decoded("dtstart")
    zone = str(event["dtstart"].params.get("TZID") or "")
    is_meant = bool(zone) and isinstance(start, datetime) and start.tzinfo is None
    if not zone and isinstance(start, datetime):
        zone, is_meant = unknown, bool(unknown)
    if is_meant:
        shown = zone[:60].replace("{", "{{").replace("}", "}}")
        yield f"the zone {shown} is not known; the times of {{}} are read on the clock of their person"


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
    unread = {name.lower() for name in unreadable_parts(event)}
    for name in _KEPT:
        if name in event and name not in unread:
            bare[name] = event[name]
    if is_free(event):
        bare.add("transp", "TRANSPARENT")
    bare.add("summary", title)
    return bare


def _nameless(uid: str, event: Component) -> str:
    """The same for all events that had the same UID, and without the address that many programs put into it."""
    known = uid or str(event.get("dtstart").to_ical())
    return sha256(known.encode()).hexdigest()[:24]


def _taken(free_busy: Component) -> Iterator[Event]:
    """The periods of a VFREEBUSY, each as an event; those that are said to be free are not taken."""
    from icalendar import Event

    for start, end in filter(None, busy_periods(free_busy)):
        event = Event()
        event.add("uid", sha256(f"{start}{end}".encode()).hexdigest()[:24])
        event.add("dtstamp", start)
        event.add("dtstart", start)
        event.add("dtend", end)
        event.add("summary", "Busy")
        yield event
