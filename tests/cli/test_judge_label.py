"""Labelling at a terminal: what is asked, what is kept, and that nothing done is ever lost."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest

from harness.shell import PROGRAMS, environment

TEXTS: list[dict[str, Any]] = [
    {"id": "p1", "text": "Schools are underfunded"},
    {"id": "p2", "text": "What I teach,\nmy pupils forget again \x1b[31m", "written": "2026-12-01"},
    {"id": "p3", "text": "The bus is late", "context": {"focus": ["travel", "time"], "hours_per_week": None}},
]
LABELS = {"specific": "no", "solvable": "yes", "controllable": "unclear"}
MENTOR = str(PROGRAMS[0] / "mentor")


class Conversation:
    """A reader at a pseudo-terminal who types when asked."""

    def __init__(self, folder: Path, *words: str) -> None:
        self.heard = ""
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            os.chdir(folder)
            os.execve(MENTOR, ["mentor", "judge", "label", *words], environment(folder, PROGRAMS))

    def listen(self, until: str | None = None) -> str:
        """What is said from here on until those words, or until the end."""
        begin = len(self.heard)
        with suppress(OSError):
            while until is None or until not in self.heard[begin:]:
                said = os.read(self.terminal, 4096)
                if not said:
                    break
                self.heard += said.decode().replace("\r\n", "\n")
        return self.heard[begin:]

    def type(self, words: str) -> None:
        """Answers one after the other, each when a question has been asked."""
        for word in words.split():
            self.listen("] ")
            os.write(self.terminal, f"{word}\n".encode())

    def end(self) -> int:
        """Listen to the end; the exit code, negative for a signal."""
        self.listen()
        os.close(self.terminal)
        return os.waitstatus_to_exitcode(os.waitpid(self.process, 0)[1])


@contextmanager
def conversation(folder: Path, *words: str) -> Iterator[Conversation]:
    talk = Conversation(folder, *words)
    try:
        yield talk
    finally:
        with suppress(ProcessLookupError, ChildProcessError):
            os.kill(talk.process, signal.SIGKILL)
            os.waitpid(talk.process, 0)


def write(path: Path, *lines: Any) -> bytes:
    content = "".join(f"{line if isinstance(line, str) else json.dumps(line)}\n" for line in lines).encode()
    path.write_bytes(content)
    return content


def labels_in(path: Path) -> dict[str, Any]:
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("{")]
    return {line["id"]: line.get("labels") for line in lines}


def test_texts_are_labelled_in_place_and_other_lines_stay_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "p.jsonl"
    write(path, TEXTS[0], "not json at all", "", '{"id":"p2" ,  "text": "kept as typed", "labels": {"solvable": "no"}}')
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    lines = path.read_bytes().split(b"\n")
    with conversation(tmp_path, "p.jsonl", "--by", "ana") as talk:
        talk.type("n y u")
        assert talk.end() == 0
    assert "2 problems. 1 of 2 are done." in talk.heard
    assert "p.jsonl:2: left alone: not JSON at column 1" in talk.heard
    assert talk.heard.endswith("2 of 2 labelled in p.jsonl\n")
    after = path.read_bytes().split(b"\n")
    assert after[1:] == lines[1:]
    assert after[0].startswith(b"\xef\xbb\xbf{")
    assert after[0].endswith(b"\r")
    assert json.loads(after[0].decode("utf-8-sig")) == {**TEXTS[0], "labels": LABELS, "by": "ana"}


def test_what_is_shown_is_the_text_and_its_circumstances_and_nothing_that_was_said_of_it(tmp_path: Path) -> None:
    path = tmp_path / "p.jsonl"
    before = write(path, *({**text, "labels": {"solvable": "no"}, "by": "ben"} for text in TEXTS))
    with conversation(tmp_path, "p.jsonl", "--again", "-o", "second.jsonl") as talk:
        talk.type("n y u ? y y y n s n")
        assert talk.end() == 0
    assert "3 of 3 · focus: travel, time\n" in talk.heard
    assert "2 of 3 · written 2026-12-01\n  What I teach,\n  my pupils forget again �[31m\n" in talk.heard
    assert "ben" not in talk.heard
    assert "not-suitable" not in talk.heard
    assert "  no       Broad, about the world in general" in talk.heard
    assert path.read_bytes() == before
    assert labels_in(tmp_path / "second.jsonl") == {
        "p1": LABELS,
        "p2": {"specific": "yes", "solvable": "yes", "controllable": "yes"},
        "p3": {"specific": "no", "controllable": "no"},
    }
    assert "by" not in json.loads((tmp_path / "second.jsonl").read_text(encoding="utf-8").splitlines()[0])


def test_killed_at_once_it_has_kept_what_was_done_and_goes_on_there(tmp_path: Path) -> None:
    path = tmp_path / "p.jsonl"
    write(path, *TEXTS)
    with conversation(tmp_path, "p.jsonl", "--kind", "problems") as talk:
        talk.type("n y u y")
        talk.listen("] ")
        os.kill(talk.process, signal.SIGKILL)
        assert talk.end() == -signal.SIGKILL
    assert labels_in(path) == {"p1": LABELS, "p2": None, "p3": None}
    with conversation(tmp_path, "p.jsonl") as talk:
        talk.type("y y q")
        assert talk.end() == 0
    assert "1 of 3 are done." in talk.heard
    assert "what you said of this one is not kept: it is asked again" in talk.heard
    assert labels_in(path) == {"p1": LABELS, "p2": None, "p3": None}
    with conversation(tmp_path, "p.jsonl") as talk:
        talk.type("y y y b b b n y y n n n")
        assert talk.end() == 0
    assert labels_in(path)["p2"] == {"specific": "no", "solvable": "yes", "controllable": "yes"}
    assert not list(tmp_path.glob(".mentor-*"))


def test_a_file_that_changes_meanwhile_is_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "p.jsonl"
    write(path, *TEXTS)
    with conversation(tmp_path, "p.jsonl", "--kind", "problems") as talk:
        talk.type("n y")
        talk.listen("] ")
        changed = write(path, TEXTS[2])
        os.write(talk.terminal, b"y\n")
        assert talk.end() == 3
    assert "p.jsonl changed meanwhile and was left as it is" in talk.heard
    assert path.read_bytes() == changed


def test_the_end_of_the_input_ends_it(tmp_path: Path) -> None:
    write(tmp_path / "p.jsonl", *TEXTS)
    with conversation(tmp_path, "p.jsonl") as talk:
        talk.listen("Are these goals or problems? ")
        os.write(talk.terminal, b"what\nproblem\n")
        talk.type("n")
        talk.listen("] ")
        os.write(talk.terminal, b"\x04")
        assert talk.end() == 130
    assert "3 problems." in talk.heard


@pytest.mark.parametrize("words", [[], ["--json"], ["--again"], ["-o", "./p.jsonl"]])
def test_without_anybody_to_talk_to_there_is_a_hint(tmp_path: Path, words: list[str]) -> None:
    before = write(tmp_path / "p.jsonl", *TEXTS)
    done = subprocess.run(
        [MENTOR, "judge", "label", "p.jsonl", *words],
        cwd=tmp_path,
        env=environment(tmp_path, PROGRAMS),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert '"hint": "' in done.stdout if "--json" in words else "\nhint: " in done.stderr
    assert (tmp_path / "p.jsonl").read_bytes() == before
