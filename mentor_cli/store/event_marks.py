"""The marks of events (see `core.time.marks`): `.mentor/published` in the workspace, committed, merged line by line."""

from __future__ import annotations

import os
from collections.abc import Mapping

from mentor_cli.core.errors import UnusableFile
from mentor_cli.core.time.marks import marks_text, read_marks
from mentor_cli.store import writing
from mentor_cli.store.writing import Change

_PATH = ".mentor/published"


def known_marks(root: str) -> dict[str, int]:
    """All of them. Raises UnusableFile when they cannot be read: a sequence could fall."""
    return read_marks((_held(root) or b"").decode(errors="replace"))


def marking(root: str, marks: Mapping[str, int]) -> list[Change]:
    """The change that notes them; none where nothing is new."""
    before = _held(root)
    if read_marks((before or b"").decode(errors="replace")) == marks:
        return []
    return [Change(_PATH, before, marks_text(marks).encode())]


def _held(root: str) -> bytes | None:
    try:
        return writing.current(os.path.join(root, _PATH))
    except OSError as error:
        raise UnusableFile(f"{_PATH} cannot be read: {error.strerror}", "check its permissions") from error
