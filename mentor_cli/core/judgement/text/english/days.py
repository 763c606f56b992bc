"""Days of the calendar in a text: "2026-02-13", "12 December", "Tue 3rd Feb", "Friday", "the 9th"."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from mentor_cli.core.judgement.text.english.almanac import (
    DOUBTFUL,
    MONTHS,
    ORDINAL_WORDS,
    WEEKDAYS,
    YEARS,
    day_of,
    month_end,
)
from mentor_cli.core.judgement.text.english.forms import singular
from mentor_cli.core.judgement.text.english.looking import Forms, is_number, is_word, word_at
from mentor_cli.core.judgement.text.english.nouns import EVENT
from mentor_cli.core.judgement.text.english.qualities import PREPOSITION, PRONOUN
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.mentions import MONTH_FIRST, Calendar, Mark, Time

POINTED = wordset("coming current following next this upcoming")
PARTS_OF_DAY = wordset("aft afternoon evening lunch lunchtime midday midnight morning night noon")
ORDINAL_ENDINGS = wordset("nd rd st th")
_JOINS = wordset("of and - – to")
# Prepositions behind which two figures are a date ("by 9/10") and a lone ordinal is a day ("on the 9th").
_LEADS = wordset("before by deadline due on till until")
_DAY_LEADS = _LEADS | wordset("for from of since")
_PARTS_OF_MONTH = wordset("early end last late mid")
_OF_MONTH = tuple(("of", which, "month") for which in ("the", "this", "next", "following", "coming"))
_NO_NOUN = wordset("and because or so")
_BEHIND_MAY = PREPOSITION | wordset("and as bank because but day exam exams half i or so to we")
# A day that passed within this many days is still the one that is meant; one further ahead than the rest of the
# year is the last one.
_JUST_GONE, _FAR, _LAST_YEAR = 92, 274, 31
_ANY_DAY = date(2000, 1, 1)


class Moment(NamedTuple):
    """What part of the calendar the words up to `after` name; `first` and `last` day of it where they are known.

    `sort` is date, weekday, day, month, season, feast, period, part, numbered or event.
    """

    after: int
    first: date | None
    last: date | None
    sort: str


def one_day(after: int, day: date | None, sort: str = "date") -> Moment:
    """A moment of a single day."""
    return Moment(after, day, day, sort)


def nearest(month: int, day: int, today: date | None) -> date | None:
    """A day and month without a year: the next one, or the last if that was within some thirteen weeks."""
    if today is None:
        return None
    coming = day_of(today.year, month, day)
    if coming is None or coming < today:
        later = day_of(today.year + 1, month, day)
        return later if coming is None or (later and (today - coming).days > _JUST_GONE) else coming
    if (coming - today).days > _FAR:
        earlier = day_of(today.year - 1, month, day)
        return earlier if earlier and (today - earlier).days <= _LAST_YEAR else coming
    return coming


def dated(forms: Forms, at: int, calendar: Calendar, led: str) -> Moment | None:
    """A date in figures, or a day of the month before or behind its month; `led` is the preposition before it."""
    word = word_at(forms, at)
    if word in MONTHS:
        return _month_then_day(forms, at, calendar)
    if word in ORDINAL_WORDS:
        return _ordinal_word(forms, at, calendar)
    if not word[:1].isdigit():
        return None
    figures = _figures(word, calendar, led)
    if figures is not None:
        return one_day(at + 1, figures if figures != date.min else None)
    return _day_then_month(forms, at, calendar, led)


def weekday(forms: Forms, at: int, calendar: Calendar, led: str) -> Moment | None:
    """A day of the week, with "next" or "this" before it or without."""
    pointed = word_at(forms, at) in POINTED
    place = at + pointed
    word = word_at(forms, place)
    slipped = led and word.endswith("days") and word_at(forms, place + 1) in EVENT  # "fridays test"
    number = WEEKDAYS.get(word[:-1] if slipped else word)
    if number is None:
        return None
    if word in DOUBTFUL and not (pointed or led in _DAY_LEADS or dated(forms, place + 1, calendar, "")):
        return None
    after = place + 1 + (word_at(forms, place + 1) in PARTS_OF_DAY)
    week_on = word_at(forms, after) == "week" and led in ("", "by", "on") and not is_number(word_at(forms, after + 1))
    after += week_on
    today = calendar.today
    if today is None:
        return Moment(after, None, None, "weekday")
    ahead = (number - today.weekday()) % 7 or 7
    if forms[at] == "next" and ahead <= 6 - today.weekday():
        ahead += 7
    return one_day(after, today + timedelta(days=ahead + 7 * week_on), "weekday")


def nth_weekday(forms: Forms, at: int, calendar: Calendar) -> Moment | None:
    """ "the first Monday of May", "the last Friday of the month"."""
    word = forms[at]
    if word != "last" and word not in ORDINAL_WORDS:
        return None
    number = 6 if word_at(forms, at + 1) == "weekend" else WEEKDAYS.get(word_at(forms, at + 1))
    if number is None or word_at(forms, at + 2) not in ("in", "of"):
        return None
    place = at + 3 + (word_at(forms, at + 3) in ("the", "this"))
    whole = month(forms, place, calendar, "in")
    if word_at(forms, place) == "month" and calendar.today:
        today = calendar.today
        whole = Moment(place + 1, today.replace(day=1), month_end(today.year, today.month), "month")
    if whole is None or whole.first is None or whole.last is None:
        return whole and whole._replace(sort="date")
    if word == "last":
        return one_day(whole.after, whole.last - timedelta(days=(whole.last.weekday() - number) % 7))
    ahead = (number - whole.first.weekday()) % 7 + 7 * (ORDINAL_WORDS[word] - 1)
    return one_day(whole.after, whole.first + timedelta(days=ahead))


def month(forms: Forms, at: int, calendar: Calendar, led: str) -> Moment | None:
    """A month by name, with a year, with "early" or "late", or without."""
    lead = word_at(forms, at)
    place = at + (lead in POINTED or lead in _PARTS_OF_MONTH)
    word = word_at(forms, place)
    number = MONTHS.get(word)
    if number is None or (word in DOUBTFUL and place == at and not led) or _is_verb_may(forms, place):
        return None
    after, year = year_at(forms, place + 1)
    if year is None:
        if calendar.today is None:
            return Moment(after, None, None, "month")
        year = calendar.today.year + (number < calendar.today.month)
        year += lead == "next" and number == calendar.today.month
    first, last = date(year, number, 1), month_end(year, number)
    if lead in ("early", "mid"):
        last = first + timedelta(days=9 if lead == "early" else 14)
    return Moment(after, first, last, "month")


def on_weekday(found: Moment, number: int, today: date) -> Moment:
    """The date with the year in which it falls on that day of the week: a typed weekday decides which year is meant."""
    day = found.last
    for year in (day.year, day.year - 1, day.year + 1) if day else ():
        other = day_of(year, day.month, day.day) if day else None
        if other and other.weekday() == number and abs((other - today).days) < 400:
            return one_day(found.after, other)
    return found


def year_at(forms: Forms, at: int) -> tuple[int, int | None]:
    """A year behind a date (a comma may stand between): the place after it, and the year."""
    behind = at + 1 if word_at(forms, at) == "," else at
    word = word_at(forms, behind)
    if word.isdecimal() and len(word) == 4 and word[:2] in ("19", "20"):
        return behind + 1, int(word)
    return at, None


def noun_follows(forms: Forms, at: int) -> bool:
    """Whether a noun seems to stand here, which the day before it only describes."""
    word = word_at(forms, at)
    return is_word(word) and word not in PREPOSITION and word not in PRONOUN and word not in _NO_NOUN


def _of_month(forms: Forms, after: int, number: int, day: int, calendar: Calendar) -> Moment:
    """That day of that month, with a year if one stands behind."""
    after, year = year_at(forms, after)
    return one_day(after, day_of(year, number, day) if year else nearest(number, day, calendar.today))


def _last_figure(word: str) -> int:
    """The day that a word such as `7` or `7-14` ends with; 0 when it is none."""
    last = word.replace("–", "-").rsplit("-", 1)[-1]
    return int(last) if last.isdecimal() and len(last) < 3 and int(last) < 32 else 0


def _day_then_month(forms: Forms, at: int, calendar: Calendar, led: str) -> Moment | None:
    """ "12 December", "the 30th of April", "7-14 September", "the 7th and 8th of May", "the 9th"."""
    day = _last_figure(forms[at])
    if not day:
        return None
    after = at + 1
    ordinal = word_at(forms, after) in ORDINAL_ENDINGS
    after += ordinal
    while word_at(forms, after) in _JOINS or _is_further_day(forms, after):
        if _is_further_day(forms, after):
            day = int(forms[after])
            after += word_at(forms, after + 1) in ORDINAL_ENDINGS
        after += 1
    number = MONTHS.get(word_at(forms, after))
    if number:
        return _of_month(forms, after + 1, number, day, calendar)
    if ordinal and forms[at + 2 : at + 5] in _OF_MONTH:
        return one_day(at + 5, _day_of_month(day, forms[at + 3], calendar.today))
    if ordinal and (led in _DAY_LEADS or led == "the") and not noun_follows(forms, at + 2):
        return one_day(at + 2, _next_such_day(day, calendar.today))
    return None


def _is_further_day(forms: Forms, at: int) -> bool:
    """Whether a further day of a list or range of days stands here."""
    word = word_at(forms, at)
    return word.isdecimal() and len(word) < 3 and any(other in MONTHS for other in forms[at + 1 : at + 4])


def _next_such_day(day: int, today: date | None) -> date | None:
    if today is None:
        return None
    ahead = today.month if day >= today.day else today.month + 1
    return day_of(today.year + (ahead - 1) // 12, (ahead - 1) % 12 + 1, day)


def _day_of_month(day: int, which: str, today: date | None) -> date | None:
    """The day of this month or, where `which` is not "this" or "the", of the next."""
    if today is None:
        return None
    ahead = today.month - 1 + (which not in ("this", "the"))
    return day_of(today.year + ahead // 12, ahead % 12 + 1, day)


def _figures(word: str, calendar: Calendar, led: str) -> date | None:
    """A date in figures; `date.min` for one whose year is unknown."""
    for sign in "" if word.isdecimal() else "-/.":
        parts = word.split(sign)
        if not all(part.isdecimal() and len(part) < 5 for part in parts):
            continue
        if len(parts) == 3:
            return _three_figures(parts, _in_order(sign, calendar))
        if len(parts) == 2 and sign != "-" and led in _LEADS and all(len(part) < 3 for part in parts):
            day, number = (int(parts[at]) for at in _in_order(sign, calendar))
            day, number = (number, day) if number > 12 and sign == "/" else (day, number)
            if 1 <= number <= 12 and 1 <= day <= 31:
                return nearest(number, day, calendar.today) or date.min
    return None


def _in_order(sign: str, calendar: Calendar) -> tuple[int, int]:
    """Which of two figures is the day and which the month; between dots the day always comes first."""
    return (1, 0) if calendar.dates == MONTH_FIRST and sign != "." else (0, 1)


def _three_figures(parts: list[str], order: tuple[int, int]) -> date | None:
    figures = [int(part) for part in parts]
    if len(parts[0]) == 4:
        return day_of(*figures) if figures[0] in YEARS else None
    year = figures[2] + 2000 if figures[2] < 100 else figures[2]
    day, number = (figures[at] for at in order)
    return (day_of(year, number, day) or day_of(year, day, number)) if year in YEARS else None


def two_ways(forms: Forms, times: tuple[Time, ...], calendar: Calendar) -> tuple[Mark, ...]:
    """Dates in figures that others may read another way (3/12), each with the day it was taken for.

    `note` is the day, `2026-12-03`, or without its year `12-03` where nobody can tell that.
    """
    found: list[Mark] = []
    for time in times:
        for at in range(time.first, time.after):
            if forms[at][0].isdigit() and not forms[at].isdecimal() and (day := _one_way(forms[at], calendar)):
                found.append(Mark(at, at + 1, day))
    return tuple(found)


def _one_way(word: str, calendar: Calendar) -> str:
    """The day that figures were taken for; empty where there is no other way to read them."""
    parts = word.replace("-", "/").split("/")
    if not 2 <= len(parts) <= 3 or not all(part.isdecimal() and len(part) < 3 for part in parts[:2]):
        return ""
    first, second = int(parts[0]), int(parts[1])
    if first == second or not (0 < first <= 12 and 0 < second <= 12):
        return ""
    day = _figures(word, calendar if calendar.today else calendar._replace(today=_ANY_DAY), "by")
    if day is None or day == date.min:
        return ""
    return day.isoformat() if calendar.today or len(parts) == 3 else day.isoformat()[5:]


def _month_then_day(forms: Forms, at: int, calendar: Calendar) -> Moment | None:
    """ "December 12", "Dec 12th, 2026"."""
    place = at + 1 + (word_at(forms, at + 1) == "the")
    day = _last_figure(word_at(forms, place))
    if not day:
        return None
    after = place + 1 + (word_at(forms, place + 1) in ORDINAL_ENDINGS)
    return _of_month(forms, after, MONTHS[forms[at]], day, calendar)


def _ordinal_word(forms: Forms, at: int, calendar: Calendar) -> Moment | None:
    """ "first of May"."""
    of = word_at(forms, at + 1) == "of"
    behind = word_at(forms, at + 1 + of)
    number = MONTHS.get(behind)
    if number is None or (not of and behind in DOUBTFUL):
        return None
    return _of_month(forms, at + 2 + of, number, ORDINAL_WORDS[forms[at]], calendar)


def _is_verb_may(forms: Forms, at: int) -> bool:
    """ "this may help": the verb, where a word follows that could be one."""
    word = word_at(forms, at + 1)
    return forms[at] == "may" and is_word(word) and word not in _BEHIND_MAY and singular(word) not in EVENT
