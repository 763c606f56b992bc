"""Judges: reads the words, lets every rule look, and puts the verdicts together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from mentor_cli.core.judgement.lights import lights, signed
from mentor_cli.core.judgement.rules import PREPARED, PROBLEM, SMART, STATE, switched
from mentor_cli.core.judgement.verdict import (
    GOAL_CRITERIA,
    PROBLEM_CRITERIA,
    Answer,
    CriterionVerdict,
    Judgement,
    Remark,
    together,
)

if TYPE_CHECKING:
    from mentor_cli.core.judgement.goal import Goal, Problem
    from mentor_cli.core.judgement.text.reading import Difficulty, Reading

_AS_THEY_ARE: Mapping[str, str] = MappingProxyType({})
_OTHER_LANGUAGE = Remark(
    "this is not English, and only English is judged",
    code="LANG-01",
    severity="info",
    hint="Could you say it in English too?",
)
_IN_DANGER = Remark(
    "somebody may be in danger here: that is nothing to be judged, and nothing for a group alone",
    code="CARE-01",
    severity="info",
    hint="Tell somebody you trust today, or a helpline; in an emergency call the emergency number",
)
_PROBLEM_WORDS = ("suitable", "not-suitable", "unclear")
_SMART_WORDS = ("smart", "not-smart", "unclear")
_ANSWERS: Mapping[str, Answer] = {"yes": "yes", "no": "no", "unclear": "unclear"}


def judge_goal(goal: Goal, switches: Mapping[str, str] = _AS_THEY_ARE) -> Judgement:
    """The judgement of one goal. `switches` turns rules by code off or to another severity."""
    from mentor_cli.core.judgement.text.english.read import read

    return judge_goal_read(goal, read(goal.statement, goal.calendar, goal.context.own), switches)


def judge_goal_read(goal: Goal, reading: Reading, switches: Mapping[str, str] = _AS_THEY_ARE) -> Judgement:
    """The judgement of one goal that was read before."""
    statement = " ".join(goal.statement.split())
    if aside := _not_judged(reading):
        criteria = dict.fromkeys(GOAL_CRITERIA, CriterionVerdict("unclear"))
        return Judgement(goal.id, goal.place, statement, "unclear", criteria, aside)
    criteria = lights(GOAL_CRITERIA, switched(SMART, switches, goal.allowed), goal, reading)
    states = switched(STATE, switches, goal.allowed)
    remarks = tuple(signed(rule, remark) for rule in states for remark in rule.module.check(goal, reading))
    return Judgement(goal.id, goal.place, statement, together(criteria, _SMART_WORDS), criteria, remarks)


def judge_problem(problem: Problem, switches: Mapping[str, str] = _AS_THEY_ARE) -> Judgement:
    """The judgement of one problem; a person's own answer to a criterion wins, and the rules' remarks stay."""
    from mentor_cli.core.judgement.text.english.read_problem import read_problem

    return judge_problem_read(problem, read_problem(problem.statement), switches)


def judge_problem_read(problem: Problem, reading: Difficulty, switches: Mapping[str, str] = _AS_THEY_ARE) -> Judgement:
    """The judgement of one problem that was read before."""
    statement = " ".join(problem.statement.split())
    remarks = _not_judged(reading)
    if remarks:
        criteria = dict.fromkeys(PROBLEM_CRITERIA, CriterionVerdict("unclear"))
    else:
        criteria = lights(PROBLEM_CRITERIA, switched(PROBLEM, switches, problem.allowed), problem, reading)
    if problem.preparation:
        remarks += tuple(_on_preparation(problem, switches))
    for name, answer in problem.own:
        if name in criteria and answer in _ANSWERS:
            criteria[name] = CriterionVerdict(_ANSWERS[answer], criteria[name].remarks)
    return Judgement(problem.id, problem.place, statement, together(criteria, _PROBLEM_WORDS), criteria, remarks)


def _not_judged(reading: Reading | Difficulty) -> tuple[Remark, ...]:
    """What is said instead of judging a text; nothing where it is judged."""
    if not reading.judged:
        return (_OTHER_LANGUAGE,)
    return (_IN_DANGER,) if reading.endangered else ()


def _on_preparation(problem: Problem, switches: Mapping[str, str]) -> Iterator[Remark]:
    """What the rules remark on the four answers and what the problem belongs to; it changes no verdict."""
    from mentor_cli.core.judgement.text.english.accounts import read_account

    answers = problem.preparation.answers if problem.preparation else {}
    reading = read_account(answers.get("Evidence", ""), answers.get("Why", ""))
    for rule in switched(PREPARED, switches, problem.allowed):
        yield from (signed(rule, remark) for remark in rule.module.check(problem, reading))
