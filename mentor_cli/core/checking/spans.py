"""Ends before starts, hours without a minute, and states that do not go with their dates."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from mentor_cli.core.doubt import Doubt, Steps
from mentor_cli.core.record import Record

# Of each kind the pairs of fields that begin and end something, and the fields within which are such pairs.
_SPANS = {
    "people": ("joined", "left"),
    "groups": ("starts", "ends"),
    "goals": ("written", "closed"),
    "mentor.yaml": ("starts", "ends"),
}
_WITHIN = {
    "people": (
        ("hours", "from", "until"),
        ("away", "from", "until"),
        ("availability", "from", "to"),
        ("exceptions", "from", "to"),
    ),
    "groups": (("members", "joined", "left"), ("mentors", "joined", "left"), ("cadence", "starts", "until")),
}
# Days on which something has been: they cannot lie ahead.
_PAST = {
    "goals": ("written", "closed"),
    "diary": ("date",),
    "problems": ("written",),
    "assessments": ("date",),
    "certificates": ("issued", "revoked"),
}
_WRONG_WAY = "exchange them, or mend the one that is wrong"
_OF_ONE_DAY = (("availability",), ("exceptions",))
_PAST_MIDNIGHT = "exchange them; what goes past midnight ends at 00:00, and begins there again the day after"
# States of a session that has taken place.
_TAKEN_PLACE = ("held",)


def reversed_spans(record: Record) -> Iterator[Doubt]:
    """Every pair of dates or times whose end lies before its start, and of times that begin and end at once."""
    if record.kind not in _SPANS:
        return
    yield from _reversed(record.values, *_SPANS[record.kind], ())
    for name, first, last in _WITHIN.get(record.kind, ()):
        entries = record.values.get(name)
        if isinstance(entries, dict):
            yield from _reversed(entries, first, last, (name,))
        for at, entry in enumerate(entries if isinstance(entries, list) else ()):
            if isinstance(entry, dict):
                yield from _reversed(entry, first, last, (name, at))


def _reversed(values: Mapping[str, Any], first: str, last: str, path: Steps) -> Iterator[Doubt]:
    start, end = values.get(first), values.get(last)
    # An hour of 00:00 is the midnight at which a day ends.
    if not (isinstance(start, str) and isinstance(end, str)) or end == "00:00":
        return
    named = ".".join(step for step in (*path, last) if isinstance(step, str))
    if end < start:
        message = f"{named}: {end} lies before {first}: {start}"
        yield Doubt("F026", message, _PAST_MIDNIGHT if path[:1] in _OF_ONE_DAY else _WRONG_WAY, (*path, last))
    elif end == start and ":" in end:
        message = f"{named}: {end} is {first}: {start} too, which leaves no time"
        yield Doubt("F026", message, "mend the one that is wrong; 00:00 is the end of the day", (*path, last))


def still_to_come(record: Record, today: date) -> Iterator[Doubt]:
    """Days of what has been that lie in the future; a day more is left for those whose clock is ahead."""
    last = today + timedelta(days=1)
    for name in _PAST.get(record.kind, ()):
        day = record.date(name)
        if day and day > last:
            yield _ahead(f"{name}: {day} is still to come", "look at the year and the month", name)
    start = record.text("start") or ""
    if record.kind == "sessions" and record.text("status") in _TAKEN_PLACE and start[:10] > last.isoformat():
        said = f"the session is {record.text('status')}, but {start[:10]} is still to come"
        yield _ahead(said, "look at start:, or set status: planned", "status")


def _ahead(message: str, hint: str, name: str) -> Doubt:
    return Doubt("F035", message, hint, (name,), severity="warning")


def closed_without_a_date(goal: Record) -> Iterator[Doubt]:
    """A goal that is over but does not say since when, or says so and is still open."""
    status, closed = goal.text("status"), goal.text("closed")
    over = status in ("met", "missed", "dropped")
    if over and not closed:
        message = f"the goal is {status}, but nothing says since when"
        yield Doubt("F027", message, "add the line closed: with the day", ("status",), severity="warning")
    elif closed and not over:
        message = f"the goal was closed on {closed}, but its status is {status or 'not set'}"
        yield Doubt("F027", message, "set status: met, missed or dropped", ("closed",), severity="warning")
