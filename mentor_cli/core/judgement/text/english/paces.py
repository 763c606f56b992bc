"""Paces that a text names: so many things, one a week; "thirty hours, and I have four a week"."""

from __future__ import annotations

from mentor_cli.core.judgement.text.english.almanac import NUMBER_WORDS, UNIT_DAYS
from mentor_cli.core.judgement.text.english.forms import singular
from mentor_cli.core.judgement.text.english.looking import Forms, is_number, is_word, number_at, word_at
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.mentions import Quantity, Size

_EACH = wordset("a an each every per")
_OFTEN = {"once": 1, "twice": 2, "thrice": 3}
_PERIODS = wordset("day fortnight month week")
_NAMED_PERIODS = _PERIODS | wordset("days fortnights months weeks")
_NO_THINGS = frozenset(UNIT_DAYS) | frozenset(NUMBER_WORDS)
_HOURS = wordset("h hour hours hrs")
_HAVING = wordset("find free got have spare")
_STOPS = wordset(". ; ! ?")
_IN_ALL = (("in", "total"), ("in", "all"), ("altogether",), ("all", "in", "all"), ("all", "told"))
_TAKES = wordset("need needs require requires take takes")
_ONLY_A_PART = frozenset((word,) for word in (*_EACH, "daily", "monthly", "of", "weekly"))
_ABOUT = wordset("a about approximately around good roughly some total of")
_FEWEST, _NEAR, _FAR = 3, 5, 14


def runs_at_a_pace(forms: Forms) -> list[Size]:
    """ "12 lessons, one a week": the days that they take one after another."""
    found: list[Size] = []
    if _NAMED_PERIODS.isdisjoint(forms):
        return found
    for at, word in enumerate(forms[1:]):
        rate = _rate_at(forms, at) if word in _EACH else 0
        if not rate:
            continue
        for place in range(max(at - _FAR, 0), at):
            number = number_at(forms, place)
            counted = singular(word_at(forms, place + 1)) not in _NO_THINGS and _is_count(forms, place)
            if number and number >= _FEWEST and counted:
                found.append(Size(place, place + 2, days=(min(number, 10_000) - 1) / rate))
                break
    return found


def _rate_at(forms: Forms, at: int) -> float:
    """How often a day, from "one a week", "twice a month", "two each day"; 0 where no number stands here."""
    often = _OFTEN.get(forms[at]) or number_at(forms, at)
    unit = singular(word_at(forms, at + 2))
    if not often or unit not in _PERIODS:
        return 0.0
    return often / UNIT_DAYS[unit]


def _is_count(forms: Forms, at: int) -> bool:
    """Whether the number counts a plural before the next stop."""
    for place in range(at + 1, min(at + _NEAR, len(forms))):
        word = forms[place]
        if not is_word(word) or is_number(word):
            return False
        if singular(word) != word:
            return singular(word) not in UNIT_DAYS and singular(word) not in _HOURS and singular(word) != "minute"
    return False


def hours_a_week(forms: Forms) -> float | None:
    """The hours that somebody has: "I only have two hours a week", "30 h in all, and I've got 4 a week"."""
    if _HAVING.isdisjoint(forms):
        return None
    timed = not _HOURS.isdisjoint(forms)
    for at in range(1, len(forms)):
        amount = number_at(forms, at)
        if amount is None:
            continue
        named = word_at(forms, at + 1) in _HOURS
        place = at + 1 + named
        unit = singular(word_at(forms, place + 1))
        before = forms[max(at - 3, 0) : at]
        owned = not _HAVING.isdisjoint(before) and _STOPS.isdisjoint(before)
        if owned and (named or timed) and word_at(forms, place) in _EACH and unit in ("day", "week"):
            return amount * 7.0 / UNIT_DAYS[unit]
    return None


def hours_in_all(forms: Forms) -> Quantity | None:
    """The hours that all of it takes by its own words: "40 hours in total", "it takes about 40 hours"."""
    if _HOURS.isdisjoint(forms):
        return None
    for at in range(1, len(forms)):
        amount = number_at(forms, at - 1)
        if amount is None or forms[at] not in _HOURS:
            continue
        before, behind = at - 2, forms[at + 1 :]
        while word_at(forms, before) in _ABOUT:
            before -= 1
        taken = word_at(forms, before) in _TAKES and behind[:1] not in _ONLY_A_PART
        if taken or any(behind[: len(words)] == words for words in _IN_ALL):
            return Quantity("hours", at - 1, at + 1, amount, "hour")
    return None
