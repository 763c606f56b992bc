"""What stands beside a goal without a verb that lists know, and says why: "letters take weeks", "doctor's orders"."""

from __future__ import annotations

from mentor_cli.core.judgement.text.english.asides import is_effort
from mentor_cli.core.judgement.text.english.facts import tells_a_fact
from mentor_cli.core.judgement.text.english.forms import base_of, is_gerund, singular
from mentor_cli.core.judgement.text.english.looking import Forms, is_number, is_word, word_at
from mentor_cli.core.judgement.text.english.qualities import DETERMINER, OBJECT_PRONOUN, PREPOSITION
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.mentions import EMPTY, GOAL, NAMED, TOLD, Mark, Piece

_GREETINGS = wordset("booked done hello hi please sorry thanks")
_FIGURES = frozenset("0123456789$£€")
_EFFECTS = wordset(
    "allow boost build cut ease enable free give help improve increase keep leave let lower make prevent raise reduce "
    "relieve save show strengthen"
)
_POINTED = wordset("few half her his many most my no our some the their too")
_ORDERED = wordset("advice order orders request")


def is_plain_fact(forms: Forms, pieces: tuple[Piece, ...], number: int) -> bool:
    """ "letters take weeks", "two having resigned" behind a goal: told, though no list knows the verb."""
    piece = pieces[number]
    if piece.sort == GOAL and (_is_under_way(forms, piece) or _is_effect(forms, pieces, number)):
        return any(names_a_goal(forms, one) for one in pieces[:number])
    if piece.sort not in (NAMED, EMPTY) and forms[piece.first] != "having":
        return False
    if forms[piece.after - 1] in _ORDERED and word_at(forms, piece.after - 2) == "'s":
        return True
    if forms[piece.after - 1] == "already" and piece.sort == NAMED:
        return True
    aimed = any(names_a_goal(forms, one) for one in pieces[:number])
    return aimed and not is_effort(forms[piece.first : piece.after]) and tells_a_fact(forms, piece.first, piece.after)


def leading_clause(forms: Forms, piece: Piece) -> Mark | None:
    """ "With a baby on the way I need …", "Having failed twice I'll …": a clause without a verb of its own leads in."""
    if forms[piece.first] not in ("having", "with"):
        return None
    speaks = next((at for at in range(piece.first + 3, piece.after) if forms[at] in ("i", "we")), 0)
    if not speaks:
        return None
    led = forms[piece.first + 2 : speaks]
    goes_on = any(word in PREPOSITION or is_gerund(word) for word in led[1:])
    return Mark(piece.first, speaks, "told") if forms[piece.first] == "having" or goes_on else None


def is_opening_fact(forms: Forms, pieces: tuple[Piece, ...], number: int) -> bool:
    """ "Too many bugs reach users. Add tests …": a fact in front of a goal."""
    piece = pieces[number]
    if number or piece.sort != NAMED or len(pieces) < 2 or forms[piece.first] not in _POINTED:
        return False
    follows = pieces[1]
    return follows.sentence > piece.sentence and follows.sort == GOAL and tells_a_fact(forms, piece.first, piece.after)


def _is_effect(forms: Forms, pieces: tuple[Piece, ...], number: int) -> bool:
    """ "walk daily, reducing my stress": what comes of the goal named just before."""
    piece, before = pieces[number], pieces[number - 1]
    doing, follows = forms[piece.first], word_at(forms, piece.first + 1)
    if piece.before != "," or not is_gerund(doing) or base_of(doing) not in _EFFECTS:
        return False
    bound = follows in DETERMINER or follows in OBJECT_PRONOUN or is_number(follows) or singular(follows) != follows
    return bound and before.sort in (GOAL, NAMED) and not is_gerund(forms[before.verb])


def _is_under_way(forms: Forms, piece: Piece) -> bool:
    """ "we're selling the house": what goes on besides the goal; with an amount it would tell how the goal is done."""
    words = forms[piece.first : piece.after]
    going = words[0] in ("i", "we") and word_at(words, 1) in ("am", "are") and is_gerund(word_at(words, 2))
    return going and words[2] != "going" and not any(is_number(word) or word == "it" for word in words)


def names_a_goal(forms: Forms, piece: Piece) -> bool:
    """Whether the piece may name the goal: "Mr Hale will give me back my tie" does when it comes first."""
    promised = piece.sort == TOLD and not piece.before and forms[piece.verb] == "will"
    if piece.sort not in (GOAL, NAMED) and not promised:
        return False
    opening = forms[piece.verb]
    return (is_word(opening) and opening not in _GREETINGS) or opening[0] in _FIGURES
