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


def mentions_of(record: Record, sessions: Iterable[Record]) -> list[Mention]:
    """The lines in the sessions' bodies that name the record by its id or a former one, in order."""
    names = [name for name in (record.id, *record.texts("aliases")) if name]
    word = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, names))})(?![\w-])")
    found = []
    for session in sessions:
        if not any(name in session.body for name in names):
            continue
        for number, line in enumerate(session.body.split("\n"), session.body_line):
            match = word.search(line)
            if match:
                text = re.sub(rf"^\W*{re.escape(match[0])}:?\s*", "", line).strip(" \t-*+")
                found.append(Mention(session.id, session.path, number, text))
    return found
