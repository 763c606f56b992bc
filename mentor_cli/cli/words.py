"""The words of a person, from the command line or from standard input."""

from __future__ import annotations

from mentor_cli.core.errors import UsageError


def words_typed(typed: str) -> str:
    """What was typed; for `-` what standard input holds. Raises UsageError when that is no UTF-8 text."""
    if typed != "-":
        return _checked(typed.encode("utf-8", "surrogateescape"), "the text")
    import sys

    return _checked(sys.stdin.buffer.read(), "what came on standard input")


def _checked(raw: bytes, what: str) -> str:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        raise UsageError(f"{what} is not UTF-8", "save or type it as UTF-8") from None
