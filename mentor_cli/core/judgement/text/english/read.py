"""Reads an English text from its words to what they mean: times, pieces, reasons, quantities, actions, control."""

from __future__ import annotations

from mentor_cli.core.judgement.text.english.actions import actions_in
from mentor_cli.core.judgement.text.english.almanac import NUMBER_WORDS, PERIODS
from mentor_cli.core.judgement.text.english.control import control_marks
from mentor_cli.core.judgement.text.english.deeds import checks, concrete_actions, lack, parts
from mentor_cli.core.judgement.text.english.difficulty import difficulty_of
from mentor_cli.core.judgement.text.english.forms import singular
from mentor_cli.core.judgement.text.english.language import is_english
from mentor_cli.core.judgement.text.english.nouns import EVENT
from mentor_cli.core.judgement.text.english.pieces import pieces_of
from mentor_cli.core.judgement.text.english.qualities import COMPARATIVE, OPINION, PREPOSITION
from mentor_cli.core.judgement.text.english.quantities import quantities_in
from mentor_cli.core.judgement.text.english.reasons import reasons_in
from mentor_cli.core.judgement.text.english.times import times_in
from mentor_cli.core.judgement.text.english.tokens import words_of
from mentor_cli.core.judgement.text.mentions import RHYTHM, Calendar, Mark, Time
from mentor_cli.core.judgement.text.reading import Difficulty, Reading


def read(text: str, calendar: Calendar) -> Reading:
    """The reading of an English text. Linear in its length."""
    words = words_of(text)
    forms = words.forms
    if not any(form[0].isalnum() for form in forms):
        return Reading(words, True, lack=Mark(0, 0, "empty"))
    if not is_english(forms):
        return Reading(words, False)
    times = times_in(forms, calendar)
    pieces = pieces_of(forms, times)
    reasons, asides = reasons_in(forms, pieces, times)
    free = [True] * len(forms)
    for span in (*reasons, *asides):
        free[span.first : span.after] = [False] * (span.after - span.first)
    ends = tuple(t for t in times if free[t.first] or t.trigger not in ("this", ""))
    covered, counted = [False] * len(forms), list(free)
    for time in times:
        if not _is_object(forms, time):
            covered[time.first : time.after] = [True] * (time.after - time.first)
        if time.sort != RHYTHM:
            counted[time.first : time.after] = [False] * (time.after - time.first)
    quantities = quantities_in(forms, times, counted)
    actions = actions_in(forms, pieces, free, covered, times)
    concrete = concrete_actions(forms, actions, quantities, times)
    return Reading(
        words,
        True,
        ends,
        reasons,
        quantities,
        actions,
        concrete,
        checks(forms, actions, concrete, quantities, times),
        control_marks(forms, pieces, actions, quantities, free),
        tuple(
            Mark(at, at + 1) for at, form in enumerate(forms) if free[at] and (form in OPINION or form in COMPARATIVE)
        ),
        tuple(Mark(at, at + 1) for at, form in enumerate(forms) if form[0].isdigit() or form in NUMBER_WORDS),
        None if concrete else lack(actions, len(forms)),
        parts(forms, concrete),
    )


def read_difficulty(text: str) -> Difficulty:
    """The reading of an English problem."""
    words = words_of(text)
    if not any(form[0].isalnum() for form in words.forms):
        return Difficulty(words, True)
    return difficulty_of(words) if is_english(words.forms) else Difficulty(words, False)


def _is_object(forms: tuple[str, ...], time: Time) -> bool:
    """ "Chair the next meeting": the occasion is what the deed is done to, besides being its time."""
    before = forms[time.first - 1] if time.first else ""
    occasion = singular(forms[time.after - 1])
    pointed = forms[time.first] in ("this", "next", "coming") and occasion in EVENT and occasion not in PERIODS
    return pointed and before not in PREPOSITION
