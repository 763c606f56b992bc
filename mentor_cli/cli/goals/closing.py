"""`mentor goals close` and `mentor goals carry`: goals accounted for, and missed ones taken up again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.days import day_so_far, refuse_passed
from mentor_cli.cli.goals.listing import GOAL, goal_document
from mentor_cli.cli.records.fields import revised
from mentor_cli.cli.records.owners import owned_id, owner_of
from mentor_cli.cli.records.showing import readable
from mentor_cli.cli.records.writing_records import after_changes, new_record
from mentor_cli.core.body import is_sealed, statement, title
from mentor_cli.core.carrying import follow_up_values, must_be_carried
from mentor_cli.core.errors import UnusableFile, UsageError, brief
from mentor_cli.core.goal_writing import new_body, outcome, with_outcome
from mentor_cli.core.goals import CLOSED, Standing, number_text, standing, status_of
from mentor_cli.core.ids import typed_id
from mentor_cli.core.records import GOALS
from mentor_cli.core.tasks import marked, tasks
from mentor_cli.core.time.moments import read_date
from mentor_cli.core.time.wording import full_day

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record
    from mentor_cli.store.edit import Operation
    from mentor_cli.store.writing import Change


def close_goal(
    call: Call, *, goal: str, met: bool, missed: bool, dropped: bool, why: str | None, on: str | None
) -> Outcome:
    """The goal closed as met, missed or dropped on that day, with what there is to say about it."""
    found = readable(call.workspace.find("goals", goal))
    status = _chosen(call, found, met=met, missed=missed, dropped=dropped)
    today = call.today(owner_of(call, found))
    explained_later = status_of(found) == "missed" == status and why is not None and not outcome(found.body)
    if status_of(found) in CLOSED and not explained_later:
        _refuse_closed(found)
    day = found.date("closed") if explained_later and not on else _day(found, on, today)
    words = _why(call, found, why) if status == "missed" else why
    values = {"status": status, "closed": (day or today).isoformat()}
    changes = revised(call, found, values, _accounting(found, words))
    after = after_changes(GOALS, found, changes)
    stands = standing(after, today)
    line = " · ".join(part for part in (after.path, stands.due_text(today), stands.done_text) if part)
    return Outcome(goal_document(after, stands), (line, *_next(after, stands)), changes=changes)


def _next(goal: Record, stands: Standing) -> tuple[str, ...]:
    """What may be left to do about a goal that has just been closed."""
    if stands.status == "missed":
        return (f"to take it up again: mentor goals carry {typed_id(goal.id)} --due DATE",)
    if stands.status == "met" and stands.progress and not stands.progress.reached:
        again = (
            f"mentor goals update {typed_id(goal.id)} --status active --current {number_text(stands.progress.target)}"
        )
        return (f"met with {stands.done_text}; if that number is old: {again}, then close it again",)
    return ()


def _chosen(call: Call, goal: Record, **flags: bool) -> str:
    """How it ended: given, or asked for at a terminal."""
    chosen = [name for name, given in flags.items() if given]
    if not chosen and call.interactive:
        from mentor_cli.cli.asking import ask

        answer = ask("How did it end: met, missed or dropped?")
        if answer.casefold() not in flags:
            raise UsageError(f"{brief(answer)} is not one of {', '.join(flags)}", f"{_closing(goal)} --met")
        return answer.casefold()
    if not chosen:
        raise UsageError("how did it end? --met, --missed or --dropped", f"{_closing(goal)} --met")
    if len(chosen) > 1:
        both = " and ".join(f"--{name}" for name in chosen)
        raise UsageError(f"{both} cannot both be true", "give the one that is")
    return chosen[0]


def _closing(goal: Record) -> str:
    return f"mentor goals close {typed_id(goal.id)}"


def _refuse_closed(goal: Record) -> None:
    closed = goal.date("closed")
    when = f" on {full_day(closed)}" if closed else ""
    raise UsageError(
        f"{goal.id} is closed already: {status_of(goal)}{when}",
        f"mentor goals update {typed_id(goal.id)} --status active opens it again",
    )


def _day(goal: Record, on: str | None, today: date) -> date:
    day = day_so_far(on, today, "a goal is closed on the day it ends, or afterwards")
    written = goal.date("written")
    if written and day < written:
        raise UsageError(
            f"{full_day(day)} is before the goal was written, on {full_day(written)}", "give --on a later day"
        )
    return day


def _why(call: Call, goal: Record, why: str | None) -> str:
    """Why it was missed: given, or asked for at a terminal."""
    if why is None and call.interactive:
        from mentor_cli.cli.asking import ask

        why = ask("What got in the way, and what would you do differently?")
    if not (why or "").strip() and not outcome(goal.body):
        raise UsageError(
            "--why is missing: a goal that was missed says what got in the way",
            f'{_closing(goal)} --missed --why "…"',
        )
    return why or ""


def _accounting(goal: Record, words: str | None) -> Sequence[Operation]:
    if not (words or "").strip():
        return ()
    from mentor_cli.cli.records.bodies import editing_body

    return (editing_body(goal, lambda body: with_outcome(body, words or "")),)


def carry_goal(call: Call, *, goal: str, due: str | None, new_title: str | None) -> Outcome:
    """The follow-up of a missed goal: the same words, the count from where it was left, the steps that are open."""
    found = readable(call.workspace.find("goals", goal))
    owner = owner_of(call, found)
    today = call.today(owner)
    must_be_carried(found, call.workspace.usable("goals"), today)
    if is_sealed(found.body):
        raise UnusableFile(f"{found.path} is sealed: its words cannot be copied here", 'mentor goals add "…"')
    until = read_date(due, today) if due else None
    refuse_passed(until, today)
    steps, marking = _open_steps(call, found)
    heading = new_title or title(found.body) or found.id
    body = new_body(heading, statement(found.body), steps)
    identity = owned_id(call, "goals", found.text("owner") or "", heading)
    new = new_record(GOALS, identity, follow_up_values(found, today, until), heading, body)
    stands = standing(new.record, today)
    taken_over = f"{len(steps)} step{'' if len(steps) == 1 else 's'} taken over" if steps else ""
    line = " · ".join(part for part in (new.record.path, stands.done_text, taken_over) if part)
    return Outcome(
        {**goal_document(new.record, stands), "tasks_taken_over": len(steps)},
        (line, *_open_ends(new.record, until)),
        changes=(*marking, new.change),
    )


def _open_steps(call: Call, goal: Record) -> tuple[list[str], list[Change]]:
    """The lines of the steps that are not done, each with its mark, and the change that gives marks to the old ones.

    The same mark says that it is the same task: done in one place, it is done in the other.
    """
    still_open = [task for task in tasks(goal.body) if not task.done]
    bare = [task for task in still_open if task.mark is None]
    if not bare:
        return [task.raw.strip() for task in still_open], []
    from mentor_cli.cli.actions.marks import new_marks
    from mentor_cli.cli.records.bodies import editing_body

    marks = new_marks(call)
    with_marks = {task.line: marked(task.raw, next(marks)) for task in bare}

    def mark_all(body: str) -> str:
        lines = body.split("\n")
        for number, line in with_marks.items():
            lines[number - 1] = line
        return "\n".join(lines)

    changes = revised(call, goal, {}, (editing_body(goal, mark_all),))
    return [with_marks.get(task.line, task.raw).strip() for task in still_open], changes


def _open_ends(new: Record, until: date | None) -> list[str]:
    """What nobody but the owner can settle."""
    dated = [] if until else [f"it has no date yet: mentor goals update {typed_id(new.id)} --due DATE"]
    return [*dated, f"its words are still those of the old goal: mentor goals check {typed_id(new.id)}"]


CLOSE = Command(
    close_goal,
    "Close a goal as met, missed or dropped. A missed one says why, and can then be carried over.",
    (
        GOAL,
        Param("met", "It was reached.", ("--met",), "flag"),
        Param("missed", "Its day has come and it was not reached.", ("--missed",), "flag"),
        Param("dropped", "It was given up on purpose.", ("--dropped",), "flag"),
        Param("why", "What helped, what got in the way; goes under Outcome in the file.", ("--why",)),
        Param("on", "The day it was closed, otherwise today; a weekday is the last one.", ("--on",), metavar="DATE"),
    ),
    examples=(
        "mentor goals close tomek-mock-interviews --met",
        'mentor goals close yared-react-basics --missed --why "Stuck on props, and asked nobody"',
        'mentor goals close halyna-speak-up --dropped --why "I ask in pairs now" --on tue',
    ),
    writes=True,
)
CARRY = Command(
    carry_goal,
    "Follow up a missed goal with a new one: the same words, the count from where it was left, the open steps with "
    "their marks, and a link back.",
    (
        GOAL,
        Param("due", "The day the new goal is to be reached.", ("--due",), metavar="DATE"),
        Param("new_title", "A new title; otherwise that of the old goal.", ("--title",)),
    ),
    examples=(
        'mentor goals carry yared-react-basics --title "React, the other seven" --due +3w --dry-run',
        "mentor goals carry yared-react-basics --due 2026-12-18",
    ),
    writes=True,
)
