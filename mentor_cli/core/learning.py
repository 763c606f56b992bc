"""What the clock says about a format: how long its segments were planned, and how long they really took."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from statistics import median
from typing import TYPE_CHECKING, Any, NamedTuple

from mentor_cli.core.ids import fold

if TYPE_CHECKING:
    from mentor_cli.core.agenda.segments import Format
    from mentor_cli.core.record import Record

# Fewer sessions with a clock than this show a single evening's mood, not a habit.
FEWEST = 2


class Learnt(NamedTuple):
    """One segment: minutes by the format, the median planned and real over the sessions, and in how many it was timed.

    `proposed` is what the format should say; equal to `minutes` where the plan is right within a tenth, or unknown.
    """

    title: str
    minutes: int
    planned: float
    real: float
    times: int
    proposed: int


def timed_rows(session: Record) -> tuple[Mapping[str, Any], ...]:
    """The rows of the agenda that have both a plan and a clock: `minutes` and `real`."""
    return tuple(row for row in session.mappings("agenda") if row.get("minutes") and row.get("real"))


def learnt(form: Format, sessions: Iterable[Record]) -> tuple[Learnt, ...]:
    """By segment, in the format's order; turns of one segment count together, one turn each time."""
    rows = [row for session in sessions for row in timed_rows(session)]
    found = []
    for segment in form.segments:
        least = segment.lengths[0].minutes
        titles = {fold(title) for title in (segment.title, segment.first_title) if title}
        mine = [row for row in rows if fold(str(row.get("title") or "")) in titles]
        planned = median([row["minutes"] for row in mine]) if mine else float(least)
        real = median([row["real"] for row in mine]) if mine else 0.0
        found.append(Learnt(segment.title, least, planned, real, len(mine), _proposed(least, planned, real, len(mine))))
    return tuple(found)


def _proposed(least: int, planned: float, real: float, times: int) -> int:
    """The format's minutes, in the proportion in which the plan was missed."""
    if times < FEWEST or abs(real - planned) <= max(planned / 10, 0.5):
        return least
    return max(round(least * real / planned), 1)
