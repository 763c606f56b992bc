"""A goal that needs more hours than there are, taken apart along its own steps and their hours.

Nothing is made up: without steps, or without hours behind them, there is nothing to suggest.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.judgement.hours import hours_until
from mentor_cli.core.steps import estimate, steps_of, without_hours
from mentor_cli.core.tasks import Task, marked

if TYPE_CHECKING:
    from mentor_cli.core.judgement.goal import Goal

# Parts shorter than this are no goals.
_SHORTEST = timedelta(days=7)
_FARTHEST = 730
_IN_TIME = (0, 0)


class Placed(NamedTuple):
    """A step, its hours, and the first day by which there is time for it and all before it; None beyond two years."""

    task: Task
    hours: float
    by: date | None

    @property
    def missed(self) -> date | None:
        """Its own day, where there is no time for it by then; else None."""
        due = self.task.due
        return due if due and (self.by is None or due < self.by) else None


class Part(NamedTuple):
    """Steps that belong together; `until` is the day by which there is time for all of them."""

    until: date | None
    steps: tuple[Placed, ...]

    @property
    def hours(self) -> float:
        """The hours of its steps."""
        return sum(step.hours for step in self.steps)


def open_steps(body: str) -> tuple[Task, ...]:
    """The steps that are not done."""
    return tuple(step for step in steps_of(body) if not step.done)


def unweighed(steps: Sequence[Task]) -> tuple[Task, ...]:
    """The steps whose words name no hours, or nothing else."""
    return tuple(step for step in steps if estimate(step.text) is None or not without_hours(step.text))


def parts_of(goal: Goal, steps: Sequence[Task], until: date) -> tuple[Part, ...]:
    """The steps in parts: first what there is time for until that day, perhaps nothing, then what comes after.

    Each later part takes as long as there is until then, a week at least. `steps` all have an estimate; the hours a
    week are known.
    """
    today = goal.context.today or goal.day or until
    placed = _best_placed(goal, steps, today)
    first = tuple(step for step in placed if step.by and step.by <= until)
    later: dict[int, list[Placed]] = {}
    length = max(until - today, _SHORTEST).days
    for step in placed[len(first) :]:
        number = -(-(step.by - until).days // length) if step.by else _FARTHEST
        later.setdefault(number, []).append(step)
    return (Part(until, first), *(Part(some[-1].by, tuple(some)) for some in later.values()))


def _best_placed(goal: Goal, steps: Sequence[Task], today: date) -> list[Placed]:
    """In the order of the file; where steps would come too late for their day, those with a day first if that makes
    fewer of them late, or as many by fewer days.

    By the earliest day first no step is late in any order in which none need be (Jackson's rule, 1955).
    """
    placed = list(_placed(goal, in_order(steps), today))
    late = _late(placed)
    if late > _IN_TIME:
        hurried = list(_placed(goal, sorted(steps, key=lambda step: step.due or date.max), today))
        return hurried if _late(hurried) < late else placed
    return placed


def _late(placed: Sequence[Placed]) -> tuple[int, int]:
    """How many steps come too late for their day, and by how many days in all."""
    days = [((step.by - step.missed).days if step.by else _FARTHEST) for step in placed if step.missed]
    return len(days), sum(days)


def in_order(steps: Sequence[Task]) -> list[Task]:
    """As in the file, but for steps whose day comes earlier; one without a day belongs to the next that has one."""
    days: list[date] = []
    due = date.max
    for step in reversed(steps):
        due = step.due or due
        days.append(due)
    days.reverse()
    return [steps[at] for at in sorted(range(len(steps)), key=lambda at: (days[at], at))]


def _placed(goal: Goal, steps: Sequence[Task], today: date) -> Iterator[Placed]:
    total = 0.0
    day: date | None = today
    for step in steps:
        hours = estimate(step.text) or 0.0
        total += hours
        day = day and day_for(goal, total, day, today)
        yield Placed(step, hours, day)


def day_for(goal: Goal, hours: float, day: date, today: date) -> date | None:
    """The first day from `day` on by which there is time for so many hours; None beyond two years."""
    last = today + timedelta(days=_FARTHEST)
    while day <= last and not hours_until(goal, hours, day).fits:
        day += timedelta(days=1)
    return day if day <= last else None


def without_words(text: str, offset: int, length: int) -> str:
    """The text without those words and the comma or blanks around them; as it is where nothing else is said."""
    before, after = text[:offset].rstrip(" ,"), text[offset + length :].lstrip(" ")
    if not before:
        after = after.lstrip(", ")
        return after[:1].upper() + after[1:] if after.strip(" .!") else text
    return before + (" " if after[:1].isalnum() or (after[:1] in "(\"'" and after) else "") + after


def without_steps(body: str, steps: Sequence[Task]) -> str:
    """The body without the lines of these steps."""
    lines = body.split("\n")
    gone = {at for step in steps for at in _lines_of(lines, step)}
    return "\n".join(line for at, line in enumerate(lines) if at not in gone)


def step_lines(body: str, step: Task, marks: Iterator[str]) -> list[str]:
    """The line of the step, with a mark by which it stays the same task, and what is indented below it."""
    lines = body.split("\n")
    first, *below = (lines[at] for at in _lines_of(lines, step))
    return [first if step.mark else marked(first, next(marks)), *below]


def _lines_of(lines: Sequence[str], step: Task) -> range:
    after = step.line
    while after < len(lines) and lines[after].strip() and _indent(lines[after]) > len(step.indent):
        after += 1
    return range(step.line - 1, after)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" \t"))
