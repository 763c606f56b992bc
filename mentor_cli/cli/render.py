"""Results for eyes: tables that fit the terminal, and colour that only repeats what the text says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mentor_cli.cli.failures import clean, columns

_CODES = {"dim": "2", "red": "31", "yellow": "33", "green": "32", "bold": "1"}
_GAP = "  "


def paint(text: str, colour: str, *, on: bool) -> str:
    """The text in a colour, if colours are on."""
    return f"\x1b[{_CODES[colour]}m{text}\x1b[0m" if on and text else text


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
    return kept.rstrip() + "…"


def table(rows: Sequence[Sequence[str]], headers: Sequence[str], width: int | None) -> Iterator[str]:
    """Aligned columns. On a terminal (`width` given) with a heading and cut to fit; otherwise whole and bare.

    The widest column gives way first, never under twelve columns.
    """
    cells = [[clean(cell.replace("\n", " ").replace("\t", " ")) for cell in row] for row in rows]
    if not cells:
        return
    if width is not None:
        cells = [list(headers), *cells]
    widths = [max(columns(row[at]) for row in cells) for at in range(len(cells[0]))]
    if width is not None:
        while sum(widths) + len(_GAP) * (len(widths) - 1) > width and max(widths) > 12:
            widths[widths.index(max(widths))] -= 1
        cells = [[cut(cell, widths[at]) for at, cell in enumerate(row)] for row in cells]
    for row in cells:
        yield _GAP.join(pad(cell, widths[at]) for at, cell in enumerate(row)).rstrip()
