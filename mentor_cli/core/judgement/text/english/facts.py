"""Facts of somebody's life in words that no list knows: "the new starters keep forgetting the gas tap", "letters take
weeks", "two having resigned". Beside a goal they say why."""

from __future__ import annotations

from mentor_cli.core.judgement.text.english.clauses import KNOWN_VERBS
from mentor_cli.core.judgement.text.english.forms import base_of, is_adverb, is_gerund, singular
from mentor_cli.core.judgement.text.english.looking import Forms, is_number, is_word, word_at
from mentor_cli.core.judgement.text.english.nouns import DELIVERABLE, EVENT, PERSON
from mentor_cli.core.judgement.text.english.qualities import (
    CONJUNCTION,
    DETERMINER,
    OBJECT_PRONOUN,
    POSSESSIVE,
    PREPOSITION,
    WH_WORD,
)
from mentor_cli.core.judgement.text.english.verbs import ACTIVITY, CREATE, FINISH, TELLS
from mentor_cli.core.judgement.text.english.wordlists import wordset

_POINTED = POSSESSIVE | wordset("a an each every half no some that the these this those")
# What happens or holds without an object: "since the alto line drifts", "the tap leaks".
HAPPENS = wordset(
    """
    ache aches arrive arrives bark beats begin begins bite break breaks change chase chases cheat close closes
    collapse collapses collect collects come comes creak creaks decide decides die dies drift drifts drip drips drop
    drops embarrass escape expire expires fade fades fail fails fall falls freeze freezes go goes grow grows hate
    hates hurt hurts judge judges keep keeps leak leaks leave leaves lie live lives moan moans move moves pick picks
    rely retire retires rot rots rust rusts seize seizes shake shakes shut shuts sit sits sleep sleeps slip slips
    smell smells start starts stay stays stink stinks stop stops suffer suffers swell swells take takes tire turn
    turns visit visits wait waits wake wakes watch wear wears wobble wobbles work works worry
    """
)
_MADE = CREATE | FINISH | ACTIVITY
_OTHER_VERBS = KNOWN_VERBS - _MADE
_OFF = wordset("broken dead done empty fed gone off out over shut ill away closed full late short stuck sick tired")
_OBJECTS = OBJECT_PRONOUN - {"her"}
_LATER = wordset("after before by until")
_LONGEST_SUBJECT = 8


def tells_a_fact(forms: Forms, first: int, after: int) -> bool:
    """Whether the words tell how things are: a subject, and a verb by its form and by what stands around it."""
    if after - first < 2:
        return False
    if _is_absolute(forms, first, after):
        return True
    if not _may_be_subject(forms[first]) and not (forms[first + 1] in TELLS and after - first > 2):
        return False
    for at in range(first + 1, min(first + _LONGEST_SUBJECT, after)):
        word, before = forms[at], forms[at - 1]
        if not is_word(word):
            return word == "'s" and word_at(forms, at + 1) in _OFF and at + 1 < after
        if word in CONJUNCTION or word in WH_WORD or word in _LATER:
            return False
        if word in DETERMINER or word in PREPOSITION or _is_small(before) or is_number(before):
            continue
        follows = forms[at + 1] if at + 1 < after else ""
        if _is_told(forms, first, at, follows):
            return True
    return False


def _may_be_subject(word: str) -> bool:
    """Whether a told clause may begin with the word: "the …", "my …", "letters …", "two …", a name."""
    if word in _POINTED or word == "too" or is_number(word) or word in PERSON:
        return True
    small = word in PREPOSITION or word in CONJUNCTION or word in WH_WORD or word in DETERMINER
    return is_word(word) and not small and not is_gerund(word) and word not in KNOWN_VERBS


def _is_small(word: str) -> bool:
    return (word in DETERMINER and word not in ("all", "both")) or word in PREPOSITION or word == "'s"


def _is_told(forms: Forms, first: int, at: int, follows: str) -> bool:
    """Whether the word is the verb of the clause."""
    word, before = forms[at], forms[at - 1]
    bound = not follows or follows in DETERMINER or follows in PREPOSITION or follows in OBJECT_PRONOUN
    bound = bound or follows in WH_WORD or is_adverb(follows) or is_number(follows)
    plural = singular(before) != before or (forms[first] in ("half", "some") and at > first + 2)
    if word.endswith("s") and base_of(word) != word and follows in _OBJECTS and not plural:
        return True
    if word.endswith("s") and singular(word) != word and not plural and not is_number(forms[first]):
        noun = singular(word) in DELIVERABLE or singular(word) in EVENT
        known = base_of(word) in _OTHER_VERBS and not noun
        return bound and (word in TELLS or word in HAPPENS or known)
    if plural and (word in HAPPENS or (base_of(word) == word and word in KNOWN_VERBS and word not in DELIVERABLE)):
        noun = word in EVENT and follows in PREPOSITION
        return not noun and (bool(follows) or word in HAPPENS)
    if word.endswith("ed") and len(word) > 3 and forms[first] in _POINTED:
        person = singular(before) in PERSON or before.endswith(("er", "or", "ist", "ian"))
        return (person or base_of(word) not in _MADE) and follows != "by" and (bound or follows.endswith("n"))
    return False


def _is_absolute(forms: Forms, first: int, after: int) -> bool:
    """ "two having resigned", "having had to bluff last time", "my licence being due": a clause without its verb."""
    for at in range(first, min(first + 5, after - 1)):
        if forms[at] == "having" or (forms[at] == "being" and at > first):
            follows = forms[at + 1]
            done = base_of(follows) != follows or follows in ("been", "had") or forms[at] == "being"
            return done and (at > first or forms[at] == "having")
        if not is_word(forms[at]) or forms[at] in CONJUNCTION:
            return False
    return False
