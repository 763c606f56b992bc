"""What waits, as one JSON document; its keys are described in docs/json.md."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mentor_cli.cli.actions.listing import action_document
from mentor_cli.cli.goals.listing import goal_document
from mentor_cli.cli.problems.listing import problem_document
from mentor_cli.cli.workspace import remedies
from mentor_cli.cli.workspace.next_lines import called, format_of

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.core.actions import Action
    from mentor_cli.core.attention import Attention, RiskyGoal
    from mentor_cli.core.circle import Circle
    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.owners import Owners


def next_document(call: Call, circle: Circle, waiting: Attention, everybody: Owners) -> dict[str, Any]:
    """Everything that waits for the person who asks, with the commands that deal with it."""
    zone = call.zone_of(call.me)
    return {
        "now": call.now.astimezone(zone).isoformat(timespec="minutes"),
        "timezone": zone.key,
        "me": call.me.id if call.me else None,
        "groups": [{"id": group.id, "title": called(group)} for group in circle.groups],
        "people": list(circle.people),
        "sessions": [_meeting(call, circle, meeting, waiting.doubtful) for meeting in waiting.meetings],
        "alone": [
            {
                "group": one.meeting.group.id if one.meeting.group else None,
                "start": one.meeting.start.text,
                "person": one.person,
                "command": remedies.for_practice(one.meeting, one.person, call.me),
            }
            for one in waiting.alone
        ],
        "overdue": [_action(action, everybody) for action in waiting.overdue],
        "due": [_action(action, everybody) for action in waiting.due],
        "goals": [_goal(risky, everybody) for risky in waiting.goals],
        "diary": {
            "missing": list(waiting.silent),
            "command": remedies.for_diary(circle, waiting.silent, call.me) if waiting.silent else None,
        },
        "problems": [
            {**problem_document(problem, state), "judged": verdict, "command": remedies.for_problem(problem, state)}
            for problem, state, verdict in waiting.problems
        ],
        "skipped": call.skipped(),
    }


def _meeting(call: Call, circle: Circle, meeting: Meeting, doubtful: frozenset[str]) -> dict[str, Any]:
    session = meeting.session
    return {
        "id": session.id if session else None,
        "path": session.path if session else None,
        "group": meeting.group.id if meeting.group else None,
        "format": format_of(call, meeting),
        "theme": session.text("theme") if session else None,
        "start": meeting.start.within(call.zone_of(call.me)).aware.isoformat(timespec="minutes"),
        "minutes": meeting.minutes,
        "people": list(meeting.people),
        "certain": session is not None or meeting.group is None or meeting.group.id not in doubtful,
        "command": remedies.for_meeting(meeting, circle, doubtful),
    }


def _action(action: Action, everybody: Owners) -> dict[str, Any]:
    return {**action_document(action, everybody.today(action.person)), "command": remedies.for_action(action)}


def _goal(risky: RiskyGoal, everybody: Owners) -> dict[str, Any]:
    today = everybody.today(everybody.owner(risky.goal))
    return {
        **goal_document(risky.goal, risky.stands),
        "near": risky.is_near,
        "quiet_days": risky.quiet_days,
        "command": remedies.for_goal(risky, today),
    }
