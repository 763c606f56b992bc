"""Finds the `mentor …` lines that documentation, output and source code show, and checks that they exist."""

from __future__ import annotations

import ast
import re
import shlex
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from harness.page import Block, read_page

SPAN = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.S)
# Two spaces behind the word make it a cell of a table: somebody's role, not a command.
OFFERED = re.compile(r"(?:^| {2,}|hint: |example: )(mentor(?: (?! ).+?)?)(?:, or .+)?$")
SHELLS = ("sh", "bash", "shell", "text", "")
OPERATOR = re.compile(r"[;|&()<>]+")
ASSIGNMENT = re.compile(r"\w+=.*", re.S)

# For each command and group, by its words after `mentor`: its options, and whether each takes a value.
CommandTable = Mapping[tuple[str, ...], Mapping[str, bool]]


@dataclass(frozen=True, slots=True)
class Mention:
    """A command line that stands somewhere: its 1-based line and its text."""

    line: int
    text: str


def shown_in_page(text: str) -> Iterator[Mention]:
    """The command lines of a Markdown page: in blocks of commands, in their output and in code spans."""
    page = read_page(text)
    prose = list(page.lines)
    for block in page.blocks:
        prose[block.opening : block.closing + 1] = [""] * (block.closing - block.opening + 1)
        yield from _typed(block)
        if block.is_console:
            yield from _offered(block)
    yield from in_spans("\n".join(prose))


def offered_in_page(text: str) -> Iterator[Mention]:
    """The command lines that the commands of a page print: hints and next steps."""
    for block in read_page(text).blocks:
        if block.is_console:
            yield from _offered(block)


def _typed(block: Block) -> Iterator[Mention]:
    if block.is_console:
        yield from (Mention(command.first + 1, command.text) for command in block.commands())
    elif block.language in SHELLS:
        for number, line in enumerate(block.inside, block.opening + 2):
            if (bare := line.removeprefix("$ ")).startswith("mentor "):
                yield Mention(number, bare)


def _offered(block: Block) -> Iterator[Mention]:
    for command in block.commands():
        for number, line in enumerate(command.shown, command.last + 2):
            yield from (Mention(number, mention.text) for mention in in_spans(line))
            if "`" not in line and (found := OFFERED.search(line)):
                yield Mention(number, found[1])


def in_spans(text: str) -> Iterator[Mention]:
    """The command lines in `code spans` of a text."""
    for found in SPAN.finditer(text):
        code = " ".join(found[2].split())
        if code == "mentor" or code.startswith("mentor "):
            yield Mention(text.count("\n", 0, found.start()) + 1, code)


def in_source(text: str) -> Iterator[Mention]:
    """The command lines in code spans of a Python module's strings; what is filled in later reads `FILLED`."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.JoinedStr):
            parts = (p.value if isinstance(p, ast.Constant) else "FILLED" for p in node.values)
            yield from (Mention(node.lineno, found.text) for found in in_spans("".join(map(str, parts))))
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from (Mention(node.lineno, found.text) for found in in_spans(node.value))


def fault(mention: Mention, table: CommandTable) -> str | None:
    """What is wrong with a command line: words no command has, an option its command does not take."""
    try:
        calls = list(_calls(mention.text))
    except ValueError as wrong:
        return f"`{mention.text}` cannot be read: {wrong}"
    faults = (_fault(words, table) for words in calls)
    return next((f"`{mention.text}`: {wrong}" for wrong in faults if wrong), None)


def _calls(text: str) -> Iterator[list[str]]:
    """The calls of `mentor` in shell text, each as its words after `mentor`."""
    try:
        lines = [_words(line) for line in text.replace("\\\n", " ").split("\n")]
    except ValueError:
        lines = [_words(text)]
    for line in lines:
        call: list[str] = []
        for word in [*line, ";"]:
            if not OPERATOR.fullmatch(word):
                call += [word] if call or not ASSIGNMENT.fullmatch(word) else []
            else:
                if call[:1] == ["mentor"]:
                    yield call[1:]
                call = []


def _words(text: str) -> list[str]:
    reader = shlex.shlex(text, posix=True, punctuation_chars=";|&()<>")
    reader.whitespace_split = True
    return list(reader)


def _fault(words: list[str], table: CommandTable) -> str | None:
    path: tuple[str, ...] = ()
    value_follows = False
    for word in (word.strip("[]") for word in words):
        if value_follows:
            value_follows = False
        elif word == "--":
            return None
        elif re.match(r"--?[a-z]", word):
            name = word.partition("=")[0]
            if name not in table[path]:
                return f"{' '.join(['mentor', *path])} has no option {name}"
            value_follows = table[path][name] and "=" not in word
        elif (*path, word) in table:
            path = (*path, word)
        elif _is_group(path, table):
            return None if _is_placeholder(word) else f"{' '.join(['mentor', *path])} has no command {word}"
    return None


def _is_group(path: tuple[str, ...], table: CommandTable) -> bool:
    return any(len(other) == len(path) + 1 and other[: len(path)] == path for other in table)


def _is_placeholder(word: str) -> bool:
    return not word or word.isupper() or not re.search(r"\w", word)
