"""Values without their places, by the grammar of `quickyaml.py`: what listing and checking thousands of files needs.

`read` gives what `plain` makes of the nodes of the same text, or None when the text is for the readers with places.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TypeAlias

from mentor_cli.core.nodes import plain
from mentor_cli.core.plain import NULLS, Plain
from mentor_cli.store.quickyaml import DEEPEST, LINE, REST_OF_LINE, TooOdd, flow, is_odd

# Indentation, dash, key, value, and the sign of a line that does not fit; empty where there is none.
_Line: TypeAlias = tuple[str, str, str, str, str]


def read(text: str, start: int, end: int) -> dict[str, Plain] | None:
    """The values written in text[start:end] by their keys; None when another reader must have a look."""
    if is_odd(text[start:end]):
        return None
    lines: list[_Line] = LINE.findall(text, start, end)
    if not lines or lines[0][0] or lines[0][1]:
        return None
    try:
        values, at = _mapping(lines, 0, 0, 0)
    except TooOdd:
        return None
    return values if at == len(lines) else None


def _mapping(lines: list[_Line], at: int, column: int, depth: int) -> tuple[dict[str, Plain], int]:
    """The values of the block mapping whose keys stand at this column, and the line after it."""
    if depth > DEEPEST:
        raise TooOdd
    values: dict[str, Plain] = {}
    first, count = at, len(lines)
    while at < count:
        indent, dash, key, words, _ = lines[at]
        if at > first and (len(indent) != column or dash):
            if len(indent) > column:
                raise TooOdd
            break
        if not key or key in values:
            raise TooOdd
        at += 1
        if words:
            values[key] = _value(words)
        else:
            values[key], at = _below(lines, at, column, depth)
    return values, at


def _below(lines: list[_Line], at: int, column: int, depth: int) -> tuple[Plain, int]:
    """The block on the lines after a key without a value on its own line, or None; and the line after it."""
    if at < len(lines):
        indent, dash = len(lines[at][0]), lines[at][1]
        if dash and indent >= column:
            return _sequence(lines, at, indent, depth + 1)
        if not dash and indent > column:
            return _mapping(lines, at, indent, depth + 1)
    return None, at


def _sequence(lines: list[_Line], at: int, column: int, depth: int) -> tuple[list[Plain], int]:
    """The entries of the block list whose dashes stand at this column, and the line after it."""
    if depth > DEEPEST:
        raise TooOdd
    entries: list[Plain] = []
    while at < len(lines):
        indent, dash, key, words, _ = lines[at]
        if len(indent) != column or not dash:
            if len(indent) > column:
                raise TooOdd
            break
        if key:
            entry, at = _mapping(lines, at, column + len(dash), depth + 1)
            entries.append(entry)
        elif words:
            at += 1
            entries.append(_value(words))
        else:
            raise TooOdd
    return entries, at


def _value(words: str) -> Plain:
    sign = words[0]
    if sign in "[{":
        return _flow(words)
    if sign == '"':
        return words[1:-1]
    if sign == "'":
        return words[1:-1].replace("''", "'")
    if words[-1] == " ":
        words = words.rstrip(" ")
    return NULLS.get(words, words)


@lru_cache(maxsize=4096)
def _flow(words: str) -> Plain:
    """A flow collection; the same ones stand in file after file: roles, skills, the rows of agendas."""
    node = flow(words, 0, len(words), 0)
    if not REST_OF_LINE.fullmatch(words, node.end):
        raise TooOdd
    return plain(node)
