"""SMART-S06: so long that only its beginning was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

CODE, CRITERION, SEVERITY, MAKES = "SMART-S06", Criterion.SPECIFIC, "info", ""
WHY = "A goal that takes pages is a plan. What it is about fits into two sentences; the rest belongs below them."
BAD = "A statement of three thousand words"
GOOD = "One or two sentences, and the thoughts behind them under Reality and Options"
HINT = "Which two sentences of it would you tell a friend?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Says when the text goes on behind the words that were read."""
    if reading.words.cut:
        read = len(reading.words.forms)
        yield Remark(f"only the first {read} words were read" if read > 1 else "only the first word was read")
