"""Looking at words around a place without falling off the end of the text."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import compress, count

from mentor_cli.core.judgement.text.english.almanac import NUMBER_WORDS
from mentor_cli.core.judgement.text.english.wordlists import by_word

Forms = tuple[str, ...]


def word_at(forms: Forms, at: int) -> str:
    """The word at this place; empty before the first and behind the last."""
    return forms[at] if 0 <= at < len(forms) else ""


def places(forms: Forms, holds: Callable[[str], object], first: int = 0, after: int | None = None) -> Iterator[int]:
    """Where the words are, from `first` up to `after`, that it holds of: most words of a text need no second look, and
    no Python to pass over.
    """
    return compress(count(first), map(holds, forms[first:after]))


def says(forms: Forms, at: int, phrase: Forms) -> bool:
    """Whether these words stand here."""
    return forms[at : at + len(phrase)] == phrase


def said_at(forms: Forms, at: int, listed: Mapping[str, tuple[Forms, ...]]) -> Forms:
    """The first phrase of those under its first word that stands here; empty for none."""
    for phrase in listed.get(forms[at], ()):
        if forms[at : at + len(phrase)] == phrase:
            return phrase
    return ()


def number_at(forms: Forms, at: int) -> int | None:
    """The whole number at this place, in digits or as a word."""
    return _number(forms[at]) if 0 <= at < len(forms) else None


@by_word
def _number(word: str) -> int | None:
    if word.isdecimal():
        return int(word) if len(word) < 10 else None
    return NUMBER_WORDS.get(word)


@by_word
def is_word(word: str) -> bool:
    """Whether it is a word, rather than a number, a sign or nothing."""
    return word[:1].isalpha()


@by_word
def is_number(word: str) -> bool:
    """Whether it is a number in figures or in letters."""
    return word[:1].isdigit() or word in NUMBER_WORDS
