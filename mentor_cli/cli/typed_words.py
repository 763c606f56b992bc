"""Words given on the command line, or on standard input where `-` stands for them."""

from __future__ import annotations

import sys

from mentor_cli.core.errors import UsageError


def read_words(typed: str, noun: str) -> str:
    """The words that were typed, `-` for those on standard input; raises UsageError when there are none."""
    if typed == "-":
        typed = sys.stdin.read()
    if not typed.strip():
        raise UsageError(f"a {noun} without words", f"say it in one sentence: mentor {noun}s add --help")
    return typed
