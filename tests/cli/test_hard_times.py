"""Real processes in hard times: interrupted, cut off, out of room, changed under their hands. Nothing is lost."""

from __future__ import annotations

import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

EXAMPLE = Path(__file__).parents[2] / "examples" / "buddy-group"
GOAL = "goals/tomek-mock-interviews.md"


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    shutil.copytree(EXAMPLE, tmp_path / "w")
    return tmp_path / "w"


def environment(workspace: Path) -> dict[str, str]:
    home = workspace.parent
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_STATE_HOME": str(home / "state"),
        "MENTOR_NOW": "2026-12-03T16:20+00:00",
        "MENTOR_ME": "rosa",
    }


def start(
    workspace: Path, *words: str, stdout: int = subprocess.PIPE, before: Callable[[], None] | None = None
) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "mentor_cli", *words],
        cwd=workspace,
        env=environment(workspace),
        stdin=subprocess.DEVNULL,
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=before,
    )


def contents(workspace: Path) -> dict[str, bytes]:
    return {str(path.relative_to(workspace)): path.read_bytes() for path in workspace.rglob("*") if path.is_file()}


def test_an_interrupted_command_leaves_all_or_nothing(workspace: Path) -> None:
    """Ctrl-C at any moment of a command that changes several files: exit 130 and the old state, or 0 and the new."""
    before = contents(workspace)
    done = start(workspace, "actions", "done", "k7q2x")
    done.communicate()
    after = contents(workspace)
    assert done.returncode == 0
    assert len([path for path in after if after[path] != before.get(path)]) == 3
    seen = set()
    chance = random.Random(7)
    for _ in range(14):
        for path, content in before.items():
            (workspace / path).write_bytes(content)
        running = start(workspace, "actions", "done", "k7q2x")
        time.sleep(chance.uniform(0.01, 0.25))
        running.send_signal(signal.SIGINT)
        said = running.communicate()[1]
        seen.add(running.returncode)
        # The interpreter itself, while it starts, tells an interruption in its own way.
        assert "Traceback" not in said or "mentor_cli" not in said
        now = contents(workspace)
        assert now in (before, after)
        assert now == after or running.returncode != 0
        # 1 and the signal itself: Python was still starting, or already leaving.
        assert running.returncode in (0, 1, 130, -signal.SIGINT)
    assert 130 in seen, "no command was interrupted"


def test_a_killed_command_is_undone_or_done_by_the_next(workspace: Path) -> None:
    """kill -9 at any moment: after the next command that writes, all three files are old or all are new."""
    chance = random.Random(11)
    before = contents(workspace)
    paths = [path for path in before if b"^k7q2x" in before[path]]
    for _ in range(10):
        for path, content in before.items():
            (workspace / path).write_bytes(content)
        running = start(workspace, "actions", "done", "k7q2x")
        time.sleep(chance.uniform(0.05, 0.25))
        running.kill()
        running.communicate()
        start(workspace, "goals", "update", "tomek-mock-interviews", "--current", "2").communicate()
        ticked = [
            b"- [x]" in line for path in paths for line in contents(workspace)[path].splitlines() if b"^k7q2x" in line
        ]
        assert len(ticked) == 3
        assert len(set(ticked)) == 1


def test_a_closed_pipe_is_no_error(workspace: Path) -> None:
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", f"{sys.executable} -m mentor_cli goals list | head -1"],
        cwd=workspace,
        env=environment(workspace),
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


def test_a_file_that_changes_meanwhile_is_not_overwritten(workspace: Path, tmp_path: Path) -> None:
    """An editor saves the same file while a command waits for the lock: both changes live, or the command says so."""
    path = workspace / GOAL
    running = [
        start(workspace, "goals", "update", "tomek-mock-interviews", "--note", f"note {number}") for number in range(6)
    ]
    edits = 0
    while any(process.poll() is None for process in running):
        text = path.read_text(encoding="utf-8")
        edits += 1
        marked = text.rstrip("\n") + f"\n<!-- edit {edits} -->\n"
        if path.read_text(encoding="utf-8") == text and edits <= 3:
            path.write_text(marked, encoding="utf-8")
        time.sleep(0.05)
    text = path.read_text(encoding="utf-8")
    for number, process in enumerate(running):
        said = process.communicate()[1]
        assert process.returncode in (0, 3), said
        assert "Traceback" not in said
        if process.returncode == 3:
            assert "meanwhile" in said
            assert f"note {number}" not in text


def in_bash(workspace: Path, line: str) -> subprocess.CompletedProcess[str]:
    """A line of bash with `mentor` as it is here."""
    return subprocess.run(
        ["bash", "-c", line.replace("mentor", f"{sys.executable} -m mentor_cli")],
        cwd=workspace,
        env=environment(workspace),
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
