"""Buddy pairs: who could only be rung up, and who has finished the module."""

from datetime import date
from typing import Any

import pytest

from mentor_cli.core.agenda.module import module_state
from mentor_cli.core.agenda.pair import only_by_phone
from mentor_cli.core.record import Record

PEOPLE = {
    "ana": Record(
        "people", "ana", "people/ana.md", {"contact": {"platform": "Phone"}, "modules": {"one": "2026-11-02"}}
    ),
    "ben": Record(
        "people", "ben", "people/ben.md", {"contact": {"platform": "mobile phone", "video": "https://x.example"}}
    ),
    "cai": Record("people", "cai", "people/cai.md", {"contact": {"platform": "Signal"}}),
}
MODULES = [
    {"id": "two", "title": "Listening", "kind": "insight", "ends": "2026-11-20"},
    {"id": "practice", "kind": "application", "ends": "2026-11-08"},
    {"id": "one", "title": "Seeing", "kind": "insight", "ends": "2026-11-06"},
]


def group(**values: Any) -> Record:
    return Record("groups", "g", "groups/g.md", {"kind": "buddy-pair", **values})


@pytest.mark.parametrize(
    ("pair", "video", "found"),
    [
        (group(), "", ("ana",)),
        (group(), "https://meet.example", ()),
        (group(platform="Jitsi"), "", ()),
        (group(platform="telephone"), "https://meet.example", ("ana", "ben", "cai", "somebody")),
        (group(platform="Phone call"), "", ("ana", "ben", "cai", "somebody")),
        (group(platform="Phonebooth café"), "", ()),
        (group(kind="mentoring"), "", ()),
    ],
)
def test_only_a_telephone(pair: Record, video: str, found: tuple[str, ...]) -> None:
    assert only_by_phone(pair, ("ana", "ben", "cai", "somebody"), PEOPLE, video) == found


def state(day: str, named: str | None = None, modules: Any = MODULES) -> tuple[str, list[bool]] | None:
    workspace = Record("mentor.yaml", "mentor", "mentor.yaml", {"modules": modules})
    found = module_state(named, workspace, ("ana", "ben"), PEOPLE, date.fromisoformat(day))
    return (found.title, [done is not None for _, done in found.finished]) if found else None


def test_the_insight_module_that_is_on() -> None:
    assert state("2026-11-06") == ("Seeing", [True, False])
    assert state("2026-11-07") == ("Listening", [False, False])
    assert state("2026-12-24") == ("Listening", [False, False])
    assert state("2026-11-07", "ONE") == ("Seeing", [True, False])
    assert state("2026-11-07", "practice") == ("practice", [False, False])
    assert state("2026-11-07", "other") == ("other", [False, False])
    assert state("2026-11-07", modules=None) is None
