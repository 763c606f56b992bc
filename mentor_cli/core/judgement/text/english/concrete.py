"""Which actions a reader who does not know the person could picture: a deed, and what it is done to."""

from __future__ import annotations

from typing import NamedTuple

from mentor_cli.core.judgement.text.english.looking import Forms, word_at
from mentor_cli.core.judgement.text.english.nouns import ABSTRACT, BODY, PERSON, PRIZE, VAGUE_THING
from mentor_cli.core.judgement.text.english.qualities import PREPOSITION, WH_WORD
from mentor_cli.core.judgement.text.english.verbs import CHANGE, INNER, MEETS, MOTION
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.mentions import (
    ABSTRACT_THING,
    EMPTY_THING,
    NO_THING,
    RHYTHM,
    SAME,
    SOMEBODY,
    THING,
    Action,
    Mark,
    Quantity,
    Time,
)

# Say enough without an object, once it is said when or how long.
_ALONE = wordset(
    """
    arrive bike climb cycle dance draw drink exercise hike jog journal knit meditate paint pray row run sew sing
    skate sketch ski sleep smoke stretch swim train vape volunteer wake walk
    """
)
# What one learns by heart is known or not.
_BY_HEART = wordset(
    """
    alphabet anthem bar chord dance line lyric monologue movement name part piece poem prayer role route rule scale
    script sign solo song speech step table tune verse word
    """
)
# Vague by themselves; so many of them are a deed ("tackle three bugs").
_COUNTED = wordset("address discover handle learn master memorise sharpen tackle")
_STUDIES = wordset("read research revise study")
_TAKE_AMOUNTS = wordset("dedicate devote spend")
_SPENT = wordset("count hours money rhythm")
_SPENDS = wordset("dedicate devote do put spend")
# Time spent on one of these says nothing of what is done in it.
_STUDY = wordset("class course coursework homework lesson module programme revision study subject work")
_HELPS = wordset("assist coach guide help train tutor")
_TOLD = wordset("how what where which why")
_BY_HOW_MUCH = wordset("double halve quadruple treble triple")
_MEASURES = wordset("change money score share")
_AMOUNTS = wordset("clock count hours rhythm")
_NEAR = 8
_MANY_THINGS = 5


class Around(NamedTuple):
    """What stands around the actions of a text."""

    forms: Forms
    quantities: tuple[Quantity, ...]
    times: tuple[Time, ...]

    def near(self, action: Action) -> list[Quantity]:
        """The quantities that belong to the action."""
        return [q for q in self.quantities if action.first <= q.first <= action.after + _NEAR]


def concrete_actions(around: Around, actions: tuple[Action, ...]) -> tuple[Action, ...]:
    """The concrete actions; one that is done to "it" is concrete when the one before it was."""
    found: list[Action] = []
    for action in actions:
        if found if action.thing == SAME else _is_concrete(around, action):
            found.append(action)
    return tuple(found)


def _is_concrete(around: Around, action: Action) -> bool:
    near = around.near(action)
    if action.sort == "topic":
        measured = any(q.sort in ("change", "clock", "share") for q in near if q.first > action.first)
        return measured and action.thing in (THING, ABSTRACT_THING)
    if action.verb == "learn" and action.whole and (action.object in _BY_HEART or _by_heart(around.forms, action)):
        return True
    if action.verb in _COUNTED:
        return action.thing == THING and any(q.sort == "count" and q.noun not in ABSTRACT for q in near)
    if action.sort == "change" and action.thing == THING and action.verb not in _BY_HOW_MUCH:
        return any(q.first > action.first for q in around.quantities)
    if action.verb in CHANGE and action.thing in (NO_THING, EMPTY_THING) and action.after - action.first > 1:
        return bool(near) and action.thing == NO_THING and "time" in around.forms[action.first : action.after]
    if action.sort == "vague":
        named = action.thing in (THING, ABSTRACT_THING, SOMEBODY)
        return named and any(q.sort in _MEASURES for q in near)
    if action.verb in _STUDIES and not action.whole and action.thing != SOMEBODY:
        dated = any(time.trigger == "on" and time.first > action.first for time in around.times)
        return dated or any(q.sort in ("count", "rhythm") for q in near)
    if action.verb in _TAKE_AMOUNTS and not any(q.sort in _SPENT for q in near):
        return False
    if action.verb in _SPENDS and action.object in _STUDY and any(q.sort == "hours" for q in near):
        return False
    return _has_object(around, action, near)


def _by_heart(forms: Forms, action: Action) -> bool:
    return "heart" in forms[action.after : action.after + 4]


def _has_object(around: Around, action: Action, near: list[Quantity]) -> bool:
    """Whether what it is done to can be told, or need not be."""
    if action.thing == THING:
        return not _is_bare_prize(around, action)
    if action.verb in MOTION and action.object in BODY:
        return True
    if action.thing == SOMEBODY:
        led = word_at(around.forms, action.after) in ("with", "to")
        told = word_at(around.forms, action.after) in _TOLD
        stands = action.verb in ("run", "stand") and action.through == "for"
        return told or stands or action.verb in MEETS or (action.verb in _HELPS and led)
    if action.thing == EMPTY_THING:
        return action.negated and action.object in PERSON and action.verb not in INNER
    if action.thing == ABSTRACT_THING:
        return any(q.sort in ("share", "score", "change") or _counts_things(q) for q in near)
    if action.thing == NO_THING and action.verb in _ALONE:
        rhythms = (time for time in around.times if time.sort == RHYTHM)
        timed = any(action.first < time.first <= action.after + 3 for time in rhythms)
        return timed or any(q.sort in _AMOUNTS for q in near)
    return False


def _counts_things(quantity: Quantity) -> bool:
    return quantity.sort == "count" and quantity.noun not in ABSTRACT and quantity.noun not in VAGUE_THING


def _is_bare_prize(around: Around, action: Action) -> bool:
    """ "get a job", with nothing that says which."""
    follows = word_at(around.forms, action.after)
    timed = any(time.first == action.after for time in around.times)
    told = not timed and (follows in PREPOSITION or follows in WH_WORD)
    short = action.after - action.first <= 3
    return short and not told and action.verb != "win" and action.object in PRIZE


def lack(actions: tuple[Action, ...], size: int) -> Mark:
    """What stands where a concrete action should: "vague", a verb "alone", only a "topic", or an "empty" text."""
    for action in actions:
        if action.sort == "vague" or action.thing in (ABSTRACT_THING, EMPTY_THING):
            return Mark(action.first, action.after, "topic" if action.sort == "topic" else "vague")
    if actions:
        first = actions[0]
        return Mark(first.first, first.after, "topic" if first.sort == "topic" else "alone")
    return Mark(0, size, "topic" if size else "empty")


def parts(forms: Forms, concrete: tuple[Action, ...]) -> int:
    """As many goals as the text holds at least: sentences with a concrete action of their own, or in one sentence deeds
    done to so many different things that no single goal is made of them.
    """
    if len(concrete) < 2:
        return 1
    sentence, found, starts = 0, set(), {action.first for action in concrete}
    for at, word in enumerate(forms):
        sentence += word in (".", ";", "!")
        if at in starts:
            found.add(sentence)
    things = len({action.object for action in concrete if action.object and not action.method})
    return max(len(found), things if things >= _MANY_THINGS else 1)
