"""Purposes: "… to get ready for the design round", "To stop feeling weak, I'm going to …"."""

from __future__ import annotations

from collections.abc import Mapping

from mentor_cli.core.judgement.text.english.clauses import KNOWN_VERBS
from mentor_cli.core.judgement.text.english.forms import base_of, is_gerund, singular
from mentor_cli.core.judgement.text.english.looking import Forms, is_number, is_word, word_at
from mentor_cli.core.judgement.text.english.nouns import DELIVERABLE, PERSON
from mentor_cli.core.judgement.text.english.qualities import ADVERB, DETERMINER, PREPOSITION, WH_WORD
from mentor_cli.core.judgement.text.english.verbs import BE, MODAL, SPENDS, SPENT, TAKE_INFINITIVE
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.mentions import GOAL, NAMED, TOLD, Mark, Piece, Time

Starts = Mapping[int, Time]

# "to …" behind one of these belongs to it: somebody is asked or helped to do the thing.
_PERSUADE = wordset(
    """
    allow ask challenge coach convince enable encourage expect force get help instruct invite like motivate need order
    persuade push remind require support teach tell train urge want
    """
)
# Words that behind "to" are as often things: "back to work", "to school".
_PLACES = wordset("bath bed church dinner exercise lunch play practice run school sleep study test work")
_WITHOUT_OBJECT = wordset("cope graduate improve pass progress qualify relax succeed survive")
_SERVES = wordset(
    """
    afford attract avert calm cheer combat comfort counter deter ease ensure entertain escape fund heal impress justify
    lessen loosen nourish please preserve prevent protect prove relieve satisfy soothe spare tempt
    """
)
_TAKEN_IN = wordset("drink eat listen read see try use watch wear")
_JOINS = wordset("and by or to")
_BREAKS = frozenset((",", "(", "-", "–", "—"))
_MEANT = MODAL | wordset("am are need plan want")
_FRANK = wordset("fair frank honest")
_TAUGHT = wordset("class cohort set year")
_REFLEXIVE = wordset("myself ourselves")


def purpose_of(forms: Forms, piece: Piece, following: Piece | None, starts: Starts) -> Mark | None:
    """The purpose that the piece names, or is."""
    opening = piece.first if forms[piece.first] == "to" else piece.verb
    if word_at(forms, opening) == "to" and (reason := _opening_purpose(forms, piece, opening, following)):
        return reason
    if piece.sort == TOLD or (piece.sort == NAMED and _wishes_of(forms, piece)):
        return None
    for at in range(piece.verb + 2, piece.after - 1):
        if forms[at] == "to" and _is_infinitive(forms, at, piece.after) and _stands_free(forms, at, piece, starts):
            return Mark(at, piece.after, "purpose")
    return None


def _wishes_of(forms: Forms, piece: Piece) -> bool:
    """ "the group to pull its weight", "12 of the 15 children to pass": what others are to do."""
    told = forms[piece.first : piece.after]
    if piece.before or "to" not in told:
        return False
    if is_number(told[0]):
        return any(singular(word) in PERSON or word in _TAUGHT for word in told[: told.index("to")])
    return "to" in told[:3] and singular(word_at(forms, piece.first + 1)) in PERSON


def _opening_purpose(forms: Forms, piece: Piece, opening: int, following: Piece | None) -> Mark | None:
    """A piece that begins with "to …": a purpose when the goal itself stands beside it."""
    if word_at(forms, opening + 1) == "be" and word_at(forms, opening + 2) in _FRANK:
        return None
    for place in range(opening + 2, piece.after - 1):
        speaks = forms[place] in ("i", "we") and forms[place - 1] not in WH_WORD
        if speaks and forms[place + 1] in _MEANT:
            return Mark(opening, place, "purpose")
    whole = Mark(opening, piece.after, "purpose")
    if following and following.before == "," and following.sort == GOAL and following.sentence == piece.sentence:
        return whole if forms[following.verb] != "to" else None
    behind = piece.sort == GOAL and opening == piece.first and piece.before in _BREAKS
    if behind and word_at(forms, opening + 1) == "the":
        return None
    later = piece.first != opening and bool(piece.before)
    return whole if (behind or later) and _is_infinitive(forms, opening, piece.after) else None


def _is_infinitive(forms: Forms, at: int, after: int) -> bool:
    """Whether the "to" here leads a verb, not a place or a number."""
    place = at + 1
    while place < after and (forms[place] in ADVERB or forms[place] == "not"):
        place += 1
    if place >= after:
        return False
    word = forms[place]
    follows = word_at(forms, place + 1) if place + 1 < after else ""
    if word in _PLACES and follows not in DETERMINER:
        return False
    if word in _TAKEN_IN and (not follows or follows in PREPOSITION) and forms[at - 1] not in PREPOSITION:
        return False
    if word in KNOWN_VERBS or word == "be":
        return bool(follows) or word in _WITHOUT_OBJECT
    return (follows in DETERMINER or (word in _SERVES and bool(follows))) and _may_be_verb(word)


def _may_be_verb(word: str) -> bool:
    """Whether an unknown word could be a verb."""
    if not is_word(word) or is_number(word) or is_gerund(word) or word in DETERMINER or word in PREPOSITION:
        return False
    return singular(word) not in PERSON and singular(word) not in DELIVERABLE


def _is_deed(forms: Forms, at: int, piece: Piece, starts: Starts) -> bool:
    """Whether time is spent on what the "to" leads: "use two hours (on Friday) to write my CV"."""
    if base_of(forms[piece.verb]) not in SPENDS:
        return False
    timed = {place for time in starts.values() for place in range(time.first, time.after)}
    place = at - 1
    while place in timed and singular(forms[place]) not in SPENT:
        place -= 1
    return place > piece.verb and singular(forms[place]) in SPENT


def _stands_free(forms: Forms, at: int, piece: Piece, starts: Starts) -> bool:
    """Whether the "to" is not tied to the word before it, or to somebody asked to do the thing."""
    before, told = forms[at - 1], forms[piece.first : at]
    if _is_deed(forms, at, piece, starts):
        return False
    if "enough" in told or "too" in told or not _REFLEXIVE.isdisjoint(told):
        return False
    if singular(before) == "thing" or before in TAKE_INFINITIVE or base_of(before) in TAKE_INFINITIVE:
        return False
    if before in BE or before[0].isdigit():
        return False
    for place in range(at - 1, piece.first - 1, -1):
        if forms[place] in _JOINS or place in starts:
            return True
        if base_of(forms[place]) in _PERSUADE and at - place > 1 and forms[place + 1] not in PREPOSITION:
            return False
    return True
