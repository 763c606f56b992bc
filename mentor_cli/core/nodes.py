"""Frontmatter as a tree of nodes that know where they stand: what readers produce and typed reading consumes.

Offsets count code points from the start of the file's decoded text; `end` is one past the last one.
"""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

from mentor_cli.core.doubt import Part, Steps
from mentor_cli.core.plain import NULLS, Plain

Style = Literal["plain", "single", "double", "block"]


class Scalar(NamedTuple):
    """One value as the text that was typed, quotes and escapes resolved, never interpreted."""

    text: str
    start: int
    end: int
    style: Style = "plain"


class Sequence(NamedTuple):
    """A list: `[a, b]` when `flow`, otherwise one `- entry` a line."""

    entries: tuple[Node, ...]
    start: int
    end: int
    flow: bool


class Mapping(NamedTuple):
    """Keys with their values in the order of the file."""

    pairs: tuple[tuple[Scalar, Node], ...]
    start: int
    end: int
    flow: bool

    def get(self, key: str) -> Node | None:
        """The value of the key, None when the key is not there."""
        for name, value in self.pairs:
            if name.text == key:
                return value
        return None


Node: TypeAlias = Scalar | Sequence | Mapping


class Fault(NamedTuple):
    """A finding that does not know yet in which file and line it lies: offsets only."""

    code: str
    message: str
    hint: str
    start: int
    end: int
    severity: Literal["error", "warning", "info"] = "error"


def is_absent(node: Node) -> bool:
    """True for a key without a value (`due:`), which counts as not given."""
    return isinstance(node, Scalar) and node.style == "plain" and node.text == ""


def span(node: Node, path: Steps, part: Part = "value") -> tuple[int, int]:
    """Where the value at the path stands, or (`part` "key") its key, or (`part` "start") only where it begins.

    A value that is absent is shown by its key; one that is not there by the nearest thing above it.
    """
    shown = node.start, node.start
    for step in path:
        key, found = _step(node, step)
        if found is None:
            return shown
        node = found
        meant = key if key and (part == "key" or found.start == found.end) else found
        shown = meant.start, meant.end
    return (node.start, node.start) if part == "start" else shown


def at(node: Node, path: Steps, part: Part = "value") -> Node | None:
    """What stands at the path: the value, or (`part` "key") its key; None when there is nothing."""
    key = None
    for step in path:
        key, found = _step(node, step)
        if found is None:
            return None
        node = found
    return key if part == "key" else node


def _step(node: Node, step: str | int) -> tuple[Scalar | None, Node | None]:
    if isinstance(node, Mapping) and isinstance(step, str):
        # The last of doubled keys wins.
        return next(((key, value) for key, value in reversed(node.pairs) if key.text == step), (None, None))
    if isinstance(node, Sequence) and isinstance(step, int) and step < len(node.entries):
        return None, node.entries[step]
    # A single value stands for a list of one.
    return None, node if step == 0 else None


def plain(node: Node) -> Plain:
    """The node as text, lists and dicts, None for an absent value; the last of doubled keys wins."""
    if isinstance(node, Scalar):
        if node.style != "plain":
            return node.text
        return NULLS.get(node.text, node.text) or None
    if isinstance(node, Sequence):
        return [plain(entry) for entry in node.entries]
    return {key.text: plain(value) for key, value in node.pairs}
