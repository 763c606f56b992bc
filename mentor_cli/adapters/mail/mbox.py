"""Mails that lie in one file, as mailboxes are exported (RFC 4155)."""

from __future__ import annotations

import re
from collections.abc import Iterator

# The line before each mail: who sent it and when, after a blank line. What follows is a head, as text has none there.
_BEGINS = re.compile(rb"(?:\A|(?<=\n\n)|(?<=\n\r\n))From [^\r\n]*\d{4}[^\r\n]*\r?\n(?=>?[A-Za-z][\w-]{0,60}[: ])")


def mails_in(raw: bytes) -> Iterator[tuple[int, bytes]]:
    """Each mail of the file with the number of its lines before it; the whole file where it is no mailbox."""
    begins = [one.end() for one in _BEGINS.finditer(raw)] if raw.startswith(b"From ") else []
    ends = [raw.rfind(b"\nFrom ", 0, begin) + 1 for begin in begins[1:]]
    before, counted = 0, 0
    for begin, end in zip(begins or [0], [*ends, len(raw)], strict=True):
        before += raw.count(b"\n", counted, begin)
        counted = begin
        yield before, raw[begin:end]
