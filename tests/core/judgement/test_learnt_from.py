"""The tables of weights are of the texts and the reading that are here now, not of older ones."""

from __future__ import annotations

from importlib import import_module

import pytest

from learnt_from import LEARNT, Example, all_examples, digest

TABLES = "mentor_cli.core.judgement.text.english.weights"
EXAMPLE = Example({"specific": frozenset({"read", "book"})}, {"specific": "yes", "measurable": "no"}, 1.0)
OTHER = Example({"specific": frozenset({"improve"})}, {"specific": "no"}, 1.0)


@pytest.mark.parametrize("noun", LEARNT)
def test_the_tables_were_learnt_from_what_is_here(noun: str) -> None:
    here = digest(all_examples(noun))
    for criterion in LEARNT[noun]:
        table = import_module(f"{TABLES}.{noun}_{criterion}")
        assert here == table.LEARNT_FROM, "a text or how it is read has changed since: `make learn`"


def test_the_order_of_texts_makes_no_difference() -> None:
    assert digest([EXAMPLE, OTHER]) == digest([OTHER, EXAMPLE])


@pytest.mark.parametrize(
    "changed",
    [
        EXAMPLE._replace(telltales={"specific": frozenset({"read", "book", "^_read"})}),
        EXAMPLE._replace(answers={"specific": "yes"}),
        EXAMPLE._replace(weight=0.4),
    ],
)
def test_whatever_is_learnt_from_makes_a_difference(changed: Example) -> None:
    assert digest([changed, OTHER]) != digest([EXAMPLE, OTHER])
