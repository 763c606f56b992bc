"""One file onto the disk: atomic, durable, never over what somebody else wrote.

A change names what the file held when it was read; when the disk holds something else by now, it is not written.
"""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from typing import Literal, NamedTuple

from mentor_cli.core.errors import ChangedMeanwhile, UnusableFile

_BINARY = getattr(os, "O_BINARY", 0)


class Change(NamedTuple):
    """One file before and after; None stands for a file that is not there. `path` is relative to the root.

    A file that comes may be another that goes: `moved_from` is its path, whose permissions it keeps.
    """

    path: str
    before: bytes | None
    after: bytes | None
    moved_from: str | None = None


class Staged(NamedTuple):
    """A change on its way: the real path of its file, that of a temporary file beside it, and the file's mode."""

    change: Change
    target: str
    temporary: str
    mode: int | None


# -- reading -----------------------------------------------------------------------------------------------


def is_inside(root: str, path: str) -> bool:
    """Whether the path, its links followed, lies in the folder."""
    home = os.path.realpath(root)
    return os.path.commonpath([home, os.path.realpath(path)]) == home


def inside(root: str, path: str) -> str:
    """The real path of a file in the workspace; links are followed, but never out of it. Raises UnusableFile."""
    whole = os.path.join(root, path)
    if os.path.isabs(path) or not is_inside(root, whole):
        raise UnusableFile(f"{path} lies outside of the workspace", "mentor only writes inside of it")
    return os.path.realpath(whole)


def read_file(path: str) -> bytes:
    """The bytes of a file; raises OSError, also for what is no ordinary file: reading a pipe would never end."""
    descriptor = os.open(path, os.O_RDONLY | _BINARY | getattr(os, "O_NONBLOCK", 0))
    try:
        state = os.fstat(descriptor)
        # A folder is refused by the system in its own words.
        if not (stat.S_ISREG(state.st_mode) or stat.S_ISDIR(state.st_mode)):
            raise OSError(errno.EINVAL, "it is no ordinary file", path)
        size = state.st_size
        pieces = [os.read(descriptor, size + 1)]
        # Exactly its size although more was asked for: that was all of it.
        while pieces[-1] and sum(map(len, pieces)) != size:
            pieces.append(os.read(descriptor, 1 << 20))
        return b"".join(pieces)
    finally:
        os.close(descriptor)


def current(path: str) -> bytes | None:
    """What the file holds now; None when there is none. Raises OSError."""
    try:
        return read_file(path)
    except FileNotFoundError:
        return None


# -- one change --------------------------------------------------------------------------------------------


def planned(root: str, change: Change) -> Staged:
    """Where the change will happen; nothing is written yet. Raises OSError, UnusableFile when it is out of `root`."""
    target = inside(root, change.path)
    try:
        mode = stat.S_IMODE(os.stat(target).st_mode)
    except FileNotFoundError:
        mode = None
    return Staged(change, target, _beside(target), mode)


def stage(root: str, staged: Staged) -> None:
    """Put the new content safely on the disk, beside its file and with the permissions it is to have."""
    change, target, temporary, _ = staged
    if change.after is not None:
        former = inside(root, change.moved_from) if change.moved_from else target
        _write_new(temporary, change.after, former)


def refuse_changed(staged: Staged) -> None:
    """Raise ChangedMeanwhile unless the file is still what it was when the change was made."""
    change = staged.change
    now = current(staged.target)
    if now == change.before:
        return
    if change.before is None:
        raise _taken(change)
    what = "was deleted" if now is None else "changed"
    raise ChangedMeanwhile(f"{change.path} {what} meanwhile; nothing was written", "look at it and try again")


def put(staged: Staged) -> None:
    """Let the new content take the file's place. Raises OSError, ChangedMeanwhile when a new file is there by now."""
    change, target, temporary, _ = staged
    if change.after is None:
        os.unlink(target)
    elif change.before is None:
        _put_new(change, target, temporary)
    else:
        os.replace(temporary, target)


def holds(staged: Staged) -> Literal["before", "after", "something else"]:
    """What the file holds now: what it held before the change, what it was to hold, or neither. Raises OSError."""
    change = staged.change
    now = current(staged.target)
    if now == change.before:
        return "before"
    return "after" if now == change.after else "something else"


def put_back(staged: Staged) -> None:
    """Give the file what it held before the change, whatever it holds now. Raises OSError."""
    change, target, _, mode = staged
    if change.before is None:
        remove(target)
        return
    replace(target, change.before)
    if mode is not None:
        os.chmod(target, mode)


def replace(target: str, content: bytes) -> None:
    """Give one file this content, atomically; what it held is of no interest. Raises OSError."""
    temporary = _beside(target)
    try:
        _write_new(temporary, content, target)
        os.replace(temporary, target)
    except BaseException:
        remove(temporary)
        raise
    sync_folder(os.path.dirname(target))


def is_temporary(name: str) -> bool:
    """Whether a file of that name is one that a command writes before it takes its place."""
    return name.startswith(".mentor-") and name.endswith(".tmp")


def remove(path: str) -> None:
    """Take the file away if it is there. Raises OSError."""
    with suppress(FileNotFoundError):
        os.unlink(path)


def sync_folder(folder: str) -> None:
    """Make sure that names which came, went or changed in the folder outlast a power cut. Raises OSError."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _beside(target: str) -> str:
    return os.path.join(os.path.dirname(target), f".mentor-{os.getpid()}-{os.urandom(4).hex()}.tmp")


def _write_new(path: str, content: bytes, former: str) -> None:
    """A new file, all of it on the disk when this returns; it gets the permissions of the file `former`."""
    _make_folder(os.path.dirname(path))
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o666)
    try:
        written = 0
        while written < len(content):
            written += os.write(descriptor, content[written:])
        _keep_permissions(descriptor, former)
        os.fsync(descriptor)
    except OSError as error:
        error.filename = error.filename or former
        raise
    finally:
        os.close(descriptor)


def _make_folder(folder: str) -> None:
    if os.path.isdir(folder):
        return
    above = os.path.dirname(folder)
    _make_folder(above)
    with suppress(FileExistsError):
        os.mkdir(folder)
    sync_folder(above)


def _keep_permissions(descriptor: int, former: str) -> None:
    try:
        held = os.stat(former)
    except FileNotFoundError:
        return
    if not os.access(former, os.W_OK):
        raise PermissionError(13, "Permission denied", former)
    if hasattr(os, "fchmod"):
        os.fchmod(descriptor, stat.S_IMODE(held.st_mode))
        if held.st_uid != os.geteuid() or held.st_gid != os.getegid():
            with suppress(PermissionError):
                os.fchown(descriptor, held.st_uid, held.st_gid)


def _put_new(change: Change, target: str, temporary: str) -> None:
    """A link fails where a file has appeared meanwhile, which a rename would overwrite."""
    try:
        os.link(temporary, target)
    except FileExistsError:
        raise _taken(change) from None
    except OSError:
        _put_new_without_links(change, target, temporary)


def _put_new_without_links(change: Change, target: str, temporary: str) -> None:
    """On file systems without links the name is held by an empty file, whose place the content takes."""
    try:
        os.close(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666))
    except FileExistsError:
        raise _taken(change) from None
    try:
        os.replace(temporary, target)
    except BaseException:
        remove(target)
        raise


def _taken(change: Change) -> ChangedMeanwhile:
    return ChangedMeanwhile(f"{change.path} is there already", "choose another name, or open that file")


# -- what the disk refuses ---------------------------------------------------------------------------------


def refusal(error: OSError, root: str) -> UnusableFile:
    """What the disk or the system did not allow, in words, with what to do about it."""
    name = str(error.filename or root)
    if is_temporary(os.path.basename(name)):
        name = os.path.dirname(name)
    shown = os.path.relpath(name, os.path.realpath(root)) if os.path.isabs(name) and is_inside(root, name) else name
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
