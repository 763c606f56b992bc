"""Words given on the command line, or on standard input where `-` stands for them."""

from __future__ import annotations

import sys

from mentor_cli.cli.screen import steerless
from mentor_cli.core.errors import UsageError


def read_words(typed: str, noun: str) -> str:
    """The words that were typed, `-` for those on standard input; raises UsageError when there are none."""
    words = words_typed(typed)
    if not words.strip():
        raise UsageError(f"a {noun} without words", f"say it in one sentence: mentor {noun}s add --help")
    return words


def words_typed(typed: str) -> str:
    """As `read_words`, perhaps without any words; signs that steer a terminal are left out.

    Raises UsageError for what is not UTF-8 text.
    """
    return steerless(as_typed(typed))


def as_typed(typed: str) -> str:
    """The words to the sign, for what is judged and not written. Raises UsageError for what is not UTF-8 text."""
    if typed == "-":
        return _text(sys.stdin.buffer.read(), "what came on standard input")
    return _text(typed.encode("utf-8", "surrogateescape"), "the text")


def _text(raw: bytes, what: str) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        raise UsageError(f"{what} is not UTF-8", "type or save it as UTF-8") from None
