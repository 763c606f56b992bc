"""From records to what is judged: fields, places, excuses, benchmarks."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mentor_cli.core.judgement.allowances import allowance_place, allowances
from mentor_cli.core.judgement.from_records import (
    goal_from,
    problem_from,
    problem_place,
    statement_place,
)
from mentor_cli.core.judgement.goal import Goal, JudgementContext, Stage
from mentor_cli.core.judgement.judge import judge_goal
from mentor_cli.core.judgement.verdict import Remark
from mentor_cli.core.record import Record

KNOWN = JudgementContext(today=date(2026, 12, 3))
BODY = """# Three mornings

Do an hour of course work on three mornings a week,
nine by 13 December

## Steps
- [x] Put them into the rota app
- [ ] Swap the Tuesday run

## Check-ins
- 2026-11-28 @owen [3]: 3 of 3
- 2026-12-01 @owen [4]: 4

## Outcome
"""


def record(body: str = BODY, kind: str = "goals", body_line: int = 12, **values: Any) -> Record:
    return Record(kind, "owen-mornings", f"{kind}/owen-mornings.md", values, body, body_line)


def goal(body: str = BODY, meetings: tuple[date, ...] = (), **values: Any) -> Goal:
    found = record(body, **values)
    return goal_from(found, KNOWN, statement_place(found, {}), meetings)


def test_fields_and_body_become_a_goal() -> None:
    values: dict[str, Any] = {
        "status": "active",
        "written": "2026-11-19",
        "due": "2026-12-13",
        "measure": "mornings with an hour done",
        "from": 0,
        "target": 9,
        "current": 4,
        "unit": "mornings",
        "why": "evenings are for my daughter",
        "focus": ["time management"],
        "effort": "1h30m",
        "review": "every week",
    }
    made = goal(**values)
    assert made.id == "owen-mornings"
    assert " ".join(made.statement.split()) == (
        "Do an hour of course work on three mornings a week, nine by 13 December"
    )
    assert (made.written, made.due, made.closed) == (date(2026, 11, 19), date(2026, 12, 13), None)
    assert (made.start, made.target, made.current, made.unit) == (0, 9, 4, "mornings")
    assert made.measure == "mornings with an hour done"
    assert (made.why, made.focus, made.effort) == ("evenings are for my daughter", ("time management",), 1.5)
    assert (made.review, made.last_check_in) == ("every week", date(2026, 12, 1))
    assert (made.status, made.allowed) == ("active", ())


def test_a_bare_record_is_a_goal_too() -> None:
    made = goal(body="# Learn React\n")
    assert (made.statement, made.status, made.effort, made.stages) == ("Learn React", "active", None, ())
    assert goal(body="").statement == ""
    assert goal(effort="0h").effort is None


def test_of_the_body_what_matters_for_its_state() -> None:
    assert goal().steps == (1, 2)
    assert goal(target=9).steps == (0, 0)
    assert goal(body=BODY + "Early shifts.\n", status="missed").outcome == "Early shifts."
    assert goal(status="missed").outcome == ""


def test_words_are_found_in_the_file() -> None:
    place = statement_place(record(), {})
    assert (place.path, place.line, place.column) == ("goals/owen-mornings.md", 14, 1)
    second_line = place.typed.index("nine")
    finding = place.finding(Remark("x", second_line, 4))
    assert (finding.line, finding.column, finding.length) == (15, 1, 4)
    in_title = statement_place(record("\n#   Learn React ##\n"), {})
    assert (in_title.line, in_title.column, in_title.typed) == (13, 5, "Learn React")


def test_every_remark_points_at_the_words_it_quotes() -> None:
    found = record("# Speak\n\nGet better at\nspeaking <!-- a wish --> soon, see [the form](http://x.example/soon)\n")
    lines = ["---"] * 11 + found.body.split("\n")
    judgement = judge_goal(goal_from(found, KNOWN, statement_place(found, {})))
    assert "wish" not in judgement.statement
    assert "http" not in judgement.statement
    quoted = [finding for finding in judgement.findings if '"' in finding.message]
    assert quoted
    for finding in quoted:
        there = lines[finding.line - 1][finding.column - 1 :]
        assert there.startswith(finding.message.split('"')[1].split(" ")[0])


def test_stages() -> None:
    benchmarks = [
        {"by": "2026-12-10", "what": "four  reviews"},
        {"by": "session-2", "what": "two"},
        {"by": "Session 3", "what": "three"},
        {"by": "3 months", "what": "all"},
    ]
    milestones = [{"date": "2026-11-15", "what": "online", "reached": "2026-11-15"}, {"what": "no day"}]
    meetings = (date(2026, 10, 31), date(2026, 11, 7))
    made = goal(meetings=meetings, benchmarks=benchmarks, milestones=milestones)
    assert made.stages == (
        Stage(date(2026, 12, 10), "four reviews", "benchmarks"),
        Stage(date(2026, 11, 7), "two", "benchmarks", 1),
        Stage(date(2027, 1, 31), "all", "benchmarks", 3),
        Stage(date(2026, 11, 15), "online", "milestones"),
    )
    unknown = goal(benchmarks=benchmarks)
    assert [stage.what for stage in unknown.stages] == ["four reviews"]
    short_month = goal(meetings=(date(2026, 11, 30),), benchmarks=[{"by": "3 months", "what": "all"}])
    assert short_month.stages[0].day == date(2027, 2, 28)


@pytest.mark.parametrize(
    ("comment", "found"),
    [
        ("<!-- mentor: allow SMART-M03 because two coaches judge it -->", [("SMART-M03", "two coaches judge it")]),
        (
            "<!--mentor:allow smart-m03, GOAL-S03 because\nof the rota-->",
            [("SMART-M03", "of the rota"), ("GOAL-S03", "of the rota")],
        ),
        ("<!-- mentor: allow SMART-M03 -->", [("SMART-M03", "")]),
        ("<!-- mentor: allow SMART-M03 because -->", [("SMART-M03", "")]),
        ("<!-- mentor: allow -->", []),
        ("<!-- allow SMART-M03 because -->", []),
        ("<!-- mentor: allow SMART-M03 because of", []),
    ],
)
def test_excuses(comment: str, found: list[tuple[str, str]]) -> None:
    body = f"# Talk\n\nGive a talk\n\n{comment}\n"
    assert [(one.code, one.reason) for one in allowances(body)] == found
    made = goal(body=body)
    assert made.allowed == tuple(code for code, reason in found if reason)
    assert made.unexplained == tuple(code for code, reason in found if not reason)


def test_where_an_excuse_stands() -> None:
    body = "# Talk\n\nx <!-- mentor: allow SMART-S01,\n GOAL-S03 because -->\n"
    assert allowance_place(body, "SMART-S01") == (3, 22, 9)
    assert allowance_place(body, "GOAL-S03") == (4, 2, 8)
    assert allowance_place(body, "SMART-T01") == (0, 0, 0)


def test_a_problem() -> None:
    words = "I open them so late\nthat nobody reviews."
    body = f"# Late\n\nIntro.\n\n## Problem\n\n{words}\n\n## Evidence\n23:15\n\n## Why\nx\n"
    verdict = {"specific": "yes", "solvable": None, "controllable": "no"}
    found = record(f"{body}<!-- mentor: allow PROBLEM-S01 because of it -->\n", "problems", verdict=verdict)
    place = problem_place(found, {})
    made = problem_from(found, place)
    assert (place.line, place.column) == (18, 1)
    assert made.statement == words
    assert made.preparation is not None
    assert made.preparation.answers["Evidence"] == "23:15"
    assert made.preparation.missing == ("context",)
    assert made.own == (("specific", "yes"), ("controllable", "no"))
    assert made.allowed == ("PROBLEM-S01",)


def test_a_problem_that_is_only_a_title() -> None:
    found = record("# I lose two evenings\n\n## Problem\n\n## Why\n", "problems")
    assert problem_from(found, problem_place(found, {})).statement == "I lose two evenings"
