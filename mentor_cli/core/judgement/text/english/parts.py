"""What a reading took each stretch of words for, part by part: so that people see what was understood, and what not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from mentor_cli.core.judgement.text.english.forms import singular
from mentor_cli.core.judgement.text.english.looking import Forms, word_at
from mentor_cli.core.judgement.text.english.qualities import HEDGE
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.mentions import (
    ABSTRACT_THING,
    AUTHORITY,
    CHARGE,
    EMPTY_THING,
    END,
    EXAMINED,
    LIMITLESS,
    OTHER,
    OTHERS,
    PARTLY,
    PAST,
    PRIVATE,
    RHYTHM,
    SAME,
    SELF,
    SOMEBODY,
    SOON,
    SPARED,
    START,
    THING,
    UNSIZED,
    Action,
    Mark,
    Quantity,
    Time,
)
from mentor_cli.core.judgement.text.reading import Part
from mentor_cli.core.time.wording import full_day

if TYPE_CHECKING:
    from mentor_cli.core.judgement.text.reading import Difficulty, Reading

_THINGS = {
    THING: "a thing one can point at",
    SOMEBODY: "a person",
    ABSTRACT_THING: "a state or quality",
    EMPTY_THING: "says nothing",
    SAME: "the one before",
}
_TIMES = {
    RHYTHM: ("rhythm", "again and again"),
    START: ("start", "a beginning, no end"),
    PAST: ("past", "has been"),
    SOON: ("some day", "nobody can look it up"),
}
_HOLDERS = {
    OTHERS: ("others", "somebody else decides it"),
    PARTLY: ("others", "partly in their hands"),
    EXAMINED: ("others", "an examiner decides it"),
    LIMITLESS: ("absolute", "leaves no room for a miss"),
    UNSIZED: ("vague amount", "nobody can weigh it"),
    SPARED: ("sum", "may be more than can be spared"),
}
_QUANTITIES = {
    "share": "a share",
    "money": "an amount of money",
    "score": "a score",
    "change": "from one level to another",
    "rhythm": "so many times",
    "clock": "a time of day",
    "rank": "a place among others",
}
_NEGATIONS = wordset("avoid never no nobody not quit stop without")
_IN_HANDS = {
    SELF: "in your own hands",
    CHARGE: "of somebody in your charge",
    OTHER: "with other people",
    AUTHORITY: "decided elsewhere",
    PRIVATE: "somebody's private life",
}
_SEEN = {"figure": "counted", "often": "how often, or when", "once": "when"}


def goal_parts(reading: Reading) -> tuple[Part, ...]:
    """The parts of a goal in the order of the text, of those that begin together the longest first."""
    times = [_time(reading, time) for time in reading.times]
    parts = [
        *(part for action in reading.actions for part in _action(reading, action)),
        *map(_quantity, reading.quantities),
        *_uncounted(reading, times),
        *times,
        *_named("reason", "what it is for", reading.reasons),
        *_named("deliverable", "exists or not", _made(reading)),
        *_named("opinion", "two people could disagree", reading.opinions),
        *(Part(_HOLDERS[mark.note][0], mark.first, mark.after, _HOLDERS[mark.note][1]) for mark in reading.control),
        *_named("hedge", "takes back what the verb says", _hedges(reading.words.forms)),
    ]
    return _in_order(parts)


def problem_parts(read: Difficulty) -> tuple[Part, ...]:
    """The parts of a problem in the order of the text."""
    parts = [
        *(Part("seen", mark.first, mark.after, _SEEN[mark.note]) for mark in read.seen),
        *_named("hazy", "everybody pictures something else", read.hazy),
        *_named("own", "you yourself", read.own),
        *_named("general", "the world, not your own setting", filter(None, (read.general,))),
        *_named("settled", "over or decided", filter(None, (read.settled,))),
    ]
    if read.holder:
        parts.append(Part("holder", read.holder.first, read.holder.after, _IN_HANDS[read.holder.note]))
    return _in_order(parts)


def _in_order(parts: Iterable[Part]) -> tuple[Part, ...]:
    found = dict.fromkeys(part for part in parts if part.after > part.first)
    return tuple(sorted(found, key=lambda part: (part.first, -part.after)))


def _named(name: str, means: str, marks: Iterable[Mark]) -> Iterator[Part]:
    return (Part(name, mark.first, mark.after, means) for mark in marks)


def _action(reading: Reading, action: Action) -> Iterator[Part]:
    """The action, what it is done to, and what turns it into its opposite."""
    forms = reading.words.forms
    if action.sort == "topic":
        yield Part("topic", action.first, action.after, "nothing that will be done about it")
        return
    if action in reading.concrete:
        means = "how something else is done" if action.method else "others can picture it"
    else:
        vague = action.sort == "vague" or action.thing in (ABSTRACT_THING, EMPTY_THING)
        means = "does not say what will be done" if vague else "leaves open what it is done to"
    yield Part("action", action.first, action.after, means)
    if action.thing in _THINGS and action.sort != "granted":
        for at in range(action.after - 1, action.first - (action.sort == "named"), -1):
            if singular(word_at(forms, at)) == action.object:
                yield Part("object", at, at + 1, _THINGS[action.thing])
                break
    if action.negated:
        at = next((at for at in range(action.first, -1, -1) if word_at(forms, at) in _NEGATIONS), action.first)
        yield Part("negation", at, at + 1, "it is not to be done")


def _quantity(quantity: Quantity) -> Part:
    amount = quantity.amount
    if quantity.sort == "hours":
        means = f"{amount:.3g} h" if amount >= 1 else f"{amount * 60:.3g} min"
    else:
        means = _QUANTITIES.get(quantity.sort) or f"{amount:,.12g}, counts: {quantity.noun or 'what it belongs to'}"
    often = f", {quantity.per_week:.3g} times a week" if quantity.per_week else ""
    return Part("quantity", quantity.first, quantity.after, means + often)


def _uncounted(reading: Reading, times: Iterable[Part]) -> Iterator[Part]:
    """Numbers that stand in no quantity and no time."""
    taken = [(quantity.first, quantity.after) for quantity in reading.quantities]
    taken += [(time.first, time.after) for time in times]
    for mark in reading.numbers:
        if not any(first <= mark.first < after for first, after in taken):
            yield Part("number", mark.first, mark.after, "counts nothing")


def _time(reading: Reading, time: Time) -> Part:
    if time.sort != END:
        name, means = _TIMES[time.sort]
        return Part(name, time.first, time.after, means, time.day)
    name = "deadline" if time == reading.deadline else "end"
    means = full_day(time.day) if time.day else f"within {time.days} days" if time.days else "no day known for it"
    return Part(name, time.first, time.after, means, time.day)


def _made(reading: Reading) -> Iterator[Mark]:
    return (check for check in reading.checks if check.note == "result")


def _hedges(forms: Forms) -> Iterator[Mark]:
    for at, word in enumerate(forms):
        if word in HEDGE and (word != "sort" or word_at(forms, at + 1) == "of"):
            yield Mark(at, at + 1 + (word == "sort"))
