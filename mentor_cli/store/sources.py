"""The lines of the workspace's files, for those who point at them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import lru_cache


class Sources:
    """Reads each file when it is asked for; what cannot be read has no lines."""

    def __init__(self, root: str) -> None:
        self._root = root
        # Findings come file by file.
        self.lines = lru_cache(maxsize=4)(self._lines)

    def _lines(self, path: str) -> Sequence[str]:
        """The file's lines without their ends; `path` is relative to the workspace."""
        try:
            with open(os.path.join(self._root, path), encoding="utf-8-sig", errors="replace") as file:
                return file.read().split("\n")
        except OSError:
            return ()
