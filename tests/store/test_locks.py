"""One writer at a time: a second waits, and says so when it has waited long enough."""

from __future__ import annotations

import errno
import fcntl
from pathlib import Path

import pytest

from mentor_cli.core.errors import UnusableFile
from mentor_cli.store import locks


def test_a_second_writer_waits_and_then_gives_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locks, "_PATIENCE", 0.0)
    folder = str(tmp_path / "state")
    with locks.writing(folder):
        with (
            pytest.raises(UnusableFile, match="another mentor command is still writing here") as told,
            locks.writing(folder),
        ):
            pytest.fail("two writers at once")
        assert told.value.hint
    with locks.writing(folder):
        assert (tmp_path / "state/lock").exists()


def test_the_lock_is_the_owner_s_alone(tmp_path: Path) -> None:
    with locks.writing(str(tmp_path / "state")):
        assert (tmp_path / "state").stat().st_mode & 0o777 == 0o700
        assert (tmp_path / "state/lock").stat().st_mode & 0o777 == 0o600


def test_a_disk_without_locks_is_told_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(lock: int, how: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", refuse)
    with pytest.raises(UnusableFile, match="cannot be taken: No locks available") as told, locks.writing(str(tmp_path)):
        pytest.fail("written without the lock")
    assert "XDG_STATE_HOME" in told.value.hint
