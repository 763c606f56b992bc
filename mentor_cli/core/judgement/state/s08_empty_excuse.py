"""GOAL-S08: a comment that is to excuse it from a rule does not count."""

from __future__ import annotations

from collections.abc import Iterator

from mentor_cli.core.judgement.goal import Goal
from mentor_cli.core.judgement.text.reading import Reading
from mentor_cli.core.judgement.verdict import Criterion, Remark

CODE, CRITERION, SEVERITY, MAKES = "GOAL-S08", Criterion.NONE, "warning", ""
WHY = (
    "Without its reason nobody can tell later whether an exception is still right, and a misspelt one excuses nothing."
)
BAD = "<!-- mentor: allow SMART-M03 -->"
GOOD = "<!-- mentor: allow SMART-M03 because two coaches will judge the talk -->"
HINT = "Which rule is meant, and because of what?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Names the codes of such comments that no rule has or that come without a reason."""
    if not goal.allowed and not goal.unexplained:
        return
    from mentor_cli.core.judgement.pages import codes

    known = codes()
    for code in dict.fromkeys((*goal.allowed, *goal.unexplained)):
        if code not in known:
            yield Remark(f"there is no rule {code} to be excused from", field=f"allow {code}")
        elif code in goal.unexplained:
            yield Remark(f"excused from {code} without a reason, so it is not", field=f"allow {code}")
