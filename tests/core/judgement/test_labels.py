"""Labelled lines, the kind they tell of, and the conversation that makes them."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentor_cli.core.judgement.labelling import ASKED, DONE, HELP, LEFT, WRONG, begun, typed
from mentor_cli.core.judgement.labels import CRITERIA, kind_of, labelled
from mentor_cli.core.judgement.rubric import QUESTIONS

GOAL = {"id": "a1", "text": "Learn Go"}
PROBLEM_QUESTIONS = QUESTIONS["problems"]


def test_a_label_may_be_left_open() -> None:
    line = labelled({**GOAL, "labels": {"specific": "yes", "relevant": None}}, 3)
    assert (line.number, line.key, line.labels) == (3, "a1", {"specific": "yes"})
    assert labelled({"text": "Learn Go"}, 1).key == "Learn Go"
    assert labelled({**GOAL, "labels": None}, 1).labels == labelled(GOAL, 1).labels == {}


@pytest.mark.parametrize(
    ("said", "error"),
    [
        ([], "the line is no JSON object"),
        ({"id": "a1"}, "text is missing"),
        ({"text": " "}, "text is missing"),
        ({"text": "\ud83d"}, "text holds half of a character"),
        ({"id": 1.5, "text": "x"}, "id is neither text nor a whole number"),
        ({**GOAL, "labels": []}, "labels is no JSON object"),
        ({**GOAL, "labels": {"specific": "maybe"}}, "specific is maybe, not yes, no or unclear"),
        ({**GOAL, "labels": {"specific": True}}, "specific is True, not yes, no or unclear"),
        ({**GOAL, "labels": {"specific": ["yes"]}}, "specific is ['yes'], not yes, no or unclear"),
    ],
)
def test_bad_lines(said: Any, error: str) -> None:
    with pytest.raises(ValueError, match="^" + error.replace("[", r"\[").replace("]", r"\]")):
        labelled(said, 1)


def test_a_criterion_that_nobody_knows_is_named_with_those_there_are() -> None:
    with pytest.raises(ValueError, match=r"no criterion smart: specific, measurable, .*, controllable$"):
        labelled({**GOAL, "labels": {"smart": "yes"}}, 1)


def test_the_labels_tell_the_kind() -> None:
    assert kind_of(["specific"]) == kind_of([]) == ""
    assert kind_of(["specific", "time_bound"]) == "goals"
    assert kind_of(["solvable"]) == "problems"
    with pytest.raises(ValueError, match="of a goal and of a problem"):
        kind_of(["solvable", "relevant"])


def test_every_criterion_has_its_question() -> None:
    for kind, criteria in CRITERIA.items():
        assert tuple(question.criterion for question in QUESTIONS[kind]) == criteria
    unclear = {question.criterion for question in QUESTIONS["goals"] if question.unclear}
    assert unclear == {"achievable"}


def talk(words: str, texts: int = 2) -> tuple[Any, list[str]]:
    state, happened = begun(PROBLEM_QUESTIONS, (None,) * texts), []
    for word in words.split():
        state, what = typed(state, word)
        happened.append(what)
    return state, happened


def test_answers_lead_from_question_to_question_and_from_text_to_text() -> None:
    state, happened = talk("y NO u yes skip n")
    assert happened == [ASKED, ASKED, DONE, ASKED, ASKED, DONE]
    assert state.answers == (
        {"specific": "yes", "solvable": "no", "controllable": "unclear"},
        {"specific": "yes", "controllable": "no"},
    )
    assert state.is_over
    assert state.done == 2


def test_what_is_no_answer_changes_nothing() -> None:
    state, happened = talk("y ? h yess 3 q")
    assert happened == [ASKED, HELP, HELP, WRONG, WRONG, LEFT]
    assert (state.question, state.given) == (1, (("specific", "yes"),))
    # Problems can be unclear in everything but whether they are specific.
    assert talk("u") == (begun(PROBLEM_QUESTIONS, (None, None)), [WRONG])


def test_back_goes_to_the_question_before_and_to_the_text_before() -> None:
    state, _ = talk("y y back n n")
    assert state.answers[0] == {"specific": "yes", "solvable": "no", "controllable": "no"}
    state, _ = talk("y y y b n")
    assert state.answers[0] == {"specific": "yes", "solvable": "yes", "controllable": "no"}
    assert (state.at, state.question) == (1, 0)
    state, _ = talk("y y y b b b n y y")
    assert state.answers[0] == {"specific": "no", "solvable": "yes", "controllable": "yes"}
    assert talk("b b")[0] == begun(PROBLEM_QUESTIONS, (None, None))


def test_it_goes_on_at_the_first_text_without_answers() -> None:
    done = {"specific": "yes"}
    assert begun(PROBLEM_QUESTIONS, (done, None, done, None)).at == 1
    assert begun(PROBLEM_QUESTIONS, (done, {}, done)).is_over
    state = begun(PROBLEM_QUESTIONS, (done, None, done, None))
    for word in ("y", "y", "y"):
        state, _ = typed(state, word)
    assert state.at == 3


@given(st.lists(st.sampled_from(["y", "n", "u", "s", "b", "?", "x"]), max_size=40), st.integers(1, 4))
def test_no_answer_of_a_text_is_lost_until_it_is_given_anew(words: list[str], texts: int) -> None:
    state = begun(PROBLEM_QUESTIONS, (None,) * texts)
    for word in words:
        if state.is_over:
            break
        before = state
        state, happened = typed(state, word)
        assert state.done >= before.done
        assert (happened == DONE) or state.answers == before.answers
        assert set(dict(state.given)) <= {question.criterion for question in state.questions[: state.question]}
