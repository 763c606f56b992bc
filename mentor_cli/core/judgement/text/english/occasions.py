"""A closed run of occasions, and the beginning of one's own time: "the next ten shifts", "my first week"."""

from __future__ import annotations

from mentor_cli.core.judgement.text.english.almanac import UNIT_DAYS
from mentor_cli.core.judgement.text.english.forms import singular
from mentor_cli.core.judgement.text.english.looking import Forms, is_word, number_at, word_at
from mentor_cli.core.judgement.text.english.nouns import EVENT
from mentor_cli.core.judgement.text.english.qualities import POSSESSIVE
from mentor_cli.core.judgement.text.english.wordlists import wordset

_NO_OCCASION = wordset("days months time weeks years")


def occasions(forms: Forms, at: int) -> int:
    """ "the next ten shifts", "the remaining meetings": a closed run of occasions; the place after it, 0 for none."""
    place = at
    while place < at + 4 and word_at(forms, place) in ("the", "my", "our", "all", "each", "every", "of"):
        place += 1
    if number_at(forms, place) is not None and word_at(forms, place + 1) in ("remaining", "next", "coming"):
        return min(place + 3, len(forms))
    word = word_at(forms, place)
    if word == "remaining":
        return place + 2
    if word not in ("next", "coming", "first", "following"):
        return 0
    number = number_at(forms, place + 1)
    if number is None:
        noun = word_at(forms, place + 1)
        return place + 2 if word == "next" and singular(noun) in EVENT and noun not in _NO_OCCASION else 0
    counted = number > 1 and (word != "first" or is_word(word_at(forms, place + 2)))
    return min(place + 3, len(forms)) if counted else 0


def first_of_own(forms: Forms, at: int) -> int:
    """ "(in) my first week", "(within) the month": the place after it, 0 for none."""
    if forms[at - 1] == "within" and word_at(forms, at) == "the" and word_at(forms, at + 1) in UNIT_DAYS:
        return at + 2
    if word_at(forms, at) not in POSSESSIVE or word_at(forms, at + 1) != "first":
        return 0
    place = at + 2 + (number_at(forms, at + 2) is not None)
    return place + 1 if singular(word_at(forms, place)) in UNIT_DAYS else 0
