"""PROBLEM-P03: one answer says the same as another, word for word."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Problem
    from mentor_cli.core.judgement.text.reading import Account

CODE, CRITERION, SEVERITY, MAKES = "PROBLEM-P03", Criterion.PREPARED, "warning", ""
WHY = "Four answers are four looks at it. The same words twice are one look."
BAD = "## Context, then the sentence that stands under ## Problem"
GOOD = "## Context, then: I work until 16:00 and show nothing until I think that it is perfect"
HINT = "What else plays a part: people, places, habits, rules?"
_ASKED = {
    "Evidence": "What did you see, count, read or hear, and when?",
    "Why": "What follows, and for whom, if it stays as it is?",
}
# Words more than the other answer has that make it one of its own.
_OWN_WORDS = 4


def check(problem: Problem, reading: Account) -> Iterator[Remark]:
    """Compares each answer with those before it."""
    before: list[tuple[str, list[str]]] = []
    for name, text in problem.preparation.answers.items() if problem.preparation else ():
        words = _words(text)
        same = next((other for other, said in before if _repeats(words, said)), "")
        if same:
            message = f"{name.lower()} says the same as {same.lower()}, word for word"
            yield Remark(message, field=f"## {name}", hint=_ASKED.get(name, HINT))
        elif words:
            before.append((name, words))


def _words(text: str) -> list[str]:
    """The words alone, so that a stop or a capital letter makes no difference."""
    return ["".join(filter(str.isalnum, word)) for word in text.casefold().split() if any(map(str.isalnum, word))]


def _repeats(words: list[str], said: list[str]) -> bool:
    if not words or len(words) >= len(said) + _OWN_WORDS:
        return False
    return f" {' '.join(said)} " in f" {' '.join(words)} " or words == said
