"""A conversation: every move gives a state that can be kept and gone on with, and no answer is lost on the way."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentor_cli.core.guiding import dialogue as moves
from mentor_cli.core.guiding.dialogue import Dialogue, Move, begun, from_json, move_of, onward
from mentor_cli.core.guiding.goal_questions import GROWS
from mentor_cli.core.guiding.problem_questions import PREPARATION
from mentor_cli.core.guiding.question import Question, Table, question_of

KEYS = [question.key for question in GROWS]


def asked(key: str) -> Question:
    found = question_of(GROWS, key)
    assert found
    return found


@pytest.mark.parametrize("table", [GROWS, PREPARATION])
def test_every_question_is_put_once_and_then_it_is_over(table: Table) -> None:
    state, put = begun(table), []
    while question := moves.question_at(table, state):
        put.append(question.key)
        state = onward(table, state)
    assert put == [question.key for question in table]
    assert len(set(put)) == len(put)
    assert state.over


@pytest.mark.parametrize("table", [GROWS, PREPARATION])
def test_every_question_says_why_and_shows_both_ways(table: Table) -> None:
    for question in table:
        assert question.words.endswith("?")
        assert question.why.endswith(".")
        assert question.bad
        assert question.good
        assert not question.instead or question_of(table, question.instead)


def test_after_the_end_an_answer_leads_back_to_the_end() -> None:
    state = moves.at_the_end(begun(GROWS))
    state = moves.turned_to(state, "due")
    assert moves.question_at(GROWS, state) == asked("due")
    assert onward(GROWS, moves.noted(state, "due", "2026-12-12")).at == ""
    assert moves.backward(GROWS, moves.at_the_end(begun(GROWS))).at == KEYS[-1]


def test_the_first_question_has_none_before_it() -> None:
    assert moves.backward(GROWS, begun(GROWS)).at == KEYS[0]


@pytest.mark.parametrize(
    ("key", "typed", "move"),
    [
        ("goal", "  ", Move("keep", "goal")),
        ("goal", "?", Move("help", "goal")),
        ("now", " Back ", Move("back", "now")),
        ("due", "SKIP", Move("skip", "due")),
        ("due", "skip  all", Move("skip all", "due")),
        ("goal", "back to the gym", Move("answer", "goal", "back to the gym")),
        ("due", "goal: Write it by May", Move("answer", "goal", "Write it by May")),
        ("goal", "goal: Write it", Move("answer", "goal", "goal: Write it")),
        ("now", "goal: none", Move("answer", "now", "goal: none")),
        ("now", "+ and more", Move("more", "now", "and more")),
        ("due", "+2w", Move("answer", "due", "+2w")),
    ],
)
def test_what_is_meant(key: str, typed: str, move: Move) -> None:
    assert move_of(asked(key), typed) == move


dialogues = st.builds(
    Dialogue,
    st.dictionaries(st.sampled_from(KEYS), st.text(st.characters(codec="utf-8"), max_size=20)),
    st.sampled_from([*KEYS, ""]),
    st.lists(st.text(st.characters(codec="utf-8"), max_size=20)).map(tuple),
    st.booleans(),
)


@given(dialogues)
def test_what_is_kept_is_gone_on_with(state: Dialogue) -> None:
    if not state.at:
        state = state._replace(over=True)
    assert from_json(GROWS, json.loads(json.dumps(state.as_json()))) == state


@given(dialogues, st.sampled_from(["onward", "backward"]))
def test_no_move_loses_an_answer(state: Dialogue, move: str) -> None:
    assert getattr(moves, move)(GROWS, state).answers == state.answers


def test_a_question_that_is_gone_takes_only_its_answer_with_it() -> None:
    kept = {**Dialogue({"goal": "x", "mood": "y"}, "mood", ("z",)).as_json()}
    assert from_json(GROWS, kept) == Dialogue({"goal": "x"}, "goal")


@pytest.mark.parametrize("kept", [None, [], {}, {"format": 2}, {"format": 1, "answers": [], "typed": []}])
def test_what_is_no_conversation(kept: object) -> None:
    with pytest.raises(ValueError, match="no "):
        from_json(GROWS, kept)
