"""A page: a Markdown file whose `console` blocks hold commands and what they print."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

FENCE = re.compile(r"(?P<indent>[ ]*)(?P<ticks>`{3,}|~{3,})[ ]*(?P<info>.*)")
ATTRIBUTES = ("fresh", "example", "setup")


class PageError(Exception):
    """The page itself cannot be read as commands and their output."""


@dataclass(frozen=True, slots=True)
class Command:
    """One command of a block.

    `first` and `last` are the page's 0-based lines that hold the command itself; `shown` the lines below it
    as they stand in the page, that is with placeholders and escapes.
    """

    text: str
    first: int
    last: int
    shown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """One fenced block; `opening` and `closing` are the 0-based lines of its fences, `inside` is the text between."""

    opening: int
    closing: int
    indent: str
    fence: str
    language: str
    attributes: tuple[str, ...]
    inside: tuple[str, ...]

    @property
    def is_console(self) -> bool:
        """Whether the block holds commands to run."""
        return self.language == "console"

    @property
    def is_setup(self) -> bool:
        """Whether the block's commands must succeed and their output is of no interest."""
        return "setup" in self.attributes

    @property
    def example(self) -> str | None:
        """The example programme in a copy of which the block begins, from `example` or `example=NAME`."""
        if "example" in self.attributes:
            return "buddy-group"
        return next((word[8:] for word in self.attributes if word.startswith("example=")), None)

    @property
    def starts_anew(self) -> bool:
        """Whether the block begins with a new shell in a new folder."""
        return "fresh" in self.attributes or self.example is not None

    @property
    def file(self) -> str | None:
        """The path to which the block is written before the page goes on, from `file=PATH`."""
        return next((word[5:] for word in self.attributes if word.startswith("file=")), None)

    @property
    def exit(self) -> int | None:
        """The exit code announced for the last command, from `exit=N`."""
        return next((int(word[5:]) for word in self.attributes if re.fullmatch(r"exit=\d+", word)), None)

    def commands(self) -> list[Command]:
        """The block's commands, each with the lines shown below it."""
        return list(_commands(self))


@dataclass(frozen=True, slots=True)
class Page:
    """A Markdown text as lines, and its fenced blocks in order."""

    lines: tuple[str, ...]
    blocks: tuple[Block, ...]


def read_page(text: str) -> Page:
    """Find the fenced blocks of a Markdown text; raises PageError for a block nobody could run."""
    lines = tuple(text.split("\n"))
    return Page(lines, tuple(_blocks(lines)))


def _blocks(lines: tuple[str, ...]) -> Iterator[Block]:
    number = 0
    while number < len(lines):
        opened = FENCE.fullmatch(lines[number])
        if opened is None:
            number += 1
            continue
        indent, ticks = opened["indent"], opened["ticks"]
        closing = next((n for n in range(number + 1, len(lines)) if _closes(lines[n], ticks)), None)
        if closing is None:
            raise PageError(f"line {number + 1}: the block is never closed")
        language, *attributes = opened["info"].split() or [""]
        inside = tuple(line.removeprefix(indent) for line in lines[number + 1 : closing])
        block = Block(number, closing, indent, ticks, language, tuple(attributes), inside)
        _check_attributes(block)
        yield block
        number = closing + 1


def _closes(line: str, ticks: str) -> bool:
    bare = line.strip()
    return len(bare) >= len(ticks) and set(bare) == {ticks[0]}


def _check_attributes(block: Block) -> None:
    where = f"line {block.opening + 1}"
    if block.is_console:
        for word in block.attributes:
            if word not in ATTRIBUTES and not re.fullmatch(r"exit=\d+|example=[\w-]+", word):
                known = ", ".join((*ATTRIBUTES, "example=NAME"))
                raise PageError(f"{where}: a console block knows {known} and exit=N, not {word}")
        if block.inside and not block.inside[0].startswith("$ "):
            raise PageError(f"{where}: a console block begins with a command: $ …")
        if block.is_setup and any(command.shown for command in block.commands()):
            raise PageError(f"{where}: a setup block shows commands alone")


def _commands(block: Block) -> Iterator[Command]:
    at = 0
    while at < len(block.inside):
        first = at
        words = [block.inside[at].removeprefix("$ ")]
        at += 1
        while at < len(block.inside) and (block.inside[at] == ">" or block.inside[at].startswith("> ")):
            words.append(block.inside[at][2:])
            at += 1
        last = at - 1
        while at < len(block.inside) and not block.inside[at].startswith("$ "):
            at += 1
        start = block.opening + 1
        yield Command("\n".join(words), start + first, start + last, block.inside[last + 1 : at])
