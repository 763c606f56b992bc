"""Long texts cost what their length costs, whatever they are made of."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from time import process_time

import pytest

from mentor_cli.core.judgement.allowances import allowances
from mentor_cli.core.judgement.from_records import goal_from, problem_from, problem_place, statement_place
from mentor_cli.core.judgement.goal import Goal, JudgementContext, Problem
from mentor_cli.core.judgement.judge import judge_goal, judge_problem
from mentor_cli.core.record import Record

TODAY = date(2026, 12, 3)
WORDS = [
    "word ", "a", "1", "1,", "1/", "(", "()", "[", "so that ", "so that I can so that ", "because ", "by ", "and to ",
    "the end of the ", "in the next ", "never ", "\u200b", "e\u0301", "я ", "א ", "🎉", "'", '" ', "- \n", "<b>", "a'",
    "3 May ", "12-13-", "ab-", "one of ", "every ", "Call Ana. ",
]  # fmt: skip
BODIES = [
    "<!-- mentor: allow ",
    "<!-- mentor: allow SMART-M03 because ",
    "<!-- mentor: allow x -->",
    "<!--",
    "](",
    "](a ",
    "[x](y) ",
    "- [ ] a\n",
    "- 2026-11-23 @ben [3]: x\n",
    "## Problem\n",
    "```\n",
    "a-",
]


def calls(work: Callable[[], None]) -> int:
    """How many functions are called in it: what it costs on any machine."""
    count = 0

    def note(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def judged(text: str) -> None:
    judge_goal(Goal(text, JudgementContext(TODAY), written=TODAY))
    judge_problem(Problem(text))


@pytest.mark.parametrize("shape", WORDS)
def test_words_cost_no_more_than_their_share(shape: str) -> None:
    short, long = (shape * (size // len(shape)) for size in (2_000, 20_000))
    for text in (short, long):
        judged(text)
    assert calls(lambda: judged(long)) <= 15 * calls(lambda: judged(short))


@pytest.mark.parametrize("shape", WORDS)
def test_behind_the_words_that_are_read_nothing_costs_anything(shape: str) -> None:
    long, longest = (shape * (size // len(shape)) for size in (50_000, 500_000))
    for text in (long, longest):
        judged(text)
    assert calls(lambda: judged(longest)) <= 1.1 * calls(lambda: judged(long)) + 100


def from_body(body: str) -> None:
    goal = Record("goals", "a", "goals/a.md", {"owner": "a", "status": "missed"}, f"# A\n\n{body}", 4)
    goal_from(goal, JudgementContext(), statement_place(goal, {}))
    problem = Record("problems", "a", "problems/a.md", {"owner": "a"}, f"# A\n\n{body}", 4)
    problem_from(problem, problem_place(problem, {}))


@pytest.mark.parametrize("shape", BODIES)
def test_bodies_cost_no_more_than_their_share(shape: str) -> None:
    """Where the work is done inside of patterns only time tells: eight times the length, nowhere near 64 times it."""
    took = []
    for size in (10_000, 80_000):
        body, times = shape * (size // len(shape)), []
        for _ in range(3):
            begun = process_time()
            from_body(body)
            times.append(process_time() - begun)
        took.append(min(times))
    assert took[1] <= 24 * max(took[0], 0.005)


def test_comments_that_are_never_closed_and_codes_without_end() -> None:
    body = f"<!-- mentor: allow {'a' * 500_000}-M03 because x --> <!-- mentor: allow SMART-M01 because y"
    assert [(one.code[-4:], one.reason) for one in allowances(body)] == [("-M03", "x")]
    opened = "<!-- mentor: allow SMART-M01 <!-- mentor: allow SMART-M02 because both -->"
    assert [(one.code, one.reason) for one in allowances(opened)] == [("SMART-M01", "both"), ("SMART-M02", "both")]
