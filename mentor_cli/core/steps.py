"""The steps of a goal, and the hours that their words name."""

from __future__ import annotations

import re

from mentor_cli.core.body import section
from mentor_cli.core.errors import UsageError
from mentor_cli.core.tasks import Task, tasks
from mentor_cli.core.time.durations import read_minutes

STEPS = "Steps"
_HOURS = r"\d+(?:[.,]\d+)? ?(?:hours?|hrs?|h)(?: ?\d+ ?(?:minutes?|mins?|m))?"
# Outside of brackets `100m` may be a distance.
_LENGTH = rf"(?<![\w.,])(?:{_HOURS}|\d+ ?(?:minutes?|mins?))(?![\w/])"
_IN_BRACKETS = rf"\((?:about |around |ca\.? ?|~ ?)?({_HOURS}|\d+ ?(?:minutes?|mins?|m))\)"


def steps_of(body: str) -> tuple[Task, ...]:
    """The tasks under `## Steps`; those of the whole body where there is no such heading."""
    found = tasks(body)
    part = section(body, STEPS) if found else None
    if part is None:
        return found
    last = part.line + body.count("\n", part.start, part.end)
    return tuple(task for task in found if part.line < task.line <= last)


def estimate(text: str) -> float | None:
    """The hours that a step's words name: those in brackets, else the only length of time in it. None without one."""
    bracketed = re.findall(_IN_BRACKETS, text, re.IGNORECASE)
    found = bracketed[-1:] or re.findall(_LENGTH, text, re.IGNORECASE)
    if len(found) != 1:
        return None
    try:
        return read_minutes(found[0]) / 60
    except UsageError:
        return None


def hours_done(body: str) -> float:
    """The hours of the steps that are done, as far as they name some."""
    return sum(estimate(step.text) or 0.0 for step in steps_of(body) if step.done)
