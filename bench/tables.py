"""The tables of the results, aligned in plain text and readable as Markdown."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from typing import NamedTuple

from timing import Timings

HEAD = ("command", "median", "quickest", "× pass", "aim", "")


class Table(NamedTuple):
    """One table with what to know about it."""

    title: str
    about: str
    head: Sequence[str]
    rows: Sequence[Sequence[str]]

    def markdown(self) -> str:
        """Heading, text and table."""
        widths = [max(len(cells[at]) for cells in (self.head, *self.rows)) for at in range(len(self.head))]
        lines = [_line(self.head, widths), _line(["-" * width for width in widths], widths)]
        lines += [_line(cells, widths) for cells in self.rows]
        return f"## {self.title}\n\n{textwrap.fill(self.about, 110)}\n\n" + "\n".join(lines) + "\n"


def row(timings: Timings, name: str, base: str, most: float | None) -> list[str]:
    """The cells under `HEAD`."""
    ratio = timings.ratio(name, base)
    quickest = milliseconds(timings.least(name))
    reached = aim(ratio, most) if timings.answered(name) else "no answer"
    return [name, milliseconds(timings.median(name)), quickest, times(ratio), reached, endings(timings, name)]


def milliseconds(seconds: float) -> str:
    """With one digit behind the point below 100 ms."""
    return f"{seconds * 1000:.1f} ms" if seconds < 0.1 else f"{seconds * 1000:.0f} ms"


def times(ratio: float) -> str:
    """How many times as long."""
    return f"{ratio:.1f} ×" if ratio < 10 else f"{ratio:.0f} ×"


def aim(ratio: float, most: float | None) -> str:
    """The aim and whether it was reached."""
    if most is None:
        return ""
    return f"≤ {most:g} × {'reached' if ratio <= most else 'NOT REACHED'}"


def endings(timings: Timings, name: str) -> str:
    """Nothing when each run ended well; otherwise the exit codes, so that a quick failure is no record."""
    codes = sorted(timings.statuses(name) - {0})
    return "exit " + ", ".join(map(str, codes)) if codes else ""


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    return "| " + " | ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)) + " |"
