"""Answers to guided questions from a YAML file, `KEY: answer` each: `--answers FILE`, `-` for standard input."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core import nodes
from mentor_cli.core.errors import UnusableFile, UsageError
from mentor_cli.core.findings import Finding
from mentor_cli.core.guiding.question import Question, Table, question_of
from mentor_cli.core.nodes import Node, Scalar, Sequence

if TYPE_CHECKING:
    from mentor_cli.core.plain import Plain

_OPENED = "---\n"


class _Answers(NamedTuple):
    """The file's name and its text between two fences, as frontmatter is read."""

    name: str
    text: str

    def finding(self, code: str, message: str, hint: str, start: int, end: int) -> Finding:
        """What is wrong, at its place in the file."""
        from mentor_cli.store.reading import place

        line, column, length = place(self.text, start, end)
        return Finding(code, "error", message, hint, self.name, line - 1, column, length)


def read_answers(name: str, root: str, table: Table, read: Callable[[Question, str], str]) -> dict[str, str]:
    """The answer to each question that the file answers, as `read` gives it; `root` is the workspace's folder.

    Raises UnusableFile when the file cannot be read; UsageError with every place that is wrong when a key is no
    question or a value no answer.
    """
    from mentor_cli.store import frontmatter

    file = _Answers(_shown(name, root), f"{_OPENED}{_text(name)}\n---\n")
    front = frontmatter.read(file.text, frontmatter.split(file.text))
    if front.faults:
        first, *more = [file.finding(f.code, f.message, f.hint, f.start, f.end) for f in front.faults]
        raise UnusableFile(first.message, first.hint, finding=first, more=more)
    found: dict[str, str] = {}
    wrong: list[Finding] = []
    for key, value in front.mapping.pairs:
        question = question_of(table, key.text)
        if question is None:
            wrong.append(file.finding("E200", *_unknown(key.text, table), key.start, key.end))
            continue
        try:
            found[key.text] = read(question, _answer(question, value))
        except UsageError as error:
            start, end = (key.start, key.end) if nodes.is_absent(value) else (value.start, value.end)
            said = error.message if error.message.startswith(f"{key.text}: ") else f"{key.text}: {error.message}"
            wrong.append(file.finding(error.finding.code, said, error.hint, start, end))
    if wrong:
        raise UsageError(wrong[0].message, wrong[0].hint, finding=wrong[0], more=wrong[1:])
    if not found:
        keys = ", ".join(question.key for question in table)
        raise UsageError(f"there are no answers in {file.name}", f'one a line, as {table[0].key}: "…"; keys are {keys}')
    return found


def _answer(question: Question, value: Node) -> str:
    """The text of a value; a list is one entry a line, or with commas where one line is asked for."""
    said = nodes.plain(value)
    if said is None:
        raise UsageError("there is no answer", "leave the line out to keep what is there")
    if isinstance(value, Scalar):
        return value.text
    if not isinstance(value, Sequence):
        raise UsageError("takes text or a list, not keys with values", "put the text in quotes")
    return ("\n" if question.takes != "line" else ", ").join(_entries(said))


def _entries(said: Plain) -> Iterator[str]:
    for entry in said if isinstance(said, list) else ():
        if isinstance(entry, (list, dict)):
            raise UsageError("each entry of the list is one piece of text", "put an entry with a colon in quotes")
        yield from () if entry is None else (str(entry),)


def _unknown(key: str, table: Table) -> tuple[str, str]:
    from mentor_cli.core.fieldtypes import nearest

    keys = tuple(question.key for question in table)
    near = nearest(key.casefold(), keys, most=1, likeness=0.5)
    return f"no question is called {key}", f"did you mean {near[0]}?" if near else f"they are {', '.join(keys)}"


def _text(name: str) -> str:
    try:
        raw = sys.stdin.buffer.read() if name == "-" else _content(name)
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        hint = "name a YAML file with answers, or - for standard input"
        raise UnusableFile(f"{name} cannot be read: {error.strerror}", hint) from error
    except UnicodeDecodeError:
        raise UnusableFile(f"{name} is not UTF-8 text", "save it as UTF-8 in your editor, then try again") from None


def _content(name: str) -> bytes:
    with open(name, "rb") as file:
        return file.read()


def _shown(name: str, root: str) -> str:
    """The name by which a place in it is told: as records are where that leads to it, else the whole path."""
    here = os.path.realpath(os.getcwd()) == os.path.realpath(root)
    return name if name == "-" else os.path.normpath(name) if here else os.path.abspath(name)
