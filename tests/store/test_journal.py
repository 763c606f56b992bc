"""Several files change together or not at all, also when the process dies between two of them."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from mentor_cli.store import journal, writing
from mentor_cli.store.places import UNFINISHED
from mentor_cli.store.writing import Change

# Commits three changes and dies, as when the power goes, after as many of them as the first argument says.
DIES = """
import os, sys
from mentor_cli.store import journal, writing
from mentor_cli.store.writing import Change
after, folder, root = int(sys.argv[1]), sys.argv[2], sys.argv[3]
put, done = writing._put, []
def dying(*arguments):
    if len(done) == after:
        os._exit(9)
    put(*arguments)
    done.append(1)
writing._put = dying
changes = [
    Change("goals/new.md", None, b"new"), Change("goals/a.md", b"old a", b"new a"), Change("b.md", b"old b", None)
]
with journal.noted(folder, root, changes):
    writing.commit(root, changes)
"""
OLD = {"mentor.yaml": b"format: 1", "goals/a.md": b"old a", "b.md": b"old b"}
NEW = {"mentor.yaml": b"format: 1", "goals/a.md": b"new a", "goals/new.md": b"new"}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "room"
    (root / "goals").mkdir(parents=True)
    for path, content in OLD.items():
        (root / path).write_bytes(content)
    return root


def held(root: Path) -> dict[str, bytes]:
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def die(after: int, state: Path, root: Path) -> None:
    done = subprocess.run([sys.executable, "-c", DIES, str(after), str(state), str(root)], check=False)
    assert done.returncode == (0 if after > 2 else 9)


@pytest.mark.parametrize("after", [0, 1, 2])
def test_what_was_begun_is_undone(root: Path, tmp_path: Path, after: int) -> None:
    state = tmp_path / "state"
    die(after, state, root)
    assert (held(root) == OLD) is False or after == 0
    undone = journal.undo(str(state))
    assert held(root) == OLD
    assert len(undone.restored) == after
    assert not undone.left
    assert not (state / UNFINISHED).exists()
    assert journal.undo(str(state)) == journal.Undone((), ())


def test_what_was_finished_stays(root: Path, tmp_path: Path) -> None:
    die(3, tmp_path / "state", root)
    assert journal.undo(str(tmp_path / "state")) == journal.Undone((), ())
    assert held(root) == NEW


def test_what_somebody_changed_since_is_left(root: Path, tmp_path: Path) -> None:
    die(2, tmp_path / "state", root)
    (root / "goals/a.md").write_bytes(b"by hand")
    undone = journal.undo(str(tmp_path / "state"))
    assert undone == journal.Undone(("goals/new.md",), ("goals/a.md",))
    assert held(root) == {**OLD, "goals/a.md": b"by hand"}


def test_a_refusal_leaves_no_note(root: Path, tmp_path: Path) -> None:
    changes = [Change("goals/a.md", b"old a", b"new a"), Change("b.md", b"something else", b"new b")]
    with pytest.raises(Exception, match="changed meanwhile"), journal.noted(str(tmp_path), str(root), changes):
        writing.commit(str(root), changes)
    assert held(root) == OLD
    assert UNFINISHED not in os.listdir(tmp_path)


def test_the_next_command_that_writes_says_so(example: Path, tmp_path: Path) -> None:
    """Through the command line: a rename that died is gone, and the command that finds it tells."""
    environment = {
        **os.environ,
        "XDG_STATE_HOME": str(tmp_path / "state"),
        "MENTOR_CACHE": "off",
        "MENTOR_NOW": "2026-12-03T16:20+00:00",
    }
    before = held(example)
    dying = (
        "import os, sys\nfrom mentor_cli.store import writing\nput, done = writing._put, []\n"
        "def dying(*arguments):\n    done.append(1)\n    os._exit(9) if len(done) > 7 else put(*arguments)\n"
        "writing._put = dying\nfrom mentor_cli.cli.main import run\nrun(sys.argv[1:])\n"
    )
    rename = ["rename", "person", "amina", "zed", "--workspace", str(example)]
    assert subprocess.run([sys.executable, "-c", dying, *rename], env=environment, check=False).returncode == 9
    assert held(example).keys() != before.keys()
    setting = ["people", "set", "owen", "--capacity", "2", "--workspace", str(example)]
    told = subprocess.run(
        [sys.executable, "-m", "mentor_cli", *setting], env=environment, capture_output=True, text=True, check=True
    )
    assert told.stderr == "note: an earlier command was cut off half-way; 7 files are as they were before it\n"
    assert {path for path, content in held(example).items() if before.get(path) != content} == {"people/owen.md"}
    assert before.keys() == held(example).keys()


def test_a_clone_that_was_deleted_is_not_made_again(root: Path, tmp_path: Path) -> None:
    state = tmp_path / "state"
    die(1, state, root)
    shutil.rmtree(root)
    assert journal.undo(str(state)) == journal.Undone((), ())
    assert not root.exists()
    assert not (state / UNFINISHED).exists()


def test_a_folder_that_is_no_workspace_any_more_is_left_alone(root: Path, tmp_path: Path) -> None:
    state = tmp_path / "state"
    die(1, state, root)
    (root / "mentor.yaml").unlink()
    now = held(root)
    assert journal.undo(str(state)) == journal.Undone((), ())
    assert held(root) == now
