"""The command that deals with what waits, to be typed as it stands."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from mentor_cli.core.ids import typed_id
from mentor_cli.core.session_writing import is_bare

if TYPE_CHECKING:
    from datetime import date

    from mentor_cli.core.actions import Action
    from mentor_cli.core.attention import RiskyGoal
    from mentor_cli.core.circle import Circle
    from mentor_cli.core.meetings import Meeting
    from mentor_cli.core.problems import ProblemState
    from mentor_cli.core.record import Record


def for_meeting(meeting: Meeting, circle: Circle, doubtful: Collection[str]) -> str:
    """Make the agenda, where that is for the circle to do; look at it once it is there.

    For a group of which it is not certain when it meets (its id is among the `doubtful`), see first what is broken.
    """
    session, group = meeting.session, meeting.group
    if session and (group is None or not is_bare(session)):
        return f"mentor sessions show {typed_id(session.id)}"
    if group is None:
        return "mentor new-session"
    if group.id in doubtful:
        return "mentor check"
    name = typed_id(group.id)
    led_by_others = group.values.get("mentors") and all(one.id != group.id for one in circle.led)
    return f"mentor groups show {name}" if led_by_others else f"mentor new-session --group {name}"


def for_practice(meeting: Meeting, person: str, me: Record | None) -> str:
    """Make their page of practice, for the meeting as the group's clock has it."""
    group = typed_id(meeting.group.id) if meeting.group else ""
    whose = "" if me and me.id == person else f" --people {typed_id(person)}"
    return f'mentor new-session --group {group} --solo --at "{meeting.start.local:%Y-%m-%d %H:%M}"{whose}'


def for_action(action: Action) -> str:
    """Tick it; a task without a mark is named by its place."""
    return f"mentor actions done {action.mark or typed_id(action.place.text)}"


def for_goal(risky: RiskyGoal, today: date) -> str:
    """Close what is reached or past its date; of everything else say how it stands."""
    progress, due = risky.stands.progress, risky.stands.due
    if progress and progress.reached:
        return f"mentor goals close {typed_id(risky.goal.id)} --met"
    if due and due < today:
        return f"mentor goals close {typed_id(risky.goal.id)}"
    return f"mentor goals update {typed_id(risky.goal.id)}"


def for_diary(circle: Circle, silent: Sequence[str], me: Record | None) -> str:
    """Write it, when it is only mine; else look at the week."""
    if me and list(silent) == [me.id]:
        return "mentor diary add"
    return f"mentor diary week --group {typed_id(circle.led[0].id)}" if len(circle.led) == 1 else "mentor diary week"


def for_problem(problem: Record, state: ProblemState) -> str:
    """Answer what is missing; have it checked when all is there."""
    return f"mentor problems {'answer' if state.missing else 'check'} {typed_id(problem.id)}"
