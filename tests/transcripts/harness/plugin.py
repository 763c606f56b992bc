"""Lets pytest collect pages of commands: one test a page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from harness.transcript import WrongPage, check_page, update_page

UPDATE = "--update-transcripts"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that rewrites pages."""
    parser.addoption(UPDATE, action="store_true", help="rewrite the output shown in transcripts and documentation")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.File | None:
    """Collect every Markdown page below a folder called `transcripts`."""
    is_page = file_path.suffix == ".md" and "transcripts" in file_path.parts and file_path.name != "README.md"
    return PageFile.from_parent(parent, path=file_path) if is_page else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the pages, the longest first: of several workers none is to be left alone with one at the end."""
    items.sort(key=lambda item: -item.path.stat().st_size if isinstance(item, PageTest) else 0)


class PageFile(pytest.File):
    """One page of commands."""

    def collect(self) -> Iterator[pytest.Item]:
        """The page's only test."""
        yield PageTest.from_parent(self, name="commands")


class PageTest(pytest.Item):
    """Runs the page and compares, or rewrites it when asked to."""

    def runtest(self) -> None:
        """Raise WrongPage when the page is not right."""
        perform(self.path, self.config)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """The difference alone: where the harness raised it is of no interest."""
        if isinstance(excinfo.value, WrongPage):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Where the test is and what it is called in reports."""
        return self.path, 0, f"transcript: {self.path.name}"


def perform(path: Path, config: pytest.Config) -> None:
    """Check a page, or rewrite it under --update-transcripts."""
    if config.getoption(UPDATE):
        update_page(path)
    else:
        check_page(path)
