"""What another person could count or see: numbers, deliverables, steps that are done or not, rhythms."""

from __future__ import annotations

from mentor_cli.core.judgement.text.english.almanac import UNIT_DAYS, WEEKDAYS
from mentor_cli.core.judgement.text.english.concrete import Around
from mentor_cli.core.judgement.text.english.forms import base_of, singular
from mentor_cli.core.judgement.text.english.looking import Forms, word_at
from mentor_cli.core.judgement.text.english.nouns import DELIVERABLE, EXAM, MASS, PRIZE
from mentor_cli.core.judgement.text.english.verbs import MOTION, PRIVATE
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.mentions import RHYTHM, SOMEBODY, THING, Action, Mark, Quantity, Time

# One word to somebody, and it is done.
_ACTS = wordset(
    """
    accompany apologise ask call contact email interview introduce invite meet message phone reply ring shadow tell text
    thank visit
    """
)
# Activities that, done to a whole piece, are done or not.
_PERFORMED = wordset("act climb cycle dance hike play ride row run sail sing swim walk")
_WON = wordset("land secure win")
_ENDLESS = wordset("do read watch write")
_SOME = wordset("bit fewer less more often regular regularly some")
_MORE = wordset("less more often regularly")
_KNOWN = wordset("both her his my our the these")
_WHENEVER = wordset("if when whenever")
_SOON_BEHIND = 5


def checks_of(around: Around, actions: tuple[Action, ...], concrete: tuple[Action, ...]) -> tuple[Mark, ...]:
    """Everything in the text by which somebody else could tell that the goal was reached."""
    forms = around.forms
    known = None if concrete or not actions else actions[0].first
    found = [Mark(q.first, q.after, q.sort) for q in around.quantities if not _is_only_who(forms, q, known)]
    for action in concrete:
        if _shows(forms, action) and not _is_each_time(forms, action):
            found.append(Mark(action.first, action.after, "result"))
    for action in actions:
        if action.object in PRIZE and action.sort in ("light", "finish"):
            found.append(Mark(action.first, action.after, "result"))
    for time in around.times:
        if time.sort == RHYTHM and any(_keeps_count(forms, action, time) for action in concrete):
            found.append(Mark(time.first, time.after, "rhythm"))
    return tuple(found)


def _is_only_who(forms: Forms, quantity: Quantity, behind: int | None) -> bool:
    """ "manage my four direct reports better": a number of those concerned, with nothing done to count."""
    if behind is None or quantity.sort != "count" or quantity.first <= behind:
        return False
    return word_at(forms, quantity.first - 1) in _KNOWN


def _is_each_time(forms: Forms, action: Action) -> bool:
    """ "explain it calmly when recruiters ring": whenever it comes, so it is never done."""
    for at in range(action.after, min(action.after + _SOON_BEHIND, len(forms) - 1)):
        if not forms[at][0].isalnum():
            return False
        if forms[at] in _WHENEVER and forms[at + 1] not in ("i", "we"):
            return True
    return False


def _keeps_count(forms: Forms, action: Action, rhythm: Time) -> bool:
    """Whether the rhythm makes it countable: a step of its own each time, or an activity at every occasion."""
    if action.first >= rhythm.first or action.sort == "topic":
        return False
    if not _SOME.isdisjoint(forms[action.first : rhythm.first]):
        return False
    if action.sort != "activity" or action.verb in MOTION:
        return True
    occasion = singular(forms[rhythm.after - 1])
    each = forms[rhythm.first] in ("every", "each", "per")
    return each and occasion not in UNIT_DAYS and occasion not in WEEKDAYS


def _shows(forms: Forms, action: Action) -> bool:
    """Whether others can see that the action has been done."""
    if word_at(forms, action.after) in _MORE or forms[action.after - 1] in _MORE:
        return False
    if action.negated:
        return not any(base_of(word) in PRIVATE for word in forms[action.first : action.after])
    if action.sort in ("granted", "named") or action.verb in _WON or action.verb == "learn":
        return True
    last = forms[action.after - 1]
    if action.verb in _ACTS and action.thing == SOMEBODY:
        return action.whole or singular(last) == last
    if action.verb in _PERFORMED and action.whole and action.object in DELIVERABLE:
        return True
    if action.sort not in ("create", "finish", "light"):
        return False
    if action.object in MASS and action.verb in _ENDLESS:
        return False
    if action.whole:
        return True
    if action.through or action.object.endswith("ing"):
        return False
    one = action.sort == "finish" and action.thing == THING and action.object not in MASS and last == action.object
    return one or action.object in DELIVERABLE or action.object in EXAM
