"""The page of a session while it is led: where each segment stands in the body, and what is written into it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from mentor_cli.core.agenda.plainlines import step_line
from mentor_cli.core.appending import appended, with_line
from mentor_cli.core.body import Section, section, sections
from mentor_cli.core.ids import fold
from mentor_cli.core.live.course import Stage

QUESTIONS, DECISIONS, ACTIONS = "Questions", "Decisions", "Actions"
# What stands behind the segments; a segment whose heading somebody took out is put in front of it.
_CLOSING = (QUESTIONS, "Not grasped", DECISIONS, ACTIONS, "New goals", "Feedback")
_CLOCK = r"\d\d?:\d\d +"
_NOTE = r"- \d\d:\d\d "
_ANSWERED = " (answered)"


def stage_title(stage: Stage, names: Mapping[str, str]) -> str:
    """`Turn: Ben` for a turn, else the title; `names` are the people's by id."""
    return f"{stage.title}: {names.get(stage.turn, stage.turn)}" if stage.turn else stage.title


def stage_section(body: str, stages: Sequence[Stage], at: int, names: Mapping[str, str]) -> Section | None:
    """The section of the stage: by its title and turn, whatever clock the heading shows.

    Of several with the same title the one that comes as often as in the agenda.
    """
    stage = stages[at]
    titles = {fold(stage_title(stage, names)), fold(stage_title(stage, {}))}
    same = [one for one in sections(body) if one.level == 2 and fold(re.sub(_CLOCK, "", one.title, count=1)) in titles]
    earlier = sum((one.title, one.turn) == (stage.title, stage.turn) for one in stages[:at])
    return same[earlier] if earlier < len(same) else None


def without_steps(text: str, stage: Stage) -> str:
    """The text of a stage without the list of its steps, whose minutes are no longer those of the plan."""
    listed = {step_line(*step) for step in stage.steps}
    return "\n".join(line for line in text.split("\n") if line.rstrip() not in listed).strip("\n")


def without_notes(text: str) -> str:
    """The text of a stage without the notes with a clock that were taken in it."""
    return "\n".join(line for line in text.split("\n") if not re.match(_NOTE, line)).strip()


def with_note(body: str, stages: Sequence[Stage], at: int, names: Mapping[str, str], clock: str, words: str) -> str:
    """The body with `- 18:23 words` below what stands under the stage's heading, which is made where it is missing."""
    note = f"- {clock} {words}"
    part = stage_section(body, stages, at, names)
    if part is None:
        return with_line(body, f"{clock} {stage_title(stages[at], names)}", note, _CLOSING)
    last = part.text.rsplit("\n", 1)[-1]
    return appended(body, part, note, 1 if re.match(_NOTE, last) else 2)


def with_decision(body: str, words: str) -> str:
    """The body with a line more under `## Decisions`."""
    return with_line(body, DECISIONS, f"- {words}", (ACTIONS, "New goals", "Feedback"))


def with_question(body: str, words: str) -> str:
    """The body with a question more at the end of the queue."""
    return with_line(body, QUESTIONS, f"- {words}", _CLOSING[1:])


def questions(body: str) -> tuple[str, ...]:
    """The questions that wait, in their order."""
    part = section(body, QUESTIONS)
    lines = part.text.split("\n") if part else []
    return tuple(line[2:].strip() for line in lines if line.startswith("- ") and not line.rstrip().endswith(_ANSWERED))


def with_answered(body: str, question: str) -> str:
    """The body in which that question of the queue is marked as answered; as it is when it waits no longer."""
    part = section(body, QUESTIONS)
    if part is None:
        return body
    lines = body[part.text_start : part.end].split("\n")
    for number, line in enumerate(lines):
        if line.startswith("- ") and line[2:].strip() == question:
            lines[number] = line.rstrip() + _ANSWERED
            break
    return body[: part.text_start] + "\n".join(lines) + body[part.end :]
