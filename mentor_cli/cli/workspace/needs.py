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
# Words beside no command may give way further, for the state to be seen.
_FEWEST_WORDS = 8


class Need(NamedTuple):
    """One thing that waits: whose or what it is, in which words, how it stands, and what to type."""

    topic: str
    subject: str
    words: str
    state: str
    command: str


def need_lines(needs: Sequence[Need], width: int | None) -> Iterator[str]:
    """The needs, each topic aligned in itself, the commands below one another as far as that fits.

    Long words are cut; on a terminal (`width` given) they give way further, the command never does: where there is no
    room for it on the line, it stands on the next one.
    """
    tidy = [Need(*(" ".join(part.split()) for part in need)) for need in needs]
    blocks = [_block(list(block), width) for _, block in groupby(tidy, key=lambda need: need.topic)]
    beside = [block for block in blocks if not block.is_narrow]
    widest = max((columns(left) for block in beside for left in block.lefts), default=0)
    shared = min([widest, *(block.room for block in beside if block.room is not None)])
    for block in blocks:
        column = max(shared, *map(columns, block.lefts))
        for left, need in zip(block.lefts, block.needs, strict=True):
            if not block.is_narrow:
                yield f"{pad(left, column)}{_WIDE_GAP}{need.command}".rstrip()
                continue
            yield left
            if need.command:
                yield f"{_GAP}{need.command}"


class _Block(NamedTuple):
    """The needs of one topic and what stands in front of their commands; `room` columns are left for that.

    `is_narrow` where even short words have no room: then the commands stand on lines of their own.
    """

    needs: Sequence[Need]
    lefts: Sequence[str]
    room: int | None
    is_narrow: bool


def _block(needs: Sequence[Need], width: int | None) -> _Block:
    room = None if width is None else width - len(_WIDE_GAP) - max(columns(need.command) for need in needs)
    lefts = list(_left(needs, room))
    if width is None or room is None or max(map(columns, lefts)) <= room:
        return _Block(needs, lefts, room, is_narrow=False)
    return _Block(needs, [cut(left, width) for left in _left(needs, width, _FEWEST_WORDS)], room, is_narrow=True)


def _left(block: Sequence[Need], room: int | None, least: int = _LEAST_WORDS) -> Iterator[str]:
    """The lines of one topic up to the command, the words cut to the room there is."""
    subject = max(columns(need.subject) for need in block)
    state = max(columns(need.state) for need in block)
    words = min(max(columns(need.words) for need in block), _MOST_WORDS)
    if room is not None:
        taken = _TOPIC + len(_GAP) + sum(size + len(_GAP) for size in (subject, state) if size)
        words = min(words, max(room - taken, least))
    topic = pad(block[0].topic, _TOPIC)
    for need in block:
        cells = ((need.subject, subject), (cut(need.words, words), words), (need.state, state))
        yield _GAP.join([topic, *(pad(text, size) for text, size in cells if size)]).rstrip()
        topic = " " * _TOPIC
