"""Who holds the result in hand: the person, an examiner, others in part, others alone; and words without any limit."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from mentor_cli.core.judgement.text.english.forms import base_of, singular
from mentor_cli.core.judgement.text.english.levels import levels, unsized
from mentor_cli.core.judgement.text.english.limits import limitless
from mentor_cli.core.judgement.text.english.looking import Forms, is_word, word_at
from mentor_cli.core.judgement.text.english.luck import luck
from mentor_cli.core.judgement.text.english.nouns import EXAM, GATHERED, PERSON, PRIZE
from mentor_cli.core.judgement.text.english.people import ACCEPTED, IN_CHARGE, others_act, others_being, others_decide
from mentor_cli.core.judgement.text.english.qualities import ADVERB, OPINION, PARTICLE, PREPOSITION
from mentor_cli.core.judgement.text.english.verbs import CHANGE, DECIDE, INNER
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.mentions import (
    ABSTRACT_THING,
    EMPTY_THING,
    EXAMINED,
    GOAL,
    LIMITLESS,
    OTHERS,
    PARTLY,
    SPARED,
    THING,
    TOLD,
    Action,
    Mark,
    Piece,
    Quantity,
    Time,
)

_OBTAIN = wordset("achieve bag be become clinch earn find gain get have land need obtain receive score secure want win")
_ALSO_THINGS = wordset("office position post seat spot representation role")
_WON = wordset("beat defeat land outperform win")
_BY_FAVOUR = wordset("land secure win")
_PLACES = wordset("first second third top")
_TRYING = wordset("do give try")
_MAKE_OTHERS = wordset("cause convince force get have make need persuade want")
_FINDS = wordset("find hire recruit")
_DECIDING = wordset("employer investor publisher sponsor")
_SEEN = wordset("considered famous known liked perceived popular regarded remembered seen viewed")
_SEEN_AS = wordset("considered seen viewed")
_ENDS = wordset("come end finish")
_EVERYBODY = wordset("all each every everybody everyone whole")
_ALL = wordset("all every")
_CURES = wordset("abolish cure eliminate end eradicate solve stop")
_IN_THE_HEAD = INNER | wordset("get master read see solve tackle")
_TAKEN = wordset(
    """
    ace achieve attain clear complete earn gain get nail obtain pass reach resit retake score secure smash
    """
)
_DONE = wordset("clear complete finish")
_GRADES = wordset("b c d distinction first grade mark merit pass")
_OWN_EXAMS = wordset("mock my our practice")
_FEWER = wordset("fewer less no than")
_COMERS = wordset(
    """
    backer booking client contributor customer donor follower member order sale subscriber user volunteer
    """
)
_CROWD = wordset("fan follower like reader star subscriber user view viewer vote")
_MANY = 5000
_LEVELS = wordset("band grade level")
_GATHER = wordset(
    """
    attract boost bring build collect convert double find gain gather generate get grow halve have improve increase lift
    raise reach receive recruit secure sell sign triple win
    """
)
_MEASURED_VERBS = CHANGE | wordset("achieve attain earn get hit improve lose make pay put raise save set")
_KEPT = wordset("pay put save set")
_PLACED = wordset("put set")
_ASIDE = wordset("aside away by")
_OF_MINE = ("of", "my")
_SMALL = ADVERB | PARTICLE | PREPOSITION | wordset("least another")
_WRITTEN = wordset("bullet card character file function item line page paragraph photo point sentence slide step word")
_FEES = wordset("budget deposit fee fine limit ticket voucher")
_WEIGHTS = wordset("kg pound stone")
_NEAR = 14
_CERTAIN = wordset("my our the these those")


def control_marks(
    forms: Forms,
    pieces: tuple[Piece, ...],
    actions: tuple[Action, ...],
    quantities: tuple[Quantity, ...],
    times: tuple[Time, ...],
    free: Sequence[bool],
) -> tuple[Mark, ...]:
    """Where the text leaves the result to others, to an examiner, or knows no limit."""
    found: list[Mark] = []
    for action in actions:
        near = [q for q in quantities if action.first <= q.first <= action.after + _NEAR]
        for check in _CHECKS:
            if note := check(forms, action, near):
                found.append(Mark(action.first, action.after, note))
                break
    for number, piece in enumerate(pieces):
        if piece.sort == TOLD and free[min(piece.verb, piece.after - 1)]:
            note = others_decide(forms, piece)
            if note:
                found.append(Mark(piece.first, piece.verb + 1, note))
        elif free[piece.first] and not _is_detail(pieces, number) and others_being(forms[piece.first : piece.after]):
            found.append(Mark(piece.first, piece.after, OTHERS))
    found += [Mark(q.first, q.after, OTHERS) for q in quantities if q.sort == "rank" or _is_fame(q)]
    found += luck(forms, pieces, free)
    found += levels(forms, quantities, times, free)
    found += limitless(forms, free)
    return (*found, *unsized(forms, quantities, free))


def _is_fame(quantity: Quantity) -> bool:
    """ "10k stars", "a million views": more people than anybody can ask."""
    return quantity.sort == "count" and quantity.noun in _CROWD and quantity.amount >= _MANY


def _is_detail(pieces: tuple[Piece, ...], number: int) -> bool:
    """ "index the chapters, every person in them": what a goal before it only spells out."""
    return pieces[number].before == "," and any(piece.sort == GOAL for piece in pieces[:number])


def _won(forms: Forms, action: Action, near: list[Quantity]) -> str:
    """Prizes, places, favours and victories: decided by others, or luck."""
    words = forms[action.first : action.after]
    if action.sort == "granted" and word_at(forms, action.after) == "off":
        return EXAMINED
    if action.sort == "granted" or (action.verb in _WON and "my" not in words and action.thing != EMPTY_THING):
        return OTHERS
    if action.object in PRIZE and (_is_won(forms, action) or (action.verb in _OBTAIN and not action.negated)):
        return OTHERS
    if action.object == "place" and action.verb in _OBTAIN - {"be", "become"} and "a" in words:
        return OTHERS
    if action.verb in ("get", "have") and not ACCEPTED.isdisjoint(forms[action.first : action.after + 2]):
        return OTHERS
    if action.verb in _BY_FAVOUR and any(q.sort == "money" for q in near):
        return OTHERS
    if not action.verb and action.object == "place" and not _PLACES.isdisjoint(words):
        return OTHERS
    if action.verb in _ENDS and word_at(forms, action.first + 1) in _PLACES:
        return OTHERS
    best = "best" in words and "the" in words and "my" not in words and "version" not in words
    return OTHERS if best and action.verb not in _TRYING else ""


def _is_won(forms: Forms, action: Action) -> bool:
    """ "First prize in the county": named alone; "A seat on the board" names what else can be made."""
    return action.object not in _ALSO_THINGS and _is_named(forms, action)


def _made(forms: Forms, action: Action, near: list[Quantity]) -> str:
    """ "make my manager respect me", "find an employer", "be seen as": what others do or think."""
    if action.verb in _MAKE_OTHERS and (place := others_act(forms, action)):
        subject, verb = forms[action.first : place], base_of(word_at(forms, place + (forms[place] == "to")))
        counted = any(q.sort == "count" and q.noun in PERSON for q in near)
        inner = verb in DECIDE or verb in INNER or verb == "respect"
        in_charge = counted or any(singular(word) in IN_CHARGE for word in subject)
        return PARTLY if in_charge and not inner else OTHERS
    if action.verb == "make" and action.thing == ABSTRACT_THING and _is_made(forms, action):
        return OTHERS
    if action.verb in _FINDS and any(singular(word) in PERSON for word in forms[action.first : action.after]):
        return OTHERS if action.object in _DECIDING else PARTLY
    if action.verb in ("be", "become"):
        word, follows = word_at(forms, action.first + 1), word_at(forms, action.first + 2)
        if "favourite" in forms[action.first : action.after]:
            return OTHERS
        return OTHERS if word in _SEEN and (word not in _SEEN_AS or follows in ("as", "by")) else ""
    return ""


def _is_made(forms: Forms, action: Action) -> bool:
    """ "make my father proud": a person and how they are to feel."""
    words = forms[action.first + 1 : action.after]
    return words[-1:] != () and words[-1] in OPINION and any(singular(word) in PERSON for word in words[:-1])


def _without_limit(forms: Forms, action: Action, near: list[Quantity]) -> str:
    """ "end loneliness", "understand all of it"."""
    if action.verb in _CURES and action.thing == ABSTRACT_THING:
        return LIMITLESS
    if action.sort != "vague" or (action.verb not in _IN_THE_HEAD and action.thing == THING):
        return ""
    words = forms[action.first : action.after]
    everything = not _ALL.isdisjoint(words[1:3]) and "us" not in words and not _is_certain_set(words)
    return LIMITLESS if everything else ""


def _is_certain_set(words: Forms) -> bool:
    """ "all the branches", "all my pupils' names": so many as there are, which is no more than somebody has seen."""
    at = words.index("all") if "all" in words else len(words)
    return word_at(words, at + 1) in _CERTAIN and singular(words[-1]) != words[-1]


def _examined(forms: Forms, action: Action, near: list[Quantity]) -> str:
    """Exams and grades; that everybody passes is nobody's to promise."""
    if action.verb == "pass" and word_at(forms, action.first + 1) != "all":
        everybody = _EVERYBODY - {"each", "every"}
        if not everybody.isdisjoint(forms[max(action.first - 3, 0) : action.after]):
            return OTHERS
    graded = action.object in _GRADES or action.object in EXAM
    if action.verb in _TAKEN:
        behind = forms[action.first + 1 : action.after + 4]
        named = action.verb not in _DONE and any(singular(word) in EXAM for word in behind)
        return EXAMINED if graded or named or action.verb == "pass" else ""
    if action.verb:
        return ""
    if action.object in EXAM:
        return EXAMINED if action.first < 3 and _OWN_EXAMS.isdisjoint(forms[action.first : action.after]) else ""
    if action.object in _GRADES:
        few = not _FEWER.isdisjoint(forms[max(action.first - 3, 0) : action.after])
        return "" if few else EXAMINED
    return EXAMINED if any(q.sort == "score" and q.noun in _LEVELS for q in near) else ""


def _gathered(forms: Forms, action: Action, near: list[Quantity]) -> str:
    """Signatures, customers, takings, others' marks, a measured change: partly in other hands, or may not fit."""
    verb = action.verb
    if verb:
        if verb == "sell" or (verb in _GATHER and _gathers(forms, action, near)):
            return PARTLY
        return _measured(forms, action, near) if verb in _MEASURED_VERBS else ""
    if action.object in _COMERS and "first" in forms[max(action.first - 1, 0) : action.after]:
        return PARTLY
    if near:
        nouns = {action.object} | {q.noun for q in near}
        people = action.object in PERSON and _is_named(forms, action) and any(q.noun == action.object for q in near)
        if people or not nouns.isdisjoint(GATHERED) or any(_is_measure(forms, q) for q in near):
            return PARTLY
    return ""


def _gathers(forms: Forms, action: Action, near: list[Quantity]) -> bool:
    """ "raise £200", "get ten signatures"; "have raised" tells of what was."""
    follows = word_at(forms, action.first + 1)
    if action.verb == "have" and base_of(follows) != follows:
        return False
    nouns = {singular(word) for word in forms[action.first : action.after]} | {q.noun for q in near}
    return not nouns.isdisjoint(GATHERED)


def _is_measure(forms: Forms, quantity: Quantity) -> bool:
    """A share, a change or a sum; what is only paid for something is none."""
    paid = quantity.sort == "money" and singular(word_at(forms, quantity.after)) in _FEES
    return quantity.sort in ("share", "change", "money") and not paid


def _is_named(forms: Forms, action: Action) -> bool:
    """Whether a bare noun names what will be; behind a preposition it only tells how or by whom."""
    before = word_at(forms, action.first - 1)
    return not action.verb and before not in PREPOSITION and before != "least"


def _measured(forms: Forms, action: Action, near: list[Quantity]) -> str:
    """ "raise attendance to 90 %", "lose 5 kg"; money put aside each week is one's own affair."""
    for quantity in near:
        kept = _kept(forms, action, quantity) if action.verb in _KEPT else None
        if kept:
            return kept
        if kept is not None:
            continue
        if quantity.sort in ("share", "money", "change", "score") or quantity.noun in _WEIGHTS:
            told = forms[action.first : quantity.after]
            if quantity.sort == "change" and any(singular(word) in _WRITTEN for word in told):
                continue
            people = any(singular(word) in PERSON or singular(word) == "year" for word in told)
            return OTHERS if people and not (_EVERYBODY - {"whole"}).isdisjoint(told) else PARTLY
    return ""


def _kept(forms: Forms, action: Action, quantity: Quantity) -> str | None:
    """ "save 200 pounds", "put £60 aside": whether it can be spared is not said, but it is one's own; None for what is
    another's or no money ("save the club £200").
    """
    behind = forms[quantity.after : quantity.after + 2]
    if quantity.sort != "money" and (quantity.sort != "share" or behind != _OF_MINE):
        return None
    between = forms[action.first + 1 : quantity.first]
    if quantity.per_week:
        return ""
    if any(is_word(word) and word not in _SMALL for word in between):
        return None
    return "" if action.verb in _PLACED and _ASIDE.isdisjoint((*between, *behind)) else SPARED


_CHECKS: tuple[Callable[[Forms, Action, list[Quantity]], str], ...] = (
    _won,
    _made,
    _without_limit,
    _examined,
    _gathered,
)
