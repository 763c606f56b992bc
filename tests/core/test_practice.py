"""A page of practice alone: it stands for no meeting, and the meeting knows whose pages there are."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from mentor_cli.core.account import Held, Practised, held, practised
from mentor_cli.core.agenda.chair import next_chair
from mentor_cli.core.checking.meetings import standing_twice
from mentor_cli.core.ids import by_every_id
from mentor_cli.core.meetings import meetings_for, next_free_occurrence, practices_for
from mentor_cli.core.practice import is_practice
from mentor_cli.core.record import Record

WORKSPACE = Record("workspace", "mentor", "mentor.yaml", {"timezone": "Europe/London"})
RULE = {"every": "1 week", "day": "mon", "at": "19:00", "starts": "2026-12-07", "until": "2026-12-14"}
PAIR = Record("groups", "pair", "groups/pair.md", {"members": ["owen", "halyna"], "cadence": [RULE]})
PEOPLE = by_every_id([Record("people", "halyna", "people/halyna.md", {"name": "Halyna", "aliases": ["halka"]})])
FIRST, LAST = date(2026, 12, 1), date(2026, 12, 31)


def file(name: str, **values: Any) -> Record:
    usual = {"format": "buddy-pair", "group": "pair", "start": "2026-12-07T19:00", "status": "planned"}
    return Record("sessions", name, f"sessions/{name}.md", {**usual, **values})


def page(person: str, **values: Any) -> Record:
    return file(f"2026-12-07-pair-{person}", **{"people": [person], "status": "solo", **values})


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, True),
        ({"status": "planned"}, False),
        ({"people": ["owen", "halyna"]}, False),
        ({"people": []}, False),
        ({"group": None}, False),
    ],
)
def test_only_one_persons_solo_file_of_a_group_is_a_page(values: dict[str, Any], expected: bool) -> None:
    assert is_practice(page("owen", **values)) is expected


def test_pages_stand_for_no_meeting() -> None:
    sessions = [page("owen"), page("halka")]
    found = meetings_for([PAIR], sessions, WORKSPACE, FIRST, LAST, people=PEOPLE)
    assert [(one.start.local.day, one.session, one.status, one.alone) for one in found.found] == [
        (7, None, "planned", ("halyna", "owen")),
        (14, None, "planned", ()),
    ]
    assert found.findings == ()
    free = next_free_occurrence(PAIR, sessions, WORKSPACE, datetime.fromisoformat("2026-12-01T00:00"))
    assert free is not None
    assert free.local.day == 7


def test_a_page_belongs_to_the_meeting_wherever_that_was_moved() -> None:
    moved = {"start": "2026-12-16T18:30", "moved_from": "2026-12-14T19:00"}
    found = meetings_for([PAIR], [file("own", status="solo", **moved), page("owen", **moved)], WORKSPACE, FIRST, LAST)
    assert [(one.start.local.day, one.status, one.alone) for one in found.found] == [
        (7, "planned", ()),
        (16, "solo", ("owen",)),
    ]


def test_pages_are_listed_each_for_itself_and_for_whom_they_are() -> None:
    sessions = [page("owen"), page("halka"), file("own", status="solo")]
    everybody = practices_for([PAIR], sessions, WORKSPACE, FIRST, LAST, PEOPLE)
    assert [one.people for one in everybody.found] == [("owen",), ("halyna",)]
    hers = practices_for([PAIR], sessions, WORKSPACE, FIRST, LAST, PEOPLE, PEOPLE["halyna"])
    assert [one.people for one in hers.found] == [("halyna",)]


def test_only_two_pages_of_one_person_stand_twice() -> None:
    pages = [page("owen"), page("halyna"), file("own", status="solo")]
    assert list(standing_twice((PAIR, one) for one in pages)) == []
    again = Record("sessions", "copy", "sessions/copy.md", {**page("owen").values, "people": ["Owen"]})
    assert [path for path, _ in standing_twice((PAIR, one) for one in [*pages, again])] == ["sessions/copy.md"]


def test_pages_count_as_practice_and_as_nothing_else() -> None:
    sessions = [page("owen", chair="owen", minutes=45), page("halka", start="2026-12-14T19:00"), page("halyna")]
    assert held(PAIR, sessions) == Held(0, 0)
    assert practised(PAIR, sessions, PEOPLE) == (Practised("halyna", 2), Practised("owen", 1))
    assert next_chair(["owen", "halyna"], ["owen", "halyna"], sessions, {}) == "owen"
