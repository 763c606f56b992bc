"""How a goal is typed does not change what is said of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from mentor_cli.core.judgement.goal import Goal, JudgementContext, Problem
from mentor_cli.core.judgement.judge import judge_goal, judge_problem

AMERICAN = {
    "organise": "organize",
    "practise": "practice",
    "colour": "color",
    "favourite": "favorite",
    "programme": "program",
    "neighbour": "neighbor",
    "centre": "center",
    "behaviour": "behavior",
    "memorise": "memorize",
    "summarise": "summarize",
    "apologise": "apologize",
    "licence": "license",
    "theatre": "theater",
    "maths": "math",
    "Mum": "Mom",
    "mum": "mom",
}


def american(text: str) -> str:
    return re.sub("|".join(AMERICAN), lambda found: AMERICAN[found.group()], text)


def quoted(text: str) -> str:
    return text if '"' in text or " '" in text else f'"{text}"'


CHANGES: list[Callable[[str], str]] = [
    str.lower,
    str.upper,
    american,
    quoted,
    lambda text: text.rstrip(".") + ".",
    lambda text: text.rstrip("."),
    lambda text: text.rstrip(".!") + "!",
    lambda text: text.replace("'", "’"),
    lambda text: text.replace("-", "\u2010"),
    lambda text: text.replace("-", "\u2011"),
    lambda text: re.sub(r'"([^"]+)"', r"“\1”", text),
    lambda text: re.sub(r'"([^"]+)"', r"«\1»", text),
    lambda text: re.sub(r'"([^"]+)"', r"„\1“", text),
    lambda text: re.sub(r'"([^"\']+)"', r"'\1'", text),
    lambda text: re.sub(r'"([^"\']+)"', r"‘\1’", text),
    lambda text: text.replace("’", "'").replace("“", '"').replace("”", '"'),
    lambda text: "  " + text.replace(" ", "  ") + " ",
    lambda text: text.replace(" ", "\t", 1),
    lambda text: text.replace(" ", "\u00a0"),
    lambda text: text.replace(" ", "\u200b ", 1),
    lambda text: "\ufeff" + text,
    lambda text: re.sub(r"(.{45,60}?) ", r"\1\n", text),
    lambda text: text.replace("\n", "\r\n"),
    lambda text: "- " + text,
    lambda text: "* " + text,
    lambda text: "• " + text,
    lambda text: "1. " + text,
    lambda text: "- [ ] " + text,
    lambda text: "**" + text + "**",
    lambda text: "> " + text,
    lambda text: text + "\n",
]


def verdicts(judgement: Any) -> dict[str, str]:
    return {name: light.verdict for name, light in judgement.criteria.items()}


@pytest.fixture(scope="module")
def judged_goals(labelled_goals: list[Any]) -> list[tuple[Goal, dict[str, str]]]:
    """Each goal as it was typed, and what is said of it."""
    return [(goal, verdicts(judge_goal(goal))) for goal, _ in labelled_goals]


@pytest.fixture(scope="module")
def judged_problems(labelled_problems: list[Any]) -> list[tuple[Problem, dict[str, str]]]:
    """Each problem as it was typed, and what is said of it."""
    return [(problem, verdicts(judge_problem(problem))) for problem, _ in labelled_problems]


@pytest.mark.parametrize("number", range(len(CHANGES)))
def test_the_same_goal_typed_otherwise(judged_goals: list[tuple[Goal, dict[str, str]]], number: int) -> None:
    changed = []
    for goal, before in judged_goals[number % 5 :: 5]:
        statement = CHANGES[number](goal.statement)
        if statement != goal.statement:
            after = verdicts(judge_goal(goal._replace(statement=statement)))
            changed += [f"{name}: {statement}" for name in before if before[name] != after[name]]
    assert not changed, "\n".join(changed)


@pytest.mark.parametrize("number", range(len(CHANGES)))
def test_the_same_problem_typed_otherwise(judged_problems: list[tuple[Problem, dict[str, str]]], number: int) -> None:
    for problem, before in judged_problems:
        statement = CHANGES[number](problem.statement)
        if statement != problem.statement:
            assert verdicts(judge_problem(problem._replace(statement=statement))) == before, statement


@pytest.mark.parametrize("marks", ['""', "''", "“”", "‘’", "«»", "„“"])
@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Build a to-do app by Friday", "to-do"),
        ("Bake my famous cake by May", "famous"),
        ("Write a thank you card to Ana by Friday", "thank you"),
        ("Get better at SQL", "better"),
        ("Read two books by Friday", "books"),
    ],
)
def test_quotation_marks_around_a_word_change_nothing(text: str, word: str, marks: str) -> None:
    before, after = (
        judge_goal(Goal(said, JudgementContext(), written=date(2026, 12, 3)))
        for said in (text, text.replace(word, f"{marks[0]}{word}{marks[1]}"))
    )
    assert verdicts(before) == verdicts(after)
