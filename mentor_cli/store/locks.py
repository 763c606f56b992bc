"""One writer at a time in a workspace: a lock of the operating system, gone when its process is gone."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from mentor_cli.core.errors import UnusableFile
from mentor_cli.store.places import make_private

_PATIENCE = 60.0
_PAUSE = 0.01


@contextmanager
def writing(folder: str) -> Iterator[None]:
    """Hold the workspace's lock, a file in its state folder; waits for another writer up to a minute."""
    try:
        make_private(folder)
        lock = os.open(os.path.join(folder, "lock"), os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise _unusable(folder, "made", error) from error
    try:
        try:
            _take(lock)
        except OSError as error:
            raise _unusable(folder, "taken", error) from error
        yield
    finally:
        os.close(lock)


def _unusable(folder: str, done: str, error: OSError) -> UnusableFile:
    hint = "set XDG_STATE_HOME to a folder of this machine that you can write to"
    return UnusableFile(f"the lock in {folder} cannot be {done}: {error.strerror}", hint)


def _take(lock: int) -> None:
    until = time.monotonic() + _PATIENCE
    while not held(lock):
        if time.monotonic() > until:
            raise UnusableFile("another mentor command is still writing here", "wait until it is done and try again")
        time.sleep(_PAUSE)


if sys.platform == "win32":
    import msvcrt

    def held(lock: int) -> bool:
        try:
            msvcrt.locking(lock, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

else:
    import fcntl

    def held(lock: int) -> bool:
        """True when the lock is ours now, False when another process holds it; raises OSError where there are none."""
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
