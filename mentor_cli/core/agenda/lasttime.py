"""The last time the same people met, what came out of it, and what was put down for the next time."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.actions import times_carried
from mentor_cli.core.body import section
from mentor_cli.core.errors import UsageError
from mentor_cli.core.meetings import belongs_to
from mentor_cli.core.practice import is_practice
from mentor_cli.core.tasks import Task, tasks
from mentor_cli.core.time.iso import iso_local

if TYPE_CHECKING:
    from mentor_cli.core.record import Record
    from mentor_cli.core.time.wallclock import Moment


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


class Past(NamedTuple):
    """The sessions of a group before a new one, those of them that have begun, the last of these and its day, and the
    pages of those who practised alone since then.
    """

    earlier: tuple[Record, ...]
    begun: tuple[Record, ...]
    last: Record | None
    since: date | None
    practised: tuple[Record, ...]


def past_of(
    group: Record | None, people: Sequence[str], sessions: Sequence[Record], start: Moment, now: datetime
) -> Past:
    """What lies behind a session of the group, or of exactly these people, that begins then; `now` is aware."""
    here = now.astimezone(start.zone).replace(tzinfo=None)
    earlier = earlier_sessions(group, people, sessions, start.local)
    begun = begun_sessions(earlier, here)
    last = begun[-1] if begun else None
    since = local_start(last) if last else None
    practised = tuple(_practised(group, sessions, since, here)) if group else ()
    return Past(earlier, begun, last, since.date() if since else None, practised)


def _practised(group: Record, sessions: Iterable[Record], since: datetime | None, now: datetime) -> list[Record]:
    """The pages of those who practised alone for a meeting of the group after `since` and up to `now` (naive)."""
    pages = [page for page in sessions if is_practice(page) and belongs_to(page, group)]
    found = [(start, page.id, page) for page in pages if (start := local_start(page))]
    in_order = sorted(found, key=lambda entry: entry[:2])
    return [page for start, _, page in in_order if start <= now and (since is None or since < start)]


def agreed_actions(
    earlier: Sequence[Record], records: Mapping[str, Sequence[Record]], practised: Sequence[Record] = ()
) -> tuple[AgreedAction, ...]:
    """The tasks in the last of the `earlier` sessions, each with whether it was done since, wherever it was ticked;
    before them what is open from the three sessions before that and nobody took over, behind them what those who
    `practised` alone since then took on.
    """
    if not (earlier or practised):
        return ()
    found = [(task, earlier[-1]) for task in tasks(earlier[-1].body) if task.text] if earlier else []
    marks = {task.mark for task, _ in found if task.mark}
    alone = [(task, page) for page in practised for task in tasks(page.body) if task.text and task.mark not in marks]
    found += alone
    marks.update(task.mark for task, _ in alone if task.mark)
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
