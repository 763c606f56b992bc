"""What is worked out of a word is kept for the next time, but not without end."""

from __future__ import annotations

import pytest

from mentor_cli.core.judgement.text.english import wordlists
from mentor_cli.core.judgement.text.english.wordlists import by_word


def test_a_word_is_worked_out_once() -> None:
    asked: list[str] = []

    @by_word
    def shouted(word: str) -> str:
        asked.append(word)
        return word.upper()

    assert [shouted(word) for word in ("plan", "list", "plan", "plan")] == ["PLAN", "LIST", "PLAN", "PLAN"]
    assert asked == ["plan", "list"]


def test_words_without_end_are_not_all_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wordlists, "_MOST_KNOWN", 3)
    asked: list[str] = []

    @by_word
    def size(word: str) -> int:
        asked.append(word)
        return len(word)

    words = ["a", "bb", "ccc", "dddd", "a"]
    assert list(map(size, words)) == [1, 2, 3, 4, 1]
    assert asked == words
