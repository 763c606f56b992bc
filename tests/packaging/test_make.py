"""The commands of the README that come before `mentor` itself."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from harness.shell import PROGRAMS, environment
from harness.transcript import ROOT


def make(*words: str) -> subprocess.CompletedProcess[str]:
    surroundings = {name: text for name, text in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))}
    return subprocess.run(["make", *words], cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False)


def test_make_alone_lists_what_can_be_made() -> None:
    listed = make().stdout
    for goal in ("demo", "test", "lint", "types", "layers", "check", "docs", "bench"):
        assert f"\nmake {goal} " in f"\n{listed}"


def test_a_machine_without_a_fitting_python_is_told_so(tmp_path: Path) -> None:
    told = make("lint", f"VENV={tmp_path / 'none'}", "PYTHON=false")
    assert told.returncode == 2
    assert "mentor needs Python 3.11 or newer with venv" in told.stderr
    assert not list(tmp_path.iterdir())


def test_the_demo_shows_a_week_and_leaves_nothing_behind(tmp_path: Path) -> None:
    before = {path: path.read_bytes() for path in (ROOT / "examples").rglob("*.*") if path.is_file()}
    (tmp_path / ".tmp").mkdir()
    demo = ["sh", str(ROOT / "scripts" / "demo.sh")]
    shown = subprocess.run(
        demo, cwd=tmp_path, env=environment(tmp_path, PROGRAMS), capture_output=True, text=True, check=False
    )
    assert (shown.returncode, shown.stderr) == (0, "")
    for word in (
        "$ mentor goals check tomek-mock-interviews",
        "Goal catch-up",
        "diary/2026-12-03-rosa",
        "BEGIN:VCALENDAR",
    ):
        assert word in shown.stdout
    assert not any((tmp_path / ".tmp").iterdir())
    assert before == {path: path.read_bytes() for path in before}
