"""Remarks beside a goal that give no reason: how it will be checked, who helps, what happens first, talk about it."""

from __future__ import annotations

from itertools import pairwise

from mentor_cli.core.judgement.text.english.almanac import WEEKDAYS
from mentor_cli.core.judgement.text.english.forms import base_of
from mentor_cli.core.judgement.text.english.looking import Forms, is_number, word_at
from mentor_cli.core.judgement.text.english.verbs import BE
from mentor_cli.core.judgement.text.english.wordlists import wordset

_ONESELF = wordset("i we")
_IT = wordset("it that this")
_OF_THE_GOAL = wordset("he it she that they this")
# With one of these even a plain fact tells what is wrong: "nobody reviews", "I always hide", "she only takes drivers".
TELLING = wordset("always everything keep keeps never no nobody not nothing only too without")
_WAS = BE | wordset("have")
_REMARKS = wordset(
    "ambitious boring cheesy easy embarrassing fine hard lame late modest obvious odd silly simple small tough tricky "
    "weird welcome"
)
_GENERALLY = wordset("always hardly never")
_PRONOUNCED = wordset("goal idea plan target task")
_ACQUIRED = wordset("borrowed bought downloaded joined ordered subscribed")
_HANDED = wordset("gave lent sent showed")
_MANAGED = wordset("completed did managed ran read swam walked wrote")
_COUNTS = wordset("count film hold inspect judge keep mark measure note record score show sign test tick time track")
_JUDGES = wordset("coach judge referee scorekeeper timekeeper umpire witness")
_TALKED = wordset("agreed asked discussed mean noted promised said talked wrote")
_FIRST = wordset("first next then")
_EXCUSES = wordset("away busy ill lax lazy off sick slack")
_SHORT = 5


def is_remark(words: Forms, told: int, before: str) -> bool:
    """Whether the clause with its verb at `told` only remarks something beside the goal, behind the stop `before`."""
    verb, behind = words[told], words[told + 1 :]
    sequence = words[0] in _FIRST and word_at(words, 1) in _ONESELF
    if words[0] == "you" or sequence or (words[0] == "there" and behind and is_number(behind[0])):
        return True
    plain = TELLING.isdisjoint(words)
    return (
        (plain and _is_checked(words, told))
        or _is_about_the_goal(words, told)
        or _is_help(words, told)
        or (not before and _is_excuse(words, told))
        or (verb in BE and _is_done(behind))
        or (verb in _MANAGED and len(behind) < 3 and behind[:1] != () and is_number(behind[0]))
        or (verb in ("closes", "opens") and behind[:1] == ("at",))
    )


def _is_checked(words: Forms, told: int) -> bool:
    """ "my brother counts", "the app shows it", "I film it", "Gran is the judge", "the recording will tell"."""
    verb, behind = words[told], words[told + 1 :]
    if verb == "will":
        return behind[:1] == ("tell",) and len(behind) == 1
    if verb in BE:
        return behind[-1:] != () and behind[-1] in _JUDGES
    return base_of(verb) in _COUNTS and len(behind) < 3


def _is_about_the_goal(words: Forms, told: int) -> bool:
    """ "this is embarrassing", "it won't be easy", "that's the plan", "I mean it", "we talked about it"."""
    verb, behind = words[told], words[told + 1 :]
    if words[0] in _ONESELF and verb in _TALKED and len(behind) < _SHORT:
        return not behind or behind[0] in ("about", "it", "me", "so", "that", "this") or verb == "agreed"
    if verb == "is" and behind and behind[-1] in _REMARKS and len(words) < _SHORT:
        return True
    if words[0] not in _IT or verb not in ("is", "was", "will"):
        return False
    if behind in (("it",), ("all",)) or behind[:1] == ("me",) or (behind and behind[-1] in _PRONOUNCED):
        return True
    return len(behind) < _SHORT and (not _REMARKS.isdisjoint(behind) or (bool(behind) and behind[0] in WEEKDAYS))


def _is_help(words: Forms, told: int) -> bool:
    """ "Dave is helping", "the physio showed me six exercises", "I bought a guitar", "Dan said he'd check it"."""
    verb, behind = words[told], words[told + 1 :]
    helped = words[0] not in _OF_THE_GOAL and verb in ("is", "are", "will")
    if helped and behind and base_of(behind[0]) in ("help", "assist"):
        return True
    if words[0] in _ONESELF and "not" not in words:
        got = verb in _ACQUIRED and len(behind) < _SHORT
        return got or verb in ("do", "like")
    offered = behind[:1] != () and behind[0] in ("he", "she", "they") and word_at(behind, 1) in ("will", "would")
    return (verb in _HANDED and behind[:1] == ("me",)) or (verb in ("said", "says") and offered)


def _is_done(behind: Forms) -> bool:
    """ "chapter 1 is done", "it's half finished"."""
    done = not {"done", "finished", "started", "underway"}.isdisjoint(behind[:2])
    return done and {"being", "not"}.isdisjoint(behind)


def _is_excuse(words: Forms, told: int) -> bool:
    """ "I was off sick", "I never finish anything", "it rained so nothing got painted": why it was not done before."""
    behind = words[told + 1 :]
    if words[told] in _WAS and words[0] in _ONESELF:
        return not _EXCUSES.isdisjoint(behind[:3]) and TELLING.isdisjoint(words)
    general = words[-1] in ("anything", "everything") and words[0] == "i"
    nothing = any(word == "so" and other in ("nobody", "nothing") for word, other in pairwise(words))
    return nothing or (general and not _GENERALLY.isdisjoint(words))
