"""How goals stand: progress, dates in words, which of them people still speak of."""

from datetime import date
from typing import Any

import pytest

from mentor_cli.core.goals import (
    has_moved,
    in_order,
    is_fresh,
    is_shown_in,
    last_check_in,
    number_text,
    progress,
    standing,
)
from mentor_cli.core.owners import Owners
from mentor_cli.core.record import Record

TODAY = date(2026, 12, 3)
EVERYBODY = Owners({"ana": "ana", "anna": "ana", "zoe": "zoe"}, lambda _: TODAY)


def goal(identity: str = "ana-x", body: str = "", **values: Any) -> Record:
    return Record("goals", identity, f"goals/{identity}.md", values, body)


@pytest.mark.parametrize(
    ("values", "text", "reached"),
    [
        ({"target": 3, "from": 0, "current": 2}, "2 of 3", False),
        ({"target": 3, "from": 0, "current": 3}, "3 of 3", True),
        ({"target": 3}, "0 of 3", False),
        ({"target": 40, "from": 18}, "18 of 40", False),
        ({"target": 2.5, "current": 2.5}, "2.5 of 2.5", True),
        ({"target": 1, "from": 5, "current": 3}, "3, down to 1", False),
        ({"target": 1, "from": 5, "current": 0}, "0, down to 1", True),
    ],
)
def test_progress(values: dict[str, Any], text: str, reached: bool) -> None:
    found = progress(goal(**values))
    assert found is not None
    assert (found.text, found.reached) == (text, reached)


def test_nothing_counted() -> None:
    assert progress(goal(current=3)) is None
    assert standing(goal(), TODAY).done_text == ""
    assert standing(goal(body="- [x] a\n- [ ] b\n"), TODAY).done_text == "1 of 2 steps"
    assert standing(goal(body="- [x] a\n"), TODAY).done_text == "1 of 1 step"


@pytest.mark.parametrize(
    ("values", "text", "days_left"),
    [
        ({"due": "2026-12-12"}, "Sat 12 Dec", 9),
        ({"due": "2026-12-05"}, "Sat 5 Dec", 2),
        ({"due": "2026-12-04"}, "Fri 4 Dec, tomorrow", 1),
        ({"due": "2026-12-03"}, "Thu 3 Dec, today", 0),
        ({"due": "2026-11-27"}, "Fri 27 Nov, 6 days over", -6),
        ({"due": "2027-12-12"}, "Sun 12 Dec 2027", 374),
        ({}, "no date", None),
        ({"status": "draft"}, "draft, no date", None),
        ({"status": "draft", "due": "2026-12-12"}, "draft, Sat 12 Dec", 9),
        ({"status": "met", "due": "2026-11-21", "closed": "2026-11-20"}, "met 20 Nov", None),
        ({"status": "dropped", "closed": "2025-11-20"}, "dropped 20 Nov 2025", None),
        ({"status": "missed"}, "missed", None),
        ({"status": "active", "closed": "2026-11-20"}, "no date", None),
    ],
)
def test_due(values: dict[str, Any], text: str, days_left: int | None) -> None:
    found = standing(goal(**values), TODAY)
    assert (found.due_text(TODAY), found.days_left) == (text, days_left)


def test_the_last_check_in_is_the_latest_and_of_one_day_the_lowest() -> None:
    body = (
        "## Check-ins\n- 2026-11-30 @ana: late\n- 2026-11-20 @ana: early\n"
        "- 2026-11-30 @ben [2]: later\n## Outcome\n- 2026-12-02: not one\n"
    )
    found = last_check_in(body)
    assert found is not None
    assert (found.text, found.author, found.number) == ("later", "ben", 2)
    assert last_check_in("nothing") is None


@pytest.mark.parametrize(
    ("values", "fresh"),
    [
        ({}, True),
        ({"status": "draft"}, True),
        ({"status": "met", "closed": "2026-11-19"}, True),
        ({"status": "met", "closed": "2026-11-18"}, False),
        ({"status": "dropped"}, False),
    ],
)
def test_what_people_still_speak_of(values: dict[str, Any], fresh: bool) -> None:
    assert is_fresh(standing(goal(**values), TODAY), TODAY) is fresh


def test_moved_by_being_written_closed_or_checked_in_on() -> None:
    body = "## Check-ins\n- 2026-12-02: going\n"
    assert has_moved(goal(written="2026-12-01"), date(2026, 12, 1))
    assert has_moved(goal(written="2026-01-01", closed="2026-12-01"), date(2026, 12, 1))
    assert has_moved(goal(body=body), date(2026, 12, 1))
    assert not has_moved(goal(written="2026-11-30", body=body), date(2026, 12, 3))


def test_groups_see_the_goals_of_their_people() -> None:
    group = Record("groups", "thursday", "groups/thursday.md", {"aliases": ["wednesday"]})
    assert is_shown_in(goal(owner="ana"), group, ("ana",), EVERYBODY)
    assert is_shown_in(goal(owner="Anna"), group, ("ana",), EVERYBODY)
    assert is_shown_in(goal(owner="thursday"), group, (), EVERYBODY)
    assert is_shown_in(goal(owner="wednesday"), group, (), EVERYBODY)
    assert is_shown_in(goal(owner="zoe", group="thursday"), group, ("ana",), EVERYBODY)
    assert not is_shown_in(goal(owner="ana", group="clinic"), group, ("ana",), EVERYBODY)
    assert not is_shown_in(goal(owner="zoe"), group, ("ana",), EVERYBODY)


def test_order() -> None:
    goals = [
        goal("closed-long-ago", status="met", closed="2026-01-01"),
        goal("closed", status="missed", closed="2026-11-01"),
        goal("closed-some-day", status="missed"),
        goal("b-without-date"),
        goal("a-without-date"),
        goal("late", due="2027-01-01"),
        goal("over", due="2026-11-01"),
    ]
    ordered = in_order((one, standing(one, TODAY)) for one in goals)
    assert [one.id for one, _ in ordered] == [
        "over", "late", "a-without-date", "b-without-date", "closed", "closed-long-ago", "closed-some-day",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("number", "text"),
    [(3, "3"), (3.0, "3"), (2.5, "2.5"), (-1, "-1"), (1234567, "1234567"), (1e308, "1e+308"), (-(10**20), "-1e+20")],
)
def test_numbers(number: float, text: str) -> None:
    assert number_text(number) == text
