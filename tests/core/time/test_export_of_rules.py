"""Exports of whole series and of rules that change: what guests see of them, and what is told."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta

import pytest

from exporting import AGENDA, LATER, NOW, Desk, Maker, published, sequences, uid
from mentor_cli.core.meetings import meetings_for
from mentor_cli.core.record import Record
from mentor_cli.core.time.export import export_horizon, export_of
from mentor_cli.core.time.history import raised
from mentor_cli.core.time.identity import Published, read_published
from mentor_cli.core.time.publishing import Export, Sources


@pytest.fixture
def desk(workspace: Record, people: Mapping[str, Record], group: Maker) -> Desk:
    return Desk(workspace, people, [group()])


def test_a_series_shows_its_rule_and_what_differs(desk: Desk, group: Maker, session: Maker, workspace: Record) -> None:
    desk.groups = [group(calendar="series")]
    desk.sessions = [
        session("2026-12-03T18:30", moved_from="2026-12-03T18:00"),
        session("2026-12-10T18:00", status="cancelled"),
        session("2026-12-12T10:00", "extra"),
    ]
    made = desk.export()
    (series,) = made.series
    assert series.first.uid == uid(workspace, "group/thursday")
    assert (series.first.start.text, series.last, series.left_out) == (
        "2026-11-26T18:00", datetime.fromisoformat("2026-12-17T18:00"), (),
    )  # fmt: skip
    assert [(one.uid == series.first.uid, one.start.text, one.cancelled) for one in made.entries] == [
        (True, "2026-12-03T18:30", False),
        (True, "2026-12-10T18:00", True),
        (False, "2026-12-12T10:00", False),
    ]
    assert [one.replaces.text if one.replaces else "" for one in made.entries] == [
        "2026-12-03T18:00", "2026-12-10T18:00", "",
    ]  # fmt: skip
    assert desk.export(LATER) == Export(made.series, made.entries, marks=made.marks)


def test_a_change_of_the_rule_raises_the_series_and_leaves_its_overrides(
    desk: Desk, group: Maker, session: Maker
) -> None:
    desk.groups = [group(calendar="series")]
    desk.sessions = [session("2026-12-03T18:00", agenda=AGENDA)]
    desk.export()
    rule = {**desk.groups[0].mappings("cadence")[0], "until": "2026-12-10"}
    desk.change(desk.groups[0], cadence=[rule])
    made = desk.export(LATER)
    assert published(made.series[0].first).sequence == 1
    assert sequences(made) == {3: 0}
    assert desk.told == "3 meetings · 1 changed since the last export: 17 Dec falls away"


def test_each_rule_of_a_cadence_is_a_series_of_its_own(
    desk: Desk, group: Maker, session: Maker, workspace: Record
) -> None:
    rules = [
        {"every": "1 week", "day": "thu", "at": "18:00", "starts": "2026-11-26", "until": "2026-12-03"},
        {"every": "2 weeks", "day": "tue", "at": "17:00", "starts": "2026-12-08"},
    ]
    desk.groups = [group(calendar="series", cadence=rules)]
    desk.sessions = [session("2026-12-22T17:30", moved_from="2026-12-22T17:00")]
    made = desk.export()
    assert [one.first.uid for one in made.series] == [
        uid(workspace, "group/thursday"),
        uid(workspace, "group/thursday/from/2026-12-08"),
    ]
    assert made.entries[0].uid == made.series[1].first.uid


def test_what_two_rules_share_is_in_the_series_of_the_first_alone(desk: Desk, group: Maker) -> None:
    weekly = {"every": "1 week", "day": "thu", "at": "18:00", "starts": "2026-12-03", "until": "2026-12-24"}
    sooner = {"every": "1 week", "day": "thu", "at": "18:00", "starts": "2026-11-26", "until": "2026-12-17"}
    desk.groups = [group(calendar="series", cadence=[weekly, sooner])]
    first, second = desk.export().series
    assert (first.left_out, [f"{one:%m-%d}" for one in second.left_out]) == ((), ["12-03", "12-10", "12-17"])
    # Whoever has the second series is told when nothing of it is left.
    desk.change(desk.groups[0], cadence=[{**weekly, "starts": "2026-11-26"}, sooner])
    first, second = desk.export(LATER).series
    assert (first.first.cancelled, second.first.cancelled, published(second.first).sequence) == (False, True, 1)


def test_holidays_and_gaps_are_left_out_of_a_series(desk: Desk, group: Maker) -> None:
    rule = {"every": "1 week", "day": "sun", "at": "01:30", "starts": "2027-03-14", "count": 3, "skip": "holidays"}
    desk.groups = [group(calendar="series", cadence=[rule])]
    sources = Sources(desk.people, desk.workspace, NOW, {date(2027, 3, 21)})
    horizon = date(2027, 12, 31)
    found = meetings_for(desk.groups, [], desk.workspace, date.min, horizon, holidays=sources.holidays)
    (series,) = export_of(found.found, sources, horizon).series
    assert [one.start.text for one in found.found] == ["2027-03-14T01:30", "2027-04-04T01:30"]
    assert [f"{left:%m-%d}" for left in series.left_out] == ["03-21", "03-28"]
    assert series.last == datetime.fromisoformat("2027-04-04T01:30")


def test_tomorrows_horizon_is_todays() -> None:
    assert export_horizon(date(2026, 12, 1)) == export_horizon(date(2026, 12, 31)) == date(2027, 12, 31)
    assert export_horizon(date(2027, 2, 1)) == date(2028, 2, 29)


def test_a_rule_that_changes_from_a_day_on_says_which_meetings_go_and_come(desk: Desk, group: Maker) -> None:
    weekly = {"every": "1 week", "day": "thu", "at": "18:00", "starts": "2026-11-26"}
    desk.groups = [group(calendar="series", cadence=[{**weekly, "until": "2027-01-28"}])]
    desk.export()
    monthly = {"every": "1 month", "day": "last fri", "at": "16:00", "starts": "2027-01-01", "until": "2027-03-31"}
    desk.change(desk.groups[0], cadence=[{**weekly, "until": "2026-12-31"}, monthly])
    desk.export(LATER)
    assert desk.told.endswith(
        "4 changed since the last export: 4 coming meetings fall away from 7 Jan on; "
        "3 coming meetings are new from 29 Jan on"
    )


def test_a_rule_at_another_hour_says_from_when(desk: Desk, group: Maker) -> None:
    weekly = {"every": "1 week", "day": "thu", "at": "18:00", "starts": "2026-11-26", "until": "2027-01-28"}
    desk.groups = [group(calendar="series", cadence=[weekly])]
    desk.export()
    desk.change(desk.groups[0], cadence=[{**weekly, "until": "2026-12-31"},
                                         {**weekly, "at": "18:30", "starts": "2027-01-01"}])  # fmt: skip
    desk.export(LATER)
    assert desk.told.endswith("4 changed since the last export: 4 coming meetings have another time from 7 Jan on")


def test_a_rule_that_stays_as_it_was_keeps_its_sequence(desk: Desk, group: Maker) -> None:
    weekly = {"every": "1 week", "day": "thu", "at": "18:00", "starts": "2026-11-26", "until": "2026-12-31"}
    second = {**weekly, "at": "18:30", "starts": "2027-01-01", "until": "2027-04-30"}
    desk.groups = [group(calendar="series", cadence=[weekly, second])]
    desk.export()
    third = {**second, "day": "wed", "starts": "2027-03-01"}
    desk.change(desk.groups[0], cadence=[weekly, {**second, "until": "2027-02-28"}, third])
    made = desk.export(LATER)
    assert [published(one.first).sequence for one in made.series] == [0, 1, 0]
    assert [published(one.first).stamp for one in made.series] == [NOW, LATER, LATER]
    desk.change(desk.groups[0], minutes=45)
    assert [published(one.first).sequence for one in desk.export(LATER + timedelta(1)).series] == [1, 2, 1]


def test_a_rule_in_other_words_is_no_change(desk: Desk, group: Maker) -> None:
    weekly = {"every": "1 week", "day": "thu", "at": "18:00", "starts": "2026-11-26", "until": "2026-12-17"}
    desk.groups = [group(calendar="series", cadence=[weekly])]
    desk.export()
    counted = {name: value for name, value in weekly.items() if name != "until"} | {"count": 4}
    desk.change(desk.groups[0], cadence=[counted])
    made = desk.export(LATER)
    assert published(made.series[0].first) == Published(0, NOW, published(made.series[0].first).print)
    assert desk.told == "4 meetings"


def test_another_form_is_called_so(desk: Desk, group: Maker) -> None:
    desk.export()
    desk.change(desk.groups[0], calendar="series")
    made = desk.export(LATER)
    assert desk.told == "4 meetings · 4 changed since the last export: 4 coming meetings are in a series now"
    assert published(made.series[0].first).sequence == 0
    desk.change(desk.groups[0], calendar="single")
    desk.export(LATER)
    assert desk.told == "4 meetings · 4 changed since the last export: 4 coming meetings are single events now"


def test_a_series_that_comes_again_counts_on(desk: Desk, group: Maker) -> None:
    desk.groups = [group(calendar="series")]
    desk.export()
    for number, form in enumerate(("single", "series", "single", "series"), 1):
        desk.change(desk.groups[0], calendar=form)
        made = desk.export(LATER + timedelta(hours=number))
        assert [(published(one.first).sequence, one.first.cancelled) for one in made.series] == [
            (number, form == "single")
        ]


def test_a_series_that_got_a_number_elsewhere_counts_on_from_it(desk: Desk, group: Maker) -> None:
    desk.groups = [group(calendar="series")]
    first = published(desk.export().series[0].first)
    before = read_published(desk.groups[0].mapping("published"))
    assert before
    assert first.sequence == 0
    uid = str(before.shown[0]["uid"])
    desk.change(desk.groups[0], published=raised(before, uid, 4).as_values(), minutes=50)
    assert published(desk.export(LATER).series[0].first).sequence == 5
    assert raised(before, uid, 0) == before


def test_a_file_for_a_meeting_of_a_new_rule_is_told_as_one_that_is_new(
    desk: Desk, group: Maker, session: Maker
) -> None:
    weekly = {"every": "1 week", "day": "thu", "at": "18:00", "starts": "2026-11-26", "until": "2026-12-17"}
    desk.groups = [group(calendar="series", cadence=[weekly])]
    desk.export()
    desk.change(desk.groups[0], cadence=[{**weekly, "until": "2026-12-24"}])
    desk.sessions = [session("2026-12-24T18:00")]
    desk.export(LATER)
    assert "takes place after all" not in desk.told
