"""The bench itself: where things are timed, in which surroundings, and how a command of `mentor` is started."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from timing import Command

BENCH = Path(__file__).resolve().parent
FLOOR = BENCH / ".peers/floor"
NOW = "2026-12-03T16:20+00:00"
SETTLE = 2.2  # a file younger than two seconds is always read again


class Bench(NamedTuple):
    """What is timed, where, and with how much patience."""

    mentor: Path
    scratch: Path
    seconds: float
    sizes: tuple[int, ...]

    def environ(self, me: str, cache: str = "cache") -> dict[str, str]:
        """A home of its own, a fixed clock, and nothing of the user's."""
        home = self.scratch / "home"
        return {
            "PATH": os.environ.get("PATH", os.defpath),
            "HOME": str(home),
            "LANG": "C.UTF-8",
            "XDG_CACHE_HOME": str(home / cache),
            "XDG_STATE_HOME": str(home / "state"),
            "MENTOR_NOW": NOW,
            "MENTOR_ME": me,
        }

    def python(self) -> Command:
        """The base of most ratios: an interpreter that does nothing."""
        return Command("python -c pass", lambda _: [sys.executable, "-c", "pass"], self.environ("rosa"), self.scratch)

    def command(self, name: str, folder: Path, words: str, me: str = "amina-okafor") -> Command:
        """`mentor WORDS` in a workspace; `{turn}` in the words is the number of the run."""
        return Command(name, self._words(words), self.environ(me), folder)

    def by_the_systems_python(self, words: str) -> Command | None:
        """The same by the Python of the system, with what is installed for this one, where both are of one version."""
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        python = Path(f"/usr/bin/python{version}")
        if not python.exists():
            return None
        code = os.pathsep.join((str(BENCH.parent), sysconfig.get_path("purelib")))
        environ = self.environ("amina-okafor") | {"PYTHONPATH": code}
        arguments = [str(python), "-m", "mentor_cli", *words.split()]
        return Command(f"{words}, system's Python", lambda _: arguments, environ, self.scratch)

    def cold(self, name: str, folder: Path, words: str) -> Command:
        """The same with the cache deleted before each run."""
        environ = self.environ("amina-okafor", f"cold-{folder.name}")
        cache = environ["XDG_CACHE_HOME"]
        return Command(name, self._words(words), environ, folder, lambda: shutil.rmtree(cache, ignore_errors=True))

    def workspace(self, total: int) -> Path:
        """A workspace of so many records, old enough for the cache; made by another process to keep this one small."""
        folder = self.scratch / f"workspace-{total}"
        if not folder.exists():
            maker = [sys.executable, str(BENCH / "make_workspace.py"), str(total), str(folder)]
            subprocess.run(maker, check=True, stdout=subprocess.DEVNULL)
            time.sleep(SETTLE)
        return folder

    def _words(self, words: str) -> Callable[[int], list[str]]:
        parts = words.split(" ")
        return lambda turn: [str(self.mentor), *(part.replace("_", " ").format(turn=turn) for part in parts)]
