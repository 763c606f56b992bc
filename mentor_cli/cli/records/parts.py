"""Parts of a page about one record: a title and, indented below it, rows or text; nothing where there is nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from mentor_cli.cli.render import table
from mentor_cli.core.body import is_sealed
from mentor_cli.core.reading import laid_out

# Said in place of what stands in a sealed body.
SEALED = "sealed: only those named in confidential can read it"


def part(title: str, rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """A blank line, the title, the rows in aligned columns."""
    lines = list(table(list(rows), (), None))
    if lines:
        yield from ("", title, *(f"  {line}".rstrip() for line in lines))


def whole_body(text: str, width: int | None) -> Iterator[str]:
    """A blank line and what stands in a body; in place of a sealed one that it is. `width` as in `text_part`."""
    if is_sealed(text):
        yield from ("", SEALED)
    elif text.strip():
        yield from ("", *_read(text, width))


def text_part(title: str, text: str, width: int | None) -> Iterator[str]:
    """A blank line, the title, the text: laid out for a terminal of that `width`, elsewhere as it was typed."""
    if text.strip():
        yield from ("", title, *(f"  {line}".rstrip() for line in _read(text, width and width - 2)))


def _read(text: str, width: int | None) -> list[str]:
    typed = text.strip("\n")
    return (laid_out(typed, width) if width else typed).split("\n")
