"""The steps of a turn or segment, by its length."""

from __future__ import annotations

from collections.abc import Sequence

from mentor_cli.core.agenda.segments import Step
from mentor_cli.core.agenda.timing import Part, allot, floors


def steps_within(minutes: int, steps: Sequence[Step]) -> tuple[tuple[Step, int], ...]:
    """The steps that a turn or segment of that length has, each with its minutes, together exactly `minutes`.

    The steps with a `+` take what is left over or give what is missing, but keep a minute. Where that is not enough,
    as it can be in a segment that was shortened, all give down to one minute and then the last ones are left out.
    """
    present, parts = _present(minutes, steps)
    if floors(parts) > minutes:
        present, parts = present[:minutes], [Part(part.least, 1, part.takes_spare) for part in parts[:minutes]]
    return tuple(zip(present, allot(minutes, parts), strict=True)) if present else ()


def fewest_minutes(within: int, steps: Sequence[Step]) -> int:
    """How many minutes the steps of a turn or segment of that length cannot do without."""
    return floors(_present(within, steps)[1])


def _present(within: int, steps: Sequence[Step]) -> tuple[list[Step], list[Part]]:
    found = [(step, length) for step in steps if (length := step.length(within))]
    parts = [
        Part(length.minutes, 1 if length.takes_spare else length.minutes, length.takes_spare) for _, length in found
    ]
    return [step for step, _ in found], parts
