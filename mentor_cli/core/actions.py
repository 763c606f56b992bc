"""Actions: the tasks of all goals, groups and sessions, each told once however often it was written down.

The same mark in a later session is the same task carried over, and what is done in one place is done. A task without
a mark is an action of its own. What belongs to a closed goal only is nobody's action any longer.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.goals import CLOSED, is_shown_in, status_of
from mentor_cli.core.ids import fold
from mentor_cli.core.meetings import belongs_to
from mentor_cli.core.tasks import Task, tasks
from mentor_cli.core.time.iso import day_of
from mentor_cli.core.time.wording import day_near, due_distance

if TYPE_CHECKING:
    from mentor_cli.core.owners import Owners
    from mentor_cli.core.record import Record

# Said for a task that names nobody, in a session.
NOBODY = "nobody"
_NOT_MET = ("cancelled", "solo")
_TIMES = {1: "once", 2: "twice"}


class Place(NamedTuple):
    """One line of one file that holds the task; `closed` when it is a goal that is closed."""

    record: Record
    task: Task
    closed: bool

    @property
    def line(self) -> int:
        """The 1-based line in the file."""
        return self.record.body_line + self.task.line - 1

    @property
    def text(self) -> str:
        """`sessions/2026-11-26-thursday.md:61`."""
        return f"{self.record.path}:{self.line}"


class Action(NamedTuple):
    """One thing somebody does. `person` is whoever the task names, else the goal's owner (perhaps a group).

    `places` are in order: goals, groups, then sessions by their start; `carried` is how many later sessions took the
    task over. `mark` is None for a task written by hand that no command has touched yet.
    """

    mark: str | None
    text: str
    person: str | None
    due: date | None
    done: bool
    done_on: date | None
    tags: tuple[str, ...]
    carried: int
    places: tuple[Place, ...]

    @property
    def place(self) -> Place:
        """Where it stands now: the latest place that is not in a closed goal."""
        return next((place for place in reversed(self.places) if not place.closed), self.places[-1])

    @property
    def key(self) -> str:
        """What names it on a command line: `^k7q2x`, else its place."""
        return f"^{self.mark}" if self.mark else self.place.text

    @property
    def is_listed(self) -> bool:
        """False for a step that is left over in a closed goal."""
        return any(not place.closed for place in self.places)

    def is_overdue(self, today: date) -> bool:
        """Whether it should have been done before today, the day it is for the person."""
        return not self.done and self.due is not None and self.due < today

    def reads(self, *, done: bool) -> bool:
        """Whether every place of it says so."""
        return all(place.task.done == done for place in self.places)

    def ticked(self, day: date, mark: str) -> Action:
        """The same action done, in every place; one without a mark has this one."""
        places = tuple(place._replace(task=place.task._replace(done=True)) for place in self.places)
        return self._replace(mark=self.mark or mark, done=True, done_on=self.done_on or day, places=places)

    def unticked(self) -> Action:
        """The same action still to be done, in every place."""
        places = tuple(place._replace(task=place.task._replace(done=False)) for place in self.places)
        return self._replace(done=False, done_on=None, places=places)

    def is_in(self, record: Record) -> bool:
        """Whether it stands in that goal, group or session."""
        return any((place.record.kind, place.record.id) == (record.kind, record.id) for place in self.places)

    def state(self, today: date) -> str:
        """`2 days over, carried twice`, `tomorrow`, `done Tue 1 Dec`; empty without a date."""
        if self.done:
            return f"done {day_near(self.done_on, today)}" if self.done_on else "done"
        parts = [due_distance(self.due, today)] if self.due else []
        parts += [f"carried {times(self.carried)}"] if self.carried else []
        return ", ".join(parts)


def times_carried(places: Iterable[Record]) -> int:
    """How many later sessions took over the task that these records hold; one that was called off carried nothing."""
    met = {record.id for record in places if record.kind == "sessions" and record.text("status") not in _NOT_MET}
    return max(len(met) - 1, 0)


def times(count: int) -> str:
    """`once`, `twice`, `3 times`."""
    return _TIMES.get(count, f"{count} times")


def gather(
    goals: Iterable[Record], groups: Iterable[Record], sessions: Iterable[Record], everybody: Owners
) -> tuple[Action, ...]:
    """Every action of the workspace, those left over in closed goals last. A person is the same under a former id."""
    places: dict[str, list[Place]] = {}
    # A session is looked at after the goals and in order of time: the last place is where the task stands now.
    in_order = sorted(sessions, key=lambda session: (session.text("start") or "", session.id))
    for record in (*goals, *groups, *in_order):
        closed = record.kind == "goals" and status_of(record) in CLOSED
        for task in tasks(record.body):
            key = f"^{task.mark}" if task.mark else f"{record.path}:{task.line}"
            places.setdefault(key, []).append(Place(record, task, closed))
    found = [_action(tuple(same), everybody) for same in places.values()]
    return tuple(sorted(found, key=lambda action: not action.is_listed))


def _action(places: tuple[Place, ...], everybody: Owners) -> Action:
    now_first = [place.task for place in reversed(places)]
    named = next((task.person for task in now_first if task.person), None)
    owner = next((place.record.text("owner") for place in places if place.record.kind == "goals"), None)
    person = named or owner
    return Action(
        mark=now_first[0].mark,
        text=next((task.text for task in now_first if task.text), ""),
        person=everybody.id_of(person) if person else None,
        due=next((task.due for task in now_first if task.due), None),
        done=any(task.done for task in now_first),
        done_on=min((task.done_on for task in now_first if task.done and task.done_on), default=None),
        tags=tuple(dict.fromkeys(tag for task in now_first for tag in task.tags)),
        carried=times_carried(place.record for place in places),
        places=places,
    )


def in_order_of_due(actions: Iterable[Action]) -> list[Action]:
    """The nearest date first, without a date last; those done at the end, the latest first."""
    everything = sorted(actions, key=lambda action: (action.person or "", action.place.record.path, action.place.line))
    still_open = [action for action in everything if not action.done]
    done = [action for action in everything if action.done]
    still_open.sort(key=lambda action: action.due or date.max)
    done.sort(key=lambda action: action.done_on or date.min, reverse=True)
    return still_open + done


def concerns(action: Action, group: Record, people: Collection[str], everybody: Owners) -> bool:
    """Whether it came up in the group: in its own file, its sessions, or a goal its agendas show.

    `people` are the present ids of the group's people.
    """
    for place in action.places:
        record = place.record
        if record.kind == "sessions" and belongs_to(record, group):
            return True
        if record.kind == "groups" and record.id == group.id:
            return True
        if record.kind == "goals" and is_shown_in(record, group, people, everybody):
            return True
    return False


def latest_day(action: Action) -> date | None:
    """The day it last came up or was done: of a session its start, of a goal the day that was written."""
    days = [action.done_on]
    for place in action.places:
        day = place.record.text("start") or place.record.text("written") or ""
        days.append(day_of(day[:10]))
    return max((day for day in days if day), default=None)


def matching(actions: Sequence[Action], words: str) -> list[Action]:
    """The actions whose words hold all of these; if one says exactly this, only that one."""
    wanted = fold(words).split()
    found = [action for action in actions if _holds(action, wanted)]
    exact = [action for action in found if fold(action.text) == " ".join(wanted)]
    return exact or found


def _holds(action: Action, wanted: Sequence[str]) -> bool:
    said = fold(f"{action.text} {action.person or ''}")
    return all(word in said for word in wanted)
