"""SMART-A01: it needs more hours than there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.core.judgement.hours import hours_of
from mentor_cli.core.judgement.verdict import Criterion, Remark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mentor_cli.core.judgement.goal import Goal
    from mentor_cli.core.judgement.text.reading import Reading

CODE, CRITERION, SEVERITY, MAKES = "SMART-A01", Criterion.ACHIEVABLE, "error", "no"
WHY = "A goal that does not fit into the week is missed however hard its owner tries."
BAD = "effort: 30h, due in two weeks, with 4 hours a week"
GOOD = "effort: 8h, due in two weeks, with 4 hours a week"
HINT = "What could be left out, or which later date would do?"


def check(goal: Goal, reading: Reading) -> Iterator[Remark]:
    """Compares the effort with the hours that are free until the end."""
    hours = hours_of(goal, reading)
    if hours is None or hours.fits:
        return
    until = f" until {hours.until.day} {hours.until:%B}" if hours.until else " each week"
    without = f" ({hours.left_out})" if hours.left_out else ""
    field = "effort" if goal.effort is not None and "effort" in goal.place.fields else ""
    verb = "is" if f"{hours.free:.0f}" == "1" else "are"
    yield Remark(f"needs {hours.needed:.0f} h, {hours.free:.0f} h {verb} free{until}{without}", field=field)
