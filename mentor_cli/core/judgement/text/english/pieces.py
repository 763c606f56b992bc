"""A text in pieces between its stops, and what each piece does: names a goal, tells how things are, or only names."""

from __future__ import annotations

from collections.abc import Mapping

from mentor_cli.core.judgement.text.english.clauses import (
    KNOWN_VERBS,
    finite_verb,
    intended,
    looks_like_verb,
    starts_action,
)
from mentor_cli.core.judgement.text.english.forms import base_of, is_gerund, singular
from mentor_cli.core.judgement.text.english.looking import Forms, is_word, places, word_at
from mentor_cli.core.judgement.text.english.nouns import ABSTRACT, EVENT
from mentor_cli.core.judgement.text.english.qualities import (
    ADVERB,
    CONJUNCTION,
    OPINION,
    POSSESSIVE,
    PREPOSITION,
    SUBJECT,
)
from mentor_cli.core.judgement.text.english.verbs import BE, CREATE, FINISH, HAVE, INTEND, MODAL
from mentor_cli.core.judgement.text.english.wordlists import by_word, wordset
from mentor_cli.core.judgement.text.mentions import EMPTY, GOAL, NAMED, TOLD, Piece, Time

_CLOSES = frozenset(".!?;…")
# Signs that belong to the words around them; any other (an emoji) is a stop.
_SIGNS = wordset("# $ % 's < @ _ £ ¥ € ₹")
_AIMS = wordset("aim ambition challenge goal hope intention mission objective plan target task")
# Happens to people rather than being done by them.
_HAPPENS = wordset("break forget get go keep leave lose miss start stop take")
_PASSED_OVER = ADVERB | wordset(
    "'s also and but firstly ideally maybe ok okay or please plus secondly so still then well yet"
)
_BEHIND_THAT = SUBJECT | POSSESSIVE | {"the"}
_NEVER_LEADING = wordset("minus plus than")
_IT = wordset("it that them this")
_SPEAKING = MODAL | wordset("i it let we")
_STARTED = CREATE | FINISH | {"learn"}
# What one makes of a thing is called like what it is then; with one of these behind it, it is to stay so.
_MADE_SO = wordset("clean clear open secure tidy")
_LASTING = wordset("all from in since this throughout until")
_BINDING = CONJUNCTION | PREPOSITION
_ASKING = wordset("advise ask encourage expect invite remind tell urge want")
_ME_TO = (("me", "to"), ("us", "to"))
_LONGEST_LEAD = 13


def pieces_of(forms: Forms, times: tuple[Time, ...]) -> tuple[Piece, ...]:
    """Cuts at the stops and says of each piece what it does."""
    covered = {time.first: time.after for time in times}
    found: list[Piece] = []
    first, sentence, before = 0, 0, ""
    closed = (*forms, ".")
    for at in places(closed, _is_stop):
        word = closed[at]
        if at > first:
            found += _parted(forms, _piece(forms, first, at, covered, sentence, before))
        sentence += word in _CLOSES
        first, before = at + 1, word
    return tuple(found)


@by_word
def _is_stop(word: str) -> bool:
    return not (word[0].isalnum() or word in _SIGNS)


def _parted(forms: Forms, piece: Piece) -> tuple[Piece, ...]:
    """ "My teacher asked me to hand in the essay": somebody asks, and what is asked is the goal."""
    begins = piece.verb + 3
    asked = forms[piece.verb + 1 : begins] in _ME_TO and base_of(forms[piece.verb]) in _ASKING
    if piece.sort != TOLD or not asked or not starts_action(forms, begins, piece.after):
        return (piece,)
    return piece._replace(after=begins), piece._replace(sort=GOAL, first=begins, verb=begins)


def _piece(forms: Forms, first: int, after: int, covered: Mapping[int, int], sentence: int, before: str) -> Piece:
    """One piece with its sort and main verb."""
    at = _opening(forms, first, after, covered)
    if at >= after:
        return Piece(EMPTY, first, after, at, sentence, before)
    if aim := _named_aim(forms, first, after):
        return Piece(GOAL, first, after, aim, sentence, before)
    if forms[at] == "as" and base_of(word_at(forms, at + 1)) != word_at(forms, at + 1).removesuffix("s"):
        return Piece(EMPTY, first, after, at, sentence, before)
    if forms[at] in BE and forms[at] != "be":
        return Piece(TOLD, first, after, at, sentence, before)
    told = finite_verb(forms, at, after, covered)
    if first and forms[first] == "so" and before != ",":
        return Piece(GOAL, first, after, told or at, sentence, before)
    if told is not None:
        with_others = forms[told - 1] in ("i", "we") and word_at(forms, told - 2) == "and"
        return _clause(
            forms, Piece(TOLD, first, after, told, sentence, before), told - 1 if with_others else at, covered
        )
    begins = starts_action(forms, at, after) or _makes_so(forms, at, after, covered)
    if begins or (before != "," and looks_like_verb(forms, at, after)):
        return Piece(GOAL, first, after, at, sentence, before)
    return Piece(NAMED, first, after, at, sentence, before)


def _makes_so(forms: Forms, at: int, after: int, covered: Mapping[int, int]) -> bool:
    """ "Tidy desk by Friday", "Clear inbox every evening": on a day a thing is made so; by itself it only is so."""
    if forms[at] not in _MADE_SO:
        return False
    place = at + 1
    while place < after and place not in covered and is_word(forms[place]) and forms[place] not in _BINDING:
        place += 1
    noun = singular(forms[place - 1])
    at_once = place in covered and forms[place] not in _LASTING
    return at + 1 < place < after and at_once and noun not in ABSTRACT and noun not in EVENT and noun not in OPINION


def _clause(forms: Forms, piece: Piece, at: int, covered: Mapping[int, int]) -> Piece:
    """A clause with a subject: what somebody will do, or how things are."""
    if forms[at] not in _SPEAKING:
        return piece
    verb = intended(forms, at, piece.after)
    if verb is not None:
        if forms[verb] in ("need", "want") and word_at(forms, verb + 1) in _IT:
            return piece
        return _wished_clause(forms, piece, verb) or piece._replace(sort=GOAL, verb=verb)
    told = piece.verb
    if _sets_out(forms, at, piece, covered) or (at > piece.first and _plans_on(forms, piece, covered)):
        return piece._replace(sort=GOAL)
    doing = word_at(forms, told + 1)
    if forms[told] in ("am", "are") and is_gerund(doing) and base_of(doing) in _STARTED:
        return piece._replace(sort=GOAL, verb=told + 1)
    return piece


def _wished_clause(forms: Forms, piece: Piece, verb: int) -> Piece | None:
    """ "I would like that my mentee trusts me": the wished clause as a piece of its own."""
    for place in range(piece.first + 1, min(verb + 2, piece.after - 1)):
        if forms[place] == "that" and base_of(forms[place - 1]) in INTEND:
            told = finite_verb(forms, place + 1, piece.after)
            if told:
                return piece._replace(first=place + 1, verb=told)
    return None


def _named_aim(forms: Forms, first: int, after: int) -> int:
    """ "the goal we set ourselves is to grow …": where the action of a goal that is called one begins; 0 for none."""
    opening = forms[first : first + 6]
    if "what" in opening[:4] and ("i" in opening or "we" in opening):
        for at in range(first + 2, after - 1):
            if forms[at] == "is":
                return at + 1 + (forms[at + 1] == "to" and at + 2 < after)
    if _AIMS.isdisjoint(forms[first:after]):
        return 0
    for at in range(first, after - 2):
        if forms[at] in _AIMS:
            for place in range(at + 1, min(at + 9, after - 2)):
                if forms[place] in ("is", "was") and forms[place + 1] in ("to", "that"):
                    return place + 2
    return 0


def _sets_out(forms: Forms, at: int, piece: Piece, covered: Mapping[int, int]) -> bool:
    """ "I deploy my app before 5 June": a plain present with an end or a number is a plan, not a habit."""
    verb = piece.verb
    if forms[at] not in ("i", "we") or verb != at + 1 or forms[verb] in _HAPPENS:
        return False
    acts = forms[verb] in CREATE or forms[verb] in FINISH
    return acts and any(place in covered or forms[place][0].isdigit() for place in range(verb + 1, piece.after))


def _plans_on(forms: Forms, piece: Piece, covered: Mapping[int, int]) -> bool:
    """ "In each of the next four lessons I let …": a plain present for times to come."""
    verb = forms[piece.verb]
    plain = base_of(verb) == verb and verb not in BE and verb not in HAVE and verb not in MODAL
    return plain and (verb in KNOWN_VERBS or verb == "let") and any(piece.first <= at < piece.verb for at in covered)


def _opening(forms: Forms, first: int, after: int, covered: Mapping[int, int]) -> int:
    """Where the piece really begins: behind "and", adverbs, times, and phrases that only lead in."""
    at = first
    while at < after:
        word = forms[at]
        if at in covered:
            at = min(covered[at], after)
        elif word in _PASSED_OVER or (word == "that" and word_at(forms, at + 1) in _BEHIND_THAT):
            at += 1
        elif word in PREPOSITION and word not in _NEVER_LEADING and (lead := _lead_in(forms, at, after)):
            at = lead
        else:
            return at
    return at


def _lead_in(forms: Forms, at: int, after: int) -> int:
    """A phrase before the subject: "as a group we will …", "in our peer group we …"; 0 when none ends in a subject."""
    for place in range(at + 1, min(at + _LONGEST_LEAD, after)):
        if forms[place] in ("i", "we") and place + 1 < after:
            return place
        if forms[place] in CONJUNCTION or is_gerund(forms[place]):
            return 0
    return 0
