"""Goals as people write them, judged by their words: how often the judgement agrees with the settled answers."""

from __future__ import annotations

from typing import Any

import pytest

from mentor_cli.core.judgement.judge import judge_goal

# The least share of agreement; a change of the reading that costs more than a few goals is to be seen.
LEAST = {"specific": 0.96, "measurable": 0.96, "achievable": 0.96, "relevant": 0.97, "time_bound": 0.985}


@pytest.mark.parametrize("criterion", LEAST)
def test_agreement_with_people(labelled_goals: list[Any], criterion: str) -> None:
    settled = [(goal, answers[criterion]) for goal, answers in labelled_goals if criterion in answers]
    assert len(settled) > 700
    missed = [
        f"{answer} expected, {given}: {goal.statement}"
        for goal, answer in settled
        if (given := judge_goal(goal).criteria[criterion].verdict) != answer
    ]
    assert 1 - len(missed) / len(settled) >= LEAST[criterion], "\n".join(missed)


def test_every_answer_has_its_reason(labelled_goals: list[Any]) -> None:
    for goal, _ in labelled_goals:
        judgement = judge_goal(goal)
        for name, light in judgement.criteria.items():
            weighty = [remark for remark in light.remarks if remark.severity != "info"]
            assert light.verdict == "yes" or judgement.remarks or weighty, (name, goal.statement)
            assert all(remark.hint.endswith("?") and remark.message for remark in light.remarks), goal.statement
