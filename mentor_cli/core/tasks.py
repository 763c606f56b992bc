"""Tasks and check-ins in the body of a record.

A task is one Markdown task-list line: `- [ ] Open the pull request @amina due:2026-12-03 #homework ^k7q2x`, done
`- [x] … done:2026-12-02 ^k7q2x`. A check-in is a dated list line: `- 2026-11-23 @ben [3]: text`. Lines in a code
fence or an HTML comment are neither. Lines and columns are 1-based, lines counted in the body.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Iterator
from datetime import date
from functools import lru_cache
from typing import Any, NamedTuple

from mentor_cli.core.body import Span, section, visible
from mentor_cli.core.findings import Finding
from mentor_cli.core.time.iso import day_of

# Letters and digits that nobody mixes up when reading a mark aloud or copying it by hand.
MARK_LETTERS = "abcdefghjkmnpqrstuvwxyz"
MARK_SIGNS = MARK_LETTERS + "23456789"
MARK_LENGTH = 5

_TASK = r"(?m)\n([ \t]*+)(?:[-*+]|\d{1,9}+[.)])[ \t]++\[([ xX])\][ \t]++(\S.*)$"
_DATED = (
    r"(?m)\n[ \t]*+[-*+][ \t]++(\d{4}-\d{2}-\d{2})(?:[ \t]+@([^\s:\[]+))?(?:[ \t]+\[([^\]\n]*)\])?[ \t]*:?[ \t]*(.*)$"
)
_DAY = r"(?<!\S)(?:due|done):(?:[ \t]+(?=\d))?([^\s,;]+)"
_MARK = r"\^[a-z0-9]{5}"


class Task(NamedTuple):
    """One task line.

    `text` is what is to be done, without the person, dates, tags and mark that stand before or after the words (those
    in the middle of the words stay). `person` is None when nobody is named; `people` is everybody the line names.
    `raw` is the whole line as typed.
    """

    text: str
    done: bool
    person: str | None
    people: tuple[str, ...]
    due: date | None
    done_on: date | None
    tags: tuple[str, ...]
    mark: str | None
    line: int
    indent: str
    raw: str


class CheckIn(NamedTuple):
    """One dated note: on a goal's progress, or a peer's feedback on a diary entry."""

    day: date
    author: str | None
    number: int | float | None
    text: str
    line: int


@lru_cache(maxsize=4)
def tasks(body: str) -> tuple[Task, ...]:
    """Every task of the body, in order."""
    if "[ ]" not in body and "[x]" not in body and "[X]" not in body:
        return ()
    return tuple(_task(match, line) for match, line in _visible(_TASK, body))


def check_ins(body: str, heading: str = "Check-ins") -> tuple[CheckIn, ...]:
    """The dated notes under that heading as they stand there (`Feedback` for those on a diary entry).

    A line whose date does not exist is left out; `body_findings` names it.
    """
    part = section(body, heading)
    if part is None:
        return ()
    found = []
    for match, line in _visible(_DATED, body, (part.text_start, part.end)):
        day = day_of(match[1])
        if day:
            found.append(CheckIn(day, match[2], _number(match[3]), match[4].strip(), line))
    return tuple(found)


def body_findings(body: str) -> tuple[Finding, ...]:
    """What is wrong in the task lines and dated notes: dates that do not exist, more than one person."""
    found = [*task_findings(tasks(body)), *note_findings(body)]
    return tuple(sorted(found, key=lambda finding: (finding.line, finding.column)))


def task_findings(found: Iterable[Task]) -> Iterator[Finding]:
    """What is wrong in task lines that have been read."""
    for task in found:
        if task.raw.count("due:") > (task.due is not None) or task.raw.count("done:") > (task.done_on is not None):
            for match in re.finditer(_DAY, task.raw):
                if day_of(match[1]) is None:
                    yield _no_such_day(match[1], task.line, match.start(1) + 1)
        if len(task.people) > 1:
            column, words = task.raw.index("@" + task.people[1]) + 1, ", ".join(task.people)
            yield Finding("B002", "warning", f"the task names {words}: a task is one person's",
                          "write one line a person", None, task.line, column, len(task.people[1]) + 1)  # fmt: skip


def note_findings(body: str) -> Iterator[Finding]:
    """Dated notes whose day does not exist."""
    for match, line in _visible(_DATED, body):
        if day_of(match[1]) is None:
            yield _no_such_day(match[1], line, match.start(1) - match.start())


def task_line(
    text: str,
    *,
    done: bool = False,
    person: str | None = None,
    due: date | None = None,
    tags: Iterable[str] = (),
    done_on: date | None = None,
    mark: str | None = None,
    indent: str = "",
) -> str:
    """The line that says so, without a line end; line breaks in the text become spaces."""
    words = [f"{indent}- [{'x' if done else ' '}]", " ".join(text.split())]
    words += [f"@{person}"] if person else []
    words += [f"due:{due.isoformat()}"] if due else []
    words += [f"#{tag}" for tag in tags]
    words += [f"done:{done_on.isoformat()}"] if done_on else []
    words += [f"^{mark}"] if mark else []
    return " ".join(words)


def ticked(raw: str, done_on: date) -> str:
    """The task line `raw` as done on that day; every other word of it stays as it was typed."""
    box = raw.index("[")
    line = f"{raw[:box]}[x]{raw[box + 3 :]}"
    if re.search(r"(?:^|\s)done:", line):
        return line
    return _before_mark(line, f"done:{done_on.isoformat()}")


def unticked(raw: str) -> str:
    """The task line `raw` as still to be done, without the day it was done on."""
    box = raw.index("[")
    rest = re.sub(r"[ \t]+done:[ \t]*\d{4}-\d{2}-\d{2}(?=\s|$)", "", raw[box + 3 :])
    return f"{raw[:box]}[ ]{rest}"


def marked(raw: str, mark: str) -> str:
    """The task line `raw` with that mark as its last word; it must have none yet."""
    return f"{raw.rstrip()} ^{mark}"


def new_mark(random: Callable[[], float], taken: Container[str]) -> str:
    """A mark that is not in `taken`. `random` gives numbers from 0 up to, not including, 1."""
    while True:
        signs = [MARK_LETTERS] + [MARK_SIGNS] * (MARK_LENGTH - 1)
        mark = "".join(letters[int(random() * len(letters))] for letters in signs)
        if mark not in taken:
            return mark


def _visible(pattern: str, body: str, within: Span | None = None) -> Iterator[tuple[re.Match[str], int]]:
    """The matches outside of fences and comments, each with its line."""
    line, counted = 1, 0
    for match in visible(pattern, body, within):
        line += body.count("\n", counted, match.start())
        counted = match.start()
        yield match, line


def _task(match: re.Match[str], line: int) -> Task:
    indent, box, text = match.groups()
    words = _words(text)
    mark = words.pop()[1:] if words[-1][0] == "^" and re.fullmatch(_MARK, words[-1]) else None
    people: list[tuple[int, str]] = []
    tags: list[str] = []
    dates: dict[str, date] = {}
    first, last = len(words), 0
    for place, meaning in enumerate(map(_meaning, words)):
        if meaning is None:
            first, last = first if last else place, place + 1
        elif meaning[0] == "@":
            people.append((place, meaning[1]))
        elif meaning[0] == "#":
            tags.append(meaning[1])
        else:
            dates.setdefault(*meaning)
    return Task(
        text=" ".join(words[first:last]),
        done=box != " ",
        person=_whose(people, first, last) if people else None,
        people=tuple(dict.fromkeys([name for _, name in people])),
        due=dates.get("due"),
        done_on=dates.get("done"),
        tags=tuple(tags),
        mark=mark,
        line=line,
        indent=indent,
        raw=match[0][1:],
    )


def _whose(people: list[tuple[int, str]], first: int, last: int) -> str:
    """Of the people named in a line with their places: who is named behind the words, else before, else among them."""
    return min(people, key=lambda named: (named[0] < last, named[0] >= first, named[0]))[1]


def _words(text: str) -> list[str]:
    """The words, a date that stands apart from its `due:` joined to it."""
    words = text.split()
    if "due:" in words or "done:" in words:
        for place in range(len(words) - 2, -1, -1):
            if words[place] in ("due:", "done:") and words[place + 1][0].isdigit():
                words[place : place + 2] = [words[place] + words[place + 1]]
    return words


@lru_cache(maxsize=4096)
def _meaning(word: str) -> tuple[str, Any] | None:
    """What a word stands for: `("@", person)`, `("#", tag)`, `("due", day)`, `("done", day)`; None for a plain word."""
    sign, rest = word[0], word[1:]
    if sign == "@":
        person = rest.rstrip(".,;:")
        return (sign, person) if person[:1] not in ("-", ".") and re.sub("[-_.]", "", person).isalnum() else None
    if sign == "#":
        return (sign, rest) if not rest[:1].isdigit() and re.sub("[-_/]", "", rest).isalnum() else None
    key, colon, text = word.partition(":")
    day = day_of(text.rstrip(",;")) if colon and key in ("due", "done") else None
    return (key, day) if day else None


def _number(text: str | None) -> int | float | None:
    try:
        number = float(text or "")
    except ValueError:
        return None
    if number != number or abs(number) == float("inf"):
        return None
    return int(number) if number.is_integer() else number


def _before_mark(line: str, word: str) -> str:
    mark = re.search(rf"[ \t]+{_MARK}[ \t]*$", line)
    return f"{line[: mark.start()]} {word}{line[mark.start() :]}" if mark else f"{line.rstrip()} {word}"


def _no_such_day(text: str, line: int, column: int) -> Finding:
    hint = "write it as 2026-12-03, a day that the calendar has"
    return Finding("B001", "error", f"{text} is not a date", hint, None, line, column, len(text))
