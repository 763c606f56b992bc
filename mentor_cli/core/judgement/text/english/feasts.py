"""Feasts and holidays by name, and the days they fall on: in the writer's country where that is known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from functools import lru_cache

from mentor_cli.core.judgement.text.english.almanac import MONTHS, month_end
from mentor_cli.core.judgement.text.english.days import Moment, one_day
from mentor_cli.core.judgement.text.english.looking import Forms, word_at
from mentor_cli.core.judgement.text.english.tokens import words_of
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.mentions import Calendar
from mentor_cli.core.time.holidays import Holiday

# Feasts with a fixed day; those that move with the moon have no known day here, unless the country's holidays tell.
FEASTS: dict[str, tuple[int, int] | None] = {
    "christmas": (12, 25), "boxing": (12, 26), "halloween": (10, 31), "valentines": (2, 14), "hogmanay": (12, 31),
    "easter": None, "eid": None, "ramadan": None, "diwali": None, "hanukkah": None, "passover": None,
    "thanksgiving": None, "pentecost": None, "nowruz": (3, 20), "vaisakhi": (4, 14), "whitsun": None, "pesach": None,
    "yule": (12, 21), "newyear": (1, 1), "lent": None, "advent": None, "holi": None, "purim": None, "carnival": None,
    "epiphany": (1, 6), "candlemas": (2, 2), "midsummer": (6, 24), "lammas": (8, 1), "michaelmas": (9, 29),
    "martinmas": (11, 11), "juneteenth": (6, 19), "beltane": (5, 1), "imbolc": (2, 1),
    "samhain": (10, 31), "songkran": (4, 13), "pongal": (1, 14), "kwanzaa": (12, 26), "lughnasadh": (8, 1),
    "sukkot": None, "shavuot": None, "simchat": None, "dussehra": None, "navratri": None, "deepavali": None,
    "divali": None, "onam": None, "vesak": None, "ashura": None, "losar": None,
}  # fmt: skip
# Feasts of two words with a fixed day, and those that are counted from Easter: so many days after it.
_FIXED: dict[Forms, tuple[int, int]] = {
    ("all", "saints"): (11, 1), ("all", "souls"): (11, 2), ("burns", "night"): (1, 25), ("bonfire", "night"): (11, 5),
    ("guy", "fawkes"): (11, 5), ("twelfth", "night"): (1, 5), ("three", "kings"): (1, 6), ("noche", "buena"): (12, 24),
}  # fmt: skip
_FROM_EASTER: dict[Forms, int] = {
    ("pancake", "day"): -47, ("shrove", "tuesday"): -47, ("ash", "wednesday"): -46, ("mothering", "sunday"): -21,
    ("palm", "sunday"): -7, ("maundy", "thursday"): -3, ("good", "friday"): -2, ("low", "sunday"): 7,
    ("ascension", "day"): 39, ("whit", "sunday"): 49, ("whit", "monday"): 50, ("trinity", "sunday"): 56,
    ("corpus", "christi"): 60,
}  # fmt: skip
_COUNTED = frozenset({("black", "friday"), ("remembrance", "sunday")})
OF_TWO_WORDS = _FIXED.keys() | _FROM_EASTER.keys() | _COUNTED
_OF_FEAST = wordset("'s break day eve holiday holidays monday sunday")
# Pentecost is the fiftieth day of Easter.
_PENTECOST = wordset("pentecost whitsun")
# What stands around the name that people use: "Orthodox Christmas Day", "Easter Sunday", "Eid al-Fitr (estimated)".
_BEFORE_NAME, _BEHIND_NAME = wordset("catholic coptic early late orthodox western"), wordset("day sunday")
_ANY_HOLIDAY = (("bank", "holiday"), ("public", "holiday"))
_PARTS = wordset("coming early first following last late next this upcoming")
_OF_HOLIDAY = wordset("day monday weekend")
_LONGEST_NAME = 6
_Index = Mapping[Forms, tuple[date, ...]]


def feast(name: str, forms: Forms, after: int, calendar: Calendar) -> Moment:
    """The feast of that name, with what is said behind it: "Christmas Eve", "Easter Monday"."""
    opening = after
    while word_at(forms, after) in _OF_FEAST:
        after += 1
    day = feast_after(name, calendar) if calendar.today else None
    said = forms[opening:after]
    shift = -1 if "eve" in said else int("monday" in said)
    return one_day(after, day + timedelta(days=shift) if day else None, "feast")


def feast_of_two(forms: Forms, at: int, calendar: Calendar) -> Moment:
    """ "Palm Sunday", "All Saints": not the next Sunday, and not all of them."""
    day = None
    if calendar.today:
        years = (calendar.today.year, calendar.today.year + 1)
        day = _next((_of_two_in(forms[at : at + 2], year) for year in years), calendar.today)
    after = at + 2
    while word_at(forms, after) in _OF_FEAST:
        after += 1
    return one_day(after, day, "feast")


def _of_two_in(name: Forms, year: int) -> date:
    if name in _FIXED:
        return date(year, *_FIXED[name])
    if name == ("black", "friday"):
        return thanksgiving(year) + timedelta(days=1)
    if name == ("remembrance", "sunday"):
        second = date(year, 11, 8)
        return second + timedelta(days=6 - second.weekday())
    return easter(year) + timedelta(days=_FROM_EASTER[name])


def holiday(forms: Forms, at: int, calendar: Calendar) -> Moment | None:
    """A holiday of the writer's country by its name, the next one; or "the bank holiday", "the May bank holiday"."""
    if calendar.today is None or not calendar.holidays:
        return None
    known = _by_name(calendar.holidays)
    for after in range(min(at + _LONGEST_NAME, len(forms)), at, -1):
        day = _next(known.get(forms[at:after], ()), calendar.today)
        if day and word_at(forms, after) not in _OF_FEAST:
            return one_day(after, day, "feast")
    return _any_holiday(forms, at, calendar, calendar.today)


def _any_holiday(forms: Forms, at: int, calendar: Calendar, today: date) -> Moment | None:
    place = at + (word_at(forms, at) in _PARTS)
    number = MONTHS.get(word_at(forms, place))
    place += number is not None
    if forms[place : place + 2] not in _ANY_HOLIDAY:
        return None
    after = place + 2
    while word_at(forms, after) in _OF_HOLIDAY:
        after += 1
    if number is None and word_at(forms, after) in ("in", "of") and (number := MONTHS.get(word_at(forms, after + 1))):
        after += 2
    days = sorted({one.day for one in calendar.holidays if one.free and one.day > today})
    if number:
        last = month_end(today.year + (number < today.month), number)
        days = [day for day in days if last.replace(day=1) <= day <= last]
    chosen = days[-1] if days and number and forms[at] in ("last", "late") else min(days, default=None)
    return one_day(after, chosen, "feast")


def feast_after(name: str, calendar: Calendar) -> date | None:
    """The next time the feast is kept, today included; None for feasts whose day is not known."""
    today = calendar.today
    if today is None:
        return None
    if calendar.holidays and (day := _next(_by_name(calendar.holidays).get((name,), ()), today)):
        return day
    return _next((day for year in (today.year, today.year + 1) if (day := _in_year(name, year))), today)


def _in_year(name: str, year: int) -> date | None:
    fixed = FEASTS.get(name)
    if fixed:
        return date(year, *fixed)
    if name == "easter":
        return easter(year)
    if name in _PENTECOST:
        return easter(year) + timedelta(days=49)
    return thanksgiving(year) if name == "thanksgiving" else None


def _next(days: Iterable[date], today: date) -> date | None:
    return min((day for day in days if day >= today), default=None)


@lru_cache(maxsize=16)
def _by_name(holidays: tuple[Holiday, ...]) -> _Index:
    """The days of holidays by the words of their names, in full and as people say them."""
    found: dict[Forms, list[date]] = {}
    for one in holidays:
        for name in _names(one.name):
            found.setdefault(name, []).append(one.day)
    return {name: tuple(days) for name, days in found.items()}


@lru_cache(maxsize=512)
def _names(name: str) -> tuple[Forms, ...]:
    full = words_of(name.partition("(")[0]).forms
    short = full[1:] if len(full) > 1 and full[0] in _BEFORE_NAME else full
    short = short[:-1] if len(short) > 1 and short[-1] in _BEHIND_NAME and short[0] in FEASTS else short
    first = short[:1] if short[:1] == ("eid",) else short
    return tuple(dict.fromkeys((full, short, first)))


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm of Meeus, Jones and Butcher)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 19 * m) // 433
    month = (h + m - 7 * n + 90) // 25
    return date(year, month, (h + m - 7 * n + 33 * month + 19) % 32)


def thanksgiving(year: int) -> date:
    """The fourth Thursday of November."""
    first = date(year, 11, 1)
    return first + timedelta(days=(3 - first.weekday()) % 7 + 21)
