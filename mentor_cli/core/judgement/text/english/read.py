"""Reads an English text from its words to what they mean: times, pieces, reasons, quantities, actions, control."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from mentor_cli.core.judgement.text.english.actions import actions_in
from mentor_cli.core.judgement.text.english.almanac import MONTHS, NUMBER_WORDS, PERIODS, WEEKDAYS
from mentor_cli.core.judgement.text.english.checks import checks_of
from mentor_cli.core.judgement.text.english.concrete import Around, concrete_actions, lack, parts
from mentor_cli.core.judgement.text.english.control import control_marks
from mentor_cli.core.judgement.text.english.danger import is_of_danger
from mentor_cli.core.judgement.text.english.days import two_ways
from mentor_cli.core.judgement.text.english.forms import singular
from mentor_cli.core.judgement.text.english.language import is_english
from mentor_cli.core.judgement.text.english.leanings import leaning, learnt
from mentor_cli.core.judgement.text.english.looking import Forms, is_number, places, word_at
from mentor_cli.core.judgement.text.english.misdated import misdated
from mentor_cli.core.judgement.text.english.money import saving_in
from mentor_cli.core.judgement.text.english.nouns import EVENT
from mentor_cli.core.judgement.text.english.objects import View
from mentor_cli.core.judgement.text.english.paces import hours_a_week, hours_in_all
from mentor_cli.core.judgement.text.english.pieces import pieces_of
from mentor_cli.core.judgement.text.english.qualities import COMPARATIVE, OPINION, PREPOSITION
from mentor_cli.core.judgement.text.english.quantities import quantities_in
from mentor_cli.core.judgement.text.english.reasons import reasons_in
from mentor_cli.core.judgement.text.english.sizes import sizes_in
from mentor_cli.core.judgement.text.english.stances import stance
from mentor_cli.core.judgement.text.english.telltales import Telltales, telltales_of_goal
from mentor_cli.core.judgement.text.english.times import times_in
from mentor_cli.core.judgement.text.english.tokens import words_of
from mentor_cli.core.judgement.text.english.whys import telltales_of_reason
from mentor_cli.core.judgement.text.mentions import (
    EMPTY_THING,
    END,
    NO_OWN_WORDS,
    NO_THING,
    RHYTHM,
    SAME,
    Calendar,
    Mark,
    OwnWords,
    Piece,
    Quantity,
    Time,
)
from mentor_cli.core.judgement.text.reading import Reading, Words

# A patient is a person more often than a quality.
_OPINIONS = (OPINION | COMPARATIVE) - {"patient"}
_NO_OPINIONS = frozenset(
    ("open", behind) for behind in ("day", "days", "evening", "house", "mic", "source", "university")
)
# The criteria on which labelled goals teach something beyond the rules.
LEARNT_OF_GOALS = ("specific", "measurable", "relevant")
# With one of these behind it, "by" tells when, not who.
_OF_THE_CALENDAR = PERIODS | frozenset(MONTHS) | frozenset(WEEKDAYS) | {"end"}
_IN_PLAIN_WORDS = frozenset(("told",))
# What a deed is done to where no word names it.
_NOTHING_NAMED, _VERB_AND_PRONOUN = (EMPTY_THING, NO_THING, SAME), 2


def read(text: str, calendar: Calendar, own: OwnWords = NO_OWN_WORDS) -> Reading:
    """The reading of an English goal, with how people judged goals in such words.

    `own` are words of the programme that the lists do not know.
    """
    reading = understand(text, calendar, own)
    if not reading.judged or _says_too_little(reading):
        return reading
    forms = reading.words.forms
    known = telltales_of(reading)
    if own.vague:
        from mentor_cli.core.judgement.text.english.own_words import is_vague_here

        known = {name: found for name, found in known.items() if name != "specific" or not is_vague_here(text, own)}
    leanings = tuple([leaning(name, found, learnt("goal", name), forms) for name, found in known.items()])
    return Reading(*reading[:-1], leanings)


def telltales_of(reading: Reading) -> dict[str, Telltales]:
    """By criterion its telltales; where "because" says that there is a reason, nobody need weigh whether there is."""
    of_words = telltales_of_goal(reading)
    found = {"specific": of_words, "measurable": of_words}
    if len(reading.pieces) > 1 and _IN_PLAIN_WORDS.issuperset(mark.note for mark in reading.reasons):
        found["relevant"] = telltales_of_reason(reading)
    return found


def _says_too_little(reading: Reading) -> bool:
    """Whether a goal says nothing, or a verb without its object and no more than when and why ("Finish it by Friday"):
    what people said of that verb in other company tells nothing about it.
    """
    forms, lack = reading.words.forms, reading.lack
    if lack is None or lack.note == "empty":
        return lack is not None
    bare = lack.after - lack.first <= _VERB_AND_PRONOUN and reading.actions
    if not bare or any(action.thing not in _NOTHING_NAMED for action in reading.actions):
        return False
    outside = _outside(len(forms), (lack, *reading.times, *reading.reasons))
    rhythm = any(time.sort == RHYTHM for time in reading.times)
    return not rhythm and not any(counts and form[0].isalnum() for form, counts in zip(forms, outside, strict=True))


def understand(text: str, calendar: Calendar, own: OwnWords = NO_OWN_WORDS) -> Reading:
    """The reading of an English goal by its words alone."""
    words = words_of(text)
    if own != NO_OWN_WORDS:
        from mentor_cli.core.judgement.text.english.own_words import understood

        words = understood(words, own, calendar.today)
    forms = words.forms
    if words.is_empty:
        return Reading(words, True, lack=Mark(0, 0, "empty"))
    if not is_english(forms):
        return Reading(words, False)
    times = times_in(forms, calendar)
    if words.titles:
        times = tuple([time for time in times if not _names_writer(forms, time, words.titles)])
    pieces = pieces_of(forms, times)
    reasons, asides = reasons_in(forms, pieces, times, words.titles)
    free = _outside(len(forms), (*reasons, *asides))
    timeless = _outside(len(forms), [time for time in times if not _is_object(forms, time)])
    counted = _outside(len(forms), (*reasons, *asides, *[time for time in times if time.sort != RHYTHM]))
    quantities = quantities_in(forms, times, counted)
    actions = actions_in(View(forms, free, timeless, words.titles), pieces, times)
    around = Around(forms, quantities, times)
    concrete = concrete_actions(around, actions)
    own_times = tuple([time for time in times if free[time.first] or time.trigger not in ("this", "", "in")])
    ends = tuple([time for time in own_times if time.sort == END])
    return Reading(
        words,
        judged=True,
        times=own_times,
        reasons=reasons,
        quantities=quantities,
        actions=actions,
        concrete=concrete,
        checks=checks_of(around, actions, concrete),
        control=control_marks(forms, pieces, actions, quantities, times, free),
        opinions=_opinions(forms, free, {action.first for action in actions if action.verb}),
        numbers=_numbers(words),
        lack=None if concrete else lack(actions, len(forms)),
        parts=parts(forms, concrete),
        ends=ends,
        deadline=_deadline(ends),
        sizes=sizes_in(forms, actions, quantities, times),
        saving=saving_in(forms),
        hours_a_week=hours_a_week(forms),
        effort=hours_in_all(forms),
        two_ways=two_ways(forms, own_times, calendar),
        misdated=misdated(forms, own_times),
        due_once=_due_once(forms, own_times, quantities),
        pieces=pieces,
        endangered=is_of_danger(forms),
        stance=stance(forms, pieces, actions, own_times),
    )


def _due_once(forms: Forms, times: tuple[Time, ...], quantities: tuple[Quantity, ...]) -> Time | None:
    """ "by the start of the rains": what is done "until Easter" or "twice a week" fits in whenever that is.

    Of a date in figures everybody takes the next.
    """
    due = next((time for time in times if time.sort == END), None)
    if due is None or due.trigger != "by" or any(map(is_number, forms[due.first : due.after])):
        return None
    rhythm = any(time.sort == RHYTHM for time in times) or any(quantity.per_week for quantity in quantities)
    return None if rhythm else due


def _names_writer(forms: Forms, time: Time, titles: tuple[tuple[int, int], ...]) -> bool:
    """ "Arrange 'Help' by the Beatles": no time, but who made what the title names; "by the end of the year" is one."""
    if time.trigger != "by" or time.day is not None or all(time.first != after for _, after in titles):
        return False
    return _OF_THE_CALENDAR.isdisjoint(forms[time.first : time.after])


def _outside(size: int, spans: Iterable[Mark | Piece | Time]) -> list[bool]:
    """For each word whether it lies outside of the spans."""
    outside = [True] * size
    for span in spans:
        outside[span.first : span.after] = [False] * (span.after - span.first)
    return outside


def _opinions(forms: Forms, free: Sequence[bool], verbs: set[int]) -> tuple[Mark, ...]:
    """Words of opinion; "tidy" and "clean" are none where they are what is done, nor is "open" in "open day"."""
    found = [at for at in places(forms, _OPINIONS.__contains__) if free[at] and at not in verbs]
    return tuple([Mark(at, at + 1) for at in found if (forms[at], word_at(forms, at + 1)) not in _NO_OPINIONS])


def _numbers(words: Words) -> tuple[Mark, ...]:
    """Figures and numbers in letters; an event of the programme is no figure, though it is read as its date."""
    text, starts = words.text, words.starts
    return tuple(
        [
            Mark(at, at + 1)
            for at in places(words.forms, is_number)
            if words.forms[at] in NUMBER_WORDS or text[starts[at]].isdigit()
        ]
    )


def _deadline(ends: tuple[Time, ...]) -> Time | None:
    """The latest end that has a day, else the first."""
    latest: Time | None = None
    for time in ends:
        if time.day and not (latest and latest.day and time.day <= latest.day):
            latest = time
    return latest or (ends[0] if ends else None)


def _is_object(forms: Forms, time: Time) -> bool:
    """ "Chair the next meeting": the occasion is what the deed is done to, besides being its time."""
    if forms[time.first] not in ("this", "next", "coming") or word_at(forms, time.first - 1) in PREPOSITION:
        return False
    occasion = singular(forms[time.after - 1])
    return occasion in EVENT and occasion not in PERIODS
