"""Ends before starts, and states that do not go with their dates."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from mentor_cli.core.checking.doubt import Doubt
from mentor_cli.core.record import Record

_SPANS = (("starts", "ends"), ("joined", "left"))
_LISTED = {
    "away": ("from", "until"),
    "availability": ("from", "to"),
    "members": ("joined", "left"),
    "mentors": ("joined", "left"),
    "cadence": ("starts", "until"),
}


def reversed_spans(records: Sequence[Record]) -> Iterator[Doubt]:
    """Every pair of dates or times whose end lies before its start."""
    for record in records:
        for first, last in _SPANS:
            yield from _reversed(record, record.values, first, last, ())
        for name, (first, last) in _LISTED.items():
            entries = record.values.get(name)
            for at, entry in enumerate(entries if isinstance(entries, list) else ()):
                if isinstance(entry, dict):
                    yield from _reversed(record, entry, first, last, (name, at))


def _reversed(
    record: Record, values: Mapping[str, Any], first: str, last: str, path: tuple[str | int, ...]
) -> Iterator[Doubt]:
    start, end = values.get(first), values.get(last)
    if isinstance(start, str) and isinstance(end, str) and end < start:
        message = f"{last}: {end} lies before {first}: {start}"
        yield Doubt(record, "F026", message, "exchange them, or mend the one that is wrong", (*path, last))


def closed_without_a_date(goals: Sequence[Record]) -> Iterator[Doubt]:
    """Goals that are over but do not say since when, or say so and are still open."""
    for goal in goals:
        over = goal.text("status") in ("met", "missed", "dropped")
        if over and not goal.values.get("closed"):
            message = f"the goal is {goal.text('status')}, but nothing says since when"
            yield Doubt(goal, "F027", message, "add the line closed: with the day", ("status",), severity="warning")
        elif not over and goal.values.get("closed"):
            message = (
                f"the goal was closed on {goal.text('closed')}, but its status is {goal.text('status') or 'not set'}"
            )
            yield Doubt(goal, "F027", message, "set status: met, missed or dropped", ("closed",), severity="warning")
