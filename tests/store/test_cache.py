"""The cache is never the truth: whatever becomes of it, the records are those of the files."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from mentor_cli.core.record import Record
from mentor_cli.core.records import KINDS
from mentor_cli.store import known
from mentor_cli.store.cache import Cache
from mentor_cli.store.folder import read_kind
from mentor_cli.store.workspace import Workspace

LONG_AGO = 1_700_000_000_000_000_000


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(str(tmp_path / "cache"), "/somewhere")


@pytest.fixture
def broken_example(example: Path) -> Path:
    """The example, a broken file among the others."""
    (example / "goals/broken.md").write_text("---\nowner: amina\ndue: 2026-02-30\n---\n# Broken\n", "utf-8")
    return example


@pytest.fixture
def old_example(broken_example: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The same, as if its files were old enough to be kept in the cache."""
    monkeypatch.setattr(known, "SETTLED_NS", 0)
    return broken_example


def environ(folder: Path, **more: str) -> dict[str, str]:
    return {"HOME": str(folder), "XDG_CACHE_HOME": str(folder / "cache"), **more}


def everything(root: Path, surroundings: dict[str, str]) -> dict[str, tuple[Record, ...]]:
    workspace = Workspace(str(root), surroundings)
    return {"settings": (workspace.settings,), **{kind: workspace.records(kind) for kind in KINDS}}


def cache_files(folder: Path) -> list[Path]:
    return sorted(path for path in (folder / "cache").rglob("*") if path.is_file())


def test_rows_come_back(cache: Cache) -> None:
    rows = {"goals/a.md": ((1, 2, 3, 4), ({"due": "2026-12-01", "target": 2.5}, "# Zoë\n", 4, ()))}
    cache.shelf("goals").save(rows)
    assert cache.shelf("goals").load() == rows
    assert cache.shelf("diary").load() == {}


def test_rows_of_other_code_or_other_grounds_are_not_taken(cache: Cache, tmp_path: Path) -> None:
    cache.shelf("check", ("core/ids.py",), "2026-12-03").save({"a": 1})
    assert cache.shelf("check", ("core/ids.py",), "2026-12-03").load() == {"a": 1}
    assert cache.shelf("check", ("core/ids.py",), "2026-12-04").load() == {}
    assert cache.shelf("check", ("core/tasks.py",), "2026-12-03").load() == {}
    assert cache.shelf("check", ("core/checking/",), "2026-12-03").load() == {}


def test_rows_of_another_workspace_are_not_taken(tmp_path: Path) -> None:
    one, other = Cache(str(tmp_path), "/one"), Cache(str(tmp_path), "/other")
    one.shelf("goals").save({"a": 1})
    os.makedirs(other.folder)
    os.replace(os.path.join(one.folder, "goals"), os.path.join(other.folder, "goals"))
    assert other.shelf("goals").load() == {}


def _cut(content: bytes, chance: random.Random) -> bytes:
    return content[: chance.randrange(len(content))]


def _turned(content: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(content))
    return content[:at] + bytes([content[at] ^ (1 << chance.randrange(8))]) + content[at + 1 :]


def _noise(content: bytes, chance: random.Random) -> bytes:
    return chance.randbytes(len(content))


def _longer(content: bytes, chance: random.Random) -> bytes:
    return content + b"\0"


@pytest.mark.parametrize("damaged", [_cut, _turned, _noise, _longer])
def test_a_damaged_cache_is_rebuilt_silently(
    old_example: Path, tmp_path: Path, damaged: Callable[[bytes, random.Random], bytes]
) -> None:
    chance = random.Random(3)
    truth = everything(old_example, environ(tmp_path, MENTOR_CACHE="off"))
    everything(old_example, environ(tmp_path))
    whole = {path: path.read_bytes() for path in cache_files(tmp_path)}
    assert len(whole) > 5
    for _ in range(6):
        for path, content in whole.items():
            path.write_bytes(damaged(content, chance))
        assert everything(old_example, environ(tmp_path)) == truth
        assert {path: path.read_bytes() for path in cache_files(tmp_path)} == whole


@pytest.mark.parametrize("folders", [["goals", "check", "settings"], ["."]])
def test_a_folder_in_the_way_does_no_harm(old_example: Path, tmp_path: Path, folders: list[str]) -> None:
    place = Path(Cache(str(tmp_path / "cache/mentor"), os.path.realpath(old_example)).folder)
    if folders == ["."]:
        place.parent.mkdir(parents=True)
        place.write_text("not a folder", "utf-8")
    else:
        for name in folders:
            (place / name / "inside").mkdir(parents=True)
    truth = everything(old_example, environ(tmp_path, MENTOR_CACHE="off"))
    assert everything(old_example, environ(tmp_path)) == truth
    assert not [path.name for path in cache_files(tmp_path) if path.name.startswith(".")]


def test_a_warm_cache_gives_what_the_files_say(old_example: Path, tmp_path: Path) -> None:
    truth = everything(old_example, environ(tmp_path, MENTOR_CACHE="off"))
    assert any(record.findings for record in truth["goals"])
    for _ in range(2):
        assert everything(old_example, environ(tmp_path)) == truth


def test_switched_off_nothing_is_kept(old_example: Path, tmp_path: Path) -> None:
    everything(old_example, environ(tmp_path, MENTOR_CACHE="off"))
    assert not (tmp_path / "cache").exists()


def test_nothing_is_written_outside_of_the_cache(old_example: Path, tmp_path: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    everything(old_example, environ(tmp_path))
    after = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if tmp_path / "cache" not in path.parents}
    after.pop(tmp_path / "cache")
    assert after == before


def goal(root: Path) -> Record:
    (found,) = [record for record in read_kind(str(root), KINDS["goals"], cache_of(root)).records if record.id == "a"]
    return found


def cache_of(root: Path) -> Cache:
    return Cache(str(root.parent / "cache"), str(root))


def written(root: Path, current: int, ns: int | None = None) -> Path:
    path = root / "goals/a.md"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"---\nowner: amina\ncurrent: {current}\n---\n# A\n", "utf-8")
    if ns:
        os.utime(path, ns=(ns, ns))
    return path


def test_a_file_just_written_is_read_again_whatever_its_time_stamp(tmp_path: Path) -> None:
    root = tmp_path / "w"
    now = time.time_ns()
    for current in range(1, 6):
        written(root, current, now)
        assert goal(root).values["current"] == current


def test_other_files_with_the_same_time_and_size_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Saved by renaming, as editors do: the time can be kept, the inode is another."""
    monkeypatch.setattr(known, "SETTLED_NS", 0)
    root = tmp_path / "w"
    path = written(root, 1, LONG_AGO)
    assert goal(root).values["current"] == 1
    assert goal(root).values["current"] == 1
    other = tmp_path / "other.md"
    other.write_text(path.read_text("utf-8").replace("current: 1", "current: 2"), "utf-8")
    os.utime(other, ns=(LONG_AGO, LONG_AGO))
    os.replace(other, path)
    assert path.stat().st_mtime_ns == LONG_AGO
    assert goal(root).values["current"] == 2


def test_a_change_in_place_is_seen_even_when_the_time_is_put_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(known, "SETTLED_NS", known.SETTLED_NS // 10)
    settled = known.SETTLED_NS / 1e9 + 0.05
    root = tmp_path / "w"
    written(root, 1, LONG_AGO)
    time.sleep(settled)
    assert goal(root).values["current"] == 1
    written(root, 2, LONG_AGO)
    assert goal(root).values["current"] == 2
    time.sleep(settled)
    assert goal(root).values["current"] == 2


def test_files_that_are_gone_are_gone(old_example: Path, tmp_path: Path) -> None:
    everything(old_example, environ(tmp_path))
    for path in sorted((old_example / "goals").iterdir())[:4]:
        path.unlink()
    assert everything(old_example, environ(tmp_path)) == everything(old_example, environ(tmp_path, MENTOR_CACHE="off"))


def test_many_processes_at_once(broken_example: Path, tmp_path: Path) -> None:
    """All begin without a cache, all write it, all tell the same; no unfinished file stays behind."""
    surroundings = environ(tmp_path, PATH=os.environ["PATH"], MENTOR_NOW="2026-12-03T16:20+00:00", MENTOR_ME="rosa")
    commands = [["check"], ["goals", "list"], ["check"], ["goals", "list"], ["check"], ["people", "list"]]

    def answers(mode: dict[str, str]) -> list[tuple[str, str]]:
        running = [
            subprocess.Popen(
                [sys.executable, "-m", "mentor_cli", *words],
                cwd=broken_example, env=mode, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            )
            for words in commands
        ]  # fmt: skip
        return [process.communicate() for process in running]

    time.sleep(2.05)
    truth = answers({**surroundings, "MENTOR_CACHE": "off"})
    assert not (tmp_path / "cache").exists()
    for _ in range(3):
        assert answers(surroundings) == truth
    assert not [path.name for path in cache_files(tmp_path) if path.name.startswith(".")]
