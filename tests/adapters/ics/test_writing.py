"""The .ics file itself: its lines, its identity, and what it holds or keeps back."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from mentor_cli.adapters.ics.events import events_in
from mentor_cli.adapters.ics.writing import busy_bytes, calendar_bytes, calendar_bytes_with_addresses
from mentor_cli.core.time.cadence import Rule
from mentor_cli.core.time.entries import AgendaLine, Entry, Guest, Series
from mentor_cli.core.time.identity import Published
from mentor_cli.core.time.publishing import Export
from mentor_cli.core.time.wallclock import Moment, record_moment

GOLDEN = Path(__file__).with_name("thursday.ics")
LONDON = ZoneInfo("Europe/London")
STAMP = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def moment(text: str, zone: str = "Europe/London") -> Moment:
    return record_moment(text, ZoneInfo(zone))


def entry(start: Moment, uid: str = "5c1f0a52-0000-5000-8000-000000000001", **values: Any) -> Entry:
    plain = Entry(uid, "Thursday buddies", start, 55, False, "", "", (), (), Published(0, STAMP, "0" * 24))
    return replace(plain, **values)


def lines(written: bytes) -> list[str]:
    """The content lines, unfolded (RFC 5545 §3.1)."""
    return written.decode().replace("\r\n ", "").split("\r\n")[:-1]


def written(*entries: Entry) -> list[str]:
    return lines(calendar_bytes("Thursday buddies", Export(entries=entries)))


FULL = (
    entry(
        moment("2026-12-03T18:00"),
        place="Room 4, second floor; ring twice",
        video="https://meet.example/thursday?a=1,2;b=3",
        agenda=(
            AgendaLine(moment("2026-12-03T18:00"), 10, "Welcome, and icebreaker", "Zoë “Zo” Łukasiewicz-Ångström"),
            AgendaLine(moment("2026-12-03T18:10"), 45, "Turn: 佐藤 花子", ""),
        ),
        guests=(
            Guest("Zoë “Zo” Łukasiewicz-Ångström", "zoe@example.org", ""),
            Guest('Ana "Nana" de la Cruz, Jr.', "ana@example.org", "yes"),
            Guest("佐藤 花子", "hanako@example.org", "no"),
            Guest("Yared; the quiet: one", "yared@example.org", "maybe"),
            Guest("Sara", "", ""),
        ),
    ),
    entry(
        moment("2027-04-01T18:30"),
        uid="5c1f0a52-0000-5000-8000-000000000002",
        title="Thursday buddies: moved over the clock change",
        published=Published(2, datetime(2026, 12, 1, 7, 30, 5, tzinfo=UTC), "1" * 24),
    ),
    entry(moment("2027-04-08T18:00"), uid="5c1f0a52-0000-5000-8000-000000000003", cancelled=True),
)
SERIES = Series(
    entry(
        moment("2026-12-01T17:30", "Europe/Warsaw"), uid="5c1f0a52-0000-5000-8000-000000000004", title="React clinic"
    ),
    Rule(2, "week", time(17, 30), date(2026, 12, 1), weekday=1, until=date(2027, 4, 6)),
    datetime.fromisoformat("2027-04-06T17:30"),
    (datetime.fromisoformat("2026-12-29T17:30"),),
    date(2027, 12, 31),
)


def test_an_export_is_written_to_the_byte() -> None:
    made = calendar_bytes_with_addresses("Thursday buddies", Export((SERIES,), FULL))
    assert made == GOLDEN.read_bytes()


def test_lines_are_folded_between_characters_and_end_with_crlf() -> None:
    made = calendar_bytes_with_addresses("Łódź " * 40, Export((SERIES,), FULL))
    assert made.endswith(b"END:VCALENDAR\r\n")
    physical = made.split(b"\r\n")
    assert max(len(line) for line in physical) == 75
    for line in physical:
        assert b"\n" not in line
        assert b"\r" not in line
        line.decode()


def test_what_is_always_there_and_what_never() -> None:
    found = written(*FULL)
    assert found[:5] == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//mentor//mentor-cli//EN",
        "NAME:Thursday buddies",
        "X-WR-CALNAME:Thursday buddies",
    ]
    starts = ("METHOD", "ATTENDEE", "ORGANIZER")
    assert not [line for line in found if line.startswith(starts) or "@" in line]


def test_names_with_commas_quotes_and_colons_are_parameters_again() -> None:
    found = lines(calendar_bytes_with_addresses("x", Export(entries=FULL[:1])))
    people = [line for line in found if line.startswith(("ATTENDEE", "ORGANIZER"))]
    assert people == [
        'ATTENDEE;CN="Zoë “Zo” Łukasiewicz-Ångström";PARTSTAT=NEEDS-ACTION;ROLE=CHAIR:mailto:zoe@example.org',
        "ATTENDEE;CN=\"Ana ^'Nana^' de la Cruz, Jr.\";PARTSTAT=ACCEPTED;ROLE=REQ-PARTICIPANT:mailto:ana@example.org",
        'ATTENDEE;CN="佐藤 花子";PARTSTAT=DECLINED;ROLE=REQ-PARTICIPANT:mailto:hanako@example.org',
        'ATTENDEE;CN="Yared; the quiet: one";PARTSTAT=TENTATIVE;ROLE=REQ-PARTICIPANT:mailto:yared@example.org',
        'ORGANIZER;CN="Zoë “Zo” Łukasiewicz-Ångström":mailto:zoe@example.org',
    ]


def test_without_any_address_nobody_is_invited() -> None:
    nobody = entry(moment("2026-12-03T18:00"), guests=(Guest("Sara", "", ""),))
    found = lines(calendar_bytes_with_addresses("x", Export(entries=(nobody,))))
    assert not [line for line in found if line.startswith(("ATTENDEE", "ORGANIZER"))]
    assert "DESCRIPTION:With Sara" in found


def test_a_cancelled_meeting_stays_and_rings_no_more() -> None:
    found = written(FULL[2])
    assert "STATUS:CANCELLED" in found
    assert "BEGIN:VALARM" not in found
    assert "TRIGGER:-PT15M" in written(FULL[1])


def test_a_link_is_url_and_conference_and_words_are_neither() -> None:
    linked = written(FULL[0])
    assert "URL:https://meet.example/thursday?a=1,2;b=3" in linked
    assert "CONFERENCE;FEATURE=VIDEO;LABEL=Video call;VALUE=URI:https://meet.example/thursday?a=1,2;b=3" in linked
    spoken = written(entry(moment("2026-12-03T18:00"), video="Zoom, ask Rosa"))
    assert not [line for line in spoken if line.startswith(("URL", "CONFERENCE"))]
    assert "DESCRIPTION:Video: Zoom\\, ask Rosa" in spoken


def test_a_link_is_the_place_too_where_there_is_no_other_and_does_not_come_back_as_one() -> None:
    link = "https://meet.example/a?b=1,2"
    for place, shown in (("", link), ("Room 4", "Room 4")):
        raw = calendar_bytes("T", Export(entries=(entry(moment("2026-12-03T18:00"), place=place, video=link),)))
        assert f"LOCATION:{shown}".replace(",", "\\,") in lines(raw)
        assert [seen.place for seen in events_in("t.ics", raw)] == [place]


@pytest.mark.parametrize(
    ("typed", "minutes", "start", "end"),
    [
        ("01:30+01:00", 20, "003000Z", "005000Z"),
        ("01:30+00:00", 20, "013000Z", "015000Z"),
        ("00:30", 60, "233000Z", "003000Z"),
    ],
)
def test_times_in_an_hour_that_comes_twice_are_written_in_utc(typed: str, minutes: int, start: str, end: str) -> None:
    found = written(entry(moment(f"2026-10-25T{typed}"), minutes=minutes))
    event = found[found.index("BEGIN:VEVENT") :]
    assert [line[-7:] for line in event if line.startswith(("DTSTART:", "DTEND:"))] == [start, end]


@pytest.mark.parametrize("zone", ["UTC", "Etc/UTC"])
def test_utc_needs_no_zone(zone: str) -> None:
    found = written(entry(moment("2026-12-03T18:00", zone)))
    assert "DTSTART:20261203T180000Z" in found
    assert "BEGIN:VTIMEZONE" not in found


def test_control_characters_do_not_break_the_file() -> None:
    odd = entry(
        moment("2026-12-03T18:00"),
        title="a\x00b\r\nEND:VEVENT\x1b[31m",
        place="c\x07d",
        guests=(Guest("Eve\nX-EVIL:1", "eve@example.org", ""),),
    )
    found = lines(calendar_bytes_with_addresses("n, m\nMETHOD:REQUEST", Export(entries=(odd,))))
    assert "NAME:n\\, m\\nMETHOD:REQUEST" in found
    assert "SUMMARY:a b\\nEND:VEVENT [31m" in found
    assert "LOCATION:c d" in found
    assert 'ORGANIZER;CN="Eve X-EVIL:1":mailto:eve@example.org' in found
    assert found.count("END:VEVENT") == 1
    assert not [line for line in found if line.startswith(("METHOD", "X-EVIL"))]


def test_an_entry_that_was_never_numbered_is_not_written() -> None:
    with pytest.raises(ValueError, match="no sequence"):
        written(entry(moment("2026-12-03T18:00"), published=None))


@pytest.mark.parametrize(
    ("rule", "recurrence"),
    [
        (Rule(1, "week", time(18), date(2026, 12, 3), weekday=3), "RRULE:FREQ=WEEKLY;BYDAY=TH"),
        (Rule(1, "month", time(18), date(2026, 12, 1), weekday=1, nth=2), "RRULE:FREQ=MONTHLY;BYDAY=2TU"),
        (Rule(1, "month", time(18), date(2026, 12, 1), weekday=4, nth=-1), "RRULE:FREQ=MONTHLY;BYDAY=-1FR"),
        (Rule(3, "month", time(18), date(2026, 12, 1), month_day=15), "RRULE:FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15"),
    ],
)
def test_rules_are_written_as_recurrences(rule: Rule, recurrence: str) -> None:
    series = replace(SERIES, rule=rule, last=None, left_out=())
    assert recurrence in lines(calendar_bytes("x", Export(series=(series,))))


def test_the_zone_is_described_for_the_days_needed_and_no_others() -> None:
    one_winter_day = written(entry(moment("2026-12-03T18:00")))
    zone = one_winter_day[one_winter_day.index("BEGIN:VTIMEZONE") : one_winter_day.index("END:VTIMEZONE")]
    assert zone == [
        "BEGIN:VTIMEZONE",
        "TZID:Europe/London",
        "BEGIN:STANDARD",
        "DTSTART:20261202T000000",
        "TZNAME:GMT",
        "TZOFFSETFROM:+0000",
        "TZOFFSETTO:+0000",
        "END:STANDARD",
    ]
    over_spring = written(entry(moment("2026-12-03T18:00")), entry(moment("2027-04-01T18:00"), uid="b"))
    assert over_spring.count("BEGIN:DAYLIGHT") == 1
    assert "DTSTART:20270328T010000" in over_spring


def test_a_calendar_without_a_meeting_has_a_component_all_the_same() -> None:
    """RFC 5545 §3.6 asks for one."""
    from icalendar import Calendar

    for written in (calendar_bytes("Nobody's", Export()), busy_bytes(Export())):
        assert [part.name for part in Calendar.from_ical(written).subcomponents] == ["VTIMEZONE"]
