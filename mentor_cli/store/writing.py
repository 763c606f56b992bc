"""Bytes onto the disk: atomic, durable, never over what somebody else wrote, several files as one.

A change names what the file held when it was read; when the disk holds something else by now, nothing is written.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Sequence
from typing import NamedTuple

from mentor_cli.core.errors import ChangedMeanwhile, UnusableFile


class Change(NamedTuple):
    """One file before and after; None stands for a file that is not there. `path` is relative to the root.

    A file that comes may be another that goes: `moved_from` is its path, whose permissions it keeps.
    """

    path: str
    before: bytes | None
    after: bytes | None
    moved_from: str | None = None


def commit(root: str, changes: Sequence[Change]) -> None:
    """Make all changes or none.

    Raises ChangedMeanwhile when a file is no longer what it was, UnusableFile when the disk refuses.
    """
    staged: list[tuple[Change, str, str | None]] = []
    done: list[tuple[Change, str]] = []
    try:
        for change in changes:
            target = inside(root, change.path)
            former = inside(root, change.moved_from) if change.moved_from else target
            temporary = None if change.after is None else _stage(target, change.after, former)
            staged.append((change, target, temporary))
        for change, target, _ in staged:
            _still(change, target)
        for change, target, temporary in staged:
            _put(change, target, temporary)
            # From here on the file is another one, whatever comes of its folder.
            done.append((change, target))
            _sync_folder(os.path.dirname(target))
    except BaseException as error:
        _undo(done)
        if isinstance(error, OSError):
            raise refusal(error, root) from error
        raise
    finally:
        for _, _, temporary in staged:
            _remove(temporary)


def inside(root: str, path: str) -> str:
    """The real path of a file in the workspace; symlinks are followed, but never out of it."""
    target = os.path.realpath(os.path.join(root, path))
    home = os.path.realpath(root)
    if os.path.isabs(path) or os.path.commonpath([home, target]) != home:
        raise UnusableFile(f"{path} lies outside of the workspace", "mentor only writes inside of it")
    return target


def read_file(path: str) -> bytes:
    """The bytes of a file; raises OSError, also for what is no ordinary file: reading a pipe would never end."""
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
    try:
        state = os.fstat(descriptor)
        # A folder is refused by the system in its own words.
        if not (stat.S_ISREG(state.st_mode) or stat.S_ISDIR(state.st_mode)):
            raise OSError(errno.EINVAL, "it is no ordinary file", path)
        size = state.st_size
        pieces = [os.read(descriptor, size + 1)]
        while pieces[-1] and sum(map(len, pieces)) > size:
            pieces.append(os.read(descriptor, 1 << 20))
        return b"".join(pieces)
    finally:
        os.close(descriptor)


def current(path: str) -> bytes | None:
    """What the file holds now; None when there is none."""
    try:
        return read_file(path)
    except FileNotFoundError:
        return None


def replace(target: str, content: bytes) -> None:
    """Give one file this content, atomically; what it held is of no interest. Raises OSError."""
    os.replace(_stage(target, content, target), target)
    _sync_folder(os.path.dirname(target))


def _still(change: Change, target: str) -> None:
    now = current(target)
    if now == change.before:
        return
    if change.before is None:
        raise ChangedMeanwhile(f"{change.path} is there already", "choose another name, or open that file")
    what = "was deleted" if now is None else "changed"
    raise ChangedMeanwhile(f"{change.path} {what} meanwhile; nothing was written", "look at it and try again")


def _stage(target: str, content: bytes, former: str) -> str:
    """The new content in a temporary file beside the target, safely on the disk, with the `former` permissions."""
    folder = os.path.dirname(target)
    os.makedirs(folder, exist_ok=True)
    temporary = os.path.join(folder, f".mentor-{os.getpid()}-{os.urandom(4).hex()}.tmp")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        written = 0
        while written < len(content):
            written += os.write(descriptor, content[written:])
        _keep_permissions(descriptor, former)
        os.fsync(descriptor)
    except BaseException:
        os.close(descriptor)
        _remove(temporary)
        raise
    os.close(descriptor)
    return temporary


def _keep_permissions(descriptor: int, target: str) -> None:
    try:
        former = os.stat(target)
    except FileNotFoundError:
        return
    if not os.access(target, os.W_OK):
        raise PermissionError(13, "Permission denied", target)
    if hasattr(os, "fchmod"):
        os.fchmod(descriptor, stat.S_IMODE(former.st_mode))
        if former.st_uid != os.geteuid() or former.st_gid != os.getegid():
            try:
                os.fchown(descriptor, former.st_uid, former.st_gid)
            except PermissionError:
                return


def _put(change: Change, target: str, temporary: str | None) -> None:
    if temporary is None:
        os.unlink(target)
    elif change.before is None:
        _put_new(change, target, temporary)
    else:
        os.replace(temporary, target)


def _put_new(change: Change, target: str, temporary: str) -> None:
    """A link fails where a file has appeared meanwhile, which a rename would overwrite."""
    try:
        os.link(temporary, target)
    except FileExistsError:
        raise ChangedMeanwhile(f"{change.path} is there already", "choose another name, or open that file") from None
    except OSError:
        # File systems without hard links: create exclusively, then take the content's place.
        os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666))
        os.replace(temporary, target)


def _undo(done: Sequence[tuple[Change, str]]) -> None:
    for change, target in reversed(done):
        if change.before is None:
            _remove(target)
        else:
            replace(target, change.before)


def _sync_folder(folder: str) -> None:
    if not hasattr(os, "O_DIRECTORY"):
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _remove(path: str | None) -> None:
    if path is not None:
        try:
            os.unlink(path)
        except FileNotFoundError:
            return


def refusal(error: OSError, root: str) -> UnusableFile:
    """What the disk or the system did not allow, in words, with what to do about it."""
    name = str(error.filename or root)
    if os.path.basename(name).startswith(".mentor-"):
        name = os.path.dirname(name)
    shown = os.path.relpath(name, root) if os.path.isabs(name) else name
    shown = "the workspace folder" if shown == "." else shown
    hints = {
        "ENOSPC": "make room and run the command again; nothing was changed",
        "EDQUOT": "make room and run the command again; nothing was changed",
        "EROFS": "the disk is read-only; nothing was changed",
        "EACCES": "check the permissions of the file and its folder; nothing was changed",
        "EPERM": "check the permissions of the file and its folder; nothing was changed",
    }
    hint = hints.get(errno.errorcode.get(error.errno or 0, ""), "nothing was changed")
    return UnusableFile(f"{shown} cannot be written: {error.strerror or error}", hint)
