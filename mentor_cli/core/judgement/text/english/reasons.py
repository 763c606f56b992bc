"""Why somebody wants a thing: behind "because", as a purpose ("to get ready"), or as a plain fact of their life."""

from __future__ import annotations

from mentor_cli.core.judgement.text.english.almanac import NUMBER_WORDS
from mentor_cli.core.judgement.text.english.asides import is_aside
from mentor_cli.core.judgement.text.english.beside import is_opening_fact, is_plain_fact, leading_clause, names_a_goal
from mentor_cli.core.judgement.text.english.connectives import LABELS, connective
from mentor_cli.core.judgement.text.english.forms import base_of, is_gerund
from mentor_cli.core.judgement.text.english.looking import Forms, word_at
from mentor_cli.core.judgement.text.english.purposes import Starts, purpose_of
from mentor_cli.core.judgement.text.english.qualities import DETERMINER
from mentor_cli.core.judgement.text.english.verbs import ACTIVITY, CREATE, FINISH, LIGHT, PAST_FORMS, VAGUE
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.mentions import END, GOAL, NAMED, RHYTHM, TOLD, Mark, Piece, Time

_EVERYBODY = wordset("all both each every everybody everyone")
_CONCEDES = wordset("anyway but nevertheless still yet")
_WHETHER = wordset("how if what whether")
_WISHES = wordset("hope want wish")


def reasons_in(
    forms: Forms, pieces: tuple[Piece, ...], times: tuple[Time, ...], titles: tuple[tuple[int, int], ...] = ()
) -> tuple[tuple[Mark, ...], tuple[Piece, ...]]:
    """The reasons, and the pieces that neither name the goal nor give a reason (asides such as "I know it's late")."""
    starts = {time.first: time for time in times}
    reasons: list[Mark] = []
    asides: list[Piece] = []
    has_goal = any(names_a_goal(forms, piece) for piece in pieces)
    for number, piece in enumerate(pieces):
        reason = (
            _outside_titles(_said(forms, pieces, number, starts), titles)
            or purpose_of(forms, piece, pieces[number + 1] if number + 1 < len(pieces) else None, starts)
            or _larger_wish(forms, pieces, number)
        )
        if reason:
            reasons.append(reason)
        elif lead := leading_clause(forms, piece):
            reasons.append(lead)
        elif (number and is_plain_fact(forms, pieces, number)) or is_opening_fact(forms, pieces, number):
            reasons.append(Mark(piece.first, piece.after, "told"))
        elif piece.sort == TOLD and has_goal and _is_conceded(forms, pieces, number):
            asides.append(piece)
        elif piece.sort == TOLD and has_goal and not _is_shared_aim(forms, piece, pieces, times):
            if is_aside(forms, piece, starts):
                asides.append(piece)
            else:
                reasons.append(Mark(piece.first, piece.after, "told"))
    return tuple(reasons), tuple(asides)


def _outside_titles(reason: Mark | None, titles: tuple[tuple[int, int], ...]) -> Mark | None:
    """The reason, unless the word that opens it belongs to a title ("sing 'Because' by Easter")."""
    return reason if reason and not any(first <= reason.first < after for first, after in titles) else None


def _is_conceded(forms: Forms, pieces: tuple[Piece, ...], number: int) -> bool:
    """ "I've always been rubbish at maths, but this year I'll …": what is owned up to before the goal is no reason."""
    if number + 1 >= len(pieces):
        return False
    following = pieces[number + 1]
    opens = forms[following.first] in _CONCEDES
    speaks = forms[pieces[number].first] in ("i", "we") or forms[pieces[number].first] in ("honestly", "ok")
    return opens and speaks and following.sort in (GOAL, NAMED) and not number


def _said(forms: Forms, pieces: tuple[Piece, ...], number: int, starts: Starts) -> Mark | None:
    """A reason behind a connective, or an aim named behind the goal ("; the aim is to need less help")."""
    piece = pieces[number]
    at = piece.first if _is_second_aim(forms, piece) else connective(forms, pieces, number, starts)
    if at is None:
        return None
    last = at >= piece.after - 1
    if last and word_at(forms, piece.after) != ":":
        return None
    if last and forms[at] in LABELS and number + 1 < len(pieces):
        return Mark(at, pieces[number + 1].after, "said")
    return Mark(at, _goal_behind(forms, piece, at) or piece.after, "said")


def _is_second_aim(forms: Forms, piece: Piece) -> bool:
    lead = forms[piece.first : piece.verb]
    return bool(piece.before) and piece.sort == GOAL and len(lead) < 5 and "aim" in lead and lead[-1] == "to"


def _goal_behind(forms: Forms, piece: Piece, at: int) -> int:
    """Where "I will …" begins behind a reason in the same piece; 0 when there is none."""
    if at != piece.first or forms[at] in ("so", "otherwise"):
        return 0
    for place in range(at + 3, piece.after - 1):
        if forms[place] in ("i", "we") and forms[place + 1] in ("will", "shall"):
            return place
    return 0


def _larger_wish(forms: Forms, pieces: tuple[Piece, ...], number: int) -> Mark | None:
    """ "Review one pull request a day; I want to see how others work": a wish behind a goal is what it is for."""
    piece = pieces[number]
    if piece.sort != GOAL or forms[piece.first] not in ("i", "we"):
        return None
    verb = base_of(forms[piece.verb])
    named = any(names_a_goal(forms, one) for one in pieces[:number])
    if verb == "need" and named and word_at(forms, piece.verb + 1) != "to":
        return Mark(piece.first, piece.after, "told")
    if named and verb == "see" and word_at(forms, piece.verb + 1) in _WHETHER:
        return Mark(piece.first, piece.after, "told")
    if _WISHES.isdisjoint(forms[piece.first : piece.verb + 1]) or not (verb in VAGUE or verb in LIGHT):
        return None
    before = next((base_of(forms[one.verb]) for one in pieces[:number] if one.sort == GOAL), "")
    acts = before in CREATE or before in FINISH or before in ACTIVITY
    return Mark(piece.first, piece.after, "told") if acts else None


def _is_shared_aim(forms: Forms, piece: Piece, pieces: tuple[Piece, ...], times: tuple[Time, ...]) -> bool:
    """ "everyone has at least one commit each week", "the shelves are up by Sunday": a goal told as if it were so."""
    verb, follows = forms[piece.verb], word_at(forms, piece.verb + 1)
    if verb == "will" and forms[piece.first] in ("it", "that", "this", "which"):
        return False
    if verb in PAST_FORMS or (verb in ("is", "are") and is_gerund(follows)):
        return False
    if verb in ("has", "have") and not (follows in DETERMINER or follows in NUMBER_WORDS or follows == "at"):
        return False
    if verb == "will" and piece == pieces[0] and not any(one.sort == GOAL for one in pieces):
        return True
    own = [time for time in times if piece.first < time.first <= piece.after + 1]
    if forms[piece.first] in _EVERYBODY:
        return any(time.sort in (END, RHYTHM) for time in own) or any(time.sort == END for time in times)
    if verb not in ("is", "are") or piece.before or follows == "on":
        return False
    return any(time.trigger in ("by", "before", "until") and time.first == piece.verb + 2 for time in own)
