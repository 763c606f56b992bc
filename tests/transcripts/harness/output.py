"""What a page shows of an output: placeholders for what varies, escapes, and new output fitted to old lines."""

from __future__ import annotations

import re
from functools import cache

ANYTHING = "…"
UNFINISHED = "\\ no newline at the end"
PLACEHOLDERS = {
    "[mark]": r"(?<![0-9a-z])[0-9a-z]{5}(?![0-9a-z])",
    "[uuid]": r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
}
# What keeps an old line: to fit; to be the changed form of a line; what a new or a lost line costs.
FITS, CHANGED, ODD = 100, 2, -1


def shown_lines(output: str) -> list[str]:
    """The lines with which a page shows an output, escaped where they would mean something else."""
    if not output:
        return []
    *lines, rest = output.split("\n")
    shown = [_escaped(_visible(line), first=number == 0) for number, line in enumerate(lines)]
    return [*shown, _escaped(_visible(rest), first=not shown), UNFINISHED] if rest else shown


def _visible(line: str) -> str:
    """The line with control characters written as Python writes them, except the tab."""
    return re.sub(r"[\x00-\x08\x0a-\x1f\x7f-\x9f]", lambda found: repr(found[0])[1:-1], line)


def _escaped(line: str, *, first: bool) -> str:
    special = line == ANYTHING or line.startswith(("$ ", "\\")) or (first and (line == ">" or line.startswith("> ")))
    return "\\" + line if special else line


@cache
def _pattern(shown: str) -> re.Pattern[str]:
    """The expression that fits every line a page's line stands for."""
    pieces = re.split(r"(\[mark\]|\[uuid\])", shown)
    return re.compile("".join(PLACEHOLDERS.get(piece, re.escape(piece)) for piece in pieces))


def fits(shown: str, line: str) -> bool:
    """Whether a page's line stands for this line of (escaped) output."""
    return shown == line or _pattern(shown).fullmatch(line) is not None


def fitted(shown: tuple[str, ...], lines: list[str]) -> list[str]:
    """The output's lines in the words of the page wherever a line of the page still fits.

    Equal to `shown` exactly when the page is right about the output.
    """
    if len(shown) == len(lines) and all(map(fits, shown, lines)):
        return list(shown)
    return _aligned(shown, lines)


def _aligned(shown: tuple[str, ...], lines: list[str]) -> list[str]:
    """Fit lines in order so that most of the page's lines stay (dynamic programme over both, from the end)."""
    olds, news = len(shown), len(lines)
    score = [[0] * (news + 1) for _ in range(olds + 1)]
    step = [[""] * (news + 1) for _ in range(olds + 1)]
    for old in range(olds, -1, -1):
        for new in range(news, -1, -1):
            ways: list[tuple[int, str]] = []
            if old < olds and shown[old] == ANYTHING:
                ways.append((score[old + 1][new], "keep"))
                if new < news:
                    ways.append((score[old][new + 1], "swallow"))
            elif old < olds and new < news:
                right = fits(shown[old], lines[new])
                ways.append((score[old + 1][new + 1] + (FITS if right else CHANGED), "fit" if right else "change"))
            if new < news:
                ways.append((score[old][new + 1] + ODD, "add"))
            if old < olds:
                ways.append((score[old + 1][new] + ODD, "lose"))
            score[old][new], step[old][new] = max(ways, key=lambda way: way[0], default=(0, "end"))
    return _followed(step, shown, lines)


def _followed(step: list[list[str]], shown: tuple[str, ...], lines: list[str]) -> list[str]:
    written: list[str] = []
    old = new = 0
    while (way := step[old][new]) != "end":
        if way in ("keep", "fit"):
            written.append(shown[old])
        elif way in ("change", "add"):
            written.append(lines[new])
        old += way in ("keep", "fit", "change", "lose")
        new += way in ("swallow", "fit", "change", "add")
    return written


def with_placeholders(line: str, again: str) -> str | None:
    """The line with placeholders where a second run printed something else; None when none of them explains it."""
    for placeholder, expression in PLACEHOLDERS.items():
        for found in set(re.findall(expression, line)):
            if found not in again:
                line = line.replace(found, placeholder)
    return line if fits(line, again) else None
