"""Word lists as they are best read and changed: words between spaces."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

_Told = TypeVar("_Told")
# Of how many words is kept what was told: about as many as a few thousand goals hold.
_MOST_KNOWN = 8192


def wordset(text: str) -> frozenset[str]:
    """The words as a set."""
    return frozenset(text.split())


def in_order(text: str) -> tuple[str, ...]:
    """The words in their order."""
    return tuple(text.split())


def pairs(text: str) -> dict[str, str]:
    """`one=other` for each word: what is typed, and what is meant."""
    return dict(pair.split("=", 1) for pair in text.split())


def phrases(text: str) -> tuple[tuple[str, ...], ...]:
    """One phrase a line, as its words."""
    return tuple(tuple(line.split()) for line in text.strip().splitlines())


def by_first_word(listed: tuple[tuple[str, ...], ...]) -> dict[str, tuple[tuple[str, ...], ...]]:
    """The phrases under their first words."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for phrase in listed:
        found[phrase[0]] = (*found.get(phrase[0], ()), phrase)
    return found


def by_word(work_out: Callable[[str], _Told]) -> Callable[[str], _Told]:
    """The function with what it told of each word kept: it must depend on the word alone.

    Rules ask the same of the same words over and over. A plain table answers in less than half the time of `lru_cache`.
    """
    return _Known(work_out).__getitem__


class _Known(dict[str, _Told]):
    """What was worked out of each word; emptied when it grows too large."""

    def __init__(self, work_out: Callable[[str], _Told]) -> None:
        self._work_out = work_out

    def __missing__(self, word: str) -> _Told:
        if len(self) >= _MOST_KNOWN:
            self.clear()
        told = self[word] = self._work_out(word)
        return told
