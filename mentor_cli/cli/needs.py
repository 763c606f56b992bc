"""Lines that each say what waits and end with the command that deals with it, grouped by topic."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from mentor_cli.cli.render import cut, pad
from mentor_cli.cli.screen import columns

_GAP, _WIDE_GAP = "  ", "   "
_TOPIC = 8
_LEAST_WORDS, _MOST_WORDS = 20, 52


class Need(NamedTuple):
    """One thing that waits: whose or what it is, in which words, how it stands, and what to type."""

    topic: str
    subject: str
    words: str
    state: str
    command: str


def need_lines(needs: Sequence[Need], width: int | None) -> Iterator[str]:
    """The needs, each topic aligned in itself, the commands below one another as far as that fits.

    Long words are cut; on a terminal (`width` given) they give way further, the command never does.
    """
    tidy = [Need(*(" ".join(part.split()) for part in need)) for need in needs]
    blocks = [list(block) for _, block in groupby(tidy, key=lambda need: need.topic)]
    rooms = [_room(block, width) for block in blocks]
    lefts = [list(_left(block, room)) for block, room in zip(blocks, rooms, strict=True)]
    widest = max((columns(left) for lines in lefts for left in lines), default=0)
    shared = min([widest, *(room for room in rooms if room is not None)])
    for block, lines in zip(blocks, lefts, strict=True):
        column = max(shared, *map(columns, lines))
        for left, need in zip(lines, block, strict=True):
            yield f"{pad(left, column)}{_WIDE_GAP}{need.command}".rstrip()


def _room(block: Sequence[Need], width: int | None) -> int | None:
    """How many columns are left in front of the longest command of the topic."""
    return None if width is None else width - len(_WIDE_GAP) - max(columns(need.command) for need in block)


def _left(block: Sequence[Need], room: int | None) -> Iterator[str]:
    """The lines of one topic up to the command, the words cut to the room there is."""
    subject = max(columns(need.subject) for need in block)
    state = max(columns(need.state) for need in block)
    words = min(max(columns(need.words) for need in block), _MOST_WORDS)
    if room is not None:
        taken = _TOPIC + len(_GAP) + sum(size + len(_GAP) for size in (subject, state) if size)
        words = min(words, max(room - taken, _LEAST_WORDS))
    topic = pad(block[0].topic, _TOPIC)
    for need in block:
        cells = ((need.subject, subject), (cut(need.words, words), words), (need.state, state))
        yield _GAP.join([topic, *(pad(text, size) for text, size in cells if size)]).rstrip()
        topic = " " * _TOPIC
