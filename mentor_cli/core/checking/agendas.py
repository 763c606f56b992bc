"""Agendas that do not add up to the session's minutes, and headings whose clock is not the agenda's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from mentor_cli.core.body import visible
from mentor_cli.core.doubt import Doubt
from mentor_cli.core.errors import MentorError
from mentor_cli.core.ids import fold
from mentor_cli.core.record import Record
from mentor_cli.core.time.wallclock import record_moment
from mentor_cli.core.time.wording import clock_time
from mentor_cli.core.time.zones import zone

_CLOCK = r"(?m)\n## +(\d\d:\d\d) +(\S.*)$"
Row = Mapping[str, Any]


def agenda_doubts(session: Record) -> Iterator[Doubt]:
    """What is wrong with the agenda of a session; one without minutes or without rows has nothing to be wrong."""
    rows = session.mappings("agenda")
    if not rows:
        return
    minutes = session.number("minutes")
    planned = sum(int(row.get("minutes") or 0) for row in rows)
    if minutes and planned != minutes:
        message = f"the agenda takes {planned} minutes, the session has {int(minutes)}"
        yield Doubt("F028", message, "change one of them", ("minutes",), severity="warning")
    if session.text("start") and "## " in session.body:
        yield from _wrong_clocks(session, rows)


def _wrong_clocks(session: Record, rows: tuple[Row, ...]) -> Iterator[Doubt]:
    planned = _planned_clocks(session, rows)
    for match in visible(_CLOCK, session.body):
        title = match[2].rstrip()
        clock = planned.get(fold(title))
        if clock and clock != match[1]:
            message = f"{title} begins at {clock} by the agenda, not at {match[1]}"
            hint = f"write ## {clock} {title}"
            line, column = session.body.count("\n", 0, match.start()) + 1, match.start(1) - match.start()
            yield Doubt("F029", message, hint, severity="warning", line=line, column=column, length=5)


def _planned_clocks(session: Record, rows: tuple[Row, ...]) -> dict[str, str]:
    """When each segment begins, by its folded title; of two with the same title the first."""
    minutes = tuple(int(row.get("minutes") or 0) for row in rows)
    clocks: dict[str, str] = {}
    # Without a zone it is counted on a clock that never changes.
    beginnings = _beginnings(str(session.text("start")), session.text("timezone") or "UTC", minutes)
    for row, clock in zip(rows, beginnings, strict=False):
        title = row.get("title") or (f"Turn: {row['turn']}" if row.get("turn") else "")
        clocks.setdefault(fold(str(title)), clock)
    return clocks


@lru_cache(maxsize=256)
def _beginnings(start: str, zone_name: str, minutes: tuple[int, ...]) -> tuple[str, ...]:
    """What the clock shows when parts that take so many minutes begin, one after the other; none without such a start.

    The groups of a programme meet on the same evenings for the same agenda.
    """
    try:
        begin = record_moment(start, zone(zone_name))
    except MentorError:
        return ()
    return tuple(clock_time(begin.after(sum(minutes[:at])).local) for at in range(len(minutes)))
