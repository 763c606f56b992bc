"""Texts of somebody in danger are not judged: they are told where help is."""

from __future__ import annotations

from datetime import date

import pytest

from mentor_cli.core.judgement.goal import Goal, JudgementContext, Problem
from mentor_cli.core.judgement.judge import judge_goal, judge_problem

CONTEXT = JudgementContext(today=date(2026, 12, 3))


@pytest.mark.parametrize(
    "text",
    [
        "I want to die",
        "I don't want to live any more",
        "I keep hurting myself after the tests",
        "Kill myself.",
        "I feel unsafe at home",
        "I do not feel safe at home",
        "I was raped",
        "My manager touches me and I do not know whom to tell",
        "My husband hits me",
        "My mentee spoke of suicide yesterday",
    ],
)
def test_nothing_is_judged_where_somebody_may_be_in_danger(text: str) -> None:
    for judgement in (judge_problem(Problem(text)), judge_goal(Goal(text, CONTEXT))):
        assert {light.verdict for light in judgement.criteria.values()} == {"unclear"}
        assert [finding.code for finding in judgement.findings] == ["CARE-01"]
        assert "helpline" in judgement.findings[0].hint


@pytest.mark.parametrize(
    "text",
    [
        "I could have died of shame",
        "I wanted to die of embarrassment at the stand-up",
        "My teacher beat me to the answer",
        "I cut myself some slack too often",
        "The dog hurt me at work",
        "My supervisor never tells me what he wants",
        "My boss hit me with three new tickets on Friday",
        "Kill the process that holds the port",
        "I work from home and my home is loud",
        "I do all of it by myself",
    ],
)
def test_everything_else_is_judged(text: str) -> None:
    for judgement in (judge_problem(Problem(text)), judge_goal(Goal(text, CONTEXT))):
        assert "CARE-01" not in {finding.code for finding in judgement.findings}
