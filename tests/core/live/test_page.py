"""Where a led session is written: the right segment, whatever the heading's clock says, and no other line."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mentor_cli.core.live.course import Stage, StageStep
from mentor_cli.core.live.page import (
    questions,
    stage_section,
    stage_title,
    with_answered,
    with_decision,
    with_note,
    with_question,
    without_steps,
)

NAMES = {"ben": "Ben Adler", "cleo": "Cleo"}
STAGES = (
    Stage("Opening", 5, "", "", ()),
    Stage("Turn", 13, "ben", "ben", ()),
    Stage("Turn", 13, "cleo", "cleo", ()),
    Stage("Round", 5, "", "", ()),
    Stage("Round", 5, "", "", ()),
)
BODY = """# Thursday

## 18:00 Opening
One success each.

## 18:05 Turn: Ben Adler
- What I teach, they forget

## 18:18 Turn: cleo

## Round
first

## 18:40 Round
second

## Actions
- [ ] Ring Dina @ben ^k7q2x
"""


def test_each_segment_is_found_by_title_and_turn() -> None:
    found = [stage_section(BODY, STAGES, at, NAMES) for at in range(len(STAGES))]
    assert [part.text if part else None for part in found] == [
        "One success each.", "- What I teach, they forget", "", "first", "second",
    ]  # fmt: skip
    assert [stage_title(stage, NAMES) for stage in STAGES[:2]] == ["Opening", "Turn: Ben Adler"]


def test_notes_stand_together_below_what_was_there() -> None:
    body = with_note(BODY, STAGES, 1, NAMES, "18:06", "three of five forgot")
    body = with_note(body, STAGES, 1, NAMES, "18:07", "since October")
    part = stage_section(body, STAGES, 1, NAMES)
    assert part
    assert part.text == "- What I teach, they forget\n\n- 18:06 three of five forgot\n- 18:07 since October"


def test_a_heading_that_is_gone_is_made_before_the_end() -> None:
    body = with_note("# Thursday\n\n## Actions\n", STAGES, 1, NAMES, "18:06", "here")
    assert body == "# Thursday\n\n## 18:06 Turn: Ben Adler\n- 18:06 here\n\n## Actions\n"


def test_decisions_stand_before_actions() -> None:
    body = with_decision(BODY, "we swap")
    assert "## Decisions\n- we swap\n\n## Actions\n" in body


def test_questions_wait_until_they_are_answered() -> None:
    body = with_question(with_question(BODY, "why?"), "who?")
    assert questions(body) == ("why?", "who?")
    assert questions(with_answered(body, "why?")) == ("who?",)
    assert with_answered(body, "never asked") == body


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1), max_size=5))
def test_whatever_is_noted_every_other_line_stays(words: list[str]) -> None:
    body = BODY
    for word in words:
        body = with_decision(with_note(body, STAGES, 2, NAMES, "18:20", word), word)
    left = iter(body.split("\n"))
    assert all(line in left for line in BODY.split("\n") if line)


def test_the_steps_of_the_plan_are_left_out_and_nothing_else() -> None:
    steps = (StageStep("Clarify", 1, "peers", ""), StageStep("Look deeper", 4, "peers", "owner"))
    text = (
        "- 1 min Clarify: peers speak\n- 4 min Look deeper: peers speak, owner only listens\n\n"
        "- 4 min Look deeper: peers speak, said by hand\n\n- 18:05 a note"
    )
    stage = Stage("Turn", 13, "ben", "ben", steps)
    assert without_steps(text, stage) == "- 4 min Look deeper: peers speak, said by hand\n\n- 18:05 a note"
