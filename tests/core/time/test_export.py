"""The identity of events in exports, and what makes one of them newer: their UIDs, sequences and stamps."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import pytest

from exporting import AGENDA, LATER, NOW, Desk, Maker, by_day, published, sequences, uid
from mentor_cli.core.errors import UsageError
from mentor_cli.core.ids import by_every_id
from mentor_cli.core.meetings import meetings_for
from mentor_cli.core.record import Record
from mentor_cli.core.time.entries import person_name
from mentor_cli.core.time.export import export_horizon, export_of_session
from mentor_cli.core.time.identity import read_published
from mentor_cli.core.time.publishing import Sources


@pytest.fixture
def desk(workspace: Record, people: Mapping[str, Record], group: Maker) -> Desk:
    return Desk(workspace, people, [group()])


def test_a_meeting_has_the_same_uid_whether_or_not_its_file_exists(
    desk: Desk, session: Maker, workspace: Record
) -> None:
    expected = uid(workspace, "group/thursday/2026-12-03T18:00")
    assert by_day(desk.export())[3].uid == expected
    for values in ({}, {"status": "cancelled"}):
        desk.sessions = [session("2026-12-03T18:00", **values)]
        assert by_day(desk.export())[3].uid == expected
    desk.sessions = [session("2026-12-04T09:00", moved_from="2026-12-03T18:00")]
    assert by_day(desk.export())[4].uid == expected


def test_uids_are_told_apart_and_outlast_a_new_name(
    desk: Desk, group: Maker, session: Maker, workspace: Record
) -> None:
    desk.groups = [group("Evening", aliases=["ＴHURSDAY", "other"], cadence=[])]
    desk.sessions = [
        session("2026-10-25T01:30+01:00", "first", group="Evening"),
        session("2026-10-25T01:30+00:00", "second", group="Evening"),
        session("2026-12-01T10:00", "alone", group=None, people=["amina"]),
        session("2026-12-02T10:00", "elsewhere", group=None, people=["amina"], uid="abc@other"),
    ]
    assert [one.uid for one in desk.export().entries] == [
        uid(workspace, "group/ｔhursday/2026-10-25T01:30"),
        uid(workspace, "group/ｔhursday/2026-10-25T01:30+00:00"),
        uid(workspace, "session/alone"),
        "abc@other",
    ]


def test_a_workspace_without_an_id_cannot_export(desk: Desk) -> None:
    desk.workspace = desk.workspace._replace(values={"timezone": "Europe/London"})
    with pytest.raises(UsageError, match="is not a UUID"):
        desk.export()


def test_a_second_export_is_the_same(desk: Desk, session: Maker) -> None:
    desk.sessions = [session("2026-12-03T18:00", agenda=AGENDA), session("2026-12-12T10:00", "extra")]
    first = desk.export()
    again = desk.export(LATER)
    assert (again.series, again.entries) == (first.series, first.entries)
    assert again.publications == ()
    assert desk.told == "5 meetings"


def test_a_first_file_counts_on_from_what_guests_saw(desk: Desk, session: Maker) -> None:
    assert sequences(desk.export()) == {26: 0, 3: 0, 10: 0, 17: 0}
    desk.sessions = [
        session("2026-12-03T18:00", agenda=AGENDA),
        session("2026-12-10T18:00"),
        session("2026-12-12T10:00", "extra"),
    ]
    second = desk.export(LATER)
    assert sequences(second) == {26: 0, 3: 1, 10: 0, 12: 0, 17: 0}
    assert desk.told == "5 meetings · 1 changed since the last export: 3 Dec has an agenda now"
    assert published(by_day(second)[10]).stamp == NOW


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (
            {"start": "2026-12-10T18:30", "moved_from": "2026-12-10T18:00"},
            "10 Dec moved from 18:00 to 18:30",
        ),
        (
            {"start": "2026-12-11T17:00", "moved_from": "2026-12-10T18:00"},
            "10 Dec moved to Fri 11 Dec 17:00",
        ),
        ({"minutes": 30}, "10 Dec begins at 18:00 as first planned and ends at 18:30"),
        ({"timezone": "Europe/Lisbon"}, "10 Dec begins at 18:00 as first planned and ends at 18:55"),
        ({"status": "cancelled"}, "10 Dec cancelled"),
        ({"status": "solo"}, "10 Dec cancelled"),
        ({"place": "Room 4"}, "10 Dec has another place or link"),
        ({"video": "https://meet.example/other"}, "10 Dec has another place or link"),
        ({"theme": "Listening"}, "10 Dec has another title or agenda"),
        ({"agenda": AGENDA[:1]}, "10 Dec has another title or agenda"),
    ],
)
def test_the_sequence_rises_when_a_guest_sees_a_difference(
    desk: Desk, session: Maker, change: dict[str, Any], told: str
) -> None:
    desk.sessions = [session("2026-12-10T18:00", "ten", agenda=AGENDA, timezone="Europe/London")]
    before = desk.export().entries
    desk.change(desk.sessions[0], **change)
    after = desk.export(LATER).entries
    changed = [published(one) for one in after if one not in before]
    assert [(one.sequence, one.stamp) for one in changed] == [(1, LATER)]
    assert desk.told.endswith(f"1 changed since the last export: {told}")


@pytest.mark.parametrize(
    "change",
    [
        {"status": "held"},
        {"attended": ["amina"]},
        {"resources": ["book"]},
        {"agenda": [{**AGENDA[0], "real": 14}, AGENDA[1]]},
        {"video": "https://meet.example/thursday"},
        {"unknown": "words"},
    ],
)
def test_the_sequence_stays_when_a_guest_sees_none(desk: Desk, session: Maker, change: dict[str, Any]) -> None:
    desk.sessions = [session("2026-12-10T18:00", "ten", agenda=AGENDA)]
    first = sequences(desk.export())
    desk.change(desk.sessions[0], **change)
    again = desk.export(LATER)
    assert sequences(again) == first
    assert again.publications == ()


@pytest.mark.parametrize("values", [{}, {"calendar": "series"}, {"cadence": []}])
def test_an_extra_meeting_whose_file_is_deleted_is_called_off_once(
    desk: Desk, group: Maker, session: Maker, values: dict[str, Any]
) -> None:
    desk.groups = [group(**values)]
    extra = session("2026-12-12T10:00", "extra")
    desk.sessions = [extra]
    known = by_day(desk.export())[12]
    desk.sessions = []
    after = desk.export(LATER)
    gone = by_day(after)[12]
    assert (gone.uid, gone.start, gone.cancelled) == (known.uid, known.start, True)
    assert (published(gone).sequence, published(gone).stamp) == (1, LATER)
    assert desk.told.endswith("1 changed since the last export: 12 Dec cancelled")
    again = desk.export(LATER + timedelta(days=1))
    assert (again.series, again.entries, again.publications) == (after.series, after.entries, ())
    desk.sessions = [extra]
    back = by_day(desk.export(LATER + timedelta(days=2)))[12]
    assert (back.cancelled, published(back).sequence) == (False, 2)


def test_an_imported_meeting_whose_file_is_deleted_is_called_off_by_the_uid_it_had(desk: Desk, session: Maker) -> None:
    desk.sessions = [session("2026-12-12T10:00", "extra", uid="them@example.org")]
    desk.export()
    desk.sessions = []
    gone = by_day(desk.export(LATER))[12]
    assert (gone.uid, gone.cancelled, published(gone).sequence) == ("them@example.org", True, 1)


def test_another_name_makes_events_newer_and_no_others(desk: Desk, session: Maker) -> None:
    desk.sessions = [session("2026-12-03T18:00"), session("2026-12-10T18:00", people=["rosa", "amina"])]
    first = desk.export()
    tomek = desk.people["tomek"]
    desk.people = {**desk.people, "tomek": tomek._replace(values={**tomek.values, "name": "Tomasz Wiśniewski"})}
    again = desk.export(LATER)
    assert sequences(again) == sequences(first)
    assert {day: published(one).stamp for day, one in by_day(again).items()} == {
        26: LATER,
        3: LATER,
        10: NOW,
        17: LATER,
    }
    assert (desk.told, desk.export(LATER + timedelta(days=1)).publications) == ("4 meetings", ())


def test_a_file_made_while_somebody_gets_another_name_is_newer(desk: Desk, session: Maker) -> None:
    desk.export()
    desk.sessions = [session("2026-12-03T18:00")]
    amina = desk.people["amina"]
    desk.people = {**desk.people, "amina": amina._replace(values={**amina.values, "name": "Amina Y."})}
    made = published(by_day(desk.export(LATER))[3])
    assert (made.sequence, made.stamp) == (0, LATER)


def test_a_member_who_leaves_makes_what_has_no_file_newer(desk: Desk) -> None:
    desk.export()
    desk.change(desk.groups[0], members=["amina", {"id": "tomek", "left": "2026-12-04"}])
    made = desk.export(LATER)
    assert {(published(one).sequence, published(one).stamp) for one in made.entries} == {(0, LATER)}


def test_a_series_with_another_name_in_it_is_newer(desk: Desk, group: Maker) -> None:
    desk.groups = [group(calendar="series")]
    desk.export()
    rosa = desk.people["rosa"]
    desk.people = {**desk.people, "rosa": rosa._replace(values={**rosa.values, "name": "Rosa D."})}
    (series,) = desk.export(LATER).series
    assert (published(series.first).sequence, published(series.first).stamp) == (0, LATER)


def test_another_chair_is_named_first_in_a_newer_event(desk: Desk, session: Maker) -> None:
    desk.sessions = [session("2026-12-10T18:00", "ten")]
    desk.export()
    desk.change(desk.sessions[0], chair="tomek")
    made = published(by_day(desk.export(LATER))[10])
    assert (made.sequence, made.stamp) == (0, LATER)


def test_another_answer_makes_its_event_newer_and_no_other(desk: Desk, session: Maker) -> None:
    desk.sessions = [session("2026-12-03T18:00"), session("2026-12-10T18:00", "ten", expected={"amina": "yes"})]
    first = desk.export()
    desk.change(desk.sessions[1], expected={"amina": "no"})
    again = desk.export(LATER)
    assert sequences(again) == sequences(first)
    assert {day: published(one).stamp for day, one in by_day(again).items()} == {26: NOW, 3: NOW, 10: LATER, 17: NOW}
    assert (desk.told, desk.export(LATER + timedelta(days=1)).publications) == ("4 meetings", ())


def test_records_of_before_take_the_names_down_and_stay_as_they_are(desk: Desk, session: Maker) -> None:
    desk.sessions = [session("2026-12-10T18:00")]
    first = desk.export()
    for one in (*desk.groups, *desk.sessions):
        desk.change(one, published={key: value for key, value in one.mapping("published").items() if key != "names"})
    assert desk.export(LATER).entries == first.entries


def test_a_new_link_of_the_group_reaches_all_who_use_it(desk: Desk, session: Maker) -> None:
    desk.sessions = [session("2026-12-03T18:00"), session("2026-12-10T18:00", video="https://meet.example/own")]
    desk.export()
    desk.change(desk.groups[0], video="https://meet.example/new")
    assert sequences(desk.export(LATER)) == {26: 1, 3: 1, 10: 0, 17: 1}
    assert desk.told == (
        "4 meetings · 3 changed since the last export: 3 Dec has another place or link; "
        "2 coming meetings have another place or link"
    )


def test_a_meeting_that_was_moved_back_is_told_where_it_was_planned_first(desk: Desk, session: Maker) -> None:
    desk.sessions = [session("2026-12-10T20:00", "ten", moved_from="2026-12-10T18:00", agenda=AGENDA)]
    desk.export()
    desk.change(desk.sessions[0], start="2026-12-10T18:00", moved_from=None)
    desk.export(LATER)
    assert desk.told.endswith(": 10 Dec begins at 18:00 as first planned and ends at 18:55")


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (
            {"timezone": "Europe/Warsaw"},
            "3 Dec begins at 18:00 as first planned and ends at 18:55, Europe/Warsaw time; "
            "2 coming meetings have another time zone, Europe/Warsaw",
        ),
        ({"minutes": 40}, "2 coming meetings have another length"),
        (
            {"timezone": "Europe/Warsaw", "minutes": 40},
            "3 Dec begins at 18:00 as first planned and ends at 18:55, Europe/Warsaw time; "
            "2 coming meetings have another length and another time zone, Europe/Warsaw",
        ),
    ],
)
def test_another_zone_of_the_group_is_called_so(desk: Desk, session: Maker, change: dict[str, Any], told: str) -> None:
    desk.sessions = [session("2026-12-03T18:00"), session("2026-12-10T18:00", timezone="Europe/London")]
    desk.export()
    desk.change(desk.groups[0], **change)
    desk.export(LATER)
    assert desk.told.partition("export: ")[2] == told


def test_records_that_know_no_zone_leave_open_what_changed(desk: Desk) -> None:
    desk.export()
    kept = {key: value for key, value in desk.groups[0].mapping("published").items() if key != "zone"}
    desk.change(desk.groups[0], published=kept, timezone="Europe/Warsaw")
    desk.export(LATER)
    assert desk.told.endswith("4 coming meetings have another zone or length")


def test_a_file_made_after_a_change_of_the_group_is_later_than_all_before(desk: Desk, session: Maker) -> None:
    desk.export()
    desk.change(desk.groups[0], video="https://meet.example/new")
    desk.sessions = [session("2026-12-03T18:00")]
    assert sequences(desk.export(LATER)) == {26: 1, 3: 1, 10: 1, 17: 1}
    assert "3 Dec changed" in desk.told


def test_a_sequence_never_falls_after_a_damaged_line(desk: Desk, session: Maker) -> None:
    desk.sessions = [session("2026-12-03T18:00", published={"sequence": 7, "stamp": "yesterday", "print": "x"})]
    assert sequences(desk.export())[3] == 8
    assert read_published({"stamp": "2026-12-01T10:00:00Z", "print": "x"}) is None


def test_one_session_alone_has_the_identity_it_has_in_all(desk: Desk, session: Maker) -> None:
    desk.sessions = [session("2026-12-03T18:30", "three", moved_from="2026-12-03T18:00")]
    whole = by_day(desk.export())[3]
    meetings = meetings_for(
        desk.groups, desk.sessions, desk.workspace, date.min, date(2027, 1, 1), session=desk.sessions[0]
    )
    alone = export_of_session(meetings.found[0], Sources(desk.people, desk.workspace, LATER), date(2027, 1, 1))
    assert alone.entries == (whole,)
    assert alone.publications == ()


def test_one_session_alone_does_not_tell_what_else_was_taken_back(desk: Desk, session: Maker) -> None:
    desk.export()
    desk.sessions.append(session("2026-12-17T18:00"))
    rules = [{"every": "1 week", "day": "wed", "at": "18:00", "starts": "2026-11-26", "until": "2026-12-17"}]
    desk.change(desk.groups[0], cadence=rules)
    assert [entry.cancelled for entry in desk.export(LATER).entries if entry.start.local.weekday() == 3] == [
        *[True] * 3, False,
    ]  # fmt: skip
    horizon = export_horizon(LATER.date())
    meeting = meetings_for(desk.groups, desk.sessions, desk.workspace, date.min, horizon).found[-1]
    (entry,) = export_of_session(meeting, Sources(desk.people, desk.workspace, LATER), horizon).entries
    assert (entry.start.local.day, entry.cancelled) == (17, False)


def test_of_two_files_for_one_meeting_one_is_shown(desk: Desk, session: Maker) -> None:
    desk.sessions = [session("2026-12-03T18:00", "a"), session("2026-12-03T18:00", "b")]
    assert len(desk.export().entries) == 4


def test_people_are_known_by_former_ids_too(people: Mapping[str, Record]) -> None:
    known = by_every_id(
        [*people.values(), Record("people", "thomas", "", {"name": "Thomas", "aliases": ["Rosa", "Tom"]})]
    )
    assert [person_name(one, known) for one in ("TOM", "rosa", "all", None)] == ["Thomas", "Rosa Delgado", "all", ""]


def test_what_a_guest_sees(desk: Desk, session: Maker) -> None:
    desk.sessions = [
        session("2026-12-03T18:00", agenda=AGENDA, lead="tomek", expected={"amina": "maybe"}, theme="Listening")
    ]
    desk.people = {**desk.people, "amina": desk.people["amina"]._replace(values={"name": "Amina", "email": ["no one"]})}
    entry = by_day(desk.export())[3]
    assert entry.title == "Thursday buddies: Listening"
    assert [(one.name, one.email, one.answer) for one in entry.guests] == [
        ("Tomek Wiśniewski", "tomek@example.org", ""),
        ("Rosa Delgado", "rosa@example.org", ""),
        ("Amina", "", "maybe"),
    ]
    assert [(one.start.text[11:], one.title, one.lead) for one in entry.agenda] == [
        ("18:00", "Welcome", "Rosa Delgado"),
        ("18:10", "Turn: Tomek Wiśniewski", ""),
    ]
