"""Times in a text: which of them is an end ("by Friday"), a rhythm, a start, past, or nobody knows when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from mentor_cli.core.judgement.text.english.almanac import (
    DOUBTFUL,
    MONTHS,
    PERIODS,
    UNIT_DAYS,
    WEEKDAY_PLURALS,
    WEEKDAYS,
)
from mentor_cli.core.judgement.text.english.forms import base_of, is_gerund, singular
from mentor_cli.core.judgement.text.english.moments import Moment, moment_at, number_at
from mentor_cli.core.judgement.text.english.nouns import DAILY, EVENT, PERSON
from mentor_cli.core.judgement.text.english.qualities import (
    DETERMINER,
    OBJECT_PRONOUN,
    PREPOSITION,
    SUBJECT,
    WH_WORD,
)
from mentor_cli.core.judgement.text.english.verbs import PAST_FORMS
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.mentions import END, PAST, RHYTHM, SOON, START, Calendar, Time

Forms = tuple[str, ...]

# Verbs that promise a speed of answering: "within two days" is then a standard and no end.
_SERVICE = wordset(
    """
    acknowledge answer close feedback follow get give mark reply resolve respond return review turn
    """
)
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
_SOON_PHRASES = (
    ("as", "soon", "as"), ("asap",), ("soon",), ("eventually",), ("someday",), ("sometime",), ("in", "future"),
    ("in", "the", "future"), ("in", "the", "long", "run"), ("in", "the", "long", "term"), ("long", "term"), ("over", "time"),
    ("at", "some", "point"), ("in", "due", "course"), ("no", "rush"), ("when", "i", "can"), ("when", "possible"),
    ("whenever",), ("some", "day"), ("one", "day"), ("sooner", "or", "later"), ("in", "the", "near", "future"),
    ("ever",), ("when", "i", "have", "time"), ("when", "i", "get", "time"), ("one", "of", "these", "days"), ("going", "forward"),
)  # fmt: skip
_RHYTHM_WORDS = wordset("annually daily fortnightly hourly monthly nightly weekly yearly") | WEEKDAY_PLURALS
_DATED = frozenset(MONTHS) | wordset("autumn christmas easter michaelmas spring summer winter") - {"may", "march"}
_SPAN_MODIFIERS = wordset(
    """
    a about another approximately around at coming first following just most next only roughly the under
    """
)
_FILLERS = wordset(
    """
    business calendar consecutive full further more school short straight whole working
    """
)


def times_in(forms: Forms, calendar: Calendar) -> tuple[Time, ...]:
    """All times of the text in order; none overlaps another."""
    found: list[Time] = []
    at, size = 0, len(forms)
    while at < size:
        word = forms[at]
        handler = _HANDLERS.get(word) if forms[at + 1 : at + 2] not in (("every",), ("each",)) else None
        if handler is None and word not in _BARE and not word[0].isdigit():
            at += 1
            continue
        time = (handler(forms, at, calendar) if handler else None) or _soon(forms, at)
        if time is None and (handler is None or word in _BARE):
            time = _bare(forms, at, calendar)
        if time is None:
            at += 1
            continue
        found.append(time)
        at = max(time.after, at + 1)
    return tuple(found)


def _end(at: int, moment: Moment, trigger: str, *, opening: bool = False) -> Time:
    day = moment.first if opening and moment.sort in ("month", "season") and moment.first else moment.last
    return Time(END, at, moment.after, day, None, trigger, moment.first)


def _span(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """A number of days or longer units: "the next ten working days", "a month", "6 weeks"."""
    place = at
    while place < len(forms) and forms[place] in _SPAN_MODIFIERS and number_at(forms, place) is None:
        place += 1
    number: int | None = number_at(forms, place)
    if number is None and "-" in forms[place] if place < len(forms) else False:
        last = forms[place].rsplit("-", 1)[-1]
        number = int(last) if last.isdigit() else None
    if number is not None:
        place += 1
        place += (
            place + 1 < len(forms) and forms[place] in ("or", "to") and number_at(forms, place + 1) is not None and 2
        )
        place += place < len(forms) and forms[place] == "of"
    elif place > at and forms[place - 1] == "a":
        number = 1
        if place + 1 < len(forms) and forms[place : place + 2] == ("couple", "of"):
            number, place = 2, place + 2
    elif place < len(forms) and forms[place] in ("few", "several"):
        number, place = 3, place + 1
    else:
        return None
    while place < len(forms) and forms[place] in _FILLERS:
        place += 1
    unit = singular(forms[place]) if place < len(forms) else ""
    if unit not in UNIT_DAYS:
        return None
    after = place + 1
    after += after < len(forms) and forms[after] == "'s"
    after += after < len(forms) and forms[after] == "time"
    if after < len(forms) and (
        forms[after] in ("a", "per", "each", "every", "/", "off", "old") or forms[after] in ("in", "out")
    ):
        if (forms[after] != "in" and forms[after] != "out") or forms[after + 1 : after + 2] in (
            ("a",),
            ("the",),
            ("each",),
            ("every",),
        ):
            return None
    days = min(number, 10_000) * UNIT_DAYS[unit]
    day = calendar.today + timedelta(days=days) if calendar.today and days < 100_000 else None
    return Time(END, at, after, day, days)


def _by(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "by": an end, unless it names who or how ("by doing", "by my mentor", "by 10 %", "by myself")."""
    follows = forms[at + 1] if at + 1 < len(forms) else ""
    if not follows or follows in OBJECT_PRONOUN or (is_gerund(follows) and singular(follows) not in EVENT):
        return None
    if (
        number_at(forms, at + 1) is not None
        and forms[at + 2 : at + 3]
        and singular(forms[at + 2]) in ("year", "month", "point", "minute", "hour")
    ):
        return None
    if follows in ("now", "then"):
        return Time(END, at, at + 2, calendar.today, None, "by") if follows == "then" else None
    ahead = _ahead(forms, at + 1, calendar)
    if ahead and not {"year", "years", "month", "months"} & set(forms[at + 1 : at + 4]):
        return ahead._replace(first=at, trigger="by")
    moment = moment_at(forms, at + 1, calendar, led="by")
    if moment:
        return _end(at, moment, "by")
    if (
        forms[at + 1 : at + 4] == ("the", "time", "of")
        or forms[at + 1 : at + 3] == ("the", "time")
        or follows == "when"
    ):
        return _time_when(forms, at, calendar)
    if follows == "age" or (
        number_at(forms, at + 1) in range(12, 100) and forms[at + 2 : at + 3] in ((), (".",), (",",))
    ):
        return Time(END, at, at + 2, None, None, "by")
    return _by_something(forms, at)


def _time_when(forms: Forms, at: int, calendar: Calendar) -> Time:
    """ "by the time I leave", "by the time of my review"."""
    for place in range(at + 2, min(at + 10, len(forms))):
        moment = moment_at(forms, place, calendar, led="by")
        if moment and (moment.sort != "event" or forms[place - 1] == "of"):
            return _end(at, moment, "by")
    place = at + 1
    while place < min(at + 9, len(forms)) and forms[place][0].isalnum():
        place += 1
    return Time(END, at, place, None, None, "by")


def _by_something(forms: Forms, at: int) -> Time | None:
    """ "by the fair": a thing that is neither a person nor an amount nor a doer is taken for an event."""
    if forms[at + 1] not in ("the", "our", "my", "this") or (at and base_of(forms[at - 1]) != forms[at - 1]):
        return None
    place = at + 2
    while (
        place < len(forms)
        and forms[place][0].isalpha()
        and forms[place] not in PREPOSITION
        and forms[place] not in SUBJECT
    ):
        if singular(forms[place]) in PERSON or is_gerund(forms[place]) or place > at + 4:
            return None
        place += 1
    if place == at + 2 or forms[place - 1] in (
        "way",
        "book",
        "hand",
        "lot",
        "rules",
        "clock",
        "bit",
        "door",
        "window",
        "side",
    ):
        return None
    return Time(END, at, place, None, None, "by")


def _before(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "before": an end, unless it orders a day ("before breakfast") or every time ("before each meeting")."""
    follows = forms[at + 1] if at + 1 < len(forms) else ""
    if not follows or not follows[0].isalnum() or follows in ("each", "every", "any", "and", "or", "bed", "now"):
        return None
    if follows[0].isdigit() and (":" in follows or _is_clock(forms, at + 1)):
        return None
    moment = moment_at(forms, at + 1, calendar, led="before")
    if moment and moment.last is None and follows in DAILY and moment.after == at + 2:
        return None
    if moment and forms[moment.after : moment.after + 1] == ("'s",) and moment.last:
        return _end(at, moment, "before")
    if moment and not (forms[moment.after : moment.after + 1] == ("'s",)):
        return _clause_end(forms, at, moment, calendar)
    if is_gerund(follows) and not _finite_follows(forms, at + 1):
        return None
    place, size = at + 1, min(at + 14, len(forms))
    while (place < size and forms[place][0].isalnum()) or (place < size and forms[place] == "'s"):
        inner = moment_at(forms, place, calendar, led="in") if forms[place] in ("in", "on") else None
        inner = moment_at(forms, place + 1, calendar, led=forms[place]) if forms[place] in ("in", "on") else inner
        if inner:
            return _end(at, inner, "before")
        place += 1
    if follows in DAILY or (singular(forms[place - 1]) in DAILY and place - at < 4):
        return None
    if follows in ("i", "he", "she", "it", "they") and not any(
        base_of(word) in _OWN_ENDING for word in forms[at + 2 : place]
    ):
        return None
    return Time(END, at, min(place, at + 6), None, None, "before")


def _clause_end(forms: Forms, at: int, moment: Moment, calendar: Calendar) -> Time:
    """An event that begins a clause may have its date there: "before my visa runs out in November"."""
    if moment.last is None:
        for place in range(moment.after, min(moment.after + 6, len(forms))):
            if not forms[place][0].isalnum():
                break
            dated = moment_at(forms, place + 1, calendar, led=forms[place]) if forms[place] in ("in", "on") else None
            if dated and dated.last:
                return _end(at, dated, "before")
    return _end(at, moment, "before", opening=True)


def _is_clock(forms: Forms, at: int) -> bool:
    """A time of day: "10:30", "7.45", "9 am", "11 o'clock", "8 in the morning"."""
    word = forms[at] if at < len(forms) else ""
    if ":" in word:
        return True
    follows = forms[at + 1] if at + 1 < len(forms) else ""
    if (
        follows in ("am", "pm", "oclock")
        or forms[at + 1 : at + 4] == ("in", "the", "morning")
        or (follows, forms[at + 2 : at + 3]) == ("a", (".",))
    ):
        return True
    hours, _, minutes = word.partition(".")
    return (
        hours.isdigit()
        and int(hours) < 25
        and (
            (minutes.isdigit() and len(minutes) == 2 and int(minutes) < 60 and int(minutes) > 12)
            or (not minutes and not follows.isalpha())
        )
    )


def _finite_follows(forms: Forms, at: int) -> bool:
    return any(
        forms[place] in ("is", "starts", "ends", "begins", "closes", "opens")
        for place in range(at + 1, min(at + 4, len(forms)))
    )


def _known_ending(forms: Forms, at: int, until: int) -> bool:
    """Whether the clause tells of something with a known day: "till we present in week 12"."""
    return any(base_of(word) in _ENDING or singular(word) in EVENT for word in forms[at + 1 : until])


def _until(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "until": an end when what it names has a known day, none when it is a feeling or somebody's say."""
    follows = forms[at + 1] if at + 1 < len(forms) else ""
    if follows == "now":
        return Time(PAST, at, at + 2)
    moment = moment_at(forms, at + 1, calendar, led="until")
    if moment:
        return _end(at, moment, "until", opening=follows in MONTHS)
    if _is_clock(forms, at + 1):
        return None
    place = at + 1
    while place < min(at + 14, len(forms)) and (forms[place][0].isalnum() or forms[place] == "'s"):
        inner = moment_at(forms, place + 1, calendar, led=forms[place]) if forms[place] in ("in", "on", "of") else None
        if inner:
            return _end(at, inner, "until")
        place += 1
    known = _known_ending(forms, at + 1, place) or follows in ("graduation",)
    return Time(END, at, place, None, None, "until") if known else None


def _on(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    if forms[at + 1 : at + 2] and forms[at + 1] in WEEKDAY_PLURALS:
        return Time(RHYTHM, at, at + 2)
    if forms[at + 1 : at + 3] == ("or", "before"):
        moment = moment_at(forms, at + 3, calendar, led="by")
        return _end(at, moment, "by") if moment else None
    moment = moment_at(forms, at + 1, calendar, led="on")
    if moment is None or moment.sort in ("event", "numbered", "period", "part", "season", "month"):
        return None
    return _end(at, moment, "on")


def _in(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "in six weeks", "in November", "within a week": an end; "within two days" of each message is a standard."""
    word = forms[at]
    follows = forms[at + 1] if at + 1 < len(forms) else ""
    if follows == "time" and forms[at + 2 : at + 3] == ("for",):
        moment = moment_at(forms, at + 3, calendar, led="by")
        return _end(at, moment, "by") if moment else Time(END, at, min(at + 5, len(forms)), None, None, "by")
    ahead = _ahead(forms, at + 1, calendar)
    if ahead:
        return ahead._replace(first=at, trigger="in")
    past = _last_stretch(forms, at, at + 1)
    if past:
        return past
    span = _span(forms, at + 1, calendar)
    if span:
        if word in ("within", "inside", "in") and (span.days or 0) <= 10 and _is_standard(forms, at):
            return None
        return _anchored(forms, at, span, calendar) or span._replace(first=at, trigger="in")
    occasions = _occasions(forms, at + 1)
    if occasions:
        return Time(END, at, occasions, None, None, "in")
    moment = moment_at(forms, at + 1, calendar, led="in")
    if moment is None or (moment.sort == "event" and not _pointed(forms, at + 1)):
        return None
    if moment.sort in ("month", "weekday", "feast", "season", "numbered") and _attributive(forms, moment.after):
        return None
    if moment.sort == "numbered" and forms[at + 1] in (
        "year",
        "chapter",
        "unit",
        "level",
        "part",
        "section",
        "module",
        "lesson",
        "half",
    ):
        return None
    if moment.sort in ("month", "season", "period", "part") and set(forms[max(at - 5, 0) : at]) & PAST_FORMS:
        return Time(PAST, at, moment.after, moment.last)
    return _end(at, moment, "in")


def _anchored(forms: Forms, at: int, span: Time, calendar: Calendar) -> Time | None:
    """ "within a week of the outage on 3 January": counted from a day that the text has named."""
    if forms[span.after : span.after + 1] not in (("of",), ("after",), ("from",)) or span.days is None:
        return None
    named = moment_at(forms, span.after + 1, calendar, led="on")
    for place in range(at - 1, -1, -1):
        if named and named.last:
            break
        named = moment_at(forms, place, calendar) if forms[place][0].isdigit() else None
    if named is None or named.last is None:
        return None
    return Time(END, at, span.after + 1, named.last + timedelta(days=span.days), span.days, "in")


def _pointed(forms: Forms, at: int) -> bool:
    if set(forms[at : at + 3]) & _DATED:
        return True
    return (
        any(word in ("next", "this", "coming", "upcoming", "remaining") for word in forms[at : at + 3])
        and "time" not in forms[at : at + 3]
    )


def _is_standard(forms: Forms, at: int) -> bool:
    """Whether a promise about each message or mark stands before: "reply to messages within two days"."""
    if forms[at] == "in" and forms[at + 1 : at + 2] == ("the",):
        return False
    for place in range(at - 1, max(at - 9, -1), -1):
        if not forms[place][0].isalnum():
            return False
        if base_of(forms[place]) in _SERVICE and forms[place] != "close":
            return (
                any(word.endswith("s") and singular(word) != word for word in forms[place + 1 : at])
                or at - place < 3
                or "feedback" in forms[place:at]
            )
    return False


def _ahead(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "10 days ahead of the meeting on 24.11", "a week before the exam"."""
    span = _span(forms, at, calendar._replace(today=None))
    if span is None or span.after >= len(forms) or span.days is None:
        return None
    place = span.after + (forms[span.after] == "ahead")
    if (
        place >= len(forms)
        or forms[place] not in ("before", "of", "prior")
        or (forms[place] == "of" and place == span.after)
    ):
        return None
    moment = moment_at(forms, place + 1, calendar, led="before")
    if moment is None:
        return None
    day = moment.last - timedelta(days=span.days) if moment.last else None
    return Time(END, at, moment.after, day, None, "by")


def _occasions(forms: Forms, at: int) -> int:
    """ "the next ten shifts", "the remaining meetings": a counted or closed run of occasions; the place after it."""
    place = at + (at < len(forms) and forms[at] in ("the", "my", "our", "all", "each", "every"))
    place += place < len(forms) and forms[place] in ("the", "my", "our", "of")
    word = forms[place] if place < len(forms) else ""
    if word == "remaining":
        return place + 2
    if word not in ("next", "coming", "first", "following"):
        return 0
    if number_at(forms, place + 1) is None:
        noun = forms[place + 1] if place + 1 < len(forms) else ""
        return (
            place + 2
            if word == "next" and singular(noun) in EVENT and noun not in ("time", "weeks", "months", "days", "years")
            else 0
        )
    if number_at(forms, place + 1) == 1:
        return 0
    return min(place + 3, len(forms))


def _for(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "for six weeks", "for the rest of term", "for October"; "for three years" behind a perfect tense is past."""
    span = _span(forms, at + 1, calendar)
    if span:
        told = set(forms[max(at - 9, 0) : at])
        if told & {"have", "has", "had", "been", "was", "were"} or forms[span.after : span.after + 1] == ("now",):
            return span._replace(sort=PAST, first=at)
        return span._replace(first=at, trigger="for")
    past = _last_stretch(forms, at, at + 1)
    if past:
        return past
    if forms[at + 1 : at + 3] == ("next", "time"):
        return Time(END, at, at + 3, calendar.next_session, None, "by")
    if forms[at + 1 : at + 2] and forms[at + 1] in ("ages", "months", "years", "weeks"):
        return Time(PAST, at, at + 2)
    occasions = _occasions(forms, at + 1)
    if occasions:
        return Time(END, at, occasions, None, None, "for")
    moment = moment_at(forms, at + 1, calendar, led="for")
    if (
        moment is None
        or moment.sort in ("numbered",)
        or (moment.sort in ("event", "feast") and moment.last is None and not _pointed(forms, at + 1))
    ):
        return None
    if (
        moment.last is None
        and moment.sort in ("month", "weekday", "season", "period")
        and _attributive(forms, moment.after)
    ):
        return None
    return _end(at, moment, "for")


def _at(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "at the end of term", "at the next meeting", "at Christmas"; "at the meetup" alone names a place."""
    moment = moment_at(forms, at + 1, calendar, led="at")
    if moment is None or moment.sort in ("numbered", "weekday", "month", "period"):
        return None
    told = forms[at + 1 : moment.after]
    known = (
        moment.last
        or moment.sort in ("part", "feast")
        or {"end", "next", "this", "final"} & set(told)
        or set(told) & _DATED
    )
    return _end(at, moment, "by") if known else None


def _up_to(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "up to the tournament"; "up to 90 %" is no time."""
    moment = moment_at(forms, at + 2, calendar, led="by") if forms[at + 1 : at + 2] == ("to",) else None
    return _end(at, moment, "until") if moment else None


def _when(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "when term ends": an end when both the thing and its ending are known."""
    moment = moment_at(forms, at + 1, calendar, led="by")
    if moment is None or not any(
        base_of(word) in ("end", "finish", "close", "start", "begin", "open", "over")
        for word in forms[moment.after : moment.after + 3]
    ):
        return _soon(forms, at)
    return _end(at, moment, "by")


def _all(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "all year", "all of next month"."""
    place = at + 1 + (forms[at + 1 : at + 2] == ("of",))
    if forms[place : place + 1] and forms[place] in (
        "year",
        "term",
        "month",
        "week",
        "summer",
        "season",
        "semester",
        "winter",
        "autumn",
        "spring",
    ):
        return Time(END, at, place + 1, None, None, "for")
    moment = moment_at(forms, place, calendar, led="of") if place > at + 1 else None
    return _end(at, moment, "for") if moment and moment.sort != "event" else None


def _throughout(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "over the summer", "during exam season", "throughout this term", "all through rotation one"."""
    word = forms[at]
    past = _last_stretch(forms, at, at + 1)
    if past:
        return past
    span = _span(forms, at + 1, calendar)
    if span:
        return span._replace(first=at, trigger="for")
    occasions = _occasions(forms, at + 1)
    if occasions:
        return Time(END, at, occasions, None, None, "for")
    moment = moment_at(forms, at + 1, calendar, led="during")
    if moment is None or (word == "through" and moment.sort == "event"):
        return None
    if moment.sort == "event" and not _pointed(forms, at + 1) and moment.last is None:
        return None
    if moment.sort == "numbered" and _attributive(forms, moment.after):
        return None
    if moment.sort == "numbered" and word == "through" and forms[at - 1 : at] != ("all",):
        return None
    return _end(at, moment, "for")


def _last_stretch(forms: Forms, at: int, place: int) -> Time | None:
    """ "in the last month", "over the past two years": gone by, unless it is the last part of something to come."""
    while place < len(forms) and forms[place] in ("the", "my", "our", "both", "of", "all", "these", "this"):
        place += 1
    if place >= len(forms) or forms[place] not in ("last", "past", "previous"):
        return None
    after = place + 1
    while after < len(forms) and (
        number_at(forms, after) is not None or forms[after] in ("few", "couple", "of", "academic", "school")
    ):
        after += 1
    noun = singular(forms[after]) if after < len(forms) else ""
    if forms[after + 1 : after + 2] in (("of",), ("before",)):
        return None
    if (
        noun in UNIT_DAYS
        or noun in PERIODS
        or noun in EVENT
        or noun in MONTHS
        or noun in WEEKDAYS
        or noun in ("time", "summer", "winter", "spring", "autumn", "night")
    ):
        return Time(PAST, at, after + 1)
    return None


def _last(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    return _last_stretch(forms, at, at)


def _since(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """A start: "since March", "from 4 April", "starting Monday", "after Easter". With an end behind it, an end."""
    place = at + 1
    while place < len(forms) and forms[place] in ("on", "from", "with", "in", "of", "the", "next"):
        if moment_at(forms, place, calendar, led="since"):
            break
        place += 1
    moment = moment_at(forms, place, calendar, led="since")
    if moment is None or (
        moment.sort in ("event", "numbered") and forms[at] in ("from", "start", "starting", "begin", "beginning")
    ):
        return None
    if forms[at] in ("start", "begin", "from") and moment.sort == "part":
        return None
    joined = forms[moment.after] if moment.after < len(forms) else ""
    if joined in ("to", "until", "till", "through", "-", "–"):
        closing = moment_at(forms, moment.after + 1, calendar, led="until")
        if closing:
            return _end(at, closing, "until")
    return Time(PAST if forms[at] == "since" else START, at, moment.after, moment.last)


def _between(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    for place in range(at + 2, min(at + 9, len(forms))):
        if forms[place] == "and":
            moment = moment_at(forms, place + 1, calendar, led="by")
            return _end(at, moment, "by") if moment and moment.sort != "event" else None
    return None


def _every(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "every Friday", "each week", "every other day"."""
    place = at + 1
    while place < len(forms) and (
        forms[place]
        in ("other", "single", "second", "third", "two", "2", "three", "school", "working", "time", "one", "week")
    ):
        if singular(forms[place]) in UNIT_DAYS:
            break
        place += 1
    word = forms[place] if place < len(forms) else ""
    noun = singular(word)
    if (
        noun in UNIT_DAYS
        or word in WEEKDAYS
        or noun
        in (
            "hour",
            "minute",
            "lunch",
            "afternoon",
            "lunchtime",
            "session",
            "lesson",
            "shift",
            "class",
            "time",
            "meeting",
        )
    ):
        after = place + 1
        while (
            after < len(forms)
            and forms[after] in ("morning", "evening", "night", "afternoon", "lunch", "lunchtime", "and", "break")
            and (forms[after] != "and" or (forms[after + 1 : after + 2] and forms[after + 1] in WEEKDAYS))
        ):
            after += 1 + (forms[after] == "and")
        return Time(RHYTHM, at, after)
    occasion = noun in EVENT or forms[at - 1 : at] in (
        ("in",),
        ("at",),
        ("on",),
        ("after",),
        ("during",),
        ("before",),
        ("with",),
    )
    if occasion and word.isalpha() and noun not in PERSON and word == noun and at:
        return Time(RHYTHM, at, place + 1)
    return None


def _per(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "twice a week", "3 per day", "per lesson"."""
    word = forms[at + 1] if at + 1 < len(forms) else ""
    counted = at > 0 and (
        forms[at - 1] in ("once", "twice", "times", "time")
        or singular(forms[at - 1]) != forms[at - 1]
        or number_at(forms, at - 1) is not None
        or singular(forms[at - 1]) in ("hour", "minute", "km", "page")
    )
    if forms[at] in ("per", "/") or counted:
        if singular(word) in UNIT_DAYS or word in ("lesson", "session", "class", "meeting", "shift", "hour"):
            return Time(RHYTHM, at, at + 2)
    return None


def _deadline(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "due Friday", "deadline: 3 May", "no later than", "latest"."""
    place = at + 1
    while (
        place < len(forms)
        and place < at + 5
        and forms[place] in ("is", "on", "by", ":", "than", "date", "in", "later", "the", "of", "-", "at", "for")
    ):
        if moment_at(forms, place, calendar, led="due"):
            break
        place += 1
    moment = moment_at(forms, place, calendar, led="due")
    return _end(at, moment, "by") if moment else None


def _as_long_as(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    if forms[at : at + 3] != ("as", "long", "as"):
        return _soon(forms, at)
    stretch = forms[at + 3 : at + 8]
    known = any(singular(word) in PERIODS or singular(word) in EVENT for word in stretch)
    return Time(END, at, min(at + 3 + len(stretch), len(forms)), None, None, "for") if known else None


def _end_of(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "end of June", "before the end of", "come Easter", "mid November", without a preposition."""
    if at and forms[at - 1] in ("to", "week", "i", "we", "not", "the"):
        return None
    moment = moment_at(forms, at, calendar, led="the")
    return _end(at, moment, "by") if moment and moment.sort in ("part", "month", "season", "period", "feast") else None


def _soon(forms: Forms, at: int) -> Time | None:
    for phrase in _SOON_PHRASES:
        if forms[at] == phrase[0] and forms[at : at + len(phrase)] == phrase:
            after = at + len(phrase)
            if (
                phrase == ("one", "day")
                and forms[after : after + 1]
                and forms[after] in ("a", "per", "each", "off", "of", "every", "this")
            ):
                return None
            if phrase == ("ever",) and at and forms[at - 1] in ("only", "best", "hardly", "for"):
                return None
            return Time(SOON, at, after)
    return None


def _attributive(forms: Forms, after: int) -> bool:
    """Whether a noun follows that the day only describes: "the March resit", "Monday briefing"."""
    word = forms[after] if after < len(forms) else "."
    if not word[0].isalpha() or word in PREPOSITION or word in DETERMINER or word in SUBJECT or word in WH_WORD:
        return word == "'s"
    return word not in (
        "and",
        "or",
        "so",
        "because",
        "but",
        "to",
        "if",
        "as",
        "i",
        "with",
        "without",
        "latest",
        "when",
        "at",
        "since",
        "please",
        "then",
        "not",
        "half",
    )


def _bare(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """A time without a preposition: "this week", "28 May", "next Friday", "tomorrow", "weekly"."""
    word = forms[at]
    before = forms[at - 1] if at else ""
    if word in _RHYTHM_WORDS:
        return Time(RHYTHM, at, at + 1)
    if word in ("this", "next", "coming"):
        return _this(forms, at, calendar)
    if word in WEEKDAYS and before not in ("every", "each", "a"):
        if (forms[at + 1 : at + 2] and (forms[at + 1] in ("-", "–", "to", "/") or forms[at + 1] in WEEKDAYS)) or (
            forms[at + 2 : at + 3] and forms[at + 1] == "and" and forms[at + 2] in WEEKDAYS
        ):
            return Time(RHYTHM, at, at + 3)
        moment = moment_at(forms, at, calendar)
        if moment is None or forms[moment.after : moment.after + 1] in (("free",), ("off",)):
            return None
        if (
            moment.after == at + 1
            and _attributive(forms, moment.after)
            and singular(forms[moment.after]) not in ("mock", "test", "exam", "quiz")
        ):
            return None
        return _end(at, moment, "on")
    dated = before and singular(before) in EVENT and word[0].isdigit() and ("." in word or "/" in word)
    moment = moment_at(
        forms, at, calendar, led="on" if dated or before in ("booked", ":", ",", "(", "for") or not before else ""
    )
    if moment is None or moment.sort == "event":
        return None
    if moment.sort in ("month", "season", "feast") and (_attributive(forms, moment.after) or word in DOUBTFUL):
        return None
    if (
        moment.sort == "date"
        and _attributive(forms, moment.after)
        and singular(forms[moment.after]) in EVENT
        and before in ("the", "a", "my")
    ):
        return Time(
            PAST if moment.last and calendar.today and moment.last < calendar.today else END,
            at,
            moment.after,
            moment.last,
        )
    if moment.sort == "day" and word == "today" and _attributive(forms, moment.after):
        return None
    return _end(at, moment, "on")


def _this(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    if forms[at + 1 : at + 2] == ("time",):
        return None
    span = _span(forms, at, calendar) if forms[at] != "this" else None
    if span:
        return span._replace(trigger="in")
    moment = moment_at(forms, at, calendar)
    if moment is None:
        after = _occasions(forms, at)
        return Time(END, at, after, None, None, "in") if after else None
    if forms[at : at + 2] in (("this", "session"), ("this", "class"), ("this", "lesson"), ("this", "unit")) and at == 0:
        return None
    return _end(at, moment, "this")


_HANDLERS: dict[str, Callable[[Forms, int, Calendar], Time | None]] = {
    "by": _by, "before": _before, "until": _until, "on": _on, "in": _in, "within": _in, "inside": _in, "for": _for,
    "over": _throughout, "during": _throughout, "throughout": _throughout, "through": _throughout, "across": _throughout,
    "since": _since, "from": _since, "starting": _since, "start": _since, "beginning": _since, "after": _since,
    "following": _since, "begin": _since, "between": _between, "every": _every, "each": _every, "a": _per, "per": _per,
    "/": _per, "due": _deadline, "deadline": _deadline, "latest": _deadline, "later": _deadline, "as": _as_long_as,
    "end": _end_of, "come": _end_of, "mid": _end_of, "early": _end_of, "late": _end_of, "last": _last, "past": _last,
    "at": _at, "up": _up_to, "when": _when, "all": _all, "towards": _in, "toward": _in, "around": _in, "about": _in, "booked": _deadline, "scheduled": _deadline,
}  # fmt: skip
_BARE = (
    frozenset(MONTHS) | frozenset(WEEKDAYS) | _RHYTHM_WORDS
    | wordset(
    """
    christmas cob coming easter eod eom eow eoy next q1 q2 q3 q4 this today tomorrow tonight
    """
)
    | frozenset(phrase[0] for phrase in _SOON_PHRASES)
) - {"second"}  # fmt: skip
