"""Slots as people type them, and cadences that change from a day on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from mentor_cli.core.errors import UsageError
from mentor_cli.core.time.cadence import read_rules, rule_days
from mentor_cli.core.time.standing import Slot, Wish, changed_cadence, ended_anew, first_cadence, read_slot

DAYS = ("mon", "wed", "sun")
MONTHLY = ("first mon", "second tue", "last fri", "15", "31")
STARTS = date(2026, 10, 1)


@pytest.mark.parametrize(
    ("typed", "every", "slot"),
    [
        ("tue 18:00", None, Slot("tue", "18:00")),
        ("Tuesday at 6 pm", "2 weeks", Slot("tue", "18:00")),
        ("second tue 18:00", None, Slot("second tue", "18:00")),
        ("the last Friday, 4pm", None, Slot("last fri", "16:00")),
        ("day 15 18:00", "1 month", Slot("15", "18:00")),
        ("15 9:30", None, Slot("15", "09:30")),
    ],
)
def test_slots_are_read(typed: str, every: str | None, slot: Slot) -> None:
    assert read_slot(typed, every) == slot


@pytest.mark.parametrize(
    ("typed", "every"),
    [("", None), ("tue", None), ("18:00", None), ("tue 25:00", None), ("tue 18:00", "1 month"), ("32 18:00", None),
     ("second tue 18:00", "1 week"), ("day 18:00", None)],
)  # fmt: skip
def test_what_is_no_slot_is_told(typed: str, every: str | None) -> None:
    with pytest.raises(UsageError):
        read_slot(typed, every)


def test_a_weekday_alone_does_not_make_a_monthly_group_weekly() -> None:
    cadence = [{"every": "1 month", "day": "second tue", "at": "18:00", "starts": "2026-10-01"}]
    with pytest.raises(UsageError, match="every week, and the group meets every month"):
        changed_cadence(cadence, Wish(Slot("thu", "18:00")), date(2026, 12, 1), ())


def test_another_end_leaves_the_rest_of_the_rule() -> None:
    rule = {"every": "1 week", "day": "tue", "at": "18:00", "starts": "2026-10-01", "count": 4}
    (ended,) = ended_anew([rule], Wish(until=date(2026, 12, 1)), date(2026, 10, 20), ())
    assert ended == {"every": "1 week", "day": "tue", "at": "18:00", "starts": "2026-10-01", "until": "2026-12-01"}


@st.composite
def rules(draw: st.DrawFn) -> dict[str, Any]:
    unit = draw(st.sampled_from(["week", "month"]))
    made: dict[str, Any] = {
        "every": f"{draw(st.integers(1, 3))} {unit}s",
        "day": draw(st.sampled_from(DAYS if unit == "week" else MONTHLY)),
        "at": "18:00",
        "starts": (STARTS + timedelta(days=draw(st.integers(0, 40)))).isoformat(),
    }
    end = draw(st.sampled_from(["none", "until", "count"]))
    if end == "until":
        made["until"] = (STARTS + timedelta(days=draw(st.integers(60, 400)))).isoformat()
    elif end == "count":
        made["count"] = draw(st.integers(1, 20))
    return made


def days(cadence: list[dict[str, Any]] | list[Mapping[str, Any]]) -> list[date]:
    last = STARTS + timedelta(days=5000)
    return sorted(
        day for rule in read_rules(cadence) for day in rule_days(rule._replace(until=min(rule.until or last, last)))
    )


@given(rules(), st.integers(0, 500), st.sampled_from(["19:15", None]))
def test_what_was_before_stays_and_the_same_day_goes_on_as_before(
    rule: dict[str, Any], later: int, at: str | None
) -> None:
    """The law of `--from`: no day before it changes; with the same day of the week or month none behind it does."""
    since = STARTS + timedelta(days=later)
    before = days([rule])
    # A rule that has ended by then is followed by one without an end.
    assume(any(day >= since for day in before))
    wish = Wish(Slot(rule["day"], at) if at else None, skip="holidays")
    after = changed_cadence([rule], wish, since, ())
    assert days(after) == before
    assert [one["at"] for one in after if one["starts"] >= since.isoformat()] == [at or "18:00"]
    assert not any({"until", "count"} <= one.keys() for one in after)


@given(rules(), st.integers(0, 300), st.sampled_from(DAYS), st.integers(0, 300))
def test_changed_twice_the_rules_never_overlap(rule: dict[str, Any], later: int, day: str, again: int) -> None:
    first = STARTS + timedelta(days=later)
    second = first + timedelta(days=again)
    once = changed_cadence([rule], Wish(Slot(day, "19:00"), "2 weeks"), first, ())
    twice = changed_cadence(once, Wish(Slot("fri", "08:00"), "1 week"), second, ())
    assert [one for one in days(twice) if one < first] == [one for one in days([rule]) if one < first]
    assert not any({"until", "count"} <= one.keys() for one in twice)
    spans = [(one["starts"], one.get("until", "9999")) for one in twice]
    assert all(ended < begun for (_, ended), (begun, _) in pairwise(spans))


@given(rules(), st.integers(10, 300), st.integers(1, 12), st.integers(0, 300), st.sampled_from(DAYS))
def test_a_change_before_a_planned_one_keeps_how_many_meetings_are_left(
    rule: dict[str, Any], later: int, count: int, sooner: int, day: str
) -> None:
    planned = STARTS + timedelta(days=later)
    since = planned - timedelta(days=sooner)
    cadence = changed_cadence([rule], Wish(Slot("wed", "19:00"), "1 week", times=count), planned, ())
    left = [one for one in days(cadence) if one >= since]
    after = changed_cadence(cadence, Wish(Slot(day, "08:00")), since, ())
    assert len([one for one in days(after) if one >= since]) == len(left)


@given(rules(), st.integers(0, 500), st.one_of(st.integers(1, 30), st.integers(0, 200).map(timedelta)))
def test_another_end_leaves_the_past_as_it_was(rule: dict[str, Any], later: int, end: int | timedelta) -> None:
    since = STARTS + timedelta(days=later)
    past = [day for day in days([rule]) if day < since]
    wish = Wish(times=end) if isinstance(end, int) else Wish(until=max(since, date.fromisoformat(rule["starts"])) + end)
    try:
        after = days(ended_anew([rule], wish, since, ()))
    except UsageError:
        # A later end of a series that is over may come before its next meeting would.
        assert wish.times < len(past) if wish.times else past == days([rule])
        return
    assert [day for day in after if day < since] == past
    if wish.until:
        assert all(day <= wish.until for day in after if day >= since)
    else:
        assert len(after) == wish.times


def test_a_group_without_a_cadence_starts_today() -> None:
    (rule,) = first_cadence(Wish(Slot("tue", "18:00")), STARTS)
    assert rule == {"every": "1 week", "day": "tue", "at": "18:00", "starts": "2026-10-01"}
    with pytest.raises(UsageError, match="nothing says when"):
        first_cadence(Wish(), STARTS)
