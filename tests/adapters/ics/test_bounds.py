"""Calendars that would take minutes to follow: refused before they are read, or followed as far as that is bearable."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from mentor_cli.adapters.ics.busy import busy_times
from mentor_cli.adapters.ics.events import events_in
from mentor_cli.adapters.ics.reading import MOST_DATES, MOST_EVENTS, MOST_LINES, MOST_SERIES
from mentor_cli.adapters.ics.taken import Read, taken_times
from mentor_cli.core.errors import UnusableFile
from mentor_cli.core.time.spans import DAY, Span, instant_of, minute_of

LONDON = ZoneInfo("Europe/London")
START = minute_of(datetime(2026, 12, 1, tzinfo=UTC))
WINDOW = Span(START, START + 90 * DAY)


def taken(raw: bytes) -> Read:
    return taken_times("x.ics", raw, WINDOW, LONDON)


def calendar(*events: str) -> bytes:
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", *events, "END:VCALENDAR", ""]).encode()


def event(uid: str, *lines: str, start: str = "20261201T100000Z") -> str:
    times = (f"DTSTART:{start}", "DURATION:PT1H")
    return "\r\n".join(["BEGIN:VEVENT", f"UID:{uid}", "DTSTAMP:20261201T000000Z", *times, *lines, "END:VEVENT"])


EXDATES = [f"EXDATE:{','.join(['20261202T100000Z'] * 1000)}"] * 1000
TOO_MUCH = {
    "a million lines": (calendar(event("a", *["X-A:1"] * 1_000_000)), f"more than {MOST_LINES:,} lines"),
    "a million folded lines": (calendar(event("a", "DESCRIPTION:" + "\r\n x" * 1_000_000)), "lines"),
    "line ends of an old Mac": (calendar(event("a", *["X-A:1"] * MOST_LINES)).replace(b"\r\n", b"\r"), "lines"),
    "events": (calendar(*[event("a")] * (MOST_EVENTS + 1)), f"more than {MOST_EVENTS:,} events"),
    "series": (calendar(*[event("a", "RRULE:FREQ=DAILY")] * (MOST_SERIES + 1)), f"more than {MOST_SERIES:,} series"),
    "a million EXDATEs": (calendar(event("a", "RRULE:FREQ=DAILY", *EXDATES)), f"more than {MOST_DATES:,} single dates"),
    "RDATEs in small letters": (calendar(event("a", *["rdate:20261202T100000Z"] * (MOST_DATES + 1))), "single dates"),
    "folded RDATEs": (calendar(event("a", "RDATE:" + ",\r\n 20261202T100000Z" * (MOST_DATES + 1))), "single dates"),
}  # fmt: skip


@pytest.mark.parametrize("read", [taken, lambda raw: events_in("x.ics", raw), lambda raw: busy_times("x.ics", raw)])
@pytest.mark.parametrize(("raw", "said"), TOO_MUCH.values(), ids=list(TOO_MUCH))
def test_too_much_is_refused_before_it_is_read(raw: bytes, said: str, read: Callable[[bytes], object]) -> None:
    with pytest.raises(UnusableFile, match=said) as wrong:
        read(raw)
    assert wrong.value.hint == "export a shorter time"


@pytest.mark.parametrize("rule", ["FREQ=DAILY", "FREQ=DAILY;COUNT=1000000000", "FREQ=DAILY;UNTIL=99991231T235959Z"])
@pytest.mark.parametrize("start", ["19000101T100000Z", "20261201T100000Z"])
def test_a_rule_without_an_end_in_sight_ends_with_the_window(rule: str, start: str) -> None:
    found = taken(calendar(event("a", f"RRULE:{rule}", start=start)))
    assert (len(found.spans), found.faults) == (90, ())


EVERY_SECOND = {
    "FREQ=SECONDLY": "every second",
    "FREQ=MINUTELY;COUNT=1000000000": "every minute",
    f"FREQ=DAILY;BYHOUR=1,2;BYMINUTE={','.join(map(str, range(60)))}": "120 times a day",
}


@pytest.mark.parametrize(("rule", "often"), EVERY_SECOND.items(), ids=["second", "minute", "within a day"])
def test_a_rule_of_every_second_is_left_out_and_told(rule: str, often: str) -> None:
    found = taken(calendar(event("a", f"RRULE:{rule}"), event("b")))
    assert [one.end - one.start for one in found.spans] == [60]
    assert [said for said, _ in found.faults] == [f"1 event left out: repeated {often}, as no meeting is (line 4)"]


@pytest.mark.parametrize("rule", ["INTERVAL=0", "INTERVAL=-1", "COUNT=0", "COUNT=99999999999999999999"])
def test_a_rule_that_gets_nowhere_is_left_out_and_told(rule: str) -> None:
    raw = calendar(event("a", f"RRULE:FREQ=DAILY;{rule}"))
    found = taken(raw)
    assert len(found.spans) == 1
    assert [said for said, _ in found.faults] == ["the RRULE of 1 event cannot be read and was left out"]
    copied = busy_times("x.ics", raw)
    assert b"RRULE" not in copied.content
    assert copied.faults == ("the RRULE of 1 event cannot be read and was left out",)
    assert taken(copied.content).faults == ()
    assert len(events_in("x.ics", raw)) == 1


def test_an_event_of_a_year_out_of_reach_is_told_of_wherever_the_window_lies() -> None:
    found = taken(calendar(event("a", start="99991231T100000Z"), event("b")))
    assert len(found.spans) == 1
    assert [said for said, _ in found.faults] == ["1 event left out: in the year 9999, outside 1900 to 2999 (line 4)"]


@pytest.mark.parametrize(
    ("length", "why"),
    [
        (f"P{'9' * 400}D", "with a length that cannot be read"),
        ("soon", "with a length that cannot be read"),
        ("P9999999D", "of 9,999,999 days, beyond the year 2999"),
    ],
)
def test_an_event_of_a_length_that_none_has_is_left_out_and_told(length: str, why: str) -> None:
    raw = calendar(event("a").replace("PT1H", length), event("b"))
    found = taken(raw)
    assert len(found.spans) == 1
    assert [said for said, _ in found.faults] == [f"1 event left out: {why} (line 4)"]
    assert busy_times("x.ics", raw).left_out == ((why, (4,)),)


@pytest.mark.parametrize("line", ["DTSTAMP:soon", "DTSTAMP:", "SEQUENCE:first", "STATUS:"])
def test_what_says_nothing_of_times_may_be_broken(line: str) -> None:
    raw = calendar(event("a").replace("DTSTAMP:20261201T000000Z", line))
    assert (len(taken(raw).spans), taken(raw).faults) == (1, ())
    copied = busy_times("x.ics", raw)
    assert (copied.events, copied.left_out, copied.faults) == (1, (), ())
    assert taken(copied.content) == taken(raw)
    assert len(events_in("x.ics", raw)) == 1


@pytest.mark.parametrize(
    "period", ["99991231T235900Z/P9D", "20261209T100000Z/P9999999D", "00010101T000000Z/-P9D", "20261209T100000Z/-PT1H"]
)
def test_a_period_beyond_all_calendars_is_left_out_and_told(period: str) -> None:
    raw = calendar(event("a", f"RDATE;VALUE=PERIOD:20261208T100000Z/PT1H,{period}"))
    found = taken(raw)
    assert len(found.spans) == 1
    assert [said for said, _ in found.faults] == ["the RDATE of 1 event cannot be read and was left out"]
    copied = busy_times("x.ics", raw)
    assert copied.faults == ("the RDATE of 1 event cannot be read and was left out",)
    assert len(taken(copied.content).spans) == 1


def test_a_period_that_cannot_be_read_is_told_when_it_is_taken_over() -> None:
    raw = calendar("BEGIN:VFREEBUSY", "FREEBUSY:soon,20261202T100000Z/PT1H", "FREEBUSY:x", "END:VFREEBUSY")
    copied = busy_times("x.ics", raw)
    assert (copied.events, copied.left_out) == (1, (("with a time that cannot be read", (4, 4)),))
    assert [said for said, _ in taken(raw).faults] == ["2 events left out: with a time that cannot be read (line 4)"]


@pytest.mark.parametrize(
    ("period", "why"),
    [
        ("20261202T100000Z/P999999999D", "outside the years 1900 to 2999"),
        ("20261202T100000Z/P999999D", "outside the years 1900 to 2999"),
        ("20261202T100000Z/-PT1H", "with an end before its start"),
    ],
)
def test_a_period_that_takes_no_time_is_left_out_as_what_it_is(period: str, why: str) -> None:
    raw = calendar("BEGIN:VFREEBUSY", f"FREEBUSY:20261202T080000Z/PT1H,{period}", "END:VFREEBUSY")
    copied = busy_times("x.ics", raw)
    assert (copied.events, copied.left_out) == (1, ((why, (4,)),))
    assert [said for said, _ in taken(raw).faults] == [f"1 event left out: {why} (line 4)"]
    assert taken(copied.content).faults == ()


def test_a_note_that_speaks_of_a_beginning_is_none() -> None:
    raw = calendar(event("a", "SUMMARY:BEGIN:VCALENDAR", "DESCRIPTION:then BEGIN:VEVENT"))
    assert (len(taken(raw).spans), taken(raw).faults) == (1, ())
    assert busy_times("x.ics", raw).events == 1


def test_an_event_that_is_there_twice_and_otherwise_names_both_starts() -> None:
    first, second = event("a"), event("a", start="20261202T100000Z")
    (seen,) = events_in("x.ics", calendar(first, second))
    assert [one.day for one in seen.rivals] == [1, 2]
    (same,) = events_in("x.ics", calendar(first, first))
    assert same.rivals == ()
    (newer,) = events_in("x.ics", calendar(event("a", "SEQUENCE:1"), second))
    assert (newer.rivals, newer.start and newer.start.day) == ((), 1)


def test_which_place_is_meant_by_a_zone_that_nobody_knows_is_asked() -> None:
    written = event("a", "EXDATE;TZID=GMT+5:20261202T100000", "RRULE:FREQ=DAILY;COUNT=3")
    raw = calendar(written.replace("DTSTART:20261201T100000Z", "DTSTART;TZID=GMT+5:20261201T100000"))
    with pytest.raises(UnusableFile, match=re.escape("x.ics:4: the zone GMT+5 is not known")) as asked:
        busy_times("x.ics", raw)
    assert asked.value.hint.endswith("such as Asia/Karachi")
    found = busy_times("x.ics", raw, "Asia/Karachi")
    assert found.faults == ("the zone GMT+5 of 1 event is read as Asia/Karachi",)
    assert [instant_of(one.start).hour for one in taken(found.content).spans] == [5, 5]


def test_of_more_series_than_can_be_followed_the_first_count_and_the_rest_is_told() -> None:
    a_day = [event(f"{at}", "RRULE:FREQ=DAILY", start=f"20261201T{at // 60:02}{at % 60:02}00Z") for at in range(600)]
    found = taken(calendar(*a_day))
    assert 30_000 < len(found.spans) < 41_000
    ((said, _),) = found.faults
    assert re.search(r"events left out: repeated too often to be followed \(lines \d+, \d+, \d+ and \d+ more\)$", said)


def test_a_timetable_of_many_years_is_followed_whole() -> None:
    lessons = [
        event(
            f"{year}-{at}",
            f"RRULE:FREQ=WEEKLY;BYDAY=TU,TH;UNTIL={year}0701T000000Z",
            start=f"{year - 1}0901T{at:02}0000Z",
        )
        for year in range(2010, 2028)
        for at in range(8, 16)
    ]  # fmt: skip
    found = taken(calendar(*lessons))
    assert (len(found.spans), found.faults) == (26 * 8, ())
