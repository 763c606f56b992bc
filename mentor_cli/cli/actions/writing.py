"""`mentor actions add` and `mentor actions done`: an action written down, and ticked wherever it stands."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from mentor_cli.cli.actions.listing import action_document, action_row, all_actions
from mentor_cli.cli.actions.marks import new_marks
from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.days import day_so_far
from mentor_cli.cli.records.bodies import editing_body
from mentor_cli.cli.records.owners import owners
from mentor_cli.cli.records.writing_records import after_changes, edited_file
from mentor_cli.cli.render import table
from mentor_cli.cli.typed_words import words_typed
from mentor_cli.core.actions import Action, gather
from mentor_cli.core.appending import with_line
from mentor_cli.core.errors import UsageError
from mentor_cli.core.goals import CLOSED, status_of
from mentor_cli.core.ids import typed_id
from mentor_cli.core.naming_actions import named_actions
from mentor_cli.core.records import KINDS
from mentor_cli.core.tasks import Task
from mentor_cli.core.ticking import new_task, with_tick, without_tick
from mentor_cli.core.time.wording import short_day

if TYPE_CHECKING:
    from datetime import date

    from mentor_cli.cli.call import Call
    from mentor_cli.core.record import Record
    from mentor_cli.store.edit import Operation
    from mentor_cli.store.writing import Change

# Where an action is appended, and in front of what where that heading has to be made.
_HEADINGS: dict[str, tuple[str, tuple[str, ...]]] = {
    "goals": ("Steps", ("Check-ins", "Outcome")),
    "sessions": ("Actions", ()),
}


def add_action(
    call: Call,
    *,
    text: str,
    goal: str | None,
    session: str | None,
    whose: str | None,
    due: str | None,
    tag: Sequence[str],
) -> Outcome:
    """A new task at the end of a session's actions or a goal's steps."""
    record = _home(call, goal, session)
    task = _new_task(call, record, text, whose, due, tag)
    heading, before = _HEADINGS[record.kind]
    operation = editing_body(record, lambda body: with_line(body, heading, task.raw, before))
    change = edited_file(call, record, [operation])
    after = after_changes(KINDS[record.kind], record, [change])
    everybody = owners(call)
    added = next(one for one in gather([after], (), (), everybody) if one.mark == task.mark)
    today = everybody.today(added.person)
    row = (part for part in action_row(added, today) if part)
    notes = (f"{short_day(added.due)} is over already",) if added.due and added.is_overdue(today) else ()
    return Outcome(action_document(added, today), ("  ".join(row),), notes=notes, changes=[change])


def _new_task(call: Call, record: Record, text: str, whose: str | None, due: str | None, tag: Sequence[str]) -> Task:
    """Without a name a goal's step is its owner's; in a session it is whoever writes it down."""
    words, mark = words_typed(text), next(new_marks(call))
    person = call.workspace.find("people", whose) if whose else None
    day = _due(call, due, person)
    tags = tuple(one.removeprefix("#") for one in tag)
    task = new_task(words, person.id if person else None, day, tags, mark)
    if record.kind == "goals" or task.person:
        return task
    return new_task(words, call.require_me().id, day, tags, mark)


def _home(call: Call, goal: str | None, session: str | None) -> Record:
    """The goal or session it belongs to: given, or asked for at a terminal."""
    if goal is None and session is None and call.interactive:
        from mentor_cli.cli.asking import ask

        found = call.workspace.find_among(
            ("sessions", "goals"), ask("Which session or goal does it belong to? Its id:")
        )
    elif (goal is None) == (session is None):
        raise UsageError(
            "an action belongs to one goal or one session",
            'mentor actions add "Ask Dina for a date" --session 2026-12-03-thursday, or --goal ID',
        )
    else:
        found = call.workspace.find("sessions" if goal is None else "goals", goal or session or "")
    if found.kind == "goals" and status_of(found) in CLOSED:
        raise UsageError(
            f"{found.id} is {status_of(found)}: its steps are no longer anybody's",
            f"mentor goals update {typed_id(found.id)} --status active opens it again",
        )
    return found


def _due(call: Call, typed: str | None, person: Record | None) -> date | None:
    if typed is None:
        return None
    from mentor_cli.core.time.moments import read_date

    return read_date(typed, call.today(person or call.me))


def finish_actions(call: Call, *, what: Sequence[str], on: str | None, undo: bool) -> Outcome:
    """The actions ticked, or with `undo` unticked, in every file that holds them."""
    everybody = owners(call)
    today = everybody.today
    found = named_actions(all_actions(call, everybody), what)
    marks = new_marks(call)

    def finished(action: Action) -> Action:
        if undo:
            return action.unticked()
        day = day_so_far(on, today(action.person), "--on yesterday; leave it out for today")
        return action.ticked(day, next(marks))

    pairs = [(action, finished(action)) for action in found]
    changes = _rewritten(call, pairs)
    return Outcome(
        {
            "actions": [
                {**action_document(now, today(now.person)), "changed": not was.reads(done=now.done)}
                for was, now in pairs
            ]
        },
        table([_finished_row(was, now, today(now.person)) for was, now in pairs], (), None),
        changes=changes,
    )


def _rewritten(call: Call, pairs: Sequence[tuple[Action, Action]]) -> list[Change]:
    """The changes of all files that hold one of the actions and do not say so yet."""
    edits: dict[str, tuple[Record, list[Operation]]] = {}
    for was, now in pairs:
        for place in was.places if not was.reads(done=now.done) else ():
            _, operations = edits.setdefault(place.record.path, (place.record, []))
            operations.append(editing_body(place.record, partial(_rewrite, place.task, now)))
    changes = [edited_file(call, record, operations) for record, operations in edits.values()]
    return [change for change in changes if change.after != change.before]


def _rewrite(task: Task, now: Action, body: str) -> str:
    if not now.done or now.done_on is None or now.mark is None:
        return without_tick(body, task)
    return with_tick(body, task, now.done_on, now.mark)


def _finished_row(was: Action, now: Action, today: date) -> tuple[str, ...]:
    key, who, text, _, state, place = action_row(now, today)
    if was.reads(done=now.done):
        state = f"{state} already" if now.done else "open already"
    elif not now.done:
        state = ", ".join(part for part in ("open again", state) if part)
    others = len({one.record.path for one in now.places}) - 1
    more = f" and {others} more file{'s' if others > 1 else ''}" if others else ""
    return key, who, text, state, place + more


ADD = Command(
    add_action,
    "Add an action to the end of a session's actions or a goal's steps. It gets a mark, by which it is known wherever "
    "it is carried. In a session it is yours unless you say whose it is; in a goal it is its owner's.",
    (
        Param("text", "What is to be done; - reads standard input.", asked=True, metavar="TEXT"),
        Param("goal", "The goal it is a step of.", ("--goal",), metavar="ID", complete="goals"),
        Param("session", "The session it came out of.", ("--session",), metavar="ID", complete="sessions"),
        Param("whose", "Who does it.", ("--for", "--owner"), metavar="ID", complete="people"),
        Param("due", "By when.", ("--due",), metavar="DATE"),
        Param("tag", "A word to find it by.", ("--tag",), many=True, metavar="WORD"),
    ),
    examples=(
        'mentor actions add "Ask Dina for a date" --session 2026-11-26-thursday --for amina --due fri',
        'mentor actions add "Draw the tables on paper" --goal yared-react-basics --tag homework',
    ),
    writes=True,
)
DONE = Command(
    finish_actions,
    "Tick an action wherever it stands, by its mark or by words that no other open action has.",
    (
        Param("what", "Marks, or words of the action.", asked=True, many=True, metavar="MARK|WORDS",
              complete="actions"),
        Param("on", "The day it was done; otherwise today.", ("--on",), metavar="DATE"),
        Param("undo", "It is still to be done after all.", ("--undo",), "flag"),
    ),
    examples=(
        "mentor actions done k7q2x",
        "mentor actions done mock interview --on yesterday",
        "mentor actions done k7q2x --undo",
    ),
    writes=True,
)  # fmt: skip
