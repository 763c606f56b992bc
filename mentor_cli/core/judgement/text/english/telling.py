"""How a problem is told: of whom each sentence speaks, and whether that is over, goes on, comes again or may come yet.

Whether anything can still move a problem shows less in what its words mean than in who does what when: "the lift was
taken out" is over, "the lift keeps stopping" is not.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from mentor_cli.core.judgement.text.english.forms import singular
from mentor_cli.core.judgement.text.english.looking import Forms, is_number, is_word
from mentor_cli.core.judgement.text.english.nouns import PERSON
from mentor_cli.core.judgement.text.english.qualities import PREPOSITION
from mentor_cli.core.judgement.text.english.settings import AUTHORITIES, CHARGES
from mentor_cli.core.judgement.text.english.verbs import PAST_FORMS
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.reading import Sentence

_STOPS = frozenset(".;!?\n")
_NAMED = wordset("everybody everyone he i it nobody she that there they this we you")
_WHOSE = wordset("her his my our their")
_POINTING = wordset("a all an half most one some the three two")
_OPENING = 6
# What a sentence holds that says when its matter is.
_WHEN: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "coming": wordset("going shall will"),
        "open": wordset("could if may maybe might perhaps unless until whether"),
        "was": wordset("did had was were"),
        "is": wordset("am are do does has have is"),
        "not": wordset("never no nobody none not nothing"),
        "again": wordset("always each every keep keeps never often still usually"),
        "can": wordset("can cannot"),
        "but": wordset("but"),
    }
)
_HAVE = wordset("has have")
_UNDERGONE = wordset("are be been being get gets got is was were")
_SHORTEST_PAST = 4


def sentences_of(forms: Forms) -> tuple[Sentence, ...]:
    """The sentences in their order, each as it is told."""
    found: list[Sentence] = []
    first = 0
    for at, word in enumerate((*forms, ".")):
        if word in _STOPS:
            if first < at:
                found.append(_sentence(forms[first:at]))
            first = at + 1
    return tuple(found)


def _sentence(words: Forms) -> Sentence:
    signs = set(words)
    if "may" in signs and not _is_open(words):
        signs.remove("may")
    when = {name for name, listed in _WHEN.items() if not listed.isdisjoint(signs)}
    for word, follows in zip(words, (*words[1:], ""), strict=True):
        if len(word) > _SHORTEST_PAST and word.endswith("ed"):
            when.add("past")
        if follows.endswith(("ed", "en")) or follows in PAST_FORMS:
            if word in _HAVE:
                when.add("has been")
            if word in _UNDERGONE:
                when.add("undergone")
    if not when:
        when.add("unsaid")
    return Sentence(_who([word for word in words if word[0].isalnum()]), tuple(sorted(when)))


def _is_open(words: Forms) -> bool:
    """Whether something may be, rather than was in May."""
    before = words[words.index("may") - 1] if words[0] != "may" else ""
    return before not in PREPOSITION and not is_number(before)


def _who(words: list[str]) -> str:
    """Of whom or what the sentence speaks, by its first words."""
    for at, word in enumerate(words[:_OPENING]):
        if word in _NAMED:
            return word
        if word in _WHOSE:
            return f"{word}-{_kind(words[at + 1 : at + 4])}"
        if word in _POINTING:
            return f"the-{_kind(words[at + 1 : at + 3])}"
    if not words:
        return "none"
    if is_word(words[0]) and words[0].endswith("ing"):
        return "doing"
    return _kind(words[:1])


def _kind(words: list[str]) -> str:
    nouns = {singular(word) for word in words}
    for kind, names in (("authority", AUTHORITIES), ("charge", CHARGES), ("person", PERSON)):
        if not names.isdisjoint(nouns):
            return kind
    return "thing"
