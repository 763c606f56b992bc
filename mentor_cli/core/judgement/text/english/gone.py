"""Times that are over: "last month", "the past two years", "yesterday", and ends that were over by then."""

from __future__ import annotations

from datetime import date, timedelta

from mentor_cli.core.judgement.text.english.almanac import MONTHS, PERIODS, UNIT_DAYS, WEEKDAYS
from mentor_cli.core.judgement.text.english.forms import singular
from mentor_cli.core.judgement.text.english.looking import Forms, number_at, says, word_at
from mentor_cli.core.judgement.text.english.nouns import EVENT
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.mentions import END, PAST, Calendar, Time

_OWN = wordset("all both my of our the these this")
_GONE = wordset("last past previous")
_OF_GONE = wordset("academic couple few of school")
_ALSO_GONE = wordset("autumn night spring summer time winter")
_YESTERDAY = (("yesterday",), ("day", "before", "yesterday"))


def past(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "last month", "the past two years", "yesterday"."""
    return gone_by(forms, at, at)


def gone_by(forms: Forms, at: int, place: int) -> Time | None:
    """ "in the last month", "over the past two years": past, unless it is the last part of something to come."""
    while word_at(forms, place) in _OWN:
        place += 1
    for phrase in _YESTERDAY:
        if says(forms, place, phrase) and word_at(forms, place + len(phrase)) != "'s":
            return Time(PAST, at, place + len(phrase))
    if word_at(forms, place) not in _GONE:
        return None
    after = place + 1
    while number_at(forms, after) is not None or word_at(forms, after) in _OF_GONE:
        after += 1
    noun = singular(word_at(forms, after))
    if word_at(forms, after + 1) in ("of", "before"):
        return None
    known = noun in UNIT_DAYS or noun in PERIODS or noun in EVENT or noun in MONTHS or noun in WEEKDAYS
    return Time(PAST, at, after + 1) if known or noun in _ALSO_GONE else None


def ended(forms: Forms, at: int, place: int, calendar: Calendar, trigger: str) -> Time | None:
    """An end that lies in the past: "by yesterday", "due last week"."""
    gone = gone_by(forms, at, place)
    day = _last_day(forms[place : gone.after], calendar.today) if gone and calendar.today else None
    return gone and gone._replace(sort=END, day=day, trigger=trigger)


def _last_day(told: Forms, today: date) -> date:
    """The day on which it ended; the one before today where nobody can tell."""
    unit = singular(told[-1])
    if unit in WEEKDAYS:
        return today - timedelta(days=(today.weekday() - WEEKDAYS[unit]) % 7 or 7)
    if unit == "week":
        return today - timedelta(days=today.weekday() + 1)
    if unit in ("month", "year"):
        return today.replace(day=1, month=today.month if unit == "month" else 1) - timedelta(days=1)
    return today - timedelta(days=1 + ("before" in told))
