"""A name means the same person everywhere: in another spelling, and by a former id."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from harness.processes import mentor

Run = Callable[..., str]


@pytest.fixture
def run(example: Path) -> Run:
    def run(*arguments: str) -> str:
        done = mentor(example, *arguments)
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_an_owner_in_capitals(example: Path, run: Run) -> None:
    change(example / "goals" / "amina-cv.md", "owner: amina", "owner: AMINA")
    every = ("--status", "draft", "--status", "active", "--status", "met", "--status", "missed", "--status", "dropped")
    for arguments in (("--owner", "amina"), ("--group", "thursday")):
        assert "amina-cv" in run("goals", "list", *arguments, *every)


def test_an_owner_by_a_former_id(example: Path, run: Run) -> None:
    change(example / "people" / "amina.md", "name: Amina Yusuf", "name: Amina Yusuf\naliases: [former]")
    change(example / "goals" / "amina-portfolio-page.md", "owner: amina", "owner: former")
    change(example / "problems" / "amina-course-is-too-fast.md", "owner: amina", "owner: Former")
    change(example / "diary" / "2026-12-01-amina-explained-promises.md", "owner: amina", "owner: former")
    for arguments in (("--owner", "amina"), ("--group", "thursday")):
        assert "amina-portfolio-page" in run("goals", "list", *arguments)
        assert "amina-course-is-too-fast" in run("problems", "list", *arguments)
        assert "amina-explained-promises" in run("diary", "list", *arguments)
    assert "Ask Owen to read all three aloud" in run("actions", "list", "--group", "thursday")
    assert "9 open" in run("groups", "show", "thursday")


@pytest.mark.parametrize("name", ["Amina", "former"])
def test_a_member_in_another_spelling_or_by_a_former_id(example: Path, run: Run, name: str) -> None:
    change(example / "people" / "amina.md", "name: Amina Yusuf", "name: Amina Yusuf\naliases: [former]")
    group = example / "groups" / "thursday.md"
    group.write_text(group.read_text(encoding="utf-8").replace("amina", name), encoding="utf-8")
    assert "Amina Yusuf" in run("people", "list", "--group", "thursday")
    assert "amina-explained-promises" in run("diary", "list", "--group", "thursday")
    assert "amina-portfolio-page" in run("goals", "list", "--group", "thursday")
    assert "Amina Yusuf" in run("groups", "show", "thursday")
    shown = run("sessions", "show", "2026-11-26-thursday")
    assert "5 of 6 came" in shown
    assert shown.count("Amina Yusuf") == 1
    assert "2026-11-26-thursday" in run("sessions", "list", "--person", "amina")
    assert "amina-portfolio-page" in run("new-session", "--group", "thursday", "--at", "2026-12-17T18:00", "--dry-run")
