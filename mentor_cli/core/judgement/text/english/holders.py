"""In whose hands a problem lies: with the person, those in their charge, others, or somebody who decides above them."""

from __future__ import annotations

from mentor_cli.core.judgement.text.english.forms import base_of, is_gerund, singular
from mentor_cli.core.judgement.text.english.looking import Forms, is_word, word_at
from mentor_cli.core.judgement.text.english.nouns import PERSON
from mentor_cli.core.judgement.text.english.qualities import ADVERB
from mentor_cli.core.judgement.text.english.settings import AUTHORITIES, CHARGES, NATURE, PRIVATE_LIFE, STATES, STATIVE
from mentor_cli.core.judgement.text.english.verbs import INNER, MODAL, VAGUE
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.mentions import AUTHORITY, CHARGE, OTHER, PRIVATE, SELF, Mark

_EVERYBODY = wordset("everybody everyone legacy nobody people")
_PEOPLE = wordset("everybody everyone nobody")
_POINTERS = wordset("a by from my our the their")
_OF = wordset("by from my of")
_WHOSE = wordset("by from our the")
_NOT_MINE = wordset("head own way")
_SPEAKERS = wordset("he i she they we who")
_FEELINGS = wordset("feeling feelings")
_HARD = wordset("confusing difficult hard")
_NOT_ACTING = STATIVE | STATES | MODAL


def holder_of(forms: Forms, subject: Mark, general: Mark | None) -> Mark:
    """The words that say in whose hands it lies: first who decides, then what the person does, then whose it is."""
    words = forms[subject.first : subject.after]
    if not PRIVATE_LIFE.isdisjoint(forms) or any(singular(word) in NATURE for word in words[-2:]):
        return subject._replace(note=PRIVATE)
    if words[0] == "they" or _authority(forms, subject.first, subject.after):
        return subject._replace(note=AUTHORITY)
    if general:
        return general._replace(note=OTHER if forms[general.first] in _EVERYBODY else AUTHORITY)
    if act := _own_act(forms):
        return act
    if ("my" in words or "our" in words) and any(singular(word) in CHARGES for word in words):
        return subject._replace(note=CHARGE)
    authority = _authority(forms, 0, len(forms))
    if authority and forms[max(authority.first - 2, 0)] in _OF:
        return authority._replace(note=AUTHORITY)
    return _own_thing(forms, subject) or _own_state(forms, subject) or subject._replace(note=OTHER)


def _authority(forms: Forms, first: int, after: int) -> Mark | None:
    """A body or person that decides over one's head, pointed at as one; "time management" is none."""
    for at in range(first, after):
        if singular(forms[at]) not in AUTHORITIES:
            continue
        if forms[at] == "management" and at and forms[at - 1] not in _WHOSE:
            continue
        if at == 0 or at - first < 2 or not _POINTERS.isdisjoint(forms[max(at - 3, 0) : at]):
            return Mark(at, at + 1)
    return None


def _own_act(forms: Forms) -> Mark | None:
    """ "so I merge without waiting": the person does something in it, and could do otherwise."""
    for at in range(len(forms) - 1):
        if forms[at] not in ("i", "we"):
            continue
        place = at + 1
        while place < len(forms) - 1 and forms[place] in ADVERB:
            place += 1
        verb = forms[place]
        if verb in STATES and at < 2 and forms[at] == "i":
            return Mark(at, place + 1, SELF)
        behind = word_at(forms, place + 1)
        if verb == "have" and behind not in ADVERB and base_of(behind) != behind:
            verb = base_of(behind)
        active = is_word(verb) and verb not in _NOT_ACTING and word_at(forms, at - 1) != "while"
        shared = forms[at] == "we" and (base_of(verb) in VAGUE or base_of(verb) in INNER)
        if active and not shared:
            return Mark(at, place + 1, SELF)
    return None


def _own_thing(forms: Forms, subject: Mark) -> Mark | None:
    """ "My CV is four pages", "documentation is my weak spot": a thing of one's own that no others act upon."""
    others = not _PEOPLE.isdisjoint(forms[subject.first : subject.after])
    others = others or _names_person(forms[: subject.after], subject.first)
    for at in range(len(forms) - 1):
        mine = forms[at] == "my" and forms[at + 1] not in _NOT_MINE and not _names_person(forms, at + 1)
        if mine and (at < subject.after or not others):
            return Mark(at, at + 2, SELF)
        if (forms[at], forms[at + 1]) in (("i", "am"), ("from", "me")):
            return Mark(at, at + 2, SELF)
    return None


def _own_state(forms: Forms, subject: Mark) -> Mark | None:
    """ "drowning in literature", "imposter feelings", "the grammar is too difficult": a state nobody else is in."""
    alone = is_gerund(forms[0]) or forms[0] == "not" or not _FEELINGS.isdisjoint(forms[:3])
    hard = not _HARD.isdisjoint(forms) and not any(singular(word) in PERSON for word in forms)
    return subject._replace(note=SELF) if alone or hard else None


def _names_person(forms: Forms, at: int) -> bool:
    """Whether the noun phrase from here on ends in a person: "my best friend's parents", "my line manager"."""
    return any(singular(word) in PERSON and word not in _SPEAKERS for word in forms[at : at + 3])
