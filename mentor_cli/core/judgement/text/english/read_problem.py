"""Reads a problem in English."""

from __future__ import annotations

from mentor_cli.core.judgement.text.english.difficulty import difficulty_of
from mentor_cli.core.judgement.text.english.language import is_english
from mentor_cli.core.judgement.text.english.tokens import words_of
from mentor_cli.core.judgement.text.reading import Difficulty


def read_problem(text: str) -> Difficulty:
    """The reading of an English problem; nothing is judged of a text without words or in another language."""
    words = words_of(text)
    if not any(form[0].isalnum() for form in words.forms):
        return Difficulty(words, True)
    return difficulty_of(words) if is_english(words.forms) else Difficulty(words, False)
