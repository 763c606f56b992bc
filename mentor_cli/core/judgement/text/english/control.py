"""Who holds the result in hand: the person, an examiner, others in part, others alone; and words without any limit."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from mentor_cli.core.judgement.text.english.forms import base_of, singular
from mentor_cli.core.judgement.text.english.looking import Forms, says, word_at
from mentor_cli.core.judgement.text.english.nouns import EXAM, GATHERED, PERSON, PRIZE
from mentor_cli.core.judgement.text.english.people import ACCEPTED, IN_CHARGE, others_act, others_being, others_decide
from mentor_cli.core.judgement.text.english.pieces import TOLD, Piece
from mentor_cli.core.judgement.text.english.qualities import ABSOLUTE, ABSOLUTE_PHRASES, OPINION, PREPOSITION
from mentor_cli.core.judgement.text.english.verbs import CHANGE, DECIDE, INNER, PAST_FORMS
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.mentions import (
    ABSTRACT_THING,
    EMPTY_THING,
    EXAMINED,
    LIMITLESS,
    OTHERS,
    PARTLY,
    Action,
    Mark,
    Quantity,
)

_OBTAIN = wordset("achieve bag be become clinch earn find gain get have land need obtain receive score secure want win")
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
_CURES = wordset("abolish cure eliminate end eradicate solve stop")
_TAKEN = wordset(
    "ace achieve attain clear complete earn gain get nail obtain pass reach resit retake score secure smash"
)
_DONE = wordset("clear complete finish")
_GRADES = wordset("b c d distinction first grade mark merit pass")
_OWN_EXAMS = wordset("mock my our practice")
_LEVELS = wordset("band grade level")
_GATHER = wordset(
    """
    attract boost bring build collect convert double find gain gather generate get grow halve have improve increase lift
    raise reach receive recruit secure sell sign triple win
    """
)
_MEASURED_VERBS = CHANGE | wordset("achieve attain earn get hit improve lose make pay raise save")
_KEPT = wordset("put save set")
_WEIGHTS = wordset("kg pound stone")
_NEAR = 14


def control_marks(
    forms: Forms,
    pieces: tuple[Piece, ...],
    actions: tuple[Action, ...],
    quantities: tuple[Quantity, ...],
    free: Sequence[bool],
) -> tuple[Mark, ...]:
    """Where the text leaves the result to others, to an examiner, or knows no limit."""
    found: list[Mark] = []
    for action in actions:
        near = [q for q in quantities if action.first <= q.first <= action.after + _NEAR]
        note = next((note for check in _CHECKS if (note := check(forms, action, near))), "")
        if note:
            found.append(Mark(action.first, action.after, note))
    for piece in pieces:
        if piece.sort == TOLD and free[min(piece.verb, piece.after - 1)]:
            note = others_decide(forms, piece)
            if note:
                found.append(Mark(piece.first, piece.verb + 1, note))
        elif free[piece.first] and others_being(forms[piece.first : piece.after]):
            found.append(Mark(piece.first, piece.after, OTHERS))
    found += [Mark(q.first, q.after, OTHERS) for q in quantities if q.sort == "rank"]
    return (*found, *_limitless(forms, free))


def _won(forms: Forms, action: Action, near: list[Quantity]) -> str:
    """Prizes, places, favours and victories: decided by others, or luck."""
    words = forms[action.first : action.after]
    if action.sort == "granted" or (action.verb in _WON and "my" not in words and action.thing != EMPTY_THING):
        return OTHERS
    if action.object in PRIZE and (_is_named(forms, action) or (action.verb in _OBTAIN and not action.negated)):
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
    everything = (
        not {"all", "every"}.isdisjoint(forms[action.first : action.after][1:3])
        and "us" not in forms[action.first : action.after]
    )
    return LIMITLESS if action.sort == "vague" and everything else ""


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
        return EXAMINED
    return EXAMINED if any(q.sort == "score" and q.noun in _LEVELS for q in near) else ""


def _gathered(forms: Forms, action: Action, near: list[Quantity]) -> str:
    """Signatures, customers, takings, others' marks, a measured change: partly in other hands, or may not fit."""
    nouns = {singular(word) for word in forms[action.first : action.after]} | {q.noun for q in near}
    if action.verb == "sell" or (action.verb in _GATHER and not nouns.isdisjoint(GATHERED)):
        return PARTLY
    if near and not action.verb:
        nouns = {action.object} | {q.noun for q in near}
        people = action.object in PERSON and _is_named(forms, action) and any(q.noun == action.object for q in near)
        if people or not nouns.isdisjoint(GATHERED) or any(q.sort in ("share", "change", "money") for q in near):
            return PARTLY
    return _measured(forms, action, near) if action.verb in _MEASURED_VERBS else ""


def _is_named(forms: Forms, action: Action) -> bool:
    """Whether a bare noun names what will be; behind a preposition it only tells how or by whom."""
    before = word_at(forms, action.first - 1)
    return not action.verb and before not in PREPOSITION and before != "least"


def _measured(forms: Forms, action: Action, near: list[Quantity]) -> str:
    """ "raise attendance to 90 %", "lose 5 kg"; money put aside each week is one's own affair."""
    for quantity in near:
        if quantity.sort == "money" and quantity.per_week and action.verb in _KEPT:
            continue
        if quantity.sort in ("share", "money", "change", "score") or quantity.noun in _WEIGHTS:
            told = forms[action.first : quantity.after]
            people = any(singular(word) in PERSON or singular(word) == "year" for word in told)
            return OTHERS if people and not (_EVERYBODY - {"whole"}).isdisjoint(told) else PARTLY
    return ""


_CHECKS: tuple[Callable[[Forms, Action, list[Quantity]], str], ...] = (
    _won,
    _made,
    _without_limit,
    _examined,
    _gathered,
)


def _limitless(forms: Forms, free: Sequence[bool]) -> list[Mark]:
    """Words that leave no room for a single miss, outside of what has been."""
    found: list[Mark] = []
    for at, word in enumerate(forms):
        if word in ABSOLUTE:
            if word == "perfect" and word_at(forms, at - 1) in ("future", "past", "present"):
                continue
            if free[at] and not _is_memory(forms, at):
                found.append(Mark(at, at + 1, LIMITLESS))
        elif word in ABSOLUTE_PHRASES and free[at]:
            phrase = next((one for one in ABSOLUTE_PHRASES[word] if says(forms, at, one)), ())
            if phrase:
                found.append(Mark(at, at + len(phrase), LIMITLESS))
    return found


def _is_memory(forms: Forms, at: int) -> bool:
    """ "the mentor that I never had": never and always of what has been."""
    follows = word_at(forms, at + 1)
    return (
        word_at(forms, at - 1) == "would"
        or follows in PAST_FORMS
        or follows == "been"
        or word_at(forms, at - 1) in ("have", "has", "had")
    )
