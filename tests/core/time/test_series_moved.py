"""A series that was moved elsewhere, as the cadence that says so: the past stays, as many meetings are to come."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import TypeAlias
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentor_cli.core.meetings import rules_of
from mentor_cli.core.record import Record
from mentor_cli.core.time.cadence import Rule, rule_days
from mentor_cli.core.time.rule_there import rule_there
from mentor_cli.core.time.seen import Seen
from mentor_cli.core.time.series_moved import moved_series, single_meeting, stopped_series

Maker: TypeAlias = Callable[..., Record]
LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 12, 3, 16, 20, tzinfo=UTC)
THURSDAY = datetime.fromisoformat("2026-11-26T18:00")
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def there(start: datetime | None = THURSDAY, /, **rule: str) -> Rule | None:
    parts = {"FREQ": "WEEKLY", **rule}
    return rule_there(
        Seen("x", start, 55, rule={name: tuple(value.split(",")) for name, value in parts.items()}), LONDON
    )


def test_what_a_cadence_can_say() -> None:
    weekly = there(BYDAY="TH", INTERVAL="2", UNTIL="20261217T180000Z")
    assert weekly == Rule(2, "week", time(18), THURSDAY.date(), 3, 0, 0, date(2026, 12, 10), None)
    assert there() == there(BYDAY="TH", WKST="MO")
    monthly = there(FREQ="MONTHLY", BYDAY="-1TH")
    assert monthly is not None
    assert (monthly.unit, monthly.weekday, monthly.nth) == ("month", 3, -1)
    by_date = there(FREQ="MONTHLY")
    assert by_date is not None
    assert by_date.month_day == 26


@pytest.mark.parametrize(
    "rule",
    [
        {"FREQ": "DAILY"},
        {"FREQ": "YEARLY"},
        {"BYDAY": "TU,TH"},
        {"BYDAY": "XX"},
        {"BYMONTHDAY": "3"},
        {"FREQ": "MONTHLY", "BYDAY": "TH"},
        {"FREQ": "MONTHLY", "BYMONTHDAY": "-1"},
        {"FREQ": "MONTHLY", "BYMONTHDAY": "32"},
        {"INTERVAL": "0"},
        {"INTERVAL": "100"},
        {"INTERVAL": "often"},
        {"COUNT": "many"},
        {"UNTIL": "99999999"},
        {"BYHOUR": "18"},
        {"BYSETPOS": "1"},
    ],
    ids=str,
)
def test_what_no_cadence_says(rule: Mapping[str, str]) -> None:
    assert there(**rule) is None


@pytest.mark.parametrize("until", ["9999-12-31", "9999-12-31T23:59", "99991231T000000Z", "2999-12-31T23:59+00:00"])
def test_the_last_of_all_days_is_no_end(until: str) -> None:
    tokyo = rule_there(Seen("x", THURSDAY, 55, rule={"FREQ": ("WEEKLY",), "UNTIL": (until,)}), ZoneInfo("Asia/Tokyo"))
    assert tokyo is not None
    assert tokyo.until is None


@pytest.mark.parametrize(
    ("until", "last"),
    [
        ("2026-12-17", 17), ("2026-12-16", 10), ("2026-12-17T18:00+00:00", 17), ("2026-12-17T00:00+00:00", 10),
        ("2026-12-17T17:59+00:00", 10), ("2026-12-17T18:00", 17), ("2026-12-23", 17),
    ],
)  # fmt: skip
def test_a_series_ends_with_the_last_meeting_that_begins_by_then(until: str, last: int) -> None:
    rule = there(UNTIL=until)
    assert rule is not None
    assert rule.until == date(2026, 12, last)


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        ({"INTERVAL": "2", "BYDAY": "TU"}, ["2026-12-08", "2026-12-22"]),
        ({"INTERVAL": "2", "BYDAY": "SU"}, ["2026-11-29", "2026-12-13"]),
        ({"INTERVAL": "2", "BYDAY": "SU", "WKST": "SU"}, ["2026-12-06", "2026-12-20"]),
        ({"FREQ": "MONTHLY", "INTERVAL": "2", "BYDAY": "2TH"}, ["2027-01-14", "2027-03-11"]),
        ({"FREQ": "MONTHLY", "INTERVAL": "3", "BYMONTHDAY": "31"}, ["2027-05-31", "2027-08-31"]),
    ],
    ids=str,
)
def test_weeks_and_months_left_out_are_counted_from_that_of_the_start(rule: Mapping[str, str], days: list[str]) -> None:
    found = there(**rule)
    assert found is not None
    assert [day.isoformat() for day in islice(rule_days(found), 2)] == days


def test_a_rule_that_never_has_a_day() -> None:
    february = datetime.fromisoformat("2027-02-25T18:00")
    assert there(february, FREQ="MONTHLY", INTERVAL="12", BYMONTHDAY="31") is None


@pytest.mark.parametrize("until", ["2020-12-31", "0001-01-01", "0001-01-01T00:00"])
def test_an_end_before_the_first_day_leaves_no_meeting(until: str) -> None:
    rule = there(UNTIL=until)
    assert rule is not None
    assert rule.until is not None
    assert not list(rule_days(rule))


def test_a_number_of_meetings_that_no_year_has() -> None:
    assert there(datetime.fromisoformat("2999-12-30T18:00"), BYDAY="SU", COUNT="2") is None


def test_a_series_of_days_is_none() -> None:
    assert there(None) is None


@given(
    st.dictionaries(
        st.sampled_from(["FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "UNTIL", "COUNT"]),
        st.one_of(
            st.text(max_size=9), st.sampled_from(["WEEKLY", "MONTHLY", "MO", "5FR", "-1SU", "-", "²", "20261217"])
        ),
    )
)
def test_whatever_a_rule_holds_it_is_a_rule_or_none(rule: Mapping[str, str]) -> None:
    found = there(**rule)
    if found is not None:
        assert 1 <= found.every <= 99
        assert found.unit in ("week", "month")


@given(st.integers(0, 6), st.integers(0, 23), st.sampled_from([0, 15, 30, 59]))
def test_moved_to_another_day_and_time(weekday: int, hour: int, minute: int) -> None:
    rule = {"every": "1 week", "day": "thu", "at": "18:00", "starts": "2026-11-26", "until": "2026-12-17"}
    values = {"kind": "buddy-group", "members": ["amina"], "cadence": [rule]}
    group = Record("groups", "thursday", "groups/thursday.md", values)
    workspace = Record("workspace", "mentor", "mentor.yaml", {"timezone": "Europe/London", "ends": "2026-12-31"})
    start = datetime.combine(THURSDAY.date() + timedelta(days=weekday - 3), time(hour, minute))
    ours = there(BYDAY="TH", UNTIL="20261217T180000Z")
    theirs = there(start, BYDAY=DAYS[weekday], UNTIL="20261217T180000Z")
    assert ours is not None
    assert theirs is not None
    move = moved_series(group, 0, theirs, ours, workspace, NOW, frozenset())
    assert move is not None
    if theirs == ours:
        assert move.cadence([rule]) == [rule]
        return
    # What has begun stays, on its own rule.
    assert move.rules[0] == {**rule, "until": "2026-11-26"}
    assert len(move.rules) == 2
    # Each of those to come goes to the new day and time of its own week, or falls away: as over, or as behind the end.
    former = [datetime.fromisoformat(f"2026-12-{day}T18:00") for day in ("03", "10", "17")]
    new = [datetime.combine(old.date() + timedelta(days=weekday - 3), time(hour, minute)) for old in former]
    fits = [one > NOW.replace(tzinfo=None) and one <= former[-1] for one in new]
    assert move.instead == {old: one for old, one, fit in zip(former, new, fits, strict=True) if fit}
    assert move.gone == tuple(old for old, fit in zip(former, fits, strict=True) if not fit)
    assert not move.more
    # The cadence as it is written says the same.
    after = group._replace(values={**values, "cadence": move.rules})
    days = list(islice(rule_days(rules_of(after, workspace)[-1]), 10))
    assert days == [new.date() for new in move.instead.values()]


@pytest.mark.parametrize("day", ["WE", "FR"])
def test_only_the_day_of_its_rule_was_changed(workspace: Record, group: Maker, day: str) -> None:
    """The start of the series stays where it was, as some clients leave it: what comes is what the file has."""
    ours, theirs = (there(BYDAY=name, UNTIL="20261217T180000Z") for name in ("TH", day))
    assert ours is not None
    assert theirs is not None
    move = moved_series(group(), 0, theirs, ours, workspace, NOW, frozenset())
    assert move is not None
    days = [one for one in rule_days(theirs) if one > date(2026, 12, 3)]
    assert [one.date() for one in move.instead.values()] == days
    assert list(rule_days(rules_of(group(cadence=move.rules), workspace)[-1])) == days


def test_held_more_often_the_meetings_of_their_own_week_stay(workspace: Record, group: Maker) -> None:
    ours, theirs = (there(BYDAY="TH", INTERVAL=every, UNTIL="20261217T180000Z") for every in ("1", "2"))
    assert ours is not None
    assert theirs is not None
    move = moved_series(group(), 0, theirs, ours, workspace, NOW, frozenset())
    assert move is not None
    assert [old.day for old in move.gone] == [3, 17]
    assert all(old == new for old, new in move.instead.items())


def test_stopped(workspace: Record, group: Maker) -> None:
    move = stopped_series(group(), 0, workspace, NOW, frozenset())
    assert move is not None
    assert [rule["until"] for rule in move.rules] == ["2026-11-26"]
    assert [old.day for old in move.gone] == [3, 10, 17]
    early = stopped_series(group(), 0, workspace, datetime(2026, 10, 1, tzinfo=UTC), frozenset())
    assert early is not None
    assert early.rules == []
    assert stopped_series(group(), 0, workspace, datetime(2027, 1, 5, tzinfo=UTC), frozenset()) is None


@pytest.mark.parametrize(
    ("start", "spans", "former"),
    [
        ("2026-11-26T18:00", [("2026-11-19", "2026-11-26")], []),
        ("2026-12-03T18:00", [("2026-11-19", "2026-12-03")], [3]),
        ("2026-12-10T18:00", [("2026-11-19", "2026-11-26"), ("2026-12-10", "2026-12-10")], [10]),
        ("2026-12-12T09:00", [("2026-11-19", "2026-11-26"), ("2026-12-12", "2026-12-12")], [3]),
    ],
    ids=["over", "the next one", "a later one", "elsewhere"],
)
def test_one_meeting_is_left(
    workspace: Record, group: Maker, start: str, spans: list[tuple[str, str]], former: list[int]
) -> None:
    weekly = {"every": "1 week", "day": "thu", "at": "18:00", "starts": "2026-11-19", "until": "2026-12-17"}
    theirs = rule_there(Seen("x", datetime.fromisoformat(start), 55), LONDON)
    assert theirs is not None
    move = single_meeting(group(cadence=[weekly]), 0, theirs, workspace, NOW, ())
    assert move is not None
    assert [(rule["starts"], rule["until"]) for rule in move.cadence([weekly])] == spans
    assert [old.day for old in move.instead] == former
    assert all(new == datetime.fromisoformat(start) for new in move.instead.values())


def test_only_ended_sooner(workspace: Record, group: Maker) -> None:
    ours, theirs = (there(BYDAY="TH", UNTIL=f"202612{day}T180000Z") for day in ("17", "10"))
    assert ours is not None
    assert theirs is not None
    move = moved_series(group(), 0, theirs, ours, workspace, NOW, frozenset())
    assert move is not None
    assert [rule["until"] for rule in move.rules] == ["2026-12-10"]
    assert [old.day for old in move.gone] == [17]


def test_a_series_that_is_over_stays(workspace: Record, group: Maker) -> None:
    ours, theirs = (there(BYDAY=day, UNTIL="20261217T180000Z") for day in ("TH", "FR"))
    assert ours is not None
    assert theirs is not None
    assert moved_series(group(), 0, theirs, ours, workspace, datetime(2027, 1, 5, tzinfo=UTC), frozenset()) is None


def test_a_rule_in_the_middle_is_replaced_in_its_place(workspace: Record, group: Maker) -> None:
    first = {"every": "1 week", "day": "thu", "at": "18:00", "starts": "2026-11-26", "until": "2026-12-17"}
    second = {"every": "1 week", "day": "fri", "at": "17:00", "starts": "2026-12-18"}
    ours, theirs = (there(BYDAY=day, UNTIL="20261217T180000Z") for day in ("TH", "WE"))
    assert ours is not None
    assert theirs is not None
    move = moved_series(group(cadence=[first, second]), 0, theirs, ours, workspace, NOW, frozenset())
    assert move is not None
    cadence = move.cadence([first, second])
    assert [(rule["day"], rule.get("until")) for rule in cadence] == [
        ("thu", "2026-11-26"), ("wed", "2026-12-16"), ("fri", None),
    ]  # fmt: skip
    stop = stopped_series(group(cadence=[first, second]), 0, workspace, NOW, frozenset())
    assert stop is not None
    assert stop.cadence([first, second]) == [{**first, "until": "2026-11-26"}, second]
