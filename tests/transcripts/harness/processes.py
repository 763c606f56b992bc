"""Single commands as processes of their own, for tests that need more than a page of commands can show."""

from __future__ import annotations

import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import TypeAlias

from harness.fork_server import STAND_IN, VARIABLE, ForkServer
from harness.shell import PROGRAMS, environment, server_behind

Finished: TypeAlias = subprocess.CompletedProcess[str]


def surroundings(workspace: Path, **more: str) -> dict[str, str]:
    """Every variable that commands of Rosa's in the workspace see, and `more`; the home is the folder above."""
    return {**environment(workspace.parent, PROGRAMS), "MENTOR_ME": "rosa", **more}


def mentor(workspace: Path, *words: str, typed: str = "", **more: str) -> Finished:
    """What `mentor` with these words does in the workspace; `typed` is its standard input."""
    server = _server()
    if server is None:
        return python(workspace, "-m", "mentor_cli", *words, typed=typed, **more)
    return python(workspace, "-IS", str(STAND_IN), *words, typed=typed, **{VARIABLE: server.name, **more})


@cache
def _server() -> ForkServer | None:
    """What forks commands that may speak with servers on this machine."""
    return server_behind(())


def python(workspace: Path, *words: str, typed: str = "", **more: str) -> Finished:
    """What the Python of the tests does with these words in the workspace."""
    return subprocess.run(
        [sys.executable, *words],
        cwd=workspace,
        env=surroundings(workspace, **more),
        input=typed,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
