"""`mentor actions list`: who does what by when; what the other commands on actions share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from mentor_cli.cli.command import Command, Outcome, Param
from mentor_cli.cli.records.owners import named_owner, owners, people_now
from mentor_cli.cli.render import table
from mentor_cli.core.actions import NOBODY, Action, concerns, gather, in_order_of_due, latest_day
from mentor_cli.core.time.wording import day_near

if TYPE_CHECKING:
    from datetime import date

    from mentor_cli.cli.call import Call
    from mentor_cli.core.owners import Owners

_HEADERS = ("action", "who", "what", "due", "", "where")


def list_actions(
    call: Call,
    *,
    owner: str | None,
    group: str | None,
    goal: str | None,
    session: str | None,
    due_before: str | None,
    since: str | None,
    overdue: bool,
    done: bool,
    all_: bool,
) -> Outcome:
    """The open actions that fit every filter, the nearest date first."""
    everybody = owners(call)
    today = everybody.today
    everything = [action for action in all_actions(call, everybody) if action.is_listed]
    found = [action for action in everything if all_ or action.done == done]
    if owner:
        whose = named_owner(call, "goals", owner).id
        found = [action for action in found if action.person == whose]
    found = _in_records(call, found, group, goal, session)
    found = _in_time(call, found, due_before, since)
    if overdue:
        found = [action for action in found if action.is_overdue(today(action.person))]
    found = in_order_of_due(found)
    return Outcome(
        {
            "actions": [action_document(action, today(action.person)) for action in found],
            "skipped": call.skipped(),
        },
        table([action_row(action, today(action.person)) for action in found], _HEADERS, call.width),
        notes=() if found else call.when_empty(_why_empty(everything), "goals", "groups", "sessions"),
    )


def _in_records(
    call: Call, actions: list[Action], group: str | None, goal: str | None, session: str | None
) -> list[Action]:
    for kind, typed in (("goals", goal), ("sessions", session)):
        if typed:
            record = call.workspace.find(kind, typed)
            actions = [action for action in actions if action.is_in(record)]
    if group:
        meant = call.workspace.find("groups", group)
        people, everybody = people_now(call, meant), owners(call)
        actions = [action for action in actions if concerns(action, meant, people, everybody)]
    return actions


def _in_time(call: Call, actions: list[Action], due_before: str | None, since: str | None) -> list[Action]:
    if not (due_before or since):
        return actions
    from mentor_cli.core.time.moments import read_date, read_past_date

    mine = call.today(call.me)
    if due_before:
        limit = read_date(due_before, mine)
        actions = [action for action in actions if action.due and action.due < limit]
    if since:
        first = read_past_date(since, mine)
        actions = [action for action in actions if (day := latest_day(action)) and day >= first]
    return actions


def _why_empty(everything: Sequence[Action]) -> str:
    if not everything:
        return 'no actions yet: mentor actions add "…" --session ID'
    if not any(not action.done for action in everything):
        return f"nothing open; {len(everything)} done: mentor actions list --all"
    return "no action fits: mentor actions list"


# -- for the other commands on actions ---------------------------------------------------------------------


def all_actions(call: Call, everybody: Owners) -> tuple[Action, ...]:
    """Every action of the workspace, those left over in closed goals last."""
    usable = call.workspace.usable
    return gather(usable("goals"), usable("groups"), usable("sessions"), everybody)


def action_row(action: Action, today: date) -> tuple[str, ...]:
    """One line of the list: mark, who, what, when, how it stands, where."""
    due = day_near(action.due, today) if action.due else ""
    mark = f"^{action.mark}" if action.mark else ""
    return mark, action.person or NOBODY, action.text, due, action.state(today), action.place.text


def action_document(action: Action, today: date) -> dict[str, Any]:
    """The action as JSON; the keys are described in docs/json.md."""
    place = action.place
    return {
        "mark": action.mark,
        "text": action.text,
        "person": action.person,
        "due": action.due.isoformat() if action.due else None,
        "overdue": action.is_overdue(today),
        "done": action.done,
        "done_on": action.done_on.isoformat() if action.done_on else None,
        "tags": list(action.tags),
        "carried": action.carried,
        "path": place.record.path,
        "line": place.line,
        "places": [
            {
                "kind": one.record.kind,
                "id": one.record.id,
                "path": one.record.path,
                "line": one.line,
                "done": one.task.done,
            }
            for one in action.places
        ],
    }


LIST = Command(
    list_actions,
    "List what is to be done: every open task of the goals, groups and sessions with who, when, how often it was "
    "carried over, and where it stands now.",
    (
        Param("owner", "Only what this person or group does.", ("--for", "--owner"), metavar="ID", complete="owners"),
        Param("group", "Only what came up in this group or belongs to its people's goals.", ("--group",), metavar="ID",
              complete="groups"),
        Param("goal", "Only the steps of this goal.", ("--goal",), metavar="ID", complete="goals"),
        Param("session", "Only what stands in this session.", ("--session",), metavar="ID", complete="sessions"),
        Param("due_before", "Only what is due before this day.", ("--due-before",), metavar="DATE"),
        Param("since", "Only what came up or was done since this day; a weekday is the last one.", ("--since",),
              metavar="DATE"),
        Param("overdue", "Only what should have been done by now.", ("--overdue",), "flag"),
        Param("done", "Only what is done.", ("--done",), "flag"),
        Param("all_", "What is done too.", ("--all",), "flag"),
    ),
    examples=(
        "mentor actions list --for amina",
        "mentor actions list --due-before sat",
        "mentor actions list --group thursday --overdue",
        "mentor actions list --done --since mon --json",
    ),
)  # fmt: skip
