"""Where a text says that here comes the reason: "because", "so that", "or else", "for my degree", "which I need"."""

from __future__ import annotations

from mentor_cli.core.judgement.text.english.clauses import KNOWN_VERBS, finite_verb
from mentor_cli.core.judgement.text.english.facts import tells_a_fact
from mentor_cli.core.judgement.text.english.forms import base_of, is_gerund, singular
from mentor_cli.core.judgement.text.english.looking import Forms, is_number, is_word, places, said_at, word_at
from mentor_cli.core.judgement.text.english.nouns import ABSTRACT, PERSON
from mentor_cli.core.judgement.text.english.purposes import Starts
from mentor_cli.core.judgement.text.english.qualities import (
    DETERMINER,
    OBJECT_PRONOUN,
    POSSESSIVE,
    PREPOSITION,
    SUBJECT,
)
from mentor_cli.core.judgement.text.english.verbs import PAST_FORMS
from mentor_cli.core.judgement.text.english.wordlists import by_first_word, phrases, wordset
from mentor_cli.core.judgement.text.mentions import TOLD, Piece

_CONNECTIVES = by_first_word(
    phrases(
        """
    aiming to
    allowing
    as otherwise
    as a first step
    as a step
    as part of
    as a stepping
    as a way
    as practice for
    as preparation
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
    given what
    given my
    given that
    given the
    helping me
    helping us
    helps
    hence
    hoping it
    hoping this
    if i am to
    if i want
    if we want
    in hope
    in hopes
    in the hope
    hoping to
    in case
    in line with
    in order for
    in order not
    in order that
    in order to
    in preparation
    in readiness
    in time to
    lest
    meaning
    motivation is
    need it for
    need this for
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
    so as not
    so as to
    so that
    thanks to
    that way
    thereby
    why
    with a view
    without it
    without that
    without them
    without this
    with the aim
    with the goal
    with the hope
    """
    )
)
LABELS = wordset("purpose reason why")
_SAYS_WHY = wordset("because being for i is of that the we")
_IS = wordset("'s is reason that this")
_IT = wordset("also and it that this which")
_ALSO_NOUNS = wordset("change cost demand illness injury lack rain rest stress travel weather work")
_LEADING_ON = frozenset(("", ".", "!", "?", ";", ":"))
_OPENINGS = (("and",), ("ok",), ("okay",), ("right",), ("well",))
_SO_MUCH = wordset("far many much on")
_AS_IF = wordset("a an if long many much soon well")
_SPEAKERS = wordset("he i she they we")
_IT_OR_THEY = wordset("it they")
_PURPOSES = wordset(
    """
    application apprenticeship award badge benefit boss bronze business career child children citizenship college
    daughter degree diploma family future gcse gold health interview job kid kids level licence marriage masters
    migration move mum partner phd position promotion purpose qualification reason residency retirement role safety
    sake sanity school silver son uni university visa wedding work
    """
)
# Learners of English say "for" with a plain verb.
_SERVED = wordset("be become find get have improve know learn make understand")
_NO_PURPOSE = wordset("feedback level speed time way")
_KIN = wordset("child children family kid kids")
# Verbs whose "for" only says what they are about ("apply for", "study for").
_TAKE_FOR = wordset(
    """
    aim apply arrange ask audition bake book buy call care check collect cook cover design draft enter interview
    look make nominate pay prepare ready register responsible revise run search sell sew sign study swap test there
    train use vote wait write
    """
)
_WEIGHS = wordset("costs help helps is keeps lets makes matters means need needs require want will would")
_SERVING = wordset("for toward towards")
# The words at which one of all these can begin.
_OPENERS = _CONNECTIVES.keys() | _SERVING | wordset("as cause or since so then which while")
_DISCUSSED = wordset("agreed asked discussed planned promised said")
_PEACE = wordset("fun future health peace sake")
_APART = 3


def connective(forms: Forms, pieces: tuple[Piece, ...], number: int, starts: Starts) -> int | None:
    """Where a connective stands in the piece that says: here comes the reason."""
    piece = pieces[number]
    for at in places(forms, _OPENERS.__contains__, piece.first, piece.after):
        word = forms[at]
        if word in _CONNECTIVES and _stands_here(forms, at, piece):
            return at
        if word == "cause" and _is_because(forms, at, piece):
            return at
        if word == "or" and _or_else(forms, at, piece):
            return at
        if word == "so" and _so_clause(forms, at, piece) and not (at == piece.first and _only_facts(pieces, number)):
            return at
        if word in ("as", "since", "for") and at not in starts and _clause_follows(forms, at, piece):
            return at
        # "since the librarian leaves in October": a clause with a day in it is no start.
        if word == "since" and at in starts and tells_a_fact(forms, at + 1, piece.after):
            return at
        if word == "for" and word_at(forms, at + 1 + (word_at(forms, at + 1) == "to")) in _SERVED and at > piece.verb:
            return at
        behind = at > piece.verb or (at == piece.first and piece.before == ",")
        if word in _SERVING and behind and _for_a_purpose(forms, at, piece, starts):
            return at
        if word == "which" and _weighs(forms, at, piece):
            return at
        if word in ("then", "while") and _comes_of_it(forms, at, piece):
            return at
    return None


def _stands_here(forms: Forms, at: int, piece: Piece) -> bool:
    """Whether one of the connectives stands here; "be ready for" names the goal itself, "otherwise" needs a clause."""
    if not said_at(forms, at, _CONNECTIVES):
        return False
    if forms[at] == "ready":
        return at > piece.verb + 1
    before, follows = word_at(forms, at - 1), word_at(forms, at + 1) if at + 1 < piece.after else ""
    if forms[at] == "meaning" and (before == "been" or follows == "of"):
        return False
    if forms[at] in LABELS:
        asked = forms[at] == "why" and before not in _IS and at > piece.first
        return not asked and (follows in _SAYS_WHY or not follows or (forms[at] == "why" and before in _IS))
    if forms[at] == "helps":
        return before in _IT
    if forms[at] == "hoping":
        return at > 0
    if forms[at] == "due":
        return not (word_at(forms, at + 2) in KNOWN_VERBS and word_at(forms, at + 2) not in _ALSO_NOUNS)
    if forms[at] != "otherwise" or word_at(forms, at + 1) == "no":
        return True
    return _tells(forms, at, piece) or tells_a_fact(forms, at + 1, piece.after)


def _is_because(forms: Forms, at: int, piece: Piece) -> bool:
    """ "cause I never remember", as people say it; "find the cause I missed" is none."""
    before = word_at(forms, at - 1)
    follows = word_at(forms, at + 1) if at + 1 < piece.after else ""
    if before in DETERMINER or before in PREPOSITION or before == "to":
        return False
    return follows in SUBJECT or (follows in POSSESSIVE and finite_verb(forms, at + 1, piece.after) is not None)


def _comes_of_it(forms: Forms, at: int, piece: Piece) -> bool:
    """ "…, then I can bring my wife": what the goal leads to; "while she still remembers": why not later."""
    follows = word_at(forms, at + 1) if at + 1 < piece.after else ""
    if forms[at] == "while":
        return follows in SUBJECT and "still" in forms[at : piece.after]
    return at == piece.first and bool(piece.before) and piece.sort == TOLD and follows in ("i", "we")


def _or_else(forms: Forms, at: int, piece: Piece) -> bool:
    """ "or I'll forget", "or my shoulder seizes up", "or Coach drops me"; "or saving" only goes on."""
    follows = word_at(forms, at + 1) if at + 1 < piece.after else ""
    if _acts(forms, at + 1, piece.after):
        return True
    if not (at == piece.first or follows in SUBJECT or follows in DETERMINER):
        return False
    return (
        finite_verb(forms, at + 1, piece.after) is not None
        or ((at == piece.first or follows in DETERMINER) and tells_a_fact(forms, at + 1, piece.after))
        if follows
        else False
    )


def _acts(forms: Forms, at: int, after: int) -> bool:
    """ "Coach drops me", "Lena takes the role": somebody by name, and what they do to whom or what."""
    named = at + 2 < after and is_word(forms[at]) and singular(forms[at]) == forms[at]
    if not named or (forms[at] in KNOWN_VERBS and forms[at] not in PERSON):
        return False
    verb, follows = forms[at + 1], forms[at + 2]
    told = verb.endswith("s") and base_of(verb) != verb and base_of(verb) in KNOWN_VERBS
    return told and forms[at] not in DETERMINER and (follows in OBJECT_PRONOUN or follows in DETERMINER)


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
    verb = word_at(forms, piece.verb)
    past = verb in PAST_FORMS or verb.endswith("ed")
    if follows in ("nobody", "nothing") and piece.sort == TOLD and at > piece.verb and past:
        return False
    if follows in SUBJECT or follows in DETERMINER:
        return True
    told = is_word(follows) and finite_verb(forms, at + 1, piece.after) is not None
    return told or (is_word(follows) and tells_a_fact(forms, at + 1, piece.after))


def _clause_follows(forms: Forms, at: int, piece: Piece) -> bool:
    """ "as my funding ends", "since nobody came", "for I was ill": with a subject and a verb."""
    follows = word_at(forms, at + 1) if at + 1 < piece.after else ""
    if forms[at] == "for" and follows not in _SPEAKERS:
        return False
    if forms[at] == "as" and (word_at(forms, at + 2) in _DISCUSSED or _as_it_comes(forms, at, piece)):
        return False
    compared = word_at(forms, at - 1) == "such" or "as" in forms[max(at - 4, piece.first) : at]
    if forms[at] == "as" and (follows in _AS_IF or compared):
        return False
    verb = finite_verb(forms, at + 1, piece.after) if follows else None
    if verb is None and forms[at] in ("as", "since"):
        verb = _past_behind(forms, at + 2, piece.after)
    if verb is None and follows and forms[at] != "for" and tells_a_fact(forms, at + 1, piece.after):
        return True
    leads_in = verb and at == piece.first and forms[verb - 1] in ("i", "we") and verb > at + 2
    return verb is not None and not leads_in


def _as_it_comes(forms: Forms, at: int, piece: Piece) -> bool:
    """ "take chances as they arise": when, not why."""
    return at > piece.verb and at + 3 == piece.after and forms[at + 1] in _IT_OR_THEY


def _past_behind(forms: Forms, at: int, after: int) -> int | None:
    """ "since two of them guessed wrong": a past form that no list knows."""
    for place in range(at, min(at + 5, after - 1)):
        before = forms[place - 1]
        if forms[place].endswith("ed") and before not in DETERMINER and before not in PREPOSITION and is_word(before):
            return place
    return None


def _for_a_purpose(forms: Forms, at: int, piece: Piece, starts: Starts) -> bool:
    """ "for the admin role I've got my eye on": what it serves, unless the verb itself takes "for"."""
    takes = base_of(word_at(forms, piece.verb)) in _TAKE_FOR
    if at in starts or (takes and at - piece.verb < _APART) or base_of(forms[at - 1]) in _TAKE_FOR:
        return False
    if forms[at + 1 : at + 3] == ("a", "better"):
        return True
    place = at + 1
    while place < piece.after and place not in starts:
        if forms[place] in PREPOSITION or forms[place] in SUBJECT:
            break
        place += 1
    head = singular(forms[place - 1]) if place > at + 1 else ""
    if takes:
        return head in _PEACE
    if head in _KIN and POSSESSIVE.isdisjoint(forms[at + 1 : place]):
        return False
    return head in _PURPOSES or (head in ABSTRACT and head not in _NO_PURPOSE)


def _weighs(forms: Forms, at: int, piece: Piece) -> bool:
    """ "…, which I need for college"."""
    if at > piece.first and forms[at - 1] in PREPOSITION:
        return False
    amount = word_at(forms, at + 1) in ("is", "means") and is_number(word_at(forms, at + 2))
    return not amount and not _WEIGHS.isdisjoint(forms[at + 1 : min(at + 5, piece.after)])
