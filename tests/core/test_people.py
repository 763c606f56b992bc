"""Ids of new people, and what somebody leaves behind."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mentor_cli.core.people import leaving, memberships, person_id
from mentor_cli.core.record import Record


def record(kind: str, identity: str, **values: Any) -> Record:
    return Record(kind, identity, f"{kind}/{identity}.md", values)


@pytest.mark.parametrize(
    ("name", "taken", "identity"),
    [
        ("Amina Yusuf", set(), "amina"),
        ("Amina Yusuf", {"amina"}, "amina-yusuf"),
        ("Amina Yusuf", {"amina", "amina-yusuf"}, "amina-yusuf-2"),
        ("Zoë", set(), "zoe"),
        ("O'Neil Li", set(), "oneil"),
        ("Con Artist", set(), "con-x"),
        ("李伟 李", {"li"}, "liwei"),
        ("!!", {"untitled"}, "untitled-2"),
    ],
)
def test_the_first_name_while_nobody_else_has_it(name: str, taken: set[str], identity: str) -> None:
    assert person_id(name, taken) == identity


BEN = record("people", "ben", aliases=["benjamin"])
LAST = date(2026, 12, 3)


def test_memberships_in_every_shape() -> None:
    group = record("groups", "g", members=["amina", "benjamin"], mentors=[{"id": "ben", "left": "2026-01-01"}])
    found = [(one.list_name, one.entry, one.left) for one in memberships(BEN, [group])]
    assert found == [("mentors", {"id": "ben", "left": "2026-01-01"}, "2026-01-01"), ("members", "benjamin", "")]


def test_only_what_goes_on_afterwards_is_ended() -> None:
    groups = [
        record("groups", "gone", members=[{"id": "ben", "left": "2026-11-01"}]),
        record("groups", "later", members=[{"id": "ben", "left": "2026-12-24"}]),
        record("groups", "other", members=["amina"]),
        record("groups", "still", members=["ben", "amina"], mentors=["rosa"]),
    ]
    assert [one.group.id for one in leaving(BEN, groups, [], [], LAST).ending] == ["later", "still"]


def test_a_later_last_day_is_that_of_the_groups_that_ended_with_the_former() -> None:
    ben = record("people", "ben", left="2026-11-10")
    ended, back = {"id": "ben", "left": "2026-11-10"}, {"id": "ben", "joined": "2026-11-20"}
    groups = [
        record("groups", "same-day", members=[ended]),
        record("groups", "before", members=[{"id": "ben", "left": "2026-11-01"}]),
        record("groups", "between", members=[{"id": "ben", "left": "2026-11-20"}]),
        record("groups", "came-back", members=[ended, back]),
    ]
    found = leaving(ben, groups, [], [], LAST).ending
    assert [(one.group.id, one.entry) for one in found] == [("same-day", ended), ("came-back", back)]
    assert not leaving(ben, groups[:1], [], [], date(2026, 11, 10)).ending


def test_a_group_is_orphaned_when_nobody_else_mentors_it() -> None:
    groups = [
        record("groups", "alone", members=["amina"], mentors=["ben"]),
        record("groups", "two", members=["amina"], mentors=["ben", {"id": "rosa"}]),
        record("groups", "left", members=["amina"], mentors=["ben", {"id": "rosa", "left": "2026-12-03"}]),
        record("groups", "member", members=["ben"], mentors=["rosa"]),
    ]
    assert [group.id for group in leaving(BEN, groups, [], [], LAST).orphaned] == ["alone", "left"]


def test_open_goals_and_planned_sessions_are_left_behind() -> None:
    goals = [
        record("goals", "open", owner="ben"),
        record("goals", "former", owner="benjamin", status="draft"),
        record("goals", "met", owner="ben", status="met"),
        record("goals", "amina", owner="amina"),
    ]
    sessions = [
        record("sessions", "chairs", start="2026-12-10T18:00", chair="ben", people=["ben", "amina"]),
        record("sessions", "turn", start="2026-12-11T18:00", agenda=[{"title": "Turn", "turn": "ben"}]),
        record("sessions", "today", start="2026-12-03T18:00", lead="ben"),
        record("sessions", "held", start="2026-12-10T18:00", lead="ben", status="held"),
        record("sessions", "not-named", start="2026-12-10T18:00"),
    ]
    found = leaving(BEN, [], goals, sessions, LAST)
    assert [goal.id for goal in found.goals] == ["open", "former"]
    assert [(duty.session.id, duty.roles) for duty in found.sessions] == [
        ("chairs", ("chair", "people")),
        ("turn", ("turn",)),
    ]
