"""Stretches of time: "in six weeks", "over the summer", "since March", "last month", "the next ten shifts"."""

from __future__ import annotations

from datetime import timedelta

from mentor_cli.core.judgement.text.english.almanac import MONTHS, UNIT_DAYS, UNIT_MONTHS, months_on
from mentor_cli.core.judgement.text.english.days import ORDINAL_ENDINGS, Moment
from mentor_cli.core.judgement.text.english.forms import base_of, singular
from mentor_cli.core.judgement.text.english.gone import gone_by
from mentor_cli.core.judgement.text.english.looking import Forms, is_word, number_at, says, word_at
from mentor_cli.core.judgement.text.english.moments import moment_at
from mentor_cli.core.judgement.text.english.occasions import first_of_own, occasions
from mentor_cli.core.judgement.text.english.qualities import (
    CONJUNCTION,
    DETERMINER,
    PARTICLE,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    SUBJECT,
    WH_WORD,
)
from mentor_cli.core.judgement.text.english.verbs import MODAL, PAST_FORMS
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.mentions import END, PAST, Calendar, Time

# Names of the year that tell when an event is: "at the June concert".
DATED = frozenset(MONTHS) | wordset("autumn christmas easter michaelmas spring summer winter") - {"may", "march"}
_POINTERS = wordset("coming next remaining this upcoming")
_MODIFIERS = wordset(
    """
    a about another approximately around at coming first following just most next only roughly the under
    """
)
_FILLERS = wordset("business calendar consecutive full further more school short straight whole working")
_NO_NOUN = (
    CONJUNCTION | DETERMINER | MODAL | PARTICLE | PREPOSITION | PRONOUN | SUBJECT | WH_WORD | wordset("ago oclock time")
)
_EACH = wordset("/ a each every off old per")
_A_RHYTHM = wordset("a each every the")
_MOST_UNITS, _MOST_DAYS = 10_000, 100_000
# From so many hours on, hours tell by when ("within 24 hours") rather than how long.
_DAYLONG = 24
_WITHIN = wordset("in inside within")
# Verbs that promise a speed of answering: "within two days" is then a standard and no end.
_SERVICE = wordset("acknowledge answer feedback follow get give mark reply resolve respond return review turn")
_STANDARD_DAYS = 10
_EVERY_TIME = wordset("a any each every getting receiving their")
_PERFECT = wordset("been had has have was were")
_PARTS_OF_DAY = wordset("afternoon evening morning night")
_AGES = wordset("ages months weeks years")
# Steps of a course that "in" only places: "in chapter 3", "in year 7".
_PLACES = wordset("chapter half lesson level module part section unit year")
_YEARLY = wordset("autumn month season semester spring summer term week winter year")
_FASTS = wordset("advent lent ramadan")
_OWN_STRETCHES = wordset(
    """
    apprenticeship bootcamp course fellowship internship phase placement probation programme project residency
    rotation secondment traineeship
    """
)
_FREE_TIMES = wordset("break half-term halfterm hol holiday hols vacation weekend")
_ROUNDS = wordset("diet intake round series session sit sitting week window")
_NAMED_DAYS = wordset("day week")
# What tells one day from another but names none.
_NO_NAME = wordset(
    """
    bad big busy different first free given good next normal off other past previous quiet rest rough same school
    second slow typical upcoming week weekend whole work working wrong
    """
)
_BEHIND_DAY = wordset("am pm and as at because but half if latest not or please since so then to when with without i")


def end(at: int, moment: Moment, trigger: str) -> Time:
    """The moment as an end, from the word `at` on."""
    return Time(END, at, moment.after, moment.last, None, trigger, moment.first)


def is_attributive(forms: Forms, after: int) -> bool:
    """Whether a noun follows that the day only describes: "the March resit", "Monday briefing"."""
    word = word_at(forms, after)
    if word == "'s":
        return True
    bound = word in PREPOSITION or word in DETERMINER or word in SUBJECT or word in WH_WORD
    return is_word(word) and not bound and word not in _BEHIND_DAY


def is_round(forms: Forms, moment: Moment) -> bool:
    """Whether the month, season or feast says which one of a yearly round is meant: "the June intake"."""
    return moment.sort in ("month", "season", "feast") and singular(word_at(forms, moment.after)) in _ROUNDS


def is_day_by_name(forms: Forms, at: int, moment: Moment) -> bool:
    """A day or week with a name: "Red Nose Day", "results day", "Freshers' Week"; "the same day" has none."""
    if moment.sort != "event" or forms[moment.after - 1] not in _NAMED_DAYS:
        return False
    name = [word for word in forms[at : moment.after - 1] if word not in ("'", "'s")]
    return bool(name) and all(is_word(word) and word not in DETERMINER and word not in _NO_NAME for word in name)


def is_owned_day(forms: Forms, moment: Moment) -> bool:
    """ "Friday's test": the day says which one."""
    return moment.sort == "weekday" and word_at(forms, moment.after) == "'s"


def of_days(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "every day of the holidays": the stretch is the end of the rhythm before it."""
    if singular(word_at(forms, at - 1)) not in UNIT_DAYS or word_at(forms, at - 2) not in ("every", "each"):
        return None
    moment = moment_at(forms, at + 1, calendar, led="of")
    return end(at, moment, "for") if moment else None


def span(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """A number of days or longer units: "the next ten working days", "a month", "6 weeks"."""
    place, number = _how_many(forms, at)
    if number is None:
        return _half_year(forms, at, calendar)
    while word_at(forms, place) in _FILLERS:
        place += 1
    unit = singular(word_at(forms, place))
    if unit == "hour" and number >= _DAYLONG and (word_at(forms, at - 1) in _WITHIN or "next" in forms[at:place]):
        unit, number = "day", -(-number // 24)
    if unit not in UNIT_DAYS:
        return None
    after = place + 1 + (word_at(forms, place + 1) == "'s")
    after += word_at(forms, after) == "time"
    follows = word_at(forms, after)
    if follows in _EACH or (follows in ("in", "out") and word_at(forms, after + 1) in _A_RHYTHM):
        return None
    number = min(number, _MOST_UNITS)
    days = number * UNIT_DAYS[unit]
    if calendar.today is None or days >= _MOST_DAYS:
        return Time(END, at, after, None, days)
    months = UNIT_MONTHS.get(unit)
    day = months_on(calendar.today, number * months) if months else calendar.today + timedelta(days=days)
    return Time(END, at, after, day, days)


def _is_of_what_follows(forms: Forms, length: Time) -> bool:
    """ "(apply for) two summer internships", "(sign up for) a three week course": what lies behind is so long."""
    unit, behind = forms[length.after - 1], word_at(forms, length.after)
    one = singular(unit) == unit and (_how_many(forms, length.first)[1] or 1) > 1
    return one and is_word(behind) and behind not in _NO_NOUN


def _half_year(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "half a year"."""
    if not says(forms, at, ("half", "a", "year")) or word_at(forms, at + 3) in _EACH:
        return None
    return Time(END, at, at + 3, months_on(calendar.today, 6) if calendar.today else None, 182)


def _how_many(forms: Forms, at: int) -> tuple[int, int | None]:
    """The place of the unit and how many of it: "the next ten", "a", "a couple of", "2-3", "a few"."""
    place = at + 3 * says(forms, at, ("no", "more", "than"))
    while word_at(forms, place) in _MODIFIERS and number_at(forms, place) is None:
        place += 1
    number = number_at(forms, place)
    if number is None and "-" in word_at(forms, place):
        last = forms[place].rsplit("-", 1)[-1]
        number = int(last) if last.isdecimal() and len(last) < 6 else None
    if number is not None:
        place += 1
        if word_at(forms, place) in ("or", "to") and number_at(forms, place + 1) is not None:
            place += 2
        return place + (word_at(forms, place) == "of"), number
    if word_at(forms, place) in ("few", "several"):
        return place + 1, 3
    return place, 1 if place > at and forms[place - 1] == "a" else None


def ahead(forms: Forms, length: Time, calendar: Calendar) -> Time | None:
    """ "10 days ahead of the meeting on 24.11", "a week before the exam": the `length` with what it is counted from."""
    if length.days is None:
        return None
    place = length.after + (word_at(forms, length.after) == "ahead")
    word = word_at(forms, place)
    if word not in ("before", "of", "prior") or (word == "of" and place == length.after):
        return None
    moment = moment_at(forms, place + 1, calendar, led="before")
    if moment is None:
        return None
    day = moment.last - timedelta(days=length.days) if moment.last else None
    return Time(END, length.first, moment.after, day, None, "by")


def within(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "in six weeks", "in November", "within a week": an end; "within two days" of each message is a standard."""
    if says(forms, at + 1, ("time", "for")):
        moment = moment_at(forms, at + 3, calendar, led="by")
        return end(at, moment, "by") if moment else Time(END, at, min(at + 5, len(forms)), trigger="by")
    length = span(forms, at + 1, calendar)
    if length and (before := ahead(forms, length, calendar)):
        return before._replace(first=at, trigger="in")
    if past := gone_by(forms, at, at + 1):
        return past
    if length:
        if (length.days or 0) <= _STANDARD_DAYS and _is_standard(forms, at, length.after):
            return None
        return _counted_from(forms, at, length, calendar) or length._replace(first=at, trigger="in")
    if after := occasions(forms, at + 1) or first_of_own(forms, at + 1):
        return Time(END, at, after, trigger="in")
    return _inside(forms, at, calendar)


def _inside(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "in November", "in week 8", "in the summer session"; behind a past verb it tells of what was."""
    moment = moment_at(forms, at + 1, calendar, led="in")
    if moment is None:
        return None
    known = forms[at] == "within" or _is_pointed(forms, at + 1) or is_day_by_name(forms, at + 1, moment)
    if moment.sort == "event" and not known:
        return None
    if word_at(forms, at - 1) == "than":
        return Time(PAST, at, moment.after)
    if moment.sort == "numbered" and forms[at + 1] in _PLACES:
        return None
    if is_round(forms, moment):
        return end(at, moment._replace(after=moment.after + 1), "in")
    named = moment.sort in ("month", "weekday", "feast", "season", "numbered")
    sure = is_owned_day(forms, moment) or forms[moment.after - 1].isdecimal()
    if named and is_attributive(forms, moment.after) and not sure:
        return None
    stretch = moment.sort in ("month", "season", "period", "part")
    if stretch and not PAST_FORMS.isdisjoint(forms[max(at - 5, 0) : at]):
        return Time(PAST, at, moment.after, moment.last)
    return end(at, moment, "in")


def _counted_from(forms: Forms, at: int, length: Time, calendar: Calendar) -> Time | None:
    """ "within a week of the outage on 3 January": counted from a day that the text has named."""
    if word_at(forms, length.after) not in ("of", "after", "from") or length.days is None:
        return None
    named = moment_at(forms, length.after + 1, calendar, led="on")
    place = at - 1
    while place >= max(at - 40, 0) and not (named and named.last):
        named = moment_at(forms, place, calendar) if forms[place][0].isdigit() else None
        place -= 1
    if named is None or named.last is None or named.first is None:
        return None
    if named.first != named.last:
        return end(at, named, "in")._replace(day=named.first + timedelta(days=length.days - 1))
    return Time(END, at, length.after + 1, named.last + timedelta(days=length.days), length.days, "in")


def _is_pointed(forms: Forms, at: int) -> bool:
    """Whether a certain one is meant: "the next meeting", "the June concert"; not so "two summer internships"."""
    if number_at(forms, at) is not None:
        return False
    near = set(forms[at : at + 3])
    return bool(near & DATED) or (bool(near & _POINTERS) and "time" not in near)


def _is_standard(forms: Forms, at: int, after: int) -> bool:
    """Whether a promise about each message or mark stands before: "reply to messages within two days"."""
    if says(forms, at, ("in", "the")):
        return False
    if word_at(forms, after) == "of" and word_at(forms, after + 1) in _EVERY_TIME:
        return True
    for place in range(at - 1, max(at - 9, -1), -1):
        if not forms[place][0].isalnum():
            return False
        if base_of(forms[place]) in _SERVICE:
            between = forms[place + 1 : at]
            each = "each" in between or "every" in between or "feedback" in between
            return at - place < 3 or each or any(singular(word) != word for word in between)
    return False


def lasting(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "for six weeks", "for the rest of term", "for October"; "for three years" behind a perfect tense is past."""
    length = span(forms, at + 1, calendar)
    if length and (forms[length.after - 1] in _PARTS_OF_DAY or _is_of_what_follows(forms, length)):
        return None
    if length:
        gone = not _PERFECT.isdisjoint(forms[max(at - 9, 0) : at]) or word_at(forms, length.after) == "now"
        return length._replace(sort=PAST, first=at) if gone else length._replace(first=at, trigger="for")
    if past := gone_by(forms, at, at + 1):
        return past
    if says(forms, at + 1, ("next", "time")):
        return Time(END, at, at + 3, calendar.next_session, trigger="by")
    if word_at(forms, at + 1) in _AGES:
        return Time(PAST, at, at + 2)
    if after := occasions(forms, at + 1):
        return Time(END, at, after, trigger="for")
    moment = moment_at(forms, at + 1, calendar, led="for")
    if moment is None or moment.sort == "numbered":
        return None
    if moment.last is None:
        kept = forms[at + 1] in _FASTS or forms[moment.after - 1] in ORDINAL_ENDINGS
        if moment.sort in ("event", "feast") and not kept and not _is_pointed(forms, at + 1):
            return None
        if moment.sort in ("month", "weekday", "season", "period") and is_attributive(forms, moment.after):
            return None
    if moment.sort == "weekday" and is_attributive(forms, moment.after):
        return None if singular(forms[moment.after]) != forms[moment.after] else end(at, moment, "for")
    return end(at, moment, "for")


def throughout(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "over the summer", "during exam season", "throughout this term", "all through rotation one"."""
    if past := gone_by(forms, at, at + 1):
        return past
    length = span(forms, at + 1, calendar)
    if length:
        return length._replace(first=at, trigger="for")
    if after := occasions(forms, at + 1):
        return Time(END, at, after, trigger="for")
    if forms[at : at + 2] == ("through", "to"):
        moment = moment_at(forms, at + 2, calendar, led="until")
        return end(at, moment, "until") if moment and moment.sort != "event" else None
    moment = moment_at(forms, at + 1, calendar, led="during")
    if moment is None:
        return None
    through, noun = forms[at] == "through", singular(forms[moment.after - 1])
    own = noun in _OWN_STRETCHES and forms[at + 1] in POSSESSIVE
    by_name = is_day_by_name(forms, at + 1, moment)
    known = own or moment.last or by_name or _is_pointed(forms, at + 1) or noun in _FREE_TIMES
    if moment.sort == "event" and (through or not known):
        return None
    described = is_attributive(forms, moment.after)
    if moment.sort == "weekday" and described:
        return None
    if moment.sort == "numbered" and (described or (through and word_at(forms, at - 1) != "all")):
        return None
    return end(at, moment, "for")


def whole(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "all year", "all of next month", "whole of March"; behind what has been it is past."""
    of = word_at(forms, at + 1) == "of"
    before = word_at(forms, at - 1 - (word_at(forms, at - 1) == "the"))
    if of and (before in PAST_FORMS or (before.endswith("ed") and base_of(before) != before)):
        return Time(PAST, at, at + 3)
    if forms[at] == "whole" and not of:
        return None
    if word_at(forms, at + 1 + of) in _YEARLY and number_at(forms, at + 2 + of) is None:
        return Time(END, at, at + 2 + of, trigger="for")
    moment = moment_at(forms, at + 2, calendar, led="of") if of else None
    return end(at, moment, "for") if moment and moment.sort != "event" else None
