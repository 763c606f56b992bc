"""Times whole processes by turns: A B C, A B C, … so that a machine that drifts slows all of them alike."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple


def nothing() -> None:
    """What most commands need done before a run."""


class Command(NamedTuple):
    """One program with its arguments, which may depend on the number of the run."""

    name: str
    arguments: Callable[[int], Sequence[str]]
    environ: dict[str, str]
    folder: Path
    before: Callable[[], None] = nothing
    answers: Path = Path(os.devnull)


class Run(NamedTuple):
    """What the kernel says of one finished process."""

    wall: float
    cpu: float
    peak: int
    status: int


class Timings:
    """All runs of some commands, in rounds."""

    def __init__(self) -> None:
        self._runs: dict[str, list[Run]] = {}

    def note(self, name: str, run: Run) -> None:
        """Adds a run of the next round."""
        self._runs.setdefault(name, []).append(run)

    def median(self, name: str) -> float:
        """Seconds on the wall."""
        return statistics.median(run.wall for run in self._runs[name])

    def least(self, name: str) -> float:
        """Seconds on the wall of the quickest run."""
        return min(run.wall for run in self._runs[name])

    def processor(self, name: str) -> float:
        """Seconds that the processor worked in the quickest run, whatever else the machine was doing."""
        return min(run.cpu for run in self._runs[name])

    def ratio(self, name: str, base: str) -> float:
        """The median of the ratios round by round."""
        pairs = zip(self._runs[name], self._runs[base], strict=True)
        return statistics.median(run.wall / other.wall for run, other in pairs)

    def peak(self, name: str) -> float:
        """Most memory at once in MiB."""
        return max(run.peak for run in self._runs[name]) / 1024

    def statuses(self, name: str) -> set[int]:
        """The exit codes seen."""
        return {run.status for run in self._runs[name]}

    def answered(self, name: str) -> bool:
        """Whether each run ended well, or with the 1 that says: I looked and found something."""
        return self.statuses(name) <= {0, 1}

    def rounds(self, name: str) -> int:
        """How many runs were counted."""
        return len(self._runs[name])


def by_turns(commands: Sequence[Command], seconds: float, at_most: int = 25) -> Timings:
    """Runs all commands by turns, one round uncounted and then from 5 to `at_most` rounds in about `seconds`."""
    began = time.perf_counter()
    for command in commands:
        measure(command, 0)
    each = time.perf_counter() - began
    timings = Timings()
    for turn in range(max(5, min(at_most, int(seconds / each)))):
        for command in commands:
            timings.note(command.name, measure(command, turn + 1))
    return timings


def measure(command: Command, turn: int) -> Run:
    """Runs it once with its output thrown away; what `before` does is not timed.

    The kernel counts the memory of the harness at the moment of the start as the child's: peaks below about 20 MiB
    mean "at most that".
    """
    command.before()
    arguments = [str(argument) for argument in command.arguments(turn)]
    files = [
        (os.POSIX_SPAWN_OPEN, 0, str(command.answers), os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
        (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0),
    ]
    os.chdir(command.folder)
    began = time.perf_counter()
    process = os.posix_spawn(arguments[0], arguments, command.environ, file_actions=files)
    _, status, usage = os.wait4(process, 0)
    wall = time.perf_counter() - began
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss, os.waitstatus_to_exitcode(status))
