"""Answers in calendars: METHOD:REPLY (RFC 5546 §3.2.3), read as from strangers, which is what they come from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from mentor_cli.adapters.ics.reading import decoded
from mentor_cli.core.invitations.addresses import deliverable
from mentor_cli.core.invitations.replies import Reply

if TYPE_CHECKING:
    from icalendar import Component

LARGEST = 256 * 1024
_MOST_EVENTS = 50
_LONGEST = 300
_ANSWERS = {"ACCEPTED": "yes", "DECLINED": "no", "TENTATIVE": "maybe"}


class NoReply(ValueError):
    """Why the calendar is no answer, in words."""


def replies_in(source: str, sender: str, raw: bytes) -> list[Reply]:
    """The answers in the calendar. Raises NoReply."""
    from icalendar import Calendar

    if len(raw) > LARGEST:
        raise NoReply(f"its calendar has more than {LARGEST // 1024} kB")
    try:
        found = Calendar.from_ical(decoded(_unfolded(raw)), multiple=True)
        calendars = list(found if isinstance(found, list) else [found])
        replies = [reply for calendar in calendars for reply in _replies(source, sender, calendar)]
    except NoReply:
        raise
    except (ValueError, KeyError, IndexError, AttributeError, TypeError, RecursionError, OverflowError) as error:
        raise NoReply(f"its calendar cannot be read: {' '.join(str(error).split())[:120]}") from error
    if not replies:
        raise NoReply("its calendar holds no whole event: it was cut off")
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
        raise NoReply("asks for another time: mentor sessions move does that, if you agree")
    if method != "REPLY":
        raise NoReply(f"is no answer: its METHOD is {method[:20] or 'missing'}")
    events = calendar.walk("VEVENT")
    if len(events) > _MOST_EVENTS:
        raise NoReply(f"answers to more than {_MOST_EVENTS} events at once")
    for event in events:
        yield _reply(source, sender, event)


def _reply(source: str, sender: str, event: Component) -> Reply:
    attendee = event.get("attendee")
    if attendee is None or isinstance(attendee, list):
        raise NoReply("does not name the one person who answers")
    partstat = str(attendee.params.get("PARTSTAT", "")).upper()
    if partstat == "DELEGATED":
        raise NoReply("passes the invitation on to somebody else")
    if partstat not in _ANSWERS:
        raise NoReply(f"says neither yes nor no nor maybe: {partstat[:20] or 'nothing'}")
    address = str(attendee).strip()
    address = address[len("mailto:") :] if address.lower().startswith("mailto:") else address
    return Reply(
        source,
        str(event.get("uid") or "")[:_LONGEST],
        _instant(event.decoded("recurrence-id")) if "recurrence-id" in event else None,
        (deliverable(address) or address[:_LONGEST]).casefold(),
        _ANSWERS[partstat],
        _sequence(event),
        _stamp(event),
        _words(event.get("comment")),
        sender,
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
