"""Reads an ordinary command line without any import; whatever is not ordinary goes to Typer.

Importing Typer takes as long as six bare interpreter starts (docs/decisions/start-up.md), more than all the rest of an
everyday command. This module accepts only what Typer would read in the same way; a test compares the two.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from mentor_cli.cli.command import COMMON, Command, Param, all_params


class Line(NamedTuple):
    """A command line as read: the command's name (`goals list`) and its arguments by name."""

    name: str
    command: Command
    arguments: dict[str, Any]


def parse(argv: Sequence[str], names: Mapping[str, object], load: Callable[[str], Command]) -> Line | None:
    """The line as read; None when it is for Typer: help, completion, mistakes, anything rare."""
    leading, rest = _leading(argv)
    if rest is None or leading is None:
        return None
    name = rest[0] if rest else "next"
    words = 1 if rest else 0
    if name not in names and len(rest) > 1:
        name, words = f"{rest[0]} {rest[1]}", 2
    if name not in names:
        return None
    command = load(name)
    params = all_params(command)
    arguments = _arguments(with_bare(rest[words:], params), params)
    if arguments is None:
        return None
    for key, value in leading.items():
        if value and not arguments.get(key):
            arguments[key] = value
    return Line(name, command, arguments)


def with_bare(words: Sequence[str], params: Sequence[Param]) -> list[str]:
    """The words, with its `bare` value behind each option that stands without one."""
    bare = {flag: param.bare for param in params if param.bare for flag in param.flags}
    filled: list[str] = []
    for word, following in zip(words, [*words[1:], "-"], strict=False):
        filled.append(word)
        if word in bare and following.startswith("-"):
            filled.append(bare[word])
    return filled


def _leading(argv: Sequence[str]) -> tuple[dict[str, Any] | None, Sequence[str] | None]:
    """Common options before the command's name."""
    count = 0
    while count < len(argv) and argv[count].startswith("-"):
        param = next((p for p in COMMON if argv[count].partition("=")[0] in p.flags), None)
        if param is None:
            return None, None
        count += 1 if param.type == "flag" or "=" in argv[count] else 2
    return _arguments(argv[:count], COMMON), argv[count:]


def _arguments(words: Sequence[str], params: Sequence[Param]) -> dict[str, Any] | None:
    options = {flag: param for param in params for flag in param.flags}
    positionals = [param for param in params if not param.flags]
    found: dict[str, Any] = {
        param.name: [] if param.many else False if param.type == "flag" else None for param in params
    }
    plain: list[str] = []
    at = 0
    while at < len(words):
        word = words[at]
        at += 1
        if not word.startswith("-") or word == "-":
            plain.append(word)
            continue
        flag, equals, value = word.partition("=")
        param = options.get(flag)
        if param is None or (equals and not flag.startswith("--")):
            return None
        if param.type == "flag":
            if equals:
                return None
            found[param.name] = True
            continue
        if not equals:
            if at >= len(words):
                return None
            value = words[at]
            at += 1
        if not _store(found, param, value):
            return None
    return found if _place(found, positionals, plain) else None


def _store(found: dict[str, Any], param: Param, value: str) -> bool:
    """Keep one value; False when it is not of the parameter's type, which Typer explains."""
    typed: Any = value
    if param.choices and value not in param.choices:
        return False
    if param.type == "whole":
        if not value.lstrip("-").isdecimal() or not value.isascii():
            return False
        typed = int(value)
    elif param.type == "number":
        try:
            typed = float(value)
        except ValueError:
            return False
    if param.many:
        found[param.name].append(typed)
    else:
        found[param.name] = typed
    return True


def _place(found: dict[str, Any], positionals: Sequence[Param], plain: Sequence[str]) -> bool:
    """Deal the words out to the positional parameters; a `many` one, always the last, takes the rest."""
    waiting = list(plain)
    for param in positionals:
        if param.many:
            while waiting:
                if not _store(found, param, waiting.pop(0)):
                    return False
        elif waiting and not _store(found, param, waiting.pop(0)):
            return False
    return not waiting
