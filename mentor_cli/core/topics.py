"""What was not grasped, by topic, over many sessions: for the teaching team, without anybody's name."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, NamedTuple

from mentor_cli.core.body import is_sealed, section
from mentor_cli.core.ids import fold

if TYPE_CHECKING:
    from mentor_cli.core.record import Record

NOT_GRASPED = "Not grasped"
SOMEBODY = "somebody"


class Topic(NamedTuple):
    """A topic in the spelling met first, in how many sessions and groups it came up, and what was said of it."""

    name: str
    sessions: tuple[str, ...]
    groups: tuple[str, ...]
    notes: tuple[str, ...]


def topics_of(sessions: Iterable[Record], people: Collection[str]) -> tuple[Topic, ...]:
    """The topics of those sessions, those of most groups first; `people` are names and ids to leave out."""
    found: dict[str, list[tuple[str, str, str, str]]] = {}
    for session in sessions:
        part = section(session.body, NOT_GRASPED) if not is_sealed(session.body) else None
        for line in part.text.split("\n") if part else ():
            match = re.match(r"[-*+] +(.*\S)", line)
            if match:
                name, _, note = _nameless(match[1], people).partition(":")
                said = (name.strip(), session.id, session.text("group") or session.id, note.strip())
                found.setdefault(fold(name.strip()), []).append(said)
    topics = [
        Topic(
            said[0][0],
            tuple(dict.fromkeys(one[1] for one in said)),
            tuple(dict.fromkeys(one[2] for one in said)),
            tuple(dict.fromkeys(one[3] for one in said if one[3])),
        )
        for said in found.values()
    ]
    return tuple(sorted(topics, key=lambda topic: (-len(topic.groups), -len(topic.sessions), fold(topic.name))))


def _nameless(note: str, people: Collection[str]) -> str:
    """The note with everybody's name, first name or id taken out."""
    words = "|".join(re.escape(name) for name in sorted(people, key=len, reverse=True) if name)
    if words:
        note = re.sub(rf"(?<![\w-])@?(?:{words})(?![\w-])", SOMEBODY, note, flags=re.IGNORECASE)
    return note.strip()
