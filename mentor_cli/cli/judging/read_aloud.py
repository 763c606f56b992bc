"""The page of a judgement with its words read aloud: letters under what was read, and what each part was taken for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from string import ascii_letters
from typing import TYPE_CHECKING

from mentor_cli.cli.judging.judged_page import light_lines, place_lines, room_of
from mentor_cli.cli.judging.underlined import first_lines, in_one_line, rest_of
from mentor_cli.cli.render import table
from mentor_cli.cli.screen import Line, Painted, columns

if TYPE_CHECKING:
    from mentor_cli.cli.judging.judged_page import Page
    from mentor_cli.core.judgement.why import ReadPart

# In a narrower terminal the words are not repeated: the letters tell which are meant.
_NARROW = 64


def read_aloud(page: Page, parts: Sequence[ReadPart], width: int | None) -> Iterator[Line]:
    """The page, in which a line for each part takes the place of the underlined remarks."""
    yield from place_lines(page)
    yield from _marked(page.judgement.place.typed, parts, width)
    yield ""
    yield from light_lines(page, width)


def _marked(text: str, parts: Sequence[ReadPart], width: int | None) -> Iterator[Line]:
    """Of a long text only the parts in the lines that are shown, and no more than there are letters for."""
    shown, room = in_one_line(text), room_of(width)
    lines = list(first_lines(shown, room))
    end = lines[-1][1] if lines else 0
    listed = [part for part in parts if part.offset < end][: len(ascii_letters)]
    marks = _marks(len(shown), listed)
    for start, after in lines:
        yield shown[start:after]
        below = "".join(mark * columns(sign) for mark, sign in zip(marks[start:after], shown[start:after], strict=True))
        if below.strip():
            yield (Painted(below.rstrip(), "yellow"),)
    yield from rest_of(shown, room)
    yield ""
    yield from _rows(listed, width)
    if not parts:
        yield "nothing was read in it"
    elif len(listed) < len(parts):
        yield f"… {len(parts):,} parts in all"


def _rows(parts: Sequence[ReadPart], width: int | None) -> Iterator[Line]:
    lettered = list(zip(ascii_letters, parts, strict=False))
    if width is not None and width < _NARROW:
        short = [(letter, part.name, part.means) for letter, part in lettered]
        yield from table(short, ("", "read as", "means"), width)
    else:
        whole = [(letter, part.name, part.words, part.means) for letter, part in lettered]
        yield from table(whole, ("", "read as", "words", "means"), width)


def _marks(size: int, parts: Sequence[ReadPart]) -> list[str]:
    """For each sign of the text a blank, the letter of a part, or a tilde; a part within another cuts into it."""
    marks = [" "] * size
    for part in parts:
        marks[part.offset : part.offset + part.length] = "~" * part.length
    for letter, part in zip(ascii_letters, parts, strict=False):
        # Parts that begin together stand side by side.
        places = range(part.offset, part.offset + part.length)
        free = next((at for at in places if marks[at] == "~"), None)
        if free is not None:
            marks[free] = letter
    return marks
