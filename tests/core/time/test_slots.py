"""Common times: held against the plainest search there is, minute by minute on everybody's own clock."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clocks import ZONES, can_meet, on_clock
from mentor_cli.core.record import Record
from mentor_cli.core.time.freebusy import Sources, Taken, taken
from mentor_cli.core.time.slots.board import STEP, Attendee, Board, Wish
from mentor_cli.core.time.slots.choice import fitting, proposals
from mentor_cli.core.time.slots.cost import USUAL_CURVE, Clock, curve_of
from mentor_cli.core.time.slots.nothing import blockers, near_misses
from mentor_cli.core.time.slots.relaxing import relaxed, relaxed_series
from mentor_cli.core.time.slots.series import Rhythm, nearly_steady, series_days, steady, taking_turns
from mentor_cli.core.time.spans import DAY, Span, instant_of, minute_of, stretches
from mentor_cli.core.time.zones import clock_changes

SOURCES = Sources(Record("workspace", "mentor", "mentor.yaml", {}))
CURVE = curve_of(USUAL_CURVE)
LONDON, TOKYO, NEW_YORK = (ZoneInfo(name) for name in ("Europe/London", "Asia/Tokyo", "America/New_York"))
ANYTHING: dict[str, Any] = {"availability": [], "hours": {}, "exceptions": [], "away": []}


def attendee(name: str, zone: ZoneInfo, window: Span, busy: list[Span] | None = None, **values: Any) -> Attendee:
    person = Record("people", name, f"people/{name}.md", values)
    spans = {name: [Taken(*span, "busy", "", "busy.ics") for span in busy or []]}
    found = taken(person, zone, window, SOURCES._replace(busy=spans))
    return Attendee(name, zone, Clock(stretches(zone, window), CURVE), found)


def utc(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> int:
    return minute_of(datetime(year, month, day, hour, minute, tzinfo=UTC))


CLOCK = st.integers(0, 47).map(lambda half: f"{half // 2:02}:{half % 2 * 30:02}")
TIMES = st.tuples(CLOCK, CLOCK).filter(lambda pair: pair[0] < pair[1])


@st.composite
def people(draw: st.DrawFn) -> tuple[Span, list[tuple[ZoneInfo, dict[str, Any], list[Span]]]]:
    """Some people on odd clocks, in a day or two around a change of one of these."""
    zones = draw(st.lists(st.sampled_from(ZONES), min_size=1, max_size=4))
    begin = datetime(draw(st.sampled_from([2011, 2024, 2025, 2026])), 1, 1, tzinfo=UTC)
    changes = [change for zone in zones for change in clock_changes(zone, begin, begin + timedelta(days=365))]
    near = draw(st.sampled_from(changes)) if changes else begin + timedelta(days=100)
    start = minute_of(near) - draw(st.integers(0, DAY))
    window = Span(start, start + draw(st.integers(0, 3 * DAY // 2)))
    every_day = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
    found = []
    for zone in zones:
        hours = draw(st.none() | TIMES)
        weekly = draw(st.lists(TIMES, max_size=3))
        values = ANYTHING | {
            "hours": dict(zip(("from", "until"), hours, strict=True)) if hours else {},
            "availability": [{"day": day, "from": a, "to": b} for a, b in weekly for day in every_day],
        }
        at, length = st.integers(window.start, window.end), st.integers(1, 300)
        busy = draw(st.lists(st.tuples(at, length).map(lambda pair: Span(pair[0], pair[0] + pair[1])), max_size=2))
        found.append((zone, values, busy))
    return window, found


@settings(max_examples=80)
@given(people(), st.integers(1, 150))
def test_what_fits_is_what_a_walk_over_every_minute_finds(
    case: tuple[Span, list[tuple[ZoneInfo, dict[str, Any], list[Span]]]], minutes: int
) -> None:
    window, whole = case
    names = [f"p{at}" for at in range(len(whole))]
    board = Board(
        [attendee(name, one[0], window, one[2], **one[1]) for name, one in zip(names, whole, strict=True)],
        window,
        minutes,
    )
    free = {
        minute
        for minute in range(window.start, window.end)
        if all(
            can_meet(values, on_clock(minute, zone)) and not any(span.start <= minute < span.end for span in busy)
            for zone, values, busy in whole
        )
    }
    walked = [at for at in range(window.start, window.end - minutes + 1) if free.issuperset(range(at, at + minutes))]
    slots = {slot.start: slot for slot in fitting(board, Wish(minutes, tuple(names)))}
    # Every quarter of an hour that fits, and every first minute from which it fits.
    firsts = {at for at in walked if at - 1 not in free and at != window.start}
    assert set(slots) == {at for at in walked if at % STEP == 0} | firsts | (set(slots) & set(walked))
    for start in list(slots)[:: max(1, len(slots) // 4)]:
        for name, (zone, _, _) in zip(names, whole, strict=True):
            clock = [on_clock(at, zone) for at in range(start, start + minutes)]
            assert dict(slots[start].costs)[name] == max(CURVE[one.hour * 60 + one.minute] for one in clock)


def test_the_worst_off_counts_first_then_all_then_the_days_are_spread() -> None:
    window = Span(utc(2026, 12, 7), utc(2026, 12, 10))
    board = Board([attendee("ana", LONDON, window), attendee("ken", TOKYO, window)], window, 60)
    found = proposals(fitting(board, Wish(60, ("ana", "ken"))), 3, LONDON)
    assert [f"{instant_of(slot.start):%a %H:%M}" for slot in found] == ["Mon 09:00", "Tue 09:00", "Wed 09:00"]
    assert [(slot.worst, slot.total, slot.worst_for) for slot in found] == [(0, 0, None)] * 3
    more = proposals(fitting(board, Wish(60, ("ana", "ken"))), 7, LONDON)
    assert len({slot.start for slot in more}) == 7
    assert all(a.end <= b.start or b.end <= a.start for a in more for b in more if a is not b)


def test_some_of_a_few_are_enough_and_others_are_only_wished_for() -> None:
    window = Span(utc(2026, 12, 7, 9), utc(2026, 12, 7, 12))
    morning, noon = (
        [Span(utc(2026, 12, 7, 9), utc(2026, 12, 7, 10))],
        [Span(utc(2026, 12, 7, 11), utc(2026, 12, 7, 12))],
    )
    everybody = [
        attendee("ana", LONDON, window),
        attendee("ben", LONDON, window, morning),
        attendee("eve", LONDON, window, noon),
        attendee("kim", LONDON, window, noon),
    ]
    board = Board(everybody, window, 60)
    one_mentor = {slot.start for slot in fitting(board, Wish(60, ("ana",), 1, ("ben", "eve")))}
    assert {utc(2026, 12, 7, 9), utc(2026, 12, 7, 11)} <= one_mentor
    both = fitting(board, Wish(60, ("ana",), 2, ("ben", "eve")))
    assert [slot.start for slot in both] == [utc(2026, 12, 7, 10)]
    first = board.slot(utc(2026, 12, 7, 9), Wish(60, ("ana",), 1, ("ben", "eve")))
    assert first is not None
    assert (first.missing, first.without) == ((), ("ben",))
    wished = proposals(fitting(board, Wish(60, ("ana",))), 9, LONDON)
    assert [slot.missing for slot in wished] == [(), ("ben",), ("eve", "kim")]


def test_a_series_keeps_its_hour_on_the_groups_clock_and_is_judged_on_everybodys() -> None:
    window = Span(utc(2026, 10, 19), utc(2026, 11, 30))
    evening, noon = {"from": "17:00", "until": "18:00"}, {"from": "12:00", "until": "14:00"}
    ana, joe = attendee("ana", LONDON, window, hours=evening), attendee("joe", NEW_YORK, window, hours=noon)
    board = Board([ana, joe], window, 60)
    rhythm = Rhythm(1, "week", 3, LONDON)
    found = steady(board, Wish(60, ("ana", "joe")), rhythm, [date(2026, 10, 20)])
    assert [(one.at, [f"{instant_of(slot.start):%d %H:%M}" for slot in one.slots]) for one in found] == [
        (time(17), ["20 16:00", "27 17:00", "03 17:00"])
    ]
    # In the week between the two clock changes it is 13:00 in New York instead of 12:00.
    local = [on_clock(slot.start, NEW_YORK).hour for slot in found[0].slots]
    assert local == [12, 13, 12]
    longer = Board(list(board.attendees.values()), window, 61)
    assert steady(longer, Wish(61, ("ana", "joe")), rhythm, [date(2026, 10, 20)]) == []


@pytest.mark.parametrize(
    ("first", "days"), [("2026-12-08", ["12-08", "01-12", "02-09"]), ("2026-12-29", ["12-29", "01-26", "02-23"])]
)
def test_a_monthly_series_keeps_its_place_in_the_month(first: str, days: list[str]) -> None:
    found = series_days(Rhythm(1, "month", 3, LONDON), date.fromisoformat(first))
    assert [f"{day:%m-%d}" for day in found] == days


def test_the_bad_hour_takes_turns() -> None:
    """London, New York and Tokyo have no hour that is good for all: nobody bears much more than the others."""
    window = Span(utc(2027, 1, 4), utc(2027, 3, 1))
    trio = [attendee("ana", LONDON, window), attendee("joe", NEW_YORK, window), attendee("ken", TOKYO, window)]
    board, wish, rhythm = Board(trio, window, 60), Wish(60, ("ana", "joe", "ken")), Rhythm(1, "week", 6, LONDON)
    fixed = steady(board, wish, rhythm, [date(2027, 1, 5)])[0]
    turning = taking_turns(board, wish, rhythm, [date(2027, 1, 5)])[0]
    assert max(turning.burdens.values()) < max(fixed.burdens.values())
    assert len({slot.worst_for for slot in turning.slots}) > 1
    assert max(turning.burdens.values()) - min(turning.burdens.values()) <= 10


def test_what_is_said_when_nothing_fits() -> None:
    window = Span(utc(2026, 12, 7, 9), utc(2026, 12, 7, 12))
    trio = [
        attendee("ana", LONDON, window),
        attendee("ben", LONDON, window, [Span(utc(2026, 12, 7, 10), utc(2026, 12, 7, 12))]),
        attendee("eve", LONDON, window, [Span(utc(2026, 12, 7, 9), utc(2026, 12, 7, 9, 15))]),
    ]
    board, wish = Board(trio, window, 60), Wish(60, ("ana", "ben", "eve"))
    assert fitting(board, wish) == []
    assert [(one.person, one.alone, one.most_often) for one in blockers(board, wish)] == [
        ("ben", 8, "busy"),
        ("eve", 1, "busy"),
    ]
    found = near_misses(board, wish)
    assert [(f"{instant_of(miss.slot.start):%H:%M}", miss.person, miss.short) for miss in found] == [
        ("09:00", "eve", 0),
        ("09:15", "ben", 0),
        ("09:15", None, 15),
    ]
    assert [one.words for one in found[0].why] == ["busy"]
    assert [(one.wish, one.value, one.starts) for one in relaxed(board, wish)] == [("minutes", 45, 1)]


WEEKS = Span(utc(2026, 12, 7), utc(2027, 1, 4))
FIRSTS = [date(2026, 12, 7) + timedelta(day) for day in range(7)]
WEEKLY = Rhythm(1, "week", 3, LONDON)


def said(found: list[Any]) -> dict[str, tuple[int, tuple[str, ...], str]]:
    return {
        one.wish: (one.value, one.people, f"{instant_of(one.best.start).astimezone(LONDON):%a %H:%M}") for one in found
    }


def test_whose_wish_would_make_room_for_a_series() -> None:
    evenings = [{"day": "tue", "from": "18:00", "to": "20:00"}]
    ana = attendee("ana", LONDON, WEEKS, availability=evenings)
    ben = attendee("ben", LONDON, WEEKS, availability=[{"day": "tue", "from": "18:00", "to": "18:30"}])
    board, wish = Board([ana, ben], WEEKS, 60), Wish(60, ("ana", "ben"))
    assert steady(board, wish, WEEKLY, FIRSTS) == []
    assert said(list(relaxed_series(board, wish, WEEKLY, FIRSTS, steady))) == {
        "availability": (0, ("ben",), "Tue 18:00"),
        "minutes": (30, (), "Tue 18:00"),
    }


def test_who_has_other_things_to_do_can_only_stay_away() -> None:
    ana = attendee("ana", LONDON, WEEKS, availability=[{"day": "tue", "from": "18:00", "to": "19:00"}])
    ben = attendee("ben", LONDON, WEEKS, [Span(utc(2026, 12, 15, 17), utc(2026, 12, 15, 20))])
    board, wish = Board([ana, ben], WEEKS, 60), Wish(60, ("ana", "ben"))
    found = said(list(relaxed_series(board, wish, WEEKLY, FIRSTS, steady)))
    assert found["must"] == (0, ("ben",), "Tue 18:00")
    # Ana could give way at another hour, and two meetings fit from the week after on.
    assert found["availability"][1] == ("ana",)
    assert "count" not in found


def test_fewer_meetings_and_an_hour_that_takes_turns_are_wishes_too() -> None:
    at = {"2026-12-08": "18:00", "2026-12-15": "18:00", "2026-12-22": "19:00"}
    free = [
        {"date": day, "from": begin, "to": f"{int(begin[:2]) + 1}:00"} for day, begin in at.items()
    ]  # fmt: skip
    nobody = [{"day": "mon", "from": "00:00", "to": "00:01"}]
    people = [attendee(name, LONDON, WEEKS, availability=nobody, exceptions=free) for name in ("ana", "ben")]
    found = said(list(relaxed_series(Board(people, WEEKS, 60), Wish(60, ("ana", "ben")), WEEKLY, FIRSTS, steady)))
    assert found["rotate"] == (0, (), "Tue 18:00")
    assert found["count"] == (2, (), "Tue 18:00")
    assert set(found["availability"][1]) == {"ana", "ben"}


def test_a_series_that_nearly_fits_says_when_it_does_not() -> None:
    window = Span(utc(2026, 12, 1), utc(2027, 1, 1))
    ana = attendee("ana", LONDON, window, away=[{"from": "2026-12-22"}], hours={"from": "18:00", "until": "19:00"})
    board, rhythm = Board([ana], window, 60), Rhythm(1, "week", 4, LONDON)
    assert steady(board, Wish(60, ("ana",)), rhythm, [date(2026, 12, 1)]) == []
    (near,) = nearly_steady(board, Wish(60, ("ana",)), rhythm, [date(2026, 12, 1)])
    assert (near.at, near.fits, near.broken) == (time(18), 3, ((date(2026, 12, 22), ("ana",)),))


@given(st.dictionaries(st.times().map(lambda at: f"{at:%H:%M}"), st.integers(0, 20), max_size=6))
def test_a_curve_goes_through_its_points_and_stays_between_them(points: dict[str, float]) -> None:
    curve = curve_of(points)
    assert len(curve) == DAY
    assert all(curve[int(at[:2]) * 60 + int(at[3:])] == cost for at, cost in points.items())
    assert min(points.values(), default=0) <= min(curve)
    assert max(curve) <= max(points.values(), default=0)


def test_a_cost_stands_at_a_time_written_with_one_digit_too() -> None:
    assert curve_of({"9:00": 3, "21:00": 5}) == curve_of({"09:00": 3, "21:00": 5})


def test_a_meeting_that_is_not_theirs_is_held_without_them() -> None:
    window = Span(utc(2026, 12, 8), utc(2026, 12, 10))
    second_day = Span(utc(2026, 12, 9), window.end)
    ann = attendee("ann", LONDON, window)
    ben = attendee("ben", TOKYO, window, busy=[window])._replace(apart=[second_day])
    board = Board([ann, ben], window, 60)
    slots = fitting(board, Wish(60, ("ann", "ben")))
    assert (slots[0].start, slots[-1].end) == (second_day.start, window.end)
    assert {(*dict(slot.costs), slot.apart, slot.missing) for slot in slots} == {("ann", ("ben",), ())}
    assert board.why_not("ben", second_day.start) == []
    assert not any(slot.missing for slot in fitting(board, Wish(60, ("ann",))) if slot.start >= second_day.start)
    assert fitting(board, Wish(60, ("ann",), 1, ("ben",))) == []


def test_no_meeting_is_found_that_is_nobodys() -> None:
    window = Span(utc(2026, 12, 8), utc(2026, 12, 10))
    second_day = Span(utc(2026, 12, 9), window.end)
    both = [attendee(name, LONDON, window)._replace(apart=[second_day]) for name in ("ann", "ben")]
    assert max(slot.start for slot in fitting(Board(both, window, 60), Wish(60, ("ann", "ben")))) < second_day.start
