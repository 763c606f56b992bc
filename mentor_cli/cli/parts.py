"""Parts of a page about one record: a title and, indented below it, rows or text; nothing where there is nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from mentor_cli.cli.render import table
from mentor_cli.core.body import is_sealed

# Said in place of what stands in a sealed body.
SEALED = "sealed: only those named in confidential can read it"


def part(title: str, rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """A blank line, the title, the rows in aligned columns."""
    lines = list(table(list(rows), (), None))
    if lines:
        yield from ("", title, *(f"  {line}".rstrip() for line in lines))


def whole_body(text: str) -> Iterator[str]:
    """A blank line and what stands in a body, as it was typed; in place of a sealed one that it is."""
    if is_sealed(text):
        yield from ("", SEALED)
    elif text.strip():
        yield from ("", *text.strip("\n").split("\n"))


def text_part(title: str, text: str) -> Iterator[str]:
    """A blank line, the title, the text as it was typed."""
    if text.strip():
        yield from ("", title, *(f"  {line}".rstrip() for line in text.strip("\n").split("\n")))
