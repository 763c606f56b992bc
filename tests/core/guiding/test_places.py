"""Answers in a body: put there they are found again, and every other line stays as it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentor_cli.core.body import section, statement
from mentor_cli.core.errors import UsageError
from mentor_cli.core.guiding.answers import answer_text, with_answers
from mentor_cli.core.guiding.goal_questions import GROWS, LAST_HEADINGS
from mentor_cli.core.guiding.places import answer_under, with_answer_under, with_statement
from mentor_cli.core.guiding.question import InSection, labels_under, question_of

NOW, TRIED, CONFLICT = (InSection("Reality", label) for label in ("", "Tried", "In conflict with"))
LABELS = labels_under(GROWS, "Reality")
BODY = """# Talk

Give one talk

## Reality

I go quiet.
At home I do not.

tried: by heart

## Steps
- [ ] Draft it
"""


def test_what_stands_there_is_told_apart_by_its_labels() -> None:
    assert LABELS == ("Tried", "In conflict with")
    assert answer_under(BODY, NOW, LABELS) == "I go quiet.\nAt home I do not."
    assert answer_under(BODY, TRIED, LABELS) == "by heart"
    assert answer_under(BODY, CONFLICT, LABELS) == ""
    assert answer_under(BODY, InSection("Options"), ()) == ""


def test_an_answer_takes_the_place_of_the_one_before() -> None:
    after = with_answer_under(BODY, TRIED, "cards", LABELS, ())
    assert after == BODY.replace("tried: by heart", "Tried: cards")
    assert with_answer_under(BODY, NOW, "I go red.", LABELS, ()) == BODY.replace(
        "I go quiet.\nAt home I do not.", "I go red."
    )


def test_an_answer_that_was_not_there_goes_where_its_label_comes() -> None:
    after = with_answer_under(BODY, CONFLICT, "shifts", LABELS, ())
    assert after == BODY.replace("by heart\n", "by heart\n\nIn conflict with: shifts\n")
    again = with_answer_under(after.replace("tried: by heart\n\n", ""), TRIED, "by heart", LABELS, ())
    assert answer_under(again, CONFLICT, LABELS) == "shifts"
    assert again.index("Tried:") < again.index("In conflict with:")


def test_a_missing_heading_is_made_before_those_that_come_later() -> None:
    after = with_answer_under(BODY, InSection("Options"), "- a\n- b", (), ("Will", "Steps"))
    assert after == BODY.replace("## Steps", "## Options\n- a\n- b\n\n## Steps")


def test_an_empty_heading_is_filled() -> None:
    empty = "# T\n\n## Problem\n\n## Evidence\n\n## Why\n"
    after = with_answer_under(empty, InSection("Evidence"), "Three of four", (), ())
    assert after == "# T\n\n## Problem\n\n## Evidence\nThree of four\n\n## Why\n"
    assert with_answer_under(empty, InSection("Why"), "Time", (), ()) == f"{empty}Time\n"


def test_a_list_begins_below_its_label() -> None:
    after = with_answer_under("# T\n\nx\n", TRIED, "- a\n- b", LABELS, ())
    assert after == "# T\n\nx\n\n## Reality\nTried:\n- a\n- b\n"


lines = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"], exclude_characters="#`~<>:"), max_size=30)
texts = st.lists(lines, min_size=1, max_size=4).map("\n".join).filter(str.strip)
bodies = st.sampled_from(
    [BODY, "", "# T\n", "Only words", "## Reality", "# T\n\n## reality\n\n\n", BODY + "## Support\nOwen", BODY[:-1]]
)


@given(
    bodies,
    texts,
    st.sampled_from([NOW, TRIED, CONFLICT, InSection("Support"), InSection("Will", "What could stop me")]),
)
def test_any_answer_is_found_again_and_the_other_lines_stay(body: str, text: str, to: InSection) -> None:
    question = next(one for one in GROWS if one.to == to)
    said = answer_text(GROWS, question, text)
    labels = labels_under(GROWS, to.heading)
    old = answer_under(body, to, labels)
    after = with_answer_under(body, to, said, labels, LAST_HEADINGS)
    assert answer_under(after, to, labels) == said
    assert with_answer_under(after, to, said, labels, LAST_HEADINGS) == after
    kept = [
        line for line in body.split("\n") if line.strip() and line not in old.split("\n") and line != "tried: by heart"
    ]
    left = iter(after.split("\n"))
    assert all(line in left for line in kept)


# -- the statement -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "after"),
    [
        ("# Talk\n\nGive one\ntalk\n\nMore.\n", "# Talk\n\nGive two talks\n\nMore.\n"),
        ("# Give one talk\n", "# Give one talk\n\nGive two talks\n"),
        ("# Give one talk\n\n## Steps\n- [ ] x\n", "# Give one talk\n\nGive two talks\n\n## Steps\n- [ ] x\n"),
        ("# Give one talk", "# Give one talk\n\nGive two talks\n"),
        ("## Steps\n- [ ] x\n", "Give two talks\n\n## Steps\n- [ ] x\n"),
        ("", "Give two talks\n"),
    ],
)
def test_a_statement_is_said_anew(body: str, after: str) -> None:
    assert with_statement(body, "Give  two\ntalks") == after
    assert statement(after) == "Give two talks"


@pytest.mark.parametrize("words", ["- a list", "# a heading", "> quoted", "1. first", "```"])
def test_what_is_no_statement(words: str) -> None:
    with pytest.raises(UsageError):
        with_statement("# T\n\nold\n", words)


# -- all answers -------------------------------------------------------------------------------------------


def test_all_answers_in_the_order_of_grows() -> None:
    answers = {
        "goal": "Give two talks",
        "aim": "speak up",
        "tried": "by heart",
        "now": "quiet",
        "options": "in the group\nat the meetup",
        "stops": "a shift",
        "steps": "given as lines",
        "help": "Owen",
    }
    body = with_answers(
        GROWS, "# Talks\n\n## Check-ins\n- 2026-12-01: x\n", answers, ["- [ ] Draft ^abcde"], LAST_HEADINGS
    )
    assert body == (
        "# Talks\n\nGive two talks\n\n## Goal\nspeak up\n\n## Reality\nquiet\n\nTried: by heart\n\n"
        "## Options\n- in the group\n- at the meetup\n\n## Will\nWhat could stop me: a shift\n\n"
        "## Support\nOwen\n\n## Steps\n- [ ] Draft ^abcde\n\n## Check-ins\n- 2026-12-01: x\n"
    )
    assert section(body, "Steps")


@pytest.mark.parametrize(
    ("key", "typed", "message"),
    [
        ("now", " \n ", "no answer"),
        ("now", "x" * 20_001, "at most 20,000 characters, this one has 20,001"),
        ("now", "a \x1b[D b", r"U\+001B"),
        ("goal", "a\x00b", r"U\+0000"),
        ("now", "a \ud800", r"U\+D800"),
        ("now", "a\n## Will\nb", "a heading"),
        ("now", "```\nnever closed", "never closed"),
        ("now", "<!-- never closed", "never closed"),
        ("now", "Quiet.\ntried: by heart", "another question"),
    ],
)
def test_what_cannot_stand_in_a_file(key: str, typed: str, message: str) -> None:
    question = question_of(GROWS, key)
    assert question
    with pytest.raises(UsageError, match=message):
        answer_text(GROWS, question, typed)


def test_an_answer_is_tidied() -> None:
    goal, now = (question_of(GROWS, key) for key in ("goal", "now"))
    assert goal
    assert now
    assert answer_text(GROWS, goal, " a\tb\r\nc ") == "a b c"
    assert answer_text(GROWS, now, "a  \r\n\r\n  b\t\n") == "a\n\n  b"
    assert answer_text(GROWS, now, "```\nclosed\n```") == "```\nclosed\n```"
