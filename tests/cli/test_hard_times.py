"""Real processes in hard times: interrupted, cut off, out of room, changed under their hands. Nothing is lost."""

from __future__ import annotations

import os
import random
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from harness.processes import python, surroundings
from harness.transcript import EXAMPLE

GOAL = "goals/tomek-mock-interviews.md"


@pytest.fixture
def workspace(example: Path) -> Path:
    return example


def start(
    workspace: Path, *words: str, stdout: int = subprocess.PIPE, before: Callable[[], None] | None = None
) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "mentor_cli", *words],
        cwd=workspace,
        # Python itself, interrupted while it loads a module, would warn of the file it has left open, and without room
        # it would leave half of a compiled module behind, in our own checkout.
        env=surroundings(workspace, PYTHONWARNINGS="ignore", PYTHONDONTWRITEBYTECODE="1"),
        stdin=subprocess.DEVNULL,
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=before,
    )


def contents(workspace: Path) -> dict[str, bytes]:
    return {str(path.relative_to(workspace)): path.read_bytes() for path in workspace.rglob("*") if path.is_file()}


# Runs a command; before the call of that number of a function of the store something happens to it, or to a file.
MEANWHILE = """
import os, signal, sys
from importlib import import_module
from pathlib import Path
place, number, what, path, *words = sys.argv[1:]
module, name = import_module(f"mentor_cli.store.{place.partition('.')[0]}"), place.partition(".")[2]
real, calls = getattr(module, name), []
def call(*arguments):
    calls.append(1)
    if len(calls) == int(number):
        match what:
            case "interrupt": os.kill(os.getpid(), signal.SIGINT)
            case "die": os._exit(9)
            case "change": Path(path).write_text("by hand")
            case "delete": Path(path).unlink()
    return real(*arguments)
setattr(module, name, call)
sys.argv = ["mentor", *words]
from mentor_cli.__main__ import main
main()
"""
# What a command that changes three files does in turn.
MOMENTS = [
    *(("writing.stage", number) for number in (1, 2, 3)),
    *(("writing.refuse_changed", number) for number in (1, 3)),
    *(("writing.put", number) for number in (1, 2, 3)),
    ("writing.sync_folder", 2),
]
DONE = ("actions", "done", "k7q2x")


def meanwhile(workspace: Path, moment: tuple[str, int], what: str, path: str, *words: str) -> tuple[int, str, str]:
    """What a command gives, prints and says when this happens at that moment."""
    done = python(workspace, "-c", MEANWHILE, moment[0], str(moment[1]), what, path, *words)
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize("moment", MOMENTS)
def test_ctrl_c_while_files_are_written(workspace: Path, moment: tuple[str, int]) -> None:
    before = contents(workspace)
    assert meanwhile(workspace, moment, "interrupt", "", *DONE) == (130, "", "\n")
    assert contents(workspace) == before
    # Nothing stands in the way of the same command again.
    again = start(workspace, *DONE)
    assert again.communicate()[1] == ""
    changed = {path for path, content in contents(workspace).items() if content != before.get(path)}
    assert (again.returncode, len(changed)) == (0, 3)


def test_ctrl_c_while_files_are_read(workspace: Path) -> None:
    assert meanwhile(workspace, ("folder.read_found", 5), "interrupt", "", "goals", "list") == (130, "", "\n")


def test_ctrl_c_at_any_moment(workspace: Path) -> None:
    """Also while Python starts or ends, which tell it in their own way: all files are old or new."""
    before = contents(workspace)
    start(workspace, *DONE).communicate()
    after = contents(workspace)
    chance = random.Random(7)
    for _ in range(8):
        for path, content in before.items():
            (workspace / path).write_bytes(content)
        running = start(workspace, *DONE)
        time.sleep(chance.uniform(0, 0.3))
        running.send_signal(signal.SIGINT)
        said = running.communicate()[1]
        assert "Traceback" not in said or "mentor_cli" not in said
        assert contents(workspace) in (before, after)
        assert running.returncode in (0, 1, 130, -signal.SIGINT)
        assert running.returncode or contents(workspace) == after


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_killed_command_is_undone_by_the_next(workspace: Path, moment: tuple[str, int]) -> None:
    before = contents(workspace)
    assert meanwhile(workspace, moment, "die", "", *DONE) == (9, "", "")
    half_way = contents(workspace)
    next_one = start(workspace, "people", "set", "owen", "--capacity", "2")
    told = next_one.communicate()[1]
    assert next_one.returncode == 0
    assert {path for path, content in contents(workspace).items() if content != before.get(path)} == {"people/owen.md"}
    changed = sum(content != before.get(path) for path, content in half_way.items() if path.endswith(".md"))
    assert ("cut off half-way" in told) == bool(changed)


@pytest.mark.parametrize(("what", "said"), [("change", "changed"), ("delete", "was deleted")])
def test_a_file_that_changes_before_it_is_written(workspace: Path, what: str, said: str) -> None:
    before = contents(workspace)
    update = ("goals", "update", "tomek-mock-interviews", "--current", "2")
    assert meanwhile(workspace, ("writing.refuse_changed", 1), what, GOAL, *update) == (
        3, "", f"error: {GOAL} {said} meanwhile; nothing was written\nhint: look at it and try again\n",
    )  # fmt: skip
    now = contents(workspace)
    assert now.pop(GOAL, b"") == (b"by hand" if what == "change" else b"")
    assert now == {path: content for path, content in before.items() if path != GOAL}


def test_one_of_several_files_that_changes_before_it_is_written(workspace: Path) -> None:
    before = contents(workspace)
    path = "sessions/2026-11-19-thursday.md"
    code, _, told = meanwhile(workspace, ("writing.refuse_changed", 1), "change", path, *DONE)
    assert (code, told.splitlines()[0]) == (3, f"error: {path} changed meanwhile; nothing was written")
    assert contents(workspace) == {**before, path: b"by hand"}


def test_a_file_that_goes_before_it_is_read(workspace: Path) -> None:
    code, output, told = meanwhile(workspace, ("folder.read_found", 1), "delete", GOAL, "goals", "list")
    assert code == 0
    assert "tomek-mock-interviews" not in output
    assert "tomek-recipe-readme" in output
    assert told == (f"{GOAL}:1:1: error F024 cannot be read: No such file or directory\nhint: mentor check\n")


def test_a_closed_pipe_is_no_error(workspace: Path) -> None:
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", f"{sys.executable} -m mentor_cli goals list | head -1"],
        cwd=workspace,
        env=surroundings(workspace),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert len(done.stdout.splitlines()) == 1
    read_end, write_end = os.pipe()
    os.close(read_end)
    running = start(workspace, "goals", "list", stdout=write_end)
    os.close(write_end)
    assert running.communicate()[1] == ""
    assert running.returncode == 0


def test_a_file_too_large_for_the_disk_is_left_alone(workspace: Path) -> None:
    """The system refuses to write on: as on a full disk, the message says so and every file is as it was."""
    before = contents(workspace)

    def no_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (200, 200))

    for words in (
        ("goals", "update", "tomek-mock-interviews", "--current", "3"),
        ("actions", "done", "k7q2x"),
        ("diary", "add", "word " * 100),
    ):
        running = start(workspace, *words, before=no_room)
        said = running.communicate()[1]
        assert running.returncode == 3, said
        assert "cannot be written" in said
        assert "Traceback" not in said
        assert contents(workspace) == before


def test_a_full_disk(tmp_path: Path) -> None:
    """A real one: a file system in memory without room for one file more, where the system lets us make it."""
    script = f"""
        mount -t tmpfs -o size=512k tmpfs {tmp_path} && cp -r {EXAMPLE} {tmp_path}/w && cd {tmp_path}/w
        export HOME=/nowhere XDG_CACHE_HOME=/nowhere XDG_STATE_HOME={tmp_path}/state
        {sys.executable} -m mentor_cli goals update tomek-mock-interviews --note first --as rosa || exit 9
        cp {GOAL} {tmp_path}/kept; cat /dev/zero > {tmp_path}/fill 2>/dev/null
        {sys.executable} -m mentor_cli goals update tomek-mock-interviews --note second --as rosa; echo "exit $?"
        cmp {GOAL} {tmp_path}/kept && echo same; ls -A goals | grep -c mentor-
    """
    done = subprocess.run(
        ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", script],
        capture_output=True,
        text=True,
        env={"PATH": os.environ["PATH"], "MENTOR_NOW": "2026-12-03T16:20+00:00"},
        check=False,
    )
    if "unshare" in done.stderr or "mount" in done.stderr:
        # No file systems of one's own here; the refusal by the system is tested above.
        assert done.returncode != 0
        return
    assert "exit 3" in done.stdout, done.stdout + done.stderr
    assert "same" in done.stdout
    assert done.stdout.rstrip().endswith("0")
    assert "No space left" in done.stderr
    assert "make room" in done.stderr


def in_bash(workspace: Path, line: str) -> subprocess.CompletedProcess[str]:
    """A line of bash with `mentor` as it is here."""
    return subprocess.run(
        ["bash", "-c", line.replace("mentor", f"{sys.executable} -m mentor_cli")],
        cwd=workspace,
        env=surroundings(workspace),
        capture_output=True,
        text=True,
        check=False,
    )


def test_output_that_finds_no_room_does_not_ask_to_repeat_what_is_done(workspace: Path) -> None:
    done = in_bash(workspace, "mentor diary add once >/dev/full")
    assert done.returncode == 3
    assert "it is done, do not repeat it: diary/2026-12-03-rosa-once.md" in done.stderr
    assert "Exception ignored" not in done.stderr
    assert (workspace / "diary/2026-12-03-rosa-once.md").exists()


def test_closed_streams_are_no_crash(workspace: Path) -> None:
    done = in_bash(workspace, "mentor goals list >&-; echo $? >code; mentor goals list 2>&- <&- | wc -l")
    assert (workspace / "code").read_text() == "0\n"
    assert "Traceback" not in done.stderr
    assert int(done.stdout) == 10


def test_words_that_are_no_text_are_refused(workspace: Path) -> None:
    before = contents(workspace)
    done = in_bash(workspace, r"mentor people add $'Zo\xe9'")
    assert done.returncode == 2
    assert "not UTF-8" in done.stderr
    assert contents(workspace) == before


def test_a_folder_that_was_deleted(workspace: Path) -> None:
    done = in_bash(workspace, "mkdir gone && cd gone && rmdir ../gone && mentor goals list")
    assert done.returncode == 3
    assert "the folder you are in was deleted" in done.stderr
