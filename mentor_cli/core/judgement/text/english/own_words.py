"""Words of a programme's own, read as words that the lists know: a showcase as a booklet, Demo Day as its date.

One word takes the place of another before anything else looks at the text; where it was typed stays known, so that
whoever points at it points at what was typed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from mentor_cli.core.judgement.text.english.clauses import KNOWN_VERBS
from mentor_cli.core.judgement.text.english.days import POINTED, noun_follows
from mentor_cli.core.judgement.text.english.forms import base_of, singular
from mentor_cli.core.judgement.text.english.looking import Forms, is_word, word_at
from mentor_cli.core.judgement.text.english.qualities import DETERMINER, PREPOSITION
from mentor_cli.core.judgement.text.english.tokens import words_of
from mentor_cli.core.judgement.text.english.verbs import MODAL
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.mentions import OwnWords
from mentor_cli.core.judgement.text.reading import Words

_THING, _EVENT, _VAGUE = "thing", "event", "vague"
# What they are read as: a thing that plainly exists, a verb and a noun that say nothing.
_DELIVERABLE, _DEED, _STATE = "booklet", "enhance", "improvement"
_DEEDS = {"ing": "enhancing", "ed": "enhanced", "s": "enhances"}
_BEFORE_VERB = MODAL | wordset("and by i not or then to we")


class _Phrase(NamedTuple):
    """Words of a programme in their forms, what they are, and of an event its days."""

    forms: Forms
    sort: str
    days: tuple[date, ...] = ()


def understood(words: Words, own: OwnWords, today: date | None) -> Words:
    """The words with those of the programme's own replaced; `today` tells which day of an event is the next."""
    phrases = _by_first_word(own)
    forms: list[str] = []
    spans: list[tuple[int, int]] = []
    places = [0]
    at = 0
    while at < len(words.forms):
        phrase, first = _phrase_at(phrases, words.forms, at)
        after = first + len(phrase.forms) if phrase else at + 1
        forms.append(_read_as(phrase, words.forms, first, today) if phrase else words.forms[at])
        spans.append((words.starts[at], words.ends[after - 1]))
        places += [len(forms)] * (after - at)
        at = after
    titles = ((places[first], places[after]) for first, after in words.titles)
    return words._replace(
        forms=tuple(forms),
        starts=tuple(start for start, _ in spans),
        ends=tuple(end for _, end in spans),
        titles=tuple(title for title in titles if title[0] < title[1]),
    )


def is_vague_here(text: str, own: OwnWords) -> bool:
    """Whether the text holds a word that the programme calls vague: what others said of it counts no longer."""
    phrases, forms = _by_first_word(own), words_of(text).forms
    found = (_phrase_at(phrases, forms, at)[0] for at in range(len(forms)))
    return any(phrase is not None and phrase.sort == _VAGUE for phrase in found)


@lru_cache(maxsize=64)
def _by_first_word(own: OwnWords) -> Mapping[str, tuple[_Phrase, ...]]:
    """The phrases under the first of their words, the longest first."""
    found: dict[str, tuple[_Phrase, ...]] = {}
    for phrase in sorted(_phrases(own), key=lambda phrase: -len(phrase.forms)):
        found[phrase.forms[0]] = (*found.get(phrase.forms[0], ()), phrase)
    return found


def _phrases(own: OwnWords) -> Iterator[_Phrase]:
    for sort, listed in ((_THING, own.deliverables), (_VAGUE, own.vague)):
        yield from (_Phrase(forms, sort) for forms in _forms_of(listed))
    for name, days in own.events:
        yield from (_Phrase(forms, _EVENT, days) for forms in _forms_of((name,)) if days)


def _forms_of(listed: Iterable[str]) -> Iterator[Forms]:
    return filter(None, (words_of(words).forms for words in listed))


def _phrase_at(phrases: Mapping[str, tuple[_Phrase, ...]], forms: Forms, at: int) -> tuple[_Phrase | None, int]:
    """The phrase that stands here and where its own words begin; "next" before an event belongs to it."""
    place = at + (forms[at] in POINTED)
    word = word_at(forms, place)
    for key in dict.fromkeys((word, singular(word), base_of(word))):
        for phrase in phrases.get(key, ()):
            if (place == at or phrase.sort == _EVENT) and _stands(phrase, forms, place):
                return phrase, place
    return None, at


def _stands(phrase: _Phrase, forms: Forms, at: int) -> bool:
    """Whether the phrase stands here: things also in the plural, vague verbs in any form, verbs never for things."""
    here = forms[at : at + len(phrase.forms)]
    if phrase.sort == _THING:
        if base_of(here[0]) in KNOWN_VERBS and _is_verb(forms, at):
            return False
        return (*here[:-1], singular(here[-1])) == (*phrase.forms[:-1], singular(phrase.forms[-1]))
    if phrase.sort == _VAGUE:
        return here[1:] == phrase.forms[1:] and phrase.forms[0] in (here[0], base_of(here[0]), singular(here[0]))
    return here == phrase.forms and not _only_describes(forms, at, at + len(here))


def _only_describes(forms: Forms, at: int, after: int) -> bool:
    """ "write the Demo Day talk": the event tells which talk, not when."""
    lead = at - 1
    while word_at(forms, lead) in POINTED or word_at(forms, lead) in DETERMINER:
        lead -= 1
    return noun_follows(forms, after) and word_at(forms, lead) not in PREPOSITION


def _read_as(phrase: _Phrase, forms: Forms, at: int, today: date | None) -> str:
    last = forms[at + len(phrase.forms) - 1]
    if phrase.sort == _THING:
        return _DELIVERABLE if singular(last) == last else f"{_DELIVERABLE}s"
    if phrase.sort == _EVENT:
        coming = [day for day in phrase.days if today and day >= today]
        return min(coming, default=max(phrase.days)).isoformat()
    if not _is_verb(forms, at) and not forms[at].endswith("ing"):
        return _STATE
    changed = (deed for ending, deed in _DEEDS.items() if forms[at].endswith(ending))
    return _DEED if forms[at] == phrase.forms[0] else next(changed, _DEED)


def _is_verb(forms: Forms, at: int) -> bool:
    """Whether a verb would stand at this place: at the beginning, or behind "to", "I" or "will"."""
    before = word_at(forms, at - 1)
    return not is_word(before) or before in _BEFORE_VERB
