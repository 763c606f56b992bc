"""Where a time begins: "since March", "from 4 April", "between now and half-term", "six Sundays from 11 October"."""

from __future__ import annotations

from datetime import timedelta

from mentor_cli.core.judgement.text.english.almanac import UNIT_DAYS, WEEKDAY_PLURALS, WEEKDAYS
from mentor_cli.core.judgement.text.english.forms import singular
from mentor_cli.core.judgement.text.english.looking import Forms, number_at, word_at
from mentor_cli.core.judgement.text.english.moments import moment_at
from mentor_cli.core.judgement.text.english.nouns import EVENT
from mentor_cli.core.judgement.text.english.stretches import end, span
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.mentions import END, PAST, RHYTHM, START, Calendar, Time

_BEFORE_START = wordset("from in next of on the with")
_OPENERS = wordset("begin beginning from start starting")
# "A 30-day challenge" lasts as long as it is called.
_CAMPAIGNS = wordset("block bootcamp camp challenge cleanse course detox plan programme reset run streak trial")
_COLONS = wordset(": =")
_LONGEST_HEADING = 5
_EACH = wordset("a each every per")
_TO = wordset("- – through till to until")
# Occasions that come once a week, and those of every day.
_WEEKLY = WEEKDAY_PLURALS - wordset("afternoons evenings lunchtimes mornings nights weekdays")
_NO_FURTHER = _OPENERS | _EACH | {"", ".", "/"}
_MOST_RUNS, _FAR_START = 500, 8


def since(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """A start: "since March", "from 4 April", "starting Monday", "after Easter". With an end behind it, an end."""
    place = at + 1
    if word_at(forms, place) in ("now", "today") and (length := span(forms, at - 2, calendar)):
        return length._replace(after=at + 2, trigger="in") if length.after == at else None
    moment = moment_at(forms, place, calendar, led="since")
    while moment is None and word_at(forms, place) in _BEFORE_START:
        place += 1
        moment = moment_at(forms, place, calendar, led="since")
    if moment is None:
        return None
    opener = forms[at]
    if opener in _OPENERS and (
        moment.sort in ("event", "numbered") or (moment.sort == "part" and opener[-3:] != "ing")
    ):
        return None
    ranged = number_at(forms, at + 1) is not None and not _TO.isdisjoint(forms[at + 2 : at + 4])
    if moment.sort == "date" and ranged and opener == "from":
        return end(at, moment, "until")
    if word_at(forms, moment.after) in _TO:
        closing = moment_at(forms, moment.after + 1, calendar, led="until")
        if closing and moment.sort == closing.sort == "weekday":
            return Time(RHYTHM, at, closing.after)
        if closing:
            return end(at, closing, "until")
    if opener == "after" and "on" in forms[place : moment.after] and moment.sort in ("date", "weekday"):
        return end(at, moment, "on")
    return Time(PAST if opener == "since" else START, at, moment.after, moment.last)


def between(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "between now and half-term"."""
    for place in range(at + 2, min(at + 9, len(forms))):
        if forms[place] == "and":
            moment = moment_at(forms, place + 1, calendar, led="by")
            from_now = word_at(forms, at + 1) in ("now", "today")
            return end(at, moment, "by") if moment and (from_now or moment.sort != "event") else None
    return None


def counted_run(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "six Sundays from 11 October", "ten days starting Monday": a count and a start make an end."""
    number, unit = number_at(forms, at), word_at(forms, at + 1)
    if unit in WEEKDAYS and singular(word_at(forms, at + 2)) != word_at(forms, at + 2):
        unit += "s"
    if number and unit in UNIT_DAYS and word_at(forms, at + 2) in _CAMPAIGNS:
        length = span(forms, at, calendar)
        return length and length._replace(after=at + 3, trigger="for")
    if number is None or not 1 < number < _MOST_RUNS or singular(unit) == unit:
        return None
    opener, timed = at + 2, unit in WEEKDAY_PLURALS or singular(unit) in UNIT_DAYS
    if not timed and singular(unit) not in EVENT:
        return None
    if timed:
        while opener < at + _FAR_START and word_at(forms, opener) not in _NO_FURTHER:
            opener += 1
    if word_at(forms, opener) not in _OPENERS:
        return None
    place = opener + 1 + (word_at(forms, opener + 1) in _BEFORE_START)
    start = moment_at(forms, place, calendar, led="since")
    if start is None or start.sort == "event" or word_at(forms, start.after) in _TO:
        return None
    days = _days_of(unit, number)
    return Time(END, at, start.after, start.first + timedelta(days=days) if start.first else None, days or None, "for")


def _days_of(unit: str, number: int) -> int:
    """How many days such a run takes; none for occasions whose rhythm nobody knows."""
    if unit in _WEEKLY:
        return 7 * (number - 1)
    return number * UNIT_DAYS.get(singular(unit), 1 if unit in WEEKDAY_PLURALS else 0)


def heading(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "May: no caffeine", "six weeks: one post a week", "term 3 = all homework": the time that all of it has."""
    if _COLONS.isdisjoint(forms[at : at + _LONGEST_HEADING]):
        return None
    moment = moment_at(forms, at, calendar, led="in")
    if moment and moment.sort != "event" and word_at(forms, moment.after) in _COLONS:
        numbered = moment.sort == "numbered" and moment.after > at + 2
        return None if numbered else end(at, moment, "in")
    length = span(forms, at, calendar)
    return length._replace(trigger="for") if length and word_at(forms, length.after) in _COLONS else None
