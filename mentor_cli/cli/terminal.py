"""A conversation at a terminal: text wrapped to its width, lines that can be edited while they are typed.

Everything is said on standard error, so that standard output holds nothing but the result.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress

from mentor_cli.cli.render import wrapped
from mentor_cli.cli.screen import columns, screen

_PROMPT = "> "
_USUAL, _NARROWEST, _WIDEST = 80, 20, 100
# Seconds: what is over sooner is not counted aloud, and nobody reads quicker.
_UNTIL_COUNTED, _BETWEEN_COUNTS = 1.0, 0.2


class Left(Exception):
    """The person went away: Ctrl-C, Ctrl-D, or a terminal that was closed."""


def room() -> int:
    """The columns that lines may take now; a window may have been made narrower."""
    try:
        there = os.get_terminal_size(sys.stderr.fileno()).columns
    except OSError:
        there = _USUAL
    return min(max(there or _USUAL, _NARROWEST), _WIDEST)


def say(lines: Iterable[str]) -> None:
    """Lines, each wrapped to the width; what goes on below begins under the first letter of its line."""
    width = room()
    for line in lines:
        indent = " " * (len(line) - len(line.lstrip(" ")))
        parts = [line] if columns(line) <= width else wrapped(line, width - 1, indent)
        sys.stderr.write("".join(f"{part}\n" for part in parts))
    sys.stderr.flush()


def tell_at_terminal(line: str) -> None:
    """A line about what goes on, for a person who watches; nothing where nobody does."""
    if sys.stderr.isatty():
        say([line])


@contextmanager
def counted_at_terminal(total: int) -> Iterator[Callable[[int], None]]:
    """Gives what is to be called with how many are done: `12 of 340 done`, over and over on one line that is gone
    afterwards, for a person who watches what takes long.
    """
    shown, due = "", time.monotonic() + _UNTIL_COUNTED

    def tell(done: int) -> None:
        nonlocal shown, due
        if time.monotonic() >= due and sys.stderr.isatty():
            shown, due = f"{done:,} of {total:,} done", time.monotonic() + _BETWEEN_COUNTS
            screen(sys.stderr).over(shown)

    try:
        yield tell
    finally:
        if shown:
            screen(sys.stderr).over(" " * len(shown))
            screen(sys.stderr).over("")


def typed_line(earlier: Iterable[str] = ()) -> str:
    """One line as it was typed; arrow up brings the `earlier` ones. Raises Left when nobody is there any more."""
    try:
        return _edited(earlier) if sys.stdin.isatty() and sys.stdout.isatty() else _plain()
    except (EOFError, KeyboardInterrupt, OSError):
        with suppress(OSError):
            sys.stderr.write("\n")
        raise Left from None
    except UnicodeDecodeError:
        # Shown as a sign that cannot be written; the answer is asked for again.
        return "\ud800"


def _edited(earlier: Iterable[str]) -> str:
    try:
        import readline
    except ImportError:
        return input(_PROMPT)
    readline.parse_and_bind("tab: self-insert")
    readline.parse_and_bind("set enable-bracketed-paste on")
    readline.clear_history()
    for line in earlier:
        readline.add_history(line)
    return input(_PROMPT)


def _plain() -> str:
    sys.stderr.write(_PROMPT)
    sys.stderr.flush()
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.removesuffix("\n")
