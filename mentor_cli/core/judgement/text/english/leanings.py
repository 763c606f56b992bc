"""Leanings: how people judged texts with the same telltales, learnt from labelled goals and problems.

For each criterion a table gives each telltale its weight for an answer against "no" (multinomial logistic regression;
`bench/judgement` holds the labelled texts and what learns from them). The answer with the greatest sum is the leaning.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from importlib import import_module

from mentor_cli.core.judgement.text.english.almanac import MONTHS, NUMBER_WORDS, UNIT_DAYS, WEEKDAYS
from mentor_cli.core.judgement.text.english.forms import base_of
from mentor_cli.core.judgement.text.english.looking import Forms
from mentor_cli.core.judgement.text.english.nouns import VAGUE_THING
from mentor_cli.core.judgement.text.english.qualities import (
    COMPARATIVE,
    CONJUNCTION,
    DETERMINER,
    HEDGE,
    PARTICLE,
    PREPOSITION,
    PRONOUN,
    SUBJECT,
    WH_WORD,
)
from mentor_cli.core.judgement.text.english.telltales import Telltales
from mentor_cli.core.judgement.text.english.verbs import BE, DO, HAVE, INTEND, LIGHT, MODAL
from mentor_cli.core.judgement.text.english.wordlists import wordset
from mentor_cli.core.judgement.text.mentions import Leaning, Mark

# In tenths: whole numbers, as no order of adding them up may decide between two answers.
Weights = Mapping[str, int]
Tables = Mapping[str, Weights]
# The name under which a table holds what speaks for its answer before a word is read.
ALWAYS = "*"
# Words are pointed at that speak plainly; several together tell a reader more than one of them alone.
_LEAST_TO_POINT_AT, _OF_A_WORD_ALONE = 4, 0.6
# Words that join others, in front of which nothing said begins; words that tell a reader nothing by themselves: with
# "nothing" or "got" underlined, nobody knows what to write instead.
_JOINING = PREPOSITION | CONJUNCTION | PARTICLE
_FILLING = (
    (
        (_JOINING | DETERMINER | PRONOUN | SUBJECT | WH_WORD | BE | HAVE | DO | MODAL | LIGHT | INTEND | VAGUE_THING)
        | (frozenset(MONTHS) | frozenset(WEEKDAYS) | frozenset(UNIT_DAYS) | frozenset(NUMBER_WORDS))
        | wordset(
            """
        ago any can every first her him just know last life look me my new next no none not now only own people right
        say same see still tell there time too us very will
        """
        )
    )
    - HEDGE
    - COMPARATIVE
)


def leaning(criterion: str, telltales: Telltales, tables: Tables, forms: Forms) -> Leaning:
    """The leaning on one criterion, with the words that weigh most for it, of those that tell a reader something.

    `tables` are for each answer but "no", `forms` the words of the text.
    """
    sums = {"no": 0}
    for answer, table in tables.items():
        sums[answer] = table.get(ALWAYS, 0) + sum([table[name] for name in telltales if name in table])
    answer = max(sums, key=lambda name: sums[name])
    others = [name for name in sums if name != answer]
    rival = max(others, key=lambda name: sums[name])
    return Leaning(criterion, answer, _heaviest(telltales, tables.get(answer, {}), tables.get(rival, {}), forms))


def _heaviest(telltales: Telltales, weights_for: Weights, against: Weights, forms: Forms) -> Mark:
    """The place of the telltale that speaks most for the answer and against its rival, if any speaks plainly."""
    heaviest: float = _LEAST_TO_POINT_AT
    place = Mark(0, 0)
    for name, mark in telltales.items():
        weight: float = weights_for.get(name, 0) - against.get(name, 0)
        if weight * (1 if mark.after - mark.first > 1 else _OF_A_WORD_ALONE) <= heaviest:
            continue
        told = _telling(mark, forms)
        weight *= 1 if told.after - told.first > 1 else _OF_A_WORD_ALONE
        if weight > heaviest and told.after > told.first:
            heaviest, place = weight, told
    return place


def _telling(mark: Mark, forms: Forms) -> Mark:
    """What of these words a reader can take up; of one or two what joins and fills is left away, and may be all."""
    first, after = mark.first, mark.after
    if after - first > 2 and any(map(_tells, forms[first:after])):
        return mark
    while first < after and not _tells(forms[after - 1]):
        after -= 1
    while first < after and forms[first] in _JOINING:
        first += 1
    return Mark(first, after)


def _tells(form: str) -> bool:
    return form[0].isalpha() and form not in _FILLING and base_of(form) not in _FILLING


@lru_cache(maxsize=8)
def learnt(noun: str, criterion: str) -> Tables:
    """What was learnt from labelled goals (`goal`) or problems (`problem`) about one criterion."""
    module = import_module(f"mentor_cli.core.judgement.text.english.weights.{noun}_{criterion}")
    return {answer: grouped(text) for answer, text in module.TABLES.items()}


def grouped(text: str) -> Weights:
    """The telltales under their weight in tenths, a line each: `-12 improve get_better`."""
    found: dict[str, int] = {}
    for line in text.strip().splitlines():
        weight, *names = line.split()
        found.update(dict.fromkeys(names, int(weight)))
    return found
