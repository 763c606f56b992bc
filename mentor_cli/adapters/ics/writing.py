"""Writing calendars as iCalendar files: RFC 5545 with NAME and CONFERENCE of RFC 7986.

The bytes depend on the meetings alone: UID, SEQUENCE and DTSTAMP come with each entry, so that an export without a
change is the same file. There is no METHOD: the file tells of meetings, it invites nobody.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.adapters.ics.timezones import timezone_component
from mentor_cli.core.time.entries import BUSY
from mentor_cli.core.time.publishing import Export
from mentor_cli.core.time.wording import clock_time

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from zoneinfo import ZoneInfo

    from icalendar import Calendar, Event, vCalAddress

    from mentor_cli.core.time.cadence import Rule
    from mentor_cli.core.time.entries import Entry, Guest, Series

PRODUCT = "-//mentor//mentor-cli//EN"
# By which calendar programs colour and filter.
CATEGORY = "Mentoring"
# What a meeting is called for people who are told when it is and nothing else.
_ALARM = timedelta(minutes=-15)
_NO_DAY = date(1970, 1, 1)
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_UTC_NAMES = ("UTC", "Etc/UTC", "Zulu", "Etc/Zulu", "UCT", "Etc/UCT", "Universal", "Etc/Universal")
_ANSWERS = {"yes": "ACCEPTED", "no": "DECLINED", "maybe": "TENTATIVE"}


class Parties(NamedTuple):
    """Whom an invitation names: on whose behalf it goes out, whom it goes to, and the address that sends it."""

    organiser: Guest
    guest: Guest
    sender: str


def calendar_bytes(name: str, export: Export) -> bytes:
    """The export as an .ics file that names people but holds no addresses."""
    return _bytes(name, export, _event)


def calendar_bytes_with_addresses(name: str, export: Export) -> bytes:
    """The export as an .ics file with ORGANIZER and ATTENDEE for everybody who has an e-mail address."""
    return _bytes(name, export, _event_with_addresses)


def busy_bytes(export: Export) -> bytes:
    """The export as an .ics file that tells when meetings are and nothing else, for people outside of them."""
    export = replace(export, entries=tuple(entry for entry in export.entries if not entry.tentative))
    return _bytes(BUSY, export, _busy_event)


def event_files(export: Export) -> dict[str, bytes]:
    """The export as one calendar for each UID, as CalDAV servers (RFC 4791 §4.1) and vdir folders hold them."""
    parts: dict[str, Export] = {}
    for series in export.series:
        parts[series.first.uid] = Export(series=(series,))
    for entry in export.entries:
        before = parts.get(entry.uid, Export())
        parts[entry.uid] = replace(before, entries=(*before.entries, entry))
    return {uid: _calendar(part, _event).to_ical() for uid, part in parts.items()}


def invitation_bytes(method: str, entry: Entry, parties: Parties, text: str, html: str) -> bytes:
    """The entry as an iTIP message to one guest (RFC 5546 §3.2.2 and §3.2.5): it names the organiser and them, nobody
    else. `text` and `html` are what their mail says.
    """
    from icalendar.prop import vText

    def write(entry: Entry) -> Event:
        event = _event(entry)
        event.pop("description", None)
        event.add("description", _clean(text))
        event.add("x-alt-desc", vText(_clean(html)), {"FMTTYPE": "text/html"})
        if method == "CANCEL":
            event.subcomponents.clear()
            if not entry.cancelled:
                # It takes place without this guest: the status is that of the meeting.
                event.pop("status", None)
        _add_parties(event, parties, entry)
        return event

    calendar = _calendar(Export(entries=(entry,)), write)
    calendar.add("method", method)
    written: bytes = calendar.to_ical()
    return written


def _add_parties(event: Event, parties: Parties, entry: Entry) -> None:
    organiser, guest = _address(parties.organiser), _address(parties.guest)
    if parties.sender != parties.organiser.email:
        organiser.params["SENT-BY"] = f"mailto:{parties.sender}"
    event.add("organizer", organiser)
    is_theirs = parties.guest.email == parties.organiser.email
    guest.params["ROLE"] = "CHAIR" if is_theirs else "REQ-PARTICIPANT"
    if not entry.cancelled:
        guest.params["PARTSTAT"] = _ANSWERS.get(parties.guest.answer, "ACCEPTED" if is_theirs else "NEEDS-ACTION")
        guest.params["RSVP"] = "FALSE" if is_theirs else "TRUE"
    event.add("attendee", guest)


def _bytes(name: str, export: Export, write: Callable[[Entry], Event]) -> bytes:
    from icalendar.prop import vText

    calendar = _calendar(export, write)
    # As text said to be text: the library would write these two without escaping.
    calendar.add("name", vText(_clean(name)))
    calendar.add("x-wr-calname", vText(_clean(name)))
    written: bytes = calendar.to_ical()
    return written


def _calendar(export: Export, write: Callable[[Entry], Event]) -> Calendar:
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    _add_zones(calendar, export)
    for series in export.series:
        calendar.add_component(_repeating(series, write(series.first)))
    for entry in export.entries:
        calendar.add_component(write(entry))
    return calendar


def _add_zones(calendar: Calendar, export: Export) -> None:
    from zoneinfo import ZoneInfo

    days: dict[ZoneInfo, list[date]] = {}
    for zone, local in _local_times(export):
        if zone.key not in _UTC_NAMES:
            days.setdefault(zone, []).append(local.date())
    if not (export.series or export.entries):
        # A calendar has at least one component (RFC 5545 §3.6), that of somebody who meets nobody too.
        days[ZoneInfo("Etc/UTC")] = [_NO_DAY]
    for zone in sorted(days, key=lambda zone: zone.key):
        calendar.add_component(timezone_component(zone, min(days[zone]), max(days[zone])))


def _local_times(export: Export) -> Iterator[tuple[ZoneInfo, datetime]]:
    """The earliest and latest times that are written on the clock of a zone."""
    for entry in (*export.entries, *(series.first for series in export.series)):
        for moment in (entry.start, entry.start.after(entry.minutes), entry.replaces or entry.start):
            yield moment.zone, moment.local
    for series in export.series:
        # A calendar program goes on counting a series without an end: ten years are described to it.
        end = series.last or datetime.combine(date(series.horizon.year + 10, 12, 31), time())
        yield series.first.start.zone, end + timedelta(minutes=series.first.minutes)


def _busy_event(entry: Entry) -> Event:
    return _timed(entry, BUSY)


def _timed(entry: Entry, title: str) -> Event:
    """The event with its identity, its title and its times."""
    from icalendar import Event

    if entry.published is None:
        raise ValueError(f"{entry.uid} has no sequence yet")
    event = Event()
    event.add("uid", entry.uid)
    event.add("sequence", entry.published.sequence)
    event.add("dtstamp", entry.published.stamp)
    event.add("summary", _clean(title))
    event.add("status", "CANCELLED" if entry.cancelled else "TENTATIVE" if entry.tentative else "CONFIRMED")
    if entry.tentative:
        event.add("transp", "TRANSPARENT")
    _add_times(event, entry)
    return event


def _event(entry: Entry) -> Event:
    event = _timed(entry, entry.title)
    event.add("categories", [CATEGORY])
    description = _clean(_description(entry))
    if description:
        event.add("description", description)
    if entry.place:
        event.add("location", _clean(entry.place))
    elif _is_link(entry.video):
        # The one place for a link that every calendar program shows.
        event.add("location", entry.video)
    if _is_link(entry.video):
        event.add("url", entry.video)
        event.add("conference", entry.video, {"VALUE": "URI", "FEATURE": "VIDEO", "LABEL": "Video call"})
    if not (entry.cancelled or entry.tentative):
        _add_alarm(event, entry)
    return event


def _add_times(event: Event, entry: Entry) -> None:
    """On the zone's clock; in UTC around an hour that comes twice: programs differ in which of the two they take."""
    times = {"dtstart": entry.start} | ({"dtend": entry.start.after(entry.minutes)} if entry.minutes else {})
    in_utc = any(moment.comes_twice for moment in times.values())
    for name, moment in times.items():
        event.add(name, moment.utc if in_utc else _on_the_clock(moment.local, moment.zone))
    if entry.replaces:
        event.add("recurrence-id", _on_the_clock(entry.replaces.local, entry.replaces.zone))


def _on_the_clock(local: datetime, zone: ZoneInfo) -> datetime:
    return local.replace(tzinfo=UTC if zone.key in _UTC_NAMES else zone)


def _description(entry: Entry) -> str:
    """Who meets, what is on the agenda, where the video call is: a paragraph each."""
    names = [f"{guest.name} ({guest.days})" if guest.days else guest.name for guest in entry.guests]
    people = ("With " + " and ".join([", ".join(names[:-1]), names[-1]] if names[1:] else names)) if names else ""
    lines = [
        f"{clock_time(line.start.local)} {line.title} ({line.minutes} min{', ' + line.lead if line.lead else ''})"
        for line in entry.agenda
    ]
    agenda = "\n".join([f"Agenda, {entry.start.zone.key} time:", *lines]) if lines else ""
    video = f"Video: {entry.video}" if entry.video else ""
    return "\n\n".join(part for part in (entry.note, people, agenda, video) if part)


def _add_alarm(event: Event, entry: Entry) -> None:
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _clean(entry.title))
    alarm.add("trigger", _ALARM)
    event.add_component(alarm)


def _event_with_addresses(entry: Entry) -> Event:
    event = _event(entry)
    reachable = [guest for guest in entry.guests if guest.email]
    if reachable:
        event.add("organizer", _address(reachable[0]))
    for guest in reachable:
        attendee = _address(guest)
        attendee.params["ROLE"] = "CHAIR" if guest is reachable[0] else "REQ-PARTICIPANT"
        attendee.params["PARTSTAT"] = _ANSWERS.get(guest.answer, "NEEDS-ACTION")
        event.add("attendee", attendee)
    return event


def _address(guest: Guest) -> vCalAddress:
    from icalendar import vCalAddress

    address = vCalAddress(f"mailto:{guest.email}")
    address.params["CN"] = _clean(guest.name).replace("\n", " ")
    return address


def _repeating(series: Series, event: Event) -> Event:
    """The event made a series: RRULE, and EXDATE for the starts that are left out."""
    zone = series.first.start.zone
    # A series is counted on the clock of its zone, whatever that clock does in the night of the first meeting.
    del event["dtstart"]
    event.add("dtstart", _on_the_clock(series.first.start.local, zone))
    if event.pop("dtend", None):
        event.add("duration", timedelta(minutes=series.first.minutes))
    # A last start that the clock leaves out is read with the offset before the gap, like any local time.
    until = series.last.replace(tzinfo=zone).astimezone(UTC) if series.last else None
    event.add("rrule", _recurrence(series.rule, until))
    if series.left_out:
        event.add("exdate", [_on_the_clock(local, zone) for local in series.left_out])
    return event


def _recurrence(rule: Rule, until: datetime | None) -> dict[str, object]:
    """The rule as a RECUR value (RFC 5545 §3.3.10); the end is an instant because the start names a zone."""
    recur: dict[str, object] = {"freq": "WEEKLY" if rule.unit == "week" else "MONTHLY"}
    if rule.every > 1:
        recur["interval"] = rule.every
    if rule.month_day:
        recur["bymonthday"] = rule.month_day
    else:
        recur["byday"] = f"{rule.nth or ''}{_WEEKDAYS[rule.weekday]}"
    if until:
        recur["until"] = until
    return recur


def _is_link(text: str) -> bool:
    return re.fullmatch(r"[a-zA-Z][a-zA-Z0-9+.-]*:[^\s\x00-\x1f\x7f]+", text) is not None


def _clean(text: str) -> str:
    """The text without the control characters that iCalendar has no place for; line breaks stay."""
    return re.sub(r"[\x00-\x09\x0b-\x1f\x7f]+", " ", text.replace("\r\n", "\n")).strip()
