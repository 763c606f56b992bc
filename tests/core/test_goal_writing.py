"""What commands write into a goal's body reads back as what was meant."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentor_cli.core.body import statement
from mentor_cli.core.errors import UsageError
from mentor_cli.core.goal_writing import new_body, outcome, step_line, with_check_in, with_outcome
from mentor_cli.core.tasks import check_ins, tasks
from mentor_cli.core.titles import LONGEST, apart, short_title

DAY = date(2026, 12, 3)
WORDS = st.text(
    st.characters(categories=("L", "N", "P", "S", "Zs"), include_characters="\n\t# "), min_size=1, max_size=160
)
NOTES = st.text(st.characters(categories=("L", "N", "P", "S", "Zs")), min_size=1).filter(str.strip)


@given(WORDS.filter(str.strip))
@settings(max_examples=400, deadline=None)
def test_a_new_goal_states_what_was_typed(typed: str) -> None:
    named, words = apart(typed)
    title = named or short_title(words)
    try:
        body = new_body(title, words, ["- [ ] a ^k7q2x"])
    except UsageError:
        return
    said = statement(f"# {title}\n\n{body}")
    meant = statement(words) or title
    assert said in (meant, meant.rstrip("."))
    assert [task.mark for task in tasks(body)][-1] == "k7q2x"


@pytest.mark.parametrize(
    "typed", ["- a list", "1. a list", "> a quote", "| a | table |", "## a heading", "---", "```\nx"]
)
def test_what_markdown_takes_for_something_else_is_refused(typed: str) -> None:
    with pytest.raises(UsageError, match="cannot begin with"):
        new_body("x", typed, [])


def test_the_statement_is_left_out_only_when_the_title_says_it_all() -> None:
    assert new_body("Eat together", "Eat together.", []) == ""
    assert new_body("Eat", "Eat together.", []) == "Eat together."
    assert new_body("Eat", "Eat.\n\nOften.", []) == "Eat.\n\nOften."
    assert new_body("Eat", "", ["- [ ] Cook"]) == "## Steps\n- [ ] Cook\n"
    assert new_body("Eat", "Eat\ntogether\n## Reality\nno", []) == "Eat together\n\n## Reality\nno"


@given(
    notes=st.lists(NOTES, max_size=4),
    number=st.one_of(st.none(), st.integers(-9, 999), st.sampled_from([0.5, 12.25])),
    body=st.sampled_from(["", "# T\n\nDo it\n", "Do it\n\n## Outcome\nMet.\n", "## Check-ins\n\n* 2026-11-01: old"]),
)
@settings(max_examples=200, deadline=None)
def test_check_ins_are_read_back(notes: list[str], number: float | None, body: str) -> None:
    before, after = check_ins(body), body
    for note in notes:
        after = with_check_in(after, DAY, "ana", number, note)
    found = check_ins(after)
    assert found[: len(before)] == before
    assert [(note.day, note.author, note.number, note.text) for note in found[len(before) :]] == [
        (DAY, "ana", number, " ".join(note.split())) for note in notes
    ]
    assert outcome(after) == outcome(body)


def test_the_bullet_is_that_of_the_note_before() -> None:
    body = "## Check-ins\n  * 2026-12-01 @ana: one\n"
    assert with_check_in(body, DAY, "ben", 2.5, "two\nlines") == f"{body}  * 2026-12-03 @ben [2.5]: two lines\n"


def test_an_outcome_goes_below_what_is_there() -> None:
    assert with_outcome("# T\n", "Met.\n At last.") == "# T\n\n## Outcome\nMet. At last.\n"
    assert outcome(with_outcome("## Outcome\nMet.\n", "Twice.")) == "Met.\n\nTwice."


def test_steps() -> None:
    assert step_line("Ask  Ben @ben due:2026-12-05", "k7q2x") == "- [ ] Ask Ben @ben due:2026-12-05 ^k7q2x"
    with pytest.raises(UsageError, match="2026-02-30 is not a date"):
        step_line("Ask due:2026-02-30", "k7q2x")
    with pytest.raises(UsageError, match="without words"):
        step_line(" ", "k7q2x")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Eat together once after the demo.", "Eat together once after the demo"),
        (
            "Do three mock interviews before the hiring day, so that I stop",
            "Do three mock interviews before the hiring day",
        ),
        ("Learn to write C #", "Learn to write C"),
        ("Yes, no, and then we see", "Yes, no, and then we see"),
        ("Read one book a week because I like it", "Read one book a week"),
        (
            "Put my three Git exercises on branches and have each one merged by 13 November",
            "Put my three Git exercises on branches",
        ),
        ("x" * 70, "x" * 60),
        ("...", "..."),
    ],
)
def test_titles(text: str, title: str) -> None:
    assert short_title(text) == title


@given(WORDS.filter(str.strip))
@settings(max_examples=300, deadline=None)
def test_titles_are_short_and_on_one_line(text: str) -> None:
    title = short_title(text)
    assert title.strip()
    assert len(title) <= LONGEST
    assert "\n" not in title


def test_a_title_in_front() -> None:
    assert apart("\ufeff# Radio #\r\n\r\nRepair it\r\n") == ("Radio", "Repair it")
    assert apart("#nospace") == ("", "#nospace")
    assert apart("# Only a title") == ("Only a title", "")
