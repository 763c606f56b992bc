"""Several files change together or not at all: the disk refuses, somebody breaks off, or the process dies."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from operator import eq, le
from pathlib import Path
from typing import Any, NoReturn

import pytest

from harness.processes import mentor, python
from mentor_cli.core.errors import ChangedMeanwhile, UnusableFile
from mentor_cli.store import writing
from mentor_cli.store.committing import Undone, commit, undo
from mentor_cli.store.places import UNFINISHED
from mentor_cli.store.writing import Change, Staged

OLD = {"mentor.yaml": b"format: 1", "goals/a.md": b"old a", "b.md": b"old b", "goals/z.md": b"old z"}
NEW = {"mentor.yaml": b"format: 1", "goals/a.md": b"new a", "new/c.md": b"old b", "goals/z.md": b"new z"}
CHANGES = (
    Change("goals/a.md", b"old a", b"new a"),
    Change("new/c.md", None, b"old b", moved_from="b.md"),
    Change("b.md", b"old b", None),
    Change("goals/z.md", b"old z", b"new z"),
)
# All by which a command changes the disk.
CALLS = ("open", "write", "fchmod", "fsync", "link", "replace", "unlink", "mkdir")
# Commits the changes and dies, as when the power goes, before the call of the number it is given, of these names.
DIES = f"""
import os, sys
from mentor_cli.store.committing import commit
from mentor_cli.store.writing import Change
left = int(sys.argv[1])
def dying(real):
    def call(*arguments, **named):
        global left
        left -= 1
        if left < 0:
            os._exit(9)
        return real(*arguments, **named)
    return call
changes = [Change(*one) for one in {[tuple(change) for change in CHANGES]}]
for name in sys.argv[4:]:
    setattr(os, name, dying(getattr(os, name)))
commit(sys.argv[2], changes, sys.argv[3])
"""


def renew(root: Path) -> None:
    shutil.rmtree(root, ignore_errors=True)
    for path, content in OLD.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(content)
    (root / "b.md").chmod(0o640)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    renew(tmp_path / "room")
    return tmp_path / "room"


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


def held(root: Path) -> dict[str, bytes]:
    """What all files hold, but for the temporary ones."""
    files = (path for path in root.rglob("*") if path.is_file() and not writing.is_temporary(path.name))
    return {str(path.relative_to(root)): path.read_bytes() for path in files}


def temporaries(root: Path) -> list[str]:
    return [path.name for path in root.rglob("*") if writing.is_temporary(path.name)]


def failing(monkeypatch: pytest.MonkeyPatch, error: BaseException, which: Callable[[int], bool]) -> list[str]:
    """Let the calls of the numbers that `which` picks fail; gives the names of all that came."""
    calls: list[str] = []

    def counted(name: str) -> None:
        real = getattr(os, name)

        def call(*arguments: Any, **named: Any) -> Any:
            calls.append(name)
            if which(len(calls) - 1):
                raise error
            return real(*arguments, **named)

        monkeypatch.setattr(os, name, call)

    for name in CALLS:
        counted(name)
    return calls


def tried(root: Path, state: Path, error: BaseException, which: Callable[[int], bool]) -> tuple[bool, int]:
    """Whether the changes were made on a disk that fails so, and how often it was called."""
    renew(root)
    with pytest.MonkeyPatch.context() as patched:
        calls = failing(patched, error, which)
        try:
            commit(str(root), CHANGES, str(state))
        except (UnusableFile, KeyboardInterrupt):
            return False, len(calls)
        return True, len(calls)


def never(call: int) -> bool:
    return False


def test_all_are_made(root: Path, state: Path) -> None:
    commit(str(root), CHANGES, str(state))
    assert held(root) == NEW
    assert (root / "new/c.md").stat().st_mode & 0o777 == 0o640
    assert not temporaries(root)
    assert os.listdir(state) == []


def test_a_disk_that_refuses_once(root: Path, state: Path) -> None:
    error = OSError(28, "No space left on device")
    _, count = tried(root, state, error, never)
    refused = 0
    for number in range(count):
        made, _ = tried(root, state, error, partial(eq, number))
        assert held(root) == (NEW if made else OLD), number
        assert made or (root / "b.md").stat().st_mode & 0o777 == 0o640
        assert undo(str(state)) == Undone()
        refused += not made
    assert refused > 15


def test_somebody_who_breaks_off(root: Path, state: Path) -> None:
    _, count = tried(root, state, KeyboardInterrupt(), never)
    seen = []
    for number in range(count):
        made, _ = tried(root, state, KeyboardInterrupt(), partial(eq, number))
        assert not made
        assert held(root) in (OLD, NEW), number
        assert undo(str(state)) == Undone()
        seen.append(held(root) == NEW)
    # Only when nothing but tidying up was left to do it is too late to break off.
    assert seen == sorted(seen)
    assert seen.count(False) > 15


def test_a_disk_that_refuses_from_some_moment_on(root: Path, state: Path) -> None:
    """What cannot even be put back then is put back later."""
    error = OSError(5, "Input/output error")
    _, count = tried(root, state, error, never)
    put_back_later = 0
    for number in range(count):
        made, _ = tried(root, state, error, partial(le, number))
        put_back_later += bool(undo(str(state)).restored)
        assert held(root) == (NEW if made else OLD), number
    assert put_back_later > 3


def test_what_cannot_be_put_back_is_told(root: Path, state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> NoReturn:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(writing, "sync_folder", lambda folder: broken() if folder.endswith("goals") else None)
    monkeypatch.setattr(writing, "put_back", broken)
    with pytest.raises(UnusableFile, match=r"goals/z\.md cannot be put back: Input/output error") as told:
        commit(str(root), CHANGES, str(state))
    assert "the next command that writes" in told.value.hint
    monkeypatch.undo()
    assert undo(str(state)) == Undone(("b.md", "goals/a.md", "goals/z.md", "new/c.md"), ())
    assert held(root) == OLD


def die(before_call: int, root: Path, state: Path, *names: str) -> bool:
    """Whether the command was cut off there; False when it was done by then."""
    done = subprocess.run([sys.executable, "-c", DIES, str(before_call), str(root), str(state), *names], check=False)
    assert done.returncode in (0, 9)
    return done.returncode == 9


def die_half_way(root: Path, state: Path) -> None:
    """Cut off between the first two changes and the other two."""
    assert die(0, root, state, "unlink")
    now = held(root)
    assert (now["goals/a.md"], now["new/c.md"], now["b.md"]) == (b"new a", b"old b", b"old b")


def test_wherever_it_was_cut_off_all_is_old_or_new(root: Path, state: Path) -> None:
    call, seen = 0, set()
    while die(call, root, state, *CALLS):
        undone = undo(str(state))
        now = held(root)
        assert now in (OLD, NEW), call
        assert not undone.left
        assert not temporaries(root), call
        assert not (state / UNFINISHED).exists()
        assert undo(str(state)) == Undone()
        seen.add((now == NEW, len(undone.restored)))
        renew(root)
        call += 1
    assert held(root) == NEW
    assert seen == {(False, count) for count in range(5)} | {(True, 0)}


def test_what_somebody_changed_since_is_left(root: Path, state: Path) -> None:
    die_half_way(root, state)
    (root / "goals/a.md").write_bytes(b"by hand")
    assert undo(str(state)) == Undone(("new/c.md",), ("goals/a.md",))
    assert held(root) == {**OLD, "goals/a.md": b"by hand"}


@pytest.mark.parametrize("theirs", [b"something else", b"new z"])
def test_what_somebody_else_wrote_meanwhile_stays(root: Path, state: Path, theirs: bytes) -> None:
    """Also when it happens to be what was to be written."""
    (root / "goals/z.md").write_bytes(theirs)
    with pytest.raises(ChangedMeanwhile, match="changed meanwhile"):
        commit(str(root), CHANGES, str(state))
    assert held(root) == {**OLD, "goals/z.md": theirs}
    assert os.listdir(state) == []


def test_a_new_file_of_somebody_else_stays(root: Path, state: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that appears at the last moment, and reads the same."""
    put = writing.put

    def late(one: Staged) -> None:
        if one.change.path == "new/c.md":
            Path(one.target).write_bytes(b"old b")
        put(one)

    monkeypatch.setattr(writing, "put", late)
    with pytest.raises(ChangedMeanwhile, match="is there already"):
        commit(str(root), CHANGES, str(state))
    assert held(root) == {**OLD, "new/c.md": b"old b"}


def test_a_note_that_cannot_be_read_is_told(root: Path, state: Path) -> None:
    state.mkdir()
    (state / UNFINISHED).write_bytes(b'{"root": "')
    with pytest.raises(UnusableFile, match=r"unfinished\.json.* cannot be read") as told:
        undo(str(state))
    assert "delete that file" in told.value.hint
    assert held(root) == OLD


def test_the_next_command_that_writes_says_so(example: Path) -> None:
    """Through the command line: a rename that died is gone, and the command that finds it tells."""
    before = held(example)
    dying = (
        "import os, sys\nfrom mentor_cli.store import writing\nput, done = writing.put, []\n"
        "def dying(*arguments):\n    done.append(1)\n    os._exit(9) if len(done) > 7 else put(*arguments)\n"
        "writing.put = dying\nfrom mentor_cli.cli.main import run\nrun(sys.argv[1:])\n"
    )
    assert python(example, "-c", dying, "rename", "person", "amina", "zed").returncode == 9
    assert held(example).keys() != before.keys()
    told = mentor(example, "people", "set", "owen", "--capacity", "2")
    assert told.returncode == 0
    assert told.stderr == "note: an earlier command was cut off half-way; 7 files are as they were before it\n"
    assert {path for path, content in held(example).items() if before.get(path) != content} == {"people/owen.md"}
    assert before.keys() == held(example).keys()


def test_a_clone_that_was_deleted_is_not_made_again(root: Path, state: Path) -> None:
    die_half_way(root, state)
    shutil.rmtree(root)
    assert undo(str(state)) == Undone()
    assert not root.exists()
    assert not (state / UNFINISHED).exists()


def test_a_folder_that_is_no_workspace_any_more_is_left_alone(root: Path, state: Path) -> None:
    die_half_way(root, state)
    (root / "mentor.yaml").unlink()
    now = held(root)
    assert undo(str(state)) == Undone()
    assert held(root) == now
