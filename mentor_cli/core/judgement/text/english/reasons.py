"""Why somebody wants a thing: behind "because", as a purpose ("to get ready"), or as a plain fact of their life."""

from __future__ import annotations

from mentor_cli.core.judgement.text.english.almanac import NUMBER_WORDS
from mentor_cli.core.judgement.text.english.asides import is_aside
from mentor_cli.core.judgement.text.english.clauses import finite_verb
from mentor_cli.core.judgement.text.english.forms import base_of, is_gerund, singular
from mentor_cli.core.judgement.text.english.looking import Forms, is_word, says, word_at
from mentor_cli.core.judgement.text.english.nouns import ABSTRACT
from mentor_cli.core.judgement.text.english.pieces import GOAL, NAMED, TOLD, Piece
from mentor_cli.core.judgement.text.english.purposes import Starts, purpose_of
from mentor_cli.core.judgement.text.english.qualities import DETERMINER, PREPOSITION, SUBJECT
from mentor_cli.core.judgement.text.english.verbs import ACTIVITY, CREATE, FINISH, LIGHT, PAST_FORMS, VAGUE
from mentor_cli.core.judgement.text.english.wordlists import by_first_word, phrases, wordset
from mentor_cli.core.judgement.text.mentions import END, RHYTHM, Mark, Time

_CONNECTIVES = by_first_word(
    phrases(
        """
    aiming to
    allowing
    as otherwise
    as a first step
    as a step
    as part of
    as required
    because
    due to
    enabling
    for fun
    for my own
    for the benefit
    for the sake
    for when
    given how
    given my
    given that
    given the
    helping me
    helping us
    helps
    hence
    hoping it
    hoping this
    hoping to
    in case
    in line with
    in order
    in preparation
    in readiness
    in time to
    lest
    meaning
    motivation is
    needed by
    needed for
    needed to
    now that
    or else
    otherwise
    owing to
    purpose
    ready for
    ready to
    reason
    required by
    required for
    required to
    seeing as
    seeing that
    so as to
    so that
    thanks to
    that way
    thereby
    why
    with a view
    with the aim
    with the goal
    """
    )
)
_FIGURES = frozenset("0123456789$£€")
_LABELS = wordset("purpose reason why")
_LEADING_ON = frozenset(("", ".", "!", "?", ";", ":"))
_OPENINGS = (("and",), ("ok",), ("okay",), ("right",), ("well",))
_SO_MUCH = wordset("far many much on")
_AS_IF = wordset("a an if long many much soon well")
_SPEAKERS = wordset("he i she they we")
_PURPOSES = wordset(
    """
    application apprenticeship award badge benefit boss bronze business career child children citizenship college
    daughter degree family future gold health interview job kid kids marriage masters migration move mum phd position
    promotion purpose qualification reason residency retirement role sake school silver son uni university visa
    wedding work
    """
)
# Learners of English say "for" with a plain verb.
_SERVED = wordset("be become find get have improve know learn make understand")
_NO_PURPOSE = wordset("feedback level speed time way")
# Verbs whose "for" only says what they are about ("apply for", "study for").
_TAKE_FOR = wordset(
    """
    aim apply arrange ask audition book call care check collect cover design draft enter interview look make
    nominate pay prepare ready register responsible revise run search sell sew sign study swap test there train use
    vote wait write
    """
)
_WEIGHS = wordset("costs help helps is keeps lets makes matters means need needs require want will would")
_GREETINGS = wordset("booked done hello hi please sorry thanks")
_EVERYBODY = wordset("all both each every everybody everyone")
_WISHES = wordset("hope want wish")


def reasons_in(
    forms: Forms, pieces: tuple[Piece, ...], times: tuple[Time, ...]
) -> tuple[tuple[Mark, ...], tuple[Piece, ...]]:
    """The reasons, and the pieces that neither name the goal nor give a reason (asides such as "I know it's late")."""
    starts = {time.first: time for time in times}
    reasons: list[Mark] = []
    asides: list[Piece] = []
    has_goal = any(_is_goal(forms, piece) and _has_content(forms, piece) for piece in pieces)
    for number, piece in enumerate(pieces):
        reason = (
            _said(forms, pieces, number, starts)
            or purpose_of(forms, piece, pieces[number + 1] if number + 1 < len(pieces) else None, starts)
            or _larger_wish(forms, pieces, number)
        )
        if reason:
            reasons.append(reason)
        elif piece.sort == NAMED and number and forms[piece.after - 1] == "already":
            reasons.append(Mark(piece.first, piece.after, "told"))
        elif piece.sort == TOLD and has_goal and not _is_shared_aim(forms, piece, pieces, times):
            if is_aside(forms, piece, starts):
                asides.append(piece)
            else:
                reasons.append(Mark(piece.first, piece.after, "told"))
    return tuple(reasons), tuple(asides)


def _is_goal(forms: Forms, piece: Piece) -> bool:
    """Whether the piece may name the goal: "Mr Hale will give me back my tie" does when it comes first."""
    return piece.sort in (GOAL, NAMED) or (piece.sort == TOLD and not piece.before and forms[piece.verb] == "will")


def _has_content(forms: Forms, piece: Piece) -> bool:
    """Whether the piece names anything that could be a goal."""
    return (is_word(forms[piece.verb]) and forms[piece.verb] not in _GREETINGS) or forms[piece.verb][0] in _FIGURES


def _said(forms: Forms, pieces: tuple[Piece, ...], number: int, starts: Starts) -> Mark | None:
    """A reason behind a connective, or an aim named behind the goal ("; the aim is to need less help")."""
    piece = pieces[number]
    at = piece.first if _is_second_aim(forms, piece) else _connective(forms, pieces, number, starts)
    if at is None:
        return None
    last = at >= piece.after - 1
    if last and word_at(forms, piece.after) != ":":
        return None
    if last and forms[at] in _LABELS and number + 1 < len(pieces):
        return Mark(at, pieces[number + 1].after, "said")
    return Mark(at, _goal_behind(forms, piece, at) or piece.after, "said")


def _is_second_aim(forms: Forms, piece: Piece) -> bool:
    lead = forms[piece.first : piece.verb]
    return bool(piece.before) and piece.sort == GOAL and len(lead) < 5 and "aim" in lead and lead[-1] == "to"


def _connective(forms: Forms, pieces: tuple[Piece, ...], number: int, starts: Starts) -> int | None:
    """Where a connective stands in the piece that says: here comes the reason."""
    piece = pieces[number]
    for at in range(piece.first, piece.after):
        word = forms[at]
        if word in _CONNECTIVES and _stands_here(forms, at, piece):
            return at
        if word == "or" and (at == piece.first or word_at(forms, at + 1) in SUBJECT) and _tells(forms, at, piece):
            return at
        if word == "so" and _so_clause(forms, at, piece) and not (at == piece.first and _only_facts(pieces, number)):
            return at
        if word in ("as", "since", "for") and at not in starts and _clause_follows(forms, at, piece):
            return at
        if word == "for" and word_at(forms, at + 1 + (word_at(forms, at + 1) == "to")) in _SERVED and at > piece.verb:
            return at
        behind = at > piece.verb or (at == piece.first and piece.before == ",")
        if word == "for" and behind and _for_a_purpose(forms, at, piece, starts):
            return at
        if word == "which" and _weighs(forms, at, piece):
            return at
    return None


def _stands_here(forms: Forms, at: int, piece: Piece) -> bool:
    """Whether one of the connectives stands here; "be ready for" names the goal itself, "otherwise" needs a clause."""
    if not any(says(forms, at, phrase) for phrase in _CONNECTIVES[forms[at]]):
        return False
    if forms[at] == "ready":
        return at > piece.verb + 1
    return forms[at] != "otherwise" or word_at(forms, at + 1) == "no" or _tells(forms, at, piece)


def _tells(forms: Forms, at: int, piece: Piece) -> bool:
    """Whether a clause follows the connective."""
    behind = at + 1
    return behind < piece.after and (finite_verb(forms, behind, piece.after) is not None or is_gerund(forms[behind]))


def _only_facts(pieces: tuple[Piece, ...], number: int) -> bool:
    """ "I always forget names, so I'll …": behind facts alone, "so" leads to the goal, not to its reason."""
    return number > 0 and all(piece.sort == TOLD for piece in pieces[:number])


def _so_clause(forms: Forms, at: int, piece: Piece) -> bool:
    """ "so I can …" inside a sentence; "So this time …" at its beginning only leads on."""
    follows = word_at(forms, at + 1) if at + 1 < piece.after else ""
    opens = at == piece.first or forms[piece.first : at] in _OPENINGS
    if follows in _SO_MUCH or (opens and piece.before in _LEADING_ON):
        return False
    if follows in SUBJECT or follows in DETERMINER:
        return True
    return is_word(follows) and finite_verb(forms, at + 1, piece.after) is not None


def _clause_follows(forms: Forms, at: int, piece: Piece) -> bool:
    """ "as my funding ends", "since nobody came", "for I was ill": with a subject and a verb."""
    follows = word_at(forms, at + 1) if at + 1 < piece.after else ""
    if forms[at] == "for" and follows not in _SPEAKERS:
        return False
    if forms[at] == "as" and (follows in _AS_IF or word_at(forms, at - 1) == "such"):
        return False
    verb = finite_verb(forms, at + 1, piece.after) if follows else None
    if verb is None and forms[at] in ("as", "since"):
        verb = _past_behind(forms, at + 2, piece.after)
    leads_in = verb and at == piece.first and forms[verb - 1] in ("i", "we") and verb > at + 2
    return verb is not None and not leads_in


def _past_behind(forms: Forms, at: int, after: int) -> int | None:
    """ "since two of them guessed wrong": a past form that no list knows."""
    for place in range(at, min(at + 5, after - 1)):
        before = forms[place - 1]
        if forms[place].endswith("ed") and before not in DETERMINER and before not in PREPOSITION and is_word(before):
            return place
    return None


def _for_a_purpose(forms: Forms, at: int, piece: Piece, starts: Starts) -> bool:
    """ "for the admin role I've got my eye on": what it serves, unless the verb itself takes "for"."""
    if at in starts or base_of(forms[piece.verb]) in _TAKE_FOR or base_of(forms[at - 1]) in _TAKE_FOR:
        return False
    place = at + 1
    while place < piece.after and place not in starts:
        if forms[place] in PREPOSITION or forms[place] in SUBJECT:
            break
        place += 1
    head = singular(forms[place - 1]) if place > at + 1 else ""
    return head in _PURPOSES or (head in ABSTRACT and head not in _NO_PURPOSE)


def _weighs(forms: Forms, at: int, piece: Piece) -> bool:
    """ "…, which I need for college"."""
    if at > piece.first and forms[at - 1] in PREPOSITION:
        return False
    return not _WEIGHS.isdisjoint(forms[at + 1 : min(at + 5, piece.after)])


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
    if _WISHES.isdisjoint(forms[piece.first : piece.verb + 1]) or not (verb in VAGUE or verb in LIGHT):
        return None
    before = next((base_of(forms[one.verb]) for one in pieces[:number] if one.sort == GOAL), "")
    acts = before in CREATE or before in FINISH or before in ACTIVITY
    return Mark(piece.first, piece.after, "told") if acts else None


def _is_shared_aim(forms: Forms, piece: Piece, pieces: tuple[Piece, ...], times: tuple[Time, ...]) -> bool:
    """ "everyone has at least one commit each week", "the shelves are up by Sunday": a goal told as if it were so."""
    verb, follows = forms[piece.verb], word_at(forms, piece.verb + 1)
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
