"""The YAML that people write most, read fast: block mappings and lists, one-line scalars, one-line flow collections.

`read` gives the same nodes as the full reader (`fullyaml.py`) or None: whatever is rarer or could be a mistake
(anchors, tags, tabs, text over several lines, escapes, doubled keys, a `#` glued to a word …) is left to that one.
`values.py` reads by the same grammar where nobody needs to know the places. The agreement of the three is a property
test. Measured figures: docs/decisions/reading-yaml.md.
"""

from __future__ import annotations

import re
from typing import Any, TypeAlias

from mentor_cli.core.nodes import Mapping, Node, Scalar, Sequence

# Signs that need the full reader wherever they stand: tabs, other control characters, odd line ends.
_ODD = re.compile("[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\r(?!\n)")
_KEY = r"[^\W_][\w.&()/'+-]{0,60}+(?:[ ][\w.&()/'+-]{1,60}+){0,12}+"
_QUOTED = r""" "[^"\\\r\n]*+" | '(?:[^'\r\n]++|'')*+' """
# A line with content: indentation (group 1), dash (2), key (3) and value (4): plain, quoted, or the rest of the line
# after a sign that opens a flow collection. A line that does not fit wholly is a group 5. Blank lines and comments
# match nowhere.
LINE = re.compile(
    rf"""^([ ]*+)(?=[^\ \r\n\#])
    (?: (-[ ]++)?+ (?:({_KEY})[ ]*+:(?:[ ]++|(?=\r?$)))?+
        ( (?:[^\s\-?:,\[\]{{}}\#&*!|>'"%@`]|[-?:](?=[^\s,\[\]{{}}]))
             [^:\#\r\n]*+(?:(?::(?=\S)|(?<=[^ ])\#)[^:\#\r\n]*+)*+
          | {_QUOTED} | [\[{{][^\r\n]*+ )?+
        [ ]*+ (?:(?<=[ ])\#++(?:[ ][^\r\n]*+)?+)?+ \r?$
      | (.) )""",
    re.MULTILINE | re.VERBOSE,
)
_FLOW_SCALAR = rf"""( (?:[^\s\-?:,\[\]{{}}\#&*!|>'"%@`]|-(?=[^\s,\[\]{{}}:?]))
    [^,\[\]{{}}:\#\r\n]*+(?:(?::(?=[^\s,\[\]{{}}])|(?<=[^ ])\#)[^,\[\]{{}}:\#\r\n]*+)*+ | {_QUOTED} )"""
# In flow collections: an entry (in mappings with the key before it) and the sign behind it; or the closing sign; or
# nothing, where another collection begins.
_ENTRY = re.compile(rf"[ ]*+(?: {_FLOW_SCALAR}[ ]*+([,\]]) | (\]) | (?=[\[{{]) )", re.VERBOSE)
_PAIR = re.compile(rf"[ ]*+(?: ({_KEY})[ ]*+:[ ]++ (?: {_FLOW_SCALAR}[ ]*+([,}}]) | (?=[\[{{]) ) | (\}}) )", re.VERBOSE)
_SIGN = re.compile(r" *([,\]}])")
REST_OF_LINE = re.compile(r"(?: +#+(?: .*)?| *)\r?")
DEEPEST = 12

_Line: TypeAlias = "re.Match[str]"
_new: Any = tuple.__new__  # a third of the time that calling the class takes, and all nodes of a file are made here


class TooOdd(Exception):
    """This text is for the full reader."""


def is_odd(text: str) -> bool:
    """True when signs stand in the text that only the full reader understands."""
    # What can be printed is never odd, which is seen at once; little of what cannot is.
    return not text.replace("\n", "").isprintable() and _ODD.search(text) is not None


def read(text: str, start: int, end: int) -> Mapping | None:
    """The mapping written in text[start:end]; None when the full reader must have a look."""
    if is_odd(text[start:end]):
        return None
    lines = list(LINE.finditer(text, start, end))
    if not lines or lines[0][1] or lines[0][2]:
        return None
    reader = _Reader(text, lines)
    try:
        mapping = reader.mapping(0, 0)
    except TooOdd:
        return None
    return mapping if reader.at == len(lines) else None


class _Reader:
    """One pass over the lines, top down; `at` is the present line."""

    __slots__ = ("at", "lines", "text")

    def __init__(self, text: str, lines: list[_Line]) -> None:
        self.text, self.lines, self.at = text, lines, 0

    def mapping(self, column: int, depth: int) -> Mapping:
        """The block mapping whose keys stand at this column, from the present line on."""
        if depth > DEEPEST:
            raise TooOdd
        first = self.at
        pairs: list[tuple[Scalar, Node]] = []
        while self.at < len(self.lines):
            line = self.lines[self.at]
            indent, dash, key, words, _ = line.groups()
            if self.at > first and (len(indent) != column or dash):
                if len(indent) > column:
                    raise TooOdd
                break
            if key is None:
                raise TooOdd
            self.at += 1
            name = _scalar(key, line.start(3))
            pairs.append((name, self.below(name, column, depth) if words is None else self.value(line)))
        return _mapping(pairs, pairs[0][0].start, pairs[-1][1].end, False)

    def below(self, key: Scalar, column: int, depth: int) -> Node:
        """The block on the lines after a key without a value on its own line, or nothing."""
        if self.at < len(self.lines):
            following = self.lines[self.at]
            indent = len(following[1])
            if following[2] and indent >= column:
                return self.sequence(indent, depth + 1)
            if not following[2] and indent > column:
                return self.mapping(indent, depth + 1)
        colon = self.text.index(":", key.end) + 1
        return Scalar("", colon, colon)

    def sequence(self, column: int, depth: int) -> Sequence:
        """The block list whose dashes stand at this column."""
        if depth > DEEPEST:
            raise TooOdd
        start = self.lines[self.at].start(2)
        entries: list[Node] = []
        while self.at < len(self.lines):
            line = self.lines[self.at]
            indent, dash, key, words, _ = line.groups()
            if len(indent) != column or not dash:
                if len(indent) > column:
                    raise TooOdd
                break
            if key is not None:
                entries.append(self.mapping(column + len(dash), depth + 1))
                continue
            if words is None:
                raise TooOdd
            self.at += 1
            entries.append(self.value(line))
        return Sequence(tuple(entries), start, entries[-1].end, False)

    def value(self, line: _Line) -> Node:
        """The value that stands on the line."""
        if line[4][0] not in "[{":
            return _scalar(line[4], line.start(4))
        end = line.end()
        node = flow(self.text, line.start(4), end, 0)
        if not REST_OF_LINE.fullmatch(self.text, node.end, end):
            raise TooOdd
        return node


def flow(text: str, at: int, end: int, depth: int) -> Sequence | Mapping:
    """The `[…]` or `{…}` that begins at this offset; raises TooOdd."""
    if depth > DEEPEST:
        raise TooOdd
    return _flow_list(text, at, end, depth) if text[at] == "[" else _flow_mapping(text, at, end, depth)


def _flow_list(text: str, at: int, end: int, depth: int) -> Sequence:
    entries: list[Node] = []
    here, sign = at + 1, ","
    while sign == ",":
        match = _ENTRY.match(text, here, end)
        if match is None:
            raise TooOdd
        words, sign, closing = match.groups()
        here = match.end()
        if closing:
            break
        if words is not None:
            entries.append(_scalar(words, match.start(1)))
        else:
            entries.append(flow(text, here, end, depth + 1))
            sign, here = _sign(text, entries[-1].end, end, "]")
    return Sequence(tuple(entries), at, here, True)


def _flow_mapping(text: str, at: int, end: int, depth: int) -> Mapping:
    pairs: list[tuple[Scalar, Node]] = []
    here, sign = at + 1, ","
    while sign == ",":
        match = _PAIR.match(text, here, end)
        if match is None:
            raise TooOdd
        key, words, sign, closing = match.groups()
        here = match.end()
        if closing:
            break
        name = _scalar(key, match.start(1))
        if words is not None:
            pairs.append((name, _scalar(words, match.start(2))))
        else:
            pairs.append((name, flow(text, here, end, depth + 1)))
            sign, here = _sign(text, pairs[-1][1].end, end, "}")
    return _mapping(pairs, at, here, True)


def _sign(text: str, at: int, end: int, closing: str) -> tuple[str, int]:
    """The comma or closing sign behind a collection inside of another one, and the offset after it."""
    match = _SIGN.match(text, at, end)
    if match is None or match[1] not in (",", closing):
        raise TooOdd
    return match[1], match.end()


def _scalar(words: str, start: int) -> Scalar:
    """The scalar in words that may be quoted and may have spaces behind them."""
    style, said = "plain", words
    if words[0] == '"':
        style, said = "double", words[1:-1]
    elif words[0] == "'":
        style, said = "single", words[1:-1].replace("''", "'")
    elif words[-1] == " ":
        said = words = words.rstrip(" ")
    scalar: Scalar = _new(Scalar, (said, start, start + len(words), style))
    return scalar


def _mapping(pairs: list[tuple[Scalar, Node]], start: int, end: int, flow: bool) -> Mapping:
    if len({key[0] for key, _ in pairs}) != len(pairs):
        raise TooOdd
    return Mapping(tuple(pairs), start, end, flow)
