"""The table of `mentor sessions run`: until it shows, from key to screen, and what it takes while nothing happens."""

from __future__ import annotations

import os
import pty
import select
import shutil
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from fcntl import ioctl
from statistics import median
from termios import TIOCSWINSZ

import pyte

from setting import BENCH, Bench
from tables import Table, milliseconds

SESSION = "2026-12-10-thursday"
ROUNDS, KEYS, IDLE = 7, 10, 5.0
PATIENCE = 20.0


def tables(bench: Bench) -> Iterator[Table]:
    """One row a measure, each with its aim."""
    example = bench.scratch / "leading"
    shutil.copytree(BENCH.parent / "examples/buddy-group", example)
    environ = {**bench.environ("rosa"), "TERM": "xterm-256color"}
    imports, starts, keys, shares = [], [], [], []
    for turn in range(ROUNDS + 1):
        begun = time.perf_counter()
        subprocess.run([sys.executable, "-c", "import textual.app"], env=environ, check=True)
        imports.append(time.perf_counter() - begun)
        shown = Shown(
            [str(bench.mentor), "sessions", "run", SESSION, "--restart", "--speed", "1"], str(example), environ
        )
        starts.append(shown.until("then: Goal catch-up"))
        for number in range(KEYS):
            keys.append(shown.press("m", "bell rings" if number % 2 else "bell is silent"))
        if turn == 0:
            shares.append(shown.idle(IDLE))
        shown.close()
    rows = [
        ["python -c 'import textual.app'", milliseconds(median(imports[1:])), ""],
        ["until it shows", milliseconds(median(starts[1:])), _aim(median(starts[1:]), 0.6, "600 ms")],
        ["from key to screen", milliseconds(median(keys)), _aim(median(keys), 0.05, "50 ms")],
        ["processor while the clock runs", f"{100 * shares[0]:.1f} %", _aim(shares[0], 0.02, "2 % of a core")],
    ]
    about = (
        f"`mentor sessions run` on the example in a pseudo-terminal of 80 × 24. Medians of {ROUNDS} starts, the first "
        f"not counted, and of {len(keys)} keys; the processor over {IDLE:g} seconds without a key, the clock running."
    )
    yield Table("Leading a session", about, ("what", "median", "aim"), rows)


def _aim(measured: float, most: float, words: str) -> str:
    return f"≤ {words} {'reached' if measured <= most else 'NOT REACHED'}"


class Shown:
    """A command in a pseudo-terminal, and what is on its screen."""

    def __init__(self, words: list[str], folder: str, environ: dict[str, str]) -> None:
        self._screen = pyte.Screen(80, 24)
        self._stream = pyte.ByteStream(self._screen)
        self._main, side = pty.openpty()
        ioctl(self._main, TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        self._begun = time.perf_counter()
        self._process = subprocess.Popen(
            words, cwd=folder, env=environ, stdin=side, stdout=side, stderr=side, start_new_session=True
        )
        os.close(side)

    def until(self, words: str) -> float:
        """Seconds from the start until the words are to be seen."""
        end = time.perf_counter() + PATIENCE
        while not any(words in line for line in self._screen.display):
            if time.perf_counter() > end:
                raise TimeoutError("\n".join(self._screen.display))
            if select.select([self._main], [], [], 0.5)[0]:
                self._stream.feed(os.read(self._main, 65536))
        return time.perf_counter() - self._begun

    def press(self, key: str, words: str) -> float:
        """Seconds from the key until the words are to be seen."""
        self._begun = time.perf_counter()
        os.write(self._main, key.encode())
        return self.until(words)

    def idle(self, seconds: float) -> float:
        """The share of a core that it takes while nobody presses a key."""
        before = self._processor()
        end = time.perf_counter() + seconds
        while (left := end - time.perf_counter()) > 0:
            if select.select([self._main], [], [], left)[0]:
                os.read(self._main, 65536)
        return (self._processor() - before) / seconds

    def _processor(self) -> float:
        """Seconds of the processor so far: proc(5), fields 14 and 15 of stat."""
        with open(f"/proc/{self._process.pid}/stat", encoding="ascii", errors="replace") as stat:
            fields = stat.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def close(self) -> None:
        """End it."""
        self._process.kill()
        self._process.wait()
        os.close(self._main)
