"""The mistakes that the page of figures owns up to: the judge still makes every one of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from mentor_cli.core.judgement.batch import goal_said, problem_said
from mentor_cli.core.judgement.judge import judge_goal, judge_problem
from mentor_cli.core.judgement.verdict import GOAL_CRITERIA

PAGE = Path(__file__).parents[3] / "docs" / "judgement-figures.md"
BEGIN, END = "| Text | Light |", "\n\n"


def mistakes() -> list[list[str]]:
    """The rows of the table: text, light, what people say, what the judge says, why."""
    table = PAGE.read_text("utf-8").split(BEGIN, 1)[1].split(END, 1)[0]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines()[2:]]


def test_there_are_ten() -> None:
    assert len(mistakes()) == 10


@pytest.mark.parametrize(("text", "light", "people", "judge", "why"), mistakes(), ids=lambda cell: str(cell)[:20])
def test_the_judge_still_errs_so(text: str, light: str, people: str, judge: str, why: str) -> None:
    criterion, _, of = light.replace("time-bound", "time_bound").partition(" of a ")
    if of == "problem":
        judged = judge_problem(problem_said({"text": text})).criteria[criterion]
    else:
        assert criterion in GOAL_CRITERIA
        judged = judge_goal(goal_said({"text": text})).criteria[criterion]
    assert why
    assert judged.verdict == judge != people, "mended, or another mistake now: choose one that is still made"
