"""Files with one JSON object a line: read as bytes, line by line, so that a bad line spoils no other."""

from __future__ import annotations

import json
import sys
from codecs import BOM_UTF8
from collections.abc import Iterator
from typing import Any

from mentor_cli.core.errors import UnusableFile


def numbered_lines(name: str) -> Iterator[tuple[int, bytes]]:
    """Each line that is not blank with its number; `-` is standard input. Raises UnusableFile."""
    for number, raw in enumerate(_content(name).split(b"\n"), 1):
        if raw.strip():
            yield number, raw


def parsed(raw: bytes) -> Any:
    """The line's JSON. Raises ValueError with what is wrong with it."""
    try:
        text = raw.removeprefix(BOM_UTF8).decode()
    except UnicodeDecodeError:
        raise ValueError("the line is not UTF-8") from None
    try:
        return json.loads(text)
    except RecursionError:
        raise ValueError("the line is nested too deep") from None
    except json.JSONDecodeError as wrong:
        what = wrong.msg[0].lower() + wrong.msg[1:].removesuffix(" at")
        raise ValueError(f"not JSON at column {wrong.colno}: {what}") from None


def _content(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read()
    try:
        with open(name, "rb") as file:
            return file.read()
    except OSError as error:
        hint = "name a file with one JSON object a line, or - for standard input"
        raise UnusableFile(f"{name} cannot be read: {error.strerror}", hint) from error
