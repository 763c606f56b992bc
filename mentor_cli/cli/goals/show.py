"""`mentor goals show`: everything about one goal, and the command that comes next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from mentor_cli.cli.command import Command, Outcome
from mentor_cli.cli.goals.listing import GOAL, check_in_document, goal_document
from mentor_cli.cli.records.fieldlines import labelled
from mentor_cli.cli.records.mentions import Mention, mentions_of
from mentor_cli.cli.records.owners import owner_of
from mentor_cli.cli.records.parts import SEALED, part, text_part
from mentor_cli.cli.records.showing import readable
from mentor_cli.core.body import is_sealed, sections, statement, statement_span
from mentor_cli.core.carrying import chain, follow_ups
from mentor_cli.core.goal_writing import CHECK_INS, OUTCOME, outcome
from mentor_cli.core.goals import Standing, number_text, standing
from mentor_cli.core.ids import typed_id
from mentor_cli.core.steps import STEPS
from mentor_cli.core.tasks import Task, check_ins, tasks
from mentor_cli.core.time.iso import day_of
from mentor_cli.core.time.wording import day_near, days_left, due_distance

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record

_PLAIN_FIELDS = ("measure", "why", "focus", "effort", "review", "support", "group")


def show_goal(call: Call, *, goal: str) -> Outcome:
    """One goal with its state, what is planned, what was noted, and where sessions speak of it."""
    found = readable(call.workspace.find("goals", goal))
    today = call.today(owner_of(call, found))
    stands = standing(found, today)
    related = chain(found, call.workspace.usable("goals"))
    mentions = mentions_of(found, call.workspace.usable("sessions"))
    shown: dict[str, Any] = {
        **goal_document(found, stands),
        "check_ins": [check_in_document(note) for note in check_ins(found.body)],
        "tasks": [_task_document(task) for task in tasks(found.body)],
        "outcome": outcome(found.body),
        "chain": [one.id for one in related],
        "sessions": [mention.as_json() for mention in mentions],
    }
    return Outcome(shown, list(_lines(found, stands, today, related, mentions, call.width)))


def _lines(
    goal: Record,
    stands: Standing,
    today: date,
    related: Sequence[Record],
    mentions: Sequence[Mention],
    width: int | None,
) -> Iterator[str]:
    yield place_of_words(goal)
    yield SEALED if is_sealed(goal.body) else statement(goal.body) or goal.id
    yield ""
    yield from labelled((name, text.strip()) for name, text in _facts(goal, stands, today))
    yield from part("steps", _step_rows(goal, today))
    yield from part("milestones", _milestone_rows(goal, today))
    yield from part("benchmarks", _benchmark_rows(goal, today))
    yield from part("check-ins", _note_rows(goal, today))
    yield from part("carried", _chain_rows(goal, related, today))
    yield from part("in sessions", [(mention.place, mention.text) for mention in mentions])
    yield from text_part("outcome", outcome(goal.body), width)
    yield from part("also in the file", [(", ".join(titles),)] if (titles := _other_titles(goal.body)) else [])
    command = _next_command(goal, stands, related)
    yield from ("", command) if command else ()


def place_of_words(record: Record) -> str:
    """`goals/ana-react.md:12`: where the statement stands."""
    start, _ = statement_span(record.body)
    return f"{record.path}:{record.body_line + record.body.count(chr(10), 0, start)}"


def _facts(goal: Record, stands: Standing, today: date) -> Iterator[tuple[str, str]]:
    left = f", {days_left(stands.due, today)}" if stands.is_open and stands.due else ""
    unit = f" {stands.progress.unit}" if stands.progress and stands.progress.unit else ""
    written = goal.date("written")
    yield "owner", goal.text("owner") or ""
    yield "state", _state(stands, today) + left
    yield "done", stands.done_text + unit
    for name in _PLAIN_FIELDS:
        yield name, ", ".join(goal.texts(name))
    yield "written", day_near(written, today) if written else ""


def _state(stands: Standing, today: date) -> str:
    if stands.is_open:
        return f"{stands.status}, due {day_near(stands.due, today)}" if stands.due else f"{stands.status}, no date"
    closed = f" {day_near(stands.closed, today)}" if stands.closed else ""
    due = f", was due {day_near(stands.due, today)}" if stands.due and stands.due != stands.closed else ""
    return f"{stands.status}{closed}{due}"


def _step_rows(goal: Record, today: date) -> Iterator[tuple[str, ...]]:
    for task in tasks(goal.body):
        when = f"done {day_near(task.done_on, today)}" if task.done and task.done_on else "done" if task.done else ""
        if task.due and not task.done:
            when = f"due {day_near(task.due, today)}, {due_distance(task.due, today)}"
        yield (
            f"[{'x' if task.done else ' '}] {task.text}",
            task.person or "",
            when,
            f"^{task.mark}" if task.mark else "",
        )


def _milestone_rows(goal: Record, today: date) -> Iterator[tuple[str, ...]]:
    for milestone in goal.mappings("milestones"):
        reached = milestone.get("reached")
        yield (
            _day_text(milestone.get("date"), today),
            str(milestone.get("what") or ""),
            f"reached {_day_text(reached, today)}" if reached else "",
        )


def _benchmark_rows(goal: Record, today: date) -> Iterator[tuple[str, ...]]:
    for benchmark in goal.mappings("benchmarks"):
        yield _day_text(benchmark.get("by"), today), str(benchmark.get("what") or "")


def _day_text(text: Any, today: date) -> str:
    """A date in words; what is no date (`session-2`) as it stands."""
    day = day_of(str(text or ""))
    return day_near(day, today) if day else str(text or "")


def _note_rows(goal: Record, today: date) -> Iterator[tuple[str, ...]]:
    for note in check_ins(goal.body, CHECK_INS):
        number = "" if note.number is None else number_text(note.number)
        yield day_near(note.day, today), note.author or "", number, note.text


def _chain_rows(goal: Record, related: Sequence[Record], today: date) -> Iterator[tuple[str, ...]]:
    for one in related if len(related) > 1 else ():
        stands = standing(one, today)
        yield one.id, stands.due_text(today), stands.done_text, "this one" if one.id == goal.id else ""


def _other_titles(body: str) -> list[str]:
    known = {name.casefold() for name in (STEPS, CHECK_INS, OUTCOME)}
    return [part.title for part in sections(body) if part.level > 1 and part.title.casefold() not in known]


def _next_command(goal: Record, stands: Standing, related: Sequence[Record]) -> str:
    """What there is to do about the goal; empty when nothing is."""
    if is_sealed(goal.body):
        return ""
    if not stands.is_open:
        free = stands.status == "missed" and not follow_ups(goal, related)
        return f"mentor goals carry {typed_id(goal.id)} --due DATE" if free else ""
    if stands.status == "draft":
        return f"mentor goals check {typed_id(goal.id)}"
    if stands.progress and stands.progress.reached:
        return f"mentor goals close {typed_id(goal.id)} --met"
    if stands.days_left is not None and stands.days_left < 0:
        return f'mentor goals close {typed_id(goal.id)} --missed --why "…"'
    number = f"--current {number_text(stands.progress.current + 1)} " if stands.progress else ""
    return f'mentor goals update {typed_id(goal.id)} {number}--note "…"'


def _task_document(task: Task) -> dict[str, Any]:
    return {
        "text": task.text,
        "done": task.done,
        "person": task.person,
        "due": task.due.isoformat() if task.due else None,
        "done_on": task.done_on.isoformat() if task.done_on else None,
        "mark": task.mark,
    }


SHOW = Command(
    show_goal,
    "Show one goal: its state, its steps, what was noted on the way, and where sessions speak of it.",
    (GOAL,),
    examples=("mentor goals show amina-portfolio-page", "mentor goals show portfolio --json"),
)
