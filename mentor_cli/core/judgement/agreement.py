"""How far two readers of the same texts agree: pure statistics over pairs of answers.

Names and definitions are those of scikit-learn's `accuracy_score`, `cohen_kappa_score` and
`precision_recall_fscore_support`; a ratio without anything to divide by is 0, as with their `zero_division=0`.
"""

# Annotations are evaluated here: NamedTuple compiles those that are text one by one, which every command waits for.
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

# What the one reader answered, whose answers are taken for right where that matters, and what the other answered.
Pair = tuple[str, str]


class Answered(NamedTuple):
    """How well one answer is found: how often it is right, and of what was said and of what is right the shares."""

    n: int
    precision: float
    recall: float
    f1: float


class Agreement(NamedTuple):
    """How far the answers to one criterion agree; `confusion` counts each pair that came up."""

    n: int
    accuracy: float
    kappa: float
    macro_f1: float
    answers: Mapping[str, Answered]
    confusion: Mapping[Pair, int]


def agreement(pairs: Sequence[Pair]) -> Agreement:
    """The figures of at least one pair.

    The macro-F1 is the mean over the answers that are right somewhere: one that is only ever said wrongly has no recall
    to speak of, and spoils the precision of nobody else.
    """
    confusion = Counter(pairs)
    answers = {answer: answered(confusion, answer) for answer in sorted({right for right, _ in pairs})}
    macro = sum(one.f1 for one in answers.values()) / len(answers)
    return Agreement(len(pairs), _accuracy(confusion), kappa(confusion), macro, answers, confusion)


def answered(confusion: Mapping[Pair, int], answer: str) -> Answered:
    """Precision, recall and their harmonic mean for one answer."""
    hits = confusion.get((answer, answer), 0)
    right = sum(count for (one, _), count in confusion.items() if one == answer)
    said = sum(count for (_, other), count in confusion.items() if other == answer)
    precision, recall = _ratio(hits, said), _ratio(hits, right)
    return Answered(right, precision, recall, _ratio(2 * precision * recall, precision + recall))


def kappa(confusion: Mapping[Pair, int]) -> float:
    """Cohen's kappa (1960): agreement beyond what two readers with the same habits would reach by chance.

    Where both give one and the same answer throughout nothing is left to chance, and it is 1.
    """
    total = sum(confusion.values())
    ones: Counter[str] = Counter()
    others: Counter[str] = Counter()
    for (one, other), count in confusion.items():
        ones[one] += count
        others[other] += count
    by_chance = sum(ones[answer] * others[answer] for answer in ones) / total**2
    return 1.0 if by_chance == 1 else (_accuracy(confusion) - by_chance) / (1 - by_chance)


def _accuracy(confusion: Mapping[Pair, int]) -> float:
    return sum(count for (one, other), count in confusion.items() if one == other) / sum(confusion.values())


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else 0.0
