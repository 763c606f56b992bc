"""A point or stretch of time named at one place of a text: a day, "the end of next term", "my 6-month review"."""

from __future__ import annotations

from datetime import date, timedelta

from mentor_cli.core.judgement.text.english.almanac import PERIODS, SEASONS, month_end
from mentor_cli.core.judgement.text.english.days import (
    ORDINAL_ENDINGS,
    PARTS_OF_DAY,
    POINTED,
    Moment,
    dated,
    month,
    noun_follows,
    nth_weekday,
    on_weekday,
    one_day,
    weekday,
    year_at,
)
from mentor_cli.core.judgement.text.english.feasts import FEASTS, OF_TWO_WORDS, feast, feast_of_two, holiday
from mentor_cli.core.judgement.text.english.forms import is_gerund, singular
from mentor_cli.core.judgement.text.english.looking import Forms, is_word, number_at, word_at
from mentor_cli.core.judgement.text.english.modules import module, module_ending
from mentor_cli.core.judgement.text.english.nouns import EVENT
from mentor_cli.core.judgement.text.english.qualities import DETERMINER, POSSESSIVE, PREPOSITION, PRONOUN
from mentor_cli.core.judgement.text.english.wordlists import by_word, wordset
from mentor_cli.core.judgement.text.mentions import Calendar

_POINTERS = POSSESSIVE | wordset("the a all our")
_PART_OF = wordset(
    """
    all back beginning close course day days duration end entire final first half hour last middle month part
    remainder rest start turn week weeks whole
    """
)
_OPENINGS = wordset("beginning start turn")
_WITHOUT_OF = wordset("beginning end rest start")
_CLOSINGS = wordset("close duration end remainder rest")
_SPANS = wordset("day days week")
_TODAY = {"today": 0, "tonight": 0, "tomorrow": 1}
_SHORT = {"eod": "day", "cob": "day", "eow": "week", "eom": "month", "eoy": "year", "eoq": "quarter", "eot": "term"}
_AHEAD = wordset("coming following next upcoming")
_TERMS = wordset("autumn easter fall hilary lent michaelmas spring summer trinity winter")
_WHOLE_OF = wordset("academic calendar coming half school whole working")
_SCHOOLS = wordset("academic school")
COURSES = wordset("bootcamp cohort course programme")
_NUMBERED = wordset(
    """
    block chapter class day half iteration lesson level milestone module month part period phase placement quarter
    rotation round semester session sprint stage term unit week year
    """
)
_CLASSES = wordset("class group kid lesson pupil s student")
_AFTER_SEASON = wordset("and as because but i if or please so that then to we when which")
_OF_SEASON = wordset("break half hol holiday holidays hols semester term vac vacation")
_BEFORE_PART = wordset("early late mid")
_NO_EVENT = wordset("and because but can if or so to when will")
_LINKS = wordset("( , in on the")
# Quarters and halves of a business year, with their last months.
_QUARTERS = {"q1": 3, "q2": 6, "q3": 9, "q4": 12}
_HALVES = {"h1": 6, "h2": 12}
_LIFETIMES = wordset("career days life lives")
_LONGEST_EVENT = 8
# "The end of the end of the end of …" names nothing, however long it goes on.
_NESTED, _MOST_PARTS = 20, 4
_YEARS = 2000


def moment_at(forms: Forms, at: int, calendar: Calendar, *, led: str = "") -> Moment | None:
    """The moment that begins at this word; `led` is the preposition before it, which lets shorter forms count."""
    word = word_at(forms, at)
    if not word:
        return None
    if word in POSSESSIVE and number_at(forms, at + 1) and word_at(forms, at + 2) in ORDINAL_ENDINGS:
        return Moment(at + 3 + (word_at(forms, at + 3) == "birthday"), None, None, "event")
    if (word, word_at(forms, at + 1)) in OF_TWO_WORDS:
        kept = feast_of_two(forms, at, calendar)
        return kept if led or kept.after == len(forms) else None
    if word in _POINTERS:
        inner = moment_at(forms, at + 1, calendar, led=led or word)
        return inner if inner and (led or inner.sort != "weekday") else _event(forms, at, calendar)
    found = (
        nth_weekday(forms, at, calendar)
        or (holiday(forms, at, calendar) if led or word in POINTED else None)
        or module(forms, at, calendar, led)
        or dated(forms, at, calendar, led)
        or weekday(forms, at, calendar, led)
        or month(forms, at, calendar, led)
        or _near(forms, at, calendar, led)
        or _part(forms, at, calendar)
        or _named(forms, at, calendar, led)
        or _numbered(forms, at, calendar, led)
        or _event(forms, at, calendar)
    )
    return _with_day(forms, found, calendar) if found and found.sort in ("event", "numbered", "weekday") else found


def _with_day(forms: Forms, found: Moment, calendar: Calendar) -> Moment:
    """An event or weekday with its date behind it: "the test on 6 March", "Friday, 20 March"."""
    at = found.after
    while at < found.after + 2 and word_at(forms, at) in _LINKS:
        at += 1
    day = dated(forms, at, calendar, "on")
    if found.sort != "weekday":
        return day or weekday(forms, at, calendar, "on") or month(forms, at, calendar, "in") or found
    if day and found.last and calendar.today:
        return on_weekday(day, found.last.weekday(), calendar.today)
    return day or found


def _near(forms: Forms, at: int, calendar: Calendar, led: str) -> Moment | None:
    """Today, tomorrow, "this week", "next month", "end of day"."""
    word, today = forms[at], calendar.today
    if word in _TODAY:
        after = at + 1 + (word_at(forms, at + 1) in PARTS_OF_DAY)
        return one_day(after, today + timedelta(days=_TODAY[word]) if today else None, "day")
    if word in _SHORT:
        first, last = _unit_span(_SHORT[word], 0, calendar)
        return Moment(at + 1, last or first, last, "period")
    if led and word in PERIODS and word_at(forms, at + 1) == "end":
        first, last = _unit_span(word, 0, calendar)
        return Moment(at + 2, first, last, "part")
    if led and word == "weekend":
        first, last = _unit_span(word, 0, calendar)
        return Moment(at + 1, first, last, "period")
    whole = led == "of" and (word in PERIODS or word in ("academic", "day"))
    if not whole and (word not in POINTED or word_at(forms, at + 1) == "time"):
        return None
    place = at + (not whole)
    while word_at(forms, place) in _WHOLE_OF:
        place += 1
    unit = word_at(forms, place)
    if unit in PARTS_OF_DAY and word == "this":
        return one_day(place + 1, today, "day")
    if unit in _TERMS:
        return _season(forms, place, calendar)
    if unit == "day" and whole and word == "day":
        return one_day(place + 1, today, "day")
    if unit == "year" and not _SCHOOLS.isdisjoint(forms[at:place]):
        return Moment(place + 1, None, None, "period")
    if unit in PERIODS and not (whole and number_at(forms, place + 1) is not None):
        first, last = _unit_span(unit, int(word in _AHEAD), calendar)
        return Moment(place + 1, first, last, "period")
    return None


def _unit_span(unit: str, ahead: int, calendar: Calendar) -> tuple[date | None, date | None]:
    """First and last day of this (0) or the next (1) week, month, quarter or year; None for other periods."""
    today = calendar.today
    if unit == "session" and ahead:
        return calendar.next_session, calendar.next_session
    if unit in COURSES and not ahead:
        return None, calendar.programme_ends
    if unit in ("mod", "module"):
        return None, module_ending(calendar, ahead)
    if today is None:
        return None, None
    if unit == "day":
        return today, today
    if unit in ("week", "weekend"):
        monday = today - timedelta(days=today.weekday()) + timedelta(days=7 * ahead)
        return monday, monday + timedelta(days=6)
    if unit == "fortnight":
        return today, today + timedelta(days=14)
    if unit in ("month", "quarter"):
        length = 1 if unit == "month" else 3
        closing = (today.month - 1) // length * length + length * (1 + ahead)
        return month_end(today.year, closing - length) + timedelta(days=1), month_end(today.year, closing)
    if unit == "year":
        return date(today.year + ahead, 1, 1), date(today.year + ahead, 12, 31)
    return None, None


def _part(forms: Forms, at: int, calendar: Calendar) -> Moment | None:
    """ "the end of …", "the first week of …": a part of a longer stretch."""
    place = at
    while place < at + 4 and _is_part(forms, place):
        place += 1
    if place == at or place >= len(forms) or number_at(forms, at):
        return None
    lifelong = word_at(forms, place + 1) in POSSESSIVE and word_at(forms, place + 2) in _LIFETIMES
    if lifelong or forms[at : at + _NESTED].count("of") > _MOST_PARTS:
        return None
    if forms[place] in ("of", "in"):
        whole = moment_at(forms, place + 1, calendar, led="of")
    elif forms[at] in _WITHOUT_OF:
        whole = moment_at(forms, place, calendar, led="of")
    else:
        return None
    return _part_of(forms, at, place, whole) if whole else _unknown_whole(forms, at, place)


def _is_part(forms: Forms, at: int) -> bool:
    word = word_at(forms, at)
    return word in _PART_OF or word == "the" or number_at(forms, at) is not None


def _part_of(forms: Forms, at: int, of: int, whole: Moment) -> Moment:
    """The opening, middle or end of a stretch."""
    span = forms[of - 1]
    if forms[at] in _OPENINGS or (forms[at] == "first" and span in _SPANS):
        last = whole.first + timedelta(days=6 if span == "week" else 0) if whole.first else None
        return whole._replace(last=last, sort="part")
    if forms[at] == "middle" and whole.first and whole.last:
        return whole._replace(last=whole.first + (whole.last - whole.first) / 2, sort="part")
    return whole._replace(sort="part")


def _unknown_whole(forms: Forms, at: int, of: int) -> Moment | None:
    """ "the end of the book": an end of something that the calendar does not know."""
    if forms[at] not in _CLOSINGS or forms[of] != "of":
        return None
    place = of + 1
    while place < of + 4 and is_word(word_at(forms, place)) and forms[place] not in PREPOSITION:
        place += 1
    return Moment(place, None, None, "part") if place > of + 1 else None


def _named(forms: Forms, at: int, calendar: Calendar, led: str) -> Moment | None:
    """Feasts, seasons, terms, quarters and years by name."""
    word, follows = forms[at], word_at(forms, at + 1)
    if word == "new" and follows == "year":
        return feast("newyear", forms, at + 2, calendar)
    if word in _BEFORE_PART and follows:
        inner = _named(forms, at + 1, calendar, led) or _near(forms, at + 1, calendar, led)
        return inner or (Moment(at + 2, None, None, "part") if follows in PERIODS and led else None)
    if word in _TERMS and (season := _season(forms, at, calendar)):
        return season if led or season.after > at + 1 else None
    if (word in FEASTS and (word != "boxing" or follows == "day")) or word == "valentine":
        kept = feast(word, forms, at + 1, calendar)
        return kept if led or kept.after == len(forms) else None
    if word == "half" and follows == "term":
        return Moment(at + 2, None, None, "feast") if led else None
    if word in _QUARTERS or (led and word in _HALVES):
        return _quarter(forms, at, calendar)
    if led not in ("", "for", "on") and _is_business_year(word):
        return Moment(at + 1, None, None, "period")
    if led and word.isdecimal() and len(word) == 4 and word[:2] == "20":
        year = int(word)
        year -= led in ("before", "by") and calendar.today is not None and year > calendar.today.year
        return Moment(at + 1, date(year, 1, 1), date(year, 12, 31), "period")
    return None


@by_word
def _is_business_year(word: str) -> bool:
    """ "2026-27", "2026/27", "FY26": a year that begins somewhere within one."""
    if word[:2] == "fy":
        return word[2:].isdecimal() and len(word) in (4, 6)
    years = word.replace("–", "-").replace("/", "-").split("-")
    if len(years) != 2 or not all(map(str.isdecimal, years)) or len(years[0]) != 4 or len(years[1]) not in (2, 4):
        return False
    return years[0][:2] == "20" and int(years[1][-2:]) == (int(years[0]) + 1) % 100


def _quarter(forms: Forms, at: int, calendar: Calendar) -> Moment:
    """ "Q3", "Q1 2027", "H2"."""
    after, year = year_at(forms, at + 1)
    closing, today = _QUARTERS.get(forms[at]) or _HALVES[forms[at]], calendar.today
    if year:
        return Moment(after, None, month_end(year, closing), "period")
    if today is None:
        return Moment(after, None, None, "period")
    last = month_end(today.year, closing)
    return Moment(after, None, last if last >= today else month_end(today.year + 1, closing), "period")


def _season(forms: Forms, at: int, calendar: Calendar) -> Moment | None:
    """A season, alone or as the name of a term, a break or an event; "fall" alone is too often a verb."""
    after = at + 1
    while word_at(forms, after) in _OF_SEASON:
        after += 1
    named = after > at + 1
    name = "autumn" if forms[at] == "fall" and word_at(forms, at - 1) in POINTED else forms[at]
    if name not in SEASONS:
        return Moment(after, None, None, "period") if named else None
    after, year = year_at(forms, after)
    if year:
        opening, closing = SEASONS[name]
        closing += 12 if closing < opening else 0
        return Moment(after, date(year, opening, 1), month_end(year, closing), "season")
    follows = word_at(forms, after)
    if not named and singular(follows) in EVENT:
        return Moment(after + 1, None, None, "event")
    if not named and noun_follows(forms, after) and follows not in _AFTER_SEASON:
        return None
    if calendar.today is None or named:
        return Moment(after, None, None, "season")
    opening, closing = SEASONS[name]
    closing += 12 if closing < opening else 0
    year = calendar.today.year
    year += month_end(year, closing) < calendar.today
    return Moment(after, date(year, opening, 1), month_end(year, closing), "season")


def _numbered(forms: Forms, at: int, calendar: Calendar, led: str) -> Moment | None:
    """ "week 8", "module 3", "session five": a step of a course whose dates others know; "year 7 pupils" is none."""
    if not led or singular(forms[at]) not in _NUMBERED:
        return None
    figures = word_at(forms, at + 1).replace("–", "-").rpartition("-")[-1]
    number = int(figures) if figures.isdecimal() and len(figures) < 5 else number_at(forms, at + 1)
    if number is None:
        return None
    if forms[at] == "year":
        if singular(word_at(forms, at + 2)) in _CLASSES:
            return None
        if number >= _YEARS:
            return _named(forms, at + 1, calendar, led)
    event = _event(forms, at, calendar)
    day = dict(calendar.modules).get(f"{forms[at]} {number}")
    return Moment(max(at + 2, event.after if event else 0), None, day, "numbered")


def _event(forms: Forms, at: int, calendar: Calendar) -> Moment | None:
    """A noun phrase whose last noun is something that happens on a known day: "my 6-month review"."""
    place, after = at, 0
    if is_gerund(forms[at]) and not (forms[at] in EVENT and word_at(forms, at + 1) in PERIODS):
        return None
    while place < min(at + _LONGEST_EVENT, len(forms)) and not _ends_noun(forms[place]):
        if place > at and forms[place] in DETERMINER and forms[place] != "next":
            break
        birthday = forms[place] in ORDINAL_ENDINGS and word_at(forms, place - 2) == "'s"
        if birthday or (not forms[place].isdecimal() and singular(forms[place]) in EVENT):
            after = place + 1
        place += 1
    if not after:
        return None
    named = forms[at:after]
    if calendar.next_session and "session" in named and "next" in named:
        return one_day(after, calendar.next_session, "event")
    return Moment(after, None, None, "event")


@by_word
def _ends_noun(word: str) -> bool:
    """Whether a noun phrase cannot go on with this word."""
    if not word[0].isalnum() and word != "'s":
        return True
    return word in PREPOSITION or word in _NO_EVENT or (word in PRONOUN and word not in DETERMINER)
