"""Judges: reads the words, lets every rule look, and puts the verdicts together."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from mentor_cli.core.judgement.rules import PROBLEM, SMART, STATE, switched
from mentor_cli.core.judgement.text.english.read import read, read_difficulty
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

_AS_THEY_ARE: Mapping[str, str] = MappingProxyType({})
_OTHER_LANGUAGE = Remark(
    "this is not English, and only English is judged", code="LANG-01", severity="info",
    hint="could you say it in English too?",
)  # fmt: skip
_PROBLEM_WORDS = ("suitable", "not-suitable", "unclear")
_SMART_WORDS = ("smart", "not-smart", "unclear")


def judge_goal(goal: Goal, switches: Mapping[str, str] = _AS_THEY_ARE) -> Judgement:
    """The judgement of one goal. `switches` turns rules by code off or to another severity."""
    reading = read(goal.statement, goal.calendar)
    statement = " ".join(goal.statement.split())
    if not reading.judged:
        criteria = dict.fromkeys(GOAL_CRITERIA, CriterionVerdict("unclear"))
        return Judgement(goal.id, goal.place, statement, "unclear", criteria, (_OTHER_LANGUAGE,))
    remarks: dict[str, list[Remark]] = {name: [] for name in GOAL_CRITERIA}
    answers: dict[str, Answer] = dict.fromkeys(GOAL_CRITERIA, "yes")
    for rule, severity in switched(SMART, switches, goal.allowed):
        for remark in rule.check(goal, reading):
            remarks[rule.CRITERION].append(_signed(remark, rule.CODE, severity, rule.HINT))
            if severity != "info":
                answers[rule.CRITERION] = _worse(answers[rule.CRITERION], rule.MAKES)
    criteria = {name: CriterionVerdict(answers[name], tuple(remarks[name])) for name in GOAL_CRITERIA}
    state = tuple(
        _signed(remark, rule.CODE, severity, rule.HINT)
        for rule, severity in switched(STATE, switches, goal.allowed)
        for remark in rule.check(goal, reading)
    )
    return Judgement(goal.id, goal.place, statement, together(criteria, _SMART_WORDS), criteria, state)


def judge_problem(problem: Problem, switches: Mapping[str, str] = _AS_THEY_ARE) -> Judgement:
    """The judgement of one problem; a person's own answer to a criterion wins, and the rules' remarks stay."""
    reading = read_difficulty(problem.statement)
    statement = " ".join(problem.statement.split())
    own = dict(problem.own)
    if not reading.judged:
        criteria = {name: CriterionVerdict(_answer(own.get(name, "unclear"))) for name in PROBLEM_CRITERIA}
        return Judgement(
            problem.id, problem.place, statement, together(criteria, _PROBLEM_WORDS), criteria, (_OTHER_LANGUAGE,)
        )
    remarks: dict[str, list[Remark]] = {name: [] for name in PROBLEM_CRITERIA}
    answers: dict[str, Answer] = dict.fromkeys(PROBLEM_CRITERIA, "yes")
    for rule, severity in switched(PROBLEM, switches, problem.allowed):
        for remark in rule.check(problem, reading):
            remarks[rule.CRITERION].append(_signed(remark, rule.CODE, severity, rule.HINT))
            if severity != "info":
                answers[rule.CRITERION] = _worse(answers[rule.CRITERION], rule.MAKES)
    criteria = {
        name: CriterionVerdict(_answer(own.get(name, answers[name])), tuple(remarks[name])) for name in PROBLEM_CRITERIA
    }
    return Judgement(problem.id, problem.place, statement, together(criteria, _PROBLEM_WORDS), criteria)


def _answer(word: str) -> Answer:
    return "yes" if word == "yes" else "no" if word == "no" else "unclear"


def _signed(remark: Remark, code: str, severity: str, hint: str) -> Remark:
    return Remark(remark.message, remark.offset, remark.length, remark.field, code, severity, remark.hint or hint)


def _worse(one: Answer, other: Answer | str) -> Answer:
    if "no" in (one, other):
        return "no"
    return "unclear" if "unclear" in (one, other) else "yes"
