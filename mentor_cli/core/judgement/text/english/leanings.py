"""Leanings: how people judged texts with the same telltales, learnt from labelled goals and problems.

For each criterion a table gives each telltale its weight for an answer against "no" (multinomial logistic regression;
`bench/judgement` holds the labelled texts and what learns from them). The answer with the greatest sum is the leaning.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from importlib import import_module

from mentor_cli.core.judgement.text.english.qualities import (
    CONJUNCTION,
    DETERMINER,
    PARTICLE,
    PREPOSITION,
    PRONOUN,
    SUBJECT,
    WH_WORD,
)
from mentor_cli.core.judgement.text.english.telltales import Telltales
from mentor_cli.core.judgement.text.english.verbs import BE, DO, HAVE, MODAL
from mentor_cli.core.judgement.text.mentions import Leaning, Mark

# In tenths: whole numbers, as no order of adding them up may decide between two answers.
Weights = Mapping[str, int]
Tables = Mapping[str, Weights]
# The name under which a table holds what speaks for its answer before a word is read.
ALWAYS = "*"
# Words are pointed at that speak plainly; several together tell a reader more than one of them alone.
_LEAST_TO_POINT_AT, _OF_A_WORD_ALONE = 4, 0.6
# Words that tell nobody anything by themselves, and the signs that stand for what is left out.
_FILLING = (
    DETERMINER | PREPOSITION | PRONOUN | SUBJECT | CONJUNCTION | PARTICLE | WH_WORD | BE | HAVE | DO | MODAL
) | {"", "0", "not", "there", "time", "^", "$", "<why>", "<time>"}


def leaning(criterion: str, telltales: Telltales, tables: Tables) -> Leaning:
    """The leaning on one criterion, with the words that weigh most for it. `tables` are for each answer but "no"."""
    sums = {"no": 0}
    for answer, table in tables.items():
        sums[answer] = table.get(ALWAYS, 0) + sum([table[name] for name in telltales if name in table])
    answer = max(sums, key=lambda name: sums[name])
    others = [name for name in sums if name != answer]
    rival = max(others, key=lambda name: sums[name])
    return Leaning(criterion, answer, _heaviest(telltales, tables.get(answer, {}), tables.get(rival, {})))


def _heaviest(telltales: Telltales, weights_for: Weights, against: Weights) -> Mark:
    """The place of the telltale that speaks most for the answer and against its rival, if any speaks plainly."""
    heaviest: float = _LEAST_TO_POINT_AT
    place = Mark(0, 0)
    for name, mark in telltales.items():
        weight: float = weights_for.get(name, 0) - against.get(name, 0)
        length = mark.after - mark.first
        if length < 2:
            weight *= _OF_A_WORD_ALONE
        if weight > heaviest and length > 0 and not _FILLING.issuperset(name.split("_")):
            heaviest, place = weight, mark
    return place


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
