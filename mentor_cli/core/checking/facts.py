"""What checks between records need to know of each one: small, plain, and kept in the cache instead of the record."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from mentor_cli.core.ids import fold
from mentor_cli.core.record import Record
from mentor_cli.core.records import KINDS
from mentor_cli.core.references import references_of
from mentor_cli.core.tasks import Task

_OF_GROUPS = ("timezone", "status", "starts", "ends", "cadence", "format", "members", "mentors")
_OF_PEOPLE = ("left",)
_OF_GOALS = ("carried_from",)
_OF_SESSIONS = ("group", "people", "start", "moved_from", "status", "timezone")
_MEASURES = {"goals": _OF_GOALS, "groups": _OF_GROUPS, "people": _OF_PEOPLE, "sessions": _OF_SESSIONS}


class Marked(NamedTuple):
    """A task with a mark: the mark, the line of the file, what is to be done."""

    mark: str
    line: int
    text: str


class Facts(NamedTuple):
    """Of one record: its folded ids (its own first, then former ones), the folded ids it names by the kinds they may be
    of, the folded people its tasks name, its marked tasks as plain tuples (see `Marked`), and the few fields that
    others are measured by."""

    ids: tuple[str, ...]
    references: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = ()
    people: tuple[str, ...] = ()
    marks: tuple[tuple[str, int, str], ...] = ()
    values: Mapping[str, Any] | None = None


def facts_of(record: Record, tasks: tuple[Task, ...]) -> Facts:
    """The facts of a record with these tasks in its body."""
    ids = (fold(record.id), *map(fold, record.texts("aliases")))
    named: dict[tuple[str, ...], dict[str, None]] = {}
    for reference in references_of(KINDS[record.kind], record.values):
        named.setdefault(reference.kinds, {})[fold(reference.id)] = None
    references = tuple((kinds, tuple(found)) for kinds, found in named.items())
    people = tuple({fold(person): None for task in tasks for person in task.people})
    marks = tuple((task.mark, record.body_line + task.line - 1, task.text) for task in tasks if task.mark)
    return Facts(ids, references, people, marks, _values(record))


def _values(record: Record) -> dict[str, Any] | None:
    """The fields others are measured by: of a group its cadence and its people, of a person the last day, of a session
    which meeting it stands for, of a goal the one it was carried from."""
    names = _MEASURES.get(record.kind, ())
    return {name: record.values[name] for name in names if name in record.values} or None
