"""The steps of a goal, and the hours that their words name."""

from __future__ import annotations

import re

from mentor_cli.core.body import section
from mentor_cli.core.errors import UsageError
from mentor_cli.core.tasks import Task, tasks
from mentor_cli.core.time.durations import read_minutes

STEPS = "Steps"
_HOURS_OF_A_YEAR = 366 * 24
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
    """The hours that a step's words name: the only ones in brackets, else the only length of time in it. None without
    one, and for more than a year has.
    """
    length = _length(text)
    if not length or beyond_a_year(text):
        return None
    if not re.search("[1-9]", length):
        return 0.0
    try:
        return read_minutes(length) / 60
    except UsageError:
        return None


def beyond_a_year(text: str) -> str:
    """The length in a step's words that is more hours than a year has, as it was typed; empty where there is none."""
    length = _length(text)
    figure = re.match(r"\d+", length)
    most = _HOURS_OF_A_YEAR if "h" in length.lower() else _HOURS_OF_A_YEAR * 60
    return length if figure and int(figure[0]) > most else ""


def _length(text: str) -> str:
    found = re.findall(_IN_BRACKETS, text, re.IGNORECASE) or re.findall(_LENGTH, text, re.IGNORECASE)
    return found[0] if len(found) == 1 else ""


def without_hours(text: str) -> str:
    """What is done in a step: its words without the hours in brackets."""
    return re.sub(rf"\s*{_IN_BRACKETS}", "", text, flags=re.IGNORECASE).strip()


def hours_done(body: str) -> float:
    """The hours of the steps that are done, as far as they name some."""
    return sum(estimate(step.text) or 0.0 for step in steps_of(body) if step.done)
