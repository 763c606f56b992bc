"""What collides with a meeting, and whose hour a clock change moves."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from mentor_cli.core.meetings import Meeting
from mentor_cli.core.record import Record
from mentor_cli.core.time.collisions import gone, in_the_way, shifts
from mentor_cli.core.time.freebusy import Sources, meeting_spans
from mentor_cli.core.time.wallclock import record_moment

Maker = Callable[..., Record]
LONDON, NEW_YORK = ZoneInfo("Europe/London"), ZoneInfo("America/New_York")
ZONES = {"amina": LONDON, "tomek": NEW_YORK}
THURSDAY = "2026-12-03T18:00"
NOTHING = Sources(Record("workspace", "mentor", "mentor.yaml", {}))


def person(name: str = "amina", **values: Any) -> Record:
    return Record("people", name, f"people/{name}.md", values)


def meeting(group: Record, start: str, session: Record | None = None, original: str = "") -> Meeting:
    moment = record_moment(start, LONDON)
    meant = record_moment(original or start, LONDON).local
    return Meeting(group, session, meant, moment, 55, "planned", ("amina", "tomek"), regular=True)


def told(who: Record, sources: Sources, own: Meeting | None = None) -> list[tuple[str, bool]]:
    found = in_the_way(record_moment(THURSDAY, LONDON), 55, [who], ZONES, sources, own)
    return [(one.reason, one.collides) for one in found]


def taking(meetings: list[Meeting]) -> Sources:
    return NOTHING._replace(meetings=meeting_spans(meetings, NOTHING.settings, None))


def test_a_meeting_is_not_in_its_own_way_but_another_at_that_hour_is(group: Maker) -> None:
    own, other = meeting(group(), THURSDAY), meeting(group("clinic"), "2026-12-03T18:30")
    assert told(person(), taking([own]), own) == []
    assert told(person(), taking([own, other]), own) == [("meeting", True)]


def test_of_two_meetings_that_nobody_may_know_each_is_in_the_way_of_the_other(group: Maker) -> None:
    pair, clinic = group("pair", confidential=["eve"]), group("clinic", confidential=["eve"])._replace(body="# Clinic")
    own, other = meeting(pair, THURSDAY), meeting(clinic, THURSDAY)
    (found,) = in_the_way(own.start, 55, [person()], ZONES, taking([own, other]), own)
    assert (found.words, found.path) == ("meeting: Confidential", "")


def test_a_meeting_that_ends_when_this_one_begins_is_not_in_the_way(group: Maker) -> None:
    before = meeting(group("clinic"), "2026-12-03T17:05")
    assert told(person(), taking([before])) == []


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ({"away": [{"from": "2026-12-03"}]}, [("away", True)]),
        ({"away": [{"from": "2026-12-04"}]}, []),
        ({"hours": {"from": "08:00", "until": "18:30"}}, [("hours", True)]),
        ({"availability": [{"day": "mon", "from": "17:00", "to": "20:00"}]}, [("availability", False)]),
    ],
)
def test_what_somebody_would_rather_not_is_no_collision(values: Any, found: list[tuple[str, bool]]) -> None:
    assert told(person(**values), NOTHING) == found


@pytest.mark.parametrize(("left", "names"), [("2026-12-02", ["tomek"]), ("2026-12-03", []), ("", [])])
def test_who_has_left_the_day_before_is_told_where_the_file_counts_on_them(
    group: Maker, session: Maker, left: str, names: list[str]
) -> None:
    planned = session("2026-12-03T18:00", chair="tomek")
    people = [person(), person("tomek", left=left)]
    found = list(gone(meeting(group(), THURSDAY, planned), people, [group()]))
    assert [one.person for one in found] == names
    assert all("left on 2026-12-02" in one.words and one.path == planned.path for one in found)


def test_a_meeting_without_a_file_counts_on_nobody_who_has_left(group: Maker) -> None:
    assert not list(gone(meeting(group(), THURSDAY), [person("tomek", left="2026-11-01")], [group()]))


def test_a_clock_change_elsewhere_moves_the_hour_and_back(group: Maker) -> None:
    days = ("2026-10-22T18:00", "2026-10-29T18:00", "2026-11-05T18:00")
    found = list(shifts([meeting(group(), day) for day in days], ZONES))
    assert [(one.person, one.meeting.original.day, one.words) for one in found] == [
        ("tomek", 29, "14:00 instead of 13:00"),
        ("tomek", 5, "13:00 instead of 14:00"),
    ]


def test_a_meeting_that_was_moved_is_no_surprise_of_the_clock(group: Maker) -> None:
    moved = meeting(group(), "2026-10-29T18:00", original="2026-10-29T17:00")
    assert not list(shifts([meeting(group(), "2026-10-22T18:00"), moved], ZONES))


def test_a_meeting_on_the_clock_of_another_place_is_no_surprise_of_the_clock(group: Maker) -> None:
    days = ("2026-10-08T18:00", "2026-10-15T18:00", "2026-10-22T18:00", "2026-10-29T18:00")
    first, before, there, after = (meeting(group(), day) for day in days)
    there = there._replace(start=record_moment("2026-10-22T18:00", ZoneInfo("Asia/Tokyo")))
    found = list(shifts([first, before, there, after], ZONES))
    assert [(one.person, one.meeting.original.day) for one in found] == [("tomek", 29)]
