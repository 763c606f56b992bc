"""What the clocks of a running session show at a moment: seconds left, the step that is on, how late it will end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from mentor_cli.core.agenda.timing import Part, allot
from mentor_cli.core.live.course import MINUTE, Course, Stage, StageStep

# With less than this to go a stage is nearly over: time for a sign.
NEARLY = 60.0


class StepNow(NamedTuple):
    """The step that is on; `left` are seconds, below zero when it takes too long."""

    number: int
    step: StageStep
    left: float


class Clocks(NamedTuple):
    """Seconds left in the stage and in the session as it was planned; `late` is by how much it will end too late.

    `left` and `session_left` fall below zero when the time is over. `step` is None for a stage without steps.
    """

    left: float
    session_left: float
    late: float
    step: StepNow | None


class Given(NamedTuple):
    """A stage that now has other minutes than before."""

    stage: Stage
    minutes: int
    before: int


def clocks(course: Course, now: float) -> Clocks:
    """What the clocks show; all of them at zero when the session is over."""
    if course.is_over:
        return Clocks(0.0, course.ends - now, 0.0, None)
    spent = course.spent_by(now)[course.present]
    left = course.allotted[course.present] * MINUTE - spent
    later = MINUTE * sum(course.allotted[course.present + 1 :])
    late = max(now + max(left, 0.0) + later - course.ends, 0.0)
    return Clocks(left, course.ends - now, late, _step_now(course.stages[course.present], course, spent))


def step_minutes(stage: Stage, minutes: int) -> tuple[int, ...]:
    """The minutes of a stage's steps when the stage has `minutes`; the last ones have none when there are too few."""
    steps = stage.steps
    if minutes < len(steps):
        return tuple(int(at < minutes) for at in range(len(steps)))
    longest = max((step.minutes for step in steps), default=0)
    return allot(minutes, [Part(step.minutes, 1, step.minutes == longest) for step in steps]) if steps else ()


def _step_now(stage: Stage, course: Course, spent: float) -> StepNow | None:
    if not stage.steps:
        return None
    over = 0.0
    lengths = step_minutes(stage, course.allotted[course.present])
    for number, (step, minutes) in enumerate(zip(stage.steps, lengths, strict=True)):
        over += minutes * MINUTE
        if spent < over:
            return StepNow(number, step, over - spent)
    last = len(stage.steps) - 1
    return StepNow(last, stage.steps[last], over - spent)


def changed_minutes(before: Course, now: Course) -> Iterator[Given]:
    """The stages still to come, and the one that is on, that were given other minutes."""
    for at in range(now.present, len(now.stages)):
        if before.allotted[at] != now.allotted[at]:
            yield Given(now.stages[at], now.allotted[at], before.allotted[at])


def real_minutes(course: Course, now: float) -> tuple[int, ...]:
    """What each stage really took, in whole minutes; one that took less than half a minute counts as none."""
    return tuple(round(seconds / MINUTE) for seconds in course.spent_by(now))


def clock(seconds: float) -> str:
    """`4:05`, `-0:30`, `1:02:03`; what is left is counted up to the next second, so that zero is really over."""
    whole = int(-(-abs(seconds) // 1)) if seconds > 0 else int(abs(seconds))
    hours, rest = divmod(whole, 3600)
    sign = "-" if seconds < 0 and whole else ""
    if hours:
        return f"{sign}{hours}:{rest // 60:02d}:{rest % 60:02d}"
    return f"{sign}{rest // 60}:{rest % 60:02d}"
