"""What other programs make of an export: vobject and ical.js, neither of which shares code with the writer."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo

import pytest
import vobject

from mentor_cli.adapters.ics.writing import calendar_bytes, calendar_bytes_with_addresses
from mentor_cli.core.meetings import Meeting, meetings_for
from mentor_cli.core.record import Record
from mentor_cli.core.time.entries import Entry
from mentor_cli.core.time.export import export_of
from mentor_cli.core.time.identity import Published
from mentor_cli.core.time.publishing import Export, Sources
from mentor_cli.core.time.wallclock import moment_of
from mentor_cli.core.time.zones import clock_changes, offsets

Reader: TypeAlias = Callable[..., dict[str, Any]]
Rule: TypeAlias = Mapping[str, object]
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
HORIZON = date(2027, 12, 31)
WORKSPACE = Record("workspace", "mentor", "mentor.yaml", {"id": "2f1c9a50-6a0f-4c4e-9f0e-6f1d2b3c4d5e"})
PEOPLE = {
    "rosa": Record("people", "rosa", "", {"name": 'Rosa "Rosi" Delgado, M.Ed.', "email": ["rosa@example.org"]}),
    "tomek": Record("people", "tomek", "", {"name": "Tomek Wiśniewski-Łukasiewicz", "email": ["tomek@example.org"]}),
    "sara": Record("people", "sara", "", {"name": "Sara"}),
}
AGENDA = [{"title": "Welcome, and a game; short", "minutes": 10, "lead": "rosa"}, {"title": "Café ☕", "minutes": 45}]
WEEKLY: Rule = {"every": "1 week", "day": "thu", "at": "18:00", "starts": "2026-10-01"}
ZONES = (
    *("Europe/London", "Europe/Dublin", "Europe/Warsaw", "Africa/Addis_Ababa", "Africa/Cairo", "Africa/Casablanca"),
    *("America/St_Johns", "America/Sao_Paulo", "Asia/Beirut", "Asia/Kathmandu", "Australia/Lord_Howe"),
    *("Pacific/Auckland", "Pacific/Chatham"),
)


def group(zone: str, calendar: str, cadence: Sequence[Rule]) -> Record:
    values = {
        "members": ["tomek", "sara"],
        "mentors": ["rosa"],
        "minutes": 55,
        "timezone": zone,
        "video": "https://meet.example/thursday",
        "calendar": calendar,
        "cadence": cadence,
    }
    return Record("groups", "thursday", "groups/thursday.md", values, "# Thursday buddies\n")


def session(start: str, **values: object) -> Record:
    usual = {"format": "buddy", "group": "thursday", "start": start, "minutes": 55, "agenda": AGENDA}
    return Record("sessions", start, f"sessions/{start}.md", {**usual, **values})


def exported(one: Record, sessions: list[Record], holidays: set[date] | None = None) -> tuple[list[Meeting], Export]:
    skipped = holidays or set()
    found = meetings_for([one], sessions, WORKSPACE, date.min, HORIZON, holidays=skipped).found
    return list(found), export_of(found, Sources(PEOPLE, WORKSPACE, NOW, skipped), HORIZON)


def expected(meetings: list[Meeting]) -> list[tuple[str, float, float, str]]:
    return sorted(
        (
            one.session.text("theme") or "" if one.session else "",
            one.start.utc.timestamp(),
            one.end.utc.timestamp(),
            "CANCELLED" if one.cancelled else "CONFIRMED",
        )
        for one in meetings
    )


def seen(found: dict[str, Any]) -> list[tuple[str, float, float, str]]:
    return sorted(
        (str(one["summary"]).partition(": ")[2], one["start"], one["end"], one["status"]) for one in found["events"]
    )


CADENCES: dict[str, tuple[str, list[Rule], list[Record]]] = {
    "weekly, moved, cancelled, extra": (
        "Europe/London",
        [WEEKLY],
        [
            session("2026-10-22T18:30", moved_from="2026-10-22T18:00", theme="moved"),
            session("2026-10-29T18:00", theme="after the clock change"),
            session("2027-03-26T09:00", moved_from="2027-04-01T18:00", theme="moved over the clock change"),
            session("2026-12-24T18:00", status="cancelled", theme="cancelled"),
            session("2027-01-02T10:00", theme="extra"),
        ],
    ),
    "two-weekly until a day": (
        "Europe/Warsaw",
        [{**WEEKLY, "every": "2 weeks", "until": "2027-09-30"}],
        [session("2027-03-18T18:00", status="solo", theme="solo")],
    ),
    "a rule that changed": (
        "Pacific/Auckland",
        [
            {**WEEKLY, "until": "2027-03-31"},
            {"every": "1 month", "day": "second tue", "at": "07:30", "starts": "2027-04-01", "count": 6},
        ],
        [
            session("2027-05-11T08:00", moved_from="2027-05-11T07:30", theme="moved in the second rule"),
            session("2027-02-04T18:00", theme="in the first rule"),
        ],
    ),
    "last friday, holidays skipped": (
        "America/St_Johns",
        [
            {
                "every": "1 month",
                "day": "last fri",
                "at": "12:15",
                "starts": "2026-10-01",
                "count": 9,
                "skip": "holidays",
            }
        ],
        [],
    ),
    "the 31st": ("Africa/Cairo", [{"every": "1 month", "day": "31", "at": "10:00", "starts": "2026-10-01"}], []),
    "at night, over both clock changes": (
        "Europe/London",
        [{"every": "1 week", "day": "sun", "at": "01:30", "starts": "2026-10-18", "until": "2027-04-11"}],
        [],
    ),
}


@pytest.mark.parametrize("calendar", ["single", "series"])
@pytest.mark.parametrize("case", CADENCES)
def test_ical_js_shows_our_meetings_for_a_year(ical_js: Reader, case: str, calendar: str) -> None:
    zone, cadence, sessions = CADENCES[case]
    meetings, export = exported(group(zone, calendar, cadence), sessions, {date(2026, 12, 25), date(2027, 1, 29)})
    assert len(meetings) > 5
    assert bool(export.series) == (calendar == "series")
    found = ical_js(calendar_bytes("Thursday buddies", export), (HORIZON + timedelta(days=1)).isoformat())
    assert seen(found) == expected(meetings)
    assert found["zones"] == [zone]
    assert found["method"] is None


@pytest.mark.parametrize("case", CADENCES)
def test_vobject_shows_our_single_meetings(case: str) -> None:
    zone, cadence, sessions = CADENCES[case]
    meetings, export = exported(group(zone, "single", cadence), sessions)
    events = vobject.readOne(calendar_bytes("Thursday buddies", export).decode()).vevent_list
    shown = sorted((one.summary.value.partition(": ")[2], one.dtstart.value.timestamp()) for one in events)
    assert shown == [(theme, start) for theme, start, _, _ in expected(meetings)]


def test_vobject_counts_a_series_as_we_do() -> None:
    meetings, export = exported(group("Europe/Warsaw", "series", [{**WEEKLY, "until": "2027-09-30"}]), [])
    (event,) = vobject.readOne(calendar_bytes("x", export).decode()).vevent_list
    assert [one.timestamp() for one in event.rruleset] == [start for _, start, _, _ in expected(meetings)]


def test_both_read_the_words_we_wrote(ical_js: Reader) -> None:
    one = session(
        "2026-12-03T18:00", theme="Søren, Zoë; “quotes” \\ back", place="Room 4; ring", expected={"rosa": "no"}
    )
    _, export = exported(group("Europe/London", "single", []), [one])
    made = calendar_bytes_with_addresses("Thursday, buddies", export)
    (event,) = ical_js(made)["events"]
    assert event["summary"] == "Thursday buddies: Søren, Zoë; “quotes” \\ back"
    assert event["location"] == "Room 4; ring"
    assert event["description"] == (
        'With Rosa "Rosi" Delgado, M.Ed., Tomek Wiśniewski-Łukasiewicz and Sara\n\n'
        "Agenda, Europe/London time:\n"
        '18:00 Welcome, and a game; short (10 min, Rosa "Rosi" Delgado, M.Ed.)\n'
        "18:10 Café ☕ (45 min)\n\n"
        "Video: https://meet.example/thursday"
    )
    assert (event["url"], event["conference"]) == (
        "https://meet.example/thursday",
        ["https://meet.example/thursday", "VIDEO"],
    )
    assert (event["sequence"], event["stamp"], event["alarms"]) == (0, NOW.timestamp(), ["-PT15M"])
    assert event["organizer"] == [["mailto:rosa@example.org", 'Rosa "Rosi" Delgado, M.Ed.', None]]
    assert event["attendees"] == [
        ["mailto:rosa@example.org", 'Rosa "Rosi" Delgado, M.Ed.', "DECLINED"],
        ["mailto:tomek@example.org", "Tomek Wiśniewski-Łukasiewicz", "NEEDS-ACTION"],
    ]
    calendar = vobject.readOne(made.decode())
    assert [calendar.contents[key][0].value for key in ("name", "x-wr-calname")] == ["Thursday, buddies"] * 2
    assert calendar.vevent.summary.value == event["summary"]
    assert calendar.vevent.description.value == event["description"]


def around_clock_changes(zone: ZoneInfo) -> Iterator[Entry]:
    """A meeting at every half hour around each clock change of two years, or of any night where there is none."""
    begin = datetime(2026, 1, 1, tzinfo=UTC)
    changes = list(clock_changes(zone, begin, datetime(2028, 1, 1, tzinfo=UTC))) or [begin + timedelta(days=90)]
    published = Published(0, NOW, "0" * 24)
    for change in changes:
        for half_hours in range(-8, 9):
            start = moment_of(change + timedelta(minutes=30 * half_hours), zone)
            yield Entry(f"{start.utc.isoformat()}", "x", start, 45, False, "", "", (), (), published)


@pytest.mark.parametrize("name", ZONES)
def test_our_zone_descriptions_hold_around_every_clock_change(ical_js: Reader, name: str) -> None:
    """ical.js knows no zones of its own: it counts by the VTIMEZONE in the file alone."""
    entries = tuple(around_clock_changes(ZoneInfo(name)))
    events = ical_js(calendar_bytes("x", Export(entries=entries)))["events"]
    starts = {one["uid"]: (one["start"], one["end"]) for one in events}
    assert starts == {one.uid: (one.start.utc.timestamp(), one.start.utc.timestamp() + 45 * 60) for one in entries}


def test_a_series_without_an_end_keeps_its_hour_for_years(ical_js: Reader) -> None:
    _, export = exported(group("Europe/London", "series", [WEEKLY]), [])
    events = ical_js(calendar_bytes("x", export), "2036-12-31")["events"]
    london = ZoneInfo("Europe/London")
    assert len(events) > 500
    assert {datetime.fromtimestamp(one["start"], london).strftime("%a %H:%M") for one in events} == {"Thu 18:00"}


def test_the_cases_do_cross_clock_changes() -> None:
    meetings, _ = exported(group("Europe/London", "single", [WEEKLY]), [])
    assert {offsets(one.start.local, one.start.zone)[0] for one in islice(meetings, 40)} == {
        timedelta(0),
        timedelta(hours=1),
    }
