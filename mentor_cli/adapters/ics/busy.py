"""A calendar from elsewhere as nothing but the times that it takes: RFC 5545, VEVENT and VFREEBUSY.

School timetables and private calendars hold far more than a group has to know. What is kept: when, how it repeats, what
was cancelled. What goes: titles (unless they are wanted), places, notes, people, alarms, and the names in UIDs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.adapters.ics.opening import calendars_in
from mentor_cli.adapters.ics.writing import PRODUCT
from mentor_cli.core.errors import UnusableFile

if TYPE_CHECKING:
    from icalendar import Component, Event

_KEPT = ("dtstart", "dtend", "duration", "rrule", "rdate", "exdate", "recurrence-id", "status", "dtstamp")
# Rules that repeat within a day fill a calendar by the second; no meeting does.
_TOO_OFTEN = ("SECONDLY", "MINUTELY", "HOURLY")
_FIRST_YEAR, _LAST_YEAR = 1900, 2999


class BusyTimes(NamedTuple):
    """The copy, how many events it holds, and why others are not in it, with how often."""

    content: bytes
    events: int
    left_out: tuple[tuple[str, int], ...]


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
    left_out: dict[str, int] = {}
    zones: set[str] = set()
    count = 0
    for calendar in calendars_in(name, raw):
        for zone in calendar.walk("VTIMEZONE"):
            if str(zone.get("tzid")) not in zones:
                zones.add(str(zone.get("tzid")))
                made.add_component(zone)
        for event in calendar.walk("VEVENT"):
            why = _why_left_out(event)
            if why:
                left_out[why] = left_out.get(why, 0) + 1
                continue
            made.add_component(_bare(event, title(event)))
            count += 1
        for free_busy in calendar.walk("VFREEBUSY"):
            for taken in _taken(free_busy):
                made.add_component(taken)
                count += 1
    if not count:
        reasons = ", ".join(f"{number} {why}" for why, number in left_out.items()) or "it holds no events"
        raise UnusableFile(f"{name} takes no time: {reasons}", "export it again with its events")
    content: bytes = made.to_ical()
    return BusyTimes(content, count, tuple(left_out.items()))


def _why_left_out(event: Component) -> str:
    if str(event.get("transp") or "").upper() == "TRANSPARENT":
        return "marked as free"
    if str(event.get("status") or "").upper() == "CANCELLED" and "recurrence-id" not in event:
        return "cancelled"
    rule = event.get("rrule")
    rules = rule if isinstance(rule, list) else [rule] if rule else []
    if any(str(freq).upper() in _TOO_OFTEN for one in rules for freq in one.get("freq", ())):
        return "repeated within a day"
    return "" if _has_times(event) else "without a time that can be read"


def _has_times(event: Component) -> bool:
    """A start in reach, and an end that is not before it."""
    try:
        start = event.decoded("dtstart")
        end = event.decoded("dtend") if "dtend" in event else None
        length = event.decoded("duration") if "duration" in event else None
    except (ValueError, KeyError, TypeError, AttributeError):
        return False
    if not isinstance(start, date) or not _FIRST_YEAR <= start.year <= _LAST_YEAR:
        return False
    if isinstance(length, timedelta) and length < timedelta():
        return False
    if end is None:
        return True
    return isinstance(end, date) and type(end) is type(start) and _plain(end) >= _plain(start)


def _plain(moment: date) -> str:
    """In an order that needs no zone: an event begins and ends on clocks that are hours apart at most."""
    return moment.strftime("%Y-%m-%d") if isinstance(moment, datetime) else moment.isoformat()


def _bare(event: Component, title: str) -> Event:
    from icalendar import Event

    bare = Event()
    bare["uid"] = _nameless(str(event.get("uid") or ""), event)
    for name in _KEPT:
        if name in event:
            bare[name] = event[name]
    bare.add("summary", title)
    return bare


def _nameless(uid: str, event: Component) -> str:
    """The same for all events that had the same UID, and without the address that many programs put into it."""
    known = uid or str(event.get("dtstart").to_ical())
    return sha256(known.encode()).hexdigest()[:24]


def _taken(free_busy: Component) -> Iterator[Event]:
    """The periods of a VFREEBUSY, each as an event; those that are said to be free are not taken."""
    from icalendar import Event

    found = free_busy.get("freebusy")
    for line in found if isinstance(found, list) else [found] if found else []:
        if str(line.params.get("FBTYPE", "BUSY")).upper() == "FREE":
            continue
        for start, end in [line.dt] if isinstance(line.dt, tuple) else line.dt:
            event = Event()
            event.add("uid", sha256(f"{start}{end}".encode()).hexdigest()[:24])
            event.add("dtstamp", start)
            event.add("dtstart", start)
            event.add("dtend", end if isinstance(end, datetime) else start + end)
            event.add("summary", "Busy")
            yield event
