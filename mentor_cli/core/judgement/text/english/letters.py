"""Whether a word looks English by its letters: which of them stand together in it, and which begin and end it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

_LONGEST = 40


def groups_of(word: str) -> frozenset[str]:
    """Its pairs and threes of letters; `^` and `$` stand for where it begins and ends."""
    shown = f"^{word[:_LONGEST]}$"
    return frozenset(shown[at : at + size] for size in (2, 3) for at in range(len(shown) - size + 1))


def foreignness(words: Iterable[str]) -> int:
    """How much the words look like those of other languages, in tenths; below 0 for words that look English."""
    always, weights = _learnt()
    return sum(always + sum(weights.get(group, 0) for group in groups_of(word)) for word in words)


@lru_cache(maxsize=1)
def _learnt() -> tuple[int, Mapping[str, int]]:
    from mentor_cli.core.judgement.text.english.weights.letters import ALWAYS, ROWS

    found: dict[str, int] = {}
    for line in ROWS.strip().splitlines():
        weight, names = line.split(" ", 1)
        found.update(dict.fromkeys(names.split(), int(weight)))
    return ALWAYS, found
