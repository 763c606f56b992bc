"""Writing is atomic: all files or none, nothing over somebody else's words, permissions and links kept."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from mentor_cli.core.errors import ChangedMeanwhile, UnusableFile
from mentor_cli.store import writing
from mentor_cli.store.committing import commit
from mentor_cli.store.writing import Change


def leftovers(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob(".mentor-*")]


def test_several_files_change_together(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"old a")
    commit(str(tmp_path), [Change("a.md", b"old a", b"new a"), Change("sub/b.md", None, b"new b")])
    assert (tmp_path / "a.md").read_bytes() == b"new a"
    assert (tmp_path / "sub/b.md").read_bytes() == b"new b"
    assert leftovers(tmp_path) == []


def test_nothing_changes_when_one_file_is_not_what_it_was(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"old a")
    (tmp_path / "b.md").write_bytes(b"somebody wrote here")
    with pytest.raises(ChangedMeanwhile, match=r"b\.md changed meanwhile"):
        commit(str(tmp_path), [Change("a.md", b"old a", b"new a"), Change("b.md", b"old b", b"new b")])
    assert (tmp_path / "a.md").read_bytes() == b"old a"
    assert (tmp_path / "b.md").read_bytes() == b"somebody wrote here"
    assert leftovers(tmp_path) == []


def test_a_new_file_never_replaces_one(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"there first")
    with pytest.raises(ChangedMeanwhile, match="there already"):
        commit(str(tmp_path), [Change("a.md", None, b"new")])
    assert (tmp_path / "a.md").read_bytes() == b"there first"


@pytest.mark.parametrize("broken_call", ["fsync", "replace", "link"])
def test_a_disk_that_fails_half_way_leaves_everything_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken_call: str
) -> None:
    (tmp_path / "a.md").write_bytes(b"old a")
    (tmp_path / "c.md").write_bytes(b"old c")
    calls = 0
    real = getattr(os, broken_call)

    def failing(*args: object, **kwargs: object) -> object:
        nonlocal calls
        calls += 1
        if calls == (1 if broken_call == "link" else 2):
            raise OSError(28, "No space left on device", str(tmp_path / "c.md"))
        return real(*args, **kwargs)

    changes = [Change("a.md", b"old a", b"new a"), Change("c.md", b"old c", b"new c"), Change("b.md", None, b"b")]
    monkeypatch.setattr(os, broken_call, failing)
    if broken_call == "link":
        # A file system without links: the content arrives by a rename instead.
        commit(str(tmp_path), changes)
        assert (tmp_path / "b.md").read_bytes() == b"b"
    else:
        with pytest.raises(UnusableFile, match="No space left") as refusal:
            commit(str(tmp_path), changes)
        assert "make room" in refusal.value.hint
        assert sorted(path.name for path in tmp_path.iterdir()) == ["a.md", "c.md"]
        assert (tmp_path / "a.md").read_bytes() == b"old a"
        assert (tmp_path / "c.md").read_bytes() == b"old c"
    assert leftovers(tmp_path) == []


def test_permissions_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"old")
    path.chmod(0o640)
    commit(str(tmp_path), [Change("a.md", b"old", b"new")])
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_link_stays_a_link_and_its_target_changes(tmp_path: Path) -> None:
    (tmp_path / "real.md").write_bytes(b"old")
    (tmp_path / "link.md").symlink_to("real.md")
    commit(str(tmp_path), [Change("link.md", b"old", b"new")])
    assert (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "real.md").read_bytes() == b"new"


@pytest.mark.parametrize("path", ["../out.md", "/etc/out.md", "link/out.md", "sub/../../out.md"])
def test_nothing_is_written_outside_of_the_workspace(tmp_path: Path, path: str) -> None:
    root = tmp_path / "workspace"
    root.mkdir()
    (root / "link").symlink_to(tmp_path)
    with pytest.raises(UnusableFile, match="outside"):
        commit(str(root), [Change(path, None, b"no")])
    assert not (tmp_path / "out.md").exists()


def test_new_files_of_one_name_by_many_processes_give_one_winner(tmp_path: Path) -> None:
    program = (
        "import sys\nfrom mentor_cli.store.writing import Change\nfrom mentor_cli.store.committing import commit\n"
        "from mentor_cli.core.errors import ChangedMeanwhile\n"
        "try:\n    commit(sys.argv[1], [Change('a.md', None, sys.argv[2].encode())])\n    print('won')\n"
        "except ChangedMeanwhile:\n    print('lost')\n"
    )
    running = [
        subprocess.Popen([sys.executable, "-c", program, str(tmp_path), str(n)], stdout=subprocess.PIPE, text=True)
        for n in range(8)
    ]
    said = [process.communicate()[0].strip() for process in running]
    assert sorted(said) == ["lost"] * 7 + ["won"]
    assert (tmp_path / "a.md").read_bytes() == str(said.index("won")).encode()


@pytest.mark.parametrize("at_once", [1, 3, 7, 8, 100])
def test_a_file_is_read_to_its_end_however_little_comes_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    (tmp_path / "a.md").write_bytes(b"1234567")
    read = os.read
    monkeypatch.setattr(os, "read", lambda descriptor, most: read(descriptor, min(most, at_once)))
    assert writing.read_file(str(tmp_path / "a.md")) == b"1234567"


def test_without_links_a_new_file_still_never_replaces_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    commit(str(tmp_path), [Change("a.md", None, b"new")])
    assert (tmp_path / "a.md").read_bytes() == b"new"
    staged = writing.planned(str(tmp_path), Change("a.md", None, b"newer"))
    writing.stage(str(tmp_path), staged)
    with pytest.raises(ChangedMeanwhile, match="there already"):
        writing.put(staged)
    assert (tmp_path / "a.md").read_bytes() == b"new"
