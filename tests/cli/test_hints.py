"""The command a hint names can be typed as it stands, whatever the file is called."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., subprocess.CompletedProcess[str]]
GOAL = "---\nowner: amina\nstatus: {status}\nclosed: 2026-12-01\n---\n# Ring them\n"


@pytest.fixture
def run(example: Path) -> Run:
    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        settings = {**os.environ, "MENTOR_CACHE": "off", "MENTOR_NOW": "2026-12-03T16:20+00:00"}
        command = [sys.executable, "-m", "mentor_cli", "--workspace", str(example), *arguments]
        return subprocess.run(command, env=settings, capture_output=True, text=True, check=False)

    return run


@pytest.mark.parametrize(
    ("status", "hint"),
    [
        ("active", "mentor goals update 'ring them' --note"),
        ("draft", "mentor goals check 'ring them'"),
        ("missed", "mentor goals carry 'ring them' --due DATE"),
    ],
)
def test_an_id_with_a_space_is_quoted(example: Path, run: Run, status: str, hint: str) -> None:
    (example / "goals" / "ring them.md").write_text(GOAL.format(status=status), encoding="utf-8")
    assert run("goals", "show", "ring them").stdout.splitlines()[-1].startswith(hint)


def test_so_it_is_in_what_is_said_about_a_mistake(example: Path, run: Run) -> None:
    (example / "goals" / "ring them.md").write_text(GOAL.format(status="active"), encoding="utf-8")
    assert "mentor goals close 'ring them' --met" in run("goals", "close", "ring them").stderr
    assert "mentor goals update 'ring them' --due DATE" in run("goals", "carry", "ring them", "--due", "fri").stderr
