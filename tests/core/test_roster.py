"""Who belongs to a group on a day: by present ids, and only those who have not left."""

from __future__ import annotations

from datetime import date

from mentor_cli.core.groups import roster
from mentor_cli.core.ids import by_every_id
from mentor_cli.core.meetings import people_on
from mentor_cli.core.record import Record

GROUP = Record("groups", "g", "groups/g.md", {"mentors": ["ROSA"], "members": ["old-ben", "gone", "stranger"]})
PEOPLE = by_every_id(
    [
        Record("people", "rosa", "people/rosa.md", {"name": "Rosa"}),
        Record("people", "ben", "people/ben.md", {"aliases": ["old-ben"]}),
        Record("people", "gone", "people/gone.md", {"left": "2026-11-20"}),
    ]
)


def test_present_ids_of_those_who_are_there() -> None:
    assert roster(GROUP, date(2026, 11, 21), PEOPLE) == [("rosa", "mentor"), ("ben", ""), ("stranger", "")]
    assert people_on(GROUP, date(2026, 11, 21), PEOPLE) == ("rosa", "ben", "stranger")


def test_the_last_day_still_counts() -> None:
    assert people_on(GROUP, date(2026, 11, 20), PEOPLE) == ("rosa", "ben", "gone", "stranger")
