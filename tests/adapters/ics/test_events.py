"""Events that come back from elsewhere: every odd shape is read, and the same whatever its line ends are."""

from __future__ import annotations

import warnings
from contextlib import nullcontext, suppress
from pathlib import Path

import pytest

from mentor_cli.adapters.ics.events import events_in
from mentor_cli.adapters.ics.merging import merged
from mentor_cli.core.errors import UnusableFile

SHAPES = Path(__file__).parent / "shapes"
EVENT = b"""BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//x//y//EN\r
BEGIN:VEVENT\r
UID:u1\r
DTSTAMP:20261201T000000Z\r
DTSTART:20261210T100000Z\r
DTEND:20261210T110000Z\r
LOCATION:Room\r
  2\r
ATTENDEE;PARTSTAT=ACCEPTED:mailto:ana@example.org\r
END:VEVENT\r
END:VCALENDAR\r
"""


REFUSED = ("cut-off", "event-without-end-line")


@pytest.mark.parametrize("path", sorted(SHAPES.glob("*.ics")), ids=lambda path: path.stem)
def test_every_shape_is_read_or_refused_in_words(path: Path) -> None:
    whole = nullcontext() if path.stem not in REFUSED else pytest.raises(UnusableFile, match="END:")
    with whole, warnings.catch_warnings():
        warnings.simplefilter("error")
        assert events_in("it", path.read_bytes()) or b"BEGIN:VFREEBUSY" in path.read_bytes()


@pytest.mark.parametrize("ends", [b"\n", b"\r", b"\r\r\n", b"\n\n"])
def test_line_ends_of_any_kind_say_the_same(ends: bytes) -> None:
    assert events_in("it", EVENT.replace(b"\r\n", ends)) == events_in("it", EVENT)
    mixed = EVENT.replace(b"\r\n", ends, 5)
    assert events_in("it", mixed) == events_in("it", EVENT)
    [seen] = events_in("it", mixed)
    assert (seen.place, dict(seen.answers)) == ("Room 2", {"ana@example.org": "yes"})


TIMES = ("EXDATE", "RDATE", "RRULE", "RECURRENCE-ID", "SEQUENCE", "DTSTAMP", "DTEND", "DURATION")
VALUES = ("", "garbage", "00010101T000000Z", "99991231T235959Z", "20261212T100000Z/20261212T080000Z")


@pytest.mark.parametrize("name", TIMES)
@pytest.mark.parametrize("value", VALUES)
@pytest.mark.parametrize("form", ["", ";VALUE=PERIOD", ";VALUE=DATE", ";TZID=Nowhere/Land"])
def test_a_property_that_cannot_be_read_spoils_no_file(name: str, value: str, form: str) -> None:
    line = f"UID:u1\r\n{name}{form}:{value}\r\n".encode()
    odd = EVENT.replace(b"UID:u1\r\n", line)
    assert [one.uid for one in events_in("it", odd)] == ["u1"]
    with suppress(ValueError):  # as it says itself
        assert b"BEGIN:VEVENT" in (merged(EVENT, odd, None) or EVENT)


@pytest.mark.parametrize(
    "zone",
    [
        "TZID:My",
        "TZID:My\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nTZOFFSETFROM:+9900\r\nTZOFFSETTO:+9900\r\nEND:STANDARD",
        "TZID:My\r\nBEGIN:STANDARD\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD",
    ],
)  # fmt: skip
def test_a_zone_that_cannot_be_read_spoils_no_file(zone: str) -> None:
    odd = EVENT.replace(b"BEGIN:VEVENT", f"BEGIN:VTIMEZONE\r\n{zone}\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT".encode(), 1)
    assert [one.uid for one in events_in("it", odd)] == ["u1"]
