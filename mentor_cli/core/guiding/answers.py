"""Answers as text: what a record answers already, whether a new one can stand in a file, the body with all of them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from mentor_cli.core.appending import with_line
from mentor_cli.core.body import hidden_spans, sections, statement
from mentor_cli.core.errors import UsageError
from mentor_cli.core.guiding.measures import measure_text
from mentor_cli.core.guiding.places import BULLET, answer_under, with_answer_under, with_statement
from mentor_cli.core.guiding.question import (
    InField,
    InMeasure,
    InSection,
    InStatement,
    InSteps,
    Question,
    Table,
    headings_after,
    labels_under,
)
from mentor_cli.core.tasks import tasks

if TYPE_CHECKING:
    from mentor_cli.core.record import Record

# As much as a person types in one go, and the others read.
LONGEST = 20_000
_CONTROL = "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]"


def in_file(table: Table, question: Question, record: Record) -> str:
    """What the record answers already, in a form in which it can be answered; empty where it says nothing."""
    match question.to:
        case InField(name):
            value = record.values.get(name)
            return ", ".join(map(str, value)) if isinstance(value, list) else str(value or "")
        case InMeasure():
            return measure_text(record)
        case InStatement():
            return statement(record.body)
        case InSteps():
            return "\n".join(f"[{'x' if task.done else ' '}] {task.text}" for task in tasks(record.body))
        case InSection():
            return answer_under(record.body, question.to, labels_under(table, question.to.heading))


def answer_text(table: Table, question: Question, typed: str) -> str:
    """The answer as it will stand in the file. Raises UsageError for what cannot stand there."""
    text = typed.replace("\r\n", "\n").replace("\r", "\n").strip()
    if not text:
        raise UsageError("there is no answer in that", "say it in a few words, or leave it out")
    if len(text) > LONGEST:
        raise UsageError(
            f"an answer has at most {LONGEST:,} characters, this one has {len(text):,}",
            "say it shorter here, and keep the long text in a file of its own",
        )
    if question.takes == "line":
        _refuse_signs(text)
        return " ".join(text.split())
    text = "\n".join(line.rstrip() for line in text.split("\n"))
    refuse_lines(table, question, text)
    beyond = f"{text}\n\nbeyond"
    if any(start <= len(beyond) - 1 < end for start, end in hidden_spans(beyond)):
        raise UsageError("a code fence or comment in it is never closed", "close it with ``` or -->")
    return text


def refuse_lines(table: Table, question: Question, text: str) -> None:
    """Raise UsageError where a line would be the beginning of something else in the file."""
    _refuse_signs(text)
    if isinstance(question.to, InSection):
        others = {label.casefold() for label in labels_under(table, question.to.heading)}
        for line in text.split("\n"):
            label = line.partition(":")[0]
            if ":" in line and label.casefold() in others:
                message = f'"{label}:" begins the answer to another question'
                raise UsageError(message, "say that one there, or in other words")
    heading = next(iter(sections(text)), None)
    if heading:
        line = text.split("\n")[heading.line - 1].strip()
        raise UsageError(f"{line}: a line that begins with # is a heading in the file", "begin it with a word")


def _refuse_signs(text: str) -> None:
    if odd := re.search(_CONTROL, text):
        raise UsageError(
            f"a sign in it cannot be written: U+{ord(odd[0]):04X}", "an arrow key may have left it; type it once more"
        )


def added_to(there: str, more: str) -> str:
    """What stands there with more lines below it."""
    return f"{there}\n{more}" if there else more


def with_answers(
    table: Table,
    body: str,
    answers: Mapping[str, str],
    steps: Sequence[str],
    last_headings: Sequence[str],
) -> str:
    """The body with every answer that belongs there; `steps` are the new task lines.

    Raises UsageError and UnusableFile where an answer would not be found again.
    """
    for question in table:
        text = answers.get(question.key, "")
        if not text:
            continue
        match question.to:
            case InStatement():
                body = body if text == statement(body) else with_statement(body, text)
            case InSection(heading):
                before, labels = headings_after(table, heading, last_headings), labels_under(table, heading)
                body = with_answer_under(body, question.to, as_list(question, text), labels, before)
            case InSteps(heading):
                for line in steps:
                    body = with_line(body, heading, line, before=headings_after(table, heading, last_headings))
    return body


def as_list(question: Question, text: str) -> str:
    """Several ways become a list with a bullet each; everything else stays as it was typed."""
    lines = [line for line in text.split("\n") if line.strip()]
    if question.takes != "entries" or len(lines) < 2 or re.match(BULLET, lines[0]):
        return text
    return "\n".join(f"- {line.strip()}" for line in lines)
