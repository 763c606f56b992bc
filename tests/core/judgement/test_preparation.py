"""What is remarked on how a problem was prepared: never a verdict, and nothing on answers that say something."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentor_cli.core.judgement.goal import Preparation, Problem
from mentor_cli.core.judgement.judge import judge_problem
from mentor_cli.core.problems import ANSWERS

GOOD = {
    "Problem": "I open my pull requests so late that nobody can review them before the class",
    "Evidence": "Last four weeks: opened at 23:15, 23:50, 22:40 and 23:30",
    "Context": "I work until 16:00 and show nothing until I think that it is perfect",
    "Why": "The team cannot build on my part",
}


def codes(answers: Mapping[str, str] = GOOD, switches: Mapping[str, str] | None = None, **more: Any) -> set[str]:
    problem = Problem(answers["Problem"], preparation=Preparation(answers)._replace(**more))
    judgement = judge_problem(problem, switches or {})
    assert judgement.criteria == judge_problem(Problem(answers["Problem"])).criteria
    return {remark.code for remark in judgement.remarks}


def test_nothing_is_said_of_good_answers() -> None:
    assert codes() == set()
    assert judge_problem(Problem("Schools are underfunded")).remarks == ()


def test_answers_that_are_missing() -> None:
    some = Preparation({**GOOD, "Context": "", "Why": ""})
    assert some.missing_text == "without context, why"
    assert Preparation(dict.fromkeys(ANSWERS, "")).missing_text == "no answers yet"
    assert codes({**GOOD, "Why": ""}) == {"PROBLEM-P01"}


@pytest.mark.parametrize(
    "evidence",
    [
        "I think they are lazy",
        "Everyone says so.",
        "They are not motivated.",
        "In my opinion the meetings are too long",
        "It is obvious. Maybe they do not care",
        "I think that they talked about me",
    ],
)
def test_evidence_that_is_an_opinion(evidence: str) -> None:
    assert codes({**GOOD, "Evidence": evidence}) == {"PROBLEM-P02"}


@pytest.mark.parametrize(
    "evidence",
    [
        "I think they are lazy: three of five came late on Monday",
        "Halyna said kindly that she did not want to interrupt",
        "When I ask a question nobody raises a hand",
        '"We have no time for that now"',
        "The test results",
        "The pupils forgot the homework",
        "Two of us gave the same page a 2 and a 5.",
        "Quiero terminar el curso de SQL antes del viernes",
        "📷",
    ],
)
def test_evidence_that_somebody_saw(evidence: str) -> None:
    assert codes({**GOOD, "Evidence": evidence}) == set()


@pytest.mark.parametrize("why", ["Because it is important to me", "It matters!", "It is really annoying"])
def test_a_why_without_a_consequence(why: str) -> None:
    assert codes({**GOOD, "Why": why}) == {"PROBLEM-P04"}


@pytest.mark.parametrize("why", ["People drop out.", "We lose time", "It is important, since the demo is in May"])
def test_a_why_with_a_consequence(why: str) -> None:
    assert codes({**GOOD, "Why": why}) == set()


def test_the_same_words_twice() -> None:
    said = GOOD["Problem"]
    assert codes({**GOOD, "Context": said}) == {"PROBLEM-P03"}
    assert codes({**GOOD, "Context": f"  {said.upper()}. "}) == {"PROBLEM-P03"}
    assert codes({**GOOD, "Context": f"Well: {said}"}) == {"PROBLEM-P03"}
    assert codes({**GOOD, "Context": f"{said}, since I only begin when my shift is over"}) == set()
    assert codes({**GOOD, "Context": "I open them late"}) == set()


def test_what_it_belongs_to() -> None:
    areas = ("teamwork", "Career")
    assert codes(areas=areas) == {"PROBLEM-P05"}
    assert codes(areas=areas, framework="career") == set()
    assert codes(areas=areas, framework="team work") == {"PROBLEM-P06"}
    assert codes(framework="team work") == set()
    assert codes(lost=(("plan.pdf", "is not there"),)) == {"PROBLEM-P07"}


def test_rules_that_are_switched() -> None:
    assert codes({**GOOD, "Why": ""}, {"PROBLEM-P01": "off"}) == set()


@given(st.fixed_dictionaries(dict.fromkeys(ANSWERS, st.text(max_size=200))))
def test_any_answers_can_be_read(answers: dict[str, str]) -> None:
    codes(answers)
