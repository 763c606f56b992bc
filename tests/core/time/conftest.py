"""A small programme as records: one group, three people, and whatever sessions a test writes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from mentor_cli.core.record import Record

Maker = Callable[..., Record]


@pytest.fixture
def workspace() -> Record:
    values = {
        "id": "2f1c9a50-6a0f-4c4e-9f0e-6f1d2b3c4d5e",
        "timezone": "Europe/London",
        "ends": "2026-12-31",
        "defaults": {"minutes": 45, "video": "https://meet.example/all"},
    }
    return Record("workspace", "mentor", "mentor.yaml", values)


@pytest.fixture
def people() -> Mapping[str, Record]:
    names = {"rosa": "Rosa Delgado", "amina": "Amina Yusuf", "tomek": "Tomek Wiśniewski"}
    return {
        person: Record("people", person, f"people/{person}.md", {"name": name, "email": [f"{person}@example.org"]})
        for person, name in names.items()
    }


@pytest.fixture
def group() -> Maker:
    def make(name: str = "thursday", **values: Any) -> Record:
        rule = {"every": "1 week", "day": "thu", "at": "18:00", "starts": "2026-11-26", "until": "2026-12-17"}
        usual = {
            "kind": "buddy-group",
            "members": ["amina", "tomek"],
            "mentors": ["rosa"],
            "minutes": 55,
            "video": "https://meet.example/thursday",
            "cadence": [rule],
        }
        return Record("groups", name, f"groups/{name}.md", {**usual, **values}, "# Thursday buddies\n")

    return make


@pytest.fixture
def session() -> Maker:
    def make(start: str, name: str = "", **values: Any) -> Record:
        usual = {"format": "buddy", "group": "thursday", "start": start, "minutes": 55, "status": "planned"}
        kept = {key: value for key, value in {**usual, **values}.items() if value is not None}
        name = name or f"{start[:10]}-thursday"
        return Record("sessions", name, f"sessions/{name}.md", kept)

    return make
