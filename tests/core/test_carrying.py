"""Carrying missed goals over: when, what goes along, and the chain it makes."""

from datetime import date
from typing import Any

import pytest

from mentor_cli.core.carrying import chain, follow_up_values, follow_ups, must_be_carried
from mentor_cli.core.errors import UsageError
from mentor_cli.core.record import Record

TODAY = date(2026, 12, 3)
SAID = "Do it\n\n## Outcome\nNo time.\n"


def goal(identity: str, body: str = SAID, **values: Any) -> Record:
    return Record("goals", identity, f"goals/{identity}.md", values, body)


def test_a_missed_goal_that_says_why_is_carried() -> None:
    missed = goal("a", status="missed", closed="2026-12-01")
    must_be_carried(missed, [missed, goal("b", carried_from="z")], TODAY)


@pytest.mark.parametrize(
    ("values", "body", "message", "hint"),
    [
        ({}, SAID, "still open", "--due"),
        ({"status": "draft"}, SAID, "still open", "--due"),
        ({"due": "2026-12-03"}, SAID, "still open: only", "--due"),
        ({"due": "2026-12-02"}, SAID, "was due on Wed 2 Dec 2026 and is still open", "close a --missed --why"),
        ({"status": "met", "closed": "2026-11-20"}, SAID, "was met on Fri 20 Nov 2026", "goals add"),
        ({"status": "dropped"}, SAID, "was dropped: only", "goals add"),
        ({"status": "missed"}, "Do it\n\n## Outcome\n\n", "nobody has said why", "close a --missed --why"),
        ({"status": "missed"}, "Do it\n", "nobody has said why", "close a --missed --why"),
    ],
)
def test_what_is_not_carried(values: dict[str, Any], body: str, message: str, hint: str) -> None:
    with pytest.raises(UsageError, match=message) as raised:
        must_be_carried(goal("a", body, **values), [], TODAY)
    assert hint in raised.value.hint


def test_nothing_is_carried_twice() -> None:
    missed = goal("a", status="missed", aliases=["old-a"])
    for name in ("a", "old-a"):
        with pytest.raises(UsageError, match="carried over already: b"):
            must_be_carried(missed, [goal("b", carried_from=name)], TODAY)


def test_what_goes_along() -> None:
    missed = goal(
        "ana-a", owner="ana", status="missed", written="2026-11-01", due="2026-12-01", closed="2026-12-01",
        measure="pages", target=10, current=4, unit="pages", why="fun", focus=["Git"], effort="9h", support=["ben"],
        custom="mine",
        milestones=[{"date": "2026-11-15", "what": "half"}],
    )  # fmt: skip
    assert follow_up_values(missed, TODAY, date(2026, 12, 20)) == {
        "owner": "ana", "measure": "pages", "target": 10, "unit": "pages", "why": "fun", "focus": ["Git"],
        "support": ["ben"], "from": 4, "current": 4, "written": "2026-12-03", "due": "2026-12-20", "status": "active",
        "carried_from": "ana-a",
    }  # fmt: skip
    bare = follow_up_values(goal("ana-a", owner="ana"), TODAY, None)
    assert bare == {"owner": "ana", "written": "2026-12-03", "status": "active", "carried_from": "ana-a"}


def test_the_chain_is_found_from_everywhere() -> None:
    goals = [
        goal("c", carried_from="b"),
        goal("a"),
        goal("b", carried_from="old-a"),
        goal("other"),
        goal("c2", carried_from="b"),
    ]
    goals[1] = goal("a", aliases=["old-a"])
    for one in (goals[0], goals[1], goals[2]):
        found = [member.id for member in chain(one, goals)]
        assert found[:2] == ["a", "b"]
        assert one.id in found
    assert [member.id for member in chain(goals[1], goals)] == ["a", "b", "c", "c2"]
    assert [member.id for member in chain(goals[3], goals)] == ["other"]
    assert [later.id for later in follow_ups(goals[2], goals)] == ["c", "c2"]


def test_a_circle_does_not_hang() -> None:
    goals = [goal("a", carried_from="b"), goal("b", carried_from="a"), goal("me", carried_from="me")]
    assert {member.id for member in chain(goals[0], goals)} == {"a", "b"}
    assert [member.id for member in chain(goals[2], goals)] == ["me"]
