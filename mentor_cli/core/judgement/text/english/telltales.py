"""Telltales: what of a text speaks for or against an answer, under short names that weights are learnt for.

A telltale of one word or two is the words themselves in their base form (`get_better`), of a class of words its name
(`:vague`), of a part that was read what it is (`#act=finish/thing`). Where a word stands in it, it can be pointed at.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mentor_cli.core.judgement.text.english import nouns, qualities, verbs
from mentor_cli.core.judgement.text.english.forms import base_of, singular
from mentor_cli.core.judgement.text.english.wordlists import by_word
from mentor_cli.core.judgement.text.mentions import Mark
from mentor_cli.core.judgement.text.reading import Difficulty, Reading

# Each by its name, with the place of its words: the first, and the one after the last.
Telltales = dict[str, tuple[int, int]]

_CLASSES = {
    "create": verbs.CREATE,
    "finish": verbs.FINISH,
    "activity": verbs.ACTIVITY,
    "vague": verbs.VAGUE,
    "light": verbs.LIGHT,
    "change": verbs.CHANGE,
    "inner": verbs.INNER,
    "motion": verbs.MOTION,
    "intend": verbs.INTEND,
    "meets": verbs.MEETS,
    "modal": verbs.MODAL,
    "granted": verbs.GRANTED,
    "decide": verbs.DECIDE,
    "tells": verbs.TELLS,
    "abstract": nouns.ABSTRACT,
    "vague-thing": nouns.VAGUE_THING,
    "deliverable": nouns.DELIVERABLE,
    "event": nouns.EVENT,
    "daily": nouns.DAILY,
    "person": nouns.PERSON,
    "body": nouns.BODY,
    "mass": nouns.MASS,
    "prize": nouns.PRIZE,
    "gathered": nouns.GATHERED,
    "exam": nouns.EXAM,
    "opinion": qualities.OPINION,
    "comparative": qualities.COMPARATIVE,
    "absolute": qualities.ABSOLUTE,
    "hedge": qualities.HEDGE,
}
_NOWHERE = 0, 0
_BEGIN, _END = "^", "$"
# What stands for the words of a time, and of a reason.
_TIME, _WHY = "<time>", "<why>"
_HIDDEN = _TIME, _WHY
_MOST_OF_A_KIND = 2


def telltales_of_goal(reading: Reading) -> Telltales:
    """The telltales of a goal: its words outside of times and reasons, their classes, and what was read in them."""
    forms = list(reading.words.forms)
    for time in reading.times:
        forms[time.first : time.after] = [_TIME] * (time.after - time.first)
    for mark in reading.reasons:
        forms[mark.first : mark.after] = [_WHY] * (mark.after - mark.first)
    found = _of_words(forms)
    for name, place in _of_reading(reading):
        found.setdefault(name, place)
    return found


def telltales_of_problem(read: Difficulty) -> Telltales:
    """The telltales of a problem: its words, their classes, and what was read in them."""
    found = _of_words(read.words.forms)
    for name, place in _of_difficulty(read):
        found.setdefault(name, place)
    return found


def _of_words(forms: Iterable[str]) -> Telltales:
    """Words and pairs of words that count, and their classes; a hidden stretch counts once."""
    found: Telltales = {}
    before, place, last = _BEGIN, 0, ""
    for at, form in enumerate(forms):
        again, last = form == last and form in _HIDDEN, form
        base, classes = base_and_classes(form)
        if again or not base:
            continue
        here = at, at + 1
        found.setdefault(base, here)
        found.setdefault(f"{before}_{base}", (place, at + 1))
        for name in classes:
            found.setdefault(name, here)
        before, place = base, at
    found.setdefault(f"{before}_{_END}", (place, place + 1))
    return found


@by_word
def base_and_classes(form: str) -> tuple[str, tuple[str, ...]]:
    """The base form of a word, one sign for all numbers, nothing for signs; and the classes that it, its base or its
    singular belongs to."""
    if not form[0].isalpha():
        return "0" if form[0].isdigit() else form if form in _HIDDEN else "", ()
    noun = singular(form)
    spellings = {form, base_of(form), noun}
    return base_of(noun), tuple(f":{name}" for name, words in _CLASSES.items() if not words.isdisjoint(spellings))


def _of_reading(reading: Reading) -> list[tuple[str, tuple[int, int]]]:
    found: list[tuple[str, tuple[int, int]]] = []
    for first, action in enumerate(reading.actions):
        place = action.first, action.after
        sort = f"{action.sort}/{action.thing}"
        found.append((f"#act={sort}/{'whole' if action.whole else 'part'}", place))
        if action.verb:
            found += (f"#verb={action.verb}", place), (f"#verb={action.verb}/{action.thing}", place)
        if action.object:
            found.append((f"#object={action.object}", place))
        if not first:
            found.append((f"#first={sort}", place))
    for action in reading.concrete:
        found.append((f"#concrete={action.sort}/{action.thing}", (action.first, action.after)))
    found += [(f"#concrete{number + 1}", _NOWHERE) for number in range(min(len(reading.concrete), _MOST_OF_A_KIND))]
    found += [(f"#checks{number + 1}", _NOWHERE) for number in range(min(len(reading.checks), _MOST_OF_A_KIND))]
    found += [(f"#amount={quantity.sort}", (quantity.first, quantity.after)) for quantity in reading.quantities]
    found += [(f"#check={mark.note}", (mark.first, mark.after)) for mark in reading.checks]
    found += [(f"#hands={mark.note}", (mark.first, mark.after)) for mark in reading.control]
    if reading.lack:
        found.append((f"#lack={reading.lack.note}", _place(reading.lack)))
    if reading.opinions:
        found.append(("#opinion", _place(reading.opinions[0])))
    if reading.numbers and not reading.quantities:
        found.append(("#numbers", _place(reading.numbers[0])))
    if reading.ends:
        found.append(("#ends", _NOWHERE))
    if reading.reasons:
        found.append(("#reasons", _NOWHERE))
    return found


def _of_difficulty(read: Difficulty) -> Iterator[tuple[str, tuple[int, int]]]:
    holder = read.holder or Mark(*_NOWHERE)
    yield f"#hands={holder.note}", _place(holder)
    for name, marks in (("seen", read.seen), ("hazy", read.hazy), ("own", read.own)):
        for number, mark in enumerate(marks[: _MOST_OF_A_KIND + 1]):
            yield f"#{name}{number + 1}", _place(mark)
    for name, one in (("general", read.general), ("settled", read.settled)):
        if one:
            yield f"#{name}", _place(one)
    for name, holds in (("pictured", read.pictured), ("hopeless", read.hopeless), ("misplaced", read.misplaced)):
        if holds:
            yield f"#{name}", _NOWHERE
    for name in _of_telling(read):
        yield name, _NOWHERE


def _of_telling(read: Difficulty) -> Iterator[str]:
    """Of whom the first sentence and the others speak, and when that is."""
    for number, sentence in enumerate(read.sentences):
        place = "further" if number else "first"
        yield f"#who={place}/{sentence.who}"
        for sign in sentence.when:
            yield f"#when={place}/{sign}"
            yield f"#told={sentence.who}/{sign}"


def _place(mark: Mark) -> tuple[int, int]:
    return mark.first, mark.after
