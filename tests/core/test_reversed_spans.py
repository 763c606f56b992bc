"""An end before its start is found wherever a record says both, and hours in which there is no minute."""

from __future__ import annotations

from typing import Any

import pytest

from mentor_cli.core.checking.spans import reversed_spans
from mentor_cli.core.record import Record


@pytest.mark.parametrize(
    ("kind", "values", "path"),
    [
        ("mentor.yaml", {"starts": "2026-12-18", "ends": "2026-10-26"}, ("ends",)),
        ("people", {"hours": {"from": "17:00", "until": "09:00"}}, ("hours", "until")),
        ("people", {"away": [{"from": "2026-12-02", "until": "2026-12-01"}]}, ("away", 0, "until")),
        ("goals", {"written": "2026-12-02", "closed": "2026-12-01"}, ("closed",)),
        ("groups", {"starts": "2026-12-02", "ends": "2026-12-01"}, ("ends",)),
        ("people", {"hours": {"from": "09:00", "until": "09:00"}}, ("hours", "until")),
        ("people", {"availability": [{"day": "tue", "from": "18:00", "to": "18:00"}]}, ("availability", 0, "to")),
    ],
)
def test_an_end_before_its_start(kind: str, values: dict[str, Any], path: tuple[str | int, ...]) -> None:
    (doubt,) = reversed_spans(Record(kind, "x", "x", values))
    assert (doubt.code, doubt.path) == ("F026", path)


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("mentor.yaml", {"starts": "2026-10-26", "ends": "2026-12-18"}),
        ("people", {"hours": {"from": "09:00", "until": "17:00"}}),
        ("goals", {"written": "2026-12-01", "closed": "2026-12-01"}),
        ("people", {"hours": {"from": "00:00", "until": "00:00"}}),
        ("people", {"away": [{"from": "2026-12-02", "until": "2026-12-02"}]}),
        ("goals", {"closed": "2026-12-01"}),
        ("diary", {"date": "2026-12-01"}),
    ],
)
def test_nothing_is_said_of_spans_that_go_forward(kind: str, values: dict[str, Any]) -> None:
    assert list(reversed_spans(Record(kind, "x", "x", values))) == []
