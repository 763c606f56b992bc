"""A text over several lines with some of its words underlined, as lines."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from mentor_cli.cli.screen import Line, Painted, columns

_MOST_LINES = 8
# With what is said about it, the text is to fit on a screen of 24 lines.
_MOST_ROWS = 10


def underlined(text: str, spans: Iterable[tuple[int, int]], width: int) -> Iterator[Line]:
    """The text wrapped to the width, below each line `~` under the marked words; a long text ends with its length.

    `spans` are offsets and lengths in the text. Line breaks and tabs of the text count as blanks.
    """
    shown = in_one_line(text)
    marked = [(start, start + length) for start, length in spans if length]
    rows = 0
    for start, end in _lines(shown, width):
        below = _marks(shown, start, end, marked)
        rows += 2 if below else 1
        if rows > _MOST_ROWS:
            yield _length(shown)
            return
        yield shown[start:end]
        if below:
            yield (Painted(below, "yellow"),)


def in_one_line(text: str) -> str:
    """The text with blanks for line breaks and tabs; every sign keeps its place."""
    return "".join(" " if sign.isspace() else sign for sign in text)


def first_lines(shown: str, width: int) -> Iterator[tuple[int, int]]:
    """Where each line of the text begins and ends, of the few that are shown."""
    return islice(_lines(shown, width), _MOST_LINES)


def rest_of(shown: str, width: int) -> Iterator[str]:
    """A line that tells how long the text is, where it goes on behind the lines that are shown."""
    if next(islice(_lines(shown, width), _MOST_LINES, None), None):
        yield _length(shown)


def _length(shown: str) -> str:
    return f"… {len(shown):,} characters in all"


def _marks(text: str, start: int, end: int, marked: Iterable[tuple[int, int]]) -> str:
    below = ""
    for first, last in sorted(marked):
        first, last = max(first, start), min(last, end)
        lead = columns(text[start:first])
        if first < last and lead >= len(below):
            below += " " * (lead - len(below)) + "~" * columns(text[first:last].rstrip())
    return below


def _lines(text: str, width: int) -> Iterator[tuple[int, int]]:
    """Where each line begins and ends, broken at blanks where there are some."""
    start, length = 0, len(text.rstrip())
    while start < length:
        start += len(text[start : start + width]) - len(text[start : start + width].lstrip())
        if text[start : start + 1] == " ":
            continue
        end = _fitting(text, start, min(length, start + width), width)
        if end < length and text[end] != " ":
            blank = text.rfind(" ", start, end)
            end = blank if blank > start else end
        yield start, start + len(text[start:end].rstrip())
        start = end


def _fitting(text: str, start: int, end: int, width: int) -> int:
    """The end, or an earlier one where wide signs would go over the width."""
    while end > start + 1 and columns(text[start:end]) > width:
        end -= 1
    return end
