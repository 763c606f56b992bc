"""Ends named with a preposition: "by Friday", "before we present", "until the exam", "due 3 May"."""

from __future__ import annotations

from mentor_cli.core.judgement.text.english.almanac import MONTHS, PERIODS, WEEKDAY_PLURALS, WEEKDAYS
from mentor_cli.core.judgement.text.english.days import Moment
from mentor_cli.core.judgement.text.english.forms import base_of, is_gerund, singular
from mentor_cli.core.judgement.text.english.gone import ended, gone_by
from mentor_cli.core.judgement.text.english.looking import Forms, is_word, number_at, says, word_at
from mentor_cli.core.judgement.text.english.moments import COURSES, moment_at
from mentor_cli.core.judgement.text.english.nouns import DAILY, EVENT, PERSON
from mentor_cli.core.judgement.text.english.qualities import DETERMINER, OBJECT_PRONOUN, PREPOSITION, SUBJECT
from mentor_cli.core.judgement.text.english.rhythms import soon
from mentor_cli.core.judgement.text.english.starts import since
from mentor_cli.core.judgement.text.english.stretches import (
    DATED,
    ahead,
    end,
    is_day_by_name,
    is_owned_day,
    span,
)
from mentor_cli.core.judgement.text.english.verbs import BE, MODAL, TELLS
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.mentions import END, PAST, RHYTHM, Calendar, Time

# What a clause must tell to be a known end: "until we present", "before applications close".
_ENDING = wordset(
    """
    arrive begin break close come commence conclude depart end expire finish fly go graduate hand happen kick launch
    leave meet move open present qualify resume retire return run ship sit speak start stop take travel turn
    """
)
# … and of what somebody does, only what is done once.
_OWN_ENDING = wordset(
    """
    begin come finish fly go graduate leave meet move present qualify retire return start travel turn
    """
)
# What comes round each year, whatever the verb says of it: "until the clocks change".
_OF_THE_YEAR = wordset("clock equinox frost migration solstice")
_PERSONS = wordset("he i it she they")
_AMOUNTS = wordset("hour minute month point year")
_LONG = wordset("month months year years")
_AGES = range(12, 100)
# "by the way", "by the book" name no event.
_BY_THE = wordset("bit book clock door hand lot rules side way window")
# Participles that the lists of forms do not know.
_SUFFERED = wordset("beaten")
_OWNERS = wordset("my our the this")
_NO_END = wordset("and any bed each every now or")
_FINITE = wordset("begins closes ends is opens starts")
_CLOSE = wordset("begin close end finish open over start")
_BEFORE_DATE = wordset("- : at by date for in is later of on than the")
_NO_DAY = ("event", "numbered", "period", "part", "season", "month")
_STRETCHES = ("part", "month", "season", "period", "feast")
_OVER = wordset("last yesterday")
_CLAUSE = 14
_NEXT_MEETING = (("we", "meet", "again"), ("we", "next", "meet"), ("we", "meet", "next"))
_BOXING_DAY = ("boxing", "day")


def by(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "by": an end, unless it names who or how ("by doing", "by my mentor", "by 10 %", "by myself")."""
    follows = word_at(forms, at + 1)
    doing = is_gerund(follows) and singular(follows) not in EVENT and forms[at + 1 : at + 3] != _BOXING_DAY
    if not follows or follows in OBJECT_PRONOUN or doing:
        return None
    place = at + 4 if says(forms, at + 1, ("the", "end", "of")) else at + 1
    if over := ended(forms, at, place, calendar, "by"):
        return over
    number = number_at(forms, at + 1)
    if number is not None and singular(word_at(forms, at + 2)) in _AMOUNTS:
        return None
    if follows in ("now", "then"):
        return Time(END, at, at + 2, calendar.today, trigger="by") if follows == "then" else None
    length = span(forms, at + 1, calendar)
    before = ahead(forms, length, calendar) if length else None
    if before and _LONG.isdisjoint(forms[at + 1 : at + 4]):
        return before._replace(first=at, trigger="by")
    moment = moment_at(forms, at + 1, calendar, led="by")
    if moment:
        return end(at, moment, "by")
    if follows == "when" or says(forms, at + 1, ("the", "time")):
        return _time_when(forms, at, calendar)
    if follows == "age" or (number in _AGES and word_at(forms, at + 2) in ("", ".", ",")):
        return Time(END, at, at + 2, trigger="by")
    return _by_something(forms, at)


def _time_when(forms: Forms, at: int, calendar: Calendar) -> Time:
    """ "by the time I leave", "by the time of my review"."""
    for place in range(at + 2, min(at + 10, len(forms))):
        moment = moment_at(forms, place, calendar, led="by")
        if moment and (moment.sort != "event" or forms[place - 1] == "of"):
            return end(at, moment, "by")
    return Time(END, at, _clause_after(forms, at + 1, at + 9), trigger="by")


def _clause_after(forms: Forms, at: int, most: int) -> int:
    """The place of the next stop, or `most`."""
    while at < min(most, len(forms)) and (forms[at][0].isalnum() or forms[at] == "'s"):
        at += 1
    return at


def _by_something(forms: Forms, at: int) -> Time | None:
    """ "by the fair": a thing that is neither a person nor an amount nor a doer is taken for an event."""
    done = word_at(forms, at - 1)
    doer = (base_of(done) != done and not done.endswith("s")) or done in _SUFFERED
    if forms[at + 1] not in _OWNERS or doer:
        return None
    place = at + 2
    while is_word(word_at(forms, place)) and forms[place] not in PREPOSITION and forms[place] not in SUBJECT:
        if singular(forms[place]) in PERSON or is_gerund(forms[place]) or place > at + 4:
            return None
        place += 1
    if place == at + 2 or forms[place - 1] in _BY_THE:
        return None
    return Time(END, at, place, trigger="by")


def before(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "before": an end, unless it orders a day ("before breakfast") or every time ("before each meeting")."""
    follows = word_at(forms, at + 1)
    if not follows[:1].isalnum() or follows in _NO_END or is_clock(forms, at + 1):
        return None
    if follows in _OVER and (over := ended(forms, at, at + 1, calendar, "before")):
        return over._replace(sort=PAST) if word_at(forms, at - 1) == "day" else over
    moment = moment_at(forms, at + 1, calendar, led="before")
    if moment:
        if moment.last is None and follows in DAILY and moment.after == at + 2:
            return None
        owned = word_at(forms, moment.after) == "'s"
        if not owned or moment.last:
            return end(at, moment, "before") if owned else _event_before(forms, at, moment, calendar)
    nothing_named = follows in PREPOSITION and follows != "half"
    if nothing_named or follows == "being" or (is_gerund(follows) and _FINITE.isdisjoint(forms[at + 2 : at + 5])):
        return None
    return _clause_before(forms, at, calendar)


def _event_before(forms: Forms, at: int, moment: Moment, calendar: Calendar) -> Time:
    """An event that begins a clause may have its date there: "before my visa runs out in November"."""
    if moment.last is None:
        for place in range(moment.after, _clause_after(forms, moment.after, moment.after + 6)):
            dated = _dated_at(forms, place, calendar)
            if dated and dated.last:
                return end(at, dated, "before")
    opening = moment.first if moment.sort in ("month", "season") and moment.first else moment.last
    if opening is None and _ends_here(forms, moment.after) and singular(forms[moment.after - 1]) in COURSES:
        opening = calendar.programme_ends
    return end(at, moment, "before")._replace(day=opening)


def _ends_here(forms: Forms, at: int) -> bool:
    """ "… ends", "… is over"."""
    return base_of(word_at(forms, at)) in ("end", "finish") or says(forms, at, ("is", "over"))


def _dated_at(forms: Forms, at: int, calendar: Calendar) -> Moment | None:
    """A moment behind "in" or "on"."""
    return moment_at(forms, at + 1, calendar, led=forms[at]) if forms[at] in ("in", "on") else None


def _clause_before(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "before we present", "before the baby comes": known, unless it is what somebody does every day."""
    after = _clause_after(forms, at + 1, at + _CLAUSE)
    follows = forms[at + 1]
    of_a_day = follows in DAILY and (at + 2 >= after or forms[at + 2] in PREPOSITION)
    for place in range(at + 1, after):
        dated = _dated_at(forms, place, calendar)
        if dated and not (of_a_day and dated.last is None):
            return end(at, dated, "before")
    if forms[at + 1 : at + 4] in _NEXT_MEETING:
        return Time(END, at, at + 4, calendar.next_session, trigger="before")
    meal = after - at < 3 or (after - at == 3 and follows in DETERMINER)
    if of_a_day or follows in DAILY or (singular(forms[after - 1]) in DAILY and meal):
        return None
    if follows in _PERSONS and not any(base_of(word) in _OWN_ENDING for word in forms[at + 2 : after]):
        return None
    return Time(END, at, min(after, at + 6), trigger="before")


def is_clock(forms: Forms, at: int) -> bool:
    """A time of day: "10:30", "7.45", "9 am", "8 in the morning"."""
    word, follows = word_at(forms, at), word_at(forms, at + 1)
    if not word[:1].isdigit():
        return False
    if ":" in word or follows == "oclock" or says(forms, at + 1, ("in", "the", "morning")):
        return True
    hours, _, minutes = word.partition(".")
    if not hours.isdecimal() or int(hours) > 24:
        return False
    if minutes:
        return minutes.isdecimal() and len(minutes) == 2 and 12 < int(minutes) < 60
    return not is_word(follows)


def until(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "until": an end when what it names has a known day, none when it is a feeling or somebody's say."""
    follows = word_at(forms, at + 1)
    if follows == "now":
        return Time(PAST, at, at + 2)
    if follows in _OVER and (over := gone_by(forms, at, at + 1)):
        return over
    moment = moment_at(forms, at + 1, calendar, led="until")
    if moment:
        until_month = follows in MONTHS and moment.sort == "month" and moment.first
        after = moment.after + (word_at(forms, moment.after) in _FINITE)
        if word_at(forms, moment.after) in ("are", "is") and word_at(forms, moment.after + 1) in ("done", "over"):
            after = moment.after + 2
        return end(at, moment, "until")._replace(after=after, day=moment.first if until_month else moment.last)
    if is_clock(forms, at + 1):
        return None
    after = _clause_after(forms, at + 1, at + _CLAUSE)
    for place in range(at + 1, after):
        inner = moment_at(forms, place + 1, calendar, led=forms[place]) if forms[place] in ("in", "on", "of") else None
        if inner:
            return end(at, inner, "until")
    told = forms[at + 2 : after]
    known = any(base_of(word) in _ENDING or singular(word) in EVENT or singular(word) in _OF_THE_YEAR for word in told)
    known = known or _is_named_thing(forms, at + 1, after)
    return Time(END, at, after, trigger="until") if known or follows == "graduation" else None


def _is_named_thing(forms: Forms, at: int, after: int) -> bool:
    """ "until the book club", "till my op": a thing of one's own and no clause is taken for an event."""
    if word_at(forms, at) not in _OWNERS or not 1 < after - at < 5 or singular(forms[after - 1]) in PERSON:
        return False
    return not any(word in SUBJECT or word in BE or word in MODAL or word in TELLS for word in forms[at + 1 : after])


def on(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "on Friday", "on 3 May", "on or before the 25th"; "on Fridays" is a rhythm."""
    if word_at(forms, at + 1) in WEEKDAY_PLURALS:
        return Time(RHYTHM, at, at + 2)
    if word_at(forms, at + 1) in WEEKDAYS and word_at(forms, at + 2) in WEEKDAY_PLURALS:
        return Time(RHYTHM, at, at + 3)
    if says(forms, at + 1, ("or", "before")):
        moment = moment_at(forms, at + 3, calendar, led="by")
        return end(at, moment, "by") if moment else None
    moment = moment_at(forms, at + 1, calendar, led="on")
    if moment and moment.sort == "part" and "day" in forms[at : at + 4]:
        return end(at, moment, "on")
    named = moment and is_day_by_name(forms, at + 1, moment)
    return end(at, moment, "on") if moment and (named or moment.sort not in _NO_DAY) else None


def at_end(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "at the end of term", "at the next meeting", "at Christmas"; "at the meetup" alone names a place."""
    moment = moment_at(forms, at + 1, calendar, led="at")
    if moment is None and word_at(forms, at + 1) in _OWNERS and word_at(forms, at + 2) == "next":
        return Time(END, at, at + 4, trigger="on") if is_word(word_at(forms, at + 3)) else None
    if moment and is_owned_day(forms, moment):
        return end(at, moment, "on")
    follows = word_at(forms, moment.after) if moment else ""
    if moment and moment.sort in ("month", "season") and is_word(follows) and follows not in PREPOSITION:
        return end(at, moment._replace(after=moment.after + 1), "on")
    if moment is None or moment.sort in ("numbered", "weekday", "month", "period"):
        return None
    told = set(forms[at + 1 : moment.after])
    known = moment.last or moment.sort in ("part", "feast") or told & {"end", "next", "this", "final"} or told & DATED
    return end(at, moment, "by") if known else None


def up_to(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "up to the tournament"; "up to 90 %" and "up to date" are no times."""
    if word_at(forms, at + 1) != "to" or word_at(forms, at + 2) == "date":
        return None
    place = at + 2 + 2 * says(forms, at + 2, ("and", "including"))
    moment = moment_at(forms, place, calendar, led="by")
    return end(at, moment, "until") if moment else None


def when(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "when term ends": an end when both the thing and its ending are known."""
    if forms[at + 1 : at + 4] in _NEXT_MEETING:
        return Time(END, at, at + 4, calendar.next_session, trigger="by")
    moment = moment_at(forms, at + 1, calendar, led="by")
    if moment and any(base_of(word) in _CLOSE for word in forms[moment.after : moment.after + 3]):
        return end(at, moment, "by")
    return soon(forms, at)


def due(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "due Friday", "deadline: 3 May", "no later than", "booked for 6 June"."""
    if over := ended(forms, at, at + 1, calendar, "by"):
        return over
    place = at + 1
    moment = moment_at(forms, place, calendar, led="due")
    while moment is None and place < at + 5 and word_at(forms, place) in _BEFORE_DATE:
        place += 1
        moment = moment_at(forms, place, calendar, led="due")
    return end(at, moment, "by") if moment else None


def as_long_as(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "as long as this placement lasts"; "as long as it takes" is none."""
    if not says(forms, at, ("as", "long", "as")):
        return since(forms, at + 1, calendar) if word_at(forms, at + 1) in ("from", "of") else soon(forms, at)
    after = min(at + 8, len(forms))
    known = any(singular(word) in PERIODS or singular(word) in EVENT for word in forms[at + 3 : after])
    return Time(END, at, after, trigger="for") if known else None


def end_of(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "end of June", "come Easter", "mid November", without a preposition."""
    if word_at(forms, at - 1) in ("to", "week", "month", "quarter", "year", "i", "we", "not", "the"):
        return None
    moment = moment_at(forms, at, calendar, led="the")
    return end(at, moment, "by") if moment and moment.sort in _STRETCHES else None
