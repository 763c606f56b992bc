"""Links that are a template: a room for each meeting, which keeps it when it is moved."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime

import pytest

from mentor_cli.core.meetings import meetings_for
from mentor_cli.core.record import Record
from mentor_cli.core.time.export import export_of
from mentor_cli.core.time.publishing import Export, Sources
from mentor_cli.core.time.video import expanded

Maker = Callable[..., Record]
ROOMS = "https://meet.example/{group}-{date}"


def test_group_and_day_are_put_in_and_what_no_address_holds_is_written_for_it() -> None:
    day = date(2026, 12, 3)
    assert expanded(ROOMS, ["thursday"], day) == "https://meet.example/thursday-2026-12-03"
    assert expanded(ROOMS, ["ana", "łódź/x"], day) == "https://meet.example/ana-%C5%82%C3%B3d%C5%BA%2Fx-2026-12-03"
    assert expanded("https://meet.example/a", ["thursday"], day) == "https://meet.example/a"


@pytest.mark.parametrize("calendar", ["single", "series"])
def test_every_meeting_has_its_room_and_keeps_it(
    workspace: Record, people: Mapping[str, Record], group: Maker, session: Maker, calendar: str
) -> None:
    thursday = group(video=ROOMS, calendar=calendar)
    moved = session("2026-12-11T10:00", moved_from="2026-12-10T18:00")
    export = exported(thursday, [moved], workspace, people)
    rooms = {entry.start.text: entry.video for entry in export.entries}
    assert rooms["2026-12-11T10:00"] == "https://meet.example/thursday-2026-12-10"
    assert rooms["2026-12-17T18:00"] == "https://meet.example/thursday-2026-12-17"
    held = next(one.after for one in export.publications if one.record is thursday)
    again = group(video=ROOMS, calendar=calendar, published=held.as_values())
    assert not exported(again, [], workspace, people, first=date(2026, 12, 1)).publications


def exported(
    group: Record, sessions: list[Record], workspace: Record, people: Mapping[str, Record], first: date = date.min
) -> Export:
    last = date(2026, 12, 31)
    found = meetings_for([group], sessions, workspace, first, last, people=people).found
    return export_of(found, Sources(people, workspace, datetime(2026, 11, 24, 9, tzinfo=UTC)), last)
