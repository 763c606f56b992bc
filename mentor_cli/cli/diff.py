"""What a command would change, as a unified diff."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import unified_diff

from mentor_cli.cli.screen import Line, Painted
from mentor_cli.store.writing import Change


def diff_lines(changes: Sequence[Change]) -> Iterator[Line]:
    """The lines of the diff of all changes; a file that is moved is shown once, as git shows it."""
    gone = {change.path: change.before for change in changes if change.after is None}
    moved = {change.moved_from for change in changes}
    for change in changes:
        if change.path in moved:
            continue
        before = gone.get(change.moved_from, change.before) if change.moved_from else change.before
        if change.moved_from:
            yield f"rename from {change.moved_from}"
            yield f"rename to {change.path}"
        old = "/dev/null" if before is None else f"a/{change.moved_from or change.path}"
        new = "/dev/null" if change.after is None else f"b/{change.path}"
        for line in unified_diff(_lines(before), _lines(change.after), old, new, lineterm=""):
            shade = {"+": "green", "-": "red"}.get(line[:1])
            yield (Painted(line, shade),) if shade else line


def _lines(content: bytes | None) -> list[str]:
    return (content or b"").decode("utf-8", "replace").replace("\r\n", "\n").splitlines()
