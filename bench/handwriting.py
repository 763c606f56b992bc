"""Frontmatter in the styles people really use. All of them say the same; none is wrong."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

Value = str | int | Sequence["Value"] | Mapping[str, "Value"]
Fields = list[tuple[str, Value]]

_PLAIN = re.compile(r"[A-Za-z0-9][\w./@+-]*(?: [\w./+-]+)*\Z")


class Hand(NamedTuple):
    """How one person writes: their quotes, their lists, what they add, how they end a line."""

    quote: str
    flow_lists: bool
    flow_space: str
    indent: str
    comment: str
    shuffled: bool
    line_end: str


HANDS = (
    Hand("", True, "", "  ", "", False, "\n"),
    Hand("", False, "", "  ", "", False, "\n"),
    Hand("", False, "", "", "", False, "\n"),
    Hand("'", True, " ", "    ", "", False, "\n"),
    Hand('"', False, "", "  ", "", True, "\n"),
    Hand("", True, "", "  ", "# filled in on the train", True, "\n"),
    Hand("", True, "", "  ", "", False, "\r\n"),
)
_HOW_MANY_OF_EACH = (40, 25, 8, 10, 8, 8, 1)


def pick(chance: random.Random) -> Hand:
    """One of the hands, the common ones more often."""
    return chance.choices(HANDS, _HOW_MANY_OF_EACH)[0]


def record(hand: Hand, chance: random.Random, fields: Fields, body: str) -> str:
    """The whole file."""
    if hand.shuffled:
        fields = chance.sample(fields, len(fields))
    lines = ["---"]
    for at, (key, value) in enumerate(fields):
        if hand.comment and at == 2:
            lines += ["", hand.comment]
        lines += _field(hand, key, value, "")
    return hand.line_end.join([*lines, "---", *body.rstrip("\n").split("\n"), ""])


def _field(hand: Hand, key: str, value: Value, margin: str) -> list[str]:
    if isinstance(value, Mapping):
        if hand.flow_lists:
            return [f"{margin}{key}: {_flow(hand, value)}"]
        inner = margin + (hand.indent or "  ")
        return [f"{margin}{key}:", *(line for name, what in value.items() for line in _field(hand, name, what, inner))]
    if isinstance(value, str | int):
        return [f"{margin}{key}: {_scalar(hand, value)}"]
    if _short(value) and hand.flow_lists:
        return [f"{margin}{key}: {_flow(hand, value)}"]
    return [f"{margin}{key}:", *(f"{margin}{hand.indent}- {_flow(hand, entry)}" for entry in value)]


def _short(value: Sequence[Value]) -> bool:
    return all(isinstance(entry, str) for entry in value)


def _flow(hand: Hand, value: Value) -> str:
    space = hand.flow_space
    if isinstance(value, Mapping):
        return "{" + space + ", ".join(f"{key}: {_flow(hand, what)}" for key, what in value.items()) + space + "}"
    if isinstance(value, str | int):
        return _scalar(hand, value)
    return "[" + space + ", ".join(_flow(hand, entry) for entry in value) + space + "]"


def _scalar(hand: Hand, value: str | int) -> str:
    text = str(value)
    if isinstance(value, int):
        return text
    if hand.quote == "'" or (not hand.quote and not _PLAIN.match(text)):
        return "'" + text.replace("'", "''") + "'"
    if hand.quote:
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return text
