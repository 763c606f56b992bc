"""Which session stands for which occurrence, and who meets."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any, TypeAlias

import pytest

from mentor_cli.core.meetings import Meetings, belongs_to, meetings_for, next_free_occurrence, people_on
from mentor_cli.core.record import Record

Maker: TypeAlias = Callable[..., Record]
FIRST, LAST = date(2026, 11, 1), date(2026, 12, 31)


def rows(meetings: Meetings) -> list[str]:
    """Original start, real start and status of each meeting, with a mark for those that have a file."""
    return [
        f"{one.original:%d %H:%M} {one.start.local:%d %H:%M} {one.status}{' *' if one.session else ''}"
        for one in meetings.found
    ]


def test_files_stand_for_their_occurrences(group: Maker, session: Maker, workspace: Record) -> None:
    sessions = [
        session("2026-11-26T18:00", status="held"),
        session("2026-12-03T18:30", moved_from="2026-12-03T18:00"),
        session("2026-12-10T18:00", status="cancelled"),
        session("2026-12-12T10:00"),
        session("2026-12-12T09:00", group="other"),
    ]
    found = meetings_for([group()], sessions, workspace, FIRST, LAST)
    assert rows(found) == [
        "26 18:00 26 18:00 held *",
        "03 18:00 03 18:30 planned *",
        "10 18:00 10 18:00 cancelled *",
        "12 10:00 12 10:00 planned *",
        "17 18:00 17 18:00 planned",
    ]
    assert [one.regular for one in found.found] == [True, True, True, False, True]
    assert found.findings == ()


def test_a_meeting_moved_out_of_the_days_asked_for_is_gone_from_them(
    group: Maker, session: Maker, workspace: Record
) -> None:
    moved = [session("2026-12-19T18:00", moved_from="2026-12-10T18:00")]
    week = meetings_for([group()], moved, workspace, date(2026, 12, 7), date(2026, 12, 13))
    assert rows(week) == []
    later = meetings_for([group()], moved, workspace, date(2026, 12, 18), date(2026, 12, 20))
    assert rows(later) == ["10 18:00 19 18:00 planned *"]
    assert later.found[0].regular


def test_length_zone_and_people_come_from_the_nearest_that_says_so(
    group: Maker, session: Maker, workspace: Record
) -> None:
    plain = group(minutes=None, members=["amina", {"id": "tomek", "joined": "2026-12-05", "left": "2026-12-10"}])
    theirs = session("2026-12-03T18:00", timezone="Europe/Warsaw", minutes=30, people=["amina"])
    found = meetings_for([plain], [theirs], workspace, date(2026, 12, 1), LAST).found
    assert [(one.minutes, one.people) for one in found] == [
        (30, ("amina",)),
        (45, ("rosa", "amina", "tomek")),
        (45, ("rosa", "amina")),
    ]
    assert found[0].start.utc.hour == 17
    assert found[0].end.local == datetime.fromisoformat("2026-12-03T18:30")


def test_people_of_a_group_are_mentors_first_and_only_once(group: Maker) -> None:
    both = group(mentors=["rosa", "amina"], members=["amina", {"id": "tomek", "left": "2026-12-10"}])
    assert people_on(both, date(2026, 12, 10)) == ("rosa", "amina", "tomek")
    assert people_on(both, date(2026, 12, 11)) == ("rosa", "amina")


@pytest.mark.parametrize(
    ("values", "days"),
    [
        ({"ends": "2026-12-03"}, [26, 3]),
        ({"status": "paused"}, []),
        ({"status": "proposed"}, []),
        ({"status": "ended"}, []),
        ({"status": "ended", "ends": "2026-12-10"}, [26, 3, 10]),
    ],
)
def test_a_group_that_does_not_meet_has_no_occurrences(
    group: Maker, workspace: Record, values: dict[str, Any], days: list[int]
) -> None:
    found = meetings_for([group(**values)], [], workspace, FIRST, LAST).found
    assert [one.start.local.day for one in found] == days


def test_a_rule_without_an_end_ends_with_the_programme(group: Maker, workspace: Record) -> None:
    rule = {"every": "1 week", "day": "thu", "at": "18:00", "starts": "2026-12-17"}
    found = meetings_for([group(cadence=[rule])], [], workspace, FIRST, date(2027, 12, 31)).found
    assert [one.start.local.day for one in found] == [17, 24, 31]


def test_what_cannot_be_placed_is_a_finding_and_hides_nothing(group: Maker, session: Maker, workspace: Record) -> None:
    night = {"every": "1 week", "day": "sun", "at": "01:30", "starts": "2027-03-21", "until": "2027-04-04"}
    sessions = [
        session("2027-03-28T01:30", name="never", group="other"),
        session("2026-10-25T01:30", name="twice", group="other"),
        session("2026-10-25T01:30+00:00", name="said", group="other"),
    ]
    groups = [group("night", cadence=[night]), group("other", cadence=[{"every": "day"}])]
    found = meetings_for(groups, sessions, workspace, FIRST.replace(month=10), date(2027, 12, 31))
    assert rows(found) == ["25 01:30 25 01:30 planned *", "21 01:30 21 01:30 planned", "04 01:30 04 01:30 planned"]
    assert [(one.code, one.path) for one in found.findings] == [
        ("F031", "groups/night.md"),
        ("F032", "groups/other.md"),
        ("F031", "sessions/never.md"),
        ("F031", "sessions/twice.md"),
    ]
    assert "comes twice" in found.findings[3].message
    assert all(one.hint for one in found.findings)


def test_meetings_of_one_group_person_or_session(
    group: Maker, session: Maker, workspace: Record, people: Mapping[str, Record]
) -> None:
    pair = group("pair", members=["tomek"], mentors=[], cadence=[])
    sessions = [
        session("2026-12-01T12:00", name="pair-1", group="pair"),
        session("2026-12-02T12:00", name="alone", group=None, people=["amina"]),
        session("2026-12-03T18:00", name="thu"),
    ]

    def names(**chosen: Any) -> list[str]:
        found = meetings_for([group(), pair], sessions, workspace, date(2026, 12, 1), date(2026, 12, 4), **chosen)
        return [one.session.id for one in found.found if one.session]

    assert names() == ["pair-1", "alone", "thu"]
    assert names(group=pair) == ["pair-1"]
    assert names(person=people["amina"]) == ["alone", "thu"]
    assert names(person=Record("people", "thomas", "", {"aliases": ["Tomek"]})) == ["pair-1", "thu"]
    assert names(session=sessions[1]) == ["alone"]


def test_a_renamed_group_keeps_its_sessions(group: Maker, session: Maker, workspace: Record) -> None:
    renamed = group("evening", aliases=["THURSDAY"])
    old = session("2026-12-03T18:00", status="cancelled")
    assert belongs_to(old, renamed)
    found = meetings_for([renamed], [old], workspace, FIRST, LAST)
    assert rows(found)[1] == "03 18:00 03 18:00 cancelled *"


def test_the_next_free_occurrence_passes_every_file(group: Maker, session: Maker, workspace: Record) -> None:
    sessions = [
        session("2026-12-03T18:00", status="cancelled"),
        session("2026-12-11T18:00", moved_from="2026-12-10T18:00"),
    ]
    after = datetime.fromisoformat("2026-12-01T09:00")
    found = next_free_occurrence(group(), sessions, workspace, after)
    assert found is not None
    assert found.local == datetime.fromisoformat("2026-12-17T18:00")
    assert next_free_occurrence(group(ends="2026-12-12"), sessions, workspace, after) is None


def test_a_sealed_session_still_stands_for_its_occurrence(group: Maker, workspace: Record) -> None:
    sealed = Record("sessions", "sealed", "sessions/sealed.md", {"group": "thursday", "start": "2026-12-03T18:00"})
    assert rows(meetings_for([group()], [sealed], workspace, FIRST, LAST))[1] == "03 18:00 03 18:00 planned *"


def test_two_files_for_one_meeting_are_told(group: Maker, session: Maker, workspace: Record) -> None:
    moved = session("2026-12-10T20:00", moved_from="2026-12-03T18:00")._replace(path="sessions/moved.md")
    sessions = [session("2026-12-03T18:00"), moved, session("2026-12-03T18:00", group="other")]
    found = meetings_for([group()], sessions, workspace, FIRST, LAST)
    assert [(one.code, one.severity, one.path) for one in found.findings] == [("F038", "error", "sessions/moved.md")]
    assert "sessions/" in found.findings[0].message


def test_the_two_passes_of_an_hour_are_two_meetings(group: Maker, session: Maker, workspace: Record) -> None:
    passes = [session("2026-10-25T01:30+01:00"), session("2026-10-25T01:30+00:00")]
    assert meetings_for([group()], passes, workspace, date(2026, 10, 1), LAST).findings == ()
    same = [passes[0], session("2026-10-25T01:30+01:00")._replace(path="sessions/same.md")]
    found = meetings_for([group()], same, workspace, date(2026, 10, 1), LAST)
    assert [one.code for one in found.findings] == ["F038"]
