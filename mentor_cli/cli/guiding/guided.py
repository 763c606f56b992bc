"""Guided questions: asked one after the other at a terminal, or answered all at once from a file.

What is asked and how answers are judged says a subject, the goal or the problem that it is about.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from mentor_cli.cli.command import Outcome
from mentor_cli.core.errors import UsageError

if TYPE_CHECKING:
    from mentor_cli.cli.call import Call
    from mentor_cli.cli.judging.judged_page import Page
    from mentor_cli.core.guiding.dialogue import Dialogue
    from mentor_cli.core.guiding.question import Question, Table
    from mentor_cli.core.record import Record
    from mentor_cli.store.dialogues import KeptDialogue


class Subject(Protocol):
    """A goal or a problem that is asked about, there already or still to be made.

    `record` is it as its file has it, without a path when there is none yet; `title` says what it is about, `command`
    what to type to go on.
    """

    table: Table
    record: Record
    title: str
    command: str

    def beginning(self) -> Mapping[str, str]:
        """Answers that are known before anything is asked."""

    def read(self, question: Question, typed: str) -> str:
        """The answer as it will stand in the file; raises UsageError for what is none."""

    def read_lines(self, question: Question, lines: Sequence[str]) -> None:
        """Refuse the last of the lines of an answer, with UsageError, when it cannot stand in the file."""

    def in_words(self, question: Question, text: str) -> str:
        """An answer as people say it, where that tells more than the form in the file; else empty."""

    def page(self, answers: Mapping[str, str]) -> Page:
        """The record with these answers as it is judged."""

    def outcome(self, answers: Mapping[str, str]) -> Outcome:
        """The change of the file, and what is told of it."""


def guided(call: Call, subject: Subject, kept: KeptDialogue, answers: str | None, *, restart: bool) -> Outcome:
    """The record as it is after all questions. Raises UsageError where nobody can be asked."""
    if answers is not None:
        found = _from_file(call, subject, answers)
        left = f"answers of a conversation that is not at its end are kept: {subject.command}"
        return found._replace(notes=(*found.notes, left)) if kept.is_there and not restart else found
    if not call.interactive:
        raise UsageError(
            "there is no terminal to ask at",
            f"answer from a file: {subject.command} --answers FILE.yaml, or - for standard input",
        )
    from mentor_cli.cli.guiding.talk import Talk

    if restart:
        kept.drop()
    return Talk(call, subject, kept).outcome()


def _from_file(call: Call, subject: Subject, name: str) -> Outcome:
    from mentor_cli.cli.guiding.answers_file import read_answers

    given = {**subject.beginning(), **read_answers(name, call.workspace.root, subject.table, subject.read)}
    missing = missing_answer(subject, given)
    if missing:
        raise UsageError(f"{missing.key} is missing: {missing.words}", f'add a line: {missing.key}: "{missing.good}"')
    found = subject.outcome(given)
    return found._replace(notes=(*found.notes, *_judged(subject, given)))


def _judged(subject: Subject, given: Mapping[str, str]) -> Iterator[str]:
    """What speaks against each answer, as it would be said at a terminal."""
    from mentor_cli.core.guiding.remarks import remarks_on

    judgement = subject.page(given).judgement
    for question in subject.table:
        if given.get(question.key):
            yield from (f"{question.key}: {one.message}; {one.hint}" for one in remarks_on(question, judgement))


def missing_answer(subject: Subject, answers: Mapping[str, str]) -> Question | None:
    """The first question without whose answer there is nothing to write."""
    from mentor_cli.core.guiding.answers import in_file

    for question in subject.table:
        if question.needed and not answers.get(question.key) and not in_file(subject.table, question, subject.record):
            return question
    return None


def kept_document(subject: Subject, dialogue: Dialogue, call: Call) -> dict[str, Any]:
    """What is kept of a conversation: how it stands, when, and the file it began with."""
    return {
        **dialogue.as_json(),
        "about": subject.title,
        "kept": call.now.isoformat(timespec="minutes"),
        "file": fingerprint(subject.record),
    }


def fingerprint(record: Record) -> str:
    """Changes when somebody changes the record; empty for one that is still to be made."""
    if not record.path:
        return ""
    from zlib import crc32

    return f"{crc32(repr((sorted(record.values.items(), key=str), record.body)).encode('utf-8', 'replace')):08x}"
