"""Single meetings that were changed elsewhere along with their series: compared with where they go by themselves."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeAlias

import pytest

from mentor_cli.core.meetings import meetings_for
from mentor_cli.core.record import Record
from mentor_cli.core.time.export import export_of
from mentor_cli.core.time.publishing import Sources
from mentor_cli.core.time.returned import Kind, Return
from mentor_cli.core.time.returning import returns
from mentor_cli.core.time.seen import Seen

Maker: TypeAlias = Callable[..., Record]
NOW = datetime(2026, 12, 3, 9, 0, tzinfo=UTC)
FIRST = datetime(2026, 11, 26, 18, 0, tzinfo=UTC)
DAY, WEEK, QUARTER = timedelta(days=1), timedelta(weeks=1), timedelta(minutes=15)


class Desk:
    """A weekly series that was exported, and comes back a quarter of an hour later, from 18:15 on."""

    def __init__(self, workspace: Record, people: Mapping[str, Record], group: Record, sessions: list[Record]) -> None:
        horizon = date(2027, 1, 31)
        sources = Sources(people, workspace, NOW, groups=(group,), sessions=sessions)
        self.meetings = meetings_for([group], sessions, workspace, date.min, horizon).found
        self.export = export_of(self.meetings, sources, horizon)
        after = {one.record.path: one.after.as_values() for one in self.export.publications}

        def remembering(record: Record) -> Record:
            return record._replace(values={**record.values, "published": after[record.path]})

        group, sessions = remembering(group), list(map(remembering, sessions))
        self.sources = replace(sources, groups=(group,), sessions=sessions)
        self.meetings = meetings_for([group], sessions, workspace, date.min, horizon).found
        rule = {"FREQ": ("WEEKLY",), "BYDAY": ("TH",), "UNTIL": ("2026-12-17T18:15",)}
        self.master = Seen(self.export.series[0].first.uid, FIRST + QUARTER, 55, rule=rule, sequence=1)

    def part(self, weeks: int, start: datetime, *, formerly: bool = False, **more: Any) -> Seen:
        place = FIRST + weeks * WEEK + (timedelta() if formerly else QUARTER)
        return Seen(self.master.uid, start, 55, replaces=place, sequence=1, **more)

    def parts(self, *events: Seen, left_out: tuple[datetime, ...] = ()) -> list[Return]:
        whole, *parts = returns(
            [replace(self.master, left_out=left_out), *events], self.meetings, self.export, self.sources, {}
        )
        assert whole.series is not None
        return parts


@pytest.fixture
def desk(workspace: Record, people: Mapping[str, Record], group: Maker, session: Maker) -> Desk:
    sessions = [session("2026-12-10T18:00"), session("2026-12-17T18:30", moved_from="2026-12-17T18:00")]
    return Desk(workspace, people, group(calendar="series"), sessions)


def said(found: list[Return]) -> list[tuple[Kind, set[str], str]]:
    return [(one.kind, set(one.parts), one.theirs.start.text) for one in found if one.theirs]


def test_what_only_went_along_is_nothing(desk: Desk) -> None:
    assert desk.parts(desk.part(2, FIRST + 2 * WEEK + QUARTER)) == []
    assert desk.parts(desk.part(2, FIRST + 2 * WEEK, formerly=True)) == []


def test_what_had_moved_by_itself_stays(desk: Desk) -> None:
    assert desk.parts(desk.part(3, FIRST + 3 * WEEK + 2 * QUARTER)) == []


def test_moved_beside_the_series(desk: Desk) -> None:
    start = FIRST + 2 * WEEK + DAY
    for formerly in (False, True):
        (one,) = desk.parts(desk.part(2, start, formerly=formerly))
        assert said([one]) == [(Kind.NEWS, {"time"}, "2026-12-11T18:00")]
        assert one.ours is not None
        assert one.ours.start.text == "2026-12-10T18:15"
    assert said(desk.parts(desk.part(1, start))) == [(Kind.NEWS, {"time"}, "2026-12-11T18:00")]
    assert said(desk.parts(desk.part(3, start))) == [(Kind.NEWS, {"time"}, "2026-12-11T18:00")]


def test_called_off_beside_the_series(desk: Desk) -> None:
    cancelled = desk.part(2, FIRST + 2 * WEEK + QUARTER, cancelled=True)
    left_out = desk.parts(left_out=(FIRST + 2 * WEEK + QUARTER,))
    for found in (desk.parts(cancelled), left_out):
        assert said(found) == [(Kind.NEWS, {"status"}, "2026-12-10T18:15")]


def test_a_day_that_was_left_out_before_is_none_of_them(desk: Desk) -> None:
    assert desk.parts(left_out=(FIRST + 2 * WEEK,)) == []
