"""What the tests of packaging share: copies of installed distributions, so that nothing comes from the network."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement


def needed(name: str, extras: frozenset[str] = frozenset()) -> Iterator[Distribution]:
    """The installed distributions that a distribution requires, and what they require, and so on."""
    for line in distribution(name).requires or ():
        requirement = Requirement(line)
        wanted = requirement.marker is None or any(
            requirement.marker.evaluate({"extra": extra}) for extra in extras or {""}
        )
        if wanted:
            yield distribution(requirement.name)
            yield from needed(requirement.name, frozenset(requirement.extras))


@pytest.fixture(scope="session")
def copy_one() -> Callable[[str, Path], None]:
    """Copies the files of an installed distribution into another site-packages folder."""

    def copy(name: str, site: Path) -> None:
        for file in distribution(name).files or ():
            if ".." not in file.parts and file.suffix != ".pyc":
                (site / file).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(str(file.locate()), site / file)

    return copy


@pytest.fixture(scope="session")
def copy_needed(copy_one: Callable[[str, Path], None]) -> Callable[[str, Path], None]:
    """Copies all that an installed distribution requires, but not itself, into a site-packages folder."""

    def copy(name: str, site: Path) -> None:
        for required in {installed.name for installed in needed(name)}:
            copy_one(required, site)

    return copy


@pytest.fixture(scope="session")
def files_below() -> Callable[[Path], set[str]]:
    """Lists the files of the repository below a folder, those of git's ignored list left out."""

    def files(folder: Path) -> set[str]:
        listed = subprocess.run(
            ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
            cwd=folder,
            capture_output=True,
            text=True,
            check=True,
        )
        return {name for name in listed.stdout.split("\0") if name and (folder / name).exists()}

    return files
