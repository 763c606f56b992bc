"""Results for eyes: tables that fit the terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mentor_cli.cli.screen import columns

_GAP = "  "
# A column of words that is cut to less tells nothing.
_LEAST = 10


def pad(text: str, width: int) -> str:
    """The text filled up with spaces to that many columns."""
    return text + " " * (width - columns(text))


def cut(text: str, width: int) -> str:
    """The text cut to that many columns, the cut shown by an ellipsis."""
    if columns(text) <= width:
        return text
    kept = ""
    for sign in text:
        if columns(kept + sign) > width - 1:
            break
        kept += sign
    return kept.rstrip(" …") + "…"


def wrapped(text: str, width: int, indent: str = "") -> list[str]:
    """The words of the text in lines of at most so many columns, each behind the indent; a longer word is broken."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        if line and columns(indent) + columns(line) + 1 + columns(word) <= width:
            line = f"{line} {word}"
            continue
        if line:
            lines.append(indent + line)
        line = word
        while columns(indent) + columns(line) > width and len(line) > 1:
            head = _fitting(line, max(width - columns(indent), 1))
            lines.append(indent + head)
            line = line[len(head) :]
    return [*lines, indent + line] if line else lines


def _fitting(text: str, width: int) -> str:
    """As much of the beginning as fits into the columns, at least one sign."""
    end = min(len(text), width)
    while end > 1 and columns(text[:end]) > width:
        end -= 1
    return text[:end]


def table(rows: Sequence[Sequence[str]], headers: Sequence[str], width: int | None) -> Iterator[str]:
    """Aligned columns. On a terminal (`width` given) with a heading and cut to fit; otherwise whole and bare.

    What a row is about stands first, often an id that is typed: of the others the widest gives way first. Where all of
    them would be too narrow to read, the last ones are left out.
    """
    cells = [[cell.replace("\n", " ").replace("\t", " ") for cell in row] for row in rows]
    if not cells:
        return
    if width is not None:
        cells = [list(headers), *cells]
    widths = [max(map(columns, column)) for column in zip(*cells, strict=True)]
    if width is not None:
        widths = _fitted(widths, width)
        cells = [[cut(cell, room) for cell, room in zip(row, widths, strict=False)] for row in cells]
    for row in cells:
        yield _GAP.join(pad(cell, widths[at]) for at, cell in enumerate(row)).rstrip()


def _fitted(widths: Sequence[int], width: int) -> list[int]:
    """The widths of as many columns, from the first one on, as can be read side by side in `width`."""

    def taken(columns: Sequence[int]) -> int:
        return sum(columns) + len(_GAP) * (len(columns) - 1)

    fitted = list(widths)
    while len(fitted) > 1 and taken([min(one, _LEAST) for one in fitted]) > width:
        fitted.pop()
    while taken(fitted) > width and max(fitted) > 1:
        others = fitted[1:] if max(fitted[1:], default=0) > _LEAST else fitted
        fitted[fitted.index(max(others), len(fitted) - len(others))] -= 1
    return fitted
