"""How a problem is told: of whom each sentence speaks, and when that is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentor_cli.core.judgement.text.english.read_problem import understand_problem
from mentor_cli.core.judgement.text.english.telling import sentences_of
from mentor_cli.core.judgement.text.english.telltales import telltales_of_problem
from mentor_cli.core.judgement.text.english.tokens import words_of
from mentor_cli.core.judgement.text.reading import Sentence


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("The lift was taken out in May.", [("the-thing", {"was", "undergone"})]),
        ("The lift keeps stopping", [("the-thing", {"again"})]),
        ("My trainees never answer. They may be shy.", [("my-charge", {"again", "not"}), ("they", {"open"})]),
        ("The council has sold our pitch", [("the-authority", {"is", "has been"})]),
        ("Nobody has told me, but I will ask", [("nobody", {"is", "has been", "not", "but", "coming"})]),
        ("Waiting for the lab", [("the-thing", {"unsaid"})]),
        ("Waiting since Easter", [("doing", {"unsaid"})]),
        ("I missed the train; my mother had died", [("i", {"past"}), ("my-person", {"was"})]),
        ("", []),
        ("?!", []),
    ],
)
def test_who_and_when(text: str, sentences: list[tuple[str, set[str]]]) -> None:
    assert sentences_of(words_of(text).forms) == tuple(Sentence(who, tuple(sorted(when))) for who, when in sentences)


def test_the_first_sentence_is_told_apart_from_the_others() -> None:
    found = telltales_of_problem(understand_problem("The hall is closed. We will meet at my place."))
    assert {"#who=first/the-thing", "#when=first/undergone", "#who=further/we", "#told=we/coming"} <= found.keys()


@given(st.text(max_size=200))
def test_any_text_is_told_in_sentences(text: str) -> None:
    forms = words_of(text).forms
    assert len(sentences_of(forms)) <= len(forms)
