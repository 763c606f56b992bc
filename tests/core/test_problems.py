"""How problems stand: which answers are there, how long they have waited, what a new one looks like."""

from datetime import date
from typing import Any

import pytest

from mentor_cli.core.problems import ANSWERS, answers, in_order, new_body, problem_state
from mentor_cli.core.record import Record

TODAY = date(2026, 12, 3)


def problem(identity: str = "ana-x", body: str = "", **values: Any) -> Record:
    return Record("problems", identity, f"problems/{identity}.md", values, body)


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("", "no answers yet"),
        ("# T\n\nSome words\n", "no answers yet"),
        ("## Problem\nP\n\n## Evidence\n\n## Context\nC\n## Why\n", "without evidence, why"),
        ("## problem\nP\n## EVIDENCE\nE\n## Context\nC\n## Why\nW\n", "all four answers"),
        ("## Problem\nP\n## Evidence\n<!-- what did you see? -->\n## Context\nC\n## Why\nW\n", "without evidence"),
        ("## Problem\nP\n## Why\n<!-- open\nW\n", "without evidence, context, why"),
    ],
)
def test_answers(body: str, text: str) -> None:
    assert problem_state(problem(body=body)).answers_text == text


@pytest.mark.parametrize(
    ("values", "text"),
    [
        ({}, "queued"),
        ({"written": "2026-11-28"}, "queued since Sat 28 Nov"),
        ({"status": "discussed", "discussed": ["2026-11-19-thursday", "2026-11-26-thursday"]}, "discussed Thu 26 Nov"),
        ({"status": "discussed", "discussed": ["kick-off"], "written": "2026-11-28"}, "discussed"),
        ({"status": "solved", "discussed": ["2026-11-19-thursday"]}, "solved"),
    ],
)
def test_since(values: dict[str, Any], text: str) -> None:
    assert problem_state(problem(**values)).since_text(TODAY) == text


def test_the_longest_waiting_comes_first() -> None:
    problems = [
        problem("discussed", status="discussed", discussed=["2026-11-19-x"]),
        problem("later", status="discussed", discussed=["2026-11-26-x"]),
        problem("undated"),
        problem("new", written="2026-12-01"),
        problem("old", written="2026-11-01"),
    ]
    ordered = in_order((one, problem_state(one)) for one in problems)
    assert [one.id for one, _ in ordered] == ["old", "new", "undated", "later", "discussed"]


@pytest.mark.parametrize(
    ("text", "prepared"),
    [
        ("It hurts", {}),
        ("It hurts\n\nA lot", {"Why": "W", "Evidence": "E"}),
        ("It hurts\n\n## Why\nW", {"Context": "C"}),
        ("## Problem\nIt hurts\n\n## Context\nC", {"Evidence": "E", "Why": "W"}),
        ("## Evidence\nE\n\n## Problem\nIt hurts", {"Context": "C"}),
    ],
)
def test_a_new_problem_has_the_four_headings(text: str, prepared: dict[str, str]) -> None:
    body = new_body(text, prepared)
    found = answers(body)
    assert found["Problem"].startswith("It hurts")
    assert {name: found[name] for name in prepared} == prepared
    for name in ANSWERS:
        assert body.count(f"## {name}\n") == 1
    assert body.endswith("\n")
