"""A problem in words: what was seen, whose hands it lies in, and whether anything can still move it."""

from __future__ import annotations

from mentor_cli.core.judgement.text.english.almanac import NUMBER_WORDS
from mentor_cli.core.judgement.text.english.forms import base_of, is_gerund, singular
from mentor_cli.core.judgement.text.english.nouns import ABSTRACT, EVENT, PERSON
from mentor_cli.core.judgement.text.english.pieces import TOLD, Piece, pieces_of
from mentor_cli.core.judgement.text.english.qualities import ADVERB, OPINION
from mentor_cli.core.judgement.text.english.settings import (
    AUTHORITIES,
    CHARGES,
    CONDEMNED,
    DECISIONS,
    DEPARTURES,
    FINAL,
    FINAL_PHRASES,
    GENERAL,
    HAZY,
    HAZY_PHRASES,
    MISFIT,
    NATURE,
    OFTEN,
    OWN,
    PLACED,
    PRIVATE_LIFE,
    STATES,
    STATIVE,
)
from mentor_cli.core.judgement.text.english.times import times_in
from mentor_cli.core.judgement.text.english.verbs import BE, DO, HAVE, INNER, MODAL, VAGUE
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.mentions import AUTHORITY, CHARGE, OTHER, PRIVATE, SELF, Calendar, Mark, Time
from mentor_cli.core.judgement.text.reading import Difficulty, Words

Forms = tuple[str, ...]
_POINTING = wordset(
    """
    a an five four her his my one our six some that the their these this those three two your
    """
)
_ENOUGH = 2


def difficulty_of(words: Words) -> Difficulty:
    """The reading of a problem in English. Linear in its length."""
    forms = words.forms
    times = times_in(forms, Calendar())
    pieces = pieces_of(forms, times)
    own = tuple(Mark(at, at + 1) for at, word in enumerate(forms) if word in OWN)
    hazy = _hazy(forms)
    seen = _seen(forms, times)
    subject = _subject(pieces, len(forms))
    settled = _settled(forms, subject)
    general = _general(forms, subject, own) if settled is None or any(word in CONDEMNED for word in forms) else None
    pictured = _weight(forms, pieces, seen, hazy, own, general, settled) >= _ENOUGH
    holder = _holder(forms, pieces, subject, general, settled)
    hopeless = general is not None and any(word in CONDEMNED for word in forms)
    placed = any(word in PLACED for word in forms) and any(word in MISFIT for word in forms)
    return Difficulty(words, True, seen, hazy, own, general, settled, holder, pictured and not placed, hopeless, placed)


def _hazy(forms: Forms) -> tuple[Mark, ...]:
    found = [Mark(at, at + 1) for at, word in enumerate(forms) if word in HAZY or singular(word) in ABSTRACT]
    for at in range(len(forms) - 1):
        if (forms[at], forms[at + 1]) in HAZY_PHRASES:
            found.append(Mark(at, at + 2))
    return tuple(sorted(found))


def _seen(forms: Forms, times: tuple[Time, ...]) -> tuple[Mark, ...]:
    """What somebody observed: numbers, days, how often, "when …"; the note says how much it tells."""
    found = [Mark(time.first, time.after, "once") for time in times]
    inside = {at for time in times for at in range(time.first, time.after)}
    for at, word in enumerate(forms):
        figure = word[0].isdigit() or (word in NUMBER_WORDS and word != "one")
        if figure:
            found.append(Mark(at, at + 1, "figure"))
        elif at not in inside and (word in OFTEN or (word == "when" and at + 1 < len(forms))):
            found.append(Mark(at, at + 1, "often"))
    return tuple(sorted(found))


def _subject(pieces: tuple[Piece, ...], size: int) -> Mark:
    """The subject of the first clause."""
    for piece in pieces:
        if piece.sort == TOLD:
            return Mark(piece.first, max(piece.verb, piece.first + 1))
    return Mark(0, min(4, size))


def _general(forms: Forms, subject: Mark, own: tuple[Mark, ...]) -> Mark | None:
    """ "Schools are …", "Employers want …", "They've rewritten …": the world, not one's own setting."""
    if any(forms[mark.first] != "us" for mark in own):
        return None
    words = forms[subject.first : subject.after]
    if words[:1] == ("they",) or ((words and words[0] in _POINTING) or (words[:1] and words[0][0].isdigit())):
        return Mark(subject.first, subject.first + 1) if words[:1] == ("they",) else None
    there = words[:1] == ("there",)
    for at in range(subject.first, len(forms) if there else min(subject.after, subject.first + 6)):
        if singular(forms[at]) in GENERAL or (singular(forms[at]) in AUTHORITIES and not there):
            return Mark(at, at + 1)
    plural = bool(words) and not any(word[0].isdigit() for word in forms) and singular(words[-1]) != words[-1]
    plural = plural and singular(words[-1]) not in ABSTRACT | EVENT and words[-1] not in HAZY
    return Mark(subject.first, subject.after) if plural and subject.after - subject.first <= 3 and not own else None


def _settled(forms: Forms, subject: Mark) -> Mark | None:
    """What is over or decided: by a last word, by a body that decides, or because somebody is gone."""
    for at, word in enumerate(forms):
        if word in FINAL and forms[at - 1 : at] not in (("not",), ("the",), ("a",), ("my",)):
            return Mark(at, at + 1)
        for phrase in FINAL_PHRASES:
            if word == phrase[0] and forms[at : at + len(phrase)] == phrase:
                return Mark(at, at + len(phrase))
    words = forms[subject.first : subject.after]
    told = forms[subject.after - 1 : subject.after + 4]
    decides = words[:1] == ("they",) or any(singular(word) in AUTHORITIES for word in words)
    for place, word in enumerate(told):
        if decides and word in DECISIONS and "will" not in told:
            return Mark(subject.after - 1 + place, subject.after + place)
        if word in DEPARTURES and any(singular(one) in PERSON for one in words):
            return Mark(subject.after - 1 + place, subject.after + place)
        if word in ("failed", "missed") and words[:1] == ("i",):
            return Mark(subject.after - 1 + place, subject.after + place)
    return None


def _holder(forms: Forms, pieces: tuple[Piece, ...], subject: Mark, general: Mark | None, settled: Mark | None) -> Mark:
    """In whose hands it lies: first who decides, then what the person does in it, then whose thing it is."""
    words = forms[subject.first : subject.after]
    place = Mark(subject.first, subject.after)
    if any(word in PRIVATE_LIFE for word in forms) or any(singular(word) in NATURE for word in words[-2:]):
        return place._replace(note=PRIVATE)
    if words[:1] == ("they",) or _authority(forms, subject.first, subject.after):
        return place._replace(note=AUTHORITY)
    if general:
        everybody = forms[general.first] in ("everyone", "everybody", "people", "legacy", "nobody")
        return Mark(general.first, general.after, OTHER if everybody else AUTHORITY)
    if act := _own_act(forms):
        return act
    if {"my", "our"} & set(words) and any(singular(word) in CHARGES for word in words):
        return place._replace(note=CHARGE)
    if (authority := _authority(forms, 0, len(forms))) and forms[max(authority.first - 2, 0)] in (
        "by",
        "from",
        "of",
        "my",
    ):
        return authority._replace(note=AUTHORITY)
    if mine := _own_thing(forms, subject):
        return mine
    return place._replace(note=OTHER)


def _authority(forms: Forms, first: int, after: int) -> Mark | None:
    """A body or person that decides over one's head, pointed at as one."""
    for at in range(first, after):
        if forms[at] == "management" and at and forms[at - 1] not in ("the", "by", "from", "our"):
            continue
        pointed = (
            at == 0
            or bool({"the", "my", "by", "our", "from", "a", "their"} & set(forms[max(at - 3, 0) : at]))
            or at - first < 2
        )
        if singular(forms[at]) in AUTHORITIES and pointed:
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
        if (
            verb == "have"
            and place + 1 < len(forms)
            and forms[place + 1] not in ADVERB
            and base_of(forms[place + 1]) != forms[place + 1]
        ):
            verb = base_of(forms[place + 1])
        active = (
            forms[at - 1 : at] != ("while",)
            and verb[0].isalpha()
            and verb not in STATIVE
            and verb not in STATES
            and verb not in MODAL
        )
        if active and not (forms[at] == "we" and base_of(verb) in VAGUE | INNER):
            return Mark(at, place + 1, SELF)
    return None


def _own_thing(forms: Forms, subject: Mark) -> Mark | None:
    """ "My CV is four pages", "documentation is my weak spot", "drowning in literature": one's own thing or state."""
    others = {"nobody", "everybody", "everyone"} & set(forms[subject.first : subject.after]) or _names_person(
        forms[: subject.after], subject.first
    )
    for at in range(len(forms) - 1):
        if (
            forms[at] == "my"
            and (at < subject.after or not others)
            and singular(forms[at + 1]) not in PERSON
            and not _names_person(forms, at + 1)
        ):
            if forms[at + 1] not in ("head", "way", "own"):
                return Mark(at, at + 2, SELF)
        if forms[at] in ("i", "from") and forms[at + 1] in ("am", "me"):
            return Mark(at, at + 2, SELF)
    alone = is_gerund(forms[0]) or forms[0] == "not" or any(word in ("feelings", "feeling") for word in forms[:3])
    hard = any(word in ("difficult", "hard", "confusing") for word in forms) and not any(
        singular(word) in PERSON for word in forms
    )
    return Mark(subject.first, subject.after, SELF) if alone or hard else None


def _names_person(forms: Forms, at: int) -> bool:
    """Whether the noun phrase from here on ends in a person: "my best friend's parents", "my line manager"."""
    return any(
        singular(word) in PERSON for word in forms[at : at + 3] if word not in ("i", "we", "they", "he", "she", "who")
    )


def _weight(
    forms: Forms,
    pieces: tuple[Piece, ...],
    seen: tuple[Mark, ...],
    hazy: tuple[Mark, ...],
    own: tuple[Mark, ...],
    general: Mark | None,
    settled: Mark | None,
) -> int:
    """How well it can be pictured: observations and doings in one's own setting weigh for it, haze and generality against."""
    figures = sum(2 if mark.note == "figure" else 1 for mark in seen)
    nouns = {
        singular(word)
        for word in forms
        if len(word) > 3 and word[0].isalpha() and word not in HAZY and word not in ADVERB
    }
    pointed = forms[0] in _POINTING or forms[0][0].isdigit()
    weight = (
        min(figures, 4)
        + (1 if own else 0 if pointed else -1)
        + any(_does(forms, piece) for piece in pieces)
        + (len(nouns) > 5)
    )
    weight += 1 if settled or sum(word == "the" for word in forms) > 1 else 0
    return weight - min(len(hazy), 3) - (3 if general else 0) - (2 if len(forms) < 5 else 0)


def _does(forms: Forms, piece: Piece) -> bool:
    """Whether the clause tells of something done or said, rather than how things are."""
    if piece.sort != TOLD:
        return False
    for at in range(piece.verb, min(piece.verb + 4, piece.after)):
        word = forms[at]
        if word in BE or word in HAVE or word in DO or word in MODAL or word in ADVERB or word == "not":
            continue
        base = base_of(word)
        return (
            base not in VAGUE
            and base not in INNER
            and base not in ("struggle", "need", "lack", "find")
            and word not in OPINION
        )
    return False
