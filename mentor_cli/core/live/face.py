"""The words that show a running session, on a full screen or in lines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from mentor_cli.core.agenda.plainlines import are_many
from mentor_cli.core.live.clocks import NEARLY, Clocks, clock, clocks, step_minutes
from mentor_cli.core.live.course import MINUTE, Course, Stage
from mentor_cli.core.live.page import stage_title

Sign = Literal["", "nearly", "over"]
_BAR = 24


class Face(NamedTuple):
    """`left` are seconds of the segment; `sign` says that it is nearly over, or over."""

    title: str
    left: float
    session: str
    who: tuple[str, ...]
    then: str
    sign: Sign


def face(course: Course, names: Mapping[str, str], now: float) -> Face:
    """What is shown at that moment."""
    shown = clocks(course, now)
    if course.is_over:
        then = "now leave, and close it: mentor sessions close"
        return Face("The session is over", 0.0, "all segments done", (), then, "")
    stage = course.stages[course.present]
    sign = _sign(course, shown)
    state = {"": "", "nearly": " · ONE MINUTE LEFT", "over": " · TIME IS OVER"}[sign]
    title = stage_title(stage, names) + (" · PAUSED" if course.is_paused else state)
    number = f"segment {course.present + 1} of {len(course.stages)}"
    return Face(
        title, shown.left, _session(shown, number), tuple(_who(stage, shown, names)), _then(course, shown, names), sign
    )


def _sign(course: Course, shown: Clocks) -> Sign:
    if course.is_paused:
        return ""
    if shown.left <= 0:
        return "over"
    return "nearly" if shown.left <= NEARLY < course.allotted[course.present] * MINUTE else ""


def _session(shown: Clocks, number: str) -> str:
    left = f"{clock(shown.session_left)} left" if shown.session_left >= 0 else f"{clock(-shown.session_left)} over"
    late = f" · ends {round(shown.late / MINUTE)} min late" if shown.late >= MINUTE / 2 else ""
    return f"{number} · {left}{late}"


def _who(stage: Stage, shown: Clocks, names: Mapping[str, str]) -> Iterator[str]:
    """The step with its clock, who speaks, who must be silent; without steps whose turn it is, or who leads."""
    if shown.step is None:
        if stage.turn:
            yield f"{names.get(stage.turn, stage.turn)} speaks"
        elif stage.lead:
            yield f"{names.get(stage.lead, stage.lead)} leads"
        return
    step = shown.step.step
    yield f"step {shown.step.number + 1} of {len(stage.steps)}: {step.title} {clock(shown.step.left)}"
    if step.speaks:
        yield f"{_meant(step.speaks, stage, names)} speak{'' if are_many(step.speaks) else 's'}"
    if step.silent:
        yield f"{_meant(step.silent, stage, names)} listen{'' if are_many(step.silent) else 's'}, silent"


def _meant(words: str, stage: Stage, names: Mapping[str, str]) -> str:
    if words == "owner" and stage.turn:
        return names.get(stage.turn, stage.turn)
    return names.get(words, words)


def _then(course: Course, shown: Clocks, names: Mapping[str, str]) -> str:
    """The steps to come with their minutes as they are now, and the segment after them."""
    after = course.present + 1
    following = "the end"
    if after < len(course.stages):
        following = f"{stage_title(course.stages[after], names)}, {course.allotted[after]} min"
    stage = course.stages[course.present]
    planned = zip(stage.steps, step_minutes(stage, course.allotted[course.present]), strict=True)
    steps = [f"{step.title} {minutes}" for step, minutes in planned if minutes]
    to_come = ", ".join(steps[shown.step.number + 1 :]) if shown.step else ""
    return f"then: {to_come}; {following}" if to_come else f"then: {following}"


def bars(course: Course, names: Mapping[str, str], now: float) -> Iterator[str]:
    """Who spoke for how long, a line and a bar for each person, the longest bar the one who spoke most."""
    spoken = course.spoken_by(now)
    most = max([*spoken.values(), 1.0])
    widest = max((len(name) for name in names.values()), default=0)
    for number, (person, name) in enumerate(names.items(), 1):
        seconds = spoken.get(person, 0.0)
        bar = "█" * round(_BAR * seconds / most)
        mark = ">" if person == course.speaking else " "
        yield f"{mark}{number} {name:<{widest}} {clock(seconds):>5} {bar}".rstrip()
