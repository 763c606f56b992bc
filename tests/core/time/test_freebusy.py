"""When somebody can meet: held against a walk over every minute, on odd clocks."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import groupby, repeat
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clocks import ZONES, can_meet, on_clock
from mentor_cli.core.meetings import Meeting
from mentor_cli.core.record import Record
from mentor_cli.core.time.freebusy import Sources, Taken, free, meeting_spans, taken, window_of
from mentor_cli.core.time.holidays import Holiday
from mentor_cli.core.time.spans import (
    DAY,
    Span,
    Stretch,
    instant_of,
    merged,
    minute_of,
    stretches,
    wall_minute,
    without,
)
from mentor_cli.core.time.wallclock import record_moment
from mentor_cli.core.time.zones import clock_changes

SETTINGS = Record("workspace", "mentor", "mentor.yaml", {})
NOTHING = Sources(SETTINGS)
LONDON = ZoneInfo("Europe/London")
MINUTE = timedelta(minutes=1)


def person(**values: Any) -> Record:
    return Record("people", "ana", "people/ana.md", values)


def shown(spans: list[Span] | list[Taken]) -> list[str]:
    return [f"{instant_of(one[0]):%m-%dT%H:%M} {instant_of(one[1]):%m-%dT%H:%M}" for one in spans]


CLOCK = st.integers(0, 95).map(lambda quarter: f"{quarter // 4:02}:{quarter % 4 * 15:02}")
TIMES = st.tuples(CLOCK, CLOCK).filter(lambda pair: pair[0] < pair[1] or pair[1] == "00:00")


def window_days(first: date) -> st.SearchStrategy[date]:
    return st.integers(0, 4).map(lambda days: first + timedelta(days=days))


@st.composite
def cases(draw: st.DrawFn) -> tuple[ZoneInfo, Span, dict[str, Any], set[date]]:
    """A person on an odd clock, in a window of some days that most often holds a clock change."""
    zone = draw(st.sampled_from(ZONES))
    year = draw(st.sampled_from([2011, 2022, 2024, 2025, 2026, 2027]))
    begin = datetime(year, 1, 1, tzinfo=UTC)
    changes = list(clock_changes(zone, begin, begin + timedelta(days=365)))
    near = draw(st.sampled_from(changes)) if changes else begin + timedelta(days=draw(st.integers(2, 360)))
    start = minute_of(near) - draw(st.integers(0, 2 * DAY))
    window = Span(start, start + draw(st.integers(0, 3 * DAY)))
    day = window_days(near.date() - timedelta(days=2))
    weekly = st.tuples(st.sampled_from(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]), TIMES)
    special = draw(st.lists(st.tuples(day, TIMES), max_size=2))
    values: dict[str, Any] = {
        "availability": [{"day": on, "from": a, "to": b} for on, (a, b) in draw(st.lists(weekly, max_size=12))],
        "hours": {},
        "exceptions": [{"date": f"{on}", "from": a, "to": b} for on, (a, b) in special],
        "away": [{"from": f"{on}"} for on in draw(st.lists(day, max_size=1))],
    }
    if draw(st.booleans()):
        values["hours"] = dict(zip(("from", "until"), draw(TIMES), strict=True))
    values["exceptions"] += [{"date": f"{on}"} for on in draw(st.lists(day, max_size=1))]
    return zone, window, values, set(draw(st.lists(day, max_size=1)))


@settings(max_examples=120)
@given(cases())
def test_free_is_what_a_walk_over_every_minute_finds(case: tuple[ZoneInfo, Span, dict[str, Any], set[date]]) -> None:
    zone, window, values, off = case
    holidays = {"GB": [Holiday(day, "a feast") for day in off]}
    found = free(person(region="GB", **values), zone, window, NOTHING._replace(holidays=holidays))
    minutes = {minute for span in found for minute in range(span.start, span.end)}
    walked = {minute for minute in range(window.start, window.end) if can_meet(values, on_clock(minute, zone), off)}
    assert minutes == walked
    assert found == merged(found)


ODD_HOURS: dict[str, Any] = {
    "availability": [{"day": day, "from": "00:30", "to": "03:15"} for day in ("mon", "wed", "sat", "sun")],
    "hours": {"from": "01:00", "until": "03:00"},
    "exceptions": [{"date": "2026-03-29", "from": "00:00", "to": "00:00"}],
    "away": [{"from": "2026-10-24", "until": "2026-10-25"}],
}
FIRST_DAY, DAYS = date(2025, 12, 31), 367


@lru_cache
def free_on_the_clock() -> bytes:
    """For each minute that a clock somewhere shows in 2026, whether somebody with these hours is free: 1 or 0."""
    midnight = datetime.combine(FIRST_DAY, time())
    return bytes(can_meet(ODD_HOURS, midnight + timedelta(minutes=at)) for at in range(DAYS * DAY))


@pytest.mark.parametrize("zone", ZONES, ids=str)
def test_every_minute_of_a_whole_year(zone: ZoneInfo) -> None:
    """Nothing is left to be reasoned about: what the clock shows is asked of the zone anew for each of its minutes."""
    window = Span(minute_of(datetime(2026, 1, 1, tzinfo=UTC)), minute_of(datetime(2027, 1, 1, tzinfo=UTC)))
    shown_by_zone = map(datetime.fromtimestamp, range(60 * window.start, 60 * window.end, 60), repeat(zone))
    walked, at, clock = bytearray(), window.start, []
    for offset, minutes in groupby(map(datetime.utcoffset, shown_by_zone)):
        stretch = Stretch(at, at + len(list(minutes)), (offset or timedelta()) // MINUTE)
        begin, end = (one + stretch.ahead - wall_minute(FIRST_DAY) for one in stretch[:2])
        walked += free_on_the_clock()[begin:end]
        clock.append(stretch)
        at = stretch.end
    assert stretches(zone, window) == tuple(clock)
    found = bytearray(window.minutes)
    for span in free(person(**ODD_HOURS), zone, window, NOTHING):
        found[span.start - window.start : span.end - window.start] = b"\1" * span.minutes
    assert found == walked
    assert 0 < walked.count(1) < window.minutes


def test_the_day_that_samoa_left_out() -> None:
    zone = ZoneInfo("Pacific/Apia")
    away = person(away=[{"from": "2011-12-30", "why": "nobody ever lived it"}])
    window = window_of(date(2011, 12, 29), date(2011, 12, 31), zone)
    assert window.minutes == 2 * DAY
    assert taken(away, zone, window, NOTHING) == []


def test_an_hour_that_comes_twice_is_free_twice() -> None:
    night = person(availability=[{"day": "sun", "from": "01:00", "to": "02:00"}])
    window = window_of(date(2026, 10, 25), date(2026, 10, 25), LONDON)
    assert shown(free(night, LONDON, window, NOTHING)) == ["10-25T00:00 10-25T02:00"]


def test_an_hour_that_is_left_out_is_never_free() -> None:
    night = person(availability=[{"day": "sun", "from": "01:00", "to": "02:00"}])
    window = window_of(date(2026, 3, 29), date(2026, 3, 29), LONDON)
    assert free(night, LONDON, window, NOTHING) == []


def test_every_reason_is_told_with_where_it_is_said() -> None:
    ana = person(
        availability=[{"day": "fri", "from": "10:00", "to": "18:00"}],
        hours={"from": "09:00", "until": "17:00"},
        away=[{"from": "2026-12-24", "until": "2026-12-24", "why": "travelling"}],
        exceptions=[{"date": "2026-12-26"}],
        region="GB",
    )
    settings_record = SETTINGS._replace(values={"holidays": {"extra": ["2026-12-28"]}})
    feasts = [Holiday(date(2026, 12, 25), "Christmas Day"), Holiday(date(2026, 12, 24), "Christmas Eve", free=False)]
    start = minute_of(datetime(2026, 12, 25, 12, tzinfo=UTC))
    sources = Sources(
        settings_record,
        {"GB": feasts},
        {"ana": [Taken(start, start + 60, "busy", "Choir", "busy/ana.ics")]},
        {"ana": [Taken(start, start + 55, "meeting", "Thursday buddies", "groups/thursday.md")]},
    )
    window = window_of(date(2026, 12, 24), date(2026, 12, 28), LONDON)
    told = {(one.words, one.path) for one in taken(ana, LONDON, window, sources)}
    assert told == {
        ("not available", "people/ana.md"),
        ("outside their hours", "people/ana.md"),
        ("not available that day", "people/ana.md"),
        ("away: travelling", "people/ana.md"),
        ("holiday: Christmas Day", "people/ana.md"),
        ("day off", "mentor.yaml"),
        ("busy: Choir", "busy/ana.ics"),
        ("meeting: Thursday buddies", "groups/thursday.md"),
    }


def test_meetings_take_time_unless_they_are_called_off() -> None:
    group = Record("groups", "thursday", "groups/thursday.md", {}, "# Thursday buddies\n")
    start = record_moment("2026-12-03T18:00", LONDON)
    held = Meeting(group, None, start.local, start, 55, "planned", ("Ana", "ben"), True)
    spans = meeting_spans([held, held._replace(status="cancelled", people=("ana", "eve"))], SETTINGS, None)
    assert sorted(spans) == ["ana", "ben"]
    assert [(one.words, one.end - one.start) for one in spans["ana"]] == [("meeting: Thursday buddies", 55)]


def test_nothing_said_is_always_free() -> None:
    window = window_of(date(2026, 12, 1), date(2026, 12, 2), LONDON)
    assert free(person(), LONDON, window, NOTHING) == [window]
    assert free(person(), LONDON, Span(10, 10), NOTHING) == []


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)).map(lambda pair: Span(*pair)), max_size=8))
def test_merged_and_without_share_out_every_minute(spans: list[Span]) -> None:
    covered = merged(spans)
    inside = {minute for span in spans for minute in range(span.start, span.end)}
    assert {minute for span in covered for minute in range(*span)} == inside
    whole = Span(10, 40)
    assert {minute for span in without(whole, covered) for minute in range(*span)} == set(range(10, 40)) - inside
