"""How a goal stands: its progress, the days that are left, the last word on it, and where it belongs."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.ids import fold, is_called
from mentor_cli.core.tasks import CheckIn, check_ins, tasks
from mentor_cli.core.time.wording import day_near, due_distance

if TYPE_CHECKING:
    from mentor_cli.core.owners import Owners
    from mentor_cli.core.record import Record

OPEN = ("draft", "active")
CLOSED = ("met", "missed", "dropped")
# A closed goal stays in the list until everybody has heard of it: two weekly sessions.
_REMEMBERED = timedelta(days=14)
_NO_DATE = "9999"


class Progress(NamedTuple):
    """What is counted: where it began, where it is now and where it is to go."""

    start: int | float
    current: int | float
    target: int | float
    unit: str | None

    @property
    def reached(self) -> bool:
        """True when the target is reached or passed, upwards or downwards."""
        return self.current >= self.target if self.target >= self.start else self.current <= self.target

    @property
    def text(self) -> str:
        """`2 of 3`; of a count that is to fall, `5, down to 2`."""
        current, target = number_text(self.current), number_text(self.target)
        return f"{current} of {target}" if self.target >= self.start else f"{current}, down to {target}"


class Standing(NamedTuple):
    """A goal today. `days_left` is negative when the day has passed and None without a date or when it is closed.

    `closed` is the day it was met, missed or dropped. What the `body` tells is read when it is asked for.
    """

    status: str
    due: date | None
    closed: date | None
    days_left: int | None
    progress: Progress | None
    body: str

    @property
    def steps(self) -> tuple[int, int]:
        """How many steps are done, and how many there are."""
        found = tasks(self.body)
        return sum(task.done for task in found), len(found)

    @property
    def last_check_in(self) -> CheckIn | None:
        """The latest dated note; None when there is none."""
        return last_check_in(self.body)

    @property
    def is_open(self) -> bool:
        """True until it is met, missed or dropped."""
        return self.status in OPEN

    @property
    def done_text(self) -> str:
        """`2 of 3`; for want of a measure `1 of 4 steps`; empty when nothing is counted."""
        if self.progress:
            return self.progress.text
        done, steps = self.steps
        return f"{done} of {steps} step{'s' if steps > 1 else ''}" if steps else ""

    def due_text(self, today: date) -> str:
        """`Sat 12 Dec`, `Fri 27 Nov, 6 days over`, `draft, no date`, `met 20 Nov`."""
        if not self.is_open:
            return f"{self.status} {day_near(self.closed, today).split(' ', 1)[1]}" if self.closed else self.status
        lead = "draft, " if self.status == "draft" else ""
        if self.due is None:
            return f"{lead}no date"
        days = (self.due - today).days
        near = f", {due_distance(self.due, today)}" if days < 2 else ""
        return f"{lead}{day_near(self.due, today)}{near}"


def status_of(goal: Record) -> str:
    """The goal's status; active when it says none."""
    return goal.text("status") or "active"


def standing(goal: Record, today: date) -> Standing:
    """How the goal stands on the day that it is for its owner."""
    status, due = status_of(goal), goal.date("due")
    left = (due - today).days if due and status in OPEN else None
    closed = goal.date("closed") if status in CLOSED else None
    return Standing(status, due, closed, left, progress(goal), goal.body)


def progress(goal: Record) -> Progress | None:
    """What is counted; None for a goal without a target. A count that nobody has noted yet is that of the start."""
    target = goal.number("target")
    if target is None:
        return None
    start = goal.number("from") or 0
    current = goal.number("current")
    return Progress(start, start if current is None else current, target, goal.text("unit"))


def last_check_in(body: str) -> CheckIn | None:
    """The latest dated note; of several on one day the last in the file."""
    return max(check_ins(body), key=lambda note: (note.day, note.line), default=None)


def is_fresh(standing_: Standing, today: date) -> bool:
    """True for what people still speak of: open goals, and those closed in the last two weeks."""
    return standing_.is_open or (standing_.closed is not None and standing_.closed >= today - _REMEMBERED)


def has_moved(goal: Record, since: date) -> bool:
    """True when the goal was written, checked in on or closed on that day or later."""
    days = (goal.date("written"), goal.date("closed"), *(note.day for note in check_ins(goal.body)))
    return any(day is not None and day >= since for day in days)


def is_shown_in(goal: Record, group: Record, people: Collection[str], everybody: Owners) -> bool:
    """True when the group's agendas show the goal. `people` are the present ids of the group's people.

    A goal that names a group belongs to that one alone, any other to every group of its owner.
    """
    named, owner = goal.text("group"), goal.text("owner") or ""
    if named:
        return is_called(group, named)
    return is_called(group, owner) or fold(everybody.owner(goal)) in map(fold, people)


def in_order(goals: Iterable[tuple[Record, Standing]]) -> list[tuple[Record, Standing]]:
    """The open ones first, the nearest date on top, those without a date last; then the closed, the latest first."""
    pairs = sorted(goals, key=lambda pair: pair[0].id)
    still_open = [pair for pair in pairs if pair[1].is_open]
    closed = [pair for pair in pairs if not pair[1].is_open]
    still_open.sort(key=lambda pair: pair[1].due.isoformat() if pair[1].due else _NO_DATE)
    closed.sort(key=lambda pair: pair[1].closed.isoformat() if pair[1].closed else "", reverse=True)
    return still_open + closed


# From here on a float no longer holds every whole number.
_LONG = 10**16


def number_text(number: int | float) -> str:
    """A number as people write it: `3`, `2.5`; `1e+308` where digits would fill lines."""
    return str(int(number)) if float(number).is_integer() and abs(number) < _LONG else str(float(number))
