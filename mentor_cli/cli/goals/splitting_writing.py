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
from mentor_cli.core.ids import LONGEST_NAME, slug, typed_id
from mentor_cli.core.judgement.judge import judge_goal
from mentor_cli.core.judgement.smart import t05_words_against_field
from mentor_cli.core.judgement.verdict import Criterion
from mentor_cli.core.records import GOALS
from mentor_cli.core.splitting import Part, day_for, step_lines, without_steps, without_words
from mentor_cli.core.steps import without_hours
from mentor_cli.core.time.durations import minutes_text
from mentor_cli.core.time.wording import day_near

if TYPE_CHECKING:
    from datetime import date

    from mentor_cli.cli.call import Call
    from mentor_cli.cli.goals.splitting import Suggestion
    from mentor_cli.core.record import Record
    from mentor_cli.store.writing import Change

# Hours that are no rounding.
_TELLING = 0.25
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
    told = _told(call, found, [*changes, *(change for _, change in made)], [new for new, _ in made])
    named = [f"  mentor goals refine {typed_id(one.id)}" for one in (record, *(new for new, _ in made))]
    beside = _beside(found, "they are in none of the parts")
    return told._replace(lines=[*told.lines, *beside, "their words still speak of the whole:", *named])


def _follow_up(call: Call, found: Suggestion, part: Part, marks: Iterator[str], number: int) -> tuple[Record, Change]:
    record, today = found.record, _today(call, found)
    whole = _without_end(found, title(record.body)) or record.id
    heading, which = f"{whole}, part {number}", f"-part-{number}"
    values = {name: record.values[name] for name in _TAKEN_OVER if name in record.values}
    values |= {
        "status": "draft",
        "written": today.isoformat(),
        "due": part.until.isoformat() if part.until else None,
        "effort": _effort(part.hours),
    }
    lines = [line for step in part.steps for line in step_lines(record.body, step.task, marks)]
    name = slug(whole, LONGEST_NAME - len(which)) + which
    identity = owned_id(call, "goals", record.text("owner") or "", name)
    new = new_record(
        GOALS, identity, values, heading, new_body(heading, _without_end(found, statement(record.body)), lines)
    )
    return new.record, new.change


def _without_end(found: Suggestion, said: str) -> str:
    """What the goal says, without the end that only its first part has: the others are due on days of their own."""
    from mentor_cli.core.judgement.text.english.read import understand

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
        {"date": step.by.isoformat(), "what": without_hours(step.task.text)}
        for step in steps
        if step.by and known.isdisjoint((step.task.text, without_hours(step.task.text)))
    ]
    last = _last_day(call, found, max(step.by for step in steps if step.by))
    values: dict[str, Any] = {"milestones": [*map(dict, there), *added], "due": last.isoformat()}
    told = _told(call, found, revised(call, record, values), [])
    return told._replace(lines=[*told.lines, *_beside(found, "there is time for them"), *_contradictions(found, last)])


def _beside(found: Suggestion, what: str) -> list[str]:
    """What becomes of the hours that no step names."""
    hours = found.beside_steps
    return [f"{_effort(hours)} of the effort stand in no step: {what}"] if hours >= _TELLING else []


def _last_day(call: Call, found: Suggestion, last: date) -> date:
    """The day by which there is time for the whole effort, what no step names included."""
    if found.beside_steps < _TELLING:
        return last
    goal = found.goal
    day = day_for(goal, found.steps_hours + found.beside_steps, last, _today(call, found))
    if day is None:
        raise UsageError(
            f"for its effort of {_effort(goal.effort or 0.0)} there is no time within two years",
            f"mentor goals update {typed_id(found.record.id)} --effort TIME",
        )
    return day


def _contradictions(found: Suggestion, due: date) -> Iterator[str]:
    """Where the words of the goal still name its former day."""
    judgement = judge_goal(found.goal._replace(due=due))
    for remark in judgement.criteria[Criterion.TIME_BOUND].remarks:
        if remark.code == t05_words_against_field.CODE:
            yield f"{remark.message}: mentor goals refine {typed_id(found.record.id)}"


def _told(call: Call, found: Suggestion, changes: list[Change], made: list[Record]) -> Outcome:
    today = _today(call, found)
    goals = [after_changes(GOALS, found.record, changes), *made]
    lines = [f"{one.path} · due {day_near(due, today)}" for one in goals if (due := one.date("due"))]
    lines += [
        f'"{step.task.text}" is planned for {day_near(step.by, today)}, too late for its own day, '
        f"{day_near(step.missed, today)}"
        for part in found.parts
        for step in part.steps
        if step.by and step.missed
    ]
    document = {"goals": [goal_document(one, standing(one, today)) for one in goals]}
    return Outcome(document, lines, changes=changes)


def _effort(hours: float) -> str:
    return minutes_text(max(round(hours * 60), 1))


def _today(call: Call, found: Suggestion) -> date:
    return found.goal.context.today or call.today()
