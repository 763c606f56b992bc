"""SMART-S08: a question, what will not be done, or what has happened, instead of a goal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.text.mentions import ASKED, OVER, REFUSED
from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

CODE, CRITERION, SEVERITY, MAKES = "SMART-S08", Criterion.SPECIFIC, "warning", ""
WHY = "A goal is something still to be done. What it is judged by here are only the words that it would have."
BAD = "Should I finish the tour of Go?"
GOOD = "Finish the tour of Go by Friday"
HINT = "What will you do?"
_SAID = {
    ASKED: ("this asks, and sets no goal yet", "What will you do, whatever the answer is?"),
    REFUSED: ("this says what will not be done", "What will you do instead?"),
    OVER: ("this tells what has happened", "What will you do next?"),
}


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Points at the words where no others set a goal."""
    if reading.stance is None:
        return
    first, after, sort = reading.stance
    message, hint = _SAID[sort]
    yield Remark(message, *reading.span(first, after), hint=hint)
