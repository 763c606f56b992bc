"""What a text does instead of setting a goal: it asks, says what will not be done, or tells what has happened."""

from __future__ import annotations

from collections.abc import Sequence

from mentor_cli.core.judgement.text.english.forms import base_of
from mentor_cli.core.judgement.text.english.looking import Forms, word_at
from mentor_cli.core.judgement.text.english.qualities import ADVERB, SUBJECT, WH_WORD
from mentor_cli.core.judgement.text.english.verbs import BE, CREATE, DO, FINISH, HAVE, INTEND, MODAL, PAST_FORMS
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.mentions import ASKED, EMPTY, OVER, PAST, REFUSED, TOLD, Action, Mark, Piece, Time

_STOPS = wordset(". ! ;")
# One certain thing: "the job". What is given up altogether is a goal ("I will not eat sugar").
_CERTAIN = wordset("her his my our that the their this")
# Who does not do these keeps something up.
_LAPSES = wordset("break cancel drop forget interrupt leave lose miss open quit skip spend touch waste")
_DEEDS = (CREATE | FINISH) - _LAPSES
_DONE = wordset("been built done driven eaten given gone read run seen sent spent sung taken won written")
# What stands in front of whom a question is about.
_TURNED = MODAL | BE | DO | HAVE
_MEANT = MODAL | INTEND
# "May" is the month, too.
_AHEAD = (_MEANT | wordset("to")) - wordset("may")


def stance(forms: Forms, pieces: Sequence[Piece], actions: Sequence[Action], times: Sequence[Time]) -> Mark | None:
    """The words that ask, refuse or look back, with which of these it is; None where a goal is set beside them."""
    if _asks(forms):
        return Mark(0, len(forms), ASKED)
    if any(time.sort != PAST for time in times):
        return None
    if actions and all(_is_refused(forms, action) for action in actions):
        return Mark(pieces[0].first, actions[-1].after, REFUSED)
    told = [piece for piece in pieces if piece.sort != EMPTY]
    if told and _AHEAD.isdisjoint(forms) and all(_is_over(forms, piece) for piece in told):
        return Mark(told[0].first, told[-1].after, OVER)
    return None


def _asks(forms: Forms) -> bool:
    """ "Should I learn Go?", "How do I begin?"; who only doubts ("Two chapters by Friday??") names a goal."""
    if forms[-1] != "?" or not _STOPS.isdisjoint(forms):
        return False
    turned = forms[0] in _TURNED and word_at(forms, 1) in SUBJECT
    return turned or (forms[0] in WH_WORD and forms[0] != "that")


def _is_refused(forms: Forms, action: Action) -> bool:
    """ "I won't apply for the job": one deed, and not what somebody keeps from ("I will not miss a lesson")."""
    one = not _CERTAIN.isdisjoint(forms[action.first : action.after])
    before = forms[: action.first]
    return action.negated and one and action.verb in _DEEDS and "not" in before and not _MEANT.isdisjoint(before)


def _is_over(forms: Forms, piece: Piece) -> bool:
    """ "I passed the exam", "I have finished the course"."""
    if piece.sort != TOLD or forms[piece.first] not in SUBJECT:
        return False
    at = piece.verb
    if forms[at] not in HAVE:
        return _is_past(forms[at]) and forms[at] not in BE
    at += 1
    while word_at(forms, at) in ADVERB:
        at += 1
    return forms[at - 1] != "had" and (_is_past(word_at(forms, at)) or word_at(forms, at) in _DONE)


def _is_past(word: str) -> bool:
    return word in PAST_FORMS or (word.endswith("ed") and base_of(word) != word)
