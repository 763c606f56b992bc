"""What all tests share: pages of commands as tests, and a copy of the example programme."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import settings

from harness.plugin import pytest_addoption, pytest_collect_file
from harness.transcript import EXAMPLE

__all__ = ["pytest_addoption", "pytest_collect_file"]

# One commit, one answer: properties try the same cases each time. `make search` looks for new ones.
settings.register_profile("same", derandomize=True, deadline=None)
settings.register_profile("search", derandomize=False, deadline=None, print_blob=True)
settings.load_profile("same")


@pytest.fixture
def example(tmp_path: Path) -> Path:
    """A copy of the example programme that the test may change."""
    return shutil.copytree(EXAMPLE, tmp_path / EXAMPLE.name)
