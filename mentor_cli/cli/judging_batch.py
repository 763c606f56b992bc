"""Many goals or problems at once, from JSON lines to JSON lines: `check --batch`."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from mentor_cli.cli.screen import json_text
from mentor_cli.core.errors import UnusableFile
from mentor_cli.core.judgement.batch import judged_line

if TYPE_CHECKING:
    from mentor_cli.core.judgement.batch import Said
    from mentor_cli.core.judgement.verdict import Judgement


def judged_lines(name: str, judge: Callable[[Said], Judgement]) -> Iterator[tuple[str, str]]:
    """For each line of the file (`-`: standard input) the line to print, and the verdict, empty for a bad line.

    Blank lines are left out. Raises UnusableFile when there is no reading the file.
    """
    for number, raw in enumerate(_content(name).split(b"\n"), 1):
        if raw.strip():
            written, verdict = judged_line(partial(_parsed, raw), number, judge)
            yield json_text(written), verdict


def _content(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read()
    try:
        with open(name, "rb") as file:
            return file.read()
    except OSError as error:
        hint = "name a file with one JSON object a line, or - for standard input"
        raise UnusableFile(f"{name} cannot be read: {error.strerror}", hint) from error


def _parsed(raw: bytes) -> Any:
    """The line's JSON. Raises ValueError with what is wrong with it."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValueError("the line is not UTF-8") from None
    try:
        return json.loads(text)
    except RecursionError:
        raise ValueError("the line is nested too deep") from None
    except json.JSONDecodeError as wrong:
        raise ValueError(f"not JSON at column {wrong.colno}: {wrong.msg[0].lower()}{wrong.msg[1:]}") from None
