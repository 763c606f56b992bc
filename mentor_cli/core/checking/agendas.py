"""Agendas that do not add up to the session's minutes, and headings whose clock is not the agenda's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from mentor_cli.core.body import visible
from mentor_cli.core.doubt import Doubt
from mentor_cli.core.errors import MentorError
from mentor_cli.core.ids import fold
from mentor_cli.core.record import Record
from mentor_cli.core.time.wallclock import Moment, record_moment
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
    start = _start(session)
    elapsed = 0
    clocks: dict[str, str] = {}
    if start is None:
        return clocks
    for row in rows:
        title = row.get("title") or (f"Turn: {row['turn']}" if row.get("turn") else "")
        clocks.setdefault(fold(str(title)), clock_time(start.after(elapsed).local))
        elapsed += int(row.get("minutes") or 0)
    return clocks


def _start(session: Record) -> Moment | None:
    """When it begins, without a zone on a clock that never changes; None when there is no such moment."""
    try:
        return record_moment(str(session.text("start")), zone(session.text("timezone") or "UTC"))
    except MentorError:
        return None
