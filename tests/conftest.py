"""What all tests share: pages of commands as tests, and a copy of the example programme."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

from harness.plugin import pytest_addoption, pytest_collect_file, pytest_collection_modifyitems
from harness.transcript import EXAMPLE

__all__ = ["pytest_addoption", "pytest_collect_file", "pytest_collection_modifyitems"]

# One commit, one answer: properties try the same cases each time. `make search` looks for new ones.
settings.register_profile("same", derandomize=True, deadline=None)
settings.register_profile("search", derandomize=False, deadline=None, print_blob=True)
settings.load_profile("same")

MEMORY = Path("/dev/shm")
# Several times what a run leaves behind.
ENOUGH_BYTES = 2 * 2**30


def keep_temporary_files_in_memory() -> None:
    """Where there is room for them: commands wait for the disk after each file they write, and tests need not.

    Whoever set TMPDIR has chosen another place. Tests run programs there, which not every system lets one do.
    """
    if "TMPDIR" in os.environ or not os.access(MEMORY, os.W_OK):
        return
    if os.statvfs(MEMORY).f_flag & os.ST_NOEXEC or shutil.disk_usage(MEMORY).free < ENOUGH_BYTES:
        return
    os.environ["TMPDIR"] = str(MEMORY)
    tempfile.tempdir = None


keep_temporary_files_in_memory()


@pytest.fixture
def example(tmp_path: Path) -> Path:
    """A copy of the example programme that the test may change."""
    return shutil.copytree(EXAMPLE, tmp_path / EXAMPLE.name)
