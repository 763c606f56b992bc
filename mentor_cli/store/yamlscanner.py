"""ruamel.yaml's scanner with tabs where the standard has them (YAML 1.2.2 §6.1 and §6.2).

Between tokens, inside of plain text, before comments, at the ends of lines and on blank lines a tab is white space like
any other; ruamel.yaml, like PyYAML, stops at it. What stands behind a tab at the beginning of its line, or between a
dash and its entry, can begin no key and no entry: that is indentation, which is made of spaces alone.
"""

from __future__ import annotations

import re
from typing import Any

from ruamel.yaml.scanner import Scanner as SpacesOnly

_BREAKS = "\r\n\x85\u2028\u2029"
_END = "\0" + _BREAKS
_BLOCK_HEADER = re.compile(rf"(?:([+-])([1-9])?|([1-9])([+-])?)?(?=[ \t{_END}])")


class Scanner(SpacesOnly):
    """From text to tokens."""

    def scan_to_next_token(self) -> Any:
        """Pass over white space, line breaks and comments; stop at a tab that indents."""
        reader = self.reader
        while True:
            super().scan_to_next_token()
            if reader.peek() != "\t":
                return
            length = self._white()
            if reader.peek(length) not in "#" + _END and self.allow_simple_key:
                if self._indents():
                    return
                self.allow_simple_key = False
            reader.forward(length)

    def scan_plain_spaces(self, indent: Any, start_mark: Any) -> Any:
        """The white space behind a word of plain text; over line breaks it becomes what they stand for."""
        reader = self.reader
        length = self._white()
        white = reader.prefix(length)
        reader.forward(length)
        if reader.peek() not in _BREAKS:
            return [white] if white else []
        first = self.scan_line_break()
        self.allow_simple_key = True
        more: list[Any] = []
        while not (self.check_document_start() or self.check_document_end()):
            self._to_words(indent)
            if reader.peek() not in _BREAKS:
                return [*([first] if first != "\n" else [] if more else [" "]), *more]
            more.append(self.scan_line_break())
        return None

    def scan_block_scalar_indicators(self, start_mark: Any) -> Any:
        """How the text behind `|` or `>` ends, and by how much it is indented; None for each that is not said."""
        match = _BLOCK_HEADER.match(self.reader.buffer, self.reader.pointer)
        if match is None:
            return super().scan_block_scalar_indicators(start_mark)
        self.reader.forward(len(match[0]))
        chomping, increment = match[1] or match[4], match[2] or match[3]
        return chomping == "+" if chomping else None, int(increment) if increment else None

    def scan_block_scalar_ignored_line(self, start_mark: Any) -> Any:
        """What stands behind that on the line: nothing but white space and a comment."""
        self.reader.forward(self._white())
        return super().scan_block_scalar_ignored_line(start_mark)

    def _white(self) -> int:
        """How many spaces and tabs come next."""
        length = 0
        while self.reader.peek(length) in " \t":
            length += 1
        return length

    def _indents(self) -> bool:
        """Whether the tab that comes next is less than enough spaces away from the beginning of its line."""
        reader = self.reader
        before = reader.buffer[reader.pointer - reader.column : reader.pointer]
        return not before.strip(" ") and bool(reader.column <= self.indent)

    def _to_words(self, indent: int) -> None:
        """Pass over the indentation of a line of plain text; tabs may follow the spaces that it needs."""
        reader = self.reader
        while reader.peek() == " ":
            reader.forward()
        length = self._white()
        if self.flow_level or reader.column >= indent or reader.peek(length) in _END:
            reader.forward(length)
