"""The hook for pre-commit, as a user has it: pre-commit clones the repository, installs it, and guards each commit."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from harness.shell import PROGRAMS, environment
from harness.transcript import EXAMPLE, ROOT

# Of the repository what is installed; the rest would only be copied.
INSTALLED = ("mentor_cli", "templates", "examples", "LICENSE", "README.md", "pyproject.toml", ".pre-commit-hooks.yaml")
GOAL = """---
owner: amina
due: {due}
---
# Book

Read one book about CSS by 20 December, so that I can lay out my page alone
"""


class Git:
    """Git in one folder, with the surroundings of a test."""

    def __init__(self, folder: Path, surroundings: Mapping[str, str]) -> None:
        self.folder, self._surroundings = folder, surroundings
        self.run("init", "--quiet")

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["git", *words], cwd=self.folder, env=self._surroundings, capture_output=True, text=True, check=False
        )

    def commit(self, message: str) -> subprocess.CompletedProcess[str]:
        self.run("add", "--all")
        return self.run("commit", "--message", message)


@pytest.fixture
def surroundings(
    tmp_path: Path, copy_needed: Callable[[str, Path], None], copy_one: Callable[[str, Path], None]
) -> dict[str, str]:
    """Variables under which pip takes what mentor needs, and what builds it, from the test's own environment."""
    libraries = tmp_path / "libraries"
    libraries.mkdir()
    for name in ("mentor-cli", "hatchling"):
        copy_needed(name, libraries)
    copy_one("hatchling", libraries)
    (tmp_path / ".tmp").mkdir()
    return {
        **environment(tmp_path, PROGRAMS),
        "GIT_AUTHOR_NAME": "Rosa",
        "GIT_AUTHOR_EMAIL": "rosa@school.example",
        "GIT_COMMITTER_NAME": "Rosa",
        "GIT_COMMITTER_EMAIL": "rosa@school.example",
        "PYTHONPATH": str(libraries),
        "PIP_NO_BUILD_ISOLATION": "0",
        "PIP_NO_DEPS": "1",
        "PIP_CONFIG_FILE": "/dev/null",
        "PRE_COMMIT_HOME": str(tmp_path / "pre-commit"),
    }


@pytest.fixture
def published(tmp_path: Path, surroundings: dict[str, str], files_below: Callable[[Path], set[str]]) -> Git:
    """The working copy as a repository that others can clone."""
    source = tmp_path / "published"
    for name in files_below(ROOT):
        if name.partition("/")[0] in INSTALLED:
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, source / name)
    git = Git(source, surroundings)
    assert git.commit("All of it").returncode == 0
    return git


def test_a_commit_with_an_error_is_refused_and_a_good_one_goes_in(
    tmp_path: Path, published: Git, surroundings: dict[str, str]
) -> None:
    programme = tmp_path / "programme"
    shutil.copytree(EXAMPLE, programme / "course")
    version = published.run("rev-parse", "HEAD").stdout.strip()
    (programme / ".pre-commit-config.yaml").write_text(
        f"repos:\n  - repo: {published.folder.as_uri()}\n    rev: {version}\n    hooks:\n"
        "      - {id: mentor-check, args: [--workspace, course]}\n",
        encoding="utf-8",
    )
    git = Git(programme, surroundings)
    assert git.commit("The programme, before the hook is there").returncode == 0
    installed = subprocess.run(
        [sys.executable, "-m", "pre_commit", "install"],
        cwd=programme,
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
    )
    assert installed.returncode == 0, installed.stdout + installed.stderr

    goal = programme / "course" / "goals" / "amina-book.md"
    goal.write_text(GOAL.format(due="2026-12-32"), encoding="utf-8")
    refused = git.commit("A goal that cannot be")
    assert refused.returncode == 1, refused.stdout + refused.stderr
    assert "goals/amina-book.md:3:6: error F012 due: 2026-12-32 is not a date" in refused.stderr + refused.stdout
    assert "A goal that cannot be" not in git.run("log", "--format=%s").stdout

    goal.write_text(GOAL.format(due="2026-12-20"), encoding="utf-8")
    taken = git.commit("A goal for December")
    assert taken.returncode == 0, taken.stdout + taken.stderr
    assert "mentor check" in taken.stderr + taken.stdout

    (programme / "notes.txt").write_text("Not of the workspace.", encoding="utf-8")
    skipped = git.commit("Notes")
    assert "no files to check" in skipped.stderr + skipped.stdout
    assert git.run("log", "--format=%s").stdout.splitlines()[:2] == ["Notes", "A goal for December"]
