"""Who holds the result in hand: the person, an examiner, others in part, others alone; and words without any limit."""

from __future__ import annotations

from mentor_cli.core.judgement.text.english.forms import base_of, is_gerund, singular
from mentor_cli.core.judgement.text.english.nouns import EXAM, GATHERED, PERSON, PRIZE
from mentor_cli.core.judgement.text.english.pieces import KNOWN_VERBS, TOLD, Piece
from mentor_cli.core.judgement.text.english.qualities import ABSOLUTE, ABSOLUTE_PHRASES, PREPOSITION, SUBJECT
from mentor_cli.core.judgement.text.english.verbs import BE, CHANGE, DECIDE, HAVE, INNER, MODAL, PAST_FORMS
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.mentions import EXAMINED, LIMITLESS, OTHERS, PARTLY, Action, Mark, Quantity

Forms = tuple[str, ...]

_OBTAIN = wordset(
    """
    achieve bag be become clinch earn find gain get have land need obtain receive score secure want win
    """
)
_MAKE_OTHERS = wordset("cause convince force get have make need persuade want")
# Those whom the person teaches or leads: their doing is partly in the person's hand.
_IN_CHARGE = wordset(
    """
    apprentice buddy child class cohort daughter group kid learner member mentee player pupil reader son squad
    student team trainee tutee year
    """
)
_GATHER = wordset(
    """
    attract boost bring build collect convert double find gain gather generate get grow halve have improve increase
    lift raise reach receive recruit secure sell sign triple win
    """
)
_ACCEPTED = wordset(
    """
    accepted approved elected featured funded hired nominated promoted published selected shortlisted
    """
)
_GRADES = wordset("b c d distinction first grade mark merit pass")
_SEEN = wordset(
    """
    considered famous known liked perceived popular regarded remembered seen viewed
    """
)
_EVERYBODY = wordset("all each every everybody everyone")
_TAKEN = wordset(
    """
    ace achieve attain clear complete earn gain get nail obtain pass reach resit retake score secure smash
    """
)


def control_marks(
    forms: Forms,
    pieces: tuple[Piece, ...],
    actions: tuple[Action, ...],
    quantities: tuple[Quantity, ...],
    free: list[bool],
) -> tuple[Mark, ...]:
    """Where the text leaves the result to others, to an examiner, or knows no limit."""
    found = [mark for action in actions if (mark := _of_action(forms, action, quantities))]
    found += [mark for piece in pieces if piece.sort == TOLD and (mark := _of_subject(forms, piece, free))]
    found += [Mark(q.first, q.after, OTHERS) for q in quantities if q.sort == "rank"]
    found += [
        Mark(p.first, p.after, OTHERS)
        for p in pieces
        if p.sort != TOLD and free[p.first] and _others_being(forms[p.first : p.after])
    ]
    return (*found, *_limitless(forms, free))


def _of_action(forms: Forms, action: Action, quantities: tuple[Quantity, ...]) -> Mark | None:
    near = [q for q in quantities if action.first <= q.first <= action.after + 14]
    words = forms[action.first : action.after]
    if action.verb in ("win", "land", "beat", "defeat", "outperform") and "my" not in words:
        return Mark(action.first, action.after, OTHERS)
    if action.sort == "granted":
        return Mark(action.first, action.after, OTHERS)
    if action.object in PRIZE and action.verb in _OBTAIN and not action.negated:
        return Mark(action.first, action.after, OTHERS)
    if not action.verb and (
        action.object in PRIZE or (action.object == "place" and {"first", "second", "third", "1", "top"} & set(words))
    ):
        return Mark(action.first, action.after, OTHERS)
    if action.verb in ("secure", "win", "land") and any(q.sort == "money" for q in near):
        return Mark(action.first, action.after, OTHERS)
    if "best" in words and "the" in words and action.verb not in ("do", "give", "try") and "my" not in words:
        return Mark(action.first, action.after, OTHERS)
    if action.verb in _MAKE_OTHERS and (place := _others_act(forms, action)):
        charge = any(singular(word) in _IN_CHARGE for word in forms[action.first : place])
        charge = charge and base_of(forms[place]) not in DECIDE
        return Mark(action.first, place, PARTLY if charge else OTHERS)
    if action.verb in ("find", "recruit", "hire") and any(singular(word) in PERSON for word in words):
        return Mark(
            action.first,
            action.after,
            OTHERS if action.object in ("employer", "investor", "sponsor", "publisher") else PARTLY,
        )
    if action.verb in ("be", "become") and _is_seen(forms, action.first + 1):
        return Mark(action.first, action.after, OTHERS)
    behind = forms[action.first : action.after + 4]
    done = action.verb in ("complete", "finish", "clear")
    graded = action.object in _GRADES | EXAM or (not done and any(singular(word) in EXAM for word in behind[1:]))
    if (
        action.verb == "pass"
        and {"all", "everyone", "everybody", "whole"} & set(forms[max(action.first - 3, 0) : action.after])
        and "all" not in forms[action.first + 1 : action.first + 2]
    ):
        return Mark(action.first, action.after, OTHERS)
    if (
        action.verb in ("end", "eliminate", "eradicate", "solve", "cure", "abolish", "stop")
        and action.thing == "abstract"
    ):
        return Mark(action.first, action.after, LIMITLESS)
    if action.sort == "vague" and {"all", "every"} & set(words[1:3]) and "us" not in words:
        return Mark(action.first, action.after, LIMITLESS)
    if action.verb in _TAKEN and (graded or action.verb == "pass"):
        return Mark(action.first, action.after, EXAMINED)
    if not action.verb and action.object in _GRADES and "unit" not in words[:1]:
        return Mark(action.first, action.after, EXAMINED)
    if action.verb in ("finish", "come", "end") and {"top", "first", "second"} & set(words):
        return Mark(action.first, action.after, OTHERS)
    if (
        not action.verb
        and action.object in EXAM
        and action.first < 3
        and not {"mock", "practice", "my", "our"} & set(words)
    ):
        return Mark(action.first, action.after, EXAMINED)
    nouns = {singular(word) for word in words} | {q.noun for q in near}
    people = not action.verb and action.object in PERSON and any(q.noun == action.object for q in near)
    if (
        action.verb == "sell"
        or people
        or (not action.verb and near and nouns & GATHERED)
        or (action.sort in ("topic", "named") and any(q.sort in ("share", "change", "money") for q in near))
    ):
        return Mark(action.first, action.after, PARTLY)
    if action.sort == "named" and any(q.sort == "score" and q.noun in ("grade", "level", "band") for q in near):
        return Mark(action.first, action.after, EXAMINED)
    if action.verb in _GATHER and nouns & GATHERED:
        return Mark(action.first, action.after, PARTLY)
    if action.verb in CHANGE or action.verb in ("get", "lose", "save", "pay", "earn", "raise", "make", "improve"):
        measured = [
            q for q in near if q.sort in ("share", "money", "change", "score") or q.noun in ("kg", "stone", "pound")
        ]
        if measured:
            everybody = any(word in _EVERYBODY for word in forms[action.first : measured[0].after])
            person = any(singular(word) in PERSON | {"year"} for word in forms[action.first : measured[0].after])
            return Mark(action.first, action.after, OTHERS if everybody and person else PARTLY)
    return None


def _is_seen(forms: Forms, at: int) -> bool:
    """ "be known for", "be seen as": what one is in the eyes of others."""
    word, follows = forms[at] if at < len(forms) else "", forms[at + 1] if at + 1 < len(forms) else ""
    return word in _SEEN and (word not in ("seen", "viewed", "considered") or follows in ("as", "by"))


def _others_act(forms: Forms, action: Action) -> int:
    """ "get the head to double …", "make my manager respect me": the place of the other person's verb; 0 for none."""
    person = False
    for place in range(action.first + 1, min(action.first + 8, len(forms))):
        word = forms[place]
        if not word[0].isalpha() and word != "'s":
            return 0
        if person and (
            word == "to" or (base_of(word) == word and (word in KNOWN_VERBS or word in DECIDE or word == "be"))
        ):
            return place
        if word in PREPOSITION and word != "of":
            return 0
        person = person or singular(word) in PERSON or word in ("him", "her", "people", "others")
    return 0


def _others_being(words: Forms) -> bool:
    """ "Mum's carers being nicer", "all staff behind the new code": other people as the whole subject."""
    person = next(
        (at for at, word in enumerate(words[:5]) if singular(word) in PERSON and word not in ("we", "us", "i")), None
    )
    if (
        person is None
        and len(words) > 1
        and any(word in _ACCEPTED for word in words[1:4])
        and base_of(words[0]) == words[0]
    ):
        return words[0] not in ("get", "be", "become")
    if person is None or words[0] in ("i", "we"):
        return False
    if words[0] in ("all", "every"):
        return not {"of", "us"} & set(words[1:3]) and _everybody_outside(words[:5])
    if any(word in _ACCEPTED for word in words):
        return True
    return any(word == "being" or (is_gerund(word) and base_of(word) in DECIDE | INNER) for word in words[person + 1 :])


def _of_subject(forms: Forms, piece: Piece, free: list[bool]) -> Mark | None:
    """ "My mentee trusts me", "all staff will use …": a goal that somebody else would have to carry out."""
    if {"i", "we"} & set(forms[piece.first : piece.verb]):
        return None
    if not free[piece.verb] or forms[piece.first] in ("i", "we") or forms[piece.verb - 1] in ("i", "we"):
        return None
    subject = forms[piece.first : piece.verb]
    verbs = [
        base_of(word)
        for word in forms[piece.verb : piece.verb + 3]
        if word not in MODAL and word not in BE and word not in HAVE
    ]
    person = any(singular(word) in PERSON or word in SUBJECT for word in subject)
    if not person or {"from", "me"} <= set(forms[piece.verb : piece.after]):
        return None
    upon_me = any(word in ("me", "us") for word in forms[piece.verb : min(piece.verb + 4, piece.after)])
    if _everybody_outside(subject) or upon_me or any(verb in DECIDE for verb in verbs[:1]):
        return Mark(piece.first, piece.verb + 1, OTHERS)
    own = any(word in ("we", "us", "member", "our") for word in subject) or subject[:1] in (
        ("everyone",),
        ("everybody",),
        ("each",),
    )
    return None if own else Mark(piece.first, piece.verb + 1, PARTLY)


def _everybody_outside(words: Forms) -> bool:
    """ "all staff", "every older person in the county": more people than one can speak for."""
    for at, word in enumerate(words):
        if word in ("all", "every") and forms_name_people(words[at + 1 : at + 4]):
            return not {"member", "us", "of"} & set(words[at + 1 : at + 3])
    return False


def forms_name_people(words: Forms) -> bool:
    """Whether a noun for people stands among these words."""
    return any(
        (singular(word) in PERSON and word not in ("we", "us", "i")) or singular(word) in ("pupil", "student", "parent")
        for word in words
    )


def _is_memory(forms: Forms, at: int) -> bool:
    """ "the mentor that I never had": never and always of what has been."""
    follows = forms[at + 1] if at + 1 < len(forms) else ""
    return follows in PAST_FORMS or follows == "been" or forms[at - 1 : at] in (("have",), ("has",), ("had",))


def _limitless(forms: Forms, free: list[bool]) -> list[Mark]:
    found: list[Mark] = []
    for at, word in enumerate(forms):
        if not free[at]:
            continue
        if word in ABSOLUTE and not _is_memory(forms, at):
            found.append(Mark(at, at + 1, LIMITLESS))
            continue
        for phrase in ABSOLUTE_PHRASES:
            if word == phrase[0] and forms[at : at + len(phrase)] == phrase:
                found.append(Mark(at, at + len(phrase), LIMITLESS))
    return found
