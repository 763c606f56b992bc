"""Events that come back: what is new there, what on both sides, and what nobody may take by itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeAlias
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentor_cli.core.ids import by_every_id
from mentor_cli.core.meetings import Meeting, meetings_for
from mentor_cli.core.record import Record
from mentor_cli.core.time.export import single_uid
from mentor_cli.core.time.identity import print_digest, series_uid
from mentor_cli.core.time.publishing import Export, Sources
from mentor_cli.core.time.returned import Key, Kind, Return, facts_now
from mentor_cli.core.time.returning import returns
from mentor_cli.core.time.seen import Seen, placed, three_way

Maker: TypeAlias = Callable[..., Record]
NOW = datetime(2026, 12, 3, 16, 20, tzinfo=UTC)
LONDON = ZoneInfo("Europe/London")
START = datetime.fromisoformat("2026-12-10T18:00")
HOUR = timedelta(hours=1)


class Desk:
    """The records, and what comes back to them."""

    def __init__(
        self, workspace: Record, people: Mapping[str, Record], group: Record, sessions: Sequence[Record]
    ) -> None:
        self.sources = Sources(by_every_id(people.values()), workspace, NOW, groups=(group,), sessions=sessions)
        found = meetings_for([group], sessions, workspace, date(2026, 11, 1), date(2027, 1, 31)).found
        self.meetings = found
        self.meeting = next(one for one in found if one.original == START)
        self.uid = single_uid(self.meeting, self.sources.workspace_id)

    def event(self, start: datetime | None = START, minutes: int = 55, **more: Any) -> Seen:
        return Seen(self.uid, start, minutes, **more)

    def back(self, *events: Seen, bases: Mapping[Key, Sequence[Seen]] | None = None) -> list[Return]:
        return returns(events, self.meetings, Export(), self.sources, bases or {})

    def sent(self, *events: Seen) -> Mapping[Key, Sequence[Seen]]:
        return {(self.uid, None): events}


@pytest.fixture
def desk(workspace: Record, people: Mapping[str, Record], group: Maker, session: Maker) -> Desk:
    return Desk(workspace, people, group(), [session("2026-12-10T18:00")])


def only(found: list[Return]) -> tuple[Kind, set[str]]:
    assert len(found) == 1
    return found[0].kind, set(found[0].parts)


def test_what_says_the_same_is_nothing(desk: Desk) -> None:
    assert desk.back(desk.event()) == []
    assert desk.back(desk.event(START.replace(tzinfo=LONDON))) == []
    assert desk.back(desk.event(minutes=0)) == []


def test_changed_there_alone(desk: Desk) -> None:
    sent = desk.sent(desk.event())
    assert only(desk.back(desk.event(START + HOUR), bases=sent)) == (Kind.NEWS, {"time"})
    assert only(desk.back(desk.event(minutes=30), bases=sent)) == (Kind.NEWS, {"time"})
    assert only(desk.back(desk.event(cancelled=True), bases=sent)) == (Kind.NEWS, {"status"})
    assert only(desk.back(desk.event(place="Library"), bases=sent)) == (Kind.NEWS, {"place"})
    assert only(desk.back(desk.event(START + HOUR, place="Library"), bases=sent)) == (Kind.NEWS, {"time", "place"})


def test_changed_here_alone_is_nothing_to_take(desk: Desk) -> None:
    assert desk.back(desk.event(START - HOUR), bases=desk.sent(desk.event(START - HOUR))) == []


def test_changed_on_both_sides_is_left(desk: Desk) -> None:
    assert only(desk.back(desk.event(START + HOUR), bases=desk.sent(desk.event(START - HOUR)))) == (Kind.BOTH, {"time"})


def test_a_file_that_was_never_told_of_is_for_people_to_decide(desk: Desk) -> None:
    assert only(desk.back(desk.event(START + HOUR)))[0] is Kind.BOTH


def test_older_than_what_was_exported_last(
    workspace: Record, people: Mapping[str, Record], group: Maker, session: Maker
) -> None:
    plain = Desk(workspace, people, group(), [session("2026-12-10T18:00")])
    said = {"sequence": 3, "stamp": "2026-12-01T09:00:00Z", "print": facts_now(plain.meeting, plain.sources).print}
    told = Desk(workspace, people, group(), [session("2026-12-10T18:00", published=said)])
    assert only(told.back(told.event(START + HOUR, sequence=2)))[0] is Kind.OLD
    assert only(told.back(told.event(START + HOUR, sequence=3)))[0] is Kind.NEWS


def test_what_was_held_stays(workspace: Record, people: Mapping[str, Record], group: Maker, session: Maker) -> None:
    held = Desk(workspace, people, group(), [session("2026-12-10T18:00", status="held")])
    assert only(held.back(held.event(START + HOUR)))[0] is Kind.OVER


def test_a_move_into_the_past_waits_for_a_decision(desk: Desk) -> None:
    assert (
        only(desk.back(desk.event(datetime(2025, 1, 1, 19, tzinfo=UTC)), bases=desk.sent(desk.event())))[0] is Kind.PAST
    )
    assert only(desk.back(desk.event(START + HOUR), bases=desk.sent(desk.event())))[0] is Kind.NEWS


def test_an_event_that_the_file_has_twice_is_left(desk: Desk) -> None:
    one = desk.event(START + HOUR, rivals=(START + HOUR, START - HOUR))
    assert only(desk.back(one, bases=desk.sent(desk.event())))[0] is Kind.TWICE


def test_this_and_all_following_of_a_series_is_left(desk: Desk) -> None:
    series = series_uid(desk.sources.workspace_id, desk.sources.groups[0])
    one = replace(desk.event(START + HOUR, replaces=START, following=True), uid=series)
    assert only(desk.back(one)) == (Kind.FOLLOWING, set())
    assert only(desk.back(replace(one, uid="gym")))[0] is Kind.SERIES


def test_what_is_no_meeting_of_ours_is_offered(desk: Desk) -> None:
    assert only(desk.back(replace(desk.event(), uid="dentist")))[0] is Kind.UNKNOWN
    assert only(desk.back(replace(desk.event(), uid="gym", rule={"FREQ": ("WEEKLY",)})))[0] is Kind.SERIES
    assert only(desk.back(Seen("gym", None, 55)))[0] is Kind.NO_TIME
    assert only(desk.back(Seen("gym", None, 55, wrong="in the year 1")))[0] is Kind.WRONG


def test_a_day_is_no_time(desk: Desk) -> None:
    assert only(desk.back(desk.event(None)))[0] is Kind.NO_TIME


def test_answers_of_those_whose_address_is_known(desk: Desk) -> None:
    answers = {"amina@example.org": "yes", "stranger@example.org": "no"}
    found = desk.back(desk.event(answers=answers), bases=desk.sent(desk.event()))
    assert (found[0].kind, found[0].answers) == (Kind.NEWS, {"amina": "yes"})
    assert desk.back(desk.event(answers=answers), bases=desk.sent(desk.event(answers=answers))) == []


def test_an_answer_against_what_the_session_says_is_left(
    workspace: Record, people: Mapping[str, Record], group: Maker, session: Maker
) -> None:
    desk = Desk(workspace, people, group(), [session("2026-12-10T18:00", expected={"amina": "no"})])
    assert only(desk.back(desk.event(answers={"amina@example.org": "yes"})))[0] is Kind.BOTH
    assert desk.back(desk.event(answers={"amina@example.org": "no"})) == []


STARTS = st.sampled_from([START, START + HOUR, START - HOUR])
EVENTS = st.tuples(STARTS, st.sampled_from([30, 55]), st.booleans(), st.sampled_from(["", "Library"]))


@given(EVENTS, EVENTS, EVENTS)
def test_three_states(base: Any, theirs: Any, ours: Any) -> None:
    """Nothing is news that is the same here already, nor what only changed here."""
    prints = [print_digest((str(one[0]), one[1]), str(one[2]), (one[3],), ()) for one in (base, theirs, ours)]
    way = three_way(*prints)
    states = {
        "time": [one[:2] for one in (base, theirs, ours)],
        "status": [one[2] for one in (base, theirs, ours)],
        "place": [one[3] for one in (base, theirs, ours)],
    }
    assert not way.news & way.both
    for part, (was, there, here) in states.items():
        assert (part in way.news) == (there not in (was, here) and here == was)
        assert (part in way.both) == (there != here and was not in (there, here))


def test_without_a_base_every_difference_is_for_people_to_decide() -> None:
    ours, theirs = (print_digest((hour,), "confirmed", (), ()) for hour in (18, 19))
    assert three_way(None, theirs, ours).both == {"time"}
    assert not three_way(None, ours, ours).both


@pytest.mark.parametrize(
    ("when", "utc"),
    [
        (datetime.fromisoformat("2026-03-29T01:30"), None),  # left out in London
        (datetime.fromisoformat("2026-10-25T01:30"), "00:30"),  # comes twice: the first time
        (datetime.fromisoformat("2026-07-01T18:00"), "17:00"),
        (datetime(2026, 7, 1, 18, 0, tzinfo=UTC), "18:00"),
    ],
)
def test_where_a_time_lies_on_the_clock(when: datetime, utc: str | None) -> None:
    found = placed(when, LONDON)
    assert (f"{found.utc:%H:%M}" if found else None) == utc


def test_the_same_however_many_events_come_back(desk: Desk) -> None:
    every: list[Meeting] = list(desk.meetings)
    events = [
        Seen(single_uid(one, desk.sources.workspace_id), one.start.utc, one.minutes, cancelled=one.cancelled)
        for one in every
    ]
    assert returns(events, every, Export(), desk.sources, {}) == []
