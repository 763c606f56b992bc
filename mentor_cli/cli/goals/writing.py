"""`mentor goals add` and `mentor goals update`: a goal written down, its number moved, a check-in noted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.days import refuse_passed
from mentor_cli.cli.goals.listing import GOAL, goal_document
from mentor_cli.cli.records.fields import field_params, read_new, read_typed, revised
from mentor_cli.cli.records.owners import named_owner, owned_id, owner_of
from mentor_cli.cli.records.showing import readable
from mentor_cli.cli.records.writing_records import after_changes, new_record
from mentor_cli.cli.typed_words import read_words
from mentor_cli.core.body import statement_span
from mentor_cli.core.errors import UsageError
from mentor_cli.core.goal_writing import new_body, step_line, with_check_in
from mentor_cli.core.goals import CLOSED, OPEN, Standing, number_text, standing, status_of
from mentor_cli.core.ids import typed_id
from mentor_cli.core.records import GOALS
from mentor_cli.core.time.wording import days_left, full_day
from mentor_cli.core.titles import apart, short_title

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record

_KEPT_BY_COMMANDS = ("owner", "written", "closed", "carried_from")


def add_goal(
    call: Call, *, statement: str, owner: str | None, title: str | None, step: Sequence[str], **typed: Any
) -> Outcome:
    """A new goal of the owner, else of the person who asks."""
    whose = named_owner(call, "goals", owner) if owner else call.require_me()
    named, words = apart(read_words(statement, GOALS.noun))
    fields = read_new(call, GOALS, typed, whose)
    if (fields.get("status") or "active") in CLOSED:
        raise UsageError(f"a new goal cannot be {fields['status']}", "add it, then: mentor goals close ID")
    today = call.today(whose)
    values = {"status": "active", **fields, "owner": whose.id, "written": today.isoformat()}
    heading = title or named or short_title(words[slice(*statement_span(words))] or words)
    body = new_body(heading, words, _step_lines(call, step))

    def made() -> Outcome:
        new = new_record(GOALS, owned_id(call, "goals", whose.id, heading), values, heading, body)
        refuse_passed(new.record.date("due"), today)
        shown = goal_document(new.record, standing(new.record, today))
        return Outcome(shown, (new.record.path,), changes=(new.change,), again=made)

    return made()


def _step_lines(call: Call, steps: Sequence[str]) -> list[str]:
    if not steps:
        return []
    from mentor_cli.cli.actions.marks import new_marks

    marks = new_marks(call)
    return [step_line(text, next(marks)) for text in steps]


def update_goal(call: Call, *, goal: str, note: str | None, **typed: Any) -> Outcome:
    """The goal with other values in its fields, and a dated note if one is given."""
    found = readable(call.workspace.find("goals", goal))
    owner = owner_of(call, found)
    today = call.today(owner)
    _refuse_increment(found, typed)
    values = read_typed(call, GOALS, typed, owner)
    if not values and note is None:
        raise UsageError("nothing to change", f'mentor goals update {typed_id(found.id)} --current 3 --note "…"')
    _refuse_closed(found, values, note)
    if values.get("status") in OPEN and found.text("closed"):
        # Opened again: the day it was closed no longer holds.
        values["closed"] = None
    also = () if note is None else (_noting(call, found, today, values.get("current"), note),)
    changes = revised(call, found, values, also)
    after = after_changes(GOALS, found, changes)
    if "due" in values:
        _refuse_due_before_written(after)
    stands = standing(after, today)
    line = " · ".join(part for part in (after.path, _state(stands, today, changed=bool(changes))) if part)
    return Outcome(goal_document(after, stands), (line, *_next(after, stands)), changes=changes)


def _refuse_due_before_written(goal: Record) -> None:
    due, written = goal.date("due"), goal.date("written")
    if due and written and due < written:
        raise UsageError(
            f"{full_day(due)} is before the goal was written, on {full_day(written)}", "give --due a later day"
        )


def _refuse_increment(goal: Record, typed: Mapping[str, Any]) -> None:
    """`+1` would be read as 1."""
    text = typed.get("field_current")
    if isinstance(text, str) and text.strip().startswith("+"):
        now = goal.number("current")
        hint = f"it is at {number_text(now)} now" if now is not None else "it has no number yet"
        raise UsageError(f"--current {text.strip()}: give the number it stands at, not what is added", hint)


def _refuse_closed(goal: Record, values: Mapping[str, Any], note: str | None) -> None:
    status, wanted = status_of(goal), values.get("status")
    if wanted in CLOSED and wanted != status:
        raise UsageError(
            f"--status {wanted} is what closing does", f"mentor goals close {typed_id(goal.id)} --{wanted}"
        )
    if status in CLOSED and wanted not in OPEN and ("current" in values or note is not None):
        closed = goal.date("closed")
        when = f" on {full_day(closed)}" if closed else ""
        raise UsageError(
            f"{goal.id} is closed: {status}{when}",
            f"mentor goals update {typed_id(goal.id)} --status active opens it again",
        )


def _noting(call: Call, goal: Record, today: date, number: int | float | None, note: str) -> Any:
    from mentor_cli.cli.records.bodies import editing_body

    author = call.require_me().id
    return editing_body(goal, lambda body: with_check_in(body, today, author, number, note))


def _state(stands: Standing, today: date, *, changed: bool) -> str:
    left = days_left(stands.due, today) if stands.is_open and stands.due else ""
    parts = [stands.done_text, left if stands.is_open else stands.due_text(today)]
    return ", ".join(part for part in ("" if changed else "nothing changed", *parts) if part)


def _next(goal: Record, stands: Standing) -> tuple[str, ...]:
    reached = stands.is_open and stands.progress is not None and stands.progress.reached
    return (f"the target is reached: mentor goals close {typed_id(goal.id)} --met",) if reached else ()


ADD = Command(
    add_goal,
    "Write down a goal: one sentence that says what will be there, how anybody can tell, by when and what for. "
    "It becomes a file of its own; the path is printed.",
    (
        Param("statement", "The goal in one sentence, or - for standard input.", asked=True, metavar="STATEMENT"),
        Param(
            "owner", "Whose goal it is, a person or a group; otherwise yours.", ("--owner",), metavar="ID",
            complete="owners",
        ),
        Param("title", "A short title; otherwise the first words of the statement.", ("--title",)),
        Param("step", "A step on the way, with @WHO and due:DATE if wished.", ("--step",),
              many=True),
        *field_params(GOALS, except_=_KEPT_BY_COMMANDS),
    ),
    examples=(
        'mentor goals add "Finish the three portfolio sections by 12 December, so that I can apply" --due 2026-12-12',
        'mentor goals add "Do three mock interviews" --owner tomek --due +2w --from 0 --target 3 --unit interviews',
        'mentor goals add "Rehearse the demo twice" --owner thursday --step "Agree who says what @owen due:2026-12-10"',
    ),
    writes=True,
    unlocked=True,
)  # fmt: skip
UPDATE = Command(
    update_goal,
    "Change a number or another field of a goal, and nothing else in its file. With --note a dated check-in is added.",
    (
        GOAL,
        Param("note", "How it stands, in your own words: added to the check-ins with today's date.", ("--note",)),
        *field_params(GOALS, except_=("closed", "carried_from")),
    ),
    examples=(
        "mentor goals update tomek-mock-interviews --current 2",
        'mentor goals update portfolio --current 3 --note "the rota section is online"',
        "mentor goals update amina-cv --status active --due 2026-12-18",
    ),
    writes=True,
)
