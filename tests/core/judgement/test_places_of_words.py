"""Remarks point at the exact words; and the stable keys that programs read."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from mentor_cli.core.judgement.goal import Goal, JudgementContext, Problem
from mentor_cli.core.judgement.judge import judge_goal, judge_problem
from mentor_cli.core.judgement.verdict import Judgement, Place

DAY = date(2026, 3, 4)


def judged(statement: str, **values: Any) -> Judgement:
    return judge_goal(Goal(statement, JudgementContext(today=DAY), written=DAY, **values))


@pytest.mark.parametrize(
    ("statement", "code", "words"),
    [
        ("Get better at React", "SMART-S01", "Get better"),
        ("I really want to understand recursion by Friday", "SMART-S01", "understand recursion"),
        ("So — “improve my English”, by Friday", "SMART-S01", "improve my English"),
        ("Post three times a week until June", "SMART-S02", "Post three times"),
        ("Gym", "SMART-S03", "Gym"),
        ("Write to Ada as soon as possible", "SMART-T04", "as soon as possible"),
        ("Practise the piano every day", "SMART-T02", "every day"),
        ("Starting Monday I tidy one shelf", "SMART-T03", "Starting Monday"),
        ("Never miss a deadline again", "SMART-A04", "Never"),
        ("Win the hackathon in May", "SMART-A03", "Win the hackathon"),
        ("Lose 5 kg by June", "SMART-A07", "Lose 5 kg"),
        ("Keep my desk properly tidy", "SMART-M02", "properly"),
        ("In the next 2 weeks I will understand CSS3", "SMART-M03", "2"),
    ],
)
def test_a_remark_points_at_the_words(statement: str, code: str, words: str) -> None:
    judgement = judged(statement)
    remarks = [remark for light in judgement.criteria.values() for remark in light.remarks if remark.code == code]
    assert [statement[remark.offset : remark.offset + remark.length] for remark in remarks[:1]] == [words]


def test_every_place_lies_inside_of_the_text(labelled_goals: list[Any], labelled_problems: list[Any]) -> None:
    for goal, _ in labelled_goals:
        for light in judge_goal(goal).criteria.values():
            for remark in light.remarks:
                assert 0 <= remark.offset <= remark.offset + remark.length <= len(goal.statement)
    for problem, _ in labelled_problems:
        for light in judge_problem(problem).criteria.values():
            for remark in light.remarks:
                assert 0 <= remark.offset <= remark.offset + remark.length <= len(problem.statement)


def test_line_and_column_in_the_file() -> None:
    typed = "Practise the piano\nthat Ada lent me every day"
    place = Place("goals/0001-a.md", 12, 3, typed, {"due": (4, 6, 10)})
    finding = next(f for f in judged(typed, place=place).findings if f.code == "SMART-T02")
    assert (finding.path, finding.line, finding.column, finding.length) == ("goals/0001-a.md", 13, 18, 9)
    first = next(f for f in judged("Gym", place=place._replace(typed="Gym")).findings if f.code == "SMART-S03")
    assert (first.line, first.column, first.length) == (12, 3, 3)
    late = next(f for f in judged(typed, place=place, due=date(2026, 1, 1)).findings if f.code == "SMART-A02")
    assert (late.line, late.column, late.length) == (4, 6, 10)


def test_what_programs_read() -> None:
    written = judged("Get better  at\nReact", id="0007").as_json()
    assert list(written) == ["id", "path", "statement", "verdict", "criteria", "findings"]
    assert (written["id"], written["statement"], written["verdict"]) == ("0007", "Get better at React", "not-smart")
    assert list(written["criteria"]) == ["specific", "measurable", "achievable", "relevant", "time_bound"]
    vague = written["criteria"]["specific"]
    assert (vague["verdict"], [finding["code"] for finding in vague["findings"]]) == ("no", ["SMART-S01"])
    assert written["findings"] == []
    problem = judge_problem(Problem("Schools are underfunded")).as_json()
    assert list(problem["criteria"]) == ["specific", "solvable", "controllable"]
    assert json.loads(json.dumps([written, problem])) == [written, problem]


def test_the_whole_verdict() -> None:
    smart = "Send the form to the college by 12 March so that I can start in autumn"
    assert judged(smart).verdict == "smart"
    assert judged("Collect 150 signatures by 12 March so that the crossing gets lights").verdict == "unclear"
    assert judged("Gym").verdict == "not-smart"
