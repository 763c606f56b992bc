"""Task lines ticked, unticked and added in a body; every other line stays as it is."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from mentor_cli.core.errors import ChangedMeanwhile, UsageError
from mentor_cli.core.tasks import Task, body_findings, marked, task_line, tasks, ticked, unticked

_TAG = r"[^\W\d][\w/-]*"


def with_tick(body: str, task: Task, done_on: date, mark: str) -> str:
    """The body with the task done on that day wherever its mark stands; one without a mark is given this one."""
    return _with_lines(body, task, lambda one: _ticked(one, done_on, mark))


def without_tick(body: str, task: Task) -> str:
    """The body with the task open again wherever its mark stands."""
    return _with_lines(body, task, lambda one: unticked(one.raw) if one.done else one.raw)


def _ticked(one: Task, done_on: date, mark: str) -> str:
    """What is done already keeps its own day, or none."""
    line = one.raw if one.mark else marked(one.raw, mark)
    return line if one.done else ticked(line, done_on)


def _with_lines(body: str, task: Task, line_of: Callable[[Task], str]) -> str:
    """Raises ChangedMeanwhile when the task does not stand there any longer."""
    same = [one for one in tasks(body) if _is_same(one, task)]
    if not same:
        raise ChangedMeanwhile(f"{task.text}: the line has changed meanwhile", "look at it and try again")
    lines = body.split("\n")
    for one in same:
        lines[one.line - 1] = line_of(one)
    return "\n".join(lines)


def _is_same(one: Task, task: Task) -> bool:
    return one.mark == task.mark if task.mark else (one.raw, one.line) == (task.raw, task.line)


def new_task(text: str, person: str | None, due: date | None, tags: tuple[str, ...], mark: str) -> Task:
    """The task in words as somebody typed them, which may hold `@WHO`, `due:DATE` and `#tag` themselves.

    `person`, `due` and `tags` are added where the words do not say so. Raises UsageError for words that are no task.
    """
    wrong = next((tag for tag in tags if not re.fullmatch(_TAG, tag)), None)
    if wrong is not None:
        raise UsageError(f"#{wrong} is not a tag", "a tag is one word that begins with a letter: --tag homework")
    typed = _only_task(task_line(text))
    if typed is None or not typed.text:
        raise UsageError("an action without words", 'say what is to be done: mentor actions add "Ask Dina for a date"')
    if typed.mark:
        raise UsageError(f"the text ends with a mark, ^{typed.mark}: a new action is given its own", "leave it out")
    missing = [tag for tag in tags if tag not in typed.tags]
    line = task_line(
        text, person=None if typed.person else person, due=None if typed.due else due, tags=missing, mark=mark
    )
    findings = [finding for finding in body_findings(line) if finding.severity == "error"]
    if findings:
        raise UsageError(findings[0].message, findings[0].hint)
    made = _only_task(line)
    if made is None or made.mark != mark:
        raise UsageError(f"{text.strip()} cannot be written as a task", "say it in other words")
    return made


def _only_task(line: str) -> Task | None:
    found = tasks(line)
    return found[0] if len(found) == 1 else None
