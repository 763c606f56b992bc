"""Goals and problems with the answers that people would give, read from the text files beside the tests."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from mentor_cli.core.judgement.goal import Goal, JudgementContext, Problem
from mentor_cli.core.judgement.verdict import GOAL_CRITERIA, PROBLEM_CRITERIA, Place

HERE = Path(__file__).parent
ANSWERS = {"Y": "yes", "n": "no", "?": "unclear"}


class Labelled(NamedTuple):
    """A goal or problem, and the settled answers by criterion."""

    judged: Goal | Problem
    answers: dict[str, str]


def lines_of(name: str) -> list[str]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.strip() and not line.startswith("#")]


def answers_in(letters: str, criteria: tuple[str, ...]) -> dict[str, str]:
    return {name: ANSWERS[letter] for name, letter in zip(criteria, letters, strict=True) if letter != "-"}


def labelled_goal(line: str) -> Labelled:
    letters, written, known, text = (part.strip() for part in line.split("|", 3))
    said = {} if known == "-" else json.loads(known)
    ends, session = (said.get(name) for name in ("programme_ends", "next_session"))
    context = JudgementContext(
        programme_ends=date.fromisoformat(ends) if ends else None,
        next_session=date.fromisoformat(session) if session else None,
        focus=tuple(said.get("focus") or ()),
        hours_per_week=said.get("hours_per_week"),
    )
    text = text.replace("\\n", "\n")
    day = None if written == "-" else date.fromisoformat(written)
    goal = Goal(text, context, place=Place(typed=text), written=day, effort=said.get("effort_hours"))
    return Labelled(goal, answers_in(letters, GOAL_CRITERIA))


def labelled_problem(line: str) -> Labelled:
    letters, text = (part.strip() for part in line.split("|", 1))
    return Labelled(Problem(text, place=Place(typed=text)), answers_in(letters, PROBLEM_CRITERIA))


@pytest.fixture(scope="session")
def labelled_goals() -> list[Labelled]:
    """Every goal of the text files."""
    return [labelled_goal(line) for path in sorted(HERE.glob("goals_*.txt")) for line in lines_of(path.name)]


@pytest.fixture(scope="session")
def labelled_problems() -> list[Labelled]:
    """Every problem of the text file."""
    return [labelled_problem(line) for line in lines_of("problems.txt")]


@pytest.fixture(scope="session")
def dated_texts() -> list[tuple[str, str]]:
    """Pairs of the expected end and the text."""
    halves = (line.split("|", 1) for line in lines_of("times.txt"))
    return [(expected.strip(), text.strip()) for expected, text in halves]
