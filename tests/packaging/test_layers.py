"""The layers hold, the check of them bites, and the core stays cheap to import."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from harness.shell import PROGRAMS
from harness.transcript import ROOT

HEAVY = ("asyncio", "click", "frontmatter", "icalendar", "rich", "ruamel", "subprocess", "typer", "yaml")
IMPORT_THE_CORE = """
import importlib, pkgutil, sys
import mentor_cli.core
for found in pkgutil.walk_packages(mentor_cli.core.__path__, "mentor_cli.core."):
    importlib.import_module(found.name)
print(*sorted({name.partition(".")[0] for name in sys.modules}))
"""


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [str(PROGRAMS[0] / "lint-imports"), "--no-cache", "--no-logo"]
    return subprocess.run(
        command, cwd=folder, env={"PYTHONPATH": str(folder)}, capture_output=True, text=True, check=False
    )


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A copy of the package and the contracts, to be spoilt."""
    shutil.copytree(ROOT / "mentor_cli", tmp_path / "mentor_cli", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("room", "line"),
    [
        ("core", "import mentor_cli.store"),
        ("core", "import mentor_cli.cli"),
        ("core", "def read() -> None:\n    import pathlib"),
        ("core", "import ruamel.yaml"),
        ("store", "import mentor_cli.adapters"),
        ("adapters", "import mentor_cli.store"),
        ("adapters", "import mentor_cli.cli"),
    ],
)
def test_an_import_against_the_layers_is_found(copied: Path, room: str, line: str) -> None:
    (copied / "mentor_cli" / room / "spoilt.py").write_text(line + "\n", encoding="utf-8")
    found = lint_imports(copied)
    assert found.returncode == 1
    assert f"mentor_cli.{room}.spoilt" in found.stdout


def test_the_layers_hold(copied: Path) -> None:
    found = lint_imports(copied)
    assert found.returncode == 0, found.stdout


def test_importing_the_core_imports_nothing_heavy() -> None:
    found = subprocess.run([sys.executable, "-c", IMPORT_THE_CORE], capture_output=True, text=True, check=True)
    assert not set(HEAVY) & set(found.stdout.split())
