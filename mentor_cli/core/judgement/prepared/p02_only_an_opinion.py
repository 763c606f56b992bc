"""PROBLEM-P02: the evidence is an opinion: nobody saw, counted or heard anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Problem
    from mentor_cli.core.judgement.text.reading import Account

CODE, CRITERION, SEVERITY, MAKES = "PROBLEM-P02", Criterion.PREPARED, "warning", ""
WHY = "What was seen can be looked at together. An opinion can only be shared or not."
BAD = "I think they are lazy"
GOOD = "Of twelve pupils three had done the homework on Monday, and four on Thursday"
HINT = "What did you see, count, read or hear, and when?"


def check(problem: Problem, reading: Account) -> Iterator[Remark]:
    """Remarks on evidence without an observation, a number, a quotation, a date or a result."""
    if reading.evidence_judged and not reading.seen:
        yield Remark("the evidence is an opinion: nothing in it was seen, counted or heard", field="## Evidence")
