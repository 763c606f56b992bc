"""Where sessions speak of a record: the lines that name its id."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from mentor_cli.core.record import Record


class Mention(NamedTuple):
    """One line of a session that names the record; `text` is the line without its bullet and the id in front."""

    session: str
    path: str
    line: int
    text: str

    @property
    def place(self) -> str:
        """`sessions/2026-11-26-thursday.md:42`."""
        return f"{self.path}:{self.line}"

    def as_json(self) -> dict[str, Any]:
        """The stable keys that programs read."""
        return {"id": self.session, "path": self.path, "line": self.line, "text": self.text}


def _named(name: str) -> str:
    """The pattern of the places that name a record called so."""
    if not name.isalpha():
        return rf"(?<![\w-]){re.escape(name)}(?![\w-])"
    return rf"(?:^\W*|[(\[`|]\s*){name}(?=\s*(?:[:)\]`|]|$))"


def mentions_of(record: Record, sessions: Iterable[Record]) -> list[Mention]:
    """The lines in the sessions' bodies that name the record by its id or a former one, in order.

    An id that could be a word of any sentence (`punctuality`) names the record only where it is set apart: in front of
    a colon, in brackets, backticks or a cell of a table, or alone.
    """
    names = [name for name in (record.id, *record.texts("aliases")) if name]
    word = re.compile("|".join(map(_named, names)))
    opening = re.compile(rf"^\W*(?:{'|'.join(map(re.escape, names))})(?![\w-]):?\s*")
    found = []
    for session in sessions:
        if not any(name in session.body for name in names):
            continue
        for number, line in enumerate(session.body.split("\n"), session.body_line):
            if word.search(line):
                text = opening.sub("", line).strip(" \t-*+")
                found.append(Mention(session.id, session.path, number, text))
    return found
