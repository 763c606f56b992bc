"""Dates in words that no calendar has: 31 February, or a Monday that is a Friday."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator, Sequence

from mentor_cli.core.judgement.text.english.almanac import MONTHS, WEEKDAYS
from mentor_cli.core.judgement.text.english.days import ORDINAL_ENDINGS
from mentor_cli.core.judgement.text.english.looking import Forms, word_at
from mentor_cli.core.judgement.text.mentions import Mark, Time

_BETWEEN = ORDINAL_ENDINGS | {"of", "the"}
_LEAP_YEAR, _YEAR_DIGITS, _MOST_DAYS = 2028, 4, 31


def misdated(forms: Forms, times: Sequence[Time]) -> tuple[Mark, ...]:
    """What names a day that is none, with an empty note; or another weekday than its date has, with that date."""
    return tuple(mark for time in times for mark in _of(forms, time))


def _of(forms: Forms, time: Time) -> Iterator[Mark]:
    months = [at for at in range(time.first, time.after) if forms[at] in MONTHS]
    if len(months) != 1:
        return
    at = months[0]
    days = [place for place in (_before(forms, at), _behind(forms, at)) if _is_day(forms, place)]
    if len(days) != 1:
        return
    first, after = min(at, days[0]), max(at, days[0]) + 1
    if int(forms[days[0]]) > monthrange(_year(forms, after), MONTHS[forms[at]])[1]:
        yield Mark(first, after, "")
    named = [place for place in range(time.first, first) if forms[place] in WEEKDAYS]
    if len(named) == 1 and time.day and WEEKDAYS[forms[named[0]]] != time.day.weekday():
        yield Mark(named[0], after, time.day.isoformat())


def _before(forms: Forms, at: int) -> int:
    """Where the day stands in front of its month: "31 February", "the 31st of February"."""
    at -= 1
    while word_at(forms, at) in _BETWEEN:
        at -= 1
    return at


def _behind(forms: Forms, at: int) -> int:
    """Where it stands behind: "February the 31st"."""
    return at + 1 + (word_at(forms, at + 1) == "the")


def _is_day(forms: Forms, at: int) -> bool:
    word = word_at(forms, at)
    return word.isdecimal() and 0 < int(word) <= _MOST_DAYS


def _year(forms: Forms, at: int) -> int:
    """The year behind the day; without one February has 29 days."""
    word = word_at(forms, at + (word_at(forms, at) in ORDINAL_ENDINGS))
    return int(word) if word.isdecimal() and len(word) == _YEAR_DIGITS and int(word) else _LEAP_YEAR
