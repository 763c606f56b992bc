"""What may go to a terminal: every text that mentor prints goes through `Screen`, and files keep what they hold.

Signs that could steer a terminal or turn the order of what is read around are shown as a replacement mark. Those that
only join or order letters (in emoji families, in Persian, Hindi or Hebrew words) are shown as they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import Any, NamedTuple, TextIO, TypeAlias

# C0 and C1 but for tab and line feed, other line separators, overrides and isolates of direction, halves of characters.
_STEERING = "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
_CODES = {"red": "31", "yellow": "33", "green": "32"}
# Printer's signs that are one column wide like letters.
_ONE_WIDE = "‐‑‒–—‘’‚“”„†•…‰′″‹›€™→"


class Painted(NamedTuple):
    """Text in a colour, which only repeats what the text says."""

    text: str
    colour: str


# A line of output: text, or pieces of which some are painted.
Line: TypeAlias = "str | tuple[str | Painted, ...]"


class OutputLost(OSError):
    """What was printed cannot be written where it goes: a full disk, a device that is gone."""


class Screen:
    """A text stream that lets nothing through that could steer a terminal, but for the colours that it gives itself."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def write(self, text: str) -> int:
        """Write the text; gives how many characters it has. Raises OutputLost, or BrokenPipeError for a reader gone."""
        with _told_as_lost():
            self._stream.write(harmless(text))
        return len(text)

    def flush(self) -> None:
        """Write what is still held back, with the errors of `write`."""
        with _told_as_lost():
            self._stream.flush()

    def lines(self, lines: Iterable[Line], *, colour: bool) -> None:
        """Write the lines, painted where there is `colour`; a line break inside of a text begins no other line."""
        whole = [(line,) if isinstance(line, str) else line for line in lines]
        with _told_as_lost():
            for pieces in whole:
                self._stream.write("".join(_piece(piece, colour=colour) for piece in pieces) + "\n")

    def over(self, text: str) -> None:
        """Write the text over what stands on this line, which is no longer than it, and stay on the line."""
        with _told_as_lost():
            self._stream.write(f"\r{harmless(text)}")
            self._stream.flush()

    def octets(self, raw: bytes) -> None:
        """Write the bytes of a file as they are."""
        with _told_as_lost():
            self._stream.buffer.write(raw)


@contextmanager
def _told_as_lost() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputLost(error.errno, error.strerror) from error


def screen(stream: TextIO | Screen) -> Screen:
    """The stream as a screen, which it may be already."""
    return stream if isinstance(stream, Screen) else Screen(stream)


def unpainted(line: Line) -> str:
    """The text of a line."""
    return line if isinstance(line, str) else "".join(piece if isinstance(piece, str) else piece.text for piece in line)


def _piece(piece: str | Painted, *, colour: bool) -> str:
    text = piece if isinstance(piece, str) else piece.text
    shown = harmless(text.replace("\n", " "))
    return f"\x1b[{_CODES[piece.colour]}m{shown}\x1b[0m" if colour and isinstance(piece, Painted) and shown else shown


def harmless(text: str) -> str:
    """The text with a replacement mark for each sign that could steer a terminal."""
    return text if text.isprintable() else re.sub(_STEERING, "\ufffd", text)


def steerless(text: str) -> str:
    """The text without the signs that could steer a terminal, as it may go into a file; lines stay lines."""
    return text if text.isprintable() else re.sub(_STEERING, "", re.sub("\r\n?", "\n", text))


def json_text(document: Any) -> str:
    """The document as JSON on one line, in which every sign that could steer a terminal is escaped."""
    text = _encoder()(document)
    # Below the space JSON escapes by itself.
    plain = text.isascii() and "\x7f" not in text
    return text if plain else re.sub(_STEERING, lambda sign: f"\\u{ord(sign[0]):04x}", text)


@lru_cache(maxsize=1)
def _encoder() -> Callable[[Any], str]:
    """One encoder for all documents: to make it takes as long as a small document does."""
    import json

    return json.JSONEncoder(ensure_ascii=False).encode


def columns(text: str) -> int:
    """How many columns of a terminal the text takes, as it is shown."""
    # Letters before the combining marks and dashes, quotes and dots of print are one column wide; only what is left
    # needs the tables, which take long to load.
    if text.isascii() or max(text) < "\u0300" or all(sign < "\u0300" or sign in _ONE_WIDE for sign in text):
        return len(text)
    from wcwidth import wcswidth

    width = wcswidth(harmless(text))
    return width if width >= 0 else len(text)
