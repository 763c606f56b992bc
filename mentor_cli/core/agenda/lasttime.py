"""The last time the same people met, what came out of it, and what was put down for the next time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.actions import times_carried
from mentor_cli.core.body import section
from mentor_cli.core.errors import UsageError
from mentor_cli.core.meetings import belongs_to
from mentor_cli.core.tasks import Task, tasks
from mentor_cli.core.time.iso import iso_local

if TYPE_CHECKING:
    from mentor_cli.core.record import Record


# What nobody has spoken of for longer than that many sessions is left to the list of actions.
_REMEMBERED = 3


class AgreedAction(NamedTuple):
    """An action that came out of last time, or that is open from before. `carried` is in how many sessions it was
    taken over, as the list of actions counts them, `session` the last in which it stood.
    """

    task: Task
    session: str
    done: bool
    carried: int


def earlier_sessions(
    group: Record | None, people: Iterable[str], sessions: Iterable[Record], before: datetime
) -> tuple[Record, ...]:
    """The sessions that the group had or planned before that local time, in order; cancelled and solo ones left out.

    Without a group: those of exactly these people without a group.
    """
    names = frozenset(people)
    found = []
    for session in sessions:
        own = belongs_to(session, group) if group else not session.text("group")
        if not own or session.text("status") in ("cancelled", "solo"):
            continue
        start = local_start(session)
        if start and start < before and (group or frozenset(session.texts("people")) == names):
            found.append((start, session.id, session))
    return tuple(session for _, _, session in sorted(found, key=lambda entry: entry[:2]))


def begun_sessions(sessions: Sequence[Record], now: datetime) -> tuple[Record, ...]:
    """Those of the sessions that something can have come out of: held, or begun by now (naive, on their clock)."""
    return tuple(
        session
        for session in sessions
        if session.text("status") == "held" or ((start := local_start(session)) and start <= now)
    )


def agreed_actions(earlier: Sequence[Record], records: Mapping[str, Sequence[Record]]) -> tuple[AgreedAction, ...]:
    """The tasks in the last of the `earlier` sessions, each with whether it was done since, wherever it was ticked;
    before them what is open from the three sessions before that and nobody took over.
    """
    if not earlier:
        return ()
    last = earlier[-1]
    found = [(task, last) for task in tasks(last.body) if task.text]
    marks = {task.mark for task, _ in found if task.mark}
    left = _left_behind(earlier[-1 - _REMEMBERED : -1], marks)
    done_marks = _done_elsewhere({task.mark for task, _ in (*left, *found) if task.mark and not task.done}, records)
    left = [(task, session) for task, session in left if task.mark not in done_marks]
    return tuple(
        AgreedAction(
            task,
            session.id,
            task.done or task.mark in done_marks,
            carried(task.mark, records.get("sessions", ())),
        )
        for task, session in (*left, *found)
    )


def carried(mark: str | None, sessions: Iterable[Record]) -> int:
    holding = (session for session in sessions if mark and f"^{mark}" in session.body)
    return times_carried(session for session in holding if any(task.mark == mark for task in tasks(session.body)))


def _left_behind(earlier: Sequence[Record], later_marks: set[str]) -> list[tuple[Task, Record]]:
    """The open tasks with a mark, each as it stands in the last session that has it, and that session."""
    latest: dict[str, tuple[Task, Record]] = {}
    for session in earlier:
        if "^" in session.body:
            latest.update((task.mark, (task, session)) for task in tasks(session.body) if task.mark and task.text)
    return [found for mark, found in latest.items() if mark not in later_marks and not found[0].done]


def talking_points(group: Record | None, records: Mapping[str, Sequence[Record]]) -> tuple[Task, ...]:
    """What the group has put down under `## Talking points` and nobody has ticked, there or in a session."""
    part = section(group.body, "Talking points") if group else None
    found = [task for task in tasks(part.text) if task.text and not task.done] if part else []
    done_marks = _done_elsewhere({task.mark for task in found if task.mark}, records)
    return tuple(task for task in found if task.mark not in done_marks)


def _done_elsewhere(marks: set[str], records: Mapping[str, Sequence[Record]]) -> set[str]:
    wanted = [f"^{mark}" for mark in marks]
    return {
        task.mark
        for kind in ("sessions", "goals", "groups")
        for record in records.get(kind, ())
        if any(mark in record.body for mark in wanted)
        for task in tasks(record.body)
        if task.done and task.mark in marks
    }


def local_start(session: Record) -> datetime | None:
    """When it begins or began, on its own clock (naive); None when that cannot be read."""
    text = session.text("start")
    try:
        return iso_local(text)[0] if text else None
    except UsageError:
        return None
