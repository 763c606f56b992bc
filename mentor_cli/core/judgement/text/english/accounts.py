"""What somebody says about a problem: whether the evidence was seen or is an opinion, whether anything follows."""

from __future__ import annotations

from collections.abc import Iterator

from mentor_cli.core.judgement.text.english.clauses import KNOWN_VERBS
from mentor_cli.core.judgement.text.english.forms import base_of, singular
from mentor_cli.core.judgement.text.english.language import is_english
from mentor_cli.core.judgement.text.english.looking import Forms, is_number, is_word, says, word_at
from mentor_cli.core.judgement.text.english.qualities import (
    ADVERB,
    CONJUNCTION,
    DETERMINER,
    OBJECT_PRONOUN,
    PREPOSITION,
    PRONOUN,
    WH_WORD,
)
from mentor_cli.core.judgement.text.english.times import times_in
from mentor_cli.core.judgement.text.english.tokens import words_of
from mentor_cli.core.judgement.text.english.verbs import BE, DO, HAVE, INNER, MODAL, PAST_FORMS, VAGUE
from mentor_cli.core.judgement.text.english.wordlists import by_first_word, phrases, wordset
from mentor_cli.core.judgement.text.mentions import Calendar, Mark
from mentor_cli.core.judgement.text.reading import Account, Words

_OPINIONS = by_first_word(
    phrases(
        """
        apparently
        as everyone
        clearly
        everybody
        everyone
        from my point
        i assume
        i believe
        i feel
        i find
        i guess
        i have a feeling
        i have the feeling
        i have the impression
        i just
        i reckon
        i suppose
        i suspect
        i think
        i would say
        in my opinion
        in my view
        it feels
        it is clear
        it is obvious
        it is well known
        it seems
        maybe
        my feeling
        my impression
        no one
        nobody
        obviously
        people
        perhaps
        personally
        probably
        they seem
        to me
        to my mind
        we all
        """
    )
)
_QUOTES = ('"', "“", "„", "«")
# What a count, a test or a reader left behind.
_RESULTS = wordset(
    """
    attendance complaint deadline email error exam feedback grade log mail mark message minute note percentage photo
    protocol rating recording report result review score screenshot survey test transcript
    """
)
_SOMETIMES = wordset("often once regularly repeatedly twice usually whenever")
_SMALL = (
    ADVERB | BE | CONJUNCTION | DETERMINER | DO | HAVE | MODAL | OBJECT_PRONOUN | PREPOSITION | PRONOUN | WH_WORD
) | wordset("as to too lot much thing way me us")
# Seen by others although it happens inside a head.
_SHOWS = wordset("forgot missed panicked")
# That it matters, and nothing about what it does.
_MATTERS = wordset(
    """
    annoy annoying annoyed awful bad badly better big change crucial essential feel fix frustrating get good great hate
    help important interesting issue key like love main make matter must nice necessary need problem relevant right sad
    serious solve sort stop stressful terrible think thing unfair upset urgent useful vital want well wish worry
    worse worst wrong
    """
)


def read_account(evidence: str, why: str) -> Account:
    """The reading of two of the answers in English."""
    words, reasons = words_of(evidence), words_of(why)
    forms = words.forms
    return Account(
        evidence_judged=bool(forms) and is_english(forms),
        why_judged=bool(reasons.forms) and is_english(reasons.forms),
        seen=tuple(_seen(words)),
        follows=any(_says_something(word) for word in reasons.forms),
    )


def _seen(words: Words) -> Iterator[Mark]:
    """Numbers, days, quotations and results anywhere; and what somebody did, outside of opinions."""
    forms = words.forms
    if words.text.lstrip()[:1] in _QUOTES:
        yield Mark(0, len(forms), "quoted")
    for first, after in words.titles:
        yield Mark(first, after, "quoted")
    for time in times_in(forms, Calendar()):
        yield Mark(time.first, time.after, "when")
    for at, word in enumerate(forms):
        if (is_number(word) and word != "one") or word in _SOMETIMES:
            yield Mark(at, at + 1, "counted")
        elif singular(word) in _RESULTS:
            yield Mark(at, at + 1, "result")
    for first, after in _sentences(forms):
        if next(_opinions(forms, first, after), None) is None:
            yield from (Mark(at, at + 1, "done") for at in range(first, after) if _is_deed(forms, at))


def _sentences(forms: Forms) -> Iterator[tuple[int, int]]:
    first = 0
    for at, word in enumerate((*forms, ".")):
        if word in (".", "!", "?", ";", "…"):
            if at > first:
                yield first, at
            first = at + 1


def _opinions(forms: Forms, first: int = 0, after: int | None = None) -> Iterator[Mark]:
    """Words at the beginning of a sentence, or of what follows a comma in it, that make it an opinion."""
    after = len(forms) if after is None else after
    for at in range(first, after):
        if at > first and word_at(forms, at - 1) not in (".", "!", "?", ";", ",", "and", "but", "because", "that"):
            continue
        phrase = next((one for one in _OPINIONS.get(forms[at], ()) if says(forms, at, one)), ())
        if phrase:
            yield Mark(at, at + len(phrase))


def _is_deed(forms: Forms, at: int) -> bool:
    """Something that happened or is done, rather than how things are thought to be."""
    word = forms[at]
    base = base_of(word)
    if word in _SHOWS:
        return True
    if word in BE or word in HAVE or base in INNER or base in VAGUE:
        return False
    if word in PAST_FORMS or (word.endswith("ed") and base != word and base in KNOWN_VERBS):
        return word_at(forms, at - 1) not in BE
    subject = word_at(forms, at - 1)
    return base in KNOWN_VERBS and subject in ("i", "we", "he", "she", "not", "never", "always")


def _says_something(word: str) -> bool:
    return is_word(word) and word not in _SMALL and _MATTERS.isdisjoint((word, base_of(word), singular(word)))
