"""Prompts and notes as they are read on a screen: Markdown laid out for its width."""

from __future__ import annotations

import re
from collections.abc import Iterator
from textwrap import wrap

# Narrower than this nothing can be read, whatever is done.
_NARROWEST = 10
_ITEM = re.compile(r"([ \t]*)((?:[-*+]|\d{1,9}[.)])[ \t]+)(.*)")
# These lines mean something as they are: headings, quotations, tables, fences, comments.
_AS_IT_IS = re.compile(r"[ \t]*(?:#{1,6}[ \t]|>|\||```|~~~|<!--)")
_FENCE = re.compile(r"[ \t]*(?:```|~~~)")
_BREAK = ("  ", "\\")


def laid_out(markdown: str, columns: int) -> str:
    """The text in lines of at most `columns`, paragraphs joined, what hangs on a list item below its words."""
    lines: list[str] = []
    for indent, words in _blocks(markdown):
        if indent is None:
            lines.append(words)
            continue
        # An item that is too far in for the screen hangs no further than its middle.
        hanging = " " * min(indent, columns // 2)
        lines += wrap(words, max(columns, _NARROWEST), subsequent_indent=hanging, break_on_hyphens=False) or [""]
    return "\n".join(lines).strip("\n")


def _blocks(markdown: str) -> Iterator[tuple[int | None, str]]:
    """Each paragraph and list item on one line, with the column at which its further lines begin.

    That is None for a line that stays as it is.
    """
    block: tuple[int, str] | None = None
    is_fenced = False
    for line in markdown.split("\n"):
        fence = bool(_FENCE.match(line))
        item = _ITEM.fullmatch(line)
        goes_on = bool(block and line.strip() and not (item or is_fenced or _AS_IT_IS.match(line)))
        if block and goes_on:
            block = block[0], f"{block[1].rstrip()} {line.strip()}"
        else:
            if block:
                yield block
            block = None
            if not line.strip() or is_fenced or _AS_IT_IS.match(line):
                yield None, line.rstrip()
            else:
                block = (len(item[1] + item[2]), line) if item else (0, line.strip())
        is_fenced = is_fenced != fence
        if block and line.endswith(_BREAK):
            yield block[0], block[1].rstrip().removesuffix("\\")
            block = None
    if block:
        yield block
