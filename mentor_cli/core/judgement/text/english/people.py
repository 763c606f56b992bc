"""Other people in a goal: those who are to do, to decide or to be something."""

from __future__ import annotations

from mentor_cli.core.judgement.text.english.clauses import KNOWN_VERBS
from mentor_cli.core.judgement.text.english.forms import base_of, is_gerund, singular
from mentor_cli.core.judgement.text.english.looking import Forms, is_word, word_at
from mentor_cli.core.judgement.text.english.nouns import DELIVERABLE, PERSON
from mentor_cli.core.judgement.text.english.qualities import DETERMINER, PREPOSITION, SUBJECT
from mentor_cli.core.judgement.text.english.verbs import ACTIVITY, BE, CREATE, DECIDE, FINISH, HAVE, INNER, MODAL
from mentor_cli.core.judgement.text.english.wordlists import by_word, wordset
from mentor_cli.core.judgement.text.mentions import OTHERS, PARTLY, Action, Piece

# Those whom the person teaches or leads: their doing is partly in the person's hand.
IN_CHARGE = wordset(
    """
    apprentice buddy child class cohort daughter group kid learner member mentee player pupil reader son squad student
    team trainee tutee year
    """
)
ACCEPTED = wordset("accepted approved elected featured funded hired nominated promoted published selected shortlisted")
_SPEAKERS = wordset("i us we")
_THEM = wordset("her him others people")
_ALSO_PEOPLE = wordset("parent pupil student")
_OWN = wordset("member our us we")
_ALL_OF_US = wordset("each everybody everyone")
_OUR_MEMBERS = wordset("member of us")
_OWN_DOING = wordset("be become get")
_MINE = wordset("everything i it my our the there this we")
_AUXILIARY = MODAL | BE | HAVE
_UNSURE = BE | HAVE | wordset("can could may might should would")
_OUTSIDE = wordset("client council customer landlord neighbour parent patient supplier user")
_IT = wordset("it that this which")
_DOES = DECIDE | KNOWN_VERBS
_DEEDS = CREATE | FINISH | ACTIVITY
# Groups that speak of themselves in the third person: "the youth council will hand …".
_OURSELVES = wordset(
    """
    allotment band block board branch brigade chapter choir club committee congregation council crew department family
    guild household kitchen lab neighbour office orchestra pta quartet resident society street tenant troupe undersigned
    union village ward
    """
)
_REACH = 12
_NEAR = 5


def others_act(forms: Forms, action: Action) -> int:
    """ "get the head to double …", "make my manager respect me": the place of the other person's verb; 0 for none."""
    person = placed = False
    for place in range(action.first + 1, min(action.first + _REACH, len(forms))):
        word = forms[place]
        if word == "'s" and person:
            return 0
        if not is_word(word) and word != "'s":
            return 0
        if person and (word == "to" or (not placed and _is_base_verb(word))):
            return place
        if word in PREPOSITION and word != "of":
            if not person:
                return 0
            placed = True
        person = person or singular(word) in PERSON or word in _THEM
    return 0


@by_word
def _is_base_verb(word: str) -> bool:
    return base_of(word) == word and (word in KNOWN_VERBS or word in DECIDE or word == "be")


@by_word
def _is_person(word: str) -> bool:
    return (word in PERSON or singular(word) in PERSON) and word not in _SPEAKERS


def others_being(words: Forms) -> bool:
    """ "Mum's carers being nicer", "all staff behind the new code", "paper accepted": in other people's hands."""
    accepted = not ACCEPTED.isdisjoint(words)
    person = next((at for at, word in enumerate(words[:5]) if _is_person(word) or word in _ALL_OF_US), None)
    if person is None:
        return accepted and base_of(words[0]) == words[0] not in _OWN_DOING and not ACCEPTED.isdisjoint(words[1:4])
    if words[0] in ("i", "we"):
        return False
    if words[0] in ("all", "every"):
        return _outsiders(words[:5])
    if not person or words[0] in DETERMINER:
        does = word_at(words, person + 1)
        told = singular(does) != does and singular(words[person]) == words[person] and base_of(does) in _DOES
        if told and not is_gerund(does) and singular(does) not in DELIVERABLE:
            return words[person] not in IN_CHARGE
    near = words[person + 1 : person + _NEAR]
    states = (word for word in near if is_gerund(word) or word == "being")
    return accepted or any(word == "being" or base_of(word) in DECIDE or base_of(word) in INNER for word in states)


def others_decide(forms: Forms, piece: Piece) -> str:
    """ "My mentee trusts me", "all staff will use …": a goal that somebody else would have to carry out."""
    subject, told = forms[piece.first : piece.verb], forms[piece.verb : piece.after]
    if "i" in subject or "we" in subject or forms[piece.first] in ("i", "we"):
        return ""
    named = len(subject) == 1 and told[0] == "will" and base_of(word_at(told, 1)) in _DOES and word_at(told, 1) != "be"
    if named and not piece.before and subject[0] not in _IT:
        return PARTLY
    if not any(singular(word) in PERSON or word in SUBJECT for word in subject):
        return OTHERS if _is_wish(forms, piece) else ""
    if "from" in told and "me" in told:
        return ""
    if piece.before and told[0] in ("is", "are", "'s") and is_gerund(word_at(told, 1)):
        return ""
    verb = next((base_of(word) for word in told[:3] if word not in _AUXILIARY), "")
    ours = not piece.before and told[0] == "will" and verb in _DEEDS and singular(subject[-1]) not in IN_CHARGE
    if ours and not _OURSELVES.isdisjoint(singular(word) for word in subject) and "me" not in told:
        return ""
    if _outsiders(subject) or verb in DECIDE or "me" in told[:4] or "us" in told[:4]:
        return OTHERS
    outside = singular(subject[-1]) in _OUTSIDE
    if (not outside and not _OWN.isdisjoint(subject)) or word_at(subject, 0) in _ALL_OF_US:
        return ""
    plainly = not piece.before and told[0] not in _UNSURE and any(singular(word) in PERSON for word in subject[-2:])
    heads = subject[-1:] if singular(subject[-1]) in PERSON else subject
    led = any(singular(word) in IN_CHARGE for word in heads)
    return OTHERS if plainly and not led else PARTLY


def _is_wish(forms: Forms, piece: Piece) -> bool:
    """ "that Jonas stops messing about"."""
    return forms[piece.first] == "that" and word_at(forms, piece.first + 1) not in _MINE


def _outsiders(words: Forms) -> bool:
    """ "all staff", "every older person in the county": more people than one can speak for."""
    for at, word in enumerate(words):
        if word in ("all", "every"):
            named = words[at + 1 : at + 4]
            if named[:1] == ("year",) and named[1:2] and named[1][0].isdigit():
                return True
            if any(_is_person(other) or singular(other) in _ALSO_PEOPLE for other in named):
                return _OUR_MEMBERS.isdisjoint(named[:2])
    return False
