"""Tasks in bodies: dates, people, marks."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from mentor_cli.core.checking.facts import Facts, Marked
from mentor_cli.core.doubt import Doubt, in_body
from mentor_cli.core.fieldtypes import nearest
from mentor_cli.core.ids import fold
from mentor_cli.core.record import Record
from mentor_cli.core.steps import beyond_a_year, steps_of
from mentor_cli.core.tasks import Task, note_findings, task_findings, tasks

WITH_TASKS = ("goals", "groups", "sessions")


def task_doubts(record: Record, found: tuple[Task, ...]) -> Iterator[Doubt]:
    """What is wrong with the tasks and dated notes of one record; `found` are its tasks."""
    yield from map(in_body, task_findings(found))
    yield from map(in_body, note_findings(record.body))
    marks: set[str] = set()
    for task in found:
        if task.mark in marks:
            message = f"the mark ^{task.mark} stands twice in this file"
            yield _at(task, "B004", message, "delete one of the marks", f"^{task.mark}")
        elif task.mark:
            marks.add(task.mark)
        # What was carried into a session, such as a talking point, is somebody's where it comes from, or everybody's.
        if record.kind == "sessions" and not task.people and not task.done and not task.mark:
            doubt = _at(task, "B005", "nobody is named for this task", "add @ and who does it", task.text)
            yield doubt._replace(severity="warning")
    if record.kind == "goals" and found:
        yield from _endless_steps(record)


def _endless_steps(record: Record) -> Iterator[Doubt]:
    """Steps whose hours nobody has."""
    for step in steps_of(record.body):
        if length := beyond_a_year(step.text):
            hint = "write the hours it takes, as (2h)"
            doubt = _at(step, "B007", f"{length} are more hours than a year has", hint, length)
            yield doubt._replace(severity="warning")


def unknown_people(record: Record, known: Collection[str]) -> Iterator[Doubt]:
    """People named in tasks who are not there; `known` are the folded ids of all people."""
    for task in tasks(record.body):
        for person in task.people:
            if fold(person) not in known:
                near = nearest(fold(person), tuple(sorted(known)))
                hint = f"did you mean @{near[0]}?" if near else "write the id of a person, as in people/"
                yield _at(task, "B003", f"there is no person {person}", hint, f"@{person}")


def marks_of_two_tasks(facts: Mapping[str, Facts]) -> Iterator[tuple[str, Marked, str]]:
    """Marks that stand for another task in an earlier file, with its place; the same one carried over is no doubt.

    `facts` by path. Gives the path, the marked task in it, and `path:line` of the other.
    """
    seen: dict[str, tuple[str, Marked]] = {}
    for path, of in facts.items():
        for mark in of.marks:
            task = Marked(*mark)
            other_path, other = seen.setdefault(task.mark, (path, task))
            if other.text != task.text and other_path != path and not _alike(other.text, task.text):
                yield path, task, f"{other_path}:{other.line}"


def _alike(one: str, other: str) -> bool:
    """Whether two texts can be the same task, shortened or put in other words: most words of the shorter are shared."""
    words, others = (set(re.findall(r"\w{3,}", text.casefold())) for text in (one, other))
    return 2 * len(words & others) >= min(len(words), len(others))


def two_tasks_one_mark(record: Record, marked: Marked, other: str) -> Iterator[Doubt]:
    """The doubt about a task whose mark stands for another one elsewhere."""
    for task in tasks(record.body):
        if task.mark == marked.mark and record.body_line + task.line - 1 == marked.line:
            message = f"the mark ^{task.mark} stands for another task in {other}"
            hint = "delete the mark of one of them; the next command gives a new one"
            yield _at(task, "B006", message, hint, f"^{task.mark}")._replace(severity="warning")


def _at(task: Task, code: str, message: str, hint: str, words: str) -> Doubt:
    """A doubt about these words of the task's line, or about the whole line."""
    found = task.raw.rfind(words) if words else -1
    column, length = (found + 1, len(words)) if found >= 0 else (len(task.indent) + 1, len(task.raw.strip()))
    return Doubt(code, message, hint, line=task.line, column=column, length=length)
