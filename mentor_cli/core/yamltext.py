"""Text as a YAML scalar that every reader, YAML 1.1 or 1.2, gives back as the same text.

For text and id fields. Dates, moments and numbers of a typed field are written as they are, without this.
"""

from __future__ import annotations

import re

# What YAML 1.1 or 1.2 takes for a truth value, for nothing or for a number.
_WORDS_WITH_A_MEANING = ("y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf")
_SAFE_FIRST_SIGNS = "(/_^$"
# Letters that numbers, moments and base prefixes are made of: beside digits any other letter makes it plain text.
_LETTERS_OF_NUMBERS = frozenset("abcdefotxzABCDEFOTXZ")
_MUST_ESCAPE = '["\\\\\\x00-\\x1f\\x7f-\\xa0\\u2028\\u2029\\ud800-\\udfff\\ufeff\\ufffe\\uffff]'
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def scalar(text: str) -> str:
    """`text` for a place of its own in block style (`key: HERE`, `- HERE`): plain when safe, else in double quotes."""
    return text if _is_plain(text) else quoted(text)


def scalar_for_flow(text: str) -> str:
    """`text` for a place between the brackets of `{key: HERE, other: …}` or `[HERE, …]`."""
    # The question mark is plain by the standard, but PyYAML takes it for a key between brackets.
    return text if _is_plain(text) and not re.search(r"[,\[\]{}?]", text) else quoted(text)


def quoted(text: str) -> str:
    """`text` in double quotes, on one line, with everything escaped that a reader could refuse or change."""
    return f'"{re.sub(_MUST_ESCAPE, _escape, text)}"'


def _escape(match: re.Match[str]) -> str:
    sign = match[0]
    return _ESCAPES.get(sign) or (f"\\x{ord(sign):02x}" if ord(sign) < 256 else f"\\u{ord(sign):04x}")


def _is_plain(text: str) -> bool:
    if not text or text != text.strip() or not text.isprintable():
        return False
    if ": " in text or " #" in text or text[-1] == ":":
        return False
    first = text[0]
    if first.isascii() and first.isdigit():
        # Ids of sessions and diary entries: a day with words behind it is no day any longer.
        return re.match(r"\d{4}-\d\d-\d\d-", text) is not None or any(
            sign.isalpha() and sign not in _LETTERS_OF_NUMBERS for sign in text
        )
    if first.isalpha() or not first.isascii():
        return text.casefold() not in _WORDS_WITH_A_MEANING
    return first in _SAFE_FIRST_SIGNS
