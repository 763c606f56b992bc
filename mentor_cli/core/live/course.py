"""The course of a session that is being led: what is on, how long each segment took, what is left for the others.

A course is what its events add up to, each with its instant, so it can be taken up again from what was written down.
Instants are seconds since the epoch; segments are counted from 0 and called stages here, since a turn is one too.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple, TypeVar, get_args

from mentor_cli.core.agenda.timing import SHORTEST_SEGMENT, Part, allot, floors

MINUTE = 60.0
# A jump of the clock by more than this is no slow computer: it slept, or somebody set the clock.
LONGEST_TICK = 30.0

T = TypeVar("T")
What = Literal["start", "next", "skip", "back", "pause", "resume", "more", "jump", "speak", "finish", "tick"]
WHATS: tuple[str, ...] = get_args(What)


class StageStep(NamedTuple):
    """A step of a turn or segment, with the minutes that were planned for it; who speaks and who listens."""

    title: str
    minutes: int
    speaks: str
    silent: str


class Stage(NamedTuple):
    """A segment or turn as the agenda plans it. `turn` and `lead` are ids or empty."""

    title: str
    minutes: int
    turn: str
    lead: str
    steps: tuple[StageStep, ...]


class Event(NamedTuple):
    """Something that happened to the course. `seconds` is how far the clock jumped, `who` the id of who speaks now.

    `skip` goes on like `next`; the segment counts as not done. A `tick` only tells that the session was led until then.
    """

    at: float
    what: What
    seconds: float = 0.0
    who: str = ""


class Course(NamedTuple):
    """A session under way.

    `present` is the stage that is on; the number of stages when all are over. `spent` are seconds by stage, without
    those since `running_since`, which is None while the session pauses. `allotted` are the minutes that each stage is
    given as things stand, `granted` those that it was given beyond the plan. `spoken` are seconds by person, without
    those of `speaking` since `speaking_since`.
    """

    stages: tuple[Stage, ...]
    ends: float
    began: float
    present: int
    spent: tuple[float, ...]
    running_since: float | None
    allotted: tuple[int, ...]
    granted: tuple[int, ...]
    spoken: tuple[tuple[str, float], ...] = ()
    speaking: str = ""
    speaking_since: float = 0.0

    @property
    def is_over(self) -> bool:
        """Whether every stage is over."""
        return self.present >= len(self.stages)

    @property
    def is_paused(self) -> bool:
        """Whether the clock of the stage stands still; the one on the wall does not."""
        return self.running_since is None and not self.is_over

    def spent_by(self, now: float) -> tuple[float, ...]:
        """Seconds by stage, with those of the one that is on."""
        if self.running_since is None or self.is_over:
            return self.spent
        running = max(now - self.running_since, 0.0)
        return _put(self.spent, self.present, self.spent[self.present] + running)

    def spoken_by(self, now: float) -> dict[str, float]:
        """Seconds by person, with those of the one who speaks."""
        found = dict(self.spoken)
        if self.speaking and self.running_since is not None:
            found[self.speaking] = found.get(self.speaking, 0.0) + max(now - self.speaking_since, 0.0)
        return found


def begun(stages: Sequence[Stage], planned_start: float, now: float) -> Course:
    """The course at its first moment.

    It ends when the agenda says, if it begins within its own time; one that is tried out at another hour has its whole
    length from now on.
    """
    length = MINUTE * sum(stage.minutes for stage in stages)
    ends = planned_start + length if -length <= now - planned_start < length else now + length
    if ends - now > length:
        # Begun early: nobody waits for the hour on the clock.
        ends = now + length
    minutes = tuple(stage.minutes for stage in stages)
    course = Course(tuple(stages), ends, now, 0, (0.0,) * len(stages), now, minutes, (0,) * len(stages))
    return _shared_from(_with_the_floor(course, now), 0, now)


def course_of(stages: Sequence[Stage], planned_start: float, events: Iterable[Event]) -> Course | None:
    """What the events add up to; None before the first start."""
    course: Course | None = None
    for event in events:
        if event.what == "start":
            course = begun(stages, planned_start, event.at)
        elif course:
            course = after(course, event)
    return course


def after(course: Course, event: Event) -> Course:
    """The course after one more event."""
    if course.is_over and event.what != "back":
        return course
    course = _silent(course, event.at)
    match event.what:
        case "next" | "skip":
            return _entered(course, course.present + 1, event.at)
        case "back":
            return _entered(course, max(course.present - 1, 0), event.at)
        case "finish":
            return _entered(course, len(course.stages), event.at)
        case "pause":
            return _stopped(course, event.at)
        case "resume":
            return _shared_from(course._replace(running_since=event.at), course.present + 1, event.at)
        case "more":
            return _shared_from(_one_longer(course), course.present + 1, event.at)
        case "jump":
            return _left_out(course, event)
        case "speak":
            return course._replace(speaking=event.who, speaking_since=event.at)
        case _:
            return course


def _silent(course: Course, now: float) -> Course:
    """Count what was spoken until now; whoever speaks goes on speaking."""
    if not course.speaking:
        return course
    return course._replace(spoken=tuple(course.spoken_by(now).items()), speaking_since=now)


def _stopped(course: Course, now: float) -> Course:
    return course._replace(spent=course.spent_by(now), running_since=None)


def _entered(course: Course, stage: int, now: float) -> Course:
    stopped = _stopped(course, now)._replace(present=stage, speaking="")
    if stopped.is_over:
        return stopped
    return _shared_from(_with_the_floor(stopped._replace(running_since=now), now), stage, now)


def _with_the_floor(course: Course, now: float) -> Course:
    """Whoever has a turn speaks from its beginning; in one with steps these say who does."""
    stage = course.stages[course.present] if course.stages else None
    speaking = stage.turn if stage and not stage.steps else ""
    return course._replace(speaking=speaking, speaking_since=now)


def _one_longer(course: Course) -> Course:
    """The stage that is on has one minute more."""
    at = course.present
    allotted, granted = (_put(minutes, at, minutes[at] + 1) for minutes in (course.allotted, course.granted))
    return course._replace(allotted=allotted, granted=granted)


def _left_out(course: Course, event: Event) -> Course:
    """The time that the clock jumped over belongs to no stage; the session ends that much later."""
    if course.running_since is not None:
        course = course._replace(running_since=course.running_since + event.seconds)
    if course.speaking:
        course = course._replace(speaking_since=course.speaking_since + event.seconds)
    return course._replace(ends=course.ends + event.seconds)


def _shared_from(course: Course, first: int, now: float) -> Course:
    """The stages from `first` on share what is left of the session, by the rules of agendas, when that is too little.

    Those before keep what they were given. Nobody has to fill time that is left over.
    """
    spent = course.spent_by(now)
    before = [
        max(course.allotted[at] * MINUTE - spent[at], 0.0) for at in range(course.present, min(first, len(spent)))
    ]
    left = round((course.ends - now - sum(before)) / MINUTE)
    parts = []
    for stage, granted, seconds in zip(course.stages[first:], course.granted[first:], spent[first:], strict=True):
        least = max(stage.minutes + granted - round(seconds / MINUTE), min(stage.minutes, 1))
        parts.append(Part(least, min(SHORTEST_SEGMENT, least), takes_spare=False))
    minutes = [part.least for part in parts]
    if sum(minutes) > left:
        minutes = list(allot(max(left, floors(parts)), parts)) if parts else []
    given = [round(seconds / MINUTE) + more for seconds, more in zip(spent[first:], minutes, strict=True)]
    return course._replace(allotted=(*course.allotted[:first], *given))


def _put(values: tuple[T, ...], at: int, value: T) -> tuple[T, ...]:
    return (*values[:at], value, *values[at + 1 :])
