"""Which actions a stranger could picture, and which results another person could count or see."""

from __future__ import annotations

from mentor_cli.core.judgement.text.english.almanac import UNIT_DAYS, WEEKDAYS
from mentor_cli.core.judgement.text.english.forms import base_of, singular
from mentor_cli.core.judgement.text.english.nouns import (
    ABSTRACT,
    BODY,
    DELIVERABLE,
    EXAM,
    MASS,
    PERSON,
    PRIZE,
    VAGUE_THING,
)
from mentor_cli.core.judgement.text.english.qualities import PREPOSITION, WH_WORD
from mentor_cli.core.judgement.text.english.verbs import CHANGE, INNER, MEETS, MOTION, PRIVATE
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.mentions import RHYTHM, Action, Mark, Quantity, Time

Forms = tuple[str, ...]

# Say enough without an object, once it is said when or how long.
_ALONE = wordset(
    """
    arrive bike climb cycle dance draw drink exercise hike jog journal knit meditate paint pray row run sew sing
    skate sketch ski sleep smoke stretch swim train vape volunteer wake walk
    """
)
# Time spent on one of these says nothing of what is done in it.
# Vague by themselves; so many of them are a deed ("tackle three bugs").
_BY_HEART = wordset(
    """
    alphabet anthem bar chord dance line lyric monologue movement name part piece poem prayer role route rule scale
    script sign solo song speech step table tune verse word
    """
)
_COUNTED = wordset("address contribute discover handle learn master memorise tackle")
_STUDY = wordset(
    """
    class course coursework homework lesson module programme revision study subject work
    """
)
# One word to somebody, and it is done.
_ACTS = wordset(
    """
    apologise ask call contact email interview introduce invite meet message phone reply ring tell text thank visit
    """
)
_HELPS = wordset("assist coach guide help train tutor")
_SOME = wordset("bit fewer less more often regular regularly some")


def concrete_actions(
    forms: Forms, actions: tuple[Action, ...], quantities: tuple[Quantity, ...], times: tuple[Time, ...]
) -> tuple[Action, ...]:
    """The actions whose deed and object a reader who does not know the person can tell."""
    found: list[Action] = []
    for action in actions:
        if action.thing == "same":
            if found and found[-1].first < action.first:
                found.append(action)
        elif _is_concrete(forms, action, quantities, times):
            found.append(action)
    return tuple(found)


def _is_bare_prize(forms: Forms, action: Action, times: tuple[Time, ...]) -> bool:
    """ "get a job", with nothing that says which."""
    follows = forms[action.after] if action.after < len(forms) else ""
    told = follows in PREPOSITION | WH_WORD and not any(time.first == action.after for time in times)
    return action.verb != "win" and action.object in PRIZE and action.after - action.first <= 3 and not told


def _is_concrete(forms: Forms, action: Action, quantities: tuple[Quantity, ...], times: tuple[Time, ...]) -> bool:
    near = [q for q in quantities if action.first <= q.first <= action.after + 8]
    if action.verb in CHANGE and action.thing in ("none", "empty") and action.after - action.first > 1:
        return bool(near)
    if action.verb == "learn" and action.whole and action.object in _BY_HEART:
        return True
    if action.verb in _COUNTED:
        return action.thing == "thing" and any(q.sort == "count" and q.noun not in ABSTRACT for q in near)
    if action.sort == "vague":
        return action.thing in ("thing", "abstract", "person") and any(
            q.sort in ("change", "share", "score", "money") for q in near
        )
    if action.sort == "topic":
        return any(
            q.sort in ("change", "share") and action.thing in ("thing", "abstract")
            for q in near
            if q.first > action.first
        )
    if action.verb in ("study", "revise", "read", "research") and not action.whole and action.thing != "person":
        return any(q.sort in ("count", "rhythm") for q in near) or bool(
            {t for t in times if t.trigger == "on" and t.first > action.first}
        )
    if (
        action.verb in ("spend", "put", "dedicate", "devote", "do")
        and action.object in _STUDY
        and any(q.sort == "hours" for q in near)
    ):
        return False
    if action.thing == "thing":
        return not _is_bare_prize(forms, action, times)
    if action.verb in ("spend", "dedicate", "devote") and not any(q.sort in ("hours", "money", "count") for q in near):
        return False
    if action.thing == "empty" and action.negated and action.object in PERSON and action.verb not in INNER:
        return True
    if action.thing in ("person", "none") and action.verb in MOTION and action.object in BODY:
        return True
    if action.thing == "person":
        return action.verb in MEETS or (
            action.verb in _HELPS and forms[action.after : action.after + 1] in (("with",), ("to",))
        )
    if action.thing == "abstract":
        return any(
            q.sort in ("share", "score", "change")
            or (q.sort == "count" and q.noun not in ABSTRACT and q.noun not in VAGUE_THING)
            for q in near
        )
    if action.thing == "none" and action.verb in _ALONE:
        timed = any(t.sort == RHYTHM and action.first < t.first <= action.after + 3 for t in times)
        return timed or any(q.sort in ("clock", "hours", "rhythm", "count") for q in near)
    return False


def checks(
    forms: Forms,
    actions: tuple[Action, ...],
    concrete: tuple[Action, ...],
    quantities: tuple[Quantity, ...],
    times: tuple[Time, ...],
) -> tuple[Mark, ...]:
    """What somebody else could count or see: quantities, deliverables, steps that are done or not, and rhythms."""
    found = [Mark(q.first, q.after, q.sort) for q in quantities if not _is_only_who(forms, q, actions, concrete)]
    found += [Mark(a.first, a.after, "result") for a in concrete if _shows(forms, a) and not _each_time(forms, a)]
    found += [Mark(a.first, a.after, "result") for a in actions if a.object in PRIZE and a.sort in ("light", "finish")]
    for time in times:
        if time.sort == RHYTHM and any(a.first < time.first and _keeps_count(forms, a, time) for a in concrete):
            found.append(Mark(time.first, time.after, "rhythm"))
    return tuple(found)


def _each_time(forms: Forms, action: Action) -> bool:
    """ "explain it calmly when recruiters ring": whenever it comes, so it is never done."""
    for at in range(action.after, min(action.after + 5, len(forms) - 1)):
        if not forms[at][0].isalnum():
            return False
        if forms[at] in ("when", "whenever", "if") and forms[at + 1] not in ("i", "we"):
            return True
    return False


def _is_only_who(forms: Forms, quantity: Quantity, actions: tuple[Action, ...], concrete: tuple[Action, ...]) -> bool:
    """ "manage my four direct reports better": a number of those concerned, with nothing done to count."""
    known = forms[quantity.first - 1 : quantity.first] in (
        ("my",),
        ("our",),
        ("the",),
        ("his",),
        ("her",),
        ("these",),
        ("both",),
    )
    return known and quantity.sort == "count" and not concrete and any(a.first < quantity.first for a in actions)


def _keeps_count(forms: Forms, action: Action, rhythm: Time) -> bool:
    """Whether the rhythm makes it countable: a step of its own each time, or an activity at every occasion."""
    if action.sort == "topic" or _SOME & set(forms[action.first : rhythm.first]):
        return False
    if action.sort != "activity" or action.verb in MOTION:
        return True
    occasion = singular(forms[rhythm.after - 1])
    return occasion not in UNIT_DAYS and occasion not in WEEKDAYS and forms[rhythm.first] in ("every", "each", "per")


def _shows(forms: Forms, action: Action) -> bool:
    if action.negated:
        return not any(base_of(word) in PRIVATE for word in forms[action.first : action.after])
    if action.sort in ("granted", "named") or action.verb in ("win", "land", "secure"):
        return True
    if action.verb == "learn":
        return True
    if action.verb in _ACTS and action.thing == "person":
        return action.whole or singular(forms[action.after - 1]) == forms[action.after - 1]
    if action.object in MASS and action.verb in ("read", "watch", "write", "do"):
        return False
    single = (
        action.sort == "finish"
        and action.thing == "thing"
        and action.object not in MASS
        and forms[action.after - 1] == action.object
    )
    if action.object.endswith("ing") and not action.whole:
        return False
    named = (action.object in DELIVERABLE or action.object in EXAM or single) and not action.through
    sized = action.whole or named
    return action.sort in ("create", "finish", "light") and sized


def lack(actions: tuple[Action, ...], size: int) -> Mark:
    """What stands where a concrete action should: a vague verb, a verb alone, only a topic, or nothing."""
    for action in actions:
        if action.sort == "vague" or action.thing in ("abstract", "empty"):
            return Mark(action.first, action.after, "vague" if action.sort != "topic" else "topic")
    for action in actions:
        return Mark(action.first, action.after, "topic" if action.sort == "topic" else "alone")
    return Mark(0, size, "empty" if not size else "topic")


def parts(forms: Forms, concrete: tuple[Action, ...]) -> int:
    """How many goals the text seems to hold: sentences with a concrete action of their own."""
    stops = [at for at, word in enumerate(forms) if word in (".", ";", "!")]
    return len({sum(1 for stop in stops if stop < action.first) for action in concrete}) or 1
