"""Who belongs to a group on a day: by present ids, and only those who have not left."""

from __future__ import annotations

from datetime import date

from mentor_cli.core.groups import roster, rosters
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


def test_the_rosters_of_some_days_one_after_the_other() -> None:
    members = ["ben", {"id": "eve", "joined": "2026-11-19", "left": "2026-11-21"}, "gone"]
    group = Record("groups", "g", "groups/g.md", {"members": members})
    found = rosters(group, date(2026, 11, 18), date(2026, 11, 30), PEOPLE)
    assert [(first.day, last.day, [one for one, _ in who]) for first, last, who in found] == [
        (18, 18, ["ben", "gone"]),
        (19, 20, ["ben", "eve", "gone"]),
        (21, 21, ["ben", "eve"]),
        (22, 30, ["ben"]),
    ]


def test_the_last_of_all_days() -> None:
    group = Record("groups", "g", "groups/g.md", {"members": [{"id": "eve", "left": "9999-12-31"}]})
    assert len(rosters(group, date(9999, 12, 30), date.max, PEOPLE)) == 1
