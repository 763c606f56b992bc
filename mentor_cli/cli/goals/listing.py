"""`mentor goals list`: goals with their state; the views that the other commands on goals share."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.records.owners import of_owner, owners, people_now, todays
from mentor_cli.cli.records.showing import document
from mentor_cli.cli.render import table
from mentor_cli.core.body import statement
from mentor_cli.core.goals import (
    CLOSED,
    OPEN,
    Progress,
    Standing,
    has_moved,
    in_order,
    is_fresh,
    is_shown_in,
    standing,
    status_of,
)
from mentor_cli.core.ids import fold
from mentor_cli.core.time.wording import day_near

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record
    from mentor_cli.core.tasks import CheckIn

GOAL = Param(
    "goal", "The goal's id, or any part of it that no other goal has.", asked=True, metavar="ID", complete="goals"
)
_HEADERS = ("goal", "due", "done", "last check-in")


def list_goals(
    call: Call,
    *,
    owner: str | None,
    status: Sequence[str],
    group: str | None,
    due_before: str | None,
    since: str | None,
    all_: bool,
) -> Outcome:
    """The goals that fit every filter; without one, those that are open or were closed in the last two weeks."""
    everything = call.workspace.usable("goals")
    goals = those_of(call, everything, owner, group)
    if status:
        goals = [goal for goal in goals if status_of(goal) in status]
    goals = _in_time(call, goals, due_before, since)
    days = todays(call, goals)
    pairs = [(goal, standing(goal, days[goal.text("owner") or ""])) for goal in goals]
    if not (status or all_ or since):
        pairs = [pair for pair in pairs if _is_current(pair[1], days[pair[0].text("owner") or ""], due_before)]
    pairs = in_order(pairs)
    rows = [_row(goal, stands, days[goal.text("owner") or ""]) for goal, stands in pairs]
    return Outcome(
        {"goals": [goal_document(*pair) for pair in pairs], "skipped": call.skipped()} if call.json else None,
        table(rows, _HEADERS, call.width),
        notes=() if pairs else call.when_empty(_why_empty(everything, goals), "goals"),
    )


def those_of(call: Call, goals: Sequence[Record], owner: str | None, group: str | None) -> list[Record]:
    """Those of that owner, or shown in that group's agendas; without either all of them."""
    found = of_owner(call, "goals", goals, owner)
    if not group:
        return found
    meant = call.workspace.find("groups", group)
    people, everybody = people_now(call, meant), owners(call)
    return [goal for goal in found if is_shown_in(goal, meant, people, everybody)]


def _in_time(call: Call, goals: list[Record], due_before: str | None, since: str | None) -> list[Record]:
    if not (due_before or since):
        return goals
    from mentor_cli.core.time.moments import read_date, read_past_date

    if due_before:
        limit = read_date(due_before, call.today(call.me))
        goals = [goal for goal in goals if (due := goal.date("due")) and due < limit]
    if since:
        first = read_past_date(since, call.today(call.me))
        goals = [goal for goal in goals if has_moved(goal, first)]
    return goals


def _is_current(stands: Standing, today: date, due_before: str | None) -> bool:
    """Nothing is due of a goal that is closed."""
    return stands.is_open if due_before else is_fresh(stands, today)


def _row(goal: Record, stands: Standing, today: date) -> tuple[str, ...]:
    note = stands.last_check_in
    return (
        label(goal),
        stands.due_text(today),
        stands.done_text,
        day_near(note.day, today) if note else "",
    )


def label(record: Record) -> str:
    """The id; with the owner behind it where the id does not begin with that."""
    owner = record.text("owner")
    named = owner is None or fold(record.id) == fold(owner) or fold(record.id).startswith(f"{fold(owner)}-")
    return record.id if named else f"{record.id} ({owner})"


def _why_empty(everything: Sequence[Record], fitting: Sequence[Record]) -> str:
    if not everything:
        return 'no goals yet: mentor goals add "…"'
    if not fitting:
        return "no goal fits"
    return f"nothing open; {len(fitting)} closed: mentor goals list --all"


# -- as JSON -----------------------------------------------------------------------------------------------


def goal_document(goal: Record, stands: Standing) -> dict[str, Any]:
    """The goal's fields and what follows from them; the keys are described in docs/json.md."""
    done, steps = stands.steps
    return {
        **document(goal),
        "status": stands.status,
        "statement": statement(goal.body),
        "progress": _progress_document(stands.progress),
        "steps": {"done": done, "total": steps},
        "days_left": stands.days_left,
        "last_check_in": check_in_document(stands.last_check_in),
    }


def _progress_document(progress: Progress | None) -> dict[str, Any] | None:
    if progress is None:
        return None
    return {
        "from": progress.start,
        "current": progress.current,
        "target": progress.target,
        "unit": progress.unit,
        "reached": progress.reached,
    }


def check_in_document(note: CheckIn | None) -> dict[str, Any] | None:
    """One dated note as JSON."""
    if note is None:
        return None
    return {"day": note.day.isoformat(), "author": note.author, "number": note.number, "text": note.text}


LIST = Command(
    list_goals,
    "List goals with their state: those that are open, and those closed in the last two weeks. The nearest date comes "
    "first.",
    (
        Param("owner", "Only goals of this person or group.", ("--owner",), metavar="ID", complete="owners"),
        Param(
            "status", "Only goals that stand like this.", ("--status",), many=True,
            choices=(*OPEN, *CLOSED), complete="choices",
        ),
        Param("group", "Only goals that this group's agendas show.", ("--group",), metavar="ID", complete="groups"),
        Param("due_before", "Only open goals that are due before this day.", ("--due-before",), metavar="DATE"),
        Param(
            "since", "Only goals written, checked in on or closed since this day; a weekday is the last one.",
            ("--since",), metavar="DATE",
        ),
        Param("all_", "Also goals that were closed long ago.", ("--all",), "flag"),
    ),
    examples=(
        "mentor goals list --owner amina",
        "mentor goals list --group thursday --due-before fri",
        "mentor goals list --status met --status missed",
        "mentor goals list --since 2026-11-01 --json",
    ),
)  # fmt: skip
