"""The YAML that people write most, read fast: block mappings and lists, one-line scalars, one-line flow collections.

`read` gives the same nodes as the full reader (`fullyaml.py`) or None: whatever is rarer or could be a mistake
(anchors, tags, tabs, text over several lines, escapes, doubled keys, a `#` glued to a word …) is left to that one.
The agreement of the two is a property test. Measured figures: docs/decisions/reading-yaml.md.
"""

from __future__ import annotations

import re
from typing import TypeAlias

from mentor_cli.core.nodes import Mapping, Node, Scalar, Sequence

# Signs that need the full reader wherever they stand: tabs, other control characters, odd line ends.
_ODD = re.compile("[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]|\r(?!\n)")
# A line with content. The commonest one of all is taken apart at once: a plain key without indentation and a plain
# value without any sign of YAML in it (groups 1 and 2); of every other line group 3 is the content.
_CONTENT = re.compile(
    r"^(?:([^\W_][\w.-]*): +((?:[^\W_]|-(?=\d))(?:[\w./+()'’&=?!,;%*@-]| (?=[\w(‘“'’])|:(?=[\w/]))*)"
    r"| *([^\s#].*?)) *\r?$",
    re.MULTILINE,
)
_KEY = re.compile(r"([^\W_][\w.&()/'+-]*(?: [\w.&()/'+-]+)*) *:(?: +|$)")
_COMMENT = re.compile(r" +#(?: .*|#*)$| *$")
_DOUBLE = re.compile(r'"([^"\\]*)"')
_SINGLE = re.compile(r"'((?:[^']|'')*)'")
_PLAIN_START = re.compile(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`]|[-?:](?=[^\s,\[\]{}])")
_FLOW_PLAIN = re.compile(
    r"(?:[^\s\-?:,\[\]{}#&*!|>'\"%@`]|-(?=[^\s,\[\]{}:?]))(?:[^,\[\]{}:#]|:(?=[^\s,\[\]{}])|(?<=[^\s])#)*"
)
_SPACES = re.compile(" *")
_DEEPEST = 12


class _TooOdd(Exception):
    """This text is for the full reader."""


# One line with content: its indentation, where the content begins and ends, and key and value of a common one.
_Line: TypeAlias = tuple[int, int, int, "tuple[Scalar, Scalar] | None"]


def read(text: str, start: int, end: int) -> Mapping | None:
    """The mapping written in text[start:end]; None when the full reader must have a look."""
    if _ODD.search(text, start, end):
        return None
    try:
        return _Reader(text, start, end).document()
    except _TooOdd:
        return None


class _Reader:
    """One pass over the lines, top down."""

    __slots__ = ("at", "lines", "text")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self.at = 0
        self.lines: list[_Line] = []
        for match in _CONTENT.finditer(text, start, end):
            key, value, content = match.groups()
            if content is None:
                first, key_end = match.span(1)
                value_start, last = match.span(2)
                pair = (Scalar(key, first, key_end), Scalar(value, value_start, last))
                self.lines.append((0, first, last, pair))
            else:
                first, last = match.span(3)
                self.lines.append((first - match.start(), first, last, None))

    def document(self) -> Mapping:
        if not self.lines:
            raise _TooOdd
        first = self.lines[0]
        mapping = self.mapping(first[0], 0)
        if self.at != len(self.lines) or first[0]:
            raise _TooOdd
        return mapping

    def mapping(self, indent: int, depth: int) -> Mapping:
        """The block mapping whose keys stand at this indentation, from the present line on."""
        if depth > _DEEPEST:
            raise _TooOdd
        text, lines = self.text, self.lines
        pairs: list[tuple[Scalar, Node]] = []
        pair: tuple[Scalar, Node] | None
        seen: set[str] = set()
        begin, count = lines[self.at][1], len(lines)
        while self.at < count:
            line_indent, start, end, pair = lines[self.at]
            if line_indent != indent:
                break
            self.at += 1
            if pair is None:
                match = _KEY.match(text, start, end)
                if match is None:
                    raise _TooOdd
                key = Scalar(match[1], start, match.end(1))
                pair = (key, self.value(match.end(), end, indent, depth))
            if pair[0].text in seen:
                raise _TooOdd
            seen.add(pair[0].text)
            pairs.append(pair)
        if self.at < count and lines[self.at][0] > indent:
            raise _TooOdd
        last = pairs[-1][1]
        return Mapping(tuple(pairs), begin, last.end, False)

    def value(self, at: int, end: int, indent: int, depth: int) -> Node:
        """What stands after a key: on its line, or as a block below it."""
        if at >= end:
            return self.below(at, indent, depth)
        if self.text[at] == "#":
            # A `#` glued to a word is rarely meant as a comment; the full reader warns of it.
            if end - at > 1 and self.text[at + 1] not in " #":
                raise _TooOdd
            return self.below(at, indent, depth)
        return self.inline(at, end)

    def below(self, at: int, indent: int, depth: int) -> Node:
        """The block on the next lines, or nothing."""
        if self.at < len(self.lines):
            following = self.lines[self.at]
            dash = self._dash(following)
            if dash and following[0] >= indent:
                return self.sequence(following[0], depth + 1)
            if not dash and following[0] > indent:
                return self.mapping(following[0], depth + 1)
        colon = self.text.rfind(":", 0, at) + 1
        return Scalar("", colon, colon)

    def _dash(self, line: _Line) -> bool:
        return self.text[line[1]] == "-" and (line[1] + 1 == line[2] or self.text[line[1] + 1] == " ")

    def sequence(self, indent: int, depth: int) -> Sequence:
        """The block list whose dashes stand at this indentation."""
        if depth > _DEEPEST:
            raise _TooOdd
        text, lines = self.text, self.lines
        begin = lines[self.at][1]
        entries: list[Node] = []
        while self.at < len(lines):
            line_indent, start, end, _ = line = lines[self.at]
            if line_indent != indent or not self._dash(line):
                break
            spaces = _SPACES.match(text, start + 1, end)
            content = spaces.end() if spaces else end
            if content >= end or text[content] in "#-":
                raise _TooOdd
            if text[content] not in "[{\"'" and _KEY.match(text, content, end):
                lines[self.at] = (indent + content - start, content, end, None)
                entries.append(self.mapping(indent + content - start, depth + 1))
                continue
            self.at += 1
            entries.append(self.inline(content, end))
        if self.at < len(lines) and lines[self.at][0] > indent:
            raise _TooOdd
        return Sequence(tuple(entries), begin, entries[-1].end, False)

    def inline(self, at: int, end: int) -> Node:
        """A scalar or a flow collection that fills the rest of the line, but for a comment."""
        text = self.text
        sign = text[at]
        if sign in "[{":
            node = self.flow(at, end, 0)
        elif sign in "\"'":
            node = self.quoted(at, end)
        else:
            return self.plain(at, end)
        if not _COMMENT.match(text, node.end, end):
            raise _TooOdd
        return node

    def plain(self, at: int, end: int) -> Scalar:
        text = self.text
        if not _PLAIN_START.match(text, at, end):
            raise _TooOdd
        hash_at = text.find(" #", at, end)
        if hash_at >= 0:
            if not _COMMENT.match(text, hash_at, end):
                raise _TooOdd
            end = hash_at
            while text[end - 1] == " ":
                end -= 1
        if text.find(": ", at, end) >= 0 or text[end - 1] == ":":
            raise _TooOdd
        return Scalar(text[at:end], at, end)

    def quoted(self, at: int, end: int) -> Scalar:
        if self.text[at] == '"':
            match = _DOUBLE.match(self.text, at, end)
            if match:
                return Scalar(match[1], at, match.end(), "double")
        else:
            match = _SINGLE.match(self.text, at, end)
            if match:
                return Scalar(match[1].replace("''", "'"), at, match.end(), "single")
        raise _TooOdd

    def flow(self, at: int, end: int, depth: int) -> Node:
        """`[…]`, `{…}` or a scalar inside of one."""
        text = self.text
        if depth > _DEEPEST or at >= end:
            raise _TooOdd
        sign = text[at]
        if sign == "[":
            return self.flow_sequence(at, end, depth)
        if sign == "{":
            return self.flow_mapping(at, end, depth)
        if sign in "\"'":
            return self.quoted(at, end)
        match = _FLOW_PLAIN.match(text, at, end)
        if not match:
            raise _TooOdd
        words = match[0].rstrip(" ")
        if " #" in words or ": " in words or words.endswith(":"):
            raise _TooOdd
        return Scalar(words, at, at + len(words))

    def _skip(self, at: int, end: int) -> int:
        match = _SPACES.match(self.text, at, end)
        return match.end() if match else at

    def flow_sequence(self, at: int, end: int, depth: int) -> Sequence:
        text = self.text
        entries: list[Node] = []
        here = self._skip(at + 1, end)
        while here < end and text[here] != "]":
            entry = self.flow(here, end, depth + 1)
            entries.append(entry)
            here = self._skip(entry.end, end)
            if here < end and text[here] == ",":
                here = self._skip(here + 1, end)
            elif here >= end or text[here] != "]":
                raise _TooOdd
        if here >= end:
            raise _TooOdd
        return Sequence(tuple(entries), at, here + 1, True)

    def flow_mapping(self, at: int, end: int, depth: int) -> Mapping:
        text = self.text
        pairs: list[tuple[Scalar, Node]] = []
        seen: set[str] = set()
        here = self._skip(at + 1, end)
        while here < end and text[here] != "}":
            key = self.flow(here, end, depth + 1)
            here = self._skip(key.end, end)
            if not isinstance(key, Scalar) or key.text in seen or text[here : here + 2] != ": ":
                raise _TooOdd
            seen.add(key.text)
            value = self.flow(self._skip(here + 1, end), end, depth + 1)
            pairs.append((key, value))
            here = self._skip(value.end, end)
            if here < end and text[here] == ",":
                here = self._skip(here + 1, end)
            elif here >= end or text[here] != "}":
                raise _TooOdd
        if here >= end:
            raise _TooOdd
        return Mapping(tuple(pairs), at, here + 1, True)
