"""A suggestion of how to split a goal, written: as goals of their own, or as milestones with a later day."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from mentor_cli.cli.actions.marks import new_marks
from mentor_cli.cli.command import Outcome
from mentor_cli.cli.goals.listing import goal_document
from mentor_cli.cli.records.bodies import editing_body
from mentor_cli.cli.records.fields import revised
from mentor_cli.cli.records.owners import owned_id
from mentor_cli.cli.records.writing_records import after_changes, new_record
from mentor_cli.core.body import statement, title
from mentor_cli.core.errors import UsageError
from mentor_cli.core.goal_writing import new_body
from mentor_cli.core.goals import standing
from mentor_cli.core.ids import typed_id
from mentor_cli.core.records import GOALS
from mentor_cli.core.splitting import Part, step_lines, without_steps, without_words
from mentor_cli.core.time.durations import minutes_text
from mentor_cli.core.time.wording import day_near

if TYPE_CHECKING:
    from datetime import date

    from mentor_cli.cli.call import Call
    from mentor_cli.cli.goals.splitting import Suggestion
    from mentor_cli.core.record import Record
    from mentor_cli.store.writing import Change

# What belongs to the whole way, so to each part of it.
_TAKEN_OVER = ("owner", "group", "why", "focus", "review", "support")


def written(call: Call, found: Suggestion, how: str) -> Outcome:
    """The changes. Raises UsageError where a part would have no day, or nothing would be left of the goal."""
    far = next((step for part in found.parts for step in part.steps if step.by is None), None)
    if far:
        raise UsageError(f"for {far.task.text} there is no time within two years", "give more hours, or leave it out")
    return _as_goals(call, found) if how == "goals" else _as_milestones(call, found)


def _as_goals(call: Call, found: Suggestion) -> Outcome:
    """The later steps moved into a draft for each part, with the words of the goal but for its day."""
    record = found.record
    first, *later = found.parts
    if not first.steps:
        day = later[0].steps[0].by
        raise UsageError(
            "not even the first step fits until its day, so nothing would be left in it",
            f"mentor goals update {typed_id(record.id)} --due {day}",
        )
    marks = new_marks(call)
    made = [_follow_up(call, found, part, marks, number) for number, part in enumerate(later, 2)]
    moved = [step.task for part in later for step in part.steps]
    values = {"effort": _effort(found.goal.worked + first.hours)} if record.text("effort") else {}
    changes = revised(call, record, values, (editing_body(record, lambda body: without_steps(body, moved)),))
    return _told(call, found, [*changes, *(change for _, change in made)], [new for new, _ in made])


def _follow_up(call: Call, found: Suggestion, part: Part, marks: Iterator[str], number: int) -> tuple[Record, Change]:
    record, today = found.record, _today(call, found)
    heading = f"{title(record.body) or record.id}, part {number}"
    values = {name: record.values[name] for name in _TAKEN_OVER if name in record.values}
    values |= {
        "status": "draft",
        "written": today.isoformat(),
        "due": part.until.isoformat() if part.until else None,
        "effort": _effort(part.hours),
    }
    lines = [line for step in part.steps for line in step_lines(record.body, step.task, marks)]
    identity = owned_id(call, "goals", record.text("owner") or "", heading)
    new = new_record(GOALS, identity, values, heading, new_body(heading, _words(found), lines))
    return new.record, new.change


def _words(found: Suggestion) -> str:
    """What the goal says, without the end that only its first part has: the others are due on days of their own."""
    from mentor_cli.core.judgement.text.english.read import understand

    said = statement(found.record.body)
    reading = understand(said, found.goal.calendar, found.goal.context.own)
    end = reading.deadline
    return without_words(said, *reading.span(end.first, end.after)) if end and end.day else said


def _as_milestones(call: Call, found: Suggestion) -> Outcome:
    """Each open step a milestone on the day by which there is time for it; the goal's day becomes the last of them."""
    record = found.record
    there = list(record.mappings("milestones"))
    known = {str(one.get("what")) for one in there}
    steps = [step for part in found.parts for step in part.steps]
    added = [
        {"date": step.by.isoformat(), "what": step.task.text}
        for step in steps
        if step.by and step.task.text not in known
    ]
    last = max(step.by for step in steps if step.by)
    values: dict[str, Any] = {"milestones": [*map(dict, there), *added], "due": last.isoformat()}
    return _told(call, found, revised(call, record, values), [])


def _told(call: Call, found: Suggestion, changes: list[Change], made: list[Record]) -> Outcome:
    today = _today(call, found)
    goals = [after_changes(GOALS, found.record, changes), *made]
    lines = [f"{one.path} · due {day_near(due, today)}" for one in goals if (due := one.date("due"))]
    hint = f"their words still speak of the whole: mentor goals refine {typed_id(found.record.id)}"
    document = {"goals": [goal_document(one, standing(one, today)) for one in goals]}
    return Outcome(document, [*lines, *([hint] if made else [])], changes=changes)


def _effort(hours: float) -> str:
    return minutes_text(max(round(hours * 60), 1))


def _today(call: Call, found: Suggestion) -> date:
    return found.goal.context.today or call.today()
