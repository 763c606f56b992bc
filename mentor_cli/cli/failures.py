"""Errors and findings as text: one clear message, its place, the hint how to go on."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from mentor_cli.core.errors import MentorError
from mentor_cli.core.findings import Finding

CONTROLS = "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069]"


def clean(text: str) -> str:
    """The text without signs that could steer a terminal: they are shown as a replacement mark."""
    return text if text.isprintable() else re.sub(CONTROLS, "\ufffd", text)


def json_text(document: Any) -> str:
    """The document as JSON on one line, in which every sign that could steer a terminal is escaped."""
    text = _encoder()(document)
    return text if text.isprintable() else re.sub(CONTROLS, lambda sign: f"\\u{ord(sign[0]):04x}", text)


@lru_cache(maxsize=1)
def _encoder() -> Callable[[Any], str]:
    """One encoder for all documents: to make it takes as long as a small document does."""
    import json

    return json.JSONEncoder(ensure_ascii=False).encode


# Printer's signs that are one column wide like letters.
_ONE_WIDE = "‐‑‒–—‘’‚“”„†•…‰′″‹›€™→"


def finding_lines(finding: Finding, source: str | None) -> list[str]:
    """A finding with the line it points at and the words underlined."""
    lines = [f"{finding.place}: {finding.severity} {finding.code} {finding.message}"]
    if source is not None and finding.line and finding.length:
        number = str(finding.line)
        lead, words = source[: finding.column - 1], source[finding.column - 1 : finding.column - 1 + finding.length]
        shown = clean(source.replace("\t", " "))
        if len(shown) <= 160:
            lines.append(f"   {number} | {shown}")
            lines.append(f"   {' ' * len(number)} | {' ' * columns(clean(lead))}{'^' * max(columns(clean(words)), 1)}")
    if finding.hint:
        lines.append(f"   hint: {finding.hint}")
    return [clean(line) for line in lines]


def columns(text: str) -> int:
    """How many columns of a terminal the text takes."""
    # Letters before the combining marks and dashes, quotes and dots of print are one column wide; only what is left
    # needs the tables, which take long to load.
    if not text or max(text) < "\u0300" or all(sign < "\u0300" or sign in _ONE_WIDE for sign in text):
        return len(text)
    from wcwidth import wcswidth

    width = wcswidth(text)
    return width if width >= 0 else len(text)


def _sentence(error: MentorError) -> list[str]:
    """The message by itself; what is wrong with a value has the code that the same value has in a file."""
    lead = f"error {error.finding.code}" if error.finding.code.startswith("F") else "error:"
    return [f"{lead} {error.message}", *([f"hint: {error.hint}"] if error.hint else [])]


def report(error: MentorError, *, as_json: bool, source: Callable[[Finding], str | None]) -> int:
    """Tell the error and give its exit code."""
    finding = error.finding
    if as_json:
        told = {"error": finding.as_json()}
        more = {"more": [one.as_json() for one in error.more]} if error.more else {}
        sys.stdout.write(json_text({**told, **more}) + "\n")
        return error.exit_code
    lines = finding_lines(finding, source(finding)) if finding.path else _sentence(error)
    lines += [line for one in error.more for line in finding_lines(one, source(one))]
    sys.stderr.write("".join(f"{clean(line)}\n" for line in lines))
    return error.exit_code
