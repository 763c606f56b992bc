"""Lines that each say what waits and end with the command that deals with it, grouped by topic."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from mentor_cli.cli.failures import clean, columns
from mentor_cli.cli.render import cut, pad

_GAP, _WIDE_GAP = "  ", "   "
_TOPIC = 8
_LEAST_WORDS = 20


class Need(NamedTuple):
    """One thing that waits: whose or what it is, in which words, how it stands, and what to type."""

    topic: str
    subject: str
    words: str
    state: str
    command: str


def need_lines(needs: Sequence[Need], width: int | None) -> Iterator[str]:
    """The needs, each topic aligned in itself and all commands below one another.

    On a terminal (`width` given) the words give way, never the command.
    """
    cleaned = [Need(*(clean(" ".join(part.split())) for part in need)) for need in needs]
    longest = max((columns(need.command) for need in cleaned), default=0)
    room = None if width is None else width - longest - len(_WIDE_GAP)
    blocks = [list(block) for _, block in groupby(cleaned, key=lambda need: need.topic)]
    lefts = [left for block in blocks for left in _block_lines(block, room)]
    at = max(map(columns, lefts), default=0)
    for left, need in zip(lefts, cleaned, strict=True):
        yield f"{pad(left, at)}{_WIDE_GAP}{need.command}".rstrip()


def _block_lines(block: Sequence[Need], room: int | None) -> Iterator[str]:
    subject = max(columns(need.subject) for need in block)
    state = max(columns(need.state) for need in block)
    words = max(columns(need.words) for need in block)
    if room is not None:
        taken = _TOPIC + len(_GAP) + sum(size + len(_GAP) for size in (subject, state) if size)
        words = min(words, max(room - taken, _LEAST_WORDS))
    topic = pad(block[0].topic, _TOPIC)
    for need in block:
        cells = ((need.subject, subject), (cut(need.words, words), words), (need.state, state))
        yield _GAP.join([topic, *(pad(text, size) for text, size in cells if size)]).rstrip()
        topic = " " * _TOPIC
