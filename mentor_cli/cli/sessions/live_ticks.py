"""What can be ticked in a session that is led: its open actions, and the open goals of those who are there."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from mentor_cli.cli.records.owners import owners
from mentor_cli.cli.sessions.live_desk import Tickable
from mentor_cli.core.body import title
from mentor_cli.core.goals import OPEN, status_of

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.cli.command import Outcome
    from mentor_cli.core.record import Record


def tickable(call: Call, session: Record) -> list[Tickable]:
    """The open actions in the session's order, then the goals of its people and its group."""
    from mentor_cli.cli.actions.listing import all_actions

    everybody = owners(call)
    found = [
        Tickable(f"{action.person or 'nobody'}: {action.text} ^{action.mark}", partial(_tick_action, mark=action.mark))
        for action in all_actions(call, everybody)
        if not action.done and action.mark and action.is_in(session)
    ]
    whose = {session.text("group"), *session.texts("people"), *_members(call, session)}
    for goal in call.workspace.usable("goals"):
        if status_of(goal) in OPEN and goal.text("owner") in whose:
            shown = f"{goal.text('owner')}: goal met: {title(goal.body) or goal.id}"
            found.append(Tickable(shown, partial(_meet_goal, goal=goal.id)))
    return found


def _members(call: Call, session: Record) -> tuple[str, ...]:
    from mentor_cli.core.meetings import people_on

    named = session.text("group")
    group = call.workspace.exact("groups", named) if named else None
    return people_on(group, call.today()) if group else ()


def _tick_action(call: Call, *, mark: str) -> Outcome:
    from mentor_cli.cli.actions.writing import finish_actions

    return finish_actions(call, what=[mark], on=None, undo=False)


def _meet_goal(call: Call, *, goal: str) -> Outcome:
    from mentor_cli.cli.goals.closing import close_goal

    return close_goal(call, goal=goal, met=True, missed=False, dropped=False, why=None, on=None)
