"""Lines of a batch: what a good one says, and each way in which one can be bad."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mentor_cli.core.judgement.batch import goal_said, judged_line, problem_said
from mentor_cli.core.judgement.judge import judge_goal, judge_problem

TEXT = "Apply to the course by 10 December, so that I can start in spring"


def goal_line(said: Any, number: int = 7) -> tuple[Any, str]:
    return judged_line(lambda: said, number, lambda line: judge_goal(goal_said(line)))


def test_only_what_the_line_says_is_known() -> None:
    made = goal_said({"text": TEXT, "labels": {"specific": "yes"}})
    assert (made.statement, made.written, made.effort) == (TEXT, None, None)
    assert (made.context.today, made.context.hours_per_week, made.context.focus) == (None, None, ())


def test_everything_a_line_can_say() -> None:
    context = {
        "programme_ends": "2026-12-18",
        "next_session": "2026-12-10T18:00",
        "hours_per_week": 4,
        "effort_hours": 2.5,
        "focus": ["SQL", "job search"],
    }
    made = goal_said({"id": "a1", "text": TEXT, "written": "2026-12-01", "context": context})
    assert (made.written, made.effort) == (date(2026, 12, 1), 2.5)
    known = made.context
    assert (known.programme_ends, known.next_session) == (date(2026, 12, 18), date(2026, 12, 10))
    assert (known.hours_per_week, known.focus) == (4, ("SQL", "job search"))
    nothing = goal_said({"text": TEXT, "written": None, "context": dict.fromkeys(context)})
    assert nothing == goal_said({"text": TEXT, "context": None})
    assert goal_said({"text": TEXT, "context": {"focus": "SQL"}}).context.focus == ("SQL",)


@pytest.mark.parametrize("identity", ["a1", "", 7, 0, None])
def test_the_id_comes_back_as_it_was(identity: object) -> None:
    written, verdict = goal_line({"id": identity, "text": TEXT})
    assert written["id"] == identity
    assert type(written["id"]) is type(identity)
    assert verdict == written["verdict"]
    assert list(written) == ["id", "path", "statement", "verdict", "criteria", "findings"]


@pytest.mark.parametrize(
    ("said", "error"),
    [
        ({}, "text is missing"),
        ({"text": 5}, "text is not text"),
        ({"text": " \n"}, "text is empty"),
        ({"text": "\ud83d"}, "text holds half of a character"),
        ({"text": TEXT, "written": "2026-02-30"}, "written is not a date such as 2026-12-01: 2026-02-30"),
        ({"text": TEXT, "written": "2026-12-01x"}, "written is not a date such as 2026-12-01: 2026-12-01x"),
        ({"text": TEXT, "written": 20261201}, "written is not a date such as 2026-12-01: 20261201"),
        ({"text": TEXT, "context": []}, "context is no JSON object"),
        ({"text": TEXT, "context": {"focus": [1]}}, "focus is no list of topics"),
        ({"text": TEXT, "context": {"focus": {}}}, "focus is no list of topics"),
        ({"text": TEXT, "context": {"hours_per_week": "4"}}, "hours_per_week is not a number of hours: 4"),
        ({"text": TEXT, "context": {"hours_per_week": True}}, "hours_per_week is not a number of hours: True"),
        ({"text": TEXT, "context": {"effort_hours": -1}}, "effort_hours is not a number of hours: -1"),
        ({"text": TEXT, "context": {"effort_hours": float("nan")}}, "effort_hours is not a number of hours: nan"),
        ({"text": TEXT, "context": {"next_session": "soon"}}, "next_session is not a date such as 2026-12-01: soon"),
    ],
)
def test_bad_lines(said: dict[str, Any], error: str) -> None:
    assert goal_line(said) == ({"line": 7, "error": error}, "")
    assert goal_line({"id": "a1", **said}) == ({"id": "a1", "error": error}, "")


@pytest.mark.parametrize("said", [None, 5, "text", [TEXT]])
def test_a_line_that_is_no_object(said: object) -> None:
    assert goal_line(said) == ({"line": 7, "error": "the line is no JSON object"}, "")


@pytest.mark.parametrize("identity", [1.5, True, [], {}, "\ud83d"])
def test_an_id_that_is_none(identity: object) -> None:
    expected = {"line": 7, "error": "id is neither text nor a whole number"}
    assert goal_line({"id": identity, "text": TEXT}) == (expected, "")


def test_a_problem_is_its_words() -> None:
    written, verdict = judged_line(
        lambda: {"id": "p", "text": "Schools are underfunded", "context": 3},
        1,
        lambda line: judge_problem(problem_said(line)),
    )
    assert (written["id"], verdict) == ("p", "not-suitable")
    assert list(written["criteria"]) == ["specific", "solvable", "controllable"]
