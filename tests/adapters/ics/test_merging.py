"""What others added to an event of ours stays, and what we say of it holds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from mentor_cli.adapters.ics.merging import merged

ALARM = "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:soon\r\nTRIGGER:-PT{}M\r\nEND:VALARM\r\n"
TIMES = "DTSTART:20261210T183000Z\r\nDURATION:PT55M\r\n"
LATER = TIMES.replace("1830", "1900")


def calendar(lines: str = "", times: str = TIMES, sequence: int = 0) -> bytes:
    event = f"BEGIN:VEVENT\r\nUID:x\r\nDTSTAMP:20261201T090000Z\r\nSEQUENCE:{sequence}\r\n{times}{lines}END:VEVENT\r\n"
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\n{event}END:VCALENDAR\r\n".encode()


def text(raw: bytes | None) -> str:
    assert raw is not None
    return raw.decode().replace("\r\n ", "")


def test_nothing_to_do_when_it_says_the_same() -> None:
    assert merged(calendar(), calendar(), None) is None
    assert merged(calendar(), calendar(sequence=7), calendar()) is None


def test_ours_where_nobody_changed_it_there() -> None:
    assert "T190000Z" in text(merged(calendar(times=LATER), calendar(), calendar()))
    assert "New" in text(merged(calendar("SUMMARY:New\r\n"), calendar("SUMMARY:Old\r\n"), calendar("SUMMARY:Old\r\n")))


def test_our_time_even_where_it_was_changed_there() -> None:
    assert "T183000Z" in text(merged(calendar(), calendar(times=LATER), calendar()))


def test_theirs_where_only_they_changed_it() -> None:
    kept = text(merged(calendar("SUMMARY:Us\r\n", LATER), calendar("SUMMARY:Them\r\n"), calendar("SUMMARY:Us\r\n")))
    assert "SUMMARY:Them" in kept
    assert "T190000Z" in kept
    dropped = text(merged(calendar("URL:https://x\r\n", LATER), calendar(), calendar("URL:https://x\r\n")))
    assert "URL" not in dropped


def test_a_note_around_our_description_moves_with_it() -> None:
    said = "DESCRIPTION:{}\r\n"
    found = merged(
        calendar(said.format("new")), calendar(said.format("old\\nBring cake")), calendar(said.format("old"))
    )
    assert "DESCRIPTION:new\\nBring cake" in text(found)


def test_their_reminder_instead_of_ours() -> None:
    found = text(merged(calendar(ALARM.format(15), LATER), calendar(ALARM.format(60)), calendar(ALARM.format(15))))
    assert "-PT60M" in found or "-PT1H" in found
    assert "-PT15M" not in found


def test_no_sequence_falls_or_stays_when_something_else_is_said() -> None:
    assert "SEQUENCE:10" in text(merged(calendar(times=LATER), calendar(sequence=9), calendar()))
    highest = 2**31 - 1
    assert f"SEQUENCE:{highest}\r" in text(merged(calendar(times=LATER), calendar(sequence=highest), calendar()))
    assert merged(calendar(), calendar(sequence=9), calendar()) is None


def test_what_is_no_calendar_is_refused() -> None:
    with pytest.raises(ValueError, match="Content line"):
        merged(calendar(), b"<html>", None)


SERIES = TIMES + "RRULE:FREQ=WEEKLY\r\n"
ONE = (
    "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:x\r\nRECURRENCE-ID:20261217T183000Z\r\nDTSTART:{}\r\nDURATION:PT55M\r\n"
    "COMMENT:cake\r\n{}"
)


@pytest.mark.parametrize(
    ("start", "more", "kept"),
    [
        ("20261217T183000Z", "", True),
        ("20261217T190000Z", "", False),
        ("20261217T183000Z", "STATUS:CANCELLED\r\n", False),
        ("20261217T183000Z", "LOCATION:Library\r\n", False),
    ],
)
def test_of_one_meeting_of_a_series_only_what_is_not_ours(start: str, more: str, kept: bool) -> None:
    ours = calendar("SUMMARY:New\r\n", SERIES)
    found = text(merged(ours, calendar(ONE.format(start, more), SERIES), calendar(times=SERIES)))
    assert ("COMMENT:cake" in found) is kept
    assert "SUMMARY:New" in found


def test_one_meeting_with_a_note_is_as_long_and_where_its_series_is() -> None:
    where = "LOCATION:{}\r\nSUMMARY:{}\r\n"
    ours = calendar(where.format("Hall", "New"), SERIES.replace("PT55M", "PT80M"), sequence=1)
    sent = calendar(where.format("Room", "Old"), SERIES)
    there = sent.replace(
        b"END:VEVENT\r\n", (ONE.format("20261217T183000Z", where.format("Room", "Old")) + "END:VEVENT\r\n").encode()
    )
    put = merged(ours, there, sent)
    series, one = Calendar.from_ical(text(put)).walk("VEVENT")
    for name in ("DURATION", "LOCATION", "SUMMARY", "SEQUENCE"):
        assert one[name].to_ical() == series[name].to_ical(), name
    assert (one["COMMENT"], put and merged(ours, put, ours)) == ("cake", None)


def test_one_meeting_of_a_series_that_has_moved_goes_with_it() -> None:
    ours = calendar(times=SERIES.replace("1830", "1900"))
    found = text(merged(ours, calendar(ONE.format("20261217T183000Z", ""), SERIES), calendar(times=SERIES)))
    assert "COMMENT:cake" not in found


WORDS = st.sampled_from(["", "SUMMARY:a\r\n", "SUMMARY:b\r\n"])
COLOURS = st.sampled_from(["", "COLOR:red\r\n", "COLOR:tomato\r\n"])
NOTES = st.sampled_from(["", "DESCRIPTION:a\r\n", "DESCRIPTION:a\\nb\r\n", "DESCRIPTION:b\r\n"])
ALARMS = st.sampled_from(["", ALARM.format(15), ALARM.format(60)])
EVENTS = st.builds(
    lambda one, two, three, four, times: calendar(one + two + three + four, times),
    WORDS, COLOURS, NOTES, ALARMS, st.sampled_from([TIMES, LATER]),
)  # fmt: skip


@given(EVENTS, EVENTS, EVENTS)
def test_put_there_once_it_is_what_is_there(ours: bytes, theirs: bytes, base: bytes) -> None:
    """A second merge, with ours as what was sent last, has nothing more to do."""
    put = merged(ours, theirs, base)
    assert merged(ours, put or theirs, ours) is None
    times = [event.get("DTSTART").dt for event in Calendar.from_ical(put or theirs).walk("VEVENT")]
    assert times == [event.get("DTSTART").dt for event in Calendar.from_ical(ours).walk("VEVENT")]
