"""Words read aloud: marks under what was read, one line a part, in a narrow terminal too."""

from __future__ import annotations

from datetime import date
from io import StringIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentor_cli.cli.judging.goals import JudgedGoal, page, read_parts
from mentor_cli.cli.judging.read_aloud import read_aloud
from mentor_cli.cli.screen import Screen, columns, unpainted
from mentor_cli.core.judgement.goal import Goal, JudgementContext
from mentor_cli.core.judgement.judge import judge_goal
from mentor_cli.core.judgement.verdict import Place

LONG = "Read four papers about memory by Friday, so that I can explain to 日本語 speakers what my first chapter says"


def lines(text: str, width: int | None) -> list[str]:
    goal = Goal(text, JudgementContext(date(2026, 12, 3)), place=Place(typed=text))
    judged = JudgedGoal(goal, judge_goal(goal))
    return list(map(unpainted, read_aloud(page(judged), read_parts(judged), width)))


def test_each_letter_stands_under_its_words() -> None:
    text, marks, _, *rows = lines("Call Ana's mum 😀 by 12 December because I freeze", 100)
    assert text == "Call Ana's mum 😀 by 12 December because I freeze"
    # The picture takes two columns, so does the place below it.
    assert marks == "ab~~~~~~~~~c~~    d~~~~~~~~~~~~~ e~~~~~~~~~~~~~~~"
    assert rows[:2] == [
        "   read as      words             means",
        "a  action       Call Ana's mum    others can picture it",
    ]


@pytest.mark.parametrize("width", [36, 40, 60, 80])
def test_a_narrow_terminal_has_one_line_for_each_part(width: int) -> None:
    shown = lines(LONG, width)
    end = shown.index("")
    rows = shown[end + 1 : shown.index("", end + 1)]
    assert [row.split()[1] for row in rows[1:]] == [
        "action",
        "deliverable",
        "quantity",
        "object",
        "deadline",
        "reason",
    ]
    assert all(columns(row) <= max(width, 40) for row in rows)
    marks = "".join(shown[1:end:2])
    assert [mark for mark in marks if mark.isalpha()] == list("abcdef")


def test_more_parts_than_letters_are_counted() -> None:
    shown = lines("Call Ana. " * 60, 200)
    assert "… 600 characters in all" not in shown
    assert "… 180 parts in all" in shown


@settings(deadline=None)
@given(st.text(max_size=60), st.sampled_from([None, 40, 100]))
def test_any_text_can_be_read_aloud(words: str, width: int | None) -> None:
    shown = StringIO()
    Screen(shown).lines(lines(f"Read 3 books {words} by Friday {words}", width), colour=False)
    assert "Read 3 books" in shown.getvalue()
    assert "\x1b" not in shown.getvalue()
