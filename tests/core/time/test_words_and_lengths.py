"""Zones by name, lengths of time, distances in words, and the clock that MENTOR_NOW fixes."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentor_cli.core.errors import UsageError
from mentor_cli.core.time.clock import now
from mentor_cli.core.time.durations import minutes_text, read_minutes
from mentor_cli.core.time.iso import (
    FIRST_YEAR,
    LAST_YEAR,
    iso_date,
    iso_local,
    iso_offset,
    iso_text,
    last_day,
    offset_text,
)
from mentor_cli.core.time.wording import clock_time, day_near, days_left, distance, due_distance, long_day, short_day
from mentor_cli.core.time.zones import zone
from strategies import DATES

TODAY = date(2026, 12, 3)


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("London", "did you mean Europe/London?"),
        ("europe/london", "did you mean Europe/London?"),
        ("Berln", "Europe/Berlin"),
        ("new york", "America/New_York"),
        ("Addis Ababa", "Africa/Addis_Ababa"),
        ("GMT+5", "such as Asia/Karachi"),
        ("UTC+05:30", "such as Asia/Kolkata"),
        ("-3:30", "such as America/St_Johns"),
        ("+01:00", "such as Europe/Paris"),
        ("Europe", "Europe/"),
        ("../etc/passwd", "such as Europe/London"),
        ("", "such as Europe/London"),
        ("no\0name", "such as Europe/London"),
    ],
)
def test_an_unknown_zone_names_the_nearest(name: str, hint: str) -> None:
    with pytest.raises(UsageError) as wrong:
        zone(name)
    assert hint in wrong.value.hint


def test_a_known_zone_is_taken_as_it_is() -> None:
    assert zone("Asia/Kolkata").key == "Asia/Kolkata"


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("45m", 45), ("12h", 720), ("1h30m", 90), ("1.5h", 90), ("1 h 30 min", 90), ("2 hours", 120), ("90", 90)],
)
def test_a_length_is_read_in_minutes(text: str, minutes: int) -> None:
    assert read_minutes(text) == minutes


@pytest.mark.parametrize("text", ["", "h", "0", "0m", "-5m", "soon", "1d", "0.1h30s", "1.01h", "٤٥m", "9" * 30])
def test_what_is_no_length_is_refused(text: str) -> None:
    with pytest.raises(UsageError) as wrong:
        read_minutes(text)
    assert "45m, 12h or 1h30m" in wrong.value.hint


@given(st.integers(1, 100_000))
def test_a_length_reads_back_as_written(minutes: int) -> None:
    assert read_minutes(minutes_text(minutes)) == minutes


def test_distances_read_like_speech() -> None:
    days = [-2, -1, 0, 1, 4]
    assert [distance(TODAY + timedelta(days=n), TODAY) for n in days] == [
        "2 days ago", "yesterday", "today", "tomorrow", "in 4 days",
    ]  # fmt: skip
    assert [due_distance(TODAY + timedelta(days=n), TODAY) for n in days] == [
        "2 days over", "1 day over", "today", "tomorrow", "in 4 days",
    ]  # fmt: skip
    assert [days_left(TODAY + timedelta(days=n), TODAY) for n in days] == [
        "2 days over", "1 day over", "due today", "1 day left", "4 days left",
    ]  # fmt: skip


def test_days_are_named_shortly_and_with_the_year_when_far() -> None:
    assert short_day(date(2026, 12, 1)) == "Tue 1 Dec"
    assert day_near(date(2027, 1, 5), TODAY) == "Tue 5 Jan"
    assert day_near(date(2027, 12, 1), TODAY) == "Wed 1 Dec 2027"
    assert long_day(TODAY) == "3 December 2026"
    assert clock_time(datetime.fromisoformat("2026-12-01T09:05")) == "09:05"


def test_the_clock_can_be_fixed() -> None:
    real = datetime(2030, 1, 1, tzinfo=UTC)
    assert now({}, lambda: real) == real
    assert now({"MENTOR_NOW": ""}, lambda: real) == real
    assert now({"MENTOR_NOW": "2026-12-01T18:00+01:00"}, lambda: real) == datetime(2026, 12, 1, 17, tzinfo=UTC)
    assert now({"MENTOR_NOW": "2026-12-01T18:00Z"}, lambda: real).utcoffset() == timedelta(0)


@pytest.mark.parametrize(
    "text",
    ["2026-12-01T18:00", "2026-02-30T18:00+00:00", "yesterday", "2026-12-01", "9999-12-31T23:59+00:00",
     "0001-01-01T00:00+00:00", "2026-12-01T18:00+99:00", "2026-12-01T18:00Europe/London", "\x1b[31m"],
)  # fmt: skip
def test_a_clock_that_is_no_instant_is_refused(text: str) -> None:
    with pytest.raises(UsageError) as wrong:
        now({"MENTOR_NOW": text}, lambda: datetime.now(UTC))
    assert wrong.value.message.startswith("MENTOR_NOW: ")
    assert "MENTOR_NOW=2026-12-01T18:00+00:00" in wrong.value.hint


@pytest.mark.parametrize(
    "text", ["20261201", "2026-W49-2", "2026-12-1", " 2026-12-01", "2026-00-10", "2026-01-00", "x"]
)
def test_only_whole_iso_dates_are_dates(text: str) -> None:
    with pytest.raises(UsageError) as wrong:
        iso_date(text)
    assert wrong.value.hint


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.integers(1, 9999), st.integers(1890, 2030)), st.integers(0, 13), st.integers(0, 32))
def test_a_date_is_one_exactly_when_the_calendar_has_it(year: int, month: int, day: int) -> None:
    text = f"{year:04}-{month:02}-{day:02}"
    try:
        expected = date(year, month, day) if FIRST_YEAR <= year <= LAST_YEAR else None
    except ValueError:
        expected = None
    if expected is None:
        with pytest.raises(UsageError):
            iso_date(text)
    else:
        assert iso_date(text) == expected
        assert day <= last_day(year, month)


@pytest.mark.parametrize("text", ["2026-12-01", "2026-12-01T24:00", "2026-12-01T18:00:60", "2026-12-01T18:00+25:00"])
def test_what_is_no_local_time(text: str) -> None:
    with pytest.raises(UsageError):
        iso_local(text)


@pytest.mark.parametrize("text", ["2026-12-01T18:00", "2026-12-01 18:00:30", "2026-12-01t18:00:30.5"])
def test_a_local_time_is_cut_to_the_minute(text: str) -> None:
    assert iso_local(text) == (datetime.combine(date(2026, 12, 1), time(18)), None)


@given(st.builds(datetime.combine, DATES.map(date.fromisoformat), st.times()), st.none() | st.integers(-900, 900))
def test_a_moment_reads_back_as_written(local: datetime, minutes: int | None) -> None:
    offset = None if minutes is None else timedelta(minutes=minutes)
    assert iso_local(iso_text(local, offset)) == (local.replace(second=0, microsecond=0), offset)


@given(st.integers(-23 * 60, 23 * 60))
def test_an_offset_reads_back_as_written(minutes: int) -> None:
    assert iso_offset(offset_text(timedelta(minutes=minutes))) == timedelta(minutes=minutes)
