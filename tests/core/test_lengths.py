"""How long a meeting is for which nobody has made an agenda."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mentor_cli.core.agenda.segments import Format, Length, Range, Segment
from mentor_cli.core.lengths import Settings, said_minutes, session_minutes, usual_minutes
from mentor_cli.core.record import Record

DAY = date(2026, 12, 3)
TALK = Format("talk", "Talk", (Segment("All", (Length(40),)),), minutes=Range(30, 50))
# Ten minutes a member, so that the length depends on who belongs to the group.
ROUND = Format("round", "Round", (Segment("Turn", (Length(10),), each="member"),))


def workspace(**defaults: Any) -> Settings:
    record = Record("workspace", "mentor", "mentor.yaml", {"defaults": defaults})
    return Settings.of(record, {"talk": TALK, "round": ROUND}.get)


def group(**values: Any) -> Record:
    usual = {"members": ["amina", "tomek", {"id": "owen", "left": "2026-12-01"}], "mentors": ["rosa"]}
    return Record("groups", "thursday", "groups/thursday.md", {**usual, **values})


@pytest.mark.parametrize(
    ("values", "defaults", "minutes"),
    [
        ({"minutes": 55, "format": "talk"}, {"minutes": 45}, 55),
        ({"format": "talk"}, {}, 40),
        ({"format": "talk"}, {"minutes": 90}, 50),
        ({}, {"format": "talk", "minutes": 10}, 30),
        ({"format": "round"}, {}, 20),
        ({"format": "round", "members": []}, {}, 10),
        ({"format": "gone"}, {"minutes": 45}, 45),
        ({"format": "gone"}, {}, None),
        ({}, {}, None),
    ],
)
def test_a_group_meets_as_long_as_it_says_or_its_format(
    values: dict[str, Any], defaults: dict[str, Any], minutes: int | None
) -> None:
    assert said_minutes(workspace(**defaults), group(**values), DAY) == minutes
    assert usual_minutes(workspace(**defaults), group(**values), DAY) == (minutes or 60)


def test_a_session_is_as_long_as_its_file_says() -> None:
    def session(**values: Any) -> Record:
        return Record("sessions", "one", "sessions/one.md", values)

    assert session_minutes(workspace(), session(minutes=35), group(format="talk"), DAY) == 35
    assert session_minutes(workspace(), session(), group(format="talk"), DAY) == 40
    assert session_minutes(workspace(), session(), None, DAY) == 60
