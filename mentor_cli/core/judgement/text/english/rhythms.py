"""Times without an end: how often ("every Friday", "twice a week"), and when nobody knows ("soon", "one day")."""

from __future__ import annotations

from mentor_cli.core.judgement.text.english.almanac import UNIT_DAYS, WEEKDAY_PLURALS, WEEKDAYS
from mentor_cli.core.judgement.text.english.forms import singular
from mentor_cli.core.judgement.text.english.looking import Forms, is_word, number_at, said_at, word_at
from mentor_cli.core.judgement.text.english.nouns import EVENT, PERSON
from mentor_cli.core.judgement.text.english.occasions import occasions
from mentor_cli.core.judgement.text.english.wordlists import by_first_word, phrases, wordset
from mentor_cli.core.judgement.text.mentions import END, RHYTHM, SOON, Calendar, Time

RHYTHM_WORDS = wordset("annually daily fortnightly hourly monthly nightly weekly yearly") | WEEKDAY_PLURALS
_SOON = by_first_word(
    phrases(
        """
    as soon as possible
    as soon as
    asap
    at some point
    ever
    eventually
    going forward
    in due course
    in future
    in the future
    in the long run
    in the long term
    in the near future
    long term
    no rush
    one day
    one of these days
    over time
    some day
    someday
    sometime
    soon
    sooner or later
    when i can
    when i get time
    when i have time
    when possible
    whenever
    """
    )
)
SOON_WORDS = frozenset(_SOON)
# "one day a week", "one day off" are days, not some day.
_BEHIND_ONE_DAY = wordset("a each every of off per this")
_BEFORE_EVER = wordset("best for hardly only")
_BETWEEN = wordset("2 one other school second single third three time two week working")
_OCCASIONS = wordset("afternoon class hour lesson lunch lunchtime meeting minute session shift time")
_HALF_OF_DAY = wordset("afternoon break evening lunch lunchtime morning night")
_PLACED = wordset("after at before during for in on with")
_COUNTERS = wordset("once time times twice")
_PER_WHAT = wordset("class hour lesson meeting session shift")
_AMOUNTS = wordset("hour km minute page")


def every(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "every Friday", "each week", "every other day", "in every handover"."""
    if word_at(forms, at + 1) == "of" and (closed := occasions(forms, at)):
        return Time(END, at, closed, trigger="in")
    place = at + 1
    while word_at(forms, place) in _BETWEEN and singular(forms[place]) not in UNIT_DAYS:
        place += 1
    word = word_at(forms, place)
    noun = singular(word)
    if noun in UNIT_DAYS or word in WEEKDAYS or noun in _OCCASIONS:
        return Time(RHYTHM, at, _part_of_day(forms, place + 1))
    if at and word_at(forms, at - 1) in _PLACED and singular(word_at(forms, place + 1)) in EVENT:
        place += 1
        noun = word = forms[place]
    occasion = noun in EVENT or word_at(forms, at - 1) in _PLACED
    if at and occasion and is_word(word) and word == noun and noun not in PERSON:
        return Time(RHYTHM, at, place + 1)
    return None


def _part_of_day(forms: Forms, after: int) -> int:
    """The place after "… morning", "… and Thursday"."""
    while True:
        word = word_at(forms, after)
        if word == "and" and word_at(forms, after + 1) in WEEKDAYS:
            after += 2
        elif word in _HALF_OF_DAY:
            after += 1
        else:
            return after


def per(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "twice a week", "3 per day", "per lesson"."""
    unit, before = word_at(forms, at + 1), word_at(forms, at - 1)
    of_days = singular(before) in UNIT_DAYS and number_at(forms, at - 2) is not None
    counted = of_days or before in _COUNTERS or singular(before) != before or singular(before) in _AMOUNTS
    if forms[at] == "a" and not counted and number_at(forms, at - 1) is None:
        return None
    return Time(RHYTHM, at, at + 2) if singular(unit) in UNIT_DAYS or unit in _PER_WHAT else None


def soon(forms: Forms, at: int) -> Time | None:
    """A time that is always still to come."""
    phrase = said_at(forms, at, _SOON)
    after = at + len(phrase)
    some_day = phrase == ("one", "day") and word_at(forms, after) in _BEHIND_ONE_DAY
    at_all = phrase == ("ever",) and word_at(forms, at - 1) in _BEFORE_EVER
    return Time(SOON, at, after) if phrase and not some_day and not at_all else None
