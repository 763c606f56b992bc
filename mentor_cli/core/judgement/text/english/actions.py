"""What somebody will do, and to what: the main verbs of a goal with their objects."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from mentor_cli.core.judgement.text.english.clauses import KNOWN_VERBS
from mentor_cli.core.judgement.text.english.forms import base_of, is_gerund, singular
from mentor_cli.core.judgement.text.english.looking import Forms, is_number, word_at
from mentor_cli.core.judgement.text.english.named import done_to, named_actions
from mentor_cli.core.judgement.text.english.nouns import DELIVERABLE, PERSON, SAYINGS
from mentor_cli.core.judgement.text.english.objects import RESULTS, Thing, View, object_of, placed
from mentor_cli.core.judgement.text.english.qualities import (
    ADVERB,
    COMPARATIVE,
    CONJUNCTION,
    DETERMINER,
    OBJECT_PRONOUN,
    OPINION,
    PARTICLE,
    PREPOSITION,
    SUBJECT,
    WH_WORD,
)
from mentor_cli.core.judgement.text.english.verbs import (
    ACTIVITY,
    BE,
    CHANGE,
    CREATE,
    DO,
    FINISH,
    GRANTED,
    HAVE,
    INNER,
    INTEND,
    LIGHT,
    MODAL,
    PAST_FORMS,
    PHRASAL,
    SPENDS,
    SPENT,
    VAGUE,
)
from mentor_cli.core.judgement.text.english.wordlists import by_word, wordset
from mentor_cli.core.judgement.text.mentions import (
    ABSTRACT_THING,
    EMPTY,
    EMPTY_THING,
    GOAL,
    NAMED,
    NO_THING,
    THING,
    TOLD,
    Action,
    Piece,
    Time,
)

_CLASSES = {
    **dict.fromkeys(CHANGE, "change"),
    **dict.fromkeys(LIGHT, "light"),
    **dict.fromkeys(ACTIVITY, "activity"),
    **dict.fromkeys(FINISH, "finish"),
    **dict.fromkeys(CREATE, "create"),
    **dict.fromkeys(VAGUE, "vague"),
    **dict.fromkeys(INNER, "vague"),
    "work": "vague",
}
_JOINS = wordset(", and or then")
_TAKE_PART_IN = ("take", "part", "in")
_MEANS = wordset("by through via")
_BEFORE_VERB = _MEANS | MODAL | DO | wordset("i us we")
_BEFORE_GERUND = wordset("am avoid begin finish keep practice quit start stop try")
_BEFORE_DOING = wordset("avoid begin continue finish keep quit start stop try")
# "to" behind these leads to a thing, not to an action ("contribute to open source").
_TO_A_THING = wordset(
    "according adapt adjust close contribute lead link listen next refer relate reply respond return speak stick talk "
    "thanks"
)
_AIMS_AT = wordset("at for to with")
_NO_VERBS = wordset("because not to")
_STATES = wordset("be become do feel get look remain seem sound stay")
_CAUSES = wordset("get have keep make want")
_SOFTLY = wordset("a as bit even less lot more much my not so the")
_LESSER = wordset("feel less look looking more not sound")
_STUDIED = wordset("perform practice record rehearse")
# A course or exam may carry the name of something nobody can point at ("pass communication skills level 2").
_TAKES_A_COURSE = wordset("attend complete do finish pass read resit retake sit submit take watch")
_MONEY_VERBS = wordset("collect donate earn invest make pay put raise save set spend")
_CURRENCY = wordset("$ £ €")
_REFUSED = wordset("avoid quit stop without")
_NEVER_VERBS = MODAL | SUBJECT | DETERMINER | PREPOSITION - {"like"}
_WINDOW = 9


def actions_in(view: View, pieces: tuple[Piece, ...], times: tuple[Time, ...]) -> tuple[Action, ...]:
    """The actions in the pieces of the goal."""
    found: list[Action] = []
    starts = {time.first: time for time in times}
    for piece in pieces:
        past = piece.sort == TOLD and view.forms[piece.verb] in PAST_FORMS
        if piece.sort == EMPTY or past or True not in view.free[piece.first : piece.after]:
            continue
        if piece.sort == NAMED:
            found += named_actions(view, piece, starts)
        found += _verbs(view, piece)
    return tuple(_with_shared_objects(view.forms, found))


def _with_shared_objects(forms: Forms, actions: list[Action]) -> Iterator[Action]:
    """ "Plan and teach a unit": the first verb has the object of the second."""
    for one, other in pairwise([*actions, None]):
        if one is None:
            continue
        joined = other and word_at(forms, one.after) in ("and", "or") and other.first == one.after + 1
        if other and joined and one.thing == NO_THING and one.sort != "topic":
            yield one._replace(object=other.object, thing=other.thing, whole=other.whole, after=other.after)
        else:
            yield one


def _verbs(view: View, piece: Piece) -> list[Action]:
    """The actions with a verb of their own; verbs inside of "what …" and "who …" tell no action."""
    passive = done_to(view, piece)
    found = [passive] if passive else []
    forms, free, timeless, _ = view
    at, after = piece.first, piece.after
    while at < after:
        if found and forms[at] in WH_WORD:
            while at < after and forms[at] not in ("and", "or", "by"):
                at += 1
        elif free[at] and timeless[at] and _may_be_verb(forms[at]) and _is_action_verb(view, at, piece, found):
            action = _action(view, at, piece)
            if action:
                found.append(action)
        at += 1
    return found


@by_word
def _may_be_verb(word: str) -> bool:
    return word not in _NEVER_VERBS and word[0].isalpha()


def _is_action_verb(view: View, at: int, piece: Piece, found: list[Action]) -> bool:
    """Whether a main verb of the goal stands here, by what stands before it."""
    forms = view.forms
    word = forms[at]
    if at == piece.verb and piece.sort in (GOAL, TOLD):
        return word not in _NO_VERBS and word not in CONJUNCTION
    place = at - 1
    while place >= piece.first and (forms[place] in ADVERB or forms[place] == "not"):
        place -= 1
    before = forms[place] if place >= piece.first else ""
    if before == "to":
        to_thing = place > piece.first and base_of(forms[place - 1]) in _TO_A_THING
        return not to_thing and (_is_known(word) or _looks_like_verb(forms, at, piece.after))
    if before in _JOINS:
        return bool(found) and _is_joined(forms, at, piece)
    if before in _BEFORE_VERB:
        return _is_behind(forms, at, before)
    return is_gerund(word) and before != word and _takes_up_deed(view, place, piece)


def _takes_up_deed(view: View, place: int, piece: Piece) -> bool:
    """Whether a deed in -ing may follow the word at that place: "spend two hours (on Saturday) sorting the photos"."""
    forms = view.forms
    spends = base_of(forms[piece.verb]) in SPENDS
    while place >= piece.first and not view.timeless[place] and not (spends and singular(forms[place]) in SPENT):
        place -= 1
    if place < piece.first:
        return False
    return base_of(forms[place]) in _BEFORE_GERUND or (spends and singular(forms[place]) in SPENT)


@by_word
def _is_known(word: str) -> bool:
    return (base_of(word) == word and word in KNOWN_VERBS) or word in ("be", "have")


def _is_behind(forms: Forms, at: int, before: str) -> bool:
    """Whether a verb stands here because of the small word before it: "will do", "by doing", "I do"."""
    word = forms[at]
    if before in _MEANS:
        return is_gerund(word)
    if before in MODAL and before != "may":
        return _is_known(word) or (word not in ADVERB and word not in ("be", "not", "have"))
    if before in DO and word_at(forms, at - 1) != "not":
        return False
    plainly = before not in ("i", "we") or (word not in BE and word not in HAVE)
    return plainly and _is_known(word)


def _looks_like_verb(forms: Forms, at: int, after: int) -> bool:
    """Whether an unknown word behind "to" is a verb: it has an object and is no plural."""
    word = forms[at]
    noun = word in PERSON or word in DELIVERABLE or singular(word) != word
    return not noun and word not in ADVERB and _object_follows(forms, at, after)


def _is_joined(forms: Forms, at: int, piece: Piece) -> bool:
    """Whether "and" joins a further verb, not a further thing."""
    word = forms[at]
    if is_gerund(word):
        return any(is_gerund(other) for other in forms[piece.first : at])
    if word not in KNOWN_VERBS or base_of(word) != word:
        return False
    return word not in DELIVERABLE or _object_follows(forms, at, piece.after)


def _object_follows(forms: Forms, at: int, after: int) -> bool:
    follows = word_at(forms, at + 1) if at + 1 < after else ""
    bound = follows in DETERMINER or follows in OBJECT_PRONOUN or follows in PARTICLE
    return bound or is_number(follows) or follows in _AIMS_AT


def _action(view: View, at: int, piece: Piece) -> Action | None:
    """The action of the verb here; None for a verb that only leads to the next one."""
    forms, verb = view.forms, base_of(view.forms[at])
    follows = forms[at + 1] if at + 1 < piece.after else ""
    particle = forms[at + 2] if at + 2 < piece.after else ""
    before = word_at(forms, at - 1)
    if _only_leads(verb, follows) or (verb == "get" and follows == "to" and particle in INNER):
        return None
    joins = (verb, follows, particle) == _TAKE_PART_IN
    verb = "join" if joins else verb
    sort = PHRASAL.get((verb, follows)) or PHRASAL.get((verb, particle)) or _CLASSES.get(verb, "finish")
    thing = placed(view, object_of(view, at + 2 * joins, piece.after), piece.after)
    sort, thing = _understood(view, at, piece, sort, thing)
    refused = before in _REFUSED or "not" in forms[max(at - 3, piece.first) : at]
    nobody = piece.sort == TOLD and forms[piece.first] in ("no", "nobody") and at > piece.first
    if nobody and thing.sort == NO_THING and sort != "vague":
        thing = thing._replace(sort=THING, whole=True)
    indirect = follows in PREPOSITION and follows not in RESULTS and follows not in PARTICLE
    return Action(
        sort,
        verb,
        at,
        thing.after,
        thing.head,
        thing.sort,
        thing.whole,
        refused or verb == "stop" or nobody,
        before in _MEANS,
        follows if indirect else "",
    )


def _only_leads(verb: str, follows: str) -> bool:
    """ "want to …", "stop doing …", "be able to …": the action is the next verb."""
    if follows == "to":
        return verb != "learn" and (verb in INTEND or verb in ("need", "have", "use"))
    if verb == "do":
        return follows == "not"
    if verb == "be":
        return follows in ("able", "going", "about")
    return verb in _BEFORE_DOING and is_gerund(follows)


def _understood(view: View, at: int, piece: Piece, sort: str, thing: Thing) -> tuple[str, Thing]:
    """The class of the verb and its object once both are seen together."""
    forms, verb, end = view.forms, base_of(view.forms[at]), piece.after
    follows = word_at(forms, at + 1)
    if verb in ("be", "get", "become") and follows in GRANTED:
        return "granted", thing._replace(head=follows, sort=THING, whole=True)
    if _is_saying(forms, at, end):
        return "vague", thing._replace(sort=EMPTY_THING)
    if verb == "learn" and follows == "to":
        return "vague", thing._replace(sort=NO_THING)
    if verb in _STATES and _is_state(forms, at + 1, end):
        return "vague", thing._replace(sort=ABSTRACT_THING)
    if verb in _CAUSES and _made_so(forms, at, thing.after, end):
        return "vague", thing._replace(sort=ABSTRACT_THING)
    if verb == "contribute" and thing.sort == THING and follows not in PREPOSITION:
        # "contribute a recipe": unlike "contribute to the newsletter".
        return "finish", thing
    if verb == "be":
        return "vague" if thing.sort != NO_THING else sort, thing
    if thing.sort == ABSTRACT_THING:
        named = verb in _TAKES_A_COURSE and thing.after - at > 2
        if named or (verb in _STUDIED and thing.whole):
            return sort, thing._replace(sort=THING)
    if verb in _MONEY_VERBS and thing.sort == NO_THING and not _CURRENCY.isdisjoint(forms[at : thing.after]):
        return sort, Thing(thing.after, "money", THING, True)
    return sort, thing


def _is_saying(forms: Forms, at: int, end: int) -> bool:
    """ "get to grips with", "take it to the next level", "find my feet": an image instead of a deed."""
    window = forms[at + 1 : min(at + _WINDOW, end)]
    return not SAYINGS.isdisjoint(pairwise(window)) and not any(word[0].isdigit() for word in window)


def _is_state(forms: Forms, at: int, end: int) -> bool:
    """ "be more confident", "get better at", "feel at home", "do well": a state instead of a thing."""
    if forms[at - 1] == "feel":
        return True
    place = at
    while place < end and (forms[place] in _SOFTLY or (forms[place] in ADVERB and forms[place] not in OPINION)):
        place += 1
    if base_of(forms[at - 1]) == "do":
        return any(word in OPINION or word in COMPARATIVE for word in forms[at : at + 2])
    word = forms[place] if place < end else ""
    return word in OPINION or word in COMPARATIVE or (word.endswith("er") and word[:-2] in OPINION)


def _made_so(forms: Forms, at: int, after: int, end: int) -> bool:
    """ "make my notes clearer", "make my English less broken": a thing is to become otherwise, nobody says how."""
    if after - at > 2 and forms[after - 1] in OPINION:
        return True
    behind = forms[at + 2 : min(after + 4, end)]
    others = any(singular(word) in PERSON or word == "others" for word in forms[at + 1 : at + 4])
    if others and ("me" in behind or "us" in behind):
        return True
    if base_of(forms[at]) != "keep" and any(word in INNER or word == "feel" for word in behind[1:]):
        return True
    return not _LESSER.isdisjoint(behind[1:])
