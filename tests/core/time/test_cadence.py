"""The occurrences of a cadence, held against a walk over all days and against dateutil's recurrence rules."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

import pytest
from dateutil import rrule
from hypothesis import given, settings
from hypothesis import strategies as st

from mentor_cli.core.errors import UsageError
from mentor_cli.core.time.cadence import Rule, next_free, occurrences, read_rule, read_rules, rule_days

LONDON = ZoneInfo("Europe/London")
STARTS = st.dates(date(2024, 1, 1), date(2026, 12, 31))
ENDS = st.one_of(st.none(), st.dates(date(2024, 6, 1), date(2028, 12, 31)))
COUNTS = st.one_of(st.none(), st.integers(0, 20))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def weekly(**fields: object) -> Rule:
    words = {"every": "1 week", "day": "thu", "at": "18:00", "starts": "2026-10-29"}
    return read_rule({**words, **fields})


@st.composite
def rules(draw: st.DrawFn) -> Rule:
    unit = draw(st.sampled_from(("week", "nth", "day")))
    shape: dict[str, int] = {
        "week": {"weekday": draw(st.integers(0, 6))},
        "nth": {"weekday": draw(st.integers(0, 6)), "nth": draw(st.sampled_from((1, 2, 3, 4, 5, -1)))},
        "day": {"month_day": draw(st.integers(1, 31))},
    }[unit]
    return Rule(
        every=draw(st.integers(1, 5)),
        unit="week" if unit == "week" else "month",
        at=time(18),
        starts=draw(STARTS),
        until=draw(ENDS),
        times=draw(COUNTS),
        skips_holidays=draw(st.booleans()),
        **shape,
    )


def is_such_a_day(rule: Rule, day: date) -> bool:
    """Whether the day is a Tuesday, a second Tuesday or a 15th as the rule wants, whatever month or week it is in."""
    if rule.month_day:
        return day.day == rule.month_day
    if day.weekday() != rule.weekday:
        return False
    if rule.nth > 0:
        return (day.day + 6) // 7 == rule.nth
    return rule.nth == 0 or (day + timedelta(days=7)).month != day.month


def walk(rule: Rule, holidays: set[date], end: date) -> list[date]:
    """Every day from `starts` on, looked at one by one."""
    found: list[date] = []
    first: date | None = None
    day = rule.starts
    while day <= min(end, rule.until or end) and (rule.times is None or len(found) < rule.times):
        if is_such_a_day(rule, day):
            first = first or day
            months = (day.year - first.year) * 12 + day.month - first.month
            apart = (day - first).days // 7 if rule.unit == "week" else months
            if apart % rule.every == 0 and not (rule.skips_holidays and day in holidays):
                found.append(day)
        day += timedelta(days=1)
    return found


@settings(max_examples=120, deadline=None)
@given(rules(), st.sets(st.dates(date(2024, 1, 1), date(2027, 12, 31)), max_size=40))
def test_the_days_are_those_of_a_walk_over_all_days(rule: Rule, holidays: set[date]) -> None:
    end = rule.starts + timedelta(days=900)
    found = [day for day in rule_days(rule, holidays) if day <= end] if rule.until or rule.times is not None else []
    if rule.until is None and rule.times is None:
        for day in rule_days(rule, holidays):
            if day > end:
                break
            found.append(day)
    assert found == walk(rule, holidays, end)


@settings(max_examples=120, deadline=None)
@given(rules(), st.dates(date(2023, 6, 1), date(2029, 1, 1)))
def test_looking_from_a_later_day_finds_the_same(rule: Rule, since: date) -> None:
    """The count of a rule runs from its start, wherever one begins to look."""
    whole = [day for day in islice(rule_days(rule), 400) if day >= since]
    later = list(islice(rule_days(rule, since=since), len(whole)))
    assert later == whole


@settings(max_examples=120, deadline=None)
@given(rules())
def test_dateutil_finds_the_same_days(rule: Rule) -> None:
    first = next(rule_days(rule._replace(until=None, times=None, skips_holidays=False)))
    weekday = (rrule.MO, rrule.TU, rrule.WE, rrule.TH, rrule.FR, rrule.SA, rrule.SU)[rule.weekday]
    other = rrule.rrule(
        rrule.WEEKLY if rule.unit == "week" else rrule.MONTHLY,
        dtstart=datetime.combine(first, rule.at),
        interval=rule.every,
        byweekday=None if rule.month_day else weekday(rule.nth) if rule.nth else weekday,
        bymonthday=rule.month_day or None,
        until=datetime.combine(rule.until, time.max) if rule.until else None,
    )
    expected = [found.date() for found in islice(other, 30)]
    assert list(islice(rule_days(rule), 30)) == expected[: rule.times if rule.times is not None else 30]


def test_a_rule_is_read_from_its_words() -> None:
    rule = read_rule(
        {"every": "2 weeks", "day": "Tue", "at": "9:05", "starts": "2026-11-18", "count": 3, "skip": "holidays"}
    )
    assert (rule.every, rule.unit, rule.weekday, rule.at, rule.times, rule.skips_holidays) == (
        2, "week", 1, time(9, 5), 3, True,
    )  # fmt: skip
    assert list(rule_days(rule, {date(2026, 11, 24)})) == [date(2026, 12, 8), date(2026, 12, 22), date(2027, 1, 5)]


@pytest.mark.parametrize(
    ("every", "day", "days"),
    [
        ("1 month", "second tue", ["2026-11-10", "2026-12-08", "2027-01-12"]),
        ("month", "last fri", ["2026-10-30", "2026-11-27", "2026-12-25"]),
        ("1 month", "31", ["2026-10-31", "2026-12-31", "2027-01-31"]),
        ("2 months", "15", ["2026-11-15", "2027-01-15", "2027-03-15"]),
        ("1 month", "fifth thursday", ["2026-10-29", "2026-12-31", "2027-04-29"]),
        ("2 weeks", "wed", ["2026-11-04", "2026-11-18", "2026-12-02"]),
    ],
)
def test_monthly_and_two_weekly_days(every: str, day: str, days: list[str]) -> None:
    rule = weekly(every=every, day=day)
    assert [found.isoformat() for found in islice(rule_days(rule), 3)] == days


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"every": "daily"}, "every: daily is not how often a group meets"),
        ({"every": "0 weeks"}, "every: 0 weeks is not how often a group meets"),
        ({"day": "second tue"}, "day: second tue is not a day of the week"),
        ({"day": "15"}, "day: 15 is not a day of the week"),
        ({"day": "  "}, "is not a day of the week"),
        ({"every": "1 month"}, "day: thu is not one day of a month"),
        ({"every": "1 month", "day": "32"}, "day: 32 is not one day of a month"),
        ({"every": "1 month", "day": "sixth tue"}, "is not one day of a month"),
        ({"at": "6pm"}, "at: 6pm is not a time of day"),
        ({"at": "24:00"}, "at: 24:00 is not a time of day"),
        ({"starts": "2026-02-30"}, "2026-02-30 is not a date"),
        ({"starts": None}, "cadence has no starts"),
    ],
)
def test_a_rule_that_cannot_be_read_says_why(change: dict[str, object], message: str) -> None:
    with pytest.raises(UsageError) as wrong:
        weekly(**change)
    assert message in wrong.value.message
    assert wrong.value.hint


def test_a_cadence_that_changed_goes_on_with_its_last_rule() -> None:
    cadence = [
        {"every": "1 week", "day": "thu", "at": "18:00", "starts": "2026-10-29", "until": "2026-11-12"},
        {"every": "1 week", "day": "thu", "at": "18:30", "starts": "2026-11-12"},
        {"every": "2 weeks", "day": "thu", "at": "18:30", "starts": "2026-11-12"},
    ]
    found = occurrences("thursday", read_rules(cadence), LONDON, at("2026-11-01T00:00"), at("2026-11-26T18:30"))
    assert [f"{one.local:%d %H:%M}" for one in found] == ["05 18:00", "12 18:00", "12 18:30", "19 18:30"]


def test_the_window_begins_and_ends_to_the_minute() -> None:
    found = occurrences("thursday", [weekly()], LONDON, at("2026-10-29T18:01"), at("2026-11-12T18:01"))
    assert [one.local.day for one in found] == [5, 12]


def test_the_next_free_occurrence_is_the_first_for_which_nothing_stands() -> None:
    taken = {at("2026-12-03T18:00"), at("2026-12-10T18:00")}
    found = next_free("thursday", [weekly()], LONDON, taken, at("2026-12-03T18:00"))
    assert found is not None
    assert found.local == at("2026-12-17T18:00")
    assert next_free("thursday", [weekly(until="2026-12-10")], LONDON, taken, at("2026-12-03T18:00")) is None
    assert next_free("thursday", [], LONDON, (), at("2026-12-03T18:00")) is None


def test_a_start_that_the_clock_leaves_out_or_shows_twice_is_said() -> None:
    rule = weekly(day="sun", at="01:30", starts="2026-10-18", until="2027-03-28")
    found = {one.local.date(): one for one in occurrences("g", [rule], LONDON, at("2026-01-01T00:00"))}
    plain, twice, left_out = (found[date.fromisoformat(day)] for day in ("2026-10-18", "2026-10-25", "2027-03-28"))
    assert plain.note == ""
    assert twice.note == "2026-10-25 01:30 comes twice in Europe/London; the first is meant"
    assert twice.moment is not None
    assert twice.moment.offset == timedelta(hours=1)
    assert left_out.note == (
        "2027-03-28 01:30 does not exist in Europe/London; the clock goes on at 02:00, and nobody meets"
    )
    assert left_out.moment is None


def test_the_end_of_the_calendar_ends_every_rule() -> None:
    assert list(rule_days(weekly(starts="2999-12-20"))) == [date(2999, 12, 26)]
    assert list(rule_days(weekly(starts="2999-12-30", day="sun"))) == []
    assert list(rule_days(weekly(every="1 month", day="31", starts="2999-12-01"))) == [date(2999, 12, 31)]
