"""The last time the same people met, and what came out of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.errors import UsageError
from mentor_cli.core.meetings import belongs_to
from mentor_cli.core.tasks import Task, tasks
from mentor_cli.core.time.iso import iso_local

if TYPE_CHECKING:
    from mentor_cli.core.record import Record


class AgreedAction(NamedTuple):
    """An action that came out of last time. `carried` is in how many sessions it stood before this one."""

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


def agreed_actions(earlier: Sequence[Record], records: Mapping[str, Sequence[Record]]) -> tuple[AgreedAction, ...]:
    """The tasks in the last of the `earlier` sessions, each with whether it was done since, wherever it was ticked."""
    if not earlier:
        return ()
    last = earlier[-1]
    found = [task for task in tasks(last.body) if task.text]
    open_marks = {task.mark for task in found if task.mark and not task.done}
    done_marks = _done_elsewhere(open_marks, records)
    return tuple(
        AgreedAction(
            task,
            last.id,
            task.done or task.mark in done_marks,
            sum(1 for session in earlier if task.mark and f"^{task.mark}" in session.body),
        )
        for task in found
    )


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
