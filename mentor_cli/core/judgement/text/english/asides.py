"""Facts that explain nothing: a timetable, where one stands today, a hedge, who does which part."""

from __future__ import annotations

from collections.abc import Mapping

from mentor_cli.core.judgement.text.english.forms import base_of, singular
from mentor_cli.core.judgement.text.english.looking import Forms, word_at
from mentor_cli.core.judgement.text.english.pieces import Piece
from mentor_cli.core.judgement.text.english.verbs import ACTIVITY, BE, CREATE, FINISH, TELLS
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.mentions import END, Time

_CONDITIONS = wordset("after before either if once unless until whatever when whenever wherever")
_HEDGES = wordset("guess hope know promise realise reckon say suppose")
_STATUS = wordset("currently far moment now presently right")
_STANDS_AT = (("so", "far", "i"), ("i", "am", "at"))
_ARRANGED = wordset("booked due open planned scheduled")
_SPEAKERS = wordset("i we")
_IMPERSONAL = wordset("i it that this we")
_ABLE = wordset("can could will")
_OWN = wordset("a my our")
# With one of these even a doing tells how things stand: "nobody reviews", "she always cancels".
_TELLING = wordset("always everything keeps never no nobody nothing only without")


def is_aside(forms: Forms, piece: Piece, starts: Mapping[int, Time]) -> bool:
    """Whether the told piece says nothing about why."""
    words, verb = forms[piece.first : piece.after], forms[piece.verb]
    if len(words) < 3 or words[0] in _CONDITIONS or words[0] == "with" or (verb in BE and piece.verb == piece.first):
        return True
    if base_of(verb) in _HEDGES and verb in _HEDGES and not (verb == "say" and words[0] == "i"):
        return "not" not in words[:4]
    if words[:3] in _STANDS_AT or (not _STATUS.isdisjoint(words) and any(word[0].isdigit() for word in words)):
        return True
    if verb in ("is", "are", "am") and _is_timetable(forms, piece, starts):
        return True
    if verb in ("have", "has") and "free" in words:
        return True
    speaks = words[0] in _SPEAKERS and piece.verb > piece.first
    if speaks and verb in _ABLE and "not" not in words[:4]:
        return True
    return _is_share_of_work(forms, piece) and _TELLING.isdisjoint(words)


def _is_timetable(forms: Forms, piece: Piece, starts: Mapping[int, Time]) -> bool:
    """ "the exam is on 14 April", "it is booked for June"."""
    time = starts.get(piece.verb + 1)
    if time:
        return time.sort == END
    return piece.verb + 1 < piece.after and word_at(forms, piece.verb + 1) in _ARRANGED


def _is_share_of_work(forms: Forms, piece: Piece) -> bool:
    """ "Sami does the Arabic half", "my friend tests me": who does which part."""
    subject, verb = forms[piece.first : piece.verb], forms[piece.verb]
    base = base_of(verb)
    acts = base in CREATE or base in FINISH or base in ACTIVITY or base == "do"
    if not acts or not subject or subject[0] in _IMPERSONAL:
        return False
    if verb.endswith("s"):
        return verb == "does" or verb not in TELLS
    return base == verb and singular(subject[-1]) == subject[-1] and subject[0] in _OWN
