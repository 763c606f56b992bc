"""Word lists as they are best read and changed: words between spaces."""

from __future__ import annotations


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
