"""In whose hands a problem lies: with the person, those in their charge, others, or somebody who decides above them."""

from __future__ import annotations

from mentor_cli.core.judgement.text.english.clauses import KNOWN_VERBS
from mentor_cli.core.judgement.text.english.forms import base_of, is_gerund, singular
from mentor_cli.core.judgement.text.english.looking import Forms, is_word, word_at
from mentor_cli.core.judgement.text.english.nouns import PERSON
from mentor_cli.core.judgement.text.english.qualities import ADVERB
from mentor_cli.core.judgement.text.english.settings import (
    AUTHORITIES,
    CHARGES,
    DECISIONS,
    NATURE,
    PRIVATE_LIFE,
    STATES,
    STATIVE,
)
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
_BODIES = wordset("agency centre club college firm head school")
_PASSIVE = wordset("been was were")
_INWARD = wordset(
    """
    anxiety concentration confidence discipline focus handwriting motivation nerves perfectionism procrastination
    shyness
    """
)
_HARD = wordset("confusing difficult hard")
_NOT_ACTING = STATIVE | STATES | MODAL


def holder_of(forms: Forms, subject: Mark, general: Mark | None) -> Mark:
    """The words that say in whose hands it lies: first who decides, then what the person does, then whose it is."""
    words = forms[subject.first : subject.after]
    if not PRIVATE_LIFE.isdisjoint(forms) or singular(words[-1]) in NATURE:
        return subject._replace(note=PRIVATE)
    above = words[0] == "they" or is_body(words) or _is_cancelled(forms, subject) or _unchangeable(forms)
    if above or _authority(forms, subject.first, subject.after):
        return subject._replace(note=AUTHORITY)
    if general:
        return general._replace(note=OTHER if forms[general.first] in _EVERYBODY else AUTHORITY)
    if act := _own_act(forms):
        return act
    if _in_charge(words):
        return subject._replace(note=CHARGE)
    authority = _authority(forms, 0, len(forms))
    if authority and forms[max(authority.first - 2, 0)] in _OF:
        return authority._replace(note=AUTHORITY)
    if words[0] == "i" and not _others(forms):
        return subject._replace(note=SELF)
    return _own_thing(forms, subject) or _own_state(forms, subject) or subject._replace(note=OTHER)


def is_body(subject: Forms) -> bool:
    """ "the head", "the school": as the subject of a sentence they decide."""
    return len(subject) == 2 and subject[0] == "the" and subject[1] in _BODIES


def _is_cancelled(forms: Forms, subject: Mark) -> bool:
    """ "the ferry was cancelled": by somebody who is not even named."""
    words = forms[subject.first : subject.after]
    if words[0] != "the" or word_at(forms, subject.after) not in _PASSIVE:
        return False
    return not DECISIONS.isdisjoint(forms[subject.after + 1 : subject.after + 3])


def _unchangeable(forms: Forms) -> bool:
    """ "and I cannot change it"."""
    return any(forms[at : at + 4] == ("i", "can", "not", "change") for at in range(len(forms) - 3))


def _in_charge(subject: Forms) -> bool:
    """Whether it is about those whom the person teaches or leads; a parent of one of them is another person."""
    if "my" not in subject and "our" not in subject:
        return False
    for at, word in enumerate(subject):
        if singular(word) in CHARGES:
            return True
        if word == "others" or (singular(word) in PERSON and word_at(subject, at + 1) == "of"):
            return False
    return False


def _authority(forms: Forms, first: int, after: int) -> Mark | None:
    """A body or person that decides over one's head, pointed at as one; "time management" is none."""
    for at in range(first, after):
        if singular(forms[at]) not in AUTHORITIES:
            continue
        if forms[at] == "management" and at and forms[at - 1] not in _WHOSE:
            continue
        if word_at(forms, at - 2) in ("at", "in"):
            continue
        if at == 0 or at - first < 2 or not _POINTERS.isdisjoint(forms[max(at - 3, 0) : at]):
            return Mark(at, at + 1)
    return None


def _others(forms: Forms) -> bool:
    """Whether anybody is named besides the person and those in their charge."""
    return any(singular(word) in PERSON and singular(word) not in CHARGES and word not in _SPEAKERS for word in forms)


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
        if verb in _NOT_ACTING and (joined := _joined_verb(forms, place)):
            return Mark(at, joined + 1, SELF)
        active = is_word(verb) and verb not in _NOT_ACTING and word_at(forms, at - 1) != "while"
        shared = forms[at] == "we" and (base_of(verb) in VAGUE or base_of(verb) in INNER)
        if active and not shared:
            return Mark(at, place + 1, SELF)
    return None


def _joined_verb(forms: Forms, at: int) -> int:
    """ "I get hectic and give back the wrong change": the place of what is done; 0 for none."""
    for place in range(at + 1, min(at + 5, len(forms) - 2)):
        if forms[place] == "and":
            verb = forms[place + 1]
            return place + 1 if base_of(verb) == verb and verb in KNOWN_VERBS and verb not in _NOT_ACTING else 0
    return 0


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
    inward = len(forms) < 4 and any(word in _INWARD for word in forms)
    alone = inward or is_gerund(forms[0]) or forms[0] == "not" or not _FEELINGS.isdisjoint(forms[:3])
    hard = not _HARD.isdisjoint(forms) and not any(singular(word) in PERSON for word in forms)
    return subject._replace(note=SELF) if alone or hard else None


def _names_person(forms: Forms, at: int) -> bool:
    """Whether the noun phrase from here on ends in a person: "my best friend's parents", "my line manager"."""
    return any(singular(word) in PERSON and word not in _SPEAKERS for word in forms[at : at + 3])
