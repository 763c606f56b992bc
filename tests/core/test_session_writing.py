"""New sessions: the id of the file, and whether a file stands for that meeting already."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from mentor_cli.core.record import Record
from mentor_cli.core.session_writing import made_already, session_at, session_id
from mentor_cli.core.time.wallclock import Moment, moment_at
from mentor_cli.core.time.zones import zone

LONDON = zone("Europe/London")
WORKSPACE = Record("mentor.yaml", "mentor", "mentor.yaml", {"timezone": "Europe/London"})
GROUP = Record("groups", "thursday", "groups/thursday.md", {"timezone": "Europe/London"})


def at(text: str, offset: int | None = None) -> Moment:
    return moment_at(datetime.fromisoformat(text), LONDON, None if offset is None else timedelta(hours=offset))


def session(start: str, **fields: str) -> Record:
    return Record("sessions", "s", "sessions/s.md", {"group": "thursday", "start": start, **fields})


@pytest.mark.parametrize(
    ("taken", "expected"),
    [
        (set(), "2026-12-03-thursday"),
        ({"2026-12-03-thursday"}, "2026-12-03-thursday-1830"),
        ({"2026-12-03-thursday", "2026-12-03-thursday-1830"}, "2026-12-03-thursday-1830-2"),
    ],
)
def test_the_second_of_a_day_has_the_time_in_its_id(taken: set[str], expected: str) -> None:
    assert session_id(at("2026-12-03T18:30"), ("thursday",), taken.__contains__) == expected


def test_words_that_no_file_can_have_are_made_into_some() -> None:
    start = at("2026-12-03T18:00")
    assert session_id(start, ("technical", "sara"), lambda name: False) == "2026-12-03-technical-sara"
    assert session_id(start, ("Who: what?",), lambda name: False) == "2026-12-03-who-what"
    assert len(session_id(start, ("g" * 150,), lambda name: False)) < 70


@pytest.mark.parametrize(
    ("existing", "start", "stands"),
    [
        (session("2026-12-03T18:00"), "2026-12-03T18:00", True),
        (session("2026-12-03T18:00"), "2026-12-03T18:01", False),
        (session("2026-12-03T18:30", moved_from="2026-12-03T18:00"), "2026-12-03T18:00", True),
        (session("2026-12-03T18:30", moved_from="2026-12-03T18:00"), "2026-12-03T18:30", True),
        (session("2026-12-03T18:00", status="cancelled"), "2026-12-03T18:00", True),
        (session("2026-12-03T19:00", timezone="Europe/Warsaw"), "2026-12-03T18:00", True),
        (session("2026-12-03T20:00", timezone="Europe/Warsaw"), "2026-12-03T18:00", False),
        (session("2027-03-28T01:30"), "2027-03-28T02:30", False),
        (Record("sessions", "s", "sessions/s.md", {"group": "thursday"}), "2026-12-03T18:00", False),
    ],
)
def test_one_file_stands_for_a_meeting(existing: Record, start: str, stands: bool) -> None:
    found = session_at(at(start), [existing], WORKSPACE, GROUP)
    assert (found is existing) is stands


def test_the_two_passes_of_an_hour_are_two_meetings() -> None:
    first = session("2026-10-25T01:30+01:00")
    assert session_at(at("2026-10-25T01:30", 1), [first], WORKSPACE, GROUP) is first
    assert session_at(at("2026-10-25T01:30", 0), [first], WORKSPACE, GROUP) is None


@pytest.mark.parametrize(
    ("existing", "said"),
    [
        (session("2026-12-03T18:00"), "there is a session on Thu 3 Dec 18:00 already"),
        (session("2026-12-03T18:00", status="cancelled"), "the session of Thu 3 Dec 18:00 was cancelled"),
        (session("2026-12-03T18:00", status="solo"), "the session of Thu 3 Dec 18:00 became solo practice"),
        (session("2026-12-03T19:15", moved_from="2026-12-03T18:00"), "was moved to 19:15"),
        (session("2026-12-05T10:00", moved_from="2026-12-03T18:00"), "was moved to Sat 5 Dec 10:00"),
    ],
)
def test_what_stands_there_is_said_with_its_path(existing: Record, said: str) -> None:
    error = made_already(existing, at("2026-12-03T18:00"), "thursday")
    assert said in error.message
    assert "sessions/s.md" in error.message
    assert error.exit_code == 2
