"""Tasks and headings in bodies: people who are not there, marks used twice, clocks that do not fit the agenda."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from mentor_cli.core.body import sections
from mentor_cli.core.checking.doubt import Doubt, in_body
from mentor_cli.core.fieldtypes import nearest
from mentor_cli.core.ids import fold
from mentor_cli.core.record import Record
from mentor_cli.core.tasks import Task, body_findings, tasks

_CLOCK = re.compile(r"(\d\d):(\d\d) +(.+)")
WITH_TASKS = ("goals", "groups", "sessions")


def task_doubts(records: Sequence[Record], people: set[str]) -> Iterator[Doubt]:
    """What is wrong with the tasks and dated notes of goals, groups and sessions."""
    for record in records:
        if "- " not in record.body:
            continue
        for finding in body_findings(record.body):
            yield in_body(record, finding)
        marks: dict[str, Task] = {}
        for task in tasks(record.body):
            yield from _person(record, task, people)
            if task.mark and task.mark in marks:
                yield _at(
                    record,
                    task,
                    "B004",
                    f"the mark ^{task.mark} stands twice in this file",
                    "delete one of the marks",
                    "^" + task.mark,
                )
            elif task.mark:
                marks[task.mark] = task


def _person(record: Record, task: Task, people: set[str]) -> Iterator[Doubt]:
    for person in task.people:
        if fold(person) not in people:
            near = nearest(fold(person), tuple(sorted(people)))
            hint = f"did you mean @{near[0]}?" if near else "write the id of a person, as in people/"
            yield _at(record, task, "B003", f"there is no person {person}", hint, "@" + person)
    if record.kind == "sessions" and not task.people and not task.done:
        yield _at(record, task, "B005", "nobody is named for this task", "add @ and who does it", task.text, "warning")


def _at(record: Record, task: Task, code: str, message: str, hint: str, words: str, severity: str = "error") -> Doubt:
    lines = record.body.split("\n")
    line = lines[task.line - 1] if task.line <= len(lines) else ""
    found = line.find(words)
    column, length = (found + 1, len(words)) if found >= 0 else (1, len(line))
    return Doubt(
        record, code, message, hint, severity="warning" if severity == "warning" else "error",
        line=task.line, column=column, length=length,
    )  # fmt: skip


def two_tasks_one_mark(records: Sequence[Record]) -> Iterator[Doubt]:
    """A mark that stands for different tasks in different files; the same words carried over are no doubt."""
    seen: dict[str, tuple[Record, Task]] = {}
    for record in records:
        for task in tasks(record.body) if "^" in record.body else ():
            if not task.mark:
                continue
            first = seen.setdefault(task.mark, (record, task))
            if _words(first[1]) != _words(task) and first[0].path != record.path:
                other = f"{first[0].path}:{first[0].body_line + first[1].line - 1}"
                message = f"the mark ^{task.mark} stands for another task in {other}"
                hint = "delete the mark of one of them; the next command gives a new one"
                yield _at(record, task, "B006", message, hint, "^" + task.mark, "warning")


def _words(task: Task) -> set[str]:
    """What the task is about, however it was shortened: two of its words in common are enough to be the same."""
    return set(re.findall(r"\w{4,}", task.text.casefold())) or {task.text.casefold()}


def agenda_doubts(sessions: Sequence[Record]) -> Iterator[Doubt]:
    """Agendas that do not add up to the session's minutes, and headings whose clock is not the agenda's."""
    for session in sessions:
        rows = session.mappings("agenda")
        minutes = session.number("minutes")
        planned = sum(int(row.get("minutes") or 0) for row in rows)
        if rows and minutes and planned != minutes:
            message = f"the agenda takes {planned} minutes, the session has {int(minutes)}"
            yield Doubt(session, "F028", message, "change one of them", ("minutes",), severity="warning")
        if rows and session.text("start"):
            yield from _clocks(session, rows)


def _clocks(session: Record, rows: Sequence[Mapping[str, object]]) -> Iterator[Doubt]:
    at = datetime.fromisoformat(str(session.text("start"))[:16])
    starts: dict[str, str] = {}
    for row in rows:
        title = f"Turn: {row['turn']}" if row.get("turn") and not row.get("title") else str(row.get("title") or "")
        starts.setdefault(fold(title), at.strftime("%H:%M"))
        at += timedelta(minutes=int(str(row.get("minutes") or 0)))
    for section in sections(session.body):
        match = _CLOCK.fullmatch(section.title)
        if not match or section.level != 2:
            continue
        planned = starts.get(fold(match[3]))
        if planned and planned != f"{match[1]}:{match[2]}" and match[3].casefold() != "turn":
            message = f"{match[3]} begins at {planned} by the agenda, not at {match[1]}:{match[2]}"
            yield Doubt(
                session, "F029", message, f"write ## {planned} {match[3]}", severity="warning",
                line=section.line, column=4, length=5,
            )  # fmt: skip
