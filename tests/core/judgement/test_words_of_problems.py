"""Problems as people bring them, judged by their words."""

from __future__ import annotations

from typing import Any

import pytest

from mentor_cli.core.judgement.goal import Problem
from mentor_cli.core.judgement.judge import judge_problem

WORKED = [
    ("Schools are underfunded", "no unclear no", "not-suitable"),
    ("The people in my team hold the wrong posts", "no unclear yes", "not-suitable"),
    ("I find it hard to make assessment consistent", "no yes yes", "not-suitable"),
    ("What I teach, my pupils forget again", "yes yes yes", "suitable"),
]


@pytest.mark.parametrize(("statement", "answers", "verdict"), WORKED)
def test_worked_examples(statement: str, answers: str, verdict: str) -> None:
    judgement = judge_problem(Problem(statement))
    assert " ".join(light.verdict for light in judgement.criteria.values()) == answers
    assert judgement.verdict == verdict


@pytest.mark.parametrize(("criterion", "least"), [("specific", 0.95), ("solvable", 0.95), ("controllable", 0.95)])
def test_agreement_with_people(labelled_problems: list[Any], criterion: str, least: float) -> None:
    settled = [(problem, answers[criterion]) for problem, answers in labelled_problems if criterion in answers]
    missed = [
        problem.statement for problem, answer in settled if judge_problem(problem).criteria[criterion].verdict != answer
    ]
    assert 1 - len(missed) / len(settled) >= least, "\n".join(missed)


def test_where_people_saw_nothing_to_move_nothing_says_that_it_depends() -> None:
    found = judge_problem(Problem("Evening courses are planned for people who have nothing else to do"))
    assert [remark.code for remark in found.criteria["solvable"].remarks] == ["PROBLEM-V03"]
    assert [remark.code for remark in found.criteria["controllable"].remarks] == ["PROBLEM-C03"]


def test_own_answers_win_and_remarks_stay() -> None:
    said = judge_problem(Problem("Communication in our team is bad", own=(("specific", "yes"), ("solvable", "maybe"))))
    assert said.criteria["specific"].verdict == "yes"
    assert [remark.code for remark in said.criteria["specific"].remarks] == ["PROBLEM-S01"]
    assert said.criteria["solvable"].verdict == "yes"
