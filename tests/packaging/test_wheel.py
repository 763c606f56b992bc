"""The built wheel, installed in an empty environment outside the checkout, is the whole product."""

from __future__ import annotations

import re
import subprocess
import sys
import venv
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from harness.shell import run_commands
from harness.transcript import ROOT, check_page

SHIPPED = ("templates", "examples")


def pip(*words: str | Path) -> None:
    """Run pip; it has no need of the network here."""
    command = [sys.executable, "-m", "pip", "-qq", "--disable-pip-version-check", *map(str, words)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of the working copy, built without the network."""
    folder = tmp_path_factory.mktemp("wheel")
    pip("wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", folder, ROOT)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def programs(wheel: Path, copy_needed: Callable[[str, Path], None], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs of an environment with the wheel, what it declares to need, and nothing else."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, symlinks=True)
    python = folder / "bin" / "python"
    pip("--python", python, "install", "--no-index", "--no-deps", wheel)
    copy_needed("mentor-cli", next((folder / "lib").glob("python*/site-packages")))
    pip("--python", python, "check")
    return folder / "bin"


@pytest.mark.parametrize("folder", SHIPPED)
def test_what_users_copy_is_inside(wheel: Path, folder: str, files_below: Callable[[Path], set[str]]) -> None:
    prefix = f"mentor_cli/_shipped/{folder}/"
    inside = {name.removeprefix(prefix) for name in contents(wheel) if name.startswith(prefix)}
    assert inside == files_below(ROOT / folder)


def test_tests_and_tools_are_not_inside(wheel: Path) -> None:
    names = contents(wheel)
    assert {name.partition("/")[0] for name in names} == {
        "mentor_cli",
        next(n for n in names if "dist-info" in n).partition("/")[0],
    }


def test_the_installed_command_tells_its_version(programs: Path) -> None:
    [version] = run_commands(["mentor --version"], programs=[programs], start=None)
    written = re.search(r'__version__ = "(.+)"', (ROOT / "mentor_cli" / "__init__.py").read_text(encoding="utf-8"))
    assert written is not None
    assert version.status == 0
    assert written[1] in version.output


def test_the_installed_command_brings_its_formats_and_its_examples(programs: Path) -> None:
    example, checked, formats, schema = run_commands(
        ["mentor init --example community", "cd community && mentor check", "mentor formats list",
         "mentor schema output"],
        programs=[programs],
        start=None,
    )  # fmt: skip
    assert (example.status, checked.status, formats.status) == (0, 0, 0), example.output + checked.output
    assert schema.output == (ROOT / "docs/json.schema.json").read_text(encoding="utf-8")
    assert "buddy" in formats.output
    assert "technical" in formats.output


@pytest.mark.parametrize("page", ["README.md", "docs/tutorial.md"])
def test_the_tours_work_where_nothing_else_is_installed(programs: Path, page: str) -> None:
    check_page(ROOT / page, programs=[programs])


def contents(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_source_distribution_builds_the_same_wheel(wheel: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(tmp_path), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".gz", ".whl"]
    assert contents(next(tmp_path.glob("*.whl"))) == contents(wheel)
