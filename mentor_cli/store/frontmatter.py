"""Where the frontmatter and the body of a file lie, and the frontmatter as nodes."""

from __future__ import annotations

import re
from typing import NamedTuple

from mentor_cli.core.nodes import Fault, Mapping

_FENCE = re.compile(r"^---[ \t]*\r?(?:\n|\Z)", re.MULTILINE)


class Parts(NamedTuple):
    """Offsets in the decoded text: the YAML between the fences, and the body after them."""

    start: int
    end: int
    body: int
    closed: bool


def split(text: str) -> Parts | None:
    """The parts of a file that begins with `---`; None for one without frontmatter."""
    opening = _FENCE.match(text)
    if not opening:
        return None
    at = text.find("\n---", opening.end() - 1)
    while at >= 0:
        closing = _FENCE.match(text, at + 1)
        if closing:
            return Parts(opening.end(), closing.start(), closing.end(), True)
        at = text.find("\n---", at + 1)
    return Parts(opening.end(), len(text), len(text), False)


class Front(NamedTuple):
    """The frontmatter as read: `broken` when some of it could not be."""

    mapping: Mapping
    faults: tuple[Fault, ...]
    broken: bool


def read(text: str, parts: Parts | None) -> Front:
    """The nodes between the fences, read the fast way where it is certain, else the full one."""
    if parts is None:
        return Front(Mapping((), 0, 0, False), (), False)
    if not parts.closed:
        return _never_closed(text, parts)
    from mentor_cli.store import quickyaml

    mapping = quickyaml.read(text, parts.start, parts.end)
    if mapping is not None:
        return Front(mapping, (), False)
    from mentor_cli.store import fullyaml

    full, faults, broken = fullyaml.read(text, parts.start, parts.end)
    return Front(full, tuple(faults), broken)


def _never_closed(text: str, parts: Parts) -> Front:
    """The fields before the first line that is none are still read, so that the record keeps its owner."""
    from mentor_cli.store import quickyaml

    at = parts.start
    while at < len(text):
        stop = text.find("\n", at)
        stop = len(text) if stop < 0 else stop + 1
        if not re.match(r"[\w.-]+[ ]*:|[ ]+\S|- |#[ ]", text[at:stop]) or text.startswith("# ", at):
            break
        at = stop
    fault = Fault(
        "F002",
        "the frontmatter is opened here and never closed",
        "write a line --- after the last field",
        0,
        3,
    )
    mapping = quickyaml.read(text, parts.start, at) or Mapping((), parts.start, parts.start, False)
    return Front(mapping, (fault,), True)
