"""Figures of agreement, checked by hand against the definitions and examples that scikit-learn publishes for them."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentor_cli.core.judgement.agreement import Pair, agreement, answered, kappa

ANSWERS = st.sampled_from(["yes", "no", "unclear"])


def pairs(right: str, said: str) -> list[Pair]:
    return list(zip(right.split(), said.split(), strict=True))


def test_cohens_kappa_of_the_published_example() -> None:
    """`cohen_kappa_score` of these two annotators is 0.6875."""
    one = "negative positive negative neutral positive"
    two = "negative positive negative neutral negative"
    found = agreement(pairs(one, two))
    assert found.kappa == pytest.approx(0.6875)
    assert found.accuracy == pytest.approx(0.8)


def test_precision_recall_and_f1_of_the_published_example() -> None:
    """`precision_recall_fscore_support` without averaging gives (0, 0, 0.66), (0, 0, 1), (0, 0, 0.8) and 2 each."""
    found = agreement(pairs("cat dog pig cat dog pig", "cat pig dog cat cat dog"))
    assert [found.answers[name].precision for name in ("pig", "dog", "cat")] == pytest.approx([0, 0, 2 / 3])
    assert [found.answers[name].recall for name in ("pig", "dog", "cat")] == pytest.approx([0, 0, 1])
    assert [found.answers[name].f1 for name in ("pig", "dog", "cat")] == pytest.approx([0, 0, 0.8])
    assert [found.answers[name].n for name in ("pig", "dog", "cat")] == [2, 2, 2]
    assert found.macro_f1 == pytest.approx(0.8 / 3)


def test_the_confusion_of_the_published_example() -> None:
    """`confusion_matrix` with labels ant, bird, cat is [[2, 0, 0], [0, 0, 1], [1, 0, 2]]."""
    found = agreement(pairs("cat ant cat cat ant bird", "ant ant cat cat ant cat")).confusion
    names = ("ant", "bird", "cat")
    assert [[found.get((one, other), 0) for other in names] for one in names] == [[2, 0, 0], [0, 0, 1], [1, 0, 2]]


def test_a_table_worked_by_hand() -> None:
    """Fifty applications, two readers: 20 both yes, 15 both no, 5 and 10 apart. Observed 0.7, by chance 0.5: 0.4."""
    table = Counter({("yes", "yes"): 20, ("yes", "no"): 5, ("no", "yes"): 10, ("no", "no"): 15})
    assert kappa(table) == pytest.approx(0.4)
    assert answered(table, "yes") == pytest.approx((25, 20 / 30, 20 / 25, 2 * (2 / 3) * 0.8 / (2 / 3 + 0.8)))


def test_one_answer_throughout_leaves_nothing_to_chance() -> None:
    found = agreement(pairs("yes yes", "yes yes"))
    assert (found.accuracy, found.kappa, found.macro_f1) == (1.0, 1.0, 1.0)
    assert agreement(pairs("yes yes", "no no")).kappa == 0.0


def test_an_answer_that_is_never_right_counts_in_the_precision_of_nobody() -> None:
    found = agreement(pairs("yes yes no", "yes unclear no"))
    assert set(found.answers) == {"yes", "no"}
    assert found.macro_f1 == pytest.approx((2 / 3 + 1) / 2)


@given(st.lists(st.tuples(ANSWERS, ANSWERS), min_size=1))
def test_what_holds_for_any_answers(found: list[Pair]) -> None:
    one, other = agreement(found), agreement([(two, one) for one, two in found])
    assert one.kappa == pytest.approx(other.kappa)
    assert one.accuracy == other.accuracy
    assert -1 <= one.kappa <= 1
    assert 0 <= one.macro_f1 <= 1
    assert sum(one.confusion.values()) == one.n == len(found)
    assert (one.accuracy == 1) == (one.kappa == 1) == (one.macro_f1 == 1)
