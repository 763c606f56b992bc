"""Leanings: how people judged texts with the same telltales, learnt from labelled goals and problems.

For each criterion a table gives each telltale its weight for an answer against "no" (multinomial logistic regression;
`bench/judgement` holds the labelled texts and what learns from them). Words that no labelled text holds have the weight
of the words they are like. The answer with the greatest sum is the leaning.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from importlib import import_module
from itertools import repeat
from types import MappingProxyType

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
from mentor_cli.core.judgement.text.english.wordlists import by_word, wordset
from mentor_cli.core.judgement.text.mentions import Leaning, Mark

# In tenths: whole numbers, as no order of adding them up may decide between two answers.
Weights = Mapping[str, int]
# For each answer but "no", which weighs nothing.
Tables = Mapping[str, Weights]
_NOTHING: Weights = MappingProxyType({})
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
    """The leaning on one criterion. `forms` are the words of the text."""
    sums = {"no": 0}
    for answer, weights in tables.items():
        sums[answer] = weights.get(ALWAYS, 0) + sum(map(weights.get, telltales, repeat(0)))
    chosen = max(sums, key=sums.__getitem__)

    def heaviest() -> Mark:
        rival = max((answer for answer in sums if answer != chosen), key=sums.__getitem__)
        return _heaviest(telltales, tables.get(chosen, _NOTHING), tables.get(rival, _NOTHING), forms)

    return Leaning(criterion, chosen, heaviest)


def _heaviest(telltales: Telltales, speaking: Weights, against: Weights, forms: Forms) -> Mark:
    """The words that weigh most for one answer and against another, of those that tell a reader something."""
    heaviest: float = _LEAST_TO_POINT_AT
    place = 0, 0
    for name, (first, after) in telltales.items():
        weight: float = speaking.get(name, 0) - against.get(name, 0)
        if weight > heaviest:
            if after - first < 2 and weight * _OF_A_WORD_ALONE <= heaviest:
                continue
            told = _telling(first, after, forms)
            weight *= 1 if told[1] - told[0] > 1 else _OF_A_WORD_ALONE
            if weight > heaviest and told[1] > told[0]:
                heaviest, place = weight, told
    return Mark(*place)


def _telling(first: int, after: int, forms: Forms) -> tuple[int, int]:
    """What of these words a reader can take up; of one or two what joins and fills is left away, and may be all."""
    if after - first > 2 and any(map(_tells, forms[first:after])):
        return first, after
    while first < after and not _tells(forms[after - 1]):
        after -= 1
    while first < after and forms[first] in _JOINING:
        first += 1
    return first, after


@by_word
def _tells(form: str) -> bool:
    return form[0].isalpha() and form not in _FILLING and base_of(form) not in _FILLING


@lru_cache(maxsize=8)
def learnt(noun: str, criterion: str) -> Tables:
    """What was learnt from labelled goals (`goal`) or problems (`problem`) about one criterion."""
    module = import_module(f"mentor_cli.core.judgement.text.english.weights.{noun}_{criterion}")
    return tables_of(module.ANSWERS, module.ROWS)


def tables_of(answers: tuple[str, ...], rows: str) -> Tables:
    """The telltales under their weights in tenths, a line each: `-12 improve get_better`, `4/-2 essay` for two answers
    besides "no", which weighs nothing.
    """
    tables: dict[str, dict[str, int]] = {answer: {} for answer in answers if answer != "no"}
    for line in rows.strip().splitlines():
        weights, *names = line.split(" ")
        for table, weight in zip(tables.values(), map(int, weights.split("/")), strict=True):
            if weight:
                table.update(dict.fromkeys(names, weight))
    return tables
