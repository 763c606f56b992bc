"""A session led as a real process: killed, led twice, edited meanwhile. Nothing that was said is lost."""

from __future__ import annotations

import json
import os
import pty
import resource
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from fcntl import ioctl
from pathlib import Path

import pyte
import pytest

from harness.processes import mentor, surroundings

SESSION = "2026-12-10-thursday"
FILE = f"sessions/{SESSION}.md"
NOW = "2026-12-10T18:30+00:00"
PATIENCE = 20


class Led:
    """The session led in lines by a process of its own."""

    def __init__(self, workspace: Path, *words: str) -> None:
        self._said = workspace.parent / "said.txt"
        with self._said.open("w") as said:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "mentor_cli", "sessions", "run", SESSION, "--plain", *words],
                cwd=workspace, stdin=subprocess.PIPE, stdout=said, stderr=said, text=True, encoding="utf-8",
                # A process that may write no long file would leave half of a compiled module behind.
                env=surroundings(workspace, MENTOR_NOW=NOW, PYTHONDONTWRITEBYTECODE="1"),
            )  # fmt: skip

    def type(self, line: str) -> None:
        assert self.process.stdin
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def says(self, words: str) -> None:
        """Wait until it has said that."""
        until(lambda: words in self._said.read_text(encoding="utf-8"))


@contextmanager
def led(workspace: Path, *words: str) -> Iterator[Led]:
    """The session being led, until the end of the test."""
    leading = Led(workspace, *words)
    try:
        yield leading
    finally:
        leading.process.kill()
        leading.process.communicate()


def until(holds: Callable[[], bool]) -> None:
    """Wait until it holds."""
    end = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)


def text(workspace: Path) -> str:
    return (workspace / FILE).read_text(encoding="utf-8")


def lines(workspace: Path, *typed: str, **more: str) -> str:
    """What leading in lines prints for what was typed."""
    done = mentor(
        workspace, "sessions", "run", SESSION, "--plain", typed="\n".join([*typed, ""]), MENTOR_NOW=NOW, **more
    )
    assert done.stderr == ""
    return done.stdout


def test_killed_it_goes_on_where_it_was(example: Path) -> None:
    with led(example) as leading:
        leading.type("next")
        leading.type("note Amina brought cake")
        until(lambda: "Amina brought cake" in text(example))
        leading.process.kill()
        leading.process.wait()
    again = lines(example, "leave")
    assert "taken up again where it was" in again
    assert "Goal catch-up: 5:00 left · segment 2 of 6" in again


def test_a_journal_that_was_cut_off_loses_only_its_last_line(example: Path) -> None:
    lines(example, "next", "next")
    (journal,) = example.parent.rglob(f"runs/{SESSION}.jsonl")
    journal.write_bytes(journal.read_bytes()[:-9])
    assert "segment 2 of 6" in lines(example, "leave")
    journal.write_bytes(journal.read_bytes()[:-9])
    assert "segment 1 of 6" in lines(example, "leave")


def test_a_journal_of_something_else_is_said(example: Path) -> None:
    lines(example, "next")
    (journal,) = example.parent.rglob(f"runs/{SESSION}.jsonl")
    journal.write_text('{"at": 1}\n[]\n')
    done = mentor(example, "sessions", "run", SESSION, "--plain", MENTOR_NOW=NOW)
    assert (done.returncode, "--restart begins the session anew" in done.stderr) == (3, True)
    done = mentor(example, "sessions", "run", SESSION, "--plain", "--restart", MENTOR_NOW=NOW)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_second_terminal_is_told(example: Path) -> None:
    with led(example) as leading:
        leading.says("Welcome and icebreaker")
        done = mentor(example, "sessions", "run", SESSION, "--plain", MENTOR_NOW=NOW)
    assert done.returncode == 3
    assert "is being led in another terminal of this machine" in done.stderr
    assert "segment 1 of 6" in lines(example, "leave")


def test_edited_by_hand_meanwhile_both_stay(example: Path) -> None:
    with led(example) as leading:
        leading.type("note from the screen")
        until(lambda: "from the screen" in text(example))
        by_hand = text(example).replace("## 18:45 Recap and orientation\n", "## 18:45 Recap and orientation\nby hand\n")
        (example / FILE).write_text(by_hand, encoding="utf-8")
        leading.type("next")
        leading.type("note on the screen again")
        until(lambda: "on the screen again" in text(example))
    assert all(words in text(example) for words in ("from the screen", "by hand", "on the screen again"))


def test_broken_by_hand_meanwhile_it_waits_until_that_is_mended(example: Path) -> None:
    whole = text(example)
    with led(example) as leading:
        leading.says("Welcome and icebreaker")
        (example / FILE).write_text(whole.replace("---\n# Thursday", "# Thursday"), encoding="utf-8")
        leading.type("note it must not get lost")
        leading.says("NOT ON DISK")
        (example / FILE).write_text(whole, encoding="utf-8")
        until(lambda: "it must not get lost" in text(example))


def test_on_a_full_disk_it_is_kept_and_written_when_there_is_room(example: Path) -> None:
    before, long = text(example), "x" * 5000
    with led(example) as leading:
        leading.says("Welcome and icebreaker")
        _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.prlimit(leading.process.pid, resource.RLIMIT_FSIZE, (4096, most))
        leading.type(f"note {long}")
        leading.says("NOT ON DISK")
        leading.says("cannot be written")
        assert text(example) == before
        resource.prlimit(leading.process.pid, resource.RLIMIT_FSIZE, (most, most))
        until(lambda: long in text(example))


def test_what_cannot_be_written_in_the_end_is_shown(example: Path) -> None:
    with led(example) as leading:
        leading.says("Welcome and icebreaker")
        (example / FILE).unlink()
        leading.type("note the last words")
        leading.says("NOT ON DISK")
        leading.type("leave")
        assert leading.process.wait(PATIENCE) == 3
        leading.says("what is not in it: the last words")


def test_an_agenda_that_changed_needs_a_new_beginning(example: Path) -> None:
    lines(example, "next")
    (example / FILE).write_text(text(example).replace("minutes: 5,", "minutes: 6,", 1), encoding="utf-8")
    done = mentor(example, "sessions", "run", SESSION, "--plain", MENTOR_NOW=NOW)
    assert (done.returncode, "--restart" in done.stderr) == (2, True)


def test_real_minutes_are_kept(example: Path) -> None:
    with led(example, "--speed", "600") as leading:
        leading.says("Welcome and icebreaker")
        leading.says("TIME IS OVER")
        leading.type("next")
        until(lambda: "real:" in text(example))
    assert "lead: rosa, real: " in text(example)


def test_json_says_how_long_each_took(example: Path) -> None:
    done = mentor(example, "sessions", "run", SESSION, "--plain", "--json", typed="next\nleave\n", MENTOR_NOW=NOW)
    shown = json.loads(done.stdout)
    assert shown["over"] is False
    assert [row["minutes"] for row in shown["agenda"]] == [10, 5, 10, 15, 10, 5]


# -- on a screen ---------------------------------------------------------------------------------------------


class Terminal:
    """A real pseudo-terminal with the session on it, and what a person sees there."""

    def __init__(self, workspace: Path, *words: str, columns: int = 80, rows: int = 24) -> None:
        self.screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self.screen)
        self._main, side = pty.openpty()
        self._resize(columns, rows)
        self.process = subprocess.Popen(
            [sys.executable, "-m", "mentor_cli", "sessions", "run", SESSION, *words],
            cwd=workspace, env=surroundings(workspace, MENTOR_NOW=NOW, TERM="xterm-256color", COLUMNS=""),
            stdin=side, stdout=side, stderr=side, start_new_session=True,
        )  # fmt: skip
        os.close(side)

    def _resize(self, columns: int, rows: int) -> None:
        ioctl(self._main, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def resize(self, columns: int, rows: int) -> None:
        self.screen.resize(rows, columns)
        self._resize(columns, rows)
        self.process.send_signal(signal.SIGWINCH)

    def keys(self, typed: str) -> None:
        os.write(self._main, typed.encode())

    def shows(self, words: str, *, seen: bool = True) -> None:
        """Wait until the words are to be seen, or no longer."""
        end = time.monotonic() + PATIENCE
        while (words in "\n".join(self.screen.display)) != seen:
            assert time.monotonic() < end, "\n".join(self.screen.display)
            if select.select([self._main], [], [], 0.1)[0]:
                try:
                    self._stream.feed(os.read(self._main, 65536))
                except OSError:
                    break

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self._main)


@pytest.fixture
def terminal(example: Path) -> Iterator[Terminal]:
    shown = Terminal(example)
    yield shown
    shown.close()


def test_on_a_screen_keys_move_it_and_words_are_written(example: Path, terminal: Terminal) -> None:
    terminal.shows("Welcome and icebreaker")
    terminal.shows("then: Goal catch-up, 5 min")
    terminal.keys("t")
    terminal.shows("note on this segment")
    terminal.keys("all here\r")
    terminal.shows("noted: all here")
    terminal.keys("+")
    terminal.shows("taken from: Group mentoring now 14 min")
    terminal.keys("n")
    terminal.shows("segment 2 of 6")
    terminal.keys("?")
    terminal.shows("1-9  this person speaks")
    terminal.keys("?")
    terminal.shows("1-9  this person speaks", seen=False)
    terminal.keys("\x11")
    terminal.shows("left in the middle")
    assert "all here" in text(example)


def test_on_a_tiny_screen_the_clock_is_left(terminal: Terminal) -> None:
    terminal.shows("Welcome and icebreaker")
    terminal.resize(20, 5)
    terminal.shows("Welcome")
    terminal.resize(80, 24)
    terminal.shows("then: Goal catch-up")


def test_pasted_control_signs_do_nothing(example: Path, terminal: Terminal) -> None:
    terminal.shows("Welcome and icebreaker")
    terminal.keys("d")
    terminal.shows("decision")
    terminal.keys("\x1b[200~swap\x07the\x1b[31mgame\x1b[201~\r")
    terminal.shows("decision noted")
    decided = text(example).partition("## Decisions\n")[2].splitlines()[0]
    assert decided.isprintable()
    assert "swap" in decided
