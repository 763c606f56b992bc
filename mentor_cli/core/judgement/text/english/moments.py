"""A point or stretch of the calendar named at one place of a text: "Friday 20 March", "the end of next term"."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from mentor_cli.core.judgement.text.english import almanac
from mentor_cli.core.judgement.text.english.almanac import (
    DOUBTFUL,
    MONTHS,
    NUMBER_WORDS,
    ORDINAL_WORDS,
    WEEKDAYS,
)
from mentor_cli.core.judgement.text.english.forms import is_gerund, singular
from mentor_cli.core.judgement.text.english.nouns import EVENT
from mentor_cli.core.judgement.text.english.qualities import DETERMINER, POSSESSIVE, PREPOSITION, PRONOUN
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.mentions import Calendar

_PART_OF = wordset(
    """
    all back beginning close course day days duration end entire final first half hour last middle month part
    remainder rest start turn week weeks whole
    """
)
_POINTED = wordset("coming current following next this upcoming")
_PARTS_OF_DAY = wordset("afternoon evening lunch lunchtime midday midnight morning night noon")
_TODAY = {"today": 0, "tonight": 0, "tomorrow": 1, "overmorrow": 2}
_SHORT = {"eod": "day", "cob": "day", "eow": "week", "eom": "month", "eoy": "year", "eoq": "quarter", "eot": "term"}
_TERMS = wordset(
    """
    autumn easter fall hilary lent michaelmas spring summer trinity winter
    """
)
_NUMBERED = wordset(
    """
    block chapter class day half iteration lesson level milestone module month part phase placement quarter rotation
    round semester session sprint stage term unit week year
    """
)
_AFTER_SEASON = wordset("and as because but i if or please so that then to we when which")
_SUFFIXES = wordset("nd rd st th")


class Moment(NamedTuple):
    """What part of the calendar the words up to `after` name; `first` and `last` day of it where they are known."""

    after: int
    first: date | None
    last: date | None
    sort: str


def number_at(forms: tuple[str, ...], at: int) -> int | None:
    """The whole number at this place, in digits or as a word."""
    word = forms[at] if at < len(forms) else ""
    if word.isdigit():
        return int(word) if len(word) < 10 else None
    return NUMBER_WORDS.get(word)


def moment_at(forms: tuple[str, ...], at: int, calendar: Calendar, *, led: str = "") -> Moment | None:
    """The calendar moment that begins at this word; `led` is the preposition before it, which lets shorter forms count."""
    if at >= len(forms):
        return None
    word = forms[at]
    if word == "the" or word in POSSESSIVE or word in ("a", "all", "our"):
        inner = moment_at(forms, at + 1, calendar, led=led or word)
        return inner if inner and (led or inner.sort != "weekday") else _event(forms, at, calendar)
    found = (
        _dated(forms, at, calendar, led)
        or _weekday(forms, at, calendar, led)
        or _month(forms, at, calendar, led)
        or _near(forms, at, calendar, led)
        or _part(forms, at, calendar, led)
        or _named(forms, at, calendar, led)
        or _numbered(forms, at, calendar, led)
        or _event(forms, at, calendar)
    )
    return _with_day(forms, found, calendar) if found and found.sort in ("event", "numbered", "weekday") else found


def _with_day(forms: tuple[str, ...], found: Moment, calendar: Calendar) -> Moment:
    """An event or weekday with its date behind it: "the test on 6 March", "Friday, 20 March"."""
    at = found.after
    while at < len(forms) and at < found.after + 2 and forms[at] in (",", "on", "(", "in", "the"):
        at += 1
    dated = _dated(forms, at, calendar, "on") or (
        _weekday(forms, at, calendar, "on") if found.sort != "weekday" else None
    )
    dated = dated or (_month(forms, at, calendar, "in") if found.sort != "weekday" else None)
    if dated is None:
        return found
    if found.sort == "weekday" and found.last and dated.last and calendar.today:
        return dated._replace(**_same_weekday(dated.last, found.last.weekday(), calendar.today))
    return dated


def _same_weekday(day: date, weekday: int, today: date) -> dict[str, date]:
    """A typed weekday decides between this year's date and the next or last one's."""
    for year in (day.year, day.year - 1, day.year + 1):
        other = almanac.day_of(year, day.month, day.day)
        if other and other.weekday() == weekday and abs((other - today).days) < 400:
            return {"first": other, "last": other}
    return {"first": day, "last": day}


def nearest(month: int, day: int, today: date | None) -> date | None:
    """A day and month without a year: the next one, or the last if that was within some thirteen weeks."""
    if today is None:
        return None
    coming = almanac.day_of(today.year, month, day)
    if coming is None or coming < today:
        later = almanac.day_of(today.year + 1, month, day)
        if coming is None or (later and (today - coming).days > 92):
            return later
    if coming and (coming - today).days > 274:
        earlier = almanac.day_of(today.year - 1, month, day)
        return earlier if earlier and (today - earlier).days < 92 else coming
    return coming


def _year_at(forms: tuple[str, ...], at: int) -> tuple[int, int | None]:
    """A year behind a date (a comma may stand between): the place after it, and the year."""
    behind = at + 1 if at < len(forms) and forms[at] == "," else at
    word = forms[behind] if behind < len(forms) else ""
    if word.isdigit() and len(word) == 4 and word[:2] in ("19", "20"):
        return behind + 1, int(word)
    return at, None


def _single(after: int, day: date | None, sort: str = "date") -> Moment:
    return Moment(after, day, day, sort)


def _dated(forms: tuple[str, ...], at: int, calendar: Calendar, led: str) -> Moment | None:
    """Dates in figures, and a day of the month before or after its month."""
    word = forms[at] if at < len(forms) else ""
    if not word[:1].isdigit():
        return _month_day(forms, at, calendar) if word in MONTHS or ORDINAL_WORDS.get(word) else None
    figures = _figures(word, calendar, led)
    if figures is not None:
        return _single(at + 1, figures if figures != date.min else None)
    last = word.replace("–", "-").rsplit("-", 1)[-1]
    if not last.isdigit() or not 1 <= int(last) <= 31 or len(last) > 2:
        return None
    after = at + 1
    ordinal = after < len(forms) and forms[after] in _SUFFIXES
    after += ordinal
    while (after < len(forms) and forms[after] in ("of", "and", "-", "–", "to")) or _is_day(forms, after):
        after += 1 + (_is_day(forms, after) and after + 1 < len(forms) and forms[after + 1] in _SUFFIXES)
        last = forms[after - 1] if forms[after - 1].isdigit() else last
    month = MONTHS.get(forms[after]) if after < len(forms) else None
    if month:
        after, year = _year_at(forms, after + 1)
        day = almanac.day_of(year, month, int(last)) if year else nearest(month, int(last), calendar.today)
        return _single(after, day)
    if ordinal and led in ("by", "before", "until", "on", "the", "till", "due") and not _noun_follows(forms, at + 2):
        return _single(at + 2, _next_day(int(word), calendar.today) if word.isdigit() else None)
    return None


def _is_day(forms: tuple[str, ...], at: int) -> bool:
    """Whether a further day of a list or range of days stands here ("the 7th and 8th of May")."""
    if at >= len(forms) or not forms[at].isdigit() or len(forms[at]) > 2:
        return False
    return any(word in MONTHS for word in forms[at + 1 : at + 4])


def _noun_follows(forms: tuple[str, ...], at: int) -> bool:
    word = forms[at] if at < len(forms) else "."
    return (
        word[0].isalpha()
        and word not in PREPOSITION
        and word not in PRONOUN
        and word not in ("and", "so", "because", "or")
    )


def _next_day(day: int, today: date | None) -> date | None:
    if today is None:
        return None
    month = today.month if day >= today.day else today.month + 1
    return almanac.day_of(today.year + (month - 1) // 12, (month - 1) % 12 + 1, day)


def _figures(word: str, calendar: Calendar, led: str) -> date | None:
    """A date in figures; day first where both readings are possible; `date.min` for one whose year is unknown."""
    for sign in "-/.":
        parts = word.split(sign)
        if len(parts) == 3 and all(part.isdigit() for part in parts):
            first, month, last = (int(part) for part in parts)
            if len(parts[0]) == 4:
                return almanac.day_of(first, month, last)
            year = last + 2000 if last < 100 else last
            return almanac.day_of(year, month, first) or almanac.day_of(year, first, month)
        if len(parts) == 2 and sign != "-" and led in ("by", "before", "until", "till", "on", "due", "deadline"):
            if not all(part.isdigit() and len(part) < 3 for part in parts):
                continue
            day, month = int(parts[0]), int(parts[1])
            day, month = (month, day) if month > 12 and sign == "/" else (day, month)
            if 1 <= month <= 12 and 1 <= day <= 31:
                return nearest(month, day, calendar.today) or date.min
    return None


def _month_day(forms: tuple[str, ...], at: int, calendar: Calendar) -> Moment | None:
    """ "December 12", "Dec 12th, 2026", "first of May"."""
    month = MONTHS.get(forms[at])
    if month is None:
        behind = at + 1 + (at + 1 < len(forms) and forms[at + 1] == "of")
        month = MONTHS.get(forms[behind]) if behind < len(forms) else None
        if month is None or (behind == at + 1 and forms[behind] in DOUBTFUL):
            return None
        after, year = _year_at(forms, behind + 1)
        day = ORDINAL_WORDS[forms[at]]
        return _single(after, almanac.day_of(year, month, day) if year else nearest(month, day, calendar.today))
    after = at + 1 + (at + 1 < len(forms) and forms[at + 1] == "the")
    word = forms[after] if after < len(forms) else ""
    last = word.replace("–", "-").rsplit("-", 1)[-1]
    if not (last.isdigit() and len(last) < 3 and 1 <= int(last) <= 31):
        return None
    after += 1
    after += after < len(forms) and forms[after] in _SUFFIXES
    after, year = _year_at(forms, after)
    return _single(after, almanac.day_of(year, month, int(last)) if year else nearest(month, int(last), calendar.today))


def _weekday(forms: tuple[str, ...], at: int, calendar: Calendar, led: str) -> Moment | None:
    """A day of the week, with "next" or "this" before it or without."""
    pointed = forms[at] in _POINTED if at < len(forms) else False
    place = at + pointed
    word = forms[place] if place < len(forms) else ""
    number = WEEKDAYS.get(word)
    if number is None or (word in DOUBTFUL and not (pointed or led or _dated(forms, place + 1, calendar, ""))):
        return None
    after = place + 1
    after += after < len(forms) and forms[after] in _PARTS_OF_DAY
    if calendar.today is None:
        return Moment(after, None, None, "weekday")
    ahead = (number - calendar.today.weekday()) % 7 or 7
    if forms[at] == "next" and ahead <= 6 - calendar.today.weekday():
        ahead += 7
    return _single(after, calendar.today + timedelta(days=ahead), "weekday")


def _month(forms: tuple[str, ...], at: int, calendar: Calendar, led: str) -> Moment | None:
    """A month by name, with a year, with "early" or "late", or without."""
    place = (
        at + (forms[at] in _POINTED or forms[at] in ("early", "mid", "late", "end", "last")) if at < len(forms) else at
    )
    word = forms[place] if place < len(forms) else ""
    month = MONTHS.get(word)
    if month is None or (word in DOUBTFUL and place == at and not led) or _is_verb_may(forms, place):
        return None
    after, year = _year_at(forms, place + 1)
    if year is None:
        if calendar.today is None:
            return Moment(after, None, None, "month")
        year = calendar.today.year + (month < calendar.today.month)
        year += forms[at] == "next" and month == calendar.today.month
    first, last = date(year, month, 1), almanac.month_end(year, month)
    if forms[at] == "early":
        last = first + timedelta(days=9)
    if forms[at] == "mid":
        last = first + timedelta(days=14)
    return Moment(after, first, last, "month")


def _is_verb_may(forms: tuple[str, ...], at: int) -> bool:
    """ "this may help": the verb, where a word follows that could be one."""
    if forms[at] != "may" or at + 1 >= len(forms):
        return False
    word = forms[at + 1]
    stops = PREPOSITION | {
        "and",
        "so",
        "because",
        "i",
        "we",
        "half",
        "bank",
        "or",
        "but",
        "exam",
        "exams",
        "day",
        "as",
        "to",
    }
    return word[0].isalpha() and word not in stops and singular(word) not in EVENT


def _near(forms: tuple[str, ...], at: int, calendar: Calendar, led: str) -> Moment | None:
    """Today, tomorrow, "this week", "next month", "end of day"."""
    word, today = forms[at], calendar.today
    if word in _TODAY:
        after = at + 1 + (at + 1 < len(forms) and forms[at + 1] in _PARTS_OF_DAY)
        return _single(after, today + timedelta(days=_TODAY[word]) if today else None, "day")
    if word in _SHORT:
        first, last = _unit_span(_SHORT[word], 0, calendar)
        return Moment(at + 1, last or first, last, "period")
    whole = led == "of" and word in almanac.PERIODS | {"academic", "school"}
    if not whole and (word not in _POINTED or forms[at + 1 : at + 2] == ("time",)):
        return None
    place = at + (not whole)
    while place < len(forms) and forms[place] in (
        "academic",
        "school",
        "calendar",
        "coming",
        "half",
        "working",
        "whole",
    ):
        place += 1
    unit = forms[place] if place < len(forms) else ""
    if unit in _PARTS_OF_DAY and word == "this":
        return _single(place + 1, today, "day")
    if unit in _TERMS:
        return _season(forms, place, calendar)
    if unit in almanac.PERIODS and not (whole and number_at(forms, place + 1) is not None):
        first, last = _unit_span(unit, 1 if word in ("next", "coming", "following", "upcoming") else 0, calendar)
        return Moment(place + 1, first, last, "period")
    return None


def _unit_span(unit: str, ahead: int, calendar: Calendar) -> tuple[date | None, date | None]:
    """First and last day of this (0) or the next (1) week, month, quarter or year; None for other periods."""
    today = calendar.today
    if unit == "session" and ahead:
        return calendar.next_session, calendar.next_session
    if unit in ("course", "programme", "cohort", "bootcamp") and not ahead:
        return None, calendar.programme_ends
    if today is None:
        return None, None
    if unit == "day":
        return today, today
    if unit in ("week", "weekend"):
        monday = today - timedelta(days=today.weekday()) + timedelta(days=7 * ahead)
        return monday, monday + timedelta(days=6)
    if unit == "fortnight":
        return today, today + timedelta(days=14 * (1 + ahead))
    if unit == "month":
        start = almanac.month_end(today.year, today.month + ahead - 1) + timedelta(days=1)
        return start, almanac.month_end(today.year, today.month + ahead)
    if unit == "quarter":
        opening = (today.month - 1) // 3 * 3 + 3 * ahead
        return almanac.month_end(today.year, opening) + timedelta(days=1), almanac.month_end(today.year, opening + 3)
    if unit == "year":
        return date(today.year + ahead, 1, 1), date(today.year + ahead, 12, 31)
    return None, None


def _part(forms: tuple[str, ...], at: int, calendar: Calendar, led: str) -> Moment | None:
    """ "the end of …", "the first week of …", "mid term": a part of a longer stretch."""
    place = at
    while (
        place < len(forms)
        and place < at + 4
        and (forms[place] in _PART_OF or number_at(forms, place) or forms[place] == "the")
    ):
        place += 1
    if place == at or number_at(forms, at) or place >= len(forms):
        return None
    if forms[place] in ("of", "in"):
        whole = moment_at(forms, place + 1, calendar, led="of")
    elif forms[at] in ("end", "start", "rest", "beginning"):
        whole = moment_at(forms, place, calendar, led="of")
    else:
        return None
    if whole is None:
        return _unknown_whole(forms, at, place)
    opening = forms[at] in ("start", "beginning", "turn") or (
        forms[at] == "first" and forms[place - 1] in ("week", "day", "days")
    )
    if opening:
        last = whole.first + timedelta(days=6 if forms[place - 1] == "week" else 0) if whole.first else None
        return whole._replace(last=last, sort="part")
    if forms[at] == "middle" and whole.first and whole.last:
        return whole._replace(last=whole.first + (whole.last - whole.first) / 2, sort="part")
    return whole._replace(sort="part")


def _unknown_whole(forms: tuple[str, ...], at: int, of: int) -> Moment | None:
    """ "the end of the book": an end of something that the calendar does not know."""
    if forms[at] not in ("end", "close", "rest", "remainder", "duration") or forms[of] != "of":
        return None
    place = of + 1
    while place < len(forms) and place < of + 4 and forms[place][0].isalpha() and forms[place] not in PREPOSITION:
        place += 1
    return Moment(place, None, None, "part") if place > of + 1 else None


def _named(forms: tuple[str, ...], at: int, calendar: Calendar, led: str) -> Moment | None:
    """Feasts, seasons, terms, quarters and years by name."""
    word, today = forms[at], calendar.today
    follows = forms[at + 1] if at + 1 < len(forms) else ""
    if word in ("new", "newyear") and (follows == "year" or word == "newyear"):
        after = at + 2 if word == "new" else at + 1
        after += 2 * (forms[after : after + 2] == ("'s", "eve")) or (after < len(forms) and forms[after] == "'s")
        return _single(after, almanac.feast_after("newyear", today) if today else None, "feast")
    if word in ("early", "mid", "late") and follows:
        inner = _named(forms, at + 1, calendar, led) or _near(forms, at + 1, calendar, led)
        return inner or (Moment(at + 2, None, None, "part") if follows in almanac.PERIODS and led else None)
    if word in _TERMS and (season := _season(forms, at, calendar)):
        return season if led or season.after > at + 1 else None
    if word in almanac.FEASTS or word == "valentine":
        after = at + 1
        while after < len(forms) and forms[after] in (
            "'s",
            "day",
            "eve",
            "break",
            "holiday",
            "holidays",
            "sunday",
            "monday",
        ):
            after += 1
        return (
            _single(after, almanac.feast_after(word, today) if today else None, "feast")
            if led or after == len(forms)
            else None
        )
    if word == "half" and follows == "term":
        return Moment(at + 2, None, None, "feast") if led else None
    if len(word) == 2 and word[0] == "q" and word[1] in "1234":
        after, year = _year_at(forms, at + 1)
        if year is None and today is None:
            return Moment(after, None, None, "period")
        last = almanac.month_end(year or today.year, 3 * int(word[1])) if year or today else None
        if last and today and year is None and last < today:
            last = almanac.month_end(today.year + 1, 3 * int(word[1]))
        return Moment(after, None, last, "period")
    if word.isdigit() and len(word) == 4 and word[:2] == "20" and led:
        year = int(word)
        return Moment(at + 1, date(year, 1, 1), date(year, 12, 31), "period")
    return None


def _season(forms: tuple[str, ...], at: int, calendar: Calendar) -> Moment | None:
    """A season, alone or as the name of a term, a break or an intake."""
    word = {"fall": "autumn"}.get(forms[at], forms[at])
    after = at + 1
    while after < len(forms) and forms[after] in (
        "term",
        "break",
        "holiday",
        "holidays",
        "half",
        "semester",
        "vacation",
        "vac",
    ):
        after += 1
    if word == "fall" or (forms[at] == "fall" and after == at + 1):
        return None
    if word not in almanac.SEASONS:
        return Moment(after, None, None, "period") if after > at + 1 else None
    follows = forms[after] if after < len(forms) else ""
    if (
        after == at + 1
        and follows.isalpha()
        and _noun_follows(forms, after)
        and singular(follows) not in EVENT
        and follows not in _AFTER_SEASON
    ):
        return None
    if after == at + 1 and singular(follows) in EVENT:
        return Moment(after + 1, None, None, "event")
    if calendar.today is None or after > at + 1:
        return Moment(after, None, None, "season")
    opening, closing = almanac.SEASONS[word]
    year = calendar.today.year
    first = date(year, opening, 1)
    last = almanac.month_end(year, closing if closing > opening else closing + 12)
    if last < calendar.today:
        first, last = (
            date(year + 1, opening, 1),
            almanac.month_end(year + 1, closing if closing > opening else closing + 12),
        )
    return Moment(after, first, last, "season")


def _numbered(forms: tuple[str, ...], at: int, calendar: Calendar, led: str) -> Moment | None:
    """ "week 8", "module 3", "session five": a step of a course whose dates others know."""
    if not led or forms[at] not in _NUMBERED or number_at(forms, at + 1) is None:
        return None
    follows = forms[at + 2] if at + 2 < len(forms) else ""
    if forms[at] == "year" and (
        follows == "s" or singular(follows) in ("pupil", "student", "lesson", "class", "kid", "group")
    ):
        return None
    label = f"{forms[at]} {number_at(forms, at + 1)}"
    day = dict(calendar.modules).get(label)
    event = _event(forms, at, calendar)
    return Moment(max(at + 2, event.after if event else 0), None, day, "numbered")


def _event(forms: tuple[str, ...], at: int, calendar: Calendar) -> Moment | None:
    """A noun phrase whose last noun is something that happens on a known day: "my 6-month review"."""
    place, after = at, 0
    while place < len(forms) and place < at + 8:
        word = forms[place]
        if (
            (not word[0].isalnum() and word != "'s")
            or word in PREPOSITION
            or (word in PRONOUN and word not in DETERMINER)
        ):
            break
        if word in ("and", "or", "so", "because", "to", "but", "if", "when", "will", "can") or (
            place > at and word in DETERMINER - {"next"}
        ):
            break
        if is_gerund(word) and place == at:
            break
        if singular(word) in EVENT and not word.isdigit():
            after = place + 1
        place += 1
    if not after:
        return None
    if "session" in forms[at:after] and calendar.next_session and "next" in forms[at:after]:
        return _single(after, calendar.next_session, "event")
    return Moment(after, None, None, "event")
