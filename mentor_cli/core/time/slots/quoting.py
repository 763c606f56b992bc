"""Which lines of an answer are somebody else's, or of another day: those behind `>`, and all below the head of a mail.

Outlook and whoever forwards a mail put no mark before its lines; only its head stands above them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

# Programs write a head in the reader's language, so it is known by its form: some fields one below the other, one of
# which says when (From, Sent, To and Subject with Outlook; others put them in another order).
_FIELD = re.compile(r"[*_]*[^\W\d_][^:\uff1a@<>]{0,30}[:\uff1a]")
_FEWEST_FIELDS = 3
_YEAR = re.compile(r"(?<!\d)(19|20)\d\d(?!\d)", re.ASCII)
_CLOCK = re.compile(r"(?<!\d)\d{1,2}[:.h]\d\d", re.ASCII)
_DASHES = "-----"
_ARMOUR = ("BEGIN PGP", "END PGP")


class Line(NamedTuple):
    """A line with its number from 1 on, its words with single blanks between them, and whether it is quoted."""

    number: int
    words: str
    quoted: bool


def said_lines(text: str) -> Iterator[Line]:
    """Every line of the text that is not blank; one that is quoted comes without its marks."""
    lines = [(number, words) for number, line in enumerate(text.splitlines(), 1) if (words := " ".join(line.split()))]
    first = _first_of_another([words for _, words in lines])
    for at, (number, words) in enumerate(lines):
        marked = words.startswith(">")
        yield Line(number, words.lstrip("> \t") if marked else words, marked or at >= first)


def _first_of_another(lines: Sequence[str]) -> int:
    """Where another mail begins, among lines of which none is blank; their number where none does."""
    fields = 0
    for at, words in enumerate(lines):
        fields = fields + 1 if _FIELD.match(words) else 0
        if fields >= _FEWEST_FIELDS and any(map(_names_moment, lines[at + 1 - _FEWEST_FIELDS : at + 1])):
            return at + 1 - fields
        if _divides(words) or (_introduces(words) and not "".join(lines[at + 1 : at + 2]).startswith(">")):
            return at
    return len(lines)


def _names_moment(words: str) -> bool:
    return _YEAR.search(words) is not None and _CLOCK.search(words) is not None


def _divides(words: str) -> bool:
    """`-----Original Message-----`, in any language; `-----BEGIN PGP SIGNED MESSAGE-----` is none."""
    between = words.strip("- ") if words.startswith(_DASHES) and words.endswith(_DASHES) else ""
    return any(sign.isalpha() for sign in between) and not between.startswith(_ARMOUR)


def _introduces(words: str) -> bool:
    """`On Thu, 3 Dec 2026 at 17:00, Rosa <rosa@example.org> wrote:`; most programs mark what follows."""
    return words.endswith(":") and "@" in words and _CLOCK.search(words) is not None
