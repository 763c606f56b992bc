"""How sessions stand, and which meetings a list of them holds."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentor_cli.core.record import Record
from mentor_cli.core.sessions import Days, Sessions, attendance_of, sessions_of, state

NOW = datetime(2026, 12, 3, 16, 20, tzinfo=UTC)
WORKSPACE = Record("mentor.yaml", "mentor", "mentor.yaml", {"timezone": "Europe/London"})
CADENCE = {"every": "1 week", "day": "thu", "at": "18:00", "starts": "2026-10-29", "until": "2026-12-31"}
PEOPLE = {name: Record("people", name, f"people/{name}.md") for name in ("amina", "owen", "rosa")}
PEOPLE["mina"] = PEOPLE["amina"]


def group(identity: str = "thursday", **fields: Any) -> Record:
    values = {"members": ["amina", "owen"], "mentors": ["rosa"], "minutes": 55, "cadence": [CADENCE], **fields}
    return Record("groups", identity, f"groups/{identity}.md", values)


def session(identity: str, start: str | None, **fields: Any) -> Record:
    values = {"group": "thursday", "minutes": 55, **({"start": start} if start else {}), **fields}
    return Record("sessions", identity, f"sessions/{identity}.md", values)


def found(*sessions: Record, groups: tuple[Record, ...] = (group(),), now: datetime = NOW, **limits: Any) -> Sessions:
    return sessions_of(groups, sessions, WORKSPACE, now, Days(**limits), people=PEOPLE)


def words(record: Record, now: datetime = NOW) -> str:
    return next(state(meeting, now, PEOPLE) for meeting in found(record, now=now).meetings if meeting.session)


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"status": "held"}, "held"),
        ({"status": "held", "attended": ["rosa", "amina"]}, "held, 2 of 3 came"),
        ({"status": "held", "attended": ["rosa", "guest"]}, "held, 2 of 4 came"),
        ({"status": "cancelled", "expected": {"amina": "yes"}}, "cancelled"),
        ({"status": "solo"}, "solo practice"),
        ({"status": "planned"}, "today"),
        ({}, "today"),
        ({"expected": {"amina": "no", "owen": "yes", "rosa": "yes"}}, "today, 2 yes, 1 no"),
        ({"moved_from": "2026-12-03T17:00"}, "today, moved from 17:00"),
        ({"moved_from": "2026-12-01T17:00"}, "today, moved from Tue 1 Dec 17:00"),
    ],
)
def test_state(fields: dict[str, Any], expected: str) -> None:
    assert words(session("s", "2026-12-03T18:00", **fields)) == expected


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        ("2026-12-03T16:00", "now"),
        ("2026-12-03T15:25", "over, not closed"),
        ("2026-12-03T15:26", "now"),
        ("2026-12-04T09:00", "tomorrow"),
        ("2026-12-10T18:00", "in 7 days"),
    ],
)
def test_a_planned_meeting_and_the_clock(start: str, expected: str) -> None:
    assert words(session("s", start)) == expected


def test_only_the_next_meeting_without_a_file_is_listed() -> None:
    meetings = found(session("old", "2026-11-26T18:00", status="held"), session("moved", "2026-12-04T18:00",
                     moved_from="2026-12-03T18:00")).meetings  # fmt: skip
    starts = [(meeting.session.id if meeting.session else None, meeting.start.text) for meeting in meetings]
    assert starts == [("old", "2026-11-26T18:00"), ("moved", "2026-12-04T18:00"), (None, "2026-12-10T18:00")]


def test_one_that_has_begun_is_still_to_be_made() -> None:
    running = found(now=datetime(2026, 12, 3, 18, 54, tzinfo=UTC)).meetings
    assert [meeting.start.text for meeting in running] == ["2026-12-03T18:00"]
    over = found(now=datetime(2026, 12, 3, 18, 55, tzinfo=UTC)).meetings
    assert [meeting.start.text for meeting in over] == ["2026-12-10T18:00"]


def test_with_a_last_day_every_meeting_until_then_is_listed() -> None:
    meetings = found(since=date(2026, 12, 4), until=date(2026, 12, 24)).meetings
    assert [meeting.start.text for meeting in meetings] == [f"2026-12-{day}T18:00" for day in (10, 17, 24)]


def test_sessions_of_a_group_that_is_gone_are_listed() -> None:
    listed = found(session("lost", "2026-11-26T18:00", group="tuesday")).meetings
    assert [(meeting.group and meeting.group.id, meeting.status) for meeting in listed if meeting.session] == [
        ("tuesday", "planned")
    ]


def test_what_cannot_be_placed_is_kept_apart() -> None:
    gap, nowhere = session("gap", "2027-03-28T01:30"), session("nowhere", None)
    everything = found(gap, nowhere)
    assert everything.unplaced == (gap, nowhere)
    assert [finding.code for finding in everything.findings] == ["F031"]
    assert found(gap, nowhere, since=date(2026, 1, 1)).unplaced == ()


@settings(max_examples=150, deadline=None)
@given(
    starts=st.lists(
        st.datetimes(datetime.fromisoformat("2026-09-01"), datetime.fromisoformat("2027-02-01")), max_size=8
    ),
    statuses=st.lists(st.sampled_from(["planned", "held", "cancelled", "solo"]), min_size=8, max_size=8),
)
def test_every_session_is_listed_once_and_in_order(starts: list[datetime], statuses: list[str]) -> None:
    records = [
        session(f"s{number}", f"{start:%Y-%m-%dT%H:%M}", status=status)
        for number, (start, status) in enumerate(zip(starts, statuses, strict=False))
    ]
    everything = found(*records)
    placed = [meeting.session.id for meeting in everything.meetings if meeting.session]
    assert sorted([*placed, *(one.id for one in everything.unplaced)]) == sorted(record.id for record in records)
    instants = [meeting.start.utc for meeting in everything.meetings]
    assert instants == sorted(instants)
    waiting = [meeting for meeting in everything.meetings if not meeting.session]
    assert len(waiting) <= 1
    assert all(meeting.end.utc > NOW and meeting.start.utc < NOW + timedelta(days=200) for meeting in waiting)


def test_a_former_id_comes_once() -> None:
    held = session("a", "2026-11-26T18:00", status="held", attended=["Mina", "rosa", "amina"])
    assert words(held) == "held, 2 of 3 came"
    said = session("b", "2026-11-26T18:00", absent={"mina": "ill"}, expected={"Mina": "no"}, attended=["amina"])
    assert attendance_of(said, PEOPLE) == (("amina",), {"amina": "ill"}, {"amina": "no"})
