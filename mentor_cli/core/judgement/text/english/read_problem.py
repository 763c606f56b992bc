"""Reads a problem in English."""

from __future__ import annotations

from mentor_cli.core.judgement.text.english.difficulty import difficulty_of
from mentor_cli.core.judgement.text.english.language import is_english
from mentor_cli.core.judgement.text.english.leanings import leaning, learnt
from mentor_cli.core.judgement.text.english.telltales import telltales_of_problem
from mentor_cli.core.judgement.text.english.tokens import words_of
from mentor_cli.core.judgement.text.reading import Difficulty

# The criteria on which labelled problems teach something beyond the rules.
LEARNT_OF_PROBLEMS = ("specific", "solvable", "controllable")


def read_problem(text: str) -> Difficulty:
    """The reading of an English problem, with how people judged problems in such words."""
    read = understand_problem(text)
    if not read.judged or read.words.is_empty or read.unnamed:
        return read
    telltales = telltales_of_problem(read)
    forms = read.words.forms
    leanings = (leaning(name, telltales, learnt("problem", name), forms) for name in LEARNT_OF_PROBLEMS)
    return read._replace(leanings=tuple(leanings))


def understand_problem(text: str) -> Difficulty:
    """The reading by its words alone; nothing is judged of a text without words or in another language."""
    words = words_of(text)
    if words.is_empty:
        return Difficulty(words, True)
    return difficulty_of(words) if is_english(words.forms) else Difficulty(words, False)
