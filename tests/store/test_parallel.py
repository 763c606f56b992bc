"""Several processes at one job: the same result, no failure lost, nothing left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from mentor_cli.store import parallel

THINGS = list(range(40))

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the system cannot fork")


@pytest.fixture(autouse=True)
def three_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parallel, "FEWEST", 10)
    monkeypatch.setattr(parallel, "_cores", lambda: 3)


@pytest.fixture(autouse=True)
def nothing_left() -> object:
    """After each test: no child, no open pipe."""
    before = set(os.listdir("/proc/self/fd")) if os.path.isdir("/proc/self/fd") else set()
    yield
    with pytest.raises(ChildProcessError):
        # Of this group: what other tests run their commands with is of another.
        os.waitpid(0, os.WNOHANG)
    if before:
        assert set(os.listdir("/proc/self/fd")) <= before


def with_process(thing: int) -> tuple[int, int]:
    return thing * thing, os.getpid()


def test_the_work_is_shared_and_comes_back_in_order() -> None:
    made = parallel.each(with_process, THINGS)
    assert [square for square, _ in made] == [thing * thing for thing in THINGS]
    assert len({process for _, process in made}) == 3


def test_little_work_stays_in_this_process() -> None:
    assert {process for _, process in parallel.each(with_process, THINGS[:19])} == {os.getpid()}
    assert parallel.each(with_process, []) == []


def test_results_larger_than_a_pipe_come_through() -> None:
    assert parallel.each(lambda thing: "x" * 100_000 + str(thing), THINGS)[39].endswith("39")


def test_a_failure_in_a_child_is_met_here() -> None:
    def make(thing: int) -> int:
        if thing == 31:
            raise LookupError(f"cannot make {thing}")
        return thing

    with pytest.raises(LookupError, match="cannot make 31"):
        parallel.each(make, THINGS)


def test_a_child_that_dies_costs_nothing_but_time() -> None:
    parent = os.getpid()

    def make(thing: int) -> int:
        if os.getpid() != parent and thing > 30:
            os.kill(os.getpid(), signal.SIGKILL)
        return thing

    assert parallel.each(make, THINGS) == THINGS


def test_what_marshal_cannot_take_is_made_here() -> None:
    assert parallel.each(lambda thing: Path(str(thing)), THINGS) == [Path(str(thing)) for thing in THINGS]


def test_an_interruption_here_ends_the_children() -> None:
    parent = os.getpid()

    def make(thing: int) -> int:
        if os.getpid() == parent:
            raise KeyboardInterrupt
        time.sleep(60)
        return thing

    began = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        parallel.each(make, THINGS)
    assert time.monotonic() - began < 60


def test_a_system_without_room_for_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> int:
        raise BlockingIOError("no more processes")

    monkeypatch.setattr(os, "fork", refuse)
    assert {process for _, process in parallel.each(with_process, THINGS)} == {os.getpid()}


def test_a_system_that_cannot_fork(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    monkeypatch.delattr(os, "fork")
    assert {process for _, process in parallel.each(with_process, THINGS * 100)} == {os.getpid()}


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """A workspace of 2,000 goals: enough for two processes."""
    root = tmp_path / "many"
    (root / "goals").mkdir(parents=True)
    (root / "mentor.yaml").write_text("format: 1\nid: 0b8f3c1e-6a55-4c0d-9e21-7d1f4a2b9c60\n", "utf-8")
    for number in range(2000):
        due = "2026-02-30" if number == 1501 else "2026-12-18"
        text = f"---\nowner: amina\ndue: {due}\n---\n# Goal {number}\n\n{'Words of some length. ' * 40}\n"
        (root / f"goals/g{number}.md").write_text(text, "utf-8")
    return root


def started(many: Path, program: list[str], **more: str) -> subprocess.Popen[str]:
    environ = {"PATH": os.environ["PATH"], "HOME": str(many.parent), "MENTOR_NOW": "2026-12-03T16:20+00:00", **more}
    return subprocess.Popen(
        program,
        cwd=many, env=environ, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
    )  # fmt: skip


def run(many: Path, *words: str, **more: str) -> subprocess.Popen[str]:
    return started(many, [sys.executable, "-m", "mentor_cli", *words], **more)


def test_a_large_workspace_tells_the_same_with_and_without_help(many: Path) -> None:
    told, alone = run(many, "check"), run(many, "check", MENTOR_CACHE="off")
    output = told.communicate()
    assert output == alone.communicate()
    assert "goals/g1501.md:3:6: error F012 due: 2026-02-30 is not a date" in output[0]
    assert output[0].endswith("2000 records: 2001 errors\n")


# Reads many files; in the parent or in a child (the first argument) Ctrl-C comes when a file is to be read.
INTERRUPTED = """
import os, signal, sys
from mentor_cli.store import folder
where, parent, read, calls = sys.argv.pop(1), os.getpid(), folder.read_found, []
def reading(root, file):
    calls.append(file)
    if len(calls) == 300 and (os.getpid() == parent) == (where == "parent"):
        os.killpg(0, signal.SIGINT)
    return read(root, file)
folder.read_found = reading
from mentor_cli.store import parallel
parallel._cores = lambda: 2
from mentor_cli.__main__ import main
main()
"""


@pytest.mark.parametrize("where", ["parent", "child"])
def test_ctrl_c_while_files_are_read(many: Path, where: str) -> None:
    program = [sys.executable, "-c", INTERRUPTED, where, "goals", "list"]
    running = started(many, program, MENTOR_CACHE="off")
    assert running.communicate() == ("", "\n")
    assert running.returncode == 130
    with pytest.raises(ProcessLookupError):
        os.killpg(running.pid, 0)
