"""No text breaks the judgement, and none takes long."""

from __future__ import annotations

from datetime import date, timedelta
from time import process_time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentor_cli.core.judgement.goal import Goal, JudgementContext, OtherGoal, Problem
from mentor_cli.core.judgement.judge import judge_goal, judge_problem
from mentor_cli.core.judgement.text.english.read import understand
from mentor_cli.core.judgement.text.mentions import Calendar
from mentor_cli.core.judgement.why import goal_reading, problem_reading

MEGABYTE = 1_000_000
SMALL_WORDS = """
    the a by before until in on for since from every each next this last end of at when while within between and
    or so because to that which not never all may march second sun week weeks month year day friday fridays
    monday easter christmas q3 programme session module 3 10 12 5-12 3/5 2026-03-04 31.12.2026 1/2/3 20th th st
    half one two few read write get be become learn improve finish i we my our me it he they will want would
    like should help practise report piano people mentor team mentee exam test job score % £ $ 's ' " , . ; : !
    ? ( ) - – / & + # @ …
"""
WORDS = [*SMALL_WORDS.split(), "\n", "\u200b"]


def judged_safely(text: str, today: date | None = date(2026, 3, 4), **values: Any) -> None:
    context = JudgementContext(today, focus=("SQL", "public speaking"), hours_per_week=4)
    goal = Goal(text, context, written=today, **values)
    judged = judge_goal(goal)
    for judgement in (judged, judge_problem(Problem(text))):
        assert judgement.verdict in ("smart", "suitable", "not-smart", "not-suitable", "unclear")
        for light in judgement.criteria.values():
            for remark in light.remarks:
                assert 0 <= remark.offset <= remark.offset + remark.length <= len(text)
    for part in (*goal_reading(goal, judged), *problem_reading(Problem(text))):
        assert 0 <= part.offset < part.offset + part.length <= len(text)
        assert part.words == " ".join(text[part.offset : part.offset + part.length].split())


@given(st.text(max_size=300))
@settings(max_examples=300, deadline=None)
def test_any_characters(text: str) -> None:
    judged_safely(text)


@given(st.text(alphabet=st.characters(categories=["Cc", "Cf", "Zs", "Zl", "Zp", "Nd", "No", "Mn", "Po"]), max_size=60))
@settings(max_examples=200, deadline=None)
def test_characters_that_nobody_sees_and_figures_of_all_scripts(text: str) -> None:
    judged_safely(text)
    judged_safely(f"Read {text} books by {text} May, in {text} weeks, on {text}/{text}")


@given(st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join), st.dates())
@settings(max_examples=500, deadline=None)
def test_any_order_of_the_words_that_matter(text: str, day: date) -> None:
    judged_safely(text, day)
    judged_safely(text, None)


def test_a_text_that_ends_anywhere(labelled_goals: list[Any], labelled_problems: list[Any]) -> None:
    for at, one in enumerate([*labelled_goals, *labelled_problems]):
        words = one.judged.statement.split()
        judged_safely(" ".join(words[: 1 + at % len(words)]))


@pytest.mark.parametrize("text", ["What I want is to", "What I'd really like is to", "Get 15 out of", "8 out of"])
def test_a_text_that_breaks_off_where_more_must_follow(text: str) -> None:
    judged_safely(text)
    reading = understand(text, Calendar())
    assert all(quantity.after <= len(reading.words.forms) for quantity in reading.quantities)


@given(
    st.dates(),
    st.one_of(st.none(), st.dates()),
    st.one_of(st.none(), st.floats(min_value=0, allow_nan=False, allow_infinity=False)),
    st.one_of(st.none(), st.floats(allow_nan=False, allow_infinity=False)),
    st.lists(st.builds(OtherGoal, st.floats(0, 1e9), st.one_of(st.none(), st.dates())), max_size=3),
)
@settings(max_examples=200, deadline=None)
def test_any_fields(
    written: date, due: date | None, effort: float | None, target: float | None, others: list[OtherGoal]
) -> None:
    context = JudgementContext(written, hours_per_week=4, others=tuple(others))
    goal = Goal("Read 30 pages by Friday", context, written=written, due=due, effort=effort, target=target, start=1.0)
    assert judge_goal(goal).criteria["time_bound"].verdict == "yes"


@pytest.mark.parametrize(
    "text",
    [
        "a" * MEGABYTE,
        "read a book by Friday " * (MEGABYTE // 22),
        "'" * MEGABYTE,
        '" ' * (MEGABYTE // 2),
        "." * MEGABYTE,
        "\n" * MEGABYTE,
        "- \n" * (MEGABYTE // 3),
        "1" * MEGABYTE,
        "1," * (MEGABYTE // 2),
        "by " * (MEGABYTE // 3),
        "the end of " * (MEGABYTE // 11),
        "in the next " * (MEGABYTE // 12),
        "\u200b" * MEGABYTE,
        "e\u0301" * (MEGABYTE // 2),
        "я" * (MEGABYTE // 2),
        "(" * (MEGABYTE // 2) + ")" * (MEGABYTE // 2),
        "a'" * (MEGABYTE // 2),
        " " * MEGABYTE,
        "x " * (MEGABYTE // 2),
    ],
    ids=range(19),
)
def test_a_megabyte_of_it(text: str) -> None:
    begun = process_time()
    judge_goal(Goal(text, JudgementContext(date(2026, 3, 4)), written=date(2026, 3, 4)))
    judge_problem(Problem(text))
    assert process_time() - begun < 2


def test_a_long_text_is_read_from_its_beginning() -> None:
    end = (date(2026, 3, 4) + timedelta(days=10)).isoformat()
    goal = Goal(f"Read two papers by {end}. " + "And then it goes on. " * 2000, JudgementContext(date(2026, 3, 4)))
    judgement = judge_goal(goal)
    assert judgement.criteria["time_bound"].verdict == "yes"
    assert "SMART-S06" in {finding.code for finding in judgement.findings}


def test_a_batch_takes_little_of_each_second(labelled_goals: list[Any]) -> None:
    for goal, _ in labelled_goals:
        judge_goal(goal)
    begun = process_time()
    for goal, _ in labelled_goals:
        judge_goal(goal)
    assert (process_time() - begun) / len(labelled_goals) < 0.003
