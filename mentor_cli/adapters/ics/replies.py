"""Answers in calendars: METHOD:REPLY (RFC 5546 §3.2.3), read as from strangers, which is what they come from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from mentor_cli.adapters.ics.lines import decoded
from mentor_cli.core.invitations.addresses import deliverable
from mentor_cli.core.invitations.replies import Reply
from mentor_cli.core.time.wording import clock_time, full_day

if TYPE_CHECKING:
    from icalendar import Component

LARGEST = 256 * 1024
_MOST_EVENTS = 50
_LONGEST = 300
_ANSWERS = {"ACCEPTED": "yes", "DECLINED": "no", "TENTATIVE": "maybe"}


_COUNTER = "asks for another time"


class NoReply(ValueError):
    """Why the calendar is no answer, in words."""


def replies_in(source: str, sender: str, raw: bytes) -> list[Reply]:
    """The answers in the calendar. Raises NoReply."""
    from icalendar import Calendar

    if len(raw) > LARGEST:
        raise NoReply(f"its calendar has more than {LARGEST // 1024} kB")
    try:
        text = decoded(_unfolded(raw))
        found = Calendar.from_ical(text, multiple=True)
        calendars = list(found if isinstance(found, list) else [found])
        replies = [reply for calendar in calendars for reply in _replies(source, sender, calendar)]
    except NoReply:
        raise
    except (ValueError, KeyError, IndexError, AttributeError, TypeError, RecursionError, OverflowError) as error:
        raise NoReply(f"its calendar cannot be read: {' '.join(str(error).split())[:120]}") from error
    if not replies:
        is_cut_off = "BEGIN:VEVENT" in text.upper()
        raise NoReply(f"its calendar holds no {'whole event: it was cut off' if is_cut_off else 'event'}")
    return replies


def _unfolded(raw: bytes) -> bytes:
    """The lines as they were before they were folded, which some programs do within a letter; UTF-16 as it is."""
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw
    lines = re.sub(rb"\n[ \t]", b"", raw.replace(b"\r\n", b"\n").replace(b"\r", b"\n"))
    return re.sub(rb"\n[ \t\n]*\n", b"\n", lines).strip(b"\n")


def _replies(source: str, sender: str, calendar: Component) -> Iterator[Reply]:
    method = str(calendar.get("method") or "").upper()
    if method == "COUNTER":
        raise NoReply("; ".join(_countered(sender, event) for event in calendar.walk("VEVENT")[:1]) or _COUNTER)
    if method != "REPLY":
        raise NoReply(f"is no answer: its METHOD is {method[:20] or 'missing'}")
    events = calendar.walk("VEVENT")
    if len(events) > _MOST_EVENTS:
        raise NoReply(f"answers to more than {_MOST_EVENTS} events at once")
    for event in events:
        yield _reply(source, sender, event)


def _countered(sender: str, event: Component) -> str:
    """A wish for another time (RFC 5546 §3.2.7), in words: whose, which time, and what they wrote beside it."""
    attendees = _attendees(event)
    who = _address(attendees[0]) if len(attendees) == 1 else sender
    start = event.decoded("dtstart") if "dtstart" in event else None
    when = ""
    if isinstance(start, datetime):
        zone = f" ({event['dtstart'].params.get('TZID') or start.tzname()})" if start.tzinfo else ""
        when = f", {full_day(start.date())}, {clock_time(start)}{zone}"
    said = _words(event.get("comment"))
    return (
        f"{f'{who} ' if who else ''}{_COUNTER}{when}{f' “{said}”' if said else ''}: mentor sessions move does that, "
        "if you agree"
    )


def _delegated(attendee: Any, event: Component) -> str:
    """An invitation that is passed on (RFC 5546 §4.2.5), in words."""
    named = attendee.params.get("DELEGATED-TO")
    to = ", ".join(map(_address, named if isinstance(named, list) else [named])) if named else "somebody else"
    said = _words(event.get("comment"))
    words = f" “{said}”" if said else ""
    return f"{_address(attendee)} passes the invitation on to {to}{words}: whoever comes has to belong to the meeting"


def _attendees(event: Component) -> list[Any]:
    found = event.get("attendee")
    return found if isinstance(found, list) else [] if found is None else [found]


def _address(attendee: Any) -> str:
    text = str(attendee).strip().strip('"')
    text = text[len("mailto:") :] if text.lower().startswith("mailto:") else text
    return (deliverable(text) or text[:_LONGEST]).casefold()


def _reply(source: str, sender: str, event: Component) -> Reply:
    attendees = _attendees(event)
    passing_on = [one for one in attendees if str(one.params.get("PARTSTAT", "")).upper() == "DELEGATED"]
    if passing_on:
        raise NoReply(_delegated(passing_on[0], event))
    if len(attendees) != 1:
        raise NoReply("does not name the one person who answers")
    attendee = attendees[0]
    partstat = str(attendee.params.get("PARTSTAT", "")).upper()
    if partstat not in _ANSWERS:
        raise NoReply(f"says neither yes nor no nor maybe: {partstat[:20] or 'nothing'}")
    return Reply(
        source,
        str(event.get("uid") or "")[:_LONGEST],
        _instant(event.decoded("recurrence-id")) if "recurrence-id" in event else None,
        _address(attendee),
        _ANSWERS[partstat],
        _sequence(event),
        _stamp(event),
        _words(event.get("comment")),
        sender,
        "recurrence-id" in event and str(event["recurrence-id"].params.get("RANGE", "")).upper() == "THISANDFUTURE",
    )


def _sequence(event: Component) -> int:
    """How often the invitation had changed that they answer; a whole number that a program can have counted to."""
    written = str(event.get("sequence") or 0)
    if not re.fullmatch(r"\d{1,9}", written, re.ASCII):
        raise NoReply(f"its SEQUENCE is no number of changes: {written[:20]}")
    return int(written)


def _instant(moment: Any) -> datetime:
    if not isinstance(moment, datetime):
        raise NoReply("names a day of a series, not a meeting")
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)


def _stamp(event: Component) -> str:
    moment = event.decoded("dtstamp") if "dtstamp" in event else None
    if not isinstance(moment, datetime):
        raise NoReply("does not say when it was written")
    # The library below leaves the noughts before early years away, and stamps are compared as text.
    return _instant(moment).strftime("%Y%m%dT%H%M%SZ").zfill(len("20261204T090000Z"))


def _words(comment: Any) -> str:
    """What they wrote beside it, on one line."""
    first = comment[0] if isinstance(comment, list) and comment else comment
    return " ".join(str(first or "").split())[:_LONGEST]
