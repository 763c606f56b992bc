"""Facts that explain nothing: a timetable, where one stands today, a hedge, who does which part."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from mentor_cli.core.judgement.text.english.forms import base_of, singular
from mentor_cli.core.judgement.text.english.looking import Forms, is_number, word_at
from mentor_cli.core.judgement.text.english.nouns import DELIVERABLE, PERSON
from mentor_cli.core.judgement.text.english.qualities import DETERMINER, POSSESSIVE, PREPOSITION, SUBJECT
from mentor_cli.core.judgement.text.english.remarks import TELLING, is_remark
from mentor_cli.core.judgement.text.english.verbs import ACTIVITY, BE, CREATE, FINISH, TELLS
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.mentions import END, RHYTHM, Piece, Time

_CONDITIONS = wordset("after before either if once unless until whatever when whenever wherever")
_HEDGES = wordset("guess hope know promise realise reckon say suppose")
_STATUS = wordset("currently far moment now presently right")
_STANDS_AT = (("so", "far", "i"), ("i", "am", "at"))
_ARRANGED = wordset("booked due fixed listed open pencilled planned scheduled set")
_OPENS = wordset("begins falls opens starts")
_OWED = wordset("baby bill debt fine insurance mortgage rent tax")
_SPEAKERS = wordset("i we")
_IMPERSONAL = wordset("i it that this we")
_ABLE = wordset("can could will")
_OWN = wordset("a my our")
_POINTING = wordset("it that this")
_DURATIONS = wordset("h hour minute")
_BARE_AMOUNT = 3
_APART = 6
_THINGS = wordset("it the they")
_AT_HAND = wordset("downstairs here indoors inside online outside there upstairs")
_PLACED = wordset("at beside from in inside near round under")
_NEAR_SUBJECT = 3
_STOOD = wordset("did got had has have manage managed scored")
_MEASURED = wordset("day last week")
_WORKING = wordset("book course each effort it one plan prep preparation revision that this which work")
_TAKING = wordset("have is manage means need needs says spend take takes")


def is_aside(forms: Forms, piece: Piece, starts: Mapping[int, Time]) -> bool:
    """Whether the told piece says nothing about why."""
    words, verb = forms[piece.first : piece.after], forms[piece.verb]
    condition = words[0] == "with" or (words[0] in _CONDITIONS and not _leads_to_main(words, piece))
    if condition or len(words) < 3 or (verb in BE and piece.verb == piece.first) or words[-1] == "to":
        return True
    if base_of(verb) in _HEDGES and verb in _HEDGES and not (verb == "say" and words[0] == "i"):
        return "not" not in words[:4]
    if words[:3] in _STANDS_AT or (not _STATUS.isdisjoint(words) and any(word[0].isdigit() for word in words)):
        return True
    if (verb in ("is", "are", "am") or (verb in _OPENS and words[0] not in POSSESSIVE)) and _is_timetable(
        forms, piece, starts
    ):
        return True
    if is_effort(words) or (verb == "says" and piece.verb == piece.after - 1):
        return True
    if is_remark(words, piece.verb - piece.first, piece.before):
        return True
    if verb in ("have", "has") and "free" in words:
        return True
    if _is_place(words, piece) or _is_amount(words, piece) or _is_account(words, piece) or _is_leave(words, piece):
        return True
    speaks = words[0] in _SPEAKERS and piece.verb > piece.first
    if speaks and verb in _ABLE and "not" not in words[:4]:
        return True
    return _is_share_of_work(forms, piece) and TELLING.isdisjoint(words)


def is_effort(words: Forms) -> bool:
    """ "prep plan is 36 hours", "I draw one in four hours", "currently takes me 50 min": what it costs in time."""
    amount = next(
        (at for at in range(1, len(words)) if singular(words[at]) in _DURATIONS and is_number(words[at - 1])), 0
    )
    if not amount or "not" in words:
        return False
    if not is_number(words[0]):
        told = next((at for at in range(amount) if words[at] in _TAKING), amount)
        known = words[0] in ("i", "we", "currently") or told == 0 or not _WORKING.isdisjoint(words[:told])
        return told < amount and known and amount - told < _APART
    return amount == 1 and len(words) <= _BARE_AMOUNT


def _leads_to_main(words: Forms, piece: Piece) -> bool:
    """ "After the fall my consultant wants muscle on that leg": the condition is only a phrase before the clause."""
    told = piece.verb - piece.first
    return words[0] in ("after", "before") and any(
        (words[at] in SUBJECT or words[at] in POSSESSIVE) and words[at - 1] not in PREPOSITION
        for at in range(2, max(told, 2))
    )


def _is_place(words: Forms, piece: Piece) -> bool:
    """ "the paint is in the cellar", "they are on the list", "the form is online": where what is needed is found."""
    told = piece.verb - piece.first
    subject, behind = words[:told], words[told + 1 :]
    if words[told] not in BE:
        return False
    if not subject or not behind or len(subject) > _NEAR_SUBJECT or not TELLING.isdisjoint(words):
        return False
    named = subject[words[0] in _THINGS :]
    if (words[0] not in _THINGS and (len(subject) > 1 or behind[0] != "from")) or any(
        singular(word) in PERSON for word in named
    ):
        return False
    if len(behind) == 1:
        return behind[0] in _AT_HAND
    on = behind[0] == "on" and singular(behind[-1]) in DELIVERABLE
    return words[0] not in _THINGS or ((on or behind[0] in _PLACED) and behind[1] in DETERMINER)


def _is_amount(words: Forms, piece: Piece) -> bool:
    """ "it's 8 hours altogether", "that's five", "two are fixed": how many, or how far one is with them."""
    told = piece.verb - piece.first
    if words[told] not in BE or told != 1:
        return False
    if is_number(words[0]):
        return True
    amount = words[0] in _POINTING and is_number(word_at(words, 2))
    return amount and (len(words) == _BARE_AMOUNT or singular(words[_BARE_AMOUNT]) in _DURATIONS)


def _is_account(words: Forms, piece: Piece) -> bool:
    """ "I had 9", "I've got 4 a week", "app says how many": a number that stands today, or who counts."""
    told = piece.verb - piece.first
    behind = words[told + 1 + (word_at(words, told + 1) == "got") :]
    verb = words[told]
    if verb in _STOOD and behind and is_number(behind[0]):
        return len(behind) < 3 or not _MEASURED.isdisjoint(behind)
    return verb in ("counts", "says", "tells") and behind[:2] in (("how", "many"), ("how", "much"))


def _is_leave(words: Forms, piece: Piece) -> bool:
    """ "miss says i could": somebody allows it, or thinks it possible."""
    told = piece.verb - piece.first
    behind = words[told + 1 : told + 4]
    return base_of(words[told]) in ("reckon", "say", "think") and any(
        one in ("i", "we") and other in ("can", "could", "may", "should") for one, other in pairwise(behind)
    )


def _is_timetable(forms: Forms, piece: Piece, starts: Mapping[int, Time]) -> bool:
    """ "the exam is on 14 April", "it is booked for June"."""
    if not _OWED.isdisjoint(singular(word) for word in forms[piece.first : piece.verb]):
        return False
    time = starts.get(piece.verb + 1)
    if time:
        return time.sort in (END, RHYTHM)
    return piece.verb + 1 < piece.after and word_at(forms, piece.verb + 1) in _ARRANGED


def _is_share_of_work(forms: Forms, piece: Piece) -> bool:
    """ "Sami does the Arabic half", "my friend tests me": who does which part."""
    subject, verb = forms[piece.first : piece.verb], forms[piece.verb]
    base = base_of(verb)
    acts = base in CREATE or base in FINISH or base in ACTIVITY or base == "do"
    if not acts or not subject or subject[0] in _IMPERSONAL or word_at(forms, piece.verb + 1) in ("it", "them"):
        return False
    if verb.endswith("s"):
        turned = is_number(word_at(forms, piece.verb + 1))
        return verb == "does" or (verb not in TELLS and not turned)
    return base == verb and singular(subject[-1]) == subject[-1] and subject[0] in _OWN
