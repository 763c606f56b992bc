"""Reading days and moments as people type them, and refusing to guess."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentor_cli.core.errors import UsageError
from mentor_cli.core.time.iso import iso_local
from mentor_cli.core.time.moments import months_later, read_date, read_moment, read_new_start, read_past_moment
from mentor_cli.core.time.wallclock import Moment, moment_at, moment_meant, moment_of, record_moment
from mentor_cli.core.time.wording import full_day

LONDON = ZoneInfo("Europe/London")
THURSDAY = datetime(2026, 11, 26, 16, 20, tzinfo=UTC)
TODAY = THURSDAY.date()
ZONES = ("Europe/London", "Africa/Cairo", "Australia/Lord_Howe", "America/St_Johns", "Asia/Kathmandu", "Asia/Beirut")
CLOCK_CHANGES = (
    ("Europe/London", "2026-03-29"),
    ("Europe/London", "2026-10-25"),
    ("Africa/Cairo", "2026-04-24"),
    ("Africa/Cairo", "2026-10-30"),
    ("Australia/Lord_Howe", "2026-04-05"),
    ("Australia/Lord_Howe", "2026-10-04"),
    ("Asia/Beirut", "2026-03-29"),
    ("Asia/Kathmandu", "2026-03-29"),
)


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("2026-12-01 18:00", "2026-12-01T18:00"),
        ("2026-12-01T18:00", "2026-12-01T18:00"),
        ("2026-12-01T18:00+00:00", "2026-12-01T18:00"),
        ("2026-12-01T18:00Z", "2026-12-01T18:00"),
        ("2026-12-01t6pm", "2026-12-01T18:00"),
        ("tomorrow 18:00", "2026-11-27T18:00"),
        ("tomorrow at noon", "2026-11-27T12:00"),
        ("now", "2026-11-26T16:20"),
        ("in 2 hours", "2026-11-26T18:20"),
        ("in 90 minutes", "2026-11-26T17:50"),
        ("+1.5h", "2026-11-26T17:50"),
        ("in 1 hour 30 min", "2026-11-26T17:50"),
        ("tue 18.30", "2026-12-01T18:30"),
        ("18.30 tomorrow", "2026-11-27T18:30"),
        ("1 Dec 18.30", "2026-12-01T18:30"),
        ("weds 18:00", "2026-12-02T18:00"),
        ("today 6pm", "2026-11-26T18:00"),
        ("today at 6 p.m.", "2026-11-26T18:00"),
        ("today 9:00", "2026-11-26T09:00"),
        ("tue 6pm", "2026-12-01T18:00"),
        ("tuesday 6.30pm", "2026-12-01T18:30"),
        ("6pm on tue", "2026-12-01T18:00"),
        ("thu 18:00", "2026-11-26T18:00"),
        ("thu 15:00", "2026-12-03T15:00"),
        ("next tue 18:00", "2026-12-01T18:00"),
        ("next thu 18:00", "2026-12-03T18:00"),
        ("last fri 10:00", "2026-11-20T10:00"),
        ("+2d 18:00", "2026-11-28T18:00"),
        ("+1w 18:00", "2026-12-03T18:00"),
        ("in 2 weeks 18:00", "2026-12-10T18:00"),
        ("3 days ago 10:00", "2026-11-23T10:00"),
        ("+1 month 18:00", "2026-12-26T18:00"),
        ("1 Dec 2026 18:00", "2026-12-01T18:00"),
        ("1 Dec 18:00", "2026-12-01T18:00"),
        ("Dec 1, 2026, 6pm", "2026-12-01T18:00"),
        ("Tue 1 Dec 18:00", "2026-12-01T18:00"),
        ("29 feb 10:00", "2028-02-29T10:00"),
        ("18:00", "2026-11-26T18:00"),
        ("9:00", "2026-11-27T09:00"),
        ("12am", "2026-11-27T00:00"),
        ("12:30 pm", "2026-11-27T12:30"),
        ("+2h", "2026-11-26T18:20"),
        ("+1h30m", "2026-11-26T17:50"),
        ("in 45m", "2026-11-26T17:05"),
        ("2026-10-25T01:30+00:00", "2026-10-25T01:30+00:00"),
        ("2026-10-25T01:30+01:00", "2026-10-25T01:30+01:00"),
    ],
)
def test_a_moment_is_read_as_typed(typed: str, moment: str) -> None:
    assert read_moment(typed, THURSDAY, LONDON).text == moment


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("today", "2026-11-26"),
        ("yesterday", "2026-11-25"),
        ("fri", "2026-11-27"),
        ("thu", "2026-11-26"),
        ("next thu", "2026-12-03"),
        ("last thu", "2026-11-19"),
        ("this sat", "2026-11-28"),
        ("+2d", "2026-11-28"),
        ("-3d", "2026-11-23"),
        ("2 weeks ago", "2026-11-12"),
        ("1 dec", "2026-12-01"),
        ("26 nov", "2026-11-26"),
        ("25 nov", "2027-11-25"),
        ("1st of december 2026", "2026-12-01"),
        ("+3mo", "2027-02-26"),
        ("+1y", "2027-11-26"),
        ("sept 3", "2027-09-03"),
    ],
)
def test_a_day_is_read_as_typed(typed: str, day: str) -> None:
    assert read_date(typed, TODAY).isoformat() == day


@pytest.mark.parametrize(
    ("typed", "message", "hint"),
    [
        ("2026-02-30", "2026-02-30 is not a date", "February 2026 has 28 days; write 2026-02-28"),
        ("2028-02-30", "2028-02-30 is not a date", "February 2028 has 29 days; write 2028-02-29"),
        ("31 apr", "2026-04-31 is not a date", "April 2026 has 30 days; write 2026-04-30"),
        ("2026-13-01", "2026-13-01 is not a date", "months go from 01 to 12"),
        ("2026-2-3", "2026-2-3 is not a date", "write 2026-02-03"),
        ("01/12/2026", "cannot read 01/12/2026 as a day", "write 2026-12-01 or 2026-01-12"),
        ("25.12.2026", "cannot read 25.12.2026 as a day", "write 2026-12-25"),
        ("mon 1 dec", "mon 1 dec: that day is a Tuesday", "Tue 1 Dec 2026, or leave the weekday out"),
        ("soonish", "cannot read soonish as a day", "tomorrow, fri, next tue or +2d"),
        ("", "cannot read an empty text as a day", "2026-12-01"),
        ("+999999y", "+999999y is too far away", "2026-12-01"),
        ("+999999w", "+999999w is too far away", "2026-12-01"),
        ("٣ dec", "cannot read ٣ dec as a day", "2026-12-01"),
    ],
)
def test_what_is_no_day_is_said_with_a_way_on(typed: str, message: str, hint: str) -> None:
    with pytest.raises(UsageError) as wrong:
        read_date(typed, TODAY)
    assert wrong.value.message == message
    assert hint in wrong.value.hint


@pytest.mark.parametrize(
    ("typed", "message", "hint"),
    [
        ("tomorrow", "tomorrow names a day but no time", '"tomorrow 18:00"'),
        ("+2d", "+2d names a day but no time", '"+2d 18:00"'),
        ("25:00", "25:00: 25:00 is not a time of day", "from 00:00 to 23:59"),
        ("13pm", "13pm: 13 pm is not a time of day", "6pm or 18:00"),
        ("2026-02-30 18:00", "2026-02-30 is not a date", "28 days"),
        ("9999-12-31 10:00", "9999-12-31 lies outside of the years 1900 to 2999", "2026-12-01"),
        ("", "cannot read an empty text as a day", '"tue 6pm"'),
        (
            "2027-03-28 01:30",
            "2027-03-28 01:30 does not exist in Europe/London: the clock jumps from 01:00 to 02:00",
            "the next time there is 2027-03-28 02:00",
        ),
        (
            "2026-10-25 01:30",
            "2026-10-25 01:30 comes twice in Europe/London: the clock is put back",
            "write 2026-10-25T01:30+01:00 for the first or 2026-10-25T01:30+00:00 for the second",
        ),
        (
            "2026-12-01T18:00+01:00",
            "2026-12-01 18:00+01:00 does not fit Europe/London, which is at +00:00 then",
            "that instant is 2026-12-01 17:00 there",
        ),
    ],
)
def test_what_is_no_moment_is_said_with_a_way_on(typed: str, message: str, hint: str) -> None:
    with pytest.raises(UsageError) as wrong:
        read_moment(typed, THURSDAY, LONDON)
    assert wrong.value.message == message
    assert hint in wrong.value.hint


def test_a_day_without_a_time_takes_the_usual_one() -> None:
    assert read_moment("fri", THURSDAY, LONDON, time(18, 30)).text == "2026-11-27T18:30"
    assert read_moment("thu", THURSDAY, LONDON, time(9)).text == "2026-12-03T09:00"
    with pytest.raises(UsageError, match="empty"):
        read_moment(" ", THURSDAY, LONDON, time(18))


@pytest.mark.parametrize(
    ("typed", "was", "moment"),
    [
        ("fri 18:00", "2026-12-10T18:30", "2026-12-11T18:00"),
        ("wed 19:00", "2026-12-22T18:00", "2026-12-23T19:00"),
        ("Mon 9am", "2026-12-10T18:30", "2026-12-07T09:00"),
        ("19:00 on fri", "2026-12-10T18:30", "2026-12-11T19:00"),
        ("fri", "2026-12-10T18:30", "2026-12-11T18:30"),
        ("18:45", "2026-12-10T18:30", "2026-12-10T18:45"),
        ("noon", "2026-12-10T18:30", "2026-12-10T12:00"),
        # Over by now: the next one there is.
        ("tue 18:00", "2026-11-26T18:00", "2026-12-01T18:00"),
        ("fri 18:00", "2026-11-12T18:00", "2026-11-27T18:00"),
        ("18:45", "2026-11-19T18:00", "2026-11-26T18:45"),
        # What is said from today stays so.
        ("tomorrow 18:00", "2026-12-10T18:30", "2026-11-27T18:00"),
        ("next fri 18:00", "2026-12-10T18:30", "2026-12-04T18:00"),
        ("12 dec 18:00", "2026-12-10T18:30", "2026-12-12T18:00"),
        ("5 jan", "2026-12-10T18:30", "2027-01-05T18:30"),
        ("25 nov 2027", "2026-12-10T18:30", "2027-11-25T18:30"),
        ("1 jul 18:00", "2027-05-20T18:00", "2027-07-01T18:00"),
        ("29 feb 10:00", "2026-12-10T18:30", "2028-02-29T10:00"),
        ("2026-12-18", "2026-12-10T18:30", "2026-12-18T18:30"),
    ],
)
def test_a_new_time_is_seen_from_the_meeting(typed: str, was: str, moment: str) -> None:
    assert read_new_start(typed, THURSDAY, LONDON, datetime.fromisoformat(was)).text == moment


@pytest.mark.parametrize(
    ("typed", "was", "message", "hint"),
    [
        ("20 nov 10:00", "2026-12-10T18:30", "Fri 20 Nov is over", '"2027-11-20 10:00"'),
        ("20 nov", "2026-11-19T18:30", "Fri 20 Nov is over", '"2027-11-20 18:30"'),
        ("fri 20 nov 6pm", "2026-12-10T18:30", "Fri 20 Nov is over", '"2027-11-20 18:00"'),
        ("1 jul 18:00", "2026-12-10T18:30", "Wed 1 Jul is over", '"2027-07-01 18:00"'),
    ],
)
def test_a_day_just_over_is_not_that_of_next_year(typed: str, was: str, message: str, hint: str) -> None:
    with pytest.raises(UsageError) as wrong:
        read_new_start(typed, THURSDAY, LONDON, datetime.fromisoformat(was))
    assert wrong.value.message == message
    assert wrong.value.hint == f"with the year it is taken: {hint}"


def test_a_meeting_without_a_former_time_is_looked_for_near_today() -> None:
    assert read_moment("1 may 18:00", THURSDAY, LONDON).text == "2027-05-01T18:00"
    with pytest.raises(UsageError, match="Wed 25 Nov is over"):
        read_moment("25 nov 18:00", THURSDAY, LONDON)


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("25 nov 10:00", "2026-11-25T10:00"),
        ("wed 25 nov 10:00", "2026-11-25T10:00"),
        ("26 nov 18:00", "2025-11-26T18:00"),
        ("26 nov 2026 10:00", "2026-11-26T10:00"),
        ("1 dec 10:00", "2025-12-01T10:00"),
        ("thu 10:00", "2026-11-26T10:00"),
        ("thu 18:00", "2026-11-19T18:00"),
        ("fri 18:00", "2026-11-20T18:00"),
        ("9:00", "2026-11-26T09:00"),
        ("18:00", "2026-11-25T18:00"),
        ("yesterday 18:00", "2026-11-25T18:00"),
        ("tomorrow 18:00", "2026-11-27T18:00"),
        ("2026-12-20 18:00", "2026-12-20T18:00"),
    ],
)
def test_what_has_been_is_the_latest_one(typed: str, moment: str) -> None:
    assert read_past_moment(typed, THURSDAY, LONDON).text == moment


def test_today_is_the_day_where_the_meeting_is() -> None:
    late = datetime(2026, 11, 26, 23, 30, tzinfo=UTC)
    assert read_moment("today 6pm", late, ZoneInfo("Asia/Tokyo")).text == "2026-11-27T18:00"


def test_a_day_that_a_zone_left_out_names_the_next_time_there() -> None:
    with pytest.raises(UsageError) as wrong:
        read_moment("2011-12-30 18:00", THURSDAY, ZoneInfo("Pacific/Apia"))
    assert wrong.value.message.endswith("the clock jumps from 2011-12-30 00:00 to 2011-12-31 00:00")
    assert wrong.value.hint == "the next time there is 2011-12-31 00:00"


def test_months_keep_the_day_or_take_the_last() -> None:
    assert months_later(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert months_later(date(2026, 3, 31), -13) == date(2025, 2, 28)
    assert months_later(date(2026, 12, 15), 1) == date(2027, 1, 15)


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 10 * 366 * 24 * 60), st.sampled_from(ZONES))
def test_a_record_reads_back_the_moment_it_wrote(minutes: int, zone_name: str) -> None:
    utc = datetime(2020, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    moment = moment_of(utc, ZoneInfo(zone_name))
    again = record_moment(moment.text, moment.zone)
    assert again == moment
    assert again.utc == utc
    assert again.aware.replace(tzinfo=None) == moment.local


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(CLOCK_CHANGES), st.integers(-8, 24))
def test_a_wall_clock_time_is_one_instant_or_refused(change: tuple[str, str], quarters: int) -> None:
    """Held against the instants of two days at which the zone's clock really shows that time."""
    zone, midnight = ZoneInfo(change[0]), datetime.fromisoformat(change[1])
    local = midnight + timedelta(minutes=15 * quarters)
    instants = [local.replace(tzinfo=UTC) - timedelta(minutes=15 * step) for step in range(-60, 60)]
    shown = [instant for instant in instants if instant.astimezone(zone).replace(tzinfo=None) == local]
    try:
        moment = moment_at(local, zone)
    except UsageError:
        assert len(shown) != 1
    else:
        assert [moment.utc] == shown


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=24) | st.text("0123456789+-:/. apmtuewdonxlsfri", max_size=16))
def test_any_text_is_read_or_refused(text: str) -> None:
    """Never another error: no overflow, no index out of range, no half-read number."""
    with suppress(UsageError):
        assert isinstance(read_moment(text, THURSDAY, LONDON, time(18)), Moment)
    with suppress(UsageError):
        assert isinstance(read_past_moment(text, THURSDAY, LONDON), Moment)
    with suppress(UsageError):
        assert isinstance(read_new_start(text, THURSDAY, LONDON, datetime.fromisoformat("2026-12-10T18:00")), Moment)
    with suppress(UsageError):
        assert isinstance(read_date(text, TODAY), date)


@settings(max_examples=200, deadline=None)
@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)))
def test_a_day_as_printed_can_be_typed(day: date) -> None:
    assert read_date(full_day(day), TODAY) == day
    assert read_date(day.isoformat(), TODAY) == day


@pytest.mark.parametrize(
    ("original", "fold", "zone", "utc"),
    [
        ("2027-04-04T02:30", 0, "Pacific/Auckland", "2027-04-03 13:30"),
        ("2027-04-04T02:30", 1, "Pacific/Auckland", "2027-04-03 14:30"),
        ("2027-03-28T01:30", 0, "Europe/London", "2027-03-28 01:30"),
        ("2026-12-03T18:00", 0, "Europe/London", "2026-12-03 18:00"),
    ],
)
def test_an_original_start_stands_for_a_moment(original: str, fold: int, zone: str, utc: str) -> None:
    """Of an hour that comes twice the first, unless `fold` says the second; one left out once the clock has gone on."""
    start, _ = iso_local(original)
    assert f"{moment_meant(start.replace(fold=fold), ZoneInfo(zone)).utc:%Y-%m-%d %H:%M}" == utc
