"""Times in a text: which of them is an end ("by Friday"), a rhythm, a start, past, or nobody knows when."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from mentor_cli.core.judgement.text.english.almanac import (
    DOUBTFUL,
    MONTHS,
    NUMBER_WORDS,
    PERIODS,
    UNIT_DAYS,
    WEEKDAYS,
    YEARS,
)
from mentor_cli.core.judgement.text.english.days import nth_weekday
from mentor_cli.core.judgement.text.english.deadlines import (
    as_long_as,
    at_end,
    before,
    by,
    due,
    end_of,
    is_clock,
    on,
    until,
    up_to,
    when,
)
from mentor_cli.core.judgement.text.english.forms import base_of, singular
from mentor_cli.core.judgement.text.english.gone import past
from mentor_cli.core.judgement.text.english.looking import Forms, is_number, is_word, word_at
from mentor_cli.core.judgement.text.english.moments import moment_at
from mentor_cli.core.judgement.text.english.nouns import EVENT
from mentor_cli.core.judgement.text.english.occasions import occasions
from mentor_cli.core.judgement.text.english.qualities import ADVERB, DETERMINER, PREPOSITION, SUBJECT
from mentor_cli.core.judgement.text.english.rhythms import RHYTHM_WORDS, SOON_WORDS, every, per, soon
from mentor_cli.core.judgement.text.english.starts import between, counted_run, heading, since
from mentor_cli.core.judgement.text.english.stretches import (
    end,
    is_attributive,
    is_round,
    lasting,
    of_days,
    span,
    throughout,
    whole,
    within,
)
from mentor_cli.core.judgement.text.english.verbs import BE, CREATE, FINISH, MODAL
from mentor_cli.core.judgement.text.english.wordlists import by_word, wordset
from mentor_cli.core.judgement.text.mentions import END, PAST, RHYTHM, START, Calendar, Time

_POINTING = wordset("coming next this")
_EXAMS = wordset("exam mock quiz test")
_WEEKS = PERIODS - {"session"}
_BEFORE_DATE = wordset("( , : booked for")
_YEARS = 3650
# In how many days such a day is at the latest, where nobody knows which day it is now.
_NEAR = {"today": 1, "tonight": 1, "tomorrow": 2, "weekend": 7}
_RUNNING = wordset("next the this")
_BEFORE_A_WORD = DETERMINER | PREPOSITION | SUBJECT | ADVERB | BE | wordset("get gets got")
_DEEDS = (CREATE | FINISH) - wordset("arrive close end finish get go leave open return start stop")
_WHOLE = wordset("all both my our that the this") | frozenset(NUMBER_WORDS)
_SHORTEST, _SEASON = 2, 90
_HANDED = wordset("hand handed handing hands turn turned turning turns")
_BEFORE_HANDED = MODAL | SUBJECT | wordset("and or to")
_OPENING_STOPS = frozenset(".;!?\n")
_OPENING_STEPS = wordset("class lesson session unit")


def times_in(forms: Forms, calendar: Calendar) -> tuple[Time, ...]:
    """All times of the text in order; none overlaps another."""
    found: list[Time] = []
    after, before, size = 0, ".", len(forms)
    calendar = _within_reach(calendar)
    for at, word in enumerate(forms):
        opens, before = before in _OPENING_STOPS, word
        if at < after or not (opens or _may_open(word)) or (word == "in" and _is_of_verb(forms, at)):
            continue
        time = None
        if word in _TRIGGERS:
            if word_at(forms, at + 1) not in ("every", "each"):
                time = _TRIGGERS[word](forms, at, calendar)
            time = time or soon(forms, at)
        if time is None and opens:
            time = heading(forms, at, calendar)
        if time is None and is_number(word):
            time = counted_run(forms, at, calendar)
        if time is None and (word in _BARE or word[0].isdigit()):
            time = soon(forms, at) or _bare(forms, at, calendar)
        if time:
            opened = found[-1] if found and found[-1].sort == START else None
            if opened and opened.day and time.trigger == "for" and time.days:
                time = time._replace(day=opened.day + timedelta(days=min(time.days, _YEARS)))
            time = time if time.after <= size else time._replace(after=size)
            near = _near(forms, time) if time.day is None and not time.days else None
            found.append(time if near is None else time._replace(days=near))
            after = time.after
    if not found and (hour := _by_the_clock(forms)):
        found.append(Time(END, hour, hour + 2, calendar.today, days=None if calendar.today else 1, trigger="by"))
    return tuple(found)


@by_word
def _may_open(word: str) -> bool:
    """Whether a time could begin with the word, wherever it stands."""
    return word in _OPENERS or word[0].isdigit()


def _is_of_verb(forms: Forms, at: int) -> bool:
    """ "Hand in the coursework on Friday", "take part in the gala": no time begins with that "in"; "sewn by hand in
    March" has one.
    """
    if word_at(forms, at - 1) == "part":
        return base_of(word_at(forms, at - 2)) == "take" and word_at(forms, at + 1) in DETERMINER
    if word_at(forms, at - 1) not in _HANDED:
        return False
    before = word_at(forms, at - 2)
    return not is_word(before) or before in _BEFORE_HANDED


def _near(forms: Forms, time: Time) -> int | None:
    """In how many days an end is at the latest, by the words alone: tomorrow, "before Friday's test", by next week."""
    if time.sort != END:
        return time.days
    words = forms[time.first : time.after]
    for at, word in enumerate(words):
        if word in _NEAR or word in WEEKDAYS:
            return _NEAR.get(word, 7)
        if word in _RUNNING and word_at(words, at + 1) in UNIT_DAYS:
            return UNIT_DAYS[words[at + 1]] * (1 + (word == "next"))
    return None


def _by_the_clock(forms: Forms) -> int:
    """Where "by 5 pm" means today, as the deed is done once ("leave work by 5 pm" is a habit); 0 for nowhere."""
    deed = base_of(forms[0]) if forms else ""
    if deed not in _DEEDS or word_at(forms, 1) not in _WHOLE:
        return 0
    for at in range(2, len(forms) - 1):
        if forms[at] == "by" and (is_clock(forms, at + 1) or forms[at + 1] in ("midday", "midnight", "noon")):
            return at
    return 0


def _within_reach(calendar: Calendar) -> Calendar:
    """The calendar without days of years that nobody means."""
    if all(day is None or day.year in YEARS for day in (*calendar[:3], *(day for _, day in calendar.modules))):
        return calendar
    today, ends, session = (day if day and day.year in YEARS else None for day in calendar[:3])
    modules = calendar.modules and tuple((name, day) for name, day in calendar.modules if day.year in YEARS)
    return calendar._replace(today=today, programme_ends=ends, next_session=session, modules=modules)


def _bare(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """A time without a preposition: "this week", "28 May", "next Friday", "tomorrow", "weekly"."""
    word = forms[at]
    if word in RHYTHM_WORDS:
        return Time(RHYTHM, at, at + 1)
    if word in _POINTING:
        return _pointed(forms, at, calendar)
    if word in WEEKDAYS and word_at(forms, at - 1) not in ("every", "each", "a"):
        return _weekday(forms, at, calendar)
    return _date(forms, at, calendar)


def _weekday(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """A day of the week; several in a row are a rhythm, and "Monday briefing" or "Sunday free" are no ends."""
    follows = word_at(forms, at + 1)
    if follows in ("-", "–", "to", "/") or follows in WEEKDAYS:
        return Time(RHYTHM, at, at + 3)
    if follows == "and" and word_at(forms, at + 2) in WEEKDAYS:
        return Time(RHYTHM, at, at + 3)
    counted = nth_weekday(forms, at - 1, calendar) if at else None
    if counted is None and follows in ("in", "of") and word_at(forms, at + 2) in ("each", "every"):
        return Time(RHYTHM, at, at + 4)
    moment = counted or moment_at(forms, at, calendar, led="on" if _ends_with_day(forms, at) else "")
    if moment is None or word_at(forms, moment.after) in ("free", "off"):
        return None
    described = moment.after == at + 1 and is_attributive(forms, moment.after)
    return None if described and singular(follows) not in _EXAMS else end(at, moment, "on")


def _ends_with_day(forms: Forms, at: int) -> bool:
    """ "tidy shed sat": a short form that is also a word, as the last word of what is to be done."""
    before, follows = word_at(forms, at - 1), word_at(forms, at + 1)
    if forms[at] not in DOUBTFUL or at < _SHORTEST or is_word(follows) or not is_word(before):
        return False
    return before not in _BEFORE_A_WORD


def _date(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """A date that stands alone; in front of an event that is over it only tells when that was."""
    word, lead = forms[at], word_at(forms, at - 1)
    figures = singular(lead) in EVENT and word[0].isdigit() and ("." in word or "/" in word)
    moment = moment_at(forms, at, calendar, led="on" if figures or not lead or lead in _BEFORE_DATE else "")
    score = "/" in word and word_at(forms, at + 1) == "or"
    if moment is None or moment.sort == "event" or score:
        return None
    if is_round(forms, moment) and word not in DOUBTFUL and word_at(forms, moment.after) not in _WEEKS:
        return end(at, moment._replace(after=moment.after + 1), "in")
    described = is_attributive(forms, moment.after)
    if moment.sort in ("month", "season", "feast") and (described or word in DOUBTFUL):
        return None
    if moment.sort == "day" and word == "today" and described:
        return None
    if moment.sort == "date" and lead in ("the", "a", "my") and singular(word_at(forms, moment.after)) in EVENT:
        over = moment.last and calendar.today and moment.last < calendar.today
        return Time(PAST if over else END, at, moment.after, moment.last)
    return end(at, moment, "on")


def _pointed(forms: Forms, at: int, calendar: Calendar) -> Time | None:
    """ "this week", "next Friday", "the coming three months", "the next ten shifts"; "this time" is none."""
    word, follows = forms[at], word_at(forms, at + 1)
    if follows == "time" or (at == 0 and word == "this" and follows in _OPENING_STEPS):
        return None
    length = span(forms, at, calendar) if word != "this" else None
    if length:
        return length._replace(trigger="in")
    moment = moment_at(forms, at, calendar)
    if moment:
        unit = singular(forms[moment.after - 1])
        named = end(at, moment, "this")
        days = _SEASON if moment.sort == "season" else UNIT_DAYS.get(unit)
        ahead = 1 + (word != "this")
        return named if moment.last or not days else named._replace(days=days * ahead)
    after = occasions(forms, at)
    return Time(END, at, after, trigger="in") if after else None


_TRIGGERS: dict[str, Callable[[Forms, int, Calendar], Time | None]] = {
    **dict.fromkeys(("in", "within", "inside", "towards", "toward", "around", "about"), within),
    **dict.fromkeys(("over", "during", "throughout", "through", "across"), throughout),
    **dict.fromkeys(("since", "from", "starting", "start", "beginning", "begin", "after", "following"), since),
    **dict.fromkeys(("due", "deadline", "latest", "later", "booked", "scheduled"), due),
    **dict.fromkeys(("end", "come", "mid", "early", "late"), end_of),
    **dict.fromkeys(("every", "each"), every),
    **dict.fromkeys(("a", "per", "/"), per),
    **dict.fromkeys(("last", "past", "yesterday"), past),
    "by": by, "before": before, "until": until, "on": on, "for": lasting, "between": between, "as": as_long_as,
    "of": of_days, "at": at_end, "up": up_to, "when": when, "all": whole, "whole": whole,
}  # fmt: skip
_BARE = (
    frozenset(MONTHS)
    | frozenset(WEEKDAYS)
    | RHYTHM_WORDS
    | SOON_WORDS
    | _POINTING
    | wordset("christmas cob easter eod eom eow eoy q1 q2 q3 q4 today tomorrow tonight")
) - {"second"}
# The words at which a time can begin, besides figures and the first word of a sentence.
_OPENERS = _TRIGGERS.keys() | _BARE | NUMBER_WORDS.keys()
