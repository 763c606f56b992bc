"""What `check` says of goals without reading their words."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mentor_cli.core.checking.goals import goal_doubts
from mentor_cli.core.doubt import Doubt
from mentor_cli.core.record import Record

TODAY = date(2026, 12, 3)
BODY = "# Talk\n\nGive a talk\nin March\n"


def doubts(body: str = BODY, judgement: dict[str, str] | None = None, **values: Any) -> list[Doubt]:
    goal = Record("goals", "ana-talk", "goals/ana-talk.md", {"owner": "ana", **values}, body, 7)
    settings = {"judgement": judgement} if judgement else {}
    return list(goal_doubts(goal, Record("mentor.yaml", "mentor", "mentor.yaml", settings), TODAY))


def told(found: list[Doubt]) -> list[tuple[str, str, object]]:
    return [(doubt.code, doubt.severity, doubt.path or (doubt.line, doubt.column, doubt.length)) for doubt in found]


def test_words_are_not_judged_here() -> None:
    assert doubts(body="# Be better\n", written="2026-12-01") == []
    assert doubts(body="", written="2026-12-01") == []


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (
            {"written": "2026-12-01", "due": "2026-11-01"},
            [("GOAL-S01", "info", (3, 1, 11)), ("SMART-A02", "error", ("due",))],
        ),
        ({"from": 3, "target": 3}, [("SMART-M04", "warning", ("target",))]),
        (
            {"due": "2027-03-01", "milestones": [{"date": "2027-04-01", "what": "slides"}]},
            [("SMART-A10", "warning", ("milestones", 0))],
        ),
        ({"written": "2026-11-01", "status": "active"}, [("GOAL-S03", "info", (3, 1, 11))]),
        ({"status": "missed"}, [("GOAL-S05", "warning", ("status",))]),
        ({"status": "met", "target": 8, "current": 5}, [("GOAL-S06", "warning", ("current",))]),
        ({"status": "draft", "written": "2026-10-01"}, [("GOAL-S07", "info", (3, 1, 11))]),
    ],
)
def test_what_fields_decide(values: dict[str, Any], expected: list[object]) -> None:
    assert told(doubts(**values)) == expected


def test_an_excuse_without_a_reason_is_shown_where_it_stands() -> None:
    body = BODY + "\n<!-- mentor: allow GOAL-S03 -->\n"
    assert told(doubts(body=body, written="2026-12-01")) == [("GOAL-S08", "warning", (6, 20, 8))]


def test_settings_and_excuses_count() -> None:
    quiet: dict[str, Any] = {"written": "2026-11-01", "status": "active"}
    assert doubts(**quiet, judgement={"GOAL-S03": "off"}) == []
    assert told(doubts(**quiet, judgement={"goal-s03": "error"})) == [("GOAL-S03", "error", (3, 1, 11))]
    assert doubts(body=BODY + "<!-- mentor: allow GOAL-S03 because of the rota -->", **quiet) == []
    nowhere: dict[str, Any] = {"from": 3, "target": 3}
    assert doubts(judgement={"SMART-M04": "off"}, **nowhere) == []
    assert told(doubts(judgement={"SMART-M04": "error"}, **nowhere))[0][1] == "error"


def test_nothing_is_said_about_what_is_sealed() -> None:
    sealed = "-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n-----END AGE ENCRYPTED FILE-----\n"
    assert doubts(body=sealed, written="2026-09-01", status="active") == []
